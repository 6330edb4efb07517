/**
 * The forms in which a verb asks for something: imperative, infinitive, present, conditional and future. Regular verbs from their
 * infinitive; the others are listed by the lexicons.
 */

const FIRST_GROUP = [
  'er',
  'e',
  'es',
  'ez',
  'ons',
  'ent',
  'erais',
  'erait',
  'eriez',
  'erions',
  'eraient',
  'era',
  'eras',
  'erez',
  'erons',
  'eront',
  'ant',
];
const SECOND_GROUP = [
  'ir',
  'is',
  'it',
  'issez',
  'issons',
  'issent',
  'irais',
  'irait',
  'iriez',
  'irions',
  'ira',
  'iras',
  'irez',
  'irons',
  'isse',
  'issant',
];
/** As "prendre", "exclure", "suspendre": on the stem of the infinitive. */
const THIRD_GROUP = [
  're',
  's',
  '',
  'ez',
  'ons',
  'ent',
  'rais',
  'rait',
  'riez',
  'rions',
  'ra',
  'ras',
  'rez',
  'rons',
];

/** Words as a lexicon takes them: infinitives are spread, the rest is left as it is. */
export const conjugated = (text: string): string =>
  text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => {
      if (word.includes('*') || word.startsWith('=')) return word.replace(/^=/u, '');
      if (word.endsWith('er')) return spread(word.slice(0, -2), FIRST_GROUP);
      if (word.endsWith('ir')) return spread(word.slice(0, -2), SECOND_GROUP);
      return word.endsWith('re') ? spread(word.slice(0, -2), THIRD_GROUP) : word;
    })
    .join(' ');

const spread = (stem: string, endings: readonly string[]): readonly string[] =>
  endings.map((ending) => stem + ending);
