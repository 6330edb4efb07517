/**
 * Names in the fields of a form, and after the labels of a report: "Nom : SOW", "Présents : …", "Affaire suivie par : …",
 * "Secrétaire de séance : …". The value ends with the line, the next column or the next label.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList, type ReadName } from './name-list';
import { senseAt, type Scene } from './scene';
import { matchesOf } from '../text/matches';

/** The value is a name and nothing else. */
const NAME_LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:noms?(?: (?:de (?:naissance|famille|jeune fille|l'enfant|l'[ée]l[èe]ve|l'agent|l'usager|l'assur[ée]e?|l'allocataire|la m[èe]re|l'[ée]poux|l'[ée]pouse|mari[ée]e?|l'int[ée]ress[ée]e?|la personne|l'association)|d'usage|marital|patronymique|complet|et pr[ée]noms?(?: (?:du|de la|de l'|des) ?[a-zA-ZÀ-ÖØ-öø-ῼ']+)?|du (?:p[èe]re|demandeur|repr[ée]sentant|responsable|d[ée]funt|conjoint|b[ée]n[ée]ficiaire|candidat|titulaire|signataire)))?(?: ?\([^)\n]{1,30}\))?(?: ?[/,] ?pr[ée]noms?)?(?: d'usage)?|pr[ée]noms?(?:\(s\))?(?: (?:de l'[a-zA-ZÀ-ÖØ-öø-ῼ']+|du [a-zA-ZÀ-ÖØ-öø-ῼ]+|de la [a-zA-ZÀ-ÖØ-öø-ῼ]+|usuels?|et noms?))?|nom[ -]pr[ée]nom|identit[ée]|surnom|alias) ?: ?/giu;
/** The value is one name or several, perhaps with a civility, a duty, a sentence after. */
const PEOPLE_LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:[ée]taient |sont )?(?:pr[ée]sents?|pr[ée]sentes?|absents?(?: excus[ée]e?s?)?|absentes?|excus[ée]e?s?|participants?|participantes?|repr[ée]sent[ée]e?s?)|pouvoirs?|procurations?|(?:secr[ée]taire|pr[ée]sidente?)(?: de (?:s[ée]ance|bureau))?|vice-pr[ée]sidente?s?|tr[ée]sori[èe]re?|assesseure?s?|t[ée]moins?|demandeu(?:r|se|rs)|requ[ée]rante?s?|plaignante?s?|p[ée]titionnaires?|propri[ée]taires?(?:\(s\))?|mandataires?(?: financier)?|architectes?|g[ée]om[èe]tres?|repreneu(?:r|se)s?|kin[ée]|dentiste|m[ée]diat(?:eur|rice)s?|concierge|notaires?|m[ée]decin(?: traitant)?|(?:responsable|repr[ée]sentante?)s?(?: l[ée]gale?s?)?(?: \d)?|p[èe]re|m[èe]re|conjointe?|[ée]poux|[ée]pouse|enfants?(?: concern[ée]s?)?|tut(?:eur|rice)|curat(?:eur|rice)|beau-p[èe]re|belle-m[èe]re|grand-m[èe]re|grand-p[èe]re|personnes? (?:autoris[ée]e?s?|[àa] (?:pr[ée]venir|contacter)|concern[ée]e?s?|morale)|autoris[ée]e?s? [àa][^:\n]{0,30}|contacts?|r[ée]f[ée]rente?s?|interlocut(?:eur|rice)s?|(?:affaire|dossier)s? (?:suivie?|trait[ée]e?) par|suivie? par|r[ée]dact(?:eur|rice)|r[ée]dig[ée]e? par|[ée]tabli par|vu par|instruct(?:eur|rice)s?|[ée]quipage|agents?(?: [ée]valu[ée]s?| concern[ée]s?)?|[ée]valuat(?:eur|rice)|[ée]valu[ée]e?|victimes?|auteure?s?|mise? en cause|d[ée]clarante?|[ée]lect(?:eur|rice)|candidate?s?|b[ée]n[ée]ficiaires?|g[ée]rante?s?|locataires?|occupante?s?|concessionnaires?|ayants? droit(?: connus)?|inhum[ée]e?s?|d[ée]funte?s?|(?<!(?:lieux?|dates?|communes?|villes?|pays|d[ée]partement) d[eu] (?:la )?)(?:naissances?|mariages?|d[ée]c[èe]s)|bienvenue [àa]|f[ée]licitations [àa]|ils (?:se sont unis|nous ont quitt[ée]s|sont n[ée]s)|unions?|noces|radiations?|jury|membres?|animat(?:eur|rice)s?|intervenante?s?|enseignante?s?|professeure?s?|atsem|[ée]lue?s?(?: de permanence| inform[ée]e?)?|assist[ée]e? de|pour la collectivit[ée]|acqu[ée]reur|vendeur|acheteur|preneur|bailleur|c[ée]dant|employeu(?:r|se)|signatures?(?: (?:du|de la|de l')[^:\n]{0,25})?|sign[ée]e?|exp[ée]dit(?:eur|rice)|destinataires?|titulaires?|sous-traitante?|adh[ée]rente?s?|joueurs?|joueuses?|[ée]l[èe]ves?|accompagnat(?:eur|rice)s?|parents?|de la part de|[àa] l'attention (?:de|du)|attn|rapporteure?s?|rapport de|garante?|h[ée]bergeante?|colocataires?|identit[ée]|autour de la table|convoqu[ée]e?s?|invit[ée]e?s?|voisins?|fr[èe]res?|s[œo]eu?rs?|fils|filles?|maman|papa|nounou|nourrice|m[ée]decin du travail|psychologue|resp\.|pr[ée]s\.|secr\.|tr[ée]s\.|[ée]ducat(?:eur|rice)s?|assistante? (?:sociale|maternelle)|travailleu(?:r|se) sociale?|greffi[èe]re?|juge|avocate?|huissier|pharmacien(?:ne)?|infirmi[èe]re?|tuteur l[ée]gal) ?(?:\([^)\n]{0,30}\) ?)?[:=] ?/giu;
/** The heading of a message. */
const MAIL_LABEL =
  /^[ >]*(?:de|from|[àa]|to|cc|cci|bcc|copie(?: [àa])?|exp[ée]diteur|destinataires?|r[ée]pondre [àa]) ?: ?/gimu;
