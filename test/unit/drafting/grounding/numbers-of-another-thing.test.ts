/**
 * Bare numbers of the facts that are of another thing than a length of time: signs of files, things counted by the piece, numbers that the sentence tells already.
 * Beside each corruption, what must stay unflagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string, law: readonly string[] = []): readonly string[] =>
  toldOf(groundFacts({ text, facts, law }, legalCore())).map(({ text: words }) => words);

const stall = {
  titulaire: 'Mme Odile Perrachon',
  emplacement_num: '4',
  marche: 'marché couvert',
  date: '2026-03-09',
  validite: 'deux ans',
};
const mooring = { usager: 'M. Pascal Lescure', numero_ponton: 6, duree: 'un an' };
const teams = { equipes: 3, rotation: '2 semaines', responsable: 'Mme Irène Vasseur' };
const crews = { crews: 3, rotation: '2 semaines', supervisor: 'Mme Irène Vasseur', leader_on: '2026-05-04' };
const house = {
  proprietaire: 'Mme Hélène Grosset',
  logements: 3,
  delai_travaux: '4 mois',
  adresse: '8 rue Basse',
};

describe('a number of another thing is no length of time', () => {
  it.each<[unknown, string, string, (readonly string[])?]>([
    [
      stall,
      'L’emplacement n° 4 du marché couvert est attribué à Mme Odile Perrachon pour quatre ans à compter du 9 mars 2026.',
      'quatre ans',
    ],
    [mooring, 'Le ponton n° 6 est attribué à M. Pascal Lescure pour une durée de six ans.', 'six ans'],
    [mooring, 'Le ponton est loué à M. Pascal Lescure pour six mois.', 'six mois'],
    [teams, 'Les trois équipes tournent par périodes de trois semaines.', 'trois semaines'],
    [crews, 'Les trois équipes tournent toutes les trois semaines.', 'trois semaines'],
    [
      house,
      'Mme Hélène Grosset exécute les travaux dans un délai de trois mois, en application de l’article L. 511-11 du code de la construction et de l’habitation.',
      'trois mois',
      ['CCH|L511-11'],
    ],
    [
      { quartier: 'Les Vernes', composteurs: 4, rotation: '15 jours' },
      'Les composteurs des Vernes sont vidés tous les quatre jours.',
      'quatre jours',
    ],
    [
      { evenement: 'salon du livre', edition: 9, preavis: '2 mois' },
      'La 9e édition du salon du livre est annoncée avec un préavis de neuf mois.',
      'neuf mois',
    ],
  ])('flags %#: %s', (facts, text, wrong, law = []) => {
    expect(flags(facts, text, law)).toEqual(expect.arrayContaining([expect.stringContaining(wrong)]));
  });

  it.each<[unknown, string, (readonly string[])?]>([
    [
      stall,
      'L’emplacement n° 4 du marché couvert est attribué à Mme Odile Perrachon pour deux ans à compter du 9 mars 2026.',
    ],
    [mooring, 'Le ponton n° 6 est attribué à M. Pascal Lescure pour une durée d’un an.'],
    [teams, 'Les trois équipes tournent par périodes de deux semaines.'],
    [
      { lots: 3, duree: 3, objet: 'entretien des voies' },
      'Les trois lots sont conclus pour une durée de trois ans.',
    ],
    [{ stage: 3, encadrante: 'Mme Irène Vasseur' }, 'Mme Irène Vasseur encadre un stage de trois jours.'],
    [{ travaux: 6, voie: 'rue Basse' }, 'La rue Basse est fermée pour six jours de travaux.'],
    [{ conges: 5, agent: 'M. Luc Amadieu' }, 'M. Luc Amadieu a posé cinq jours de congés.'],
    [
      { renouvellement: 2, titulaire: 'M. Luc Amadieu' },
      'Le titre de M. Luc Amadieu est renouvelé pour deux ans.',
    ],
    [
      house,
      'Mme Hélène Grosset exécute les travaux dans un délai de quatre mois, en application de l’article L. 511-11 du code de la construction et de l’habitation.',
      ['CCH|L511-11'],
    ],
  ])('lets stand %#: %s', (facts, text, law = []) => {
    expect(flags(facts, text, law)).toEqual([]);
  });
});
