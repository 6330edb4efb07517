/**
 * Numbers that stand right beside somebody and need no other word: "désactiver le 4471 (Colin)", "celui de Maxime c'est le 4502", "Roux Anne
 * : 0412". It must not take a year, an hour, a sum, a telephone extension. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import type { Stretch } from '../text/stretches';
import type { TextView } from '../text/view';

const CODE = '(?<code>(?:[A-Z]{1,3}[-/]?)?\\d{3,9}(?:[-/ ]?[A-Z])?)';
const TITLE =
  "(?:(?:M|Mme|Mlle|Dr)\\.? |(?:[Ff]amille|[Vv]euve|[Vv]ve|[Hh]oirs|[Cc]onsorts|[Ii]ndivision|[Ss]uccession|[ÉEée]poux|[Hh][ée]ritiers)(?: de| d')?[ ]?)";
const BEFORE = new RegExp(
  `(?:^|[ \\t(«:])(?<lead>(?:le |la |les |du |n[°o] ?|badge |clé |carte |et |, )*)${CODE} \\(${TITLE}?$`,
  'u',
);
/** "le n° 12 est à la famille Roux": the sign says that even a short one is a number. */
const HELD_BY = new RegExp(
  `(?:^|[ \\t(«:])n[°o] ?(?<code>(?:[A-Z]{1,3}[-/]?)?\\d{1,6}[A-Z]?) (?:\\(|(?:est|était|serait) (?:(?:celui|celle) )?(?:à|aux?|de|du|des|d'|au nom de)|appart(?:ient|enait) (?:à|aux?))[ ]?(?:(?:la|les?) |l')?${TITLE}?$`,
  'u',
);
/** "celui de Maxime c'est le 4502" */
const AFTER = new RegExp(
  `^,? ?(?:c'est|est|c'était|:|=|->|→) ?(?:le |la |n[°o] ?|num[ée]ro )*${CODE}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d€%°/]|[.,]\\d| ?(?:€|euros?|h|m|m²|km|ans?|jours?|habitants?|voix)(?![a-zA-ZÀ-ÖØ-öø-ῼ])| \\d)`,
  'u',
);
/** "FAURE Agnès, n° 1044, décédée": two figures would be a house. */
const NUMBERED = /^,? \(?n[°o] ?(?<code>(?:[A-Z]{1,3}[-/]?)?\d{3,9})(?=[,;).\n]|$)/u;
/** Whose number it is asked for, before the person. */
const OF_THING =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:celui|celle|badge|num[ée]ro|n[°o]|code|carte|cl[ée]|matricule|casier|dossier|identifiant|pass|licence|abonnement|compteur|plaque|alloc[a-zA-ZÀ-ÖØ-öø-ῼ]*) (?:de |d'|du |pour )?(?:(?:M|Mme|Mlle|Dr)\.? )?$/iu;
/** A telephone's, a room's, a sum's. */
const OTHER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:ce|caa|ta|cass\.?|conseil d'[ée]tat|cour|tribunal|req\.?|requ[êe]te|arr[êe]t|d[ée]cision|pourvoi|jurisprudence|poste|bureau|salle|standard|appeler|tarif|montant|total|factures?|titres?|mandats?|articles?|comptes?|d[ée]lib[a-zA-ZÀ-ÖØ-öø-ῼ]*|arr[êe]t[ée]s?|march[ée]s?|devis|lots?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\n]{0,40}$/iu;
const STREET =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:rue|avenue|place|chemin|route|impasse|all[ée]e|quai|boulevard|[ée]cole|salle) [^,;.\n]{0,30}$/iu;
const YEAR = /^(?:19|20)\d{2}$/u;

/** @param people where people were found */
export function findTiedNumbers({ text }: TextView, people: readonly Stretch[]): readonly Finding[] {
  return people.flatMap(({ start, end }): Finding[] => {
    const found: Finding[] = [];
    const add = (from: number, code: string) => {
      const reason = 'numéro attaché à quelqu’un';
      found.push({ type: 'ID', start: from, end: from + code.length, reason, confidence: 0.65 });
    };
    const ahead = text.slice(Math.max(0, start - 40), start).replace(/^[^]*\n/u, '');
    const before = BEFORE.exec(ahead);
    const code = before?.groups?.['code'] ?? '';
    if (before !== null && !YEAR.test(code) && !OTHER.test(ahead.slice(0, before.index + 1)))
      add(start - ahead.length + ahead.lastIndexOf(code), code);
    const held = HELD_BY.exec(ahead);
    const sign = held?.groups?.['code'] ?? '';
    if (held !== null && before === null && !YEAR.test(sign) && !OTHER.test(ahead.slice(0, held.index + 1)))
      add(start - ahead.length + ahead.lastIndexOf(sign), sign);
    const numbered = NUMBERED.exec(text.slice(end, end + 24));
    const figure = numbered?.groups?.['code'] ?? '';
    if (numbered !== null && !STREET.test(ahead) && !OTHER.test(ahead))
      add(end + numbered[0].length - figure.length, figure);
    const after = OF_THING.test(ahead) ? AFTER.exec(text.slice(end, end + 40)) : null;
    const own = after?.groups?.['code'] ?? '';
    if (after !== null && !YEAR.test(own)) add(end + after[0].length - own.length, own);
    return found;
  });
}
