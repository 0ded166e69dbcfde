import type { Matter } from '../../shared/registry/model.ts';
import { followsPattern } from '../../shared/registry/rules.ts';
import { patternExample } from '../board/pattern-example.ts';
import { Notice } from '../parts/notice.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { hashOf } from '../store/route.ts';
import { useRowField } from '../store/use-store.ts';
import { sameNumber } from './matter-list.ts';
import { NumberBadge } from './number-badge.tsx';

const states = [
  { id: 'confirmed', text: 'Bekräftat' },
  { id: 'preliminary', text: 'Preliminärt' },
] as const;

export interface NumberFieldsProps {
  readonly matter: Matter;
  readonly matters: readonly Matter[];
  readonly pattern: string;
}

/** The registry number and whether the registry has given it; nothing is proposed, for the registry owns it. */
export function NumberFields({ matter, matters, pattern }: NumberFieldsProps) {
  const number = useRowField('matter.update', matter, 'registryNumber');
  const preliminary = useRowField('matter.update', matter, 'preliminary');
  const written = number.value.trim();
  const shown: Matter = { ...matter, registryNumber: number.value, preliminary: preliminary.value };
  return (
    <>
      <div className="matter-number">
        <TextField label="Diarienummer" field={number} className="matter-number-field" />
        {written === '' ? (
          <NumberBadge matter={shown} />
        ) : (
          <Segmented
            label="Diariets svar"
            options={states}
            value={preliminary.value ? 'preliminary' : 'confirmed'}
            onChange={(state) => preliminary.commit(state === 'preliminary')}
          />
        )}
      </div>
      <NumberRemarks matter={shown} others={sameNumber(shown, matters)} pattern={pattern} />
    </>
  );
}

interface RemarksProps {
  readonly matter: Matter;
  readonly others: readonly Matter[];
  readonly pattern: string;
}

function NumberRemarks({ matter, others, pattern }: RemarksProps) {
  const number = matter.registryNumber.trim();
  return (
    <div aria-live="polite" className="stack">
      {number === '' ? (
        <p className="soft matter-hint">Lämnas tomt tills diariet har svarat; handlingarna påminner så länge.</p>
      ) : null}
      {number !== '' && !followsPattern(number, pattern) ? (
        <Notice tone="warn">
          <p>
            Numret följer inte nämndens mönster {pattern}, som i {patternExample(pattern, new Date().getFullYear())}.
          </p>
          <p className="soft">
            Kontrollera det mot diariet. Är det rätt ändå:{' '}
            <a href={hashOf('installningar', 'namnd', 'diarium')}>ändra mönstret</a>.
          </p>
        </Notice>
      ) : null}
      {others.map((each) => (
        <Notice tone="info" key={each.id}>
          <p>
            Samma diarienummer har också{' '}
            <a href={hashOf('arenden', each.id)}>{each.title || 'ett ärende utan rubrik'}</a>.
          </p>
        </Notice>
      ))}
    </div>
  );
}
