/** RH-04: examples of lengths told by the dates of the contract. */
import type { Examples } from '../../../framework/rule';
import { hire, more, season } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: `${more} du 15 janvier 2026 au 20 décembre 2026.`,
      text: hire(`${more} du 15 janvier 2026 au 20 décembre 2026.`),
    },
    {
      why: 'l’année entière et un jour de moins',
      text: hire(`${more} du 15 janvier 2026 au 14 janvier 2027.`),
    },
    { why: 'dates renversées', text: hire(`${more} du 1er mars 2028 au 1er mars 2026.`) },
    { why: 'du 1er janvier au 31 décembre', text: hire(`${more} du 1er janvier 2026 au 31 décembre 2026.`) },
    { why: 'deux mois d’été', text: hire(`${season} du 1er juillet au 31 août 2026.`) },
    { why: 'dates sans intervalle', text: hire(`${more} le 1er janvier 2026, puis le 15 mars 2027.`) },
    ...[
      'signé le 1er janvier 2026, en vigueur au 15 mars 2027',
      'du 1er janvier 2026 au plus tôt, puis le 15 mars 2027',
    ].map((words) => ({ why: words, text: hire(`${more} ${words}.`) })),
  ],
  fails: [
    {
      why: 'un jour de trop',
      text: hire(`${more} du 15 janvier 2026 au 15 janvier 2027.`),
      message: 'more',
      at: '15 janvier 2026 au 15 janvier 2027',
    },
    {
      why: 'par ses dates',
      text: hire(`${more} du 1er janvier 2026 au 15 février 2027.`),
      message: 'more',
      at: '1er janvier 2026 au 15 février 2027',
    },
    {
      why: 'saison par ses dates',
      text: hire(
        `${season} du 1er avril 2026 jusqu’au 15 octobre 2026.`.replace(
          'du 1er avril 2026 jusqu’au',
          'du 1er avril 2026 au',
        ),
      ),
      message: 'season',
      at: '1er avril 2026 au 15 octobre 2026',
    },
    ...(
      [
        ['du 1er janvier 2026 et jusqu’au 15 mars 2027', '1er janvier 2026 et jusqu’au 15 mars 2027'],
        ['du 1er janvier 2026 inclus au 15 mars 2027', '1er janvier 2026 inclus au 15 mars 2027'],
        ['du 1er janvier 2026 au vendredi 15 janvier 2027', '1er janvier 2026 au vendredi 15 janvier 2027'],
        ['du 15 janvier 2026 au 1er février 2027', '15 janvier 2026 au 1er février 2027'],
        ['du 31 janvier 2026 au 31 janvier 2027', '31 janvier 2026 au 31 janvier 2027'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: hire(`${more} ${words}.`), message: 'more', at })),
  ],
};
