/** MO-21: examples of agents punished, suspended or dismissed from a day before the act, or before its notification. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

const order = (article: string, end = ''): string =>
  `${sampleOrder({
    title: 'Arrêté prononçant une sanction à l’encontre d’un agent',
    reasons: ['Considérant que les faits sont établis, malgré un congé de maladie ;'],
    articles: [article],
    date: '3 mars 2026',
  })}\n${end}`;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'M. Luc PETIT est exclu temporairement de ses fonctions du lundi 9 mars 2026 au mercredi 11 mars 2026.',
      'M. Luc PETIT, déjà suspendu du 16 février 2026 au 2 mars 2026, est suspendu à compter du 9 mars 2026.',
      'La suspension de M. Luc PETIT, prononcée le 16 février 2026, est prolongée du 2 mars 2026 au 9 mars 2026.',
      'M. Luc PETIT est licencié en exécution du jugement, à compter du 2 février 2026.',
      'M. Luc PETIT est révoqué, au vu de l’avis du 2 février 2026.',
    ].map((words) => ({ why: words, text: order(words) })),
    ...[
      'en exécution du jugement',
      'comme le tribunal l’a ordonné',
      'l’arrêté précédent étant annulé',
      'après retrait de l’arrêté précédent',
      'l’arrêté précédent étant retiré',
      'à titre de régularisation',
      'par rectification de la date',
    ].map((words) => ({
      why: `ce qui remonte à bon droit : ${words}`,
      text: order(`M. Luc PETIT est suspendu, ${words}, à compter du 23 février 2026.`),
    })),
    {
      why: 'pas de rétroactivité',
      text: order('L’exclusion de M. Luc PETIT est prononcée sans effet rétroactif.'),
    },
    {
      why: 'un adverbe avant une date à venir',
      text: order('L’exclusion de M. Luc PETIT prend effet exceptionnellement le lundi 9 mars 2026.'),
    },
    {
      why: 'ce que l’article rappelle',
      text: order('M. Luc PETIT, qui est suspendu depuis le 23 février 2026, reçoit un blâme.'),
    },
    ...['Notifié à l’agent le 9 mars 2026', 'Publié le 12 mars 2026', 'Notifié le ……………'].map((end) => ({
      why: `exclusion du 9 mars : ${end}`,
      text: order('M. Luc PETIT est exclu temporairement de ses fonctions à compter du 9 mars 2026.', end),
    })),
  ],
  fails: [
    ...[
      'La suspension de l’agent prend effet rétroactivement le lundi 23 février 2026.',
      'La sanction prend effet, rétroactivement, au lundi 23 février 2026.',
      'La révocation prendra exceptionnellement effet dès le lundi 23 février 2026.',
    ].map((words) => ({
      why: `un adverbe avant la date : ${words}`,
      text: order(words),
      message: 'past',
      at: 'lundi 23 février 2026',
    })),
    {
      why: 'rétroactive, sans date',
      text: order('L’exclusion de M. Luc PETIT est prononcée avec effet rétroactif.'),
      message: 'said',
      at: 'L’exclusion de M. Luc PETIT est prononcée avec effet rétroactif.',
    },
    ...[
      'M. Luc PETIT est exclu temporairement de ses fonctions du lundi 23 février 2026 au mercredi 25 février 2026.',
      'Mme Anne LEROY sera exclue de ses fonctions du lundi 23 février 2026 au 25 février 2026.',
      'M. Luc PETIT est suspendu de ses fonctions à compter du lundi 23 février 2026.',
      'M. Luc PETIT est révoqué à compter du lundi 23 février 2026.',
      'M. Luc PETIT est licencié à compter du lundi 23 février 2026.',
      'M. Luc PETIT est rétrogradé à compter du lundi 23 février 2026.',
      'M. Luc PETIT est abaissé d’un échelon à compter du lundi 23 février 2026.',
      'M. Luc PETIT est mis à pied du lundi 23 février 2026 au 24 février 2026.',
      'M. Luc PETIT est mis à la retraite d’office à compter du lundi 23 février 2026.',
      'M. Luc PETIT est déplacé d’office à compter du lundi 23 février 2026.',
      'Mme Anne LEROY est mutée d’office à compter du lundi 23 février 2026.',
      'Une exclusion de trois jours est prononcée du lundi 23 février 2026 au 25 février 2026.',
      'La suspension de l’agent prend effet à compter du lundi 23 février 2026.',
      'La mise à pied court à compter du lundi 23 février 2026.',
      'La sanction s’applique à compter du lundi 23 février 2026.',
      'La révocation prendra effet à compter du lundi 23 février 2026.',
      'Le licenciement est prononcé à compter du lundi 23 février 2026.',
      'La rétrogradation est infligée à compter du lundi 23 février 2026.',
      'La sanction sera exécutée du lundi 23 février 2026 au 25 février 2026.',
      'L’exclusion sera effectuée du lundi 23 février 2026 au 25 février 2026.',
    ].map((words) => ({ why: words, text: order(words), message: 'past', at: 'lundi 23 février 2026' })),
    ...[
      'Notifié à l’agent le 12 mars 2026',
      'Notification à l’intéressé le jeudi 12 mars 2026',
      'Remis en main propre à l’agent le 12 mars 2026',
    ].map((end) => ({
      why: `exclusion du 9 mars : ${end}`,
      text: order('M. Luc PETIT est exclu temporairement de ses fonctions à compter du 9 mars 2026.', end),
      message: 'notified',
      at: '9 mars 2026',
    })),
  ],
};
