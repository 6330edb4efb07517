/** MO-07: examples of measures that the title does not tell. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

const WAIVED =
  /n’a pas jugé.*(?= du)|sans recueillir.*observations|n’a pas été n.*observations|observations de.*recueilli|procédure.*mise en|sans attendre.*explications/u;

const REASONS = ['Vu le règlement de voirie ;', 'Considérant que la terrasse mesure 22 m² ;'];
/** An act that gave something is withdrawn by another one, that names it by what it gave. */
const withdrawn = (title: string, article: string, ...more: string[]): string =>
  sampleOrder({ title, reasons: [...REASONS, ...more], articles: [article] });
const PLAIN_ARTICLE = 'L’arrêté n° 2026-008 du 12 janvier 2026 est retiré.';
const TITLES = [
  'retrait de l’arrêté n° 2026-008 autorisant une terrasse',
  'retrait de l’arrêté du 12 janvier 2026 accordant une permission de voirie',
  'retrait de la décision n° 8 attribuant un logement',
  'retrait de l’arrêté n° 2026-008 délivrant un agrément',
  'retrait de l’arrêté portant autorisation de stationnement d’un taxi',
];

export const examples: Partial<Examples> = {
  passes: [
    ...TITLES.map((title) => ({
      why: `entendu : ${title}`,
      text: withdrawn(
        `Arrêté portant ${title}`,
        PLAIN_ARTICLE,
        'Vu la lettre du 2 février 2026 l’invitant à présenter ses observations ;',
      ),
    })),
    ...TITLES.map((title) => ({
      why: `urgence : ${title}`,
      text: withdrawn(`Arrêté portant ${title}`, PLAIN_ARTICLE, 'Considérant l’urgence ;'),
    })),
  ],
  fails: [
    ...TITLES.map((title) => ({
      why: `acte retiré, nommé par ce qu’il donnait : ${title}`,
      text: withdrawn(`Arrêté portant ${title}`, PLAIN_ARTICLE),
      message: 'none',
      at:
        /^retrait.*?(?:autorisant|accordant|attribuant|délivrant|portant autorisation)\s/u.exec(title)?.[0] ??
        '',
    })),
    ...[
      'L’arrêté n° 2026-008 autorisant M. PETIT à installer une terrasse est retiré',
      'L’arrêté du 12 janvier 2026 accordant une permission de voirie à M. PETIT est retiré',
      'La décision n° 8 attribuant un logement à Mme FAURE est retirée',
      'L’arrêté n° 2026-008 octroyant une dérogation à M. PETIT est rapporté',
      'La décision du 12 janvier 2026 portant attribution d’un emplacement est rapportée',
    ].map((article) => ({
      why: `acte retiré par l’article : ${article}`,
      text: withdrawn('Arrêté', `${article}.`),
      message: 'none',
      at: article,
    })),
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
      ['Arrêté portant retrait de l’arrêté n° 2026-008', PLAIN_ARTICLE],
      ['Arrêté portant retrait de l’arrêté n° 2026-008 réglementant le stationnement', PLAIN_ARTICLE],
      [
        'Arrêté autorisant une terrasse',
        'L’arrêté n° 2026-008 autorisant M. PETIT est remplacé par celui-ci.',
      ],
    ].map(([title = '', article = '']) => ({
      why: `rien n’est pris à personne : ${title}`,
      text: withdrawn(title, article),
    })),
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
