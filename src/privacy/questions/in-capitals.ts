/**
 * How much a word that is left in clear in a line all in capitals may be somebody's name: only what stands beside a masked name is asked. It
 * must not ask about verbs, services and towns.
 */
import { isBrandWord, isKnownTown, senseAt, type Scene, type Sense } from '../people/scene';
import type { Token } from '../text/tokens';
import { ROLES } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';
import { ARTICLE } from './cut-words';
import { isRank, JOINED, NONE, type Risk, type Surroundings } from './risk';

const LEADS =
  /^(?:avec|chez|voir|prevenir|appeler|rappeler|joindre|aviser|avisons|rencontrons|entendons|convoquer)$/u;
const goesOn = (next: Token | undefined): boolean =>
  next?.gap === ' ' &&
  !next.opensLine &&
  /^(?:de|du|des|d|municipal|municipale|general|generale|principal|principale)$/u.test(next.folded);

/** "MADAME HOARAU PLACE", "A PRINTEMPS LOLA", "LOPEZ ET BRUN": in a line all in capitals only what stands beside a masked name is asked. */
export function riskInCapitals(scene: Scene, token: Token, sense: Sense, { named }: Surroundings): Risk {
  const { index } = token;
  if (scene.phrases[index - 1]?.kind === 'brand' || sense.verb || sense.acronym) return NONE;
  if (sense.institution || isKnownTown(scene, index) || isPlaceWord(token.folded)) return NONE;
  const before = token.opensLine ? undefined : scene.tokens[index - 1];
  const next = scene.tokens[index + 1];
  const known = sense.surname || sense.first || sense.unknown;
  if (before !== undefined && named[index - 1] === 1 && JOINED.test(token.gap)) {
    // "PATRICK LEGER": after a first name that is nothing else, its surname, were it a word.
    const given = senseAt(scene, index - 1);
    const surname = given.first && !given.surname && !given.word && named[index - 2] !== 1 && !sense.role;
    return known || surname ? { risk: 0.4, reason: 'mot qui suit un nom masqué' } : NONE;
  }
  const listed =
    before !== undefined &&
    ((before.folded === 'et' && token.gap === ' ' && named[index - 2] === 1) ||
      (/^(?:, | ?[/&] ?)$/u.test(token.gap) && named[index - 1] === 1));
  if (listed && known && !sense.role)
    return { risk: 0.38, reason: 'mot qui suit un nom masqué, dans une liste' };
  // "CONSIGNES DU CHEF BERGER", "Le BCP BOULANGER", "AVEC MEUNIER": surnames that are words, where somebody is said.
  const said = before !== undefined && token.gap === ' ' && (ROLES.has(before.folded) || isRank(before));
  if (said && known && !goesOn(next))
    return { risk: 0.38, reason: 'mot en capitales après un grade ou un métier' };
  const led = before !== undefined && token.gap === ' ' && LEADS.test(before.folded);
  if (led && sense.surname && !isBrandWord(scene, index) && !goesOn(next))
    return { risk: 0.3, reason: 'mot en capitales, là où quelqu’un est attendu' };
  const opens = next !== undefined && named[index + 1] === 1 && next.gap === ' ' && !next.opensLine;
  const article = before !== undefined && token.gap === ' ' && ARTICLE.test(before.folded);
  const infinitive = sense.word && !sense.surname && /(?:er|ir|re|ez)$/u.test(token.folded);
  return opens &&
    !article &&
    !infinitive &&
    !sense.role &&
    senseAt(scene, index + 1).first &&
    named[index + 2] !== 1
    ? { risk: 0.38, reason: 'mot qui précède un nom masqué' }
    : NONE;
}
