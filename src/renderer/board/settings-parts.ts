import { hashOf } from '../store/route.ts';

const titles = {
  namn: 'Namn',
  diarium: 'Diarium',
  sammantraden: 'Sammanträden och handlingar',
  kommuner: 'Kommuner',
  'staende-arenden': 'Stående ärenden',
  mottagare: 'Mottagare',
} as const;

export type SettingsPath = keyof typeof titles;

/** The parts of the board's settings, each with an address of its own. */
export const settingsParts = (Object.entries(titles) as [SettingsPath, string][]).map(([path, title]) => ({
  path,
  title,
  href: hashOf('installningar', 'namnd', path),
}));
