/** MO-21: examples of what an act ends from a day gone by, and of what it may. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act } from './samples';

const ends = (article: string, reason?: string): string =>
  reason === undefined
    ? act(article, { title: 'Arrêté portant abrogation' })
    : sampleOrder({ title: 'Arrêté portant abrogation', reasons: [reason], articles: [article] });

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'L’autorisation accordée à M. PETIT est abrogée à compter du 1er avril 2026.',
      'L’autorisation accordée à compter du 1er janvier 2026 est abrogée à la notification du présent arrêté.',
      'L’arrêté du 1er février 2025, applicable depuis le 3 février 2025, est abrogé.',
      'Il est mis fin à l’autorisation accordée à compter du 1er janvier 2026.',
      'L’arrêté n° 12 du 1er janvier 2025 est abrogé.',
      'L’autorisation prend fin le 3 mars 2026.',
      'À compter du 1er avril 2026, l’arrêté du 1er février 2025 est abrogé.',
      'L’autorisation du 1er février 2025 cesse d’être valable le 1er avril 2026.',
      'L’autorisation est, à compter du 3 mars 2026, abrogée.',
      'Il est mis fin à la mesure prise le 1er février 2026.',
    ].map((words) => ({ why: words, text: ends(words) })),
    ...[
      'Considérant que M. PETIT a renoncé à son emplacement le 1er février 2026 ;',
      'Vu la demande d’abrogation de M. PETIT, reçue le 30 janvier 2026 ;',
      'Considérant le décès de M. PETIT ;',
      'Considérant que M. PETIT a cessé son activité ;',
      'Considérant que la société a été mise en liquidation ;',
    ].map((reason) => ({
      why: reason,
      text: ends('L’autorisation de M. PETIT est abrogée à compter du 1er février 2026.', reason),
    })),
  ],
  fails: [
    'L’autorisation accordée à M. PETIT par l’arrêté du 9 janvier 2026 est abrogée à compter du 1er février 2026.',
    'L’arrêté n° 12 du 9 janvier 2025 est abrogé à partir du 1er février 2026.',
    'L’arrêté n° 12 du 9 janvier 2025 est abrogé avec effet au 1er février 2026.',
    'La permission de M. PETIT est, à compter du 1er février 2026, abrogée.',
    'À compter du 1er février 2026, l’emplacement de M. PETIT est supprimé.',
    'Il est mis fin, à compter du 1er février 2026, à l’autorisation de M. PETIT.',
    'Il est mis fin à l’autorisation de M. PETIT à compter du 1er février 2026.',
    'L’autorisation de M. PETIT prend fin le 1er février 2026.',
    'L’autorisation de M. PETIT cesse de produire ses effets au 1er février 2026.',
    'Les autorisations sont résiliées de plein droit à compter du 1er février 2026.',
    'L’agrément de M. PETIT est résilié dès le 1er février 2026.',
    'L’emplacement de M. PETIT sera supprimé, dès le 1er février 2026.',
    'Le présent arrêté, applicable à compter du 1er février 2026, sera publié.',
    'Les tarifs de la halle, applicables depuis le 1er février 2026, sont approuvés.',
  ].map((words) => ({ why: words, text: ends(words), message: 'past', at: '1er février 2026' })),
};
