/**
 * Numbers after the person whose thing they are, numbers of objects in columns, initials after "signé", a place after "celui de".
 * `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    La carte carburant n° «7026 4418 0032 118» pour son véhicule, dit M. Roy
    L'acte de Marie Guéguen, n° «44» de 1990 ; la concession de M. Roy (n° «12-B»)
    Me Van Oost – toque «114»
    La rue de M. Roy, n° 44, et le bus de Paul Bau, n° 12
    Agent | Arme | N° série⏎Ferrié Alexia | LBD | «B44718»⏎Lapeyre Jean | Glock | «BKTZ402»
    Objet | N° série⏎Tracteur | BKTZ402⏎Benne | B44718
    Akpo Jean | 14.02.1988 | hébergé | 05/2028⏎Bau Paul | 01.12.1961 | rue | 01/2029
  `),
)('numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Éliminations signées «BT». Visé par «B. Tromeur»
    Le dossier signé DGS, vu le BT de la rue. «B. Tromeur»
  `),
)('initials: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    mon beau-frère Ange-Toussaint, celui de la «ferme de Soulages». Merci
    Mme Roy, celle du «chemin des Vignes», proteste ; M. Bau, celui du budget
  `),
)('places: %s', (marked) => {
  check(marked, ['ADDRESS']);
});
