/** CP-02: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { act, LEROY } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'délégation visée, antérieure, de même matière', text: act(LEROY) },
    { why: 'le jour même de la délégation', text: act(LEROY, { date: '2 avril 2026' }) },
    {
      why: 'adjointe dont la qualité ne dit pas la matière',
      text: act('Pour le maire, par délégation,\nL’adjointe déléguée,\nAnne LEROY'),
    },
    {
      why: 'acte d’un mandat antérieur au profil',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '10 juin 2024',
        visa: 'Vu l’arrêté n° 2020-40 du 2 juin 2020 portant délégation de fonctions ;',
      }),
    },
    {
      why: 'plusieurs arrêtés de délégation : le plus ancien compte',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '10 juin 2024',
        visa: 'Vu l’arrêté du 2 juin 2020 portant délégation, modifié par l’arrêté du 2 mai 2025 ;',
      }),
    },
    {
      why: 'délégation générale',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY', {
        title: 'Arrêté portant nomination',
      }),
      commune: {
        deputies: [
          {
            firstName: 'Anne',
            lastName: 'LEROY',
            rank: 1,
            delegation: 'ensemble des affaires',
            delegatedOn: '2026-04-02',
          },
        ],
      },
    },
    ...['Vu l’arrêté n° 2026-40 du 2 avril 2026 déléguant la voirie à Mme LEROY ;'].map((visa) => ({
      why: 'délégation visée autrement',
      text: act(LEROY, {
        visa,
      }),
    })),
    ...(
      [
        ['à la sécurité', 'Arrêté portant interdiction de la consommation d’alcool'],
        ['à la police municipale', 'Arrêté relatif à la lutte contre le bruit'],
        ['à la tranquillité publique', 'Arrêté interdisant les regroupements'],
        ['à la prévention', 'Arrêté instaurant un couvre-feu'],
        ['à l’administration générale', 'Arrêté réglementant la mendicité'],
        ['au cadre de vie', 'Arrêté relatif à la tenue des chiens'],
        ['à l’environnement', 'Arrêté interdisant le brûlage des déchets verts'],
        ['à la salubrité', 'Arrêté relatif aux dépôts sauvages'],
        ['aux fêtes', 'Arrêté interdisant les pétards'],
        ['au commerce', 'Arrêté interdisant la vente d’alcool à emporter'],
        ['aux sports', 'Arrêté portant fermeture du stade'],
        ['aux sports', 'Arrêté autorisant une buvette'],
      ] as const
    ).map(([domain, title]) => ({
      why: `l’adjoint délégué ${domain} : ${title}`,
      text: act(`Pour le maire et par délégation,\nL’adjoint délégué ${domain},\nLuc PETIT`, { title }),
      commune: { deputies: [{ firstName: 'Luc', lastName: 'PETIT', rank: 1, delegatedOn: '2026-04-02' }] },
    })),
    ...['Pour le maire et par délégation,\nLuc PETIT'].map((words) => ({
      why: 'par délégation, sans qualité',
      text: act(words),
    })),
  ],
};
