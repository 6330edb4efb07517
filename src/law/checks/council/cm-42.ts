/** CM-42: what was transferred to the grouping is no longer the commune's; the profile does not tell what was. */
import { defineRule, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, isMunicipal, says } from '../shared/council';
import { deliberation } from '../shared/example-session';

/** Powers that the law gives to groupings, or that they most often take (CGCT L5214-16, L5216-5). */
const MATTERS: readonly (readonly [string, RegExp])[] = [
  ['eau potable', /eau\s+potable|reseaux?\s+d'eau(?!x)|service\s+(?:public\s+)?(?:de\s+l'|d')eau/g],
  ['assainissement', /assainissement|eaux\s+usees|station\s+d'epuration|spanc/g],
  ['eaux pluviales', /eaux\s+pluviales/g],
  [
    'déchets',
    /ordures\s+menageres|dechets\s+(?:menagers|assimiles)|collecte\s+des\s+dechets|dechet(?:t)?erie|redevance\s+incitative|teom|reom/g,
  ],
  ['plan local d’urbanisme', /plan\s+local\s+d'urbanisme|plui?(?![a-z])|carte\s+communale/g],
  ['milieux aquatiques et inondations', /gemapi|milieux\s+aquatiques|prevention\s+des\s+inondations/g],
  ['tourisme', /office\s+d[eu]\s+tourisme|promotion\s+du\s+tourisme|taxe\s+de\s+sejour/g],
  [
    'développement économique',
    /zones?\s+d'activit[a-z]+|zone\s+(?:artisanale|industrielle)|aides?\s+(?:aux|a\s+l'immobilier\s+d)\s*entreprises/g,
  ],
  ['gens du voyage', /aires?\s+d'accueil\s+des\s+gens\s+du\s+voyage/g],
  [
    'mobilité',
    /organisation\s+(?:de\s+la\s+mobilite|des\s+transports)|transports?\s+(?:urbains?|scolaires?)/g,
  ],
];
/** Joining, agreeing, naming delegates, hearing a report: what a member commune still does. */
const AS_MEMBER =
  /transfert\s+de\s+competence|convention|adhesion|statuts|delegues?|representant|rapport\s+(?:annuel|sur\s+le\s+prix)|rpqs|avis|debat|padd|pacte|clect|groupement\s+de\s+commandes|subvention|prend\s+acte|communaut|syndicat/;

export const rule = defineRule({
  meta: {
    id: 'CM-42',
    title: {
      fr: 'La compétence n’a pas été transférée à l’intercommunalité',
      en: 'The power was not transferred to the grouping',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L5214-16', 'CGCT-L5216-5'],
    method: 'question',
    needs: [],
    messages: {
      ask: {
        fr: '« {words} » : la compétence « {matter} » a-t-elle été transférée à la communauté ou à un syndicat ? Si oui, la commune ne peut plus délibérer sur cet objet.',
        en: '“{words}”: was the power transferred to the grouping? Then the commune may not decide.',
      },
    },
  },
  concerns: isMunicipal,
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const { title } = affair;
      if (affair.votes.length === 0) return [];
      // What the affair is about is in its title, or on a short line that stands for one.
      const heads = [
        ...(title === undefined ? [] : [title]),
        ...analysis
          .within(analysis.paragraphs, affair)
          .filter(({ text }) => text.length < 120 && !/[.;:,]\s*$|^\s*(?:Vu|Considérant|[-–•])/iu.test(text)),
      ];
      const found = heads
        .filter((head) => !says(analysis, new RegExp(AS_MEMBER, 'g'), head))
        .flatMap((head) =>
          MATTERS.flatMap(([matter, pattern]) => {
            const words = firstOf(analysis, pattern, head);
            return words === undefined ? [] : [{ matter, words }];
          }),
        )[0];
      if (found === undefined) return [];
      return [question('ask', found.words, { words: found.words.text, matter: found.matter })];
    }),
});

const act = (title: string): string => deliberation('Présents : 9', 'DÉCIDE.\nPour : 9', title);
const asks = (title: string, at: string) =>
  ({ why: title, text: act(title), kind: 'deliberation', message: 'ask', at }) as const;

export const examples: Examples = {
  passes: [
    ...[
      'Transfert de compétence eau potable',
      'Adhésion au service d’eau potable',
      'Statuts du syndicat d’eau potable',
      'Délégué au SPANC',
      'Représentant au SPANC',
      'RPQS de l’eau potable',
      'Avis sur le PLUi',
      'Débat sur le PADD du PLUi',
      'Pacte : eaux pluviales',
      'CLECT : eau potable',
      'Groupement de commandes : assainissement',
      'PLUi de la communauté',
      'Rapport sur le prix de l’eau potable',
    ].map((words) => ({ why: words, text: act(words), kind: 'deliberation' }) as const),
    { why: 'tarifs de la salle', text: act('Tarifs de la salle'), kind: 'deliberation' },
    { why: 'délégués au syndicat', text: act('Délégués au syndicat d’assainissement'), kind: 'deliberation' },
    { why: 'rapport annuel', text: act('Rapport annuel sur l’eau potable'), kind: 'deliberation' },
    { why: 'convention', text: act('Convention pour la collecte des déchets'), kind: 'deliberation' },
    {
      why: 'subvention à l’office de tourisme',
      text: act('Subvention à l’office de tourisme'),
      kind: 'deliberation',
    },
    {
      why: 'sans vote',
      text: deliberation('Présents : 9', 'Le maire présente le chantier.', 'Assainissement'),
      kind: 'deliberation',
    },
    ...[
      'Statuts de la régie d’eau potable',
      'Débat sur le plan local d’urbanisme',
      'PADD et plan local d’urbanisme',
      'Le conseil prend acte du prix de l’eau potable',
      'Prix de l’eau potable du syndicat',
      'Dégâts de la pluie à l’école',
      'Le surplus de bois',
    ].map((words) => ({ why: words, text: act(words), kind: 'deliberation' }) as const),
    ...['Le maire rappelle le produit de la taxe de séjour.', 'Vu le produit de la taxe de séjour'].map(
      (words) =>
        ({
          why: words,
          text: deliberation('Présents : 9', `${words}\nDÉCIDE.\nPour : 9`, 'Tarifs de la salle'),
          kind: 'deliberation',
        }) as const,
    ),
  ],
  fails: [
    {
      why: 'l’objet sur sa ligne, sans le mot',
      text: 'Commune de Vernois\nDélibération n° 2026-20\nSéance du 12 mars 2026\nPrésents : 9\nExtension du réseau d’assainissement\nLe conseil, après en avoir délibéré, décide les travaux.\nPour : 9',
      kind: 'deliberation',
      message: 'ask',
      at: 'assainissement',
    },
    ...(
      [
        ['Service public d’eau', 'Service public d’eau'],
        ['Service d’eau', 'Service d’eau'],
        ['Station d’épuration', 'Station d’épuration'],
        ['Contrôles du SPANC', 'SPANC'],
        ['Déchets ménagers', 'Déchets ménagers'],
        ['Déchetterie', 'Déchetterie'],
        ['Déchèterie', 'Déchèterie'],
        ['TEOM 2027', 'TEOM'],
        ['REOM 2027', 'REOM'],
        ['Élaboration du PLUi', 'PLUi'],
        ['Révision de la carte communale', 'carte communale'],
        ['Entretien des milieux aquatiques', 'milieux aquatiques'],
        ['Prévention des inondations', 'Prévention des inondations'],
        ['Travaux de l’office du tourisme', 'office du tourisme'],
        ['Promotion du tourisme', 'Promotion du tourisme'],
        ['Zone artisanale', 'Zone artisanale'],
        ['Zone industrielle', 'Zone industrielle'],
        ['Aides aux entreprises', 'Aides aux entreprises'],
        ['Transports urbains', 'Transports urbains'],
        ['Transport scolaire', 'Transport scolaire'],
        ['Organisation de la mobilité', 'Organisation de la mobilité'],
        ['Dotation de collecte des déchets', 'collecte des déchets'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: act(words), kind: 'deliberation', message: 'ask', at }) as const,
    ),
    asks('Prix de l’eau potable', 'eau potable'),
    asks('Tarif du service de l’eau', 'service de l’eau'),
    asks('Réseau d’eau de la rue du Moulin', 'Réseau d’eau'),
    asks('Travaux d’assainissement', 'assainissement'),
    asks('Traitement des eaux usées', 'eaux usées'),
    asks('Gestion des eaux pluviales', 'eaux pluviales'),
    asks('Redevance incitative', 'Redevance incitative'),
    asks('Collecte des ordures ménagères', 'ordures ménagères'),
    asks('Révision du plan local d’urbanisme', 'plan local d’urbanisme'),
    asks('Modification simplifiée du PLU', 'PLU'),
    asks('Digues : GEMAPI', 'GEMAPI'),
    asks('Taxe de séjour', 'Taxe de séjour'),
    asks('Lots de la zone d’activités', 'zone d’activités'),
    asks('Aire d’accueil des gens du voyage', 'Aire d’accueil des gens du voyage'),
    asks('Transports scolaires', 'Transports scolaires'),
    asks('Réseau d’eaux pluviales de la rue du Moulin', 'eaux pluviales'),
    asks('Aide aux entreprises', 'Aide aux entreprises'),
    asks('Transport urbain', 'Transport urbain'),
    asks(
      'Travaux de renouvellement, d’extension et de mise en séparatif des canalisations de la rue du Moulin et de la place de l’Église : assainissement',
      'assainissement',
    ),
  ],
  ignores: [
    {
      why: 'conseil communautaire',
      text: 'Communauté de communes du Val\nConseil communautaire\nSéance du 12 mars 2026\nObjet : Assainissement\nAprès en avoir délibéré, le conseil DÉCIDE.\nPour : 9',
      kind: 'deliberation',
    },
  ],
};
