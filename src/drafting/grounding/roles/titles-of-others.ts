/**
 * The title that the facts give to one person, told of another: "M. Nouvel, gestionnaire de la commande publique" of "agent: Mme Lemoine, fonction: gestionnaire de la commande publique, chef_service:
 * M. Nouvel". The whole title stands right against the name. Which titles a person may bear is for `titles`.
 */
import type { NameFact, TextFact } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';

const TITLE_KEY = /^(?:fonctions?|grade|poste|emploi|qualite|metier|profession|poste_occupe|emploi_occupe)$/u;
/** Of whom a title beside it is, when no other key says so. */
const BEARER =
  /^(?:agente?|nom|nom_complet|salariee?|employee?|interessee?|candidate?|stagiaire|apprentie?|titulaire|fonctionnaire|saisonniere?|nom_agent|agent_nom|collaborateur|collaboratrice)$/u;
const BEING =
  "\\s+(?:(?:est|sera|etait|occupe(?:ra)?|exerce(?:ra)?|remplit)\\s+)(?:(?:le\\s+poste|l'emploi|les\\s+fonctions|la\\s+fonction)\\s+(?:de\\s+|d')|(?:le|la)\\s+|l')?";

interface Held {
  readonly title: TextFact;
  readonly bearer: NameFact;
}

export const titlesOfOthers: TextRule = ({ read, judged, basis, sentences }) => {
  const names = basis.names.filter(({ origin, words }) => origin.kind === 'fact' && words.size > 1);
  const held = basis.texts.flatMap((title): Held[] => {
    if (title.origin.kind !== 'fact' || !TITLE_KEY.test(lastName(title.origin.id))) return [];
    if (title.tokens.length > 10 || title.tokens.join('').length < 6) return [];
    const [bearer, ...more] = names.filter(
      ({ origin }) => parentOf(origin.id) === parentOf(title.origin.id) && BEARER.test(lastName(origin.id)),
    );
    return bearer === undefined || more.some(({ origin }) => origin.id !== bearer.origin.id)
      ? []
      : [{ title, bearer }];
  });
  if (held.length === 0) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    const has = (name: NameFact): boolean => words.every((word) => name.words.has(word));
    const mine = names.filter(has);
    if (mine.length === 0 || (claim.value.civility === undefined && words.length < 2)) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const [before, after] = [lower.slice(sentence.from, claim.from), lower.slice(claim.to, sentence.to)];
    const other = held.find(({ title, bearer }) => {
      const phrase = title.tokens.join("[ '’./-]+");
      return (
        !has(bearer) &&
        !basis.texts.some(
          (one) => one.origin.id !== title.origin.id && one.tokens.join(' ') === title.tokens.join(' '),
        ) &&
        (new RegExp(
          `^(?:\\s*[,(]\\s*(?:(?:le|la|en\\s+qualite\\s+de)\\s+|l'|en\\s+qualite\\s+d')?|${BEING})${phrase}(?![a-z])`,
          'u',
        ).test(after) ||
          new RegExp(
            `(?<![a-z])(?:le|la|du|au|notre|votre|l'|un|une)\\s*${phrase}\\s*,?\\s+(?:(?:m|mme|monsieur|madame)\\.?\\s+)?$`,
            'u',
          ).test(before))
      );
    });
    return other === undefined
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, «\u00A0${other.title.folded.text.trim()}\u00A0» est quelqu’un d’autre.`,
          },
        ];
  });
};
