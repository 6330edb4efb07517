/** The number that names a thing, with its sign or without; clauses with dots; the score of a match: the same, in whatever dress. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('signs and clauses', {
  'a number behind its noun, told with the sign': {
    facts: {
      bus: 'ligne scolaire 37, terminus Les Aubiers',
      recette: 'titre 845, bordereau 61',
      salle: 'salle 12 du collège',
      budget: 'mandat 4012 du 3 mars 2026',
      vote: '18 voix pour, 4 contre',
      effectif: 'classe de 24 élèves',
      cars: 'quais 5, 8 et 9',
      college: 'le collège compte 540 élèves',
    },
    faithful: [
      'La ligne n° 37 dessert le terminus Les Aubiers.',
      'Objet : arrêt sur la ligne no 37.',
      'Le titre n° 845 (bordereau n° 61) a été émis.',
      'Il est inscrit au bordereau numéro 61.',
      'La réunion se tient dans la salle n° 12.',
      'La somme a fait l’objet du mandat n° 4012.',
      'Les cars partent du quai n° 8.',
      'Le titre exécutoire n° 845 a été émis.',
      'Le titre a été émis sous le n° 845.',
      'La ligne scolaire n° 37 est maintenue.',
    ],
    corrupted: [
      'La ligne n° 73 dessert le terminus Les Aubiers.',
      'La ligne n° 61 dessert le terminus Les Aubiers.',
      'Le titre n° 845 (bordereau n° 16) a été émis.',
      'La réunion se tient dans la salle n° 18.',
      'La réunion se tient dans la salle n° 37.',
      'La réunion se tient dans la classe n° 24.',
      'Le bordereau n° 845 a été émis.',
      'Les cars partent du quai n° 6.',
      'Le titre a été émis sous le n° 854.',
      'Le titre exécutoire n° 12 a été émis.',
      'Le compte n° 540 est ouvert.',
    ],
  },
  'the number of another thing is no house': {
    facts: { demandeur: 'Mme Odile Vasseur', numero_lot: 'n° 9', objet: 'branchement' },
    faithful: ['Le lot n° 9 est à raccorder.'],
    corrupted: [
      'Le branchement est fait au n° 9 de la rue Pasteur.',
      'Le branchement est fait devant le n° 9 de l’avenue Foch.',
    ],
  },
  'the number of the house beside': {
    facts: { adresse: '4 rue Pasteur', maison_voisine: 'n° 9', objet: 'bruit' },
    faithful: ['Le bruit vient du n° 9 de la rue Pasteur.'],
    corrupted: ['Le bruit vient du n° 11 de la rue Pasteur.'],
  },
  'a number with the sign, told behind its noun': {
    facts: {
      bus: 'ligne n° 37, terminus Les Aubiers',
      recette: 'titre de recettes n° 845, bordereau n° 61',
      lieu: 'quai n° 3',
    },
    faithful: [
      'La ligne 37 dessert le terminus Les Aubiers.',
      'Le titre de recettes 845 figure au bordereau 61.',
      'Le départ se fait du quai 3.',
    ],
    corrupted: [
      'La ligne 38 dessert le terminus Les Aubiers.',
      'Le titre de recettes 845 figure au bordereau 16.',
      'Le départ se fait du quai 4.',
    ],
  },
  'clauses with dots': {
    facts: {
      titulaire: 'Voirie du Perche',
      clause: 'article 14.2 du CCAP',
      convention: 'article 3.1.2 de la convention',
      penalite: '150 € par jour de retard',
      reglement: 'art. 7.4 du règlement intérieur',
      visas: ['articles 5.1 et 5.3 du CCTP'],
    },
    faithful: [
      'En application de l’article 14.2 du CCAP, une pénalité de 150 € par jour de retard est encourue.',
      'Aux termes de l’article 3.1.2 de la convention, le prix est fixe.',
      'Selon l’article 7.4 du règlement intérieur, la salle est rendue propre.',
      'Les articles 5.1 et 5.3 du CCTP s’appliquent.',
      'La pénalité est celle de l’art. 14.2.',
      'La pénalité est prévue au 14.2 du CCAP.',
    ],
    corrupted: [
      'En application de l’article 14.3 du CCAP, une pénalité est encourue.',
      'En application de l’article 12.4 du CCAP, une pénalité est encourue.',
      'Aux termes de l’article 3.2.1 de la convention, le prix est fixe.',
      'Selon l’article 4.7 du règlement intérieur, la salle est rendue propre.',
      'Les articles 5.1 et 5.2 du CCTP s’appliquent.',
      'La voie mesure 14,2 m.',
      'La hausse est de 14,2 %.',
    ],
  },
  'a score with a dash, told in words': {
    facts: { equipe: 'Basket Club de Pontarlier', score: '68-61', dossier: '2026-14' },
    faithful: [
      'L’équipe s’impose 68 à 61.',
      'L’équipe s’impose par soixante-huit à soixante et un.',
      'Score final : 68-61.',
      'Score final : 68–61.',
    ],
    corrupted: ['L’équipe s’impose 68 à 62.', 'Score final : 61-68.', 'L’équipe s’impose 67-61.'],
  },
  'the score of a match': {
    facts: {
      club: 'Union sportive de Châtenay',
      score: '24 à 19',
      rencontre: 'finale du 6 juin 2026',
      aller: '2-1',
      sets: '3 sets à 1',
    },
    faithful: [
      'L’Union sportive de Châtenay l’emporte (24-19) en finale le 6 juin 2026.',
      'Victoire 24 - 19 en finale.',
      'La finale s’est conclue sur le score de 24 à 19.',
      'La finale s’est conclue sur le score de vingt-quatre à dix-neuf.',
      'Après une victoire 2 à 1 au match aller, le club l’emporte 24-19.',
    ],
    corrupted: [
      'L’Union sportive de Châtenay l’emporte (24-18) en finale le 6 juin 2026.',
      'L’Union sportive de Châtenay l’emporte (42-19) en finale.',
      'Le dossier n° 24-19 est complet.',
      'La finale s’est conclue sur le score de 25 à 19.',
    ],
  },
});
