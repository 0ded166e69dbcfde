import type { DelegatedDecision, DelegationPoint, LegalBasis } from '../../shared/delegation/model.ts';
import { basisWords } from '../../shared/delegation/rules.ts';
import { references } from '../../shared/law/references.ts';
import { Combo } from '../parts/combo.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { hashOf } from '../store/route.ts';
import { useRowField } from '../store/use-store.ts';
import { delegationPath } from './place.ts';

const command = 'delegatedDecision.update';

const bases = (Object.keys(basisWords) as LegalBasis[]).map((id) => ({ id, text: `${basisWords[id].short} (${id})` }));

/** The points of the order that rest on the same §, as choices. */
export function pointOptions(points: readonly DelegationPoint[], basis: LegalBasis | null) {
  return points
    .filter((each) => each.law === basis)
    .map((each) => ({
      id: each.id,
      text: `${each.number} ${each.text.split('\n')[0]}`.trim() || 'Punkt utan text',
      detail: each.delegate,
    }));
}

/** On what the decision rests: asked, as the order and urgency ask for different things afterwards. */
export function BasisFields({ decision, points }: { decision: DelegatedDecision; points: readonly DelegationPoint[] }) {
  const basis = useRowField(command, decision, 'basis');
  const point = useRowField(command, decision, 'pointId');
  const reason = useRowField(command, decision, 'urgentReason');
  const options = pointOptions(points, basis.value);
  return (
    <div className="stack">
      <Segmented
        label="Vilket stöd har beslutet?"
        options={bases}
        field={partOfField<LegalBasis | null, string>(
          basis,
          (value) => value ?? '',
          (_, value) => value as LegalBasis,
        )}
      />
      {basis.value === null ? null : (
        <p className="soft delegated-law">{references[basisWords[basis.value].law].about}</p>
      )}
      {basis.value === '6:39' ? (
        <TextField
          label="Varför beslutet inte kan vänta"
          multiline
          rows={2}
          field={reason}
          hint="Brådskande beslut anmäls vid nämndens nästa sammanträde (6:40)."
        />
      ) : null}
      {basis.value === '6:37' || basis.value === '7:5' ? (
        options.length === 0 ? (
          <p>
            Delegationsordningen har ingen punkt för {basis.value}.{' '}
            <a href={hashOf(delegationPath, 'ordning')}>Lägg in delegationsordningen</a>
          </p>
        ) : (
          <Combo
            label="Punkt i delegationsordningen"
            field={point}
            options={options}
            placeholder="Sök på nummer eller text"
          />
        )
      ) : null}
    </div>
  );
}
