/**
 * Names of towns that carry an article: "Le Havre" is said "au Havre", "du Havre". It must not know other names.
 */
import { withDe, type ArticleWord } from '../act/elision';

/** The article hidden in a town's name, and the name without it. Any other text comes back whole. */
export const splitTown = (name: string): { readonly article: ArticleWord; readonly name: string } => {
  const match = /^(Le|La|Les)\s+(?=\p{Lu})|^(L[’'])(?=\p{Lu})/u.exec(name);
  if (match === null) return { article: 'none', name };
  const rest = name.slice(match[0].length);
  const article = { Le: 'le', La: 'la', Les: 'les' }[match[1] ?? ''] as ArticleWord | undefined;
  // "La" and "L’" keep their capital: à La Rochelle, de L’Isle-d’Abeau.
  return article === 'le' || article === 'les' ? { article, name: rest } : { article: 'none', name };
};

/** The name of an organisation that says of which town it is: its joint ("de ", "d’", "du ", "des ") and what follows. */
const ofTown = (organisation: string): { readonly joint: string; readonly rest: string } | undefined => {
  const match = /^(?:Commune|Ville|Mairie)\s+(de\s+|d[’']|du\s+|des\s+)/u.exec(organisation);
  if (match === null) return undefined;
  return { joint: (match[1] ?? '').replace(/\s+$/u, ' '), rest: organisation.slice(match[0].length) };
};

/** "Commune de Valmorin" → "Valmorin", "Commune du Havre" → "Le Havre", "Ville d’Ornans" → "Ornans". */
export const townOf = (organisation: string): string => {
  const named = ofTown(organisation);
  if (named === undefined) return organisation;
  const { joint, rest } = named;
  return joint === 'du ' ? `Le ${rest}` : joint === 'des ' ? `Les ${rest}` : rest;
};

/**
 * What follows "la commune": "du Havre", "d’Ornans". Where the organisation’s name says it of this same town, as its name does: only
 * the people who live there know whether an h is aspirated ("Commune de Hauteville", "Commune d’Hauteville").
 */
export const ofTownAsNamed = (organisation: string, town: string): string => {
  const { article, name } = splitTown(town);
  const named = ofTown(organisation);
  return article === 'none' && named?.rest === town ? `${named.joint}${town}` : withDe(article, name);
};
