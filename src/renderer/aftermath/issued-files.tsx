import { Download } from 'lucide-react';
import type { IssuedValue } from '../../shared/approval/commands.ts';
import { momentOf } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { fetchIssued } from './jobs.ts';

const wayText = ({ fileNames }: IssuedValue) => (fileNames.length === 1 ? 'Hämta filen' : 'Hämta filerna');

/** What has left the house, with the files as they were handed out. */
export function IssuedFiles({ issued, what }: { issued: readonly IssuedValue[]; what: string }) {
  const store = useStoreApi();
  if (issued.length === 0) return null;
  return (
    <ul className="issued" aria-label={what}>
      {issued.map((each) => (
        <li key={each.id}>
          <span>
            {what} {momentOf(each.createdAt)}
            {each.author === '' ? '' : ` av ${each.author}`}
            <span className="soft issued-names">{each.fileNames.join(', ')}</span>
          </span>
          {each.fileNames.length === 0 ? null : (
            <Button
              small
              icon={<Download aria-hidden />}
              label={`${wayText(each)}: ${what} ${momentOf(each.createdAt)}`}
              onPress={() => void fetchIssued(store, each.id)}
            >
              {wayText(each)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
