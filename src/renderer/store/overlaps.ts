import { isRow } from './merge.ts';
import { hasWholeReply } from './reload.ts';

/**
 * Tells when two updates of one row were on their way at the same time: their replies may have come in another order
 * than they were done, and then the row is to be read.
 */
export function createOverlaps() {
  const underWay = new Map<string, number>();
  const muddled = new Set<string>();
  return {
    /** An update begins; what it answers is called when its reply is there, and answers whether the row is to be read. */
    begin(command: string, input: unknown): () => boolean {
      if (!hasWholeReply(command) || !isRow(input)) return () => false;
      const { id } = input;
      const before = underWay.get(id) ?? 0;
      underWay.set(id, before + 1);
      if (before > 0) muddled.add(id);
      return () => {
        const left = (underWay.get(id) ?? 1) - 1;
        if (left > 0) underWay.set(id, left);
        else underWay.delete(id);
        return left === 0 && muddled.delete(id);
      };
    },
  };
}
