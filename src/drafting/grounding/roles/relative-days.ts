/**
 * "la veille", "le lendemain", "le surlendemain": the day that the sentence tells, by itself or by the words of its fact, must be so far from
 * another day of the facts. It flags only where none is.
 */
import type { DateValue } from '../claim';
import { wordsOfKey } from '../facts/key-lexicon';
import type { PlainFlag } from '../ground';
import { daysAfter, isoOf } from '../match/calendar';
import { related } from '../text/stems';
import type { TextRule } from './find-roles';

const SAID =
  /(?<![a-z-])(l'avant-veille|la\s+veille|le\s+lendemain|le\s+surlendemain)(?![a-z])(?!\s+matin|\s+soir|\s+(?:de\s+(?:la\s+|l'\s*)?|du\s+)(?:noel|paques|toussaint|pentecote|ascension|assomption|fete|jour\s+(?:de\s+l'an|ferie)))/gu;
const OFFSETS: Readonly<Record<string, number>> = {
  "l'avant-veille": -2,
  'la veille': -1,
  'le lendemain': 1,
  'le surlendemain': 2,
};
const APPOSED =
  /^(?:\s(?:de|du|d'|des)\s?(?:la\s|l'|cette\s|celle-ci|ce\s)?(?:[a-z-]+)?)?,\s(?:soit\s)?(?:le\s)?(?:[a-z]+di\s|dimanche\s)?$/u;
const EMPTY = /^(?:date|jour|heure|debut|fin|du|au|de|la|le)$/u;

export const relativeDays: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const days = basis.of('date').flatMap(({ value, origin }) => {
    const iso = isoOf(value);
    return iso === undefined || origin.kind !== 'fact'
      ? []
      : [{ iso, words: wordsOfKey(origin.id).filter((word) => word.length > 3 && !EMPTY.test(word)) }];
  });
  if (days.length < 2) return [];
  return sentences.flatMap((sentence) =>
    [...lower.slice(sentence.from, sentence.to).matchAll(SAID)].flatMap((match): PlainFlag[] => {
      const from = sentence.from + match.index;
      const offset = OFFSETS[(match[1] ?? '').replace(/\s+/gu, ' ')] ?? 0;
      const claims = judged.filter(
        ({ claim }) => claim.value.type === 'date' && claim.from >= sentence.from && claim.to <= sentence.to,
      );
      const end = from + match[0].length;
      // "le surlendemain de celle-ci, lundi 23 novembre": the day itself follows.
      const apposed = claims.find(
        ({ claim }) => claim.from >= end && APPOSED.test(lower.slice(end, claim.from)),
      );
      const told = (apposed ?? claims.filter(({ claim }) => claim.to <= from).at(-1))?.claim.value as
        | DateValue
        | undefined;
      const said = lower.slice(sentence.from, from).match(/[a-z]{5,}/gu) ?? [];
      const own =
        told === undefined
          ? days.filter(({ words }) => words.some((word) => said.some((one) => related(one, word))))
          : days.filter(
              ({ iso }) => Number(iso.slice(8)) === told.day && Number(iso.slice(5, 7)) === told.month,
            );
      // The day told may be the one that the other is counted from: "le 3 mars ; la veille, …".
      if (own.length === 0) return [];
      const fits = own.some(({ iso }) =>
        days.some((other) => daysAfter(other.iso, offset) === iso || daysAfter(iso, offset) === other.iso),
      );
      return fits
        ? []
        : [
            {
              ...{ from, to: from + match[0].length, kind: 'date' },
              why: 'Aucune date des données n’est à cet écart de celle que dit la phrase.',
            },
          ];
    }),
  );
};
