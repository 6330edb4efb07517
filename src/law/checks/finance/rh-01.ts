/** RH-01: a council that creates a post gives its grade, its weekly hours; for a contract, the ground, duties and levels. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';
import { headOf } from '../shared/topic';
import { first } from '../shared/words';

const CREATES =
  /(?:creation|creer|cree)\s+(?:[^.;\n]{0,60}[\s'])?(?:emplois?|postes?)(?![a-z])|ouverture\s+d'un\s+poste|(?:emplois?|postes?)\s+(?:\S+\s+){0,4}(?:est|sont)\s+crees?/;
const GRADE =
  /(?<![a-z])(?:grades?|cadres?\s+d'emplois?|adjointe?s?\s+(?:technique|administrati|d'animation|du\s+patrimoine|territorial)|attachee?s?(?![a-z])|redact(?:eur|rice)|technicien|ingenieur|agents?\s+de\s+maitrise|atsem|agents?\s+(?:territorial\w*\s+)?specialise|animat(?:eur|rice)|educat(?:eur|rice)|auxiliaire|puericult|gardien|brigadier|chef\s+de\s+(?:service|police)|assistante?\s+(?:socio|d'enseignement|de\s+conservation|territorial)|bibliothecaire|infirmi|professeur|directeur\s+general|administrateur|conseillere?\s+(?:territorial|numerique|socio)|collaborateur\s+de\s+cabinet|apprenti|vacataire|operateur|psychologue|medecin|sage-femme|agents?\s+social|moniteur)/;
const HOURS =
  /temps\s+(?:complet|non[\s-]complet|plein|partiel)|\d{1,2}(?:[.,]\d{1,2})?\s*\/\s*35|\d\s?h(?:eures)?(?![a-z])|35\s?e|(?<![a-z])t\.?n?\.?c\.?(?![a-z])|heures?\s+hebdomadaires?|quotite|duree\s+hebdomadaire|mi-temps|\d{2,3}\s?%|etp/;
const CREDITS = /(?<![a-z])(?:credits?|budget|chapitre\s+(?:0?12)|inscri\w+|depense\w*)/;
/** "À temps non complet": of how many hours? */
const PARTIAL = /temps\s+non[\s-]complet|t\.?n\.?c/;
const HOW_MANY =
  /\d\s*(?:h(?![a-z])|\/\s*35|%|,\d+\s*\/)|35\s?eme|trente-cinquieme|(?:mi|demi)-temps|heures?(?![a-z])|etp|quotite/;
const CONTRACT =
  /contractuel|par\s+(?:un\s+)?contrat|sous\s+contrat|non\s+titulaire|332-(?:8|14|13|23|24)|contrat\s+(?:a\s+duree|de\s+projet|de\s+droit\s+public)/;
const TEMPORARY =
  /accroissement|saisonnier|332-23|332-24|contrat\s+de\s+projet|parcours\s+emploi|(?<![a-z])(?:pec|cui)(?![a-z])|apprenti|vacataire|service\s+civique|collaborateur/;
