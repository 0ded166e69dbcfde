import { motionLine } from './kinds.ts';
import { type PanelProps, useItemFacts } from './use-item-facts.ts';
import './motions.css';

/** The motions of an item in a line or two; nothing where there are none. */
export function MotionsSummary(props: PanelProps) {
  const facts = useItemFacts(props);
  const motions = facts?.item.motions.toSorted((a, b) => a.position - b.position) ?? [];
  if (facts === null || motions.length === 0) return null;
  return (
    <ul className="panel-summary">
      {motions.map((each) => {
        const line = `${facts.nameOf(each.personId)}: ${motionLine(each)}`;
        return (
          <li key={each.id}>
            {each.withdrawn ? (
              <>
                <s>{line}</s> (återtaget)
              </>
            ) : (
              line
            )}
          </li>
        );
      })}
    </ul>
  );
}
