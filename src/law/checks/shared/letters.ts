/** The parts of a letter, a note or a summons that are its sentences: neither its head nor its signature. */
import type { PlacedParagraph } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';

const BODY = new Set<string>(['body', 'enumeration', 'article-text']);

export const bodyOf = ({ act }: Analysis): readonly PlacedParagraph[] =>
  act.paragraphs.filter(
    ({ role, section, story }) => BODY.has(role) && section === 'body' && story === undefined,
  );
