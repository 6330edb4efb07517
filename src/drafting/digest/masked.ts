/**
 * An excerpt in which nobody is named any more: names become "un riverain", "une commerçante", "une personne"; initials, ages
 * and numbers go. It must not judge what the excerpt says, nor hide what `privacy` does not find.
 */
import { detectAll, type DetectionContext } from '../../privacy/detect';
import type { Detection, IndirectClue, Span } from '../../privacy/span';
import { PLACE_BEFORE, STREET } from './places';

/** What points at somebody and stays in clear: the agent is told. Offsets are gone: the words are given. */
export interface Sensitive {
  readonly words: string;
  readonly reason: string;
}

export interface MaskedText {
  readonly text: string;
  readonly sensitive: readonly Sensitive[];
}

/** One masked text a text; names found in one are hidden in all. */
export function maskNames(texts: readonly string[], context: DetectionContext): readonly MaskedText[] {
  const once = detectAll(texts, context).map((found, i) => masked(texts[i] ?? '', found));
  // Once the first names are gone, what stood beside them can be read as one: again, until nothing is found.
  return detectAll(once, context).map((found, i) => {
    const text = tidy(masked(once[i] ?? '', found));
    return { text, sensitive: sensitiveWords(once[i] ?? '', found.indirect, text) };
  });
}

const masked = (text: string, { spans, doubtful }: Detection): string => {
  const found = [...spans, ...doubtful.filter((one) => isNameLike(text, one))];
  const hidden = [...found, ...initials(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups = [...text.matchAll(/\s*\(([^()]*)\)/gu)].filter((group) =>
    saysOnlyWho(text, group.index, group.index + group[0].length, hidden),
  );
  let written = '';
  let at = 0;
  for (const group of groups) {
    written += replaced(text, at, group.index, hidden);
    at = group.index + group[0].length;
  }
  return withoutAges(written + replaced(text, at, text.length, hidden));
};

/** A guess is hidden when it has a capital, and does not name a place: "city-stade", "place du Lavoir". */
const isNameLike = (text: string, { start, end, type }: Hidden): boolean =>
  type !== 'PERSON' || (/\p{Lu}/u.test(text.slice(start, end)) && !PLACE_BEFORE.test(text.slice(0, start)));

type Hidden = Pick<Span, 'type' | 'start' | 'end' | 'person'>;

/** "L.", "K. B.": initials that stand alone. "M." before a name is a civility. */
const initials = (text: string): Hidden[] =>
  [...text.matchAll(/(?<![\p{L}\d.’'-])(?:\p{Lu}\.\s?)+(?=\s*(?:[,;:)]|\p{Ll}|$))/gu)]
    .filter(([words]) => words.trim() !== 'M.')
    .map((match) => ({
      type: 'PERSON',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }));

const CIVILITY_BEFORE =
  /(?:\b(?:MM?|Mr|Dr|Me)\.?|\b(?:Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|monsieur|madame|Docteur|Maître)\.?|\bla famille|\bles époux)\s+$/u;
const AGE = /(?:,?\s*\b(?:âgée?s?\s+)?de|,)?\s*(?<!depuis\s|pendant\s|durant\s|en\s|a\s)\b\d{1,3}\s?ans\b/giu;

/** Parentheses that hold names, civilities, ages and nothing else. */
function saysOnlyWho(text: string, from: number, to: number, hidden: readonly Hidden[]): boolean {
  const inside = hidden.filter(({ start, end }) => start >= from && end <= to);
  if (inside.length === 0) return false;
  let rest = '';
  let at = from;
  for (const { start, end } of inside) {
    rest += text.slice(at, Math.max(start, at)).replace(CIVILITY_BEFORE, ' ');
    at = Math.max(at, end);
  }
  rest = (rest + text.slice(at, to)).replace(AGE, ' ').replace(/\bet\b/gu, ' ');
  return !/[\p{L}\d]/u.test(rest);
}

function replaced(text: string, from: number, to: number, hidden: readonly Hidden[]): string {
  let written = '';
  let at = from;
  for (const span of hidden) {
    if (span.start < at || span.end > to) continue;
    const before = text.slice(at, span.start);
    const words = text.slice(span.start, span.end);
    if (span.type === 'PERSON') {
      const civil = CIVILITY_BEFORE.exec(before);
      const head = civil === null ? before : before.slice(0, civil.index);
      // "le médiateur Karim B.": the duty says enough.
      const instead =
        civil === null && DUTY_BEFORE.test(head) ? '' : someone(span, civil?.[0], text.slice(span.end));
      written += instead === '' ? head.trimEnd() : head + instead;
    } else
      written +=
        before + (INSTEAD[span.type] ?? (span.type === 'ADDRESS' ? addressOf(words) : 'une référence'));
    at = span.end;
  }
  return written + text.slice(at, to);
}

const INSTEAD: Readonly<Partial<Record<Span['type'], string>>> = {
  PHONE: 'un numéro de téléphone',
  EMAIL: 'une adresse électronique',
  BIRTH: 'une date de naissance',
  PLATE: 'un véhicule',
};

const DUTY_BEFORE =
  /\b(?:médiateur|médiatrice|gardien|gardienne|agent|agente|directeur|directrice|professeur|professeure|animateur|animatrice|éducateur|éducatrice|policier|policière|gendarme|commerçant|commerçante|gérant|gérante|boulanger|boulangère|voisin|voisine|riverain|riveraine|habitant|habitante|élu|élue|maire|adjoint|adjointe|principal|principale|CPE)\s+$/u;
const TRADE =
  /^,?\s*(?:commerçant|gérant|patron|boulanger|épicier|coiffeu|restaurat|buralist|pharmacien|fleurist|bouch)/u;

/** Who it was, as far as it may be told. */
function someone({ person }: Hidden, civility: string | undefined, after: string): string {
  if (/^(?:MM|Mmes|Mlles|Mes|la famille|les)/u.test(civility ?? '') || person?.form === 'group')
    return 'des riverains';
  const said = /^(?:Mme|Mlle|Ma)/iu.test(civility ?? '')
    ? 'f'
    : civility === undefined
      ? person?.gender
      : 'm';
  if (TRADE.test(after)) return said === 'f' ? 'une commerçante' : 'un commerçant';
  return said === 'f' ? 'une riveraine' : said === 'm' ? 'un riverain' : 'une personne';
}

/** A street without its number; a date that stood before a place was no house number. */
function addressOf(words: string): string {
  if (/^\d{1,2}[/.]\d{1,2}|^\d{4}-/u.test(words) || !/\d/u.test(words)) return words;
  return STREET.exec(words)?.[0].trim() ?? 'une adresse';
}

const withoutAges = (text: string): string => text.replace(AGE, '');

const tidy = (text: string): string =>
  text
    .replace(/\(\s*[,;]?\s*\)/gu, '')
    .replace(/\s+([,.)])/gu, '$1')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+/gu, ' ')
    .trim();

const sensitiveWords = (text: string, clues: readonly IndirectClue[], kept: string): Sensitive[] =>
  clues
    .filter(({ sensitive }) => sensitive)
    .map(({ start, end, reason }) => ({ words: text.slice(start, end), reason }))
    .filter(({ words }) => kept.includes(words));
