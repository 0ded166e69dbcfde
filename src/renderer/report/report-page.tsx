import { Ellipsis, Lock } from 'lucide-react';
import type { ReportDetail, ReportPage } from '../../shared/report/commands.ts';
import { longSpan } from '../../shared/report/period.ts';
import { decidedByText, titleOfReport } from '../../shared/report/words.ts';
import { Badge } from '../parts/badge.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { AgendaDialog } from './agenda-dialog.tsx';
import { ReportChapters } from './chapters.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DoButton } from './do-button.ts';
import type { Place } from './place.ts';
import { Remarks } from './remarks.tsx';
import { removeReport } from './steps.ts';
import { leftText } from './words.ts';

/** The report of a period: what it says, chapter by chapter, or the way to begin it. */
export function ReportPageView({ page, place }: { page: ReportPage; place: Place }) {
  const { year, period, detail } = page;
  const title = titleOfReport({ year, ...period });
  return (
    <div className="report">
      <div className="sticky-head">
        <ScreenTitle>
          {title} {detail === null ? null : <Standing detail={detail} />}
        </ScreenTitle>
        {detail === null ? null : <ReportButtons open={detail.decision === null} />}
      </div>
      {detail === null ? <NotBegun page={page} /> : <ReportBody detail={detail} />}
      {detail !== null && place.dialog === 'decide' && detail.decision === null ? (
        <DecideDialog detail={detail} />
      ) : null}
      {detail !== null && place.dialog === 'agenda' ? <AgendaDialog detail={detail} /> : null}
    </div>
  );
}

function Standing({ detail }: { detail: ReportDetail }) {
  if (detail.decision === null) {
    const text = leftText(detail);
    return (
      <span className="report-left" role="status">
        {text}
      </span>
    );
  }
  return (
    <Badge tone="ok">
      <Lock aria-hidden />
      Beslutad {detail.report.decidedOn}
    </Badge>
  );
}

function ReportButtons({ open }: { open: boolean }) {
  const store = useStoreApi();
  return (
    <div className="report-buttons">
      <DoButton id="report.word" text="Skapa Word" />
      <DoButton id="report.agenda" text="Lägg till på dagordningen" />
      <ReviewButtons />
      {open ? <DoButton id="report.decide" text="Frys som beslutad" kind="primary" /> : null}
      {open ? (
        <Menu
          label="Mer om rapporten"
          trigger={<IconButton small icon={<Ellipsis aria-hidden />} label="Mer om rapporten" />}
          items={[{ id: 'remove', label: 'Ta bort rapporten', danger: true, run: () => void removeReport(store) }]}
        />
      ) : null}
    </div>
  );
}

function NotBegun({ page: { year, period } }: { page: ReportPage }) {
  return (
    <Empty
      title={`Rapporten för ${period.name} ${year} är inte påbörjad.`}
      actions={<DoButton id="report.begin" text={`Börja rapport för ${period.name} ${year}`} kind="primary" />}
    >
      <p>
        Här kommer nämndens rapport till kommunstyrelsen för {longSpan({ year, ...period })} att stå: kapitel för
        kapitel, med förra texten bredvid. Grunduppdrag, årsbudget och skala hämtas från den förra rapporten.
      </p>
    </Empty>
  );
}

function ReportBody({ detail }: { detail: ReportDetail }) {
  const locked = detail.decision !== null;
  return (
    <>
      {locked ? <Decided detail={detail} /> : <Facts detail={detail} />}
      <ReportChapters detail={detail} locked={locked} />
      {locked ? <Remarks detail={detail} /> : null}
    </>
  );
}

function Decided({ detail: { report, decidedBy } }: { detail: ReportDetail }) {
  const how = decidedBy === null ? '' : ` ${decidedByText(decidedBy)}`;
  return (
    <p className="soft report-note">
      Beslutad {report.decidedOn}
      {how}. Det som står i rapporten ändras inte; det som ska rättas skrivs som anmärkning.
    </p>
  );
}

function Facts({ detail: { report } }: { detail: ReportDetail }) {
  return (
    <div className="report-facts">
      <DateField label="Upprättad" field={useRowField('report.update', report, 'preparedOn')} />
    </div>
  );
}
