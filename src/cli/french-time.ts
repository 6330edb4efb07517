/**
 * An instant as French agents read it, at the legal time of mainland France.
 */
const FORMAT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** @param iso ISO 8601. */
export const frenchTime = (iso: string): string => FORMAT.format(new Date(iso));
