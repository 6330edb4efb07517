/** MO-07: who is going to be decided against is heard first. Urgency and requests are excepted. */
import { addDays, formatDate } from '../../../act/dates';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { sampleLetter, sampleOrder } from '../shared/police-samples';
import { holds } from '../shared/spans';
import { decided, first, matches, plain, says, signingDate } from '../shared/words';

const HEARD =
  /observations?(?!\s+(?:generale|de\s+terrain))|contradictoire|l\.?\s?12[12]-[12](?!\d)|(?:a\s+ete|ete|est)\s+(?:entendue?|recue?\s+en\s+entretien)|entretien\s+prealable|pour\s+s'expliquer|mise?\s+a\s+meme\s+de|invite[es]*\s+a\s+(?:vous\s+expliquer|presenter|faire|formuler|s'expliquer)|(?:s'est|se\s+sont)\s+expliquee?s?|explications|conseil\s+de\s+discipline|(?<![a-z])audition|(?:a|ont)\s+fait\s+(?:valoir|connaitre\s+sa)|a\s+ete\s+recue?\s+(?:en\s+mairie|par\s|le\s)|(?<![a-z])entendue?s?\s+(?:en\s+mairie|le\s+\d|m(?:\.|me)?\s|l'interesse)|convoquee?\s+(?:en\s+mairie|a\s+un\s+entretien)|(?:avertie?|avisee?|informee?|prevenue?)s?[^.;]{0,60}(?:mesure|sanction|decision|retrait|fermeture|intention)s?\s+(?:envisage|projet|de\s+(?:retirer|fermer|prononcer))\w*|(?:a|ont)\s+repondu\s+(?:par|le|que|qu')/g;
/** The act itself says that nobody was heard; "n’a pas présenté d’observations" says the contrary. */
const NOT_HEARD_SAID =
  /(?:n'(?:a|ont|avai\w+)\s+pas\s+(?:ete\s+)?(?:necessaire|utile|besoin|juge\w*|estime\w*|invitee?s?|mise?s?\s+a\s+meme|entendue?s?|consultee?s?|informee?s?|recueilli\w*)|n'(?:y\s+a|y\s+avait|etait|est)\s+pas\s+(?:lieu|besoin|necessaire|utile|tenue?|obligatoire|requise?)|sans\s+(?:qu'il\s+(?:soit|ait\s+ete|y\s+ait)|que\s+|qu'aucun|avoir\s+(?:ete\s+)?|procedure|inviter|recueillir|entendre|attendre|contradictoire|phase|aucune?\s|echange)|dispens\w+)[^.;]{0,140}(?:observations|contradictoire|explications|s'expliquer|entendre)|sans\s+(?:aucune?\s+)?(?:entretien|audition|avertissement|courrier|mise\s+en\s+garde|information|echange)\s+prealable|n'(?:a|ont|avai\w+)\s+(?:ete\s+)?(?:recu|destinataires?|prevenue?s?|avertie?s?)\s+(?:d')?aucune?\s+(?:courrier|lettre|avertissement|information|invitation|notification|demande)|aucune?\s+(?:courrier|lettre|procedure\s+contradictoire|echange|entretien|audition|invitation)\s+(?:prealable\s+)?(?:ne?\s?'?)(?:lui\s+|leur\s+)?(?:a|ont|est)\s+(?:ete\s+)?(?:adresse|envoye|eu\s+lieu|organise|mene|mis\w*\s+en|precede|intervenu|engage)\w*|(?:audition|entretien(?:\s+prealable)?)[^.;]{0,60}n'(?:a|ont)\s+pas\s+(?:ete\s+|paru\s+)?(?:juge\w*|estime\w*|eu\s+lieu|organise\w*|propose\w*|necessaire|utile|opportune?|tenue?)|(?:observations|procedure\s+contradictoire|contradictoire(?:\s+prealable)?)[^.;]{0,60}(?:n'(?:a|ont)\s+pas\s+ete\s+(?:recueilli|sollicit|mise?\s+en|demand|organis|menee)|n'(?:est|etait)\s+pas\s+(?:requise?|necessaire|obligatoire|applicable)|ne\s+s'(?:applique|impose)\s+pas|ecartee?|inutile)/;
/** What hearing somebody is, said by a verb or by its object. */
const HEARING =
  "(?:observations?|remarques|contradictoire|explications|s'expliquer|point\\s+de\\s+vue|arguments?|defense|se\\s+defendre|repliqu\\w+|contredire)";
/** "toutefois", "pas", "ni", "jamais", "été": between a negation and its verb. */
const ADVERBS =
  "(?:\\s+(?:toutefois|cependant|pourtant|neanmoins|donc|pas|ni|guere|point|jamais|ete|encore|alors|ainsi|ici|meme|prealablement|davantage|au\\s+prealable|en\\s+l'espece|par\\s+ailleurs|pour\\s+autant|de\\s+ce\\s+fait),?)";
const NOT =
  "(?:n'(?:a|ont|avai\\w+|est|etait|sont)|ne\\s+(?:l'|lui\\s+|leur\\s+|les\\s+)?(?:a|ont|fut|sera|sont)|n'y\\s+(?:a|avait))";
/** The same told with other words, and whatever adverbs: the administration did not ask, the person was told nothing. */
const NOT_HEARD_MEANT = [
  `${NOT}${ADVERBS}{1,5}\\s*(?:juge|estime|cru|paru|semble|necessaire|utile|opportun|besoin|lieu|invit|mis|entend|consult|inform|averti|prevenu|avise|convoqu|recueilli|sollicit|demand|propos|organis|engag|ouvert|mene|permis|donne|offert|laisse|precede)\\w*[^.;]{0,120}?${HEARING}`,
  `${NOT}${ADVERBS}{0,3}\\s+(?:pas|ni|jamais|point)${ADVERBS}{0,3}\\s+(?:entendue?s?|avertie?s?|prevenue?s?|avisee?s?|convoquee?s?|consultee?s?|informee?s?)\\s+(?:par\\s+\\w+\\s+)?(?:ni\\s|avant|au\\s+prealable|prealablement|de\\s+(?:la\\s+mesure|l'intention|ce\\s+qui)|du\\s+projet|des\\s+(?:griefs|faits))`,
  `${HEARING}[^.;]{0,60}\\s${NOT}${ADVERBS}{1,5}\\s*(?:recueilli|sollicit|demand|mise?\\s+en|organis|mene|engag|ouvert|juge|estime|necessaire|utile|requis|attend|lieu)\\w*`,
  `(?:aucune?|sans\\s+(?:qu'aucune?|que\\s+(?:l[ea]s?\\s+|ses\\s+|leurs\\s+|l'\\s?)?))\\s*${HEARING}[^.;]{0,60}(?:n'a|n'est|aient?|ait|soi(?:en)?t)\\s+(?:ete\\s+)?(?:recueilli|sollicit|demand|attendu|organis|engag|mene|prealable)\\w*`,
  `sans\\s+(?:(?:meme\\s+|juger\\s+utile\\s+de\\s+|prendre\\s+le\\s+temps\\s+d[e']\\s?)?(?:l'|les\\s|le\\s|la\\s)?\\s?avoir\\s+(?:prealablement\\s+|au\\s+prealable\\s+|ete\\s+)?(?:entendu|averti|prevenu|avise|invite|convoque|consulte|informe|mis\\s+a\\s+meme|sollicite|recueilli)\\w*|que\\s+[^.;]{0,60}\\s(?:ait|aient|soit|soient)\\s+(?:ete\\s+)?(?:prealablement\\s+|au\\s+prealable\\s+)?(?:entendu|averti|prevenu|avise|convoque|consulte|mis\\w*\\s+a\\s+meme)\\w*)(?!\\s+(?:l[ea]s?|d[eu]s?|l')\\s)`,
  `(?:passe|passer|faire|fait|s'est)\\s+(?:outre|l'economie|dispensee?)\\s+(?:a\\s+|d[eu]\\s*)?[^.;]{0,60}${HEARING}`,
  `(?:superflu|inutile|vain)\\s+(?:d[e'])\\s*(?:recueillir|solliciter|entendre|inviter|attendre|demander|ouvrir|engager)[^.;]{0,80}${HEARING}`,
].join('|');
const NOT_HEARD = new RegExp(`${NOT_HEARD_SAID.source}|${NOT_HEARD_MEANT}`, 'g');
/** Who was asked and did not answer was heard: "n’a pas jugé utile de présenter d’observations". */
const DECLINED =
  /present|formul|produi|repon|fai(?:t|re)\s+(?:connaitre|valoir|part)|adress|usage|retir|reclam|souhait/;
const URGENT =
  /urgen|peril\s+(?:grave|imminent)|danger\s+(?:grave|imminent|immediat)|imminen|circonstances\s+exceptionnelles|ordre\s+public\s+(?:l'exige|impose)/g;
const ASKED = /(?:sur|a)\s+(?:sa|la|leur)\s+demande\s+(?:d[eu]|expresse|ecrite)|demission|renonc/g;
/** "bien qu’aucune urgence ne soit constatée" */
const NOT_URGENT =
  /(?:aucune|sans|(?:absence|defaut)\s+d'|n'est\s+pas|pas\s+d'|hors|ni)\s*(?:cas\s+d'|situation\s+d')?urgen|(?:sans\s|aucun\s|pas\s|absence\s+de\s|defaut\s+de\s|hors\s|ni\s)[^.;\n]{0,50}(?:peril|danger)\s+(?:n'est\s+)?(?:grave|imminent|immediat)|(?:peril|danger)[^.;\n]{0,30}(?:n'est\s+(?:pas|ni)|non)\s+(?:[a-z]+\s+){0,2}(?:imminent|immediat)|procedure\s+ordinaire/g;
const INVITED = /(?:courrier|lettre|notification|recommande)[^.;]{0,120}/g;
const DELAY =
  /(?:laissant|accordant|impartissant|donnant|ouvrant|fixant|sous|dans\s+les|d'ici)\s+(?:un\s+delai\s+de\s+)?(\d{1,2}|huit|dix|quinze|vingt|trente)\s+jours|delai\s+d[e']\s?(?:\w+\s+)?(?:\()?(\d{1,2}|huit|dix|quinze|vingt|trente)\)?\s+jours|(\d{1,2}|huit|dix|quinze|vingt|trente)\s+jours\s+(?:pour|a\s+compter)/;
const WORDS: Readonly<Record<string, number>> = { huit: 8, dix: 10, quinze: 15, vingt: 20, trente: 30 };

export const rule = defineRule({
  meta: {
    id: 'MO-07',
    title: { fr: 'Procédure contradictoire préalable', en: 'The person concerned is heard first' },
    kinds: ['order', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CRPA-L121-1', 'CRPA-L121-2', 'CRPA-L122-1'],
    method: 'R',
    needs: [],
    messages: {
      waived: {
        fr: 'L’acte écarte la procédure contradictoire (« {words} ») sans l’une des exceptions de la loi : urgence, ordre public, demande de l’intéressé. Recueillez ses observations, ou dites l’exception.',
        en: 'The act dispenses with hearing the person (“{words}”) without one of the exceptions of the law.',
      },
      none: {
        fr: 'Rien ne montre que l’intéressé a pu présenter ses observations : visez le courrier qui l’y invitait et son délai, ou dites l’urgence.',
        en: 'Nothing shows that the person concerned could make observations.',
      },
      letter: {
        fr: 'Cette mise en demeure n’invite pas son destinataire à présenter ses observations : ajoutez-le, avec un délai.',
        en: 'This formal notice does not invite observations.',
        severity: 'major',
      },
      early: {
        fr: 'L’intéressé avait jusqu’au {until} pour présenter ses observations ; l’acte est du {signed}. Attendez la fin du délai, ou visez ses observations.',
        en: 'The person had until {until} to make observations; the act is of {signed}.',
      },
    },
  },
  concerns: (analysis) => {
    if (analysis.kind === 'note') return advised(analysis) !== undefined;
    const kind = analysis.derive(adverseOf)?.kind;
    return (
      (kind === undefined
        ? letterDecides(analysis) !== undefined ||
          (ordersSomebody(analysis) && says(analysis, NOT_HEARD)) ||
          (analysis.kind === 'order' && analysis.act.recitals.some((part) => says(analysis, NOT_HEARD, part)))
        : kind !== 'refusal') &&
      !says(analysis, /mise\s+en\s+demeure[^.;\n]{0,40}d'elaguer|delegation\s+de\s+fonctions/g)
    );
  },
  check: ({ analysis }) => {
    const advice = advised(analysis);
    if (advice !== undefined)
      return [
        finding('waived', advice, { values: { words: advice.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const adverse = analysis.derive(adverseOf);
    if (says(analysis, ASKED)) return [];
    if (says(analysis, URGENT) && !says(analysis, NOT_URGENT)) return [];
    const waived = matches(analysis, NOT_HEARD).find(
      ({ end }) => !RECEIVED_ALL_THE_SAME.test(plain(analysis.text.slice(end, end + 60))),
    );
    const declined =
      waived !== undefined &&
      DECLINED.test(waived.match[0]) &&
      !/^aucun|^sans\s+(?:entretien|audition)|n'(?:a|ont)\s+(?:ete\s+)?(?:recu|prevenu|averti)|invit(?:ee?s?|er)(?![a-z])|a\s+meme\s+de|recueill|sollicit|convoqu|entendue?s?(?![a-z])|ouvr|engag|n'(?:y\s+a|y\s+avait)/.test(
        waived.match[0],
      );
    if (waived !== undefined && !declined && !OTHER_EXCEPTION.test(analysis.folded.lower))
      return [
        finding('waived', waived, { values: { words: waived.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const told = letterDecides(analysis);
    if (told !== undefined && !says(analysis, HEARD)) return [finding('none', told)];
    if (adverse === undefined) return [];
    // A formal notice that itself opens the delay for observations is the first step, not the decision.
    if (!says(analysis, HEARD)) return [finding(analysis.kind === 'letter' ? 'letter' : 'none', adverse.at)];
    return tooSoon(analysis);
  },
});

/** "sans que ses explications, reçues le 28 avril": they were asked for. */
const RECEIVED_ALL_THE_SAME =
  /^\s*,?\s*(?:ecrites?\s+|orales?\s+)?(?:recues?|presentees?|produites?|formulees?|remises?|du\s+\d|en\s+date\s+du)/;

/** A note that proposes to take something away without hearing anybody. */
const advised = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'note' && !(says(analysis, URGENT) && !says(analysis, NOT_URGENT))
    ? matches(analysis, NOT_HEARD).find((found) => {
        const sentence = plain(analysis.sentences.find((one) => holds(one, found))?.text ?? '');
        return (
          /propos|preconis|suggere|recommand|peut|pourr(?:ez|ons|a)|inutile|retir|ferm|suspen|demeure|sanction/.test(
            sentence,
          ) &&
          !/irregul|illegal|risque|annul|(?<![a-z])ne\s+(?:peut|pouvez|pouvons|saurai\w+)\s|oblig|(?:faut|doit|devons)(?![a-z])/.test(
            sentence,
          )
        );
      })
    : undefined;

/** A letter that itself takes something away: "je vous retire", "votre emplacement est supprimé". */
const letterDecides = (analysis: Analysis): Found | undefined =>
  analysis.kind === 'letter'
    ? first(
        analysis,
        /(?:je|nous)\s+(?:vous\s+)(?:retir(?:e|ons)|suspend(?:s|ons)|exclu[st]|inflige)(?![a-z])[^.;\n]{0,80}|j'ai\s+(?:donc\s+)?decide\s+(?:de\s+(?:vous\s+)?|d')(?:retirer|suspendre|exclure|resilier|abroger|mettre\s+fin|infliger|radier)[^.;\n]{0,80}|(?:votre|cette)\s+(?:autorisation|emplacement|permission|agrement|licence)[^.;\n]{0,60}\s(?:est|sera)\s+(?:donc\s+)?(?:retire|suspendu|supprime|abroge)[^.;\n]{0,60}/g,
      )
    : undefined;

/** "Il est prescrit à M. X de faire évaluer son chien": a measure against somebody whose name is no word of its title. */
const ordersSomebody = (analysis: Analysis): boolean =>
  analysis.kind === 'order' &&
  decided(
    analysis,
    /(?:prescrit|enjoint|ordonne|impose|fait\s+obligation|fait\s+injonction|interdit)\s+(?:a|au)\s+(?:(?:mm?\.?|mme|monsieur|madame)\s|la\s+(?:societe|sarl|sas|sci)|l'(?:exploitant|occupant|interesse|entreprise)|(?:proprietaire|detenteur|exploitant|locataire))|(?<![a-z])(?:m\.?|mme|monsieur|madame|la\s+(?:societe|sarl|sas|sci)|l'exploitant|le\s+proprietaire)e?\s[^.;\n]{0,80}(?<=\s)(?:est\s+tenue?|devra|doit|procede\w*|fera)(?![a-z])/g,
  ).length > 0;

/** CRPA L121-2: own procedures, and what could not be done otherwise. */
const OTHER_EXCEPTION =
  /l\.?\s?121-2(?!\d)|procedure\s+(?:contradictoire\s+)?particuliere|relations\s+internationales|competence\s+liee|demandes?\s+abusive|renouvel|suspension\s+(?:provisoire|conservatoire)|a\s+titre\s+conservatoire/;

/** A letter of a date, with a number of days: the act comes after both. */
const tooSoon = (analysis: Analysis): Outcome[] => {
  const signed = signingDate(analysis);
  if (
    signed === undefined ||
    says(
      analysis,
      /observations[^.;]{0,60}(?:presentees|recues|formulees|produites|en\s+date|du\s+\d)|(?:a|ont)\s+(?:presente|produit|formule|repondu)(?![a-z])|reponse\s+(?:du|en\s+date|recue)/g,
    )
  )
    return [];
  for (const ground of [...analysis.act.citations, ...analysis.act.recitals]) {
    const invited = first(analysis, INVITED, ground);
    const [date] = analysis.within(analysis.dates, ground);
    const delay = DELAY.exec(analysis.folded.lower.slice(ground.start, ground.end));
    const days =
      delay === null
        ? undefined
        : (WORDS[delay[1] ?? delay[2] ?? delay[3] ?? ''] ?? Number(delay[1] ?? delay[2] ?? delay[3]));
    if (invited === undefined || date?.iso === undefined || days === undefined || Number.isNaN(days))
      continue;
    const until = addDays(date.iso, days);
    if (signed < until)
      return [finding('early', ground, { values: { until: formatDate(until), signed: formatDate(signed) } })];
  }
  return [];
};

const act = (reason: string, title = 'Arrêté portant retrait d’une autorisation de terrasse'): string =>
  sampleOrder({
    title,
    reasons: ['Considérant que M. PETIT n’a pas payé ;', reason],
    articles: ['L’autorisation de M. PETIT est retirée.'],
  });

const WAIVED =
  /n’a pas jugé.*(?= du)|sans recueillir.*observations|n’a pas été n.*observations|observations de.*recueilli|procédure.*mise en|sans attendre.*explications/u;

export const examples: Examples = {
  passes: [
    ...[
      'Considérant que M. PETIT, averti le 2 février 2026 de la mesure envisagée, n’a fait parvenir aucune remarque ;',
      'Considérant que la lettre a été suivie d’effet, sans que ses observations, reçues le 20 février 2026, ne convainquent ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Je vous ai invité à vous expliquer le 3 avril. Je vous retire votre emplacement.',
      'Après vous avoir entendu, j’ai décidé de suspendre votre abonnement, malgré vos observations.',
      'Considérant l’urgence, je vous retire votre autorisation sans entretien préalable.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
    })),
    ...[
      'présenté',
      'formulé',
      'produit',
      'répondu par',
      'fait connaître',
      'fait valoir',
      'fait part de',
      'adressé',
      'fait usage de son droit à des',
      'retiré le pli l’invitant aux',
      'réclamé le pli sur ses',
      'souhaité donner ses',
    ].map((verb) => ({
      why: `averti, il n’a pas ${verb}`,
      text: act(`Considérant que le délai a expiré sans que M. PETIT ait ${verb} observations ;`),
    })),
    ...[
      'La loi prévoit une procédure particulière',
      'La loi prévoit une procédure contradictoire particulière',
      'Il y va des relations internationales',
      'Le maire a compétence liée',
      'Les demandes abusives sont écartées',
      'La demande abusive étant une des demandes abusives',
      'Il s’agit d’un renouvellement',
      'C’est une suspension provisoire',
      'C’est une mesure prise à titre conservatoire',
      'L’article L.121-2 le permet',
    ].map((words) => ({
      why: words,
      text: act(`Considérant que la mesure est prise sans recueillir ses observations ; ${words} ;`),
    })),
    ...[
      'Vu le courrier l’invitant à présenter ses observations sous quinze jours ;',
      'Vu l’avis du 25 février 2026 : ses observations sont attendues sous quinze jours ;',
      'Vu la lettre du 25 février 2026 l’invitant à présenter ses observations ;',
      'Vu la lettre du 25 février 2026 lui laissant quinze jours pour s’expliquer, et sa réponse reçue le 27 février ;',
      'Considérant qu’il n’a pas estimé utile de répondre à aucun des plis appelant ses observations ;',
      'Considérant que M. PETIT a été reçu en entretien ;',
      'Considérant que la mesure, prise sans recueillir ses observations, écarte une demande abusive ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Vu la lettre du 22 février 2026 lui ouvrant un délai de huit jours pour ses observations ;',
      'Vu la lettre du 23 février 2026 lui laissant huit jours pour ses observations ;',
      'Vu la lettre du 11 février 2026 lui laissant vingt jours pour ses observations ;',
      'Vu la lettre du 1er février 2026 lui laissant trente jours pour ses observations ;',
      'Vu la lettre du 25 février 2026 : ses observations sous dix jours, et sa réponse du 27 février ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Considérant que M. PETIT, invité le 2 février 2026 à présenter ses observations, n’en a pas présenté ;',
      'Considérant qu’aucune observation n’a été reçue à l’expiration du délai de quinze jours ;',
      'Vu l’absence d’observations de M. PETIT, avisé par lettre du 2 février 2026 ;',
      'Considérant que, l’article L. 121-2 étant applicable, il n’y a pas lieu de recueillir ses observations ;',
      'Considérant que le délai de quinze jours ouvert par la lettre du 2 février 2026 a expiré sans que M. PETIT ait présenté d’observations ;',
      'Considérant que M. PETIT, avisé le 2 février 2026, n’a pas jugé utile de présenter ses observations ;',
      'Considérant que M. PETIT n’a pas estimé nécessaire de répondre à l’invitation à formuler ses observations ;',
      'Considérant que la lettre recommandée du 2 février 2026 invitant M. PETIT à présenter des observations n’a pas été réclamée ;',
      'Considérant que le délai est passé sans que l’intéressé ait fait valoir la moindre observation ;',
      'Considérant que ses observations ne sont pas de nature à modifier la mesure ;',
      'Considérant que M. PETIT n’a pas souhaité être entendu, après avoir été invité à s’expliquer ;',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Vu la lettre du 2 février 2026 l’invitant à présenter ses observations ;',
      'Vu la procédure contradictoire ;',
      'Vu l’article L. 121-1 du code des relations entre le public et l’administration ;',
      'Considérant que M. PETIT a été entendu ;',
      'Vu le compte rendu de l’entretien préalable ;',
      'Considérant que M. PETIT a été mis à même de répondre ;',
      'Considérant qu’il a été invité à s’expliquer ;',
      'Considérant qu’il s’est expliqué ;',
      'Considérant ses explications ;',
      'Vu l’avis du conseil de discipline ;',
      'Considérant que M. PETIT a fait valoir sa bonne foi ;',
      'Considérant que M. PETIT a été reçu en mairie ;',
      'Considérant que Mme LEROY a été reçue en mairie ;',
      'Considérant que M. PETIT, entendu le 2 février 2026, reconnaît les faits ;',
      'Considérant que Mme LEROY, entendue en mairie, reconnaît les faits ;',
      'Entendu M. PETIT ;',
      'Considérant que M. PETIT, convoqué en mairie, n’est pas venu ;',
      'Considérant que Mme LEROY, convoquée à un entretien, n’est pas venue ;',
      'Considérant que M. PETIT a répondu par lettre ;',
      'Considérant que Mme LEROY a été reçue en entretien ;',
      'Vu l’article L121-1 du code des relations entre le public et l’administration ;',
      'Considérant que la mesure est prise à la demande de l’intéressé ;',
      'Considérant l’urgence ;',
      'Considérant le péril grave ;',
      'Considérant le danger immédiat ;',
      'Considérant l’imminence du danger ;',
      'Considérant les circonstances exceptionnelles ;',
      'Considérant que l’ordre public l’exige ;',
      'Considérant qu’il agit sur sa demande expresse ;',
      'Considérant la fin voulue à la demande du titulaire ;',
      'Considérant sa démission ;',
      'Considérant qu’il y renonce ;',
      'Vu la lettre du 1er février 2026 lui laissant un délai de quinze jours pour ses observations ;',
      'Vu la lettre du 16 février 2026 lui laissant un délai de 15 jours pour ses observations ;',
      'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours et ses observations reçues ;',
      'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours et ses observations du 28 février ;',
      'Vu la lettre du 25 février 2026 lui laissant 15 jours pour ses observations, à laquelle il a répondu ;',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
  fails: [
    ...[
      'Considérant qu’il [n’a toutefois pas été jugé utile de recueillir au préalable les observations] de M. PETIT ;',
      'Considérant que M. PETIT [n’a pas été averti au préalable] ;',
      'Considérant que ses [explications n’ont pas davantage été demandées] ;',
      'Considérant que l’arrêté est pris [sans l’avoir entendu] ;',
      'Considérant qu’il est [passé outre à ses observations] ;',
      'Considérant qu’il est [inutile de solliciter ses explications] ;',
    ].map((words) => ({
      why: words,
      text: act(words.replace(/[[\]]/gu, '')),
      message: 'waived',
      at: /\[(.*)\]/u.exec(words)?.[1] ?? '',
    })),
    ...[
      'Vu l’article L. 122-10 du code de la sécurité intérieure ;',
      'Considérant un malentendu le 3 février 2026 sur la redevance ;',
      'Considérant qu’il n’y a pas de danger grave ;',
      'Considérant que le danger n’est pas imminent ;',
      'Considérant que, l’urgence étant passée, la procédure ordinaire s’applique ;',
    ].map((words) => ({
      why: `ni entendu, ni urgence : ${words}`,
      text: act(words),
      message: 'none',
      at: 'portant retrait d’une autorisation',
    })),
    ...(
      [
        [
          'sans recueillir ses observations, malgré l’article L. 121-21 du code de la route',
          'sans recueillir ses observations',
        ],
        ['sans aucun entretien préalable', 'sans aucun entretien préalable'],
        ['alors que l’entretien prévu n’a pas eu lieu', 'entretien prévu n’a pas eu lieu'],
        ['et le contradictoire n’a pas été mis en œuvre', 'contradictoire n’a pas été mis en'],
        [
          'et qu’il n’y a pas lieu de lui faire connaître ses droits ni de demander ses observations',
          'n’y a pas lieu de lui faire connaître ses droits ni de demander ses observations',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act(`Considérant que la mesure est prise ${words} ;`),
      message: 'waived',
      at,
    })),
    ...[
      'Il est prescrit à M. Luc PETIT de clore sa parcelle',
      'Il est ordonné au propriétaire de clore sa parcelle',
      'Il est enjoint à l’occupant de clore sa parcelle',
      'Il est imposé à MM. Luc PETIT et Jean VIAL de clore leur parcelle',
      'M. Luc PETIT est tenu de clore sa parcelle',
      'La société DURAND est tenue de clore sa parcelle',
      'L’exploitante devra clore sa parcelle',
      'L’exploitant devra clore sa parcelle',
    ].map((words) => ({
      why: `dispense dite dans l’article : ${words}`,
      text: sampleOrder({
        title: 'Arrêté prescrivant des mesures',
        articles: [`${words}, sans qu’il soit besoin de recueillir des observations.`],
      }),
      message: 'waived',
      at: 'sans qu’il soit besoin de recueillir des observations',
    })),
    ...[
      'Il est proposé d’agir',
      'Il est préconisé d’agir',
      'Il est suggéré d’agir',
      'Il est recommandé d’agir',
      'La commune peut agir',
      'Vous pourrez agir',
      'Retirons la licence',
      'Fermons le bar',
      'Suspendons la licence',
      'La mise en demeure partira',
      'La sanction suivra',
      'La faute est établie et la sanction suivra',
    ].map((words) => ({
      why: `note : ${words}`,
      text: `NOTE\nà l’attention de Madame la maire\nObjet : terrasse\n${words}, sans recueillir les observations du gérant.`,
      kind: 'note' as const,
      message: 'waived',
      at: 'sans recueillir les observations',
    })),
    {
      why: 'un emplacement, au masculin',
      text: sampleLetter(['Votre emplacement est supprimé.'], { subject: 'votre emplacement' }),
      message: 'none',
      at: 'Votre emplacement est supprimé',
    },
    ...(
      [
        [
          'Je propose de retirer l’autorisation sans inviter le gérant à présenter ses observations.',
          'sans inviter le gérant à présenter ses observations',
        ],
        [
          'Il est inutile d’attendre pour agir, sans recueillir les observations du gérant.',
          'inutile d’attendre pour agir, sans recueillir les observations',
        ],
        [
          'Il est inutile d’attendre : on peut fermer le bar sans entretien préalable.',
          'sans entretien préalable',
        ],
        [
          'Je suggère la suspension ; il n’est pas nécessaire de recueillir les observations du club.',
          'n’est pas nécessaire de recueillir les observations',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: `NOTE\nà l’attention de Madame la maire\nObjet : terrasse\n${words}`,
      kind: 'note' as const,
      message: 'waived',
      at,
    })),
    ...(
      [
        [
          'Considérant que l’audition du propriétaire n’a pas été jugée opportune ;',
          'audition du propriétaire n’a pas été jugée',
        ],
        ['Considérant que la gérante n’a reçu aucun courrier avant la décision ;', 'n’a reçu aucun courrier'],
        ['Considérant que la mesure est prise sans entretien préalable ;', 'sans entretien préalable'],
        ['Considérant qu’aucun courrier ne lui a été adressé ;', 'aucun courrier ne lui a été adressé'],
        ['Considérant qu’aucun échange préalable n’a eu lieu ;', 'aucun échange préalable n’a eu lieu'],
        [
          'Considérant qu’aucune procédure contradictoire n’a été menée ;',
          'aucune procédure contradictoire n’a été menée',
        ],
      ] as const
    ).map(([reason, at]) => ({
      why: `dans un arrêté au titre neutre : ${reason}`,
      text: sampleOrder({
        title: 'Arrêté relatif à un chien',
        reasons: ['Considérant la morsure du 2 février 2026 ;', reason],
        articles: ['Le chien de M. Luc PETIT est placé.'],
      }),
      message: 'waived',
      at,
    })),
    ...(
      [
        [
          'Je vous retire votre emplacement à compter du 1er juin 2026.',
          'Je vous retire votre emplacement à compter du 1er juin 2026',
        ],
        [
          'J’ai décidé de suspendre votre abonnement au port.',
          'J’ai décidé de suspendre votre abonnement au port',
        ],
        ['Votre autorisation de taxi est retirée.', 'Votre autorisation de taxi est retirée'],
      ] as const
    ).map(([words, at]) => ({
      why: `une lettre qui retire : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
      message: 'none',
      at,
    })),
    ...[
      [
        'Il est prescrit à M. Luc PETIT de faire évaluer son chien.',
        'Considérant que le maire n’a pas jugé utile de recueillir au préalable les observations du propriétaire ;',
      ],
      [
        'Il est enjoint à la société DURAND de remettre le terrain en état.',
        'Considérant que la mesure est prise sans recueillir les observations de l’exploitante ;',
      ],
      [
        'Il est ordonné au propriétaire de curer le fossé.',
        'Considérant qu’il n’a pas été nécessaire d’inviter le propriétaire à présenter ses observations ;',
      ],
      [
        'M. Luc PETIT est tenu de clore sa parcelle.',
        'Considérant que les observations de M. PETIT n’ont pas été recueillies ;',
      ],
      [
        'Il est interdit à Mme Anne LEROY d’exploiter sa terrasse.',
        'Considérant que la procédure contradictoire n’a pas été mise en œuvre ;',
      ],
      [
        'Il est imposé à l’exploitant de réduire le bruit.',
        'Considérant qu’aucune urgence n’est relevée ; que la commune a agi sans attendre ses explications ;',
      ],
    ].map(([article = '', reason = '']) => ({
      why: `mesure que le titre ne dit pas : ${article}`,
      text: sampleOrder({ title: 'Arrêté prescrivant des mesures', reasons: [reason], articles: [article] }),
      message: 'waived',
      at: WAIVED.exec(reason)?.[0] ?? '',
    })),
    ...[
      'Vu la lettre du 24 février 2026 lui laissant huit jours pour ses observations ;',
      'Vu la lettre du 12 février 2026 lui laissant vingt jours pour ses observations ;',
      'Vu la lettre du 2 février 2026 lui laissant trente jours pour ses observations ;',
      'Vu la lettre du 25 février 2026, ses observations dans le délai de 15 jours ;',
      'Vu la lettre du 25 février 2026, ses observations dans le délai de (15) jours ;',
      'Vu la lettre du 25 février 2026, ses observations, délai d’environ 15 jours ;',
      'Vu la lettre du 25 février 2026, ses observations dans les 15 jours ;',
    ].map((words) => ({ why: words, text: act(words), message: 'early', at: words })),
    ...(
      [
        ['sans recueillir la réponse ni les observations', ''],
        ['n’a été destinataire d’aucun courrier', ''],
        ['n’a été avertie d’aucune demande', ''],
        ['n’a pas été mis à même de présenter ses observations', ''],
        ['n’a pas été mise à même de présenter ses observations', ''],
        ['n’ont pas été mises à même de présenter leurs observations', ''],
        ['n’a pas été entendu en ses explications', ''],
        ['n’a pas été entendue en ses explications', ''],
        ['n’a pas été consulté, ni ses observations', ''],
        ['n’a pas été informée, ni ses observations', ''],
        ['n’a pas jugé bon d’inviter M. PETIT à ses observations', ''],
        ['sans avoir recueilli ses observations', ''],
        ['sans avoir été invité à ses observations', ''],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: act(`Considérant que M. PETIT ${words} ;`),
      message: 'waived',
      at: words,
    })),
    ...[
      'Vu la lettre du 25 février 2026 invitant M. PETIT à présenter ses observations sous quinze jours ;',
      'Vu le courrier du 25 février 2026 lui laissant 15 jours pour s’expliquer ;',
      'Vu la lettre recommandée du 25 février 2026, lui impartissant dix jours, pour ses observations ;',
    ].map((words) => ({ why: words, text: act(words), message: 'early', at: words })),
    ...(
      [
        [
          'Considérant qu’il n’a pas été nécessaire de recueillir au préalable ses observations ;',
          'n’a pas été nécessaire de recueillir au préalable ses observations',
        ],
        [
          'Considérant qu’il n’y a pas lieu de l’inviter à présenter des observations ;',
          'n’y a pas lieu de l’inviter à présenter des observations',
        ],
        [
          'Considérant que M. PETIT n’a pas été invité à présenter ses observations ;',
          'n’a pas été invité à présenter ses observations',
        ],
        [
          'Considérant que la procédure contradictoire n’est pas requise ;',
          'procédure contradictoire n’est pas requise',
        ],
        [
          'Considérant que la mesure est prise sans procédure contradictoire préalable ;',
          'sans procédure contradictoire',
        ],
        [
          'Considérant que ses observations n’ont pas été recueillies ;',
          'observations n’ont pas été recueilli',
        ],
        [
          'Considérant que la commune est dispensée de la procédure contradictoire ;',
          'dispensée de la procédure contradictoire',
        ],
        [
          'Considérant que la mesure s’impose sans qu’il soit besoin d’entendre l’exploitant ni ses explications ;',
          'sans qu’il soit besoin d’entendre l’exploitant ni ses explications',
        ],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(words), message: 'waived', at })),
    {
      why: 'les observations sont écartées, sans urgence',
      text: act(
        'Considérant que le retrait est une sanction, sans qu’il y ait lieu d’inviter l’intéressé à présenter ses observations, bien qu’aucune urgence ne soit constatée ;',
      ),
      message: 'waived',
      at: 'sans qu’il y ait lieu d’inviter l’intéressé à présenter ses observations',
    },
    {
      why: 'il n’a pas été invité',
      text: act('Considérant que M. PETIT n’a pas été invité à présenter ses observations ;'),
      message: 'waived',
      at: 'n’a pas été invité à présenter ses observations',
    },
    {
      why: 'lettre de mise en demeure',
      text: sampleLetter(['Je vous mets en demeure de tailler votre haie sous un mois.'], {
        subject: 'mise en demeure',
      }),
      message: 'letter',
      at: 'mise en demeure',
    },
    {
      why: 'rien',
      text: act('Considérant le règlement ;'),
      message: 'none',
      at: 'portant retrait d’une autorisation',
    },
    {
      why: 'fermeture',
      text: act('Considérant le règlement ;', 'Arrêté portant fermeture administrative d’un bar'),
      message: 'none',
      at: 'L’autorisation de M. PETIT est retirée',
    },
    {
      why: 'sanction',
      text: act('Considérant le règlement ;', 'Arrêté portant sanction disciplinaire'),
      message: 'none',
      at: 'portant sanction',
    },
    {
      why: 'signé avant la fin du délai',
      text: act('Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours pour ses observations ;'),
      message: 'early',
      at: 'Vu la lettre du 25 février 2026 lui laissant un délai de 15 jours pour ses observations ;',
    },
    {
      why: 'signé la veille de la fin du délai',
      text: act('Vu le courrier du 17 février 2026 lui donnant quinze jours pour ses observations ;'),
      message: 'early',
      at: 'Vu le courrier du 17 février 2026 lui donnant quinze jours pour ses observations ;',
    },
    {
      why: 'délai compté de la réception',
      text: act(
        'Vu la notification du 25 février 2026 : dix jours à compter de ce jour pour ses observations ;',
      ),
      message: 'early',
      at: 'Vu la notification du 25 février 2026 : dix jours à compter de ce jour pour ses observations ;',
    },
  ],
  ignores: [
    ...[
      'Retirer l’autorisation sans inviter le gérant à présenter ses observations serait illégal.',
      'Vous ne pouvez retirer l’autorisation sans recueillir les observations du gérant.',
      'Le gérant a été invité à présenter ses observations ; je propose le retrait.',
      'L’urgence est établie : je propose de fermer le bar sans recueillir les observations du gérant.',
      ...[
        'serait irrégulier',
        'expose la ville à un risque',
        'serait annulé',
        'méconnaîtrait notre obligation',
        'doit être écarté',
      ].map((words) => `Fermer le bar sans recueillir les observations du gérant ${words}.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: `NOTE\nà l’attention de Madame la maire\nObjet : terrasse\n${words}`,
      kind: 'note' as const,
    })),
    ...[
      'Je vous informe que votre autorisation pourra être retirée en cas de manquement.',
      'Je vous retirerai votre emplacement si les dettes restent impayées.',
      'J’ai décidé de mettre fin à votre délégation de fonctions.',
      'Je vous retire toute inquiétude : votre demande est acceptée.'.replace('vous retire', 'vous ôte'),
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre emplacement' }),
    })),
    {
      why: 'lettre : mise en demeure d’élaguer',
      text: sampleLetter(['Votre haie gêne le passage.'], { subject: 'mise en demeure d’élaguer' }),
    },
    ...[
      'M. Luc PETIT est tenu de clore sa parcelle.',
      'Le forum des associations devra se tenir salle Haute, sans qu’il soit besoin de recueillir des observations.',
      'M. Luc PETIT devrait clore sa parcelle sans qu’il soit besoin de recueillir ses observations.',
    ].map((article) => ({
      why: `rien n’est imposé sans entendre : ${article}`,
      text: sampleOrder({ title: 'Arrêté prescrivant des mesures', articles: [article] }),
    })),
    ...[
      'L’autorisation est retirée de plein droit si la manifestation n’a pas lieu.',
      'La permission est retirée en cas de manquement à ces règles.',
      'L’autorisation est abrogée lorsque le titulaire cesse son activité.',
      'L’autorisation est suspendue dès lors que le sol n’est plus nettoyé.',
      'Le permis est retiré s’il n’est pas utilisé sous un mois.',
    ].map((words) => ({
      why: `clause pour plus tard : ${words}`,
      text: sampleOrder({
        title: 'Autorisation d’une buvette',
        articles: ['Le club est autorisé à vendre.', words],
      }),
    })),
    {
      why: 'refus d’une demande',
      text: act('Considérant le dossier ;', 'Arrêté portant refus d’autorisation').replace(
        'est retirée',
        'n’est pas donnée',
      ),
    },
    { why: 'circulation', text: sampleOrder() },
  ],
};
