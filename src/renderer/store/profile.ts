import type { Profile } from '../../shared/profile/commands.ts';
import type { Tools } from './state.ts';

export interface ProfileSlice {
  readonly value: Profile;
  readonly loaded: boolean;
  readonly reload: () => Promise<void>;
  readonly update: (patch: Partial<Profile>) => Promise<boolean>;
}

export function profileSlice({ call, run, set }: Tools<ProfileSlice>): ProfileSlice {
  return {
    value: { userName: '', theme: 'system', letterKeys: true },
    loaded: false,
    async reload() {
      const reply = await call('profile.get', {});
      if (reply.ok) set({ value: reply.value, loaded: true });
    },
    async update(patch) {
      const reply = await run('profile.update', patch);
      if (reply.ok) set({ value: reply.value });
      return reply.ok;
    },
  };
}