const GROUND =
  /332-\d+|motif|en\s+raison|besoins?\s+(?:du|des)\s+service|absence\s+de\s+cadre|nature\s+des\s+fonctions|faute\s+de|vacance|3-[1-3]\s|justifi(?!\w*\s+(?:d[eu]s?|d'\w+)\s)/;
const DUTIES = /(?<![a-z])(?:fonctions|missions|charg[ée]|nature|assurer|taches)/;
const LEVELS = /(?<![a-z])(?:remuner|indice|echelon|grille|niveau|diplome|indiciaire|traitement)/;

/** The council leaves to the mayor what it must fix itself; pay within a grade, or hours of the day, are another matter. */
const LEFT =
  /(?:grades?|cadre\s+d'emplois|duree\s+hebdomadaire|temps\s+de\s+travail|quotite)(?:(?!remuner|traitement|indice|indiciaire|echelon|horaires?|planning|candidat|contrat|profil)[^.;\n]){0,90}(?:ser(?:a|ont)|est|sont|rester(?:a|ont))\s+(?:\w+\s+){0,2}(?:choisi|fixe|determine|arrete|defini|precise)e?s?\s+(?:\w+\s+){0,2}?(?:par\s+(?:arrete\s+du\s+maire|(?:m|mme|monsieur|madame)?\s*l[ea]\s+(?:maire|presidente?)|l'autorite)|ulterieurement|plus\s+tard|lors\s+du\s+recrutement|a\s+l'embauche)|(?:maire|presidente?|autorite\s+territoriale)[^.;\n]{0,50}(?:fixe(?:r|ra)|choisi(?:r|ra)|determine(?:r|ra)|arrete(?:r|ra)|defini(?:r|ra))\s+(?:librement\s+|lui-meme\s+|ulterieurement\s+)?(?:le\s+grade|la\s+duree\s+hebdomadaire|le\s+temps\s+de\s+travail|la\s+quotite|le\s+cadre\s+d'emplois)/g;

const createsPost = (analysis: Analysis): boolean =>
  CREATES.test(analysis.folded.lower) &&
  /emploi|poste|effectif|recrut|agent|personnel|contrat/.test(analysis.derive(headOf)) &&
  !/adjoints?\s+au\s+maire|postes?\s+d'adjoints?(?!s?\s+(?:technique|admin|d'anim|du\s+pat|terr))|poste\s+de\s+(?:police|secours|transformation)|office|bureau\s+de\s+poste|agence\s+postale/.test(
    analysis.derive(headOf),
  );

export const rule = defineRule({
  meta: {
    id: 'RH-01',
    title: {
      fr: 'Création d’emploi : grade, durée hebdomadaire, crédits',
      en: 'Creation of a post: grade, hours, credits',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGFP-L313-1'],
    method: 'R',
    needs: [],
    messages: {
      grade: {
        fr: 'La délibération crée un emploi sans en préciser le grade ou les grades : indiquez-les.',
        en: 'A post is created without its grade.',
      },
      left: {
        fr: '« {words} » : le conseil crée l’emploi et en fixe lui-même le grade et la durée hebdomadaire (CGFP, art. L. 313-1) ; il ne peut pas les laisser au maire. Indiquez-les.',
        en: '“{words}”: the council fixes the grade and the weekly hours of the post itself.',
      },
      hours: {
        fr: 'La délibération crée un emploi sans sa durée hebdomadaire (temps complet, ou non complet avec le nombre d’heures) : indiquez-la.',
        en: 'A post is created without its weekly hours.',
        severity: 'major',
      },
      contract: {
        fr: 'L’emploi peut être pourvu par un agent contractuel, mais la délibération ne précise pas {lacking}. Complétez-la.',
        en: 'The post may go to a contract agent, but the deliberation does not give {lacking}.',
        severity: 'major',
      },
      credits: {
        fr: 'Rien n’indique que les crédits nécessaires à cet emploi sont inscrits au budget. Vérifiez-le et mentionnez-le.',
        en: 'Nothing says that the credits for this post are in the budget.',
        severity: 'minor',
      },
    },
  },
  concerns: createsPost,
  check: ({ analysis }) => {
    const lower = analysis.act.paragraphs
      .filter(({ role }) => role !== 'session' && role !== 'header-line' && role !== 'vote')
      .map(({ start, end }) => analysis.text.slice(start, end))
      .join('\n')
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/gu, '')
      .replace(/’/gu, "'")
      .toLowerCase();
    const at = wholeAct(analysis);
    const temporary = TEMPORARY.test(lower);
    const lacking =
      CONTRACT.test(lower) && !temporary
        ? [
            GROUND.test(lower) ? '' : 'le motif du recours au contrat',
            DUTIES.test(lower) ? '' : 'la nature des fonctions',
            LEVELS.test(lower) ? '' : 'les niveaux de recrutement et de rémunération',
          ].filter((one) => one !== '')
        : [];
    const outcomes: Outcome[] = [];
    const left = first(analysis, LEFT);
    if (left !== undefined) outcomes.push(finding('left', left, { values: { words: left.text } }));
    const noGrade = !GRADE.test(lower);
    const noHours = !HOURS.test(lower) || (PARTIAL.test(lower) && !HOW_MANY.test(lower));
    if (noGrade) outcomes.push(finding('grade', at));
    if (noHours) outcomes.push(finding('hours', at));
    outcomes.push(
      ...incomplete(analysis).filter(
        (one) => one.type === 'finding' && !(one.message === 'grade' ? noGrade : noHours),
      ),
    );
    if (lacking.length > 0)
      outcomes.push(finding('contract', at, { values: { lacking: lacking.join(', ni ') } }));
    if (!CREDITS.test(lower)) outcomes.push(finding('credits', at));
    return outcomes;
  },
});

