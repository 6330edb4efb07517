/**
 * Scanning a document of 5 MB of XML with 100 passages, against slimdom parsing that XML alone; then the verdict on the scan.
 */
import { parseXmlDocument } from 'slimdom';
import { openPackage } from '../../../src/document/package';
import { scanDocument } from '../../../src/document/scan';
import { verdict } from '../../../src/review/gate';
import { largeFile } from '../large-file';
import { median, megabytes, milliseconds, sideBySide, time } from '../measure';
import type { Row } from '../row';

export const largeDocument: Row = {
  id: 'grand-document',
  title: 'Lire un grand document',
  async measure() {
    const { docx, xml, record, paragraphs } = largeFile();
    const scan = scanDocument(openPackage(docx));
    const judged = verdict(scan, record);
    if (!judged.final) throw new Error(`le verdict refuse : ${judged.reasons[0].code}`);
    const pair = await sideBySide(
      () => scanDocument(openPackage(docx)),
      () => parseXmlDocument(xml),
      { warmUp: 1, runs: 6 },
    );
    const verdicts: number[] = [];
    for (let i = 0; i < 6; i++) verdicts.push(await time(() => verdict(scan, record)));
    const size = `${megabytes(xml.length).toFixed(1).replace('.', ',')} Mo, ${String(paragraphs)} paragraphes, ${String(record.passages.length)} passages`;
    return [
      {
        moment: `Ouvrir et lire un grand document (${size})`,
        ours: milliseconds(pair.ours),
        reference: `slimdom seul ${milliseconds(pair.theirs)}`,
        value: pair.ratio,
      },
      {
        moment: 'Verdict sur ce document',
        ours: milliseconds(median(verdicts)),
        reference: `lecture ${milliseconds(pair.ours)}`,
        value: median(verdicts) / pair.ours,
      },
    ];
  },
};
