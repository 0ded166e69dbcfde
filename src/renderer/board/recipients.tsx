import type { Recipient } from '../../shared/registry/model.ts';
import { Badge } from '../parts/badge.tsx';
import { Check } from '../parts/check.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { ListEditor } from './list-editor.tsx';
import { WordList } from './word-list.tsx';

const nameOf = (recipient: Recipient) => recipient.name || 'Mottagare utan namn';

const kinds = [
  { id: 'organisation', text: 'Organisation' },
  { id: 'group', text: 'Grupp' },
] as const;

/** Whom decisions are sent to. */
export function Recipients({ recipients }: { recipients: readonly Recipient[] }) {
  return (
    <Section
      title="Mottagare"
      lead="Dit beslut skickas. De vanliga föreslås på varje nytt ärende med tjänsteskrivelse."
    >
      <ListEditor
        noun="recipient"
        label="Mottagare"
        addText="Lägg till mottagare"
        fresh={{ name: '' }}
        items={recipients}
        text={nameOf}
        row={(each) => (
          <>
            <span className="list-text">{nameOf(each)}</span>
            {each.usual ? <Badge>vanlig</Badge> : null}
          </>
        )}
        removeText="Ta bort mottagaren"
        removal={(each) => ({
          gone: `${nameOf(each)} är borttagen.`,
          inUse: {
            text: `${nameOf(each)} är mottagare på ett eller flera ärenden och kan inte tas bort.`,
            help: 'Ta bort mottagaren på de ärendena först. Ska den bara inte föreslås längre: avmarkera Vanlig mottagare.',
          },
        })}
        empty={
          <Empty title="Inga mottagare än">
            <p>Här står kommuner, andra organisationer och grupper som får del av besluten.</p>
          </Empty>
        }
      >
        {(each, created) => <RecipientFields recipient={each} created={created} />}
      </ListEditor>
    </Section>
  );
}

function RecipientFields({ recipient, created }: { recipient: Recipient; created: boolean }) {
  const command = 'recipient.update';
  const kind = useRowField(command, recipient, 'kind');
  const units = useRowField(command, recipient, 'units');
  return (
    <>
      <TextField label="Mottagarens namn" autoFocus={created} field={useRowField(command, recipient, 'name')} />
      <Segmented label="Slag" options={kinds} field={kind} />
      {kind.value === 'organisation' ? (
        <WordList label="Enheter" newText="Ny enhet" field={units} hint="Väljs för varje ärende, som ”KS diarium”." />
      ) : (
        <p className="soft">En grupp skrivs som den heter, till exempel ”Nämndens ledamöter och ersättare”.</p>
      )}
      <Check field={useRowField(command, recipient, 'usual')}>Vanlig mottagare</Check>
    </>
  );
}
