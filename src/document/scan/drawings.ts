/**
 * What drawings say besides the text in them: our watermark, and what is read aloud in their place. Asked of one element.
 */
import type { Element } from 'slimdom';
import { WATERMARK_SHAPE } from '../tags';
import { WATERMARK_TEXT } from '../watermark/identity';
import { normaliseParagraph } from '../words';

/** Shapes and pictures carry their name as id (VML) or name (DrawingML). */
export const isWatermarkShape = (element: Element): boolean =>
  ['id', 'name'].some((name) =>
    element.getAttributeNS(null, name)?.toLowerCase().includes(WATERMARK_SHAPE.toLowerCase()),
  );

/** WordArt that says what our watermark says. */
export const isWatermarkText = (text: string): boolean =>
  normaliseParagraph(text) === normaliseParagraph(WATERMARK_TEXT);

/** What is read aloud in place of a picture or a shape; some may be empty. */
export const alternativeTexts = (element: Element): string[] =>
  ['descr', 'alt', 'title'].map((name) => element.getAttributeNS(null, name) ?? '');
