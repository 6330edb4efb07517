/**
 * E-mail addresses, also as people write them so that robots do not read them, or say them: "(at)", "arobase", "point". A
 * service's box is one like another: it is often one person's. It must not check that the domain exists.
 */
import type { Detector, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import type { Stretch } from '../text/stretches';

const LETTER = '[a-zA-ZÀ-ÖØ-öø-ῼ\\d]';
const HYPHEN = '(?:-+| (?:tiret|moins) )';
const DOT = '(?:\\.| ?[([{] ?(?:point|dot|\\.) ?[)\\]}] ?| (?:point|dot) )';
const JOINT = `(?:[._+%'&-]|${DOT}| ?[([{] ?(?:tiret|underscore) ?[)\\]}] ?| (?:tiret(?: du bas| bas)?|underscore) )`;
const AT =
  '(?: ?@ ?| ?[([{<] ?(?:at|arobase?|arrobas[e]?|@|chez|a) ?[)\\]}>] ?| (?:arobas[e]?|arrobas[e]?|at) | chez (?=[a-zA-ZÀ-ÖØ-öø-ῼ-]+ (?:point|dot) (?:fr|com|net|org|eu|be)(?![a-zA-ZÀ-ÖØ-öø-ῼ])))';
const ADDRESS = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d._%+-])(?<local>${LETTER}[a-zA-ZÀ-ÖØ-öø-ῼ\\d_]*(?:${JOINT}+[a-zA-ZÀ-ÖØ-öø-ῼ\\d_]+)*)${AT}` +
    `${LETTER}+(?:${HYPHEN}${LETTER}+)*(?:${DOT}${LETTER}+(?:${HYPHEN}${LETTER}+)*)*${DOT}[a-zA-ZÀ-ÖØ-öø-ῼ]{2,24}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'giu',
);
/** "@" where the domain was forgotten, cut or mistyped ("wanadoo,fr"): still somebody's address. */
const CUT_ADDRESS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d._%+-])[a-zA-ZÀ-ÖØ-öø-ῼ\d][a-zA-ZÀ-ÖØ-öø-ῼ\d._%+-]*[a-zA-ZÀ-ÖØ-öø-ῼ\d]@[a-zA-ZÀ-ÖØ-öø-ῼ\d][a-zA-ZÀ-ÖØ-öø-ῼ\d-]*(?:, ?(?:fr|com|net|org|eu|be)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@-]|\.[a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
/** Words that a sentence puts before a spoken address, and that are no part of it. */
const NOT_LOCAL = /^(?:.*\s)(?=\S+$)/u;

/** Lines without one of these hold no address. */
const SIGN = /@|arob|[([{<] ?(?:at|a|chez)\b| at | chez [a-zA-ZÀ-ÖØ-öø-ῼ-]+ (?:point|dot) /iu;

export const findEmails: Detector = ({ view }) =>
  view.lines.flatMap((line): readonly Finding[] => {
    const text = view.text.slice(line.start, line.end);
    if (!SIGN.test(text)) return [];
    return addressesIn(text).map(({ start, end }) => ({
      type: 'EMAIL',
      start: line.start + start,
      end: line.start + end,
      reason: 'adresse électronique',
      confidence: 0.99,
    }));
  });

const addressesIn = (text: string): readonly Stretch[] => [
  ...matchesOf(text, ADDRESS).flatMap((match) => {
    const local = match.groups?.['local'] ?? '';
    // "mon mail tiret" would be read as a spoken address: only a joint word keeps words together.
    const skip = /(?:point|dot|tiret|underscore)/iu.test(local)
      ? 0
      : (NOT_LOCAL.exec(local)?.[0].length ?? 0);
    return [{ start: match.index + skip, end: match.index + match[0].length }];
  }),
  ...matchesOf(text, CUT_ADDRESS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
];
