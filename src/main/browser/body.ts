import type { IncomingMessage } from 'node:http';
import { attachmentLimit } from '../../shared/agenda/limits.ts';
import { CommandError } from '../../shared/errors.ts';

/** Largest message (bytes): an open file holds its attachments as base64, a third longer than they are. */
export const messageLimit = Math.ceil(attachmentLimit * 1.5);

function tooLarge(size: number): CommandError {
  return new CommandError({ code: 'file.tooLarge', data: { name: 'Uppgifterna', size, limit: messageLimit } });
}

/** The whole body of a request; a longer one than the limit is read to its end, for nothing, and refused. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  // A browser shows the answer only when its own sending went through, so what is too long is not cut off.
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= messageLimit) parts.push(part);
    else parts.length = 0;
  }
  if (size > messageLimit) throw tooLarge(size);
  return Buffer.concat(parts);
}
