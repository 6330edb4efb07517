/** The selection modes that every `select` accepts. */
import type { Range } from 'slimdom';
import type { Host } from '../host';
import { officeError } from '../client/errors';

export function selectRange(host: Host, range: Range, mode: string = 'Select'): void {
  if (!['Select', 'Start', 'End'].includes(mode))
    throw officeError('InvalidArgument', { why: `selectionMode ${mode}` });
  if (mode !== 'Select') range.collapse(mode === 'Start');
  host.select(range);
}
