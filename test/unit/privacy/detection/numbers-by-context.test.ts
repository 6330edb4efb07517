/**
 * Numbers that the words around make somebody's: a parcel after what it is, a contract beside its insurer, a fine's notice, a title of stay,
 * an account on a public site. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Objet : élagage en bordure de voie – propriété «BK 127»
    Le terrain «ZD 46» de M. Roux, et le jardin «AB 12»
    La propriété est en zone UB 3, le terrain PC 12 et la propriété RD 14
  `),
)('parcels: %s', (marked) => {
  check(marked, ['PARCEL']);
});

test.each(
  cases(`
    M. Roux, verbalisé le 3 mai, avis n° «7714803925». Requérant : M. Petit
    Amende de stationnement de Mme Sow : l'avis n° «8802716354» est contesté
    Son assureur : MATMUT, contrat «980 0012 44731 R».
    Assurance de Mme Roux : Groupama, n° de contrat «40118827 M» ; AXA (contrat n° «7 410 2288»)
    Titre de la mère «5802119376», valable un an ; M. Sow, titre de séjour du père «7503094412»
    l'identifiant FranceConnect est «ballegre41», Mme Allègre a perdu le mot de passe
    Identifiant Ameli : «jroux-p» ; identifiant impots.gouv : «mpetitjean» ; login Pronote = «k.diallo»
  `),
)('numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    L'avis n° 2024 du comité ; avis n° 12 sur l'ordre du jour ; le contrat 2025 de M. Roux
    L'assurance de la commune : contrat de trois ans, 4500 euros ; titre de la mère poule
    L'identifiant FranceConnect est perdu, identifiant Ameli : néant
  `),
)('nobody’s: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Né(e) le : |«1 9 / 0 6 / 2 0 1 9»| Sexe : F
    Date de naissance : | «12/03/1984» | Nationalité : | française |
    Né le | «3 mai 1999» |⏎Date de la réunion : | 3 mai 2025 |
  `),
)('births: %s', (marked) => {
  check(marked, ['BIRTH']);
});
