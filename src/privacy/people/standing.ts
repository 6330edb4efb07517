/**
 * Names after a word that says how somebody stands: "veuve", "famille", "consorts", "le nommé", "je soussignée", "Nous, …",
 * "les Payet", "se disant".
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { readNameList } from './name-list';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';

const BEFORE_NAME = new Set(
  'prenom prenoms veuve vve veuf feu feue consorts consort famille familles couple heritiers indivision hoirs succession nomme nommee nommes denomme denommee surnomme surnommee prenomme prenommee soussigne soussignee soussignes disant identifie identifiee abbe soeur frere pere oncle tante tonton tata tatie papy papi mamy mamie cousin cousine'.split(
    ' ',
  ),
);
/** These need a capital after them: they are common words too. */
const NEEDS_CAPITAL = new Set(
  'prenom prenoms soeur frere pere oncle tante cousin cousine couple succession'.split(' '),
);
const SELF = /^(?:je|nous|moi)$/u;

export const findStanding: PeopleDetector = (scene) => {
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    const next = scene.tokens[i + 1];
    if (next === undefined || next.opensLine) continue;
    if (BEFORE_NAME.has(token.folded)) found.push(...afterStanding(scene, i));
    else if (SELF.test(token.folded) && next.gap === ', ' && next.shape !== 'lower') {
      found.push(...namesFrom(scene, i + 1, 'la personne se nomme', 0.9));
    } else if (/^(?:les|des|aux)$/u.test(token.folded)) found.push(...family(scene, i));
    else found.push(...introduced(scene, i));
  }
  return found;
};

function afterStanding(scene: Scene, i: number): readonly Candidate[] {
  const token = scene.tokens[i];
  let start = i + 1;
  // "soussignée, Marie", "le nommé : X", "succession de X", "dénommé « X »"
  if (/^(?:de|d|des)$/u.test(scene.tokens[start]?.folded ?? '') && scene.tokens[start]?.shape === 'lower') {
    const particle = senseAt(scene, start + 1);
    if (!(particle.surname || particle.first || particle.unknown)) return [];
    start += 1;
  }
  const next = scene.tokens[start];
  if (token === undefined || next === undefined || next.opensLine) return [];
  if (!/^(?: |'|, | : ?|: ?| « ?| "|, « ?|\. )$/u.test(next.gap)) return [];
  // "le fusil de son père. Domicile": only a word cut short has a full stop.
  if (next.gap === '. ' && token.text.length > 4) return [];
  const lower = scene.caseOf(next) === 'lower';
  const needsCapital = NEEDS_CAPITAL.has(token.folded);
  if (needsCapital && next.shape === 'lower' && !(lower && !senseAt(scene, start).word)) return [];
  return namesFrom(scene, start, `après «\u00A0${token.text}\u00A0»`, 0.92);
}

function namesFrom(scene: Scene, start: number, reason: string, confidence: number): readonly Candidate[] {
  return readNameList(scene, start, true)
    .slice(0, 6)
    .map(({ from, to }) => candidate(from, to, reason, confidence));
}

/** "je m'appelle Rose Petit", "c'est pierre du service technique", "ici Karim". */
function introduced(scene: Scene, i: number): readonly Candidate[] {
  const token = scene.tokens[i];
  const before = scene.tokens[i - 1]?.folded;
  const next = scene.tokens[i + 1];
  if (token === undefined || next?.gap !== ' ' || next.opensLine) return [];
  const named =
    /^(?:appelle|appelles|appellent|appelait|appelaient|nomme|nomment|nommait|prenomme)$/u.test(
      token.folded,
    ) && /^(?:m|s|t)$/u.test(before ?? '');
  const said =
    (token.folded === 'est' && before === 'c') ||
    (token.folded === 'suis' && before === 'je') ||
    token.folded === 'ici';
  if (!named && !said) return [];
  const sense = senseAt(scene, i + 1);
  const lower = scene.caseOf(next) === 'lower';
  // "je m'appelle de la Tour Anne"
  const particle = named && sense.particle;
  if (!lower && next.shape === 'lower' && !particle) return [];
  if (!particle && (sense.institution || sense.role || sense.civility || sense.functional)) return [];
  if (!named && !(sense.first || (sense.unknown && next.text.length > 3))) return [];
  let to = readName(scene, i + 1, { liberal: true });
  if (to === i + 1) return [];
  // "je m'appelle marie-jeanne vos je vous appelle": the word after the first name is the surname.
  const last = scene.tokens[to];
  const other = senseAt(scene, to);
  const single = lower && named && senseAt(scene, to - 1).first && last?.gap === ' ' && !last.opensLine;
  if (single && !other.verb && !/^(?:et|je|j|du|de|d|des|au|a|pour|mais|qui)$/u.test(last.folded)) to += 1;
  return [candidate(i + 1, to, 'la personne se nomme', 0.75)];
}

/**
 * "les Payet", "Les Aufrère du moulin", "chez les Vernhes", "la haie des Berger": a family, unless the capital is an institution's or a
 * people's. A surname has no plural: a trade without its "s" is one.
 */
function family(scene: Scene, i: number): readonly Candidate[] {
  const next = scene.tokens[i + 1];
  if (next?.gap !== ' ' || !/^(?:capitalised|capitals|mixed)$/u.test(next.shape)) return [];
  if (scene.caseOf(next) !== 'mixed') return [];
  const sense = senseAt(scene, i + 1);
  const chez = scene.tokens[i - 1]?.folded === 'chez';
  if (sense.acronym || (sense.institution && !(chez && sense.surname))) return [];
  const people = /(?:ais|aise|aises|ois|oise|oises|iens?|iennes?|ains?|aines?|s|x)$/u.test(next.folded);
  const invariable = sense.surname && !/[sxz]$/u.test(next.folded) && next.shape === 'capitalised';
  if (scene.tokens[i]?.folded !== 'les' && !(invariable && !sense.institution)) return [];
  if (!chez && !sense.surname && !(sense.unknown && !people)) return [];
  const to = readName(scene, i + 1, { liberal: true, civil: chez || invariable });
  const confidence = sense.word && !chez ? 0.6 : 0.8;
  return to > i + 1 ? [candidate(i + 1, to, 'famille désignée par son nom', confidence)] : [];
}
