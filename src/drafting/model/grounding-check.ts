/**
 * Grounding as a check of what a model wrote, once values are in their places: what no fact, no legal entry, no text that was given
 * and not the template's own words support is flagged. What judges or decides is refused. It must not settle a flag.
 */
import type { LegalCore } from '../../law/core';
import { isDoubt, type GroundingFlag, type GroundingKind } from '../grounding/flag';
import { groundOn, readFacts, type GroundTextInput } from '../grounding/ground-facts';
import type { FactSet } from '../grounding/facts/evidence';
import { notesOf } from '../grounding/facts/template-notes';
import type { SlotRequest } from '../drafter';
import type { DraftedPassage } from '../passage';
import type { PassageProblem } from '../problem';
import type { PassageCheck } from './ports';

/** No agent may confirm what only a person says: the model is asked for other words, once. */
const REFUSED: ReadonlySet<GroundingKind> = new Set(['banned-phrase', 'evaluative']);

export const groundingCheck = (core: LegalCore): PassageCheck => {
  const factsOf = factsReader(core);
  return (passage, { request, embedded }) => {
    const texts = textsOf(passage);
    const { flags, doubts } = groundOn(factsOf(request), inputOf(texts.join('\n'), request, embedded), core);
    return [...flags, ...doubts].map((flag) => problemOf(flag, texts));
  };
};

/** The slots of a document share its facts, which take longer to read than a passage: read once, and forgotten with them. */
const factsReader = (core: LegalCore): ((request: SlotRequest) => FactSet) => {
  const read = new WeakMap<
    SlotRequest['facts'],
    Pick<SlotRequest, 'profile' | 'fields'> & { set: FactSet }
  >();
  return ({ facts, profile, fields }) => {
    const known = read.get(facts);
    if (known?.profile === profile && known.fields === fields) return known.set;
    const set = readFacts({ ...facts, profile }, core, notesOf(fields));
    read.set(facts, { profile, fields, set });
    return set;
  };
};

const textsOf = ({ paragraphs }: DraftedPassage): readonly string[] =>
  paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''));

const inputOf = (
  text: string,
  { law, materials = [], instruction = '' }: SlotRequest,
  embedded: DraftedPassage | undefined,
): GroundTextInput => ({
  text,
  law: law.map(({ id }) => id),
  sources: {
    ...Object.fromEntries(materials.map(({ id, text: excerpt }) => [id, excerpt])),
    ...(instruction === '' ? {} : { 'consigne-de-l-agent': instruction }),
    // A person read the template's own words: what they say is not held against a model that takes them up.
    ...(embedded === undefined ? {} : { 'modele-de-document': textsOf(embedded).join('\n') }),
  },
});

/** Offsets in the joined text become a paragraph and offsets in it; a flag that runs over several is cut at its first one. */
const problemOf = (
  { start, end, kind, text, why }: GroundingFlag,
  texts: readonly string[],
): PassageProblem => {
  let [paragraph, from] = [0, 0];
  while (paragraph < texts.length - 1 && start > from + (texts[paragraph]?.length ?? 0)) {
    from += (texts[paragraph]?.length ?? 0) + 1;
    paragraph += 1;
  }
  const length = texts[paragraph]?.length ?? 0;
  const refused = REFUSED.has(kind);
  return {
    code: `check:${kind}`,
    severity: refused ? 'refused' : isDoubt({ kind }) ? 'doubted' : 'flagged',
    paragraph,
    place: { start: Math.max(0, start - from), end: Math.min(length, end - from) },
    excerpt: text,
    message: why,
    ...(refused ? { forModel: FOR_MODEL[kind as keyof typeof FOR_MODEL] } : {}),
  };
};

/** Without the words themselves: they may hold a value. */
const FOR_MODEL = {
  'banned-phrase':
    'Une formule interdite figure dans ta réponse\u00A0: n’affirme ni conformité, ni validation, ni approbation.',
  evaluative: 'Ta réponse porte un jugement sur des personnes\u00A0: tiens-t’en aux faits déclarés.',
} as const;
