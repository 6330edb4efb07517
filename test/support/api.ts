/** The running product's HTTP address, asked as the pane asks it: documents to start from, without clicking through a form. */
import { createClient, type DocumentView, type ParapheClient } from '../../src/server/client';
import { standingDigest, withAnswer } from './file';

export interface Drafted {
  readonly document: DocumentView;
  readonly bytes: Uint8Array;
}

/** A client signed in as an agent of the demonstration. */
export async function signedIn(url: string, agent: string): Promise<ParapheClient> {
  const client = createClient({ baseUrl: url });
  await client.signIn(agent);
  return client;
}

/** The first worked example of a template, drafted by Nadia Perrin: the file that Word would hold. */
export async function draftExample(url: string, template: string): Promise<Drafted> {
  const client = await signedIn(url, 'nadia-perrin');
  const { examples } = await client.template(template);
  const { document, package: draft } = await client.draft({ template, facts: examples[0]?.facts ?? {} });
  return { document, bytes: new Uint8Array(Buffer.from(draft.docx, 'base64')) };
}

/** The same, each of its passages approved as they stand by an agent who did not draft it: for what is tried after the review. */
export async function approvedExample(
  url: string,
  template: string,
  agent = 'olivier-grosjean',
): Promise<Drafted> {
  const { document, bytes: draft } = await draftExample(url, template);
  const client = await signedIn(url, agent);
  let bytes = draft;
  for (const { id: passage } of document.passages) {
    const file = Buffer.from(bytes).toString('base64');
    const digest = standingDigest(bytes, passage);
    const answer = await client.review(document.documentId, { passage, action: 'approve', digest, file });
    bytes = withAnswer(bytes, passage, answer.ledgerXml);
  }
  return { document: await client.document(document.documentId), bytes };
}
