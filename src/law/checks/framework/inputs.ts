/**
 * What a check may need to know beyond the words: each with its French name, told when it lacks, and where it is found. A rule
 * names them in `needs`; it then receives their values. Add one here when several rules need it.
 */
import type { Count, ParsedSession, Person, Proxy, Span } from '../../../act/parse/model';
import { samePerson } from '../../../act/parse/people';
import type { DocumentFacts } from '../../../act/parse/source';
import type { Analysis } from '../../analysis';
import type { DraftingRecord } from '../../drafting-record';
import type { Commune, CommuneCouncillor, CouncilDelegation } from '../../commune';
import { summonsTold } from '../shared/summons-told';

interface Input<T> {
  /** As in « non vérifié : il manque … ». */
  readonly fr: string;
  readonly en: string;
  readonly read: (analysis: Analysis) => T | undefined;
}

const input = <T>(fr: string, en: string, read: Input<T>['read']): Input<T> => ({ fr, en, read });

/** A date with its place, when the text gives it. */
export interface DateInput extends Partial<Span> {
  readonly iso: string;
}

const dated = (found: (Span & { readonly iso?: string }) | undefined): DateInput | undefined =>
  found?.iso === undefined ? undefined : { iso: found.iso, start: found.start, end: found.end };

export const INPUTS = {
  commune: input<Commune>('le profil de la commune', 'the profile of the commune', ({ commune }) => commune),
  population: input<number>(
    'la population de la commune (profil)',
    'the population of the commune (profile)',
    (analysis) => populationOf(analysis),
  ),
  councillors: input<readonly CommuneCouncillor[]>(
    'la liste des conseillers municipaux, avec leurs intérêts déclarés (profil)',
    'the list of councillors with their declared interests (profile)',
    ({ commune }) => commune?.councillors,
  ),
  councilDelegation: input<CouncilDelegation>(
    'la délibération qui délègue des attributions au maire (profil)',
    'the deliberation that delegates powers to the mayor (profile)',
    ({ commune }) => commune?.councilDelegation,
  ),
  document: input<DocumentFacts>(
    'le fichier Word lui-même (un texte seul ne dit rien de sa mise en forme)',
    'the Word file itself',
    ({ facts }) => facts,
  ),
  drafting: input<DraftingRecord>(
    'le journal de rédaction (passages proposés par une machine, sources fournies, relecture)',
    'the drafting record',
    ({ drafting }) => drafting,
  ),
  /** For the state of the law: the date given by whoever asks comes first. */
  actDate: input<string>('la date de l’acte', 'the date of the act', ({ actDate }) => actDate),
  /** The same, or for an act without date a day before which it cannot be: pieces that it cites, the year of its number. */
  lawDate: input<string>(
    'la date de l’acte',
    'the date of the act',
    (analysis) => analysis.actDate ?? analysis.derive(notBefore),
  ),
  /** For what an act says of its own dates: that which it bears comes first, so that a date given never makes it contradict itself. */
  signedDate: input<string>(
    'la date de l’acte',
    'the date of the act',
    ({ writtenDate, actDate }) => writtenDate ?? actDate,
  ),
  inOffice: input<Count>(
    'le nombre de conseillers en exercice',
    'the number of councillors in office',
    ({ act, commune }) =>
      act.session.inOffice ??
      (commune === undefined ? undefined : { value: commune.councillorsInOffice, start: 0, end: 0 }),
  ),
  present: input<Count>(
    'le nombre de conseillers présents',
    'the number of councillors present',
    ({ act }) => act.session.present ?? listed(act.session),
  ),
  presentNames: input<readonly Person[]>(
    'les noms des conseillers présents',
    'the names of the councillors present',
    ({ act }) => (act.session.presentNames.length === 0 ? undefined : act.session.presentNames),
  ),
  proxies: input<readonly Proxy[]>(
    'la liste des pouvoirs (qui a donné pouvoir à qui)',
    'the list of proxies',
    ({ act, folded }) =>
      act.session.proxies.length > 0
        ? act.session.proxies
        : act.session.proxyCount?.value === 0 || !/pouvoir|procuration|mandat|represent/.test(folded.lower)
          ? []
          : undefined,
  ),
  voters: input<Count>('le nombre de votants', 'the number of voters', ({ act }) => act.session.voters),
  votesFor: input<Count>('le nombre de voix pour', 'the number of votes for', ({ act }) => act.vote.for),
  votesAgainst: input<Count>(
    'le nombre de voix contre',
    'the number of votes against',
    ({ act }) => act.vote.against,
  ),
  sessionDate: input<DateInput>('la date de la séance', 'the date of the session', (analysis) =>
    isPaper(analysis)
      ? dated(analysis.derive(summonsTold)?.session)
      : (dated(analysis.act.session.date) ?? analysis.derive(summonedFor)),
  ),
  convocationDate: input<DateInput>(
    'la date d’envoi de la convocation',
    'the date on which the summons was sent',
    (analysis) =>
      isPaper(analysis)
        ? dated(analysis.derive(summonsTold)?.sent)
        : (dated(analysis.act.session.convocation) ??
          (analysis.kind === 'summons'
            ? (dated(analysis.act.placeDate?.date) ?? analysis.derive(sentOn))
            : undefined)),
  ),
} as const;

