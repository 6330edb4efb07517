/** The workbench as a person uses it: sign in, draft an example, review each passage, finalise, download. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
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

  /** Makes the pane as narrow as Word may, once it is there: a pane that is still loading takes the focus when it comes. */
  async narrow(): Promise<void> {
    await this.pane.getByRole('heading').first().waitFor();
    const handle = this.page.getByRole('separator', { name: 'Largeur du volet' });
    for (let width = 340; width >= 320; width -= 20) {
      const there = this.page.locator(`[role="separator"][aria-valuenow="${String(width)}"]`);
      // A pane that is still loading may take the focus, and the key, once more.
      do await handle.press('ArrowRight');
      while (!(await there.waitFor({ timeout: 3000 }).then(() => true, () => false))); // prettier-ignore
    }
    const frame = this.page.frame({ url: /pane-workbench/ });
    await frame?.waitForFunction(() => innerWidth === 320);
  }

  async signIn(agent: RegExp): Promise<void> {
    await this.pane.getByRole('button', { name: agent }).click();
  }

  /** The agent leaves the pane to a colleague, who finds the same document open. */
  async handOver(agent: RegExp): Promise<void> {
    await this.pane.getByRole('button', { name: 'Changer d’agent' }).click();
    await this.signIn(agent);
    await this.pane.getByRole('heading', { name: /passages? sur|Tous les passages ont/ }).waitFor();
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
    // Only what may be pressed counts: while the pane reads the document again, the button that goes with the former answer is still shown.
    const finalise = this.pane.getByRole('button', { name: 'Finaliser le document', disabled: false });
    await finalise
      .or(check.and(this.pane.locator(':enabled')))
      .first()
      .waitFor();
    if (!(await finalise.isVisible())) await check.first().click();
    await finalise.click();
    await this.pane.getByRole('button', { name: 'Finaliser', exact: true }).click();
    await this.pane.getByRole('heading', { name: 'Document finalisé' }).waitFor();
  }

  /** The list of passages, whichever view of the review is open. */
  async list(): Promise<void> {
    const back = this.pane.getByRole('button', { name: 'Tous les passages' });
    const heading = this.pane.getByRole('heading', { name: /passages? sur|Tous les passages ont/ });
    await back.or(heading).first().waitFor();
    if (await back.isVisible()) await back.click();
    await heading.waitFor();
  }

  async openPassage(title: string): Promise<void> {
    await this.list();
    await this.row(title).click();
    await this.pane.getByRole('heading', { name: title, exact: true }).waitFor();
  }

  /** A passage in the list. */
  row(title: string): Locator {
    return this.pane.locator('ol button', { hasText: title });
  }

  /** What the gate says of the document as it stands: one sentence a reason, none when it may be finalised. */
  async check(): Promise<string[]> {
    await this.list();
    const check = this.pane.getByRole('button', { name: /^Vérifier (le document|de nouveau)$/ }).last();
    const finalise = this.pane.getByRole('button', { name: 'Finaliser le document', disabled: false });
    await check.and(this.pane.locator(':enabled')).or(finalise).first().waitFor();
    if (await finalise.isVisible()) return [];
    await check.click();
    await this.pane.getByRole('status').getByText('Vérification du document').waitFor({ state: 'hidden' });
    return this.reasons();
  }

  async reasons(): Promise<string[]> {
    const answer = this.pane.getByText(/empêche(nt)? encore de finaliser|il peut être finalisé/);
    await answer.first().waitFor();
    return this.pane.locator('section[aria-labelledby="verdict"] li p:first-child').allInnerTexts();
  }

  /** A paragraph of the pages, by some of its words. */
  paragraph(words: string): Locator {
    return this.page.locator('.fill:not(.fading) [data-para-id]', { hasText: words }).first();
  }

  /** Types at the end of a paragraph, as in Word. */
  async type(words: string, typed: string): Promise<void> {
    const editor = await this.edit(words);
    await editor.getByRole('textbox').press('Control+End');
    await this.page.keyboard.type(typed);
    await editor.getByRole('button', { name: 'Valider' }).click();
    await this.paragraph(typed.trim()).waitFor();
  }

  /** Puts the caret in a paragraph, and leaves its words. */
  async caretIn(words: string): Promise<void> {
    await (await this.edit(words)).getByRole('button', { name: 'Fermer' }).click();
  }

  /** Copies a paragraph with its mark and pastes it. */
  async copyPaste(words: string): Promise<void> {
    await (await this.edit(words)).getByRole('button', { name: 'Copier-coller ce passage' }).click();
    await this.drawnAgain();
  }

  async deleteParagraph(words: string): Promise<void> {
    await (await this.edit(words)).getByRole('button', { name: 'Supprimer le paragraphe' }).click();
    await this.drawnAgain();
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await this.drawnAgain();
  }

  async openFile(bytes: Uint8Array, name = 'document.docx'): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await this.page.getByLabel('Ouvrir…').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  private async edit(words: string): Promise<Locator> {
    await this.paragraph(words).click();
    const editor = this.page.getByRole('dialog', { name: 'Texte du paragraphe' });
    await editor.waitFor();
    return editor;
  }

  /** The pages are drawn again a moment after each change: the new drawing takes the place of the former. */
  private async drawnAgain(): Promise<void> {
    await this.page.waitForTimeout(200);
    await this.page.locator('.fading').waitFor({ state: 'detached' });
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
