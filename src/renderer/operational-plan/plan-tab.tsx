import { useEffect } from 'react';
import type { PlanDetail, PlanYear } from '../../shared/operational-plan/commands.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Split } from '../parts/split.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { AgendaDialog } from './agenda-dialog.tsx';
import { AppendixView } from './appendix-view.tsx';
import { ChapterView } from './chapter-view.tsx';
import { comparedWith } from './compared.ts';
import { DoButton } from './do-button.ts';
import { PartsList } from './parts-list.tsx';
import { currentPartId, currentPlan, planPlaceOf } from './place.ts';
import { PlanHead } from './plan-head.tsx';
import { ReviseDialog } from './revise-dialog.tsx';
import { begin } from './steps.ts';
import { TemplatePage } from './template-page.tsx';
import './operational-plan.css';

/** The operational plan of a year, as a tab of the screen Plan och budget. */
export function PlanTab({ year }: { readonly year: number }) {
  const { year: read, show } = useStore((state) => state.operationalPlan);
  const detail = useStore(currentPlan);
  const dialog = useStore((state) => planPlaceOf(state.route)?.dialog ?? null);
  useEffect(() => void show(year), [show, year]);
  useEffect(() => () => void show(null), [show]);
  if (read?.year !== year) return null;
  if (dialog === 'template') return <TemplatePage year={read} planId={detail?.plan.id ?? null} />;
  if (detail === null) return <NoPlan year={read} />;
  return <Plan key={detail.plan.id} year={read} detail={detail} />;
}

function NoPlan({ year: { year, versions, before } }: { year: PlanYear }) {
  const store = useStoreApi();
  if (versions.length > 0) return <Empty title="Det finns ingen sådan version av verksamhetsplanen." />;
  const carried = before === null ? null : `Börja med ${before.year} års kapitel och texter`;
  return (
    <Empty
      title={`Här kommer verksamhetsplanen för ${year} att stå.`}
      actions={
        <>
          <DoButton id="operationalPlan.begin" text={carried ?? 'Börja med mallens kapitel'} kind="primary" />
          {carried === null ? null : (
            <Button small onPress={() => void begin(store, false)}>
              Börja tomt med mallens kapitel
            </Button>
          )}
          <DoButton id="operationalPlan.template" text="Ändra mallen" kind="quiet" />
        </>
      }
    >
      <p>
        Planen skrivs kapitel för kapitel, med förra årets text bredvid. Tabellerna i budgetkapitlet hämtas från årets
        budget.
      </p>
    </Empty>
  );
}

function Plan({ year, detail }: { year: PlanYear; detail: PlanDetail }) {
  const partId = useStore(currentPartId);
  const dialog = useStore((state) => planPlaceOf(state.route)?.dialog ?? null);
  const compared = comparedWith(
    year,
    detail,
    useStore((state) => state.operationalPlan.against),
  );
  const locked = detail.adoption !== null;
  const chapter = detail.chapters.find((each) => each.id === partId);
  const appendix = detail.appendices.find((each) => each.id === partId);
  return (
    <div className="plan">
      <PlanHead year={year} detail={detail} compared={compared} />
      <Split
        listLabel="Kapitel och bilagor"
        list={<PartsList compared={compared} detail={detail} partId={partId} locked={locked} />}
      >
        {chapter ? (
          <ChapterView key={chapter.id} year={year} compared={compared} chapter={chapter} locked={locked} />
        ) : null}
        {appendix ? <AppendixView key={appendix.id} detail={detail} appendix={appendix} locked={locked} /> : null}
        {chapter || appendix ? null : (
          <Empty
            title="Planen har inga kapitel."
            actions={<DoButton id="operationalPlan.addChapter" text="Nytt kapitel" />}
          />
        )}
      </Split>
      {dialog === 'adopt' && !locked ? <AdoptDialog year={year} detail={detail} /> : null}
      {dialog === 'revise' && locked ? <ReviseDialog detail={detail} /> : null}
      {dialog === 'agenda' ? <AgendaDialog detail={detail} /> : null}
    </div>
  );
}
