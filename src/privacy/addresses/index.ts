/**
 * The detectors of postal addresses, one file a way of writing them.
 */
import type { Detector } from '../detector';
import { findAnnounced } from './announced';
import { findBlocks } from './block';
import { findDwellings } from './dwelling';
import { findForeign } from './foreign';
import { findHamlets } from './hamlet';
import { findNumberLast } from './number-last';
import { findMistypedStreets } from './mistyped';
import { findNumbered } from './numbered';
import { findSaidPostcodes } from './said-postcode';
import { findSameWays } from './same-way';
import { findTowns } from './town';
import { findWaysLast } from './way-last';

export const ADDRESSES: readonly Detector[] = [
  findNumbered,
  findMistypedStreets,
  findNumberLast,
  findTowns,
  findAnnounced,
  findBlocks,
  findForeign,
  findHamlets,
  findDwellings,
  findWaysLast,
  findSameWays,
  findSaidPostcodes,
];
