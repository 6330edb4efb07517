/**
 * Offline check of the add-in's manifest: what Office refuses, or accepts and then misbehaves with. The official validator
 * needs Microsoft's network service (`npm run validate`). It changes nothing and knows nothing of the running product.
 *
 * Rules: element order (office-js-docs manifest-element-ordering), lengths, localisation, icons, resids both ways.
 */
import * as slimdom from 'slimdom';

export interface ManifestWorld {
  /** Version of package.json, "0.1.0". */
  readonly packageVersion: string;
  /** Width and height in pixels of an icon file served under /icons/, undefined when there is none. */
  readonly iconSize: (file: string) => readonly [number, number] | undefined;
  /** Paths that the server answers, "/pane.html". */
  readonly pages: readonly string[];
  readonly locales: readonly string[];
  readonly maxWordApi: string;
}

const ORDER = [
  'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
  'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions',
  'VersionOverrides', 'ExtendedOverrides',
]; // prettier-ignore
const REQUIRED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl',
  'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions']; // prettier-ignore
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** @returns one sentence a problem; empty when the manifest is sound. */
export function checkManifest(xml: string, world: ManifestWorld): string[] {
  let document: slimdom.Document;
  try {
    document = slimdom.parseXmlDocument(xml);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : 'unknown'}`];
  }
  const root = document.documentElement;
  if (root?.localName !== 'OfficeApp') return ['the root is not OfficeApp'];
  return [
    ...checkHead(root, world),
    ...checkResources(root),
    ...checkLocales(root, world),
    ...checkIcons(root, world),
    ...checkUrls(root, world),
    ...checkCommands(root),
  ];
}

const all = (from: slimdom.Element | slimdom.Document, name: string): slimdom.Element[] =>
  from.getElementsByTagNameNS('*', name);
const child = (from: slimdom.Element, name: string): slimdom.Element | undefined =>
  from.children.find((element) => element.localName === name);
const value = (element: slimdom.Element): string => element.getAttribute('DefaultValue') ?? '';

function checkHead(root: slimdom.Element, world: ManifestWorld): string[] {
  const problems: string[] = [];
  const names = root.children.map((element) => element.localName);
  for (const name of REQUIRED) if (!names.includes(name)) problems.push(`${name} is missing`);
  for (const name of names) if (!ORDER.includes(name)) problems.push(`${name} is unknown`);
  const positions = names.map((name) => ORDER.indexOf(name));
  positions.forEach((position, i) => {
    if (i > 0 && position <= (positions[i - 1] ?? -1)) problems.push(`${names[i] ?? ''} is out of order`);
  });
  const text = (name: string) => child(root, name)?.textContent?.trim() ?? '';
  if (!GUID.test(text('Id'))) problems.push('Id is not a GUID');
  const version = text('Version');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version)) problems.push('Version has not one to four numbers');
  if (version.replace(/(\.0)$/, '') !== world.packageVersion && version !== world.packageVersion) {
    problems.push(`Version ${version} is not the package's ${world.packageVersion}`);
  }
  const limits = [['DisplayName', 125], ['Description', 250]] as const; // prettier-ignore
  for (const [name, limit] of limits) {
    const element = child(root, name);
    if (element !== undefined && localised(element).some((s) => s.length > limit))
      problems.push(`${name} is over ${limit} characters`);
  }
  if (text('Permissions') !== 'ReadWriteDocument') problems.push('Permissions is not ReadWriteDocument');
  const domains = child(root, 'AppDomains');
  if (domains !== undefined && domains.children.length === 0) problems.push('AppDomains is empty');
  const hosts = child(root, 'Hosts')?.children.map((host) => host.getAttribute('Name')) ?? [];
  if (hosts.join() !== 'Document') problems.push('Hosts is not Document alone');
  for (const set of all(root, 'Set')) {
    if (
      set.getAttribute('Name') === 'WordApi' &&
      Number(set.getAttribute('MinVersion')) > Number(world.maxWordApi)
    ) {
      problems.push(`WordApi ${set.getAttribute('MinVersion') ?? ''} is above the floor ${world.maxWordApi}`);
    }
  }
  return problems;
}

