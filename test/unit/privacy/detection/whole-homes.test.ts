/**
 * Homes hidden whole: the parts of a building that no number tells, what describes a house after its place, homes that move, the town
 * and the country that end an address, names typed in capitals. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('parts of a building', () => {
  test.each(
    cases(`
      J'habite «8 rue Foch, bât. fond de cour, entresol gauche» avec Luc Marin
      Mme Roux, «8 rue Foch, bâtiment du fond», attend
      Mme Roux, «8 rue Foch (maison du haut)», attend
      Mme Roux, «8 rue Foch, escalier droite, combles», attend
      M. Blin, «loge B, 8 cours Foch», garde l'immeuble
      M. Blin, «bât. 2, esc. C», signale une fuite
      Mme Roux occupe le «logement du 2e étage droite au 8 de la rue Foch»
      le voisin reste «impasse du Pré, logement n° 6» jusqu'à mai
      M. Blin, «allée des Pins, chambre 12», attend
      M. Blin, «bateau Pervenche, ponton B, place 9, port de plaisance de Sète», attend
      Le bâtiment C du lycée, escalier 3, sera repeint, dit M. Blin
      Le bâtiment A de l'hôpital, 3e étage, est fermé, dit M. Blin
      M. Blin, porte 4 du gymnase, attend
      M. Blin, au 3e étage, a répondu
      Mme Roux, «12 place Foch, entrée rue des Lilas», attend
      Mme Roux, «8 rue Foch, bâtiment sur cour, 2e étage», attend
      Mme Roux, «12 place Foch», entrée parc de la mairie
      Réfection du chemin de la Combe, lot 2 : 45 000 €
      M. Blin, lot 2 plomberie, «35000 Rennes», attend
      M. Blin, «lot 12 lotissement Les Vavangues, 97480 Saint-Joseph», attend
      M. Blin, «Résidence Le Mistral, B12» – ne répond pas
      M. Blin, «HLM Bel Air, esc. 3, B 12», attend
      M. Blin, «8 rue Foch», D 912, attend
      Rendez-vous au 1er étage avec Mme Roux
      Rendez-vous au 12e étage avec Mme Roux
      Rendez-vous au «12 rue Foch» avec Mme Roux
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('houses that are described, homes that move', () => {
  test.each(
    cases(`
      la maison de mon père , M. Roux , est au «quartier Bois-Joli , avant le calvaire» .
      Noé dort au «village Awala, carbet derrière le dégrad», depuis que sa mère est partie
      Mme Roux habite au «village des Pins»
      Mme Roux, «2e maison après le lavoir, route de Coulon», attend
      M. Blin vit depuis avril dans une caravane, «chemin de la Sablière», à l'écart
      M. Blin loge dans sa péniche, «quai des Saules», toute l'année
      M. Blin habite la «péniche La Sterne, quai des Saules, 78700 Conflans»
      nous rendons «route de Creil, au lieudit La Patte d'Ours», où Luc Marin attend
      M. Blin, «Section Boisriant», attend
      M. Roux, «route nationale, en face du lavoir», M'Tsoumé, «97600 Mamoudzou», attend
      Mme Roux («La Combe Noire, route de Vire») attend
      La randonnée passe par le lieu-dit Les Quatre Vents et le bois
      La navette du matin dessert le lieu-dit La Croix Rousse
      Le petit car rouge s'arrête au lieu-dit Les Fonds puis au stade
      Je vous écris car l'eau est coupée au «lieu-dit La Croix Rousse».
      Mon téléphone ne marche plus au «lieu-dit La Croix Rousse»
      Mme Roux attend le bus au «lieu-dit La Croix»
      Le bus passe au «lieu-dit Les Fonds» pour mes enfants
      Le facteur fait sa tournée au «lieu-dit Les Fonds»
      La route de Lyon est coupée près du «lieu-dit Les Pins»
      La rue Foch mène du bourg au «lieu-dit Les Pins», dit Mme Roux
      M. Roux, «chemin des Pins au lieu-dit La Croix», attend
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('what ends an address', () => {
  test.each(
    cases(`
      Mme Roux, «8 rue Foch, Paris 13e», attend
      Mme Roux, «Château de Brie», par «Nontron (24)», attend
      Mme Roux, «cité Bel-Air, entrée 5, 42100» avec ses enfants
      Mme Roux réside «24 rue Neuve, 1000 Bruxelles, Belgique».
      Mme Roux, «8 rue Foch», 45000 euros
      Mme Roux, «8 rue Foch», 38 000 kWh par an
      Mme Roux, «8 rue Foch», 15 000 litres, 12 000 mètres
      Mme Roux, «8 rue Foch», «38200»; elle attend
      Société Terravox, 8 rue de la Forge, 59000 Lille : une offre
      Site desservi : «quartier Suttanu à a Ghjesgia»
      Point de livraison : «Les Hautes Terres»⏎Nom : Roux
      M. Roux hab. «chemin des Pins» depuis mai
      La commune compte 2500 hab. Chemin des Pins, elle a refait la chaussée
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('names of ways in capitals or in haste', () => {
  test.each(
    cases(`
      TAPAGE, «12 RUE DU FOUR A CHAUX, 2EME ETAGE». MME ROUX
      MME ROUX  «EHPAD LES GENETS CHAMBRE 8»
      chez Mme Roux, «4 rue du moulin a vent», merci
      M. Roux, «18 rue du Pont» a appelé
      J'ai vu Luc Marin et Ana Sow, on habite maintenant «5 straed ar vilin» et on attend
      M. Kern, «Im Feld 4», attend
      M. Kern, «7, Am Kirchberg», attend
      Im Jahr 2025, M. Kern attend
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
