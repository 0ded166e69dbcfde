import { basename } from 'node:path';
import * as z from 'zod';
import sv from 'zod/v4/locales/sv.js';
import { CommandError, type Failure, type Reply } from '../shared/errors.ts';
import { boardFailure } from './db/errors.ts';
import { createWriter } from './dispatch.ts';
import type { App, Clock, Desktop, Files } from './host.ts';
import { createListeners } from './listeners.ts';
import { logUnexpected } from './log.ts';
import { createHouse } from './open-house.ts';
import { runCommand } from './run-command.ts';
import { createTokens } from './tokens.ts';

/** What the app is built around: the machine it runs on. */
export interface AppOptions {
  readonly files: Files;
  readonly clock: Clock;
  readonly desktop: Desktop;
}

/** Builds the app around its host: one command table, nothing opened, nothing running. */
export function createApp(options: AppOptions): App {
  // What is wrong with an input is read by people.
  z.config(sv());
  const fault = (where: string, error: unknown) =>
    logUnexpected(options.files.data, where, error, options.clock.now().toISOString());
  const { on, emit } = createListeners(fault);
  const tokens = createTokens();
  const writer = createWriter({
    clock: options.clock,
    author: (caller) => caller.author ?? house.profile.get().userName,
    emit,
  });
  let leave: () => Promise<void> = async () => undefined;
  const house = createHouse({ ...options, ...tokens, emit, writer, fault, leave: () => leave() });

  on((event) => {
    if (event.topic === 'rows') house.stir();
  });

  function failureOf(error: unknown, where: string): Failure {
    if (error instanceof CommandError) return error.failure;
    const known = boardFailure(error, house.isOpen() ? house.board().db.name : '');
    return known ?? { code: 'unexpected', data: { reference: fault(where, error) } };
  }

  async function answer(where: string, work: () => unknown): Promise<Reply<unknown>> {
    try {
      return { ok: true, value: await work() };
    } catch (error) {
      return { ok: false, error: failureOf(error, where) };
    }
  }

  return {
    invoke: (command, input, caller) => answer(command, () => runCommand(house, writer, command, input, caller)),
    on,
    emit,
    whenLeaving(ask) {
      leave = ask;
    },
    offer: tokens.offer,
    async openPath(path) {
      const reply = await answer(`open ${basename(path)}`, () => house.open(path));
      house.outsideFailure = reply.ok ? null : reply.error;
      return reply;
    },
    close: () => house.close(),
  };
}
