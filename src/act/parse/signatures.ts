/**
 * The signatures of an act: who signs, in what capacity, whether by delegation. It must not say whether that is enough.
 */
import { fold } from '../reading/fold';
import { isCertification, isNotice, isPlaceDate, isSignature, isStamp, lineOf } from './lines';
import type { Line } from './lines';
import type { ParsedSignature, Part, Person, PlacedParagraph, Span } from './model';
import { personIn } from './people';
import type { SourceParagraph } from './source';

const DELEGATED =
  /par\s+(?:delegation|empechement|suppleance|interim)|^pour\s+l[ea]\s+(?:maire|president)|p\s?\/\s?o(?![a-z])/;
const partOf = (text: string, start: number, end: number): Part => ({
  start,
  end,
  text: text.slice(start, end),
});

/** Each capacity with the name under it, or beside it. */
export const signaturesOf = (text: string, paragraphs: readonly PlacedParagraph[]): ParsedSignature[] => {
  const found: ParsedSignature[] = [];
  let open: { start: number; end: number } | undefined;
  let received = false;
  const close = (name: ReturnType<typeof personIn>, end: number): void => {
    const capacity = open === undefined ? undefined : partOf(text, open.start, open.end);
    const start = open?.start ?? name?.start ?? end;
    open = undefined;
    if (capacity === undefined && name === undefined) return;
    found.push({
      start,
      end,
      ...(capacity === undefined ? {} : { capacity }),
      ...(name === undefined ? {} : { name }),
      delegated: capacity !== undefined && DELEGATED.test(fold(capacity.text).lower.trim()),
    });
  };
  for (const paragraph of inColumns(paragraphs.flatMap(besideOthers).map(afterMark))) {
    // "[signé]", "(cachet de la mairie)", "(arrêté de délégation du 3 mars)" between the capacity and the name.
    const plain = fold(paragraph.text).lower;
    if (MARK.test(plain) || (open !== undefined && TITLE_OF_POWER.test(plain))) continue;
    // Under "Notifié à l’intéressée le…", what whoever receives the act signs.
    if (RECEIVED.test(plain)) received = found.length > 0 || open !== undefined;
    else if (received && open === undefined && APART.test(plain)) continue;
    if (
      paragraph.section !== 'conclusions' ||
      (paragraph.role !== 'signature' && paragraph.role !== 'table')
    ) {
      if (open !== undefined) close(undefined, open.end);
      continue;
    }
    const signed = SIGNED.exec(paragraph.text)?.[0].length ?? 0;
    if (signed > 0 && open !== undefined) {
      close(signerIn(text, { start: paragraph.start + signed, end: paragraph.end }), paragraph.end);
      continue;
    }
    const line = lineOf(paragraph);
    const before = namedOffice(paragraph.text);
    if (before !== undefined && isSignature(line)) {
      open = { start: open?.start ?? paragraph.start, end: paragraph.end };
      close(personIn(text, { start: paragraph.start, end: paragraph.start + before }), paragraph.end);
      continue;
    }
    if (isSignature(line)) {
      const at = inlineName(paragraph.text);
      const end = at === undefined ? paragraph.end : paragraph.start + at;
      // "Le maire," then "Le secrétaire de séance," without a name between: two signatures.
      if (open !== undefined && !goesOn(text.slice(open.start, open.end), line.lower))
        close(undefined, open.end);
      open = { start: open?.start ?? paragraph.start, end };
      if (at !== undefined)
        close(signerIn(text, { start: paragraph.start + at, end: paragraph.end }), paragraph.end);
      continue;
    }
    const name = open === undefined ? personIn(text, paragraph) : signerIn(text, paragraph);
    if (name !== undefined) close(name, paragraph.end);
  }
  if (open !== undefined) close(undefined, open.end);
  return nameFirst(text, found);
};

/** "D. C.", "J.-P. M.": who signs under a capacity with initials alone; "L. S." stands for the seal, "P.J." for what is joined. */
const INITIALS =
  /^\s*(?:(?:M\.|Mme)\s+)?((?!L\.?\s?S\.|P\.?\s?[JSO]\.|N\.?\s?B\.|A\.?\s?R\.)\p{Lu}\.(?:[\s-]{0,2}\p{Lu}\.){1,3})\s*$/u;
const signerIn = (text: string, span: Span): Person | undefined => {
  const person = personIn(text, span);
  if (person !== undefined) return person;
  const [whole = '', name = ''] = INITIALS.exec(text.slice(span.start, span.end)) ?? [];
  if (name === '') return undefined;
  const start = span.start + whole.indexOf(name);
  return { start, end: start + name.length, text: name, name };
};

