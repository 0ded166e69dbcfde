import type { Params } from './chromium.ts';
import { preventable } from './preventable.ts';
import { fromChromium } from './schemes.ts';
import { answerFor, isCancelled } from './session.ts';
import type { WebContents } from './web-contents.ts';

/** Answers one request of a page: by the app's protocol, by its filter, or by letting it go on. */
export async function answerPausedRequest(contents: WebContents, params: Params): Promise<void> {
  const requestId = params.requestId;
  const request = params.request as { url: string; method: string };
  const url = fromChromium(request.url);
  const refuse = (errorReason: string) => contents.command('Fetch.failRequest', { requestId, errorReason });

  const isNavigation = params.resourceType === 'Document' && params.frameId === contents.targetId;
  if (isNavigation && !contents.loading) {
    const event = preventable({ url, isMainFrame: true, isSameDocument: false });
    contents.emit('will-frame-navigate', event);
    contents.emit('will-navigate', event, url);
    if (event.defaultPrevented) return void (await refuse('Aborted'));
  }
  if (await isCancelled(url)) return void (await refuse('BlockedByClient'));
  const answer = await answerFor(new Request(url, { method: request.method }));
  if (!answer) return void (await contents.command('Fetch.continueRequest', { requestId }));
  await contents.command('Fetch.fulfillRequest', {
    requestId,
    responseCode: answer.status,
    responseHeaders: [...answer.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
  });
}
