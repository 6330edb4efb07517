/**
 * What a journal tells in clear, read from its export as a stranger reads it: for tests of what is entered, and in which order.
 */
import type { Journal } from '../../../src/server/journal/port';

interface Line {
  readonly type: string;
  readonly entry?: string;
  readonly opening?: unknown;
}
interface Statement {
  readonly predicateType: string;
  readonly predicate: { readonly clear: object; readonly committed?: object };
}

/** Kind and values in clear of the entries of these kinds, in the order of the log. */
export async function toldIn(
  store: { readonly journal: Pick<Journal, 'exported'> },
  organisation: string,
  kinds: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const told: Readonly<Record<string, unknown>>[] = [];
  for await (const line of store.journal.exported(organisation)) {
    const { entry } = JSON.parse(line) as Line;
    if (entry === undefined) continue;
    const { payload } = JSON.parse(entry) as { readonly payload: string };
    const { predicateType, predicate } = JSON.parse(
      Buffer.from(payload, 'base64').toString('utf8'),
    ) as Statement;
    const kind = predicateType.split(':').at(-2) ?? '';
    if (kinds.includes(kind)) told.push({ kind, ...predicate.clear });
  }
  return told;
}

/** All that opens the entries, as one text: what was told of persons, and reasons. */
export async function openingsIn(
  store: { readonly journal: Pick<Journal, 'exported'> },
  organisation: string,
): Promise<string> {
  const openings: unknown[] = [];
  for await (const line of store.journal.exported(organisation))
    openings.push((JSON.parse(line) as Line).opening);
  return JSON.stringify(openings);
}
