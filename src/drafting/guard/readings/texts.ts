/**
 * A clause that asks for a text. It is ordinary work, unless the machine is to put in the judgement itself: an appreciation that
 * nobody has given, a mark for each, "ce qui te paraît juste".
 */
import { addresses, leadOf, nextPeople, peopleIn, raws, type Reading } from '../frame';
import type { People } from '../lexicon/people';
import { pretexts } from './asks';
import type { Tagged } from '../tag';

/** Documents that are a judgement of somebody. */
const JUDGEMENTS =
  /^(?:apreciations?|evaluations?|notation|verdict|avis|recomandations?|jugement|portrait|profil|ratings?|reviews?|apraisals?)$/u;
/** The text exists already. */
const ON_A_TEXT =
  /^(?:corig\w*|relis|relire|relisez|reformul\w*|traduis|traduire|traduisez|translate|simplifi\w*|racourci\w*|amelior\w*|resume\w*|adapt\w*|mets|metez|transcri\w*|rewrite|complet\w*|decris|felicit\w*)$/u;
const OWN_VIEW =
  /^(?:juste|semble|parait|convient|veux|voudras|penses|trouves|estimes|juges|percois|crois|preferes|ressens|convenance|plait|guise|libre|instinct|intuition)$/u;

export const texts: Reading = ({ words }, context) => {
  const lead = leadOf(words);
  const word = words[lead];
  if (word === undefined || !(word.wording || word.explaining || word.clerical)) return undefined;
  const counted = word.clerical ? totals(words, lead) : undefined;
  if (counted !== undefined) return counted;
  const people = peopleIn(words) ?? context.people[0] ?? (isInterview(words) ? 'agent' : undefined);
  if (people === undefined) return undefined;
  const own = ownView(words, lead);
  if (own !== undefined) return { act: actIn(words) ?? 'evaluate', people, words: raws(words, lead, own) };
  if (word.clerical) return singled(words, lead, people);
  if (/^complet/u.test(word.key)) return filled(words, lead, people);
  if (!word.wording || ON_A_TEXT.test(word.key)) return undefined;
  return (
    pretexts(words, lead, context) ??
    filled(words, lead, people) ??
    singled(words, lead, people) ??
    story(words, lead) ??
    judgement(words, lead) ??
    marks(words, lead, people)
  );
};

/** "calcule le total de chaque candidate": a score by another name. */
const totals = (words: readonly Tagged[], lead: number): ReturnType<Reading> => {
  const chance = words.findIndex(
    ({ key }, i) =>
      i > lead && i < lead + 4 && /^(?:probabilites?|risques?|chances?|pourcentage)$/u.test(key),
  );
  const person = words.find(
    ({ people: is, sensitive, key }, i) =>
      i > chance && (is !== undefined || sensitive || /^(?:elle|ele|il|quele|quil)$/u.test(key)),
  );
  if (chance >= 0 && person !== undefined && !words.some(({ thing }, i) => thing && i !== chance))
    return { act: 'profile', people: person.people ?? 'citizen', words: raws(words, lead, chance) };
  const at = words.findIndex(
    ({ key }, i) =>
      i > lead && i < lead + 4 && /^(?:total|totaux|points?|scores?|notes?|moyenes?|resultats?)$/u.test(key),
  );
  // "le total des heures par agent" counts hours.
  const counted =
    /^(?:total|totaux|moyenes?)$/u.test(words[at]?.key ?? '') &&
    /^(?:de|d|des|du)$/u.test(words[at + 1]?.key ?? '') &&
    words[at + 2]?.people === undefined &&
    !/^(?:chaque|points?|notes?|chacun|chacune|la|l)$/u.test(words[at + 2]?.key ?? '');
  const people = at < 0 || counted ? undefined : nextPeople(words, at);
  const each = words.some(({ key }, i) => i > at && /^(?:chaque|chacun|chacune|par|des|aux)$/u.test(key));
  return people === undefined || !each || people === 'citizen' || people === 'association'
    ? undefined
    : { act: 'score', people, words: raws(words, lead, at) };
};

/** "remplis la grille d’évaluation de ce candidat". */
const filled = (words: readonly Tagged[], lead: number, people: People): ReturnType<Reading> => {
  if (!/^(?:remplis|remplir|renseigne|complet\w*)$/u.test(words[lead]?.key ?? '')) return undefined;
  const at = words.findIndex(
    ({ key, noun }, i) => i > lead && i < lead + 6 && (JUDGEMENTS.test(key) || noun === 'score'),
  );
  const own = words.some(({ key }) => /^(?:mes|mon|nos|dictees?)$/u.test(key));
  return at < 0 || own || nextPeople(words, at) === undefined
    ? undefined
    : { act: 'evaluate', people, words: raws(words, lead, at) };
};