const NEXT_LABEL = / {2,}|\t|\||\n|$/gu;

export const findInForms: PeopleDetector = (scene) => {
  const { text } = scene.view;
  return [
    ...matchesOf(text, NAME_LABEL).flatMap((match) => wholeValue(scene, match)),
    ...matchesOf(text, PEOPLE_LABEL).flatMap((match) => people(scene, match, 0.92)),
    ...matchesOf(text, MAIL_LABEL).flatMap((match) => people(scene, match, 0.9)),
  ];
};

/** Every word of the value that is not lower case, or every word when none has a capital. */
function wholeValue(scene: Scene, match: RegExpExecArray): readonly Candidate[] {
  const start = match.index + match[0].length;
  const reason = `champ «\u00A0${match[0].replace(/ ?:? ?$/u, '')}\u00A0»`;
  const end = endOfValue(scene.view.text, start);
  const words = wordsBetween(scene, start, end).slice(0, 8);
  const first = words[0];
  if (first === undefined) return [];
  // The name of a thing: "Nom de l'association : Les Amis de …".
  if (/association|soci[ée]t[ée]/iu.test(match[0])) return [];
  if (words.every(({ shape }) => shape === 'lower')) {
    const stop = words.findIndex(
      ({ index }) => senseAt(scene, index).functional && !senseAt(scene, index).particle,
    );
    const count = stop === -1 ? words.length : stop;
    return count === 0 || count > 5 ? [] : [candidate(first.index, first.index + count, reason, 0.9)];
  }
  return people(scene, match, 0.97, reason);
}

function people(
  scene: Scene,
  match: RegExpExecArray,
  confidence: number,
  reason = `après «\u00A0${match[0].replace(/^[ >]+| ?:? ?$/gu, '')}\u00A0»`,
): readonly Candidate[] {
  const start = match.index + match[0].length;
  const token = scene.view.tokenAt(start);
  if (token === undefined || token.start < start) return [];
  const lead = scene.view.text.slice(start, token.start);
  if (!/^(?:[ «"☒☐(–-]|\d{1,2}[.)] ?)*$/u.test(lead)) return [];
  // "Motivation du candidat : « J'ai besoin": a sentence.
  if (/^(?:J|C|N|S|M|T|Qu)'\p{Ll}/u.test(scene.view.text.slice(token.start, token.start + 5))) return [];
  if (
    token.shape === 'lower' &&
    !senseAt(scene, token.index).particle &&
    !senseAt(scene, token.index).civility
  )
    return [];
  return readItems(scene, token.index).map(({ from, to }) => candidate(from, to, reason, confidence));
}

/** A list whose items may each hold more than a name: "Hervé (DRH), Sylvaine (cheffe)"; the first capital of an item opens it. */
function readItems(scene: Scene, from: number): readonly ReadName[] {
  const direct = readNameList(scene, from);
  return direct.filter(({ from: start, to }) => !isThing(scene, start, to));
}

/** "Contact : Service Jeunesse", "Pouvoirs : Conseil": only words of the language that are no known name. */
function isThing(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const sense = senseAt(scene, i);
    if (sense.first || sense.surname || sense.unknown || scene.tokens[i]?.shape === 'initial') return false;
    if (
      scene.tokens[i]?.shape === 'capitals' &&
      !sense.acronym &&
      scene.caseOf(scene.tokens[i] ?? NO_TOKEN) === 'mixed'
    )
      return false;
  }
  const first = senseAt(scene, from);
  return first.institution || first.role || first.acronym || first.verb || to - from > 2;
}

const NO_TOKEN = {
  index: -1,
  start: 0,
  end: 0,
  text: '',
  folded: '',
  shape: 'lower',
  gap: '',
  line: -1,
  opensLine: false,
  opensSentence: false,
} as const;

function endOfValue(text: string, start: number): number {
  NEXT_LABEL.lastIndex = start;
  return NEXT_LABEL.exec(text)?.index ?? text.length;
}

function wordsBetween(scene: Scene, start: number, end: number) {
  const first = scene.view.tokenAt(start);
  if (first === undefined) return [];
  const words = [];
  for (let i = first.index; i < scene.tokens.length; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || token.start >= end) break;
    words.push(token);
  }
  return words;
}
