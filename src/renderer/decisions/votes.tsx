import type { MinutesParagraph, MinutesVote } from '../../shared/minutes/minutes.ts';
import { Section } from '../parts/section.tsx';
import { type Column, Table } from '../parts/table.tsx';

type Row = { readonly id: string; readonly name: string; readonly value: string };

const columns = (name: string, value: string, align: 'start' | 'end'): readonly Column<Row>[] => [
  { id: 'name', title: name, cell: (row) => row.name },
  { id: 'value', title: value, width: '6em', align, cell: (row) => row.value },
];

function VoteTable({ vote, label }: { vote: MinutesVote; label: string }) {
  const members = vote.rows.map(({ name, choice }, index) => ({ id: String(index), name, value: choice }));
  const totals = vote.totals.map(({ name, votes }, index) => ({ id: String(index), name, value: String(votes) }));
  return (
    <>
      {members.length === 0 ? null : (
        <Table label={`${label}, röster`} columns={columns('Ledamot', 'Röst', 'start')} rows={members} />
      )}
      {totals.length === 0 ? null : (
        <Table label={`${label}, resultat`} columns={columns('Kandidat', 'Röster', 'end')} rows={totals} />
      )}
    </>
  );
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is told by its place alone
    <p key={index} className="decision-line">
      {each}
    </p>
  ));
}

/** The votes of a §: what was voted on and how it came out, then who voted how, or the totals of a closed ballot. */
export function Votes({ paragraph: { votes, voteWords } }: { paragraph: MinutesParagraph }) {
  if (votes.length === 0 && voteWords.length === 0) return null;
  return (
    <Section title="Omröstning" level={3}>
      <Lines lines={voteWords} />
      {votes.map((vote, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a vote is told by its place alone
        <div key={index} className="decision-vote">
          {voteWords.length > 0 ? null : <Lines lines={vote.sentences} />}
          <VoteTable vote={vote} label={votes.length === 1 ? 'Omröstning' : `Omröstning ${index + 1}`} />
        </div>
      ))}
    </Section>
  );
}
