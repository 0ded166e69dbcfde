import { expect, test } from 'vitest';
import { imageTypeOf } from '../../src/renderer/board/image-type.ts';

test('a picture is known by its first bytes and not by its name', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
  const kinds = [png, [0xff, 0xd8, 0xff, 0xe0], [0x47, 0x49, 0x46], png.slice(0, 4), []];
  expect(kinds.map((each) => imageTypeOf(new Uint8Array(each)))).toEqual(['image/png', 'image/jpeg', null, null, null]);
});
