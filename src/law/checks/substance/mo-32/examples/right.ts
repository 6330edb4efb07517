/** MO-32: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { permit } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['dix-huit ans', '18 ans'].map((age) => ({
      why: `majeur de ${age}`,
      text: permit([`le demandeur est âgé de ${age}`]),
    })),
    { why: 'l’âge de personne', text: permit(['un enfant âgé de seize ans a été mordu']) },
    {
      why: 'l’animal, de 17 ans',
      text: permit(['le demandeur présente cet animal âgé de 17 ans']),
    },
    ...[
      ['délivrée', 'L’attestation d’assurance, en cours de validité, délivrée le'],
      ['délivré', 'Le certificat de vaccination, en cours de validité, délivré le'],
      ['établie', 'L’attestation d’assurance, en cours de validité, établie le'],
      ['établi', 'Le certificat de vaccination, en cours de validité, établi le'],
      ['souscrite', 'L’assurance, en cours de validité, souscrite le'],
      ['faite', 'La vaccination, en cours de validité, faite le'],
      ['valable à compter d’un jour', 'L’assurance est valable à compter du'],
      ['valable du', 'L’assurance est valable du'],
    ].map(([why = '', words = '']) => ({ why, text: permit([`${words} 2 février 2026, est produite`]) })),
    {
      why: 'une autre date, loin de la validité',
      text: permit([
        'l’assurance est en cours de validité, et le chien est né d’une portée du 2 février 2022',
      ]),
    },
    {
      why: 'valable jusqu’au jour de l’acte',
      text: permit(['l’assurance est valable jusqu’au 3 mars 2026']),
    },
    {
      why: 'un acte sans date',
      text: permit(['l’assurance est valable jusqu’au 2 février 2026'])
        .replace(', le 3 mars 2026', '')
        .replace('2026-12', '12'),
    },
    ...[
      ['une énumération', 'Le chien, de 1re catégorie ou de 2e catégorie selon sa race, est de catégorie 2.'],
      ['un article', 'Le chien est de catégorie 2. Voir la catégorie 1.3 du tarif.'],
      ['un nombre', 'Le chien est de catégorie 2. Voir la catégorie 12 du tarif.'],
      ['les chiens', 'Le chien est de catégorie 2. Les chiens dits de 1re catégorie sont interdits ici.'],
    ].map(([why = '', words = '']) => ({ why, text: permit([], words) })),
    {
      why: 'la loi, dans les visas',
      text: permit(['la demande'], 'Le chien est de catégorie 2.').replace(
        'Considérant',
        'Vu l’arrêté sur un chien de 1re catégorie ;\nConsidérant',
      ),
    },
    {
      why: 'pièces en cours de validité',
      text: permit([
        'l’attestation d’assurance, valable jusqu’au 31 août 2026',
        'l’évaluation comportementale réalisée le 5 janvier 2026',
      ]),
    },
    {
      why: 'vaccination faite avant l’acte',
      text: permit(['la vaccination contre la rage du 11 janvier 2026, en cours de validité']),
    },
    {
      why: 'permis provisoire d’un jeune chien',
      text: permit(
        ['le chien, âgé de huit mois, n’a pas l’âge de l’évaluation comportementale, qui sera produite'],
        'Le permis provisoire vaut jusqu’à ses douze mois.',
      ),
    },
    { why: 'un adulte', text: permit(['le demandeur est âgé de quarante ans']) },
    { why: 'l’âge du chien', text: permit(['le demandeur possède un chien âgé de 3 ans']) },
    {
      why: 'les deux catégories de la loi',
      text: permit(
        ['les chiens de première et de deuxième catégorie sont soumis à permis'],
        'Le chien, de 2e catégorie, est muselé.',
      ),
    },
  ],
};
