/**
 * `Office.context.document.customXmlParts`: custom XML for every version of Word.
 */
import type { Host } from '../host';
import { addXmlPart, checkXml, guid, removeXmlPart, xmlParts, xmlText } from '../model/custom-xml';
import type { XmlPart } from '../model/custom-xml';
import { isDropped } from '../word/custom-xml-part';
import { answer, CommonError } from './async-result';

class CommonXmlPart {
  readonly builtIn = false;
  readonly namespaceManager = undefined;

  constructor(
    private readonly host: Host,
    private readonly part: XmlPart,
  ) {}

  get id(): string {
    return this.part.id;
  }

  getXmlAsync(...args: readonly unknown[]): void {
    answer(args, () => xmlText(this.host.store, this.standing().part));
  }

  deleteAsync(...args: readonly unknown[]): void {
    answer(args, () => change(this.host, () => removeXmlPart(this.host.store, this.standing())));
  }

  private standing(): XmlPart {
    if (!this.host.store.has(this.part.part))
      throw new CommonError(5010, 'DataReadError', 'The custom XML part no longer exists.');
    return this.part;
  }
}

function change(host: Host, work: () => void): void {
  if (host.profile.readOnly) throw new CommonError(5004, 'PermissionDenied', 'The document is read-only.');
  host.userChange(work, 'add-in');
}

export function commonXmlParts(host: Host) {
  return {
    addAsync(xml: string, ...args: readonly unknown[]): void {
      answer(args, () => {
        try {
          checkXml(xml);
        } catch {
          throw new CommonError(2000, 'InvalidFormat', 'The XML is not well-formed.');
        }
        const id = guid(host.nextControlId());
        let part: XmlPart = { part: '', id, namespace: checkXml(xml) };
        if (!isDropped(host, xml)) {
          change(host, () => {
            part = addXmlPart(host.store, xml, id);
          });
        }
        return new CommonXmlPart(host, part);
      });
    },

    getByNamespaceAsync(namespace: string, ...args: readonly unknown[]): void {
      answer(args, () =>
        xmlParts(host.store)
          .filter((part) => part.namespace === namespace)
          .map((part) => new CommonXmlPart(host, part)),
      );
    },

    getByIdAsync(id: string, ...args: readonly unknown[]): void {
      answer(args, () => {
        const found = xmlParts(host.store).find((part) => part.id === id);
        return found ? new CommonXmlPart(host, found) : null;
      });
    },
  };
}
