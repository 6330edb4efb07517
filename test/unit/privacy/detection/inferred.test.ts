/**
 * What no word announces: columns told by their majority, dates that the person before them tells, initials that sign, homes without
 * a street, numbers by their shape. `«…»` is what must be hidden, whole; the kinds that are asked for hide nothing else.
 */
import { detect } from '../../../../src/privacy/detect';
import type { SpanType } from '../../../../src/privacy/span';
import { ownLexicon } from '../../../support/privacy/lexicon';

/** The letters and digits of `text` as `#` where a span of `types` hides them. */
function hidden(text: string, types: readonly SpanType[]): string {
  const covered = new Uint8Array(text.length);
  for (const { type, start, end } of detect(text, { lexicon: ownLexicon() }).spans)
    if (types.includes(type)) covered.fill(1, start, end);
  return Array.from(text, (char, i) => (/[\p{L}\d]/u.test(char) ? (covered[i] === 1 ? '#' : char) : '')).join(
    '',
  );
}

function check(marked: string, types: readonly SpanType[]): void {
  const expected = marked
    .split(/(«[^»]*»)/u)
    .map((part) => part.replace(/[^\p{L}\d]/gu, '').replace(/./gu, part.startsWith('«') ? '#' : '$&'))
    .join('');
  expect(hidden(marked.replace(/[«»]/gu, ''), types)).toBe(expected);
}

const cases = (table: string): string[] =>
  table
    .trim()
    .split(/\n\s*/u)
    .map((line) => line.replaceAll('⏎', '\n').replaceAll('→', '\t'));

describe('dates of birth that a person tells', () => {
  test.each(
    cases(`
      Enfants : Hidaya («22.07.2024»), Maxence Tiberghien («30/05/2024»).
      Jumeaux : Louise et Augustin Chevalier, «11/11/2025» – 22 rue du Lac
      Elle n'a aucun papier et donne oralement la date du «1er avril 1995».
      Mme Aurore Roux, allocataire 3318802 F, «14/02/1998», est hébergée
      Remise : Roux Audrey / «17.06.1984» / retirée
      «12/04/1957» SERRANO Carmen 04 68 11 77 02
      Sow Aminata («1987»), trois enfants. Le rapport Durand (2024) est public.
      Lilou Roux | «12/02/2020» | complet⏎Karim Diallo | «30/08/2020» | complet
      nom;naissance⏎Roux Lilou;«12/02/2020»
      Élève→Anniv.→Arrêt⏎Lilou Roux→«12/02/2020»→Le Bourg⏎Karim Diallo→«30/08/2021»→Le Reun
    `),
  )('%s', (text) => {
    check(text, ['BIRTH']);
  });

  test.each(
    cases(`
      Mme Aurore Roux (12/01/2026) : appel du père.
      Séance du conseil, M. Roux, 12/02/2026
      Agent | Début | Fin⏎Aurore Roux | 01/09/2025 | 31/08/2026⏎Karim Diallo | 15/10/2025 | 14/04/2026
      Nom | Aide | Date de commission⏎Aurore Roux | 120 € | 12/03/2026⏎Karim Diallo | 80 € | 13/03/2026
      Rue Pasteur | 12/03/2026 | 8 h⏎Avenue Foch | 13/03/2026 | 9 h
      Lettre de M. Roux en date du 12/02/2020, reçue le 14/02/2020.
      La date du 3 mai 2026 est retenue pour la fête.
    `),
  )('not %s', (text) => {
    check(text, ['BIRTH']);
  });
});

