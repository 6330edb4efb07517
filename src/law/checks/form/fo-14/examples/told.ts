/** FO-14: examples of what recitals tell as past. */
import type { Examples } from '../../../framework/rule';
import { act, vu } from './samples';

const deliberation = (report: string): string =>
  `Extrait du registre des délibérations du conseil municipal\nSéance du 3 mars 2026\nObjet : Travaux de la halle\nVu le code général des collectivités territoriales ;\n${report}\nAprès en avoir délibéré, le conseil municipal décide d’approuver les travaux.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;
const note = (words: string): string =>
  `NOTE\nVernois, le 3 mars 2026\nà l’attention de Madame la maire\nObjet : la halle\n${words}`;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que la réunion a été fixée le 9 mars 2026,',
      'Considérant que la course a été autorisée pour le 14 mars 2026,',
      'Considérant que la fête aura lieu le 14 mars 2026,',
      'Considérant que le club a présenté un dossier pour la course le 14 mars 2026,',
      'Considérant que le conseil a adopté le plan de la fête du 14 mars 2026,',
      'Considérant que le club a été informé de la course du 14 mars 2026,',
      'Considérant que des rixes ont eu lieu le 14 février 2026,',
      'Considérant que les travaux ont été reportés au 14 mars 2026,',
      'Considérant les incidents survenus lors de la fête, et celle du 14 mars 2026,',
      'Considérant que la commission s’est réunie le 3 mars 2026,',
      'Considérant que l’entreprise a remis son devis le 2 mars 2026, et commence le 16 mars 2026,',
      'Considérant que le club a déposé un dossier de concert prévu le 14 mars 2026,',
      'Considérant que le club a déposé un dossier pour la fête le 14 mars 2026,',
      'Considérant que l’avis de consultation a été publié du 16 mars 2026 au 30 mars 2026,',
      'Considérant que l’avis de consultation a été publié du 16 mars 2026 au lundi 30 mars 2026,',
    ].map((recital) => ({ why: recital, text: act(`${vu}\n${recital}`) })),
    {
      why: 'un article dit ce qui sera',
      text: act(vu, 'L’autorisation prend fin une fois que les lieux ont été remis en état le 16 mars 2026.'),
    },
    {
      why: 'la transmission, portée ensuite en tête de l’arrêté',
      text: `Arrêté n° 12\nArrêté portant fermeture de la halle\nLe présent arrêté a été transmis en préfecture le 5 mars 2026\nLe maire de Vernois,\n${vu}\nARRÊTE\nArticle 1er : La halle est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      kind: 'order',
    },
    {
      why: 'délibération : ce qui est décidé n’est pas rapporté',
      text: deliberation('La halle est vétuste.').replace(
        'les travaux.',
        'les travaux.\nLe solde est versé quand le chantier a été visité le 16 mars 2026.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'procès-verbal : la date lue est celle de la séance, il est écrit après elle',
      text: `Procès-verbal de la séance du conseil municipal du 3 mars 2026\nConsidérant que le procès-verbal a été publié le 9 mars 2026,\nLe conseil municipal décide d’approuver le budget.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      kind: 'minutes',
    },
    {
      why: 'note : ce qui est à venir',
      text: note('La commission se réunit le 9 mars 2026.'),
      kind: 'note',
    },
  ],
  fails: [
    ...(
      [
        ['Considérant que le procès-verbal dressé le 18 mars 2026 relève des rixes,', '18 mars 2026'],
        ['Considérant que des rixes ont eu lieu dans la nuit du 18 mars 2026,', '18 mars 2026'],
        ['Considérant que l’effondrement a été constaté par les services le 18 mars 2026,', '18 mars 2026'],
        ['Considérant que l’intéressé a été entendu en mairie le 9 mars 2026,', '9 mars 2026'],
        ['Considérant que la commission s’est réunie le 9 mars 2026,', '9 mars 2026'],
        ['Considérant l’accident mortel survenu rue Haute le 9 mars 2026,', '9 mars 2026'],
        ['Considérant que l’entreprise a remis un devis détaillé le 18 mars 2026,', '18 mars 2026'],
        ['Considérant que M. ORSI a déposé une plainte en gendarmerie le 18 mars 2026,', '18 mars 2026'],
        ['Considérant que la lettre lui a été notifiée le lundi 9 mars 2026,', 'lundi 9 mars 2026'],
      ] as const
    ).map(([recital, at]) => ({ why: recital, text: act(`${vu}\n${recital}`), message: 'told', at })),
    ...[
      'le bureau d’études a rendu son rapport le',
      'M. ORSI a adressé une lettre le',
      'M. ORSI a produit ce certificat médical le',
      'l’expert a rendu cet avis le',
      'l’expert a rendu cette étude le',
      'les riverains ont présenté leur mémoire le',
      'les riverains ont transmis leurs observations le',
      'la société a envoyé les factures le',
      'la société a fourni le plan le',
      'la société a signé l’offre le',
    ].map((words) => ({
      why: words,
      text: act(`${vu}\nConsidérant que ${words} 18 mars 2026,`),
      message: 'told',
      at: '18 mars 2026',
    })),
    {
      why: 'une autre période suit',
      text: act(
        `${vu}\nConsidérant que la commission s’est réunie le 9 mars 2026 sur la foire du 2 au 3 mai,`,
      ),
      message: 'told',
      at: '9 mars 2026',
    },
    ...[
      'La commission des travaux s’est réunie le 9 mars 2026.',
      'Un devis a été reçu le 9 mars 2026.',
    ].flatMap((words) => [
      {
        why: `rapport d’une délibération : ${words}`,
        text: deliberation(words),
        kind: 'deliberation' as const,
        message: 'told',
        at: '9 mars 2026',
      },
      {
        why: `note : ${words}`,
        text: note(words),
        kind: 'note' as const,
        message: 'told',
        at: '9 mars 2026',
      },
    ]),
  ],
};
