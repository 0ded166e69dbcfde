import { runBrowser } from '../src/main/browser.ts';
import { fromWhereOneStands } from '../src/main/standard-files.ts';
import { buildWhenStale } from './build.ts';
import { findElectron, runElectron } from './electron.ts';
import { type StartOptions, startOptions } from './start-options.ts';

const usage = 'Användning: npm start [-- FIL.klubba] [-- --browser] [-- --as NAMN] [-- --no-open]';

/** Klubba's window; answers why there is none. */
async function startWindow({ file, author }: StartOptions): Promise<string | undefined> {
  const place = await findElectron();
  if ('reason' in place) return place.reason;
  const args = [file === undefined ? '--example' : fromWhereOneStands(file), ...(author ? [`--as=${author}`] : [])];
  return (await runElectron(place.program, args)) ? undefined : 'Electron gick inte att starta här';
}

async function start(options: StartOptions): Promise<void> {
  if (!buildWhenStale()) {
    console.error('Klubba gick inte att bygga; felet står ovan.');
    process.exitCode = 1;
    return;
  }
  const reason = options.browser ? undefined : await startWindow(options);
  if (reason !== undefined)
    console.error(`Klubba kan inte visas i ett eget fönster: ${reason}. Den visas i webbläsaren i stället.`);
  if (options.browser || reason !== undefined) await runBrowser({ ...options, example: options.file === undefined });
}

const options = startOptions(process.argv.slice(2));
if (options) await start(options);
else {
  console.error(usage);
  process.exitCode = 2;
}
