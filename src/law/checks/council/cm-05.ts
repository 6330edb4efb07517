/** CM-05: the quorum holds for each affair, whoever leaves in between. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isEpidemic, says } from '../shared/council';
import { isSecondCall } from '../shared/second-call';
import { deliberation, minutes } from '../shared/example-session';
import type { Movement, ParsedAffair, Span } from '../../../act/parse/model';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Analysis } from '../../analysis';
import { matches } from '../shared/words';
import { quorumOf } from './cm-02/stated';

export const rule = defineRule({
  meta: {
    id: 'CM-05',
    title: { fr: 'Quorum vérifié à chaque affaire', en: 'Quorum checked for each affair' },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-17'],
    method: 'A',
    needs: ['inOffice', 'present'],
    messages: {
      counted: {
        fr: 'Pour cette affaire, {present} présents sur {inOffice} conseillers en exercice : le quorum de {needed} n’est plus atteint.',
        en: 'For this affair {present} are present of {inOffice}: the quorum of {needed} is no longer reached.',
        severity: 'blocking',
      },
      left: {
        fr: 'Après ce départ, il reste {present} présents sur {inOffice} conseillers en exercice : le quorum de {needed} n’est plus atteint pour l’affaire « {affair} ». Vérifiez les présences au moment de ce vote.',
        en: 'After this departure {present} of {inOffice} are left: no quorum of {needed} for “{affair}”.',
      },
      ask: {
        fr: 'Les {present} présents comprennent-ils les membres qui ont quitté la séance ? Sans eux, le quorum de {needed} ne serait plus atteint.',
        en: 'Do the {present} present include those who left? Without them there is no quorum of {needed}.',
      },
    },
  },
  check: ({ analysis, given: { inOffice, present } }) => {
    if (isEpidemic(analysis) || isSecondCall(analysis) || says(analysis, /l\.?\s?\*?1111-6/g)) return [];
    const needed = quorumOf(inOffice.value);
    const values = { inOffice: inOffice.value, needed };
    const { affairs, movements } = analysis.act;
    // Short from the beginning: the rule on the quorum says it.
    if (present.value < needed) return [];
    const away = new Set<Movement>();
    return affairs.flatMap((affair): Outcome[] => {
      const voted = affair.votes.some(({ span }) => span !== undefined);
      if (!voted) return [];
      if (affair.present !== undefined && affair.present !== present && affair.present.value < needed)
        return [finding('counted', affair.present, { values: { ...values, present: affair.present.value } })];
      if (affair.present !== undefined) return [];
      const before = movements.filter((one) => counts(one, affair));
      const there = before.reduce(
        (all, one) => all + (one.kind === 'arrival' ? one.count : -one.count),
        present.value,
      );
      const last = before.findLast(({ kind }) => kind !== 'arrival');
      if (there >= needed || last === undefined || away.has(last)) return [];
      away.add(last);
      const told = leftIn(analysis, last, present.value);
      if (told !== undefined)
        return told.count < needed
          ? [finding('counted', told.at, { values: { ...values, present: told.count } })]
          : [];
      if (analysis.kind === 'deliberation' && !says(analysis, ONCE))
        return [question('ask', last, { needed, present: present.value })];
      const words = {
        ...values,
        present: there,
        affair: (affair.title?.text ?? affair.number ?? '').slice(0, 80),
      };
      return [finding('left', last, { values: words })];
    });
  },
});

/** "le quorum, vérifié en début de séance, vaut pour toutes les affaires" */
const ONCE =
  /quorum[^.;\n]{0,80}(?:debut|ouverture)\s+de\s+(?:la\s+)?seance[^.;\n]{0,60}(?:vaut|vaille|reste\s+acquis|demeure|suffit|valable)|quorum[^.;\n]{0,60}(?:n'a\s+pas\s+(?:a\s+etre|ete)\s+(?:de\s+nouveau\s+)?(?:verifi|recompt)|n'est\s+pas\s+(?:reverifie|verifie\s+a\s+nouveau|recompte))/g;
