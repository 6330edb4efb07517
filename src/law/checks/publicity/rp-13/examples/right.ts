/** RP-13: examples that pass, or that are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { act, memo, town } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Il est publié sur le site internet et sur les panneaux d’affichage.',
      'Il est publié sur les panneaux d’affichage et mis en ligne sur le site de la ville.',
      'Il est affiché sur les panneaux et publié sous forme électronique.',
    ].map((words) => ({ why: words, text: act(words), commune: town })),
    {
      why: 'petite commune : publié sur les panneaux',
      text: act('Il est publié sur les panneaux de la mairie.'),
      commune: { population: 3499 },
    },
    ...[
      'Les annexes sont remises',
      'La liste nominative est remise',
      'Le registre du personnel est remis',
      'Le plan est remis',
      'La convention est remise',
      'Le dossier est remis',
      'Le document est remis',
    ].map((words) => ({
      why: `autre chose que l’acte : ${words}`,
      text: act(`Il est publié sur le site et affiché en mairie. ${words} sans mise en ligne.`),
      commune: town,
    })),
    {
      why: 'seule l’annexe n’est pas en ligne',
      text: act(
        'Il est publié sur le site et affiché en mairie ; le plan annexé est consultable, sans mise en ligne.',
      ),
      commune: town,
    },
    {
      why: 'petite commune qui écarte la mise en ligne',
      text: act('Il ne fera l’objet d’aucune mise en ligne.'),
      commune: { population: 3499 },
    },
    {
      why: 'note d’une petite commune',
      text: memo('L’affichage suffit à rendre exécutoires les délibérations.'),
      kind: 'note',
      commune: { population: 3499 },
    },
    {
      why: 'affiché et en ligne',
      text: act('Il est affiché en mairie et publié sur le site de la ville.'),
      commune: town,
    },
    { why: 'publié et affiché', text: act('Il sera publié et affiché en mairie.'), commune: town },
    {
      why: 'publié, puis affiché',
      text: act('Il sera publié dans les formes habituelles, puis affiché en mairie.'),
      commune: town,
    },
    { why: 'petite commune', text: act('Il sera affiché en mairie.'), commune: { population: 3499 } },
    { why: 'lieu non dit', text: act('Il sera affiché.'), commune: town },
  ],
  ignores: [
    {
      why: 'note : affichage et mise en ligne',
      text: memo('Les arrêtés sont rendus exécutoires par affichage et par mise en ligne.'),
      kind: 'note',
      commune: town,
    },
    ...[
      'Il ne suffit pas d’afficher l’arrêté : il faut le mettre en ligne.',
      'Il ne suffira plus de l’afficher en mairie.',
      ...[
        'nominatives',
        'notifiées aux agents',
        'qui portent des données personnelles',
        'annexées au dossier',
      ].map((words) => `Les décisions ${words} ne seront pas mises en ligne.`),
      'Les décisions individuelles ne seront pas mises en ligne.',
      'Les annexes nominatives ne sont pas publiées avec le reste.',
      'La mise en ligne est obligatoire.',
      'Il n’y a pas lieu d’attendre la mise en ligne du compte rendu du conseil départemental.',
      'L’affichage ne suffit plus à publier les délibérations.',
      'La liste est affichée en mairie.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: memo(words),
      kind: 'note' as const,
      commune: town,
    })),
    { why: 'avant la réforme', text: act('Il sera affiché en mairie.', '30 juin 2022'), commune: town },
    { why: 'aucun affichage', text: act('Il sera publié en ligne.'), commune: town },
    {
      why: 'permis, affiché en mairie par son propre texte',
      text: order({ title: 'Accordant un permis de construire', articles: ['Il est affiché en mairie.'] }),
      commune: town,
    },
    {
      why: 'décision individuelle, qui n’est pas mise en ligne',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['L’association est autorisée à ouvrir.', 'Il ne fera l’objet d’aucune mise en ligne.'],
      }),
      commune: town,
    },
    {
      why: 'décision individuelle',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['L’association est autorisée à ouvrir. Affiché en mairie.'],
      }),
      commune: town,
    },
  ],
  lacks: [
    {
      why: 'population inconnue',
      text: act('Il sera affiché en mairie.'),
      commune: null,
      missing: 'population',
    },
  ],
};
