import { useEffect, useRef } from 'react';
import type { MinutesParagraph, MinutesVote } from '../../shared/minutes/minutes.ts';
import { madeSections } from '../../shared/minutes/minutes-of.ts';
import { paragraphText } from '../../shared/swedish.ts';
import type { PanelProps } from '../motions/use-item-facts.ts';
import { Empty } from '../parts/empty.tsx';
import { useStore } from '../store/use-store.ts';
import { decisionLines, sectionLines, sectionNames } from './sections.ts';
import { useMinutes } from './use-minutes.ts';
import { WordingSectionPart } from './wording-section.tsx';
import '../motions/motions.css';
import './wordings.css';

/** The § as it will read in the minutes; each made section can be given words of one's own. */
export function WordingsPanel({ item, detail }: PanelProps) {
  const minutes = useMinutes(detail);
  const board = useStore((state) => state.board.detail);
  const frame = useRef<HTMLElement>(null);
  const paragraph = minutes?.paragraphs.find((each) => each.itemId === item.id);
  const isRead = paragraph !== undefined;
  useEffect(() => {
    if (!isRead) return;
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'start' });
  }, [isRead]);
  if (minutes === null || board === null) return null;
  if (paragraph === undefined || paragraph.withdrawn) return <Empty title="Ärendet har utgått." />;
  const made = madeSections(board, detail, item.id);
  const title = `${paragraphText(paragraph.number, minutes.paragraphPrefix)} ${paragraph.title}`;
  const sections = sectionNames.map((name) => ({
    name,
    lines: sectionLines(paragraph, name),
    own: item.wordings.find((each) => each.section === name),
  }));
  return (
    <div className="panel">
      <p className="panel-lead">
        Så lyder paragrafen. Meningarna görs av det som är antecknat; egna ord ändrar inte uppgifterna.
      </p>
      <article className="wordings" data-panel-begin ref={frame} tabIndex={-1} aria-label={title}>
        <h3>{title}</h3>
        <Lines title="Beslut" lines={decisionLines(paragraph, minutes.clauseStyle)} empty="Inget beslut än." />
        {sections.map(({ name, lines, own }) =>
          lines.length === 0 && own === undefined && made[name] === '' ? null : (
            <WordingSectionPart
              key={name}
              itemId={item.id}
              section={name}
              lines={lines}
              made={made[name]}
              own={own}
              isStale={paragraph.stale.includes(name)}
            >
              {name === 'votes' ? <VoteTables paragraph={paragraph} /> : null}
            </WordingSectionPart>
          ),
        )}
        {paragraph.notes.length > 0 ? <Lines title="Protokollsanteckning" lines={paragraph.notes} empty="" /> : null}
      </article>
    </div>
  );
}

function Lines({ title, lines, empty }: { title: string; lines: readonly string[]; empty: string }) {
  return (
    <section className="wording">
      <h4>{title}</h4>
      {lines.length === 0 ? <p className="soft">{empty}</p> : <p className="wording-text">{lines.join('\n')}</p>}
    </section>
  );
}

function VoteTables({ paragraph }: { paragraph: MinutesParagraph }) {
  return paragraph.votes.map((vote, at) => {
    const rows = rowsOf(vote);
    if (rows.length === 0) return null;
    const caption = paragraph.votes.length > 1 ? `Omröstning ${at + 1}` : 'Omröstning';
    return (
      <table className="table wording-votes" key={caption}>
        <caption className="unseen">{caption}</caption>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

function rowsOf({ rows, totals }: MinutesVote): readonly { readonly name: string; readonly value: string }[] {
  const open = rows.map(({ name, choice }) => ({ name, value: choice }));
  return open.length > 0 ? open : totals.map(({ name, votes }) => ({ name, value: String(votes) }));
}
