/**
 * How large an attached document may be. Numbers only. A .docx also has the limits of the package, before anything is inflated.
 */

const MB = 1024 * 1024;

export const SOURCE_LIMITS = {
  /** Bytes of one file as it is sent. */
  fileBytes: 10 * MB,
  /** Documents of one draft. */
  files: 10,
  /** Pages of a .pdf. */
  pages: 200,
  /** Of a .pdf, measured before it is opened. */
  pdf: {
    /** Bytes of one stream, once inflated; images count. */
    inflatedStream: 64 * MB,
    inflatedTogether: 512 * MB,
    objects: 50_000,
  },
  /** Seconds that the text of a .pdf may take. */
  pdfSeconds: 60,
  /** MiB of JavaScript heap of the thread that reads a .pdf. */
  pdfHeap: 96,
  /** How many .pdf are read at a time, and may wait: their heaps together are less than a small server has to spare. */
  pdfQueue: { places: 2, waiting: 4, patience: 60 },
  /** UTF-16 units of all excerpts of one document: about 120 dense pages. */
  characters: 400_000,
  excerpts: 5_000,
  /** UTF-16 units of all the documents of one draft on a server, where others wait. */
  together: 400_000,
} as const;
