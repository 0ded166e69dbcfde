import { useState } from 'react';
import type { Dispatch } from '../../shared/approval/model.ts';
import type { Unsent } from '../../shared/approval/rules.ts';
import { optionsOf } from '../app/labels.ts';
import { today } from '../app/moment.ts';
import { makeDocument } from '../meeting/make-document.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { DispatchParagraph } from './dispatch-paragraph.tsx';
import type { AftermathFacts } from './facts.ts';
import { followUpOf, type Paragraph, readyToSend, sendingsOf, wantedOf } from './follow-up.ts';
import { OtherRecipient } from './other-recipient.tsx';
import type { Way } from './way.ts';
import { channelLabels } from './words.ts';

/** Who is to get which §, what has been sent, and what is left. */
export function DispatchSection({ board, detail, groups, paragraphs }: AftermathFacts) {
  const store = useStoreApi();
  const [way, setWay] = useState<Way>(() => ({ sentOn: today(), channel: 'email' }));
  const wanted = wantedOf(board, detail);
  const left = readyToSend(board, detail, groups);
  const { dispatches } = detail.aftermath;
  const isApproved = ({ itemId }: Paragraph) => followUpOf(groups, itemId)?.issued != null;
  const approved = paragraphs.filter((each) => isApproved(each) && !each.withdrawn);
  const shown = paragraphs.filter((each) => sendingsOf(wanted, dispatches, each.itemId).length > 0);
  const record = (sendings: readonly Unsent[]) =>
    void store.getState().run('dispatch.record', { ...way, sendings: [...sendings] });
  const remove = ({ id }: Dispatch) =>
    void removeRow(store, { command: 'dispatch.remove', id, gone: 'Registreringen av expedieringen är borttagen.' });
  return (
    <Section
      title="Expediering"
      lead={leadText(
        shown.length,
        left.length,
        groups.some((each) => each.issued),
      )}
      actions={
        <Button onPress={() => void makeDocument(store, { document: 'protokollsutdrag', id: detail.meeting.id })}>
          Skapa alla protokollsutdrag
        </Button>
      }
    >
      {left.length === 0 ? null : <SendAll way={way} setWay={setWay} left={left} record={record} />}
      <ul className="dispatches">
        {shown.map((each) => (
          <DispatchParagraph
            key={each.itemId}
            paragraph={each}
            approved={isApproved(each)}
            sendings={sendingsOf(wanted, dispatches, each.itemId)}
            record={record}
            remove={remove}
          />
        ))}
      </ul>
      {approved.length === 0 ? null : <OtherRecipient paragraphs={approved} way={way} setWay={setWay} />}
    </Section>
  );
}

function leadText(shown: number, left: number, approved: boolean): string {
  if (shown === 0) return 'Ingen paragraf har någon mottagare. Mottagare väljs vid ärendet.';
  if (!approved) return 'Utdragen expedieras när protokollet är justerat.';
  if (left === 0) return '✓ Allt som är justerat är expedierat.';
  return left === 1 ? 'Ett utskick är kvar.' : `${left} utskick är kvar.`;
}

function SendAll(props: {
  way: Way;
  setWay: (way: Way) => void;
  left: readonly Unsent[];
  record: (sendings: readonly Unsent[]) => void;
}) {
  const { way, setWay, left, record } = props;
  return (
    <div className="send-all">
      <DateField
        label="Sänt"
        value={way.sentOn}
        onChange={(sentOn) => sentOn !== null && setWay({ ...way, sentOn })}
        clearable={false}
      />
      <Select
        label="Hur"
        value={way.channel}
        onChange={(channel) => setWay({ ...way, channel })}
        options={optionsOf(channelLabels)}
      />
      <Button onPress={() => record(left)}>
        {left.length === 1 ? 'Registrera det som är kvar' : `Registrera alla ${left.length} som är kvar`}
      </Button>
    </div>
  );
}
