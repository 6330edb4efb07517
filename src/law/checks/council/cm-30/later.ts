/** CM-30: a summons that says of its note that it comes later. */
import type { Part } from '../../../../act/parse/model';
import type { Analysis, Found } from '../../../analysis';
import { isDenied } from '../../shared/denial';
import { holds } from '../../shared/spans';

/** The note comes after the summons: "remise sur table", "encore en cours de rédaction", "vous parviendra ultérieurement". */
const LATER =
  /(?:sur\s+table|(?:en|le\s+jour\s+de\s+la|pendant\s+la|lors\s+de\s+la|(?:(?:au|en)\s+debut|a\s+l'ouverture)\s+de(?:\s+la)?)\s+seance|ulterieurement|prochainement|plus\s+tard|(?:dans|d'ici)\s+(?:les|quelques)\s+(?:prochains\s+)?jours|la\s+veille|en\s+cours\s+d(?:e\s+|')(?:redaction|finalisation|preparation|elaboration|achevement)|pas\s+(?:encore\s+)?(?:pret|disponible|joint|acheve|termine)e?s?)/g;

/** The words of the sentence about the note, when it says that the note comes later. */
export const laterIn = (analysis: Analysis, note: Found): Part | undefined => {
  const sentence = analysis.sentences.find((one) => holds(one, note));
  if (sentence === undefined) return undefined;
  const [from, to] = [analysis.text.lastIndexOf(';', note.start), analysis.text.indexOf(';', note.end)];
  const clause = {
    start: Math.max(sentence.start, from),
    end: to < 0 ? sentence.end : Math.min(sentence.end, to),
  };
  return analysis.search(LATER, clause).find((one) => /pas\s/.test(one.match[0]) || !isDenied(analysis, one));
};
