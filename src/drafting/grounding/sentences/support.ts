/**
 * How much of a sentence the facts and the law speak of: the share of its meaningful words that have a relative among theirs, its
 * grounded claims counted as words.
 */
import type { GroundedText } from '../roles/find-roles';
import { related } from '../text/stems';
import type { Stretch } from '../text/sentences';

/** Words that say nothing by themselves. */
export const EMPTY_WORD =
  /^(?:considerant|ainsi|aussi|alors|cette|cela|celui|celle|celles|ceux|dans|pour|avec|sans|sous|leur|leurs|votre|notre|nous|vous|elle|elles|etre|avoir|sont|sera|seront|avait|ayant|etait|fait|faire|doit|doivent|devra|devront|peut|peuvent|pourra|pourront|tenu|tenue|tenus|tenues|tout|toute|tous|toutes|chaque|aucun|aucune|dont|lequel|laquelle|lorsque|lors|afin|selon|entre|apres|avant|depuis|pendant|jusqu|meme|memes|plus|moins|tres|bien|comme|quel|quelle|autre|autres|titre|effet|outre|cadre|egard|notamment|egalement|toutefois|cependant|donc|puis|ensuite|encore|deja|article|articles|code|droit|cours|part)$/u;

/** Words of the stretch that say something and stand in no claim. */
export const meaningfulWords = (
  { read, judged }: Pick<GroundedText, 'read' | 'judged'>,
  { from, to }: Stretch,
): GroundedText['read']['words'] =>
  read.words.filter(
    (word) =>
      word.from >= from &&
      word.to <= to &&
      word.text.length > 3 &&
      !EMPTY_WORD.test(word.text) &&
      !judged.some(({ claim }) => claim.from < word.to && word.from < claim.to),
  );

export const supportOf = ({ read, basis, judged }: GroundedText, { from, to }: Stretch): number => {
  const claims = judged.filter(({ claim }) => claim.from >= from && claim.to <= to);
  const words = meaningfulWords({ read, judged }, { from, to });
  const known =
    words.filter(({ text }) => isKnown(text, basis.vocabulary)).length +
    claims.filter(({ match }) => match.ok).length;
  const all = words.length + claims.length;
  return all === 0 ? 1 : known / all;
};

/** "élue" → "elu": gender and number off. */
const bare = (word: string): string => word.replace(/(?:es|e|s)$/u, '');

export const isKnown = (word: string, vocabulary: ReadonlySet<string>): boolean => {
  if (vocabulary.has(word) || vocabulary.has(bare(word))) return true;
  for (const one of vocabulary) if (one.length > 3 && related(word, one)) return true;
  return false;
};
