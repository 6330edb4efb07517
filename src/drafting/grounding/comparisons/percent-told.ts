/**
 * What so many per cent of an amount make, where the sentence tells all three: "60 % de la subvention de 3 000 €, soit 1 800 €", "450 €, soit 30 % de l’acompte de 1 500 €".
 * It speaks only where the rate and the amount are both grounded; whether they belong together is judged elsewhere.
 */
import type { Judged, PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { written } from '../compute/quantities';

/** From the rate to what it is of. */
const OF =
  /^\s+(?:d[eu]s?\s|d'|de\s+l')(?:(?!\ssoit\s)[^.;:,()%\d]){0,60}?(?:\s|,\s|\()(?:de\s+|d'|(?:fixee?s?|arretee?s?|evaluee?s?|estimee?s?)\s+a\s+)?(?:la\s+somme\s+de\s+)?$|^\s+(?:de|des|d')\s+$/u;
const SOIT =
  /^\s*(?:ttc|ht)?\s*(?:,|\))?\s*\(?(?:soit|c'est-a-dire)\s+(?:donc\s+|un\s+montant\s+de\s+|une\s+somme\s+de\s+|la\s+somme\s+de\s+)?$/u;
/** What the words leave open. */
const ROUGH = /(?<![a-z])(?:environ|pres|presque|plus|moins|quelque|arrondi\w*|a\s+peine)(?![a-z])/u;

export const percentTold: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  const ordered = [...judged].sort((a, b) => a.claim.from - b.claim.from);
  return ordered.flatMap((one, i): readonly PlainFlag[] => {
    const three = [one, ordered[i + 1], ordered[i + 2]];
    const [a, b, c] = three;
    if (a === undefined || b === undefined || c === undefined) return [];
    const sentence = sentences.find(({ from, to }) => from <= a.claim.from && a.claim.to <= to);
    if (sentence === undefined || c.claim.to > sentence.to) return [];
    if (ROUGH.test(lower.slice(a.claim.from, c.claim.from))) return [];
    const between = [lower.slice(a.claim.to, b.claim.from), lower.slice(b.claim.to, c.claim.from)];
    const [first = '', second = ''] = between;
    if (isRate(a) && OF.test(first) && SOIT.test(second)) return wrong(a, b, c);
    return isRate(b) && SOIT.test(first) && OF.test(second) ? wrong(b, c, a) : [];
  });
};

const isRate = ({ claim: { value } }: Judged): boolean =>
  value.type === 'share' && value.word !== true && value.ratio > 0;

const wrong = (rate: Judged, whole: Judged, part: Judged): readonly PlainFlag[] => {
  const [{ value: share }, { value: of }, { value: told }] = [rate.claim, whole.claim, part.claim];
  if (share.type !== 'share' || of.type !== 'amount' || told.type !== 'amount') return [];
  if (!rate.match.ok || !whole.match.ok || of.currency !== told.currency || of.tax !== told.tax) return [];
  // To the euro where the part is told in whole euros, else to the cent.
  const real = of.cents * share.ratio;
  const within = told.cents % 100 === 0 ? 100 : 1;
  return Math.abs(real - told.cents) <= within
    ? []
    : [
        {
          ...{ from: part.claim.from, to: part.claim.to, kind: 'amount' },
          why: `Le calcul donne ${written(Math.round(real) / 100)}\u00A0€.`,
        },
      ];
};
