/** The person named right after or right before a place of the text. It must not know what the words between say. */
import { fold } from '../reading/fold';
import type { Person } from './model';
import { personIn } from './people';

const STOP =
  /(?<!(?:^|[\s(.-])(?:M|MM|Mr|Me|Dr|Mme|Mmes|\p{Lu}))\.(?=\s|$)|[;,)\n•·|\t]|(?<=\S) {3,}(?=\S)|\s[-–]+\s|\s+(?:pour|jusqu|à\s+partir|à\s+compter|depuis|lors|qui|le\s+\d|en\s+vue|car)(?=[\s’'])/u;
const TITLED = /^\s*(?:m\.?\s+|mme\s+|monsieur\s+|madame\s+)?(?:l[ea]\s+)?(maire|presidente?)(?![a-z-])/;

/** @param president stands for "M. le maire"; without one, the name may follow the title: "du maire, M. Paul ROUGET" */
export const nameAfter = (
  text: string,
  start: number,
  president?: Person | 'unnamed',
): Person | undefined => {
  const window = text.slice(start, start + 90);
  const titled = TITLED.exec(fold(window).lower);
  if (titled !== null) {
    // "M. le Maire, Paul ROUGET" or the title alone.
    const end = start + titled[0].length;
    const said =
      president === undefined
        ? /^,? +(?=(?:M\.?|Mme|Monsieur|Madame)?\s*\p{Lu})/u.exec(window.slice(titled[0].length))
        : null;
    const from = titled[0].length + (said?.[0].length ?? 0);
    const named =
      said === null
        ? undefined
        : personIn(text, { start: start + from, end: start + from + stopIn(window.slice(from)) });
    return (
      named ?? {
        start,
        end,
        text: text.slice(start, end),
        name:
          (president === undefined || president === 'unnamed' ? undefined : president.name) ??
          titled[1] ??
          '',
      }
    );
  }
  const person = personIn(text, { start, end: start + stopIn(window) });
  if (person === undefined) return undefined;
  // "monsieur FAIVRE Serge maire"
  const tail =
    /\s+(?:maire|adjointe?|présidente?|conseill\p{Ll}*|secrétaire|vice-|a|est|en|et)(?:\s.*)?$/u.exec(
      person.name,
    );
  return tail === null || tail.index === 0 ? person : { ...person, name: person.name.slice(0, tail.index) };
};

const stopIn = (window: string): number => STOP.exec(window)?.index ?? window.length;

/** The person whom the words before a place name, without what he or she is: "absent", "qui". */
export const nameBefore = (text: string, end: number): Person | undefined => {
  const from = Math.max(0, end - 110);
  // "Mme FAURE, absente," before what she gives.
  const window = text.slice(from, end).replace(/\s*,?\s*(?:absente?s?|excusée?s?|empêchée?s?)\s*,?\s*$/u, '');
  let start = 0;
  for (const match of window.matchAll(new RegExp(STOP.source, 'gu'))) {
    if (/^[,)\s–-]*$/u.test(window.slice(match.index + match[0].length))) break;
    start = match.index + match[0].length;
  }
  const colon = window.lastIndexOf(':');
  // "Départ de M. X, qui donne pouvoir à": the name begins after what happens.
  const event = /(?:^|\s)(?:départ|arrivée|absence|retour)\s+d(?:e\s|['’])\s*/iu.exec(
    window.slice(Math.max(start, colon + 1)),
  );
  const lead = Math.max(start, colon + 1) + (event === null ? 0 : event.index + event[0].length);
  const person = personIn(text, { start: from + lead, end: from + window.length });
  if (person === undefined) return undefined;
  const state = /\s+(?:absente?s?|excusée?s?|empêchée?s?|a|est|ont|qui)$/u.exec(person.name);
  return state === null ? person : { ...person, name: person.name.slice(0, state.index) };
};
