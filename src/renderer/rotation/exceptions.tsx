import { Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import type { RotationException } from '../../shared/rotation/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Check } from '../parts/check.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { type Option, Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { usePeople } from '../people/use-people.ts';
import { partOfField } from '../store/field-part.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import type { Rotation } from './rotation-tab.tsx';
import { exceptionReasonId, removeException } from './steps.ts';

const asAlways = '+next';

/** The years in which it was otherwise, and why. */
export function Exceptions({ rotation }: { rotation: Rotation }) {
  return (
    <div className="rotation-wide">
      <Section
        title="Undantag"
        actions={<DoButton id="rotation.exception" text="Nytt undantag" />}
        lead="Ett undantag gäller sitt år. Ordningen går vidare som om inget hänt, om inte annat sägs."
      >
        {rotation.exceptions.length === 0 ? <p className="soft">Inga undantag.</p> : null}
        {rotation.exceptions.map((each) => (
          <ExceptionFields key={each.id} exception={each} />
        ))}
      </Section>
    </div>
  );
}

function ExceptionFields({ exception }: { exception: RotationException }) {
  const store = useStoreApi();
  const { municipalities } = usePeople();
  const { id, year } = exception;
  const command = 'rotationException.update';
  const options: readonly Option[] = municipalities.map((each) => ({
    id: each.id,
    text: each.name || 'Kommun utan namn',
  }));
  const vice = partOfField<string | null, string>(
    useRowField(command, exception, 'viceMunicipalityId'),
    (value) => value ?? asAlways,
    (_whole, next) => (next === asAlways ? null : next),
  );
  useEffect(() => giveFocus(document.getElementById(exceptionReasonId(id))), [id]);
  return (
    <div className="rotation-exception">
      <div className="rotation-fields">
        <WholeNumber
          label="År"
          className="rotation-short"
          field={useRowField(command, exception, 'year')}
          min={2000}
          max={2100}
        />
        <Select label="Ordförande från" options={options} field={useRowField(command, exception, 'municipalityId')} />
        <Select
          label="Vice ordförande från"
          options={[{ id: asAlways, text: 'Nästa års kommun' }, ...options]}
          field={vice}
        />
        <TextField
          label="Varför"
          className="rotation-reason"
          id={exceptionReasonId(id)}
          field={useRowField(command, exception, 'reason')}
        />
        <Check field={useRowField(command, exception, 'shifts')}>Ordningen går vidare härifrån</Check>
      </div>
      <IconButton
        small
        icon={<Trash2 aria-hidden />}
        label={`Ta bort undantaget för ${year}`}
        onPress={() => void removeException(store, id, year)}
      />
    </div>
  );
}
