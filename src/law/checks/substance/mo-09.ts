/** MO-09: the administrative fine of L2212-2-1: 500 €, ten days twice, one of the cases of the article. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { first, headSpan, measures, says, signingDate } from '../shared/words';

const FINE = /amende\s+administrative|l\.?\s?2212-2-1/g;
const CEILING = 50_000;
const DAYS = 10;
const CASE =
  /elagage|elaguer|plantation|vegetation|arbre|haie|entrav|encombr|obstacle|bloqu|gen(?:e|ant)\s+(?:l[ae]\s+)?(?:circulation|passage)|terrasse|etalage|occup|sans\s+autorisation|depot|materi|trottoir|objet|dechet|affichage|enseigne/g;
const REPEATED =
  /repetiti|repete|continu|reiter|persist|malgre|rappels|plusieurs\s+reprises|encore|toujours|depuis\s+(?:l[ea]s?|plus|mars|janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d)|habituel|quotidien|chaque|recidiv|de\s+nouveau/g;
const OBSERVED = /observation|contradictoire/g;
const WARNED = /mise?\s+en\s+demeure/g;
/** Ten and above are never too few. */
const NUMBER = '(\\d{1,2}|cinq|six|sept|huit|neuf)';
const DELAY = new RegExp(
  `(?:delai\\s+d[e']\\s?|sous\\s+|dans\\s+les\\s+|(?:laissant|accordant|donnant|impartissant)\\s+)${NUMBER}\\s+jours`,
  'g',
);
const WORDS: Readonly<Record<string, number>> = {
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
};