describe('columns told by most of their cells', () => {
  test.each(
    cases(`
      Place 4 – «Boulanger Yves», boulanger – 6 ml⏎Place 5 – «Leblanc Huguette», fromages – 4 ml⏎Place 6 – «Huynh Tùng», nems – 3 ml
      415 | «FONTAINE Kelig» | 45 €⏎416 | «PRUNIER Gaspard» | 45 €⏎417 | «ROUX Aurore» | 60 €
    `),
  )('%s', (text) => {
    check(text, ['PERSON']);
  });

  test('a house among addresses', () => {
    check('Aurore Roux | «8 rue du Four» | a\nKarim Diallo | «La Grande Noue» | b', ['ADDRESS']);
  });

  test('numbers of one make beside names, and no sums', () => {
    check('Roux Aurore ; «0094417» ; retraitée\nDiallo Karim ; «0094422» ; étudiant', ['ID']);
    check('Nom | Montant\nRoux Aurore | 94417\nDiallo Karim | 94422', ['ID']);
    check('Chaudière | 447182 | mairie\nExtincteur | 118247 | école', ['ID']);
  });
});

describe('initials that sign', () => {
  test.each(
    cases(`
      «Marie-Hélène Vidal»⏎Il y tient. «MHV»
      Cordialement⏎«G.A.B.»
      Vu hier avec le service.⏎«J.-P. O.»
      Présente : «Sandrine Hoareau». Le devis est validé («SH»).
      (à voir demain — «JMF»)
      Porte ouverte, fermée par mes soins. «B.K.»
    `),
  )('%s', (text) => {
    check(text, ['PERSON']);
  });

  test.each(
    cases(`
      Le projet est porté par la commune (EPCI).
      Rendu au service — DGS
      «Sandrine Hoareau» est absente (RDV).
    `),
  )('no acronym: %s', (text) => {
    check(text, ['PERSON']);
  });
});

describe('names in quotes and with a capital article', () => {
  test.each(
    cases(`
      Un reçu signé "«Fossé»", agent de l'office.
      Le président : M. «Le Petit», reconnaissez-vous ?
      Famille «Le Petit» : deux enfants.
      Bonjour M. Le Maire.
      Un reçu signé "Le Maire", au bourg.
    `),
  )('%s', (text) => {
    check(text, ['PERSON']);
  });
});

describe('homes that no street tells', () => {
  test.each(
    cases(`
      M. Roux, né le 12/12/1947, mineur retraité, «EHPAD Montviguier»
      Mme Roux, «même immeuble, 7e étage, porte 73», se plaint.
      J'habite au «3 la rue du Bout-d'en-Bas» depuis mai.
      Mme Roux, «PK 14 route de Mana», sans téléphone.
      Mme Roux s'occupe de sa mère, âgée de 93 ans, au hameau de «La Frache».
      ROUX Aurore, 2/2/1931, 4/3/2026, «EHPAD Les Mimosas»
      M. Roux est orienté vers l'«hôtel Kyriad, ch. 208» ce soir.
      M. Roux : travaux au hameau de La Frache.
    `),
  )('%s', (text) => {
    check(text, ['ADDRESS']);
  });
});

describe('numbers by their shape', () => {
  test.each(
    cases(`
      Le poste de M. Roux, MAC «3C:52:82:A1:0F:77».
      La tablette «00-1b-44-11-3a-b7» de M. Roux.
      La décision DALO n° «078-2025-003412» concerne Mme Roux.
      Registre des concessions – titre n° «C-1987/0342» de Mme Roux
      M. Roux, carte d'ambulant «84-0021937», fleurs
      Titre de recettes n° 2026-0417 de Mme Roux ; décision n° 2025-114 du maire.
      Diffusion ff:ff:ff:ff:ff:ff du commutateur de M. Roux.
    `),
  )('%s', (text) => {
    check(text, ['ID']);
  });

  test.each(
    cases(`
      Audi A3, «B-KL 4402» (Allemagne), conducteur inconnu
      Un véhicule surinamais «PT 48-12» est resté.
      Seat Ibiza, «4821 KHD» (Espagne)
      Parcelle AK 1215, où passe un tracteur.
      Renault Master, 118 400 km, en panne.
    `),
  )('plates: %s', (text) => {
    check(text, ['PLATE']);
  });
});
