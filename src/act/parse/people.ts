/**
 * Names of persons as acts write them, and whether two writings name the same person ("M. FAIVRE", "Jean-Pierre Faivre"). It must
 * not know who these persons are.
 */
import { fold } from '../reading/fold';
import type { Part, Person, Span } from './model';

const CIVILITY =
  /^(?:mm|m|mr|mrs|mmes|mme|mlles|mlle|me|dr|pr|monsieur|madame|mesdames|messieurs|mesdemoiselles|mademoiselle|maitre|docteur)(?:\.(?!-)\s*|(?![a-z.-])\s*)/;
const WOMAN = /^(?:mmes?|mlles?|madame|mesdames|mademoiselles?|mesdemoiselles)(?![a-z])/;
const MAN = /^(?:mm?|mrs?|monsieur|messieurs)(?![a-z])/;
const PLURAL = /^(?:mmes|mm|mrs|mlles|mesdames|messieurs|mesdemoiselles)(?![a-z])/;
/** "Mmes et MM.", "Mesdames et Messieurs les conseillers": what follows is of both. */
const BOTH =
  /(?<![\p{L}])(?:Mmes?|Mesdames|MESDAMES|MMES|MM?|Messieurs|MESSIEURS)\.?\s*(?:et|ET|,|\/|&)\s*(?:Mmes?|Mesdames|MESDAMES|MMES|MM?|Messieurs|MESSIEURS)\.?(?=\s)/gu;
const OFFICE =
  /^(?:l[ea]\s+)?(?:maires?|[1-9]\d?(?:er|ere|e|eme)\s+adjointe?|adjointe?s?(?:\s+au\s+maire)?|conseill(?:er|ere)s?(?:\s+(?:municip|communaut|syndic)(?:al|ale|aux|ales|aire|aires))?(?:\s+deleguee?s?)?|(?:vice-)?presidente?s?)(?![a-z])\s*/;
