import { memo } from 'react';
import type { RiskAnalysisDetail, RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { dayAndDate, paragraphText } from '../../shared/swedish.ts';
import { isEnabled, labelOf } from '../app/action.ts';
import { keysOf } from '../app/keys.ts';
import { Button } from '../parts/button.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { Toolbar } from '../parts/toolbar.tsx';
import { ReviewButtons } from '../review/review-buttons.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { riskActions } from './actions.ts';
import { openAnalysis } from './place.ts';
import { YearMenu } from './year-menu.tsx';

export interface HeadProps extends Pick<RiskAnalysisDetail, 'analysis' | 'adoption' | 'newest'> {
  readonly list: readonly RiskAnalysisSummary[];
}

/** A version as it is chosen: its year, and which version where there is more than one. */
function versionText({ year, version, locked }: RiskAnalysisSummary, list: readonly RiskAnalysisSummary[]): string {
  const several = list.filter((each) => each.year === year).length > 1;
  return `${year}${several ? `, version ${version}` : ''}${locked ? ' – fastställd' : ''}`;
}

/** Which year it is, where it stands, and what can be made of it. */
export const RiskHead = memo(function RiskHead(props: HeadProps) {
  const store = useStoreApi();
  const { analysis, list } = props;
  return (
    <>
      <ScreenTitle
        aside={
          <Select
            label="År"
            hideLabel
            className="risk-year"
            value={analysis.id}
            options={list.map((each) => ({ id: each.id, text: versionText(each, list) }))}
            onChange={(id) => openAnalysis(store.getState(), id)}
          />
        }
      >
        Riskanalys {analysis.year}
      </ScreenTitle>
      <div className="risk-tools">
        <p className="soft">{standingOf(props)}</p>
        <Toolbar label="Riskanalysen">
          <ActionButton id="risk.add" text="Ny risk" />
          <Button
            small
            label="Läs in risker från Excel eller text"
            onPress={() => store.getState().shell.show('riskImport')}
          >
            Läs in
          </Button>
          <ActionButton id="risk.internkontrollplan" text="Word" />
          <ActionButton id="risk.riskanalys-excel" text="Excel" />
          <ReviewButtons />
          <YearMenu {...props} />
        </Toolbar>
      </div>
    </>
  );
});

/** Where the version stands, in words. */
function standingOf({ analysis, adoption, newest }: HeadProps): string {
  if (adoption === null) return `Inte fastställd${analysis.version > 1 ? `, version ${analysis.version}` : ''}.`;
  const where = adoption.paragraph === null ? '' : `, ${paragraphText(adoption.paragraph)}`;
  const day = analysis.adoptedOn === null ? '' : ` ${dayAndDate(analysis.adoptedOn)}`;
  const later = newest ? '' : ' Det finns en nyare version.';
  return `Fastställd${day}${where}. Låst: en ändring blir en ny version.${later}`;
}

/** A button for one of the screen's actions, by its id. */
export function ActionButton({ id, text }: { id: string; text: string }) {
  const store = useStoreApi();
  const action = riskActions.find((each) => each.id === id);
  const enabled = useStore((state) => action !== undefined && isEnabled(action, state));
  if (action === undefined) return null;
  const keys = keysOf(action);
  const label = labelOf(action, store.getState());
  return (
    <Button
      small
      disabled={!enabled}
      label={keys === undefined ? label : `${label} (${keys})`}
      onPress={() => void action.run(store)}
    >
      {text}
    </Button>
  );
}
