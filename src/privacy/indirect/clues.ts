/**
 * Indirect clues: what names nobody and yet points at somebody, or is nobody's business. One block of the table a kind; those
 * of GDPR articles 9 and 10 are sensitive. They stay in clear and are shown to the agent.
 */
import type { IndirectKind } from '../span';

export interface ClueRule {
  readonly kind: IndirectKind;
  readonly reason: string;
  readonly sensitive: boolean;
  readonly pattern: RegExp;
}

const UNIT =
  '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cent)';
const NUMBER = `(?:\\d{1,3}|${UNIT}(?:[- ](?:et[- ])?${UNIT})*)`;

/** One alternative a line; whole words, whatever their case. */
function rule(kind: IndirectKind, reason: string, lines: string, sensitive = false): ClueRule {
  const source = lines.trim().split(/\n\s*/u).join('|').replaceAll('<number>', NUMBER);
  return {
    kind,
    reason,
    sensitive,
    pattern: new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d-])(?:${source})(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'giu'),
  };
}

export const CLUES: readonly ClueRule[] = [
  rule(
    'age',
    'âge',
    String.raw`
      (?:âgée?s? de |à )?<number> (?:ans|mois)(?! de (?:service|travaux|garantie|retard|concession|délai))
      (?:quadra|quinqua|sexa|septua|octo|nona)génaires?|centenaires?
      doyen(?:ne)? (?:du village|de la commune|de la résidence)
    `,
  ),
  rule(
    'family',
    'situation de famille',
    String.raw`
      célibataires?|divorcée?s?|séparée?s?(?= (?:de|depuis|et|,))|ve(?:uf|uve)s?|pacsée?s?|remariée?s?|orpheline?s?
      mère isolée|père isolé|parent isolé|famille (?:monoparentale|nombreuse|recomposée)
      garde (?:alternée|exclusive)|jumea(?:u|ux)|jumelles|adoptée?s?|pupille
      (?:ex-|ancien(?:ne)? )(?:mari|femme|épouse|époux|conjointe?|compagne|compagnon)
      (?:deux|trois|quatre|cinq|six|\d+) enfants
    `,
  ),
  rule(
    'occupation',
    'fonction ou métier rare',
    String.raw`
      porte-drapeau|garde champêtre
      ancien(?:ne)? (?:maire|adjointe?|institut(?:eur|rice)|directeur|directrice|secrétaire de mairie|députée?|facteur|gendarme)
      seule? (?:médecin|infirmière|boulang(?:er|ère)|bouch(?:er|ère)|pharmacien(?:ne)?) (?:du village|de la commune)
      direct(?:eur|rice) de (?:la crèche|l'école|l'EHPAD)|le curé|l'imam|le rabbin
    `,
  ),
  rule(
    'nationality',
    'nationalité ou séjour',
    String.raw`
      (?:de )?nationalité ?:? ?[a-zA-ZÀ-ÖØ-öø-ῼ]+|ressortissante?s? [a-zA-ZÀ-ÖØ-öø-ῼ]+|naturalisée?s?|apatrides?|réfugiée?s?
      demandeu(?:r|se)s? d'asile|sans[- ]papiers|titre de séjour|carte de résident|regroupement familial|OQTF
    `,
  ),
  rule(
    'health',
    'santé (RGPD, art. 9)',
    String.raw`
      malad(?:e|es|ie|ies)|handicap(?:ée?s?|s)?|RQTH|travailleu(?:r|se) handicapée?|AAH|MDPH|ALD|invalidité|inaptitude|inapte
      mi-temps thérapeutique|arrêts? (?:de travail|maladie)|congés? (?:de )?(?:maladie|longue maladie|longue durée)|CLM|CLD|CITIS
      accidents? (?:de service|du travail)|opérée?|chimiothérapie|cancers?|tumeurs?
      dépress(?:ion|if|ive|ifs|ives)|burn-?out|anxi(?:été|eux|euse)|psycholog(?:ue|ique)s?
      bipolaires?|autis(?:te|tes|me)|TDAH
      (?:hospitalis|diab[èé]t|asthm|épilep|suicid|psychiatr|schizophr|dyslex|dysprax|sénil|amput|toxicoman|séropositi|dialys|trisomi)[a-zA-ZÀ-ÖØ-öø-ῼ]+
      troubles? (?:cognitifs?|du comportement|musculo-squelettiques?|mentaux|psychiques?|de la personnalité)
      alzheimer|parkinson|sclérose|démence|AVC|infarctus|insuffisance (?:cardiaque|rénale|respiratoire)|BPCO
      lombalgies?|fractures?|(?<!(?:boissons?|débits? de boissons?) )alcooli(?:que|sme|sé|sée)|addict(?:ion|ions|if)|sevrage|overdose
      VIH|sida|hépatite|fausse couche|IVG|grossesse|PMA|allergi(?:e|es|que|ques)|PAI|traitement médical
      médicaments?|certificats? médica(?:l|ux)|groupe sanguin|en fauteuil(?: roulant)?|malvoyante?s?|aveugles?
      malentendante?s?|sourde?s?|syndrome de [a-zA-ZÀ-ÖØ-öø-ῼ]+|ecchymoses?|médecine du travail|expertise médicale|(?:comité|conseil) médical
      [a-zA-ZÀ-ÖØ-öø-ῼ]+(?:thérapie|ectomie|plégi(?:e|que)s?)|sous oxygène|antidépresseurs?|neuroleptiques?|enceinte de \d+|(?:est|suis|étant|tombée) enceinte
      (?:fauteuils?|lits?) (?:roulants?|médicalisés?)|surdité|cécité|prothèses?|déficien(?:ce|t|te)s? [a-zA-ZÀ-ÖØ-öø-ῼ]+|ITT|incapacité (?:totale|permanente|temporaire)
      curatelle|tutelle|perte d'autonomie|GIR \d
    `,
    true,
  ),
  rule(
    'union',
    'appartenance syndicale (RGPD, art. 9)',
    String.raw`
      délégué(?:e|s|es)? syndica(?:l|le|ux|les)|syndiquée?s?|syndicalistes?|grévistes?|décharge (?:d'activité )?syndicale
      (?:CGT|CFDT|FO|UNSA|FSU|CFTC|CFE-CGC|FA-FPT)|discrimination syndicale|section syndicale
    `,
    true,
  ),
  rule(
    'religion',
    'religion (RGPD, art. 9)',
    String.raw`
      musulmane?s?|catholiques?|chrétien(?:ne)?s?|protestante?s?|évangélistes?|juifs?|juives?|israélites?|bouddhistes?|hindoue?s?
      témoins? de jéhovah|halal|[ck]as?c?her|sans porc|ramadan|voile islamique|voilées?|hijab|kippa|baptême|imam|rabbin
      carré (?:musulman|confessionnel|israélite)|convictions religieuses
    `,
    true,
  ),
  rule(
    'politics',
    'opinions politiques (RGPD, art. 9)',
    String.raw`
      (?:adhérente?s?|membres?) d(?:u|e) (?:parti|mouvement)(?: [a-zA-ZÀ-ÖØ-öø-ῼ]+)?|adhérente?s? (?:du |de |à )?(?:RN|PS|LR|PCF|LFI|EELV)
      militante?s?|encartée?s?|sympathisante?s?|opinions politiques|(?:de|d'extrême[- ])(?:gauche|droite)|gilets? jaunes?
    `,
    true,
  ),
  rule(
    'origin',
    'origine (RGPD, art. 9)',
    String.raw`
      d'origine [a-zA-ZÀ-ÖØ-öø-ῼ]+|de race [a-zA-ZÀ-ÖØ-öø-ῼ]+|(?:type|individu) (?:européen|maghrébin|africain|asiatique|méditerranéen|caucasien)
      gens du voyage|tziganes?|roms?|manouches?|gitane?s?|ethnies?
      communauté (?:turque|rom|portugaise|algérienne|marocaine|comorienne|chinoise|tamoule|arménienne)
    `,
    true,
  ),
  rule(
    'sexuality',
    'vie ou orientation sexuelle (RGPD, art. 9)',
    String.raw`
      homosexuel(?:le)?s?|bisexuel(?:le)?s?|lesbiennes?|transgenres?|transsexuel(?:le)?s?|changement de sexe|orientation sexuelle
      couple (?:homosexuel|de même sexe)|prostitu[a-zA-ZÀ-ÖØ-öø-ῼ]+
    `,
    true,
  ),
  rule(
    'offence',
    'infraction ou violences (RGPD, art. 10)',
    String.raw`
      condamn(?:é|ée|és|ées|ation|ations)|casier judiciaire|garde à vue|mise? en examen|incarcér[a-zA-ZÀ-ÖØ-öø-ῼ]+|détenu[a-zA-ZÀ-ÖØ-öø-ῼ]*|écrou[a-zA-ZÀ-ÖØ-öø-ῼ]*
      bracelet électronique|récidiv(?:e|iste|istes)|vols? (?:de|avec|à)|stupéfiants?|coups et blessures|agress(?:ion|ions|é|ée)
      violences? (?:conjugales?|intrafamiliales?|sexuelles?|physiques?|volontaires?)|traces de coups|harcèlement|viols?|attouchements?
      escroquerie|ivresse publique|conduite (?:sans permis|en état d'ivresse)|auteur présumé|mise? en cause|plainte contre
      connue? (?:des services|pour des faits)|ordonnance de protection|enfance en danger|information préoccupante|maltraitan[a-zA-ZÀ-ÖØ-öø-ῼ]+
    `,
    true,
  ),
  rule(
    'social',
    'situation sociale',
    String.raw`
      RSA|ASPA|minimum vieillesse|AME|CMU|C2S|APA|PCH|revenu de solidarité active|surendett[a-zA-ZÀ-ÖØ-öø-ῼ]+|impayés?|expuls(?:é|ée|ion|ions|able)
      sans domicile(?: fixe)?|SDF|hébergée?s? (?:à l'hôtel|chez|en urgence)|aide alimentaire|secours (?:exceptionnel|financier)
      allocataires?|au chômage|demandeu(?:r|se)s? d'emploi|sans (?:emploi|ressources?|profession)|interdit bancaire
      saisie sur (?:salaire|rémunération)|échéancier|obligation alimentaire|quotient familial
    `,
  ),
];
