/**
 * "Le renfort de sept agents" of "nb_agents_espaces_verts: 4" and "nb_agents_piscine: 3": all that several keys count of one thing, told without the word that
 * parts them.
 */
import type { Claim, NumberValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis, TypedEvidence } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { related, sameNoun, singular } from '../text/stems';

const PART = /^(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})_(.+)$/u;
/** What parts nothing: another state, another time, the whole. */
const NO_PART =
  /(?:^|_)(?:max|min|total|totale?s?|prevue?s?|autorisee?s?|jour|semaine|mois|an|par|dont|\d+)(?:_|$)/u;

const isWholeKey = (key: string, noun: string): boolean => {
  const [, head] = /^(?:(?:nb|nombre|total)_)?(?:de_|d_)?([a-z]{4,})$/u.exec(key) ?? [];
  return head !== undefined && singular(head) === noun;
};

export const sumOfParts = (
  { to, value: { noun, number } }: Claim<NumberValue>,
  { bare }: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  if (noun === undefined) return undefined;
  const families = new Map<string, { readonly one: TypedEvidence<'number'>; readonly part: string }[]>();
  for (const one of bare) {
    const [, head = '', part = ''] = PART.exec(lastName(one.origin.id)) ?? [];
    if (one.origin.kind !== 'fact' || head === '' || NO_PART.test(part) || !sameNoun(head, noun)) continue;
    const key = `${parentOf(one.origin.id)}.${head}`;
    families.set(key, [...(families.get(key) ?? []), { one, part }]);
  }
  // "nb_agents: 12" says how many there are in all.
  if (bare.some(({ origin }) => isWholeKey(lastName(origin.id), noun))) return undefined;
  const end = claims.find(({ from, value }) => from >= to && value.type === 'number')?.from ?? sentence.to;
  const said = lower.slice(to, Math.min(end, sentence.to)).match(/[a-z]{4,}/gu) ?? [];
  for (const members of families.values()) {
    const sum = members.reduce((total, { one }) => total + one.value.number, 0);
    const isParted = members.some(({ part }) =>
      part.split('_').some((word) => word.length > 3 && said.some((other) => related(other, word))),
    );
    if (members.length > 1 && sum === number && !isParted) return derivedFrom(members.map(({ one }) => one));
  }
  return undefined;
};
