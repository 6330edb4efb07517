/** FI-01: examples of grants listed, set in a table, or given under what the head of the act holds. */
import type { Examples } from '../../../framework/rule';
import { grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un tableau : le total seul dépasse',
      text: grant(
        'DÉCIDE d’attribuer les subventions figurant au tableau.',
        'Bénéficiaire          Objet          Montant',
        'Club de tir      école      21 000 €',
        'Vélo-club chapelain      course      11 450 €',
        'Total      32 450 €',
      ),
    },
    {
      why: 'total de plusieurs subventions',
      text: grant('ATTRIBUE : le club de judo 12 000 € ; le club de tennis 15 000 €.\nTotal : 27 000 €'),
    },
  ],
  fails: [
    {
      why: 'la population et l’arrondissement sur une ligne de l’en-tête',
      text: 'VILLE DE VERNOIS\n4 350 habitants\t\t\tArrondissement de Brignoles\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\nSUBVENTIONS AUX ASSOCIATIONS\nSéance du 9 avril 2026\nVu le code ;\nLe conseil municipal, après en avoir délibéré,\nATTRIBUE au rugby-club 26 500 €.',
      kind: 'deliberation',
      message: 'agreement',
      at: '26 500 €',
    },
    ...[
      'ALLIER - arrondissement de Vichy - 4 230 habitants',
      'Population municipale : 8 900 habitants',
      'Pouvoirs :\nM. Arsène FAYE à Mme Maryse LEROY',
    ].map((line) => ({
      why: `dans l’en-tête : ${line}`,
      text: `VILLE DE VERNOIS\n${line}\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 9 avril 2026\nN° 2026-031\nSUBVENTIONS DE FONCTIONNEMENT AUX ASSOCIATIONS\nVu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré,\nATTRIBUE à l’Harmonie de la Sioule, école de musique, 31 000 €.`,
      kind: 'deliberation' as const,
      message: 'agreement',
      at: '31 000 €',
    })),
    ...[' ; ', '; ', ' / ', ' – ', ' — '].map((sign) => ({
      why: `un tableau dont un signe sépare les cases : « ${sign} »`,
      text: grant(
        'VOTE les subventions ci-dessus.',
        ['Union sportive', '785 233 271 00010', 'école de rugby', '26 000 €'].join(sign),
        ['Comité des fêtes', '729 110 817 00016', 'fêtes locales', '4 200 €'].join(sign),
      ),
      message: 'agreement',
      at: '26 000 €',
    })),
    {
      why: 'un tableau sans cases, avant la décision',
      text: grant(
        'DÉCIDE d’attribuer les subventions figurant au tableau.',
        'Bénéficiaire (SIRET)          Objet          Montant',
        'Accueil de loisirs Les Bruyères (429 183 718 00015)      mercredis      31 000 €',
        'Vélo-club chapelain (512 837 469 00018)      course      1 450 €',
        'Total      32 450 €',
      ),
      message: 'agreement',
      at: '31 000 €',
    },
    {
      why: 'dans une liste',
      text: grant(
        'ATTRIBUE les subventions suivantes :\n- club de judo : 1 200 €\n- club de football : 35 000 €',
      ),
      message: 'agreement',
      at: '35 000 €',
    },
  ],
};
