/** RP-13: from 3 500 inhabitants on, posting at the town hall no longer makes an act public. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { natureOf } from '../shared/nature';
import { isPublishedToo, onlineWords, postedWords } from '../shared/posting';
import { order } from '../shared/samples';
import { holds } from '../shared/spans';
import { isPlanningPermit, since } from '../shared/topic';
import { plain } from '../shared/words';

const BY_POSTING =
  /affich\w*[^.;]{0,60}(?:mairie|hotel\s+de\s+ville|panneaux?|tableaux?|porte|lieux)|par\s+(?:voie\s+d')?affichage|panneaux?\s+d'affichage|(?:appos|placard)\w*[^.;]{0,60}(?:mairie|hotel\s+de\s+ville|panneaux?|tableaux?|porte)/;

export const rule = defineRule({
  meta: {
    id: 'RP-13',
    title: {
      fr: 'Affichage en mairie seul, à partir de 3 500 habitants',
      en: 'Posting at the town hall alone, from 3 500 inhabitants',
    },
    kinds: ['order', 'deliberation', 'decision', 'note', 'letter'],
    severity: 'major',
    basis: ['CGCT-L2131-1'],
    method: 'R',
    needs: ['population'],
    messages: {
      told: {
        fr: 'Dans une commune de 3 500 habitants et plus, les actes se publient sous forme électronique depuis le 1er juillet 2022 : « {stated} » est à corriger.',
        en: 'From 3 500 inhabitants on, acts are published electronically: correct “{stated}”.',
      },
      refused: {
        fr: 'L’acte écarte sa mise en ligne (« {stated} ») : dans une commune de 3 500 habitants et plus, c’est elle qui le publie depuis le 1er juillet 2022. Annoncez la publication sur le site internet.',
        en: 'The act refuses online publication (“{stated}”), which alone makes it public from 3 500 inhabitants on.',
      },
      alone: {
        fr: 'Depuis le 1er juillet 2022, l’affichage ne suffit plus à publier un acte dans une commune de 3 500 habitants et plus : remplacez « {stated} » par la publication sur le site internet.',
        en: 'Posting no longer makes an act public from 3 500 inhabitants on: publish it on the website.',
      },
    },
  },
  concerns: (analysis) =>
    since(analysis, '2022-07-01') &&
    (isPaper(analysis)
      ? saidOfActs(analysis).length > 0
      : isPosted(analysis) || refusedOnline(analysis) !== undefined),
  check: ({ analysis, given: { population } }) => {
    if (isPaper(analysis))
      return population < 3500
        ? []
        : saidOfActs(analysis)
            .slice(0, 1)
            .map((found) => finding('told', found, { values: { stated: found.text } }));
    const refused = refusedOnline(analysis);
    if (population >= 3500 && refused !== undefined)
      return [finding('refused', refused, { values: { stated: refused.text } })];
    if (population < 3500 || analysis.derive(onlineWords).length > 0) return [];
    const { lower } = analysis.folded;
    const posted = analysis
      .derive(postedWords)
      .find(({ match }) => BY_POSTING.test(lower.slice(match.index - 10, match.index + match[0].length)));
    if (posted === undefined) return [];
    return isPublishedToo(posted) ? [] : [finding('alone', posted, { values: { stated: posted.text } })];
  },
});

/** It speaks of acts, and is none. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter';
/** "L’affichage suffit à rendre exécutoires les délibérations", "la mise en ligne est facultative" */
const SAID =
  /(?:affichage|affiche)s?(?:(?!ne\s|n')[^.;\n]){0,60}(?:suffi(?:t|ra|sant)|vaut\s+publi|tient\s+lieu)[^.;\n]{0,60}(?:deliberation|arrete|acte|decision|executoire|publi)|(?:deliberation|arrete|acte)s?[^.;\n]{0,60}(?:par|le)\s+(?:seul|simple)\s+affichage|(?:executoire|opposable)s?\s+par\s+(?:un\s+|le\s+|voie\s+d')?(?:seul\s+|simple\s+)?affichage(?![^.;\n]{0,80}(?:et|puis)\s+[^.;\n]{0,40}ligne)[^.;\n]{0,40}|suffi(?:t|ra|sant)\s+(?:donc\s+|alors\s+|ainsi\s+)?(?:de\s+|d')(?:l'\s?|les\s+|l[ae]\s+)?(?:affich|apposer|placarder)[^.;\n]{0,100}|(?:n'y\s+a|n'y\s+aura|n'est|ne\s+sera|n'avons|inutile|pas\s+besoin|dispense[es]*|sans\s+(?:qu'il\s+soit|avoir))[^.;\n]{0,40}(?:(?:mettre\s+(?:[a-z']+\s+){0,3}en\s+ligne|publier\s+(?:[a-z']+\s+){0,4}(?:en\s+ligne|sur\s+(?:le\s+site|internet)|electroniquement))|de\s+mise\s+en\s+ligne|de\s+publication\s+(?:en\s+ligne|electronique))|(?:ne\s+ser(?:a|ont)|n'est|ne\s+sont)\s+(?:donc\s+|pas\s+|ni\s+|plus\s+)+(?:publie|mis)\w*\s+(?:en\s+ligne|sur\s+(?:le\s+site|internet))|(?:mise\s+en\s+ligne|publication\s+(?:electronique|en\s+ligne|sur\s+le\s+site))(?:\s+de[^.;\n]{0,30})?\s+(?:\w+\s+)?(?:facultative|n'est\s+pas\s+(?:obligatoire|necessaire|requise)|est\s+(?:inutile|facultative|superflue))/g;
/** A decision about somebody is notified to that person, and not put on line. */
const saidOfActs = (analysis: Analysis): Found[] =>
  analysis.search(SAID).filter((found) => {
    const sentence = analysis.sentences.find((one) => holds(one, found));
    return !/individuel|nominati|notifi|donnees\s+personnelles|annexe/.test(plain(sentence?.text ?? ''));
  });
/** "à l’exclusion de toute mise en ligne": of the act itself, in its articles or its decisions. */
const refusedOnline = (analysis: Analysis): Found | undefined =>
  analysis.derive(natureOf) === 'individual'
    ? undefined
    : analysis
        .search(
          /(?:a\s+l'exclusion\s+de|sans|au\s+lieu\s+d'une)\s+(?:toute\s+)?(?:mise\s+en\s+ligne|publication\s+(?:en\s+ligne|electronique|sur\s+(?:le\s+site|internet)))|(?:aucune|sans|renonc[a-z]*\s+a\s+(?:la|toute|sa))\s+(?:publication|mise|diffusion|publicite)\s+(?:en\s+ligne|electronique|dematerialisee|numerique|sur\s+(?:le\s+site|internet))|(?:deliberation|arrete|decision|acte|il|elle)\s+(?:ne\s+(?:sera|fera)|n'est)\s+(?:pas\s+|l'objet\s+d'aucune\s+)(?:mise?|publiee?)\s+(?:en\s+ligne|sur\s+(?:le\s+site|internet))/g,
        )
        .find(
          ({ start }) =>
            ![...analysis.act.citations, ...analysis.act.recitals].some(
              (part) => part.start <= start && start < part.end,
            ) &&
            !/annexe|nominati|personnel|plans?\s|convention|dossier|document/.test(
              plain(analysis.text.slice(Math.max(0, start - 90), start)),
            ),
        );
const isPosted = (analysis: Analysis): boolean =>
  analysis.derive(natureOf) !== 'individual' &&
  !analysis.derive(isPlanningPermit) &&
  analysis.derive(postedWords).length > 0;

const act = (words: string, date = '3 mars 2026'): string =>
  order({ title: 'Portant interdiction de baignade', articles: ['La baignade est interdite.', words], date });
const memo = (words: string): string =>
  `NOTE\nà l’attention de Madame la directrice générale\nObjet : publicité des actes\n${words}\nJeanne MORIN, responsable des assemblées`;
const town = { population: 3500 };

export const examples: Examples = {
  passes: [
    ...[
      'Les annexes sont remises',
      'La liste nominative est remise',
      'Le registre du personnel est remis',
      'Le plan est remis',
      'La convention est remise',
      'Le dossier est remis',
      'Le document est remis',
    ].map((words) => ({
      why: `autre chose que l’acte : ${words}`,
      text: act(`Il est publié sur le site et affiché en mairie. ${words} sans mise en ligne.`),
      commune: town,
    })),
    {
      why: 'seule l’annexe n’est pas en ligne',
      text: act(
        'Il est publié sur le site et affiché en mairie ; le plan annexé est consultable, sans mise en ligne.',
      ),
      commune: town,
    },
    {
      why: 'note d’une petite commune',
      text: memo('L’affichage suffit à rendre exécutoires les délibérations.'),
      kind: 'note',
      commune: { population: 900 },
    },
    {
      why: 'affiché et en ligne',
      text: act('Il est affiché en mairie et publié sur le site de la ville.'),
      commune: town,
    },
    { why: 'publié et affiché', text: act('Il sera publié et affiché en mairie.'), commune: town },
    {
      why: 'publié, puis affiché',
      text: act('Il sera publié dans les formes habituelles, puis affiché en mairie.'),
      commune: town,
    },
    { why: 'petite commune', text: act('Il sera affiché en mairie.'), commune: { population: 3499 } },
    { why: 'lieu non dit', text: act('Il sera affiché.'), commune: town },
  ],
  fails: [
    ...(
      [
        'Sa publicité sera assurée par le seul affichage à la porte de la mairie.',
        'Sa publicité est assurée par le seul moyen d’un affichage en mairie.',
        'La publicité de l’arrêté est faite par un simple affichage en mairie.',
        'Sa publication se fait par unique affichage en mairie.',
        'Sa publicité est faite au moyen d’un affichage en mairie.',
        'Sa publicité est faite moyennant affichage en mairie.',
        'Sa publicité est limitée à l’affichage en mairie.',
        'Sa publicité est réduite à un affichage en mairie.',
        'Sa publicité se limite à un affichage en mairie.',
        'Sa publicité se borne à l’affichage en mairie.',
        'Sa publicité consiste en un affichage en mairie.',
        'Sa publicité résulte de l’affichage en mairie.',
        'Sa publicité résulte d’un simple affichage en mairie.',
      ] as const
    ).map((words) => ({
      why: words,
      text: act(words),
      commune: town,
      message: 'alone',
      at: /affichage (?:à la porte de la|en) mairie/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        [
          'Il est publié par son apposition à la porte de la mairie.',
          'publié par son apposition à la porte de la mairie',
        ],
        ['Il est affiché en mairie. Recours : saisine en ligne sur www.telerecours.fr', 'affiché en mairie'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), commune: town, message: 'alone', at })),
    {
      why: 'aucune publication sur le site',
      text: act('Il n’est fait aucune publication sur le site.'),
      commune: town,
      message: 'refused',
      at: 'aucune publication sur le site',
    },
    {
      why: 'note : exécutoires par l’affichage',
      text: memo('Les arrêtés seront rendus exécutoires par un affichage en mairie.'),
      kind: 'note',
      commune: town,
      message: 'told',
      at: 'exécutoires par un affichage en mairie',
    },
    ...(
      [
        [
          'Il est affiché aux écoles, à l’exclusion de toute mise en ligne.',
          'à l’exclusion de toute mise en ligne',
        ],
        ['Le présent arrêté ne sera pas publié sur le site.', 'arrêté ne sera pas publié sur le site'],
        [
          'Il est rendu public par la presse, sans publication électronique.',
          'sans publication électronique',
        ],
        ['Il ne fera l’objet d’aucune mise en ligne.', 'Il ne fera l’objet d’aucune mise en ligne'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), commune: town, message: 'refused', at })),
    ...[
      [
        'L’arrêté étant réglementaire, il suffira de l’afficher sur le panneau de la mairie.',
        'suffira de l’afficher sur le panneau de la mairie',
      ],
      ['Il n’y a pas lieu de mettre l’arrêté en ligne.', 'n’y a pas lieu de mettre l’arrêté en ligne'],
      [
        'Il n’est pas nécessaire de publier l’arrêté sur le site.',
        'n’est pas nécessaire de publier l’arrêté sur le site',
      ],
      ['Inutile de publier la délibération sur internet.', 'Inutile de publier la délibération sur internet'],
      [
        'Il suffit d’apposer l’arrêté à la porte de la mairie.',
        'suffit d’apposer l’arrêté à la porte de la mairie',
      ],
      ['Les délibérations ne seront pas mises en ligne.', 'ne seront pas mises en ligne'],
      ['L’acte est dispensé de publication électronique.', 'dispensé de publication électronique'],
      [
        'L’affichage en mairie suffit à rendre exécutoires les délibérations.',
        'affichage en mairie suffit à rendre exécutoires les délibération',
      ],
      ['La mise en ligne est facultative dans notre ville.', 'mise en ligne est facultative'],
      ['Les arrêtés seront publiés par simple affichage.', 'arrêtés seront publiés par simple affichage'],
      [
        'La publication électronique n’est pas obligatoire.',
        'publication électronique n’est pas obligatoire',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: memo(words),
      kind: 'note' as const,
      commune: town,
      message: 'told',
      at,
    })),
    ...[
      [
        'Publicité assurée, à l’exclusion de tout autre mode, par affichage à la porte de la mairie.',
        'affichage à la porte de la mairie',
      ],
      [
        'La publication est faite par voie d’affichage sur les panneaux municipaux.',
        'affichage sur les panneaux',
      ],
      ['Publication : par simple affichage en mairie.', 'affichage en mairie'],
      ['La publicité de l’acte se fera par l’affichage à l’hôtel de ville.', 'affichage à l’hôtel de ville'],
      ['Sa publication prend la forme d’un affichage en mairie.', 'affichage en mairie'],
      ['Il est rendu public par affichage à la mairie.', 'public par affichage à la mairie'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), commune: town, message: 'alone', at })),
    ...[
      'VILLE DE VERNOIS (8 420 habitants)',
      'Commune de Vernois – 8420 hab.',
      'VERNOIS, 12 300 habitants',
    ].map((head) => ({
      why: `population dite en tête : ${head}`,
      text: `${head}\n${act('Le présent arrêté sera affiché en mairie.')}`,
      commune: null,
      message: 'alone',
      at: 'affiché en mairie',
    })),
    {
      why: 'affiché en mairie',
      text: act('Le présent arrêté sera affiché en mairie.'),
      commune: town,
      message: 'alone',
      at: 'affiché en mairie',
    },
    {
      why: 'panneaux',
      text: act('Il est affiché sur les panneaux municipaux.'),
      commune: town,
      message: 'alone',
      at: 'affiché sur les panneaux',
    },
    {
      why: 'publié par affichage',
      text: act('Il est publié par affichage.'),
      commune: town,
      message: 'alone',
      at: 'publié par affichage',
    },
    {
      why: 'hôtel de ville, au premier jour',
      text: act('Affichage à l’hôtel de ville.', '1er juillet 2022'),
      commune: town,
      message: 'alone',
      at: 'Affichage à l’hôtel de ville',
    },
  ],
  lacks: [
    {
      why: 'population inconnue',
      text: act('Il sera affiché en mairie.'),
      commune: null,
      missing: 'population',
    },
  ],
  ignores: [
    {
      why: 'note : affichage et mise en ligne',
      text: memo('Les arrêtés sont rendus exécutoires par affichage et par mise en ligne.'),
      kind: 'note',
      commune: town,
    },
    ...[
      'Il ne suffit pas d’afficher l’arrêté : il faut le mettre en ligne.',
      'Il ne suffira plus de l’afficher en mairie.',
      ...[
        'nominatives',
        'notifiées aux agents',
        'qui portent des données personnelles',
        'annexées au dossier',
      ].map((words) => `Les décisions ${words} ne seront pas mises en ligne.`),
      'Les décisions individuelles ne seront pas mises en ligne.',
      'Les annexes nominatives ne sont pas publiées avec le reste.',
      'La mise en ligne est obligatoire.',
      'Il n’y a pas lieu d’attendre la mise en ligne du compte rendu du conseil départemental.',
      'L’affichage ne suffit plus à publier les délibérations.',
      'La liste est affichée en mairie.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: memo(words),
      kind: 'note' as const,
      commune: town,
    })),
    { why: 'avant la réforme', text: act('Il sera affiché en mairie.', '30 juin 2022'), commune: town },
    { why: 'aucun affichage', text: act('Il sera publié en ligne.'), commune: town },
    {
      why: 'permis, affiché en mairie par son propre texte',
      text: order({ title: 'Accordant un permis de construire', articles: ['Il est affiché en mairie.'] }),
      commune: town,
    },
    {
      why: 'décision individuelle',
      text: order({
        title: 'Autorisant une buvette',
        articles: ['L’association est autorisée à ouvrir. Affiché en mairie.'],
      }),
      commune: town,
    },
  ],
};
