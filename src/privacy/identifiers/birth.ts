/**
 * Dates and places of birth: after "né(e) le", in the wording of civil registers ("Le … à … heures est née"), after a field's
 * label. Other dates identify nobody. It must not guess a date of birth from its year: tables and lists are in `people`.
 */
import type { Detector, Finding } from '../detector';
import { after } from '../text/context';
import { ANY_DATE, FULL_DATE, MONTH_NAME, SAID_DATE } from '../text/dates';
import { matchesOf } from '../text/matches';
import { readPlace } from '../text/places';

const BORN =
  '(?:née?(?:\\(e\\)|\\.e|·e|-e|/e)?s?|n[ée] ?\\(e\\)s?|nee?s?(?= (?:le|a|à|en) | \\d{1,2}[/.-]\\d)|ne le|(?<=(?:suis|est|sommes|sont|[ée]tait|[ée]tais|[êe]tes|es) )nee?s?(?= (?:le|la|a|à|en|dans|ici|au|chez|sous)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))|natifs?|natives?|naquit|naissance|naiss\\.?(?= ?:| \\d)|nais\\.(?= ?:| \\d)|ddn|d\\.d\\.n\\.?|d\\.?o\\.?b\\.?(?= ?:| \\d)|date of birth|born|(?:dn|d\\. ?n\\.)(?= ?:? ?\\d{1,2}[/.-]\\d)|anniversaire)';
