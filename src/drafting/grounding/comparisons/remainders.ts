/**
 * What is left once parts that the sentence names are taken off: "déduction faite de la DETR et de l’aide de la région, la commune conserve 100 000 €". All
 * the parts that it names, and no other, are taken off a whole of the facts or of the sentence. It proves nothing.
 */
import type { PlainFlag } from '../ground';
import { lineIdOf, linesNamed, linesOf, spoken } from '../compute/lines';
import { parentOf } from '../facts/paths';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import type { Stretch } from '../text/sentences';

export const remainders: TextRule = (text) => text.sentences.flatMap((sentence) => leftIn(text, sentence));

/** Up to the comma that ends it. */
const TAKEN_OFF =
  /(?<![a-z])(?:(?:deduction|deduite?s?|deduire|retranch[a-z]+|defalqu[a-z]+|soustra[a-z]+|soustraction)\s+(?:faite\s+)?(?:d[eu']|les?\s|la\s|l')|apres\s+(?:les\s+|l'|la\s+|le\s+)(?:aides?|subventions?|participations?|financements?|concours|versements?|acomptes?)|hors\s+(?:aides?|subventions?|participations?))[^,;:.\d]*/u;
const LEFT_BEFORE =
  /(?<![a-z])(?:rest(?:e|era|ent|ant)|conserv\w+|support\w+|assum\w+|solde|net(?:te)?|autofinanc\w+|finance(?:ra)?|charge|s'eleve\w*|s'etabli\w*)(?![a-z])[^;:.\d]{0,50}$/u;

/** Sums of one list or of one record, with where each stands. */
interface Part {
  readonly id: string;
  readonly cents: number;
}

const groupsOf = ({ basis }: GroundedText): ReadonlyMap<string, readonly Part[]> => {
  const groups = new Map<string, Part[]>();
  for (const { origin, value } of basis.of('amount')) {
    if (origin.kind !== 'fact') continue;
    const line = lineIdOf(origin.id);
    const group = line === origin.id ? parentOf(origin.id) : origin.id.replace(/\.\d+\./u, '.*.');
    groups.set(group, [...(groups.get(group) ?? []), { id: origin.id, cents: value.cents }]);
  }
  return groups;
};

const leftIn = (text: GroundedText, sentence: Stretch): readonly PlainFlag[] => {
  const { lower } = text.read.folded;
  const phrase = TAKEN_OFF.exec(lower.slice(sentence.from, sentence.to));
  if (phrase === null) return [];
  const end = sentence.from + phrase.index + phrase[0].length;
  const left = text.judged.filter(
    ({ claim, match }) =>
      match.ok &&
      claim.value.type === 'amount' &&
      claim.from >= end &&
      claim.to <= sentence.to &&
      LEFT_BEFORE.test(lower.slice(end, claim.from)),
  );
  const [only] = left;
  if (only?.claim.value.type !== 'amount' || left.length > 1) return [];
  const said = only.claim.value.cents;
  for (const [group, parts] of groupsOf(text)) {
    if (parts.length < 2 || group === '') continue;
    const lines = linesOf(
      parts.map(({ id }) => id),
      text.basis,
    );
    const named = linesNamed(lines, spoken(phrase[0]));
    if (named.length === 0) continue;
    const off = parts
      .filter(({ id }) => named.some((line) => line.id === lineIdOf(id)))
      .reduce((sum, { cents }) => sum + cents, 0);
    const ids = new Set(parts.map(({ id }) => id));
    const wholes = [
      ...text.basis.of('amount').flatMap(({ origin, value }) => (ids.has(origin.id) ? [] : [value.cents])),
      ...text.judged.flatMap(({ claim: { value, from, to } }) =>
        value.type === 'amount' && from !== only.claim.from && from >= sentence.from && to <= sentence.to
          ? [value.cents]
          : [],
      ),
      parts.reduce((sum, { cents }) => sum + cents, 0),
    ];
    const fits = wholes.some((whole) => Math.abs(whole - off - said) < 1);
    const given = text.basis
      .of('amount')
      .some(
        ({ origin, value }) => value.cents === said && pathWords(origin.id).some((word) => OWN.test(word)),
      );
    if (fits || given) return [];
    const whole = Math.max(...wholes);
    return whole <= off
      ? []
      : [
          {
            ...{ from: only.claim.from, to: only.claim.to, kind: 'amount' },
            why: 'Ce n’est pas ce qui reste une fois ôté ce que nomme la phrase.',
          },
        ];
  }
  return [];
};
const OWN = /^(?:reste|restant|solde|autofinancement|charge|net|commune|fonds)$/u;
