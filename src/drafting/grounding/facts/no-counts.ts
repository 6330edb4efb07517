/**
 * Keys of numbers that count nothing, whatever their words: which one a thing is, how many there may be at most, how much each has. It reads keys only.
 */
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import type { Evidence } from './evidence';
import { lastName } from './key-units';
import { perOf } from './per-keys';

/** "rang_autorisation: 4", "numero_lot: 2" tell which one it is. */
export const isRankKey = (id: string): boolean =>
  /(?:^|_)(?:rang|rank|ordre(?!_du_jour)|classement|numero|num)(?:_|$)/u.test(lastName(id));

/** "maximum_autorisations: 5": there may be fewer. */
export const isMaximumKey = (id: string): boolean =>
  /(?:^|_)(?:max|maxi|maximum|maximale?|plafond)(?:_|$)/u.test(lastName(id));

/** "participation_par_personne: 40": so much for each of them, no number of them. */
export const isForEach = ({ origin }: Evidence, noun: string | undefined): boolean => {
  const per = perOf(origin.id);
  return (
    per !== undefined &&
    noun !== undefined &&
    pathWords(per.each).some((word) => sameNoun(word, noun)) &&
    !pathWords(per.head).some((word) => sameNoun(word, noun))
  );
};
