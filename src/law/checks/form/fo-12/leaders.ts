/** FO-12, leaders: runs of dots or of underscores that lead from a label to what it names, or across the page. */
import { fold } from '../../../../act/reading/fold';
import type { Found } from '../../../analysis';

/** A run of dots or of underscores, and not an instruction that was left. */
export const isLine = ({ text }: Found): boolean => /^[.…_]/u.test(text);

/** The line of a place, and the one below. */
const linesFrom = (text: string, at: number): readonly string[] =>
  text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 2);

/** What leads to a blank on the next line: "Objet :", "Reçu de M.", "Commune de", "Montant", an earlier blank; or goes on with it. */
const LEADS_DOWN =
  /(?:[:,(_…–-]|\.{2,}|(?:^|\s)(?:[dl]e|du|des|a|au|aux|la|les|par|pour|et|n°|mm?\.|mme|monsieur|madame)|^\W*(?:objet|date|noms?|prenoms?|adresse|montant|numero|lieu|motifs?|observations?|qualite|beneficiaire|demandeur|signature)(?:\s+\S+){0,3})$/;
/** A line drawn across the page, however long, between two parts of it: nothing above it leads to a blank, nothing below goes on. */
export const isRule = (text: string, { start, text: words }: Found): boolean => {
  const [line = '', below = ''] = linesFrom(text, start);
  if (!/^_+$/u.test(words) || line.trim() !== words) return false;
  if (words.length >= 20) return true;
  const above = text.slice(0, text.lastIndexOf('\n', start) + 1).trimEnd();
  const last = fold(above.slice(above.lastIndexOf('\n') + 1)).lower.trim();
  return !LEADS_DOWN.test(last) && !/^\s*(?:\p{Ll}|[_.…,;€%])/u.test(below);
};

/** "Déclarant ........ Mme Anne LEROY" over "Adresse .......... 5, rue du Moulin": dots that lead from a label to what it names. */
const LEADER = /^\s*\p{Lu}[^.…:;\n]{1,45}\s*(?:\.{3,}|…+)\s*:?\s*[^\s._…][^._…\n]*(?:[.][^._…\n]+)*$/u;
/** "- deux personnes ........ bon de 65 €", "ensemble seul ...... 62 € (au lieu de 60 €)": a price, a number or a length of time. */
const PRICED =
  /^\s*(?:[-–•*·]\s*|\d{1,2}[.)°]\s*|[a-z]\)\s*)?\p{L}[^.…;\n]{1,70}\s(?:\.{3,}|…+)\s*:?\s*(?:[^\d._…\n]{0,30}\s)?[+−–-]?\d[\d \u00A0\u202F]*(?:[.,]\d+)?\s?(?:€|euros?|%|m²|m2|h|heures?|jours?|mois|ans?|places?|voix|élèves?|agents?|points?)(?!\p{L})[^._…\n]*(?:[.,][^._…\n]+)*[.;]?$/u;
/** "1°) droits de place ....... compte 73154", "chauffage ______ inclus": a label and what it has, in a list of such lines. */
const LISTED =
  /^\s*(?:[-–•*·]\s*|\d{1,2}\s?[.)°]{1,2}\s*|[a-z]\)\s*)?(\p{L}[^.…_:;\n]{1,90}?)\s*(?:\.{3,}|…+|_{3,})\s*:?\s*([^\s._…][^._…\n]*(?:[.,][^._…\n]+)*)[.;,]?\s*$/u;
/** A label that is the beginning of a sentence, in plain words: it has a subject and its verb, or ends on a link word. */
const SENTENCE =
  /^(?:ils?|elles?|on|je|nous|vous|ce|cela)\s|\s(?:est|sont|sera|seront|a|ont|doit|peut|verse|paie|que|qui|dont)(?:\s|$)|(?:^|\s|')(?:de|d|du|des|a|au|aux|l[ae]|les|l|une?|par|pour|sous|sur|en|n°|numero|mm?|mme|et|ou|avec|contre|entre|dans|chez|article|arrete|rue)$/;
/** What goes on with a sentence after its blank. */
const GOES_ON =
  /^(?:€|%|euros?|m2|m²|metres?|ans?|mois|jours?|heures?|h|habitants?|voix|aux?|a|de|du|des|d'|et|ou|soit|puis|par|pour|qui|que|est|sont|dont|sur|dans|avec|l[ae]|les)(?![a-z])/;
const isListed = (line: string): boolean => {
  const [, label = '', value = ''] = LISTED.exec(line) ?? [];
  if (label === '') return false;
  const [words, rest] = [fold(label).lower.trim(), fold(value).lower];
  // "le preneur ........ verse 30 €": what follows an article and its noun may be a verb.
  const isNamed =
    !/^(?:l[ae]|les|l'|cet?|cette|ces|son|sa|ses)[\s']/.test(words) || /^[\p{Lu}\d]/u.test(value);
  return isNamed && !SENTENCE.test(words) && !GOES_ON.test(rest);
};
const isLeaderLine = (line: string): boolean => LEADER.test(line) || PRICED.test(line) || isListed(line);
export const isLeader = (text: string, { start }: Found): boolean => {
  const [line = '', below = ''] = linesFrom(text, start);
  const above = text.slice(0, Math.max(0, text.lastIndexOf('\n', start)));
  return isLeaderLine(line) && [above.slice(above.lastIndexOf('\n') + 1), below].some(isLeaderLine);
};
