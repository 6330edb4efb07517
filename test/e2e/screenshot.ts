/**
 * The README's picture: the workbench in the middle of a review. `npm run screenshot`, after a build; it draws the built product
 * in a browser and replaces docs/images/workbench.png.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchBrowser } from '../support/browser';
import { startProduct } from '../support/product';
import { Bench } from '../support/workbench';

const PATH = 'docs/images/workbench.png';

async function main(): Promise<void> {
  const [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fr-FR' });
    const bench = await Bench.open(context, product.url);
    await bench.signIn(/Nadia Perrin/);
    await bench.draftExample('Arrêté temporaire de circulation');
    await bench.handOver(/Olivier Grosjean/);
    await bench.paragraph('Considérant').waitFor();
    await bench.openPassage('Motifs de la mesure');
    await bench.pane.getByRole('button', { name: 'Approuver' }).waitFor();
    // The busy bar goes once the marks have been read.
    await bench.pane.getByText('Lecture du document…').first().waitFor({ state: 'hidden' });
    await bench.page.waitForTimeout(500);
    mkdirSync(dirname(PATH), { recursive: true });
    await bench.page.screenshot({ path: PATH });
    process.stdout.write(`${PATH}: ${String(Math.round(statSync(PATH).size / 1024))} KB\n`);
  } finally {
    await browser.close();
    await product.stop();
  }
}

void main();
