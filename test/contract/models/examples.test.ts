/** What our own prompts say of a template is nobody's: each example of each template may leave, once masked, to an endpoint for internal texts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFakeModels } from '../../support/fake-models/server';
import { startTestServer } from '../../support/server';
import { configurationFile } from './support';

it.each(['rephrase', 'compose'])('every example of every template may leave: %s', async (mode) => {
  const fake = await startFakeModels();
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-exemples-'));
  const server = await startTestServer({ PARAPHE_MODELS: configurationFile(folder, fake, mode) });
  try {
    const nadia = await server.as('nadia-perrin');
    const refused: string[] = [];
    let looked = 0;
    for (const { id: template } of await nadia.templates())
      for (const { id, facts } of (await nadia.template(template)).examples) {
        const { passages } = await nadia.whatLeaves({ template, facts });
        looked += passages.filter(({ status }) => status === 'leaves').length;
        for (const passage of passages)
          if (passage.status === 'refused')
            refused.push(`${template}, ${id}, ${passage.slot}: ${passage.sentence}`);
      }
    expect(refused).toEqual([]);
    expect(looked).toBeGreaterThan(20);
    expect(fake.calls).toEqual([]);
  } finally {
    await server.stop();
    await fake.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
