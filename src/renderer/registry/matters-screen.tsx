import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Matter } from '../../shared/registry/model.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Split } from '../parts/split.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { addMatter, removeMatter } from './actions.ts';
import { type MatterFilter, mattersShown, numberState } from './matter-list.ts';
import { MatterPanel } from './matter-panel.tsx';
import { NumberBadge } from './number-badge.tsx';
import './matters.css';

const none: readonly Matter[] = [];

/** Every matter of the board, over years and meetings. */
export function MattersScreen() {
  const store = useStoreApi();
  const matters = useStore((state) => state.board.detail?.matters ?? none);
  const pattern = useStore((state) => state.board.detail?.board.registryPattern ?? '');
  const [chosenId, how] = useStore((state) => state.route.parts);
  const chosen = matters.find((each) => each.id === chosenId);
  return (
    <div className="matters">
      <ScreenTitle
        aside={
          <Button kind="primary" icon={<Plus aria-hidden />} onPress={() => void addMatter(store)}>
            Nytt ärende
          </Button>
        }
      >
        Ärenden
      </ScreenTitle>
      {matters.length === 0 ? (
        <Empty
          title="Inga ärenden än"
          actions={
            <Button kind="primary" onPress={() => void addMatter(store)}>
              Lägg till det första
            </Button>
          }
        >
          <p>
            Här står diariets ärenden med nummer och rubrik. Ett ärende lever över år och sammanträden; på en dagordning
            väljs det, så att dess nummer följer med i handlingarna.
          </p>
        </Empty>
      ) : (
        <Split listLabel="Alla ärenden" list={<MatterList matters={matters} chosenId={chosen?.id ?? null} />}>
          {chosen ? (
            <MatterPanel key={chosen.id} matter={chosen} matters={matters} pattern={pattern} created={how === 'nytt'} />
          ) : (
            <p className="soft">Välj ett ärende i listan. Pilarna går i den, Retur går in i fälten, Delete tar bort.</p>
          )}
        </Split>
      )}
    </div>
  );
}

function MatterList({ matters, chosenId }: { matters: readonly Matter[]; chosenId: string | null }) {
  const store = useStoreApi();
  const go = useStore((state) => state.route.go);
  const [filter, setFilter] = useState<MatterFilter>('all');
  const [typed, setTyped] = useState('');
  const shown = mattersShown(matters, filter, typed);
  const count = (which: MatterFilter) => mattersShown(matters, which, '').length;
  const intoFields = () => document.getElementById('matter-title')?.focus();
  return (
    <>
      <div className="matter-choices">
        <TextField id="matter-search" type="search" label="Sök nummer eller rubrik" value={typed} onChange={setTyped} />
        <Segmented
          label="Vilka"
          hideLabel
          value={filter}
          onChange={setFilter}
          options={[
            { id: 'all', text: `Alla ${count('all')}` },
            { id: 'open', text: `Öppna ${count('open')}` },
            { id: 'closed', text: `Avslutade ${count('closed')}` },
          ]}
        />
      </div>
      <List
        label="Ärenden"
        className="matter-list"
        items={shown}
        selectedId={chosenId}
        onSelect={(id) => go('arenden', id)}
        onOpen={intoFields}
        onRename={intoFields}
        onRemove={(id) => void removeMatter(store, id)}
        text={(each) => `${each.registryNumber} ${each.title}`.trim() || 'Ärende utan rubrik'}
        empty={
          <Empty title="Inget ärende har de orden">Sök på en del av numret eller rubriken, eller visa alla.</Empty>
        }
      >
        {(each) => (
          <span className="list-text">
            <span className="matter-row-title">{each.title || 'Ärende utan rubrik'}</span>
            <span className="matter-row-number">
              {each.registryNumber === '' ? null : <span>{each.registryNumber}</span>}
              {numberState(each) === 'confirmed' ? null : <NumberBadge matter={each} />}
              {each.closedOn === null ? null : <span>avslutat</span>}
            </span>
          </span>
        )}
      </List>
    </>
  );
}
