/** MO-32: a permit to keep a dog of the first or second category is given on its papers, to one who may keep such a dog. */
import { formatDate } from '../../../act/dates';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { parseNumberWords } from '../../../act/reading/number-words';
import { order } from '../shared/samples';
import { headOf } from '../shared/topic';
import { plain } from '../shared/words';

const PERMIT = /permis\s+(?:provisoire\s+|definitif\s+)?de\s+(?:detention|detenir)/;
const GIVEN = /(?:est|sont)\s+(?:delivre|accorde|attribue|octroye)|delivrance|accordant|delivrant/;
const REFUSED = /refus|rejet|retrait|retire|abrog/;
const AGED = /agee?\s+de\s+(\d{1,2}|[a-z]+(?:-[a-z]+)*)\s+ans/g;
const ADULT = 18;
const INSURED =
  /(?:assurance|responsabilite\s+civile|vaccin\w*|antirabique|rage)[^.;\n]{0,140}?(?:valables?|validite|valide|echeance|expir\w+|jusqu'au|terme)\s*(?:(?:jusqu'au|au|le|:|fixee?)\s*)*$/;
const UNDONE =
  /evaluation\s+comportementale[^.;\n]{0,80}?(?:n'a\s+pas\s+(?:encore\s+)?ete|n'est\s+pas|reste\s+a|sera\s+(?:produite|effectuee|realisee|fournie|transmise)|manque|non\s+(?:produite|fournie|realisee|effectuee)|fait\s+defaut|ulterieurement)|(?:sans|absence\s+d|defaut\s+d|ne\s+produit\s+pas\s+l|n'a\s+pas\s+(?:produit|fourni)\s+l)[e']*\s*(?:la\s+)?evaluation\s+comportementale/g;
const CATEGORY =
  /(?:(1|premiere|2|deuxieme|seconde)\s?(?:ere|re|er|eme|nde|e)?\s+categorie|categorie\s*:?\s*(1|premiere|2|deuxieme|seconde)(?!\d|\.\d))/g;

