/**
 * What a mark's title says to the agent, one sentence a state. Word takes 64 characters at most. It must not decide a state.
 */
import type { LedgerPassage, PassageState } from '../../review/ledger';

/** Word's limit for the title and the tag of a content control, in UTF-16 units. */
export const LABEL_LIMIT = 64;

const LABELS: Readonly<Record<PassageState, (name: string) => string>> = {
  pending: () => 'à relire',
  approved: (name) => `relu par ${name}`,
  amended: (name) => `corrigé et relu par ${name}`,
  rejected: (name) => `rejeté par ${name}`,
  removed: (name) => `retiré par ${name}`,
};

/** Whose words they are: an "IA" where a model wrote the passage, else Paraphe with the phrases of the template. */
const writer = ({ model }: LedgerPassage['drafter']): string => (model === undefined ? 'Paraphe' : 'IA');

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
 * The title of a passage's marks, as the ledger knows it: "Paraphe – à relire", "IA – relu par Hélène Carrez, Maire".
 * @param awaited another agent is still to review it
 */
export function markLabel(
  passage: Pick<LedgerPassage, 'state' | 'reviews' | 'drafter'>,
  awaited = false,
): string {
  const { state, reviews, drafter } = passage;
  const names = reviews.map(({ agent }) => agent.name);
  const who = writer(drafter);
  const label = (told: readonly string[]): string => `${who} – ${LABELS[state](listed(told))}`;
  if (!awaited) return cutLabel(label(names));
  // What is still to be done must not be what Word's limit cuts.
  const short = label(names.map(withoutCapacity));
  const more = ' – autre relecture attendue';
  return short.length + more.length <= LABEL_LIMIT ? short + more : who + more;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'un agent';
  const short = names.map(withoutCapacity);
  return `${short.slice(0, -1).join(', ')} et ${short.at(-1) ?? ''}`;
}

/** "Hélène Carrez" of "Hélène Carrez, Maire". */
const withoutCapacity = (name: string): string => name.replace(/,.*$/s, '');
