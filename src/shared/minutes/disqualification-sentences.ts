import type { Disqualification } from '../meeting/model.ts';
import type { ItemFacts } from './item-facts.ts';
import { stopped } from './phrases.ts';

function sentencesOf(each: Disqualification, { roll, nameOf }: ItemFacts): string {
  const remote = roll.some((one) => one.personId === each.personId && one.remote);
  const where = remote ? 'sammanträdet' : 'rummet';
  const leaves = `${nameOf(each.personId)} anmäler jäv, lämnar ${where} och deltar varken i handläggningen av ärendet eller i beslutet.`;
  const ground = each.ground.trim() === '' ? '' : ` ${stopped(`Grund för jävet: ${each.ground.trim()}`)}`;
  const called = roll.find((one) => one.personId === each.substitutePersonId && one.presence === 'serving');
  return `${leaves}${ground}${called === undefined ? '' : ` ${nameOf(called.personId)} tjänstgör i stället.`}`;
}

/** Who is disqualified in an item (jäv, KL 6:28–32) and who serves instead; nothing of one who is away anyway. */
export function disqualificationSentences(facts: ItemFacts): readonly string[] {
  const away = (id: string) => facts.roll.some((each) => each.personId === id && each.presence === 'absent');
  return facts.item.disqualifications.filter((each) => !away(each.personId)).map((each) => sentencesOf(each, facts));
}
