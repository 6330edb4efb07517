/** RH-01: the posts of a deliberation that creates several, each with what is said of it. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { GRADE, HOURS } from './told';

/** "Crée un emploi permanent d’adjoint technique…", "Il est créé…", "Un emploi … est créé": an item that creates a post, down to the next one. */
const ITEM =
  /^[\s\d.)°•*–-]*(?:article\s+\S+\s*[:.–-]*\s*)?(?:(?:(?:de\s+|la\s+)?cre(?:er?|ation)|ouvr(?:e|ir)|decide\s+de\s+creer|(?:il\s+est|est|sont)\s+(?:egalement\s+|aussi\s+|en\s+outre\s+)?(?:creee?s?|ouverte?s?))[,\s](?:[^.;\n]{0,120}\s)?(?:un|une|deux|trois|quatre|\d{1,2})\s+(?:emplois?|postes?)(?![a-z])|(?:un|une|deux|trois|quatre|\d{1,2})\s+(?:emplois?|postes?)(?![a-z])[^.;\n]{0,160}\s(?:est|sont)\s+(?:egalement\s+|aussi\s+)?(?:creee?s?|ouverte?s?)(?![a-z]))/;

/** "– un emploi d’attaché": one line of a list that « CRÉE : » opens. */
const LISTED =
  /^\s*(?:[-–—•*]|\d{1,2}[.)°]|[a-z]\))\s*(?:un|une|deux|trois|quatre|\d{1,2})\s+(?:emplois?|postes?)(?![a-z])/;
/** What ends the last item: another article, another verb. */
const NEXT =
  /^\s*(?:article|art\.|dit|precise|autorise|charge|inscrit|modifie|adopte|fixe|approuve|supprime|donne|vote)(?![a-z])/;

interface Item extends Span {
  /** Its plain words, down to the next item. */
  readonly words: string;
}

/** Where several items create a post each: each with what is said of it. */
const itemsOf = ({ act, text }: Analysis): readonly Item[] => {
  // A formula holds the first item when nothing parts them: lines, and not paragraphs.
  const lines = act.paragraphs
    .filter(({ cell, story }) => cell === undefined && story === undefined)
    .flatMap(({ start, text: words }) =>
      [...words.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
        start: start + index,
        end: start + index + line.length,
        lower: fold(line).lower,
      })),
    );
  const items = lines.filter(({ lower }) => ITEM.test(lower) || LISTED.test(lower));
  return items.map(({ start, end }, i) => {
    const after = lines.find((line) => line.start > start && NEXT.test(line.lower));
    const to = Math.min(items[i + 1]?.start ?? text.length, after?.start ?? text.length);
    return { start, end, words: fold(text.slice(start, Math.max(end, to))).lower };
  });
};

/** Posts that no grade goes with. */
const OTHER_STATUS =
  /contrat\s+de\s+projet|parcours\s+emploi|(?<![a-z])(?:pec|cui)(?![a-z])|apprenti|vacataire|service\s+civique|collaborateur/;

/** Grades or hours told elsewhere, or once for all: "tous ces emplois sont à temps complet", a table. */
const ELSEWHERE =
  /annex|tableau(?!x?\s+(?:des|de\s+l'ensemble\s+des)\s+(?:effectifs|emplois))|ci-(?:apres|dessous)|suivant/;
const ALL_HOURS = /(?:ces|les|chacun|tous|l'ensemble)[^.;\n]{0,60}temps\s+(?:non\s+)?complet/;
const ALL_GRADES =
  /(?:(?:ces|les|tous|l'ensemble\s+d\w*)\s+(?:\S+\s+){0,2}(?:emplois|postes)|chacun)[^.;\n]{0,60}(?:grades?|cadres?\s+d'emplois?)/;

/** The items that tell no grade, or no hours, where others do. */
export const incomplete = (analysis: Analysis): readonly Outcome[] => {
  const items = analysis.derive(itemsOf);
  if (items.length < 2 || analysis.act.paragraphs.some(({ cell }) => cell !== undefined)) return [];
  const { lower } = analysis.folded;
  return items.flatMap(({ start, end, words }): Outcome[] => {
    if (ELSEWHERE.test(words) || OTHER_STATUS.test(words)) return [];
    return [
      ...(GRADE.test(words) || ALL_GRADES.test(lower) ? [] : [finding('grade', { start, end })]),
      ...(HOURS.test(words) || ALL_HOURS.test(lower) ? [] : [finding('hours', { start, end })]),
    ];
  });
};
