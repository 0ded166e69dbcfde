import { Copy } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { PlanYear } from '../../shared/operational-plan/commands.ts';
import type { PlanChapter, PlanChapterKind } from '../../shared/operational-plan/model.ts';
import { changeOf, chapterBefore, oldYearNamed } from '../../shared/operational-plan/rules.ts';
import { changeWords, chapterTitle } from '../../shared/operational-plan/words.ts';
import { isEmptyRichText, plainText, type RichText } from '../../shared/rich-text.ts';
import { capitalized } from '../../shared/swedish.ts';
import { wordDiff } from '../../shared/word-diff.ts';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { planAddress } from '../budget/place.ts';
import { giveFocus } from '../meeting/focus.ts';
import { WordPieces } from '../minutes/word-pieces.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import type { Compared } from './compared.ts';
import { copyLast, titleId } from './steps.ts';

interface Props {
  readonly year: PlanYear;
  readonly compared: Compared | null;
  readonly chapter: PlanChapter;
  readonly locked: boolean;
}

/** One chapter: what it is held against to the left, what it says to the right. */
export function ChapterView(props: Props) {
  return props.locked ? <ChapterRead {...props} /> : <ChapterWrite {...props} />;
}

function ChapterRead({ year, compared, chapter }: Props) {
  const showsChanges = useStore((state) => state.operationalPlan.showsChanges);
  const last = chapterBefore(chapter, compared?.chapters ?? []);
  return (
    <article className="plan-chapter" aria-labelledby="plan-chapter-title">
      <h2 id="plan-chapter-title">{chapterTitle(chapter)}</h2>
      <AnswerSign subjectId={chapter.planId} keys={[`planChapter/${chapter.id}`]} title={chapterTitle(chapter)} />
      {isEmptyRichText(chapter.text) ? <p className="soft">Ingen text.</p> : <RichTextView value={chapter.text} />}
      {chapter.kind === 'budget' ? <BudgetNote year={year} /> : null}
      {showsChanges && compared && last ? (
        <Changes since={compared.name} last={last} now={chapter} text={chapter.text} />
      ) : null}
    </article>
  );
}

const kinds = [
  { id: 'text', text: 'Text' },
  { id: 'budget', text: 'Text och årets budgettabeller' },
] as const;

const levels = [
  { id: '1', text: 'Kapitel' },
  { id: '2', text: 'Underkapitel' },
] as const;

function ChapterWrite({ year, compared, chapter }: Props) {
  const showsChanges = useStore((state) => state.operationalPlan.showsChanges);
  const title = useRowField('planChapter.update', chapter, 'title');
  const text = useRowField('planChapter.update', chapter, 'text');
  const level = useRowField('planChapter.update', chapter, 'level');
  const kind = useRowField('planChapter.update', chapter, 'kind');
  const before = compared?.chapters ?? [];
  const last = chapterBefore(chapter, before);
  const now = { ...chapter, title: title.value, text: text.value, level: level.value, kind: kind.value };
  const change = compared === null ? null : changeWords[changeOf(now, before)];
  const old = oldYearNamed(now, year.before?.chapters ?? [], year.year);
  return (
    <article className="plan-chapter" aria-label={chapterTitle(chapter)} ref={() => giveFocus(titleOf(chapter))}>
      <div className="plan-chapter-head">
        <TextField label="Rubrik" field={title} id={titleId(chapter.id)} className="plan-title" />
        <Segmented
          label="Nivå"
          options={levels}
          value={level.value === 2 ? '2' : '1'}
          onChange={(id) => level.commit(id === '2' ? 2 : 1)}
        />
        <Select
          label="Innehåll"
          options={kinds}
          value={kind.value}
          onChange={(id) => kind.commit(id as PlanChapterKind)}
        />
      </div>
      <p className="plan-standing">
        <AnswerSign subjectId={chapter.planId} keys={[`planChapter/${chapter.id}`]} title={chapterTitle(now)} />
        {change === null ? null : (
          <Badge>
            {change.sign} {change.text} mot {compared?.name}
          </Badge>
        )}
        {old === null ? null : <Badge tone="warn">⚠ Nämner {old}</Badge>}
      </p>
      {chapter.help.trim() === '' ? null : <p className="soft plan-help">{chapter.help}</p>}
      {showsChanges && compared && last ? (
        <Changes since={compared.name} last={last} now={now} text={text.value} />
      ) : null}
      <div className={last ? 'plan-sides' : 'plan-sides plan-alone'}>
        {compared && last ? <Earlier name={compared.name} last={last} /> : null}
        <div className="plan-now">
          <RichTextField label={chapterTitle(now)} field={text} placeholder="Skriv kapitlets text" />
        </div>
      </div>
      {kind.value === 'budget' ? <BudgetNote year={year} /> : null}
    </article>
  );
}

const titleOf = ({ id }: PlanChapter) => document.getElementById(titleId(id));

function Earlier({ name, last }: { name: string; last: PlanChapter }) {
  const store = useStoreApi();
  return (
    <section className="plan-last" aria-label={`Texten i ${name}`}>
      <h3>
        {capitalized(name)}: {chapterTitle(last)}
      </h3>
      {isEmptyRichText(last.text) ? <p className="soft">Ingen text.</p> : <RichTextView value={last.text} />}
      <Button
        small
        kind="quiet"
        icon={<Copy aria-hidden />}
        label={`Hämta texten från ${name} (Alt H)`}
        onPress={() => void copyLast(store)}
      >
        Hämta texten
      </Button>
    </section>
  );
}

interface ChangesProps {
  /** What it is held against, as `2025` or `version 1`. */
  readonly since: string;
  readonly last: PlanChapter;
  readonly now: { readonly title: string };
  readonly text: RichText;
}

/** What differs from what it is held against, word by word. */
function Changes({ since, last, now, text }: ChangesProps) {
  const shown = useDeferredValue(text);
  const written = (title: string, value: RichText) => `${title}\n${plainText(value)}`;
  const pieces = wordDiff(written(last.title, last.text), written(now.title, shown));
  const same = pieces.every((each) => each.kind === 'same');
  return (
    <section className="plan-changes difference" aria-label={`Ändrat sedan ${since}`}>
      <h3>Ändrat sedan {since}</h3>
      {same ? <p className="soft">Inga ord är ändrade.</p> : <WordPieces pieces={pieces} />}
    </section>
  );
}

function BudgetNote({ year: { year, budget } }: { year: PlanYear }) {
  const standing =
    budget === null
      ? `Det finns ingen budget för ${year} än.`
      : `Tabellerna hämtas från ${budget.title.toLocaleLowerCase('sv')}, som ${budget.adopted ? 'är fastställd' : 'inte är fastställd'}.`;
  return (
    <p className="plan-budget">
      {standing} <a href={planAddress(year, 'budget')}>Till budgeten</a>
    </p>
  );
}
