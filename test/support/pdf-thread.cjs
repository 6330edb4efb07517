// The thread that reads a .pdf, from our TypeScript: what the build makes of `src/server/sources/pdf-thread.ts`.
const path = require('node:path');
process.argv.splice(1, 1, '', path.resolve(__dirname, '../../src/server/sources/pdf-thread.ts'));
require('./run-ts.cjs');
