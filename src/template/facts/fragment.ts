/**
 * Texts that continue a sentence of the template: what they may begin and end with, and what to type instead. A capital that the
 * middle of a sentence cannot have is lowered where nothing is lost; it must never touch a name.
 */
import type { FragmentKind } from '../field-types';
import { quoted } from './label';
import { refused, type Checked } from './problem';

// Words that are never names by themselves: articles, prepositions, pronouns; then ways and places, lower-case before their own name
// ("rue Pasteur", "salle Pleyel").
const SMALL =
  'le la les un une des du de au aux à en sur sous dans entre devant derrière depuis par pour pendant avec sans chez vers jusque que ' +
  'il elle ils elles on ce cet cette ces cela son sa ses leur leurs notre nos votre vos mon ma mes tout toute tous toutes chaque ' +
  'aucun aucune plusieurs quelques deux trois quatre cinq six sept huit neuf dix car si chacun certains certaines';
const PLACES =
  'rue ruelle avenue boulevard place placette chemin impasse route quai allée allées cours square passage pont sentier voie venelle ' +
  'promenade esplanade parking rond-point carrefour lotissement salle mairie école gymnase stade parc halle cour';
const COMMON = new Set([...SMALL.split(' '), ...PLACES.split(' ')]);
const ELIDED = /^(?:l|d|qu|n|s|j|c|jusqu)['’]/iu;
const WORD = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u;

/** The text with its first letter lowered when its first word is no name, and no name follows its article ("La Poste", "Le Havre"). */
const lowered = (kind: FragmentKind, text: string): string => {
  if (!/^\p{Lu}/u.test(text)) return text;
  // A post, a grade, a decree: never a name, but for sigles.
  if (kind === 'bare') return /^\p{Lu}{2}/u.test(text) ? text : lowerFirst(text);
  const elided = ELIDED.exec(text)?.[0];
  const first = elided ?? WORD.exec(text)?.[0] ?? '';
  // Where a place is told; elsewhere "Stade Rennais" may be whoever plays there.
  const place =
    (kind === 'words' || kind === 'noun') && PLACES.split(' ').includes(first.toLocaleLowerCase('fr-FR'));
  if (elided === undefined && !COMMON.has(first.toLocaleLowerCase('fr-FR'))) return text;
  const next = text.slice(first.length).trimStart();
  // "La Poste", "L’Isle": the article may belong to the name. Sigles have no article of their own ("La SNCF").
  if (!place && /^\p{Lu}(?!\p{Lu})/u.test(next)) return text;
  return lowerFirst(text);
};

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('fr-FR') + text.slice(1);

const DETERMINER =
  /^(?:les?|la|une?|des?|du|ce|cet|cette|ces|[mts](?:on|a|es)|[nv]o(?:tre|s)|leurs?|tout|toute|tous|toutes|chaque|aucune?|plusieurs|quelques|certaine?s|divers|diverses|différente?s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mm?\.|mmes?|me|madame|monsieur|mesdames|messieurs|maître)\s|^(?:l|d)['’]|^\d/iu;
// "Enedis", "Jean Dupont", "SDIS": somebody or something that is named, not "Réfection de la chaussée".
const NAMED = /^\p{Lu}[\p{L}\p{M}\d’'.-]*(?:$|\s+(?:\p{Lu}|\d|et\s))|^\p{Lu}{2}/u;
const ARTICLE = /^(?:les?|la|une?|du|des|au|aux)\s|^[ld]['’]/iu;
const OF = /^(?:d[eu]s?\s|d['’])/iu;
const TO = /^(?:à\s|aux?\s)/iu;
const THAT = /^(?:que\s|qu['’])/iu;
const CAR = /^car\s/iu;
// "de" and an infinitive, with what may stand between them: "d’obtenir", "de ne pas être", "de vous voir". Not
// "la" nor "l’": "de la lumière", "de l’air" are things.
const OF_INFINITIVE =
  /^d(?:e\s|['’])(?:ne\s(?:pas\s|plus\s)?)?(?:(?:se|me|vous|nous|lui|leur|les?|y|en)\s|[smy]['’])?[\p{Ll}\p{M}]+(?:er|ir|re)(?![\p{L}\p{M}])/iu;
const END = /[.;,:…]$/u;

/** What is wrong with the beginning: the sentence to tell, in French and English. */
const beginning = (kind: FragmentKind, text: string): readonly [fr: string, en: string] | undefined => {
  switch (kind) {
    case 'words':
      return undefined;
    case 'clause':
      if (THAT.test(text))
        return [
          'commencez après « que » ou « qu’ », que le modèle écrit lui-même',
          'begin after “que”, which is written already',
        ];
      return CAR.test(text)
        ? [
            'commencez après « car », que le modèle écrit lui-même',
            'begin after “car”, which is written already',
          ]
        : undefined;
    case 'noun':
      return DETERMINER.test(text) || NAMED.test(text)
        ? undefined
        : [
            'commencez par l’article, par exemple « le », « la », « l’ » ou « les »',
            'begin with the article',
          ];
    case 'bare':
      return ARTICLE.test(text)
        ? [
            'commencez sans article, car le modèle l’écrit',
            'begin without an article, which is written already',
          ]
        : undefined;
    case 'of':
      return OF.test(text)
        ? undefined
        : ['commencez par « de », « d’ », « du » ou « des »', 'begin with “de”, “du” or “des”'];
    case 'to':
      return TO.test(text) ? undefined : ['commencez par « à », « au » ou « aux »', 'begin with “à” or “au”'];
    case 'request':
      if (OF_INFINITIVE.test(text))
        return [
          'on demande « à obtenir… » ce que l’on fera soi-même, et « que… » ce que l’on attend d’autrui ; écrivez l’un ou l’autre plutôt que « de »',
          'write “à” and an infinitive, or “que” and a clause, rather than “de”',
        ];
      return TO.test(text) || THAT.test(text) || DETERMINER.test(text)
        ? undefined
        : [
            'commencez par « que », par « à » et un infinitif, ou par un article',
            'begin with “que”, with “à” and an infinitive, or with an article',
          ];
  }
};

/** A text that continues a sentence, without the spaces around it and the capital that it cannot have; or what to type instead. */
export const checkFragment = (kind: FragmentKind, value: string, field: string, label: string): Checked => {
  const text = lowered(kind, value.trim());
  if (END.test(text))
    return refused(
      field,
      'pattern',
      `${quoted(label)} : retirez la ponctuation finale, elle est ajoutée.`,
      `“${label}”: please remove the punctuation at the end; it is added.`,
    );
  const wrong = beginning(kind, text);
  return wrong === undefined
    ? { value: text }
    : refused(field, 'pattern', `${quoted(label)} : ${wrong[0]}.`, `“${label}”: please ${wrong[1]}.`);
};

/** How a request is built; those of one sentence are built alike. */
const construction = (text: string): 'that' | 'to' | 'noun' =>
  THAT.test(text) ? 'that' : TO.test(text) ? 'to' : 'noun';

/** The first of these requests that is not built as those before: one sentence cannot join them. */
export const unlikeRequest = (texts: readonly string[]): number | undefined => {
  const at = texts.findIndex((text) => construction(text) !== construction(texts[0] ?? ''));
  return at < 0 ? undefined : at;
};
