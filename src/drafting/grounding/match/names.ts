/**
 * Names and ways. All the words of a name must belong to one name of the facts ("Claire Durand" is not made of Claire Martin and Paul
 * Durand), and the civility must be that person's.
 */
import type { Claim, ClaimValue, NameValue } from '../claim';
import type { NameFact, TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import { isSpelledAuthority } from '../text/authorities-spelled';
import { COMMON_CAPITALS, COMMON_SIGLES } from '../text/institutions';
import { singular } from '../text/stems';
import type { Basis } from './basis';
import { isFeastOfFacts } from './feasts';
import { letteredKey } from './lettered-keys';
import { accepted, missing, type Match, type Matcher, type Place } from './matcher';
import { departmentOfPostcode } from './postcodes';

export const matchName: Matcher<NameValue> = (claim, basis, place) => {
  const { parts, civility } = claim.value;
  const all = parts.flat();
  const whole = factsWith(all, basis);
  if (whole.length > 0) return withCivility(whole, civility, basis);
  // Parts joined by "de" may be two names: l’association X de Y.
  const each = parts.map((part) => factsWith(part, basis));
  const unknown = parts.find((_, i) => each[i]?.length === 0);
  if (unknown === undefined) return withCivility(each[0] ?? [], civility, basis);
  return (
    saidInFacts(claim, basis) ??
    (isFeastOfFacts(claim, basis, place) ? accepted() : undefined) ??
    departmentOfPostcode(claim.value.parts.flat().join(' '), place.lower.slice(0, claim.from), basis) ??
    coupled(claim, basis, place) ??
    spelledOut(claim, basis, place) ??
    (civility === undefined && isSpelledAuthority(place.lower, place.sentence, claim)
      ? accepted()
      : undefined) ??
    missing(almost(unknown, basis))
  );
};

/** "de La Cour": the name of a family. */
const ARTICLE = /^(?:la|le|les)$/u;
const LEGAL_FORM =
  /^(?:sarl|sas|sasu|sa|eurl|snc|sci|scop|scic|earl|gaec|selarl|association|societe|entreprise)$/u;

/** The facts whose name has all these words; an initial stands for a first name. */
const factsWith = (words: readonly string[], basis: Basis): readonly NameFact[] => {
  const wanted = words.filter(
    (word, i) =>
      !(words.length > 1 && COMMON_CAPITALS.has(word) && !ARTICLE.test(words[i - 1] ?? '')) &&
      // "SARL Le Comptoir" of "forme_juridique: SARL" and "enseigne: Le Comptoir".
      !(i === 0 && words.length > 1 && LEGAL_FORM.test(word) && basis.vocabulary.has(word)),
  );
  const needed = wanted.length === 0 ? words : wanted;
  return basis.names.filter((name) =>
    needed.every(
      (word) =>
        name.words.has(word) ||
        (word.length === 1 && [...name.words].some((one) => one.startsWith(word))) ||
        (needed.length > 1 && COMMON_SIGLES.has(word)),
    ),
  );
};

const withCivility = (found: readonly NameFact[], civility: NameValue['civility'], basis: Basis): Match => {
  const origins = found.slice(0, 3).map(({ origin }) => origin);
  if (civility === undefined) return accepted(...origins);
  const told = found.flatMap((name) => name.civility ?? (FEMALE.test(name.origin.id) ? ['f'] : []));
  if (told.length === 0 || told.includes(civility) || told.includes('couple')) return accepted(...origins);
  if (civility === 'couple' && areHusbandAndWife(found, basis)) return accepted(...origins);
  return missing(
    told.includes('f') ? 'Les données disent «\u00A0Mme\u00A0».' : 'Les données disent «\u00A0M.\u00A0».',
  );
};

/** "M. et Mme Pallandre" of "proprietaires: [M. Georges Pallandre, Mme Irène Pallandre]": a man and a woman of one family name, of one list or of keys of a couple. */
const areHusbandAndWife = (found: readonly NameFact[], { names, texts }: Basis): boolean =>
  found.some(({ origin, words, civility }) =>
    names.some(
      (other) =>
        civility !== undefined &&
        other.civility === (civility === 'm' ? 'f' : 'm') &&
        (origin.id === other.origin.id
          ? areToldTogether(texts.find((text) => text.origin.id === origin.id))
          : areTwoOfOne(origin.id, other.origin.id)) &&
        [...words].some((word) => word.length > 2 && other.words.has(word)),
    ),
  );
/** "M. Georges Pallandre et Mme Irène Pallandre": one text tells them side by side. */
const areToldTogether = (text: TextFact | undefined): boolean =>
  text?.claims.some(({ to, value }) =>
    text.claims.some(
      (next) =>
        value.type === 'name' &&
        next.value.type === 'name' &&
        /^(?:,|\s+et)\s+$/u.test(text.folded.lower.slice(to, next.from)) &&
        value.parts.flat().at(-1) === next.value.parts.flat().at(-1),
    ),
  ) === true;
/** Lines of one list, keys that only a number tells apart ("vendeur_1"), or those of a couple. */
const areTwoOfOne = (a: string, b: string): boolean =>
  isCouple(a, b) ||
  (parentOf(a) === parentOf(b) && /\d$/u.test(a) && a.replace(/\d+$/u, '') === b.replace(/\d+$/u, ''));

/** "presidente: Solange Arnoux": the key says that it is a woman; a masculine one says nothing. */
const FEMALE =
  /(?:^|[._])(?:presidente|vice_presidente|adjointe|gerante|regisseuse|directrice|animatrice|redactrice|tutrice|coord\w+trice|instructrice|educatrice|institutrice|conservatrice|organisatrice|curatrice|mediatrice|tresoriere|infirmiere|conseillere|cuisiniere|jardiniere|technicienne|gardienne|referente|representante|assistante|deleguee|chargee|demandeuse|requerante|habitante|locataire_f|laureate|epouse)(?:_\d+)?(?:\.(?:nom|name|identite))?$/u;

/** Words of the facts with another capital, a sigle of theirs, or words that follow each other in a fact. */
const saidInFacts = ({ value }: Claim<NameValue>, basis: Basis): Match | undefined => {
  const words = value.parts.flat();
  if (value.civility === undefined && words.length === 1) {
    const [word = ''] = words;
    if (basis.vocabulary.has(word) || basis.vocabulary.has(singular(word))) return accepted();
    const origin = basis.references.get(word.toUpperCase());
    if (origin !== undefined) return accepted(origin);
  }
  const phrase = ` ${words.join(' ')} `;
  const text = basis.texts.find(({ tokens }) => ` ${tokens.join(' ')} `.includes(phrase));
  if (text !== undefined) return accepted(text.origin);
  const lettered =
    value.civility === undefined && words.length === 2
      ? letteredKey(words[0] ?? '', words[1] ?? '', basis)
      : undefined;
  if (lettered !== undefined) return accepted(lettered);
  // "saint_aubray: 845": the key is the name.
  const key =
    value.civility === undefined
      ? basis.said.find((fact) => ` ${fact.words.join(' ')} `.includes(phrase))
      : undefined;
  if (key !== undefined) return accepted(key.origin);
  if (
    words.every((word) => word.length > 1 && (basis.vocabulary.has(word) || isSigleOf(word, basis))) &&
    value.civility === undefined
  )
    return words.some((word) => isSigleOf(word, basis)) ? accepted() : undefined;
  return undefined;
};

/** Both keys are of a couple, or lines of one list. */
const isCouple = (a: string, b: string): boolean =>
  parentOf(a) === parentOf(b) &&
  ([a, b].every((id) => /epou|conjoint|futur|parents?(?:[._]|$)|marie|partenaire|pacs/iu.test(id)) ||
    [a, b].every((id) => /\.\d+$/u.test(id)));

/** "le mariage Courcelle-Zerrouki": the names of two people of one record, or of one list. */
const coupled = (
  { from, to, value }: Claim<NameValue>,
  { names }: Basis,
  { lower }: Place,
): Match | undefined => {
  const words = value.parts.flat();
  if (value.civility !== undefined || words.length !== 2 || !lower.slice(from, to).includes('-'))
    return undefined;
  const [ones, others] = words.map((word) =>
    names.filter((name) => name.words.has(word) && name.words.size > 1),
  );
  const found = ones?.flatMap((one) =>
    (others ?? []).flatMap((other) =>
      one !== other && isCouple(one.origin.id, other.origin.id) ? [one.origin, other.origin] : [],
    ),
  );
  return found === undefined || found.length === 0 ? undefined : accepted(...found);
};

const SMALL = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'a', 'au', 'aux', 'en', 'pour']);

