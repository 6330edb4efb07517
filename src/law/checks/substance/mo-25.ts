/** MO-25: equality and neutrality. Words that may part people by sex, origin, belief or opinion are shown; a person judges. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleDeliberation, sampleOrder } from '../shared/police-samples';
import { holds } from '../shared/spans';
import { decided, plain } from '../shared/words';

const WORDS =
  /reserve[es]*\s+aux\s+(?:femmes|hommes|francais|seul[es]*\s+(?:habitants\s+de\s+nationalite|francais))|(?:femmes|hommes|garcons|filles)\s+(?:uniquement|exclusivement|seulement)|nationalite|origine\s+(?:ethnique|geographique|etrangere)|religi|confession(?!nel\s+de)|cultu(?:el|elle|els|elles)(?![a-z])|laicite|burkini|voile|foulard|signe\s+ostensible|creche\s+de\s+(?:la\s+)?(?:noel|nativite)|(?<!(?:rue|place|impasse|chemin|avenue|quartier|lieu-dit|hameau)\s(?:d[eu]s?\s|de\sla\s|d')?)croix(?![\s-]+[a-z]+\s*,|[\s-](?:rouge|blanche|verte|saint|bleue))|opinion|parti\s+politique|syndica(?:t|le)\s+(?!d|mixte|intercommunal|des|du)|propagande|banderole|drapeau|orientation\s+sexuelle|(?<![a-z])etranger(?:e|s|es)?(?![a-z]|\s+(?:a|au|aux)(?![a-z]))|gens\s+du\s+voyage|roms?(?![a-z])/g;

/** A group of users told by what may part nobody. */
const PARTED =
  /(?:enfants|eleves|familles|personnes|habitants?|residents?|usagers|menages|foyers|couples|parents|demandeurs|associations?|candidats|commercants)\s+(?:(?:de\s+la\s+commune\s+)?(?:sont\s+)?de\s+(?:nationalite\s+(?:francaise|etrangere)|(?:confession|religion)\s+(?:catholique|musulmane|juive|chretienne|protestante|israelite|evangelique))|de\s+(?:souche|race)|d'origine\s+(?:francaise|etrangere|europeenne|africaine)|(?:francaise?s?|etrangere?s?)\s+(?:uniquement|seulement|exclusivement))|reservee?s?\s+aux\s+(?:seul[es]*\s+)?(?:francais|catholiques|chretiens|personnes\s+de\s+nationalite\s+francaise|ressortissants\s+francais|adherents\s+du\s+parti)|(?:ayant|possedant|detenant)\s+la\s+nationalite\s+francaise/g;
const ALLOWED =
  /quel\w*\s+que\s+soit|sans\s+(?:distinction|condition|consideration)|emploi|recrut|concours|elect|jury|fonctionnaire|titre\s+de\s+sejour|naturalis|ceremonie|cimetiere|carre\s/;

export const rule = defineRule({
  meta: {
    id: 'MO-25',
    title: { fr: 'Neutralité, laïcité, égalité', en: 'Neutrality, secularism, equality' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CRPA-L100-2', 'CJA-L554-3'],
    method: 'R',
    needs: [],
    messages: {
      parted: {
        fr: '« {words} » : la mesure fait dépendre un avantage ou l’accès à un service de la nationalité, de la religion, de l’origine ou des opinions. L’égalité des usagers et la neutralité du service public l’interdisent (CRPA, art. L. 100-2) : retirez ce critère.',
        en: '“{words}”: a benefit may not depend on nationality, religion, origin or opinions.',
      },
      equality: {
        fr: '« {words} » : la mesure respecte-t-elle l’égalité des usagers et la neutralité du service public ? Si une différence est faite, quel motif d’intérêt général la justifie ?',
        en: '“{words}”: does the measure respect equality and neutrality?',
      },
    },
  },
  check: ({ analysis }) => {
    const parted = decided(analysis, PARTED).find(
      (found) => !ALLOWED.test(plain(analysis.sentences.find((one) => holds(one, found))?.text ?? '')),
    );
    if (parted !== undefined) return [finding('parted', parted, { values: { words: parted.text } })];
    const [word] = decided(analysis, WORDS);
    return word === undefined ? [] : [question('equality', word, { words: word.text })];
  },
});

const act = (article: string): string => sampleOrder({ articles: [article] });

export const examples: Examples = {
  passes: [
    { why: 'circulation', text: act('La circulation est interdite.') },
    {
      why: 'syndicat mixte',
      text: sampleDeliberation('Adhésion', [
        'ADHÈRE au syndicat mixte.',
        'APPROUVE les statuts du syndicat des eaux.',
      ]),
    },
    { why: 'un meuble d’église', text: act('Le confessionnel de l’église est restauré.') },
    { why: 'une promenade', text: act('La promenade est ouverte à tous.') },
    ...[
      'Le titre est recouvré comme en matière de créances étrangères à l’impôt et au domaine.',
      'La circulation est interdite rue de la Croix-Blanche.',
      'Une somme étrangère au marché est rejetée.',
      'La Croix-Rouge tient un poste de secours.',
    ].map((words) => ({ why: `ne parte personne : ${words}`, text: act(words) })),
    { why: 'service culturel', text: act('Le service culturel est ouvert.') },
  ],
  fails: [
    ...(
      [
        [
          'Le repas est à 3 € pour les enfants de nationalité française et à 6 € pour les autres.',
          'enfants de nationalité française',
        ],
        ['La prime de naissance est réservée aux Français.', 'réservée aux Français'],
        ['Le prêt du matériel est réservé aux Français.', 'réservé aux Français'],
        ['L’aide va à toute association de confession musulmane.', 'association de confession musulmane'],
        ['Le tarif double est dû par tout habitant étranger seulement.', 'habitant étranger seulement'],
        [
          'Le tarif double est dû par tout résident de nationalité étrangère.',
          'résident de nationalité étrangère',
        ],
        ['L’aide est versée aux familles de confession catholique.', 'familles de confession catholique'],
        ['La salle est prêtée aux habitants français uniquement.', 'habitants français uniquement'],
        ['La bourse va aux étudiants ayant la nationalité française.', 'ayant la nationalité française'],
        ['Les jardins sont loués aux personnes d’origine européenne.', 'personnes d’origine européenne'],
      ] as const
    ).map(([article, at]) => ({ why: article, text: act(article), message: 'parted', at })),
    ...[
      'quel que soit leur âge',
      'quelle que soit la durée',
      'sans distinction de durée',
      'pour leur premier emploi',
      'en vue de leur recrutement',
      'reçues au concours',
      'inscrites sur la liste électorale',
      'devant le jury',
      'comme fonctionnaires stagiaires',
      'munies d’un titre de séjour',
      'avant leur naturalisation',
      'lors de la cérémonie d’accueil',
      'inhumées au cimetière',
      'inhumées dans le carré militaire',
    ].map((words) => ({
      why: `une différence que la loi connaît : ${words}`,
      text: act(`La notice est remise aux personnes de nationalité étrangère, ${words}.`),
      message: 'equality',
      at: 'nationalité',
    })),
    { why: 'un camp', text: act('Le camp rom est évacué.'), message: 'equality', at: 'rom' },
    ...[
      ['Le créneau est réservé aux femmes.', 'réservé aux femmes'],
      ['La piscine reçoit les hommes uniquement.', 'hommes uniquement'],
      ['La carte exige la nationalité.', 'nationalité'],
      ['Selon l’origine ethnique.', 'origine ethnique'],
      ['Les cérémonies religieuses.', 'religi'],
      ['Les lieux de toute confession.', 'confession'],
      ['Une association cultuelle.', 'cultuelle'],
      ['La charte de laïcité.', 'laïcité'],
      ['Le burkini est interdit.', 'burkini'],
      ['Le voile est interdit.', 'voile'],
      ['Le foulard est interdit.', 'foulard'],
      ['La crèche de Noël est posée.', 'crèche de Noël'],
      ['La croix est posée.', 'croix'],
      ['Selon son opinion.', 'opinion'],
      ['Au parti politique.', 'parti politique'],
      ['La propagande est interdite.', 'propagande'],
      ['La banderole est posée.', 'banderole'],
      ['Le drapeau est posé.', 'drapeau'],
      ['Selon l’orientation sexuelle.', 'orientation sexuelle'],
      ['Les étrangers paient double.', 'étrangers'],
      ['Les gens du voyage.', 'gens du voyage'],
      ['Les Roms.', 'Roms'],
      ['Un signe ostensible.', 'signe ostensible'],
      ['La section syndicale locale.', 'syndicale '],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'equality', at })),
  ],
};
