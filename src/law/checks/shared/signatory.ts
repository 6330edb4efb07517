/**
 * Who signs an act, in what office, read from the words under which the name stands. It must not say whether that is enough.
 */
import type { ParsedSignature } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import type { Commune, CommunePerson } from '../../commune';
import { plain } from './words';

export type Office = 'mayor' | 'deputy' | 'councillor' | 'agent' | 'other';

export interface Signatory {
  readonly office: Office | undefined;
  readonly signature: ParsedSignature;
  /** Capacity, plain. */
  readonly capacity: string;
  /** Rank of the deputy as the capacity tells it: 2 for « la deuxième adjointe ». */
  readonly rank?: number;
  /** By absence of the mayor, not by delegation. */
  readonly substitute: boolean;
}

const AGENT =
  /directeur|directrice|(?<![a-z])dgs|(?<![a-z])dga|(?<![a-z])dst|responsable|chef(?:fe)?\s+d|secretaire\s+(?:generale?|de\s+mairie)|attachee?|redact(?:eur|rice)|technicien|ingenieur|gestionnaire|adjointe?\s+(?:administrati|technique|d'animation|du\s+patrimoine)|agent|instruct|brigadier|policier/;
const DEPUTY = /adjoint/;
const COUNCILLOR = /conseill(?:er|ere)/;
const MAYOR = /(?<![a-z])maire(?![a-z])/;
const FOR_MAYOR =
  /pour\s+(?:le|la|m\.?|mme|monsieur|madame)?\s*(?:le\s+|la\s+)?maire|par\s+(?:delegation|empechement)|empeche|supplean|interim|absence/;
const SUBSTITUTE = /empeche|supplean|en\s+l'absence|absent|interim|L\.?\s?2122-17/i;
const RANKS: readonly RegExp[] = [
  /(?:premiere?|1\s?ere?|1\s?er)\s+adjoint/,
  /(?:deuxieme|seconde?|2\s?(?:e|eme|nde?)?)\s+adjoint/,
  /(?:troisieme|3\s?(?:e|eme)?)\s+adjoint/,
  /(?:quatrieme|4\s?(?:e|eme)?)\s+adjoint/,
  /(?:cinquieme|5\s?(?:e|eme)?)\s+adjoint/,
  /(?:sixieme|6\s?(?:e|eme)?)\s+adjoint/,
];

const officeOf = (capacity: string): Office | undefined => {
  if (/prefet|president|notaire|procureur|secretaire\s+de\s+seance/.test(capacity)) return 'other';
  if (AGENT.test(capacity)) return 'agent';
  if (COUNCILLOR.test(capacity)) return 'councillor';
  if (DEPUTY.test(capacity)) return 'deputy';
  return MAYOR.test(capacity) && !FOR_MAYOR.test(capacity) ? 'mayor' : undefined;
};

/** Those who sign, in order. */
export const signatories = ({ act }: Analysis): readonly Signatory[] =>
  act.signatures.map((signature) => {
    const capacity = plain(signature.capacity?.text ?? '').trim();
    const rank = RANKS.findIndex((pattern) => pattern.test(capacity)) + 1;
    return {
      office: officeOf(capacity),
      signature,
      capacity,
      substitute: SUBSTITUTE.test(capacity),
      ...(rank === 0 ? {} : { rank }),
    };
  });

/** Whether a name as written is that of a person: same last name, and no other first name. */
export const isNamed = (written: string, { firstName, lastName }: CommunePerson): boolean => {
  const words = plain(written).split(/[\s-]+/);
  const last = plain(lastName).split(/[\s-]+/);
  if (!last.every((word) => words.includes(word))) return false;
  const others = words.filter((word) => !last.includes(word) && !/^(?:m\.?|mme|monsieur|madame)$/.test(word));
  const names = plain(firstName).split(/[\s-]+/);
  return (
    others.length === 0 ||
    others.some((word) => names.includes(word) || /^[a-z]\.?$/.test(word)) ||
    others.every((word) => /^(?:de|du|d'|la|le)$/.test(word))
  );
};

/** The elected person of the profile who bears this name. */
export const electedNamed = (
  written: string,
  commune: Commune,
): { readonly office: 'mayor' | 'deputy' | 'councillor'; readonly rank?: number } | undefined => {
  if (isNamed(written, commune.mayor)) return { office: 'mayor' };
  const deputy = commune.deputies.find((one) => isNamed(written, one));
  if (deputy !== undefined) return { office: 'deputy', rank: deputy.rank };
  return (commune.councillors ?? []).some((one) => isNamed(written, one))
    ? { office: 'councillor' }
    : undefined;
};
