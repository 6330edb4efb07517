/**
 * Names that something aside tells: letters that are announced as spelled, nicknames in a text in capitals or in quotation marks, an e-mail
 * address elsewhere on the line, a stroke in a cell. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    dame très énervée, elle épelle : «N.G.O.» plus loin
    – comment vous l'écrivez ?⏎– «W, U». Je vous rappelle
    Ça s'écrit «L.Y.», vous savez ; ça s'épelle «X, U, E»
    UN NOMME «TEXIER» QUE TOUT LE MONDE APPELLE «PIPO».⏎ELLE A ETE BOUSCULEE PAR «PIPO» HIER
    MON VOISIN QU'ON APPELLE «LE GITAN» A CRIE. ALIAS «ZIZOU» AUSSI
    refuse de déposer plainte contre "«la Fouine»". Il accuse "«le Rital»"
    il reste deux lots. «Pervenche Gaidet» tient la liste (pervenche.gaidet73@gmail.com)
    «Sauvage Capucine» gère le reste, écrire à capucine-sauvage@orange.fr
  `),
)('hides: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    Ils écrivent au C.E. et à l'U.E. ; les lettres A, B sont au mur ; écrire au R.A.
    ON APPELLE LE MAIRE. TOUT LE MONDE APPELLE LA POLICE
    plainte contre la Poste, contre "le projet", accuse "la mairie"
    Le Service Technique répond à service.technique@ville-ex.fr, Espace Vert à espace.vert@ville-ex.fr
    Accueil Jeunesse ouvre, écrire à accueil.jeunesse@ville-ex.fr
  `),
)('leaves: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    dossier;demandeur;naissance;motif⏎25-064;«JEAN-PIERRE Wilner» / «DORSAINVIL Islande»;12-12-1984;loyer⏎25-065;«ROUX Paul»/«PETIT Aurore»;12-12-1984;eau
    Nom | Motif⏎«Wilner DORSAINVIL» / «Lumière CHARLES» | loyer⏎«ROUX Paul» / CM2 | eau⏎«SOW Anne» / CANTINE | eau
  `),
)('two people in a cell: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    Pièces jointes : constat.pdf (2 Mo), plan.pdf – 350 Ko ; film.mp4, 1,2 Go. Voir M. «Roux»
  `),
)('sizes of files: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    Fait à Die, le 3 mai 2025⏎Le Maire, «Gilberte Nadalon»
    Fait à Gap, le 3 mai 2025⏎La Présidente, «Ange-Félix QUILICHINI»⏎
    Fait à Vire, le 3 mai 2025⏎L'adjointe au maire, «Aurore Petit»⏎
    Cordialement,⏎Le Directeur général, «Thierno Baldé»
  `),
)('duties before who signs: %s', (marked) => {
  check(marked, ['PERSON']);
});
