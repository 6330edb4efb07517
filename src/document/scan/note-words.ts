/**
 * What a note says, read where it is called. Calls inside it are not followed: the walk is given no notes.
 */
import type { Element } from 'slimdom';
import { nothingFound } from './pieces';
import type { Place } from './pieces';
import { StoryWalk } from './story-walk';
import type { Surroundings } from './story-walk';
import { wordsOf } from './unseen';

/** Normalised words that are seen, one line a paragraph. */
export function noteWords(note: Element, place: Place, around: Omit<Surroundings, 'notes'>): string {
  const found = nothingFound();
  new StoryWalk(place, around, found).read(note);
  return found.paragraphs
    .map(({ pieces }) => wordsOf(pieces.filter(({ hidden }) => !hidden)))
    .filter((words) => words !== '')
    .join('\n');
}
