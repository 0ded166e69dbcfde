import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const packet = `${shared}packet/handlingar-2025-11.txt`;

/** Why a test of the packet is skipped; null where the packet is there. */
export const packetMissing: string | null = existsSync(packet)
  ? null
  : 'skipped: the real packet (../shared/packet) is not on this machine';

/** The text of the real packet, which is never part of the project. */
export const packetText = (): string => readFileSync(packet, 'utf8');

/** The checker of Word files that lies beside the packet. */
export const checkDocx = `${shared}tools/check-docx`;
