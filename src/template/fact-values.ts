/** Facts as values: what an agent gave for the fields of a form. Types only. */

/** "Mme", "M."; "M. et Mme" for a couple written to together (agreement: masculine plural). */
export type Civility = 'M.' | 'Mme' | 'M. et Mme';

/** `2026-11-30` */
export type IsoDate = string;

/** `08:00` */
export type IsoTime = string;

export interface PeriodFact {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly from_time?: IsoTime;
  readonly to_time?: IsoTime;
}

export interface PersonFact {
  readonly civility: Civility;
  readonly first_name: string;
  readonly last_name: string;
  /** Capacity: "Maire", "Adjoint délégué à la voirie". */
  readonly title?: string;
}

export interface AddressFact {
  readonly street: string;
  readonly complement?: string;
  readonly postcode: string;
  readonly town: string;
}

/** The article a name is written with: "le FC Valmorin", "l’association X", "Comité X". */
export type NameArticle = 'le' | 'la' | 'l’' | 'les' | 'none';

export interface OrganisationFact {
  readonly name: string;
  readonly article: NameArticle;
  readonly gender: 'm' | 'f';
  /** 14 digits, spaces allowed between them. */
  readonly siret?: string;
  readonly address?: AddressFact;
  readonly representative?: PersonFact;
}

export type RecordFact = { readonly [field: string]: FactValue | undefined };

export type FactValue =
  | string
  | number
  | boolean
  | PeriodFact
  | PersonFact
  | AddressFact
  | OrganisationFact
  | RecordFact
  | readonly FactValue[];

/** Validated facts, by field id; a field that was not asked or not filled is absent. */
export type Facts = Readonly<Record<string, FactValue>>;
