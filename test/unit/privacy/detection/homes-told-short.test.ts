/**
 * Homes told in short: the street that was just named, a number whose street goes without saying, a sign without its circle, a
 * flat of a home for the elderly. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    votre voisine, Mlle Sauvage («1472, même route»), s'est mise en conformité
    en vue d'un ravalement au «n° 10 de la même rue», demandé par M. Roux
    M. Petit («12 bis, même avenue») et Mme Sow, au «4 de la même impasse»
    Les époux Vidal habitent «7 de cette rue» ; leur fils, «9 dans la même rue»
    un arbre tombé sur ma voiture «rte de Soney n 6». Clio bleue
    Bonsoir mairie d'Ugine ? Y a un arbre tombé sur ma voiture «rte de Soney n 6». Clio bleue
    Allô le service technique ! Ça déborde au «12 rue Foch», venez vite
    on est passé chez elle, «rue du Moulin n 14», et rien
    Mme Hadj demande un ralentisseur devant chez elle, au «112» ; M. Utille craint le bruit
    les Boillot qui sont au «13» et qui ont le même problème
    le voisin du dessus, il est au «16», qu'il appelle
    mon frère a internet, moi non, il est au «seize».
    Moi je suis au «quatorze ter», merci. Elle loge au «21 bis», elle aussi
    chez eux au «8», rien n'a bougé
    Mme Roux | 87 | foyer-logement, «appt 12» | absente
    M. Sow, «résidence autonomie, chambre 214», a appelé
    Mme Petit («EHPAD, ch. 12») et M. Bau, maison de retraite, «studio n° 4»
  `),
)('hides: %s', (marked) => {
  check(marked, ['ADDRESS']);
});

test.each(
  cases(`
    Les travaux auront lieu le 14 de la même semaine, du 3 au 10 du même mois
    Le dossier est au 3e étage, il est au 12 mars, ils sont au 4 %, elle est au 8 h
    il est au bureau, elle est au mieux, ils sont au dernier rang
    Le score est au 12, la température est au 20. On en est au 14
    La mairie, 3 de la même rue, est ouverte
    EHPAD, 12 chambres ; foyer-logement, 40 appartements
    la voie communale n 6 et la route n 12
  `),
)('leaves: %s', (marked) => {
  check(marked, ['ADDRESS']);
});
