/** CP-13: who has an interest in the affair does not sign it; another is named. It knows declared interests and names only. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleDecision, sampleOrder } from '../shared/police-samples';
import { isNamed, signatories } from '../shared/signatory';
import { decided, first, groundsSpan, headSpan, plain, says } from '../shared/words';

const STANDS_BACK =
  /deport(?!e[a-z]*\s+de\s+l)|s'abst(?:ient|enir)|conflit\s+d'interet|2122-26|2014-90(?!\d)/g;
const NAMES_ANOTHER =
  /(?:est\s+(?:charge|designe)|supplee|remplace|charge\s+(?:m\.?|mme|monsieur|madame)|delegation\s+(?:est\s+donnee|a)|exercee?s?\s+par)/g;

export const rule = defineRule({
  meta: {
    id: 'CP-13',
    title: {
      fr: 'Élu intéressé : il ne signe pas, un autre est désigné',
      en: 'An official with an interest does not sign; another is named',
    },
    kinds: ['order', 'decision'],
    severity: 'major',
    basis: ['CGCT-L2122-26', 'DECRET-2014-90'],
    method: 'X',
    needs: [],
    messages: {
      interest: {
        fr: '{name} signe un acte qui touche « {body} », où ses intérêts sont déclarés : il doit se déporter et faire signer un remplaçant désigné par arrêté.',
        en: '{name} signs an act about “{body}”, in which an interest is declared.',
      },
      same: {
        fr: 'Le bénéficiaire de l’acte porte le nom du signataire, {name} : si l’intérêt est commun, un remplaçant doit signer.',
        en: 'The beneficiary bears the name of the signatory, {name}.',
      },
      replacement: {
        fr: 'L’arrêté de déport ne désigne pas qui exercera la compétence : nommez le remplaçant.',
        en: 'The order of withdrawal names no replacement.',
      },
    },
  },
  check: ({ analysis }) => {
    const title = first(analysis, /deport|conflit\s+d'interets?/g, headSpan(analysis));
    if (title !== undefined)
      return decided(analysis, NAMES_ANOTHER).length > 0 ? [] : [finding('replacement', title)];
    if (says(analysis, STANDS_BACK)) return [];
    return signatories(analysis).flatMap(({ signature }): Outcome[] => {
      const name = signature.name?.name;
      return name === undefined ? [] : [...interests(analysis, name), ...sameName(analysis, name)];
    });
  },
});

const interests = ({ commune, folded, act, text }: Analysis, name: string): Outcome[] => {
  const declared = (commune?.councillors ?? [])
    .filter((one) => isNamed(name, one))
    .flatMap((one) => one.interests ?? []);
  const end = act.placeDate?.start ?? text.length;
  return declared.flatMap((body): Outcome[] => {
    const wanted = plain(body.trim());
    const index = folded.lower.indexOf(wanted);
    const at = { start: folded.at(index), end: folded.at(index + wanted.length) };
    if (wanted.length < 4 || index < 0 || at.end > end) return [];
    return [finding('interest', at, { values: { name, body } })];
  });
};

/** "la demande de M. Paul ROUGET", "autorisation accordée à Mme ROUGET": before the articles, and in them. */
const sameName = (analysis: Analysis, name: string): Outcome[] => {
  const last = plain(name).split(/\s+/).at(-1) ?? '';
  if (last.length < 3) return [];
  const pattern =
    /(?:demande|requete|declaration|dossier)\s+(?:\w+\s+){0,4}(?:de|par)\s+(?:la\s+societe\s+|l'entreprise\s+)?(?:m\.?|mme|monsieur|madame|sarl|sas|eurl|earl|gaec|sci)\s+([^,;.\n]{2,60})|(?:m\.?|mme|monsieur|madame|sarl|sas|eurl|earl|gaec|sci)\s+([^,;.\n]{2,40}?),?\s+(?:est\s+autorisee?|demeurant|domiciliee?)/g;
  const end = analysis.act.placeDate?.start ?? groundsSpan(analysis).end;
  return analysis
    .search(pattern, { start: 0, end })
    .filter(({ match }) =>
      plain(match[1] ?? match[2] ?? '')
        .split(/[\s-]+/)
        .includes(last),
    )
    .slice(0, 1)
    .map((found) => finding('same', found, { values: { name } }));
};

const act = (
  reason: string,
  article = 'L’occupation est autorisée.',
  signature = 'Le maire,\nPaul ROUGET',
): string =>
  sampleOrder({ title: 'Arrêté portant autorisation', reasons: [reason], articles: [article], signature });
const KNOWN = {
  councillors: [
    { firstName: 'Paul', lastName: 'ROUGET', interests: ['SARL Rouget Bâtiment', 'Amicale des chasseurs'] },
  ],
};

export const examples: Examples = {
  passes: [
    ...[
      'est désignée',
      'supplée le maire',
      'remplace le maire : il est remplacé',
      'reçoit le dossier, dont elle est chargée',
    ].map((words) => ({
      why: `déport : ${words}`,
      text: sampleOrder({ title: 'Arrêté de déport', articles: [`Mme LEROY ${words}.`] }),
    })),

    {
      why: 'intérêts sans rapport',
      text: act('Considérant la demande du comité des fêtes ;'),
      commune: KNOWN,
    },
    { why: 'un autre nom', text: act('Considérant la demande de M. Luc PETIT ;') },
    {
      why: 'déport mentionné',
      text: act('Considérant la demande de l’Amicale des chasseurs et le déport du maire ;'),
      commune: KNOWN,
    },
    {
      why: 'abstention',
      text: act('Considérant que le maire s’abstient au profit de l’Amicale des chasseurs ;'),
      commune: KNOWN,
    },
    { why: 'article 2122-26', text: act('Vu l’article L. 2122-26, demande de M. Jean ROUGET ;') },
    { why: 'décret de 2014', text: act('Vu le décret n° 2014-90, demande de M. Jean ROUGET ;') },
    { why: 'nom proche', text: act('Considérant la demande de M. Luc ROUGETIN ;') },
    {
      why: 'arrêté de déport avec remplaçant',
      text: sampleOrder({
        title: 'Arrêté de déport',
        articles: ['Mme Anne LEROY est chargée de ce dossier.'],
      }),
    },
    {
      why: 'déport, remplacement dit autrement',
      text: sampleOrder({
        title: 'Arrêté relatif à un conflit d’intérêts',
        articles: ['La compétence est exercée par Mme LEROY.'],
      }),
    },
    ...[
      'le conflit d’intérêts du maire et la demande de M. Jean ROUGET',
      'le décret n° 2014-90 et la demande de M. Jean ROUGET',
    ].map((why) => ({ why, text: act(`Considérant ${why} ;`) })),
    ...['Le maire,\nAnne LY', 'Le maire,'].map((why) => ({
      why: 'nom court',
      text: act('Considérant la demande de M. Luc LY ;', undefined, why),
    })),
    ...[
      'Le pouvoir est exercé par Mme LEROY.',
      'Les pouvoirs sont exercés par Mme LEROY.',
      'Ses attributions sont exercées par Mme LEROY.',
      'M. PETIT est chargé du dossier.',
    ].map((why) => ({
      why,
      text: sampleOrder({
        title: 'Arrêté relatif à un conflit d’intérêt',
        articles: [why],
      }),
    })),
    ...['ADF'].map((words) => ({
      why: 'intérêts déclarés, au nom court',
      text: act(`Considérant la demande de la ${words} ;`),
      commune: { councillors: [{ firstName: 'Paul', lastName: 'ROUGET', interests: ['ADF', 'SNCF'] }] },
    })),
  ],
  fails: [
    ...[
      'la requête de M. Paul ROUGET',
      'la déclaration de Mme ROUGET',
      'le dossier de Monsieur ROUGET',
      'la demande de Madame ROUGET',
      'la demande de SARL ROUGET',
      'la demande de SCI ROUGET',
      'la demande de GAEC ROUGET',
    ].map((words) => ({
      why: words,
      text: act(`Considérant ${words} ;`),
      message: 'same',
      at: `${words.replace(/^l[ae] /u, '')} `,
    })),

    {
      why: 'intérêt déclaré',
      text: act('Considérant la demande de l’Amicale des chasseurs ;'),
      commune: KNOWN,
      message: 'interest',
      at: 'Amicale des chasseurs',
    },
    {
      why: 'intérêt déclaré, dans une décision',
      text: sampleDecision('Marché', ['Le marché est attribué à la SARL Rouget Bâtiment.']),
      commune: KNOWN,
      message: 'interest',
      at: 'SARL Rouget Bâtiment',
    },
    {
      why: 'demande du signataire',
      text: act('Considérant la demande de M. Paul ROUGET ;'),
      message: 'same',
      at: 'demande de M. Paul ROUGET ',
    },
    {
      why: 'demande présentée par un parent',
      text: act('Considérant la demande présentée par Mme Odile ROUGET ;'),
      message: 'same',
      at: 'demande présentée par Mme Odile ROUGET ',
    },
    {
      why: 'autorisé par l’article',
      text: act('Considérant le dossier ;', 'M. Jean ROUGET est autorisé à occuper la place.'),
      message: 'same',
      at: 'M. Jean ROUGET est autorisé',
    },
    {
      why: 'déport sans remplaçant',
      text: sampleOrder({
        title: 'Arrêté de déport du maire',
        articles: ['Le maire ne traitera pas ce dossier.'],
      }),
      message: 'replacement',
      at: 'déport',
    },
    {
      why: 'conflit d’intérêts sans remplaçant',
      text: sampleOrder({
        title: 'Arrêté relatif à un conflit d’intérêts',
        articles: ['Le maire ne traitera pas ce dossier.'],
      }),
      message: 'replacement',
      at: 'conflit d’intérêts',
    },
    ...(
      [
        ['la demande de M. Jean ROUGET, rue des Déportés de la Marne', 'demande de M. Jean ROUGET'],
        ['le décret n° 2014-905 et la demande de M. Jean ROUGET', 'demande de M. Jean ROUGET '],
        ['la demande de M. Jean ROUGET, et le dossier de Mme Odile ROUGET', 'demande de M. Jean ROUGET'],
      ] as const
    ).map(([why, at]) => ({ why, text: act(`Considérant ${why} ;`), message: 'same', at })),
    ...(
      [
        ['Mme Odile ROUGET, domiciliée rue Haute, occupe la place.', 'Mme Odile ROUGET, domiciliée'],
        ['M. Jean ROUGET, domicilié rue Haute, occupe la place.', 'M. Jean ROUGET, domicilié'],
        ['Mme Odile ROUGET est autorisée à occuper la place.', 'Mme Odile ROUGET est autorisée'],
      ] as const
    ).map(([why, at]) => ({ why, text: act('Considérant le dossier ;', why), message: 'same', at })),
    ...['Le maire,\nAnne ROY'].map((why) => ({
      why: 'nom court',
      text: act('Considérant la demande de M. Luc ROY ;', undefined, why),
      message: 'same',
      at: 'demande de M. Luc ROY ',
    })),
    ...['Le dossier attendra.'].map((why) => ({
      why,
      text: sampleOrder({
        title: 'Arrêté relatif à un conflit d’intérêt',
        articles: [why],
      }),
      message: 'replacement',
      at: 'conflit d’intérêt',
    })),
    ...['SNCF'].map((words) => ({
      why: 'intérêts déclarés, au nom court',
      text: act(`Considérant la demande de la ${words} ;`),
      commune: { councillors: [{ firstName: 'Paul', lastName: 'ROUGET', interests: ['ADF', 'SNCF'] }] },
      message: 'interest',
      at: words,
    })),
  ],
};
