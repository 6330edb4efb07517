/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -0.653;

const LEARNT = `
#adjective 53,#adjective_#adjective 13,#adjective_#authority 12,#adjective_#container 58,#adjective_#n-evaluate 24,#adjective_#n-profile 5
#adjective_#n-rank 7,#adjective_#people 56,#adjective_#provided 8,#adjective_#quality 20,#adjective_#question -11,#adjective_#saying 19
#adjective_#thing -66,#authority -19,#authority_#authority -47,#authority_#clerical 10,#authority_#container 11,#authority_#decided -9
#authority_#must -29,#authority_#n-score -26,#authority_#people -27,#authority_#question -14,#authority_#saying 36,#authority_#stake 24
#authority_#thing -14,#authority_#v-award 6,#authority_#v-choose 19,#authority_#v-sanction -17,#authority_#v-score -26,#authority_#wording -17
#clerical -21,#clerical_#decided 21,#clerical_#n-score -7,#clerical_#people -17,#clerical_#question 28,#clerical_#saying 31,#clerical_#v-score -7
#container_#clerical 34,#container_#container 10,#container_#decided 9,#container_#n-choose 39,#container_#n-evaluate 33,#container_#provided -16
#container_#saying 40,#container_#stake 13,#container_#thing -14,#container_#v-award -31,#container_#v-choose 17,#decided -9,#decided_#container 20
#decided_#decided 17,#decided_#must 5,#decided_#n-sanction -10,#decided_#people -18,#decided_#saying 6,#decided_#stake 23,#decided_#v-award 10
#decided_#v-choose -14,#decided_#wording -17,#explaining -27,#explaining_#question 20,#must 32,#must_#decided 30,#must_#explaining 8,#must_#saying 26
#must_#superlative 23,#must_#v-award 32,#must_#v-choose 36,#must_#v-decide 14,#must_#v-recruit 16,#must_#v-sanction 19,#must_#wording -25,#n-award 16
#n-award_#container -35,#n-award_#must -40,#n-award_#saying 23,#n-choose 44,#n-choose_#decided -8,#n-choose_#people -24,#n-decide -18
#n-decide_#decided -6,#n-evaluate 5,#n-evaluate_#adjective 5,#n-evaluate_#n-score 23,#n-evaluate_#personal 5,#n-evaluate_#provided 37
#n-evaluate_#question 13,#n-evaluate_#saying 54,#n-evaluate_#wording 47,#n-profile 13,#n-rank 25,#n-rank_#container 25,#n-rank_#decided -5
#n-recruit -7,#n-recruit_#people 22,#n-sanction 20,#n-sanction_#adjective 19,#n-sanction_#must 5,#n-sanction_#n-sanction 9,#n-sanction_#question -22
#n-sanction_#saying 12,#n-sanction_#stake 11,#n-score 19,#n-score_#decided -40,#n-score_#n-evaluate 38,#n-score_#people -27,#n-score_#provided -13
#n-score_#quality 6,#n-score_#question -14,#n-score_#saying -25,#n-score_#thing 7,#n-score_#view 38,#people 23,#people_#adjective 52
#people_#clerical 31,#people_#container -21,#people_#decided 11,#people_#explaining -14,#people_#must 28,#people_#n-rank 11,#people_#n-score 58
#people_#people 19,#people_#personal 23,#people_#quality 20,#people_#question 29,#people_#saying 44,#people_#self 24,#people_#superlative 49
#people_#thing -27,#people_#v-award 39,#people_#v-choose 22,#people_#v-filter 13,#people_#v-rank 7,#people_#v-recruit -13,#people_#view 18
#people_#wording -52,#personal 31,#provided 6,#provided_#container -42,#provided_#decided -9,#provided_#n-evaluate -58,#provided_#n-score 26
#provided_#people 50,#provided_#provided -12,#provided_#question 7,#provided_#stake 27,#provided_#view -10,#quality 67,#quality_#people -5
#quality_#provided 9,#quality_#quality 14,#quality_#saying 7,#question 20,#question_#adjective 9,#question_#authority 25,#question_#clerical -28
#question_#container -5,#question_#decided 7,#question_#explaining 13,#question_#must 37,#question_#n-recruit 8,#question_#n-sanction 36
#question_#n-score -31,#question_#people 80,#question_#personal 7,#question_#provided -7,#question_#quality 29,#question_#rule -41,#question_#saying 21
#question_#stake 25,#question_#thing -95,#question_#v-award 19,#question_#v-choose -15,#question_#v-decide -33,#question_#v-recruit 33
#question_#v-sanction 16,#question_#view 14,#rule -43,#rule_#container -15,#rule_#decided -9,#rule_#people -25,#rule_#question -38,#rule_#stake 28
#rule_#v-profile -18,#saying 13,#saying_#adjective 11,#saying_#container -27,#saying_#decided 30,#saying_#people -6,#saying_#provided 8
#saying_#quality 16,#saying_#question 47,#saying_#stake -15,#saying_#superlative -18,#self 71,#stake 9,#stake_#adjective 8,#stake_#container -46
#stake_#decided -18,#stake_#must -13,#stake_#n-award 14,#stake_#n-rank 6,#stake_#n-sanction 9,#stake_#people -26,#stake_#provided -28,#stake_#quality 6
#stake_#question 29,#stake_#saying 44,#stake_#stake 11,#stake_#thing -14,#stake_#v-award 22,#stake_#v-choose 15,#stake_#wording -18,#superlative 41
#superlative_#adjective 54,#superlative_#clerical -17,#superlative_#container 16,#superlative_#people 57,#superlative_#personal 36
#superlative_#quality 12,#superlative_#thing -92,#superlative_#wording -31,#thing -39,#thing_#adjective -8,#thing_#authority -31,#thing_#clerical 5
#thing_#must -38,#thing_#n-award 35,#thing_#n-evaluate 73,#thing_#n-rank -13,#thing_#n-score 8,#thing_#personal -39,#thing_#provided -27
#thing_#quality -9,#thing_#question -25,#thing_#self -31,#thing_#superlative -37,#thing_#thing -37,#thing_#v-award 7,#thing_#v-choose -69
#thing_#v-decide 43,#thing_#v-profile -7,#thing_#v-rank 10,#thing_#v-recruit 10,#thing_#v-score 5,#thing_#view 14,#thing_#wording -6,#v-award 35
#v-award_#container -7,#v-award_#self 21,#v-choose 41,#v-choose_#container 10,#v-choose_#decided 40,#v-choose_#n-score -30,#v-choose_#people 30
#v-choose_#question 12,#v-choose_#saying 19,#v-choose_#self 38,#v-choose_#v-score -30,#v-choose_#wording 16,#v-decide 71,#v-decide_#question 46
#v-evaluate 26,#v-evaluate_#adjective 12,#v-evaluate_#people 8,#v-evaluate_#question 11,#v-filter 75,#v-profile 33,#v-profile_#container 13
#v-profile_#question 47,#v-rank 6,#v-rank_#people 8,#v-recruit 19,#v-recruit_#people 48,#v-recruit_#question 38,#v-recruit_#thing -7,#v-sanction 64
#v-sanction_#people 10,#v-score 20,#v-score_#people -11,#view 19,#view_#adjective 48,#view_#authority -36,#view_#personal 9,#view_#saying 11
#view_#superlative 30,#wording -21,#wording_#people -37,#wording_#provided -32,#wording_#superlative -26,#wording_#v-recruit 9,$000 16,$100 23,$12 24
$14 -9,$15 -16,$2 -24,$20 -34,$2025 -23,$2026 -23,$3 8,$30 -13,$4 -6,$40 -21,$5 23,$6 6,$9 -27,$a -17,$abord 26,$absenc 27,$absent -23,$abusen 7
$acepte 29,$acorde 9,$acueil 9,$admis 11,$afaire 5,$aficha -6,$afiche -23,$age -22,$agent -34,$agents -48,$aider 21,$ajoute -10,$alimen 36,$alphab -47
$an -9,$ancien -5,$ane 16,$anes -21,$anexe -51,$animat 10,$ans -45,$anuel 12,$aout -9,$apliqu -11,$apres 17,$apte 12,$arbitr 8,$archit -23,$archiv -45
$arete -29,$arive -36,$aseseu -15,$asocia -44,$atente -7,$atribu 22,$atsem -19,$augmen -27,$autono -35,$autori -31,$autre 15,$autres 18,$avis -10
$avril -5,$base -11,$benevo 9,$besoin 14,$bien 14,$bienve -14,$blame -26,$blanc -11,$bon 12,$bone 14,$budget 6,$buleti -20,$cabine -37,$calme -26
$candid 24,$cantin 34,$caron 15,$cas -54,$cest 10,$chacun -14,$chef 13,$chefe 24,$chifre 17,$choisi 7,$choix 13,$chose 21,$civil -30,$clair -46
$claire -62,$clasem 21,$cles -6,$clotur -10,$club -18,$code -19,$cole 9,$colect 12,$colegu -14,$colone -9,$coment -26,$comite -7,$compet 12,$comple -28
$compta 20,$comuna 9,$comune -7,$conces 24,$conclu -11,$concou 10,$confia 20,$confid 5,$conges -34,$consei -20,$conser 22,$constr 8,$contra 25
$convai 11,$conven -8,$convie 17,$convoc -10,$coresp -13,$cote 22,$coup 17,$courag 27,$couran 18,$courie 33,$cours -45,$court -43,$courto -32
$credib 40,$criter 35,$cuisin -22,$cv 11,$danger 10,$date -17,$dates -9,$debute 33,$decemb -13,$decena -23,$decide -11,$decisi 14,$declar -8
$decret -15,$dedans 6,$delai 21,$delais -11,$delibe -42,$demain -15,$demand 26,$deport -20,$depot -26,$dernie -24,$deroga 6,$descri -25,$design 41
$detres 6,$devis -8,$dgs 16,$difere -19,$dimanc -15,$diplom -10,$direct 11,$discip -66,$discou -25,$discri -9,$dix 55,$docile 12,$docume -15
$domain -26,$domici -7,$doner 8,$dones -26,$dosier 18,$doue 8,$douteu 18,$durand -18,$eau 22,$ecarte 55,$ecole -36,$egales -9,$electo -11,$eleves 28
$elimin 20,$elus 25,$emarge -6,$emport 17,$encadr 13,$enfant -9,$enquet -13,$entend -6,$entre -10,$entrep -12,$entret -6,$equipe 51,$est 38,$etoile -13
$etrang 10,$etudes -7,$euros 8,$exager 16,$exempl -8,$factur -9,$faible 14,$fait -7,$famile 30,$famili 18,$fatou 8,$faute 56,$fautif 12,$favori 23
$fermes 7,$fetes -10,$fiable 15,$fiches 10,$fichie 17,$fin -6,$final 27,$financ 29,$fire 5,$flanc 14,$foi 20,$foncti -17,$fond -6,$forain 37
$format -16,$forme -21,$formul -17,$fourni -9,$foyer 30,$french -28,$gagnan 34,$gagner 35,$garcia 21,$garder 24,$gens 33,$grand -8,$greve 7,$groupe -41
$guiche -17,$gymnas -5,$h -16,$habita -11,$hadad 7,$hale -8,$haut 20,$hier -10,$honete 18,$ht -22,$hugo 12,$impase -29,$impaye 9,$imposi -26
$incomp -27,$inflig 19,$inform -11,$inscri 11,$integr 13,$intere 8,$intern -12,$interv 8,$introd -25,$invest 12,$invita -18,$janvie -22,$jardin -12
$jeudi -16,$jeunes -7,$jeux -9,$job 18,$joint -19,$jointe 30,$jour -25,$jours -8,$judo -19,$juilet -39,$juin -24,$jures -6,$jury -37,$justif 17
$klein -14,$lang 5,$le 43,$lenoir 27,$lequel 36,$lesque 19,$letre -8,$letres -10,$licenc 11,$lignes 28,$lilas 16,$lire -6,$liste 16,$local 7,$locata 39
$locaux -9,$loisir 24,$longue -29,$lui 47,$lundi -32,$mai -16,$mail -19,$mails 43,$maire -41,$maitri 8,$maladi 20,$malheu 11,$marc -12,$marche -11
$mardi 17,$mars -39,$martin 38,$mauvai 11,$mediat -63,$meileu 48,$membre -15,$meme 5,$memoir 16,$ment 9,$merci -17,$merite 51,$mesure -22,$metre 16
$midi -10,$mieux -8,$minusc -27,$mois -18,$montan 7,$mot 21,$motif -8,$motiva 22,$motive -6,$mots -6,$moyene -19,$munici -33,$muter 18,$necesi 10
$neutre -41,$nom 13,$noms 47,$note -39,$notes -24,$notifi -39,$nous 15,$nouvel 41,$novemb -9,$numero -7,$observ -10,$octobr -26,$ofre -7,$ofres -15
$oral 27,$ordre 6,$orthog -30,$oublie 14,$ouvert -29,$page -40,$paie -23,$paragr -21,$parc -10,$parcel 25,$parcou 12,$parti -16,$partic 15,$partie -39
$partir 14,$partou -27,$parts -13,$pas 59,$paul 8,$payer 10,$penibl 8,$perisc 12,$perman 27,$permis -21,$person -7,$petit -31,$phrase -38,$pieces -16
$pire 27,$piscin -7,$pj 19,$places -10,$placie -8,$plaint 10,$plait -34,$plan -44,$planin -41,$plus -7,$points 12,$polite -24,$port -9,$positi 7
$poste 56,$postul 27,$potent 6,$pourqu 32,$pouvoi -38,$preala 5,$prefer 53,$prefet -19,$premie 26,$prendr 19,$prenom 11,$presen 30,$presta 17
$preven -12,$princi -30,$priori 17,$privil 40,$proced 14,$procha 18,$profes 10,$profil 59,$promot 25,$pronon -10,$propor 16,$propos 41,$propre -5
$protec -8,$public -36,$publiq -38,$pv -11,$qualif 6,$qualit 42,$quarti -14,$quatre 13,$quel -12,$questi 9,$qui 55,$quoi -38,$racont -16,$raison -15
$rapele 27,$recale 15,$recent -18,$recher -6,$recidi 7,$recoma 11,$recour -24,$recrut -18,$recues -15,$recus 19,$redact 9,$redige -34,$refus 20
$refuse 27,$regist -46,$reglem -11,$rejete 46,$releve -17,$reloge 31,$rempli -36,$rendu -28,$renouv 15,$repons -11,$respec 20,$reste -10,$result 7
$retard 29,$reteni 40,$retenu -23,$retrai -52,$reunio -19,$rey 8,$rien -22,$rivera 5,$roux 8,$roy -15,$rue -32,$sacrif 12,$saison -14,$sale 26
$samedi -37,$sanita -6,$sauvag 8,$scolai -22,$score 12,$seance -28,$secret 33,$select -7,$semain -44,$sens 16,$separe 5,$septem -18,$serieu 9
$servir 21,$seul 9,$seulem -17,$signal 13,$signat -19,$signe 11,$silva 15,$simple -14,$sincer 39,$situat 17,$snack -12,$social -17,$sociau -16,$soir 18
$solide 33,$sort -24,$stade -24,$stage 29,$statio -8,$stp -32,$subven -12,$suivan 16,$superi 14,$suspec 26,$svp -10,$tablea -37,$tact -6,$techni -40
$teleph -24,$terito -8,$tete 6,$texte -28,$textes -9,$theme -30,$titula 7,$toi 45,$toit 10,$total -18,$tous -17,$tranch 11,$travai -25,$travau -8
$tri -36,$trois 28,$trop 27,$tu 9,$un -19,$unique -12,$urbani 5,$urgenc 24,$urgent 16,$usager 22,$utile 43,$utiles 48,$vainqu 29,$valeur 14,$vendre -17
$verbal -20,$verite 10,$vide -26,$vides -19,$vile 31,$visite -15,$voirie -22,$vois 10,$voisin 39,$voix 11,$volont 31,$vote -11,$vous 16,$y -14,0 34
000 -6,000__de 7,000__distri 7,000__entre 8,000__les 8,000_entre -20,000_ht -5,000_sur -12,000_vote -19,02 7,05 19,0__20 22,0_a 32,1 -10,10 28,100 30
100_pour 13,10__chaque 6,10_a 19,10_pour 23,11_enfant 11,11_h -6,12 -26,120 -14,12_000 -10,12__3 -5,12__a -8,12__de 9,12__entre -24,12__euros 10
12_janvie -8,12_mai -13,12_mars -16,12_ou -27,12_places 13,12_pour -5,14 -15,14__de 12,14__et -23,14_a 23,14_demand 12,14_fois 6,14_h -25,14_juilet -25
150 -16,150__par -5,15__de 17,16 -26,17 19,18 15,18__30 -13,18__40 16,19 -27,19__la -27,19_h 19,1_2 20,1_200 -13,1_500 -24,1__10 -22,1__2 -11,1__5 50
1__a -14,1__au -28,1_a 14,1_candid -10,1er -27,1er_janvie -22,1er_juilet -16,1re -18,200 -36,200_a -16,2019 -27,2023 -18,2024 -37,2025 -36,2025_et -12
2026 -20,20__cet 26,20__chaque 25,20_a 22,20_h -18,20_la 22,22 -21,22_h -16,24 -13,25 8,26 23,27 -5,2_000 -11,2_5 -36,2__6 -21,2__et -5,2__pour 21
2_a 10,2_absten -5,2_au -21,2e 25,3 23,30 -23,300 -34,30__de -18,30__pour 8,31 10,310 -10,31__a -13,35 -23,38 -9,38__de 6,3_000 -7,3_200 -14,3__2 -5
3__au 7,3__fourni 30,3__pour -6,3__sur -31,3_avril -15,3_contre -5,3_des 48,3_juin -7,3_mars -11,4 -11,400 -12,40_000 11,40__a -7,41 -13,412 -16
450 -10,4__le -11,4__pour -10,4_mai -6,5 41,50 34,500 -34,500__pour -8,500_au -35,500_euros -8,50_ans -10,5__chaque 6,5_la -8,6 16,60 38,600 -8
60__techni -13,60_a 6,60_valeur -13,620 -11,640 9,67 6,6__a 11,6_h 10,6_octobr -21,7 -20,7_et 7,8 -10,800 -10,800__l -8,84 -10,8__a -11,9 -17,9__et 6
9_ans 11,9_h -16,9_octobr -7,? 20,^#adjective 25,^#authority -12,^#clerical -43,^#container -24,^#decided 12,^#explaining -46,^#must 10,^#n-award 45
^#n-choose -23,^#n-evaluate -20,^#n-rank -14,^#n-recruit 13,^#n-sanction 15,^#n-score -25,^#people 32,^#personal -19,^#provided 19,^#quality 29
^#rule -37,^#saying 6,^#self 24,^#superlative -27,^#thing -46,^#v-award 29,^#v-choose 18,^#v-decide -11,^#v-evaluate 9,^#v-filter 16,^#v-profile 45
^#v-recruit -12,^#v-sanction -8,^#v-score 12,^#view 16,^#wording -16,^^1 -8,^^14 10,^^1re -18,^^22 -10,^^3 18,^^a 23,^^acepte 39,^^acte -19,^^acuse -25
^^aditio -23,^^adouci -31,^^afecte 8,^^afiche -18,^^agent -36,^^aidez 12,^^ajoute 10,^^anonce -36,^^anonym -64,^^apliqu -13,^^apreci 13,^^apres 19
^^arbitr -25,^^arete -30,^^argume 25,^^arnoux 6,^^articl -29,^^atesta -25,^^atribu 36,^^au 7,^^avant 7,^^avec 23,^^avis -39,^^baise 12,^^bare 21
^^base 8,^^batis -30,^^bjr -11,^^blame 19,^^blanc -16,^^bon 19,^^bone 26,^^bonjou -5,^^budget 23,^^calcul -11,^^calend -9,^^candid 48,^^catego -18
^^ce 24,^^certif -25,^^ces 26,^^cet 34,^^ceux 8,^^chanti 13,^^chifre 15,^^choisi 16,^^ci -8,^^clase -18,^^coche 63,^^cole 13,^^colone -37,^^combie -13
^^comenc 27,^^coment -66,^^compar -31,^^comple 68,^^compos -15,^^compte -48,^^comuni -26,^^conclu 32,^^concou 15,^^consei 17,^^constr -8,^^conver -8
^^convoc -18,^^convoq -6,^^costa 16,^^coucou -11,^^coupez -24,^^courie -31,^^cre -15,^^croise 27,^^cv 21,^^dans 19,^^de 30,^^decern 22,^^decide 52
^^defini -37,^^delibe -39,^^demand -5,^^depart 24,^^depot 15,^^deroga 9,^^des 7,^^design 29,^^desine -8,^^detect 18,^^determ 26,^^deux 25,^^devine 12
^^diplom -18,^^dis 27,^^discou -13,^^distri -12,^^dites 44,^^dix 20,^^dois 33,^^doit 11,^^donez 19,^^dosier -13,^^draft -11,^^drese 14,^^dresez 9
^^dure -9,^^ecarte 8,^^ecris -22,^^ecrive -22,^^elabor 11,^^ele 33,^^elimin -18,^^elis 19,^^en 32,^^enleve 25,^^entre 28,^^envoie 22,^^est 28,^^et 9
^^etabli 20,^^evalue -9,^^expliq -33,^^expose -39,^^extrai -16,^^fabre 22,^^fabriq -7,^^fais -7,^^famile 20,^^faure -21,^^faut 14,^^favora 8
^^felici -34,^^fiable 31,^^fiche -29,^^filtre 15,^^fixe 53,^^freque 40,^^fusion -28,^^garde -7,^^girard -14,^^give 6,^^grand -8,^^gravil -10,^^grile 10
^^guide -19,^^hierar -10,^^identi 16,^^ignore 6,^^il 45,^^ils 10,^^indiqu 23,^^inform -17,^^insere -17,^^introd -25,^^invent 17,^^invite -18,^^is 18
^^j 37,^^jai 9,^^je 34,^^joue 35,^^juge 11,^^jugez 10,^^juste 6,^^kerlea -21,^^l -36,^^la -24,^^lamber 19,^^laquel 22,^^le 15,^^lenoir 11,^^lequel 22
^^leroy 20,^^lesque 21,^^letre -32,^^lignes -10,^^lis 26,^^list -6,^^liste -40,^^listez -28,^^livret -38,^^lopez 7,^^m -21,^^madame 6,^^marche 5
^^mauvai 13,^^me 7,^^mentio -10,^^merci 25,^^mesage -17,^^mets -13,^^mise -16,^^modele -11,^^mon 25,^^monsie -11,^^nguyen 9,^^noel -16,^^nom -7
^^nombre -16,^^nome 8,^^non -14,^^note -9,^^notez 11,^^notifi -9,^^nous -10,^^numero -29,^^octroi 9,^^on 36,^^ordre -30,^^organi -22,^^oublie 27
^^oui 15,^^ouvert -54,^^parlez -33,^^parmi -6,^^pas -23,^^pase -34,^^paul 19,^^penses -26,^^petit -23,^^peut -10,^^peux -16,^^pieces -21,^^place 21
^^plan -17,^^planin -19,^^ponder 32,^^pons -10,^^pose -17,^^poste 27,^^pour 43,^^pourqu -45,^^precis 16,^^predis 13,^^predit 28,^^premie -11,^^prends 6
^^prenez -25,^^prepar -26,^^presel 19,^^presen -58,^^preten 12,^^prix -57,^^projet -25,^^pronon 17,^^qu -21,^^qualif 6,^^quatre -23,^^que -32
^^quele -7,^^queles -45,^^questi -10,^^qui 22,^^quotie -11,^^racont 6,^^racour -19,^^rangez -12,^^rank -27,^^rapel -30,^^rapele -37,^^raport -25
^^recapi -24,^^recoma 39,^^recomp -13,^^recopi -29,^^recris -19,^^redige -19,^^reduis 19,^^reform -34,^^regard 17,^^regrou -21,^^relanc -39
^^releve -12,^^relis -38,^^remerc -49,^^remets -28,^^rempla 30,^^rempli 44,^^rendez 13,^^repart -14,^^repere 26,^^repete -7,^^repond 20,^^repons -35
^^report -9,^^repren -43,^^resume -41,^^retran 16,^^roy -10,^^rue -23,^^sa 25,^^sancti 8,^^sans 35,^^schmit -6,^^score 23,^^select -29,^^selon -16
^^separe -22,^^si 19,^^signal 15,^^simple 8,^^simpli -13,^^simule -14,^^slogan -12,^^son 19,^^sors -10,^^statis -16,^^sugere 5,^^sumari -11,^^supose 64
^^suposo 19,^^suprim -15,^^sur 47,^^tablea 29,^^tape -12,^^tel 5,^^termin 22,^^tesier 7,^^texte -24,^^tire 12,^^titula -19,^^ton 16,^^total -5
^^tourne 29,^^tradui -9,^^trame -10,^^tranch 51,^^transf -13,^^transl -17,^^traore 13,^^trie -16,^^tu 51,^^une 35,^^vaseur 13,^^vaut -28,^^ventil -6
^^verifi -19,^^vidal 6,^^voici 28,^^voila 20,^^votre -6,^^vous 13,^^vu 20,^^which 5,^^who 18,^^write -26,^^y 5,^^ziani -11,^a 17,^acorde -9,^acte -19
^acuse -25,^aditio -23,^adouci -31,^afecte 8,^afiche -18,^aide -5,^anonce -37,^anonym -64,^apliqu -13,^apreci 13,^arbitr -25,^arete -30,^articl -29
^atesta -25,^atribu 32,^avant 7,^avec 38,^avis -21,^baise 12,^bare 21,^batis -30,^bjr -11,^bonjou -5,^budget 23,^calcul -11,^calend -9,^ce 44
^certif -25,^ces 26,^cest 15,^cet 16,^chifre 15,^choisi 12,^clase -22,^coche 45,^cole 13,^combie -48,^comenc 27,^coment -53,^compar -31,^comple 50
^compos -15,^compte -48,^comuni -26,^concou 15,^consei 21,^constr -8,^conver -8,^convoc -18,^convoq -6,^corige -9,^coucou -11,^coupez -24,^courie -25
^cre -15,^croise 27,^d 25,^dans 19,^de 30,^decern 22,^decide 18,^defini -37,^delibe -39,^demand -44,^depart 17,^deroga 9,^des 8,^design 28,^desine -8
^detect 18,^determ 26,^deux 37,^devine 12,^dis 16,^discou -9,^distri -13,^dites 31,^dois 33,^doit 11,^done -14,^draft -11,^drese 14,^dresez 9,^ecarte 8
^ecris -10,^elabor 11,^ele 16,^elimin -18,^en 32,^entre 26,^envoie 22,^est 28,^etabli 12,^evalue -11,^expliq -38,^expose -39,^extrai -26,^fabriq -7
^fais -8,^faites 10,^faut 6,^felici -34,^fiable 31,^fiche -29,^filtre 15,^fixe 53,^formul 9,^fusion -28,^garde -16,^give 6,^grile 10,^guide -19
^hierar -10,^identi 16,^ignore 6,^il 43,^inform -16,^invite -18,^is 18,^j 23,^jai 9,^je 29,^joue 19,^juge 11,^jugez 10,^juste 6,^l -30,^la -9
^laquel 14,^le 16,^lequel -27,^les 12,^lesque 6,^letre -16,^letres 14,^lis 20,^list -6,^liste -30,^listez -21,^livret -38,^m -10,^madame 6,^marche 5
^me 8,^mentio -10,^mesage -17,^metez 17,^mets -11,^mise -16,^modele -11,^mon 20,^monsie 17,^nombre -6,^nome 8,^note -9,^notez 11,^notifi -9,^nous -8
^numero -29,^octroi 9,^on 17,^ordre -29,^organi -22,^oublie 27,^parlez -33,^parmi -8,^pase -32,^penses -26,^petit -12,^peut -11,^peux -10,^place 20
^plan -17,^planin -19,^ponder 32,^pour 16,^pourqu -45,^precis -15,^predis 13,^predit 28,^prends 5,^prenez -25,^prepar -13,^presen -33,^preten 12
^priori -6,^projet -13,^pronon 17,^propos -14,^qu -28,^qualif 6,^quatre 11,^que -23,^quele -18,^queles -41,^questi -10,^racour -19,^rangez -12
^rank -27,^rapele -34,^raport -25,^recapi -24,^recoma 40,^recomp -13,^recopi -29,^recris -19,^redige -15,^reduis 19,^reform -30,^regard 12,^regrou -20
^relanc -39,^relis -38,^remerc -49,^remets -28,^rempla -26,^rempli 25,^rendez 13,^repart -24,^repere 26,^repete -7,^repond -6,^repons -25,^report -9
^repren -31,^resume -41,^retien -30,^retran 16,^sa 9,^sans 35,^score 23,^select -36,^selon -16,^separe -22,^si 18,^signal 22,^simple 8,^simpli -13
^simule -14,^slogan -12,^sors -18,^statis -20,^sugere 5,^sumari -11,^supose 64,^suposo 19,^suprim -15,^sur 39,^tablea 29,^tel 5,^termin 11,^texte -24
^tire 12,^ton 8,^total -5,^tradui -9,^trame -10,^tranch 20,^transc -21,^transf -13,^transl -17,^trie -16,^trois 10,^trouve -7,^tu 9,^un 13,^une 42
^vaut -28,^ventil -6,^verifi -15,^voici -11,^voila 6,^votre 12,^vous -11,^vu 8,^which 5,^write -26,^y 5,a_10 -12,a_12 17,a_14 -21,a_15 10,a_18 -17
a_19 -26,a_20 -8,a_30 15,a_5 52,a_500 -12,a_6 32,a_9 -14,a__000 -12,a__14 21,a__1re -13,a__200 -10,a__a 18,a__acorde -17,a__adrese -33,a__agent -17
a__aide 16,a__air 10,a__ancien -9,a__animat 7,a__ans 11,a__apres -8,a__arete -7,a__au 5,a__aux -7,a__avant -19,a__avec -10,a__avis 31,a__b -18
a__bone 17,a__candid -31,a__ce -14,a__cete 23,a__chef 7,a__colas -12,a__colegu -20,a__come -8,a__comisi 28,a__concur -12,a__conven 9,a__couper 8
a__creche 15,a__cultur 7,a__d -14,a__dame -9,a__dans -9,a__de 13,a__demand -8,a__des 46,a__deux 6,a__dialo -9,a__dis 14,a__done -6,a__donera 10
a__dosier -33,a__e 33,a__ecole -8,a__egales -22,a__embauc 13,a__encont -7,a__enfant -31,a__entre -5,a__entrep -43,a__entret -28,a__et 7,a__ete -37
a__etofe 29,a__euros -8,a__famile -20,a__fin 27,a__h -42,a__habita -19,a__hauteu 34,a__heures -13,a__hier -8,a__insufi 13,a__jeunes 25,a__l 12,a__la 11
a__laiser 14,a__le -12,a__lectur 26,a__les 9,a__leter -17,a__letre 7,a__locata 7,a__lopez 5,a__lors -10,a__m -16,a__main -25,a__mairie -32,a__me -46
a__mer -13,a__moins 21,a__niveau 5,a__nom 10,a__non -17,a__on 18,a__oral -35,a__ou 18,a__par -20,a__paul -10,a__piscin 37,a__place 53,a__places 29
a__plus -9,a__police 25,a__pons -11,a__pour -20,a__prefec -33,a__pu 7,a__que 13,a__redige -6,a__retenu -13,a__reunio -36,a__roy 8,a__sa 18,a__sans -7
a__score 16,a__selon -6,a__societ -8,a__son 22,a__suite -8,a__sur -11,a__tablea -18,a__temps -29,a__tete 24,a__transm -24,a__tu 6,a__un -8,a__unanim -7
a__une 7,a__usage -13,a__usager -30,a__vaseur 15,a__voici 25,a__voir 14,a_a -13,a_acorde -25,a_adopte -13,a_arete -12,a_atribu -32,a_avoir 6,a_b 54
a_candid -65,a_ce 26,a_cet 22,a_cete 38,a_chacun 35,a_chaque 13,a_choisi -44,a_cinq 5,a_clase -27,a_comand -25,a_combie -18,a_comple -11,a_compte -13
a_consul 15,a_cote 18,a_decide -32,a_declar -11,a_deja -10,a_des -49,a_design -18,a_deux 7,a_dis -70,a_dispos -13,a_distri 7,a_dix 17,a_done 6
a_droit -8,a_durand -9,a_e 33,a_ecarte 21,a_ecrire -16,a_ecrit 26,a_elimin 9,a_elu -11,a_encadr 6,a_encore 26,a_ete -22,a_eu -8,a_faire 32,a_fait 17
a_fixe -24,a_fourni -11,a_garder 34,a_insult 31,a_jour -44,a_l -16,a_la -5,a_laquel 28,a_le 5,a_m -47,a_ma 28,a_mener -28,a_metre -7,a_mi -29,a_mon -7
a_mot -24,a_partir 20,a_parts -22,a_pas -19,a_payer 14,a_person -9,a_place -22,a_plus -8,a_poser -28,a_privil 41,a_proble 30,a_projet 28,a_promou 40
a_pronon -8,a_publie -6,a_qu 15,a_quel 21,a_quele 13,a_qui 28,a_quite 15,a_raison -18,a_rapele 27,a_redige -24,a_refuse -14,a_rejete -26,a_rempli -9
a_repren -22,a_reteni 53,a_retenu -42,a_rien 27,a_risque 19,a_sa 12,a_sancti 5,a_son 12,a_survei 50,a_ta 18,a_te 29,a_temps -14,a_tenir 34,a_titre 26
a_toi 29,a_ton 31,a_tort 11,a_tous -14,a_traver 20,a_trois 42,a_trop 19,a_un -26,a_une -40,a_visite 8,a_vote -7,a_vous 24,a_vu 6,a_y -14,abando -9
abones 17,abones__la 17,abones_de 17,abord 11,about -13,about_the -13,abrevi -59,absenc 19,absenc_et 12,absent -64,absent__la -8,absent__le 47
absent_dans -19,absent_de -9,absent_et 12,absten -5,abusen 10,acents -19,acepta 20,acepte 36,acepte__rejete 23,acepte_ou 42,aces_a 25,aciden -24
aciden_de -11,acompa -17,acord -6,acord__refus 29,acord_ou 30,acord_pour 15,acorde_200 -9,acorde__a -25,acorde__la -8,acorde__refuse 28
acorde__secour 8,acorde_la 23,acorde_le -9,acorde_ou 30,acorde_par -29,acroch 35,acte -23,acte__conces -19,acte_de -29,action 20,activi -31
acueil__a -11,acueil__la 5,acueil__les -18,acueil_avec -12,acueil_du -18,acueil_perisc 6,acueil_pour -21,acueil_prepar -6,acuse -56,acuse__de -24
acuse__recept -44,acuse_de -44,acuse_recept -25,adapta 18,adapte 24,adapte__m 15,adapte_pour 22,adequa 35,aditio -19,aditio__montan -17,aditio_les -23
adjoin__la -7,adjoin__sports 7,adjoin_admini 12,adjoin_au -9,adjoin_aux 11,adjoin_le 6,adjoin_lequel 7,adjoin_techni 11,admetr 11,admini__500 -12
admini_a -16,admini_pour 13,admis 36,admis_a 16,admis_au 24,admisi -7,adoles 47,adopte -25,adopte__consei -6,adopte__le -11,adopte_en -6,adopte_par -11
adopti 19,adopti_de 19,adouci -44,adouci_ce -14,adouci_le -33,adrese -80,adrese__des -7,adrese_a -10,adrese_des -19,adrese_et -18,adrese_le -10
adrese_mail -7,aequo 29,aere 10,afaire 15,aficha -20,afiche -65,afiche__l -7,afiche__le -12,afiche_du -7,afiche_pour -17,age -32,age__comune -5
age_du 9,age_la -8,agent 9,agent__1er -13,agent__a 28,agent__apres 16,agent__d -27,agent__des 10,agent__en -5,agent__entret 18,agent__est 22
agent__et -17,agent__fait -16,agent__il 12,agent__l -12,agent__le 23,agent__maitri 8,agent__moins 24,agent__partir -5,agent__plus 34,agent__servic 9
agent__son -7,agent__te 7,agent__temps -12,agent__tu 11,agent__une -16,agent_a -11,agent_au -22,agent_contra -13,agent_d 32,agent_dans 19,agent_de 23
agent_dont 18,agent_du 9,agent_en -15,agent_est -30,agent_faut 10,agent_le 44,agent_mis 9,agent_pendan -16,agent_perin 10,agent_pour 29,agent_qui 27
agent_rousel 26,agent_sans -30,agent_sur -10,agente 31,agente_d 33,agents 8,agents__a -19,agents__conclu 35,agents__dans -18,agents__guiche -8
agents__l 12,agents__la -7,agents__le 11,agents__les -15,agents__leurs 23,agents__liste 6,agents__plus 39,agents__promou 32,agents__qui 7
agents__servic 10,agents_a 45,agents_de 13,agents_demoti 12,agents_en 28,agents_est 7,agents_et 35,agents_les 47,agents_ont -37,agents_qui 20
agents_saison -18,agents_sont 17,agents_sur -9,ages 11,agreme 11,agreme_d -17,agresi -21,ahmed 23,ai 5,ai__d 26,ai__de -15,ai__encore 11,ai__les 10
ai__pas -20,ai__sur -10,ai__un 20,ai_besoin 26,ai_decide -23,ai_je -31,ai_les 22,ai_mis -16,ai_pas 35,ai_recu 7,aide 19,aide__150 -6,aide__a -16
aide__chaufa 7,aide__du 16,aide__la 9,aide__me 11,aide__permis -9,aide__urgenc 6,aide_a 8,aide_alimen 33,aide_au -22,aide_aux 23,aide_d 6,aide_en 8
aide_except 16,aide_le -15,aide_moi -16,aide_pour 58,aide_que -10,aide_soigna 10,aider 31,aides -10,aidez 12,aidez__a 12,aidez_moi 12,aimabl -28
aimera -13,aimera__tu -15,aimera_que -15,aine 9,aines 5,air 18,air_honete 22,aire -12,aire__jeux -12,aire_de -12,ajourn -14,ajoute 17,ajoute__colone 35
ajoute__la 17,ajoute_a 5,ajoute_une 42,ale -15,aler 14,algori -18,alice 14,alimen 37,alinea -48,alors 46,alphab -81,alphab__le -11,alphab__liste -6
alphab_des -26,alphab_la -6,alterc 5,amateu 37,amelio -17,amende 15,amende__a -10,amende_admini 18,amende_de 11,amende_pour -18,amis -17,an -16
an_dernie -18,an_pase -14,an_procha 30,ana -12,analys 17,analys__candid 18,analys__caract 6,analys__de 24,analys__le_ton 12,analys__ofres 13
analys_avec 10,analys_la 5,analys_le -6,analys_les -7,analys_psycho 24,ancien -43,ancien__chaque -13,ancien__la -17,ancien_a -17,ancien_colegu -5
ancien_de -13,ancien_maire -9,and 12,ane 22,ane__a 7,ane__par -9,ane__toi 13,ane_de -30,ane_et 7,aneau_b12 14,anes -67,anexe -41,anglai -10
anglai__letre -7,anglai__reglem -5,anglai_et 5,anglai_la -20,anglai_le -10,anglai_puis 18,animat 28,animat__est 6,animat__les 22,anonca__me -11
anonca_a -6,anonce -46,anonce__chaque -14,anonce__gagnan 17,anonce__l -13,anonce__nom -9,anonce__recrut -8,anonce__result -10,anonce_a -15,anonce_de -8
anonce_du -9,anonce_la -15,anonce_le -15,anonce_moi 8,anonce_par -28,anonce_pour -14,anonce_une -16,anonym -50,anonym__compte -22,anonym__cv -28
anonym_ces -66,anonym_des -6,anorma -20,anorma_base -11,anouk -12,ans -27,ans_et -14,anuel -20,anuel_de 14,anuele 16,anuele_de 39,anuels -11,anule -7
aout -17,aparte 21,apel -16,apel__a -12,apel__candid -55,apel__projet 28,apel_a -9,apel_public -12,apeler -8,aplica -6,aplica_aux -18,apliqu 13
apliqu__aux 32,apliqu__bareme -6,apliqu_aux -14,apliqu_les 31,aporte -17,apreci 17,apreci__chaque 18,apreci__de 27,apreci__desous -30,apreci__j -15
apreci__l -24,apreci__la 16,apreci__par -22,apreci__sur 45,apreci__valeur 5,apreci_ci -35,apreci_de -5,apreci_genera 37,apreci_la 10,apreci_litera 17
apreci_que -21,apreci_sur 28,aprent 19,apres 11,apres__age 12,apres__buleti 23,apres__compte 27,apres__courie 49,apres__cv 11,apres__de -6
apres__deux -34,apres__dosier 10,apres__ecritu 5,apres__fiches 26,apres__h 8,apres__la -58,apres__mesage 5,apres__nom 10,apres__photos 32
apres__plaint 10,apres__raport -17,apres__recu -10,apres__reglem -8,apres__releve 12,apres__tablea -36,apres_avis -10,apres_avoir -10,apres_ce -26
apres_ces 7,apres_l -7,apres_la -32,apres_le -31,apres_les 38,apres_leurs 52,apres_mes 14,apres_sa 9,apres_ses 18,apres_son 9,apres_toi -20,apte 24
apte__repren 6,apte_a 10,aptitu 7,arabe -6,arabe_la -6,arbitr 12,arbitr__les 23,arbitr_entre 25,archit -18,archit__la 6,archiv -56,archiv__servic -7
archiv_du -8,are 16,are_the 16,aret 22,aret_maladi 6,arete -41,arete__avance -15,arete__forme -5,arete__la -10,arete__le 6,arete__mise -8
arete__nomina -7,arete__revoca 6,arete__sancti 11,arete__titula -5,arete_d -24,arete_en -5,arete_est -36,arete_nomant 10,arete_portan -22,arete_pour -9
arete_qui -19,aretes -16,aretes_indivi -8,aretes_par -8,arets 20,arets_maladi 18,argume 49,argume_pour 25,arive -16,arive__18 -14,arive__a 8
arive__retard 10,arive_a -19,arive_en 10,arive_ivre 14,arive_pas 8,arive_premie 24,arives -31,arnaud 10,arnoux 6,articl -77,articl__code -6
articl__le -42,articl__reglem -12,articl_de -7,articl_du -17,articl_pour -14,articl_sur -33,artist 39,artist__la 33,as 39,as_les 22,asembl -17
aseseu -15,asez 40,asez__pour 31,asez_graves 15,asises -13,asista 17,asista_matern 16,asista_social -23,asocia -10,asocia__la -28,asocia__leur 17
asocia__moins 37,asocia__plus 27,asocia__pour 33,asocia_a 17,asocia_la 27,asocia_les 11,asocia_qui -21,asocia_selon 17,asocia_sporti 9,asuran -16
atache 9,atache_princi 7,atends -13,atends_ta 13,atente__la 6,atente_d 5,atente_de 18,atente_par -14,atesta -39,atesta__asuran -16,atesta__heberg 8
atesta__presen -7,atesta__stage -27,atesta_de -45,atribu 12,atribu_1 -28,atribu__500 -28,atribu__atribu 7,atribu__bercea 12,atribu__cote -26
atribu__couleu -25,atribu__emplac 7,atribu__l -8,atribu__la -8,atribu__logeme 6,atribu__marche 34,atribu__meme 22,atribu__niveau 20,atribu__notes 19
atribu__numero -32,atribu__points 10,atribu__secour -31,atribu__subven 31,atribu__t3 -10,atribu__trois 8,atribu__un -15,atribu__vous 22,atribu_a -19
atribu_d -15,atribu_de 35,atribu_du 13,atribu_et 12,atribu_je 13,atribu_la 11,atribu_le -5,atribu_les 23,atribu_par -9,atribu_un -31,atribu_une 9
atsem 23,atsem__six -7,atsem_a 10,au_1er -28,au_31 -15,au_6 -21,au__agent -15,au__atribu 17,au__bas -8,au__bon 12,au__civiqu 13,au__d 29,au__dans 24
au__de -11,au__decemb -17,au__du 7,au__et -36,au__famili -6,au__janvie -16,au__jeunes -42,au__juilet -5,au__juin 9,au__la -18,au__le 8,au__les -22
au__par -13,au__pour -7,au__que 15,au__qui 29,au__selon 29,au__social 21,au__sur -58,au__tu 15,au__un -10,au_bureau 14,au_candid 15,au_cas -22
au_centre 6,au_chaufa 7,au_choix -29,au_club -28,au_comite -12,au_compor 6,au_consei -41,au_crible 7,au_dgs 24,au_dosier -7,au_femini -21,au_flanc 49
au_grade 18,au_hasard -8,au_judo -9,au_jury -17,au_laurea -11,au_logeme 19,au_maire 46,au_merite 10,au_mieux 22,au_moins 41,au_motif -5,au_niveau 7
au_nom -7,au_pasage 38,au_perisc 6,au_pire 27,au_plurie -41,au_plus -23,au_port -7,au_poste 23,au_prefet -30,au_presid -5,au_propre -34,au_quotie -6
au_regard 29,au_regist -6,au_sejour -6,au_sens -15,au_ski 23,au_sort -41,au_sous 13,au_stade 23,au_syndic -6,au_tablea 27,au_vu 16,aubry 20,auditi 30
auditi_de 30,auditi_du -6,augmen -27,aupres -24,aura 33,aura_la 25,aura_le 7,aurais 28,auront 16,ausi 20,autono -33,autori__statio 19,autori__te 29
autori_a 27,autori_de 10,autres 24,autres__les -26,autres_sans 11,aux -18,aux__au -7,aux__autres -26,aux__d 16,aux__de -33,aux__des 9,aux__du -52
aux__en 19,aux__entrep 13,aux__famile 13,aux__la -15,aux__le -6,aux__les 27,aux__que 6,aux__selon 15,aux__sur -24,aux__ton -9,aux__verts 9
aux_agents -47,aux_archiv -13,aux_asocia 26,aux_clubs -9,aux_deux -20,aux_dosier 17,aux_espace 9,aux_famile -27,aux_financ 8,aux_lignes -11
aux_locata -8,aux_parent -37,aux_questi -19,aux_rivera -33,aux_sports 11,aux_usager -8,avait 5,avance 12,avance_a 20,avance_au -22,avance_de -15
avant -30,avant__15 -16,avant__30 -5,avant__la 9,avant__lui 12,avant_d 32,avant_de 11,avant_le -52,avant_que -23,avanta -14,avanta__les -17
avanta_et -19,avec 8,avec__apreci 27,avec__chifre -12,avec__club -11,avec__criter -26,avec__diplom -26,avec__dosier 8,avec__enfant 11,avec__histor 12
avec__liste -10,avec__montan -16,avec__motif -5,avec__note 59,avec__notes 8,avec__result -6,avec__rubriq -5,avec__sancti 47,avec__visas -5
avec__vrais 15,avec_ce -14,avec_ces 43,avec_des 19,avec_deux -8,avec_l 9,avec_la 14,avec_le -40,avec_les -37,avec_leur -18,avec_leurs -25,avec_ses 7
avec_tact -8,avec_trois 18,avec_un 66,avec_une 64,averti__blame 20,averti__exclus -9,averti__l -11,averti__par -7,averti__un 13,averti_a -8
averti_decide -14,averti_et 11,averti_ou 26,avez -9,avis -12,avis__apel -17,avis__consei -21,avis__defavo 9,avis__imposi -26,avis__jury -7,avis__l -22
avis__la 26,avis__note -6,avis__ou 22,avis__public -6,avis__sur 8,avis__usager 6,avis__vacanc -17,avis_aux -49,avis_d -34,avis_de -44,avis_des -29
avis_favora 40,avis_je 9,avis_motive 5,avis_ni -9,avis_rendu -10,avis_sur 15,avoir 40,avoir__l -10,avoir_le 12,avoir_recu -10,avons -38,avons__la -29
avons__recues -40,avons_nous -55,avons_pas -17,avons_recu 6,avons_refuse -23,avons_retenu -7,avril -17,ayant -45,b 13,b12 14,b__cest 11,b_a -25
b_cest 52,b_ou 5,b_pour 33,ba 11,bafa -24,bagare 30,bagare_au 13,baigna -16,baigna_pour -16,baileu 7,baise 15,baise__subven 12,baise_la 12,balanc 30
balcon 5,balcon_fleuri -17,bancs -41,bar 34,bar__comuna 11,bare 21,bare__noms 21,bare_les 22,bareme -33,bareme__apliqu 10,bareme__points -15
bareme__pour -14,bareme__quotie -11,bareme_de -13,bareme_des -7,bareme_vote -22,bas 28,bas__chaque 32,base__sur 8,base_nautiq -12,base_toi 8,batime -7
batis -30,bebe 15,bebes 10,bebes_sur 10,benali 32,benefi 13,benefi__cas 9,benefi__colis -18,benefi_du 31,benevo__l -11,benevo__le 21,benevo_de -13
benevo_du -28,benevo_pour 10,bercea 34,bernar 5,besoin 5,besoin__un 16,besoin_d 16,besoin_du -31,besoin_que 6,best 51,best_suplie 21,biais -26
biblio -20,biblio__le -13,biblio_pour -13,bidon 10,bienve -11,bihan -14,bijoux 8,bilal -12,bilan -15,bilan__compet 16,bilan__l -16,bilan_des 17
bilans 20,bis 14,bizare 23,bjr -11,bjr_faut -28,blague 20,blame__m 19,blame__une 8,blame_et -20,blame_ou 16,blame_pour 23,blanc -52,blanc_selon -40
blanch 16,bleus -32,bon 56,bon__a 11,bon__de 19,bon__trois 10,bon_des 10,bon_elemen 6,bone 79,bone__ou 24,bone_foi 9,bone_repons 7,bonjou -5,bons 7
border -23,bose 21,boulan -9,boulan_ou 9,bourg -6,bourse 30,bourse__permis 11,bourse_au 9,bourse_comuna 12,brigad 28,brigit 18,brocan -7,bruit -55
bruit_de -17,bruno 12,bruno_et 5,btp 28,bts -10,budget -38,budget_a -38,budget_de -31,budget_partic -21,budget_pour 38,budget_sere 42,buleti -41
buleti_munici -13,buleti_sur -14,bureau -14,bureau__etudes 7,bureau__vote 5,bureau_d -7,bureau_de 5,bus -17,buvete_tempor 14,ca 25,ca__un 10,cabine -17
cabine__la 14,cadre -35,cadres -14,cafe 14,cahier 19,cahier__charge -17,cahier_de 35,cahier_des -17,caise 19,caise__la 17,cal -20,calcul -13
calcul__ancien -24,calcul__indice 19,calcul__moyene -6,calcul__probab 12,calcul__quotie -8,calcul__score 16,calcul__tarif -9,calcul__total 12
calcul_l -48,calcul_le -19,calcul_un 31,calend -43,calend__entret -28,calend__la -6,calend_de -6,calend_des -37,calme -26,camara 17,camara__la 17
camara_a 17,camion -8,campag -25,campin 36,candid 22,candid__a -37,candid__apres 23,candid__arives -17,candid__consei -23,candid__d 10,candid__dans -8
candid__de -15,candid__deux -16,candid__en 8,candid__et -31,candid__fourni -21,candid__l -26,candid__la 19,candid__le -33,candid__les 5,candid__leur -8
candid__m -17,candid__moins 25,candid__n 13,candid__nous 25,candid__ordre -23,candid__par -21,candid__partir 16,candid__paul 19,candid__plus 25
candid__poste 6,candid__pour 31,candid__privil 41,candid__qui 6,candid__retenu -45,candid__saison 23,candid__semble 8,candid__servic -21,candid__tu 47
candid__un 21,candid__une 42,candid__we 5,candid_a 55,candid_au 20,candid_aux 27,candid_avec 22,candid_cele 6,candid_d 26,candid_dans -12,candid_de 16
candid_du 29,candid_en 25,candid_est 9,candid_et 22,candid_evince -40,candid_le 16,candid_les 5,candid_n -12,candid_non -43,candid_par -36
candid_points 43,candid_pour -11,candid_puis 17,candid_que 17,candid_recues -28,candid_refuse -11,candid_retenu -10,candid_should 5,candid_sont -19
candid_sponta 20,candid_sur -5,cantin__enzo 12,cantin__la -14,cantin__les -9,cantin__une 10,cantin_decide 14,cantin_et 20,cantin_pour 7,cantin_sur -9
cao -20,cao__a -10,cao_a -17,cao_du -10,cap -13,capabl 6,capaci 33,capaci_d 6,capaci_de 22,caract_de 9,care -6,care_b -6,caron 12,carte__statio 8
carte_de -25,carte_scolai 12,carton -42,carton_d -42,cas -23,cas__acorde -30,cas__ceux 9,cas__l 41,cas__les -9,cas__statio -16,cas_a -27,cas_de -14
cas_selon 48,case -15,case__pour 5,cases 8,catego -27,catego_cest -23,cause 17,cd 26,cd_de 24,ce__a -20,ce__aux 26,ce__ce -27,ce__cet -17,ce__cete 14
ce__ci -5,ce__d 23,ce__de -13,ce__dis -6,ce__discip -7,ce__du 23,ce__en 13,ce__est -32,ce__et 16,ce__il -15,ce__je 26,ce__la 15,ce__le -31,ce__les 22
ce__ment 7,ce__ne 7,ce__on 24,ce__pour 13,ce__rendu -23,ce__sur -11,ce__te 16,ce__tu 45,ce__une -30,ce__veut -41,ce_candid 118,ce_compte -23
ce_confli 6,ce_couple 18,ce_courie -63,ce_cv 14,ce_demand 12,ce_jeune 10,ce_jour -5,ce_mail -16,ce_metier 36,ce_mois 22,ce_monsie 35,ce_paragr -45
ce_pere 9,ce_qu -33,ce_raport -46,ce_refus -18,ce_reglem -25,ce_sens 10,ce_servic 29,ce_soir 9,ce_soit 6,ce_sont 16,ce_tablea -67,ce_texte -31
ce_une 40,cedric 27,cela -14,cele 61,cele__l 18,cele_de 22,cele_qui 19,celes__sorten 14,celui 77,celui__tu 6,celui_a 38,celui_des 11,celui_que 13
celui_qui 45,cent -24,centre 6,centre__loisir -13,centre_aere 10,centre_techni -13,ceremo -26,certai 18,certif -27,certif__travai -27,certif_de -28
ces 26,ces__a 8,ces__agents 14,ces__candid 36,ces__d 16,ces__dates -21,ces__de 20,ces__demand 13,ces__dosier 30,ces__du -35,ces__en -22,ces__et 18
ces__fiches -33,ces__letres 20,ces__par -14,ces__profil 29,ces__qui 12,ces__sont -36,ces__temoig 16,ces__titres -42,ces_agents 40,ces_articl -40
ces_candid 31,ces_cinq -27,ces_coment -10,ces_courie 31,ces_cv -7,ces_demand 24,ces_deux -38,ces_douze 8,ces_letres -19,ces_locata 12,ces_menage 9
ces_noms 13,ces_profil 29,ces_quatre 17,ces_rues -18,ces_six -33,ces_trois -19,cest__d 11,cest__ele 5,cest__juste 6,cest__l -17,cest__quoi -29
cest__toi 7,cest__vous 7,cest_est 5,cest_pour 10,cet 39,cet__a -6,cet__pour 39,cet_admini 8,cet_agent 39,cet_animat 19,cet_arete -29,cet_habita 20
cet_ordre -8,cet_usager 12,cete__d 9,cete__de -19,cete__ele 9,cete__est -16,cete__et 12,cete__le 13,cete__sur -32,cete_ane 37,cete_apreci -22
cete_asocia 7,cete_candid 16,cete_dame 11,cete_delibe -29,cete_envelo 19,cete_famile 51,cete_histoi 9,cete_letre -57,cete_liste 37,cete_note -42
cete_notice -44,cete_person 12,cete_phrase -54,ceux 71,ceux__n 20,ceux__on 17,ceux__sont 18,ceux__te 8,ceux__tu 40,ceux_de -14,ceux_qu 27,ceux_que 41
ceux_qui 55,cgct -6,chacun 51,chacun__ces 19,chacun__cv 19,chacun__inscri 12,chacun__mes 18,chacun__ofres 14,chacun__une -15,chacun_de 35,chacun_des 64
chacun_selon 12,chaise -44,chalet 5,chaleu -16,champe 9,champs -8,champs__comple -6,champs_a -8,chance 42,chance_de 7,change -8,change__fond -6
change__sens -12,change_au -6,change_de 7,change_le -12,change_pas -19,chanti_d 16,chapit -64,chaque 27,chaque__a 8,chaque__au 12,chaque__de 16
chaque__en -7,chaque__et 44,chaque__je 15,chaque__la -33,chaque__par 7,chaque__sans -29,chaque__selon 6,chaque__suivie 7,chaque__sur -6,chaque__une 20
chaque_agent 55,chaque_asocia -8,chaque_candid 40,chaque_criter -22,chaque_cv -18,chaque_demand 55,chaque_dosier -46,chaque_entrep -11,chaque_famile 5
chaque_foyer 6,chaque_groupe -24,chaque_letre 19,chaque_ligne -7,chaque_modele -24,chaque_nom 8,chaque_postul 9,chaque_resume 23,charge -56
charge__comuni 26,charge_de 16,charte -15,chaudi -69,chaufe 25,chause -17,chef 33,chef__equipe 18,chef__servic 32,chef_d 18,chef_de 20,chef_veut 10
chefe 33,chefs -23,chefs__servic -21,chefs_de -21,chemin -62,chemin_rural -21,cheque 37,cher -12,cherch -29,cherch_dans 13,cherch_le -8,cherch_un -24
chez 18,chez_sa 13,chien -10,chiens -19,chifre 14,chifre__chacun 18,chifre__perfor 26,chifre_a 15,chifre_de -23,chifre_joints -41,chifre_la 26
chifre_pour 8,chloe 9,choisi 15,choisi__alice 14,choisi__benefi 8,choisi__bon -26,choisi__ces 7,choisi__entrep 7,choisi__formul -16,choisi__hasard -8
choisi__l -19,choisi__la 20,choisi__les 34,choisi__meme 36,choisi__police -15,choisi__presta 31,choisi__titre -26,choisi__un -8,choisi_au -8
choisi_entre -32,choisi_l 23,choisi_la -24,choisi_le 26,choisi_les 86,choisi_par -14,choisi_parmi 39,choisi_qui 24,choisi_toi 36,choisi_trois -43
choisi_un -29,choisi_une -50,choix 19,choix_et -17,chose 37,chrono -34,chrono__faits -23,chrono_des -17,chrono_les -18,ci 13,ci__la 24,ci_apres 27
ci_joint -37,ci_jointe 7,cia 7,cia__les 9,cia_entre 12,cimeti -25,cinq 17,cinq__a 10,cinq__de -7,cinq__du 20,cinq__et 20,cinq__les 22,cinq__pour 33
cinq_ans -39,cinq_candid 34,cinq_dates -22,cinq_dosier 19,circul -21,circul__la -12,circul_sur -10,citer 9,citer__nom 10,citer_de 10,cites 23,citoye 22
civil -12,civil_par -14,civiqu 6,civism 25,clair -56,clair_pour -18,claire -45,clase -8,clase__archiv -6,clase__candid 32,clase__demand 29
clase__premie -5,clase__rues -27,clase_me -10,clasem 34,clasem__des 14,clasem_de -10,clasem_des 16,clasem_du -53,clasem_final 9,claser 32,clases -19
clause -7,cles 12,cles_de 10,clotur -10,club__fot 14,club__judo -13,club__la 17,club__rugby 47,club__tenis -13,club_et 8,club_tu 16,clubs 31
clubs_qui 11,clubs_sporti -11,coche__dix 21,coche_les 56,code -25,code__de -12,code__il -8,code__l -8,code__la -11,code_couleu 7,code_de -13
code_genera -12,code_prevoi -13,code_sur -12,coefic 27,coefic_de 27,coeur 24,cohere -35,colabo 10,colas -18,cole 16,cole__desous -9,cole__mails -12
cole__notes -13,cole_ci 7,cole_trois -12,colect 31,colegi 44,colegi_qui -13,colegu 7,coles 8,colin 16,colis -5,colis__noel -10,colis_de -10
colone__criter -12,colone__du -8,colone__favora 27,colone__rempli 17,colone_apreci 26,colone_avis 36,colone_candid 35,colone_nom -31,colone_par -13
colone_retenu 6,coloni 14,comand -43,comand_publiq -23,combie__20 26,combie__a -31,combie__agents -26,combie__candid -41,combie__demand -26
combie__dosier -45,combie__enfant -5,combie__famile -19,combie__il -15,combie__jours 47,combie__ofres -26,combie__points 42,combie_d -52,combie_de -20
combie_faut -15,combie_on 9,combie_sur 41,come 30,come__d 8,come__le 31,come__te -47,come__tu -8,come_chef 18,come_tu 44,comenc 21,comenc_a -11
comenc_par 26,coment -51,coment__calcul -6,coment__la -13,coment__le -19,coment_foncti -13,coment_justif 11,coment_se -9,coment_sont -25,coment_sur 20
coment_un -20,comerc 61,comerc__une 36,comerc_est 6,comerc_pour 32,comis 37,comis__faute 37,comis_une 20,comisi -16,comisi__6 -9,comisi__a -33
comisi__aide -6,comisi__atribu -13,comisi__avec 7,comisi__du -15,comisi__ecarte -13,comisi__jeudi 27,comisi__l -21,comisi__la 22,comisi__les -11
comisi__partag 28,comisi__refuse -8,comisi_a -61,comisi_d 9,comisi_dans 8,comisi_de 16,comisi_en 35,comisi_est 33,comisi_et 19,comisi_logeme 23
comisi_n -14,comisi_perman 11,comisi_que -44,comisi_tu 11,comite -8,compag 14,compar -20,compar__candid 41,compar__devis -8,compar__et 8
compar__prix -18,compar__produc 13,compar__tarifs -5,compar_ces 13,compar_des 23,compar_deux -62,compar_la 6,compar_les -37,compet 14,compet__de 16
compet__nomer -27,compet__trois 7,compet_des 7,compet_pour -54,comple 13,comple__colone 17,comple__grile 14,comple__l -5,comple__la 6,comple__phrase 17
comple_indemn 8,comple_la 42,comple_le 15,comple_par 18,compor 56,compor__l 8,compor_de 64,compos -33,compos__equipe 25,compos_l 25,compri 8,compta 30
compte -26,compte__1er -9,compte__d 24,compte__de 6,compte__du -6,compte__la -22,compte__votes -5,compte_combie -10,compte_de -33,compte_des -6
compte_du -12,compte_les -29,compte_rendu -29,compte_rendus 26,compte_sur 30,comuna -16,comuna__ou -11,comuna_le -14,comune -44,comune__le -29
comune_et -18,comuni -31,comuni_anonca -18,comuni_de -22,conais 42,conait -32,concer -18,conclu 61,conclu__celui 12,conclu__l 60,conclu__le 17
conclu__s 11,conclu_a 46,conclu_par 30,conclu_qui 11,conclu_sur 28,concou__archit -26,concou__balcon 11,concou__desins -13,concou__nouvel 11
concou_d -32,concou_de 15,concou_des 18,concur -18,condit -12,condit__etre -6,condit_pour -10,condol -6,conduc 17,condui 12,confia 56,confia__ce 11
confia_a 14,confia_en 7,confie 44,confie_la 22,confir -5,confli 34,confor -55,confor_au -20,conge -16,conges -52,conges__ete -25,conges_d -26
consei -16,consei__a -14,consei__adopte -13,consei__conclu 21,consei__l -6,consei__la 9,consei__quarti 9,consei_a -36,consei_d -27,consei_et 14
consei_ferait 10,consei_munici -24,consei_pour -20,consei_sur -7,conseq 26,conser 12,consid 8,consig -15,consig__les -6,consom -56,consta -14
constr_de 9,constr_un -8,consul -12,consul__dosier -21,consul_des 13,consul_son -21,contes -19,contes__refus -10,contie -32,contra -10,contra__la -5
contra__m -12,contra__me -18,contra_a -24,contra_d -17,contra_de 19,contra_sur 6,contre 43,contre_2 -5,contre__absten -5,contre__l -24,contre_de -19
contre_la 6,contre_le -9,contre_les -13,contre_lui 31,contre_m 17,contre_son 7,contro -8,convai 46,conven -11,conven__l -10,conven__le -10
conven__mise -13,conven_avec -19,conven_d 12,conven_de -15,convie 60,convie__mieux -10,convie_le -10,convie_pas 49,convoc -52,convoc__candid -8
convoc__consei -32,convoc__l -13,convoc__la 23,convoc__trois 6,convoc_au -20,convoc_de -36,convoc_des -21,convoc_du -13,convoq -12,convoq__consei -16
convoq__l -19,convoq__une 22,convoq_en 25,convoq_les -14,convoq_pour 22,copera 35,copie -21,copies 39,copieu -9,corect -39,coresp_defens 6,corige -37
corige__fautes 9,corige_les 5,corige_seulem -22,cotati -10,cote 15,cote__chaque -37,cote_a -40,cote_de 33,coucou -11,couleu -28,coup 41,coup__pouce 18
coup_de 19,coupab 48,couper 22,couper_les 15,coupez -24,couple 33,cour -13,courag 27,couran 6,courie -35,courie__a -14,courie__dire -13,courie__il -33
courie__le 6,courie__les -24,courie__m -9,courie__parent -6,courie__rejet -5,courie__repons 6,courie__voisin 21,courie_a -17,courie_au -27
courie_aux -6,courie_d -14,courie_de 5,courie_des 6,courie_est -34,courie_inform -7,courie_par -10,courie_pour -31,courie_rapela -11,couron 16
cours -45,court -54,courte -21,courto -37,cout -50,cout__la -28,cout__travau -8,cout_de -37,cout_des -8,coute -30,couter -12,couter__moins -12
couter_le -12,cre -15,cre__liste -13,cre_une -13,creche 18,creche__cinq 12,creche__date -6,creche__en -6,creche__est 8,creche__l 16,creche__la 22
creche__le 21,creche__les -12,creche__ordre 7,creche__par -6,creche__une -37,creche_adopte -6,creche_dans -12,creche_et 36,creche_ou 11,creche_pour 38
credib 44,credib_de 6,crenea -9,crep 27,crible 7,crie 15,criter -18,criter__a 25,criter__atribu -6,criter__de 12,criter__jugeme -16,criter__la -7
criter__notre -24,criter__priori -7,criter__reglem 7,criter__un -33,criter__une -10,criter_d -6,criter_dans -23,criter_de -27,criter_du 7,criter_et -13
criter_legaux -18,criter_object -6,critiq 11,croire 15,croise 27,cst -6,cuisin -16,culpab 23,cv 55,cv__cv -11,cv__desous 8,cv__en 14,cv__l 15,cv__la 34
cv__le 23,cv__plus 7,cv__pour 12,cv_ci 12,cv_du 12,cv_et 51,cv_sont 23,d -10,d__1 -6,d__a -46,d__admini 6,d__agent -8,d__alimen 36,d__anuele -19
d__atsem -16,d__au -58,d__aux 9,d__avec 21,d__candid 8,d__ce -26,d__ces 7,d__cest -17,d__cete 19,d__choisi 5,d__civil 14,d__consei -10,d__d -15
d__dans -46,d__de 24,d__decore 8,d__des -9,d__dis -19,d__dosier 9,d__du -17,d__en 30,d__entre 28,d__entret -14,d__est 29,d__et 23,d__etrang 14,d__il 16
d__je -8,d__l -30,d__la 22,d__le -20,d__les 40,d__lesque 13,d__leurs 52,d__mail -7,d__mes 14,d__ont -23,d__par -34,d__parmi 21,d__pour -9,d__prendr 17
d__princi 7,d__public -12,d__que -8,d__qui 43,d__recrut 7,d__redige -8,d__respon 6,d__sa 21,d__sans -12,d__selon 15,d__ses 18,d__social 22,d__son 19
d__sont -16,d__subven -37,d__sur 5,d__tempor 17,d__toi -20,d__un -25,d__vide -19,d__vierge -24,d_abord 11,d_absenc 13,d_aces -26,d_acompa -13
d_acord -34,d_activi -6,d_acueil 14,d_adequa 35,d_aficha -15,d_afiche -18,d_age -24,d_agent -15,d_agents -39,d_aide 42,d_analys 37,d_animat -9
d_aout -12,d_apel -21,d_apres 17,d_archit -25,d_arete -14,d_arive -25,d_artist 21,d_asocia -29,d_astrei -21,d_asuran -16,d_atache 9,d_atsem -9
d_auditi 6,d_autre -23,d_avance 14,d_averti -14,d_avis -16,d_eau 15,d_ecole 31,d_ecrire 26,d_eforts 10,d_electi -9,d_electr 19,d_eleve 33,d_eleves 38
d_emarge -28,d_embauc 15,d_emploi -27,d_encadr 24,d_energi -15,d_enfant -46,d_engage -24,d_entret -23,d_equipe 38,d_etat 14,d_ete 8,d_etre 28
d_etudes 7,d_eurovi 22,d_evacua -27,d_evalua -17,d_exclus 51,d_habita 13,d_heberg 11,d_hier -18,d_honeur 27,d_imposi -26,d_inform -6,d_inscri -23
d_insert 18,d_observ -13,d_ocupat 11,d_oeuvre 18,d_ofice 29,d_ofres -20,d_ordure -15,d_origin 14,d_ouvert -20,d_un -35,d_une -69,d_urbani 12
d_urgenc 16,d_usager 9,da 9,da_silva 9,dalo -30,dame 8,danger 51,danger_pour 12,dans -8,dans__ane 24,dans__arete -47,dans__candid 20,dans__colone 15
dans__compte -6,dans__comune -50,dans__confli 6,dans__courie 14,dans__demand -24,dans__dosier -12,dans__equipe 20,dans__fiche -16,dans__fiches 7
dans__fichie 16,dans__formul -7,dans__groupe 16,dans__histoi 9,dans__letre -17,dans__liste 9,dans__lot 10,dans__ordre -52,dans__peau 19
dans__phrase -44,dans__proces -20,dans__pv -11,dans__raport -31,dans__regist -18,dans__reglem -23,dans__sens 16,dans__servic 38,dans__trois -10
dans_ces 53,dans_cet -25,dans_chaque -34,dans_l -20,dans_la 19,dans_le 9,dans_les 8,dans_mon -19,dans_notre -12,dans_quel -14,dans_sa -8,dans_son 15
dans_un -26,dans_une -56,date -78,date__demand -6,date__depot -33,date__fin -16,date_d -26,date_de -49,date_du -26,date_limite -5,dates -62
dates__la -24,dates_dans -27,dates_de -12,davant -11,de_0 29,de_1 17,de_150 -11,de_2 12,de_2023 -21,de_2024 -18,de_2026 -18,de_3 -43,de_3e -13,de_4 6
de_5 8,de_50 6,de_6 -11,de_8 14,de__000 25,de__5 8,de__500 6,de__aciden 13,de__acord 25,de__acueil 13,de__adjoin 29,de__age -9,de__agent 49
de__agents 28,de__aide 26,de__air -33,de__aire -16,de__alterc 5,de__amende 8,de__an -20,de__ane 8,de__anglai 6,de__anonce -21,de__ans -5,de__apel 23
de__aplica -19,de__apreci -50,de__apres -8,de__arete -12,de__articl -55,de__asista 15,de__asocia -10,de__au 5,de__aux 13,de__avant -10,de__avec -33
de__avons -36,de__ba 16,de__blanc -5,de__buvete -24,de__candid 47,de__cao -30,de__ce 10,de__celui 9,de__cest -29,de__cete 19,de__chause -17,de__chef 12
de__choisi -19,de__colegu 10,de__comand -10,de__compte -12,de__comune -26,de__confor -10,de__contre 30,de__costa -16,de__courie 33,de__cv -44,de__d -5
de__de -11,de__decide 15,de__delega -19,de__demand 17,de__depend 6,de__des -22,de__deux -31,de__dialo 5,de__direct 54,de__dis 8,de__discou -27
de__done -26,de__du -6,de__eau -11,de__ecole 24,de__eglise -18,de__electi -15,de__en -14,de__enfant 6,de__enseig 12,de__entre 9,de__entrep 39
de__entret -14,de__epicer 8,de__equipe 47,de__et 36,de__ete -8,de__evalua -13,de__exclus -18,de__famili -7,de__faure 11,de__fete -28,de__fiche 18
de__fixant -7,de__fleuri -9,de__foi 16,de__formul -20,de__garde 8,de__genant -16,de__greve 7,de__groupe -24,de__h -16,de__hadad 13,de__hale -8
de__il -21,de__j 8,de__je 5,de__klein -34,de__l -12,de__la -18,de__lang 5,de__le -5,de__lemair -30,de__lenoir -6,de__lequel 14,de__les 14,de__letre 11
de__letres 7,de__libere 12,de__liste 46,de__locata 14,de__m -36,de__mails 26,de__maire -8,de__mairie 45,de__mais 14,de__maison -10,de__manque -12
de__me 28,de__medail -12,de__meileu 12,de__memoir 36,de__mets 42,de__mois 6,de__montan -46,de__munici 9,de__musiqu -11,de__neutre -18,de__nguyen -17
de__nombre -8,de__noms 24,de__notes 14,de__notice -36,de__nouvel 63,de__on 25,de__ont -7,de__oral 12,de__par 7,de__pas -18,de__perin 5,de__person 7
de__petit 6,de__petiti 25,de__picard 7,de__pile 29,de__piscin -25,de__placie -10,de__plus -9,de__police -15,de__politi -19,de__postul 10,de__pour -6
de__prime -6,de__princi -9,de__prix -5,de__profes 27,de__propos 22,de__public -8,de__puis 7,de__que 18,de__qui -11,de__raport -11,de__recues -32
de__refect -18,de__regie -10,de__repond 11,de__repons 7,de__reside 19,de__retire 26,de__reunio 14,de__rey 7,de__roux 7,de__s -15,de__sa -6
de__samedi -22,de__sans -15,de__scolai 14,de__seance -7,de__selon 10,de__semain -43,de__servic -22,de__simon 12,de__situat 21,de__six -8,de__social 16
de__societ 45,de__son -14,de__sont -33,de__stage 16,de__stp -34,de__sur -31,de__tablea -50,de__texte -28,de__toitur -7,de__transc 19,de__traore 13
de__trois 17,de__trouve 29,de__tu 41,de__type -9,de__un -67,de__une -26,de__vaut 14,de__veulen 5,de__vide -9,de__vierge -13,de__vile -5,de__visite 26
de__voirie -11,de__voisin 27,de__zone -7,de_a 33,de_baigna -6,de_balcon 18,de_benevo 9,de_bon 21,de_bourse 20,de_bus -17,de_cabine -27,de_candid -47
de_caract -34,de_carte 28,de_catego -23,de_ce -43,de_celui 13,de_cet 39,de_cete -37,de_chacun 19,de_chance 29,de_chanti 21,de_chaque 24,de_chien 15
de_choisi -15,de_cia -6,de_circul -8,de_compet 17,de_compos -20,de_compta 6,de_comuni 15,de_conces -22,de_concou -31,de_condol -6,de_condui -9
de_confia 36,de_conge -11,de_conges -24,de_conser -8,de_consul 8,de_convoc -14,de_cote 23,de_creche 28,de_cuisin -29,de_cv -13,de_danger 25
de_dates -20,de_decisi -19,de_declar 12,de_delibe -26,de_demand -16,de_depart 6,de_depot -34,de_deroga 6,de_desins -13,de_deux -12,de_dgs 16
de_dimanc 16,de_discri -11,de_docume -10,de_dosier -44,de_durand 20,de_facon 35,de_factur -19,de_faire -12,de_famile -47,de_felici -45,de_femes -71
de_fermet -6,de_fiabil 11,de_fiche -11,de_fin -17,de_foncti -52,de_format 9,de_fot -11,de_fourni -20,de_fragil 18,de_gestio -22,de_grade -6
de_gravat -9,de_jardin -11,de_jeudi 28,de_jeunes 35,de_jeux -12,de_jours 28,de_judo -14,de_jugeme -16,de_justif 7,de_letre -15,de_leur 8,de_leurs 33
de_licenc 14,de_lire 8,de_local -9,de_locata 7,de_logeme -11,de_loisir -10,de_lui 52,de_m 23,de_ma -26,de_mail -11,de_maitri 10,de_marc 10
de_marche -25,de_mardi 31,de_mauvai 19,de_me 48,de_mediat -35,de_merite 14,de_mes 28,de_moitie -20,de_mon 25,de_motiva 16,de_naisan -15,de_ne -18
de_neige 25,de_netoya 6,de_niveau 22,de_noel -13,de_nom 10,de_nomina -9,de_nos 14,de_note -26,de_notes 7,de_notre 44,de_nous 13,de_nouvel 11,de_nuit 7
de_paie -23,de_parkin 26,de_partir 21,de_pasage -12,de_patrou -7,de_paul 38,de_peintu -17,de_permis -9,de_pertin 12,de_petanq -16,de_place -33
de_plus 7,de_pointa -28,de_points 47,de_police -7,de_polici 9,de_polite -35,de_poste -38,de_pouce 18,de_poule -39,de_precar 16,de_prefer 42,de_prendr 6
de_prese -17,de_presen -10,de_prime 52,de_priori 34,de_prix -12,de_projet -7,de_protec -8,de_public -6,de_quarti 9,de_quel -42,de_raport -8
de_recept -46,de_receve -10,de_recidi 36,de_recoma -21,de_recour -25,de_recrut -21,de_refus 26,de_rejet -41,de_remerc -13,de_remise -22,de_repas -16
de_respon -5,de_restau 6,de_result -8,de_revoca 6,de_risque 16,de_role -7,de_rugby 47,de_sa 19,de_saison 23,de_sale 11,de_sancti -21,de_satisf -8
de_se 9,de_seance -12,de_secour 32,de_securi -8,de_serieu 8,de_servic -11,de_servir 37,de_ses 56,de_signal -30,de_son 14,de_sonia 35,de_subven -8
de_survei -13,de_suspen -17,de_synthe -28,de_taxi 19,de_teleph -7,de_tenis -13,de_terase -22,de_tes 31,de_theatr -19,de_tirer 8,de_touris -28
de_travai -31,de_triche 7,de_trois 14,de_troisi 20,de_vacanc -17,de_valeur 33,de_vie 11,de_violon 33,de_voeux -26,de_voir 12,de_voirie -14,de_voisin 18
de_vote -27,de_voter 8,de_vous 6,de_vrai 10,de_vulner 17,debuta 6,debute 33,decemb -33,decemb_a -18,decena -23,decern 28,decern__trois 23,decern_les 23
deces -18,dechet -18,decide -10,decide__apres 5,decide__atribu -15,decide__avis -7,decide__est 17,decide__il 18,decide__l -45,decide__la 15
decide__ma 11,decide__ne -22,decide_a 31,decide_apres -8,decide_d -9,decide_de -46,decide_du -6,decide_et 10,decide_lequel 39,decide_par -16
decide_pour -9,decide_qui 14,decide_si 6,decisi -19,decisi__atribu -15,decisi__la -13,decisi__maire -20,decisi_d -15,decisi_de -19,decisi_du -37
decisi_est -11,decisi_pour 10,decisi_prise -6,decisi_propos 39,declar -43,declar__apreci -9,declar__chaque -59,declar__la 8,declar__me -15
declar_de -12,declar_par -19,declar_preala 16,declar_sans -9,decret -15,decris_le -5,decrit 32,decrit__desous 30,decrit_ci 30,decroi 23,dedans 6
deduis 49,defavo 58,defavo_a 19,defavo_en 17,defavo_pour 7,defavo_sur 20,defens -16,defens__la -14,defini -49,degre 23,degre_de 28,dehors 5,deja 10
delai -27,delai_de -21,delais -17,delega 14,delega__financ 8,delega__servic 9,delega_aux 8,delega_de 7,delegu 49,delibe -41,delibe__de -9,delibe__la 19
delibe__les -22,delibe_atribu 9,delibe_d 33,delibe_de 6,delibe_du -6,delibe_fixant -9,delibe_par -5,delibe_qui -25,delibe_sur 13,demand 17
demand__aide 27,demand__apres 10,demand__bourse 5,demand__carte 13,demand__ceux 7,demand__compos -20,demand__comuni -10,demand__date -27
demand__deroga 16,demand__il -19,demand__l -17,demand__la 15,demand__le 30,demand__les -12,demand__local -22,demand__m 8,demand__sont 11
demand__stage 9,demand__subven 10,demand__un -10,demand__une -12,demand_a -69,demand_au -24,demand_dans -15,demand_de 26,demand_en -35,demand_et 30
demand_fais 23,demand_la 40,demand_par 11,demand_pourqu -17,demand_qui -6,demand_un -16,demeur -8,demeur__la 8,demeur__m -8,demeur_a -8,demoti 14
deneig -10,denis 31,deonto 9,depart 19,depart__deux 14,depart__et 14,depart__petit 8,depart__retrai -17,depart__trois 7,depart_de -14,depart_en -17
depart_les 42,depend 8,depend_de 6,depens -60,deplac -35,deport -24,depose -11,depose__dosier -39,depose_une -13,depot -12,depot__gravat -9
depot_de -15,depot_sauvag 31,depots -13,depots_sauvag -13,depuis -19,depuis__il 17,depuis_que -21,dernie 25,dernie__le 20,dernie_a 7,dernie_anes -32
dernie_colone 21,deroga__la -23,deroga_scolai -14,deroul -24,des__a 14,des__absent -32,des__admis 28,des__agents 30,des__agresi -21,des__alimen 5
des__anouk -12,des__au -14,des__avec 32,des__candid 61,des__ci 19,des__colegi 18,des__cv 14,des__d -15,des__dans -13,des__decide -8,des__demand 14
des__dernie -32,des__des -24,des__dosier 35,des__du -24,des__elus -9,des__en -22,des__et 38,des__ferait 10,des__il -12,des__inscri -10,des__je -34
des__joints -26,des__la -7,des__laquel 6,des__les 40,des__mauvai 6,des__munici 8,des__non -6,des__on 10,des__par -88,des__penibl 9,des__pour 43
des__qu 16,des__que -40,des__recues 7,des__redige -6,des__reproc -6,des__retenu -6,des__sans -20,des__selon 51,des__sont 8,des__suivan 23,des__sur 11
des__tu -27,des__une 11,des__verses -37,des__verts -13,des__votes -6,des_adjoin -8,des_admis 20,des_agents -5,des_animat 20,des_argume 24
des_aseseu -15,des_atribu 40,des_benevo -9,des_besoin -34,des_bureau 16,des_candid -46,des_charge -17,des_chefs -20,des_chiens -19,des_cinq 26
des_clubs 25,des_colegi 25,des_conges -25,des_criter -29,des_cv 20,des_dechet -11,des_demand -19,des_deux 53,des_devis -14,des_dix -21,des_domain -26
des_elus -49,des_enfant -50,des_entrep -24,des_entret -11,des_equipe -8,des_etoile 18,des_exposa -6,des_faits -10,des_famile 18,des_fetes 12
des_gens 32,des_habita 17,des_incivi -6,des_indivi 37,des_inscri -45,des_jardin 10,des_jeunes 34,des_letres -11,des_lilas 18,des_locata 27
des_logeme -16,des_mails 9,des_martin 7,des_membre -36,des_menage 39,des_neuf 23,des_ofres 11,des_parent 22,des_perman -14,des_person 10,des_photos 18
des_pieces -49,des_places -36,des_points -17,des_pompie -21,des_prets 11,des_primes 8,des_prix -22,des_projet 43,des_quatre 49,des_questi -43
des_raison 30,des_repons -12,des_result -25,des_risque -15,des_rues -37,des_saison -7,des_six 16,des_stagia 25,des_subven -16,des_temoin 27
des_travau -34,des_trois 44,des_usager 20,des_visite 7,descri 18,descri_de 22,design 19,design__agent 15,design__atribu 21,design__deux 9
design__entrep 17,design__famile -21,design__gagnan 8,design__laurea 17,design__le -14,design__meileu 11,design_l 51,design_la -12,design_le 24
design_par -31,design_un 13,desine -8,desine_le -15,desins -13,desous 18,desous_la 20,detect 18,detect_les 8,determ 36,determ__date -17,determ__m 21
determ_si 21,detres 47,deux__candid 25,deux__ceux 6,deux__d -7,deux__de -46,deux__des 14,deux__est -34,deux__et 26,deux__ex 15,deux__l 8,deux__la 8
deux__lequel 24,deux__pour -6,deux__que -9,deux__qui 36,deux__sans -18,deux__un 25,deux__veulen 6,deux_adjoin 6,deux_agents 30,deux_ans 11
deux_autres -26,deux_candid 30,deux_clubs 10,deux_colegi 18,deux_comerc 15,deux_devis 5,deux_dosier 17,deux_fois 11,deux_jours -11,deux_le 18
deux_lignes 21,deux_modele -37,deux_ofres -19,deux_postes 11,deux_profil 27,deux_saison 8,deux_stagia 9,deux_tas 7,deux_temoig 10,deux_titres -42
deux_versio 16,deux_voisin -16,deuxie -26,deuxie__troisi -15,deuxie_et -8,deuxie_groupe 20,devais 38,devant 21,devant_le 9,devien 8,devine 12
devine__des 12,devine_l 13,devine_lequel 20,devis -10,devis__par -8,devis_de -15,devis_et 11,devons 8,devrai 66,devrai__l 25,devrai__la 10
devrai__le 18,devrai_avoir 6,devrai_etre 17,devrai_paser 6,devrai_recevo 9,dgs 25,dgs__une 26,diagno 7,dialo 6,dicte -44,difere -29,difere_entre -18
dificu 20,digne 8,dimanc -19,diplom -33,diplom_a -13,diplom_et -48,dire -81,dire__a -22,dire__la -49,dire_a -17,dire_qu -5,dire_que -37,dire_qui -18
dire_si 8,direct 29,direct__cabine -27,direct__centre 9,direct__creche 22,direct__le -9,direct__les -15,direct_a -18,direct_de -5,direct_du 9
direct_et -8,direct_genera 17,dis 25,dis__code -12,dis__des 18,dis__ele 14,dis__embauc 9,dis__est 8,dis__franch 7,dis__il 6,dis__ils 12,dis__juste 17
dis__l 10,dis__la 13,dis__les 15,dis__lesque -13,dis__loi -24,dis__pour -16,dis__quels -29,dis__qui 27,dis__s 17,dis__verite 12,dis_au 6,dis_chaque -23
dis_la -33,dis_le -21,dis_lequel 22,dis_moi 6,dis_nous 21,dis_oui 25,dis_qu 16,dis_que 10,dis_quoi -24,dis_si 51,disant 12,discip -13,discip__la 38
discip__un -6,discip_a -10,discip_avec 37,discip_du -7,discip_est 8,discip_et 12,discip_pour -11,discou -45,discou__depart -12,discou__la -8
discou__remise -12,discou_d 7,discou_de -22,discou_pour -19,discri -22,dispos -13,dispos_de -13,distri_les 16,dites 46,dites__l 6,divisi 12,dix 37
dix__a -28,dix__anes -21,dix__d 15,dix__de 19,dix__pour -8,dix_dernie -21,dix_lignes -23,dix_questi -33,docile 12,docume -79,docume__a -9,docume_un -12
docume_unique -10,dois__joindr -10,dois_je -25,doit__en 8,doit__etre -43,doit__fourni -10,doit__l 26,doit__le 15,doit__pour 8,doit__un -15,doit_avoir 8
doit_choisi 14,doit_ele 6,doit_en 6,doit_etre 13,doit_fourni -25,doit_il -52,doit_on 7,doit_partir 12,doive 12,domain -26,donc 18,done 18,done__a -5
done__chaque 23,done__coefic 11,done__criter -15,done__exempl -6,done__le 22,done__les 13,done__liste 28,done__nombre -16,done__note -26,done__plan -6
done__pource 14,done__proced -14,done__score 5,done__taux -34,done__ton 21,done__un -17,done__verdic 9,done_a 23,done_l 15,done_la 26,done_le -27
done_les -6,done_moi 33,done_par -7,done_raison -6,done_son 20,done_suite -14,done_ta 50,done_un 23,done_une -11,doner 41,doner__avis -12
doner__chaque 31,doner__place 14,doner__prime 5,doner_a 13,doner_au 13,doner_d -12,doner_la 38,donera 23,donera_tu 14,dones -11,dones__qui 8
dones_par -10,donez 19,dont 14,dont_la -8,dont_le 15,dort -13,dosier 25,dosier__a 7,dosier__apres 14,dosier__bourse 16,dosier__comple -8
dosier__creche 21,dosier__demand 24,dosier__dosier 19,dosier__en 8,dosier__et -18,dosier__inscri 6,dosier__l -10,dosier__la 26,dosier__me -20
dosier__ou 23,dosier__subven -36,dosier__un 24,dosier__urbani -7,dosier_avant -30,dosier_d -35,dosier_dans -11,dosier_de 29,dosier_depose 14
dosier_des 9,dosier_en 36,dosier_est -7,dosier_et 49,dosier_par 12,dosier_qui 11,dosier_sur 21,doublo -45,doublo_dans -31,doue 8,doute 7,douteu 18
douze 26,draft -11,drese__liste 23,drese__profil 17,drese_la 23,drese_le 18,drese_un -19,dresez 9,dresez_le -8,drh 12,drh_doit 14,droit -35
droit__une 13,droit_a -13,droit_au -21,droit_de -28,droits -37,droits__l -8,droits_de -8,dst -8,du_11 -7,du_12 -17,du_15 -15,du_17 -7,du_1er -12
du_2 -22,du_2e 24,du_3 -18,du_3e 11,du_7 -15,du_8 -32,du_9 -9,du__a 20,du__adjoin -5,du__atribu 14,du__au 17,du__aux -44,du__avec -35,du__avril -9
du__canicu 9,du__d -27,du__dans -33,du__decemb -18,du__des 12,du__design 16,du__dis 5,du__entre 9,du__est -11,du__groupe 16,du__janvie -8,du__je 20
du__joint -7,du__juin -16,du__l -23,du__le 18,du__les 18,du__mai -7,du__mars -41,du__mets -23,du__munici -7,du__novemb -15,du__ont -8,du__ou 5
du__par 12,du__parmi 20,du__partic -7,du__pendan -12,du__points 5,du__pour -18,du__prepar -5,du__promet 6,du__propre 37,du__que -11,du__rendu -15
du__rue 22,du__rural -26,du__sans -9,du__selon 39,du__sont 19,du__sur -10,du__techni -21,du__vont 24,du_bar -12,du_benevo 25,du_budget -29,du_cafe 14
du_campin 15,du_candid 42,du_cas 28,du_cgct -6,du_chanti -59,du_chef 25,du_club -28,du_code -7,du_colis -14,du_compor 7,du_compte -15,du_concou 28
du_confli 29,du_conser 17,du_cout -13,du_criter 31,du_depot 33,du_deuxie 20,du_direct 8,du_docume -22,du_dosier 12,du_festiv -7,du_fichie 29
du_four -14,du_gagnan 6,du_genre 7,du_guiche -8,du_jour -9,du_kiosqu 11,du_lot 47,du_maire -25,du_marche -27,du_meileu 14,du_mois -5,du_moulin 14
du_nom -9,du_nombre 28,du_nouvel -40,du_perisc -7,du_permis 17,du_person 5,du_plan -29,du_port -14,du_presby -20,du_projet -25,du_pv -34,du_quarti 35
du_raport -22,du_regist 14,du_reglem -20,du_scruti -18,du_servic 39,du_snack -12,du_square -11,du_stade 12,du_temps 19,du_val 10,du_velo 21
du_vilage -6,du_voisin -14,du_vote -8,dubois -9,dufour -11,dumas 25,dupuis 33,durand -15,durand_freres -15,dure -25,dure__d -9,dure__exclus 9,dure_d 9
e 29,e_les 33,each 11,each__a 16,each_tenant 16,eboueu 6,ecarte 44,ecarte__ofice 11,ecarte__ofre -14,ecarte_d 11,ecarte_l -10,echang -20,echean -6
echele__1 -20,echele_des -5,echelo -9,ecole 18,ecole__fery 9,ecole__la 11,ecole_de 12,ecole_jules 9,ecoles -9,ecrire -50,ecrire__la -8,ecris -20
ecris__arete 31,ecris__letre 18,ecris__mail -17,ecris__mot -16,ecris__notifi -16,ecris__petite 19,ecris__pour -11,ecris_l 42,ecris_la -13,ecris_le -22
ecris_lui -20,ecris_moi 15,ecris_un -24,ecris_une -7,ecrit__la 12,ecrit__letre 27,ecrit_la 27,ecrite -39,ecrite__le -39,ecrive -14,ecrive_le -6
ecrive_lui -6,educat 24,eficac 11,eforts 29,egales -22,eglise -10,eifage -15,elabor 11,elabor_un -7,elague 26,ele 28,ele__a 12,ele__base 13,ele__d 8
ele__encein 24,ele__le 21,ele__son 10,ele__sur 5,ele_a -11,ele_anorma 13,ele_demand 8,ele_en 10,ele_est 25,ele_n 12,ele_une -19,ele_vaut 17,electe 6
electi -37,electi__adjoin -7,electi__consei -19,electi_des -15,electi_du -28,elemen 9,eles -30,eleve 41,eleve__la -11,eleve_de -16,eleve_doit 7
eleve_pour 33,eleves 42,eleves_qui -7,eleves_selon -12,eligib 15,elimin__repeti -12,elimin_les -19,elire 18,elis 19,eloge -37,eloge_de -38,elu -24
elu_me -11,elu_par -23,elue -17,elus -27,elus__le 12,elus_a -7,elus_choisi -14,ema 15,emarge -32,emarge__candid -22,emarge_des -22,emarge_du -7
embauc 33,emplac 11,emplac__marche 43,emplac_du 32,emplac_n -7,emploi -28,emploi_d -6,emploi_de -19,employ 22,employ__fire 5,employ_to 5,emport 64
en_2024 -9,en_2025 -22,en__ce -44,en__cete 10,en__ceux 18,en__chaque 9,en__chrono -18,en__d -10,en__dans -16,en__de 14,en__en 16,en__et -32
en__facile -35,en__jointe 31,en__l -18,en__le -14,en__les 52,en__lesque 9,en__leurs 21,en__lignes -6,en__m 36,en__maladi 11,en__mot 40,en__mots -8
en__neutre -31,en__par 24,en__parmi 35,en__partie -28,en__pas 14,en__phrase -16,en__pour 8,en__puis 18,en__que 34,en__qui -18,en__rendu -11
en__seulem -22,en__simple -15,en__tas 7,en__toi 70,en__tu 8,en__un 26,en_a 6,en_anglai -15,en_arabe -6,en_atente 7,en_bas 40,en_cas -27,en_cause 9
en_centre -17,en_change -6,en_choisi 63,en_clase 24,en_comisi 16,en_compte -11,en_conclu 30,en_concur -20,en_consei 26,en_conseq 26,en_creche -11
en_demeur -8,en_design 12,en_desous 23,en_deux -17,en_entret 10,en_face 12,en_falc -20,en_faute 21,en_foncti 38,en_forme -22,en_fourie -12
en_franca -12,en_gardan -8,en_impaye 17,en_janvie 11,en_langag -9,en_ligne 22,en_majusc -39,en_mars -11,en_metant 38,en_minusc -27,en_ont 22
en_ordre -18,en_page -22,en_penses 9,en_phrase -15,en_piece 31,en_pj 19,en_plus -11,en_premie 35,en_priori 12,en_quatre -13,en_restan -31,en_retard 7
en_retrai -28,en_reunio -6,en_rouge 12,en_seance -5,en_separe 5,en_situat -36,en_tablea -25,en_tant 8,en_te 8,en_tete 22,en_tort 29,en_toute 12
en_trois -20,en_une -5,en_vert 27,encadr 17,encein 33,encein__l 24,encein_dans 24,encein_ou 5,encont -7,encont__m -7,encont_de -7,encore 41
encore__le 16,encore_eu 16,end 15,energi 29,energi__les -15,enfanc 5,enfant__l 6,enfant__le -36,enfant__tu 5,enfant_a 14,enfant_de -17,enfant_en 9
enfant_pour 9,enfant_qui 18,enfin 27,engage 6,enleve 5,enleve_les 5,enquet -22,enquet_admini -8,enregi -25,enseig 22,ensuit 12,entend -8,entier -9
entour 41,entour_le 33,entrai -38,entre 10,entre__2 8,entre__agents -9,entre__asocia 8,entre__averti 12,entre__cv 39,entre__de 18,entre__et -8
entre__famile 19,entre__huit 11,entre__menage 6,entre__qui 9,entre__six -13,entre__trois 22,entre_ces 33,entre_ceux 9,entre_deux -29,entre_la 29
entre_le 15,entre_les 23,entre_me 10,entre_mes 15,entre_nous 10,entre_un -8,entrep 8,entrep__et 20,entrep__il 12,entrep__la -7,entrep__partir 19
entrep__tu 48,entrep_a 21,entrep_faut 6,entrep_martin 6,entrep_que 11,entrep_qui 11,entret -26,entret__12 -10,entret__3 -15,entret__a -14
entret__anuel -19,entret__de -18,entret__ecoles 5,entret__et -7,entret__le -40,entret__m 13,entret__me 29,entret__pour -19,entret__recrut -35
entret__un -39,entret_anuel 8,entret_anuels -11,entret_d -8,entret_de 18,entret_des 5,entret_du -27,entret_et 31,entret_le -14,entret_pour -33
entret_preala -20,entret_profes -21,entret_vierge -9,envelo 35,envelo_de 23,envers 14,envers_la 12,envie 14,envie_de 14,envoi -7,envoie 13,envoye 15
envoye__consei 29,enzo 10,epicer 8,equili 60,equipe 46,equipe__avec 20,equipe__espace 15,equipe__protec -8,equipe__ses 6,equipe_de -22,equipe_des 15
equipe_du -35,equipe_ideale 25,equita 7,ereur -26,es 19,es__du 5,es__presid 10,es_l 5,es_la 12,es_le 17,es_membre 5,es_un -34,espace 6,espace_verts 6
espagn -10,est__a -32,est__asez 12,est__au 7,est__bareme -6,est__bon 7,est__bone 14,est__chefe -18,est__compet 12,est__dans -37,est__decisi 9
est__delai -28,est__deux 13,est__du 24,est__en 25,est__envers 12,est__fait 36,est__faute 21,est__j -10,est__l 26,est__la -29,est__long -11
est__mailon 20,est__meileu -8,est__montan -23,est__niveau 9,est__ou 17,est__par -23,est__plus 32,est__pour -47,est__priori -34,est__proced -31
est__qu 7,est__que -7,est__qui 26,est__redige -25,est__titula -6,est__tort 29,est__un 22,est__une 41,est_a 29,est_absent -22,est_anule 9,est_arive 12
est_asez 9,est_atribu -7,est_au 6,est_bien -11,est_ce 17,est_compet -64,est_coupab 18,est_credib 15,est_ele 12,est_en 67,est_fixe -15,est_il 15
est_incomp -26,est_juste 6,est_l -38,est_la -29,est_le -12,est_loyale 12,est_partag 45,est_pas 5,est_plus 13,est_prise -9,est_quelqu 9,est_quoi -29
est_refuse -8,est_signe -17,est_ta 9,est_toi 7,est_ton 28,est_trop -25,est_un 11,est_vraime 5,estima -13,estima__cout -13,estima_du -13,estime 32
estime__pour 9,estime__probab 15,estime__risque 41,estime_la -21,estime_le 27,estime_les 9,estime_si 9,et 16,et_30 15,et_7 11,et__2026 -18,et__absenc 7
et__ane -39,et__anonce 16,et__au 22,et__autres 25,et__avec 14,et__blame 12,et__caract 7,et__celui 13,et__ceux 20,et__club 8,et__combie 19,et__contre 9
et__d -41,et__dans -43,et__date -6,et__de -34,et__demand 16,et__des 7,et__diplom 7,et__du -6,et__en 6,et__est -9,et__et 21,et__femes -21,et__femini -21
et__inconv -17,et__la 56,et__laquel 9,et__le 51,et__lequel 11,et__les 26,et__leurs -18,et__liste 31,et__m -14,et__merite -28,et__moi 29,et__notes 17
et__on 6,et__par 39,et__pasage 36,et__petit -8,et__pourqu 32,et__qualit -13,et__quele -27,et__qui 35,et__rempli 12,et__resort 9,et__s -14,et__selon -46
et__seulem -7,et__si 42,et__son 25,et__sur 28,et__ta 24,et__toi 9,et__tranch -6,et__un -10,et__une 14,et_a -8,et_adrese -26,et_anonce 43,et_apliqu 26
et_atribu 33,et_au 21,et_calcul 13,et_cele 11,et_celui -12,et_clase 16,et_combie 19,et_conclu 29,et_contre -37,et_corige -53,et_d 15,et_de -44
et_design 11,et_dis 42,et_done 52,et_du -31,et_en 7,et_enleve -18,et_expliq 41,et_fais 20,et_farid 8,et_garde 7,et_hierar 5,et_hugo 15,et_indiqu -8
et_je 10,et_justif 8,et_l -9,et_le -23,et_les 20,et_lesque 7,et_leur -20,et_marc -12,et_me -11,et_metez 16,et_mets 62,et_motive 20,et_ne 6,et_note 28
et_par -15,et_pour 19,et_prepar 26,et_procla 11,et_propos 7,et_qu 5,et_que -33,et_racour -15,et_redige 10,et_rempla 39,et_rempli 24,et_rends 17,et_sa 7
et_ses 13,et_signal 20,et_son 9,et_sors 26,et_sous -26,et_termin 45,et_troisi -8,et_tu 26,et_un 18,et_une -17,et_vire 24,et_vote 30,etabli 10
etabli__calend -38,etabli__clasem 20,etabli__liste 16,etabli__ordre 6,etabli__palmar 28,etabli__profil 7,etabli_la 9,etabli_le 14,etabli_un 13
etabli_une -9,etage 18,etais 24,etapes -15,etapes__recrut -6,etapes_pour -12,etat -34,etat__la -14,etat__par -14,etat_de -14,ete -34,ete__au -17
ete__en -16,ete__enfant 25,ete__le -17,ete__par -12,ete_acorde -17,ete_pris -17,ete_retenu -29,etes -6,etique -19,etofe 29,etofe__un 29,etofe_d 29
etoile 28,etoile__candid 23,etoile__chaque 14,etoile_a 14,etoile_de 7,etrang 14,etre 30,etre__a 7,etre__adjoin -19,etre_decore 8,etre_titula 11
etudes 26,etudes_sans -8,etudia 36,eu 33,eu__temps 17,eu_le 17,euros -12,euros__le -8,euros__les 8,euros__secour 6,euros_de 7,euros_entre 8
euros_pour -10,eurovi 20,evacua -27,evalua 7,evalua__de 39,evalua__la -21,evalua__pour 28,evalua__risque -15,evalua_anuele 16,evalua_de 14
evalua_des -19,evalua_du -31,evalue 11,evalue__cout -33,evalue__credib 6,evalue__motiva 16,evalue__risque -38,evalue_la 45,evalue_le -37,evalue_les 13
evince -40,eviter -19,eviter_les -16,ex 36,ex_aequo 29,exager 31,examin -6,excel 18,excel__done 21,excel_qui 21,except 15,except__cas 16,except_du 16
exclur 15,exclus 36,exclus__de -11,exclus__m -11,exclus__trois 13,exclus_de 12,exclus_pour 42,exclus_tempor 9,exempl -13,exempl_de -6,exerci 8
exige -47,existe -27,experi -10,experi_sans -27,expert 11,expert_rh 8,explic 11,expliq -12,expliq__coment -7,expliq__parent -6,expliq__priori -5
expliq__qu -16,expliq__un -35,expliq_a -7,expliq_aux -7,expliq_ce -16,expliq_coment -5,expliq_en 30,expliq_la -16,expliq_le -25,expliq_moi -8
expliq_pourqu 14,exploi 19,exposa_retenu -6,expose -39,exposi -17,expres -11,expuls 12,exteri 8,extrai -14,extrai_de -6,extrai_les 12,f -21,fabre 22
fabriq -7,facade -14,face 12,face__chaque 12,face_de 12,facile -41,facile__lire -7,facile_a -7,facon 28,factue -18,factue__l -15,factue_sur -15
factur -51,factur__eau -13,factur_d -14,factur_de 10,factur_par -11,faible 45,faible__l 26,faible__la 6,faible_de 5,faible_parmi 17,faile -30,faire 19
faire__a 14,faire__grile -9,faire_confia 15,faire_greve 7,faire_l 26,faire_si -30,faire_un -30,faire_une -7,fais__analys -10,fais__chrono -11
fais__clasem 41,fais__compar -9,fais__compte -46,fais__comuni -12,fais__convoc -18,fais__courie -25,fais__fiche 33,fais__graphi -23,fais__grile -11
fais__groupe 26,fais__la 31,fais__le 13,fais__les -17,fais__liste -26,fais__mieux 14,fais__note -18,fais__petit 26,fais__planin -18,fais__releve -30
fais__swot 21,fais__synthe 11,fais__tablea -13,fais__tri 16,fais__un 10,fais__une -10,fais_au 14,fais_deux 27,fais_la -46,fais_le -27,fais_les -11
fais_moi 10,fais_resort -19,fais_sembla 18,fais_ta 8,fais_un -14,fait 24,fait__ce 36,fait__de 10,fait_le 10,fait_pour 40,fait_quoi -21
faites__tablea -17,faites_la -18,faites_le -5,faites_un 18,faits__a 11,faits__par -25,faits_declar -28,faits_du -12,faits_et -7,faits_reproc 11
falc -20,famile 19,famile__apres 6,famile__atente 20,famile__au -35,famile__care -6,famile__de 39,famile__decisi 22,famile__en -15,famile__il 10
famile__la 29,famile__obteni 17,famile__ou 9,famile__par 17,famile__plus 6,famile__prepar -13,famile__que -24,famile__risque 7,famile__tu -7
famile__un -5,famile_a 26,famile_ci 11,famile_de 22,famile_en 20,famile_inscri -33,famile_le 11,famile_leroux 6,famile_les 7,famile_par 11
famile_pour 40,famile_qu 8,famile_qui -24,famile_revenu 23,famile_sont 9,famile_suivie 7,famile_sur -13,famile_tires -22,famili 13,farid 8,fases -9
fases__clasem -16,fases_un -16,faudra 23,faudra__sur 22,faudra_il 12,faudra_que 7,faut 6,faut__acorde 17,faut__doner 15,faut__en 11,faut__envoye 19
faut__l 6,faut__lui 18,faut__metre -26,faut__pour -25,faut__titula 23,faut__un 11,faut__verbal 17,faut_les 14,faut_un 8,faute 58,faute_discip -7
fautes -31,fautes__ce -11,fautes_d -48,fautes_de 14,fautes_et 11,fautif 12,faux 13,favora 55,favora__defavo 34,favora__la 16,favora_defavo 9
favora_ou 35,favora_pour 29,favori 45,fc 29,felici -70,felici_a -27,feme -15,femes -73,femes__les -71,femes_parmi -71,femini -21,fera -15,fera_l -9
ferais 6,ferait 47,ferait__bon 11,ferait__meileu 15,ferait_la 16,ferait_le 12,ferait_un 11,ferand 22,ferme -48,fermet -19,fermet__la -18,fermet_de -19
fery 9,fete -34,fete__la -14,fete_de -14,fete_des -8,fete_du -6,fetes 12,fetes__l 9,fetes_a 7,feu 9,feuile -78,feuile_de -39,fiabil 49,fiabil_de 18
fiabil_des 31,fiable 51,fiche -12,fiche__de -23,fiche__evalua 24,fiche__poste -18,fiche_d 10,fiche_de -18,fiches 32,fiches_de 20,fiches_sont 16
fichie 21,fichie__person 9,fichie_des -16,fichie_du 9,fictif_et -17,fidele -47,figure -60,figure_dans -23,file 13,filtre 21,filtre__candid 8
filtre__demand 8,filtre_les 15,fin 10,fin__contra -13,fin__son 11,fin_de -7,final 13,finale 13,financ 28,finir 19,finis 38,fire 5,fixant 11
fixant__bareme -7,fixant_le -7,fixe__amende -17,fixe__montan 30,fixe_la 14,fixe_le 19,fixe_les -9,fixe_par -5,fixer 20,fixes -20,fixes__joint -8
fixes__la -14,fixes_par -14,fixes_tablea -8,flanc 49,flanc__servic 21,flanc_du 21,fleuri -10,foi 43,fois 46,fois__tu -14,fois_depuis 6,foncti -28
foncti__cotati -7,foncti__la 21,foncti_de 28,foncti_des -12,foncti_du 9,foncti_et -29,foncti_la -11,foncti_publiq -14,foncti_terito -5,fonde 8,fonds 19
fonds_de 17,font 16,for 67,for__librar 11,for_the 33,forain 27,format -43,format_des -9,forme -51,forme__evalua -6,forme__tablea -12,forme_avec 12
forme_de -18,forme_l -6,forme_le -25,former -18,formul -53,formul__compte -5,formul__criter -6,formul__polite -35,formul__pour -17,formul__qui 21
formul__repons -5,formul_de -46,formul_des -6,formul_du -10,formul_excel 19,formul_la -5,formul_vierge -5,fort 18,forts 18,forum -15,fot -13,fou 8
four -14,fourie -9,fourni -62,fourni__diplom -21,fourni__les -7,fourni_pour -18,fourni_un -25,foyer 39,foyers 32,fragil 25,fragil__locata 21
franca_facile -13,franch 8,franch_si 7,frape 17,frape__camara 17,frape_un 17,fraude 9,french -28,freque__la -20,freque_de -20,freres -8,friche 24
from__to 19,fusion -22,fusion__deux -21,fusion__listes -8,fusion_ces -21,fusion_les -8,futur__de -8,gagnan 79,gagnan__concou -20,gagnan_du -20,gagne 28
gagne__apel 44,gagne_l 44,gagner 52,gagner__temps 19,gagner_du 19,gamin 20,garage 36,garant -15,garcia 33,garcon 16,gardan -8,gardan_les 10,garde 24
garde__les -10,garde__on -7,garde_champe 9,garde_les 20,garde_ou -7,garde_que 10,garde_seulem -18,garder 49,garder_pour 17,garder_son 7,gardie 35
gardie__gymnas 5,gardie__stade 12,gardie_du 12,gars 14,gendar -5,genera 34,genera__l 16,genera__la -8,genera_de 15,genera_sur 14,genre 7,genre_a 7
gens 23,gentim -34,gerant 6,gerard 25,gestio -22,girard -13,give 6,give__tenant 16,give__the -10,give_each 16,give_me -10,global 28,gracie -14,grade 17
grade__atache 8,grade__me -6,grade_d 11,grand -22,graphi -31,graphi__demand -19,graphi_des -28,gras 12,gratui 10,gravat 6,grave 33,graves 31,gravil -28
gravit 9,gravit__sa 10,gravit_de -5,gravit_et 5,grenie -11,grenie_du -11,grile__analys 25,grile__entret 12,grile__evalua -13,grile__notati -13
grile_d 12,grile_de -13,gros -38,groupe__la -26,groupe__niveau 22,groupe__sancti -31,groupe_sur -24,guiche 15,guide -30,guide__l -14,guide_de -14
guide_pour -5,gymnas__l 19,gymnas_design 16,h -37,h_05 19,h_20 -6,h_30 -26,h__me -17,h_et -14,habita 5,habita__de 16,habita__il 30,habita_est 20
habita_suscep 8,habitu 24,hadad 10,hale -27,hales 27,halte -6,halte_garder -6,handic 6,harmon -12,has -12,hasard -8,hasard_un -8,hauteu 34,heberg 19
henry -9,hesite 64,hesite__le 36,hesite_entre 26,heure -5,heure__fermet -5,heure_de -10,heures -35,heures_et -18,heures_suplem 6,heureu 38
heureu_elus 38,hier -30,hier__le 11,hier_petit -14,hierar 20,hierar__demand 21,hierar__urgenc 6,hierar_par 6,hire 5,histoi 18,histoi_de 9,histoi_ou 19
histor 13,histor_des 13,homage -36,homes -31,honete 34,honeur 27,horair -18,horair__ete -11,horair_d -14,hors -18,hors_delai -18,ht -29,hugo 30,huit 22
huit__en 8,huit_agents 30,huit_candid 10,huit_questi -20,humain -22,hypoth 12,ia 33,ici -9,ideal -13,ideale 25,identi 22,identi__la -29,identi_les 27
ides -43,ides_d -9,ides_de -31,ignore 6,ignore__consig 12,ignore_tes 14,il 18,il__2 11,il__a 18,il__au -31,il__bon 10,il__d 8,il__de -10,il__des 17
il__doner 29,il__en 12,il__encore 10,il__exclur 8,il__fait 20,il__faut -19,il__juste 18,il__l 6,il__la 25,il__le -6,il__les 16,il__m 18,il__me 6
il__mieux 14,il__plait -40,il__pour -10,il__qu 6,il__que 18,il__recrut -11,il__s 11,il__se 26,il__ses -42,il__son -15,il__trop -25,il__un -16
il__une -31,il_a 75,il_acorde 17,il_comis 20,il_convie 11,il_d -23,il_demand -27,il_dis 12,il_doit 22,il_doner 15,il_envoye 19,il_est -28,il_faile -30
il_faudra 39,il_faut 56,il_joindr -20,il_l -16,il_la 6,il_le -9,il_lui 19,il_me -47,il_metre -26,il_mieux -20,il_n -11,il_ne 28,il_nous 9,il_pas -6
il_posibl -28,il_pour -32,il_publie -31,il_reste 20,il_sa 18,il_te -20,il_titula 23,il_une 35,il_vaut 15,il_verbal 17,il_vous -22,il_y 32
ils_figure -21,ils_les -7,imagin -8,imagin__tu -5,imagin_que -5,imeubl 10,impart 11,impase -29,impaye 8,implic 13,import -18,import_de -19,impose 23
impose_sur 11,imposi -26,impres 17,imprim -36,imprim_pour -18,in -46,inapti 31,inaugu -12,inaugu_de -12,incivi -6,incohe -20,incohe__dates -20
incohe_de -20,incomp -30,inconv -19,inconv__la -19,inconv_de -19,indemn -14,indica 29,indice 36,indice__fiabil 11,indice__precar 16,indice_de 27
indiqu -13,indiqu__a -27,indiqu__chaque -9,indiqu__les -23,indiqu__presta 9,indiqu__qui -26,indiqu_a -59,indiqu_celes -9,indiqu_la -12,indiqu_le 17
indiqu_les 27,indiqu_moi 12,indiqu_parmi -23,indiqu_pour -8,indivi 11,ines -8,inflig 9,inflig__blame -44,inflig__l 17,inflig_a 17,inflig_au 19
inflig_un -44,inform -57,inform__famile -5,inform_la -20,inform_les -14,inform_m -6,inonda -43,inscri -13,inscri__centre -22,inscri__dans 7
inscri__l -6,inscri__la -21,inscri__le -13,inscri__les -12,inscri__qui 7,inscri__regist -6,inscri__tranch -6,inscri_a -36,inscri_au -27,inscri_en -14
inscri_les 29,inscri_par -10,inscri_sur -5,insere -17,insert 18,instit 14,instru__urbani 15,instru_d 15,insufi_dans 23,insufi_profes -14
insufi_satisf 5,insult 54,insult_un 7,integr 17,inteli 8,interd -22,interd_de -41,intere 57,intere__la 23,intere_pour 23,interi -20,intern -17
intero 34,interv -18,interv__la -15,into -35,introd -36,invent -15,invent_les 22,invita -28,invita_a -7,invite -18,is 5,is__best 18,is_the 18
is_this -9,isue__son 6,ivre 14,ivre__fois 14,j 16,j__besoin 26,j__decide -23,j__les 22,j__pas 7,j__que -15,j__recu 7,j__ta 13,j_aimera -13,j_en 31
j_hesite 16,jade 5,jai 24,jai__candid 5,jai_besoin -6,jai_mis 15,jamais 18,janvie -15,jaouen -14,jaouen__le -24,jardin -5,jardin_partag 15,je 23
je__a -30,je__ai 26,je__au -53,je__cole -31,je__dicte -19,je__en 23,je__fais 13,je__l -50,je__la -35,je__laise 15,je__le -20,je__les 13,je__mets 20
je__propos 23,je__que -8,je__un 30,je__une 20,je_cherch -12,je_cole -9,je_dois 18,je_doner -14,je_joindr -10,je_joins -12,je_la 47,je_le -7,je_les -25
je_leur 7,je_me 12,je_n 23,je_ne 31,je_pas -20,je_signe 22,je_suis 12,je_te -10,je_tu -6,je_veux 13,je_voudra 24,jean 20,jean_marc 46,jete 17
jete__platea 8,jete_son 8,jeu 21,jeu__role -7,jeu_de -7,jeu_tu 18,jeudi -30,jeune 16,jeune__a 7,jeunes 30,jeunes__quarti 36,jeunes_anouk -12
jeunes_du 20,jeux -12,job 33,jobs 14,jobs__ete 14,jobs_d 14,joindr -35,joindr_a -13,joins -12,joint -39,joint__les -11,jointe -6,joints 16,josian -13
joue 18,joue__role 33,joue_le 33,jouets 7,jour -58,jour__du -10,jour_de 11,jour_du -12,jour_pour -20,journa -6,jours -18,jours__exclus 49,jours_d 35
jours_de -15,jours_est -17,judo -12,judo__et 8,judo_club 8,juge -5,juge_la 32,jugeme -22,jugeme__ofres -16,jugeme_des -16,juger 22,juger_si 15,juges 29
jugez 13,juilet -48,juilet__le -8,juin -22,jules 9,jules_fery 9,julien -14,jure 10,jures -10,jury -30,jury__choisi -7,jury__clase -16,jury__concou -26
jury__des -22,jury__done 17,jury__la 31,jury__les 25,jury__mis 16,jury__retenu -35,jury_a -34,jury_de -27,jury_des -13,jury_doit -68,jury_en 9
jury_et 16,jury_l -15,jury_les -27,jury_me -11,jury_n 23,jury_note -22,jury_ont -8,jury_pour 12,jury_tu -17,jusqu -12,jusqu_a -8,juste 66,juste__nom 10
juste_a 5,juste_de 20,juste_le 8,juste_un 13,justes 9,justes__chaque 9,justes_pour 9,justif 12,justif_pour 14,karim 8,karim_sur 5,keita -18,kele -8
kerlea -21,kevin -8,kevin_lemair -16,kiosqu 11,kiosqu__parc 11,kiosqu_du 11,kowals 25,l__14 5,l__a 22,l__alphab -30,l__anuele 39,l__aux -18,l__avec -5
l__b12 14,l__cadre 12,l__ce -21,l__cest -25,l__ci -29,l__civil -31,l__coment -9,l__d -26,l__dans 12,l__decide -10,l__dernie -18,l__des 15,l__dont 18
l__du 5,l__en -13,l__entre -15,l__est -26,l__et 7,l__except 16,l__garcia 11,l__genera 21,l__honete 22,l__ideale 25,l__j 19,l__la 24,l__le 34,l__les -26
l__maire -9,l__martin 23,l__mis 9,l__morel 8,l__n -7,l__nomant 12,l__ou 14,l__par -23,l__pase -14,l__perin 10,l__perisc 7,l__preala -20,l__procha 30
l__profes -20,l__public -16,l__puis 22,l__qu 45,l__que -25,l__redige -17,l__rendu -10,l__rousel 8,l__sans -47,l__scolai 5,l__selon 5,l__social -11
l__techni -25,l__vous 21,l_a -60,l_absent -32,l_aciden 16,l_acord 28,l_acroch 41,l_acte 12,l_acuse -13,l_adjoin -7,l_afaire 8,l_afiche -50,l_age -12
l_agent 27,l_agente 7,l_agreme 28,l_aide 23,l_aine 9,l_air 23,l_aire -12,l_alterc 5,l_amende -15,l_an -11,l_ancien -24,l_ane 23,l_anglai 6,l_animat 8
l_anonce -25,l_aparte 8,l_apel 20,l_apreci -14,l_aprent 19,l_arbitr 7,l_archit -19,l_arete -31,l_articl -36,l_asista -23,l_astrei 23,l_atribu 9
l_atsem 53,l_autre 9,l_avance 6,l_avis -63,l_eau -11,l_ecole 27,l_ecritu 5,l_eglise -10,l_electi -25,l_eleve 7,l_elimin 12,l_eloge -37,l_emarge -6
l_embauc -8,l_emplac -19,l_emport 22,l_encont -7,l_engage 8,l_entrep 10,l_entret -21,l_envelo 20,l_epicer 8,l_equipe 43,l_etat -60,l_ete -8,l_etofe 29
l_evalua 40,l_exclus -22,l_exposi -17,l_histor 13,l_homage -41,l_ia 9,l_imprim 11,l_inscri 8,l_insufi 13,l_inteli 8,l_intere 29,l_invent -13,l_objet 19
l_ofre 28,l_oral -19,l_ordre -6,l_organi -7,l_origin 35,l_orthog -34,l_un 27,l_unanim -7,l_une 27,l_urgenc -7,l_usage -28,l_usager -40,la__a -25
la__adapte 19,la__ancien -17,la__anonca -6,la__anonym 26,la__apres 5,la__atribu 6,la__au -12,la__aux -16,la__avec -25,la__b 18,la__bone 12
la__candid 41,la__cete 24,la__cherch -9,la__claire -65,la__clasem 11,la__colone 8,la__comenc -11,la__contre -16,la__dans -33,la__decide 51
la__decisi -26,la__des -20,la__dis 10,la__discip -7,la__doit 13,la__done 7,la__du -19,la__ecrive -10,la__ele -13,la__electo 6,la__en 9,la__entre -14
la__est -44,la__et 13,la__except 20,la__expliq 7,la__facon -6,la__fais -23,la__ines 16,la__l 32,la__la 10,la__le -19,la__lequel 5,la__leroux 6
la__les 20,la__lesque 7,la__limite -5,la__m 6,la__meileu 11,la__merci 6,la__munici 19,la__nautiq -12,la__note 5,la__nouvel -9,la__on 15,la__orale 12
la__ou 11,la__par -15,la__parmi 33,la__perman 11,la__place 10,la__pour -49,la__prix -11,la__profes 10,la__publiq -40,la__qu 24,la__qualif 6,la__que 26
la__qui -21,la__recent -17,la__redige -6,la__rempli -10,la__retenu 28,la__sale 17,la__scolai 11,la__selon -7,la__social -11,la__sow -21,la__stp 30
la__sur -37,la__tape -19,la__techni 50,la__toi 11,la__tu 13,la__urgent 13,la__utile 54,la__vient 18,la__vote -21,la_a 20,la_au 5,la_bagare 25
la_base -8,la_biblio -7,la_bone 8,la_bourse 8,la_brocan -7,la_caise 7,la_cal -22,la_campag -25,la_candid 47,la_cantin 7,la_cao -18,la_capaci 20
la_carte -26,la_case -27,la_ceremo -9,la_chause -17,la_chefe -11,la_chrono -6,la_circul -14,la_colect 12,la_colone 27,la_comand -10,la_comisi -17
la_compag 12,la_concur -12,la_conven -23,la_convoc -27,la_cotati -8,la_creche 26,la_credib 6,la_cultur 7,la_date -61,la_decisi -33,la_demand -22
la_dernie 19,la_deroga -24,la_design 16,la_dgs -12,la_difere -6,la_drh -15,la_dure -17,la_factur -10,la_famile -49,la_faute 37,la_fete -34
la_feuile -21,la_fiabil 41,la_fiche -5,la_fin 27,la_foncti -14,la_format -23,la_formul -43,la_freque -29,la_garde 14,la_garder 27,la_gendar -5
la_gravit 8,la_greve -9,la_grile 35,la_hale -27,la_hauteu 34,la_lectur 26,la_letre 7,la_liste 12,la_locati -25,la_loi -28,la_main -9,la_maire -32
la_mairie -14,la_maitri 20,la_manier 29,la_medail 7,la_meileu 26,la_meme 23,la_mentio -8,la_mer -16,la_mere 8,la_merite 9,la_mieux 10,la_mise 10
la_moins 12,la_motiva 19,la_moyene -6,la_musiqu -8,la_note 32,la_notifi -48,la_parole -18,la_partie -22,la_peau 19,la_peine 22,la_penali 13,la_pensio 6
la_perfor 26,la_person 47,la_petite 14,la_petiti 22,la_piece -46,la_pile 43,la_piscin -10,la_place 61,la_plage 5,la_plaint 14,la_plaque -18,la_plus 21
la_police 7,la_politi -19,la_positi -20,la_poste -11,la_prefec -35,la_presen 11,la_presid 10,la_presta 12,la_prime 14,la_priori 11,la_probab 26
la_proced -48,la_produc 13,la_propos 36,la_public -6,la_puniti 36,la_qualit -14,la_questi 22,la_recrut -51,la_refect 18,la_regie 12,la_regle -13
la_remise -18,la_rempli -7,la_repart 12,la_repons 19,la_reside 19,la_restau 17,la_reunio -53,la_revoca -13,la_route 34,la_saison -10,la_sale -10
la_sancti 54,la_sci 7,la_seance -32,la_semain -43,la_sincer 27,la_situat 12,la_societ 26,la_sortie -15,la_subven 40,la_suite -8,la_surfac -44
la_suspen 20,la_synthe -27,la_temper -18,la_terase 14,la_tete 13,la_titula 7,la_toitur -12,la_trame -23,la_transc 32,la_tresor 8,la_trouve 11
la_valeur 46,la_verite 15,la_versio -38,la_veulen 10,la_vile -6,la_visite -6,la_voirie -29,la_voisin 15,la_zone -7,laise 10,laise__le -15,laise__si 17
laise_juger 23,laise_le 17,laiser 10,laiser__chance 7,laiser__cote 22,laiser_de 22,laiser_une -21,laises 17,laises_en 17,lamber 29,lampad -23
lampad_rempla -23,lance -7,langag 31,langag_simple -9,laquel 56,laquel__ces 23,laquel__emport 10,laquel__la -10,laquel_de 23,laquel_des 23,laquel_l 11
laurea 24,laurea__la 6,laurea__par -8,laurea__prix -11,laurea_de 29,laurea_design -8,laurea_du -8,le_12 -26,le_14 -21,le_15 -16,le_19 -23,le_1er -12
le_20 -15,le_3 -16,le_30 -5,le_31 -5,le_4 -10,le_6 -8,le_8 -16,le__12 -14,le__2 -21,le__4 -8,le__a -36,le__anonce -16,le__apres 7,le__apte 10,le__au 33
le__aux -13,le__avec -21,le__avril -11,le__bon 12,le__candid 5,le__cher -12,le__choisi 21,le__clair -13,le__compet 7,le__convai 17,le__court -15
le__d -12,le__dans 9,le__de 8,le__demand 14,le__des -48,le__devrai 35,le__docile 8,le__doit -16,le__done 25,le__dosier 27,le__du -6,le__en -30
le__end 15,le__est 9,le__et -9,le__faible 24,le__famili -7,le__final 9,le__forme 12,le__genera -12,le__grenie -11,le__hesite 40,le__ideal -13
le__inflig -17,le__je -8,le__jour -21,le__juilet -35,le__juin -7,le__jure 35,le__l -14,le__la -9,le__les -43,le__lui -15,le__mot -20,le__munici -15
le__n 20,le__nous 28,le__ou 10,le__par -8,le__parmi 40,le__peut -21,le__pour 32,le__prevoi -11,le__profil 6,le__psycho 17,le__que 29,le__quel 20
le__qui -8,le__recu 16,le__regard 14,le__rempli -12,le__rendu 14,le__retenu -10,le__rue 17,le__selon -17,le__solide 8,le__souhai 11,le__souven 8
le__sur -36,le__tabac 11,le__te 25,le__techni 13,le__titula -5,le__un -12,le__verbal -12,le__vote -28,le_a -6,le_aux 7,le_avec -38,le_bail 15
le_baileu 7,le_bar 28,le_bareme -39,le_besoin 5,le_bihan -14,le_bilan 16,le_bon -7,le_border -19,le_boulan 9,le_budget -29,le_buleti -63,le_bureau -27
le_cabine -12,le_cahier 18,le_calend -11,le_camion 19,le_candid 45,le_caract 9,le_cas 7,le_cd 26,le_centre 9,le_chanti 30,le_chef -20,le_choix 15
le_cia 14,le_clasem -7,le_club 38,le_code -49,le_comite 8,le_compor 58,le_comuni -15,le_confli 14,le_consei -26,le_contra 18,le_contre 27,le_coup 25
le_courie -49,le_cout -33,le_degre 8,le_delai -14,le_demand 8,le_depart -17,le_depot -22,le_dernie 22,le_deroul -21,le_dgs 8,le_dimanc 22,le_diplom -31
le_discou -15,le_dosier 33,le_drh 17,le_droit -27,le_en -26,le_faux 8,le_ferait 22,le_fichie -15,le_formul -7,le_franca -17,le_gagnan 20,le_garde 10
le_gardie 16,le_gerant 23,le_groupe 16,le_judo 17,le_jury -45,le_laurea 15,le_le_ton -8,le_lot 9,le_lui -13,le_mail -16,le_mailon 21,le_maire -30
le_marche 19,le_meileu 22,le_meme -12,le_memoir 10,le_mieux -13,le_moins 9,le_mot -16,le_motif -21,le_niveau 20,le_nom 53,le_nombre -52,le_nouvea 25
le_palmar 25,le_parcou 6,le_permis 7,le_petit 46,le_placie -8,le_plan -38,le_planin -45,le_plus 39,le_point -19,le_poison 10,le_port -28,le_portra 12
le_poste 54,le_pour 9,le_pource 14,le_premie -13,le_prendr 6,le_presid 30,le_presta 57,le_proces -12,le_projet -12,le_pv -7,le_quorum -18,le_quotie -7
le_rang 24,le_raport 19,le_recit 7,le_recour -16,le_recrut -29,le_refus -35,le_regist -57,le_reglem 7,le_rejet -8,le_releve -55,le_repas -10
le_reste -8,le_risque 17,le_role 29,le_secour 7,le_sejour 25,le_sens 27,le_serieu 5,le_statio -5,le_t3 11,le_tarif -16,le_taux -37,le_texte -6
le_tire 6,le_titula 21,le_ton -9,le_ton_de -14,le_trafic -22,le_travai 53,le_tri 12,le_tribun -32,le_tuteur -13,le_vide -11,le_vire 10,le_voyage 11
le_wek 15,lea -7,lebrun 8,lecteu -15,lectur 22,lectur_de 26,legale -15,legale_pour -15,legaux -18,lemoin 18,lenoir 5,lequel 42,lequel__agents 5
lequel__ces -41,lequel__consei 10,lequel__le 36,lequel__mes 7,lequel__quatre 7,lequel__trois 9,lequel_de -27,lequel_des 40,lequel_est 33
lequel_merite 9,lequel_nomer 7,leroux 6,leroy 17,les_14 -5,les_15 17,les_18 17,les_2 17,les_22 10,les_30 -14,les_300 -31,les_5 17,les_8 15,les_9 8
les__000 9,les__adopte -6,les__agents 16,les__archit 8,les__aretes -8,les__au 34,les__autres -9,les__aux -35,les__candid -26,les__choisi -14
les__come 22,les__convai 9,les__courag 27,les__criter 12,les__cv 33,les__d -23,les__dans -56,les__de -13,les__declar 7,les__demand 58,les__demoti 12
les__des -19,les__design -8,les__direct 7,les__dones -13,les__dosier 63,les__douteu 18,les__du -27,les__electo -11,les__elus 12,les__en -13
les__enfant 8,les__entre 21,les__equipe 26,les__et 28,les__faible -14,les__fais 19,les__famile 28,les__gagnan 12,les__incomp -18,les__inscri -20
les__intere 8,les__joints 22,les__la -44,les__le 35,les__les -5,les__letres -8,les__meileu 18,les__nom -36,les__noms 36,les__ofres 7,les__ont 11
les__ou -46,les__par 22,les__plus 33,les__pour -23,les__premie 16,les__presen -7,les__priori -11,les__prix 12,les__projet -16,les__puis 17,les__que -10
les__qui 51,les__recues -6,les__recus 37,les__reglem -30,les__rendus 35,les__saison -16,les__sans 18,les__sauvag -13,les__scolai -16,les__selon -10
les__serieu 8,les__sociau -13,les__solide 7,les__sont 17,les__sur -39,les__suscep 8,les__techni 39,les__tu 28,les__utiles 48,les__versio -8
les__voisin -18,les__votes -6,les_absenc 14,les_absent -30,les_acents -19,les_adrese -8,les_agents 26,les_apreci -23,les_archiv -16,les_argume -16
les_asocia -36,les_autres 55,les_aux 17,les_avanta -19,les_avis 22,les_benevo -26,les_bilans 17,les_bons 26,les_cadres -14,les_cases 21,les_chifre -26
les_cinq 10,les_cles 12,les_clubs 9,les_colone -29,les_compte 20,les_conclu 11,les_condit -8,les_conges -13,les_copies 32,les_crep 35,les_criter -18
les_cv 27,les_dans 50,les_dates -11,les_declar 21,les_delais -6,les_delibe -5,les_demand 62,les_depens -39,les_depots -13,les_deroga -14,les_difere -12
les_dix 43,les_dosier 51,les_doublo -45,les_douze 21,les_droits -8,les_du 12,les_electe 9,les_emplac 32,les_enfant 30,les_entrep -49,les_entret 16
les_equipe -42,les_etapes -12,les_factur 13,les_famile 39,les_fautes -31,les_fiches 42,les_foncti -21,les_garcia 13,les_gens -20,les_groupe -28
les_heures -6,les_horair -12,les_huit 35,les_incide 7,les_incohe -20,les_inconv -17,les_jeunes -11,les_jours -9,les_jures -7,les_laurea -17
les_lecteu -15,les_letres 8,les_lignes -30,les_listes -21,les_logeme 22,les_mains -11,les_mauvai 11,les_meileu -7,les_membre -10,les_memes -7
les_memoir 12,les_menage 14,les_menus 13,les_moins 59,les_montan -55,les_motifs -19,les_mots -38,les_noms -9,les_notes -12,les_nouvea -39,les_numero -6
les_obliga -15,les_ofres 22,les_opinio 32,les_paragr -28,les_parent 29,les_pasage -29,les_photos 10,les_pieces -40,les_places 10,les_plaint 20
les_planin 25,les_plus 32,les_points 12,les_postul 24,les_presen 17,les_presid 16,les_profil 53,les_qualit 34,les_quaran 30,les_questi -11
les_regles -29,les_releve 36,les_repeti -15,les_result -12,les_retour 14,les_rubriq -16,les_rues -11,les_sancti -24,les_servic -12,les_signal 13
les_signat 14,les_six -16,les_sous 12,les_tarifs -7,les_textes -26,les_tileul 7,les_tire 31,les_torts 22,les_travau -16,les_trois 18,les_usager 17
les_visas -12,les_visite -16,les_voies -21,les_vrais 27,lesque 35,lesque__ces -32,lesque__de 13,lesque__des 9,lesque__les 11,lesque__nos 6
lesque__une -20,lesque_de -25,lesque_des 17,lesque_sont 30,leter -46,letre -19,letre__a -9,letre__anonce -13,letre__candid -28,letre__d 13
letre__embauc 10,letre__engage -7,letre__excuse 8,letre__felici -11,letre__fin -5,letre__le -13,letre__licenc 42,letre__me 17,letre__motiva 13
letre__notifi -6,letre__parent -22,letre__prefet -11,letre__recoma -12,letre__refus 16,letre__rejet -19,letre_a 7,letre_anonca -6,letre_anonym 27
letre_au -18,letre_aux -28,letre_pour -15,letre_qui -18,letres -8,letres__motiva 17,letres__refus 18,letres__rejet -25,letres_de 19,letres_et -17
leur 16,leur__de 16,leur__et -6,leur__famili 8,leur__foi 12,leur_bilan -17,leur_bone 6,leur_degre 22,leur_demand -14,leur_detres 6,leur_diplom -8
leur_experi -8,leur_merite 5,leur_pour -10,leur_quotie 13,leur_situat 21,leurs 56,leurs__de 10,leurs__en 11,leurs__et 20,leurs__sont 9,leurs_absenc 14
leurs_buleti 23,leurs_courie 29,leurs_dosier 10,leurs_interv 10,leurs_mails 9,leurs_memoir 16,leurs_result 23,leve 16,leve__main 13,leve_la 13
libere 12,librar 11,librar_job 17,libre -8,libres -20,licenc 28,licenc__insufi -21,licenc__l 36,licenc__m -6,licenc__un 18,licenc_de -6,licenc_pour 12
ligne_par -20,lignes -30,lignes__avis -38,lignes_du -40,lignes_et 10,lignes_sans -18,lilas 18,lina 27,lina_b 10,linked 14,lire 15,lire_les 7,lis 27
lis__compte 16,lis_ce -19,lis_les 23,lise -14,lisibl -69,lisibl__l -33,lisibl_pour -33,list 29,list_de 24,list_the -6,liste 6,liste__admis 11
liste__agents -8,liste__atente 9,liste__candid -27,liste__demand 24,liste__des 39,liste__dosier -38,liste__famile -8,liste__indivi 37,liste__jeunes 31
liste__la 15,liste__le 9,liste__par -13,liste__pieces -25,liste__qui 21,liste_a -8,liste_ceux 19,liste_d 15,liste_de -46,liste_des -29,liste_electo 6
liste_et 7,liste_les -24,liste_noire 38,liste_pour 22,listes -41,listes__emarge -8,listes_d -14,listes_electo -11,listez -28,listez_les -28,lit 14
litera 6,livre 18,livres -38,livret -38,local_asocia -9,locale -20,locata 47,locata__impaye 17,locata__la 7,locata_en 10,locata_sont 13,locati -21
locaux -13,logeme 13,logeme__a 16,logeme__en -7,logeme__le -11,logeme__les 25,logeme__nous -20,logeme__urgenc 28,logeme_avons -20,logeme_comuna -10
logeme_d 23,logeme_de 9,logeme_est 8,logeme_par 9,logeme_social -15,logici -47,logici__paie -26,logici_de -40,loi -27,loi_sur -24,loisir -10
loisir_et -14,long -26,longue -57,longue_de -30,lopez -6,lors__la 6,lot 26,lot_2 -21,lot__a -15,lot_peintu 9,lourde -14,loyale 12,loyale__la 12
loyale_envers 12,loyer -6,lui 60,lui__ele 13,lui__l 9,lui__la 12,lui__le 20,lui__que -21,lui__une 11,lui_acorde -6,lui_anonce -8,lui_confie 15
lui_dire 7,lui_ecrire -17,lui_inflig 19,lui_metre 12,lui_pour -9,lui_retire 27,lui_transm -26,lundi -44,m2 -38,m__a -11,m__come -10,m__de -7
m__demand -11,m__deuxie -14,m__dis 6,m__ecris -18,m__est 11,m__et -25,m__fait 6,m__ferait 10,m__l -8,m__me 6,m__n 23,m__ou 15,m__parmi -23,m__qu -7
m__que -5,m__recoit -9,m__redige -22,m__un -26,m_a -19,m_arnoux 6,m_blanc -16,m_costa 16,m_en 14,m_fabre 22,m_faure -21,m_garnie 7,m_girard -14
m_grand -8,m_indiqu -20,m_kerlea -21,m_lamber 19,m_le -49,m_lenoir 11,m_leroy 20,m_lopez 7,m_nguyen 9,m_noel -16,m_pons -10,m_roy -10,m_schmit -6
m_tesier 7,m_traore 13,m_vaseur 13,m_vidal 6,m_ziani -11,ma__de -19,ma__et 40,ma__le 27,ma__qui -12,ma_chefe -9,ma_colegu 16,ma_letre -35,ma_phrase 29
ma_place 28,madame__direct 10,mai -10,mail -68,mail__candid -7,mail__dire -26,mail__la -5,mail_a -5,mail_des -7,mail_pour -29,mailon 21,mailon__de 21
mailon_faible 21,mails 36,mails_de 19,main -17,mains -10,maire -26,maire__absent -23,maire__choisi 8,maire__decide -6,maire__entre 14,maire__fixe -17
maire__l -15,maire__la -22,maire__le -18,maire__m -33,maire__me -9,maire__qui 11,maire__refuse -17,maire__trois -14,maire__un 9,maire_a -31,maire_au -8
maire_choisi 14,maire_de -11,maire_du -8,maire_est -25,maire_et 16,maire_hesite 24,maire_inflig -17,maire_l -7,maire_m -6,maire_ne -31,maire_ou -71
maire_peut -21,maire_sur -27,maire_tu 23,maire_veut 8,mairie -11,mairie_a 7,mais 20,mais_je -11,maison__est 13,maitri 28,maitri__oeuvre 22,maitri_d 22
majusc -59,majusc_dans -23,mal -15,malade 22,maladi 17,malheu 11,maltra 7,maman 10,manage 34,mandat 8,mange -28,manier 28,manier__servir 37
manier_de 37,manon 9,manqua -27,manqua__chaque -23,manqua_de -6,manqua_pour -22,manque -33,manque__avis -16,manque__dosier -7,manque_au -7
manque_de -12,manque_des 9,manque_juste 18,manque_le -7,manque_son -17,manusc 21,mapa -7,marc 26,marc__le 10,marche -13,marche__le -8,marche__noel -6
marche__restau 6,marche__voirie 20,marche_a -14,marche_de 9,marche_du 29,mariag -6,marier 19,mars -44,mars__la -24,mars_a -7,martin 30,matern 17
mathis 17,matin -9,mauvai 68,mauvai__de 36,mauvai_foi 34,mauvai_payeur 16,mauvai_volont 7,me 13,me__demand 6,me__employ 5,me__en -13,me__et 14
me__je 17,me__l -8,me__la -12,me__le -10,me__maire -7,me__name -10,me__ne 50,me__ou 22,me__plutot 33,me__pour 12,me__premie -15,me__redige -10,me__si 8
me__silva 8,me__un -16,me__une -9,me_aubry 19,me_ba 11,me_blanc -11,me_blin 5,me_brun -5,me_costa -13,me_da 8,me_dire 15,me_dis 9,me_dubois -9
me_dufour -11,me_faire -22,me_fais 12,me_fases -16,me_faure 33,me_faut -19,me_hadad 21,me_jaouen -14,me_kowals 16,me_lenoir -6,me_lopez -9,me_martin 16
me_nguyen -15,me_olivei -14,me_petit -23,me_picard -10,me_rey 14,me_roux -5,me_roy 47,me_seznec -20,me_sortir 12,me_the -10,me_vaseur 8,me_vidal 6
me_which 5,medail -10,medail__honeur -9,medail__travai -23,medail_a -7,medail_du -23,medeci 13,mediat -13,mediat__les 15,mediat_entre -11,medica -7
meileu 52,meileu__d 21,meileu__du -15,meileu__la 22,meileu__moins 12,meileu__pour -57,meileu_a 12,meileu_au 13,meileu_candid 20,meileu_des 50
meileu_dosier 16,meileu_facon -6,meileu_jour -21,meileu_ofre 11,meileu_profil 7,meileu_que 18,membre -18,membre__jury -14,membre_du -14,meme 76
meme__montan 12,meme__points 22,meme_la 5,meme_le 12,meme_les 52,meme_si 17,memes -18,memo -14,memoir 24,memoir__et 18,menace 34,menage 63,mener -29
mener__entret -29,mener_un -29,meneur 27,ment 53,ment__son 8,ment_dans 14,ment_sur 35,menti 7,menu -24,menus -7,mer -16,merci__m -23,merci_d 14
merci_de 15,mercre -10,mere 52,merita 9,merita_pour 6,merite 58,merite__agent 25,merite__chaque 9,merite__ele 10,merite__entret 10,merite__etre 8
merite__le -25,merite_chaque 30,merite_d 8,merite_dans -31,merite_de 6,merite_des 7,merite_l 6,merite_la 8,merite_tu 12,merite_un 17,mes 30,mes__a -13
mes__d 13,mes_colabo 9,mes_trois 13,mesage -26,mesage__condol -6,mesage_d -8,mesure__engage 10,metant 38,metant__meme 8,metant_toi 8,meteo -17,metez 15
metez_les 32,metier 38,metre 37,metre__gras -9,metre_a 25,mets 18,mets__apreci 10,mets__dans 17,mets__en -25,mets__etoile 30,mets__feu 7
mets__forme -33,mets__noms -44,mets__note 46,mets__ordre -8,mets__page 7,mets__propre -14,mets__tablea -14,mets_au -20,mets_en -42,mets_la 9
mets_le -25,mets_toi 13,mets_un 10,mets_une 52,meyer -14,mi -29,mi_temps -29,micro 29,microc 22,midi -8,mieux 17,mieux_a -12,mieux_disant 12
mieux_que 7,min 7,minusc -27,minute -18,mis 14,mis_14 16,mis__cause 9,mise -26,mise__concur -20,mise__demeur -8,mise__dispos -13,mise_en -31,mises -32
mision -17,mobili 31,modele -56,modele__arete -6,modele__de -8,modele__letre -15,modele_d -10,modele_de -41,moi 22,moi__agents -30,moi__argume 24
moi__articl -12,moi__asocia 8,moi__ces 12,moi__cest 15,moi__choisi -10,moi__de -36,moi__design 22,moi__ecrire -16,moi__formul 10,moi__il 8,moi__l 6
moi__la -27,moi__les -16,moi__liste 9,moi__nom 26,moi__noms 13,moi__podium 30,moi__questi -14,moi__redige -13,moi__si 12,moi__tablea 13,moi__trois 6
moi__trouve 23,moi_a -13,moi_coment -7,moi_des 8,moi_franch 7,moi_je 38,moi_juste 17,moi_la -17,moi_le 15,moi_les 58,moi_lesque -22,moi_meme -11
moi_que 15,moi_quels -29,moi_qui 27,moi_s 8,moi_si -6,moi_simple 13,moi_sur 23,moi_ton 22,moi_un -12,moi_une 7,moins 39,moins__a 9,moins__apres -28
moins__des 15,moins__pour 9,moins__stp -35,moins_bon 20,moins_bone 12,moins_cher -12,moins_convai 12,moins_d -28,moins_serieu 8,moins_urgent 16
moins_utile 44,moins_utiles 48,mois -21,mois__2025 -20,mois_ci 22,mois_dans -7,mois_en -20,moitie -20,moment -14,mon -7,mon__a -15,mon__de -22
mon__sur -19,mon__veut 11,mon_adjoin 22,mon_apreci -25,mon_chef 10,mon_equipe 8,monsie__maire -23,monsie_a 16,monsie_le -23,montan -32,montan__aide 6
montan__ceux 13,montan__chaque 10,montan__cia -7,montan__de -6,montan__l 6,montan__par -19,montan__subven 24,montan_d 10,montan_demand -35
montan_des -6,montan_par 10,montan_que -25,montre 11,moreau 9,morel 10,mot -54,mot__acueil -16,mot__felici -16,mot__mot -24,mot__ou 8,mot_a -24
mot_d -21,mot_de -19,mot_sans -11,motif 22,motif__jury -13,motif_du -24,motif_pour 31,motifs -26,motiva 39,motiva__jointe 15,motiva_ci 15,motiva_de 19
motive -21,motive__la 5,motive_sur 5,mots -47,mots__et -30,moulin 12,moyen 33,moyen_ou 13,moyene -12,moyens 18,munici_a -19,munici_pendan -10,murs -29
musiqu__les -9,mutati -16,muter 21,n 9,n_12 -19,n__a -9,n__du -7,n__je -20,n__ont 14,n__pas 14,n__plus 17,n__rien -12,n_ai 6,n_avons -17,n_en 24,n_y -5
nadia 24,naisan -21,name -10,name__the -10,name_of -10,nautiq -12,ne 48,ne__a 14,ne__en 12,ne__il -6,ne__jamais 11,ne__pas 46,ne__renouv -11
ne_change -19,ne_convie 49,ne_pas 6,ne_peut 6,ne_serven 14,ne_te 12,necesa -97,necesi 10,negati 37,neige 23,netoya 6,neuf 28,neutre -39,neutre__a 7
neutre_pour 13,neutre_qui 7,ni -6,ni__ce -6,ni__ni 19,ni_note -6,nids -39,nids__poule -39,nids_de -39,niece 14,niveau 69,niveau__risque 16,niveau_d 24
niveau_de 47,noe 11,noel -10,noel_et 15,noel_samedi -22,noir -44,noire 38,noire__locata 14,noire_des 38,nom__candid 39,nom__gagnan 6,nom__l 39
nom__la -39,nom__le 19,nom__meileu 12,nom__teleph -14,nom_de 19,nom_diplom -9,nom_du 42,nom_pour -8,nom_prenom -14,nombre -36,nombre__candid -19
nombre__jours -23,nombre__repas -25,nombre_d 33,nombre_de -64,nome__regise 14,nome_le 19,nomer -24,nomer__agent -27,nomer_chef 5,nomer_person -40
nomer_un -23,nomes 20,nomina -23,nomina__agents -9,nomina__m -9,nomina__me -21,nomina_d -12,nomina_de -28,noms 19,noms__adrese -26,noms__agents -12
noms__candid -23,noms__demand -20,noms__les 12,noms_a 23,noms_de 22,noms_des -41,noms_et -21,non__a -17,non__chaque 31,non__dans 10,non__la -16
non__pour 17,non_dis 9,non_pour 25,non_retenu -32,nora -46,nord -12,nos_agents -10,notati__pour -13,notati_vierge -13,note__0 22,note__20 25,note__5 -8
note__a 21,note__d 15,note__danger 37,note__dgs 24,note__la -33,note__le -25,note__les -26,note__maire -17,note__ofres 14,note__que -20
note__servic -37,note__sur 33,note__synthe -28,note__temper -18,note__valeur 6,note_a -32,note_ce -12,note_d -8,note_de 15,note_des -20,note_la 33
note_les 7,note_ni -6,note_par 35,note_pour -9,note_que 19,note_qui -14,note_sur -17,note_techni 19,noter -23,noter__trois 19,noter_les -45
notes__jury -14,notes__la -24,notes__le 22,notes__par -16,notes_d 9,notes_de -24,notes_des 8,notes_du -25,notes_et 39,notes_que -28,notes_techni 16
notez 11,notice -43,notice_d -18,notifi -43,notifi_d -10,notre 36,notre__colegu -5,notre__d 27,notre__de 6,notre_ancien -5,notre_nouvel 24
notre_stagia 10,nounou 41,nounou__la 31,nous 27,nous__avons 11,nous__des 16,nous__la 13,nous__par -20,nous__recu 6,nous__refuse -23,nous__retenu -7
nous__un -14,nous__une 7,nous_n -17,nous_recues -40,nouvea -18,nouvea_agents -37,nouvel -12,nouvel__de 26,nouvel__du -8,nouvel__pour -13
nouvel__que -17,nouvel_agent -23,nouvel_biblio -13,nuit -12,nul 22,numero -90,numero__chaque -19,numero__teleph -7,numero_a -24,numero_d -21
numero_de -30,numero_les -31,object 8,objet 21,objet_d 24,objet_de -11,obliga -47,obliga_d -19,obliga_de -15,obliga_pour -19,observ -23,obteni 19
octobr -29,octroi 10,ocupat 11,ocupe 29,ocupes 10,ocupes__les 10,oeil 28,oeuvre 18,oeuvre_de 20,of -36,of_the -11,ofice__touris -28,ofice_de -28
ofice_les 11,oficie 25,ofre__base -25,ofre__emploi -23,ofre__la 34,ofre_anorma -25,ofre_d -6,ofre_de 29,ofres 11,ofres__des 15,ofres__l 12,ofres__la 14
ofres__les -14,ofres__marche 16,ofres__pour 23,ofres__rempli 10,ofres__un -17,ofres_dans -8,ofres_de -9,ofres_du 13,ofres_en 18,ofres_et 32
ofres_recues 18,ofres_redige -9,ofres_sans -18,ofres_techni 14,olivei -14,omar 23,on 37,on__aider 8,on__ceux 8,on__confia 13,on__dans 10,on__deja -16
on__deux 12,on__elimin 12,on__en 12,on__garde -7,on__la -18,on__le 42,on__oui 25,on__peut 13,on__quoi -21,on__retire 9,on__une -26,on__vire 10
on_arete 19,on_devrai -16,on_dis 25,on_doit 9,on_faire 13,on_fait -17,on_garde 6,on_joue 7,on_l 46,on_la 43,on_le 40,on_les -17,on_lui 30,on_m -10
on_n 22,on_ne 15,on_nous 7,on_peut 6,on_pourai 10,on_prend 17,on_renouv 19,on_veut 8,one 27,one_of 27,ont -30,ont__air 7,ont__plus 10,ont__rendu -45
ont__un -30,ont__vraime 14,ont_ete -13,ont_l 7,ont_le 7,ont_pas 12,ont_repond 14,opinio 18,opinio__des 32,oposan 43,opose -31,oposit -17,option -30
or 35,oral__redact -15,oral_de 10,orange 13,orange__rouge 14,orange_ou 14,ordone -15,ordone__demand 24,ordone__dosier 15,ordone_les 19,ordone_par -12
ordre -14,ordre__arive -24,ordre__jour -9,ordre__la -13,ordre__les -39,ordre__merite 13,ordre__pasage -15,ordre__priori 58,ordre__tablea 20
ordre_alphab -64,ordre_chrono -20,ordre_d -28,ordre_de 80,ordre_des -8,ordure -15,organi -35,organi_un -8,origin 46,origin_etrang 14,orthog -33
orthog__cete -34,orthog__raport 29,orthog_de -25,orthog_du 29,ou 57,ou__19 -27,ou__a 27,ou__consei -19,ou__d -16,ou__dans 21,ou__de 10,ou__direct -42
ou__en 21,ou__est 10,ou__et 8,ou__exclus 14,ou__il 24,ou__l -23,ou__la 7,ou__le -52,ou__les -13,ou__maire 27,ou__non 27,ou__pour 47,ou__selon 12
ou__sur 7,ou__voisin 20,ou_a 31,ou_blame 20,ou_cest 16,ou_contre 6,ou_de -20,ou_defavo 34,ou_du 8,ou_ele 8,ou_en 18,ou_est 8,ou_je 6,ou_l 30,ou_la -14
ou_le -8,ou_lui 15,ou_me 19,ou_non 53,ou_on 21,ou_par 27,ou_pas 47,ou_rachid 6,ou_refus 29,ou_refuse 41,ou_rejete 40,ou_rouge 15,ou_s 28,ou_simple 9
ou_trois -39,ou_un 49,ou_une 14,oublie 38,oublie__consig 7,oublie_tes 7,oui 49,oui__non 39,oui__par 27,oui_ou 51,out 21,ouvert -82,ouvert_des -8
ouvert_pour -10,page -40,page__l -7,page_de -9,page_le 6,pages -12,paie -31,paie__la 19,paie_pas 19,paie_plus -16,palmar 38,palmar__agents 23
palmar__concou 13,palmar_des 31,palmar_du 5,panel -9,papier -5,par -32,par__a 20,par__adjoin -26,par__alphab -49,par__avec 36,par__bureau -24
par__chef -23,par__chefe -16,par__code -10,par__comisi -43,par__consei -18,par__d -54,par__dans -9,par__decroi 24,par__deux -8,par__en -20
par__enfin 27,par__entrep -25,par__et -19,par__horair -6,par__jury -17,par__la -13,par__lecteu -20,par__les 10,par__letre -25,par__maire -19
par__nom 44,par__ou 48,par__puis 10,par__que 31,par__recoma 23,par__sans -12,par_a 38,par_ane -17,par_bureau -18,par_candid 27,par_chaque -40
par_criter 30,par_date -35,par_decisi -9,par_des -22,par_dosier 13,par_ecole -8,par_entrep 15,par_foyer 35,par_groupe -20,par_jour 8,par_l -26
par_la -51,par_le -26,par_les -57,par_longue -29,par_mail -17,par_me -22,par_merite 28,par_mois -37,par_montan -11,par_motif -8,par_non 27
par_numero -30,par_ofre -13,par_ordre 10,par_oui 27,par_person 13,par_poste -15,par_quarti -41,par_raport 14,par_rue -22,par_serie -7,par_servic -56
par_ses 13,par_ta 25,par_theme -10,par_tranch -31,par_trimes -19,par_type -8,par_un 70,par_une -25,par_urgenc 14,paragr -92,paragr__la -7
paragr__trois -28,paragr_chacun -14,paragr_de -8,paragr_en -46,parait 24,parc -5,parcel 19,parcou -10,parcou_declar -33,parent -16,parent__bareme -6
parent__et 13,parent__le 5,parent_d 8,parent_de -7,parent_la -11,parent_le -17,parent_sont 7,parent_ton -9,parkin 45,parkin__les 16,parle 7,parlez -33
parmi 65,parmi__agents 24,parmi__cadres -26,parmi__candid 34,parmi__cinq -45,parmi__consei 21,parmi__demand 29,parmi__deux -23,parmi__huit 11
parmi__quatre 33,parmi__signat 14,parmi__trois 7,parmi_ces 11,parmi_les 84,parole -17,part -78,part_en -36,partag 51,partag__le 32,parti -19,partic -16
partie -54,partie_du -27,partie_mision -19,partir 31,partir__ce -16,partir__leurs 24,partir__raport 12,partir__regist 6,partir__reglem -9
partir__sa -11,partir__ses 24,partir__trois 8,partir_des 12,partir_du 19,partir_en 23,partou -27,parts -33,parts_egales -22,pas 32,pas__besoin 14
pas__de 14,pas__decisi -27,pas__droit -15,pas__eu 16,pas__la -15,pas__le 11,pas__les -15,pas__leur -23,pas__note -23,pas__poste 16,pas__pour 41
pas__retenu -22,pas__se 23,pas__suite -14,pas__temps 7,pas__tranch 6,pas_a 8,pas_d 8,pas_de -21,pas_done -13,pas_encore 22,pas_et 8,pas_ete -9
pas_fait 30,pas_l 8,pas_la 7,pas_le 11,pas_les -15,pas_pu 7,pas_rendu -52,pas_renouv -11,pas_retenu 9,pas_vraime 14,pasage -10,pasage__candid -21
pasage__l 30,pasage_a -19,pasage_des -19,pasage_du -9,pase__crible 7,pase__premie 32,pase_au 13,pase_en 32,pase_ou 26,paser 32,paser_en 9,pasero -18
pasteu 29,pasteu__le 17,patron -12,patron__snack -12,patron_du -12,patrou -7,paul 33,paul_est 29,pause -7,pause__10 -7,payer 20,payer_son 12,payeur 16
paysag -14,peau 19,peau__un 19,peau_d 19,peine 33,peintu -11,penali__comerc 6,penali__retard -10,penali_de -10,penali_du 6,penche 37,pendan -28
pendan__enquet -18,pendan__fete 28,pendan_l -23,pendan_la 28,pendan_une -16,penibl 10,pense 8,penser -7,penses 5,penses__de -13,penses__qu -30
penses_tu -18,pensio 6,perdu -44,pere 22,perfor 47,perin 7,perisc 21,permis 18,permis__condui -9,permis__ou 14,permis_et 24,perot -7,person 13
person__au -6,person__du 9,person__plus 15,person_a -16,person_age 6,person_ages 7,person_de 20,person_dis 11,person_inscri -6,person_la 15
person_qui 10,pertin 37,petanq -16,petit 16,petit__a 36,petit__de -7,petit__le -20,petit__qu 18,petit_mot -21,petit_redige -9,petite 32,petite__a 9
petite__ou 19,petite_histoi 19,petite_ines 16,petite_sow -15,petiti 25,petits 7,peu -35,peut -42,peut__demand -49,peut__faire 13,peut__lui 12
peut__un -17,peut_en 12,peut_etre 17,peut_il -47,peut_l -30,peut_on -10,peut_refuse -17,peuven 11,peux -11,peux__faire -9,peux__priori -12,peux_me -12
peux_tu -16,photo 8,photoc -60,photos__la 8,photos_du -28,photos_et 15,phrase -64,phrase__plus -6,phrase_le 36,phrase_pour -5,picard -9,pichon 19
pick 10,piece -15,piece_jointe 31,pieces -76,pieces__au -7,pieces_a -7,pieces_demand -15,pieces_fourni -22,pieces_manque -7,pile 45,pile__candid 29
pile_de 26,piles 17,pire 33,piscin -10,pj 19,place 18,place__centre -15,place__creche 16,place__l -58,place__la 13,place__marche -20,place__multi 15
place__parkin 26,place_au 15,place_du 27,place_et 24,place_les -11,place_me -16,places 26,places__creche -25,places__l 16,places__moi 10
places__sejour 33,places_de 28,places_en -24,placie -11,plafon -14,plage 17,plaign 9,plaint__bruit -16,plaint__parent 21,plaint__voisin 8,plaint_du -6
plaisa 28,plaisa__la 11,plaisa_de 11,plait -40,plan -83,plan__cete -37,plan__la -6,plan_de -51,plan_pour -18,planin -39,planin__des -17,planin__les 7
planin_de -9,planin_et 10,plans 5,plante -15,plaque -18,platea 8,plis -5,plombi 12,plu -14,plurie -41,plus 28,plus__a 20,plus__au -6,plus__ce -12
plus__cest -13,plus__chance 6,plus__dans 8,plus__de -12,plus__des 29,plus__en 18,plus__entre 19,plus__et -7,plus__l -5,plus__moins 16,plus__pour -30
plus__que 11,plus__votre -19,plus_a 7,plus_ancien -24,plus_apte 21,plus_au 22,plus_clair -13,plus_claire -65,plus_compet 7,plus_convai 12
plus_courag 27,plus_court -44,plus_courto -7,plus_de 7,plus_docile 12,plus_eficac 11,plus_fiable 15,plus_fragil 6,plus_grave 22,plus_haut 23
plus_intere 8,plus_invest 12,plus_le 12,plus_lisibl -15,plus_merita 9,plus_necesi 10,plus_promet 10,plus_qu 23,plus_qualif 6,plus_rapide 9
plus_recent -24,plus_serieu 6,plus_simple -29,plus_solide 14,plus_souven 8,plus_urgent 17,plus_utile 66,plutot 38,plutot__ou 6,plutot_que 19,podium 32
point -16,pointa 8,pointe 6,pointe_les 13,points 46,points__100 18,points__chaque -22,points__criter 31,points__de -19,points__le -16,points__pour -10
points_a -24,points_done -26,points_du 31,points_forts 18,points_pour 46,points_que -9,points_sur 19,poirie -13,poison 10,poli -15,police -31
police__caract -34,police__pendan -10,police__pour -19,police_de -34,police_lisibl -19,police_munici 19,polici 17,polici_munici 17,polie -20,polime -9
polite -46,polyva -8,pompie 11,ponctu -33,ponder 47,ponder__criter 33,ponder_les 33,pons -10,port -56,port__equipe -8,port__les -19,port_de -12
port_des -25,portan -45,portan__de -22,portan_nomina -20,porteu -5,porteu__projet -7,porteu_de -7,portra__de 10,pose -7,posent 9,posent_proble 9
poser -26,poser__candid -7,poser_a -16,poser_aux -7,poser_lors -10,poses -40,poses__les -14,poses_par -14,posibl -25,posibl_de -28,positi -11
positi_de -20,post -7,postal -5,poste 20,poste__agent 10,poste__atsem -26,poste__cuisin -14,poste__de 21,poste__dgs 16,poste__jardin -15
poste__polici 10,poste__respon -11,poste__un -25,poste_au -14,poste_d -20,poste_de 14,poste_du -26,poste_pour -34,postes 15,postes_ocupes 10,postul 70
postul_a 20,potent 19,potent__le 9,potent_dans 9,pouce 36,pouce__ou 6,poule -39,pour_12 8,pour_3 -5,pour__000 -10,pour__9 11,pour__a -23
pour__acueil -15,pour__adjoin 7,pour__afiche -34,pour__agent 36,pour__aide -42,pour__aparte 8,pour__apel -22,pour__aprent 14,pour__articl -7
pour__asocia -19,pour__autres 12,pour__bar 11,pour__benevo -9,pour__buleti -66,pour__candid 19,pour__cantin -8,pour__carte -26,pour__ce 16
pour__cent -32,pour__chien -17,pour__club 19,pour__colect 6,pour__colegi 19,pour__comisi 25,pour__comune 14,pour__concou -22,pour__contre -28
pour__creche 20,pour__de -16,pour__demand 17,pour__depart -15,pour__depot -6,pour__dernie 20,pour__des 28,pour__deux 14,pour__dire 7,pour__direct 9
pour__dosier -6,pour__du 19,pour__eleve 16,pour__eleves -7,pour__emplac 38,pour__enfant 7,pour__entret 5,pour__exerci 11,pour__exposi -17
pour__famile -9,pour__fete -36,pour__foyer 6,pour__garnie 6,pour__il 28,pour__inscri -6,pour__je -27,pour__jeu 29,pour__jury -11,pour__l -9,pour__le 20
pour__leroy 25,pour__les -50,pour__logeme 7,pour__lot -16,pour__maire 10,pour__marche -31,pour__mediat 11,pour__membre -9,pour__memoir 14
pour__metier 36,pour__nos -42,pour__note -59,pour__nouvea -39,pour__nouvel -41,pour__ofre 62,pour__oral 23,pour__pas 21,pour__place 20,pour__poste 36
pour__prix 41,pour__profes -21,pour__que -10,pour__qui 27,pour__recrut -8,pour__refect 32,pour__remise -15,pour__restau 17,pour__retard 10
pour__reunio -38,pour__s 22,pour__sancti 22,pour__sejour 25,pour__servic -12,pour__seul 33,pour__site -10,pour__son 19,pour__stagia -11,pour__subven 16
pour__sur -15,pour__t3 23,pour__titula 9,pour__transm -26,pour__trois -9,pour__un -45,pour__une -19,pour__visite -39,pour__voyage 11,pour__vrai 10
pour_anonce -30,pour_atribu -21,pour_avoir 8,pour_ce 79,pour_ceux 20,pour_chacun 61,pour_chaque 70,pour_combie 19,pour_de 10,pour_demand -22
pour_denis 31,pour_des -46,pour_dire -62,pour_ecarte 30,pour_encadr 8,pour_enzo 12,pour_et -28,pour_etre -6,pour_gagner 19,pour_insufi -21
pour_iregul -12,pour_juilet -12,pour_l 9,pour_le 14,pour_les -25,pour_leur -25,pour_m 14,pour_me -33,pour_moi 17,pour_ne 21,pour_nomer -27,pour_nos -6
pour_nous 14,pour_organi -10,pour_ou 11,pour_paser -9,pour_qui 50,pour_recevo -47,pour_recrut -28,pour_repond -10,pour_sa -20,pour_savoir 7,pour_son 41
pour_theo 9,pour_tous -17,pour_un -45,pour_une -6,pource 13,pource__adequa 18,pource_d 18,pourqu -23,pourqu_un -40,pouvez -7,pouvez_vous -7,pouvoi -22
pre 21,preala -8,preavi -71,precar 16,precar_pour 16,precis 16,predis 18,predis_quels 6,predis_qui 11,predit 28,predit_quels 28,prefec -35,prefer 23
prefer__les 6,prefet -27,prefet_pour -11,premie 25,premie__des 9,premie__deuxie -8,premie__du 20,premie__la 6,premie__le 6,premie__m -14,premie_et -9
premie_groupe -27,premie_ou 9,premie_pour 10,premie_prix 9,prend -14,prendr 39,prendr__la 23,prendr_parti -16,prendr_pour 19,prendr_tu 10,prends 14
prends_note -7,prenez -25,prenez_note -25,prenom_teleph -14,prepar -19,prepar__arete 19,prepar__argume 12,prepar__conven -11,prepar__convoc -11
prepar__grile -8,prepar__letres 18,prepar__liste -9,prepar__note 14,prepar__notifi -10,prepar__ordre 24,prepar__raport -5,prepar__repons -23
prepar__tablea -18,prepar_l 39,prepar_la -17,prepar_le -36,prepar_les 14,prepar_un -8,prepar_une -29,presby -20,prese -17,presel 34,presen -57
presen__consei 10,presen__l -7,presen__la -24,presen__les -9,presen__marche -18,presen__quatre -8,presen__trois -25,presen__un -13,presen_a -23
presen_au 31,presen_ce -7,presen_de 20,presen_du -18,presen_le -30,presen_les -59,presen_pour -10,presid 31,presid__jury -15,presid__l 9,presid__la 18
presid__le 21,presid_de 24,presid_du 10,presid_le -23,presta 55,presta_orale 12,pret 15,preten 35,preten__are 12,preten_you 12,preven -37,previe -15
previe_l -9,prevoi -31,prevoi__entret -14,prevoi__pour -9,prevoi_il -11,prevoi_l -14,prevoi_le -6,prevue -29,prevue_pour -22,prie 16,prime 55
prime__chaque 26,prime__par -6,prime_de 42,prime_pour 26,primes 8,princi -23,priori 11,priori__famile 21,priori__les 6,priori__pour 6,priori__travau -6
priori_a 18,priori_au -17,priori_des 21,priori_les -17,priori_pour 8,pris -16,pris_le -6,prise -20,prise__tu 11,prise_de -7,prise_si 11,prises 15
prises_de 11,prison 10,privil 40,prix -37,prix_60 -14,prix__benevo 25,prix__concou 34,prix__delai -11,prix__la 10,prix__qualit -5,prix__trois -15
prix__valeur -13,prix_des -31,prix_du 53,pro -10,probab 44,probab__ce 10,probab_qu 23,probab_que 15,proble 39,proble__les 19,proced -27,proced__l -19
proced__licenc -11,proced__signal -8,proced_de -19,proced_discip -5,proced_pour -19,proces -22,proces__d -9,proces__de -16,proces__du 36,proces__m -25
proces_verbal -22,procha 19,procur -36,produc 18,produc__mes 13,produc_de 13,prof 7,profes 8,profes__a -9,profes__le -18,profes__une 13,profes_a -14
profes_anuel -19,profes_avec 16,profes_de 55,profes_et -14,profil 68,profil__de 17,profil__des 12,profil__la 6,profil_de -9,profil_en -14
profil_linked 14,profil_pour 9,profil_psycho 17,profit 18,progra__une 15,projet__arete -9,projet__asocia 9,projet__delibe -13,projet__les -16
projet__mediat -29,projet_de -56,projet_jeunes 25,prolon -17,promet 7,promet_au 6,promot 37,promot__grade -9,promot_au -9,promou 66,promou__ane 31
promou__grade 21,promou_au 21,promou_cete 31,promou_lesque 8,pronon 7,pronon__sur 11,pronon_la 17,pronos 7,propor 27,propos 30,propos__atribu 18
propos__l 13,propos__la 34,propos__le 12,propos__montan 15,propos__nom 6,propos__noms 33,propos__ordre 9,propos__plan -6,propos__puniti 23
propos__questi -41,propos__repart 10,propos__sancti 30,propos__texte -8,propos_a 24,propos_de 7,propos_des -30,propos_dix -23,propos_la -6,propos_le 25
propos_les 26,propos_moi 6,propos_pour 15,propos_trois -28,propos_un 22,propre -23,propre__le -10,propre__notes -19,propre__proces 25,propre__pv -8
propre__tablea -10,propre_dans -10,propre_la -9,propre_le 6,propri 32,propri__chien 35,propri_de 9,protec -8,psycho 37,psycho__l 27,psycho_de 40
public -25,public__la -15,public_a -12,public_du 23,public_pour -7,publie -57,publie__liste -35,publie_la -35,publiq -63,puis 97,puis__l 15,puis__la 11
puis__le 35,puis__les 13,puis__par 18,puis_apliqu 7,puis_conclu 10,puis_done 10,puis_redige 13,puniti 59,puniti__les 25,puniti_pour 30,pv -56
pv__la -12,pv_de -14,pv_du -6,qu 32,qu__ce -14,qu__ecrit 14,qu__est 6,qu__faile -30,qu__faudra 48,qu__faut 10,qu__figure -21,qu__le 22,qu__m -9
qu__merite 6,qu__ne 14,qu__vaut 15,qu_a 21,qu_ele 47,qu_eles -7,qu_est -28,qu_il 29,qu_ils -11,qu_on 67,qu_un 13,qu_une -14,quai -12,quai_nord -12
qualif 12,qualit 76,qualit_de -24,qualit_du 14,quand -29,quand__dis 6,quand_il 6,quand_le -17,quand_meme 14,quaran 30,quarti 6,quarti_a 39,quatre 45
quatre__dans -8,quatre__de -36,quatre__sur 8,quatre_candid 6,quatre_cv 6,quatre_demand 23,que 6,que_6 17,que__ai -49,que__cao -14,que__cas 23
que__chaque -13,que__cole -14,que__comisi -23,que__consei -9,que__demand 55,que__direct -11,que__dosier -27,que__en 7,que__es -14,que__est 21
que__estime 49,que__faits 7,que__gens -21,que__joins -8,que__jugera 14,que__juges 25,que__jury -40,que__l 41,que__la -47,que__le -12,que__m -23
que__maire -15,que__me -15,que__monsie 7,que__n 30,que__parent 7,que__penses 5,que__pere 9,que__reunio -5,que__si -30,que__soit 6,que__te 10
que__trouve 18,que__tu -17,que__un -26,que__y 7,que_ca 28,que_ce 7,que_celui 10,que_cest 15,que_cet -17,que_cete 33,que_chaque -19,que_contie -24
que_dis -60,que_faire -47,que_j -42,que_je -13,que_l 32,que_la -27,que_le -58,que_les -31,que_m 19,que_me 38,que_merite 27,que_nous 28,que_prevoi -6
que_sa -47,que_son -23,que_tu 79,que_vaut 11,que_voici -18,que_vote -9,que_vous 55,quel__a 19,quel__acorde 23,quel__choisi 10,quel__d 35,quel__de 33
quel__faut -35,quel__indemn -18,quel__le -62,quel__merite 12,quel__metre 10,quel__reteni -17,quel__ton 28,quel__tu 17,quel_age -10,quel_agent 14
quel_articl -6,quel_benevo 10,quel_club 39,quel_eleve 20,quel_est -41,quel_ordre -14,quel_regime -18,quel_serait 6,quel_tarif 6,quele__choisi -12
quele__de -14,quele__discip 17,quele__est 38,quele__faut 6,quele__l -23,quele__la -44,quele__lui 23,quele__merite 10,quele__pour 26,quele__ta 9
quele_amende 18,quele_asocia -32,quele_entrep 22,quele_est -47,quele_famile 7,quele_note 15,quele_ofre 6,quele_police -25,quele_puniti 18
quele_sale -11,quele_sancti 51,queles -43,queles__de 32,queles__existe -27,queles__le -8,queles__les -14,queles__manque -7,queles__merite 7
queles__n -19,queles__sont -16,queles_candid -9,queles_demand 8,queles_depens -23,queles_difere -14,queles_famile 56,queles_inform -35,queles_pieces -6
queles_sancti -35,queles_sont -14,quelqu__d -25,quelqu__de 9,quelqu_chose 21,quelqu_un -16,quels -7,quels__de 38,quels__du 24,quels__faut -13
quels__legaux -18,quels__les -28,quels__ont -38,quels__rempla -23,quels__sont 25,quels__un -12,quels__une -29,quels_criter -26,quels_delais -11
quels_docume -17,quels_dosier -13,quels_eleves 20,quels_enfant 12,quels_habita 19,quels_lampad -23,quels_locata 16,quels_sont -35,questi -67
questi__a -31,questi__entret -22,questi__l -9,questi__la 14,questi__les -9,questi__par -14,questi__poser -28,questi__pour -21,questi__satisf -5
questi_a -28,questi_d -23,questi_ouvert -15,questi_poses -41,questi_pour -28,questi_sur -7,qui 36,qui__a 8,qui__atribu -8,qui__au 21,qui__aura 8
qui__bien -7,qui__combie 31,qui__come 6,qui__compet -64,qui__convie 12,qui__de 6,qui__depose -24,qui__des -16,qui__devant 5,qui__dis -8,qui__du 15
qui__emport 13,qui__en 82,qui__est 10,qui__etre 11,qui__fait 10,qui__garde 7,qui__il 38,qui__impose 11,qui__insult 31,qui__je -35,qui__l 15,qui__le 30
qui__les 19,qui__lui -8,qui__merite 9,qui__on -24,qui__ont -15,qui__partir 12,qui__plaint -41,qui__pour 5,qui__pourqu 15,qui__presen -13,qui__quite 5
qui__raison -18,qui__rempla 8,qui__semble 39,qui__serven 10,qui__sont 14,qui__sur 48,qui__tague 17,qui__tort 11,qui__trop 10,qui__tu 36,qui__un -12
qui__une 25,qui__vraime 10,qui_a 45,qui_abusen 5,qui_adrese -26,qui_atribu -34,qui_aura 27,qui_auront 16,qui_choisi -11,qui_convie 12,qui_couper 8
qui_de 20,qui_decide -67,qui_demand -13,qui_design -10,qui_devrai 31,qui_dis -22,qui_doit 17,qui_done 21,qui_donera 10,qui_du 16,qui_en 22
qui_encadr -11,qui_est 16,qui_etes 6,qui_expliq 19,qui_faut 38,qui_fera 7,qui_ferait 5,qui_gagne 44,qui_la -8,qui_laiser 25,qui_les 8,qui_manque -27
qui_ment 42,qui_merite 8,qui_metre 14,qui_n -11,qui_ne 13,qui_nomer 7,qui_nous -8,qui_on 20,qui_parmi 8,qui_part -15,qui_partir 19,qui_pase 17
qui_peut -37,qui_pourai 8,qui_prendr 13,qui_rapele -6,qui_recoit 31,qui_s 26,qui_se -25,qui_signe -33,qui_sont 57,qui_sorten 14,qui_te 41,qui_tire 16
qui_traine 11,qui_triche 20,qui_tu 30,qui_va 14,qui_veulen 8,qui_veut 18,qui_vous 7,quinze -8,quinze_ans -18,quite__poste 5,quite_le 10,quite_son 5
quoi -45,quoi_a -9,quoi_de 15,quoi_le 14,quorum -18,quotie -14,quotie_famili -6,r -14,rachid 18,racont -8,racour -65,racour_ce -30,racour_l -20
radica 33,raison 42,raison__cete 20,raison_dans 20,raison_de 13,rang 15,range 7,range__dosier -20,range_ces 48,range_les -13,rangez -12,rank -27
rankin 26,rankin_des 26,rapel -33,rapel_aux -31,rapela -16,rapela__l -11,rapela_a -11,rapele -17,rapele__les -7,rapele_aux -10,rapele_les -27
rapele_moi -7,rapide 31,raport -13,raport__analys 23,raport__consei 8,raport__l -27,raport__les -12,raport__patrou -12,raport__presen -22
raport__stage 12,raport__sur -28,raport_a 13,raport_au 12,raport_aux -46,raport_d 9,raport_de -16,raport_discip -6,raport_factue -15,raport_les -9
raport_sur -34,recale 14,recapi -28,recapi__demand -15,recapi_les -14,recens -5,recent -24,recept -64,recept__candid -22,recept__une -13,recept_d -13
recept_de -45,recept_pour -14,recete -16,receve_placie -10,recevo 10,recevo__medail 9,recevo_la 9,recevo_les -20,recher -6,recidi 42,recit 13,reclam 22
recoit 34,recoit_combie 31,recoma 52,recoma__en -36,recoma__l 26,recoma__meileu 21,recoma_a -13,recoma_le 22,recoma_un 30,recome 16,recomp -18,recond 8
recopi -21,recopi_les -25,recour -53,recour_contre -6,recour_de -11,recour_gracie -17,recris -19,recrut -41,recrut__discri -6,recrut__un -9
recrut_a -11,recrut_d -15,recrut_de -8,recrut_et -23,recrut_pour -35,recrut_sans -6,recrut_un -22,rectif -18,recu -25,recu__letres 6,recu_deux 6
recu_l -10,recue -17,recues -58,recues__la 21,recues__le -22,recues__mois -20,recues_par -30,recupe 5,recus 25,recus__la -20,recus_apres 13
recus_pour 18,redact -39,redact__les -19,redact_princi -29,redige -22,redige__acuse -13,redige__anonce -29,redige__apel -31,redige__apreci 63
redige__arete -12,redige__articl -22,redige__atesta -8,redige__avis -22,redige__certif -6,redige__clause -7,redige__compte 16,redige__conven -16
redige__convoc -13,redige__decisi 9,redige__delibe -9,redige__demand -18,redige__evalua 40,redige__fiche -40,redige__guide -5,redige__letre -17
redige__lignes 27,redige__mail 15,redige__mesage -20,redige__mot -6,redige__note -12,redige__notifi -14,redige__ofre -20,redige__proces 8
redige__questi -7,redige__raport 42,redige__refus 12,redige__reglem -22,redige__synthe -8,redige_deux 11,redige_et -21,redige_l -29,redige_la -32
redige_le -15,redige_les -13,redige_un -14,reduis 19,reduis__liste 25,reduis_la 25,refect__gymnas 18,refect_du 15,refere -17,refere__merci 12
reform -45,reform__apreci -6,reform_ces 18,reform_le -10,reform_plus -26,refus -6,refus__candid 15,refus__deroga -11,refus__les 38,refus__permis -18
refus__place -18,refus__une -37,refus_au 15,refus_d -39,refus_de -56,refus_pour 55,refuse 8,refuse__demand 23,refuse__deroga -24,refuse__le -7
refuse__permis -7,refuse_le -7,refuse_par -11,refuse_parmi 9,refuse_un -17,regard 57,regard__la 26,regard__profil 12,regard__trois -21,regard_ces -21
regard_de 26,regard_les 36,regard_leurs 17,regie -18,regie__de -19,regie_de 24,regie_et -19,regime -37,regime_indemn -18,regise__la 13,regise__parmi 14
regise_de 13,regise_suplea 13,regist -67,regist__les -31,regle -13,reglem -47,reglem__atribu -9,reglem__concou -7,reglem__consul 8,reglem__l -6
reglem__la -36,reglem__le -24,reglem__marche -11,reglem_d -10,reglem_de -9,reglem_du -27,reglem_et -46,reglem_interi -20,regles -9,regles__priori -16
regles_de -18,regles_du -5,regrou -21,regrou_les -20,reject 14,rejet -46,rejet__deux -20,rejet_aux -13,rejet_avec -30,rejet_d -14,rejet_pour 10
rejete 32,relanc -57,relanc__asocia -30,relanc_de -15,relanc_les -23,releve -27,releve__decisi -19,releve__la 25,releve_des -35,relis -38,relis_la -15
reloge 48,remarq -25,rembou 22,remerc -54,remerc__benevo -23,remerc_les -23,remets -23,remise -41,remise__la -9,remise__medail -9,remise_de -5
remise_des -34,rempla 20,rempla__noms -6,rempla_d -28,rempla_le 88,rempla_les 37,rempli 45,rempli__case 5,rempli__colone 6,rempli__grile 21
rempli__la -11,rempli__le -8,rempli__tablea 28,rempli_a -11,rempli_avec 37,rempli_la 30,rempli_le 26,rempli_les 21,rempli_par -8,renard -10
rendez__de -12,rendez_vous -12,rendre 10,rends 12,rendu -50,rendu__consei -6,rendu__l -19,rendu__la 35,rendu_d 14,rendu_de 9,rendu_du -6,rendu_leur -23
rendus 26,rendus__entret 8,rendus__l -7,rendus_d 14,renouv 10,renouv__cd 24,renouv_le 10,renove -6,repart 17,repart__cia 10,repart__envelo 19
repart__primes 8,repart_des 8,repart_l 16,repart_le 7,repart_les -14,repas -20,repas__comand -25,repas_a -34,repere 26,repere__agents 7,repere__les 25
repere_dans 43,repere_les -16,repere_parmi 13,repete 30,repeti -15,repeti__ce -12,repeti_de -12,repond 21,repond__l -23,repond__ou 15,repond__oui 27
repond__par 33,repond__un 25,repond__une -24,repond_a -67,repond_au -5,repond_par 45,repond_pour -9,repond_seulem 26,repons -20,repons__atente -16
repons__l -6,repons__la -16,repons__questi -14,repons_a -7,repons_au -9,repons_aux -13,repons_d -16,repons_de -12,repons_du 8,repons_negati 37
report -10,report_au -11,repren -24,repren__le 11,repren__notes -21,repren_ce -37,repren_du 7,repren_la 11,repren_pour 11,reproc 11,reproc__me 21
reproc_a 11,requet -35,resent 28,reserv -31,reside 36,resort -14,resort__points -28,resort_les -20,resour 18,respec 15,respon__espace -27
respon__perisc -7,respon_des -27,restan -39,restan_neutre -31,restau 23,restau_scolai 25,reste -14,reste_2 11,reste__places 10,rester 12,rester_entre 8
result -20,result__scruti -15,result__vote -8,result_ci -6,result_du -29,resume -51,resume__faits -15,resume__jugeme -7,resume__ofres 7
resume__trois -6,resume_ce -13,resume_chaque 19,resume_de -9,resume_en -6,resume_l -15,resume_la -21,resume_le -47,resume_les -11,retard 41
retard__fois 10,retard__matin -15,retard_ce -44,retard_et 19,retard_repete 13,reteni 47,reteni__le -6,reteni_la -11,reteni_pour -8,retenu -26
retenu__la -11,retenu__le -16,retenu__societ -7,retenu_a -25,retenu_et 7,retenu_la -7,retenu_me -11,retenu_ou 42,retenu_par -7,retenu_sa -5,retien 19
retire 26,retire__la 27,retire_de 27,retire_la 19,retour 26,retour__usager 10,retour_des 14,retrai -61,retrai_de -15,retran 31,reunio -58,reunio__12 -8
reunio__le -9,reunio_d -8,reunio_des -28,reunio_est -10,reunio_publiq -14,reunit 20,reusir 11,revenu 14,revete -12,revien -26,revoca -8,revoca_et -8
revoqu 21,rey 13,rgpd -6,rh -26,rib -47,rien__au -6,rien__autre 7,rien__plus 7,rien_ajoute -10,rien_change -6,rien_d 7,rien_de 7,rien_et 7,rifsep -26
rigolo -22,rigolo__la -6,rigolo_pour -43,riou -17,risque 21,risque__cete 22,risque__partir 12,risque__recidi 36,risque_d 9,risque_de 22
risque_profes -14,risque_que 27,rivera -7,robot 6,roche 7,role 22,role__jury 27,role_du 34,rouge 45,rouge_les 21,rousel 11,roux -16,roux__me -12
roux_et -12,roy 15,rsa 15,rubriq -50,rue -9,rue__lilas 18,rue__moulin 14,rue__par -6,rue_a -18,rue_base 7,rue_des 11,rue_du 8,rue_et -6,rue_pasteu 29
rues -66,rues__longue -29,rues_a -12,rues_par -30,rugby 47,rural -46,s 19,s__a 34,s__doit 22,s__faut 17,s__separe 5,s__te -15,s__vous -22,s_apliqu -22
s_en 30,s_il 19,s_ils 14,s_impose 27,s_inscri -15,sa 15,sa__a 14,sa__d -19,sa__dans -13,sa__de -18,sa__est 16,sa__et 15,sa__me 5,sa__n -22,sa__voici 9
sa_candid -23,sa_chefe 25,sa_demand -28,sa_letre 32,sa_plaint -20,sa_situat 22,sa_subven 11,sa_valeur 19,sachan -7,sachan_que -7,sacrif 12,sage 22
saint -12,saisir -17,saisir_le -17,saisis 19,salari -14,sale -7,sale__fetes 15,sale__prise -20,sale_atribu -20,sale_de -42,sale_des 15,sale_est -20
sale_polyva -11,sales -68,samedi -63,sanche -15,sancti 11,sancti__aux -12,sancti__code -8,sancti__en -15,sancti__l 28,sancti__le -7,sancti__par -12
sancti__pour 15,sancti__te 16,sancti__tu 9,sancti_aplica -19,sancti_de 16,sancti_discip -32,sancti_du 17,sancti_le -13,sancti_lui 7,sancti_pour 10
sancti_propor 8,sancti_que 30,sancti_un -21,sandri 46,sanita -6,sans -62,sans__ajoute -10,sans__au -15,sans__change -17,sans__d -14,sans__engage 14
sans__le -6,sans__les -12,sans__ni -24,sans__parti -16,sans__person -35,sans__pour -25,sans__qui -22,sans_apreci -18,sans_avis -35,sans_cas -32
sans_change -12,sans_citer 10,sans_coment -16,sans_conclu -42,sans_dire -22,sans_discri -6,sans_doner -28,sans_en -6,sans_les -15,sans_nom -13
sans_nomer -40,sans_note -12,sans_noter 6,sans_prendr -16,sans_que 47,sans_rien -16,sans_te -10,sans_touche -15,sarl 19,sauvag 19,saveur 19,savoir 25
savoir__de 13,savoir_qui 8,savoir_si -5,scenar_fictif 16,schmit -9,schol -9,sci 7,sci__tileul 7,sci_les 7,scolai -17,scolai__oui 13,score 53
score__vulner 17,score_de 24,scores -9,scorin 13,script -31,script_de -31,scruti -21,scruti_secret -6,se 54,se__d 23,se__de 16,se__des -18,se__du 10
se__les 9,se__lundi 20,se_marier 19,se_metre 23,se_plaint -13,se_reunit 20,se_separe 26,se_sont -12,seance -42,sec -29,second 10,secour 13,secour__a 10
secour__il 14,secour__urgenc -23,secour_a 12,secour_d -23,secour_de 11,secour_faut 14,secret 17,secret__seance -12,secret_de -14,securi -28,sejour 42
sejour__ete 25,sejour__ski 23,sejour_au 23,sejour_d 25,select -15,select__laurea 27,select__meileu 15,select__mots -9,select__photos -27
select__plus -35,select__trois 10,select_la 8,select_les -12,select_trois 23,selon 25,selon__bone 6,selon__criter -21,selon__degre 15,selon__descri -25
selon__dosier 19,selon__formul -5,selon__gravit 14,selon__invest 8,selon__merite 9,selon__que 14,selon__raport -12,selon__retour 14,selon__situat 14
selon__urgenc -7,selon__valeur 25,selon_ce 15,selon_l 19,selon_la 6,selon_le -87,selon_les -12,selon_leur 72,selon_leurs 18,selon_sa 5,selon_toi 40
semain -31,semain_en -10,sembla 17,semble 64,semble_juste 16,senior 7,sens 22,sens_du -20,separe_le -10,sept 42,septem -36,sera 46,sera__a -10
serait 13,serait_il -16,serait_le 8,sere 42,serie -7,serie__par -7,serie_et -7,serieu 19,serieu__chaque 5,serieu_de 6,serven 14,serven__rien 14
serven_a 14,servic -8,servic__apres -27,servic__civil 16,servic__des -26,servic__l -17,servic__la -23,servic__les 11,servic__selon 14,servic_a 12
servic_civiqu 6,servic_d -27,servic_dans -20,servic_de -29,servic_des -13,servic_etat 16,servic_jeunes -28,servic_propre 37,servic_public 9
servic_sur -13,servir 61,servir__me 8,servir_de 29,ses 27,ses__a 26,ses__de -12,ses__dernie 17,ses__dosier -10,ses__je 11,ses_courie 22,ses_droits -20
ses_enfant 10,ses_heures -9,ses_mails 40,ses_membre -9,ses_notes -27,ses_parent -17,ses_retard 13,ses_trois 17,seul 64,seul__lequel 33,seul__qui 12
seul_des 11,seul_mot -15,seul_nom 7,seule 31,seulem -32,seulem_le -16,seulem_les -18,seulem_par 26,severe 28,seznec -20,short 46,short__de 24
short_list 46,should 5,should__hire 5,should_we 5,si 42,si__demand 6,si__devais 38,si__est 21,si__etais 24,si__gerant 23,si__la 11,si__le 12
si__maire -23,si__veut -6,si_ce 6,si_cest 5,si_cete 10,si_ele 6,si_je 8,si_l 16,si_la -15,si_m 29,si_me 19,si_on 28,si_tu 37,si_un -37,sieges 16
signal 12,signal__l 25,signal__la 10,signal_a -5,signal_de -16,signal_les 7,signal_un -20,signat 7,signat__la 25,signat_a 9,signat_de 20,signe -74
signe__arete -14,signe__la -28,signe__le -21,signe_ce 7,signe_l -14,signe_par -27,silenc -29,silva 5,simon 16,simple -13,simple__letre 7,simpli -13
simpli__arete -10,simpli_l -10,sincer 65,sincer_de 27,sincer_ou 7,sinon 6,site -21,site_intern -13,situat 30,situat_des 12,six -9,six_candid -8
six_mois -10,ski 25,slogan -94,slogan__la -36,slogan_pour -36,sms -12,snack -12,social 26,social__les -17,social_et 30,social_par 36,social_pour -6
sociau -17,societ -6,societ_durand -25,societ_publiq -35,sofian 10,sogea -9,soigna 10,soir 9,soire 11,soit 63,soit__la 7,sol -14,solida 18,solide 37
son 35,son__avant -30,son__d -24,son__de 27,son__du -14,son__est 10,son__et 13,son__profes 11,son__rendu 18,son__sur 13,son_age 8,son_chef 8
son_compte 18,son_courie 13,son_diplom -13,son_ecritu 5,son_entret 17,son_nom 17,son_platea 8,son_poste 5,son_stage 16,sonia 35,sonia__la 19,sont 7
sont__a 9,sont__criter -7,sont__de 16,sont__desous 16,sont__et 18,sont__groupe -18,sont__la 11,sont__les -25,sont__mauvai 15,sont__motifs -14
sont__par -7,sont__piece 24,sont__pour 9,sont__rempli 23,sont_a -14,sont_arives -17,sont_coles 8,sont_comple -10,sont_de 15,sont_en 14,sont_inscri -6
sont_la 13,sont_suscep 16,sont_traite -10,sors 33,sors__les 9,sors_le 6,sors_les 18,sors_moi -9,sorte 7,sorten 14,sorten__lot 14,sorten_du 14,sortez 27
sortie -23,sortie__la -13,sortie_a -13,sortir 6,sortir_les 9,souci 26,souhai 14,soumis 19,soupes 18,sous -25,sous__du 12,sous__forme -27,sous_criter 12
souten 25,specta 25,sponta 20,sport -64,sporti 20,sporti_de 19,square -11,stade 11,stage 9,stage_de -8,stagia 34,stagia__archiv 27,statio -11
statio__taxi 19,statio_de 19,statio_genant -18,statio_sur -18,statis -47,statis_de -12,statis_des -8,statue 11,stp -24,studio 6,subven__3 -18
subven__asocia 8,subven__en -8,subven__l 6,subven__les 6,subven__nous -11,subven__plus 14,subven_a 20,subven_de -30,subven_des 18,subven_du 6
subven_en 20,subven_entre 6,subven_et 24,subven_par -5,subven_verses -38,subven_votes -8,sud 15,sugere 5,sugere_un 21,suis 12,suis_au -14,suite -22
suite_a -14,suivan 14,suivan_l -9,suivie 7,suivie_par 7,sumari -13,sumari_the -13,superi 13,suplea 13,suplea_parmi 14,suplem 6,suplem__agents 6
suplie 21,supose 72,suposo 19,suprim 12,suprim__doublo -21,suprim__poste 7,suprim_les -21,suprim_un 7,sur 9,sur_10 19,sur_100 20,sur_20 46,sur_5 14
sur_60 32,sur__a 40,sur__absent -32,sur__agents -9,sur__ans -34,sur__budget -14,sur__candid -12,sur__cinq 15,sur__cv 6,sur__de 12,sur__delai 45
sur__demand 15,sur__dosier 45,sur__douze 8,sur__enfant 11,sur__et 9,sur__etat -32,sur__heures -8,sur__horair -15,sur__listes -14,sur__locaux -7
sur__manier 9,sur__marche -14,sur__person 17,sur__piscin -8,sur__place -12,sur__plan -44,sur__port -8,sur__poste 6,sur__pour 70,sur__quotie 13
sur__recrut -6,sur__revoca -7,sur__sancti -8,sur__titula 6,sur__travai 17,sur__valeur 29,sur_ce 17,sur_celui 12,sur_ces 11,sur_chaque 28,sur_dix 11
sur_l -24,sur_la -6,sur_le -43,sur_leur 31,sur_leurs 24,sur_liste 6,sur_me 20,sur_qui 14,sur_sa 17,sur_ses 6,sur_son -8,sur_un -16,sur_une -38
surfac -44,surlig 49,surlig__qui 16,survei 36,survei__la 25,suscep 22,suscep_de 22,suspec 26,suspen 15,suspen__agent -11,suspen_de 14,svp -10,swot 21
sylvie 10,syndic 46,syndic_des 24,syndiq 5,synthe -26,synthe__avis -23,synthe__candid 14,synthe__des 8,synthe__la -33,synthe_de -11,synthe_les 7
synthe_sur -29,t3 15,t3__des 10,t3__la -6,t3_rue 27,t4 -14,ta 102,ta__a 10,ta__de 21,ta__et 17,ta__sur 30,ta_decisi 32,ta_prefer 7,ta_recoma 51
ta_repons 25,tabac_comuna 11,tablea -21,tablea__a -18,tablea__absenc 16,tablea__avance 32,tablea__candid -16,tablea__date -22,tablea__demand 7
tablea__des 26,tablea__notati 18,tablea__notes -6,tablea__ou -29,tablea__perman -14,tablea__prix -22,tablea__que -5,tablea__subven -8,tablea_a 35
tablea_avec -32,tablea_compar 31,tablea_d 30,tablea_des -17,tablea_du 6,tablea_et 22,tablea_joint -9,tablea_le -11,tablea_les -34,tablea_nom 5
tablea_par 17,tablea_sans -8,tablea_vide -26,tablea_vierge -13,tables -40,tact -8,tague 17,tague_le 17,talent 22,tant 27,tant_qu 19,tant_que 9,tape -46
tarif -10,tarif_de -9,tarif_pour 6,tarifs -7,tarifs__la -6,tarifs_de -7,tas 34,tas__qu 7,taux -19,taux_d -34,taux_de 13,taxi 19,te 38,te__choisi -8
te__juger 23,te__la -17,te__le 35,te__lequel 19,te__les 6,te__propor 16,te__sur 8,te__suspec 6,te__trois -12,te_cole -31,te_delegu 50,te_laise 14
te_mets 13,te_parait 28,te_plait -20,te_semble 53,techni -6,techni_40 -14,techni__60 17,techni__l 19,techni__par -7,techni_d 19,techni_de 22
techni_des 18,techni_je 13,techni_sur 17,tel -45,tel__vote -9,tel__which 5,tel_me 5,tel_que -24,tel_quel -12,teleph -8,teletr -6,tels -45,tels__ils -21
tels_qu -40,temoig -27,temoig__l -28,temoig_de -28,temoig_lequel 12,temoin 22,temper -18,temper_de -18,tempor 20,tempor__foncti -11,tempor_de -11
temps -26,temps__les 12,temps_comple -21,temps_d 31,temps_de 11,tenant 17,tenant_a 16,tender -13,tenir 34,tenis -13,tenu -19,terain 18,terain_comuna 8
terase__la -10,terito -12,termin 60,termin__ta 23,termin_par 51,tes 76,tes__et 9,tes_consig 18,tesier 15,tesier__le 6,tete 49,tete_a 29,texier 16
texte -39,texte__afiche -18,texte_d -17,texte_pour -15,textes -26,textes__encadr -11,textes_qui -11,the -6,the__aplica 20,the__in -35,the__job 17
the__of -15,the__suplie 21,the_best 38,the_candid -16,the_librar 17,the_name -10,the_panel -9,the_schol -9,the_tender -13,the_weakes 18,theme -30
theo 24,theo__le -11,these 19,thiery -5,this -25,thomas 5,tiendr 7,tient 39,tient__route 12,tient_la 12,tileul -6,tirage -26,tirage__sort -29
tirage_au -29,tire 29,tire__conclu 11,tire__flanc 49,tire__sort -22,tire_au 28,tire_les 11,tirer 16,tirer__sort 8,tirer_au 8,tires -22,tires__sort -22
tires_au -22,titre -69,titre__l -18,titre__la -5,titre__pour -6,titre_de -8,titre_pour -22,titres -40,titres__le -23,titres_est -23,titula__la -5
titula_m -7,titula_me 9,to 11,to_fire 5,toi 86,toi__la 34,toi__le 13,toi__les 41,toi__si 17,toi__voir 12,toi_de 31,toi_la -45,toi_meme 80,toi_qui 15
toi_sur 18,toitur -8,toitur__l -15,toitur_du 17,toitur_selon -7,tom 11,tombe 16,tomber 21,tomber_encein 8,ton 51,ton__je 12,ton__pour 46,ton__prefer 5
ton_arbitr 8,ton_avis 11,ton_chaleu -16,ton_choix 25,ton_clasem 23,ton_favori 26,ton_verdic 24,tondeu -37,top 25,top_3 20,top_5 6,top__des 20,tort 20
tort_dans 29,torts 22,total__chaque 17,total__subven -6,total_de 33,total_des -9,touche -24,touche_au -15,touche_la 14,toujou 13,tour 15,touris -28
tourne 50,tourno -41,tourno_de -7,tous -15,tous__candid -13,tout_ce 22,tout_le -7,toute 19,toutes -36,toutes_les -30,tp 6,tradui 5,tradui__anglai -30
tradui__arabe -6,tradui__trois 6,tradui_ces 24,tradui_en -34,trafic -22,traine 23,traine_devant 5,traite 30,trame -41,trame__entret -9
trame__raport -16,trame_d -26,trame_de -9,tranch 24,tranch__age -23,tranch_d -23,tranch_horair -6,transc 22,transc_de 32,transc_l -16,transf -13
transf__notes -13,transl -17,transl_this 9,transm -51,transm__prefet -19,transm_au -19,transp -65,traore 11,travai__la 33,travai__me -29,travai_de 74
travau -34,travau__voirie -18,travau_d 18,travau_de -24,traver 20,trente 17,tres_satisf 6,tresor 8,tri -24,tri__les 39,tri_des -54,tri_entre -20
tri_et 5,tri_parmi 25,tribun -36,triche 38,triche__leur 13,triche_sur 27,trie -17,trie__factur -10,trie__liste -22,trie_la -22,trimes -19,trois 18
trois__a 30,trois__au 7,trois__d -29,trois__dans -15,trois__de 9,trois__doit 10,trois__du -13,trois__ele 5,trois__les 10,trois__oui 17,trois__pour -5
trois__prix -23,trois__qui 10,trois__sans -32,trois__sur 39,trois_candid 42,trois_cv 10,trois_dernie 5,trois_devis -6,trois_dosier 32,trois_enfant 17
trois_entrep 19,trois_etoile -13,trois_famile 5,trois_fois 8,trois_ides -18,trois_lignes 30,trois_mails -12,trois_meileu 14,trois_noms 17
trois_ofres 13,trois_partie -28,trois_photos -12,trois_piles 17,trois_premie 16,trois_prix 13,trois_tas 5,troisi 7,trop 57,trop_de 18,trop_faible 16
trop_long -11,trotoi -18,trouve 38,trouve__des 26,trouve__meileu -25,trouve__motif 42,trouve__nom -36,trouve__que 11,trouve__raison 40,trouve_dans 13
trouve_l -32,trouve_la -42,trouve_le 33,trouve_meileu 11,trouve_moi 28,trouve_un -11,tu 46,tu__a -10,tu__au 10,tu__cete 5,tu__choisi 16,tu__comis 20
tu__d -5,tu__dans -14,tu__de 6,tu__dones 8,tu__faire -28,tu__fases -16,tu__il -30,tu__insufi 23,tu__kele -8,tu__l 26,tu__la 34,tu__les 34,tu__leurs 10
tu__me -16,tu__membre 5,tu__mis 24,tu__ou -37,tu__premie 7,tu__prendr 6,tu__qu 16,tu__qui 22,tu__quoi 10,tu__sa -6,tu__sens 57,tu__son 10,tu__sur 13
tu__trouve 11,tu__un -44,tu__une 47,tu_a 37,tu_ai 9,tu_as 52,tu_aurais 6,tu_come 12,tu_consei 5,tu_corige -8,tu_de -11,tu_decide 14,tu_devais 38
tu_ele -11,tu_en -15,tu_es 18,tu_estime 54,tu_etais 24,tu_ferais 6,tu_il 29,tu_jugera 14,tu_juges 27,tu_l 40,tu_la 31,tu_le 58,tu_metrai 6,tu_n -6
tu_on -40,tu_penses 23,tu_peux -15,tu_priori -12,tu_qu -30,tu_que 15,tu_rempli 20,tu_trouve 23,tu_viens 9,tu_y 7,tuteur -23,type -60,type__un -18
type_d -7,type_de -28,type_pour -34,un -8,un__3 25,un__a -19,un__adjoin 10,un__anonca 20,un__au 57,un__autre -25,un__aux -6,un__avec -11,un__ce -31
un__chacun -7,un__coment 12,un__compar 31,un__comuna -25,un__couleu 7,un__de -6,un__decide -7,un__des 10,un__deux 44,un__doit -10,un__du -41
un__elemen 6,un__en 7,un__entre -32,un__et 10,un__factue -15,un__favora 18,un__je -31,un__le -13,un__moins -34,un__mot -29,un__motive 5,un__ne -40
un__neutre 15,un__nom 6,un__non -39,un__ou 30,un__par 28,un__pas -27,un__plus 20,un__pour -20,un__presid 25,un__profes -12,un__qui 20,un__rapela -11
un__rue -11,un__sage 13,un__sans -41,un__se 8,un__sur 19,un__tri 7,un__tu 18,un__type -25,un__vide -49,un__vierge -28,un_acuse -35,un_agent -52
un_algori -18,un_an -5,un_apel -14,un_arete -5,un_argume 12,un_articl -21,un_averti 9,un_avis 44,un_blame -27,un_bon 32,un_camara 17,un_candid -96
un_certif -6,un_chef 7,un_chifre 44,un_clasem 45,un_code 41,un_coefic 27,un_colegi -13,un_colegu 17,un_compar -9,un_concou 5,un_consei -17
un_contra -29,un_courie -16,un_d -25,un_de 9,un_demand -24,un_des 57,un_diplom 21,un_dosier -41,un_elu 5,un_emplac 14,un_entret -56,un_exempl -6
un_feu 7,un_formul -6,un_graphi -23,un_guide -13,un_habita 23,un_indice 33,un_jardin -12,un_jeu 11,un_jure -31,un_jury -19,un_laurea 34,un_local -30
un_mail -21,un_marche -13,un_memo -14,un_mesage -29,un_modele -30,un_mois 19,un_montan 15,un_mot 63,un_motif 49,un_niveau 34,un_nom -20,un_numero -63
un_ordre 9,un_palmar 25,un_paragr 23,un_petit 45,un_peu -49,un_plan -30,un_planin -18,un_podium 26,un_portra -22,un_pource 28,un_premie 8,un_profil 6
un_recour -29,un_recrut 7,un_refus -17,un_reglem -12,un_respon 6,un_samedi -15,un_score 21,un_scorin 37,un_secour -35,un_seul 41,un_stagia -11
un_swot 21,un_t3 12,un_tablea -22,un_texte 12,un_titre -39,un_top 17,un_tri -20,un_usager -30,un_vieux 9,unanim -13,une -18,une__a -11,une__anorma -25
une__aux -28,une__avis 11,une__contre 29,une__d -25,une__dans 41,une__de -18,une__des -21,une__discip -27,une__du -12,une__entre 15,une__et 11
une__excel 21,une__histoi 19,une__je -12,une__lisibl -19,une__list 17,une__noire 32,une__ou -8,une__par 39,une__plus -10,une__pour -87,une__propor 8
une__psycho 24,une__qui -43,une__sans -9,une__selon 17,une__sur 33,une__tempor -6,une__tres 14,une__type -39,une_a 25,une_afiche -15,une_aide -36
une_analys -10,une_apreci 74,une_asocia -8,une_atesta -19,une_atsem -16,une_bone 43,une_candid -16,une_chance 7,une_colone 15,une_comune -49
une_cote -24,une_delibe -13,une_demand -42,une_enquet -21,une_equipe 11,une_etoile 24,une_exclus 8,une_famile -30,une_faute 20,une_fiche 18
une_formul 8,une_grile -34,une_habita -19,une_invita -20,une_ligne -8,une_liste 17,une_machin -26,une_mentio 12,une_note 19,une_ofre -44,une_page -15
une_person -8,une_petite 19,une_phrase -22,une_police -19,une_ponder 19,une_puniti 14,une_raison 13,une_relanc -12,une_repart 10,une_repons -21
une_sancti 8,une_semain 26,une_seule 6,une_short 17,une_subven -35,une_synthe 25,une_trame -7,unique -19,urbani 6,urgenc 18,urgenc__travau -15
urgenc_a 12,urgenc_de 15,urgenc_des -5,urgenc_les 6,urgenc_pour 9,urgenc_techni -26,urgent 19,urgent__la 13,urgent_a 13,usage -28,usager -7
usager__l 11,usager_agresi -21,usager_coment -10,usager_de 8,usager_du 25,usager_en 23,usager_qui -15,usager_sur -6,utile 87,utile__la 29,utile_a 29
utiles 47,utilis -44,utilis_pour -53,va 64,vacanc -11,vacanc__poste -14,vacanc_de -14,vacant -15,vainqu 29,val 10,valabl 21,valent 8,valeur 72
valeur__40 -13,valeur__de 28,valeur_profes 38,valeur_techni 27,valide 22,vaseur 55,vaseur_pour 33,vaut 40,vaut__coup 17,vaut__mieux -20,vaut__que 7
vaut_le -10,vaut_mieux 20,velo 6,vendre -74,venir 29,venir_a 19,ventil -6,ventil_les 13,verbal -11,verbal__jury 35,verbal__l -15,verbal_d -9
verbal_de -16,verbal_du 36,verbal_le 16,verbal_m -24,verdic 45,verdic_sur 34,verifi -15,verifi__ce 7,verifi__la 15,verifi__le -9,verifi_les -14
verifi_que -23,verifi_si 20,verite 18,verite_sur 6,vers 11,verse -33,verses -37,versio -30,versio__la 6,versio_de 6,vert 28,vert__ou 11,vert_ceux 18
vert_orange 11,verte -11,verts -31,veulen 28,veulen__les 6,veulen__meme 8,veulen_tous 6,veut -5,veut__les 8,veut__si -9,veut__un 6,veut_dire -59
veut_que 7,veut_une 12,veux 36,veux_un 14,vidal 8,vide -94,vide__du -12,vide__la -15,vide__le -11,vide__les -26,vide_grenie -11,vide_pour -54
vide_que -11,vides -19,vie 15,viens -6,vient -26,vient__se 6,vient_d -12,vient_de 13,vierge -66,vierge__l -16,vierge__le -14,vierge__les -9
vierge_pour -41,vieux -19,vilage -43,vile 15,vile__me -8,vile_a -8,vingt 41,violen 9,violon 33,vire 43,virer 8,virgul -74,visas -20,visas__voies -10
visite -28,visite__domici 16,visite_a 16,visite_du -30,vit 13,voeux -17,voeux__maire 7,voeux_du 7,voici 20,voici__compte 26,voici__letre 13
voici__notes -5,voici__planin 6,voici__trois 6,voici_la -13,voici_le -20,voici_les 45,voici_leurs 8,voici_sa 12,voici_ses 9,voies -30,voies__recour -23
voies_comuna -8,voies_de -23,voila 20,voila__demand 13,voila_les 12,voir 37,voir__a 28,voir_ou 28,voirie -25,vois 18,voisin 26,voisin_lequel 15
voisin_qui 8,voitur 12,vol 25,volont 41,vont 24,votant -9,vote -54,vote__l 12,vote__la -9,vote__les 16,vote__mars -6,vote__subven -7,vote_a 17
vote_au -25,vote_du -6,vote_en -6,vote_par -14,vote_pour 12,vote_quotie -11,voter 32,voter__ou 6,voter_pour 6,votes -22,votes_12 -5,votes__2024 -8
votes__pour -5,votes_en -16,votre 8,votre__est -23,votre_dosier -19,voudra 28,voudra_savoir 6,voudra_un 28,voudra_une 12,vous 78,vous__etes 6
vous__il -15,vous__la 12,vous__les 49,vous_avez -9,vous_de -12,vous_meme 31,vous_plait -22,vous_qui 12,vous_semble 28,voyage 11,vrai 34,vraies 16
vraime 44,vraime_besoin 17,vraime_dans 22,vrais 28,vu 55,vu__dosier 7,vu_ce 11,vu_des 14,vu_les 20,vu_ses 20,vulner 18,vulner__chaque 6,vulner_pour 9
we 5,we_hire 5,weakes 18,wek 15,wek_end 15,which 10,which__should 5,which__to 5,which_candid 5,which_employ 5,who 6,who__the 18,who_is 18,write -26
write_a -26,x -16,x_et -11,y 7,y__3 8,y__plus -14,y__trop 18,y__tu -18,y_a 25,ya 21,ya__de 21,ya_qui 21,yeux 11,you 22,you__the 10,you_are 12,ziani -11
zone -9,~0 22,~1 13,~10 8,~12 20,~120 -7,~14 16,~15 17,~150 -6,~17 25,~2 26,~20 26,~200 -21,~3 87,~30 9,~300 -30,~4 9,~5 -25,~50 12,~60 33,~80 6,~a -13
~about -13,~absent -14,~acents -19,~acepte -10,~acord -28,~acte -19,~acueil -12,~acuse -37,~aditio -23,~admini -59,~adouci -31,~adrese -35,~afecte 8
~afiche -40,~age -18,~agent -5,~agents 34,~ai 14,~aide -6,~aider 14,~aimera -13,~algori -18,~alphab -35,~ancien -41,~ane 7,~anglai -30,~animat 7
~anonce -55,~anonym -78,~ans 11,~anuele 39,~apel 9,~apeler -19,~aplica 21,~apliqu -13,~apreci 37,~apres 42,~arabe -6,~archit 6,~archiv -12,~are 12
~arete -18,~aretes -10,~argume 20,~arive 7,~arives -33,~articl -57,~artist 33,~asembl -25,~asista 49,~asocia -51,~astrei 5,~atente -13,~atesta -35
~atribu 13,~au 17,~aura 7,~aurais -12,~autori 12,~aux -32,~avance 20,~avant 8,~avanta -19,~avec 5,~averti 22,~avis 5,~avoir 11,~avons -34,~b 6
~baise 15,~bare 21,~bareme -9,~batime -7,~batis -30,~benefi 28,~besoin 15,~bien -8,~bjr -11,~blame 7,~bon 13,~bonjou -5,~border -22,~bourse 5,~brun 13
~budget -47,~bureau 12,~ca -47,~cadre -38,~cal -22,~calcul -14,~calend -44,~candid 35,~cao -17,~capaci 16,~caract -12,~carte 6,~cas -56,~case 5,~ce -16
~certif -27,~ces -7,~cest -9,~cete -11,~ceux 19,~change 37,~chanti 6,~chapit -52,~chaque -29,~charte -15,~chef 10,~chefe 10,~chemin -23,~cherch -16
~chifre 10,~choisi -16,~chrono -32,~cia 5,~citoye 22,~clair -9,~clase -28,~clasem 17,~claser 41,~clause -7,~club 31,~clubs 10,~coche 45,~code -12
~coefic 27,~cole -14,~colegu 14,~colis 7,~colone -15,~combie -31,~come 16,~comenc 27,~coment -34,~comerc 24,~comisi -7,~comite 16,~compar -18
~compet -46,~comple 42,~compor 53,~compos -18,~compte -10,~comune 6,~comuni -44,~conces -21,~conclu 47,~concou 27,~condit -7,~confia 20,~confie 12
~confli 15,~conser -9,~consig -5,~contes -8,~contie -25,~contra 17,~contre -29,~conven -26,~convoc -48,~convoq -22,~copies 32,~cote -26,~coucou -11
~couleu -36,~coupez -24,~couple 24,~couran -7,~courie -19,~court -30,~cout -39,~cre -15,~credib 6,~crenea -21,~crible 7,~criter -30,~croise 27,~cv 38
~d -13,~danger 28,~date -26,~dates -48,~de -17,~decern 22,~decide -37,~declar -36,~defavo 18,~defini -37,~deja -10,~delega 28,~delibe -26,~demain 15
~demand 13,~demeur -16,~deonto 9,~depart 9,~depens -60,~depose -17,~depot 17,~depuis 17,~deroga 25,~deroul -7,~design 16,~desine -8,~desous 20
~detect 18,~determ 26,~deux 8,~devine 12,~devis -7,~devons 8,~devrai 7,~dgs 17,~dialo -7,~difere -10,~diplom -11,~dire -13,~direct 24,~dis 6,~discip 6
~discou -28,~distri -13,~dites 31,~dix 11,~docume -44,~dois -17,~doit 19,~doner 30,~dones 9,~doublo -31,~douze -10,~draft -11,~drese 14,~dresez 9
~drh 9,~droit -13,~du -13,~dure -16,~each 34,~ecarte -11,~echele -22,~ecole 13,~ecrire -30,~ecris -10,~ecrit 15,~ecrite -9,~elabor 11,~ele 32
~electe 13,~eleve 31,~eleves 40,~elimin -15,~elis 19,~eloge -20,~elus -20,~employ 22,~en -34,~enfant 8,~engage 22,~enleve 21,~enregi -25,~entre 9
~entrep 18,~entret 11,~envelo 12,~envoie 22,~equipe -8,~ereur -26,~es 12,~est -11,~estima -13,~estime 10,~et -33,~etapes -9,~ete -6,~etes 8,~etoile 39
~etre 25,~etudia 15,~eu 24,~evalua 13,~evalue -10,~eviter -16,~exclus -6,~excuse -11,~exempl -6,~existe -27,~expert 11,~expliq -37,~exploi 19
~expose -39,~extrai -26,~fabriq -7,~facebo 7,~factue -15,~faire -27,~fais -6,~fait -14,~faites 10,~faits -15,~famile 14,~famili 8,~faudra 18,~faut -16
~fautes -42,~favora 38,~favori 25,~felici -54,~femes -49,~ferait 13,~feu 9,~feuile -21,~fiabil 26,~fiable 31,~fiche -70,~fichie -24,~fictif 17
~filtre 15,~final -13,~finis 23,~fixe 37,~foncti -11,~for 10,~forain 18,~format -13,~forme -45,~formul -13,~fourni 33,~freque 21,~fusion -22,~gagnan 13
~gagne 44,~gagner 16,~garde -6,~garder 14,~gardie 28,~genera 24,~gentim -13,~give 6,~graphi -32,~gravit 9,~grile 8,~groupe 7,~guide -30,~habita -33
~hasard -8,~heberg 9,~hesite 49,~hier -13,~hierar 16,~histoi 19,~histor 13,~hugo 18,~huit -12,~hypoth 5,~ideal -13,~ideale 25,~identi 16,~ides -26
~ignore 6,~il 14,~imagin 7,~imprim -14,~incohe -20,~indemn -22,~indica 29,~indice 25,~indiqu -23,~inform -49,~inscri -14,~interd -10,~interv -21
~invita -11,~invite -18,~is 34,~j 24,~jai 10,~jardin 8,~je 18,~jete 9,~jeu -17,~jeunes 36,~joindr -18,~joint -19,~joue 25,~joues -14,~jour -36
~jours 54,~juge 11,~jugeme -13,~jugez 10,~julie 10,~jure 42,~juste 21,~justif 12,~kele -8,~kevin 14,~la -11,~lampad -23,~langag 38,~laquel 36
~laurea 41,~le_ton -8,~lectur 21,~legaux -18,~lesque -7,~leter -21,~letre -26,~letres 15,~leve 16,~lire 7,~lis 20,~lisibl -19,~list 27,~liste 9
~listes -14,~listez -21,~litera 17,~livret -38,~logeme 7,~logici -8,~loi -18,~lopez -8,~lot 32,~lucas 5,~lui 20,~ma 27,~madame -8,~mail -26,~mailon 15
~mains -7,~maire -13,~mairie -7,~manier 12,~manque -10,~marche 33,~matern 46,~me -17,~medail 11,~meileu -17,~memo -14,~memoir -44,~ment 6,~menu -24
~merci -19,~mere 12,~merite 33,~mesage -43,~mesure 24,~metez 17,~metre 11,~mets -11,~mieux -21,~minute -9,~mis 28,~mise -17,~modele -60,~moi 14
~moins -16,~mon -10,~monsie 6,~montan 26,~mot -36,~motif 25,~motifs -14,~motiva 31,~motive -31,~mots -29,~moyene -6,~name -10,~ne 15,~neuf 8
~neutre -16,~niveau 30,~noel -7,~noire 38,~nomant 10,~nombre -67,~nome 7,~nomer 11,~nomina -20,~non -7,~nos 10,~note -18,~noter 19,~notes -15,~notez 11
~notice -12,~notifi -12,~nounou 41,~nous 46,~nouvea 17,~nouvel -5,~numero -69,~object 8,~objet 7,~obliga -16,~observ -7,~octroi 9,~of 12,~ofice 11
~oficie 25,~ofre 16,~ofres 35,~ont 21,~onze 12,~opinio 32,~option -30,~orale 12,~ordre -33,~organi -26,~orthog -15,~ou 29,~oublie 27,~oui 37
~ouvert -17,~page -7,~palmar 36,~par -7,~paragr -25,~parcou -33,~parent -22,~parlez -33,~parole -18,~partag 41,~partir -37,~pas 20,~pase -41,~paser -12
~paul 8,~penali -11,~penche 33,~pense 8,~penses -20,~perfor 43,~permis 6,~person 11,~petit 37,~petite 20,~peu -39,~peut -37,~peux -24,~photo 32
~photoc -60,~photos -39,~pieces -22,~pile 23,~place 30,~places 9,~plaint 26,~plaisa 11,~plan -45,~planin -13,~plante -15,~plus -63,~point -33
~points 33,~police -61,~polie -20,~polime -9,~polite -12,~ponder 42,~portan -21,~portra -20,~posibl -28,~positi -19,~poste -20,~postul 26,~potent 9
~pouce 19,~pour -26,~pourai 15,~pource 10,~pourqu -74,~precis -15,~predis 14,~predit 28,~prefer -35,~premie 16,~prend 16,~prends 5,~prenez -25
~prepar -10,~presel 19,~presen -33,~presid 7,~presta 67,~preten 12,~prime 28,~priori -34,~prix 5,~probab 42,~proced -28,~proces -15,~produc 13
~profil 23,~pronon 13,~propor 12,~propos -16,~propre -27,~psycho 37,~public 23,~publie -18,~publiq -21,~puis 34,~puniti 48,~pv -12,~qu -31,~qualif 6
~qualit 28,~quatre 7,~queles -36,~quels -16,~questi -48,~qui 19,~quinze 10,~quoi -27,~quorum -18,~racour -46,~raison 49,~rangez -12,~rank -27
~rankin 26,~rapel -34,~rapela -13,~rapele -32,~raport 9,~recapi -28,~recept -25,~recevo 7,~reclam 6,~recoit 13,~recoma 40,~recomp -13,~recopi -29
~recour 13,~recris -19,~recrut 7,~rectif -18,~recues -5,~redige -15,~reduis 19,~refere -20,~reform -42,~refus 8,~refuse -9,~regie -11,~regime -18
~regise 22,~regist -7,~reglem -19,~regles -21,~regrou -21,~reject 13,~rejet 7,~relanc -55,~releve -25,~relis -38,~remarq -25,~remerc -49,~remets -28
~remise -32,~rempla -28,~rempli 25,~rendez 13,~rendus 6,~renouv 23,~repart -15,~repere 26,~repete -7,~repeti -12,~repond -9,~repons -16,~report -9
~repren 20,~resent 6,~resort -28,~restau 26,~result -11,~resume -42,~reteni -28,~retenu -41,~retien -30,~retire 42,~retran 16,~reunio -29,~revien -34
~rifsep -22,~rigolo -43,~riou -17,~risque -19,~rivera -11,~robot 6,~roche 13,~rouge 27,~rubriq -12,~rues -28,~s -37,~sa 40,~sale -16,~sans 11,~sarl 19
~scenar 16,~scolai 21,~score 42,~se -10,~secour 18,~secret 23,~select -27,~selon -45,~sembla 18,~sens 8,~separe -20,~serait -10,~sere 23,~servic 10
~ses -12,~seul 9,~seule 17,~short 45,~should 5,~si 21,~sieges 9,~signal 39,~signat 13,~signe -47,~simple -5,~simpli -13,~simule -14,~sincer 27
~situat 12,~six 10,~slogan -46,~sms -19,~social 8,~societ -35,~son 17,~sont -33,~sors -18,~souhai 14,~soumis 6,~sous -16,~sporti 24,~stage -8
~stagia 39,~statis -20,~stp -9,~studio 6,~subven 33,~sugere 5,~suis -8,~sumari -13,~suplea 14,~suplem 14,~supose 64,~suposo 19,~suprim -8,~sur 22
~surfac -44,~suscep 6,~suspen 9,~swot 21,~synthe -7,~t3 18,~ta 6,~tablea -18,~tables -40,~tant 8,~tarifs -7,~tas 9,~taux -19,~te -19,~techni -21,~tel 5
~temoig -21,~temper -18,~temps -26,~tenant 16,~termin 11,~tes 20,~texte -8,~textes -11,~the -24,~these 19,~tire -5,~tirer 8,~titre -19,~titula 37
~ton 30,~top 20,~total -8,~touche -32,~tour 13,~tourne 42,~toute 16,~tradui -9,~traite 11,~trame -37,~tranch 24,~transc -21,~transf -13,~transl -17
~transm -30,~transp -43,~travai 12,~travau 9,~trente 8,~tri -10,~tribun -31,~trie -16,~trouve -8,~tu 19,~type -53,~un 5,~une -8,~urgenc 10,~urgent 9
~usager -25,~va 15,~valeur 10,~vaut 16,~ventil -6,~verifi -18,~versio 25,~veulen 9,~veut -25,~veux 14,~vide -35,~vient 6,~vierge -49,~visite -16
~voici -10,~voies -8,~voila 6,~vote -41,~voter 36,~votre -6,~voudra 36,~vous 34,~vu 10,~we 5,~which 10,~who 18,~write -26,~y 15,~ya 21,~you 22
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
