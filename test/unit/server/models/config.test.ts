/** The configuration of the models: each mistake is told with its line, and no secret can stand in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseModelsConfig, ModelsConfigError, NO_MODELS } from '../../../../src/server/models/config';
import { readModelsConfig } from '../../../../src/server/models/models';
import { readSecret, SecretError } from '../../../../src/server/models/secrets';

const TEMPLATES = new Set(['note-service']);
const GOOD = `version: 1
endpoints:
  - id: albert
    profile: albert
    url: https://albert.api.etalab.gouv.fr/v1
    model: openweight-medium
    key: env.ALBERT_API_KEY
    policy:
      hosts: [albert.api.etalab.gouv.fr]
      regions: [FR]
      retention: none
      trainsOnData: false
      dataClasses: [public, internal]
      evidenceUrl: https://albert.sites.beta.gouv.fr/
      checkedAt: 2026-11-21
modes:
  default: { mode: rephrase, endpoint: albert }
  organisations:
    '21250001200018':
      templates:
        note-service: { mode: compose, endpoint: albert }
`;

const problems = (text: string): string[] => {
  try {
    parseModelsConfig(text, 'models.yaml', TEMPLATES);
  } catch (error) {
    if (error instanceof ModelsConfigError)
      return error.problems.map(({ line, field, reason }) => `${line} ${field} ${reason}`);
    throw error;
  }
  return [];
};
const changed = (from: string, to: string): string => {
  if (!GOOD.includes(from)) throw new Error(from);
  return GOOD.replace(from, () => to);
};

describe('the configuration of the models', () => {
  it('is read, with what it does not say', () => {
    const config = parseModelsConfig(GOOD, 'models.yaml', TEMPLATES);
    expect(config).toMatchObject({ ai: 'on', rules: { regions: ['LOCAL', 'FR', 'EU'], retentionDays: 0 } });
    expect(config.endpoints[0]).toMatchObject({
      temperature: 0.1,
      timeouts: { firstTokenSeconds: 60, idleSeconds: 30, totalSeconds: 120 },
      limits: { concurrent: 2, queue: 8 },
      policy: { networks: [], checkedAt: '2026-11-21' },
    });
    expect(config.modes.organisations['21250001200018']?.default).toEqual({ mode: 'embedded' });
  });

  it('takes what is not said of a policy for unknown', () => {
    const bare = GOOD.replace(/ {6}(?:regions|retention|trains|dataC|evid|checked)[^\n]*\n/gu, '');
    expect(parseModelsConfig(bare, 'm', TEMPLATES).endpoints[0]?.policy).toEqual({
      hosts: ['albert.api.etalab.gouv.fr'],
      networks: [],
      regions: [],
      retention: 'unknown',
      trainsOnData: 'unknown',
      dataClasses: [],
    });
  });

  it.each([
    ['a secret', 'env.ALBERT_API_KEY', 'sk-abcdef', /^7 endpoints\[0\]\.key une clé ne s’écrit pas ici/u],
    ['an address without its version', '.fr/v1', '.fr', /^5 endpoints\[0\]\.url adresse/u],
    ['an address with a secret', 'https://albert.api', 'https://moi:cle@albert.api', /^5 /u],
    ['an address with a query', '.fr/v1', '.fr/v1?key=x', /^5 /u],
    ['another protocol', 'https://albert.api.etalab.gouv.fr/v1', 'ftp://x/v1', /^5 /u],
    [
      'a kind of endpoint that nobody knows',
      'profile: albert',
      'profile: claude',
      /^4 endpoints\[0\]\.profile/u,
    ],
    [
      'a key too many',
      'model: openweight',
      'modele: x\n    model: openweight',
      /^6 endpoints\[0\] clé inconnue « modele »/u,
    ],
    ['a region that does not exist', '[FR]', '[US]', /^10 endpoints\[0\]\.policy\.regions/u],
    ['a day that does not exist', '2026-11-21', '2026-02-30', /^15 .*date attendue/u],
    ['a host that is none', '[albert.api.etalab.gouv.fr]', "['moi@x']", /^9 .*hosts/u],
    ['evidence without encryption', 'https://albert.sites', 'http://albert.sites', /^14 /u],
    ['a template that does not exist', 'note-service:', 'note-autre:', /^17 modes .*n’existe pas/u],
    [
      'an endpoint that does not exist',
      'rephrase, endpoint: albert',
      'rephrase, endpoint: autre',
      /^17 modes .*aucun service/u,
    ],
    ['a SIRET that is none', "'21250001200018'", "'123'", /quatorze chiffres/u],
    ['another version', 'version: 1', 'version: 2', /^1 version/u],
    ['broken YAML', 'model: openweight-medium', 'model: [', /YAML/u],
  ])('is refused for %s', (_, from, to, reason) => {
    expect(problems(changed(from, to)).join('\n')).toMatch(reason);
  });

  it('is refused when two endpoints have one name', () => {
    const [, one = ''] = /( {2}- id: albert[\s\S]*?)modes:/u.exec(GOOD) ?? [];
    expect(problems(GOOD.replace('modes:', () => `${one}modes:`))).toEqual([
      expect.stringMatching(/endpoints\[1\]\.id «\u00A0albert\u00A0» existe déjà/u),
    ]);
  });

  it('says in French where and why', () => {
    expect(() => parseModelsConfig(changed('[FR]', '[US]'), 'models.yaml', TEMPLATES)).toThrow(
      /^La configuration des services de rédaction models\.yaml ne peut pas être utilisée\u00A0:\nligne 10,/u,
    );
  });

  it('is nothing when nothing is named, and is told when its file is not there', () => {
    expect(readModelsConfig(undefined, TEMPLATES)).toBe(NO_MODELS);
    expect(() => readModelsConfig('/nulle/part.yaml', TEMPLATES)).toThrow(ModelsConfigError);
  });

  it('that the documentation shows is good, each of its examples', () => {
    const page = readFileSync(path.join(__dirname, '../../../../docs/models.md'), 'utf8');
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThanOrEqual(8);
    for (const example of examples) {
      const whole = example.startsWith('version:') ? example : `version: 1\nendpoints:\n${example}`;
      expect(problems(whole)).toEqual([]);
    }
  });
});

describe('a key', () => {
  it('is read where its name says', () => {
    expect(readSecret('env.CLE', { CLE: ' abc ' })).toBe('abc');
    expect(() => readSecret('env.CLE', {})).toThrow(SecretError);
  });

  it('that cannot be read is told by its name, never by its value', () => {
    expect(() => readSecret('env.CLE', { CLE: 'a b' })).toThrow(/env\.CLE/u);
    expect(() => readSecret('env.CLE', { CLE: 'a b' })).not.toThrow(/a b/u);
  });
});
