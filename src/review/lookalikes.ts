/**
 * Letters of other alphabets that look like Latin ones: text copied with them reads the same. For comparing what was copied;
 * never for digests, where one letter is one letter.
 */

/** Pairs, lower case: what is written, what is read. After the Unicode table of confusables, for letters French uses. */
const PAIRS =
  'аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw һh ѵv ᴠv кk мm тt вb нh гr пn ɡg ɑa ο' +
  'o αa ιi κk νv ρp τt υu χx εe ηn ѡw ᴄc ᴏo ꜱs ᴢz օo սu հh ոn ցg ıi ȷj ӏl ǀl';

const READ = new Map(
  PAIRS.split(' ').map((pair) => {
    const [written = '', read = ''] = Array.from(pair);
    return [written, read] as const;
  }),
);

/** @param word lower case. */
export const readAsLatin = (word: string): string =>
  Array.from(word, (letter) => READ.get(letter) ?? letter).join('');
