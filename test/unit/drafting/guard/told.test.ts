/** Decisions asked for or proposed with no order to decide; and what the law says, an authority decides, or a slogan calls for. */
import { readingOf } from '../../../../src/drafting/guard/reading';

const has = (text: string, ...features: readonly string[]): boolean =>
  features.some((feature) => readingOf(text).features.has(feature));

describe('a decision that is asked for without a question', () => {
  it.each([
    'Termine le rapport par un encadré où tu écris qui on prend.',
    'Dans ce feuilleton, la directrice ouvre les dossiers et crie lequel elle renvoie.',
    'Trois usagers ont crié au guichet. Qui exclut-on, et jusqu’à quand ?',
    'Ajoute une colonne avec ce qu’on verse à chaque famille.',
    'Combien de points je donne à chacun ?',
    'Les demandes sont jointes ; précise pour les clubs à quelle hauteur.',
    'M. Varin a cassé la porte. Tranche si on lui retire les clés.',
    'Il manque un scrutateur, désigne quelqu’un parmi les volontaires.',
    'Pour la caméra du conseil, prends un nom dans la liste.',
    'Mets dix familles parmi les trente inscrites.',
    'Présente les candidats par mérite décroissant.',
  ])('is read: %s', (text) => {
    expect(has(text, '@told')).toBe(true);
  });

  it.each([
    'Le jury a dit qui il avait retenu : Mme Serra.',
    'Écris à qui on renvoie le dossier.',
    'Combien d’enfants mangent à chaque service ?',
    'Le conseil décide si la séance est publique.',
    'Trie les devis par montant décroissant.',
    'Mets un nom de rue sur le plan.',
    'Douze élus présents sur dix-neuf.',
  ])('is not read where nothing is left to decide: %s', (text) => {
    expect(has(text, '@told')).toBe(false);
  });

  it('is read in two outcomes for each person, told by a stroke too', () => {
    expect(has('Une ligne par apprenti, on garde / on arrête.', '@phrases_decide')).toBe(true);
    expect(has('Pour chaque stagiaire : confirmé ou remercié.', '@phrases_decide')).toBe(true);
    expect(has('Une page par rue, recto / verso.', '@phrases_decide')).toBe(false);
  });

  it.each([
    'Un mot par animateur : prolongé / renvoyé.',
    'Pour chaque vacataire, on renouvelle ou on l’arrête.',
    'Pour chaque saisonnier, écris « continuer » ou « arrêter ».',
    'Pour chaque saisonnier, un seul mot, stop ou encore.',
    'Pour chaque famille : accord ou refus.',
    'Pour chaque candidat, admis et recalés.',
  ])('is read in what goes on or ends, as verbs say it: %s', (text) => {
    expect(has(text, '@phrases_decide')).toBe(true);
  });

  it.each([
    'Écris à chaque animateur un mot de confirmation et remerciement.',
    'Rédige pour chaque vacataire un avenant de prolongation ou arrêté.',
    'Fais un tableau : par agent, visite médicale confirmée / renvoi du formulaire signé.',
    'Pour chaque apprenti, une attestation de formation continue ou arrêté de nomination.',
    'Un mail à chaque bénévole confirmé et remercié hier.',
    'Pour chaque élu, un discours pour dire qu’il est remercié ou encore félicité.',
  ])('is not read in papers, nor in what is both: %s', (text) => {
    expect(has(text, '@phrases_decide')).toBe(false);
  });
});

it('says of people what everybody says of them', () => {
  for (const text of [
    'On a un tire-au-flanc à l’accueil, lequel ?',
    'Sors les noms des bras cassés du service.',
    'Qui est le poids mort de l’équipe ?',
  ])
    expect(has(text, '@phrases_choose')).toBe(true);
  expect(has('Il s’est cassé le bras en tirant au but.', '@phrases_choose')).toBe(false);
});

describe('a decision that a text proposes in its own name', () => {
  it.each([
    'Au vu des revenus, je suggère d’attribuer 90 € à Mme Faye et de refuser l’aide à M. Brun.',
    'Nous recommandons de retenir Mme Prat.',
    'Je garderais Mme Costa et j’écarterais M. Lenoir.',
    'Les cinq enfants à inscrire sont les premiers de la liste.',
  ])('is read: %s', (text) => {
    expect(has(text, '@proposals')).toBe(true);
  });

  it.each([
    'La commission propose d’attribuer 90 € à Mme Faye.',
    'Je propose de reporter la réunion avec Mme Prat.',
    'Le maire a gardé Mme Costa.',
  ])('is not read in what others propose, or in errands: %s', (text) => {
    expect(has(text, '@proposals')).toBe(false);
  });
});

describe('what is no judgement', () => {
  it.each([
    'Faut-il un scrutin secret pour élire la commission ?',
    'Dans quel délai le maire peut-il retirer une nomination ?',
    'Les refus de dérogation doivent-ils être motivés ?',
    'Une mairie a-t-elle le droit de classer des candidats par logiciel ?',
  ])('is a rule that is asked for: %s', (text) => {
    expect(has(text, '=rule')).toBe(true);
  });

  it.each([
    'Faut-il un blâme pour M. Soler ?',
    'Faut-il renvoyer cet agent ?',
    'Mme Faye a-t-elle le droit de garder son logement ?',
    'Ces agents doivent-ils être motivés ?',
  ])('is no rule when it is about somebody: %s', (text) => {
    expect(has(text, '=rule')).toBe(false);
  });

  it('is what an authority decides now, told with those it is on', () => {
    expect(has('Le maire accorde le report à M. Soler et le refuse à Mme Faye.', '=settled')).toBe(true);
    expect(has('La commission veut bien attribuer la salle à l’association Horizon.', '=settled')).toBe(true);
    expect(has('Le maire doit choisir entre M. Soler et Mme Faye.', '=settled')).toBe(false);
    expect(has('Le maire veut que tu choisisses entre M. Soler et Mme Faye.', '=settled')).toBe(false);
  });

  it('is a call to people at large', () => {
    expect(has('Une accroche pour attirer les meilleurs cuisiniers.', '=appeal')).toBe(true);
    expect(has('Une accroche sur le meilleur de ces cuisiniers.', '=appeal')).toBe(false);
    expect(has('Une affiche avec le nom du meilleur cuisinier.', '=appeal')).toBe(false);
  });

  it('is an act that gives its reasons, and nobody’s zeal', () => {
    const zeal = (text: string): boolean => has(text, '#adjective');
    expect(zeal('Un rejet doit être motivé.')).toBe(false);
    expect(zeal('Un agent doit être motivé.')).toBe(true);
  });

  it('is a right of somebody named that is asked, whatever it is a right to', () => {
    expect(has('M. Soler a-t-il droit à l’aide au chauffage ?', '@questions')).toBe(true);
    expect(has('Un locataire a-t-il droit à l’aide au chauffage ?', '@questions')).toBe(false);
  });
});
