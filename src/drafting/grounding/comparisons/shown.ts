/**
 * Two values that a sentence holds against each other: "83 100 € HT, excède l’estimation de 85 000 €", "28 % … en deçà de l’objectif", "passe de 950 à
 * 874 habitants, en hausse". The second one may be left to the facts. It computes nothing but their order.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Judged, PlainFlag } from '../ground';
import { isLabel, pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { singular } from '../text/stems';
import { AGAINST, BOUND, DENIED, MOVES, SOONER, type Side } from './cues';
import { isBracketEnd, isGap } from './no-comparisons';
import { compared, comparedAsTold, isSized, isUnitPrice, measured, ofItsKind } from './sizes';

export const shown: TextRule = (text) =>
  text.sentences.flatMap((sentence) => [
    ...againstIn(text, sentence),
    ...passiveIn(text, sentence),
    ...movesIn(text, sentence),
  ]);

const flag = (from: number, to: number): PlainFlag => ({
  ...{ from, to, kind: 'contradiction' },
  why: 'Les valeurs disent l’inverse de cette comparaison.',
});

const againstIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const said = lower.slice(sentence.from, sentence.to);
  const inside = text.judged.filter(
    ({ claim }) =>
      claim.from >= sentence.from && claim.to <= sentence.to && (isSized(claim.value) || isDay(claim.value)),
  );
  return (['more', 'less'] as const).flatMap((side) =>
    [AGAINST, SOONER].flatMap((cues, ofDays) =>
      [...said.matchAll(cues[side])].flatMap((match): PlainFlag[] => {
        const from = sentence.from + match.index;
        const to = from + match[0].length;
        if (DENIED.test(lower.slice(sentence.from, from)) && !match[0].startsWith("n'")) return [];
        const able = inside.filter(({ claim }) => isDay(claim.value) === (ofDays === 1));
        const subject = able.findLast(
          ({ claim }) => claim.to <= from && !isFew(claim) && !isUnitPrice(claim, lower),
        );
        if (
          subject !== undefined &&
          (isGap(subject.claim, lower.slice(subject.claim.to, to)) ||
            isBracketEnd(text, subject.claim, from, to))
        )
          return [];
        const subjects =
          subject === undefined
            ? [
                ...namedBefore(text, lower.slice(sentence.from, from)),
                ...saidBefore(text, lower.slice(sentence.from, from), sentence),
              ]
            : isSubject(lower.slice(subject.claim.to, from))
              ? [subject.claim.value]
              : [];
        const orders = measured(subjects).flatMap((one) =>
          ofItsKind(one, measured(boundsAfter(text, able, to, sentence, one))).flatMap((bound) =>
            isTaxedApart(one, bound) ? [] : (compared(one, bound) ?? []),
          ),
        );
        // "supérieure à celle du FIPD" is not told of two equal shares.
        const strict = /^(?:celle|celles|celui|ceux)\s/u.test(lower.slice(to, to + 8));
        return orders.length > 0 &&
          orders.every((order) => (order === 0 ? strict : side === 'more' ? order < 0 : order > 0))
          ? [flag(from, to)]
          : [];
      }),
    ),
  );
};

/** "Les revenus dépassent le plafond": what the facts hold under the words that stand right before. */
const namedBefore = (text: GroundedText, before: string): readonly ClaimValue[] => {
  const clause = /[^,;:.]*$/u.exec(before)?.[0] ?? '';
  // "Ce prix" is one that was told before, perhaps computed.
  if (/^\s*(?:ce|cet|cette|ces)\s/u.test(clause)) return [];
  const words = (clause.match(/[a-z]{4,}/gu) ?? []).slice(0, 4);
  return text.basis.evidence.flatMap(({ origin, value }) => {
    const key = pathWords(lastKey(origin.id));
    return origin.kind === 'fact' &&
      !key.some((word) => BOUND.test(word)) &&
      key.some((word) => word.length > 3 && words.some((one) => singular(one) === singular(word)))
      ? [value]
      : [];
  });
};

