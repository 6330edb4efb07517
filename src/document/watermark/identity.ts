/**
 * How the draft watermark is recognised: by the tag of its control, by the id of its shape, by its words, in that order,
 * since other programs drop the first and rename the second. It must not build or remove anything.
 */
export { WATERMARK_SHAPE, WATERMARK_TAG } from '../tags';

/** The words, exactly; U+2013. */
export const WATERMARK_TEXT = 'PROJET – passages à relire';
