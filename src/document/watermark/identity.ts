/**
 * How the draft watermark is recognised: by the tag of its control, by the id of its shape, by its words, in that order,
 * since other programs drop the first and rename the second. It must not build or remove anything.
 */

/** Tag of the run-level control that wraps the shape: what Office.js deletes at finalisation. */
export const WATERMARK_TAG = 'paraphe-filigrane';

/** The ids of our shapes begin so. */
export const WATERMARK_SHAPE = 'ParapheFiligrane';

/** The words, exactly; U+2013. */
export const WATERMARK_TEXT = 'PROJET – passages à relire';
