/**
 * Sets what people wrote apart from what the product asks, between two lines that only this request knows. It must not draw the
 * tag: randomness is handed in.
 */
import type { PromptPart } from '../outbound';

/** A tag is usable when nobody can guess it: 16 characters or more, letters and digits. */
export const isTag = (tag: string): boolean => /^[A-Za-z0-9]{16,}$/u.test(tag);

/** The text without the tag, in whatever case and however cut by spaces it was put there. */
export const withoutTag = (text: string, tag: string): string => {
  const pattern = new RegExp(Array.from(tag).join('[\\s_-]*'), 'giu');
  let clean = text;
  // Taking one out may join two halves of another.
  for (let before = ''; before !== clean;) {
    before = clean;
    clean = clean.replace(pattern, '');
  }
  return clean;
};

/** The parts of one fenced text. `part` is already without the tag. */
export const fenced = (part: PromptPart, tag: string, what: string): readonly PromptPart[] => [
  { kind: 'own', text: `<<<${tag} ${what}\n` },
  part,
  { kind: 'own', text: `\n${tag}>>>\n` },
];
