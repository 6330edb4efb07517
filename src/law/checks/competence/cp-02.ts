/** CP-02: who signs instead of the mayor holds a delegation, earlier than the act, that covers its matter. It cannot see its publication. */
import { formatDate } from '../../../act/dates';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { matterOf, mattersCovered } from '../shared/delegated-matters';
import { sampleOrder } from '../shared/police-samples';
import { electedNamed, isNamed, signatories } from '../shared/signatory';
import type { Signatory } from '../shared/signatory';
import { headSpan, plain, signingDate } from '../shared/words';

const DELEGATION = /delegation|deleguant|l\.?\s?2122-(?:18|19)/;
const DOMAIN =
  /(?:deleguee?|chargee?|delegation)\s+(?:de\s+(?:fonctions?|signature)\s+)?(?:(?:a|au|aux|de|des|du|en|pour)(?:\s|$)|d')(.*)/;

export const rule = defineRule({
  meta: {
    id: 'CP-02',
    title: {
      fr: 'Le signataire autre que le maire tient une délégation antérieure, qui couvre la matière',
      en: 'A signatory other than the mayor holds an earlier delegation that covers the matter',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2122-18', 'CGCT-L2122-19', 'CGCT-L2122-20'],
    method: 'X',
    needs: [],
    messages: {
      later: {
        fr: 'La délégation de {name} date du {delegated}, après l’acte du {signed} : à cette date, il fallait la signature du maire.',
        en: 'The delegation of {name} dates from {delegated}, after the act of {signed}.',
      },
      matter: {
        fr: 'La délégation de {name} porte sur « {domain} » : elle ne paraît pas couvrir cet acte. Faites signer le maire ou l’adjoint compétent.',
        en: 'The delegation of {name} is about “{domain}”: it does not seem to cover this act.',
      },
      unknown: {
        fr: '{name} signe comme adjoint, mais ne figure pas parmi les adjoints du profil de la commune : vérifiez qui peut signer.',
        en: '{name} signs as a deputy but is not among the deputies of the profile.',
      },
      none: {
        fr: 'Le profil ne donne aucune délégation à {name}, qui signe cet acte : faites signer le maire ou complétez le profil.',
        en: 'The profile gives {name} no delegation.',
      },
      without: {
        fr: 'L’acte dit lui-même que le signataire n’a pas de délégation (« {words} ») : il n’est pas compétent. Faites signer le maire, ou un élu ou un agent qui la détient.',
        en: 'The act itself says that the signatory holds no delegation (“{words}”).',
      },
      uncited: {
        fr: '{name} signe sans que l’arrêté de délégation soit visé : ajoutez son numéro et sa date.',
        en: '{name} signs although no delegation is cited: add its number and date.',
        severity: 'minor',
      },
      undated: {
        fr: 'La délégation est visée sans sa date : indiquez-la, avec son numéro.',
        en: 'The delegation is cited without its date.',
        severity: 'minor',
      },
      published: {
        fr: 'L’arrêté de délégation de signature de {name} était-il publié et transmis avant la signature, et couvre-t-il cet acte ? Le profil ne le dit pas.',
        en: 'Was the delegation of signature of {name} published and sent before, and does it cover this act?',
      },
    },
  },
  concerns: (analysis) => analysis.derive(delegates).length > 0 || analysis.derive(admitted).length > 0,
  check: ({ analysis }) => {
    const [own] = analysis.derive(admitted);
    if (own !== undefined) return [finding('without', own, { values: { words: own.text } })];
    const outcomes = analysis.derive(delegates).flatMap((one) => told(analysis, one));
    const findings = outcomes.filter(({ type }) => type !== 'missing');
    return findings.length > 0 ? findings : outcomes;
  },
});

const WITHOUT =
  /(?:sans|hors|(?:ne\s+(?:dispos|benefici|detenant|tenant)\w*|n'(?:ayant|a))\s+(?:pas\s+)?(?:recu\s+)?(?:d'|de\s)?|absence\s+de|depourvu\w*\s+de|non\s+titulaire\s+d[e']\s*)\s*(?:aucune\s+|une\s+|toute\s+)?delegations?(?:\s+de\s+(?:signature|fonctions?))?/g;
/** "(sans délégation de signature)" among the last words of the act. */
const admitted = (analysis: Analysis): readonly Found[] =>
  analysis.act.paragraphs
    .filter(({ section }) => section === 'conclusions')
    .flatMap((paragraph) => analysis.search(WITHOUT, paragraph));

/** Those who sign by delegation: neither the mayor, nor somebody who replaces the mayor. */
const delegates = (analysis: Analysis): readonly Signatory[] =>
  signatories(analysis).filter(
    ({ office, substitute, signature }) =>
      !substitute &&
      office !== 'mayor' &&
      office !== 'other' &&
      (office !== undefined || signature.delegated) &&
      !mayorByName(analysis, signature.name?.name),
  );

const mayorByName = ({ commune }: Analysis, name: string | undefined): boolean =>
  commune !== undefined && name !== undefined && electedNamed(name, commune)?.office === 'mayor';

const told = (analysis: Analysis, { office, signature, capacity }: Signatory): Outcome[] => {
  const at = { start: signature.start, end: signature.end };
  const name = signature.name?.name ?? 'Le signataire';
  const { commune } = analysis;
  const signed = signingDate(analysis);
  const cited = analysis.act.citations.filter(({ text }) => DELEGATION.test(plain(text)));
  const dates = cited.flatMap((part) => analysis.within(analysis.dates, part));
  const deputy = commune?.deputies.find((one) => isNamed(name, one));
  const outcomes: Outcome[] = [];
  const written = dates.flatMap(({ iso }) => iso ?? []);
  const delegated = deputy?.delegatedOn ?? written.sort()[0];
  if (signed !== undefined && delegated !== undefined && delegated > signed)
    outcomes.push(
      finding('later', at, {
        values: { name, delegated: formatDate(delegated), signed: formatDate(signed) },
      }),
    );
  const domain = (DOMAIN.exec(capacity)?.[1] ?? '').trim();
  const words = [
    domain,
    deputy?.delegation ?? '',
    ...cited.map(({ text }) => DOMAIN.exec(plain(text))?.[1] ?? ''),
  ];
  const covered = mattersCovered(plain(words.join(' ')));
  const head = headSpan(analysis);
  const matter = matterOf(plain(analysis.text.slice(head.start, head.end)));
  if (covered !== undefined && matter !== undefined && !covered.includes(matter))
    outcomes.push(finding('matter', at, { values: { name, domain: deputy?.delegation ?? domain } }));
  if (cited.length === 0) outcomes.push(finding('uncited', at, { values: { name } }));
  else if (dates.length === 0) outcomes.push(finding('undated', cited[0] ?? at));
  if (office === 'agent') return [...outcomes, question('published', at, { name })];
  if (commune === undefined) return outcomes.length > 0 ? outcomes : [missing('commune')];
  if (deputy !== undefined && deputy.delegation === undefined && deputy.delegatedOn === undefined)
    outcomes.push(finding('none', at, { values: { name } }));
  const mandate = commune.deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  // The profile tells today's deputies: it says nothing of an act of an earlier mandate.
  const current = signed === undefined || mandate === undefined || signed >= mandate;
  if (office === 'deputy' && signature.name !== undefined && deputy === undefined && current)
    outcomes.push(finding('unknown', at, { values: { name } }));
  return outcomes;
};

const VISA = 'Vu l’arrêté n° 2026-40 du 2 avril 2026 portant délégation de fonctions ;';
const act = (
  signature: string,
  { date = '10 juin 2026', visa = VISA, title = 'Arrêté portant réglementation du stationnement' } = {},
): string =>
  sampleOrder({
    title,
    visas: ['Vu le code de la route ;', ...(visa === '' ? [] : [visa])],
    date,
    signature,
  });
const LEROY = 'Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY';

export const examples: Examples = {
  passes: [
    { why: 'délégation visée, antérieure, de même matière', text: act(LEROY) },
    { why: 'le jour même de la délégation', text: act(LEROY, { date: '2 avril 2026' }) },
    {
      why: 'adjointe dont la qualité ne dit pas la matière',
      text: act('Pour le maire, par délégation,\nL’adjointe déléguée,\nAnne LEROY'),
    },
    {
      why: 'acte d’un mandat antérieur au profil',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '10 juin 2024',
        visa: 'Vu l’arrêté n° 2020-40 du 2 juin 2020 portant délégation de fonctions ;',
      }),
    },
    {
      why: 'plusieurs arrêtés de délégation : le plus ancien compte',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '10 juin 2024',
        visa: 'Vu l’arrêté du 2 juin 2020 portant délégation, modifié par l’arrêté du 2 mai 2025 ;',
      }),
    },
    {
      why: 'délégation générale',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY', {
        title: 'Arrêté portant nomination',
      }),
      commune: {
        deputies: [
          {
            firstName: 'Anne',
            lastName: 'LEROY',
            rank: 1,
            delegation: 'ensemble des affaires',
            delegatedOn: '2026-04-02',
          },
        ],
      },
    },
    ...['Vu l’arrêté n° 2026-40 du 2 avril 2026 déléguant la voirie à Mme LEROY ;'].map((visa) => ({
      why: 'délégation visée autrement',
      text: act(LEROY, {
        visa,
      }),
    })),
    ...['Pour le maire et par délégation,\nLuc PETIT'].map((words) => ({
      why: 'par délégation, sans qualité',
      text: act(words),
    })),
  ],
  fails: [
    ...[
      [
        'la cheffe du service voirie\nAnne LEROY\n(sans délégation de signature)',
        'sans délégation de signature',
      ],
      [
        'le directeur des services\n(n’ayant pas reçu de délégation)\nLuc PETIT',
        'n’ayant pas reçu de délégation',
      ],
    ].map(([signature = '', at = '']) => ({
      why: at,
      text: act(`Pour le maire,\n${signature}`, { visa: '' }),
      message: 'without',
      at,
    })),
    {
      why: 'signé avant la délégation, d’après le profil',
      text: act(LEROY, { date: '1er avril 2026' }),
      message: 'later',
      at: LEROY,
    },
    {
      why: 'signé avant la délégation, d’après le visa',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '1er avril 2026',
      }),
      commune: null,
      message: 'later',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'une autre matière, d’après la qualité',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nLuc PETIT'),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nLuc PETIT',
    },
    {
      why: 'une autre matière, d’après le profil',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY', {
        title: 'Arrêté portant nomination d’un agent',
      }),
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjointe déléguée,\nAnne LEROY',
    },
    {
      why: 'adjoint inconnu',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT'),
      message: 'unknown',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'adjoint inconnu, acte du jour où commence le mandat',
      text: act('Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT', {
        date: '2 avril 2026',
      }),
      message: 'unknown',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT',
    },
    {
      why: 'adjointe sans délégation',
      text: act('Pour le maire,\nL’adjointe,\nAnne LEROY'),
      commune: { deputies: [{ firstName: 'Anne', lastName: 'LEROY', rank: 1 }] },
      message: 'none',
      at: 'Pour le maire,\nL’adjointe,\nAnne LEROY',
    },
    { why: 'délégation non visée', text: act(LEROY, { visa: '' }), message: 'uncited', at: LEROY },
    {
      why: 'délégation visée sans date',
      text: act(LEROY, { visa: 'Vu l’arrêté portant délégation de fonctions à Anne LEROY ;' }),
      message: 'undated',
      at: 'Vu l’arrêté portant délégation de fonctions à Anne LEROY ;',
    },
    {
      why: 'visa de l’article sans l’arrêté',
      text: act(LEROY, { visa: 'Vu l’article L. 2122-18 du code ;' }),
      message: 'undated',
      at: 'Vu l’article L. 2122-18 du code ;',
    },
    {
      why: 'agent',
      text: act('Pour le maire et par délégation,\nLe directeur général des services,\nLuc PETIT'),
      message: 'published',
      at: 'Pour le maire et par délégation,\nLe directeur général des services,\nLuc PETIT',
    },
    ...['Vu l’article L.2122-18 du code ;'].map((visa) => ({
      why: 'délégation visée autrement',
      text: act(LEROY, {
        visa,
      }),
      message: 'undated',
      at: visa,
    })),
    ...(
      [
        ['ne disposant pas de délégation', 'ne disposant pas de délégation'],
        ['ne disposant d’aucune délégation', 'ne disposant d’aucune délégation'],
        ['ne bénéficiant pas d’une délégation', 'ne bénéficiant pas d’une délégation'],
        ['n’ayant aucune délégation', 'n’ayant aucune délégation'],
        ['n’a pas de délégation', 'n’a pas de délégation'],
        ['en l’absence de délégation', 'absence de délégation'],
        ['dépourvue de délégation', 'dépourvue de délégation'],
        ['non titulaire d’une délégation', 'non titulaire d’une délégation'],
        ['sans délégation de fonction', 'sans délégation de fonction'],
        ['hors délégation de fonctions', 'hors délégation de fonctions'],
        ['sans délégations', 'sans délégations'],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: act(`Pour le maire,\nla cheffe du service voirie\nAnne LEROY\n(${why})`, {
        visa: '',
      }),
      message: 'without',
      at,
    })),
    ...['Pour le maire empêché,\nLa première adjointe,\nAnne LEROY\n(sans délégation)'].map((words) => ({
      why: 'suppléante sans délégation',
      text: act(words, {
        visa: '',
      }),
      message: 'without',
      at: 'sans délégation',
    })),
    ...['Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT'].map((words) => ({
      why: 'profil sans adjoints',
      text: act(words),
      commune: { deputies: [] },
      message: 'unknown',
      at: words,
    })),
    ...[
      'Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nLuc PETIT\nPour le maire et par délégation,\nL’adjoint délégué aux finances,\nJean ROY',
    ].map((words) => ({
      why: 'deux signataires, dont un hors de sa matière',
      text: act(words),
      commune: null,
      message: 'matter',
      at: 'Pour le maire et par délégation,\nL’adjoint délégué aux finances,\nJean ROY',
    })),
  ],
  lacks: [{ why: 'sans profil', text: act(LEROY), commune: null, missing: 'commune' }],
  ignores: [
    { why: 'le maire signe', text: act('Le maire,\nPaul ROUGET') },
    { why: 'le maire signe, sans qualité bien écrite', text: act('Pour le maire,\nPaul ROUGET') },
    { why: 'suppléance', text: act('Pour le maire empêché,\nLa première adjointe,\nAnne LEROY') },
    { why: 'président d’un syndicat', text: act('Le président,\nLuc PETIT') },
    ...['Luc PETIT'].map((words) => ({ why: 'par délégation, sans qualité', text: act(words) })),
  ],
};
