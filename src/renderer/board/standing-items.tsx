import type { TemplateItem } from '../../shared/agenda/model.ts';
import type { BoardDetail } from '../../shared/board/commands.ts';
import { itemKindLabels, optionsOf } from '../app/labels.ts';
import { Check } from '../parts/check.tsx';
import { SuggestField } from '../parts/combo.tsx';
import { Empty } from '../parts/empty.tsx';
import { Section } from '../parts/section.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField } from '../store/use-store.ts';
import { partOfField } from './field-part.ts';
import { ListEditor } from './list-editor.tsx';
import { WordList } from './word-list.tsx';

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
  return (
    <>
      <TextField label="Rubrik" autoFocus={created} field={useRowField(command, item, 'title')} />
      <div className="fields">
        <Select label="Typ" options={optionsOf(itemKindLabels)} field={useRowField(command, item, 'kind')} />
        <SuggestField label="Föredragande" suggestions={presenters} field={useRowField(command, item, 'presenter')} />
      </div>
      <Check field={useRowField(command, item, 'hasMemo')}>Har tjänsteskrivelse</Check>
      <TextField
        label="Stående förslag till beslut"
        multiline
        field={partOfField(
          proposal,
          (whole) => whole.intro,
          (whole, intro) => ({ ...whole, intro }),
        )}
        hint="En mening, eller inledningen till satserna nedan."
      />
      <WordList
        label="Satser"
        newText="Ny sats"
        multiline
        field={partOfField(
          proposal,
          (whole) => whole.clauses,
          (whole, clauses) => ({ ...whole, clauses }),
        )}
      />
    </>
  );
}
