import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import { deciderText } from '../../shared/delegation/decision-value.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { capitalized, longDate } from '../../shared/swedish.ts';
import { AttachedFile } from '../agenda/attachment-row.tsx';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { DecisionText } from '../decisions/decision-text.tsx';
import { Section } from '../parts/section.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openDecisionAttachment } from './decision-attachments.tsx';

/** A decision that is made, to read: nothing in it changes any more. */
export function DecisionRead({ detail }: { detail: DecisionDetail }) {
  const store = useStoreApi();
  const { decision, attachments } = detail;
  return (
    <>
      <h2 className="delegated-title">{decision.title}</h2>
      <Facts detail={detail} />
      {isEmptyRichText(decision.background) ? null : (
        <Section title="Ärende">
          <RichTextView value={decision.background} />
        </Section>
      )}
      {decision.basis === '6:39' ? (
        <Section title="Varför beslutet inte kunde vänta">
          <p className="delegated-reason">{decision.urgentReason}</p>
        </Section>
      ) : null}
      <Section title="Beslut">
        <DecisionText proposal={decision.proposal} />
      </Section>
      {attachments.length === 0 ? null : (
        <Section title="Bilagor">
          <ul className="read-lines">
            {attachments.map((each) => (
              <li key={each.id}>
                {each.title}
                {each.date === null ? '' : `, ${each.date}`}{' '}
                <AttachedFile attached={each} onOpen={() => void openDecisionAttachment(store.getState(), each.id)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Facts({ detail }: { detail: DecisionDetail }) {
  const { decision, basisText } = detail;
  const matter = useStore((state) => state.board.detail?.matters.find((each) => each.id === decision.matterId));
  const facts: readonly (readonly [string, string])[] = [
    ['Beslutsdatum', decision.decidedOn === null ? '' : longDate(decision.decidedOn)],
    ['Beslutsfattare', deciderText(decision)],
    ['Lagstöd', capitalized(basisText)],
    [
      'Ärende i diariet',
      matter === undefined ? '' : [matter.registryNumber, matter.title].filter((each) => each !== '').join(' · '),
    ],
    ['Mottagare', decision.recipients.join(', ')],
  ];
  return (
    <dl className="delegated-read">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
