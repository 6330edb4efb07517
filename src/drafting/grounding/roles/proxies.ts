/**
 * Who gives power to whom, at a council: the facts pair a giver with a holder, and the text must keep the pair and its direction.
 */
import type { NameValue } from '../claim';
import type { NameFact } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';

const SAID = /(?:^|[^a-z])(?:pouvoirs?|procurations?|mandats?)(?![a-z])/u;
const TO =
  /^\s*(?:(?:a|ont|avait|avaient|donne|donnent)\s+(?:donne\s+)?(?:son\s+|leur\s+|un\s+)?(?:pouvoir|procuration|mandat)\s+)?a\s*$/u;
const GIVER = /(?:giver|mandant|donneur|absent|donne)/u;
const HOLDER = /(?:holder|mandataire|receveur|titulaire|recoit|pouvoir_a)/u;

export const proxies: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const pairs = basis.records.flatMap(({ names }) => {
    const giver = names.filter(({ origin }) => GIVER.test(origin.id));
    const holder = names.filter(({ origin }) => HOLDER.test(origin.id));
    return giver.length > 0 && holder.length > 0 ? [{ giver, holder }] : [];
  });
  if (pairs.length === 0) return [];
  const people = judged.filter(({ claim }) => claim.value.type === 'name');
  return people.flatMap((one, i): PlainFlag[] => {
    const other = people[i + 1];
    if (other === undefined || !one.match.ok || !other.match.ok) return [];
    const sentence = sentenceAt(sentences, one.claim.from);
    if (
      !SAID.test(lower.slice(sentence.from, sentence.to)) ||
      !TO.test(lower.slice(one.claim.to, other.claim.from))
    )
      return [];
    const kept = pairs.some(({ giver, holder }) => isOneOf(one, giver) && isOneOf(other, holder));
    return kept
      ? []
      : [
          {
            from: other.claim.from,
            to: other.claim.to,
            kind: 'role',
            why: 'Les données ne donnent pas ce pouvoir à cette personne.',
          },
        ];
  });
};

const isOneOf = ({ claim }: Judged, names: readonly NameFact[]): boolean => {
  const words = (claim.value as NameValue).parts.flat();
  return names.some((name) => words.every((word) => name.words.has(word)));
};