/** What a noun may be told by. */
const TOLD_BY: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:prix|montant|somme|tarif|loyer|cout|offre|devis|enveloppe|redevance|depense|recette|subvention|aide|budget)$/u,
    /^amount$/u,
  ],
  [/^(?:delai|duree|periode)$/u, /^duration$/u],
  [/^(?:taux|part|proportion|pourcentage|rendement)$/u, /^share$/u],
  [
    /^(?:surface|superficie|contenance|longueur|hauteur|distance|volume|vitesse|teneur|temperature)$/u,
    /^measure$/u,
  ],
  [/^(?:effectif|nombre|chiffre|total|frequentation|jauge)$/u, /^number$/u],
];

/** "Ce prix est inférieur à…": the one value of its kind that the sentence before tells. */
const saidBefore = (text: GroundedText, before: string, sentence: Stretch): readonly ClaimValue[] => {
  const noun = /^\s*(?:ce|cet|cette)\s+([a-z]{4,})(?![^.;]*,\s)/u.exec(before)?.[1] ?? '';
  const type = TOLD_BY.find(([said]) => said.test(noun))?.[1];
  const previous = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (type === undefined || previous === undefined) return [];
  const told = text.judged.flatMap(({ claim: { from, to, value } }) =>
    from >= previous.from && to <= previous.to && type.test(value.type) ? [value] : [],
  );
  return told.length === 1 ? told : [];
};

/** "la jauge est dépassée, 96 personnes étant inscrites": the bound comes first, and any other value of the sentence is held against it. */
const PASSIVE =
  /(?<![a-z])(?:l'|la\s+|le\s+|les\s+)([a-z]{4,})\s(?:[^,;:.]{0,50}?\s)?(n'(?:est|a|ont|etait)\s+(?:pas|jamais)|est|sont|a|ont|etait|etant)\s+(?:(?:ete|largement|nettement|legerement|ainsi|donc|bien)\s+)*(depassee?s?|atteinte?s?|franchie?s?)(?![a-z])/gu;

const passiveIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] =>
  [...text.read.folded.lower.slice(sentence.from, sentence.to).matchAll(PASSIVE)].flatMap(
    (match): PlainFlag[] => {
      const [whole, noun = '', verb = '', participle = ''] = match;
      if (!BOUND.test(noun)) return [];
      const [from, to] = [sentence.from + match.index, sentence.from + match.index + whole.length];
      const inside = text.judged.filter(
        ({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to && isSized(claim.value),
      );
      const own = inside
        .filter(({ claim }) => claim.from >= from && claim.to <= to)
        .map(({ claim }) => claim.value);
      const bounds = own.length > 0 ? own : boundsNamed(text, noun);
      const orders = inside
        .filter(({ claim }) => (claim.to <= from || claim.from >= to) && !isFew(claim))
        .flatMap(({ claim }) => bounds.flatMap((bound) => comparedAsTold(claim.value, bound) ?? []));
      if (orders.length === 0) orders.push(...countedAgainst(text, noun, bounds));
      const denied = verb.startsWith("n'");
      const reached = participle.startsWith('att');
      const isWrong = (order: number): boolean =>
        denied ? (reached ? order >= 0 : order > 0) : reached ? order < 0 : order <= 0;
      return orders.length > 0 && orders.every(isWrong) ? [flag(from, to)] : [];
    },
  );

/** "la jauge est dépassée" of "jauge: 700, inscrits: 642": the one count of the facts that such a bound is of. */
const countedAgainst = (
  { basis }: GroundedText,
  noun: string,
  bounds: readonly ClaimValue[],
): readonly number[] => {
  if (!/^(?:jauge|capacite|quota|plafond|limite|maximum)$/u.test(noun) || bounds.length !== 1) return [];
  const counts = basis
    .of('number')
    .filter(({ origin }) => origin.kind === 'fact' && HELD.test(lastKey(origin.id).toLowerCase()));
  const [only, ...more] = counts;
  return only === undefined || more.length > 0
    ? []
    : bounds.flatMap((bound) => compared(only.value, bound) ?? []);
};
const HELD =
  /^(?:nb_|nombre_)?(?:inscrits|participants|presents|spectateurs|visiteurs|public_attendu|public|coureurs|demandes|inscriptions|personnes(?:_attendues)?|effectif|convives|reservations)$/u;

/** With the tax and without it: "49 500 € HT, soit 59 400 € TTC, est inférieure à l’estimation" of an estimate without tax. */
const isTaxedApart = (one: ClaimValue, other: ClaimValue): boolean =>
  one.type === 'amount' && one.tax === 'TTC' && (other.type !== 'amount' || other.tax !== 'TTC');

/** "un seul", "les deux": nothing that is measured. */
const isFew = ({ value }: Claim): boolean => value.type === 'number' && value.number < 4;

const isDay = ({ type }: ClaimValue): boolean => type === 'date';

/** Nothing between the value and the word of comparison makes another subject of it. */
const isSubject = (between: string): boolean =>
  between.length < 90 &&
  !/[;:]|(?<![a-z])(?:mais|tandis|alors|dont|et\s+(?:le|la|les|l'))(?![a-z])/u.test(between);

/** The value that follows, but for the difference that comes first ("dépasse de huit points l’objectif"); else those of the fact that is named. */
const boundsAfter = (
  text: GroundedText,
  able: readonly Judged[],
  at: number,
  sentence: Stretch,
  subject: ClaimValue,
): readonly ClaimValue[] => {
  const { lower } = text.read.folded;
  const rest = lower.slice(at, sentence.to);
  const clause = /^.*?(?=[,;:(]|\s(?:et|mais|ou)\s|$)/u.exec(rest)?.[0] ?? '';
  const end = at + clause.length;
  const after = able.filter(({ claim }) => claim.from >= at && claim.to <= end);
  const [first] = after;
  const isDifference =
    first !== undefined &&
    /^(?:de\s+|d')(?:pres\s+de\s+|plus\s+de\s+)?$/u.test(lower.slice(at, first.claim.from));
  const start = isDifference ? first.claim.to : at;
  const next = after.find(
    ({ claim }) => claim.from >= start && comparedAsTold(subject, claim.value) !== undefined,
  );
  if (next !== undefined) return [next.claim.value];
  // "à l’estimation du Domaine, arrêtée à 44 000 €": a bound that its apposition tells.
  const apposed = able.find(({ claim }) => claim.from >= end);
  if (
    apposed !== undefined &&
    after.length === 0 &&
    APPOSED.test(lower.slice(end, apposed.claim.from)) &&
    comparedAsTold(subject, apposed.claim.value) !== undefined
  )
    return [apposed.claim.value];
  const named = /^\s*(?:l'|(?:la|le|les|son|sa|leur|cette|cet|ce)\s+)?([a-z]{3,})/u.exec(
    lower.slice(start, end),
  )?.[1];
  if (named === undefined) return [];
  const bounds = BOUND.test(named) ? boundsNamed(text, named) : [];
  return bounds.length > 0 ? bounds : phraseNamed(text, clause.slice(start - at));
};

const APPOSED =
  /^(?:\s*\((?:soit\s+)?|,\s+(?:(?:[a-z]+e{1,2}s?|etabli[es]*|etablie?s?)\s+a\s+|qui\s+(?:est|etait|s'eleve|s'elevait|s'etablit|s'etablissait|ressort|atteint)\s+(?:de\s+|a\s+)?|de\s+|d'|soit\s+))(?:environ\s+|la\s+somme\s+de\s+)?$/u;

/** "inférieur à l’avis des domaines" of "avis_domaines": the whole phrase is the whole key, no word more on either side. */
const phraseNamed = (text: GroundedText, phrase: string): readonly ClaimValue[] => {
  // The day that an opinion or an estimate is of is no word of its key.
  const [named = ''] = phrase.split(/\s(?:(?:en\s+)?dat[a-z]*\s+du|du|le)\s+\d/u);
  const said = (named.match(/[a-z]{4,}/gu) ?? []).filter(
    (word) => !/^(?:celle|celles|celui|ceux)$/u.test(word),
  );
  return said.length === 0 || said.length > 3
    ? []
    : text.basis.evidence.flatMap(({ origin, value }) => {
        const key = pathWords(lastKey(origin.id)).filter((word) => word.length > 3 && !UNIT.test(word));
        return origin.kind === 'fact' &&
          key.length > 0 &&
          key.every((word) => said.some((one) => isOne(one, word))) &&
          said.every((one) => key.some((word) => isOne(one, word)))
          ? [value]
          : [];
      });
};
const UNIT = /^(?:euros?|metres?|jours?|mois|annees?|heures?|montant|nombre)$/u;
const VALUED = /^(?:avis|estimation|evaluation|expertise|valeur)s?$/u;
const isOne = (said: string, key: string): boolean =>
  isLabel(said, key) || (VALUED.test(said) && VALUED.test(key));

const boundsNamed = (text: GroundedText, named: string): readonly ClaimValue[] =>
  text.basis.evidence.flatMap(({ origin, value }) =>
    origin.kind === 'fact' &&
    pathWords(lastKey(origin.id)).some((word) => BOUND.test(word) && stem(word) === stem(named))
      ? [value]
      : [],
  );

const lastKey = (id: string): string => id.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '';
const stem = (word: string): string =>
  singular(word)
    .replace(/^(min|max)i?$/u, '$1im')
    .slice(0, 5);

/** "de V à W", "V contre W": the way that it goes, held against the word that tells it. */
const movesIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const said = lower.slice(sentence.from, sentence.to);
  const told = (['more', 'less'] as const).flatMap((side) =>
    [...said.matchAll(MOVES[side])].map((match) => ({ side, match })),
  );
  const [only] = told;
  if (only === undefined || told.some(({ side }) => side !== only.side)) return [];
  const inside = text.read.claims.filter(
    ({ from, to, value }) => from >= sentence.from && to <= sentence.to && isSized(value),
  );
  const ways = inside.flatMap((first, i): readonly (Side | undefined)[] => {
    const second = inside[i + 1];
    const order = second === undefined ? undefined : compared(first.value, second.value);
    if (second === undefined || order === undefined) return [];
    const before = lower.slice(sentence.from, first.from);
    const between = lower.slice(first.to, second.from);
    const changes =
      /(?<![a-z])(?:passe\w*\s+(?:[a-z]+\s+)?|passant\s+|(?:augment|baiss|diminu|progress|recul)\w*,?\s+|ramene\w*\s+|portee?s?\s+)de\s+(?:[a-z]+\s+)?$/u.test(
        before,
      ) && /^[^,;:.]{0,40}\sa\s+(?:plus\s+de\s+|environ\s+)?$/u.test(` ${between}`);
    const against =
      /^[^;:.]{0,25},?\s+contre\s+$/u.test(between) ||
      // "49 200 €, en recul par rapport à l’année précédente (51 000 €)"
      (first.to <= sentence.from + only.match.index &&
        /\s(?:par\s+rapport|comparee?s?)\s+(?:a|au|aux)\s[^;:.]{0,60}$/u.test(between));
    if (!changes && !against) return [];
    return [order === 0 ? undefined : order < 0 === changes ? 'more' : 'less'];
  });
  const [way, ...more] = ways;
  if (way === undefined || more.length > 0 || way === only.side) return [];
  if (DENIED.test(said.slice(0, only.match.index))) return [];
  const from = sentence.from + only.match.index;
  return [flag(from, from + only.match[0].length)];
};
