/** MO-07: examples of what the law excepts, and of what only looks like it. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Considérant que la mesure est prise à la demande de l’intéressé ;',
      'Considérant l’urgence ;',
      'Considérant le péril grave ;',
      'Considérant le danger immédiat ;',
      'Considérant l’imminence du danger ;',
      'Considérant les circonstances exceptionnelles ;',
      'Considérant que l’ordre public l’exige ;',
      'Considérant qu’il agit sur sa demande expresse ;',
      'Considérant la fin voulue à la demande du titulaire ;',
      'Considérant sa démission ;',
      'Considérant qu’il y renonce ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      ['Arrêté de mise en sécurité – procédure urgente', 'L’immeuble présente un danger imminent'],
      ['Arrêté de mise en sécurité', 'Le danger imminent est établi, au sens de l’article L. 511-19 du code'],
    ].map(([title = '', words = '']) => ({
      why: `la suite sera ordinaire, la mesure est urgente : ${words}`,
      text: act(
        `Considérant que la mesure est prise sans procédure contradictoire préalable ; ${words} ; si le danger persiste, il sera fait usage de la procédure ordinaire ;`,
        title,
      ),
    })),
    ...[
      'La loi prévoit une procédure particulière',
      'La loi prévoit une procédure contradictoire particulière',
      'Il y va des relations internationales',
      'Le maire a compétence liée',
      'Les demandes abusives sont écartées',
      'La demande abusive étant une des demandes abusives',
      'Il s’agit d’un renouvellement',
      'C’est une suspension provisoire',
      'C’est une mesure prise à titre conservatoire',
      'L’article L.121-2 le permet',
    ].map((words) => ({
      why: words,
      text: act(`Considérant que la mesure est prise sans recueillir ses observations ; ${words} ;`),
    })),
  ],
  fails: [
    {
      why: 'procédure ordinaire, et personne n’a été entendu',
      text: act(
        'Considérant que le danger imminent a cessé, que la procédure ordinaire est suivie et qu’il n’y a pas lieu de recueillir ses observations ;',
        'Arrêté de mise en sécurité',
      ),
      message: 'waived',
      at: 'n’y a pas lieu de recueillir ses observations',
    },
    ...[
      'Vu l’article L. 122-10 du code de la sécurité intérieure ;',
      'Considérant un malentendu le 3 février 2026 sur la redevance ;',
      'Considérant qu’il n’y a pas de danger grave ;',
      'Considérant que le danger n’est pas imminent ;',
      'Considérant que, l’urgence étant passée, la procédure ordinaire s’applique ;',
    ].map((words) => ({
      why: `ni entendu, ni urgence : ${words}`,
      text: act(words),
      message: 'none',
      at: 'portant retrait d’une autorisation',
    })),
  ],
};
