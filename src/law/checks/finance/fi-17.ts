/** FI-17: a grouping’s "fonds de concours" is no more than the commune’s own share, and the owner pays a fifth at least. */
import { formatAmount } from '../../../act/amounts';
import type { FoundAmount } from '../../../act/reading/amounts';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { plain } from '../shared/words';

const FUND = /fonds\s+de\s+concours[^.;€]{0,50}$/;
const OWN =
  /(?:autofinancement|fonds\s+propres|ressources\s+propres|part\s+(?:\S+\s+){0,3}commun\w+|(?:^|\s{2,}|\|)\s*commune(?:\s+de\s+[^€;.]{0,30})?|reste\s+a\s+(?:la\s+)?charge|(?:a\s+la\s+charge|participation)\s+de\s+la\s+commune)[^.;€]{0,40}$/;
const WHOLE =
  /(?:total|cout|montant)(?:\s+(?:total|global|previsionnel|de\s+l'operation|des\s+(?:travaux|depenses)|du\s+projet|h\.?t\.?|ttc))*[^.;€]{0,30}$/;
/** "au plus 50 % du reste à charge, plafond de 30 000 € par commune": what a rule allows, and not what is paid. */
const CEILING = /(?:plafon\w*|maxim\w*|au\s+plus|limit\w*)[^.;€]{0,40}$/;
/** CGCT L1111-10, III, and what relieves of it. */
const RELIEVED =
  /derog|monument|patrimoine\s+protege|catastrophe|calamit|outre-mer|20\s?%\s+(?:minimum\s+)?(?:ne\s+s'applique|n'est\s+pas\s+requis)/;

export const rule = defineRule({
  meta: {
    id: 'FI-17',
    title: {
      fr: 'Fonds de concours : la moitié de la part restante, et 20 % pour le maître d’ouvrage',
      en: 'Fonds de concours: half of what remains, a fifth for the owner',
    },
    kinds: ['deliberation', 'decision'],
    severity: 'blocking',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      over: {
        fr: 'Le fonds de concours ({fund}) dépasse la part que la commune assure hors subventions ({own}) : il ne peut pas l’excéder (CGCT, art. L. 5214-16, L. 5215-26 ou L. 5216-5). Réduisez-le.',
        en: 'The fund ({fund}) exceeds the commune’s own share ({own}).',
      },
      least: {
        fr: 'La commune, maître d’ouvrage, apporte {own} sur {whole}, soit {percent} % : elle doit apporter 20 % au moins des financements publics (CGCT, art. L. 1111-10, III), sauf exception à citer.',
        en: 'The commune brings {own} of {whole}, {percent} %: 20 % at least is due.',
        severity: 'major',
      },
    },
  },
  concerns: ({ folded }) => /fonds\s+de\s+concours/.test(folded.lower),
  check: ({ analysis }) => {
    const labelled = analysis.amounts.map((amount, rank) => ({
      amount,
      label: labelOf(analysis, amount, rank),
    }));
    const fund = labelled.find(({ label }) => FUND.test(label) && !CEILING.test(label))?.amount;
    const own = labelled.find(
      ({ amount, label }) => amount !== fund && OWN.test(label) && !FUND.test(label) && !CEILING.test(label),
    )?.amount;
    const wholes = labelled.filter(({ label }) => WHOLE.test(label)).map(({ amount }) => amount.cents);
    if (fund === undefined || own === undefined) return [];
    const outcomes: Outcome[] = [];
    if (fund.cents > own.cents)
      outcomes.push(
        finding('over', fund, { values: { fund: formatAmount(fund.cents), own: formatAmount(own.cents) } }),
      );
    const whole = Math.max(0, ...wholes);
    if (whole > 0 && own.cents * 5 < whole && !RELIEVED.test(analysis.folded.lower))
      outcomes.push(
        finding('least', own, {
          values: {
            own: formatAmount(own.cents),
            whole: formatAmount(whole),
            percent: String(Math.round((1000 * own.cents) / whole) / 10).replace('.', ','),
          },
        }),
      );
    return outcomes;
  },
});

/** What stands before an amount on its line, after the amount before it. */
const labelOf = (analysis: Analysis, amount: FoundAmount, rank: number): string => {
  const line = analysis.text.lastIndexOf('\n', amount.start - 1) + 1;
  const last = analysis.amounts[rank - 1]?.end ?? 0;
  const raw = analysis.text.slice(Math.max(line, last, amount.start - 120), amount.start);
  // Wide spaces part two columns: they are kept.
  return raw
    .split(/ {2,}|\t|\|/u)
    .map((piece) => plain(piece).trim())
    .filter((piece) => piece !== '')
    .slice(-1)
    .concat('')
    .join(' ');
};

const act = (...lines: string[]): string =>
  [
    'Extrait du registre des délibérations du conseil communautaire',
    'Séance du 12 mars 2026',
    'Objet : Fonds de concours à la commune de Vernois',
    ...lines,
    'Le conseil communautaire, après en avoir délibéré,',
    'ATTRIBUE le fonds de concours.',
  ].join('\n');

export const examples: Examples = {
  passes: [
    ...[
      'Le monument est classé.',
      'Le patrimoine protégé le permet.',
      'Après la catastrophe.',
      'Après la calamité.',
      'Commune d’outre-mer.',
      'Le taux de 20 % ne s’applique pas.',
      'Le taux de 20% minimum ne s’applique pas.',
      'Le taux de 20 % minimum n’est pas requis.',
      'Une dérogation est accordée.',
    ].map((words) => ({
      why: `moins de 20 % : ${words}`,
      text: act('Fonds de concours   5 000 €', 'Commune   10 000 €', 'TOTAL   100 000 €', words),
    })),
    {
      why: 'un cinquième tout juste',
      text: act('Fonds de concours   5 000 €', 'Commune   20 000 €', 'TOTAL   100 000 €'),
    },
    {
      why: 'le montant d’après n’est pas le fonds',
      text: act('Fonds de concours demandé. Autre aide   45 000 €', 'Commune   25 000 €'),
    },
    {
      why: 'la part propre, puis un autre montant',
      text: act('Fonds de concours   10 000 €', 'Autofinancement. Prêt   5 000 €'),
    },
    {
      why: 'le coût, puis un autre montant',
      text: act('Fonds de concours   1 000 €', 'Commune   2 000 €', 'Coût total. Terrain   100 000 €'),
    },
    {
      why: 'la ligne d’avant ne dit rien de celle-ci',
      text: act('Fonds de concours', '   45 000 €', 'Commune   25 000 €'),
    },
    {
      why: 'le mot d’avant l’autre montant n’est pas le sien',
      text: act('Fonds de concours   10 000 €, Région   45 000 €', 'Commune   25 000 €'),
    },
    {
      why: 'colonnes à barres et à tabulations',
      text: act(
        'Fonds de concours | Région | 45 000 €',
        'Fonds de concours\tÉtat\t45 000 €',
        'Commune | 25 000 €',
      ),
    },
    {
      why: 'égal à la part de la commune',
      text: act(
        'Travaux   100 000 €',
        'DETR   40 000 €',
        'Fonds de concours   30 000 €',
        'Commune   30 000 €',
        'TOTAL   100 000 €',
      ),
    },
    {
      why: 'deux colonnes',
      text: act(
        'Mur   60 000 €     État   20 000 €',
        'Toit  40 000 €     Fonds de concours 25 %   25 000 €',
        '                   Autofinancement commune   55 000 €',
        'TOTAL  100 000 €   TOTAL   100 000 €',
      ),
    },
    ...['plafond de', 'au maximum', 'au plus', 'dans la limite de'].map((words) => ({
      why: `ce que le règlement permet n’est pas ce qui est payé : ${words}`,
      text: act(
        `Règlement : 50 % du reste à charge, ${words} 9 000 € par commune.`,
        'Fonds de concours   10 000 €',
        'Commune   40 000 €',
        'TOTAL   100 000 €',
      ),
    })),
    {
      why: 'le plafond d’un fonds n’est pas le fonds',
      text: act('Fonds de concours, plafond de 45 000 €', 'Commune   25 000 €'),
    },
    { why: 'un seul montant', text: act('Le fonds de concours est de 30 000 €.') },
    {
      why: 'part faible, avec une dérogation',
      text: act(
        'Fonds de concours   5 000 €',
        'Commune   10 000 €',
        'TOTAL   100 000 €',
        'Dérogation du préfet.',
      ),
    },
  ],
  fails: [
    ...[
      'reste à la charge',
      'reste à charge',
      'fonds propres',
      'ressources propres',
      'part de la commune',
    ].map((own) => ({
      why: `plus que : ${own}`,
      text: act('Fonds de concours   45 000 €', `${own}   25 000 €`),
      message: 'over',
      at: '45 000 €',
    })),
    ...[' | ', '\t', '   ', ' : '].map((apart) => ({
      why: `colonnes : ${JSON.stringify(apart)}`,
      text: act(`Commune${apart}25 000 €`, `Rappel${apart}Fonds de concours${apart}45 000 €`),
      message: 'over',
      at: '45 000 €',
    })),
    {
      why: 'moins d’un cinquième, de peu',
      text: act('Fonds de concours   5 000 €', 'Commune   19 990 €', 'TOTAL   100 000 €'),
      message: 'least',
      at: '19 990 €',
    },
    {
      why: 'un taux qui ne tombe pas juste',
      text: act('Fonds de concours   5 000 €', 'Commune   11 120 €', 'TOTAL   98 765 €'),
      message: 'least',
      at: '11 120 €',
    },
    {
      why: 'plus que la part de la commune',
      text: act('DETR   30 000 €', 'Fonds de concours   45 000 €', 'Commune   25 000 €', 'TOTAL   100 000 €'),
      message: 'over',
      at: '45 000 €',
    },
    {
      why: 'en phrases',
      text: act(
        'Le fonds de concours s’élève à 12 000 €. La part restant à la charge de la commune est de 9 000 €.',
      ),
      message: 'over',
      at: '12 000 €',
    },
    {
      why: 'moins de 20 %',
      text: act(
        'DETR   72 000 €',
        'Fonds de concours   10 000 €',
        'Autofinancement   18 000 €',
        'TOTAL   100 000 €',
      ),
      message: 'least',
      at: '18 000 €',
    },
  ],
  ignores: [{ why: 'autre objet', text: act('rien').replace(/fonds de concours/giu, 'subvention') }],
};
