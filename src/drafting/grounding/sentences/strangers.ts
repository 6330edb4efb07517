/**
 * Words of a stretch that neither the facts nor what any act or letter says know: what an invention is made of. It flags nothing.
 */
import type { GroundedText } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { isKnown, meaningfulWords } from './support';
import { isUsualWord } from './usual-clauses';

/** Words that neither a fact nor a commonplace has, of those that mean something. */
export const strangersIn = (
  { read, judged, basis }: GroundedText,
  stretch: Stretch,
  isCommon: (word: string) => boolean = isCommonplace,
): { readonly strange: number; readonly own: number; readonly all: number } => {
  const words = meaningfulWords({ read, judged }, stretch);
  const strange = words.filter(
    ({ text }) =>
      !isCommon(text) &&
      !isUsualWord(text, basis) &&
      !isKnown(text, basis.vocabulary) &&
      !isKnown(singular(text), basis.vocabulary),
  );
  return {
    strange: new Set(strange.map(({ text }) => singular(text))).size,
    own: words.filter(({ text }) => !isCommon(text)).length,
    all: words.length,
  };
};
