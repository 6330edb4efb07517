/**
 * What an act does, told by its own words: a rule for all, or a decision about somebody; police of traffic; a measure with an end.
 * Answers nothing rather than guess. Used with `analysis.derive`.
 */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { headOf } from './topic';

/** `individual`: it names whom it concerns and is notified. `regulatory`: it binds whoever comes. */
export type Nature = 'individual' | 'regulatory';

const INDIVIDUAL =
  /(?:est|sont)\s+autorisee?s?\s+a\s|est\s+(?:mise?\s+en\s+demeure|nommee?|titularisee?|recrutee?|suspendue?|radiee?|licenciee?|promue?)(?![a-z])|(?:sa|votre)\s+demande\s+est\s+(?:rejetee|refusee|acceptee)|l'interessee?(?![a-z])|permission\s+de\s+voirie|permis\s+de\s+(?:construire|stationnement)|portant\s+(?:nomination|autorisation|mise\s+en\s+demeure|permission|recrutement|refus|sanction|avancement|titularisation|placement|radiation|detachement|reintegration|reclassement|mise\s+en\s+disponibilite|admission\s+a\s+la\s+retraite|exclusion)|(?:blame|avertissement|exclusion[^.;]{0,40})\s+est\s+(?:infligee?|prononcee?)|est\s+(?:placee?|detachee?|revoquee?|reintegree?|exclue?)\s+(?:en|dans|aupres|temporairement|de\s+ses)(?![a-z])/;
const REGULATORY =
  /(?:circulation|stationnement|vitesse|acces|baignade|divagation|bruit|vente|consommation\s+(?:d'alcool|de\s+(?:toute\s+)?boissons?\s+alcooli\w+)|detention\s+d[e']\s?\w+|usage\s+d[eu]s?\s+\w+)[^.;]{0,80}(?:est|sont|sera|seront)\s+(?:\w+\s+)?(?:interdite?s?|reglementee?s?|limitee?s?|alternee?s?)|il\s+est\s+interdit|portant\s+(?:reglement|reglementation|interdiction|delegation)|reglementant/;

const NOTIFIED = /notifie[es]*\s+(?:a|au|aux|par)\s/g;
/** The last thing named before it is what is notified. */
const SUBJECTS =
  /(?<![a-z])(?:(arretes?|decisions?|actes?|deliberations?|ampliations?|copies?|expeditions?|autorisations?|permissions?|article)|marches?|contrats?|lots?|avenants?|conventions?|baux|bail|bons?\s+de\s+commande|ordres?\s+de\s+service|accords?-cadres?|lettres?|courriers?|rapports?|mises?\s+en\s+demeure|proces[\s-]verba(?:l|ux)|avis|jugements?|titres?)(?![a-z])/g;

/** The act is notified to somebody: not the contract that it lets, nor a letter that it cites. */
const isNotified = (analysis: Analysis): boolean => {
  const { act, folded } = analysis;
  return analysis.search(NOTIFIED).some(({ start, match }) => {
    if ([...act.citations, ...act.recitals].some((part) => part.start <= start && start < part.end))
      return false;
    const before =
      folded.lower
        .slice(Math.max(0, match.index - 160), match.index)
        .split(/[.;]\s|\n/)
        .at(-1) ?? '';
    const last = [...before.matchAll(SUBJECTS)].at(-1);
    return last === undefined || last[1] !== undefined;
  });
};
const CONTRACT =
  /march[ée]|accord-cadre|avenant|contrat|convention|(?<![a-z])bail|louage|location|emprunt|tresorerie|assurance|ester\s+en|defen(?:se|dre)|avocat|honoraires|regie|tarif|subvention|alienation|cession|(?<![a-z])dons?(?![a-z])|(?<![a-z])legs|acquisition|preemption|mise\s+a\s+disposition|prestation|travaux|fourniture|maitrise\s+d/;

