/** MO-07: where the title does not say that somebody is decided against: a note that proposes, an article that orders. */
import type { Analysis, Found } from '../../../analysis';
import { holds } from '../../shared/spans';
import { decided, matches, plain, says } from '../../shared/words';
import { NOT_URGENT, URGENT } from './exceptions';
import { NOT_HEARD } from './hearing';

/** A note that proposes to take something away without hearing anybody. */
export const advised = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'note' && !(says(analysis, URGENT) && !says(analysis, NOT_URGENT))
    ? matches(analysis, NOT_HEARD).find((found) => {
        const sentence = plain(analysis.sentences.find((one) => holds(one, found))?.text ?? '');
        return (
          /propos|preconis|suggere|recommand|peut|pourr(?:ez|ons|a)|inutile|retir|ferm|suspen|demeure|sanction/.test(
            sentence,
          ) &&
          !/irregul|illegal|risque|annul|(?<![a-z])ne\s+(?:peut|pouvez|pouvons|saurai\w+)\s|oblig|(?:faut|doit|devons)(?![a-z])/.test(
            sentence,
          )
        );
      })
    : undefined;

/** "Il est prescrit à M. X de faire évaluer son chien": a measure against somebody whose name is no word of its title. */
export const ordersSomebody = (analysis: Analysis): boolean =>
  analysis.kind === 'order' &&
  decided(
    analysis,
    /(?:prescrit|enjoint|ordonne|impose|fait\s+obligation|fait\s+injonction|interdit)\s+(?:a|au)\s+(?:(?:mm?\.?|mme|monsieur|madame)\s|la\s+(?:societe|sarl|sas|sci)|l'(?:exploitant|occupant|interesse|entreprise)|(?:proprietaire|detenteur|exploitant|locataire))|(?<![a-z])(?:m\.?|mme|monsieur|madame|la\s+(?:societe|sarl|sas|sci)|l'exploitant|le\s+proprietaire)e?\s[^.;\n]{0,80}(?<=\s)(?:est\s+tenue?|devra|doit|procede\w*|fera)(?![a-z])/g,
  ).length > 0;
