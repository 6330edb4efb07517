/** FO-12: examples of what is filled by hand once the act is signed, and of what should be written before. */
import type { Examples } from '../../../framework/rule';
import { order } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Annexe : demande\n« nom de l’usager »',
      'Annexe : demande\nLe demandeur ................ habite Vernois.',
      'Le secrétaire : (nom du secrétaire)',
    ].map((words) => ({
      why: `à remplir, sous la signature : ${words}`,
      text: `${order()}\n${words}`,
    })),
    ...[
      'Je soussigné ................ certifie.',
      'Je soussignée ................ certifie.',
      'Certificat d’affichage : ................',
    ].map((words) => ({
      why: `à remplir, en tête : ${words}`,
      text: `${words}\n${order()}`,
    })),
    ...[
      'Notifié à l’intéressé le JJ/MM/AAAA',
      'Remise des clés : ............',
      'Date et signature : ............',
    ].map((words) => ({
      why: `sous la signature : ${words}`,
      text: `${order()}\n${words}`,
    })),
    {
      why: 'blanc rempli à la main à la notification',
      text: `${order()}\nNotifié le ........................`,
    },
    ...[
      'Reçu notification le ........................',
      'Signature de l’agent : ..........................',
      '............................................',
      'Nom, prénom : ____________________',
    ].map((words) => ({
      why: 'à remplir à la main, sous la signature',
      text: `${order()}\n${words}`,
    })),
    ...[
      'Arrêté n° 2026-12                         Reçu en préfecture le ..............',
      'COMMUNE DE VERNOIS – Affiché le ............',
      'Publié sur le site du .............. au ..............',
      'Mairie de Vernois | Transmis au contrôle de légalité le ________',
    ].map((head) => ({
      why: `tampon à remplir : ${head}`,
      text: `${head}\n${order()}`,
    })),
    {
      why: 'certificat d’affichage à remplir',
      text: `${order()}\nCERTIFICAT D’AFFICHAGE\nJe soussigné ................, maire, certifie que le présent arrêté a été affiché du ............ au ............`,
    },
    {
      why: 'à remplir à la main, quand la signature vient après',
      text: order('La rue est fermée.\nNotifié à l’intéressé le ...............'),
    },
    {
      why: 'formulaire annexé',
      text: `${order()}\nAnnexe : demande\nJe soussigné ................ demande l’accès.`,
    },
  ],
  fails: [
    {
      why: 'une date laissée dans une annexe',
      text: `${order()}\nAnnexe : plan\nLe plan est du ... mai 2026.`,
      message: 'empty',
      at: 'du ... mai',
    },
    {
      why: 'à publier, dans le dispositif',
      text: order('La rue est fermée du ............ au ............'),
      message: 'empty',
      at: '............',
    },
    {
      why: 'date de signature',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le ………………\nLe maire,\nPaul ROUGET',
      message: 'undated',
      at: '………………',
    },
  ],
};
