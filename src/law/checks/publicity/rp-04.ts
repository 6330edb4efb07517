/** RP-04: the administrative court is that of the department where the author of the act has its seat. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { courtNamed, courtOf, departmentWritten, ofCourt, remedyParagraphs } from '../shared/recourse';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './rp-04/examples/right';
import { examples as wrongExamples } from './rp-04/examples/wrong';
import { examples as othersExamples } from './rp-04/examples/others';

const NAMED =
  /(?:tribunal\s+administratif|(?<![a-z])t\.?\s?a\.?)\s+(?:territorialement\s+competent\s+)?(?<of>de\s+|d'|du\s+(?=mans|havre|puy|creusot|raincy|blanc|vigan))(?<name>(?:la\s+)?[a-z]+(?:[\s-](?:en[\s-]champagne|pontoise|ferrand|terre|de[\s-]france|denis|sur[\s-]marne))?)/g;

const ADDRESS = /tribunal\s+administratif[^;\n]{0,120}?\d{5}\s+(?<name>[a-z]+(?:-[a-z]+)*)/g;

const ADMINISTRATIVE = /tribun(?:al|aux)\s+administratif|juridiction\s+administrative|(?<![a-z])t\.?a\.?\s+d/;

/** A remedy against the act itself, before another court than the administrative one. */
const ELSEWHERE =
  /(?:contest|attaqu|defere|recours|saisi|objet)[^.;\n]{0,160}?(?:devant|aupres\s+d[eu]|saisissant)\s+(?:l[ea]\s+|l')?(chambre\s+(?:regionale|territoriale)\s+des\s+comptes|cour\s+des\s+comptes|tribunal\s+(?:judiciaire|de\s+grande\s+instance|d'instance|de\s+commerce|correctionnel)|conseil\s+de\s+prud'hommes|cour\s+d'appel|cour\s+administrative\s+d'appel|conseil\s+d'etat|conseil\s+constitutionnel)/g;

/** Some acts and debts do go before a civil judge. */
const JUDICIAL =
  /soins\s+psychiatriques|hospitalisation\s+sans|preempt|expropriat|titre\s+(?:de\s+recette|executoire)|contrat\s+de\s+droit\s+prive|bail\s+(?:d'habitation|commercial|rural)|domaine\s+prive|facture|abonne|redevance\s+d(?:'assainissement|'eau)|liste\s+electorale/;

const NOT_A_NAME =
  /^(?:la\s+)?(?:son|sa|ce|cette|leur|votre|commune|ressort|region|ville|justice|departement|meme)$/;

export const rule = defineRule({
  meta: {
    id: 'RP-04',
    title: {
      fr: 'Tribunal administratif du ressort de la commune',
      en: 'The administrative court of the commune’s department',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CJA-R312-1', 'CJA-R221-3'],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      other: {
        fr: 'Le tribunal administratif compétent est celui {right}, et non celui {stated}. Corrigez son nom, et son adresse le cas échéant.',
        en: 'The competent court is the one {right}, not the one {stated}.',
      },
      court: {
        fr: 'Un acte de la collectivité se conteste devant le tribunal administratif, et non devant « {stated} ». Corrigez la juridiction.',
        en: 'Such an act is challenged before the administrative court, not “{stated}”.',
      },
      unknown: {
        fr: 'Aucun tribunal administratif ne siège à « {stated} » ; celui qui est compétent est celui {right}.',
        en: 'No administrative court sits in “{stated}”; the competent one is that {right}.',
      },
    },
  },
  concerns: (analysis) =>
    analysis
      .derive(remedyParagraphs)
      .some(({ lower }) => ADMINISTRATIVE.test(lower) || new RegExp(ELSEWHERE.source).test(lower)),
  check: ({ analysis }) => {
    const remedies = analysis.derive(remedyParagraphs);
    if (!remedies.some(({ lower }) => ADMINISTRATIVE.test(lower)))
      return JUDICIAL.test(analysis.folded.lower)
        ? []
        : remedies
            .flatMap((paragraph) => analysis.search(ELSEWHERE, paragraph))
            .map((found) =>
              finding('court', found, {
                values: { stated: found.text.slice(-(found.match[1] ?? '').length) },
              }),
            )
            .slice(0, 1);
    const department = analysis.derive(departmentWritten) ?? analysis.commune?.departmentCode;
    const right = department === undefined ? undefined : courtOf(department);
    if (right === undefined) return [missing('commune')];
    return analysis.derive(remedyParagraphs).flatMap((paragraph): Outcome[] => {
      const names = analysis
        .search(NAMED, paragraph)
        .filter(({ match }) => !NOT_A_NAME.test(match.groups?.name ?? ''));
      const [first] = names.length > 0 ? names : analysis.search(ADDRESS, paragraph);
      if (first === undefined) return [];
      const { name = '', of } = first.match.groups ?? {};
      const at = { start: first.end - name.length, end: first.end };
      const written = analysis.text.slice(at.start, at.end);
      const known = courtNamed(name);
      if (known === right) return [];
      const values = { right: ofCourt(right), stated: known === undefined ? written : ofCourt(known) };
      if (known === undefined) return [finding('unknown', at, { values })];
      // An address would have to change too.
      const fix =
        of === undefined || /\d{5}/.test(paragraph.lower)
          ? {}
          : { fix: { start: at.start - of.length, end: at.end, text: ofCourt(right) } };
      return [finding('other', at, { values, ...fix })];
    });
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
