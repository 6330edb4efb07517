/** CM-12: voters are those present and those represented, less those who take no part. */
import type { Count } from '../../../act/parse/model';
import { sessionCounts } from '../../../act/parse/session';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { says } from '../shared/council';
import { sittingsOf } from '../shared/sittings';
import { heldProxies } from './cm-12/held';
import { examples as heldExamples } from './cm-12/examples/held';
import { examples as sumsExamples } from './cm-12/examples/sums';
import { examples as asideExamples } from './cm-12/examples/aside';
import { examples as minutesExamples } from './cm-12/examples/minutes';

export const rule = defineRule({
  meta: {
    id: 'CM-12',
    title: {
      fr: 'Votants : présents et pouvoirs, moins ceux qui ne prennent pas part',
      en: 'Voters: present and proxies, less those who take no part',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-20', 'CGCT-L2131-11'],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: '{voters} votants sont annoncés ; {present} présent(s) et {proxies} pouvoir(s){aside} en font {right}. Vérifiez ces nombres.',
        en: '{voters} voters are told; {present} present and {proxies} proxies make {right}.',
      },
      held: {
        fr: '{total} voix sont comptées, dont celle de {giver}, qui a donné pouvoir à {holder} : intéressé(e) à l’affaire, {holder} ne vote ni pour soi ni par pouvoir. Sans ce pouvoir, {right} voix au plus : vérifiez le vote.',
        en: '{total} votes are counted, with that of {giver}, whose proxy {holder} holds: {holder}, interested, may not use it. At most {right} votes.',
      },
    },
  },
  check: ({ analysis }) => {
    const { session, movements } = analysis.act;
    const sittings = analysis.derive(sittingsOf);
    const done = new Set<number>();
    const known = sittings.flatMap((sitting) => {
      const { present, voters, proxies } = sitting;
      return present === undefined || voters === undefined || proxies === undefined
        ? []
        : [{ ...sitting, present, voters, proxies }];
    });
    const outcomes = known.flatMap(({ present, voters, proxies, fallen, moved, affair, vote }): Outcome[] => {
      if (done.has(voters.start) || moved) return [];
      // Numbers of the head beside those of an affair: not of one moment.
      const own = affair.voters ?? vote.voters;
      if (
        own !== undefined &&
        affair.present === undefined &&
        movements.length > 0 &&
        analysis.kind === 'minutes'
      )
        return [];
      done.add(voters.start);
      // "Pour ce rapport : présents 25, pouvoirs 4, votants 29": what the same line tells goes before the head.
      if (addsOnItsLine(analysis, voters, proxies)) return [];
      const all = present.value + proxies;
      if (voters.value <= all && voters.value >= all - fallen) return [];
      // In a ballot whoever is there may put no paper in.
      if (voters.value < all && says(analysis, BALLOT, affair)) return [];
      const aside = fallen === 0 ? '' : `, moins ${String(fallen)} qui ne prennent pas part au vote,`;
      return [
        finding('sum', voters, {
          values: { voters: voters.value, present: present.value, proxies, aside, right: all - fallen },
        }),
      ];
    });
    const held = heldProxies(analysis);
    if (known.length > 0 || held.length > 0) return [...outcomes, ...held];
    if (sittings.length > 0) return [missing(lackIn(sittings))];
    // No vote is told: the head alone.
    const proxies = session.proxyCount?.value ?? session.proxies.length;
    const { present, voters } = session;
    if (present === undefined || voters === undefined)
      return [missing(voters === undefined ? 'voters' : 'present')];
    const right = present.value + proxies;
    return voters.value === right || movements.length > 0 || addsOnItsLine(analysis, voters, proxies)
      ? []
      : [
          finding('sum', voters, {
            values: { voters: voters.value, present: present.value, proxies, aside: '', right },
          }),
        ];
  },
});

/** @param head proxies told at the head, for a line that tells none anew */
const addsOnItsLine = ({ paragraphs }: Analysis, voters: Count, head: number): boolean => {
  const line = paragraphs.find(({ end }) => end >= voters.end)?.text ?? '';
  const { present, proxyCount } = sessionCounts(fold(line), []);
  return present !== undefined && present.value + (proxyCount?.value ?? head) === voters.value;
};

const BALLOT = /bulletin|depouillement|(?<![a-z])urne|scrutin\s+secret|enveloppe/g;

const lackIn = (sittings: ReturnType<typeof sittingsOf>): 'present' | 'voters' | 'proxies' =>
  sittings.every(({ voters }) => voters === undefined)
    ? 'voters'
    : sittings.every(({ present }) => present === undefined)
      ? 'present'
      : 'proxies';

export const examples: Examples = joinExamples(sumsExamples, asideExamples, heldExamples, minutesExamples);
