/**
 * Runs the port's contract in whatever Word is there, on a blank document: what the test suite checks over the stand-in, anybody
 * with a real Word can check in it. It writes in the document, and never in one that holds something.
 */
import { toWordError, type WordErrorCode } from './errors';
import type { WordPort } from './port';
import { sameXml } from './same-xml';
import { sampleDraft, sampleLedger, SAMPLE_PASSAGE, SAMPLE_WORDS } from './self-test-sample';
import { markTitle } from './look';

export const SELF_TESTS = [
  'empty',
  'insert',
  'tags',
  'ledger',
  'marks',
  'replace',
  'file',
  'remove',
] as const;
export type SelfTest = (typeof SELF_TESTS)[number];
export interface SelfTestResult {
  readonly test: SelfTest;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why Word refused, when it did. */
  readonly code?: WordErrorCode;
}

const OTHER_WORDS: readonly string[] = ['Paraphe : mots remplacés.', 'Paraphe : mots remplacés, eux aussi.'];

/** What each test does; false or a refusal of Word is a failure. */
const TESTS: Readonly<Record<SelfTest, (word: WordPort) => Promise<boolean>>> = {
  empty: async (word) => (await word.readDocument()).empty,
  insert: async (word) => (await word.insertDraft(sampleDraft())).status === 'inserted',
  tags: async (word) => shows(word, SAMPLE_WORDS),
  ledger: async (word) => sameXml((await word.readDocument()).ledgerXml ?? '', sampleLedger('1')),
  marks: async (word) => {
    const label = markTitle({ state: 'approved', drafter: { mode: 'embedded', version: '1' } }, ['Paraphe']);
    await word.writeReview(
      [{ passage: SAMPLE_PASSAGE, parts: 2, state: 'approved', label }],
      sampleLedger('2'),
    );
    const { marks, ledgerXml } = await word.readDocument();
    return marks.every((mark) => mark.title === label) && sameXml(ledgerXml ?? '', sampleLedger('2'));
  },
  replace: async (word) => {
    await word.replacePassage(SAMPLE_PASSAGE, OTHER_WORDS);
    return shows(word, OTHER_WORDS);
  },
  file: async (word) => {
    const bytes = await word.readFile();
    // A zip begins with "PK".
    return bytes[0] === 0x50 && bytes[1] === 0x4b;
  },
  remove: async (word) => {
    await word.removePassage(SAMPLE_PASSAGE);
    return (await word.readDocument()).marks.length === 0;
  },
};

async function shows(word: WordPort, words: readonly string[]): Promise<boolean> {
  const { marks } = await word.readDocument();
  return (
    marks.length === words.length &&
    marks.every(
      (mark, at) => mark.passage === SAMPLE_PASSAGE && mark.index === at && mark.text.trim() === words[at],
    )
  );
}

/** One after the other; without a blank document, or without the sample in it, the rest is skipped. */
export async function runSelfTest(
  word: WordPort,
  report: (result: SelfTestResult) => void,
): Promise<readonly SelfTestResult[]> {
  const results: SelfTestResult[] = [];
  let stopped = false;
  for (const test of SELF_TESTS) {
    const result: SelfTestResult = stopped ? { test, status: 'skipped' } : await runOne(word, test);
    if (result.status === 'failed' && (test === 'empty' || test === 'insert')) stopped = true;
    results.push(result);
    report(result);
  }
  return results;
}

async function runOne(word: WordPort, test: SelfTest): Promise<SelfTestResult> {
  try {
    return { test, status: (await TESTS[test](word)) ? 'passed' : 'failed' };
  } catch (thrown) {
    return { test, status: 'failed', code: toWordError(thrown).code };
  }
}
