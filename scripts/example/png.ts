import { zlibSync } from 'fflate';

/** A colour as red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** What colour a point has; x and y go from 0 to 1. */
export type Painter = (x: number, y: number) => Colour;

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

const samples = 3;

function pixel(paint: Painter, column: number, line: number, width: number, height: number): Colour {
  const sum = [0, 0, 0];
  for (let n = 0; n < samples * samples; n++) {
    const x = (column + ((n % samples) + 0.5) / samples) / width;
    const y = (line + (Math.floor(n / samples) + 0.5) / samples) / height;
    paint(x, y).forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / (samples * samples)));
  return [red, green, blue];
}

/** A PNG picture, painted point by point with smooth edges; the same painter gives the same bytes. */
export function png(width: number, height: number, paint: Painter): Uint8Array {
  const raw = new Uint8Array(height * (width * 3 + 1));
  for (let line = 0; line < height; line++) {
    for (let column = 0; column < width; column++) {
      raw.set(pixel(paint, column, line, width, height), line * (width * 3 + 1) + 1 + column * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(raw, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
