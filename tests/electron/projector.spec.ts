import { expect, test } from './desk.ts';

test('the projector has a window of its own, which follows the meeting and closes with the desk', async ({ desk }) => {
  const started = await desk.start('--example');
  const { app, page, call } = started;
  await expect(page.getByRole('navigation')).toBeVisible();
  const [meeting] = await call('meeting.list', {});
  const meetingId = meeting?.id ?? '';
  const { items } = await call('meeting.get', { id: meetingId });
  await call('meeting.setStatus', { id: meetingId, status: 'underway' });
  await call('meeting.goTo', { meetingId, agendaItemId: items[1]?.id ?? null });
  const opened = app.waitForEvent('window');
  expect(await call('window.projector', { meetingId })).toEqual({ opened: true });
  const projector = await opened;
  await expect(projector.getByRole('heading', { level: 1 })).toContainText(items[1]?.title ?? '');
  await call('meeting.goTo', { meetingId, agendaItemId: items[2]?.id ?? null });
  await expect(projector.getByRole('heading', { level: 1 })).toContainText(items[2]?.title ?? '');
  // A second wish shows the window that is there.
  expect(await call('window.projector', { meetingId })).toEqual({ opened: true });
  expect(app.windows()).toHaveLength(2);
  await started.close();
});
