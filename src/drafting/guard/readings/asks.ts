/**
 * A clause led by a verb of saying, giving or making: what follows tells whether a judgement is asked. "Dis-moi qui…", "donne une
 * note à…", "fais une short-list", "propose une sanction", "recommande-moi un candidat".
 */
import type { Act } from '../lexicon/acts';
import { leadOf, nextPeople, objectAfter, peopleIn, raws, type Context, type Reading } from '../frame';
import type { Tagged } from '../tag';
import type { Clause } from '../segments';
import { orders } from './orders';
import { judgedQuestion } from './questions';

const RECOMMENDS = /^(?:recomand\w*|conseil\w*|suger\w*|propos\w*|trouv\w*|nome\w*|sugest)$/u;
/** Nouns that always speak of people. */
const PERSONAL =
  /^(?:sanctions?|punitions?|blame|avertisement|licenciement|laureat\w*|atributaire|shortlist|preselection|titularisation|primes?|recrutement|embauche)$/u;
/** "note de service", "ordre du jour", "avis de vacance", "points à l’ordre du jour". */
const OTHER_SENSE =
  /^(?:note (?:de|d)|notes (?:de|d)|ordre du|avis (?:de|d|public|aux|au|publicite)|points? (?:a|sur|de|principal)|chances? (?:de|pour)|bilan (?:de|du|d|des)|choix (?:de|du|d|des)|rang (?:de|d)|taux (?:de|d)|peine (?:de|a)|analyse (?:du|de|des|d)|conclusion (?:du|de|a)|priorites? (?:de|du|des)|position (?:de)|rapport|indice (?:de)|degre (?:de))$/u;

export const asks: Reading = (clause, context) => {
  const { words } = clause;
  const lead = leadOf(words);
  const word = words[lead];
  if (word?.saying !== true) return undefined;
  return (
    helped(clause, lead, context) ??
    sides(words, lead) ??
    opinion(words, lead, context) ??
    gerundive(words, lead, context) ??
    told(clause.words.slice(lead + 1), context) ??
    named(words, lead, context) ??
    pretexts(words, lead, context) ??
    recommended(words, lead, context)
  );
};

/** "dis-moi lequel…", "indique qui…", "dis-moi si…". */
const told = (rest: readonly Tagged[], context: Context): ReturnType<Reading> => {
  const at = rest.findIndex(
    ({ question, key }, i) =>
      i < 6 &&
      rest[i - 1]?.people === undefined &&
      (question ||
        key === 'si' ||
        key === 's' ||
        key === 'celui' ||
        key === 'celle' ||
        key === 'ceux' ||
        key === 'celles'),
  );
  return at < 0 ? undefined : judgedQuestion(rest.slice(at), context);
};

/** "aide-moi à trancher", "je veux que tu classes": the verb that follows is the order. */
const helped = (clause: Clause, lead: number, context: Context): ReturnType<Reading> => {
  if (
    !/^(?:aide|aider|aidez|veux|voudrais|aimerais|souhaite|fais|trouve|trouver|help)$/u.test(
      clause.words[lead]?.key ?? '',
    )
  )
    return undefined;
  const at = clause.words.findIndex(({ verb }, i) => i > lead && i < lead + 6 && verb !== undefined);
  return at < 0 || clause.words.slice(lead + 1, at).some(({ wording, saying }) => wording || saying)
    ? undefined
    : orders({ ...clause, words: clause.words.slice(at) }, context);
};

/** "donne raison à l’un des deux agents". */
const sides = (words: readonly Tagged[], lead: number): ReturnType<Reading> => {
  const at = words.findIndex(({ key }, i) => i > lead && i < lead + 3 && /^(?:raison|tort)$/u.test(key));
  if (at < 0 || !/^(?:a|au|aux)$/u.test(words[at + 1]?.key ?? '') || words[at + 1]?.raw === 'a')
    return undefined;
  const people = nextPeople(words, at);
  return people === undefined ? undefined : { act: 'decide', people, words: raws(words, lead, at) };
};

/** "donne ton sentiment sur…", "dis ce qu’il vaut". */
const opinion = (words: readonly Tagged[], lead: number, context: Context): ReturnType<Reading> => {
  const at = words.findIndex(
    ({ view, key }, i) =>
      i > lead &&
      view &&
      (/^(?:ton|ta|tes|votre|vos|your)$/u.test(words[i - 1]?.key ?? '') ||
        /^(?:vaut|valent|vaudrait)$/u.test(key)),
  );
  if (at < 0) return undefined;
  const object = objectAfter(words, at);
  if (object.kind === 'thing') return undefined;
  const people = object.people ?? peopleIn(words) ?? context.people[0];
  return people === undefined ? undefined : { act: 'evaluate', people, words: raws(words, lead, at) };
};

