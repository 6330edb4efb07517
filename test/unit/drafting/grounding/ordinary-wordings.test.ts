/** Wordings of acts that contradict nothing: measured facts, fees that are none, authorities in full, lists of a statement, what is incumbent on a mayor. */
import { holdsCases } from '../../../support/grounding/cases';

const POST = { poste: 'agent d’entretien', quotite_heures: 21, temps_complet_heures: 35 };
const GROUP = { pilote: 'Ville d’Orsance', nb_membres: 6, frais_animation_eur: 0, objet: 'achat de papier' };
const SITE = {
  ...{ aire: 'aire des Peupliers', date_fermeture: '2026-07-06', date_limite_depart: '2026-07-04' },
  ...{ date_reouverture: '2026-07-27' },
};
const BILL = { prix_repas_eur: 4, montant_facture_eur: 88, nb_repas_factures: 22, part_famille_eur: 60 };
const STATEMENT = {
  ...{ volume_releve_m3: 310, volume_retenu_m3: 180, volume_deduit_m3: 130, prix_m3_eur: 3 },
  ...{ montant_deduit_eur: 390 },
};
const HOUSE = {
  ...{ travaux: ['pose d’une pompe à chaleur'], cout_ttc_eur: 16400, aide_region_eur: 4100 },
  ...{ aide_departement_eur: 1640 },
};
const DUMP = { commune: 'Vernoux', lieu: 'chemin du Gué', nature: 'pneus', date_constat: '2026-02-03' };

holdsCases('ordinary wordings', {
  'a time that is not complete': {
    facts: POST,
    faithful: ['L’emploi est à temps non complet, à raison de 21 heures par semaine.'],
    corrupted: ['L’emploi est à temps non complet, à raison de 24 heures par semaine.'],
  },
  'fees that are none': {
    facts: GROUP,
    faithful: ['La Ville d’Orsance est désignée animatrice du groupement, qui compte six membres.'],
    corrupted: ['Des frais d’animation sont dus.'],
  },
  'by when one leaves': {
    facts: SITE,
    faithful: [
      'Les occupants quitteront l’aire des Peupliers au plus tard le samedi 4 juillet 2026.',
      'Le site est fermé à compter du 6 juillet 2026.',
    ],
    corrupted: ['Les occupants quitteront l’aire des Peupliers au plus tard le lundi 6 juillet 2026.'],
  },
  'what is billed': {
    facts: BILL,
    faithful: ['Le repas est facturé 4 €.', 'Chaque repas vous sera facturé quatre euros.'],
    corrupted: ['Le montant de la facture est de 4 €.', 'Le repas est facturé 88 €.'],
  },
  'lines of a statement': {
    facts: STATEMENT,
    faithful: ['Décompte\n• volume relevé : 310 m³\n• volume retenu : 180 m³\n• volume déduit : 130 m³'],
    corrupted: ['Décompte\n• volume relevé : 310 m³\n• volume retenu : 130 m³\n• volume déduit : 180 m³'],
  },
  'lines of a plan': {
    facts: HOUSE,
    faithful: [
      'Dossier\n• Pose d’une pompe à chaleur : 16 400 € TTC\n• Région : 4 100 €\n• Département : 1 640 €',
    ],
    corrupted: [
      'Dossier\n• Pose d’une pompe à chaleur : 16 400 € TTC\n• Région : 1 640 €\n• Département : 4 100 €',
    ],
  },
  'authorities in full': {
    facts: { document: 'registre', delai_mois: 2 },
    faithful: [
      'Vous pouvez saisir la Commission d’accès aux documents administratifs.',
      'Le Défenseur des droits peut être saisi gratuitement.',
    ],
    corrupted: ['Vous pouvez saisir la Commission Lambert.', 'Vous pouvez saisir le Défenseur Martin.'],
  },
  'what is incumbent on a mayor': {
    facts: DUMP,
    faithful: [
      'Considérant que des pneus ont été abandonnés chemin du Gué et qu’il incombe au maire d’y mettre fin,',
    ],
    corrupted: ['Il incombe aux riverains de payer l’enlèvement sous huitaine.'],
  },
});
