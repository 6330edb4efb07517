/**
 * The vocabulary of a sentence that is written again: each value that it holds is a placeholder, its other words are told as they
 * are. It must not send anything: those words may be personal, and go through the choke point.
 */
import type { SlotRequest } from '../drafter';
import type { Segment } from '../passage';
import { Register } from './register';
import type { OutlinePart, Placeholder, Vocabulary } from './vocabulary';

export const rewriteVocabulary = (segments: readonly Segment[], slot: SlotRequest): Vocabulary => {
  const register = new Register();
  const outline = segments.map((segment): OutlinePart => {
    const placeholder = register.add(candidate(segment, slot));
    return placeholder === undefined
      ? { kind: 'literal', text: segment.text }
      : { kind: 'placeholder', placeholder };
  });
  return { placeholders: register.all(), outline: [outline], absent: [] };
};

/** A quotation stays as it is, like a fact. */
const PREFIX = { fact: 'f', law: 'd', profile: 'p', excerpt: 'f' } as const;

/** Undefined for words that no source proves. */
const candidate = (
  { text, sources }: Segment,
  { fields, law }: SlotRequest,
): (Placeholder & { readonly form: string }) | undefined => {
  const [source] = sources;
  if (source === undefined) return undefined;
  const { kind, id } = source;
  const field = kind === 'fact' ? fields.find((one) => one.id === id) : undefined;
  const entry = kind === 'law' ? law.find((one) => one.id === id) : undefined;
  return {
    name: `${PREFIX[kind]}:${id}`,
    form: '',
    kind: kind === 'excerpt' ? 'fact' : kind,
    id,
    nature: kind === 'law' ? 'référence juridique' : 'donnée',
    label:
      field?.label ??
      entry?.title ??
      (kind === 'excerpt' ? 'citation d’un document joint' : 'profil de la collectivité'),
    family: field?.type ?? kind,
    decision: field?.decision ?? false,
    text,
    sources,
  };
};
