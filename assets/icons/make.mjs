// Draws every icon from paraphe.svg, the one source. Needs rsvg-convert (Debian: librsvg2-bin). Run: npm run icons
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
  execFileSync('rsvg-convert', ['-w', size, '-h', size, `${here}paraphe.svg`, '-o', `${here}icon-${size}.png`]);
}
