import type { auditCommands } from '../shared/audit/commands.ts';
import { isClosed } from '../shared/audit/rules.ts';
import type { Block, RichText } from '../shared/rich-text.ts';
import { mustBeOpen } from './delegation-notify.ts';
import type { Desk, Handlers } from './handlers.ts';
import { attachMade } from './made/attach.ts';
import { placeOnAgenda } from './made/place-on-agenda.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const background: RichText = {
  type: 'doc',
  content: [
    paragraph(
      'Revisorerna i de samverkande kommunerna granskar varje år nämndens verksamhet och lämnar frågor och rekommendationer. Nedan står det som tas upp vid sammanträdet, med nämndens svar.',
    ),
  ],
};

/** Takes questions up in an item, each once and after those that are there. */
function add({ queries, newId }: Desk, agendaItemId: string, questionIds: readonly string[]): void {
  mustBeOpen(queries, agendaItemId);
  for (const questionId of questionIds) {
    queries.auditQuestions.require(questionId);
    const there = queries.auditHandlings.of(agendaItemId);
    if (there.some((each) => each.questionId === questionId)) continue;
    queries.auditHandlings.insert({ id: newId(), agendaItemId, position: there.length, questionId });
  }
}

/** The dialogue item of a meeting, made at the end of its agenda where there is none; words it has stay. */
function dialogueItem(desk: Desk, meetingId: string, questionIds: readonly string[]): string {
  const { queries } = desk;
  const there = queries.agendaItems.of(meetingId).find((each) => each.kind === 'dialogue' && !each.withdrawn);
  if (there) mustBeOpen(queries, there.id);
  const place = there ? { itemId: there.id } : { meetingId };
  const closed = questionIds.every((each) => isClosed(queries.auditQuestions.require(each)));
  const intro = closed
    ? 'Nämnden beslutar att lägga ärendet till handlingarna.'
    : 'Nämnden beslutar att godkänna svaren till revisorerna och att lägga ärendet till handlingarna.';
  const words = { title: 'Dialog med revisorerna', proposal: { intro, clauses: [] }, background };
  return placeOnAgenda(desk, place, { kind: 'dialogue', ...words }).id;
}

type HandlingCommands = Pick<typeof auditCommands, Extract<keyof typeof auditCommands, `auditHandling.${string}`>>;

export const auditHandlingHandlers: Handlers<HandlingCommands> = {
  'auditHandling.add': (desk, { agendaItemId, questionIds }) => {
    add(desk, agendaItemId, questionIds);
    return { agendaItemId };
  },
  'auditHandling.remove': ({ queries }, { agendaItemId, questionIds }) => {
    for (const each of queries.auditHandlings.of(agendaItemId)) {
      if (questionIds.includes(each.questionId)) queries.auditHandlings.remove(each.id);
    }
    return { agendaItemId };
  },
  'auditHandling.place': (desk, { meetingId, questionIds }) => {
    const agendaItemId = dialogueItem(desk, meetingId, questionIds);
    add(desk, agendaItemId, questionIds);
    attachMade(desk, agendaItemId, 'revision', agendaItemId);
    return { agendaItemId };
  },
};
