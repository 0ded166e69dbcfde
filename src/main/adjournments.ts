import { fail } from '../shared/errors.ts';
import type { meetingCommands } from '../shared/meeting/commands.ts';
import { type Adjournment, adjournment } from '../shared/meeting/model.ts';
import { entityHandlers } from './entity.ts';
import type { Handlers } from './handlers.ts';

type AdjournmentCommands = Pick<typeof meetingCommands, Extract<keyof typeof meetingCommands, `adjournment.${string}`>>;

/** Ends a write of a pause that would be over before it began. */
function inOrder(row: Adjournment): Adjournment {
  if (row.toTime === null || row.toTime >= row.fromTime) return row;
  const message = 'Ajourneringen kan inte sluta innan den börjar.';
  return fail('rule.broken', { rule: 'adjournment.order', message });
}

const handlers = entityHandlers('adjournment', adjournment, (queries) => queries.adjournments, 'meetingId');

export const adjournmentHandlers: Handlers<AdjournmentCommands> = {
  ...handlers,
  'adjournment.create': (desk, fields) => inOrder(handlers['adjournment.create'](desk, fields)),
  'adjournment.update': (desk, input) => inOrder(handlers['adjournment.update'](desk, input)),
};
