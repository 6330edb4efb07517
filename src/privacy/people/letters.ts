/**
 * Names that only the layout of a letter or of a message tells: "Bonjour Régis,", "Amitiés, Huguette", the signature's line,
 * the name above an address, a message's heading. It must not take a heading ("Le Maire") for a signature.
 */
import { GREETINGS, VOCATIVE } from '../words/people-words';
import type { Line } from '../text/tokens';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { endsClosing } from './message-ends';
import { readNameList } from './name-list';
import { isPart } from './name-part';
import { readName } from './read-name';
import { isBrandWord, senseAt, isKnownTown, type Scene } from './scene';

export const findInLetters: PeopleDetector = (scene) => [
  ...greetings(scene),
  ...vocatives(scene),
  ...closings(scene),
  ...signatures(scene),
];

function greetings(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i) => {
    const next = scene.tokens[i + 1];
    if (!GREETINGS.has(token.folded) || next === undefined || next.opensLine || !/^,? $/u.test(next.gap))
      return [];
    if (!token.opensSentence && !/^(?:cher|chere|chers|cheres)$/u.test(token.folded)) return [];
    if (scene.caseOf(next) === 'mixed' && next.shape === 'lower') return [];
    const sense = senseAt(scene, i + 1);
    if (sense.institution && !sense.surname) return [];
    if (scene.caseOf(next) !== 'mixed' && !(sense.first || sense.unknown)) return [];
    return readNameList(scene, i + 1, true).map(({ from, to }) =>
      candidate(from, to, 'formule d’appel', 0.9),
    );
  });
}

const CALLS =
  /^(?:merci|bonjour|salut|coucou|hello|bonsoir|bravo|pardon|bises|bisous|bienvenue|courage|allez)$/u;

/** "ok merci Cricri.", "bravo Titi !": somebody is called there, whatever the word means. */
function vocatives(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i) => {
    const next = scene.tokens[i + 1];
    if (!CALLS.test(token.folded) || next?.gap !== ' ' || next.opensLine) return [];
    if (next.shape !== 'capitalised' || scene.caseOf(next) !== 'mixed') return [];
    const { institution, role, functional, civility, acronym } = senseAt(scene, i + 1);
    if (institution || role || functional || civility || acronym) return [];
    const closes = /^(?:[.,!?;)]| [!?:]|\n|$)/u.test(scene.view.text.slice(next.end, next.end + 2));
    return closes ? [candidate(i + 1, i + 2, 'on s’adresse à quelqu’un', 0.6)] : [];
  });
}

function closings(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i) => {
    const next = scene.tokens[i + 1];
    if (!endsClosing(scene.tokens, i) || next === undefined || next.opensLine) return [];
    if (!/^(?:, ?|,? | ?[.!]+ | - | – )$/u.test(next.gap)) return [];
    const line = scene.view.lines[token.line];
    // "Bonne nuit, HG": initials that close the message.
    if (
      next.shape === 'capitals' &&
      next.text.length < 4 &&
      /^[\s.!)]*$/u.test(scene.view.text.slice(next.end, line?.end))
    )
      return [candidate(i + 1, i + 2, 'signature en initiales', 0.6)];
    const to = readName(scene, i + 1, { liberal: true });
    if (to === i + 1 || line === undefined) return [];
    const sense = senseAt(scene, i + 1);
    // The name closes the line: "Merci, Josiane Martin".
    const rest = scene.view.text.slice(scene.tokens[to - 1]?.end, line.end);
    if (!/^[\s.!)]*$/u.test(rest) || to - i > 5) return [];
    if (sense.word && !sense.first && !sense.surname) return [];
    return [candidate(i + 1, to, 'signature', 0.88)];
  });
}

