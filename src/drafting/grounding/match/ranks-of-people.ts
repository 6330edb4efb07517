/**
 * Ranks that the facts give to people, whatever they call them: of "adjoint: {rang: 2}, suppleant: {rang: 4}", either may be told of a deputy. The rank of an offer or
 * of a file is nobody's.
 */
import { wordsOfKey } from '../facts/key-lexicon';
import { parentOf } from '../facts/paths';
import { namesSomebody } from '../roles/names-somebody';
import { officeIn } from '../roles/office-families';
import type { Basis } from './basis';

const RANK = /(?:^|[._])(?:rang|rank)(?:_[^.]*)?$/u;
/** What somebody is in an act or for another, besides the offices. */
const PART =
  /^(?:elue?s?|(?:co)?deleg\w*|suppl\w*|substitut\w*|remplac\w*|deput(?:y|ies)|titulaires?|signataires?|membres?|candidate?s?|personnes?|represent\w*|mandataires?)$/u;

/** @param noun what the text gives the rank to */
export const isRankOfAnother = (rank: number, noun: string | undefined, basis: Basis): boolean =>
  noun !== undefined &&
  isOfSomebody(noun) &&
  basis.bare.some(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      value.number === rank &&
      RANK.test(origin.id) &&
      (origin.id.split('.').flatMap(wordsOfKey).some(isOfSomebody) || isBesideSomebody(origin.id, basis)),
  );

const isOfSomebody = (word: string): boolean => PART.test(word) || officeIn(word) !== undefined;

/** Its record has the name of a person, with a civility: that of a company is nobody's. */
const isBesideSomebody = (id: string, { names }: Basis): boolean =>
  names.some(
    (name) =>
      parentOf(id) !== '' &&
      parentOf(name.origin.id) === parentOf(id) &&
      name.civility !== undefined &&
      namesSomebody(name),
  );