/** After a name comes what the person is: ", maire", "(adjoint)", ": absent". */
const AFTER = /\s*(?:[,(–-]\s|\s[-–]\s|,|\(|:).*$/su;

/** The person named in a stretch of the text; undefined when no letter stands in it. */
export const personIn = (text: string, span: Span): Person | undefined => {
  let { start, end } = span;
  const trim = (): void => {
    while (start < end && /[\s,;:.•·*(–-]/u.test(text.charAt(start))) start += 1;
    while (end > start && /[\s,;:•·*)(–-]/u.test(text.charAt(end - 1))) end -= 1;
  };
  trim();
  const tail = AFTER.exec(text.slice(start, end));
  if (tail !== null && tail.index > 0) end = start + tail.index;
  trim();
  // A full stop that ends the sentence; that of an initial stays.
  if (/\p{L}{2}\.$/u.test(text.slice(start, end))) end -= 1;
  const whole: Part = { start, end, text: text.slice(start, end) };
  const lead = fold(whole.text).lower;
  let name = whole.text;
  for (let i = 0; i < 3; i++) {
    const lower = fold(name).lower;
    const skip = (CIVILITY.exec(lower) ?? OFFICE.exec(lower))?.[0].length ?? 0;
    name = name.slice(skip);
  }
  name = name.replace(/[.\s]+$/u, '');
  if (!/\p{L}{2}/u.test(name) || name.length > 80) return undefined;
  const woman = WOMAN.test(lead) ? true : MAN.test(lead) ? false : undefined;
  return { ...whole, name, ...(woman === undefined ? {} : { woman }) };
};

/** A list of persons, and whether each of its pieces was read as one. */
export interface PeopleList {
  readonly people: readonly Person[];
  readonly sure: boolean;
}

/** "M. X, Mme Y et M. Z": each person of a list. */
export const peopleIn = (text: string, span: Span): readonly Person[] => peopleListIn(text, span).people;

/** "Odile FAURE ayant donné pouvoir à Luc PETIT": who is listed is the first. */
const SAID =
  /\s+(?:à|ayant|qui|donn\p{Ll}*|a\s+donn\p{Ll}*|représent\p{Ll}*|par|pouvoir|procuration|absente?|excusée?|empêchée?|jusqu\p{Ll}*|arriv\p{Ll}*|→|->)(?!\p{L}).*$/su;

/** The same with what was said of each in parentheses, which may hold commas: "Anne LEPAGE (arrivée à 20 h 50, avant le vote)". */
export const peopleListIn = (text: string, span: Span): PeopleList => {
  const people: Person[] = [];
  let sure = true;
  let plural: boolean | undefined;
  const part = text.slice(span.start, span.end);
  const bare = part.replace(/\([^()]*\)?/gu, blank).replace(BOTH, blank);
  const put = (start: number, to: number): void => {
    // "LAVERGNAS : Christian ARSAC": what heads a group of the list names nobody of it.
    const head = HEAD.exec(bare.slice(start, to));
    const from = start + (head === null ? 0 : head[0].length);
    const piece = bare.slice(from, to);
    if (!/\p{L}/u.test(piece) || (HEAD_ALONE.test(piece) && !CIVILITY.test(fold(piece).lower.trimStart())))
      return;
    const begin = from + piece.length - piece.trimStart().length;
    const said = SAID.exec(piece.trimEnd());
    const end = from + (said === null || said.index === 0 ? piece.trimEnd().length : said.index);
    const person = personIn(text, { start: span.start + begin, end: span.start + end });
    const lead = fold(piece).lower.replace(/^[\s•·*–-]+/u, '');
    if (PLURAL.test(lead)) plural = WOMAN.test(lead);
    else if (person?.woman !== undefined) plural = undefined;
    if (person === undefined || !isName(person.name)) {
      sure &&= person === undefined || NOISE.test(fold(person.name).lower);
      return;
    }
    const note = /^\s*\(([^()]*)\)?/u.exec(part.slice(person.end - span.start));
    const at = person.end + (note === null ? 0 : note[0].indexOf('(') + 1);
    const { woman: own, ...rest } = person;
    const woman = own ?? plural;
    people.push({
      ...rest,
      ...(woman === undefined ? {} : { woman }),
      ...(note?.[1] === undefined || note[1] === ''
        ? {}
        : { note: { start: at, end: at + note[1].length, text: note[1] } }),
    });
  };
  let from = 0;
  for (const match of bare.matchAll(
    /\s*(?:,\s*(?:et|ainsi\s+que)\s+(?=\p{Lu})|[,;\n•·|\t/]|(?<=\p{L}) {3,}(?=\p{Lu}[^:,;\n]{1,45}\s?:\s)|\s[-–]+\s|\s+(?:et|ainsi\s+que)\s+(?=\p{Lu})|\.\s+(?=M(?:me|\.|M\.)?\s)|(?<!\s(?:à|a|par|de|pour|et|ou))\s+(?=(?:Mmes?|MM?\.|Mlle|Madame|Monsieur|Messieurs|Mesdames)\s+\p{Lu}[\p{L}.]))\s*/gu,
  )) {
    put(from, match.index);
    from = match.index + match[0].length;
  }
  put(from, bare.length);
  return { people, sure };
};

/** "La Fresnaye :", cut from the name that follows by its civility. */
const HEAD_ALONE = /^\s*\p{L}[^:\n]{1,50}:$/u;
const HEAD = /^\s*\p{L}[^:\n]{1,50}?\s*:\s+(?=\p{Lu})/u;

const blank = (note: string): string => ' '.repeat(note.length);

/** What stands in lists beside names, and says nothing of who is there. */
const NOISE =
  /^(?:maires?|adjointe?s?|maires?[\s-]adjointe?s?|conseill(?:er|ere)s?|(?:vice-)?presidente?s?|deleguee?s?|rapporteure?|doyenn?e?|excusee?s?|absente?s?|presente?s?|neant|aucune?|l[ea]s?\s|membres?|titulaires?|suppleante?s?|elue?s?|municip|communaut|mesdames|messieurs|monsieur|madame|\d)/;
const NO_NAME =
  /^(?:neant|aucune?|adjointe?s?|maires?|conseillers?|conseilleres?|excusee?s?|absente?s?|presente?s?|votants?|formant|la\s|le\s|les\s|qui|ayant|donne|pouvoirs?|procurations?|soit|membres?|monsieur|madame|mesdames|messieurs|presidente?s?|vice-presidente?s?|deleguee?s?|titulaires?|suppleante?s?|elue?s?|date|seance|secretaire|ordre|quorum|nombre|conseil|etai(?:en)?t)(?![a-z])/;
const PARTICLE =
  /^(?:d[eu]s?|la|les?|l['’].*|d['’].*|van|von|der|den|da|dos|do|di|del|el|al|ben|bin|dit|dite|épouse|ép\.?|née?|et|y|-)$/u;
/** Words that can only be a name: capitals, particles, no figure nor office. */
export const isName = (name: string): boolean =>
  /^[\p{Lu}]/u.test(name) &&
  !/\d/.test(name) &&
  name.split(/\s+/u).length <= 7 &&
  name.split(/\s+/u).every((word) => /^[\p{Lu}"(]/u.test(word) || PARTICLE.test(word)) &&
  !NO_NAME.test(fold(name).lower);

const tokensOf = (name: string): string[] =>
  fold(name)
    .lower.split(/[\s.'-]+/u)
    .filter((token) => token !== '' && !/^(?:de|du|des|la|le|d|l)$/.test(token));

/** Whether two writings may name one person: family name alone, initials and order are understood. */
export const sameName = (a: string, b: string): boolean => {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  const left = [...long];
  let whole = false;
  for (const token of short) {
    const exact = left.indexOf(token);
    const found =
      exact >= 0
        ? exact
        : left.findIndex((t) =>
            token.length === 1 ? t.startsWith(token) : t.length === 1 && token.startsWith(t),
          );
    if (found < 0) return false;
    whole ||= exact >= 0 && token.length > 2;
    left.splice(found, 1);
  }
  return whole;
};

/** The same name, and no civility that says otherwise: "M. PETIT" is not "Mme PETIT". */
export const samePerson = (a: Person, b: Person): boolean =>
  (a.woman === undefined || b.woman === undefined || a.woman === b.woman) && sameName(a.name, b.name);
