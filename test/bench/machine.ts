/**
 * The machine in one paragraph: a ratio means little without it, and a loaded machine must be seen.
 */
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export function machine(): string {
  const [first] = cpus();
  const load = loadavg().map((value) => value.toFixed(1).replace('.', ','));
  return [
    `Machine : ${first?.model.trim() ?? 'processeur inconnu'}, ${String(cpus().length)} cœur(s), ${(totalmem() / 2 ** 30).toFixed(1).replace('.', ',')} Gio`,
    `Système : ${type()} ${release()} ; Node ${process.versions.node} (V8 ${process.versions.v8})`,
    `Charge  : ${load.join(' / ')} (1, 5, 15 min). Chaque rapport compare deux mesures prises tour à tour, en médiane.`,
  ].join('\n');
}
