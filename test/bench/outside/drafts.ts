/**
 * The record of every worked example of every template, drafted by the real services: what the check is measured on.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentRecord } from '../../../src/review/record';
import type { ScannedBlock } from '../../../src/review/scan';
import { Desk } from '../../support/desk';
import { read } from '../../support/file';

/** The document whose excerpts the rows of its example name; without it they would be the agent's own words. */
const QUOTES = 'note-synthese';
const QUOTED = path.resolve(__dirname, '../../../assets/demo/cases/08-synthese-remontees.txt');

export interface ExampleDraft {
  /** "template/example". */
  readonly name: string;
  readonly record: DocumentRecord;
  /** What the drafted file holds, its marks' words left out: letterhead, fixed text, properties. */
  readonly own: readonly ScannedBlock[];
}

export async function exampleDrafts(): Promise<ExampleDraft[]> {
  const desk = await Desk.open(undefined, {}, undefined, true);
  try {
    const { services, drafter, store } = desk;
    const drafts: ExampleDraft[] = [];
    for (const { id: template } of services.listTemplates(drafter))
      for (const { id, facts } of services.templateForm(drafter, template).examples) {
        const bytes = template === QUOTES ? readFileSync(QUOTED) : undefined;
        const attached =
          bytes === undefined
            ? {}
            : { sources: [(await services.attachSource(drafter, { name: 'messages.txt', bytes })).id] };
        const { document, package: drafted } = await services.draftDocument(drafter, {
          template,
          facts,
          ...attached,
        });
        const stored = await store.find(drafter.organisation.siret, document.documentId);
        const { scan } = read(new Uint8Array(Buffer.from(drafted.docx, 'base64')));
        const own = [...scan.blocks, ...(scan.asides ?? [])];
        if (stored !== undefined) drafts.push({ name: `${template}/${id}`, record: stored.record, own });
      }
    return drafts;
  } finally {
    await desk.leave();
  }
}
