/**
 * Words that decide, approve or sanction, where the template's own sentences do not: a person decides, in the fixed parts of the
 * act. A first barrier, on the words alone; the decision guard judges requests and answers on their meaning.
 */
import { outlineWords } from '../../placeholders/vocabulary';
import { ownWords, type AnswerCheck } from '../answer-check';
import { foundBeyond, quote } from './words';

const DECISIONS =
  /\b(?:decide(?:nt|ra|r|e|es|s)?|decidons|decretons?|arretons|ordonne(?:nt|e|s)?|approuve(?:nt|r|e|es|s)?|approbation|valide(?:nt|r|e|es|s)?|validation|ratifie(?:e|s|nt)?|adopte(?:nt|r|e|es|s)?|autorise(?:nt|r|e|es|s)?|accorde(?:nt|r|e|es|s)?|octroie(?:nt)?|octroyee?s?|attribue(?:nt|r|e|es|s)?|alloue(?:nt|r|e|es|s)?|refuse(?:nt|r|e|es|s)?|rejette(?:nt)?|rejetee?s?|interdit(?:e|s|es)?|interdisons|sanctionne(?:nt|r|e|es|s)?|sanctions?|blamee?s?|licencie(?:nt|r|e|es|s)?|revoque(?:nt|r|e|es|s)?|exclue?s?|radiee?s?|nomme(?:nt|r|e|es|s)?|nommons|designe(?:nt|r|e|es|s)?|recrute(?:nt|r|e|es|s)?|promue?s?|titularisee?s?|retenue?s?|elue?s?|votee?s?|meilleure?s? candidat\w*|relue?s?|relecture|paraphee?s?|finalisee?s?|conforme a la loi|est legale?|est illegale?)\b/gu;

export const decisionWords: AnswerCheck = (answer, { vocabulary }) => {
  const allowed = outlineWords(vocabulary.outline);
  return ownWords(answer).flatMap((words, paragraph) =>
    foundBeyond(DECISIONS, words, allowed)
      .slice(0, 3)
      .map((found) => ({
        code: 'decision-words',
        severity: 'refused',
        paragraph,
        excerpt: found,
        message: `Elle prononce une décision ou une approbation (${quote(found)}), ce que seule une personne peut faire.`,
        forModel: `${quote(found)} décide ou approuve\u00A0: retire-le, la décision figure ailleurs.`,
      })),
  );
};
