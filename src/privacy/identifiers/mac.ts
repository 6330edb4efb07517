/**
 * Network cards: six pairs of hexadecimal figures joined by colons, hyphens, or in three groups (IEEE 802 MAC addresses). A device
 * is somebody's. It must not take a fingerprint, which is longer.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const MAC =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d:.-])(?:[\dA-F]{2}(?::[\dA-F]{2}){5}|[\dA-F]{2}(?:-[\dA-F]{2}){5}|[\dA-F]{4}\.[\dA-F]{4}\.[\dA-F]{4})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]|[:.-][\dA-F])/giu;
/** All ones, all zeros: nobody's. */
const NOBODYS = /^(?:f|0|[:.-])+$/iu;

export const findMacs: Detector = ({ view: { text } }) =>
  matchesOf(text, MAC)
    .filter(([found]) => !NOBODYS.test(found))
    .map(({ 0: found, index }) => ({
      type: 'ID',
      start: index,
      end: index + found.length,
      reason: 'adresse d’un appareil (MAC)',
      confidence: 0.95,
    }));