export type InputId = keyof typeof INPUTS;
export type InputValue<K extends InputId> = NonNullable<ReturnType<(typeof INPUTS)[K]['read']>>;
export type Given<N extends InputId> = { readonly [K in N]: InputValue<K> };

/** It tells of a session, and is no act of it. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter';

export const populationOf = (analysis: Analysis): number | undefined =>
  analysis.commune?.population ?? analysis.derive(populationWritten);

const POPULATION =
  /(?:commune|ville|mairie|siege)\s[^\n()]{2,80}\((\d{1,3}(?:[ .]\d{3})+|\d{2,6})\s+hab(?:itants)?\.?\)|^\s*(?:(?:commune|ville)\s+de\s+)?(\d{1,3}(?:[ .]\d{3})+|\d{2,6})\s+habitants\s*$|(?<!moins\s+de\s+)population(?:\s+(?:municipale|totale|legale|communale))*\s*(?:\([^()\n]{0,24}\)\s*)?(?::|=|de|est\s+de|s'eleve\s+a)?\s*(\d{1,3}(?:[ .]\d{3})+|\d{2,6})(?:\s*hab|(?=\s*(?:[).,;\n]|$)))|(?:la\s+commune|la\s+ville|notre\s+commune)(?:\s+(?:compt(?:e|ant)|a|de)|,?\s+(?:qui|laquelle)\s+(?:compte|a)|\s+(?:est\s+)?peuplee\s+de)\s+(\d{1,3}(?:[ .]\d{3})+|\d{2,6})\s+habitants(?!\s+(?:et|ou)\s+plus)|(?<=(?:^|\n)[^\n]{0,100}(?:commune|ville|mairie|population)[^\n]{0,90}[(,–-]\s?)(\d{1,3}(?:[ .]\d{3})+|\d{2,6})\s+habitants(?=\)|\s*(?:\n|$))/gm;

/** "VILLE DE X (8 420 habitants)" at the head of the page. */
const IN_HEAD =
  /(?:(?<!de\s)|(?<=(?<![a-z])(?:commune|ville|population)\sde\s))(?<!\d[ .]?)(\d{1,3}(?:[ .]\d{3})+|\d{2,6})\s*hab(?:itants|\.)(?!\s+(?:et|ou)\s+plus)/g;

/** Inhabitants, as the act itself tells them. */
export const populationWritten = (analysis: Analysis): number | undefined => {
  const [found] = [
    ...analysis.search(POPULATION),
    ...analysis.act.paragraphs
      .slice(0, 6)
      .filter(({ section, text }) => section === 'preface' && text.length < 120)
      .flatMap((line) => analysis.search(IN_HEAD, line)),
  ];
  const groups: readonly (string | undefined)[] = found?.match.slice(1) ?? [];
  const words = groups.find((group) => group !== undefined);
  return words === undefined ? undefined : Number(words.replace(/[ .]/gu, ''));
};

const notBefore = (analysis: Analysis): string | undefined => {
  const { act, citations, dates } = analysis;
  const texts = citations.filter(({ kind }) => kind !== 'act');
  const pieces = [...act.citations, ...act.recitals]
    .flatMap((part) => analysis.within(dates, part))
    .filter(({ start, end }) => !texts.some((one) => one.start <= start && end <= one.end))
    .flatMap(({ iso }) => iso ?? []);
  const year = /(?:^|\D)(20\d\d)(?!\d)/u.exec(act.number?.text ?? '')?.[1];
  return [...pieces, ...(year === undefined ? [] : [`${year}-01-01`])].sort().at(-1);
};

/** Counted when each name of the list was read; who presides may stand outside it. */
const listed = ({ presentNames, presentSure, president }: ParsedSession): Count | undefined => {
  const [first, last] = [presentNames[0], presentNames.at(-1)];
  if (first === undefined || last === undefined || !presentSure) return undefined;
  const apart =
    president !== undefined &&
    !/^(?:maire|présidente?)$/iu.test(president.name) &&
    !presentNames.some((one) => samePerson(one, president));
  return { value: presentNames.length + (apart ? 1 : 0), start: first.start, end: last.end };
};

/** The day for which a summons calls: the first one after its own date. */
const summonedFor = ({ kind, act, dates }: Analysis): DateInput | undefined => {
  if (kind !== 'summons') return undefined;
  const sent = act.placeDate?.date ?? dates.find(({ iso }) => iso !== undefined);
  return dated(
    dates.find(
      (date) => date.iso !== undefined && date.start !== sent?.start && date.iso > (sent?.iso ?? ''),
    ),
  );
};

/** The day on which a summons was sent, when no town stands before it: the first date, if a later one follows. */
const sentOn = ({ dates }: Analysis): DateInput | undefined => {
  const [first, ...others] = dates.filter(({ iso }) => iso !== undefined);
  return others.some(({ iso }) => (iso ?? '') > (first?.iso ?? '')) ? dated(first) : undefined;
};
