import { useState } from 'react';
import { type AuditKind, auditKinds } from '../../shared/audit/model.ts';
import { questionsFromText } from '../../shared/audit/paste.ts';
import { auditKindWords } from '../../shared/audit/rules.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { offerUndo } from '../store/undo-offer.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { leaveDialog, openQuestion } from './place.ts';

const kindOptions = auditKinds.map((id) => ({ id, text: auditKindWords[id] }));

/** A list of questions pasted from Word or a mail: shown as it is understood before anything is written. */
export function PasteQuestions() {
  const store = useStoreApi();
  const municipalities = useStore((state) => state.board.detail?.municipalities ?? []);
  const [text, setText] = useState('');
  const [kind, setKind] = useState<AuditKind>('question');
  const [year, setYear] = useState(today().slice(0, 4));
  const [review, setReview] = useState('');
  const [municipalityId, setMunicipalityId] = useState('');
  const questions = questionsFromText(text);
  const known = /^20\d\d$|^2100$/.test(year.trim());
  const close = () => leaveDialog(store.getState());
  const add = async () => {
    const shared = { year: Number(year), kind, review, municipalityId: municipalityId === '' ? null : municipalityId };
    const rows = questions.map((each) => ({ ...shared, text: each }));
    const reply = await store.getState().run('auditQuestion.fill', { rows });
    if (!reply.ok) return;
    await store.getState().audit.readAll();
    const [first] = reply.value;
    if (first) openQuestion(store.getState(), first.id);
    offerUndo(
      store.getState(),
      rows.length === 1 ? 'En fråga är inklistrad.' : `${rows.length} frågor är inklistrade.`,
    );
  };
  return (
    <Dialog
      title="Klistra in frågor från revisorerna"
      open
      wide
      stays
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button kind="primary" disabled={questions.length === 0 || !known} onPress={() => void add()}>
            {questions.length === 1 ? 'Lägg in 1 fråga' : `Lägg in ${questions.length} frågor`}
          </Button>
        </>
      }
    >
      <TextField
        label="Revisorernas lista"
        multiline
        rows={6}
        autoFocus
        value={text}
        onChange={setText}
        hint="En punkt för varje fråga. Rader utan punkt hör till frågan ovanför, och rubriken utelämnas."
      />
      <Segmented label="De är" options={kindOptions} value={kind} onChange={setKind} />
      <div className="audit-facts">
        <TextField
          label="Granskat år"
          value={year}
          onChange={setYear}
          hint={known ? undefined : 'Skriv året med fyra siffror.'}
        />
        <TextField label="Granskning" value={review} onChange={setReview} />
        <Select
          label="Vilkas revisorer"
          value={municipalityId}
          onChange={setMunicipalityId}
          options={[{ id: '', text: 'Alla gemensamt' }, ...municipalities.map(({ id, name }) => ({ id, text: name }))]}
        />
      </div>
      {questions.length === 0 ? null : (
        <section aria-label="Så blir frågorna">
          <ol className="audit-preview">
            {questions.map((each, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same question may stand twice.
              <li key={at}>{each}</li>
            ))}
          </ol>
        </section>
      )}
    </Dialog>
  );
}
