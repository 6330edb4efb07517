/**
 * Builds the messages of one generation from a slot's vocabulary. Values are not in them, but for long free texts, which are
 * fenced and go through the choke point like all that people wrote. It must not send anything.
 */
import type { Rewrite, RewriteStyle, SlotRequest } from '../drafter';
import type { PromptRef } from '../generation';
import type { PromptMessage, PromptPart } from '../outbound';
import type { DraftingMode } from '../passage';
import { outlineText, written, type Placeholder, type Vocabulary } from '../placeholders/vocabulary';
import type { PassageProblem } from '../problem';
import { fenced, withoutTag } from './fence';
import { addDropped, NOTHING_DROPPED, withoutInvisible, type DroppedCharacters } from './hygiene';
import { fillPrompt, promptRef, type Prompts } from './prompt-file';
import { readsLikeOrders } from './suspicion';

export interface BuiltPrompt {
  readonly messages: readonly PromptMessage[];
  readonly prompts: readonly PromptRef[];
  readonly dropped: DroppedCharacters;
  readonly suspected: readonly SuspectedText[];
}

/** A text that reads like orders to a model. */
export interface SuspectedText {
  /** `fact:need`, `material:lettre`, `agent`. */
  readonly name: string;
  /** For the agent: "le document joint « lettre.docx »". */
  readonly what: string;
}

const KINDS = {
  note: 'note interne',
  letter: 'courrier à un usager',
  order: 'arrêté du maire',
  deliberation: 'délibération du conseil municipal',
} as const;

/** @param tag drawn for this request alone */
export const buildPrompt = (
  request: SlotRequest,
  vocabulary: Vocabulary,
  mode: Exclude<DraftingMode, 'embedded'>,
  prompts: Prompts,
  tag: string,
): BuiltPrompt => {
  const { slot } = request;
  if (request.rewrite !== undefined) return rewritePrompt(request, request.rewrite, vocabulary, prompts, tag);
  const file = prompts[mode];
  const free = freeTexts(request, mode).map((text) => ({ ...text, ...cleaned(text.text, tag) }));
  const values = {
    kind: KINDS[request.kind],
    slot: slot.title,
    write: slot.write,
    instruction: (slot.instruction ?? '').trim(),
    placeholders: list(vocabulary.placeholders.filter(({ kind }) => kind !== 'law').map(described)),
    law: list(
      vocabulary.placeholders
        .filter(({ kind }) => kind === 'law')
        .map((entry) => `${written(entry)} – ${entry.label}`),
    ),
    absent: list(vocabulary.absent.map(({ id, label }) => `${id} – ${label}`)),
    outline: vocabulary.outline.map(outlineText).join('\n\n') || 'Rien de plus.',
  };
  const parts: PromptPart[] = [{ kind: 'own', text: fillPrompt(file, values) }];
  for (const { kind, id, text, what } of free)
    parts.push({ kind: 'own', text: '\n\n' }, ...fenced({ kind, id, text }, tag, what));
  const cites =
    mode === 'compose' && (request.materials ?? []).some(({ excerpts }) => excerpts !== undefined);
  if (cites) parts.push({ kind: 'own', text: `\n\n${fillPrompt(prompts.excerpts, {})}` });
  return {
    messages: [
      { role: 'system', parts: [{ kind: 'own', text: fillPrompt(prompts.system, { tag }) }] },
      { role: 'user', parts },
    ],
    prompts: [promptRef(prompts.system), promptRef(file), ...(cites ? [promptRef(prompts.excerpts)] : [])],
    dropped: free.map(({ dropped }) => dropped).reduce(addDropped, NOTHING_DROPPED),
    suspected: suspectedTexts(request),
  };
};

const STYLES: Readonly<Record<RewriteStyle, string>> = {
  simplify:
    'Écris-la plus simplement\u00A0: des mots courants, une construction directe, compréhensible par tous.',
  shorten: 'Écris-la plus brièvement\u00A0: retire les mots inutiles, sans rien retirer de ce qu’elle dit.',
  formalise: 'Écris-la dans le registre d’un acte administratif\u00A0: précis, sobre et impersonnel.',
};

/** The words between placeholders were written by a model or an agent: they are told as such, and masked like them. */
const rewritePrompt = (
  { kind, slot }: SlotRequest,
  { style }: Rewrite,
  vocabulary: Vocabulary,
  prompts: Prompts,
  tag: string,
): BuiltPrompt => {
  const values = {
    kind: KINDS[kind],
    slot: slot.title,
    style: STYLES[style],
    placeholders: list(vocabulary.placeholders.map(described)),
  };
  const words = vocabulary.outline
    .flat()
    .map((part) =>
      part.kind === 'placeholder'
        ? { part: { kind: 'own', text: written(part.placeholder) } as const, dropped: NOTHING_DROPPED }
        : (({ text, dropped }) => ({ part: { kind: 'fact', id: 'sentence', text } as const, dropped }))(
            cleaned(part.text, tag),
          ),
    );
  return {
    messages: [
      { role: 'system', parts: [{ kind: 'own', text: fillPrompt(prompts.system, { tag }) }] },
      {
        role: 'user',
        parts: [
          { kind: 'own', text: `${fillPrompt(prompts.rewrite, values)}\n` },
          ...words.map(({ part }) => part),
        ],
      },
    ],
    prompts: [promptRef(prompts.system), promptRef(prompts.rewrite)],
    dropped: words.map(({ dropped }) => dropped).reduce(addDropped, NOTHING_DROPPED),
    suspected: [],
  };
};

