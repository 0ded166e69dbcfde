import { makeMinutesFile } from '../../src/main/documents/minutes-files.ts';
import type { MinutesSpec } from '../../src/main/documents/minutes-spec.ts';
import { byTurns, report, shown } from './measure.ts';
import { protokollModel } from './protokoll-model.ts';
import { documentText, otherWays } from './protokoll-template.ts';

/** The minutes of 100 §§ against docxtemplater with a template for the same text, and against strings and a zip. */
export async function benchProtokoll(): Promise<void> {
  const minutes = protokollModel(100);
  const spec: MinutesSpec = { kind: 'protokoll', minutes, corrections: [], draft: false, author: 'Maja Lindqvist' };
  const ours = async () => (await makeMinutesFile(spec, null)).bytes;
  const finished = await ours();
  const { template, byHand } = otherWays(finished);
  const text = documentText(finished);
  for (const [name, other] of Object.entries({ docxtemplater: template(), floor: byHand() })) {
    if (documentText(other) !== text) throw new Error(`${name} does not say the same`);
  }
  const times = await byTurns(40, { ours, template, byHand });
  const behind = `ours ${shown(times.ours)}, docxtemplater ${shown(times.template)}, floor ${shown(times.byHand)}; the same text in all`;
  report('Protokoll of 100 §§ / docxtemplater', times.ours / times.template, '≤ 1', behind);
  report('Protokoll of 100 §§ / floor', times.ours / times.byHand, '', behind);
}
