import { Plus, X } from 'lucide-react';
import { useEffect } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import { type ItemQuestion, questionSource, statusLine } from '../../shared/audit/printed.ts';
import { auditStatusWords, isClosed, isUnanswered } from '../../shared/audit/rules.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';
import { auditPath } from './place.ts';
import { shortText } from './steps.ts';
import './audit.css';

/** The auditors' questions that an item takes up; those that wait are offered. */
export function ItemQuestionsSection({ item }: { item: AgendaItemDetail }) {
  if (item.kind !== 'dialogue' && item.questions.length === 0) return null;
  return <Questions item={item} />;
}

function Questions({ item: { id, questions } }: { item: AgendaItemDetail }) {
  const run = useStore((state) => state.run);
  const all = useStore((state) => state.audit.questions);
  const readAll = useStore((state) => state.audit.readAll);
  const unread = all === null;
  useEffect(() => void (unread && readAll()), [unread, readAll]);
  const own = new Set(questions.map((each) => each.id));
  const waiting = (all ?? []).filter((each) => !isClosed(each) && !own.has(each.id)).map((each) => each.id);
  const take = () => void run('auditHandling.add', { agendaItemId: id, questionIds: waiting });
  return (
    <Section
      title="Frågor från revisorerna"
      lead="Skrivs ut med svar efter ärendebeskrivningen i tjänsteskrivelsen och protokollet."
      actions={
        waiting.length === 0 ? undefined : (
          <Button small icon={<Plus aria-hidden />} onPress={take}>
            {waiting.length === 1 ? 'Hämta 1 fråga' : `Hämta ${waiting.length} frågor`}
          </Button>
        )
      }
    >
      {questions.length === 0 ? (
        <p className="soft">
          Inga frågor är hämtade. <a href={hashOf(auditPath)}>Till revisorernas frågor</a>
        </p>
      ) : (
        <ul className="audit-taken" aria-label="Frågor som tas upp">
          {questions.map((each) => (
            <Taken key={each.id} question={each} itemId={id} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Taken({ question, itemId }: { question: ItemQuestion; itemId: string }) {
  const run = useStore((state) => state.run);
  const { id, text, status } = question;
  return (
    <li>
      <span className="audit-taken-text">
        <a href={hashOf(auditPath, id)}>{text || 'Fråga utan text'}</a>
        <span className="soft">
          {questionSource(question)} · <span aria-hidden>{auditStatusWords[status].sign}</span> {statusLine(question)}
        </span>
      </span>
      {isUnanswered(question) ? <Badge tone="warn">⚠ obesvarad</Badge> : null}
      <IconButton
        small
        icon={<X aria-hidden />}
        label={`Ta inte upp ”${shortText(text)}” här`}
        onPress={() => void run('auditHandling.remove', { agendaItemId: itemId, questionIds: [id] })}
      />
    </li>
  );
}

/** The questions that an item takes up, with their answers, to read. */
export function QuestionsRead({ item: { questions } }: { item: AgendaItemDetail }) {
  if (questions.length === 0) return null;
  return (
    <Section title="Frågor från revisorerna">
      <ul className="read-lines">
        {questions.map((each) => (
          <li key={each.id}>
            <strong>{each.text || 'Fråga utan text'}</strong> <span className="soft">({questionSource(each)})</span>
            {isEmptyRichText(each.answer) ? null : <RichTextView value={each.answer} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
