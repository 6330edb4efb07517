/** Who asks and who leads: the request of a body under another key, a service and the one who answers for it. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('asked by and led by', {
  'the request of a body whose day the facts give': {
    facts: {
      entreprise: 'Canalisations du Maine',
      lieu: 'rue des Tanneurs',
      demande_du: '2026-03-11',
      avis_departement: '2026-03-19',
    },
    faithful: [
      'Vu la demande de l’entreprise Canalisations du Maine en date du 11 mars 2026 ;',
      'Vu la demande du 11 mars 2026 de Canalisations du Maine ;',
      'Vu la demande présentée le 11 mars 2026 par l’entreprise Canalisations du Maine ;',
      'L’entreprise Canalisations du Maine a déposé sa demande le 11 mars 2026.',
    ],
    corrupted: [
      'Vu la demande de l’entreprise Canalisations de Sarthe en date du 11 mars 2026 ;',
      'Vu la demande de l’entreprise Canalisations du Maine en date du 19 mars 2026 ;',
    ],
  },
  'the request is that of another': {
    facts: {
      demandeur: 'Mme Odile Fresnay',
      entreprise: 'Canalisations du Maine',
      demande_du: '2026-03-11',
    },
    faithful: [
      'Vu la demande de Mme Odile Fresnay en date du 11 mars 2026 ;',
      'Vu la demande de l’entreprise Canalisations du Maine pour le compte de Mme Odile Fresnay ;',
      'Les travaux sont réalisés par l’entreprise Canalisations du Maine.',
    ],
    corrupted: ['Vu la demande de l’entreprise Canalisations du Maine en date du 11 mars 2026 ;'],
  },
  'a service that handles requests': {
    facts: {
      commune_demandeuse: 'Saint-Alban-sur-Orge',
      maire: 'Mme Régine Castel',
      service: 'service commun des marchés',
      responsable: 'M. Loïc Berthier',
      communes_adherentes: 17,
    },
    faithful: [
      'Le service, dirigé par M. Loïc Berthier, traite les demandes de dix-sept communes.',
      'Le service que dirige M. Loïc Berthier instruit les demandes de dix-sept communes.',
      'M. Loïc Berthier, responsable du service, examine les demandes des communes adhérentes.',
      'La commune de Saint-Alban-sur-Orge demande à rejoindre le service.',
      'Dirigé par M. Loïc Berthier, le service reçoit la demande de Saint-Alban-sur-Orge.',
    ],
    corrupted: [
      'Le service, dirigé par Mme Régine Castel, traite les demandes de dix-sept communes.',
      'M. Loïc Berthier, maire, demande l’adhésion de la commune.',
      'Le service, dirigé par M. Loïc Bertin, traite les demandes de dix-sept communes.',
    ],
  },
  'the day of a request in full words': {
    facts: {
      association: 'Les Amis de la Lande',
      requete_du: '4 avril 2026',
      avis_maire: '9 avril 2026',
    },
    faithful: [
      'Vu la requête de l’association Les Amis de la Lande en date du 4 avril 2026 ;',
      'Vu l’avis du maire du 9 avril 2026 sur la requête des Amis de la Lande ;',
    ],
    corrupted: ['Vu la requête de l’association Les Amis de la Lande en date du 9 avril 2026 ;'],
  },
  'two who lead': {
    facts: { directrice: 'Mme Solange Perrot', responsable: 'M. Loïc Berthier', plaignant: 'M. Hugo Vial' },
    faithful: [
      'Le pôle, dirigé par Mme Solange Perrot, traite les plaintes des usagers.',
      'L’équipe, encadrée par M. Loïc Berthier, traite les demandes.',
      'M. Hugo Vial, auteur de la plainte, a été reçu.',
    ],
    corrupted: [
      'L’équipe, encadrée par M. Hugo Vial, traite les demandes.',
      'M. Loïc Berthier, auteur de la plainte, a été reçu.',
    ],
  },
  'the one who asks, and another': {
    facts: {
      demandeur: 'M. Firmin Aubry',
      voisin: 'Mme Lise Gosselin',
      date_demande: '2026-02-04',
    },
    faithful: ['M. Firmin Aubry demande un permis.', 'La demande de M. Firmin Aubry date du 4 février 2026.'],
    corrupted: [
      'La demande de Mme Lise Gosselin date du 4 février 2026.',
      'Mme Lise Gosselin, demandeuse, habite en face.',
    ],
  },
});
