/**
 * Addresses under labels, cut short, abroad: the whole of them, whatever the signs between their parts. `«…»` is what must be hidden,
 * whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('addresses', () => {
  test.each(
    cases(`
      demeurant : «Résid. Le Barrou, entrée D, 14 rue des Mouettes rieuses à SÈTE»
      Adresse : «Bât. Les Iris, imp. Le Goff, 3e étage»
      CP / Commune : «92160 / Antony»
      CP/Ville : «92160 - ANTONY»
      demeurant «Kapellenstraße 11, D-77694 Kehl». Constat
      M. Blin, «Via Roma 4, I-10121 Torino», attend
      domiciliée «Calle Aribau 88, 3° 2ª», «08036 Barcelone»
      N° SIRET : sans objet⏎Adresse : «n° 118, voie : boulevard de la Reine Sancie»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
