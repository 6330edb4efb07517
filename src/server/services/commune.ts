/**
 * The commune's profile as checks know it: the room of the law has its own type, and knows no template.
 */
import type { Commune, CommunePerson } from '../../law/commune';
import type { PersonFact } from '../../template/fact-values';
import type { Profile } from '../../template/profile';

export function communeOf(profile: Profile): Commune {
  const { organisation, mayor, deputies, councillors_in_office: councillorsInOffice } = profile;
  return {
    town: organisation.town,
    departmentCode: organisation.department.code,
    departmentName: organisation.department.name,
    population: organisation.population,
    siret: organisation.siret,
    email: organisation.email,
    ...(organisation.website === undefined ? {} : { website: organisation.website }),
    administrativeCourt: organisation.administrative_court,
    publication: organisation.publication,
    statePolice: organisation.state_police,
    mayor: personOf(mayor),
    councillorsInOffice,
    deputies: deputies.map(({ rank, delegation, delegated_on: delegatedOn, ...person }) => ({
      ...personOf(person),
      rank,
      ...(delegation === undefined ? {} : { delegation }),
      ...(delegatedOn === undefined ? {} : { delegatedOn }),
    })),
    ...(profile.councillors === undefined
      ? {}
      : {
          councillors: profile.councillors.map(({ interests, represents, ...person }) => ({
            ...personOf(person),
            ...(interests === undefined ? {} : { interests }),
            ...(represents === undefined ? {} : { represents }),
          })),
        }),
    ...(profile.council_delegation === undefined
      ? {}
      : {
          councilDelegation: {
            date: profile.council_delegation.date,
            ...(profile.council_delegation.number === undefined
              ? {}
              : { number: profile.council_delegation.number }),
            points: profile.council_delegation.points.map(({ point, limit }) => ({
              point,
              ...(limit === undefined ? {} : { limit: Math.round(limit * 100) }),
            })),
          },
        }),
  };
}

function personOf({ civility, first_name, last_name, title }: PersonFact): CommunePerson {
  return {
    firstName: first_name,
    lastName: last_name,
    woman: civility === 'Mme',
    ...(title === undefined ? {} : { title }),
  };
}
