/**
 * What is written instead of a name: the duty that stands beside it, the office that the register knows, else "une personne".
 * It must not say of anybody what the text or the register does not say: a name makes no resident.
 */
import { fold } from '../../privacy/text/fold';
import type { Register, RegisterEntry } from '../../privacy/register';
import type { Span } from '../../privacy/span';

/** The name and its civilities: "M.", "M. et Mme", "la famille". */
export const CIVILITY_BEFORE = new RegExp(
  '(?<![\\p{L}\\d])(?:' +
    '(?:M\\.?|Mr\\.?|Monsieur|monsieur|Mme|Mlle|Madame|madame)\\s+(?:et|ou)\\s+(?:M\\.?|Mr\\.?|Monsieur|monsieur|Mme|Mlle|Madame|madame)|' +
    '(?:MM?|Mr|Dr|Me)\\.?|(?:Mmes?|Mlles?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|monsieur|madame|Docteur|Maître)\\.?|' +
    'la famille|les époux' +
    ')\\s+$',
  'u',
);

const DUTY =
  'médiat(?:eur|rice)|gardien(?:ne)?|(?:gardien(?:ne)?-)?brigadi(?:er|ère)(?:[ -]chef)?(?: principale?)?|ASVP|major|adjudante?|lieutenante?|capitaine|commandante?|' +
  'agente?|directeur|directrice|professeure?|animat(?:eur|rice)|éducat(?:eur|rice)|policière?|policier|gendarme|pompi(?:er|ère)|' +
  'commerçante?|gérante?|boulang(?:er|ère)|voisine?|riveraine?|habitante?|élue?|maire|adjointe?|conseill(?:er|ère)(?: municipale?)?|principale?|CPE|' +
  'électricien(?:ne)?|technicien(?:ne)?|président(?:e)?|secrétaire|infirmi(?:er|ère)|médecin';

/** "le médiateur Karim B.", "le voisin, M. Lambert": the duty says enough. */
const DUTY_BEFORE = new RegExp(`(?<![\\p{L}])(?:${DUTY})(?:\\s+|,\\s+)$`, 'iu');
/** "la voisine, ", whose comma goes with the name. */
const SET_APART = /,\s+$/u;

/** How much of what stands before a name is looked at; more than a duty and a civility are long. */
const NEAR = 80;

const TRADE =
  /^,?\s*(?:commerçant|gérant|patron|boulanger|épicier|coiffeu|restaurat|buralist|pharmacien|fleurist|bouch)/u;

export type Hidden = Pick<Span, 'type' | 'start' | 'end' | 'person'>;

/** How a name goes: `head` is what stands before it, `end` where what follows begins. */
export interface Replaced {
  readonly head: string;
  readonly instead: string;
  /** Signs after the name that go with it. */
  readonly after: number;
  /** The comma before the name went: the one that closes the apposition goes too (`closingComma`). */
  readonly apart?: true;
}

/**
 * How much of the text after an apposition its closing comma is: "le voisin, M. X, dit". Before another apposition
 * ("une voisine, Mme X, gérante, dit") it stays.
 */
export const closingComma = (after: string): number =>
  /^\s*,(?=[^,.;:]*(?:[.;:]|$))/u.exec(after)?.[0].length ?? 0;

/**
 * @param before the text up to the name @param name its words @param after the text that follows
 */
export function withoutName(
  { person }: Hidden,
  [before, name, after]: readonly [string, string, string],
  register: Register | undefined,
): Replaced {
  const civil = CIVILITY_BEFORE.exec(before.slice(-NEAR))?.[0];
  const head = civil === undefined ? before : before.slice(0, -civil.length);
  // "Dylan F., né…": the full stop of an initial is a part of the name.
  const stop = /(?<!\p{L})\p{Lu}$/u.test(name) && /^\.(?=\s*[,;:)]|\s+\p{Ll})/u.test(after) ? 1 : 0;
  if (DUTY_BEFORE.test(head.slice(-NEAR))) {
    const apart = SET_APART.test(head.slice(-NEAR)) ? ({ apart: true } as const) : {};
    return { head: head.replace(/[\s,]+$/u, ''), instead: '', after: stop, ...apart };
  }
  const instead = someone(person, civil ?? '', [name, after], register);
  return { head, instead: beginsSentence(head.slice(-NEAR)) ? capital(instead) : instead, after: stop };
}

function someone(
  person: Span['person'],
  civility: string,
  [name, after]: readonly [string, string],
  register: Register | undefined,
): string {
  if (/\s(?:et|ou)\s/u.test(civility)) return 'deux personnes';
  if (/^(?:MM|Mmes|Mlles|Mes|la famille|les)/u.test(civility) || person?.form === 'group')
    return 'des personnes';
  const feminine = civility === '' ? person?.gender === 'f' : /^(?:Mme|Mlle|Ma[dû])/iu.test(civility);
  if (TRADE.test(after)) return feminine ? 'une commerçante' : 'un commerçant';
  // What follows says who it is: "Mme X, journaliste", "M. X, adjoint".
  if (/^,\s+\p{Ll}/u.test(after)) return 'une personne';
  const kind = officeOf(name, register);
  if (kind === 'elected') return feminine ? 'une élue' : 'un élu';
  if (kind === 'agent') return feminine ? 'une agente' : 'un agent';
  return 'une personne';
}

/** Known by first name and surname together: a neighbour may bear the mayor’s surname. */
function officeOf(name: string, register: Register | undefined): RegisterEntry['kind'] | undefined {
  const words = new Set(wordsOf(name));
  return register?.people.find(({ firstName, lastName }) =>
    [firstName, lastName].every(
      (one) => wordsOf(one).length > 0 && wordsOf(one).every((word) => words.has(word)),
    ),
  )?.kind;
}

const wordsOf = (name: string): readonly string[] => fold(name).match(/[a-z]+/gu) ?? [];

const beginsSentence = (head: string): boolean => head === '' || /[.!?…]\s+$/u.test(head);
const capital = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr-FR'));

/** "Mme Josette Perrot, 14 rue des Tilleuls" read as one address: the part that names somebody, when a civility says so. */
export function addressee(
  before: string,
  words: string,
): { readonly civility: string; readonly name: string } | undefined {
  const { civility = '', name = '' } =
    /^(?<civility>(?:(?:et|ou)\s+)?(?:(?:MM?|Mr|Mmes?|Mlles?|Dr|Me)\.?\s+|(?:Monsieur|Madame|Mademoiselle|Docteur|Maître)\s+)?)(?<name>\p{Lu}[\p{L}.’' -]*?),?\s+(?=\d)/u.exec(
      words,
    )?.groups ?? {};
  return name !== '' && CIVILITY_BEFORE.test(before + civility) ? { civility, name } : undefined;
}
