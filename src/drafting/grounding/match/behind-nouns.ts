/**
 * A number of order that a text of the facts sets behind its noun and the draft behind the sign: "ligne 214" is "la ligne n° 214", "titre 1458" is "le titre de
 * recettes n° 1458". The noun must be the same.
 */
import type { Claim, NumberValue } from '../claim';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, type Match, type Place } from './matcher';

/** "ligne", "titre" of "titre de recettes", "arrêté" of "arrêté municipal"; "numéro" and "n°" alone name nothing. */
const HEADED = /(?<![a-z])(?:([a-z]{3,})\s+(?:d[eu]s?\s+|d'|de\s+la\s+|de\s+l')?)?([a-z]{3,})\s*$/u;
const SIGN = /\s*,?\s*(?:n°|numeros?|no\.?)\s*$/u;
/** A day of the month, an hour, a page of a list: such words are followed by a number that names nothing. */
const NO_LABEL =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|pour|contre|dans|avec|sous|vers|entre|environ|total|soit|dont|plus|moins|les|des|est|sont|numero|annee|exercice)$/u;

export const behindNoun = (
  { from, value: { number } }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const before = lower.slice(Math.max(0, from - 60), from);
  if (!SIGN.test(before) || !Number.isInteger(number)) return undefined;
  const led: readonly (string | undefined)[] = HEADED.exec(before.replace(SIGN, ''))?.slice(1) ?? [];
  // "émis sous le n° 1458": what is numbered stands elsewhere in the sentence.
  const nouns = (
    UNDER.test(before) ? (lower.slice(sentence.from, from).match(/[a-z]{3,}/gu) ?? []) : led
  ).flatMap((one) => (one === undefined || NO_LABEL.test(one) ? [] : [one]));
  const found = basis.texts.filter(
    ({ folded, origin }) =>
      origin.kind !== 'law' &&
      [...folded.lower.matchAll(NUMBERED)].some(
        ({ index, 0: whole, 1: head = '', 2: label = '', 3: figures = '' }) =>
          !COUNTED.test(folded.lower.slice(index + whole.length)) &&
          figures.split(/,|et|ou/u).some((one) => Number(one.replace(/ /gu, '')) === number) &&
          nouns.some((one) => sameNoun(one, label) || sameNoun(one, head)),
      ),
  );
  return found.length > 0 ? accepted(...found.map(({ origin }) => origin)) : undefined;
};

const UNDER = /(?<![a-z])sous\s+(?:le\s+)?(?:n°|numero)\s*$/u;
/** "bordereau 212", "ligne scolaire 214", "lignes 4, 7 et 12". */
const NUMBERED =
  /(?<![a-z])(?:([a-z]{3,})\s+)??([a-z]{3,})\s+((?:\d+\s*(?:,|et|ou)\s*)*(?:\d{1,3}(?: \d{3})+|\d+))(?![\d/-]|[.,]\d)/gu;
/** "compte 24 élèves", "voie 12 m": what follows says what the number counts or measures. */
const COUNTED =
  /^\s?(?:[%€]|h\d*(?![a-z])|(?!(?:et|ou|a|au|aux|du|de|des|le|la|les|l|d|par|sur|en|dans|sous|vers|chez|apres)(?![a-z]))(?:[a-z]{1,2}\d?|[a-z]+[sx])(?![a-z]))/u;
