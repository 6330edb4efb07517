/**
 * Accounts of which stars hide a part ("FR76 3000 **** **** **28 147"): what is left still points at somebody, with the name or the bill beside. It must
 * not take four figures alone after stars, which a receipt prints for everybody.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const ACCOUNT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])[A-Z]{2}\d{2}(?:[ .-]?[\dX*•]{1,5}){4,8}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d*•])/giu;
const HIDDEN = /[X*•]{2}/iu;
/** Country and key apart. */
const LEAST_SHOWN = 3;

export const findPartlyHidden: Detector = ({ view: { text } }) =>
  matchesOf(text, ACCOUNT)
    .filter(
      ({ 0: account }) => HIDDEN.test(account) && account.slice(4).replace(/\D/gu, '').length >= LEAST_SHOWN,
    )
    .map(({ 0: account, index }) => ({
      type: 'IBAN',
      start: index,
      end: index + account.length,
      reason: 'compte bancaire caché en partie',
      confidence: 0.95,
    }));
