// Finds a Chromium for the browser tests, or installs one, or says plainly what is missing and fails.
// Used by `npm test` before the rings run, and by the end-to-end tests to know where the browser is.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const KNOWN = [
  process.env.PARAPHE_CHROMIUM,
  // Made for pages without a window: a fifth less processor for the same pages.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium on this machine, undefined when there is none. */
export function findChromium() {
  return [...KNOWN, safely(() => chromium.executablePath())].find((path) => path && existsSync(path));
}

function safely(f) {
  try {
    return f();
  } catch {
    return undefined;
  }
}

function install() {
  const attempts = [
    // Playwright's own build, then the distribution's package where we may install it.
    ['npx', ['--no-install', 'playwright-core', 'install', 'chromium']],
    ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
      ? [
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
        ]
      : []),
  ];
  for (const [command, args] of attempts) {
    console.error(`No Chromium found; trying: ${command} ${args.join(' ')}`);
    safely(() =>
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }),
    );
    if (findChromium()) return;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findChromium()) install();
  const path = findChromium();
  if (path) {
    console.log(`Chromium: ${path}`);
  } else {
    console.error(
      'No Chromium: the browser tests cannot run. Install Chromium or Google Chrome (Debian: apt-get install chromium), or set PARAPHE_CHROMIUM to its path.',
    );
    process.exit(1);
  }
}
