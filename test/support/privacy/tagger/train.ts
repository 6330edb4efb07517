/**
 * Teaches the layer that learns, and writes what it learnt: `node test/support/run-ts.cjs test/support/privacy/tagger/train.ts [--out FILE]
 * [TEXTS…]`. Without texts, those of the repository. The same bytes on every run.
 */
import { writeFileSync } from 'node:fs';
import { packModel } from '../../../../src/privacy/learnt/model';
import { MODEL_FILE, ownLexicon } from '../lexicon';
import { learn, TEACHING } from './learn';
import { taughtTexts } from './taught';

const given = process.argv.slice(2);
const out = given.indexOf('--out');
const file = out === -1 ? MODEL_FILE : (given[out + 1] ?? MODEL_FILE);
const files = given.filter((one, i) => one !== '--out' && given[i - 1] !== '--out');
const texts = files.length === 0 ? taughtTexts() : taughtTexts(files);
const weights = learn(texts, ownLexicon(), TEACHING);
const packed = packModel(weights);
writeFileSync(file, packed);
process.stdout.write(`${texts.length} texts, ${weights.traits.length} traits, ${packed.length} bytes\n`);
