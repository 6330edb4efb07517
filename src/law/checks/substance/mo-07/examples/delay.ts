/** MO-07: examples of an act before, or after, the end of the delay. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Vu la lettre du 1er février 2026 lui laissant un délai de quinze jours pour ses observations ;',
      'Vu la lettre du 16 février 2026 lui laissant un délai de 15 jours pour ses observations ;',
      'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours et ses observations reçues ;',
      'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours et ses observations du 28 février ;',
      'Vu la lettre du 25 février 2026 lui laissant 15 jours pour ses observations, à laquelle il a répondu ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Vu la lettre du 22 février 2026 lui ouvrant un délai de huit jours pour ses observations ;',
      'Vu la lettre du 23 février 2026 lui laissant huit jours pour ses observations ;',
      'Vu la lettre du 11 février 2026 lui laissant vingt jours pour ses observations ;',
      'Vu la lettre du 1er février 2026 lui laissant trente jours pour ses observations ;',
      'Vu la lettre du 25 février 2026 : ses observations sous dix jours, et sa réponse du 27 février ;',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
  fails: [
    ...[
      'Vu la lettre du 24 février 2026 lui laissant huit jours pour ses observations ;',
      'Vu la lettre du 12 février 2026 lui laissant vingt jours pour ses observations ;',
      'Vu la lettre du 2 février 2026 lui laissant trente jours pour ses observations ;',
      'Vu la lettre du 25 février 2026, ses observations dans le délai de 15 jours ;',
      'Vu la lettre du 25 février 2026, ses observations dans le délai de (15) jours ;',
      'Vu la lettre du 25 février 2026, ses observations, délai d’environ 15 jours ;',
      'Vu la lettre du 25 février 2026, ses observations dans les 15 jours ;',
    ].map((words) => ({ why: words, text: act(words), message: 'early', at: words })),
    ...[
      'Vu la lettre du 25 février 2026 invitant M. PETIT à présenter ses observations sous quinze jours ;',
      'Vu le courrier du 25 février 2026 lui laissant 15 jours pour s’expliquer ;',
      'Vu la lettre recommandée du 25 février 2026, lui impartissant dix jours, pour ses observations ;',
    ].map((words) => ({ why: words, text: act(words), message: 'early', at: words })),
    {
      why: 'signé avant la fin du délai',
      text: act('Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours pour ses observations ;'),
      message: 'early',
      at: 'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours pour ses observations ;',
    },
    {
      why: 'signé la veille de la fin du délai',
      text: act('Vu le courrier du 17 février 2026 lui donnant quinze jours pour ses observations ;'),
      message: 'early',
      at: 'Vu le courrier du 17 février 2026 lui donnant quinze jours pour ses observations ;',
    },
    {
      why: 'délai compté de la réception',
      text: act(
        'Vu la notification du 25 février 2026 : dix jours à compter de ce jour pour ses observations ;',
      ),
      message: 'early',
      at: 'Vu la notification du 25 février 2026 : dix jours à compter de ce jour pour ses observations ;',
    },
  ],
};
