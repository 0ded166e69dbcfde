import { useEffect } from 'react';
import type { RiskAnalysisDetail, RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { CompareSection } from './compare-section.tsx';
import { type GridStep, openAnalysis, placeOf, riskPath, stepParts } from './place.ts';
import { RiskDetails } from './risk-details.tsx';
import { RiskGrid } from './risk-grid.tsx';
import { RiskHead } from './risk-head.tsx';
import { RiskMatrix } from './risk-matrix.tsx';
import { ScaleRead } from './scale-read.tsx';
import { ScaleSection } from './scale-section.tsx';
import { StepLinks } from './step-links.tsx';
import { useCalm, useSettled } from './use-settled.ts';
import { YearFacts } from './year-facts.tsx';
import './risk-screen.css';
import './risk-panels.css';

/** The version that one most likely comes for: the newest of the latest year. */
const likely = (list: readonly RiskAnalysisSummary[]) => list[0]?.id ?? null;

/** The risk analysis and control plan of a year, step by step. */
export function RiskScreen() {
  const { analysisId } = placeOf(useStore((state) => state.route));
  const list = useStore((state) => state.risk.list);
  const detail = useStore((state) => state.risk.detail);
  const missing = useStore((state) => state.risk.missing);
  const show = useStore((state) => state.risk.show);
  const readList = useStore((state) => state.risk.readList);
  const shownId = analysisId ?? (list === null ? null : likely(list));
  useEffect(() => void readList(), [readList]);
  useEffect(() => void show(shownId), [show, shownId]);
  if (list === null) return null;
  if (list.length === 0) return <NoAnalysis />;
  if (missing) return <NoSuchAnalysis />;
  return detail?.analysis.id === shownId ? <Analysis key={shownId} detail={detail} list={list} /> : null;
}

function NoAnalysis() {
  const store = useStoreApi();
  const create = async () => {
    // What is written in autumn is the analysis of the year to come.
    const [year = 0, month = 0] = today().split('-').map(Number);
    const wanted = month >= 7 ? year + 1 : year;
    const reply = await store.getState().run('riskAnalysis.create', { year: wanted });
    if (!reply.ok) return;
    await store.getState().risk.reload();
    openAnalysis(store.getState(), reply.value.id, 'inventory');
  };
  return (
    <>
      <ScreenTitle>Riskanalys</ScreenTitle>
      <Empty
        title="Här kommer årets riskanalys att stå."
        actions={
          <>
            <Button kind="primary" onPress={() => void create()}>
              Ny riskanalys
            </Button>
            <Button onPress={() => store.getState().shell.show('riskImport')}>Läs in från Excel eller text</Button>
          </>
        }
      >
        <p>
          Riskerna skrivs upp, värderas och får åtgärder. Riskvärde och riskhantering räknas fram, och planen följer av
          dem.
        </p>
      </Empty>
    </>
  );
}

function NoSuchAnalysis() {
  return (
    <>
      <ScreenTitle>Riskanalys</ScreenTitle>
      <Empty title="Riskanalysen finns inte längre." actions={<a href={hashOf(riskPath)}>Till riskanalyserna</a>}>
        <p>Den kan vara borttagen. Ångra tar tillbaka den.</p>
      </Empty>
    </>
  );
}

function Analysis({ detail, list }: { detail: RiskAnalysisDetail; list: readonly RiskAnalysisSummary[] }) {
  const { step } = placeOf(useStore((state) => state.route));
  const { analysis, adoption, newest } = detail;
  return (
    <div className="risk-screen">
      <RiskHead analysis={analysis} adoption={adoption} newest={newest} list={list} />
      <Steps detail={detail} step={step} />
      {detail.entries.length === 0 ? (
        <NoRisks detail={detail} />
      ) : (
        <div className="risk-work">
          <RiskGrid key={stepParts[step]} detail={detail} step={step} label={`Risker ${analysis.year}`} />
          {step === 'valuation' ? <RiskMatrix detail={detail} /> : null}
        </div>
      )}
      <div className="risk-beside">
        <div>
          <Details detail={detail} />
        </div>
        <div>
          <Compared detail={detail} />
          <YearFacts analysis={analysis} adoption={adoption} />
          {adoption === null ? <ScaleSection analysis={analysis} /> : <ScaleRead analysis={analysis} />}
        </div>
      </div>
    </div>
  );
}

// The keys come first: what stands around the grid waits while one writes, each part on its own.
const burst = 600;

function Steps({ detail, step }: { detail: RiskAnalysisDetail; step: GridStep }) {
  return <StepLinks detail={useCalm(detail, burst)} step={step} />;
}

function Details({ detail }: { detail: RiskAnalysisDetail }) {
  return <RiskDetails detail={useCalm(detail, burst)} />;
}

function Compared({ detail }: { detail: RiskAnalysisDetail }) {
  return <CompareSection detail={useSettled(detail, burst)} />;
}

function NoRisks({ detail }: { detail: RiskAnalysisDetail }) {
  const store = useStoreApi();
  const { id: analysisId } = detail.analysis;
  const add = async () => {
    const reply = await store.getState().run('riskEntry.create', { analysisId });
    if (reply.ok) await store.getState().risk.reload();
  };
  return (
    <Empty
      title="Inga risker än"
      actions={
        <Button kind="primary" onPress={() => void add()}>
          Ny risk
        </Button>
      }
    >
      <p>
        Skriv upp vad som kan gå fel. I rutnätet går det som i Excel: pilarna flyttar, Retur skriver, block klistras in.
      </p>
    </Empty>
  );
}
