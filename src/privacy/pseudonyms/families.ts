/**
 * The families of tokens: four letters each, said by nobody. A word of French would be taken for a token by the tolerant
 * restoration ("adresse 1"). Data only.
 */
import type { SpanType } from '../span';

/** By type of span. `PERS` is the one that a dictionary knows ("des yeux pers"): the scanner asks more of it in prose. */
export const FAMILY_OF = {
  PERSON: 'PERS',
  ADDRESS: 'ADRS',
  PHONE: 'TELX',
  EMAIL: 'MELX',
  NIR: 'NIRX',
  IBAN: 'IBNX',
  BIRTH: 'NAIX',
  PLATE: 'PLQX',
  ID: 'IDNX',
  PARCEL: 'PRCX',
  IP: 'IPXX',
} as const satisfies Record<SpanType, string>;

/** Signs of the source text that look like a token, a placeholder or a fence: hidden so as not to be taken for ours. */
export const LITERAL_FAMILY = 'LITX';

export type Family = (typeof FAMILY_OF)[SpanType] | typeof LITERAL_FAMILY;

/** What the legend says to the model, in French. */
export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  PERS: 'une personne',
  ADRS: 'une adresse postale',
  TELX: 'un numéro de téléphone',
  MELX: 'une adresse électronique',
  NIRX: 'un numéro de sécurité sociale',
  IBNX: 'un compte bancaire',
  NAIX: 'une date ou un lieu de naissance',
  PLQX: 'une plaque d’immatriculation',
  IDNX: 'un numéro qui identifie une personne',
  PRCX: 'une parcelle cadastrale',
  IPXX: 'une adresse IP',
  LITX: 'des signes du texte d’origine, à recopier tels quels',
};

export const FAMILIES = Object.keys(FAMILY_LABELS) as readonly Family[];
