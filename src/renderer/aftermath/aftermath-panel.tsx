import { useMemo } from 'react';
import type { MeetingDetail } from '../../shared/meeting/commands.ts';
import { Section } from '../parts/section.tsx';
import { useStore } from '../store/use-store.ts';
import { Anchor } from './anchor.tsx';
import { Appeals } from './appeals.tsx';
import { Approval } from './approval.tsx';
import { Corrections } from './corrections.tsx';
import { DispatchSection } from './dispatch-section.tsx';
import { followUps, paragraphsOf } from './follow-up.ts';
import { KeepFocus } from './keep-focus.tsx';
import { Notices } from './notices.tsx';
import type { AftermathSection } from './sections.ts';
import './aftermath.css';

/** What follows a meeting, in the order in which it is done. */
export function AftermathPanel({ detail, section }: { detail: MeetingDetail; section: string | null }) {
  const board = useStore((state) => state.board.detail);
  const facts = useMemo(
    () =>
      board === null
        ? null
        : { board, detail, groups: followUps(board, detail), paragraphs: paragraphsOf(board, detail) },
    [board, detail],
  );
  if (facts === null) return null;
  if (facts.paragraphs.length === 0) {
    return (
      <Anchor part="justering" section={section ?? 'justering'}>
        <Section title="Efter mötet">
          <p className="soft">Här kommer justering, anslag och expediering att stå. Dagordningen är tom än.</p>
        </Section>
      </Anchor>
    );
  }
  const anchored = (part: AftermathSection) => ({ part, section: section ?? 'justering' });
  return (
    <div className="aftermath">
      <Anchor {...anchored('justering')}>
        <Approval {...facts} />
      </Anchor>
      <Anchor {...anchored('anslag')}>
        <Notices {...facts} />
      </Anchor>
      <Anchor {...anchored('expediering')}>
        <KeepFocus>
          <DispatchSection {...facts} />
        </KeepFocus>
      </Anchor>
      <Anchor {...anchored('overklagande')}>
        <KeepFocus>
          <Appeals {...facts} />
        </KeepFocus>
      </Anchor>
      <Anchor {...anchored('rattelser')}>
        <KeepFocus>
          <Corrections {...facts} />
        </KeepFocus>
      </Anchor>
    </div>
  );
}
