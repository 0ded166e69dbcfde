import type { BoardDetail } from '../../shared/board/commands.ts';
import { Section } from '../parts/section.tsx';
import { hashOf } from '../store/route.ts';
import { useStore } from '../store/use-store.ts';

interface Step {
  readonly text: string;
  readonly why: string;
  readonly href: string;
  readonly done: (board: BoardDetail, meetings: number) => boolean;
}

const steps: readonly Step[] = [
  {
    text: 'Ange kommunerna som samverkar',
    why: 'Värdkommun, anslagstavlor och adresser till brevhuvudet.',
    href: hashOf('installningar', 'namnd'),
    done: ({ municipalities }) => municipalities.length > 0,
  },
  {
    text: 'Lägg in ledamöter och ersättare',
    why: 'De kallas, och står i protokollets närvaro.',
    href: hashOf('ledamoter'),
    done: ({ assignments }) => assignments.length > 0,
  },
  {
    text: 'Skapa det första sammanträdet',
    why: 'Dagordningen hämtas från nämndens stående ärenden.',
    href: hashOf('sammantraden'),
    done: (_board, meetings) => meetings > 0,
  },
];

/** What a new board needs, until all of it is done. */
export function FirstSteps() {
  const board = useStore((state) => state.board.detail);
  const meetings = useStore((state) => state.meeting.list.length);
  if (board === null || steps.every((each) => each.done(board, meetings))) return null;
  return (
    <Section title="Första stegen">
      <ol className="steps">
        {steps.map((step) => {
          const done = step.done(board, meetings);
          return (
            <li key={step.text} data-done={done || undefined}>
              <span className="steps-sign">{done ? '✓' : '○'}</span>
              <span>
                <a href={step.href}>{step.text}</a>
                {done ? <span className="unseen"> (klart)</span> : null}
                <br />
                <span className="soft">{step.why}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
