/**
 * Homes as untidy papers hold them: numbers whose street goes without saying, the parts of a form, lists of people, labels of several,
 * towns before their postcode. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Contact avec Mr Poupard du «14», ne veut rien dire. Bruit au «12 allée des Charmes»
    la petite wozniak du «n° 14» était là, sur son vélo
    il a lu celui de Laporte au «33» alors que moi c'est «31 rue croix verte»
    L'expert, M. Bonnet, passe jeudi au «12» et au «14 rue des Cigognes»
    les voisins du «12», du «14» et du «16 rue Foch» ont signé, dit Mme Sow
    N° : «52»   Voie : «RUE SOPITE»   Bât./étage : «2E GAUCHE»⏎CP / Ville : «64500 CIBOURE»
    N° «14» – Rue : «des Lilas» – Étage : «3» – Code porte : «4471B» – Nom : ROUX
    Nom | Prénom | Rue / adresse | Signature⏎cheikh | aminata | «2 pl. de la gare apt 31» | ok
    Nom;Prénom;Domicile ou rue;Tél⏎Roux;Paul;«Péniche Marie-Salope, quai de Bethléem»;non
    l'éleveur de «la Bergerie Haute», M. Quitterie, exploite tout
    - Elisabeth Guillon, «la Cure»⏎- Marc Pons, «Le Serre», «D 120»
    Mme Winter possède la «villa Les Agaves, lot 14 de la marine de Pietrosella», et craint
    Roux Paul;91 ans;«rue du Four n°3»;oxygène⏎Petit Élie;80 ans;«maison éclusière de Gailhousty»;sourd⏎Sow Anne;84 ans;«4 rue Foch»;seule
    Père Anselme, «presbytère, 2 pl. de l'église»
    chez ma mère, Mme Roux, à «Gap, 05000»
    M. Roux habite «Niort, 79000» ou «Bressuire 79300»
  `),
)('hides: %s', (marked) => {
  check(marked, ['ADDRESS']);
});

test.each(
  cases(`
    Mme Roux du 14 juillet, M. Petit au 31 décembre, M. Sow du 3 au 5 mai
    le courrier de M. Roux du 14, la dette de Mme Petit au 31. Voir «3 rue Foch»
    le congé de M. Roux au 30, M. Petit au 1er
    - Paul Roux, le Maire⏎- Anne Petit, la Présidente⏎- Luc Sow, la CGT
    2 pl. de parking, 3 places de cinéma, 2 cours de la matinée pour M. Roux
    Étage : 2, porte : fermée. Le bâtiment : propre, dit M. Roux
    La commune compte 49300 habitants, dit M. Roux ; Cholet 49300 habitants
  `),
)('leaves: %s', (marked) => {
  check(marked, ['ADDRESS']);
});
