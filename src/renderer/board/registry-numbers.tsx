import type { Board } from '../../shared/board/model.ts';
import type { Matter } from '../../shared/registry/model.ts';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { hashOf } from '../store/route.ts';
import { useBoardField } from '../store/use-store.ts';
import { patternExample, patternRemarks, strayNumbers } from './pattern-example.ts';

/** How registry numbers look; the registry gives them. */
export function RegistryNumbers({ board, matters }: { board: Board; matters: readonly Matter[] }) {
  const prefix = useBoardField('registryPrefix', board.registryPrefix);
  const pattern = useBoardField('registryPattern', board.registryPattern);
  const numbers = matters.map((each) => each.registryNumber);
  const remarks = patternRemarks(pattern.value, prefix.value);
  const strays = strayNumbers(numbers, pattern.value);
  return (
    <Section title="Diarium" lead="Diariet äger numren. Mönstret prövar dem som skrivs in; inget nummer hittas på här.">
      <div className="fields">
        <TextField
          label="Beteckning"
          field={prefix}
          hint="Står först i diarienumret och i filnamn, till exempel ITN."
        />
        <TextField
          label="Diarienumrets mönster"
          field={pattern}
          hint="Å är en siffra i året, N en siffra i löpnumret; allt annat står för sig självt."
        />
      </div>
      <div className="sample" aria-live="polite">
        {pattern.value === '' ? (
          <p>Inget mönster: alla nummer godtas.</p>
        ) : (
          <p>
            Så ser ett nummer ut: <b>{patternExample(pattern.value, new Date().getFullYear())}</b>
          </p>
        )}
        {remarks.map((each) => (
          <p key={each}>⚠ {each}</p>
        ))}
        {strays.length > 0 ? (
          <p>
            ⚠ {strays.length === 1 ? 'Ett ärende' : `${strays.length} ärenden`} har ett nummer som inte följer mönstret,
            till exempel {strays[0]}. <a href={hashOf('arenden')}>Visa ärenden</a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