function checkResources(root: slimdom.Element): string[] {
  const problems: string[] = [];
  const resources = all(root, 'Resources')[0];
  const defined = new Map<string, string>();
  for (const element of resources?.children.flatMap((group) => group.children) ?? []) {
    const id = element.getAttribute('id') ?? '';
    if (id === '' || id.length > 32) problems.push(`resource id "${id}" has not 1 to 32 characters`);
    if (defined.has(id)) problems.push(`resource ${id} is defined twice`);
    const kind = element.parentElement?.localName ?? '';
    defined.set(id, kind);
    const limit = kind === 'ShortStrings' ? 125 : kind === 'LongStrings' ? 250 : Infinity;
    if (localised(element).some((text) => text.length > limit))
      problems.push(`${id} is over ${limit} characters`);
    if (value(element) === '') problems.push(`${id} has no DefaultValue`);
  }
  const used = new Set<string>();
  for (const element of all(root, '*')) {
    const resid = element.getAttribute('resid');
    if (resid === null) continue;
    used.add(resid);
    const kind = defined.get(resid);
    if (kind === undefined) problems.push(`resid ${resid} is not defined`);
    else if (expectedKind(element) !== kind)
      problems.push(`resid ${resid} is in ${kind}, not ${expectedKind(element)}`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`resource ${id} is never used`);
  return problems;
}

function expectedKind(element: slimdom.Element): string {
  if (element.localName === 'Image') return 'Images';
  if (element.localName === 'Description') return 'LongStrings';
  return /Location|Url|FunctionFile/.test(element.localName) ? 'Urls' : 'ShortStrings';
}

function localised(element: slimdom.Element): string[] {
  return [value(element), ...element.children.map((override) => override.getAttribute('Value') ?? '')];
}

function checkLocales(root: slimdom.Element, world: ManifestWorld): string[] {
  const problems: string[] = [];
  const fallback = child(root, 'DefaultLocale')?.textContent?.trim() ?? '';
  const others = world.locales.filter((locale) => locale !== fallback);
  if (!world.locales.includes(fallback)) problems.push(`DefaultLocale ${fallback} is not one of ours`);
  const worded = [child(root, 'DisplayName'), child(root, 'Description'), ...all(root, 'String')];
  for (const element of worded) {
    if (element === undefined) continue;
    const name = element.getAttribute('id') ?? element.localName;
    const locales = element.children.map((override) => override.getAttribute('Locale') ?? '');
    if (new Set(locales).size !== locales.length) problems.push(`${name} has two overrides for a locale`);
    if (locales.includes(fallback)) problems.push(`${name} overrides its own default locale`);
    for (const locale of others) if (!locales.includes(locale)) problems.push(`${name} has no ${locale}`);
  }
  return problems;
}

function checkIcons(root: slimdom.Element, world: ManifestWorld): string[] {
  const problems: string[] = [];
  const expect = (url: string, size: number, name: string) => {
    const found = world.iconSize(url.slice(url.lastIndexOf('/') + 1));
    if (found === undefined) problems.push(`${name}: no such icon ${url}`);
    else if (found[0] !== size || found[1] !== size)
      problems.push(`${name}: ${url} is not ${size} pixels wide and high`);
  };
  const base = [['IconUrl', 32], ['HighResolutionIconUrl', 64]] as const; // prettier-ignore
  for (const [name, size] of base) {
    const element = child(root, name);
    if (element !== undefined) expect(value(element), size, name);
  }
  const urls = new Map(all(root, 'Image').map((image) => [image.getAttribute('id') ?? '', value(image)]));
  for (const icon of all(root, 'Icon')) {
    const sizes = icon.children.map((image) => Number(image.getAttribute('size')));
    for (const size of [16, 32, 80])
      if (!sizes.includes(size)) problems.push(`an Icon has no ${size} pixels image`);
    for (const image of icon.children) {
      const resid = image.getAttribute('resid') ?? '';
      expect(urls.get(resid) ?? '', Number(image.getAttribute('size')), resid);
    }
  }
  return problems;
}

function checkUrls(root: slimdom.Element, world: ManifestWorld): string[] {
  const problems: string[] = [];
  const elements = [
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image'].flatMap((name) =>
      all(root, name),
    ),
  ].filter((element) => element.hasAttribute('DefaultValue'));
  for (const url of elements.flatMap(localised)) {
    const match = /^https:\/\/[^/]+(\/[^?#]*)/.exec(url);
    if (match === null) problems.push(`${url} is not an https address`);
    else if (!match[1]?.startsWith('/icons/') && !world.pages.includes(match[1] ?? ''))
      problems.push(`no page answers ${url}`);
  }
  return problems;
}

function checkCommands(root: slimdom.Element): string[] {
  const problems: string[] = [];
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => all(root, name))
    .map((e) => e.getAttribute('id') ?? '');
  if (new Set(ids).size !== ids.length) problems.push('two commands have the same id');
  for (const tab of all(root, 'CustomTab')) {
    if (tab.children.at(-1)?.localName !== 'Label') problems.push('the Label of a CustomTab is not last');
  }
  for (const control of all(root, 'Control')) {
    const order = control.children.map((element) => element.localName).join(' ');
    if (order !== 'Label Supertip Icon Action')
      problems.push(`${control.getAttribute('id') ?? ''}: its children are out of order`);
  }
  return problems;
}
