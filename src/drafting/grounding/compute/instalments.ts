/**
 * How many payments there are: as many as a length of time holds at a rhythm (fifteen yearly instalments of a loan over fifteen years), as many as the
 * text then shows and that make the whole ("en deux fois : 1 200 €, puis 600 €"), or as the facts have keys for. The rhythm is told by the sentence or is a fact.
 */
import type { Claim, NumberValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sameNoun } from '../text/stems';
import { derivedFrom, missing, sentenceOf, type Match, type Place } from '../match/matcher';

const NOUNS =
  'echeance|versement|paiement|remboursement|prelevement|acompte|mensualite|annuite|trimestrialite|semestrialite|reglement|tranche|fois|facture|loyer|traite';
const PAID = new RegExp(`^(?:${NOUNS})s?$`, 'u');
/** "les échéances seront au nombre de soixante" */
const NUMBERED = new RegExp(`(?<![a-z])(${NOUNS})s?(?![a-z])[^.;:]*\\sau\\s+nombre\\s+de\\s+$`, 'u');
/** In months. */
const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:mensuel\w*|mensualites?|par\s+mois|chaque\s+mois|tous\s+les\s+mois)(?![a-z])/u, 1],
  [/(?<![a-z])(?:bimestriel\w*|tous\s+les\s+deux\s+mois)(?![a-z])/u, 2],
  [
    /(?<![a-z])(?:trimestriel\w*|trimestrialites?|par\s+trimestre|chaque\s+trimestre|tous\s+les\s+trois\s+mois)(?![a-z])/u,
    3,
  ],
  [
    /(?<![a-z])(?:semestriel\w*|semestrialites?|par\s+semestre|chaque\s+semestre|tous\s+les\s+six\s+mois)(?![a-z])/u,
    6,
  ],
  [/(?<![a-z])(?:annuel\w*|annuites?|par\s+an|chaque\s+annee|tous\s+les\s+ans)(?![a-z])/u, 12],
];

/** The fact that gives the length of time, the rhythm when it is of one year, or the payments. */
export const instalments = (claim: Claim<NumberValue>, basis: Basis, place: Place): string | undefined => {
  const { number } = claim.value;
  const noun =
    NUMBERED.exec(place.lower.slice(place.sentence.from, claim.from))?.[1] ??
    claim.value.noun ??
    /^\s+([a-z]+)/u.exec(place.lower.slice(claim.to, claim.to + 20))?.[1] ??
    '';
  if (!PAID.test(noun) || number < 2 || !Number.isInteger(number)) return undefined;
  if (isCountedOtherwise(number, noun, basis, place)) return undefined;
  return atRhythm(number, noun, basis, place) ?? keysOf(number, basis);
};

