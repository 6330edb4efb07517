/**
 * The address block of a letter: the lines between a name and "56380 BEIGNON", whatever they hold. It must not take the name.
 */
import type { Detector, DetectorInput, Finding } from '../detector';
import type { Line } from '../text/tokens';
import { lastPublic } from './public';
import { DWELLING, STRONG_STREET } from './words';

const TOWN_LINE =
  /^\s*(?:F-? ?)?\d{2} ?\d{3},? ?[–-]? {0,3}[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ' .-]{0,45}(?: \d{1,2})?\s*$/u;
const CODE_LINE = /^\s*(?:F-? ?)?(?!00|99)\d{2} ?\d{3}\s*$/u;
/** Below a postcode on its own line. */
const TOWN_ALONE = /^\s*\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' .-]{1,45}(?: [Cc][Ee][Dd][Ee][Xx](?: \d{1,2})?)?\s*$/u;
const ADDRESS_LINE = new RegExp(
  `\\d|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:${STRONG_STREET}|${DWELLING}|chez|c/o)(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iu',
);
const NAME_LINE =
  /^\s*(?:M\.|MM\.|Mr|Mme|Mmes|Mlle|Me|Dr|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Ma[iî]tre|Docteur|Famille|Indivision|Consorts|chez (?:M\.|Mme|Mlle|Madame|Monsieur)|SCI|SARL|Soci[ée]t[ée]|Association|Aux? |[àÀ] )/iu;
const NOT_ADDRESS =
  /[:@!?]|\.\s*$|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:objet|r[ée]f|t[ée]l|le \d|vu|article)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const MAX_LINES = 4;
const MAX_LENGTH = 64;

export const findBlocks: Detector = (input) => {
  const { view } = input;
  return view.lines.flatMap((line, number) => {
    const next = view.lines[number + 1];
    const content = view.text.slice(line.start, line.end);
    const split =
      next !== undefined && CODE_LINE.test(content) && TOWN_ALONE.test(view.text.slice(next.start, next.end));
    if (!split && !TOWN_LINE.test(content)) return [];
    const below = split ? [next] : [];
    const above: Line[] = [];
    for (let i = number - 1; i >= 0 && above.length < MAX_LINES; i -= 1) {
      const candidate = view.lines[i];
      if (candidate === undefined) break;
      const text = view.text.slice(candidate.start, candidate.end).trim();
      if (text === '' || text.length > MAX_LENGTH || NOT_ADDRESS.test(text) || isName(input, candidate, text))
        break;
      above.push(candidate);
    }
    // A lone number and a word below it may be anything.
    if (split && above.length === 0) return [];
    const text = [line, ...above].map(({ start, end }) => view.text.slice(start, end)).join('\n');
    const head = view.lines[number - above.length - 1];
    const heading = head === undefined ? '' : view.text.slice(head.start, head.end);
    if (isPublic(text) || isPublic(heading.slice(0, MAX_LENGTH))) return [];
    return [line, ...below, ...above].map((one) => finding(view.text, one));
  });
};

/** A civility, or only capitalised words of which one is a first name. */
function isName({ view, lexicon }: DetectorInput, line: Line, text: string): boolean {
  if (NAME_LINE.test(text)) return true;
  if (ADDRESS_LINE.test(text)) return false;
  const words = view.tokens.slice(line.from, line.to);
  return (
    words.length > 1 &&
    words.every(({ shape, text: word }) => shape !== 'lower' || word.length < 4) &&
    words.some(({ folded }) => lexicon.firstName(folded) !== undefined) &&
    !/^(?:les?|la|l'|aux?)[ ']/iu.test(text)
  );
}

const isPublic = (text: string): boolean => lastPublic(text) !== -1;

function finding(text: string, { start, end }: Line): Finding {
  const content = text.slice(start, end);
  const lead = content.length - content.trimStart().length;
  return {
    type: 'ADDRESS',
    start: start + lead,
    end: start + content.trimEnd().length,
    reason: 'bloc d’adresse d’un courrier',
    confidence: 0.85,
  };
}
