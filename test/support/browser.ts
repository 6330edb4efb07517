/** A headless Chromium whose network is closed to anything but this machine. */
import { execFileSync } from 'node:child_process';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export interface OpenPage {
  readonly page: Page;
  /** Addresses outside this machine that a page asked for; each was refused. */
  readonly strayRequests: readonly string[];
  /** Errors that a page threw or wrote to its console. */
  readonly errors: readonly string[];
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Closed by the browser itself, names and addresses: each request that a test stops to look at costs it a turn of the protocol. */
const CLOSED = ['MAP * ~NOTFOUND', ...[...LOCAL].map((host) => `EXCLUDE ${host}`)].join(', ');

export async function launchBrowser(): Promise<Browser> {
  const found = execFileSync('node', ['test/support/chromium.mjs'], { encoding: 'utf8' });
  const executablePath = found.replace(/^Chromium: /m, '').trim();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--host-resolver-rules=${CLOSED}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export async function openPage(context: BrowserContext): Promise<OpenPage> {
  const strayRequests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && !LOCAL.has(url.hostname)) strayRequests.push(url.href);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, strayRequests, errors };
}
