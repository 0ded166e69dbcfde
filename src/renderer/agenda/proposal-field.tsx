import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import type { Proposal } from '../../shared/rich-text.ts';
import { Button } from '../parts/button.tsx';
import { FieldTrouble } from '../parts/field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type Field, useStore } from '../store/use-store.ts';
import { ClauseList, type ClauseListHandle } from './clause-list.tsx';

function proposalText({ intro, clauses }: Proposal): string {
  return [intro, ...clauses].filter((each) => each !== '').join('\n');
}

/** A proposal or a decision: one sentence, or an introduction followed by clauses. */
export function ProposalField({ label, field }: { label: string; field: Field<Proposal> }) {
  const style = useStore((state) => state.board.detail?.board.clauseStyle ?? 'att');
  const list = useRef<ClauseListHandle>(null);
  const intro = useRef<HTMLDivElement>(null);
  const { value, setValue } = field;
  const single = value.clauses.length === 0;
  const addFirst = (text: string, sentence = value.intro) => {
    setValue({ intro: sentence, clauses: [text, ...value.clauses] });
    list.current?.focus({ index: 0, at: 0 });
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const area = event.target as HTMLTextAreaElement;
    event.preventDefault();
    addFirst(area.value.slice(area.selectionStart).trim(), area.value.slice(0, area.selectionStart).trimEnd());
  };
  return (
    <div className="proposal reading">
      <div ref={intro} className="proposal-sheet">
        <TextField
          label={single ? label : `${label}, inledning`}
          hideLabel
          multiline
          rows={single ? 2 : 1}
          value={value.intro}
          onChange={(text) => setValue({ ...value, intro: text })}
          onBlur={field.onBlur}
          onKeyDown={onKeys}
          placeholder={single ? 'Nämnden beslutar att …' : 'Nämnden beslutar'}
        />
        <ClauseList
          ref={list}
          label={label}
          style={style}
          clauses={value.clauses}
          onChange={(clauses) => setValue({ ...value, clauses: [...clauses] })}
          onLeaveUp={() => intro.current?.querySelector('textarea')?.focus()}
          onBlur={field.onBlur}
        />
      </div>
      {single ? (
        <Button small kind="quiet" icon={<Plus aria-hidden />} onPress={() => addFirst('')}>
          {style === 'att' ? 'Att-sats' : 'Punkt'}
        </Button>
      ) : null}
      <FieldTrouble field={field} show={proposalText} />
    </div>
  );
}
