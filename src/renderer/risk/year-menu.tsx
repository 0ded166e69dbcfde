import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { RiskAnalysisDetail, RiskAnalysisSummary } from '../../shared/risk/commands.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Menu } from '../parts/menu.tsx';
import { TextField } from '../parts/text-field.tsx';
import { removeRow } from '../store/removal.ts';
import { useStoreApi } from '../store/use-store.ts';
import { AdoptDialog } from './adopt-dialog.tsx';
import { NewYearDialog } from './new-year-dialog.tsx';
import { openAnalysis, riskPath } from './place.ts';

interface MenuProps {
  readonly detail: RiskAnalysisDetail;
  readonly list: readonly RiskAnalysisSummary[];
}

/** What is done with a version as a whole: adopt it, begin the next year or version, or take it away. */
export function YearMenu({ detail, list }: MenuProps) {
  const store = useStoreApi();
  const [dialog, setDialog] = useState<'adopt' | 'newYear' | 'revise' | null>(null);
  const close = () => setDialog(null);
  const { analysis, adoption, newest } = detail;
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
      {dialog === 'adopt' ? <AdoptDialog detail={detail} onClose={close} /> : null}
      {dialog === 'newYear' ? <NewYearDialog detail={detail} list={list} onClose={close} /> : null}
      {dialog === 'revise' ? <ReviseDialog detail={detail} onClose={close} /> : null}
    </>
  );
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
