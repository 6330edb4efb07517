/** FO-14, what is told as past: a thing that has happened, and what a letter answers. */
import { formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { REPORTED, toldAfterDate, toldBeforeDate } from './reported';

/** What cannot be known before it has happened. */
const DONE =
  '(?:recue?s?|constatee?s?|relevee?s?|dressee?s?|notifiee?s?|transmise?s?|publiee?s?|deposee?s?|signalee?s?|emise?s?|rendue?s?|consultee?s?|entendue?s?|averti\\w*|adressee?s?|remise?s?|signee?s?|adoptee?s?|votee?s?|approuvee?s?|saisie?s?|etablie?s?|verbalisee?s?|interpellee?s?|blessee?s?|endommagee?s?|commis\\w*|survenue?s?|produite?s?|intervenue?s?|effondree?s?|eu\\s+lieu|reunie?s?|tenue?s?|visitee?s?|realisee?s?|effectuee?s?)';
const WHERE =
  "(?:\\s+(?:par|en|a|au|aux|dans|sur|rue|place|avenue|route|quai)\\s+(?!la\\s+nuit)(?:(?!que\\s|pour\\s|de\\s|du\\s|le\\s+\\d)[a-z'-]+\\s*){1,5}?)?";
const ON =
  '(?:le|du|des|la\\s+nuit\\s+du)\\s+(?:[a-z]+di\\s+)?(?:\\d{1,2}\\s+(?:[a-z]+\\s+)?au\\s+(?:[a-z]+di\\s+)?)?$';
/** "a été constaté le", "ont eu lieu dans la nuit du", "s’est réunie le", "un accident survenu le" */
const HAPPENED = new RegExp(
  `(?:(?:(?<!y\\s)(?<![a-z])(?:a|ont|ai|avons|avez)\\s+(?:deja\\s+|bien\\s+|ete\\s+|en\\s+effet\\s+){0,3}|(?:s'|se\\s+)(?:est|sont)\\s+|(?<![a-z])(?:est|sont)\\s+(?=survenu|intervenu|parvenu))${DONE}|(?:accidents?|rixes?|incidents?|faits?|infractions?|nuisances?|desordres?|plaintes?|intrusions?|degradations?|effondrements?|proces-verba(?:l|ux)|pv|rapports?|constats?|avis|courriers?|lettres?)\\s+(?:(?!du\\s|pour\\s)\\S+\\s+){0,4}?(?:constates?|constatees?|survenue?s?|commis\\w*|releve\\w*|produit\\w*|dresse\\w*|etabli\\w*|rendus?|emis|recue?s?|redige\\w*|depose\\w*|notifie\\w*))${WHERE}\\s*,?\\s*(?:dans\\s+)?${ON}`,
);
/** "a remis un devis complet le", "a déposé sa plainte le": what was handed over, between its verb and its day. */
const HANDED_OVER =
  /\b(?:a|ont|ai|avons|avez)\s+(?:deja\s+|bien\s+)?(?:remis|depose|transmis|adresse|presente|fourni|produit|rendu|emis|etabli|signe|notifie|recu|dresse|envoye)\s+(?:une?\s|son\s|sa\s|ses\s|leurs?\s|des\s|les?\s|la\s|cet(?:te)?\s|ce\s|l')\s*(?:[a-z'-]+\s+){0,2}?(?:devis|rapport|avis|courrier|lettre|dossier|demande|offre|plan|certificat|attestation|plainte|convention|piece|facture|declaration|etude|diagnostic|proces-verbal|candidature|memoire|observation)s?\s+(?:(?!pour\s|concernant\s|prevu)[a-z'-]+\s+){0,4}?le\s+(?:[a-z]+di\s+)?$/;
/** What a letter answers: "votre courrier du", "reçu le" */
const ANSWERED =
  /(?:(?:votre|vos|notre)\s+(?:courriers?|lettres?|demandes?|courriels?|mails?|messages?|recours|reclamations?|requetes?|entretiens?|conversations?|visites?|appels?|dossiers?|declarations?)|(?:par|selon)\s+(?:un\s+|votre\s+|le\s+|ce\s+)?(?:courrier|lettre|courriel|mail|message|formulaire))\s*,?\s*(?:telephonique\s+|recommandee?\s+|electronique\s+|ecrite?\s+)?(?:(?:(?:en\s+date|datee?s?)\s+du|(?:\S+\s+){0,6}?(?:recue?s?|deposee?s?|parvenue?s?|enregistree?s?|transmise?s?)\s+(?:en\s+mairie\s+|dans\s+nos\s+services\s+|par\s+nos\s+services\s+)?(?:le|du)|du))\s+(?:[a-z]+di\s+)?$|(?:j'ai|nous\s+avons)\s+(?:bien\s+)?(?:recu|pris\s+connaissance)\s*,?\s*le\s+(?:[a-z]+di\s+)?$|vous\s+(?:m'|nous\s+)?avez\s+(?:ecrit|sollicitee?s?|demande|fait\s+part)\s*,?\s*(?:en\s+mairie\s+)?le\s+(?:[a-z]+di\s+)?$/;

/** Recitals, the report of a deliberation and the body of a letter or a note tell of what has been. */
export const toldBefore = (analysis: Analysis, signed: string): Outcome[] => {
  const { act, kind } = analysis;
  if (kind === 'minutes') return [];
  const parts =
    kind === 'letter' || kind === 'note'
      ? analysis.paragraphs
      : act.paragraphs.filter(
          ({ role }) => role === 'recital' || (kind === 'deliberation' && role === 'body'),
        );
  return parts.flatMap((part) =>
    analysis.within(analysis.dates, part).flatMap((date): Outcome[] => {
      if (date.iso === undefined || date.iso <= signed) return [];
      const before = toldBeforeDate(analysis.text, part, date);
      const after = toldAfterDate(analysis.text, part, date);
      const isPast =
        HAPPENED.test(before) || HANDED_OVER.test(before) || (kind === 'letter' && ANSWERED.test(before));
      if (
        !isPast ||
        /^\s*(?:au\s+(?:[a-z]+di\s+)?\d|et\s+jusqu)/.test(after) ||
        (REPORTED.test(before) && part.start !== date.start && kind !== 'letter')
      )
        return [];
      return [finding('told', date, { values: { signed: formatDate(signed), cited: formatDate(date.iso) } })];
    }),
  );
};
