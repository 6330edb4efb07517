/**
 * Dates of birth that the sentence tells without its word: ages that somebody reaches, papers that differ, rows of names and days, months as
 * passports write them. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Mme Lagarde, 97 ans le «12/11/1928», penser à la carte
    Mme Roux, 90 ans le «04/05», visite du maire ; M. Petit a eu 100 ans le «3 mai 1925»
    M. Roux aura 18 ans au «15/09», demande son inscription
    KELLER Rose et KELLER Marguerite (jumelles) – «11/11/2017»
    M. Haroutiounian Vartan (épelle "Arut" sur son passeport), «06/06/1978», AGDREF 7503281946
    Petit Luc (père d'accueil), «03/04/1990», sans emploi
    119 | passeport | gare | OKONKWO Chidi Blessing, «12 AUG 1999» | préfecture
    passport of DOE John, born «03 MAR 1988» ; date of birth «12 AOÛ/AUG 1999»
    J'ai une Letourneur Odile, née en…⏎APPELANTE : Le «deux avril trente-neuf». Oui c'est elle.
    Et il est né le… ?⏎— le «trois juin deux mille douze»
    Pour M. Sow la date «12/06/1985» alors que sur le passeport c'est le «21/06/1985»
    Pour M. Sow le livret porte «03/04/1978» au lieu du «04/03/1978», à corriger
    Sur la CNI de Mme Petit c'est marqué «7/9/66», sur l'acte «9/7/66», erreur
    GROUPE 1 : Petit Léa «3/4/15», Sow Moussa «12-5-2014», Roux Zoé («8.8.15»)
    ROUX Jeanne nee «12/04/40» ; Luc Petit, d.o.b. «04/11/77»
  `),
)('hides: %s', (marked) => {
  check(marked, ['BIRTH']);
});

test.each(
  cases(`
    Concession de 30 ans le 12/11/1995 à M. Roux, bail de 9 ans au 01/01/2010
    M. Roux (séance du conseil), 12/05/1998, a voté
    M. Roux (élu en 1995), 12/05/1998
    L'acte de mariage de M. Roux est daté du 12/05/1998, erreur sur le lieu
    Le passeport de M. Roux, délivré le 12/05/2012, expire le 12/05/2022 : erreur
    rdv : Mme Roux 3/4/15, M. Petit 12-5-2014
    Convocations : Mme Roux 12/05/2025, M. Petit 13/05/2025
  `),
)('leaves: %s', (marked) => {
  check(marked, ['BIRTH']);
});
