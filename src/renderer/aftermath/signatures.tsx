import { useState } from 'react';
import type { Signature } from '../../shared/approval/model.ts';
import type { Signer } from '../../shared/approval/rules.ts';
import { nameAndParty, seatAt } from '../../shared/meeting/rules.ts';
import { dayAndDate } from '../../shared/swedish.ts';
import { optionsOf } from '../app/labels.ts';
import { today } from '../app/moment.ts';
import { Button } from '../parts/button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Select } from '../parts/select.tsx';
import { useStoreApi } from '../store/use-store.ts';
import type { AftermathFacts } from './facts.ts';
import { type FollowUp, spanOf, type TakeBackObstacle, takeBackObstacle } from './follow-up.ts';
import { sign } from './jobs.ts';
import { nextOf } from './keep-focus.tsx';
import { TakeBack } from './take-back.tsx';
import { methodLabels } from './words.ts';

const kept: Readonly<Record<TakeBackObstacle, string>> = {
  posted: 'Justeringen är anslagen och kan därför inte tas tillbaka.',
  sent: 'Ett protokollsutdrag är expedierat, så justeringen kan inte tas tillbaka.',
  corrected: 'Protokollet är rättat sedan det justerades, så justeringen kan inte tas tillbaka.',
  whole: 'Hela protokollet är justerat sedan dess. Ta först tillbaka den justeringen.',
};

/** Everyone who must approve, with what she has signed or the way to register it. */
export function Signatures({ group, facts }: { group: FollowUp; facts: AftermathFacts }) {
  const { board, detail, paragraphs } = facts;
  const obstacle = takeBackObstacle(group, detail);
  const nameOf = (personId: string) => nameAndParty(seatAt(board, personId, detail.meeting.date)) || 'Namn saknas';
  const spanFor = (signer: Signer) => spanOf(paragraphs, signer.itemIds, board.board.paragraphPrefix);
  if (group.signers.length === 0) return null;
  return (
    <>
      <ul className="signers" aria-label={`Justering, ${group.span}`}>
        {group.signers.map((signer) => {
          const signature = group.signatures.find((each) => each.personId === signer.personId);
          const name = nameOf(signer.personId);
          return (
            <li key={signer.personId}>
              <span className="signer-who">
                <span>{name}</span>
                <span className="soft">
                  {signer.role === 'chair' ? 'Ordförande' : 'Justerare'}, {spanFor(signer)}
                </span>
              </span>
              {signature ? (
                <Signed signature={signature} name={name} back={obstacle === null} complete={group.issued !== null} />
              ) : (
                <ToSign group={group} personId={signer.personId} name={name} ready={group.obstacles.length === 0} />
              )}
            </li>
          );
        })}
      </ul>
      {group.signatures.length > 0 && obstacle !== null ? <p className="soft">{kept[obstacle]}</p> : null}
    </>
  );
}

function Signed(props: { signature: Signature; name: string; back: boolean; complete: boolean }) {
  const { signature, name, back, complete } = props;
  return (
    <span className="signer-facts">
      <span>
        ✓ {dayAndDate(signature.signedOn)}, {methodLabels[signature.method].toLocaleLowerCase('sv')}
      </span>
      {back ? <TakeBack signatureId={signature.id} name={name} complete={complete} /> : null}
    </span>
  );
}

function ToSign(props: { group: FollowUp; personId: string; name: string; ready: boolean }) {
  const { group, personId, name, ready } = props;
  const store = useStoreApi();
  const [signedOn, setSignedOn] = useState<string | null>(today);
  const [method, setMethod] = useState<Signature['method']>('pen');
  const [busy, setBusy] = useState(false);
  const { meetingId, agendaItemId } = group;
  const register = async () => {
    if (signedOn === null || busy) return;
    setBusy(true);
    await sign(store, { meetingId, agendaItemId, personId, signedOn, method });
    setBusy(false);
  };
  if (!ready) return <span className="soft">Inte justerat</span>;
  return (
    <span className="signer-facts">
      <DateField label={`Datum, ${name}`} hideLabel value={signedOn} onChange={setSignedOn} clearable={false} />
      <Select label={`Sätt, ${name}`} hideLabel value={method} onChange={setMethod} options={optionsOf(methodLabels)} />
      <Button
        label={`Registrera justering: ${name}`}
        className={nextOf('sign')}
        disabled={signedOn === null}
        onPress={() => void register()}
      >
        Registrera
      </Button>
    </span>
  );
}
