/** RH-06, hours: how they are written, counted and shown. */

export const HOURS =
  '(\\d{1,2})(?:\\s?h(?:eures?)?\\s?(\\d{2})?(?![a-z\\d])|[.,](\\d{1,2})\\s?(?:h(?![a-z])|heures?))';

export const hoursOf = (
  whole: string | undefined,
  minutes: string | undefined,
  decimals: string | undefined,
): number =>
  Number(whole ?? 0) + Number(minutes ?? 0) / 60 + Number(decimals === undefined ? 0 : `0.${decimals}`);
export const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
