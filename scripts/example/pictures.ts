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

/** Digits as five rows of three dots. */
const digits = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001010010010',
  '111101111101111',
  '111101111001111',
] as const;

/** Whether a number written from (left, top) with dots of the given size covers a point. */
function covers(number: number, x: number, y: number, left: number, top: number, dot: number): boolean {
  const column = Math.floor((x - left) / dot);
  const line = Math.floor((y - top) / dot);
  const digit = Number(String(number)[Math.floor(column / 4)]);
  if (column < 0 || line < 0 || line > 4 || column % 4 === 3 || Number.isNaN(digit)) return false;
  return digits[digit]?.[line * 3 + (column % 4)] === '1';
}

/** Terabytes in use at each year's end, from 2022. */
const terabytes = [428, 497, 566, 655, 751] as const;
const grid: Colour = [214, 219, 224];
const ink: Colour = [40, 46, 52];
const [width, height, bottom, dot] = [480, 270, 236, 2] as const;

const chart: Painter = (across, down) => {
  const [x, y] = [across * width, down * height];
  const level = (value: number) => bottom - (value / 800) * 210;
  const slot = Math.floor((x - 30) / 86);
  const left = 30 + slot * 86;
  const value = terabytes[slot];
  if (value !== undefined) {
    if (covers(2022 + slot, x, y, left + 28, bottom + 10, dot)) return ink;
    if (covers(value, x, y, left + 32, level(value) - 15, dot)) return ink;
    if (x > left + 17 && x < left + 69 && y > level(value) && y < bottom) return blue;
  }
  if (x < 24 || x > 466) return white;
  if (Math.abs(y - bottom) < 1) return ink;
  return [200, 400, 600, 800].some((each) => Math.abs(y - level(each)) < 0.5) ? grid : white;
};

/** A bar for each year's stored volume with its number above, and lines at 200, 400, 600 and 800 TB. */
export const storageChart = (): Uint8Array => png(width, height, chart);
