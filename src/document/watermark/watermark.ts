/**
 * Puts the draft watermark in every header of a document, and takes it away. It must not touch any other word.
 */
import type { Element } from 'slimdom';
import { descendants, insertXml, wordAttribute, wordChild } from '../dom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { ControlIds } from '../render/control-ids';
import { everyHeader } from './headers';
import { WATERMARK_SHAPE, WATERMARK_TAG, WATERMARK_TEXT } from './identity';
import { watermarkControl } from './shape';

/** Puts the watermark in every header type of every section, creating the headers that are missing. Does nothing twice. */
export function addWatermark(pkg: DocxPackage, ids = new ControlIds(controlIds(pkg))): void {
  let number = 0;
  for (const part of everyHeader(pkg)) {
    number++;
    const root = pkg.xml(part).documentElement as Element;
    if (watermarkNodes(root).length > 0) continue;
    let paragraph = root.children
      .filter((child) => child.localName === 'p' && child.namespaceURI === NS.w)
      .at(-1);
    if (!paragraph) {
      insertXml(root, '<w:p/>');
      paragraph = root.lastElementChild as Element;
    }
    insertXml(paragraph, watermarkControl(number, ids.next(`${WATERMARK_TAG}:${number}`)));
    pkg.markChanged(part);
  }
}

/**
 * Takes the watermark out of every part, also where another program dropped our tag. Headers that were created for it stay,
 * empty.
 */
export function removeWatermark(pkg: DocxPackage): void {
  for (const part of candidates(pkg)) {
    const nodes = watermarkNodes(pkg.xml(part).documentElement);
    for (const node of nodes) node.remove();
    if (nodes.length > 0) pkg.markChanged(part);
  }
}

/** Headers and footers, and the body when it names the watermark: a control can be dragged there. */
function candidates(pkg: DocxPackage): string[] {
  const main = pkg.text(pkg.mainPart);
  const named = [WATERMARK_TAG, WATERMARK_SHAPE, WATERMARK_TEXT].some((word) => main.includes(word));
  const around = [REL.header, REL.footer].flatMap((type) => pkg.related(pkg.mainPart, type));
  return [...(named ? [pkg.mainPart] : []), ...new Set(around)];
}

/** The nodes to remove: whole controls and runs when they hold nothing else, else the shape alone. */
function watermarkNodes(root: Element | null): Element[] {
  if (!root) return [];
  const found = new Set<Element>();
  for (const shape of shapesIn(root)) found.add(enclosing(shape));
  for (const control of descendants(root, NS.w, 'sdt')) {
    const tag = wordChild(wordChild(control, 'sdtPr'), 'tag');
    if (!tag || wordAttribute(tag, 'val') !== WATERMARK_TAG) continue;
    // A control that lost its shape goes; one in which somebody typed keeps the words and loses our tag.
    found.add(hasWords(control) ? tag : control);
  }
  return [...found];
}

/** LibreOffice gives the shape an id of its own, and writes ours as "ID". */
const isNamed = (element: Element): boolean =>
  ['id', 'ID', 'name'].some((name) =>
    element.getAttribute(name)?.toLowerCase().includes(WATERMARK_SHAPE.toLowerCase()),
  );

function shapesIn(root: Element): Element[] {
  const shapes = descendants(root, NS.v, 'shape').filter(
    (shape) =>
      isNamed(shape) ||
      shape.children.some(
        (path) => path.localName === 'textpath' && path.getAttribute('string') === WATERMARK_TEXT,
      ),
  );
  return [...shapes, ...descendants(root, NS.wp, 'docPr').filter(isNamed)];
}

const hasWords = (element: Element): boolean =>
  descendants(element, NS.w, 't').some((text) => (text.textContent ?? '').trim() !== '');

/** Elements that only serve the shape beside them. */
const SERVING = new Set([
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'shapetype',
  'Choice',
  'Fallback',
  'simplePos',
  'positionH',
  'positionV',
  'extent',
  'effectExtent',
  'wrapNone',
  'docPr',
  'cNvGraphicFramePr',
  'graphic',
]);

/** Climbs from the shape to the largest element that holds nothing but it. */
function enclosing(shape: Element): Element {
  let chosen = shape;
  for (let parent = shape.parentElement; parent; parent = parent.parentElement) {
    if (['p', 'hdr', 'ftr', 'body'].includes(parent.localName)) break;
    const alone = parent.children.every(
      (child) =>
        child === chosen ||
        SERVING.has(child.localName) ||
        (child.localName === 'r' && child.children.every((inside) => inside.localName === 'rPr')),
    );
    if (!alone) break;
    chosen = parent;
  }
  return chosen;
}

/** Ids of the controls of every story, read from the text: cheap, and enough to stay apart from them. */
export function controlIds(pkg: DocxPackage): number[] {
  const stories = [REL.header, REL.footer, REL.footnotes, REL.endnotes, REL.comments].flatMap((type) =>
    pkg.related(pkg.mainPart, type),
  );
  return [pkg.mainPart, ...stories].flatMap((part) =>
    [...pkg.text(part).matchAll(/<w:id w:val="(-?\d+)"\s*\/>/g)].map((match) => Number(match[1])),
  );
}
