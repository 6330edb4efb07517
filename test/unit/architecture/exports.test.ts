/** What a file hands out, another one takes: an export that nobody names is dead, and one that only tests name is theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'src', name), 'utf8') }));

const EXPORT =
  /^export (?:async )?(?:const|let|function\*?|class|abstract class|interface|type|enum) (\w+)/gm;

/** What the compiler alone reads, and what only tests may ask for, with the reason. */
const APART: Readonly<Record<string, string>> = {
  SCHEMA_MATCHES_MODEL: 'compared by the compiler',
  WORD_HAS_THEM: 'compared by the compiler',
  actToText: 'how the examples of templates are written',
  templateJsonSchema: 'written to docs/schema',
  EVENT_KINDS: 'that no kind of event goes untried',
  TAG_LIMIT: 'a limit of Word that documents are held against',
  timeBytes: 'what a witness writes',
  packModel: 'what training writes, beside what reads it',
};
const isApart = (word: string): boolean => word in APART || /[sS]chemasAgree$/.test(word);

/** In how many places of `src` each word stands, outside of comments. */
const places = new Map<string, number>();
for (const { text } of sources)
  for (const [word] of text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').matchAll(/\w+/g))
    places.set(word, (places.get(word) ?? 0) + 1);

it('exports nothing that src names nowhere else', () => {
  const exported = sources.flatMap(({ name, text }) =>
    [...text.matchAll(EXPORT)].map(([, word = '']) => ({ name, word })),
  );
  expect(exported.length).toBeGreaterThan(1000);
  const alone = exported.filter(({ word }) => places.get(word) === 1 && !isApart(word));
  expect(alone.map(({ name, word }) => `${name}: ${word}`)).toEqual([]);
  expect(Object.keys(APART).filter((word) => places.get(word) !== 1)).toEqual([]);
});
