/**
 * The verbs by which councils, mayors and those who sign decisions act, in the forms that an act writes: third person in the present and the future, first person in
 * the plural, infinitive, participles. Data, and the few rules of conjugation that spare writing each form; it must not say where such a verb may stand.
 */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** In "-er", without their last two letters, plain lower case. */
const FIRST = list(`
  abaiss abandonn abond abrog accept accompagn accord acquitt act activ actualis adapt adher adjug adopt adress affect afferm affich affirm agre ajourn
  ajout ajust alien allou amelior amenag amend anim annonc annul anticip appliqu apport appreci approuv appuy arbitr arret articul assign assist associ
  assur attest attribu augment autoris avanc avis bloqu bonifi cadr calcul caracteris ced certifi cess chang charg clarifi class clotur collabor command
  commission communiqu compens complet comptabilis conced condamn confer confi confirm consacr consider consign consolid constat constitu consult
  contest contract contresign contribu convoqu coordonn corrig cre credit cumul debloqu debut decal decern decharg decid declar declass declin decompos
  decret dedi degag degrev delegu deliber delimit delivr demand denomm denonc deplac depos derog desaffect desapprouv design detach detaill determin
  developp differ diligent diminu dispens dispos distingu distribu divis donn dot doubl dress ecart echang echelonn edict effectu elabor employ encadr
  encaiss encourag engag enonc enregistr enterin entr envisag equilibr erig espac estim etal evalu evoqu examin except execut exempt exerc exig exoner
  expos exprim expropri factur favoris felicit ferm figur financ fix fond form formalis formul fusionn ger gratifi habilit harmonis homologu honor
  identifi implant impos imput incit incorpor indemnis index indiqu inform initi insist instal install instaur institu integr interrog intitul invalid
  invit invoqu jug justifi laiss lanc lev limit liquid localis lou major mandat manifest marqu materialis mention mesur minor mobilis moder modifi modul
  motiv mut mutualis nomm not notifi object oblig observ octroy oper oppos opt ordonn organis orient parrain partag particip pass pay perennis
  perfectionn plac plafonn planifi port positionn precis preconis preempt prefer prelev prepar present preserv presid pret prioris privilegi proced
  proclam programm prohib prolong promulgu prononc propos prorog proteg publi qualifi radi rappel rappell rapport rapproch ratifi reaffect reaffirm
  realis recal recens reclam recommand recrut rectifi reexamin reform refus regl reglement regrett regroup regularis reintegr rejet rejett relev remani
  rembours remerci remont remplac remuner renonc renouvel renouvell repar repart report represent reprouv reserv resili restitu restructur retir retrac
  retroced revalid revaloris revis revoqu salu sanctionn scind sign signal signifi simplifi sold sollicit souhait soulign specifi statu stipul subdelegu
  subordonn subrog substitu subvention subventionn supprim surtax tarifi tax termin titularis trait tranch transfer transform transpos unifi utilis
  valid verifi vers vis vot
`);
/** Whose "-er" verbs change their stem: "octroie", "emploie", "appuie", "paie". */
const IN_IE = list('octroi emploi appui pai renvoi envoi deploi');

/** In "-ir" with "-issent", without "-ir". */
const SECOND = list(`
  abol adouc affranch agrand amort approfond assort assoupl assujett avert bann chois convert defin elarg enrich etabl fourn franch garant invest nant
  pun rafraich ralent reag rebat rempl repart resais retabl reun reuss sais sub
`);

/** The others, as they are written. */
const OTHERS = list(`
  accroissent accroit accrue acquierent acquiert acquis acquise admet admettent admettra admis admise admises appartiennent appartient attend attendent
  attendu attendus aura auront ayant clos clot comprend comprennent compris comprise conclu conclue concluent conclura conclut concourent concourt
  conduisent conduit connaissent connait consent consentent consenti consentira considerant construit contiennent contient contraignent contraint
  convenu convenue conviennent convient debat debattent debattu decrit decrivent decroit deduisent deduit deduite defend defendent defere deferent
  defraie defraient depend dependent descend detenu detiennent detient devra devront dira diront disent dissolvent dissous dissout dissoute dit dite
  dites dits doit doivent ecrit elira elisent elit elu elue elues elus emet emettent emettra emis emise enjoignent enjoint entend entendent entendra
  entendu entendue entendus entreprend entreprennent entretiennent entretient est ete etend etendent etendra etendu etendue exclu exclue excluent
  exclues exclura exclus exclut fait faite faites faits faut fera feront font incluent inclues inclura inclus incluse inclut inscrira inscrit inscrite
  inscrits inscrivent interdira interdisent interdit interdite interdits interrompent interrompt interrompu interviennent intervient introduisent
  introduit joignent joint maintenu maintenue maintenus maintiendra maintiennent maintient met mettant mettent mettra mettront mis mise mises obtiennent
  obtient offre offrent offrira ouie ouis ouvert ouverte ouvertes ouverts ouvre ouvrent ouvrira percoit percoivent percu permet permettent permettra
  permis peut peuvent pourra pourront poursuit poursuivent poursuivra pourvoient pourvoit pourvu prend prendra prendront prennent prescrira prescrit
  prescrite prescrivent previennent previent prevoient prevoira prevoit prevu prevue prevus pris prise produisent produit promet promettent promeut
  promeuvent promu promue proscrit proscrivent recevra recoit recoivent reconduira reconduisent reconduit reconnaissent reconnait reconnu reconnue
  recourent recourt recu recue recueille recueillent reduira reduisent reduit reduite reelit regissent regit rejoint remet remettent remettra remis
  remise rend rendent rendra rendu rendue renverra renvoie renvoient renvoye renvoyee repond repondent repondu reprend reprendra reprennent requierent
  requiert requis requise resolu resolue resolvent resout restreignent restreint restreinte retenu retenue retenus retiendra retiennent retient revet
  reviennent revient satisfait satisfont sera seront sont soumet soumettent soumettra soumis soumise souscrira souscrit souscrivent soutiennent soutient
  souvient suit suivent surseoit sursoient sursoit survient suspend suspendent suspendra suspendu suspendue tend tendent tiendra tiendront tiennent
  tient transmet transmettent transmettra transmis transmise va vend vendent vendra vendu vendue veulent veut viennent vient voient voit vont vu vue
  vues vus
`);

const FORMS: ReadonlySet<string> = new Set([
  ...FIRST.flatMap((stem) =>
    ['e', 'ent', 'era', 'eront', 'er', 'ee', 'es', 'ees', 'ons', 'eons', 'ant', 'eant'].map(
      (end) => `${stem}${end}`,
    ),
  ),
  ...IN_IE.flatMap((stem) => ['e', 'ent', 'era', 'eront'].map((end) => `${stem}${end}`)),
  ...SECOND.flatMap((stem) =>
    ['it', 'issent', 'ira', 'iront', 'ir', 'i', 'ie', 'is', 'ies', 'issons', 'issant'].map(
      (end) => `${stem}${end}`,
    ),
  ),
  ...OTHERS,
]);

/** Of a word in plain lower case. */
export const isVerbOfAct = (word: string): boolean => FORMS.has(word);
