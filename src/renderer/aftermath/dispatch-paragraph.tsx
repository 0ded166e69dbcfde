import { FileText, X } from 'lucide-react';
import type { Dispatch } from '../../shared/approval/model.ts';
import type { Unsent } from '../../shared/approval/rules.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { makeDocument } from '../meeting/make-document.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import type { Paragraph, Sending } from './follow-up.ts';
import { nextOf } from './keep-focus.tsx';
import { channelLabels } from './words.ts';

export interface DispatchParagraphProps {
  readonly paragraph: Paragraph;
  readonly approved: boolean;
  readonly sendings: readonly Sending[];
  readonly record: (sendings: readonly Unsent[]) => void;
  readonly remove: (dispatch: Dispatch) => void;
}

/** One § with everyone it goes to. */
export function DispatchParagraph({ paragraph, approved, sendings, record, remove }: DispatchParagraphProps) {
  const store = useStoreApi();
  const { itemId, text, title } = paragraph;
  return (
    <li>
      <p className="dispatch-head">
        <span>
          <b>{text}</b> {title}
        </span>
        <Button
          small
          icon={<FileText aria-hidden />}
          label={`Skapa utdrag: ${text}`}
          onPress={() => void makeDocument(store, { document: 'protokollsutdrag', id: itemId })}
        >
          Skapa utdrag
        </Button>
      </p>
      <ul className="dispatch-to" aria-label={`Mottagare, ${text}`}>
        {sendings.map((each) => (
          <li key={each.dispatch?.id ?? each.recipientId}>
            <span>{each.recipient}</span>
            <Sent sending={each} text={text} approved={approved} record={record} remove={remove} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Sent(props: Omit<DispatchParagraphProps, 'paragraph' | 'sendings'> & { sending: Sending; text: string }) {
  const { sending, text, approved, record, remove } = props;
  const { dispatch, recipientId, recipient, agendaItemId } = sending;
  if (dispatch !== null) {
    return (
      <span className="dispatch-sent">
        ✓ {dayAndDate(dispatch.sentOn)}, {channelLabels[dispatch.channel].toLocaleLowerCase('sv')}
        {dispatch.note === '' ? '' : `, ${dispatch.note}`}
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort registreringen: ${text} till ${recipient}`}
          onPress={() => remove(dispatch)}
        />
      </span>
    );
  }
  if (!approved || recipientId === null) return <span className="soft">Inte justerat</span>;
  return (
    <span className="dispatch-sent">
      ○ Inte sänt
      <Button
        small
        className={nextOf('sent')}
        label={`Sänt: ${text} till ${recipient}`}
        onPress={() => record([{ agendaItemId, recipientId, recipient }])}
      >
        Sänt
      </Button>
    </span>
  );
}
