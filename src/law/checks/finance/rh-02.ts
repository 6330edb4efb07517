/** RH-02: nobody is appointed to a post that the council has not created before, and that was not declared vacant. */
import { compareDates, formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { wholeAct } from '../shared/nature';
import { order } from '../shared/samples';
import { holds } from '../shared/spans';
import { headOf, ownWords } from '../shared/topic';

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
    if (!CREATED.test(lower)) outcomes.push(finding('created', at));
    if (!VACANT.test(lower)) outcomes.push(finding('vacancy', at));
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

const TITLE = 'Portant nomination d’un adjoint technique stagiaire';
const nomination = (
  visas: readonly string[],
  effect = 'à compter du 1er avril 2026',
  title = TITLE,
): string =>
  order({
    title,
    visas,
    articles: [`Mme Anne LEROY est nommée adjointe technique stagiaire ${effect}.`],
    recitals: [],
  });
const created = 'la délibération du 12 février 2026 créant l’emploi';
const vacant = 'la déclaration de vacance d’emploi n° V03926 du 16 février 2026';

export const examples: Examples = {
  passes: [
    ...[
      'créant, à compter du 1er avril 2026, un emploi permanent',
      'créant un emploi à partir du 1er mars 2026',
    ].map((words) => ({
      why: words,
      text: nomination([`la délibération du 12 février 2026 ${words}`, vacant]),
    })),
    ...[
      'le tableau des emplois',
      'le tableau des effectifs',
      'l’état du personnel voté le 12 février 2026',
      'la création de l’emploi par l’assemblée délibérante, le 12 février 2026',
      'la DCM n° 12 du 12 février 2026',
      'la séance du conseil municipal du 12 février 2026',
      'l’avis du conseil communautaire en date du 12 février 2026',
      'l’avis du conseil syndical du 12 février 2026',
    ].map((words) => ({ why: words, text: nomination([words, vacant]) })),
    ...[
      'l’emploi vacant',
      'la déclaration de création',
      'la bourse de l’emploi',
      'le site emploi-territorial',
      'l’annonce du site Emploi territorial',
      'la DVE n° 12',
      'l’annonce sur Place de l’emploi public',
      'l’annonce sur le site « Choisir le service public »',
      'l’avis de recrutement du 16 février 2026',
      'l’offre d’emploi du 16 février 2026',
      'la publicité légale de l’emploi',
      'la publicité donnée à l’emploi',
      'l’annonce du centre de gestion publiée',
      'l’annonce du centre de gestion sous le n° 12',
    ].map((words) => ({ why: words, text: nomination([created, words]) })),
    ...[
      'Portant recrutement d’un agent',
      'Arrêté nommant un agent',
      'Arrêté recrutant un agent',
      'Portant mise en stage d’un agent',
      'Portant détachement dans un emploi',
    ].map((title) => ({ why: title, text: nomination([created, vacant], undefined, title) })),
    {
      why: 'reconstitution',
      text: nomination([created, vacant], 'à compter du 1er février 2026, après reconstitution de carrière'),
    },
    {
      why: 'jugement',
      text: nomination([created, vacant], 'à compter du 1er février 2026, en exécution du jugement'),
    },
    { why: 'emploi créé et vacant', text: nomination([created, vacant]) },
    {
      why: 'tableau des effectifs, publicité',
      text: nomination(['le tableau des effectifs', 'la publicité de l’offre du 3 mars 2026']),
    },
    { why: 'effet au jour de la signature', text: nomination([created, vacant], 'à compter du 3 mars 2026') },
    {
      why: 'emploi créé pour plus tard',
      text: nomination([
        'la délibération du 12 février 2026 créant l’emploi à compter du 1er avril 2026',
        vacant,
      ]),
    },
    {
      why: 'régularisation',
      text: nomination([created, vacant], 'à compter du 1er février 2026, pour régulariser sa situation'),
    },
    ...['à compter du 1er avril 2026, et logée depuis le 2 mars 2026'].map((why) => ({
      why,
      text: nomination([created, vacant], why),
    })),
    ...['Portant nomination d’un chargé de stratégie'].map((why) => ({
      why,
      text: nomination([created, vacant], undefined, why),
    })),
    ...[
      'la délibération du 12 février 2026 créant l’emploi à compter du 1er février 2026',
      'la délibération du 12 février 2026 créant deux emplois à compter du 1er juin 2026 et à compter du 1er juillet 2026',
    ].map((why) => ({ why, text: nomination([why, vacant]) })),
    ...['l’arrêté créant le service des eaux à compter du 1er juin 2026'].map((why) => ({
      why,
      text: nomination([created, vacant, why]),
    })),
    ...['la déclaration de vacance publiée jusqu’au 20 février 2026'].map((why) => ({
      why,
      text: nomination([
        'la délibération du 12 février 2026 créant un emploi à compter du 1er avril 2026',
        why,
      ]),
    })),
  ],
  fails: [
    ...(
      [
        ['créant, à compter du 1er juin 2026, un emploi permanent', 'à compter du 1er avril 2026'],
        ['portant création d’un emploi permanent à partir du 1er juin 2026', 'à compter du 1er avril 2026'],
        ['créant un emploi d’adjoint technique avec effet au 1er juin 2026', 'dès le 1er avril 2026'],
      ] as const
    ).map(([words, effect]) => ({
      why: `emploi qui n’existe pas encore : ${words}`,
      text: nomination([`la délibération du 12 février 2026 ${words}`, vacant], effect),
      message: 'before',
      at: '1er avril 2026',
    })),
    {
      why: 'délibération postérieure',
      text: nomination(['la délibération du 12 mars 2026 créant l’emploi', vacant]),
      message: 'later',
      at: '12 mars 2026',
    },
    {
      why: 'vacance postérieure',
      text: nomination([created, 'la déclaration de vacance du 4 mars 2026']),
      message: 'later',
      at: '4 mars 2026',
    },
    { why: 'délibération non visée', text: nomination([vacant]), message: 'created', at: TITLE },
    { why: 'vacance non visée', text: nomination([created]), message: 'vacancy', at: TITLE },
    {
      why: 'la publicité des actes n’est pas celle de l’emploi',
      text: nomination([
        created,
        'le décret n° 2021-1311 du 7 octobre 2021 sur la publicité donnée aux actes',
      ]),
      message: 'vacancy',
      at: TITLE,
    },
    {
      why: 'effet antérieur',
      text: nomination([created, vacant], 'à compter du 1er février 2026'),
      message: 'retroactive',
      at: '1er février 2026',
    },
    {
      why: 'dès le',
      text: nomination([created, vacant], 'dès le 2 mars 2026'),
      message: 'retroactive',
      at: '2 mars 2026',
    },
    {
      why: 'avec effet au',
      text: nomination([created, vacant], 'avec effet au 2 mars 2026'),
      message: 'retroactive',
      at: '2 mars 2026',
    },
    ...['à compter du lundi 2 février 2026'].map((why) => ({
      why,
      text: nomination([created, vacant], why),
      message: 'retroactive',
      at: 'lundi 2 février 2026',
    })),
    ...['la délibération du 12 février 2026 : une place créée à compter du 1er juin 2026'].map((why) => ({
      why,
      text: nomination([why, vacant]),
      message: 'before',
      at: '1er avril 2026',
    })),
  ],
  lacks: [
    {
      why: 'arrêté sans date',
      text: nomination([created, vacant]).replace('le 3 mars 2026', 'le'),
      missing: 'signedDate',
    },
  ],
  ignores: [
    ...[
      'M. Luc FOY est recruté, par contrat, pour un accroissement saisonnier d’activité.',
      'M. Luc FOY, contractuel, est recruté en remplacement de Mme ROY.',
      'M. Luc FOY, contractuel, est recruté au titre de l’article L. 332-13.',
    ].map((words) => ({
      why: `besoin temporaire : ${words}`,
      text: order({ title: 'Portant recrutement d’un agent contractuel', articles: [words] }),
    })),
    ...[
      'régie',
      'mandataire',
      'recenseur',
      'référent',
      'jury',
      'commission',
      'coordonnateur',
      'délégué',
      'correspondant',
      'assistant de prévention',
      'promotion interne',
      'titularisation',
      'renouvellement',
      'accroissement',
      'saisonnier',
      'remplaçant',
      'intérim',
      'suppléant',
      'membre',
      'garde champêtre',
      'administrateur',
      'placier',
      'NBI',
    ].map((word) => ({ why: word, text: nomination([], '', `Portant nomination (${word})`) })),
    { why: 'régisseur', text: nomination([], '', 'Portant nomination d’un régisseur titulaire') },
    { why: 'avancement', text: nomination([], '', 'Portant nomination par avancement de grade') },
    { why: 'circulation', text: order({ articles: ['La circulation est interdite rue du Moulin.'] }) },
    {
      why: 'nomination sans emploi public',
      text: order({ title: 'Portant nomination du jardinier de l’année', articles: ['M. PETIT est nommé.'] }),
    },
    ...['M. PETIT est nommé pour les chemins dégradés.'].map((words) => ({
      why: 'nomination sans emploi public',
      text: order({
        title: 'Portant nomination du jardinier de l’année',
        articles: [words],
      }),
    })),
  ],
};
