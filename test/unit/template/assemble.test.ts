/** Template + facts → act: conditions, numbers of articles, loops, sources, filters. */
import { textOf } from '../../../src/act/text';
import type { Paragraph, SlotPlace, Table, TextBlock } from '../../../src/act/act';
import { assembleAct, type Assembly } from '../../../src/template/assemble';
import { AssemblyError } from '../../../src/template/assembly-error';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import type { Facts } from '../../../src/template/fact-values';
import type { Template } from '../../../src/template/model';
import { demoProfile, legalCore } from './support/assets';
import { changed, SAMPLE, SAMPLE_FACTS, SAMPLE_ID } from './support/sample';

const profile = demoProfile();
const law = legalCore().lookup;
const sample = parseTemplate(SAMPLE, SAMPLE_ID, law);

const assemble = (facts: object = {}, template: Template = sample): Assembly => {
  const result = validateFacts(template, { ...SAMPLE_FACTS, ...facts }, profile, law);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return assembleAct(template, result.facts, { profile, law });
};
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');
const texts = (blocks: readonly (TextBlock | SlotPlace)[]): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [plain(textOf(block.content))] : []));

/** The text of the sample's first conclusion when it is written so. */
const written = (text: string, facts: object = {}): string => {
  const source = changed(
    "place-date: 'Fait le {{signed_on|date}}'",
    `place-date: ${JSON.stringify(text)}`,
  ).text;
  return texts(assemble(facts, parseTemplate(source, SAMPLE_ID, law)).act.conclusions)[0] ?? '';
};

describe('assembleAct', () => {
  it('numbers articles after conditions, and follows references', () => {
    const closed = assemble().act;
    expect(closed.articles.map(({ number, heading }) => [number, heading && plain(heading)])).toEqual([
      [1, 'Fermeture'],
      [2, 'Redevance de l’association Élan'],
      [3, undefined],
    ]);
    expect(texts(closed.articles[2]?.content ?? [])).toEqual(['L’article 2 s’applique à Mme Hélène Ozanne.']);
    const open = assemble({ closed: false }).act;
    expect(open.articles).toHaveLength(2);
    expect(texts(open.articles[1]?.content ?? [])).toEqual(['L’article 1er s’applique à Mme Hélène Ozanne.']);
  });

  it('repeats blocks and rows, with a condition for each item', () => {
    const [, fee] = assemble().act.articles;
    expect(texts(fee?.content ?? []).slice(1)).toEqual(['un panneau A ;']);
    const table = fee?.content.find(({ type }) => type === 'table') as Table;
    expect(table.caption).toBe('Panneaux');
    expect(table.rows.map((row) => row.map(textOf))).toEqual([
      ['A', '3'],
      ['B', '–'],
    ]);
    expect(assemble({ posts: [] }).act.articles[1]?.content.some(({ type }) => type === 'table')).toBe(false);
  });

  it('makes a paragraph a line of an address', () => {
    expect(texts(assemble().act.preface)).toEqual([
      'RÉPUBLIQUE FRANÇAISE',
      '7 impasse des Cerisiers',
      '25440 Valmorin-sur-Loue',
      'Arrêté pour l’association Élan',
    ]);
  });

  it('says where each word comes from', () => {
    const { act } = assemble();
    expect((act.citations[0] as Paragraph).content).toEqual([
      { text: 'Vu le code, notamment son ' },
      {
        text: 'article\u00A0L.\u00A02213-1 du code général des collectivités territoriales',
        sources: [{ kind: 'law', id: 'CGCT-L2213-1' }],
      },
      { text: '\u202F;' },
    ]);
    expect((act.authority[0] as Paragraph).content[1]).toEqual({
      text: 'de Valmorin-sur-Loue',
      sources: [{ kind: 'profile', id: 'organisation.town' }],
    });
    const table = act.articles[1]?.content.find(({ type }) => type === 'table') as Table;
    expect(table.rows[0]?.[0]).toEqual([{ text: 'A', sources: [{ kind: 'fact', id: 'posts' }] }]);
    const strong = act.preface.at(-1) as Paragraph;
    expect(strong.content.every((inline) => inline.strong)).toBe(true);
    const legal = assemble({ basis: 'CGCT-L2213-1' }).act.citations[1] as Paragraph;
    expect(legal.content[1]?.sources).toEqual([
      { kind: 'fact', id: 'basis' },
      { kind: 'law', id: 'CGCT-L2213-1' },
    ]);
  });

  it('hands each drafter what its slot declares, and nothing else', () => {
    const { act, slots } = assemble();
    expect(act.recitals).toEqual([{ type: 'slot', slot: 'motives', role: 'recital' }]);
    expect(Object.keys(slots[0]?.facts ?? {}).sort()).toEqual([
      'closed',
      'company',
      'lanes',
      'reason',
      'streets',
      'works',
      'works_period',
    ]);
    expect(slots[0]?.law.map(({ id }) => id)).toEqual(['CGCT-L2213-1']);
    expect(slots[0]?.fields.map(({ id }) => id)).not.toContain('fee');
  });

  it('refuses a value that is absent', () => {
    const source = changed('{{signed_on|date}}', '{{opens_at|time}}').text;
    const template = parseTemplate(source, SAMPLE_ID, law);
    expect(texts(assemble({ opens_at: '19:30' }, template).act.conclusions)[0]).toBe('Fait le 19 h 30');
    expect(() => assemble({}, template)).toThrow(
      new AssemblyError(SAMPLE_ID, 'opens_at', 'Fait le {{opens_at}}'),
    );
  });

  it('refuses an article that is not there, and a legal entry out of the core', () => {
    const source = changed('{{article:fee}}', '{{article:closing}}').text;
    const template = parseTemplate(source, SAMPLE_ID, law);
    expect(() => assemble({ closed: false }, template)).toThrow(AssemblyError);
    const { facts } = validateFacts(sample, SAMPLE_FACTS) as { facts: Facts };
    expect(() => assembleAct(sample, facts, { profile, law: () => undefined })).toThrow(/law:CGCT-L2213-1/);
  });
});

