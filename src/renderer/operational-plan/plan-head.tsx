import { ChevronDown, Lock } from 'lucide-react';
import type { PlanDetail, PlanYear } from '../../shared/operational-plan/commands.ts';
import { unwritten } from '../../shared/operational-plan/rules.ts';
import { capitalized, dayAndDate, paragraphText } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Menu } from '../parts/menu.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { type Compared, comparable } from './compared.ts';
import { DoButton } from './do-button.ts';
import { openPlanVersion, showDialog } from './place.ts';
import { removePlan } from './steps.ts';

/** Where a version stands, in words. */
function standingOf({ plan, adoption, newest, chapters }: PlanDetail): string {
  if (adoption === null) {
    const left = unwritten(chapters).length;
    const written = left === 0 ? 'Alla kapitel är skrivna.' : `${left} av ${chapters.length} kapitel är oskrivna.`;
    return `${plan.version === 1 ? 'Inte fastställd.' : `Version ${plan.version}, inte fastställd.`} ${written}`;
  }
  const where = adoption.paragraph === null ? '' : `, ${paragraphText(adoption.paragraph)}`;
  const day = plan.adoptedOn === null ? '' : ` ${dayAndDate(plan.adoptedOn)}`;
  const later = newest ? '' : ' Det finns en nyare version.';
  return `Fastställd${day}${where}. Låst: en ändring blir en ny version.${later}`;
}

interface Props {
  readonly year: PlanYear;
  readonly detail: PlanDetail;
  readonly compared: Compared | null;
}

/** Which version it is, where it stands, and what can be done with it. */
export function PlanHead({ year, detail, compared }: Props) {
  const store = useStoreApi();
  const { plan, adoption, appendices } = detail;
  return (
    <>
      <div className="budget-head">
        <p role="status">
          {adoption === null ? null : <Lock aria-hidden />} {standingOf(detail)}
        </p>
        {year.versions.length > 1 ? (
          <Select
            label="Version"
            hideLabel
            className="plan-year"
            value={String(plan.version)}
            options={year.versions.map((each) => ({
              id: String(each.plan.version),
              text: `Version ${each.plan.version}${each.adoption === null ? '' : ' – fastställd'}`,
            }))}
            onChange={(id) => openPlanVersion(store.getState(), Number(id))}
          />
        ) : null}
        <Toolbar label="Verksamhetsplanen">
          {adoption === null ? <DoButton id="operationalPlan.addChapter" text="Nytt kapitel" /> : null}
          <DoButton id="operationalPlan.word" text="Word" />
          {appendices.some((each) => each.sha256 !== null) ? (
            <DoButton id="operationalPlan.deliver" text="Word med bilagor" />
          ) : null}
          <ReviewButtons />
          <PlanMenu detail={detail} />
        </Toolbar>
      </div>
      {plan.reason.trim() === '' ? null : <p className="soft plan-reason">Varför ny version: {plan.reason}</p>}
      <div className="plan-facts">
        {adoption === null ? <Prepared detail={detail} /> : null}
        {compared === null ? null : <Comparison all={comparable(year, detail)} compared={compared} />}
      </div>
    </>
  );
}

/** Whether what differs is shown, and against what. */
function Comparison({ all, compared }: { all: readonly Compared[]; compared: Compared }) {
  const { showsChanges, toggleChanges, compareWith } = useStore((state) => state.operationalPlan);
  return (
    <>
      {all.length > 1 ? (
        <Segmented
          label="Jämför med"
          options={all.map((each) => ({ id: each.against, text: capitalized(each.name) }))}
          value={compared.against}
          onChange={compareWith}
        />
      ) : null}
      <Check value={showsChanges} onChange={toggleChanges}>
        Visa vad som är ändrat sedan {compared.name}
      </Check>
    </>
  );
}

function Prepared({ detail: { plan } }: { detail: PlanDetail }) {
  return <DateField label="Upprättad" field={useRowField('operationalPlan.update', plan, 'preparedOn')} />;
}

function PlanMenu({ detail: { adoption, newest } }: { detail: PlanDetail }) {
  const store = useStoreApi();
  const show = (dialog: Parameters<typeof showDialog>[1]) => () => showDialog(store.getState(), dialog);
  return (
    <Menu
      label="Verksamhetsplanen"
      trigger={
        <Button small icon={<ChevronDown aria-hidden />}>
          Mer
        </Button>
      }
      items={[
        { id: 'agenda', label: 'Lägg till på dagordningen', run: show('agenda') },
        { id: 'adopt', label: 'Fastställ verksamhetsplanen', enabled: adoption === null, run: show('adopt') },
        { id: 'revise', label: 'Gör en ny version', enabled: adoption !== null && newest, run: show('revise') },
        { id: 'template', label: 'Ändra mallen för kommande år', run: show('template') },
        {
          id: 'remove',
          label: 'Ta bort verksamhetsplanen',
          enabled: adoption === null,
          danger: true,
          run: () => void removePlan(store),
        },
      ]}
    />
  );
}
