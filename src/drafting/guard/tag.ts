/**
 * Tells of each word of a request what it may be: an act of judging, a person, a thing, a word of speech. It must not judge the request.
 */
import { ACT_NOUNS, ACT_VERBS, type Act } from './lexicon/acts';
import {
  FIRST_NAMES,
  JUDGES,
  JUDGING_ADJECTIVES,
  PEOPLE,
  QUALITIES,
  SUPERLATIVES,
  type People,
} from './lexicon/people';
import {
  ACTS_WITH_REASONS,
  AUTHORITIES,
  CLERICAL,
  DECIDED,
  EXPLAINING,
  MUST,
  PROVIDED,
  QUESTION_WORDS,
  RULE_WORDS,
  SAYING,
  SELF,
  STAKES,
  WORDING,
} from './lexicon/speech';
import { CONTAINERS, NEUTRAL_ORDERS, THINGS } from './lexicon/things';
import { CONDUCTS, ERRANDS, FEELINGS, PERSONAL_ADJECTIVES, SENSITIVE, VIEWS } from './lexicon/judgement';
import { plainOf, type TypedWord } from './text/normalise';
import { remembered } from '../../act/remembered';

/** What the lists say of a word, whatever stands around it. */
interface Listed {
  /** It asks for the act where a verb stands. */
  readonly verb: Act | undefined;
  /** It names the act. */
  readonly noun: Act | undefined;
  readonly people: People | undefined;
  readonly quality: boolean;
  readonly adjective: boolean;
  readonly superlative: boolean;
  readonly thing: boolean;
  readonly container: boolean;
  readonly stake: boolean;
  readonly order: boolean;
  readonly wording: boolean;
  readonly explaining: boolean;
  readonly clerical: boolean;
  readonly saying: boolean;
  readonly decided: boolean;
  /** Said of people only. */
  readonly personal: boolean;
  readonly view: boolean;
  readonly conduct: boolean;
  readonly sensitive: boolean;
  readonly errand: boolean;
  /** What a crowd or a neighbour feels or complains of. */
  readonly feeling: boolean;
  /** A jury, a recruiter. */
  readonly judge: boolean;
  /** Who decides here. */
  readonly authority: boolean;
  readonly self: boolean;
  readonly provided: boolean;
  readonly rule: boolean;
  readonly question: boolean;
  readonly must: boolean;
}

/** A word as it stands in its sentence: what the lists say of it holds only where it can be meant. */
export interface Tagged extends TypedWord, Listed {
  readonly infinitive: boolean;
}

const NOT_INFINITIVE =
  /^(?:premier|dernier|dosier|courier|papier|metier|avenir|plaisir|maire|letre|titre|ordre|nombre|membre|maniere|notre|votre|autre|entre|contre|centre|jardinier|policier|cadre|quartier|chantier|janvier|fevrier|septembre|octobre|novembre|decembre|particulier|financier|entier|sur|titulaire|secretaire|scolaire|salaire|horaire|comisaire|notaire|beneficiaire|locataire|proprietaire|comentaire|formulaire|militaire|honoraire|inventaire|anuaire|itineraire|registre|semestre|trimestre|ministre|offre|ofre|chifre|sucre|livre|genre|fenetre|arbre|marbre|theatre|cuisinier|ouvrier|fichier|cahier|loyer|foyer|atelier|escalier|soir|espoir|devoir|pouvoir|savoir|miroir|couloir|tir|cuir|voire|faire|maitre|letre|metre|kilometre|moindre|propre|pire|histoire|memoire|territoire|victoire|gloire|foire|interimaire|primaire|elementaire|populaire|solaire|exemplaire|nucleaire|judiciaire|budgetaire|comunautaire|urgentaire|bibliothecaire|guere|hiver|hier|mer|fer|ver|cher|chere|leger|amer)$/u;
/** After these an infinitive stands, however it is spelt. */
const SPOKEN_BEFORE =
  /^(?:peux|peut|pouvez|tu|vous|pour|faut|veux|voudrais|aimerais|dois|doit|devez|sais|va|vas|alez)$/u;
const ACTS = Object.keys(ACT_VERBS) as readonly Act[];
const KINDS = Object.keys(PEOPLE) as readonly People[];
/** Before a noun: what follows is no verb. */
const DETERMINER =
  /^(?:le|la|les|un|une|des|du|de|d|ce|cet|cete|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|par|en|au|aux|chaque|quel|quele|quels|queles|toute|tout|toutes|aucun|aucune|the|an|of|premiere|deuxieme|2e|1re|bone|meme|double|nouvele)$/u;

export const tagged = (words: readonly TypedWord[]): readonly Tagged[] =>
  words.map((word, index) => {
    const before = words[index - 1];
    const { key } = word;
    const named = before !== undefined && DETERMINER.test(before.key) && !isPronoun(words, index - 1);
    const auxiliary =
      before !== undefined &&
      /^(?:a|as|ai|ont|avons|avez|est|sont|ete|etait|sera|seront|fut|etre|avait|aura)$/u.test(before.key);
    const infinitive =
      (key === 'metre' && word.raw.includes('tt')) ||
      (/(?:er|ir|re|oir)$/u.test(key) && key.length > 4 && !NOT_INFINITIVE.test(key));
    // After "a" an infinitive is no past: "agents à promouvoir".
    // "Crée un classement": an imperative that looks like a participle.
    const opens = index === 0 || /[.!?:;\n]/u.test(word.gap);
    // "peux tu noté": an infinitive written as it sounds.
    const spoken = before !== undefined && SPOKEN_BEFORE.test(before.key) && /é$/u.test(word.raw);
    const asVerb =
      !named &&
      !isSurname(words, index) &&
      (!word.participle || spoken || (opens && /ée?$/u.test(word.raw))) &&
      (!auxiliary || infinitive);
    const listed = listedOf(key);
    return {
      ...word,
      ...listed,
      verb: asVerb ? listed.verb : undefined,
      people: listed.people ?? personBeside(words, index),
      adjective: listed.adjective && !isReasoned(words, index),
      personal: listed.personal && !isReasoned(words, index),
      view: listed.view && !(key === 'conseil' && ASSEMBLY.test(before?.key ?? '')),
      wording: asVerb && listed.wording,
      explaining: asVerb && listed.explaining,
      clerical: asVerb && listed.clerical,
      saying: asVerb && listed.saying,
      decided: (word.participle || auxiliary || named || !/[éè]/u.test(word.raw)) && listed.decided,
      infinitive,
      self: listed.self || (key === 'toi' && words[index + 1]?.key === 'meme'),
    };
  });

