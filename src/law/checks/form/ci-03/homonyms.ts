/**
 * CI-03: numbers that several codes give to articles about different things, and the words that tell which of them a sentence means.
 * Only numbers that town halls cite daily; the meanings are those of the codes' own headings.
 */

/** By number, then by code: the words of what the article is about. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'L2111-1': {
    CGPPP: /domaine\s+public|affect|usage\s+direct/,
    CCP: /besoins?\s+(?:a\s+satisfaire|de\s+l'acheteur|sont)|definition\s+d(?:es|u)\s+besoin/,
  },
  'L2121-1': {
    CGPPP: /occup|domaine\s+public|utilisation/,
    CGCT: /\brang\b|tableau|composition\s+du\s+(?:conseil|corps)/,
  },
  'L2122-1': {
    CGPPP: /occup|domaine\s+public|\btitre\b|emplacement/,
    // A market is also a place where stalls stand.
    CCP: /marches?\s+(?:public|d'|(?:est|sont)\s+(?:conclu|passe|attribue))|publicite|concurrence|gre\s+a\s+gre/,
    CGCT: /adjoint|election\s+du\s+maire|municipalite/,
  },
  'L2122-2': {
    CGPPP: /occup|domaine\s+public|temporaire/,
    CGCT: /adjoint/,
  },
  'L2122-3': {
    CGPPP: /occup|domaine\s+public|precaire|revocable/,
    CGCT: /adjoint/,
  },
  'L2125-1': {
    CGPPP: /redevance|occup|domaine\s+public/,
    CCP: /accord-cadre|concours\s+(?:d'architect|de\s+maitrise)|technique\s+d'achat/,
  },
  'L2131-1': {
    CGCT: /executoire|transmis|publi(?:e|cation)\s|affich|notifi/,
    CCP: /avis\s+de\s+marche|profil\s+d'acheteur|mise\s+en\s+concurrence/,
  },
  'L2141-1': {
    CGPPP: /declass|desaffect|domaine\s+public/,
    CCP: /exclu\w*\s+de\s+la\s+procedure|candidat|interdiction\s+de\s+soumissionner/,
  },
  'L2123-1': {
    CCP: /procedure\s+adaptee|mapa/,
    CGCT: /autorisation\s+d'absence|credit\s+d'heures|exercice\s+d[eu]\s+mandat/,
  },
  'L2113-10': {
    CCP: /\blots?\b|\ballot/,
    CGCT: /commune\s+(?:nouvelle|deleguee|associee)/,
  },
  'L2124-1': {
    CCP: /procedure\s+formalisee|seuil|appel\s+d'offres/,
    CGPPP: /maritime|rivage|concession\s+d'(?:utilisation|occupation)/,
  },
};

/** The other code that this sentence means by this number; undefined when the words tell none, several, or the one cited. */
export const codeMeant = (code: string, number: string, words: string): string | undefined => {
  if (!isHomonym(code, number)) return undefined;
  const meant = Object.entries(MEANINGS[number] ?? {}).flatMap(([one, pattern]) =>
    pattern.test(words) ? [one] : [],
  );
  return meant.length === 1 && meant[0] !== code ? meant[0] : undefined;
};

/** Whether this code is known to have an article of this number, beside what the legal core holds. */
export const isHomonym = (code: string, number: string): boolean => MEANINGS[number]?.[code] !== undefined;
