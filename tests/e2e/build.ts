import { buildWhenStale } from '../../scripts/build.ts';

/** The screen tests drive the built renderer: yesterday's would prove nothing. */
export default function setUp(): void {
  if (!buildWhenStale()) throw new Error('the build failed');
}