/** The messages of the one round of correction: the answer that was refused, and why. */
export const correctionMessages = (
  messages: readonly PromptMessage[],
  answer: string,
  problems: readonly PassageProblem[],
  given: GivenWords,
  prompts: Prompts,
): readonly PromptMessage[] => [
  ...messages,
  { role: 'assistant', parts: answerParts(answer, given) },
  {
    role: 'user',
    parts: [
      {
        kind: 'own',
        text: fillPrompt(prompts.correct, { problems: list(problems.slice(0, MOST_PROBLEMS).map(told)) }),
      },
    ],
  },
];

const MOST_PROBLEMS = 12;

/** What the product gave a model to copy: placeholders, and the ids that its lists may hold. */
export interface GivenWords {
  readonly placeholders: Vocabulary['placeholders'];
  readonly ids: readonly string[];
}

/** The answer, character for character. What it was given is the product's own words, which no name is looked for in. */
const answerParts = (answer: string, { placeholders, ids }: GivenWords): readonly PromptPart[] => {
  const ours = new Set([...placeholders.map(written), ...ids.map((id) => `"${id}"`)]);
  if (ours.size === 0) return [{ kind: 'answer', text: answer }];
  const each = [...ours].map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('|');
  return answer
    .split(new RegExp(`(${each})`, 'u'))
    .filter((text) => text !== '')
    .map((text): PromptPart => ({ kind: ours.has(text) ? 'own' : 'answer', text }));
};

const told = ({ message, forModel = message, paragraph }: PassageProblem): string =>
  paragraph === undefined ? forModel : `Paragraphe ${paragraph + 1}\u00A0: ${forModel}`;

const described = (placeholder: Placeholder): string =>
  [
    written(placeholder),
    placeholder.nature,
    placeholder.help === undefined ? placeholder.label : `${placeholder.label} (${placeholder.help})`,
  ].join(' – ');

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? 'Aucune.' : lines.map((line) => `- ${line.replace(/\s+/gu, ' ')}`).join('\n');

interface FreeText {
  readonly kind: 'agent' | 'fact' | 'material';
  readonly id: string;
  readonly text: string;
  /** Told outside the fence: the product's own words. */
  readonly what: string;
}

/** What people wrote and a model reads. Rewording needs none of it but the agent's own wish. */
const freeTexts = (request: SlotRequest, mode: DraftingMode): readonly FreeText[] => {
  const { instruction = '', materials = [] } = request;
  const wish: FreeText[] =
    instruction.trim() === ''
      ? []
      : [{ kind: 'agent', id: 'agent', text: instruction.trim(), what: 'consigne de l’agent' }];
  if (mode === 'rephrase') return wish;
  return [
    ...longTexts(request),
    ...materials.map(({ id, title, text }): FreeText => {
      const name = id.replace(/[^\p{L}\d-]/gu, '') || 'document';
      return { kind: 'material', id: name, text: `${title}\n\n${text}`, what: `document joint ${name}` };
    }),
    ...wish,
  ];
};

/** Long free texts of the form: a model cannot write about what it does not read. */
const longTexts = ({ fields, facts }: SlotRequest): readonly FreeText[] =>
  fields.flatMap((field): readonly FreeText[] => {
    const long =
      field.type === 'longtext' ||
      (field.type === 'list' && !('fields' in field.item) && field.item.type === 'longtext');
    const texts = long ? textsIn(facts[field.id]) : [];
    return texts.map((text) => ({
      kind: 'fact',
      id: field.id,
      text,
      what: `contenu de la donnée «\u00A0${field.label}\u00A0»`,
    }));
  });

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const cleaned = (
  text: string,
  tag: string,
): { readonly text: string; readonly dropped: DroppedCharacters } => {
  const visible = withoutInvisible(text);
  // Double braces would pass for placeholders of ours.
  return {
    text: withoutTag(visible.text, tag)
      .replace(/\{(?=\{)/gu, '{ ')
      .replace(/\}(?=\})/gu, '} '),
    dropped: visible.dropped,
  };
};

/** Whatever the mode: also the short facts, which do not leave but will stand in the document. */
const suspectedTexts = ({
  fields,
  facts,
  instruction = '',
  materials = [],
}: SlotRequest): readonly SuspectedText[] => [
  ...fields
    .filter(({ id }) => textsIn(facts[id]).some((text) => readsLikeOrders(withoutInvisible(text).text)))
    .map(({ id, label }) => ({ name: `fact:${id}`, what: `la donnée «\u00A0${label}\u00A0»` })),
  ...materials
    .filter(({ title, text }) => [title, text].some((part) => readsLikeOrders(decoded(part))))
    .map(({ id, title }) => ({
      name: `material:${id}`,
      what: `le document joint «\u00A0${withoutInvisible(title).text}\u00A0»`,
    })),
  ...(readsLikeOrders(withoutInvisible(instruction).text) ? [{ name: 'agent', what: 'votre consigne' }] : []),
];

/** Tag characters spell ASCII: what they hide is read too, to be told. */
const decoded = (text: string): string =>
  withoutInvisible(
    text.replace(/[\u{E0020}-\u{E007E}]/gu, (tag) =>
      String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000),
    ),
  ).text;
