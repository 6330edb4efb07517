/**
 * Finds the personal data of a text: what is hidden, what the agent is asked about, what points at somebody. The same text and
 * the same context always give the same answer. It must not replace anything, nor read a file.
 */
import { ADDRESSES } from './addresses';
import { findBesideAddresses } from './addresses/beside';
import type { DetectorInput, Finding } from './detector';
import { IDENTIFIERS } from './identifiers';
import { NEEDS_SOMEBODY } from './identifiers/announced';
import { findBesideNumbers } from './identifiers/beside';
import { findParcelsOfPeople } from './identifiers/parcels-of-people';
import { findRegisteredNumbers } from './identifiers/registered';
import { findRowNumbers } from './identifiers/row-numbers';
import { findSameMake } from './identifiers/same-make';
import { findSmallNumbers } from './identifiers/small-numbers';
import { findTiedNumbers } from './identifiers/tied';
import { findSoleTraders } from './identifiers/sole-trader';
import { findClues } from './indirect/find-clues';
import { addLearnt } from './learnt/beside-rules';
import type { Lexicon } from './lexicon/lexicon';
import { mergeFindings } from './merge';
import { findBirthAnswers } from './people/birth-answers';
import { findBirthsInNotices } from './people/births-in-notices';
import { HIDDEN, type Candidate } from './people/candidate';
import { findClosingInitials } from './people/closing-initials';
import { definedInitials, findDefinedInitials } from './people/defined-initials';
import { findDatesOfPeople } from './people/dates-of-people';
import { findAgain, findPeople, type FoundPeople } from './people/find-people';
import { identify } from './people/persons';
import { joinNames } from './people/propagate';
import { setScene, type Scene } from './people/scene';
import { findInFields } from './people/fields';
import { inferColumns } from './people/inferred-columns';
import { findInTables } from './people/tables';
import { isOwnNumber, ownStretches, tokenStretches } from './own-words';
import { findQuestions } from './questions/ask';
import { findRegistered, type Register } from './register';
import type { Detection, PersonMention, Span } from './span';
import { placeStretches } from './text/stretches';
import { viewText, type TextView } from './text/view';

export interface DetectionContext {
  readonly lexicon: Lexicon;
  /** The organisation's own people; without it the shipped lexicons do alone. */
  readonly register?: Register;
  /** Elected members of the register in the exercise of their duty: hidden like everybody unless 'clear'. */
  readonly elected?: 'hidden' | 'clear';
  /** Other texts of the same matter, attachments, earlier turns: names found in one are found in all. */
  readonly related?: readonly string[];
}

/** Offsets are those of `text`. */
export function detect(text: string, context: DetectionContext): Detection {
  const [first] = detectAll([text, ...(context.related ?? [])], context);
  return first ?? { spans: [], doubtful: [], indirect: [] };
}

/** One detection a text; the texts share names and people. `context.related` is not read. */
export function detectAll(texts: readonly string[], context: DetectionContext): readonly Detection[] {
  const read = texts.map((text) => readText(text, context));
  const names = joinNames(read.map(({ people }) => people.names));
  const initials = definedInitials(read);
  const merged = read.map((one) => {
    const people = [
      ...one.people.candidates,
      ...findAgain(one.scene, one.people, names),
      ...findDefinedInitials(one.scene, initials),
    ];
    return { ...one, found: combine(one, people, context) };
  });
  const mentions = merged.flatMap(({ scene, found }) =>
    found.spans.flatMap(({ words }) => (words === undefined ? [] : [{ scene, candidate: words }])),
  );
  const identities = identify(mentions);
  let next = 0;
  return merged.map(({ view, found }) => ({
    spans: found.spans.map((finding) => {
      const person = finding.words === undefined ? undefined : identities[next++];
      return toSpan(view, finding, person);
    }),
    doubtful: found.doubtful.map((finding) => toSpan(view, finding, undefined)),
    indirect: findClues(view).map((clue) => ({
      ...clue,
      start: view.origin(clue.start),
      end: view.origin(clue.end),
    })),
  }));
}

