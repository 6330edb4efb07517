/** CM-02: the quorum of a number of members, and the one that an act tells. */
import type { Count, Part } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';

/** The smallest number of members present with which a council of this size may deliberate. */
export const quorumOf = (inOffice: number): number => Math.floor(inOffice / 2) + 1;

/** "Le quorum, fixé à 9 membres", "le quorum requis étant de la moitié, soit 9": how many the act says are needed. */
export const statedIn = (quorum: Part): Count | undefined => {
  const match =
    /quorum(?:(?!atteint|presen|reuni|rempli)[^.;\n\d]){0,60}?(?:fixee?\s+a|etant\s+de|est\s+(?:donc\s+|ainsi\s+)?de|s'etablit\s+a|s'eleve\s+a|soit|egal\s+a|sera\s+de|etait\s+de|:)\s*(\d{1,3})(?!\d|\s*(?:%|h\b|\/))/.exec(
      fold(quorum.text).lower,
    );
  return match === null ? undefined : { start: quorum.start, end: quorum.end, value: Number(match[1]) };
};
