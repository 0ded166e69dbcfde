import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { openAnswers, reviewPath } from './place.ts';
import { readingWords } from './reading-words.ts';
import './review.css';

/** What came of each file that was read in, and the way on to the answers. */
export function ReadDialog() {
  const store = useStoreApi();
  const files = useStore((state) => state.review.readFiles);
  const tell = useStore((state) => state.review.tell);
  if (files === null) return null;
  const close = () => tell(null);
  const subjects = [...new Set(files.flatMap((each) => each.subjectId ?? []))];
  const show = () => {
    close();
    const [first] = subjects;
    if (subjects.length === 1 && first !== undefined) openAnswers(store.getState(), first);
    else store.getState().route.go(reviewPath);
  };
  return (
    <Dialog
      title="Läs in svar"
      open
      wide
      onClose={close}
      actions={
        <>
          <Button onPress={close} autoFocus={subjects.length === 0}>
            Stäng
          </Button>
          {subjects.length === 0 ? null : (
            <Button kind="primary" autoFocus onPress={show}>
              Visa svaren
            </Button>
          )}
        </>
      }
    >
      <ul className="review-read">
        {files.map((each, at) => {
          const { tone, text, help } = readingWords(each);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file is its place among those that were read; two may have one name.
            <li key={at}>
              <Notice tone={tone}>
                <p>{text}</p>
                {help === '' ? null : <p>{help}</p>}
                <p className="soft">{each.fileName}</p>
              </Notice>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
