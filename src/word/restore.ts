/**
 * Puts back marks that another program dropped while it kept their words. Only a paragraph that holds exactly the passage's words
 * is marked, and only when there is one: a guess would mark somebody else's text.
 */
import { formatTag } from '../document/tags';
import { normaliseParagraph } from '../document/words';
import { document14, type WordEnvironment } from './environment';
import { WordError } from './errors';
import { dress } from './look';
import type { MarkUpdate } from './port';
import type { Runner } from './run';
import { marksOf } from './tags';
import { askTracking, untracked } from './tracking';

export const restoreMarks = (
  env: WordEnvironment,
  runner: Runner,
  update: MarkUpdate,
  words: readonly string[],
): Promise<void> =>
  runner.run(async (context) => {
    const { body, contentControls } = context.document;
    const modern = document14(env, context);
    contentControls.load('items/tag');
    body.paragraphs.load('items/text');
    askTracking(modern);
    await context.sync();
    const standing = new Set(marksOf(contentControls.items, update.passage).map((mark) => mark.index));
    const places = words.flatMap((text, index) => {
      if (standing.has(index)) return [];
      const wanted = normaliseParagraph(text);
      const found = body.paragraphs.items.filter(
        (paragraph) => normaliseParagraph(paragraph.text) === wanted,
      );
      const [place] = found;
      if (place === undefined) throw new WordError('not-found');
      if (found.length > 1) throw new WordError('incomplete');
      return [{ index, place }];
    });
    if (places.length === 0) return;
    const added = places.map(({ index }) => formatTag({ passage: update.passage, index }));
    await untracked(
      modern,
      () => {
        for (const { index, place } of places) {
          const control = place.getRange('Content').insertContentControl();
          control.tag = formatTag({ passage: update.passage, index });
          control.appearance = 'BoundingBox';
          dress(control, update);
        }
      },
      () => context.sync(),
    );
    // Word is known to lose a tag that is set with the control (office-js #2742).
    contentControls.load('items/tag');
    await context.sync();
    const tags = contentControls.items.map((control) => control.tag);
    if (added.some((tag) => !tags.includes(tag))) throw new WordError('incomplete');
  });
