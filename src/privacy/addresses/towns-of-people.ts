/**
 * The town where somebody lives, without a street: "il habite Lure maintenant", "est partie vivre à Nîmes", "Mme Roy (Vesoul)". A town
 * that is named for another reason stays in clear. Needs to know where people were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';
import type { Stretch } from './pieces';
import { lastPublic } from './public';

const WHEN =
  "(?:maintenant|désormais|toujours|actuellement|encore|aujourd'hui|seule?s?|ensemble|provisoirement|depuis (?:[a-zA-ZÀ-ÖØ-öø-ῼ]+|\\d{1,4})(?: (?:ans?|mois|semaines?))?|chez (?:sa|son|ses|leurs?|mon|ma|mes|une?|des) [a-zA-ZÀ-ÖØ-öø-ῼ]+)";
const LIVES = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:j'?habit(?:e|ais)|habit(?:e|es|ent|ait|aient|ant|er|ons|ez|é)|vi(?:t|vent|vait|vaient|vre|vant|s|vons)|r[ée]sid(?:e|ent|ait|ant|er)|demeur(?:e|ent|ait|ant|er)|(?:re)?log(?:e|ent|eait|er|é|ée|és|ées)|domicili[ée]e?s?|h[ée]berg[ée]e?s?|d[ée]m[ée]nag(?:e|ent|eait|er|é|ée|és)|emm[ée]nag(?:e|ent|er|é)|s'install(?:e|ent|er)|install[ée]e?s?|retourn[ée]e?s?|(?:re)?parti(?:e|r|s|es)?|mut[ée]e?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?: (?:vivre|habiter|loger|s'installer|emménager))?(?<plus> plus)?(?:,? ${WHEN})*(?<at>,? (?:à|a|au|aux|sur|vers|près de|du côté de|dans))? (?<town>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:(?:sur|sous|en|de|du|des|la|le|les|lès)[ -]|[ld]')?[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,4})`,
  'gu',
);
/** "ils sont à Royan maintenant", "avant j'étais à Saintes": where somebody is to be found. */
const STAYS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?:il|elle|ils|elles|on|je|nous) |j')(?:est|sont|suis|sommes|[ée]tait|[ée]tais|[ée]taient)(?: (?:maintenant|désormais|toujours|actuellement|encore|repartie?s?|descendue?s?|montée?s?))* (?:à|sur|vers) (?<town>[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:(?:sur|sous|en|de|du|des|la|le|les|lès)[ -]|[ld]')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,4})(?=[.,;)\n]|$| (?:maintenant|désormais|depuis|avec|chez|à présent|et (?:je|on|il|elle))(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/gu;
/** Verbs of living take their town as an object; the others need "à". */
const DIRECT = /^(?:j'?habit|habit)/u;
/** What lives somewhere and is nobody. */
const OF_THING =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:commune|village|ville|pays|quartier|entreprise|soci[ée]t[ée]|association|club|service|centre|usine|magasin|commerce|festival|march[ée]|[ée]quipe|compagnie|cirque|école|lyc[ée]e|coll[èe]ge|train|bus|car|dossier|courrier|colis|plis?)(?: [a-zA-ZÀ-ÖØ-öø-ῼ]+){0,2} (?:est |a |ont |sont |s')?$/iu;
const HAS = /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:a|ai|ont|avons|avez|avait|avaient)(?: (?:été|bien|déjà))? $/u;
/** A country tells little of a home. */
const COUNTRY =
  /^(?:france|allemagne|belgique|suisse|italie|espagne|portugal|angleterre|royaume uni|irlande|algerie|maroc|tunisie|mali|senegal|guinee|cote d ivoire|comores|turquie|roumanie|pologne|ukraine|russie|syrie|canada|quebec|etats unis|chine|inde|bresil|haiti|madagascar|georgie|armenie|azerbaidjan|moldavie|kosovo|albanie|serbie|bulgarie|hongrie|grece|pays bas|luxembourg|irak|iran|liban|egypte|ethiopie|erythree|soudan|somalie|nigeria|togo|benin|ghana|gabon|angola|tchad|niger|mauritanie|burkina faso|bangladesh|pakistan|vietnam|cambodge|laos|japon|mexique|colombie|venezuela|chili|argentine|perou|cameroun|congo|afghanistan|mayotte|reunion|la reunion|guadeloupe|martinique|guyane|corse|bretagne|etranger|metropole)$/u;
/** "Mme Roy (Vesoul)", "M. Adam, de Gap, demande" */
const BESIDE =
  /^(?: \((?:de |d'|à )?|, (?:de |d'|habitant )(?=[A-ZÀ-ÞŒ]))(?<town>[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:(?:sur|sous|en|de|du|des|la|le|les|lès)[ -]|[ld]')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,4})(?=\)|,)/u;

/** @param people where people were found */
export function findTownsOfPeople(
  { view, lexicon }: DetectorInput,
  people: readonly Stretch[],
): readonly Finding[] {
  const { text } = view;
  const isTown = (name: string) => {
    const key = phraseKey(name);
    return key.length > 2 && !COUNTRY.test(key) && (lexicon.has('towns', key) || lexicon.has('places', key));
  };
  const found: Finding[] = [];
  const add = (start: number, name: string) => {
    const reason = 'commune de quelqu’un';
    found.push({ type: 'ADDRESS', start, end: start + name.length, reason, confidence: 0.75 });
  };
  for (const match of matchesOf(text, LIVES)) {
    const { town = '', at, plus } = match.groups ?? {};
    if (plus !== undefined || (at === undefined && !DIRECT.test(match[0]))) continue;
    const lower = view.lineAt(match.index).case === 'lower';
    if (!lower && !/^[A-ZÀ-ÞŒ]/u.test(town)) continue;
    const line = view.lineAt(match.index);
    const ahead = text.slice(Math.max(line.start, match.index - 40), match.index);
    // "On a installé à Vesoul un radar"
    const done = /^(?:install|h[ée]berg)/u.test(match[0]) && HAS.test(ahead);
    if (OF_THING.test(ahead) || done) continue;
    const name = longest(town, isTown);
    if (name === undefined || lastPublic(name) !== -1) continue;
    // Without capitals "gap", "vire" may be anything: "à" tells.
    if (lower && (name.length < 4 || (at === undefined && lexicon.has('words', phraseKey(name))))) continue;
    add(match.index + match[0].length - town.length, name);
  }
  for (const match of matchesOf(text, STAYS)) {
    const { town = '' } = match.groups ?? {};
    if (isTown(town)) add(match.index + match[0].length - town.length, town);
  }
  for (const { end } of people) {
    const match = BESIDE.exec(text.slice(end, end + 60));
    const town = match?.groups?.['town'];
    if (match !== null && town !== undefined && isTown(town)) add(end + match[0].length - town.length, town);
  }
  return found;
}

/** The longest beginning of some words that is a town's name. */
function longest(words: string, isTown: (name: string) => boolean): string | undefined {
  const ends = [...words.matchAll(/[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu)].map(({ 0: word, index }) => index + word.length);
  const end = ends.reverse().find((length) => isTown(words.slice(0, length)));
  return end === undefined ? undefined : words.slice(0, end);
}
