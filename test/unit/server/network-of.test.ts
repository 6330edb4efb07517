/** What an address is counted as, and that requests are counted so. */
import type { IncomingMessage } from 'node:http';
import { Hono } from 'hono';
import { clientAddress } from '../../../src/server/http/client-address';
import type { Environment } from '../../../src/server/http/environment';
import { networkOf } from '../../../src/server/http/network-of';

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:DB8:0:7::9', '2001:db8:0:7::/64'],
  ['2001:0db8::7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['64:ff9b::203.0.113.9', '64:ff9b:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, counted) => {
  expect(networkOf(address)).toBe(counted);
});

test('a request is counted as the network that it comes from, also through a proxy', async () => {
  const app = new Hono<Environment>();
  app.use(clientAddress(['2001:db8::1']));
  app.get('/', (c) => c.text(c.get('address')));
  const from = async (remoteAddress: string, forwarded?: string): Promise<string> => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const incoming = { socket: { remoteAddress } } as unknown as IncomingMessage;
    const answer = await app.request('http://localhost/', { headers }, { incoming });
    return answer.text();
  };
  expect(await from('2001:db8:1::5')).toBe('2001:db8:1:0::/64');
  expect(await from('2001:db8:1::6')).toBe('2001:db8:1:0::/64');
  // The proxy is known by its whole address: its neighbour is not believed.
  expect(await from('2001:db8::1', '2001:db8:9:9::7')).toBe('2001:db8:9:9::/64');
  expect(await from('2001:db8::2', '2001:db8:9:9::7')).toBe('2001:db8:0:0::/64');
});
