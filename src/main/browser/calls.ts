import type { IncomingMessage, ServerResponse } from 'node:http';
import { CommandError, type Reply } from '../../shared/errors.ts';
import { decodeMessage, encodeMessage } from '../../shared/wire.ts';
import type { App, Caller } from '../host.ts';
import { readBody } from './body.ts';
import { send } from './response.ts';

interface Message {
  readonly command: string;
  readonly input: unknown;
}

function messageOf(body: Uint8Array): Message | undefined {
  try {
    const value = decodeMessage(body) as Partial<Message> | null;
    return typeof value?.command === 'string' ? { command: value.command, input: value.input } : undefined;
  } catch {
    // Not a message of ours: the answer says so, and there is nothing more to know about it.
    return undefined;
  }
}

/** Runs the command that the request asks for; `passed` hears of every command. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  app: App,
  caller: Caller,
  passed: (command: string, input: unknown) => void,
): Promise<void> {
  const answer = (status: number, reply: Reply<unknown>) =>
    send(response, status, encodeMessage(reply), 'application/octet-stream');
  let body: Uint8Array;
  try {
    body = await readBody(request);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return answer(413, { ok: false, error: error.failure });
  }
  const message = messageOf(body);
  if (!message) {
    const issues = [{ path: '', message: 'meddelandet går inte att läsa' }];
    return answer(400, { ok: false, error: { code: 'input.invalid', data: { issues } } });
  }
  const reply = await app.invoke(message.command, message.input, caller);
  passed(message.command, message.input);
  answer(200, reply);
}
