/** CI-04: the number, the date and the title of a law or a decree belong together. */
import { formatDate } from '../../../act/dates';
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import type { Citation } from '../../citations/model';
import type { CoreEntry } from '../../core';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

export const rule = defineRule({
  meta: {
    id: 'CI-04',
    title: {
      fr: 'Numéro, date et titre des lois et décrets concordent',
      en: 'Number, date and title of laws and decrees agree',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      year: {
        fr: 'Le numéro {number} est celui d’un texte de {numbered}, mais la date donnée est de {dated} : vérifiez « {cited} ».',
        en: 'Number {number} is that of a text of {numbered}, but its date is of {dated}.',
      },
      date: {
        fr: 'Le texte n° {number} est du {right}, et non du {written}{doubt}.',
        en: 'Text no. {number} is of {right}, not of {written}.',
      },
      nature: {
        fr: 'Le n° {number} est celui d’un autre texte : {right}{doubt}. Vérifiez sa nature.',
        en: 'No. {number} is that of another text: {right}.',
      },
      number: {
        fr: 'Le texte de ce titre est {right}{doubt} : vérifiez « {cited} ».',
        en: 'The text of this title is {right}: check “{cited}”.',
      },
      order: {
        fr: 'L’arrêté de ce titre que connaît Paraphe est {right}{doubt} : vérifiez la date de « {cited} ».',
        en: 'The order of this title that Paraphe knows is {right}: check the date of “{cited}”.',
        severity: 'minor',
      },
      title: {
        fr: 'Le titre ne semble pas être celui de ce texte : {right}{doubt}.',
        en: 'The title does not seem to be that of this text: {right}.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.citations.flatMap((citation): Outcome[] => {
      const { kind, textNumber: number, date, normal } = citation;
      if (kind === 'act' || (kind === 'text' && analysis.core.find(normal) === undefined)) {
        const titled = entryTitled(analysis, citation);
        if (titled !== undefined) return titled;
      }
      if (kind !== 'text' || number === undefined) return [];
      const entry = analysis.core.find(normal);
      const other = entry === undefined ? otherNature(analysis, citation) : undefined;
      const known = entry ?? other;
      const values = {
        number,
        right: '',
        written: '',
        doubt: doubtOf(known),
        cited: citation.text.replace(/\s+/gu, ' '),
      };
      if (other !== undefined && (date === undefined || date === other.created))
        return [finding('nature', citation, { values: { ...values, right: other.title } })];
      const right = entry?.created;
      if (date !== undefined && right !== undefined && date !== right) {
        const [place] = analysis.within(analysis.dates, citation);
        const fix =
          place === undefined ? {} : { fix: { start: place.start, end: place.end, text: formatDate(right) } };
        return [
          finding('date', citation, {
            values: { ...values, right: formatDate(right), written: formatDate(date) },
            ...fix,
          }),
        ];
      }
      const numbered = yearOf(number);
      const dated = Number(date?.slice(0, 4));
      if (date !== undefined && numbered !== dated)
        return [finding('year', citation, { values: { ...values, numbered, dated } })];
      return entry === undefined ? [] : titleOutcome(analysis, citation, entry, values);
    }),
});

/** "82-213" and "1982-213" are of 1982. */
const yearOf = (number: string): number => {
  const year = Number(number.split('-')[0]);
  return year < 100 ? 1900 + year : year;
};

const doubtOf = (entry: CoreEntry | undefined): string =>
  entry !== undefined && /mémoire/u.test(entry.source) ? ' (à vérifier sur Légifrance)' : '';

/** A law, ordinance or decree of the same number that the core holds under another nature. */
const otherNature = ({ core }: Analysis, { normal }: Citation): CoreEntry | undefined => {
  const [nature = '', number = ''] = normal.split('|');
  return ['loi', 'ordonnance', 'decret']
    .filter((one) => one !== nature)
    .map((one) => core.find(`${one}|${number}`))
    .find((one) => one !== undefined);
};

/** A text that the core knows by its title, cited under another number or date. */
const entryTitled = (analysis: Analysis, citation: Citation): Outcome[] | undefined => {
  const [nature = ''] = citation.normal.split('|');
  const written = titleAfter(analysis.text, citation.end)?.words;
  if (written === undefined) return undefined;
  const said = wordsOf(written);
  const entry = analysis.derive(titlesOf).find(({ key, words }) => {
    const shared = [...words].filter((word) => said.has(word)).length;
    return (
      key.startsWith(`${nature}|`) &&
      words.size >= 3 &&
      shared >= words.size * (citation.kind === 'act' ? ORDER_SHARE : TEXT_SHARE)
    );
  })?.entry;
  if (entry === undefined) return undefined;
  const sameDay = citation.date === undefined || citation.date === entry.created;
  if (sameDay && (citation.kind === 'act' || citation.textNumber === undefined)) return undefined;
  const values = { right: entry.title, doubt: doubtOf(entry), cited: citation.text.replace(/\s+/gu, ' ') };
  // Several orders may bear one title: only a law or a decree is told apart by it.
  return [finding(citation.kind === 'act' ? 'order' : 'number', citation, { values })];
};

/** Of the long words of a title, those that must be written: statutes of staff differ by one. */
const [ORDER_SHARE, TEXT_SHARE] = [0.8, 0.9];

/** Titles of the core with their long words. */
const titlesOf = ({ core }: Analysis): { key: string; entry: CoreEntry; words: Set<string> }[] =>
  core.entries
    .filter(
      ({ key, created }) => created !== undefined && /^(?:loi|ordonnance|decret|arrete)\|[^|]+$/u.test(key),
    )
    .map((entry) => ({ key: entry.key, entry, words: wordsOf(entry.title.replace(/^.*?\d{4}\s/u, '')) }));

const TITLE =
  /^\s*,?\s*(?:modifiee?\s*,?\s*)?((?:relati(?:f|ve)|portant|fixant|d'orientation|instituant)\s[^;:.()]{8,160})/;
/** Words that tell one title from another: long ones. */
const wordsOf = (text: string): Set<string> => new Set(fold(text).lower.match(/[a-z]{5,}/gu) ?? []);
const LEADING = new Set(['relatif', 'relative', 'portant', 'fixant']);

/** "relative à …", right after a reference. */
const titleAfter = (text: string, end: number): (Span & { readonly words: string }) | undefined => {
  const plain = fold(text.slice(end, end + 200));
  const match = TITLE.exec(plain.lower);
  const words = match?.[1]?.trimEnd();
  if (match === null || words === undefined) return undefined;
  const from = match.index + match[0].indexOf(words);
  return { start: end + plain.at(from), end: end + plain.at(from + words.length), words };
};

const titleOutcome = (
  { text }: Analysis,
  { end }: Citation,
  { title }: CoreEntry,
  values: Readonly<Record<string, string>>,
): Outcome[] => {
  const found = titleAfter(text, end);
  if (found === undefined) return [];
  const right = wordsOf(title);
  const cited = [...wordsOf(found.words)].filter((word) => !LEADING.has(word));
  // Titles are shortened and paraphrased: only one that shares nothing is another's.
  if (cited.length < 2 || cited.some((word) => right.has(word))) return [];
  return [finding('title', found, { values: { ...values, right: title } })];
};

export const examples: Examples = {
  passes: [
    {
      why: 'un statut particulier dont un autre cadre d’emplois porte presque le titre',
      text: 'Vu le décret n° 2010-1357 du 9 novembre 2010 portant statut particulier du cadre d’emplois des techniciens territoriaux ;',
    },
    {
      why: 'arrêté connu, à sa date',
      text: 'Vu l’arrêté interministériel du 24 novembre 1967 relatif à la signalisation des routes et autoroutes ;',
    },
    {
      why: 'un arrêté municipal qui parle aussi de signalisation',
      text: 'Vu l’arrêté municipal du 3 mars 2020 relatif à la signalisation des routes communales ;',
    },
    {
      why: 'numéro et date justes',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens ;',
    },
    { why: 'sans date', text: 'Vu la loi n° 2000-321 ;' },
    { why: 'inconnu du fonds juridique, même année', text: 'Vu la loi n° 99-999 du 1er mars 1999 ;' },
    {
      why: 'année sur quatre chiffres',
      text: 'Vu le décret n° 2001-495 du 6 juin 2001 pris pour l’application de la loi ;',
    },
    { why: 'titre abrégé', text: 'Vu la loi n° 2025-1249 du 22 décembre 2025 portant statut de l’élu ;' },
    { why: 'un arrêté n’a pas d’année dans son numéro', text: 'Vu l’arrêté n° 12-345 du 3 mars 2026 ;' },
    {
      why: 'trop court pour comparer',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000 relative à la DCRA aux usages ;',
    },
    { why: 'loi désignée par sa seule date', text: 'Vu la loi du 1er juillet 1901 ;' },
    {
      why: 'titre paraphrasé, un mot commun',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000 relative à la modernisation des droits ;',
    },
    {
      why: 'un seul long mot, celui d’une autre loi',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000 relative à la sécurité de tous ;',
    },
  ],
  fails: [
    {
      why: 'un chiffre de travers dans le numéro',
      text: 'Vu la loi n° 2000-231 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations ;',
      message: 'number',
      at: 'loi n° 2000-231 du 12 avril 2000',
    },
    {
      why: 'un arrêté connu, d’un autre jour',
      text: 'Vu l’arrêté interministériel du 24 novembre 1976 relatif à la signalisation des routes et autoroutes ;',
      message: 'order',
      at: 'arrêté interministériel du 24 novembre 1976',
    },
    {
      why: 'date d’un autre jour',
      text: 'Vu la loi n° 2000-321 du 12 avril 2001 ;',
      message: 'date',
      at: 'loi n° 2000-321 du 12 avril 2001',
      fixed: 'Vu la loi n° 2000-321 du 12\u00A0avril 2000 ;',
    },
    {
      why: 'date retenue de mémoire',
      text: 'Vu la loi n° 78-17 du 16 janvier 1978 ;',
      message: 'date',
      at: 'loi n° 78-17 du 16 janvier 1978',
      fixed: 'Vu la loi n° 78-17 du 6\u00A0janvier 1978 ;',
    },
    {
      why: 'année du numéro et de la date',
      text: 'Vu le décret n° 2011-777 du 3 mars 2012 ;',
      message: 'year',
      at: 'décret n° 2011-777 du 3 mars 2012',
    },
    {
      why: 'année à deux chiffres',
      text: 'Vu la loi n° 83-777 du 3 mars 1982 ;',
      message: 'year',
      at: 'loi n° 83-777 du 3 mars 1982',
    },
    {
      why: 'un décret appelé loi',
      text: 'Vu la loi n° 2001-495 du 6 juin 2001 ;',
      message: 'nature',
      at: 'loi n° 2001-495 du 6 juin 2001',
    },
    {
      why: 'une loi appelée décret, sans date',
      text: 'Vu le décret n° 2000-321 ;',
      message: 'nature',
      at: 'décret n° 2000-321',
    },
    {
      why: 'même numéro, autre nature, autre année',
      text: 'Vu le décret n° 2000-321 du 3 mars 2002 ;',
      message: 'year',
      at: 'décret n° 2000-321 du 3 mars 2002',
    },
    {
      why: 'titre d’une autre loi',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000 relative à la modernisation de la sécurité civile ;',
      message: 'title',
      at: 'relative à la modernisation de la sécurité civile',
    },
    ...(['modifiée', 'modifiée,', 'modifié'] as const).map((word) => ({
      why: `titre d’une autre loi, après « ${word} »`,
      text: `Vu la loi n° 2000-321 du 12 avril 2000 ${word} relative à la sécurité civile ;`,
      message: 'title',
      at: 'relative à la sécurité civile',
    })),
  ],
};
