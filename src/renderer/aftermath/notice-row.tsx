import type { Notice } from '../../shared/approval/model.ts';
import type { Municipality } from '../../shared/board/model.ts';
import type { AppealPeriod } from '../../shared/law/deadlines.ts';
import { capitalized, weekdayOf } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { nextOf } from './keep-focus.tsx';

export interface NoticeRowProps {
  readonly notice: Notice;
  readonly municipality: Municipality;
  readonly period: AppealPeriod;
}

const weekday = (date: string | null) => (date === null ? undefined : capitalized(weekdayOf(date)));

/** How a notice stands, in a word. */
function stateText({ postedOn, takenDownOn }: Notice, early: boolean): string {
  if (postedOn === null) return '○ Inte anslaget';
  if (takenDownOn === null) return '● Uppe';
  return early ? '⚠ Nedtaget för tidigt' : '✓ Nedtaget';
}

/** One municipality's notice: when it goes up and comes down. */
export function NoticeRow({ notice, municipality, period }: NoticeRowProps) {
  const planned = useRowField('notice.update', notice, 'plannedOn');
  const posted = useRowField('notice.update', notice, 'postedOn');
  const down = useRowField('notice.update', notice, 'takenDownOn');
  const { name, noticeBoardUrl } = municipality;
  const early = period.kind === 'broken' && period.early.includes(name);
  return (
    <li>
      <p className="notice-row-head">
        <b>{name}</b> <span data-early={early || undefined}>{stateText(notice, early)}</span>
        {noticeBoardUrl === '' ? null : <span className="soft">{noticeBoardUrl}</span>}
        {notice.postedOn === null ? (
          <Button
            small
            className={nextOf('post')}
            label={`Anslaget i dag: ${name}`}
            onPress={() => posted.commit(today())}
          >
            Anslaget i dag
          </Button>
        ) : null}
      </p>
      <div className="fields">
        {notice.postedOn === null ? (
          <DateField label={`Planeras, ${name}`} field={planned} hint={weekday(planned.value)} />
        ) : null}
        <DateField label={`Anslaget, ${name}`} field={posted} hint={weekday(posted.value)} />
        {notice.postedOn === null ? null : (
          <DateField label={`Nedtaget, ${name}`} field={down} hint={weekday(down.value)} />
        )}
      </div>
    </li>
  );
}
