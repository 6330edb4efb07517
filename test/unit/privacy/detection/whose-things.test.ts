/**
 * Names after a thing that is somebody's, saints that are people, initials of compound first names, births without their day, houses
 * that only their description tells; and what is asked when nothing tells. `«…»` is what must be hidden, whole; `‹…›` what is asked.
 */
import { detect } from '../../../../src/privacy/detect';
import { cases, check } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

const lexicon = ownLexicon();

test.each(
  cases(`
    «YANG Mai Lee», mère⏎M. «Vial» a l'accord de «Mai Lee Yang» et le rapport de «Karim Haddad»
    le chien de «Paul Durand», le vélo de «Lina Morel», le test de «Sacha Petit»
    le plan de Paris, l'accord de Paris, le livre de Victor Hugo, la voiture de la mairie
    Reconnu le 4 mai par «SAINT-MARC Ylian». Le double nom «SAINTE-MARIE ROSE-AIMÉE» est choisi, à SAINTE-MARIE.
    Le preneur, «SAINT-MARTIN DUBOIS Alex», a signé⏎Contre : «SAINT-PRIX Kaëlia»
    la rue SAINT-MARC Nord, le lycée SAINT-JOSEPH Bordeaux, la gare SAINT-PIERRE-des-Corps, l'école SAINTE-MARIE
    13/01 | Mme «SAINT-AUBERT» | Annexe⏎«Saint-Aubert» prend la parole. La route de Saint-Aubert, à Saint-Aubert.
    lot 4 : «J-P» (menuisier). Voir avec «M-C», qui attend. Zone J-P, axe A-M.
  `),
)('people: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    ORSINI Ange, né «06.1934», et GRECH Anne, née en «1941» ; élu en 06.2020
    née «12/1958», vue le 06/2024
  `),
)('births: %s', (marked) => {
  check(marked, ['BIRTH']);
});

test.each(
  cases(`
    On habite toujours «Kerham, maison bleue après le calvaire». Merci
    Mme Roy dit que la maison du «7 rue du Lavoir» est vide, comme la «maison de la tante, 3 rue Basse»
    M. Roy va à la maison du département, 8 rue Foch, puis à la maison des associations, 3 rue Basse
    Mme Roy nettoie sa cour (au «n° 3», mitoyen) et son budget (au n° 3)
    Mme Roy est née à la «ferme des Combettes, près du bourg»
  `),
)('homes: %s', (marked) => {
  check(marked, ['ADDRESS']);
});

test.each(
  cases(`
    RAPPORT D'INTERVENTION / CONSTATATION N° «RC-2026-0051»
    Rapport d'information judiciaire n° «PM26/0117»⏎Compte-rendu d'infraction n° «26/0311»
    Fiche d'intervention n° «2026-0418» du brigadier
    Compte rendu du conseil n° 2026-04. Rapport de présentation n° 12. Note d'information n° 2026-31
  `),
)('reports of the police: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    bonjour ma plaque c'est «fk 561 xd», merci
    immat relevée par le voisin : «gh-418-kl»⏎la plaque de la camionnette blanche «ab 123 cd»
    carte grise au nom de mon père, «bz904tf»
    la plaque de rue au 560 de la rue, plaques de 400 kg, plaque en 200 cm, plaque du 12 au 350
  `),
)('plates: %s', (marked) => {
  check(marked, ['PLATE']);
});

test.each(
  cases(`
    ‹2025/118› / ORSINI Ange / entrée⏎‹2025/119› / GRECH Anne / entrée
    Jean-Marc Ferrand est là. Le bureau de ‹JMF› ferme.
    Mme Roy conteste le mandat n° ‹BX44A7K2› de la trésorerie
    M. Roy expose la délibération 2025/118 et le CCAS
  `),
)('asks: %s', (marked) => {
  const expected = [...marked.matchAll(/‹([^›]+)›/gu)].map(([, words]) => words);
  const text = marked.replace(/[‹›]/gu, '');
  const asked = detect(text, { lexicon }).doubtful.map(({ start, end }) => text.slice(start, end));
  expect(asked).toEqual(expected);
});

test.each(
  cases(`
    La parcelle de M. Roy et son permis de construire PC 025 434 26 A0012
    Le permis de construire PC 025 434 26 A0012 sur la parcelle «AB 12»
    Terrain de Mme Roy : déclaration préalable n° DP 025 434 26 B0012
  `),
)('a permit is no parcel: %s', (marked) => {
  check(marked, ['PARCEL']);
});
