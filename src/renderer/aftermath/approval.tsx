import { approvalDeadline } from '../../shared/law/deadlines.ts';
import { capitalized, dayAndDate } from '../../shared/swedish.ts';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import type { AftermathFacts } from './facts.ts';
import { type FollowUp, toApprove } from './follow-up.ts';
import { IssuedFiles } from './issued-files.tsx';
import { done, KeepFocus } from './keep-focus.tsx';
import { Obstacles } from './obstacles.tsx';
import { PreparedSigning } from './prepared-signing.tsx';
import { Signatures } from './signatures.tsx';

/** What a group is called: the minutes, or one § approved at once. */
function groupTitle({ agendaItemId, span, itemIds }: FollowUp): string {
  if (itemIds.length === 0) return capitalized(span);
  return agendaItemId === null ? `Protokollet, ${span}` : `${span}, omedelbar justering`;
}

/** Who approves which §§, when, and what stands in the way. */
export function Approval(facts: AftermathFacts) {
  const groups = toApprove(facts.groups);
  return (
    <Section
      title="Justering"
      lead="Var och en som justerar registreras för sig. Med den sista låses texten, och protokollet sparas som det justerades."
    >
      {groups.map((group) => (
        <KeepFocus key={group.agendaItemId}>
          <ApprovalGroup group={group} facts={facts} />
        </KeepFocus>
      ))}
    </Section>
  );
}

function ApprovalGroup({ group, facts }: { group: FollowUp; facts: AftermathFacts }) {
  const { apart, approvedOn, issued, obstacles } = group;
  return (
    <Section title={groupTitle(group)} level={3}>
      <DeadlineLine
        what="Justeras senast"
        deadline={approvalDeadline(facts.detail.meeting.date)}
        done={issued !== null}
      />
      {approvedOn === null ? null : (
        <div {...done}>
          <Notice tone="ok">
            <p>
              Justerat {dayAndDate(approvedOn)}. Texten, beslutsgången och närvaron är låsta. Ett skrivfel rättas med en
              rättelse.
            </p>
          </Notice>
        </div>
      )}
      {apart === '' ? null : (
        <Notice tone="info">
          <p>
            {apart} ska justeras för sig (omedelbar justering), och det är inte gjort än. Om protokollet justeras först
            gäller den justeringen också {apart}.
          </p>
        </Notice>
      )}
      <Obstacles obstacles={obstacles} facts={facts} agendaItemId={group.agendaItemId} />
      <PreparedSigning group={group} />
      <Signatures group={group} facts={facts} />
      {issued ? <IssuedFiles issued={[issued]} what="Justerat protokoll" /> : null}
    </Section>
  );
}
