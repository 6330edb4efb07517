/** FO-13: examples of communes named in an act, against the one of the profile. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    ...['Fait à Vernois, le 3 mars 2026', 'Fait à VERNOIS, le 3 mars 2026'].map((end) => ({
      why: `le nom abrégé : ${end}`,
      text: `COMMUNE DE VERNOIS-SUR-LOIR\nArrêté n° 12\nLe maire de Vernois-sur-Loir,\nARRÊTE\nArticle 1er : La rue est fermée.\n${end}\nLe maire,\nPaul ROUGET`,
      kind: 'order' as const,
      commune: null,
      missing: 'commune' as const,
    })),
  ],
  passes: [
    {
      why: 'l’objet nomme une autre commune',
      text: sampleAct().replace('Arrêté n° 12', 'Arrêté n° 12\nObjet : route de la commune de Vernois'),
    },
    ...[
      ['VILLE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA VILLE DE VERNOIS-SUR-LOIR,'],
      ['VILLE DE VERNOIS-SUR-LOIR', 'Le Maire de la Ville de Vernois-sur-Loir,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA COMMUNE DE VERNOIS-SUR-LOIR,'],
      ['Mairie de Vernois-sur-Loir', 'Nous, Maire de La Commune de VERNOIS SUR LOIR,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA COMMUNE NOUVELLE DE VERNOIS-SUR-LOIR,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE NOTRE COMMUNE,'],
    ].map(([head = '', authority = '']) => ({
      why: `${head} ; ${authority}`,
      text: `${head}\nArrêté n° 12\n${authority}\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois-sur-Loir, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      kind: 'order' as const,
      commune: { town: 'Vernois-sur-Loir' },
    })),
    { why: 'tout est de la commune', text: sampleAct() },
    ...[
      ['MAIRIE DE LA ROCHE-BRIANCE', 'Nous, Maire de La Roche-Briance,', 'La Roche-Briance'],
      ['VILLE DES AIX', 'Le maire des Aix,', 'Les Aix'],
      ['COMMUNE DU MESNIL-VERT', 'Le maire du Mesnil-Vert,', 'Le Mesnil-Vert'],
      ['COMMUNE DE L’ETANG-NEUF', 'Le maire de L’Étang-Neuf,', 'L’Étang-Neuf'],
      ['COMMUNE DE ST-LOUP', 'Le maire de Saint-Loup,', 'Saint Loup'],
      ['COMMUNE DE STE-ANNE-EN-BOIS', 'Le maire de Sainte-Anne-en-Bois,', 'Ste Anne en Bois'],
    ].map(([head = '', authority = '', place = '']) => ({
      why: `${head} ; ${authority}`,
      text: sampleAct({ head, authority, place, execution: 'Le maire est chargé de l’exécution.' }),
      commune: { town: place },
    })),
    {
      why: 'en capitales, sans accents',
      text: sampleAct({ head: 'MAIRIE DE VERNOIS', department: 'DEPARTEMENT DU JURA' }),
    },
    {
      why: 'nom abrégé',
      text: sampleAct({
        head: 'Commune de Valmorin',
        place: 'Valmorin-sur-Loue',
        authority: 'Le maire,',
        execution: 'Le maire est chargé de l’exécution.',
      }),
      commune: { town: 'Valmorin-sur-Loue' },
    },
  ],
  fails: [
    {
      why: 'le service est nommé sous une autre commune',
      text: sampleAct({ head: 'COMMUNE DE MONTREVEL – Service des objets trouvés' }),
      message: 'town',
      at: 'MONTREVEL',
    },
    {
      why: 'une autre commune est informée par ceux qui exécutent',
      text: sampleAct({
        execution:
          'Les services techniques sont chargés de l’exécution du présent arrêté, la commune de Dole en est informée.',
      }),
      message: 'mention',
      at: 'Dole',
    },
    {
      why: 'en-tête d’une autre commune',
      text: sampleAct({ head: 'COMMUNE DE MONTREVEL' }),
      message: 'town',
      at: 'MONTREVEL',
      fixed: sampleAct({ head: 'COMMUNE DE VERNOIS' }),
    },
    {
      why: 'maire d’une autre commune',
      text: sampleAct({ authority: 'Le maire de Saint-Loup,' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    { why: 'fait ailleurs', text: sampleAct({ place: 'Dole' }), message: 'town', at: 'Dole' },
    {
      why: 'exécution par le maire d’une autre commune',
      text: sampleAct({ execution: 'Le maire de Saint-Loup est chargé de l’exécution du présent arrêté.' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    {
      why: 'les services d’une autre commune exécutent',
      text: sampleAct({
        execution:
          'Le directeur général des services de la ville de Dole est chargé de l’exécution du présent arrêté.',
      }),
      message: 'town',
      at: 'Dole',
    },
    {
      why: 'une autre commune est nommée',
      text: sampleAct({ words: 'La commune de Saint-Loup et la commune de Saint-Loup sont prévenues.' }),
      message: 'mention',
      at: 'Saint-Loup',
    },
  ],
};