/** "SCI" of "Société civile immobilière", "DGS" of "directeur général des services". */
const isSigleOf = (word: string, basis: Basis): boolean => {
  if (word.length < 2 || word.length > 6) return false;
  return basis.texts.some(({ tokens }) => {
    const initials = tokens
      .filter((token) => !SMALL.has(token))
      .map((token) => token.charAt(0))
      .join('');
    return initials.includes(word) && tokens.length > 1;
  });
};

/** "l’architecte des Bâtiments de France" of the key "abf": the words around the name begin with the letters of a sigle of the facts. */
const spelledOut = (
  { from, to, value }: Claim<NameValue>,
  { vocabulary }: Basis,
  place: Place,
): Match | undefined => {
  if (value.civility !== undefined) return undefined;
  const start = Math.max(place.sentence.from, from - 60);
  const words = [...place.lower.slice(start, Math.min(place.sentence.to, to + 60)).matchAll(/[a-z]+/gu)]
    .map((match) => ({ text: match[0], from: start + match.index }))
    .filter(({ text }) => text.length > 2 && !SMALL.has(text));
  for (let first = 0; first < words.length; first++)
    for (let size = 3; size <= 6; size++) {
      const window = words.slice(first, first + size);
      const [head, last] = [window[0], window.at(-1)];
      if (head === undefined || last === undefined || window.length < size) continue;
      const covers = head.from <= from && last.from + last.text.length >= to;
      const sigle = window.map(({ text }) => text.charAt(0)).join('');
      if (covers && COMMON_SIGLES.has(sigle) && vocabulary.has(sigle)) return accepted();
    }
  return undefined;
};