interface ReadText {
  readonly view: TextView;
  readonly input: DetectorInput;
  readonly own: readonly { readonly start: number; readonly end: number }[];
  readonly scene: Scene;
  readonly things: readonly Finding[];
  readonly people: FoundPeople;
}

function readText(text: string, { lexicon, register }: DetectionContext): ReadText {
  const view = viewText(text);
  const input: DetectorInput = { view, lexicon };
  const scene = setScene(input);
  const cells = [...findInTables(input), ...findInFields(input)];
  const own = [...ownStretches(view, register), ...tokenStretches(view)];
  const things = [
    ...[...IDENTIFIERS, ...ADDRESSES].flatMap((detector) => detector(input)),
    ...cells.filter(({ type }) => type !== 'PERSON'),
  ].filter((finding) => !isOwnNumber(view, finding, register) && !own.some((one) => within(finding, one)));
  const announced = [
    ...cells
      .filter((cell) => cell.type === 'PERSON' && !own.some((one) => within(cell, one)))
      .map((cell) => wordsOf(view, cell)),
    ...(register === undefined ? [] : findRegistered(scene, register)),
  ];
  const taken = new Uint8Array(view.tokens.length);
  for (const { start, end } of things) mark(view, taken, start, end);
  const clear = new Uint8Array(view.tokens.length);
  for (const { start, end } of own) mark(view, clear, start, end);
  const people = findPeople(scene, announced, { taken, clear });
  const columns = inferColumns(
    input,
    people.candidates.filter(({ confidence }) => confidence >= HIDDEN).map((one) => personFinding(view, one)),
    things,
  ).filter((finding) => !own.some((one) => within(finding, one)));
  const names = columns.filter(({ type }) => type === 'PERSON').map((cell) => wordsOf(view, cell));
  return {
    view,
    input,
    own,
    scene,
    things: [...things, ...columns.filter(({ type }) => type !== 'PERSON')],
    people: names.length === 0 ? people : findPeople(scene, [...announced, ...names], { taken, clear }),
  };
}

const within = (
  inner: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number },
): boolean => outer.start <= inner.start && inner.end <= outer.end;

function mark(view: TextView, taken: Uint8Array, start: number, end: number): void {
  for (
    let token = view.tokenAt(start);
    token !== undefined && token.end <= end;
    token = view.tokens[token.index + 1]
  ) {
    taken[token.index] = 1;
  }
}

/** A table's cell as words. */
function wordsOf(view: TextView, { start, end, reason, confidence }: Finding): Candidate {
  const from = view.tokenAt(start)?.index ?? 0;
  let to = from;
  while ((view.tokens[to]?.start ?? Infinity) < end) to += 1;
  return { from, to, reason, confidence };
}

/** A finding; when it is a person, the words of the surest candidate that made it. */
interface Found extends Finding {
  readonly words?: Candidate;
}

