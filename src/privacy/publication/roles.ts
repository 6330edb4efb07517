/**
 * Whose name stays in a published act: who signs it or presides, and the elected members of the council. Another agent is a question:
 * a duty is public, yet nothing asks that each agent be named on line. A name that only resembles theirs is a
 * question, never an answer: a neighbour may bear the mayor's surname.
 */
import { fold } from '../fold';
import type { KeptReason } from './items';

export interface KnownPerson {
  readonly firstName?: string;
  readonly lastName: string;
}

export interface PublicRoles {
  /** Those whose names stand under the act, as written: "Claire Vuillemin", "VUILLEMIN". */
  readonly signatories: readonly string[];
  /** Those whom the act itself lists as sitting. As written. */
  readonly sitting: readonly string[];
  /** Who presides over what the act tells of, as written. */
  readonly presiding: readonly string[];
  /** Elected members of the organisation's register. */
  readonly elected: readonly KnownPerson[];
  /** Its agents. */
  readonly agents: readonly KnownPerson[];
}

const wordsOf = (name: string): readonly string[] =>
  (fold(name).match(/[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu) ?? []).filter(
    (word) => !/^(?:m|mme|mlle|monsieur|madame)$/u.test(word),
  );

/** `known`: the whole name is theirs. `asked`: only one word of it is, or they are agents who neither sign nor preside. */
export type Standing =
  | { readonly how: 'known'; readonly kept: KeptReason }
  | { readonly how: 'asked'; readonly who: 'elected' | 'agent' };

/** @param values all the writings of one person */
export function standingOf(values: readonly string[], roles: PublicRoles): Standing | undefined {
  const mentions = values.map(wordsOf);
  const registered = (people: readonly KnownPerson[]) =>
    people.map(({ firstName = '', lastName }) => ({
      all: [...wordsOf(firstName), ...wordsOf(lastName)],
      last: wordsOf(lastName),
    }));
  const elected = registered(roles.elected);
  const agents = registered(roles.agents);
  const isOneOf = (people: readonly { readonly all: readonly string[] }[]): boolean =>
    people.some(
      ({ all }) =>
        mentions.some((words) => sameWords(words, all)) &&
        mentions.every((words) => words.every((word) => all.includes(word))),
    );
  const bearsNameOf = (people: readonly { readonly last: readonly string[] }[]): boolean =>
    people.some(({ last }) =>
      mentions.every((words) => words.length > 0 && words.every((word) => last.includes(word))),
    );
  const listed = (names: readonly string[]) =>
    names.map((name) => ({ all: wordsOf(name), last: wordsOf(name) }));
  for (const [kept, people] of [
    ['signatory', listed(roles.signatories)],
    ['elected', [...elected, ...listed(roles.sitting)]],
  ] as const) {
    if (isOneOf(people)) return { how: 'known', kept };
  }
  // Whoever presides without being of the commune is named for another reason.
  if (isOneOf(listed(roles.presiding)) && isOneOf(agents)) return { how: 'known', kept: 'presiding' };
  if (bearsNameOf(elected)) return { how: 'asked', who: 'elected' };
  return isOneOf(agents) || bearsNameOf(agents) ? { how: 'asked', who: 'agent' } : undefined;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word) => b.includes(word));