const CLOSES =
  /(?:salutations|consid[ée]ration|sentiments|respects|cordialement|d[ée]vou[ée]e?s?|amiti[ée]s|merci|[àa] (?:bient[ôo]t|toi|vous|plus)|a\+|bises|attente|retour|journ[ée]e|soir[ée]e|respectueusement|d[ée]l[ée]gation|l'assurance)[^\n]{0,40}$/iu;
const DUTY_LINE =
  /^\s*(?:pour )?(?:le|la|les|l'|un|une)? ?(?:maire|adjointe?|pr[ée]sidente?|directeur|directrice|secr[ée]taire|responsable|chef|cheffe|vice-pr[ée]sidente?|conseill[èe]re?|d[ée]put[ée]e?|r[ée]gisseu|agent|coordinat|officier|dpo|dgs|dga|avocate?|notaire|service|ville|mairie|p[ôo]le|charg[ée]e?)/iu;
const CONTACT_LINE = /@|\d{2}[ .]\d{2}|^\s*t[ée]l|^\s*\d{1,4}[ ,]|\d{5}/iu;

/** A line that holds a name and nothing else, where a letter has one. */
function signatures(scene: Scene): readonly Candidate[] {
  const { lines, text } = scene.view;
  const content = (line: Line | undefined) =>
    line === undefined ? '' : text.slice(line.start, line.end).trim();
  const filled = lines.filter((line) => content(line) !== '');
  return filled.flatMap((line, at): Candidate[] => {
    const name = nameAlone(scene, line);
    if (name === undefined) return [];
    const above = content(filled[at - 1]);
    const below = content(filled[at + 1]);
    const last = at >= filled.length - 2;
    const signed =
      CLOSES.test(above) ||
      (DUTY_LINE.test(above) &&
        /[,:]?$/u.test(above) &&
        above.length < 90 &&
        /,$|^le [a-zA-ZÀ-ÖØ-öø-ῼ]+$/iu.test(above));
    const headed = DUTY_LINE.test(below) || CONTACT_LINE.test(below);
    if (name.known) {
      return signed || headed || last || name.sure
        ? [candidate(name.from, name.to, 'nom seul sur sa ligne', 0.85)]
        : [];
    }
    if (signed && (last || headed)) return [candidate(name.from, name.to, 'signature', 0.7)];
    return [];
  });
}

/** "Le Maire, Paul Roux": a duty that opens the line is nobody's name. */
const DUTY_AHEAD =
  /^(?:pour )?(?:(?:le|la) |l')?(?:maire|pr[ée]sidente?|vice-pr[ée]sidente?|adjointe?(?: au maire)?|secr[ée]taire(?: g[ée]n[ée]rale?)?|direct(?:eur|rice)(?: g[ée]n[ée]rale?)?|conseill[èe]re? municipale?|d[ée]l[ée]gu[ée]e?), (?=\p{Lu})/iu;

/** "Paul Roux, Maire": where the duty that a comma parts begins; the end when there is none. */
function dutyBehind({ tokens }: Scene, from: number, end: number): number {
  for (let i = from + 2; i < end; i += 1) {
    const { gap = '', folded = '' } = tokens[i] ?? {};
    if (gap === ', ' && VOCATIVE.test(folded)) return i;
  }
  return end;
}

interface AloneName {
  readonly from: number;
  readonly to: number;
  /** A word is known as a name. */
  readonly known: boolean;
  /** A first name and another word, or names that are nothing else. */
  readonly sure: boolean;
}

const nameStart = ({ view: { text } }: Scene, { start, end }: Line, lead: number): number =>
  start + (text.slice(start, end).length - text.slice(start, end).trimStart().length) + lead;

function nameAlone(scene: Scene, line: Line): AloneName | undefined {
  const count = line.to - line.from;
  if (count < 1 || count > 6) return undefined;
  const content = scene.view.text.slice(line.start, line.end).trim();
  if (
    content.length > 50 ||
    /[:;!?|/\d«»]/u.test(content) ||
    (/\.$/u.test(content) && !/\p{Lu}\.$/u.test(content))
  )
    return undefined;
  const upper = line.case === 'upper';
  const lead = DUTY_AHEAD.exec(content)?.[0].length ?? 0;
  const from = (lead > 0 ? scene.view.tokenAt(nameStart(scene, line, lead))?.index : undefined) ?? line.from;
  let first = false;
  let known = false;
  let strong = 0;
  let parts = 0;
  let duty = false;
  if (scene.tokens[from]?.shape === 'lower') return undefined;
  // A letter alone is a list's, or signs: see `sign-offs`.
  if (line.to - from === 1 && scene.tokens[from]?.text.length === 1) return undefined;
  const to = dutyBehind(scene, from, line.to);
  for (let i = from; i < to; i += 1) {
    const token = scene.tokens[i];
    const sense = senseAt(scene, i);
    if (token === undefined) return undefined;
    const joins = sense.particle || token.folded === 'et';
    if (i > from && !/^(?: |-|'|\. ?|\.-|, )$/u.test(token.gap)) return undefined;
    if (i === from && sense.functional && !sense.particle) return undefined;
    const part = isPart(scene, i, { first: i === from, liberal: true });
    if (!part && !joins) return undefined;
    if (!part) continue;
    if (isKnownTown(scene, i) && !sense.first && !sense.surname) return undefined;
    if (isBrandWord(scene, i) || ((sense.institution || sense.role) && !sense.surname)) return undefined;
    if (sense.acronym && upper && !sense.surname && !sense.first) return undefined;
    duty ||= (sense.institution || sense.role) && !sense.first;
    parts += 1;
    first ||= sense.first;
    known ||=
      (sense.first || sense.surname || (sense.unknown && !upper)) && !sense.institution && !sense.role;
    if (!sense.word && (sense.first || sense.surname || sense.unknown)) strong += 1;
  }
  // "Le Maire" signs nothing but its duty.
  if (parts === 0 || line.case === 'lower' || (duty && !first)) return undefined;
  return { from, to, known, sure: parts > 1 && (first || strong > 1) };
}
