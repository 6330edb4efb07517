/** RP-09: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { council, police } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'délibération transmise',
      text: council('Transmise en préfecture le 14 mars 2026, publiée le 16 mars 2026.'),
    },
    {
      why: 'représentant de l’État',
      text: council(
        'Certifiée exécutoire compte tenu de sa transmission au représentant de l’État et de sa publication.',
      ),
    },
    { why: 'contrôle de légalité', text: council('Dépôt au contrôle de légalité le 14 mars 2026.') },
    { why: 'accusé de réception', text: council('Télétransmis le 14/03/2026') },
    {
      why: 'copie à la préfète',
      text: police(
        'Portant délégation de fonctions à un adjoint',
        'Délégation est donnée.',
        'Copie à Madame la Préfète.',
      ),
    },
    {
      why: 'décision déléguée transmise',
      text: 'Décision du maire n° 2026-3\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : Le bail est signé.\nElle est transmise au sous-préfet.',
    },
  ],
};
