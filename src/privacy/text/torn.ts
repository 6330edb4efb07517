/**
 * Words torn into letters or over two lines, made whole again with the way back to the offsets of the text as it was given: "J u s t i n", "Mme
 * Be-⏎langer". It must not close codes said sign by sign nor columns named by letters, nor take the hyphen of a compound for a cut.
 */
import type { Compacted } from './compact';
import { rewritten } from './rewritten';

const LETTER = '[a-zA-ZÀ-ÖØ-öø-ῼ]';
const SPACED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'’.-]|${LETTER} )${LETTER}(?: ${LETTER}){3,}(?! ?[a-zA-ZÀ-ÖØ-öø-ῼ\\d'’.-])`,
  'u',
);
/** On a line that is spaced so, its shorter words too ("D E  L A"), the wider spaces between them, and its figures. */
const PART = new RegExp(
  `(?<gap>(?<=${LETTER}) {2,4}(?=${LETTER} ${LETTER}(?![a-zA-ZÀ-ÖØ-öø-ῼ])))|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])(?:${LETTER}(?: ${LETTER})+|\\d(?: \\d){4})(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'gu',
);
/** "A B C D E": columns, choices. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

const CUT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ-])(?<start>(?:\p{Lu}[a-zß-ÿœ]{1,14}-){0,3}(?<last>\p{Lu}[a-zß-ÿœ]{1,14}))-\n[ \t]{0,4}(?=[a-zß-ÿœ]{2})/gu;
/** What makes a compound with the word that follows. */
const PREFIX =
  /^(?:vice|sous|ci|demi|mi|non|ex|semi|avant|apr[èe]s|arri[èe]re|contre|entre|peut|rendez|dit|lui|elle|eux|celui|celle|ceux|nous|vous|micro|mini|multi|inter|pluri|porte|garde|compte|chef|saint|sainte|a|y|est|sont|doit|peut|faut)$/iu;

export function madeWhole(given: Compacted): Compacted {
  const closed = SPACED.test(given.text)
    ? rewritten(given, PART, ({ 0: part, groups, index, input }) => {
        if (!isSpaced(lineAt(input, index))) return undefined;
        return groups?.['gap'] === undefined ? part.replaceAll(' ', '') : ' ';
      })
    : given;
  return closed.text.includes('-\n')
    ? rewritten(closed, CUT, ({ groups }) => {
        const { start, last = '' } = groups ?? {};
        return PREFIX.test(last) ? undefined : start;
      })
    : closed;
}

const isSpaced = (line: string): boolean => {
  const letters = SPACED.exec(line)?.[0].replaceAll(' ', '').toLowerCase();
  return letters !== undefined && !ALPHABET.includes(letters);
};

const lineAt = (text: string, index: number): string => {
  const end = text.indexOf('\n', index);
  return text.slice(text.lastIndexOf('\n', index - 1) + 1, end < 0 ? text.length : end);
};
