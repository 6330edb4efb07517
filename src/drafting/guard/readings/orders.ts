/**
 * A clause led by a verb of judging: "classe ces candidats", "choisis", "évalue la manière de servir de…". An act on a thing, or an
 * order that ranks nobody, asks for no judgement.
 */
import type { Act } from '../lexicon/acts';
import {
  addresses,
  isDecided,
  leadOf,
  nextPeople,
  objectAfter,
  peopleIn,
  raws,
  type Reading,
} from '../frame';
import type { People } from '../lexicon/people';
import type { Tagged } from '../tag';

/** These acts examine as often as they judge: a judging word must follow. */
const WEAK =
  /^(?:analys\w*|examin\w*|determin\w*|verifi\w*|control\w*|detect\w*|reper\w*|identifi\w*|mesur\w*|qualifi\w*|coment\w*|critiqu\w*|confirm\w*|prevoi\w*|anticip\w*|renouvel\w*|reconduis|prolonge|verse\w*|fixe|note|notes|notez|engage|garde|prends|avertis|mute|partage|tri)$/u;

export const orders: Reading = ({ words }, context) => {
  const lead = leadOf(words);
  const word = words[lead];
  if (word?.verb === undefined || words.slice(0, Math.min(2, lead)).some(({ question }) => question))
    return undefined;
  if (isMethod(words) || isDecided(words)) return undefined;
  const act = word.verb;
  const next = words[lead + 1]?.key ?? '';
  if (
    /^(?:que|qu|bien|ok|svp)$/u.test(next) &&
    /^(?:note|notes|notez|retiens|retenez|garde|estime|confirme|prevois|verifie)$/u.test(word.key)
  ) {
    if (act !== 'evaluate') return undefined;
  }
  // "choisis qui aura la médaille".
  if (words[lead + 1]?.question === true && act !== 'evaluate' && act !== 'score')
    return {
      act,
      people: peopleIn(words) ?? context.people[0] ?? 'citizen',
      words: raws(words, lead, lead + 1),
    };
  const object = objectAfter(words, lead);
  if (object.kind === 'thing') return objectBeyond(words, object.at, act);
  if (act === 'rank' && isNeutralOrder(words)) return undefined;
  const judged = judgingAfter(words, lead);
  if (object.kind === 'people' || object.kind === 'container') {
    const people =
      object.people ??
      context.people[0] ??
      (judged === undefined ? undefined : heldIn(words[object.at]?.key ?? ''));
    if (people === undefined) return undefined;
    if (act === 'score' && !scoresPeople(words, lead, object.at)) return undefined;
    if (WEAK.test(word.key) && act !== 'score' && judged === undefined) return undefined;
    if (act === 'evaluate' && isCheckOfForm(words)) return undefined;
    return { act, people, words: raws(words, lead, object.at, judged ?? lead) };
  }
  // "classe-les du plus au moins compétent": said of people only.
  const personal = words.findIndex((one, i) => i > lead && one.personal);
  if (personal >= 0 && context.people.length === 0)
    return { act, people: 'citizen', words: raws(words, lead, personal) };
  // "additionne et trie", "tranche pour moi": the people stand elsewhere in the request.
  const points = words.findIndex(({ key }, i) => i > lead && /^(?:points?|notes?)$/u.test(key));
  if (act === 'award' && points >= 0 && addresses(words))
    return { act: 'score', people: context.people[0] ?? 'supplier', words: raws(words, lead, points) };
  const marked = words.some(
    ({ key }, i) => key === 'sur' && /^(?:\d+|dix|vingt|cinq|cent)$/u.test(words[i + 1]?.key ?? ''),
  );
  const [people = act === 'score' && marked ? 'candidate' : undefined] = context.people;
  if (people === undefined || words.some(({ thing }) => thing)) return undefined;
  if (act === 'score' && next === 'que') return undefined;
  return act === 'profile' ||
    act === 'sanction' ||
    act === 'recruit' ||
    act === 'evaluate' ||
    WEAK.test(word.key)
    ? judged === undefined
      ? undefined
      : { act, people, words: raws(words, lead, judged) }
    : { act, people, words: raws(words, lead) };
};

/** "Comment évaluer un agent": how it is done, of anybody. */
const isMethod = (words: readonly Tagged[]): boolean =>
  words.slice(0, 2).some(({ key }) => /^(?:coment|how)$/u.test(key)) &&
  !addresses(words) &&
  words.some(
    ({ people }, i) => people !== undefined && /^(?:un|une|des|a|an|les)$/u.test(words[i - 1]?.key ?? ''),
  );

/** Files that are somebody’s: they are judged when their order says better and worse. */
const heldIn = (key: string): People | undefined =>
  /^(?:dosiers?|demandes?|cas|situations?|entretiens?)$/u.test(key) ? 'applicant' : undefined;

/** A thing, and people beyond it that are judged: "analyse les mails de l’agent pour savoir s’il est démotivé". */
const objectBeyond = (words: readonly Tagged[], at: number, act: Act): ReturnType<Reading> => {
  const people = nextPeople(words, at);
  const judged = judgingAfter(words, at);
  // "le risque que ce demandeur ne rembourse pas" foretells somebody.
  if (
    people !== undefined &&
    /^(?:risques?|probabilite)$/u.test(words[at]?.key ?? '') &&
    /^(?:que|qu)$/u.test(words[at + 1]?.key ?? '')
  )
    return { act: 'profile', people, words: raws(words, at) };
  if (people === undefined || judged === undefined || act === 'rank') return undefined;
  return words[judged]?.superlative === true && people === 'citizen'
    ? undefined
    : { act, people, words: raws(words, at, judged) };
};

/** Index of a word that judges, after the verb. */
const judgingAfter = (words: readonly Tagged[], lead: number): number | undefined => {
  const found = words.findIndex(
    (word, i) =>
      i > lead &&
      (word.adjective ||
        word.quality ||
        word.sensitive ||
        (word.conduct &&
          !/^(?:premier|premiere|dernier|derniere|pases?|absent|absents|partir|passer)$/u.test(word.key)) ||
        (word.superlative && word.key !== 'mieux') ||
        /^(?:eligibilite|droit|risque|risquent|fraud\w*|suspect\w*|acorde|refuse|prononce|chances|prime|merite)$/u.test(
          word.key,
        )),
  );
  return found < 0 ? undefined : found;
};

const isNeutralOrder = (words: readonly Tagged[]): boolean =>
  words.some(
    ({ order }, i) =>
      order &&
      /^(?:par|ordre|de|selon|la|leur|l|du|chronologique|alphabetique)$/u.test(words[i - 1]?.key ?? ''),
  ) &&
  !words.some(
    ({ key, quality }) =>
      quality || /^(?:merite\w*|priorite\w*|meilleur\w*|moins|pire|solide|faible)$/u.test(key),
  );

/** "note le comportement de chaque enfant", not "note le numéro de l’agent": a figure, a scale, or people at once. */
const scoresPeople = (words: readonly Tagged[], lead: number, at: number): boolean =>
  at - lead <= 4 || words.some(({ key }) => /^(?:\d+|points?|etoiles?|vingt|dix|cent|sur)$/u.test(key));

/** "vérifie que le dossier est complet" looks at papers, not at people. */
const isCheckOfForm = (words: readonly Tagged[]): boolean =>
  words.some(({ key }) =>
    /^(?:complet|complete|complets|manquantes|orthographe|discriminatoires?|motivee|signe|signee)$/u.test(
      key,
    ),
  );
