/**
 * What a mark's title says to the agent, one sentence a state. Word takes 64 characters at most. It must not decide a state.
 */
import type { LedgerPassage, PassageState } from '../../review/ledger';

/** Word's limit for the title and the tag of a content control, in UTF-16 units. */
export const LABEL_LIMIT = 64;

const LABELS: Readonly<Record<PassageState, (name: string) => string>> = {
  pending: () => 'IA – à relire',
  approved: (name) => `IA – relu par ${name}`,
  amended: (name) => `IA – corrigé et relu par ${name}`,
  rejected: (name) => `IA – rejeté par ${name}`,
  removed: (name) => `IA – retiré par ${name}`,
};

/** Colour of the control's frame, RRGGBB; the title says the same in words. */
export const STATE_COLOURS: Readonly<Record<PassageState, string>> = {
  pending: 'C55A11',
  approved: '2E7D32',
  amended: '2E7D32',
  rejected: 'A4262C',
  removed: 'A4262C',
};

/** Cut to what Word takes, with "…" and never in the middle of a surrogate pair. */
export function cutLabel(label: string): string {
  if (label.length <= LABEL_LIMIT) return label;
  let kept = '';
  for (const character of label) {
    if (kept.length + character.length > LABEL_LIMIT - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The title of a passage's marks, as the ledger knows it: "IA – à relire", "IA – relu par Hélène Carrez, Maire".
 * @param awaited another agent is still to review it
 */
export function markLabel(passage: Pick<LedgerPassage, 'state' | 'reviews'>, awaited = false): string {
  const names = passage.reviews.map(({ agent }) => agent.name);
  if (!awaited) return cutLabel(LABELS[passage.state](listed(names)));
  // What is still to be done must not be what Word's limit cuts.
  const label = LABELS[passage.state](listed(names.map(withoutCapacity)));
  const more = ' – autre relecture attendue';
  return label.length + more.length <= LABEL_LIMIT ? label + more : `IA –${more.slice(2)}`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'un agent';
  const short = names.map(withoutCapacity);
  return `${short.slice(0, -1).join(', ')} et ${short.at(-1) ?? ''}`;
}

/** "Hélène Carrez" of "Hélène Carrez, Maire". */
const withoutCapacity = (name: string): string => name.replace(/,.*$/s, '');
