/** MO-27: an acknowledgement of receipt bears the six mentions of article R112-5. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleLetter } from '../shared/police-samples';
import { says } from '../shared/words';

const RECEIVED =
  /(?:recue?s?|arrivee?s?)\s+(?:\S+\s+){0,6}(?:le|du)\s|(?<!accuse\s(?:de\s)?)reception(?:nee)?\s*(?:\S+\s+){0,5}(?:le|:)\s|parvenue?\s+(?:\S+\s+){0,5}le\s|enregistree?\s+(?:\S+\s+){0,5}le\s|deposee?\s+(?:\S+\s+){0,4}le\s/g;
const IMPLICIT =
  /silence|implicite|(?:defaut|absence|faute|sans|pas|aucune)\s+(?:de\s+|d'une\s+|d')?(?:reponse|decision|nouvelles)|(?:reputee?|tenue?|tenez-l[ae])\s+(?:pour\s+)?(?:rejete|accepte|refuse|accorde)/g;
const SENSE =
  /(?:vaut|vaudra|sera|tenez-l[ae]|considere|regarde|repute|naitr)[^.;\n]{0,80}(?:accept|rejet|refus|accord|autoris)|(?:accept|rejet|refus|accord)[^.;\n]{0,60}(?:implicite|tacite)|decision\s+implicite\s+(?:d'acceptation|de\s+rejet)/g;
const REJECTS =
  /(?:rejet|refus)[^.;\n]{0,40}implicite|implicite\s+de\s+rejet|implicitement\s+(?:\w+\s+)?(?:rejet|refus)|(?:vaut|vaudra)[^.;\n]{0,30}(?:rejet|refus)|(?:sera|devra\s+etre|doit\s+etre)\s+(?:reputee?\s+|(?:consideree?|regardee?)\s+comme\s+)?(?:rejete|refuse)/g;
const SERVICE = /service|pole|direction|bureau|affaire\s+suivie|dossier\s+suivi|suivie?\s+par|interlocut/g;
const PHONE =
  /(?<![a-z])(?:tel|telephone|portable|standard)(?![a-z])|(?<!\d)0\d(?:[ .-]?\d{2}){4}(?!\d)|\+33/g;
/** "ne comporte pas l’indication du service instructeur ni de ses coordonnées" */
const UNSAID =
  /(?:ne\s+(?:comporte|contient|mentionne|precise|indique)\w*\s+(?:pas|ni|aucun\w*)|sans\s+(?:l'indication|la\s+mention|que\s+soi(?:t|ent)\s+(?:indique|precise))\w*|(?:n'(?:est|a)|ne\s+(?:sont|peut))\s+pas\s+(?:encore\s+)?(?:ete\s+|etre\s+)?(?:indique|precise|designe|connu|communique)\w*)[^.;\n]{0,80}(?:service|coordonnees|interlocut|agent\s+charge|telephone)|(?:service|interlocuteur|(?<!(?:identite|noms?|qualite)\s+(?:de\s+l'|de\s+|d'))agent)\s+(?:instructeur|charge|competent)[^.;\n]{0,60}(?:n'est\s+pas|n'a\s+pas|sera\s+(?:designe|precise|connu|indique))/g;
const ADDRESS =
  /(?<!\d)\d{5}\s+[a-z]|adresse|place\s+de\s+la\s+mairie|(?:\d+,?\s+(?:bis\s+)?(?:rue|place|avenue|boulevard|chemin|route))/g;
const REMEDY = /recours|tribunal\s+administratif/g;

