/** What passes from one thing to another, the hour of a day, the place of an act, who holds an office. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('from one to another', {
  chapters: {
    facts: {
      budget: 'budget principal',
      exercice: 2026,
      virement_investissement_eur: 6000,
      chapitre_origine: '21',
      chapitre_destination: '23',
      rapporteure: 'Mme Yolande Strub',
    },
    faithful: [
      'Mme Yolande Strub propose de virer six mille euros du chapitre 21 vers le chapitre 23.',
      'Un virement de 6 000 € du chapitre 21 au chapitre 23 est adopté.',
      'Le chapitre 21 est diminué de 6 000 euros et le chapitre 23 augmenté d’autant.',
    ],
    corrupted: [
      'Un virement de 6 000 € du chapitre 23 au chapitre 21 est adopté.',
      'Il est proposé de virer six mille euros du chapitre 23 vers le chapitre 21.',
      'Le chapitre 23 est diminué de 6 000 euros et le chapitre 21 augmenté d’autant.',
    ],
  },
  'stops of a line': {
    facts: {
      ligne: 'S12',
      arret_supprime: 'Croix-Blanche',
      arret_de_remplacement: 'Mairie',
      commune: 'Fontenelle',
      date_effet: '2026-11-09',
      distance_m: 350,
    },
    faithful: [
      'L’arrêt Croix-Blanche est remplacé par l’arrêt Mairie.',
      'Supprimer l’arrêt Croix-Blanche et le remplacer par l’arrêt Mairie.',
      'L’arrêt Croix-Blanche supprimé sera remplacé par l’arrêt Mairie, à 350 mètres.',
      'Les élèves monteront désormais à l’arrêt Mairie, l’arrêt Croix-Blanche étant supprimé.',
    ],
    corrupted: [
      'Supprimer l’arrêt Mairie et le remplacer par l’arrêt Croix-Blanche.',
      'L’arrêt Mairie est remplacé par l’arrêt Croix-Blanche.',
      'L’arrêt Mairie sera supprimé le 9 novembre 2026.',
      'Dès le 9 novembre 2026, la suppression de l’arrêt Mairie est décidée.',
    ],
  },
  'hours of days': {
    facts: {
      evenement: 'marché de Noël',
      lieu_evenement: 'place des Halles',
      date_debut: '2026-12-11',
      date_fin: '2026-12-13',
      heure_ouverture: '10:00',
      heure_fermeture: '20:00',
      date_debut_interdiction_stationner: '2026-12-10',
      heure_debut_interdiction: '18:00',
      date_fin_interdiction_stationner: '2026-12-14',
      heure_fin_interdiction: '08:00',
    },
    faithful: [
      'Il sera interdit d’y stationner dès le 10 décembre 2026 à 18 heures. L’interdiction sera levée le 14 décembre à 8 heures.',
      'Le marché ferme le 13 décembre à 20 heures.',
      'Le marché ouvre le 11 décembre à 10 heures.',
    ],
    corrupted: [
      'Il sera interdit d’y stationner dès le 10 décembre 2026 à 20 heures.',
      'L’interdiction sera levée le 14 décembre à 10 heures.',
    ],
  },
  'places of acts': {
    facts: {
      ecole: 'école élémentaire Paul-Gervaise',
      lieu_livraison: 'mairie',
      date_livraison: '2026-08-24',
      fournisseur: 'Infoval',
      rues_concernees: ['rue des Tanneurs', 'rue Haute'],
      lieu_point_eau_secours: 'place du Champ-de-Foire',
      lieu_retrait: 'loge du gardien',
    },
    faithful: [
      'Les ordinateurs seront livrés à la mairie le 24 août 2026.',
      'Les ordinateurs de l’école seront livrés le 24 août en mairie.',
      'La livraison des ordinateurs destinés à l’école aura lieu le 24 août 2026.',
      'Un point d’eau de secours sera ouvert place du Champ-de-Foire pour les habitants de la rue Haute.',
      'Le point d’eau de secours, place du Champ-de-Foire, est proche de la rue Haute.',
    ],
    corrupted: [
      'Les ordinateurs commandés à Infoval seront livrés à l’école le 24 août 2026.',
      'La livraison aura lieu à l’école le 24 août 2026.',
      'Vous pourrez vous approvisionner au point d’eau de secours installé rue Haute.',
      'Un point d’eau de secours sera ouvert rue des Tanneurs.',
    ],
  },
  offices: {
    facts: { responsable_astreinte: 'Thierry Ollagnier', suppleante: 'Karima Benhaddou', service: 'voirie' },
    faithful: ['L’astreinte a pour responsable Thierry Ollagnier et pour suppléante Karima Benhaddou.'],
    corrupted: ['L’astreinte a pour responsable Karima Benhaddou et pour suppléant Thierry Ollagnier.'],
  },
});
