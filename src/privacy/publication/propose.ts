/**
 * Reads an act that is to be put on line and proposes what to hide (CRPA L. 312-1-2: personal data, unless the law says otherwise
 * or the people agree). The same detection as for what leaves; it decides nothing: an agent answers for each item.
 */
import { detect, type DetectionContext } from '../detect';
import { fold } from '../fold';
import { SOLE_TRADER } from '../identifiers/sole-trader';
import { LEARNT } from '../learnt/beside-rules';
import type { Span } from '../span';
import { markOf, type PlacedSpan, type PublicationItem } from './items';
import { standingOf, type PublicRoles } from './roles';
import { streetsIn } from './streets';

/** A text of the document, and what parts it from the next one. */
export interface PublicationText {
  readonly text: string;
  readonly joint: '\n' | '\t';
}

/** Questions first, then what would be hidden, then what would stay; each in the order of the texts. */
export function proposePublication(
  texts: readonly PublicationText[],
  context: DetectionContext,
  roles: PublicRoles,
): readonly PublicationItem[] {
  const whole = texts.map(({ text, joint }) => text + joint).join('');
  const starts: number[] = [];
  let at = 0;
  for (const { text } of texts) {
    starts.push(at);
    at += text.length + 1;
  }
  const placed = (span: Omit<PlacedSpan, 'text' | 'words' | 'lead'>): PlacedSpan[] => {
    // A span may run over two cells of a row: each keeps its own part.
    const found: PlacedSpan[] = [];
    for (let text = rankAt(starts, span.start); (starts[text] ?? Infinity) < span.end; text += 1) {
      const from = starts[text] ?? 0;
      const length = texts[text]?.text.length ?? 0;
      const start = Math.max(0, span.start - from);
      const end = Math.min(length, span.end - from);
      const words = texts[text]?.text.slice(start, end) ?? '';
      const lead = texts[text]?.text.slice(Math.max(0, start - 40), start) ?? '';
      if (words.trim() !== '') found.push({ ...span, text, start, end, words, lead });
    }
    return found;
  };
  const { spans, doubtful, indirect } = detect(whole, context);
  const sensitive = indirect
    .filter((clue) => clue.sensitive)
    .map(({ kind, start, end, reason }) => ({ clue: kind, start, end, reason }));
  const { own = [] } = context.register ?? {};
  const found = [
    ...grouped(spans.filter((span) => !isLearntStreet(span, whole)).flatMap(placed)).map(
      (group) => (isUnexplained(group) ? ownOf(group, own) : undefined) ?? itemOf(group, roles, false),
    ),
    ...grouped(doubtful.filter((span) => !isLearntStreet(span, whole)).flatMap(placed)).map(
      (group) => ownOf(group, own) ?? itemOf(group, roles, true),
    ),
    ...sensitiveItems(sensitive, placed),
  ];
  const items = [...found, ...streetItems(texts, found, own)];
  const rank = { ask: 0, hide: 1, keep: 2 };
  const first = ({ places: [place] }: PublicationItem): number =>
    (starts[place?.text ?? 0] ?? 0) + (place?.start ?? 0);
  return items.sort((a, b) => rank[a.proposed] - rank[b.proposed] || first(a) - first(b));
}

/** A street without a number that no rule ties to somebody: `streetItems` says when it is to be settled. */
const isLearntStreet = ({ type, reason, start, end }: Span, whole: string): boolean =>
  type === 'ADDRESS' && reason === LEARNT && !/\d/u.test(whole.slice(start, end));

function rankAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Mentions of one person together; elsewhere the same words together. In the order of the first of each. */
function grouped(spans: readonly PlacedSpan[]): readonly (readonly PlacedSpan[])[] {
  const groups = new Map<string, PlacedSpan[]>();
  for (const span of spans) {
    const key = `${span.type} ${isCompany(span) ? fold(span.words) : (span.person?.key ?? fold(span.words))}`;
    groups.set(key, [...(groups.get(key) ?? []), span]);
  }
  return [...groups.values()];
}

/** "SARL Bréchemin", "l’association Les Amis de…": what is named is a legal person, which the article does not protect. */
const LEGAL_PERSON =
  /(?:^|[^a-zA-ZÀ-ÖØ-öø-ῼ])(?:SARL|SAS|SASU|SA|SCI|SNC|EURL|EARL|GAEC|SCP|SCM|SELARL|SELAS|SCOP|(?:[Aa]ssociation|[Ss]ociété|[Ee]ntreprise|[Ff]ondation|[Cc]oopérative|[Cc]abinet))\s+(?:«\s*)?$/u;

const isCompany = ({ reason, lead }: Pick<PlacedSpan, 'reason' | 'lead'>): boolean =>
  /raison sociale/u.test(reason) || LEGAL_PERSON.test(lead);

/** What the detection says of a capitalised word that it knows nothing of: hidden from a model, a question before a publication. */
const UNKNOWN = 'nom propre';
const OWN_NUMBER =
  'numéro SIRET ou SIREN\u00A0: à masquer s’il est celui d’une personne qui exerce en son nom';

/** Words of the organisation's own name or address where nothing tells a person: its town. */
function ownOf(group: readonly PlacedSpan[], own: readonly string[]): PublicationItem | undefined {
  const words = new Set(own.flatMap((value) => fold(value).match(/[a-z]{3,}/gu) ?? []));
  if (!group.every((span) => (fold(span.words).match(/[a-z]+/gu) ?? ['']).every((word) => words.has(word))))
    return undefined;
  return { ...itemOf(group, NOBODY, false), proposed: 'keep', kept: 'own' };
}

