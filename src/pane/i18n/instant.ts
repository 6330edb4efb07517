/**
 * Instants in the reader's own time. In French the hour is written as the acts write it: "9 h 05", "14 h".
 */
import type { Language } from '../../word';

/** "21 novembre 2026 à 14 h 05" (`long`), "21 nov. 2026, 14 h 05" (`medium`). */
export function formatInstant(date: Date, language: Language, dateStyle: 'long' | 'medium'): string {
  const told = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle,
    timeStyle: 'short',
  }).format(date);
  return language === 'fr' ? told.replace(/0?(\d+):(\d\d)$/, frenchHour) : told;
}

const frenchHour = (_: string, hours: string, minutes: string): string =>
  `${hours}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
