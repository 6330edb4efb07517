/**
 * Names of persons as acts write them, and whether two writings name the same person ("M. FAIVRE", "Jean-Pierre Faivre"). It must
 * not know who these persons are.
 */
import { fold } from '../reading/fold';
import type { Part, Person, Span } from './model';

const CIVILITY =
  /^(?:mm|m|mr|mmes|mme|mlles?|mlle|me|dr|pr|monsieur|madame|mesdames|messieurs|mademoiselle|maitre)\.?(?![a-z])\s*/;
const OFFICE =
  /^(?:l[ea]\s+)?(?:maire|adjointe?s?(?:\s+au\s+maire)?|conseill(?:er|ere)s?(?:\s+municip(?:al|ale|aux|ales))?(?:\s+deleguee?)?|presidente?)(?![a-z])\s*/;
/** After a name comes what the person is: ", maire", "(adjoint)". */
const AFTER = /\s*(?:[,(–-]\s|\s[-–]\s|,|\().*$/su;

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
  let name = whole.text;
  for (let i = 0; i < 2; i++) {
    const lower = fold(name).lower;
    const skip = (CIVILITY.exec(lower) ?? OFFICE.exec(lower))?.[0].length ?? 0;
    name = name.slice(skip);
  }
  name = name.replace(/[.\s]+$/u, '');
  if (!/\p{L}{2}/u.test(name) || name.length > 80) return undefined;
  return { ...whole, name };
};

/** "M. X, Mme Y et M. Z": each person of a list. */
export const peopleIn = (text: string, span: Span): Person[] => {
  const people: Person[] = [];
  const part = text.slice(span.start, span.end);
  const separator = /\s*(?:[,;\n•·]|\s[-–]\s|\s+et\s+(?=\p{Lu}))\s*/gu;
  let from = 0;
  const put = (to: number): void => {
    const person = personIn(text, { start: span.start + from, end: span.start + to });
    if (person !== undefined && isName(person.name)) people.push(person);
  };
  for (const match of part.matchAll(separator)) {
    put(match.index);
    from = match.index + match[0].length;
  }
  put(part.length);
  return people;
};

const NO_NAME =
  /^(?:neant|aucun|adjointe?s?|maire|conseillers?|conseilleres?|excusee?s?|absente?s?|presente?s?|votants?|formant|la\s|le\s|les\s|qui|ayant|donne|pouvoirs?|soit|membres?|monsieur|madame)(?![a-z])/;
const isName = (name: string): boolean =>
  /^[\p{Lu}]/u.test(name) &&
  !/\d/.test(name) &&
  name.split(/\s+/u).length <= 7 &&
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
