/** MO-21: the date from which a sentence makes something run, and not that of a text which it cites. */
import type { Analysis } from '../../../analysis';
import { plain } from '../../shared/words';

const OPENING =
  /(?:a\s+(?:compter|partir)\s+du|(?<![a-z])des\s+le|depuis\s+le|effet\s*,?\s+(?:(?:[a-z]+ment|retroactif)\s*,?\s+)?(?:au|le|du)|application\s+(?:au|le)|vigueur\s+(?:au|le|a\s+compter\s+du)|applicables?\s+(?:au|le|du)|du)\s+(?:\w+di\s+)?$/;

/** The date from which the sentence makes something run. */
export const opening = (
  analysis: Analysis,
  span: { readonly start: number; readonly end: number },
): Analysis['dates'][number] | undefined =>
  analysis.within(analysis.dates, span).find((date) => {
    const before = plain(analysis.text.slice(Math.max(span.start, date.start - 60), date.start));
    // "l’arrêté du 3 mars", "la délibération du", "en date du" date a text, not an effect.
    if (/(?:a\s+(?:compter|partir)\s+du|(?<![a-z])des\s+le|depuis\s+le)\s+(?:\w+di\s+)?$/.test(before))
      return true;
    return (
      OPENING.test(before) &&
      !/(?:arretes?|deliberation|decision|loi|decret|ordonnance|convention|rapport|demande|lettre|courrier|avis|date|seance|plan|reunion|jugement|code|circulaire|instruction|version|permis|autorisation)\s+(?:\S+\s+){0,4}du\s+(?:\w+di\s+)?$/.test(
        before,
      )
    );
  });
