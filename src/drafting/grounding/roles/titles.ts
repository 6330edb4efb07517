/**
 * The title that a text gives to somebody of the facts, against the one that their own record gives: "Mme Zerrouki, adjointe aux finances" of
 * "rapporteur: {nom, fonction: adjointe à la vie associative}", "épouse" of "lien: fille", "premier adjoint" of a second one. Silent where the
 * record gives no title, and for words of other facts ("trésorier de l’association").
 */
import type { Claim } from '../claim';
import type { NameFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related, singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { isAddress } from './addresses';
import { pathWords } from './labels';
import { areOne, officeIn } from './office-families';
import { isKin, kinOf } from './kin';
import { TITLE_WORDS } from './title-keys';
import { rankIn } from './title-ranks';

const TITLE_KEY = new RegExp(`(?:^|[._])(?:${TITLE_WORDS}|lien|lien_parente|parente)(?:[._]|$)`, 'u');

/** Said of any title: they tell no office from another. */
const SMALL =
  /^(?:commune|communale?|ville|village|mairie|maire|municipale?|territoriale?|principale?|chargee?|delegue\w*|interimaire|monsieur|madame|titulaire|honoraire|collectivite|etablissement|echelon|classe|grade|categorie|pour|dans|aupres|cette|notre|votre|actuelle?|ancienne?|nouve\w+|dite?|premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme)$/u;
/** Heads that anybody may bear. */
const ANYBODY =
  /^(?:agente?|responsable|chargee?|referente?|elue?|representante?|interlocut\w+|fonctionnaire|employee?|conseillere?|officiere?|gestionnaire|assistante?|redact\w+|charge)$/u;

interface Title {
  readonly rank: number | undefined;
  /** Content words, the office first. */
  readonly words: readonly string[];
}

export const titles: TextRule = (text) => {
  const { lower, cased } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    if (claim.value.civility === undefined && words.length < 2) return [];
    const mine = text.basis.names.filter(
      ({ origin, words: known }) => origin.kind === 'fact' && words.every((word) => known.has(word)),
    );
    if (mine.length === 0) return [];
    const held = mine.flatMap((name) => titlesOf(name, text));
    const keys = [...new Set(mine.flatMap(({ origin }) => pathWords(origin.id)))];
    if (held.length === 0 && !keys.some((key) => officeIn(key) !== undefined)) return [];
    const { from, to } = sentenceAt(text.sentences, claim.from);
    // The title before a name does not reach beyond the name before it.
    const previous = text.judged.reduce(
      (end, { claim: other }) =>
        other.value.type === 'name' && other.to <= claim.from ? Math.max(end, other.to) : end,
      from,
    );
    const said = [
      ...(isCalled(claim, lower, from, to) ? [] : after(lower, claim, to)),
      ...(isAddress(lower.slice(from, claim.from), lower.slice(claim.from, to))
        ? []
        : before(lower, claim, previous)),
    ].flatMap((span) => {
      const title = titleOf(cased.slice(span.from, span.to), lower.slice(span.from, span.to));
      return title === undefined ? [] : [{ span, title }];
    })[0];
    // "Pour le président, M. A, la vice-présidente, Mme B": the title of the name that follows it.
    const isOfNext = ({ to: end }: Span): boolean =>
      text.judged.some(
        ({ claim: other }) =>
          other.value.type === 'name' && other.from >= end && /^\s*,\s+$/u.test(lower.slice(end, other.from)),
      );
    const why =
      said === undefined
        ? undefined
        : ((isOfNext(said.span)
            ? undefined
            : viceOf(lower.slice(said.span.from, said.span.to), held, keys)) ??
          contradicts(said.title, held, keys, mine, text));
    return said === undefined || why === undefined ? [] : [{ ...said.span, kind: 'role', why }];
  });
};

interface Span {
  readonly from: number;
  readonly to: number;
}

const RANK =
  '(?:(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|\\d{1,2}(?:er|re|ere|e|eme))\\s+)?';