/** A decision of the mayor that the council lets him take, whatever whoever asks calls it. */
const isByDelegation = ({ kind, folded }: Analysis, head: string): boolean =>
  kind === 'decision' ||
  (kind === 'order' &&
    /(?<![a-z])decision(?![a-z])/.test(head) &&
    /2122-22(?!\d)/.test(folded.lower) &&
    /(?:^|\n)\W*d\s?e\s?c\s?i\s?d\s?e\W*(?:$|\n)/.test(folded.lower));

/** What it decides is to conclude, to award or to sign a contract, though its title says only what for. */
const DEAL =
  '(?<![a-z])(?:marches?|contrats?|conventions?|bail|baux|avenants?|accords?-cadres?|devis|offres?|prets?|emprunts?|bons?\\s+de\\s+commande)(?![a-z])';
const CLOSES =
  '(?:conclu(?:e?s?|re|t)|attribu(?:ee?s?|er|e)|sign(?:ee?s?|er|e)|pass(?:ee?s?|er|e)|confi(?:ee?s?|er|e)|reten(?:ue?s?|ir)|accept(?:ee?s?|er|e)|approuv(?:ee?s?|er|e)|reconduit\\w*)(?![a-z])';
const BETWEEN = '(?:[^.;\\n]|(?<=(?<![a-z])mm?)\\.){0,140}?';
const CONCLUDES = new RegExp(
  `${CLOSES}${BETWEEN}${DEAL}|${DEAL}${BETWEEN}\\s(?:est|sont|sera|seront)\\s+(?:donc\\s+|ainsi\\s+)?${CLOSES}`,
  'g',
);
const concludes = (analysis: Analysis): boolean =>
  analysis.search(CONCLUDES, operativeSpan(analysis)).length > 0;

/** Without what it cites: "Vu l’arrêté portant règlement du marché" makes no rule of the act. */
const uncited = ({ act, text }: Analysis): string => {
  let [words, from] = ['', 0];
  for (const { start, end } of act.citations) {
    words += text.slice(from, start);
    from = Math.max(from, end);
  }
  return fold(words + text.slice(from)).lower;
};

