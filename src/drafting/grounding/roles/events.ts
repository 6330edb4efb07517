/**
 * Which event a day is the day of: "avis du comité du 17 décembre", when the facts have the 17th for the session. Each day of the facts has
 * the event of its key; the word nearest to a day in its clause has one too. Only when the facts give that very event another day.
 */
import type { Claim, DateValue } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { isOfOwnRecord } from './own-record';
import { isOfSitting, isTreated } from './sittings';

/** Words of a key, and words that speak of the same event in a text; plain lower case, whole words of the key, beginnings in the text. */
const EVENTS: readonly (readonly [event: string, key: RegExp, text: RegExp])[] = [
  [
    'session',
    /^(?:seance|conseil|reunion|deliberation|session|assemblee|commission)$/u,
    /^(?:seance|reuni[est]*$|reunion|reunira|siege[ar]*$|delibere)/u,
  ],
  [
    'opinion',
    /^(?:avis|cst|ct|cap|comptable|domaines?|opinion)$/u,
    /^(?:avis$|comptable$|domaines?$|cst$|saisine)/u,
  ],
  ['convocation', /^(?:convocation|convoque|invitation)$/u, /^(?:convoqu|convocation|invit)/u],
  [
    'publication',
    /^(?:publication|publie|affichage|affiche|parution|publicite)$/u,
    /^(?:publi(?:e|ee|es|ees|cation|ant)s?$|affich|parution|paru)/u,
  ],
  [
    'transmission',
    /^(?:transmission|transmis|teletransmission|prefecture|depot_prefecture)$/u,
    /^(?:transmi[st]|transmission|teletransm|prefecture|legalite$)/u,
  ],
  [
    'signature',
    /^(?:signature|signee?|signe|arrete|acte|fait)$/u,
    /^(?:sign(?:e|ee|es|ees|ature)s?$|fait$)/u,
  ],
  ['notification', /^(?:notification|notifie)$/u, /^(?:notifi)/u],
  [
    'request',
    /^(?:demande|requete|sollicitation|candidature)$/u,
    /^(?:demande(?:s|e)?$|sollicit|requete|candidature)/u,
  ],
  ['departure', /^(?:depart|aller)$/u, /^(?:depart$|partira?$|quitte)/u],
  ['return', /^(?:retour)$/u, /^(?:retour|revien|rentr(?:e|era)$)/u],
  ['closing', /^(?:fermeture|cloture)$/u, /^(?:ferm(?:e|ee|es|eture|era|eront|ent|ees)$|clotur)/u],
  ['reopening', /^(?:reouverture|reprise|reouvre)$/u, /^(?:reouv|rouvr|reprise$|reprend|reprendr)/u],
  [
    'start',
    /^(?:debut|du|effet|commencement|demarrage|start|from|installation|entree)$/u,
    /^(?:commenc|debut|demarr|effet$|compter$)/u,
  ],
  [
    'end',
    /^(?:fin|au|terme|expiration|achevement|end|to|until)$/u,
    /^(?:jusqu|expire|achev|termine|fin$|terme$|expiration)/u,
  ],
  ['deadline', /^(?:limite|echeance|deadline|remise|avant)$/u, /^(?:limite$|echeance|tard$|avant$|delai)/u],
  ['birth', /^(?:naissance|nee?)$/u, /^(?:nee?s?$|naissance)/u],
  ['visit', /^(?:visite|controle|inspection|constat|expertise)$/u, /^(?:visite|inspect|constat|expertis)/u],
  ['loan', /^(?:pret|emprunt)$/u, /^(?:emprunt|pret(?:e|ee|es|ees)$)/u],
  [
    'delivery',
    /^(?:livraison|reception|livre)$/u,
    /^(?:livrai|livre[res]*$|reception|recue?s?$|parvenue?s?$)/u,
  ],
];
/** Events of one kind of moment: an order takes effect when it begins, its text may say either. */
const SAME: readonly (readonly string[])[] = [
  ['departure', 'start'],
  ['return', 'end'],
  ['closing', 'start'],
  ['reopening', 'end'],
  ['reopening', 'start'],
  ['deadline', 'end'],
  ['notification', 'start'],
  ['signature', 'start'],
  ['closing', 'end'],
  // What is received was asked for, handed in or signed: by whose day it is told depends on the file.
  ['request', 'delivery'],
  ['signature', 'delivery'],
];

const wordsOf = (key: string): readonly string[] =>
  key
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== '');

/** By the words of its key as they are written, the whole path. */
const eventsOfKey = ({ origin }: Evidence): readonly string[] => {
  const words = origin.id.split('.').flatMap(wordsOf);
  return EVENTS.flatMap(([event, key]) => (words.some((word) => key.test(word)) ? [event] : []));
};

