/** MO-09: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { OBS, NOTICE, act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Vu l’absence d’observations à la date du 13 février 2026 ;',
      'Considérant qu’à la date du 13 février 2026 aucune observation n’était parvenue, et que l’entrave de la voie est répétée ;',
      'Considérant l’absence de toute observation au 13 février 2026, et que l’entrave de la voie est répétée ;',
    ].map((words) => ({
      why: `la fin du délai n’en ouvre pas un autre : ${words}`,
      text: act({ obs: `${OBS}\n${words}` }),
    })),
    ...['encore', 'toujours', 'à plusieurs reprises', 'en récidive', 'de nouveau'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que sa haie entrave ${words} la voie ;` }),
    })),

    ...['répétitive', 'répétée', 'réitérée', 'persistante'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que l’entrave de la voie est ${words} ;` }),
    })),

    ...[
      'fait élaguer',
      'doit élaguer',
      'laisse une plantation',
      'laisse la végétation',
      'laisse un arbre',
      'encombre la voie',
      'met un obstacle',
      'bloque la rue',
      'gêne le passage',
      'tient une terrasse',
      'tient un étalage',
      'occupe la place',
      'agit sans autorisation',
      'fait un dépôt',
      'laisse du matériel',
      'laisse un objet',
      'laisse des déchets',
      'pose une enseigne',
      'pose un affichage',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que M. PETIT, de façon continue, ${words} ;` }),
    })),

    ...['néglige l’élagage', 'laisse sa haie sur la rue', 'couvre le trottoir de terre'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que M. PETIT, de façon continue, ${words} ;` }),
    })),
    ...[
      'malgré deux courriers',
      'après trois rappels',
      'depuis le 3 janvier 2026',
      'depuis les fêtes',
      'depuis mars 2025',
      'de manière habituelle',
      'quotidiennement',
      'chaque été',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que sa haie entrave la voie ${words} ;` }),
    })),
    ...[
      'Il est infligé à M. PETIT une amende de 300 €.',
      'Est infligée à M. PETIT une amende de 300 €.',
      'Il est prononcé contre M. PETIT une amende de 300 €.',
      'Est prononcée contre M. PETIT une amende de 300 €.',
    ].map((words) => ({
      why: words,
      text: act({ title: 'Arrêté relatif à une haie' })
        .replace('Une amende de 300 € est infligée à M. PETIT.', words)
        .replace('L. 2212-2-1', 'L2212-2-1'),
    })),
    { why: 'procédure contradictoire', text: act({ obs: 'Vu la procédure contradictoire ;' }) },
    {
      why: 'il a été mis en demeure',
      text: act({ notice: 'Vu la lettre du 16 février 2026 par laquelle il a été mis en demeure ;' }),
    },
    { why: 'la mise en demeure est visée d’abord', text: act({ obs: NOTICE, notice: OBS }) },
    ...[
      'selon le constat du 1er mars 2026',
      'selon le procès-verbal du 1er mars 2026, notifié avec ses observations',
      'malgré les observations reçues le 1er mars 2026',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que, ${words}, la haie entrave la voie de façon continue ;` }),
    })),
    { why: 'procédure complète', text: act() },
    { why: '500 € tout juste', text: act({ amount: '500 €' }) },
    { why: 'signé le dernier jour', text: act({ date: '26 février 2026' }) },
    { why: 'dix jours en chiffres', text: act({ obs: OBS.replace('dix', '10') }) },
    { why: 'délais plus longs', text: act({ obs: OBS.replace('dix', 'quinze') }) },
    {
      why: 'faits répétés d’occupation',
      text: act({ facts: 'Considérant que M. PETIT a occupé la place à plusieurs reprises ;' }),
    },
    { why: 'sans amende dans le titre', text: act({ title: 'Arrêté relatif à une haie' }) },
    { why: 'sans date d’acte', text: act({ date: '….' }) },
  ],
};
