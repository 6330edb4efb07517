// The rings: unit (pure core, pane in jsdom), contract (adapters), corpus (real documents), e2e (browser).
const root = require('node:path').join(__dirname, '..');
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];
const esm = [
  'slimdom',
  '@noble',
  'n2words',
  'hono',
  '@hono',
  '@asteasolutions',
  'openapi3-ts',
  'zod',
  'fast-check',
  'openid-client',
  'oauth4webapi',
  'jose',
];
const base = {
  rootDir: root,
  transform: { '^.+\\.(t|j|mj)sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  // A name looked up on Jest's sandbox is slow, and hashes and signatures look these up at every block: as parameters of each module
  // they take a third less time.
  sandboxInjectedGlobals: ['Array', 'BigInt', 'DataView', 'Math', 'Uint8Array', 'Uint32Array'],
};
// Many short files: they run as few when no path is asked for (`support/together`).
const TOGETHER = ['unit/drafting/grounding', 'unit/privacy/detection'];
const asked = process.argv.slice(2).some((argument) => /test\/(?!jest\.config)/.test(argument));
const ring = (name, extra = {}) => ({
  ...base,
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...extra,
});

module.exports = {
  rootDir: root,
  projects: [
    ring(
      'unit',
      asked
        ? {}
        : {
            testMatch: ['<rootDir>/test/unit/**/*.test.ts', '<rootDir>/test/together/*.test.ts'],
            testPathIgnorePatterns: TOGETHER.map((folder) => `<rootDir>/test/${folder}/[^/]+$`),
          },
    ),
    ring('pane', {
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/unit/pane/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/property-seed.ts', '<rootDir>/test/support/jsdom.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    }),
    ring('contract'),
    ring('corpus'),
    ring('e2e'),
  ],
  // Two cores: more workers only slow LibreOffice and Chromium down.
  maxWorkers: 2,
  testTimeout: 60000,
};
