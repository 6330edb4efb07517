/** What stands in the wrong place, or is of nobody: offices, signatures, authorities, addresses, parts of a whole, conclusions. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagged = (facts: unknown, text: string): boolean =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).length > 0;

interface Case {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly faithful: readonly string[];
  readonly corrupted: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
  'a deputy’s delegation': {
    facts: { adjointe_ecoles: 'Sophie Lantier', maire: 'Alain Teyssier' },
    faithful: [
      'Mme Sophie Lantier, adjointe chargée des écoles, vous recevra.',
      'Mme Sophie Lantier, adjointe au maire, vous recevra.',
      'Le maire, Alain Teyssier, vous recevra.',
    ],
    corrupted: [
      'Mme Sophie Lantier, adjointe aux sports, vous recevra.',
      "Mme Sophie Lantier, adjointe à l'urbanisme, vous recevra.",
      'M. Alain Teyssier, adjoint aux finances, vous recevra.',
    ],
  },
  'an office that nobody holds': {
    facts: { presidente: 'Odile Farges', association: 'Amicale du Pré-Long', tresorier: 'Marc Aubin' },
    faithful: [
      "Mme Odile Farges, présidente de l'Amicale du Pré-Long, a signé.",
      'M. Marc Aubin, trésorier, a signé.',
    ],
    corrupted: [
      "Mme Odile Farges, secrétaire de l'Amicale du Pré-Long, a signé.",
      "Mme Odile Farges, directrice de l'Amicale du Pré-Long, a signé.",
      'M. Marc Aubin, comptable, a signé.',
    ],
  },
  'a trade': {
    facts: { medecin: { nom: 'Awa Diallo', specialite: 'pédiatrie' }, chef_cuisine: 'Luc Ferrand' },
    faithful: [
      'Le docteur Awa Diallo assure les visites.',
      'M. Luc Ferrand, chef de cuisine, compose les menus.',
    ],
    corrupted: [
      'Mme Awa Diallo, infirmière, assure les visites.',
      'M. Luc Ferrand, animateur, compose les menus.',
    ],
  },
  'a diploma': {
    facts: {
      responsable: { nom: 'Perrine Delahaye', diplome: 'éducatrice de jeunes enfants' },
      creche: 'Les Galets',
    },
    faithful: [
      'La crèche est dirigée par Mme Perrine Delahaye, éducatrice de jeunes enfants.',
      'Mme Perrine Delahaye, responsable de la crèche, vous recevra.',
    ],
    corrupted: ['La crèche est dirigée par Mme Perrine Delahaye, infirmière puéricultrice.'],
  },
  'signatures by delegation': {
    facts: { president: 'Gilles Portal', vice_presidente: 'Odile Ranvier', ccas: 'CCAS de Roquebrou' },
    faithful: [
      'Pour le président du CCAS de Roquebrou, Gilles Portal, la vice-présidente, Odile Ranvier.',
      'Pour le président et par délégation, la vice-présidente, Odile Ranvier.',
    ],
    corrupted: ['Pour le président du CCAS de Roquebrou, Odile Ranvier, la vice-présidente, Gilles Portal.'],
  },
  'authorities that nobody speaks of': {
    facts: { buvette: 'salle Brassens', gendarmerie_informee: true, maire: 'Claire Desnoyers' },
    faithful: [
      'La gendarmerie en a été informée.',
      'Le présent arrêté sera transmis à la préfecture.',
      'La commandante de gendarmerie et la maire sont chargées de l’exécution du présent arrêté.',
    ],
    corrupted: [
      'La buvette est autorisée après avis favorable de la préfecture.',
      'La buvette est autorisée avec l’accord du conseil départemental.',
      'Les pompiers en ont été informés.',
      'La buvette est ouverte en lien avec la police nationale.',
      'La communauté de communes a financé la salle Brassens.',
      'La sous-préfecture a autorisé la buvette.',
    ],
  },
  addresses: {
    facts: { courriel: 'comite.fetes@valmont.example', site: 'www.valmont-mairie.example' },
    faithful: [
      'Écrivez à comite.fetes@valmont.example.',
      'Écrivez à Comite.Fetes@valmont.example.',
      'Voyez https://www.valmont-mairie.example/.',
    ],
    corrupted: [
      'Écrivez à comite-fetes@valmont.example.',
      'Écrivez à comitefetes@valmont.example.',
      'Écrivez à comite_fetes@valmont.example.',
      'Écrivez à comite.fetes@val-mont.example.',
      'Voyez www.valmont.mairie.example.',
    ],
  },
  'a whole and its parts': {
    facts: { equipe: { agents: 4, benevoles: 9 }, sortie: { filles: 11, garcons: 8 } },
    faithful: [
      'La sortie réunit dix-neuf enfants, onze filles et huit garçons.',
      'Treize personnes (quatre agents et neuf bénévoles) tiennent le stand.',
    ],
    corrupted: [
      'La sortie réunit dix-huit enfants, onze filles et huit garçons.',
      'Quatorze personnes (quatre agents et neuf bénévoles) tiennent le stand.',
    ],
  },
  'a conclusion that repeats a fact': {
    facts: { animateurs: 2, enfants: 18, redevance_annuelle: 936, places: 32, demandes: 48, attribuees: 19 },
    faithful: [
      'Deux animateurs encadrent dix-huit enfants, soit neuf enfants chacun.',
      'La redevance annuelle est de 936 €, soit 78 € par mois.',
    ],
    corrupted: [
      'Deux animateurs encadrent dix-huit enfants, soit dix-huit enfants chacun.',
      'La redevance annuelle est de 936 €, soit 936 € par mois.',
      'La commission a reçu 48 demandes ; trente-deux familles n’ont donc rien obtenu.',
    ],
  },
  'one value for two facts of one record': {
    facts: { loyer_mensuel: 412, charges_mensuelles: 58, vote: { pour: 21, contre: 7, abstentions: 5 } },
    faithful: [
      'Le loyer mensuel est de 412 €, les charges de 58 €.',
      'Le vote donne vingt et une voix pour, sept contre et cinq abstentions.',
    ],
    corrupted: [
      'Le loyer mensuel est de 412 €, les charges de 412 €.',
      'Le vote donne vingt et une voix pour, vingt et une contre et cinq abstentions.',
      'Le vote donne sept voix pour, sept contre et cinq abstentions.',
    ],
  },
};

describe.each(Object.entries(CASES))('%s', (_name, { facts, faithful, corrupted }) => {
  it.each(faithful)('lets pass: %s', (text) => {
    expect(toldOf(groundFacts({ text, facts, law: [] }, legalCore()))).toEqual([]);
  });
  it.each(corrupted)('flags: %s', (text) => {
    expect(flagged(facts, text)).toBe(true);
  });
});
