/**
 * What the organisation's profile tells the detection: its elected members and agents, and its own address and numbers, which
 * are nobody's.
 */
import type { Register, RegisterEntry } from '../../privacy/register';
import type { Profile } from '../../template/profile';

export function registerOf(profile: Profile): Register {
  const { organisation, mayor, deputies, services } = profile;
  const elected = [mayor, ...deputies, ...(profile.councillors ?? [])].map((person) =>
    entry(person, 'elected'),
  );
  const agents = services.flatMap(({ head }) => (head === undefined ? [] : [entry(head, 'agent')]));
  return {
    people: [...elected, ...agents],
    own: [
      ...organisation.address,
      organisation.phone,
      organisation.email,
      organisation.siret,
      organisation.town,
      ...(organisation.website === undefined ? [] : [organisation.website]),
    ],
  };
}

const entry = (
  person: { readonly first_name: string; readonly last_name: string },
  kind: RegisterEntry['kind'],
): RegisterEntry => ({ firstName: person.first_name, lastName: person.last_name, kind });
