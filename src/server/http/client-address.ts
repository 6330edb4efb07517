/**
 * The address of whoever asks: the other end of the connection, or what a proxy that the configuration trusts says of it. A
 * header that nobody trusted sent is ignored: it would let anybody choose the address that is counted. An IPv6 address is counted as its
 * network.
 */
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { isLoopback } from '../identity/oidc/configuration';
import type { Environment } from './environment';
import { networkOf } from './network-of';

/** Sets `address` and `direct`. @param trusted addresses or networks, "127.0.0.1", "10.0.0.0/8". */
export function clientAddress(trusted: readonly string[]): MiddlewareHandler<Environment> {
  const proxies = new BlockList();
  for (const entry of trusted) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) proxies.addAddress(address, family);
    else proxies.addSubnet(address, Number(prefix), family);
  }
  const isProxy = (address: string): boolean =>
    isIPv4(address) ? proxies.check(address) : isIPv6(address) && proxies.check(address, 'ipv6');

  return async (c, next) => {
    const bindings = c.env as Environment['Bindings'] | undefined;
    // An IPv4 address on a dual socket: "::ffff:10.0.0.1".
    const peer = (bindings?.incoming?.socket.remoteAddress ?? 'unknown').replace(/^::ffff:/i, '');
    const forwarded = c.req.header('x-forwarded-for');
    const chain = [...(forwarded?.split(',').map((part) => part.trim()) ?? []), peer];
    // From the nearest: the first that is not one of ours.
    const address = isProxy(peer) ? (chain.reverse().find((one) => !isProxy(one)) ?? peer) : peer;
    c.set('address', networkOf(address));
    c.set('onThisMachine', forwarded === undefined && isLoopback(peer) && isLoopback(hostOf(c.req.url)));
    await next();
  };
}

/** The name that the browser asked for: a page elsewhere that points its own name at this machine is not this machine. */
const hostOf = (url: string): string => new URL(url).hostname;
