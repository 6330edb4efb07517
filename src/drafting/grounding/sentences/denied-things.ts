/**
 * "Aucun certificat médical n’est exigé", "faute de quorum", "sans tacite reconduction" of what the facts say yes to: the whole noun that a key names, right
 * after a word that denies it.
 */
import type { SaidFact } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { pathWords } from '../roles/labels';
import type { Basis } from '../match/basis';
import type { TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';
import { clausesIn, isConditional, isDeniedIn } from './denial';

export const deniedThings: TextRule = ({ read, basis, sentences, judged }) => {
  const { lower } = read.folded;
  const there = [...listed(basis), ...found(basis)];
  return [...basis.said, ...there].flatMap((fact): readonly PlainFlag[] => {
    const noun = nounOf(fact);
    if (noun.length === 0 || isDeniedElsewhere(noun, fact, basis)) return [];
    const pattern = new RegExp(
      `(?<![a-z])(?:aucune?\\s+|sans\\s+(?:aucune?\\s+)?|faute\\s+d(?:e\\s+|')|defaut\\s+d(?:e\\s+|')|absence\\s+d(?:e\\s+|')|pas\\s+d(?:e\\s+|')|ni\\s+)${noun
        .map((word) => `${word}[sx]?`)
        .join("\\s+(?:de\\s+(?:la\\s+|l')?|du\\s+|des\\s+|d')?")}(?![a-z])`,
      'u',
    );
    return sentences.flatMap((sentence) =>
      clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
        const clause = lower.slice(from, to);
        const match = pattern.exec(clause);
        return match === null ||
          isConditional(clause) ||
          BARRED.test(clause) ||
          (there.includes(fact) && !isNoneAtAll(clause, match)) ||
          isOfOtherLine(fact, judged, { from, to })
          ? []
          : [
              {
                ...{ from: from + match.index, to: from + match.index + match[0].length },
                kind: 'contradiction',
                why: there.includes(fact)
                  ? `Les données en font état (${keyOf(fact).replace(/_/gu, ' ')}).`
                  : `Les données disent le contraire (${fact.words.join(' ')}\u00A0: oui).`,
              },
            ];
      }),
    );
  });
};

/**
 * "sans aucune prescription", "n’a révélé aucun dépassement": that there is none. "aucune offre n’a été écartée", "aucune offre irrégulière" and "absent sans
 * pouvoir" are of some only.
 */
const isNoneAtAll = (clause: string, { 0: said, index }: RegExpExecArray): boolean => {
  const [before, after] = [clause.slice(0, index), clause.slice(index + said.length)];
  return (
    /^\s*(?:$|[.,;:)]|(?:et|ni|mais|sur|pour|du|de\s+la|par|lors|dans|a|au|aux)(?![a-z]))/u.test(after) &&
    !isIdiom(before, said) &&
    (!/^(?:aucune?|pas|ni)(?![a-z])/u.test(said) || /(?<![a-z])(?:ne\s|n')[^,]{1,40}$/u.test(before)) &&
    !/(?<![a-z])(?:absente?s?|excusee?s?|presente?s?|chacune?|ceux|celles?|celui|autres?)(?:\s+[a-z]+)?\s+$/u.test(
      before,
    )
  );
};

/** "informé sans délai", "approuve sans réserve": how, whatever terms or reservations the facts list. */
const isIdiom = (before: string, said: string): boolean =>
  /^sans\s+delais?$/u.test(said) ||
  (/^sans\s+(?:aucune\s+)?reserves?$/u.test(said) &&
    /(?<![a-z])(?:accept|adher|approuv|soutien|soutenu|souscri|partag|recommand|engag)[a-z]*(?:\s+[a-z']+){0,4}\s+$/u.test(
      before,
    ));

const keyOf = ({ origin: { id } }: Pick<SaidFact, 'origin'>): string => id.split('.').at(-1) ?? '';

/** "prescriptions: [menuiseries en bois, …]": there are some. */
const listed = ({ lists }: Basis): readonly SaidFact[] =>
  lists.flatMap(({ origin, size, weak }) =>
    size === 0 || weak === true || origin.kind !== 'fact'
      ? []
      : [{ origin, words: pathWords(keyOf({ origin })), yes: true, yesNo: true }],
  );

/** "resultat: dépassement de 4 dB(A)": what was found; "amiante non détectée" found nothing. */
const found = ({ texts }: Basis): readonly SaidFact[] =>
  texts.flatMap(({ origin, tokens }) => {
    const [noun = ''] = tokens;
    return origin.kind === 'fact' &&
      FINDING.test(keyOf({ origin }).toLowerCase()) &&
      !tokens.some((token) => NOT_THERE.test(token)) &&
      /^[a-z]{5,}$/u.test(noun) &&
      tokens.length < 12
      ? [{ origin, words: [noun], yes: true, yesNo: true }]
      : [];
  });
const NOT_THERE =
  /^(?:non|absente?s?|absences?|ecart\w*|aucune?|pas|ni|sans|rien|negati\w*|exempte?s?|indemnes?|nul(?:le)?s?|levee?s?)$/u;
const FINDING =
  /^(?:resultats?|constats?|conclusions?|observations?|anomalies?|problemes?|releves?|diagnostics?|bilan|analyses?|defauts?|desordres?|avis|remarques?)(?:_|$)/u;

/** What another line of the list says nothing of. */
const isOfOtherLine = (
  { origin }: SaidFact,
  judged: readonly Judged[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const line = /^(.*\.)(\d+)\./u.exec(origin.id);
  if (line === null) return false;
  const [, list = '', own = ''] = line;
  const shown = judged.flatMap(({ claim, match }) =>
    match.ok && claim.from >= from && claim.to <= to
      ? match.origins.flatMap(({ id }) => (id.startsWith(list) ? [id.slice(list.length).split('.')[0]] : []))
      : [],
  );
  return shown.length > 0 && !shown.includes(own);
};

/** "sans certificat, l’inscription n’est pas recevable": a rule, which says that it must be there. */
const BARRED =
  /(?<![a-z])(?:ne|n')\s?(?:peut|peuvent|pourra|pourront|sera|seront|est|sont)\s+(?:pas|plus|etre)|(?<![a-z])(?:refus\w+|irrecevab\w+|interdit\w*|impossible|rejet\w+|exclu\w*|sanction\w*|passible)(?![a-z])/u;
const PARTICIPLE =
  /^(?:obligatoires?|necessaires?|indispensables?|imperati\w+|possibles?|disponibles?|prealables?)$|(?:[^aeiou]ee?s?|ies?|is|it|ite|ue?s?|int|inte|ert|erte)$/u;

/** The words of a key that says yes, but for a participle that ends it. */
const nounOf = ({ words, yes, yesNo }: SaidFact): readonly string[] => {
  if (!yes || !yesNo) return [];
  const full = words.filter((word) => word.length > 2 && !/^(?:avec|est|des|les)$/u.test(word)).map(singular);
  const rest = full.length > 1 && PARTICIPLE.test(full.at(-1) ?? '') ? full.slice(0, -1) : full;
  return rest.some((word) => word.length > 4) ? rest : [];
};

const isDeniedElsewhere = (
  noun: readonly string[],
  fact: SaidFact,
  { said: all, texts }: Pick<Basis, 'said' | 'texts'>,
): boolean =>
  // "departement: sans observation" says it of another than who has made fourteen.
  texts.some(({ origin, tokens }) => origin.id !== fact.origin.id && isDeniedIn(tokens, noun[0] ?? '')) ||
  all.some(
    (other) => other !== fact && !other.yes && noun.every((word) => other.words.map(singular).includes(word)),
  );
