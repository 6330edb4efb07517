/** MO-04: examples of bans everywhere and always, in the many words that say so. */
import { sampleOrder } from '../../../shared/police-samples';
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'Nul ne pourra jouer de musique, quels que soient le lieu et l’heure.',
      'La mendicité est proscrite en tout lieu et en toute saison.',
      'Est proscrite, sans limite de durée, toute consommation d’alcool dans les rues et places de la commune.',
      'Les rassemblements ne sont plus tolérés nulle part, de jour comme de nuit.',
    ].map((article) => ({ why: article, text: act(article), message: 'absolute', at: article })),
    ...[
      'Il est fait défense de s’asseoir dans toutes les rues, à toute heure.',
      'Défense est faite de s’asseoir dans toutes les rues, à toute heure.',
      'La mendicité est interdite, à tout moment et en tout point du territoire communal.',
      'La mendicité est interdite, à tout moment, dans la totalité de la commune.',
      'La mendicité est interdite, à tout moment, sur le domaine public communal.',
      'Les manifestations sont interdites sur tout le territoire de la commune jusqu’à nouvel ordre.',
    ].map((article) => ({ why: article, text: act(article), message: 'absolute', at: article })),
    ...[
      'Aucun mineur ne peut circuler sans un adulte sur le territoire de la commune, quels que soient le jour et l’heure.',
      'La mendicité est interdite dans la ville entière et pour une durée indéterminée.',
      'Toute musique amplifiée est prohibée sur la totalité du territoire communal, à tout moment.',
      'Les rassemblements sont interdits dans la commune tous les jours de l’année.',
      'La distribution de tracts est interdite sur le territoire communal, sans limite dans le temps.',
      'Le vol des drones est interdit sur le territoire de la commune, nuit et jour.',
    ].map((article) => ({
      why: `partout et toujours, en d’autres mots : ${article}`,
      text: act(article, 'Aucune dérogation n’est accordée.'),
      message: 'absolute',
      at: article,
    })),
    ...[
      'Les rassemblements sont interdits sur tout le territoire de la commune.',
      'La mendicité est interdite sur l’ensemble du territoire communal, en permanence.',
      'Les quads sont interdits dans toute la commune, toute l’année.',
      'Les trottinettes sont interdites en tout lieu.',
      'Le stationnement est interdit dans toutes les rues, jour et nuit.',
      'La musique est interdite dans tous les espaces publics, à toute heure.',
      'Les attroupements sont prohibés dans l’ensemble de la commune, de jour comme de nuit.',
      'Il est défendu partout de chanter, 24 h sur 24.',
      'Les bâches sont interdites sur l’ensemble des voies, définitivement.',
    ].map((words) => ({ why: words, text: act(words), message: 'absolute', at: words })),
    {
      why: 'partout et toujours, malgré une date d’effet',
      text: act('Les quads sont interdits en permanence dans toute la commune à compter du 1er avril 2026.'),
      message: 'absolute',
      at: 'Les quads sont interdits en permanence dans toute la commune à compter du 1er avril 2026.',
    },
    ...[
      'Les stages de conduite sont interdits en permanence dans toutes les rues.',
      'Il est défendu partout de chanter, 24h/24.',
      'Il est défendu partout de chanter, 24 heures sur 24.',
      'Les quads sont interdits dans toute la commune, nuit et jour.',
    ].map((words) => ({ why: words, text: act(words), message: 'absolute', at: words })),
  ],
  ignores: [
    ...[
      'Les chiens ne sont pas interdits, en tout lieu et à toute heure.',
      'La musique n’est plus interdite, partout, jour et nuit.',
      'Les réunions ne seront jamais totalement interdites, en tout lieu, à toute heure.',
    ].map((words) => ({
      why: `rien n’est interdit : ${words}`,
      text: sampleOrder({ title: 'Arrêté portant règlement du parc', articles: [words] }),
    })),
    { why: 'rien d’interdit', text: act('La rue est nommée rue Pasteur.') },
  ],
};
