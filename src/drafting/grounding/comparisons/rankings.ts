/**
 * The rank by size that a text gives to a line of a list: "le deuxième des trois bureaux par le nombre d’inscrits", "arrive dernier avec 61 points", "le
 * second poste le plus élevé". One line must be named, and one column meant: by a noun, by an adjective, or because the clause tells its value.
 */
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { families } from '../roles/records';
import { subjectsIn } from '../roles/record-mentions';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { columnsFor, columnsNamed, columnsOf, placeOf, type Column } from './lines';

type Way = 'down' | 'up' | 'either';

interface Ranking extends Stretch {
  /** From 1; -1 for the last. */
  readonly rank: number;
  readonly way: Way;
  readonly adjective: string;
  readonly nouns: readonly string[];
}

export const rankings: TextRule = (text) => {
  const lists = families(text.basis.records).map((lines) => ({ lines, columns: columnsOf(lines) }));
  return lists.length === 0
    ? []
    : text.sentences.flatMap((sentence) =>
        clausesIn(text, sentence).flatMap((clause) =>
          rankingsIn(text.read.folded.lower, clause).flatMap((one): PlainFlag[] => {
            const rights = lists.flatMap(({ lines, columns }) => rightOf(one, lines, columns, text, clause));
            const [right] = rights;
            return right === undefined || rights.some(({ ok }) => ok)
              ? []
              : [
                  {
                    ...{ from: one.from, to: one.to, kind: 'ordinal' },
                    why: `Dans les données, c’est le rang ${String(right.rank)} sur ${String(right.of)}.`,
                  },
                ];
          }),
        ),
      );
};

const RANKS = 'premier second troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'.split(
  ' ',
);
const RANK = `(premiere?|second|seconde|deuxieme|${RANKS.slice(2).join('|')}|avant-derniere?|derniere?|\\d{1,2}(?:er|ere|e|eme|nd|nde))s?`;

const rankOf = (word: string): number => {
  if (/^dern/u.test(word)) return -1;
  if (/^avant/u.test(word)) return -2;
  if (/^\d/u.test(word)) return Number.parseInt(word, 10);
  return /^(?:second|deux)/u.test(word)
    ? 2
    : RANKS.findIndex((rank) => word.startsWith(rank.slice(0, 5))) + 1;
};

const SIZE =
  '(?:nombre|montant|volume|taille|effectifs?|surface|superficie|population|prix|couts?|notes?|points|tonnage|importance|frequentation|chiffre|budget|duree|longueur|total|recettes?|depenses?|inscrits?|habitants|electeurs|participation|capacite|places)';
/** "par le nombre de", "en population", "au regard du montant". */
const BY = new RegExp(
  `^[^,;:.]{0,60}?\\s(?:par|en|pour|selon|au\\s+regard\\s+d[eu]|du\\s+point\\s+de\\s+vue\\s+d[eu])\\s+(?:ordre\\s+d(?:e\\s+|'))?(?:le\\s+|la\\s+|l'|les\\s+|son\\s+|sa\\s+|ses\\s+)?((?:${SIZE})(?![a-z])[^,;:.]{0,40})`,
  'u',
);
const MOST = /^(?:\s+[a-z]+){0,2}\s+(?:l[ae]s?\s+)?(plus|moins)\s+([a-z]{4,})/u;
const SMALL =
  /^(?:bas(?:se)?s?|faibles?|petite?s?|courte?s?|modestes?|legere?s?|leger|economiques?|disante?s?|avantageu(?:x|ses?))$/u;
/** Words that rank by themselves, where the clause tells the value that they rank by. */
const CLASSED =
  /(?:(?<![a-z])(?:arriv\w*|class\w*|plac\w*|termin\w*|fini\w*|figur\w*|ressort\w*|positionn\w*)\s+(?:donc\s+|ainsi\s+)?(?:(?:en|au|a\s+la)\s+)?)$/u;
/** Where less may be better. */
const PRICED = /^(?:prix|cout|montant|tarif|delai|duree|offre|loyer|ht|ttc|temps|chrono)$/u;

const rankingsIn = (lower: string, { from, to }: Stretch): readonly Ranking[] => {
  const said = lower.slice(from, to);
  return [...said.matchAll(new RegExp(`(?<![a-z\\d-])${RANK}(?![a-z])`, 'gu'))].flatMap(
    (match): Ranking[] => {
      const [before, after] = [said.slice(0, match.index), said.slice(match.index + match[0].length)];
      const at = { from: from + match.index, to: from + match.index + match[0].length };
      const rank = rankOf(match[1] ?? '');
      const most = MOST.exec(after);
      if (most !== null && /(?:^|\s)(?:l[ae]|en|du|au)\s+$/u.test(before)) {
        const [, way = '', adjective = ''] = most;
        return [
          {
            ...at,
            rank,
            way: (way === 'moins') === SMALL.test(adjective) ? 'down' : 'up',
            adjective,
            nouns: [],
          },
        ];
      }
      const by = BY.exec(after)?.[1];
      if (by !== undefined) return [{ ...at, rank, way: 'either', adjective: '', nouns: wordsIn(by) }];
      return CLASSED.test(before) ? [{ ...at, rank, way: 'either', adjective: '', nouns: [] }] : [];
    },
  );
};
const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4,}/gu) ?? [];

const clausesIn = ({ read }: GroundedText, { from, to }: Stretch): readonly Stretch[] => {
  const cuts = [
    ...read.folded.lower.slice(from, to).matchAll(/[;:]\s|\s(?:tandis\s+que|alors\s+que|mais|puis)\s/gu),
  ];
  const starts = [from, ...cuts.map((match) => from + match.index + match[0].length)];
  return starts.map((start, i) => ({ from: start, to: from + (cuts[i]?.index ?? to - from) }));
};

const rightOf = (
  one: Ranking,
  lines: readonly RecordFact[],
  columns: readonly Column[],
  text: GroundedText,
  clause: Stretch,
): readonly { readonly ok: boolean; readonly rank: number; readonly of: number }[] => {
  // The facts rank them by themselves.
  if (lines.some(({ evidence }) => evidence.some(({ origin }) => GIVEN.test(origin.id)))) return [];
  const [subject, ...more] = subjectsIn(text, lines, clause.from, clause.to);
  const owner = subject?.owners[0];
  if (owner === undefined || more.length > 0 || subject?.owners.length !== 1) return [];
  const told = columns.filter(({ values }) => {
    const own = values.get(owner);
    return (
      own !== undefined &&
      own.type !== 'date' &&
      own.type !== 'time' &&
      text.judged.some(
        ({ claim }) => claim.from >= clause.from && claim.to <= clause.to && sameValue(claim.value, own),
      )
    );
  });
  const named =
    one.adjective === '' ? columnsNamed(one.nouns, columns) : (columnsFor(one.adjective, columns) ?? []);
  return (named.length > 0 ? named : told).flatMap((column) => {
    const place = placeOf(column, owner);
    if (place === undefined) return [];
    const of = column.values.size;
    const isPriced = column.words.some((word) => PRICED.test(word));
    const ways = one.way === 'either' ? (isPriced ? [place.down, place.up] : [place.down]) : [place[one.way]];
    const said = one.rank < 0 ? of + 1 + one.rank : one.rank;
    return [{ ok: ways.includes(said), rank: ways[0] ?? 0, of }];
  });
};
const GIVEN = /\.(?:rang|classement|rank|position)$/u;
