/**
 * Ways with their name: "rue Pasteur", "chemin des Vignes", "place de l’Église". The number of a house is a number like others.
 */
import type { Claim } from '../claim';
import type { ClaimReader } from './reader';
import type { Word } from '../text/words';

/** A name in small letters may follow these; after the others it must have a capital ("une place réservée"). */
const STRICT = new Set([
  'rue',
  'rues',
  'avenue',
  'boulevard',
  'impasse',
  'allee',
  'allees',
  'ruelle',
  'venelle',
]);
const LOOSE = new Set(
  'place chemin route quai square cours passage pont cite esplanade parvis promenade sentier faubourg rond-point lotissement hameau lieu-dit residence parking salle stade gymnase ecole college lycee creche mediatheque bibliotheque parc jardin cimetiere eglise chapelle square zone'.split(
    ' ',
  ),
);
const ABBREVIATED: Readonly<Record<string, string>> = {
  av: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  ch: 'chemin',
  pl: 'place',
  imp: 'impasse',
  rte: 'route',
};
/** What a full stop may shorten inside the name of a way: an initial, a saint, a rank. */
const ABBREVIATED_NAME =
  /^(?:[a-z]|st|ste|ch|gal|gen|mal|cdt|col|cap|lt|sgt|dr|pr|pdt|mgr|abb|prof|j-?[a-z])$/u;
const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'l',
  'd',
  'a',
  'aux',
  'au',
  'en',
  'sur',
  'sous',
  'et',
]);
const COMPLEMENT = new Set(['de', 'du', 'des', 'd', 'aux']);
const STATE =
  /^(?:barree?s?|coupee?s?|fermee?s?|interdite?s?|inondee?s?|bloquee?s?|deviee?s?|encombree?s?|libres?|glissante?s?|verglacee?s?|reservee?s?|ouverte?s?|rouverte?s?|inaccessibles?|payante?s?|publique?s?|public)$/u;
const isSmall = ({ text }: Word): boolean => PARTICLES.has(text);

export const streets: ClaimReader = ({ folded, words, taken }) => {
  const found: Claim[] = [];
  words.forEach((word, index) => {
    const abbreviation = folded.lower.charAt(word.to) === '.' ? ABBREVIATED[word.text] : undefined;
    const way = abbreviation ?? word.text;
    const strict = STRICT.has(way);
    if (!strict && !LOOSE.has(way)) return;
    const name = nameAfter(words, index + 1, strict, folded.cased);
    const last = name.at(-1);
    // "des allées d’arbres", "les rues du bourg": several ways have no name in small letters.
    if (last === undefined || (strict && way.endsWith('s') && name.every(({ shape }) => shape === 'lower')))
      return;
    const from = word.from;
    if (taken(from, last.to)) return;
    found.push({
      from,
      to: last.to,
      kind: 'place',
      value: {
        type: 'street',
        way: way.replace(/s$/u, ''),
        name: name.filter((one) => !isSmall(one)).map(({ text }) => text),
      },
    });
  });
  return found;
};

const nameAfter = (
  words: readonly Word[],
  start: number,
  strict: boolean,
  cased: string,
): readonly Word[] => {
  const name: Word[] = [];
  let pending: Word[] = [];
  for (let i = start; i < Math.min(words.length, start + 9); i++) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined) break;
    const gap = cased.slice(before.to, word.from);
    // "bd. Foch": a full stop ends the name, unless it is that of an abbreviation.
    if (
      !(
        /^[ '-]$/u.test(gap) ||
        (/^\. ?$/u.test(gap) &&
          (i === start ? ABBREVIATED[before.text] !== undefined : ABBREVIATED_NAME.test(before.text)) &&
          word.shape !== 'lower' &&
          i <= start + 1)
      )
    )
      break;
    if (isSmall(word)) {
      if (word.text === 'et' && name.length === 0) break;
      if (name.length > 0 && /^(?:et|a|au|aux|en)$/u.test(word.text)) break;
      pending.push(word);
      if (pending.length > 3) break;
      continue;
    }
    // "RUE BARRÉE", "ROUTE COUPÉE": in capitals, what becomes of it is no name.
    if (i === start && word.shape === 'capitals' && STATE.test(word.text)) break;
    if (word.shape !== 'lower') {
      name.push(...pending, word);
      pending = [];
      continue;
    }
    // "rue du moulin": one small word after what makes it a complement, and no more; "votre rue le nom" has none.
    if (strict && name.length === 0 && COMPLEMENT.has(pending[0]?.text ?? '')) name.push(...pending, word);
    break;
  }
  return name.some((word) => !isSmall(word)) ? name : [];
};
