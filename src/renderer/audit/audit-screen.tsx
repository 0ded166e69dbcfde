import { useEffect, useMemo, useState } from 'react';
import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import type { AuditFilter } from '../../shared/audit/rules.ts';
import { passes } from '../../shared/audit/rules.ts';
import { today } from '../app/moment.ts';
import { Empty } from '../parts/empty.tsx';
import { ScreenTitle } from '../parts/section.tsx';
import { Split } from '../parts/split.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { DoButton } from './do-button.ts';
import { PasteQuestions } from './paste-questions.tsx';
import { auditPath, placeOf } from './place.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionPanel } from './question-panel.tsx';
import './audit.css';

/** The auditors' questions and recommendations of all years, and the one that is chosen. */
export function AuditScreen() {
  const { dialog } = placeOf(useStore((state) => state.route));
  const { questions, readAll } = useStore((state) => state.audit);
  useEffect(() => void readAll(), [readAll]);
  return (
    <div className="audit">
      <ScreenTitle
        aside={
          <div className="row">
            <DoButton id="audit.word" text="Word" />
            <DoButton id="audit.paste" text="Klistra in" />
            <DoButton id="audit.place" text="Lägg till på dagordningen" />
            <DoButton id="audit.new" text="Ny fråga" kind="primary" />
          </div>
        }
      >
        Revision
      </ScreenTitle>
      {questions === null ? null : questions.length === 0 ? <NoQuestions /> : <Questions questions={questions} />}
      {dialog === 'paste' ? <PasteQuestions /> : null}
      {dialog === 'place' && questions !== null ? <PlaceDialog /> : null}
    </div>
  );
}

function NoQuestions() {
  return (
    <Empty
      title="Inga frågor från revisorerna än"
      actions={
        <>
          <DoButton id="audit.paste" text="Klistra in en lista" kind="primary" />
          <DoButton id="audit.new" text="Skriv den första" />
        </>
      }
    >
      <p>
        Varje kommuns revisorer granskar nämnden. Här samlas deras frågor och rekommendationer med nämndens svar, åtgärd
        och status, år efter år tills de är avslutade. Till nästa dialog hämtas de till dagordningen.
      </p>
    </Empty>
  );
}

function Questions({ questions }: { questions: readonly AuditQuestionDetail[] }) {
  const [filter, setFilter] = useState<AuditFilter>('all');
  const { questionId } = placeOf(useStore((state) => state.route));
  const now = today();
  // The chosen one stays in sight, though an edit has taken it out of what is shown.
  const shown = useMemo(
    () => questions.filter((each) => each.id === questionId || passes(each, filter, now)),
    [questions, questionId, filter, now],
  );
  return (
    <Split
      listLabel="Alla frågor från revisorerna"
      list={<QuestionList all={questions} shown={shown} filter={filter} onFilter={setFilter} />}
    >
      <Chosen questions={questions} questionId={questionId} />
    </Split>
  );
}

function Chosen({ questions, questionId }: { questions: readonly AuditQuestionDetail[]; questionId: string | null }) {
  if (questionId === null) {
    return (
      <p className="soft">
        Välj en fråga i listan. Pilarna går i den, Retur går in i fälten, Alt och pil flyttar, Delete tar bort.
      </p>
    );
  }
  const question = questions.find((each) => each.id === questionId);
  if (!question) {
    return (
      <Empty title="Frågan finns inte i listan." actions={<a href={hashOf(auditPath)}>Till frågorna</a>}>
        <p>Den kan ha tagits bort. Välj en annan i listan.</p>
      </Empty>
    );
  }
  return <QuestionPanel key={question.id} question={question} />;
}
