import type { Delivered } from '../../shared/agenda/commands.ts';
import type { DocumentRequest, DocumentWarning } from '../../shared/documents/commands.ts';
import { warningText } from '../../shared/documents/warning-text.ts';
import { handOver } from '../app/delivered.ts';
import type { Store } from '../store/store.ts';

const shown = 4;

function warningsText(warnings: readonly DocumentWarning[]): string {
  const sentences = warnings.slice(0, shown).map(warningText);
  const left = warnings.length - sentences.length;
  return [...sentences, ...(left > 0 ? [`Och ${left} till: se listan Att se över under Uppgifter.`] : [])].join(' ');
}

/** Sends what is unsaved; where it cannot be, says that what rests on it (`Dokumentet är inte gjort`) is not done. */
export async function savedFirst(store: Store, undone: string): Promise<boolean> {
  const { drafts, notices } = store.getState();
  if ((await drafts.flush()) === 0) return true;
  notices.show({
    tone: 'danger',
    text: `${undone}: allt är inte sparat.`,
    help: 'Rätta eller ta tillbaka det som är markerat som ej sparat, och försök igen.',
  });
  return false;
}

/** Makes a document of what is saved, which is everything: what is unsaved is sent first. */
export async function makeDocument(store: Store, request: DocumentRequest): Promise<void> {
  if (!(await savedFirst(store, 'Dokumentet är inte gjort'))) return;
  const { progress, run } = store.getState();
  progress.report({ command: 'document.export', done: 0, total: 0 });
  const reply = await run('document.export', request);
  if (reply.ok) handOverMade(store, reply.value);
}

/** Makes a document with the files that follow it, of what is saved. */
export async function makeWithFollowing(
  store: Store,
  command: 'delegatedDecision.deliver' | 'operationalPlan.deliver',
  id: string,
): Promise<void> {
  if (!(await savedFirst(store, 'Filerna är inte gjorda'))) return;
  const { progress, run } = store.getState();
  progress.report({ command, done: 0, total: 0 });
  const reply = await run(command, { id });
  if (reply.ok) handOverMade(store, reply.value);
}

/** What was made, and what a registrar should know of it. */
export interface Made {
  readonly files: readonly Delivered[];
  readonly warnings: readonly DocumentWarning[];
}

/** Hands over the files, and says what there is to look at. */
export function handOverMade(store: Store, { files, warnings }: Made): void {
  const { notices } = store.getState();
  handOver(store.getState(), files);
  if (warnings.length === 0) return;
  const heading = warnings.length === 1 ? 'En sak att se över:' : `${warnings.length} saker att se över:`;
  notices.show({ tone: 'warn', text: heading, help: warningsText(warnings) });
}
