import * as z from 'zod';
import { id, line, sha256, text } from '../values.ts';
import { proposedWords, reviewKey } from './model.ts';

/** Largest answer file in bytes (8 MB). */
export const answerLimit = 8 * 1024 * 1024;

/** An answer lies no deeper than this, and holds no more values. */
const answerDepth = 12;
const answerValues = 200_000;

const moment = z.iso.datetime({ offset: true }).max(40);

/** An answer file (`.klubba-svar`): plain JSON, nothing in it is ever run. */
export const answerModel = z.strictObject({
  format: z.literal('klubba-svar'),
  version: z.literal(1),
  reviewId: id,
  boardId: id,
  /** SHA-256 of what was shown. */
  shown: sha256,
  respondent: id,
  name: line.refine((value) => value.trim() !== ''),
  answeredAt: moment,
  comments: z.array(z.strictObject({ key: reviewKey, text: text.min(1), writtenAt: moment })).max(1_000),
  proposals: z.array(z.strictObject({ key: reviewKey, words: proposedWords, writtenAt: moment })).max(1_000),
  verdicts: z
    .array(z.strictObject({ key: reviewKey, approved: z.boolean(), reason: text, shown: sha256, givenAt: moment }))
    .max(1_000),
});
export type Answer = Readonly<z.infer<typeof answerModel>>;

/** Why a file is no answer that can be read: too large, no JSON text, too deep, of a later version, or wrongly made. */
export type AnswerFault = 'tooLarge' | 'notJson' | 'tooDeep' | 'newer' | 'notAnswer';

export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly fault: AnswerFault };

const isNewer = (raw: unknown): boolean => {
  const { format, version } = (raw ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  return format === 'klubba-svar' && typeof version === 'number' && version > 1;
};

/** Whether JSON text is deeper or has more in it than an answer: asked before it is parsed and checked, which takes long. */
function shapeFault(json: string): AnswerFault | null {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > answerDepth) return 'tooDeep';
    } else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',') values += 1;
  }
  return values > answerValues ? 'tooLarge' : null;
}

/** Reads an answer from the text of its file: wholly, or a fault. */
export function answerFrom(json: string): ReadAnswer {
  const fault = shapeFault(json);
  if (fault !== null) return { ok: false, fault };
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { ok: false, fault: 'notJson' };
  }
  if (isNewer(raw)) return { ok: false, fault: 'newer' };
  const parsed = answerModel.safeParse(raw);
  if (!parsed.success) return { ok: false, fault: 'notAnswer' };
  const { comments, proposals, verdicts } = parsed.data;
  const once = (keys: readonly string[]) => new Set(keys).size === keys.length;
  const single = once(proposals.map((each) => each.key)) && once(verdicts.map((each) => each.key));
  const whole = single && once(comments.map((each) => `${each.key} ${each.writtenAt} ${each.text}`));
  return whole ? { ok: true, answer: parsed.data } : { ok: false, fault: 'notAnswer' };
}
