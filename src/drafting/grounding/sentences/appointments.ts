/**
 * An appointment or a hiring that the form of an act holds without its own word: an agent, a grade and the day it begins ("M. X est nommé adjoint technique"); so many agents, what they are paid and the
 * day they begin ("douze agents sont recrutés"). It must not take for one the file of somebody who applies, or whose career goes another step.
 */
import type { Claim } from '../claim';
import type { Origin } from '../facts/evidence';
import { wordsOfKey } from '../facts/key-lexicon';
import type { GroundedText } from '../roles/find-roles';
import { related, sameNoun } from '../text/stems';

const AGENT =
  /^(?:agente?s?|stagiaires?|fonctionnaires?|interessee?s?|laureate?|recrues?|apprentie?s?|saisonniere?s?|vacataires?|employee?s?|appointee|recruit|hire|trainee|employee)$/u;
const POST = /^(?:grades?|emplois?|postes?|fonctions?|qualite|cadre|post|job|position|title|titre)$/u;
const BEGINS =
  /^(?:debut|effet|nomination|nommee?|prise|installation|start|starts|effective|appointed|appointment)$/u;
const PAID =
  /^(?:remuneration|paye?|paie|payment|salaires?|traitement|indemnites?|vacation|forfait|salary|wage)$/u;
/** Who applies, or is an agent already and goes another step. A vacancy was declared before any appointment. */
const OTHER =
  /^(?:candidat|applicant|candidate|postul|entretien|interview|pourvoir|mutation|conge|leave|avancement|promotion|detach|second|disponib|retraite|retire|renouvel|renew|titularis|absence|sanction|disciplin|propos|envisag|souhait)/u;

/** Whether the facts hold what "est nommé", "sont recrutés" at `from` says, of the clause that begins at `opening`. */
export const isAppointmentHeld = (
  { read, judged, basis }: GroundedText,
  { from, to, opening }: { readonly from: number; readonly to: number; readonly opening: number },
): boolean => {
  const facts = [...basis.evidence, ...basis.names, ...basis.texts]
    .filter(({ origin }) => origin.kind === 'fact')
    // "appointment_date" is a meeting's as well as an office's: the key is heard as the form says it too.
    .map(({ origin }) => ({
      origin,
      words: [origin.id, origin.said ?? ''].flatMap((key) => key.split('.')).flatMap(wordsOfKey),
    }));
  if (facts.some(({ words }) => words.some((word) => OTHER.test(word)))) return false;
  if (
    basis.texts.some(
      ({ origin, tokens }) => origin.kind === 'fact' && tokens.some((word) => OTHER.test(word)),
    )
  )
    return false;
  const isUnder = (id: string, key: RegExp): boolean =>
    facts.some(({ origin, words }) => origin.id === id && words.some((word) => key.test(word)));
  const begins = basis.of('date').some(({ origin }) => origin.kind === 'fact' && isUnder(origin.id, BEGINS));
  if (!begins) return false;
  const subjects = judged.filter(({ claim, match }) => match.ok && claim.from >= opening && claim.to <= from);
  const { lower } = read.folded;
  const after = (lower.slice(to, to + 100).split(/[,;:.()]/u)[0] ?? '').match(/[a-z]{4,}/gu) ?? [];
  const isNamed = subjects.some(
    ({ claim }) =>
      claim.value.type === 'name' && originsOf(claim, basis.names).some((id) => isUnder(id, AGENT)),
  );
  if (isNamed)
    // The grade or the post is told as the facts give it.
    return basis.texts.some(
      ({ origin, tokens }) =>
        origin.kind === 'fact' &&
        isUnder(origin.id, POST) &&
        tokens.filter((token) => token.length > 3).length > 0 &&
        tokens.every((token) => token.length < 4 || after.some((word) => related(word, token))),
    );
  const paid = facts.some(({ words }) => words.some((word) => PAID.test(word)));
  return (
    paid &&
    subjects.some(
      ({ claim, match }) =>
        claim.value.type === 'number' &&
        AGENT.test(claim.value.noun ?? '') &&
        match.ok &&
        (match.evidence ?? []).some(({ origin, roles }) => isCounted(origin, roles, claim)),
    )
  );
};

const isCounted = (origin: Origin, roles: readonly string[], { value }: Claim): boolean =>
  origin.kind === 'fact' &&
  value.type === 'number' &&
  roles.some((role) => sameNoun(role, value.noun ?? '') && AGENT.test(role));

const originsOf = ({ value }: Claim, names: GroundedText['basis']['names']): readonly string[] =>
  value.type === 'name'
    ? names.flatMap(({ origin, words }) =>
        origin.kind === 'fact' && value.parts.flat().every((word) => words.has(word)) ? [origin.id] : [],
      )
    : [];