/** "Crée un emploi permanent d’adjoint technique…": an item that creates a post, down to the next one. */
const ITEM =
  /^[\s\d.)°•*–-]*(?:article\s+\S+\s*[:.–-]*\s*)?(?:(?:de\s+|la\s+)?cre(?:er?|ation)|ouvr(?:e|ir)|decide\s+de\s+creer)[,\s](?:[^.;\n]{0,60}\s)?(?:un|une|deux|trois|quatre|\d{1,2})\s+(?:emplois?|postes?)(?![a-z])/;

/** "– un emploi d’attaché": one line of a list that « CRÉE : » opens. */
const LISTED =
  /^\s*(?:[-–—•*]|\d{1,2}[.)°]|[a-z]\))\s*(?:un|une|deux|trois|quatre|\d{1,2})\s+(?:emplois?|postes?)(?![a-z])/;
/** What ends the last item: another article, another verb. */
const NEXT =
  /^\s*(?:article|art\.|dit|precise|autorise|charge|inscrit|modifie|adopte|fixe|approuve|supprime|donne|vote)(?![a-z])/;

interface Item extends Span {
  /** Its plain words, down to the next item. */
  readonly words: string;
}

/** Where several items create a post each: each with what is said of it. */
const itemsOf = ({ act, text }: Analysis): readonly Item[] => {
  // A formula holds the first item when nothing parts them: lines, and not paragraphs.
  const lines = act.paragraphs
    .filter(({ cell, story }) => cell === undefined && story === undefined)
    .flatMap(({ start, text: words }) =>
      [...words.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
        start: start + index,
        end: start + index + line.length,
        lower: fold(line).lower,
      })),
    );
  const items = lines.filter(({ lower }) => ITEM.test(lower) || LISTED.test(lower));
  return items.map(({ start, end }, i) => {
    const after = lines.find((line) => line.start > start && NEXT.test(line.lower));
    const to = Math.min(items[i + 1]?.start ?? text.length, after?.start ?? text.length);
    return { start, end, words: fold(text.slice(start, Math.max(end, to))).lower };
  });
};

/** Posts that no grade goes with. */
const OTHER_STATUS =
  /contrat\s+de\s+projet|parcours\s+emploi|(?<![a-z])(?:pec|cui)(?![a-z])|apprenti|vacataire|service\s+civique|collaborateur/;

