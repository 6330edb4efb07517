/**
 * All checks over 10 000 words against 1 000 words: the time must grow as the text does. The text is an order of ours, its
 * recitals and articles repeated, so that every reader has work in both.
 */
import { sourceOfText } from '../../../src/act/parse/plain-text';
import { findAssets } from '../../../src/server/assets';
import { loadLaw } from '../../../src/server/catalogue';
import { analyse } from '../../../src/law/analysis';
import { RULES } from '../../../src/law/checks';
import { runChecks } from '../../../src/law/checks/framework/run';
import { milliseconds, sideBySide } from '../measure';
import type { Row } from '../row';

const GOAL = 12;
const HEAD = `Arrêté n° 2026-142
Arrêté temporaire portant réglementation de la circulation, rue Pasteur
Le maire de la commune de Valmorin-sur-Loue,
Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6 ;
Vu le code de la route, notamment ses articles L. 411-1, R. 411-8, R. 411-21-1 et R. 411-25 ;
Vu la loi n° 2000-321 du 12 avril 2000 et l’arrêté interministériel du 24 novembre 1967 ;
`;
const RECITAL =
  'Considérant que l’entreprise TP Jura doit réaliser, du lundi 30 novembre 2026 à 8 h au vendredi 11 décembre 2026 à 17 h, pour vingt-quatre mille cinq cents euros (24 500 €), le renouvellement de la conduite au sens de l’article L. 2213-2 du même code ;\n';
const ARTICLE = (n: number): string =>
  `Article ${n === 1 ? '1er' : String(n)} – La circulation des véhicules est interdite rue Pasteur le 3 décembre 2026 de 8 h à 17 h. Tout véhicule qui y contrevient est en stationnement gênant au sens de l’article R. 417-10 du code de la route.\n`;
const END = 'Fait à Valmorin-sur-Loue, le 18 novembre 2026\nLe maire,\nHélène CARREZ\n';

const words = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** An order of at least so many words. */
export const longOrder = (wanted: number): string => {
  let recitals = '';
  let articles = '';
  let count = words(HEAD + END);
  const step = words(RECITAL + ARTICLE(2));
  for (let n = 1; count < wanted; n++, count += step) {
    recitals += RECITAL;
    articles += ARTICLE(n);
  }
  return `${HEAD}${recitals}ARRÊTE\n${articles}${END}`;
};

export const checks: Row = {
  id: 'controles',
  title: 'Tous les contrôles, 10 000 mots contre 1 000 mots',
  async measure() {
    const core = loadLaw(findAssets(process.cwd()));
    const run = (text: string) => () => runChecks(analyse({ source: sourceOfText(text), core }), RULES);
    const [long, short] = [longOrder(10_000), longOrder(1000)];
    const pair = await sideBySide(run(long), run(short), { warmUp: 10, runs: 30 });
    return [
      {
        moment: `Tous les contrôles (${String(RULES.length)}), ${String(words(long))} mots`,
        ours: milliseconds(pair.ours),
        reference: `${String(words(short))} mots ${milliseconds(pair.theirs)}`,
        value: pair.ratio,
        goal: GOAL,
      },
    ];
  },
};
