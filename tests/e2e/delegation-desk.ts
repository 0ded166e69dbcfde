import type { CommandInput } from '../../src/shared/commands.ts';

/** The date so many days from now. */
export function plusDays(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE').format(date);
}

type Fields = NonNullable<CommandInput<'delegatedDecision.create'>['fields']>;

export type Ready = Fields & { readonly title: string };

/** The fields of a draft that lacks nothing. */
export function readyDraft(fields: Ready): Fields {
  return {
    deciderName: 'Eva Ek',
    deciderRole: 'ordförande',
    urgentReason: 'Avtalet löper ut i morgon.',
    proposal: { intro: 'På nämndens vägnar beslutas', clauses: ['att förlänga avtalet.'] },
    ...fields,
  };
}
