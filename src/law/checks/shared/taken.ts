/**
 * Letters that themselves take something away from whoever receives them: "je vous retire", "je retire la décision du…". What such
 * a letter must then say is for the checks.
 */
import type { Analysis, Found } from '../../analysis';
import { matches, plain, says } from './words';

/** What a person held, and loses. */
const HELD =
  '(?:decisions?|derogation|autorisation|permission|agrement|aide|subvention|bourse|emplacement|attribution|benefice|logement|place|inscription|concession|mise\\s+a\\s+disposition|arrete)(?![a-z])';
/** "je retire, par la présente, la décision", "je retire donc votre autorisation". */
const SO =
  '(?:\\s*,?\\s*(?:donc|ainsi|par\\s+(?:la\\s+presente|consequent|le\\s+present\\s+courrier)|en\\s+consequence|des\\s+(?:lors|ce\\s+jour|a\\s+present)|immediatement|definitivement|a\\s+compter\\s+d[^,;.\\n]{0,40}),?)*\\s+';
const TAKES = [
  '(?:je|nous)\\s+vous\\s+(?:retir(?:e|ons)|suspend(?:s|ons)|exclu[st]|inflige)(?![a-z])[^.;\\n]{0,80}',
  `(?:je|nous|la\\s+(?:ville|commune))\\s+(?:(?:retir|rapport|suspend|resili|supprim)(?:e|s|ons)?|mets\\s+fin\\s+a|mettons\\s+fin\\s+a|met\\s+fin\\s+a|prononc(?:e|ons)\\s+(?:le\\s+retrait|l'abrogation|la\\s+suspension|la\\s+resiliation)\\s+de|proced(?:e|ons)\\s+au\\s+retrait\\s+de)${SO}(?:la\\s|le\\s|les\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
  `j'abroge${SO}(?:la\\s|le\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
  "j'ai\\s+(?:donc\\s+)?decide\\s+(?:de\\s+(?:vous\\s+)?|d')(?:retirer|suspendre|exclure|resilier|abroger|mettre\\s+fin|infliger|radier)[^.;\\n]{0,80}",
  '(?:votre|cette)\\s+(?:autorisation|emplacement|permission|agrement|licence)[^.;\\n]{0,60}\\s(?:est|sera)\\s+(?:donc\\s+)?(?:retire|suspendu|supprime|abroge)[^.;\\n]{0,60}',
  "(?:votre\\s+|(?:cette\\s+|la\\s+|l')(?=[^.;\\n]{0,90}\\s(?:vous|votre)\\s))(?:decision|aide|subvention|bourse|derogation|allocation)[^.;\\n]{0,100}\\sest\\s+(?:donc\\s+|ainsi\\s+)?(?:retire|rapporte|supprime|abroge)e?(?![a-z])",
];
const TAKEN = new RegExp(TAKES.join('|'), 'g');
/** What takes away only when the letter tells that something was given: an order to pay, or a refusal, may be revoked too. */
const REVOKED = new RegExp(
  [
    `(?:regret|contrainte?s?|oblige(?:e|s|es)?|tenue?s?|amenee?s?|conduite?s?)\\s+(?:de|d'|a)\\s*(?:devoir\\s+)?(?:vous\\s+)?(?:retirer|rapporter|abroger|mettre\\s+fin\\s+a|supprimer)${SO}(?:la\\s|le\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
    `(?:je\\s+reviens|nous\\s+revenons)${SO}sur\\s+(?:ma|notre|la|cette)\\s${HELD}[^.;\\n]{0,80}`,
    `(?:j'annule|nous\\s+annulons)${SO}(?:la\\s|le\\s|l'|cette\\s|cet\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
    `(?:la|cette|votre)\\s(?:decision|derogation|autorisation|aide|subvention|bourse|attribution)[^.;\\n]{0,60}\\s(?:est|vous\\s+est)${SO}(?:annule|retire|rapporte)e(?![a-z])`,
    `il\\s+est${SO}mis\\s+fin\\s+a\\s+(?:la\\s|l'|cette\\s|votre\\s)${HELD}[^.;\\n]{0,80}`,
    `(?:cette|votre)\\s${HELD}[^.;\\n]{0,40}\\sprend(?:ra)?${SO}fin(?![a-z])`,
    // "La décision du 12 janvier était donc illégale. Je la retire."
    "(?:je|nous)\\s+(?:vous\\s+)?l(?:a\\s|e\\s|es\\s|')\\s*(?:retir|rapport|abrog|annul|suspend|resili|supprim)(?:e|s|ons|eons)(?![a-z])|elle\\s+est\\s+(?:donc\\s+|ainsi\\s+|par\\s+consequent\\s+)?(?:retire|rapporte|abroge|annule)e(?![a-z])",
  ].join('|'),
  'g',
);
/** What was given: an aid, a place, a leave. */
const GRANTED =
  /(?<![a-z])(?:a|ai|avons|avez|avais|avait|avions|aviez|avaient|ont)(?:\s+(?:donc|alors|ainsi))?(?:\s?,\s[^,.;\n]{0,60},)?\s+(?:ete\s+)?(?:accorde|attribue|octroye|autorise|delivre|alloue|consenti)|accordant|attribuant|autorisant|vous\s+(?:accord|attribu|octroy|autoris|delivr|allou)(?:ais|ait|ions)|dont\s+vous\s+(?:beneficiez|beneficiiez|disposez)|vous\s+(?:beneficiez|disposez)\s+(?:depuis|d'une?\s)/g;

/** Whether a letter tells that something was given. */
export const tellsGrant = (analysis: Analysis): boolean => says(analysis, GRANTED);
/** "je retire l’arrêté du 3 mars 2026 portant refus", "la décision par laquelle je rejetais votre demande": in the citizen's favour. */
const IN_FAVOUR =
  /(?:decisions?|arretes?)(?:\s+municipa(?:l|ux))?(?:\s+n°\s?\S+)?(?:,?\s+(?:du|en\s+date\s+du)\s+\d\S*(?:\s+[a-z]+\s+\d{4})?)?,?\s+(?:(?:de|portant|prononcant)\s+(?:le\s+)?(?:refus|rejet)|(?:portant\s+|d')opposition|(?:vous\s+)?(?:refusant|rejetant)|(?:par\s+(?:laquelle|lesquelles|lequel|lesquels)|qui)\s+(?:[a-z']+\s+){0,4}(?:rejet|refus|oppos)[a-z]*)/;

/** What is revoked was a burden: an order, a closing, a sum asked for. */
const BURDEN =
  /(?:decisions?|arretes?)(?:(?!autoris|accord|attribu|octroy)[^.;\n]){0,50}\s(?:(?:vous\s+)?(?:mise?|mettant|mettait)\s+en\s+(?:demeure|securite)|(?:vous\s+)?(?:reclam|ordonn|interdi)\w*|d'interdiction|(?:de|portant|prononcant)\s+(?:la\s+)?(?:peril|fermeture|insalubrite))(?![a-z])/;
/** Nobody loses a thing: lists of addresses, places along a road, a service on line. */
const NEUTRAL =
  /vous\s+retir\w+\s+(?:de\s+(?:la|notre)\s+liste\s+(?:de\s+diffusion|d'envoi)|du\s+fichier)|(?<!votre\s)places?\s+de\s+stationnement|(?<!votre\s)inscriptions?\s+en\s+ligne/;
/** Said of what the letter answers, in the sentence that revokes. */
const GRANTS_APPEAL =
  /(?:faisant\s+droit|(?:faisant\s+)?suite)\s+(?:a|au)\s[^.;\n]{0,20}recours\s+gracieux|mainlevee/;

const sentenceOf = (analysis: Analysis, { start, end }: Found): string =>
  plain(analysis.sentences.find((one) => one.start <= start && end <= one.end + 1)?.text ?? '');

const sentenceBefore = (analysis: Analysis, { start, end }: Found): string => {
  const at = analysis.sentences.findIndex((one) => one.start <= start && end <= one.end + 1);
  return plain(analysis.sentences[at - 1]?.text ?? '');
};
const PRONOUN = /^(?:je|nous|elle)\s+(?:vous\s+)?(?:l(?:a|e|es)\s|l'|est\s)/;
/** What is revoked gave nothing: a refusal, an order, a sum asked for; or it is no decision. */
const NO_GIFT =
  /refus|rejet|(?<!non[\s-])opposition|demeure|interdi|titre\s+(?:de\s+recettes?|executoire)|amende|sanction|facture|candidature/;

/** Whether whoever receives the letter loses something. */
const isLoss = (analysis: Analysis, found: Found): boolean => {
  const [words] = found.match;
  const sentence = sentenceOf(analysis, found);
  // "Je la retire": the sentence before names what.
  if (PRONOUN.test(plain(words)) && NO_GIFT.test(`${sentenceBefore(analysis, found)} ${sentence}`))
    return false;
  return (
    !IN_FAVOUR.test(words) && !BURDEN.test(words) && !NEUTRAL.test(words) && !GRANTS_APPEAL.test(sentence)
  );
};

/** A letter that itself takes something away: "je vous retire", "je retire la décision du…", "votre emplacement est supprimé". */
export const letterDecides = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'letter'
    ? [...matches(analysis, TAKEN), ...(tellsGrant(analysis) ? matches(analysis, REVOKED) : [])].find(
        (found) => isLoss(analysis, found) && !isAsked(analysis, found),
      )
    : undefined;

/** "Vous ne souhaitez plus", "vous m’avez fait part de votre souhait de renoncer": what a sentence before may say too. */
const GIVES_UP =
  /vous\s+ne\s+souhait\w+\s+plus|vous\s+(?:m'|nous\s+)?avez\s+(?:souhaite|demande|fait\s+(?:part|savoir))[^.;\n]{0,60}(?:renonc|mettre\s+fin|ne\s+(?:souhait|vouli|desiri)\w*\s+plus)|vous\s+(?:avez\s+renonce|renoncez)(?![a-z])/;

/** "si", "à votre demande": nothing is taken away, or whoever had it asks for it. */
export const isAsked = (analysis: Analysis, { start, end }: Found): boolean => {
  const at = analysis.sentences.findIndex((one) => one.start <= start && end <= one.end + 1);
  const sentence = plain(analysis.sentences[at]?.text ?? '');
  return (
    /(?<![a-z])(?:si|lorsque|a\s+votre\s+demande|comme\s+vous\s+(?:(?:me\s+|nous\s+)?(?:le\s+|l'))(?:avez\s+)?(?:demand|souhait)\w*)(?![a-z])/.test(
      sentence,
    ) || GIVES_UP.test(`${plain(analysis.sentences[at - 1]?.text ?? '')} ${sentence}`)
  );
};
