/**
 * What checks may know of the commune. Its own type, so that this room needs no template: whoever calls maps the profile to it.
 * Whatever is absent is not guessed: the checks that need it say so.
 */

export interface CommunePerson {
  readonly firstName: string;
  readonly lastName: string;
  /** "adjoint délégué à la voirie" */
  readonly title?: string;
  readonly woman?: boolean;
}

export interface CommuneDeputy extends CommunePerson {
  /** From 1. */
  readonly rank: number;
  readonly delegation?: string;
  /** ISO date. */
  readonly delegatedOn?: string;
}

export interface CommuneCouncillor extends CommunePerson {
  /** Bodies in which the councillor has an interest of his or her own. */
  readonly interests?: readonly string[];
  /** Bodies where the councillor represents the commune (CGCT L1111-6). */
  readonly represents?: readonly string[];
}

/** What the council delegated to the mayor (CGCT L2122-22). */
export interface CouncilDelegation {
  /** ISO date of the deliberation. */
  readonly date: string;
  readonly number?: string;
  /** Point of the article, from 1, with its limit in cents when one was set. */
  readonly points: readonly { readonly point: number; readonly limit?: number }[];
}

export interface Commune {
  /** "Valmorin-sur-Loue" */
  readonly town: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly population: number;
  readonly siret?: string;
  readonly website?: string;
  readonly email?: string;
  /** Seat of the competent administrative court. */
  readonly administrativeCourt: string;
  readonly publication: 'electronic' | 'posting' | 'paper';
  readonly statePolice: boolean;
  readonly mayor: CommunePerson;
  readonly councillorsInOffice: number;
  readonly deputies: readonly CommuneDeputy[];
  readonly councillors?: readonly CommuneCouncillor[];
  readonly councilDelegation?: CouncilDelegation;
}
