/**
 * Keys that are days or months: "lundi: 42", "repas_mardi: 38", "janvier: …". Each is a value, and several of them may be counted.
 */
import { MONTH_NAMES, WEEKDAYS } from '../reading/dates';
import { plainWords } from '../text/plain-words';
import type { Evidence, ListFact, Origin } from './evidence';
import { lastName } from './key-units';
import { parentOf } from './paths';

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
    const month = MONTH_NAMES.findIndex((name) => spokenKey(key).includes(name)) + 1;
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

const OF_DAY =
  /(?:^|_)(?:dates?|jours?|le|quand|echeances?|limite|avant|depuis|debut|fin|from|to|start|end|day|when|due|du|au|reunion|seance|rdv|rendez_vous|reception|recue?|depot|livraison|constat|visite|passage|remise|envoi|effet|convocation|notification|publication|affichage|signature|retour|depart|reponse|relance)(?:_|$)/u;
/** "quotite_debut", "votes_seance": two figures under them are no day. */
const NO_DAY =
  /(?:^|_)(?:votes?|voix|scores?|note|quotites?|parts?|ratios?|fractions?|proportions?|taux|nombre|nb|formats?|lots?|articles?|pages?|dimensions?|presents?|rangs?|numeros?|resultats?|quorum|pk|pr|km|participations?|mensualites?|tranches?|etapes?|echelons?|avancement|versements?)(?:_|$)/u;
/** "calendrier: {conseil: '5/6'}" */
const CALENDAR = /^(?:dates?|calendrier|agenda|planning|echeancier|echeances?|jours?)(?:_|$)/u;

/** Whether two figures under this key are a day and a month; undefined when it does not tell. */
export const isKeyOfDays = (path: string): boolean | undefined => {
  const key = lastName(path);
  if (NO_DAY.test(key)) return false;
  return OF_DAY.test(key) || CALENDAR.test(lastName(parentOf(path))) ? true : undefined;
};
