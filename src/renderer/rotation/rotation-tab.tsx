import { useEffect } from 'react';
import type { RotationDetail } from '../../shared/rotation/commands.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { useStore, useStoreApi } from '../store/use-store.ts';
import { ElectionProposal } from './election-proposal.tsx';
import { Exceptions } from './exceptions.tsx';
import { OrderList } from './order-list.tsx';
import { beginRotation } from './steps.ts';
import { YearTable } from './year-table.tsx';
import './rotation.css';

/** The rotation as its parts take it, once there is one. */
export type Rotation = RotationDetail & { readonly startYear: number };

/** In which order the municipalities have the chair, what came of it, and what is proposed. */
export function RotationTab() {
  const store = useStoreApi();
  const detail = useStore((state) => state.rotation.detail);
  const read = useStore((state) => state.rotation.read);
  useEffect(() => void read(), [read]);
  if (detail === null) return null;
  const { startYear } = detail;
  if (startYear === null) {
    return (
      <Empty
        title="Ordningen för ordförandeskapet är inte angiven."
        actions={
          <Button kind="primary" onPress={() => void beginRotation(store)}>
            Ange ordningen
          </Button>
        }
      >
        <p>
          Här kommer att stå vilken kommun som har ordföranden och vice ordföranden varje år. Ordningen börjar med
          kommunerna som de står i inställningarna, och går att ändra.
        </p>
      </Empty>
    );
  }
  const rotation: Rotation = { ...detail, startYear };
  return (
    <div className="rotation">
      <OrderList rotation={rotation} />
      <ElectionProposal rotation={rotation} />
      <YearTable rotation={rotation} />
      <Exceptions rotation={rotation} />
    </div>
  );
}
