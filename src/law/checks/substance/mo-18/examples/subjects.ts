/** MO-18: examples of acts that let somebody occupy the public domain, or do something else. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Occupation du domaine public',
      'Occupation temporaire du domaine public',
      'Occupation privative du domaine public',
      'Permis de stationnement',
      'Autorisation de voirie',
      'Autorisation d’occupation',
      'Autorisation d’installation',
      'Autorisation de terrasse',
      'Arrêté autorisant une terrasse',
      'Arrêté autorisant un étalage',
      'Arrêté autorisant l’occupation de la place',
      'Arrêté autorisant un échafaudage',
    ].map((words) => ({ why: words, text: act({ title: words }) })),
    { why: 'durée, redevance, précarité', text: act() },
    ...['Terrasse du salon de thé', 'Étalage de fruits', 'Occupation d’une partie du trottoir'].map(
      (title) => ({
        why: title,
        text: act({ title }),
      }),
    ),
  ],
  fails: [
    ...[
      'Une benne est autorisée.',
      'Le maire autorise une benne.',
      'La permission est accordée.',
      'La permission est délivrée.',
      'L’entreprise peut occuper la place.',
    ].map((words) => ({ why: words, text: act({ who: words, term: '' }), message: 'term', at: HEAD })),
  ],
  ignores: [
    ...[
      'Mise en demeure après une occupation du domaine public',
      'Arrêté régissant l’occupation du domaine public',
    ].map((title) => ({ why: title, text: act({ title }) })),
    { why: 'circulation', text: sampleOrder() },
    { why: 'retrait', text: act({ title: 'Retrait d’une permission de voirie' }) },
    { why: 'abrogation', text: act({ title: 'Abrogation d’une permission de voirie' }) },
    { why: 'refus', text: act({ title: 'Refus d’une permission de voirie' }) },
    { why: 'règlement des terrasses', text: act({ title: 'Règlement des terrasses' }) },
    { why: 'rien n’est accordé', text: act({ who: 'La benne est posée.' }) },
  ],
};
