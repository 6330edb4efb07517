/** Every file that we write is valid for Microsoft's own validator, two versions of Office, and for our lint. */
import { draftPackage } from '../../src/document/draft-package';
import { lintPackage } from '../support/docx/lint';
import { removePassage } from '../../src/document/marks';
import { replaceWords } from '../support/docx/replace-words';
import { openPackage } from '../../src/document/package';
import { finalise } from '../support/document/finalise';
import { LETTERHEADS } from '../support/document/letterheads';
import { defaultLetterhead, renderSample, sampleInput, SAMPLE_NAMES } from '../support/document/render';
import { ORDER_LEDGER, ORDER_PASSAGES } from '../support/document/sample-acts';
import { unflatten } from '../support/document/unflatten';
import { validate } from '../support/validator';

const edited = (): Uint8Array => {
  const pkg = openPackage(renderSample('order'));
  replaceWords(pkg, ORDER_PASSAGES[0], ['Considérant un ;', 'Considérant deux\tet trois ;']);
  removePassage(pkg, ORDER_PASSAGES[1]);
  return pkg.save();
};
const draft = () => draftPackage(renderSample('order'), ORDER_LEDGER);

const FILES: Record<string, () => Uint8Array> = {
  'default letterhead': defaultLetterhead,
  ...Object.fromEntries(SAMPLE_NAMES.map((name) => [`draft of ${name}`, () => renderSample(name)])),
  ...Object.fromEntries(
    SAMPLE_NAMES.map((name) => [
      `final ${name}`,
      () => finalise(renderSample(name), sampleInput(name).ledger),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(LETTERHEADS).map(([name, make]) => [
      `deliberation on letterhead: ${name}`,
      () => renderSample('deliberation', { letterhead: make() }),
    ]),
  ),
  'order on letterhead: French Word': () =>
    renderSample('order', { letterhead: LETTERHEADS['French Word']?.() ?? new Uint8Array() }),
  'a draft with an amended and a removed passage': edited,
  'Flat OPC of a body': () => unflatten(draft().bodyOoxml),
  'Flat OPC of a header': () => unflatten(draft().headers.firstPage ?? ''),
  'Flat OPC of a footer': () => unflatten(draft().footers.firstPage ?? ''),
  'Flat OPC of the watermark': () => unflatten(draft().watermarkOoxml),
};

describe.each(Object.keys(FILES))('%s', (name) => {
  const bytes = (FILES[name] ?? defaultLetterhead)();

  test('is valid for Microsoft 365 and Office 2019', async () => {
    expect(await validate(bytes)).toEqual([]);
  });

  test('passes our lint', () => {
    expect(lintPackage(openPackage(bytes))).toEqual([]);
  });
});

test('the validator finds a fault when there is one', async () => {
  const pkg = openPackage(renderSample('letter'));
  pkg.setXml(pkg.mainPart, pkg.text(pkg.mainPart).replace('<w:keepNext/>', '<w:keepNexte/>'));
  expect(await validate(pkg.save(), ['Microsoft365'])).not.toEqual([]);
});
