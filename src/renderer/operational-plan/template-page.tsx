import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { PlanYear } from '../../shared/operational-plan/commands.ts';
import type { PlanChapterKind, PlanTemplateChapter } from '../../shared/operational-plan/model.ts';
import { chapterTitle } from '../../shared/operational-plan/words.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { addToTemplate, titleId } from './steps.ts';

/** The chapters that the board's plans begin with, as rows one can change. */
export function TemplatePage({ year: { template }, planId }: { year: PlanYear; planId: string | null }) {
  const store = useStoreApi();
  const { run } = store.getState();
  return (
    <Section title="Mall för verksamhetsplaner">
      <p className="soft">
        En plan som redan är påbörjad behåller sina kapitel. En ny utan föregående år börjar så här.
      </p>
      {template.length === 0 ? (
        <Empty
          title="Nämnden har ingen egen mall än."
          actions={
            <>
              <Button kind="primary" onPress={() => void run('planTemplate.fill', {})}>
                Utgå från de vanliga kapitlen
              </Button>
              {planId === null ? null : (
                <Button onPress={() => void run('planTemplate.fill', { planId })}>Utgå från den här planen</Button>
              )}
            </>
          }
        />
      ) : (
        <ol className="plan-template">
          {template.map((each, at) => (
            <TemplateRow key={each.id} chapter={each} at={at} last={at === template.length - 1} />
          ))}
        </ol>
      )}
      <div className="plan-add">
        <Button small icon={<Plus aria-hidden />} onPress={() => void addToTemplate(store)}>
          Kapitel i mallen
        </Button>
        <Button small onPress={() => leaveDialog(store.getState())}>
          Tillbaka till planen
        </Button>
      </div>
    </Section>
  );
}

const levels = [
  { id: '1', text: 'Kapitel' },
  { id: '2', text: 'Underkapitel' },
] as const;
const kinds = [
  { id: 'text', text: 'Text' },
  { id: 'budget', text: 'Text och årets budgettabeller' },
] as const;

function TemplateRow({ chapter, at, last }: { chapter: PlanTemplateChapter; at: number; last: boolean }) {
  const store = useStoreApi();
  const { id } = chapter;
  const name = chapterTitle(chapter);
  const level = useRowField('planTemplateChapter.update', chapter, 'level');
  const kind = useRowField('planTemplateChapter.update', chapter, 'kind');
  const move = (to: number) => void store.getState().run('planTemplateChapter.move', { id, to });
  const remove = () =>
    void removeRow(store, { command: 'planTemplateChapter.remove', id, gone: `”${name}” är borttaget ur mallen.` });
  return (
    <li ref={() => giveFocus(document.getElementById(titleId(id)))}>
      <TextField
        label={`Rubrik ${at + 1}`}
        field={useRowField('planTemplateChapter.update', chapter, 'title')}
        id={titleId(id)}
      />
      <Select
        label={`Nivå ${at + 1}`}
        options={levels}
        value={level.value === 2 ? '2' : '1'}
        onChange={(next) => level.commit(next === '2' ? 2 : 1)}
      />
      <Select
        label={`Innehåll ${at + 1}`}
        options={kinds}
        value={kind.value}
        onChange={(next) => kind.commit(next as PlanChapterKind)}
      />
      <TextField label={`Hjälptext ${at + 1}`} field={useRowField('planTemplateChapter.update', chapter, 'help')} />
      <span className="plan-template-buttons">
        <IconButton
          small
          disabled={at === 0}
          icon={<ArrowUp aria-hidden />}
          label={`Flytta upp ${name}`}
          onPress={() => move(at - 1)}
        />
        <IconButton
          small
          disabled={last}
          icon={<ArrowDown aria-hidden />}
          label={`Flytta ner ${name}`}
          onPress={() => move(at + 1)}
        />
        <IconButton small icon={<X aria-hidden />} label={`Ta bort ${name}`} onPress={remove} />
      </span>
    </li>
  );
}
