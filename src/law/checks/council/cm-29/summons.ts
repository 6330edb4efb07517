/** CM-29: the agenda of a summons: there, explicit, numbered without a gap. */
import { wordsOf } from '../../../../act/parse/agenda';
import type { Part } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { says } from '../../shared/council';
import { wholeAct } from '../../shared/nature';
import { MISC } from './misc';

const VAGUE =
  /^(?:(?:questions?|affaires?|points?|sujets?|informations?)\s+(?:diverse?s?|financieres?|generales?|en\s+cours|courantes?)|divers(?:es)?|finances?|travaux|personnel|urbanisme|affaires\s+(?:communales|municipales)|(?:questions?|affaires?|points?)\s+diverse?s?\s+(?:(?:necessitant|appelant|soumises?\s+a)\s+(?:un\s+vote|une\s+deliberation|deliberation|decision)|a\s+(?:deliberer|voter)))$/;

export const inSummons = (analysis: Analysis): Outcome[] => {
  const { agenda } = analysis.act;
  if (agenda.length === 0)
    return says(
      analysis,
      /ordre\s+du\s+jour[^.;\n]{0,60}(?:joint|annex|ci-apres|figure|verso|suiv)|(?:joint|annex|ci-apres|trouver)[^.;\n]{0,80}ordre\s+du\s+jour/g,
    )
      ? []
      : [finding('none', wholeAct(analysis))];
  const decided = agenda.filter(({ text }) => !MISC.test(wordsOf(text)));
  const numbered = numberGap(analysis.text, agenda);
  const vague = agenda.flatMap((item): Outcome[] => {
    const words = wordsOf(item.text);
    // "Questions diverses" closes every agenda; it may not be all of it.
    const closing = MISC.test(wordsOf(item.text)) && decided.length > 0;
    return VAGUE.test(words) && !closing && !isHeading(agenda, item)
      ? [finding('vague', item, { values: { item: item.text } })]
      : [];
  });
  return [...numbered, ...vague];
};

/** Items with a number of their own, "1.", "2)", against the one before. Numbers that begin anew open another part. */
const numberGap = (text: string, agenda: readonly Part[]): Outcome[] => {
  const numbered = agenda.flatMap(({ start, end }) => {
    const number = /^\s*(?:point\s+)?(\d{1,2})\s*[.):°–-]\s*(?=\D)/iu.exec(text.slice(start, end))?.[1];
    return number === undefined ? [] : [{ start, end, number: Number(number) }];
  });
  const gap = numbered.findIndex(({ number }, i) => {
    const before = numbered[i - 1]?.number;
    return before !== undefined && number !== 1 && number !== before + 1;
  });
  const [before, after] = [numbered[gap - 1], numbered[gap]];
  if (before === undefined || after === undefined || numbered.length < 3) return [];
  return [finding('numbering', after, { values: { before: before.number, after: after.number } })];
};

/** "FINANCES" over "Vote du budget": a heading of the agenda, followed by its affairs. */
const isHeading = (agenda: readonly Part[], item: Part): boolean => {
  const next = agenda[agenda.indexOf(item) + 1];
  return (
    next !== undefined &&
    !VAGUE.test(wordsOf(next.text)) &&
    (item.text === item.text.toUpperCase() || item.text.trim().endsWith(':'))
  );
};