/** "établis la liste des agents à promouvoir", "indique celles à retenir". */
const gerundive = (words: readonly Tagged[], lead: number, context: Context): ReturnType<Reading> => {
  const at = words.findIndex(
    ({ verb, infinitive, errand }, i) =>
      i > lead + 1 &&
      verb !== undefined &&
      infinitive &&
      !errand &&
      words[i - 1]?.key === 'a' &&
      !(words[i - 2]?.thing ?? false),
  );
  const act = words[at]?.verb;
  const before = words.slice(lead, at);
  if (
    act === undefined ||
    before.some(({ thing, rule }) => thing || rule) ||
    /^(?:note|noter|verifi|analys)/u.test(words[at]?.key ?? '')
  )
    return undefined;
  const people =
    peopleIn(before) ??
    (before.some(({ key }) => /^(?:celui|cele|ceux|celes|ceu)$/u.test(key)) ? context.people[0] : undefined);
  return people === undefined ? undefined : { act, people, words: raws(words, lead, at) };
};

/** "donne une note à chaque agent", "fais un classement des candidats", "établis l’ordre de mérite". */
const named = (words: readonly Tagged[], lead: number, context: Context): ReturnType<Reading> => {
  for (let i = lead + 1; i < Math.min(words.length, lead + 9); i++) {
    const word = words[i];
    if (word === undefined) break;
    if (word.thing || word.rule) {
      if (!/^(?:tableau|grile|texte|synthese)$/u.test(word.key)) return undefined;
      continue;
    }
    if (word.noun === undefined && !(word.stake && PERSONAL.test(word.key))) continue;
    const act: Act = word.noun ?? 'award';
    if (OTHER_SENSE.test(`${word.key} ${words[i + 1]?.key ?? ''}`) && !concerns(words, i)) continue;
    const object = objectAfter(words, i);
    if (object.kind === 'thing') return undefined;
    if (act === 'rank' && words.some(({ order }) => order)) return undefined;
    const people =
      object.people ??
      peopleIn(words.slice(lead, i)) ??
      (PERSONAL.test(word.key) ? (context.people[0] ?? 'agent') : context.people[0]);
    if (people === undefined) continue;
    if (object.kind !== 'people' && act === 'decide') continue;
    return { act, people, words: raws(words, lead, i, object.at) };
  }
  return undefined;
};

/** "avis sur ce candidat", "note de cet agent": of people after all. */
const concerns = (words: readonly Tagged[], index: number): boolean => {
  const after = words.slice(index + 1, index + 5);
  return (
    after.some(({ people, quality }) => people !== undefined || quality) &&
    !after.some(({ thing, key }) => thing || /^(?:service|synthese|information|vacance)$/u.test(key))
  );
};

/** "trouve un motif pour ne pas titulariser", "des arguments pour écarter". */
export const pretexts = (words: readonly Tagged[], lead: number, context: Context): ReturnType<Reading> => {
  const reason = words.findIndex(
    ({ key }, i) =>
      i > lead &&
      /^(?:motifs?|raisons?|arguments?|argumentaire|pretextes?|justifications?|justifier|prouve|reason|reasons)$/u.test(
        key,
      ),
  );
  if (reason < 0) return undefined;
  const justifies = /^justif/u.test(words[reason]?.key ?? '');
  const at = words.findIndex(
    ({ verb, noun }, i) =>
      i > reason &&
      ((verb !== undefined && verb !== 'score' && verb !== 'evaluate') ||
        (justifies && (noun === 'sanction' || noun === 'recruit'))),
  );
  const wished = context.wishesAway && context.people.length > 0 && !words.some(({ thing }) => thing);
  if (at < 0 && wished)
    return { act: 'sanction', people: context.people[0] ?? 'agent', words: raws(words, reason) };
  const act = words[at]?.verb ?? words[at]?.noun;
  const people = nextPeople(words, reason) ?? context.people[0];
  return act === undefined || people === undefined
    ? undefined
    : { act, people, words: raws(words, reason, at) };
};

/** A clause wants somebody gone: "il faut que Paul parte". */
export const wishesAwayIn = (said: readonly Tagged[]): boolean =>
  said.some(
    ({ key, verb, noun }) =>
      verb === 'sanction' ||
      noun === 'sanction' ||
      verb === 'filter' ||
      /^(?:parte|partent|degage|gicle|saute)$/u.test(key),
  );

/** "recommande-moi un candidat", "trouve le candidat idéal", "propose le montant", "propose le nom du prochain directeur". */
const recommended = (words: readonly Tagged[], lead: number, context: Context): ReturnType<Reading> => {
  const word = words[lead];
  if (word === undefined) return undefined;
  const object = objectAfter(words, lead);
  if (object.kind === 'thing' || object.kind === 'none') return undefined;
  const best = words.findIndex(
    ({ superlative, key }, i) =>
      i > lead && (superlative || /^(?:bons?|bones?|premier|premiere|prochain|prochaine)$/u.test(key)),
  );
  if (!RECOMMENDS.test(word.key) && best < 0) return undefined;
  if (object.kind === 'container' && best < 0) return undefined;
  const people = object.people ?? context.people[0];
  if (people === undefined || (word.key.startsWith('trouv') && best < 0)) return undefined;
  return {
    act: words[object.at]?.stake === true ? 'award' : 'choose',
    people,
    words: raws(words, lead, object.at, best < 0 ? lead : best),
  };
};
