import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const box = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
const windowState = box.extend({ maximized: z.boolean() });

/** A rectangle of the desktop, in its own points. */
export type Box = Readonly<z.infer<typeof box>>;
/** Where the window was: its place when it is not maximised, and whether it was. */
export type WindowState = Readonly<z.infer<typeof windowState>>;

const smallest = { width: 800, height: 560 };
const usual = { width: 1280, height: 860 };
/** So much of the window must be seen on some display (points), or it could not be grasped. */
const graspable = 120;

const overlap = (from: number, length: number, otherFrom: number, otherLength: number) =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

function isSeen(state: Box, area: Box): boolean {
  const across = overlap(state.x, state.width, area.x, area.width);
  const hasTitleBar = state.y >= area.y && state.y + graspable <= area.y + area.height;
  return across >= graspable && hasTitleBar;
}

/** The remembered place where the displays of today still show it; otherwise the middle of the first one. */
export function fitToDisplays(saved: WindowState | null, areas: readonly Box[]): WindowState {
  const home = saved && areas.find((area) => isSeen(saved, area));
  const area = home ?? areas[0] ?? { x: 0, y: 0, ...usual };
  const wish = saved ?? usual;
  const width = Math.min(Math.max(wish.width, smallest.width), area.width);
  const height = Math.min(Math.max(wish.height, smallest.height), area.height);
  const middle = {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
  };
  const place = home && saved ? { x: saved.x, y: saved.y } : middle;
  return { ...place, width, height, maximized: saved?.maximized ?? false };
}

/** The remembered place; null where there is none that can be read, which is no reason not to start. */
export function readWindowState(path: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers the place, whole or not at all. */
export function writeWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(state));
  renameSync(`${path}.new`, path);
}
