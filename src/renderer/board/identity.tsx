import type { Board, Municipality } from '../../shared/board/model.ts';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useBoardField } from '../store/use-store.ts';
import { WordList } from './word-list.tsx';

export interface IdentityProps {
  readonly board: Board;
  readonly municipalities: readonly Municipality[];
}

/** What the board is called, and whose it is. */
export function Identity({ board, municipalities }: IdentityProps) {
  // Once chosen it can be another, but not none.
  const host = useBoardField('hostMunicipalityId', board.hostMunicipalityId ?? '');
  return (
    <Section title="Namn" lead="Det formella namnet står i alla handlingar; det korta i fönstrets rubrik och i listor.">
      <TextField label="Formellt namn" field={useBoardField('name', board.name)} />
      <div className="fields">
        <TextField label="Kort namn" field={useBoardField('shortName', board.shortName)} />
        <Select
          label="Värdkommun"
          placeholder={municipalities.length === 0 ? 'Lägg till kommunerna nedan först' : 'Välj värdkommun'}
          field={host}
          disabled={municipalities.length === 0}
          options={municipalities.map(({ id, name }) => ({ id, text: name || 'Kommun utan namn' }))}
          hint="Nämnden ingår i värdkommunens organisation."
        />
      </div>
      <div className="fields">
        <WordList
          label="Andra namn i bruk"
          newText="Nytt namn"
          field={useBoardField('aliases', board.aliases)}
          hint="En text som använder något av dem i stället för det formella påpekas."
        />
      </div>
    </Section>
  );
}
