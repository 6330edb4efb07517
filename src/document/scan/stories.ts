/**
 * Which parts of a package hold text that a reader can see, and what story each one is. By content type and by relationship,
 * never by name; also parts that nothing refers to, since a program may show them again.
 */
import type { Story } from '../../review/scan';
import { REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import type { Place } from './pieces';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml';

/** Content types and relationship types of each story, in the order of `Story`. */
const KINDS: readonly {
  readonly story: Story;
  readonly types: readonly string[];
  readonly rel?: string;
}[] = [
  { story: 'header', types: [TYPE.header], rel: REL.header },
  { story: 'footer', types: [TYPE.footer], rel: REL.footer },
  { story: 'footnote', types: [TYPE.footnotes], rel: REL.footnotes },
  { story: 'endnote', types: [TYPE.endnotes], rel: REL.endnotes },
  { story: 'comment', types: [TYPE.comments], rel: REL.comments },
  // Words in a diagram or in a chart's title: shapes with text, to a reader.
  {
    story: 'textbox',
    types: [`${DRAWING}.diagramData+xml`, `${DRAWING}.chart+xml`, `${DRAWING}.chartshapes+xml`],
  },
];

export const STORY_ORDER: readonly Story[] = ['body', ...KINDS.map(({ story }) => story)];

export function storiesOf(pkg: DocxPackage): Place[] {
  const places: Place[] = [{ story: 'body', part: pkg.mainPart, repeated: false }];
  const names = pkg.names();
  const types = new Map(names.map((name) => [name, pkg.contentType(name) ?? '']));
  for (const { story, types: wanted, rel } of KINDS) {
    const related = new Set(rel === undefined ? [] : pkg.related(pkg.mainPart, rel));
    for (const part of names)
      if (part !== pkg.mainPart && (wanted.includes(types.get(part) ?? '') || related.has(part)))
        places.push({ story, part, repeated: story === 'header' || story === 'footer' });
  }
  return places;
}
