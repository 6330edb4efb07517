/** CP-02: who signs instead of the mayor holds a delegation, earlier than the act, that covers its matter. It cannot see its publication. */
import { formatDate } from '../../../act/dates';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { matterOf, mattersCovered } from '../shared/delegated-matters';
import { electedNamed, isNamed, signatories } from '../shared/signatory';
import type { Signatory } from '../shared/signatory';
import { headSpan, plain, signingDate } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cp-02/examples/right';
import { examples as wrongExamples } from './cp-02/examples/wrong';
import { examples as othersExamples } from './cp-02/examples/others';

const DELEGATION = /delegation|deleguant|l\.?\s?2122-(?:18|19)/;

const DOMAIN =
  /(?:deleguee?|chargee?|delegation)\s+(?:de\s+(?:fonctions?|signature)\s+)?(?:(?:a|au|aux|de|des|du|en|pour)(?:\s|$)|d')(.*)/;

export const rule = defineRule({
  meta: {
    id: 'CP-02',
    title: {
      fr: 'Le signataire autre que le maire tient une délégation antérieure, qui couvre la matière',
      en: 'A signatory other than the mayor holds an earlier delegation that covers the matter',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2122-18', 'CGCT-L2122-19', 'CGCT-L2122-20'],
    method: 'X',
    needs: [],
    messages: {
      later: {
        fr: 'La délégation de {name} date du {delegated}, après l’acte du {signed} : à cette date, il fallait la signature du maire.',
        en: 'The delegation of {name} dates from {delegated}, after the act of {signed}.',
      },
      matter: {
        fr: 'La délégation de {name} porte sur « {domain} » : elle ne paraît pas couvrir cet acte. Faites signer le maire ou l’adjoint compétent.',
        en: 'The delegation of {name} is about “{domain}”: it does not seem to cover this act.',
      },
      unknown: {
        fr: '{name} signe comme adjoint, mais ne figure pas parmi les adjoints du profil de la commune : vérifiez qui peut signer.',
        en: '{name} signs as a deputy but is not among the deputies of the profile.',
      },
      none: {
        fr: 'Le profil ne donne aucune délégation à {name}, qui signe cet acte : faites signer le maire ou complétez le profil.',
        en: 'The profile gives {name} no delegation.',
      },
      without: {
        fr: 'L’acte dit lui-même que le signataire n’a pas de délégation (« {words} ») : il n’est pas compétent. Faites signer le maire, ou un élu ou un agent qui la détient.',
        en: 'The act itself says that the signatory holds no delegation (“{words}”).',
      },
      uncited: {
        fr: '{name} signe sans que l’arrêté de délégation soit visé : ajoutez son numéro et sa date.',
        en: '{name} signs although no delegation is cited: add its number and date.',
        severity: 'minor',
      },
      undated: {
        fr: 'La délégation est visée sans sa date : indiquez-la, avec son numéro.',
        en: 'The delegation is cited without its date.',
        severity: 'minor',
      },
      published: {
        fr: 'L’arrêté de délégation de signature de {name} était-il publié et transmis avant la signature, et couvre-t-il cet acte ? Le profil ne le dit pas.',
        en: 'Was the delegation of signature of {name} published and sent before, and does it cover this act?',
      },
    },
  },
  concerns: (analysis) => analysis.derive(delegates).length > 0 || analysis.derive(admitted).length > 0,
  check: ({ analysis }) => {
    const [own] = analysis.derive(admitted);
    if (own !== undefined) return [finding('without', own, { values: { words: own.text } })];
    const outcomes = analysis.derive(delegates).flatMap((one) => told(analysis, one));
    const findings = outcomes.filter(({ type }) => type !== 'missing');
    return findings.length > 0 ? findings : outcomes;
  },
});

/** What the words of an office, or of a visa, say that is delegated. */
const domainIn = (words: string): string =>
  (DOMAIN.exec(words)?.[1] ?? '').trim().replace(/[\s,;.:)]+$/u, '');

const WITHOUT =
  /(?:sans|hors|(?:ne\s+(?:dispos|benefici|detenant|tenant)\w*|n'(?:ayant|a))\s+(?:pas\s+)?(?:recu\s+)?(?:d'|de\s)?|absence\s+de|depourvu\w*\s+de|non\s+titulaire\s+d[e']\s*)\s*(?:aucune\s+|une\s+|toute\s+)?delegations?(?:\s+de\s+(?:signature|fonctions?))?/g;

/** "(sans délégation de signature)" among the last words of the act. */
const admitted = (analysis: Analysis): readonly Found[] =>
  analysis.act.paragraphs
    .filter(({ section }) => section === 'conclusions')
    .flatMap((paragraph) => analysis.search(WITHOUT, paragraph));

/** Those who sign by delegation: neither the mayor, nor somebody who replaces the mayor. */
const delegates = (analysis: Analysis): readonly Signatory[] =>
  signatories(analysis).filter(
    ({ office, substitute, signature }) =>
      !substitute &&
      office !== 'mayor' &&
      office !== 'other' &&
      (office !== undefined || signature.delegated) &&
      !mayorByName(analysis, signature.name?.name),
  );

const mayorByName = ({ commune }: Analysis, name: string | undefined): boolean =>
  commune !== undefined && name !== undefined && electedNamed(name, commune)?.office === 'mayor';

const told = (analysis: Analysis, { office, signature, capacity }: Signatory): Outcome[] => {
  const at = { start: signature.start, end: signature.end };
  const name = signature.name?.name ?? 'Le signataire';
  const { commune } = analysis;
  const signed = signingDate(analysis);
  const cited = analysis.act.citations.filter(({ text }) => DELEGATION.test(plain(text)));
  const dates = cited.flatMap((part) => analysis.within(analysis.dates, part));
  const deputy = commune?.deputies.find((one) => isNamed(name, one));
  const outcomes: Outcome[] = [];
  const written = dates.flatMap(({ iso }) => iso ?? []);
  const delegated = deputy?.delegatedOn ?? written.sort()[0];
  if (signed !== undefined && delegated !== undefined && delegated > signed)
    outcomes.push(
      finding('later', at, {
        values: { name, delegated: formatDate(delegated), signed: formatDate(signed) },
      }),
    );
  const domain = domainIn(capacity);
  const inVisas = cited.map(({ text }) => domainIn(plain(text)));
  const covered = mattersCovered(plain([domain, deputy?.delegation ?? '', ...inVisas].join(' ')));
  const head = headSpan(analysis);
  const matter = matterOf(plain(analysis.text.slice(head.start, head.end)));
  if (covered !== undefined && matter !== undefined && !covered.includes(matter))
    outcomes.push(
      finding('matter', at, {
        values: { name, domain: [deputy?.delegation, domain, ...inVisas].find((one) => one) ?? '' },
      }),
    );
  if (cited.length === 0) outcomes.push(finding('uncited', at, { values: { name } }));
  else if (dates.length === 0) outcomes.push(finding('undated', cited[0] ?? at));
  if (office === 'agent') return [...outcomes, question('published', at, { name })];
  if (commune === undefined) return outcomes.length > 0 ? outcomes : [missing('commune')];
  if (deputy !== undefined && deputy.delegation === undefined && deputy.delegatedOn === undefined)
    outcomes.push(finding('none', at, { values: { name } }));
  const mandate = commune.deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  // The profile tells today's deputies: it says nothing of an act of an earlier mandate.
  const current = signed === undefined || mandate === undefined || signed >= mandate;
  if (office === 'deputy' && signature.name !== undefined && deputy === undefined && current)
    outcomes.push(finding('unknown', at, { values: { name } }));
  return outcomes;
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
