/** RP-22: the annexes that an act announces are with it, and counted; the file to transmit is not locked. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { deliberation } from '../shared/samples';

const ANNOUNCED =
  /(?:ci-)?(?:annexee?s?|jointe?s?)\s+(?:a\s+(?:la|l')|au|en)\s*(?:presente?|deliberation|arrete|decision|annexe)|(?:figur\w+|tels?\s+que|telle\s+que|selon|conformement\s+a|voir|cf\.?|joint\w*)[^.;\n]{0,60}en\s+annexe|en\s+annexe\s+(?:de\s+la|du|n°)|ci-(?:annexee?s?|jointe?s?)/g;
/** "L’annexe 2 de l’arrêté du 5 décembre 2016" is that of another text. */
const NUMBERED =
  /annexe\s*(?:n°\s*)?(\d{1,2})(?![\d-])(?!\s+(?:d[eu]\s+|de\s+la\s+|de\s+l'|au\s+|a\s+la\s+|a\s+l')(?:meme\s+)?(?:code|decret|loi|directive|reglement\s+\(|circulaire|instruction|arrete\s+(?:du\s+\d|ministeriel|prefectoral|interministeriel)|plan\s+local|plu(?![a-z])))/g;
/** An annex that opens a line, or one of a list on a line: "Annexe 1 : avis – Annexe 2 : plan". */
const HELD =
  /(?:^|\n)[\s*•–—-]*annexe\s*(?:n°\s*)?(\d{1,2})(?!\d)|[;|/,•–—-]\s*(?:et\s+)?annexe\s*(?:n°\s*)?(\d{1,2})\s*[:(–—-]/g;

/** Ranks of the annexes that the document holds. */
const held = ({ act }: Analysis): readonly number[] =>
  act.annexes.flatMap(({ text }) => {
    const { lower } = fold(text);
    return [...lower.matchAll(HELD)].map(([, opening, listed]) => Number(opening ?? listed));
  });

export const rule = defineRule({
  meta: {
    id: 'RP-22',
    title: {
      fr: 'Annexes jointes et comptées, fichier non protégé',
      en: 'Annexes attached and counted, file not locked',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CGCT-R2131-1'],
    method: 'X',
    needs: [],
    messages: {
      lacking: {
        fr: 'L’acte renvoie à l’annexe {rank}, que le document ne contient pas alors qu’il en porte d’autres ({held}). Joignez-la, ou corrigez le renvoi.',
        en: 'The act refers to annex {rank}, which the document lacks though it holds others ({held}).',
      },
      attached: {
        fr: 'L’acte annonce une annexe (« {stated} ») : est-elle jointe, comptée dans l’envoi, et le PDF à transmettre est-il sans mot de passe ?',
        en: 'The act announces an annex: is it attached and counted, and the PDF not locked?',
      },
    },
  },
  concerns: (analysis) => analysis.search(ANNOUNCED).length > 0 || analysis.search(NUMBERED).length > 0,
  check: ({ analysis }) => {
    const ranks = analysis.derive(held);
    const [announced] = [...analysis.search(ANNOUNCED), ...analysis.search(NUMBERED)];
    if (ranks.length > 0) {
      const values = { held: ranks.join(', ') };
      const lacking = analysis.search(NUMBERED).find(({ match }) => !ranks.includes(Number(match[1])));
      return lacking === undefined
        ? []
        : [finding('lacking', lacking, { values: { rank: lacking.match[1] ?? '', ...values } })];
    }
    return announced === undefined || analysis.act.annexes.length > 0
      ? []
      : [question('attached', announced, { stated: announced.text })];
  },
});

const act = (decision: string, ...end: string[]): string =>
  deliberation({
    subject: 'Règlement de la salle',
    decisions: [decision],
    end: ['Fait à Vernois, le 12 mars 2026', 'Le maire,', 'Paul ROUGET', ...end],
  });

export const examples: Examples = {
  passes: [
    {
      why: 'annexe jointe',
      text: act(
        'APPROUVE le règlement annexé à la présente délibération.',
        'Annexe',
        'Règlement de la salle',
      ),
    },
    {
      why: 'annexes numérotées',
      text: act(
        'APPROUVE les règlements des annexes 1 et 2 ; voir annexe 2.',
        'Annexe 1',
        'Règlement',
        'Annexe n° 2',
        'Tarifs',
      ),
    },
    ...[
      'Annexe 1 : avis – Annexe 2 : plan',
      'Annexe 1 : avis ; annexe 2 : plan',
      'Annexe 1 : avis, annexe 2 (plan)',
      'Annexe n° 1 – avis | Annexe n° 2 – plan',
      'Annexe 1 : avis / Annexe 2 : plan',
      'Annexe 1 : avis, et annexe 2 : plan',
    ].map((list) => ({
      why: `annexes comptées sur une ligne : ${list}`,
      text: act('APPROUVE le plan de l’annexe 2, après l’avis de l’annexe 1.', list),
    })),
    ...[
      'l’annexe 3 de l’arrêté du 5 décembre 2016',
      'l’annexe 3 du code de l’environnement',
      'l’annexe 3 de la directive habitats',
      'l’annexe 3 du décret',
      'l’annexe 3 de la circulaire',
      'l’annexe 3 au code de commerce',
    ].map((words) => ({
      why: `l’annexe d’un autre texte : ${words}`,
      text: act(`APPROUVE le plan de l’annexe 1, selon ${words}.`, 'Annexe 1', 'Plan'),
    })),
  ],
  fails: [
    ...['Annexe 1 : avis – Annexe 2 : plan', 'Annexe 1 : avis ; annexe 2 : plan de l’annexe 3'].map(
      (list) => ({
        why: `annexe 4 absente de la liste : ${list}`,
        text: act('APPROUVE le plan de l’annexe 4.', list),
        message: 'lacking',
        at: 'annexe 4',
      }),
    ),
    {
      why: 'annexe 3 du présent acte',
      text: act('APPROUVE le plan de l’annexe 3 de la présente délibération.', 'Annexe 1', 'Règlement'),
      message: 'lacking',
      at: 'annexe 3',
    },
    {
      why: 'annexe 3 absente',
      text: act('APPROUVE le plan de l’annexe 3.', 'Annexe 1', 'Règlement', 'Annexe 2', 'Tarifs'),
      message: 'lacking',
      at: 'annexe 3',
    },
    {
      why: 'annexé à la présente',
      text: act('APPROUVE le règlement annexé à la présente délibération.'),
      message: 'attached',
      at: 'annexé à la présente',
    },
    { why: 'ci-joint', text: act('APPROUVE le plan ci-joint.'), message: 'attached', at: 'ci-joint' },
    {
      why: 'tel que figurant en annexe',
      text: act('APPROUVE le plan tel que figurant en annexe.'),
      message: 'attached',
      at: 'tel que figurant en annexe',
    },
    {
      why: 'annexe numérotée, non jointe',
      text: act('APPROUVE le plan de l’annexe 1.'),
      message: 'attached',
      at: 'annexe 1',
    },
    {
      why: 'en annexe du',
      text: act('APPROUVE les pièces, en annexe du rapport.'),
      message: 'attached',
      at: 'en annexe du',
    },
  ],
  ignores: [
    { why: 'aucune annexe', text: act('APPROUVE le règlement.') },
    { why: 'budget annexe', text: act('APPROUVE le budget annexe de l’eau.') },
  ],
};
