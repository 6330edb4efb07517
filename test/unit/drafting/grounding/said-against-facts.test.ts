/** What a text denies, grants, counts or takes for granted, held against what the facts say; countries, votes, times. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'countries, unanimity, times shown': {
    facts: {"jumelage":{"ville":"Sankt Rupert","pays":"Allemagne"},"vote":{"pour":14,"contre":0,"abstentions":3},"entrees":{"2024":1310,"2025":1240},"avis_domaines":"41000 € le 2026-03-19","prix":39500}, // prettier-ignore
    faithful: [
      'Le jumelage avec Sankt Rupert (Allemagne) continue.',
      "Le texte est adopté à l'unanimité des suffrages exprimés.",
      "En 2025, 1 240 visiteurs ont été accueillis, soit moins qu'en 2024.",
      "Le prix de 39 500 € est inférieur à l'avis des domaines du 19 mars 2026.",
    ],
    corrupted: [
      'Le jumelage avec Sankt Rupert (Autriche) continue.',
      "Le texte est adopté à l'unanimité des 17 votants.",
      'Tous les conseillers ont voté pour.',
      "En 2025, 1 240 visiteurs ont été accueillis, soit davantage qu'en 2024.",
      "En 2024, 1 310 visiteurs ont été accueillis, soit moins qu'en 2025.",
      "Le prix de 39 500 € est supérieur à l'avis des domaines du 19 mars 2026.",
    ],
  },
  'access, needs and quantifiers': {
    facts: {"acces_riverains":true,"pietons_autorises":false,"inscription_obligatoire":true,"certificat_medical_exige":false,"foyers_evacues":12,"analyses":{"realisees":30,"non_conformes":2},"demandes":{"recues":26,"acceptees":20,"refusees":6},"date":"2026-05-04"}, // prettier-ignore
    faithful: [
      'La rue est fermée, sauf aux riverains.',
      'La rue est fermée, mais les riverains pourront y accéder.',
      "L'accès à la rue est interdit, y compris aux piétons.",
      "L'inscription est nécessaire.",
      "Il est nécessaire de s'inscrire.",
      "Aucun certificat médical n'est requis.",
      "Il n'est pas nécessaire de fournir un certificat médical.",
      'Douze foyers ont été évacués.',
      "Aucun foyer n'a été oublié.",
      'Toutes les analyses ont été réalisées le 4 mai 2026.',
      'Toutes les demandes reçues ont été examinées.',
    ],
    corrupted: [
      'La rue est fermée, y compris aux riverains.',
      "La rue est fermée ; les riverains, dont l'accès ne sera pas possible, sont informés.",
      'La rue est barrée et interdite aux riverains.',
      'La rue est fermée, sauf aux piétons.',
      'La rue est fermée, mais les piétons pourront circuler.',
      "Il n'est pas nécessaire de s'inscrire.",
      "L'inscription n'est pas demandée.",
      "On peut venir sans avoir à s'inscrire.",
      "Les participants sont dispensés d'inscription.",
      'Il faut fournir un certificat médical.',
      'Un certificat médical est requis.',
      "Aucun foyer n'a été évacué.",
      "Aucun foyer n'a dû être évacué.",
      'Toutes les analyses réalisées sont conformes.',
      'Les analyses se sont toutes révélées conformes.',
      'Toutes les demandes ont été acceptées.',
      "Aucune demande n'a été refusée.",
    ],
  },
  'presuppositions and acts done to somebody': {
    facts: {"transfert_eclairage":false,"delegation_service":false,"evacuation_locataires":false,"ravalement_facade":true,"badge_necessaire":true,"competence":"eau potable"}, // prettier-ignore
    faithful: [
      "En l'absence de transfert de l'éclairage public, la commune gère les lampadaires.",
      'Si la délégation du service était décidée, le coût changerait.',
      'Les locataires ne sont pas évacués.',
      'Les locataires sont informés.',
      'La façade a été ravalée.',
      "L'évacuation des locataires n'est pas ordonnée.",
      "L'évacuation des locataires n'est pas demandée.",
    ],
    corrupted: [
      "Depuis le transfert de l'éclairage public, la communauté gère les lampadaires.",
      'Le coût a baissé à la suite de la délégation du service.',
      'Les locataires sont évacués.',
      'Les locataires ont été évacués.',
      "La façade n'a pas été ravalée.",
    ],
  },
  'denials without a reason, holders of offices': {
    facts: {"subvention":1500,"beneficiaire":"Chorale Arpège","date":"2026-02-12","bureau":{"president":"M. Abel Morin","suppleant":"Mme Lina Cazes","secretaire":"M. Ugo Teil","assesseurs":["Mme Eva Pons","M. Jan Roux"]}}, // prettier-ignore
    faithful: [
      'Une subvention de 1 500 € est attribuée à la Chorale Arpège.',
      'Le bureau sera présidé le 12 février 2026 par M. Abel Morin.',
      'M. Abel Morin préside, Mme Lina Cazes étant sa suppléante.',
      'Les assesseurs en sont Mme Eva Pons et M. Jan Roux.',
    ],
    corrupted: [
      "Une subvention de 1 500 € n'est pas attribuée à la Chorale Arpège.",
      "La subvention de 1 500 € n'a pas été votée le 12 février 2026.",
      'Le bureau sera présidé le 12 février 2026 par M. Ugo Teil.',
      'M. Abel Morin préside, M. Ugo Teil étant son suppléant.',
      'Les assesseurs en sont Mme Eva Pons et M. Ugo Teil.',
    ],
  },
};

holdsCases('said against the facts', CASES);
