/** MO-13: examples of how long a bar is open in a sports ground. */
import type { Examples } from '../../../framework/rule';
import { act, ALLOWED } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[`${ALLOWED} Au stade, du 14 mars 2026 à midi jusqu’au soir et au matin.`].map((words) => ({
      why: words,
      text: act(words),
    })),
    { why: 'quarante-huit heures', text: act(`${ALLOWED} Au stade, pour une durée de 48 h.`) },
    {
      why: 'deux jours au stade',
      text: act(`${ALLOWED} Au stade, du 14 mars 2026 à 8 h au 16 mars 2026 à 8 h.`),
    },
    {
      why: 'trois jours hors du stade',
      text: act(`${ALLOWED} Place de l’Église, du 14 mars 2026 au 17 mars 2026.`),
    },
  ],
  fails: [
    ...[
      ['selon l’article L. 3335-4, pour une durée de 72 h', 'durée de 72 h'],
      ['selon l’article L3335-4, pour une durée de 72h', 'durée de 72h'],
      ['selon l’article D. 3335-16, pour une durée maximale de 72 heures', 'durée maximale de 72 h'],
      ['selon l’article D3335-17, pour 72h consécutives', '72h'],
      ['au stade, pour 72 heures consécutives', '72 heures'],
      ['au stade, pour 72h30 au plus', '72h'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: act(`${ALLOWED} Elle a lieu ${words}.`),
      message: 'hours',
      at,
    })),
    ...[
      'à l’enceinte sportive',
      'à l’installation sportive',
      'au terrain de foot',
      'à l’établissement sportif',
    ].map((words) => ({
      why: `72 heures ${words}`,
      text: act(`${ALLOWED} Elle se tient ${words}, pour une durée de 72 h.`),
      message: 'hours',
      at: 'durée de 72 h',
    })),
    {
      why: '72 heures au gymnase',
      text: act(`${ALLOWED} Au gymnase, pour une durée de 72 h.`),
      message: 'hours',
      at: 'durée de 72 h',
    },
    {
      why: '49 heures au plus',
      text: act(`${ALLOWED} Au stade, 49 heures au plus.`),
      message: 'hours',
      at: '49 heures',
    },
    {
      why: 'trois jours au stade',
      text: act(`${ALLOWED} Au stade, du 14 mars 2026 au 17 mars 2026.`),
      message: 'hours',
      at: '14 mars 2026 au 17 mars 2026',
    },
  ],
};
