/** MO-07: the act comes after the delay that a letter gave. */
import { addDays, formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { first, says, signingDate } from '../../shared/words';

const INVITED = /(?:courrier|lettre|notification|recommande)[^.;]{0,120}/g;

const DELAY =
  /(?:laissant|accordant|impartissant|donnant|ouvrant|fixant|sous|dans\s+les|d'ici)\s+(?:un\s+delai\s+de\s+)?(\d{1,2}|huit|dix|quinze|vingt|trente)\s+jours|delai\s+d[e']\s?(?:\w+\s+)?(?:\()?(\d{1,2}|huit|dix|quinze|vingt|trente)\)?\s+jours|(\d{1,2}|huit|dix|quinze|vingt|trente)\s+jours\s+(?:pour|a\s+compter)/;

const WORDS: Readonly<Record<string, number>> = { huit: 8, dix: 10, quinze: 15, vingt: 20, trente: 30 };

/** A letter of a date, with a number of days: the act comes after both. */
export const tooSoon = (analysis: Analysis): Outcome[] => {
  const signed = signingDate(analysis);
  if (
    signed === undefined ||
    says(
      analysis,
      /observations[^.;]{0,60}(?:presentees|recues|formulees|produites|en\s+date|du\s+\d)|(?:a|ont)\s+(?:presente|produit|formule|repondu)(?![a-z])|reponse\s+(?:du|en\s+date|recue)/g,
    )
  )
    return [];
  for (const ground of [...analysis.act.citations, ...analysis.act.recitals]) {
    const invited = first(analysis, INVITED, ground);
    const [date] = analysis.within(analysis.dates, ground);
    const delay = DELAY.exec(analysis.folded.lower.slice(ground.start, ground.end));
    const days =
      delay === null
        ? undefined
        : (WORDS[delay[1] ?? delay[2] ?? delay[3] ?? ''] ?? Number(delay[1] ?? delay[2] ?? delay[3]));
    if (invited === undefined || date?.iso === undefined || days === undefined || Number.isNaN(days))
      continue;
    const until = addDays(date.iso, days);
    if (signed < until)
      return [finding('early', ground, { values: { until: formatDate(until), signed: formatDate(signed) } })];
  }
  return [];
};
