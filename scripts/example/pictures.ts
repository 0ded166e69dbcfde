import { type Colour, type Painter, png } from './png.ts';

const white: Colour = [255, 255, 255];
const blue: Colour = [20, 74, 116];
const green: Colour = [46, 110, 72];
const pale: Colour = [232, 240, 246];

/** Inside the triangle with its top at (x, top), its foot at `bottom` and half the given width there. */
const inTriangle = (x: number, y: number, centre: number, top: number, bottom: number, half: number) =>
  y >= top && y <= bottom && Math.abs(x - centre) <= (half * (y - top)) / (bottom - top);

const arms: Painter = (x, y) => {
  const half = y < 0.55 ? 0.46 : 0.46 * Math.sqrt(Math.max(0, 1 - ((y - 0.55) / 0.43) ** 2));
  if (y < 0.02 || Math.abs(x - 0.5) > half) return white;
  if (y < 0.06 || Math.abs(x - 0.5) > half - 0.05) return blue;
  const wave = 0.7 + 0.018 * Math.sin(x * Math.PI * 6);
  if (y > wave) return Math.floor((y - wave) / 0.055) % 2 === 0 ? blue : white;
  const fir =
    inTriangle(x, y, 0.5, 0.14, 0.36, 0.14) ||
    inTriangle(x, y, 0.5, 0.26, 0.48, 0.19) ||
    inTriangle(x, y, 0.5, 0.38, 0.6, 0.24) ||
    (Math.abs(x - 0.5) < 0.035 && y >= 0.6 && y <= wave);
  return fir ? green : pale;
};

/** The arms of the host municipality: a fir over waves. */
export const logo = (): Uint8Array => png(150, 180, arms);

/** Terabytes in use at each year's end, 2022–2026. */
const terabytes = [428, 497, 566, 655, 751] as const;
const grid: Colour = [214, 219, 224];

const chart: Painter = (x, y) => {
  const bottom = 0.94;
  const level = (value: number) => bottom - (value / 800) * 0.88;
  const slot = Math.floor((x - 0.06) / 0.18);
  const within = (x - 0.06) / 0.18 - slot;
  const value = terabytes[slot];
  if (x > 0.06 && value !== undefined && within > 0.2 && within < 0.8 && y > level(value) && y < bottom) return blue;
  if (x < 0.05 || x > 0.97) return white;
  if (Math.abs(y - bottom) < 0.004) return [60, 66, 72];
  return [200, 400, 600, 800].some((each) => Math.abs(y - level(each)) < 0.002) ? grid : white;
};

/** A bar for each year's stored volume, with lines at 200, 400, 600 and 800 TB. */
export const storageChart = (): Uint8Array => png(480, 270, chart);
