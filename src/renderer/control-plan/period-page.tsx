import { Lock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FollowUpDetail, FollowUpYear } from '../../shared/control-plan/commands.ts';
import { longDate } from '../../shared/swedish.ts';
import { Badge } from '../parts/badge.tsx';
import { Empty } from '../parts/empty.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { FollowUpCardView } from './card.tsx';
import { focusCard } from './card-focus.ts';
import { DoButton } from './do-button.ts';
import { EmptyPlan } from './empty-plan.tsx';
import { Overall } from './overall.tsx';
import { PeriodLinks } from './period-links.tsx';
import type { Place } from './place.ts';
import { ReportDialog } from './report-dialog.tsx';
import { cardsToAdd } from './steps.ts';
import { measuresHave, periodWord, writtenOf, writtenText } from './words.ts';

interface Props {
  readonly year: FollowUpYear;
  readonly detail: FollowUpDetail;
  readonly place: Place;
}

/** One period: a card for each measure, and what is said of the whole. */
export function PeriodPage({ year, detail, place }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { cardKey } = place;
  useEffect(() => {
    if (cardKey !== null && focusCard(cardKey)) return;
    // One came here by a link that is gone: the keyboard goes on at the heading.
    if (document.activeElement === document.body) frame.current?.querySelector('h1')?.focus();
  }, [cardKey]);
  const title = `Uppföljning ${periodWord(detail.periodName)} ${detail.year}`;
  return (
    <div className="follow-up" ref={frame}>
      <div className="sticky-head">
        <ScreenTitle>
          {title} <Standing detail={detail} />
        </ScreenTitle>
        {detail.followUp === null ? null : <PeriodButtons locked={detail.locked} />}
      </div>
      <PeriodLinks year={year} current={detail.periodKey} />
      <PeriodBody detail={detail} />
      {place.dialog === 'report' && detail.followUp !== null && !detail.locked ? (
        <ReportDialog detail={detail} followUp={detail.followUp} toMonth={monthOf(year, detail)} />
      ) : null}
    </div>
  );
}

function monthOf(year: FollowUpYear, { periodKey }: FollowUpDetail): number {
  return year.periods.find((each) => each.key === periodKey)?.toMonth ?? 12;
}

function Standing({ detail }: { detail: FollowUpDetail }) {
  if (detail.followUp === null) return null;
  if (!detail.locked) return <span className="period-written">{writtenText(writtenOf(detail))}</span>;
  return (
    <Badge tone="ok">
      <Lock aria-hidden />
      Rapporterat {detail.followUp.reportedOn}
    </Badge>
  );
}

function PeriodButtons({ locked }: { locked: boolean }) {
  return (
    <div className="period-buttons">
      <DoButton id="followUp.word" text="Skapa Word" />
      <DoButton id="followUp.package" text="Skapa periodens underlag" />
      <ReviewButtons />
      {locked ? null : <DoButton id="followUp.report" text="Frys och rapportera" kind="primary" />}
    </div>
  );
}

function PeriodBody({ detail }: { detail: FollowUpDetail }) {
  const { followUp, cards, locked } = detail;
  if (cards.length === 0) return <EmptyPlan year={detail.year} analysisId={detail.analysisId} />;
  if (followUp === null) return <NotBegun detail={detail} />;
  return (
    <>
      {locked ? (
        <p className="soft period-note">
          Det som rapporterades {followUp.reportedOn ? longDate(followUp.reportedOn) : ''} står som det var. Det som ska
          rättas skrivs som anmärkning.
        </p>
      ) : null}
      <Added detail={detail} />
      {cards
        .filter((each) => each.entry !== null)
        .map((each) => (
          <FollowUpCardView key={each.key} card={each} locked={locked} periodName={detail.periodName} />
        ))}
      <Overall key={followUp.id} followUp={followUp} locked={locked} />
    </>
  );
}

/** What has come into the plan since the period was begun. */
function Added({ detail }: { detail: FollowUpDetail }) {
  const added = cardsToAdd(detail);
  if (added.length === 0) return null;
  return (
    <Notice tone="info" actions={<DoButton id="followUp.begin" text="Lägg till" />}>
      <p>{measuresHave(added.length)} tillkommit i planen sedan uppföljningen började.</p>
    </Notice>
  );
}

function NotBegun({ detail }: { detail: FollowUpDetail }) {
  const name = `${periodWord(detail.periodName)} ${detail.year}`;
  const due = detail.cards.filter((each) => each.due).length;
  const what = due === 1 ? '1 åtgärd ska' : `${due} åtgärder ska`;
  return (
    <Empty
      title={`Uppföljningen av ${name} är inte påbörjad.`}
      actions={
        <DoButton id="followUp.begin" text={`Börja uppföljning av ${periodWord(detail.periodName)}`} kind="primary" />
      }
    >
      <p>
        {due === 0
          ? 'Ingen åtgärd i planen ska rapporteras i perioden, men det går att skriva om dem ändå.'
          : `${what} rapporteras. Varje åtgärd får ett kort att skriva i, med texten från förra gången bredvid.`}
      </p>
    </Empty>
  );
}
