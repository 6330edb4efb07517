/** The committed manifest is sound, and the checker finds each kind of fault. */
import { execFileSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import { checkManifest, type ManifestWorld } from '../../support/manifest/check';

const xml = readFileSync('manifest.xml', 'utf8');
const packageVersion = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** Reads the size in a PNG's header. */
function iconSize(file: string): readonly [number, number] | undefined {
  const path = `assets/icons/${file}`;
  if (!existsSync(path)) return undefined;
  const header = readFileSync(path).subarray(16, 24);
  return [header.readUInt32BE(0), header.readUInt32BE(4)];
}

const world: ManifestWorld = {
  packageVersion,
  iconSize,
  pages: ['/pane.html', '/aide.html', '/help.html'],
  locales: ['fr-FR', 'en-US'],
  maxWordApi: '1.3',
};

test('the manifest is sound', () => {
  expect(checkManifest(xml, world)).toEqual([]);
});

test('office-addin-manifest reads the manifest', () => {
  const info = execFileSync('npx', ['--no-install', 'office-addin-manifest', 'info', 'manifest.xml'], {
    encoding: 'utf8',
  });
  expect(info).toMatch(/Name: Paraphe/);
  expect(info).toMatch(/Default Locale: fr-FR/);
});

const long = 'x'.repeat(251);
const faults: readonly [name: string, from: string | RegExp, to: string, expected: RegExp][] = [
  ['not XML', '</OfficeApp>', '', /not well-formed/],
  ['no support page', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', /SupportUrl is missing/],
  [
    'order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /Version is out of order/,
  ],
  ['id', /<Id>.*<\/Id>/, '<Id>paraphe</Id>', /Id is not a GUID/],
  ['version', /<Version>.*<\/Version>/, '<Version>9.9.9</Version>', /is not the package's/],
  ['long description', /(<Description DefaultValue=")[^"]*/, `$1${long}`, /Description is over 250/],
  ['permissions', 'ReadWriteDocument', 'ReadDocument', /Permissions/],
  ['no domain', /<AppDomain>.*<\/AppDomain>/, '', /AppDomains is empty/],
  ['high floor', 'MinVersion="1.3"', 'MinVersion="1.5"', /above the floor/],
  ['dangling resid', 'resid="Draft.Tip"', 'resid="Draft.Tap"', /Draft\.Tap is not defined/],
  ['unused resource', 'resid="Draft.Tip"', 'resid="Review.Tip"', /Draft\.Tip is never used/],
  ['wrong kind', '<Description resid="Draft.Tip"', '<Description resid="Draft.Label"', /is in ShortStrings/],
  ['no English', /<bt:Override Locale="en-US" Value="Draft" \/>/, '', /Draft\.Label has no en-US/],
  [
    'override of the default',
    'Locale="en-US" Value="Act"',
    'Locale="fr-FR" Value="Act"',
    /overrides its own default/,
  ],
  ['wrong icon size', 'icons/icon-16.png', 'icons/icon-32.png', /is not 16 pixels/],
  ['no such icon', 'icons/icon-80.png', 'icons/icon-81.png', /no such icon/],
  ['missing size', /<bt:Image size="80" resid="Icon.80" \/>/, '', /no 80 pixels image/],
  ['http', 'https://localhost:3000/pane.html"', 'http://localhost:3000/pane.html"', /not an https address/],
  ['no such page', '/pane.html?view=relire', '/panneau.html', /no page answers/],
  ['same id', 'id="Paraphe.Review"', 'id="Paraphe.Draft"', /same id/],
];
test.each(faults)('finds: %s', (_name, from, to, expected) => {
  const broken = xml.replace(from, to);
  expect(broken).not.toBe(xml);
  expect(checkManifest(broken, world).join('\n')).toMatch(expected);
});
