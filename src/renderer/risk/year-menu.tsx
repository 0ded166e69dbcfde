import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { RiskAnalysisDetail } from '../../shared/risk/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Menu } from '../parts/menu.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { NewYearDialog } from './new-year-dialog.tsx';
import { openAnalysis, riskPath } from './place.ts';
import type { HeadProps } from './risk-head.tsx';

type YearDialogKind = 'adopt' | 'newYear' | 'revise';

/** What is done with a version as a whole: adopt it, begin the next year or version, or take it away. */
export function YearMenu({ analysis, adoption, newest, list }: HeadProps) {
  const store = useStoreApi();
  const [dialog, setDialog] = useState<YearDialogKind | null>(null);
  const remove = async () => {
    const gone = `Riskanalysen för ${analysis.year} är borttagen.`;
    if (!(await removeRow(store, { command: 'riskAnalysis.remove', id: analysis.id, gone }))) return;
    await store.getState().risk.readList();
    store.getState().route.go(riskPath);
  };
  return (
    <>
      <Menu
        label="Året"
        trigger={
          <Button small icon={<ChevronDown aria-hidden />}>
            Året
          </Button>
        }
        items={[
          {
            id: 'adopt',
            label: 'Fastställ riskanalysen',
            enabled: adoption === null,
            run: () => setDialog('adopt'),
          },
          { id: 'newYear', label: 'Nytt år', run: () => setDialog('newYear') },
          {
            id: 'revise',
            label: 'Ny version av året',
            enabled: adoption !== null && newest,
            run: () => setDialog('revise'),
          },
          {
            id: 'remove',
            label: 'Ta bort riskanalysen',
            enabled: adoption === null,
            danger: true,
            run: () => void remove(),
          },
        ]}
      />
      {dialog === null ? null : <YearDialog kind={dialog} list={list} onClose={() => setDialog(null)} />}
    </>
  );
}

interface DialogProps extends Pick<HeadProps, 'list'> {
  readonly kind: YearDialogKind;
  readonly onClose: () => void;
}

/** What is asked about the version; only an open dialog follows its risks. */
function YearDialog({ kind, list, onClose }: DialogProps) {
  const detail = useStore((state) => state.risk.detail);
  if (detail === null) return null;
  if (kind === 'adopt') return <AdoptDialog detail={detail} onClose={onClose} />;
  if (kind === 'newYear') return <NewYearDialog detail={detail} list={list} onClose={onClose} />;
  return <ReviseDialog detail={detail} onClose={onClose} />;
}

/** Begins a new version of an adopted year. */
function ReviseDialog({ detail, onClose }: { detail: RiskAnalysisDetail; onClose: () => void }) {
  const store = useStoreApi();
  const [reason, setReason] = useState('');
  const revise = async () => {
    const reply = await store.getState().run('riskAnalysis.revise', { id: detail.analysis.id, reason });
    if (!reply.ok) return;
    await store.getState().risk.readList();
    onClose();
    openAnalysis(store.getState(), reply.value.id);
  };
  return (
    <Dialog
      title={`Ny version av ${detail.analysis.year}`}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Avbryt</Button>
          <Button kind="primary" onPress={() => void revise()}>
            Gör en ny version
          </Button>
        </>
      }
    >
      <p>Den fastställda versionen ligger kvar som den är. Riskerna behåller sina nummer i den nya.</p>
      <TextField label="Varför" value={reason} onChange={setReason} multiline />
    </Dialog>
  );
}