/** "10 mensualités de 693 €": the facts count these payments, and no rhythm makes twelve of them; those of one year are a part. */
const isCountedOtherwise = (
  number: number,
  noun: string,
  basis: Basis,
  { lower, sentence }: Pick<Place, 'lower' | 'sentence'>,
): boolean => {
  const counted = basis
    .of('number')
    .filter(
      ({ value, origin, bare }) =>
        origin.kind === 'fact' && bare !== true && value.noun !== undefined && sameNoun(value.noun, noun),
    );
  return (
    noun !== 'fois' &&
    counted.length > 0 &&
    counted.every(({ value }) => value.number !== number) &&
    !A_YEAR.test(lower.slice(sentence.from, sentence.to))
  );
};
const A_YEAR =
  /(?<![a-z])(?:par\s+an(?:nee)?|chaque\s+annee|l'an|dans\s+l'annee|d'une\s+annee|sur\s+un\s+an|annuel\w*)(?![a-z])/u;

/** "périodicité: trimestrielle", not the meetings of a committee. */
const OF_PAYMENTS =
  /periodicit|frequence|rythme|pai?e|pay|vers|loyer|echeanc|mensualit|redevanc|cotisation|rembours|amorti|annuit|tranche|acompte|prelevement|factur/u;

const atRhythm = (number: number, noun: string, basis: Basis, place: Place): string | undefined => {
  const near = `${noun} ${sentenceOf(place)}`;
  const told = RHYTHMS.filter(([pattern]) => pattern.test(near));
  const facts = basis.texts.flatMap(({ claims, folded, origin }) => {
    if (!OF_PAYMENTS.test(`${origin.id.toLowerCase()} ${folded.lower}`)) return [];
    // "10 mensualités de 693 €" says how many there are: no twelve a year.
    const counts = claims.some(({ value }) => value.type === 'number' && PAID.test(value.noun ?? ''));
    return RHYTHMS.flatMap(([pattern, months]) =>
      pattern.test(folded.lower) ? [{ id: origin.id, months, counts }] : [],
    );
  });
  // The sentence may leave to the facts how often one pays.
  for (const months of new Set([
    ...told.map(([, one]) => one),
    ...(told.length > 0 ? [] : facts.map((one) => one.months)),
  ])) {
    const lasting = basis
      .of('duration')
      .find(({ value }) => value.base === 'months' && value.amount === number * months);
    if (lasting !== undefined) return lasting.origin.id;
    const yearly = facts.find((one) => one.months === months && months * number === 12 && !one.counts);
    if (yearly !== undefined) return yearly.id;
  }
  return undefined;
};

/** "en deux fois : 1 200 €, puis 600 €": the amounts that follow, when they make a whole of the facts; another number of them is wrong. */
export const paymentsShown = (
  { from, to, value }: Claim,
  basis: Basis,
  { claims, lower, sentence, near }: Place,
): Match | undefined => {
  const noun = /^\s+([a-z]+)/u.exec(lower.slice(to, to + 20))?.[1] ?? '';
  if (
    value.type !== 'number' ||
    !PAID.test(noun) ||
    !/(?<![a-z])en\s+$/u.test(lower.slice(0, from).slice(-5))
  )
    return undefined;
  if (isCountedOtherwise(value.number, noun.replace(/s$/u, ''), basis, { lower, sentence })) return undefined;
  const parts = partsNamed(lower.slice(to, sentence.to));
  if (parts > 1)
    return parts === value.number
      ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
      : missing(`Le texte en montre ${String(parts)}.`);
  const cents = (end: number): readonly number[] =>
    claims.flatMap((one) =>
      one.value.type === 'amount' && one.from >= to && one.to <= end ? [one.value.cents] : [],
    );
  const wholeOf = (sum: number): readonly Evidence[] => [
    ...basis.of('amount').filter((one) => one.value.cents === sum),
    ...basis.bare.filter((one) => Math.round(one.value.number * 100) === sum),
  ];
  const sumOf = (paid: readonly number[]): number => paid.reduce((total, one) => total + one, 0);
  // "en quatre échéances de 1 200 €"
  const [each] = claims.filter((one) => one.from >= to);
  if (
    each?.value.type === 'amount' &&
    /^\s+[a-z]+\s+(?:egale?s\s+)?de\s+$/u.test(lower.slice(to, each.from))
  ) {
    const equal = wholeOf(each.value.cents * value.number);
    return equal.length > 0 ? derivedFrom(equal) : undefined;
  }
  const after = cents((near ?? sentence).to);
  const whole = wholeOf(sumOf(after.slice(0, value.number)));
  if (value.number > 1 && after.length >= value.number && whole.length > 0) return derivedFrom(whole);
  const here = cents(sentence.to);
  return /^\s+[a-z]+\s*:/u.test(lower.slice(to)) &&
    here.length !== value.number &&
    here.length > 1 &&
    wholeOf(sumOf(here)).length > 0
    ? missing(`Le texte en montre ${String(here.length)}.`)
    : undefined;
};

const PART =
  /^(?:une?|le|la|l')\s?(?:premiere?\s|seconde?\s|deuxieme\s|troisieme\s|derni(?:er|ere)\s)?(?:acompte|avance|solde|reste|reliquat|complement|surplus|moitie|versement|paiement|tranche|part)(?![a-z])/u;

/** ": un acompte de 30 % à la commande, puis le solde": how many payments are named one by one; none where anything else is. */
const partsNamed = (after: string): number => {
  const list = /^\s+[a-z]+\s*:\s*(.+)$/su.exec(after)?.[1] ?? '';
  const parts = list.split(
    /,?\s+(?:puis|et|ensuite|enfin)\s+(?=(?:une?|la|le)\s|l')|,\s+(?=(?:une?|la|le)\s|l')/u,
  );
  return parts.every((part) => PART.test(part)) ? parts.length : 0;
};

const EACH = new RegExp(`^\\s+(?:fois|(?:${NOUNS})s?\\s+(?:egale?s\\s+)?de)\\s+$`, 'u');
const LEFT = /(?<![a-z])(?:sold|rest|regl|charge|pai|pay|vers|prelev|rembours)/u;

/** "le solde se règle en trois fois 62 €": what is left of a sum once another is taken off, in as many equal payments as the facts count. */
export const equalPayment = (
  { from, value }: Claim,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const count = claims.findLast((one) => one.to <= from && one.from >= sentence.from);
  if (
    value.type !== 'amount' ||
    count?.value.type !== 'number' ||
    count.value.number < 2 ||
    !EACH.test(lower.slice(count.to, from)) ||
    !LEFT.test(lower.slice(sentence.from, sentence.to))
  )
    return undefined;
  const { number } = count.value;
  const counted = basis.bare.find(
    (one) =>
      one.value.number === number &&
      lastName(one.origin.id)
        .split('_')
        .some((word) => PAID.test(word)),
  );
  if (counted === undefined) return undefined;
  const sums = basis.of('amount').filter(({ origin }) => origin.kind === 'fact');
  for (const whole of sums)
    for (const part of sums)
      if (
        parentOf(whole.origin.id) === parentOf(part.origin.id) &&
        whole.value.cents - part.value.cents === value.cents * number
      )
        return derivedFrom([whole, part, counted]);
  return undefined;
};

/** "premier_versement: 1200, solde: 600" */
const keysOf = (number: number, { evidence }: Basis): string | undefined => {
  const paid = new Set(
    evidence
      .filter(
        ({ origin, value }) => origin.kind === 'fact' && (value.type === 'amount' || value.type === 'number'),
      )
      .map(({ origin }) => origin.id)
      .filter((id) =>
        /^(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme)_(?:versement|acompte|echeance|paiement|tranche)|(?:versement|acompte|echeance|tranche)_(?:\d|initiale?|final)|acompte|avance|solde|versement_(?:signature|livraison|initial|final))(?:_(?:ht|ttc|eur|euros?|xpf))?$/u.test(
          lastName(id),
        ),
      ),
  );
  return paid.size === number && new Set([...paid].map(parentOf)).size === 1 ? [...paid][0] : undefined;
};
