/**
 * Parcels of sections that are numbers, or told by their number alone; births whose word comes twice, or that a sign tells; numbers of a
 * table of people; compound names. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('parcels', () => {
  test.each(
    cases(`
      terrain cadastré «section 14, parcelle 208/36», à M. Roth
      M. Roth («section 5, parcelles 12/3 et 13/3») refuse
      mes voisins (parcelle «97/41»), dit M. Roth
      la parcelle «214» est à M. Roux, la parcelle n° «88» aussi
      «section AB, parcelle 214», M. Roux
      la parcelle numéro «12» est à Mme Roux
      Des parcelles 500 m², 3 parcelles, parcelle 12 ares, les parcelles 12 lots
      la parcelle 2 et la parcelle de 300 m², dit M. Roux
      la section 12 du budget, section 2, article 5, dit M. Roux
    `),
  )('%s', (marked) => {
    check(marked, ['PARCEL']);
  });
});
