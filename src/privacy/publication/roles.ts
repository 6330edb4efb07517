/**
 * Whose name stays in a published act: who signs it, and the elected members of the council. A name that only resembles theirs is a
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
  /** Elected members of the organisation's register. */
  readonly elected: readonly KnownPerson[];
}

const wordsOf = (name: string): readonly string[] =>
  (fold(name).match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:m|mme|mlle|monsieur|madame)$/u.test(word));

/** `known`: the whole name is theirs. `resembles`: only one word of it is. */
export type Standing = { readonly how: 'known' | 'resembles'; readonly kept: KeptReason };

/** @param values all the writings of one person */
export function standingOf(values: readonly string[], roles: PublicRoles): Standing | undefined {
  const mentions = values.map(wordsOf);
  const elected = roles.elected.map(({ firstName = '', lastName }) => ({
    all: [...wordsOf(firstName), ...wordsOf(lastName)],
    last: wordsOf(lastName),
  }));
  const listed = (names: readonly string[]) =>
    names.map((name) => ({ all: wordsOf(name), last: wordsOf(name) }));
  for (const [kept, people] of [
    ['signatory', listed(roles.signatories)],
    ['elected', [...elected, ...listed(roles.sitting)]],
  ] as const) {
    const whole = people.some(({ all }) =>
      mentions.some(
        (words) =>
          sameWords(words, all) && mentions.every((other) => other.every((word) => all.includes(word))),
      ),
    );
    if (whole) return { how: 'known', kept };
  }
  const surname = elected.some(({ last }) =>
    mentions.every((words) => words.length > 0 && words.every((word) => last.includes(word))),
  );
  return surname ? { how: 'resembles', kept: 'elected' } : undefined;
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((word) => b.includes(word));
