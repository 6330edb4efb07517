/**
 * Writes the reference by which a document drafted elsewhere is known again. A document that carries it already is left as it is.
 */
import { readParts, writePart } from './common-xml';
import { findParts, replacePart } from './custom-xml';
import { document14, type WordEnvironment } from './environment';
import type { Runner } from './run';
import { rootNamespace, sameXml } from './same-xml';

/** @throws WordError `ledger-not-written` when Word did not keep the part. */
export async function writeReference(
  env: WordEnvironment,
  runner: Runner,
  referenceXml: string,
): Promise<void> {
  const namespace = rootNamespace(referenceXml);
  await runner.run(async (context) => {
    const modern = document14(env, context);
    if (modern === undefined) {
      const standing = await readParts(env, namespace);
      if (standing.length !== 1 || !sameXml(standing[0] ?? '', referenceXml))
        await writePart(env, referenceXml);
      return;
    }
    const standing = findParts(modern, namespace);
    await context.sync();
    const read = standing.items.map((part) => part.getXml());
    if (read.length > 0) await context.sync();
    const [only, ...others] = read.map(({ value }) => value);
    if (only !== undefined && others.length === 0 && sameXml(only, referenceXml)) return;
    const check = replacePart(modern, standing, referenceXml);
    await context.sync();
    check();
  });
}
