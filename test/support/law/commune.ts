/** An invented commune, what a check's examples know unless they say otherwise. */
import type { Commune } from '../../../src/law/commune';

export const EXAMPLE_COMMUNE: Commune = {
  town: 'Vernois',
  departmentCode: '39',
  departmentName: 'Jura',
  population: 1200,
  administrativeCourt: 'Besançon',
  publication: 'electronic',
  statePolice: false,
  mayor: { firstName: 'Paul', lastName: 'ROUGET', title: 'Maire', woman: false },
  councillorsInOffice: 15,
  deputies: [
    {
      firstName: 'Anne',
      lastName: 'LEROY',
      title: 'adjointe déléguée à la voirie',
      rank: 1,
      delegation: 'voirie',
      delegatedOn: '2026-04-02',
    },
  ],
};
