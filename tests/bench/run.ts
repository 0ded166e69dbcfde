import { benchFieldCommand } from './field-command.ts';
import { benchKills } from './kills.ts';
import { benchMeetingMode } from './meeting-mode.ts';
import { benchOpening } from './opening.ts';
import { benchProtokoll } from './protokoll.ts';
import { benchReviewPage } from './review-page.ts';
import { benchRiskGrid } from './risk-grid.ts';
import { benchTyping } from './typing.ts';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  field: benchFieldCommand,
  meeting: benchMeetingMode,
  protokoll: benchProtokoll,
  opening: benchOpening,
  review: benchReviewPage,
  risks: benchRiskGrid,
  typing: benchTyping,
  kills: () => benchKills(),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There is ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, run] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await run();
}