/** "[cachet de la mairie – signé]": what stands on paper between a capacity and a name. */
const MARK =
  /^\s*[[(]\s*l\.?\s?s\.?\s*[\])]\s*$|^\s*(?:[[(][^\])\n]{0,40})?(?<![a-z])(?:signe|signature|paraphe|cachet|tampon|sceau)(?![a-z])[^\])\n]{0,60}[\])](?:\s*signe)?\s*$/;
/** "(cachet)  Paul ROUGET": the mark stands before the name, on its line. */
const BEFORE_NAME =
  /^\s*[[(][^\])\n]{0,30}(?:sign[ée]|signature|paraphe|cachet|tampon|sceau|l\.?\s?s\.?)[^\])\n]{0,40}[\])]\s*(?=\p{L})/iu;
const afterMark = (paragraph: PlacedParagraph): PlacedParagraph => {
  const mark = BEFORE_NAME.exec(paragraph.text)?.[0].length ?? 0;
  const text = paragraph.text.slice(mark).trimEnd();
  return mark === 0 || paragraph.section !== 'conclusions' || !SIGNED_NAME.test(text)
    ? paragraph
    : { ...paragraph, text, start: paragraph.start + mark, role: 'signature' };
};
const RECEIVED =
  /^\W*(?:notifie|notification|remise?\s+en\s+main|recu\s+(?:un\s+exemplaire|notification|copie))/;

