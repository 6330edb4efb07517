/**
 * "Le Guide des champignons et trois autres ouvrages" of a list of four: what is left of a list once those that the sentence names are taken off.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';

const OTHERS = /^\s+autres(?![a-z])/u;

export const othersOfList = (
  { from, to, value: { number } }: Claim<NumberValue>,
  { bare, lists, texts, vocabulary }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (!OTHERS.test(lower.slice(to, to + 10))) return undefined;
  const beaten = besideWinner(lower.slice(to, sentence.to), number, bare, vocabulary);
  if (beaten !== undefined) return accepted({ kind: 'derived', id: beaten });
  const said = lower.slice(sentence.from, from).replace(/[^a-z\d]+/gu, ' ');
  const named = lists.flatMap(({ origin, size, weak }) => {
    const items = texts.filter(
      (one) =>
        one.origin.kind === 'fact' &&
        one.origin.id.startsWith(`${origin.id}.`) &&
        /^\.\d+$/u.test(one.origin.id.slice(origin.id.length)),
    );
    const shown = items.filter(
      ({ tokens }) => tokens.length > 0 && ` ${said} `.includes(` ${tokens.join(' ')} `),
    );
    return weak === true || items.length < size || shown.length === 0 || shown.length === size
      ? []
      : [{ id: origin.id, left: size - shown.length }];
  });
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  return only.left === number
    ? accepted({ kind: 'derived', id: only.id })
    : missing(`Dans les données, il en reste ${String(only.left)}.`);
};

/** Who answers a call, and what they hand in. */
const BIDS =
  /^(?:offres?|candidats?|candidatures?|entreprises?|soumissionnaires?|concurrents?|devis|propositions?|dossiers?|societes?)$/u;

/** "Les trois autres candidats" of "nb_offres: 4", one of which won: the number that counts them, less one. */
const besideWinner = (
  after: string,
  number: number,
  bare: Basis['bare'],
  vocabulary: ReadonlySet<string>,
): string | undefined => {
  const noun = /^\s+autres\s+([a-z]{4,})/u.exec(after)?.[1] ?? '';
  if (!BIDS.test(noun) || ![...vocabulary].some((word) => WON.test(word))) return undefined;
  return bare.find(({ origin, value }) => {
    const counted = /(?:^|[._])(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})(?:_[a-z]+)?$/u.exec(
      origin.id.toLowerCase(),
    )?.[1];
    return counted !== undefined && BIDS.test(counted) && value.number === number + 1;
  })?.origin.id;
};
const WON = /^(?:retenue?|attributaire|laureate?|titulaire|adjudicataire)$/u;
