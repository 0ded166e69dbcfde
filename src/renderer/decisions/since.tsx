import type { Appeal, Correction } from '../../shared/approval/model.ts';
import { longDate } from '../../shared/swedish.ts';
import { Section } from '../parts/section.tsx';
import type { Become } from './use-decisions.ts';

const appealWords: Readonly<Record<Appeal['outcome'], string>> = {
  pending: 'inte avgjort',
  dismissed: 'avvisat',
  rejected: 'avslaget',
  upheld: 'bifallet',
  withdrawn: 'återkallat',
};

function appealText({ receivedOn, appellant, caseNumber, outcome, decidedOn }: Appeal): string {
  const who = appellant === '' ? '' : ` av ${appellant}`;
  const court = caseNumber === '' ? '' : `, mål ${caseNumber}`;
  const decided = decidedOn === null ? '' : ` ${longDate(decidedOn)}`;
  return `Överklagat ${longDate(receivedOn)}${who}${court}: ${appealWords[outcome]}${decided}.`;
}

function CorrectionText({ correction }: { correction: Correction }) {
  const { madeOn, madeBy, stands, should, reason } = correction;
  return (
    <>
      <p className="decision-line">
        Rättelse {longDate(madeOn)} av {madeBy}
      </p>
      <dl className="decision-correction">
        <dt>Det står</dt>
        <dd>{stands}</dd>
        <dt>Det ska vara</dt>
        <dd>{should}</dd>
        <dt>Skäl</dt>
        <dd>{reason}</dd>
      </dl>
    </>
  );
}

/** What has happened to a decision since it was made: corrections, appeals, and that it has become final. */
export function Since({ become: { corrections, appeals, finality } }: { become: Become }) {
  return (
    <>
      {corrections.length === 0 ? null : (
        <Section title="Rättelse" level={3}>
          {corrections.map((each) => (
            <CorrectionText key={each.id} correction={each} />
          ))}
        </Section>
      )}
      {appeals.length === 0 && finality === null ? null : (
        <Section title="Överklagande och laga kraft" level={3}>
          {appeals.map((each) => (
            <p key={each.id} className="decision-line">
              {appealText(each)}
            </p>
          ))}
          {finality === null ? null : (
            <p className="decision-line">
              Laga kraft {longDate(finality.finalOn)}
              {finality.confirmedBy === '' ? '' : `, bekräftat av ${finality.confirmedBy}`}.
            </p>
          )}
        </Section>
      )}
    </>
  );
}
