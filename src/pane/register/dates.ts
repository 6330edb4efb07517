/**
 * Instants as the register shows them, in the agent's own time.
 */
import type { Language } from '../../word';
import { formatInstant } from '../i18n/instant';

/** @param iso ISO 8601. */
export const shortDate = (iso: string, language: Language): string =>
  formatInstant(new Date(iso), language, 'medium');
