/** MO-07: where the title does not say that somebody is decided against: a note that proposes, a letter that takes away, an article that orders. */
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

/** What a person held, and loses. */
const HELD =
  '(?:decisions?|derogation|autorisation|permission|agrement|aide|subvention|bourse|emplacement|attribution|benefice|logement|place|inscription|concession|mise\\s+a\\s+disposition|arrete)(?![a-z])';
const TAKES = [
  '(?:je|nous)\\s+vous\\s+(?:retir(?:e|ons)|suspend(?:s|ons)|exclu[st]|inflige)(?![a-z])[^.;\\n]{0,80}',
  `(?:je|nous|la\\s+(?:ville|commune))\\s+(?:(?:retir|rapport|suspend|resili|supprim)(?:e|s|ons)?|mets\\s+fin\\s+a|mettons\\s+fin\\s+a|met\\s+fin\\s+a|prononc(?:e|ons)\\s+(?:le\\s+retrait|l'abrogation|la\\s+suspension|la\\s+resiliation)\\s+de|proced(?:e|ons)\\s+au\\s+retrait\\s+de)\\s+(?:donc\\s+|ainsi\\s+)?(?:la\\s|le\\s|les\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
  `j'abroge\\s+(?:donc\\s+|ainsi\\s+)?(?:la\\s|le\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
  "j'ai\\s+(?:donc\\s+)?decide\\s+(?:de\\s+(?:vous\\s+)?|d')(?:retirer|suspendre|exclure|resilier|abroger|mettre\\s+fin|infliger|radier)[^.;\\n]{0,80}",
  '(?:votre|cette)\\s+(?:autorisation|emplacement|permission|agrement|licence)[^.;\\n]{0,60}\\s(?:est|sera)\\s+(?:donc\\s+)?(?:retire|suspendu|supprime|abroge)[^.;\\n]{0,60}',
  "(?:votre\\s+|(?:cette\\s+|la\\s+|l')(?=[^.;\\n]{0,90}\\s(?:vous|votre)\\s))(?:decision|aide|subvention|bourse|derogation|allocation)[^.;\\n]{0,100}\\sest\\s+(?:donc\\s+|ainsi\\s+)?(?:retire|rapporte|supprime|abroge)e?(?![a-z])",
];
const TAKEN = new RegExp(TAKES.join('|'), 'g');
/** "je retire l’arrêté du 3 mars 2026 portant refus", "la décision par laquelle je rejetais votre demande": in the citizen's favour. */
const IN_FAVOUR =
  /(?:decisions?|arretes?)(?:\s+municipa(?:l|ux))?(?:\s+n°\s?\S+)?(?:,?\s+(?:du|en\s+date\s+du)\s+\d\S*(?:\s+[a-z]+\s+\d{4})?)?,?\s+(?:(?:de|portant|prononcant)\s+(?:le\s+)?(?:refus|rejet)|(?:portant\s+|d')opposition|(?:vous\s+)?(?:refusant|rejetant)|(?:par\s+(?:laquelle|lesquelles|lequel|lesquels)|qui)\s+(?:[a-z']+\s+){0,4}(?:rejet|refus|oppos)[a-z]*)/;

/** A letter that itself takes something away: "je vous retire", "je retire la décision du…", "votre emplacement est supprimé". */
export const letterDecides = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'letter'
    ? matches(analysis, TAKEN).find(({ match }) => !IN_FAVOUR.test(match[0]))
    : undefined;

/** "Il est prescrit à M. X de faire évaluer son chien": a measure against somebody whose name is no word of its title. */
export const ordersSomebody = (analysis: Analysis): boolean =>
  analysis.kind === 'order' &&
  decided(
    analysis,
    /(?:prescrit|enjoint|ordonne|impose|fait\s+obligation|fait\s+injonction|interdit)\s+(?:a|au)\s+(?:(?:mm?\.?|mme|monsieur|madame)\s|la\s+(?:societe|sarl|sas|sci)|l'(?:exploitant|occupant|interesse|entreprise)|(?:proprietaire|detenteur|exploitant|locataire))|(?<![a-z])(?:m\.?|mme|monsieur|madame|la\s+(?:societe|sarl|sas|sci)|l'exploitant|le\s+proprietaire)e?\s[^.;\n]{0,80}(?<=\s)(?:est\s+tenue?|devra|doit|procede\w*|fera)(?![a-z])/g,
  ).length > 0;
