/**
 * A sum that a sentence says to be that of all it lists: "En additionnant la dotation (96 000 euros), l’aide (64 000 euros) et le fonds (32 000 euros), la commune reçoit 160 000 euros". The parts and the
 * sum stand in the sentence; the sum of some of them is another.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const ADDED =
  /(?<![a-z])(?:en\s+(?:additionnant|ajoutant|cumulant)|si\s+l'on\s+(?:additionne|ajoute|cumule)|l'addition\s+(?:de|du|des)|la\s+somme\s+(?:de|du|des)|le\s+cumul\s+(?:de|du|des))(?![a-z])/u;
/** What the list leads to. */
const LEADS =
  /^\s*\)?\s*,?\s[^.;:()\d]{0,60}(?<![a-z])(?:obtien\w+|attein\w+|fai(?:t|sait)|donn\w+|benefici\w+|recoi\w+|recevr\w+|percev\w+|percoi\w+|s'elev\w+|represent\w+|arriv\w+|aboutit|dispos\w+|soit|total\w*)\s[^.;:()\d]{0,30}$/u;
/** Between two of the list. */
const NEXT = /^[^.;:\d]{0,80}$/u;

export const listedSums: TextRule = ({ read, judged, sentences }) => {
  const { lower } = read.folded;
  return sentences.flatMap((sentence): PlainFlag[] => {
    const cue = ADDED.exec(lower.slice(sentence.from, sentence.to));
    if (cue === null) return [];
    const amounts = judged
      .map(({ claim }) => claim)
      .filter(
        ({ from, to, value }) =>
          value.type === 'amount' && from >= sentence.from + cue.index && to <= sentence.to,
      )
      .sort((a, b) => a.from - b.from);
    const at = amounts.findIndex(
      (one, i) => i > 1 && LEADS.test(lower.slice(amounts[i - 1]?.to ?? 0, one.from)),
    );
    const [total, parts] = [amounts[at], amounts.slice(0, Math.max(at, 0))];
    const isList = parts.every(
      (one, i) => i === 0 || NEXT.test(lower.slice(parts[i - 1]?.to ?? 0, one.from)),
    );
    if (total === undefined || !isList) return [];
    const sum = parts.reduce((all, { value }) => all + (value.type === 'amount' ? value.cents : 0), 0);
    return total.value.type !== 'amount' || Math.abs(sum - total.value.cents) < 1
      ? []
      : [
          {
            ...{ from: total.from, to: total.to, kind: 'amount' },
            why: 'Ce montant n’est pas la somme de ceux que la phrase additionne.',
          },
        ];
  });
};
