import { Undo2 } from 'lucide-react';
import type { PlanDetail } from '../../shared/operational-plan/commands.ts';
import type { PlanChapter } from '../../shared/operational-plan/model.ts';
import { changeOf, isUnwritten, removedChapters, shownLevels } from '../../shared/operational-plan/rules.ts';
import { appendixTitle, changeWords, chapterTitle } from '../../shared/operational-plan/words.ts';
import { Button } from '../parts/button.tsx';
import { FileDrop } from '../parts/file-drop.tsx';
import { List } from '../parts/list.tsx';
import { useStoreApi } from '../store/use-store.ts';
import type { Compared } from './compared.ts';
import { DoButton } from './do-button.ts';
import { openPart } from './place.ts';
import {
  addAppendixFiles,
  moveAppendix,
  moveChapter,
  removeAppendix,
  removeChapter,
  renamePart,
  restoreChapter,
} from './steps.ts';

interface Props {
  readonly compared: Compared | null;
  readonly detail: PlanDetail;
  readonly partId: string | null;
  readonly locked: boolean;
}

/** The chapters in their order, those that are gone since, and the appendices. */
export function PartsList(props: Props) {
  return (
    <>
      <Chapters {...props} />
      <Removed {...props} />
      <Appendices {...props} />
    </>
  );
}

function Chapters({ compared, detail, partId, locked }: Props) {
  const store = useStoreApi();
  const { chapters } = detail;
  const levels = shownLevels(chapters);
  const rename = (id: string) => renamePart(store, id);
  const remove = (id: string) => {
    const chapter = chapters.find((each) => each.id === id);
    if (chapter) void removeChapter(store, detail, chapter);
  };
  return (
    <List
      label="Kapitel"
      items={chapters}
      selectedId={partId}
      onSelect={(id) => openPart(store.getState(), id)}
      onRename={locked ? undefined : rename}
      onRemove={locked ? undefined : remove}
      onMove={locked ? undefined : (id, to) => void moveChapter(store, id, to)}
      text={chapterTitle}
    >
      {(chapter, at) => (
        <span className={levels[at] === 2 ? 'plan-row plan-row-below' : 'plan-row'}>
          <span>{chapterTitle(chapter)}</span>
          <Standing compared={compared} detail={detail} chapter={chapter} at={at} />
        </span>
      )}
    </List>
  );
}

function Standing({
  compared,
  detail,
  chapter,
  at,
}: Pick<Props, 'compared' | 'detail'> & { chapter: PlanChapter; at: number }) {
  const change = compared === null ? null : changeWords[changeOf(chapter, compared.chapters)];
  const left = isUnwritten(detail.chapters, at) ? '○ Oskrivet' : null;
  const text = [left, change && `${change.sign} ${change.text}`].filter((each) => each !== null).join(' · ');
  return text === '' ? null : <span className="plan-row-standing">{text}</span>;
}

function Removed({ compared, detail, locked }: Props) {
  const store = useStoreApi();
  const removed = removedChapters(detail.chapters, compared?.chapters ?? []);
  if (compared === null || removed.length === 0) return null;
  return (
    <section className="plan-removed" aria-label={`Borttagna sedan ${compared.name}`}>
      <h2>− Borttagna sedan {compared.name}</h2>
      <ul>
        {removed.map((each) => (
          <li key={each.chapterId}>
            <span>{chapterTitle(each)}</span>
            {locked ? null : (
              <Button
                small
                kind="quiet"
                icon={<Undo2 aria-hidden />}
                label={`Ta tillbaka ${chapterTitle(each)}`}
                onPress={() => void restoreChapter(store, detail, each)}
              >
                Ta tillbaka
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Appendices({ detail, partId, locked }: Props) {
  const store = useStoreApi();
  const { appendices } = detail;
  const remove = (id: string) => {
    const row = appendices.find((each) => each.id === id);
    if (row) void removeAppendix(store, detail, row);
  };
  const rename = (id: string) => renamePart(store, id);
  return (
    <section className="plan-appendices" aria-label="Bilagor">
      <h2>Bilagor</h2>
      {appendices.length === 0 ? (
        <p className="soft">Inga bilagor.</p>
      ) : (
        <List
          label="Bilagor"
          items={appendices}
          selectedId={partId}
          onSelect={(id) => openPart(store.getState(), id)}
          onRename={locked ? undefined : rename}
          onRemove={locked ? undefined : remove}
          onMove={locked ? undefined : (id, to) => void moveAppendix(store, id, to)}
          text={appendixTitle}
        >
          {(row, at) => (
            <span className="plan-row">
              <span>
                {at + 1}. {appendixTitle(row)}
              </span>
              <span className="plan-row-standing">{row.sha256 === null ? 'Skrivs här' : row.fileName}</span>
            </span>
          )}
        </List>
      )}
      {locked ? null : (
        <div className="plan-add">
          <DoButton id="operationalPlan.addAppendix" text="Skriv bilaga" kind="quiet" />
          <FileDrop label="Bifoga fil" multiple onFiles={(files) => void addAppendixFiles(store, detail, files)} />
        </div>
      )}
    </section>
  );
}
