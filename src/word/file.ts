/**
 * The bytes of the document as it stands. Slices come one after the other, and the file is always closed: Word keeps two open
 * at most.
 */
import { promised } from './common-xml';
import type { WordEnvironment } from './environment';
import { toWordError, WordError } from './errors';
import type { Runner } from './run';

/** Bytes; Office on iPad takes 64 KB at most. */
const SLICE = 4_194_304;
const IPAD_SLICE = 65_536;
/** Milliseconds before each new attempt: Word on the web answers 11001 while it saves (office-js #6747). */
const RETRIES = [400, 1200, 3000];

export const readFile = (env: WordEnvironment, runner: Runner): Promise<Uint8Array> =>
  runner.queue(async () => {
    for (const pause of RETRIES) {
      try {
        return await readOnce(env);
      } catch (thrown) {
        if (toWordError(thrown).code !== 'file-unavailable') throw thrown;
        await env.wait(pause);
      }
    }
    return readOnce(env);
  });

/** As typed by what is passed: the enum Office.FileType does not exist outside Word. */
interface FileSource {
  getFileAsync(
    type: 'compressed',
    options: { readonly sliceSize: number },
    done: (result: Office.AsyncResult<Office.File>) => void,
  ): void;
}

async function readOnce(env: WordEnvironment): Promise<Uint8Array> {
  const ipad = String(env.context.platform) === 'iOS';
  const document = env.context.document as unknown as FileSource;
  const sliceSize = ipad ? IPAD_SLICE : SLICE;
  const file = await promised<Office.File>((done) =>
    document.getFileAsync('compressed', { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await promised<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      if (at + data.length > bytes.length) throw new WordError('file-unavailable');
      bytes.set(data, at);
      at += data.length;
    }
    if (at !== bytes.length) throw new WordError('file-unavailable');
    return bytes;
  } finally {
    await promised<unknown>((done) => file.closeAsync(done)).catch(() => undefined);
  }
}
