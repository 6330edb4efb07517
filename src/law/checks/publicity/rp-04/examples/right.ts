/** RP-04: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { act, way } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['Vosges', 'Hôtel de Ville - place Gambetta - Vosges'].map((head) => ({
      why: `département : ${head}`,
      text: act(`${way} de Nancy.`, head),
      commune: null,
    })),
    {
      why: 'un juge judiciaire pour une dette, le tribunal administratif pour l’acte',
      text: order({
        articles: [
          'La rue est fermée.',
          'Le présent arrêté peut être contesté devant le tribunal administratif de Besançon ; le titre de recettes, devant le tribunal judiciaire.',
        ],
      }),
    },
    {
      why: 'soins psychiatriques : le juge judiciaire',
      text: order({
        title: 'Admission provisoire en soins psychiatriques',
        articles: ['La mesure peut être contestée par un recours devant le tribunal judiciaire de Besançon.'],
      }),
    },
    { why: 'Jura : Besançon', text: act(`${way} de Besançon.`) },
    {
      why: 'en capitales',
      text: act('Recours devant le TRIBUNAL ADMINISTRATIF DE BESANCON dans les deux mois.'),
    },
    { why: 'sigle', text: act('Recours contentieux devant le TA de Besançon.') },
    {
      why: 'nom composé, sans traits d’union',
      text: act(`${way} de Cergy Pontoise.`, 'Département des Hauts-de-Seine'),
    },
    { why: 'Châlons', text: act(`${way} de Châlons-en-Champagne.`, 'DÉPARTEMENT DE LA MARNE') },
    { why: 'outre-mer', text: act(`${way} de la Guadeloupe.`, 'Département : Guadeloupe') },
    {
      why: 'outre-mer, par son siège',
      text: act(`${way} de Fort-de-France.`),
      commune: { departmentCode: '972' },
    },
    { why: 'par son adresse', text: act(`${way}, 30 rue Charles-Nodier, 25000 Besançon.`) },
    { why: 'adresse dans une rue de Lyon', text: act(`${way} de Besançon, 3 rue de Lyon, 25000 Besançon.`) },
    ...[
      'JURA',
      '39 – JURA',
      'Jura – canton de Dole',
      'République Française – Jura – Arrondissement de Dole',
      'VILLE DE VERNOIS · Jura · Direction des services',
      'JURA / ARRONDISSEMENT DE DOLE',
      'Mairie de Vernois, 2 place du Marché, 39100 VERNOIS',
    ].map((head) => ({
      why: `la tête le dit : ${head}`,
      text: act(`${way} de Besançon.`, head),
      commune: null,
    })),
    { why: 'sans nom', text: act(`${way} territorialement compétent.`) },
    { why: 'tribunal de son ressort', text: act(`${way} de son ressort.`) },
    { why: 'un code à un chiffre', text: act(`${way} de Lyon.`), commune: { departmentCode: '1' } },
    ...[
      'Le requérant, s’il apporta de nouvelles pièces, peut former un recours devant le tribunal administratif de Besançon.',
      'Un recours peut être formé devant la juridiction administrative.',
    ].map((why) => ({ why, text: act(why) })),
    ...[
      'hospitalisation sans consentement',
      'droit de préemption',
      'expropriation',
      'titre de recettes',
      'titre exécutoire',
      'contrat de droit privé',
      'bail rural',
      'domaine privé',
      'facture d’eau',
      'abonnés',
      'redevance d’assainissement',
      'redevance d’eau',
      'liste électorale',
    ].map((words) => ({
      why: 'juge judiciaire, quand la loi le désigne',
      text: order({
        articles: [
          'La rue est fermée.',
          `L’acte peut être contesté par un recours devant le tribunal judiciaire (${words}).`,
        ],
      }),
    })),
  ],
};
