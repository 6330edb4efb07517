/**
 * Filling a template into a marked .docx, against easy-template-x filling the same text into the same letterhead. Ours does
 * more (conditions, grammar, marks, ledger, watermark); the goal is to take no longer all the same.
 */
import { TemplateHandler } from 'easy-template-x';
import { blocksOf } from '../../../src/act/text';
import { findAssets } from '../../../src/server/assets';
import { loadCatalogue } from '../../../src/server/catalogue';
import { aroundTexts, easyTemplate, paragraphTexts } from '../easy-template';
import { exampleFacts, fill } from '../filling';
import { milliseconds, sideBySide } from '../measure';
import type { Row } from '../row';

const TEMPLATE = 'arrete-circulation-temporaire';
const GOAL = 1;

export const fillTemplate: Row = {
  id: 'modele',
  title: 'Remplir un modèle',
  async measure() {
    const catalogue = loadCatalogue(findAssets(process.cwd()));
    const template = catalogue.find(TEMPLATE);
    if (template === undefined) throw new Error(`le modèle ${TEMPLATE} manque`);
    const facts = exampleFacts(template, catalogue);

    const once = fill(template, facts, catalogue);
    const blocks = blocksOf(once.act).map(({ block }) => block);
    const easy = easyTemplate({ ...catalogue, blocks, rendered: once.docx });
    const handler = new TemplateHandler();
    const source = Buffer.from(easy.docx);
    const process_ = (): Promise<Buffer> => handler.process(source, easy.data);
    mustSayTheSame(once.docx, new Uint8Array(await process_()));

    const pair = await sideBySide(() => fill(template, facts, catalogue), process_, {
      warmUp: 30,
      runs: 100,
    });
    return [
      {
        moment: `Remplir un modèle en .docx marqué (${String(blocks.length)} paragraphes, ${String(once.marks)} marques)`,
        ours: milliseconds(pair.ours),
        reference: `easy-template-x, ${String(easy.tags)} balises ${milliseconds(pair.theirs)}`,
        value: pair.ratio,
        goal: GOAL,
      },
    ];
  },
};

/** A comparison between two different texts would prove nothing. */
function mustSayTheSame(ours: Uint8Array, theirs: Uint8Array): void {
  for (const read of [paragraphTexts, aroundTexts]) {
    const [mine, other] = [read(ours), read(theirs)];
    const at = mine.findIndex((text, index) => text !== other[index]);
    if (at >= 0 || mine.length !== other.length)
      throw new Error(
        `les deux textes diffèrent : « ${(mine[at] ?? '').slice(0, 80)} » / « ${(other[at] ?? '').slice(0, 80)} »`,
      );
  }
}
