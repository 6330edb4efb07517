/**
 * Who won a procedure: "l’offre de Cuisine du Lac est retenue", "le marché est attribué à X" where a key of the facts ("titulaire", "attributaire", "lauréat")
 * holds another name. Only with one winner in the facts, and names that they hold.
 */
import type { Claim } from '../claim';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';

const WON =
  /(?:^|[._])(?:titulaire|attributaire|adjudicataire|laureate?|gagnante?|(?:candidate?|entreprise|offre|societe|prestataire|projet)_retenue?|retenue?)(?:\.(?:nom|raison_sociale))?$/u;

export const winners: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const names = basis.names.filter(({ origin }) => origin.kind === 'fact');
  const won = names.filter(
    ({ origin }) => WON.test(origin.id.toLowerCase()) && !/\.\d+(?:\.|$)/u.test(origin.id),
  );
  const [winner] = won;
  if (winner === undefined || new Set(won.map(({ origin }) => origin.id)).size > 1) return [];
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const words = claim.value.parts.flat();
    const mine = names.filter((name) => words.every((word) => name.words.has(word)));
    // Of the winner itself, or of somebody who is no rival of a list.
    if (mine.length === 0 || won.some((name) => words.every((word) => name.words.has(word)))) return [];
    if (!mine.some(({ origin }) => /\.\d+(?:\.|$)/u.test(origin.id))) return [];
    return isSaidToWin(lower, claim, sentenceAt(sentences, claim.from))
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: 'Dans les données, c’est un autre qui est retenu.',
          },
        ]
      : [];
  });
};

const isSaidToWin = (
  lower: string,
  { from, to }: Claim,
  sentence: { readonly from: number; readonly to: number },
): boolean => {
  const before = lower.slice(sentence.from, from);
  const after = lower.slice(to, sentence.to);
  return (
    /(?<!(?:ne\s|n'|pas\s|plus\s)[a-z ]{0,20})(?<![a-z])(?:attribuee?s?|confiee?s?|adjugee?s?)\s+a\s+(?:la\s+|l'|(?:la\s+)?(?:societe|sarl|sas|entreprise)\s+)?$/u.test(
      before,
    ) ||
    /^\s+(?:est|sera|a\s+ete|etait|ayant\s+ete)\s+(?:declaree?\s+|designee?\s+|choisie\s+|donc\s+|ainsi\s+)?(?:(?:l')?attributaire|(?:le\s+|la\s+)?(?:titulaire|laureate?)|retenue?|choisie?)(?![a-z])/u.test(
      after,
    ) ||
    /^\s+(?:remporte|obtient|a\s+remporte|a\s+obtenu)\s+(?:le\s+(?:marche|lot|concours)|la\s+consultation)(?![a-z])/u.test(
      after,
    )
  );
};
