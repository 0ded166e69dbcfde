import { Plus, X } from 'lucide-react';
import type { Report } from '../../shared/report/model.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';

const most = 20;

/** A key that none of them has. */
function freshKey(keys: readonly string[]): string {
  let number = keys.length + 1;
  while (keys.includes(`step${number}`)) number += 1;
  return `step${number}`;
}

/** The words that assessments and forecasts are chosen from; the next report takes them over. */
export function AssessmentWords({ report }: { report: Report }) {
  const field = useRowField('report.update', report, 'assessments');
  const words = field.value;
  const add = () => field.commit([...words, { key: freshKey(words.map((each) => each.key)), label: '' }]);
  return (
    <details className="report-scale">
      <summary>Ord för bedömning och prognos</summary>
      {words.map(({ key, label }, at) => (
        <div key={key} className="report-scale-row">
          <TextField
            label={`Ord ${at + 1}, bäst först`}
            hideLabel
            field={partOfField(
              field,
              (all) => all[at]?.label ?? '',
              (all, next) => all.map((each, index) => (index === at ? { ...each, label: next } : each)),
            )}
          />
          <IconButton
            small
            icon={<X aria-hidden />}
            label={`Ta bort ${label || `ord ${at + 1}`}`}
            disabled={words.length === 1}
            onPress={() => field.commit(words.filter((each) => each.key !== key))}
          />
        </div>
      ))}
      <Button small kind="quiet" icon={<Plus aria-hidden />} disabled={words.length >= most} onPress={add}>
        Nytt ord
      </Button>
    </details>
  );
}
