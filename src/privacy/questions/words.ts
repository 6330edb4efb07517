/**
 * How much a word that is left in clear may be somebody's name, by where it stands: beside a masked name, after a civility, at the
 * head of a row of people, with a capital that no sentence asks for. It must not hide anything.
 */
import { isCivility } from '../people/is-civility';
import { isKnownTown, senseAt, type Scene, type Sense } from '../people/scene';
import type { Token } from '../text/tokens';
import { BEFORE_SOMEBODY, CLOSINGS, GREETINGS } from '../words/people-words';
import { COMPANY_TAILS, isPlaceWord } from '../words/place-words';
import { ARTICLE, isAfterInitial, isCutBefore, isOneOfInitials } from './cut-words';
import { riskInCapitals } from './in-capitals';
import { JOINED, NONE, type Risk, type Surroundings } from './risk';
import { riskOfLower } from './without-capitals';

const OF = /^(?:de|d)$/u;
/** Labels, headings and stamps of any form: asking about them tires whoever answers. Folded. */
const OF_FORMS =
  /^(?:pre?noms?|noms?|sexe|nationalite|profession|mentions?|lecture|notes?|mariages?|naissances?|souvenir|objet|sujet|visa|copies?|suite|retour|reponse|rappels?|remarques?|observations?|obs|annexes?|messages?|avis|attention|urgent|pieces?|npai|isbn|issn|haccp|cesu|caces|hors|divers|presents?|absents?|excuses?|date|lieu|adresse|telephone|courriel|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)$/u;
export const isLabelOfForms = (folded: string): boolean => OF_FORMS.test(folded);
export function riskOfWord(scene: Scene, index: number, around: Surroundings): Risk {
  const token = scene.tokens[index];
  if (token === undefined) return NONE;
  // "M. S. n'est pas venu": a civility.
  const civil = token.text === 'M' && around.named[index + 1] === 1;
  if (!civil && isOneOfInitials(scene, index)) return { risk: 0.42, reason: 'peut-être des initiales' };
  if (token.text.length < 2 || OF_FORMS.test(token.folded)) return NONE;
  const sense = senseAt(scene, index);
  if (isOddAfterCivility(scene, token, sense)) return { risk: 0.47, reason: 'mot après une civilité' };
  if (isAfterInitial(scene, index, around.named)) return { risk: 0.46, reason: 'mot après une initiale' };
  if (isCutBefore(scene, token, around.named))
    return { risk: 0.44, reason: 'prénom abrégé, devant un nom masqué' };
  if (isBareSubject(scene, token, sense))
    return { risk: 0.33, reason: 'peut-être un prénom, en tête de phrase' };
  if (sense.functional || sense.civility || GREETINGS.has(token.folded) || CLOSINGS.has(token.folded))
    return NONE;
  if (token.shape === 'lower') return riskOfLower(scene, token, sense, around);
  return scene.caseOf(token) === 'mixed'
    ? riskOfCapital(scene, token, sense, around)
    : riskInCapitals(scene, token, sense, around);
}

/** "M. Bon accepte": a word that holds sentences together, with a capital that only a name gives it. */
function isOddAfterCivility(
  scene: Scene,
  token: Token,
  { functional, particle, civility, role }: Sense,
): boolean {
  return (
    functional &&
    !particle &&
    !civility &&
    !role &&
    token.shape === 'capitalised' &&
    !token.opensLine &&
    scene.caseOf(token) === 'mixed' &&
    /^\.? $/u.test(token.gap) &&
    isCivility(scene, token.index - 1)
  );
}

