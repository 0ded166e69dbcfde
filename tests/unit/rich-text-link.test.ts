import { expect, test } from 'vitest';
import { linkAddress } from '../../src/renderer/parts/rich-text/link-address.ts';

test('what is typed becomes an address of the web or of mail, or none', () => {
  const typed = [
    'https://furusjo.example/plan?a=1',
    ' furusjo.example/anslagstavla ',
    'sara@furusjo.example',
    'mailto:sara@furusjo.example',
    'javascript:alert(1)',
    'file:///C:/plan.docx',
    'data:text/html,hej',
    'plan',
    '',
  ];
  expect(typed.map(linkAddress)).toEqual([
    'https://furusjo.example/plan?a=1',
    'https://furusjo.example/anslagstavla',
    'mailto:sara@furusjo.example',
    'mailto:sara@furusjo.example',
    null,
    null,
    null,
    null,
    null,
  ]);
});
