/** FI-01: more than 23 000 € a year to one association: an agreement must be signed with it. */
import { formatAmount } from '../../../act/amounts';
import type { Span } from '../../../act/parse/model';
import type { FoundAmount } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { grantsIn, isGrant } from '../shared/grants';
import { minutes } from '../shared/example-session';
import { wordsBefore } from '../shared/money';
import { sectionsOf } from '../shared/sections';
import { deliberation, delegationToMayor } from '../shared/samples';

/** Décret n° 2001-495, article 1, in cents. */
const LIMIT = 2_300_000;
const AGREEMENT = /convention(?!\s+collective|nell)|contrat\s+(?:\w+\s+)?d'objectifs|(?<![a-z])c\.?p\.?o/;
const WITHOUT =
  /(?:sans|aucune|pas\s+(?:de|besoin|necessaire|utile|lieu|conclu\w*|etabli\w*)|dispens\w+)\s+(?:(?:de|d'|a|d)\s*)?(?:\w+\s+){0,4}?(?:d')?convention|convention\s+(?:n'est|ne\s+(?:s'impose|parait|semble|sera|serait|s'avere))\s+(?:pas|ni|guere)(?![a-z])|(?:sans\s+(?:qu'(?:il\s+(?:y\s+ait\s+lieu|soit\s+(?:besoin|necessaire|utile|requis))|une|aucune)|que\s+(?:soit|la|une)|avoir\s+(?:a|besoin)|(?:besoin|necessite|obligation)\s+d[e'])|n'y\s+a(?:vait)?\s+(?:pas|point)\s+lieu|il\s+n'est\s+(?:pas|point)\s+(?:besoin|necessaire|utile|conclu|passe|etabli|signe|prevu))[^.;\n]{0,60}convention(?![^.;\n]{0,20}(?:ne\s+|n'))|convention\s+(?:sera|est|serait|parait|semble)\s+(?:jugee\s+)?(?:inutile|superflue|sans\s+objet|ecarte)|(?:renonce|dispense)\w*[^.;\n]{0,40}convention/;
const ALREADY =
  /(?:deja|precedemment|anterieurement|en\s+complement|s'ajout\w*|complementaire)[^.;\n]{0,110}$|(?:attribue|verse|alloue|accorde|percu)e?s?\s+(?:en\s+\w+|cette\s+annee|au\s+titre)[^.;\n]{0,40}$/;

export const rule = defineRule({
  meta: {
    id: 'FI-01',
    title: {
      fr: 'Subvention de plus de 23 000 € par an : convention',
      en: 'Grant over 23 000 € a year: agreement',
    },
    kinds: ['deliberation', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['LOI-2000-321-10', 'DECRET-2001-495'],
    method: 'A',
    needs: [],
    messages: {
      agreement: {
        fr: 'La subvention de {amount} dépasse 23 000 € : une convention doit être conclue avec l’association, et la délibération ne la mentionne pas. Approuvez-la et autorisez le maire à la signer.',
        en: 'The grant of {amount} is over 23 000 €: an agreement with the association is required.',
      },
      silent: {
        fr: 'Une aide de {amount} à une association dépasse 23 000 € : une convention est obligatoire, et le texte n’en dit rien. Prévoyez-la, et dites-le.',
        en: 'An aid of {amount} is over 23 000 €: an agreement is required, and the text says nothing of it.',
      },
      denied: {
        fr: 'Une aide de {amount} dépasse 23 000 € : une convention avec l’association est obligatoire, et « {words} » dit le contraire. Corrigez.',
        en: 'An aid of {amount} is over 23 000 €: an agreement is required, and “{words}” says the contrary.',
      },
      sum: {
        fr: 'Avec {before} déjà attribués dans l’année, la subvention de {amount} porte le total à {total}, au-delà de 23 000 € : une convention doit être conclue avec l’association.',
        en: 'With {before} already given this year, {amount} makes {total}, over 23 000 €: an agreement is required.',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'deliberation'
      ? isGrant(analysis) || givesAid(analysis)
      : analysis.search(WITHOUT_EACH).length > 0 || silentOn(analysis).length > 0,
  check: ({ analysis }) => {
    if (analysis.kind !== 'deliberation')
      return [
        ...sectionsOf(analysis).flatMap((part) => denied(analysis, part)),
        ...silentOn(analysis).map((amount) =>
          finding('silent', amount, { values: { amount: formatAmount(amount.cents) } }),
        ),
      ];
    const { lower } = analysis.folded;
    if (AGREEMENT.test(lower) && !WITHOUT.test(lower)) return [];
    const grants = analysis.derive(grantsIn);
    const over = grants.filter(({ amount }) => amount.cents > LIMIT);
    if (over.length > 0)
      return over
        .filter(({ amount }, i) => over.findIndex((one) => one.amount.cents === amount.cents) === i)
        .map(({ amount }) =>
          finding('agreement', amount, { values: { amount: formatAmount(amount.cents) } }),
        );
    const before = analysis.amounts.find((amount) => ALREADY.test(wordsBefore(analysis, amount, 140)));
    if (before === undefined) return [];
    return grants
      .filter(({ amount }) => amount.start !== before.start && amount.cents + before.cents > LIMIT)
      .map(({ amount }) =>
        finding('sum', amount, {
          values: {
            before: formatAmount(before.cents),
            amount: formatAmount(amount.cents),
            total: formatAmount(amount.cents + before.cents),
          },
        }),
      );
  },
});

/** An aid by another name than a grant, decided for a private body: "un concours financier est alloué à l’Entente". */
const AIDS =
  /(?:attribu|accord|allou|octroy|vers[ei]|mandat)\w*[^.;]{0,140}(?:concours|(?<![a-z])aides?(?![a-z])|soutien|dotation|contribution|participation)|(?:concours\s+financier|(?<![a-z])aide|soutien\s+financier|dotation|contribution)[^.;]{0,90}(?:est|sont)\s+(?:attribu|accord|allou|octroy|vers)/;
const BOUGHT =
  /marche|travaux|garanti|emprunt|indemni|cession|vente|loyer|bail|prime|bourse|salari[ee]s?\s|impay|honoraires|delegataire|ccas|departement|syndicat|caisse\s+des\s+ecoles|budget\s+annexe|equilibre|(?<![a-z])h\.?t\.?(?![a-z])/;
const givesAid = (analysis: Analysis): boolean => {
  const words = fold(
    analysis.act.paragraphs
      .filter(({ section, role }) => (section === 'articles' || section === 'formula') && role !== 'vote')
      .map(({ text }) => text)
      .join('\n'),
  ).lower;
  return AIDS.test(words) && TO_WHOM.test(words) && !BOUGHT.test(words);
};

/** What a note, minutes or a letter give or propose to give, without a word of an agreement anywhere. */
const silentOn = (analysis: Analysis): FoundAmount[] => {
  if (analysis.kind === 'deliberation' || AGREEMENT.test(analysis.folded.lower)) return [];
  return sectionsOf(analysis).flatMap((part): FoundAmount[] => {
    const lower = fold(analysis.text.slice(part.start, part.end)).lower;
    const about =
      analysis.kind === 'minutes' ? lower : `${lower}\n${fold(analysis.act.subject?.text ?? '').lower}`;
    if (!/subvention|aide\s+financiere|concours\s+financier/.test(about) || !TO_WHOM.test(about)) return [];
    const given = analysis
      .within(analysis.sentences, part)
      .flatMap((sentence) =>
        DECIDES.test(fold(sentence.text).lower) && !BOUGHT.test(fold(sentence.text).lower)
          ? analysis
              .within(analysis.amounts, sentence)
              .filter(
                (one) =>
                  one.cents > LIMIT &&
                  one.cents < 20_000_000 &&
                  !NOT_ITS.test(wordsBefore(analysis, one, 60)),
              )
          : [],
      );
    return given.slice(0, 1);
  });
};
const DECIDES =
  /(?:(?:propos\w*|invit\w*|deman\w*\s+au\s+conseil|convien\w*|suffi\w*)[^.;]{0,80}(?:attribuer|accorder|allouer|verser|voter|octroyer|mandater|reconduire|inscrire))|(?:conseil|deliberation)[^.;]{0,60}(?:attribue|accorde|alloue|vote|octroie|decide\s+(?:de|d'))|(?<![a-z])(?:attribue|alloue|accorde|octroie)(?:nt)?(?![a-z])/;

const WITHOUT_EACH = new RegExp(WITHOUT.source, 'g');
const AID = /subvention|(?<![a-z])aide|soutien|participation|dotation|attribu|allou|(?<![a-z])verse/;
const TO_WHOM =
  /associati|(?<![a-z])club|comite\s+d|amicale|foyer|union\s+sportive|harmonie|chorale|festival|office\s+de\s+tourisme|(?<![a-z])mjc(?![a-z])|ligue|cercle|entente|compagnie|creche|amis\s+d|judo|tennis|basket|handball|football|rugby/;
const NOT_ITS =
  /(?:seuil|budget|credits?|total\w*|cout|depens\w*|recett\w*|plafond|superieur\w*|inferieur\w*|au-dela|moins\s+de|plus\s+de|annee\s+(?:precedente|derniere)|enveloppe|chiffre)\W*(?:\S+\W+){0,4}$/;

/** What a note, minutes or a letter say of one aid: that no agreement is needed. */
const denied = (analysis: Analysis, part: Span): Outcome[] => {
  const [without] = analysis.search(WITHOUT_EACH, part);
  if (without === undefined) return [];
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (!AID.test(lower) || !TO_WHOM.test(lower)) return [];
  const amount = analysis
    .within(analysis.amounts, { start: Math.max(part.start, without.start - NEAR), end: without.end })
    .findLast((one) => !NOT_ITS.test(wordsBefore(analysis, one)));
  return amount === undefined || amount.cents <= LIMIT
    ? []
    : [
        finding('denied', without, {
          values: { amount: formatAmount(amount.cents), words: without.text.replace(/\s+/gu, ' ') },
        }),
      ];
};
/** Characters between an amount and what is said of it. */
const NEAR = 500;

const NOTE = (words: string, about = 'soutien au club de handball'): string =>
  `Ville de Vernois\nNOTE DE SYNTHÈSE\nConseil municipal du 11 juin 2026\nObjet : ${about}\n${words}\nLe directeur général des services, Marc OLIVE`;
const grant = (decision: string, ...report: string[]): string =>
  deliberation({ subject: 'Subvention à l’association sportive de Vernois', report, decisions: [decision] });
const given = 'ATTRIBUE à l’association une subvention de';

export const examples: Examples = {
  passes: [
    ...[
      'Le club sollicite 12 000 €. Il est proposé de les attribuer sans conclure de convention.',
      'Une subvention de 40 000 € irait à l’association, avec une convention. Au-dessous de 23 000 €, sans convention.',
      'Le club reçoit 8 000 €, sous le seuil de 23 001 €, sans convention.',
      'La salle de sport coûte 90 000 € ; elle est louée sans convention à un voisin.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    ...[
      'La commune reçoit de l’État une participation de 40 000 €, sans convention.',
      'La commission d’entraide commande à l’association 30 000 € de fournitures, sans convention.',
      'L’association tient un stand d’activités diverses ; il est loué 30 000 € sans convention.',
      ...[
        'un budget',
        'un crédit',
        'des crédits',
        'un total',
        'un coût',
        'des dépenses',
        'des recettes',
        'un plafond',
        'un montant supérieur à',
        'un montant inférieur à',
        'une somme au-delà',
        'moins de',
        'plus de',
        'un bilan de l’année précédente,',
        'une enveloppe',
        'un chiffre d’affaires',
      ].map((words) => `L’association, pour ${words} de 60 000 €, est aidée sans convention.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: NOTE(words, 'vie locale'),
      kind: 'note' as const,
    })),
    {
      why: 'procès-verbal : la somme est celle d’une autre affaire',
      text: minutes(
        'Présents : 12',
        'Travaux\nLe conseil vote 90 000 € pour la voirie.',
        'Subventions\nLe conseil soutient le club de judo par une aide en nature, sans convention.',
      ),
      kind: 'minutes',
    },
    ...[
      'dans les conditions de la convention, sans que le montant de cette convention ne puisse être dépassé',
      'sans préjudice des clauses de la convention',
      'selon la convention signée le 3 mars 2026, sans autre formalité',
    ].map((words) => ({ why: words, text: grant(`${given} 26 000 €, ${words}.`) })),
    {
      why: 'un tableau : le total seul dépasse',
      text: grant(
        'DÉCIDE d’attribuer les subventions figurant au tableau.',
        'Bénéficiaire          Objet          Montant',
        'Club de tir      école      21 000 €',
        'Vélo-club chapelain      course      11 450 €',
        'Total      32 450 €',
      ),
    },
    { why: '23 000 € tout juste', text: grant(`${given} 23 000 €.`) },
    { why: 'convention approuvée', text: grant(`${given} 30 000 € et APPROUVE la convention d’objectifs.`) },
    {
      why: 'contrat d’objectifs',
      text: grant(`${given} 30 000 €.`, 'Un contrat d’objectifs lie la commune au club.'),
    },
    { why: 'montant demandé', text: grant(`${given} 20 000 €.`, 'Le club demande 30 000 €.') },
    { why: 'budget du club', text: grant(`${given} 2 000 €, pour un budget total de 60 000 €.`) },
    { why: 'crédits inscrits', text: grant(`${given} 2 000 €, sur les crédits inscrits de 80 000 €.`) },
    {
      why: 'cumul sous le seuil',
      text: grant(`${given} 3 000 €.`, 'Une aide de 20 000 € lui a déjà été versée : 20 000 €.'),
    },
    {
      why: 'total de plusieurs subventions',
      text: grant('ATTRIBUE : le club de judo 12 000 € ; le club de tennis 15 000 €.\nTotal : 27 000 €'),
    },
    { why: 'rappel du seuil', text: grant(`${given} 500 €, inférieure au seuil de 23 000 €.`) },
    ...[
      '30 000 €, au tarif conventionnel',
      '30 000 €, selon le CPO',
      '30 000 €, selon le C.P.O. signé',
      '30 000 €, selon le CPOM',
      '30 000 €, selon le contrat pluriannuel d’objectifs et de moyens',
    ].map((why) => ({ why, text: grant(`${given} ${why}.`) })),
    ...['Une aide versée en mars. Le loyer est de 20 000 €.'].map((why) => ({
      why,
      text: grant(`${given} 5 000 €.`, why),
    })),
  ],
  fails: [
    ...[
      'la Compagnie du Val',
      'la crèche Les Lutins',
      'l’Harmonie du Val',
      'l’Entente du Val',
      'la société des Amis du Four',
      'la MJC du Val',
    ].map((whom) => ({
      why: `un concours financier, à ${whom}`,
      text: deliberation({
        subject: `Soutien à ${whom}`,
        decisions: [`ALLOUE à ${whom} un concours financier de 28 000 €.`],
      }),
      message: 'agreement',
      at: '28 000 €',
    })),
    ...['un concours financier', 'une dotation', 'une aide'].map((what) => ({
      why: `${what}, dite avant son verbe`,
      text: deliberation({
        subject: 'Soutien à la chorale',
        decisions: [`DIT que, pour la chorale, ${what} de 28 000 € est allouée.`],
      }),
      message: 'agreement',
      at: '28 000 €',
    })),
    ...[
      'Aide financière : je propose d’attribuer 31 000 € au club.',
      'Concours financier : je propose d’attribuer 31 000 € au club.',
      'Subvention : la commune octroie 31 000 € au club, qui en attendait 29 000 €.',
      'Subvention : les deux communes octroient 31 000 € au club.',
      'Subvention : la délibération vote 31 000 € pour le club, puis attribue 24 000 € au comité des fêtes.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: NOTE(words, 'vie locale'),
      kind: 'note' as const,
      message: 'silent',
      at: '31 000 €',
    })),
    {
      why: 'la population et l’arrondissement sur une ligne de l’en-tête',
      text: 'VILLE DE VERNOIS\n4 350 habitants\t\t\tArrondissement de Brignoles\nDÉLIBÉRATION DU CONSEIL MUNICIPAL\nSUBVENTIONS AUX ASSOCIATIONS\nSéance du 9 avril 2026\nVu le code ;\nLe conseil municipal, après en avoir délibéré,\nATTRIBUE au rugby-club 26 500 €.',
      kind: 'deliberation',
      message: 'agreement',
      at: '26 500 €',
    },
    {
      why: 'un concours financier',
      text: deliberation({
        subject: 'Soutien à l’Entente handball',
        decisions: ['ALLOUE à l’Entente handball un concours financier de 28 000 €.'],
      }),
      message: 'agreement',
      at: '28 000 €',
    },
    {
      why: 'note : rien n’en est dit',
      text: NOTE('Subvention 2026 : je propose d’attribuer 31 000 € au club, sans rien lui faire signer.'),
      kind: 'note',
      message: 'silent',
      at: '31 000 €',
    },
    ...[
      'ALLIER - arrondissement de Vichy - 4 230 habitants',
      'Population municipale : 8 900 habitants',
      'Pouvoirs :\nM. Arsène FAYE à Mme Maryse LEROY',
    ].map((line) => ({
      why: `dans l’en-tête : ${line}`,
      text: `VILLE DE VERNOIS\n${line}\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 9 avril 2026\nN° 2026-031\nSUBVENTIONS DE FONCTIONNEMENT AUX ASSOCIATIONS\nVu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré,\nATTRIBUE à l’Harmonie de la Sioule, école de musique, 31 000 €.`,
      kind: 'deliberation' as const,
      message: 'agreement',
      at: '31 000 €',
    })),
    ...[
      [
        'Le club sollicite 26 500 € au titre de 2026. Il est proposé de les attribuer en une fois, sans conclure de convention, le montant ne le justifiant pas.',
        'sans conclure de convention',
      ],
      [
        'Une subvention de 40 000 € irait à l’association, et aucune convention n’est nécessaire.',
        'aucune convention',
      ],
      [
        'L’aide de 24 000 € au comité des fêtes ne fera pas l’objet d’une convention : une convention n’est pas utile ici.',
        'convention n’est pas',
      ],
      [
        'L’association demande une subvention de 26 000 €. Une simple délibération suffit, une convention ne s’impose pas.',
        'convention ne s’impose pas',
      ],
      [
        'Pour cette subvention au club, de 31 000 €, il n’y a pas lieu de signer une convention.',
        'n’y a pas lieu de signer une convention',
      ],
      [
        'Sur le budget communal de 2026, il est proposé d’attribuer au club 30 000 €, sans convention.',
        'sans convention',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: NOTE(words),
      kind: 'note' as const,
      message: 'denied',
      at,
    })),
    ...[
      ...[
        'une subvention de',
        'des aides de',
        'un soutien de',
        'une participation de',
        'une dotation de',
        'd’attribuer',
        'd’allouer',
        'de verser',
      ].map((aid) => `Il est proposé ${aid} 30 000 € pour l’association La Ruche, sans convention.`),
      ...[
        'au club nautique',
        'au comité des fêtes',
        'à l’amicale des pompiers',
        'au foyer rural',
        'à l’union sportive',
        'à l’harmonie municipale',
        'à la chorale',
        'au festival de jazz',
        'à l’office de tourisme',
        'à la MJC',
        'à la ligue de l’enseignement',
        'au cercle d’échecs',
        'au judo',
        'au tennis',
        'au basket',
        'au handball',
        'au football',
        'au rugby',
      ].map((whom) => `Il est proposé d’allouer 30 000 € ${whom}, sans convention.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: NOTE(words, 'vie locale'),
      kind: 'note' as const,
      message: 'denied',
      at: 'sans convention',
    })),
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs et verse 24 000 € au club de tir, qui signe une convention.',
        'Subventions\nLe conseil attribue 30 000 € à l’association Les Petits Loups, sans qu’une convention soit nécessaire.',
      ),
      kind: 'minutes',
      message: 'denied',
      at: 'sans qu’une convention',
    },
    ...[
      'sans qu’il y ait lieu de passer une convention',
      'sans que soit signée une convention',
      'sans avoir à conclure de convention',
      'une convention étant jugée inutile'.replace('une convention étant jugée', 'la convention est'),
    ].map((words) => ({
      why: words,
      text: grant(`${given} 26 000 €, ${words}.`),
      message: 'agreement',
      at: '26 000 €',
    })),
    {
      why: 'sans qu’une convention soit nécessaire',
      text: grant(
        'ATTRIBUE à l’association du Val une subvention de 25 000 €, sans qu’une convention soit nécessaire.',
      ),
      message: 'agreement',
      at: '25 000 €',
    },
    {
      why: 'un tableau sans cases, avant la décision',
      text: grant(
        'DÉCIDE d’attribuer les subventions figurant au tableau.',
        'Bénéficiaire (SIRET)          Objet          Montant',
        'Accueil de loisirs Les Bruyères (429 183 718 00015)      mercredis      31 000 €',
        'Vélo-club chapelain (512 837 469 00018)      course      1 450 €',
        'Total      32 450 €',
      ),
      message: 'agreement',
      at: '31 000 €',
    },
    { why: 'sans convention', text: grant(`${given} 24 500 €.`), message: 'agreement', at: '24 500 €' },
    { why: 'un euro de trop', text: grant(`${given} 23 001 €.`), message: 'agreement', at: '23 001 €' },
    {
      why: 'en toutes lettres',
      text: grant(`${given} trente mille euros.`),
      message: 'agreement',
      at: 'trente mille euros',
    },
    {
      why: 'convention écartée',
      text: grant(
        `${given} 24 500 €, sans qu’une convention soit nécessaire.`.replace('sans qu’une', 'sans'),
      ),
      message: 'agreement',
      at: '24 500 €',
    },
    {
      why: 'dans une liste',
      text: grant(
        'ATTRIBUE les subventions suivantes :\n- club de judo : 1 200 €\n- club de football : 35 000 €',
      ),
      message: 'agreement',
      at: '35 000 €',
    },
    {
      why: 'cumul de l’année',
      text: grant(`${given} 8 000 €.`, 'Le club a déjà reçu cette année 18 000 €.'),
      message: 'sum',
      at: '8 000 €',
    },
    {
      why: 'en complément',
      text: grant(`${given} 3 001 €.`, 'Cette aide vient en complément de celle de 20 000 €.'),
      message: 'sum',
      at: '3 001 €',
    },
    {
      why: 'attribuée au titre de l’année',
      text: grant(`${given} 5 000 €.`, 'Une subvention attribuée au titre de 2026 était de 20 000 €.'),
      message: 'sum',
      at: '5 000 €',
    },
    ...(
      [
        ['23 000,01 €', '23 000,01 €'],
        ['30 000 €, pour ses salariés relevant de la convention collective', '30 000 €'],
        ['30 000 €, au siège de la CCPO', '30 000 €'],
        ['26 000 €, dont la convention n’est pas requise', '26 000 €'],
        ['26 000 € et renonce à signer une convention', '26 000 €'],
        ['26 000 €, car il n’y avait pas lieu de passer de convention', '26 000 €'],
        ['26 000 €, car il n’y a pas lieu à convention', '26 000 €'],
        ['26 000 €, une convention serait jugée superflue', '26 000 €'],
        ['26 000 €, la convention est écartée', '26 000 €'],
        ['26 000 €, tout projet de convention est écarté', '26 000 €'],
        ['26 000 €, la convention est inutile', '26 000 €'],
        ['26 000 €, l’idée d’une convention est sans objet', '26 000 €'],
      ] as const
    ).map(([why, at]) => ({ why, text: grant(`${given} ${why}.`), message: 'agreement', at })),
    ...[
      'Une aide accordée en mars était de 20 000 €.',
      'Des aides versées en mars, de 20 000 €, l’ont aidée.',
      'Le concours alloué cette année, de 20 000 €, l’a aidée.',
      'Le secours perçu au titre de 2026 est de 20 000 €.',
    ].map((why) => ({ why, text: grant(`${given} 5 000 €.`, why), message: 'sum', at: '5 000 €' })),
  ],
  ignores: [
    ...[
      'Subvention au club de tir : je propose d’attribuer 23 000 €.',
      'Subvention au club de tir : je propose d’attribuer 200 000 €.',
      'Subvention au club : le conseil attribue par ailleurs le marché de 31 000 € à la société Bois.',
      'Le club est connu de tous : il est proposé d’allouer 31 000 € à la voirie.',
      'La subvention est ancienne : il est proposé d’allouer 31 000 € à la voirie.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words, 'vie locale'), kind: 'note' as const })),
    ...[
      'au titre du marché de nettoyage',
      'pour ses travaux',
      'que l’État garantit',
      'pour rembourser un emprunt',
      'à titre d’indemnité',
      'lors de la cession du local',
      'sur la vente du local',
      'pour son loyer',
      'selon le bail',
      'à titre de prime',
      'pour une bourse',
      'pour deux salariés en formation',
      'pour des impayés',
      'pour ses honoraires',
      'comme délégataire',
      'avec le CCAS',
      'avec le département',
      'avec le syndicat',
      'avec la caisse des écoles',
      'sur le budget annexe',
      'dite d’équilibre',
      'soit 23 333 € H.T.',
    ].map((words) => ({
      why: `un concours qui n’est pas une subvention : ${words}`,
      text: deliberation({
        subject: 'Soutien à la chorale',
        decisions: [`ALLOUE à la chorale un concours financier de 28 000 €, ${words}.`],
      }),
    })),
    ...[
      'Subvention : je propose d’attribuer 30 000 € au club ; la convention est à signer.',
      'Subvention : je propose d’attribuer 20 000 € au club, dont le budget est de 90 000 €.',
      'Le club sollicite 30 000 € ; une convention sera signée.',
      'Une subvention de 40 000 € irait à l’association ; la convention ne sera passée qu’après le vote.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'délégation au maire : des limites, et non des montants décidés',
      text: delegationToMayor(),
    },
    {
      why: 'subvention demandée à l’État',
      text: deliberation({
        subject: 'Demande de subvention au titre de la DETR',
        decisions: ['SOLLICITE une subvention de 50 000 € pour le foyer.'],
      }),
    },
    { why: 'tarifs', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
    {
      why: 'CCAS',
      text: deliberation({
        subject: 'Subvention au CCAS',
        decisions: ['ATTRIBUE 50 000 € au CCAS, pour le foyer.'],
      }),
    },
  ],
};
