import type { FollowUp } from '../../shared/control-plan/model.ts';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import { overallId } from './steps.ts';
import { sufficientChoice, sufficientChoices, sufficientOf } from './words.ts';

const question = 'Är den interna kontrollen tillräcklig?';

/** What is said of internal control as a whole (KL 6:6). */
export function Overall({ followUp, locked }: { followUp: FollowUp; locked: boolean }) {
  return (
    <div className="fu-overall" id={overallId}>
      <Section
        title="Samlad bedömning"
        actions={<AnswerSign subjectId={followUp.id} keys={[`followUp/${followUp.id}`]} title="Samlad bedömning" />}
      >
        {locked ? <OverallRead followUp={followUp} /> : <OverallWrite followUp={followUp} />}
      </Section>
    </div>
  );
}

function OverallWrite({ followUp }: { followUp: FollowUp }) {
  const sufficient = useRowField('followUp.update', followUp, 'sufficient');
  return (
    <div className="stack">
      <Segmented
        label={question}
        options={sufficientChoices}
        field={partOfField(sufficient, sufficientChoice, (_, choice) => sufficientOf(choice))}
      />
      <TextField
        label="Kommentar till perioden"
        multiline
        rows={3}
        field={useRowField('followUp.update', followUp, 'comment')}
      />
    </div>
  );
}

function OverallRead({ followUp: { sufficient, comment } }: { followUp: FollowUp }) {
  const answer = sufficientChoices.find((each) => each.id === sufficientChoice(sufficient))?.text ?? '';
  return (
    <>
      <p>
        {question} <strong>{answer}</strong>
      </p>
      {comment === '' ? null : <p className="fu-text">{comment}</p>}
    </>
  );
}
