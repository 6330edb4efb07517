/** MO-01: whether a letter that refuses, or takes something away, says why. It does not judge whether the reason suffices. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis, Found } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { withoutStock } from '../../shared/reasons';
import { sectionsOf } from '../../shared/sections';
import { holds } from '../../shared/spans';
import { plain } from '../../shared/words';

/** A rule that no code holds. */
export const OTHER_LAW =
  /reglement|plan\s+local|plu(?![a-z])|deliberation|statut|convention|cahier\s+des\s+charges|arrete\s+(?:municipal|prefectoral|du)/;
/** What gives a reason. */
export const BECAUSE =
  /(?<![a-z])(?:car(?![a-z])|parce\s+que|puisque|faute\s+d|en\s+raison|motif|dans\s+la\s+mesure|des\s+lors|compte\s+tenu|en\s+effet|considerant|etant\s+donne|attendu|du\s+fait|a\s+cause|eu\s+egard|il\s+(?:apparait|ressort|a\s+ete\s+constate)|n'(?:est|etes|etait|avez|a)\s+pas|ne\s+(?:remplit|remplissez|justifi|satisfai|respect|figur|permet|dispos)\w*|incomplet|(?<!(?:dossier|demande|formulaire|candidature)s?,?\s(?:(?:est|etait|etant|parait|semble)\s)?(?:bien\s)?)(?<!(?:^|[\s'])(?:il|ils|elles?|celui-ci|celle-ci|tout)\s(?:est|sont|etait|etaient|parait|semble)\s(?:bien\s)?)\bcomplete?s?\b|depass|insuffisan|tardi|hors\s+delai|protege|secret|atteinte|cette\s+decision\s+(?:s'appuie|se\s+fonde|repose)|fonde|conformement|prevoit|interdi)/;

/** "compte tenu des éléments de votre dossier", "pour des raisons de service": words that any refusal could bear. */
const EMPTY =
  /(?:compte\s+tenu|au\s+vu|eu\s+egard|au\s+regard|en\s+consideration|apres\s+(?:un\s+)?(?:examen|etude|analyse|lecture)(?:\s+(?:attenti|approfondi|complet|detaille)\w*)?)\s+(?:de\s+|des\s+|du\s+|aux?\s+|a\s+|d')(?:(?:l'ensemble|la\s+totalite)\s+)?(?:des\s+|de\s+|les\s+)?(?:(?:element|piece|information|circonstance|document)s?(?:\s+(?:de|du|que|dont|en|a|qui|transmis|fournis|presentes)\s[^.,;]{0,50})?|(?:votre|ce|le)\s+(?:dossier|demande|situation|projet|courrier)(?:\s+complete?)?|la\s+situation)|(?:pour|par)\s+(?:des|divers|plusieurs|differents|un|une|d'autres)\s+(?:raison|motif)s?(?:\s+(?:(?:interne|technique|budgetaire|evident\w*|general\w*)s?|d'organisation|d'opportunite|de\s+(?:service|principe|gestion|fonctionnement)|divers\w*|administrati\w+|imperieu\w+|qui\s+[^.,;]{0,50}))?(?=\s*[,.;]|\s+(?:je|nous|il|que|votre))|il\s+(?:apparait|ressort|s'avere|en\s+resulte)\s+(?:[^.,;]{0,40}\s)?qu(?:e\s+|')(?:[^.,;]{0,60})\s(?:n'aurai(?:t|ent)\s+pas\s+du|(?:est|etait|a\s+ete)\s+(?:[a-z]+\s+)?(?:a\s+tort|par\s+erreur|injustifie|infonde))[^.;]{0,60}/g;
/** What a letter says besides: what stays, what may be asked again, what silence meant. */
const ASIDE =
  /remis\w*\s+en\s+cause|(?:reste|demeure)\w*\s+(?:regi|valable|en\s+vigueur|ouvert|inchange|personnel|precaire|a\s+votre)|(?:^|\s)si\s+vous\s+(?:le\s+)?(?:souhait|desir|voul|confirm)|(?:^|\s)vous\s+(?:pouvez|pourrez|gardez|conservez)|nouvelle\s+(?:demande|candidature)|le\s+silence|implicite/;
const PLAIN_REASON = /\b(?:car|parce\s+que|puisque|en\s+raison|au\s+motif|faute\s+d)\b/;

/** The sentences of a letter without stock words nor how to appeal; what is said besides leaves an empty one. */
const sentencesIn = ({ act, text }: Analysis, part?: Span): readonly string[] => {
  const body = text.slice(
    Math.max(part?.start ?? 0, act.salutation?.end ?? 0),
    // A letter that answers an appeal speaks of it from the first line.
    Math.min(part?.end ?? text.length, act.closing?.start ?? text.length),
  );
  return withoutStock(plain(body).replace(APPEAL, ' '))
    .replace(EMPTY, ' ')
    .split(/(?<=[a-z)\d]{2})\.\s/)
    .map((sentence) => (ASIDE.test(sentence) && !PLAIN_REASON.test(sentence) ? '' : sentence.trim()));
};
const APPEAL = /si\s+vous\s+contestez[^.]*\.|(?:tribunal|recours)[^.]*\./g;

