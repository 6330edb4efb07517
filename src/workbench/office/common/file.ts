/**
 * `getFileAsync`: the bytes of the document, in slices. At most two files may be open at once, and each must be closed.
 */
import type { Host } from '../host';
import { answer, CommonError } from './async-result';

const OPEN_LIMIT = 2;

export function getFile(host: Host, type: string, args: readonly unknown[]): void {
  answer(args, (options) => {
    if (type !== 'compressed')
      throw new CommonError(5000, 'NotImplemented', `File type ${type} is not in the stand-in.`);
    if (host.fileBusy > 0) {
      host.fileBusy -= 1;
      throw new CommonError(11001, 'FileBusy', 'The file is being saved (office-js #6747).');
    }
    if (host.openFiles >= OPEN_LIMIT)
      throw new CommonError(5009, 'TooManyOpenFiles', 'Two files are open already: close one.');
    const asked = options['sliceSize'];
    const sliceSize = Math.min(
      typeof asked === 'number' ? asked : host.profile.sliceLimit,
      host.profile.sliceLimit,
    );
    if (sliceSize < 1) throw new CommonError(5000, 'InvalidValue', 'sliceSize');
    host.openFiles += 1;
    return new OpenFile(host, host.store.save(), sliceSize);
  });
}

class OpenFile {
  private closed = false;
  readonly size: number;
  readonly sliceCount: number;

  constructor(
    private readonly host: Host,
    private readonly bytes: Uint8Array,
    private readonly sliceSize: number,
  ) {
    this.size = bytes.length;
    this.sliceCount = Math.ceil(bytes.length / sliceSize);
  }

  getSliceAsync(index: number, ...args: readonly unknown[]): void {
    answer(args, () => {
      if (this.closed) throw new CommonError(5008, 'FileClosed', 'The file is closed.');
      if (!Number.isInteger(index) || index < 0 || index >= this.sliceCount)
        throw new CommonError(5011, 'InvalidSlice', `No slice ${index}.`);
      const data = this.bytes.slice(index * this.sliceSize, (index + 1) * this.sliceSize);
      // Word gives numbers, not a typed array.
      return { data: Array.from(data), index, size: data.length };
    });
  }

  closeAsync(...args: readonly unknown[]): void {
    answer(args, () => {
      if (!this.closed) this.host.openFiles -= 1;
      this.closed = true;
    });
  }
}
