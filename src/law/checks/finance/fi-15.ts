/** FI-15: to authorise a signature the council says what is signed, with whom, for how much and how long. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { deliberation } from '../shared/samples';

const SIGNS =
  /(?:autoris\w+|habilit\w+|mandat\w+|donn\w+\s+(?:pouvoir|mandat|tous\s+pouvoirs))[^.;\n]{0,90}(?:signer|conclure|passer|souscrire|ratifier|signature)\s+(?:de\s+|d')?(?:la|le|les|l'|un|une|ce|cet|cette|ladite|ledit|tous\s+les)?\s*(?:present\w*\s+|projet\s+d[e']\s*)?(marches?|contrats?|conventions?|baux|bail|accords?-cadres?|avenants?|lettre\s+de\s+commande|devis)(?![a-z])/g;
const PARTY =
  /(?:avec|a|aupres\s+d[eu]|par|entre|de|pour|:|-)\s+(?:l[ae]s?\s+|l'|une\s+|du\s+|m\.?\s+)?(?:societe|sarl|sas|sa|eurl|sasu|scop|sci|entreprise|cabinet|groupement|association|bureau|ets|etablissements|agence|syndicat|communaute|departement|region|etat|commune|ville|caf|caisse|centre|college|ecole|club|comite|prefet\w*|prefecture|conseil|mme|mr|monsieur|madame|office|chambre|enedis|grdf|orange|edf|sncf|sdis|epf|cdg|ccas|banque|credit|notaire|exploitant|agglomeration|metropole|fondation|parc|universite|inspection|amicale|mutuelle|residence|operateur|ugap|titulaire|preneur|locataire|proprietaire)|m\.\s+\w|(?:sarl|sas|eurl|sasu|scop)(?![a-z])|(?:attributaire|cocontractant|prestataire|titulaire|preneur|locataire|partenaire)/;
const PLANNED =
  /(?:previsionnel|estim|lancement|lancer|engager\s+la\s+(?:procedure|consultation)|a\s+venir|issu\w*\s+de\s+la\s+(?:procedure|consultation)|maximum|retenu\w*\s+par\s+la\s+commission|l'attributaire)/;
const LASTS =
  /(?<![a-z])(?:duree|periode|reconductible|renouvelable|jusqu'au|terme|delai|mois|ans?(?![a-z])|annee|semaines|jours|20\d\d|echeance)/;
const PAID =
  /(?:gratuit|sans\s+contrepartie|titre\s+gracieux|sans\s+incidence|aucun\w*\s+(?:loyer|participation|cout|incidence))/;

const isContract = (kind: string): boolean => /march|accord|commande|devis/.test(kind);

export const rule = defineRule({
  meta: {
    id: 'FI-15',
    title: {
      fr: 'Autorisation de signer : objet, cocontractant, montant, durée',
      en: 'Authority to sign: what, with whom, how much, how long',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L2122-21', 'CGCT-L2121-29'],
    method: 'R',
    needs: [],
    messages: {
      amount: {
        fr: 'Le conseil autorise à signer un marché (« {stated} ») sans en connaître le montant : indiquez-le, ou l’estimation si la procédure n’est pas engagée.',
        en: 'The council authorises “{stated}” without its amount.',
      },
      party: {
        fr: 'Le conseil autorise à signer (« {stated} ») sans que le cocontractant soit nommé : indiquez-le.',
        en: 'The council authorises “{stated}” without naming the other party.',
      },
      details: {
        fr: '« {stated} » : l’acte n’indique pas {lacking}. Le conseil en a-t-il eu connaissance, par le projet joint par exemple ?',
        en: '“{stated}”: the act does not give {lacking}. Did the council know them?',
      },
    },
  },
  concerns: (analysis) => analysis.search(SIGNS).length > 0,
  check: ({ analysis }) => {
    const [signs] = analysis.search(SIGNS);
    if (signs === undefined) return [];
    const lower = ownPart(analysis);
    const values = { stated: signs.text };
    const contract = isContract(signs.match[1] ?? '');
    const amount = analysis.amounts.length > 0 || PAID.test(lower);
    const party = PARTY.test(lower);
    const outcomes: Outcome[] = [];
    if (contract && !amount) outcomes.push(finding('amount', signs, { values }));
    if (contract && !party && !named(analysis) && !PLANNED.test(lower))
      outcomes.push(finding('party', signs, { values }));
    const lacking = [
      ...(contract || party || named(analysis) ? [] : ['le cocontractant']),
      ...(amount || contract ? [] : ['le montant ou la gratuité']),
      ...(LASTS.test(lower) ? [] : ['la durée']),
    ];
    if (lacking.length > 0)
      outcomes.push(question('details', signs, { ...values, lacking: lacking.join(' ni ') }));
    return outcomes;
  },
});

/** A proper name after "avec", "à", "par": a firm without its legal form. */
const named = (analysis: Analysis): boolean =>
  [
    ...fold(analysis.text.slice(analysis.act.formula?.start ?? 0)).cased.matchAll(
      /(?:^|\s)(?:avec|a|par|:)\s+(?:l'|la\s+|le\s+)?([A-Z][A-Za-z&.-]{2,})/gu,
    ),
  ].some(
    ([, name = '']) =>
      !/^(?:Monsieur|Madame|Maire|Code|Article|Unanimite|L'unanimite)$/i.test(name) &&
      name !== analysis.commune?.town,
  );

/** The subject, the report and what is decided, without the session’s own words. */
const ownPart = ({ act }: Analysis): string =>
  fold(
    act.paragraphs
      .filter(
        ({ role }) =>
          ![
            'session',
            'vote',
            'header-line',
            'citation',
            'recourse',
            'certification',
            'stamp',
            'signature',
            'place-date',
            'notice',
          ].includes(role),
      )
      .map(({ text }) => text)
      .join('\n'),
  ).lower;

const signing = (what: string, more = ''): string =>
  deliberation({
    subject: 'Entretien de la chaudière',
    decisions: [`AUTORISE le maire à signer ${what}.`, ...(more === '' ? [] : [more])],
  });

export const examples: Examples = {
  passes: [
    {
      why: 'tout y est',
      text: signing('le marché avec la société Durand, pour 12 000 € HT et une durée de trois ans'),
    },
    { why: 'entreprise sans sa forme', text: signing('le marché avec COLAS, pour 12 000 € HT et un an') },
    {
      why: 'procédure à engager',
      text: signing('le marché à venir, estimé à 12 000 € HT, pour un délai de six mois'),
    },
    {
      why: 'convention gratuite',
      text: signing('la convention avec l’association du Val, à titre gracieux, pour un an'),
    },
    {
      why: 'attributaire désigné plus haut',
      text: signing(
        'le marché',
        'DIT que le prix est de 9 000 € HT, le titulaire : Durand, la durée : un an.',
      ),
    },
    {
      why: 'habilite à conclure',
      text: signing('x')
        .replace(
          'AUTORISE le maire à signer x',
          'HABILITE le maire à conclure le contrat avec Mme Faure, pour 900 € et un an',
        )
        .replace('Mme Faure', 'la SARL Faure'),
    },
    ...[
      'tous les contrats avec la société Durand, pour 9 000 € et un an',
      'convention avec l’association du Val, pour 900 € et un an',
      'l’avenant avec l’association du Val, pour 900 € et un an',
      'le marché avec M. Petit, pour 12 000 € HT et un an',
      'le marché avec le cabinet Petit, pour 12 000 € HT et un an',
      'le marché avec CODETEC, pour 12 000 € HT et un an',
      'le marché avec BARCODE, pour 12 000 € HT et un an',
      'les marchés avec les établissements Durand, pour 12 000 € HT et un an',
    ].map((what) => ({ why: what, text: signing(what) })),
    ...['RETIENT cette SARL.', 'RETIENT Durand, prestataire.', 'RETIENT Durand, partenaire du projet.'].map(
      (words) => ({
        why: 'cocontractant dit plus bas',
        text: signing('le marché pour 12 000 € HT et un an', words),
      }),
    ),
  ],
  fails: [
    {
      why: 'marché sans montant',
      text: signing('le marché avec la société Durand, pour une durée d’un an'),
      message: 'amount',
      at: 'AUTORISE le maire à signer le marché',
    },
    {
      why: 'marché sans titulaire',
      text: signing('le marché pour 12 000 € HT et un an'),
      message: 'party',
      at: 'AUTORISE le maire à signer le marché',
    },
    {
      why: 'convention sans partenaire',
      text: signing('la convention, pour 800 € et un an'),
      message: 'details',
      at: 'AUTORISE le maire à signer la convention',
    },
    {
      why: 'convention sans montant ni durée',
      text: signing('la convention avec l’association du Val'),
      message: 'details',
      at: 'AUTORISE le maire à signer la convention',
    },
    {
      why: 'marché sans durée',
      text: signing('le marché avec la société Durand, pour 12 000 € HT'),
      message: 'details',
      at: 'AUTORISE le maire à signer le marché',
    },
    {
      why: 'bon de devis',
      text: signing('le devis de la société Durand, pour un an'),
      message: 'amount',
      at: 'AUTORISE le maire à signer le devis',
    },
    {
      why: 'accord-cadre',
      text: signing('un accord-cadre avec la société Durand, pour un an'),
      message: 'amount',
      at: 'AUTORISE le maire à signer un accord-cadre',
    },
    {
      why: 'lettre de commande',
      text: signing('la lettre de commande à la société Durand, pour un an'),
      message: 'amount',
      at: 'AUTORISE le maire à signer la lettre de commande',
    },
    ...[
      'le marché du télescope, pour 12 000 € HT et un an',
      'le marché à Vernois, pour 12 000 € HT et un an',
      'le marché voté à l’unanimité, pour 12 000 € HT et un an',
    ].map((what) => ({
      why: what,
      text: signing(what),
      message: 'party',
      at: 'AUTORISE le maire à signer le marché',
    })),
    ...[
      'le marché avec la société Durand, pour 12 000 € HT, sans avance',
      'le marché avec la société Durand, pour 12 000 € HT et l’ancienne chaudière',
    ].map((what) => ({
      why: what,
      text: signing(what),
      message: 'details',
      at: 'AUTORISE le maire à signer le marché',
    })),
    ...['les accords-cadres sans prix, avec la société Durand, pour un an'].map((what) => ({
      why: what,
      text: signing(what),
      message: 'amount',
      at: 'AUTORISE le maire à signer les accords-cadres',
    })),
    ...['RETIENT Durand.'].map((words) => ({
      why: 'cocontractant dit plus bas',
      text: signing('le marché pour 12 000 € HT et un an', words),
      message: 'party',
      at: 'AUTORISE le maire à signer le marché',
    })),
  ],
  ignores: [
    { why: 'tout document', text: signing('tout document relatif à cette affaire') },
    { why: 'rien à signer', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) },
    ...['le conventionnement du logement'].map((what) => ({ why: what, text: signing(what) })),
  ],
};
