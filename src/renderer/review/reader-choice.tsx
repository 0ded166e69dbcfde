import { type KeyboardEvent, useState } from 'react';
import type { ReviewSummary } from '../../shared/review/commands.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/check.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Reader, ReaderGroup } from './readers.ts';

export interface ReaderChoiceProps {
  readonly groups: readonly ReaderGroup[];
  /** The newest that each reader has got of it. */
  readonly sent: readonly ReviewSummary[];
  readonly isChosen: (reader: Reader) => boolean;
  readonly onChoose: (ids: readonly string[], value: boolean) => void;
  readonly onOther: (name: string) => void;
}

/** To whom: each gets a file of her own. */
export function ReaderChoice({ groups, sent, isChosen, onChoose, onOther }: ReaderChoiceProps) {
  return (
    <>
      <div className="review-readers">
        {groups.map(({ title, readers }) => (
          <fieldset key={title}>
            <legend>
              {title}
              {readers.length > 1 ? (
                <AllButton readers={readers} isChosen={isChosen} onChoose={onChoose} title={title} />
              ) : null}
            </legend>
            <div className="review-reader-list">
              {readers.map((each) => (
                <Check key={each.id} value={isChosen(each)} onChange={(value) => onChoose([each.id], value)}>
                  {each.name}
                  <ReaderNote reader={each} sent={sent} />
                </Check>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <Other onOther={onOther} />
    </>
  );
}

function AllButton({
  readers,
  isChosen,
  onChoose,
  title,
}: Pick<ReaderChoiceProps, 'isChosen' | 'onChoose'> & ReaderGroup) {
  const all = readers.every(isChosen);
  const text = all ? 'Ta bort alla' : 'Välj alla';
  return (
    <Button
      small
      kind="quiet"
      label={`${text}: ${title}`}
      onPress={() =>
        onChoose(
          readers.map((each) => each.id),
          !all,
        )
      }
    >
      {text}
    </Button>
  );
}

/** What she is, and which version she would get where she has one already. */
function ReaderNote({ reader, sent }: { reader: Reader; sent: readonly ReviewSummary[] }) {
  const last = sent.find(
    ({ kind, role, recipient }) => kind === reader.kind && role === reader.role && recipient === reader.name,
  );
  const notes = [reader.detail, last ? `får version ${last.version + 1}, ändringar märks` : ''];
  const text = notes.filter((each) => each !== '').join(' · ');
  return text === '' ? null : <span className="soft"> {text}</span>;
}

function Other({ onOther }: { onOther: (name: string) => void }) {
  const [name, setName] = useState('');
  const add = () => {
    const own = name.trim();
    if (own === '') return;
    onOther(own);
    setName('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="review-other">
      <TextField label="Någon annan" value={name} onChange={setName} onKeyDown={onKeyDown} placeholder="Namn" />
      <Button small disabled={name.trim() === ''} onPress={add}>
        Lägg till
      </Button>
    </div>
  );
}
