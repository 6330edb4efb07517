/**
 * What the value of a key says by being there: yes or no of what the key tells, or that something exists.
 */
import { plainWords } from '../text/plain-words';
import type { Origin, SaidFact } from './evidence';

const NO = /^(?:non|aucune?|neant|no|false|sans)$/iu;

const A_LIMIT =
  /^(?:min|minimum|minimale?|max|maximum|maximale?|seuil|plafond|plancher|dessous|dessus|below|above)$/u;

/** What a value says of its key: there, or not. A list or a record says nothing by itself. */
export const saidOf = (value: unknown, origin: Origin): readonly SaidFact[] => {
  const key = origin.id.split('.').at(-1) ?? '';
  const words = plainWords(key.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/_/gu, ' '));
  if (words.length === 0 || (origin.kind !== 'fact' && origin.kind !== 'source')) return [];
  // "sans_condition: true" says that there is none.
  const negative = /^(?:sans|non|pas|aucune?|absence|ni)$/u.test(words[0] ?? '') && words.length > 1;
  const fact = (yes: boolean, yesNo: boolean): SaidFact[] => [
    negative && yesNo ? { origin, words: words.slice(1), yes: !yes, yesNo } : { origin, words, yes, yesNo },
  ];
  if (typeof value === 'boolean') return fact(value, true);
  // "no_salting_below: -8 °C", "temperature_min_salage: -8": a limit says of nothing that it is there.
  if (words.some((word) => A_LIMIT.test(word)) && /\d/u.test(String(value))) return [];
  if (value === 0) return fact(false, true);
  if (typeof value === 'string' && /^(?:oui|yes|true)$/iu.test(value.trim())) return fact(true, true);
  if (typeof value === 'string' && NO.test(value.trim())) return fact(false, true);
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    ? fact(true, false)
    : [];
};
