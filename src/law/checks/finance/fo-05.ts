/** FO-05: what is of the public domain is withdrawn from use, then declassified, before it is sold. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { dealOf } from '../shared/land';
import { endedService, PERHAPS, PUBLIC, publicLand } from './fo-05/public-land';
import { EXEMPT, LATE, PRIVATE, waivedIn } from './fo-05/waived';
import { examples as keptExamples } from './fo-05/examples/kept';
import { examples as usedExamples } from './fo-05/examples/used';
import { examples as foundExamples } from './fo-05/examples/found';

const WITHDRAWN = /desaffect/;
const DECLASSIFIED = /declass/;
export const rule = defineRule({
  meta: {
    id: 'FO-05',
    title: {
      fr: 'Domaine public : désaffectation et déclassement avant cession',
      en: 'Public domain: withdrawn and declassified before sale',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGPPP-L2141-1', 'CGPPP-L3111-1'],
    method: 'R',
    needs: [],
    messages: {
      both: {
        fr: 'Le bien cédé est dit du domaine public (« {stated} »), qui est inaliénable : constatez d’abord sa désaffectation et prononcez son déclassement.',
        en: 'The land sold is of the public domain (“{stated}”): it must be withdrawn and declassified first.',
      },
      withdrawn: {
        fr: 'Le déclassement est prononcé, mais la désaffectation du bien n’est pas constatée. Constatez-la auparavant.',
        en: 'Declassified, but not said to be withdrawn from use.',
        severity: 'major',
      },
      declassified: {
        fr: 'La désaffectation est constatée, mais le déclassement du bien n’est pas prononcé. Prononcez-le avant la cession.',
        en: 'Withdrawn from use, but not declassified.',
      },
      afterwards: {
        fr: 'Le déclassement est prévu après la vente (« {stated} ») : un bien du domaine public est inaliénable tant qu’il n’est pas déclassé. Prononcez-le d’abord, ou fondez-vous sur l’article L. 2141-2 du CGPPP.',
        en: 'Declassified after the sale (“{stated}”): it must come first.',
      },
      waived: {
        fr: 'L’acte écarte la désaffectation ou le déclassement (« {stated} ») : un bien du domaine public ne peut être cédé qu’après l’une et l’autre (article L. 2141-1 du CGPPP). Constatez et prononcez-les d’abord.',
        en: 'The act does without withdrawal or declassification (“{stated}”): both come before a sale.',
      },
      perhaps: {
        fr: '« {stated} » : le bien a-t-il été affecté à l’usage du public ou à un service public ? Si oui, il faut constater sa désaffectation et prononcer son déclassement avant de le céder.',
        en: '“{stated}”: was it open to the public or used by a public service? If so it must be declassified first.',
      },
    },
  },
  concerns: (analysis) =>
    dealOf(analysis) === 'sale' &&
    (analysis.search(LATE).length > 0 ||
      waivedIn(analysis) !== undefined ||
      analysis.search(PUBLIC).length > 0 ||
      endedService(analysis) !== undefined ||
      analysis.search(PERHAPS).length > 0),
  check: ({ analysis }) => {
    const { lower } = analysis.folded;
    const [late] = EXEMPT.test(lower) ? [] : analysis.search(LATE);
    if (late !== undefined) return [finding('afterwards', late, { values: { stated: late.text } })];
    const waived = waivedIn(analysis);
    if (waived !== undefined)
      return [
        finding('waived', waived, { values: { stated: waived.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const [withdrawn, declassified] = [WITHDRAWN.test(lower), DECLASSIFIED.test(lower)];
    if ((withdrawn && declassified) || EXEMPT.test(lower) || PRIVATE.test(lower)) return [];
    const { sure = endedService(analysis), perhaps } = publicLand(analysis);
    if (sure === undefined)
      return perhaps === undefined || withdrawn || declassified
        ? []
        : [question('perhaps', perhaps, { stated: perhaps.text })];
    if (withdrawn) return [finding('declassified', sure)];
    if (declassified) return [finding('withdrawn', sure)];
    return [finding('both', sure, { values: { stated: sure.text } })];
  },
});

export const examples: Examples = joinExamples(keptExamples, foundExamples, usedExamples);
