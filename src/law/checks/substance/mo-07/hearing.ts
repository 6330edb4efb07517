/** MO-07: the words that say that somebody was heard, was not, or did not answer. */
import type { Analysis, Found } from '../../../analysis';
import { isWaiverDenied } from '../../shared/denial';
import { matches, plain } from '../../shared/words';

export const HEARD =
  /observations?(?!\s+(?:generale|de\s+terrain))|contradictoire|l\.?\s?12[12]-[12](?!\d)|(?:a\s+ete|ete|est)\s+(?:entendue?|recue?\s+en\s+entretien)|entretien\s+prealable|pour\s+s'expliquer|mise?\s+a\s+meme\s+de|invite[es]*\s+a\s+(?:vous\s+expliquer|presenter|faire|formuler|s'expliquer)|(?:s'est|se\s+sont)\s+expliquee?s?|explications|conseil\s+de\s+discipline|\baudition|(?:a|ont)\s+fait\s+(?:valoir|connaitre\s+sa)|a\s+ete\s+recue?\s+(?:en\s+mairie|par\s|le\s)|(?<![a-z])entendue?s?\s+(?:en\s+mairie|le\s+\d|m(?:\.|me)?\s|l'interesse)|convoquee?\s+(?:en\s+mairie|a\s+un\s+entretien)|(?:averti|avise|informe|prevenu)(?:e|s|es)?\b[^.;]{0,60}(?:mesure|sanction|decision|retrait|fermeture|intention)s?\s+(?:envisage|projet|de\s+(?:retirer|fermer|prononcer))\w*|(?:a|ont)\s+repondu\s+(?:par|le|que|qu')/g;

/** The act itself says that nobody was heard; "n’a pas présenté d’observations" says the contrary. */
const NOT_HEARD_SAID =
  /(?:n'(?:ai|a|avons|ont|avai\w+)\s+pas\s+(?:ete\s+)?(?:necessaire|utile|besoin|juge\w*|estime\w*|invite|mis\w*\s+a\s+meme|entendu|consulte|informe|recueilli)|n'(?:y\s+a|y\s+avait|etait|est)\s+pas\s+(?:lieu|besoin|necessaire|utile|tenu|obligatoire|requis)|sans\s+(?:qu'il\s+(?:soit|ait\s+ete|y\s+ait)|que\s+|qu'aucun|avoir\s+(?:ete\s+)?|procedure|inviter|recueillir|entendre|attendre|contradictoire|phase|aucun|echange)|dispens\w+)[^.;]{0,140}(?:observations|contradictoire|explications|s'expliquer|entendre)|sans\s+(?:aucune?\s+)?(?:entretien|audition|avertissement|courrier|mise\s+en\s+garde|information|echange)\s+prealable|n'(?:a|ont|avai\w+)\s+(?:ete\s+)?(?:recu|destinataire|prevenu|averti)\w*\s+(?:d')?aucune?\s+(?:courrier|lettre|avertissement|information|invitation|notification|demande)|aucune?\s+(?:courrier|lettre|procedure\s+contradictoire|echange|entretien|audition|invitation)\s+(?:prealable\s+)?(?:ne?\s?'?)(?:lui\s+|leur\s+)?(?:a|ont|est)\s+(?:ete\s+)?(?:adresse|envoye|eu\s+lieu|organise|mene|mis\w*\s+en|precede|intervenu|engage)\w*|(?:audition|entretien(?:\s+prealable)?)[^.;]{0,60}n'(?:a|ont)\s+pas\s+(?:ete\s+|paru\s+)?(?:juge|estime|eu\s+lieu|organise|propose|necessaire|utile|opportun|tenu)\w*|(?:observations|(?:procedure\s+)?contradictoire)[^.;]{0,60}(?:n'(?:a|ont)\s+pas\s+ete\s+(?:recueilli|sollicit|mis\w*\s+en|demand|organis|menee)|n'(?:est|etait)\s+pas\s+(?:requis\w*|necessaire|obligatoire|applicable)|ne\s+s'(?:applique|impose)\s+pas|ecarte\w*|inutile)/;

/** What hearing somebody is, said by a verb or by its object. */
const HEARING =
  "(?:observations?|remarques|contradictoire|explications|s'expliquer|point\\s+de\\s+vue|arguments?|defense|se\\s+defendre|repliqu\\w+|contredire)";

/** "toutefois", "pas", "ni", "jamais", "été": between a negation and its verb. */
const ADVERBS =
  "(?:\\s+(?:toutefois|cependant|pourtant|neanmoins|donc|pas|ni|guere|point|jamais|ete|encore|alors|ainsi|ici|meme|prealablement|davantage|au\\s+prealable|en\\s+l'espece|par\\s+ailleurs|pour\\s+autant|de\\s+ce\\s+fait),?)";

const NOT =
  "(?:n'(?:ai|a|avons|ont|avai\\w+|est|etait|sont)|ne\\s+(?:l'|lui\\s+|leur\\s+|les\\s+)?(?:a|ont|fut|sera|sont)|n'y\\s+(?:a|avait))";

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

export const NOT_HEARD = new RegExp(`${NOT_HEARD_SAID.source}|${NOT_HEARD_MEANT}`, 'g');

/** Who was asked and did not answer was heard: "n’a pas jugé utile de présenter d’observations". */
const DECLINED =
  /present|formul|produi|repon|fai(?:t|re)\s+(?:connaitre|valoir|part)|adress|usage|retir|reclam|souhait/;

/** "sans que ses explications, reçues le 28 avril": they were asked for. */
const RECEIVED_ALL_THE_SAME =
  /^\s*,?\s*(?:(?:ecrit|oral)\w*\s+)?(?:recu|presente|produit|formule|remis|du\s+\d|en\s+date\s+du)/;

/** What only the administration does, or leaves undone: nobody declined. */
const OF_ADMINISTRATION =
  /^aucun|invit(?:e|ee|es|ees|er)\b|a\s+meme\s+de|recueill|sollicit|convoqu|entendu|ouv|engag|n'(?:y\s+a|y\s+avait)/;

/** The words by which the act says that it heard nobody. */
export const waivedIn = (analysis: Analysis): Found | undefined => {
  const waived = matches(analysis, NOT_HEARD).find(
    (one) =>
      !isWaiverDenied(analysis, one) &&
      !RECEIVED_ALL_THE_SAME.test(plain(analysis.text.slice(one.end, one.end + 60))),
  );
  if (waived === undefined) return undefined;
  const [words] = waived.match;
  return DECLINED.test(words) && !OF_ADMINISTRATION.test(words) ? undefined : waived;
};
