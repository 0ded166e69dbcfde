import { Copy } from 'lucide-react';
import type { FollowUpCard } from '../../shared/control-plan/commands.ts';
import { Button } from '../parts/button.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { SignWord } from './sign.tsx';
import { copyLast } from './steps.ts';
import { statusSigns } from './words.ts';

/** What was reported of the measure last time; its text can be taken over. */
export function LastReport({ card, locked }: { card: FollowUpCard; locked: boolean }) {
  const store = useStoreApi();
  const { last } = card;
  if (last === null) return <p className="soft fu-none">Åtgärden är inte rapporterad tidigare.</p>;
  const { status, text } = last.entry;
  return (
    <>
      <h3>
        {last.period}{' '}
        <span className="soft">
          {last.reportedOn === null ? '(inte rapporterat)' : `(rapporterat ${last.reportedOn})`}
        </span>
      </h3>
      {text === '' ? null : <p className="fu-text">{text}</p>}
      {status === null ? null : <SignWord sign={statusSigns[status]} />}
      {locked || text === '' ? null : (
        <Button
          small
          kind="quiet"
          className="fu-copy"
          icon={<Copy aria-hidden />}
          label={`Hämta texten från ${last.period} (Alt H)`}
          onPress={() => void copyLast(store, card)}
        >
          Hämta texten
        </Button>
      )}
    </>
  );
}
