/**
 * The publishable copy, from an agent's answers for every item. Without an answer for each, and a reason where the proposal is not
 * followed, there is none; nor when words to hide besides are not in the document.
 */
import { everyText, hiddenIn, writePublishable, type PublicationNotice } from '../../document/publication';
import { hidingOf } from '../../privacy/publication/hiding';
import type { PublicationItem } from '../../privacy/publication/items';
import type { PublicationRequest } from '../api/publication';
import { RefusalError } from '../services/refusal';
import type { ReadPublication } from './read';

export interface MadePublication {
  readonly bytes: Uint8Array;
  /** Without what is hidden. */
  readonly title: string;
  readonly hidden: number;
  readonly kept: number;
  /** What stays although it was proposed to hide it, or in doubt, and why. */
  readonly exceptions: readonly { readonly values: readonly string[]; readonly reason: string }[];
}

export interface PublicationAbout {
  readonly title: string;
  readonly notice: Omit<PublicationNotice, 'hidden'>;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** Once for a reading: the package is written to. @throws RefusalError `publication-incomplete`; PublicationLeakError */
export function makePublication(
  read: ReadPublication,
  { decisions, also = [] }: PublicationRequest,
  { title, notice, time }: PublicationAbout,
): MadePublication {
  const answers = new Map(decisions.map((decision) => [decision.id, decision]));
  const gone = decisions.filter(({ id }) => !read.items.has(id));
  if (gone.length > 0 || answers.size !== decisions.length)
    throw incomplete(
      'La liste des mentions a changé depuis que vous l’avez lue\u00A0: ouvrez-la de nouveau.',
    );
  const hidden: PublicationItem[] = [];
  const kept: PublicationItem[] = [];
  const exceptions: { values: readonly string[]; reason: string }[] = [];
  let missing = 0;
  for (const [id, item] of read.items) {
    const answer = answers.get(id);
    if (answer === undefined) missing += 1;
    else if (answer.hide) hidden.push(item);
    else {
      kept.push(item);
      const reason = answer.reason?.trim() ?? '';
      if (reason !== '') exceptions.push({ values: item.values, reason });
      else if (item.proposed !== 'keep')
        throw incomplete(
          'Dites pourquoi une mention est gardée quand il était proposé de la masquer, ou quand la recherche doute.',
        );
    }
  }
  if (missing > 0)
    throw incomplete(
      missing === 1
        ? 'Une mention attend encore votre réponse\u00A0: rien n’est produit avant.'
        : `${missing} mentions attendent encore votre réponse\u00A0: rien n’est produit avant.`,
    );
  const absent = also.filter((words) => !stands(words, title, read));
  if (absent.length > 0) throw incomplete(absentSentence(absent));
  const hiding = hidingOf({ hidden, kept, also });
  const bytes = writePublishable(read, {
    hideInPlace: hiding.inPlace,
    hide: hiding.anywhere,
    title,
    notice: { ...notice, hidden: hidden.length + also.length > 0 },
    time,
  });
  return {
    bytes,
    title: hiddenIn(title, hiding.anywhere),
    hidden: hidden.length + also.length,
    kept: kept.length,
    exceptions,
  };
}

/** Words that are nowhere would be believed hidden: a name mistyped, or typed without what comes between. */
const stands = (words: string, title: string, { pkg }: ReadPublication): boolean => {
  const { anywhere } = hidingOf({ hidden: [], kept: [], also: [words] });
  if (anywhere(title).length > 0) return true;
  for (const { text } of everyText(pkg)) if (anywhere(text).length > 0) return true;
  return false;
};

const absentSentence = (absent: readonly string[]): string => {
  const words = absent.map((one) => `«\u00A0${one}\u00A0»`).join(', ');
  return absent.length === 1
    ? `Les mots à masquer en plus ${words} ne sont pas dans le document\u00A0: écrivez-les comme ils y sont, ou retirez-les de la liste.`
    : `Des mots à masquer en plus ne sont pas dans le document (${words})\u00A0: écrivez-les comme ils y sont, ou retirez-les de la liste.`;
};

const incomplete = (sentence: string): RefusalError => new RefusalError('publication-incomplete', sentence);
