/** RP-18: the certification gives its dates, and nothing is transmitted nor published before it is signed. */
import { compareDates, formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { datedSteps } from '../shared/publicity';
import { deliberation, order } from '../shared/samples';

const CERTIFIED = /certifi\w*[^.\n]{0,60}executoire|(?:rendue?|acte)\s+executoire/g;
const STEPS = { transmission: 'transmis', publication: 'publié', notification: 'notifié' } as const;

export const rule = defineRule({
  meta: {
    id: 'RP-18',
    title: {
      fr: 'Certification exécutoire : dates présentes, et dans l’ordre',
      en: 'Certification: dates are there, and in order',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CGCT-L2131-1'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      before: {
        fr: 'L’acte, du {signed}, est dit {step} le {stated}, avant d’exister. Corrigez l’une des dates.',
        en: 'The act of {signed} is said to be sent or published on {stated}, before it existed.',
      },
      undated: {
        fr: 'La certification exécutoire n’indique ni la date de transmission ni celle de publication ou de notification. Complétez-la.',
        en: 'The certification gives no date of transmission, publication or notification.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => analysis.derive(datedSteps).length > 0 || analysis.search(CERTIFIED).length > 0,
  check: ({ analysis, given: { signedDate } }) => {
    const steps = analysis.derive(datedSteps);
    const [certified] = analysis.search(CERTIFIED);
    if (steps.length === 0) return certified === undefined ? [] : [finding('undated', certified)];
    return steps.flatMap(({ step, iso, date }): Outcome[] =>
      compareDates(iso, signedDate) < 0
        ? [
            finding('before', date, {
              values: { signed: formatDate(signedDate), step: STEPS[step], stated: formatDate(iso) },
            }),
          ]
        : [],
    );
  },
});

const council = (...end: string[]): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions: ['FIXE les tarifs.'], end });
const act = (...end: string[]): string => order({ articles: ['La rue est fermée.'], end });

export const examples: Examples = {
  passes: [
    {
      why: 'cachets d’un autre acte, joint sous la signature',
      text: act(
        'Publié le 4 mars 2026',
        'Extrait du registre des délibérations',
        'Reçu en préfecture le 02/02/2026',
      ),
    },
    {
      why: 'date de la délibération qui a choisi l’affichage',
      text: council(
        'Affiché le 20 novembre 2026 (affichage choisi par délibération du 23 juin 2022, commune de moins de 3 500 habitants)',
      ),
    },
    ...[
      'Notification du présent arrêté. Depuis la loi n° 2025-1129 du 26 novembre 2025, ce recours ne proroge rien.',
      'Publié en application du décret n° 2021-1311 du 7 octobre 2021.',
      'Affiché selon l’ordonnance du 7 octobre 2021.',
      'Publiée comme le veut l’arrêté préfectoral du 4 février 2026.',
      'Notifié ainsi que l’ordonne le jugement du 12 janvier 2026.',
    ].map((words) => ({ why: `date d’un texte : ${words}`, text: act('Publié le 4 mars 2026', words) })),
    ...[
      'Déposée le 4 février 2026, affichée en mairie le 6 février 2026',
      'Dossier déposé le 4 février 2026 et complet le 20 février 2026, affiché le 21 février 2026',
      'Avis de dépôt affiché en mairie le 6 février 2026',
      'Affichage de l’avis de dépôt en mairie : 6 février 2026',
      'Affichage de l’avis du dépôt le 6 février 2026',
      'Demande reçue le 4 février 2026, affichée le 6 février 2026',
      'Déclaration enregistrée le 4 février 2026, affichée le 6 février 2026',
      'Complétée le 4 février 2026, affichée le 6 février 2026',
      'Enregistrée le 4 février 2026, affichée le 6 février 2026',
      'Déposée en mairie le 4 février 2026, affichée le 6 février 2026',
    ].map((words) => ({ why: `ce qui était demandé : ${words}`, text: act(words, 'Publié le 4 mars 2026') })),
    {
      why: 'étapes d’une délibération antérieure',
      text: act(
        'Publié le 4 mars 2026',
        'Affiché avec la délibération n° 2026-3 du 2 février 2026, publiée le 5 février 2026',
      ),
    },
    ...[
      '(arrêté de délégation n° 2025-A-7 du 2 avril 2025, transmis le 3 avril 2025, publié le 4 avril 2025)',
      'Délégation de signature publiée le 4 avril 2025',
      'Arrêté municipal de délégation de fonctions du 2 avril 2025, affiché le 4 avril 2025',
    ].map((words) => ({ why: words, text: act(words, 'Publié le 4 mars 2026') })),
    {
      why: 'extrait signé après la transmission',
      text: council(
        'Fait à Vernois, le 20 mars 2026',
        'Le maire,',
        'Paul ROUGET',
        'Reçu en préfecture le 16/03/2026',
      ),
    },
    {
      why: 'dans l’ordre',
      text: council(
        'Certifiée exécutoire compte tenu de la transmission en préfecture le 14 mars 2026 et de la publication le 16 mars 2026.',
      ),
    },
    {
      why: 'une date donnée par l’utilisateur ne change pas celle de l’acte',
      text: act('Publié le 4 mars 2026'),
      date: '2026-11-20',
    },
    { why: 'le jour même', text: act('Transmis en préfecture le 03/03/2026', 'Publié le 03/03/2026') },
    {
      why: 'convocation antérieure',
      text: council('Date de convocation : 6 mars 2026', 'Publiée le 16 mars 2026'),
    },
    {
      why: 'tampons',
      text: council(
        'Envoyé en préfecture le 13/03/2026',
        'Reçu en préfecture le 13/03/2026',
        'Affiché le 14/03/2026',
      ),
    },
    {
      why: 'affichage de la convocation',
      text: council('Affichée après la convocation du 6 mars 2026, puis publiée le 16 mars 2026'),
    },
  ],
  fails: [
    {
      why: 'acte sans date : celle qui est donnée',
      text: order({ articles: ['La rue est fermée.'], date: '', end: ['Publié le 4 mars 2026'] }),
      date: '2026-03-10',
      message: 'before',
      at: '4 mars 2026',
    },
    {
      why: 'déposé en préfecture',
      text: act('Déposé le 4 mars 2026 en préfecture, publié le 2 mars 2026'),
      message: 'before',
      at: '2 mars 2026',
    },
    {
      why: 'déposée au contrôle de légalité',
      text: act('Déposée le 4 mars 2026 au contrôle de légalité, publiée le 2 mars 2026'),
      message: 'before',
      at: '2 mars 2026',
    },
    {
      why: 'transmise avant la séance',
      text: council('Transmise en préfecture le 10 mars 2026, publiée le 16 mars 2026.'),
      message: 'before',
      at: '10 mars 2026',
    },
    {
      why: 'publiée avant la séance',
      text: council('Transmise en préfecture le 14 mars 2026, publiée le 11 mars 2026.'),
      message: 'before',
      at: '11 mars 2026',
    },
    {
      why: 'notifié avant la signature',
      text: act('Notifié à l’intéressé le 2 mars 2026'),
      message: 'before',
      at: '2 mars 2026',
    },
    { why: 'reçu avant', text: act('Reçu en préfecture le 02/03/2026'), message: 'before', at: '02/03/2026' },
    {
      why: 'certification sans date',
      text: council('Le maire certifie le caractère exécutoire de la présente délibération.'),
      message: 'undated',
      at: 'certifie le caractère exécutoire',
    },
    {
      why: 'rendu exécutoire',
      text: act('Acte rendu exécutoire après transmission et publication le'),
      message: 'undated',
      at: 'rendu exécutoire',
    },
  ],
  lacks: [
    {
      why: 'acte sans date',
      text: order({ articles: ['La rue est fermée.'], date: '', end: ['Publié le 4 mars 2026'] }),
      missing: 'signedDate',
    },
  ],
  ignores: [{ why: 'ni date ni certification', text: act() }],
};
