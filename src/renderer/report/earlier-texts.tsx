import { Copy } from 'lucide-react';
import { useDeferredValue } from 'react';
import { alikeTo } from '../../shared/report/alike.ts';
import type { EarlierText, ReportChapterDetail } from '../../shared/report/commands.ts';
import { plainText, type RichText } from '../../shared/rich-text.ts';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { Button } from '../parts/button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { copyEarlier } from './steps.ts';

/** What earlier reports say in the chapter, and whether what is written now is the same again. */
export function EarlierTexts({ chapter, text }: { chapter: ReportChapterDetail; text: RichText }) {
  const now = plainText(useDeferredValue(text));
  return (
    <div className="report-earlier">
      {chapter.earlier.map((each, at) => (
        <Earlier key={each.reportId} chapter={chapter} earlier={each} first={at === 0} now={now} />
      ))}
    </div>
  );
}

interface EarlierProps {
  readonly chapter: ReportChapterDetail;
  readonly earlier: EarlierText;
  readonly first: boolean;
  readonly now: string;
}

function Earlier({ chapter, earlier, first, now }: EarlierProps) {
  const store = useStoreApi();
  const { period, decidedOn, text } = earlier;
  const alike = alikeTo(now, plainText(text));
  return (
    // The year before is there to compare with; it takes room only when one asks for it.
    <details open={first}>
      <summary>
        {period} <span className="soft">{decidedOn === null ? '(inte beslutad)' : `(beslutad ${decidedOn})`}</span>
      </summary>
      <div className="report-earlier-text">
        <RichTextView value={text} />
      </div>
      <p className="report-alike" role="status">
        {alike === null ? '' : alike === 'same' ? `Samma text som ${period}` : `Nästan samma text som ${period}`}
      </p>
      <Button
        small
        kind="quiet"
        icon={<Copy aria-hidden />}
        label={`Hämta texten från ${period}${first ? ' (Alt H)' : ''}`}
        onPress={() => void copyEarlier(store, chapter.kind, earlier)}
      >
        Hämta texten
      </Button>
    </details>
  );
}
