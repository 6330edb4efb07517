/**
 * The people an organisation knows: elected members, agents, contacts. Their names are found without any trigger, "Clémence"
 * as well as "Mercier". It must not read a profile: it is handed the entries.
 */
import { fold } from './text/fold';
import { candidate, type Candidate } from './people/candidate';
import { readName } from './people/read-name';
import { senseAt, type Scene } from './people/scene';

export interface RegisterEntry {
  readonly firstName: string;
  readonly lastName: string;
  readonly kind: 'elected' | 'agent' | 'contact';
}

export interface Register {
  readonly people: readonly RegisterEntry[];
  /** Values of the organisation itself that stay in clear: its address, its switchboard, its e-mail. */
  readonly own?: readonly string[];
}

interface Known {
  readonly words: ReadonlySet<string>;
  readonly kind: RegisterEntry['kind'];
}

const REASON: Readonly<Record<RegisterEntry['kind'], string>> = {
  elected: 'élu de la liste de la collectivité',
  agent: 'agent de la liste de la collectivité',
  contact: 'contact de la liste de la collectivité',
};

const wordsOf = (name: string): string[] => fold(name).match(/[a-z]+/g) ?? [];
const PARTICLE = /^(?:de|du|des|la|le|les|l|d|da|dos|el|ben|van|von|der|et)$/u;

/**
 * Mentions of the register's people. A first name or a surname that is a common word is taken with a capital that no article
 * precedes; both together are taken in any case.
 */
export function findRegistered(scene: Scene, { people }: Register): readonly Candidate[] {
  const byWord = new Map<string, Known[]>();
  for (const { firstName, lastName, kind } of people) {
    const words = new Set(
      [...wordsOf(firstName), ...wordsOf(lastName)].filter((word) => !PARTICLE.test(word)),
    );
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { words, kind }]);
  }
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    const known = byWord.get(token.folded);
    const [first] = known ?? [];
    if (first === undefined) continue;
    let to = i + 1;
    while (joins(scene, to) && known?.some(({ words }) => words.has(scene.tokens[to]?.folded ?? '')) === true)
      to += 1;
    if (to === i + 1 && !standsAlone(scene, i)) continue;
    found.push(candidate(i, Math.max(to, readName(scene, i, { liberal: false })), REASON[first.kind], 0.95));
  }
  return found;
}

/** The word belongs to the same stretch as the one before; particles are crossed by `readName`. */
function joins(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  return token !== undefined && !token.opensLine && /^(?: |-|'|, )$/u.test(token.gap);
}

function standsAlone(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || token.text.length < 2) return false;
  const common = sense.word || sense.institution;
  if (!common) return true;
  if (token.shape === 'lower' || scene.caseOf(token) !== 'mixed') return false;
  const before = scene.tokens[index - 1]?.folded ?? '';
  const article = !token.opensLine && /^(?:le|la|les|l|un|une|du|des|au|aux|ce|cet|cette|ces)$/u.test(before);
  return !article && !(sense.institution && token.opensSentence);
}