/** The name of the facts that this one resembles, for the agent to see. */
const almost = (part: readonly string[], basis: Basis): string | undefined => {
  for (const word of part) {
    if (word.length < 4) continue;
    for (const name of basis.names)
      for (const known of name.words)
        if (known.length > 3 && known !== word && close(known, word))
          return `Les données disent «\u00A0${capital(known)}\u00A0».`;
  }
  return undefined;
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One letter off, or two letters exchanged, or a longer ending. */
const close = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 2) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  return Math.max(a.length, b.length) - head - tail <= 2;
};

export const matchStreet: Matcher<Extract<ClaimValue, { readonly type: 'street' }>> = ({ value }, basis) => {
  const same = basis
    .of('street')
    .filter((one) => one.value.name.join(' ') === value.name.join(' ') && one.value.way === value.way);
  if (same.length > 0) return accepted(...same.map(({ origin }) => origin));
  const phrase = value.name.join(' ');
  const inText = basis.texts.find(({ tokens }) => {
    const text = ` ${tokens.filter((token) => !SMALL.has(token)).join(' ')} `;
    return text.includes(` ${value.way} ${phrase} `) || text.includes(` ${phrase} `);
  });
  const otherWay = basis.of('street').find((one) => one.value.name.join(' ') === phrase);
  // "parking des Halles" of "parking de la Gare" and "place des Halles": a way of the one with the name of the other.
  const whole = basis.texts.some(({ tokens }) =>
    ` ${tokens.filter((token) => !SMALL.has(token)).join(' ')} `.includes(` ${value.way} ${phrase} `),
  );
  if (
    otherWay !== undefined &&
    !whole &&
    basis.of('street').some((one) => one.value.way === value.way && one.origin.id !== otherWay.origin.id)
  )
    return missing(
      `Les données disent «\u00A0${otherWay.value.way} ${otherWay.value.name.map(capital).join(' ')}\u00A0».`,
    );
  if (otherWay !== undefined && inText !== undefined && isWay(value.way))
    return missing(
      `Les données disent «\u00A0${otherWay.value.way} ${otherWay.value.name.map(capital).join(' ')}\u00A0».`,
    );
  if (
    otherWay !== undefined &&
    BUILDING.test(value.way) &&
    BUILDING.test(otherWay.value.way) &&
    !isSaid(value.way, basis)
  )
    return missing(
      `Les données disent «\u00A0${otherWay.value.way} ${otherWay.value.name.map(capital).join(' ')}\u00A0».`,
    );
  if (inText !== undefined) {
    // "place du Marché" of "place de la Mairie" and "Marché de Noël": the way of one fact with a word of another.
    const another = basis
      .of('street')
      .find(
        (one) =>
          one.origin.kind === 'fact' && one.value.way === value.way && one.origin.id !== inText.origin.id,
      );
    return another === undefined || !isWay(value.way) || whole || isOfWay(inText, value.way)
      ? accepted(inText.origin)
      : missing(
          `Les données disent «\u00A0${another.value.way} ${another.value.name.map(capital).join(' ')}\u00A0».`,
        );
  }
  const words = value.name.filter((word) => !COMMON_CAPITALS.has(word));
  if (words.length > 0 && words.every((word) => basis.vocabulary.has(word)) && !isWay(value.way))
    return accepted();
  // "salle du Conseil", "place de la République" of a fact that says only "place": nothing but common words.
  return words.length === 0 && !isWay(value.way) ? accepted() : missing();
};

/** "rues Basse et Pasteur", "rue: Pasteur": the fact, or its key, says that it is of such ways, or of any place. */
const isOfWay = ({ tokens, roles }: TextFact, way: string): boolean =>
  [...tokens, ...roles].some((word) => singular(word) === way || WAYS.test(word));
const WAYS =
  /^(?:voies?|voirie|adresses?|itineraires?|parcours|trajets?|deviation|troncons?|carrefours?|lieu|lieux|emplacements?|perimetre|secteurs?|quartiers?|arrets?|rues?)$/u;

/** One name may be that of a school and of its square, not of a gymnasium and a college. */
const BUILDING =
  /^(?:gymnase|college|lycee|creche|stade|piscine|theatre|mediatheque|cimetiere|eglise|chapelle|residence|parc|musee|ecole|pont)$/u;
const isSaid = (way: string, { vocabulary }: Basis): boolean => vocabulary.has(way);

const isWay = (way: string): boolean =>
  /^(?:rue|avenue|boulevard|impasse|allee|chemin|route|quai|place|square|ruelle|venelle)$/u.test(way);
