import { Lock, Trash2 } from 'lucide-react';
import type { DecisionDetail } from '../../shared/delegation/commands.ts';
import type { DelegationPoint } from '../../shared/delegation/model.ts';
import { giveFocus } from '../meeting/focus.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { hashOf } from '../store/route.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { DecisionNotes } from './decision-notes.tsx';
import { DecisionRead } from './decision-read.tsx';
import { DecisionWrite } from './decision-write.tsx';
import { DoButton } from './do-button.ts';
import { entryId, removeDraft } from './steps.ts';
import { demandText, numberWord, standingWord } from './words.ts';

export interface DecisionPanelProps {
  readonly detail: DecisionDetail;
  readonly points: readonly DelegationPoint[];
  readonly dialog: 'decide' | null;
}

/** One decision: a draft is edited in place, one that is made is read. */
export function DecisionPanel({ detail, points, dialog }: DecisionPanelProps) {
  const { decision, state } = detail;
  const draft = state === 'draft';
  return (
    <article
      className="delegated"
      id={draft ? undefined : entryId(decision.id)}
      ref={giveFocus}
      tabIndex={-1}
      aria-label={decision.title || 'Beslut utan rubrik'}
    >
      <Standing detail={detail} />
      {draft ? (
        <>
          <DecisionWrite detail={detail} points={points} />
          <DecisionNotes decision={decision} points={points} />
          <RemoveButton id={decision.id} />
        </>
      ) : (
        <DecisionRead detail={detail} />
      )}
      {dialog === 'decide' && draft ? <DecideDialog detail={detail} points={points} /> : null}
    </article>
  );
}

/** Its number and state, what is asked of it, and what can be done. */
function Standing({ detail }: { detail: DecisionDetail }) {
  const prefix = useStore((state) => state.board.detail?.board.paragraphPrefix ?? '');
  const { number, period, demand, state } = detail;
  const { sign, word } = standingWord(detail, prefix);
  const at = detail.listed.find((each) => each.approved) ?? detail.listed.at(-1);
  return (
    <header className="delegated-head">
      <p className="delegated-standing">
        {state === 'draft' ? null : <Lock aria-hidden />}
        <span className="delegated-number">{number === null ? 'Utkast' : numberWord(number)}</span>
        {state === 'draft' ? null : (
          <span>
            <span aria-hidden>{sign}</span> {word}
          </span>
        )}
        {period === '' ? null : <span>{period}</span>}
        {at ? <a href={hashOf('sammantraden', at.meetingId, at.itemId)}>Till ärendet där det anmäls</a> : null}
      </p>
      <div className="row">
        {state === 'draft' ? <DoButton id="delegation.decide" text="Fatta beslutet" kind="primary" /> : null}
        {state === 'decided' ? (
          <DoButton
            id="delegation.notify"
            text="Anmäl vid nästa sammanträde"
            kind={detail.notified ? 'primary' : 'plain'}
          />
        ) : null}
        <DoButton id="delegation.word" text="Word" />
        <DoButton id="delegation.deliver" text="Word med bilagor" />
      </div>
      {demand === null ? null : (
        <Notice tone={demand.must ? 'warn' : 'info'}>
          <p>{demandText(demand)}</p>
        </Notice>
      )}
      {state === 'decided' && !detail.notified ? (
        <p className="soft">
          Enligt delegationsordningen anmäls beslutet inte. Kan det överklagas ska det skrivas ned särskilt (6:40) och
          tillkännages på anslagstavlan (8:10).
        </p>
      ) : null}
    </header>
  );
}

function RemoveButton({ id }: { id: string }) {
  const store = useStoreApi();
  return (
    <div className="row">
      <Button small kind="quiet" icon={<Trash2 aria-hidden />} onPress={() => void removeDraft(store, id)}>
        Ta bort utkastet
      </Button>
    </div>
  );
}
