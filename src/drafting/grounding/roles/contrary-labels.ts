/**
 * A value under the contrary of what its key says: "1 482 000 € de dépenses" of "recettes", "un minimum de 97 dB" of "niveau_max", also a sum all of whose
 * parts are receipts. The word stands right beside the value, and nothing there says what the key says.
 */
import { keyTold } from '../facts/paths';
import type { ClaimValue } from '../claim';
import type { PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** Two sides that exclude each other: words of keys, and what texts say. */
interface Contrary {
  readonly keys: readonly [RegExp, RegExp];
  readonly said: readonly [RegExp, RegExp];
}

const words = (stems: string): RegExp => new RegExp(`^(?:${stems})$`, 'u');
const said = (stems: string): RegExp => new RegExp(`(?<![a-z])(?:${stems})(?![a-z])`, 'u');
const pair = (one: string, other: string): Contrary => ({
  keys: [words(one), words(other)],
  said: [said(one), said(other)],
});

const CONTRARIES: readonly Contrary[] = [
  pair('recettes?|produits?', 'depenses?|charges?'),
  pair('fonctionnement', 'investissement'),
  pair('brute?s?', 'nette?s?'),
  pair('adultes?', 'enfants?'),
  pair('hommes?|garcons?', 'femmes?|filles?'),
  pair('actif', 'passif'),
  pair('debits?', 'credits?'),
  pair('departs?', 'arrivees?'),
  pair('aller', 'retour'),
  pair('pleins?', 'reduite?s?'),
  pair('locaux|locales?', 'exterieure?s?'),
  pair('titulaires?', 'suppleante?s?'),
  pair('maternelles?', 'elementaires?'),
  pair('matin|matinee', 'soir|soiree|apresmidi'),
  pair('entrees?', 'sorties?'),
  pair('presente?s?', 'absente?s?'),
  pair('vente', 'achat'),
  {
    keys: [words('max|maxi|maximum|maximale?|plafond|limite'), words('min|mini|minimum|minimale?|plancher')],
    said: [
      /(?<![a-z])(?:maximum|maximale?s?|maxima|maximaux|au\s+plus|plafond\w*)(?![a-z])/u,
      /(?<![a-z])(?:minimum|minimale?s?|minima|minimaux|au\s+moins|plancher)(?![a-z])/u,
    ],
  },
];

export const contraryLabels: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }, i): PlainFlag[] => {
    if (!match.ok || !TYPES.has(claim.value.type)) return [];
    const origins = match.origins.filter(({ kind }) => kind === 'fact' || kind === 'derived');
    const keys = origins.map(({ id }) => pathWords(id));
    if (keys.length === 0 || keys.length < match.origins.length) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const [before, after] = [judged[i - 1]?.claim, judged[i + 1]?.claim];
    const start = Math.max(
      sentence.from,
      before === undefined || before.to > claim.from ? sentence.from : before.to,
    );
    const end = Math.min(
      sentence.to,
      after === undefined || after.from < claim.to ? sentence.to : after.from,
    );
    // Nearer than a comma, a conjunction or another value.
    const left = (
      lower
        .slice(start, claim.from)
        .split(/[,;:()]|\s(?:et|ou|mais|dont|contre|soit)\s/u)
        .at(-1) ?? ''
    )
      .split(/\s+/u)
      .slice(-7)
      .join(' ');
    const right =
      (
        /^\s*(?:en\s+|de\s+|d'|au\s+|euros\s+|%\s+|dans\s+|a\s+)?[^,;:.()]*/u.exec(
          lower.slice(claim.to, end),
        )?.[0] ?? ''
      ).split(/\s(?:et|ou|mais|dont|contre|pour|sur|par|avec|soit|a|au|aux|que|qui)\s/u)[0] ?? '';
    // All that follows up to the next value may name it too: "au lieu de 2,60 € pour les enfants".
    const rest = /^[^;:.]*/u.exec(lower.slice(claim.to, end))?.[0] ?? '';
    const near = `${left} ${right.split(/\s+/u).slice(0, 4).join(' ')}`;
    const wrong = CONTRARIES.some(({ keys: [one, other], said: [sayOne, sayOther] }) =>
      (
        [
          [one, other, sayOne, sayOther],
          [other, one, sayOther, sayOne],
        ] as const
      ).some(
        ([mine, theirs, sayMine, sayTheirs]) =>
          keys.every(
            (key) => key.some((word) => mine.test(word)) && !key.some((word) => theirs.test(word)),
          ) &&
          sayTheirs.test(near) &&
          !isHeldBy(claim.value, theirs, basis) &&
          !sayMine.test(near) &&
          !sayMine.test(rest) &&
          !(
            sayMine.test(lower.slice(sentence.from, claim.from)) &&
            isSumOfEach(claim.value, [mine, theirs], basis)
          ) &&
          !DENIED.test(near),
      ),
    );
    return wrong
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${keyTold(origins[0])}\u00A0», qui dit le contraire.`,
          },
        ]
      : [];
  });
};

/** "s’équilibre en dépenses et en recettes à 4 000 €": the other side has that very value too. */
const isHeldBy = (value: ClaimValue, side: RegExp, { evidence }: Basis): boolean =>
  evidence.some(
    (one) =>
      one.origin.kind === 'fact' &&
      sameValue(value, one.value) &&
      pathWords(one.origin.id).some((word) => side.test(word)),
  );

/** "Dépenses et recettes s’équilibrent à 27 500 €": all amounts of the one side make it, and all of the other. */
const isSumOfEach = (value: ClaimValue, sides: readonly RegExp[], basis: Basis): boolean =>
  value.type === 'amount' &&
  sides.every((side) => {
    const amounts = basis
      .of('amount')
      .filter(({ origin }) => origin.kind === 'fact' && pathWords(origin.id).some((word) => side.test(word)));
    const sum = amounts.reduce((total, { value: one }) => total + one.cents, 0);
    return amounts.length > 0 && sum === value.cents;
  });

const TYPES: ReadonlySet<string> = new Set([
  'number',
  'amount',
  'measure',
  'share',
  'duration',
  'time',
  'date',
]);
const DENIED =
  /(?<![a-z])(?:hors|sans|sauf|non|pas|ni|moins\s+que|au\s+lieu|excedent|solde|difference|ecart|couvr\w*|financ\w*|egal\w*|depass\w*)(?![a-z])/u;