/** "un refus doit-il être motivé": an act that gives its reasons, and nobody’s zeal. */
const isReasoned = (words: readonly TypedWord[], index: number): boolean => {
  if (!/^motive(?:e|s|es)?$/u.test(words[index]?.key ?? '')) return false;
  for (let i = index - 1; i >= 0 && index - i < 15; i--) {
    if (/[.!?:;\n]/u.test(words[i + 1]?.gap ?? '')) return false;
    if (ACTS_WITH_REASONS.test(words[i]?.key ?? '')) return !/^(?:ton|votre)$/u.test(words[i - 1]?.key ?? '');
  }
  return false;
};

/** "au dernier conseil": the assembly, and nobody’s advice. */
const ASSEMBLY = /^(?:le|du|au|ce|dernier|prochain|precedent)$/u;

/** The act whose list has the word; failing that, one that has it with a slip. */
const actOf = (lists: typeof ACT_VERBS, key: string): Act | undefined =>
  ACTS.find((act) => lists[act].holds(key)) ??
  // "jembauche": typed without its apostrophe.
  (/^[jt][aeiouh]/u.test(key) ? ACTS.find((act) => lists[act].holds(key.slice(1))) : undefined) ??
  ACTS.find((act) => lists[act].has(key));

const listedOf = remembered((key): Listed => ({
  verb: actOf(ACT_VERBS, key),
  noun: actOf(ACT_NOUNS, key),
  people: KINDS.find((kind) => PEOPLE[kind].has(key)),
  quality: QUALITIES.has(key),
  adjective: JUDGING_ADJECTIVES.has(key) || PERSONAL_ADJECTIVES.has(key),
  superlative: SUPERLATIVES.has(key),
  thing: THINGS.has(key),
  container: CONTAINERS.has(key),
  stake: STAKES.has(key),
  order: NEUTRAL_ORDERS.has(key),
  wording: WORDING.has(key),
  explaining: EXPLAINING.has(key),
  clerical: CLERICAL.has(key),
  saying: SAYING.has(key),
  decided: DECIDED.has(key),
  personal: PERSONAL_ADJECTIVES.has(key),
  view: VIEWS.holds(key),
  conduct: CONDUCTS.holds(key),
  sensitive: SENSITIVE.holds(key),
  errand: ERRANDS.holds(key),
  feeling: FEELINGS.holds(key),
  judge: JUDGES.has(key),
  authority: AUTHORITIES.has(key),
  self: SELF.has(key),
  provided: PROVIDED.has(key),
  rule: RULE_WORDS.has(key),
  question: QUESTION_WORDS.has(key),
  must: MUST.has(key),
}));

/** "les" of "classe-les" or "pour les classer": what follows may be a verb. */
const isPronoun = (words: readonly TypedWord[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !/^(?:le|la|les|l|de|d|en|leur)$/u.test(word.key))
    return false;
  // "on le garde", "tu les classes".
  if (/^(?:on|je|j|tu|il|ele|nous|vous|ils|eles)$/u.test(words[index - 1]?.key ?? '')) return true;
  // An infinitive after an article is no noun: "sans les comparer", "de choisir".
  return (
    (word.key === 'en' && next.key.endsWith('ant')) ||
    (/(?:er|ir|re)$/u.test(next.key) && !NOT_INFINITIVE.test(next.key))
  );
};

/** "Mme Barbier": a name, whatever verb it looks like. */
const isSurname = (words: readonly TypedWord[], index: number): boolean => {
  const [word, before] = [words[index], words[index - 1]];
  return (
    word?.capital === true && /^\s+$/u.test(word.gap) && before?.capital === true && TITLE.test(before.key)
  );
};
const TITLE = /^(?:m|mr|me|mle|monsieur|madame)$/u;

const isFirstName = remembered((plain) => FIRST_NAMES.has(plain));

/** Somebody told by what stands around, or by a first name. */
const personBeside = (words: readonly TypedWord[], index: number): People | undefined => {
  const word = words[index];
  if (word === undefined) return undefined;
  const before = words[index - 1];
  // "on fait quoi de lui", "contre elle".
  if (
    /^(?:lui|ele|eux|eles)$/u.test(word.key) &&
    /^(?:de|d|contre|avec|chez|envers|sur|entre)$/u.test(before?.key ?? '')
  )
    return 'citizen';
  if (before !== undefined && /^(?:m|mr|me|mle|monsieur|madame|agent)$/u.test(before.key) && word.capital)
    return 'citizen';
  // A first name, even in small letters: "marc", "julie".
  return isFirstName(plainOf(word.raw)) &&
    (word.capital ? index > 0 || isFollowedByName(words, index) : word.key.length > 2)
    ? 'citizen'
    : undefined;
};

const isFollowedByName = (words: readonly TypedWord[], index: number): boolean => {
  const next = words[index + 1];
  return next !== undefined && (next.capital || /^(?:et|ou)$/u.test(next.key));
};
