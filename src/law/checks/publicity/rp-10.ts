/** RP-10: an act that need not be transmitted gains nothing by it: to know, no more. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { transmissibility } from '../shared/publicity';
import { order } from '../shared/samples';

const ANNOUNCED =
  /(?:transmi|teletransmi|envoye|depose)\w*[^.;]{0,60}(?:prefe(?:te?(?![a-z])|ct\w+)|representant\s+de\s+l'etat|controle\s+de\s+(?:la\s+)?legalite)|(?:recu|reception)\w*\s+en\s+(?:sous-)?prefecture/g;

export const rule = defineRule({
  meta: {
    id: 'RP-10',
    title: {
      fr: 'Transmission annoncée d’un acte qui n’y est pas soumis',
      en: 'Transmission of an act that need not be',
    },
    kinds: ['order', 'deliberation'],
    severity: 'info',
    basis: ['CGCT-L2131-2', 'CGCT-L2131-3'],
    method: 'R',
    needs: [],
    messages: {
      useless: {
        fr: 'Cet acte n’est pas de ceux qui doivent être transmis au représentant de l’État ({why}) : il est exécutoire dès sa publication ou sa notification. La transmission annoncée peut être retirée.',
        en: 'This act need not be transmitted to the prefect ({why}).',
      },
    },
  },
  concerns: (analysis) => analysis.derive(transmissibility)?.transmissible === false,
  check: ({ analysis }) => {
    const cited = analysis.act.citations;
    const [announced] = analysis
      .search(ANNOUNCED)
      .filter(({ start }) => !cited.some((one) => one.start <= start && start < one.end));
    return announced === undefined
      ? []
      : [finding('useless', announced, { values: { why: analysis.derive(transmissibility)?.why ?? '' } })];
  },
});

const traffic = (words: string, visa = 'le code de la route'): string =>
  order({ visas: [visa], articles: ['La circulation est interdite rue du Moulin.', words] });

export const examples: Examples = {
  passes: [
    { why: 'rien d’annoncé', text: traffic('Le maire est chargé de l’exécution.') },
    { why: 'copie à la gendarmerie', text: traffic('Copie est adressée à la gendarmerie.') },
    {
      why: 'cité dans un visa sur deux',
      text: order({
        visas: ['le code de la route', 'l’arrêté transmis au préfet le 3 mai 2020'],
        articles: ['La circulation est interdite rue du Moulin.'],
      }),
    },
    {
      why: 'cité dans un visa',
      text: traffic('Le maire est chargé de l’exécution.', 'l’arrêté transmis au préfet le 3 mai 2020'),
    },
  ],
  fails: [
    {
      why: 'transmis au préfet',
      text: traffic('Le présent arrêté sera transmis à Monsieur le Préfet.'),
      message: 'useless',
      at: 'transmis à Monsieur le Préfet',
    },
    {
      why: 'transmis à la préfète',
      text: traffic('Il sera transmis à Madame la Préfète.'),
      message: 'useless',
      at: 'transmis à Madame la Préfète',
    },
    {
      why: 'contrôle de légalité',
      text: traffic('Il est envoyé au contrôle de légalité.'),
      message: 'useless',
      at: 'envoyé au contrôle de légalité',
    },
    {
      why: 'reçu en préfecture',
      text: traffic('Reçu en préfecture le 4 mars 2026.'),
      message: 'useless',
      at: 'Reçu en préfecture',
    },
  ],
  ignores: [
    {
      why: 'police générale',
      text: order({ title: 'Portant interdiction de baignade', articles: ['La baignade est interdite.'] }),
    },
  ],
};
