/**
 * Instants as the register shows them, in the agent's own time.
 */
import type { Language } from '../../word';

/** @param iso ISO 8601. */
export const shortDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
