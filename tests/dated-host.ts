import { browserOptions, runBrowser } from '../src/main/browser.ts';

const morning = (day: string) => new Date(`${day}T09:00:00`).getTime();

// The clock goes on as any other; only its day is chosen, and chosen anew when the one who started the host says so.
let ahead = morning(process.env.HOST_DAY ?? '') - Date.now();
process.on('message', (message) => {
  const { day } = message as { readonly day: string };
  ahead = morning(day) - Date.now();
  process.send?.({ day });
});

const options = browserOptions(process.argv.slice(2));
if (!options || Number.isNaN(ahead)) throw new Error('A day (HOST_DAY) and the options of the browser host, please.');
await runBrowser(options, { now: () => new Date(Date.now() + ahead) });
// Listening to whoever started the host would keep it alive.
process.disconnect();
