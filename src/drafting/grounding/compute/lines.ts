/**
 * The lines of a list as a text names them: by a text of theirs, by the key that opens them, by their number. It computes nothing.
 */
import type { Basis } from '../match/basis';
import { isLabel, pathWords } from '../roles/labels';
import { singular } from '../text/stems';

/** A line: "lots.2", or "aides.region" of a record whose keys are its lines. */
export interface Line {
  readonly id: string;
  /** Texts that stand in it, as plain words. */
  readonly texts: readonly (readonly string[])[];
}

/** The line that a value stands in, by the path of the value. */
export const lineIdOf = (id: string): string => /^(.*\.\d+)(?:\.|$)/u.exec(id)?.[1] ?? id;

/** All lines of these values, each once. */
export const linesOf = (ids: readonly string[], basis: Basis): readonly Line[] =>
  [...new Set(ids.map(lineIdOf))].map((id) => {
    const texts = basis.texts
      .filter(({ origin, tokens }) => origin.id.startsWith(`${id}.`) && tokens.length < 12)
      .map(({ tokens }) => tokens);
    return { id, texts: /\.\d+$/u.test(id) ? texts : [pathWords(id.split('.').at(-1) ?? '')] };
  });

const EMPTY = /^(?:mme|monsieur|madame|rue|les|des|pour|dans|avec|une|sur|par|aux)$/u;
const isTelling = (word: string): boolean =>
  !EMPTY.test(word) && (word.length > 3 || /\d/u.test(word) || /^[a-z]{2,3}$/u.test(word));

/** What a stretch of text says: its words, singular, figures apart. */
export const spoken = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[a-z]+\d*|\d+/gu) ?? []).map(singular));

/** Those that the words name by what no other line has. */
export const linesNamed = (lines: readonly Line[], said: ReadonlySet<string>): readonly Line[] => {
  const owners = new Map<string, Set<string>>();
  for (const { id, texts } of lines)
    for (const word of texts.flat())
      owners.set(singular(word), (owners.get(singular(word)) ?? new Set()).add(id));
  return lines.filter(({ texts }) =>
    texts.some((words) => {
      const own = words.map(singular).filter((word) => isTelling(word) && owners.get(word)?.size === 1);
      return (
        own.length > 0 &&
        // A short or numbered name is said whole.
        (own.some((word) => word.length > 3 && !/\d/u.test(word) && said.has(word)) ||
          words
            .map(singular)
            .filter(isTelling)
            .every((word) => said.has(word)))
      );
    }),
  );
};

/** Texts that some lines share and not all, and that the words say: "investissement" of two lines of four. */
export const linesAlike = (
  lines: readonly Line[],
  said: ReadonlySet<string>,
): readonly (readonly Line[])[] => {
  const shared = new Map<string, Line[]>();
  for (const line of lines)
    for (const key of new Set(line.texts.map((words) => words.join(' '))))
      shared.set(key, [...(shared.get(key) ?? []), line]);
  return [...shared]
    .filter(
      ([key, own]) =>
        own.length > 0 &&
        own.length < lines.length &&
        key.split(' ').some(isTelling) &&
        key
          .split(' ')
          .map(singular)
          .filter(isTelling)
          .every((word) => said.has(word)),
    )
    .map(([, own]) => own);
};

/** Lines that a plural of the text tells from the others, two or more and not all: "les deux adjoints" of a mayor and two deputies. */
export const linesOfWord = (
  lines: readonly Line[],
  text: string,
): readonly { readonly word: string; readonly lines: readonly Line[] }[] =>
  [...new Set(text.match(/(?<![a-z])[a-z]{3,}[sx](?![a-z])/gu) ?? [])].flatMap((word) => {
    if (EMPTY.test(word)) return [];
    const own = lines.filter(({ texts }) => texts.flat().some((one) => one.length > 3 && isLabel(word, one)));
    return own.length > 1 && own.length < lines.length ? [{ word, lines: own }] : [];
  });

/** The line that a fact of its own calls by another word: "attributaire: Toitures Ozanne" of a list of offers, where the sentence says "attributaire". */
export const linesCalled = (
  lines: readonly Line[],
  said: ReadonlySet<string>,
  basis: Basis,
): readonly Line[] =>
  lines.filter(({ id, texts }) =>
    basis.texts.some(
      ({ origin, tokens }) =>
        origin.kind === 'fact' &&
        !/\.\d+(?:\.|$)/u.test(origin.id) &&
        !origin.id.startsWith(`${id}.`) &&
        pathWords(origin.id.split('.').at(-1) ?? '').some(
          (key) => key.length > 5 && [...said].some((word) => isLabel(word, key)),
        ) &&
        texts.some((words) => words.join(' ') === tokens.join(' ')),
    ),
  );
