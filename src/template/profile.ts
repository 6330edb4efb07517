/**
 * The commune's profile: what a template may say of the organisation without asking. Types only; `profile-schema` reads it.
 */
import type { PersonFact } from './fact-values';

export interface ProfileOrganisation {
  /** "Commune de Valmorin-sur-Loue" */
  readonly name: string;
  /** "Valmorin-sur-Loue": the name without "Commune de"; computed when the file does not give it. */
  readonly town: string;
  /** "de Valmorin-sur-Loue", "du Havre": what follows "la commune"; taken from the name when the file does not give it. */
  readonly of: string;
  readonly siret: string;
  readonly insee: string;
  /** `of`: "du Doubs", "de l’Ain", what follows "département"; found from the code when the file does not give it. */
  readonly department: { readonly code: string; readonly name: string; readonly of: string };
  readonly region?: string;
  readonly arrondissement?: string;
  readonly population: number;
  /** One string a line. */
  readonly address: readonly string[];
  readonly phone: string;
  readonly email: string;
  readonly website?: string;
  /** Seat of the competent administrative court: "Besançon". */
  readonly administrative_court: string;
  /** How acts are made public (CGCT L. 2131-1): on line, posted up, on paper. */
  readonly publication: 'electronic' | 'posting' | 'paper';
  /** The State's police is in charge in the commune (CGCT L. 2214-1). */
  readonly state_police: boolean;
}

export interface Deputy extends PersonFact {
  /** From 1. */
  readonly rank: number;
  readonly delegation?: string;
  readonly delegated_on?: string;
}

/** A councillor, with what may oblige him or her to stand aside (CGCT L. 1111-6, L. 2131-11). */
export interface Councillor extends PersonFact {
  /** Bodies in which the councillor has an interest of his or her own. */
  readonly interests?: readonly string[];
  /** Bodies where the councillor represents the commune. */
  readonly represents?: readonly string[];
}

/** What the council delegated to the mayor (CGCT L. 2122-22). */
export interface MayorDelegation {
  readonly date: string;
  readonly number?: string;
  /** Points of the article, with the limit in euros when the council set one. */
  readonly points: readonly { readonly point: number; readonly limit?: number }[];
}

export interface Profile {
  readonly organisation: ProfileOrganisation;
  readonly mayor: PersonFact & { readonly title: string };
  readonly councillors_in_office: number;
  readonly deputies: readonly Deputy[];
  readonly councillors?: readonly Councillor[];
  readonly council_delegation?: MayorDelegation;
  readonly services: readonly { readonly name: string; readonly head?: PersonFact }[];
}
