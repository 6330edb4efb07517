/**
 * Fields of a part become the text that they show; page numbers alone stay fields. An instruction may name a file, an address or
 * a person. It must not compute a result.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';

/** Only computed from pages: it says nothing of anybody. */
const PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\s*(?:\\[*#]\s*"?[\w#,.]{1,20}"?\s*)*$/i;

interface Field {
  instruction: string;
  result: boolean;
  readonly machinery: Element[];
}

export function flattenFields(root: Element): void {
  const open: Field[] = [];
  const visit = (parent: Element): void => {
    for (const child of [...parent.children]) {
      const field = open.at(-1);
      const word = child.namespaceURI === NS.w ? child.localName : '';
      if (word === 'fldChar') {
        const type = child.getAttributeNS(NS.w, 'fldCharType');
        if (type === 'begin') open.push({ instruction: '', result: false, machinery: [child] });
        else field?.machinery.push(child);
        if (type === 'separate' && field) field.result = true;
        if (type === 'end') settle(open.pop(), child);
      } else if (word === 'instrText' || word === 'delInstrText') {
        if (field && !field.result) field.instruction += child.textContent ?? '';
        if (field) field.machinery.push(child);
        else child.remove();
      } else if (word === 'fldSimple') {
        visit(child);
        if (PAGES.test(child.getAttributeNS(NS.w, 'instr') ?? '')) continue;
        for (const node of [...child.childNodes]) parent.insertBefore(node, child);
        child.remove();
      } else if (word === 'fldData' || word === 'ffData') child.remove();
      else visit(child);
    }
  };
  visit(root);
  for (const field of open) for (const element of field.machinery) element.remove();
}

function settle(field: Field | undefined, end: Element): void {
  if (field === undefined) {
    end.remove();
    return;
  }
  if (PAGES.test(field.instruction)) return;
  for (const element of field.machinery) element.remove();
}
