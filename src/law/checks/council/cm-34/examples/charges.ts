/** CM-34: examples of charges told in brackets, in a column or after the name, and of those that members have by office. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMED_HEAD, grant } from './samples';

const told = (words: string) => ({
  why: words,
  text: grant(`${words}\nPour : 3`, NAMED_HEAD),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});
const helped = (body: string, words: string) => ({
  why: `aide : ${body}. ${words}`,
  text: deliberation(
    NAMED_HEAD,
    `Une subvention est attribuée (${body}).\n${words}\nPour : 3`,
    `Subvention : ${body}`,
  ),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});
/** What a board other than the council decides of its own services. */
const board = (chair: string, members: string) => ({
  why: `le conseil d’administration : ${chair}`,
  text: `OFFICE DE TOURISME DES LACS\nDélibération du conseil d’administration\nObjet : acquisition d’un véhicule pour l’office de tourisme\n${chair}\nPrésents : ${members}\nLe conseil d’administration approuve l’acquisition.\nPour : 3`,
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'L’Union commerciale, présidée par M. Luc PETIT, n’est pas concernée.',
      'Les Amis du Four, présidés par M. Luc PETIT, demandent une aide. M. Luc PETIT quitte la salle et ne prend pas part au vote.',
    ].map((words) => helped('Les Amis du Four', words)),
    ...[
      'Union sportive (président : M. Jean BOLE) 500 €',
      'La commission des sports (présidente : Mme Claire MOREAU) a donné son avis.',
      'Le conseil, par la voix de son président, M. Paul ROUGET, remercie le club.',
      'Séance du 3 juin – Président : M. Paul ROUGET – Secrétaire : M. Luc PETIT',
      'Bureau de vote, présidente : Mme Claire MOREAU',
      'La facture est visée par le service (directeur : M. Luc PETITJEAN).',
      'La communauté, représentée par M. Luc PETIT, son président, aide aussi le club.',
      'Commission | Président | Réunie le\nSports | M. Luc PETIT | 2 mai',
      'Commission    Président    Réunie le\nSports    M. Luc PETIT    2 mai',
      'Association    Président    Montant\nLe conseil remercie    M. Luc PETIT.',
      'Association | Président\nClub | M. Jean BOLE\nVu en commission le 2 mai, avec M. Luc PETIT',
    ].map(told),
    ...[
      ['CCAS', 'M. Paul ROUGET, maire et président du CCAS, expose la demande.'],
      ['C.C.A.S.', 'M. Paul ROUGET, maire et président du C.C.A.S., expose la demande.'],
      ['CIAS', 'M. Paul ROUGET, président du CIAS, expose la demande.'],
      [
        'centre communal d’action sociale',
        'M. Luc PETIT, vice-président du centre communal d’action sociale, expose la demande.',
      ],
      [
        'centre intercommunal d’action sociale',
        'M. Luc PETIT, trésorier du centre intercommunal d’action sociale, remercie.',
      ],
      ['caisse des écoles', 'M. Paul ROUGET, président de la caisse des écoles, expose la demande.'],
      ['CCAS', 'Le CCAS, que préside M. Paul ROUGET, demande une aide.'],
      ['caisse des écoles', 'La caisse des écoles, dont M. Paul ROUGET est le président, en a besoin.'],
      ['comité syndical', 'M. Luc PETIT, président du comité syndical, expose la demande.'],
      ['syndicat mixte', 'La demande du syndicat mixte, que préside M. Luc PETIT, est instruite.'],
      ['syndicat intercommunal', 'Le syndicat intercommunal, que préside M. Luc PETIT, demande.'],
      ['syndicat scolaire', 'Le syndicat scolaire, dont M. Luc PETIT est le président, demande.'],
      ['syndicat des eaux', 'Le syndicat des eaux, dont M. Luc PETIT est le président, demande.'],
      ...['SIVU', 'SIVOM', 'SIVOS', 'SIAEP', 'SICTOM', 'SMICTOM', 'EPCI', 'PETR'].map((body) => [
        body,
        `M. Luc PETIT, président du ${body}, expose la demande.`,
      ]),
      ['intercommunalité', 'M. Luc PETIT, président de l’intercommunalité, expose la demande.'],
      ['métropole', 'M. Luc PETIT, vice-président de la métropole, expose la demande.'],
      ['établissement public', 'M. Luc PETIT, directeur de l’établissement public, expose.'],
      ...[
        'syndicat départemental',
        'syndicat d’eau potable',
        'syndicat d’énergie',
        'EHPAD',
        'office public',
        'SDIS',
        'service départemental d’incendie',
        'pôle métropolitain',
        'parc naturel',
      ].map((body) => [body, `M. Luc PETIT, président du ${body}, expose la demande.`]),
      ['régie des eaux', 'M. Luc PETIT, président de la régie des eaux, expose la demande.'],
    ].map(([body = '', words = '']) => helped(body, words)),
    board(
      'sous la présidence de M. Paul ROUGET, président de l’office de tourisme',
      'M. Paul ROUGET, M. Luc PETIT',
    ),
    board(
      'Présidence : M. Paul ROUGET, maire, président de l’office de tourisme',
      'M. Paul ROUGET, M. Luc PETIT',
    ),
  ],
  fails: [
    ...[
      'Les Amis du Four, présidés par M. Luc PETIT, ici présent, demandent une aide.',
      'Aux Amis du Four, que représente leur président, M. Luc PETIT, une aide est due.',
      'La demande des Amis du Four, dirigés par M. Luc PETIT, est examinée.',
      'Les Amis du Four, présidés par M. Luc PETIT, demandent une aide. Il n’est pas prévu de convention.',
    ].map((words) => ({
      ...helped('Les Amis du Four', words),
      message: 'stays',
      at: 'M. Luc PETIT',
    })),
    ...[
      'Union sportive (président : M. Luc PETIT) 500 €',
      'Union sportive (président M. Luc PETIT) | 500 €',
      'Union sportive (le président : Luc PETIT)',
      'Union sportive (la présidente : M. Luc PETIT)',
      'Union sportive (son président, M. Luc PETIT)',
      'Union sportive (sa présidente, M. Luc PETIT)',
      'Union sportive (président(e) : M. Luc PETIT)',
      'Union sportive (prés. : M. Luc PETIT)',
      'Union sportive | trésorier : M. Luc PETIT | 500 €',
      'Union sportive ; gérante : M. Luc PETIT ; 500 €',
      'Union sportive, co-gérant : M. Luc PETIT',
      'Union sportive – directeur : M. Luc PETIT',
      'Union sportive — directrice : M. Luc PETIT',
      'Union sportive - dirigeant : M. Luc PETIT',
      'Union sportive | responsable légal : M. Luc PETIT',
      'Union sportive    représentant légal : M. Luc PETIT',
      'Union sportive (vice-président : M. Luc PETIT)',
      'Union sportive (coprésident : M. Luc PETIT)',
      'Union sportive (fondateur : M. Luc PETIT)',
      'Union sportive (fondatrice : M. Luc PETIT)',
      'Terrain AB 12 (propriétaire : M. Luc PETIT)',
      'Union sportive (président en exercice : M. Luc PETIT)',
      'Union sportive (président actuel : M. Luc PETIT)',
      'Union sportive (trésorier adjoint : M. Luc PETIT)',
      'Union sportive (trésorier bénévole : M. Luc PETIT)',
      'Union sportive (directeur général : M. Luc PETIT)',
      'Comité des fêtes (président : M. Luc PETIT)',
      'Association Ville et Nature (président : M. Luc PETIT)',
      'Club de la ville haute (président : M. Luc PETIT)',
      'Amicale de la métropole (président : M. Luc PETIT)',
      'CCAS (500 €), Amicale (président : M. Luc PETIT)',
      'Groupe folklorique (président : M. Luc PETIT)',
      'Le club et son président, M. Luc PETIT, demandent une aide.',
      'L’Union sportive, représentée par M. Luc PETIT, son président, demande une aide.',
      'Association | Président | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Nom du président | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Nom de la présidente | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Président(e) | Montant\nClub | M. Luc PETIT | 500 €',
      'Association | Gérant | Montant\nClub | M. Luc PETIT | 500 €',
      'Association    Dirigeant    Montant\nChorale    M. Jean BOLE    300 €\nClub    M. Luc PETIT    500 €',
      'Association    Responsable    Montant\nClub    M. Luc PETIT    500 €',
      'Association\tReprésentant légal\tMontant\nClub\tM. Luc PETIT\t500 €',
    ].map((words) => ({
      ...told(words),
      message: 'stays',
      at: /Luc PETIT/u.test(words) && !words.includes('M. Luc') ? 'Luc PETIT' : 'M. Luc PETIT',
    })),
    {
      ...told('Rapporteur : M. Luc PETIT\nUnion sportive (président : M. Luc PETIT) 500 €'),
      message: 'reports',
      at: 'M. Luc PETIT',
    },
    {
      ...told('M. Luc PETIT, président du CCAS et du club, remercie le conseil.'),
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      ...board(
        'sous la présidence de M. Paul ROUGET, maire. M. Luc PETIT, président de l’association Lacs, la représente.',
        'M. Paul ROUGET, M. Luc PETIT',
      ),
      message: 'stays',
      at: 'M. Luc PETIT',
    },
    {
      ...board(
        'M. Paul ROUGET, maire, préside. M. Paul ROUGET est président de l’association Lacs.',
        'M. Paul ROUGET, M. Luc PETIT',
      ),
      message: 'stays',
      at: 'M. Paul ROUGET',
    },
  ],
};
