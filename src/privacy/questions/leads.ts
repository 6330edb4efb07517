/**
 * Words with a capital that are left in clear where French puts somebody: after a duty without article ("l'adjudante Jardin", "chef de
 * bord : Place"), after what is done for or by somebody ("reçu par Mutin", "à l'attention de Claire", "-> voir Bois"), in the bracket that
 * says who a person is ("l'adjoint (Bois)"). It must not ask about services, titles and towns.
 */
import type { Finding } from '../detector';
import { isBrandWord, isKnownTown, senseAt, type Scene } from '../people/scene';
import { matchesOf } from '../text/matches';
import type { Token } from '../text/tokens';
import { FAMILY, ROLES, VOCATIVE } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';
import { ARTICLE } from './cut-words';
import { isRank } from './risk';
import { isLabelOfForms } from './words';

/** What is done by, for or with somebody: nothing else follows but a service, in which case an article does as a rule. */
const LEADS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:[àa] l')?attention (?:de |d'|: ?)|(?:affaire|dossier)s? suivie?s? par (?:: ?)?|(?:suivi|re[çc]u|instruit|r[ée]dig|accompagn|assist|remplac|sign|saisi|trait|vis|contr[ôo]l|trouv|d[ée]pos|remis|pr[ée]sent|repr[ée]sent|propos|appel|pilot|anim|port)(?:i|u|é|e|it)?e?s? par |(?:accompagn|assist|suivi|flanqu|entour)[ée]e?s? (?:de |d')|de la part (?:de |d')|(?:au|le) nom (?:de |d')|en pr[ée]sence (?:de |d')|pouvoir (?:donn[ée] )?à |procuration (?:donn[ée]e )?à |(?:remis|transmis|confi|adress|rendu|prêt|donn|attribu|signal|demand)[ée]?e?s? à |(?:pr[ée]venir|aviser?|avisons|rappeler|rencontr(?:er|ons|é)|entend(?:re|ons|u)|voir avec|v[ée]rifier avec|convoqu(?:er|ons|é)|auditionn(?:er|ons|é)|interpell(?:er|ons|é)|contr[ôo]l(?:ons|é)|identifi(?:ons|é)|interrog(?:er|eons|é)) |d'apr[èe]s |selon |sauf |hormis |except[ée] chez |(?:->|=>|→|➜) ?(?:voir |appeler |pour |à )?|(?:p[ée]tition(?:naire)?|plaignante?|requ[ée]rante?|mandataire|rapporteure?|titulaire|signataire|demandeu(?:r|se)|t[ée]moin|d[ée]clarante?|ayant[- ]droit|conducteur|conductrice) ?: ?)/giu;
/** Adjectives that stand between a duty and the name. */
const QUALIFIER =
  /^(?:principale?|municipale?|territoriale?|adjointe?|d[ée]l[ée]gu[ée]e?|stagiaire|titulaire|suppl[ée]ante?|r[ée]f[ée]rente?|champ[êe]tre|technique|petite?|grande?|jeune|a[îi]n[ée]e?)$/u;
const OF = /^(?:de|d|du|des)$/u;
/** The rest of a title. */
const TITLE_GOES_ON =
  /^(?:de|d|du|des|general|generale|generaux|municipale?|municipaux|communale?|technique|sociale?|adjointe?|delegue|deleguee|territoriale?|principale?|public|publique|et)$/u;
const SHORT = 3;

/** @param covered one byte a word that is hidden; @param protectedWords of places, institutions, brands */
export function riskyLeads(
  scene: Scene,
  covered: Uint8Array,
  protectedWords: Uint8Array,
): readonly Finding[] {
  const led = new Set(
    matchesOf(scene.view.text, LEADS).flatMap(({ 0: lead, index }) => {
      const token = scene.view.tokenAt(index + lead.length);
      return token === undefined || token.start > index + lead.length ? [] : [token.index];
    }),
  );
  return scene.tokens.flatMap((token): readonly Finding[] => {
    const { index } = token;
    if (covered[index] === 1 || !canBeSomebody(scene, token, protectedWords)) return [];
    const risk = riskOf(scene, token, led.has(index));
    if (risk === 0) return [];
    return [
      {
        type: 'PERSON',
        start: token.start,
        end: lastOf(scene, token, covered).end,
        reason: 'mot avec une majuscule, là où quelqu’un est attendu',
        confidence: risk,
      },
    ];
  });
}

