/**
 * A file read for publication: what the agent is asked about, from the detection, the act's own signatures and attendance, and the
 * organisation's register. For the service and for the command line. It writes nothing.
 */
import { parseAct } from '../../act/parse/parse-act';
import type { Person } from '../../act/parse/model';
import { openPackage } from '../../document/package';
import { openForPublication, type ForPublication } from '../../document/publication';
import { readSource } from '../../document/source/read-source';
import type { Lexicon } from '../../privacy/lexicon/lexicon';
import type { PublicationItem } from '../../privacy/publication/items';
import { proposePublication } from '../../privacy/publication/propose';
import type { PublicRoles } from '../../privacy/publication/roles';
import type { Profile } from '../../template/profile';
import type { PublicationItemView } from '../api/publication';
import { registerOf } from '../privacy/profile-register';
import { sha256 } from '../sha256';

export interface ReadPublication extends ForPublication {
  readonly items: ReadonlyMap<string, PublicationItem>;
  readonly views: readonly PublicationItemView[];
}

export interface PublicationKnowledge {
  readonly lexicon: Lexicon;
  /** Without it, only the act itself tells who is elected. */
  readonly profile?: Profile;
}

/** @throws HostileFileError */
export function readForPublication(
  bytes: Uint8Array,
  { lexicon, profile }: PublicationKnowledge,
): ReadPublication {
  const opened = openForPublication(bytes);
  const found = proposePublication(
    opened.places,
    { lexicon, ...(profile === undefined ? {} : { register: registerOf(profile) }) },
    rolesIn(bytes, profile),
  );
  const items = new Map(found.map((item) => [idOf(item), item]));
  return { ...opened, items, views: [...items].map(([id, item]) => viewOf(id, item, opened)) };
}

const idOf = ({ key }: PublicationItem): string => sha256(key).slice(0, 16);

function rolesIn(bytes: Uint8Array, profile: Profile | undefined): PublicRoles {
  const act = parseAct(readSource(openPackage(bytes)).source);
  const { presentNames, absentNames, proxies, president, secretaries } = act.session;
  const sitting: readonly (Person | undefined)[] = [
    ...presentNames,
    ...absentNames,
    ...proxies.flatMap(({ from, to }) => [from, to]),
    president,
    ...secretaries,
    ...act.affairs.flatMap(({ votes }) =>
      votes.flatMap((vote) => [
        ...vote.notVoting,
        ...vote.forNames,
        ...vote.againstNames,
        ...vote.abstainingNames,
      ]),
    ),
  ];
  const { services = [] } = profile ?? {};
  const names = (people: readonly (Person | undefined)[]): string[] =>
    people.flatMap((person) => (person === undefined ? [] : [person.name]));
  return {
    signatories: names(act.signatures.map(({ name }) => name)),
    // Only a council sits: elsewhere such a list names guests, or children.
    sitting: act.kind === 'deliberation' || act.kind === 'minutes' ? names(sitting) : [],
    presiding: names([president]),
    elected: electedOf(profile),
    agents: services.flatMap(({ head }) =>
      head === undefined ? [] : [{ firstName: head.first_name, lastName: head.last_name }],
    ),
  };
}

const electedOf = (profile: Profile | undefined): PublicRoles['elected'] =>
  profile === undefined
    ? []
    : [profile.mayor, ...profile.deputies, ...(profile.councillors ?? [])].map(
        ({ first_name: firstName, last_name: lastName }) => ({ firstName, lastName }),
      );

/** UTF-16 units of the sentence shown on each side. */
const AROUND = 60;

function viewOf(id: string, item: PublicationItem, { places }: ForPublication): PublicationItemView {
  const [first] = item.places;
  const place = places[first?.text ?? 0];
  const text = place?.text ?? '';
  return {
    id,
    type: item.type,
    values: item.values,
    count: item.count,
    before: text.slice(Math.max(0, (first?.start ?? 0) - AROUND), first?.start ?? 0),
    after: text.slice(first?.end ?? 0, (first?.end ?? 0) + AROUND),
    story: place?.story ?? 'body',
    proposed: item.proposed,
    found: item.found,
    ...(item.kept === undefined ? {} : { kept: item.kept }),
    mark: item.mark,
  };
}
