/**
 * What the numbers of a text count when the text is nothing but numbers: its key says it, in the plural. It reads no sentence.
 */
import { singular } from '../text/stems';
import type { Evidence } from './evidence';
import { lastName } from './key-units';

/** "personnes: 8 à 10": a text that is but numbers counts what its key names, in the plural. */
export const withCounted = (
  evidence: readonly Evidence[],
  lower: string,
  id: string,
): readonly Evidence[] => {
  const counted = COUNTED_BY_KEY.exec(lastName(id))?.[1];
  return counted === undefined || /[a-z]{4,}/u.test(lower.replace(ROUGH, ' '))
    ? evidence
    : evidence.map((one) =>
        one.value.type === 'number' && one.value.noun === undefined
          ? { ...one, value: { ...one.value, noun: singular(counted) } }
          : one,
      );
};
const ROUGH =
  /(?<![a-z])(?:huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|environ|entre|moins|plus|maximum|minimum)s?(?![a-z])/gu;
const COUNTED_BY_KEY =
  /^(?:nb_|nombre_)?(?:de_|d_)?(personnes|jeunes|enfants|adolescents|habitants|participants|agents|eleves|presents|inscrits|spectateurs|visiteurs|convives|vehicules|places)$/u;
