/**
 * Whose address is it: a public building's, or somebody's? What is named last before it decides.
 */
import { before } from '../text/context';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';
import { AT_HOME, PUBLIC_BUILDING, STRONG_STREET } from './words';

/** "rue du Stade", "place de l'Église": the street's name, not the building. */
const IN_STREET = new RegExp(
  `(?:${STRONG_STREET}|fontaine|porte) (?:(?:de|du|des|la|le|les|de la) |de l'|d'|l')*$`,
  'iu',
);

const SOLE_TRADER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:E\.?I\.?|entreprise individuelle|auto-?entrepreneure?|micro-?entreprise)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
const STREET_LINE = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${STRONG_STREET}(?![a-zA-ZÀ-ÖØ-öø-ῼ])|^\\s*\\d`, 'iu');

const OF_SOMEBODY =
  /^\s*(?=[^\n]{2,70}$)(?:(?:n[°o]s?|num[ée]ro|dossier|identifiant|matricule|r[ée]f[ée]rence|code|quotient|r[ée]gime|allocataire|adh[ée]rente?|assur[ée]e?|affili[ée]e?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^:\n]{0,30}(?:caf|cpam|msa|caisse|mutuelle|s[ée]cu[a-zA-ZÀ-ÖØ-öø-ῼ]*|soci[a-zA-ZÀ-ÖØ-öø-ῼ]*|[ée]cole|commune|service)[^:\n]{0,20}|(?:caf|cpam|msa|caisse|s[ée]curit[ée] sociale)(?: n[°o])?(?=[^:\n]{0,12}: ?(?:n[°o] ?)?\d)|profession|employeur|emploi|m[ée]tier|fonction|activit[ée]|situation|[ée]cole|[ée]tablissement(?: scolaire)?|coll[èe]ge|lyc[ée]e|cr[èe]che|classe|scolaris[ée]e?|scolarit[ée]|m[ée]decin|organisme(?: payeur)?|ressources?|nationalit[ée])(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^:\n]{0,30} ?:/iu;

/** "N° SIRET : sans objet": who has none is no company. */
const ANSWERED_NONE =
  /:\s*(?:sans objet|sans|n[ée]ant|aucune?|non(?: concern[ée]e?)?|s\.?o\.?|[–—/_.-]*)\s*$/iu;

/** Whether the address that begins at `start` is that of a town hall, a court, a school, a company. */
export function isPublicAddress(view: TextView, start: number): boolean {
  const ahead = before(view, start, 90);
  const own = ahead.replace(/^.*(?:[.;|?!](?= )|\t)/u, '');
  // "Plomberie (EI Ribeiro Nelson), SIRET …, 24 B rue des Tanneurs": a sole trader works at home.
  if (SOLE_TRADER.test(own)) return false;
  if (own.trim().length >= 3) return lastPublic(own) > lastOf(own, AT_HOME);
  // The address opens its line: the lines above say whose it is.
  const line = view.lineAt(start);
  for (const one of linesAbove(view.text, line.start)) {
    // "N° CAF : 0871446", "Profession : agent à la mairie": what a form asks of somebody.
    if (OF_SOMEBODY.test(one) || ANSWERED_NONE.test(one)) continue;
    if (one.trim() === '' || one.length > 70 || /[.!?]\s*$/u.test(one)) return false;
    const last = lastPublic(one);
    if (last !== -1) return last > lastOf(one, AT_HOME);
    if (!STREET_LINE.test(one)) return false;
  }
  return false;
}

/** The three lines above, the nearest first. */
function linesAbove(text: string, start: number): readonly string[] {
  const lines: string[] = [];
  for (let end = Math.max(0, start - 1); lines.length < 3;) {
    const from = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    lines.push(text.slice(from, end));
    if (from === 0) break;
    end = from - 1;
  }
  return lines;
}

/** Where a public building is named last; its name in a street does not count. -1: nowhere. */
export function lastPublic(text: string): number {
  let last = -1;
  for (const match of matchesOf(text, PUBLIC_BUILDING)) {
    if (!IN_STREET.test(text.slice(Math.max(0, match.index - 40), match.index))) last = match.index;
  }
  return last;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
}
