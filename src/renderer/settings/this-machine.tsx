import type { Profile } from '../../shared/profile/commands.ts';
import { UserNameForm } from '../app/top-bar.tsx';
import { Check } from '../parts/check.tsx';
import { Section } from '../parts/section.tsx';
import { Segmented } from '../parts/segmented.tsx';
import type { Option } from '../parts/select.tsx';
import { useStore } from '../store/use-store.ts';

const themes: readonly Option<Profile['theme']>[] = [
  { id: 'system', text: 'Som systemet' },
  { id: 'light', text: 'Ljust' },
  { id: 'dark', text: 'Mörkt' },
];

/** What this machine remembers, whatever board is open. */
export function ThisMachine() {
  const { theme, letterKeys } = useStore((state) => state.profile.value);
  const update = useStore((state) => state.profile.update);
  return (
    <>
      <Section title="Namn">
        <div className="reading">
          <UserNameForm />
        </div>
      </Section>
      <Section title="Utseende">
        <Segmented
          label="Ljust eller mörkt"
          options={themes}
          value={theme}
          onChange={(next) => void update({ theme: next })}
        />
      </Section>
      <Section title="Tangenter" lead="Alla tangenter visas med ? eller i Ctrl K.">
        <Check value={letterKeys} onChange={(next) => void update({ letterKeys: next })}>
          Tangenter med en enda bokstav. De verkar bara när ingen text har fokus (Esc lämnar texten).
        </Check>
      </Section>
    </>
  );
}
