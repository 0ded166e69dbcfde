import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from '../../src/shared/wire.ts';

test('a value with bytes anywhere inside comes back as it was', () => {
  const value = {
    name: 'Åsa ”Nämnd”',
    none: null,
    list: [1, 2.5, false, new Uint8Array([1, 2, 3])],
    deep: { empty: new Uint8Array(0), text: '\u0000]]>' },
  };
  expect(decodeMessage(encodeMessage(value))).toEqual(value);
});

test('bytes alone cross as bytes, and are copies', () => {
  const bytes = new Uint8Array([9, 8, 7]);
  const message = encodeMessage(bytes);
  const back = decodeMessage(message);
  message.fill(0);
  expect(back).toEqual(new Uint8Array([9, 8, 7]));
});

test('keys that look like the placeholder are only keys', () => {
  const value = { $bytes: 0, $$bytes: [1], $: 'x', inner: { $bytes: 'abc' } };
  expect(decodeMessage(encodeMessage(value))).toEqual(value);
});

test('every plain value crosses without change', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array({ maxLength: 20 }),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constant('$bytes')), tie('value'), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (each) => {
      expect(decodeMessage(encodeMessage(each))).toEqual(each);
    }),
  );
});

test('a message is read wherever it lies in a larger buffer', () => {
  const message = encodeMessage({ a: new Uint8Array([5]) });
  const larger = new Uint8Array(message.length + 7);
  larger.set(message, 7);
  expect(decodeMessage(larger.subarray(7))).toEqual({ a: new Uint8Array([5]) });
});

test('what no message can be is refused', () => {
  const message = encodeMessage({ a: new Uint8Array([1, 2, 3]) });
  const head = (text: string) => {
    const body = new TextEncoder().encode(text);
    const whole = new Uint8Array(4 + body.length);
    new DataView(whole.buffer).setUint32(0, body.length);
    whole.set(body, 4);
    return whole;
  };
  const broken = [
    new Uint8Array(0),
    message.subarray(0, 3),
    message.subarray(0, message.length - 1),
    new Uint8Array([...message, 0]),
    new Uint8Array([255, 255, 255, 255, 1]),
    head('{'),
    head('null'),
    head('{"value":{"$bytes":0},"sizes":[]}'),
    head('{"value":{"$bytes":"length"},"sizes":[0]}'),
    head('{"value":1,"sizes":[-1]}'),
    head(`{"value":${'['.repeat(200)}${']'.repeat(200)},"sizes":[]}`),
  ];
  for (const each of broken) expect(() => decodeMessage(each)).toThrow();
});

test('values that are not plain never leave', () => {
  expect(() => encodeMessage({ at: new Date(0) })).toThrow('only plain values cross');
});