/** The delegation that a signatory holds, told between the capacity and the name. */
const TITLE_OF_POWER =
  /^\s*[[(]?\s*(?:(?:en\s+vertu\s+de|par|selon|vu|suivant|conformement\s+a|delegation\s*:)\s*)?(?:l')?(?:arretes?|delegations?)\s+(?:(?:municipal|permanent)\s+)?(?:de\s+(?:delegation|signature|fonctions?)|portant\s+delegation|n\s?°|du\s+\d)[^\n]{0,160}$/;
/** "Signé : Paul ROUGET" under a capacity. */
const SIGNED =
  /^\s*[Ss]ign[ée](?:e|\s+[ée]lectroniquement(?:\s+par)?)?\s*:?\s*(?=\p{Lu}(?:\p{L}|\.\s?-?\p{Lu}\.))/u;

/** "Paul ROUGET," over "maire de Vernois": a name without capacity, then a capacity without name. */
const nameFirst = (text: string, found: readonly ParsedSignature[]): ParsedSignature[] => {
  const merged: ParsedSignature[] = [];
  for (const one of found) {
    const last = merged.at(-1);
    const near = last !== undefined && text.slice(last.end, one.start).trim() === '';
    if (last?.name !== undefined && last.capacity === undefined && one.name === undefined && near)
      merged[merged.length - 1] = { ...one, start: last.start, name: last.name };
    else if (
      last?.name !== undefined &&
      INITIALS.test(last.name.text) &&
      one.capacity === undefined &&
      one.name !== undefined &&
      near
    )
      // Initials written by hand over the whole name.
      merged[merged.length - 1] = { ...last, end: one.end, name: one.name };
    else merged.push(one);
  }
  return merged;
};

/** A capacity on two lines: "Pour le maire et par délégation," then "L’adjoint délégué à la voirie,". */
const goesOn = (before: string, line: string): boolean =>
  DELEGATED.test(fold(before).lower.trim()) || /^(?:l'|l[ea]\s+)?adjoint/.test(line);

const COLUMNS = /\t+| {3,}|\u00A0{3,}/u;
/** "Laurent ESPITALIER" under "Le maire,". */
const NAME = /^[\p{L}.'’ -]{3,60},?$/u;

/**
 * "Laurent ESPITALIER          Notifié le : 18 novembre 2026": what else stands beside a capacity or a name is left out, so that
 * neither hides the other. A paragraph of one column is left as it is.
 */
const besideOthers = (paragraph: PlacedParagraph): PlacedParagraph[] => {
  if (paragraph.cell !== undefined || paragraph.section !== 'conclusions') return [paragraph];
  const pieces = columnsOf(paragraph).map((piece) => ({ piece, line: lineOf(piece) }));
  const isOther = ({ line }: { readonly line: Line }): boolean =>
    OTHER.some((is) => is(line)) || /\d/.test(line.lower);
  if (pieces.length < 2 || !pieces.some(isOther)) return [paragraph];
  const kept = pieces.filter(
    (one) => !isOther(one) && (isSignature(one.line) || NAME.test(one.piece.text.trim())),
  );
  return kept.length === 0
    ? [paragraph]
    : kept.map(({ piece }): PlacedParagraph => ({ ...piece, role: 'signature' }));
};
/** What the one whom the act concerns signs, and what stands on paper. */
const APART =
  /^\W*(?:l[ea]\s+|l'|nom\s|date\s+et\s+)?(?:beneficiaire|titulaire|permissionnaire|interesse|preneu(?:r|se)|locataire|exploitante?|demandeu(?:r|se)|agent|signature|signe|cachet|tampon|sceau)(?![a-z])/;
const OTHER = [
  isNotice,
  isStamp,
  isCertification,
  isPlaceDate,
  ({ lower }: Line): boolean => APART.test(lower),
];

/** "Le maire,          La secrétaire de séance," over their names: one column after the other. */
const inColumns = (paragraphs: readonly PlacedParagraph[]): PlacedParagraph[] => {
  const result: PlacedParagraph[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) continue;
    const heads = columnsOf(paragraph);
    if (heads.length < 2 || paragraph.cell !== undefined || !heads.every((one) => isSignature(lineOf(one)))) {
      result.push(besides(paragraph, heads, paragraphs[i - 1]));
      continue;
    }
    const streams: PlacedParagraph[][] = heads.map((one) => [
      { ...one, section: 'conclusions', role: 'signature' },
    ]);
    while (i + 1 < paragraphs.length) {
      const next = paragraphs[i + 1];
      const pieces = next === undefined ? [] : columnsOf(next);
      if (pieces.length !== heads.length) break;
      pieces.forEach((one, column) =>
        streams[column]?.push({ ...one, section: 'conclusions', role: 'signature' }),
      );
      i += 1;
    }
    result.push(...streams.flat());
  }
  return result;
};

/** "Paul ROUGET        [cachet]", "Fait à X, le 3 mars      Le maire,": what stands beside a signature leaves it whole. */
const besides = (
  paragraph: PlacedParagraph,
  heads: readonly PlacedParagraph[],
  before: PlacedParagraph | undefined,
): PlacedParagraph => {
  if (heads.length < 2 || paragraph.section !== 'conclusions' || paragraph.cell !== undefined)
    return paragraph;
  const [one, ...more] = heads.filter((piece) => !isAside(piece));
  if (one === undefined || more.length > 0) return paragraph;
  const signs =
    isSignature(lineOf(one)) ||
    (SIGNED_NAME.test(one.text.trim()) &&
      before !== undefined &&
      columnsOf(before).some((piece) => isSignature(lineOf(piece)) || MARK.test(fold(piece.text).lower)));
  return signs ? { ...one, role: 'signature' } : paragraph;
};

const SIGNED_NAME =
  /^(?:(?:M\.|Mme|Monsieur|Madame)\s+)?(?:\p{Lu}[\p{L}'’.-]*|d[eu]|de\s+la)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|d[eu]|de\s+la)){1,4}$/u;
const isAside = (piece: PlacedParagraph): boolean => {
  const line = lineOf(piece);
  return MARK.test(line.lower) || isNotice(line) || isStamp(line) || isPlaceDate(line);
};

/** The stretches of each line that wide spaces part; a paragraph of two such lines gives those of both. */
const columnsOf = <T extends SourceParagraph>(paragraph: T): T[] => {
  const pieces: T[] = [];
  let from = 0;
  for (const text of paragraph.text.split(COLUMNS)) {
    const at = paragraph.text.indexOf(text, from);
    from = at + text.length;
    if (text.trim() !== '')
      pieces.push({ ...paragraph, text, start: paragraph.start + at, end: paragraph.start + from });
  }
  return pieces;
};

/** Where a name ends that stands before its capacity: "Anne LEROY, adjointe au maire", "Loïc TREMAZON, 2e adjoint". */
const namedOffice = (text: string): number | undefined => {
  const match =
    /^\s*(?:(?:M\.|Mme|Monsieur|Madame)\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:de\s+(?:la\s+)?|du\s+|d['’])?\p{Lu}[\p{L}’'-]+){1,3}(?=\s*,\s*(?:l[ea]\s+|l['’])?(?:(?:premi[eè]re?|seconde?|\p{L}{3,8}i[eè]me|\d{1,2}\s?\p{L}{1,4})\s+)?(?:adjoint|maire|conseill|direct|responsable|secr[ée]taire|pr[ée]sident))/iu.exec(
      text,
    );
  if (match === null || /^\s*(?:pour|par|le|la|l['’]|p\/)/iu.test(text)) return undefined;
  return match[0].length;
};

/** Offset of a name that stands on the line of its capacity: "Le maire, Hélène CARREZ". */
const inlineName = (text: string): number | undefined => {
  const match =
    /(?:[,:]\s*|\s[-–]\s)(?=(?:M\.|Mme|Monsieur|Madame)?\s*\p{Lu}[\p{L}'’.-]*(?:\s+(?:de\s+|du\s+|d['’])?\p{Lu}[\p{L}'’.-]*){1,4}\s*(?:[[(][^\])\n]{0,40}[\])])?\s*$)/u.exec(
      text,
    );
  return match === null ? undefined : match.index + match[0].length;
};
