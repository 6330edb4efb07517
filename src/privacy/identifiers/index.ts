/**
 * The detectors of identifiers, one file a kind.
 */
import type { Detector } from '../detector';
import { findAnnounced } from './announced';
import { findBirths } from './birth';
import { findBirthsOtherwise } from './birth-otherwise';
import { findCards } from './card';
import { findEmails } from './email';
import { findHandles } from './handle';
import { findIbans } from './iban';
import { findIps } from './ip';
import { findLogins } from './login';
import { findMacs } from './mac';
import { findNirs } from './nir';
import { findPapers } from './papers';
import { findParcels } from './parcel';
import { findPartlyHidden } from './partly-hidden';
import { findPhones } from './phone';
import { findPlates } from './plate';
import { findSaidCodes } from './said-codes';
import { findSaidNumbers } from './said-numbers';
import { findShaped } from './shaped';
import { findTaxNumbers } from './tax';

export const IDENTIFIERS: readonly Detector[] = [
  findEmails,
  findHandles,
  findLogins,
  findIbans,
  findPartlyHidden,
  findNirs,
  findCards,
  findTaxNumbers,
  findPhones,
  findPlates,
  findPapers,
  findAnnounced,
  findBirths,
  findBirthsOtherwise,
  findParcels,
  findIps,
  findMacs,
  findSaidCodes,
  findSaidNumbers,
  findShaped,
];
