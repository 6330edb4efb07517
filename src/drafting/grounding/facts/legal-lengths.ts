/**
 * Lengths of time and multiples that articles well known to town halls fix themselves, and of what: a text that may cite the article may tell them. Data only, written from
 * memory, which a lawyer must read again; what the core says of an entry is read from the core.
 */
export interface LegalLengths {
  readonly months?: readonly number[];
  readonly days?: readonly number[];
  /** Times something: 2 for "le double". */
  readonly times?: readonly number[];
  /** What the text must speak of, in plain lower case. */
  readonly of: RegExp;
}

export const LEGAL_LENGTHS: ReadonlyMap<string, LegalLengths> = new Map([
  ['CCIV|1792-4-1', { months: [120], of: /garanti|respons/u }],
  ['CCP|R2182-1', { days: [11, 16], of: /notif|signature|evinc|suspensi/u }],
  ['CCP|R2192-10', { days: [30], of: /pai|regle/u }],
  ['CGCT|L2121-8', { months: [6], of: /reglement\s+interieur/u }],
  ['CGCT|L2121-11', { days: [1, 3], of: /convo/u }],
  ['CGCT|L2121-12', { days: [1, 5], of: /convo/u }],
  ['CGCT|L2121-17', { days: [3], of: /quorum|convo/u }],
  ['CGCT|L2131-6', { months: [2], of: /defer|prefet|representant\s+de\s+l'etat/u }],
  ['CGCT|L2223-15', { months: [24], of: /concession/u }],
  ['CGCT|L2223-17', { months: [360], of: /concession|abandon/u }],
  ['CGCT|L2224-12-4', { months: [1], times: [2], of: /fuite|consomm|attestation|abonn/u }],
  ['CGCT|L2312-1', { months: [2], of: /orientation/u }],
  ['CGCT|L5211-17', { months: [3], of: /competence|transfert|conseils?\s+municipa/u }],
  ['CGCT|L5211-18', { months: [3], of: /adhesion|admission|conseils?\s+municipa/u }],
  ['CGCT|L5211-20', { months: [3], of: /statut|modification|conseils?\s+municipa/u }],
  ['CGFP|L332-8', { months: [36, 72], of: /contrat|recrut|engage/u }],
  ['CGFP|L332-14', { months: [12, 24], of: /contrat|recrut|vacan/u }],
  ['CGFP|L332-23', { months: [6, 12, 18], of: /accroissement|saison|contrat/u }],
  ['CGPPP|L1123-1', { months: [36, 360], of: /succession|proprietaire|sans\s+maitre/u }],
  ['CGPPP|L1123-3', { months: [6], of: /proprietaire|sans\s+maitre|publicite|affich/u }],
  ['CJA|R421-1', { months: [2], of: /recours|defer|tribunal|juge|attaqu|contest/u }],
  ['CJA|R421-2', { months: [2], of: /silence|recours|implicite/u }],
  ['CRPA|L231-1', { months: [2], of: /silence/u }],
  ['CRPA|L232-4', { months: [1], of: /motif/u }],
  ['CRPA|L242-1', { months: [4], of: /retir|retrait|abrog/u }],
  ['CRPA|L243-3', { months: [4], of: /retir|retrait/u }],
  ['CRPA|R311-13', { months: [1], of: /silence|communi/u }],
  ['CRPA|R311-15', { months: [2], of: /saisi|commission|cada/u }],
  ['CRPA|R343-1', { months: [2], of: /saisi|commission|cada/u }],
  ['CRUR|L161-10', { months: [1], of: /riverain|mis(?:e|es)?\s+en\s+demeure|acquer/u }],
  ['CSP|L1331-1', { months: [24], of: /raccord/u }],
  ['CSP|L1331-1-1', { months: [12, 48], of: /travaux|vente|conform|vidang/u }],
  ['CURB|L213-2', { months: [2], of: /preempt|alien|renonc/u }],
  ['CURB|L410-1', { months: [18], of: /certificat/u }],
  ['CURB|L424-5', { months: [3], of: /retir|retrait/u }],
  ['CURB|R424-17', { months: [36], of: /perim|caduc|valid|permis/u }],
  ['CURB|R600-1', { days: [15], of: /notif/u }],
  ['CURB|R600-2', { months: [2], of: /recours|affich/u }],
  ['decret|2016-151', { months: [3], of: /adaptation/u }],
]);
