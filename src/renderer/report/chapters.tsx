import { Plus } from 'lucide-react';
import { chapterGroups, chapters, groupTitles } from '../../shared/report/chapters.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { chapterKinds } from '../../shared/report/model.ts';
import { kindsOf, reportAdvice } from '../../shared/report/notes.ts';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { ChapterView } from './chapter.tsx';
import { addChapter } from './steps.ts';

/** The chapters under the parts they belong to, and which there may be more of. */
export function ReportChapters({ detail, locked }: { detail: ReportDetail; locked: boolean }) {
  const kinds = kindsOf(detail);
  const advice = locked ? [] : reportAdvice(detail);
  return (
    <>
      {chapterGroups.map((group) => {
        const own = kinds.filter((kind) => chapters[kind].group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} className="report-group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{groupTitles[group]}</h2>
            {own.map((kind) => (
              <ChapterView
                key={kind}
                kind={kind}
                detail={detail}
                locked={locked}
                advice={advice.filter((each) => each.kind === kind).map((each) => each.text)}
              />
            ))}
          </section>
        );
      })}
      {locked ? null : <AddChapter detail={detail} />}
    </>
  );
}

function AddChapter({ detail }: { detail: ReportDetail }) {
  const store = useStoreApi();
  const kinds = kindsOf(detail);
  const missing = chapterKinds.filter((each) => !kinds.includes(each));
  if (missing.length === 0) return null;
  return (
    <Menu
      label="Kapitel att lägga till"
      trigger={
        <Button small icon={<Plus aria-hidden />}>
          Kapitel
        </Button>
      }
      items={missing.map((kind) => ({
        id: kind,
        label: `${groupTitles[chapters[kind].group]}: ${chapters[kind].title}`,
        run: () => void addChapter(store, detail, kind),
      }))}
    />
  );
}
