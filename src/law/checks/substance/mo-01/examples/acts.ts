/** MO-01: examples of orders and decisions that go against somebody, and of letters that refuse. */
import type { Examples } from '../../../framework/rule';
import { sampleDecision, sampleLetter, sampleOrder } from '../../../shared/police-samples';

const LAW = 'Vu le code général des collectivités territoriales, notamment son article L. 2212-2 ;';
const FACTS = 'Considérant que M. Luc PETIT n’a pas évacué son étal le 2 mars 2026 ;';
const act = (
  visas: readonly string[],
  reasons: readonly string[],
  title = 'Arrêté portant retrait de l’autorisation d’occupation',
): string =>
  sampleOrder({ title, visas, reasons, articles: ['L’autorisation donnée à M. Luc PETIT est retirée.'] });
const REFUSAL = 'Je ne peux donner une suite favorable à votre demande';
const letter = (...body: string[]): string => sampleLetter(body);

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'l’avis défavorable de l’architecte des bâtiments de France du 3 février 2026, dont les motifs sont repris',
      'l’avis du gestionnaire de la voirie du 3 février 2026, qui s’oppose à l’accès (refus motivé par la visibilité)',
      'le constat du 3 février 2026',
    ].map((words) => ({
      why: `refus fondé sur ${words}`,
      text: sampleOrder({
        title: 'Arrêté portant refus d’un permis de construire',
        visas: [LAW, `Vu ${words} ;`],
        reasons: ['Considérant que le projet ne respecte pas les règles d’urbanisme en vigueur ;'],
        articles: ['Le permis est refusé.'],
      }),
    })),
    ...[
      'le plan local',
      'le PLU',
      'le statut',
      'la convention',
      'le cahier des charges',
      'l’arrêté municipal',
    ].map((words) => ({ why: words, text: act([`Vu ${words} ;`], [FACTS]) })),

    ...[
      'parce que la salle est prise',
      'puisque la salle est prise',
      'faute d’accord',
      'en raison du règlement',
      'au motif que la salle est prise',
      'pour le motif suivant : règlement',
      'dans la mesure où la salle est prise',
      'dès lors que la salle est prise',
      'compte tenu du nombre',
      'en effet la salle est prise',
      'étant donné le nombre',
      'du fait du nombre',
      'à cause du nombre',
      'eu égard au nombre',
      'il ressort du dossier un manque',
      'la salle n’est pas libre',
      'vous ne remplissez pas la condition',
      'le quota est dépassé',
      'le dossier est insuffisant',
      'la demande est tardive',
      'la demande est hors délai',
      'cela porte atteinte au repos',
      'c’est interdit',
    ].map((words) => ({
      why: words,
      text: letter(`${REFUSAL} : ${words}. La délibération de 2024 le veut.`),
      kind: 'letter' as const,
    })),

    { why: 'droit et faits', text: act([LAW], [FACTS]) },
    { why: 'règlement municipal', text: act(['Vu le règlement du marché ;'], [FACTS]) },
    {
      why: 'faits dans un visa',
      text: act(
        [LAW, 'Vu le procès-verbal dressé par le garde champêtre ;'],
        ['Considérant le manquement ;'],
      ),
    },
    {
      why: 'motifs dans l’article, sans considérant',
      text: sampleDecision(
        'Décision portant refus',
        ['La demande est refusée car le quota est atteint.'],
        [LAW],
      ),
    },
    {
      why: 'lettre motivée',
      text: letter(`${REFUSAL}, car le règlement de la salle réserve ce jour aux associations.`),
      kind: 'letter',
    },
    {
      why: 'lettre qui cite un code',
      text: letter(
        `${REFUSAL} : le document est protégé par l’article L. 311-6 du code des relations entre le public et l’administration.`,
      ),
      kind: 'letter',
    },
    ...[
      'le dossier est incomplet',
      'la liste est complète',
      'les cours sont complets',
      'les pièces sont incomplètes',
    ].map((words) => ({
      why: words,
      text: letter(`${REFUSAL} : ${words}. La délibération de 2024 le veut.`),
      kind: 'letter' as const,
    })),
    ...['Vu le code général des collectivités territoriales ;', 'Vu l’article L. 2212-2 ;'].map((visa) => ({
      why: `un seul texte : ${visa}`,
      text: act([visa], [FACTS]),
    })),
    {
      why: 'un considérant de droit, un de fait',
      text: act([LAW], [FACTS, 'Considérant l’intérêt général ;']),
    },
    {
      why: 'refus, faits dans un rapport visé',
      text: act(
        [LAW, 'Vu le rapport du garde champêtre sur le comportement du titulaire ;'],
        ['Considérant le manquement ;'],
        'Arrêté portant refus d’autorisation',
      ).replace('est retirée', 'est refusée'),
    },
    {
      why: 'motifs dans un seul article',
      text: sampleDecision(
        'Décision portant refus',
        ['La demande est refusée car le quota est atteint.', 'Mme FAURE reçoit la présente décision.'],
        [LAW],
      ),
    },
  ],
  fails: [
    ...(
      [
        [
          'J’ai le regret de vous informer que votre demande de dérogation n’est pas acceptée.',
          'regret de vous informer que votre demande de dérogation n’',
        ],
        ['Votre candidature n’a pas été retenue.', 'candidature n’a pas été retenue'],
        ['Votre demande de salle n’a pu être acceptée.', 'demande de salle n’a pu être acceptée'],
        ['Après examen, votre demande n’est pas accordée.', 'demande n’est pas accordée'],
        [
          'Je regrette que votre demande n’ait pas abouti : elle n’a pas été acceptée.',
          'regrette que votre demande n’ait pas abouti',
        ],
        ['Votre dossier n’a malheureusement pas été retenu.', 'dossier n’a malheureusement pas été retenu'],
      ] as const
    ).map(([words, at]) => ({
      why: `un refus sans un mot d’explication : ${words}`,
      text: letter(words, 'Vous pouvez saisir le tribunal administratif dans les deux mois.'),
      kind: 'letter' as const,
      message: 'letterFact',
      at,
    })),
    {
      why: 'lettre : « carte » n’est pas « car »',
      text: sampleLetter(['Vous demandez une dérogation à la carte scolaire. Votre demande est refusée.']),
      kind: 'letter',
      message: 'letterFact',
      at: 'demande est refusée',
    },
    ...[
      'Considérant que la demande ne peut être accueillie favorablement ;',
      'Considérant que sa demande ne peut recevoir une suite favorable ;',
      'Considérant que cette demande n’est pas acceptable ;',
    ].map((reason) => ({
      why: reason,
      text: act([LAW], [reason], 'Arrêté portant refus d’autorisation').replace('est retirée', 'est refusée'),
      message: 'fact',
      at: 'portant refus',
    })),
    ...[
      'Vu l’avis de dépôt de la déclaration, affiché en mairie le 17 février 2026 ;',
      'Vu l’avis favorable de l’architecte des bâtiments de France du 3 février 2026 ;',
    ].map((visa) => ({
      why: `aucun motif de refus : ${visa}`,
      text: sampleOrder({
        title: 'Décision d’opposition à une déclaration préalable',
        visas: [LAW, visa],
        reasons: ['Considérant que le projet n’est pas conforme aux dispositions du règlement applicable ;'],
        articles: ['Il est fait opposition à la déclaration préalable.'],
      }),
      message: 'fact',
      at: 'Décision d’opposition',
    })),
    {
      why: 'la déclaration à laquelle on s’oppose n’est pas un motif',
      text: sampleOrder({
        title: 'Décision d’opposition à une déclaration préalable',
        visas: [LAW, 'Vu la déclaration préalable susvisée ;'],
        reasons: ['Considérant que le projet n’est pas conforme aux règles d’urbanisme en vigueur ;'],
        articles: ['Il est fait opposition à la déclaration préalable.'],
      }),
      message: 'fact',
      at: 'Décision d’opposition',
    },
    { why: 'pas de droit', text: act([], [FACTS]), message: 'law', at: 'portant retrait de l’autorisation' },
    {
      why: 'pas de fait',
      text: act([LAW], ['Considérant qu’il y a lieu de retirer l’autorisation ;']),
      message: 'fact',
      at: 'portant retrait de l’autorisation',
    },
    {
      why: 'ni considérant ni motif',
      text: act([LAW], []),
      message: 'fact',
      at: 'portant retrait de l’autorisation',
    },
    {
      why: 'un numéro d’article n’est pas un fait',
      text: act([LAW], ['Considérant que l’article L. 2212-2 le permet ;']),
      message: 'fact',
      at: 'portant retrait de l’autorisation',
    },
    {
      why: 'mise en demeure sans fait',
      text: act([LAW], ['Considérant l’intérêt général ;'], 'Arrêté portant mise en demeure'),
      message: 'fact',
      at: 'L’autorisation donnée à M. Luc PETIT est retirée',
    },
    ...[
      'car votre projet n’est pas conforme à la réglementation en vigueur',
      'puisque votre dossier ne remplit pas les conditions requises',
      'dans la mesure où votre demande ne répond pas aux critères fixés',
    ].map((words) => ({
      why: words,
      text: letter(`${REFUSAL}, ${words}.`),
      kind: 'letter' as const,
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
    {
      why: 'lettre muette',
      text: letter(`${REFUSAL}.`),
      kind: 'letter',
      message: 'letterFact',
      at: 'ne peux donner une suite',
    },
    {
      why: 'lettre : pas possible',
      text: letter('Il n’est pas possible de vous accorder cette place.'),
      kind: 'letter',
      message: 'letterFact',
      at: 'n’est pas possible de vous accord',
    },
    {
      why: 'lettre sans règle',
      text: letter(`${REFUSAL}, car la salle est déjà prise.`),
      kind: 'letter',
      message: 'letterLaw',
      at: 'ne peux donner une suite',
    },
    {
      why: '« plus » n’est pas « PLU »',
      text: act(['Vu le plus grand nombre ;'], [FACTS]),
      message: 'law',
      at: 'portant retrait de l’autorisation',
    },
    ...[
      'Vu les plans du dossier ;',
      'Vu la demande du 3 février 2026 ;',
      'Vu l’affichage d’un avis de dépôt, dossier complet ;',
      'Vu : demande du 3 février 2026 ;',
    ].map((visa) => ({
      why: `aucun motif de refus : ${visa}`,
      text: act([LAW, visa], ['Considérant le manquement ;'], 'Arrêté portant refus d’autorisation').replace(
        'est retirée',
        'est refusée',
      ),
      message: 'fact',
      at: 'portant refus',
    })),
    ...[
      `${REFUSAL}, malgré notre estime profonde.`,
      `${REFUSAL}, ce que je regrette complètement.`,
      `${REFUSAL}. Si vous contestez ce refus, vous disposez de deux mois, en raison de la loi.`,
      `${REFUSAL}. Le tribunal administratif peut être saisi en raison de la loi.`,
    ].map((words) => ({
      why: words,
      text: letter(words),
      kind: 'letter' as const,
      message: 'letterFact',
      at: 'ne peux donner une suite',
    })),
  ],
  ignores: [
    { why: 'règlement', text: sampleOrder() },
    { why: 'lettre favorable', text: letter('Votre demande est acceptée.'), kind: 'letter' },
  ],
};
