import { FileText, X } from 'lucide-react';
import type { PlanDetail } from '../../shared/operational-plan/commands.ts';
import type { PlanAppendix } from '../../shared/operational-plan/model.ts';
import { appendixTitle } from '../../shared/operational-plan/words.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { openAppendix, removeAppendix, titleId } from './steps.ts';

interface Props {
  readonly detail: PlanDetail;
  readonly appendix: PlanAppendix;
  readonly locked: boolean;
}

/** One appendix: its text, or the file that it is. */
export function AppendixView(props: Props) {
  return props.locked ? <AppendixRead {...props} /> : <AppendixWrite {...props} />;
}

function AppendixFile({ appendix }: { appendix: PlanAppendix }) {
  const store = useStoreApi();
  return (
    <Button icon={<FileText aria-hidden />} onPress={() => void openAppendix(store, appendix.id)}>
      Öppna {appendix.fileName}
    </Button>
  );
}

function AppendixRead({ appendix }: Props) {
  return (
    <article className="plan-chapter" aria-labelledby="plan-appendix-title">
      <h2 id="plan-appendix-title">{appendixTitle(appendix)}</h2>
      {appendix.sha256 === null ? null : <AppendixFile appendix={appendix} />}
      {isEmptyRichText(appendix.text) ? null : <RichTextView value={appendix.text} />}
    </article>
  );
}

function AppendixWrite({ detail, appendix }: Props) {
  const store = useStoreApi();
  const title = useRowField('planAppendix.update', appendix, 'title');
  const text = useRowField('planAppendix.update', appendix, 'text');
  const name = appendixTitle(appendix);
  return (
    <article
      className="plan-chapter"
      aria-label={name}
      ref={() => giveFocus(document.getElementById(titleId(appendix.id)))}
    >
      <div className="plan-chapter-head">
        <TextField label="Bilagans rubrik" field={title} id={titleId(appendix.id)} className="plan-title" />
        <Button
          small
          kind="quiet"
          icon={<X aria-hidden />}
          label={`Ta bort bilagan ${name}`}
          onPress={() => void removeAppendix(store, detail, appendix)}
        >
          Ta bort bilagan
        </Button>
      </div>
      {appendix.sha256 === null ? (
        <div className="plan-now">
          <RichTextField label={name} field={text} placeholder="Skriv bilagans text" />
        </div>
      ) : (
        <>
          <AppendixFile appendix={appendix} />
          <p className="soft">
            Filen nämns bland planens bilagor. Den följer med planen i Word med bilagor, och i handlingarna.
          </p>
        </>
      )}
    </article>
  );
}
