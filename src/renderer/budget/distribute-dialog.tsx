import { useState } from 'react';
import type { BudgetDetail, KeyDetail } from '../../shared/budget/commands.ts';
import { columnOf, keyed, leading, type Payer } from '../../shared/budget/rules.ts';
import { alternativeName, keyName, signedTkr, tkrText } from '../../shared/budget/words.ts';
import type { Failure } from '../../shared/errors.ts';
import { amountFrom, amountText } from '../../shared/report/amount.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Select } from '../parts/select.tsx';
import { Table } from '../parts/table.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useStoreApi } from '../store/use-store.ts';
import { leaveDialog } from './place.ts';
import { distribute } from './steps.ts';

interface DialogProps {
  readonly detail: BudgetDetail;
  readonly keys: readonly KeyDetail[];
  readonly payers: readonly Payer[];
}

/** Asks what is distributed by which key, and shows each part before it takes the place of what is written. */
export function DistributeDialog({ detail, keys, payers }: DialogProps) {
  const store = useStoreApi();
  const { alternatives } = detail;
  const [alternativeId, setAlternativeId] = useState(leading(alternatives)?.id ?? '');
  const alternative = alternatives.find((each) => each.id === alternativeId) ?? alternatives[0];
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const key = keys.find((each) => each.id === (chosenKey ?? alternative?.keyId)) ?? keys[0];
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const column = columnOf(payers, alternative?.amounts ?? []);
  const usual = column.total === null ? '' : amountText(column.total, 'tkr');
  const amount = amountFrom(typed ?? usual, 'tkr');
  const parts = amount === null || key === undefined ? null : keyed(payers, key, amount);
  const close = () => leaveDialog(store.getState());
  const go = async () => {
    if (alternative === undefined || key === undefined || amount === null) return;
    setFailure(await distribute(store, alternative.id, key, amount));
  };
  const rows = payers.map((each, at) => ({
    id: each.id,
    name: each.name,
    part: parts?.[at]?.amount ?? null,
    written: column.amounts[at]?.amount ?? null,
  }));
  return (
    <Dialog
      title="Fördela ett belopp med nyckel"
      open
      onClose={close}
      actions={
        <>
          <Button onPress={close}>Avbryt</Button>
          <Button kind="primary" disabled={parts === null} onPress={() => void go()}>
            Fördela
          </Button>
        </>
      }
    >
      <div className="distribute-fields">
        <Select
          label="Alternativ"
          value={alternative?.id ?? ''}
          onChange={setAlternativeId}
          options={alternatives.map((each, at) => ({ id: each.id, text: alternativeName(each, at) }))}
        />
        <Select
          label="Nyckel"
          value={key?.id ?? ''}
          onChange={setChosenKey}
          options={keys.map((each) => ({ id: each.id, text: keyName(each) }))}
        />
        <TextField
          label="Belopp, tusental kronor"
          autoFocus
          value={typed ?? usual}
          onChange={setTyped}
          hint={amount === null ? 'Skriv ett belopp, som 14 635,1.' : `${tkrText(amount)} tkr fördelas.`}
        />
      </div>
      {amount !== null && parts === null ? (
        <p>Nyckeln har inga andelar. Skriv dem under Fördelningsnycklar först.</p>
      ) : null}
      {parts === null ? null : (
        <Table
          label="Så fördelas beloppet"
          rows={rows}
          columns={[
            { id: 'name', title: 'Kommun', cell: (row) => row.name },
            { id: 'part', title: 'Får, tkr', align: 'end', cell: (row) => tkrText(row.part) },
            { id: 'written', title: 'Skrivet nu, tkr', align: 'end', cell: (row) => tkrText(row.written) },
            {
              id: 'change',
              title: 'Ändring, tkr',
              align: 'end',
              cell: ({ part, written }) => signedTkr(part === null || written === null ? null : part - written),
            },
          ]}
        />
      )}
      {failure === null ? null : <FailureNotice failure={failure} />}
    </Dialog>
  );
}
