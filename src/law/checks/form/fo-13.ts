/** FO-13: the commune, its mayor and its department are those of the profile: no act of another commune was copied. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { assemblyOutcomes, officeOutcomes } from './fo-13/assembly';
import { departmentOutcomes } from './fo-13/department';
import { mayorOutcomes } from './fo-13/mayor';
import { prefectOutcomes } from './fo-13/prefect';
import { isOfSeveral, isWithin } from './fo-13/several';
import { renamed } from './fo-13/rename';
import { isTown, otherTowns, ownTowns, strayTown } from './fo-13/towns';
import { examples as actsExamples } from './fo-13/examples/acts';
import { examples as renameExamples } from './fo-13/examples/rename';
import { examples as townsExamples } from './fo-13/examples/towns';
import { examples as strayExamples } from './fo-13/examples/stray';
import { examples as councilsExamples } from './fo-13/examples/councils';
import { examples as partnersExamples } from './fo-13/examples/partners';
import { examples as severalExamples } from './fo-13/examples/several';
import { examples as lettersExamples } from './fo-13/examples/letters';
import { examples as assemblyExamples } from './fo-13/examples/assembly';
import { examples as mayorExamples } from './fo-13/examples/mayor';
import { examples as departmentExamples } from './fo-13/examples/department';
import { examples as prefectExamples } from './fo-13/examples/prefect';

export const rule = defineRule({
  meta: {
    id: 'FO-13',
    title: {
      fr: 'Commune, maire et département sont ceux du profil de la commune',
      en: 'Commune, mayor and department are those of the profile',
    },
    kinds: 'all',
    severity: 'blocking',
    basis: [],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      town: {
        fr: 'L’acte nomme ici « {name} », mais la commune est {right} : il a pu être copié d’une autre commune.',
        en: 'The act names “{name}” here, but the commune is {right}.',
      },
      towns: {
        fr: 'L’acte nomme « {name} » ici et « {right} » ailleurs comme étant sa commune : une partie a pu être copiée d’une autre commune.',
        en: 'The act names “{name}” here and “{right}” elsewhere as its own commune.',
      },
      mention: {
        fr: 'Le texte parle de la commune de « {name} » : vérifiez que ce n’est pas le reste d’un modèle d’une autre commune.',
        en: 'The text speaks of the commune of “{name}”: check that it is not left from another template.',
        severity: 'info',
      },
      mayor: {
        fr: 'Le maire est {right}, et non {name} : corrigez le nom, ou la qualité du signataire.',
        en: 'The mayor is {right}, not {name}.',
      },
      prefect: {
        fr: 'L’acte est adressé au préfet {name}, alors que la commune est dans le département {right}. Corrigez le destinataire.',
        en: 'The act is sent to the prefect {name}, but the commune is in the department {right}.',
        severity: 'major',
      },
      office: {
        fr: '« {words} » : un établissement de coopération intercommunale a un président, et non un maire. Corrigez la qualité.',
        en: '“{words}”: such a body has a president, not a mayor.',
        severity: 'major',
      },
      assembly: {
        fr: 'L’acte fait délibérer « {words} », alors que son en-tête nomme « {right} » : corrigez l’assemblée.',
        en: 'The act has “{words}” decide, but its head names “{right}”.',
        severity: 'major',
      },
      department: {
        fr: 'Le département de la commune est « {right} », et non « {name} ».',
        en: 'The department of the commune is “{right}”, not “{name}”.',
      },
    },
  },
  check: ({ analysis }) => {
    const { commune } = analysis;
    const told = [...prefectOutcomes(analysis), ...officeOutcomes(analysis), ...assemblyOutcomes(analysis)];
    if (told.length > 0 && commune === undefined) return told;
    const several = isOfSeveral(analysis);
    const own = ownTowns(analysis).filter(({ name }) => !isWithin(analysis, name));
    if (commune === undefined) {
      const [first] = own;
      if (first === undefined || several) return [missing('commune')];
      const other = own.find((one) => !isTown(one.name, { town: first.name })) ?? strayTown(analysis, first);
      if (other === undefined) return [missing('commune')];
      return [finding('towns', other, { values: { name: other.name, right: first.name } })];
    }
    if (several) return [...told, ...departmentOutcomes(analysis, commune)];
    return [
      ...told,
      ...own.flatMap((mention): Outcome[] => {
        if (isTown(mention.name, commune)) return [];
        return [
          finding('town', mention, {
            values: { name: mention.name, right: commune.town },
            fix: renamed(analysis.text, mention, commune.town),
          }),
        ];
      }),
      ...otherTowns(analysis, commune, own),
      ...mayorOutcomes(analysis, commune),
      ...departmentOutcomes(analysis, commune),
    ];
  },
});

export const examples: Examples = joinExamples(
  townsExamples,
  renameExamples,
  strayExamples,
  actsExamples,
  councilsExamples,
  severalExamples,
  partnersExamples,
  lettersExamples,
  assemblyExamples,
  mayorExamples,
  departmentExamples,
  prefectExamples,
);
