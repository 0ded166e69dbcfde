import { Undo2 } from 'lucide-react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { outcomeLabels } from '../app/labels.ts';
import { decisionsPath } from '../decisions/actions.ts';
import { meetingModePath } from '../minutes/place.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { hashOf } from '../store/route.ts';
import { useStoreApi } from '../store/use-store.ts';
import { itemLock } from './item-state.ts';
import { lockTexts, withdrawItem } from './item-steps.ts';

export interface ItemStandingProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
}

/** How far an item has come: its outcome, whether its § is fixed, whether it is withdrawn or can no longer be changed. */
export function ItemStanding({ item, detail }: ItemStandingProps) {
  const lock = itemLock(detail, item.id);
  return (
    <>
      <StandingLine item={item} detail={detail} />
      {item.withdrawn ? <Withdrawn item={item} detail={detail} /> : null}
      {lock === null ? null : <Notice tone="info">{lockTexts[lock]}</Notice>}
    </>
  );
}

function StandingLine({ item, detail }: ItemStandingProps) {
  const { meeting, paragraphs } = detail;
  const { id, outcome, withdrawn, immediate } = item;
  const lock = itemLock(detail, id);
  const begun = meeting.status === 'underway' || meeting.status === 'held';
  const fixed = paragraphs.some((each) => each.agendaItemId === id);
  const decided = outcome !== null && outcome !== 'none' && !withdrawn;
  if (!begun && !fixed && outcome === null) return null;
  return (
    <p className="item-standing">
      {outcome === null || withdrawn ? null : <Badge>{outcomeLabels[outcome]}</Badge>}
      {fixed ? <span>Paragrafnumret är fastställt</span> : null}
      {immediate && lock === null ? <span>Ska justeras omedelbart</span> : null}
      {begun && lock === null ? <a href={hashOf(meetingModePath, meeting.id, id)}>Öppna i mötesläget</a> : null}
      {begun && decided ? <a href={hashOf(decisionsPath, id)}>Så kom beslutet till</a> : null}
    </p>
  );
}

function Withdrawn({ item, detail }: ItemStandingProps) {
  const store = useStoreApi();
  const fixed = detail.paragraphs.some((each) => each.agendaItemId === item.id);
  const back = () => void withdrawItem(store.getState(), item.id, false);
  return (
    <Notice
      tone="info"
      actions={
        itemLock(detail, item.id) === null ? (
          <Button small icon={<Undo2 aria-hidden />} onPress={back}>
            Sätt tillbaka
          </Button>
        ) : null
      }
    >
      {fixed
        ? 'Ärendet utgår. Paragrafen står kvar i protokollet med de orden, för dess nummer är fastställt.'
        : 'Ärendet utgår och får ingen paragraf.'}
    </Notice>
  );
}
