/** CM-34: whom a place of the text names or stands for, and whether that person sits in the council. */
import type { ParsedAffair, Person, Span } from '../../../../act/parse/model';
import { personIn, sameName } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { known, plainOf } from '../../shared/council';

/** Where the line of a place starts, in this affair. */
export const lineStart = (text: string, affair: Span, at: number): number =>
  at - (text.slice(affair.start, at).split('\n').at(-1) ?? '').length;

/** The person named right after a place, up to the next clause. */
export const nameAfter = ({ text }: Analysis, start: number): Person | undefined => {
  const [name = ''] = text
    .slice(start, start + 70)
    .split(/[\n,;()|]|\.(?<!M\.)|\s(?:et|a|est|qui|pour|demande|propose)\s/u);
  return personIn(text, { start, end: start + name.length });
};

const FUNCTION =
  /^\s*(?:(?:premi\w+|second\w*|\d+(?:er|e|eme)|[a-z]+ieme)\s+)?(?:adjoint|conseill|maire|deleg|vice|president|membre|elu\w*\s|charge|en\s+charge|rapporteu|responsable|tresori|secretaire|$)/;

/** "adjoint de Madame la maire": nobody is named by an office. */
const OFFICE = /^\s*(?:M\.|Mme|Monsieur|Madame)\s+l[ae]\s/u;

/** Who bears the charge told after this stretch: "Claire MOREAU, adjointe à la culture et [présidente de l’association]". */
export const personBefore = ({ text }: Analysis, { start, end }: Span): Person | undefined => {
  const line = text.slice(start, end);
  const civil = [...line.matchAll(/(?:M\.|Mme|Mlle|Monsieur|Madame)\s+(?=\p{Lu})/gu)].at(-1)?.index ?? 0;
  let to = line.length;
  for (const { index, 0: sign } of [
    ...line.matchAll(/^|;|(?<=\p{L}{2})(?<!Mme)\.\s+|:\s|\set\s|\(|,\s|\spar\s|\s(?:de|à)\s(?=\p{Lu})/gu),
  ].reverse()) {
    const from = civil >= index ? civil : index + sign.length;
    const words = line.slice(from, to);
    if (OFFICE.test(words) || (!/^\s*\p{Lu}/u.test(words) && FUNCTION.test(fold(words).lower))) {
      to = index;
      continue;
    }
    return personIn(text, { start: start + from, end: start + to });
  }
  return undefined;
};

export const CIVIL_NAME = /(?:M\.|Mme|Monsieur|Madame)\s+(?:\p{Lu}[\p{L}’'-]*\s?){1,4}/u;

/** Whom "il" or "elle" stands for just before this place: the reporter, the mayor, else whoever was named last on the line. */
export const spokenOf = (analysis: Analysis, affair: ParsedAffair, end: number): Person | undefined => {
  const from = lineStart(analysis.text, affair, end);
  const line = plainOf(analysis, from, end);
  if (!/(?<![a-z])(?:il|elle|qu'il|qu'elle|lui-meme|elle-meme)\W*$/.test(line)) return undefined;
  return whoSpeaks(analysis, affair, from, end);
};

export const whoSpeaks = (
  analysis: Analysis,
  affair: ParsedAffair,
  from: number,
  end: number,
): Person | undefined => {
  const line = plainOf(analysis, from, end);
  const [named] = [...analysis.text.slice(from, end).matchAll(new RegExp(CIVIL_NAME, 'gu'))].reverse();
  if (named !== undefined)
    return personIn(analysis.text, { start: from + named.index, end: from + named.index + named[0].length });
  if (/rapporteu/.test(line)) return reporterOf(analysis, affair);
  return /(?:^\W*|(?:m\.|mme|monsieur|madame)\s+)l[ae]\s+(?:maire|president)/.test(line)
    ? (analysis.act.session.presentNames.find(({ end: to }) =>
        /^\s*[,(–-]\s*(?:l[ae]\s+)?(?:maire|president)/.test(fold(analysis.text.slice(to, to + 20)).lower),
      ) ?? analysis.act.session.president)
    : undefined;
};

/** "Rapporteur : M. Marc OLIVE". */
const reporterOf = (analysis: Analysis, affair: ParsedAffair): Person | undefined =>
  analysis
    .search(REPORTED_BY, affair)
    .map(({ end }) => nameAfter(analysis, end))
    .find((one) => one !== undefined);

const REPORTED_BY = /rapporteu\w+\s*:\s*/g;

/** "M. Serge CAZENAVETTE, conseiller municipal": the act says right after the name that this person sits. */
export const isToldMember = ({ folded }: Analysis, { name }: Person): boolean =>
  folded.lower
    .split(fold(name).lower)
    .some((after) =>
      /^\s*(?:,?\s*qui\s+est|,|\(|est)\s*(?:par\s+ailleurs\s+|egalement\s+|aussi\s+|l[ea]\s+|une?\s+)*(?:(?:premiere?|\d+(?:er|e|eme)|[a-z]+ieme)\s+)?(?:conseill(?:er|ere)s?\s+(?:municipa|communau|delegu)|adjointe?(?:\s+au\s+maire|\s+a\s|\s+delegu|\s*,|\s+charge)|elue?\s+municipa|membre\s+du\s+conseil)/.test(
        after,
      ),
    );

/** Named in full among those present, represented, presiding or keeping the minutes. */
export const isMemberWhole = ({ act }: Analysis, name: string): boolean => {
  const { session } = act;
  return [
    ...session.presentNames,
    ...session.secretaries,
    ...(session.president === undefined ? [] : [session.president]),
    ...session.proxies.flatMap(({ from, to }) => [from, to]),
  ].some((one) => samePersonWhole(one.name, name));
};

/** The same first and last name, in either order. */
export const samePersonWhole = (one: string, other: string): boolean => {
  const parts = (name: string): string => fold(name).lower.trim().split(/\s+/u).sort().join(' ');
  return parts(one) === parts(other);
};

export const sits = (analysis: Analysis, person: Person | undefined): person is Person =>
  person !== undefined && isMember(analysis, person);

/** Somebody of the council: present, absent, named in the vote, or in the profile; the club's president may be a third person. */
const isMember = ({ act, commune }: Analysis, person: Person): boolean => {
  const { session, affairs } = act;
  const named = affairs.flatMap(({ votes }) =>
    votes.flatMap(({ forNames, againstNames, abstainingNames, notVoting }) => [
      ...forNames,
      ...againstNames,
      ...abstainingNames,
      ...notVoting,
    ]),
  );
  const councillors = [
    ...(commune?.councillors ?? []),
    ...(commune?.deputies ?? []),
    ...(commune === undefined ? [] : [commune.mayor]),
  ];
  return (
    known(
      [
        ...session.presentNames,
        ...session.secretaries,
        ...(session.president === undefined ? [] : [session.president]),
        ...session.proxies.flatMap(({ from, to }) => [from, to]),
        ...named,
      ],
      person,
    ) || councillors.some((one) => sameName(`${one.firstName} ${one.lastName}`, person.name))
  );
};
