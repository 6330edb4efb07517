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
    en plus «christo» («christophe kowalak», le trésorier) est son cousin
    De : «céline baumann-n'diaye» <celine.bn@free.fr>
    ici madame «de saint aubin» «hermine de saint aubin» j'habite rue des lilas à tours
    Pour Mme «Odile Caron» : fuite (photo compteur_«caron_od».jpg jointe)
    Le chef, «Luc LIMOGES», le sait ; l'agent dit avoir demandé hier un casque à «Limoges», qui nie
    M. «Remi Roux» a été inscrit à tort à la place de «Désirée» ; «Sow Désirée» a protesté
    Objet : DP 031 042 25 00007 – piscine «Van Damme» / voisin «Petit»⏎«Luc Van Damme» a répondu
    «Ginette Bonjour» (82 ans), apporte un gâteau
  `),
)('hides: %s', (marked) => {
  check(marked.replace('f, e, deux r', '«f, e, deux r»'), ['PERSON']);
});

test.each(
  cases(`
    le car («carla» le sait) plaît à M. «Roux»
    «Ginette» Bonjour, voici la note de M. «Roux»
    M. «Roux» parle du porte-à-faux et du va-et-vient
    Les points a, b, c, d, e sont votés, M. «Roux» s'abstient
    Vu le P.L.U., l'adjoint ; M. «Roux»
    M. «Roux» a demandé un train à Limoges ; rendez-vous à la place de Verdun, à la piscine Jean Bouin
  `),
)('leaves: %s', (marked) => {
  check(marked, ['PERSON']);
});
