/** MO-18: an occupation of the public domain has a term, a fee or a reason for none, and is precarious. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleOrder } from '../shared/police-samples';
import { wordsBefore } from '../shared/money';
import { decided, headSpan, measures, plain, says } from '../shared/words';

const TITLE =
  /occupation\s+(?:temporaire\s+|privative\s+)?(?:du\s+|d'une\s+(?:partie|dependance)\s+d[eu]\s+)?(?:domaine|trottoir|espace)|permis(?:sion)?\s+(?:de\s+(?:voirie|stationnement)|d'occup)|autorisation\s+(?:de\s+voirie|d'(?:occup|install))|autorisant\s+(?:une?\s+|l')(?:installation|occupation|echafaudage)|terrasse|etalage/g;
const GRANTS = /autorise|est\s+(?:accorde|delivre)|peut\s+occuper/g;
const TERM =
  /duree|jusqu'a|pendant|du\s+[^.;\n]{3,50}\s+au\s|a\s+compter\s+du[^.;\n]{0,80}(?:\s+au\s|pour)|(?:\d+|un|une|deux|trois|six|douze|cinq|dix|quinze)\s+(?:jour|mois|ans?\b|annee|semaine)|saison|annuel|le\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*\d{1,2}(?:er)?\s+\w+\s+\d{4}\s*,?\s+(?:de|entre)|expire|validite|valable|tous\s+les|chaque/g;
const FEE =
  /redevance|droits?\s+(?:de\s+(?:voirie|place|stationnement|terrasse)|d'occupation)|gratui|titre\s+gracieux|exoner|tarif|sans\s+contrepartie|paiement|acquitt|€|euro/g;
const PRECARIOUS = /precaire|revocable|precarite|revoqu|retire|retrait|personnel(?:le)?\s+et|incessible/g;
const TRADE =
  /terrasse|etalage|commerc|restaurant|cafe|bar(?![a-z])|food|camion|vente|marchand|kiosque|manege|fora|chevalet|enseigne|boutique|magasin|brasserie/g;

const GIFT =
  /(?:a\s+titre\s+(?:gratuit|gracieux)|gratuite?(?:ment|s)?|sans\s+(?:redevance|contrepartie\s+financiere|aucune\s+redevance)|exoneree?\s+de\s+(?:toute\s+)?redevance|ne\s+donne\s+lieu\s+a\s+aucune\s+redevance)/g;
/** CGPPP L2125-1, and what a council exempts. */
const FREE_CASE =
  /interet\s+general|interet\s+public|non\s+lucratif|sans\s+but\s+lucratif|association|deliberation[^.;\n]{0,120}(?:exoner|gratui)|exoner[^.;\n]{0,120}deliberation|condition\s+naturelle|securite|travaux\s+(?:interessant|d'interet)|l'etat|service\s+public|acces\s+gratuit|entree\s+gratuite|2125-1[^.;\n]{0,40}[1-4]°/g;
const ENDLESS =
  /a\s+titre\s+(?:definitif|permanent|perpetuel)|(?:permission|autorisation|occupation|concession)\s+(?:est\s+)?(?:accordee\s+|delivree\s+|consentie\s+)?(?:a\s+titre\s+)?(?:permanente|definitive|perpetuelle)|sans\s+(?:limitation|limite)\s+(?:de\s+)?(?:duree|temps|dans\s+le\s+temps)|duree\s+(?:est\s+)?(?:illimitee|indeterminee)|a\s+perpetuite|pour\s+toujours/g;
/** The commune gives up the right to end the occupation; "sans procédure contradictoire" only says how it ends. */
const FIRM =
  /(?:a\s+titre\s+)?(?:ferme\s+et\s+)?irrevocable(?:ment)?|(?:s'interdit|renonce)\s+(?:a\s+|de\s+|d')?(?:\w+\s+)?(?:mettre\s+fin|retirer|revoquer|resilier|abroger|la\s+retirer|(?:tout|son)\s+(?:droit\s+de\s+)?(?:retrait|revocation))[^.;\n]{0,60}|ne\s+(?:peut|pourra|saurait)\s+(?:en\s+aucun\s+cas\s+)?etre\s+(?:retiree?|revoquee?|resiliee?|abrogee?|remise?\s+en\s+cause)(?![a-z])(?!\s+(?:qu|sans|avant\s+(?:que|d'|le\s+delai)|hors|sauf|que))[^.;\n]{0,60}|ni\s+precaire\s+ni\s+revocable|n'est\s+(?:pas|ni)\s+(?:precaire|revocable)[^.;\n]{0,40}/g;
const TRANSFER =
  /(?:pourra|peut|est|sera|pourront)\s+(?:etre\s+)?(?:librement\s+)?(?:cedee?|transmise?|transferee?|vendue?|sous-louee?|louee?)(?![a-z])[^.;\n]{0,60}|(?:est|sera)\s+(?:librement\s+)?(?:cessible|transmissible)|(?:peut|pourra)\s+(?:librement\s+)?(?:la\s+)?(?:ceder|transmettre|sous-louer)[^.;\n]{0,60}/g;
const DENIED =
  /(?<![a-z])ne\s|n'|aucun|interdi|sans\s+l'accord|accord\s+(?:prealable|expres)|prefet|prefecture|representant|sous\s+reserve|apres\s+(?:accord|autorisation)/;
/** How far before a clause the word that denies it stands, in characters. */
const NEGATION = 14;

export const rule = defineRule({
  meta: {
    id: 'MO-18',
    title: {
      fr: 'Occupation du domaine public : durée, redevance, précarité',
      en: 'Occupation of the public domain: term, fee, precarious',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGPPP-R2122-6', 'CGPPP-L2125-1', 'CGPPP-L2122-3'],
    method: 'R',
    needs: [],
    messages: {
      term: {
        fr: 'La durée de l’occupation n’est pas fixée : indiquez son début et sa fin.',
        en: 'The occupation has no term.',
      },
      endless: {
        fr: '« {words} » : nul n’occupe le domaine public que pour un temps (CGPPP, art. L. 2122-2 et L. 2122-3). Fixez un terme.',
        en: '“{words}”: the public domain is occupied for a time only. Give a term.',
      },
      transfer: {
        fr: '« {words} » : l’autorisation est personnelle ; elle ne se cède pas, et un autre occupant en demande une. Supprimez cette clause.',
        en: '“{words}”: the authorisation is personal and is not transferred.',
        severity: 'major',
      },
      firm: {
        fr: '« {words} » : l’autorisation d’occuper le domaine public est précaire et révocable (CGPPP, art. L. 2122-3) ; la commune ne peut pas renoncer à y mettre fin. Supprimez cette clause.',
        en: '“{words}”: an authorisation to occupy the public domain is precarious and may be ended (CGPPP, art. L2122-3).',
      },
      fee: {
        fr: 'L’occupation commerciale du domaine public est payante : indiquez la redevance et la délibération qui la fixe.',
        en: 'The occupation is commercial: give the fee.',
        severity: 'major',
      },
      gift: {
        fr: '« {words} » : l’occupation du domaine public est payante (CGPPP, art. L. 2125-1), et la gratuité n’est pas permise à un commerce. Fixez la redevance, ou dites le cas de gratuité de la loi.',
        en: '“{words}”: the occupation of the public domain is paid for; a business is not exempt.',
        severity: 'major',
      },
      free: {
        fr: 'La redevance n’est pas indiquée : fixez-la, ou dites le cas de gratuité.',
        en: 'The fee is not given: say it, or why there is none.',
        severity: 'minor',
      },
      precarious: {
        fr: 'L’autorisation n’est pas dite précaire et révocable : ajoutez-le.',
        en: 'The authorisation is not said to be precarious.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, TITLE, headSpan(analysis)) &&
    decided(analysis, GRANTS).length > 0 &&
    !says(
      analysis,
      /retrait|abrog|refus|mise\s+en\s+demeure|reglement\s+(?:des|general)|regissant/g,
      headSpan(analysis),
    ),
  check: ({ analysis }) => {
    const at = wholeAct(analysis);
    const outcomes: Outcome[] = [];
    const [endless] = decided(analysis, ENDLESS).filter(
      (one) => !/non|pas|ni\s/.test(wordsBefore(analysis, one, NEGATION)),
    );
    const [transfer] = decided(analysis, TRANSFER).filter(
      (one) => !DENIED.test(wordsBefore(analysis, one, 40) + plain(one.text)),
    );
    if (endless !== undefined)
      outcomes.push(finding('endless', endless, { values: { words: endless.text } }));
    else if (!hasTerm(analysis)) outcomes.push(finding('term', at));
    if (transfer !== undefined)
      outcomes.push(finding('transfer', transfer, { values: { words: transfer.text } }));
    if (!says(analysis, FEE)) outcomes.push(finding(says(analysis, TRADE) ? 'fee' : 'free', at));
    const [gift] = decided(analysis, GIFT).filter(
      (one) => !/non|pas|ni\s/.test(wordsBefore(analysis, one, NEGATION)),
    );
    if (gift !== undefined && says(analysis, TRADE) && !says(analysis, FREE_CASE))
      outcomes.push(finding('gift', gift, { values: { words: gift.text } }));
    const [firm] = decided(analysis, FIRM).filter(
      (one) => !/\b(?:non|pas|aucun\w*|ni|sans)\s*$/.test(wordsBefore(analysis, one, NEGATION)),
    );
    if (firm !== undefined) outcomes.push(finding('firm', firm, { values: { words: firm.text } }));
    else if (!says(analysis, PRECARIOUS)) outcomes.push(finding('precarious', at));
    return outcomes;
  },
});

/** A length of time, or two dates, or a day with its hours, in the articles or in the title. */
const hasTerm = (analysis: Analysis): boolean => {
  const spans = [...analysis.derive(measures), headSpan(analysis)];
  return (
    decided(analysis, TERM).length > 0 ||
    says(analysis, TERM, headSpan(analysis)) ||
    spans.flatMap((span) => analysis.within(analysis.dates, span)).length > 1 ||
    spans.some(
      (span) =>
        analysis.within(analysis.dates, span).length > 0 && analysis.within(analysis.times, span).length > 0,
    )
  );
};

const TERM_SAID = 'Elle vaut jusqu’au 30 septembre 2026.';
const FEE_SAID = 'La redevance est de 120 €.';
const PRECARIOUS_SAID = 'Elle est précaire et révocable.';
const act = ({
  title = 'Permission de voirie',
  who = 'L’entreprise BATIR est autorisée à poser une benne.',
  term = TERM_SAID,
  fee = FEE_SAID,
  precarious = PRECARIOUS_SAID,
} = {}): string =>
  sampleOrder({
    title,
    reasons: ['Considérant le dossier ;'],
    articles: [who, ...[term, fee, precarious].filter((one) => one !== '')],
  });
const HEAD = 'Permission de voirie';

export const examples: Examples = {
  passes: [
    ...[
      'Elle est gratuite, l’association ne poursuivant pas de but lucratif.',
      'Elle est gratuite en application de la délibération du 3 mars 2025 exonérant les terrasses.',
      'Elle n’est pas gratuite : la redevance est de 40 €.',
    ].map((fee) => ({
      why: fee,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
    })),
    ...[
      'Elle ne peut être retirée sans procédure contradictoire.',
      'Elle ne pourra être révoquée qu’après mise en demeure.',
      'Elle n’est pas irrévocable.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
    ...[
      'Elle ne peut être cédée à un tiers.',
      'Elle n’est ni cessible ni transmissible.',
      'Elle n’est pas accordée à titre définitif.',
      'Le présent arrêté sera transmis au préfet.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
    ...[
      'Elle expire le 2 avril 2026.',
      'Sa validité est de la saison.',
      'Elle a une durée limitée.',
      'Elle vaut jusqu’à la fin du chantier.',
    ].map((words) => ({ why: words, text: act({ term: words }) })),

    ...[
      'Occupation du domaine public',
      'Occupation temporaire du domaine public',
      'Occupation privative du domaine public',
      'Permis de stationnement',
      'Autorisation de voirie',
      'Autorisation d’occupation',
      'Autorisation d’installation',
      'Autorisation de terrasse',
      'Arrêté autorisant une terrasse',
      'Arrêté autorisant un étalage',
      'Arrêté autorisant l’occupation de la place',
      'Arrêté autorisant un échafaudage',
    ].map((words) => ({ why: words, text: act({ title: words }) })),

    { why: 'durée, redevance, précarité', text: act() },
    ...[
      'pour une durée de six mois',
      'pendant les travaux',
      'du 2 au 12 mars 2026',
      'pour 3 jours',
      'pour la saison',
      'pour un usage annuel',
      'valable ce mois',
      'chaque lundi',
      'tous les mardis',
    ].map((words) => ({
      why: words,
      text: act({ term: `L’occupation est permise ${words}.` }),
    })),
    {
      why: 'un jour, des heures',
      text: act({ term: 'L’occupation est permise le 14 mars 2026, entre 8 h et 12 h.' }),
    },
    { why: 'deux dates', text: act({ term: 'Début : 2 mars 2026. Fin : 12 mars 2026.' }) },
    { why: 'un jour et une heure', text: act({ term: 'Début : 14 mars 2026 à 8 h.' }) },
    {
      why: 'durée dans le titre',
      text: act({ title: 'Permission de voirie jusqu’au 30 septembre 2026', term: '' }),
    },
    ...[
      'Droits de voirie selon le tarif.',
      'Elle est gratuite.',
      'À titre gracieux.',
      'Exonéré.',
      'Sans contrepartie.',
      'Le permissionnaire s’acquitte de la somme due.',
      'Paiement à réception.',
    ].map((fee) => ({ why: fee, text: act({ fee }) })),
    ...[
      'Elle peut être révoquée.',
      'Elle peut être retirée à tout moment.',
      'Elle est personnelle et incessible.',
      'Elle est donnée à titre de précarité.',
    ].map((precarious) => ({ why: precarious, text: act({ precarious }) })),
    ...['Terrasse du salon de thé', 'Étalage de fruits', 'Occupation d’une partie du trottoir'].map(
      (title) => ({
        why: title,
        text: act({ title }),
      }),
    ),
    ...[
      'L’occupation est permise du lundi au samedi.',
      'Elle court à compter du 2 mars 2026 pour tout le chantier.',
      'L’occupation est permise le 14 mars 2026 de midi à minuit.',
      'L’occupation est permise le samedi 1er août 2026, entre midi et minuit.',
      'Sa validité prend fin avec le chantier.',
      'L’autorisation est valable un jour.',
      'Elle est accordée pour un an.',
      'Elle est accordée pour deux ans.',
      'Elle est accordée pour deux années.',
    ].map((term) => ({ why: term, text: act({ term }) })),
    ...[
      'Le droit de place est dû.',
      'Le tarif voté s’applique.',
      'Il est versé 120 €.',
      'Cent euros sont dus.',
    ].map((fee) => ({ why: fee, text: act({ fee }) })),
    ...[
      'Elle est précaire.',
      'Elle est révocable.',
      'Son retrait est possible à tout moment.',
      'Elle est personnelle et ne se transmet pas.',
      'Le droit est personnel et ne se transmet pas.',
      'Elle est incessible.',
    ].map((precarious) => ({ why: precarious, text: act({ precarious }) })),
    ...[
      'l’intérêt général le justifie',
      'l’intérêt public le justifie',
      'l’organisme étant non lucratif',
      'l’organisme étant sans but lucratif',
      'l’association tenant la buvette',
      'le conseil ayant exonéré les terrasses par délibération',
      'comme condition naturelle et forcée des travaux',
      'la sécurité de la place étant assurée par le titulaire',
      'les travaux intéressant un ouvrage ouvert à tous',
      'le titulaire étant un service de l’État',
      'le titulaire assurant un service public',
      'la fête étant d’accès gratuit',
      'la fête étant d’entrée gratuite',
      'en application de l’article L. 2125-1, 2° du code',
    ].map((words) => ({
      why: `gratuite, ${words}`,
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: `Elle est gratuite, ${words}.`,
      }),
    })),
    ...[
      'Elle pourra être cédée sous réserve de l’agrément du maire.',
      'Elle pourra être cédée après accord du maire.',
      'Elle pourra être cédée avec l’accord exprès du maire.',
      'Elle n’est transmissible à personne.',
      'Le présent arrêté sera transmis à la préfecture.',
      'Le présent arrêté sera transmis au représentant de l’État.',
      'Elle est accordée, non à titre permanent, mais pour la saison.',
      'Elle n’est ni à titre définitif ni renouvelable.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
    {
      why: 'commerce, non à titre gratuit',
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: 'Elle est consentie, non à titre gratuit, mais pour 40 €.',
      }),
    },
    {
      why: 'commerce, ni gratuite',
      text: act({
        who: 'Le café du Pont est autorisé à poser une terrasse.',
        fee: 'Elle n’est ni gratuite ni exonérée : la redevance est de 40 €.',
      }),
    },
  ],
  fails: [
    ...(
      [
        ['L’usage en est gratuit.', 'gratuit'],
        ['Elle est consentie gratuitement.', 'gratuitement'],
        ['Elle est gratuite.', 'gratuite'],
      ] as const
    ).map(([fee, at]) => ({
      why: `commerce : ${fee}`,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
      message: 'gift',
      at,
    })),
    ...(
      [
        ['L’occupation, ni précaire ni révocable, vaut dix ans.', 'ni précaire ni révocable'],
        ['La commune s’interdit tout retrait.', 's’interdit tout retrait'],
        ['La commune renonce à son droit de retrait.', 'renonce à son droit de retrait'],
        ['La commune renonce à tout retrait.', 'renonce à tout retrait'],
        ['Le permis ne peut être retiré avant son terme.', 'ne peut être retiré avant son terme'],
        ['Le permis ne peut être révoqué avant son terme.', 'ne peut être révoqué avant son terme'],
        ['Le permis ne peut être résilié avant son terme.', 'ne peut être résilié avant son terme'],
        ['Le permis ne peut être abrogé avant son terme.', 'ne peut être abrogé avant son terme'],
        ['Le permis ne peut être remis en cause.', 'ne peut être remis en cause'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'firm',
      at,
    })),
    ...(
      [
        ['L’emplacement est concédé à perpétuité.', 'à perpétuité'],
        ['L’emplacement est concédé pour toujours.', 'pour toujours'],
        ['Il est donné une permission permanente.', 'permission permanente'],
        ['Elle est donnée sans limite dans le temps.', 'sans limite dans le temps'],
        ['Elle est d’une durée illimitée.', 'durée illimitée'],
      ] as const
    ).map(([term, at]) => ({ why: term, text: act({ term }), message: 'endless', at })),
    ...['cédé', 'transmis', 'transféré', 'vendu', 'sous-loué', 'loué'].map((word) => ({
      why: `emplacement ${word}`,
      text: act({ term: `${TERM_SAID} L’emplacement pourra être ${word} à un tiers.` }),
      message: 'transfer',
      at: `pourra être ${word} à un tiers`,
    })),
    ...(
      [
        ['Elle est librement cédée.', 'est librement cédée'],
        ['Le titulaire peut librement céder son emplacement.', 'peut librement céder son emplacement'],
        ['Cette personne peut la sous-louer.', 'peut la sous-louer'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'transfer',
      at,
    })),
    {
      why: 'un ancien local n’est pas un an',
      text: act({ who: 'L’entreprise est autorisée à poser une benne devant un ancien local.', term: '' }),
      message: 'term',
      at: HEAD,
    },
    {
      why: 'des heures sans jour',
      text: act({ term: 'Elle vaut entre 8 h et 12 h.' }),
      message: 'term',
      at: HEAD,
    },
    ...[
      'la devanture d’un commerce',
      'des tables de restaurant',
      'des tables de café',
      'des tables de bar',
      'un camion',
      'le banc d’un marchand',
      'un stand forain',
      'une enseigne',
      'les bacs d’une boutique',
      'les bacs d’un magasin',
      'les tables d’une brasserie',
      'une terrasse',
    ].map((words) => ({
      why: `commerce, sans redevance : ${words}`,
      text: act({ who: `M. PETIT est autorisé à installer ${words}.`, fee: '' }),
      message: 'fee',
      at: HEAD,
    })),
    {
      why: 'une barrière n’est pas un bar',
      text: act({ who: 'M. PETIT est autorisé à installer une barrière.', fee: '' }),
      message: 'free',
      at: HEAD,
    },
    ...(
      [
        ['Elle est consentie à titre gratuit.', 'à titre gratuit'],
        ['L’occupation ne donne lieu à aucune redevance.', 'ne donne lieu à aucune redevance'],
        ['Le titulaire est exonéré de redevance.', 'exonéré de redevance'],
      ] as const
    ).map(([fee, at]) => ({
      why: `commerce, ${fee}`,
      text: act({ who: 'Le café du Pont est autorisé à poser une terrasse.', fee }),
      message: 'gift',
      at,
    })),
    ...(
      [
        ['Elle est consentie à titre ferme et irrévocable.', 'à titre ferme et irrévocable'],
        ['L’autorisation est donnée irrévocablement.', 'irrévocablement'],
        ['La commune s’interdit d’y mettre fin.', 's’interdit d’y mettre fin'],
        ['La commune renonce à la retirer avant ce jour.', 'renonce à la retirer avant ce jour'],
        ['Elle ne pourra être révoquée avant son terme.', 'ne pourra être révoquée avant son terme'],
        ['L’occupation n’est ni précaire ni révocable.', 'n’est ni précaire ni révocable'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'firm',
      at,
    })),
    ...(
      [
        ['L’autorisation est accordée à titre définitif.', 'endless', 'à titre définitif'],
        ['Elle est accordée sans limitation de durée.', 'endless', 'sans limitation de durée'],
        ['Sa durée est illimitée.', 'endless', 'durée est illimitée'],
        ['La présente autorisation est permanente.', 'endless', 'autorisation est permanente'],
        ['Elle pourra être cédée à un tiers.', 'transfer', 'pourra être cédée à un tiers'],
        ['Le titulaire peut la sous-louer.', 'transfer', 'peut la sous-louer'],
        ['Elle est transmissible.', 'transfer', 'est transmissible'],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: act({ term: message === 'endless' ? words : `${TERM_SAID} ${words}` }),
      message,
      at,
    })),
    ...[
      'Une benne est autorisée.',
      'Le maire autorise une benne.',
      'La permission est accordée.',
      'La permission est délivrée.',
      'L’entreprise peut occuper la place.',
    ].map((words) => ({ why: words, text: act({ who: words, term: '' }), message: 'term', at: HEAD })),

    { why: 'sans durée', text: act({ term: '' }), message: 'term', at: HEAD },
    {
      why: 'un début sans fin',
      text: act({ term: 'Elle commence le 2 mars 2026.' }),
      message: 'term',
      at: HEAD,
    },
    { why: 'sans redevance', text: act({ fee: '' }), message: 'free', at: HEAD },
    ...[
      'une terrasse de restaurant',
      'un étalage',
      'un kiosque',
      'un manège',
      'un food-truck',
      'un chevalet',
      'une vente',
    ].map((words) => ({
      why: `commerce sans redevance : ${words}`,
      text: act({ who: `M. PETIT est autorisé à installer ${words}.`, fee: '' }),
      message: 'fee',
      at: HEAD,
    })),
    { why: 'sans précarité', text: act({ precarious: '' }), message: 'precarious', at: HEAD },
  ],
  ignores: [
    ...[
      'Mise en demeure après une occupation du domaine public',
      'Arrêté régissant l’occupation du domaine public',
    ].map((title) => ({ why: title, text: act({ title }) })),
    { why: 'circulation', text: sampleOrder() },
    { why: 'retrait', text: act({ title: 'Retrait d’une permission de voirie' }) },
    { why: 'abrogation', text: act({ title: 'Abrogation d’une permission de voirie' }) },
    { why: 'refus', text: act({ title: 'Refus d’une permission de voirie' }) },
    { why: 'règlement des terrasses', text: act({ title: 'Règlement des terrasses' }) },
    { why: 'rien n’est accordé', text: act({ who: 'La benne est posée.' }) },
  ],
};
