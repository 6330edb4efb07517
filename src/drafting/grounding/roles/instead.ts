/**
 * Two things that a fact puts one in the place of the other, turned round: "un index relevé au lieu d’un index estimé" of "index estimé au lieu d’un index relevé". Whole
 * phrases on both sides, and the same way of saying it or another.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';

const LINK =
  "(?:au\\s+lieu\\s+(?:et\\s+place\\s+)?|a\\s+la\\s+place\\s+|en\\s+remplacement\\s+)(?:de\\s+|du\\s+|des\\s+|d')\\s*|(?:plutot\\s+que|et\\s+non(?:\\s+pas)?)\\s+";
const DET = "(?:(?:une?|la|le|les|l'|des|de|du|d')\\s*)*";
const SPLIT = new RegExp(`^${DET}(.{4,60}?)\\s+(?:${LINK})${DET}(.{4,60})$`, 'u');

/** What was wrong, or was so before, has them the other way round rightly. */
const PUT_RIGHT =
  /(?<![a-z])(?:erreur|initial|avai(?:t|ent)|indiqu(?:ait|aient)|nouvel|rectif|corrig|desormais)/u;

export const instead: TextRule = ({ read, basis }) =>
  basis.texts.flatMap(({ origin, folded }): PlainFlag[] => {
    const [, one, other] = SPLIT.exec(folded.lower.trim()) ?? [];
    if (origin.kind !== 'fact' || one === undefined || other === undefined || one === other) return [];
    const [first, last] = [one, other].map((part) => part.replace(/[^a-z\d]+/gu, '[^a-z\\d]+'));
    const turned = new RegExp(`(?<![a-z])${last ?? ''}\\s+(?:${LINK})${DET}${first ?? ''}(?![a-z])`, 'gu');
    const { lower } = read.folded;
    const found = [...lower.matchAll(turned)].filter(({ 0: said, index }) => {
      const before = /[^.;!?]*$/u.exec(lower.slice(0, index))?.[0] ?? '';
      const after = /^[^.;!?]*/u.exec(lower.slice(index + said.length))?.[0] ?? '';
      return !PUT_RIGHT.test(`${before} ${after}`);
    });
    return found.map(({ 0: said, index }) => ({
      ...{ from: index, to: index + said.length, kind: 'role' },
      why: `Les données disent l’inverse («\u00A0${folded.text.trim()}\u00A0»).`,
    }));
  });