function combine(
  { view, input, own, scene, things, people: { protectedWords, presumedWords } }: ReadText,
  people: readonly Candidate[],
  { register, elected }: DetectionContext,
): { readonly spans: readonly Found[]; readonly doubtful: readonly Found[] } {
  const shown = elected === 'clear' && register !== undefined ? electedWords(scene, register) : undefined;
  const kept = people.filter(
    ({ from, to }) => shown === undefined || !shown.subarray(from, to).every((word) => word === 1),
  );
  const hiddenPeople = kept
    .filter(({ confidence }) => confidence >= HIDDEN)
    .map((one) => personFinding(view, one));
  const inCompany = hiddenPeople.filter(({ reason }) => /raison sociale/u.test(reason));
  const companies = placeStretches(inCompany);
  const places = hiddenPeople.filter(({ start, end }) => companies.touching(start, end).length === 0);
  const certain = things.filter(({ reason }) => places.length > 0 || !NEEDS_SOMEBODY.test(reason));
  const besidePeople = [
    ...findBesideNumbers(view, places, certain),
    ...findRowNumbers(view, places),
    ...findSmallNumbers(view, places),
    ...findRegisteredNumbers(view, places),
    ...findTiedNumbers(view, places),
    ...findParcelsOfPeople(view, places, certain),
  ];
  const numbers = [...besidePeople, ...findSameMake(view, [...certain, ...besidePeople])];
  const births = [
    ...findBirthAnswers(view),
    ...findBirthsInNotices(view, places),
    ...findDatesOfPeople(
      view,
      places,
      [...certain, ...numbers].filter(({ type }) => type === 'ID' || type === 'PHONE'),
    ),
  ];
  const beside = [
    ...numbers,
    ...findBesideAddresses(
      input,
      places,
      things.filter(({ type }) => type === 'ADDRESS'),
      [...certain, ...numbers, ...births].filter(
        ({ type }) => type === 'BIRTH' || type === 'PARCEL' || type === 'ID',
      ),
    ),
  ].filter((finding) => !own.some((one) => within(finding, one) || within(one, finding)));
  const ruled = mergeFindings<Found>([
    ...certain,
    ...beside,
    ...findSoleTraders(view, places),
    ...births,
    ...hiddenPeople,
    ...findClosingInitials(scene, kept).map((one) => personFinding(view, one)),
  ]);
  const learnt = addLearnt(scene, ruled, [...own, ...shownStretches(view, shown)], {
    protectedWords,
    presumedWords,
  });
  const spans = mergeFindings<Found>([
    ...ruled,
    ...learnt.hidden.map((finding) => asFound(view, finding)),
  ]).map((found) => withWholeWords(view, found));
  const hidden = placeStretches(spans);
  const guesses = mergeFindings<Found>([
    ...kept.filter(({ confidence }) => confidence < HIDDEN).map((one) => personFinding(view, one)),
    ...learnt.asked,
  ]).filter(({ start, end }) => hidden.touching(start, end).length === 0);
  const doubtful = findQuestions(scene, spans, guesses, protectedWords).filter(
    (finding) => !own.some((one) => within(finding, one)),
  );
  return { spans, doubtful };
}

/** Elected members who stay in clear. */
const shownStretches = (
  { tokens }: TextView,
  shown: Uint8Array | undefined,
): readonly { readonly start: number; readonly end: number }[] =>
  shown === undefined ? [] : tokens.filter(({ index }) => shown[index] === 1);

/** Somebody, as words, so that each mention finds its person. */
function asFound(view: TextView, finding: Finding): Found {
  return finding.type === 'PERSON' ? { ...finding, words: wordsOf(view, finding) } : finding;
}

function personFinding(view: TextView, words: Candidate): Found {
  return {
    type: 'PERSON',
    start: view.tokens[words.from]?.start ?? 0,
    end: view.tokens[words.to - 1]?.end ?? 0,
    reason: words.reason,
    confidence: words.confidence,
    words,
  };
}

/** After merging a span may hold more words than the candidate that names it. */
function withWholeWords(view: TextView, found: Found): Found {
  if (found.type !== 'PERSON' || found.words === undefined) {
    const { type, start, end, reason, confidence } = found;
    return { type, start, end, reason, confidence };
  }
  const { from, to } = wordsOf(view, found);
  return { ...found, words: { ...found.words, from, to: Math.max(to, from + 1) } };
}

/** One byte a word: it is an elected member's name, as the register has it. */
function electedWords(scene: Scene, { people }: Register): Uint8Array {
  const words = new Uint8Array(scene.tokens.length);
  const elected = { people: people.filter(({ kind }) => kind === 'elected') };
  for (const { from, to } of findRegistered(scene, elected)) words.fill(1, from, to);
  return words;
}

function toSpan(view: TextView, finding: Found, person: PersonMention | undefined): Span {
  const { type, start, end, reason, confidence } = finding;
  return {
    type,
    start: view.origin(start),
    end: view.origin(end),
    reason,
    confidence,
    ...(person === undefined ? {} : { person }),
  };
}
