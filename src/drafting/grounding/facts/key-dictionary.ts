/**
 * What English words of keys are in French, as keys of forms would be written: "tariff" is "tarif". Data only: English word, the French that takes its place
 * (the noun of a participle, the singular, plain lower case). Words that both languages write alike with one meaning
 * are not here, nor those that are frequent French words of another meaning.
 */
const LINES = `
abandoned abandon; abatement abattement; able capable; abolished supprime; about environ; above dessus; absentee absent; absenteeism absence; abstain
abstention; abstained abstention; abstaining abstention; abstract resume; abuse abus; academic scolaire; accept acceptation; acceptance reception; accepted
acceptation; accepting acceptation; access acces; accessed acces; accessibility accessibilite; accommodation hebergement; accompanied accompagnement; accompany
accompagnement; accompanying accompagnement; account compte; accountant comptable; accounting comptabilite; accrual rattachement; accrued couru; achieved
realisation; achievement realisation; acknowledge accuse; acknowledged accuse; acknowledgement accuse; acknowledgment accuse; acquire acquisition; acquired
acquisition; acreage superficie; across travers; act acte; activated activation; active actif; activity activite; actor acteur; actual reel; add ajout; added
ajout; addendum avenant; adding ajout; addition ajout; additional supplementaire; address adresse; addressee destinataire; adjacent contigu; adjoining contigu;
adjourned ajournement; adjournment ajournement; adjuster expert; administered administre; administrator administrateur; admissibility recevabilite; admissible
recevable; admission entree; adopt adoption; adopted adopte; adopting adoption; adult adulte; advance avance; advert annonce; advertised publicite;
advertisement annonce; advertiser annonceur; advertising publicite; advice conseil; advised avis; adviser conseiller; advisor conseiller; advisory consultatif;
affected concerne; affidavit attestation; after apres; afternoon apresmidi; afterschool periscolaire; again encore; against contre; aged age; agency organisme;
agenda ordre_jour; agree accord; agreed accord; agreement convention; aid aide; aim objectif; aircraft avion; airport aeroport; alarm alarme; alcohol alcool;
alderman adjoint; alert alerte; alerted alerte; alive vivant; all tout; allergy allergie; alley ruelle; allocate attribution; allocated attribution; allocating
attribution; allocation dotation; allotment parcelle; allotted dotation; allow autorise; allowance indemnite; allowed autorise; almost presque; already deja;
also aussi; altar autel; alternate suppleant; alternating alterne; always toujours; amend modification; amended modification; amending modification; amendment
avenant; amenity equipement; amortisation amortissement; amortised amorti; amortization amortissement; amortized amorti; amount montant; amplifier
amplificateur; analysed analyse; analysis analyse; analytics analyse; analyzed analyse; ancestor ancetre; and et; annex annexe; annexed annexe; anniversary
anniversaire; announce annonce; announced annonce; announcement annonce; announcing annonce; annual annuel; annually annuel; annuity annuite; another autre;
answer reponse; answered reponse; answering reponse; antenna antenne; anthem hymne; antifreeze antigel; any tout; apartment appartement; apology excuse; app
application; appeal recours; appealed recours; appendices annexe; appendix annexe; apple pomme; appliance appareil; appliances electromenager; applicant
demandeur; application demande; applied demande; apply demande; applying demande; appoint nomination; appointed nomination; appointing nomination; appointment
rdv; appraisal evaluation; appraised evaluation; appraiser evaluateur; apprentice apprenti; apprenticeship apprentissage; appropriation credit; approval accord;
approve approbation; approved approbation; approving approbation; approximate approximatif; approximately approximatif; april avril; apron tablier; aquifer
nappe; arbitration arbitrage; archaeological archeologique; archaeology archeologie; archeological archeologique; archeology archeologie; archery tir; architect
architecte; archived archivage; archiving archivage; archivist archiviste; are sont; area surface; arm bras; around autour; arrears impayes; arrest arrestation;
arrested arrestation; arrival arrivee; arrive arrivee; arrived arrivee; artist artiste; artwork oeuvre; asbestos amiante; ash frene; ashes cendres; ask demande;
asked demande; asphalt enrobe; assembly assemblee; assessed evaluation; assessment evaluation; assessor assesseur; asset immobilisation; assign affectation;
assigned affectation; assignee responsable; assigning affectation; assignment affectation; assistance aide; assisted assiste; associate associe; associated
associe; asylum asile; attach joindre; attached joint; attachment piece_jointe; attachments pieces_jointes; attempt tentative; attend presence; attendance
frequentation; attendant surveillant; attended presence; attendee participant; attending presence; attest attestation; attested attestation; attic comble;
auction enchere; auctioned enchere; auctioneer commissaire_priseur; audience public; audiobook livre; audited audite; auditor commissaire; august aout; aunt
tante; author auteur; authorisation autorisation; authorise autorisation; authorised autorisation; authorising autorisation; authority autorite; authorization
autorisation; authorize autorisation; authorized autorisation; authorizing autorisation; automated automatise; automatic automatique; autonomy autonomie; autumn
automne; availability disponibilite; available disponible; average moyenne; awaiting attente; award attribution; awarded attribue; awardee attributaire;
awarding attribution; awning auvent; axle essieu; baby bebe; back retour; backdated retroactif; backdrop decor; backfill remblai; background contexte; backup
sauvegarde; bacteria bacterie; bad mauvais; bag sac; bailiff commissaire_justice; baker boulanger; bakery boulangerie; balance solde; balanced equilibre;
balcony balcon; ball ballon; balloon ballon; ballot scrutin; ballots bulletins; ban interdiction; band tranche; bandage pansement; bandwidth debit; bank banque;
banker banquier; banknote billet; banned interdiction; banner banderole; banns bans; baptism bapteme; barcode code; barking aboiement; barley orge; barn grange;
barrier barriere; based base; baseline reference; basement soussol; basin bassin; basis base; basket panier; basketball basket; batch lot; bath bain; bather
baigneur; bathing baignade; bathroom bain; bathtub baignoire; battery batterie; bay place; be etre; beach plage; bean haricot; bearer porteur; beautiful beau;
bed lit; bedroom chambre; bee abeille; beech hetre; beef boeuf; beehive ruche; beekeeper apiculteur; been etre; beer biere; before avant; began debut; begin
debut; beginning debut; begun debut; behind derriere; bell cloche; below dessous; bench banc; benchmark reference; bend virage; beneficial benefique;
beneficiary beneficiaire; benefit prestation; bequest legs; beside cote; best meilleur; better meilleur; between entre; beverage boisson; beyond dela; biannual
semestriel; bib dossard; bicycle velo; bid offre; bidder soumissionnaire; bidding enchere; biennial biennal; big grand; biggest plus; bike velo; bill facture;
billed facturation; billing facturation; billion milliard; bin bac; binding obligatoire; bingo loto; biodiversity biodiversite; biomass biomasse; birch bouleau;
bird oiseau; birth naissance; birthdate naissance; birthday anniversaire; birthplace lieu_naissance; bishop eveque; bite morsure; bitten mordu; black noir;
blackboard tableau; blank blancs; bleach javel; bleachers gradin; blind aveugle; block bloc; blocked bloque; blood sang; blower souffleur; blue bleu; boar
sanglier; board conseil_administration; boarding pension; boat bateau; body organisme; boiler chaudiere; bollard borne; bond caution; bonfire feu; bonus prime;
book livre; booked reservation; booking reservation; bookkeeping comptabilite; booklet livret; bookmark signet; bookmobile bibliobus; bookshop librairie; boot
botte; booth guichet; booths isoloir; border limite; borehole forage; born naissance; borough arrondissement; borrow emprunt; borrowable empruntable; borrowed
emprunt; borrower emprunteur; borrowing emprunt; both deux; bottle bouteille; bottom bas; bought achat; boundary limite; bounded delimite; bowling petanque;
bowls boules; box boite; boxing boxe; boy garcon; bracket tranche; brake frein; branch branche; branching branchement; brand marque; breach infraction; bread
pain; break pause; breakdown panne; breaker disjoncteur; breakfast petitdejeuner; breastfeeding allaitement; breathalyser ethylotest; breathalyzer ethylotest;
breed race; breeder eleveur; bribe corruption; brick brique; bricklayer macon; bride epouse; bridesmaid demoiselle; bridge pont; broad large; broadband debit;
broken casse; broker courtier; broom balai; brother frere; brown marron; bucket seau; budgetary budgetaire; budgeted budgete; bugle clairon; build construction;
buildable constructible; builder constructeur; building batiment; built construction; bulb ampoule; bulk vrac; bulky encombrant; bullying harcelement; bump
ralentisseur; bumper parechoc; burglary cambriolage; burial inhumation; buried inhumation; burn brulure; burnt brule; bursar regisseur; bursary bourse; bush
arbuste; business entreprise; busy occupe; butcher boucher; butter beurre; butterfly papillon; button bouton; buy achat; buyer acquereur; buying achat; by par;
bylaw reglement; bylaws arretes; cabin cabane; cabling cablage; cafeteria cantine; cake gateau; calculate calcul; calculated calcul; calculation calcul;
calculator calculatrice; calendar calendrier; call appel; called appel; caller appelant; calling appel; callout intervention; calvary calvaire; campaign
campagne; campsite camping; can peut; cancel annulation; canceled annulation; canceling annulation; cancellation annulation; cancelled annulation; cancelling
annulation; candidacy candidature; candidate candidat; candy bonbon; canopy canopee; canteen cantine; canvas toile; capacity capacite; capped plafonne; caption
legende; captured capture; caravan caravane; carbon carbone; carcass carcasse; card carte; cardboard carton; care soin; career carriere; caregiver aidant;
carelessness imprudence; carer aidant; caretaker gardien; caring soin; carnival carnaval; carpenter charpentier; carpet tapis; carpool covoiturage; carpooling
covoiturage; carried reporte; carrot carotte; carryover report; carving sculpture; case dossier; cash especes; cashier regisseur; castle chateau; cat chat;
catalog catalogue; catch capture; catchment captage; category categorie; caterer traiteur; catering restauration; caterpillar chenille; cattle bovin; caught
capture; caused cause; cctv videoprotection; cedar cedre; ceiling plafond; celebrated celebration; cell cellule; cellar cave; cellphone portable; cement ciment;
cemetery cimetiere; census recensement; center centre; centimeter centimetre; century siecle; ceremony ceremonie; certificate certificat; certified
certification; certify certification; certifying certification; chain chaine; chainsaw tronconneuse; chair president; chairman president; chairperson president;
chairs chaises; chairwoman presidente; change changement; changed changement; changing changement; chapel chapelle; chaperone accompagnateur; chapter chapitre;
charged facture; charger chargeur; charging recharge; charity association; chart graphique; cheap economique; check controle; checked verification; checking
verification; cheese fromage; cherry cerise; chess echecs; chestnut chataignier; chicken poule; child enfant; childcare garde; childhood enfance; childminder
assistante_maternelle; children enfant; chimney cheminee; chip puce; chipping broyage; chlorine chlore; chocolate chocolat; choice choix; choir chorale; choose
choix; chosen choix; christmas noel; church eglise; cider cidre; circumstance circonstance; circus cirque; cistern citerne; citizen citoyen; citizenry citoyen;
citizenship nationalite; city ville; civility civilite; claim sinistre; claimant demandeur; claimed reclamation; class classe; classified classe; classroom
classe; clean propre; cleaned nettoyage; cleaner nettoyeur; cleaning nettoyage; cleanliness proprete; cleanup nettoyage; clearance deblaiement; cleared
deblaiement; clearing deblaiement; clerical administratif; clerk agent; click clic; climate climat; climatic climatique; climbing escalade; clinic clinique;
cloakroom vestiaire; clock horloge; close fermeture; closed fermeture; closes fermeture; closing fermeture; closure fermeture; clothes vetement; clothing
vetement; clutch embrayage; coach entraineur; coal charbon; coast cote; coat manteau; coating revetement; coffee cafe; coffin cercueil; cohabitant concubin;
cohabitation concubinage; coinsured coassure; cold froid; collapse effondrement; collapsed effondrement; collar collier; colleague collegue; collect collecte;
collected collecte; collecting collecte; collective collectif; collector collecteur; color couleur; colored colore; colour couleur; coloured colore; column
colonne; combined combine; come venir; comedian humoriste; comic bd; coming prochain; comment commentaire; comments observations; commissioned mise;
commissioner commissaire; commissioning mise; commitment engagement; committed engage; committee commission; common commun; communicated communique; community
communaute; commute trajet; commuting trajet; compaction compactage; companion accompagnateur; company entreprise; compared comparaison; comparison comparaison;
compensated indemnise; competitive concurrentiel; competitor concurrent; complainant plaignant; complaint plainte; complete achevement; completed achevement;
completing achevement; completion achevement; complex complexe; compliance conformite; compliant conforme; complied respect; comply respect; component
composant; composer compositeur; composter composteur; composting compostage; compromise compromis; compulsory obligatoire; computed calcul; computer
ordinateur; computing informatique; concerned concerne; concessionaire concessionnaire; conciliator conciliateur; concluded conclusion; concluding conclusion;
concrete beton; condition etat; conditional conditionnel; conduct conduite; conductor chef; confectionery confiserie; confidential confidentiel; confirm
confirmation; confirmed confirmation; confirming confirmation; conflict conflit; conform conforme; conformity conformite; congratulation felicitation; connected
raccordement; connecting raccordement; connection raccordement; consent accord; consider examen; considered examen; considering considerant; consortium
groupement; constituency circonscription; constructed construit; consult consultation; consultative consultatif; consulted consultation; consumed consomme;
consumer consommateur; consumption consommation; container conteneur; content contenu; contest concours; contested contestation; context contexte; continuation
poursuite; continued poursuite; continuous continu; contract contrat; contracted contractuel; contracting contractant; contractor entreprise; contractual
contractuel; contradictory contradictoire; contributed contribution; contribution cotisation; contributor contribution; control controle; controlled controle;
controller controleur; convene
convocation; convened convocation; convening convocation; convicted condamne; conviction condamnation; cook cuisinier; cooling refroidissement; coordinated
coordination; coordinator coordinateur; coowner copropriete; copay participation; copy exemplaire; corn mais; corner angle; corporate entreprise; corporation
societe; correct correction; corrected correction; correcting correction; corridor couloir; corrigendum erratum; cosigned cosigne; cosigner cosignataire; cost
cout; cot berceau; cottage gite; council conseil; councillor conseiller; councilor conseiller; count nombre; counted nombre; counter guichet; countersign
contreseing; countersigned contresignature; counting comptage; country pays; countryside campagne; county departement; course cours; courthouse tribunal;
courtyard cour; covenant convention; cover couverture; coverage couverture; covered couverture; cow vache; coypu ragondin; crack fissure; craft artisanat;
craftsman artisan; craftsperson artisan; crane grue; crash accident; crate caisse; cream creme; create creation; created creation; creating creation; creator
createur; credited credite; creditor creancier; cremated cremation; crew equipe; crib berceau; criminal penal; crisis crise; criteria critere; criterion
critere; crockery vaisselle; crop culture; cross croix; crossed traverse; crossing passage; crossroad carrefour; crosswalk passage; crow corbeau; crowd
affluence; crowded affluence; crowdfunding financement; crown couronne; crushed broye; cubic cube; cull abattage; culled abattage; cultural culturel; culvert
buse; cup coupe; cupboard armoire; curator conservateur; curb bordure; curfew couvrefeu; currency devise; current actuel; currently actuellement; curriculum
cursus; curtain rideau; curved courbe; custody garde; customer client; customs douane; cut coupe; cutlery couvert; cutting coupe; cybersecurity cybersecurite;
cycleway piste; cycling cyclable; cyclist cycliste; cypress cypres; daily journalier; dairy laiterie; dam barrage; damage dommage; damaged dommage; damp
humidite; dampness humidite; dance danse; dancer danseur; dancing danse; dangerous dangereux; dashboard tableau; data donnee; database base; dated date;
daughter fille; dawn aube; day jour; daycare creche; daytime journee; deactivated desactivation; dead defunt; deadline date_limite; dear cher; death deces;
debate debat; debated debat; debited debite; debt dette; debtor redevable; decade decennie; deceased defunt; december decembre; decentralised decentralisation;
decentralization decentralisation; decentralized decentralisation; decided decision; deciding decision; decimal decimale; declared declaration; declaring
declaration; decrease baisse; decreased baisse; decree arrete; deducted deduit; deed acte; deep profond; deer cerf; default defaut; defect defaut; defective
defectueux; defence defense; defendant defendeur; defibrillator defibrillateur; definitive definitif; degree degre; delay delai; delayed retard; delegate
delegation; delegated delegation; delegating delegation; delete suppression; deleted supprime; deleting suppression; deletion suppression; deliver livraison;
deliverable livrable; delivered livraison; delivering livraison; delivery livraison; demand demande; demolish demolition; demolished demolition; denial refus;
denied refuse; density densite; dental dentaire; dentist dentiste; deny refus; departed depart; department service; departmental departemental; departure
depart; dependant charge; dependants personnes_charge; dependence dependance; dependency dependance; dependent charge; dependents personnes_charge; deploy
deploiement; deployed deploiement; deployment deploiement; deposit caution; deposited depot; depreciation amortissement; depth profondeur; deputy adjoint;
deratting deratisation; describe description; described description; designate designation; designated designation; desired souhaite; desk bureau; desktop
bureau; despatch expedition; detailed detaille; detected detecte; detector detecteur; detour deviation; develop developpement; developed developpement;
developer promoteur; development developpement; device appareil; diameter diametre; diaper couche; dictionary dictionnaire; died deces; diet regime; dietitian
dieteticien; difficult difficile; difficulty difficulte; digger pelleteuse; digging creusement; digit chiffre; digital numerique; digitisation numerisation;
digitised numerisation; digitization numerisation; digitized numerisation; dike digue; dining restauration; dinner diner; diploma diplome; directed dirige;
director directeur; directorate direction; dirt salete; dirty sale; disability handicap; disabled handicape; disabling desactivation; disaster catastrophe; disc
disque; disciplinary disciplinaire; disconnected deconnexion; disconnection deconnexion; discontinued interruption; discount remise; discounted reduit; discus
disque; discuss discussion; discussed discussion; disease maladie; disguise deguisement; dish plat; dishes vaisselle; dishwasher lave_vaisselle; disinfectant
desinfection; disinfection desinfection; disk disque; dismissal licenciement; dismissed rejete; dispatch expedition; dispatched expedition; dispatcher
regulateur; display affichage; displayed affichage; disposal cession; disposed cession; dispute litige; disputed conteste; dissatisfied insatisfait; distributed
distribution; distributor distributeur; district quartier; ditch fosse; diversion deviation; diversity diversite; diverted devie; divided division; dividend
dividende; diving plongee; division direction; divorced divorce; doctor medecin; documented documente; dog chien; domain domaine; donation don; done fait;
donkey ane; donor donateur; door porte; doorbell sonnette; doorway porte; doubled double; dovecote pigeonnier; download telechargement; downloaded
telechargement; downpayment acompte; downstream aval; dowry dot; dozen douzaine; draft projet; drafted redaction; drafting redaction; drain drainage; drained
vidange; draw tirage; drawdown tirage; drawer tiroir; drawing dessin; drawn tire; drill perceuse; drilling forage; drink boisson; drinking potable; driver
conducteur; driveway
allee; drop depot; dropped depot; drought secheresse; drug medicament; drum tambour; drums batterie; dry sec; duck canard; dues cotisations; dump decharge;
dumped depot; dumping depot; dumpster benne; duplicate duplicata; duration duree; during pendant; dusk crepuscule; dust poussiere; dustbin poubelle; duties
missions; duty fonction; dwelling logement; dyke digue; each chaque; ear oreille; earlier anterieur; earliest premier; early anticipe; earnings revenu; earth
terre; earthquake seisme; earthworks terrassement; easement servitude; east est; easter paques; eastern est; easy facile; ebook livre; ecological ecologique;
economic economie; economy economie; edge bord; editor redacteur; educational educatif; educator educateur; effect effet; effective effet; effectiveness
efficacite; efficiency efficacite; efficient efficacite; egg oeuf; eight huit; eighteen dixhuit; eighth huitieme; eighty quatrevingts; elder aine; elderly
personnes_agees; elect election; elected election; electing election; elector electeur; electorate electeur; electric electrique; electrical electrique;
electrician electricien; electricity electricite; elementary elementaire; elevator ascenseur; eleven onze; eleventh onzieme; eligibility eligibilite; elm orme;
else autre; email courriel; embankment talus; embossed gaufre; emergency urgence; employee agent; employment emploi; emptied vidange; empty vide; emptying
vidange; enabled active; enacted promulgation; enclosed joint; enclosure annexe; enclosures pieces_jointes; encroachment emprise; encrypted chiffrement;
encryption chiffrement; encyclopedia encyclopedie; end fin; ended fin; ending fin; endorsed visa; endorsement visa; endowment dotation; energy energie; enforce
execution; enforceable executoire; enforced execution; enforcement execution; engaged engage; engine moteur; engineer ingenieur; english anglais; engraved
grave; engraving gravure; enquiry enquete; enrol inscription; enroll inscription; enrolled inscrits; enrolling inscription; enrollment inscription; enrolment
inscription; entered entree; enterprise entreprise; entertainer animateur; entire entier; entitled droit; entitlement droit; entity entite; entrance entree;
entry ecriture; enumerator recenseur; envelope enveloppe; environment environnement; environmental environnemental; epidemic epidemie; equal egal; equality
egalite; equipment materiel; equipped equipe; equity fonds_propres; era epoque; error erreur; escort accompagnateur; establish etablissement; established
etablissement; establishment etablissement; estate lotissement; estimate devis; estimated estimation; estimating estimation; ethical ethique; ethics
deontologie; european europeen; evacuated evacuation; evaluate evaluation; evaluated evaluation; evaluator evaluateur; eve veille; evening soir; event
evenement; every chaque; evicted expulsion; eviction expulsion; evidence preuve; exactly exactement; exam examen; examination examen; examined examen; example
exemple; excavated fouille; excavation fouille; excavator pelleteuse; exceed depassement; exceeded depassement; exceeding depassement; except sauf; exceptional
exceptionnel; excerpt extrait; excess excedent; exchange echange; exchanged echange; excise accise; exclude exclusion; excluded exclusion; excluding exclusion;
exclusive exclusif; excused excuses; executed execution; executing execution; executive executif; exempted exonere; exemption exoneration; exhaust echappement;
exhibit exposition; exhibited expose; exhibition exposition; exhibitor exposant; exhumed exhumation; existing existant; exit sortie; expectation attente; expected attendu;
expenditure depenses; expense depense; expensive cher; experienced experimente; expired expiration; expiring expiration; expiry expiration; explained
explication; explanation explication; expressed exprimes; extend prolongation; extended prolongation; extending prolongation; exterior externe; external externe; extinguisher
extincteur; extra supplementaire; extract extrait; extracurricular periscolaire; extraordinary extraordinaire; eye oeil; facilitator animateur; facility
equipement; facing face; factor facteur; factory usine; failed echec; failure echec; fair foire; fairness equite; false faux; family famille; far loin; fare
tarif; farm ferme; farmer agriculteur; farming agriculture; farmland terre; fast rapide; father pere; fatherhood paternite; fault panne; faulty defectueux;
favor pour; favour pour; favourable favorable; feather plume; february fevrier; fee redevance; feed alimentation; feedback retour; feeding alimentation; fees
frais; feet pied; felled abattage; felling abattage; female feminin; fence cloture; fencing cloture; fertiliser engrais; fertilizer engrais; festivity
festivite; few peu; fewer moins; fiancee fiance; fiber fibre; field terrain; fifteen quinze; fifth cinquieme; fifty cinquante; fight bagarre; figures chiffre;
filed depot; filename fichier; files dossiers; filing depot; filled rempli; filter filtre; finalist finaliste; financed financement; financial financier;
financing financement; finder inventeur; finding constat; fine amende; fingerprint empreinte; finish fin; finished fin; finishing fin; fir sapin; fire incendie;
firefighter pompier; fireman pompier; firewall parefeu; firewood bois; firework artifice; firm entreprise; first premier; firstname prenom; fish poisson;
fisherman pecheur; fishing peche; fishmonger poissonnier; fitout amenagement; fitted amenagement; fitting amenagement; five cinq; fixed fixe; fixture rencontre;
flag drapeau; flat appartement; fleet parc; float flotteur; flood inondation; flooded inonde; flooding inondation; floor etage; florist fleuriste; flour farine;
flow debit; flower fleur; flowerbed massif; flowering fleurissement; flushing chasse; flyer depliant; fob badge; folder dossier; followed suivi; follower
abonne; following suivant; followup suivi; food alimentation; foot pied; footbridge passerelle; footer pied; footnote note; footpath chemin; footprint emprise;
for pour; forbidden interdiction; ford gue; forecast prevision; forecasted prevu; foreign etranger; foreigner etranger; foreman contremaitre; forename prenom;
foreseen prevu; forest foret; forestry sylviculture; form formulaire; formal formel; former ancien; formerly anciennement; formula formule; forthcoming
prochain; fortnight quinzaine; fortnightly bimensuel; forty quarante; forward transmission; forwarded transmission; forwarding transmission; foster accueil;
fostering accueil; found trouve; foundation fondation; founded fondation; founder fondateur; founding fondation; fountain fontaine; fourteen quatorze; fourth
quatrieme; fox renard; framework cadre; fraud fraude; fraudulent frauduleux; free gratuit; freezer congelateur; french francais; frequency frequence; fresco
fresque; friday vendredi; fridge refrigerateur; frog grenouille; from depuis; front facade; frontage facade; frost gel; fry frite; fuel carburant; full plein;
fulltime complet; fully entierement; function fonction; fund fonds; funded finance; funder financeur; funding financement; fundraiser collecte; fundraising
collecte; funeral obseques; funfair forain; furniture mobilier; future futur; gallery galerie; game jeu; gap ecart; garbage ordures; garden jardin; gardener
jardinier; gardening jardinage; garment vetement; gas gaz; gasoline essence; gate portail; gathering rassemblement; gave donne; geese oie; gender sexe;
generator groupe; generic generique; gentleman monsieur; geothermal geothermie; get obtenir; gift don; girl fille; give remise; given remise; giving remise;
glass verre; glassware verrerie; glazing vitrage; glove gant; go aller; goal objectif; goalkeeper gardien; goalpost but; goat chevre; godfather parrain;
godmother marraine; goggles lunettes; going allant; golfer golfeur; gone parti; good bon; goods bien; goose oie; governance gouvernance; government
gouvernement; grading classement; gram gramme; grandfather grandpere; grandmother grandmere; grandstand tribune; grant subvention; granted accorde; granting
octroi; grape raisin; graph graphique; grass herbe; grave tombe; gravedigger fossoyeur; gravel gravier; gravestone pierre; graveyard cimetiere; gray gris;
grazing paturage; great grand; green vert; greengrocer primeur; greenhouse serre; greeting salutation; grey gris; grill barbecue; grit sel; gritting salage;
grocer epicier; grocery epicerie; groom epoux; gross brut; ground sol; grounds motif; groundwater nappe; group groupe; grouped groupement; grouping groupement;
growth croissance; guarantee garantie; guaranteed garanti; guarantor garant; guard gardien; guardian responsable_legal; guardians responsables_legaux;
guardianship tutelle; guest invite; guesthouse gite; guided guide; guitar guitare; gull goeland; gully avaloir; gutter caniveau; gym gymnase; gymnasium gymnase;
gymnastics gymnastique; hacking piratage; had avoir; hail grele; hair cheveu; hairdresser coiffeur; hairdressing coiffure; half semestre; halfday demijournee;
hall salle; hallway couloir; halved moitie; halves moitie; ham jambon; hamlet hameau; hammer marteau; hamper colis; handball hand; handed remise; handle
poignee; handover reception; handrail rampe; handwriting ecriture; handwritten manuscrit; happening evenement; happy heureux; harassment harcelement; harbor
port; harbour port; hard difficile; hardness durete; hardship precarite; hardware materiel; harvest recolte; harvested recolte; has avoir; hat chapeau; have
avoir; hawker ambulant; hay foin; hazard danger; hazardous dangereux; head chef; headcount effectif; header entete; heading intitule; headline titre; headmaster
directeur; headmistress directeur; headquarters siege; headteacher directeur; health sante; healthcare soin; healthy sain; heard entendu; hearing audience;
heart coeur; heat chaleur; heater chauffage; heating chauffage; heatwave canicule; heavy lourd; hectoliter hectolitre; hedge haie; hedgehog herisson; height
hauteur; heir heritier; held tenue; helicopter helicoptere; helmet casque; help aide; helped aide; helper aidant; helping aide; hen poule; her son; herd
troupeau; here ici; heritage patrimoine; hidden cache; hierarchical hierarchique; hierarchy hierarchie; high haut; higher superieur; highest maximum; highschool
lycee; highway voirie; hike randonnee; hiking randonnee; hill colline; hinge charniere; hire recrutement; hired recrutement; hiring recrutement; his son;
historic historique; historical historique; history histoire; hive ruche; hobby loisir; hold reservation; holdback retenue; holder titulaire; holding tenue;
holiday conge; holidaymaker vacancier; home domicile; homecare domicile; homeless sdf; homelessness sans_abrisme; homework devoir; honey miel; honor honneur;
honorary honoraire; honour honneur; hook crochet; hookup branchement; hoop cerceau; hornet frelon; horse cheval; hose tuyau; hosepipe tuyau; hospital hopital;
hospitalization hospitalisation; host hote; hosted hebergement; hostel foyer; hosting hebergement; hot chaud; hour heure; hourly horaire; house maison;
household foyer; housing logement; how comment; hub pole; humidity humidite; hundred cent; hunter chasseur; hunting chasse; hurdle haie; husband epoux; hut
cabane; hydrant poteau_incendie; hydrants poteaux_incendie; ice glace; icecream glace; icy verglace; identified identification; identifier identifiant; identify
identification; identity identite; ill malade; illness maladie; immediate immediat; immediately immediatement; implement execution; implementation execution;
implemented execution; impound fourriere; impounded fourriere; impounding fourriere; in en; inactive inactif; inadmissible irrecevable; incinerator
incinerateur; include inclusion; included inclusion; including inclusion; inclusive inclus; income recettes; incoming entrant; increase augmentation; increased
augmentation; incumbent sortant; indemnity indemnite; independence autonomie; index indice; indexed indexation; indicator indicateur; individual individuel;
individually individuellement; indoor interieur; industrial industriel; industry industrie; infant nourrisson; inform information; informed information;
infringement infraction; inhabitant habitant; inheritance heritage; inhouse regie; initialed paraphe; initialled paraphe; initials initiales; initiated
initiative; injured blesse; injury blessure; inn auberge; input saisie; inquiry enquete; insalubrity insalubrite; insanitary insalubrite; insect insecte;
inserted insere; inside interieur; inspect inspection; inspected inspection; inspector inspecteur; install installation; installed installation; installing
installation; installment echeance; instalment echeance; instructor moniteur; insulated isole; insulation isolation; insurance assurance; insured assure;
insurer assureur; intended destine; intercom interphone; intercommunality intercommunalite; interest interets; interested interesse; interior interieur;
interlude intermede; intermediary intermediaire; intermission entracte; intern stagiaire; internal interne; internship stage; interpreter interprete;
interrupted interruption; intersection carrefour; interval intervalle; intervened intervention; interview entretien; interviewed entretien; interviewee
entretien; interviewer enqueteur; into dans; invalid nul; inventory inventaire; invested investi; investigated enquete; investigation enquete; investigator
enqueteur; investment investissement; invited invitation; invitee invite; inviting invitation; invoice facture; invoiced facturation; invoicing facturation;
involved implique; iron fer; ironmonger quincaillerie; irregular irregulier; irregularity irregularite; is est; island ile; isolated isole; issued delivrance;
issuer emetteur; issuing delivrance; item article; itinerant ambulant; itinerary itineraire; its son; janitor gardien; january janvier; javelin javelot; jersey
maillot; job emploi; join adhesion; joined adhesion; joiner menuisier; joinery menuiserie; joining adhesion; journalist journaliste; journey trajet; judge juge;
judgement jugement; judgment jugement; juice jus; july juillet; jumping saut; junction carrefour; june juin; jurisdiction juridiction; justified justifie; keep
conservation; keeper gardien; keeping conservation; kennel chenil; kept conservation; kerb bordure; key cle; keyboard clavier; keyboardist clavier; keyword mot;
kickoff lancement; kilogram kilogramme; kilometer kilometre; kind type; kindergarten ecole_maternelle; kinship parente; kiosk kiosque; kitchen cuisine; kitten
chaton; knife couteau; knitting tricot; knowledge connaissance; known connu; lab laboratoire; label libelle; laboratory laboratoire; lack manque; ladder
echelle; lady madame; lake lac; lamb agneau; lamp lampe; lamppost lampadaire; land terrain; landfill decharge; landholding propriete; landing palier; landline
telephone_fixe; landlord bailleur; landscape paysage; landscaping paysager; landslide glissement; lane voie; lanes couloirs; language langue; lantern lanterne;
lanyard cordon; lap tour; laptop ordinateur_portable; largest plus; last dernier; lasting duree; lastname nom; late en_retard; lateness retard; later ulterieur;
latest dernier; launch lancement; launched lancement; laundromat laverie; laundry lavage; lavatory toilette; law loi; lawn pelouse; lawsuit proces; lawyer
avocat; layby stationnement; layer couche; layout agencement; lead responsable; leader chef_file; leading direction; leaf feuille; leaflet depliant; league
ligue; leak fuite; leakage fuite; learner apprenant; learning apprentissage; lease bail; leased location; leases baux; leash laisse; leasing location; least
moins; leather cuir; leave conge; leaver sortant; leaves conges; leaving depart; lecturer conferencier; ledger grand_livre; left gauche; leg jambe; legacy legs;
legalised legalisation; legalization legalisation; legalized legalisation; leisure loisir; lender preteur; lending pret; length longueur; less moins; lessee
preneur; lesson cours; lessor bailleur; letter courrier; letterbox boite; lettuce salade; level niveau; levy prelevement; liabilities passif; liability
responsabilite; liable responsable; librarian bibliothecaire; library bibliotheque; licenced licencie; licenceplate immatriculation; license licence; licensed
licencie; licensee licencie; lid couvercle; life vie; lifeguard surveillant; lift ascenseur; lifted levee; lifting levee; light feu; lighting eclairage;
lightning foudre; lightweight leger; likely probable; lime tilleul; limit limite; limited limite; linden tilleul; line ligne; lineage filiation; link lien;
linked lien; list liste; listed liste; listing liste; liter litre; litigation litige; litter dechets; little petit; livestock betail; living vivant; load
charge; loaded chargement; loading chargement; loan emprunt; loaned pret; loaner pret; lobby hall; located situe; location lieu; locations lieux; lock serrure;
lockdown confinement; locker casier; locksmith serrurier; lodged depot; lodger hebergement; lodging hebergement; log journal; logbook carnet; logged connexion;
login identifiant; loneliness solitude; loop boucle; lorry camion; loser perdant; loss perte; lost perdu; lottery tombola; loud bruyant; loudspeaker enceinte;
low bas; lower inferieur; lowered baisse; lowest minimum; lubricant lubrifiant; lunch dejeuner; lunchbreak pause; lunchtime midi; machinery machine; madam
madame; made fait; magician magicien; magpie pie; maiden naissance; mailbox boite; mains reseau; maintain entretien; maintained entretien; maize mais; major
majeur; majority majorite; make faire; maker fabricant; makeup maquillage; making fabrication; male masculin; mall centre; malware malveillant; man homme;
manage gestion; managed gestion; management gestion; manager responsable; managing gestion; mandated mandate; mandatory obligatoire; manhole regard; manner
maniere; manual manuel; manufacture fabrication; manufacturer fabricant; manufacturing fabrication; manure fumier; manuscript manuscrit; many nombreux; map
carte; maple erable; mapping cartographie; march mars; margin marge; mark marque; marked marque; market marche; marketing commercialisation; marketplace marche;
marking marquage; markup majoration; marquee chapiteau; marriage mariage; married mariage; mask masque; mason macon; masonry maconnerie; mast mat; material
materiau; maternity maternite; matter affaire; mattress matelas; may mai; mayor maire; mayoral maire; mayoralty mairie; mayoress maire; meadow pre; meal repas;
mean moyenne; means moyen; measure mesure; measured mesure; measurement mesure; measuring mesure; meat viande; medal medaille; mediator mediateur; medicine
medicament; meeting reunion; member membre; membership adhesion; memo note; memory memoire; men homme; mentor tuteur; merged fusion; merger fusion; meter
compteur; method methode; mic micro; mice souris; microchip puce; microphone micro; midday midi; middle milieu; midnight minuit; midwife sage_femme; mileage
kilometrage; milestone jalon; milk lait; mill moulin; millimeter millimetre; milling rabotage; minister ministre; ministry ministere; minor mineur; minority
minorite; minus moins; mirror miroir; missing manquant; mister monsieur; misuse abus; moat douve; mobile portable; mobility mobilite; model modele; modern
moderne; modified modification; modify modification; modifying modification; mold moisissure; monday lundi; monitored suivi; monitoring suivi; month mois;
monthly mensuel; mooring mouillage; mop serpilliere; more plus; morning matin; mosquito moustique; most plupart; mother mere; motherhood maternite; motor
moteur; motorbike moto; motorcycle moto; motorhome campingcar; motorway autoroute; mould moisissure; mountain montagne; mouse souris; move demenagement; moved
demenagement; movie film; moving demenagement; mowed tonte; mower tondeuse; mowing tonte; mown tonte; mr m; mrs mme; ms mme; much beaucoup; mudguard gardeboue;
mulch paillage; mulching paillage; mule mulet; multiyear pluriannuel; municipality commune; museum musee; music musique; musician musicien; must doit; mutual
mutuel; mutualised mutualise; mutualized mutualise; muzzle museliere; my mon; nail clou; name nom; named nomme; nap sieste; napkin serviette; nappy couche;
narrow etroit; nationality nationalite; natural naturel; near pres; nearby proche; nearest proche; necessary necessaire; need besoin; needed necessaire; needle
aiguille; negative negatif; negotiable negociable; negotiated negociation; negotiation negociation; neighbor voisin; neighborhood quartier; neighboring
limitrophe; neighbour voisin; neighbourhood quartier; neighbouring limitrophe; nephew neveu; nest nid; net filet; network reseau; neutered sterilise; neutering
sterilisation; neutral neutre; neutrality neutralite; never jamais; new nouveau; newcomer arrivant; newly nouvellement; news actualite; newsagent presse;
newsletter bulletin; newspaper journal; next prochain; niche case; nickname surnom; night nuit; nightclub discotheque; nightly nuitee; nightshift nuit; nine
neuf; nineteen dixneuf; ninety quatrevingtdix; ninth neuvieme; no non; noise bruit; nominate nomination; nominated nomination; noncompliance ecart; none aucun;
nonprofit association; nonresident exterieur; noon midi; north nord; northern nord; not non; notarial notarie; notary notaire; notebook cahier; noted constate;
notes observations; notice avis; noticeboard panneau; notified notification; notify notification; notifying notification; novel roman; november novembre; now
maintenant; number numero; numbered numerote; numbering numerotation; nurse infirmier; nursery creche; nursing soin; nutria ragondin; oak chene; oath serment;
object objet; objected opposition; objective objectif; observed constat; observer observateur; observing constat; obtain obtenir; obtained obtention; occupancy
occupation;
occupation profession; occupied occupe; occupier occupant; october octobre; odometer kilometrage; odor odeur; odour odeur; of de; offence infraction; offense
infraction; offer offre; offered offre; offering offre; office bureau; officer agent; official officiel; officiant officier; officiated celebre; often souvent;
oil huile; old ancien; older ancien; oldest ancien; oncall astreinte; once fois; one un; oneway sens_unique; ongoing en_cours; onion oignon; online ligne; only
seulement; onsite site; open ouverture; opened ouverture; opening ouverture; opens ouverture; operate exploitation; operated exploitation; operating
fonctionnement; operational operationnel; operator exploitant; opinion avis; opportunity opportunite; opposed opposition; opposite en_face; optician opticien;
optional facultatif; optometrist opticien; orchard verger; orchestra orchestre; order arrete; ordered commande; ordinary ordinaire; organ orgue; organic bio;
organised organisation; organiser organisateur; organising organisation; organist organiste; organization organisation; organize organisation; organized
organisation; organizer organisateur; organizing organisation; origin origine; orphan orphelin; other autre; our notre; outage coupure; outbreak foyer; outcome
resultat; outdoor exterieur; outgoing sortant; outing sortie; outlet exutoire; output sortie; outside exterieur; outsourced externalisation; outsourcing
externalisation; outstanding encours; oven four; over sur; overall global; overdrawn decouvert; overdue en_retard; overhaul revision; overnight nuitee; overrun
depassement; overspend depassement; overspent depassement; overtime heures_supplementaires; owl chouette; owner proprietaire; ownership propriete; package
colis; packaging emballage; padlock cadenas; paediatrician pediatre; paid paye; paint peinture; painted peinture; painter peintre; painting peinture; pallet
palette; pancake crepe; pane vitre; panel panneau; paper papier; parade defile; paragraph paragraphe; paramedic ambulancier; paraph paraphe; parcel parcelle;
parish paroisse; parity parite; park parc; parked stationnement; parkland parc; parliament parlement; parliamentary parlementaire; partial partiel; participated
participation; participating participant; particular particulier; partly partiellement; partner partenaire; partnered partenaire; partnership partenariat;
parttime partiel; pass abonnement; passenger passager; passport passeport; password mot_passe; past passe; pasta pate; pastry patisserie; pasture paturage;
patch correctif; paternity paternite; path chemin; pathway allee; patrol patrouille; patron lecteur; patronage mecenat; pavement trottoir; pay paye; payee
beneficiaire; payer payeur; paying payant; payment paiement; payroll paie; payslip bulletin_paie; pear poire; peat tourbe; pedestrian pieton; pediatrician
pediatre; pedlar ambulant; pen stylo; penalised penalise; penalized penalise; penalty penalite; pencil crayon; pending en_attente; pensioner retraite; people
personne; per par; percent pourcentage; percentage pourcentage; perdiem indemnite; performed realise; performer artiste; perimeter perimetre; period periode;
periodic periodique; periodical periodique; periodicity periodicite; permanently definitivement; permit permis; permitted autorise; personal personnel; pest
nuisible; pet animal; petitioner petitionnaire; petrol essence; pew banc; pharmacist pharmacien; pharmacy pharmacie; phishing hameconnage; phone telephone;
photograph photo; photographer photographe; photovoltaic photovoltaique; physical physique; physician medecin; physiotherapist kinesitherapeute; pickup
collecte; picture photo; pig porc; pine pin; pink rose; pipe canalisation; pipeline canalisation; piping canalisation; pitch emplacement; place lieu; placed
placement; places places; placing placement; plaintiff demandeur; plane avion; plank planche; planned prevu; planner planificateur; plant plante; planted
plantation; planting
plantation; plantroom chaufferie; plaster platre; plastic plastique; plate immatriculation; plates plaques; platform plateforme; play jeu; played joue; player
joueur; playground aire_jeux; playgrounds aires_jeux; playwright dramaturge; pleased heureux; plot parcelle; plough chasseneige; plow chasseneige; plug prise;
plum prune; plumber plombier; plumbing plomberie; poetry poesie; policeman policier; policewoman policier; policing police; policy politique; policyholder
assure; political politique; poll scrutin; polling vote; pollster sondeur; pollutant polluant; polluted pollue; pond etang; pool piscine; pooled mutualise;
pooling mutualisation; poor pauvre; poplar peuplier; porch porche; pork porc; positive positif; post poste; postage affranchissement; postcode code_postal;
posted affichage; poster affiche; posting affichage; postmark cachet; postpone report; postponed report; postponement report; potato pomme; pothole nid_poule;
potholes nids_poule; pottery poterie; poultry volaille; pound fourriere; poverty pauvrete; power pouvoir; preamble preambule; preceding precedent; predecessor
predecesseur; prefect prefet; preferential preferentiel; preferred preference; pregnancy grossesse; pregnant enceinte; premises local; premium prime; prepaid
prepaye; prepared preparation; preparing preparation; prepayment avance; preschool ecole_maternelle; presented presentation; presenteeism presence; presenting
presentation; preserve preservation; preserved preservation; press presse; pressure pression; pretty joli; prevented empeche; preventive preventif; previous
precedent; price prix; priced prix; pricing tarification; priest pretre; primary elementaire; print impression; printed impression; printer imprimante; printing
impression; prior prealable; priority priorite; privacy confidentialite; private prive; prize prix; probation stage; probationary stage; problem probleme;
proceedings procedure; process processus; processed traitement; processing traitement; procession cortege; procurement achat; produced produit; producer
producteur; product produit; profit benefice; program programme; programmed programme; progress avancement; prohibited interdiction; prohibition interdiction;
project projet; projector projecteur; promoted promotion; proof preuve; property propriete; proposal proposition; proposed proposition; proposing proposition;
protect protection; protected protection; protective protection; provide fourni; provided fourni; provider prestataire; providing fourni; provisional
provisoire; proxy procuration; pruned elagage; pruning elagage; pseudonym pseudonyme; psychiatrist psychiatre; psychologist psychologue; publish publication;
published publication; publisher editeur; publishing publication; pump pompe; pupil eleve; puppet marionnette; puppy chiot; purchase achat; purchased achat;
purchaser acquereur; purchasing achat; purple violet; purpose objet; pushchair poussette; put mis; pylon pylone; qualified qualification; quality qualite;
quantities quantite; quantity nombre; quarry carriere; quarter trimestre; quarterly trimestriel; quay quai; quick rapide; quotation devis; quote devis; quoted
devis; rabbi rabbin; rabbit lapin; rabies rage; racing course; racket raquette; radiation rayonnement; radius rayon; raffle tombola; rail ferroviaire; railing
gardecorps; railway ferroviaire; rain pluie; rainfall pluviometrie; rainwater pluvial; raise augmentation; raised leve; rake rateau; ramp rampe; rampart
rempart; rank grade; ranked classe; ranking classement; rate taux; rateable locatif; rated note; rates tarifs; ratified ratification; rating note; reached
atteint; read lu; reader lecteur; reading releve; ready pret; real reel; rear arriere; reason motif; reasoning motivation; rebate remise; rebuild
reconstruction; rebuilding reconstruction; rebuilt reconstruction; receipt recu; receipts recettes; receivable creance; receive reception; received reception;
receiver destinataire; receiving reception; receptionist accueil; recess recreation; recipe recette; recipient beneficiaire; recital considerant; recommend
recommandation; recommendation recommandation; recommended recommandation; record dossier; recorded enregistrement; recording enregistrement; recovered
recouvrement; recovery recouvrement; recruit recrutement; recruited recrutement; recruiter recruteur; recruitment recrutement; recurring recurrent; recycled
recyclage; recycling recyclage; red rouge; reduce reduit; reduced reduit; redundancy licenciement; referee arbitre; referenced reference; referral saisine;
referred saisine; refreshment buvette; refrigerator refrigerateur; refugee refugie; refund remboursement; refunded remboursement; refurbishment renovation;
refusal refus; refused refus; refusing refus; regards salutation; register registre; registered inscrits; registering inscription; registrant inscrit; registrar
officier_etat_civil; registration inscription; registries registre; registry etat_civil; regular regulier; regulated reglemente; regulation reglement;
regulatory reglementaire; rehearsal repetition; reimbursed remboursement; reimbursement remboursement; reinsurer reassureur; reject rejet; rejected rejete;
rejection rejet; related lie; relationship lien; relay relais; relief secours; religious religieux; remainder reste; remaining restant; remark observation;
remind rappel; reminded relance; reminder rappel; remote distance; remotely distance; removal enlevement; removals demenagement; remove enlevement; removed
enlevement; removing enlevement; renew renouvellement; renewable renouvellement; renewal renouvellement; renewed renouvellement; renewing renouvellement;
renovate renovation; renovated renovation; rent loyer; rental location; rented location; renting location; reopening reouverture; repaid remboursement; repair
reparation; repaired reparation; repairing reparation; repayment remboursement; repeal abrogation; repealed abrogation; repeat repetition; repeated repetition;
replace remplacement; replaced remplacement; replacement remplacant; replacing remplacement; replied reponse; reply reponse; replying reponse; report
signalement; reported signalement; reporter declarant; reporting signalement; representative representant; request demande; requested demande; requester
demandeur; requesting demande; require exiger; required requis; requirement exigence; rescue secours; rescued secouru; rescuer sauveteur; research recherche;
reserved reserve; resident habitant; resign demission; resignation demission; resigned demission; resolution deliberation; resolve resolution; resolved
resolution; respected respect; respective respectif; respond reponse; responded reponse; respondent repondant; response reponse; responsibility responsabilite;
responsible responsable; restarted reprise; resting repos; restoration restauration; restored restauration; restricted restriction; restroom toilette; result
resultat; resumed reprise; resumption reprise; resurfacing refection; retailer commercant; retained retenue; retention retenue; retired retraite; retiree
retraite; retirement retraite; retiring retraite; retroactive retroactif; retrofit renovation; return retour; returned retour; returning retour; reuse reemploi;
reused reemploi; revenue recettes; reverse inverse; review examen; reviewed examen; revoke revocation; revoked revocation; rice riz; rich riche; ride trajet;
rider cavalier; riding equitation; right droit; rim jante; rink patinoire; rinsing rincage; rise augmentation; risk risque; risky risque; river riviere; road
voie; roadmap feuille_route; roadside accotement; roadway chaussee; roadworks travaux; roadworthiness controle; rodent rongeur; roll role; rollcall appel;
rollover report; roof toit; roofer couvreur; roofing couverture; room salle; root racine; rope corde; roster planning; rota planning; round tour; roundabout
giratoire; rounded arrondi; rounding arrondi; route itineraire; router routeur; row ligne; rowing aviron; rubber caoutchouc; rubbish ordures; rubble gravats;
ruin ruine; rule regle; ruling decision; runner coureur; runnerup second; running course; runoff second_tour; runway piste; safe sur; safety securite; said dit;
sailing voile; salad salade; salaried salarie; salary salaire; sales vente; salt sel; salting salage; same meme; sample echantillon; sampled prelevement;
sampling prelevement; sand sable; sandbag sac; sandbox sable; sandpit sable; sanitation assainissement; sash echarpe; satchel cartable; satisfied satisfait;
satisfy satisfaire; saturday samedi; sausage saucisse; save sauvegarde; saved sauvegarde; saving economie; saw scie; scaffold echafaudage; scaffolding
echafaudage; scale echelle; scanning numerisation; scarf echarpe; scenery decor; schedule planning; scheduled prevu; scheduling planification; scheme
dispositif; scholarship bourse; school ecole; schoolbag cartable; schoolchild ecolier; schoolchildren ecolier; schooling scolarite; schoolyear annee; scooter
trottinette; scope perimetre; score note; scoreboard score; scored notation; scoring notation; scrap ferraille; screen ecran; screening projection; screw vis;
scrutineer scrutateur; sculptor sculpteur; sea mer; seagull goeland; seal sceau; sealed scelle; sealing scellement; search recherche; searched recherche; season
saison; seasonal saisonnier; seat siege; seatbelt ceinture; seated assis; seating assise; secondary secondaire; seconded detache; secondment detachement;
secretary secretaire; sector secteur; secularism laicite; secure securise; secured securise; security securite; seed graine; seedling plant; seesaw balancoire;
seismic sismique; seized saisie; seizure saisie; select selection; selected selection; sell vente; seller vendeur; selling vente; semester semestre; semifinal
demifinale; senator senateur; send envoi; sender expediteur; sending envoi; seniority anciennete; seniors aines; sensor capteur; sent envoi; sentence peine;
separate separation; separated separation; september septembre; septic septique; serial serie; serious grave; servant fonctionnaire; served desservi; server
serveur; servicing entretien; serving service; session seance; set fixe; setback recul; setting parametre; settle regler; settled reglement; settlement
reglement; seven sept; seventeen dixsept; seventh septieme; seventy soixantedix; several plusieurs; severity gravite; sewage assainissement; sewer egout;
sewerage assainissement; sewing couture; sex sexe; shape forme; share part; shared partage; sharing partage; sheaf gerbe; shears cisaille; shed abri; sheep
mouton; sheet fiche; shelf rayon; shelter refuge; sheltered abrite; shelves etagere; shelving rayonnage; shepherd berger; shift equipe; shiftwork poste; ship
navire; shoe chaussure; shooting tir; shop magasin; shopkeeper commercant; shopping courses; shore rive; short court; shortage penurie; shortfall deficit;
shortlist preselection; shortlisted preselection; shovel pelle; show spectacle; shower douche; shown affiche; shredder broyage; shredding broyage; shrub
arbuste; shutdown arret; shutter volet; shuttle navette; sibling fratrie; sick malade; sickness maladie; side cote; sidewalk trottoir; sign signature; signage
signalisation; signaling signalisation; signalling signalisation; signatory signataire; signboard enseigne; signed signature; significant significatif; signing
signature; signpost panneau; signs panneau; similar similaire; simultaneous simultane; since depuis; sincerely cordialement; singer chanteur; single unique;
sink evier; sir monsieur; siren sirene; sister soeur; sitting seance; sixteen seize; sixth sixieme; sixty soixante; size taille; skateboard skate; skating
patinage; sketch croquis; skiing ski; skill competence; skin peau; skip benne; sky ciel; slate ardoise; slaughter abattage; slaughterhouse abattoir; slide
toboggan; slippery glissant; slope pente; slot creneau; slow lent; sludge boue; small petit; smell odeur; smog pollution; smoke fumee; smoking fumeur; snack
gouter; snag reserve; snagging reserve; snake serpent; snow neige; soap savon; soccer football; socket prise; softener adoucisseur; software logiciel; soil sol;
solar solaire; sold vente; soldier soldat; solved resolu; some quelques; song chanson; soon bientot; sort type; sorted tri; sorting tri; sound sonore; soup
soupe; south sud; southern sud; sowing semis; space place; spade pelle; spare rechange; sparrow moineau; spayed sterilise; speaker intervenant; specialist
specialiste; species espece; specific specifique; spectator spectateur; speech discours; speed vitesse; speedbump ralentisseur; speeding vitesse; spelling
orthographe; spend depense; spending depenses; spent depense; spider araignee; spill deversement; spillage deversement; spillway deversoir; split repartition;
spoiled nuls; spoilt nuls; spoken oral; spokesperson porteparole; sponge eponge; sponsor financeur; sponsors mecenes; sponsorship parrainage; sporting sportif;
spot emplacement; spotlight projecteur; spouse conjoint; spouses epoux; spring printemps; sprinkler arrosage; squad brigade; square place; squirrel ecureuil;
stable ecurie; stadium stade; staff personnel; stair escalier; staircase escalier; stairway escalier; stall emplacement; stallage droit_place; stallholder
exposant; stamp timbre; stamped timbre; standby astreinte; start debut; started debut; starter entree; starting debut; state etat; stated declare; statement
declaration; stationery papeterie; statistic statistique; status statut; statute statut; statutory statutaire; stay sejour; stayed sejour; steel acier; steeple
clocher; stenographer stenographe; step echelon; stepfather beaupere; stepmother bellemere; sterilised sterilisation; sterilization sterilisation; sterilized
sterilisation; stew plat; still encore; stipend gratification; stolen vol; stone pierre; stool tabouret; stop arret; stopped arret; stopping arret; storage
stockage; stored stocke; storeroom reserve; storm tempete; story histoire; storytelling conte; stove cuisiniere; strategic strategique; strategy strategie;
straw paille; strawberry fraise; stray errant; straying errant; stream ruisseau; street rue; streetlamp lampadaire; streetlight lampadaire; stretch troncon;
stretcher brancard; strike greve; striker greviste; strimmer debroussailleuse; stroller poussette; strong fort; student eleve; studied etudie; study etude;
stump souche; subcommittee souscommission; subcontracting soustraitance; subcontractor sous_traitant; subcriterion critere; subdivided divise; subdivision
lotissement; subject objet; submission depot; submit depot; submitted depot; submitting depot; subprefect sousprefet; subscriber abonne; subscription
abonnement; subsidence affaissement; subsidiarity subsidiarite; subsidiary filiale; subsidised subventionne; subsidized subventionne; subsidy subvention;
subsistence repas; substitute suppleant; subtitle soustitre; subtotal soustotal; suburb banlieue; success succes; successful retenu; successor successeur; sugar
sucre; suggest suggestion; suggested suggestion; sum somme; summary resume; summer ete; summercamp colonie; summoned convocation; summons convocation; sun
soleil; sunday dimanche; supermarket supermarche; supervised surveille; supervision encadrement; supervisor tuteur; supplementary supplementaire; supplied
fourni; supplier fournisseur; supply fourniture; support accompagnement; supported soutien; supporting soutien; surcharge majoration; sure certain; surety
caution; surfaced revetement; surfacing revetement; surgery cabinet; surname nom; surplus excedent; surrounding environnant; surroundings environs; surtax
surtaxe; survey enquete; surveyed enquete; surveyor geometre; suspend suspension; suspended suspension; sustainability durabilite; sustainable durable; swallow
hirondelle; swan cygne; sweeper balayeuse; sweeping balayage; swim nage; swimmer nageur; swimming natation; swimsuit maillot; swing balancoire; switch
interrupteur; switchboard standard; sworn assermente; syndicate syndicat; syringe seringue; system systeme; tablecloth nappe; tablet tablette; tableware
vaisselle; tail queue; take prise; taken prise; taking prise; tale histoire; talk conference; tall haut; tally decompte; tank citerne; tap robinet; tapestry
tapisserie; target cible; targeted cible; tariff tarif; tarmac enrobe; tarpaulin bache; task tache; tasting degustation; tattoo tatouage; taught enseigne; tax
taxe; taxable imposable; taxation fiscalite; taxed taxe; taxpayer contribuable; tea the; teacher enseignant; teaching enseignement; team equipe; technical
technique; technician technicien; teen adolescent; teenager adolescent; teeth dent; telecommuting teletravail; telework teletravail; teleworker teletravailleur;
teleworking teletravail; teller scrutateur; template modele; temporary temporaire; ten dix; tenancy location; tenant locataire; tender appel_offres; tenderer
soumissionnaire; tendering consultation; tenders offres; tent tente; tenth dixieme; tenure titularisation; tenured titulaire; term duree; terminate resiliation;
terminated resiliation; termination resiliation; termly trimestriel; terrace terrasse; territory territoire; test essai; tested essai; testing essai; text
texte; textbook manuel; than que; thank remerciement; thanked remerciement; that cela; theater theatre; theft vol; their leur; therapist therapeute; therapy
therapie; there la; thermal thermique; thick epais; thickness epaisseur; thin mince; thing chose; third troisieme; thirteen treize; thirty trente; this ce;
thousand mille; threat menace; three trois; threshold seuil; thrice trois; through travers; thunderstorm orage; thursday jeudi; ticketed verbalise; ticketing
billetterie; tie egalite; tier tranche; tile tuile; tiling carrelage; till jusque; timber bois; time heure; timeline calendrier; times fois; timestamp
horodatage; timetable horaires; timetabled horaire; timing horaire; tiny minuscule; title intitule; titular titulaire; to vers; toad crapaud; tobacco tabac;
tobacconist tabac;
today jour; toddler bambin; toffee caramel; toilet toilette; token jeton; told dit; toll peage; tomato tomate; tomb tombe; tombstone pierre; tomorrow demain;
ton tonne; too trop; took pris; tool outil; tooling outillage; tooth dent; top haut; topic theme; tortoise tortue; tour visite; tourism tourisme; tourist
touriste; tournament tournoi; towbar attelage; towed enlevement; towel serviette; tower tour; towing remorquage; town commune; township commune; towpath halage;
toy jouet; track piste; tracking suivi; tractor tracteur; trade metier; trader commercant; traffic circulation; trafficking trafic; trail sentier; trailer
remorque; trained forme; trainee stagiaire; trainer formateur; training formation; tram tramway; transactional transactionnel; transcribed transcription;
transcript transcription; transfer transfert; transferor cedant; transferred transfert; transferring transfert; translated traduction; translation traduction;
translator traducteur; transmit transmission; transmitted transmission; transmitting transmission; transparency transparence; transportation transport;
transported transporte; trap piege; trapped piege; trash ordures; travel deplacement; traveled deplacement; traveler voyageur; travelled deplacement; traveller
voyageur; travelling deplacement; tray plateau; treasurer tresorier; treasury tresorerie; treated traitement; treatment traitement; tree arbre; trench tranchee;
trend evolution; trespass intrusion; trespassing intrusion; trestle treteau; trial essai; tribute hommage; triennial triennal; trimester trimestre; trimmed
taille; trimmer debroussailleuse; trimming taille; trip trajet; trophy trophee; truck camion; true vrai; trumpet trompette; truncated tronque; trunk tronc;
tuesday mardi; turbidity turbidite; turf gazon; turn tour; turnout participation; turnover rotation; turnstile tourniquet; turtle tortue; tutor tuteur; tutoring
soutien; twelfth douzieme; twelve douze; twentieth vingtieme; twenty vingt; twice deux; twin jumeau; twinned jumeau; twinning jumelage; two deux; typed saisie;
typist dactylo; tyre pneu; ugly laid; unanimity unanimite; unanimous unanimite; unanimously unanimite; unavailable indisponible; unchanged inchange; uncle
oncle; uncovered
decouvert; under sous; undersigned soussigne; underspend reste; understudy suppleant; undertaker pompes_funebres; unemployed chomeur; unemployment chomage;
unfavorable defavorable; unfavourable defavorable; unfit insalubre; uniform uniforme; uninstalled desinstallation; unit unite; unitary unitaire; university
universite; unjustified injustifie; unknown inconnu; unlimited illimite; unmarried celibataire; unpaid impaye; unregistered desinscription; unsafe dangereux;
unsanitary insalubrite; unsatisfied insatisfait; unspent reste; unsuccessful infructueux; until jusque; upcoming prochain; update actualisation; updated
actualisation; updating actualisation; upgrade amelioration; upgraded amelioration; upkeep entretien; upload televersement; uploaded televersement; upper
superieur; upright droit; upstairs etage; upstream amont; urban urbain; urgency urgence; urn urne; use utilisation; used utilise; useful utile; user usager;
username identifiant; usher placeur; using utilise; usual habituel; vacancies postes_vacants; vacancy poste_vacant; vacation vacances; vaccinated vaccination;
vaccine vaccin; valid valide; validate validation; validated validation; validating validation; validity validite; valley vallee; valuation evaluation; value
valeur; valuer expert; valve vanne; van fourgon; vandalism vandalisme; vat tva; vault caveau; vegetable legume; vegetarian vegetarien; vehicle vehicule;
velocity vitesse; vendor fournisseur; venue lieu; venues lieux; verge accotement; verified verification; verifier verificateur; verify verification; verifying
verification; vermin nuisible; very tres; vest gilet; vet veterinaire; veterinarian veterinaire; veterinary veterinaire; victim victime; view vue; viewed vue;
viewing visite; villager villageois; vineyard vigne; violin violon; virtual virtuel; visit visite; visited visite; visiting visite; visitor visiteur; void nul;
volleyball volley; voltage tension; volunteer benevole; volunteering benevolat; voted vote; voter electeur; voters votants; votes voix; voting vote; voucher
bon; waffle gaufre; wage salaire; waited attente; waiting attente; waitlist attente; waived renonciation; waiver exoneration; walk marche; walker marcheur;
walking marche; walkway passerelle; wall mur; walnut noyer; wanted souhaite; ward quartier; warden gardien; wardrobe armoire; warehouse entrepot; warm chaud;
warned averti; warning avertissement; warrant mandat; warranty garantie; was etait; washhouse lavoir; washing lavage; wasp guepe; wastage gaspillage; waste
dechets; wastewater assainissement; watch montre; water eau; watercourse cours_eau; watered arrosage; watering arrosage; waterway cours_eau; wattage puissance;
way voie; weak faible; weaning sevrage; weapon arme; wear usure; weather meteo; website site_web; wedding mariage; wednesday mercredi; weed herbe; weeding
desherbage; week semaine; weekday jour; weekly hebdomadaire; weighed pesee; weighing pesee; weight poids; weighted pondere; weighting ponderation; weir seuil;
welcome accueil; welcomed accueil; welcoming accueil; welfare aide; well puits; wellbeing bienetre; wellness bienetre; west ouest; western ouest; wet humide;
what quoi; wheat ble; wheel roue; wheelbarrow brouette; wheelchair fauteuil; when quand; where lieu; whereas considerant; which quel; whistle sifflet; white
blanc; whiteboard tableau; who qui; whole entier; why motif; wide large; widow veuf; widower veuf; width largeur; wife epouse; wild sauvage; wildfire incendie;
wildlife faune; will testament; willow saule; wind vent; window fenetre; windscreen parebrise; windshield parebrise; wine vin; winner gagnant; winter hiver;
wire cable; wireless wifi; wiring cablage; wish souhait; wished souhait; with avec; withdraw retrait; withdrawal retrait; withdrawn retire; withheld retenu;
withholding retenue; within sous; without sans; witness temoin; woman femme; women femme; wood bois; woodland bois; word mot; wording libelle; work travail;
workday jour; worked travaille; worker ouvrier; workers travailleur; workflow flux; workforce effectif; working travail; workload charge; workman ouvrier;
workout entrainement; workplace travail; works travaux; workshop atelier; worksite chantier; workstation poste; workwear vetement; workweek semaine; world
monde; worldwide mondial; worm ver; worn use; worship culte; worst pire; worth valeur; wound plaie; wreath gerbe; wrestling lutte; wristband bracelet; write
ecrit; writer ecrivain; writing ecrit; written ecrit; wrong faux; yard cour; year annee; yearly annuel; yellow jaune; yes oui; yesterday hier; yield rendement;
young jeune; younger cadet; youngest benjamin; your votre; youth jeunesse; yurt yourte; zebra pieton; zip code_postal; zipcode postal; zoned zonage; zoning
zonage
`;

/** The French word by the English one. */
export const DICTIONARY: ReadonlyMap<string, string> = new Map(
  LINES.split(';').flatMap((line) => {
    const [english = '', french] = line.trim().split(/\s+/u);
    return french === undefined ? [] : [[english, french] as const];
  }),
);
