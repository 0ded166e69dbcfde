import { describe, expect, it } from 'vitest';
import { type Autosave, createAutosave, retryAfter, saveAfter } from '../../src/renderer/store/autosave.ts';
import type { Failure, Reply } from '../../src/shared/errors.ts';

const unexpected: Failure = { code: 'unexpected', data: { reference: 'r1' } };
const refused: Failure = { code: 'input.invalid', data: { issues: [{ path: 'title', message: 'för lång' }] } };

/** A field with a clock that the test turns, and a host whose answers it gives. */
function field(initial = 'a') {
  let time = 0;
  let timers: { at: number; run: () => void }[] = [];
  const sent: string[] = [];
  const answers: ((reply: Reply<unknown>) => void)[] = [];
  const autosave: Autosave<string> = createAutosave<string>({
    initial,
    send: (value) => {
      sent.push(value);
      return new Promise((resolve) => answers.push(resolve));
    },
    schedule: (run, milliseconds) => {
      const timer = { at: time + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    changed: () => {},
  });
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = timers.filter((each) => each.at <= time);
    timers = timers.filter((each) => each.at > time);
    for (const each of due) each.run();
  };
  const answer = async (reply: Reply<unknown> = { ok: true, value: {} }) => {
    answers.shift()?.(reply);
    // The answer passes through a few promises before the field has taken it in.
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  };
  return { autosave, sent, pass, answer, timers: () => timers.length };
}

describe('a field that saves itself', () => {
  it('is sent 300 ms after the first unsaved key, also while one types', () => {
    const { autosave, sent, pass } = field();
    autosave.edit('ab');
    pass(saveAfter - 1);
    expect(sent).toEqual([]);
    autosave.edit('abc');
    pass(1);
    expect(sent).toEqual(['abc']);
  });

  it('says dirty, saving and clean as it is', async () => {
    const { autosave, pass, answer } = field();
    autosave.edit('ab');
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'dirty' });
    pass(saveAfter);
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'saving' });
    await answer();
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'clean' });
  });

  it('marks clean only the version it sent, and sends the next one after the answer', async () => {
    const { autosave, sent, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    autosave.edit('abc');
    pass(saveAfter);
    expect(sent).toEqual(['ab']);
    await answer();
    expect(autosave.draft().state).toBe('dirty');
    pass(saveAfter);
    expect(sent).toEqual(['ab', 'abc']);
    await answer();
    expect(autosave.draft()).toEqual({ value: 'abc', state: 'clean' });
  });

  it('is clean again, with nothing sent, when what was typed is taken away before it is sent', () => {
    const { autosave, sent, pass } = field();
    autosave.edit('ab');
    autosave.edit('a');
    pass(saveAfter);
    expect(autosave.draft().state).toBe('clean');
    expect(sent).toEqual([]);
  });

  it('sends the old value again when it is typed back while the new one is under way', async () => {
    const { autosave, sent, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    autosave.edit('a');
    await answer();
    pass(saveAfter);
    expect(sent).toEqual(['ab', 'a']);
  });

  it('sends everything at a flush, also what was typed while it was under way', async () => {
    const { autosave, sent, answer } = field();
    autosave.edit('ab');
    const flushed = autosave.flush();
    autosave.edit('abc');
    await answer();
    await answer();
    expect(await flushed).toBe(true);
    expect(sent).toEqual(['ab', 'abc']);
  });

  it('sends once when two ask for a flush at the same time', async () => {
    const { autosave, sent, answer } = field();
    autosave.edit('ab');
    const both = Promise.all([autosave.flush(), autosave.flush()]);
    await answer();
    expect(await both).toEqual([true, true]);
    expect(sent).toEqual(['ab']);
  });
});

