/**
 * Nicknames, whatever the words mean: "Fernand Roux, dit le Belge", "surnommé « La Fourmi »", "sous le sobriquet de Bibi". It must not take what a
 * contract calls its parties ("dite la Commune").
 */
import { matchesOf } from '../text/matches';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isPlaceWord } from '../words/place-words';
import { isKnownTown, senseAt, type Scene } from './scene';

/** Words that announce nothing else. */
const ANNOUNCED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:surnomm[ée]{1,2}s?|sobriquet(?: de| d'| :)?|surnom(?: de| d'| :| est)?|alias|pseudo(?:nyme)?(?: de| d'| :| est)?|(?:se |s'[ée]tant )fai(?:t|sai(?:t|ent)|sant|re|sons)? appeler|qu'on appelle|que tout le monde appelle|(?:l'|nous l'|on l'|l')appel(?:le|lent|ait|aient)(?: tous| toujours| entre eux)?(?= ?[«"])|connue? sous le nom (?:de |d'))(?: :)? ?[«"(]? ?(?<name>(?:(?:le|la|les|l'|du|de) ?)?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*){0,2})/gu;
/** The same in a text in capitals: one word, after its article. */
const IN_CAPITALS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:SURNOMM[ÉE]E?S?|SOBRIQUET(?: DE)?|ALIAS|QU'ON APPELLE|QUE TOUT LE MONDE APPELLE) [«"]? ?(?<name>(?:(?:LE|LA|LES) |L')?\p{Lu}[\p{Lu}'-]+)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
/** "plainte contre « la Fouine »": an article without a capital, then one, where somebody is meant. */
const MEANT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:plaintes? contre|accus(?:e|ent|ait|er)|d[ée]nonc(?:e|ent|er)|menac[ée]{1,2}s? par|frapp[ée]{1,2}s? par|agress[ée]{1,2}s? par|(?:un|le|une|la) nomm[ée]{1,2}|(?:un|le|une|la) d[ée]nomm[ée]{1,2}) [«"] ?(?<name>(?:(?:le|la) |l')\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]{2,20}) ?[»"]/gu;
/** "dit" is also a verb: a capital or a comma before it, and an article, a quotation mark after it, or the end of the clause after the name. */
const SAID =
  /(?<=\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?:, ?| ?\(| )|, )dite? (?:(?<open>[«"] ?)|(?<article>[Ll]e |[Ll]a |[Ll]es |[Ll]'))?(?<second>(?:[Ll]e |[Ll]a |[Ll]es |[Ll]')?)(?<name>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?: (?:de |du |des |d')?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*){0,2})/gu;
/** What a contract calls its parties; what people say. */
const PARTY =
  /^(?:ville|communes?|collectivite|metropole|departement|region|etat|societe|entreprise|association|bailleur|bailleresse|preneur|preneuse|locataire|proprietaire|vendeur|vendeuse|acquereur|cedant|cessionnaire|occupant|occupante|gestionnaire|prestataire|titulaire|maitre|convention|contrat|loi|oui|non|merci|charte)$/u;

/** "« Pépé » Ginestet", "Jean « Titi » Moreau": one word in quotation marks before a name. */
const QUOTED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])[«"] ?(?<name>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]{1,15}) ?[»"](?= \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)/gu;

const quoted = (scene: Scene): readonly Candidate[] =>
  matchesOf(scene.view.text, QUOTED).flatMap((match) => {
    const index = scene.view.tokenAt(match.index)?.index;
    const named = senseAt(scene, (index ?? 0) + 1);
    const before = scene.tokens[(index ?? 0) - 1];
    if (index === undefined || isPlaceWord(before?.folded ?? '') || isKnownTown(scene, index + 1)) return [];
    if (!(named.first || named.surname || named.unknown) || named.institution) return [];
    // "le loto « Bingo » Samedi": words of the language say nothing.
    const nick = senseAt(scene, index);
    if (named.word && !named.first && (nick.word || !named.surname)) return [];
    return nickname(scene, match.index, match.index + match[0].length, 0.7);
  });

/** "stanis (stanislas wojtowicz)": the beginning of the first name in the brackets after it. */
const cutShort = (scene: Scene): readonly Candidate[] =>
  scene.tokens.flatMap((whole): Candidate[] => {
    const short = scene.tokens[whole.index - 1];
    if (whole.gap !== ' (' || short === undefined || whole.opensLine) return [];
    const begins =
      short.text.length >= SHORTEST_CUT &&
      short.text.length < whole.text.length &&
      whole.folded.startsWith(short.folded);
    const { functional, word } = senseAt(scene, short.index);
    return begins && !functional && !word && senseAt(scene, whole.index).first
      ? [candidate(short.index, whole.index, 'prénom abrégé', 0.75)]
      : [];
  });
const SHORTEST_CUT = 3;

export const findNicknames: PeopleDetector = (scene) => [
  ...quoted(scene),
  ...cutShort(scene),
  ...matchesOf(scene.view.text, ANNOUNCED).flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    return nickname(scene, match.index + match[0].length - name.length, match.index + match[0].length, 0.75);
  }),
  ...[IN_CAPITALS, MEANT].flatMap((pattern) =>
    matchesOf(scene.view.text, pattern).flatMap((match) => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].lastIndexOf(name);
      return nickname(scene, start, start + name.length, 0.75, pattern === IN_CAPITALS);
    }),
  ),
  ...matchesOf(scene.view.text, SAID).flatMap((match) => {
    const { open = '', article = '', second = '', name = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - name.length - second.length - article.length;
    const announced = open !== '' || article !== '' || second !== '';
    const closes = /^(?:[,;:.)|»\n]| \(|$)/u.test(scene.view.text.slice(end, end + 2));
    return (announced || closes) && !isThing(scene, match.index) ? nickname(scene, start, end, 0.7) : [];
  }),
];

/** "Bâtiment dit « La Rotonde »": the word before is a thing's. */
function isThing(scene: Scene, said: number): boolean {
  const index = (scene.view.tokenAt(said)?.index ?? 0) - 1;
  const { institution, role, word, surname, first } = senseAt(scene, index);
  return (
    !surname && !first && (institution || (word && !role && scene.tokens[index]?.opensSentence === true))
  );
}

function nickname(
  scene: Scene,
  start: number,
  end: number,
  confidence: number,
  inCapitals = false,
): readonly Candidate[] {
  const from = scene.view.tokenAt(start)?.index;
  if (from === undefined) return [];
  let to = from;
  while ((scene.tokens[to]?.start ?? Infinity) < end) to += 1;
  let opener = from;
  while (opener < to && scene.tokens[opener]?.shape === 'lower') opener += 1;
  const word = scene.tokens[opener];
  const sense = senseAt(scene, opener);
  if (word === undefined || PARTY.test(word.folded) || sense.civility || sense.acronym) return [];
  // "LE GITAN": in capitals the article opens.
  if (!inCapitals && sense.functional && !sense.particle) return [];
  return inCapitals || scene.caseOf(word) === 'mixed' ? [candidate(from, to, 'surnom', confidence)] : [];
}
