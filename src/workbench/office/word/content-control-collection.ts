/** `Word.ContentControlCollection`: lists found anew at each request, and what is found in them by id, tag or title. */
import type { Element } from 'slimdom';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import type { Mirror } from '../mirror';
import { property } from '../model/controls';
import { ContentControl } from './content-control';

const definition = collectionOf('ContentControlCollection');

export class ContentControlCollection
  extends Collection<Element, ContentControl>
  implements
    Mirror<
      Word.ContentControlCollection,
      | 'getById'
      | 'getByIdOrNullObject'
      | 'getByTag'
      | 'getByTitle'
      | 'getItem'
      | 'getFirst'
      | 'getFirstOrNullObject'
    >
{
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<Element, ContentControl> {
    return ContentControl;
  }

  getById(id: number): ContentControl {
    return this.item((all) => all.find((sdt) => this.host.controlId(sdt) === id));
  }

  getByIdOrNullObject(id: number): ContentControl {
    this.need('1.3', 'getByIdOrNullObject');
    return this.item((all) => all.find((sdt) => this.host.controlId(sdt) === id), true);
  }

  getItem(id: number): ContentControl {
    return this.getById(id);
  }

  getByTag(tag: string): ContentControlCollection {
    return this.filtered((sdt) => property(sdt, 'tag') === tag);
  }

  getByTitle(title: string): ContentControlCollection {
    return this.filtered((sdt) => property(sdt, 'alias') === title);
  }

  private filtered(keep: (sdt: Element) => boolean): ContentControlCollection {
    return new ContentControlCollection(this.context, {
      resolve: this.from((all) => all.filter(keep)),
      live: true,
    });
  }
}
