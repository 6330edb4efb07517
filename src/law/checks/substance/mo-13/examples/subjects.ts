/** MO-13: examples of acts that open a temporary bar, and of orders about something else near one. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, ALLOWED } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Arrêté autorisant une buvette',
      'Autorisation au titre de l’article L. 3334-1 du code de la santé publique',
      'Autorisation au titre de l’article L3334-2 du code de la santé publique',
      'Arrêté pris en application de l’article L. 3335-4 du code de la santé publique',
      'Arrêté portant ouverture exceptionnelle d’un débit de boissons',
      'Arrêté relatif aux débits temporaires',
    ].map((title) => ({ why: title, text: sampleOrder({ title, articles: [ALLOWED] }) })),
    { why: 'débit de boissons', text: act(ALLOWED, { title: 'Arrêté relatif à un débit de boissons' }) },
  ],
  fails: [
    ...[
      'Le comité des fêtes est autorisé à ouvrir un débit de boissons temporaire. Il y sert des boissons du quatrième groupe.',
      'L’amicale est autorisée, le 14 juillet, à tenir une buvette servant des boissons du quatrième groupe.',
      'Une buvette est ouverte par le club sous le chapiteau ; il y vend des boissons du quatrième groupe.',
      'Un débit temporaire sera tenu place du Jeu par le comité. On y servira des boissons du quatrième groupe.',
      'Les associations peuvent exploiter une buvette. La vente porte aussi sur des boissons du quatrième groupe.',
      'La buvette des pompiers est exceptionnellement autorisée, y compris pour des boissons du quatrième groupe.',
    ].map((article) => ({
      why: `un arrêté de fête qui ouvre aussi un débit : ${article}`,
      text: sampleOrder({ title: 'Fête votive des 21 et 22 août 2026', articles: [article] }),
      message: 'strong',
      at: 'quatrième groupe',
    })),
  ],
  ignores: [
    ...[
      'Les terrasses des débits de boissons ferment à minuit.',
      'Le stationnement est interdit devant la buvette.',
      'La demande de buvette fait l’objet d’un arrêté distinct.',
    ].map((article) => ({
      why: `un arrêté de fête qui n’en ouvre pas : ${article}`,
      text: sampleOrder({ title: 'Fête votive des 21 et 22 août 2026', articles: [article] }),
    })),
    { why: 'circulation', text: sampleOrder() },
    {
      why: 'heure de fermeture',
      text: sampleOrder({ title: 'Arrêté fixant l’heure de fermeture des débits de boissons' }),
    },
    {
      why: 'une rue fermée pour la fête et sa buvette',
      text: sampleOrder({ articles: ['La rue est fermée autour de la buvette.'] }),
    },
    { why: 'fermeture d’un débit', text: sampleOrder({ title: 'Arrêté portant fermeture du bar' }) },
  ],
};
