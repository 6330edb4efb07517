/** Words of one line of a list told of another, and a value under the key of another. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'words of another line': {
    facts: {"exposants": [{"nom": "Verger Castan", "produits": "pommes et jus de poire"}, {"nom": "Lucie Amar", "produits": "bougies parfumées"}, {"nom": "Coutellerie Roy", "produits": "couteaux pliants"}], "interventions": [{"nom": "Mme Roux", "qualite": "riveraine", "propos": "demande un ralentisseur"}, {"nom": "M. Petit", "qualite": "adjoint", "propos": "annonce une étude de bruit"}], "sorts": [{"lot": "chaises", "destination": "don à l'école"}, {"lot": "armoires", "destination": "vente aux enchères"}, {"lot": "bureaux", "destination": "déchetterie"}]}, // prettier-ignore
    faithful: [
      'Le Verger Castan propose des pommes, Lucie Amar des bougies parfumées et la Coutellerie Roy des couteaux.',
      "Mme Roux souhaite la pose d'un ralentisseur.",
      "M. Petit a fait savoir qu'une étude sera conduite.",
      'Les armoires seront vendues aux enchères.',
      "Les bureaux partent en déchetterie et les chaises sont données à l'école.",
    ],
    corrupted: [
      'Le Verger Castan propose des bougies.',
      'Lucie Amar vend du jus de pomme.',
      'Mme Roux a annoncé une étude de bruit.',
      'M. Petit demande un ralentisseur.',
      'Les chaises seront vendues aux enchères.',
    ],
  },
  'the word of a key, and hours beside their stops': {
    facts: {"chantiers": [{"voie": "rue des Glycines", "deviation": "chemin du Lavoir"}, {"voie": "place Arago", "deviation": null}], "arrets": [{"nom": "Le Pré", "heure": "07:05"}, {"nom": "Moulin Blanc", "heure": "07:14"}, {"nom": "Croix Verte", "heure": "07:20"}, {"nom": "Collège Vian", "heure": "07:41"}], "depart": "gare routière", "arrivee": "parc des Tilleuls"}, // prettier-ignore
    faithful: [
      'Une déviation est mise en place par le chemin du Lavoir.',
      "Le car passe à 7 h 05 au Pré et à 7 h 14 au Moulin Blanc, avant d'arriver au collège Vian à 7 h 41.",
      'Le départ est donné à la gare routière, pour une arrivée au parc des Tilleuls.',
    ],
    corrupted: [
      'Une déviation est mise en place par la place Arago.',
      'La déviation des véhicules se fera par la rue des Glycines.',
      "Le car passe à 7 h 05 au Pré et à 7 h 14 à la Croix Verte, avant d'arriver au collège Vian à 7 h 41.",
    ],
  },
};

holdsCases('lines of a list', CASES);
