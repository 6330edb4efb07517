/** MO-07: examples of measures that the title does not tell. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

const WAIVED =
  /n’a pas jugé.*(?= du)|sans recueillir.*observations|n’a pas été n.*observations|observations de.*recueilli|procédure.*mise en|sans attendre.*explications/u;

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Il est prescrit à M. Luc PETIT de clore sa parcelle',
      'Il est ordonné au propriétaire de clore sa parcelle',
      'Il est enjoint à l’occupant de clore sa parcelle',
      'Il est imposé à MM. Luc PETIT et Jean VIAL de clore leur parcelle',
      'M. Luc PETIT est tenu de clore sa parcelle',
      'La société DURAND est tenue de clore sa parcelle',
      'L’exploitante devra clore sa parcelle',
      'L’exploitant devra clore sa parcelle',
    ].map((words) => ({
      why: `dispense dite dans l’article : ${words}`,
      text: sampleOrder({
        title: 'Arrêté prescrivant des mesures',
        articles: [`${words}, sans qu’il soit besoin de recueillir des observations.`],
      }),
      message: 'waived',
      at: 'sans qu’il soit besoin de recueillir des observations',
    })),
    ...[
      [
        'Il est prescrit à M. Luc PETIT de faire évaluer son chien.',
        'Considérant que le maire n’a pas jugé utile de recueillir au préalable les observations du propriétaire ;',
      ],
      [
        'Il est enjoint à la société DURAND de remettre le terrain en état.',
        'Considérant que la mesure est prise sans recueillir les observations de l’exploitante ;',
      ],
      [
        'Il est ordonné au propriétaire de curer le fossé.',
        'Considérant qu’il n’a pas été nécessaire d’inviter le propriétaire à présenter ses observations ;',
      ],
      [
        'M. Luc PETIT est tenu de clore sa parcelle.',
        'Considérant que les observations de M. PETIT n’ont pas été recueillies ;',
      ],
      [
        'Il est interdit à Mme Anne LEROY d’exploiter sa terrasse.',
        'Considérant que la procédure contradictoire n’a pas été mise en œuvre ;',
      ],
      [
        'Il est imposé à l’exploitant de réduire le bruit.',
        'Considérant qu’aucune urgence n’est relevée ; que la commune a agi sans attendre ses explications ;',
      ],
    ].map(([article = '', reason = '']) => ({
      why: `mesure que le titre ne dit pas : ${article}`,
      text: sampleOrder({ title: 'Arrêté prescrivant des mesures', reasons: [reason], articles: [article] }),
      message: 'waived',
      at: WAIVED.exec(reason)?.[0] ?? '',
    })),
  ],
  ignores: [
    ...[
      'M. Luc PETIT est tenu de clore sa parcelle.',
      'Le forum des associations devra se tenir salle Haute, sans qu’il soit besoin de recueillir des observations.',
      'M. Luc PETIT devrait clore sa parcelle sans qu’il soit besoin de recueillir ses observations.',
    ].map((article) => ({
      why: `rien n’est imposé sans entendre : ${article}`,
      text: sampleOrder({ title: 'Arrêté prescrivant des mesures', articles: [article] }),
    })),
  ],
};
