/** Words that are of another thing than the facts tell: no flag; beside each, what must still be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('words of another thing', {
  'free for some, and a count beside': {
    facts: { entree: { enfants: 'gratuite', seances: 3 } },
    faithful: ['L’entrée est gratuite pour les enfants.'],
    corrupted: ['L’entrée coûte 3 €.'],
  },
  'a word of courtesy': {
    facts: { jury: '12 mai 2026' },
    faithful: ['Nous ne pouvons malheureusement pas donner suite à votre demande.'],
    corrupted: ['Malheureusement, vous n’avez pas su convaincre le jury.'],
  },
  'what is needed': {
    facts: { inscription: { obligatoire: true } },
    faithful: ['L’accès à la salle sans inscription est refusé.', 'Sans inscription, l’accès est refusé.'],
    corrupted: [
      'Les personnes sont admises sans inscription.',
      'La salle est ouverte aux usagers sans inscription.',
    ],
  },
  'all of a record': {
    facts: { pieces_fournies: { devis: true, plan: false } },
    faithful: ['L’étude débutera lorsque toutes les pièces seront fournies.'],
    corrupted: ['Toutes les pièces ont été fournies.'],
  },
  'one of a record': {
    facts: { postes_de_secours: { Dossen: true, Vihan: false } },
    faithful: [
      'Le poste de secours de la plage du Dossen est ouvert tous les jours et accueille chaque baigneur.',
    ],
    corrupted: ['Toutes deux disposent d’un poste de secours.'],
  },
  'a deed of the writer': {
    facts: { reponse_recue: false },
    faithful: ['La commune a répondu à vos questions le même jour.'],
    corrupted: ['La société a répondu le même jour.'],
  },
  'a manner of another deed': {
    facts: { mode_depot: 'en ligne' },
    faithful: [
      'La demande a été déposée en ligne. Toute question est à adresser au guichet de la mairie.',
      'Le demandeur a déposé sa demande et sera reçu en mairie.',
    ],
    corrupted: ['La demande a été déposée en mairie.'],
  },
  'a rent without the charges that the facts give': {
    facts: { loyer_charges_comprises_eur: 620, charges_eur: 60 },
    faithful: ['Le loyer hors charges s’élève à 560 €.'],
    corrupted: ['Le loyer hors charges s’élève à 580 €.'],
  },
  'a day of an answer': {
    facts: {
      date_limite: '2026-11-28',
      date_reception: '2026-11-20',
      date_envoi_reponse: '2026-12-01',
    },
    faithful: [
      'Par courrier envoyé le 1er décembre 2026, la mairie confirme que votre dossier est parvenu à temps.',
    ],
    corrupted: ['Le dossier, reçu le 20 novembre 2026, est parvenu après la date limite.'],
  },
  'a day of arrival': {
    facts: { date_limite: '2026-11-28', date_reception: '2026-12-09' },
    faithful: ['Le dossier a été reçu le 9 décembre 2026, après la date limite.'],
    corrupted: ['Comme il se doit, le dossier a été reçu le 9 décembre 2026, avant la date limite.'],
  },
  'the oldest of other things': {
    facts: {
      vehicules: [
        { nom: 'Master', annee: 2018 },
        { nom: 'Kangoo', annee: 2012 },
      ],
    },
    faithful: ['Le Master, entretenu par la commune la plus ancienne du canton, est de 2018.'],
    corrupted: ['Le Master est le plus ancien.'],
  },
  'a last payment is no earlier price': {
    facts: { salle: { tarif_eur: 120, dernier_versement_eur: 200 } },
    faithful: ['Le tarif est de 120 €, en hausse.'],
    corrupted: ['Le tarif est de 130 €, en hausse.'],
  },
  'what is owed to the former one': {
    facts: { ancien_president: 'M. Roux', president: 'Mme Petit' },
    faithful: ['Le conseil adresse à M. Roux ses remerciements.'],
    corrupted: ['Le pouvoir est confié à M. Roux.'],
  },
  'a rank of a place': {
    facts: { liste_attente: { rang: 4 } },
    faithful: ['La famille est logée au premier rang de la salle.'],
    corrupted: ['La famille est au premier rang de la liste.'],
  },
  'held against another': {
    facts: { bureau_1: 412, bureau_2: 380 },
    faithful: ['Au bureau 2, on compte 32 inscrits de moins qu’au premier, qui en a 412.'],
    corrupted: ['Le bureau 2 compte 412 inscrits.'],
  },
  'put right': {
    facts: { objet: 'salle Camus au lieu de la salle Verne' },
    faithful: ['La convocation indiquait par erreur la salle Verne au lieu de la salle Camus.'],
    corrupted: ['La réunion aura lieu salle Verne au lieu de la salle Camus.'],
  },
});
