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
      M. Blin et Mme Blin, «villa 3, même chemin»
      M. Blin, «appt 12, même immeuble»
      Actuellement CADA, «2 rue Berthelot, ch. 9».
      M. Blin, hébergé au CADA, «2 rue Berthelot, chambre 9»
      L'avis de la CADA, 2 rue Berthelot, est attendu
      résidant seule «La Maison du Garde, D 12, écluse n° 7», «08400 Vouziers».
      La réunion se tient à la maison des services, 2 rue Berthelot
      «Résidence des lles, Bât. H , 3ème étage»⏎«Route des Sanguinalres»⏎«2OOOO AJACCIO»⏎⏎Monsieur Ie Maire, je ne Ioue plus ce meublé à 214,5O €
      N° SIRET : sans objet⏎Adresse : «n° 118, voie : boulevard de la Reine Sancie»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
