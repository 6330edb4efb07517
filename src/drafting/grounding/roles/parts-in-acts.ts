/**
 * Keys that tell what somebody does in this act, whoever he is: "agent", "referent", "presidence" of a session, "secretaire_seance". They deny no post to anybody; only
 * a service that the facts give to that person does, and whoever works for the commune is not elected to it. It judges no text.
 */
import type { NameFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { pathWords } from './labels';
import { officeIn } from './office-families';

const PARTS: ReadonlySet<string> = new Set(
  'agent referent charge gestionnaire redact officier employe fonctionnaire instruct'.split(' '),
);
const OF_A_NAME = /^(?:\d+|nom|prenom|name|first_name|last_name|civility|civilite)$/u;

/**
 * @param about the words of the key of the name, and of what its record says that somebody is
 * @param elected the text makes an elected person of somebody
 */
export const isPartInAct = (
  { origin }: NameFact,
  about: readonly string[],
  basis: Basis,
  elected: boolean,
): boolean => {
  const key = pathWords(origin.id.split('.').findLast((part) => !OF_A_NAME.test(part)) ?? '');
  const ofSession = key.includes('seance') || (key.length === 1 && isOfSession(basis));
  return about
    .flatMap((word) => officeIn(word) ?? [])
    .every(
      (office) =>
        (PARTS.has(office) && !elected) || (ofSession && /^(?:presid(?:ent)?|secretaire)$/u.test(office)),
    );
};

const ELECTED =
  /^(?:maires?(?![a-z])|(?:vice-)?president|conseill[a-z]*\s+(?:municipal|communautaire|departemental|regional)|adjointe?s?\s+(?:au\s+maire|municipal|delegue|chargee?\s|aux?\s+(?!direct|chef|responsab|secret)))/u;

/** "adjointe au maire", "première adjointe"; an "adjoint administratif" is an agent. @param before what opens the apposition */
export const isElected = (phrase: string, before: string): boolean =>
  ELECTED.test(phrase) ||
  (/^adjoint/u.test(phrase) && /(?:premiere?|seconde?|ieme|\d[a-z]*)\s+$/u.test(before));

const isOfSession = (basis: Basis): boolean =>
  basis
    .of('date')
    .some(({ origin }) => /(?:^|[._])(?:seance|session|deliberation)(?:[._]|$)/u.test(origin.id));

/** The record of one of these people, or the form, tells a service: another one is told of somebody else. */
export const hasService = (mine: readonly NameFact[], basis: Basis): boolean =>
  basis.texts.some(
    ({ origin: { kind, id } }) =>
      kind === 'fact' &&
      /(?:^|[._])(?:service|direction|affectation|unite)$/u.test(id) &&
      mine.some(({ origin }) => parentOf(origin.id) === parentOf(id) || parentOf(id) === origin.id),
  );