/** The same words without those that refuse: "n’est pas accordée" is no reason. */
export const withoutRefusal = (words: string): string => words.replace(REFUSED, ' ');
const REFUSED =
  /n'est\s+pas\s+possible|n'(?:est|a|ai|avons|etait)\s+(?:malheureusement\s+|donc\s+|finalement\s+)?(?:pas|pu)\s+(?:ete\s+|etre\s+)?(?:accord|accept|retenu|recevable|favorable|abouti|accueilli|satisfait|agree|attribue|octroye|delivre|fait\s+droit|donne\s+(?:une\s+)?suite|recueilli\s+(?:un\s+|d')avis\s+favorable)\w*/g;

/** Where a reason would be looked for. */
const reasonsIn = (sentences: readonly string[]): string => withoutRefusal(sentences.join('. '));

/** "2. Les motifs", "3. Voies de recours": the parts of one answer, and not the answers to several requests. */
const CHAPTER =
  /motif|raison|fondement|rappel|faits|\bdroits?\b|analyse|examen|instruction|decision|reponse|conclusion|recours|contest|suite|contexte|cadre/;
/** The part of the letter in which the refusal stands, when the others answer other requests. */
const answerIn = (analysis: Analysis, at: Span): Span | undefined => {
  const [, ...parts] = sectionsOf(analysis);
  const heading = ({ start, end }: Span): string =>
    plain(analysis.text.slice(start, end).trimStart().split('\n')[0] ?? '');
  return parts.some((part) => CHAPTER.test(heading(part)))
    ? undefined
    : parts.find((part) => holds(part, at));
};

/** A rule is named before the ways to appeal. */
const namesRule = (analysis: Analysis, words: string, part?: Span): boolean => {
  const end = analysis.act.recourse[0]?.start ?? analysis.text.length;
  const span = part ?? { start: 0, end };
  return (
    // The decision that is taken back, or that was asked for, is no rule.
    analysis.within(analysis.citations, span).some(({ kind }) => kind !== 'act') ||
    analysis.within(analysis.codes, span).length > 0 ||
    OTHER_LAW.test(words)
  );
};

/** What only tells of the request, of the letter or of feelings. */
const RECAP =
  /demand|sollicit|souhait|\b(?:vous\s+(?:y\s+)?(?:joign|avez\s+joint)|(?:est|sont|etai[a-z]+|ete)\s+jointe?s?\b)|courrier|courriel|lettre|dossier|attention|connaissance|comprend|remerci|regret|interrog|interpell|saisi|propos|\brecu(?:e|s|es)?\b|vouloir|substitue|delai\s+de|rappelle|inform|presente\s+decision/;
/** In words: what is long enough to tell something. */
const TOLD = 4;

/** A fact told near the refusal, with no word that gives it for a reason: in the sentences before it, after its colon, or right after it. */
const tellsFact = (sentences: readonly string[]): boolean => {
  const isLong = (one: string): boolean => one.split(/\s+/).length >= TOLD;
  const refusals = sentences.flatMap((one, rank) => (REFUSES.test(one) ? [rank] : []));
  const [first = 0, last = 0] = [refusals[0], refusals.at(-1)];
  const near = sentences.filter((_, rank) => rank < first || rank === last + 1);
  // All that follows "pour les raisons suivantes" gives them; "Or, …" tells the case that the rule before it meets.
  const announced = refusals.find((rank) => ANNOUNCED.test(sentences[rank] ?? '')) ?? Infinity;
  const given = sentences.filter((one, rank) => rank > announced || /^or,\s/.test(one));
  return (
    [...near, ...given.filter((one) => !GRANTED.test(one))].some((one) => isLong(one) && !RECAP.test(one)) ||
    refusals.some((rank) => {
      const after = /:\s+([^:]+)$/.exec(sentences[rank] ?? '')?.[1] ?? '';
      return isLong(after) && !RECAP.test(after) && !GRANTED.test(after);
    })
  );
};
const GRANTED = /accept|retenu|accord|favorabl|abouti/;
const ANNOUNCED =
  /pour\s+l(?:a|es)\s+(?:\w+\s+)?(?:raison|motif)s?\s+(?:qui\s+sui[tv]|suivant|ci-apres|ci-dessous|que\s+voici)|voici\s+(?:pourquoi|l(?:a|es)\s+raison)/;
/** A sentence that refuses. */
const REFUSES =
  /refus|rejet|defavorable|negati|ecartee|declin|sans\s+suite|irrecevable|non[\s-]recevoir|class(?:e|ons)\s+(?:donc\s+)?(?:votre|cette)|(?:ne|n')\s?[^.:]{0,60}\s(?:pas|puis|peu[xt]|pouv\w+|saurai\w+)\b/;

/** A refusal that says why: when it names no rule, whether it must is asked. */
export const refusing = (analysis: Analysis, at: Found): Outcome[] => {
  const part = answerIn(analysis, at);
  const sentences = sentencesIn(analysis, part);
  const words = reasonsIn(sentences);
  if (!BECAUSE.test(words) && !tellsFact(sentences)) return [finding('letterFact', at)];
  return namesRule(analysis, words, part) ? [] : [question('letterLaw', at)];
};

/** What was seen, told without a word that gives it for a reason. */
const SEEN =
  /constat|relev|signal|controle|proces[\s-]verbal|plainte|manquement|infraction|absen[ct]|impaye|retard|n'av|verif/;

/** A decision that gives rights is taken back by law and on facts (CRPA L211-2, 4°). */
export const takingAway = (analysis: Analysis, at: Found): Outcome[] => {
  const words = reasonsIn(sentencesIn(analysis));
  return [
    ...(namesRule(analysis, words) ? [] : [finding('law', at)]),
    ...(BECAUSE.test(words) || SEEN.test(words) ? [] : [finding('fact', at)]),
  ];
};
