import { useRef } from 'react';
import type { AgendaItemDetail } from '../../shared/agenda/commands.ts';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { numbered } from '../../shared/meeting/numbering.ts';
import { paragraphText } from '../../shared/swedish.ts';
import { InformationRead } from '../agenda/information-points.tsx';
import { titleFieldId } from '../agenda/item-steps.ts';
import { oneLine } from '../agenda/one-line.ts';
import { QuestionsRead } from '../audit/item-questions.tsx';
import { NotifiedRead } from '../delegation/item-notifications.tsx';
import { giveFocus } from '../meeting/focus.ts';
import { Badge } from '../parts/badge.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { useRowField, useStore } from '../store/use-store.ts';
import { ActionButton } from './action-button.tsx';
import { minutesActions } from './actions.ts';
import { Decision } from './decision-editor.tsx';
import { OutcomeButtons } from './outcome-buttons.tsx';
import type { Panel } from './place.ts';
import { Presiding } from './presiding.tsx';
import { ProposalText } from './proposal-text.tsx';
import { Registrations } from './registrations.tsx';

interface ModeItemProps {
  readonly item: AgendaItemDetail;
  readonly detail: MeetingDetail;
  readonly panel: Panel | null;
}

/** The item that is taken: large enough to read at arm's length, its title always in sight. */
export function ModeItem({ item, detail, panel }: ModeItemProps) {
  return (
    <article className="mode-item">
      <ItemHead item={item} detail={detail} />
      <div className="mode-columns">
        <div className="mode-matter">
          <section aria-labelledby="mode-proposal">
            <h2 id="mode-proposal">Förslag</h2>
            <ProposalText proposal={item.proposal} empty="Inget förslag till beslut." />
          </section>
          <InformationRead item={item} />
          <QuestionsRead item={item} />
          <NotifiedRead item={item} title="Anmäls" />
          {item.withdrawn ? <p className="soft">Ärendet utgår.</p> : <Outcome item={item} />}
          <Foot item={item} />
        </div>
        <Registrations item={item} detail={detail} panel={panel} />
      </div>
    </article>
  );
}

function Outcome({ item }: { item: AgendaItemDetail }) {
  return (
    <>
      <OutcomeButtons item={item} />
      <section className="mode-decision" aria-labelledby="mode-decision">
        <div className="mode-decision-head">
          <h2 id="mode-decision">Beslut</h2>
          <AnswerSign subjectId={item.meetingId} keys={[`agendaItem/${item.id}`]} title={item.title} />
          {item.immediate ? <Badge tone="warn">Omedelbar justering</Badge> : null}
        </div>
        <Decision item={item} />
      </section>
    </>
  );
}

function action(id: string) {
  const found = minutesActions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No action is called ${id}`);
  return found;
}

const done = action('mode.done');
const immediate = action('mode.immediate');
const withdraw = action('mode.withdraw');

function Foot({ item }: { item: AgendaItemDetail }) {
  return (
    <div className="mode-foot">
      <ActionButton action={done} kind="primary" />
      <ActionButton action={immediate} text="Omedelbar justering" pressed={item.immediate} />
      <ActionButton action={withdraw} text={item.withdrawn ? 'Ta upp igen' : 'Stryk ärendet'} kind="quiet" />
    </div>
  );
}

function ItemHead({ item, detail }: { item: AgendaItemDetail; detail: MeetingDetail }) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const title = useRowField('agendaItem.update', item, 'title');
  const frame = useRef<HTMLDivElement>(null);
  const all = numbered(detail.items, detail.paragraphs, detail.firstParagraph);
  const number = all.find((each) => each.item.id === item.id)?.number ?? null;
  const name = number === null ? 'Utgår' : paragraphText(number, prefix);
  return (
    <header className="mode-title">
      <h1 tabIndex={-1} data-screen-title className="unseen">
        {name} {item.title || 'Ärende utan rubrik'}
      </h1>
      <span className="mode-title-number" aria-hidden>
        {name}
      </span>
      <div
        className="mode-title-field"
        ref={(element) => {
          frame.current = element;
          giveFocus(element?.querySelector<HTMLElement>('textarea') ?? null);
        }}
      >
        <TextField
          label="Rubrik"
          hideLabel
          multiline
          rows={1}
          field={oneLine(title)}
          id={titleFieldId(item.id)}
          className="field-title"
          placeholder="Ärendets rubrik"
          onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && event.preventDefault()}
        />
      </div>
      <div className="mode-title-signs">
        <Presiding item={item} detail={detail} />
      </div>
    </header>
  );
}
