/** CM-29: titles of one affair, on the agenda and in the minutes. */

/** Words of many titles, which tell no affair. */
const SMALL = new Set(
  'deliberation approbation adoption vote projet commune communal communale municipal municipale conseil mairie annee pour avec dans entre portant relatif relative concernant numero objet point modification attribution demande autorisation signature'.split(
    ' ',
  ),
);

const stems = (text: string): string[] =>
  text
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 && !SMALL.has(word) && !/^\d/.test(word))
    .map((word) => word.slice(0, 5));

/** Two titles of one affair share a word that means something; a title without such words is not judged. */
export const alike = (one: string, other: string): boolean => {
  const [a, b] = [stems(one), stems(other)];
  return a.length === 0 || a.some((word) => b.includes(word));
};
