/**
 * The codes that acts cite: how each is named in full, abbreviated, and written in a normal form. Data only: which of them are
 * in force is for the legal core.
 */

export interface Code {
  /** How the core's entries begin: CGCT-L2212-2. */
  readonly id: string;
  /** How a normal form begins: "CGCT", "C. route". */
  readonly sigle: string;
  /** "code général des collectivités territoriales" */
  readonly title: string;
  /** Other ways in which texts name it, plain and in lower case; `*` ends a word that may go on (collectivite*). */
  readonly names?: readonly string[];
  /** Other sigles: CG3P. */
  readonly sigles?: readonly string[];
  /** Its text's number in the LEGI database. */
  readonly legitext?: string;
}

export const CODES: readonly Code[] = [
  {
    id: 'CGCT',
    sigle: 'CGCT',
    title: 'code général des collectivités territoriales',
    names: ['code general des collectivite* locale*', 'code des collectivite* territoriale*'],
    legitext: 'LEGITEXT000006070633',
  },
  {
    id: 'CRPA',
    sigle: 'CRPA',
    title: 'code des relations entre le public et l’administration',
    names: [
      'code des relations entre le public et les administrations',
      'code des relations du public avec l administration',
      'code des relations entre l administration et le public',
    ],
    legitext: 'LEGITEXT000031366350',
  },
  {
    id: 'CJA',
    sigle: 'CJA',
    title: 'code de justice administrative',
    names: ['code de la justice administrative', 'code justice administrative'],
    legitext: 'LEGITEXT000006070933',
  },
  {
    id: 'CGPPP',
    sigle: 'CGPPP',
    title: 'code général de la propriété des personnes publiques',
    names: [
      'code de la propriete des personnes publiques',
      'code general de propriete des personnes publiques',
    ],
    sigles: ['CG3P'],
    legitext: 'LEGITEXT000006070299',
  },
  {
    id: 'CSI',
    sigle: 'CSI',
    title: 'code de la sécurité intérieure',
    legitext: 'LEGITEXT000025503132',
  },
  {
    id: 'CGFP',
    sigle: 'CGFP',
    title: 'code général de la fonction publique',
    names: ['code de la fonction publique', 'code general de fonction publique'],
    legitext: 'LEGITEXT000044416551',
  },
  {
    id: 'CCP',
    sigle: 'CCP',
    title: 'code de la commande publique',
    legitext: 'LEGITEXT000037701019',
  },
  {
    id: 'CSP',
    sigle: 'CSP',
    title: 'code de la santé publique',
    legitext: 'LEGITEXT000006072665',
  },
  {
    id: 'CCH',
    sigle: 'CCH',
    title: 'code de la construction et de l’habitation',
    names: ['code de la construction et de l habitat'],
    legitext: 'LEGITEXT000006074096',
  },
  {
    id: 'CPP',
    sigle: 'CPP',
    title: 'code de procédure pénale',
    legitext: 'LEGITEXT000006071154',
  },
  {
    id: 'CURB',
    sigle: 'C. urb.',
    title: 'code de l’urbanisme',
    names: ['c. urb.', 'c urb.', 'code urb.', 'code urbanisme'],
    legitext: 'LEGITEXT000006074075',
  },
  {
    id: 'CROUTE',
    sigle: 'C. route',
    title: 'code de la route',
    names: ['c. route', 'c. rte', 'code route'],
    legitext: 'LEGITEXT000006074228',
  },
  {
    id: 'CVR',
    sigle: 'C. voirie',
    title: 'code de la voirie routière',
    names: ['c. voirie', 'code de la voirie'],
    sigles: ['CVR'],
    legitext: 'LEGITEXT000006070667',
  },
  {
    id: 'CENV',
    sigle: 'C. env.',
    title: 'code de l’environnement',
    names: ['c. env.', 'c. envir.', 'code environnement'],
    legitext: 'LEGITEXT000006074220',
  },
  {
    id: 'CASF',
    sigle: 'CASF',
    title: 'code de l’action sociale et des familles',
    legitext: 'LEGITEXT000006074069',
  },
  {
    id: 'CEDUC',
    sigle: 'C. éduc.',
    title: 'code de l’éducation',
    names: ['c. educ.'],
    legitext: 'LEGITEXT000006071191',
  },
  {
    id: 'CELECT',
    sigle: 'C. élect.',
    title: 'code électoral',
    names: ['c. elect.', 'c. elec.'],
    legitext: 'LEGITEXT000006070239',
  },
  {
    id: 'CGI',
    sigle: 'CGI',
    title: 'code général des impôts',
    legitext: 'LEGITEXT000006069577',
  },
  {
    id: 'LPF',
    sigle: 'LPF',
    title: 'livre des procédures fiscales',
    legitext: 'LEGITEXT000006069583',
  },
  {
    id: 'CP',
    sigle: 'C. pén.',
    title: 'code pénal',
    names: ['c. pen.', 'c. penal'],
    legitext: 'LEGITEXT000006070719',
  },
  {
    id: 'CCIV',
    sigle: 'C. civ.',
    title: 'code civil',
    names: ['c. civ.', 'c. civil'],
    legitext: 'LEGITEXT000006070721',
  },
  {
    id: 'CRUR',
    sigle: 'C. rur.',
    title: 'code rural et de la pêche maritime',
    names: ['c. rur.', 'code rural'],
    sigles: ['CRPM'],
    legitext: 'LEGITEXT000022197698',
  },
  {
    id: 'CFOR',
    sigle: 'C. forest.',
    title: 'code forestier',
    names: ['c. forest.', 'c. for.'],
    legitext: 'LEGITEXT000025244092',
  },
  {
    id: 'CPATR',
    sigle: 'C. patr.',
    title: 'code du patrimoine',
    names: ['c. patr.', 'c. patrim.'],
    legitext: 'LEGITEXT000006074236',
  },
  {
    id: 'CSPORT',
    sigle: 'C. sport',
    title: 'code du sport',
    names: ['c. sport', 'code des sports'],
    legitext: 'LEGITEXT000006071318',
  },
  {
    id: 'CTOUR',
    sigle: 'C. tour.',
    title: 'code du tourisme',
    names: ['c. tour.', 'c. tourisme'],
    legitext: 'LEGITEXT000006074073',
  },
  {
    id: 'CT',
    sigle: 'C. trav.',
    title: 'code du travail',
    names: ['c. trav.'],
    legitext: 'LEGITEXT000006072050',
  },
  {
    id: 'CESEDA',
    sigle: 'CESEDA',
    title: 'code de l’entrée et du séjour des étrangers et du droit d’asile',
    legitext: 'LEGITEXT000006070158',
  },
  // The sigle is in use, its title is not settled: it is read, and always to be checked.
  { id: 'CIMM', sigle: 'CIMM', title: 'CIMM' },
  {
    id: 'CPC',
    sigle: 'CPC',
    title: 'code de procédure civile',
    legitext: 'LEGITEXT000006070716',
  },
  {
    id: 'CSS',
    sigle: 'CSS',
    title: 'code de la sécurité sociale',
    legitext: 'LEGITEXT000006073189',
  },
  {
    id: 'CCOM',
    sigle: 'C. com.',
    title: 'code de commerce',
    names: ['c. com.', 'code du commerce'],
    legitext: 'LEGITEXT000005634379',
  },
  {
    id: 'CCONSO',
    sigle: 'C. consom.',
    title: 'code de la consommation',
    names: ['c. consom.', 'c. conso.'],
    legitext: 'LEGITEXT000006069565',
  },
  {
    id: 'CMF',
    sigle: 'CMF',
    title: 'code monétaire et financier',
    legitext: 'LEGITEXT000006072026',
  },
  {
    id: 'CTRANSP',
    sigle: 'C. transp.',
    title: 'code des transports',
    names: ['c. transp.'],
    legitext: 'LEGITEXT000023086525',
  },
  {
    id: 'CENER',
    sigle: 'C. énergie',
    title: 'code de l’énergie',
    names: ['c. energie'],
    legitext: 'LEGITEXT000023983208',
  },
  {
    id: 'CJF',
    sigle: 'CJF',
    title: 'code des juridictions financières',
    legitext: 'LEGITEXT000006070249',
  },
  {
    id: 'CPCE',
    sigle: 'CPCE',
    title: 'code des postes et des communications électroniques',
    names: ['code des postes et communications electroniques'],
    legitext: 'LEGITEXT000006070987',
  },
  {
    id: 'CEXPR',
    sigle: 'C. expr.',
    title: 'code de l’expropriation pour cause d’utilité publique',
    names: ['c. expr.', 'c. exprop.', 'code de l expropriation'],
    legitext: 'LEGITEXT000006074224',
  },
  {
    id: 'CDEF',
    sigle: 'C. défense',
    title: 'code de la défense',
    names: ['c. defense', 'c. def.'],
    legitext: 'LEGITEXT000006071307',
  },
  {
    id: 'CASSUR',
    sigle: 'C. assur.',
    title: 'code des assurances',
    names: ['c. assur.'],
    legitext: 'LEGITEXT000006073984',
  },
  {
    id: 'COJ',
    sigle: 'COJ',
    title: 'code de l’organisation judiciaire',
    legitext: 'LEGITEXT000006071164',
  },
  {
    id: 'CPI',
    sigle: 'CPI',
    title: 'code de la propriété intellectuelle',
    legitext: 'LEGITEXT000006069414',
  },
  {
    id: 'CMINIER',
    sigle: 'C. minier',
    title: 'code minier',
    legitext: 'LEGITEXT000023501962',
  },
  {
    id: 'CDOUANES',
    sigle: 'C. douanes',
    title: 'code des douanes',
    legitext: 'LEGITEXT000006071570',
  },
  {
    id: 'CRECH',
    sigle: 'C. rech.',
    title: 'code de la recherche',
    legitext: 'LEGITEXT000006071190',
  },
  {
    id: 'CSN',
    sigle: 'C. serv. nat.',
    title: 'code du service national',
    legitext: 'LEGITEXT000006071335',
  },
  {
    id: 'CPCEXE',
    sigle: 'C. pr. exéc.',
    title: 'code des procédures civiles d’exécution',
    legitext: 'LEGITEXT000025024948',
  },
  {
    id: 'CMUT',
    sigle: 'C. mut.',
    title: 'code de la mutualité',
    legitext: 'LEGITEXT000006074067',
  },
  {
    id: 'CCIA',
    sigle: 'C. cinéma',
    title: 'code du cinéma et de l’image animée',
    legitext: 'LEGITEXT000020908868',
  },
  {
    id: 'CPMIVG',
    sigle: 'CPMIVG',
    title: 'code des pensions militaires d’invalidité et des victimes de guerre',
    names: ['code des pensions militaires d invalidite et des victimes de la guerre'],
    legitext: 'LEGITEXT000031712069',
  },
  {
    id: 'CPCMR',
    sigle: 'CPCMR',
    title: 'code des pensions civiles et militaires de retraite',
    legitext: 'LEGITEXT000006070302',
  },
  {
    id: 'CDE',
    sigle: 'C. dom. État',
    title: 'code du domaine de l’État',
    names: ['code des domaines de l etat', 'code du domaine public de l etat'],
    legitext: 'LEGITEXT000006070208',
  },
  {
    id: 'CFAS',
    sigle: 'CFAS',
    title: 'code de la famille et de l’aide sociale',
    legitext: 'LEGITEXT000006072637',
  },
  {
    id: 'CCOMMUNES',
    sigle: 'C. communes',
    title: 'code des communes',
    names: ['code de l administration communale'],
    legitext: 'LEGITEXT000006070162',
  },
  {
    id: 'CMP',
    sigle: 'CMP',
    title: 'code des marchés publics',
    legitext: 'LEGITEXT000005627819',
  },
  {
    id: 'CDB',
    sigle: 'C. déb. boiss.',
    title: 'code des débits de boissons et des mesures contre l’alcoolisme',
    names: ['code des debits de boissons'],
    legitext: 'LEGITEXT000006075115',
  },
  {
    id: 'CTACAA',
    sigle: 'CTACAA',
    title: 'code des tribunaux administratifs et des cours administratives d’appel',
    legitext: 'LEGITEXT000006071344',
  },
];

const byId = new Map(CODES.map((code) => [code.id, code]));

/** The code whose core entries begin with this id. */
export const codeOfId = (id: string): Code | undefined => byId.get(id);