const DELEGATES =
  /delegations?\s+(?:permanente\s+)?(?:de\s+(?:fonctions?|signature|pouvoirs?)|d'une\s+partie|a\s+(?:un|une|m\.|mme|monsieur|madame))/;

/** Undefined when neither or both are told. */
export const natureOf = (analysis: Analysis): Nature | undefined => {
  const { act, folded, kind } = analysis;
  if (kind === 'letter') return 'individual';
  const head = analysis.derive(headOf);
  // A delegation binds whoever deals with the town hall, though its holder is also notified.
  if (DELEGATES.test(head)) return 'regulatory';
  // A contract that the mayor concludes: others than its holder may contest it, from publication on.
  if (isByDelegation(analysis, head) && (CONTRACT.test(head) || concludes(analysis))) return undefined;
  const title = act.title === undefined ? '' : analysis.derive(uncited).slice(0, 1200);
  // "à compter de sa notification à l’intéressé" tells of the time limit, not of whom the act is for.
  const words = folded.lower.replace(
    /notifi\w+\s+(?:du\s+present\s+arrete\s+|de\s+l'arrete\s+)?(?:a\s+l'|aux\s+)interessee?s?/g,
    ' ',
  );
  const individual = INDIVIDUAL.test(words) || analysis.derive(isNotified);
  const regulatory = REGULATORY.test(analysis.derive(uncited));
  if (individual !== regulatory) return individual ? 'individual' : 'regulatory';
  if (!individual) return undefined;
  // Both are there: a traffic order also names the company. What its head says decides, else the words that follow it.
  for (const part of [head, title]) {
    const [forAll, forOne] = [FOR_ALL.test(part.replace(PARKING_LEAVE, ' ')), FOR_ONE.test(part)];
    if (forAll && forOne && part === head && LEAVE.test(head)) return undefined;
    if (forAll || forOne) return forAll ? 'regulatory' : 'individual';
  }
  return undefined;
};

const FOR_ALL = /reglement(?:ant|ation)|interdi(?:sant|ction)|circulation|stationnement/;
const FOR_ONE =
  /autoris|nomination|mise\s+en\s+demeure|permi(?:s|ssion)\s|refus|exclusion|suspension|sanction/;
/** A leave given to somebody, beside what is regulated for it. */
const LEAVE = /permission\s+de\s+voirie|permis\s+de|autorisation\s+d'occup|occupation\s+du\s+domaine/;
/** "permis de stationnement" is a leave given to somebody: it regulates no parking. */
const PARKING_LEAVE =
  /(?:permis|autorisation|permission|licence|titre|carte|place|emplacement|redevance|droits?)s?\s+(?:individuelle?s?\s+)?de\s+(?:voirie\s+et\s+de\s+)?stationnement/g;

/** Dogs and minors that go about are no traffic. */
const TRAFFIC =
  /circulation(?!\s+(?:d[eu]s?\s|d['’])\s?(?:(?:tou(?:t|te|s)|l[ae]s?|un|une)\s+){0,2}(?:chiens?|chats?|animaux|animal|b[ée]tail|mineurs?|enfants|drones?|a[ée]ronefs?|bateaux|embarcations?))|stationnement|vitesse|sens (?:unique|interdit)|(?:v[ée]hicules?|camions?|poids lourds|autocars?|cyclomoteurs?|engins?)[^.;\n]{0,60}\s(?:stationner|circuler)(?![a-z])|(?<![a-z])(?:stationner|circuler)\s[^.;\n]{0,40}(?:v[ée]hicules?|camions?|poids lourds)/;

/** An order on traffic or parking; one that delegates names these among other matters, and regulates nothing. */
export const isTrafficOrder = (analysis: Analysis): boolean =>
  analysis.kind === 'order' && !DELEGATES.test(analysis.derive(headOf)) && regulatesTraffic(analysis);

const regulatesTraffic = ({ act, text }: Analysis): boolean =>
  (act.articles.some(({ start, end }) => TRAFFIC.test(text.slice(start, end).toLowerCase())) ||
    TRAFFIC.test((act.title?.text ?? '').toLowerCase())) &&
  /(?:interdi|reglement|limit|altern|ferm|devi|reserv|sens\s+unique)/.test(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/gu, ''),
  );

/** The articles, or what stands for them in an act that has none. */
export const operativeSpan = ({ act, text }: Analysis): Span => {
  const inside = act.paragraphs.filter(({ section }) => section === 'articles');
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined
    ? { start: 0, end: text.length }
    : { start: first.start, end: last.end };
};

/**
 * A place to point at when something lacks in the whole act: its title, else the line of its number (the number alone tells nobody
 * anything), else its first paragraph.
 */
export const wholeAct = ({ act, paragraphs }: Analysis): Span => {
  const named = act.title ?? act.subject;
  if (named !== undefined) return { start: named.start, end: named.end };
  const { number } = act;
  const line = paragraphs.find(
    ({ start, end }) => number === undefined || (start <= number.start && number.end <= end),
  );
  const { start, end } = line ?? number ?? { start: 0, end: 0 };
  return { start, end };
};

/** Where to add what no article provides for: the article that decides the measure, else the last one, else the act's head. */
export const measurePlace = (analysis: Analysis, measure?: RegExp): Span => {
  const { articles } = analysis.act;
  const decides =
    measure === undefined
      ? undefined
      : analysis.search(measure, operativeSpan(analysis)).map(({ start }) => start);
  const article =
    articles.find((one) => decides?.some((at) => one.start <= at && at < one.end) === true) ??
    articles.at(-1);
  if (article === undefined) return wholeAct(analysis);
  return { start: article.start, end: article.end };
};
