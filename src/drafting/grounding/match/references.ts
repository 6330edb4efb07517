/** References, labels and articles of the act itself: "ZC 214", "catégorie C", "l’article 6 de cet arrêté". The law's own articles are matched in citations. */
import type { ClaimValue } from '../claim';
import { COMMON_REFERENCES } from '../facts/common-knowledge';
import type { Origin } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { referenceKey } from '../reading/references';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, grounded, missing, type Match, type Matcher } from './matcher';
import { letteredKey } from './lettered-keys';
import { departmentOfPostcode } from './postcodes';
import { scoreHeld } from './scores';

type Reference = Extract<ClaimValue, { readonly type: 'reference' }>;

export const matchReference: Matcher<Reference> = ({ value, from, to }, basis, { lower }) => {
  if (value.after === 'article') return matchArticle(value.key, basis);
  if (COMMON_REFERENCES.has(value.key)) return accepted();
  const origin =
    basis.references.get(value.key) ??
    basis.references.get(value.key.replace(/^(?:RD|RN|VC|CR|D|N|C)(?=\d)/u, ''));
  if (origin !== undefined) return accepted(origin);
  // "ZC 214" of a record that has a section and a number.
  const [, letters, figures] = /^([A-Z]{1,3})(\d+)$/u.exec(value.key) ?? [];
  const parcel = letters === undefined ? undefined : sectionAndNumber(letters, figures ?? '', basis);
  if (parcel !== undefined) return parcel;
  // 28/35e: the number of hours is a fact, the thirty-fifths are the law's.
  const share = /^(\d{1,2})35(?:E?S?|EMES?)$/u.exec(value.key);
  if (share !== null) {
    // "28/35" is 28/35e.
    const written =
      basis.references.get(`${share[1] ?? ''}35`) ?? basis.references.get(`${share[1] ?? ''}35E`);
    if (written !== undefined) return accepted(written);
    const hours = Number(share[1]);
    const found = [
      ...basis.bare.filter((one) => one.value.number === hours),
      ...basis.of('duration').filter((one) => one.value.base === 'minutes' && one.value.raw === hours),
    ];
    if (found.length > 0) return grounded(found);
  }
  const before = lower.slice(Math.max(0, from - 24), from);
  const score = scoreHeld(lower.slice(from, to), before, basis);
  if (score !== undefined) return accepted(score);
  const department = /\(\s*$/u.test(before) ? departmentOfPostcode(value.key, before, basis) : undefined;
  if (department !== undefined) return department;
  const symbol = symbolInKeys(value.key, basis);
  if (symbol !== undefined) return accepted(symbol);
  const labelled = afterItsKey(value.key, basis);
  if (labelled !== undefined) return labelled;
  if (value.after !== undefined) return matchLabel(value.key, value.after, basis);
  return matchAct(value.key, lower.slice(Math.max(0, from - 120), from), basis);
};

/** A section and a number of one record, whichever of several it is. */
const sectionAndNumber = (letters: string, figures: string, basis: Basis): Match | undefined => {
  const told = (said: string): readonly Origin[] =>
    basis.texts.flatMap(({ folded, origin }) => (referenceKey(folded.cased) === said ? [origin] : []));
  const numbers = [
    ...told(figures),
    ...basis.bare.flatMap(({ origin, value }) => (value.number === Number(figures) ? [origin] : [])),
  ];
  for (const section of told(letters)) {
    const number = numbers.find(({ id }) => parentOf(id) === parentOf(section.id));
    if (number !== undefined) return accepted(section, number);
  }
  return undefined;
};

/** "H2S" of "h2s_ppm", "PM10" of "pm10", "CO2" of "taux_co2": a symbol of the trade that a key says itself. */
const symbolInKeys = (key: string, { evidence }: Basis): Origin | undefined =>
  /^[A-Z]{1,4}\d{1,2}[A-Z]{0,2}$/u.test(key)
    ? evidence.find(
        ({ origin }) =>
          origin.kind === 'fact' &&
          origin.id
            .toUpperCase()
            .split(/[^A-Z\d]+/u)
            .includes(key),
      )?.origin
    : undefined;

/** "RNA W381004725" of "rna: W381004725", "GIR 4" of "gir: 4": the key, then its value. */
const afterItsKey = (key: string, basis: Basis): Match | undefined => {
  const letters = /^\p{L}{2,}/u.exec(key)?.[0] ?? '';
  for (let size = letters.length; size > 1; size--) {
    const [label, rest] = [key.slice(0, size).toLowerCase(), key.slice(size)];
    const isKey = ({ id }: Origin): boolean => pathWords(id.split('.').at(-1) ?? '').includes(label);
    const origin = basis.references.get(rest);
    if (rest !== '' && origin !== undefined && isKey(origin)) return accepted(origin);
    const number = /^\d+$/u.test(rest) ? Number(rest) : undefined;
    const found = basis.of('number').filter((one) => one.value.number === number && isKey(one.origin));
    if (found.length > 0) return grounded(found);
  }
  return afterInitials(key, basis);
};

/** "IB 397" of "indice_brut: 397": the first letters of the words of a key; the value of another key is denied. */
const afterInitials = (key: string, basis: Basis): Match | undefined => {
  const [, letters = '', figures = ''] = /^([A-Z]{2,4})(\d+)$/u.exec(key) ?? [];
  const own = basis.bare.filter(
    ({ origin }) =>
      origin.kind === 'fact' &&
      letters !== '' &&
      (!ROADS.test(letters) || /^(?:route|voie|chemin|point)/u.test(lastName(origin.id))) &&
      pathWords(origin.id.split('.').at(-1) ?? '')
        .filter((word) => !SMALL.test(word))
        .map((word) => word[0])
        .join('') === letters.toLowerCase(),
  );
  const [first] = own;
  const found = own.filter(({ value }) => value.number === Number(figures));
  if (first === undefined) return undefined;
  return found.length > 0 ? grounded(found) : missing(`Les données disent ${String(first.value.number)}.`);
};
/** Usual for roads and points of them: "recettes_diverses" is no "RD". */
const ROADS = /^(?:RD|RN|VC|CR|CD|PR|PK)$/u;
const SMALL = /^(?:d|l|de|du|des|la|le|les|au|aux|en|et|a)$/u;

const ACT =
  /(?<![a-z-])(arrete|deliberation|decision|circulaire|instruction|convention|note|reglement|avis|loi|decret|marche|permis|contrat|facture|devis)s?(?![a-z])(?![^.;]*(?<![a-z-])(?:arrete|deliberation|decision|circulaire|convention)s?(?![a-z]))[^.;]*$/u;

/** "la délibération n° 2025-64" of the law list: that number, and no other kind of act. */
const matchAct = (key: string, before: string, { law }: Basis): Match => {
  const found = law.acts.filter((act) => act.key === key);
  const [first] = found;
  const told = ACT.exec(before)?.[1];
  if (first === undefined) return missing();
  return told === undefined || found.some(({ kind }) => kind === told)
    ? accepted({ kind: 'law', id: `${first.kind}|${key}` })
    : missing('Ce numéro est celui d’un autre acte parmi les textes fournis.');
};

/** "catégorie C": the value of the field of that name, whatever its case. */
const matchLabel = (key: string, after: string, basis: Basis): Match => {
  const fields = basis.texts.filter(({ roles }) => roles.some((role) => sameNoun(role, after)));
  const found =
    fields.find(({ folded }) => folded.cased.trim().toUpperCase() === key) ??
    // "zones: UBa, 1AUh": one of a list that a text tells.
    (after === 'zone' && key.length > 1
      ? basis.texts.find(({ tokens }) => tokens.includes(key.toLowerCase()))
      : undefined);
  const origin = found?.origin ?? letteredKey(after, key.toLowerCase(), basis);
  return origin === undefined ? missing() : accepted(origin);
};

/** "l’article 6 de cet arrêté": one of those that the facts name, when they name some. */
const matchArticle = (key: string, basis: Basis): Match => {
  const named = basis.texts.flatMap(({ tokens, origin }) =>
    tokens.flatMap((token, i) =>
      /^articles?$/u.test(tokens[i - 1] ?? '') && /^\d+$/u.test(token) ? [{ token, origin }] : [],
    ),
  );
  const found = named.find(({ token }) => token === key);
  if (found !== undefined) return accepted(found.origin);
  return named.length === 0 ? accepted() : missing(`Les données citent l’article ${named[0]?.token ?? ''}.`);
};
