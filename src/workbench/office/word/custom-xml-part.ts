/** `Word.CustomXmlPart` and its collections (WordApi 1.4). XPath members are not in the stand-in. */
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { withFields } from '../client/client-object';
import { ClientResult } from '../client/client-result';
import { officeError } from '../client/errors';
import type { Host } from '../host';
import type { Mirror } from '../mirror';
import { addXmlPart, checkXml, guid, removeXmlPart, xmlParts, xmlText } from '../model/custom-xml';
import type { XmlPart } from '../model/custom-xml';

const Base = withFields<XmlPart, Pick<Word.CustomXmlPart, 'id' | 'namespaceUri'>>('CustomXmlPart', {
  id: { since: '1.4', get: (part) => part.id },
  namespaceUri: { since: '1.4', get: (part) => part.namespace },
});

/** office-js #2408: on the web a large part is dropped without an error. */
export function isDropped(host: Host, xml: string): boolean {
  const limit = host.profile.quirks.customXmlSilentLimit;
  return limit !== undefined && new TextEncoder().encode(xml).length > limit;
}

export function addPart(host: Host, xml: string): XmlPart {
  host.mustWrite();
  checkXml(xml);
  const id = guid(host.nextControlId());
  if (isDropped(host, xml)) return { part: '', id, namespace: checkXml(xml) };
  return addXmlPart(host.store, xml, id);
}

function mustStand(host: Host, part: XmlPart): XmlPart {
  if (!host.store.has(part.part)) throw officeError('ItemNotFound', { location: 'CustomXmlPart' });
  return part;
}

export class CustomXmlPart
  extends Base
  implements Mirror<Word.CustomXmlPart, 'delete' | 'getXml' | 'setXml'>
{
  delete(): void {
    this.need('1.4', 'delete');
    this.request('delete', () => {
      this.host.mustWrite();
      removeXmlPart(this.host.store, mustStand(this.host, this.resolved()));
    });
  }

  getXml(): ClientResult<string> {
    this.need('1.4', 'getXml');
    const result = new ClientResult<string>();
    this.request('getXml', () => {
      const text = xmlText(this.host.store, mustStand(this.host, this.resolved()).part);
      return () => result.give(text);
    });
    return result;
  }

  setXml(xml: string): void {
    this.need('1.4', 'setXml');
    this.request('setXml', () => {
      this.host.mustWrite();
      checkXml(xml);
      if (!isDropped(this.host, xml)) this.host.store.put(mustStand(this.host, this.resolved()).part, xml);
    });
  }
}

abstract class Parts extends Collection<XmlPart, CustomXmlPart> {
  itemClass(): ItemClass<XmlPart, CustomXmlPart> {
    return CustomXmlPart;
  }

  getCount(): ClientResult<number> {
    const result = new ClientResult<number>();
    this.request('getCount', () => {
      const { length } = this.resolved();
      return () => result.give(length);
    });
    return result;
  }

  getItem(id: string): CustomXmlPart {
    return this.item((all) => all.find((part) => part.id === id));
  }

  getItemOrNullObject(id: string): CustomXmlPart {
    return this.item((all) => all.find((part) => part.id === id), true);
  }
}

const definition = collectionOf('CustomXmlPartCollection');
const scoped = collectionOf('CustomXmlPartScopedCollection');

export class CustomXmlPartCollection
  extends Parts
  implements
    Mirror<
      Word.CustomXmlPartCollection,
      'add' | 'getByNamespace' | 'getCount' | 'getItem' | 'getItemOrNullObject'
    >
{
  override definition() {
    return definition;
  }

  add(xml: string): CustomXmlPart {
    return new CustomXmlPart(this.context, { resolve: () => addPart(this.host, xml) });
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, {
      resolve: () => xmlParts(this.host.store).filter((part) => part.namespace === namespaceUri),
      live: true,
    });
  }
}

export class CustomXmlPartScopedCollection
  extends Parts
  implements
    Mirror<
      Word.CustomXmlPartScopedCollection,
      'getCount' | 'getItem' | 'getItemOrNullObject' | 'getOnlyItem' | 'getOnlyItemOrNullObject'
    >
{
  override definition() {
    return scoped;
  }

  getOnlyItem(): CustomXmlPart {
    return this.item((all) => (all.length === 1 ? all[0] : undefined));
  }

  getOnlyItemOrNullObject(): CustomXmlPart {
    return this.item((all) => (all.length === 1 ? all[0] : undefined), true);
  }
}
