import type { Delivered } from '../../shared/agenda/commands.ts';
import type { State } from '../store/state.ts';

/** Fetches a made file where the host hands it over as a download, or says where it was saved. */
export function handOver(state: State, files: readonly Delivered[]): void {
  const downloads = files.filter((each) => each.kind === 'download');
  for (const each of downloads) download(each.token, each.fileName);
  if (downloads.length > 0) {
    state.notices.show({ tone: 'ok', text: `Hämtat: ${named(downloads)}.` });
  }
  const [saved] = files.filter((each) => each.kind === 'saved');
  if (saved?.kind !== 'saved') return;
  state.notices.show({
    tone: 'ok',
    text: `Sparat i mappen ${saved.folder}: ${named(files)}.`,
    action: { label: 'Visa i mapp', run: () => void state.run('document.show', { token: saved.token }) },
  });
}

function named(files: readonly Delivered[]): string {
  const [first] = files;
  return files.length === 1 && first ? first.fileName : `${files.length} filer`;
}

function download(token: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = `/files/${encodeURIComponent(token)}`;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
