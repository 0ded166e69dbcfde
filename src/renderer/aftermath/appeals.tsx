import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Appeal } from '../../shared/approval/model.ts';
import { citation } from '../../shared/law/references.ts';
import { longDate } from '../../shared/swedish.ts';
import { optionsOf } from '../app/labels.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { requiredField } from '../store/field-part.ts';
import { removeRow } from '../store/removal.ts';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import type { AftermathFacts } from './facts.ts';
import { FinalityGroup } from './finality-group.tsx';
import type { Paragraph } from './follow-up.ts';
import { ParagraphField } from './paragraph-field.tsx';
import { appealLabels } from './words.ts';

/** Appeals of each §, and the decisions that have become final. */
export function Appeals(facts: AftermathFacts) {
  const { detail, groups, paragraphs } = facts;
  const { appeals } = detail.aftermath;
  const approved = groups.filter((each) => each.issued !== null);
  return (
    <Section
      title="Överklagande och laga kraft"
      lead={`Att tiden har gått ut räknas fram. Att ett beslut har fått laga kraft bekräftas av en person (${citation('appealTime')}).`}
    >
      {approved.length === 0 ? (
        <p className="soft">Här bekräftas laga kraft när protokollet är justerat och anslaget.</p>
      ) : null}
      {approved.map((group) => (
        <FinalityGroup key={group.agendaItemId} group={group} facts={facts} />
      ))}
      {appeals.map((each) => (
        <AppealRow key={each.id} appeal={each} paragraph={paragraphs.find((one) => one.itemId === each.agendaItemId)} />
      ))}
      {approved.length === 0 ? null : <NewAppeal paragraphs={paragraphs} />}
    </Section>
  );
}

function NewAppeal({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const store = useStoreApi();
  const [itemId, setItemId] = useState('');
  const chosen = paragraphs.find((each) => each.itemId === itemId);
  const add = async () => {
    const reply = await store.getState().run('appeal.create', { agendaItemId: itemId, receivedOn: today() });
    if (reply.ok) setItemId('');
  };
  return (
    <div className="send-all">
      <ParagraphField label="Överklagad paragraf" paragraphs={paragraphs} value={itemId} onChange={setItemId} />
      <Button icon={<Plus aria-hidden />} disabled={chosen === undefined} onPress={() => void add()}>
        Registrera överklagande
      </Button>
    </div>
  );
}

function AppealRow({ appeal, paragraph }: { appeal: Appeal; paragraph: Paragraph | undefined }) {
  const store = useStoreApi();
  const received = useRowField('appeal.update', appeal, 'receivedOn');
  const appellant = useRowField('appeal.update', appeal, 'appellant');
  const caseNumber = useRowField('appeal.update', appeal, 'caseNumber');
  const outcome = useRowField('appeal.update', appeal, 'outcome');
  const decided = useRowField('appeal.update', appeal, 'decidedOn');
  const remove = () =>
    void removeRow(store, { command: 'appeal.remove', id: appeal.id, gone: 'Överklagandet är borttaget.' });
  return (
    <Section
      title={`Överklagande av ${paragraph?.text ?? 'paragraf'}, inkommet ${longDate(appeal.receivedOn)}`}
      level={3}
      actions={
        <Button small kind="quiet" label={`Ta bort överklagandet av ${paragraph?.text ?? ''}`} onPress={remove}>
          Ta bort
        </Button>
      }
    >
      <div className="fields">
        <DateField label="Kom in" field={requiredField(received)} clearable={false} />
        <TextField label="Klagande" field={appellant} />
        <TextField label="Domstolens målnummer" field={caseNumber} />
        <Select label="Utgång" field={outcome} options={optionsOf(appealLabels)} />
        <DateField label="Avgjort" field={decided} />
      </div>
    </Section>
  );
}
