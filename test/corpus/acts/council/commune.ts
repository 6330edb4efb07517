/** The invented commune of the corpus of acts of councils. */
import type { Commune } from '../../../../src/law/commune';

export const CORPUS_COMMUNE: Commune = {
  town: 'Valmorin-sur-Loue',
  departmentCode: '25',
  departmentName: 'Doubs',
  population: 4127,
  administrativeCourt: 'Besançon',
  publication: 'electronic',
  statePolice: false,
  mayor: { firstName: 'Hélène', lastName: 'Carrez', title: 'Maire', woman: true },
  councillorsInOffice: 27,
  deputies: [
    { firstName: 'Thierry', lastName: 'Monnot', rank: 1, delegation: 'travaux', delegatedOn: '2026-04-02' },
    {
      firstName: 'Aïcha',
      lastName: 'Belhadj',
      rank: 2,
      delegation: 'vie associative',
      delegatedOn: '2026-04-02',
    },
    {
      firstName: 'Jean-Pierre',
      lastName: 'Faivre',
      rank: 3,
      delegation: 'finances',
      delegatedOn: '2026-04-02',
    },
  ],
};
