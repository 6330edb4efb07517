/** What letters and notices work out in passing: so many sessions, so long since, the last of a series, what is paid each time. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('worked out in passing', {
  'sessions in all': {
    facts: {
      intitule: 'stage de couture',
      date_premiere_seance: '2027-01-14',
      nb_seances: 5,
      rythme: 'chaque jeudi',
      heure_debut: '18:00',
      heure_fin: '19:30',
      lieu: 'atelier des Ormes',
    },
    faithful: [
      'Les cinq séances font sept heures et demie au total.',
      'Il y en a cinq, soit sept heures et demie de couture en tout.',
      'La première séance aura lieu le 14 janvier et la dernière le 11 février.',
    ],
    corrupted: [
      'Les cinq séances font huit heures au total.',
      'La première séance aura lieu le 14 janvier et la dernière le 18 février.',
      'La première séance aura lieu le 14 janvier et la dernière le 4 février.',
    ],
  },
  'hours of named days': {
    facts: {
      nom: 'ludothèque des Ormes',
      heure_debut_mardi: '16:00',
      heure_fin_mardi: '18:30',
      heure_debut_vendredi: '15:00',
      heure_fin_vendredi: '18:00',
    },
    faithful: ['La ludothèque est ouverte cinq heures et demie par semaine.'],
    corrupted: [
      'La ludothèque est ouverte six heures par semaine.',
      'La ludothèque est ouverte onze heures par semaine.',
    ],
  },
  'time taken since': {
    facts: {
      date_demande: '2027-04-02',
      date_reception: '2027-04-06',
      date_visite: '2027-04-27',
      objet: 'visite du caveau',
    },
    faithful: ['Il nous a fallu trois semaines, depuis la réception de votre lettre, pour fixer cette date.'],
    corrupted: [
      'Il nous a fallu quatre semaines, depuis la réception de votre lettre, pour fixer cette date.',
      'Il nous a fallu trois semaines, depuis votre demande, pour fixer cette date.',
    ],
  },
  'paid each time': {
    facts: { tarif_entree_piscine_eur: 2.5, tarif_reduit_eur: 1.5, nb_repas_semaine: 4, prix_repas_eur: 6.2 },
    faithful: [
      'Un enfant qui vient trois fois dans le mois paiera 7,50 € au plein tarif de la piscine.',
      'Pour une semaine complète de quatre repas, vous paierez 24,80 €.',
    ],
    corrupted: [
      'Un enfant qui vient trois fois dans le mois paiera 8,50 € au plein tarif de la piscine.',
      'Pour une semaine complète de quatre repas, vous paierez 25,80 €.',
    ],
  },
  'a tariff told by its condition': {
    facts: {
      tarif_plein_eur: 4.2,
      tarif_reduit_eur: 2,
      quotient_max_tarif_reduit: 550,
      activite: 'garderie du matin',
    },
    faithful: ['Les familles dont le quotient ne dépasse pas 550 paient 2 €.'],
    corrupted: ['Les familles dont le quotient ne dépasse pas 550 paient 3 €.'],
  },
  'things that the sentence names': {
    facts: {
      ordre_du_jour: ['tarif du marché', 'vente d’un tracteur', 'don de livres', 'motion sur la gare'],
      date: '2027-02-05',
    },
    faithful: [
      'Deux touchent aux finances, à savoir le tarif du marché et la vente d’un tracteur.',
      'Trois seront vite réglés : la vente d’un tracteur, le don de livres et la motion sur la gare.',
    ],
    corrupted: ['Trois touchent aux finances, à savoir le tarif du marché et la vente d’un tracteur.'],
  },
  'what a price is for': {
    facts: { tarif_trajet_eur: 3, distance_km: 12, destination: 'gare de Corvant' },
    faithful: ['Le trajet coûte 3 €. La gare de Corvant est à 12 km.'],
    corrupted: ['Le trajet coûte 3 € par kilomètre.', 'Le trajet coûte 3 € du kilomètre.'],
  },
  'what is left pays': {
    facts: {
      credits_avant_eur: 8000,
      credits_apres_eur: 6500,
      depense: 'peinture du préau',
      achat: 'tableau blanc',
    },
    faithful: [
      'La peinture disposait de 8 000 € ; il lui reste 6 500 €. L’écart financera un tableau blanc.',
    ],
    corrupted: ['Un orchestre financera la fanfare.'],
  },
});
