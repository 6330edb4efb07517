/**
 * Whom a key names: "le placier, M. A" when the key "placier" holds M. B, "M. A livrera les repas" when "livreur" does. The words of a key stand
 * right against the name, whatever the trade: no list of offices is needed. Only when the facts give these words to somebody else.
 */
import type { Folded } from '../../../act/reading/fold';
import type { Claim } from '../claim';
import type { NameFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt, type Stretch } from '../text/sentences';
import { singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { isAddress } from './addresses';
import { pathWords } from './labels';
import { namesSomebody } from './names-somebody';
import { wordsAbout } from './offices';
import { endsInAct } from './towards';

/** Keys of a name that say nothing of what its bearer does. */
const PLAIN =
  /^(?:noms?|name|prenoms?|first|last|identite|personne|contact|interlocut\w+|civilite|titre|raison|sociale|denomination|libelle|intitule|de|du|des|la|le|l|d|et|en|au|aux|un|une|\d+)$/u;

interface Holder {
  readonly name: NameFact;
  /** "chef", "chantier" */
  readonly words: readonly string[];
}

export const keyHolders: TextRule = (text) => {
  const names = text.basis.names.filter(({ origin }) => origin.kind === 'fact');
  const holders = names.flatMap((name): Holder[] => {
    const words = officeOf(name);
    return words.length > 0 &&
      words.length < 4 &&
      name.words.size > 1 &&
      name.words.size < 6 &&
      namesSomebody(name)
      ? [{ name, words }]
      : [];
  });
  if (holders.length < 2) return [];
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    if (claim.value.civility === undefined && words.length < 2) return [];
    const has = (name: NameFact): boolean => words.every((word) => name.words.has(word));
    const mine = names.filter(has);
    if (mine.length === 0) return [];
    const own = mine.flatMap((name) => [...pathWords(name.origin.id), ...wordsAbout(name, text)]);
    const sentence = sentenceAt(text.sentences, claim.from);
    const others = holders.filter(
      ({ name, words: [head = ''] }) => !has(name) && !own.some((word) => isOne(word, head)),
    );
    const cue = cuesOf(text.read.folded, claim, sentence).find(({ said, verb }) =>
      others.some(({ name, words: key }) =>
        // "le CCAS de Roquebrou, M. A": the body itself is named.
        said.some((word) => name.words.has(word))
          ? false
          : verb
            ? key.length === 1 &&
              (isActOf(said[0] ?? '', key[0] ?? '') || isLedBy(said[0] ?? '', key[0] ?? '', own))
            : isAskedBy(said[0] ?? '', key)
              ? !isNamedIn(name, text.read.folded.lower.slice(sentence.from, sentence.to)) &&
                !own.some((word) => ASKS.test(word))
              : key.some((word) => isOne(said[0] ?? '', word)) &&
                key.every((word) => said.some((one) => isOne(one, word))),
      ),
    );
    return cue === undefined
      ? []
      : [
          {
            from: Math.min(cue.from, claim.from),
            to: Math.max(cue.to, claim.to),
            kind: 'role',
            why: 'Dans les données, ce rôle est tenu par quelqu’un d’autre.',
          },
        ];
  });
};

/** Words of the last key that says something. */
const officeOf = ({ origin }: NameFact): readonly string[] => {
  const keys = origin.id.split('.').map((key) => pathWords(key).filter((word) => !PLAIN.test(word)));
  return keys.findLast((words) => words.length > 0) ?? [];
};

/** "directrice", "directeurs". */
const isOne = (a: string, b: string): boolean => a.length > 3 && b.length > 3 && stem(a) === stem(b);
const stem = (word: string): string =>
  singular(word)
    .replace(/(?:trice|teur)$/u, 't')
    .replace(/(?:euse|eure|eur)$/u, 'eur')
    .replace(/(?:iere|ier)$/u, 'i')
    .replace(/(?:ienne|ien)$/u, 'ien')
    .replace(/(?<=[a-z]{3})e$/u, '');

/** "livrera" is what a "livreur" does. A demand, a sale or a signature may be anybody's. */
const isActOf = (verb: string, key: string): boolean => {
  if (/^direct(?:eur|rice)$/u.test(key)) return /^dirig/u.test(verb);
  const root = /^(.{4,})(?:eur|euse|rice|(?<!m)ente?|(?<!m)ante?)$/u.exec(key)?.[1];
  if (root === undefined || /^(?:demand|ach|vend|aut|sign|respons|propos|declar|fourniss)/u.test(key))
    return false;
  let shared = 0;
  while (shared < root.length && root[shared] === verb[shared]) shared++;
  return shared >= Math.max(4, root.length - 2);
};

/** "le service, dirigé par M. A" of "responsable: M. B", unless M. A leads something too. */
const isLedBy = (verb: string, key: string, own: readonly string[]): boolean =>
  /^responsable$/u.test(key) && /^(?:dirig|encadr)/u.test(verb) && !own.some((word) => LEADS.test(word));
const LEADS = /^(?:direct\w+|chefs?|cheffes?|responsables?|gerante?|dirigeante?|president\w*|encadrante?)$/u;

/** "la demande de l’entreprise X" of "demandeur: Mme Y": whoever represents the other is named beside it, or bears its name. */
const isAskedBy = (noun: string, key: readonly string[]): boolean =>
  /^(?:demande|requete|sollicitation)s?$/u.test(noun) && key.length === 1 && ASKS.test(key[0] ?? '');
const ASKS = /^(?:demandeurs?|demandeuses?|petitionnaires?|requerante?s?)$/u;
const isNamedIn = ({ words }: NameFact, said: string): boolean =>
  [...words].some((word) => word.length > 3 && new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(said));

