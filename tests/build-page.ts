import { buildPageWhenStale } from '../scripts/build.ts';

/** What is sent for review holds the built page. */
export default function setUp(): void {
  if (!buildPageWhenStale()) throw new Error('the page for review could not be built');
}
