import { useEffect, useState } from 'react';
import type { Backup } from '../../shared/board/commands.ts';
import { Section } from '../parts/section.tsx';
import { BackupTable } from '../settings/backup-table.tsx';
import { useStore } from '../store/use-store.ts';

/** The backups of a board whose file is damaged: each can take its place. */
export function Rescues({ name }: { name: string }) {
  const run = useStore((state) => state.run);
  const rescue = useStore((state) => state.board.rescue);
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file has other backups
  useEffect(() => {
    let left = false;
    void run('board.rescues', {}).then((reply) => {
      if (reply.ok && !left) setBackups(reply.value);
    });
    return () => {
      left = true;
    };
  }, [run, name]);
  if (backups === null) return null;
  if (backups.length === 0) {
    return <p className="soft">På den här datorn finns ingen säkerhetskopia av filen.</p>;
  }
  return (
    <Section
      title="Säkerhetskopior av nämnden"
      lead={`Filen har varit en nämnd på den här datorn. Den kopia som återställs tar filens plats; den skadade filen ligger kvar bredvid som ”${name.replace(/\.klubba$/i, '')} (skadad).klubba”.`}
    >
      <BackupTable backups={backups} onRestore={(backup) => void rescue(backup.id)} />
    </Section>
  );
}
