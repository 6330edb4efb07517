/**
 * Every other number: what is counted, what is numbered. "Un" and "une" are articles; the numbering of a list, of an article of
 * this very text or of a paragraph of a law claims nothing.
 */
import type { Folded } from '../../../act/reading/fold';
import type { Claim, NumberValue } from '../claim';
import { singular } from '../text/stems';
import { NUMBER, parseNumber, ROUGH_NUMBERS } from '../text/numbers';
import { matchesIn, type ClaimReader } from './reader';

const ANY = new RegExp(`(?:(?<![a-z\\d])(-|moins\\s)\\s?)?(${NUMBER})(?!\\d)`, 'g');
const ABOUT: Readonly<Record<string, number>> = { ...ROUGH_NUMBERS, millier: 1000 };
const ROUGHLY = new RegExp(
  `(?<![a-z])(une|${NUMBER})?\\s?(?<![a-z])(${Object.keys(ABOUT).join('|')})s?(?![a-z])(?:\\s+(?:de\\s+|d'))?`,
  'g',
);
/** Between a number and what it counts. */
const ADJECTIVE =
  /^(?:autres?|premier\w*|dernier\w*|nouve\w+|grande?s?|petite?s?|seule?s?|memes?|different\w*|principa\w+|bon\w*|jeunes?|anciens?|anciennes?|vrais?|belles?|beaux|futurs?|prochaine?s?|precedent\w*)$/u;
const NO_NOUN =
  /^(?:de|d|des|du|et|ou|a|au|aux|pour|contre|sur|sont|ont|est|par|en|dans|avec|que|qui|dont|soit|puis|seront|etaient|avaient|sans|plus|moins|fois|cent|cents|mille|selon|afin|entre|le|la|les|l|un|une)$/u;
/** The numbering of this text. */
const NUMBERING = /(?:^|\n)\s*(?:[-•–]\s*)?$/u;
const OWN_ARTICLE = /(?:^|\n)\s*(?:article|art\.|chapitre|titre|annexe|paragraphe|§)\s*$/u;
/** "… Article 2 – La commune verse…": the number of an article of this very text, in the middle of a line. */
export const ARTICLE_OPENS = /(?:^|[\n.;:]\s*|,\s*)(?:Article|ARTICLE|Art\.)\s*$/u;
export const AFTER_ARTICLE = /^\s?(?:er)?\s?(?:[:.–—-]|\))\s/u;
const ARTICLE =
  /(?:articles?|art\.|alineas?|al\.|paragraphes?|§|chapitre|titre|page|p\.|annexe|livre|partie)\s*(?:n°\s*)?(?:\d+\s*(?:,|et|a|ou)\s*)*$/u;
const OF_THIS_TEXT =
  /^\s*(?:,\s*)?(?:er\s*)?(?:et\s+\d+\s+)?(?:ci-dessus|ci-dessous|ci-apres|precedent|suivant|(?:du|de\s+la|de\s+cet?t?e?)\s+present)/u;
const OF_THAT_TEXT =
  /^\s*(?:er\s*)?d[ue]\s+cet?t?e?\s+(?:arrete|deliberation|note|decision|convention|reglement|texte)/u;
/** "de l’article 1er des statuts": whatever is named calls for a proof. */
const OF_A_TEXT = /^\s*er\s*(?:et\s+\d+\s+)?(?:,\s*alinea\s+\d+\s*,?\s*)?(?:d[eu]s?\s|d'|de\s+l')/u;
const DEFINITE =
  /(?:(?<![a-z])(?:les|ces|ses|leurs|nos|vos|mes|tous|toutes|aux)|(?<![a-z])(?:des)(?=\s+$))\s+$/u;
/** "six enfants de maternelle et neuf d'élémentaire": another number is told just before. */
const COUNTED_BEFORE = new RegExp(
  `(?<![a-z])(?!une?\\s)${NUMBER}\\s+[a-z]+[sx]\\s(?:[a-z'-]+\\s){0,4}(?:et|puis)\\s+$`,
  'u',
);
const EVERY_DAY = /^\s*(?:jours?|heures?|h|j)?\s*(?:sur|\/)\s*(?:7|24|sept|vingt-quatre)(?!\d)/u;

