import { listed } from '../swedish.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Statement } from './model.ts';
import { motionName } from './motion-sentences.ts';
import { groupedBy, ledBy, linesOf } from './phrases.ts';

type Kind = Statement['kind'];

function statementsOf({ item }: ItemFacts, kind: Kind): readonly Statement[] {
  return item.statements.filter((each) => each.kind === kind).toSorted((a, b) => a.position - b.position);
}

/** What a reservation is in favour of; nothing where its motion does not stand. */
function inFavourOf(statement: Statement, { item, nameOf }: ItemFacts): 'own' | string {
  const motion = item.motions.find((each) => each.id === statement.motionId && !each.withdrawn);
  if (motion === undefined) return '';
  return motion.personId === statement.personId ? 'own' : motionName(motion, item.motions, nameOf);
}

/** Reservations against the decision (KL 4:27), alike ones in one sentence, written reasons below. */
function reservations(facts: ItemFacts): readonly string[] {
  const alike = (each: Statement) => `${inFavourOf(each, facts)}\n${each.text.trim()}`;
  return groupedBy(statementsOf(facts, 'reservation'), alike).flatMap((group) => {
    const [first] = group;
    const names = listed([...new Set(group.map((each) => facts.nameOf(each.personId)))]);
    const favoured = inFavourOf(first, facts);
    const own = group.length > 1 ? 'egna yrkanden' : 'eget yrkande';
    const ending = favoured === '' ? '' : ` till förmån för ${favoured === 'own' ? own : favoured}`;
    const reasons = linesOf(first.text).length === 0 ? '' : ' med följande motivering';
    return ledBy(`${names} reserverar sig mot beslutet${ending}${reasons}`, first.text);
  });
}

/** Those who take no part in the decision (KL 4:25), alike ones in one sentence. */
function abstentions(facts: ItemFacts): readonly string[] {
  return groupedBy(statementsOf(facts, 'abstention'), (each) => each.text.trim()).flatMap((group) => {
    const names = listed([...new Set(group.map((each) => facts.nameOf(each.personId)))]);
    const reasons = linesOf(group[0].text).length === 0 ? '' : ' med följande motivering';
    return ledBy(`${names} deltar inte i beslutet${reasons}`, group[0].text);
  });
}

/** Who takes no part in the decision, and who has reservations against it. */
export function reservationSentences(facts: ItemFacts): readonly string[] {
  return [...abstentions(facts), ...reservations(facts)];
}

/** Notes to the minutes (protokollsanteckningar) with their words. */
export function noteSentences(facts: ItemFacts): readonly string[] {
  return statementsOf(facts, 'note').flatMap((each) => {
    const which = linesOf(each.text).length === 0 ? 'en' : 'följande';
    return ledBy(`${facts.nameOf(each.personId)} lämnar ${which} protokollsanteckning`, each.text);
  });
}
