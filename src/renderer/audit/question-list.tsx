import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import {
  type AuditFilter,
  auditFilters,
  auditKindWords,
  auditStatusWords,
  isOverdue,
  isUnanswered,
  passes,
} from '../../shared/audit/rules.ts';
import { today } from '../app/moment.ts';
import { wishFocus } from '../meeting/focus.ts';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { List } from '../parts/list.tsx';
import { Select } from '../parts/select.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openQuestion, placeOf } from './place.ts';
import { removeQuestion, textId } from './steps.ts';

const filterWords: Readonly<Record<AuditFilter, string>> = {
  all: 'Alla',
  unclosed: 'Inte avslutade',
  unanswered: 'Obesvarade',
  overdue: 'Försenade',
  closed: 'Avslutade',
};

export interface QuestionListProps {
  readonly all: readonly AuditQuestionDetail[];
  readonly shown: readonly AuditQuestionDetail[];
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** The questions by the year of their review, narrowed to those of a status. */
export function QuestionList({ all, shown, filter, onFilter }: QuestionListProps) {
  const store = useStoreApi();
  const chosenId = placeOf(useStore((state) => state.route)).questionId;
  const now = today();
  const options = auditFilters.map((id) => {
    const count = all.filter((each) => passes(each, id, now)).length;
    return { id, text: `${filterWords[id]} (${count})` };
  });
  const goInto = (id: string) => {
    openQuestion(store.getState(), id);
    wishFocus(textId(id));
  };
  return (
    <>
      <Select label="Visa" className="audit-filter" value={filter} onChange={onFilter} options={options} />
      <List
        label="Frågor från revisorerna"
        className="audit-list"
        items={shown}
        selectedId={chosenId}
        onSelect={(id) => openQuestion(store.getState(), id)}
        onOpen={goInto}
        onRename={goInto}
        onRemove={(id) => void removeQuestion(store, id)}
        onMove={(id, to) => void move(shown, id, to, store.getState().run)}
        text={(each) => `${each.year} ${auditKindWords[each.kind]}: ${each.text || 'utan text'}`}
        empty={
          <Empty title="Ingen fråga är sådan" actions={<Button onPress={() => onFilter('all')}>Visa alla</Button>}>
            <p>Visa alla, eller välj en annan status.</p>
          </Empty>
        }
      >
        {(each, at) => <QuestionRow question={each} first={shown[at - 1]?.year !== each.year} now={now} />}
      </List>
    </>
  );
}

type Run = ReturnType<ReturnType<typeof useStoreApi>['getState']>['run'];

/** Moves a question within its year: the place it takes is that of the one that stands there. */
async function move(shown: readonly AuditQuestionDetail[], id: string, to: number, run: Run): Promise<void> {
  const moved = shown.find((each) => each.id === id);
  const there = shown[to];
  if (!moved || !there || there.year !== moved.year) return;
  await run('auditQuestion.move', { id, to: there.position });
}

function QuestionRow({ question, first, now }: { question: AuditQuestionDetail; first: boolean; now: string }) {
  const { kind, status, text, year } = question;
  const { sign, label } = auditStatusWords[status];
  return (
    <span className="list-text audit-row">
      {first ? <span className="audit-year">{year}</span> : null}
      <span className="audit-row-facts">
        <span>{auditKindWords[kind]}</span>
        <span className={`audit-status audit-${status}`}>
          <span aria-hidden>{sign}</span> {label}
        </span>
      </span>
      <span className="audit-row-text">{text || 'Fråga utan text'}</span>
      <span className="row">
        {isOverdue(question, now) ? <Badge tone="warn">⚠ försenad</Badge> : null}
        {isUnanswered(question) ? <Badge>obesvarad</Badge> : null}
      </span>
    </span>
  );
}
