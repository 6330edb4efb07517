/**
 * Where people live as town halls jot it down: a house by its name, a town without a street, what is mistyped, a label that asks for a
 * postcode and a town. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('houses without a number', () => {
  test.each(
    cases(`
      Adèle Roux est autorisée à rentrer seule chez elle, «ferme de Cantegrel».
      On les a ramenés chez eux, «mas de la Sauvie», vers 23 h, dit Luc Marin
      il est rentré chez lui au «Mas des Oliviers»
      on l'a trouvé au «Mas des Oliviers», chez Jean Roux
      vu Mme Pic chez elle au «Grand Pré»
      Luc Marin, celui du «Moulin Vieux», a perdu ses clés
      Mme Roux, retraitée, «La Petite Combe». Elle demande un passage.
      n° 4 – M. Blin, éleveur, «Les Hautes Terres». Contre le zonage.
      n° 5 – Mme Blin, infirmière libérale, «Le Clos Marie». Contre.
      la famille Sow est relogée «résidence du Lac»
      son père loge «ferme des Tilleuls», son frère «route de Dole»
      Mme Pons, est à l'«EHPAD Les Glycines»
      Mme Pélissou, «en haut de la côte du Cros, portail vert», attend
      Mme Tardy («foyer log. ch 14») et Mlle Baudry «le bourg, face au lavoir»
      la fuite est chez mme lacaze «chemin du lavoir». Merci Luc
      M. Roux, «lieu dit chez Baillou», toiture
      mon champ C 218 («la Font Close»), dit M. Roux
      Guy Morand, «sous l'église», a la clé
      Le vendeur est à l'«EHPAD les Tilleuls», dit M. Roux
      un fugueur du «foyer Les Marronniers», dit Luc Marin
      M. Quéré «18 r du port» a appelé
      je suis en métropole «cité U Les Tilleuls, chambre C112 35043 Rennes», dit Luc Marin
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      Mme Petit, éleveuse, Les Amis du Poney. Elle demande une salle.
      M. Blin, conseiller, La Poste. Rendez-vous jeudi.
      Mme Petit, présidente, Les Restos du Cœur. Accord.
      Le restaurant du Mas des Oliviers ferme lundi, dit Mme Roux
      Roux Inès – 3 BD – 2⏎Marin Luc – 1 DVD – 4
      chez elle ferme mal. Revoir la porte de Mme Roux
      on se retrouve chez nous à Noël, dit Luc Marin
      la réunion est à l'EHPAD Les Tilleuls, dit M. Roux
      Allée C n° 14, concession de M. Roux
      12 r de tout, 3 all de là, dit M. Roux
      Luc Marin vient un passage de la PM est demandé
      LA FERME DE MME ROUX EST VENDUE LE 11 MARS 1947 ET VIDE
    `),
  )('stay in clear: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('towns of somebody', () => {
  test.each(
    cases(`
      il habite «Lure» maintenant
      Elle habite «Gap» depuis un an, sa fille Inès est restée ici
      M. Roy vit à «Vesoul» désormais, courrier à renvoyer
      Mme Roy est partie vivre à «Nîmes» chez son fils
      Les Martin ont déménagé à «Colmar» en juin
      il s'est installé à «La Rochelle» avec Julie Roux
      il vit a «colmar» maintenant, il repond pas
      elle habite «bourg en bresse» et elle veut garder sa place
      Mme Roy («Vesoul») rappelle
      ils sont à «Royan» maintenant, courrier revenu
      Mme Roux vit chez un ami à «Poligny», 2 enfants
      Le propriétaire, M. Diaz, de «Pau», refuse
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      La réunion aura lieu à Lure, dit M. Roy
      M. Roy travaille à Vesoul
      l'entreprise est installée à Dole
      On a installé à Vesoul un radar
      le dossier est parti à Vesoul
      M. Roy est parti à 18h
      Il réside en France depuis 2010, M. Sow ; sa mère vit au Mali
      Mme Roy, maire de Vesoul, est venue
      J'habite plus à Vesoul, dit M. Roy
      il est à Vesoul jeudi pour la réunion, dit M. Roy
      M. Roy réside en Belgique
      Le marché de Gap vit bien, dit M. Roy
    `),
  )('stay in clear: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('labels and mistyped ways', () => {
  test.each(
    cases(`
      ADRESSE : «2 MONTEE ST JEAN  3EME GAUCHE»⏎CP VILLE : «06540 CASTELVIEIL»
      Adresse : «14 rue du Port  bât C»⏎Nom : Roux
      Code postal / ville : «81140 cazals sur tescou»⏎Courriel : non
      CP et commune : «12200 la fouillade le haut»
      cp/ville «31260 mane sur salat»⏎fin
      Ville : «castelnau de montmiral»⏎Code postal : «81140»
      à domicile : «10 impasse du Lavoir», ne peut pas se déplacer
      le «3 chmin des Vignes», M. Pons
      habite «14 aveune Foch», Mme Pons
      «5 impase du Four», M. Pons
      «27 rte de cazals lot les cigales»
      Nom | Adresse⏎Roux Alain | «12 rue du Lac»⏎Petit Lise | refuse de la donner⏎Blin Éva | n'habite plus la commune
      Adresse : ne souhaite pas la donner
      Service à domicile : ADMR, passage le mardi et le vendredi
      3 plages de sable, 12 places de parking, 2 chemins de terre
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
