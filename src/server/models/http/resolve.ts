/**
 * Finds the address of an endpoint once, and holds the connection to it: what was judged is what is connected to, whatever the
 * name server answers next.
 */
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { DraftingError } from '../../../drafting/failure';
import { originOf } from '../../../drafting/policy/judge';
import type { EndpointPolicy } from '../../../drafting/policy/policy';
import { mayConnect, networkSet } from './addresses';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All the addresses of a name. */
export type Lookup = (host: string) => Promise<readonly Address[]>;

const system: Lookup = (host) => systemLookup(host, { all: true });

/**
 * The addresses to connect to. One that is refused refuses them all: a name that leads to two kinds of places is a trap.
 * @throws DraftingError address-refused, unavailable
 */
export const resolvePinned = async (
  url: URL,
  policy: EndpointPolicy,
  lookup: Lookup = system,
): Promise<readonly [Address, ...Address[]]> => {
  const refused = new DraftingError({ kind: 'address-refused', host: url.hostname });
  const origins = policy.hosts.map(originOf);
  if (!origins.includes(url.origin)) throw refused;
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const family = isIP(host);
  const found = family === 0 ? await find(lookup, host) : [{ address: host, family }];
  const [first, ...others] = found;
  if (first === undefined) throw new DraftingError({ kind: 'unavailable' });
  const listed = listedBy(policy, host);
  if (!found.every(({ address }) => mayConnect(address, listed))) throw refused;
  return [first, ...others];
};

/** What the policy names: its networks, an address written as the host, and this machine when "localhost" is the host. */
const listedBy = ({ networks }: EndpointPolicy, host: string): ((address: string) => boolean) =>
  networkSet([
    ...networks,
    ...(isIP(host) === 0 ? [] : [host]),
    ...(host === 'localhost' ? ['127.0.0.0/8', '::1'] : []),
  ]);

const find = async (lookup: Lookup, host: string): Promise<readonly Address[]> => {
  try {
    return await lookup(host);
  } catch {
    throw new DraftingError({ kind: 'unavailable' });
  }
};
