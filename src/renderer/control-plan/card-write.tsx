import { Copy } from 'lucide-react';
import type { FollowUpCard } from '../../shared/control-plan/commands.ts';
import { type FollowUpEntry, type FollowUpStatus, followUpStatuses } from '../../shared/control-plan/model.ts';
import { isCopied } from '../../shared/control-plan/rules.ts';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import { statusSigns, sufficientChoice, sufficientChoices, sufficientOf, writtenBy } from './words.ts';

const statuses = followUpStatuses.map((id) => ({ id, sign: statusSigns[id].sign, text: statusSigns[id].text }));

/** What is written of a measure in the period. */
export function CardWrite({ card, entry }: { card: FollowUpCard; entry: FollowUpEntry }) {
  const text = useRowField('followUpEntry.update', entry, 'text');
  const status = useRowField('followUpEntry.update', entry, 'status');
  const sufficient = useRowField('followUpEntry.update', entry, 'sufficient');
  const copied = isCopied({ ...entry, text: text.value }, card.last?.entry ?? null);
  const by = writtenBy(entry);
  return (
    <div className="fu-write">
      <div data-card-text>
        <TextField
          label={`Vad har gjorts, och hur går det? ${card.number}`}
          hideLabel
          multiline
          rows={4}
          placeholder="Vad har gjorts, och hur går det?"
          field={text}
        />
      </div>
      <p className="fu-copied" role="status">
        {copied ? (
          <>
            <Copy aria-hidden />
            Samma text som {card.last?.period}
          </>
        ) : null}
      </p>
      <Segmented
        label="Status"
        options={statuses}
        field={partOfField<FollowUpStatus | null, string>(
          status,
          (value) => value ?? '',
          (_, value) => value as FollowUpStatus,
        )}
      />
      <div className="fu-foot">
        <Segmented
          label="Är åtgärden tillräcklig?"
          options={sufficientChoices}
          field={partOfField(sufficient, sufficientChoice, (_, choice) => sufficientOf(choice))}
        />
        {by === null ? null : <span className="soft fu-by">{by}</span>}
      </div>
    </div>
  );
}
