/**
 * Words that head a line in clear where lines are headed by people: before somebody's number, birth or address ("Kone Ibrahim né 2/11/23"),
 * before a colon in a dialogue ("Titi : ok"). It must not ask about labels.
 */
import type { Finding } from '../detector';
import { isKnownTown, senseAt, type Scene } from '../people/scene';
import { isLabelOfForms } from './words';
import { matchesOf } from '../text/matches';
import type { PlacedStretches, Stretch } from '../text/stretches';

const HEAD =
  /^[ \t]*(?:[-–•*>]|\d{1,3}[.)/°]|\[?\d{1,2}[:h]\d{2}\]?)?[ \t]*(?<words>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?=(?<after> ?[,(–|;\t-]| n[ée]e?s? | ?: ))/gmu;
const SPEAKER = /^[ \t]*(?:\[?\d{1,2}[:h]\d{2}\]?[ \t]*)?(?<words>[a-zA-ZÀ-ÖØ-öø-ῼ]{2,15})(?= ?: )/gmu;
/** Somebody's day of birth, in clear since nobody is known there. */
const BORN =
  /^(?: n[ée]e?s? (?:le )?\d| ?[(–,-] ?\d{1,2}(?:[/.]\d{1,2}[/.]| \p{Ll}{3,9} )(?:19|20)?\d{2}(?!\d))/u;
const REACH = 60;
/** As many lines of a dialogue have a masked speaker. */
const LEAST_SPEAKERS = 2;

/** @param hidden what is masked; @param people those of it that are people */
export function riskyHeads(
  scene: Scene,
  hidden: PlacedStretches<Stretch & Pick<Finding, 'type'>>,
  people: PlacedStretches<Stretch>,
): readonly Finding[] {
  const { view } = scene;
  const question = (start: number, end: number, reason: string, confidence: number): readonly Finding[] =>
    hidden.touching(start, end).length > 0 ? [] : [{ type: 'PERSON', start, end, reason, confidence }];
  const heads = matchesOf(view.text, HEAD).flatMap(({ 0: whole, index, groups }) => {
    const { words = '', after = '' } = groups ?? {};
    const end = index + whole.length;
    const line = view.lineAt(end - 1);
    const last = Math.min(line.end, end + REACH);
    if (after.includes(':') || people.touching(line.start, line.end).length > 0) return [];
    const theirs =
      BORN.test(view.text.slice(end, last)) ||
      hidden.touching(end, last).some(({ type }) => type === 'BIRTH' || type === 'PHONE');
    return theirs && canName(scene, end - words.length, end)
      ? question(end - words.length, end, 'en tête d’une ligne, devant un numéro ou une naissance', 0.4)
      : [];
  });
  const speakers = matchesOf(view.text, SPEAKER).map(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return { start: end - (groups?.['words'] ?? '').length, end };
  });
  const masked = speakers.filter(({ start, end }) => people.touching(start, end).length > 0);
  if (masked.length < LEAST_SPEAKERS) return heads;
  return [
    ...heads,
    ...speakers.flatMap(({ start, end }) =>
      canSpeak(scene, start) ? question(start, end, 'prend peut-être la parole', 0.35) : [],
    ),
  ];
}

/** One word at least may be a name's, and none is a service's or a duty's. */
function canName(scene: Scene, start: number, end: number): boolean {
  let could = false;
  for (
    let token = scene.view.tokenAt(start);
    token !== undefined && token.start < end;
    token = scene.tokens[token.index + 1]
  ) {
    const { institution, role, acronym, functional, surname, first, unknown } = senseAt(scene, token.index);
    if (isLabelOfForms(token.folded) || isKnownTown(scene, token.index)) return false;
    if ((institution || role || acronym || functional) && !surname && !first) return false;
    could ||= surname || first || unknown;
  }
  return could;
}

function canSpeak(scene: Scene, start: number): boolean {
  const token = scene.view.tokenAt(start);
  if (token === undefined || isLabelOfForms(token.folded)) return false;
  const { institution, acronym, functional, civility, first, unknown, surname } = senseAt(scene, token.index);
  const diminutive = /^(?<half>[a-z]{2})\k<half>$/u.test(token.folded);
  return (first || unknown || surname || diminutive) && !institution && !acronym && !functional && !civility;
}
