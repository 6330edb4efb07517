/**
 * Opens a .docx safely: nothing is inflated before the directory was judged, nothing is given out before the package is
 * known to be a Word document without macros that shows no text from elsewhere.
 */
import { declaredTypes } from './content-types';
import { readDirectory } from './directory';
import { DocxPackage } from './docx-package';
import type { Notice, Relationship } from './docx-package';
import { HostileFileError } from './errors';
import { DEFAULT_LIMITS } from './limits';
import type { Limits } from './limits';
import { CONTENT_TYPES_PART, REL, sourceOfRels, TYPE } from './names';

/**
 * Opens a .docx (or .dotx) from its bytes, which are kept: do not write to them.
 * @throws HostileFileError with one of the closed list of codes.
 */
export function openPackage(bytes: Uint8Array, limits: Partial<Limits> = {}): DocxPackage {
  const applied = { ...DEFAULT_LIMITS, ...limits };
  const pkg = new DocxPackage(bytes, readDirectory(bytes, applied), applied);
  if (!pkg.has(CONTENT_TYPES_PART)) throw new HostileFileError('no-content-types');
  refuseMacros(pkg);
  const notices = judgeRelationships(pkg);
  pkg.settle(findMainPart(pkg), notices);
  return pkg;
}

function refuseMacros(pkg: DocxPackage): void {
  const types = declaredTypes(pkg.xml(CONTENT_TYPES_PART));
  const macro =
    types.find((type) => /macroEnabled|vbaProject|vbaData/i.test(type)) ??
    pkg.names().find((name) => /(^|\/)vba(Project|Data)[^/]*$/i.test(name));
  if (macro !== undefined) throw new HostileFileError('macros', { name: macro });
}

/** The main part is the one the package's relationship names, whatever it is called; two would be two documents. */
function findMainPart(pkg: DocxPackage): string {
  const relationships = pkg.relationships('');
  if (relationships.some(({ type }) => type === REL.strictOfficeDocument))
    throw new HostileFileError('strict-ooxml');
  const found = relationships.filter(({ type }) => type === REL.officeDocument);
  const main = found[0]?.part;
  if (found.length !== 1 || main === undefined) throw new HostileFileError('no-main-part');
  const type = pkg.contentType(main);
  if (type !== TYPE.document && type !== TYPE.template)
    throw new HostileFileError('no-main-part', {
      name: main,
      ...(type === undefined ? {} : { detail: type }),
    });
  return main;
}

/**
 * Word fetches these by itself when it opens the file. From the Internet, that is how documents are booby-trapped (remote
 * template injection): refused. From a disk or a network share it is an everyday habit of offices (a normal.dotm on a
 * server): kept and reported; Paraphe itself never follows any of them.
 */
const FETCHED: Readonly<Record<string, Notice['code']>> = {
  attachedTemplate: 'attached-template',
  oleObject: 'external-object',
  package: 'external-object',
  frame: 'external-object',
  control: 'external-object',
  image: 'external-image',
};

function judgeRelationships(pkg: DocxPackage): Notice[] {
  const notices: Notice[] = [];
  for (const rels of pkg.names()) {
    const source = sourceOfRels(rels);
    if (source === undefined) continue;
    for (const relationship of pkg.relationships(source)) {
      const notice = judge(relationship, source);
      if (notice) notices.push(notice);
    }
  }
  return notices;
}

function judge({ type, target, external }: Relationship, part: string): Notice | undefined {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  // Word shows text that is not in the parts we read: a reading of the document would be false.
  if (kind === 'aFChunk') throw new HostileFileError('alternative-chunk', { name: part });
  if (kind === 'subDocument') throw new HostileFileError('sub-document', { name: part });
  if (kind === 'vbaProject' || kind === 'wordVbaData') throw new HostileFileError('macros', { name: part });
  if (!external) {
    if (kind === 'control') return { code: 'active-x', part, target };
    if (kind === 'oleObject' || kind === 'package') return { code: 'embedded-object', part, target };
    return undefined;
  }
  const code = Object.hasOwn(FETCHED, kind) ? FETCHED[kind] : undefined;
  if (code === undefined) return undefined;
  const remote = /^\s*(?!file:)[a-z][a-z0-9+.-]+:/i.test(target);
  // A remote picture is how a tracking pixel works, but newsletters pasted in Word are full of them: reported.
  if (remote && code !== 'external-image')
    throw new HostileFileError('remote-content', { name: part, detail: target.slice(0, 200) });
  return { code, part, target };
}
