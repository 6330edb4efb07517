// Three builds: the pages (task pane, workbench) for the browser, the one page that verifies a seal from disk, and the server
// and the command line for Node.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const InlinePage = require('./src/verifier-page/inline-page.cjs');

const swc = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      env: undefined,
      ...targets,
    },
  },
});

// An operator who mirrors office.js gives its address here; Microsoft supports only its own.
const OFFICE_JS =
  process.env.PARAPHE_OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const panePage = (filename, officeJs) =>
  new HtmlWebpackPlugin({ filename, officeJs, template: 'src/pane/pane.html', chunks: ['pane'] });

const dialogPage = (filename, officeJs) =>
  new HtmlWebpackPlugin({ filename, officeJs, template: 'src/pane/dialog/dialog.html', chunks: ['dialog'] });

module.exports = (_env, argv) => {
  const production = argv.mode !== 'development';
  const common = {
    mode: production ? 'production' : 'development',
    context: __dirname,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
    stats: 'errors-warnings',
    // swc, which reads the sources too, in a fraction of the time of webpack's own choice.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
  };

  const web = {
    ...common,
    name: 'web',
    target: ['web', 'es2022'],
    // The page view's XML reader asks for Node's streams when they exist; a browser has none.
    resolve: { ...common.resolve, fallback: { stream: false } },
    entry: {
      pane: './src/pane/index.tsx',
      workbench: './src/workbench/index.tsx',
      // What the pane's page loads in the workbench in place of Microsoft's office.js.
      'workbench-office': './src/workbench/pane-globals.ts',
      // The sign-in dialog's own pages, and what its page in the workbench loads in place of office.js.
      dialog: './src/pane/dialog/index.ts',
      'workbench-dialog': './src/workbench/dialog-globals.ts',
    },
    module: { rules: [swc(), { test: /\.css$/, type: 'asset/source' }] },
    output: {
      path: path.join(__dirname, 'dist/web'),
      filename: ({ chunk }) =>
        chunk.name.startsWith('workbench-') ? '[name].js' : '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      publicPath: '/',
      // Another build writes that page here.
      clean: { keep: /^verifier\.html$/ },
    },
    plugins: [
      // The same page twice: for Word, with Microsoft's script; for the workbench, with the stand-in.
      panePage('pane.html', OFFICE_JS),
      panePage('pane-workbench.html', '/workbench-office.js'),
      dialogPage('dialog.html', OFFICE_JS),
      dialogPage('dialog-workbench.html', '/workbench-dialog.js'),
      new HtmlWebpackPlugin({
        filename: 'workbench.html',
        template: 'src/workbench/workbench.html',
        chunks: ['workbench'],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/help/*.html', to: '[name][ext]' },
          { from: 'assets/help/*.css', to: 'help/[name][ext]' },
        ],
      }),
    ],
    devtool: production ? false : 'source-map',
  };

  const verifier = {
    ...common,
    name: 'verifier',
    target: ['web', 'es2022'],
    entry: { verifier: './src/verifier-page/index.ts' },
    module: { rules: [swc()] },
    output: { path: path.join(__dirname, 'dist/web'), filename: '[name].script.js', clean: false },
    plugins: [
      new InlinePage({
        page: path.join(__dirname, 'src/verifier-page/verifier.html'),
        style: path.join(__dirname, 'src/verifier-page/verifier.css'),
        script: 'verifier.script.js',
        filename: 'verifier.html',
      }),
    ],
    // One file: no chunk, and no comment in a file beside it.
    optimization: { ...common.optimization, splitChunks: false, runtimeChunk: false },
    devtool: false,
  };

  const node = {
    ...common,
    name: 'node',
    target: 'node20',
    entry: {
      server: './src/server/main.ts',
      cli: './src/cli/main.ts',
      // A thread of its own, beside the file that starts it.
      'pdf-thread': './src/server/sources/pdf-thread.ts',
    },
    module: { rules: [swc()] },
    // A native addon cannot be bundled; pg names one that it never loads unless asked to; unpdf looks for its own files.
    externals: { libsql: 'commonjs libsql', 'pg-native': 'commonjs pg-native', unpdf: 'commonjs unpdf' },
    output: {
      path: path.join(__dirname, 'dist/node'),
      filename: '[name].cjs',
      // The commands, and what several of them share.
      chunkFilename: 'part-[name].cjs',
      clean: true,
      // The launcher compares dates: a build that changed nothing must be dated all the same.
      compareBeforeEmit: false,
    },
    optimization: { minimize: false },
    devtool: false,
  };
  return [web, verifier, node];
};
