/**
 * Facts with English keys: the same answers as with the French ones, told with the keys of the form.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frenchKey } from '../../../../src/drafting/grounding/facts/french-key';
import { frenchFacts } from '../../../../src/drafting/grounding/facts/french-keys';
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { blindCases, blindScore, blindTable } from '../../../support/grounding/blind';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

it.each([
  ['tyre_count', 'nombre_pneus'],
  ['price_child', 'prix_enfant'],
  ['rate_senior', 'tarif_senior'],
  ['date_end', 'date_fin'],
  ['price_20_years', 'prix_20_ans'],
  ['inspection_deadline_days', 'delai_inspection_jours'],
  ['number_of_benches', 'nombre_bancs'],
  ['session_date', 'date_seance'],
  ['old_tariff', 'ancien_tarif'],
  ['price_per_meal', 'prix_par_repas'],
  ['works_duration_weeks', 'duree_travaux_semaines'],
  ['waterConsumption', 'consommation_eau'],
  ['due_date', 'echeance'],
  ['first_due_date', 'premiere_echeance'],
  ['votes_against', 'contre'],
  ['hall_rental_fee', 'redevance_location_salle'],
  ['guarantee_rate', 'taux_garantie'],
  ['rate_pct', 'taux_pct'],
  ['rate', 'taux'],
  ['max_speed_kmh', 'vitesse_max_kmh'],
  ['hours_worked', 'heures_travaillees'],
  ['work_days', 'jours_travail'],
  ['appeal_delay_months', 'delai_recours_mois'],
  ['is_paid', 'paye'],
  ['water_m3_2025', 'eau_m3_2025'],
])('%s is %s', (english, french) => {
  expect(frenchKey(english)).toBe(french);
});

it.each([
  ['signed_on', '2026-03-02', 'date_signature'],
  ['opens_at', '08:30', 'heure_ouverture'],
  ['held_at', 'salle des fêtes', 'lieu_tenue'],
  ['register_by', '2026-05-04', 'date_limite_inscription'],
  ['signed_by', 'Mme Colin', 'signataire'],
  ['works_from', '2026-05-04', 'debut_travaux'],
  ['open_until', '18:00', 'heure_fin_ouverture'],
])('%s of %s is %s', (english, value, french) => {
  expect(frenchKey(english, value)).toBe(french);
});

describe('facts', () => {
  it('with French keys stay as they are', () => {
    const facts = { date_seance: '2026-03-02', support: 'papier', report: 'au 3 avril', lots: [{ prix: 3 }] };
    expect(frenchFacts(facts)).toEqual({ facts, originals: new Map() });
  });

  it('with English keys keep every value and the way back, in lists and records too', () => {
    const { facts, originals } = frenchFacts({
      session_date: '2026-03-02',
      lots: [{ winning_bid: 3 }],
      mayor: { first_name: 'Ana', deputy_mayor: 'Paul' },
    });
    expect(facts).toMatchObject({ date_seance: '2026-03-02', maire: { first_name: 'Ana' } });
    expect(originals.get('date_seance')).toBe('session_date');
    expect([...originals.values()]).toEqual(
      expect.arrayContaining(['lots.0.winning_bid', 'mayor', 'mayor.first_name', 'mayor.deputy_mayor']),
    );
  });

  it('whose keys would be one keep both', () => {
    const { facts, originals } = frenchFacts({
      price: 1,
      prix: 2,
      meeting_date: 'a',
      session_date: 'b',
      sitting_date: 'c',
    });
    expect(Object.values(facts as object)).toEqual([1, 2, 'a', 'b', 'c']);
    const keys = Object.keys(facts as object).map((key) => originals.get(key) ?? key);
    expect(keys).toEqual(['price', 'prix', 'meeting_date', 'session_date', 'sitting_date']);
  });

  it('that hold a key of the language itself lose nothing', () => {
    const { facts } = frenchFacts(
      JSON.parse('{"meeting_date": "a", "session_cost": 3, "__proto__": {"price": 2}}'),
    );
    expect(JSON.stringify(facts)).toContain('__proto__');
  });

  it('of one word that may be French stay', () => {
    expect(frenchFacts({ rail: 'oui' }).facts).toEqual({ rail: 'oui' });
  });
});

describe('what grounding says', () => {
  const facts = {
    tyre_count: 40,
    observed_on: '2026-01-22',
    observer: 'Mme Carole Besson',
    removal_cost: 320,
  };

  it('holds what the English keys mean', () => {
    const text =
      'Le 22 janvier 2026, Mme Besson a constaté un dépôt de quarante pneus, dont l’enlèvement coûte 320 €.';
    const answer = groundFacts({ facts, law: [], text }, legalCore());
    const [flags, { supported }] = [toldOf(answer), answer];
    expect(flags).toEqual([]);
    const origins = supported.flatMap((claim) => claim.origins.map(({ id }) => id));
    expect(origins).toEqual(
      expect.arrayContaining(['tyre_count', 'observed_on', 'observer', 'removal_cost']),
    );
  });

  it('names the keys of the form', () => {
    const answer = groundFacts(
      {
        facts: { grant_amount: 4500, project_cost: 12_000, session_date: '2026-03-02' },
        law: [],
        text: 'Le coût du projet est de 4 500 €.',
      },
      legalCore(),
    );
    const flags = toldOf(answer);
    expect(flags).toHaveLength(1);
    expect(flags[0]?.why).not.toMatch(/montant_subvention|cout_projet/u);
  });

  it('quotes facts as they are', () => {
    const { flags } = groundFacts(
      {
        facts: {
          upkeep: 'ramonage de la salle en location deux fois par an',
          rental: 'oui',
          room: 'Tilleuls',
        },
        law: [],
        text: 'Le ramonage de la salle en location a lieu trois fois par an.',
      },
      legalCore(),
    );
    expect(flags.map(({ why }) => why).join(' ')).not.toMatch(/room|rental/u);
  });

  it('leaves the ids of documents', () => {
    const { supported } = groundFacts(
      {
        facts: { grant_amount: 4500, session_date: '2026-03-02' },
        law: [],
        sources: { letter: 'Le coût des travaux est de 12 000 €.' },
        text: 'Les travaux coûtent 12 000 €.',
      },
      legalCore(),
    );
    expect(supported.flatMap(({ origins }) => origins)).toEqual([{ kind: 'source', id: 'letter' }]);
  });

  it('reads a rate alone as a part of a hundred', () => {
    const { flags } = groundFacts(
      {
        facts: { lender: 'La Banque postale', amount: 200_000, rate: 3.2, duration_years: 15 },
        law: [],
        text: 'Le prêt de 200 000 € court sur quinze ans au taux de 3,2 %.',
      },
      legalCore(),
    );
    expect(flags).toEqual([]);
  });
});

/** The keys of these tables in English, as another developer would have named them. */
const ENGLISH = JSON.parse(readFileSync(join(__dirname, 'tables/english-keys.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const inEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [ENGLISH[key] ?? key, inEnglish(inner)]),
  );
};

describe('tables whose keys were put into English', () => {
  const scores = ['blind-a', 'blind-c', 'derived2', 'roles']
    .flatMap((name) => blindCases(blindTable(name)))
    .map((one) => blindScore({ ...one, facts: inEnglish(one.facts) as typeof one.facts }));
  const wrong = (corrupt: boolean): number => {
    const own = scores.filter(({ one }) => one.corrupt === corrupt);
    return own.filter(({ right }) => !right).length / own.length;
  };

  it('miss no more than one in twenty-five, and flag no more than one in twenty of the faithful', () => {
    expect(scores.length).toBeGreaterThan(600);
    expect(wrong(true)).toBeLessThan(0.04);
    expect(wrong(false)).toBeLessThan(0.05);
  });
});
