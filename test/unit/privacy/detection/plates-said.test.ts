/**
 * Number plates that somebody says or types without capitals, a telephone number before an hour, a parcel after another. `«…»` is what must be
 * hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    il est parti dans une fourgonnette «e z trois cent quarante f b» vers le port
    la voiture «g k, zéro quarante-sept, t r» gêne mon garage
    plaque : «a b deux cent douze c d»
    4;«gd204wk»;Clio;devant le 8
    12 | Roux Luc | pizzas | «fk560xd» | 18 €
  `),
)('plates: %s', (marked) => {
  check(marked, ['PLATE']);
});

test.each(
  cases(`
    le plan a b cent douze c d'essai ; il y a deux cent douze élèves
    le fichier gd204wk.pdf ; la clé ab123cd@site ; rue-gd204wk
    le modèle a c trois cents est vendu
  `),
)('no plate: %s', (marked) => {
  check(marked, ['PLATE']);
});

test.each(
  cases(`
    «0690 41 22 87» 07:35 : j'arrive
    «06 41 22 87 90» 21h05 : ok
    [12/03] «0690 41 22 87» 12:04 merci
  `),
)('telephones: %s', (marked) => {
  check(marked, ['PHONE', 'ID']);
});

test.each(
  cases(`
    M. Roux, qui possède «B1210» et «B-1212», conteste
    M. Roux est propriétaire de «AK 41», «AK-43» et «AK 44»
  `),
)('parcels: %s', (marked) => {
  check(marked, ['PARCEL']);
});
