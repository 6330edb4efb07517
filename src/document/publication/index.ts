/**
 * The publishable copy of a document, in two steps: `openForPublication` leaves what a reader sees and says where its words stand;
 * `writePublishable` hides what it is told to and looks at every byte before it gives the copy. It must not choose what is hidden.
 */
import { openPackage, type DocxPackage } from '../package';
import { setCoreProperties } from '../render/settings';
import { findHiddenStyles } from '../scan/hidden-styles';
import { storiesOf } from '../scan/stories';
import { everyText } from './every-text';
import { hiddenIn, hideElsewhere, hideInPlaces, type HiddenStretch, type Hider } from './hide';
import { addNotice, PUBLISHABLE_TITLE, type PublicationNotice } from './notice';
import { placesOf, type PublishedPlace } from './places';
import { stripMarkup } from './strip-markup';
import { stripParts } from './strip-parts';

export { everyText } from './every-text';
export { hiddenIn, type HiddenStretch, type Hider } from './hide';
export type { PublicationNotice } from './notice';
export type { PublishedPlace } from './places';

/** Words that must not be published are still in the copy: it is not given. `message` is French, for the user. */
export class PublicationLeakError extends Error {
  override readonly name = 'PublicationLeakError';
  constructor(
    /** Name of the part of the file. */
    readonly part: string,
  ) {
    super(
      'La version publiable n’a pas été produite\u00A0: un texte à masquer subsiste dans une partie du fichier que Paraphe ne sait pas modifier (' +
        `${part}). Retirez cette image ou cet objet du document, ou masquez le texte à la main.`,
    );
  }
}

export interface ForPublication {
  readonly pkg: DocxPackage;
  readonly places: readonly PublishedPlace[];
  /** Pictures that the copy keeps: nobody but the agent can say what they show. */
  readonly pictures: number;
}

/** @throws HostileFileError for a file that may not be opened */
export function openForPublication(bytes: Uint8Array): ForPublication {
  const original = openPackage(bytes);
  const styles = findHiddenStyles(original);
  stripParts(original);
  for (const { part } of storiesOf(original)) stripMarkup(original, part, styles);
  // Markup that went may have led to parts: those go now.
  stripParts(original);
  const pkg = openPackage(original.save());
  const pictures = pkg.names().filter((name) => /^image\//i.test(pkg.contentType(name) ?? '')).length;
  return { pkg, places: placesOf(pkg), pictures };
}

export interface PublishableInput {
  /** Rank in `places` → what to hide there. */
  readonly hideInPlace: (text: string, place: number) => readonly HiddenStretch[];
  /** What to hide in any other text of the file. */
  readonly hide: Hider;
  /** Of the original; words that are hidden elsewhere are hidden in it. */
  readonly title: string;
  readonly notice: PublicationNotice;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** @returns the bytes of the copy. @throws PublicationLeakError */
export function writePublishable({ pkg }: Pick<ForPublication, 'pkg'>, input: PublishableInput): Uint8Array {
  const { hideInPlace, hide, title, notice, time } = input;
  hideInPlaces(pkg, hideInPlace);
  hideElsewhere(pkg, hide);
  const shown = `${PUBLISHABLE_TITLE} – ${hiddenIn(title, hide)}`;
  setCoreProperties(pkg, { title: shown, language: 'fr-FR' }, time);
  addNotice(pkg, notice);
  const bytes = pkg.save();
  // Of what is handed out, not of what was meant.
  for (const { part, text } of everyText(openPackage(bytes)))
    if (hide(text).length > 0) throw new PublicationLeakError(part);
  return bytes;
}
