import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Correction } from '../../shared/approval/model.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import type { AftermathFacts } from './facts.ts';
import { followUpOf, type Paragraph } from './follow-up.ts';
import { focusFirst, nextOf } from './keep-focus.tsx';
import { ParagraphField } from './paragraph-field.tsx';

/** Slips in approved minutes put right: the text stays, every later copy shows both. */
export function Corrections({ detail, groups, paragraphs }: AftermathFacts) {
  const { corrections } = detail.aftermath;
  const approved = paragraphs.filter((each) => followUpOf(groups, each.itemId)?.issued != null);
  return (
    <Section
      title="Rättelser"
      lead="Ett justerat protokoll låses aldrig upp. En rättelse av ett skrivfel visas vid sin paragraf i varje senare kopia. Det som ändrar ett beslut i sak kräver ett nytt beslut."
    >
      {corrections.length === 0 ? null : (
        <ul className="corrections" aria-label="Rättelser">
          {corrections.map((each) => (
            <CorrectionRow
              key={each.id}
              correction={each}
              text={paragraphs.find((one) => one.itemId === each.agendaItemId)?.text ?? ''}
            />
          ))}
        </ul>
      )}
      {approved.length === 0 ? (
        <p className="soft">Innan protokollet är justerat ändras det som vanligt.</p>
      ) : (
        <NewCorrection paragraphs={approved} />
      )}
    </Section>
  );
}

function CorrectionRow({ correction, text }: { correction: Correction; text: string }) {
  const { madeOn, madeBy, stands, should, reason } = correction;
  return (
    <li>
      <p>
        <b>{text}</b> {dayAndDate(madeOn)}, {madeBy}
      </p>
      <p>
        Det står <q>{stands}</q>, ska vara <q>{should}</q>
      </p>
      <p className="soft">{reason}</p>
    </li>
  );
}

interface Draft {
  readonly itemId: string;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly stands: string;
  readonly should: string;
  readonly reason: string;
}

/** What is still to be written; null where all is there. */
function problemOf(draft: Draft): string | null {
  if (draft.itemId === '') return 'Välj paragraf.';
  const missing = (['madeBy', 'stands', 'should', 'reason'] as const).some((each) => draft[each].trim() === '');
  return missing ? 'Skriv vem som rättar, vad som står, vad det ska vara och varför.' : null;
}

function NewCorrection({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const store = useStoreApi();
  const author = useStore((state) => state.profile.value.userName);
  const empty: Draft = { itemId: '', madeOn: today(), madeBy: author, stands: '', should: '', reason: '' };
  const [draft, setDraft] = useState<Draft | null>(null);
  if (draft === null) {
    return (
      <Button className={nextOf('correction')} icon={<Plus aria-hidden />} onPress={() => setDraft(empty)}>
        Ny rättelse
      </Button>
    );
  }
  const problem = problemOf(draft);
  const set = <K extends keyof Draft>(name: K) => ({
    value: draft[name],
    onChange: (value: Draft[K]) => setDraft({ ...draft, [name]: value }),
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { itemId: agendaItemId, ...fields } = draft;
    const reply = await store.getState().run('correction.create', { agendaItemId, ...fields });
    if (reply.ok) setDraft(null);
  };
  return (
    <form className="stack" aria-label="Ny rättelse" ref={focusFirst} onSubmit={(event) => void save(event)}>
      <div className="fields">
        <ParagraphField label="Paragraf" paragraphs={paragraphs} {...set('itemId')} />
        <DateField
          label="Rättat"
          value={draft.madeOn}
          onChange={(madeOn) => madeOn !== null && setDraft({ ...draft, madeOn })}
          clearable={false}
        />
        <TextField label="Vem rättar" {...set('madeBy')} />
      </div>
      <TextField label="Det står" multiline {...set('stands')} />
      <TextField label="Det ska vara" multiline {...set('should')} />
      <TextField label="Varför" multiline {...set('reason')} />
      <p className="soft">En rättelse kan inte ändras eller tas bort.{problem === null ? '' : ` ${problem}`}</p>
      <div className="row">
        <Button type="submit" kind="primary" className={nextOf('correction')} disabled={problem !== null}>
          Spara rättelsen
        </Button>
        <Button className={nextOf('correction')} onPress={() => setDraft(null)}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
