import type { Channel } from '../../shared/approval/model.ts';

/** How what is registered next was sent. */
export interface Way {
  readonly sentOn: string;
  readonly channel: Channel;
}
