// Webpack plugin: puts a built script and its style inside one HTML page, under a policy that allows these two by their hash and
// nothing else. It must leave no other file.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {{ page: string, style: string, script: string, filename: string }} options paths of the page and the style, name of the asset. */
module.exports = class InlinePage {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { page, style, script, filename } = this.options;
    compiler.hooks.thisCompilation.tap('InlinePage', (compilation) => {
      // After the minifier.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'InlinePage', stage }, () => {
        compilation.fileDependencies.addAll([page, style]);
        // Neither may close its element; in a script "<\/" is "</".
        const code = String(compilation.getAsset(script).source.source())
          .replaceAll('</script', '<\\/script')
          .replaceAll('<!--', '<\\!--');
        const css = readFileSync(style, 'utf8');
        const policy = [
          "default-src 'none'",
          `script-src ${hashOf(code)}`,
          `style-src ${hashOf(css)}`,
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ');
        const html = readFileSync(page, 'utf8')
          .replace('%POLICY%', () => policy)
          .replace('<!-- style -->', () => `<style>${css}</style>`)
          .replace('<!-- script -->', () => `<script>${code}</script>`);
        compilation.deleteAsset(script);
        // Said to be minimised: a minimiser that comes after would change what the hashes are of.
        compilation.emitAsset(filename, new sources.RawSource(html), { minimized: true });
      });
    });
  }
};
