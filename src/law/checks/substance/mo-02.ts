/** MO-02: reasons tell this affair, and not what any order could say. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { isTrafficOrder } from '../shared/nature';
import { factualVisas, isCircumstantial, recitals } from '../shared/reasons';
import { sampleOrder } from '../shared/police-samples';
import { decided, matches } from '../shared/words';

const POLICE =
  /(?:est|sont)\s+(?:\w+\s+){0,2}(?:interdite?s?|reglementee?s?|limitee?s?|fermee?s?)|il\s+est\s+interdit/g;

/** The act says that it gives no reason. */
const WAIVED =
  /(?:n'(?:a|ont|est|y\s+a|etait)\s+pas\s+(?:a(?![a-z])|lieu\s+(?:de|d'|a)|besoin\s+(?:de|d'|d'etre)|tenue?\s+(?:de|d'|a)|necessaire\s+(?:de|d')|oblige\w*\s+(?:de|a))|sans\s+(?:avoir\s+a\s+|qu'il\s+(?:soit|y\s+ait)\s+[^.;\n]{0,20}|devoir\s+)|dispens\w+\s+(?:de|d')|inutile\s+(?:de|d'))\s*(?:se\s+|en\s+|la\s+|le\s+|y\s+|etre\s+|davantage\s+)*(?:justifi|motiv|expliqu|detaill|exposer|enoncer)(?:[^.;\n]{0,60}[^.;\s])?/g;

export const rule = defineRule({
  meta: {
    id: 'MO-02',
    title: {
      fr: 'Motifs propres à l’affaire, non stéréotypés',
      en: 'Reasons of this affair, not stock phrases',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CRPA-L211-5'],
    method: 'R',
    needs: [],
    messages: {
      waived: {
        fr: '« {words} » : une mesure de police se justifie par des faits. Dites le lieu, la date et les faits qui la rendent nécessaire.',
        en: '“{words}”: a police measure is justified by facts; say them.',
      },
      stock: {
        fr: '« {words} » pourrait figurer dans n’importe quel arrêté : dites le lieu, la date et les faits qui rendent la mesure nécessaire.',
        en: '“{words}” could stand in any order: say the place, the date and the facts.',
      },
    },
  },
  concerns: (analysis) =>
    recitals(analysis).length > 0 &&
    (isTrafficOrder(analysis) ||
      analysis.derive(adverseOf) !== undefined ||
      decided(analysis, POLICE).length > 0),
  check: ({ analysis }) => {
    const all = recitals(analysis);
    const [one] = all;
    const waived = all.flatMap((part) => matches(analysis, WAIVED, part))[0];
    if (waived !== undefined)
      return [finding('waived', waived, { values: { words: waived.text.replace(/\s+/gu, ' ') } })];
    if (
      one === undefined ||
      all.some(({ text }) => isCircumstantial(text)) ||
      factualVisas(analysis).length > 0
    )
      return [];
    return [finding('stock', one, { values: { words: one.text.replace(/\s+/gu, ' ').slice(0, 120) } })];
  },
});

const act = (reasons: readonly string[], visas: readonly string[] = ['Vu le code de la route ;']): string =>
  sampleOrder({ reasons, visas });

export const examples: Examples = {
  passes: [
    { why: 'un accident survenu', text: act(['Considérant l’accident survenu devant la boulangerie ;']) },
    ...[
      'Considérant les travaux de la rue du Moulin ;',
      'Considérant que la brocante du 14 mars occupe la place ;',
      'Considérant l’étroitesse de la chaussée ;',
      'Considérant les accidents survenus au carrefour ;',
      'Considérant la demande de l’entreprise BATIR ;',
      'Considérant que la sécurité des élèves aux abords de l’école impose cette mesure ;',
      'Considérant les nuisances sonores répétées signalées par les riverains ;',
    ].map((words) => ({ why: words, text: act([words]) })),
    {
      why: 'un considérant de style, un autre circonstancié',
      text: act(['Considérant qu’il y a lieu d’agir ;', 'Considérant le déménagement de M. PETIT ;']),
    },
    {
      why: 'la demande est visée',
      text: act(
        ['Considérant qu’il convient d’assurer la sécurité ;'],
        ['Vu la demande de l’entreprise BATIR ;'],
      ),
    },
  ],
  fails: [
    ...(
      [
        ['Considérant que le maire n’a pas à justifier de la mesure ;', 'n’a pas à justifier de la mesure'],
        [
          'Considérant qu’il n’y a pas lieu de motiver une mesure de police prise rue Haute ;',
          'n’y a pas lieu de motiver une mesure de police prise rue Haute',
        ],
        [
          'Considérant que la mesure est prise sans qu’il soit besoin de l’expliquer ;'.replace(
            'l’expliquer',
            'motiver le choix',
          ),
          'sans qu’il soit besoin de motiver le choix',
        ],
        ['Considérant que le présent arrêté est dispensé de motivation ;', 'dispensé de motivation'],
        [
          'Considérant que le maire n’est pas tenu d’exposer les faits ;',
          'n’est pas tenu d’exposer les faits',
        ],
        ['Considérant qu’il est inutile de détailler les faits ;', 'inutile de détailler les faits'],
      ] as const
    ).map(([reason, at]) => ({ why: reason, text: act([reason]), message: 'waived', at })),
    ...[
      'Considérant qu’il convient de prévenir tout accident ;',
      'Considérant que l’intérêt de la commune justifie la mesure ;',
      'Considérant la nécessité d’éviter les risques d’accidents ;',
      'Considérant qu’il importe de limiter les troubles et d’assurer la commodité du passage ;',
    ].map((words) => ({ why: words, text: act([words]), message: 'stock', at: words })),
    ...['est interdite', 'est réglementée', 'est limitée', 'est fermée'].map((words) => ({
      why: `police : ${words}`,
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: ['Considérant l’intérêt général ;'],
        articles: [`La baignade ${words}.`],
      }),
      message: 'stock',
      at: 'Considérant l’intérêt général ;',
    })),
    {
      why: 'il est interdit',
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: ['Considérant l’intérêt général ;'],
        articles: ['Il est interdit de se baigner.'],
      }),
      message: 'stock',
      at: 'Considérant l’intérêt général ;',
    },
    {
      why: 'mise en demeure',
      text: sampleOrder({
        title: 'Arrêté portant mise en demeure',
        reasons: ['Considérant l’intérêt général ;'],
        articles: ['Il doit agir.'],
      }),
      message: 'stock',
      at: 'Considérant l’intérêt général ;',
    },

    ...[
      'Considérant qu’il y a lieu de réglementer la circulation ;',
      'Considérant qu’il convient d’assurer la sécurité publique ;',
      'Considérant que l’intérêt général le justifie ;',
      'Considérant que, pour des raisons de sécurité, il est nécessaire d’interdire la circulation ;',
      'Considérant qu’en vertu de l’article L. 2212-2, il appartient au maire de veiller au bon ordre ;',
    ].map((words) => ({ why: words, text: act([words]), message: 'stock', at: words })),
  ],
  ignores: [
    { why: 'sans considérant : une autre règle le dit', text: act([]) },
    {
      why: 'arrêté qui n’interdit rien',
      text: sampleOrder({
        title: 'Arrêté portant nomination',
        articles: ['Mme FAURE est nommée rédactrice.'],
        reasons: ['Considérant l’intérêt du service ;'],
      }),
    },
  ],
};
