/**
 * The national list of matters under which acts are transmitted (@CTES, two levels), and the matter that the head of an act
 * suggests. A suggestion, no more.
 */

/** How many second levels each first level has. */
const LEVELS: readonly number[] = [7, 3, 6, 5, 8, 5, 10, 9, 4];

/** "7.5" is in the list; "7.12", "10.1" are not. */
export const isMatter = (code: string): boolean => {
  const [, first = '', second = ''] = /^(\d)\.(\d{1,2})$/.exec(code) ?? [];
  const count = LEVELS[Number(first) - 1];
  return count !== undefined && Number(second) >= 1 && Number(second) <= count;
};

const BY_SUBJECT: readonly (readonly [pattern: RegExp, code: string, title: string])[] = [
  [/subvention/, '7.5', 'subventions'],
  [
    /decision\s+modificative|budget\s+(?:primitif|supplementaire)|compte\s+(?:administratif|de\s+gestion|financier)/,
    '7.1',
    'décisions budgétaires',
  ],
  [/emprunt/, '7.3', 'emprunts'],
  [/taux\s+d|fiscalite|taxe/, '7.2', 'fiscalité'],
  [/fonds\s+de\s+concours/, '7.8', 'fonds de concours'],
  [/marche|appel\s+d'offres|accord-cadre|avenant/, '1.1', 'marchés publics'],
  [/maitrise\s+d'.uvre/, '1.6', 'maîtrise d’œuvre'],
  [/acquisition|achat\s+d[eu']/, '3.1', 'acquisitions'],
  [/cession|vente\s+d|alienation/, '3.2', 'aliénations'],
  [/bail|location/, '3.3', 'locations'],
  [/plan\s+local\s+d'urbanisme|(?<![a-z])plu/, '2.1', 'documents d’urbanisme'],
  [/permis\s+de\s+(?:construire|demolir)|permis\s+d'amenager|declaration\s+prealable/, '2.2', 'droit du sol'],
  [/preemption/, '2.3', 'préemption'],
  [/contractuel|accroissement/, '4.2', 'personnels contractuels'],
  [/regime\s+indemnitaire|rifseep/, '4.5', 'régime indemnitaire'],
  [/emploi|tableau\s+des\s+effectifs|nomination|avancement/, '4.1', 'personnels titulaires et stagiaires'],
  [/election\s+(?:du\s+maire|des\s+adjoints)/, '5.1', 'élection de l’exécutif'],
  [/designation|representants?/, '5.3', 'désignation de représentants'],
  [/delegation\s+de\s+fonction/, '5.4', 'délégations de fonctions'],
  [/delegation\s+de\s+signature/, '5.5', 'délégations de signature'],
  [/ester\s+en\s+justice/, '5.8', 'décisions d’ester en justice'],
  [/circulation|stationnement|police|baignade|debit\s+de\s+boissons/, '6.1', 'police municipale'],
  [/v.ux?|motion/, '9.4', 'vœux et motions'],
];

/** The matter that a head in plain lower case suggests. */
export const matterOf = (head: string): { readonly code: string; readonly title: string } | undefined => {
  const found = BY_SUBJECT.find(([pattern]) => pattern.test(head));
  return found === undefined ? undefined : { code: found[1], title: found[2] };
};
