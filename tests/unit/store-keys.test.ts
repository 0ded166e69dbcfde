import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/renderer/app/action.ts';
import { actions } from '../../src/renderer/app/actions.ts';
import { actsHere, chordOf, clashes, keyText } from '../../src/renderer/app/keys.ts';
import { meetingActions } from '../../src/renderer/meeting/actions.ts';
import { hashOf, parseHash } from '../../src/renderer/store/route.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('the list of actions', () => {
  it('has no two actions for one key in the same place', () => {
    expect(clashes(actions)).toEqual([]);
  });

  it('has no two actions with one id', () => {
    const ids = actions.map((each) => each.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('holds every id that the menu of Electron asks for', () => {
    const wanted = [
      'file.new',
      'file.open',
      'file.saveCopy',
      'file.close',
      'file.example',
      'file.settings',
      'edit.undo',
      'edit.redo',
      'app.palette',
      'app.shortcuts',
      'app.print',
      'view.theme',
    ];
    expect(wanted.filter((id) => !actions.some((each) => each.id === id))).toEqual([]);
  });

  it('holds what the screens add', () => {
    expect(meetingActions.every((each) => actions.includes(each))).toBe(true);
  });

  it('tells of a key that is taken twice, but not on different screens', () => {
    const action = (id: string, screen?: string): Action => ({
      id,
      label: id,
      group: 'Prov',
      keys: ['n'],
      run: () => {},
      ...(screen ? { screen } : {}),
    });
    expect(clashes([action('a', 'x'), action('b', 'y'), action('c', 'x')])).toEqual(['n: a, c']);
    expect(clashes([action('a'), action('b', 'y')])).toEqual(['n: a, b']);
  });
});

describe('keys', () => {
  it('are named as actions name them', () => {
    expect([
      chordOf(press('k', { ctrlKey: true })),
      chordOf(press('z', { metaKey: true, shiftKey: true })),
      chordOf(press('?', { shiftKey: true })),
      chordOf(press('N')),
      chordOf(press('ArrowUp', { altKey: true })),
      chordOf(press('å')),
    ]).toEqual(['Mod+K', 'Mod+Shift+Z', '?', 'n', 'Alt+ArrowUp', 'å']);
  });

  it('are read as people read them', () => {
    expect(['Mod+Shift+Z', 'Alt+ArrowUp', 'n', 'F9', 'Mod+,'].map(keyText)).toEqual([
      'Ctrl Skift Z',
      'Alt ↑',
      'N',
      'F9',
      'Ctrl ,',
    ]);
  });

  it('leave letters and undo to a text that has focus', () => {
    const text = { textHasFocus: true, letterKeys: true };
    expect(['n', '?', 'Mod+Z', 'Mod+K', 'F9'].map((key) => actsHere(key, text))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('let letters be turned off', () => {
    const off = { textHasFocus: false, letterKeys: false };
    expect(['n', 'Mod+Z', '?'].map((key) => actsHere(key, off))).toEqual([false, true, true]);
  });
});

describe('the address', () => {
  it('names the screen and what is open on it, there and back', () => {
    const hash = hashOf('sammantraden', 'm/1', 'å');
    expect([hash, parseHash(hash)]).toEqual([
      '#/sammantraden/m%2F1/%C3%A5',
      { screen: 'sammantraden', parts: ['m/1', 'å'] },
    ]);
  });

  it('leads to the overview when it is empty or mistyped', () => {
    expect([parseHash(''), parseHash('#'), parseHash('#/arenden/%E0%A4%A')]).toEqual([
      { screen: 'oversikt', parts: [] },
      { screen: 'oversikt', parts: [] },
      { screen: 'arenden', parts: ['%E0%A4%A'] },
    ]);
  });
});
