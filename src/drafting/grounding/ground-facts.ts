/**
 * Grounds a text on facts and legal ids as they come from outside: from a file, a request, a model's answer. It reads them and calls
 * `ground`; what nothing could be made of is told, never dropped in silence.
 */
import type { LegalCore } from '../../law/core';
import { collectFacts, type FieldNotes } from './facts/collect';
import type { FactSet, Origin } from './facts/evidence';
import { frenchFacts } from './facts/french-keys';
import { lawSet } from './facts/law-set';
import type { Grounding } from './flag';
import { ground } from './ground';

interface GroundFactsInput extends GroundTextInput {
  /** An object of any shape, as forms give it. */
  readonly facts: unknown;
  /** What a template says of its fields (`notesOf`). */
  readonly notes?: FactNotes;
}

export interface GroundTextInput {
  readonly text: string;
  /** Ids of the core (`CGCT-L2213-1`), normal forms (`CGCT|L2213-1`), or references as people write them. */
  readonly law: readonly string[];
  /** Excerpts of documents by id: what they say supports a text too. */
  readonly sources?: Readonly<Record<string, string>>;
}

type FactNotes = (path: string) => FieldNotes | undefined;

export interface FactsGrounding extends Grounding {
  /** Legal ids that could not be read: nothing is grounded on them. */
  readonly unknownLaw: readonly string[];
}

export const groundFacts = ({ facts, notes, ...input }: GroundFactsInput, core: LegalCore): FactsGrounding =>
  groundOn(readFacts(facts, core, notes), input, core);

/** Facts of a form, read once for all the texts that are grounded on them. */
export const readFacts = (facts: unknown, core: LegalCore, notes?: FactNotes): FactSet => {
  const { facts: french, originals } = frenchFacts(facts);
  return collectFacts(french, {
    holders: core.holders,
    ...(notes === undefined ? {} : { notes }),
    ...(originals.size === 0 ? {} : { wasOf: (path: string) => originals.get(path) ?? path }),
  });
};

export const groundOn = (facts: FactSet, input: GroundTextInput, core: LegalCore): FactsGrounding => {
  const law = lawSet(input.law, core);
  const sources = Object.entries(input.sources ?? {}).map(([id, excerpt]) =>
    collectFacts({ [id]: excerpt }, { holders: core.holders, kind: 'source' }),
  );
  const { supported, ...grounding } = ground({ text: input.text, facts, law, sources });
  return {
    ...grounding,
    supported: supported.map((claim) => ({ ...claim, origins: claim.origins.map(asGiven) })),
    unknownLaw: law.unknown,
  };
};

/** With the key of the form, where an English one was read in French. */
const asGiven = ({ kind, id, said = id }: Origin): Origin => ({ kind, id: said });
