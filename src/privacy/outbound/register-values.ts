/**
 * An organisation's own people, as values that must not leave: agents, elected members, contacts. What a register is read from
 * is its owner's business.
 */
import type { KnownValue } from '../known-values';

export interface RegisterEntry {
  readonly firstName?: string;
  readonly lastName: string;
  readonly phone?: string;
  readonly email?: string;
}

/** @param reason where they are known from, for the agent: "registre des élus" */
export function registerValues(entries: readonly RegisterEntry[], reason: string): KnownValue[] {
  return entries.flatMap(({ firstName, lastName, phone, email }): KnownValue[] => {
    const names =
      firstName === undefined
        ? [lastName]
        : [`${firstName} ${lastName}`, `${lastName} ${firstName}`, lastName];
    return [
      ...names.map((value) => ({ value, type: 'PERSON', reason }) as const),
      ...(phone === undefined ? [] : [{ value: phone, type: 'PHONE', reason } as const]),
      ...(email === undefined ? [] : [{ value: email, type: 'EMAIL', reason } as const]),
    ];
  });
}
