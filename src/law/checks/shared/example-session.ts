/** Heads of sessions for the tables of checks: an invented council, short, in the manner of real extracts. */

/** A deliberation: what its head says, then its own words. */
export const deliberation = (
  head: string,
  words = 'Après en avoir délibéré, le conseil municipal DÉCIDE de fixer les tarifs.',
  title = 'Tarifs de la salle des fêtes',
): string =>
  `COMMUNE DE VERNOIS\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mars 2026\n${head}\nObjet : ${title}\nVu le code général des collectivités territoriales ;\n${words}`;

/** Minutes: their head, then affairs, each with its heading. */
export const minutes = (head: string, ...affairs: readonly string[]): string =>
  `COMMUNE DE VERNOIS\nPROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 12 MARS 2026\n${head}\n\n${affairs
    .map((affair, i) => `${String(i + 1)}) ${affair}`)
    .join('\n\n')}`;
