/**
 * What a number of the facts becomes by a change that the facts give beside it: seven agents of "effectif_avant: 6" and "nb_emplois_crees: 1", 412 € of "loyer_ancien: 400" and
 * "hausse: 12". Only where the sentence says what becomes of it, names what was before, and no fact tells the value of after.
 */
import { parentOf } from '../facts/paths';
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { areSaid, ownWords } from './own-words';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';
import { sameKind, type Wanted } from './wanted';

const BEFORE =
  /(?:^|[._])(?:avant|ancien\w*|actuel\w*|preced\w*|initial\w*|existant\w*|en_place|present\w*)(?:[._]|$)/u;
const AFTER = /(?:^|[._])(?:apres|nouve\w*|final\w*|futur\w*|cible|porte)(?:[._]|$)/u;
const MORE =
  /(?:^|[._])(?:cre(?:e|ee|es|ees|ation|ations)|ajout\w*|supplementaires?|hauss\w*|augmentation|relevement|majoration|recrut\w*|embauch\w*|arrivees?|entrees?|extension|en_plus|complementaires?)(?:[._]|$)/u;
const FEWER =
  /(?:^|[._])(?:supprim\w*|suppressions?|baiss\w*|diminution|reduction|retir\w*|retraits?|departs?|sorties?|abattus?|abattues?|en_moins|fermee?s?|ferme)(?:[._]|$)/u;
const ONE_MORE = /(?:^|[._])(?:emploi|poste|place|classe)_(?:cree|creee|ouverte?|supplementaire)$/u;
const ONE_LESS = /(?:^|[._])(?:emploi|poste|place|classe)_(?:supprimee?|fermee?)$/u;
const BECOMES =
  /(?<![a-z])(?:pass\w+|port\w+|attein\w+|compt\w+|desormais|dorenavant|ainsi|sera|seront|serait|seraient|deviendr\w+|monter\w*|descend\w*|ramen\w+|tomb\w+|etabli\w+|disposer\w*|aura|auront|apres|avec)(?![a-z])/u;

export const afterChange = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  { lower, sentence }: Place,
): readonly string[] | undefined => {
  const said = lower.slice(sentence.from, sentence.to);
  if (wanted.kind === 'share' || !BECOMES.test(lower.slice(sentence.from, claim.from))) return undefined;
  const { quantities } = arithmeticOf(basis);
  const keyOf = ({ ids: [id = ''] }: Quantity): string => id.toLowerCase();
  const words = said.match(/[a-z]{3,}/gu) ?? [];
  for (const before of quantities) {
    const key = keyOf(before);
    if (!BEFORE.test(key) || !sameKind(before.kind, wanted.kind) || !areSaid(ownWords(key), words)) continue;
    const beside = quantities.filter(
      (one) => one !== before && parentOf(keyOf(one)) === parentOf(key) && one.kind === before.kind,
    );
    if (beside.some((one) => AFTER.test(keyOf(one)) && areSaid(ownWords(keyOf(one)), ownWords(key))))
      continue;
    const changes = beside.flatMap((one) =>
      MORE.test(keyOf(one)) ? [one.value] : FEWER.test(keyOf(one)) ? [-one.value] : [],
    );
    // "emploi_cree: adjoint technique": one more.
    if (changes.length === 0)
      changes.push(
        ...basis.texts.flatMap(({ origin }) =>
          ONE_MORE.test(origin.id.toLowerCase()) ? [1] : ONE_LESS.test(origin.id.toLowerCase()) ? [-1] : [],
        ),
      );
    const all = changes.reduce((sum, one) => sum + one, 0);
    if (
      changes.length > 0 &&
      [all, ...changes].some((change) => Math.abs(before.value + change - wanted.value) <= wanted.within)
    )
      return [
        ...before.ids,
        ...beside.filter((one) => changes.includes(Math.abs(one.value))).flatMap(({ ids }) => ids),
      ];
  }
  return undefined;
};
