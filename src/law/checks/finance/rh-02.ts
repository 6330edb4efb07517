/** RH-02: nobody is appointed to a post that the council has not created before, and that was not declared vacant. */
import { compareDates, formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { wholeAct } from '../shared/nature';
import { holds } from '../shared/spans';
import { headOf, ownWords } from '../shared/topic';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './rh-02/examples/right';
import { examples as wrongExamples } from './rh-02/examples/wrong';
import { examples as othersExamples } from './rh-02/examples/others';

const APPOINTS =
  /(?:nomination|recrutement|nommant|recrutant|mise\s+en\s+stage|detachement\s+dans\s+un\s+emploi)/;

const STAFF =
  /(?<![a-z])(?:stagiaire|grade|cadre\s+d'emplois|echelon|fonctionnaire|fonction\s+publique|titulaire|mutation|contractuel)/;

/** Appointments to duties, and moves in one’s own post. */
const OTHER =
  /(?<![a-z])(?:regisseur|regie|mandataire|recenseur|referent|jury|commission|coordonn|delegue|correspondant|assistant\s+de\s+prevention|avancement|promotion|titularisation|renouvellement|accroissement|saisonnier|remplac|interim|suppleant|membre|garde\s+(?:particulier|champetre)|administrateur|placier|nbi)/;

const CREATED =
  /(?:deliberation|assemblee\s+deliberante|(?<![a-z])d\.?c\.?m\.?(?![a-z])|(?:tableau|etat)\s+(?:des\s+(?:effectifs|emplois)|du\s+personnel)|conseil\s+(?:municipal|communautaire|syndical)\s+(?:en\s+date\s+)?du)/;

const VACANT =
  /(?:vacance|vacant|(?<![a-z])d\.?v\.?e\.?(?![a-z])|declaration\s+de\s+creation|bourse\s+de\s+l'emploi|emploi[-\s]territorial(?![a-z])|place\s+de\s+l'emploi|choisir\s+le\s+service\s+public|avis\s+de\s+recrutement|offre\s+d'emploi|publicite\s+(?:legale\s+)?(?:donnee\s+a\s+|d[eu]\s+)(?:la\s+|l'|cet?\s+)?(?:emploi|poste|vacance|creation|offre)|centre\s+de\s+gestion[^.;]{0,60}(?:publi|n°|sous\s+le))/;

/** "sans déclaration de vacance", "la vacance n’a pas été déclarée", "aucune délibération n’a créé l’emploi": the act says that it was not done. */
const NOT_DONE =
  /(?:sans|aucune?|ni|defaut\s+de|absence\s+de|dispens\w+\s+de|lieu\s+(?:a|de|d')|besoin\s+(?:de|d'))\s*(?:(?:la|une?|publier|faire|proceder\s+a|declarer|attendre|qu'(?:il|elle|une?)\s+(?:[a-z]+\s+){0,3}|toute?|nouvelle|prealable(?:ment)?)\s+)*(?:(?:declaration|publication|publicite|avis|offre)\s+(?:prealable\s+)?(?:de\s+|d'|a\s+)(?:la\s+)?(?:vacance|emploi|creation)|vacance|deliberation)|(?:(?:declaration\s+de\s+)?vacance|deliberation)[^.;,\n]{0,60}\sn'(?:a|est|etait|ayant|avait)\s+(?:pas|point|ete)[^.;,\n]{0,60}|n'(?:a|ayant|avait)\s+(?:pas|point)\s+(?:fait\s+l'objet|ete\s+(?:cree|precede))[^.;\n]{0,80}(?:vacance|deliberation|publicite)/g;

const TEMPORARY = /332-(?:13|23|24)(?!\d)|accroissement\s+(?:temporaire|saisonnier)|en\s+remplacement\s+d/;

const isAppointment = (analysis: Analysis): boolean => {
  const head = analysis.derive(headOf);
  // A replacement or a season needs no post declared vacant, though the title does not say it.
  if (TEMPORARY.test(analysis.folded.lower)) return false;
  return APPOINTS.test(head) && !OTHER.test(head) && STAFF.test(analysis.derive(ownWords) + head);
};

export const rule = defineRule({
  meta: {
    id: 'RH-02',
    title: {
      fr: 'Nomination : emploi créé et déclaré vacant auparavant',
      en: 'Appointment: post created and declared vacant before',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGFP-L313-4', 'CGFP-L411-8', 'CGFP-L313-1'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      later: {
        fr: '« {what} » est du {stated}, après la nomination du {signed} : une nomination sur un emploi qui n’était pas vacant est nulle. Vérifiez les dates.',
        en: '“{what}” is of {stated}, after the appointment of {signed}: it would be void.',
      },
      retroactive: {
        fr: 'La nomination, signée le {signed}, prendrait effet dès le {stated} : une nomination ne peut pas être rétroactive, sauf pour régulariser. Vérifiez la date.',
        en: 'Signed on {signed}, the appointment would take effect on {stated}: it cannot be retroactive.',
        severity: 'major',
      },
      before: {
        fr: 'La nomination prendrait effet le {stated}, mais l’emploi n’est créé qu’à compter du {created} : on ne nomme pas sur un emploi qui n’existe pas encore. Reportez la date.',
        en: 'The appointment takes effect on {stated}, but the post is created only from {created}.',
      },
      created: {
        fr: 'La délibération qui crée l’emploi n’est pas visée. Vérifiez qu’elle existe et visez-la : une nomination sans emploi vacant est nulle.',
        en: 'The deliberation creating the post is not cited.',
        severity: 'major',
      },
      vacancy: {
        fr: 'La déclaration de vacance de l’emploi au centre de gestion n’est pas visée. Vérifiez qu’elle a été faite avant la nomination, et visez-la.',
        en: 'The declaration of vacancy is not cited.',
        severity: 'major',
      },
    },
  },
  concerns: isAppointment,
  check: ({ analysis, given: { signedDate } }) => {
    const at = wholeAct(analysis);
    const signed = formatDate(signedDate);
    const cited = [...analysis.act.citations, ...analysis.act.recitals].map(({ start, end, text }) => ({
      start,
      end,
      lower: fold(text).lower,
    }));
    const outcomes = cited
      .filter(({ lower }) => CREATED.test(lower) || VACANT.test(lower))
      .flatMap((one): Outcome[] => {
        const late = analysis
          .within(analysis.dates, one)
          .find(
            ({ iso }) =>
              iso !== undefined && compareDates(iso, signedDate) > 0 && !/effet|compter/.test(one.lower),
          );
        if (late?.iso === undefined) return [];
        const what = VACANT.test(one.lower)
          ? 'la déclaration de vacance'
          : 'la délibération qui crée l’emploi';
        return [finding('later', late, { values: { what, stated: formatDate(late.iso), signed } })];
      });
    const lower = cited.map((one) => one.lower).join('\n');
    const done = lower.replace(NOT_DONE, ' ');
    if (!CREATED.test(done)) outcomes.push(finding('created', at));
    if (!VACANT.test(done)) outcomes.push(finding('vacancy', at));
    outcomes.push(...beforeThePost(analysis, cited));
    const effect = analysis.dates.find((date) => {
      const { start, iso } = date;
      return (
        iso !== undefined &&
        compareDates(iso, signedDate) < 0 &&
        /(?:a\s+(?:compter|partir)\s+du|effet\s+(?:au|du|le)|des\s+le)\s+(?:[a-z]+di\s+)?$/.test(
          wordsBefore(analysis, start),
        ) &&
        !cited.some((one) => holds(one, date))
      );
    });
    if (
      effect?.iso !== undefined &&
      !/regularis|reconstitution|execution\s+du\s+jugement/.test(analysis.folded.lower)
    )
      outcomes.push(finding('retroactive', effect, { values: { signed, stated: formatDate(effect.iso) } }));
    return outcomes;
  },
});

const wordsBefore = ({ text }: Analysis, at: number): string =>
  fold(text.slice(Math.max(0, at - 50), at)).lower;

const FROM = /(?:a\s+(?:compter|partir)\s+du|effet\s+(?:au|du|le)|des\s+le|au)\s+(?:[a-z]+di\s+)?$/;

/** An effect before the day from which the post exists, as the deliberation cited tells it. */
const beforeThePost = (
  analysis: Analysis,
  cited: readonly { readonly start: number; readonly end: number; readonly lower: string }[],
): Outcome[] => {
  const starts = cited
    .filter(({ lower }) => CREATED.test(lower) && /creant|creation|cree/.test(lower))
    .flatMap((one) => analysis.within(analysis.dates, one))
    .filter(({ start }) => FROM.test(wordsBefore(analysis, start)));
  const [post, ...more] = starts;
  if (post?.iso === undefined || more.length > 0) return [];
  const { iso } = post;
  const effect = analysis.dates.find(
    (date) =>
      date.start > post.end &&
      date.iso !== undefined &&
      date.iso < iso &&
      FROM.test(wordsBefore(analysis, date.start)) &&
      !cited.some((one) => holds(one, date)),
  );
  return effect?.iso === undefined
    ? []
    : [finding('before', effect, { values: { stated: formatDate(effect.iso), created: formatDate(iso) } })];
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
