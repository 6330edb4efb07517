/**
 * A digest as the facts of a template of synthesis (`note-synthese`): counts, groups, lines, each row with the excerpts that it
 * rests on. Numbers are counted here and nowhere else. It must not add a word that says more than the digest.
 */
import { formatDate, formatWeekday } from '../../act/dates';
import { joinList } from '../../act/lists';
import { numberInWords } from '../../act/numbers';
import type { Facts, IsoDate, RecordFact } from '../../template/fact-values';
import type { Digest, DigestLine } from './digest';
import { innerQuotes } from './inner-quotes';
import { clockText, hoursText, namesDate } from './moments';
import { findPlaceWithin } from './places';

const DAY = 24 * 60;
/** Windows that are shown: two or three are what a reader weighs. */
const WINDOWS = 3;
export const NO_PLACE = 'lieu non précisé';

/** The lines of one place. */
interface Group {
  readonly name: string;
  readonly lines: readonly DigestLine[];
}

/** Facts by field; a field with nothing to say is absent. */
export function digestFacts(digest: Digest): Facts {
  const { facts, suppositions, quiet } = digest;
  const days = [...facts, ...suppositions, ...quiet].flatMap(({ day }) => day ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const shared = sharedOf(first, last);
  const groups = groupsOf(facts);
  const reports = facts.filter(({ report }) => report);
  const incidents = reports.filter(({ incident }) => incident);
  const counted = groupsOf(reports);
  const quoted = [...facts, ...suppositions].filter(({ report }) => !report).length;
  return {
    ...(first === undefined || last === undefined ? {} : { period: { from: first, to: last } }),
    figures: [
      {
        // Nothing is counted of what is no list of reports; a list in which nothing happened has none.
        ...(reports.length > 0 || quoted === 0
          ? { reports: reports.length, incidents: incidents.length }
          : {}),
        ...(quoted === 0 ? {} : { quoted }),
        suppositions: suppositions.length,
        excerpts: idsOf([...facts, ...suppositions]),
      },
    ],
    ...rows(
      'observed',
      groups.flatMap(({ lines }) => lines).map((line) => lineRow(line, shared)),
    ),
    ...rows(
      'supposed',
      suppositions.map((line) => lineRow(line, shared)),
    ),
    ...rows('quiet', quiet.some(({ day }) => day !== undefined) ? [quietRow(quiet, shared)] : []),
    ...rows('by_place', counted.map(placeRow)),
    ...rows('by_hour', byHour(incidents)),
    ...rows(
      'windows',
      windowRows(
        counted,
        suppositions.filter(({ report }) => report),
      ),
    ),
  };
}

const rows = (field: string, list: readonly RecordFact[]): Facts =>
  list.length === 0 ? {} : { [field]: list };

const idsOf = (lines: readonly { readonly excerpts: readonly string[] }[]): string =>
  [...new Set(lines.flatMap(({ excerpts }) => excerpts))].join(' ');

/** Places in the order of their number of lines, then of the first line. */
function groupsOf(lines: readonly DigestLine[]): readonly Group[] {
  const groups = new Map<string, { name: string; lines: DigestLine[] }>();
  for (const line of lines) {
    const { name, key } = line.place ?? { name: NO_PLACE, key: '' };
    const group = groups.get(key) ?? { name, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length);
}

function lineRow(line: DigestLine, shared: Shared): RecordFact {
  const { place, day, hours, report } = line;
  const lead = [
    ...(place === undefined ? [] : [place.name]),
    ...(day === undefined ? [] : [dayText(formatWeekday(day), shared)]),
    ...(hours === undefined ? [] : [hoursText(hours)]),
  ];
  // Where reports are told apart by place and day, what is missing is said.
  if (report && place === undefined) lead.unshift(NO_PLACE);
  if (report && day === undefined)
    lead.splice(1, 0, namesDate(line.words) ? 'date à lire dans l’extrait' : 'date non précisée');
  const words = quotable(line.words);
  return {
    lead: lead.length === 0 ? unled(line) : lead.join(', '),
    words: report && !SOMEBODY.test(words) ? words : capital(words),
    ...(line.basis === undefined ? {} : { basis: quotable(line.basis) }),
    excerpts: line.excerpts.join(' '),
  };
}

/** Of words of which no day and no place is told: they may bear one all the same, such as a term or where something leads. */
function unled({ words, basis = '' }: DigestLine): string {
  const text = `${words} ${basis}`;
  const borne = [
    ...(findPlaceWithin(text) === undefined ? [] : ['lieu']),
    ...(namesDate(text) ? ['date'] : []),
  ];
  return borne.length === 0 ? 'sans lieu ni date' : `${borne.join(' et ')} à lire dans l’extrait`;
}

/** A sentence of a letter begins with a capital, also when the day that opened it stands apart; a report is notes. */
const capital = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr-FR'));

/** Notes that begin with somebody are a sentence. */
const SOMEBODY =
  /^(?:(?:des|deux) personnes|une? (?:personne|élue?|agente?|commerçante?|riveraine?|habitante?|voisine?|dame|monsieur))(?!\p{L})/u;

/** As the note quotes: inner quotes that do not close its own, hours spaced as the rest of the note is. */
const quotable = (words: string): string =>
  innerQuotes(words).replace(
    /(?<!\d)(\d{1,2})\s?h\s?(\d{2})?(?![\p{L}\d])/gu,
    (_, hours: string, minutes?: string) =>
      minutes === undefined ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${minutes}`,
  );

/** What all days have in common, and the period says: it is not written again. */
type Shared = 'nothing' | 'year' | 'month';

const sharedOf = (first: IsoDate | undefined, last: IsoDate | undefined): Shared =>
  first?.slice(0, 7) === last?.slice(0, 7)
    ? 'month'
    : first?.slice(0, 4) === last?.slice(0, 4)
      ? 'year'
      : 'nothing';

/** "lundi 2 novembre 2026" without what is shared. */
const dayText = (text: string, shared: Shared): string =>
  shared === 'nothing' ? text : text.replace(shared === 'year' ? /\s\d{4}$/u : /\s\S+\s\d{4}$/u, '');

function quietRow(quiet: Digest['quiet'], shared: Shared): RecordFact {
  const dated = quiet.flatMap(({ day }) => day ?? []);
  return {
    days: daysText([...new Set(dated)], shared === 'month' ? 'year' : shared),
    excerpts: idsOf(quiet.filter(({ day }) => day !== undefined)),
  };
}

function placeRow({ name, lines }: Group): RecordFact {
  const incidents = lines.filter(({ incident }) => incident);
  const hours = hourCounts(incidents).map(({ hour, count }) => `${clockText(hour * 60)} (${count})`);
  const unknown = incidents.filter((line) => line.hours === undefined).length;
  return {
    place: name,
    reports: lines.length,
    incidents: incidents.length,
    hours: [...hours, ...(unknown === 0 ? [] : [`non précisée (${unknown})`])].join(', ') || '–',
    excerpts: idsOf(lines),
  };
}

/** Incidents by the hour at which they begin. */
function hourCounts(
  lines: readonly DigestLine[],
): readonly { readonly hour: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const { hours } of lines)
    if (hours !== undefined) {
      const hour = Math.floor((hours.from % DAY) / 60);
      counts.set(hour, (counts.get(hour) ?? 0) + 1);
    }
  return [...counts].map(([hour, count]) => ({ hour, count })).sort((a, b) => a.hour - b.hour);
}

/** Every hour from the first to the last, those without incident too: a gap is seen. */
function byHour(incidents: readonly DigestLine[]): readonly RecordFact[] {
  const counts = hourCounts(incidents);
  const first = counts[0]?.hour;
  const last = counts.at(-1)?.hour;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((hour) => ({
    hour: `${hour}\u00A0h`,
    incidents: counts.find((one) => one.hour === hour)?.count ?? 0,
  }));
}

/** Where and when incidents stand; then, apart, where only a supposition points. None is recommended. */
function windowRows(groups: readonly Group[], suppositions: readonly DigestLine[]): readonly RecordFact[] {
  const seen = groups.flatMap(({ name, lines }): RecordFact[] => {
    const incidents = lines.filter(({ incident, hours }) => incident && hours !== undefined);
    if (name === NO_PLACE || incidents.length === 0) return [];
    const count = incidents.length;
    return [
      {
        where: `${name}, ${windowText(incidents)}`,
        why: `${numberInWords(count)} ${count > 1 ? 'incidents' : 'incident'}${onDays(incidents)}`,
        excerpts: idsOf(incidents),
      },
    ];
  });
  const told = new Set(incidentPlaces(groups));
  const supposed = suppositions.flatMap((line): RecordFact[] => {
    const { place, hours } = line;
    if (place === undefined || hours === undefined || told.has(place.key)) return [];
    told.add(place.key);
    const where = `${place.name}, ${windowText([line])}`;
    return [{ where, why: 'aucun incident, une supposition à vérifier', excerpts: line.excerpts.join(' ') }];
  });
  return [...seen, ...supposed].slice(0, WINDOWS);
}

const incidentPlaces = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap(({ lines }) =>
    lines.flatMap(({ incident, hours, place }) =>
      incident && hours !== undefined ? (place?.key ?? []) : [],
    ),
  );

/** From the earliest beginning to the latest end. */
function windowText(lines: readonly DigestLine[]): string {
  const hours = lines.flatMap((line) => line.hours ?? []);
  const from = Math.min(...hours.map((one) => one.from));
  const to = Math.max(...hours.map((one) => one.to ?? one.from));
  return from === to ? `vers ${clockText(from)}` : `de ${clockText(from)} à ${clockText(to)}`;
}

function onDays(lines: readonly DigestLine[]): string {
  const days: IsoDate[] = [...new Set(lines.flatMap(({ day }) => day ?? []))];
  return days.length === 0 ? '' : ` (${daysText(days, 'year')})`;
}

/** "2, 6 et 13 novembre": a month is written once. @param days in order, at least one */
function daysText(days: readonly IsoDate[], shared: Shared): string {
  const written = days.map((day) => dayText(formatDate(day), shared));
  return joinList(
    written.map((text, i) => {
      const next = written[i + 1];
      const month = text.replace(/^\S+\s/u, '');
      return next?.replace(/^\S+\s/u, '') === month ? text.slice(0, -month.length - 1) : text;
    }),
  );
}
