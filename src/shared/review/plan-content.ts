import type { BoardDetail } from '../board/commands.ts';
import type { PlanDetail } from '../operational-plan/commands.ts';
import type { PlanValue } from '../operational-plan/plan-value.ts';
import { appendixTitle, titleOfPlan } from '../operational-plan/words.ts';
import { longDate } from '../swedish.ts';
import { budgetBlocks } from './budget-blocks.ts';
import type { ReviewBlock, ReviewContent, ReviewPart } from './page-value.ts';

/** A plan with its rows: what it says, and which rows say it. */
interface Planned {
  readonly value: PlanValue;
  readonly detail: PlanDetail;
  /** Not adopted: other words can be given. */
  readonly open: boolean;
  /** Files come with it, and are not only named. */
  readonly files: boolean;
}

function chapterPart({ value, detail, open }: Planned, at: number): readonly ReviewPart[] {
  const [chapter, row] = [value.chapters[at], detail.chapters[at]];
  if (chapter === undefined || row === undefined) return [];
  const key = `planChapter/${row.id}`;
  const field = { kind: 'field', proposable: open } as const;
  const above = value.chapters.slice(0, at).findLast((each) => each.level === 1);
  return [
    {
      key,
      number: '',
      title: chapter.title,
      judged: true,
      blocks: [
        { ...field, key: `${key}/title`, label: 'Rubrik', words: { type: 'line', text: chapter.title } },
        { ...field, key: `${key}/text`, label: 'Text', words: { type: 'richText', doc: chapter.text } },
        ...(chapter.kind === 'budget' ? budgetBlocks(value.budget, detail.plan, open) : []),
      ],
      ...(chapter.level === 2 && above ? { under: above.title } : {}),
    },
  ];
}

/** The appendices: those that are written here as text, those that are files as documents to open. */
function appendixParts({ value, detail, open, files }: Planned): readonly ReviewPart[] {
  const blocks = detail.appendices.map((row, at): ReviewBlock => {
    const { id, fileName, mediaType, size, sha256 } = row;
    const text = value.appendices[at]?.text ?? null;
    const label = `Bilaga ${at + 1}: ${appendixTitle(row)}`;
    if (text !== null) {
      const words = { type: 'richText', doc: text } as const;
      return { kind: 'field', key: `planAppendix/${id}/text`, label, words, proposable: open };
    }
    const file = files && sha256 !== null ? { fileName, mediaType, size, sha256 } : undefined;
    const named = { fileName: '', mediaType: '', size: 0, sha256: null };
    const key = `planAppendix/${id}/file`;
    return { kind: 'attachment', key, title: label, date: null, ...(file ?? named), made: null };
  });
  if (blocks.length === 0) return [];
  return [{ key: `planAppendices/${detail.plan.id}`, number: '', title: 'Bilagor', judged: true, blocks }];
}

function standingText({ adoptedOn, decidedAt }: PlanValue): string {
  if (adoptedOn === null) return 'Utkast, inte fastställd';
  return [`Fastställd ${longDate(adoptedOn)}`, decidedAt.paragraph].filter((each) => each !== '').join(', ');
}

/** The operational plan of a year with its budget and appendices: as it was adopted, or as it stands while it is open. */
export function planContent(
  board: BoardDetail,
  detail: PlanDetail,
  value: PlanValue,
  open: boolean,
  files: boolean,
): ReviewContent {
  const planned = { value, detail, open, files };
  return {
    title: titleOfPlan(value),
    organ: value.letterhead.organ,
    clauseStyle: board.board.clauseStyle,
    standing: standingText(value),
    parts: [...value.chapters.flatMap((_, at) => chapterPart(planned, at)), ...appendixParts(planned)],
  };
}
