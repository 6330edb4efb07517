/** Couples of one text, ranks in keys, words of forms, whose a number is, years beside, and what stops at a limit. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a man and a woman of one name in one text': {
    facts: {"acquereurs":"M. Bastien Lorrain et Mme Célia Lorrain","voisins":"Monsieur Yann Cadiou, Madame Rose Thébault","terrain":"AB 114"}, // prettier-ignore
    faithful: [
      'La parcelle est cédée à M. et Mme Lorrain.',
      'Monsieur et Madame Lorrain ont accepté cette offre.',
      'M. Bastien Lorrain et Mme Célia Lorrain achètent la parcelle.',
      'M. Cadiou et Mme Thébault sont riverains.',
    ],
    corrupted: [
      'La parcelle est cédée à M. et Mme Cadiou.',
      'La parcelle est cédée à M. et Mme Thébault.',
      'La parcelle est cédée à M. et Mme Lorient.',
      'Monsieur et Madame Cadiou sont riverains.',
    ],
  },
  'a rank in a key': {
    facts: {"priorite_1":["rue des Tisserands","collège","caserne"],"priorite_2":"hameaux","priorite_3":"chemins ruraux","niveau_1":"accueil","niveau_2":"archives","agents":6}, // prettier-ignore
    faithful: [
      'Sont en priorité 1 la rue des Tisserands, le collège et la caserne.',
      'Les hameaux sont traités en priorité 2.',
      'La priorité 3 concerne les chemins ruraux.',
      "L'accueil est au niveau 1 et les archives au niveau 2.",
    ],
    corrupted: [
      'Les chemins ruraux relèvent de la priorité 4.',
      "L'accueil est au niveau 5.",
      'Les hameaux sont traités en priorité 3.',
      'La priorité 1 concerne les chemins ruraux.',
    ],
  },
  'a rank in an English key': {
    facts: {"order_date":"2026-10-05","departure":"04:30","priority_1":["rue du Puits","maison de santé","EHPAD"],"priority_2":"lotissements","priority_3":"chemins","salt_stock_t":18}, // prettier-ignore
    faithful: [
      "Sont traités en priorité 1 la rue du Puits et l'EHPAD ; les lotissements relèvent de la priorité 2 et les chemins de la priorité 3.",
      'La priorité 2 vient ensuite.',
    ],
    corrupted: ['La rue du Puits est traitée en priorité 6.', 'Les chemins sont traités en priorité 2.'],
  },
  'a word of forms that opens a sentence': {
    facts: {"reference":"REC-2028-11","numero":"AT-2028-4","ref_envoi":"BD-77-2028","declarante":"Mme Inès Barbot","date_declaration":"2028-02-17"}, // prettier-ignore
    faithful: [
      'Récépissé REC-2028-11 : la déclaration de Mme Barbot du 17 février 2028 est enregistrée.',
      'Attestation AT-2028-4 délivrée à Mme Inès Barbot.',
      'Bordereau BD-77-2028. Mme Barbot a déclaré le 17 février 2028.',
      'Déclaration du 17 février 2028. Récépissé REC-2028-11.',
    ],
    corrupted: [
      'Récépissé REC-2028-12 : la déclaration de Mme Barbot est enregistrée.',
      'Attestation AT-2028-7 délivrée à Mme Inès Barbot.',
      'Récépissé Martinot : la déclaration est enregistrée.',
      'Brémond REC-2028-11 : la déclaration de Mme Barbot est enregistrée.',
    ],
  },
  'a number whose key says whose it is': {
    facts: {"conseil":{"en_exercice":29,"presents":21,"absents_sans_pouvoir":3,"pouvoirs":5,"votants":26},"association":{"membres":188}}, // prettier-ignore
    faithful: [
      'Trois conseillers sont absents sans avoir donné pouvoir.',
      'Trois élus sont absents sans pouvoir.',
      'Vingt et un conseillers sont présents et cinq ont donné pouvoir.',
      'Le conseil compte 29 conseillers en exercice, dont 21 sont présents.',
    ],
    corrupted: [
      'Quatre conseillers sont absents sans avoir donné pouvoir.',
      'Vingt-six conseillers sont présents.',
      'Trois conseillers sont présents.',
      'Cinq conseillers sont absents sans pouvoir.',
    ],
  },
  'absent, excused and present in English': {
    facts: {"council":{"in_office":23,"present":17,"excused":2,"absent_without_proxy":1,"proxies_count":3,"voters":20},"licensed_members":240}, // prettier-ignore
    faithful: ['Deux conseillers sont excusés.', 'Dix-sept conseillers sont présents.'],
    corrupted: ['Quatre conseillers sont excusés.', 'Dix-sept conseillers sont absents.'],
  },
  'an amount of the year before': {
    facts: {"club":"Aviron Sablais","demande":18500,"accorde_annee_precedente":17000,"subvention_proposee":16800}, // prettier-ignore
    faithful: [
      "Le club Aviron Sablais demande 18 500 €, contre 17 000 € l'année précédente.",
      "La subvention était de 17 000 € l'an dernier.",
      "Le club a reçu 17 000 € l'année passée.",
      'Le club demande 18 500 € cette année.',
    ],
    corrupted: [
      'Le club demande 18 500 € par an.',
      'Le club demande 18 500 € par mois.',
      "Le club demande 17 000 €, contre 18 500 € l'année précédente.",
    ],
  },
  'a count in a text of a record': {
    facts: {"passages":[{"date":"2027-05-03","lieu":"square des Ormes","personnes":"12 adolescents"},{"date":"2027-05-07","lieu":"halle","personnes":"4 à 6 adultes"},{"date":"2027-05-12","lieu":"square des Ormes","personnes":"une trentaine de jeunes"}]}, // prettier-ignore
    faithful: [
      'Les douze adolescents rencontrés le 3 mai au square des Ormes ont été entendus.',
      'Le 3 mai, 12 adolescents étaient au square des Ormes.',
      'Les douze adolescents présents le 3 mai ont été entendus.',
      'À la halle, quatre à six adultes étaient présents le 7 mai.',
    ],
    corrupted: [
      'Les treize adolescents rencontrés le 3 mai au square des Ormes ont été entendus.',
      'Les douze adolescents rencontrés le 7 mai à la halle ont été entendus.',
      'Les quinze jeunes rencontrés le 3 mai au square des Ormes ont été entendus.',
    ],
  },
  'two places of a list in one sentence': {
    facts: {"signalements":[{"jour":"2027-09-01","lieu":"quai des Brumes","heure":"22:15","constat":"regroupement"},{"jour":"2027-09-04","lieu":"city-foot","eclairage_eteint":"21:00"},{"jour":"2027-09-09","lieu":"quai des Brumes","heure":"23:40","constat":"pétards"}]}, // prettier-ignore
    faithful: [
      "Le lien entre l'extinction de l'éclairage du city-foot à 21 h et les regroupements du quai des Brumes reste à établir.",
      'Les regroupements du quai des Brumes suivraient la coupure à 21 h au city-foot.',
    ],
    corrupted: [
      "Le 1er septembre, l'éclairage du quai des Brumes était éteint à 21 h.",
      "L'éclairage du quai des Brumes s'éteint à 21 h.",
    ],
  },
  'temperatures below zero': {
    facts: { temperature_min_c: -6, stock_sel_tonnes: 22, equipes: 3 },
    faithful: [
      'Le salage est suspendu en dessous de -6 °C.',
      'En dessous de moins 6 degrés, le salage est suspendu.',
      'Au-dessous de −6 °C, le sel ne suffit plus et le salage est suspendu.',
      'Le salage est interrompu à six degrés sous zéro.',
    ],
    corrupted: [
      'Le salage est suspendu en dessous de -9 °C.',
      'Le salage est suspendu en dessous de 6 °C.',
      'En dessous de -6 °C, le chef d’équipe est suspendu.',
      'Les agents qui refusent le salage sont suspendus.',
    ],
  },
  'temperatures below zero, in English': {
    facts: {"note_date":"2027-11-02","min_temperature_c":-5,"salt_stock_t":14,"teams":2,"works_until":"2027-12-03"}, // prettier-ignore
    faithful: ['Le salage est suspendu en dessous de -5 °C.', 'Le sel est inefficace sous moins 5 degrés.'],
    corrupted: ['Le salage est suspendu en dessous de -3 °C.', 'Le sel est inefficace sous moins 8 degrés.'],
  },
  'another subdivision of the article': {
    facts: {"fondement":"article L. 332-23, 2°","emploi":"adjoint technique","motif":"article L. 332-14"}, // prettier-ignore
    law: ['CGFP|L332-23', 'CGFP|L332-14'],
    faithful: [
      "Cet emploi relève du 2° de l'article L. 332-23 du code général de la fonction publique.",
      "Cet emploi relève de l'article L. 332-23 du code général de la fonction publique.",
      "Cet emploi relève de l'article L. 332-23, 2° du code général de la fonction publique.",
    ],
    corrupted: [
      "Cet emploi relève du 1° de l'article L. 332-23 du code général de la fonction publique.",
      "Cet emploi relève de l'article L. 332-23 (3°) du code général de la fonction publique.",
      "Cet emploi relève de l'article L. 332-23, 1° du code général de la fonction publique.",
    ],
  },
  'an amount of another fee of the record': {
    facts: {"salle":"salle des Acacias","redevance_location":120,"caution":450,"date":"2027-04-17","capacite":160}, // prettier-ignore
    faithful: [
      "La location de la salle des Acacias s'élève à 120 €.",
      'La caution de la salle est de 450 €.',
      'La location coûte 120 € et la caution est de 450 €.',
      'Pour la location de la salle des Acacias, une caution de 450 € est demandée.',
      'La caution pour la location de la salle est fixée à 450 €.',
    ],
    corrupted: [
      "La location de la salle des Acacias s'élève à 450 €.",
      'La location de la salle est fixée à 450 €.',
      'La caution est de 120 €.',
      'La salle vous est louée moyennant une redevance de 450 €.',
    ],
  },
  'an amount of another fee of the record, in English': {
    facts: {"room":"salle Victor-Hugo","booking_date":"2027-06-12","rental_fee":110,"deposit":280,"capacity":90,"contact_email":"salle@exemple.fr"}, // prettier-ignore
    faithful: ["La location de la salle Victor-Hugo s'élève à 110 €.", 'La caution est de 280 €.'],
    corrupted: ["La location de la salle Victor-Hugo s'élève à 280 €.", 'Le dépôt de garantie est de 110 €.'],
  },
  'the whole told of a first amount': {
    facts: {"marche":"réfection du préau","montant_initial":52000,"avenant":6500,"montant_total":58500,"estimation_domaine":240000,"prix":255000}, // prettier-ignore
    faithful: [
      'Le montant total du marché est de 58 500 €.',
      'Le montant initial était de 52 000 €.',
      'Le montant du marché passe de 52 000 € à 58 500 €.',
      "L'avis évalue le bien à 240 000 €.",
      'Le bien est acheté 255 000 €.',
      'Le bien, évalué à 240 000 €, est acquis pour 255 000 €.',
    ],
    corrupted: [
      'Le montant total du marché est de 52 000 €.',
      'Le montant initial était de 58 500 €.',
      "L'avis du domaine évalue le bien à 255 000 €.",
      'Le bien est évalué à 255 000 €.',
      'Le service du domaine estime le bien à 255 000 €.',
    ],
  },
  'a sum and how it is paid back': {
    facts: {"trop_percu":{"montant":960,"remboursement":"8 versements de 120 €"},"agente":{"nom":"Le Goff","prenom":"Nolwenn"}}, // prettier-ignore
    faithful: [
      'La somme de 960 € est remboursée en huit versements.',
      'Le trop-perçu de 960 € sera remboursé en huit versements.',
      'La somme de 960 € sera remboursée en huit versements de 120 €.',
      'Les 960 € sont remboursés par Mme Le Goff en huit versements.',
    ],
    corrupted: [
      'La somme de 960 € est remboursée en neuf versements.',
      'Le trop-perçu de 850 € est remboursé en huit versements.',
    ],
  },
  'what opens the sentence says of which year': {
    facts: {"montant_precedent":9200,"montant_accorde":8700,"montant_demande":10500,"association":"Les Cadets du Marais"}, // prettier-ignore
    faithful: [
      "L'année précédente, la commune avait accordé 9 200 €.",
      "Pour l'année précédente, la somme accordée était de 9 200 €.",
    ],
    corrupted: [
      'Cette année, la commune a accordé 9 200 €.',
      "L'année précédente, la commune avait accordé 10 500 €.",
    ],
  },
  'payments that a text counts': {
    facts: {"dette":"1 800 €","echeancier":"5 versements de 360 €","premier_versement":"2027-02-01"}, // prettier-ignore
    faithful: [
      'La dette est remboursée en cinq versements de 360 €.',
      'La somme est remboursée en cinq versements.',
      'Elle est réglée en cinq fois, le premier versement ayant lieu le 1er février 2027.',
      'Les cinq versements commencent le 1er février 2027.',
    ],
    corrupted: [
      'La somme est remboursée en six versements.',
      'La dette est remboursée en quatre versements de 360 €.',
    ],
  },
};

holdsCases('couples, ranks, forms, councillors, years, frost and fees', CASES);
