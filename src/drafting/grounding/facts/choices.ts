/**
 * The choices of a form, which are English ids: with their French words, so that "both" supports « deux côtés ». Any other text stays as it is.
 */
import { wordsOfKey } from './key-lexicon';

/** Ids have no hyphen: "city-stade" and "rez-de-chaussee" are French, whatever their parts mean in English. */
const ID = /^[a-z][a-z_]{2,30}$/u;

export const wordsOfChoice = (value: string): string => {
  if (!ID.test(value)) return value;
  if (value === 'weekdays') return 'du lundi au vendredi';
  const words = wordsOfKey(value).filter((word) => word !== value);
  return words.length === 0 ? value : `${value} ${words.join(' ')}`;
};
