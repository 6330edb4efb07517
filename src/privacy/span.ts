/**
 * What detection says of a text: spans to hide, words to ask the agent about, clues that point at somebody without naming
 * them. Values only: how they are found is in the detectors, what they are replaced by is in the pseudonyms.
 */

/** `ID` is any other number or handle that identifies a person; `BIRTH` a date or a place of birth. */
export type SpanType =
  | 'PERSON'
  | 'ADDRESS'
  | 'PHONE'
  | 'EMAIL'
  | 'NIR'
  | 'IBAN'
  | 'BIRTH'
  | 'PLATE'
  | 'ID'
  | 'PARCEL'
  | 'IP';

/** As the mention speaks of the person; `unknown` when nothing in the text or the lexicons says it. */
export type Gender = 'f' | 'm' | 'unknown';

/**
 * How a mention writes the person's name: `full` (Rose Petit, PETIT Rose, R. Petit), `surname` (Petit), `first` (Rose),
 * `initials` (R. P.), `group` (several people in one span: Pierre et Odile Vasseur, the Payet family).
 */
export type PersonForm = 'full' | 'surname' | 'first' | 'initials' | 'group';

export interface PersonMention {
  readonly form: PersonForm;
  readonly gender: Gender;
  /**
   * The same for all mentions of one person in a document and its attachments: lower case, no accents, "surname|first names".
   * A part that no mention gives is empty ("petit|"); two people who may not be told apart share what they share.
   */
  readonly key: string;
}

/** A stretch of the text as it was given. */
export interface Span {
  readonly type: SpanType;
  /** UTF-16 offsets, `end` excluded. A civility (M., Mme) stays outside. */
  readonly start: number;
  readonly end: number;
  /** A short French phrase for the agent: why this was found. */
  readonly reason: string;
  /** From 0 (a guess) to 1 (sure); it orders, it is not a probability. */
  readonly confidence: number;
  /** Only for `PERSON`. */
  readonly person?: PersonMention;
}

/** What a clue is about; those of GDPR article 9 and 10 come with `sensitive`. */
export type IndirectKind =
  | 'age'
  | 'family'
  | 'occupation'
  | 'nationality'
  | 'health'
  | 'union'
  | 'religion'
  | 'politics'
  | 'origin'
  | 'sexuality'
  | 'offence'
  | 'social';

/** Words that name nobody, and yet point at somebody or tell something intimate of them. They are left in clear. */
export interface IndirectClue {
  readonly kind: IndirectKind;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** Data of GDPR article 9 (health, union, religion, opinions, origin, sexuality) or 10 (offences). */
  readonly sensitive: boolean;
}

export interface Detection {
  /** What is hidden: sorted by `start`, never overlapping. */
  readonly spans: readonly Span[];
  /** What may be personal and is left in clear unless the agent says otherwise: sorted, outside the spans. */
  readonly doubtful: readonly Span[];
  /** Sorted by `start`; may overlap the spans. */
  readonly indirect: readonly IndirectClue[];
}
