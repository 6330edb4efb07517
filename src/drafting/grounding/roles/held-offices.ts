/**
 * An office that a body holds: "La commune de Bréchaud assure les fonctions de coordonnateur" of "coordonnateur: commune de Lormeuil". The key names the office in one word, another text of the facts is said to
 * hold it, and the holder is nowhere in the sentence. Offices of people are for `key-holders`.
 */
import { lastName } from '../facts/key-units';
import type { PlainFlag } from '../ground';
import type { TextFact } from '../facts/evidence';
import type { TextRule } from './find-roles';

const OFFICE =
  /^(?:coordonnateur|coordinateur|mandataire|gestionnaire|organisateur|proprietaire|exploitant|titulaire|beneficiaire|employeur|financeur|pilote|porteur|bailleur|preneur|preteur|emprunteur|delegataire|concessionnaire|attributaire|prestataire|locataire|vendeur|acquereur|cedant|cessionnaire|donateur|depositaire|maitre_d?_?ouvrage|maitre_d?_?oeuvre|chef_de_file|assureur|tresorier|secretariat)$/u;
const HOLDS =
  "(?:assure(?:ra)?|exerce(?:ra)?|remplit|remplira|tien(?:t|dra)|recoit|joue(?:ra)?|assume(?:ra)?)\\s+(?:(?:les\\s+fonctions|la\\s+fonction|le\\s+role|la\\s+mission|la\\s+qualite|la\\s+charge)\\s+(?:de\\s+|du\\s+|d'))?|(?:est|sera|a\\s+ete|reste|demeure)\\s+(?:(?:designee?|nommee?|choisie?|retenue?)\\s+)?(?:comme\\s+|en\\s+qualite\\s+de\\s+)?(?:le\\s+|la\\s+|l')?|(?:agit|intervient|agira|interviendra)\\s+(?:comme|en\\s+qualite\\s+de|en\\s+tant\\s+que)\\s+(?:le\\s+|la\\s+)?";

export const heldOffices: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const texts = basis.texts.filter(
    ({ origin, tokens }) => origin.kind === 'fact' && tokens.length > 1 && tokens.length < 8,
  );
  return basis.texts.flatMap((holder): readonly PlainFlag[] => {
    const office = lastName(holder.origin.id);
    if (holder.origin.kind !== 'fact' || !OFFICE.test(office) || holder.tokens.length > 7) return [];
    const others = texts.filter((one) => phraseOf(one) !== phraseOf(holder));
    return sentences.flatMap((sentence): readonly PlainFlag[] => {
      const said = lower.slice(sentence.from, sentence.to);
      if (new RegExp(phraseOf(holder), 'u').test(said)) return [];
      return others.flatMap((one): PlainFlag[] => {
        const match = new RegExp(
          `(?<![a-z\\d])${phraseOf(one)}\\s+(?:${HOLDS})${office.replace(/_/gu, "[\\s']+")}s?(?![a-z])`,
          'u',
        ).exec(said);
        return match === null
          ? []
          : [
              {
                ...{ from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
                kind: 'role',
                why: `Dans les données, c’est «\u00A0${holder.folded.text.trim()}\u00A0».`,
              },
            ];
      });
    });
  });
};

const phraseOf = ({ tokens }: TextFact): string => tokens.join("[ '’./-]+");
