/**
 * A prompt as a file: an id, a version, a text with `[[places]]`. Its hash goes with every generation. It must not read files:
 * their text is handed in.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PromptRef } from '../generation';

export const PROMPT_IDS = ['system', 'compose', 'rephrase', 'rewrite', 'correct', 'excerpts'] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

export interface PromptFile extends PromptRef {
  readonly text: string;
}

export type Prompts = Readonly<Record<PromptId, PromptFile>>;

/** A prompt file that cannot be used. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
  constructor(
    readonly file: string,
    why: string,
  ) {
    super(`La consigne ${file} ne peut pas être utilisée\u00A0: ${why}`);
  }
}

export const hexSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The places that each prompt must have, and no other. */
const PLACES: Readonly<Record<PromptId, readonly string[]>> = {
  system: ['tag'],
  compose: ['kind', 'slot', 'write', 'instruction', 'placeholders', 'law', 'absent', 'outline'],
  rephrase: ['kind', 'slot', 'placeholders', 'outline'],
  rewrite: ['kind', 'slot', 'style', 'placeholders'],
  correct: ['problems'],
  excerpts: [],
};

const HEAD = /^---\nid: ([a-z-]+)\nversion: (\d+\.\d+\.\d+)\n---\n/u;
const PLACE = /\[\[([a-z-]+)\]\]/gu;

/** Reads the prompt files; their names are only told in errors. @throws PromptError */
export const parsePrompts = (files: readonly { readonly name: string; readonly text: string }[]): Prompts => {
  const found = files.map(({ name, text }) => parsePrompt(name, text.replace(/\r\n?/gu, '\n')));
  const byId = (id: PromptId): PromptFile => {
    const [file, second] = found.filter((candidate) => candidate.id === id);
    if (file === undefined) throw new PromptError(`«\u00A0${id}\u00A0»`, 'elle manque.');
    if (second !== undefined) throw new PromptError(`«\u00A0${id}\u00A0»`, 'elle est donnée deux fois.');
    return file;
  };
  return {
    system: byId('system'),
    compose: byId('compose'),
    rephrase: byId('rephrase'),
    rewrite: byId('rewrite'),
    correct: byId('correct'),
    excerpts: byId('excerpts'),
  };
};

const parsePrompt = (name: string, text: string): PromptFile => {
  const head = HEAD.exec(text);
  if (head === null) throw new PromptError(name, 'elle ne commence pas par son identifiant et sa version.');
  const [all, id = '', version = ''] = head;
  if (!isPromptId(id)) throw new PromptError(name, `«\u00A0${id}\u00A0» n’est pas un identifiant connu.`);
  const body = text.slice(all.length).trim();
  const places = new Set([...body.matchAll(PLACE)].map(([, place = '']) => place));
  const wanted = PLACES[id];
  for (const place of wanted)
    if (!places.has(place)) throw new PromptError(name, `il lui manque la place [[${place}]].`);
  for (const place of places)
    if (!wanted.includes(place)) throw new PromptError(name, `la place [[${place}]] n’existe pas.`);
  return { id, version, sha256: hexSha256(text), text: body };
};

const isPromptId = (id: string): id is PromptId => (PROMPT_IDS as readonly string[]).includes(id);

/** The text with its places filled; what fills them is not read again. */
export const fillPrompt = ({ text }: PromptFile, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACE, (_, place: string) => values[place] ?? '');

export const promptRef = ({ id, version, sha256: hash }: PromptFile): PromptRef => ({
  id,
  version,
  sha256: hash,
});
