/**
 * The answer of a method that gives a plain value: readable only after `sync`.
 */
import { officeError } from './errors';

export class ClientResult<V> {
  private answer: { readonly value: V } | undefined;

  get value(): V {
    if (!this.answer) throw officeError('ValueNotLoaded', { location: 'clientResult.value' });
    return this.answer.value;
  }

  /** For the stand-in only. */
  give(value: V): void {
    this.answer = { value };
  }
}
