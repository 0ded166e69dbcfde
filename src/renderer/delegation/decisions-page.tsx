import type { DelegationDetail } from '../../shared/delegation/commands.ts';
import { type ForeseenDecision, foreseenTitle } from '../../shared/delegation/foreseen.ts';
import { longDate } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Notice } from '../parts/notice.tsx';
import { Split } from '../parts/split.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { DecisionList } from './decision-list.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { DoButton } from './do-button.ts';
import { delegationPath, placeOf } from './place.ts';
import { addDraft, addForeseen } from './steps.ts';

/** The decisions of all years: what is foreseen, the list, and the one that is chosen. */
export function DecisionsPage({ all }: { all: DelegationDetail }) {
  const { decisions, foreseen } = all;
  return (
    <>
      {foreseen.map((each) => (
        <Foreseen key={`${each.year} ${each.periodKey}`} foreseen={each} />
      ))}
      {decisions.length === 0 ? (
        <Empty
          title="Inga delegationsbeslut än"
          actions={<DoButton id="delegation.new" text="Skriv det första" kind="primary" />}
        >
          <p>
            Här står det som beslutas i nämndens ställe: enligt delegationsordningen, eller av ordföranden när ett
            ärende inte kan vänta. Ett beslut är ett utkast tills det fattas. Då får det nummer i årets serie och låses.
          </p>
        </Empty>
      ) : (
        <Split listLabel="Alla delegationsbeslut" list={<DecisionList decisions={decisions} />}>
          <Chosen all={all} />
        </Split>
      )}
    </>
  );
}

function Chosen({ all }: { all: DelegationDetail }) {
  const { decisionId, dialog } = placeOf(useStore((state) => state.route));
  const { detail, missing } = useStore((state) => state.delegation);
  if (decisionId === null) {
    return (
      <>
        <p className="soft">
          Välj ett beslut i listan. Pilarna går i den, Retur går in i fälten, Delete tar bort ett utkast.
        </p>
        <FromTemplate all={all} />
      </>
    );
  }
  if (missing) {
    return (
      <Empty title="Beslutet finns inte i listan." actions={<a href={hashOf(delegationPath)}>Till besluten</a>}>
        <p>Det kan ha tagits bort. Välj ett annat i listan.</p>
      </Empty>
    );
  }
  if (detail?.decision.id !== decisionId) return null;
  return <DecisionPanel key={decisionId} detail={detail} points={all.points} dialog={dialog} />;
}

/** A period's end is near or past, and no meeting comes in time. */
function Foreseen({ foreseen }: { foreseen: ForeseenDecision }) {
  const store = useStoreApi();
  const { endsOn, nextMeeting, over } = foreseen;
  const meeting =
    nextMeeting === null ? 'inget sammanträde är utsatt' : `nämnden sammanträder först ${longDate(nextMeeting)}`;
  return (
    <div className="delegation-foreseen">
      <Notice
        tone={over ? 'warn' : 'info'}
        actions={
          <Button small kind="primary" onPress={() => void addForeseen(store, foreseen)}>
            Skapa utkast
          </Button>
        }
      >
        <p>
          <strong>{foreseenTitle(foreseen)}</strong>
        </p>
        <p>
          Perioden {over ? 'slutade' : 'slutar'} {longDate(endsOn)}, och {meeting}. Utkastet får ärende, text och
          bilagor.
        </p>
      </Notice>
    </div>
  );
}

/** The templates as ways to begin. */
function FromTemplate({ all }: { all: DelegationDetail }) {
  const store = useStoreApi();
  const own = all.templates.filter((each) => !each.periodic);
  if (own.length === 0) return null;
  return (
    <div className="row">
      {own.map((each) => (
        <Button key={each.id} small onPress={() => void addDraft(store, each.id)}>
          Nytt från ”{each.name || 'Mall utan namn'}”
        </Button>
      ))}
    </div>
  );
}