export const rule = defineRule({
  meta: {
    id: 'MO-32',
    title: {
      fr: 'Permis de détention d’un chien : pièces valables, détenteur majeur, une seule catégorie',
      en: 'Permit to keep a dog: valid papers, a keeper of age, one category',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CRUR-L211-13', 'CRUR-L211-14'],
    method: 'R',
    needs: [],
    messages: {
      minor: {
        fr: '« {words} » : un chien de première ou de deuxième catégorie ne peut être détenu par un mineur (code rural et de la pêche maritime, art. L. 211-13). Le permis ne peut lui être délivré.',
        en: '“{words}”: a minor may not keep such a dog.',
      },
      expired: {
        fr: 'La pièce produite n’est valable que jusqu’au {until}, avant l’acte du {signed} : le permis suppose une assurance et une vaccination en cours de validité (code rural et de la pêche maritime, art. L. 211-14). Demandez la pièce à jour.',
        en: 'Valid until {until} only, before the act of {signed}.',
      },
      undone: {
        fr: 'L’évaluation comportementale n’a pas été faite : le permis définitif la suppose ; avant l’âge où elle est possible, seul un permis provisoire peut être délivré (code rural et de la pêche maritime, art. L. 211-14).',
        en: 'The behavioural evaluation is not done: the permit needs it.',
      },
      category: {
        fr: 'Le chien est dit de {first} ici et de {second} là : retenez la bonne catégorie.',
        en: 'The dog is of the {first} here and of the {second} there.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) => {
    const head = analysis.derive(headOf);
    const { lower } = analysis.folded;
    return (
      /chien/.test(lower) &&
      (PERMIT.test(head) || PERMIT.test(lower)) &&
      (GIVEN.test(head) || GIVEN.test(lower)) &&
      !REFUSED.test(head)
    );
  },
  check: ({ analysis }) => [
    ...minors(analysis),
    ...expired(analysis),
    ...(/permis\s+provisoire/.test(analysis.folded.lower) ? [] : analysis.search(UNDONE).slice(0, 1)).map(
      (found) => finding('undone', found),
    ),
    ...categories(analysis),
  ],
});

const minors = (analysis: Analysis): Outcome[] =>
  analysis.search(AGED).flatMap((found): Outcome[] => {
    const words = found.match[1] ?? '';
    const age = /^\d/.test(words) ? Number(words) : parseNumberWords(words);
    const sentence = analysis.sentences.find(({ start, end }) => start <= found.start && found.end <= end);
    // The dog has an age too.
    return age === undefined ||
      age >= ADULT ||
      !/demandeur|detenteur|proprietaire|petitionnaire|titulaire|m\.|mme|interess/.test(
        plain(sentence?.text ?? ''),
      ) ||
      /(?:chien|animal)[^.;,]{0,30}$/iu.test(analysis.text.slice(Math.max(0, found.start - 40), found.start))
      ? []
      : [finding('minor', found, { values: { words: found.text } })];
  });

const expired = (analysis: Analysis): Outcome[] => {
  const signed = analysis.actDate;
  if (signed === undefined) return [];
  return analysis.dates.flatMap((date): Outcome[] => {
    const before = analysis.folded.lower.slice(Math.max(0, date.start - 220), date.start);
    if (date.iso === undefined || date.iso >= signed || !INSURED.test(before)) return [];
    return [
      finding('expired', date, { values: { until: formatDate(date.iso), signed: formatDate(signed) } }),
    ];
  });
};

const NAMES = ['', 'première catégorie', 'deuxième catégorie'] as const;
const rankOf = ({ match }: Found): 1 | 2 => (/^(?:1|prem)/.test(match[1] ?? match[2] ?? '') ? 1 : 2);

const categories = (analysis: Analysis): Outcome[] => {
  const said = analysis.search(CATEGORY).filter(
    ({ start, end }) =>
      analysis.act.paragraphs.some(
        (one) => one.start <= start && end <= one.end && !['citation', 'header-line'].includes(one.role),
      ) &&
      // "les chiens de première et de deuxième catégorie": the law, and no dog.
      !/(?:chiens|categories)[^.;\n]{0,60}$/.test(
        analysis.folded.lower.slice(Math.max(0, start - 80), start),
      ) &&
      !/^\s*(?:et|ou)\s/.test(analysis.folded.lower.slice(end, end + 6)),
  );
  const [first] = said;
  const other = first === undefined ? undefined : said.find((one) => rankOf(one) !== rankOf(first));
  return first === undefined || other === undefined
    ? []
    : [finding('category', other, { values: { first: NAMES[rankOf(first)], second: NAMES[rankOf(other)] } })];
};

const permit = (recitals: readonly string[], ...articles: string[]): string =>
  order({
    title: 'Portant délivrance d’un permis de détention d’un chien',
    recitals,
    articles: ['Le permis de détention est délivré à M. Luc PETIT pour son chien.', ...articles],
  });

export const examples: Examples = {
  passes: [
    ...['dix-huit ans', '18 ans'].map((age) => ({
      why: `majeur de ${age}`,
      text: permit([`le demandeur est âgé de ${age}`]),
    })),
    { why: 'l’âge de personne', text: permit(['un enfant âgé de seize ans a été mordu']) },
    {
      why: 'l’animal, de 17 ans',
      text: permit(['le demandeur présente cet animal âgé de 17 ans']),
    },
    ...[
      ['délivrée', 'L’attestation d’assurance, en cours de validité, délivrée le'],
      ['délivré', 'Le certificat de vaccination, en cours de validité, délivré le'],
      ['établie', 'L’attestation d’assurance, en cours de validité, établie le'],
      ['établi', 'Le certificat de vaccination, en cours de validité, établi le'],
      ['souscrite', 'L’assurance, en cours de validité, souscrite le'],
      ['faite', 'La vaccination, en cours de validité, faite le'],
      ['valable à compter d’un jour', 'L’assurance est valable à compter du'],
      ['valable du', 'L’assurance est valable du'],
    ].map(([why = '', words = '']) => ({ why, text: permit([`${words} 2 février 2026, est produite`]) })),
    {
      why: 'une autre date, loin de la validité',
      text: permit([
        'l’assurance est en cours de validité, et le chien est né d’une portée du 2 février 2022',
      ]),
    },
    {
      why: 'valable jusqu’au jour de l’acte',
      text: permit(['l’assurance est valable jusqu’au 3 mars 2026']),
    },
    {
      why: 'un acte sans date',
      text: permit(['l’assurance est valable jusqu’au 2 février 2026'])
        .replace(', le 3 mars 2026', '')
        .replace('2026-12', '12'),
    },
    ...[
      ['une énumération', 'Le chien, de 1re catégorie ou de 2e catégorie selon sa race, est de catégorie 2.'],
      ['un article', 'Le chien est de catégorie 2. Voir la catégorie 1.3 du tarif.'],
      ['un nombre', 'Le chien est de catégorie 2. Voir la catégorie 12 du tarif.'],
      ['les chiens', 'Le chien est de catégorie 2. Les chiens dits de 1re catégorie sont interdits ici.'],
    ].map(([why = '', words = '']) => ({ why, text: permit([], words) })),
    {
      why: 'la loi, dans les visas',
      text: permit(['la demande'], 'Le chien est de catégorie 2.').replace(
        'Considérant',
        'Vu l’arrêté sur un chien de 1re catégorie ;\nConsidérant',
      ),
    },
    {
      why: 'pièces en cours de validité',
      text: permit([
        'l’attestation d’assurance, valable jusqu’au 31 août 2026',
        'l’évaluation comportementale réalisée le 5 janvier 2026',
      ]),
    },
    {
      why: 'vaccination faite avant l’acte',
      text: permit(['la vaccination contre la rage du 11 janvier 2026, en cours de validité']),
    },
    {
      why: 'permis provisoire d’un jeune chien',
      text: permit(
        ['le chien, âgé de huit mois, n’a pas l’âge de l’évaluation comportementale, qui sera produite'],
        'Le permis provisoire vaut jusqu’à ses douze mois.',
      ),
    },
    { why: 'un adulte', text: permit(['le demandeur est âgé de quarante ans']) },
    { why: 'l’âge du chien', text: permit(['le demandeur possède un chien âgé de 3 ans']) },
    {
      why: 'les deux catégories de la loi',
      text: permit(
        ['les chiens de première et de deuxième catégorie sont soumis à permis'],
        'Le chien, de 2e catégorie, est muselé.',
      ),
    },
  ],
  fails: [
    ...['dix-sept ans', '17 ans', '9 ans'].map((age) => ({
      why: `mineur de ${age}`,
      text: permit([`le demandeur est âgé de ${age}`]),
      message: 'minor',
      at: `âgé de ${age}`,
    })),
    ...[
      'le détenteur',
      'le propriétaire',
      'le pétitionnaire',
      'le titulaire',
      'M. Petit',
      'Mme Petit',
      'l’intéressé',
      'ce propriétaire d’un chien, lui-même',
    ].map((who) => ({
      why: `${who}, mineur`,
      text: permit([`${who} est âgé de seize ans`]),
      message: 'minor',
      at: 'âgé de seize ans',
    })),
    ...[
      'les attestations d’assurance sont valables jusqu’au',
      'l’assurance est valide jusqu’au',
      'la vaccination arrive à échéance le',
      'la vaccination arrive à expiration le',
      'la vaccination a son terme fixé au',
      'l’assurance a son échéance fixée au',
      'la vaccination est valable jusqu’au',
      'l’assurance est valable au',
      'les assurances sont valables au',
      'l’assurance est valide au',
      'l’assurance a pour fin de validité le',
      'le vaccin a pour échéance le',
      'le vaccin contre la rage vaut jusqu’au',
    ].map((words) => ({
      why: words,
      text: permit([`${words} 2 février 2026`]),
      message: 'expired',
      at: '2 février 2026',
    })),
    ...(
      [
        ['n’a pas été', 'évaluation comportementale n’a pas été'],
        ['n’a pas encore été', 'évaluation comportementale n’a pas encore été'],
      ] as const
    ).map(([words, at]) => ({
      why: `évaluation : ${words}`,
      text: permit([`l’évaluation comportementale ${words} faite`]),
      message: 'undone',
      at,
    })),
    {
      why: 'les chiens, dans une autre phrase',
      text: permit(
        [],
        'Chien de catégorie 2.',
        'Les chiens sont muselés. Celui-ci, de 1re catégorie, aussi.',
      ),
      message: 'category',
      at: '1re catégorie',
    },
    {
      why: 'une fois, même dit deux fois',
      text: permit([
        'l’évaluation comportementale manque',
        'le dossier est déposé sans évaluation comportementale',
      ]),
      message: 'undone',
      at: 'évaluation comportementale manque',
    },
    ...[
      '1re catégorie',
      '1ère catégorie',
      '1er catégorie',
      '1 catégorie',
      'première catégorie',
      'catégorie 1',
      'catégorie : première',
      'catégorie première',
      '1re catégorie, et',
    ].map((words) => ({
      why: `catégorie 2, puis ${words}`,
      text: permit([], 'Race : rottweiler ; catégorie 2.', `Le chien, de ${words}, est muselé.`),
      message: 'category',
      at: words.replace(', et', ''),
    })),
    ...[
      '2e catégorie',
      '2ème catégorie',
      '2nde catégorie',
      'deuxième catégorie',
      'seconde catégorie',
      'catégorie deuxième',
    ].map((words) => ({
      why: `catégorie 1, puis ${words}`,
      text: permit([], 'Race : rottweiler ; catégorie 1.', `Le chien, de ${words}, est muselé.`),
      message: 'category',
      at: words,
    })),
    ...[
      ['Autorisant un chien', 'Le permis de détention est accordé à M. Petit, mineur'],
      ['Délivrance d’un permis de détention', 'Le permis vaut pour M. Petit et son chien'],
      ['Arrêté accordant un permis de détenir', 'Le permis vaut pour M. Petit et son chien'],
      ['Arrêté délivrant un permis de détention', 'Le permis vaut pour M. Petit et son chien'],
      ['Portant délivrance d’un permis', 'Le permis de détention vaut pour M. Petit et son chien'],
    ].map(([title = '', words = '']) => ({
      why: `${title} ; ${words}`,
      text: order({
        title,
        articles: [`${words}, âgé de seize ans.`.replace('mineur, ', 'pour son chien ; M. Petit, ')],
      }),
      message: 'minor',
      at: 'âgé de seize ans',
    })),
    {
      why: 'mineur',
      text: permit(['le demandeur, âgé de seize ans, possède ce chien']),
      message: 'minor',
      at: 'âgé de seize ans',
    },
    {
      why: 'assurance expirée',
      text: permit([
        'l’attestation d’assurance de responsabilité civile est valable jusqu’au 31 janvier 2026',
      ]),
      message: 'expired',
      at: '31 janvier 2026',
    },
    {
      why: 'vaccination expirée',
      text: permit(['le certificat de vaccination antirabique expire le 2 février 2026']),
      message: 'expired',
      at: '2 février 2026',
    },
    {
      why: 'évaluation à venir',
      text: permit(['l’évaluation comportementale sera produite dans les six mois']),
      message: 'undone',
      at: 'évaluation comportementale sera produite',
    },
    {
      why: 'sans évaluation',
      text: permit(['le dossier est déposé sans évaluation comportementale']),
      message: 'undone',
      at: 'sans évaluation comportementale',
    },
    {
      why: 'deux catégories',
      text: permit([], 'Race : rottweiler ; catégorie 2.', 'Le chien, de 1ère catégorie, est muselé.'),
      message: 'category',
      at: '1ère catégorie',
    },
  ],
  ignores: [
    ...[
      'refus',
      'rejet d’une demande',
      'retrait',
      'refus et retrait',
      'abrogation',
      'décision qui retire la délivrance',
    ].map((word) => ({
      why: word,
      text: order({
        title: `Portant ${word} d’un permis de détention d’un chien`,
        articles: ['Le permis de détention est délivré ailleurs ; le demandeur est âgé de seize ans.'],
      }),
    })),
    {
      why: 'un permis dont rien n’est donné',
      text: order({ title: 'Chien', articles: ['Le permis de détention du chien est exigé à seize ans.'] }),
    },
    {
      why: 'rien d’un chien',
      text: order({ title: 'Délivrance d’un permis de détention', articles: ['La bête est muselée.'] }),
    },
    {
      why: 'refus',
      text: order({
        title: 'Portant refus d’un permis de détention d’un chien',
        articles: ['Le permis de détention n’est pas délivré ; le demandeur est âgé de seize ans.'],
      }),
    },
    { why: 'autre objet', text: order({ articles: ['Les chiens de 1re catégorie sont muselés.'] }) },
  ],
};
