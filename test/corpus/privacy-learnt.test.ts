/**
 * What was learnt of examples: the file in the repository is what its texts give, and it adds little where nobody is.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../src/privacy/detect';
import { packModel } from '../../src/privacy/learnt/model';
import { hardNegatives } from '../support/privacy/hard-negatives';
import { MODEL_FILE, ownLexicon, wholeLexicon } from '../support/privacy/lexicon';
import { readMarkedTexts } from '../support/privacy/marked-text';
import { scoreTexts } from '../support/privacy/score';
import { learn } from '../support/privacy/tagger/learn';
import { taughtTexts } from '../support/privacy/tagger/taught';

const TEXTS = path.resolve(__dirname, '../bench/privacy/texts');
const read = (name: string): string => readFileSync(path.join(TEXTS, name), 'utf8');

test('the file is what training gives', () => {
  const packed = Buffer.from(packModel(learn(taughtTexts(), ownLexicon())));
  expect(packed.equals(readFileSync(MODEL_FILE))).toBe(true);
}, 180_000);

test('numbers that identify nobody are hidden in one line of fifty at most', () => {
  const lines = [...hardNegatives(), ...read('numbers.txt').split('\n')].filter((line) => line !== '');
  const hits = lines.filter((text) => detect(text, { lexicon: wholeLexicon() }).spans.length > 0);
  expect(hits.length / lines.length).toBeLessThanOrEqual(0.02);
});

test('texts that were never taught leak no more with it, and keep most of their words', () => {
  for (const name of ['fresh.txt', 'sealed.txt', 'last.txt']) {
    const texts = readMarkedTexts(read(name));
    const [rules, whole] = [ownLexicon(), wholeLexicon()].map((lexicon) =>
      scoreTexts(texts, (text) => detect(text, { lexicon })),
    );
    expect(whole?.misses.length).toBeLessThanOrEqual(rules?.misses.length ?? 0);
    expect(whole?.overMasking).toBeLessThanOrEqual(0.05);
  }
});