const LEFT_IN = new RegExp(
  `(?:(?<![a-z\\d])(\\d{1,3}|${NUMBER_WORDS})\\s+(?:conseiller\\w*|delegue\\w*|membres?|elus?)(?:\\s+(?:municipaux|communautaires))?\\s+(?:demeur|rest|sont\\s+encore|seulement)\\w*|(?:ne\\s+sont|n'est|n'etant|n'etaient)\\s+plus\\s+que\\s+(?:de\\s+)?(\\d{1,3}|${NUMBER_WORDS})(?![a-z\\d])|presents\\s+(?:est|etant|se\\s+trouve)\\s+(?:alors\\s+)?(?:ramene|reduit|porte)\\s+a\\s+(\\d{1,3}|${NUMBER_WORDS})(?![a-z\\d]))`,
  'g',
);
/** How many are said to be left after somebody went: no more than those who were there. */
const leftIn = (
  analysis: Analysis,
  { start }: Movement,
  present: number,
): { readonly count: number; readonly at: Span } | undefined =>
  matches(analysis, LEFT_IN, { start, end: start + 700 })
    .map(({ match, start, end }) => {
      const words = match[1] ?? match[2] ?? match[3] ?? '';
      return { count: parseNumberWords(words) ?? Number(words), at: { start, end } };
    })
    .find(({ count }) => count <= present);

const numberIn = (words = ''): number => Number(/\d+/.exec(words)?.[0] ?? NaN);

/** Whether a movement bears on an affair: it came before its vote; standing aside bears on its own affair alone. */
const counts = ({ kind, start, from }: Movement, affair: ParsedAffair): boolean => {
  const voted = affair.votes.at(-1)?.span?.end ?? affair.end;
  if (kind === 'withdrawal') return start >= affair.start && start < affair.end;
  // "à partir du point 5": not the affairs before.
  if (numberIn(affair.number) < numberIn(from)) return false;
  return start < voted;
};

const HEAD = 'En exercice : 15 – Présents : 8 – Votants : 8';
const VOTE = 'Adopté à l’unanimité.';

