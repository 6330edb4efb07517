/** A Word file for tables of examples: a text and what the file says beside it. */
import { joinParagraphs } from '../../../act/parse/source';
import type { DocumentFacts, LooseParagraph, SourceDocument } from '../../../act/parse/source';

const BARE: DocumentFacts = {
  changes: [],
  comments: [],
  properties: { title: 'Arrêté n° 12' },
  images: [],
  tables: [],
  textBoxes: 0,
  headings: [],
};

const PLAIN: readonly LooseParagraph[] = [{ text: 'La rue est fermée.' }];

/** A file that does not say its language. */
export const silentFile: SourceDocument = { source: joinParagraphs(PLAIN), facts: BARE };

/** A file that is right in all; `facts` take the place of its own. */
export const sampleFile = (
  facts: Partial<DocumentFacts> = {},
  paragraphs: readonly LooseParagraph[] = PLAIN,
): SourceDocument => ({
  source: joinParagraphs(paragraphs),
  facts: { ...BARE, language: 'fr-FR', ...facts },
});
