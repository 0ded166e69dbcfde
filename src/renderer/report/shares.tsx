import { useEffect, useState } from 'react';
import type { KeyDetail } from '../../shared/budget/commands.ts';
import { type Amount, amountFrom, amountText } from '../../shared/report/amount.ts';
import type { ReportDetail } from '../../shared/report/commands.ts';
import { sharesTotal } from '../../shared/report/shares.ts';
import { roundingNote } from '../../shared/report/words.ts';
import { noBreakSpace, numberText } from '../../shared/swedish.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { hashOf } from '../store/route.ts';
import { offerUndo } from '../store/undo-offer.ts';
import { useField, useStore, useStoreApi } from '../store/use-store.ts';
import { AmountInput } from './amount-input.tsx';
import { walkCells } from './walk.ts';

const tkr = (amount: number, decimals: number) => `${numberText(amount / 1_000, decimals)}${noBreakSpace}tkr`;

/** What an extra cost means to each municipality, in tkr, with its sum. */
export function Shares({ detail }: { detail: ReportDetail }) {
  const board = useStore((state) => state.board.detail);
  const municipalities = board?.municipalities ?? [];
  const { total, decimals } = sharesTotal(detail.shares);
  return (
    <div className="report-shares">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields within. */}
      <div className="table-frame" onKeyDown={walkCells}>
        <table className="table report-shares-table" aria-label="Kostnad per kommun">
          <thead>
            <tr>
              <th scope="col">Kommun</th>
              <th scope="col" data-align="end">
                tkr
              </th>
            </tr>
          </thead>
          <tbody>
            {municipalities.map(({ id, name }, at) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <ShareCell detail={detail} municipalityId={id} name={name} at={at} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Totalt</th>
              <td data-align="end" className="report-computed">
                {tkr(total, decimals)}
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Distribute detail={detail} total={total} />
    </div>
  );
}

interface ShareProps {
  readonly detail: ReportDetail;
  readonly municipalityId: string;
  readonly name: string;
  readonly at: number;
}

function ShareCell({ detail: { report, shares }, municipalityId, name, at }: ShareProps) {
  const call = useStore((state) => state.call);
  const share = shares.find((each) => each.municipalityId === municipalityId);
  const field = useField<Amount | null>({
    key: `reportShare.set:${report.id}:${municipalityId}`,
    value: share ? { amount: share.amount, precision: share.precision } : null,
    save: (next) => call('reportShare.set', { id: report.id, patch: { [municipalityId]: next } }),
  });
  return (
    <td data-align="end">
      <AmountInput label={`Kostnad för ${name} i tkr`} unit="tkr" field={field} at={{ row: at, column: 0 }} />
    </td>
  );
}

/** The year's allocation keys; null until they are read. */
function useKeys(year: number): readonly KeyDetail[] | null {
  const store = useStoreApi();
  const [keys, setKeys] = useState<readonly KeyDetail[] | null>(null);
  useEffect(() => {
    let current = true;
    void store
      .getState()
      .call('budget.year', { year })
      .then((reply) => current && setKeys(reply.ok ? reply.value.keys : []));
    return () => {
      current = false;
    };
  }, [store, year]);
  return keys;
}

/** An amount distributed by one of the year's keys, so that the parts add up to it exactly. */
function Distribute({ detail: { report }, total }: { detail: ReportDetail; total: number }) {
  const store = useStoreApi();
  const keys = useKeys(report.year);
  const [typed, setTyped] = useState<string | null>(null);
  const [keyId, setKeyId] = useState<string | null>(null);
  if (keys === null) return null;
  if (keys.length === 0) {
    return (
      <p className="soft report-note">
        Med en fördelningsnyckel kan ett belopp fördelas här. <a href={hashOf('plan')}>Till nycklarna</a>
      </p>
    );
  }
  const text = typed ?? (total === 0 ? '' : amountText({ amount: total, precision: 1_000 }, 'tkr'));
  const amount = amountFrom(text, 'tkr');
  const chosen = keyId ?? keys[0]?.id ?? null;
  const go = async () => {
    if (amount === null || chosen === null) return;
    const { drafts, run } = store.getState();
    await drafts.flush();
    const reply = await run('reportShare.distribute', { reportId: report.id, keyId: chosen, ...amount });
    if (!reply.ok) return;
    setTyped(null);
    offerUndo(store.getState(), `${text} tkr är fördelat.`);
  };
  return (
    <div className="report-distribute">
      <TextField label="Belopp att fördela, i tkr" value={text} onChange={setTyped} />
      <Select
        label="Efter nyckeln"
        value={chosen ?? ''}
        onChange={setKeyId}
        options={keys.map(({ id, name }) => ({ id, text: name || 'Utan namn' }))}
      />
      <Button disabled={amount === null} onPress={() => void go()}>
        Fördela
      </Button>
    </div>
  );
}

/** The list as it was decided. */
export function SharesRead({ detail }: { detail: ReportDetail }) {
  const municipalities = useStore((state) => state.board.detail)?.municipalities ?? [];
  const { total, decimals, uneven } = sharesTotal(detail.shares);
  return (
    <>
      <ul>
        {municipalities.flatMap(({ id, name }) => {
          const share = detail.shares.find((each) => each.municipalityId === id);
          return share ? [<li key={id}>{`${name} ${tkr(share.amount, decimals)}`}</li>] : [];
        })}
      </ul>
      <p>Totalt {tkr(total, decimals)}.</p>
      {uneven ? <p className="soft">{roundingNote}</p> : null}
    </>
  );
}
