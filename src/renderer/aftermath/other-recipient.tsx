import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { optionsOf } from '../app/labels.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import type { Paragraph } from './follow-up.ts';
import { focusFirst, nextOf } from './keep-focus.tsx';
import { ParagraphField } from './paragraph-field.tsx';
import type { Way } from './way.ts';
import { channelLabels } from './words.ts';

export interface OtherRecipientProps {
  /** The §§ that are approved. */
  readonly paragraphs: readonly Paragraph[];
  readonly way: Way;
  readonly setWay: (way: Way) => void;
}

/** Registers that a § was sent to someone who is not among its recipients, with a note of why or how. */
export function OtherRecipient(props: OtherRecipientProps) {
  const [open, setOpen] = useState(false);
  if (open) return <OtherForm {...props} close={() => setOpen(false)} />;
  return (
    <Button icon={<Plus aria-hidden />} className={nextOf('other')} onPress={() => setOpen(true)}>
      Annan mottagare
    </Button>
  );
}

function OtherForm({ paragraphs, way, setWay, close }: OtherRecipientProps & { close: () => void }) {
  const store = useStoreApi();
  const [agendaItemId, setItem] = useState(paragraphs.length === 1 ? (paragraphs[0]?.itemId ?? '') : '');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const recipient = typed.trim();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const sendings = [{ agendaItemId, recipientId: null, recipient }];
    const reply = await store.getState().run('dispatch.record', { ...way, sendings, note: note.trim() });
    if (reply.ok) close();
  };
  return (
    <form className="stack" aria-label="Annan mottagare" ref={focusFirst} onSubmit={(event) => void save(event)}>
      <div className="fields">
        <ParagraphField label="Paragraf" paragraphs={paragraphs} value={agendaItemId} onChange={setItem} />
        <TextField label="Mottagare" value={typed} onChange={setTyped} />
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
        <TextField label="Anteckning" value={note} onChange={setNote} />
      </div>
      <div className="row">
        <Button
          type="submit"
          kind="primary"
          className={nextOf('other')}
          disabled={agendaItemId === '' || recipient === ''}
        >
          Registrera utskicket
        </Button>
        <Button className={nextOf('other')} onPress={close}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
