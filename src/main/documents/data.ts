import type { BoardDetail } from '../../shared/board/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { FollowingFile } from '../made/made-document.ts';
import type { WordSpec } from './word-spec.ts';

/** The host municipality's logo. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What a reader hears instead of the picture. */
  readonly alt: string;
}

/** What an attachment that is made here prints, and the files that follow it. */
export interface MadeAttachment {
  readonly spec: WordSpec;
  readonly following: readonly FollowingFile[];
}

/** All that a meeting's documents are made of: a plain value, so that the same data give the same bytes. */
export interface MeetingDocumentData {
  readonly board: BoardDetail;
  readonly meeting: MeetingDetail;
  readonly logo: Logo | null;
  /** Who makes the document; empty where nobody has said. */
  readonly author: string;
  /** Contents of the attachments by SHA-256; only the packet (handlingar) needs them. */
  readonly attachmentFiles: Readonly<Record<string, Uint8Array>>;
  /** What the attachments that are made here print, by the attachment's id; only the packet needs them. */
  readonly madeAttachments: Readonly<Record<string, MadeAttachment>>;
}
