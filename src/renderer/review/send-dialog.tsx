import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import type { ReviewKind } from '../../shared/review/model.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Sending } from '../store/review.ts';
import type { State } from '../store/state.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { attachmentsText } from './attachments-text.ts';
import { ReaderChoice } from './reader-choice.tsx';
import { otherReader, proposedDay, type Reader, readerGroups } from './readers.ts';
import { SentStep } from './sent-step.tsx';
import { type Sent, sendTo } from './steps.ts';
import { kindWords, type Thing } from './thing.ts';
import './review.css';

/** Sends what is on the screen to those who are to read it; then says what to do with the files. */
export function SendDialog() {
  const sending = useStore((state) => state.review.sending);
  return sending === null ? null : <Sender sending={sending} />;
}

function Sender({ sending }: { sending: Sending }) {
  const show = useStore((state) => state.shell.show);
  const [sent, setSent] = useState<Extract<Sent, { ok: true }> | null>(null);
  const close = () => show(null);
  if (sent) return <SentStep sent={sent} thing={sending.thing} onClose={close} />;
  return <SendForm sending={sending} onSent={setSent} onClose={close} />;
}

/** The meeting and the period of a thing, where they are on the screen. */
function detailsOf({ meeting, followUp }: State, { subjectId }: Thing) {
  const { detail } = followUp;
  return {
    meeting: meeting.detail?.meeting.id === subjectId ? meeting.detail : null,
    period: detail?.followUp?.id === subjectId ? detail : null,
  };
}

/** Everyone to whom it can be sent, with those who were written here. */
function useReaders(thing: Thing, kind: ReviewKind, others: readonly Reader[]) {
  const store = useStoreApi();
  const { list, readAll } = useStore((state) => state.review);
  useEffect(() => void readAll(), [readAll]);
  return useMemo(() => {
    const board = store.getState().board.detail;
    if (board === null) return { groups: [], sent: [], meeting: null };
    const details = detailsOf(store.getState(), thing);
    const sent = (list ?? []).filter(({ subjectId, newest }) => subjectId === thing.subjectId && newest);
    const own = sent.filter((each) => each.kind === kind || (kind === 'followUp' && each.kind === 'measures'));
    const day = details.meeting?.meeting.date ?? today();
    const groups = readerGroups({ board, kind, day, ...details, sent: own });
    const written = others.length === 0 ? [] : [{ title: 'Andra', readers: others }];
    return { groups: [...groups, ...written], sent: own, meeting: details.meeting };
  }, [store, thing, kind, list, others]);
}

interface FormProps {
  readonly sending: Sending;
  readonly onSent: (sent: Extract<Sent, { ok: true }>) => void;
  readonly onClose: () => void;
}

function SendForm({ sending: { thing, readerIds }, onSent, onClose }: FormProps) {
  const store = useStoreApi();
  const [kind, setKind] = useState<ReviewKind>(thing.kinds[0] ?? 'meeting');
  const [others, setOthers] = useState<readonly Reader[]>([]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { groups, sent, meeting } = useReaders(thing, kind, others);
  const [lastDay, setLastDay] = useState(() => proposedDay(kind, meeting?.meeting.date ?? null, today()));
  const [day, setDay] = useState<string | null>(lastDay);
  const [message, setMessage] = useState('');
  const [attachments, setAttachments] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const all = groups.flatMap((each) => each.readers);
  const isChosen = (each: Reader) =>
    chosen.get(each.id) ?? (readerIds === null ? each.likely : readerIds.includes(each.id) || others.includes(each));
  const readers = all.filter(isChosen);
  const choose = (ids: readonly string[], value: boolean) =>
    setChosen((known) => new Map([...known, ...ids.map((id) => [id, value] as const)]));
  const changeKind = (next: ReviewKind) => {
    const proposed = proposedDay(next, meeting?.meeting.date ?? null, today());
    if (day === lastDay) setDay(proposed);
    setLastDay(proposed);
    setKind(next);
    setFailure(null);
  };
  const send = async () => {
    setBusy(true);
    setFailure(null);
    const { subjectId } = thing;
    const reply = await sendTo(store, { subjectId, readers, lastDay: day, message, attachments });
    setBusy(false);
    if (reply.ok) onSent(reply);
    else setFailure(reply.failure);
  };
  return (
    <Dialog
      title={`Skicka för granskning: ${thing.title}`}
      open
      wide
      stays
      onClose={() => !busy && onClose()}
      actions={
        <>
          <Button onPress={onClose} disabled={busy}>
            Avbryt
          </Button>
          <Button kind="primary" disabled={busy || readers.length === 0} onPress={() => void send()}>
            {sendText(readers.length)}
          </Button>
        </>
      }
    >
      {thing.kinds.length > 1 ? (
        <Segmented
          label="Vad ska granskas"
          value={kind}
          onChange={changeKind}
          options={thing.kinds.map((id) => ({ id, text: kindWords[id] }))}
        />
      ) : null}
      <ReaderChoice
        groups={groups}
        sent={sent}
        isChosen={isChosen}
        onChoose={choose}
        onOther={(name) => setOthers((known) => [...known, otherReader(kind, name)])}
      />
      <DateField label="Sista dag att svara" value={day} onChange={setDay} />
      {day !== null && day < today() ? <p className="review-warn">⚠ Dagen har redan varit.</p> : null}
      <TextField
        label="Meddelande"
        multiline
        value={message}
        onChange={setMessage}
        placeholder="Står överst i filen."
      />
      {kind === 'meeting' ? <AttachmentCheck meeting={meeting} value={attachments} onChange={setAttachments} /> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
    </Dialog>
  );
}

interface AttachmentCheckProps {
  readonly meeting: MeetingDetail | null;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

function AttachmentCheck({ meeting, value, onChange }: AttachmentCheckProps) {
  const text = meeting === null ? '' : attachmentsText(meeting);
  if (text === null) return null;
  return (
    <Check value={value} onChange={onChange}>
      Bilagorna följer med i filen{text === '' ? '' : ` (${text})`}
    </Check>
  );
}

function sendText(count: number): string {
  if (count === 0) return 'Gör filen';
  return count === 1 ? 'Gör en fil' : `Gör ${count} filer`;
}
