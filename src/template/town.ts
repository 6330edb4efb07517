/**
 * Names of towns that carry an article: "Le Havre" is said "au Havre", "du Havre". It must not know other names.
 */
import type { ArticleWord } from '../act/elision';

/** The article hidden in a town's name, and the name without it. Any other text comes back whole. */
export const splitTown = (name: string): { readonly article: ArticleWord; readonly name: string } => {
  const match = /^(Le|La|Les)\s+(?=\p{Lu})|^(L[’'])(?=\p{Lu})/u.exec(name);
  if (match === null) return { article: 'none', name };
  const rest = name.slice(match[0].length);
  const article = { Le: 'le', La: 'la', Les: 'les' }[match[1] ?? ''] as ArticleWord | undefined;
  // "La" and "L’" keep their capital: à La Rochelle, de L’Isle-d’Abeau.
  return article === 'le' || article === 'les' ? { article, name: rest } : { article: 'none', name };
};

/** "Commune de Valmorin" → "Valmorin", "Commune du Havre" → "Le Havre", "Ville d’Ornans" → "Ornans". */
export const townOf = (organisation: string): string => {
  const match = /^(?:Commune|Ville|Mairie)\s+(de\s+|d[’']|du\s+|des\s+)/u.exec(organisation);
  if (match === null) return organisation;
  const rest = organisation.slice(match[0].length);
  const joint = (match[1] ?? '').trim();
  return joint === 'du' ? `Le ${rest}` : joint === 'des' ? `Les ${rest}` : rest;
};
