/**
 * What the facts decide without a word of theirs being told: more or less than before, in time or too late, the oldest of a list, a rank, what is open, needed or done, all of
 * several. Each with its faithful twin.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const aid = { aide: { accordee: 3000, precedente: 3400 } };
const early = { date_limite: '2026-03-31', date_reception: '2026-03-20' };
const late = { date_limite: '2026-03-31', date_reception: '2026-04-02' };
const room = { surface_m2: 38, surface_minimum_m2: 45, places_minimum: 3 };
const vans = {
  vehicules: [
    { immatriculation: 'AB-123-CD', annee: 2009 },
    { immatriculation: 'EF-456-GH', annee: 2004 },
  ],
};
const shares = {
  contributions: [
    { commune: 'Ormeville', montant: 12000 },
    { commune: 'Saulzet', montant: 8000 },
  ],
};
const ranked = { dossier: { rang: 3, candidats: 5 } };
const booked = { reservation: { obligatoire: true, tel: '01 02 03 04 05' } };
const access = { acces_handicape: { mairie: true, ecole: false } };

describe('held against the facts', () => {
  it.each([
    [aid, 'L’aide s’élève à 3 000 €, en hausse par rapport à la précédente.', 'hausse'],
    [
      { loyer: { mensuel: 610, ancien: 580 } },
      'Le loyer est fixé à 610 €, soit moins élevé que le précédent.',
      'moins élevé',
    ],
    [late, 'Votre dossier a été reçu le 2 avril 2026, dans les délais.', 'dans les délais'],
    [late, 'Votre dossier, reçu le 2 avril 2026, est arrivé avant la date limite.', 'avant la date limite'],
    [early, 'Votre dossier, reçu le 20 mars 2026, est arrivé hors délai.', 'hors délai'],
    [room, 'La surface est supérieure au minimum requis.', 'supérieure'],
    [
      { distance_m: 650, distance_min_creation_m: 800 },
      'La distance est supérieure au minimum exigé.',
      'supérieure',
    ],
    [vans, 'Le véhicule AB-123-CD est le plus ancien du parc.', 'le plus ancien'],
    [vans, 'Le véhicule EF-456-GH est le plus récent du parc.', 'le plus récent'],
    [ranked, 'Votre dossier a été placé au premier rang.', 'premier rang'],
    [shares, 'Saulzet verse la contribution la plus élevée.', 'la plus élevée'],
    [{ mediatheque_ouverte: false }, 'La médiathèque restera ouverte.', 'ouverte'],
    [booked, 'L’entrée se fait sans réservation.', 'sans réservation'],
    [{ reponse_recue: false }, 'Le propriétaire a répondu.', 'répondu'],
    [{ reponse_recue: true }, 'Le propriétaire n’a pas répondu.', 'répondu'],
    [access, 'Toutes deux ont un accès handicapé, la mairie comme l’école.', 'Toutes deux'],
    [access, 'Aucun bâtiment ne dispose d’un accès handicapé.', 'Aucun'],
  ])('%#: %j', (facts, text, words) => {
    expect(flags(facts, text).join('|')).toContain(words);
  });

  it.each([
    [aid, 'L’aide s’élève à 3 000 €, en baisse par rapport à la précédente.'],
    [early, 'Votre dossier a été reçu le 20 mars 2026, avant la date limite.'],
    [late, 'Votre dossier devait être déposé avant la date limite ; il a été reçu le 2 avril 2026.'],
    [late, 'Les dossiers doivent être déposés avant la date limite.'],
    [room, 'La surface est inférieure au minimum requis.'],
    [vans, 'Le véhicule EF-456-GH est le plus ancien du parc.'],
    [vans, 'Le plus ancien des véhicules date de l’année 2004, avant le véhicule AB-123-CD.'],
    [ranked, 'Votre dossier a été placé en troisième position.'],
    [shares, 'Ormeville verse la contribution la plus élevée.'],
    [{ mediatheque_ouverte: true }, 'La médiathèque restera ouverte.'],
    [booked, 'Nul ne sera accueilli sans réservation.'],
    [booked, 'Les personnes sans réservation ne seront pas admises.'],
    [{ reponse_recue: false }, 'Le propriétaire n’a pas répondu.'],
    [{ reponse_recue: false }, 'Nous avons répondu au propriétaire.'],
    [access, 'Tous les bâtiments ne disposent pas d’un accès handicapé.'],
  ])('%#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
