import type { BoardDetail } from '../../shared/board/commands.ts';
import type { Municipality } from '../../shared/board/model.ts';
import { Badge } from '../parts/badge.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { ListEditor } from './list-editor.tsx';
import { Logo } from './logo.tsx';

const nameOf = (municipality: Municipality) => municipality.name || 'Kommun utan namn';

/** The co-operating municipalities in rotation order. */
export function Municipalities({ detail }: { detail: BoardDetail }) {
  const { board, municipalities, assignments } = detail;
  const uses = (id: string) => [
    ...(board.hostMunicipalityId === id ? ['Den är värdkommun: välj en annan under Namn.'] : []),
    ...(assignments.some((each) => each.municipalityId === id)
      ? [
          'Den har ledamöter eller ersättare: ta bort deras uppdrag, eller flytta dem till en annan kommun, under Ledamöter.',
        ]
      : []),
  ];
  return (
    <Section
      title="Kommuner"
      lead="I den ordning som ordförandeskapet går mellan dem. Alt och pil flyttar, eller dra raden."
    >
      <ListEditor
        noun="municipality"
        label="Kommuner i turordning"
        addText="Lägg till kommun"
        fresh={{ name: '' }}
        items={municipalities}
        text={nameOf}
        row={(each, index) => (
          <>
            <span className="list-number">{index + 1}</span>
            <span className="list-text">{nameOf(each)}</span>
            {each.id === board.hostMunicipalityId ? <Badge>värdkommun</Badge> : null}
          </>
        )}
        removeText="Ta bort kommunen"
        removal={(each) => ({
          gone: `${nameOf(each)} är borttagen.`,
          inUse: { text: `${nameOf(each)} används och kan inte tas bort.`, help: uses(each.id).join(' ') },
        })}
        empty={
          <Empty title="Inga kommuner än">
            <p>Här står de kommuner som samverkar, med anslagstavla, brevhuvud och logotyp.</p>
          </Empty>
        }
      >
        {(each, created) => <MunicipalityFields municipality={each} created={created} />}
      </ListEditor>
    </Section>
  );
}

function MunicipalityFields({ municipality, created }: { municipality: Municipality; created: boolean }) {
  const command = 'municipality.update';
  return (
    <>
      <TextField label="Kommunens namn" autoFocus={created} field={useRowField(command, municipality, 'name')} />
      <TextField
        label="Anslagstavlans adress"
        type="url"
        field={useRowField(command, municipality, 'noticeBoardUrl')}
        hint="Webbadressen till den digitala anslagstavlan."
      />
      <div className="fields">
        <TextField label="Postadress" field={useRowField(command, municipality, 'postAddress')} />
        <TextField label="Besöksadress" field={useRowField(command, municipality, 'visitingAddress')} />
        <TextField label="Telefon" type="tel" field={useRowField(command, municipality, 'phone')} />
        <TextField label="Webbplats" type="url" field={useRowField(command, municipality, 'website')} />
      </div>
      <Logo municipality={municipality} />
    </>
  );
}
