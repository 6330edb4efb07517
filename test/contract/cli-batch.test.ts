/** Batches of the command line: one answer a line whatever happens to the others. */
import { answerLines, stringOf } from '../../src/cli/batch';
import { CliError } from '../../src/cli/errors';

const batch = (input: string, answer: (text: string) => unknown) => {
  let out = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
  };
  let error: unknown;
  try {
    answerLines(input, io, { read: stringOf, expected: 'une chaîne est attendue.', answer });
  } catch (thrown) {
    error = thrown;
  }
  return {
    lines: out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    error,
  };
};

test('a line on which Paraphe fails is named without its text, and the others are answered', () => {
  const { lines, error } = batch('"un"\n\n"deux"\n3\n"quatre"\n', (text) => {
    if (text === 'deux') throw new Error('secret deux');
    return { text };
  });
  expect(lines).toEqual([
    { text: 'un' },
    { error: { code: 'internal', line: 3 } },
    { error: { code: 'line-unreadable', line: 4 } },
    { text: 'quatre' },
  ]);
  expect(error).toBeInstanceOf(CliError);
  expect(error).toMatchObject({ exit: 70, code: 'lines-failed', details: { failed: [3], unreadable: [4] } });
  expect((error as Error).message).toMatch(/^Ligne 3\u00A0: .*Les autres lignes ont été traitées\.$/u);
  expect((error as Error).message).not.toContain('secret');
});

test('the first lines that cannot be read are named', () => {
  const { lines, error } = batch(Array.from({ length: 12 }, () => '{').join('\n'), (text) => text);
  expect(lines).toHaveLength(12);
  expect(error).toMatchObject({ exit: 65, code: 'lines-unreadable' });
  expect((error as Error).message).toContain(
    'Lignes 1, 2, 3, 4, 5, 6, 7, 8, 9, 10…\u00A0: une chaîne est attendue.',
  );
});

test('a byte-order mark before the first line, and the line ends of Windows, are no part of the values', () => {
  expect(batch('\uFEFF"un"\r\n"deux"\r\n', (text) => text)).toEqual({
    lines: ['un', 'deux'],
    error: undefined,
  });
});
