/**
 * Words that may bear a capital and name nobody and nothing in particular: functions, institutions, courtesy, sigles that
 * everybody in a town hall knows. Data only; plain lower case.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const COMMON_CAPITALS = set(`
  maire maires mairie mairies adjoint adjointe adjoints commune communes ville village conseil municipal municipale municipaux
  conseiller conseillere conseillers conseilleres prefet prefete prefecture sous-prefet sous-prefecture etat republique francaise
  departement departemental departementale region regional regionale france francais francaise europe europeenne europeen union
  president presidente presidents vice monsieur madame mademoiselle messieurs mesdames mesdemoiselles docteur maitre
  directeur directrice direction general generale generaux services service secretaire secretariat tresorier tresoriere tresor public
  gouvernement ministre ministere senat assemblee nationale parlement premier justice police gendarmerie pompiers sdis
  code loi decret arrete arretes ordonnance circulaire deliberation deliberations article articles annexe objet vu considerant
  tribunal administratif judiciaire cour administrative appel cassation constitution constitutionnel
  association associations comite club syndicat communaute metropole agglomeration etablissement societe entreprise
  internet legifrance telerecours citoyens journal officiel word
  madame noel_ paques_ janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  lundi mardi mercredi jeudi vendredi samedi dimanche
  ecole college lycee universite academie rectorat recteur inspecteur inspection
  chef cheffe responsable agent agents administration collectivite collectivites territoriale territoriales territorial territoriaux
  fonction publique centre gestion
  etat-civil etat civil registre national nationale
  eglise
  commission commissions bureau jury defenseur mediateur chambre
`);

/** Sigles that are nobody's name. */
export const COMMON_SIGLES = set(`
  cgct crpa cja cgppp csi cgfp ccp csp cch cpp cgi lpf cesf casf ceseda plu plui scot ppri pos zac zad ht ttc tva siret siren rib iban bic
  insee caf cpam msa pmi ddt ddtm dreal drac dgfip dgs dga drh dsi rssi dpo cnil rgpd epci ehpad ccas cias erp epi pc dp cu pa ar
  pdf csv html http https www sms tel fax ref nb ps cst chsct ct cap ccp rifseep ifse cia nbi gipa cdg cnfpt cadre sdis samu smur
  qf rsa aah apl apa dsil detr dgf fctva boamp joue jo jorf bo boe rgaa qr gps led pv am pm rd rn vc cr zfe pmr bd av
  n° nr ce caa ta cc cjue cedh qpc usb wifi atsem alsh clsh rpi upi ulis segpa bafa bafd permis ia ue onu
  abf ars ddpp ddets onf caue anah ademe udap sdjes dgccrf sgami bcl crc ccspl cao cct ctp
  m mm mme mmes mlle mlles me mes dr drs pr st ste
`);

/** What acts, notes and posters write in capitals, wherever it stands in the line. */
export const FORMULAS = set(`
  decide decident decidons arrete arretent arretons delibere deliberent deliberons ordonne ordonnons certifie certifions autorise
  approuve approuvent adopte adoptent vote votent fixe dit precise rappelle charge donne prend constate proclame nomme declare prononce
  decision decisions proposition propose objet note notes attention urgent urgence important importants rappel rappels information
  informations avis annonce communique invitation convocation ordre jour date lieu heure horaires tarif tarifs total annexe annexes
  resume contexte motifs motif visa visas dispositif signataire destinataire copie article articles chapitre titre gratuit gratuite
`);
