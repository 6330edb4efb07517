/** What every browser test relies on: the browser reaches this machine by its own name and address, and nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser';

let browser: Browser;
/** On every address: a page that could be reached by another one would be answered. */
let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((_request, response) => response.end('<p>ici</p>'));
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  ({ port } = server.address() as AddressInfo);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

test.each(['localhost', '127.0.0.1'])('%s is reached', async (host) => {
  const { page, strayRequests } = await openPage(await browser.newContext());
  expect((await page.goto(`http://${host}:${port}/`))?.status()).toBe(200);
  expect(strayRequests).toEqual([]);
});

test.each(['127.0.0.2', '192.0.2.1', 'example.org'])('%s is not, and is told', async (host) => {
  const { page, strayRequests } = await openPage(await browser.newContext());
  await expect(page.goto(`http://${host}:${port}/`)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  expect(strayRequests).toEqual([`http://${host}:${port}/`]);
});
