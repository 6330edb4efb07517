// Lets a child process of a test run our TypeScript: `node test/support/run-ts.cjs <file.ts> [arguments]`.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (loaded, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    configFile: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  loaded._compile(code, filename);
};
process.argv.splice(1, 1);
require(path.resolve(process.argv[1]));
