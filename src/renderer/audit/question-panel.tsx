import { Trash2 } from 'lucide-react';
import type { AuditQuestionDetail } from '../../shared/audit/commands.ts';
import { auditKinds, auditStatuses } from '../../shared/audit/model.ts';
import { auditKindWords, auditNotes, auditStatusWords } from '../../shared/audit/rules.ts';
import { today } from '../app/moment.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Notice } from '../parts/notice.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WholeNumber } from '../parts/whole-number.tsx';
import { partOfField } from '../store/field-part.ts';
import { hashOf } from '../store/route.ts';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { handledWord } from './handled-word.ts';
import { removeQuestion, textId } from './steps.ts';

const command = 'auditQuestion.update';

interface Props {
  readonly question: AuditQuestionDetail;
}

const kindOptions = auditKinds.map((id) => ({ id, text: auditKindWords[id] }));
const statusOptions = auditStatuses.map((id) => ({
  id,
  text: auditStatusWords[id].label,
  sign: auditStatusWords[id].sign,
}));

/** One question, edited in place: every field saves itself. */
export function QuestionPanel({ question }: Props) {
  const store = useStoreApi();
  const notes = auditNotes(question, today());
  return (
    <article className="audit-panel" aria-label={question.text || 'Fråga utan text'}>
      <Text question={question} />
      <Source question={question} />
      {notes.length === 0 ? null : (
        <div className="audit-notes">
          <Notice tone="warn">
            {notes.map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Notice>
        </div>
      )}
      <Answer question={question} />
      <Measure question={question} />
      <Handled question={question} />
      <Button small kind="quiet" icon={<Trash2 aria-hidden />} onPress={() => void removeQuestion(store, question.id)}>
        Ta bort frågan
      </Button>
    </article>
  );
}

// Each text is a part of its own, so that a key typed in one draws only that one anew.
function Text({ question }: Props) {
  const kind = useRowField(command, question, 'kind');
  const field = useRowField(command, question, 'text');
  return (
    <div className="stack" ref={(element) => giveFocus(element?.querySelector<HTMLElement>('textarea') ?? null)}>
      <Segmented label="Typ" hideLabel options={kindOptions} field={kind} />
      <TextField
        label={auditKindWords[kind.value]}
        id={textId(question.id)}
        multiline
        rows={2}
        field={field}
        placeholder="Vad revisorerna frågar eller rekommenderar"
      />
    </div>
  );
}

function Source({ question }: Props) {
  const municipalities = useStore((state) => state.board.detail?.municipalities ?? []);
  const all = useStore((state) => state.audit.questions ?? []);
  const municipality = useRowField(command, question, 'municipalityId');
  const reviews = [...new Set(all.map((each) => each.review.trim()))].filter((each) => each !== '');
  const options = [{ id: '', text: 'Alla gemensamt' }, ...municipalities.map(({ id, name }) => ({ id, text: name }))];
  return (
    <div className="audit-source">
      <WholeNumber label="Granskat år" min={2000} max={2100} field={useRowField(command, question, 'year')} />
      <SuggestField label="Granskning" field={useRowField(command, question, 'review')} suggestions={reviews} />
      <Select
        label="Vilkas revisorer"
        options={options}
        field={partOfField<string | null, string>(
          municipality,
          (value) => value ?? '',
          (_, value) => (value === '' ? null : value),
        )}
      />
    </div>
  );
}

function Answer({ question }: Props) {
  const field = useRowField(command, question, 'answer');
  return (
    <Section title="Svar">
      <RichTextField label="Svar" field={field} placeholder="Vad nämnden svarar." />
    </Section>
  );
}

function Measure({ question }: Props) {
  const status = useRowField(command, question, 'status');
  const measure = useRowField(command, question, 'measure');
  const reason = useRowField(command, question, 'reason');
  const officers = useStore((state) => state.board.detail?.officers ?? []);
  const titles = officers.map((each) => each.title).filter((each) => each !== '');
  return (
    <Section title="Åtgärd">
      <div className="stack">
        <TextField label="Vad som görs" multiline rows={2} field={measure} />
        <div className="audit-facts">
          <SuggestField label="Ansvarig" field={useRowField(command, question, 'owner')} suggestions={titles} />
          <DateField label="Senast" field={useRowField(command, question, 'dueOn')} />
        </div>
        <Segmented label="Status" options={statusOptions} field={status} />
        {status.value === 'dropped' ? (
          <TextField label="Varför den inte genomförs" multiline rows={2} field={reason} />
        ) : null}
      </div>
    </Section>
  );
}

/** Where it has been taken up: computed from the agenda items that take it up. */
function Handled({ question }: Props) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { handled } = question;
  return (
    <Section title="Behandlad">
      {handled.length === 0 ? (
        <p className="soft">Inte vid något sammanträde än.</p>
      ) : (
        <ul className="audit-handled">
          {handled.map((each) => (
            <li key={each.itemId}>
              <a href={hashOf('sammantraden', each.meetingId, each.itemId)}>{handledWord(each, prefix)}</a>
              {each.approved ? null : <span className="soft"> (inte justerat än)</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
