/** CM-07: those present, represented and absent add up to the members in office; names and numbers agree. */
import type { Count, Person, Span } from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isListWhole } from '../shared/sittings';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-07/examples/right';
import { examples as wrongExamples } from './cm-07/examples/wrong';
import { examples as othersExamples } from './cm-07/examples/others';

export const rule = defineRule({
  meta: {
    id: 'CM-07',
    title: {
      fr: 'Présents, représentés et absents font le compte',
      en: 'Present, represented and absent add up',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: [],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      sum: {
        fr: 'Les nombres ne font pas le compte : {parts}, pour {inOffice} conseillers en exercice. Vérifiez-les.',
        en: 'The numbers do not add up: {parts}, for {inOffice} members in office.',
      },
      over: {
        fr: '{present} présent(s) et {proxies} représenté(s) dépassent les {inOffice} conseillers en exercice : vérifiez ces nombres.',
        en: '{present} present and {proxies} represented exceed the {inOffice} members in office.',
      },
      listed: {
        fr: 'Présents annoncés : {present} ; nommés : {names}. Vérifiez la liste ou le nombre.',
        en: '{present} are told to be present and {names} are named.',
        severity: 'minor',
      },
      proxies: {
        fr: 'Pouvoirs annoncés : {told} ; nommés : {names}. Vérifiez la liste ou le nombre.',
        en: '{told} proxies are told and {names} are named.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis, given: { inOffice, present } }) => {
    const { session } = analysis.act;
    const { absent, excused, proxyCount, presentNames, presentSure, proxies } = session;
    const n = inOffice.value;
    const represented = proxyCount?.value ?? proxies.length;
    const named = presentNames.length;
    const names =
      session.present !== undefined &&
      presentSure &&
      named > 2 &&
      !isListWhole(analysis) &&
      // The president may stand apart, late comers may be counted or not.
      Math.abs(named - session.present.value) >
        analysis.act.movements.filter(({ kind }) => kind === 'arrival').length
        ? [finding('listed', session.present, { values: { present: session.present.value, names: named } })]
        : [];
    const held =
      proxyCount !== undefined && proxies.length > 0 && proxies.length !== proxyCount.value
        ? [finding('proxies', proxyCount, { values: { told: proxyCount.value, names: proxies.length } })]
        : [];
    if (present.value > n || present.value + represented > n)
      return [
        finding('over', present, { values: { present: present.value, proxies: represented, inOffice: n } }),
        ...names,
        ...held,
      ];
    if (absent === undefined && excused === undefined) {
      const away = namedAway(analysis);
      if (away !== undefined && !addsByName(analysis, n, present.value, represented, away.length))
        return [
          finding('sum', span(away), {
            values: {
              inOffice: n,
              parts: `${partsOf(present.value, represented || undefined, undefined, undefined)}, ${String(away.length)} absents nommés`,
            },
          }),
          ...names,
          ...held,
        ];
      return names.length + held.length > 0
        ? [...names, ...held]
        : session.present === undefined
          ? [missing('present')]
          : [];
    }
    // Who comes late or leaves may be counted among those present, or not.
    const moving = analysis.act.movements
      .filter(({ kind }) => kind !== 'withdrawal')
      .reduce((sum, { count, people }) => sum + Math.max(count, people.length), 0);
    const apart = isApart(analysis);
    const fits = Array.from({ length: 2 * moving + 1 }, (_, i) => present.value - moving + i).some((there) =>
      adds(n, there, represented, absent, excused, apart),
    );
    return fits
      ? [...names, ...held]
      : [
          finding('sum', absent ?? excused ?? present, {
            values: {
              inOffice: n,
              parts: partsOf(present.value, proxyCount?.value ?? (represented || undefined), absent, excused),
            },
          }),
          ...names,
          ...held,
        ];
  },
});

/** Signs of the head, where those present and absent are told. */
const HEAD = 3000;
/** Those named as absent, but for who gave a proxy; undefined when somebody may have been missed in reading, or sits in another's place. */
const namedAway = (analysis: Analysis): readonly Person[] | undefined => {
  const {
    act: { session, movements },
    folded,
  } = analysis;
  const { absentNames, absentSure, presentSure, presentNames, present, proxies, proxyCount } = session;
  const head = folded.lower.slice(0, HEAD);
  const isWhole =
    presentSure &&
    presentNames.length > 2 &&
    (present === undefined || isListWhole(analysis)) &&
    // "Excusés" alone may leave out whoever sent no word.
    /absent|manqu/.test(head);
  // A proxy whose giver was not read would be missed.
  const isHeld =
    proxyCount === undefined
      ? !/pouvoir|procuration/.test(head) || proxies.length > 0
      : proxyCount.value === proxies.length;
  if (absentNames.length === 0 || !absentSure || !isWhole || !isHeld || movements.length > 0)
    return undefined;
  if (/suppleant|vacant|demission|deced|substitut/.test(head)) return undefined;
  return absentNames.filter((person) => !proxies.some(({ from }) => samePerson(from, person)));
};

/** The president may stand apart from the list. */
const addsByName = (
  { act: { session } }: Analysis,
  inOffice: number,
  present: number,
  represented: number,
  away: number,
): boolean => {
  const { president, presentNames } = session;
  const apart =
    session.present === undefined &&
    president !== undefined &&
    !presentNames.some((one) => samePerson(one, president));
  const total = present + represented + away;
  return (
    total === inOffice ||
    (apart && total + 1 === inOffice) ||
    session.absentNames.length + present === inOffice
  );
};

const span = (people: readonly Person[]): Span => ({
  start: people[0]?.start ?? 0,
  end: people.at(-1)?.end ?? 0,
});

/** "Absents" may hold those who are represented, or those excused, or neither. */
const adds = (
  inOffice: number,
  present: number,
  represented: number,
  absent: Count | undefined,
  excused: Count | undefined,
  apart: boolean,
): boolean => {
  const [away, sorry] = [absent?.value ?? 0, excused?.value ?? 0];
  return [
    ...(apart ? [] : [away, sorry, away + sorry]),
    represented + away,
    represented + sorry,
    represented + away + sorry,
  ].some((others) => present + others === inOffice);
};

/**
 * "Absents sans pouvoir : 3", or three absent whose names are of nobody who gave a proxy: those represented come on top.
 */
const isApart = ({ text, act: { session } }: Analysis): boolean => {
  const { absent, excused, absentNames, proxies } = session;
  const alone = [absent, excused].some(
    (count) =>
      count !== undefined &&
      /(?:absent|excus)\S*\s+(?:et\s+)?(?:sans\s+(?:pouvoir|procuration|mandat)|non\s+représent)[^:\n\d]{0,20}[:=]?\s*$/iu.test(
        text.slice(Math.max(0, count.start - 60), count.start),
      ),
  );
  if (alone) return true;
  const told = (absent?.value ?? 0) + (excused?.value ?? 0);
  return (
    proxies.length > 0 &&
    absentNames.length === told &&
    absentNames.every((person) => !proxies.some(({ from }) => samePerson(from, person)))
  );
};

const partsOf = (
  present: number,
  represented: number | undefined,
  absent: Count | undefined,
  excused: Count | undefined,
): string =>
  [
    `${String(present)} présents`,
    ...(represented === undefined ? [] : [`${String(represented)} représentés`]),
    ...(absent === undefined ? [] : [`${String(absent.value)} absents`]),
    ...(excused === undefined ? [] : [`${String(excused.value)} excusés`]),
  ].join(', ');

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
