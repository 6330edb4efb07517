/**
 * "Les trois femmes et les trois hommes ainsi désignés": people whom the text has just named, or whom one list of the facts names, counted by the title that each
 * of them bears.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';

const TITLES: readonly (readonly [RegExp, 'f' | 'm'])[] = [
  [/^(?:femme|dame|conseillere|administratrice|candidate|adjointe)$/u, 'f'],
  [/^(?:homme|monsieur|messieurs)$/u, 'm'],
];

/** What says that they are those just named. */
const ALL_OF_THEM =
  /(?<![a-z])(?:ainsi|designe\w*|elus?|elues?|proclame\w*|nomme\w*|cite\w*|ci-dessus)(?![a-z])/u;

export const peopleByTitle = (
  { from, value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, near, sentence }: Place,
): Match | undefined => {
  const title = TITLES.find(([pattern]) => noun !== undefined && pattern.test(noun))?.[1];
  if (title === undefined) return undefined;
  const shown = claims.flatMap((one) =>
    one.value.type === 'name' && one.from >= (near ?? sentence).from && one.to <= from
      ? (one.value.civility ?? [])
      : [],
  );
  const lists = basis.lists.map(({ origin }) =>
    basis.names.flatMap((name) =>
      /^\.\d+$/u.test(name.origin.id.slice(origin.id.length)) && name.origin.id.startsWith(origin.id)
        ? [`${name.origin.id} ${name.civility ?? ''}`]
        : [],
    ),
  );
  const known = shown.length > 1 ? shown : [...new Set(lists.find((one) => one.length > 1))];
  if (known.length < 2) return undefined;
  const count = known.filter((one) => one === title || one.endsWith(` ${title}`)).length;
  return count === number
    ? accepted({ kind: 'derived', id: 'text' })
    : count === 0 || !ALL_OF_THEM.test(lower.slice(sentence.from, sentence.to))
      ? undefined
      : missing(`Le texte en nomme ${String(count)}.`);
};
