/**
 * What goes up and what goes down, what is credited and what is debited: a label (a chapter, an article, an account, a line) that the facts
 * hold on one side only, in a clause that puts it on the other.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';
import { isRightWay } from './from-and-to';

type Side = 'up' | 'down';

const KEY: Readonly<Record<Side, RegExp>> = {
  up: /(?:^|_)(?:augment\w*|credit\w*|abond\w*|plus|hausse|majore\w*|destination|arrivee|beneficiaire|receveur|ajout\w*|inscri\w*|cree\w*|ouvert\w*)(?:_|$)/u,
  down: /(?:^|_)(?:diminu\w*|debit\w*|moins|baisse|minore\w*|reduit\w*|source|origine|depart|preleve\w*|retire\w*|supprime\w*|donneur|ferme\w*)(?:_|$)/u,
};
const SAID: Readonly<Record<Side, RegExp>> = {
  up: /(?<![a-z])(?:augment(?:e|ee|es|ees|ation)|abond\w+|credit(?:e|ee|es|ees)|majore\w*|inscri[tst]\w*|releve(?:e|s|es)?|rehauss\w+|vers\s+le|au\s+profit\s+du|ajout\w+|cree(?:e|s|es)?|creation)(?![a-z])/gu,
  down: /(?<![a-z])(?:diminu(?:e|ee|es|ees|tion)|redui(?:t|te|ts|tes)|reduction|debit(?:e|ee|es|ees)|minore\w*|preleve\w*|ponctionn\w+|retire\w*|baiss\w+|supprim\w+|suppression)(?![a-z])/gu,
};

/** A label under a key that has a side, and the class that it is one of: "chapitre", "emploi". */
interface Sided {
  readonly id: string;
  readonly side: Side;
  readonly stem: string;
  readonly value: string;
}

export const directions: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const sided = basis.texts.flatMap(({ origin, tokens }): Sided[] => {
    const key = origin.id.toLowerCase();
    const sides = (['up', 'down'] as const).filter((side) => KEY[side].test(key));
    const [side, ...both] = sides;
    return side === undefined || both.length > 0 || origin.kind !== 'fact' || tokens.length > 3
      ? []
      : [{ id: origin.id, side, stem: key.split('_')[0] ?? '', value: tokens.join(' ') }];
  });
  // "emploi" beside "emploi_supprime": the one that has no side is the other one.
  const sideless = (stem: string): { readonly value: string } | undefined => {
    const found = basis.texts.find(
      ({ origin }) => origin.kind === 'fact' && origin.id.toLowerCase() === stem,
    );
    return found === undefined ? undefined : { value: found.tokens.join(' ') };
  };
  return sentences.flatMap((sentence) =>
    clausesIn(lower.slice(sentence.from, sentence.to)).flatMap(({ at, clause }): PlainFlag[] => {
      const said = (['up', 'down'] as const).filter((side) => clause.search(SAID[side]) >= 0);
      const [side, ...both] = said;
      if (side === undefined || both.length > 0 || isRightWay(clause, basis.texts)) return [];
      return sided.flatMap((one): PlainFlag[] => {
        if (one.side === side) return [];
        const other =
          sided.find(({ side: theirs, stem }) => theirs === side && stem === one.stem) ?? sideless(one.stem);
        const found = new RegExp(
          `(?<![a-z\\d])${one.value.replace(/ /gu, "[\\s'-]+")}(?:s|x)?(?![a-z\\d])`,
          'u',
        ).exec(clause);
        if (other === undefined || other.value === one.value || found === null) return [];
        const from = sentence.from + at + found.index;
        return [
          {
            from,
            to: from + found[0].length,
            kind: 'role',
            why: `Les données disent l’inverse\u00A0: ici elles ont «\u00A0${other.value}\u00A0».`,
          },
        ];
      });
    }),
  );
};

const clausesIn = (sentence: string): readonly { readonly at: number; readonly clause: string }[] => {
  const cuts: { at: number; clause: string }[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/[;,:()]\s|\s(?:et|tandis\s+que|alors\s+que|mais)\s/gu)) {
    cuts.push({ at, clause: sentence.slice(at, match.index) });
    at = match.index + match[0].length;
  }
  return [...cuts, { at, clause: sentence.slice(at) }];
};
