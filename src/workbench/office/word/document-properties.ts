/** `Word.DocumentProperties` and its custom properties (WordApi 1.3). */
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { withFields } from '../client/client-object';
import type { Field } from '../client/client-object';
import { ClientResult } from '../client/client-result';
import { officeError } from '../client/errors';
import type { Host } from '../host';
import type { Mirror } from '../mirror';
import {
  coreProperty,
  customProperties,
  removeCustomProperty,
  setCoreProperty,
  setCustomProperty,
} from '../model/properties';

const Item = withFields<string, Pick<Word.CustomProperty, 'key' | 'value' | 'type'>>('CustomProperty', {
  key: { since: '1.3', get: (key) => key },
  value: {
    since: '1.3',
    get: (key, host) => stored(host, key)?.value,
    set: (key, value, host) => {
      host.mustWrite();
      setCustomProperty(host.store, key, value);
    },
  },
  type: { since: '1.3', get: (key, host) => stored(host, key)?.type ?? 'String' },
});

function stored(host: Host, key: string) {
  return customProperties(host.store).find((property) => property.key.toLowerCase() === key.toLowerCase());
}

export class CustomProperty extends Item implements Mirror<Word.CustomProperty, 'delete'> {
  delete(): void {
    this.request('delete', () => {
      this.host.mustWrite();
      removeCustomProperty(this.host.store, this.resolved());
    });
  }
}

const definition = collectionOf('CustomPropertyCollection');

export class CustomPropertyCollection
  extends Collection<string, CustomProperty>
  implements
    Mirror<
      Word.CustomPropertyCollection,
      'add' | 'deleteAll' | 'getCount' | 'getItem' | 'getItemOrNullObject'
    >
{
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<string, CustomProperty> {
    return CustomProperty;
  }

  add(key: string, value: unknown): CustomProperty {
    return new CustomProperty(this.context, {
      resolve: () => {
        this.host.mustWrite();
        if (key === '') throw officeError('InvalidArgument', { why: 'empty key' });
        setCustomProperty(this.host.store, key, value);
        return key;
      },
    });
  }

  deleteAll(): void {
    this.request('deleteAll', () => {
      this.host.mustWrite();
      for (const key of this.resolved()) removeCustomProperty(this.host.store, key);
    });
  }

  getCount(): ClientResult<number> {
    const result = new ClientResult<number>();
    this.request('getCount', () => {
      const { length } = this.resolved();
      return () => result.give(length);
    });
    return result;
  }

  getItem(key: string): CustomProperty {
    return this.item((all) => all.find((one) => one.toLowerCase() === key.toLowerCase()));
  }

  getItemOrNullObject(key: string): CustomProperty {
    return this.item((all) => all.find((one) => one.toLowerCase() === key.toLowerCase()), true);
  }
}

type Target = { readonly document: true };

function core(name: string): Field<Target, string> {
  return {
    since: '1.3',
    get: (_target, host) => coreProperty(host.store, name),
    set: (_target, value, host) => {
      host.mustWrite();
      setCoreProperty(host.store, name, value);
    },
  };
}

function readOnly<V>(get: (host: Host) => V): Field<Target, V> {
  return { since: '1.3', get: (_target, host) => get(host) };
}

const Base = withFields<
  Target,
  Pick<
    Word.DocumentProperties,
    | 'title'
    | 'subject'
    | 'author'
    | 'keywords'
    | 'comments'
    | 'category'
    | 'lastAuthor'
    | 'revisionNumber'
    | 'security'
  >
>(
  'DocumentProperties',
  {
    title: core('title'),
    subject: core('subject'),
    author: core('author'),
    keywords: core('keywords'),
    comments: core('comments'),
    category: core('category'),
    lastAuthor: readOnly((host) => coreProperty(host.store, 'lastAuthor')),
    revisionNumber: readOnly((host) => coreProperty(host.store, 'revisionNumber')),
    /** Bit 2: opened for reading only (typings of DocumentProperties.security). */
    security: readOnly((host) => (host.profile.readOnly ? 2 : 0)),
  },
  ['customProperties'],
);

export class DocumentProperties extends Base implements Mirror<Word.DocumentProperties, 'customProperties'> {
  get customProperties(): CustomPropertyCollection {
    return this.child(
      'customProperties',
      '1.3',
      () =>
        new CustomPropertyCollection(this.context, {
          resolve: () => customProperties(this.host.store).map((property) => property.key),
          live: true,
          durable: true,
        }),
    );
  }
}
