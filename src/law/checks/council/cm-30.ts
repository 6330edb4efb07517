/** CM-30: from 3 500 inhabitants, a note explains each affair to councillors. */
import { populationOf } from '../framework/inputs';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Part } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { firstOf, says } from '../shared/council';
import { isDenied } from '../shared/denial';
import { wholeAct } from '../shared/nature';
import { LARGE_COMMUNE } from '../shared/summons-delay';

const NOTE =
  /notes?\s+(?:de\s+)?(?:synthe|presentation|explicative)|rapports?\s+(?:de\s+presentation|du\s+maire|explicatif|correspondant|relatif)|exposes?\s+des\s+motifs|dossiers?\s+(?:de\s+seance|preparatoire)|projets?\s+de\s+deliberation/g;
/** The title of a note to the council. */
const TITLE = /note\s+(?:explicative\s+)?de\s+(?:synthese|presentation)/g;

/** The note comes after the summons: "remise sur table", "encore en cours de rédaction", "vous parviendra ultérieurement". */
const LATER =
  /(?:sur\s+table|(?:en|le\s+jour\s+de\s+la|pendant\s+la|lors\s+de\s+la|(?:au\s+debut|a\s+l'ouverture)\s+de\s+(?:la\s+)?)\s*seance|a\s+l'ouverture\s+de\s+la\s+seance|ulterieurement|prochainement|plus\s+tard|(?:dans|d'ici)\s+(?:les|quelques)\s+(?:prochains\s+)?jours|la\s+veille|en\s+cours\s+d[e'](?:\s|(?=[a-z]))*(?:redaction|finalisation|preparation|elaboration|achevement)|pas\s+(?:encore\s+)?(?:prete?s?|disponibles?|jointe?s?|achevee?s?|terminee?s?))/g;

/** The sentence about the note, when it says that the note comes later. */
const laterIn = (analysis: Analysis, note: Found): Part | undefined => {
  const sentence = analysis.sentences.find(({ start, end }) => start <= note.start && note.start < end);
  if (sentence === undefined) return undefined;
  const [from, to] = [analysis.text.lastIndexOf(';', note.start), analysis.text.indexOf(';', note.end)];
  const clause = {
    start: Math.max(sentence.start, from),
    end: to < 0 ? sentence.end : Math.min(sentence.end, to),
  };
  return analysis
    .search(LATER, clause)
    .find((one) => /^pas\s/.test(one.match[0]) || !isDenied(analysis, one));
};

/** The note itself puts off what it must tell: "Les explications seront données en séance." */
const DEFERRED =
  /(?<![a-z])(?:(?:tou(?:te)?s\s+)?les\s+|l'|le\s+|l'ensemble\s+des\s+)(?:explications?|precisions|elements|informations?|motifs|details?|contexte|montants?)(?!\s+(?:complementaires?|supplementaires?|utiles?|oraux|orales?))(?:\s+[a-z']+){0,4}?\s+(?:seront|sera)\s+(?:[a-z]+\s+)?(?:donne|apporte|fourni|expose|presente|communique|precise|developpe|detaille|remis|indique|fait)e?s?\s+(?:oralement\s+|directement\s+)?(?:en\s+seance|lors\s+de\s+la\s+seance|au\s+cours\s+de\s+la\s+seance|pendant\s+la\s+seance|le\s+jour\s+de\s+la\s+seance|le\s+soir\s+du\s+conseil|oralement|sur\s+table)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-30',
    title: {
      fr: 'Note explicative de synthèse avec la convocation (3 500 habitants et plus)',
      en: 'An explanatory note with the summons (3 500 inhabitants and more)',
    },
    kinds: ['summons', 'note'],
    severity: 'major',
    basis: ['CGCT-L2121-12'],
    method: 'R',
    needs: ['population'],
    messages: {
      none: {
        fr: 'La convocation n’annonce pas de note explicative de synthèse : dans une commune de 3 500 habitants et plus, elle l’accompagne pour chaque affaire soumise à délibération.',
        en: 'The summons tells of no explanatory note, which is due for each affair.',
      },
      later: {
        fr: '« {words} » : la note explicative de synthèse accompagne la convocation, cinq jours francs avant la séance ; sans elle, les délibérations sont irrégulières. Joignez-la, ou reportez la séance.',
        en: '“{words}”: the explanatory note goes with the summons.',
      },
      deferred: {
        fr: '« {words} » : la note doit elle-même expliquer chaque affaire (contexte, motifs de fait et de droit, incidence financière), et non renvoyer à la séance. Complétez-la.',
        en: '“{words}”: the note itself must explain each affair.',
      },
      money: {
        fr: 'La note ne dit rien de l’incidence financière : indiquez-la, ou écrivez qu’il n’y en a pas.',
        en: 'The note says nothing of the cost: tell it, or that there is none.',
        severity: 'minor',
      },
      content: {
        fr: 'Pour chaque affaire, la note donne-t-elle le contexte, les motifs de fait et de droit et les conséquences, de façon que les conseillers mesurent la portée de la décision ?',
        en: 'Does the note give, for each affair, context, reasons in fact and law, and consequences?',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'summons'
      ? (populationOf(analysis) ?? LARGE_COMMUNE) >= LARGE_COMMUNE
      : (populationOf(analysis) ?? 0) >= LARGE_COMMUNE &&
        says(analysis, TITLE) &&
        // A service's note that sums up reports is no affair of the council's.
        says(analysis, /deliber|conseill?(?:er)?s?\s+(?:municipa|communautaire|syndica)/g),
  check: ({ analysis }) => {
    if (analysis.kind === 'summons') {
      const [told, ...others] = analysis.search(NOTE);
      if (told === undefined)
        return [finding('none', firstOf(analysis, /ordre\s+du\s+jour/g) ?? wholeAct(analysis))];
      const late = [told, ...others].map((found) => laterIn(analysis, found));
      const [first] = late;
      return first === undefined || late.includes(undefined)
        ? []
        : [finding('later', first, { values: { words: first.text.replace(/\s+/gu, ' ') } })];
    }
    const deferred = analysis.search(DEFERRED).find((one) => !isDenied(analysis, one));
    if (deferred !== undefined)
      return [finding('deferred', deferred, { values: { words: deferred.text.replace(/\s+/gu, ' ') } })];
    const at = firstOf(analysis, TITLE) ?? wholeAct(analysis);
    const money =
      analysis.amounts.length > 0 ||
      says(
        analysis,
        /(?:incidence|impact|cout|consequence|depense|recette)s?\s+(?:financier|budgetaire|est|de\s+l)|credit|gratuit|sans\s+(?:incidence|cout)|€|euros/g,
      );
    return [...(money ? [] : [finding('money', at)]), question('content', at)];
  },
});

const commune = { population: 4127 };
const summons = (words: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\nOrdre du jour : tarifs ; budget\n${words}\nLe maire,\nPaul ROUGET`;
const note = (words: string): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\nObjet : tarifs de la salle\n${words}`;

export const examples: Examples = {
  passes: [
    ...[
      'La note explicative de synthèse est jointe ; le rapport du maire vous sera remis en séance.',
      'La note de synthèse est jointe. Les plans seront remis sur table.',
      'La note de synthèse n’est plus remise sur table : elle est jointe.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons' as const, commune })),
    ...[
      'La note de présentation est jointe.',
      'Notes de synthèse jointes.',
      'Note synthétique jointe.',
      'Rapports relatifs à ces affaires joints.',
      'Rapport du maire joint.',
      'Rapports explicatifs joints.',
      'Rapports correspondants joints.',
      'Dossier préparatoire joint.',
      'Projet de délibération joint.',
      'Exposés des motifs joints.',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons', commune }) as const),
    {
      why: 'note jointe',
      text: summons('Vous trouverez ci-joint la note explicative de synthèse.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'rapports de présentation',
      text: summons('Les rapports de présentation sont joints.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'dossier de séance',
      text: summons('Le dossier de séance est en ligne.'),
      kind: 'summons',
      commune,
    },
    {
      why: 'projets de délibération',
      text: summons('Les projets de délibérations sont joints.'),
      kind: 'summons',
      commune: { population: 3500 },
    },
    { why: 'exposé des motifs', text: summons('L’exposé des motifs est joint.'), kind: 'summons', commune },
    { why: 'note explicative', text: summons('Une note explicative est jointe.'), kind: 'summons', commune },
  ],
  fails: [
    ...(
      [
        ['Les notes de synthèse vous seront remises {sur table}.'],
        ['La note de synthèse sera distribuée {en séance}.'],
        ['La note de synthèse vous sera donnée {le jour de la séance}.'],
        ['La note de synthèse sera lue {lors de la séance}.'],
        ['La note de synthèse sera lue {pendant la séance}.'],
        ['La note de synthèse sera remise {au début de la séance}.'],
        ['La note de synthèse sera remise {à l’ouverture de la séance}.'],
        ['La note de synthèse vous parviendra {ultérieurement}.'],
        ['La note de synthèse vous parviendra {prochainement}.'],
        ['La note de synthèse vous parviendra {plus tard}.'],
        ['La note de synthèse vous parviendra {dans les prochains jours}.'],
        ['La note de synthèse vous parviendra {d’ici quelques jours}.'],
        ['La note de synthèse vous parviendra {la veille}.'],
        ['Les rapports du maire sont {en cours de rédaction}.'],
        ['Les rapports du maire sont {en cours de finalisation}.'],
        ['Les rapports du maire sont {en cours de préparation}.'],
        ['Les rapports du maire sont {en cours d’élaboration}.'],
        ['Les rapports du maire sont {en cours d’achèvement}.'],
        ['Les rapports du maire ne sont {pas encore prêts}.'],
        ['La note de synthèse n’est {pas disponible}.'],
        ['La note de synthèse n’est {pas jointe}.'],
        ['La note de synthèse n’est {pas achevée}.'],
        ['La note de synthèse n’est {pas encore terminée}.'],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: summons(words.replace(/[{}]/gu, '')),
      kind: 'summons' as const,
      commune,
      message: 'later',
      at: /\{(.*)\}/u.exec(words)?.[1] ?? '',
    })),
    ...[
      'les explications seront données en séance',
      'les éléments financiers seront présentés lors de la séance',
      'toutes les précisions seront apportées oralement',
      'tous les détails seront fournis sur table',
      'l’ensemble des informations sera communiqué au cours de la séance',
      'les motifs seront exposés pendant la séance',
      'le contexte sera développé le soir du conseil',
      'les montants seront précisés le jour de la séance',
      'les explications seront faites directement en séance',
      'l’information sera détaillée en séance',
      'les montants seront indiqués en séance',
      'les éléments seront remis en séance',
    ].map((words) => ({
      why: `la note renvoie à la séance : ${words}`,
      text: note(`Il sera proposé d’adhérer, et ${words}.`),
      kind: 'note' as const,
      commune,
      message: 'deferred',
      at: words,
    })),
    {
      why: 'note d’une commune dont seule la page dit la population',
      text: `VILLE DE VERNOIS (4 127 habitants)\n${note('Les explications seront données en séance.')}`,
      kind: 'note',
      commune: null,
      message: 'deferred',
      at: 'Les explications seront données en séance',
    },
    ...[
      'Des précisions seront apportées en séance.',
      'Les explications complémentaires seront données en séance.',
      'Les explications utiles seront données en séance, et le coût est nul.',
      'Les explications ne seront pas données en séance : elles suivent.',
      'Le rapport annuel sera présenté en séance par le délégataire.',
    ].map((words) => ({
      why: `la note ne renvoie pas à la séance : ${words}`,
      text: note(words),
      kind: 'note' as const,
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    })),
    ...(
      [
        ['Le coût est nul.', 'NOTE DE SYNTHÈSE'],
        ['L’impact budgétaire est faible.', 'NOTE DE SYNTHÈSE'],
        ['Les crédits sont ouverts.', 'NOTE DE SYNTHÈSE'],
        ['L’accès est gratuit.', 'NOTE DE SYNTHÈSE'],
        ['Sans incidence.', 'NOTE DE SYNTHÈSE'],
        ['Rien en euros.', 'NOTE DE SYNTHÈSE'],
        ['Aucun €.', 'NOTE DE SYNTHÈSE'],
        ['Les dépenses de l’année.', 'NOTE DE SYNTHÈSE'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: note(words), kind: 'note', message: 'content', at, commune }) as const,
    ),
    {
      why: 'rien n’accompagne la convocation',
      text: summons('Comptant sur votre présence.'),
      kind: 'summons',
      commune,
      message: 'none',
      at: 'Ordre du jour',
    },
    {
      why: 'une « note » d’hôtel n’en est pas une',
      text: summons('Le maire prendra des notes.'),
      kind: 'summons',
      commune: { population: 3500 },
      message: 'none',
      at: 'Ordre du jour',
    },
    {
      why: 'la note ne dit pas le coût',
      text: note('La salle est vieille.'),
      kind: 'note',
      commune,
      message: 'money',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'ce que dit la note se juge',
      text: note('L’incidence financière est nulle.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'une somme en toutes lettres abrégées',
      text: note('Le tarif passe à 150 EUR.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
    {
      why: 'la note se dit après l’objet',
      text: 'Ville de Vernois\nObjet : tarifs de la salle\nNote de synthèse\nIl vous est proposé de délibérer sur un tarif de 150 €.',
      kind: 'note',
      commune,
      message: 'content',
      at: 'Note de synthèse',
    },
    {
      why: 'un montant',
      text: note('Le tarif passe à 150 €.'),
      kind: 'note',
      commune,
      message: 'content',
      at: 'NOTE DE SYNTHÈSE',
    },
  ],
  lacks: [
    { why: 'population inconnue', text: summons(''), kind: 'summons', commune: null, missing: 'population' },
  ],
  ignores: [
    {
      why: 'population dite en tête, sous 3 500',
      text: `COMMUNE DE VERNOIS (412 habitants)\n${summons('')}`,
      kind: 'summons',
      commune: null,
    },
    { why: 'moins de 3 500 habitants', text: summons(''), kind: 'summons', commune: { population: 3499 } },
    {
      why: 'la synthèse d’un service, qui n’est pas pour le conseil',
      text: 'NOTE DE SYNTHÈSE\nObjet : remontées de la semaine\nUn feu est signalé.',
      kind: 'note',
      commune,
    },
    { why: 'une note de service', text: 'NOTE DE SERVICE\nObjet : congés', kind: 'note', commune },
    {
      why: 'note de service, commune inconnue',
      text: 'NOTE DE SERVICE\nObjet : congés',
      kind: 'note',
      commune: null,
    },
  ],
};
