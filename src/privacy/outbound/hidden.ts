/**
 * Characters that carry words no reader sees: they leave the model's copy of a text, and are counted. The agent's own text is
 * not touched. It judges nothing that can be seen.
 */
import { INVISIBLE } from '../fold';

/** How many were dropped, by kind. */
export interface HiddenCount {
  /** Zero-width spaces and joiners, soft hyphens, fillers, and every other character that is never drawn. */
  readonly invisible: number;
  /** U+E0000 to U+E007F: a whole hidden text can be written with them. */
  readonly tags: number;
  /** U+FE00 to U+FE0F, U+E0100 to U+E01EF, Mongolian ones: each can hide a byte. */
  readonly variationSelectors: number;
  /** Marks and overrides that change the order in which a text is read. */
  readonly bidi: number;
  /** Control characters, halves of characters, non-characters. */
  readonly control: number;
}

export type HiddenKind = keyof HiddenCount;

const VARIATION_SELECTOR = /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u;
const TAG = /[\u{E0000}-\u{E007F}]/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Tab, line feed and carriage return are text. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const HIDDEN = new RegExp(`${INVISIBLE.source}|${CONTROL.source}|[\\uFFF9-\\uFFFB]`, 'gu');

/** The text without them. */
export function dropHidden(text: string): { readonly text: string; readonly dropped: HiddenCount } {
  const dropped = { invisible: 0, tags: 0, variationSelectors: 0, bidi: 0, control: 0 };
  const visible = text.replace(HIDDEN, (character) => {
    dropped[kindOf(character)] += 1;
    return '';
  });
  return { text: visible, dropped };
}

function kindOf(character: string): HiddenKind {
  if (TAG.test(character)) return 'tags';
  if (VARIATION_SELECTOR.test(character)) return 'variationSelectors';
  if (BIDI.test(character)) return 'bidi';
  return CONTROL.test(character) ? 'control' : 'invisible';
}
