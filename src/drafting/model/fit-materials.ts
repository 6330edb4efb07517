/**
 * As many excerpts of attached documents as a model can read beside the rest of its prompt: those that share most words with what is to
 * be written first, told in the order of their documents. It must not shorten an excerpt: it is quoted whole or left out.
 */
import { folded } from '../answer/checks/words';
import type { Material, SlotRequest } from '../drafter';
import { EMPTY_WORD } from '../grounding/sentences/support';
import type { DraftingMode } from '../passage';
import type { Vocabulary } from '../placeholders/vocabulary';
import { buildPrompt } from '../prompts/build';
import type { Prompts } from '../prompts/prompt-file';
import type { LanguageModel } from './port';

export interface Fitted {
  readonly request: SlotRequest;
  /** Excerpts that the model does not read. */
  readonly leftOut: number;
}

type Excerpt = NonNullable<Material['excerpts']>[number];

/** Ids that an answer may cite: endpoints bound the lists of a JSON schema. */
const MOST_EXCERPTS = 400;
/** Pseudonyms and their legend may be longer than what they stand for. */
const ROOM_USED = 0.9;

/** How a model reads excerpts: a line each, after its id. */
export const excerptLines = (excerpts: readonly Excerpt[]): string => excerpts.map(lineOf).join('\n');
const lineOf = ({ id, text }: Excerpt): string => `[${id}] ${text}`;

/** The request as it fits the model's context; a model that declares none, and a mode that reads no document, change nothing. */
export function fitMaterials(
  request: SlotRequest,
  mode: Exclude<DraftingMode, 'embedded'>,
  vocabulary: Vocabulary,
  prompts: Prompts,
  { promptCharacters }: Pick<LanguageModel, 'promptCharacters'>,
): Fitted {
  const { materials = [] } = request;
  if (mode !== 'compose' || promptCharacters === undefined || materials.length === 0)
    return { request, leftOut: 0 };
  const bare = materials.map(({ excerpts, ...rest }) =>
    excerpts === undefined ? rest : { ...rest, text: '', excerpts: [] },
  );
  const { messages } = buildPrompt({ ...request, materials: bare }, vocabulary, mode, prompts, TAG);
  const rest = messages.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.length, 0);
  const kept = mostUseful(request, (promptCharacters - rest) * ROOM_USED);
  const fitted = materials.map(({ excerpts, ...one }) => {
    if (excerpts === undefined) return one;
    const own = excerpts.filter((excerpt) => kept.has(excerpt));
    return { ...one, text: excerptLines(own), excerpts: own };
  });
  return {
    request: { ...request, materials: fitted.filter(({ text }) => text !== '') },
    leftOut: excerptsOf(materials).length - kept.size,
  };
}

/** As long as the tag of a request. */
const TAG = '0'.repeat(24);

const excerptsOf = (materials: readonly Material[]): readonly Excerpt[] =>
  materials.flatMap(({ excerpts = [] }) => excerpts);

/** @param room characters */
function mostUseful(request: SlotRequest, room: number): ReadonlySet<Excerpt> {
  const { slot, instruction = '', facts, materials = [] } = request;
  const wanted = wordsIn(
    [slot.title, slot.write, slot.instruction ?? '', instruction, ...stringsIn(facts)].join('\n'),
  );
  const ranked = excerptsOf(materials)
    .map((excerpt) => ({ excerpt, shared: [...wordsIn(excerpt.text)].filter((word) => wanted.has(word)) }))
    // A stable order: those that share as much stay in that of their documents.
    .sort((a, b) => b.shared.length - a.shared.length);
  const kept = new Set<Excerpt>();
  let left = room;
  for (const { excerpt } of ranked) {
    const length = lineOf(excerpt).length + 1;
    if (length > left || kept.size === MOST_EXCERPTS) continue;
    left -= length;
    kept.add(excerpt);
  }
  return kept;
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((folded(text).match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word)));

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
