/**
 * What every browser test starts from: one Chromium, one running product, contexts that are closed after each test. Call it
 * once at the top of a file.
 */
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser';
import { startProduct, type RunningProduct } from './product';
import { Bench } from './workbench';

export interface Stage {
  /** Address of the running product. */
  readonly url: string;
  /** Its data folder. */
  readonly data: string;
  /** A context of its own, closed after the test. */
  newContext(): Promise<BrowserContext>;
  /** The workbench, freshly opened. */
  openBench(): Promise<Bench>;
  /** A bench with that file open, and the agent before its passages. */
  reviewing(bytes: Uint8Array, agent?: RegExp): Promise<Bench>;
}

/** Registers the hooks of the test file. */
export function stage(): Stage {
  let browser: Browser;
  let product: RunningProduct;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  const here: Stage = {
    get url() {
      return product.url;
    },
    get data() {
      return product.data;
    },
    async newContext() {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fr-FR' });
      contexts.push(context);
      return context;
    },
    openBench: async () => Bench.open(await here.newContext(), product.url),
    async reviewing(bytes, agent = /Olivier Grosjean/) {
      const bench = await here.openBench();
      await bench.openFile(bytes);
      await bench.signIn(agent);
      await bench.list();
      return bench;
    },
  };
  return here;
}
