/**
 * Reads a whole .docx once and says what stands in it: marks, words outside marks, ledger, digest. It finds; the gate judges.
 */
import type { Scan, ScannedBlock, ScannedMark } from '../../review/scan';
import { documentDigest, formerDigest, wordsDigest } from '../digest';
import type { DigestBlock } from '../digest';
import { readLedger } from '../ledger';
import type { DocxPackage } from '../package';
import { digestWords, normaliseParagraph, normaliseWords } from '../words';
import { asidesOf } from './asides';
import { boundLines } from './bound';
import { Figures } from './figures';
import { findHiddenStyles } from './hidden-styles';
import { numberingOf } from './labels';
import { NoteCalls } from './note-calls';
import { noteWords } from './note-words';
import { nothingFound } from './pieces';
import type { Found, FoundControl, FoundParagraph } from './pieces';
import { controlCandidate, missingTargets, recover } from './recover';
import { storiesOf, STORY_ORDER } from './stories';
import { shownHeaders } from './shown-headers';
import { StoryWalk } from './story-walk';

/** Linear in the size of the document. @throws HostileFileError when a part that holds text is not readable. */
export function scanDocument(pkg: DocxPackage): Scan {
  const figures = new Figures(pkg);
  const found = harvest(pkg, figures);
  const ledger = readLedger(pkg);
  const marks = found.marks.map((control) => ({ position: control.position, mark: markOf(control) }));
  const targets =
    ledger.status === 'ok'
      ? missingTargets(
          ledger.ledger,
          marks.map(({ mark }) => mark),
        )
      : new Map();

  const recovered = new Set<FoundControl>();
  for (const control of found.untagged) {
    const mark = isInside(control, recovered) ? undefined : recover(controlCandidate(control), targets);
    if (!mark) continue;
    recovered.add(control);
    marks.push({ position: control.position, mark });
  }

  const blocks: DigestBlock[] = [];
  for (const paragraph of inOrder(found.paragraphs, ({ story }) => story)) {
    const block = blockOf(paragraph, recovered);
    const { position } = paragraph;
    const mark =
      targets.has(block.digest) && block.unmarked === block.text
        ? recover({ ...block, position, hidden: false, nested: false }, targets)
        : undefined;
    if (mark) marks.push({ position, mark });
    blocks.push(mark ? { ...block, unmarked: '' } : block);
  }

  const bound = boundLines(pkg, found.bindings);
  const shown = shownHeaders(pkg);
  return {
    ledger,
    marks: inOrder(marks, ({ mark }) => mark.story).map(({ mark }) => mark),
    malformedTags: found.malformedTags,
    blocks: blocks.map(({ repeated: _, ...block }): ScannedBlock => block),
    asides: asidesIn(pkg, found),
    trackedChanges: found.trackedChanges,
    watermark: found.watermark,
    digest: documentDigest(blocks, bound, shown),
    formerDigest: formerDigest(blocks, bound),
    wordsDigest: wordsDigest(blocks, bound),
    unseenHeaders: blocks.some(({ story, part, text }) => isHeader(story) && text !== '' && !shown.has(part)),
    figureParts: figures.parts,
  };
}

const isHeader = (story: ScannedBlock['story']): boolean => story === 'header' || story === 'footer';

function asidesIn(pkg: DocxPackage, found: Found): ScannedBlock[] {
  const stories = new Map(storiesOf(pkg).map(({ part, story }) => [part, story]));
  const elsewhere = asidesOf(
    pkg,
    found.bindings.map(({ store }) => store),
  ).map((aside) => ({ ...aside, story: stories.get(aside.part) ?? ('body' as const) }));
  return [...found.asides, ...elsewhere].flatMap(({ story, part, text: raw }) => {
    const text = normaliseParagraph(raw);
    return text === '' ? [] : [{ story, part, text, unmarked: text, digest: digestWords(text) }];
  });
}

/** LibreOffice writes one control as two, one in the other: the outer one is the mark. */
function isInside(control: FoundControl, recovered: ReadonlySet<FoundControl>): boolean {
  for (let outer = control.outer; outer; outer = outer.outer) if (recovered.has(outer)) return true;
  return false;
}

function harvest(pkg: DocxPackage, figures: Figures): Found {
  const found = nothingFound();
  const inNote = { styles: findHiddenStyles(pkg), numbering: numberingOf(pkg), figures };
  const notes = new NoteCalls(pkg, (note, part) =>
    noteWords(note, { story: 'footnote', part, repeated: false }, inNote),
  );
  const around = { ...inNote, notes };
  for (const place of storiesOf(pkg)) {
    const root = pkg.xml(place.part).documentElement;
    if (root) new StoryWalk(place, around, found).read(root);
  }
  return found;
}

function markOf(control: FoundControl): ScannedMark {
  const text = normaliseWords(control.text);
  const { tag, story, part, nested, hidden } = control;
  return {
    passage: tag?.passage ?? '',
    index: tag?.index ?? 0,
    story,
    part,
    text,
    digest: digestWords(text),
    nested,
    hidden,
  };
}

/** Hidden words are not among a paragraph's words, yet they stand in the file outside a mark: `unmarked` tells them. */
function blockOf(paragraph: FoundParagraph, recovered: ReadonlySet<FoundControl>): DigestBlock {
  const { story, part, repeated, pieces, label, figures, traces } = paragraph;
  const join = (keep: (piece: FoundParagraph['pieces'][number]) => boolean): string =>
    normaliseParagraph(
      pieces
        .filter(keep)
        .map((piece) => piece.text)
        .join(''),
    );
  const isOutside = (piece: FoundParagraph['pieces'][number]): boolean =>
    !piece.marked && !piece.controls.some((control) => recovered.has(control));
  const text = join((piece) => !piece.hidden);
  const plain = pieces.every((piece) => !piece.hidden && isOutside(piece));
  const unmarked = plain ? text : join(isOutside);
  return {
    ...{ story, part, repeated, text, unmarked, digest: digestWords(text) },
    ...(label === undefined ? {} : { label: normaliseParagraph(label) }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(traces.length === 0 ? {} : { traces }),
  };
}

/** Stories one after another, each in the order of the document. */
function inOrder<T extends { readonly position: number }>(
  items: readonly T[],
  storyOf: (item: T) => ScannedBlock['story'],
): T[] {
  const rank = (item: T): number => STORY_ORDER.indexOf(storyOf(item));
  return [...items].sort((a, b) => rank(a) - rank(b) || a.position - b.position);
}
