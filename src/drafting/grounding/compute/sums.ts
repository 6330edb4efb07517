/**
 * Sums, averages, differences and what is left, of the numbers of the facts. Whether a sentence may say one is judged elsewhere.
 */
import type { Group } from './groups';
import type { Quantity } from './quantities';
import { compatible, mixed, result, UNIT_WORD, type Result } from './result';
import { areSummable } from './summable';

export const sumOf = ({ members, words, whole }: Group): Result => ({
  ...result(
    'sum',
    members.reduce((sum, one) => sum + one.value, 0),
    members[0]?.kind ?? 'count',
    members,
    members.map(({ text }) => text).join(' + '),
    whole || words.includes('votant'),
  ),
  words,
});

/** A rent and its charges: two or three amounts side by side. */
export const pairSums = (quantities: readonly Quantity[]): readonly Result[] => {
  const found: Result[] = [];
  quantities.forEach((a, i) => {
    quantities.slice(i + 1).forEach((b, j) => {
      if (!compatible(a, b) || a.percent || b.percent || !areSummable(a.ids[0] ?? '', b.ids[0] ?? '')) return;
      found.push(mixed('sum', a, b, (x, y) => x + y, '+', false));
      if (quantities.length > 14) return;
      for (const c of quantities.slice(i + j + 2))
        if (
          c.kind === a.kind &&
          !c.percent &&
          areSummable(a.ids[0] ?? '', c.ids[0] ?? '') &&
          areSummable(b.ids[0] ?? '', c.ids[0] ?? '')
        )
          found.push(
            result(
              'sum',
              a.value + b.value + c.value,
              a.kind,
              [a, b, c],
              `${a.text} + ${b.text} + ${c.text}`,
              false,
            ),
          );
    });
  });
  return found;
};

export const meanOf = (group: Group): Result => {
  const { members, words } = group;
  const total = members.reduce((sum, one) => sum + one.value, 0);
  const text = `(${members.map((one) => one.text).join(' + ')}) / ${String(members.length)}`;
  return {
    ...result('mean', total / members.length, members[0]?.kind ?? 'count', members, text, group.whole),
    words,
  };
};

/** One thing at two times, or two of one kind. */
export const differencesOf = (all: readonly Quantity[], groups: readonly Group[]): readonly Result[] =>
  all.flatMap((a) =>
    all.flatMap((b): Result[] => {
      if (a === b || !compatible(a, b) || a.raw <= b.raw || a.percent !== b.percent) return [];
      const close =
        a.words.some((word) => b.words.includes(word) && word.length > 3 && !UNIT_WORD.test(word)) ||
        (a.kind !== 'count' && a.kind !== 'euro') ||
        groups.some(({ members }) => members.includes(a) && members.includes(b));
      return [mixed('difference', a, b, (x, y) => x - y, '-', close)];
    }),
  );

/** What is left of a number when others, or a list, are taken away. */
export const remaindersOf = (
  quantities: readonly Quantity[],
  sizes: readonly Quantity[],
): readonly Result[] =>
  quantities.flatMap((a) => [
    ...sizes.flatMap((size): Result[] =>
      a.kind === 'count' && a.value > size.value
        ? [result('remainder', a.value - size.value, 'count', [a, size], `${a.text} - ${size.text}`, false)]
        : [],
    ),
    ...quantities.flatMap((b, i) =>
      quantities
        .slice(i + 1)
        .flatMap((c): Result[] =>
          a !== b && a !== c && b.kind === a.kind && c.kind === a.kind && a.value > b.value + c.value
            ? [
                result(
                  'remainder',
                  a.value - b.value - c.value,
                  a.kind,
                  [a, b, c],
                  `${a.text} - ${b.text} - ${c.text}`,
                  false,
                  [...a.words, ...b.words, ...c.words, ...absenceOf(b)],
                ),
              ]
            : [],
        ),
    ),
  ]);

/** Who is not present is absent. */
const absenceOf = ({ words }: Quantity): readonly string[] =>
  words.some((word) => /^presents?$/u.test(word)) ? ['absent', 'represente'] : [];
