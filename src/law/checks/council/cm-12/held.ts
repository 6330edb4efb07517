/**
 * CM-12: who stands aside for an interest of his or her own holds a proxy, and the votes counted are too many for it not to have been
 * used. It looks at no other reason to stand aside: there, the proxy may be used all the same.
 */
import type { ParsedVote } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { known, says } from '../../shared/council';
import { isPartial, sittingsOf } from '../../shared/sittings';

const INTERESTED = /(?<![a-z])interessee?s?(?:\s+a\s|\s+[^.;\n]{0,20}affaire|,)|conflit\s+d'interets|deport/g;

/** Votes counted with the proxies that interested members hold. */
export const heldProxies = (analysis: Analysis): Outcome[] =>
  analysis
    .derive(sittingsOf)
    .flatMap(({ affair, vote, present, proxies, aside, fallen, moved, asidePeople }): Outcome[] => {
      const total = totalOf(vote);
      if (moved || present === undefined || proxies === undefined || total === undefined) return [];
      const held = analysis.act.session.proxies.find(
        (proxy) => known(asidePeople, proxy.to) && !isPartial(analysis, proxy),
      );
      const all = present.value + proxies;
      if (held === undefined || total <= all - fallen || total > all - aside) return [];
      // Another moment of the session may have other numbers, and a blank paper is no vote.
      if (!says(analysis, INTERESTED, affair)) return [];
      const values = { holder: held.to.name, giver: held.from.name, total, right: all - fallen };
      return [finding('held', vote.for ?? held, { values })];
    });

/** For, against and abstentions, when those for are told. */
const totalOf = ({ for: yes, against, abstentions }: ParsedVote): number | undefined =>
  yes === undefined ? undefined : yes.value + (against?.value ?? 0) + (abstentions?.value ?? 0);
