/**
 * Initials for a signature: alone on a line ("J.-P. O."), at the end of a note ("— JMF"), in brackets beside what somebody did
 * ("(SH)"). They are somebody's when they are those of a person of the text, or when they stand where one signs and have their full
 * stops. It must not take an acronym.
 */
import { findActingInitials } from './acting-initials';
import { candidate, HIDDEN, type Candidate } from './candidate';
import { initialsOfPeople, meanThing } from './initials';
import { findInReferences } from './references';
import type { Scene } from './scene';
import { matchesOf } from '../text/matches';
import { isDottedNeverSomebodys, isNeverSomebodys, isNobodys } from '../words/nobodys-letters';

/** "JMF", "G.A.B.", "J.-P. O.", "P.-A. T." */
const INITIALS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.'&/-])(?:[A-ZÀ-ÞŒ]{2,4}|[A-ZÀ-ÞŒ]\.(?: ?-?[A-ZÀ-ÞŒ]\.){1,3}|[A-ZÀ-ÞŒ]\.-?[A-ZÀ-ÞŒ]\. [A-ZÀ-ÞŒ]\.|[A-ZÀ-ÞŒ]\. ?[A-ZÀ-ÞŒ])(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'&/]|-[a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
/** A sentence or a dash ends before them. */
const SIGNS_AFTER = /(?:[—–] ?|[.!?»)…] {1,3}|^[ \t]*|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])[Pp]\/ ?[oO] ?:? )$/u;
/** A dash, where the text or a remark in brackets ends. */
const DASH = /[—–] ?$/u;
const REMARK_ENDS = /^(?:[)\]]|[ \t]*(?:\n[ \t]*\n|\s*$))/u;
/** Before whoever did something, or is to be seen. */
const BY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:CR|compte[- ]rendu|notes?|notes? prises?|r[ée]dact[a-zA-ZÀ-ÖØ-öø-ῼ]*|relu(?:e|es)?|relecture|secr[ée]taire|scribe|saisie|dict[ée]e?|rapporteure?|minute)(?: par)? ?:|relue?s?(?: par)?|par|avec|chez|vu|voir|selon|sign[ée]e?s?|visa|resp\.|cf\.?|appel(?:er)?|rappel(?:er)?|pr[ée]venir|demander [àa]|transmis [àa]|copie(?: [àa])?|suivi|agent|et|\/) ?$/iu;
const DUTY =
  /^, (?:l[ea] |l')?(?:adjointe?|maire|conseill[eè]re?|direct(?:eur|rice)|responsable|secr[ée]taire|chef|agente?|[ée]lue?|gardienn?e?|r[ée]gisseu(?:r|se)|conservat(?:eur|rice)|technicienn?e?|brigadier|policier)/iu;
const TELLS_WRITER =
  /(?:(?:pris|suivi|trait[ée]|re[çc]u|r[ée]dig[ée]|saisi|not[ée])e?s? par|^[ \t]*de) ?:/imu;
const LINE_ENDS = /^[.)\]]?(?: ?[»"])?[ \t]*(?:\n|$)/u;

/** @param people candidates of all confidences; those that are hidden lend their initials */
export function findClosingInitials(scene: Scene, people: readonly Candidate[]): readonly Candidate[] {
  const { text, lines } = scene.view;
  const hidden = people.filter(({ confidence }) => confidence >= HIDDEN);
  let known: ReadonlySet<string> | undefined;
  const initialsIn = () => (known ??= initialsOfPeople(scene, hidden));
  const first = lines.find(({ from, to }) => to > from);
  const closing = matchesOf(text, INITIALS).flatMap((match): Candidate[] => {
    const start = match.index;
    const end = start + match[0].length;
    const line = scene.view.lineAt(start);
    if (line.case === 'upper' && match[0].length !== text.slice(line.start, line.end).trim().length)
      return [];
    const from = scene.view.tokenAt(start)?.index;
    if (from === undefined) return [];
    const letters = match[0].replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ]/gu, '');
    const dotted = match[0].includes('.');
    const ahead = text.slice(line.start, start);
    const office = !dotted && (isNeverSomebodys(letters) || meanThing(scene, letters));
    // "mis à jour par PL", where P. Lemaire is named
    const byThem =
      !dotted &&
      /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:par|sign[ée]e?s?|vis[ée]e?s?) $/iu.test(ahead) &&
      initialsIn().has(letters);
    // "Vu et transmis, ODL"
    const ended = /[a-zA-ZÀ-ÖØ-öø-ῼ], $/u.test(ahead) && LINE_ENDS.test(text.slice(end, end + 6));
    const closes = SIGNS_AFTER.test(ahead) && LINE_ENDS.test(text.slice(end, end + 6));
    // "passage jeudi. MJ", "n'oublie pas les clés, TM": at the end of a message theirs, were they an acronym; a mention is nobody's
    // there ("Benne en panne, HS"), unless the text tells who writes it.
    const theySign =
      (!isNobodys(letters) || TELLS_WRITER.test(text)) &&
      (ended || (closes && ahead.trim() !== '')) &&
      REMARK_ENDS.test(text.slice(end)) &&
      initialsIn().has(letters);
    if (isDottedNeverSomebodys(letters) || (office && !((byThem && !isNeverSomebodys(letters)) || theySign)))
      return [];
    const bracketed = ahead.endsWith('(') && text[end] === ')';
    // "mis à jour par PL", "voir avec JMF": only those of somebody of the text.
    const named = !dotted && BY.test(ahead) && !/^ ?[A-ZÀ-ÞŒ]/u.test(text.slice(end, end + 2));
    // "Vu A. K., adjoint.": a duty says that somebody has signed.
    const onDuty = dotted && BY.test(ahead) && DUTY.test(text.slice(end, end + 24));
    if (!closes && !bracketed && !ended && !named && !onDuty) return [];
    const opens = line === first && ahead.trim() === '';
    // "[… à revoir. BL]": a remark in brackets ends with who made it.
    const remark = /[.!?»…] $/u.test(ahead) && /^\]|^\)[ \t]*(?:\n|$)/u.test(text.slice(end, end + 6));
    const signed =
      closes && !opens && (dotted || ((DASH.test(ahead) || remark) && REMARK_ENDS.test(text.slice(end))));
    if (!initialsIn().has(letters) && !signed && !onDuty) return [];
    return [candidate(from, from + (dotted ? letters.length : 1), 'signature en initiales', 0.6)];
  });
  return [...closing, ...findActingInitials(scene, initialsIn), ...findInReferences(scene, initialsIn)];
}
