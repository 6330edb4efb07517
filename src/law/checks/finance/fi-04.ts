/** FI-04: no public money for worship: a person must look at what the grant pays for. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isDenied } from '../shared/denial';
import { isGrant } from '../shared/grants';
import { wordsBefore } from '../shared/money';
import { deliberation } from '../shared/samples';

const WORSHIP =
  /(?<![a-z])(?:cultuel\w*|cultes?|paroiss\w+|dioces\w+|eveche|eglise\s+(?:evangelique|protestante|adventiste|orthodoxe|catholique)|mosquee|synagogue|temple|pagode|consistoire|congregation|pelerinage|aumonerie|salle\s+de\s+priere|imam|pretre|rabbin|pasteur)/g;
/** A street, a square, a name of place. */
const PLACE =
  /(?:rue|place|avenue|impasse|chemin|quartier|lieu-dit|square|parking)\s+(?:d[eu]s?\s+)?(?:la\s+|l')?$/;

/** What pays for worship itself: an association that has no other object, or its exercise. */
const FOR_WORSHIP =
  /associations?\s+(?:cultuelles?|diocesaines?)|(?:exercice|pratique|frais|besoins|celebration)\s+(?:public\s+)?d[ue]s?\s+cultes?|(?:offices|ceremonies)\s+(?:religieu|du\s+culte)|(?:remuneration|salaire|traitement|logement)\s+d[ue]s?\s*(?:l')?(?:pretre|cure|pasteur|imam|rabbin|sacristain|desservant|aumonier)|objets\s+(?:de\s+culte|liturgiques|cultuels)|missels?|vetements\s+(?:liturgiques|sacerdotaux)|(?:achat|acquisition)\s+de\s+(?:cierges|bibles|corans)/g;
/** Repairs of buildings, what is no worship, what is refused; departments with a law of their own. */
const ALLOWED =
  /repar|restaur|travaux|toiture|monument|patrimoine|concert|culturel|(?:bas|haut)-rhin|moselle|alsace|strasbourg|concordat|guyane|mayotte|polynesie|miquelon|wallis|refus|rejet|ne\s+(?:peut|saurait|finance|concerne|porte)|exclu|interdi|hors\s+de\s+tout|non\s+cultuel/;

export const rule = defineRule({
  meta: {
    id: 'FI-04',
    title: { fr: 'Subvention et culte', en: 'Grants and worship' },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['LOI-1905-12-09'],
    method: 'R',
    needs: [],
    messages: {
      forbidden: {
        fr: '« {stated} » : une subvention ne peut pas payer l’exercice d’un culte (loi du 9 décembre 1905, art. 2). Retirez-la, ou précisez l’activité distincte, non cultuelle, qu’elle aide.',
        en: '“{stated}”: no grant may pay for worship (1905 law, art. 2).',
      },
      worship: {
        fr: '« {stated} » : la subvention sert-elle à l’exercice d’un culte ? La loi du 9 décembre 1905 l’interdit (sauf réparations d’édifices, et sauf en Alsace-Moselle) ; une activité culturelle ou sociale distincte peut être aidée si elle est identifiée.',
        en: '“{stated}”: does the grant pay for worship? The 1905 law forbids it.',
      },
    },
  },
  concerns: isGrant,
  check: ({ analysis }) => {
    const [found] = analysis.search(WORSHIP).filter((one) => !PLACE.test(wordsBefore(analysis, one)));
    const paid = analysis.search(FOR_WORSHIP).find((one) => !isDenied(analysis, one));
    if (paid !== undefined && !ALLOWED.test(analysis.folded.lower))
      return [finding('forbidden', paid, { values: { stated: paid.text } })];
    return found === undefined ? [] : [question('worship', found, { stated: found.text })];
  },
});

const grant = (words: string): string =>
  deliberation({ subject: 'Subvention à une association', decisions: [`ATTRIBUE 500 € ${words}.`] });

export const examples: Examples = {
  passes: [
    { why: 'club sportif', text: grant('au club de judo') },
    { why: 'nom de rue', text: grant('au club de judo, rue du Temple') },
    { why: 'un nom de lieu', text: grant('au club du quartier Temple') },
    { why: 'des terres sans culture', text: grant('à l’association, pour ses terrains incultes') },
    { why: 'activité culturelle', text: grant('à l’association culturelle du Val') },
  ],
  fails: [
    {
      why: 'association cultuelle',
      text: grant('à l’association cultuelle du Val'),
      message: 'forbidden',
      at: 'association cultuelle',
    },
    ...(
      [
        ['à l’association diocésaine de Vernois', 'association diocésaine'],
        ['à la paroisse, pour l’exercice du culte', 'exercice du culte'],
        ['à la paroisse, pour la rémunération du sacristain', 'rémunération du sacristain'],
        ['à la paroisse, pour le logement du pasteur', 'logement du pasteur'],
        ['à la communauté, pour ses cérémonies religieuses', 'cérémonies religieu'],
        ['au foyer, pour l’achat de missels', 'missels'],
        ['au foyer, pour l’impression d’un missel', 'missel'],
        ['au foyer, pour des objets de culte', 'objets de culte'],
        ['au foyer, pour des vêtements liturgiques', 'vêtements liturgiques'],
        ['au foyer, pour l’acquisition de bibles', 'acquisition de bibles'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: grant(words), message: 'forbidden', at })),
    ...(
      [
        ['au club, et n’aide aucune association cultuelle', 'cultuelle'],
        ['au club, l’exercice du culte n’étant pas aidé', 'culte'],
        ['à l’association cultuelle, pour la réparation de l’orgue', 'cultuelle'],
        ['à l’association cultuelle, pour ses concerts', 'cultuelle'],
        ['à l’association cultuelle du Bas-Rhin', 'cultuelle'],
        ...[
          'pour la restauration de l’orgue',
          'pour les travaux de la chapelle',
          'pour la toiture de la chapelle',
          'pour un monument classé',
          'pour le patrimoine du village',
          'pour sa chorale culturelle',
          'de Moselle',
          'd’Alsace',
          'de Strasbourg',
          'régie par le concordat',
          'de Guyane',
          'de Mayotte',
          'de Polynésie',
          'de Saint-Pierre-et-Miquelon',
          'de Wallis',
          'dont le rejet est demandé pour le surplus',
          'qui ne finance que ses repas',
          'à l’exclusion de tout office',
          'tout office étant interdit dans la salle',
          'pour une activité non cultuelle',
        ].map((words) => [`à l’association cultuelle, ${words}`, 'cultuelle'] as const),
        ['au comité de la place Haute, pour le temple', 'temple'],
        ['à l’association, hors de tout exercice du culte', 'culte'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: grant(words), message: 'worship', at })),
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
