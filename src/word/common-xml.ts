/**
 * Custom XML parts by the common API, for Word 2021 LTSC: callbacks, no batch, no replacement in place. The old part is deleted
 * first, so that there are never two, and put back if Word refuses the new one.
 */
import type { WordEnvironment } from './environment';
import { toWordError, WordError } from './errors';
import { rootNamespace, sameXml } from './same-xml';

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** An Office callback API as a promise. */
export function promised<T>(call: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    call((result) => {
      // "succeeded" is the value of Office.AsyncResultStatus.Succeeded, which does not exist outside Word.
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(toWordError(result.error));
    }),
  );
}

const partsOf = (env: WordEnvironment, namespace: string): Promise<Office.CustomXmlPart[]> =>
  promised((done) => env.context.document.customXmlParts.getByNamespaceAsync(namespace, done));
const xmlOf = (part: Office.CustomXmlPart): Promise<string> => promised((done) => part.getXmlAsync(done));
const remove = (part: Office.CustomXmlPart): Promise<unknown> =>
  promised<unknown>((done) => part.deleteAsync(done));
const add = (env: WordEnvironment, xml: string): Promise<Office.CustomXmlPart> =>
  promised((done) => env.context.document.customXmlParts.addAsync(xml, done));

/** The XML of a namespace's parts, in the order Word gives them. */
export async function readParts(env: WordEnvironment, namespace: string): Promise<string[]> {
  const parts = await partsOf(env, namespace);
  return Promise.all(parts.map(xmlOf));
}

export async function deleteParts(env: WordEnvironment, namespace: string): Promise<void> {
  for (const part of await partsOf(env, namespace)) await remove(part);
}

/** Replaces a namespace's parts by one, and reads it back. */
export async function writePart(env: WordEnvironment, xml: string): Promise<void> {
  const namespace = rootNamespace(xml);
  const before = await partsOf(env, namespace);
  const previous = before[0] === undefined ? undefined : await xmlOf(before[0]);
  for (const part of before) await remove(part);
  try {
    await add(env, xml);
  } catch (thrown) {
    if (previous !== undefined) await add(env, previous);
    throw toWordError(thrown);
  }
  const now = await readParts(env, namespace);
  if (now.length !== 1 || !sameXml(now[0] ?? '', xml)) throw new WordError('ledger-not-written');
}
