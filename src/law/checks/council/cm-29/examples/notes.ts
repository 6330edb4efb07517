/** CM-29: examples of notes that explain affairs, under the agenda that opens them. */
import type { Examples } from '../../../framework/rule';

const AGENDA = ['1. Bibliothèque : horaires', '2. Cession du hangar', '3. Tarifs de la piscine'];
const note = (last: string, agenda: readonly string[] = AGENDA, head = 'Ordre du jour'): string =>
  [
    'NOTE DE SYNTHÈSE\nConseil municipal du jeudi 12 mars 2026',
    `${head}\n${agenda.join('\n')}`,
    '1. BIBLIOTHÈQUE (rapporteure : Mme Anne LEROY)\nIl est proposé d’ouvrir le samedi.',
    '2. HANGAR – CESSION\nIl est proposé de céder le hangar.',
    '3. PISCINE\nIl est proposé de fixer les tarifs.',
    last,
    'Le maire,\nPaul ROUGET',
  ].join('\n\n');
const put = (title: string): string => note(`${title}\nIl est proposé d’approuver.`);

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'A. Description du bien\nTexte.\n\nB. Prix et frais\nTexte.',
      'I – Le cadre réglementaire\nTexte.\n\nII – Les enjeux\nTexte.',
    ].map((last) => ({
      why: `sous-parties : ${last}`,
      text: note(last),
      kind: 'note' as const,
    })),
    ...[
      'Les pièces sont consultables en mairie.',
      ...[
        '4. Approbation du procès-verbal de la séance de janvier',
        '4. Informations',
        '4. Questions diverses',
        '4. Annexes de la note',
        '4. Pièces jointes',
        '4. Consultation des dossiers',
        '4. Modalités de la séance',
        '4. Calendrier de la session',
        '4. Bibliothèque : équipement',
      ].map((title) => `${title}\nTexte.`),
    ].map((last) => ({ why: last, text: note(last), kind: 'note' as const })),
    ...[
      'Proposition',
      'Contexte',
      'Objet',
      'Motifs',
      'Incidence',
      'Conclusion',
      'Rappel',
      'Présentation',
    ].map((part) => ({
      why: `partie : ${part}`,
      text: put(`4. ${part}`),
      kind: 'note' as const,
    })),
    {
      why: 'les parties d’une seule affaire, à l’ordre du jour d’une séance',
      text: 'NOTE\nObjet : piscine\nLes points de l’ordre du jour\n1. Bibliothèque\n2. Hangar\n3. Piscine\n\n1. Ce que coûte la piscine\nTexte.\n\n2. Les choix possibles\nTexte.\n\n3. Les suites à donner\nTexte.',
      kind: 'note',
    },
    {
      why: 'l’ordre du jour n’a pas de liste',
      text: note('4. Acquisition d’un terrain\nTexte.', ['Voir la convocation.']),
      kind: 'note',
    },
  ],
  fails: [
    {
      why: 'une affaire de plus, après des sous-parties',
      text: note('A. Le cadre\nTexte.\n\nB. Les enjeux\nTexte.\n\n4. Achat d’un terrain\nTexte.'),
      kind: 'note',
      message: 'unannounced',
      at: '4. Achat d’un terrain',
    },
    ...[
      '4. ACQUISITION D’UN TERRAIN',
      '4) Acquisition d’un terrain',
      'IV – Acquisition d’un terrain',
      'Point 4 : acquisition d’un terrain',
    ].map((title) => ({
      why: `une affaire de plus : ${title}`,
      text: put(title),
      kind: 'note' as const,
      message: 'unannounced',
      at: title,
    })),
    {
      why: 'avec son rapporteur',
      text: put('4. ACQUISITION D’UN TERRAIN (rapporteur : M. le maire)'),
      kind: 'note',
      message: 'unannounced',
      at: '4. ACQUISITION D’UN TERRAIN',
    },
    {
      why: 'un ordre du jour dit autrement',
      text: note(
        '4. Acquisition d’un terrain\nTexte.',
        ['- Bibliothèque', '- Hangar', '- Piscine'],
        'Rappel de l’ordre du jour de la séance :',
      ),
      kind: 'note',
      message: 'unannounced',
      at: '4. Acquisition d’un terrain',
    },
    {
      why: 'un autre intitulé sous un numéro de l’ordre du jour',
      text: note('4. Acquisition d’un terrain\nTexte.', [...AGENDA, '4. Lotissement du Moulin']),
      kind: 'note',
      message: 'renamed',
      at: '4. Acquisition d’un terrain',
    },
    {
      why: 'la convocation, suivie de ses rapports',
      text: `Vernois, le 2 mars 2026\nObjet : convocation du conseil municipal\nMadame,\nJ’ai l’honneur de vous inviter à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\n\n${note('4. Acquisition d’un terrain\nTexte.').replace(/^[^]*?(?=Ordre du jour)/u, '')}`,
      kind: 'summons',
      message: 'unannounced',
      at: '4. Acquisition d’un terrain',
    },
  ],
  ignores: [
    {
      why: 'une note sans ordre du jour',
      text: note('4. Acquisition d’un terrain\nTexte.', AGENDA, 'Sommaire'),
      kind: 'note',
    },
  ],
};