const AFTER = new RegExp(
  `^\\s*[,(]\\s*(?:(?:le|la|notre|votre|son|sa|en\\s+(?:sa\\s+)?qualite\\s+de)\\s+|l'|en\\s+(?:sa\\s+)?qualite\\s+d')?(${RANK}[a-z][a-z-]{3,}[^,;:.()]*)`,
  'u',
);
const BEFORE = new RegExp(
  `(?<![a-z])(?:(?:le|la|les|du|au|son|sa|notre|votre|leur|de\\s+la|a\\s+la)\\s+|(?:a\\s+|de\\s+)?l')(${RANK}[a-z][a-z-]{3,}(?:\\s(?:[a-z][a-z-]+|a(?=\\s+l[a'])|[ld]'[a-z-]+)){0,6}),?\\s*$`,
  'u',
);
/** Where a title ends and the sentence goes on. */
const ENDS =
  /\s(?:est|sont|sera|etait|a(?!\s+l[a'])|qui|que|se|vous|nous|pour|depuis|dont|ont|et(?!\s+(?:aux?|a\s+la|a\s+l'|des?|du|d'))|reste|tient|assure|demeurant|domicilie\w*|recev\w+|presid\w+|dirige\w*|conduit|anime\w*|signe\w*|rend\w*|procede\w*|par|lors|le|sur|dans|en(?=\s+(?:vertu|application|presence|date|son|sa)))\s|\s(?:s|m|n)'/u;

/** "Bonjour Monsieur Favre, votre sœur est inscrite": who is written to is told of somebody else. */
const isCalled = (claim: Claim, lower: string, start: number, end: number): boolean =>
  /^\s*(?:(?:re)?bonjour|bonsoir|chere?s?)[\s,]*(?:m|mme|monsieur|madame)?\.?\s*$/u.test(
    lower.slice(start, claim.from),
  ) ||
  (/^\s*(?:(?:monsieur|madame|mademoiselle)\s*)?$/u.test(lower.slice(start, claim.from)) &&
    /^\s*(?:monsieur|madame|mademoiselle)\s/u.test(lower.slice(start, claim.to)) &&
    /^\s*,\s+votre\s/u.test(lower.slice(claim.to, end)));

const after = (lower: string, { to }: Claim, end: number): readonly Span[] => {
  const found = AFTER.exec(lower.slice(to, end));
  if (found === null) return [];
  const [phrase = ''] = (found[1] ?? '').split(ENDS);
  const start = to + found[0].length - (found[1] ?? '').length;
  return [{ from: start, to: start + phrase.trimEnd().length }];
};

/** The last article whose noun is an office. */
const before = (lower: string, { from }: Claim, start: number): readonly Span[] => {
  const head = lower
    .slice(start, from)
    .replace(/(?<=[a-z,]\s)(?:m|mme|monsieur|madame|dr|docteur)\.?\s*$/u, '');
  const tail = head.length - 70;
  for (let at = Math.max(0, tail); at < head.length; at++) {
    if (at > 0 && /[a-z]/u.test(head[at - 1] ?? '')) continue;
    const found = BEFORE.exec(head.slice(at));
    if (found?.index !== 0) continue;
    const phrase = found[1] ?? '';
    const [first = '', second = ''] = phrase.match(/[a-z]{4,}/gu) ?? [];
    const office = rankIn(phrase) === undefined ? first : second;
    const from1 = start + at + found[0].indexOf(phrase);
    if (officeIn(office) !== undefined || isKin(office)) return [{ from: from1, to: from1 + phrase.length }];
  }
  return [];
};

/** "vice-présidente" of somebody who presides. */
const viceOf = (phrase: string, held: readonly Title[], keys: readonly string[]): string | undefined => {
  const known = [...keys, ...held.flatMap(({ words }) => words)];
  return /^vice-/u.test(phrase) &&
    !known.some((word) => word.startsWith('vice')) &&
    known.some((word) => officeIn(word) === officeIn('president'))
    ? 'Dans les données, cette personne préside.'
    : undefined;
};

/** Names of places and of people are no part of it. */
const titleOf = (written: string, plain: string): Title | undefined => {
  // "vice-présidente": the office is the second word.
  const start = /^vice-/u.exec(plain)?.[0].length ?? 0;
  const [cased, lower] = [written.slice(start), plain.slice(start)];
  const words = [...lower.matchAll(/[a-z]{4,}/gu)].flatMap((match, i) => {
    const capital = /^\p{Lu}/u.test(cased.slice(match.index));
    return i > 0 && capital ? [] : [match[0]];
  });
  const content = words.filter((word) => rankIn(word) === undefined);
  const [head] = content;
  if (/^officiere?\s+(?:de|d')\s*(?:l'etat\s+civil|police\s+judiciaire)/u.test(lower)) return undefined;
  return head === undefined || (officeIn(head) === undefined && !isKin(head))
    ? undefined
    : { rank: rankIn(lower), words: content };
};

/** What the record of a name says of who it is. */
const titlesOf = ({ origin }: NameFact, { basis }: GroundedText): readonly Title[] => {
  const record = basis.texts.some((one) => one.origin.id.startsWith(`${origin.id}.`))
    ? origin.id
    : parentOf(origin.id);
  const own = pathWords(origin.id.split('.').at(-1) ?? '');
  return basis.texts.flatMap(({ origin: at, folded, tokens }): Title[] => {
    if (at.kind !== 'fact' || tokens.length > 12) return [];
    const key = at.id.toLowerCase();
    const opening = at.id === origin.id ? titleBefore(folded.cased) : undefined;
    const itself = at.id === origin.id && (folded.lower.includes(',') || opening !== undefined);
    const last = key.split('.').at(-1) ?? '';
    // A key "delegation" tells what somebody may do, and a title where its text names an office; a name is no title of itself.
    const beside =
      at.id !== origin.id &&
      TITLE_KEY.test(last) &&
      (!/(?:^|_)delegations?(?:_|$)/u.test(last) || tokens.some((word) => officeIn(word) !== undefined)) &&
      (record === ''
        ? !at.id.includes('.') &&
          (own.every((word) => /^(?:nom|prenom|name|usage|naissance)$/u.test(word)) ||
            own.every((word) => pathWords(at.id).includes(word)))
        : parentOf(at.id) === record);
    if (!beside && !itself) return [];
    const said = itself ? (opening ?? titleBeside(folded.cased).toLowerCase()) : folded.lower;
    return [
      {
        rank: rankIn(said),
        words: (said.match(/[a-z]{4,}/gu) ?? []).filter((word) => rankIn(word) === undefined),
      },
    ];
  });
};

/** "gardien-brigadier Théo Lambert": the office that opens a fact, before the name. */
const titleBefore = (cased: string): string | undefined => {
  const title =
    /^(?:l'|le\s|la\s)?((?:[a-z-]+\s){1,4})(?:(?:M|Mme)\.?\s)?(?:\p{Lu}[\p{L}'-]*\s?){2,4}$/u.exec(
      cased.trim(),
    )?.[1];
  return title !== undefined && officeIn(title.match(/[a-z]{4,}/u)?.[0] ?? '') !== undefined
    ? title.trim()
    : undefined;
};

/** "l'adjointe au personnel, Régine Vasseur", "Régine Vasseur, adjointe": what is no name. */
const titleBeside = (cased: string): string => {
  const parts = cased.split(',').map((part) => part.trim());
  const titles = parts.filter(
    (part) => !/^(?:(?:M|Mme|Mlle|Dr|Me)\.?\s)?(?:\p{Lu}[\p{L}'-]*\s?)+$/u.test(part),
  );
  return (titles.length > 0 && titles.length < parts.length ? titles : parts.slice(1)).join(', ');
};

const contradicts = (
  said: Title,
  held: readonly Title[],
  keys: readonly string[],
  mine: readonly NameFact[],
  text: GroundedText,
): string | undefined => {
  const [head = '', ...rest] = said.words;
  const other = 'Les données ne donnent pas cette qualité à cette personne.';
  if (isKin(head)) {
    const kin = held.flatMap(({ words }) => words.flatMap((word) => kinOf(word) ?? []));
    return kin.length > 0 && !kin.includes(kinOf(head) ?? '') ? other : undefined;
  }
  const office = officeIn(head) ?? '';
  const heads = [...held.flatMap(({ words }) => words), ...keys];
  const isSame = (word: string): boolean =>
    related(word, head) || officeIn(word) === office || areOne(officeIn(word) ?? '', office);
  if (!heads.some(isSame)) {
    // A record may leave out what everybody knows: only a title of the same person denies another.
    return held.some(({ words }) => words.length > 0) && (!ANYBODY.test(head) || isElected(said))
      ? other
      : undefined;
  }
  const own = held.filter(({ words }) => words.some(isSame));
  const ranks = own.flatMap(({ rank }) => rank ?? []);
  if (said.rank !== undefined && !ranks.includes(said.rank) && !ranksOf(mine, text).includes(said.rank))
    return ranks.length > 0 || own.length > 0 ? other : undefined;
  // "brigadier-chef Nadège Colin": the fact that names somebody may say the title too.
  const itself = text.basis.texts.filter((one) => mine.some(({ origin }) => origin.id === one.origin.id));
  const record = [
    ...mine.flatMap(({ origin }) => wordsOfRecord(origin.id, text)),
    ...itself.flatMap(({ tokens }) => tokens),
  ];
  const extra = rest.filter(
    (word) =>
      !SMALL.test(word) && !areOne(officeIn(word) ?? '', office) && !isIn(word, [...heads, ...record]),
  );
  if (extra.length === 0) return undefined;
  // "directrice générale adjointe" of a "directeur général": whose deputy is of another record is nobody's deputy in this one.
  if (own.length > 0 && extra.some((word) => /^adjointe?$/u.test(word))) return other;
  // A key alone says little: "directrice" is no "directrice adjointe", and may be that of a school.
  if (own.length === 0)
    return extra.some((word) => officeIn(word) !== undefined) && !ANYBODY.test(head) ? other : undefined;
  const complements = own.flatMap(({ words }) => words.filter((word) => !isSame(word) && !SMALL.test(word)));
  const missing = complements.filter((word) => !isIn(word, rest));
  // What a law is called says nothing of people.
  const spoken = text.basis.texts.flatMap(({ origin, tokens, roles }) =>
    origin.kind === 'law' ? [] : [...tokens, ...roles],
  );
  const unknown = extra.filter((word) => /^general/u.test(word) || !isIn(word, spoken));
  // Words that no fact has, or that are of another fact where this title has words of its own.
  return unknown.length > 0 || (complements.length > 0 && missing.length === complements.length)
    ? other
    : undefined;
};

/** "conseiller municipal délégué": an office that not everybody bears, unlike a "conseiller" of a service. */
const isElected = ({ words: [head = '', ...rest] }: Title): boolean =>
  /^conseillere?$/u.test(head) &&
  rest.some((word) =>
    /^(?:municipale?|departementale?|regionale?|communautaire|metropolitaine?|deleguee?)$/u.test(word),
  );

const isIn = (word: string, known: readonly string[]): boolean =>
  known.some((one) => one.length > 3 && (one === word || related(singular(word), one)));

/** "rang: 2" beside the name. */
const ranksOf = (mine: readonly NameFact[], { basis }: GroundedText): readonly number[] =>
  basis.bare.flatMap(({ origin, value }) =>
    mine.some(
      (name) =>
        parentOf(name.origin.id) === parentOf(origin.id) || origin.id.startsWith(`${name.origin.id}.`),
    ) && /(?:^|[._])(?:rang|ordre|numero)(?:[._]|$)/u.test(origin.id)
      ? [value.number]
      : [],
  );

const wordsOfRecord = (id: string, { basis }: GroundedText): readonly string[] => {
  const parent = parentOf(id);
  return basis.texts.flatMap(({ origin, tokens }) =>
    (parent !== '' && parentOf(origin.id) === parent) || origin.id.startsWith(`${id}.`) ? tokens : [],
  );
};
