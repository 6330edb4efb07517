/**
 * What a genuine seal says of its document, as plain values: who finalised, who reviewed each passage and when, what drafted it.
 * Only what the seal opens is there; what was erased since is null, never guessed.
 */
import type { KeyRing } from '../journal/key-ring';
import type { SealedFacts } from '../journal/seal/report';

export interface Person {
  readonly id: string;
  /** "Prénom Nom, qualité". */
  readonly name: string;
  readonly role: string | null;
}

export interface SealFacts {
  /** SIRET of the organisation whose keys the seal answers to. */
  readonly organisation: string;
  /** Name of its journal, and place of the entry in it. */
  readonly log: string;
  readonly index: number;
  /** Made by the demonstration's commune: worth nothing outside a demonstration. */
  readonly demonstration: boolean;
  readonly documentId: string;
  readonly template: { readonly id: string; readonly version: string };
  /** `time`: ISO 8601, UTC, what the clock of the server said. */
  readonly finalised: { readonly by: Person | null; readonly time: string };
  readonly passages: readonly PassageFacts[];
  /** Points raised by checks, for which an agent answered. */
  readonly checks: readonly {
    readonly check: string;
    readonly by: Person | null;
    readonly time: string;
    readonly reason: string | null;
  }[];
  /** What nothing supported in a passage, for which an agent answered; `source`: where it is written, as the agent said. */
  readonly flags: readonly {
    readonly passage: string;
    readonly flag: string;
    readonly by: Person | null;
    readonly time: string;
    readonly source: string | null;
  }[];
  /** Known witnesses who had seen the journal with this entry. */
  readonly witnesses: readonly { readonly name: string; readonly time: string }[];
}

export interface PassageFacts {
  readonly passage: string;
  readonly slot: string;
  readonly drafter: { readonly mode: string; readonly version: string; readonly model: string | null };
  readonly reviews: readonly {
    readonly decision: 'approved' | 'amended' | 'rejected' | 'removed';
    readonly by: Person | null;
    readonly time: string;
  }[];
}

type Shown = SealedFacts['event']['agent'];

export function factsOf(sealed: SealedFacts, rings: readonly KeyRing[]): SealFacts {
  const { event, origin, index, demonstration } = sealed;
  const ring = rings.find(({ keys }) => keys.some(({ key }) => key.name === origin));
  const agents = event.agents.map(({ agent }) => personOf(agent));
  const at = (place: number): Person | null => agents[place] ?? null;
  return {
    organisation: ring?.organisation ?? '',
    log: origin,
    index,
    demonstration,
    documentId: event.documentId,
    template: { id: event.template.id, version: event.template.version },
    finalised: { by: personOf(event.agent), time: event.time },
    passages: event.passages.map(({ passage, slot, drafter, reviews }) => ({
      passage,
      slot,
      drafter: { mode: drafter.mode, version: drafter.version, model: drafter.model ?? null },
      reviews: reviews.map(({ decision, by, time }) => ({ decision, by: at(by), time })),
    })),
    checks: (event.checks ?? []).map(({ check, by, time, reason = null }) => ({
      check,
      by: at(by),
      time,
      reason,
    })),
    flags: (event.flags ?? []).map(({ passage, flag, by, time, source = null }) => ({
      passage,
      flag,
      by: at(by),
      time,
      source,
    })),
    witnesses: sealed.witnesses.map(({ name, time }) => ({
      name,
      time: new Date(time * 1000).toISOString(),
    })),
  };
}

const personOf = (agent: Shown): Person | null =>
  agent === undefined ? null : { id: agent.id, name: agent.name, role: agent.role ?? null };
