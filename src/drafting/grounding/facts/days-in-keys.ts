/**
 * Keys that are days or months: "lundi: 42", "repas_mardi: 38", "janvier: …". Each is a value, and several of them may be counted.
 */
import { plainWords } from '../text/plain-words';
import type { Evidence, ListFact, Origin } from './evidence';

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const MONTHS = [
  'janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre',
]; // prettier-ignore
/** The words of a key as it writes them, not their synonyms. */
const spokenKey = (key: string): readonly string[] =>
  plainWords(key.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_-]/gu, ' '));

/** "lundi: 42", "repas_mardi: 38", "janvier: …": the keys are days, or months. */
export const daysAmong = (
  keys: readonly string[],
  path: string,
  origin: Origin,
  out: { readonly evidence: Evidence[]; readonly lists: ListFact[] },
): void => {
  const days = keys.flatMap((key) => {
    const weekday = WEEKDAYS.findIndex((day) => spokenKey(key).includes(day));
    return weekday < 0 ? [] : [{ key, weekday }];
  });
  const months = keys.flatMap((key) => {
    const month = MONTHS.findIndex((name) => spokenKey(key).includes(name)) + 1;
    return month === 0 ? [] : [{ key, month }];
  });
  for (const { key, month } of months)
    out.evidence.push({
      ...{ origin: { ...origin, id: path === '' ? key : `${path}.${key}` }, roles: [] },
      value: { type: 'month', month },
    });
  if (months.length > 1) out.lists.push({ origin, size: months.length, roles: ['mois'] });
  for (const { key, weekday } of days)
    out.evidence.push({
      ...{ origin: { ...origin, id: path === '' ? key : `${path}.${key}` }, roles: [] },
      value: { type: 'weekday', weekday },
    });
  if (days.length > 1) out.lists.push({ origin, size: days.length, roles: ['jour'] });
};
