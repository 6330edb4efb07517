/** Writings of bytes, against those of the platform. */
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../../src/journal/bytes';
import { canonicalJson } from '../../../src/journal/json';

const platform = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

it('base64 is the platform’s, whatever the length, and reads back', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => 255 - ((at * 37) % 256));
    expect(toBase64(bytes)).toBe(platform(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(platform(bytes));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

it('canonical JSON leaves out what is undefined, wherever it stands, and keeps empty values', () => {
  expect(canonicalJson({ b: undefined, a: 1, c: undefined })).toBe('{"a":1}');
  expect(canonicalJson({ a: undefined })).toBe('{}');
  expect(canonicalJson({ '': '', b: [], a: {} })).toBe('{"":"","a":{},"b":[]}');
});