function riskOfCapital(scene: Scene, token: Token, sense: Sense, around: Surroundings): Risk {
  const { index } = token;
  const { named, protectedWords } = around;
  const before = token.opensLine ? undefined : scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  const known = sense.surname || sense.first;
  const thing = (sense.institution || sense.role || sense.acronym) && !known;
  const afterCivility = before !== undefined && isCivility(scene, index - 1) && /^\.? $/u.test(token.gap);
  if (afterCivility && !thing && !sense.role) return { risk: 0.48, reason: 'mot après une civilité' };
  if (protectedWords[index] === 1) {
    const shop =
      sense.first &&
      !sense.word &&
      SHOP.test(scene.view.text.slice(Math.max(0, token.start - 30), token.start));
    return shop ? { risk: 0.36, reason: 'prénom dans le nom d’un commerce' } : NONE;
  }
  const besideAfter = before !== undefined && named[index - 1] === 1 && JOINED.test(token.gap);
  if (besideAfter && !thing && !sense.verb)
    return { risk: known || sense.unknown ? 0.48 : 0.43, reason: 'mot qui suit un nom masqué' };
  // "Maïté Abbé prend sa retraite": after a first name that is nothing else a duty may be the surname.
  const given = senseAt(scene, index - 1);
  if (
    besideAfter &&
    sense.role &&
    given.first &&
    !given.surname &&
    !given.word &&
    token.gap === ' ' &&
    !goesOn(next)
  )
    return { risk: 0.38, reason: 'mot qui suit un nom masqué' };
  const besideBefore =
    next !== undefined &&
    named[index + 1] === 1 &&
    next.gap === ' ' &&
    !next.opensLine &&
    !isKnownTown(scene, index);
  if (besideBefore && !thing && !sense.verb && (sense.surname || sense.unknown || token.shape === 'capitals'))
    return { risk: sense.role || sense.institution ? 0.36 : 0.45, reason: 'mot qui précède un nom masqué' };
  // "L'assistante sociale, Claire Poisson": no sentence gives the capital.
  if (
    besideBefore &&
    !thing &&
    !sense.verb &&
    !sense.role &&
    !token.opensSentence &&
    !isPlaceWord(token.folded)
  )
    return { risk: 0.3, reason: 'mot qui précède un nom masqué' };
  if (token.opensLine && known && !sense.institution && isAmongHeads(token.line, around.headed)) {
    const closed = /^(?: ?[|;\t]| [–—-] |, | ?: | \(|$|\n)/u.test(
      scene.view.text.slice(token.end, token.end + 3),
    );
    if (closed) return { risk: 0.45, reason: 'en tête d’une ligne, parmi des noms masqués' };
  }
  const listed =
    (/^(?:, |\/| \/ | & )$/u.test(token.gap) && named[index - 1] === 1) ||
    (/^(?:et|ou)$/u.test(before?.folded ?? '') && named[index - 2] === 1 && token.gap === ' ');
  // "et Associés", "M. Ibrahim, Soudanais"
  const said =
    COMPANY_TAILS.has(token.folded) || /(?:ais|aise|ois|oise|ien|ienne|ain|aine)$/u.test(token.folded);
  const short = said || (token.shape === 'capitals' && token.text.length < 4);
  // "Sage, Boucher, Barbier Enzo": between two names a trade is a third.
  const between = named[index + 1] === 1 && /^(?:, |\/| \/ )$/u.test(next?.gap ?? '') && sense.surname;
  const either = before?.folded === 'ou' && sense.surname;
  if (
    listed &&
    !thing &&
    !short &&
    (!sense.role || between || either) &&
    !sense.verb &&
    !isKnownTown(scene, index)
  )
    return {
      risk: known || sense.unknown ? 0.44 : 0.33,
      reason: 'mot qui suit un nom masqué, dans une liste',
    };
  // "Romand/Cretin"
  const stroke = next !== undefined && /^ ?\/ ?$/u.test(next.gap) && named[index + 1] === 1;
  if (stroke && (known || sense.unknown) && !thing && !short && !isKnownTown(scene, index))
    return { risk: 0.4, reason: 'mot qu’une barre joint à un nom masqué' };
  if (opensEnumeration(scene, token, sense, named))
    return { risk: 0.36, reason: 'en tête d’une énumération de personnes' };
  if (token.shape === 'capitals' || token.shape === 'mixed') return riskOfCapitals(token, sense, before);
  return riskInSentence(token, sense, before, next);
}

/** "Paul Adjoint au maire" */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined &&
  !next.opensLine &&
  next.gap === ' ' &&
  /^(?:de|d|du|des|a|au|aux)$/u.test(next.folded);

/** "Mutin, Carré et Fourmi restent", "Plume et Roux": the first of several, where a masked name follows. */
function opensEnumeration(scene: Scene, token: Token, sense: Sense, named: Uint8Array): boolean {
  const { index } = token;
  if (token.shape !== 'capitalised' || !(token.opensSentence || /^ ?[:;] $/u.test(token.gap))) return false;
  if (sense.institution || sense.role || sense.verb || isKnownTown(scene, index) || isPlaceWord(token.folded))
    return false;
  if (/(?:ment|s|x|ee?)$/u.test(token.folded) || DAYS.test(token.folded)) return false;
  const next = scene.tokens[index + 1];
  if (next?.folded === 'et' && next.gap === ' ')
    return named[index + 2] === 1 && scene.tokens[index + 2]?.gap === ' ';
  // "Présent, Roux dit": a second name, or more, must follow.
  if (next?.gap !== ', ' || named[index + 1] !== 1) return false;
  const after = scene.tokens.slice(index + 2, index + 6).find((one) => named[one.index] !== 1);
  return after?.folded === 'et' || after?.gap === ', ';
}
const DAYS =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|avril|mai|juin|juillet|aout|septembre|octobre|novembre)$/u;

