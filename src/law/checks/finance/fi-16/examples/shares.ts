/** FI-16: examples of a percentage of an amount. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'la part d’autre chose',
      ...note(
        'Un sinistre (61 300 €) est remboursé. Le personnel coûte 2 318 315 €, soit 55 % des dépenses.',
      ),
    },
    ...[
      'TVA comprise',
      'avec une remise',
      'avec un rabais',
      'en augmentation',
      'en hausse',
      'en baisse',
      'majorés',
      'minorés',
      'par avenant',
      'du marché initial',
      'intérêts en sus',
      'selon l’indice',
    ].map((words) => ({
      why: `part de travaux ${words}`,
      ...note(`Le Département finance 40 % des travaux de 90 000 €, ${words}, soit 63 000 €.`),
    })),
    ...[
      'Une avance de 30 % du prix (3 000 €) est versée, le solde (7 000 €) après la séance.',
      'Un acompte de 40 % du prix (4 000 €) est versé, le solde, soit 6 000 €, à la livraison.',
      'Un acompte de 70 % du prix (7 000 €) est versé, le reliquat (3 000 €) à la livraison.',
      'Un versement de 80 % de l’aide (8 000 €) est fait, le reste (2 000 €) sur bilan.',
      'La part est de 20 % de TVA sur 1 000 €, soit 500 €.',
      'Le taux de 20 % de la TVA s’applique à 1 000 €, soit 500 €.',
      'Le Département finance 40 % et la Région 20 % des travaux de 90 000 €, soit 63 000 €.',
      'Le Département finance 40 % des travaux de 90 000 € HT, soit 63 000 € TTC.',
      'Le Département finance 40 % des travaux, de 90 000 €, et 63 000 € restent.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 54 000 € pour la commune.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 000 € et 54 000 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 001 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 072 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 54 001 € de reste.',
      'L’aide à hauteur de 20 % de TVA. Des travaux de 90 000 €, soit 63 000 €.',
      'La part de 0 % des travaux de 90 000 €, soit 63 000 €.',
      'La part de 100 % des travaux de 90 000 €, soit 63 000 €.',
      'Le Département finance 40 % des travaux de 90 000 € et la Région 30 %, soit 63 000 €.',
      'La fréquentation monte de 40 % ; le coût pour la commune est de 90 000 €, soit 63 000 € nets.',
      'Le Département finance 40 % de 90 000 € (la Région 63 000 €).',
      'Le Département finance 40 % des travaux de 1 000 €, soit 401 €.',
      'La part de 20 % de la T.V.A. sur 1 000 €, soit 500 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'Le conseil garantit 50 % d’un prêt de 1 000 000 €, soit 500 000 €.',
      'La subvention est de 30 % de la dépense de 10 000 €, plafonnée, soit 2 000 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 000 €.',
      'Le taux passe à 12 % ; la dépense de 1 000 € et la recette de 400 € sont inscrites.',
      'Un acompte de 30 % de 10 000 € est versé, la TVA de 20 % en sus, soit 3 600 €.',
      'La remise de 5 % sur 200 € donne un prix de, soit 190 €.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    ...(
      [
        ['Le Département finance 40 % des travaux de 90 000 €, soit 36 073 €', '36 073 €'],
        ['Le Département finance 40 % des travaux de 2 000 €, soit 801,61 €', '801,61 €'],
        ['Le Département finance 40 % des travaux de 9 000,99 €, soit 6 300 €', '6 300 €'],
        ['L’aide, soit 63 000 €, est de 40 % des travaux de 90 000 €', '63 000 €'],
        ['Le Département finance 1 % des travaux de 90 000 €, soit 63 000 €', '63 000 €'],
        ['Le Département finance 99 % des travaux de 90 000 €, soit 63 000 €', '63 000 €'],
        [
          'Le Département finance 40 % des travaux de 90 000 €, le concours étant fixé à 63 000 €',
          '63 000 €',
        ],
        ['Le Département finance 40 % des travaux de 90 000 €, d’un montant égal à 63 000 €', '63 000 €'],
        ['Le Département finance 40 % des travaux de 1 000 €, soit 401,01 €', '401,01 €'],
        ['Le Département finance 40 % des travaux de 1 000 €, soit 601,01 €', '601,01 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(`${words}.`), message: 'share', at })),
    ...[
      'Le Département finance 40 % des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40 % du solde de 90 000 €, soit 63 000 €',
      'Le Département finance 40 % du reste à charge de 90 000 €, soit 63 000 €',
      'Le Département finance 40% des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40 pour cent des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40 % du coût de 90 000 € (63 000 €)',
      'Le Département finance 40 % d’un coût de 90 000 €, ce qui représente 63 000 €',
      'Le Département finance 40 % sur 90 000 €, et l’aide s’élève à 63 000 €',
      'Le Département finance 40 % pour 90 000 €, l’aide étant fixée à 63 000 €',
      'Le Département finance 40 % de 90 000 €, ce qui correspond à 63 000 €',
      'Pour 90 000 €, le Département finance à hauteur de 40 %, soit 63 000 €',
    ].map((words) => ({ why: words, ...note(`${words}.`), message: 'share', at: '63 000 €' })),
    ...(
      [
        ['Le conseil garantit 60 % d’un prêt de 900 000 €, soit 450 000 €.', '450 000 €'],
        [
          'La commune accorde sa garantie à hauteur de 50 % pour un prêt de 800 000 €. La garantie est accordée à hauteur de la somme en principal de 440 000 €.',
          '440 000 €',
        ],
        ['Le Département finance 40 % des travaux de 90 000 €, soit 63 000 €.', '63 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'share', at })),
  ],
};
