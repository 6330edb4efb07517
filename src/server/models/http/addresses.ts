/**
 * Which addresses a model's endpoint may have. Private, loopback and reserved ones must be listed; those that give a cloud machine
 * its secrets are refused even then. Pure: it resolves nothing.
 */
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Where cloud machines read their own credentials. */
const METADATA = [
  '169.254.169.254',
  '169.254.170.2',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  'fd00:ec2::254',
  'fd20:ce::254',
];

/** IANA's registries of special-purpose addresses, and what carries an IPv4 address inside an IPv6 one. */
const SPECIAL: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

/** A set of networks in CIDR notation; a bare address stands for itself. @throws RangeError on what is none */
export const networkSet = (networks: readonly string[]): ((address: string) => boolean) => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix, more] = network.split('/');
    const family = isIP(address);
    const bits = prefix === undefined ? (family === 6 ? 128 : 32) : Number(prefix);
    if (
      family === 0 ||
      more !== undefined ||
      !/^\d{1,3}$/u.test(prefix ?? '0') ||
      bits > (family === 6 ? 128 : 32)
    )
      throw new RangeError(`«\u00A0${network}\u00A0» n’est pas un réseau (10.1.2.0/24).`);
    list.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
  }
  return (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
};

const isMetadata = networkSet(METADATA);
const isSpecial = networkSet(SPECIAL);

/** Whether a connection may be made to this address. `listed`: what the policy names. */
export const mayConnect = (address: string, listed: (address: string) => boolean): boolean => {
  const plain = withoutMapping(address);
  if (isIP(plain) === 0 || isMetadata(plain)) return false;
  return !isSpecial(plain) || listed(plain);
};

/** `::ffff:10.0.0.1` and `::ffff:a00:1` are 10.0.0.1. A zone (`%eth0`) is left out. */
const withoutMapping = (address: string): string => {
  const [bare = ''] = address.split('%');
  const text = /^(?:0{0,4}:){0,5}:?(?:0{0,4}:)*ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(bare)?.[1];
  if (text !== undefined) return text;
  const hex = /^(?:0{0,4}:){0,5}:?(?:0{0,4}:)*ffff:([\da-f]{1,4}):([\da-f]{1,4})$/iu.exec(bare);
  if (hex === null) return bare;
  const [high, low] = [parseInt(hex[1] ?? '', 16), parseInt(hex[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
};
