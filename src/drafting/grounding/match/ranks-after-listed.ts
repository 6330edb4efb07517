/**
 * "la quatrième autorisation de l’année" of three that were already granted: the rank that comes next after a list of what has been. It takes no rank of the list itself.
 */
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, type Match } from './matcher';

const BEEN =
  /^(?:deja|precedente?s?|anterieure?s?|accordee?s?|obtenue?s?|delivree?s?|passee?s?|previous|granted)$/u;

export const rankAfterListed = (
  rank: number,
  noun: string | undefined,
  { lists }: Basis,
): Match | undefined => {
  const found =
    noun === undefined
      ? undefined
      : lists.find(
          ({ inText, origin, roles, size, weak }) =>
            size === rank - 1 &&
            weak !== true &&
            inText !== true &&
            origin.kind === 'fact' &&
            roles.some((role) => BEEN.test(role)) &&
            roles.some((role) => sameNoun(role, noun)),
        );
  return found === undefined ? undefined : accepted({ kind: 'derived', id: found.origin.id });
};
