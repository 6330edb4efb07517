/**
 * An answer foretold while the facts say that it is still awaited: "la commission validera votre dossier", "une suite favorable sera donnée", "Tom obtiendra une place" of
 * "statut: en attente". It knows nothing of what is promised outright (`promises`), nor of what the facts grant.
 */
import type { PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import type { TextRule } from '../roles/find-roles';

export const foretold: TextRule = ({ read, basis, sentences }) => {
  if (!isAwaited(basis) || [...basis.vocabulary].some((word) => ANSWERED.test(word))) return [];
  const { lower } = read.folded;
  return sentences.flatMap(({ from, to }) => {
    const said = lower.slice(from, to);
    if (CONDITION.test(said)) return [];
    return [...said.matchAll(OUTCOME)].flatMap((match): PlainFlag[] =>
      !match[0].startsWith('aucun') && DENIED.test(said.slice(0, match.index))
        ? []
        : [
            {
              ...{ from: from + match.index, to: from + match.index + match[0].length, kind: 'decision' },
              why: 'Cette phrase annonce la réponse, et les données disent qu’elle est encore attendue.',
            },
          ],
    );
  });
};

/** A state that says so, or the day when somebody will look at it. */
const isAwaited = ({ texts, evidence }: Basis): boolean =>
  texts.some(
    ({ origin, folded }) =>
      origin.kind === 'fact' && STATE.test(origin.id.toLowerCase()) && AWAITED.test(folded.lower),
  ) ||
  [...texts, ...evidence].some(({ origin }) => origin.kind === 'fact' && ASKED.test(origin.id.toLowerCase()));
const STATE =
  /(?:^|[._])(?:statut|etat|suite|situation|instruction|decision|avancement|reponse|avis)(?:[._]|$)/u;
const AWAITED =
  /(?<![a-z])(?:en\s+(?:attente|cours|instruction|instance)|attente|a\s+(?:l'etude|l'examen|l'instruction|statuer|examiner|instruire)|pas\s+encore|incomplet|liste\s+d'attente)(?![a-z])/u;
const ASKED = /sollicit|(?:^|[._])date_(?:de_)?(?:(?:la_)?commission|jury)(?:[._]|$)/u;
const ANSWERED =
  /^(?:accord(?:e|ee|es|ees)|octroye[es]*|acceptee?s?|attribuee?s?|obtenue?s?|allouee?s?|validee?s?|admise?s?|retenue?s?|delivree?s?|refus|refusee?s?|rejet|rejetee?s?|favorable)$/u;

const FILE =
  '(?:demande|dossier|candidature|inscription|projet|requete|reclamation|subvention|aide|dotation|derogation|autorisation|detr|dsil)s?';
const OUTCOME = new RegExp(
  `(?<![a-z])(?:${[
    `(?:accepter|valider|accorder|approuver|attribuer|octroier|agreer)(?:a|ont)\\s+(?:certainement\\s+|surement\\s+)?(?:votre|sa|son|leur|cette|ce|la|le|l')\\s*${FILE}`,
    `retiendr(?:a|ont)\\s+(?:certainement\\s+|surement\\s+)?(?:votre|sa|son|leur|cette|ce|la|le|l')\\s*${FILE}`,
    `(?:suite|reponse)\\s+(?:favorable|positive)\\s+(?:vous\\s+|lui\\s+|y\\s+)?(?:sera|est)\\s+(?:donnee|reservee|apportee|faite)`,
    `(?:sera|est)\\s+fait\\s+droit\\s+a`,
    `(?:votre|sa|leur|cette|la|le|l')\\s*${FILE}\\s+(?:[a-z']+\\s+){0,4}?(?:sera|seront)\\s+(?:[a-z]+ment\\s+)?(?:acceptee?s?|accordee?s?|retenue?s?|validee?s?|approuvee?s?|satisfaite?s?|agreee?s?|couronnee?s?)`,
    `(?:obtiendr|aur)(?:a|ont|ez)\\s+(?:[a-z]+ment\\s+|bien\\s+)?(?:(?:une?|la|le|cette|sa|son|votre)\\s+(?:place|logement|subvention|aide|derogation|autorisation)|l'(?:aide|autorisation|agrement)|gain\\s+de\\s+cause|satisfaction)`,
    `ne\\s+peu(?:t|vent)\\s+qu'(?:aboutir|etre\\s+(?:acceptee?s?|accordee?s?|retenue?s?|favorables?)|obtenir)`,
    `issue\\s+favorable`,
    `aucun\\s+risque\\s+(?:que|de\\s+refus)`,
  ].join('|')})(?![a-z])`,
  'gu',
);
/** What may be, or to whoever is in the case. */
const CONDITION =
  /(?<![a-z])(?:si|s'ils?|s'elles?|lorsqu[a-z]*|quand|une\s+fois|des\s+qu[a-z]*|sous\s+reserve|a\s+condition|en\s+cas|selon|en\s+fonction|dans\s+la\s+limite|esper[a-z]+|souhait[a-z]+|seules?|dans\s+l'attente|pourr[a-z]+)(?![a-z])/u;
const DENIED = /(?<![a-z])(?:ne\s|n'|sans\s|prejuger\s)[^,;:]*$/u;
