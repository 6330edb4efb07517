/**
 * How much a word without a capital may be somebody's name: after a civility or a trade, beside a masked name, where somebody is expected. It
 * must not ask about words of the sentence.
 */
import { isKnownTown, senseAt, type Scene, type Sense } from '../people/scene';
import type { Token } from '../text/tokens';
import { BEFORE_SOMEBODY, FAMILY } from '../words/people-words';
import { NONE, type Risk, type Surroundings } from './risk';

/** Somebody is spoken of in a line without capitals. */
const LOWER_CIVILITY = /^(?:mme|mlle|mr|dr|dame|sieur|madame|monsieur|mademoiselle|docteur)$/u;
/** "la famille cour", "chez les gendre", "l'agent fort": in a text without capitals. */
const LOWER_LEAD = /^(?:famille|agent|docteur|brigadier|gardien|adjoint)$/u;

export function riskOfLower(scene: Scene, token: Token, sense: Sense, { named }: Surroundings): Risk {
  const { index } = token;
  const before = token.opensLine ? undefined : scene.tokens[index - 1];
  if (before === undefined || token.text.length < 3) return NONE;
  // "la dame du 8, rose."
  const apart = /^(?:, | ?\()$/u.test(token.gap) && /^[.,;)]/u.test(scene.view.text.slice(token.end));
  if (apart && scene.caseOf(token) === 'lower' && sense.first && !sense.institution && !sense.role)
    return { risk: 0.33, reason: 'peut-être un prénom, sans majuscule' };
  if (!/^\.? $/u.test(token.gap)) return NONE;
  // "Mme moulin (ou fournier ?)"
  if (before.folded === 'ou' && named[index - 2] === 1 && sense.surname && !sense.functional)
    return { risk: 0.38, reason: 'ou un autre nom' };
  if (DIMINUTIVE.test(token.folded) && (BEFORE_SOMEBODY.has(before.folded) || named[index - 1] === 1))
    return { risk: 0.44, reason: 'peut-être un diminutif' };
  const hasty = scene.caseOf(token) === 'lower';
  const led =
    LOWER_LEAD.test(before.folded) ||
    (before.folded === 'les' && scene.tokens[index - 2]?.folded === 'chez') ||
    (before.folded === 'm' && token.gap === '. ');
  if (hasty && led && token.gap !== '' && sense.surname && !sense.acronym)
    return { risk: 0.36, reason: 'mot après une civilité ou un métier' };
  // "solveig abbé"
  const given = senseAt(scene, index - 1);
  if (
    hasty &&
    named[index - 1] === 1 &&
    token.gap === ' ' &&
    given.first &&
    !given.word &&
    sense.role &&
    sense.surname
  )
    return { risk: 0.36, reason: 'mot qui suit un nom masqué' };
  if (isBareNoun(scene, token, sense))
    return { risk: 0.3, reason: 'mot sans article, là où quelqu’un est attendu' };
  if (sense.verb || sense.institution || sense.role) {
    // "une dame petit": a trade is a surname after a civility only.
    const civil = LOWER_CIVILITY.test(before.folded) && sense.surname && !sense.verb;
    return civil ? { risk: 0.42, reason: 'mot après une civilité' } : NONE;
  }
  const could = sense.surname || sense.first || sense.unknown;
  if (
    LOWER_CIVILITY.test(before.folded) &&
    (could || sense.word) &&
    !/(?:ment|ee?s?|ant)$/u.test(token.folded)
  )
    return { risk: could ? 0.46 : 0.35, reason: 'mot après une civilité' };
  const lower = scene.caseOf(token) === 'lower';
  if (lower && named[index - 1] === 1 && token.gap === ' ' && could)
    return {
      risk: sense.surname && !isKnownTown(scene, index) ? 0.44 : 0.34,
      reason: 'mot qui suit un nom masqué',
    };
  if (!could || (sense.word && !lower)) return NONE;
  if (BEFORE_SOMEBODY.has(before.folded) && (sense.first || sense.surname))
    return { risk: 0.4, reason: 'peut-être un nom, sans majuscule' };
  return FAMILY.has(before.folded) && (sense.first || sense.surname)
    ? { risk: 0.38, reason: 'mot après un mot de la famille' }
    : NONE;
}

/** "son mari page est là", "que boucher a tout vu": French puts no noun without its article there, unless it is a surname. */
function isBareNoun(
  scene: Scene,
  { index, gap, folded }: Token,
  { surname, verb, role, word }: Sense,
): boolean {
  const before = scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  if (!surname || !word || verb || gap !== ' ' || before === undefined || QUALITY.test(folded)) return false;
  const acts = next?.gap === ' ' && !next.opensLine && senseAt(scene, index + 1).verb;
  if (POSSESSIVE.test(scene.tokens[index - 2]?.folded ?? '') && KIN.test(before.folded))
    return acts || (next?.folded === 'et' && next.gap === ' ');
  return role && acts && CLAUSE.test(before.folded);
}
const POSSESSIVE = /^(?:ma|mon|sa|son|ta|ton|leur|notre|votre)$/u;
const KIN =
  /^(?:mari|femme|epoux|epouse|fils|fille|frere|soeur|pere|mere|compagnon|compagne|conjointe?|voisine?|copine?|amie?|collegue|cousine?|neveu|niece|gendre|oncle|tante)$/u;
const CLAUSE = /^(?:que|qu|si|quand|car|mais|puis|donc)$/u;
/** What is said of somebody, and also a surname. */
const QUALITY =
  /(?:[ea]nt|ee?|if|ive|al|ale|eux|euse|ique|able|ible|ien|ienne|ais|aise|ois|oise|u|ue)$|^(?:seule?|grande?|petite?|gros|grosse|jeune|vieux|vieille|sage|doux|douce|forte?|fidele|direct|directe|proche|malade|aveugle|sourd|sourde|mort|morte|cher|chere|blanc|noir|noire|rousse?|brun|brune|majeure?|mineure?|unique|autre|meme|parti|absente?|presente?|franc|sourde?|muet|boiteux|gentil|mauvais|bon|bonne|beau|belle)$/u;

/** "titi", "momo", "lulu" */
const DIMINUTIVE = /^(?!papa|bebe|bobo|dodo|caca|pipi|lolo|coco)(?<half>[b-df-hj-np-tv-z][aeiou])\k<half>$/u;
