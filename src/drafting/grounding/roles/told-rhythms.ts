/**
 * An amount told by the month that is one of a year, or the other way round: "un loyer de 4 920 € par mois" of "loyer_mensuel: 410", the year of which it is;
 * "455,50 € par an" of a rent and charges by the month. Only amounts that are one fact, twelve of it or a twelfth, or a sum of facts.
 */
import type { ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

type Rhythm = 'month' | 'year';
const KEYS: Readonly<Record<Rhythm, RegExp>> = {
  month: /^(?:mensuel|mensuelle|mensuels|mensuelles|mois|mensualite|mensualites)$/u,
  year: /^(?:annuel|annuelle|annuels|annuelles|annee|an|annuite|annuites)$/u,
};
const AFTER: Readonly<Record<Rhythm, RegExp>> = {
  month:
    /^\s*(?:euros?\s+)?(?:(?:bruts?|nets?|hors\s+charges|ht|ttc|de\s+[a-z]+)\s+)?(?:par\s+mois|mensuels?|chaque\s+mois|tous\s+les\s+mois)(?![a-z])/u,
  year: /^\s*(?:euros?\s+)?(?:(?:bruts?|nets?|hors\s+charges|ht|ttc|de\s+[a-z]+)\s+)?(?:par\s+an|annuels?|chaque\s+annee|tous\s+les\s+ans|l'an)(?![a-z])/u,
};
const LINK =
  "\\s+(?:[a-z]+\\s+){0,2}?(?:de|d'|est|est\\s+de|s'eleve\\s+a|s'etablit\\s+a|ressort\\s+a|atteint|represente|est\\s+fixee?\\s+a|:)\\s*$";
const BEFORE: Readonly<Record<Rhythm, RegExp>> = {
  month: new RegExp(`(?<![a-z])(?:mensuel(?:le)?s?|mensualites?)${LINK}`, 'u'),
  year: new RegExp(`(?<![a-z])(?:annuel(?:le)?s?|annuites?)${LINK}`, 'u'),
};

export const toldRhythms: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const facts = basis.evidence.filter(({ origin }) => origin.kind === 'fact');
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || claim.value.type !== 'amount') return [];
    const sentence = sentenceAt(sentences, claim.from);
    const [before, after] = [lower.slice(sentence.from, claim.from), lower.slice(claim.to, sentence.to)];
    const told = (['month', 'year'] as const).filter(
      (one) => AFTER[one].test(after) || BEFORE[one].test(before),
    );
    const [rhythm, ...more] = told;
    if (rhythm === undefined || more.length > 0) return [];
    const own = [...new Set(match.origins.map(({ id }) => id))].flatMap(
      (id) => facts.find(({ origin, value }) => origin.id === id && amountOf(value) !== undefined) ?? [],
    );
    if (own.length === 0 || own.length < new Set(match.origins.map(({ id }) => id)).size) return [];
    const rhythms = own.flatMap((one) => rhythmOf(one) ?? []);
    const [known] = rhythms;
    if (known === undefined || rhythms.some((one) => one !== known)) return [];
    const sum = own.reduce((total, { value }) => total + (amountOf(value) ?? 0), 0);
    const amount = claim.value.cents / 100;
    const is = (size: number): boolean => Math.abs(amount - size) < 0.006;
    // As it is, it has the rhythm of its key; twelve of a month are a year.
    const actual = is(sum)
      ? known
      : is(sum * 12) && known === 'month'
        ? 'year'
        : is(sum / 12) && known === 'year'
          ? 'month'
          : undefined;
    return actual === undefined || actual === rhythm
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why:
              actual === 'year'
                ? 'Dans les données, ce montant est celui d’une année.'
                : 'Dans les données, ce montant est celui d’un mois.',
          },
        ];
  });
};

const amountOf = (value: ClaimValue): number | undefined =>
  value.type === 'amount' ? value.cents / 100 : value.type === 'number' ? value.number : undefined;

const rhythmOf = ({ origin }: Evidence): Rhythm | undefined => {
  const words = pathWords(origin.id);
  const found = (['month', 'year'] as const).filter((one) => words.some((word) => KEYS[one].test(word)));
  return found.length === 1 ? found[0] : undefined;
};
