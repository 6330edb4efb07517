/**
 * Numbers, dates and places that are left in clear on the line of somebody masked: how much each may be theirs. It must not hide
 * anything.
 */
import type { Finding } from '../detector';
import { findCodes, isDrawn, isQuantity, looksLikeAnAct, type Code } from '../identifiers/codes';
import { MAYBE_OF_SOMEBODY, OF_NO_PERSON, OF_SOMEBODY } from '../identifiers/number-words';
import { matchesOf } from '../text/matches';
import type { PlacedStretches, Stretch } from '../text/stretches';
import type { TextView } from '../text/view';

const LABEL = /(?:n[°o]s?\.?|num[ée]ro|r[ée]f\.?|r[ée]f[ée]rence|code|id|:|#) ?$/iu;
const REACH = 120;
const LEAST_DIGITS = 4;
/** "l'article R. 441-2-3", "L. 2212-2 du CGCT" */
const ARTICLE = /(?:[LRDA]\*?\.? ?|articles? |art\. ?|libre r[ée]ponse |CS |BP |TSA )$/iu;
const NORM = /^(?:RE|RT|CPV|SIRET|SIREN|EN|NF|ISO|BC|RD|RN|TA|CAA|IMEI|ISSN|ISBN)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
/** Acts and contracts: nobody's, whoever stands beside. */
const OF_ACT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:arr[êe]t[ée]s?|march[ée]s?|conventions?|d[ée]lib[ée]rations?|d[ée]cisions? (?:ta|ce|caa|du (?:tribunal|maire|pr[ée]fet))|poste|joue|boamp|s[ée]rie technique|permis de construire|avenants?|march[ée] de [a-zA-ZÀ-ÖØ-öø-ῼ]+|comptes?|imputations?|articles?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;:|\n]{0,16}$/iu;
/** Days whose year is in figures; the other ways of writing dates are the detectors' business. */
const DAY = '\\d{1,2}(?:er)?[ /.-](?:\\d{1,2}|[a-zA-ZÀ-ÖØ-öø-ῼ]{3,9}\\.?)[ /.-](?:19|20)\\d{2}(?!\\d)';
const DATE = new RegExp(`(?<![\\d/.-])${DAY}`, 'gu');
/** Later dates are an event's as a rule. */
const LATEST_BIRTH = 2012;
const EVENT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:loi|d[ée]cret|arr[êe]t[ée]|d[ée]lib[a-zA-ZÀ-ÖØ-öø-ῼ]*|ordonnance|circulaire|code|conseil|s[ée]ance|construit|b[âa]ti|fond[ée]e?|cr[ée][ée]e?|depuis|du|mari[ée][a-zA-ZÀ-ÖØ-öø-ῼ]*|d[ée]c[ée]d[a-zA-ZÀ-ÖØ-öø-ῼ]*|concession|acte|contrat|recrut[a-zA-ZÀ-ÖØ-öø-ῼ]*|nomm[ée][a-zA-ZÀ-ÖØ-öø-ῼ]*|entr[ée]e?s?|arriv[a-zA-ZÀ-ÖØ-öø-ῼ]*|embauch[a-zA-ZÀ-ÖØ-öø-ῼ]*|titularis[a-zA-ZÀ-ÖØ-öø-ῼ]*|inhum[a-zA-ZÀ-ÖØ-öø-ῼ]*|accord[ée]e?s?|acquise?s?|achet[ée]e?s?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\n]{0,30}$/iu;
const HAMLET =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:hameau|lieu[- ]dit|lieudit|tribu|mas|ferme|clos|moulin) (?:(?:de la |de l'|des |du |de |d'|la |le |les |l')|(?:La |Le |Les |L'))?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -]\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2}/gu;

