/** MO-04: examples of exceptions and bounds that are those of another article. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

const DOGS = 'Tout chien est interdit en permanence sur toutes les voies.';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Il est interdit de laisser divaguer un chien, sauf en action de chasse ; cette interdiction vaut partout.',
      'Il est interdit de laisser divaguer un chien. Par exception, l’article 1er ne s’applique pas aux chiens guides.',
      'Il est interdit de laisser les déjections. Le présent arrêté ne s’applique pas aux chiens guides.',
    ].map((article) => ({
      why: `l’exception peut être celle de la mesure : ${article}`,
      text: act(DOGS, article),
    })),
    ...[
      [
        'La consommation d’alcool est interdite en permanence dans toute la commune, sauf lors des fêtes.',
        'La circulation est interdite rue du Lavoir.',
      ],
      [
        'La baignade est interdite en tout temps sur tout le territoire de la commune.',
        'La circulation des chiens est interdite au bord du lac. L’interdiction de se baigner ne s’applique pas aux secours.',
      ],
      [
        'Les rassemblements sont interdits jour et nuit en tout lieu.',
        'La règle ne vaut pas pour les fêtes, sauf opposition du maire.',
      ],
    ].map((articles) => ({
      why: `l’exception est celle de la mesure : ${articles[0]}`,
      text: act(...articles),
    })),
  ],
  fails: [
    ...[
      'Il est interdit de laisser divaguer les animaux. Divague tout chien qui, hors d’une action de chasse, n’est plus surveillé.',
      'Il est interdit de laisser les déjections de son chien, sauf sur les canisites.',
      'Le dépôt de déchets par un chien est interdit, sauf dans les bacs.',
    ].map((article) => ({
      why: `ce que la loi défend déjà a ses exceptions : ${article}`,
      text: act(DOGS, article),
      message: 'absolute',
      at: DOGS,
    })),
    ...[
      'Les véhicules sont interdits',
      'La vitesse est interdite',
      'Le plongeon est interdit',
      'Les animaux sont interdits',
      'Tout chien est interdit',
      'Les appareils sonores sont interdits',
      'Le bruit est interdit',
      'Le bivouac est interdit',
      'Le camping est interdit',
      'Tout regroupement est interdit',
      'Tout attroupement est interdit',
      'Les feux d’artifice sont interdits',
      'Les pétards sont interdits',
      'Les mineurs sont interdits de séjour',
      'Le couvre-feu interdit les sorties',
      'Les drones sont interdits',
      'Tout drone est interdit',
      'Les tracts sont interdits',
      'Tout tract est interdit',
      'Les prospectus sont interdits',
    ].map((words) => ({
      why: `l’exception est celle d’un autre article : ${words}`,
      text: act(
        'La mendicité est interdite en permanence dans toute la commune.',
        `${words} au parc, sauf les jours de fête.`,
      ),
      message: 'absolute',
      at: 'La mendicité est interdite en permanence dans toute la commune.',
    })),
    ...[
      [
        'La circulation est interdite rue du Lavoir le 21 août 2026, sauf pour les secours.',
        'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur tout le territoire de la commune et sans limitation de durée.',
      ],
      [
        'Le stationnement est interdit place du Jeu, à l’exception des forains, du 3 au 5 mai 2026.',
        'La mendicité est interdite en tout temps sur l’ensemble du territoire communal.',
      ],
      [
        'La circulation des véhicules est interdite quai Nord, hors les livraisons.',
        'La baignade est interdite toute l’année sur tout le territoire de la commune.',
      ],
      [
        'Les chiens sont interdits au square, sauf ceux d’assistance.',
        'Les rassemblements de plus de trois personnes sont interdits à toute heure en tout lieu.',
      ],
      [
        'La circulation est interdite le 14 juillet 2026 de 20 h à minuit.',
        'La diffusion de musique est interdite partout dans la commune.',
      ],
      [
        'La vente d’alcool est interdite de 22 h à 6 h, sauf dans les restaurants.',
        'L’usage de pétards est interdit en permanence dans toute la commune.',
      ],
    ].map((articles) => ({
      why: `l’exception est celle d’un autre article : ${articles[1] ?? ''}`,
      text: act(...articles),
      message: 'absolute',
      at: articles[1] ?? '',
    })),
  ],
};
