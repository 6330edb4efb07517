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

export async function launchBrowser(): Promise<Browser> {
  const found = execFileSync('node', ['test/support/chromium.mjs'], { encoding: 'utf8' });
  const executablePath = found.replace(/^Chromium: /m, '').trim();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
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
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (LOCAL.has(url.hostname) || !/^(http|ws)/.test(url.protocol)) return route.continue();
    strayRequests.push(url.href);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, strayRequests, errors };
}