function riskOf(scene: Scene, token: Token, led: boolean): number {
  const { surname, first, unknown, institution, role } = senseAt(scene, token.index);
  const named = surname || first || unknown;
  // "-> ACCORD", "=> Inhumation": what is to be done, not by whom.
  const arrow = /[>→➜] ?$/u.test(scene.view.text.slice(Math.max(0, token.start - 2), token.start));
  if (led) return named ? 0.46 : institution || role || arrow ? 0 : 0.42;
  if (named && isParty(scene, token)) return 0.42;
  if (surname && role && isBare(scene, token)) return 0.36;
  const duty = dutyBefore(scene, token);
  if (duty === undefined) return 0;
  if (!named && (institution || role)) return 0;
  return duty.bracketed || duty.apart ? (named ? 0.42 : 0.3) : named ? 0.44 : 0.36;
}

/** "Aff. : FOSSE c/ Commune", "PONT-ROSIER : 75 €": who goes to law, a surname of two. */
function isParty(scene: Scene, { index, end, gap, shape }: Token): boolean {
  if (/^ c\/ ?/u.test(scene.view.text.slice(end, end + 4))) return true;
  const next = scene.tokens[index + 1];
  const other = senseAt(scene, index + 1);
  return (
    gap !== '-' &&
    next?.gap === '-' &&
    next.shape === shape &&
    senseAt(scene, index).surname &&
    other.surname &&
    !other.functional &&
    !isKnownTown(scene, index)
  );
}

/** "le pré de Cousin est d'accord": French puts an article before a trade. */
function isBare(scene: Scene, token: Token): boolean {
  const before = scene.tokens[token.index - 1];
  if (token.opensSentence || token.shape !== 'capitalised' || token.gap !== ' ') return false;
  return before?.shape === 'lower' && !ARTICLE.test(before.folded) && !VOCATIVE.test(token.folded);
}

/** A word in mixed case, or capitals in a line that has small letters, that no list of things explains. */
function canBeSomebody(scene: Scene, token: Token, protectedWords: Uint8Array): boolean {
  const { index, shape, text, folded } = token;
  if (!(shape === 'capitalised' || shape === 'capitals') || text.length < SHORT) return false;
  if (scene.caseOf(token) !== 'mixed' || isLabelOfForms(folded) || isBrandWord(scene, index)) return false;
  const { functional, civility, verb, acronym, first } = senseAt(scene, index);
  if (functional || civility || verb || (acronym && shape === 'capitals')) return false;
  const town = isKnownTown(scene, index) || protectedWords[index] === 1;
  if (town && !first) return false;
  const next = scene.tokens[index + 1];
  if (next?.gap !== ' ' || next.opensLine) return true;
  // "chef Service Voirie", "responsable Pôle enfance", "l'adjoint Travaux et voirie": a title.
  return !(TITLE_GOES_ON.test(next.folded) && next.shape === 'lower') && !isPlaceWord(folded);
}

interface Duty {
  readonly bracketed: boolean;
  readonly apart: boolean;
}

/** "l'agent X", "le petit frère X", "chef de bord : X", "l'adjoint (X)", "BRI X" */
function dutyBefore(scene: Scene, token: Token): Duty | undefined {
  if (token.opensLine || !/^(?: | ?: |, | ?\()$/u.test(token.gap)) return undefined;
  const bracketed = token.gap.endsWith('(');
  const apart = token.gap !== ' ' && !bracketed;
  // "son maçon, Place": what is apart must end its clause.
  if (apart && !/^(?:[.,;)\n]|$| [(–])/u.test(scene.view.text.slice(token.end, token.end + 2)))
    return undefined;
  let at = token.index - 1;
  const before = scene.tokens[at];
  if (before === undefined) return undefined;
  if (isRank(before)) return { bracketed, apart };
  if (QUALIFIER.test(before.folded) && !ROLES.has(before.folded)) at -= 1;
  // "chef de bord", "agent d'accueil"
  if (
    OF.test(scene.tokens[at - 1]?.folded ?? '') &&
    scene.tokens[at]?.shape === 'lower' &&
    !senseAt(scene, at).functional
  )
    at -= 2;
  const duty = scene.tokens[at];
  if (duty === undefined || duty.line !== token.line || duty.shape === 'initial') return undefined;
  const person = ROLES.has(duty.folded) || FAMILY.has(duty.folded);
  return person && (duty.shape === 'lower' || duty.opensSentence) ? { bracketed, apart } : undefined;
}

/** "Place Baptiste", "Pont-Rosier": the words that go on. */
function lastOf(scene: Scene, token: Token, covered: Uint8Array): Token {
  let last = token;
  for (;;) {
    const next = scene.tokens[last.index + 1];
    if (next === undefined || next.opensLine || covered[next.index] === 1) return last;
    const goesOn = next.gap === '-' || (next.gap === ' ' && next.shape === token.shape && last === token);
    if (!goesOn || next.shape === 'lower' || senseAt(scene, next.index).functional) return last;
    last = next;
  }
}
