import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import * as z from 'zod';
import sv from 'zod/v4/locales/sv.js';
import type { AppEvent } from '../shared/api.ts';
import { commands } from '../shared/commands.ts';
import type { CommandSpec } from '../shared/contract.ts';
import { depthOf } from '../shared/depth.ts';
import { CommandError, type Failure, fail, type Reply } from '../shared/errors.ts';
import { stepLabel } from '../shared/history/step-label.ts';
import { boardFailure } from './db/errors.ts';
import { createWriter } from './dispatch.ts';
import type { App, Caller, Clock, Desktop, Files } from './host.ts';
import { logUnexpected } from './log.ts';
import { createHouse } from './open-house.ts';
import { services } from './services.ts';

/** Deeper input than this is refused before it is looked at; a board's rich text is far from it. */
const inputDepth = 60;

type AnyHandler = (context: unknown, input: unknown, caller: Caller) => unknown;

/** Builds the app around its host: one command table, nothing opened, nothing running. */
export function createApp(options: { readonly files: Files; readonly clock: Clock; readonly desktop: Desktop }): App {
  // What is wrong with an input is read by people.
  z.config(sv());
  const listeners = new Set<(event: AppEvent) => void>();
  const tokens = new Map<string, string>();
  const fault = (where: string, error: unknown) =>
    logUnexpected(options.files.data, where, error, options.clock.now().toISOString());
  const emit = (event: AppEvent) => {
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        // What is written is written: a listener that breaks must not make it look otherwise.
        fault(`event ${event.topic}`, error);
      }
    }
  };
  const offer = (path: string) => {
    const known = [...tokens].find(([, each]) => each === path);
    if (known) return known[0];
    const token = randomBytes(12).toString('base64url');
    tokens.set(token, path);
    return token;
  };
  const pathOf = (token: string) => tokens.get(token) ?? fail('file.missing', { name: '' });

  const writer = createWriter({
    clock: options.clock,
    author: (caller) => caller.author ?? house.profile.get().userName,
    emit,
  });
  let leave: () => Promise<void> = async () => undefined;
  const house = createHouse({ ...options, emit, offer, pathOf, writer, fault, leave: () => leave() });

  /** One field of one row being typed in; null for everything else. */
  function burstKey(spec: CommandSpec, command: string, input: unknown): string | null {
    if (!spec.burst) return null;
    const { id = '', patch } = input as { id?: string; patch: Record<string, unknown> };
    const fields = Object.keys(patch);
    return fields.length === 1 ? `${command} ${id} ${fields[0]}` : null;
  }

  function parse(spec: CommandSpec, input: unknown): unknown {
    if (depthOf(input, inputDepth) >= inputDepth) {
      return fail('input.invalid', { issues: [{ path: '', message: 'för djupt nästlat' }] });
    }
    const parsed = spec.input.safeParse(input);
    if (parsed.success) return parsed.data;
    const issues = parsed.error.issues.slice(0, 20);
    return fail('input.invalid', {
      issues: issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
    });
  }

  function run(command: string, input: unknown, caller: Caller): unknown {
    const spec = Object.hasOwn(commands, command) ? (commands as Record<string, CommandSpec>)[command] : undefined;
    if (!spec) return fail('command.unknown', { command });
    const parsed = parse(spec, input);
    const handler = (services as Record<string, unknown>)[command] as AnyHandler;
    switch (spec.kind) {
      case 'job':
        return handler(house, parsed, caller);
      case 'read': {
        const { db } = house.board();
        return handler(writer.desk(db, caller), parsed, caller);
      }
      case 'write': {
        const { db } = house.board();
        const step = { command, label: stepLabel(spec, parsed), burstKey: burstKey(spec, command, parsed) };
        return writer.write(db, caller, step, () => handler(writer.desk(db, caller), parsed, caller));
      }
    }
  }

  function failureOf(error: unknown, where: string): Failure {
    if (error instanceof CommandError) return error.failure;
    const name = house.isOpen() ? house.board().db.name : '';
    const known = boardFailure(error, name);
    if (known) return known;
    return { code: 'unexpected', data: { reference: fault(where, error) } };
  }

  async function answer(where: string, work: () => unknown): Promise<Reply<unknown>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, error: failureOf(error, where) };
    }
  }

  return {
    invoke: (command, input, caller) => answer(command, () => run(command, input, caller)),
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit,
    whenLeaving(ask) {
      leave = ask;
    },
    offer,
    async openPath(path) {
      const reply = await answer(`open ${basename(path)}`, () => house.open(path));
      house.outsideFailure = reply.ok ? null : reply.error;
      return reply;
    },
    close: () => house.close(),
  };
}
