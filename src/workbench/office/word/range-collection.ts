/** `Word.RangeCollection`: the ranges that a search found. */
import type { Range as DomRange } from 'slimdom';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { Range } from './range';

const definition = collectionOf('RangeCollection');

export class RangeCollection extends Collection<DomRange, Range> {
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<DomRange, Range> {
    return Range;
  }
}