describe('a save that fails', () => {
  it('stays, says so, and is tried again until it succeeds', async () => {
    const { autosave, sent, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: unexpected });
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'failed', failure: unexpected });
    pass(retryAfter);
    expect(sent).toEqual(['ab', 'ab']);
    await answer();
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'clean', failure: undefined });
  });

  it('is tried again soon after the next key', async () => {
    const { autosave, sent, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: unexpected });
    autosave.edit('abc');
    pass(saveAfter);
    expect(sent).toEqual(['ab', 'abc']);
  });

  it('is not tried again by itself when the value was refused', async () => {
    const { autosave, sent, pass, answer, timers } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: refused });
    pass(retryAfter);
    expect(sent).toEqual(['ab']);
    expect(timers()).toBe(0);
    expect(autosave.draft().state).toBe('failed');
  });

  it('leaves something behind for a flush to tell of', async () => {
    const { autosave, answer } = field();
    autosave.edit('ab');
    const flushed = autosave.flush();
    await answer({ ok: false, error: unexpected });
    expect(await flushed).toBe(false);
  });

  it('can be given up for what is stored', async () => {
    const { autosave, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: refused });
    autosave.takeTheirs();
    expect(autosave.draft()).toEqual({ value: 'a', state: 'clean' });
  });
});

describe('a change from elsewhere', () => {
  it('is shown at once in a clean field', () => {
    const { autosave } = field();
    autosave.receive('x');
    expect(autosave.draft()).toEqual({ value: 'x', state: 'clean' });
  });

  it('never overwrites what is unsaved: both are shown and nothing is sent', async () => {
    const { autosave, sent, pass } = field();
    autosave.edit('ab');
    autosave.receive('x');
    pass(saveAfter);
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'dirty', conflict: { theirs: 'x' } });
    expect(await autosave.flush()).toBe(false);
    expect(sent).toEqual([]);
  });

  it('gives way when mine is kept', async () => {
    const { autosave, sent, answer } = field();
    autosave.edit('ab');
    autosave.receive('x');
    autosave.keepMine();
    await answer();
    expect(sent).toEqual(['ab']);
    expect(autosave.draft()).toEqual({ value: 'ab', state: 'clean' });
  });

  it('takes over when theirs is taken', () => {
    const { autosave, sent } = field();
    autosave.edit('ab');
    autosave.receive('x');
    autosave.takeTheirs();
    expect(autosave.draft()).toEqual({ value: 'x', state: 'clean' });
    expect(sent).toEqual([]);
  });

  it('is no conflict when it is the echo of an own version', async () => {
    const { autosave, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    autosave.edit('abc');
    autosave.receive('ab');
    expect(autosave.draft().conflict).toBeUndefined();
    await answer();
    autosave.receive('ab');
    expect(autosave.draft()).toEqual({ value: 'abc', state: 'dirty', failure: undefined });
  });

  it('is no conflict when both wrote the same', () => {
    const { autosave } = field();
    autosave.edit('x');
    autosave.receive('x');
    expect(autosave.draft()).toEqual({ value: 'x', state: 'clean' });
  });

  it('is shown when the board takes back a step of this very field', async () => {
    const { autosave, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer();
    autosave.receive('a');
    expect(autosave.draft()).toEqual({ value: 'a', state: 'clean' });
  });
});

describe('a field that is stopped', () => {
  it('never tries again what failed, and sends nothing that is typed', async () => {
    const { autosave, sent, pass, answer, timers } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: unexpected });
    autosave.stop();
    autosave.edit('abc');
    autosave.receive('x');
    autosave.keepMine();
    pass(retryAfter);
    expect([sent, timers(), await autosave.flush()]).toEqual([['ab'], 0, true]);
  });

  it('does not hear the answer to what was under way', async () => {
    const { autosave, sent, pass, answer, timers } = field();
    autosave.edit('ab');
    pass(saveAfter);
    const flushed = autosave.flush();
    autosave.stop();
    await answer({ ok: false, error: unexpected });
    pass(retryAfter);
    expect([sent, timers(), autosave.draft().state, await flushed]).toEqual([['ab'], 0, 'saving', true]);
  });
});

describe('a field whose row was away', () => {
  it('is tried again when the row is read again, with the same value as before', async () => {
    const { autosave, sent, pass, answer } = field();
    autosave.edit('ab');
    pass(saveAfter);
    await answer({ ok: false, error: { code: 'item.missing', data: { what: 'Ärendet', id: 'i' } } });
    pass(retryAfter);
    expect(sent).toEqual(['ab']);
    autosave.receive('a');
    pass(saveAfter);
    await answer();
    expect([sent, autosave.draft()]).toEqual([['ab', 'ab'], { value: 'ab', state: 'clean', failure: undefined }]);
  });
});
