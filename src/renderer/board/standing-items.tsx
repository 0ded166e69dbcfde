import type { TemplateItem } from '../../shared/agenda/model.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { ProposalField } from '../agenda/proposal-field.tsx';
import { itemKindLabels, optionsOf } from '../app/labels.ts';
import { Check } from '../parts/check.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { Empty } from '../parts/empty.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { ListEditor } from './list-editor.tsx';
import '../agenda/item.css';

const titleOf = (item: TemplateItem) => item.title || 'Ärende utan rubrik';

/** The standing items that every new agenda begins with. */
export function StandingItems({ detail }: { detail: BoardDetail }) {
  const presenters = detail.officers.map((each) => each.title).filter((each) => each !== '');
  return (
    <Section
      title="Stående ärenden"
      lead="Nämndens egen mall: med dem börjar varje ny dagordning. Det som redan står på en dagordning ändras inte härifrån."
    >
      <ListEditor
        noun="templateItem"
        label="Stående ärenden"
        addText="Lägg till stående ärende"
        fresh={{ title: '' }}
        items={detail.templateItems}
        text={titleOf}
        row={(each, index) => (
          <>
            <span className="list-number">{index + 1}</span>
            <span className="list-text">{titleOf(each)}</span>
            <span className="list-note">{itemKindLabels[each.kind]}</span>
          </>
        )}
        removeText="Ta bort ur mallen"
        removal={(each) => ({ gone: `”${titleOf(each)}” är borttaget ur mallen.` })}
        empty={
          <Empty title="Inga stående ärenden än">
            <p>Här står det som kommer igen på varje sammanträde, som upprop och val av justerare.</p>
          </Empty>
        }
      >
        {(each, created) => <StandingItemFields item={each} created={created} presenters={presenters} />}
      </ListEditor>
    </Section>
  );
}

interface FieldsProps {
  readonly item: TemplateItem;
  readonly created: boolean;
  readonly presenters: readonly string[];
}

function StandingItemFields({ item, created, presenters }: FieldsProps) {
  const command = 'templateItem.update';
  const proposal = useRowField(command, item, 'proposal');
  const background = useRowField(command, item, 'background');
  return (
    <>
      <TextField label="Rubrik" autoFocus={created} field={useRowField(command, item, 'title')} />
      <div className="fields">
        <Select label="Typ" options={optionsOf(itemKindLabels)} field={useRowField(command, item, 'kind')} />
        <SuggestField label="Föredragande" suggestions={presenters} field={useRowField(command, item, 'presenter')} />
      </div>
      <Check field={useRowField(command, item, 'hasMemo')}>Har tjänsteskrivelse</Check>
      <div className="field">
        <SeenLabel>Stående förslag till beslut</SeenLabel>
        <ProposalField label="Stående förslag till beslut" field={proposal} />
      </div>
      <div className="field">
        <SeenLabel>Stående ärendebeskrivning</SeenLabel>
        <RichTextField label="Stående ärendebeskrivning" field={background} />
      </div>
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
