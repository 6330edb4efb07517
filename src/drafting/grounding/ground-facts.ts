/**
 * Grounds a text on facts and legal ids as they come from outside: from a file, a request, a model's answer. It reads them and calls
 * `ground`; what nothing could be made of is told, never dropped in silence.
 */
import type { LegalCore } from '../../law/core';
import { collectFacts, type FieldNotes } from './facts/collect';
import { lawSet } from './facts/law-set';
import type { Grounding } from './flag';
import { ground } from './ground';

export interface GroundFactsInput {
  readonly text: string;
  /** An object of any shape, as forms give it. */
  readonly facts: unknown;
  /** Ids of the core (`CGCT-L2213-1`), normal forms (`CGCT|L2213-1`), or references as people write them. */
  readonly law: readonly string[];
  /** Excerpts of documents by id: what they say supports a text too. */
  readonly sources?: Readonly<Record<string, string>>;
  /** What a template says of its fields (`notesOf`). */
  readonly notes?: (path: string) => FieldNotes | undefined;
}

export interface FactsGrounding extends Grounding {
  /** Legal ids that could not be read: nothing is grounded on them. */
  readonly unknownLaw: readonly string[];
}

export const groundFacts = (input: GroundFactsInput, core: LegalCore): FactsGrounding => {
  const { text, facts, sources = {}, notes } = input;
  const law = lawSet(input.law, core);
  const read = { holders: core.holders };
  const grounding = ground({
    text,
    facts: collectFacts(facts, notes === undefined ? read : { ...read, notes }),
    law,
    sources: Object.entries(sources).map(([id, excerpt]) =>
      collectFacts({ [id]: excerpt }, { ...read, kind: 'source' }),
    ),
  });
  return { ...grounding, unknownLaw: law.unknown };
};
