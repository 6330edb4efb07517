/** FI-04: no public money for worship: a person must look at what the grant pays for. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isGrant } from '../shared/grants';
import { wordsBefore } from '../shared/money';
import { deliberation } from '../shared/samples';

const WORSHIP =
  /(?<![a-z])(?:cultuel\w*|(?<![a-z])cultes?(?![a-z])|paroiss\w+|dioces\w+|eveche|eglise\s+(?:evangelique|protestante|adventiste|orthodoxe|catholique)|mosquee|synagogue|temple|pagode|consistoire|congregation|pelerinage|aumonerie|salle\s+de\s+priere|imam|pretre|rabbin|pasteur)/g;
/** A street, a square, a name of place. */
const PLACE =
  /(?:rue|place|avenue|impasse|chemin|quartier|lieu-dit|square|parking)\s+(?:d[eu]s?\s+)?(?:la\s+|l')?$/;

export const rule = defineRule({
  meta: {
    id: 'FI-04',
    title: { fr: 'Subvention et culte', en: 'Grants and worship' },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['LOI-1905-12-09'],
    method: 'question',
    needs: [],
    messages: {
      worship: {
        fr: '« {stated} » : la subvention sert-elle à l’exercice d’un culte ? La loi du 9 décembre 1905 l’interdit (sauf réparations d’édifices, et sauf en Alsace-Moselle) ; une activité culturelle ou sociale distincte peut être aidée si elle est identifiée.',
        en: '“{stated}”: does the grant pay for worship? The 1905 law forbids it.',
      },
    },
  },
  concerns: isGrant,
  check: ({ analysis }) => {
    const [found] = analysis.search(WORSHIP).filter((one) => !PLACE.test(wordsBefore(analysis, one)));
    return found === undefined ? [] : [question('worship', found, { stated: found.text })];
  },
});

const grant = (words: string): string =>
  deliberation({ subject: 'Subvention à une association', decisions: [`ATTRIBUE 500 € ${words}.`] });

export const examples: Examples = {
  passes: [
    { why: 'club sportif', text: grant('au club de judo') },
    { why: 'nom de rue', text: grant('au club de judo, rue du Temple') },
    { why: 'activité culturelle', text: grant('à l’association culturelle du Val') },
  ],
  fails: [
    {
      why: 'association cultuelle',
      text: grant('à l’association cultuelle du Val'),
      message: 'worship',
      at: 'cultuelle',
    },
    { why: 'paroisse', text: grant('à la paroisse de Vernois'), message: 'worship', at: 'paroisse' },
    ...[
      'culte',
      'diocèse',
      'évêché',
      'église protestante',
      'mosquée',
      'synagogue',
      'temple',
      'pagode',
      'consistoire',
      'congrégation',
      'pèlerinage',
      'aumônerie',
      'salle de prière',
      'imam',
      'prêtre',
      'rabbin',
      'pasteur',
    ].map((word) => ({ why: word, text: grant(`pour ce ${word}`), message: 'worship', at: word })),
  ],
  ignores: [
    {
      why: 'autre objet',
      text: deliberation({ subject: 'Travaux au temple', decisions: ['APPROUVE les travaux.'] }),
    },
  ],
};
