/** What a user of the stand-in can do to the document. */
export { copy, cut, pasteAfter, remove } from './clipboard';
export type { Clip } from './clipboard';
export { controlAround, controlsTagged, paragraphAt, paragraphs, piecesOf } from './locate';
export type { Piece } from './locate';
export { deleteText, editBetween, editPieces, pressEnter, replaceText, typeText } from './typing';
export { selectText } from './selecting';
