import { parse } from 'yaml';
import { mendFlowCommas } from '../../../src/server/catalogue/flow-commas';

it('gives a text cut by a comma its end back', () => {
  const text =
    'deputies:\n  - { rank: 1, delegation: travaux, voirie et sécurité, écoles, on: 2026-04-02 }\n';
  expect(parse(mendFlowCommas(text))).toEqual({
    deputies: [{ rank: 1, delegation: 'travaux, voirie et sécurité, écoles', on: '2026-04-02' }],
  });
});

it('leaves everything else alone', () => {
  for (const text of [
    'a: { b: "x, y", c: 1 }\n',
    'a: { b: 1, c }\n',
    'a:\n  b: x\n  c:\n',
    'a: {\n',
    '- x\n',
  ]) {
    expect(mendFlowCommas(text)).toBe(text);
  }
});
