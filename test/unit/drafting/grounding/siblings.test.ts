/** Two values of sibling facts, each in its place or in the other's, in every shape of sentence. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { SHAPES, exchanged, type Side, type Siblings } from '../../../support/grounding/exchanges';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const side = (value: string, to: string, label: string): Side => ({ value, to, label });
const of = (facts: unknown, noun: string, a: Side, b: Side): Siblings => ({ facts, noun, sides: [a, b] });

const SETS: Readonly<Record<string, Siblings>> = {
  'a meal': of(
    { cantine_tarif_commune: 3.45, cantine_tarif_exterieur: 5.1 },
    'le tarif du repas',
    side('3,45 €', 'aux familles de la commune', 'commune'),
    side('5,10 €', 'aux familles extérieures', 'extérieur'),
  ),
  'a hall': of(
    { salle: 'salle des fêtes', location: { prix_habitant: 380, prix_hors_commune: 620 }, caution: 1000 },
    'le prix de la location',
    side('380 €', 'pour les résidents', 'habitants'),
    side('620 €', 'pour les personnes extérieures', 'extérieurs'),
  ),
  'closing hours': of(
    { fermeture: { semaine: '23:00', week_end: '00:30' } },
    "l'heure de fermeture",
    side('23 h', 'en semaine', 'semaine'),
    side('0 h 30', 'le week-end', 'week-end'),
  ),
  'a pool': of(
    { piscine: { entree_adulte: 4.2, entree_enfant: 2.6 } },
    "le prix de l'entrée",
    side('4,20 €', 'pour les adultes', 'adulte'),
    side('2,60 €', 'pour les enfants', 'enfant'),
  ),
  'a library': of(
    { bibliotheque: { tarif_plein: 18, tarif_reduit: 9 } },
    "l'abonnement",
    side('18 €', 'au tarif plein', 'tarif plein'),
    side('9 €', 'au tarif réduit', 'tarif réduit'),
  ),
  'a budget': of(
    { budget: { fonctionnement: 840000, investissement: 312500 } },
    'le budget',
    side('840 000 €', 'en fonctionnement', 'fonctionnement'),
    side('312 500 €', 'en investissement', 'investissement'),
  ),
  'a balance': of(
    { total_recettes: 64200, total_depenses: 58750 },
    'le total',
    side('64 200 €', 'pour les recettes', 'recettes'),
    side('58 750 €', 'pour les dépenses', 'dépenses'),
  ),
  'hours of a season': of(
    { ouverture_ete: '08:30', ouverture_hiver: '09:30' },
    "l'heure d'ouverture",
    side('8 h 30', "en période d'été", 'été'),
    side('9 h 30', "en période d'hiver", 'hiver'),
  ),
  'a path': of(
    { piste: { longueur_m: 640, largeur_m: 3 } },
    'la mesure relevée',
    side('640 mètres', 'en longueur', 'longueur'),
    side('3 mètres', 'en largeur', 'largeur'),
  ),
  'a grant': of(
    { montant_demande: 4800, montant_accorde: 3200 },
    "le montant de l'aide",
    side('4 800 €', 'dans la demande', 'demandé'),
    side('3 200 €', 'dans la décision qui accorde', 'accordé'),
  ),
  lodgings: of(
    { loyer_studio: 412, loyer_maison: 538 },
    'le loyer',
    side('412 €', 'pour le studio', 'studio'),
    side('538 €', 'pour la maison', 'maison'),
  ),
  vehicles: of(
    { stationnement: { tarif_voiture: 6, tarif_camion: 14 } },
    'le forfait',
    side('6 €', 'pour une voiture', 'voiture'),
    side('14 €', 'pour un camion', 'camion'),
  ),
  nurseries: of(
    { capacite: { creche: 32, halte_garderie: 18 } },
    "le nombre d'enfants",
    side('32', 'à la crèche', 'crèche'),
    side('18', 'à la halte-garderie', 'halte-garderie'),
  ),
  'works by quarter': of(
    { longueur_trottoirs: { gare: 450, moulin: 720 } },
    'la longueur des trottoirs',
    side('450 mètres', 'au quartier de la gare', 'gare'),
    side('720 mètres', 'au quartier du moulin', 'moulin'),
  ),
};

const flagsOf = (facts: unknown, text: string) =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(
    ({ text: words, why }) => `«${words}» ${why}`,
  );

describe.each(Object.entries(SETS))('siblings: %s', (_name, siblings) => {
  it.each(Object.entries(SHAPES))('%s', (_shape, shape) => {
    const { faithful, corrupted } = exchanged(siblings, shape);
    for (const text of faithful)
      expect({ text, flags: flagsOf(siblings.facts, text) }).toEqual({ text, flags: [] });
    for (const text of corrupted)
      expect({ text, found: flagsOf(siblings.facts, text).length > 0 }).toEqual({ text, found: true });
  });
});
