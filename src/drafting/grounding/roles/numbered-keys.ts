/**
 * Keys that differ by a number and its unit ("renouvellement: { 15_ans: 190, 30_ans: 360 }", "forfait_10_entrees"): the value told for thirty years is
 * that of the key of thirty years, and no other, even one that a computation would allow.
 */
import { keyTold } from '../facts/paths';
import type { Claim, ClaimValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { GroundedText, TextRule } from './find-roles';
import { singular } from '../text/stems';
import type { Stretch } from '../text/sentences';

const NUMBERED =
  /(?:^|_)(\d{1,4})_?(ans?|mois|jours?|semaines?|heures?|h|minutes?|min|personnes?|pers|enfants?|places?|nuits?|nuitees?|entrees?|seances?|repas|litres?|l|km|metres?|m|cours|passages?|tickets?|trajets?|voyages?)(?:_|$)/u;

interface Member {
  readonly number: number;
  readonly unit: string;
  readonly one: Evidence;
}

export const numberedKeys: TextRule = (text) =>
  familiesOf(text).flatMap((members) =>
    text.sentences.flatMap((sentence) => misplaced(members, text, sentence)),
  );

/** Members of one family: one key but for its number, one kind of value. */
const familiesOf = ({ basis }: GroundedText): readonly (readonly Member[])[] => {
  const families = new Map<string, Member[]>();
  for (const one of basis.evidence) {
    const match = NUMBERED.exec(one.origin.id.split('.').at(-1)?.toLowerCase() ?? '');
    if (match === null || one.origin.kind !== 'fact' || /\.\d+(?:\.|$)/u.test(one.origin.id)) continue;
    if (!/^(?:amount|number|share|measure)$/u.test(one.value.type)) continue;
    // The number of the key itself is no value of it.
    if (one.value.type === 'number' && one.bare !== true && one.value.number === Number(match[1])) continue;
    const name = `${one.origin.id.toLowerCase().replace(match[0], '*')}|${one.value.type}`;
    families.set(name, [
      ...(families.get(name) ?? []),
      { number: Number(match[1]), unit: unitOf(match[2] ?? ''), one },
    ]);
  }
  return [...families.values()].filter(
    (members) => members.length > 1 && new Set(members.map(({ number }) => number)).size === members.length,
  );
};

const SHORT: Readonly<Record<string, string>> = {
  h: 'heure',
  min: 'minute',
  pers: 'personne',
  l: 'litre',
  m: 'metre',
  nuitee: 'nuit',
};
const unitOf = (unit: string): string => SHORT[singular(unit)] ?? singular(unit);

interface Mention extends Stretch {
  readonly member?: Member;
}

const misplaced = (
  members: readonly Member[],
  text: GroundedText,
  sentence: Stretch,
): readonly PlainFlag[] => {
  const inside = text.judged.filter(({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to);
  const keys = inside.flatMap(({ claim }): Mention[] => {
    const member = members.find((one) => isNumber(claim, one, text.read.folded.lower));
    return member === undefined ? [] : [{ from: claim.from, to: claim.to, member }];
  });
  const kind = members[0]?.one.value.type ?? '';
  const values = inside.filter(
    ({ claim, match }) =>
      isOfKind(claim.value, kind) && match.ok && !keys.some(({ from }) => from === claim.from),
  );
  if (keys.length === 0 || keys.length !== values.length) return [];
  const { lower } = text.read.folded;
  const order = [...keys, ...values.map(({ claim }) => claim)].sort((a, b) => a.from - b.from);
  // One way all along: each number with its value, before it or after it.
  const keyFirst = keys.some(({ from }) => from === order[0]?.from);
  if (!order.every(({ from }, i) => keys.some((key) => key.from === from) === ((i % 2 === 0) === keyFirst)))
    return [];
  return values.flatMap(({ claim, match }, i): PlainFlag[] => {
    const key = keys[i];
    if (key?.member === undefined || sameValue(claim.value, key.member.one.value)) return [];
    // What is counted stands after its number.
    const between = lower
      .slice(Math.min(key.to, claim.to), Math.max(key.from, claim.from))
      .replace(key.from < claim.from ? new RegExp(`^\\s+${key.member.unit}[sx]?`, 'u') : /^$/u, '');
    const derived = match.ok && match.origins.some(({ kind: origin }) => origin === 'derived');
    const own = match.ok && match.origins.some(({ id }) => members.some(({ one }) => one.origin.id === id));
    // What is computed, or another thing altogether, is told by other words than those of a price.
    if (COMPUTED.test(lower.slice(sentence.from, sentence.to)) || !(derived || own) || !BETWEEN.test(between))
      return [];
    return [
      {
        ...{ from: claim.from, to: claim.to, kind: 'role' },
        why: `Dans les données, la valeur de «\u00A0${keyTold(key.member.one.origin)}\u00A0» est une autre.`,
      },
    ];
  });
};

const isOfKind = ({ type }: ClaimValue, kind: string): boolean =>
  type === kind || (kind === 'number' && type === 'amount');

/** "pour trente ans", "quinze ans", "10 entrées". */
const isNumber = ({ value, from, to }: Claim, { number, unit }: Member, lower: string): boolean =>
  value.type === 'duration'
    ? value.raw === number &&
      singular(lower.slice(from, to).match(/[a-z]+(?=\s*$)/u)?.[0] ?? '').startsWith(
        unit.slice(0, 3).replace(/^an.*$/u, 'an'),
      )
    : value.type === 'number' && value.number === number && singular(value.noun ?? '') === unit;

const COMPUTED =
  /(?<![a-z])(?:par\s+(?:an|mois|jour|personne|entree|heure|nuit|annee)|chaque|total|totaux|difference|ecart|economie|supplement|surcout|de\s+plus|de\s+moins|moitie|tiers|quart|part|reduction|remise|majoration|fois|contre|au\s+lieu|soit|prorata|ensemble|somme)(?![a-z])/u;
const BETWEEN =
  /^(?:\s*(?:[:,(]|pour|a|au|aux|est|sont|sera|seront|de|d'|du|des|la|le|les|une?|l'|et|s'eleve(?:nt|ra)?|coute(?:nt|ra)?|fixee?s?|prix|tarif|tarife?|facturee?s?|proposee?s?|montant|duree|periode|concession|renouvellement|location|abonnement|forfait|revient|vaut|n'est|moyennant|contre|tarifs|s'etablit|represente)(?![a-z]))*\s*(?:\)\s*)?$/u;
