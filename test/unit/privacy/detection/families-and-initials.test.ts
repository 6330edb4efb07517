/**
 * Families of a grave, names written twice, first names in brackets after what somebody does, initials of references and copies. `«…»`
 * is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';
import { editDistance } from '../../../../src/privacy/text/edit-distance';

describe('families of a grave', () => {
  test.each(
    cases(`
      Inhumation dans le caveau «Blanchet-Sorel», le 3 mai
      INHUMATION DANS LE CAVEAU «BLANCHET-SOREL» LE 3 MAI
      Ouverture du caveau «LEMOINE»/«GARNIER» mardi
      la tombe n° 12 «Mercier» est descellée
      la sépulture de la famille «Roux» est reprise
      la cavurne n° 4 «Roux», posée hier
      la chapelle «Verdier», carré B, menace ruine
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Ouverture du caveau provisoire mardi
      LE CAVEAU COMMUNAL EST PLEIN, LA TOMBE ABANDONNEE
      la chapelle Verdier est ouverte le dimanche
      la tombe du Soldat inconnu est fleurie
    `),
  )('leaves what a grave is: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('a name written twice', () => {
  test.each(
    cases(`
      Appel de Mme «rossignol» (ou «rossignole» ?), à rappeler
      Appel de M. «Vasseur» (ou «vassor» ?) ce matin
      M. «Weis» (ou «Weiss», «Weisz»…) rappelle
      Appel de mme «dumont» ou «dumond», à rappeler
      M. «Kowal» (orthographe ? peut-être «kowall») rappelle
      M. «Martel» / «martelle» ? à rappeler
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Mme «Roussel» (ou sa fille ?) rappelle
      Mme «Roussel» (ou demain ?) rappelle
      Mme «Marchand» (marchande de fleurs) rappelle
      M. «Petit», petite maison du bout, rappelle
      M. «Roux» (route de Dole ?) rappelle
    `),
  )('leaves other words: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test('counts letters added, lost, changed and swapped', () => {
    expect(editDistance('roussel', 'rousselle', 3)).toBe(2);
    expect(editDistance('martin', 'matrin', 3)).toBe(1);
    expect(editDistance('dumont', 'dumond', 3)).toBe(1);
    expect(editDistance('leroy', 'leroy', 3)).toBe(0);
    expect(editDistance('leroy', 'garnier', 2)).toBe(3);
    expect(editDistance('', 'ab', 5)).toBe(2);
  });
});

describe('first names in brackets', () => {
  test.each(
    cases(`
      l'employée de maison («Nadine») passe le lundi
      le gardien du stade («Rémi») a les clés
      la responsable de la salle («Aurore et Karim») attend
      l'animatrice référente du mercredi («Manon») appelle
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      le stade (Jean Bouin) est fermé
      l'élue (PS) et le conseiller (LR) votent
      l'adjoint (Travaux) et le médecin (Brest) attendent
    `),
  )('leaves parties, duties, places: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('initials of a reference and of a copy', () => {
  test.each(
    cases(`
      N/Réf. : «AB»/«cd» – votre demande
      Nos réf. : «FG».«mt»/2025-12
      Réf : «PJ»/«md»
      Réf : DGS/«md»
      «AB»/«cd»⏎Monsieur le Maire,
      Suivi par : «AB»/«cd» – poste 12
      Dactylo : «vr»
      COURRIER ARRIVE – 3 MAI 2025 – copie «B.L». / voirie
      Transmis à «B.L». et «R.T». le 3 mai
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Réf : DST/AL/12
      Réf. : AR/PC 2025-14
      Copie CNI, copie RIB, copie P.V.
      Instruit par : SG, vu par PC, visa : DGS
      Prix HT/an⏎EUR/an
      Saisie : par lot
    `),
  )('leaves services, papers, units: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

test.each(
  cases(`
    M. et Mme «Robert et Sylvie GRANGER», 14 avenue Foch, 25000 Besançon
    M. et Mme «Pierre et Odile Vasseur», 14 avenue Foch
  `),
)('a couple before where they live: %s', (marked) => {
  check(marked, ['PERSON']);
});