const STREET =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?<number>\d{1,4}(?: ?(?:bis|ter|[A-D]))?),? )?(?:rue|avenue|boulevard|chemin|impasse|all[ée]e|route|quai|square|passage|mont[ée]e|sentier|ruelle|venelle|lotissement|r[ée]sidence|cit[ée]|za|RUE|AVENUE|CHEMIN|IMPASSE|ALL[ÉE]E|ROUTE) (?:(?:de la |de l'|des |du |de |d'|DE LA |DES |DU |DE )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*)(?: (?:(?:de|du|des|la|le|DE|DES|DU) )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3}(?:,? n[°o] ?\d{1,4}| lot \d{1,3})?/gu;
/** "zmarchetti75" */
const HANDLE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d@./-])(?=\p{Ll}*[aeiouy])\p{Ll}[\p{Ll}._]{4,20}\d{2,4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@.])/gu;
const SIGNED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:fait|sign[ée]e?s?|visa|vu|lu|re[çc]u|d[ée]pos[ée]e?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "Plouvéac, le 9 octobre 2025": a town of one word, as a letter is dated. */
const TOWN = /^(?:[ÀA] )?(?:(?:Les?|La|Saint|Sainte) |L')?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+$/u;
const DATE_BESIDE = new RegExp(`(?:, le |, | \\(|\\) \\(| – )(?<date>${DAY})(?=[\\n,;.)]|$)`, 'gu');

/** @param hidden what is masked; @param people those of it that are people */
export function riskyFigures(
  view: TextView,
  hidden: PlacedStretches<Stretch>,
  people: PlacedStretches<Stretch>,
): readonly Finding[] {
  const { text } = view;
  const isClear = (start: number, end: number) => hidden.touching(start, end).length === 0;
  const near = (start: number, end: number, reach = REACH) => {
    const line = view.lineAt(start);
    return people
      .touching(Math.max(line.start, start - reach), Math.min(line.end, end + reach))
      .some((one) => one.start >= line.start && one.end <= line.end);
  };
  // "2025/118 / 2-11 / ORSINI Ange": the entries of a register may be people's.
  const headsRow = (start: number) => {
    const line = view.lineAt(start);
    return /^[ \t*•–-]*$/u.test(text.slice(line.start, start)) && near(start, line.end);
  };
  const numbers = findCodes(view).flatMap((code): Finding[] => {
    const { start, end, digits } = code;
    if (
      (digits < LEAST_DIGITS && !isDrawn(code)) ||
      (looksLikeAnAct(code) && !headsRow(start)) ||
      !isClear(start, end)
    )
      return [];
    const line = view.lineAt(start);
    const ahead = text.slice(Math.max(line.start, start - 50), start);
    const clause = ahead.replace(/^.*[.;|\t] /su, '');
    const labelled = LABEL.test(clause) && !isQuantity(code);
    if (
      (!labelled && isQuantity(code)) ||
      ARTICLE.test(ahead) ||
      OF_ACT.test(ahead.replace(/(?:n[°o]s?|num[ée]ro|:) ?$/iu, '')) ||
      NORM.test(code.text) ||
      isPostcode(text, code)
    )
      return [];
    if (looksLikeAnAct(code))
      return [question('ID', start, end, 'numéro en tête d’une ligne qui nomme quelqu’un', 0.3)];
    const risk = numberRisk(
      `${clause}${/^[a-zA-ZÀ-ÖØ-öø-ῼ]+ /u.exec(code.text)?.[0] ?? ''}`,
      labelled,
      code.mixed,
      digits,
      near(start, end),
      telling(code),
    );
    return risk === 0 ? [] : [question('ID', start, end, 'numéro qui peut désigner une personne', risk)];
  });
  const dates = matchesOf(text, DATE).flatMap(({ 0: date, index }): Finding[] => {
    const year = Number(/(?:19|20)\d{2}/.exec(date)?.[0] ?? '9999');
    const end = index + date.length;
    if (year < 1915 || year > LATEST_BIRTH || !isClear(index, end) || !near(index, end, 60)) return [];
    const line = view.lineAt(index);
    return EVENT.test(text.slice(Math.max(line.start, index - 40), index))
      ? []
      : [question('BIRTH', index, end, 'date ancienne près d’un nom masqué', 0.42)];
  });
  const hamlets = matchesOf(text, HAMLET).flatMap(({ 0: place, index }): Finding[] => {
    const end = index + place.length;
    return isClear(index, end) && near(index, end, 80)
      ? [question('ADDRESS', index, end, 'lieu près d’un nom masqué', 0.37)]
      : [];
  });
  const streets = matchesOf(text, STREET).flatMap(({ 0: street, index, groups }): Finding[] => {
    const end = index + street.length;
    if (!isClear(index, end)) return [];
    const line = view.lineAt(index);
    const owner = people.lastBefore(index);
    const between =
      owner === undefined || owner.start < line.start ? undefined : text.slice(owner.end, index);
    // "chez Mme Renoux, rue du Puits-Salé": right after somebody; a number makes it a house's.
    const beside = between !== undefined && /^(?: \(\d{4}\))?,? $/u.test(between);
    const numbered = groups?.['number'] !== undefined && between !== undefined && between.length < REACH;
    return beside || numbered
      ? [question('ADDRESS', index, end, 'adresse près d’un nom masqué', beside ? 0.41 : 0.35)]
      : [];
  });
  const handles = matchesOf(text, HANDLE).flatMap(({ 0: handle, index }): Finding[] => {
    const end = index + handle.length;
    return isClear(index, end) && near(index, end)
      ? [question('ID', index, end, 'identifiant qui peut désigner une personne', 0.36)]
      : [];
  });
  const beside = matchesOf(text, DATE_BESIDE).flatMap((match): Finding[] => {
    const date = match.groups?.['date'] ?? '';
    const start = match.index + match[0].length - date.length;
    const owner = people.lastBefore(match.index);
    const line = view.lineAt(match.index);
    // "Fait à Corbas, le 7 juin 2025", "Plouvéac, le 9 octobre 2025", "Visa : R. Plantevin, le …", "Astier (12/01/2026) : appel du père"
    const dateline =
      match[0].startsWith(', le ') &&
      TOWN.test(text.slice(line.start, match.index).trim()) &&
      text.slice(start + date.length, line.end).trim() === '';
    const log = /^\) ?:/u.test(text.slice(start + date.length, start + date.length + 3));
    if (log || dateline || SIGNED.test(text.slice(line.start, match.index))) return [];
    return owner?.end === match.index && isClear(start, start + date.length)
      ? [question('BIRTH', start, start + date.length, 'date qui suit un nom masqué', 0.33)]
      : [];
  });
  return [...numbers, ...dates, ...hamlets, ...streets, ...handles, ...beside];
}