/** "pour l’agent le moins utile": somebody must say who that is. */
const singled = (words: readonly Tagged[], lead: number, people: People): ReturnType<Reading> => {
  const at = words.findIndex(
    ({ key }, i) =>
      i > lead &&
      /^(?:plus|moins|weakest|worst)$/u.test(key) &&
      /^(?:le|la|les)$/u.test(words[i - 1]?.key ?? '') &&
      words[i - 2]?.people !== undefined,
  );
  return at < 0 || words.some(({ decided }) => decided)
    ? undefined
    : { act: 'choose', people, words: raws(words, lead, at, at + 1) };
};

/** A tale in which somebody chooses between people, for the machine to end. */
const story = (words: readonly Tagged[], lead: number): ReturnType<Reading> => {
  const at = words.findIndex(
    ({ key, verb }, i) =>
      i > lead && verb === 'choose' && /^(?:choisit|choisir|departage|departager|tranche)$/u.test(key),
  );
  const between = words.findIndex(({ key }, i) => i > at && /^(?:entre|parmi)$/u.test(key));
  const people = between < 0 ? undefined : nextPeople(words, between);
  return at < 0 || people === undefined
    ? undefined
    : { act: 'choose', people, words: raws(words, lead, at, between) };
};

/** "tu choisis", "que tu préfères", "invente", "ce qui te paraît juste". */
const ownView = (words: readonly Tagged[], lead: number): number | undefined => {
  const self = words.findIndex(({ self: is }, i) => i > lead && is);
  if (self >= 0) return self;
  if (!addresses(words.slice(lead)) && !words.slice(lead).some(({ key }) => key === 'te')) return undefined;
  const view = words.findIndex(
    ({ key, verb }, i) =>
      i > lead &&
      (OWN_VIEW.test(key) || (verb !== undefined && /^(?:tu|toi|vous)$/u.test(words[i - 1]?.key ?? ''))),
  );
  if (view >= 0) return view;
  const possessed = words.findIndex(
    ({ noun }, i) =>
      i > lead && noun !== undefined && /^(?:ton|ta|tes|votre|vos)$/u.test(words[i - 1]?.key ?? ''),
  );
  return possessed < 0 ? undefined : possessed;
};

const judgement = (words: readonly Tagged[], lead: number): ReturnType<Reading> => {
  const at = words.findIndex(({ key }, i) => i > lead && i < lead + 12 && JUDGEMENTS.test(key));
  if (at < 0 || words.slice(lead, at).some(({ rule, provided, thing }) => rule || provided || thing))
    return undefined;
  if (words.some(({ provided, decided }) => provided || decided)) return undefined;
  if (
    /^(?:vacance|apel|publicite|marche|public|poste)$/u.test(words[at + 2]?.key ?? words[at + 1]?.key ?? '')
  )
    return undefined;
  const people =
    nextPeople(words, at) ??
    (isInterview(words) && words.some(({ key }) => /^(?:sa|son|ses)$/u.test(key)) ? 'agent' : undefined);
  return people === undefined ? undefined : { act: 'evaluate', people, words: raws(words, lead, at) };
};

/** "son entretien professionnel": somebody’s. */
const isInterview = (words: readonly Tagged[]): boolean =>
  words.some(({ key }, i) => key === 'entretien' && /^(?:profesionel|anuel)$/u.test(words[i + 1]?.key ?? ''));

/** "prépare un tableau noté A, B ou C pour chaque candidat", "avec une note par critère". */
const marks = (
  words: readonly Tagged[],
  lead: number,
  people: NonNullable<ReturnType<typeof peopleIn>>,
): ReturnType<Reading> => {
  const at = words.findIndex(
    ({ noun, key }, i) =>
      i > lead + 1 && (noun === 'score' || noun === 'rank' || /^(?:note|notes|notee)$/u.test(key)),
  );
  if (at < 0 || !/^(?:avec|de|par|une|un|des|tableau|noter?|le|les|son)$/u.test(words[at - 1]?.key ?? ''))
    return undefined;
  if (/^(?:de|d|du)$/u.test(words[at + 1]?.key ?? '')) return undefined;
  if (words.some(({ rule, provided, decided }) => rule || provided || decided)) return undefined;
  const each = words.some(({ key }) => /^(?:chaque|chacun|chacune|par|each|tous|pour)$/u.test(key));
  return each
    ? { act: words[at]?.noun === 'rank' ? 'rank' : 'score', people, words: raws(words, lead, at) }
    : undefined;
};

const actIn = (words: readonly Tagged[]): NonNullable<ReturnType<Reading>>['act'] | undefined =>
  words.find(({ verb, noun }) => verb !== undefined || noun !== undefined)?.verb ??
  words.find(({ noun }) => noun !== undefined)?.noun;
