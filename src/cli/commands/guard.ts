/**
 * `paraphe guard`: whether a request asks to judge people, and what can be done instead.
 */
import { guardRequest, type GuardAnswer } from '../../drafting/guard/guard';
import { answerLines, stringOf } from '../batch';
import type { Command } from '../command';
import { EXIT } from '../errors';
import { readInput } from '../input';

export const guard: Command = {
  name: 'guard',
  summary: 'Dit si une demande revient à choisir, classer ou évaluer des personnes.',
  usage: ['guard [--json] < demande', 'guard --batch < demandes.jsonl'],
  help: [
    ['--json', '{ allowed, rule, message, instead }'],
    ['--batch', 'lit une chaîne JSON par ligne, écrit un objet JSON par ligne'],
    ['', 'codes de sortie\u00A0: 0, que la demande soit admise ou refusée'],
  ],
  options: { json: { type: 'boolean' }, batch: { type: 'boolean' } },
  places: [],
  async run(args, io) {
    const input = await readInput(io);
    if (args.flag('batch'))
      return answerLines(input, io, {
        read: stringOf,
        expected: 'une chaîne JSON est attendue, par exemple "Rédige l’annonce de recrutement".',
        answer: guardRequest,
      });
    if (args.flag('json')) io.out(`${JSON.stringify(guardRequest(input))}\n`);
    else io.out(readable(guardRequest(input)));
    return EXIT.done;
  },
};

const readable = ({ allowed, message, instead }: GuardAnswer): string =>
  allowed
    ? 'Demande admise.\n'
    : `Demande refusée. ${message ?? ''}\nÀ la place, Paraphe peut\u00A0:\n${instead.map((one) => `- ${one}`).join('\u202F;\n')}.\n`;
