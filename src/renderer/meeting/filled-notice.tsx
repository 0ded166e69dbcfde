import type { FilledItem } from '../../shared/agenda/filled.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { hashOf } from '../store/route.ts';
import { meetingsPath } from './place.ts';

/** The item that was filled, and whether what it says still holds; filling it again can be undone. */
export function FilledNotice({ filled, onFill }: { filled: FilledItem; onFill: () => void }) {
  const { itemId, meetingId, meetingDate, title, stale, edited, locked } = filled;
  const link = (
    <a href={hashOf(meetingsPath, meetingId, itemId)}>
      ”{title || 'Ärende utan rubrik'}” {dayAndDate(meetingDate)}
    </a>
  );
  if (locked) return <p>Ifyllt i ärendet {link}, som är justerat.</p>;
  if (!stale && !edited) return <p>Ifyllt i ärendet {link}.</p>;
  const again = (
    <Button small onPress={onFill}>
      Fyll i igen
    </Button>
  );
  return (
    <Notice tone={stale ? 'warn' : 'info'} actions={again}>
      {stale
        ? 'Uppgifterna har ändrats sedan ärendet fylldes i: '
        : 'Ärendet har ändrats för hand sedan det fylldes i: '}
      {link}.{edited ? ' Det som är skrivet för hand ersätts om det fylls i igen, och går att ångra.' : null}
    </Notice>
  );
}