const DAY = { signed_on: '2026-12-01' };
describe('filters', () => {
  it.each(
    (
      [
        ['Le {{signed_on}}', 'Le 1er décembre 2026', DAY],
        ['{{signed_on|weekday|capital}}', 'Mardi 1er décembre 2026', DAY],
        ['L’an {{signed_on|date_words}}', 'L’an deux mille vingt-six, le premier décembre', DAY],
        [
          '{{opens_at|time}} {{opens_at|time_words}}',
          '19 h 30 dix-neuf heures trente',
          { opens_at: '19:30' },
        ],
        [
          '{{lanes|words}} voie{{lanes|plural:"":"s"}}',
          'une voie',
          { lanes: 1 },
          '{{lanes|words:"f"}} {{lanes|plural:"voie":"voies"}}',
        ],
        ['{{profile.organisation.population|number}}', '4 127', {}],
        [
          '{{fee}} {{fee|amount_words}}',
          '1 250,50 € mille deux cent cinquante euros et cinquante centimes (1 250,50 €)',
          {},
        ],
        [
          '{{applicant}} {{applicant|name}} {{applicant|signature}}',
          'Mme Hélène Ozanne Hélène Ozanne Hélène OZANNE',
          {},
        ],
        ['{{applicant|agree:"venu":"venue"}}', 'venue', {}],
        [
          '{{applicant|agree:"venu":"venue":"venus":"venues"}}',
          'venus',
          { applicant: { civility: 'M. et Mme', first_name: 'Bernard', last_name: 'Cuenot' } },
        ],
        [
          '{{company|agree:"tenu":"tenue":"tenus":"tenues"}}',
          'tenues',
          { company: { name: 'écoles', article: 'les', gender: 'f' } },
        ],
        [
          '{{company|article}} {{company|de}} {{company|à}}',
          'l’association Élan de l’association Élan à l’association Élan',
          {},
        ],
        [
          '{{company|article}} {{company|de}} {{company|à}}',
          'le FC du FC au FC',
          { company: { name: 'FC', article: 'le', gender: 'm' } },
        ],
        [
          '{{company|de}}, {{company}}',
          'd’Élan, Élan',
          { company: { name: 'Élan', article: 'none', gender: 'f' } },
        ],
        ['{{reason}}', 'l’ouverture d’une tranchée', {}],
        ['{{reason|label|capital}}', 'Une grue', { reason: 'crane' }],
        [
          '{{streets}} {{streets|list:"ou"}}',
          'la rue des Vignes et l’avenue de la Gare la rue des Vignes ou l’avenue de la Gare',
          {},
        ],
        ['{{streets|upper|list}}', 'LA RUE DES VIGNES et L’AVENUE DE LA GARE', {}],
        ['{{streets|count|words}} rue{{streets|plural:"":"s"}}', 'deux rues', {}],
        ['{{place}}', '7 impasse des Cerisiers, 25440 Valmorin-sur-Loue', {}],
        ['{{details|inline}}', 'un deux', { details: 'un\n\n  deux ' }],
        ['{{works_period}}', 'du 30 novembre 2026 à 8 h au 11 décembre 2026', {}],
        [
          '{{works_period|period}}',
          'du 12 au 13 décembre 2026',
          { works_period: { from: '2026-12-12', to: '2026-12-13' } },
        ],
        [
          '{{works_period|period}}',
          'du 30 novembre au 1er décembre 2026',
          { works_period: { from: '2026-11-30', to: '2026-12-01' } },
        ],
        [
          '{{works_period|period}}',
          'le 12 décembre 2026 de 10 h à 22 h',
          { works_period: { from: '2026-12-12', to: '2026-12-12', from_time: '10:00', to_time: '22:00' } },
        ],
        ['{{profile.organisation.siret|siret}}', '212 509 996 00006', {}],
        [
          '{{law:CGCT-L2213-1}} {{law:LOI-2000-321|title}}',
          'L. 2213-1 loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations',
          {},
        ],
        [
          '{{profile.organisation.name|uncapital}} {{profile.organisation.name|upper}}',
          'commune de Valmorin-sur-Loue COMMUNE DE VALMORIN-SUR-LOUE',
          {},
        ],
        ['Lorsque {{works}} et que {{works|or:"rien"}}', 'Lorsqu’une conduite et qu’une conduite', {}],
        ['{{details|or:"sans précision"}}', 'sans précision', {}],
        ['{{profile.deputies.1.last_name}} : "oui"', 'Belhadj : « oui »', {}],
      ] as readonly (readonly [string, string, object, string?])[]
    ).map((row) => [row[0], row[1], row] as const),
  )('%s → %s', (text, expected, [, , facts, instead]) => {
    expect(written(instead ?? text, facts)).toBe(expected);
  });

  it('writes every day of a year, and the first of a month as 1er', () => {
    const template = parseTemplate(SAMPLE, SAMPLE_ID, law);
    for (let day = 0; day < 366; day++) {
      const signed_on = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
      const [, month, date] = signed_on.split('-').map(Number);
      const [text] = texts(assemble({ signed_on }, template).act.conclusions);
      expect(text).toMatch(
        new RegExp(`^Fait le ${date === 1 ? '1er' : String(date)} \\p{L}{3,9} 2028$`, 'u'),
      );
      expect(text).toContain(
        new Intl.DateTimeFormat('fr', { month: 'long' }).format(new Date(2028, (month ?? 1) - 1, 15)),
      );
    }
  });
});