const DATE_AFTER = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'])${BORN}(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?<between>[^.;\\n|]{0,60}?(?:\\| ?)?)(?<![\\d/.])(?<date>${ANY_DATE}|(?<=en )(?:19|20)\\d{2}(?!\\d)|(?<=(?:le|du|:) )(?:${SAID_DATE}|\\d{2} \\d{2} \\d{2}(?! ?\\d)))`,
  'giu',
);
/** "nom : ROUX prénom : Lina, date : 12/03/2009": whose date it is, the labels before it say. */
const AFTER_NAME = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:noms?|pr[ée]noms?)(?: ?\\(s\\))? ?[:=] ?(?<between>[^\\n]{2,70}?)[ ,;|/–-](?:dates?|dn|d\\.n\\.?) ?[:=]? ?(?<date>${FULL_DATE})`,
  'giu',
);
/** "— Né le ?\n— Le douze mai": asked and answered, or a label above its value. */
const ANSWERED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'])${BORN}(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?: le)? ?[?:]? ?\\n[ –—-]*(?:(?:le|du) )?(?<date>${ANY_DATE})`,
  'giu',
);
/** "né le 4 septembre", "née 1962", "fêtera ses 80 ans le 3 mai" */
const SHORT = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'])(?:${BORN}(?: (?:le|un|ce|en))? |(?:[jn]')?(?:f[êe]t(?:ons|ez|ent|e(?:rai|ras|rons|rez|ront|ra)?|ait|é)|aur(?:ai|as|ons|ez|ont|a)|(?:a|ai|avait) eu|souffl(?:era|erai|e))[^.;\\n]{0,20} ans le )(?<date>(?<=ans le )\\d{1,2}(?: ?er)? ${MONTH_NAME}(?: \\d{4})?(?!\\d)|\\d{1,2}(?: ?er)? ${MONTH_NAME}(?! \\d{4})|(?<=n[ée]e? )(?:(?:0?[1-9]|1[0-2])[./-])?(?:19|20)\\d{2}(?!\\d)|(?<=n[ée]e?s? le )\\d{1,2}(?= ?[).,;!])|(?<=n[ée]e?s? en )\\d{2}(?= ?[).,;!\\n]))`,
  'giu',
);
/** "(°1962)", "° 4/4/1965": the sign of genealogists. */
const SIGN =
  /°(?<=(?:^|[(,;|\t] ?)°) ?(?:le |en )?(?<date>\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:1[89]|20)\d{2})(?![\d/-])/gmu;
/** "Nés, Monsieur à … le …, Madame à … le …" */
const CHAINED = new RegExp(
  `^[^.;\\n]{0,12}?(?:,|et)(?: et)? (?:madame|monsieur|mme|m\\.|l'[ée]poux|l'[ée]pouse|elle|lui|celle-ci|celui-ci)(?<between>[^.;\\n]{0,50}?)(?<date>${FULL_DATE})`,
  'iu',
);
/** "Le onze octobre deux mille douze à vingt-trois heures est née …" */
const REGISTER = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])le (?<date>${FULL_DATE}),? (?:[àa] [^.;\\n]{1,70}?)?(?:est|sont) née?s?(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
/** "L’an mil neuf cent trente huit, le vingt deux septembre, six heures du matin, est né …": old registers begin with the year. */
const YEAR_FIRST = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])l'(?<date>an (?:mil|mille|deux mille)[a-zé -]{0,40},? (?:et )?le [a-zé -]{2,16} ?${MONTH_NAME})(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?=[^.;\\n]{0,70} (?:est|sont) née?s?(?![a-zA-ZÀ-ÖØ-öø-ῼ]))`,
  'giu',
);
/** "né à Oujda", "née le … à Grenoble", "à : Dakar" after a date of birth, "Commune de naissance : Les Abymes" */
const PLACE_AFTER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ'])(?:[Nn]ée?(?:\(e\)|\.e|·e)?s?|NÉE?S?|nee?(?= (?:le|a|à) )|NEE?(?= (?:LE|A) )|natifs?|natives? de|originaires? de)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?<between>(?:[^.;\n|]|\.(?=\d)){0,70}?)(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?:[àÀ]|aux?|natifs?|natives? de|originaires? d[eu]s?|en)(?![a-zA-ZÀ-ÖØ-öø-ῼ]) ?:? ?(?!(?:attente|d[ée]faut|cours|liste|partir|compter|charge|terme|l'?unanimité)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))(?=[A-ZÀ-ÞŒ]|[a-zß-ÿœ]{3,}(?:$|[,.\n]))/gu;
const PLACE_LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:lieu|commune|ville|d[ée]partement|pays|lieu et date) (?:de )?(?:la )?naissance ?:? ?(?=[a-zA-ZÀ-ÖØ-öø-ῼ])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])date et lieu de naissance ?: ?[^\n]{4,34}?(?:, ?| à )(?=[A-ZÀ-ÞŒ])/giu;
/** "Né le 3 mars 1980⏎Lieu : Alger": a field's label, right under the date. */
const PLACE_UNDER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:lieu|ville|commune)(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:n[ée]{1,2}e?(?:\(e\))? le|naissance)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n]{0,60}\n[ \t]{0,8}(?:lieu|ville|commune)) ?: ?(?=[A-ZÀ-ÞŒ])/giu;
/** "Alger (Algérie)", "Besançon (25)": the country or the department is part of the answer. */
const WHERE_IT_IS = /^ ?\((?:[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ' -]{2,30}|\d{2,3}|2[AB])\)/u;
/** Between the word and its date, another action makes it another date; "Marie" is a first name. */
const OTHER_EVENT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mari(?:ée?s?|ees?)|d[ée]c[ée]d[ée]e?s?|domicili|demeurant|recrut|nomm[ée]e?|inscrit|convoqu|s[ée]ance|acte (?:re[çc]u|dress))/iu;
/** "né le 2 mars 2020, suivi au CAMSP": where somebody is helped or taught, no birthplace. */
const FOLLOWED =
  /,[^,]*(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:suivie?|scolaris[ée]e?|admise?|accueillie?|hospitalis[ée]e?|plac[ée]e?|employ[ée]e?|affect[ée]e?|accompagn[ée]e?) $/iu;
/** "née Petit, domiciliée à Gap, née le …": the word comes again, and what stood before it is another matter. */
const BORN_AGAIN =
  /^.*(?<![a-zA-ZÀ-ÖØ-öø-ῼ'])(?:n[ée]{1,2}e?(?:\(e\)|·e)?s?(?= (?:le|à|a|en|au) )|naissance)/isu;
const isOtherEvent = (between: string): boolean => OTHER_EVENT.test(between.replace(BORN_AGAIN, ''));

export const findBirths: Detector = ({ view }) => {
  const { text } = view;
  const found: Finding[] = [];
  const date = (start: number, value: string, reason: string) => {
    found.push({ type: 'BIRTH', start, end: start + value.length, reason, confidence: 0.95 });
  };
  for (const match of matchesOf(text, DATE_AFTER)) {
    const { date: value = '', between = '' } = match.groups ?? {};
    if (isOtherEvent(between)) continue;
    let end = match.index + match[0].length;
    date(end - value.length, value, 'date de naissance');
    for (
      let next = CHAINED.exec(after(view, end, 140));
      next !== null;
      next = CHAINED.exec(after(view, end, 140))
    ) {
      const chained = next.groups?.['date'] ?? '';
      if (isOtherEvent(next.groups?.['between'] ?? '')) break;
      place(end, next[0].slice(0, next[0].length - chained.length));
      end += next[0].length;
      date(end - chained.length, chained, 'date de naissance');
    }
  }
  for (const pattern of [ANSWERED, SHORT, AFTER_NAME, SIGN]) {
    for (const match of matchesOf(text, pattern)) {
      if (isOtherEvent(match.groups?.['between'] ?? '')) continue;
      const value = match.groups?.['date'] ?? '';
      date(match.index + match[0].length - value.length, value, 'date de naissance');
    }
  }
  for (const match of matchesOf(text, REGISTER)) {
    date(match.index + 3, match.groups?.['date'] ?? '', 'date de naissance d’un registre');
  }
  for (const match of matchesOf(text, YEAR_FIRST)) {
    date(match.index + 2, match.groups?.['date'] ?? '', 'date de naissance d’un registre');
  }
  /** The place in a stretch that ends before a date: "Madame à Oran (Algérie) le". */
  function place(start: number, stretch: string): void {
    const at = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])[àÀ] (?=[A-ZÀ-ÞŒ])/u.exec(stretch);
    if (at !== null) addPlace(start + at.index + at[0].length);
  }
  function addPlace(start: number, labelled = false): void {
    const town = readPlace(text, start);
    const end = town + (labelled ? (WHERE_IT_IS.exec(text.slice(town, town + 40))?.[0].length ?? 0) : 0);
    if (town > start) {
      found.push({ type: 'BIRTH', start, end, reason: 'lieu de naissance', confidence: 0.9 });
    }
  }
  for (const match of matchesOf(text, PLACE_AFTER)) {
    const { between = '' } = match.groups ?? {};
    if (!isOtherEvent(between) && !FOLLOWED.test(between)) addPlace(match.index + match[0].length);
  }
  for (const match of [...matchesOf(text, PLACE_LABEL), ...matchesOf(text, PLACE_UNDER)])
    addPlace(match.index + match[0].length, true);
  return found;
};
