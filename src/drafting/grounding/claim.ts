/**
 * What a text claims: a stretch of it with a kind and a typed value that can be compared. Types only: how claims are read, matched
 * and flagged is in the folders beside.
 */
import type { Currency } from './facts/currencies';

/** What a claim, or a flag, is about. The last ones are about a whole sentence or about the place of a value in it. */
export type ClaimKind =
  | 'date'
  | 'month'
  | 'weekday'
  | 'year'
  | 'time'
  | 'duration'
  | 'amount'
  | 'percentage'
  | 'measure'
  | 'ordinal'
  | 'number'
  | 'reference'
  | 'contact'
  | 'name'
  | 'place'
  | 'citation'
  | 'case-law';

export interface DateValue {
  readonly type: 'date';
  readonly day: number;
  readonly month: number;
  /** Absent: the text does not say it. */
  readonly year?: number;
  /** From 0 for Sunday. */
  readonly weekday?: number;
  /** Such a day does not exist. */
  readonly impossible?: true;
}

export type ClaimValue =
  | DateValue
  | { readonly type: 'month'; readonly month: number; readonly year?: number }
  /** `habit`: every Monday, not one of them. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly habit?: true }
  | { readonly type: 'year'; readonly year: number; readonly last?: number }
  /** Minutes since midnight; the midnight that ends a day is 1440. */
  | { readonly type: 'time'; readonly minutes: number }
  /** In months, days or minutes, whichever is exact; `raw` is the number as written, with its own unit. */
  | {
      readonly type: 'duration';
      readonly base: DurationBase;
      readonly amount: number;
      readonly raw: number;
      readonly vague?: true;
      /** "une quinzaine de jours" */
      readonly about?: true;
    }
  /** In euros, unless it says another currency. */
  | {
      readonly type: 'amount';
      readonly cents: number;
      readonly tax?: 'HT' | 'TTC';
      readonly currency?: Currency;
    }
  /** 0.3 for 30 %, one third, half. `word` is set when it is not in per cent. */
  | { readonly type: 'share'; readonly ratio: number; readonly raw: number; readonly word?: true }
  /** In the base unit of its dimension (m, m², m³, kg, °C…). */
  | { readonly type: 'measure'; readonly dimension: string; readonly amount: number; readonly raw: number }
  | { readonly type: 'ordinal'; readonly rank: number; readonly noun?: string }
  | NumberValue
  /** Letters and figures only, capitals. */
  | { readonly type: 'reference'; readonly key: string; readonly after?: string }
  | NameValue
  | { readonly type: 'street'; readonly way: string; readonly name: readonly string[] }
  | CitationValue;

export type DurationBase = 'months' | 'days' | 'minutes';

export interface NumberValue {
  readonly type: 'number';
  readonly number: number;
  /** What is counted: singular, plain lower case. */
  readonly noun?: string;
  /** "terrain n° 2": the word before the sign, "" when there is none. */
  readonly label?: string;
  /** "une vingtaine". */
  readonly about?: true;
  /** "les deux lots", "ces trois points": it counts what was named. */
  readonly definite?: true;
}

export interface NameValue {
  readonly type: 'name';
  /** Plain lower-case words, in parts that may belong to different names (X de Y). */
  readonly parts: readonly (readonly string[])[];
  readonly civility?: 'm' | 'f' | 'couple';
}

export interface CitationValue {
  readonly type: 'citation';
  /** As `law/citations` normalises it: `CGCT|L2213-1`, `loi|2000-321`, `CE|342327`; `code|CGCT` for a code alone. */
  readonly normal: string;
  /** The same with the id of the code (`CURB|R423-38`), both ends of an interval. */
  readonly normals: readonly string[];
  /** ISO date that the text gives to a law or a decree. */
  readonly date?: string;
  /** Articles of a text that is no code, as `loi|2000-321|10`. */
  readonly articles: readonly string[];
  /** "2°" of the article, when the text says it. */
  readonly part?: string;
}

/** Offsets are of the plain text (`act/reading/fold`): `Folded.at` leads back to the text as given. */
export interface Claim<V extends ClaimValue = ClaimValue> {
  readonly from: number;
  readonly to: number;
  readonly kind: ClaimKind;
  readonly value: V;
}
