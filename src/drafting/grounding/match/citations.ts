/**
 * Legal references against the entries given, then against what the facts themselves cite. Decisions of courts are never assumed.
 */
import { formatDate } from '../../../act/dates';
import { namedNormal } from '../../../law/citations/render';
import type { CitationValue, Claim } from '../claim';
import type { Basis, TypedEvidence } from './basis';
import { isoOf } from './calendar';
import { accepted, grounded, missing, type Match, type Matcher, type Place } from './matcher';

export const matchCitation: Matcher<CitationValue> = (claim, basis, place) => {
  const { value } = claim;
  const cited = basis.of('citation');
  if (value.normal.startsWith('code|')) return matchCode(value.normal.slice(5), basis, cited);
  const inFacts = cited.filter((one) => value.normals.every((normal) => sameArticle(one.value, normal)));
  // "article L. 332-8, 2°" of facts that do not say of which code.
  const told = cited.filter((one) =>
    value.normals.every(
      (normal) =>
        sameArticle(one.value, normal) || one.value.normals.includes(`?|${normal.split('|')[1] ?? ''}`),
    ),
  );
  const part = wrongPart(value, told);
  if (part !== undefined) return missing(part);
  const given = value.normals.every((normal) => isGiven(normal, basis));
  if (!given && inFacts.length > 0) return checkedDate(value, inFacts) ?? grounded(inFacts);
  const pending = claim.kind === 'case-law' ? inRegister(claim, basis, place) : undefined;
  if (pending !== undefined) return pending;
  const absent = value.normals.find((normal) => !isGiven(normal, basis));
  if (absent !== undefined) return missing(absent.startsWith('CE|') ? undefined : whyNot(absent, basis));
  return checkedText(value, basis);
};

/** A case of the town’s own: its number and its day are facts, and so is the court, with its town. */
const inRegister = (
  { from, to, value: { normal, date } }: Claim<CitationValue>,
  basis: Basis,
  { lower }: Place,
): Match | undefined => {
  const number = normal.split('|')[1] ?? '';
  const origin = basis.references.get(number.toUpperCase());
  const said = lower.slice(from, to);
  const court = /(?:tribunal|cour|conseil)(?:\s+(?:[dl]')?[a-z'-]+){1,5}/u.exec(said)?.[0] ?? '';
  const words = (court.split(/\s(?:a|ont|du|le|sous|par|est|n)\s/u)[0] ?? '').match(/[a-z]{4,}/gu) ?? [];
  // All of its words in one fact: "tribunal administratif de Lille".
  const isKnown =
    words.length > 1 && basis.texts.some(({ tokens }) => words.every((word) => tokens.includes(word)));
  // The day of a ruling is told by its key; that of a referral, where the text says so.
  const isDated =
    date === undefined ||
    basis
      .of('date')
      .some(
        ({ value: day, roles }) =>
          isoOf(day) === date &&
          (/saisi/u.test(said) ||
            roles.some((role) => /^(?:jugement|decision|arret|ordonnance|lecture)$/u.test(role))),
      );
  return origin !== undefined && isKnown && isDated ? accepted(origin) : undefined;
};

/** `?|L2213-1`: the text does not say which code; the given one that has this number answers. */
const isGiven = (normal: string, { law }: Basis): boolean => {
  if (law.normals.has(normal)) return true;
  // "decret|85-603|5-1" gives the decree, for that article alone.
  if ([...law.normals].some((given) => given.startsWith(`${normal}|`))) return true;
  const [code, number] = normal.split('|');
  return (
    code === '?' && number !== undefined && [...law.normals].some((given) => given.endsWith(`|${number}`))
  );
};

const sameArticle = ({ normals }: CitationValue, normal: string): boolean =>
  normals.includes(normal) ||
  (normal.startsWith('?|') && normals.some((one) => one.endsWith(normal.slice(1))));

const wrongPart = (
  { part }: CitationValue,
  found: readonly TypedEvidence<'citation'>[],
): string | undefined => {
  if (part === undefined) return undefined;
  const told = found.flatMap(({ value }) => value.part ?? []);
  return told.length > 0 && !told.includes(part)
    ? `Les données citent le ${told[0] ?? ''} de cet article.`
    : undefined;
};

/** A law that the facts cite with its date is not cited with another. */
const checkedDate = (
  { date }: CitationValue,
  found: readonly TypedEvidence<'citation'>[],
): Match | undefined => {
  const told = found.flatMap(({ value }) => value.date ?? []);
  const [right] = told;
  return date === undefined || right === undefined || told.includes(date)
    ? undefined
    : missing(`Ce texte est du ${formatDate(right)}.`);
};

/** The date and the articles of a law or a decree, as the core knows them. */
const checkedText = ({ normal, date, articles }: CitationValue, basis: Basis): Match => {
  const right = basis.law.dateOf(normal);
  if (date !== undefined && right !== undefined && date !== right)
    return missing(`Ce texte est du ${formatDate(right)}.`);
  const given = [...basis.law.normals].filter((one) => one.startsWith(`${normal}|`));
  const known = basis.law.normals.has(normal) ? basis.law.articlesOf(normal) : given;
  const stranger = articles.find(
    (article) => known.length > 0 && !known.includes(article) && !basis.law.normals.has(article),
  );
  if (stranger !== undefined) return missing('Cet article n’est pas parmi ceux qui sont fournis.');
  return accepted({ kind: 'law', id: normal });
};

const matchCode = (code: string, basis: Basis, cited: readonly TypedEvidence<'citation'>[]): Match => {
  if (basis.law.codes.has(code)) return accepted({ kind: 'law', id: code });
  const found = cited.filter(
    ({ value }) => value.normal === `code|${code}` || value.normals.some((one) => one.startsWith(`${code}|`)),
  );
  return found.length > 0 ? grounded(found) : missing();
};

const whyNot = (normal: string, basis: Basis): string | undefined => {
  const [code, number = ''] = normal.split('|');
  const near = [...basis.law.normals].find(
    (given) =>
      given.startsWith(`${code ?? ''}|`) && sortedFigures(given) === sortedFigures(`${code ?? ''}|${number}`),
  );
  const named = near === undefined ? undefined : namedNormal(near);
  return named === undefined ? undefined : `Le texte fourni est ${named}.`;
};

const sortedFigures = (text: string): string => Array.from(text.replace(/\D/gu, '')).sort().join('');
