/**
 * What an address is counted as. Whoever has one IPv6 address has the 2^64 of its network: counted one by one, they would be nobody.
 */
import { isIPv6 } from 'node:net';

/** An IPv4 address as it is, also when IPv6 carries it; an IPv6 address by its first 64 bits: "2001:db8:0:7::/64". */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [bare = ''] = address.split('%');
  const carried = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (carried !== undefined) return carried;
  const [head = '', tail] = bare.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const between = Array<string>(8 - before.length - after.length).fill('0');
  const network = [...before, ...between, ...after].slice(0, 4);
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** An IPv4 address at the end stands for two groups, beyond the network. */
const groupsOf = (part: string): string[] =>
  part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
