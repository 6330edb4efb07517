/**
 * All that is found of people in one text: triggers first, then lexicons and unknown capitals, then every found name again.
 * It must not make spans: that is `detect`.
 */
import { candidate, HIDDEN, type Candidate, type PeopleDetector } from './candidate';
import { findAfterCivility } from './civility';
import { findCalendarNames } from './calendar-names';
import { findCapitalHeads } from './capital-heads';
import { isCode } from './codes';
import { findCoordinated } from './coordinated';
import { findCrews } from './crews';
import { findInCompanies } from './companies';
import { withoutTrade } from './companies-names';
import { findCutFirstNames } from './cut-first-names';
import { findSpeakers } from './dialogue';
import { findInForms } from './forms';
import { findInGraves } from './graves';
import { findByLexicon } from './gazetteer';
import {
  findCutNames,
  findFirstNamesWithInitial,
  findLowerInitials,
  findLowerSubjects,
  findUncapitalised,
  findUpperInitials,
} from './names-by-case';
import { findInLetters } from './letters';
import { findMailNames } from './mail-names';
import { findObjects } from './objects';
import { findListHeads } from './list-heads';
import { joinNames, namesIn, propagate, type KnownNames } from './propagate';
import { protectWords } from './protected';
import { findAfterRole } from './roles';
import { findFileNames } from './file-names';
import { findFirstNameLists } from './first-name-lists';
import { findHeaderLogins } from './header-logins';
import { findHeadsLikeOthers } from './heads-like-others';
import { findHeadsWithNews } from './heads-with-news';
import { findListedFirstNames } from './listed-first-names';
import { findInBrackets, findRolesInBrackets } from './brackets';
import { findInitials, findKin } from './short-names';
import { findAttending } from './attending';
import { findReversedCivility } from './reversed-civility';
import { findInRows } from './rows';
import { findExpected } from './expected';
import { findInRowsOfNames } from './rows-of-names';
import type { Scene } from './scene';
import { isRepeated } from '../text/repeated';
import { findSignOffs } from './sign-offs';
import { findSigned } from './signed';
import { findNicknames } from './nicknames';
import { findSpelled } from './spelled';
import { findOtherSpellings } from './spellings';
import { findStanding } from './standing';
import { wholeCompound } from './whole-compound';

const TRIGGERS: readonly PeopleDetector[] = [
  findAfterCivility,
  findReversedCivility,
  findAttending,
  findStanding,
  findNicknames,
  findCalendarNames,
  findSignOffs,
  findCapitalHeads,
  findCrews,
  findInGraves,
  findSigned,
  findFileNames,
  findAfterRole,
  findInForms,
  findInRows,
  findInLetters,
  findListHeads,
  findHeaderLogins,
  findFirstNameLists,
  findListedFirstNames,
  findSpeakers,
  findSpelled,
  findInitials,
  findCutFirstNames,
  findKin,
];

export interface FoundPeople {
  readonly candidates: readonly Candidate[];
  /** What this text teaches to those that go with it. */
  readonly names: KnownNames;
  readonly protectedWords: Uint8Array;
  /** Those of them that the words around alone tell. */
  readonly presumedWords: Uint8Array;
}

/** One byte a word. */
export interface Known {
  /** It is part of an identifier or of an address. */
  readonly taken: Uint8Array;
  /** It is the organisation's own, or a token: nobody's. */
  readonly clear: Uint8Array;
}

/** @param cells words that a table's column or a register says are names */
export function findPeople(scene: Scene, cells: readonly Candidate[], { taken, clear }: Known): FoundPeople {
  const { words, presumed } = protectWords(scene);
  const protectedWords = words.map((word, i) => (clear[i] === 1 ? 1 : word));
  const presumedWords = presumed.map((word, i) => (clear[i] === 1 ? 0 : word));
  const mails = findMailNames(scene);
  const first = [
    ...cells,
    ...mails.candidates,
    ...TRIGGERS.flatMap((detector) => detector(scene)),
    ...findInCompanies(scene),
    ...findObjects(scene, protectedWords),
    ...findByLexicon(scene, protectedWords),
    ...findLowerInitials(scene),
    ...findFirstNamesWithInitial(scene),
    ...findUpperInitials(scene),
    ...findLowerSubjects(scene),
    ...findCutNames(scene),
    ...findUncapitalised(scene, protectedWords),
    ...findExpected(scene, protectedWords),
  ];
  const found = [
    ...first,
    ...findCoordinated(scene, first, protectedWords),
    ...findInBrackets(scene, first),
    ...findRolesInBrackets(scene),
    ...findInRowsOfNames(scene, first),
    ...findHeadsLikeOthers(scene, first),
    ...findHeadsWithNews(scene, first),
    ...findOtherSpellings(scene, first),
  ];
  const candidates = found
    .map((one) => {
      const coded = withoutCode(scene, one);
      const named = withoutTrade(scene, coded);
      // What a company does is nobody's name, for what comes after either.
      for (const [from, to] of [
        [coded.from, named.from],
        [named.to, coded.to],
      ] as const) {
        protectedWords.fill(1, from, to);
        presumedWords.fill(0, from, to);
      }
      return wholeCompound(scene, named);
    })
    .filter((one) => !isCode(scene, one) && !isSetPhrase(scene, one))
    .filter(({ from, to }) => !clear.subarray(from, to).every((word) => word === 1));
  const teaching = candidates.filter(({ from }) => taken[from] !== 1);
  return {
    candidates,
    names: joinNames([namesIn(scene, teaching), mails.names]),
    protectedWords,
    presumedWords,
  };
}

/** "Petit à petit, le dossier avance", where M. Petit is named. */
const isSetPhrase = ({ tokens, view }: Scene, { from, to }: Candidate): boolean => {
  const word = tokens[from];
  return to - from === 1 && word !== undefined && isRepeated(view.text, word.start, word.end);
};

/** "Renault D16", "De Dietrich C330": the letters of a code are no word of the name. */
function withoutCode(scene: Scene, found: Candidate): Candidate {
  let { to } = found;
  const text = scene.view.text;
  while (
    to - 1 > found.from &&
    (scene.tokens[to - 1]?.text.length ?? 9) < 4 &&
    scene.tokens[to - 1]?.shape !== 'lower' &&
    /^-?\d/u.test(text.slice(scene.tokens[to - 1]?.end, (scene.tokens[to - 1]?.end ?? 0) + 2))
  )
    to -= 1;
  return to === found.to ? found : { ...found, to };
}

/** The same names again, in this text; `names` may come from several. */
export function findAgain(
  scene: Scene,
  { candidates, protectedWords }: FoundPeople,
  names: KnownNames,
): readonly Candidate[] {
  const covered = new Uint8Array(scene.tokens.length);
  for (const { from, to, confidence } of candidates) if (confidence >= HIDDEN) covered.fill(1, from, to);
  return propagate(scene, names, covered, protectedWords)
    .filter((one) => !isSetPhrase(scene, one))
    .map(({ from, to, reason, confidence }) => wholeCompound(scene, candidate(from, to, reason, confidence)));
}
