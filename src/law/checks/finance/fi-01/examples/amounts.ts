/** FI-01: examples of the amount that is given, at the limit and around it, among others that are not given. */
import type { Examples } from '../../../framework/rule';
import { given, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: '23 000 € tout juste', text: grant(`${given} 23 000 €.`) },
    { why: 'montant demandé', text: grant(`${given} 20 000 €.`, 'Le club demande 30 000 €.') },
    { why: 'budget du club', text: grant(`${given} 2 000 €, pour un budget total de 60 000 €.`) },
    { why: 'crédits inscrits', text: grant(`${given} 2 000 €, sur les crédits inscrits de 80 000 €.`) },
    {
      why: 'ce que plusieurs clubs reçoivent ensemble',
      text: grant(
        'ATTRIBUE au club de tir 12 000 €, à la chorale 9 000 € et à l’amicale 7 000 €, soit 28 000 € au total.',
      ),
    },
    ...['en tout', 'pour l’ensemble', 'tous confondus'].map((words) => ({
      why: `ce que plusieurs clubs reçoivent ${words}`,
      text: grant(`ATTRIBUE au club de tir 15 000 € et à l’amicale 9 000 €, soit 24 000 € ${words}.`),
    })),
    ...[
      'ATTRIBUE 15 000 € au club de tir et 9 000 € à l’amicale, soit 24 000 € au total.',
      'ATTRIBUE au club de tir et à l’amicale 12 000 € en mars et 13 500 € en septembre, soit 25 500 € au total.',
      'ATTRIBUE les subventions : Judo Vernois 12 000 €, Sporting 13 500 €, soit 25 500 € au total.',
      'ATTRIBUE aux associations du foyer 12 000 € en mars et 13 500 € en septembre, soit 25 500 € au total.',
    ].map((words) => ({ why: `plusieurs reçoivent : ${words}`, text: grant(words) })),
    ...[
      'portant le total des subventions de l’exercice à 84 000 €',
      'portant le total des subventions de la commune aux associations pour l’exercice à 84 000 €',
      'ce qui porte l’ensemble des aides votées à 84 000 €',
    ].map((words) => ({
      why: `ce que tous reçoivent dans l’année : ${words}`,
      text: grant(`ATTRIBUE au club de tir une subvention de 7 500 €, ${words}.`),
    })),
    { why: 'rappel du seuil', text: grant(`${given} 500 €, inférieure au seuil de 23 000 €.`) },
  ],
  fails: [
    { why: 'sans convention', text: grant(`${given} 24 500 €.`), message: 'agreement', at: '24 500 €' },
    { why: 'un euro de trop', text: grant(`${given} 23 001 €.`), message: 'agreement', at: '23 001 €' },
    {
      why: 'en toutes lettres',
      text: grant(`${given} trente mille euros.`),
      message: 'agreement',
      at: 'trente mille euros',
    },
    ...[
      'portant le total de l’année à 25 500 €',
      'ce qui porte son aide à la somme de 25 500 €',
      'qui portera la subvention annuelle à 25 500 €',
      'portant le total des subventions versées au club à 25 500 €',
    ].map((words) => ({
      why: words,
      text: grant(`${given} 7 500 €, ${words}.`),
      message: 'agreement',
      at: '25 500 €',
    })),
    ...[
      'ATTRIBUE au club de tir 12 000 € en mars et 13 500 € en septembre, soit 25 500 € au total.',
      'ATTRIBUE 12 000 € au club de tir en mars 2026 et 13 500 € en septembre, soit 25 500 € en tout.',
      'ATTRIBUE au club de tir 12 000 € au mois d’avril et 13 500 € à l’automne, soit 25 500 € au total.',
      'ATTRIBUE à l’association Club de tir un acompte de 12 000 € et un solde de 13 500 €, soit 25 500 € au total.',
    ].map((words) => ({
      why: `un seul club, payé en deux fois : ${words}`,
      text: grant(words),
      message: 'agreement',
      at: '25 500 €',
    })),
    {
      why: 'un seul club, le total seul',
      text: grant(`${given} 25 500 € au total.`),
      message: 'agreement',
      at: '25 500 €',
    },
    { why: '23 000,01 €', text: grant(`${given} 23 000,01 €.`), message: 'agreement', at: '23 000,01 €' },
  ],
};
