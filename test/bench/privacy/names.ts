/**
 * Measures names that the detector's author did not choose: drawn from INSEE's files, put in `sentences.txt` and `documents.txt`.
 * `npm run privacy:names -- --first-names F --surnames F [--rounds n] [--seed n] [--lexicon file] [--misses] [--over]`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../src/privacy/detect';
import { readInseeFirstNames, readInseeSurnames } from '../../../src/privacy/lexicon/insee';
import { openLexicon } from '../../../src/privacy/lexicon/lexicon';
import { fillNames, nameDrawer } from '../../support/privacy/draw-names';
import { readMarkedTexts } from '../../support/privacy/marked-text';
import { seeded } from '../../support/privacy/random';
import { scoreTexts } from '../../support/privacy/score';

const root = path.resolve(__dirname, '../../..');
const options = process.argv.slice(2);
const given = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const firstFile = given('--first-names');
const lastFile = given('--surnames');
if (firstFile === undefined || lastFile === undefined) {
  process.stderr.write('Usage: npm run privacy:names -- --first-names <file> --surnames <file>\n');
  process.exit(64);
}
const packs = [path.join(root, 'assets/privacy/lexicon.bin'), given('--lexicon')].filter(
  (file) => file !== undefined,
);
const lexicon = openLexicon(packs.map((file) => readFileSync(file)));
const names = {
  first: nameDrawer(readInseeFirstNames(readFileSync(firstFile))),
  last: nameDrawer(readInseeSurnames(readFileSync(lastFile))),
};
const read = (file: string) => readFileSync(path.join(__dirname, file), 'utf8');
const sentences = read('sentences.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line, i) => `### S${i}\n${line}\n`);
const documents = read('documents.txt')
  .split(/^(?=### )/mu)
  .slice(1);
const rounds = Number(given('--rounds') ?? 20);
const seed = Number(given('--seed') ?? 1);

measure('sentences', sentences, rounds);
measure('sentences without capitals', sentences, Math.max(1, Math.round(rounds / 5)), true);
measure('documents', documents, rounds);

function measure(title: string, bodies: readonly string[], times: number, lowered = false): void {
  const random = seeded(seed);
  const filled = Array.from({ length: times }, () =>
    bodies.map((body) => {
      const at = body.indexOf('\n');
      return body.slice(0, at) + fillNames(body.slice(at), names, random, lowered);
    }),
  ).flat();
  const score = scoreTexts(readMarkedTexts(filled.join('\n')), (text) => detect(text, { lexicon }));
  const { total, leaked, leakedAfterQuestions } = score.groups.names;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  process.stdout.write(
    `${title}: ${score.documents} texts, ${total} names, leak ${percent(leaked / total)}, after questions ${percent(leakedAfterQuestions / total)}; ` +
      `over-masking ${percent(score.overMasking)}, ${score.questionsPerPage.toFixed(1)} questions a page; ` +
      `texts without leak ${percent(score.cleanDocuments / score.documents)}, after questions ${percent(score.cleanAfterQuestions / score.documents)}\n`,
  );
  if (options.includes('--misses')) {
    for (const { id, type, text, around, asked } of score.misses) {
      process.stdout.write(`LEAK ${id} ${type} ${asked ? '(asked) ' : ''}«${text}»   ${around}\n`);
    }
  }
  if (options.includes('--over')) {
    for (const { id, text, reason } of score.overMasked)
      process.stdout.write(`OVER ${id} «${text}» ${reason}\n`);
  }
}