/** "Ben n'a pas de place": a word of the sentence that is also a first name, where a name stands. */
function isBareSubject(scene: Scene, token: Token, { first, functional }: Sense): boolean {
  if (!first || !functional || token.shape !== 'capitalised' || !token.opensSentence) return false;
  return /^ (?:n'|s'|est |a (?!la |le ))/u.test(scene.view.text.slice(token.end, token.end + 7));
}

/** A shop, a café: its name may be its owner's. */
const SHOP =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:bar|caf[ée]|snack|restaurant|pizzeria|brasserie|garage|salon|boutique|magasin|h[ôo]tel|auberge|camping|coiffure|boulangerie|boucherie|[ée]picerie|tabac|kebab|food-truck|camion|g[îi]te) (?:[a-zA-ZÀ-ÖØ-öø-ῼ]+ ){0,2}$/iu;

/** "présenter KAYA au commissariat": can be said, and is no acronym that an article announces. */
function riskOfCapitals(token: Token, sense: Sense, before: Token | undefined): Risk {
  if (
    sense.acronym ||
    (sense.institution && !sense.surname) ||
    (sense.role && !sense.surname) ||
    token.text.length < 4
  )
    return NONE;
  const said = /[AEIOUY]/u.test(token.text) && !/[^AEIOUY]{4}/iu.test(token.text);
  if (!said || (before !== undefined && (ARTICLE.test(before.folded) || OF.test(before.folded)))) return NONE;
  const expected = before !== undefined && BEFORE_SOMEBODY.has(before.folded);
  if (before?.shape !== 'lower' || token.opensSentence || (sense.word && !sense.surname)) return NONE;
  // An acronym that we do not know is no question.
  return expected || sense.surname ? { risk: expected ? 0.45 : 0.38, reason: 'mot en capitales' } : NONE;
}

/** "Berger prend les clés", "Marin et Paul": French puts no bare noun there, and a surname may be one. */
function riskOfSubject(token: Token, sense: Sense, next: Token | undefined): Risk {
  if (!(sense.surname || sense.first) || sense.institution || sense.verb || token.shape !== 'capitalised')
    return NONE;
  if (next?.gap !== ' ' || next.opensLine || next.shape !== 'lower') return NONE;
  return SUBJECT_OF.test(next.folded) ? { risk: 0.32, reason: 'peut-être un nom, en tête de phrase' } : NONE;
}
const SUBJECT_OF =
  /^(?:a|est|ont|sera|etait|avait|va|vient|prend|dit|demande|propose|repond|indique|signale|confirme|refuse|accepte|rappelle|appelle|passe|veut|doit|peut|pense|revient|arrive|part|reste|attend|remplace|transmet|valide|suit|fait|garde|travaille|souhaite|vit|habite|rentre|sort|signe|envoie|cherche|gere|tient|met|voit|sait|arrete|aide|apporte|ne|se)$/u;

/** "Boulangerie reprise par Chaussée": a capital inside a sentence that no article explains. */
function riskInSentence(
  token: Token,
  sense: Sense,
  before: Token | undefined,
  next: Token | undefined,
): Risk {
  if (token.opensSentence) return riskOfSubject(token, sense, next);
  if (before?.shape !== 'lower' || token.gap !== ' ') return NONE;
  if (ARTICLE.test(before.folded) || isPlaceWord(before.folded)) return NONE;
  const known = sense.surname || sense.first;
  const expected = BEFORE_SOMEBODY.has(before.folded);
  if ((sense.institution || sense.role) && !(known && expected)) return NONE;
  if (OF.test(before.folded) && !known) return NONE;
  const titled =
    next?.gap === ' ' && next.shape === 'lower' && /^(?:de|d|des|du|a|au|aux)$/u.test(next.folded);
  if (titled && !known) return NONE;
  return {
    risk: (known ? 0.38 : 0.26) + (expected ? 0.08 : 0) - (OF.test(before.folded) ? 0.06 : 0),
    reason: 'mot avec une majuscule, dans une phrase',
  };
}

/** Two of the lines around are headed by somebody. */
function isAmongHeads(line: number, headed: ReadonlySet<number>): boolean {
  return [-2, -1, 1, 2].filter((step) => headed.has(line + step)).length >= 2;
}
