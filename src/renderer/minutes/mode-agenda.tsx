import { useEffect, useRef } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { type Numbered, numbered } from '../../shared/meeting/numbering.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { moveItem } from '../agenda/item-steps.ts';
import { focusList } from '../meeting/focus.ts';
import { List } from '../parts/list.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { goToItem } from './steps.ts';

/** The agenda with its §§: what is decided, what is taken now, what is off. */
export function ModeAgenda({ detail, itemId }: { detail: MeetingDetail; itemId: string }) {
  const store = useStoreApi();
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const frame = useRef<HTMLElement>(null);
  const rows = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row that is chosen follows the item.
  useEffect(() => {
    // A key has led on while the list had focus: the arrows go on from there.
    if (frame.current?.contains(document.activeElement)) focusList(frame.current);
    frame.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [itemId]);
  return (
    <nav className="mode-agenda" aria-label="Paragrafer" ref={frame}>
      <List
        label="Paragrafer"
        items={rows.map((each) => ({ ...each, id: each.item.id }))}
        selectedId={itemId}
        onSelect={(id) => goToItem(store.getState(), id)}
        onMove={(id, to) => void moveItem(store.getState(), id, to)}
        text={(each) => rowText(each, prefix)}
        noTypeAhead
      >
        {(row) => <Row row={row} prefix={prefix} />}
      </List>
    </nav>
  );
}

const titleOf = ({ title }: Pick<AgendaItemDetail, 'title'>) => title || 'Ärende utan rubrik';

function rowText({ item, number }: Numbered<AgendaItemDetail>, prefix: string): string {
  const states = [
    item.withdrawn ? 'utgår' : item.outcome === null ? '' : 'klar',
    item.immediate ? 'justeras omedelbart' : '',
  ];
  const name = number === null ? titleOf(item) : `${paragraphText(number, prefix)} ${titleOf(item)}`;
  return [name, ...states].filter((each) => each !== '').join(', ');
}

function Row({ row: { item, number }, prefix }: { row: Numbered<AgendaItemDetail>; prefix: string }) {
  return (
    <>
      <span className="mode-mark" aria-hidden>
        {item.outcome === null || item.withdrawn ? '' : '✓'}
      </span>
      <span className="mode-number">{number === null ? '–' : paragraphText(number, prefix)}</span>
      <span className="list-text">
        {item.withdrawn ? (
          <>
            <s>{titleOf(item)}</s> <span className="list-note">utgår</span>
          </>
        ) : (
          titleOf(item)
        )}
        {item.immediate && !item.withdrawn ? <span className="mode-immediate">omedelbar justering</span> : null}
      </span>
    </>
  );
}