const UNEXPLAINED: ReadonlySet<string> = new Set([UNKNOWN, 'mot inconnu avec une majuscule']);
const isUnexplained = (group: readonly PlacedSpan[]): boolean =>
  group.every(({ reason }) => UNEXPLAINED.has(reason));

const NOBODY: PublicRoles = { signatories: [], sitting: [], presiding: [], elected: [], agents: [] };

function itemOf(group: readonly PlacedSpan[], roles: PublicRoles, doubtful: boolean): PublicationItem {
  const [first] = group;
  if (first === undefined) throw new Error('a group without a span');
  const values = [...new Set(group.map(({ words }) => words))];
  const { type, reason } = first;
  const base = {
    key: `${type} ${values.map(fold).sort().join('|')}`,
    type,
    values,
    count: group.length,
    places: group.map(({ text, start, end }) => ({ text, start, end })),
    found: reason,
    mark: markOf(type),
  };
  // What only resembles what was personal elsewhere is not to be taken out of an act without a look.
  if (doubtful || group.every((span) => span.reason === LEARNT)) return { ...base, proposed: 'ask' };
  // Beside a name that may be that of an association, the detection takes its number for somebody's.
  if (reason === SOLE_TRADER) return { ...base, proposed: 'ask', found: OWN_NUMBER };
  if (type !== 'PERSON') return { ...base, proposed: 'hide' };
  if (isCompany(first)) return { ...base, proposed: 'keep', kept: 'organisation' };
  const standing = standingOf(values, roles);
  if (standing?.how === 'known') return { ...base, proposed: 'keep', kept: standing.kept };
  if (standing === undefined && group.every((span) => span.reason === UNKNOWN))
    return {
      ...base,
      proposed: 'ask',
      found: 'nom propre\u00A0: celui d’une personne, ou d’autre chose\u202F?',
    };
  if (standing === undefined) return { ...base, proposed: 'hide' };
  return { ...base, proposed: 'ask', found: QUESTIONS[standing.who] };
}

const QUESTIONS = {
  elected: 'porte le nom d’un élu de la collectivité',
  agent: 'agent de la collectivité, ou quelqu’un du même nom',
} as const;

/** Paragraphs on each side of a person's name in which a street may be that person's. */
const BESIDE = 1;

/** A street beside a person that is hidden, or in an address that is: a question for the whole document. */
function streetItems(
  texts: readonly PublicationText[],
  items: readonly PublicationItem[],
  own: readonly string[],
): readonly PublicationItem[] {
  const hidden = items.filter(({ proposed }) => proposed === 'hide');
  const people = new Set(
    hidden.filter(({ type }) => type === 'PERSON').flatMap(({ places }) => places.map(({ text }) => text)),
  );
  const addresses = hidden.filter(({ type }) => type === 'ADDRESS').flatMap(({ values }) => values.map(fold));
  const taken = items.flatMap(({ places }) => places);
  const streets = new Map<
    string,
    { readonly values: string[]; readonly places: PublicationItem['places'] }
  >();
  for (const [text, { text: words }] of texts.entries())
    for (const { start, end } of streetsIn(words)) {
      if (taken.some((one) => one.text === text && one.start < end && start < one.end)) continue;
      const value = words.slice(start, end);
      const { values, places } = streets.get(fold(value)) ?? { values: [], places: [] };
      streets.set(fold(value), { values: [...values, value], places: [...places, { text, start, end }] });
    }
  return [...streets].flatMap(([street, { values, places }]): PublicationItem[] => {
    if (own.some((value) => fold(value).includes(street))) return [];
    const lived = addresses.some((address) => address.includes(street));
    const beside = places.some(({ text }) => near(text).some((other) => people.has(other)));
    if (!lived && !beside) return [];
    return [
      {
        key: `STREET ${street}`,
        type: 'ADDRESS',
        values: [...new Set(values)],
        count: places.length,
        places,
        proposed: 'ask',
        found: lived
          ? 'voie d’une adresse qu’il est proposé de masquer'
          : 'voie citée près d’une personne\u00A0: peut-être là où elle habite',
        mark: markOf('ADDRESS'),
      },
    ];
  });
}

const near = (text: number): readonly number[] =>
  Array.from({ length: 2 * BESIDE + 1 }, (_, at) => text - BESIDE + at);

type Clue = {
  readonly clue: PublicationItem['type'];
  readonly start: number;
  readonly end: number;
  readonly reason: string;
};

function sensitiveItems(
  clues: readonly Clue[],
  placed: (span: Omit<PlacedSpan, 'text' | 'words' | 'lead'>) => PlacedSpan[],
): readonly PublicationItem[] {
  const found = new Map<string, PublicationItem>();
  for (const { clue, start, end, reason } of clues) {
    for (const { text, start: from, end: to, words } of placed({ type: 'ID', start, end, reason })) {
      const key = `${clue} ${fold(words)}`;
      const before = found.get(key);
      const place = { text, start: from, end: to };
      found.set(key, {
        key,
        type: clue,
        values: [...new Set([...(before?.values ?? []), words])],
        count: (before?.count ?? 0) + 1,
        places: [...(before?.places ?? []), place],
        proposed: 'ask',
        found: before?.found ?? reason,
        mark: markOf(clue),
      });
    }
  }
  return [...found.values()];
}
