import { expect, it } from 'vitest';
import type * as z from 'zod';
import { type Commands, commands } from '../../src/shared/commands.ts';
import type { CommandSpec } from '../../src/shared/contract.ts';
import { fieldLabels, stepLabel } from '../../src/shared/history/step-label.ts';

/** Every field that some typed command can change. */
function typedFields(): string[] {
  const specs = Object.values<CommandSpec>(commands as Commands).filter((spec) => spec.burst);
  return specs.flatMap((spec) => {
    const { patch } = (spec.input as unknown as { shape: { patch: z.ZodObject } }).shape;
    // The cells of a table are named by the command alone.
    return Object.keys(patch.shape ?? {});
  });
}

it('every field that can be typed in has a word of its own in the history, and no word is left over', () => {
  expect(Object.keys(fieldLabels).sort()).toEqual([...new Set(typedFields())].sort());
});

it('a step says which field was changed, and only the command where there are many', () => {
  const item = commands['agendaItem.update'];
  expect([
    stepLabel(item, { id: 'a', patch: { proposal: {} } }),
    stepLabel(item, { id: 'a', patch: { title: '', kind: 'decision' } }),
    stepLabel(item, { id: 'a', patch: { title: '', kind: 'decision', minutes: 1 } }),
    stepLabel(commands['agendaItem.remove'], { id: 'a' }),
  ]).toEqual(['Ändra ärende: förslag till beslut', 'Ändra ärende: rubrik och typ', 'Ändra ärende', 'Ta bort ärende']);
});
