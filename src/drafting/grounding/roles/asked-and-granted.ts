/**
 * What was asked for told as what is given, and the other way round: "vous accorder 500 € sur les 320 € demandés" of "montant_demande: 500, montant_aide: 320". The participle right after the
 * value, else the verb or the noun before it, tells which it is; the keys of two values of one record tell which each of them is. Nothing is held where the facts have not both.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';

type Side = 'asked' | 'granted';

const ASKED =
  /(?:^|_)(?:demandee?s?|sollicitee?s?|souhaitee?s?|reclamee?s?|requis|requise|demande|sollicitation|voulue?s?)(?:_|$)/u;
const GRANTED =
  /(?:^|_)(?:accordee?s?|octroyee?s?|attribuee?s?|allouee?s?|obtenue?s?|aides?|subventions?|secours|accord|attribution)(?:_|$)/u;

/** What was asked for is so under whatever name: "aide_demandee", "subvention_sollicitee". */
const sideOfKey = (id: string): Side | undefined => {
  const key = lastName(id);
  return ASKED.test(key) ? 'asked' : GRANTED.test(key) ? 'granted' : undefined;
};

const ENDING = '(?:ee?s?|es|s)?(?![a-z])';
const AFTER: readonly (readonly [Side, RegExp])[] = [
  ['asked', new RegExp(`^\\s+(?:[a-z]+ment\\s+)?(?:demande|sollicite|souhaite|reclame)${ENDING}`, 'u')],
  [
    'asked',
    /^\s+que\s+(?:vous|l'association|le\s+club|la\s+famille)\s+(?:avez|aviez|a|avait|demand|sollicit|souhait|reclam)/u,
  ],
  ['granted', new RegExp(`^\\s+(?:[a-z]+ment\\s+)?(?:accorde|octroye|attribue|alloue)${ENDING}`, 'u')],
];
/** Few words up to the value, which lead to nothing else. */
const GAP =
  "(?:\\s+(?!et\\s|ou\\s|mais\\s|puis\\s|lieu\\s|pour\\s|que\\s|qui\\s|afin\\s|sur\\s|contre\\s|par\\s)[a-z'-]+){0,6}\\s+$";
const BEFORE: readonly (readonly [Side, RegExp])[] = [
  ['asked', new RegExp(`(?<![a-z])(?:demand|sollicit|souhait|reclam)[a-z]*${GAP}`, 'u')],
  ['granted', new RegExp(`(?<![a-z])(?:accord|octro|attribu|allou)[a-z]*${GAP}`, 'u')],
];
const TYPES: ReadonlySet<string> = new Set(['amount', 'number', 'duration', 'measure', 'share']);

export const askedAndGranted: TextRule = ({ read, judged, basis, sentences }) => {
  const sided = basis.evidence.filter(
    ({ origin, value }) =>
      origin.kind === 'fact' && TYPES.has(value.type) && sideOfKey(origin.id) !== undefined,
  );
  if (sided.length < 2) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    const own = (match.ok ? match.evidence : undefined)?.filter(({ origin }) => origin.kind === 'fact') ?? [];
    if (own.length === 0 || !TYPES.has(claim.value.type)) return [];
    const sides = new Set(own.map(({ origin }) => sideOfKey(origin.id)));
    const [side] = sides;
    if (sides.size !== 1 || side === undefined) return [];
    const { from, to } = sentenceAt(sentences, claim.from);
    const previous = judged.reduce(
      (end, { claim: one }) =>
        one.value.type === claim.value.type && one.to <= claim.from ? Math.max(end, one.to) : end,
      from,
    );
    const told = toldSide(lower.slice(previous, claim.from), lower.slice(claim.to, to));
    if (told === undefined || told === side || !hasRival(claim, own, sided, told)) return [];
    return [
      {
        ...{ from: claim.from, to: claim.to, kind: 'role' },
        why:
          side === 'asked'
            ? 'Dans les données, c’est ce qui était demandé, et non ce qui est accordé.'
            : 'Dans les données, c’est ce qui est accordé, et non ce qui était demandé.',
      },
    ];
  });
};

const toldSide = (before: string, after: string): Side | undefined => {
  const told = AFTER.find(([, pattern]) => pattern.test(after));
  if (told !== undefined) return told[0];
  // "ne peut accorder les 500 euros" gives nothing.
  const clause = before.split(/[,;:]/u).at(-1) ?? '';
  if (/(?<![a-z])(?:ne\s|n'|sans\s|non\s)/u.test(clause)) return undefined;
  const found = BEFORE.flatMap(([side, pattern]) => {
    const index = pattern.exec(clause)?.index;
    return index === undefined ? [] : [{ side, index }];
  });
  return found.sort((a, b) => b.index - a.index)[0]?.side;
};

/** A value of the same type and record, on the side that the text tells. */
const hasRival = (
  { value }: Claim,
  own: readonly Evidence[],
  sided: readonly Evidence[],
  told: Side,
): boolean =>
  sided.some(
    (one) =>
      sideOfKey(one.origin.id) === told &&
      one.value.type === value.type &&
      !sameValue(one.value, value) &&
      own.every(({ origin }) => parentOf(origin.id) === parentOf(one.origin.id)),
  );
