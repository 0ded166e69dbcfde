import { ChevronDown, History, Plus } from 'lucide-react';
import type { ItemKind } from '../../shared/agenda/model.ts';
import { itemKindLabels } from '../app/labels.ts';
import { showEarlier } from '../meeting/place.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { addItem } from './item-steps.ts';
import { Watched } from './watched.tsx';

const kinds = Object.entries(itemKindLabels) as [ItemKind, string][];

/** The ways an item comes on the agenda. */
export function AgendaWays() {
  const store = useStoreApi();
  const detail = useStore((state) => state.meeting.detail);
  const state = () => store.getState();
  return (
    <>
      <div className="agenda-ways">
        <Button
          small
          icon={<Plus aria-hidden />}
          label="Nytt ärende (N)"
          onPress={() => void addItem(state(), 'decision')}
        >
          Ärende
        </Button>
        <Menu
          label="Nytt ärende av annan typ"
          trigger={
            <IconButton small kind="plain" icon={<ChevronDown aria-hidden />} label="Nytt ärende av annan typ" />
          }
          items={kinds.map(([id, label]) => ({ id, label, run: () => void addItem(state(), id) }))}
        />
        <Button
          small
          icon={<History aria-hidden />}
          label="Hämta från tidigare sammanträde (H)"
          onPress={() => showEarlier(state())}
        >
          Från tidigare
        </Button>
      </div>
      {detail ? <Watched detail={detail} /> : null}
    </>
  );
}
