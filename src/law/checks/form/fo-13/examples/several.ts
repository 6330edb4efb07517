/** FO-13: examples of acts of several authorities, of places of two communes, of communes within a commune. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

const president = {
  head: 'MÉTROPOLE DES GAVES\nCOMMUNE DE VERNOIS',
  authority: 'Le président de la métropole des Gaves,',
  signature: 'Le président,\nJean VIEUX',
};

export const examples: Partial<Examples> = {
  passes: [
    { why: 'un président signe ailleurs', text: sampleAct({ ...president, place: 'Dole' }), kind: 'order' },
    {
      why: 'deux maires, un arrêté',
      text: sampleAct({
        authority: 'Le maire de Vernois,\nLe maire de Saint-Loup,',
        signature: 'Le maire de Saint-Loup,\nJean VIEUX',
      }),
      kind: 'order',
    },
    {
      why: 'un maire délégué, dans sa commune déléguée',
      text: sampleAct({
        authority: 'Le maire délégué de Saint-Loup,',
        place: 'Saint-Loup',
        signature: 'Le maire délégué de Saint-Loup,\nJean VIEUX',
      }),
      kind: 'order',
    },
  ],
  fails: [
    {
      why: 'le président du CCAS est le maire',
      text: sampleAct({
        authority: 'La vice-présidente du CCAS,',
        place: 'Dole',
        execution: 'Le maire de Vernois l’exécute.',
      }),
      kind: 'order',
      commune: null,
      message: 'towns',
      at: 'Dole',
    },
    {
      why: 'un maire délégué, et une autre commune encore',
      text: sampleAct({ words: 'Le maire délégué de Saint-Loup est informé.', place: 'Dole' }),
      kind: 'order',
      commune: null,
      message: 'towns',
      at: 'Dole',
    },
    {
      why: 'un considérant parle d’un arrêté conjoint',
      text: sampleAct({
        words: 'L’arrêté conjoint des maires est abrogé.',
        place: 'Dole',
      }),
      kind: 'order',
      commune: null,
      message: 'towns',
      at: 'Dole',
    },
  ],
  lacks: [
    { why: 'un président signe ailleurs', text: sampleAct({ ...president, place: 'Dole' }) },
    {
      why: 'deux arrêtés conjoints en un titre',
      text: sampleAct({ place: 'Dole' }).replace(
        'Arrêté n° 12',
        'Arrêtés municipaux conjoints n° 12 et n° 7',
      ),
    },
    {
      why: 'un conseil de métropole réuni ailleurs',
      text: sampleAct({ place: 'Dole' }).replace('Arrêté n° 12', 'Séance du conseil de la métropole'),
    },
    {
      why: 'un comité syndical réuni ailleurs',
      text: sampleAct({ place: 'Dole' }).replace('Arrêté n° 12', 'Séance du comité syndical'),
    },
    {
      why: 'les mairies annexes',
      text: sampleAct({
        words: 'Les mairies annexes de Saint-Loup et de Crans sont fermées.',
        place: 'Saint-Loup',
      }),
    },
    {
      why: 'une présidente et un maire',
      text: sampleAct({ authority: 'La présidente du Doubs,\nLe maire de Vernois,', place: 'Besançon' }),
    },
    {
      why: 'deux maires',
      text: sampleAct({ authority: 'Le maire de Vernois,\nLe maire de Saint-Loup,' }),
    },
    {
      why: 'les maires, ensemble',
      text: sampleAct({ authority: 'Les maires de Vernois et de Dole,', place: 'Dole' }),
    },
    {
      why: 'un arrêté municipal conjoint',
      text: sampleAct({ place: 'Dole' }).replace('Arrêté n° 12', 'Arrêté municipal conjoint n° 12'),
    },
    {
      why: 'un conseil communautaire réuni ailleurs',
      text: 'COMMUNE DE VERNOIS\nSéance du conseil communautaire du 12 mai 2026\nObjet : tarifs\nVu le code ;\nLe conseil communautaire, après en avoir délibéré,\nFIXE les tarifs.\nFait à Dole, le 12 mai 2026',
    },
    ...[
      'Il est affiché en mairie de Vernois et en mairie de Saint-Loup.',
      'La mesure vaut sur le territoire de la commune de Vernois et sur celui de la commune de Saint-Loup.',
      'La collecte est faite, pour la métropole, par les services de la ville de Saint-Loup.',
      'La police de la communauté de communes veille sur le territoire de la commune de Saint-Loup.',
      'Le syndicat du Val entretient les voies de la commune de Saint-Loup.',
      'La mairie déléguée de Saint-Loup est ouverte : il est affiché à la mairie de Saint-Loup.',
    ].map((words) => ({ why: `deux communes à dessein : ${words}`, text: sampleAct({ words }) })),
    {
      why: 'la commune associée',
      text: sampleAct({
        words: 'La rue de la commune associée de Saint-Loup-le-Petit est fermée.',
        place: 'Saint-Loup',
      }),
    },
  ].map((example) => ({
    ...example,
    why: `sans fiche : ${example.why}`,
    kind: example.text.includes('délibéré') ? ('deliberation' as const) : ('order' as const),
    commune: null,
    missing: 'commune' as const,
  })),
};
