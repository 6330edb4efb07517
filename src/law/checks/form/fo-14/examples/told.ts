/** FO-14: examples of what recitals tell as past. */
import type { Examples } from '../../../framework/rule';
import { act, vu } from './samples';

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
    ].map((recital) => ({ why: recital, text: act(`${vu}\n${recital}`) })),
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
  ],
};
