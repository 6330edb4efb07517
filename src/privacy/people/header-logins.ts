/**
 * Short names of mailboxes in the heading of a message, without their domain: "À : Rachida Ben Salah ; f.lecoq". It must not take a
 * service's ("etat.civil").
 */
import { matchesOf } from '../text/matches';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt } from './scene';

const HEADING =
  /^[ >]*(?:de|from|[àa]|to|cc|cci|bcc|copie(?: [àa])?|destinataires?|transf[ée]r[ée] [àa])[ ]?:[^\n]*/gimu;
const LOGIN = /(?<=[:;,] ?)\p{Ll}+(?:[._-]\p{Ll}+){1,2}(?=[ \t]*(?:[;,<]|$))/gu;

export const findHeaderLogins: PeopleDetector = (scene) =>
  matchesOf(scene.view.text, HEADING).flatMap(({ 0: heading, index: start }) =>
    matchesOf(heading, LOGIN).flatMap(({ 0: login, index }): Candidate[] => {
      const from = scene.view.tokenAt(start + index)?.index;
      if (from === undefined) return [];
      const to = from + login.split(/[._-]/u).length;
      const words = Array.from({ length: to - from }, (_, i) => senseAt(scene, from + i));
      const named = words.some(({ first, surname, unknown, word, institution }, i) => {
        const short = (scene.tokens[from + i]?.text.length ?? 0) < 3;
        return !short && !word && !institution && (first || surname || unknown);
      });
      return named ? [candidate(from, to, 'dans l’en-tête d’un message', 0.75)] : [];
    }),
  );
