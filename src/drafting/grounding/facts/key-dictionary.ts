/**
 * What English words of keys are in French, as keys of forms would be written: "tariff" is "tarif". Data only: English word, the French that takes its place
 * (the noun of a participle, the singular, plain lower case), then other French words that texts use for it. Words that both languages write alike with one meaning
 * are not here, nor those that are frequent French words of another meaning.
 */
const LINES = `
abandoned abandon abandonne; abatement abattement; able capable; abolished supprime suppression; about environ; above dessus; absentee absent; absenteeism
absence; abstain abstention; abstained abstention; abstaining abstention; abstract resume extrait; abuse abus maltraitance; academic scolaire universitaire;
accept acceptation accepte; acceptance reception acceptation; accepted acceptation accepte; accepting acceptation accepte; access acces; accessed acces;
accessibility accessibilite; accommodation hebergement logement; accompanied accompagnement accompagne; accompany accompagnement accompagne; accompanying
accompagnement accompagne; account compte; accountant comptable; accounting comptabilite comptable; accrual rattachement; accrued couru; achieved realisation;
achievement realisation; acknowledge accuse; acknowledged accuse; acknowledgement accuse; acknowledgment accuse; acquire acquisition acquis; acquired
acquisition acquis; acreage superficie; across travers; act acte; activated activation active; active actif; activity activite animation; actor acteur comedien;
actual reel effectif; add ajout; added ajout; addendum avenant; adding ajout; addition ajout; additional supplementaire complementaire; address adresse;
addressee destinataire; adjacent contigu mitoyen; adjoining contigu mitoyen; adjourned ajournement suspension; adjournment ajournement suspension; adjuster
expert; administered administre; administrator administrateur; admissibility recevabilite; admissible recevable; admission entree; adopt adoption adopte
adopter; adopted adopte adoption adopter; adopting adoption adopte adopter; adult adulte; advance avance; advert annonce publicite; advertised publicite;
advertisement annonce publicite; advertiser annonceur; advertising publicite; advice conseil avis; advised avis conseille; adviser conseiller; advisor
conseiller; advisory consultatif; affected concerne affecte; affidavit attestation; after apres; afternoon apresmidi apres midi; afterschool periscolaire; again
encore; against contre; aged age; agencies agence; agency organisme agence; agenda ordre_jour ordre; agree accord; agreed accord convenu; agreement convention
accord; aid aide; aim objectif but; aircraft avion; airport aeroport; alarm alarme; alcohol alcool; alderman adjoint; alert alerte; alerted alerte; alive
vivant; all tout tous; allergy allergie; alley ruelle allee; allocate attribution affectation alloue; allocated attribution affectation alloue; allocating
attribution affectation alloue; allocation dotation; allotment parcelle jardin dotation; allotted dotation; allow autorise permis; allowance indemnite
allocation; allowed autorise permis; almost presque; already deja; also aussi; altar autel; alternate suppleant alterne; alternating alterne suppleant; always
toujours; amend modification amende modifie; amended modification amende modifie; amending modification amende modifie; amendment avenant amendement; amenity
equipement; amortisation amortissement; amortised amorti; amortization amortissement; amortized amorti; amount montant; amplifier amplificateur; analysed
analyse; analysis analyse; analytics analyse; analyzed analyse; ancestor ancetre; and et; annex annexe; annexed annexe; anniversary anniversaire; announce
annonce annoncer; announced annonce annoncer; announcement annonce; announcing annonce annoncer; annual annuel; annually annuel; annuity annuite; another autre;
answer reponse; answered reponse repondu; answering reponse repondu; antenna antenne; anthem hymne; antifreeze antigel; any tout; apartment appartement; apology
excuse; app application; appeal recours appel; appealed recours; appendices annexe; appendix annexe; apple pomme; appliance appareil electromenager; appliances
electromenager; applicant demandeur candidat petitionnaire; application demande; applied demande application applique; apply demande application applique;
applying demande application applique; appoint nomination nomme; appointed nomination nomme; appointing nomination nomme; appointment rdv nomination rendez;
appraisal evaluation; appraised evaluation evalue; appraiser evaluateur expert; apprentice apprenti; apprenticeship apprentissage; appropriation credit;
approval accord approbation; approve approbation approuve approuver; approved approbation approuve approuver; approving approbation approuve approuver;
approximate approximatif environ; approximately approximatif environ; april avril; apron tablier; aquifer nappe; arbitration arbitrage; archaeological
archeologique; archaeology archeologie; archeological archeologique; archeology archeologie; archery tir; architect architecte; archived archivage archive;
archiving archivage; archivist archiviste; are sont; area surface zone superficie; arm bras; around autour; arrears impayes arriere impaye; arrest arrestation;
arrested arrestation; arrival arrivee; arrive arrivee; arrived arrivee; artist artiste; artwork oeuvre; asbestos amiante; ash frene cendre; ashes cendres; ask
demande; asked demande; asphalt enrobe; assembly assemblee; assessed evaluation; assessment evaluation; assessor assesseur; asset immobilisation actif bien;
assign affectation assigne; assigned affectation assigne; assignee responsable cessionnaire; assigning affectation assigne; assignment affectation mission;
assistance aide; assisted assiste; associate associe; associated associe; asylum asile; attach joindre; attached joint; attachment piece_jointe annexe piece;
attachments pieces_jointes; attempt tentative; attend presence assiste; attendance presents presence frequentation; attendant surveillant; attended presence
assiste; attendee participant present; attending presence assiste; attest attestation atteste; attested attestation atteste; attic comble grenier; auction
enchere; auctioned enchere; auctioneer commissaire; audience public; audiobook livre; audited audite; auditor commissaire auditeur verificateur; august aout;
aunt tante; author auteur; authorisation autorisation; authorise autorisation autorise autoriser; authorised autorisation autorise autoriser; authorising
autorisation autorise autoriser; authority autorite; authorization autorisation; authorize autorisation autorise autoriser; authorized autorisation autorise
autoriser; authorizing autorisation autorise autoriser; automated automatise; automatic automatique; autonomy autonomie; autumn automne; availability
disponibilite; available disponible; average moyenne moyen; awaiting attente; award attribution prix; awarded attribue attribution; awardee attributaire
titulaire; awarding attribution attribue; awning auvent store; axle essieu; baby bebe; back retour arriere dos; backdated retroactif; backdrop decor; backfill
remblai; background contexte fond; backup sauvegarde; bacteria bacterie; bad mauvais; bag sac; bailiff huissier commissaire; baker boulanger; bakery
boulangerie; balance solde equilibre; balanced equilibre; balcony balcon; ball ballon balle bal; balloon ballon; ballot scrutin bulletin; ballots bulletins; ban
interdiction; band tranche bande fanfare; bandage pansement; bandwidth debit; bank banque; banker banquier; banknote billet; banned interdiction interdit;
banner banderole; banns bans; baptism bapteme; barcode code; barking aboiement; barley orge; barn grange; barrier barriere; based base; baseline reference;
basement soussol; basin bassin; basis base fondement; basket panier; basketball basket; batch lot; bath bain; bather baigneur; bathing baignade; bathroom bain;
bathtub baignoire; battery batterie pile; bay place baie; be etre; beach plage; bean haricot; bearer porteur; beautiful beau; bed lit; bedroom chambre; bee
abeille; beech hetre; beef boeuf; beehive ruche; beekeeper apiculteur; been etre; beer biere; before avant; began debut; begin debut; beginning debut; begun
debut; behind derriere; bell cloche sonnette; below dessous; bench banc; benchmark reference; bend virage; beneficial benefique; beneficiary beneficiaire
destinataire; benefit prestation allocation avantage; bequest legs; beside cote; best meilleur; better meilleur; between entre; beverage boisson; beyond dela;
biannual semestriel; bib dossard; bicycle velo; bid offre; bidder soumissionnaire candidat; bidding enchere; biennial biennal; big grand; biggest plus; bike
velo; bill facture; billed facturation facture; billing facturation; billion milliard; bin bac poubelle; binding obligatoire reliure; bingo loto; biodiversity
biodiversite; biomass biomasse; birch bouleau; bird oiseau; birth naissance; birthdate naissance; birthday anniversaire naissance; birthplace lieu; bishop
eveque; bite morsure; bitten mordu; black noir; blackboard tableau; blank blancs blanc; bleach javel; bleachers gradin; blind aveugle store; block bloc; blocked
bloque; blood sang; blower souffleur; blue bleu; boar sanglier; board conseil_administration conseil bureau tableau planche; boarding pension; boat bateau; body
organisme corps; boiler chaudiere; bollard borne potelet; bond caution obligation; bonfire feu; bonus prime; book livre; booked reservation reserve; booking
reservation; bookkeeping comptabilite; booklet livret; bookmark signet; bookmobile bibliobus; bookshop librairie; boot botte coffre; booth guichet isoloir
cabine; booths isoloir; border limite; borehole forage; born naissance ne; borough arrondissement; borrow emprunt; borrowable empruntable; borrowed emprunt;
borrower emprunteur; borrowing emprunt; both deux; bottle bouteille; bottom bas; bought achat achete; boundary limite; bounded delimite; bowling petanque; bowls
boules; box boite carton; boxing boxe; boy garcon; bracket tranche; brake frein; branch branche; branching branchement; brand marque; breach infraction
violation; bread pain; break pause; breakdown panne ventilation repartition; breaker disjoncteur; breakfast petitdejeuner; breastfeeding allaitement;
breathalyser ethylotest; breathalyzer ethylotest; breed race; breeder eleveur; bribe corruption; brick brique; bricklayer macon; bride epouse mariee; bridesmaid
demoiselle; bridge pont; broad large; broadband debit; broken casse; broker courtier; broom balai; brother frere; brown marron; bucket seau; budgetary
budgetaire; budgeted budgete prevu; bugle clairon; build construction construit; buildable constructible; builder constructeur entrepreneur; building batiment
immeuble; built construction construit; bulb ampoule; bulk vrac; bulky encombrant; bullying harcelement; bump ralentisseur; bumper parechoc; burglary
cambriolage; burial inhumation; buried inhumation inhume; burn brulure; burnt brule; bursar regisseur intendant; bursary bourse; bush arbuste; business
entreprise commerce activite; busy occupe; butcher boucher; butter beurre; butterfly papillon; button bouton; buy achat achete; buyer acquereur acheteur; buying
achat achete; by par; bylaw arrete reglement; cabin cabane; cabling cablage; cafeteria cantine restaurant; cake gateau; calculate calcul calcule; calculated
calcul calcule; calculation calcul calcule; calculator calculatrice; calendar calendrier; call appel; called appel; caller appelant; calling appel; callout
intervention; calvary calvaire; campaign campagne; campsite camping; can peut; cancel annulation annule; canceled annulation annule; canceling annulation
annule; cancellation annulation; cancelled annulation annule; cancelling annulation annule; candidacy candidature; candidate candidat; candy bonbon confiserie;
canopy canopee auvent; canteen cantine restaurant; canvas toile; capacities capacite qualite; capacity jauge capacite qualite; capped plafonne; caption legende;
captured capture; caravan caravane; carbon carbone; carcass carcasse; card carte; cardboard carton; care soin; career carriere; caregiver aidant; carelessness
imprudence; carer aidant; caretaker gardien concierge; caring soin; carnival carnaval; carpenter charpentier menuisier; carpet tapis; carpool covoiturage;
carpooling covoiturage; carried realise; carrot carotte; carryover report; carving sculpture; case dossier; cash especes caisse; cashier regisseur caissier;
castle chateau; cat chat; catalog catalogue; catch capture; catchment captage bassin; category categorie; caterer traiteur; catering restauration traiteur;
caterpillar chenille; cattle bovin betail; caught capture; caused cause; cctv videosurveillance; cedar cedre; ceiling plafond; celebrated celebration; cell
cellule; cellar cave; cellphone portable mobile; cement ciment; cemetery cimetiere; census recensement; center centre; centimeter centimetre; century siecle;
ceremony ceremonie; certificate certificat attestation; certified certification certifie; certify certification certifie; certifying certification certifie;
chain chaine; chainsaw tronconneuse; chair president presidence presidente; chairman president presidence presidente; chairperson president presidence
presidente; chairs chaise; chairwoman presidente president presidence; change changement modification; changed changement modification; changing changement
modification vestiaire; chapel chapelle; chaperone accompagnateur; chapter chapitre; charged charge; charger chargeur borne; charging recharge; charity
association caritatif; chart graphique; cheap economique; check controle verification cheque; checked verification controle; checking verification controle;
cheese fromage; cherry cerise cerisier; chess echecs; chestnut chataignier marronnier; chicken poule poulet; child enfant; childcare garde; childhood enfance;
childminder assistante nourrice; children enfant; chimney cheminee; chip puce; chipping broyage; chlorine chlore; chocolate chocolat; choice choix choisi; choir
chorale choeur; choose choix choisi; chosen choix choisi; christmas noel; church eglise; cider cidre; circumstance circonstance; circus cirque; cistern citerne;
citizen citoyen; citizenry citoyen; citizenship nationalite citoyennete; city ville; civility civilite; claim sinistre reclamation demande; claimant demandeur
requerant; claimed reclamation demande reclame; class classe; classified classe; classroom classe; clean propre; cleaned nettoyage nettoye; cleaner nettoyeur
entretien; cleaning nettoyage nettoye; cleanliness proprete; cleanup nettoyage nettoye; clearance deblaiement evacuation; cleared deblaiement evacuation;
clearing deblaiement evacuation; clerical administratif; clerk agent_accueil secretaire agent greffier; click clic; climate climat; climatic climatique;
climbing escalade; clinic clinique; cloakroom vestiaire; clock horloge; close fermeture cloture ferme; closed fermeture cloture ferme; closes fermeture cloture
ferme; closing fermeture cloture ferme; closure fermeture cloture ferme; clothes vetement; clothing vetement; clutch embrayage; coach entraineur educateur car;
coal charbon; coast cote; coat manteau; coating revetement enduit; coffee cafe; coffin cercueil; cohabitant concubin; cohabitation concubinage; coinsured
coassure; cold froid; collapse effondrement; collapsed effondrement; collar collier; colleague collegue; collect collecte recouvrement; collected collecte
recouvrement; collecting collecte recouvrement; collective collectif; collector collecteur; color couleur; colored colore; colour couleur; coloured colore;
column colonne; combined combine; come venir; comedian humoriste; comic bd; coming prochain; comment commentaire; comments observations; commissioned mise
service; commissioner commissaire; commissioning mise service; commitment engagement; committed engage engagement; committee commission comite; common commun;
communicated communique; community communaute; commute trajet; commuting trajet; compaction compactage; companion accompagnateur; company entreprise societe;
compared comparaison; comparison comparaison; compensated indemnise; competitive concurrentiel; competitor concurrent; complainant plaignant; complaint plainte
reclamation; complete achevement complet; completed achevement complet; completing achevement complet; completion achevement; complex complexe; compliance
conformite; compliant conforme; complied respect; comply respect; component composant; composer compositeur; composter composteur; composting compostage;
compromise compromis; compulsory obligatoire; computed calcul calcule; computer ordinateur informatique; computing informatique; concerned concerne;
concessionaire concessionnaire; conciliator conciliateur; concluded conclusion conclu; concluding conclusion conclu; concrete beton; condition etat; conditional
conditionnel; conduct conduite; conductor chef; confectionery confiserie; confidential confidentiel; confirm confirmation confirme; confirmed confirmation
confirme; confirming confirmation confirme; conflict conflit; conform conforme; conformity conformite; congratulation felicitation; connected raccordement
connexion; connecting raccordement connexion; connection raccordement connexion; consent accord consentement; consider examen; considered examen; considering
considerant; consortium groupement; constituency circonscription; constructed construit; consult consultation consulte; consultative consultatif; consulted
consultation consulte; consumed consomme; consumer consommateur; consumption consommation; container conteneur; content contenu; contest concours; contested
contestation; context contexte; continuation poursuite; continued poursuite; continuous continu; contract contrat marche; contracted contractuel contracte;
contracting contractant; contractor entreprise entrepreneur titulaire prestataire; contractual contractuel; contributed contribution contributeur; contribution
cotisation; contributor contribution contributeur; control controle; controlled controle; controller controleur; convene convocation convoque; convened
convocation convoque; convening convocation convoque; convicted condamne; conviction condamnation; cook cuisinier; cooling refroidissement climatisation;
coordinated coordination; coordinator coordinateur; coowner copropriete coproprietaire; copay participation; copy exemplaire copie; corn mais; corner angle
coin; corporate entreprise; corporation societe; correct correction corrige; corrected correction corrige; correcting correction corrige; corridor couloir;
corrigendum erratum; cosigned cosigne; cosigner cosignataire; cost cout; cot berceau lit; cottage gite maison; council conseil; councillor conseiller elu;
councilor conseiller elu; count nombre; counted nombre; counter guichet compteur; countersign contreseing; countersigned contresignature; counting comptage
depouillement; country pays; countryside campagne; county departement; course cours; courthouse tribunal; courtyard cour; covenant convention; cover couverture;
coverage couverture couvert; covered couverture couvert; cow vache; coypu ragondin; crack fissure; craft artisanat; craftsman artisan; craftsperson artisan;
crane grue; crash accident; crate caisse; cream creme; create creation cree; created creation cree; creating creation cree; creator createur; credited credite;
creditor creancier; cremated cremation incinere; crew equipe; crib berceau lit; criminal penal; crisis crise; criteria critere; criterion critere; crockery
vaisselle; crop culture; cross croix; crossed traverse; crossing passage traversee; crossroad carrefour; crosswalk passage pieton; crow corbeau; crowd affluence
foule; crowded affluence; crowdfunding financement; crown couronne; crushed broye; cubic cube; cull abattage; culled abattage; cultural culturel; culvert buse;
cup coupe; cupboard armoire placard; curator conservateur; curb bordure trottoir; curfew couvrefeu; currency devise monnaie; current actuel courant cours;
currently actuellement; curriculum cursus; curtain rideau; curved courbe; custody garde; customer client usager; customs douane; cut coupe; cutlery couvert;
cutting coupe; cybersecurity cybersecurite; cycleway piste cyclable; cycling cyclable cyclisme; cyclist cycliste; cypress cypres; daily journalier quotidien
jour; dairy laiterie cremerie; dam barrage; damage dommage degat; damaged dommage degat; damp humidite; dampness humidite; dance danse; dancer danseur; dancing
danse; dangerous dangereux; dashboard tableau; data donnee; database base; dated date; daughter fille; dawn aube; day jour; daycare creche garderie; daytime
journee; deactivated desactivation; dead defunt decede; deadline date_limite echeance limite; dear cher; death deces; debate debat; debated debat; debited
debite prelevement; debt dette; debtor redevable debiteur; decade decennie; deceased defunt decede; december decembre; decentralised decentralisation;
decentralization decentralisation; decentralized decentralisation; decided decision decide decider; deciding decision decide decider; decimal decimale; declared
declaration declare declarer; declaring declaration declare declarer; decrease baisse diminution reduction; decreased baisse diminution reduction; decree arrete
decret; deducted deduit; deed acte; deep profond; deer cerf; default defaut; defect defaut; defective defectueux; defence defense; defendant defendeur;
defibrillator defibrillateur; definitive definitif; degree degre diplome; delay retard delai; delayed retard delai; delegate delegation delegue; delegated
delegation delegue; delegating delegation delegue; delete suppression supprime; deleted supprime suppression; deleting suppression supprime; deletion
suppression supprime; deliver livraison livre delivre; deliverable livrable; delivered livraison livre delivre; delivering livraison livre delivre; delivery
livraison; demand demande; demolish demolition; demolished demolition; denial refus; denied refuse refus; density densite; dental dentaire; dentist dentiste;
deny refus; departed depart; department service departement; departmental departemental; departure depart; dependant charge; dependants personnes_charge;
dependence dependance; dependency dependance; dependent charge; dependents personnes_charge; deploy deploiement; deployed deploiement; deployment deploiement;
deposit caution depot; deposited depot depose; depreciation amortissement; depth profondeur; deputy adjoint suppleant; deratting deratisation; describe
description; described description; designate designation designe; designated designation designe; desired souhaite; desk bureau guichet; desktop bureau;
despatch expedition envoi; detailed detaille; detected detecte; detector detecteur; detour deviation; develop developpement; developed developpement; developer
promoteur amenageur developpeur; development developpement amenagement; device appareil dispositif; diameter diametre; diaper couche; dictionary dictionnaire;
died deces; diet regime; dietitian dieteticien; difficult difficile; difficulty difficulte; digger pelleteuse; digging creusement; digit chiffre; digital
numerique; digitisation numerisation; digitised numerisation; digitization numerisation; digitized numerisation; dike digue; dining restauration; dinner diner;
diploma diplome; directed dirige; director directeur responsable gestionnaire; directorate direction; dirt salete; dirty sale; disability handicap; disabled
handicape desactive; disabling desactivation; disaster catastrophe; disc disque; disciplinary disciplinaire; disconnected deconnexion; disconnection
deconnexion; discontinued interruption; discount remise reduction; discounted reduit remise; discus disque; discuss discussion; discussed discussion; disease
maladie; disguise deguisement; dish plat; dishes vaisselle; dishwasher vaisselle; disinfectant desinfection; disinfection desinfection; disk disque; dismissal
licenciement revocation; dismissed rejete licenciement revocation; dispatch expedition envoi; dispatched expedition envoi; dispatcher regulateur; display
affichage; displayed affichage; disposal cession elimination; disposed cession; dispute litige contentieux differend; disputed conteste; dissatisfied
insatisfait; distributed distribution distribue; distributor distributeur; district quartier arrondissement; ditch fosse; diversion deviation; diversity
diversite; diverted devie; divided division; dividend dividende; diving plongee; division direction; divorced divorce; doctor medecin docteur; documented
documente; dog chien; domain domaine; donation don; done fait; donkey ane; donor donateur; door porte; doorbell sonnette; doorway porte; doubled double;
dovecote pigeonnier; download telechargement; downloaded telechargement; downpayment acompte; downstream aval; dowry dot; dozen douzaine; draft projet
brouillon; drafted redaction redige; drafting redaction redige; drain drainage; drained vidange; draw tirage; drawer tiroir; drawing dessin; drawn tire; drill
perceuse; drilling forage; drink boisson; drinking potable; driver conducteur chauffeur; driveway allee; drop depot; dropped depot; drought secheresse; drug
medicament; drum tambour; drums batterie; dry sec; duck canard; dues cotisations; dump decharge; dumped depot; dumping depot; dumpster benne; duplicate
duplicata double; duration duree; during pendant durant; dusk crepuscule; dust poussiere; dustbin poubelle; duties missions fonction attribution; duty fonction
devoir droit; dwelling logement; dyke digue; each chaque; ear oreille; earlier anterieur; earliest premier; early anticipe; earnings revenu gain; earth terre;
earthquake seisme; earthworks terrassement; easement servitude; east est; easter paques; eastern est; easy facile; ebook livre; ecological ecologique; economic
economie economique; economy economie economique; edge bord bordure; editor redacteur editeur; educational educatif; educator educateur; effect effet; effective
effet effectif; effectiveness efficacite; efficiency efficacite; efficient efficacite; egg oeuf; eight huit; eighteen dixhuit; eighth huitieme; eighty
quatrevingts; elder aine senior; elderly personnes_agees age ancien; elect election elu; elected election elu; electing election elu; elector electeur;
electorate electeur; electric electrique; electrical electrique; electrician electricien; electricity electricite; elementary elementaire primaire; elevator
ascenseur; eleven onze; eleventh onzieme; eligibility eligibilite; elm orme; else autre; email courriel mail; embankment talus quai; embossed gaufre; emergency
urgence; employee agent employe salarie; employment emploi; emptied vidange; empty vide; emptying vidange; enabled active; enacted promulgation; enclosed joint;
enclosure annexe piece; enclosures pieces_jointes; encroachment emprise empietement; encrypted chiffrement; encryption chiffrement; encyclopedia encyclopedie;
end fin; ended fin; ending fin; endorsed visa aval; endorsement visa aval; endowment dotation; energy energie; enforce execution application; enforceable
executoire; enforced execution application; enforcement execution application; engaged engage; engine moteur; engineer ingenieur; english anglais; engraved
grave gravure; engraving gravure; enquiry enquete; enrol inscription inscrit; enroll inscription inscrit; enrolled inscrits inscription inscrit; enrolling
inscription inscrit; enrollment inscription; enrolment inscription; entered entree; enterprise entreprise; entertainer animateur; entire entier; entitled droit;
entitlement droit; entity entite; entrance entree; entry ecriture entree inscription; enumerator recenseur; envelope enveloppe; environment environnement;
environmental environnemental; epidemic epidemie; equal egal; equality egalite; equipment materiel equipement; equipped equipe; equity fonds_propres fonds; era
epoque; error erreur; escort accompagnateur; establish etablissement etabli; established etablissement etabli; establishment etablissement; estate lotissement
bien; estimate devis estimation estime; estimated estimation estime; estimating estimation estime; ethical ethique; ethics deontologie ethique; european
europeen; evacuated evacuation; evaluate evaluation evalue; evaluated evaluation evalue; evaluator evaluateur; eve veille; evening soir soiree; event evenement
manifestation; every chaque; evicted expulsion; eviction expulsion; evidence preuve justificatif; exactly exactement; exam examen; examination examen; examined
examen; example exemple; excavated fouille; excavation fouille; excavator pelleteuse; exceed depassement depasse; exceeded depassement depasse; exceeding
depassement depasse; except sauf; exceptional exceptionnel; excerpt extrait; excess excedent; exchange echange; exchanged echange; excise accise; exclude
exclusion exclu; excluded exclusion exclu; excluding exclusion exclu; exclusive exclusif; excused excuses excuse; executed execution execute; executing
execution execute; executive executif; exempted exonere exempt; exemption exoneration; exhaust echappement; exhibit exposition; exhibited expose; exhibition
exposition; exhibitor exposant; exhumed exhumation; exit sortie; expectation attente; expected attendu prevu; expenditure depenses depense; expense depense;
expensive cher; experienced experimente; expired expiration expire; expiring expiration expire; expiry expiration echeance; explained explication; explanation
explication; extend prolongation etendu; extended prolongation etendu; extending prolongation etendu; exterior externe exterieur; external externe exterieur;
extinguisher extincteur; extra supplementaire complementaire; extract extrait; extracurricular periscolaire; extraordinary extraordinaire; eye oeil; facilitator
animateur; facility equipement installation; facing face; factor facteur coefficient; factory usine; failed echec; failure echec defaillance panne; fair foire
equitable; fairness equite; false faux; family famille; far loin; fare tarif; farm ferme exploitation; farmer agriculteur exploitant; farming agriculture;
farmland terre; fast rapide; father pere; fatherhood paternite; fault panne faute; faulty defectueux; favor pour faveur; favour pour faveur; favourable
favorable; feather plume; february fevrier; fee redevance frais tarif; feed alimentation; feedback retour avis; feeding alimentation repas; fees frais; feet
pied; felled abattage abattu; felling abattage abattu; female feminin femme; fence cloture; fencing cloture escrime; fertiliser engrais; fertilizer engrais;
festivity festivite; few peu; fewer moins; fiancee fiance; fiber fibre; field terrain champ domaine; fifteen quinze; fifth cinquieme; fifty cinquante; fight
bagarre; figures chiffre; filed depot depose; filename fichier; files dossiers; filing depot classement; filled rempli; filter filtre; finalist finaliste;
financed financement; financial financier; financing financement; finder inventeur trouveur; finding constat constatation; fine amende; fingerprint empreinte;
finish fin fini finition; finished fin fini finition; finishing fin fini finition; fir sapin; fire incendie feu; firefighter pompier; fireman pompier; firewall
parefeu; firewood bois; firework artifice; firm entreprise societe ferme; first premier; firstname prenom; fish poisson; fisherman pecheur; fishing peche;
fishmonger poissonnier; fitout amenagement; fitted amenagement; fitting amenagement; five cinq; fixed fixe; fixture rencontre; flag drapeau; flat appartement;
fleet parc flotte; float flotteur; flood inondation; flooded inonde; flooding inondation; floor etage sol plancher; florist fleuriste; flour farine; flow debit
flux; flower fleur; flowerbed massif; flowering fleurissement; flushing chasse; flyer depliant tract; fob badge; folder dossier; followed suivi; follower
abonne; following suivant; followup suivi; food alimentation aliment denree; foot pied; footbridge passerelle; footer pied; footnote note; footpath chemin
sentier; footprint emprise; for pour; forbidden interdiction interdit; ford gue; forecast prevision; forecasted prevu; foreign etranger; foreigner etranger;
foreman contremaitre chef; forename prenom; foreseen prevu; forest foret; forestry sylviculture; form formulaire forme; formal formel; former ancien; formerly
anciennement; formula formule; forthcoming prochain; fortnight quinzaine; fortnightly bimensuel; forty quarante; forward transmission transfert; forwarded
transmission transfert; forwarding transmission transfert; foster accueil; fostering accueil; found trouve; foundation fondation; founded fondation; founder
fondateur; founding fondation; fountain fontaine; fourteen quatorze; fourth quatrieme; fox renard; framework cadre accordcadre; fraud fraude; fraudulent
frauduleux; free gratuit libre; freezer congelateur; french francais; frequency frequence; fresco fresque; friday vendredi; fridge refrigerateur; frog
grenouille; from depuis du; front facade avant; frontage facade; frost gel; fry frite; fuel carburant combustible; full plein complet; fulltime complet; fully
entierement; function fonction; fund fonds; funded finance; funder financeur; funding financement; fundraiser collecte; fundraising collecte; funeral obseques
funerailles; funfair forain foraine; furniture mobilier meuble; future futur avenir; gallery galerie; game jeu; gap ecart; garbage ordures ordure dechet; garden
jardin; gardener jardinier; gardening jardinage; garment vetement; gas gaz; gasoline essence; gate portail; gathering rassemblement; gave donne; geese oie;
gender sexe genre; generator groupe generateur; generic generique; gentleman monsieur; geothermal geothermie; get obtenir; gift don cadeau; girl fille; give
remise donne; given remise donne; giving remise donne; glass verre; glasses lunettes; glassware verrerie; glazing vitrage; glove gant; go aller; goal objectif
but; goalkeeper gardien; goalpost but; goat chevre; godfather parrain; godmother marraine; goggles lunettes; going allant; golfer golfeur; gone parti; good bon
bien; goods bien marchandise; goose oie; governance gouvernance; government gouvernement; grading classement; gram gramme; grandfather grandpere; grandmother
grandmere; grandstand tribune gradin; grant subvention octroi; granted accorde octroi; granting octroi accorde; grape raisin; graph graphique; grass herbe
gazon; grave tombe; gravedigger fossoyeur; gravel gravier; gravestone pierre stele; graveyard cimetiere; gray gris; grazing paturage; great grand; green vert;
greengrocer primeur; greenhouse serre; greeting salutation; grey gris; grill barbecue grillade; grit sel sable; gritting salage deneigement; grocer epicier;
grocery epicerie; groom epoux marie; gross brut; ground sol terrain motif; grounds motif; groundwater nappe souterrain; group groupe; grouped groupement;
grouping groupement; growth croissance; guarantee garantie; guaranteed garanti; guarantor garant caution; guard gardien garde; guardian responsable_legal tuteur
representant; guardians responsables_legaux; guardianship tutelle; guest invite; guesthouse gite; guided guide; guitar guitare; gull goeland mouette; gully
avaloir; gutter caniveau gouttiere; gym gymnase; gymnasium gymnase; gymnastics gymnastique; hacking piratage; had avoir; hail grele; hair cheveu; hairdresser
coiffeur; hairdressing coiffure; half semestre demi moitie; halfday demijournee; hall salle; hallway couloir; halved moitie; halves moitie; ham jambon; hamlet
hameau; hammer marteau; hamper colis; handball hand; handed remise; handle poignee; handover reception remise; handrail rampe courante; handwriting ecriture;
handwritten manuscrit; happening evenement; happy heureux; harassment harcelement; harbor port; harbour port; hard difficile; hardness durete; hardship
precarite difficulte; hardware materiel; harvest recolte; harvested recolte; has avoir; hat chapeau; have avoir; hawker ambulant; hay foin; hazard danger;
hazardous dangereux; head chef tete; headcount effectif; header entete; heading intitule rubrique titre; headline titre; headmaster directeur; headmistress
directeur; headquarters siege; headteacher directeur; health sante; healthcare soin; healthy sain; heard entendu; hearing audience audition; heart coeur; heat
chaleur; heater chauffage radiateur; heating chauffage; heatwave canicule; heavy lourd; hectoliter hectolitre; hedge haie; hedgehog herisson; height hauteur
taille; heir heritier; held tenue; helicopter helicoptere; helmet casque; help aide; helped aide; helper aidant; helping aide; hen poule; her son; herd
troupeau; here ici; heritage patrimoine; hidden cache; hierarchical hierarchique; hierarchy hierarchie; high haut eleve; higher superieur; highest maximum haut;
highschool lycee; highway voirie; hike randonnee; hiking randonnee; hill colline; hinge charniere; hire recrutement recrute; hired recrutement recrute; hiring
recrutement; his son; historic historique; historical historique; history histoire; hive ruche; hobby loisir; hold reservation tenue; holdback retenue; holder
titulaire detenteur; holding tenue detention; holiday vacances conge ferie; holidaymaker vacancier estivant; home domicile foyer; homecare domicile; homeless
sdf; homelessness abri; homework devoir; honey miel; honor honneur; honorary honoraire; honour honneur; hook crochet; hookup branchement; hoop cerceau panier;
hornet frelon; horse cheval; hose tuyau; hosepipe tuyau; hospital hopital; hospitalization hospitalisation; host hote accueil; hosted hebergement heberge;
hostel foyer auberge; hosting hebergement; hot chaud; hour heure; hourly horaire; hours horaires; house maison; household foyer menage; housing logement; how
comment; hub pole; humidity humidite; hundred cent; hunter chasseur; hunting chasse; hurdle haie; husband epoux mari; hut cabane; hydrant poteau_incendie;
hydrants poteaux_incendie; ice glace verglas; icecream glace; icy verglace; identified identification identifie; identifier identifiant; identify identification
identifie; identity identite; ill malade; illness maladie; immediate immediat; immediately immediatement; implement execution oeuvre; implementation execution
oeuvre mise; implemented execution oeuvre mise; impound fourriere; impounded fourriere; impounding fourriere; in en dans; inactive inactif; inadmissible
irrecevable; incinerator incinerateur; include inclusion inclus; included inclusion inclus; including inclusion inclus; inclusive inclus; income recettes
recette revenu; incoming entrant arrivee; increase augmentation hausse; increased augmentation hausse; incumbent sortant; indemnity indemnite; independence
autonomie; index indice; indexed indexation; indicator indicateur; individual individuel; individually individuellement; indoor interieur; industrial
industriel; industry industrie; infant nourrisson bebe; inform information informe; informed information informe; infringement infraction; inhabitant habitant;
inheritance heritage succession; inhouse regie; initialed paraphe; initialled paraphe; initials initiales; initiated initiative; injured blesse; injury
blessure; inn auberge; input saisie; inquiry enquete; insalubrity insalubrite insalubre; insanitary insalubrite insalubre; insect insecte; inserted insere;
inside interieur; inspect inspection controle; inspected inspection controle; inspector inspecteur; install installation installe; installed installation
installe; installing installation installe; installment echeance mensualite versement; instalment echeance mensualite versement; instructor moniteur; insulated
isole; insulation isolation; insurance assurance; insured assure; insurer assureur; intended destine; intercom interphone; intercommunality intercommunalite;
interest interets interet; interested interesse; interior interieur; interlude intermede; intermediary intermediaire; intermission entracte; intern stagiaire;
internal interne; internship stage; interpreter interprete; interrupted interruption; intersection carrefour; interval intervalle; intervened intervention;
interview entretien; interviewed entretien; interviewee entretien; interviewer enqueteur; into dans; invalid nul invalide; inventory inventaire; invested
investi; investigated enquete; investigation enquete; investigator enqueteur; investment investissement; invited invitation invite; invitee invite; inviting
invitation invite; invoice facture; invoiced facturation facture; invoicing facturation; involved implique; iron fer; ironmonger quincaillerie; irregular
irregulier; irregularity irregularite; is est; island ile; isolated isole; issued delivrance emission; issuer emetteur; issuing delivrance emission; item
article point element; itinerant ambulant; itinerary itineraire; its son; janitor gardien concierge; january janvier; javelin javelot; jersey maillot; job
emploi poste metier; join adhesion; joined adhesion; joiner menuisier; joinery menuiserie; joining adhesion; journalist journaliste; journey trajet; judge juge;
judgement jugement; judgment jugement; juice jus; july juillet; jumping saut; junction carrefour; june juin; jurisdiction juridiction; justified justifie; keep
conservation conserve; keeper gardien; keeping conservation conserve; kennel chenil; kept conservation conserve; kerb bordure trottoir; key cle; keyboard
clavier; keyboardist clavier; keyword mot; kickoff coup; kilogram kilogramme kilo; kilometer kilometre; kind type; kindergarten ecole_maternelle maternelle;
kinship parente; kiosk kiosque; kitchen cuisine; kitten chaton; knife couteau; knitting tricot; knowledge connaissance; known connu; lab laboratoire; label
libelle etiquette; laboratory laboratoire; lack manque; ladder echelle; lady madame dame; lake lac; lamb agneau; lamp lampe lampadaire; lamppost lampadaire;
land terrain terre; landfill decharge; landholding propriete; landing palier; landline telephone_fixe fixe; landlord bailleur proprietaire; landscape paysage;
landscaping paysager; landslide glissement; lane voie couloir ligne; lanes couloirs; language langue; lantern lanterne; lanyard cordon; lap tour; laptop
ordinateur_portable portable; largest plus; last dernier; lasting duree; lastname nom; late en_retard retard tardif; lateness retard; later ulterieur; latest
dernier; launch lancement; launched lancement; laundromat laverie; laundry lavage; lavatory toilette sanitaire wc; law loi; lawn pelouse; lawsuit proces; lawyer
avocat; layby stationnement; layer couche; layout agencement amenagement; lead plomb; leader chef_file responsable chef; leading direction; leaf feuille;
leaflet depliant tract; league ligue; leak fuite; leakage fuite; learner apprenant; learning apprentissage; lease bail; leased location bail; leases baux; leash
laisse; leasing location bail; least moins; leather cuir; leave conge; leaver sortant; leaves conges feuille conge; leaving depart; lecturer conferencier
intervenant; ledger grand_livre livre registre; left gauche restant; leg jambe; legacy legs; legalised legalisation; legalization legalisation; legalized
legalisation; leisure loisir; lender preteur; lending pret; length longueur duree; less moins; lessee preneur locataire; lesson cours lecon; lessor bailleur;
letter courrier lettre; letterbox boite; lettuce salade; level niveau; levy prelevement; liabilities passif dette; liability responsabilite; liable responsable
redevable; librarian bibliothecaire; library bibliotheque mediatheque; licenced licencie licence; licenceplate immatriculation; license licence permis; licensed
licencie licence; licensee licencie licence; lid couvercle; life vie; lifeguard surveillant sauveteur nageur; lift ascenseur; lifted levee leve; lifting levee;
light feu lumiere; lighting eclairage; lightning foudre; lightweight leger; likely probable; lime tilleul chaux; limit limite; limited limite; linden tilleul;
line ligne; lineage filiation; link lien lie; linked lien lie; list liste; listed liste; listing liste; liter litre; litigation litige contentieux; litter
dechets dechet portee; little petit; livestock betail; living vivant vie; load charge; loaded chargement; loading chargement; loan emprunt pret; loaned pret
prete; loaner pret; lobby hall; located situe; location lieu; locations lieux; lock serrure ecluse; lockdown confinement; locker casier; locksmith serrurier;
lodged depot; lodger hebergement; lodging hebergement logement; log journal; logbook carnet; logged connexion; login identifiant connexion; loneliness solitude;
loop boucle; lorry camion; loser perdant; loss perte sinistre; lost perdu perte; lottery tombola loterie; loud bruyant; loudspeaker enceinte; low bas faible;
lower inferieur; lowered baisse; lowest minimum bas; lubricant lubrifiant; lunch dejeuner; lunchbreak pause; lunchtime midi; machinery machine; madam madame
dame; made fait; magician magicien; magpie pie; maiden naissance; mailbox boite; mains reseau; maintain entretien; maintained entretien; maize mais; major
majeur; majority majorite; make faire; maker fabricant; makeup maquillage; making fabrication; male masculin homme; mall centre; malware malveillant; man homme;
manage gestion gere gerer; managed gestion gere gerer; management gestion direction; manager responsable directeur gestionnaire; managing gestion gere gerer;
mandated mandate; mandatory obligatoire; manhole regard; manner maniere; manual manuel; manufacture fabrication; manufacturer fabricant; manufacturing
fabrication; manure fumier; manuscript manuscrit; many nombreux; map carte; maple erable; mapping cartographie; march mars; margin marge; mark marque note;
marked marque; market marche; marketing commercialisation; marketplace marche; marking marquage; markup majoration; marquee chapiteau; marriage mariage; married
mariage marie; mask masque; mason macon; masonry maconnerie; mast mat pylone; material materiau materiel; maternity maternite; matter affaire matiere; mattress
matelas; may mai; mayor maire; mayoral maire; mayoralty mairie; mayoress maire; meadow pre prairie; meal repas; mean moyenne moyen; means moyen; measure mesure;
measured mesure; measurement mesure; measuring mesure; meat viande; medal medaille; mediator mediateur; medicine medicament medecine; meeting reunion seance;
member membre; membership adhesion; memo note; memory memoire; men homme; mentor tuteur; merged fusion; merger fusion; meter compteur metre; method methode; mic
micro; mice souris; microchip puce; microphone micro; midday midi; middle milieu; midnight minuit; midwife sage; mileage kilometrage; milestone jalon; milk
lait; mill moulin; millimeter millimetre; milling rabotage fraisage; minister ministre; ministry ministere; minor mineur; minority minorite; minus moins; mirror
miroir retroviseur; missing manquant; mister monsieur; misuse abus; moat douve; mobile portable; mobility mobilite; model modele; modern moderne; modified
modification modifie; modify modification modifie; modifying modification modifie; mold moisissure; monday lundi; monitored suivi; monitoring suivi
surveillance; month mois; monthly mensuel; mooring mouillage; mop serpilliere; more plus; morning matin; mosquito moustique; most plupart; mother mere;
motherhood maternite; motor moteur; motorbike moto; motorcycle moto; motorhome campingcar; motorway autoroute; mould moisissure; mountain montagne; mouse
souris; move demenagement deplacement; moved demenagement deplace; movie film; moving demenagement deplacement; mowed tonte; mower tondeuse; mowing tonte
fauchage; mown tonte; mr m; mrs mme; ms mme; much beaucoup; mudguard gardeboue; mulch paillage; mulching paillage; mule mulet; multiyear pluriannuel;
municipality commune; museum musee; music musique; musician musicien; must doit; mutual mutuel; mutualised mutualise; mutualized mutualise; muzzle museliere; my
mon; nail clou; name nom; named nomme nom; nap sieste; napkin serviette; nappy couche; narrow etroit; nationality nationalite; natural naturel; near pres
proche; nearby proche; nearest proche; necessary necessaire; need besoin; needed necessaire besoin; needle aiguille seringue; negative negatif; negotiable
negociable; negotiated negociation; negotiation negociation; neighbor voisin riverain; neighborhood quartier; neighboring limitrophe voisin; neighbour voisin
riverain; neighbourhood quartier; neighbouring limitrophe voisin; nephew neveu; nest nid; net filet; network reseau; neutered sterilise sterilisation; neutering
sterilisation; neutral neutre; neutrality neutralite; never jamais; new nouveau; newcomer arrivant; newly nouvellement; news actualite nouvelle; newsagent
presse; newsletter bulletin lettre; newspaper journal; next prochain suivant; niche case; nickname surnom; night nuit; nightclub discotheque; nightly nuitee;
nightshift nuit; nine neuf; nineteen dixneuf; ninety quatrevingtdix; ninth neuvieme; no non; noise bruit; nominate nomination designation; nominated nomination
designation; noncompliance ecart conformite; none aucun; nonprofit association; nonresident exterieur; noon midi; north nord; northern nord; not non; notarial
notarie; notary notaire; notebook cahier; noted constate; notes observations; notice avis annonce; noticeboard panneau; notified notification notifie notifier;
notify notification notifie notifier; notifying notification notifie notifier; novel roman; november novembre; now maintenant; number numero nombre; numbered
numerote; numbering numerotation; nurse infirmier; nursery creche maternelle; nursing soin; nutria ragondin; oak chene; oath serment; object objet; objected
opposition; objective objectif; observed constat observe; observer observateur; obtain obtenir; obtained obtention obtenu; occupancy occupation; occupation
profession; occupied occupe; occupier occupant; october octobre; odometer kilometrage compteur; odor odeur; odour odeur; of de; offence infraction; offense
infraction; offer offre; offered offre; offering offre; office bureau; officer agent officier; official officiel; officiant officier; officiated celebre; often
souvent; oil huile petrole; old ancien vieux; older ancien aine; oldest ancien aine; oncall astreinte; once fois; one un; oneway sens; ongoing en_cours cours;
onion oignon; online ligne; only seulement; onsite site place; open ouverture ouvert; opened ouverture ouvert; opening ouverture; opens ouverture ouvert;
operate exploitation; operated exploitation; operating fonctionnement exploitation; operational operationnel; operator exploitant operateur; opinion avis;
opportunity opportunite; opposed opposition oppose; opposite oppose; optician opticien; optional facultatif optionnel; optometrist opticien; orchard verger;
orchestra orchestre; order arrete commande ordre; ordered commande ordonne; ordinary ordinaire; organ orgue organe; organic bio biologique; organised
organisation organise; organiser organisateur; organising organisation organise; organist organiste; organization organisation organisme; organize organisation
organise; organized organisation organise; organizer organisateur; organizing organisation organise; origin origine provenance; orphan orphelin; other autre;
our notre; outage coupure panne; outbreak foyer; outcome resultat; outdoor exterieur; outgoing sortant depart; outing sortie voyage; outlet exutoire prise;
output sortie; outside exterieur; outsourced externalisation; outsourcing externalisation; outstanding encours; oven four; over sur plus; overall global total;
overdrawn decouvert; overdue en_retard retard impaye; overhaul revision; overnight nuitee; overrun depassement; overspend depassement; overspent depassement;
overtime heures_supplementaires supplementaire; owl chouette; owner proprietaire; ownership propriete; package colis parcelle; packaging emballage; padlock
cadenas; paediatrician pediatre; paid paye paiement; paint peinture; painted peinture; painter peintre; painting peinture; pallet palette; pancake crepe; pane
vitre; panel panneau jury; paper papier; parade defile; paragraph paragraphe alinea; paramedic ambulancier; paraph paraphe; parcel parcelle colis; parish
paroisse; parity parite; park parc; parked stationnement; parkland parc; parliament parlement; parliamentary parlementaire; partial partiel; participated
participation participe; participating participant; particular particulier; partly partiellement; partner partenaire; partnered pacs; partnership partenariat;
parttime partiel; party parti partie fete; pass abonnement; passenger passager; passport passeport; password passe mot; past passe; pasta pate; pastry
patisserie; pasture paturage; patch correctif; paternity paternite; path chemin sentier; pathway allee; patrol patrouille; patron lecteur; patronage mecenat;
pavement trottoir; pay paye paiement; payee beneficiaire; payer payeur; paying payant; payment paiement versement; payroll paie; payslip bulletin_paie bulletin;
pear poire; peat tourbe; pedestrian pieton; pediatrician pediatre; pedlar ambulant; pen stylo; penalised penalise; penalized penalise; penalty penalite; pencil
crayon; pending en_attente attente; pensioner retraite; people personne gens; per par; percent pourcentage; percentage pourcentage; perdiem indemnite; performed
realise; performer artiste; perimeter perimetre; period periode; periodic periodique; periodical periodique; periodicity periodicite; permanently
definitivement; permit permis autorisation; permitted autorise permis; personal personnel; pest nuisible; pet animal; petitioner petitionnaire; petrol essence;
pew banc; pharmacist pharmacien; pharmacy pharmacie; phishing hameconnage; phone telephone; photograph photo; photographer photographe; photovoltaic
photovoltaique; physical physique; physician medecin docteur; physiotherapist kinesitherapeute; pickup collecte; picture photo; pig porc; pine pin; pink rose;
pipe canalisation conduite tuyau; pipeline canalisation; piping canalisation; pitch emplacement terrain; place lieu; placed placement place; placing placement
place; plaintiff demandeur; plane avion; plank planche; planned prevu planifie; planner planificateur; plant plante; planted plantation plante; planting
plantation plante; plantroom chaufferie; plaster platre; plastic plastique; plate immatriculation plaque assiette; platform plateforme quai; play jeu; played
joue; player joueur; playground aire_jeux jeux cour aire; playgrounds aires_jeux; playwright dramaturge; pleased heureux; plot parcelle emplacement; plough
chasseneige; plow chasseneige; plug prise; plum prune; plumber plombier; plumbing plomberie; poetry poesie; policeman policier; policewoman policier; policing
police; policy politique; policyholder assure; political politique; poll scrutin sondage; polling vote bureau; pollster sondeur; pollutant polluant; polluted
pollue; pond etang mare; pool piscine; pooled mutualise; pooling mutualisation; poor pauvre; poplar peuplier; porch porche; pork porc; positive positif; post
poste; postage affranchissement; postcode postal; posted affichage affiche; poster affiche; posting affichage affectation; postmark cachet; postpone report
reporte; postponed report reporte; postponement report reporte; potato pomme; pothole nid_poule nid; potholes nids_poule; pottery poterie; poultry volaille;
pound fourriere; poverty pauvrete; power pouvoir puissance; preamble preambule; preceding precedent; predecessor predecesseur; prefect prefet; preferential
preferentiel; preferred preference; pregnancy grossesse; pregnant enceinte; premises local; premium prime; prepaid prepaye; prepared preparation prepare;
preparing preparation prepare; prepayment avance acompte; preschool ecole_maternelle maternelle; presented presentation presente; presenteeism presence;
presenting presentation presente; preserve preservation; preserved preservation; press presse; pressure pression; pretty joli; prevented empeche; preventive
preventif; previous precedent ancien; price prix; priced prix; pricing tarification; priest pretre; primary elementaire primaire; print impression imprime;
printed impression imprime; printer imprimante; printing impression imprime; prior prealable anterieur; priority priorite; privacy confidentialite; private
prive; prize prix lot; probation stage; probationary stage; problem probleme; proceedings procedure; process processus; processed traitement traite; processing
traitement traite; procession cortege; procurement achat marche; produced produit; producer producteur; product produit; profit benefice; program programme;
programmed programme; progress avancement progression; prohibited interdiction interdit; prohibition interdiction; project projet; projector projecteur;
promoted promotion promu; proof preuve justificatif; property propriete bien; proposal proposition; proposed proposition propose proposer; proposing proposition
propose proposer; protect protection protege; protected protection protege; protective protection; provide fourni fourniture; provided fourni fourniture;
provider prestataire fournisseur; providing fourni fourniture; provisional provisoire interim; proxy procuration pouvoir mandataire; pruned elagage; pruning
elagage; pseudonym pseudonyme; psychiatrist psychiatre; psychologist psychologue; publish publication publie; published publication publie; publisher editeur;
publishing publication publie; pump pompe; pupil eleve; puppet marionnette; puppy chiot; purchase achat achete; purchased achat achete; purchaser acquereur
acheteur; purchasing achat achete; purple violet; purpose objet finalite; pushchair poussette; put mis; pylon pylone; qualified qualification qualifie; quality
qualite; quantities quantite; quantity nombre quantite; quarry carriere; quarter trimestre quartier; quarterly trimestriel; quay quai; quick rapide; quotation
devis; quote devis; quoted devis; rabbi rabbin; rabbit lapin; rabies rage; racing course; racket raquette; radiation rayonnement; radius rayon; raffle tombola
loterie; rail ferroviaire; railing gardecorps; railway ferroviaire; rain pluie; rainfall pluviometrie; rainwater pluvial; raise augmentation; raised leve
augmentation; rake rateau; ramp rampe; rampart rempart; rank grade rang; ranked classe; ranking classement; rate tarif taux; rateable locatif; rated note;
ratified ratification; rating note notation; reached atteint; read lu; reader lecteur; reading releve lecture; ready pret; real reel; rear arriere; reason motif
raison; reasoning motivation; rebate remise reduction; rebuild reconstruction; rebuilding reconstruction; rebuilt reconstruction; receipt recu recepisse
quittance; receipts recettes; receivable creance; receive reception recevoir; received reception recu; receiver destinataire recepteur; receiving reception
recevoir; receptionist accueil; recess recreation; recipe recette; recipient beneficiaire destinataire; recital considerant visa; recommend recommandation
recommande; recommendation recommandation; recommended recommandation recommande; record dossier registre enregistrement; recorded enregistrement enregistre;
recording enregistrement; recovered recouvrement recupere; recovery recouvrement recuperation; recruit recrutement recrute; recruited recrutement recrute;
recruiter recruteur; recruitment recrutement; recurring recurrent; recycled recyclage recycle; recycling recyclage recycle; red rouge; reduce reduit reduction;
reduced reduit reduction; redundancy licenciement; referee arbitre; referenced reference; referral saisine; referred saisine; refreshment buvette; refrigerator
refrigerateur; refugee refugie; refund remboursement; refunded remboursement rembourse; refurbishment renovation; refusal refus; refused refus refuse; refusing
refus refuse; regards salutation; register registre; registered inscrits enregistrement inscrit immatricule; registering inscription enregistrement; registrant
inscrit; registrar officier_etat_civil officier; registration inscription immatriculation enregistrement; registries registre; registry etat_civil registre;
regular regulier; regulated reglemente; regulation reglement reglementation; regulatory reglementaire; rehearsal repetition; reimbursed remboursement rembourse;
reimbursement remboursement; reinsurer reassureur; reject rejet rejete; rejected rejete rejet; rejection rejet rejete; related lie; relationship lien parente;
relay relais; relief secours; religious religieux; remainder reste solde; remaining restant reste; remark observation remarque; remind rappel; reminded relance
rappel; reminder rappel relance; remote distance; remotely distance; removal enlevement retrait suppression; removals demenagement; remove enlevement retrait
suppression; removed enlevement retrait suppression; removing enlevement retrait suppression; renew renouvellement renouvele; renewable renouvellement
renouvele; renewal renouvellement; renewed renouvellement renouvele; renewing renouvellement renouvele; renovate renovation renove; renovated renovation renove;
rent loyer; rental location; rented location loue; renting location loue; reopening reouverture; repaid remboursement rembourse; repair reparation repare;
repaired reparation repare; repairing reparation repare; repayment remboursement; repeal abrogation abroge; repealed abrogation abroge; repeat repetition;
repeated repetition; replace remplacement remplace; replaced remplacement remplace; replacement remplacant remplacement; replacing remplacement remplace;
replied reponse repondu; reply reponse; replying reponse repondu; report signalement; reported signalement signale; reporter declarant rapporteur journaliste;
reporting signalement rapport; representative representant; request demande requete; requested demande; requester demandeur; requesting demande; require exiger;
required requis obligatoire exige; requirement exigence; rescue secours sauvetage; rescued secouru sauvetage; rescuer sauveteur; research recherche; reserved
reserve reservation; resident habitant; resign demission; resignation demission; resigned demission; resolution deliberation; resolve resolution resolu;
resolved resolution resolu; respected respect; respective respectif; respond reponse repondu; responded reponse repondu; respondent repondant; response reponse;
responsibility responsabilite; responsible responsable; restarted reprise; resting repos; restoration restauration restaure; restored restauration restaure;
restricted restriction restreint; restroom toilette sanitaire wc; result resultat; resumed reprise; resumption reprise; resurfacing refection; retailer
commercant detaillant; retained retenue conservation; retention retenue conservation; retired retraite; retiree retraite; retirement retraite; retiring
retraite; retroactive retroactif; retrofit renovation; return retour restitution; returned retour restitution; returning retour restitution; reuse reemploi;
reused reemploi; revenue recettes recette revenu; reverse inverse; review examen revision; reviewed examen revision; revoke revocation abrogation; revoked
revocation abrogation; rice riz; rich riche; ride trajet; rider cavalier; riding equitation; right droit droite; rim jante; rink patinoire; rinsing rincage;
rise augmentation hausse; risk risque; risky risque; river riviere; road voie route voirie; roadmap feuille; roadside accotement; roadway chaussee voirie;
roadworks travaux; roadworthiness controle; rodent rongeur; roll role rouleau; rollcall appel; rollover report; roof toit toiture; roofer couvreur; roofing
couverture toiture; room salle piece chambre; root racine; rope corde; roster planning roulement tableau; rota planning roulement; round tour rond; roundabout
giratoire; rounded arrondi; rounding arrondi; route itineraire; router routeur; row ligne rang; rowing aviron; rubber caoutchouc; rubbish ordures ordure dechet;
rubble gravats; ruin ruine; rule regle; ruling decision; runner coureur; runnerup second; running course; runoff ballottage; runway piste; safe sur; safety
securite; said dit; sailing voile; salad salade; salaried salarie; salary salaire traitement; sales vente; salt sel; salting salage deneigement; same meme;
sample echantillon; sampled prelevement; sampling prelevement; sand sable; sandbag sac; sandbox sable; sandpit sable; sanitation assainissement; sash echarpe;
satchel cartable; satisfied satisfait; satisfy satisfaire; saturday samedi; sausage saucisse; save sauvegarde enregistre; saved sauvegarde enregistre; saving
economie epargne; saw scie; scaffold echafaudage; scaffolding echafaudage; scale echelle bareme; scanning numerisation; scarf echarpe; scenery decor; schedule
planning calendrier horaire; scheduled prevu programme; scheduling planification; scheme dispositif; scholarship bourse; school ecole; schoolbag cartable;
schoolchild ecolier; schoolchildren ecolier; schooling scolarite; schoolyear annee; scooter trottinette; scope perimetre portee; score note; scoreboard score;
scored notation; scoring notation; scrap ferraille; screen ecran; screening projection; screw vis; scrutineer scrutateur; sculptor sculpteur; sea mer; seagull
goeland mouette; seal sceau; sealed scelle; sealing scellement etancheite; search recherche; searched recherche; season saison; seasonal saisonnier; seat siege
place; seatbelt ceinture; seated assis; seating assise siege; secondary secondaire; seconded detache; secondment detachement; secretary secretaire; sector
secteur; secularism laicite; secure securise; secured securise; security securite; seed graine; seedling plant; seesaw balancoire; seismic sismique; seized
saisie; seizure saisie; select selection choix; selected selection choix retenu; sell vente vendu; seller vendeur cedant; selling vente vendu; semester semestre
demi moitie; semifinal demifinale; senator senateur; send envoi envoye; sender expediteur; sending envoi envoye; seniority anciennete; seniors aines; sensor
capteur; sent envoi envoye; sentence peine; separate separation separe; separated separation separe; september septembre; septic septique; serial serie; serious
grave; servant fonctionnaire; served desservi servi; server serveur; servicing entretien revision; serving service; session seance session; set fixe; setback
recul; setting parametre; settle regler; settled reglement; settlement reglement; seven sept; seventeen dixsept; seventh septieme; seventy soixantedix; several
plusieurs; severity gravite; sewage assainissement; sewer egout; sewerage assainissement; sewing couture; sex sexe genre; shape forme; share part partage;
shared partage commun; sharing partage commun; sheaf gerbe; shears cisaille; shed abri; sheep mouton; sheet fiche feuille drap; shelf rayon etagere; shelter
refuge abri; sheltered abrite; shelves etagere; shelving rayonnage; shepherd berger; shift equipe poste; shiftwork poste; ship navire; shoe chaussure; shooting
tir; shop magasin commerce boutique; shopkeeper commercant; shopping courses; shore rive; short court; shortage penurie; shortfall deficit manque; shortlist
preselection; shortlisted preselection; shovel pelle; show spectacle; shower douche; shown affiche; shredder broyage; shredding broyage; shrub arbuste; shutdown
arret; shutter volet; shuttle navette; sibling fratrie frere; sick malade; sickness maladie; side cote; sidewalk trottoir; sign signature signe signer panneau;
signage signalisation; signaling signalisation; signalling signalisation; signatory signataire; signboard enseigne; signed signature signe signer; significant
significatif; signing signature signe signer; signpost panneau; signs panneau; similar similaire; simultaneous simultane; since depuis; sincerely cordialement;
singer chanteur; single unique celibataire; sink evier; sir monsieur; siren sirene; sister soeur; sitting seance; sixteen seize; sixth sixieme; sixty soixante;
size taille; skateboard skate; skating patinage; sketch croquis; skiing ski; skill competence; skin peau; skip benne; sky ciel; slate ardoise liste; slaughter
abattage; slaughterhouse abattoir; slide toboggan; slippery glissant; slope pente; slot creneau; slow lent; sludge boue; small petit; smell odeur; smog
pollution; smoke fumee; smoking fumeur; snack gouter collation; snag reserve; snagging reserve; snake serpent; snow neige; soap savon; soccer football; socket
prise; softener adoucisseur; software logiciel; soil sol terre; solar solaire; sold vente vendu; soldier soldat; solved resolu; some quelques; song chanson;
soon bientot; sort type; sorted tri trie; sorting tri; sound sonore son; soup soupe; south sud; southern sud; sowing semis; space place espace; spade pelle;
spare rechange; sparrow moineau; spayed sterilise; speaker intervenant orateur enceinte; specialist specialiste; species espece; specific specifique;
specifications cahier; spectator spectateur; speech discours parole; speed vitesse; speedbump ralentisseur; speeding vitesse; spelling orthographe; spend
depense; spending depenses depense; spent depense; spider araignee; spill deversement; spillage deversement; spillway deversoir; split repartition; spoiled nuls
nul; spoilt nuls nul; spoken oral; spokesperson porteparole; sponge eponge; sponsor financeur parrain mecene; sponsors mecenes; sponsorship parrainage mecenat;
sporting sportif; spot emplacement; spotlight projecteur; spouse conjoint epoux; spouses epoux; spring printemps; sprinkler arrosage; squad brigade; square
place carre; squirrel ecureuil; stable ecurie; stadium stade; staff personnel agent; stair escalier; staircase escalier; stairway escalier; stall emplacement
stand etal; stallage droit place; stallholder exposant commercant; stamp timbre cachet tampon; stamped timbre; standby astreinte; start debut commencement;
started debut commencement; starter entree partant; starting debut commencement; state etat; stated declare; statement declaration releve etat; stationery
papeterie; statistic statistique; status statut etat; statute statut; statutory statutaire; stay sejour; stayed sejour; steel acier; steeple clocher;
stenographer stenographe; step echelon etape marche; stepfather beaupere; stepmother bellemere; sterilised sterilisation; sterilization sterilisation;
sterilized sterilisation; stew plat; still encore; stipend gratification; stolen vol; stone pierre; stool tabouret; stop arret; stopped arret; stopping arret;
storage stockage; stored stocke; storeroom reserve; storm tempete orage; story histoire conte; storytelling conte; stove cuisiniere; strategic strategique;
strategy strategie; straw paille; strawberry fraise; stray errant divagation; straying errant divagation; stream ruisseau; street rue; streetlamp lampadaire;
streetlight lampadaire; stretch troncon; stretcher brancard; strike greve; striker greviste; strimmer debroussailleuse taille; stroller poussette; strong fort;
student eleve etudiant; studied etudie; study etude; stump souche; subcommittee souscommission; subcontracting soustraitance; subcontractor sous_traitant
soustraitant; subcriterion critere; subdivided divise; subdivision lotissement division; subject objet sujet; submission depot soumission; submit depot soumis
soumission; submitted depot soumis soumission; submitting depot soumis soumission; subprefect sousprefet; subscriber abonne; subscription abonnement cotisation
souscription; subsidence affaissement; subsidiarity subsidiarite; subsidiary filiale; subsidised subventionne; subsidized subventionne; subsidy subvention;
subsistence repas subsistance; substitute suppleant remplacant; subtitle soustitre; subtotal soustotal; suburb banlieue; success succes; successful retenu;
successor successeur; sugar sucre; suggest suggestion; suggested suggestion; sum somme; summary resume synthese; summer ete; summercamp colonie; summoned
convocation convoque; summons convocation; sun soleil; sunday dimanche; supermarket supermarche; supervised surveille; supervision encadrement surveillance;
supervisor tuteur responsable superviseur encadrant; supplementary supplementaire; supplied fourni; supplier fournisseur vendeur; supply fourniture
alimentation; support accompagnement soutien appui; supported soutien; supporting soutien justificatif; surcharge majoration; sure certain; surety caution;
surfaced revetement; surfacing revetement; surgery cabinet; surname nom; surplus excedent; surrounding environnant; surroundings environs abords; surtax
surtaxe; survey enquete sondage; surveyed enquete; surveyor geometre; suspend suspension suspendu; suspended suspension suspendu; sustainability durabilite;
sustainable durable; swallow hirondelle; swan cygne; sweeper balayeuse; sweeping balayage; swim nage natation; swimmer nageur; swimming natation baignade;
swimsuit maillot; swing balancoire; switch interrupteur; switchboard standard; sworn assermente; syndicate syndicat; syringe seringue; system systeme;
tablecloth nappe; tablet tablette; tableware vaisselle; tail queue; take prise pris; taken prise pris; taking prise pris; tale histoire conte; talk conference;
tall haut; tally decompte; tank citerne cuve reservoir; tap robinet; tapestry tapisserie; target cible; targeted cible; tariff tarif; tarmac enrobe; tarpaulin
bache; task tache; tasting degustation; tattoo tatouage; taught enseigne; tax taxe impot; taxable imposable; taxation fiscalite; taxed taxe; taxpayer
contribuable; tea the; teacher enseignant professeur; teaching enseignement; team equipe; technical technique; technician technicien; teen adolescent ado;
teenager adolescent ado; teeth dent; telecommuting teletravail; telework teletravail; teleworker teletravailleur; teleworking teletravail; teller scrutateur;
template modele; temporary temporaire provisoire; ten dix; tenancy location; tenant locataire preneur; tender appel_offres offre appel; tenderer soumissionnaire
candidat; tendering consultation; tenders offres; tent tente; tenth dixieme; tenure titularisation; tenured titulaire titularisation; term duree mandat terme;
terminate resiliation resilie; terminated resiliation resilie; termination resiliation; termly trimestriel; terrace terrasse; territory territoire; test essai;
tested essai; testing essai; text texte; textbook manuel; than que; thank remerciement; thanked remerciement; that cela; theater theatre; theft vol; their leur;
therapist therapeute; therapy therapie; there la; thermal thermique; thick epais; thickness epaisseur; thin mince; thing chose; third troisieme tiers; thirteen
treize; thirty trente; this ce; thousand mille; threat menace; three trois; threshold seuil; thrice trois; through travers via; thunderstorm orage; thursday
jeudi; ticketed verbalise; ticketing billetterie; tie egalite; tier tranche palier; tile tuile carrelage; tiling carrelage; till jusque au caisse; timber bois;
time heure temps; timeline calendrier chronologie; times fois horaire; timestamp horodatage; timetable horaires horaire emploi; timetabled horaire; timing
horaire; tiny minuscule; title intitule titre; to vers au; toad crapaud; tobacco tabac; tobacconist tabac; today jour aujourd; toddler bambin; toffee caramel;
toilet toilette sanitaire wc; token jeton; told dit; toll peage; tomato tomate; tomb tombe; tombstone pierre stele; tomorrow demain; ton tonne; too trop; took
pris; tool outil; tooling outillage; tooth dent; top haut sommet; topic theme sujet; tortoise tortue; tour visite; tourism tourisme; tourist touriste;
tournament tournoi; towbar attelage; towed enlevement; towel serviette; tower tour; towing remorquage; town commune ville; township commune; towpath halage; toy
jouet; track piste chemin; tracking suivi; tractor tracteur; trade metier commerce; trader commercant; traffic circulation trafic; trafficking trafic; trail
sentier; trailer remorque; trained forme; trainee stagiaire; trainer formateur; training formation entrainement; tram tramway; transactional transactionnel;
transcribed transcription; transcript transcription releve; transfer transfert transfere virement; transferor cedant; transferred transfert transfere virement
mutation; transferring transfert transfere virement; translated traduction; translation traduction; translator traducteur; transmit transmission transmis;
transmitted transmission transmis; transmitting transmission transmis; transparency transparence; transportation transport; transported transporte; trap piege
capture; trapped piege capture; trash ordures ordure dechet; travel deplacement voyage; traveled deplacement; traveler voyageur; travelled deplacement;
traveller voyageur; travelling deplacement; tray plateau; treasurer tresorier; treasury tresorerie tresor; treated traitement traite; treatment traitement; tree
arbre; trench tranchee; trend evolution tendance; trespass intrusion; trespassing intrusion; trestle treteau; trial essai proces; tribute hommage; triennial
triennal; trimester trimestre; trimmed taille; trimmer debroussailleuse taille; trimming taille; trip trajet sortie voyage; trophy trophee; truck camion; true
vrai; trumpet trompette; truncated tronque; trunk tronc; tuesday mardi; turbidity turbidite; turf gazon; turn tour; turnout participation; turnover rotation
chiffre; turnstile tourniquet; turtle tortue; tutor tuteur; tutoring soutien tutorat; twelfth douzieme; twelve douze; twentieth vingtieme; twenty vingt; twice
deux; twin jumeau jumelage; twinned jumeau jumelage; twinning jumelage; two deux; typed saisie; typist dactylo; tyre pneu; ugly laid; unanimity unanimite;
unanimous unanimite unanime; unanimously unanimite unanime; unavailable indisponible; uncle oncle; uncovered decouvert; under sous; undersigned soussigne;
underspend reste; understudy suppleant; undertaker pompes; unemployed chomeur demandeur; unemployment chomage; unfavorable defavorable; unfavourable
defavorable; unfit insalubre; uniform uniforme tenue; uninstalled desinstallation; unit unite; unitary unitaire; university universite; unjustified injustifie;
unknown inconnu; unlimited illimite; unmarried celibataire; unpaid impaye; unregistered desinscription; unsafe dangereux; unsanitary insalubrite insalubre;
unsatisfied insatisfait; unspent reste; unsuccessful infructueux; until jusque au; upcoming prochain; update actualisation maj jour; updated actualisation maj
jour; updating actualisation maj jour; upgrade amelioration; upgraded amelioration; upkeep entretien maintenance; upload televersement; uploaded televersement;
upper superieur; upright droit; upstairs etage; upstream amont; urban urbain; urgency urgence; urn urne; use utilisation usage; used utilise utilisation; useful
utile; user usager utilisateur; username identifiant; usher placeur huissier; using utilise utilisation; usual habituel; vacancies postes_vacants vacance;
vacancy poste_vacant vacance; vacation vacances conge; vaccinated vaccination vaccine; vaccine vaccin; valid valide valable; validate validation valide;
validated validation valide; validating validation valide; validity validite; valley vallee; valuation evaluation estimation; value valeur; valuer expert; valve
vanne; van fourgon camionnette; vandalism vandalisme; vat tva; vault caveau; vegetable legume; vegetarian vegetarien; vehicle vehicule; velocity vitesse; vendor
fournisseur vendeur; venue lieu salle; venues lieux; verge accotement; verified verification verifie; verifier verificateur; verify verification verifie;
verifying verification verifie; vermin nuisible; very tres; vest gilet; vet veterinaire; veterinarian veterinaire; veterinary veterinaire; victim victime; view
vue; viewed vue; viewing visite consultation; villager villageois; vineyard vigne; violin violon; virtual virtuel; visit visite; visited visite; visiting
visite; visitor visiteur; void nul; volleyball volley; voltage tension; volunteer benevole volontaire; volunteering benevolat; voted vote; voter electeur
votant; voters votants; votes voix; voting vote scrutin; voucher bon; waffle gaufre; wage salaire traitement; waited attente; waiting attente; waitlist attente;
waived renonciation; waiver exoneration derogation renonciation; walk marche promenade; walker marcheur promeneur; walking marche promenade; walkway passerelle
allee; wall mur; walnut noyer noix; wanted souhaite; ward quartier canton; warden gardien garde; wardrobe armoire placard; warehouse entrepot; warm chaud;
warned averti; warning avertissement alerte; warrant mandat; warranty garantie; was etait; washhouse lavoir; washing lavage; wasp guepe; wastage gaspillage;
waste dechets dechet; wastewater assainissement; watch montre surveillance; water eau; watercourse cours; watered arrosage; watering arrosage; waterway cours;
wattage puissance; way voie chemin; weak faible; weaning sevrage; weapon arme; wear usure; weather meteo; website site_web site; wedding mariage; wednesday
mercredi; weed herbe; weeding desherbage; week semaine; weekday jour semaine; weekly hebdomadaire; weighed pesee; weighing pesee; weight poids; weighted
pondere; weighting ponderation; weir seuil; welcome accueil bienvenue; welcomed accueil; welcoming accueil; welfare aide social; well puits bien; wellbeing
bienetre bien; wellness bienetre; west ouest; western ouest; wet humide; what quoi; wheat ble; wheel roue; wheelbarrow brouette; wheelchair fauteuil; when
quand; where lieu; whereas considerant; which quel; whistle sifflet; white blanc; whiteboard tableau; who qui; whole entier ensemble; why motif; wide large;
widow veuf veuve; widower veuf; width largeur; wife epouse femme; wild sauvage; wildfire incendie; wildlife faune; will testament; willow saule; wind vent;
window fenetre; windscreen parebrise; windshield parebrise; wine vin; winner gagnant laureat vainqueur; winter hiver; wire cable; wireless wifi fil; wiring
cablage; wish souhait; wished souhait; with avec; withdraw retrait retire; withdrawal retrait retire; withdrawn retire retrait; withheld retenu; withholding
retenue; within sous dans; without sans; witness temoin; woman femme; women femme; wood bois; woodland bois; word mot; wording libelle redaction; work travail;
workday jour; worked travaille; worker ouvrier travailleur; workers travailleur; workflow flux circuit; workforce effectif; working travail ouvrable; workload
charge; workman ouvrier; workout entrainement; workplace travail; works travaux; workshop atelier; worksite chantier; workstation poste; workwear vetement;
workweek semaine; world monde; worldwide mondial; worm ver; worn use; worship culte; worst pire; worth valeur; wound plaie; wreath gerbe couronne; wrestling
lutte; wristband bracelet; write ecrit redaction; writer ecrivain redacteur; writing ecrit redaction; written ecrit redaction; wrong faux; yard cour; year
annee; yearly annuel; yellow jaune; yes oui; yesterday hier; yield rendement produit; young jeune; younger cadet; youngest benjamin jeune; your votre; youth
jeunesse jeune; yurt yourte; zebra pieton; zip postal; zipcode postal; zoned zonage; zoning zonage
`;

/** French words by English word, that of a key first. */
export const DICTIONARY: ReadonlyMap<string, readonly [string, ...string[]]> = new Map(
  LINES.split(';').flatMap((line) => {
    const [english = '', french, ...others] = line.trim().split(/\s+/u);
    return french === undefined ? [] : [[english, [french, ...others]] as const];
  }),
);
