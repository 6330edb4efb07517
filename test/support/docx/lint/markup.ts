/** Rules on the markup of one part. */
import type { Element } from 'slimdom';
import { NS } from '../../../../src/document/package';
import { elementsOf, wordElements, wordValue } from './finding';
import type { LintFinding, LintRule } from './finding';

/** Starts and ends go by pairs, each id once. */
export const pairedRanges: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    ['bookmark', 'commentRange'].flatMap((kind) => {
      const starts = wordElements(root, `${kind}Start`).map((element) => wordValue(element, 'id'));
      const ends = wordElements(root, `${kind}End`).map((element) => wordValue(element, 'id'));
      const wrong = [...new Set([...starts, ...ends])].filter(
        (id) =>
          starts.filter((other) => other === id).length !== 1 ||
          ends.filter((other) => other === id).length !== 1,
      );
      return wrong.map((id) => ({ rule: 'paired-ranges', part: name, detail: `${kind} ${id}` }));
    }),
  );

/** A cell ends with a paragraph (ECMA-376 part 1, 17.4.66), possibly inside a control. */
export const cellsEndWithParagraph: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    wordElements(root, 'tc')
      .filter((cell) => lastBlock(cell)?.localName !== 'p')
      .map(() => ({ rule: 'cell-paragraph', part: name, detail: 'a cell does not end with a paragraph' })),
  );

function lastBlock(parent: Element): Element | null {
  const last = [...parent.children]
    .reverse()
    .find((child) => !/^(bookmark|commentRange|tcPr)/.test(child.localName));
  if (last?.localName !== 'sdt') return last ?? null;
  const content = last.children.find((child) => child.localName === 'sdtContent');
  return content ? lastBlock(content) : null;
}

/** A prefix in mc:Ignorable that is not declared makes Word refuse the file. */
export const declaredPrefixes: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    [...elementsOf(root)].flatMap((element) =>
      ['Ignorable', 'MustUnderstand', 'ProcessContent']
        .flatMap((attribute) => (element.getAttributeNS(NS.mc, attribute) ?? '').split(/\s+/))
        .map((word) => word.split(':')[0] ?? '')
        .filter((prefix) => prefix !== '' && element.lookupNamespaceURI(prefix) === null)
        .map((prefix) => ({ rule: 'declared-prefixes', part: name, detail: prefix })),
    ),
  );

/** Without xml:space, Word drops the spaces at the edges of a text. */
export const preservedSpaces: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    ['t', 'delText', 'instrText'].flatMap((kind) =>
      wordElements(root, kind)
        .filter((element) => /^\s|\s$/.test(element.textContent ?? ''))
        .filter((element) => element.getAttributeNS(NS.xml, 'space') !== 'preserve')
        .map((element) => ({
          rule: 'preserved-spaces',
          part: name,
          detail: JSON.stringify(element.textContent),
        })),
    ),
  );

/** Text stands in w:t inside a run, and nowhere else: the SDK's validator lets it pass, Word refuses the file. */
export const noStrayText: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    [...elementsOf(root)].flatMap((element): LintFinding[] => {
      if (element.namespaceURI !== NS.w || TEXT.has(element.localName)) return [];
      const stray = element.childNodes.find(
        (node) => (node.nodeType === 3 || node.nodeType === 4) && (node.nodeValue ?? '').trim() !== '',
      );
      return stray
        ? [{ rule: 'no-stray-text', part: name, detail: (stray.nodeValue ?? '').trim().slice(0, 40) }]
        : [];
    }),
  );

const TEXT = new Set(['t', 'delText', 'instrText', 'delInstrText', 'fldData', 'binData']);