const eventsOfWord = (word: string): readonly string[] =>
  EVENTS.flatMap(([event, , text]) => (text.test(word) ? [event] : []));

export const events: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const dates = basis.of('date').filter(({ origin }) => origin.kind === 'fact');
  const held = dates.map((one) => ({ one, events: eventsOfKey(one) }));
  if (new Set(held.map(({ one }) => one.origin.id)).size < 2) return [];
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'date' || !match.ok || match.evidence === undefined) return [];
    const own = held.filter(({ one }) => sameDay(claim.value, one));
    // A day that a text of the facts tells has no key of its own.
    if (own.length === 0 || own.some(({ events: has }) => has.length === 0)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const cue = cueOf(
      lower,
      claim,
      judged.map(({ claim: one }) => one),
      sentence.from,
      sentence.to,
    );
    if (cue === undefined) return [];
    const before = lower.slice(sentence.from, claim.from);
    if (
      isTreated(before.slice(before.lastIndexOf(cue.word))) ||
      isOfSitting(
        before.split(/[;:()]/u).at(-1) ?? '',
        own.map(({ one }) => one),
      )
    )
      return [];
    if (
      isOfOwnBody(
        before,
        own.map(({ one }) => one),
      )
    )
      return [];
    const said = eventsOfWord(cue.word);
    const mine = own.flatMap(({ events: has }) => has);
    if (said.some((event) => mine.some((one) => one === event || areOne(one, event)))) return [];
    if (
      isOfOwnRecord(
        claim,
        own.map(({ one }) => one),
        // "la séance du conseil du 17": the word of another event is nearer than a field told before it.
        {
          ...{ judged, basis, lower, sentence },
          since: lower.slice(0, claim.from).lastIndexOf(cue.word),
        },
      )
    )
      return [];
    const holders = held.filter(({ events: has }) => has.some((event) => said.includes(event)));
    return holders.length === 0
      ? []
      : [
          {
            from: claim.from,
            to: claim.to,
            kind: 'role',
            why: 'Cette date est dans les données, mais pour autre chose que ce que dit la phrase.',
          },
        ];
  });
};

/** "Le CST, réuni le 17" of "date_cst": a body that its own key names does what the sentence says. */
const isOfOwnBody = (before: string, own: readonly Evidence[]): boolean =>
  own.every(({ origin }) =>
    origin.id
      .split('.')
      .flatMap(wordsOf)
      .some(
        (word) =>
          BODY.test(word) && new RegExp(`(?<![a-z])${word}[^;:.]{0,24}?\\sreunie?s?\\s`, 'u').test(before),
      ),
  );
const BODY = /^(?:cst|ct|cap|ccp|chsct|comite|commission|bureau|jury|conseil|ccas)$/u;

const areOne = (a: string, b: string): boolean => SAME.some((pair) => pair.includes(a) && pair.includes(b));

const sameDay = (value: Claim['value'], one: Evidence): boolean =>
  one.value.type === 'date' && sameValue(value, one.value satisfies DateValue);

/** Where a clause ends, before the day. */
const CUT = /[;:()]|,\s|\s(?:et|puis|mais|dont|pour|suivant|apres|avant\s+que)\s/u;

/** The nearest word of an event before the day, since the last day or the last cut; else the verb of a day that opens its sentence. */
const cueOf = (
  lower: string,
  claim: Claim,
  claims: readonly Claim[],
  start: number,
  end: number,
): { readonly word: string } | undefined => {
  const previous = claims.filter(({ kind, to }) => kind === 'date' && to <= claim.from && to >= start).at(-1);
  const clause =
    lower
      .slice(previous?.to ?? start, claim.from)
      .split(CUT)
      .at(-1) ?? '';
  // An end of an interval is a beginning or an end by its place.
  if (/(?<![a-z])(?:au|jusqu'au)\s+$/u.test(clause) && previous !== undefined) return undefined;
  if (
    /(?<![a-z])(?:du|depuis\s+le)\s+$/u.test(clause) &&
    /^\s*(?:au|jusqu)/u.test(lower.slice(claim.to, end))
  )
    return undefined;
  if (/^\s*fait\s+(?:et\s+\w+\s+)?a\s/u.test(lower.slice(start, claim.from)) && previous === undefined)
    return { word: 'fait' };
  const words = clause.match(/[a-z]+/gu) ?? [];
  const near = words.slice(-9).findLast((word) => eventsOfWord(word).length > 0);
  if (near !== undefined) return { word: near };
  return undefined;
};
