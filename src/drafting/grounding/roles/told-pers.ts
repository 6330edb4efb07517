/**
 * For what each a value is told, against what its key says after "par": "20 litres par personne" of "litres_par_foyer". Only people, households and things that
 * share; a length of time is asked elsewhere.
 */
import { perOf } from '../facts/per-keys';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related, sameNoun, singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

const SHARER =
  /^(?:personne|tete|habitant|foyer|menage|famille|enfant|eleve|adulte|agent|adherent|licencie|membre|participant|visiteur|convive|couple|lot|logement|appartement|maison|vehicule|voiture|velo|table|stand|exposant|emplacement|classe|ecole|commune|association|animal|chien|concession|parcelle|repas|seance|affouagiste|stagiaire|equipe)$/u;

export const toldPers: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }, i): PlainFlag[] => {
    if (!match.ok || match.evidence === undefined || match.evidence.length === 0) return [];
    const eachs = match.evidence.map(({ origin }) => perOf(origin.id)?.each);
    if (eachs.some((each) => each === undefined)) return [];
    const end = Math.min(sentenceAt(sentences, claim.from).to, judged[i + 1]?.claim.from ?? lower.length);
    const after = /^[^,;:.()]{0,60}/u.exec(lower.slice(claim.to, end))?.[0] ?? '';
    const words = eachs.flatMap((each) => pathWords(each ?? ''));
    if (!words.some((word) => SHARER.test(singular(word)))) return [];
    // "stand" beside "lot": what one key of the record names as another is one thing.
    const isOne = (noun: string): boolean =>
      words.some((word) => sameNoun(word, noun) || related(word, noun)) ||
      (noun === 'tete' && words.some((word) => sameNoun(word, 'personne'))) ||
      basis.texts.some(
        ({ origin, tokens }) =>
          match.evidence?.some((one) => parentOf(one.origin.id) === parentOf(origin.id)) === true &&
          pathWords(origin.id).some((word) => words.some((one) => sameNoun(word, one))) &&
          tokens.includes(noun),
      );
    const wrong = [...after.matchAll(/(?<![a-z])(?:par|a\s+chaque|pour\s+chaque)\s+([a-z]+)/gu)].find(
      ({ 1: noun = '' }) => SHARER.test(singular(noun)) && !isOne(noun),
    );
    return wrong === undefined
      ? []
      : [
          {
            ...{ from: claim.to + wrong.index, to: claim.to + wrong.index + wrong[0].length, kind: 'role' },
            why: `Dans les données, cette valeur est «\u00A0par ${words.join(' ')}\u00A0».`,
          },
        ];
  });
};
