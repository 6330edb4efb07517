/**
 * Surnames that a particle opens and a common noun ends: "M. de la Fontaine". Not the service where somebody works. `«…»` is what
 * must be hidden, whole.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Monsieur «de la Croix», vous m'avez écrit.
    M. «de la Fontaine» se plaint du bruit.
    Mme «de la Tour» est venue, M. «du Bois» aussi.
    Mme «de la Tour Anne» demande un acte.
    Bonjour,⏎je m'appelle «de la Tour Anne»
    Nom : «de la Tour»⏎Prénom : «Anne»
    «Jean de la Rivière» a demandé un acte.
    «de Sousa Lucia» demande un acte.
    Je m'appelle «de Sousa Lucia» et je vous écris.
    Cordialement,⏎«Anne de la Tour»
    Parents : «Yvon LE DU», patron pêcheur, et «Nolwenn LE DÛ»
    Le 4 mai, «Loïc LE DU» et «Mona KERVELLA» se sont mariés.
  `),
)('a surname: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    M. le maire a répondu à Mme de la comptabilité et à Monsieur de la mairie.
    Monsieur de la Préfecture a appelé, M. de la Voirie et Mme de l'Urbanisme aussi.
    «Paul» de la Police municipale et Mme de la Maison de quartier
    Place de la Fontaine, l'école Jean de la Fontaine, la rue Pierre de la Croix
    On s'appelle le matin. Je m'appelle la Mairie.
    de la Mairie, il n'y a rien
  `),
)('no surname: %s', (marked) => {
  check(marked, ['PERSON']);
});