export const numbers: ClaimReader = (reading) => {
  const { folded, taken } = reading;
  const { lower } = folded;
  const found: Claim[] = [];
  const put = (from: number, to: number, value: NumberValue): void => {
    if (taken(from, to) || found.some((claim) => claim.from < to && from < claim.to)) return;
    found.push({ from, to, kind: 'number', value });
  };
  const isOwnArticle = (number: string): boolean =>
    new RegExp(`(?:^|\\n)\\s*(?:article|art\\.)\\s+${number}(?!\\d)`, 'u').test(lower);
  for (const match of matchesIn(reading, ROUGHLY)) {
    const times = match[1] === undefined || match[1] === 'une' ? 1 : parseNumber(match[1]);
    const base = ABOUT[match[2] ?? ''];
    const to = match.index + match[0].length;
    if (times !== undefined && base !== undefined) {
      const noun = nounAfter(folded, to);
      put(match.index, match.index + match[0].trimEnd().replace(/\s+(?:de|d')$/u, '').length, {
        type: 'number',
        number: times * base,
        about: true,
        ...(noun === undefined ? {} : { noun }),
      });
    }
  }
  for (const match of matchesIn(reading, ANY)) {
    const [whole, sign, text = ''] = match;
    const to = match.index + whole.length;
    const from = to - text.length;
    const before = lower.slice(Math.max(0, from - 40), from);
    const after = lower.slice(to, to + 40);
    const number = parseNumber(text);
    if (isInName(folded.cased, from, to)) continue;
    if (
      /^\d/u.test(text) &&
      ARTICLE_OPENS.test(folded.cased.slice(Math.max(0, from - 14), from)) &&
      AFTER_ARTICLE.test(after)
    )
      continue;
    if (number === undefined || isNone(text, before, after, isOwnArticle)) continue;
    if (/^\d+$/u.test(text) && ARTICLE.test(before) && OF_THAT_TEXT.test(after)) {
      // "l’article 6 de cet arrêté": of this text or of another one that the facts quote.
      found.push({ from, to, kind: 'reference', value: { type: 'reference', key: text, after: 'article' } });
      continue;
    }
    const large = /^\s+(million|milliard)s?(?![a-z])/u.exec(lower.slice(to, to + 12));
    if (large !== null) {
      put(from, to + large[0].length, {
        type: 'number',
        number: number * (large[1] === 'million' ? 1e6 : 1e9),
      });
      continue;
    }
    const noun = nounAfter(folded, to);
    const definite = DEFINITE.test(before);
    const label = /(?:([a-z]{3,})\s+)?(?:n°|numeros?)\s*$/u.exec(before);
    put(from, to, {
      type: 'number',
      number: sign?.trim() === 'moins' && /^\s*$/u.test(before) ? -number : number,
      ...(noun === undefined ? {} : { noun }),
      ...(definite ? { definite } : {}),
      ...(label === null ? {} : { label: label[1] ?? '' }),
    });
  }
  return found;
};

/** "la piscine des Trois-Rives", "la rue des Quatre Vents": part of a name, it counts nothing. */
const isInName = (cased: string, from: number, to: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(cased.slice(from)) &&
  (/^-\p{Lu}/u.test(cased.slice(to)) ||
    (/^\s\p{Lu}/u.test(cased.slice(to)) && /[\p{Ll},]\s$/u.test(cased.slice(0, from))));

/** Rest, or time, from one of many to the next. */
const BETWEEN_TWO =
  /(?<![a-z])(?:repos|delai|intervalle|pause|temps|attente|heures?|jours?|minutes?|mois|ans?|semaines?)\s(?:[a-z]+\s){0,2}entre\s+$/u;

const isNone = (
  text: string,
  before: string,
  after: string,
  isOwnArticle: (number: string) => boolean,
): boolean => {
  if (/^(?:une?|zero)$/u.test(text)) return true;
  // "à deux pas de la gare"
  if (/^deux$/u.test(text) && /(?<![a-z])a\s+$/u.test(before) && /^\s+pas\s+d(?:e|u|es|')/u.test(after))
    return true;
  // "un repos de onze heures entre deux interventions": between one and the next.
  if (/^deux$/u.test(text) && BETWEEN_TWO.test(before) && /^\s+[a-z-]+s(?![a-z])/u.test(after)) return true;
  // "à eux deux" says together.
  if (
    /^deux$/u.test(text) &&
    /(?<![a-z])(?:(?:a|d')\s*(?:eux|elles|nous|vous)|tous|toutes)\s+$/u.test(before)
  )
    return true;
  if (
    /^neuf$/u.test(text) &&
    !/^\s+[a-z]+s(?![a-z])/u.test(after) &&
    !(COUNTED_BEFORE.test(before) && /^\s+(?:d['eu]|en\s|aux?\s|a\s)/u.test(after)) &&
    !(
      /(?:contre|par|soit|dont|total\s+de|en\s+compte|:)\s+$/u.test(before) &&
      /^\s*(?:[.,;)]|$|et\s)/u.test(after)
    )
  )
    return true;
  if (/^(?:mil|cent)$/u.test(text) && /^\s*(?:pour|%)/u.test(after)) return true;
  if (/^\d/u.test(text)) {
    if (/^\s?°/u.test(after) && !/(?:n|N)$/u.test(before)) return true;
    if (NUMBERING.test(before) && /^\s*[.)°-]\s/u.test(after)) return true;
    // "chapitre 022" and no more is a value of the facts, no heading.
    if (OWN_ARTICLE.test(before) && !isAllThereIs(before, after)) return true;
    if (ARTICLE.test(before) && (OF_THIS_TEXT.test(after) || isOwnArticle(text))) return true;
    // "les dispositions de l’article 1er": of this act, where no text is named.
    if (text === '1' && ARTICLE.test(before) && /^\s?er(?![a-z])/u.test(after) && !OF_A_TEXT.test(after))
      return true;
    if (/(?:alineas?|al\.|paragraphes?|§|livre|partie)\s*$/u.test(before)) return true;
    if (/^[a-z²³]/u.test(after) && !/^(?:eme|er|e)\b/u.test(after)) return true;
  }
  return (
    EVERY_DAY.test(after) ||
    (/(?:sur|\/)\s*$/u.test(before) &&
      /^(?:7|24|sept|vingt-quatre)$/u.test(text) &&
      /(?:7|24|jours|heures|[jh])\s*(?:sur|\/)\s*$/u.test(before))
  );
};

const isAllThereIs = (before: string, after: string): boolean =>
  /^\s*[a-z.]+\s*$/u.test(before) && after.trim() === '';

/** The first word that may be counted, singular. */
const nounAfter = ({ lower, text, at }: Folded, to: number): string | undefined => {
  const said = lower.slice(to, to + 60).split(/[.,;:()\n|]|\s-\s/u)[0] ?? '';
  let people: string | undefined;
  for (const { 0: word, index } of [...said.matchAll(/[a-z]+/gu)].slice(0, 3)) {
    // "les quinze jeunes rencontrés le 4": the participle tells that they are what is counted.
    const end = to + index + word.length;
    if (
      people !== undefined &&
      (STATE.test(word) || /ée?s$/u.test(text.slice(at(to + index), at(end)).normalize('NFC')))
    )
      return people;
    if (PEOPLE.test(word)) people ??= singular(word);
    if (ADJECTIVE.test(word)) continue;
    return NO_NOUN.test(word) || word.length < 3 ? people : singular(word);
  }
  return people;
};
/** "vingt jeunes de la commune": people, where no noun follows. */
const PEOPLE = /^(?:jeunes|anciens|anciennes)$/u;
const STATE =
  /^(?:presente?s|absente?s|assise?s|inscrite?s|reunie?s|accueillie?s|surprise?s|venue?s|vue?s)$/u;
