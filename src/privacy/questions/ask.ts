/**
 * What the agent is asked about before anything leaves: of all that is left in clear, the two or three words, numbers and dates a page
 * that are the likeliest to point at somebody. It must not ask about what is hidden.
 */
import type { Finding } from '../detector';
import type { Scene } from '../people/scene';
import { placeStretches } from '../text/stretches';
import { riskyFigures } from './figures';
import { riskOfWord, type Surroundings } from './words';

/** One question for so many characters: three a page of 3,000. */
const CHARACTERS_A_QUESTION = 1000;
/** Less likely ones are not worth somebody's time. */
const LEAST_RISK = 0.3;
/** Guesses of the detectors that prove to be words, acronyms and mistyped words nearly always: their place alone tells. */
const POOR_GUESS =
  /^(?:mot inconnu|mot avec une majuscule|prend peut-être|peut-être une signature|mot après un prénom|prénom, qui est aussi un mot)/u;

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
      words.push({ type: 'PERSON', start: token.start, end: token.end, reason, confidence: risk });
  }
  const kept = guesses.filter(({ reason }) => !POOR_GUESS.test(reason));
  const figures = riskyFigures(view, masked, placeStretches(people));
  return likeliest(view.text, joined(view.text, [...words, ...kept, ...figures]));
}

/** Names of two words are one question. */
function joined(text: string, found: readonly Finding[]): readonly Finding[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const questions: Finding[] = [];
  for (const one of sorted) {
    const last = questions.at(-1);
    const touches =
      last !== undefined && (one.start < last.end || /^[ -]$/u.test(text.slice(last.end, one.start)));
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

function likeliest(text: string, questions: readonly Finding[]): readonly Finding[] {
  const most = Math.max(1, Math.round(text.length / CHARACTERS_A_QUESTION));
  return questions
    .filter(({ confidence }) => confidence >= LEAST_RISK)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
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
