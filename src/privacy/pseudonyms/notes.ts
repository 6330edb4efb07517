/**
 * What a table remembers of the sources, so that restoration neither takes from a sentence what is its own, nor mends what its
 * author wrote, nor raises an alarm for what was sent in clear. It changes no token.
 */
import { BLANK } from '../known-values';
import { repairsIn } from '../restoration/repair';
import { originalsIn, SENT_IN_CLEAR } from '../restoration/restorer';
import type { MaskedPiece } from './look-alikes';
import { entriesById, type PseudonymTable } from './table';
import { tokenId, type TokenId } from './token';

const PAIRS = ['()', '{}', '<>', '«»', '""', "''"] as const;
const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'" };

/** Brackets and quotes of the sentence around a token: restoration must not take them for the token's own. */
export function noteSurroundings(pieces: readonly MaskedPiece[], table: PseudonymTable): PseudonymTable {
  const noted = pieces.flatMap(({ token }, i): (readonly [TokenId, string])[] => {
    if (token === undefined) return [];
    const before = pieces[i - 1]?.text.trimEnd().at(-1) ?? '';
    const after = pieces[i + 1]?.text.trimStart()[0] ?? '';
    const signs = (QUOTES[before] ?? before) + (QUOTES[after] ?? after);
    const pair = PAIRS.find((one) => one === signs);
    return pair === undefined ? [] : [[token, pair]];
  });
  return withSeen(table, noted);
}

/** What the repair of grammar would change of the source itself: it is left as its author wrote it. */
export function noteRepairs(pieces: readonly MaskedPiece[], table: PseudonymTable): PseudonymTable {
  const entries = entriesById(table);
  const restored = pieces.map(({ text, token }) =>
    token === undefined ? { text } : { text: entries.get(token)?.value ?? text, token },
  );
  return withSeen(
    table,
    repairsIn(restored, table).map(({ token, key }) => [token, key]),
  );
}

/** Values that stand elsewhere in the text unmasked: the model sees them, so that it guesses nothing by writing them. */
export function noteClear(pieces: readonly MaskedPiece[], table: PseudonymTable): PseudonymTable {
  const own = pieces
    .map(({ text, token }) => (token === undefined ? text : BLANK.repeat(text.length)))
    .join('');
  return withSeen(
    table,
    originalsIn(own, table.entries).map(({ known }) => [known.reason, SENT_IN_CLEAR]),
  );
}

function withSeen(table: PseudonymTable, noted: readonly (readonly [TokenId, string])[]): PseudonymTable {
  if (noted.length === 0) return table;
  const seen = new Map<TokenId, string[]>();
  for (const [token, what] of noted) seen.set(token, [...(seen.get(token) ?? []), what]);
  return {
    ...table,
    entries: table.entries.map((entry) => {
      const more = seen.get(tokenId(entry));
      return more === undefined
        ? entry
        : { ...entry, seen: [...new Set([...(entry.seen ?? []), ...more])].sort() };
    }),
  };
}
