/**
 * An item that a text adds to a list of the facts: "par prélèvement, par carte bancaire ou par chèque" of two means of payment, "… la cession du
 * presbytère et la création d’un conseil des jeunes". It stands right beside an item that the facts have, after a comma, "et" or "ou", and nothing in
 * the facts speaks of it.
 */
import type { TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import type { Stretch } from '../text/sentences';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { isNameOfList } from './lists-named';
import { EMPTY_WORD, isKnown } from './support';

export const addedItems: TextRule = (text) =>
  listsOf(text).flatMap((list) => text.sentences.flatMap((sentence) => addedTo(list, text, sentence)));

interface List {
  /** Words of the key that holds the list. */
  readonly key: readonly string[];
  /** Full words of each item, singular. */
  readonly items: readonly (readonly string[])[];
  /** What each item says, in small and capital letters. */
  readonly texts: readonly string[];
}

/** Lists of short texts. */
const listsOf = ({ basis }: GroundedText): readonly List[] => {
  const arrays = new Map<string, TextFact[]>();
  for (const fact of basis.texts) {
    const list = parentOf(fact.origin.id);
    if (fact.origin.kind === 'fact' && /\.\d+$/u.test(fact.origin.id))
      arrays.set(list, [...(arrays.get(list) ?? []), fact]);
  }
  return [...arrays]
    .filter(([, facts]) => facts.length > 1 && facts.length < 15)
    .map(([list, facts]) => ({
      key: pathWords(list.split('.').at(-1) ?? ''),
      items: facts.map(({ tokens }) => wordsOf(tokens)),
      texts: facts.map(({ folded }) => folded.cased.trim()),
    }));
};

/** Full words; of an item that has none, its letters ("RIB", "PLU"). */
const wordsOf = (tokens: readonly string[]): readonly string[] => {
  const full = tokens.filter((token) => /^[a-z]{4,}$/u.test(token)).map(singular);
  return full.length > 0 ? full : tokens.filter((token) => /^[a-z]{3}$/u.test(token));
};

const addedTo = (list: List, text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const { items } = list;
  const { read, basis, judged } = text;
  const { lower } = read.folded;
  const parts = partsIn(lower, sentence);
  const told = parts.map(({ from, to }) => {
    const words = wordsSaid(lower.slice(from, to));
    return items.findIndex(
      (item) =>
        item.length > 0 && item.filter((word) => words.includes(word)).length >= Math.min(2, item.length),
    );
  });
  const shown = [...new Set(told.filter((one) => one >= 0))];
  // Two items of the list, or all of them, are there.
  if (shown.length === 1 && (items[shown[0] ?? 0]?.length ?? 0) > 1) return besideOne(parts, told, text);
  if (shown.length < 2) return [];
  const last = told.findLastIndex((one) => one >= 0);
  const untold = items.filter(
    (item, i) => item.length > 0 && !told.includes(i) && !item.includes('diverse'),
  ).length;
  return parts.flatMap(({ from, to, link }, i): PlainFlag[] => {
    const before = link === ':' ? -1 : (told[i - 1] ?? -1);
    const after = parts[i + 1]?.link === ':' ? -1 : (told[i + 1] ?? -1);
    const said = lower.slice(from, to);
    const compound = (told[i] ?? -1) >= 0 ? compoundIn(said, items[told[i] ?? 0] ?? [], basis) : undefined;
    if (compound !== undefined && (before >= 0 || after >= 0))
      return [
        {
          ...{ from: from + compound.from, to: from + compound.to, kind: 'invention' },
          why: 'La liste des données ne contient pas cet élément.',
        },
      ];
    if ((told[i] ?? -1) >= 0 || (before < 0 && after < 0) || (link === ',' && after < 0)) return [];
    // "Chers parents, Mme Jolivet et M. Sauvage…": whom a letter greets is of no list.
    if ((i === 0 && GREETING.test(said)) || WHEN.test(said) || OPENING.test(said)) return [];
    // "M. A, premier adjoint, reçoit": who somebody is.
    if (isWhoSomebodyIs(text, from)) return [];
    if (i === 0 && isNameOfList(said, list.key, parts[last + 1]?.link)) return [];
    if (
      PARENTHESIS.test(said) ||
      SPEAKER.test(said) ||
      isOtherSubject(lower, parts, i, items[told[i + 1] ?? -1] ?? [])
    )
      return [];
    if (
      /(?<![a-z])(?:est|sont|sera|seront|a|ont|qui|que|dont|soit|pour|afin|sans|ainsi|etc|autres?|divers|questions?|notamment)(?![a-z])/u.test(
        said,
      )
    )
      return [];
    if (judged.some(({ claim }) => claim.from < to && from < claim.to)) return [];
    const words = said.match(/[a-z]{4,}/gu) ?? [];
    const strange = words.filter(
      (word) => !EMPTY_WORD.test(word) && !isCommonplace(word) && !isKnown(singular(word), basis.vocabulary),
    );
    if (isInFull(said, list)) return [];
    if (isOtherItem(said, list, told, i, basis))
      return [
        { ...{ from, to, kind: 'invention' }, why: 'La liste des données ne contient pas cet élément.' },
      ];
    // Another word for one that is not told: "défaut de ventilation" of "absence de ventilation".
    if (words.some((word) => items.some((item) => item.includes(singular(word))))) return [];
    return words.length < 6 && strange.length > (untold > 0 ? 1 : 0)
      ? [{ ...{ from, to, kind: 'invention' }, why: 'La liste des données ne contient pas cet élément.' }]
      : [];
  });
};

const isWhoSomebodyIs = ({ judged, read }: GroundedText, from: number): boolean =>
  judged.some(
    ({ claim }) =>
      claim.value.type === 'name' &&
      claim.value.civility !== undefined &&
      claim.to <= from &&
      /^\s*,\s*$/u.test(read.folded.lower.slice(claim.to, from)) &&
      !/^\s*(?:les|des|le|la|l')(?![a-z])/u.test(read.folded.lower.slice(from)),
  );

const GREETING =
  /^\s*(?:(?:tres\s+)?(?:chere?s?|bonjour)(?![a-z])|mesdames|messieurs|madame|monsieur)[^.]{0,50}$/u;

/** "et, si vous l’avez, le plan": of the item beside. */
const PARENTHESIS =
  /^\s*(?:si\s|s'il|le\s+cas\s+echeant|au\s+besoin|si\s+possible|eventuellement|pour\s+(?:les\s+personnes|ceux|celles)|a\s+defaut|selon\s+le\s+cas|quand|lorsqu)/u;

/** "En revanche, …", "Sauf erreur de notre part, …": how a sentence begins, no item. */
const OPENING =
  /^\s*(?:sauf|hormis|sous\s+reserve|en\s+(?:revanche|outre|effet|consequence|particulier|resume|pratique|attendant|cas)|par\s+(?:ailleurs|consequent|exception)|de\s+(?:plus|meme|fait)|a\s+(?:ce\s+jour|defaut|noter|titre)|au\s+(?:total|contraire|final)|pour\s+(?:memoire|rappel)|cependant|toutefois|neanmoins|enfin|ainsi)(?![a-z])/u;
/** "Pendant la fermeture, …" */
const WHEN =
  /^\s*(?:pendant|durant|lors\s+d|des\s+(?:le|la|l'|lors|que|maintenant|\d)|depuis|jusqu|avant|apres|au\s+cours|au\s+moment|a\s+(?:partir|compter|l'issue|l'occasion)|dans\s+l'attente|le\s+temps)(?![a-z])/u;
/** ", et nous en sommes désolés": a clause, no item. */
const SPEAKER = /^\s*(?:(?:je|nous|vous|ils?|elles?|on)\s|j')/u;

/** "La circulation et le stationnement sont interdits rue Haute": coordinated with the subject of the verb that stands before the item. */
const isOtherSubject = (
  lower: string,
  parts: readonly Part[],
  at: number,
  item: readonly string[],
): boolean => {
  const next = parts[at + 1];
  if (next?.link !== 'et' || item.length === 0) return false;
  const said = lower.slice(next.from, next.to);
  const starts = item.map((word) => said.indexOf(word)).filter((found) => found >= 0);
  return /(?<![a-z])(?:est|sont|sera|seront|reste(?:nt|ra|ront)?|a\s+ete|ont\s+ete|peuvent|doivent)(?![a-z])/u.test(
    said.slice(0, Math.min(...starts)),
  );
};

const wordsSaid = (said: string): readonly string[] =>
  (said.match(/[a-z]{3,}/gu) ?? []).map((word) => (word.length > 3 ? singular(word) : word));

/** "des chèques-vacances" where the list has "chèques": one word more, joined to the item, that no fact has. */
const compoundIn = (said: string, item: readonly string[], { vocabulary }: Basis): Stretch | undefined =>
  [...said.matchAll(/(?<![a-z-])([a-z]{4,})-([a-z]{4,})(?![a-z-])/gu)].flatMap(
    ({ 0: whole, 1: first = '', 2: second = '', index }) =>
      item.includes(singular(first)) && !isKnown(second, vocabulary) && !isKnown(singular(second), vocabulary)
        ? [{ from: index, to: index + whole.length }]
        : [],
  )[0];

const ITEM =
  /^(?:(?:de|du|des|par|en|a|au|aux|sur|dans|avec|pour)\s+|d'\s*)?(?:(?:une?|le|la|les|des|son|sa|ses)\s+|l'\s*)?([a-z][a-z' -]*)$/u;
const ANOTHER =
  /(?<![a-z])(?:leurs?|abords|alentours|environs|reste|tout\w*|chaque|meme|memes|celui|celle|ceux|celles|cela|ce|cet|cette)(?![a-z])/u;

/**
 * A noun phrase of which no word is of a fact, commonplace or not ("un justificatif de domicile"); or one with the head of an item and another
 * complement ("le parvis de la mairie" of "parvis de la gare"). Where an item is not told, the phrase may be another name of it: not where it shares
 * nothing with its initials.
 */
const isOtherItem = (
  said: string,
  { items, key }: List,
  told: readonly number[],
  at: number,
  basis: Basis,
): boolean => {
  const phrase = ITEM.exec(said.trim())?.[1];
  const words = (phrase?.match(/[a-z]{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));
  if (phrase === undefined || words.length === 0 || words.length > 4 || ANOTHER.test(said)) return false;
  const own = wordsWritten(basis, key);
  const isStrange = (word: string): boolean => !isKnown(word, own) && !isKnown(singular(word), own);
  const [head = '', ...rest] = words;
  const untold = items.map((_, i) => i).filter((i) => !told.includes(i));
  if (items.some((item) => item[0] === singular(head))) return rest.length > 0 && rest.every(isStrange);
  if (!words.every(isStrange)) return false;
  // One word may be another name of what is not told.
  const enough = untold.length === 0 || (words.length > 1 && told.filter((one) => one >= 0).length > 1);
  return enough && at > 0;
};

/** Words that the facts write, in their keys and texts; not those that stand for them, nor those of the key of the list. */
const wordsWritten = ({ texts, evidence, said }: Basis, key: readonly string[]): ReadonlySet<string> =>
  new Set(
    [
      ...texts.flatMap(({ tokens, origin }) => [...tokens, ...pathWords(origin.id)]),
      ...[...evidence, ...said].flatMap(({ origin }) => pathWords(origin.id)),
    ].filter((word) => !key.some((one) => singular(one) === singular(word))),
  );

/** "une carte nationale d’identité" of the item "CNI". */
const isInFull = (said: string, { texts }: List): boolean => {
  const initials = (said.match(/[a-z]{4,}/gu) ?? []).map((word) => word[0] ?? '').join('');
  return texts.some(
    (text) => /^\p{Lu}{2,6}$/u.test(text) && initials.startsWith(text.toLowerCase().slice(0, 2)),
  );
};

const NOUN_PHRASE =
  /(?:(?<![a-z])(?:une?|des|du|la|le|les)\s|(?<![a-z])l')(?:(?!(?<![a-z])(?:une?|des|du|la|le|les|est|sont|sera|seront|qui|que|dont|pour|par|a|ont)\s)[^,;:.'\d]){4,50}$/u;

/** "présente une charpente effondrée et des fissures en façade": one item of the list, and beside it a noun of which each word is strange. */
const besideOne = (
  parts: readonly Part[],
  told: readonly number[],
  { read, basis, judged }: GroundedText,
): readonly PlainFlag[] => {
  const { lower } = read.folded;
  return parts.flatMap(({ link }, i): PlainFlag[] => {
    const [one, other] = [parts[i - 1], parts[i]];
    if (link !== 'et' || one === undefined || other === undefined) return [];
    const stranger = (told[i] ?? -1) >= 0 ? one : (told[i - 1] ?? -1) >= 0 ? other : undefined;
    if (stranger === undefined || ((told[i] ?? -1) >= 0 && (told[i - 1] ?? -1) >= 0)) return [];
    const phrase = NOUN_PHRASE.exec(lower.slice(stranger.from, stranger.to));
    if (phrase === null || (stranger === other && phrase.index > 0)) return [];
    const [from, to] = [stranger.from + phrase.index, stranger.to];
    if (judged.some(({ claim }) => claim.from < to && from < claim.to)) return [];
    const words = (phrase[0].match(/[a-z]{4,}/gu) ?? []).filter((word) => !EMPTY_WORD.test(word));
    const isStrange = (word: string): boolean =>
      !isCommonplace(word) && !isKnown(word, basis.vocabulary) && !isKnown(singular(word), basis.vocabulary);
    return words.length > 1 && words.every(isStrange)
      ? [{ ...{ from, to, kind: 'invention' }, why: 'La liste des données ne contient pas cet élément.' }]
      : [];
  });
};

interface Part extends Stretch {
  readonly link: string;
}

/** What commas, "et" and "ou" part, with what stands before each. */
const partsIn = (lower: string, { from, to }: Stretch): readonly Part[] => {
  const end = to - (/[.;\s]+$/u.exec(lower.slice(from, to))?.[0].length ?? 0);
  const parts: Part[] = [];
  let [start, link] = [from, ''];
  for (const match of lower
    .slice(from, end)
    .matchAll(/\s*[,;:]\s+(?:et\s+|ou\s+|ainsi\s+que\s+)?|\s+(?:et|ou|ainsi\s+que)\s+/gu)) {
    parts.push({ from: start, to: from + match.index, link });
    start = from + match.index + match[0].length;
    link = /[a-z]+|:/u.exec(match[0])?.[0] ?? ',';
  }
  return [...parts, { from: start, to: end, link }];
};
