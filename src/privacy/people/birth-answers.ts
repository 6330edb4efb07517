/**
 * Dates of birth given as an answer: the line before asks ("Votre date de naissance et votre adresse ?", "Vous êtes né quand ?"), the
 * next one opens with the date ("Usager : 20/07/1985."). It must not read a date that the question does not ask for.
 */
import type { Finding } from '../detector';
import { ANY_DATE } from '../text/dates';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';

const ASKS =
  '(?:naissance|n[ée]e?s?(?:\\(e\\)|·e)? (?:le|quand|en quelle|à quelle|quel)|n[ée]e?s?(?: le| en| du)? ?(?:…|\\.{2,3}|\\?)(?=\\s)|(?:quand|quelle ann[ée]e|quel jour)[^\\n]{0,30} n[ée]e?s?|quand [^\\n]{0,12}n[ée]e?|votre date|sa date|leurs dates|anniversaire|de quelle (?:date|ann[ée]e))(?![a-zA-ZÀ-ÖØ-öø-ῼ])';
const SPEAKER =
  "(?:[ \\t>•*–—-]*(?:\\[[\\d:hH. /-]{3,20}\\] ?)?(?:\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ. '-]{0,30} ?[:–-] ?)?[ \\t«]*)";
const FILLER =
  "(?:(?:oui|alors|euh|bien s[ûu]r|d'accord|attendez|voil[àa]|donc|eh bien|c'est|je suis|il est|elle est|n[ée]e?|le|du|en|bonjour|bonsoir|madame|monsieur|merci|ma date|alors voil[àa])(?![a-zA-ZÀ-ÖØ-öø-ῼ])[ ,.:…!']*){0,6}";
const ANSWER = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${ASKS}[^\\n]{0,90}\\n(?:[ \\t]*\\n)?${SPEAKER}${FILLER}(?<date>${ANY_DATE})`,
  'giu',
);
/** What the question asks about besides. */
const OTHER =
  /(?:rendez-vous|mariage|d[ée]c[èe]s|d[ée]m[ée]nagement|arriv[ée]e|d[ée]p[ôo]t|s[ée]ance|travaux)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

export const findBirthAnswers = ({ text }: TextView): readonly Finding[] =>
  matchesOf(text, ANSWER).flatMap((match): Finding[] => {
    const { date = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (OTHER.test(match[0].slice(0, match[0].indexOf('\n')))) return [];
    return [
      {
        type: 'BIRTH',
        start: end - date.length,
        end,
        reason: 'date de naissance, en réponse',
        confidence: 0.85,
      },
    ];
  });
