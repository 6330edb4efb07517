/**
 * The vocabulary of a sentence that is written again: each value that it holds is a placeholder, told as in a draft; its other words
 * are told as they are. It must not send anything: those words may be personal, and go through the choke point.
 */
import type { Source } from '../../act/act';
import type { SlotRequest } from '../drafter';
import type { Segment } from '../passage';
import { collectVocabulary } from './collect';
import { Register, type Candidate } from './register';
import type { OutlinePart, Placeholder, Vocabulary } from './vocabulary';

/** @throws AssemblyError as `collectVocabulary` does */
export const rewriteVocabulary = (segments: readonly Segment[], slot: SlotRequest): Vocabulary => {
  const register = new Register();
  const told = collectVocabulary(slot, 'all');
  // Grammar that follows a value (organise, organisent) has its source, and is no value.
  const grammar = new Set(
    told.outline.flat().flatMap((part) => (part.kind === 'literal' ? [plain(part.text)] : [])),
  );
  const outline = segments.map((segment): OutlinePart => {
    const placeholder = grammar.has(plain(segment.text))
      ? undefined
      : register.add(candidate(segment, told.placeholders, slot));
    return placeholder === undefined
      ? { kind: 'literal', text: segment.text }
      : { kind: 'placeholder', placeholder };
  });
  return { placeholders: register.all(), outline: [outline], absent: [] };
};

/** Undefined for words that no source proves. */
const candidate = (
  { text, sources }: Segment,
  told: readonly Placeholder[],
  slot: SlotRequest,
): Candidate | undefined => {
  const [source] = sources;
  if (source === undefined) return undefined;
  const known = toldOf(text, sources, told) ?? untold(source, slot);
  return { ...known, form: '', text, sources };
};

/** How a draft tells this value: the same words when it can be, else the same value in its usual form. */
const toldOf = (
  text: string,
  sources: readonly Source[],
  told: readonly Placeholder[],
): Placeholder | undefined => {
  const key = JSON.stringify(sources);
  const same = told.filter((placeholder) => JSON.stringify(placeholder.sources) === key);
  const words = plain(text);
  return (
    same.find((one) => plain(one.text) === words) ??
    // An article that met another one is no longer in the value: "de" + "la société X".
    same.find((one) => plain(one.text).endsWith(words)) ??
    same.find(({ name }) => !/[.~]/u.test(name.slice(2))) ??
    (same.length === 1 ? same[0] : undefined)
  );
};

const plain = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/['’]/gu, '’')
    .toLocaleLowerCase('fr-FR');

/** A quotation stays as it is, like a fact. */
const PREFIX = { fact: 'f', law: 'd', profile: 'p', excerpt: 'f' } as const;
const NATURES = {
  fact: 'donnée',
  law: 'référence juridique',
  profile: 'mots du profil de la collectivité',
  excerpt: 'citation, à reprendre telle quelle',
} as const;

/** A value that the facts no longer give in any form. */
const untold = (
  { kind, id }: Source,
  { fields, law }: SlotRequest,
): Omit<Placeholder, 'text' | 'sources'> => {
  const field = kind === 'fact' ? fields.find((one) => one.id === id) : undefined;
  const entry = kind === 'law' ? law.find((one) => one.id === id) : undefined;
  return {
    name: `${PREFIX[kind]}:${id}`,
    kind: kind === 'excerpt' ? 'fact' : kind,
    id,
    nature: NATURES[kind],
    label:
      field?.label ??
      entry?.title ??
      (kind === 'excerpt' ? 'citation d’un document joint' : 'profil de la collectivité'),
    family: field?.type ?? kind,
    decision: field?.decision ?? false,
  };
};
