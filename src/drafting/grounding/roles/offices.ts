/**
 * The office that a text sets beside a name of the facts: "M. Giraudet, adjoint aux finances", "Mme Desnoyers, première adjointe". It must
 * be one that the facts give to that name, or to nobody in particular; the key of the name, or the texts of its record, say which.
 */
import type { Claim } from '../claim';
import type { NameFact } from '../facts/evidence';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related, singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { areOne, officeIn, OFFICES } from './office-families';
import { pathWords } from './labels';
import { hasService, isElected, isPartInAct } from './parts-in-acts';
import { TITLE_WORDS } from './title-keys';

/** After the name: a comma or "étant", perhaps an article or a rank, then the phrase up to its end. */
const APPOSED =
  /^\s*(?:,\s*|,?\s+(?:etant|est|sera|etait|agissant\s+en\s+qualite\s+de|en\s+qualite\s+de|en\s+tant\s+que|comme)\s+)(?:(?:le|la|notre|votre|actuelle?)\s+|l')?(?:(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|\d+(?:er|e|eme))\s+)?((?:vice-)?[a-z]{4,}[^,;:.()]*)(?=[,;:.()]|$)/u;
const SMALL =
  /^(?:commune|communale?|ville|mairie|municipale?|generale?|principale?|territoriale?|chargee?|delegue\w*|interimaire|monsieur|madame|titulaire|premiere?|honoraire)$/u;
/** "agent_constat", "agent_traitant": what somebody does in the act, and no field of an office. */
const DEED =
  /^(?:const?at\w*|control\w*|verbalis\w*|assermente\w*|instruct\w*|traitant|suivi|visite\w*|signa\w*|rapport\w*|contact|present\w*|redact\w*|auteur|temoin|enquet\w*|observ\w*|inspect\w*|releve\w*|interven\w*|concerne\w*|designe\w*|nomme\w*|recrute\w*|promu\w*|absente?|remplac\w*|affecte\w*|mute\w*|titularise\w*|accueill\w*|form\w*|evalue\w*|notifi\w*|depose\w*|recu\w*)$/u;

export const offices: TextRule = (text) => [...appositions(text), ...signatures(text)];

const appositions: TextRule = (text) => {
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    const mine = text.basis.names.filter(
      ({ words: known, origin }) => origin.kind === 'fact' && words.every((word) => known.has(word)),
    );
    if (mine.length === 0) return [];
    const found = APPOSED.exec(lower.slice(claim.to, sentenceAt(text.sentences, claim.from).to));
    const phrase =
      (found?.[1] ?? '').split(
        /\s(?:est|sont|sera|a(?!\s+l[a'])|qui|que|se|vous|en|pour|depuis|dont|ont|et|reste|tient|assure)\s|\s(?:s|m|n)'/u,
      )[0] ?? '';
    const said = phrase.match(/[a-z]{4,}/gu) ?? [];
    const [head = ''] = said;
    const office = officeIn(head);
    // "est chargé de", "est responsable de": what somebody does, not what he is.
    if (!/^\s*,\s*(?!etant)/u.test(found?.[0] ?? ',') && /^(?:charg|responsab|agent|employ)/u.test(head))
      return [];
    // What the law makes of a mayor and of deputies.
    if (/^officiere?\s+(?:de|d')\s*(?:l'etat\s+civil|police\s+judiciaire)/u.test(phrase)) return [];
    if (found === null || office === undefined || (claim.value.civility === undefined && words.length < 2))
      return [];
    const known = mine.flatMap((name) => wordsAbout(name, text));
    // The name of a body, or of somebody whose part the facts leave open.
    const own = known.flatMap((word) => officeIn(word) ?? []);
    if (own.length === 0) return [];
    const start = claim.to + found[0].length - (found[1] ?? '').length;
    const flagged = (why: string): PlainFlag[] => [
      { from: start, to: start + phrase.trimEnd().length, kind: 'role', why },
    ];
    // Somebody else’s office, in the facts: `name-roles` has its say.
    const elsewhere = isHeldElsewhere(office, mine, text);
    // Whoever deals with a file, presides a session or keeps its record has a post besides, which the key does not tell.
    const elected = isElected(phrase, found[0].slice(0, start - claim.to));
    if (mine.every((name) => isPartInAct(name, wordsAbout(name, text), text.basis, elected))) {
      const field = said.slice(1).filter((word) => !SMALL.test(word) && !related(word, head));
      return field.length > 0 && hasService(mine, text.basis) && field.every((word) => isStrange(word, text))
        ? flagged('Les données donnent une autre délégation ou un autre service à cette personne.')
        : [];
    }
    if (!elsewhere && !own.some((one) => areOne(one, office)) && !known.some((word) => related(word, head)))
      return flagged(
        `Les données ne donnent pas cette qualité à cette personne (${[...new Set(mine.map(({ origin }) => keyTold(origin)))].join(', ')}).`,
      );
    // "adjoint aux finances" of the key "adjoint_voirie": another complement, which no fact speaks of.
    const complement = said.slice(1).filter((word) => !SMALL.test(word) && officeIn(word) === undefined);
    const held = known.filter(
      (word) => officeIn(word) === undefined && !SMALL.test(word) && !DEED.test(word),
    );
    const strange = complement.filter((word) => isStrange(word, text));
    return held.length > 0 &&
      complement.length > 0 &&
      strange.length === complement.length &&
      mine.every(({ origin }) => pathWords(origin.id.split('.').at(-1) ?? '').length > 1)
      ? flagged('Les données donnent une autre délégation ou un autre service à cette personne.')
      : [];
  });
};

const isStrange = (word: string, { basis }: GroundedText): boolean =>
  ![...basis.vocabulary].some((one) => one.length > 3 && related(singular(word), one));

/** Another person of the facts has it, or a text that is of nobody in particular says it. */
const isHeldElsewhere = (office: string, mine: readonly NameFact[], text: GroundedText): boolean => {
  const { names, texts } = text.basis;
  const says = (words: readonly string[]): boolean =>
    words.some((word) => areOne(officeIn(word) ?? '', office));
  const others = names.filter((name) => name.origin.kind === 'fact' && !mine.includes(name));
  const records = new Set(others.map(({ origin }) => parentOf(origin.id)).filter((parent) => parent !== ''));
  return (
    others.some((name) => says(officeWords(name))) ||
    texts.some(
      ({ origin, tokens }) => origin.kind === 'fact' && !records.has(parentOf(origin.id)) && says(tokens),
    )
  );
};
const officeWords = ({ origin }: NameFact): readonly string[] => pathWords(origin.id);

/** Keys that are sigles of an office. */
const SIGLES: Readonly<Record<string, string>> = {
  dgs: 'directeur',
  dga: 'directeur',
  dgas: 'directeur',
  dst: 'directeur',
  drh: 'directeur',
  daf: 'directeur',
  dsi: 'directeur',
  pdg: 'president',
};

const ABOUT_KEY = new RegExp(`(?:^|[._])(?:${TITLE_WORDS}|diplome|activite|statut|service)(?:[._]|$)`, 'u');

/** The words of the key of a name, and of the trades and functions of its record. */
export const wordsAbout = ({ origin }: NameFact, { basis }: GroundedText): readonly string[] => {
  const parent = parentOf(origin.id);
  const beside = basis.texts.filter(
    (one) =>
      one.origin.id !== origin.id &&
      ((parent !== '' && one.origin.id.startsWith(`${parent}.`)) ||
        one.origin.id.startsWith(`${origin.id}.`)) &&
      ABOUT_KEY.test(one.origin.id),
  );
  // "Ghislain Verdier, premier adjoint": the fact itself says it.
  const itself = basis.texts.filter((one) => one.origin.id === origin.id && /,/u.test(one.folded.cased));
  const words = [
    ...pathWords(origin.id),
    ...itself.flatMap(({ tokens }) => tokens),
    ...beside.flatMap(({ tokens }) => tokens),
  ];
  return [...words, ...words.flatMap((word) => SIGLES[word] ?? [])];
};

const NAMED = new RegExp(
  `(?<![a-z-])(?:le|la|l'|du|de\\s+la|monsieur\\s+le|madame\\s+la)\\s+((?:vice-)?(?:${[...OFFICES].filter((start) => start.length > 3 && start !== 'vice-president').join('|')})[a-z]*)`,
  'gu',
);

/** "Pour le président du CCAS, X, la vice-présidente, Y.": each office stands before its name, and none after the last one. */
const signatures: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const people = judged.filter(
    ({ claim, match }) =>
      claim.value.type === 'name' &&
      match.ok &&
      basis.names.some((name) => isPerson(name) && holds(name, claim)),
  );
  return sentences.flatMap((sentence): PlainFlag[] => {
    const names = people.filter(({ claim }) => claim.from >= sentence.from && claim.to <= sentence.to);
    const said = lower.slice(sentence.from, sentence.to);
    const titles = [...said.matchAll(NAMED)].map((match) => ({
      at: sentence.from + match.index,
      word: match[1] ?? '',
    }));
    if (names.length < 2 || names.length !== titles.length) return [];
    const alternate = names.every(
      ({ claim }, i) =>
        (titles[i]?.at ?? Infinity) < claim.from && (titles[i + 1]?.at ?? Infinity) > claim.to,
    );
    if (!alternate) return [];
    return names.flatMap(({ claim }, i): PlainFlag[] => {
      const { at = 0, word = '' } = titles[i] ?? {};
      if (!/^(?:[^.;:]{0,60},\s*|\s*)(?:(?:m|mme)\.?\s+)?$/u.test(lower.slice(at, claim.from))) return [];
      const office = fullOffice(word);
      const mine = basis.names.filter((name) => isPerson(name) && holds(name, claim)).flatMap(officesOfKey);
      const theirs = basis.names
        .filter((name) => isPerson(name) && !holds(name, claim))
        .flatMap(officesOfKey);
      return !mine.includes(office) && mine.length > 0 && theirs.includes(office)
        ? [
            {
              ...{ from: at, to: claim.to, kind: 'role' },
              why: 'Dans les données, cette fonction est celle de quelqu’un d’autre.',
            },
          ]
        : [];
    });
  });
};

const holds = ({ words }: NameFact, { value }: Claim): boolean =>
  value.type === 'name' && value.parts.flat().every((word) => words.has(word));
const isPerson = (name: NameFact): boolean => name.origin.kind === 'fact' && officesOfKey(name).length > 0;
/** "vice_presidente" is one office, not a president’s. */
const fullOffice = (word: string): string =>
  word.startsWith('vice') ? 'vice-president' : (officeIn(word) ?? '');
const officesOfKey = ({ origin }: NameFact): readonly string[] => {
  const words = pathWords(origin.id);
  return words.includes('vice') ? ['vice-president'] : words.flatMap((word) => officeIn(word) ?? []);
};
