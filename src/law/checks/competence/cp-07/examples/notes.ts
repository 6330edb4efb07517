/** CP-07: examples of notes that propose to delegate to the mayor. */
import type { Examples } from '../../../framework/rule';
import { sampleNote } from '../../../shared/police-samples';

const note = (line: string): string =>
  sampleNote(
    'délégations au maire',
    `Le conseil peut déléguer au maire les matières de l’article L. 2122-22.\nIl est proposé de charger le maire :\n${line}`,
  );
const LINES = [
  '- au titre du 3°, des emprunts, sans plafond de montant ni condition de durée ;',
  '- au titre du 3°, des emprunts, sans limite de montant ;',
  '- au titre du 3°, des emprunts sans montant maximum ;',
  '- au titre du 20°, des lignes de trésorerie sans aucune limite ;',
  '- au titre du 20°, des lignes de trésorerie, sans plafond ;',
  '- au titre du 2°, des tarifs, sans limitation ;',
  '- au titre du 2°, des tarifs, sans condition de montant ;',
];

export const examples: Partial<Examples> = {
  fails: LINES.map((line) => ({
    why: `note : ${line}`,
    text: note(line),
    kind: 'note' as const,
    message: 'limit',
    at: line,
  })),
  ignores: [
    ...[
      '- au titre du 3°, des emprunts dans la limite de 500 000 € par an ;',
      '- au titre du 26°, des demandes de subventions, sans limite de montant ;',
      '- au titre du 3°, des emprunts ; ils ne peuvent être délégués sans limite ;',
      '- au titre du 3°, des emprunts.',
    ].map((line) => ({ why: `note : ${line}`, text: note(line), kind: 'note' as const })),
    {
      why: 'note sur un emprunt',
      text: sampleNote('emprunt', 'Il est proposé d’emprunter, sans plafond de montant des frais.'),
      kind: 'note',
    },
  ],
};