export const examples: Examples = {
  passes: [
    { why: 'personne ne part', text: minutes(HEAD, `Tarifs\n${VOTE}`, `Budget\n${VOTE}`), kind: 'minutes' },
    {
      why: 'un départ, et il reste assez de monde',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'une arrivée compense un départ',
      text: minutes(
        HEAD,
        `Tarifs\nMme Anne LEROY arrive à 20 h 15.\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'départ après le dernier vote',
      text: minutes(HEAD, `Tarifs\n${VOTE}`, 'Questions diverses\nM. Luc PETIT quitte la séance à 21 h.'),
      kind: 'minutes',
    },
    {
      why: 'départ à partir d’un point qui ne vient pas',
      text: minutes(
        'En exercice : 15 – Présents : 8\nM. Luc PETIT quitte la séance à partir du point 3.',
        `Tarifs\n${VOTE}`,
        `Budget\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'présents dits de nouveau, en nombre',
      text: minutes(HEAD, `Tarifs\nPrésents : 9 – Votants : 9\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'quorum manquant dès l’ouverture : une autre règle le dit',
      text: minutes('En exercice : 15 – Présents : 7', `Tarifs\nM. Luc PETIT quitte la séance.\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'un déport ne vaut que pour son affaire',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\nM. Luc PETIT se retire au moment du vote.\n${VOTE}`,
        `Budget\nMme Anne LEROY se retire au moment du vote.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'représentants de la commune : une autre règle les compte',
      text: minutes(
        HEAD,
        `Subvention\nM. Luc PETIT se retire au moment du vote (article L. 1111-6).\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    { why: 'délibération sans départ', text: deliberation(HEAD, VOTE), kind: 'deliberation' },
    {
      why: 'pendant l’épidémie',
      text: minutes(HEAD, `Tarifs\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`),
      kind: 'minutes',
      date: '2021-03-26',
    },
    {
      why: 'seconde convocation',
      text: minutes(
        `${HEAD}\nSur seconde convocation, faute de quorum le 5 mars, le conseil délibère.`,
        `Tarifs\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'représentants de la commune, article écrit sans espace',
      text: minutes(HEAD, `Subvention\nM. Luc PETIT se retire au moment du vote (article L1111-6).\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'présents dits de nouveau, tout juste assez',
      text: minutes('En exercice : 15 – Présents : 9', `Tarifs\nPrésents : 8 – Votants : 8\n${VOTE}`),
      kind: 'minutes',
    },
    {
      why: 'un départ, et il est dit qu’il reste assez de monde',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Huit conseillers demeurent en salle.\n${VOTE}`,
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        ['Sept conseillers demeurent en salle.', 'Sept conseillers demeurent'],
        ['Les membres présents ne sont plus que 7.', 'ne sont plus que 7'],
        ['Le nombre de présents est ramené à sept.', 'présents est ramené à sept'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance à 21 h. ${words}\n${VOTE}`),
      kind: 'deliberation' as const,
      message: 'counted',
      at,
    })),
    {
      why: 'le quorum du début ne vaut pas pour la suite',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Le quorum, vérifié en début de séance, vaut pour toutes les affaires.\n${VOTE}`,
      ),
      kind: 'deliberation',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h. Le quorum, vérifié en début de séance, vaut pour toutes les affaires.',
    },
    {
      why: 'présents dits de nouveau, trop peu',
      text: minutes(HEAD, `Tarifs\n${VOTE}`, `Budget\nPrésents : 7 – Votants : 7\n${VOTE}`),
      kind: 'minutes',
      message: 'counted',
      at: '7',
    },
    {
      why: 'un départ fait perdre le quorum',
      text: minutes(
        HEAD,
        `Tarifs\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
        `Voirie\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    },
    {
      why: 'deux départs',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\nDépart de MM. NOEL et PETIT à 21 h 30.\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'Départ de MM. NOEL et PETIT à 21 h 30.',
    },
    {
      why: 'à partir du point où il part',
      text: minutes(
        'En exercice : 15 – Présents : 8\nM. Luc PETIT quitte la séance à partir du point 2.',
        `Tarifs\n${VOTE}`,
        `Budget\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à partir du point 2.',
    },
    {
      why: 'se retire, et le quorum avec lui',
      text: minutes(HEAD, `Tarifs\nM. Luc PETIT se retire au moment du vote.\n${VOTE}`),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT se retire au moment du vote.',
    },
    {
      why: 'dans un extrait, le nombre peut déjà en tenir compte',
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance.\n${VOTE}`),
      kind: 'deliberation',
      message: 'ask',
      at: 'M. Luc PETIT quitte la séance.',
    },
    ...[
      'Le quorum n’a pas à être vérifié.',
      'Le quorum n’a pas été de nouveau vérifié.',
      'Le quorum n’a pas été recompté.',
      'Le quorum n’est pas vérifié à nouveau.',
    ].map((words) => ({
      why: words,
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance à 21 h.\n${words}\n${VOTE}`),
      kind: 'deliberation' as const,
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    })),
    {
      why: 'les membres en exercice ne sont pas ceux qui restent',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Quinze conseillers restent en exercice.\n${VOTE}`,
      ),
      kind: 'deliberation',
      message: 'ask',
      at: 'M. Luc PETIT quitte la séance à 21 h. Quinze conseillers restent en exercice.',
    },
    {
      why: 'départ entre l’amendement et le texte',
      text: minutes(
        HEAD,
        `Tarifs\nL’amendement est adopté par 8 voix pour.\nM. Luc PETIT quitte la séance à 21 h.\nLe débat reprend.\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    },
  ],
  lacks: [
    {
      why: 'présents inconnus',
      text: minutes('En exercice : 15', `Tarifs\n${VOTE}`),
      kind: 'minutes',
      missing: 'present',
    },
  ],
};
