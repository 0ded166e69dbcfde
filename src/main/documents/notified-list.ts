import type { NotifiedListValue } from '../../shared/delegation/notified-value.ts';
import { seriesNumber } from '../../shared/delegation/rules.ts';
import { longDate, unbroken } from '../../shared/swedish.ts';
import type { NotifiedListSpec } from './notified-list-spec.ts';
import { type Block, documentType, type HeadingPlace, heading, paragraph } from './parts/blocks.ts';
import type { DocumentInfo, Draft } from './parts/draft.ts';
import { meetingRunning } from './parts/meeting.ts';
import { draftTitle } from './parts/not-approved.ts';
import { fact, factTable, headerRow, row, shares, tableOf, textCell } from './parts/table.ts';
import type { WordMaker } from './word-maker.ts';

type Kind = 'delegationsforteckning' | 'anmalningsforteckning';

/** What each list is called. */
export const listTitles: Readonly<Record<Kind, string>> = {
  delegationsforteckning: 'Förteckning över delegationsbeslut',
  anmalningsforteckning: 'Förteckning över anmälningsärenden',
};

function facts(value: NotifiedListValue): Block {
  const { letterhead, meetingDate, item, paragraph: number, registryNumber } = value;
  return factTable(
    [
      fact('Organ', letterhead.organ),
      fact('Sammanträde', longDate(meetingDate)),
      fact('Anmäls i', number === '' ? item : `${number} ${item}`),
      ...(registryNumber === '' ? [] : [fact('Diarienr', unbroken(registryNumber))]),
    ],
    'Var det anmäls',
  );
}

function decisionTable({ list }: NotifiedListValue): readonly Block[] {
  if (list.decisions.length === 0) return [paragraph('Inga delegationsbeslut anmäls.')];
  const rows = list.decisions.map((each) =>
    row([
      textCell(seriesNumber(each.number), 'TableLabel'),
      textCell(each.decidedOn),
      textCell(each.registryNumber === '' ? '–' : unbroken(each.registryNumber)),
      textCell(each.title || 'Utan rubrik'),
      textCell(each.decider),
      textCell(each.basisText),
    ]),
  );
  const titles = ['Nr', 'Datum', 'Diarienummer', 'Beslut', 'Beslutsfattare', 'Lagstöd'];
  return [tableOf([headerRow(titles), ...rows], { widths: shares([10, 14, 17, 26, 16, 17]) })];
}

function matterTable({ list }: NotifiedListValue): readonly Block[] {
  if (list.matters.length === 0) return [paragraph('Inga ärenden anmäls.')];
  const rows = list.matters.map((each) =>
    row([
      textCell(each.date ?? '–'),
      textCell(each.registryNumber === '' ? '–' : unbroken(each.registryNumber)),
      textCell(each.title || 'Utan rubrik'),
      textCell(each.sender === '' ? '–' : each.sender),
    ]),
  );
  return [
    tableOf([headerRow(['Datum', 'Diarienummer', 'Ärende', 'Från']), ...rows], { widths: shares([15, 20, 42, 23]) }),
  ];
}

function listMaker<K extends Kind>(
  kind: K,
  table: (value: NotifiedListValue) => readonly Block[],
): WordMaker<NotifiedListSpec<K>> {
  const title = listTitles[kind];
  return {
    name: ({ value }) => ({ date: value.meetingDate, type: [title] }),
    info: ({ value, draft, author }): DocumentInfo => ({
      title: `${draftTitle(title, draft)} ${value.meetingDate}, ${value.letterhead.organ}`,
      author,
      kind: title,
      registryNumber: value.registryNumber,
      meetingDate: value.meetingDate,
    }),
    running: ({ value, draft }) => meetingRunning(value.letterhead.organ, draftTitle(title, draft), value.meetingDate),
    lies: 'upright',
    blocks: (draft: Draft, spec: NotifiedListSpec<K>, place?: HeadingPlace) => [
      documentType(draftTitle('Förteckning', spec.draft), false),
      heading(draft, 1, title, place),
      facts(spec.value),
      heading(draft, 2, 'Anmälda'),
      ...table(spec.value),
    ],
  };
}

/** What is decided by delegation and notified at a meeting (KL 6:40, 7:8). */
export const decisionListMaker = listMaker('delegationsforteckning', decisionTable);

/** The matters that the board is told of at a meeting. */
export const matterListMaker = listMaker('anmalningsforteckning', matterTable);
