/**
 * What the agent is asked about before anything leaves: of all that is left in clear, the two or three words, numbers and dates a page
 * that are the likeliest to point at somebody. It must not ask about what is hidden.
 */
import type { Finding } from '../detector';
import type { Scene } from '../people/scene';
import { placeStretches } from '../text/stretches';
import type { Token } from '../text/tokens';
import { riskyActingLetters } from './acting-letters';
import { riskyCells } from './cells';
import { riskyFigures } from './figures';
import { riskyFirstNames } from './first-names';
import { riskyHeads } from './heads';
import { riskyInitials } from './initials';
import { riskyLeads } from './leads';
import { riskyNearNames } from './near-names';
import { riskyPairs } from './pairs';
import { riskySignOffs } from './sign-offs';
import { riskyStrangeWords } from './strange-words';
import type { Surroundings } from './risk';
import { riskOfWord } from './words';

/** One question for so many characters: three a page of 3,000. */
const CHARACTERS_A_QUESTION = 1000;
/** A short text may hold as many doubts as a page. */
const LEAST_QUESTIONS = 3;
/** Less likely ones are not worth somebody's time. */
const LEAST_RISK = 0.2;
/**
 * @param hidden what is masked, in order
 * @param guesses what the detectors of people found below the limit from which they hide
 */
export function findQuestions(
  scene: Scene,
  hidden: readonly Finding[],
  guesses: readonly Finding[],
  protectedWords: Uint8Array,
): readonly Finding[] {
  const { view, tokens } = scene;
  const masked = placeStretches(hidden);
  const people = hidden.filter(({ type }) => type === 'PERSON');
  const covered = wordsIn(scene, hidden);
  const named = wordsIn(scene, people);
  const headed = new Set(
    people.flatMap(({ start }) => {
      const line = view.lineAt(start);
      const head = tokens[line.from];
      return head !== undefined && named[head.index] === 1 ? [head.line] : [];
    }),
  );
  const around: Surroundings = { named, protectedWords, headed };
  const words: Finding[] = [];
  for (const token of tokens) {
    if (covered[token.index] === 1) continue;
    const { risk, reason } = riskOfWord(scene, token.index, around);
    if (risk >= LEAST_RISK)
      words.push({ type: 'PERSON', start: startOf(scene, token), end: token.end, reason, confidence: risk });
  }
  const placed = placeStretches(people);
  const unannounced = [
    ...riskyFirstNames(scene, covered, protectedWords),
    ...riskyNearNames(scene, covered, named),
    ...riskyHeads(scene, masked, placed),
    ...riskyLeads(scene, covered, protectedWords),
    ...riskyPairs(scene, covered, protectedWords),
    ...riskyStrangeWords(scene, covered, named, protectedWords),
    ...riskySignOffs(scene, covered),
    ...riskyActingLetters(scene, covered),
  ];
  const figures = riskyFigures(view, masked, placed);
  const cells = riskyCells(scene, masked, placed);
  return likeliest(
    view.text,
    joined(view.text, [
      ...words,
      ...unannounced,
      ...guesses,
      ...figures,
      ...cells,
      ...riskyInitials(scene, covered, people),
    ]),
  );
}

/** "S. Fofana": with the initial before it. */
function startOf({ tokens, view }: Scene, { index, start }: Token): number {
  const before = tokens[index - 1];
  return before?.shape === 'initial' &&
    tokens[index]?.gap === '. ' &&
    !/^M$/u.test(view.text.slice(before.start, before.end))
    ? before.start
    : start;
}

/** Names of two words are one question. */
function joined(text: string, found: readonly Finding[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const questions: Finding[] = [];
  for (const one of sorted) {
    const last = questions.at(-1);
    const touches = last !== undefined && (one.start < last.end || continues(text, last.end, one.start));
    if (last === undefined || !touches || (one.start >= last.end && one.type !== last.type)) {
      questions.push(one);
      continue;
    }
    const [surest] = one.confidence > last.confidence ? [one] : [last];
    questions[questions.length - 1] = {
      ...surest,
      start: Math.min(last.start, one.start),
      end: Math.max(last.end, one.end),
    };
  }
  return questions;
}

/** "Place Denis", "N. F.", "S. Fofana" */
const continues = (text: string, end: number, start: number): boolean =>
  /^[ -]$/u.test(text.slice(end, start)) ||
  (/^\. ?-?$/u.test(text.slice(end, start)) &&
    /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)));

function likeliest(text: string, questions: readonly Finding[]): readonly Finding[] {
  const ordered = questions
    .filter(({ confidence }) => confidence >= LEAST_RISK)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start);
  // The same word again is the same question.
  const written = ({ start, end }: Finding) => text.slice(start, end).toLowerCase();
  const asked = new Set(
    [...new Set(ordered.map(written))].slice(
      0,
      Math.max(LEAST_QUESTIONS, Math.ceil(text.length / CHARACTERS_A_QUESTION)),
    ),
  );
  return ordered.filter((one) => asked.has(written(one))).sort((a, b) => a.start - b.start);
}

/** One byte a word. */
function wordsIn({ view, tokens }: Scene, found: readonly Finding[]): Uint8Array {
  const words = new Uint8Array(tokens.length);
  for (const { start, end } of found) {
    for (
      let token = view.tokenAt(start);
      token !== undefined && token.start < end;
      token = tokens[token.index + 1]
    )
      words[token.index] = 1;
  }
  return words;
}
