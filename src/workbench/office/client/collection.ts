/**
 * A collection of proxy objects: listed anew at each load, items readable only then. What it lists is handed in.
 */
import { ClientObject } from './client-object';
import type { Definition, Origin } from './client-object';
import { officeError } from './errors';
import { EVERYTHING, parseLoad } from './load-option';
import type { LoadInput } from './load-option';
import type { RequestContext } from './request-context';

export interface ItemClass<T, Item> {
  new (context: RequestContext, origin: Origin<T>): Item;
}

export abstract class Collection<T, Item extends ClientObject<T>> extends ClientObject<readonly T[]> {
  private listed: Item[] | undefined;
  private page: { top?: number; skip?: number } = {};

  abstract itemClass(): ItemClass<T, Item>;

  get items(): Item[] {
    if (!this.listed) throw officeError('PropertyNotLoaded', { location: `${this.definition().kind}.items` });
    return this.listed;
  }

  override load(option?: LoadInput): this {
    const { top, skip } = parseLoad(option);
    this.page = { ...(top === undefined ? {} : { top }), ...(skip === undefined ? {} : { skip }) };
    return super.load(option);
  }

  override toJSON(): object {
    return { items: (this.listed ?? []).map((item) => item.toJSON()) };
  }

  override query(paths: readonly string[]): () => void {
    const inner = paths.map((path) => (path === 'items' ? EVERYTHING : path.replace(/^items\//, '')));
    const { skip = 0, top = Infinity } = this.page;
    const targets = this.resolved().slice(skip, skip + top);
    const Item = this.itemClass();
    const items = targets.map((target) => new Item(this.context, { resolve: () => target, bound: true }));
    const deliveries = items.map((item) => item.query(inner));
    return () => {
      this.listed = items;
      for (const deliver of deliveries) deliver();
    };
  }

  /** The item that `pick` finds among the targets. */
  protected item(pick: (targets: readonly T[]) => T | undefined, orNull = false): Item {
    const Item = this.itemClass();
    return new Item(this.context, { resolve: this.from((targets) => pick(targets)), orNull });
  }

  getFirst(): Item {
    this.need('1.3', 'getFirst');
    return this.item((targets) => targets[0]);
  }

  getFirstOrNullObject(): Item {
    this.need('1.3', 'getFirstOrNullObject');
    return this.item((targets) => targets[0], true);
  }
}

export function collectionOf(kind: string): Definition<readonly never[]> {
  return { kind, fields: {}, navigations: [] };
}
