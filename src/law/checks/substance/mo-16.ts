/** MO-16: a traffic order says that signs will be set: without them it binds nobody. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isTrafficOrder, measurePlace } from '../shared/nature';
import { headOf } from '../shared/topic';
import { sampleOrder } from '../shared/police-samples';
import { decided } from '../shared/words';
import { providesSigns } from './mo-16/signs';

const BAN =
  /(?:circulation|stationnement|vitesse|acces|stationner|circuler)[^.;\n]{0,160}(?:interdi|limit|altern|reglement|reserve|modifi|devi|reduit)|(?:interdi|limit|altern|reglement|reserve)[^.;\n]{0,100}(?:circulation|stationnement|vitesse|stationner|circuler)|(?<!(?:(?<![a-z])sise?s?|situee?s?|installee?s?|domiciliee?s?)[^.;\n]{0,20})(?:rue|voie|route|chemin|place|avenue|boulevard)[^.;\n]{0,80}(?:ferme|barre)|sens\s+(?:unique|interdit)|(?:priorite|stop|cedez)/g;

export const rule = defineRule({
  meta: {
    id: 'MO-16',
    title: {
      fr: 'Circulation : un article prévoit la signalisation',
      en: 'Traffic: an article provides for signs',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CROUTE-R411-25'],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'Aucun article ne prévoit la signalisation : sans elle, la mesure n’est pas opposable aux usagers. Ajoutez qui pose et entretient les panneaux.',
        en: 'No article provides for signs: without them the measure binds nobody.',
      },
    },
  },
  concerns: (analysis) =>
    isTrafficOrder(analysis) &&
    !/residences?\s+mobile|caravanes|gens\s+du\s+voyage/.test(analysis.derive(headOf)) &&
    decided(analysis, BAN).length > 0,
  check: ({ analysis }) => (providesSigns(analysis) ? [] : [finding('none', measurePlace(analysis, BAN))]),
});

const TITLE = 'Arrêté de circulation';
const act = (...articles: string[]): string => sampleOrder({ title: TITLE, articles });
const BANNED = 'La circulation est interdite rue du Moulin.';

export const examples: Examples = {
  passes: [
    'La signalisation est posée ; à défaut de panneaux de police, des cônes sont disposés.',
    'Les panneaux sont posés. La signalisation ne sera pas retirée avant la fin.',
    'La signalisation est en place ; les véhicules ne sont pas mis en fourrière.',
    'La garde des vélos est au club. La signalisation incombe au club.',
    'Depuis le 2 mars, des panneaux d’agglomération neufs sont là.',
    'L’alternat est réglé par des piquets K10 mis en place par la commune.',
    'La signalisation sera posée par l’entreprise.',
    'La mesure sera signalée par ses soins.',
    'Des panneaux seront posés.',
    'Un panonceau M6 est ajouté.',
    'Un balisage est mis en place.',
    'Le marquage est fait.',
    'Les places seront matérialisées.',
    'Le jalonnement est posé.',
    'Des barrières seront posées.',
    'Des flèches guident les usagers.',
    'Des feux tricolores sont posés.',
    'Un B 6a1 est posé.',
    'Une présignalisation est posée.',
    'La maintenance des signaux incombe à l’entreprise.',
    'Le chantier est signalé jour et nuit.',
    'Les pictogrammes sont peints.',
    'Un B6a1 est posé.',
    'Des K 8 sont posés.',
    'Deux AK5 sont posés.',
    'Aucun camion ne passe. La signalisation est posée par la commune.',
    'Le chantier est muni de panneaux.',
    'La circulation est alternée par feux tricolores, posés et entretenus par l’entreprise.',
    'L’alternat est réglé par des piquets K10 que l’entreprise fournit.',
    'Les barrières sont posées par la commune, le club en assure le gardiennage.',
    'La garde des barrières mises en place par la commune revient au club.',
    'Des panneaux d’entrée d’agglomération sont posés.',
    'La rue est fermée du panneau d’entrée d’agglomération au pont, et signalée comme telle.',
  ].map((words) => ({ why: words, text: act(BANNED, words) })),
  fails: [
    ...[
      'Il est interdit aux véhicules de stationner rue du Moulin.',
      'Nul véhicule ne peut circuler rue du Moulin : l’accès en est interdit.',
      'Il est fait interdiction aux camions de circuler rue du Moulin.',
    ].map((words) => ({
      why: `la mesure est dite par un verbe : ${words}`,
      text: sampleOrder({ title: 'Arrêté relatif à la rue du Moulin', reasons: [], articles: [words] }),
      message: 'none',
      at: `Article 1er : ${words}`,
    })),
    ...[
      'La circulation est alternée par feux tricolores.',
      'La circulation est alternée par feux tricolores. Le repas est fourni.',
      'La mesure vaut à partir du panneau EB20.',
      'L’interdiction vaut en l’absence de panneaux.',
      'L’alternat est réglé par des feux tricolores de chantier.',
      'Le passage est géré manuellement au moyen de piquets K10.',
      'Le passage est commandé à l’aide de deux piquets K 10.',
      'Le sens de passage est donné sous feux tricolores.',
      'Le club assure le gardiennage des barrières.',
      'Des bénévoles ont la garde des barrières.',
      'La surveillance de la barrière revient au club.',
      'Des bénévoles surveillent les barrières.',
      'L’ouverture des barrières aux secours est assurée par le club.',
      'Les riverains passent entre le panneau d’agglomération et le pont.',
      'La mesure vaut jusqu’au panneau de sortie d’agglomération.',
      'La mesure vaut à partir du panneau EB 20.',
      'La mesure vaut depuis le panneau d’entrée du bourg.',
      'La mesure vaut du carrefour à feux tricolores à la mairie.',
    ].map((words) => ({
      why: `nommer un feu, une barrière ou un panneau n’est pas le poser : ${words}`,
      text: act(BANNED, words),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    })),
    ...[
      'L’arrêté s’applique même en l’absence de panneaux.',
      'L’interdiction vaut indépendamment de toute signalisation.',
      'La signalisation ne sera pas mise en place.',
      'Des panneaux n’ont pas été jugés utiles.',
      'La mesure vaut nonobstant le défaut de panneaux.',
      'La signalisation verticale n’est pas nécessaire.',
    ].map((words) => ({
      why: words,
      text: act(BANNED, words),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    })),
    ...[
      'La circulation est modifiée et interdite.',
      'La circulation est déviée.',
      'L’accès est réduit : voie réglementée.',
      'Le sens interdit est institué, la rue est réglementée.',
      'Un stop est posé, la rue est réglementée.',
      'La rue est barrée, les voies sont réglementées.',
    ].map((words) => ({ why: words, text: act(words), message: 'none', at: `Article 1er : ${words}` })),

    ...[
      'La tranchée sera protégée par des barrières.',
      'Les matériaux seront rangés et entourés de barrières.',
      'Aucune signalisation particulière n’est nécessaire.',
      'La mesure s’applique sans panneau.',
      'Les riverains sont avisés par un courrier dans les boîtes aux lettres.',
      'L’entreprise posera des barrières autour de la tranchée.',
    ].map((words) => ({
      why: words,
      text: act(BANNED, words),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    })),
    ...[
      BANNED,
      'Le stationnement est réservé aux riverains.',
      'La vitesse est limitée à 30 km/h.',
      'Il est interdit de stationner rue du Moulin : la circulation continue.',
      'La rue est fermée à la circulation.',
      'Un sens unique est institué : la circulation est modifiée.',
      'La priorité change : la circulation est réglementée.',
    ].map((words) => ({ why: words, text: act(words), message: 'none', at: `Article 1er : ${words}` })),
    {
      why: 'un visa ne pose pas de panneau',
      text: sampleOrder({
        title: TITLE,
        visas: ['Vu l’instruction sur la signalisation routière ;'],
        articles: [BANNED],
      }),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    },
    {
      why: 'c’est l’article de la mesure qui est à compléter',
      text: act('Les travaux sont autorisés.', BANNED, 'Le présent arrêté est affiché.'),
      message: 'none',
      at: `Article 2 : ${BANNED}`,
    },
    {
      why: 'sans titre, un numéro n’est pas un endroit où ajouter',
      text: act(BANNED).replace(`Arrêté n° 2026-12\n${TITLE}`, 'Arrêté n° 2026-45'),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    },
    ...[
      'La voie est attribuée au club 12 pour la course.',
      'Les riverains de la parcelle B 1234 passent.',
      'L’entreprise posera une barrière de chantier.',
      'L’entreprise posera les barrières de la tranchée.',
      'L’entreprise posera une barrière autour de la fouille.',
      'Aucun panneau n’est nécessaire.',
      'Il n’y a pas d’autre panneau.',
      'Le demandeur est dispensé de panneau.',
      'Le demandeur est dispensé de toute signalisation.',
      'Les infractions à la signalisation sont punies.',
      'Toute infraction à la signalisation est punie.',
      'L’arrêté est affiché sur le panneau de la mairie.',
      'Les riverains ont signalement des dates.',
    ].map((words) => ({
      why: words,
      text: act(BANNED, words),
      message: 'none',
      at: `Article 1er : ${BANNED}`,
    })),
    ...['Le chemin est fermé.'].map((words) => ({
      why: words,
      text: act(words),
      message: 'none',
      at: `Article 1er : ${words}`,
    })),
  ],
  ignores: [
    {
      why: 'l’adresse d’un local que l’on ferme n’est pas une rue barrée',
      text: sampleOrder({
        title: 'Arrêté de fermeture d’un établissement recevant du public',
        articles: ['Le café situé 8, avenue de la Gare est fermé au public. Le stationnement y est libre.'],
      }),
    },
    ...[
      'Interdisant le stationnement des caravanes',
      'Relatif au stationnement des résidences mobiles des gens du voyage',
    ].map((title) => ({
      why: title,
      text: sampleOrder({ title, articles: ['Le stationnement est interdit hors de l’aire d’accueil.'] }),
    })),
    ...[
      'Portant délégation de fonctions et de signature à un adjoint',
      'Portant délégation de signature à la directrice générale des services',
      'Donnant délégation permanente de fonctions',
      'Portant délégation d’une partie de ses fonctions',
    ].map((title) => ({
      why: title,
      text: sampleOrder({
        title,
        articles: [
          'Mme FAURE est chargée des permis de stationnement, et des arrêtés de circulation limités dans le temps.',
          'L’accès est réservé. Les fonctions de circulation sont limitées aux chantiers.',
        ],
      }),
    })),
    ...[
      'Il est interdit aux chiens de circuler sans laisse au parc.',
      'Il est interdit aux mineurs non accompagnés de circuler dans le parc la nuit.',
    ].map((words) => ({
      why: `ce n’est pas un véhicule : ${words}`,
      text: sampleOrder({ title: 'Arrêté relatif au parc', reasons: [], articles: [words] }),
    })),
    {
      why: 'autre arrêté',
      text: sampleOrder({
        title: 'Arrêté portant nomination',
        articles: ['Mme FAURE est nommée.'],
        reasons: [],
      }),
    },
    ...[
      'Relatif au stationnement des gens du voyage',
      'Relatif au stationnement d’une résidence mobile',
      'Relatif au stationnement des résidences mobiles',
    ].map((title) => ({
      why: title,
      text: sampleOrder({ title, articles: ['Le stationnement est interdit hors de l’aire d’accueil.'] }),
    })),
    { why: 'rien d’interdit', text: act('Les travaux sont autorisés.') },
  ],
};