/** "75342 Paris": of a public service, for those of people are masked. */
const isPostcode = (text: string, { text: code, end }: Code): boolean =>
  /^\d{5}$/u.test(code) && /^,? \p{Lu}/u.test(text.slice(end, end + 3));

/** A number that is no count: drawn at random, or long. */
const telling = (code: Code): boolean => isDrawn(code) || code.digits > 7 || (code.mixed && code.digits > 5);

function numberRisk(
  clause: string,
  labelled: boolean,
  mixed: boolean,
  digits: number,
  near: boolean,
  tells: boolean,
): number {
  if (near && labelled && tells) return 0.34;
  if (lastOf(clause, OF_NO_PERSON) > Math.max(lastOf(clause, OF_SOMEBODY), lastOf(clause, MAYBE_OF_SOMEBODY)))
    return 0;
  const owned = lastOf(clause, OF_SOMEBODY) !== -1 || lastOf(clause, MAYBE_OF_SOMEBODY) !== -1;
  if (owned) return near ? 0.46 : 0.4;
  if (near) return labelled ? 0.44 : mixed ? 0.4 : digits > LEAST_DIGITS ? 0.35 : 0;
  return labelled && digits > LEAST_DIGITS ? 0.3 : 0;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of matchesOf(text, pattern)) last = match.index;
  return last;
}

const question = (
  type: Finding['type'],
  start: number,
  end: number,
  reason: string,
  confidence: number,
): Finding => ({ type, start, end, reason, confidence });
