import type { Profile } from '../../shared/profile/commands.ts';
import type { Tools } from './state.ts';

export interface ProfileSlice {
  readonly value: Profile;
  readonly loaded: boolean;
  readonly reload: () => Promise<void>;
  readonly update: (patch: Partial<Profile>) => Promise<boolean>;
}

export function profileSlice({ call, run, state, set }: Tools<ProfileSlice>): ProfileSlice {
  const reload = async () => {
    const reply = await call('profile.get', {});
    if (reply.ok) set({ value: reply.value, loaded: true });
  };
  return {
    value: { userName: '', theme: 'system', letterKeys: true },
    loaded: false,
    reload,
    async update(patch) {
      const reply = await run('profile.update', patch);
      if (!reply.ok) return false;
      // What the machine remembers is not all: a host that was started for someone (`--as`) has its own name.
      await reload();
      const { userName } = state().profile.value;
      if (patch.userName !== undefined && patch.userName !== userName) {
        state().notices.show({
          tone: 'info',
          text: `Klubba är startad för ${userName}, som står vid ändringarna den här gången.`,
          help: 'Det nya namnet gäller när Klubba startas utan --as.',
        });
      }
      return true;
    },
  };
}
