/** The title of an act, among what stands around it at the head: population, services, references, codes, file of a permit. */
import { parseAct } from '../../../../src/act/parse/parse-act';
import { sourceOfText } from '../../../../src/act/parse/plain-text';

const titleOf = (...lines: readonly string[]): string | undefined =>
  parseAct(sourceOfText(lines.join('\n'))).title?.text;

const order = (...around: readonly string[]): string | undefined =>
  titleOf(
    'COMMUNE DE VERNOIS',
    ...around,
    'ARRÊTÉ N° 2026-12',
    'Réglementation du marché de plein air',
    'Le maire de Vernois,',
    'Vu le code général des collectivités territoriales ;',
    'ARRÊTE',
    'Article 1er : Le marché ouvre à 8 heures.',
  );

const deliberation = (...around: readonly string[]): string | undefined =>
  titleOf(
    'COMMUNE DE VERNOIS',
    ...around,
    'TARIFS DE LA PISCINE',
    'L’an deux mille vingt-six, le trois mars, le conseil municipal, dûment convoqué, s’est réuni.',
    'En exercice : 15.',
    'Présents : 12. Votants : 12.',
    'Convocation du 20 février 2026.',
    'Secrétaire de séance : Mme Anne PERRIN.',
    'Le conseil municipal, après en avoir délibéré, à l’unanimité,',
    'FIXE l’entrée à 3 €.',
  );

describe('the title of an act', () => {
  it.each([
    '1 240 habitants',
    '(12 300 habitants) – Jura',
    'Population : 980 habitants',
    'Population municipale : 2 045 hab.',
    'Réf. : VOIRIE/2026/17',
    'N/Réf : 26-17',
    'Ressources humaines',
    'Voirie – domaine public',
    'Finances et commande publique',
    'Urbanisme / état civil',
    'Code matière : 6.1',
    'Nomenclature (ACTES) : 6.1 Police municipale',
    '6.1 – Police municipale',
    'Dossier n° PC 039 123 26 00007',
    'Date de dépôt : 3 mars 2026',
    'Déposée le : 3 mars 2026',
    'Demandeur : M. Luc PETIT',
    'Par : M. Luc PETIT',
    'DEL-2026-017 – Tarifs (7.1)',
  ])('is not « %s »', (around) => {
    expect(order(around)).toBe('Réglementation du marché de plein air');
  });

  it.each([
    ['CONSEIL MUNICIPAL'],
    ['EXTRAIT DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL'],
    ['Registre des délibérations'],
    ['Séance du 3 mars 2026'],
    ['Séance du mardi 3 mars 2026 – délibération n° 2026-12 – 7.1'],
    ['Réunion du conseil municipal du 3 mars 2026', 'Matière : 7.1'],
  ])('of a deliberation comes after « %s »', (...around) => {
    expect(deliberation(...around)).toBe('TARIFS DE LA PISCINE');
  });

  it('is what speaks of people, of a service or of finances, when that is what is decided', () => {
    expect(order('Règlement intérieur de la police municipale')).toBe(
      'Règlement intérieur de la police municipale',
    );
    expect(order('Recensement de 300 habitants du bourg')).toBe('Recensement de 300 habitants du bourg');
    expect(order('Voirie communale : interdiction de circuler')).toBe(
      'Voirie communale : interdiction de circuler',
    );
  });

  it('is not looked for in the account of the sitting', () => {
    expect(
      titleOf(
        'COMMUNE DE VERNOIS',
        'Séance du 3 mars 2026 : le conseil municipal, convoqué le 20 février, s’est réuni à la mairie.',
        'Présidence de Mme Anne PERRIN, maire',
        'Présents : 12. Votants : 12.',
        'Le conseil municipal, après en avoir délibéré, à l’unanimité,',
        'FIXE l’entrée à 3 €.',
      ),
    ).toBeUndefined();
  });
});