/** Grades or hours told elsewhere, or once for all: "tous ces emplois sont à temps complet", a table. */
const ELSEWHERE = /annex|tableau|ci-(?:apres|dessous)|suivant/;
const ALL_HOURS = /(?:ces|les|chacun|tous|l'ensemble)[^.;\n]{0,60}temps\s+(?:non\s+)?complet/;
const ALL_GRADES =
  /(?:(?:ces|les|tous|l'ensemble\s+d\w*)\s+(?:\S+\s+){0,2}(?:emplois|postes)|chacun)[^.;\n]{0,60}(?:grades?|cadres?\s+d'emplois?)/;

/** The items that tell no grade, or no hours, where others do. */
const incomplete = (analysis: Analysis): readonly Outcome[] => {
  const items = analysis.derive(itemsOf);
  if (items.length < 2 || analysis.act.paragraphs.some(({ cell }) => cell !== undefined)) return [];
  const { lower } = analysis.folded;
  return items.flatMap(({ start, end, words }): Outcome[] => {
    if (ELSEWHERE.test(words) || OTHER_STATUS.test(words)) return [];
    return [
      ...(GRADE.test(words) || ALL_GRADES.test(lower) ? [] : [finding('grade', { start, end })]),
      ...(HOURS.test(words) || ALL_HOURS.test(lower) ? [] : [finding('hours', { start, end })]),
    ];
  });
};

const post = (decision: string, subject = 'Création d’un emploi permanent'): string =>
  deliberation({ subject, decisions: [decision] });
const whole = 'CRÉE un emploi d’adjoint technique à temps complet ; les crédits sont inscrits.';
const contract =
  'CRÉE un emploi d’adjoint technique à 28/35e, les crédits étant inscrits ; il peut être pourvu par un agent non titulaire';
const at = 'Objet : Création d’un emploi permanent';

export const examples: Examples = {
  passes: [
    ...[
      'en contrat de projet',
      'en parcours emploi compétences',
      'en PEC',
      'en CUI',
      'd’apprenti',
      'de vacataire',
      'en service civique',
      'de collaborateur',
    ].map((status) => ({
      why: `un emploi sans grade : ${status}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché à temps complet.',
          `CRÉE un emploi ${status}.`,
          'DIT que les crédits sont inscrits.',
        ],
      }),
    })),
    ...[
      ['CRÉE un emploi d’attaché à temps complet.', 'CRÉE un emploi de rédacteur à 28/35e.'],
      ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– un emploi de rédacteur à 28/35e.'],
      [
        'CRÉE :\n1) un emploi d’attaché à temps complet ;\n2) un emploi de chef de projet, ces grades étant fixés en annexe, à 28/35e.',
      ],
      [
        'CRÉE un emploi de chargé de mission.',
        'CRÉE un emploi de secrétaire.',
        'DIT que ces emplois relèvent du cadre d’emplois des attachés, à temps complet.',
      ],
      [
        'CRÉE un emploi d’attaché à temps complet.',
        'CRÉE un emploi de secrétaire, suivant le tableau joint.',
      ],
      [
        'CRÉE un emploi d’attaché à temps complet.',
        'CRÉE un emploi de secrétaire.\nIl relève du grade de rédacteur, à 28/35e.',
      ],
      ['CRÉE un emploi d’attaché à temps complet.', 'SUPPRIME un poste de secrétaire.'],
    ].map((decisions) => ({
      why: `chaque emploi a son grade : ${decisions.join(' ')}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [...decisions, 'DIT que les crédits sont inscrits.'],
      }),
    })),
    {
      why: 'chaque emploi a sa durée',
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché à temps complet.',
          'CRÉE un emploi de rédacteur à 28/35e.',
          'DIT que les crédits sont inscrits.',
        ],
      }),
    },
    {
      why: 'la durée dite pour tous',
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché.',
          'CRÉE un emploi de rédacteur.',
          'DIT que ces emplois sont à temps complet et que les crédits sont inscrits.',
        ],
      }),
    },
    ...['pour 20 heures par semaine', 'à raison de 28/35e', 'pour 17 h 30', 'à 80 %'].map((words) => ({
      why: `temps non complet, ${words}`,
      text: post(`CRÉE un emploi d’attaché à temps non complet ${words} ; les crédits sont inscrits.`),
    })),
    ...[
      'l’agent est recruté au grade d’adjoint technique et sa rémunération sera fixée par le maire',
      'au grade d’adjoint technique, l’indice étant fixé par le maire',
      'le temps de travail est fixé à 28/35e, les horaires étant fixés par le maire',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
    })),
    ...[
      'Grade à définir',
      'Cadre d’emplois technique',
      'Adjointe technique',
      'Adjoint administratif',
      'Adjoint d’animation',
      'Adjoint du patrimoine',
      'Attaché',
      'Attachée',
      'Rédactrice',
      'Technicien',
      'Agent de maîtrise',
      'ATSEM',
      'Agent spécialisé',
      'Animatrice',
      'Éducateur',
      'Gardien-brigadier',
      'Chef de service',
      'Assistant d’enseignement',
      'Assistante de conservation',
      'Conseiller numérique',
      'Conseillère socio-éducative',
      'Agent social',
    ].map((grade) => ({
      why: grade,
      text: post(`CRÉE un emploi : ${grade}, à temps complet ; les crédits sont inscrits.`),
    })),
    ...['Recrutement', 'Agent', 'Personnel', 'Contrat'].map((subject) => ({
      why: subject,
      text: post(whole, subject),
    })),
    {
      why: 'deux postes',
      text: post('CRÉE deux postes d’adjoints techniques à temps complet, crédit inscrit.', 'Postes'),
    },
    ...[
      'temps non complet de 20 heures',
      'temps non-complet (17,5/35)',
      'temps plein',
      'temps partiel',
      '17,5/35',
      '20 h',
      '20 heures',
      '20 h 30',
      '35e',
      'TNC 28 h',
      'TC',
      'heures hebdomadaires fixées',
      'heure hebdomadaire fixée',
      'quotité pleine',
      'durée hebdomadaire légale',
      'mi-temps',
      '80 %',
      '80%',
      'équivalent temps plein',
      'ETP',
    ].map((hours) => ({
      why: hours,
      text: post(`CRÉE un emploi d’adjoint technique (${hours}) ; les crédits sont inscrits.`),
    })),
    ...[
      'accroissement',
      'saisonnier',
      'contrat de projet',
      'parcours emploi compétences',
      'PEC',
      'CUI',
      'apprenti',
      'vacataire',
      'service civique',
      'collaborateur de cabinet',
      'au titre de l’article 332-23',
      'au titre de l’article 332-24',
    ].map((words) => ({
      why: words,
      text: post(`${contract} (${words}).`),
    })),
    ...[
      'motif : 332-8',
      'motif tenant au service',
      'en raison d’un départ',
      'pour les besoins du service',
      'en l’absence de cadre',
      'au vu de la nature des fonctions',
      'faute de candidat',
      'en cas de vacance',
      'selon l’article 3-3 de la loi',
      'ce que justifie le service',
    ].map((words) => ({
      why: words,
      text: post(`${contract}, ${words}, avec des missions de voirie et une rémunération de son grade.`),
    })),
    {
      why: 'au chapitre 12',
      text: post('CRÉE un emploi d’adjoint technique à temps complet, au chapitre 12.'),
    },
    { why: 'grade, durée, crédits', text: post(whole) },
    {
      why: 'par son cadre d’emplois',
      text: post(
        'CRÉE un emploi du cadre d’emplois des agents de police, 20 heures par semaine, au chapitre 012.',
      ),
    },
    {
      why: 'contractuel complet',
      text: post(
        `${contract} pour les besoins du service, chargé de la voirie, rémunéré sur la grille du grade.`,
      ),
    },
    { why: 'accroissement temporaire', text: post(`${contract}, en accroissement temporaire d’activité.`) },
    {
      why: 'emploi créé, au passif',
      text: post(
        'DIT qu’un emploi de rédacteur est créé à temps complet, crédits inscrits.',
        'Tableau des effectifs',
      ),
    },
    ...['28/35', '20h', '20h30', '17,5/35', '20 heures, 1 heure le soir'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique (${words}) ; les crédits sont inscrits.`),
    })),
    ...[
      'à temps non complet, vingt-huit 35èmes',
      'à temps non complet, vingt-huit 35 èmes',
      'à temps non complet, vingt-huit trente-cinquièmes',
      'à temps non complet, soit un mi-temps',
      'à temps non complet de vingt heures',
      'à temps non complet d’une heure',
      'à temps non complet (0,5 ETP)',
      'à temps non complet, selon la quotité de la fiche',
      'à temps non complet (17,50 / 39)',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’attaché ${words} ; les crédits sont inscrits.`),
    })),
    ...['à temps complet, du cadre d’emploi des médiateurs', 'à temps complet de conseiller territorial'].map(
      (words) => ({ why: words, text: post(`CRÉE un emploi ${words} ; les crédits sont inscrits.`) }),
    ),
    ...['sur le crédit ouvert'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, ${words}.`),
    })),
    ...['sous le régime du CUI-CAE'].map((words) => ({ why: words, text: post(`${contract} ${words}.`) })),
    ...['pour un besoin du service, avec des missions de voirie et une rémunération de son grade'].map(
      (words) => ({ why: words, text: post(`${contract}, ${words}.`) }),
    ),
    ...['Création de postes d’adjoints techniques'].map((why) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
    })),
  ],
  fails: [
    ...(
      [
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          [
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
            'CRÉE un emploi d’attaché à temps complet.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
            'FIXE les grades d’avancement des attachés.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– un poste d’assistant de direction à 28/35e.'],
          'grade',
          '– un poste d’assistant de direction à 28/35e.',
        ],
        [
          ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– deux emplois de rédacteur.'],
          'hours',
          '– deux emplois de rédacteur.',
        ],
      ] as const
    ).map(([decisions, message, at]) => ({
      why: `un emploi sans ce que l’autre dit : ${at}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [...decisions, 'DIT que les crédits sont inscrits.'],
      }),
      message,
      at,
    })),
    ...[
      [
        'CRÉE un emploi permanent d’adjoint technique, catégorie C',
        'CRÉE un emploi non permanent d’adjoint technique à temps complet',
      ],
      ['CRÉE un emploi d’attaché, chargé des finances', 'CRÉE deux emplois de rédacteur à 28/35e'],
      ['CRÉE un poste d’ATSEM', 'CRÉE un poste d’adjoint d’animation de 20 heures hebdomadaires'],
    ].map(([first = '', second = '']) => ({
      why: `un emploi sur deux a sa durée : ${first}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [`${first}.`, `${second}.`, 'DIT que les crédits sont inscrits.'],
      }),
      message: 'hours',
      at: `${first}.`,
    })),
    {
      why: 'temps non complet, sans heures',
      text: post('CRÉE un emploi d’attaché à temps non complet ; les crédits sont inscrits.'),
      message: 'hours',
      at,
    },
    {
      why: 'pourvu par contrat, sans motif',
      text: post(
        'CRÉE un emploi d’adjoint d’animation à temps complet, pourvu par contrat de trois ans ; les crédits sont inscrits.',
      ),
      message: 'contract',
      at,
    },
    {
      why: 'justifier d’un diplôme n’est pas justifier du recours au contrat',
      text: post(
        `${contract} devant justifier du diplôme requis, chargé de la voirie, rémunéré selon l’indice 366.`,
      ),
      message: 'contract',
      at,
    },
    ...(
      [
        'le grade de référence et la durée hebdomadaire de service seront choisis ultérieurement par le maire',
        'le grade sera fixé par l’autorité',
        'la durée hebdomadaire est déterminée lors du recrutement',
        'le maire déterminera le temps de travail',
      ] as const
    ).map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
      message: 'left',
      at: words.replace(/^l[ea] | par le maire$/gu, ''),
    })),
    ...[
      'contrat à durée déterminée',
      'contrat de droit public',
      'agent contractuel',
      'agent au titre de l’article 332-14',
    ].map((words) => ({
      why: words,
      text: post(
        `CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits, ouvert à un ${words}.`,
      ),
      message: 'contract',
      at,
    })),
    {
      why: 'pas de grade',
      text: post('CRÉE un emploi à temps complet ; les crédits sont inscrits.'),
      message: 'grade',
      at,
    },
    {
      why: 'pas de durée',
      text: post('CRÉE un emploi d’adjoint technique ; les crédits sont inscrits.'),
      message: 'hours',
      at,
    },
    {
      why: 'pas de crédits',
      text: post('CRÉE un emploi d’adjoint technique à temps complet.'),
      message: 'credits',
      at,
    },
    { why: 'contractuel, rien d’autre', text: post(`${contract}.`), message: 'contract', at },
    {
      why: 'contractuel sans motif',
      text: post(`${contract}, ayant des missions de voirie, rémunéré selon l’indice 366.`),
      message: 'contract',
      at,
    },
    {
      why: 'contractuel sans fonctions',
      text: post(`${contract} en raison d’une vacance, rémunéré selon l’indice 366.`),
      message: 'contract',
      at,
    },
    {
      why: 'contractuel sans niveau',
      text: post(`${contract} en raison d’une vacance, chargé de la voirie.`),
      message: 'contract',
      at,
    },
    {
      why: 'poste ouvert',
      text: post(
        'DÉCIDE l’ouverture d’un poste à temps complet, crédits inscrits.',
        'Ouverture d’un poste d’agent',
      ),
      message: 'grade',
      at: 'Objet : Ouverture d’un poste d’agent',
    },
    ...['pour 320 habitants', 'bus, fleurs, etc.', 'pour le jumelage tchèque'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique (${words}) ; les crédits sont inscrits.`),
      message: 'hours',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...[
      'à TNC',
      'à T.N.C.',
      'à temps non complet, à 20 habitants de la gare',
      'à temps non complet, dans un cadre heureux',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’attaché ${words} ; les crédits sont inscrits.`),
      message: 'hours',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...[
      'à temps complet pour les chemins dégradés',
      'à temps complet, signe de son attachement aux écoles',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi ${words} ; les crédits sont inscrits.`),
      message: 'grade',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...['exigeant une accréditation', 'à la charge de la commune'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, ${words}.`),
      message: 'credits',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...['dans le respect du statut', 'en cuisine', 'en circuit court'].map((words) => ({
      why: words,
      text: post(`${contract} ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...['sous contrat', 'par contrat', 'par un contrat'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits, pourvu ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...[
      'en raison d’une vacance, selon l’indice 366, dès la signature de l’acte',
      'en raison d’une vacance, chargé du prétraitement des eaux',
    ].map((words) => ({
      why: words,
      text: post(`${contract}, ${words}.`),
      message: 'contract',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...(
      [
        ['le grade sera choisi par le maire', 'grade sera choisi par le maire'],
        ['les grades seront choisis par Mme la présidente', 'grades seront choisis par Mme la présidente'],
        [
          'la quotité est précisée par monsieur le président',
          'quotité est précisée par monsieur le président',
        ],
        ['les grades sont arrêtés par M. le maire', 'grades sont arrêtés par M. le maire'],
        ['la durée hebdomadaire sera définie par la maire', 'durée hebdomadaire sera définie par la maire'],
        ['le président fixera la quotité', 'président fixera la quotité'],
        ['la présidente choisira le grade', 'présidente choisira le grade'],
        ['le temps de travail sera défini plus tard', 'temps de travail sera défini plus tard'],
      ] as const
    ).map(([words, at]) => ({
      why: 'laissé au maire',
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
      message: 'left',
      at,
    })),
    ...(
      [
        ['Création poste agent d’accueil', 'Objet : Création poste agent d’accueil'],
        ['Service qui emploie des agents', 'Objet : Service qui emploie des agents'],
        ['Création d’emplois d’agents', 'Objet : Création d’emplois d’agents'],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
      message: 'grade',
      at,
    })),
    ...[
      'DIT que le poste d’accueil est créé à temps complet, crédits inscrits.',
      'DIT que les emplois d’accueil sont créés à temps complet, crédits inscrits.',
      'CRÉE un emploi à temps complet, crédits inscrits.',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: 'Personnel communal',
        decisions: [why],
      }),
      message: 'grade',
      at: 'Objet : Personnel communal',
    })),
  ],
  ignores: [
    ...[
      'Création d’un poste de police et emplois',
      'Création d’un poste de secours et emplois',
      'Création d’un poste de transformation pour le personnel',
      'Création d’un office et de ses emplois',
      'Création d’un bureau de poste et de ses emplois',
      'Création d’une agence postale et de ses emplois',
      'Création d’un poste d’adjoint et effectif',
    ].map((subject) => ({
      why: subject,
      text: deliberation({ subject, decisions: ['CRÉE un poste.'] }),
    })),
    {
      why: 'poste d’adjoint au maire',
      text: deliberation({
        subject: 'Création d’un poste d’adjoint au maire',
        decisions: ['CRÉE un poste.'],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) },
    {
      why: 'suppression',
      text: deliberation({ subject: 'Suppression d’un emploi', decisions: ['SUPPRIME un emploi.'] }),
    },
    ...[
      'Création d’emplois d’adjoints au maire et effectif',
      'Création d’un emploi d’adjoint au maire',
      'Création de postes d’adjoints et effectif',
      'Budget',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
    })),
    ...['CRÉE un service qui emploie deux agents.'].map((why) => ({
      why,
      text: deliberation({
        subject: 'Personnel communal',
        decisions: [why],
      }),
    })),
  ],
};
