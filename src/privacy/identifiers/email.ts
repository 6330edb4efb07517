/**
 * E-mail addresses, also as people write them so that robots do not read them, or say them: "(at)", "arobase", "point". A box
 * of a service that names nobody (contact@, mairie@) is left in clear. It must not check that the domain exists.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const LETTER = '[\\p{L}\\d]';
const HYPHEN = '(?:-+| (?:tiret|moins) )';
const DOT = '(?:\\.| ?[([{] ?(?:point|dot|\\.) ?[)\\]}] ?| (?:point|dot) )';
const JOINT = `(?:[._+%'&-]|${DOT}| ?[([{] ?(?:tiret|underscore) ?[)\\]}] ?| (?:tiret(?: du bas| bas)?|underscore) )`;
const AT =
  '(?: ?@ ?| ?[([{<] ?(?:at|arobase?|arrobas[e]?|@|chez|a) ?[)\\]}>] ?| (?:arobas[e]?|arrobas[e]?|at) | chez (?=[\\p{L}-]+ (?:point|dot) (?:fr|com|net|org|eu|be)(?!\\p{L})))';
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\d._%+-])(?<local>${LETTER}[\\p{L}\\d_]*(?:${JOINT}+[\\p{L}\\d_]+)*)${AT}` +
    `${LETTER}+(?:${HYPHEN}${LETTER}+)*(?:${DOT}${LETTER}+(?:${HYPHEN}${LETTER}+)*)*${DOT}\\p{L}{2,24}(?![\\p{L}\\d])`,
  'giu',
);
/** "@" where the domain was forgotten, cut or mistyped ("wanadoo,fr"): still somebody's address. */
const CUT_ADDRESS =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*[\p{L}\d]@[\p{L}\d][\p{L}\d-]*(?:, ?(?:fr|com|net|org|eu|be)(?!\p{L}))?(?![\p{L}\d@-]|\.[\p{L}\d])/giu;
const NOBODY =
  /^(?:contacts?|mairie|accueil|infos?|information|no-?reply|ne-?pas-?repondre|nepasrepondre|webmaster|postmaster)$/iu;
/** "contact@" at a name of one's own, of one word: the address of who trades under it. */
const PRIVATE_DOMAIN =
  /@(?!(?:\p{L}*-)?(?:mairie|ville|commune|cc|agglo|metropole|prefecture|gouv|interieur|ccas|ecole|asso|syndicat|sivu|sictom|office|example)(?![a-z])|[^@]*(?:\.gouv\.|\.example|mairie|ville|commune|asso|metropole|departement|region))[\p{L}\d-]+\.(?:fr|com|net|eu|info|pro)$/iu;
/** Words that a sentence puts before a spoken address, and that are no part of it. */
const NOT_LOCAL = /^(?:.*\s)(?=\S+$)/u;

/** Lines without one of these hold no address. */
const SIGN = /@|arob|[([{<] ?(?:at|a|chez)\b| at | chez [\p{L}-]+ (?:point|dot) /iu;

export const findEmails: Detector = ({ view }) =>
  view.lines.flatMap((line) => {
    const text = view.text.slice(line.start, line.end);
    return SIGN.test(text)
      ? findInLine(text).map(({ start, end, ...rest }) => ({
          start: line.start + start,
          end: line.start + end,
          ...rest,
        }))
      : [];
  });

const findInLine = (text: string) => [
  ...matchesOf(text, ADDRESS).flatMap((match) => {
    const local = match.groups?.['local'] ?? '';
    if (NOBODY.test(local) && !PRIVATE_DOMAIN.test(match[0])) return [];
    // "mon mail tiret" would be read as a spoken address: only a joint word keeps words together.
    const skip = /(?:point|dot|tiret|underscore)/iu.test(local)
      ? 0
      : (NOT_LOCAL.exec(local)?.[0].length ?? 0);
    return [finding(match.index + skip, match.index + match[0].length)];
  }),
  ...matchesOf(text, CUT_ADDRESS).map((match) => finding(match.index, match.index + match[0].length)),
];

const finding = (start: number, end: number) =>
  ({ type: 'EMAIL', start, end, reason: 'adresse électronique', confidence: 0.99 }) as const;
