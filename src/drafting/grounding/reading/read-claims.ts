/**
 * Reads every claim of a text. Readers run from the most to the least particular: what one has taken, the next leaves.
 */
import { fold } from '../../../act/reading/fold';
import type { Folded } from '../../../act/reading/fold';
import type { FindOptions } from '../../../law/citations/find';
import { withoutLigatures } from '../text/ligatures';
import { wordsOf, type Word } from '../text/words';
import type { Claim } from '../claim';
import { amounts } from './amounts';
import { citations } from './citations';
import { contacts } from './contacts';
import { dates } from './dates';
import { durations } from './durations';
import { measures } from './measures';
import { names } from './names';
import { numbers } from './numbers';
import { ordinals } from './ordinals';
import type { ClaimReader } from './reader';
import { references } from './references';
import { shares } from './shares';
import { streets } from './streets';
import { times } from './times';

export interface ReadText {
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** In order, none overlapping another. */
  readonly claims: readonly Claim[];
}

export interface ReadOptions {
  readonly holders?: FindOptions['holders'];
  /** The text is under a key that says a day ("5/4" is the fifth of April), or that there is none: a score, a share. */
  readonly ofDay?: boolean | undefined;
}

export const readClaims = (text: string, { holders, ofDay }: ReadOptions = {}): ReadText => {
  const folded = withoutLigatures(fold(text));
  const words = wordsOf(folded);
  const claims: Claim[] = [];
  const taken = (from: number, to: number): boolean =>
    claims.some((claim) => claim.from < to && from < claim.to);
  const readers: readonly ClaimReader[] = [
    contacts,
    citations(holders),
    amounts,
    dates,
    shares,
    times,
    measures,
    durations,
    references,
    ordinals,
    numbers,
    streets,
    names,
  ];
  for (const reader of readers) {
    for (const claim of reader({ folded, words, taken, claims: [...claims], ofDay }))
      if (!taken(claim.from, claim.to)) claims.push(claim);
  }
  return { folded, words, claims: claims.sort((a, b) => a.from - b.from) };
};
