import type { ReportDetail } from '../../shared/report/commands.ts';
import { hashOf } from '../store/route.ts';

/** How the follow-up of the same period stands: the report prints what it says. */
export function ControlPart({ detail: { control, report } }: { detail: ReportDetail }) {
  const address = hashOf('uppfoljning', String(report.year), report.periodKey);
  if (control === null) {
    return (
      <p className="soft report-note">
        Året har ingen internkontrollplan att följa upp i perioden. <a href={hashOf('riskanalys')}>Till riskanalysen</a>
      </p>
    );
  }
  const { begun, reported, due, left } = control;
  const state = reported
    ? 'Uppföljningen är rapporterad.'
    : begun
      ? `Uppföljningen är påbörjad: ${due - left} av ${due} skrivna.`
      : 'Uppföljningen är inte påbörjad.';
  return (
    <p className="report-note">
      {state} Rapporten skriver ut det som står i den: samlad bedömning, antal, avvikelser och alla åtgärder.{' '}
      <a href={address}>Till uppföljningen av {report.periodName}</a>
    </p>
  );
}