export const rule = defineRule({
  meta: {
    id: 'MO-09',
    title: {
      fr: 'Amende administrative : 500 € au plus, dix jours puis dix jours',
      en: 'Administrative fine: €500 at most, ten days and ten days',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2212-2-1'],
    method: 'A',
    needs: [],
    messages: {
      amount: {
        fr: 'L’amende de {amount} dépasse le maximum de 500 €. Réduisez-la.',
        en: 'The fine of {amount} is above €500.',
      },
      days: {
        fr: 'Le délai de {days} jours est trop court : l’article L. 2212-2-1 en exige dix.',
        en: 'The delay of {days} days is too short: ten are needed.',
      },
      observations: {
        fr: 'Rien ne dit que l’intéressé a été invité à présenter ses observations dans les dix jours.',
        en: 'Nothing says that the person was invited to make observations within ten days.',
      },
      notice: {
        fr: 'Aucune mise en demeure de dix jours ne précède l’amende.',
        en: 'No formal notice of ten days comes before the fine.',
      },
      early: {
        fr: 'L’acte est du {signed} : le délai de dix jours ouvert le {from} court jusqu’au {until}.',
        en: 'The act is of {signed}: the ten days opened on {from} run until {until}.',
      },
      case: {
        fr: 'Les faits ne paraissent pas être de ceux que vise l’article L. 2212-2-1 (élagage, entrave de la voie, occupation sans titre ou contraire au titre) : vérifiez le cas, 1° à 4°.',
        en: 'The facts do not seem to fall under cases 1 to 4 of the article.',
        severity: 'major',
      },
      repeated: {
        fr: 'Le caractère répétitif ou continu du manquement n’est pas dit : c’est une condition de l’amende.',
        en: 'The repeated or continuous nature of the breach is not stated.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, /amende\s+administrative/g, headSpan(analysis)) ||
    (says(analysis, FINE) &&
      says(
        analysis,
        /amende[^.;\n]{0,80}(?:infligee|prononcee|mise\s+a\s+la\s+charge|redevable)|(?:infligee?|prononcee?)[^.;\n]{0,40}amende/g,
      )),
  check: ({ analysis }) => {
    const at = first(analysis, FINE);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const amount = analysis
      .derive(measures)
      .flatMap((span) => analysis.within(analysis.amounts, span))
      .find(({ cents }) => cents > CEILING);
    if (amount !== undefined) outcomes.push(finding('amount', amount, { values: { amount: amount.text } }));
    for (const found of analysis.search(DELAY)) {
      const days = WORDS[found.match[1] ?? ''] ?? Number(found.match[1]);
      if (days < DAYS) outcomes.push(finding('days', found, { values: { days } }));
    }
    if (!says(analysis, OBSERVED)) outcomes.push(finding('observations', at));
    if (!says(analysis, WARNED)) outcomes.push(finding('notice', at));
    outcomes.push(...early(analysis));
    if (!says(analysis, CASE)) outcomes.push(finding('case', at));
    if (!says(analysis, REPEATED)) outcomes.push(finding('repeated', at));
    return outcomes;
  },
});

/** Each letter, for observations or of formal notice, opens ten days before the next step. */
const early = (analysis: Analysis): Outcome[] => {
  const signed = signingDate(analysis);
  const steps = [...analysis.act.citations, ...analysis.act.recitals].flatMap((part) => {
    const [date] = analysis.within(analysis.dates, part);
    const opens =
      says(analysis, /observations|mise?\s+en\s+demeure/g, part) &&
      !says(analysis, /proces-verba|observations\s+(?:recues|presentees|formulees|en\s+date|du)/g, part);
    return opens && date?.iso !== undefined ? [{ iso: date.iso, part: date }] : [];
  });
  const dates = [...steps].sort((a, b) => a.iso.localeCompare(b.iso));
  return dates.flatMap(({ iso, part }, i): Outcome[] => {
    const next = dates[i + 1]?.iso ?? signed;
    const until = addDays(iso, DAYS);
    return next !== undefined && next < until
      ? [
          finding('early', part, {
            values: { signed: formatDate(next), from: formatDate(iso), until: formatDate(until) },
          }),
        ]
      : [];
  });
};

const OBS =
  'Vu la lettre du 2 février 2026 l’invitant à présenter ses observations dans un délai de dix jours ;';
const NOTICE = 'Vu la mise en demeure du 16 février 2026 de se conformer dans un délai de dix jours ;';
const FACTS = 'Considérant que la haie de M. PETIT entrave la voie de façon continue ;';
const act = ({
  obs = OBS,
  notice = NOTICE,
  facts = FACTS,
  amount = '300 €',
  title = 'Arrêté portant amende administrative',
  date = '3 mars 2026',
} = {}): string =>
  sampleOrder({
    title,
    visas: ['Vu l’article L. 2212-2-1 du code général des collectivités territoriales ;', obs, notice].filter(
      (one) => one !== '',
    ),
    reasons: [facts],
    articles: [`Une amende de ${amount} est infligée à M. PETIT.`],
    date,
  });
const TITLE = 'amende administrative';

export const examples: Examples = {
  passes: [
    ...['encore', 'toujours', 'à plusieurs reprises', 'en récidive', 'de nouveau'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que sa haie entrave ${words} la voie ;` }),
    })),

    ...['répétitive', 'répétée', 'réitérée', 'persistante'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que l’entrave de la voie est ${words} ;` }),
    })),

    ...[
      'fait élaguer',
      'doit élaguer',
      'laisse une plantation',
      'laisse la végétation',
      'laisse un arbre',
      'encombre la voie',
      'met un obstacle',
      'bloque la rue',
      'gêne le passage',
      'tient une terrasse',
      'tient un étalage',
      'occupe la place',
      'agit sans autorisation',
      'fait un dépôt',
      'laisse du matériel',
      'laisse un objet',
      'laisse des déchets',
      'pose une enseigne',
      'pose un affichage',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que M. PETIT, de façon continue, ${words} ;` }),
    })),

    ...['néglige l’élagage', 'laisse sa haie sur la rue', 'couvre le trottoir de terre'].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que M. PETIT, de façon continue, ${words} ;` }),
    })),
    ...[
      'malgré deux courriers',
      'après trois rappels',
      'depuis le 3 janvier 2026',
      'depuis les fêtes',
      'depuis mars 2025',
      'de manière habituelle',
      'quotidiennement',
      'chaque été',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que sa haie entrave la voie ${words} ;` }),
    })),
    ...[
      'Il est infligé à M. PETIT une amende de 300 €.',
      'Est infligée à M. PETIT une amende de 300 €.',
      'Il est prononcé contre M. PETIT une amende de 300 €.',
      'Est prononcée contre M. PETIT une amende de 300 €.',
    ].map((words) => ({
      why: words,
      text: act({ title: 'Arrêté relatif à une haie' })
        .replace('Une amende de 300 € est infligée à M. PETIT.', words)
        .replace('L. 2212-2-1', 'L2212-2-1'),
    })),
    { why: 'procédure contradictoire', text: act({ obs: 'Vu la procédure contradictoire ;' }) },
    {
      why: 'il a été mis en demeure',
      text: act({ notice: 'Vu la lettre du 16 février 2026 par laquelle il a été mis en demeure ;' }),
    },
    { why: 'la mise en demeure est visée d’abord', text: act({ obs: NOTICE, notice: OBS }) },
    ...[
      'selon le constat du 1er mars 2026',
      'selon le procès-verbal du 1er mars 2026, notifié avec ses observations',
      'malgré les observations reçues le 1er mars 2026',
    ].map((words) => ({
      why: words,
      text: act({ facts: `Considérant que, ${words}, la haie entrave la voie de façon continue ;` }),
    })),
    { why: 'procédure complète', text: act() },
    { why: '500 € tout juste', text: act({ amount: '500 €' }) },
    { why: 'signé le dernier jour', text: act({ date: '26 février 2026' }) },
    { why: 'dix jours en chiffres', text: act({ obs: OBS.replace('dix', '10') }) },
    { why: 'délais plus longs', text: act({ obs: OBS.replace('dix', 'quinze') }) },
    {
      why: 'faits répétés d’occupation',
      text: act({ facts: 'Considérant que M. PETIT a occupé la place à plusieurs reprises ;' }),
    },
    { why: 'sans amende dans le titre', text: act({ title: 'Arrêté relatif à une haie' }) },
    { why: 'sans date d’acte', text: act({ date: '….' }) },
  ],
  fails: [
    ...(['laissant cinq jours', 'accordant huit jours', 'donnant 5 jours'] as const).map((words) => ({
      why: words,
      text: act({ obs: `Vu la lettre du 2 février 2026 lui ${words} pour ses observations ;` }),
      message: 'days',
      at: words,
    })),
    ...['cinq', 'six', 'sept', 'neuf'].map((days) => ({
      why: `${days} jours`,
      text: act({ obs: OBS.replace('dix', days) }),
      message: 'days',
      at: `délai de ${days} jours`,
    })),

    { why: '501 €', text: act({ amount: '501 €' }), message: 'amount', at: '501 €' },
    { why: '1 500 €', text: act({ amount: '1 500 €' }), message: 'amount', at: '1 500 €' },
    {
      why: 'huit jours',
      text: act({ obs: OBS.replace('dix', 'huit') }),
      message: 'days',
      at: 'délai de huit jours',
    },
    {
      why: 'neuf jours en chiffres',
      text: act({ notice: NOTICE.replace('dix', '9') }),
      message: 'days',
      at: 'délai de 9 jours',
    },
    {
      why: 'sous cinq jours',
      text: act({ notice: NOTICE.replace('dans un délai de dix', 'sous cinq') }),
      message: 'days',
      at: 'sous cinq jours',
    },
    { why: 'pas d’observations', text: act({ obs: '' }), message: 'observations', at: TITLE },
    { why: 'pas de mise en demeure', text: act({ notice: '' }), message: 'notice', at: TITLE },
    {
      why: 'mise en demeure trop tôt',
      text: act({ notice: NOTICE.replace('16', '11') }),
      message: 'early',
      at: '2 février 2026',
    },
    {
      why: 'amende trop tôt',
      text: act({ date: '25 février 2026' }),
      message: 'early',
      at: '16 février 2026',
    },
    {
      why: 'mis en demeure trop tard',
      text: act({
        notice: 'Vu la lettre du 16 février 2026 par laquelle il a été mis en demeure ;',
        date: '25 février 2026',
      }),
      message: 'early',
      at: '16 février 2026',
    },
    {
      why: 'projet sans date, mise en demeure trop tôt',
      text: act({ notice: NOTICE.replace('16', '11'), date: '….' }),
      message: 'early',
      at: '2 février 2026',
    },
    {
      why: 'faits étrangers',
      text: act({ facts: 'Considérant que le chien de M. PETIT aboie de façon continue ;' }),
      message: 'case',
      at: TITLE,
    },
    {
      why: 'fait isolé',
      text: act({ facts: 'Considérant que la haie de M. PETIT entrave la voie ;' }),
      message: 'repeated',
      at: TITLE,
    },
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    ...[
      'Le contrevenant s’expose à une amende administrative.',
      'L’amende prononcée par le tribunal de police est recouvrée par le Trésor.',
    ].map((words) => ({ why: words, text: sampleOrder({ articles: [words] }) })),
    {
      why: 'amende pénale rappelée',
      text: sampleOrder({ articles: ['Toute infraction est punie d’une amende.'] }),
    },
  ],
};
