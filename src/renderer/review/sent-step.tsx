import { longDate } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useStore } from '../store/use-store.ts';
import { reviewPath } from './place.ts';
import type { Sent } from './steps.ts';
import type { Thing } from './thing.ts';

export interface SentStepProps {
  readonly sent: Extract<Sent, { ok: true }>;
  readonly thing: Thing;
  readonly onClose: () => void;
}

/** What to do with the files that were made. */
export function SentStep({ sent: { reviews, files }, thing, onClose }: SentStepProps) {
  const go = useStore((state) => state.route.go);
  const zipped = reviews.length > 1 && files.length === 1;
  const lastDay = reviews[0]?.lastDay ?? null;
  const show = () => {
    onClose();
    go(reviewPath);
  };
  return (
    <Dialog
      title={reviews.length === 1 ? 'Filen är gjord' : `${reviews.length} filer är gjorda`}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={show}>Visa vem som har vad</Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            Klart
          </Button>
        </>
      }
    >
      <p>{thing.title}</p>
      <ol className="review-way">
        {zipped ? <li>Packa upp {files[0]?.fileName}.</li> : null}
        <li>
          {reviews.length === 1
            ? `Mejla filen till ${reviews[0]?.recipient}.`
            : 'Mejla var och en sin fil: namnet står i filnamnet.'}{' '}
          Den öppnas med ett dubbelklick, utan nät.
        </li>
        <li>
          Svaret kommer tillbaka som en fil som slutar på <strong>.klubba-svar</strong>
          {lastDay === null ? '' : `, senast ${longDate(lastDay)}`}.
        </li>
        <li>
          Släpp den filen var som helst i fönstret, eller välj <strong>Läs in svar</strong>.
        </li>
      </ol>
      {reviews.length === 1 ? null : (
        <ul className="review-sent">
          {reviews.map(({ id, recipient, version }) => (
            <li key={id}>
              {recipient}
              {version > 1 ? <span className="soft"> version {version}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