export const rule = defineRule({
  meta: {
    id: 'MO-27',
    title: {
      fr: 'Accusé de réception : les mentions de l’article R. 112-5',
      en: 'Acknowledgement of receipt: mentions of article R112-5',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L112-3', 'CRPA-R112-5', 'CRPA-L112-6'],
    method: 'R',
    needs: [],
    messages: {
      received: {
        fr: 'L’accusé de réception ne donne pas la date de réception de la demande : ajoutez-la.',
        en: 'The date of receipt is not given.',
      },
      implicit: {
        fr: 'Il manque la date à laquelle, sans décision expresse, la demande sera réputée acceptée ou rejetée.',
        en: 'The date of the implicit decision is not given.',
      },
      sense: {
        fr: 'Il manque le sens du silence : la demande sera-t-elle réputée acceptée ou rejetée ?',
        en: 'The meaning of silence is not given.',
      },
      service: {
        fr: 'Il manque le service chargé du dossier, avec son adresse et son téléphone.',
        en: 'The service in charge, its address or telephone is not given.',
      },
      remedies: {
        fr: 'Le silence vaudra rejet : indiquez les voies et délais de recours contre la décision implicite.',
        en: 'Silence will be a refusal: give the remedies.',
      },
    },
  },
  concerns: (analysis) =>
    !says(analysis, /recommande[es]?\s+avec\s+accuse\s+de\s+reception/g) && isReceipt(analysis),
  check: ({ analysis }) => {
    const at = analysis.act.subject ?? wholeAct(analysis);
    const outcomes: Outcome[] = [];
    if (!says(analysis, RECEIVED)) outcomes.push(finding('received', at));
    if (!says(analysis, IMPLICIT)) outcomes.push(finding('implicit', at));
    else if (!says(analysis, SENSE)) outcomes.push(finding('sense', at));
    if (
      says(analysis, UNSAID) ||
      !says(analysis, SERVICE) ||
      !says(analysis, PHONE) ||
      !says(analysis, ADDRESS)
    )
      outcomes.push(finding('service', at));
    if (says(analysis, REJECTS) && !says(analysis, REMEDY)) outcomes.push(finding('remedies', at));
    return outcomes;
  },
});

/** The letter is an acknowledgement of a request: its subject says so, or its words do. */
const isReceipt = (analysis: Analysis): boolean =>
  (analysis.act.subject !== undefined &&
    says(analysis, /accuse\s+(?:de\s+)?reception/g, analysis.act.subject)) ||
  says(
    analysis,
    /(?:present|vaut|tient\s+lieu\s+d)[^.;\n]{0,40}accuse\s+de\s+reception|r\.?\s?112-5(?!\d)|(?:^|\n)[^\S\n]*accuse\s+(?:de\s+)?reception(?:\s+(?:de|d'|du)[^\n]{0,60})?[^\S\n]*(?=\n)/g,
  );

const HEAD = ['Service urbanisme – 1 place de la Mairie, 39000 Vernois – tél. 03 84 00 00 00'];
const RECEIPT = 'accusé de réception de votre demande';
const letter = (body: readonly string[], head: readonly string[] = HEAD): string =>
  sampleLetter(body, { subject: RECEIPT, head });
const RECEIVED_ON = 'Votre demande a été reçue en mairie le 10 février 2026.';
const SILENT = 'Sans réponse au 10 avril 2026, elle sera acceptée.';
const AT = `Objet : ${RECEIPT}`;

export const examples: Examples = {
  passes: [
    {
      why: 'l’agent n’est pas nommé, mais le service est dit',
      text: letter([RECEIVED_ON, SILENT, 'L’identité de l’agent chargé du dossier n’est pas communiquée.']),
    },
    ...[
      'Pôle urbanisme – 39000 Vernois – 03.84.00.00.00',
      'Bureau du logement, 4 rue du Puits – 03 84 00 00 00',
      'Dossier suivi à l’adresse ci-dessus – téléphone 03 84',
      'Votre interlocutrice – adresse – tél. 03',
      'Direction – 39000 Vernois – portable 06',
      'Affaire suivie : Mme FAURE – 39000 Vernois – tél. 03',
      'Demande suivie par Mme FAURE – 39000 Vernois – tél. 03',
      'Courrier suivi par M. FAURE – 39000 Vernois – tél. 03',
      'Service urbanisme – 39000 Vernois – 0384000000',
      'Service urbanisme – place de la Mairie, Vernois – tél. 03',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, SILENT], [words]) })),

    ...[
      'Votre demande sera réputée acceptée le 10 avril 2026, faute de réponse.',
      'Votre demande sera considérée comme acceptée le 10 avril 2026, en l’absence de décision.',
      'Le silence vaut accord le 10 avril 2026.',
      'L’acceptation sera implicite le 10 avril 2026.',
      'Une décision implicite d’acceptation naîtra.',
      'Le silence vaut autorisation.',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, words]) })),

    {
      why: 'demande arrivée un jour donné',
      text: letter(['Votre demande est arrivée à l’hôtel de ville le lundi 10 février 2025.', SILENT]),
    },
    { why: 'toutes les mentions', text: letter([RECEIVED_ON, SILENT]) },
    {
      why: 'rejet, avec recours',
      text: letter([
        RECEIVED_ON,
        'Le silence gardé jusqu’au 10 avril 2026 vaudra rejet. Recours : tribunal administratif de Besançon, deux mois.',
      ]),
    },
    ...[
      'Un recours est possible dans les deux mois.',
      'Le tribunal administratif peut être saisi dans les deux mois.',
    ].map((words) => ({
      why: words,
      text: letter([RECEIVED_ON, `Le silence gardé jusqu’au 10 avril 2026 vaudra rejet. ${words}`]),
    })),
    ...[
      'Demande parvenue le 10 février 2026.',
      'Demande enregistrée en mairie le 10 février 2026.',
      'Réception le 10 février 2026.',
      'Votre dossier a été reçu en mairie le 10 février 2026.',
      'Votre dossier est arrivé en mairie le 10 février 2026.',
      'Votre dossier, parvenu le 10 février 2026, est complet.',
      'Votre dossier, enregistré le 10 février 2026, est complet.',
      'Votre dossier, déposé le 10 février 2026, est complet.',
      'Demande déposée le 10 février 2026.',
    ].map((one) => ({ why: one, text: letter([one, SILENT]) })),
    {
      why: 'décision implicite d’acceptation',
      text: letter([RECEIVED_ON, 'Une décision implicite d’acceptation naîtra le 10 avril 2026.']),
    },
    {
      why: 'affaire suivie par',
      text: letter([RECEIVED_ON, SILENT], ['Affaire suivie par Mme FAURE – 39000 Vernois – 03 84 00 00 00']),
    },
    {
      why: 'numéro international',
      text: letter([RECEIVED_ON, SILENT], ['Direction générale – 39000 Vernois – +33 3 84 00 00 00']),
    },
  ],
  fails: [
    {
      why: '« accusé de réception de votre demande d’occuper le domaine » ne dit pas quand elle fut reçue',
      text: sampleLetter(['Votre demande nous est bien parvenue.', SILENT], {
        subject: `${RECEIPT} d’occuper le domaine`,
        head: HEAD,
      }),
      message: 'received',
      at: `${AT} d’occuper le domaine\nMadame,`,
    },
    {
      why: 'l’hôtel de ville n’est pas un numéro de téléphone',
      text: letter(
        [RECEIVED_ON, SILENT],
        ['Service urbanisme – Hôtel de ville, 1 place de la Mairie, 39000 Vernois'],
      ),
      message: 'service',
      at: AT,
    },
    ...[
      'Le présent accusé ne comporte pas l’indication du service instructeur.',
      'Il n’est pas indiqué quel service suivra le dossier.',
      'Le service chargé du dossier n’est pas encore désigné.',
      'Le service instructeur n’a pas encore été désigné.',
    ].map((words) => ({
      why: words,
      text: letter([RECEIVED_ON, SILENT, words]),
      message: 'service',
      at: AT,
    })),
    {
      why: 'télérecours n’est pas un téléphone',
      text: letter(
        [RECEIVED_ON, SILENT, 'Le tribunal est saisi sur www.telerecours.fr.'],
        ['Service urbanisme – 1 place de la Mairie, 39000 Vernois'],
      ),
      message: 'service',
      at: AT,
    },
    ...[
      'Sans réponse au 10 avril 2026, elle devra être regardée comme implicitement rejetée.',
      'Faute de réponse au 10 avril 2026, votre demande sera réputée rejetée.',
      'Faute de réponse au 10 avril 2026, votre dossier sera réputé rejeté.',
      'Faute de réponse au 10 avril 2026, votre dossier sera considéré comme rejeté.',
      'Faute de réponse au 10 avril 2026, votre dossier sera regardé comme refusé.',
      'Sans réponse au 10 avril 2026, le rejet de votre demande sera implicite.',
      'En l’absence de réponse au 10 avril 2026, elle sera considérée comme refusée.',
    ].map((words) => ({ why: words, text: letter([RECEIVED_ON, words]), message: 'remedies', at: AT })),
    {
      why: 'sans date de réception',
      text: letter(['Votre demande est à l’étude.', SILENT]),
      message: 'received',
      at: AT,
    },
    { why: 'sans décision implicite', text: letter([RECEIVED_ON]), message: 'implicit', at: AT },
    {
      why: 'sans le sens',
      text: letter([RECEIVED_ON, 'Le silence de la mairie court jusqu’au 10 avril 2026.']),
      message: 'sense',
      at: AT,
    },
    {
      why: 'sans service',
      text: letter([RECEIVED_ON, SILENT], ['1 place de la Mairie, 39000 Vernois – tél. 03 84 00 00 00']),
      message: 'service',
      at: AT,
    },
    ...[
      'Service urbanisme – 39000 Vernois – SIRET 21390000000012',
      'Service urbanisme – 39000 Vernois – dossier n° 012345678901',
      'Service urbanisme – dossier n° 2026039000 suivi – tél. 03 84 00 00 00',
    ].map((head) => ({ why: head, text: letter([RECEIVED_ON, SILENT], [head]), message: 'service', at: AT })),
    {
      why: 'sans téléphone',
      text: letter([RECEIVED_ON, SILENT], ['Service urbanisme – 39000 Vernois']),
      message: 'service',
      at: AT,
    },
    {
      why: 'sans adresse',
      text: letter([RECEIVED_ON, SILENT], ['Service urbanisme – tél. 03 84 00 00 00']),
      message: 'service',
      at: AT,
    },
    {
      why: 'rejet sans recours',
      text: letter([RECEIVED_ON, 'Le silence gardé jusqu’au 10 avril 2026 vaudra rejet.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'rejet implicite sans recours',
      text: letter([RECEIVED_ON, 'Une décision implicite de rejet naîtra le 10 avril 2026.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'rejetée, sans recours',
      text: letter([RECEIVED_ON, 'Sans réponse au 10 avril 2026, elle sera rejetée.']),
      message: 'remedies',
      at: AT,
    },
    {
      why: 'la lettre vaut accusé de réception',
      text: sampleLetter(['La présente lettre vaut accusé de réception de votre demande.', SILENT], {
        head: HEAD,
      }),
      message: 'received',
      at: 'Objet : votre demande',
    },
    ...[
      'Accusé de réception',
      'Accusé réception de votre dossier',
      'La présente tient lieu d’accusé de réception.',
      'Selon l’article R.112-5, votre dossier est ouvert.',
    ].map((words) => ({
      why: words,
      text: sampleLetter([words, 'Votre demande est à l’étude.', SILENT], { head: HEAD }),
      message: 'received',
      at: 'Objet : votre demande',
    })),
    {
      why: 'objet « accusé réception »',
      text: sampleLetter(['Votre demande est à l’étude.', SILENT], {
        subject: 'accusé réception de votre demande',
        head: HEAD,
      }),
      message: 'received',
      at: 'Objet : accusé réception de votre demande',
    },
    {
      why: 'article cité',
      text: sampleLetter(['Selon l’article R. 112-5, votre dossier est ouvert.', SILENT], { head: HEAD }),
      message: 'received',
      at: 'Objet : votre demande',
    },
  ],
  ignores: [
    { why: 'lettre ordinaire', text: sampleLetter(['J’ai bien reçu votre lettre.']) },
    {
      why: 'pli recommandé',
      text: sampleLetter([
        'Votre pli recommandé avec accusé de réception vaut accusé de réception du congé.',
      ]),
    },
    {
      why: 'envoi recommandé',
      text: sampleLetter(['Lettre recommandée avec accusé de réception de ce jour.']),
    },
  ],
};
