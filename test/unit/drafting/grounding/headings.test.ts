/** Headings in capitals at the head of a line that goes on: what a notice is names nobody; whoever is named there still is. */
import { holdsCases } from '../../../support/grounding/cases';

const facts = {
  motif: 'réparation du réseau',
  date: '2027-03-09',
  lieu: 'rue des Tanneurs',
  heure_debut: '08:30',
};

holdsCases('headings in capitals', {
  'what a notice is': {
    facts,
    faithful: [
      'OFFRE D’EMPLOI – Réparation du réseau, rue des Tanneurs, le 9 mars 2027.',
      'RÉPARATION – Le 9 mars, à partir de 8 h 30, rue des Tanneurs.',
      'RUE BARRÉE – Le 9 mars 2027, à partir de 8 h 30, la rue des Tanneurs sera barrée.',
      'PANNE GÉNÉRALE. La réparation aura lieu le 9 mars.',
      'BON À SAVOIR : la réparation du réseau aura lieu le 9 mars.',
      'FÊTE DES VOISINS ! Rendez-vous le 9 mars, rue des Tanneurs.',
      'Chers habitants,\nCOUPURE DE COURANT – Le 9 mars, à 8 h 30.',
      'VIDE-GRENIER : le 9 mars, rue des Tanneurs.',
      'PROCHAINE COLLECTE – Le 9 mars, rue des Tanneurs.',
      'APPARTEMENT À LOUER – Rue des Tanneurs.',
    ],
    corrupted: [
      'ENTREPRISE GIRAUDON – Réparation du réseau, le 9 mars 2027.',
      'GIRAUDON PAUL : réparation du réseau le 9 mars.',
      'COUPURE DE COURANT – Le 9 mars, par la société GIRAUDON.',
      'COUPURE À VILLEMOISAN – Le 9 mars, à 8 h 30.',
      'MAIRIE DE VILLEMOISAN – Réparation du réseau, le 9 mars.',
      'RUE PASTEUR – Réparation du réseau le 9 mars.',
    ],
  },
});
