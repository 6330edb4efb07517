/**
 * Names that are spelled otherwise than letter by letter, and initials of whoever signs for another. `«…»` is what must be hidden, whole.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    M. «Marchandeau», oui, «Mar-chan-deau», comme ça se prononce
    Je suis madame «Pelletier», euh «Pel-le-tier» avec deux l
    Mme «Ferrara» – f, e, deux r – habite ici
    Je m'appelle «Aziz Ben-Salah». «B, e, n, tiret, Salah».
    Monsieur «Ouattara», «o, u, a, deux t, a, r, a»
    Avec mes salutations distinguées.⏎P/o «T. L.»
    Pour le maire empêché, p.o. «R. V.»
    Registre tenu par Mme «Roux». Vu «T. L.», adjointe.
  `),
)('hides: %s', (marked) => {
  check(marked.replace('f, e, deux r', '«f, e, deux r»'), ['PERSON']);
});

test.each(
  cases(`
    M. «Roux» parle du porte-à-faux et du va-et-vient
    Les points a, b, c, d, e sont votés, M. «Roux» s'abstient
    Vu le P.L.U., l'adjoint ; M. «Roux»
  `),
)('leaves: %s', (marked) => {
  check(marked, ['PERSON']);
});
