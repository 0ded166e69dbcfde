import { Button } from '../parts/button.tsx';
import type { Store } from '../store/store.ts';
import '../start/start.css';

/** The screen itself failed: what is written is saved, and everything is read again. */
export function Crashed({ store }: { store: Store }) {
  const again = async () => {
    await store.getState().drafts.flush();
    window.location.reload();
  };
  return (
    <main className="error" id="main">
      <h1>Skärmen kunde inte visas.</h1>
      <p>Det som var sparat finns kvar i filen. Läs in Klubba på nytt för att fortsätta.</p>
      <div className="error-ways">
        <Button kind="primary" autoFocus onPress={() => void again()}>
          Läs in på nytt
        </Button>
      </div>
    </main>
  );
}
