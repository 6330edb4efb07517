/**
 * The catalogue of the current language, handed to components.
 */
import { createContext, useContext } from 'react';
import type { Language } from '../../word';
import { en } from './en';
import { fr, type Catalogue } from './fr';
import { formatInstant } from './instant';

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { fr, en };

export interface Words {
  readonly language: Language;
  readonly t: Catalogue;
}

const TextContext = createContext<Words>({ language: 'fr', t: fr });
export const TextProvider = TextContext.Provider;
const useWords = (): Words => useContext(TextContext);
export const useText = (): Catalogue => useWords().t;

/** French unless Office speaks another language than French. */
export const languageOf = (displayLanguage: string | undefined): Language =>
  displayLanguage === undefined || /^fr\b/i.test(displayLanguage) ? 'fr' : 'en';

/** "21 novembre 2026"; the text itself when it is no date. */
export function formatDay(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(date);
}

/** "21 novembre 2026 à 14 h 05"; the text itself when it is no date. */
export function formatTime(iso: string, language: Language): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : formatInstant(date, language, 'long');
}
