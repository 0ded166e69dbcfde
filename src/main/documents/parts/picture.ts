import { ImageRun } from 'docx';
import type { Draft } from './draft.ts';
import { cleaned } from './text.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Picture extends Size {
  readonly type: 'png' | 'jpg';
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Kind and size in pixels of a PNG or JPEG picture, read from its own bytes; null for anything else. */
export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = pngSignature.every((each, index) => bytes[index] === each) ? pngSize(view) : jpegSize(view);
  return found === null || found.width === 0 || found.height === 0 ? null : found;
}

function pngSize(view: DataView): Picture | null {
  // Width and height are the first fields of the header chunk, which is always first.
  return view.byteLength < 24 ? null : { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function jpegSize(view: DataView): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // The frame headers SOF0–SOF15 hold the size; C4, C8 and CC in that row are tables.
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The size with the same shape that fits in the room; never larger than it was. */
export function fittingSize(size: Size, room: Size): Size {
  const scale = Math.min(1, room.width / size.width, room.height / size.height);
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}

/** A picture with its alt text; null where the bytes are no PNG or JPEG. */
export function pictureOf(draft: Draft, bytes: Uint8Array, alt: string, sized: (size: Size) => Size): ImageRun | null {
  const picture = readPicture(bytes);
  if (picture === null) return null;
  const id = draft.nextId();
  return new ImageRun({
    type: picture.type,
    data: bytes,
    transformation: sized(picture),
    altText: { id: String(id), name: `Bild ${id}`, description: cleaned(alt), title: '' },
  });
}
