/** Who gave a proxy to whom, as the head of a session tells it: in sentences, in pairs after a label, in a table. It counts nothing. */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { listEnd } from './list-end';
import type { Person, PlacedParagraph, Proxy, Span } from './model';
import { nameAfter, nameBefore } from './names-beside';
import { isName, personIn } from './people';

const PROXIES =
  /(?<![a-z])(?:(?:absente?s?|excusee?s?)[^.:;\n]{0,40})?(?:pouvoirs?|procurations?|mandats?|(?:a|ont)\s+(?:remis|confie|laisse|donne)\s+(?:un\s+|son\s+|leur\s+|des\s+)?(?:pouvoirs?|procurations?|mandats?)|ont\s+donne\s+(?:pouvoir|procuration)|(?:ayant|avaient)\s+donne\s+(?:pouvoir|procuration|mandat)|representee?s?)(?:\s+(?:donnes?|ecrits?|a|de\s+vote))*\s*(?:\([^)\n]{0,30}\)\s*)?(?::(?:\s*\d{1,2}\s*(?:[:(–-]|(?=\n)))?(?!\s*\d)|(?=\n))/g;

const GIVEN =
  /(?:,?\s*(?:qui\s+)?(?:a|ont|avait|avaient|ayant)?\s*(?:donn(?:ee?s?|ant)|remis(?:e|es)?|remettant|confi(?:ee?s?|ant)|laiss(?:ee?s?|ant)|consenti|delivree?|transmis)\s+(?:son\s+|leur\s+|un\s+)?(?:pouvoir|procuration|mandat)s?\s+(?:ecrit\s+|de\s+vote\s+)?a\s+|\s*[(,:–-]*\s*(?:pouvoir|procuration|mandat)\s+(?:donnee?\s+|ecrit\s+)?a\s+|,?\s*\(?\s*(?:est\s+|etait\s+)?(?:representee?|supplee|remplacee?)\s+par\s+|\s*\(\s*(?:pouvoir|procuration|mandat)\s*:?\s+(?=(?:m\.|mme|m\s|[a-z'-]+\s+[a-z'-]+\s*\)))|\s+donne\s+(?:son\s+)?(?:pouvoir|procuration|mandat)\s+a\s+)(?!l[ae]\s+(?:commune|prefe))/g;
/** The holder comes first: "Alde HARMAND (ayant la procuration de Fabrice DE SANTIS)". */
const HELD =
  /\s*\(?\s*,?\s*(?:ayant(?:\s+recu)?|(?:qui\s+)?a(?:\s+recu)?|detient|(?:est\s+)?(?:porteu(?:r|se)|titulaire)\s+d(?:e|u|es)|avec)?\s*(?:l[ea]s?\s+|du\s+|un\s+|deux\s+)?(?:pouvoir|procuration|mandat)s?\s+de\s+(?=m(?:\.|me|onsieur|adame)|(?:[a-z'-]+\s)?[a-z'-]+)/g;

const BARE = /^\s*\(\s*(?:pouvoir|procuration|mandat)\s*:?\s+$/;
/** "Mme X, retenue par son travail, a donné procuration": what keeps her away stands between her name and the verb. */
const REASON = /,\s+\p{Ll}[^,;:.()\n]{3,60},?\s*$/u;
const giverBefore = (text: string, at: number): Person | undefined => {
  const named = nameBefore(text.slice(0, at), at);
  if (named !== undefined && /^\p{Lu}/u.test(named.text)) return named;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const reason = REASON.exec(line);
  if (reason === null) return named;
  const end = at - line.length + reason.index;
  return nameBefore(text.slice(0, end), end);
};
/** Labels of lists at the head of a line, with what follows them there. */
const LABEL =
  /(?:^|\n)[^a-z\n]*(?:etaient\s+|sont\s+|membres\s+|conseillers\s+)?(presents?|absents?|excuses?|representes?|pouvoirs?|procurations?)(?![a-z])([^\n]*)/g;
/** On the line that "Présents :" opens, or below it when nothing else stands on that line. */
const isAmongPresent = (before: string): boolean => {
  const [, label = '', rest = ''] = [...before.matchAll(LABEL)].at(-1) ?? [];
  const below = before.slice(before.lastIndexOf('\n') + 1).includes(label);
  return (
    label.startsWith('present') &&
    (below ? !/absent|excus|represent|pouvoirs|procurations/.test(rest) : !/[a-z]/.test(rest))
  );
};

/** Every proxy told; `president` stands for "M. le maire". */
export const proxiesOf = (
  text: string,
  folded: Folded,
  paragraphs: readonly PlacedParagraph[],
  president: Person | 'unnamed',
): Proxy[] => {
  const found: Proxy[] = [
    ...tableProxies(text, paragraphs, president),
    ...columnProxies(text, folded, president),
  ];
  let free = 0;
  const put = (from: Person | undefined, to: Person | undefined): void => {
    if (from === undefined || to === undefined || !isGiver(from) || HIS_OWN.test(to.text)) return;
    const [one, other] = [from.start, to.start].sort((a, b) => a - b);
    if ((one ?? 0) < free) return;
    const taker = firstOf(text, to);
    free = Math.max(from.end, taker.end, other ?? 0);
    found.push({ start: one ?? 0, end: Math.max(from.end, taker.end), from, to: taker });
  };
  for (const match of folded.lower.matchAll(GIVEN)) {
    const at = folded.at(match.index);
    const to = folded.at(match.index + match[0].length);
    // "(pouvoir à", or "(pouvoir" right before a capital: "de" would turn it round.
    const isBare = BARE.test(match[0]);
    if (isBare && !/^\p{Lu}/u.test(text.slice(to, to + 1))) continue;
    const [before, after] = [giverBefore(text, at), nameAfter(text, to, president)];
    // Beside somebody of the list of those present, it names the giver.
    if (isBare && isAmongPresent(folded.lower.slice(0, match.index))) put(after, before);
    else put(before, after);
  }
  for (const match of folded.lower.matchAll(HELD)) {
    // "Pouvoir de M. X à Mme Y" has its holder after.
    const start = folded.at(match.index + match[0].length);
    if (!/^\p{Lu}/u.test(text.charAt(start))) continue;
    const to = /\s+(?:à|a)\s+(?=\p{Lu})/u.exec(text.slice(start, start + 70).split(/[;,)\n]/u)[0] ?? '');
    if (to === null) {
      const [from, holder] = [nameAfter(text, start, president), nameBefore(text, folded.at(match.index))];
      put(from, holder);
      if (from !== undefined && holder !== undefined)
        for (const other of othersIn(text, endOfFirst(from), /s\s+de\s+$/.test(match[0])))
          found.push({ start: other.start, end: other.end, from: other, to: holder });
    } else {
      const from = personIn(text, { start, end: start + to.index });
      put(from, nameAfter(text, start + to.index + to[0].length, president));
    }
  }
  if (found.length > 0) return found;
  for (const match of folded.lower.matchAll(PROXIES)) {
    const begin = match.index + match[0].length;
    const pairs = pairsIn(
      text,
      { start: folded.at(begin), end: folded.at(listEnd(folded.lower, begin)) },
      president,
    );
    if (pairs.length > 0) return pairs;
  }
  return [];
};

/** Where the first of several names ends: "M. Paul PETIT et de Mme Sonia MOREL" was read as one. */
const endOfFirst = ({ start, end, text }: Person): number => {
  const and = text.search(/\s+et\s+(?:de\s+)?\p{Lu}|\s+ainsi\s+que\s/u);
  return and < 0 ? end : start + and;
};

/** "le pouvoir de M. B, et de Mme C", "les pouvoirs de M. B et Mme C": those who follow the first giver. */
const othersIn = (text: string, from: number, several: boolean): Person[] => {
  const others: Person[] = [];
  const next = several
    ? /^\s*(?:,\s*(?:et\s+)?|et\s+|ainsi\s+que\s+)(?:de\s+)?(?=(?:M\.|Mme|Monsieur|Madame)\s)/u
    : /^\s*(?:,\s*(?:et\s+)?|et\s+|ainsi\s+que\s+)(?:(?:celui|celle|ceux)\s+)?de\s+(?=(?:M\.|Mme|Monsieur|Madame)\s)/u;
  for (let at = from; ;) {
    const match = next.exec(text.slice(at, at + 60));
    const end = /\s+et\s+|\s+ainsi\s|[,;).\n](?=\s|$)/u.exec(
      text.slice(at + (match?.[0].length ?? 0) + 4, at + 90),
    );
    const person =
      match === null
        ? undefined
        : personIn(text, {
            start: at + match[0].length,
            end: at + match[0].length + 4 + (end?.index ?? 40),
          });
    if (person === undefined) return others;
    others.push(person);
    at = person.end;
  }
};

/** "la SCI, représentée par sa gérante" gives no proxy. */
const HIS_OWN = /^(?:sa|son|ses|leurs?|un|une)\s/iu;
/** By its small article, its legal form in capitals, or what it is: "Le Gall" and "de Sá" are people. */
const COMPANY = /^(?:l[ea]s?\s|l['’]|une?\s)|(?:^|\s)(?:SCI|SARL|SAS|SASU|EURL|SNC|GAEC|EARL)(?:\s|$)|^SA\s/u;
const BODY = /(?:^|[\s'’])(?:société|association|entreprise|département|région|État)(?:\s|$)/iu;
const CIVILITY = /^(?:M\.|MM\.|Mmes?|Mlle|Monsieur|Madame|Mademoiselle)\s/iu;

/** "qui a remis son pouvoir" is nobody, nor is a company. */
const isGiver = ({ name, text }: Person): boolean =>
  (CIVILITY.test(text) || (!COMPANY.test(name) && !BODY.test(name))) &&
  /^\p{Lu}/u.test(name) &&
  (isName(name) || !/\s(?:qui|a|ont|avait|remis|donné|son|leur)\s/u.test(`${name} `));

/** "M. B et Mme C à M. D": the first alone holds this proxy. */
const firstOf = (text: string, person: Person): Person => {
  const and = /\s+et\s+(?=\p{Lu})/u.exec(person.text);
  return and === null
    ? person
    : (personIn(text, { start: person.start, end: person.start + and.index }) ?? person);
};

const LINK = '[\\s(](?:à|a|À|A|par|PAR|pour|POUR|→|[-=]+>)\\s+\\p{Lu}';
/** What parts two pairs; a dash, a slash, a full stop or a wide space only after one pair and before another: a name may hold them. */
const BETWEEN_PAIRS = new RegExp(
  `[;\\n\\t•|]|,(?!\\s*(?:à|a|À|A)\\s+(?=\\p{Lu}))|\\s+et\\s+(?=(?:de\\s+|d[’'])?\\p{Lu}[^,;]*\\sà\\s)|(?: +[–—/-] +| {3,}|(?<=\\p{Ll}{3}|\\p{Lu}{3})\\. +)(?<=${LINK}[^,;\\n]{1,70})(?=\\p{Lu}[^,;\\n–—/]{1,60}?${LINK})`,
  'u',
);

/** "Denis ESCLAINE à Marylène FOLCHER ; …" */
const pairsIn = (text: string, span: Span, president: Person | 'unnamed'): Proxy[] => {
  const found: Proxy[] = [];
  let start = span.start;
  let alone: Person | undefined;
  for (const piece of text.slice(span.start, span.end).split(BETWEEN_PAIRS)) {
    const to = /[\s(]+(?:à|a|À|A|par|PAR|pour|POUR|→|[-=]+>)\s+(?=\p{Lu})/u.exec(piece);
    const at = text.indexOf(piece, start);
    const joined = /^\s+et\s+$/u.test(text.slice(start, at)) ? alone : undefined;
    start = at + piece.length;
    alone = to === null ? personIn(text, { start: at, end: at + piece.length }) : undefined;
    if (to === null) continue;
    // "de M. B à Mme C"
    const of = /^\s*(?:de\s+|d[’'])(?=\p{Lu})/u.exec(piece)?.[0].length ?? 0;
    const from = personIn(text, { start: at + of, end: at + to.index });
    const taker = nameAfter(text.slice(0, at + piece.length), at + to.index + to[0].length, president);
    // "Mme A et M. B à M. C": both give theirs to the same.
    for (const giver of [joined, from])
      if (giver !== undefined && taker !== undefined && isGiver(giver))
        found.push({ start: giver.start, end: taker.end, from: giver, to: taker });
  }
  return found;
};

const COLUMNS =
  /(?:^|\n)[\s|]*(?:mandants?|absente?s?\s[^|\n]{0,40}pouvoir|donne\s+pouvoir)\s*[|\s]\s*(?:mandataires?|a(?=\s*[|\n])|porteurs?|beneficiaires?)[^|\n]*[|\s]*(?=\n)/g;

/** The same columns, drawn with bars or tabs: a pair a line. */
const columnProxies = (text: string, folded: Folded, president: Person | 'unnamed'): Proxy[] =>
  [...folded.lower.matchAll(COLUMNS)].flatMap((head): Proxy[] => {
    const found: Proxy[] = [];
    let at = folded.at(head.index + head[0].length) + 1;
    for (const line of text.slice(at).split('\n')) {
      const pair = /^[\s|]*(\p{L}[^|\t]{2,60}?)\s*[|\t]\s*(\p{L}[^|\t]{2,60}?)[\s|]*$/u.exec(line);
      if (pair === null && !/^[\s|+:=-]*$/u.test(line)) break;
      const [, giver = '', holder = ''] = pair ?? [];
      const [first, second] = [at + line.indexOf(giver), at + line.lastIndexOf(holder)];
      const from = personIn(text, { start: first, end: first + giver.length });
      const to = nameAfter(text.slice(0, second + holder.length), second, president);
      if (pair !== null && from !== undefined && to !== undefined && isGiver(from))
        found.push({ start: first, end: to.end, from, to });
      at += line.length + 1;
    }
    return found;
  });

/** A table of two columns, "Mandant" and "Mandataire". */
const tableProxies = (
  text: string,
  paragraphs: readonly PlacedParagraph[],
  president: Person | 'unnamed',
): Proxy[] => {
  const cells = paragraphs.filter(({ cell }) => cell !== undefined);
  const heads = cells.filter((one) =>
    /^(?:mandants?|absente?s?\s.*pouvoir|donne\s+pouvoir|pouvoirs?\s+d[eu])/.test(
      fold(one.text).lower.trim(),
    ),
  );
  return heads.flatMap(({ cell: head }) => {
    const beside = cells.find(
      (one) =>
        one.cell?.table === head?.table &&
        one.cell?.row === head?.row &&
        /^(?:mandataires?|a(?:\s+m|$)|pouvoir\s+a|porteurs?|beneficiaires?)/.test(
          fold(one.text).lower.trim(),
        ),
    )?.cell;
    if (head === undefined || beside === undefined) return [];
    return cells.flatMap((one): Proxy[] => {
      if (one.cell?.table !== head.table || one.cell.column !== head.column || one.cell.row <= head.row)
        return [];
      const other = cells.find(
        ({ cell }) =>
          cell?.table === head.table && cell.row === one.cell?.row && cell.column === beside.column,
      );
      const from = personIn(text, one);
      const to =
        other === undefined ? undefined : nameAfter(text.slice(0, other.end), other.start, president);
      return from === undefined || to === undefined
        ? []
        : [{ start: Math.min(from.start, to.start), end: Math.max(from.end, to.end), from, to }];
    });
  });
};
