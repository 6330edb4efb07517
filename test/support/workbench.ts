/** The workbench as a person uses it: sign in, draft an example, review each passage, finalise, download. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openPage, type OpenPage } from './browser';

export class Bench {
  private constructor(
    private readonly opened: OpenPage,
    readonly pane: FrameLocator,
  ) {}

  static async open(context: BrowserContext, url: string): Promise<Bench> {
    const opened = await openPage(context);
    await opened.page.goto(url);
    return new Bench(opened, opened.page.frameLocator('iframe[title]'));
  }

  get page(): Page {
    return this.opened.page;
  }
  /** What should never happen on any page: calls to the outside, errors. */
  get faults(): readonly string[] {
    return [...this.opened.strayRequests, ...this.opened.errors];
  }

  async signIn(agent: RegExp): Promise<void> {
    await this.pane.getByRole('button', { name: agent }).click();
  }

  /** From the list of templates to the passages to review. */
  async draftExample(title: string): Promise<void> {
    await this.pane.getByRole('button', { name: title }).click();
    await this.pane.getByRole('button', { name: /Remplir avec l’exemple/ }).first().click(); // prettier-ignore
    await this.pane.getByRole('button', { name: 'Rédiger le projet' }).click();
    await this.pane.getByRole('heading', { name: /passages? sur|Tous les passages/ }).waitFor();
  }

  /** Opens each passage that is still to be reviewed and approves it. How many there were. */
  async approveEach(): Promise<number> {
    let count = 0;
    for (;;) {
      const waiting = this.pane.locator('ol button', { hasText: 'À relire' });
      if ((await waiting.count()) === 0) return count;
      await waiting.first().click();
      await this.approveOpen();
      await this.pane.getByRole('button', { name: 'Tous les passages' }).click();
      await this.pane.getByRole('heading', { name: /passages? sur|Tous les passages/ }).waitFor();
      count += 1;
    }
  }

  async approveOpen(): Promise<void> {
    await this.pane.getByLabel('J’ai lu ce passage et vérifié les données.').check();
    await this.pane.getByRole('button', { name: 'Approuver', exact: true }).click();
    await this.pane.getByText('Passage approuvé.').waitFor();
  }

  async finalise(): Promise<void> {
    const check = this.pane.getByRole('button', { name: /^Vérifier/ });
    const finalise = this.pane.getByRole('button', { name: 'Finaliser le document' });
    await finalise.or(check).first().waitFor();
    if (!(await finalise.isEnabled().catch(() => false))) await check.first().click();
    await finalise.click();
    await this.pane.getByRole('button', { name: 'Finaliser', exact: true }).click();
    await this.pane.getByRole('heading', { name: 'Document finalisé' }).waitFor();
  }

  /** The document as the workbench's own toolbar gives it. */
  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /Télécharger/ }).click(),
    ]);
    return new Uint8Array(readFileSync(await download.path()));
  }
}
