/**
 * Takes out of a text that people wrote what no reader sees and a model reads: tag characters, zero-width marks, direction
 * marks. On the model's copy only, counted, never silently. It must not touch a visible character.
 */

/** How many of each kind were taken out. */
export interface DroppedCharacters {
  /** U+E0000–U+E007F: letters that no font draws. */
  readonly tags: number;
  /** U+FE00–U+FE0F, U+E0100–U+E01EF and the like. */
  readonly variationSelectors: number;
  /** Zero-width spaces and joiners, soft hyphens, other marks that are not drawn. */
  readonly zeroWidth: number;
  /** Marks that turn the direction of the text. */
  readonly direction: number;
  /** Control characters but for tabs and line ends. */
  readonly controls: number;
}

export const NOTHING_DROPPED: DroppedCharacters = {
  tags: 0,
  variationSelectors: 0,
  zeroWidth: 0,
  direction: 0,
  controls: 0,
};

/** In this order: the third is all that Unicode says is drawn as nothing, less what the others took. */
const KINDS: readonly (readonly [keyof DroppedCharacters, RegExp])[] = [
  ['tags', /[\u{E0000}-\u{E007F}]/gu],
  ['variationSelectors', /\p{Variation_Selector}/gu],
  ['direction', /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu],
  ['zeroWidth', /\p{Default_Ignorable_Code_Point}/gu],
  ['controls', /(?![\t\n\r])\p{Cc}|\p{Cs}/gu],
];

/** The text without what is invisible, and the count of what was taken out. */
export const withoutInvisible = (
  text: string,
): { readonly text: string; readonly dropped: DroppedCharacters } => {
  const dropped: { -readonly [K in keyof DroppedCharacters]: number } = { ...NOTHING_DROPPED };
  let clean = text;
  for (const [kind, pattern] of KINDS)
    clean = clean.replace(pattern, () => {
      dropped[kind]++;
      return '';
    });
  return { text: clean, dropped };
};

export const addDropped = (a: DroppedCharacters, b: DroppedCharacters): DroppedCharacters => ({
  tags: a.tags + b.tags,
  variationSelectors: a.variationSelectors + b.variationSelectors,
  zeroWidth: a.zeroWidth + b.zeroWidth,
  direction: a.direction + b.direction,
  controls: a.controls + b.controls,
});

export const totalDropped = ({
  tags,
  variationSelectors,
  zeroWidth,
  direction,
  controls,
}: DroppedCharacters): number => tags + variationSelectors + zeroWidth + direction + controls;

/** Whether a text holds something that is not drawn. */
export const hasInvisible = (text: string): boolean => withoutInvisible(text).text !== text;
