import { Label, ProgressBar } from 'react-aria-components';
import './progress.css';

/** How far a long job has come; without a total it only says that it runs. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const known = total > 0;
  return (
    <ProgressBar className="progress" value={done} maxValue={known ? total : 1} isIndeterminate={!known}>
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <div className="progress-track">
            <div className="progress-fill" style={{ width: `${known ? percentage : 30}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
