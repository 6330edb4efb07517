/**
 * Writes the seal in a finalised document, and reads it back. It changes nothing else, and knows nothing of what a seal says.
 */
import { writePart } from './common-xml';
import { findParts, replacePart } from './custom-xml';
import { document14, type WordEnvironment } from './environment';
import type { Runner } from './run';
import { rootNamespace } from './same-xml';

/** @throws WordError `ledger-not-written` when Word did not keep the part. */
export async function writeSeal(env: WordEnvironment, runner: Runner, sealXml: string): Promise<void> {
  await runner.run(async (context) => {
    const modern = document14(env, context);
    if (modern === undefined) {
      await writePart(env, sealXml);
      return;
    }
    const standing = findParts(modern, rootNamespace(sealXml));
    await context.sync();
    const check = replacePart(modern, standing, sealXml);
    await context.sync();
    check();
  });
}
