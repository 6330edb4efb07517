/**
 * The total told with the amount of a part: "le montant total est de 52 000 €" of "montant_initial: 52000" and "montant_total: 58500". The whole key of the total
 * stands before the value, and every fact with this value has another key of the same noun.
 */
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import { related, sameNoun } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** "Le montant total du marché est de 52 000 €", "d’un coût total de 30 000 €". */
const TOTAL = /(?<![a-z])([a-z]{4,})\s+(?:global|total)e?s?(?![a-z])([^,;:()]{0,60})$/u;
const UNIT = /^(?:ht|ttc|eur|euros?|nb|nombre|de|d|du|des|la|le)$/u;

export const totalsTold: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const wordsOf = (id: string): readonly string[] =>
    pathWords(lastName(id)).filter((word) => !UNIT.test(word));
  const totals = basis.evidence.filter(({ origin }) => {
    const words = wordsOf(origin.id);
    return origin.kind === 'fact' && words.length === 2 && /^(?:total|global)e?$/u.test(words[1] ?? '');
  });
  if (totals.length === 0) return [];
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || match.evidence === undefined) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length) return [];
    const { from } = sentenceAt(sentences, claim.from);
    const [, noun = '', between = ''] = TOTAL.exec(lower.slice(from, claim.from)) ?? [];
    if (noun === '') return [];
    const heard = between.match(/[a-z]{4,}/gu) ?? [];
    const rival = totals.find(
      (one) =>
        one.value.type === claim.value.type &&
        sameNoun(wordsOf(one.origin.id)[0] ?? '', noun) &&
        !sameValue(one.value, claim.value) &&
        own.every(({ origin }) => {
          const [head = '', ...rest] = wordsOf(origin.id);
          return (
            parentOf(origin.id) === parentOf(one.origin.id) &&
            sameNoun(head, noun) &&
            rest.length > 0 &&
            // "le montant total de la tranche ferme" of "montant_tranche_ferme"
            !rest.some((word) => heard.some((other) => related(other, word)))
          );
        }),
    );
    return rival === undefined
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${own[0]?.origin.id ?? ''}\u00A0», pas de «\u00A0${rival.origin.id}\u00A0».`,
          },
        ];
  });
};
