import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { Participant } from '../../shared/meeting/model.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { numbersText } from '../../shared/minutes/spans.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { itemsText, toggled } from './chosen-items.ts';
import './attendance.css';

/** The §§ that someone was there for: all, or those chosen. */
export function ParticipantItems({ row, detail }: { row: Participant; detail: MeetingDetail }) {
  const field = useRowField('participant.update', row, 'itemIds');
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix) ?? '';
  const items = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  const text = itemsText(items, field.value, (numbers) => numbersText(numbers, prefix));
  return (
    <>
      <DialogTrigger>
        <Button small kind="quiet" className="spans-button" label={`§§ för ${row.name || 'deltagaren'}: ${text}`}>
          {text}
        </Button>
        <Popover className="popover" offset={4}>
          <Dialog aria-label={`§§ för ${row.name || 'deltagaren'}`} className="spans-list">
            <Check value={field.value.length === 0} onChange={() => field.commit([])}>
              Alla §§
            </Check>
            {items.map(({ item, number }) =>
              number === null ? null : (
                <Check
                  key={item.id}
                  value={field.value.includes(item.id)}
                  onChange={() => field.commit([...toggled(items, field.value, item.id)])}
                >
                  {paragraphText(number, prefix)} {item.title || 'Ärende utan rubrik'}
                </Check>
              ),
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <FieldTrouble field={field} show={(ids) => itemsText(items, ids, (numbers) => numbersText(numbers, prefix))} />
    </>
  );
}
