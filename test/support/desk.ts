/**
 * A desk in a town hall: the real services over a store in a temporary folder, and what an agent does to a .docx with them.
 * For contract tests that need documents drafted, reviewed or tampered with, and no HTTP.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerFromXml } from '../../src/document/ledger';
import { finaliseDocument } from '../../src/document/finalise';
import { removePassage } from '../../src/document/marks';
import { statementFromXml } from '../../src/document/statement';
import type { Reason } from '../../src/review/verdict';
import { findAssets } from '../../src/server/assets';
import { loadCatalogue, type Catalogue } from '../../src/server/catalogue';
import type { ReviewRules } from '../../src/template/model';
import { composeServices } from '../../src/server/compose';
import { byFolder, type Agent } from '../../src/server/identity/agent';
import type { Services } from '../../src/server/services';
import { loadLexicon } from '../../src/server/privacy/load-lexicon';
import { openMappingKeys } from '../../src/server/privacy/mapping-keys';
import { noSources } from '../../src/server/services/sources-port';
import { createSourceDesk } from '../../src/server/sources/source-desk';
import { createSourceVault } from '../../src/server/sources/source-vault';
import { readStorageConfig } from '../../src/server/store/config';
import { openStorage } from '../../src/server/store/open';
import type { OperatorStore } from '../../src/server/store/port';
import { storeOver } from '../../src/server/store/storage';
import { read, standingDigest, withAnswer } from './file';
import { NADIA } from './policies';
import type { PassageView } from '../../src/server/api/messages';

export interface Draft {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly passages: readonly PassageView[];
}

export class Desk {
  private constructor(
    readonly services: Services,
    /** Who drafts. */
    readonly drafter: Agent,
    /** Who reviews and finalises. */
    readonly agent: Agent,
    readonly store: OperatorStore,
    private readonly close: () => Promise<void>,
  ) {}

  /**
   * @param review what every template asks of its reviewers, instead of its own rules
   * @param env where the data is, beside the folder of the test: `PARAPHE_S3_*`.
   * @param siret of another commune than the demonstration's
   * @param attaches whether documents can be attached: the lexicon is then read at once
   */
  static async open(
    review?: Partial<ReviewRules>,
    env: Readonly<Record<string, string>> = {},
    siret?: string,
    attaches = false,
  ): Promise<Desk> {
    const folder = mkdtempSync(join(tmpdir(), 'paraphe-desk-'));
    const catalogue = withRules(loadCatalogue(findAssets(process.cwd())), review);
    let tick = Date.UTC(2026, 10, 21, 9);
    const now = () => new Date((tick += 1000)).toISOString();
    const storage = await openStorage(readStorageConfig(env, folder), now());
    const store = await storeOver(storage, now());
    const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));
    const lexicon = () => loadLexicon(findAssets(process.cwd()));
    const world = { now, randomBytes };
    const sources = attaches
      ? createSourceDesk(
          createSourceVault(storage.database, openMappingKeys(env, folder, randomBytes), world),
          { lexicon: lexicon() },
          now,
        )
      : noSources;
    const services = composeServices(store, catalogue, world, undefined, lexicon, sources);
    const organisation = { ...catalogue.organisation, ...(siret === undefined ? {} : { siret }) };
    const drafter: Agent = {
      ...NADIA,
      role: 'drafter',
      organisation,
      signedIn: byFolder(NADIA.id, now()),
    };
    const agent: Agent = {
      id: 'olivier-grosjean',
      name: 'Olivier Grosjean, directeur général des services',
      role: 'legal-reviewer',
      organisation,
      signedIn: byFolder('olivier-grosjean', now()),
    };
    return new Desk(services, drafter, agent, store, async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async leave(): Promise<void> {
    await this.close();
  }

  /** The first worked example of a template, drafted. */
  async draft(template: string): Promise<Draft> {
    const facts = this.services.templateForm(this.drafter, template).examples[0]?.facts ?? {};
    const response = await this.services.draftDocument(this.drafter, { template, facts });
    const bytes = new Uint8Array(Buffer.from(response.package.docx, 'base64'));
    return { id: response.document.documentId, bytes, passages: response.document.passages };
  }

  /** Approves what stands in the file, and writes the answer in it as the pane does. */
  async approve(draft: Draft, passage: string, agent = this.agent): Promise<Draft> {
    const digest = standingDigest(draft.bytes, passage);
    return this.review(draft, passage, { action: 'approve', digest }, agent);
  }

  async reject(draft: Draft, passage: string): Promise<Draft> {
    const { pkg } = read(draft.bytes);
    removePassage(pkg, passage);
    return this.review({ ...draft, bytes: pkg.save() }, passage, { action: 'reject' });
  }

  async review(
    draft: Draft,
    passage: string,
    decision: { action: 'approve' | 'reject' | 'record-removal' | 'take-back'; digest?: string },
    agent = this.agent,
  ): Promise<Draft> {
    const answer = await this.services.reviewPassage(agent, draft.id, {
      file: draft.bytes,
      passage,
      ...decision,
    });
    return { ...draft, bytes: withAnswer(draft.bytes, passage, answer.ledgerXml) };
  }

  async approveAll(draft: Draft): Promise<Draft> {
    let now = draft;
    for (const { id } of draft.passages) now = await this.approve(now, id);
    return now;
  }

  /** Why the gate refuses the file; empty when it does not. */
  async reasons(draft: Draft): Promise<readonly Reason[]> {
    const { verdict } = await this.services.computeVerdict(this.agent, draft.id, draft.bytes);
    return verdict.final ? [] : verdict.reasons;
  }

  /** Both steps; the finalised bytes. */
  async finalise(draft: Draft): Promise<Uint8Array> {
    const prepared = await this.services.prepareFinalise(this.agent, draft.id, draft.bytes);
    const ledger = ledgerFromXml(prepared.ledgerXml);
    const statement = statementFromXml(prepared.statementXml);
    const bytes = finaliseDocument(draft.bytes, { ledger, statement });
    await this.services.confirmFinalise(this.agent, draft.id, bytes);
    return bytes;
  }
}

function withRules(catalogue: Catalogue, review: Partial<ReviewRules> = {}): Catalogue {
  const templates = catalogue.templates.map((template) => ({
    ...template,
    review: { ...template.review, ...review },
  }));
  return { ...catalogue, templates, find: (id) => templates.find((template) => template.id === id) };
}
