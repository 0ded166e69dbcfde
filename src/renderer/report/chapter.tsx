import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { chapters, groupTitles } from '../../shared/report/chapters.ts';
import type { ReportChapterDetail, ReportDetail } from '../../shared/report/commands.ts';
import type { ChapterKind } from '../../shared/report/model.ts';
import { chapterLacks } from '../../shared/report/notes.ts';
import { isEmptyRichText } from '../../shared/rich-text.ts';
import { RichTextView } from '../agenda/rich-text-view.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { RichTextField } from '../parts/rich-text/rich-text-field.tsx';
import { AnswerSign } from '../review/answer-sign.tsx';
import { useRowField, useStoreApi } from '../store/use-store.ts';
import { ControlPart } from './control-part.tsx';
import { EarlierTexts } from './earlier-texts.tsx';
import { FigureTable } from './figure-table.tsx';
import { FiguresRead } from './figures-read.tsx';
import { Missions, MissionsRead } from './missions.tsx';
import { Shares, SharesRead } from './shares.tsx';
import { chapterId, removeChapter } from './steps.ts';

interface Props {
  readonly kind: ChapterKind;
  readonly detail: ReportDetail;
  readonly locked: boolean;
  /** What is worth a look in it. */
  readonly advice: readonly string[];
}

/** One chapter: what was said last time to the left, what is said now to the right, and what else it holds below. */
export function ChapterView({ kind, detail, locked, advice }: Props) {
  const chapter = detail.chapters.find((each) => each.kind === kind);
  if (chapter === undefined) return null;
  const id = chapterId(kind);
  return (
    <article className="report-chapter" id={id} data-chapter={kind} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <ChapterHead kind={kind} detail={detail} locked={locked} />
      {locked ? <TextRead chapter={chapter} /> : <TextWrite chapter={chapter} />}
      <Holds kind={kind} detail={detail} locked={locked} />
      {advice.length === 0 ? null : (
        <ul className="report-advice" aria-label="Att se över">
          {advice.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** A part with one chapter has its name already. */
const isNamed = (kind: ChapterKind) => groupTitles[chapters[kind].group] === chapters[kind].title;

function ChapterHead({ kind, detail, locked }: Omit<Props, 'advice'>) {
  const store = useStoreApi();
  const { title } = chapters[kind];
  const lacks = chapterLacks(detail, kind);
  const chapter = detail.chapters.find((each) => each.kind === kind);
  return (
    <header className="report-chapter-head">
      <h3 id={`${chapterId(kind)}-title`} className={isNamed(kind) ? 'unseen' : ''}>
        {title}
      </h3>
      {chapter ? (
        <AnswerSign subjectId={chapter.reportId} keys={[`reportChapter/${chapter.id}`]} title={title} />
      ) : null}
      {locked ? null : lacks === null ? <Badge tone="ok">✓ Skrivet</Badge> : <Badge tone="warn">○ {lacks}</Badge>}
      {locked ? null : (
        <IconButton
          small
          icon={<X aria-hidden />}
          label={`Ta bort kapitlet ${title}`}
          onPress={() => void removeChapter(store, detail, kind)}
        />
      )}
    </header>
  );
}

function TextWrite({ chapter }: { chapter: ReportChapterDetail }) {
  const field = useRowField('reportChapter.update', chapter, 'text');
  const [asked, setAsked] = useState(false);
  const label = chapters[chapter.kind].title;
  // A table seldom has words before it: the field comes when one asks for it.
  if (chapter.kind === 'economyTable' && !asked && chapter.earlier.length === 0 && isEmptyRichText(field.value)) {
    return (
      <Button small kind="quiet" icon={<Plus aria-hidden />} onPress={() => setAsked(true)}>
        Text före tabellen
      </Button>
    );
  }
  return (
    <div className={chapter.earlier.length === 0 ? 'report-sides report-alone' : 'report-sides'}>
      {chapter.earlier.length === 0 ? null : <EarlierTexts chapter={chapter} text={field.value} />}
      <div className="report-now">
        <RichTextField label={label} field={field} placeholder={placeholders[chapter.kind]} />
      </div>
    </div>
  );
}

const placeholders: Partial<Record<ChapterKind, string>> = {
  mission: 'Vad nämnden är till för',
  motivation: 'Varför bedömningen blev som den blev',
  events: 'Vad som har hänt i perioden',
  additional: 'Uppdrag utöver grunduppdraget, eller att det inte finns några',
  staff: 'Personal, eller att nämnden inte har någon egen',
  economy: 'Varför det avviker, vad som görs och hur året slutar',
  shares: 'Vad kostnaden gäller',
  economyTable: 'Text före tabellen',
  investments: 'Investeringar, eller att nämnden inte har några',
  control: 'Text före uppföljningen',
};

function TextRead({ chapter: { text } }: { chapter: ReportChapterDetail }) {
  return isEmptyRichText(text) ? null : (
    <div className="report-read">
      <RichTextView value={text} />
    </div>
  );
}

function Holds({ kind, detail, locked }: Omit<Props, 'advice'>) {
  const { holds } = chapters[kind];
  switch (holds) {
    case 'text':
      return null;
    case 'missions':
      return locked ? <MissionsRead detail={detail} /> : <Missions detail={detail} />;
    case 'shares':
      return locked ? <SharesRead detail={detail} /> : <Shares detail={detail} />;
    case 'economyTable':
    case 'investments':
      return locked ? <FiguresRead detail={detail} table={holds} /> : <FigureTable detail={detail} table={holds} />;
    case 'control':
      return <ControlPart detail={detail} />;
  }
}
