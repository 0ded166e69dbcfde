import { missingMark } from '../../shared/agenda/blanks.ts';
import { rotationOf } from '../../shared/rotation/rules.ts';
import { candidatesOf, type PresidiumRole } from '../../shared/rotation/served.ts';
import { today } from '../app/moment.ts';
import { AgendaPlaceDialog } from '../meeting/agenda-place-dialog.tsx';
import { FilledNotice } from '../meeting/filled-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { usePeople } from '../people/use-people.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { openRotation, proposedYear, rotationPosition } from './place.ts';
import type { Rotation } from './rotation-tab.tsx';
import { chooseCandidate, fillAgain, toAgenda } from './steps.ts';

const nobody = '+nobody';

/** Whom the board proposes to fullmäktige for a year, and the item that says so. */
export function ElectionProposal({ rotation }: { rotation: Rotation }) {
  const store = useStoreApi();
  const route = useStore((state) => state.route);
  const year = proposedYear({ route }, today());
  const { dialog } = rotationPosition(route);
  const proposal = rotation.proposals.find((each) => each.year === year);
  const turn = rotationOf(rotation, year);
  const thisYear = Number(today().slice(0, 4));
  const years = [...new Set([thisYear, thisYear + 1, thisYear + 2, thisYear + 3, year])].toSorted();
  const missing = [proposal?.chairPersonId, proposal?.viceChairPersonId].filter((each) => !each).length;
  const go = (next: number) => openRotation(store.getState(), String(next));
  return (
    <Section
      title={`Förslag för ${year}`}
      lead="Fullmäktige i värdkommunen väljer ordförande och vice ordförande bland ledamöterna; nämnden föreslår (kommunallagen 6 kap. 21 §)."
    >
      <div className="rotation-proposal">
        <Select
          label="År"
          className="rotation-short"
          value={String(year)}
          onChange={(next) => go(Number(next))}
          options={years.map((each) => ({ id: String(each), text: String(each) }))}
        />
        {turn === null ? null : (
          <>
            <Candidate
              year={year}
              seat="chair"
              municipalityId={turn.chair}
              personId={proposal?.chairPersonId ?? null}
            />
            <Candidate
              year={year}
              seat="viceChair"
              municipalityId={turn.vice}
              personId={proposal?.viceChairPersonId ?? null}
            />
          </>
        )}
      </div>
      {missing > 0 ? (
        <p className="soft">Den som inte är vald står som ”{missingMark('namn')}” i ärendet, och dokumentet varnar.</p>
      ) : null}
      {proposal?.filled ? (
        <FilledNotice filled={proposal.filled} onFill={() => void fillAgain(store, year)} />
      ) : (
        <DoButton id="rotation.toAgenda" text="Lägg till på dagordningen" kind="primary" />
      )}
      {dialog === 'agenda' ? (
        <AgendaPlaceDialog kind="election" onClose={() => go(year)} onPlace={(place) => toAgenda(store, year, place)}>
          Ärendet får rubrik, förslag till beslut och en tabell över ordförandeskapet.
        </AgendaPlaceDialog>
      ) : null}
    </Section>
  );
}

interface CandidateProps {
  readonly year: number;
  readonly seat: PresidiumRole;
  readonly municipalityId: string;
  readonly personId: string | null;
}

/** One of the members of the municipality whose turn it is; one who no longer is stays, and that is told. */
function Candidate({ year, seat, municipalityId, personId }: CandidateProps) {
  const store = useStoreApi();
  const people = usePeople();
  const own = candidatesOf(people, municipalityId, year);
  const municipality = people.municipalities.find((each) => each.id === municipalityId)?.name ?? '';
  const other = personId !== null && !own.some((each) => each.personId === personId) ? personId : null;
  const name = people.persons.find((each) => each.id === other)?.name ?? '';
  return (
    <>
      <Select
        label={`${seat === 'chair' ? 'Ordförande' : 'Vice ordförande'}, ${municipality}`}
        value={personId ?? nobody}
        onChange={(id) => void chooseCandidate(store, year, seat, id === nobody ? null : id)}
        options={[
          { id: nobody, text: 'Inte vald' },
          ...own.map((each) => ({ id: each.personId, text: each.name, detail: each.party })),
          ...(other === null ? [] : [{ id: other, text: name }]),
        ]}
      />
      {other === null ? null : (
        <Notice tone="warn">
          {name} är inte ledamot för {municipality} {year}.
        </Notice>
      )}
    </>
  );
}
