/**
 * Authorities that every town hall writes to or is judged by, in full: their capital names nobody of the facts. Their sigles are in `institutions`. Who pays for something is
 * none of them: money has a name that the facts must give.
 */
const SPELLED: readonly RegExp[] = [
  /(?<![a-z])commission\s+d'acces\s+aux\s+documents\s+administratifs(?![a-z])/gu,
  /(?<![a-z])commission\s+nationale\s+de\s+l'informatique\s+et\s+des\s+libertes(?![a-z])/gu,
  /(?<![a-z])defenseu(?:r|se)\s+des\s+droits(?![a-z])/gu,
  /(?<![a-z])architectes?\s+des\s+batiments\s+de\s+france(?![a-z])/gu,
  /(?<![a-z])conseil\s+d'etat(?![a-z])/gu,
  /(?<![a-z])(?:chambre\s+regionale|cour)\s+des\s+comptes(?![a-z])/gu,
  /(?<![a-z])(?:direction\s+(?:departementale|generale)\s+des\s+finances\s+publiques|pole\s+d'evaluation\s+domaniale|domaines?)(?![a-z])/gu,
  /(?<![a-z])mediateu(?:r|se)\s+(?:de\s+l'eau|de\s+l'energie|de\s+la\s+republique|national\s+de\s+l'energie|des\s+territoires)(?![a-z])/gu,
  /(?<![a-z])procureu(?:r|re)\s+de\s+la\s+republique(?![a-z])/gu,
  /(?<![a-z])comite\s+social\s+territorial(?![a-z])/gu,
  /(?<![a-z])bulletin\s+officiel\s+des\s+annonces\s+des\s+marches\s+publics(?![a-z])/gu,
];

/** Whether the words from here to there stand in the full name of one of them. */
export const isSpelledAuthority = (
  lower: string,
  sentence: { readonly from: number; readonly to: number },
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const start = Math.max(sentence.from, from - 60);
  const said = lower.slice(start, Math.min(sentence.to, to + 60));
  return SPELLED.some((one) =>
    [...said.matchAll(one)].some(
      ({ 0: name, index }) => start + index <= from && to <= start + index + name.length,
    ),
  );
};
