/**
 * What was, told as what is: "est transféré à l’école Jules-Verne" of "ancien_lieu", "délivrée à M. R" of "ancien_titulaire". The key says that it is former, and
 * another key of the record holds what took its place. A sentence that speaks of the past, or tells both, is let through.
 */
import type { TextFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

export const FORMER = /^(?:anciens?|anciennes?|precedente?s?|sortante?s?)$/u;
export const NOW = /^(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|actuel|actuelle|present)$/u;
export const PAST =
  /(?<![a-z])(?:ancien\w*|preced\w*|jusqu\w*|auparavant|avant|apres|quitt\w+|rempla\w+|succed\w+|succession|suite|initial\w*|au\s+lieu|etai(?:t|ent)|avai(?:t|ent)|lieu\s+et\s+place|cess\w+|cede\w*|ceder|cedant|transmi\w+|reprend\w*|repris\w*|depart|predecess\w+|autrefois|plus|non|ne|n'|sortant\w*|depuis|de\s+m\.|desaffect\w+|ferm\w+|echu\w*|expir\w+|perim\w+|remerci\w+|garantie|restitu\w+)(?![a-z])/u;
const MOVING =
  /(?<![a-z])(?:transf|deplac|demenag|pass|quitt|install|report|mut|chang|vien|relog|reloc|recond|all(?:er|e|ait))[a-z]*/u;
/** What gives or sends to what stands right after. */
const TOWARDS =
  /(?<![a-z])(?:(?:transfer|deplac|install|delivr|attribu|accord|confi|affect|report|amenag|depos|loue|concede)[a-z]*|aura\s+lieu|auront\s+lieu|se\s+tien(?:dra|t|dront|nent)|se\s+deroule\w*|voter\w*|titulaire\s+(?:est|:)|beneficiaire\s+(?:est|:))\s+(?:[a-z]+ment\s+|desormais\s+|provisoirement\s+)?(?:a\s+|au\s+|aux\s+|vers\s+|dans\s+|en\s+|par\s+)?(?:la\s+|le\s+|l'|les\s+)?(?:(?:m|mme|monsieur|madame)\.?\s+)?$/u;

/** What is said to be so from now on, whatever verb says it. */
const NOWADAYS = /(?<![a-z])(?:desormais|dorenavant|maintenant|a\s+l'avenir)(?![a-z])/u;

export const formers: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const texts = basis.texts.filter(({ origin, tokens }) => origin.kind === 'fact' && tokens.length < 9);
  return texts.flatMap((former) => {
    const words = pathWords(keyOf(former));
    const rest = words.filter((word) => !FORMER.test(word));
    if (rest.length === words.length || rest.length === 0) return [];
    const present = texts.find((one) => {
      const own = pathWords(keyOf(one));
      return (
        one !== former &&
        parentOf(one.origin.id) === parentOf(former.origin.id) &&
        !own.some((word) => FORMER.test(word)) &&
        own.filter((word) => !NOW.test(word)).join('_') === rest.join('_')
      );
    });
    if (present === undefined || present.tokens.join(' ') === former.tokens.join(' ')) return [];
    const pattern = phraseOf(former);
    return sentences.flatMap((sentence): PlainFlag[] => {
      const said = lower.slice(sentence.from, sentence.to);
      const match = pattern.exec(said);
      if (match === null) return [];
      const turned = turnedRound(phraseOf(present), pattern).exec(said);
      if (turned !== null && MOVING.test(said))
        return [
          {
            ...{ from: sentence.from + turned.index, to: sentence.from + turned.index + turned[0].length },
            kind: 'role',
            why: `Dans les données, c’est l’inverse\u00A0: «\u00A0${former.folded.text.trim()}\u00A0» est ce qui était avant.`,
          },
        ];
      if (phraseOf(present).test(said)) return [];
      const before = said.slice(0, match.index);
      if (
        !(TOWARDS.test(before) || NOWADAYS.test(said)) ||
        PAST.test(`${before.replace(TOWARDS, ' ')} ${said.slice(match.index + match[0].length)}`)
      )
        return [];
      const from = sentence.from + match.index;
      return [
        {
          ...{ from, to: from + match[0].length, kind: 'role' },
          why: `Dans les données, c’est ce qui était avant («\u00A0${words.join(' ')}\u00A0»).`,
        },
      ];
    });
  });
};

/** "du groupe scolaire au gymnase", when the facts have it the other way. */
const turnedRound = (from: RegExp, to: RegExp): RegExp =>
  new RegExp(
    `(?<![a-z])(?:du|de\\s+la|de\\s+l'|de|des|quitt\\w+\\s+(?:la|le|l'|les))\\s*${from.source}[^;:.]{0,40}?\\s(?:au|aux|a|vers|pour)\\s+(?:la\\s+|le\\s+|l'|les\\s+)?${to.source}`,
    'u',
  );

const keyOf = ({ origin }: TextFact): string => origin.id.split('.').at(-1) ?? '';

/** The civility may be left out, or written in full. */
const phraseOf = ({ tokens }: TextFact): RegExp => {
  const full = tokens.filter(
    (token, i) => i > 0 || !/^(?:m|mme|mr|monsieur|madame|le|la|l|les)$/u.test(token),
  );
  return new RegExp(`(?<![a-z\\d])${full.join("[ '’./-]+")}(?![a-z\\d])`, 'u');
};
