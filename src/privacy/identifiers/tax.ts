/**
 * Tax numbers ("numéro fiscal", SPI): thirteen digits that begin with 0 to 3, grouped 2-2-3-3-3 or in one go.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const SPI =
  /(?<![\d.,a-zA-ZÀ-ÖØ-öø-ῼ])[0-3]\d[ .–-]\d{2}[ .–-]\d{3}[ .–-]\d{3}[ .–-]\d{3}(?![\da-zA-ZÀ-ÖØ-öø-ῼ])|(?<![\d.,a-zA-ZÀ-ÖØ-öø-ῼ])[0-3]\d{12}(?![\da-zA-ZÀ-ÖØ-öø-ῼ])/gu;

export const findTaxNumbers: Detector = ({ view: { text } }) =>
  matchesOf(text, SPI).map((match) => ({
    type: 'ID',
    start: match.index,
    end: match.index + match[0].length,
    reason: 'numéro fiscal',
    confidence: 0.85,
  }));
