/** Who is written instead of a name, and what stands beside somebody: nobody is named, housed or given an office that is not theirs. */
import { maskNames } from '../../../../src/drafting/digest/masked';
import { innerQuotes } from '../../../../src/drafting/digest/inner-quotes';
import { findAssets } from '../../../../src/server/assets';
import { loadLexicon } from '../../../../src/server/privacy/load-lexicon';

const lexicon = loadLexicon(findAssets(__dirname));
const register = {
  people: [
    { firstName: 'Thierry', lastName: 'Monnot', kind: 'elected' as const },
    { firstName: 'Nadia', lastName: 'Perrin', kind: 'agent' as const },
  ],
  own: ['Valmorin-sur-Loue'],
};
const masked = (text: string): string =>
  maskNames([text], { lexicon, register })[0]?.text.replace(/[\u00A0\u202F]/gu, ' ') ?? '';

it.each([
  // A duty says enough, and is not lost.
  ['Constat (gardien-brigadier Kevin Roy) fait.', 'Constat (gardien-brigadier) fait.'],
  ['Le voisin, M. Lambert, dit non.', 'Le voisin dit non.'],
  ['Ma voisine, Mme Josette Perrot, 14 rue des Tilleuls, est tombée.', 'Ma voisine est tombée.'],
  // A name makes nobody a resident.
  ['Vu sur place avec M. Lambert.', 'Vu sur place avec une personne.'],
  ['Courriel de Mme Sarah Ziegler, journaliste.', 'Courriel d’une personne, journaliste.'],
  ['Demandé par Thierry Monnot puis par Mme Nadia Perrin.', 'Demandé par un élu puis par une agente.'],
  ['Demandé par M. Monnot.', 'Demandé par une personne.'],
  ['Mme Odile Vasseur attend.', 'Une personne attend.'],
  // Couples.
  ['M. et Mme Bernard Cuenot, 7 impasse des Cerisiers', 'Deux personnes'],
  ['Différend entre M. Mercier et Mme Lopez.', 'Différend entre deux personnes.'],
  // Homes and numbers.
  ['Reçu de Mme Jeanne Roux, 3 rue du Moulin, 03 81 00 45 67 : bruit.', 'Reçu d’une personne : bruit.'],
  ['Domicile de Mme Josette Perrot, 14 rue des Tilleuls : vol.', 'Domicile d’une personne : vol.'],
  ['M. Girod : bruit devant chez lui, 3 rue du Moulin.', 'Une personne : bruit devant chez lui.'],
  ['Bruit du voisin (n° 9), la nuit.', 'Bruit du voisin, la nuit.'],
  ['Travaux entre le n° 4 et le carrefour.', 'Travaux entre le n° […] et le carrefour.'],
  ['Bruit au 12 rue Pasteur.', 'Bruit au […] rue Pasteur.'],
  [
    'Quatre individus dont Dylan F., né le 12/03/2009, partis.',
    'Quatre individus dont une personne, partis.',
  ],
  ['Un véhicule AB-123-CD gêne.', 'Un véhicule gêne.'],
  // What is nobody’s.
  ['Arrêté n° 12 et courrier n° 2026-1184.', 'Arrêté n° 12 et courrier n° 2026-1184.'],
  ['Subvention au FC Valmorin.', 'Subvention au FC Valmorin.'],
  ['02/11/2026, 08:30, rue Pasteur, trou.', '02/11/2026, 08:30, rue Pasteur, trou.'],
])('%s', (text, wanted) => {
  expect(masked(text)).toBe(wanted);
});

it.each([
  ['il a dit « non » hier', 'il a dit “non” hier'],
  ['il a lu « un mur « gris » ici »', 'il a lu “un mur ‘gris’ ici”'],
  ['"la mairie" et “la gare”', '“la mairie” et “la gare”'],
  ['un tuyau de 12" de large', 'un tuyau de 12" de large'],
])('quotes inside a quotation: %s', (text, wanted) => {
  expect(innerQuotes(text)).toBe(wanted);
});
