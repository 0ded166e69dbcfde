import { Strikethrough, Trash2, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { ItemQuestionsSection } from '../audit/item-questions.tsx';
import { ItemNotificationsSection } from '../delegation/item-notifications.tsx';
import { DocumentButton } from '../meeting/document-buttons.tsx';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { Section } from '../parts/section.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { useRowField, useStore, useStoreApi } from '../store/use-store.ts';
import { Attachments } from './attachments.tsx';
import { Decision } from './decision.tsx';
import { InformationPoints } from './information-points.tsx';
import { ItemFacts } from './item-facts.tsx';
import { itemNumber } from './item-number.ts';
import { ItemRead } from './item-read.tsx';
import { ItemStanding } from './item-standing.tsx';
import { itemLock, wayOff, wayOffLabels } from './item-state.ts';
import { takeOff, titleFieldId } from './item-steps.ts';
import { itemWarnings, itemWarningText } from './item-warnings.ts';
import { oneLine } from './one-line.ts';
import { Preparers } from './preparers.tsx';
import { ProposalField } from './proposal-field.tsx';
import { Recipients } from './recipients.tsx';
import './item.css';

export interface ItemEditorProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
  readonly index: number;
}

/** An item with its memo, edited in place: every field saves itself. One that is approved is only read. */
export function ItemEditor({ item, detail, index }: ItemEditorProps) {
  const number = itemNumber(detail, index);
  const locked = itemLock(detail, item.id) !== null;
  return (
    <article className="item" aria-label={`Ärende ${index + 1}: ${item.title || 'utan rubrik'}`}>
      <ItemTitle item={item} number={number} locked={locked} />
      <ItemStanding item={item} detail={detail} />
      {locked ? <ItemRead item={item} /> : <ItemFields item={item} detail={detail} />}
    </article>
  );
}

function ItemFields({ item, detail }: Omit<ItemEditorProps, 'index'>) {
  return (
    <>
      <ItemFacts item={item} />
      <ItemProposal item={item} />
      <Background item={item} />
      <InformationPoints item={item} />
      <ItemQuestionsSection item={item} />
      <ItemNotificationsSection item={item} />
      <Attachments item={item} />
      {item.hasMemo || item.preparers.length > 0 ? <Preparers item={item} date={detail.meeting.date} /> : null}
      <Recipients item={item} />
      <Decision item={item} detail={detail} />
      {item.withdrawn ? null : <Warnings item={item} date={detail.meeting.date} />}
      <WayOffButton item={item} detail={detail} />
    </>
  );
}

/** The way off the agenda for those who do not use the keys of the list. */
function WayOffButton({ item, detail }: Omit<ItemEditorProps, 'index'>) {
  const store = useStoreApi();
  const way = wayOff(detail, item);
  if (way === null || way === 'putBack') return null;
  return (
    <div className="item-foot">
      <Button
        small
        kind="quiet"
        icon={way === 'remove' ? <Trash2 aria-hidden /> : <Strikethrough aria-hidden />}
        onPress={() => void takeOff(store.getState(), item.id)}
      >
        {wayOffLabels[way]}
      </Button>
    </div>
  );
}

// Each text is a part of its own, so that a key typed in one draws only that one anew.
function ItemProposal({ item }: { item: AgendaItemDetail }) {
  const field = useRowField('agendaItem.update', item, 'proposal');
  return (
    <Section
      title="Förslag till beslut"
      actions={<ItemSign item={item} field="proposal" title="Förslag till beslut" />}
    >
      <ProposalField label="Förslag till beslut" field={field} />
    </Section>
  );
}

/** The answers to one of its texts. */
function ItemSign({ item, field, title }: { item: AgendaItemDetail; field: string; title: string }) {
  return <AnswerSign subjectId={item.meetingId} keys={[`agendaItem/${item.id}/${field}`]} title={title} />;
}

function Background({ item }: { item: AgendaItemDetail }) {
  const field = useRowField('agendaItem.update', item, 'background');
  return (
    <Section title="Ärendebeskrivning" actions={<ItemSign item={item} field="background" title="Ärendebeskrivning" />}>
      <RichTextField
        label="Ärendebeskrivning"
        field={field}
        placeholder="Vad saken gäller, vad som har hänt och varför förslaget är som det är."
      />
    </Section>
  );
}

function ItemTitle({ item, number, locked }: { item: AgendaItemDetail; number: string; locked: boolean }) {
  const title = useRowField('agendaItem.update', item, 'title');
  const frame = useRef<HTMLDivElement>(null);
  const id = titleFieldId(item.id);
  return (
    <div
      className="item-head"
      ref={(element) => {
        frame.current = element;
        giveFocus(element?.querySelector<HTMLElement>('input, textarea') ?? null);
      }}
    >
      <span className="item-number">{number}</span>
      <TextField
        label="Rubrik"
        hideLabel
        multiline
        rows={1}
        field={oneLine(title)}
        id={id}
        readOnly={locked}
        className="field-title"
        placeholder="Ärendets rubrik"
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <AnswerSign subjectId={item.meetingId} keys={[`agendaItem/${item.id}`]} title={`Ärende ${number}`} />
      {item.hasMemo ? <DocumentButton id="document.tjansteskrivelse" text="Skapa tjänsteskrivelse" /> : null}
    </div>
  );
}

function Warnings({ item, date }: { item: AgendaItemDetail; date: string }) {
  const board = useStore((state) => state.board.detail);
  const texts = board === null ? [] : itemWarnings(item, board, date).map(itemWarningText);
  if (texts.length === 0) return null;
  return (
    <section className="item-warnings" aria-label="Att se över">
      <TriangleAlert aria-hidden />
      <ul>
        {texts.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