interface Cue {
  readonly said: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly verb: boolean;
}

const PHRASE = String.raw`[a-z]{4,}(?:\s+(?:de\s+la\s+|de\s+l'|de\s+|du\s+|des\s+|d')?[a-z]{4,})?`;
const BEFORE = new RegExp(
  String.raw`(?<![a-z])(?:(?:le|la|les|au|aux|du|des|votre|notre|son|sa|leur|chez|par|(?:a|ont|aura|auront)\s+pour|et\s+pour|comme)\s+|l')(${PHRASE})\s*,?\s+(?:(?:m|mme|monsieur|madame|dr|docteur)\.?\s+)?$`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^\s*[,(]\s*(?:(?:le|la|votre|notre|son|sa)\s+|l')?(${PHRASE})(?=\s*(?:[,;:.)]|$)|\s+(?:de|du|des|a|au|en)\s|\s+d')`,
  'u',
);
/** "Pour l’instance engagée par M. A, l’assureur de la commune est la société B": what no comma closes is the subject of the verb. */
const SUBJECT =
  /^[^,;:.()]{0,60}?(?<![a-z])(?:est|sont|sera|seront|etait|etaient|a|ont|aura|auront|reste|demeure|represente|assure|assurera)\s/u;
/** "M. A étant son suppléant", "Mme B en est la secrétaire". */
const BEING = new RegExp(
  String.raw`^,?\s+(?:(?:en\s+)?(?:etant|est|sera|etait)|faisant\s+office\s+de)\s+(?:(?:le|la|son|sa|leur|votre)\s+|l')?(${PHRASE})(?=\s*(?:[,;:.)]|$)|\s+(?:de|du|des|et)\s|\s+d')`,
  'u',
);
/** "sera présidé le dimanche par M. A". */
const DONE_BY =
  /(?<![a-z])([a-z]{5,}(?:e|ee|es|ees))\s+(?:(?!par\s)[a-z\d' -]{0,40}\s)?par\s+(?:(?:m|mme|monsieur|madame|dr|docteur)\.?\s+)?$/u;
const GATHERS =
  "(?:reuni(?:t|ra)|comprend(?:ra)?|rassemble(?:ra)?|associe(?:ra)?|se\\s+compose(?:ra)?\\s+d(?:e\\s|')|(?:est|sera)\\s+(?:composee?|constituee?|formee?)\\s+d(?:e\\s|'))";
/** "le jury réunit Mme A et M. B". */
const GATHERED = new RegExp(
  String.raw`(?<![a-z])(?:(?:le|la|les|ce|cette)\s+|l')(${PHRASE})\s+${GATHERS}\s*:?\s*`,
  'u',
);
/** "les assesseurs en sont Mme A et M. B": up to names alone. */
const LISTED = new RegExp(
  String.raw`(?<![a-z])(?:les|ses|leurs|deux|trois|quatre)\s+(${PHRASE})\s+(?:en\s+)?(?:sont|seront|etaient|designes\s+sont)\s*:?\s+`,
  'u',
);
const NAMES_ALONE = /^(?:(?:M\.|MM\.|Mmes?|Monsieur|Madame|et|,|\p{Lu}[\p{L}'’-]*|de|du|Le|La)\s*)*$/u;
const VERB = /^\s+(?:(?:vous|nous|les|le|la|en|se|y)\s+|l'|s')?([a-z]{5,})(?![a-z])/u;

const cuesOf = (
  { lower, cased }: Pick<Folded, 'lower' | 'cased'>,
  { from, to }: Claim,
  sentence: Stretch,
): readonly Cue[] => {
  const [before, after] = [lower.slice(sentence.from, from), lower.slice(to, sentence.to)];
  const cues: Cue[] = [];
  const put = (text: string | undefined, at: number, verb: boolean): void => {
    if (text !== undefined)
      cues.push({ said: text.match(/[a-z]{4,}/gu) ?? [], from: at, to: at + text.length, verb });
  };
  const head = BEFORE.exec(before);
  if (head !== null && !endsInAct(head[1] ?? '') && !isAddress(before, lower.slice(from, sentence.to)))
    put(head[1], sentence.from + head.index + head[0].indexOf(head[1] ?? ''), false);
  const tail = AFTER.exec(after);
  if (tail !== null && !(before.trim() !== '' && SUBJECT.test(after.slice(tail[0].length))))
    put(tail[1], to + tail[0].length - (tail[1] ?? '').length, false);
  const being = BEING.exec(after);
  if (being !== null) put(being[1], to + being[0].length - (being[1] ?? '').length, false);
  const listed = LISTED.exec(before) ?? GATHERED.exec(before);
  if (listed !== null && NAMES_ALONE.test(cased.slice(sentence.from + listed.index + listed[0].length, from)))
    put(listed[1], sentence.from + listed.index + listed[0].indexOf(listed[1] ?? ''), false);
  const done = DONE_BY.exec(before);
  if (done !== null) put(done[1], sentence.from + done.index, true);
  const verb = VERB.exec(after);
  // "la course X, organisée par Y": who does it comes after.
  const isDone =
    verb !== null &&
    /(?:e|ee|i|ie|u|ue|it|ite)s?$/u.test(verb[1] ?? '') &&
    /^\s+par\s(?!interim|delegation|procuration|suppleance|ailleurs|consequent)/u.test(
      after.slice(verb[0].length),
    );
  if (verb !== null && !isDone) put(verb[1], to + verb[0].length - (verb[1] ?? '').length, true);
  return cues;
};
