import {
  type DecisionTemplate,
  type DelegationPoint,
  type LegalBasis,
  type PeriodDocument,
  periodDocuments,
} from '../../shared/delegation/model.ts';
import { basisWords } from '../../shared/delegation/rules.ts';
import { templateWords, usualPeriodTemplate } from '../../shared/delegation/template.ts';
import { ProposalField } from '../agenda/proposal-field.tsx';
import { ListEditor } from '../board/list-editor.tsx';
import { WordList } from '../board/word-list.tsx';
import { Check } from '../parts/check.tsx';
import { Combo } from '../parts/combo.tsx';
import { Empty } from '../parts/empty.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partOfField } from '../store/field-part.ts';
import { useRowField } from '../store/use-store.ts';
import { pointOptions } from './basis-fields.tsx';
import '../agenda/item.css';
import '../board/board-settings.css';

const nameOf = (each: DecisionTemplate) => each.name || 'Mall utan namn';

const { id: _id, position: _position, ...usual } = usualPeriodTemplate;

/** The texts that new drafts begin with. */
export function TemplatesPage(props: { templates: readonly DecisionTemplate[]; points: readonly DelegationPoint[] }) {
  const { templates, points } = props;
  return (
    <div className="board-settings board-part">
      <Section
        title="Mallar"
        lead={
          <>
            Text som ett nytt utkast börjar med. Ord inom klammer fylls i:{' '}
            {templateWords.map((each) => `{${each.word}}`).join(', ')}. Mallen för en period används när ett beslut
            väntas mellan två sammanträden.
          </>
        }
      >
        <ListEditor
          noun="decisionTemplate"
          label="Mallar"
          addText="Lägg till mall"
          // The first one is what the decisions of periods already are made of, to go on from.
          fresh={templates.some((each) => each.periodic) ? {} : usual}
          items={templates}
          text={nameOf}
          row={(each) => (
            <>
              <span className="list-text">{nameOf(each)}</span>
              <span className="list-note">{each.periodic ? 'period' : ''}</span>
            </>
          )}
          removeText="Ta bort mallen"
          removal={(each) => ({ gone: `”${nameOf(each)}” är borttagen.` })}
          empty={
            <Empty title="Inga egna mallar än">
              <p>
                Periodens beslut görs av Klubbas text tills nämnden har en egen. Den första mallen börjar med den
                texten.
              </p>
            </Empty>
          }
        >
          {(each, created) => <TemplateFields template={each} points={points} created={created} />}
        </ListEditor>
      </Section>
    </div>
  );
}

const command = 'decisionTemplate.update';

const bases = [
  { id: 'none', text: 'Väljs i varje beslut' },
  ...(Object.keys(basisWords) as LegalBasis[]).map((id) => ({ id, text: `${basisWords[id].label} (${id})` })),
];

const documentLabels: Readonly<Record<PeriodDocument, string>> = {
  rapport: 'Periodens rapport följer med',
  uppfoljning: 'Periodens uppföljning av internkontrollplanen följer med',
};

interface FieldsProps {
  readonly template: DecisionTemplate;
  readonly points: readonly DelegationPoint[];
  readonly created: boolean;
}

function TemplateFields({ template, points, created }: FieldsProps) {
  const basis = useRowField(command, template, 'basis');
  const point = useRowField(command, template, 'pointId');
  const periodic = useRowField(command, template, 'periodic');
  return (
    <>
      <TextField label="Mallens namn" autoFocus={created} field={useRowField(command, template, 'name')} />
      <TextField label="Rubrik" field={useRowField(command, template, 'title')} />
      <Check field={periodic}>Gäller en period</Check>
      {periodic.value ? <Documents template={template} /> : null}
      <div className="fields">
        <Select
          label="Lagstöd"
          options={bases}
          field={partOfField<LegalBasis | null, string>(
            basis,
            (value) => value ?? 'none',
            (_, value) => (value === 'none' ? null : (value as LegalBasis)),
          )}
        />
        {basis.value === '6:37' || basis.value === '7:5' ? (
          <Combo label="Punkt" field={point} options={pointOptions(points, basis.value)} />
        ) : null}
      </div>
      <Texts template={template} />
    </>
  );
}

function Documents({ template }: { template: DecisionTemplate }) {
  const field = useRowField(command, template, 'documents');
  return (
    <>
      {periodDocuments.map((each) => (
        <Check
          key={each}
          value={field.value.includes(each)}
          onChange={(on) =>
            field.commit(periodDocuments.filter((one) => (one === each ? on : field.value.includes(one))))
          }
        >
          {documentLabels[each]}
        </Check>
      ))}
    </>
  );
}

function Texts({ template }: { template: DecisionTemplate }) {
  return (
    <>
      <div className="field">
        <SeenLabel>Ärende</SeenLabel>
        <RichTextField label="Ärende" field={useRowField(command, template, 'background')} />
      </div>
      <div className="field">
        <SeenLabel>Beslut</SeenLabel>
        <ProposalField label="Beslut" field={useRowField(command, template, 'proposal')} />
      </div>
      <WordList label="Mottagare" newText="Ny mottagare" field={useRowField(command, template, 'recipients')} />
    </>
  );
}

/** Over a part that says its own name to those who listen. */
function SeenLabel({ children }: { children: string }) {
  return (
    <span className="field-label" aria-hidden>
      {children}
    </span>
  );
}
