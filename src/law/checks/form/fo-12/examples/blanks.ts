/** FO-12: examples of blanks, runs of X, of dots or of underscores, dates in letters and fields of a template. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'points de suspension ordinaires',
      text: 'Les marchés, foires… sont ouverts. Et ainsi de suite...',
    },
    {
      why: 'un nom qui commence par trois x',
      text: 'La société Xxxl Sport ouvre, et la rue Alexx mai.',
      kind: 'note',
    },
    { why: 'un numéro romain', text: 'Le lot n° XXI est vendu.', kind: 'note' },
    { why: 'un nom coupé entre crochets', text: 'Il est dit que « le maire [de Vernois] peut » agir.' },
    { why: 'un mot qui finit en trois x', text: 'La société Foxxx est autorisée.', kind: 'note' },
    {
      why: 'mots omis d’une citation',
      text: 'Il est dit : « Le maire […] peut, au nom [...] agir ».',
      kind: 'note',
    },
    { why: 'un nom entre crochets', text: 'Le [nombre] et le [nominal] et (une date).', kind: 'note' },
    { why: 'numéro romain', text: 'Le chapitre XIII du règlement.', kind: 'note' },
  ],
  fails: [
    {
      why: 'blanc à la fin d’un contrat',
      text: 'NOTE\nLe contrat porte la signature de M. ............',
      kind: 'note',
      message: 'empty',
      at: '............',
    },
    { why: 'crochets vides', text: 'La rue […] est fermée.', message: 'empty', at: '[…]' },
    { why: 'crochets vides, sans rien', text: 'La rue [ ] est fermée.', message: 'empty', at: '[ ]' },
    { why: 'chevrons', text: 'La rue <nom de la rue> est fermée.', message: 'empty', at: '<nom de la rue>' },
    { why: 'points de suspension répétés', text: 'La rue …… est fermée.', message: 'empty', at: '……' },
    { why: 'points de suspension espacés', text: 'La rue … … est fermée.', message: 'empty', at: '… …' },
    { why: 'des X', text: 'La rue XXXX est fermée.', message: 'empty', at: 'XXXX' },
    { why: 'points', text: 'La rue ............ est fermée.', message: 'empty', at: '............' },
    { why: 'soulignés', text: 'La rue ____ est fermée.', message: 'empty', at: '____' },
    ...(
      [
        ['Arrêté n°XX.', 'n°XX'],
        ['Il est dit : « la rue XXXX est fermée ».', 'XXXX'],
        ['« Le maire » signe. La rue [ … ] est fermée.', '[ … ]'],
        ['Le maire signe.\n« Oui », dit-il, à la rue [...] fermée.', '[...]'],
        ['________ signe le contrat.', '________'],
        ['Le JJ/MM/AAAA.', 'JJ/MM/AAAA'],
        ['Le xx/xx/2026.', 'xx/xx/2026'],
        ['La rue est fermée le xx mai 2026.', 'xx mai'],
        ['La rue est fermée le JJ mois AAAA.', 'JJ mois'],
        ['La rue est fermée du ... mai 2026 au 3 juin.', 'du ... mai'],
        ['Arrêté n° XX.', 'n° XX'],
        ['Arrêté 2026-XX.', '2026-XX'],
        ['Lorem ipsum dolor.', 'Lorem ipsum'],
        ['Le prix est de ??? euros.', '???'],
        ['M. [NOM du titulaire].', '[NOM du titulaire]'],
        ['« Oui » La rue [...] est fermée.', '[...]'],
      ] as const
    ).map(([text, at]) => ({ why: at, text, kind: 'note' as const, message: 'empty', at })),
    {
      why: 'accolades d’un modèle',
      text: 'La rue {{street}} est fermée.',
      message: 'empty',
      at: '{{street}}',
    },
  ],
};
