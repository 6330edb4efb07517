/**
 * Who gives power to whom, at a council: the facts pair a giver with a holder, and the text must keep the pair and its direction.
 */
import type { NameValue } from '../claim';
import type { NameFact } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';

const SAID = /(?:^|[^a-z])(?:pouvoirs?|procurations?|mandats?|mandataires?|represente\w*)(?![a-z])/u;
const GIVEN = '(?:son\\s+|leur\\s+|un\\s+|une\\s+|sa\\s+)?(?:pouvoir|procuration|mandat)';
/** Between the giver and the holder. */
const TO = new RegExp(
  `^\\s*(?:,?\\s*(?:absente?|excusee?|empechee?)\\s*,?\\s*)?,?\\s*(?:qui\\s+|ayant\\s+)?(?:(?:a|ont|avait|avaient|donne|donnent|donnant)\\s+(?:donne\\s+|remis\\s+|confie\\s+)?${GIVEN}\\s+)?a\\s*$|^\\s*(?:\\(|,\\s*)?(?:(?:est|sera|etait|,)\\s+)?representee?\\s+par\\s*$|^\\s*[(,]\\s*(?:pouvoir|procuration)\\s+a\\s*$`,
  'u',
);
/** Between the holder and the giver. */
const FROM = new RegExp(
  `^\\s*,?\\s*(?:qui\\s+)?(?:(?:a\\s+recu|recoit|detient|detenait|porte|portait|dispose\\s+de|est\\s+porteu(?:r|se)\\s+d[eu]|ayant\\s+recu)\\s*(?:le\\s+|la\\s+|l[ae]\\s+)?${GIVEN}|(?:,\\s*)?mandataire|(?:est|sera)\\s+(?:le\\s+|la\\s+)?mandataire|represente|representera)\\s+(?:de\\s*|d'\\s*)?$`,
  'u',
);
const GIVER =
  /(?:giver|mandant(?!aire)|donneur|absent|donne|represente)|(?:procurations?|pouvoirs?|mandats?)(?:\.\d+)?[._](?:de|from)$/u;
const HOLDER =
  /(?:holder|mandataire|receveur|titulaire|recoit|pouvoir_a|representant)|(?:procurations?|pouvoirs?|mandats?)(?:\.\d+)?[._](?:a|au|to)$/u;

export const proxies: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  // Lines of a list, and the record that is alone: "procuration: {de, a}".
  const alone = { names: basis.names.filter(({ origin }) => !/\.\d+\./u.test(origin.id)) };
  const pairs = [...basis.records, alone].flatMap(({ names }) => {
    const giver = names.filter(({ origin }) => GIVER.test(origin.id) && !/mandataire/u.test(origin.id));
    const holder = names.filter(({ origin }) => HOLDER.test(origin.id));
    return giver.length > 0 && holder.length > 0 ? [{ giver, holder }] : [];
  });
  if (pairs.length === 0) return [];
  const people = judged.filter(({ claim }) => claim.value.type === 'name');
  return people.flatMap((one, i): PlainFlag[] => {
    const other = people[i + 1];
    if (other === undefined || !one.match.ok || !other.match.ok) return [];
    const sentence = sentenceAt(sentences, one.claim.from);
    const between = lower
      .slice(one.claim.to, other.claim.from)
      .replace(/(?<=\s|^)(?:m|mm|mme|mmes|monsieur|madame)\.?\s*$/u, '');
    const way = TO.test(between) ? 'to' : FROM.test(between) ? 'from' : undefined;
    if (!SAID.test(lower.slice(sentence.from, sentence.to)) || way === undefined) return [];
    const [from, to] = way === 'to' ? [one, other] : [other, one];
    const kept = pairs.some(({ giver, holder }) => isOneOf(from, giver) && isOneOf(to, holder));
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
