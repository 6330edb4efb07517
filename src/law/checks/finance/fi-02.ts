/** FI-02: an association that receives a grant has signed the contract of republican commitment. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { grantsIn, isGrant } from '../shared/grants';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';
import { since } from '../shared/topic';

const COMMITMENT =
  /engagement\s+republicain|contrat\s+d'engagement|(?<![a-z])c\.?e\.?r\.?(?![a-z])|2021-1947|10-1\s+de\s+la\s+loi|2000-321[^;\n]{0,160}\s10-1(?!\d)|principes\s+de\s+la\s+republique/;

/** "n'a pas souscrit de contrat d'engagement républicain", "sans que le contrat … soit demandé". */
const DENIED =
  /(?:n'(?:a|ont|ayant|est|etait|y\s+a)|ne\s+(?:s'est|se\s+sont|juge|prevoit|demande|signe))\s+(?:donc\s+|encore\s+)?(?:pas|point|jamais|aucun)(?![a-z])(?:(?!\s(?:et|mais|qui)\s)[^.,;\n]){0,50}(?:contrat\s+d')?engagement\s+republicain|sans\s+(?:(?:qu'il\s+soit\s+\w+|que|avoir|signature|souscription)\s[^.;\n]{0,40})?(?:contrat\s+d')?engagement\s+republicain|engagement\s+republicain[^.;\n]{0,30}\s(?:n'(?:a|est|ont)|ne\s+(?:sera|serait|lui))\s[^.;\n]{0,14}(?:pas|jamais|ni)(?![a-z])/;

export const rule = defineRule({
  meta: {
    id: 'FI-02',
    title: { fr: 'Contrat d’engagement républicain', en: 'Contract of republican commitment' },
    kinds: ['deliberation'],
    severity: 'major',
    basis: ['LOI-2000-321-10-1', 'DECRET-2021-1947'],
    method: 'R',
    needs: [],
    messages: {
      one: {
        fr: 'Rien n’indique que l’association a souscrit le contrat d’engagement républicain, sans lequel aucune subvention ne peut lui être attribuée. Vérifiez-le et mentionnez-le.',
        en: 'Nothing says that the association signed the contract of republican commitment.',
      },
      several: {
        fr: 'Rien n’indique que les associations ont souscrit le contrat d’engagement républicain. Vérifiez leurs dossiers et mentionnez-le.',
        en: 'Nothing says that the associations signed the contract of republican commitment.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => since(analysis, '2022-01-02') && isGrant(analysis),
  check: ({ analysis }) => {
    if (COMMITMENT.test(analysis.folded.lower) && !DENIED.test(analysis.folded.lower)) return [];
    const several =
      analysis.derive(grantsIn).length > 2 || /associations/.test(analysis.act.subject?.text ?? '');
    return [finding(several ? 'several' : 'one', wholeAct(analysis))];
  },
});

const grant = (words: string, date = '12 mars 2026', subject = 'Subvention au club de judo'): string =>
  deliberation({ subject, report: [words], decisions: ['ATTRIBUE au club une subvention de 500 €.'], date });

export const examples: Examples = {
  passes: [
    ...[
      'Le club n’a pas de salarié et a souscrit le contrat d’engagement républicain.',
      'L’aide n’est versée qu’aux clubs qui ont pris l’engagement républicain.',
      'Si l’engagement républicain est rompu, l’aide est restituée.',
    ].map((words) => ({ why: words, text: grant(words) })),
    { why: 'engagement républicain', text: grant('Le club a pris l’engagement républicain.') },
    { why: 'sigle à points', text: grant('Le club a souscrit au C.E.R. en mars.') },
    { why: 'contrat signé', text: grant('Le contrat d’engagement républicain a été signé le 3 mars 2026.') },
    { why: 'sigle', text: grant('Le club a souscrit au CER.') },
    { why: 'décret cité', text: grant('Vu le décret n° 2021-1947 ;') },
    { why: 'article cité', text: grant('Vu l’article 10-1 de la loi n° 2000-321 ;') },
    {
      why: 'la loi, puis son article',
      text: grant('Vu la loi n° 2000-321 du 12 avril 2000, notamment son article 10-1 ;'),
    },
    {
      why: 'principes de la République',
      text: grant('Le club s’est engagé à respecter les principes de la République.'),
    },
    { why: 'contrat d’engagement', text: grant('Le contrat d’engagement est au dossier.') },
  ],
  fails: [
    ...[
      'Le club n’a pas souscrit de contrat d’engagement républicain.',
      'L’aide est versée sans qu’il soit besoin d’un contrat d’engagement républicain.',
      'L’aide est versée sans contrat d’engagement républicain.',
      'Le contrat d’engagement républicain n’a pas été demandé au club.',
      'Le contrat d’engagement républicain ne lui est pas applicable.',
      'Le club ne s’est jamais soumis à l’engagement républicain.',
    ].map((words) => ({
      why: words,
      text: grant(words),
      message: 'one',
      at: 'Objet : Subvention au club de judo',
    })),
    {
      why: 'deux montants : une seule association',
      text: grant('Deux versements.').replace('500 €.', '500 € et 600 €.'),
      message: 'one',
      at: 'Objet : Subvention au club de judo',
    },
    {
      why: 'une autre abréviation',
      text: grant('Le club est à CERNAY et suit le SCER.'),
      message: 'one',
      at: 'Objet : Subvention au club de judo',
    },
    {
      why: 'rien',
      text: grant('Le club compte 80 membres.'),
      message: 'one',
      at: 'Objet : Subvention au club de judo',
    },
    {
      why: 'au premier jour',
      text: grant('Le club compte 80 membres.', '2 janvier 2022'),
      message: 'one',
      at: 'Objet : Subvention au club de judo',
    },
    {
      why: 'plusieurs associations',
      text: grant('Liste jointe.', '12 mars 2026', 'Subventions aux associations'),
      message: 'several',
      at: 'Objet : Subventions aux associations',
    },
    {
      why: 'une liste',
      text: grant('Liste.').replace(
        'ATTRIBUE au club une subvention de 500 €.',
        'ATTRIBUE :\n- judo 500 €\n- tennis 600 €\n- basket 700 €',
      ),
      message: 'several',
      at: 'Objet : Subvention au club de judo',
    },
  ],
  ignores: [
    { why: 'avant le décret', text: grant('Le club compte 80 membres.', '1er janvier 2022') },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
  ],
};
