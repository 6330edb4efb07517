/**
 * A day and the hour that goes with it: "le 10 décembre à 20 heures" of "date_debut_interdiction: 10 décembre" and "heure_debut_interdiction: 18:00". The key of the hour is that of the
 * day but for the word; the hour told is that of another fact, no word of which stands in the sentence.
 */
import { lastName } from '../facts/key-units';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

const TOGETHER = /^\s*,?\s*(?:a|des|a\s+partir\s+de|a\s+compter\s+de)\s+$/u;
const KIND = /^(?:date|jour|heure|horaire|de|du|d|la|le|l)$/u;

export const hoursOfDays: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const hours = basis.of('time').filter(({ origin }) => origin.kind === 'fact');
  return judged.flatMap(({ claim, match }, i): PlainFlag[] => {
    const day = judged[i - 1];
    if (
      claim.value.type !== 'time' ||
      day?.claim.value.type !== 'date' ||
      !match.ok ||
      !day.match.ok ||
      match.evidence === undefined ||
      !TOGETHER.test(lower.slice(day.claim.to, claim.from))
    )
      return [];
    const { minutes } = claim.value;
    const dayKeys = day.match.origins.filter(({ kind }) => kind === 'fact').map(({ id }) => id);
    const own = match.evidence.map(({ origin }) => origin.id);
    const partners = dayKeys.map((id) =>
      hours.filter(
        ({ origin }) => parentOf(origin.id) === parentOf(id) && areOfOne(lastName(id), lastName(origin.id)),
      ),
    );
    const [only] = partners;
    // Each day that it may be has one hour, and that is another.
    if (only === undefined || partners.some((some) => some.length !== 1)) return [];
    if (partners.flat().some(({ origin, value }) => own.includes(origin.id) || value.minutes === minutes))
      return [];
    const sentence = sentenceAt(sentences, claim.from);
    const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
    const theirs = partners.flat().flatMap(({ origin }) => wordsOf(lastName(origin.id)));
    const isSaid = own
      .flatMap((id) => wordsOf(lastName(id)))
      .some((word) => !theirs.includes(word) && said.some((one) => related(one, word)));
    return isSaid
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, l’heure de ce jour est celle de «\u00A0${keyTold(only[0]?.origin)}\u00A0».`,
          },
        ];
  });
};

const wordsOf = (key: string): readonly string[] => pathWords(key).filter((word) => !KIND.test(word));

/** "date_debut_interdiction_stationner" and "heure_debut_interdiction": all the words of the shorter one, two at least or all of both. */
const areOfOne = (day: string, hour: string): boolean => {
  const [a, b] = [wordsOf(day), wordsOf(hour)];
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return (
    few.length > 0 &&
    (few.length > 1 || many.length === few.length) &&
    few.every((word) => many.includes(word))
  );
};
