/** RH-01: what is told of a permanent post, where the same act also recruits for a time. */
import type { Analysis } from '../../../analysis';
import { plain } from '../../shared/words';

/** "Un emploi non permanent" is one for a time. */
const PERMANENT = /(?:emplois?|postes?)\s+(?!non[\s-])(?:[a-z]+\s+)?permanents?/;
const FOR_A_TIME =
  /(?:emplois?|postes?)\s+non[\s-]permanents?|accroissement\s+(?:temporaire|saisonnier)|(?:besoin|emploi|recrutement|agent)s?\s+(?:saisonnier|temporaire|occasionnel)s?|332-23(?!\d)|remplacement\s+(?:temporaire|d'un\s+agent|de\s+m)/;

interface Words {
  /** The plain words of the paragraphs that may tell of a post: not the session, nor the vote. */
  readonly all: string;
  /** Without those that only tell of a recruitment for a time: its grade and its hours are not those of the permanent post. */
  readonly permanent: string;
}

export const wordsOf = ({ act, text }: Analysis): Words => {
  const told = act.paragraphs
    .filter(({ role }) => role !== 'session' && role !== 'header-line' && role !== 'vote')
    .map(({ start, end, section, role }) => ({ words: plain(text.slice(start, end)), section, role }));
  const join = (some: typeof told): string => some.map(({ words }) => words).join('\n');
  // The title may call permanent what the council creates for a time.
  const creates = told.some(({ words, section }) => section === 'articles' && PERMANENT.test(words));
  const isForATime = ({ words }: (typeof told)[number]): boolean =>
    !PERMANENT.test(words) && FOR_A_TIME.test(words);
  if (!creates || !told.some(isForATime)) return { all: join(told), permanent: join(told) };
  // A visa may be of the statute of either post.
  const permanent = told.filter((one) => !isForATime(one) && one.role !== 'citation');
  return { all: join(told), permanent: join(permanent) };
};
