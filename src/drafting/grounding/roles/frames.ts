/**
 * Who does what to whom: turns that give a name a part ("appartenant à", "au profit de", "a mordu", "prend le nom de"), against the part
 * that the key of its fact gives it. Only when the facts give that very part to another.
 */
import type { NameFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { wordsOfKey } from '../facts/key-lexicon';
import type { Claim } from '../claim';
import type { GroundedText, TextRule } from './find-roles';
import { sentenceAt } from '../text/sentences';

/** Parts, as the words of a key say them. */
const PARTS = {
  owner:
    /^(?:proprietaire|bailleur|bailleresse|vendeur|vendeuse|cedant|cedante|preteur|preteuse|donateur|donatrice|concedant|delegant|loueur|owner|seller|lender|landlord)$/u,
  taker:
    /^(?:occupant|occupante|locataire|preneur|preneuse|acquereur|acheteur|acheteuse|beneficiaire|cessionnaire|emprunteur|emprunteuse|concessionnaire|delegataire|titulaire|utilisateur|attributaire|donataire|adjointe?|repreneur|tenant|buyer|beneficiary|borrower)$/u,
  victim: /^(?:victime|blesse|blessee|plaignant|plaignante|requerant|lese|victim|complainant)$/u,
  author:
    /^(?:auteur|responsable|mis|cause|proprietaire|contrevenant|contrevenante|agresseur|conducteur|conductrice|defendeur|suspect|detenteur|offender)$/u,
  fresh: /^(?:nouveau|nouvel|nouvelle|successeur|remplacant|remplacante|entrant|entrante|new|next)$/u,
  former:
    /^(?:ancien|ancienne|sortant|sortante|predecesseur|precedent|precedente|remplace|remplacee|old|former|previous)$/u,
  sender: /^(?:expediteur|expeditrice|emetteur|auteur|signataire|sender)$/u,
  addressee: /^(?:destinataire|recipient|addressee)$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
type Part = keyof typeof PARTS;

const GIVES =
  '(?:donne|donnent|vend|vendent|cede|cedent|loue|louent|prete|pretent|verse|remet|concede|consent|confie|delegue|attribue|octroie|transfere|met(?:tent)?)';

/** What stands right before a name, or right after it, and the part it gives. Plain lower case. */
const BEFORE: readonly (readonly [RegExp, Part])[] = [
  [/(?:appartenant|appartient|appartiennent)\s+(?:a|au|aux)\s+(?:la\s+|l')?$/u, 'owner'],
  [/(?:propriete|detenue?|possedee?|bien)\s+de\s+(?:la\s+|l')?$/u, 'owner'],
  [
    /(?:loue|louee|vendue?|cedee?|pretee?|consentie?|concedee?|mise?|mis)\s+par\s+(?:la\s+|le\s+|l')?$/u,
    'owner',
  ],
  [/a\s+(?:la\s+)?disposition\s+(?:de|du|des|d')\s*(?:la\s+|l'|le\s+)?$/u, 'taker'],
  [/(?:au\s+(?:profit|benefice)|en\s+faveur)\s+(?:de|du|des|d')\s*(?:la\s+|l'|le\s+)?$/u, 'taker'],
  [
    /(?:consentie?|accordee?|attribuee?|cedee?|vendue?|louee?|pretee?|concedee?|remise?|versee?)\s+(?:a|au|aux)\s+(?:la\s+|l')?$/u,
    'taker',
  ],
  [new RegExp(`(?<![a-z])${GIVES}\\s(?:[^,;:.]{0,60}\\s)?(?:a|au|aux)\\s+(?:la\\s+|l')?$`, 'u'), 'taker'],
  [
    /(?:mordu|blesse|agresse|frappe|heurte|percute|renverse|insulte|menace|injurie|bouscule)\s+(?:a\s+\w+\s+)?$/u,
    'victim',
  ],
  [
    /(?:contre|a\s+l'encontre\s+d[e'u]|provenant\s+d[e'u]|emanant\s+d[e'u]|mettant\s+en\s+cause)\s*(?:la\s+|le\s+|l')?$/u,
    'author',
  ],
  [
    /(?:prend\w*|recoit|recevra|porte\w*|portera)\s+(?:desormais\s+)?le\s+nom\s+(?:de|du|d')\s*(?:la\s+|l'|le\s+)?$/u,
    'fresh',
  ],
  [
    /(?:devient|deviendra|remplacee?s?\s+par|rebaptisee?|renommee?|denommee?\s+desormais)\s+(?:la\s+|le\s+|l')?$/u,
    'fresh',
  ],
  [
    /(?<![a-z])(?:remplace|remplacera|remplacer|remplacant|suppleer|suppleera|supplee|succeder\s+a|succede\s+a|succedera\s+a|en\s+remplacement\s+de|anciennement|ex-|jadis)\s*(?:la\s+|le\s+|l')?$/u,
    'former',
  ],
  [
    /(?:adressee?\s+a|a\s+l'attention\s+d[e'u]|destinee?\s+a|envoyee?\s+a)\s*(?:la\s+|le\s+|l')?$/u,
    'addressee',
  ],
  [
    /(?:de\s+la\s+part\s+d[e'u]|adressee?\s+par|envoyee?\s+par|ecrite?\s+par|emanant\s+d[e'u])\s*(?:la\s+|le\s+|l')?$/u,
    'sender',
  ],
];
const AFTER: readonly (readonly [RegExp, Part])[] = [
  [new RegExp(`^\\s+${GIVES}\\s(?=[^.;]{0,90}(?:\\sa\\s|\\sau\\s|\\saux\\s|disposition))`, 'u'), 'owner'],
  [/^\s+(?:a|ont)\s+(?:ete\s+)?(?:vendu|cede|loue|prete|consenti|concede)(?![a-z])/u, 'owner'],
  [/^\s+(?:prend\s+(?:en\s+location|a\s+bail)|occupe|achete|acquiert|emprunte|beneficie)(?![a-z])/u, 'taker'],
  [
    /^\s+(?:a|ont)\s+ete\s+(?:mordue?|blessee?|agressee?|frappee?|heurtee?|percutee?|renversee?|insultee?|menacee?)(?![a-z])/u,
    'victim',
  ],
  [/^\s+(?:prend|prendra|recoit)\s+(?:desormais\s+)?le\s+nom\s/u, 'former'],
  [/^\s+(?:devient|deviendra|est\s+remplacee?\s+par|est\s+rebaptisee?|est\s+renommee?)(?![a-z])/u, 'former'],
  [/^\s+(?:remplace|remplacera|succede|succedera)(?![a-z])/u, 'fresh'],
];

export const frames: TextRule = (text) => {
  const names = text.basis.names.filter(({ origin }) => origin.kind === 'fact');
  const holders = new Map<Part, NameFact[]>();
  for (const name of names)
    for (const part of partsOf(name)) holders.set(part, [...(holders.get(part) ?? []), name]);
  if (holders.size === 0 || (holders.size < 2 && !names.some(isReplaced))) return [];
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if ((claim.value.type !== 'name' && claim.value.type !== 'street') || !match.ok) return [];
    const cue = cueOf(claim, text);
    if (cue === undefined) return [];
    const words = wordsIn(claim);
    const mine = names.filter(({ words: known }) => words.every((word) => known.has(word)));
    const own = mine.flatMap(partsOf);
    const others = (holders.get(cue.part) ?? []).filter((name) => !mine.includes(name));
    // "agent: A, remplacant: B": A replaces nobody, and B is not replaced.
    const isLeft = own.includes('former') && !own.includes('fresh');
    const replaced =
      (cue.part === 'fresh' && mine.length > 0 && mine.every(isReplaced)) ||
      (cue.part === 'former' && own.includes('fresh') && !own.includes('former'));
    if (replaced && (cue.part === 'former' || others.length > 0 || isLeft))
      return [
        {
          ...{ from: Math.min(cue.from, claim.from), to: Math.max(cue.to, claim.to), kind: 'role' },
          why: 'Dans les données, le remplacement se fait dans l’autre sens.',
        },
      ];
    // "agent: A, agent_remplace: B": who is said to replace A is B, or the sentence speaks of nobody else.
    if (
      cue.part === 'former' &&
      mine.length > 0 &&
      own.length === 0 &&
      others.length > 0 &&
      mine.every(isReplaced) &&
      others.some((name) => isNamedBefore(name, claim, text))
    )
      return [
        {
          ...{ from: Math.min(cue.from, claim.from), to: Math.max(cue.to, claim.to), kind: 'role' },
          why: 'Dans les données, le remplacement se fait dans l’autre sens.',
        },
      ];
    if (mine.length === 0 || own.length === 0 || own.includes(cue.part) || others.length === 0) return [];
    // The same name outside any part: nothing tells.
    if (mine.some((name) => partsOf(name).length === 0)) return [];
    return [
      {
        ...{ from: Math.min(cue.from, claim.from), to: Math.max(cue.to, claim.to), kind: 'role' },
        why: 'Dans les données, ce rôle est tenu par quelqu’un ou quelque chose d’autre.',
      },
    ];
  });
};

const isNamedBefore = (name: NameFact, claim: Claim, { judged, sentences }: GroundedText): boolean => {
  const { from } = sentenceAt(sentences, claim.from);
  return judged.some(
    ({ claim: other, match }) =>
      match.ok &&
      other.value.type === 'name' &&
      other.from >= from &&
      other.to <= claim.from &&
      other.value.parts.flat().every((word) => name.words.has(word)),
  );
};

const isReplaced = ({ origin }: NameFact): boolean =>
  origin.id
    .split('.')
    .flatMap(wordsOfKey)
    .some((word) => /^(?:agente?|titulaire|remplacee?|absente?|salariee?|enseignante?)$/u.test(word));

const wordsIn = ({ value }: Claim): readonly string[] =>
  value.type === 'name' ? value.parts.flat() : value.type === 'street' ? value.name : [];

const partsOf = ({ origin }: NameFact): readonly Part[] => {
  const words = origin.id.split('.').flatMap(wordsOfKey);
  return (Object.keys(PARTS) as Part[]).filter((part) => words.some((word) => PARTS[part].test(word)));
};

/** A head may stand between the turn and the name: "la disposition du club Danse et Vous". */
const HEAD =
  /(?:(?:club|commune|ville|societe|entreprise|association|rue|chemin|place|avenue|impasse|monsieur|madame|m\.|mme|bar|cabinet|garage)\s+(?:d[eu]\s+|des\s+|d'|de\s+la\s+)?)$/u;

const cueOf = (
  { from, to }: Claim,
  { read, sentences }: GroundedText,
): { readonly part: Part; readonly from: number; readonly to: number } | undefined => {
  const { lower } = read.folded;
  const sentence = sentenceAt(sentences, from);
  const whole = lower.slice(sentence.from, from);
  const before = whole.replace(HEAD, '').replace(/(?<=[a-z]\s)(?:m\.|mme|monsieur|madame)\s*$/u, '');
  for (const [pattern, part] of BEFORE) {
    const match = pattern.exec(before);
    if (match !== null) return { part, from: sentence.from + match.index, to };
  }
  const after = lower.slice(to, sentence.to);
  for (const [pattern, part] of AFTER) {
    const match = pattern.exec(after);
    if (match !== null) return { part, from, to: to + match[0].length };
  }
  return undefined;
};
