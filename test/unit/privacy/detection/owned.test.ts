/**
 * Numbers of what people hold, in lists, in answers and in bills; old houses, floors and cut lines of addresses. `«…»` is what must
 * be hidden, whole; what stands outside stays in clear.
 */
import { detect } from '../../../../src/privacy/detect';
import { ownLexicon } from '../../../support/privacy/lexicon';

const TYPES = new Set(['ID', 'BIRTH', 'ADDRESS']);

function check(marked: string): void {
  const text = marked.replace(/[«»]/gu, '');
  const covered = new Uint8Array(text.length);
  for (const { type, start, end } of detect(text, { lexicon: ownLexicon() }).spans)
    if (TYPES.has(type)) covered.fill(1, start, end);
  const seen = Array.from(text, (char, i) =>
    /[\p{L}\d]/u.test(char) ? (covered[i] === 1 ? '#' : char) : '',
  );
  const expected = marked
    .split(/(«[^»]*»)/u)
    .map((part) => part.replace(/[^\p{L}\d]/gu, '').replace(/./gu, part.startsWith('«') ? '#' : '$&'));
  expect(seen.join('')).toBe(expected.join(''));
}

const cases = (table: string): string[] =>
  table
    .trim()
    .split(/\n\s*/u)
    .map((line) => line.replaceAll('⏎', '\n'));

describe('numbers that open the rows of a list', () => {
  it.each(
    cases(`
      N° électeur – Identité⏎«2877» – DIALLO, Mamadou⏎«0093» – BERNARD, Christian⏎«3310» – MARTIN, Sophie
      N° juré ; Nom ; Prénom⏎«12» ; LEROY ; Sophie⏎«47» ; DIALLO ; Mamadou⏎«103» ; PETIT ; Jean
      N° carte | Adhérent⏎«418» | Mme Lucie Perrot⏎«507» | M. Hakim Saadi
      «P-0417» – Lucie Perrot⏎«P-0522» – Hakim Saadi
      Rang – Nom⏎1 – DIALLO, Mamadou⏎2 – BOIS, Christian⏎3 – MARTIN, Sophie
      1 – DIALLO Mamadou⏎2 – BOIS Christian⏎3 – MARTIN Sophie
      Classement ; Nom⏎104 ; LEROY Sophie⏎207 ; DIALLO Mamadou
      Année ; Lauréat⏎2019 ; Lucie Perrot⏎2021 ; Hakim Saadi
    `),
  )('%s', check);
});

describe('short numbers of what somebody holds', () => {
  it.each(
    cases(`
      Lucie Perrot – badge «12» – vestiaire «B7»
      Clé n° «44» remise à M. Saadi.
      Fiche de main courante «441» : différend avec M. Belhadj.
      M. Denis Roux, casier «18», a perdu son double.
      Objet trouvé n° «OT-118», restitué à Marc Lenoir.
      Dossard «221» : Lucie Perrot
      Dossier 1 : M. Roux demande une aide.
      Mme Roux a retiré 3 fiches et 2 tickets.
      Rendez-vous 14 h avec M. Saadi.
      La clé n° 44 ouvre la salle des fêtes.
    `),
  )('%s', check);
});

describe('bills and loans that are somebody’s', () => {
  it.each(
    cases(`
      Pour Mme Haddad, la facture d'eau n° «8801274416» est jointe.
      La facture n° «2025004471» de M. Roux est contestée.
      Prêt n° «77120445» souscrit par M. Diarra.
      Titre de transport n° «30044127» de M. Kone.
      M. Roux, adjoint, présente le devis n° 30044127 de la société Lumen.
      La facture n° 8801274416 est imputée au chapitre 011.
      Décret n° 30044127 cité par M. Roux.
    `),
  )('%s', check);
});

describe('answers to a question', () => {
  it.each(
    cases(`
      Agent : Votre date de naissance et votre adresse, s'il vous plaît ?⏎Usager : «20/07/1985».
      Agent : Vous êtes né quand ?⏎Mme Petit : le «12 mars 1961»
      Et votre fils, quelle est sa date de naissance ?⏎— Alors, le «3 mai 2015».
      Agent : et votre numéro d'allocataire ?⏎Usager : alors, «3 117 204»
      Agent : Pour quel jour votre rendez-vous ?⏎Usager : 20/07/2025.
    `),
  )('%s', check);
});

describe('the whole extent of an address', () => {
  it.each(
    cases(`
      Mme Alix Prévost, «château de la Roseraie», se plaint du bruit.
      M. Erwan Guéguen, «manoir du Plessis», veut voir l'adjoint.
      M. Paul Roux, «métairie de Kerlann», a appelé.
      M. Joseph Schneider, «12 rue du Général-de-Gaulle, 1er étage, logt 7, 68000 Colmar».
      Oui, j'habite au «3 de la rue des Tanneurs, au deuxième, porte de gauche».
      M. Alain Besson demeurant «27 rue du⏎Faubourg-Saint-Antoine, bâtiment D».
      La visite du château de la Roseraie aura lieu mardi.
    `),
  )('%s', check);
});
