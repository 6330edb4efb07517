/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -1.11;

const LEARNT = `
#adjective 85,#adjective_#authority 3,#adjective_#container 69,#adjective_#n-evaluate 10,#adjective_#n-profile 8,#adjective_#n-rank 5
#adjective_#people 74,#adjective_#provided 22,#adjective_#saying 12,#adjective_#thing -94,#adjective_#v-score -8,#adjective_#wording -4,#authority -36
#authority_#authority -65,#authority_#container 3,#authority_#decided -12,#authority_#must 18,#authority_#n-score -7,#authority_#people -36
#authority_#question 8,#authority_#saying 29,#authority_#stake 14,#authority_#v-choose 18,#authority_#v-decide -7,#authority_#v-sanction -10
#authority_#v-score -7,#authority_#wording -5,#clerical -32,#clerical_#container 20,#clerical_#decided 19,#clerical_#n-score -14,#clerical_#saying 22
#clerical_#v-choose 19,#clerical_#v-score -14,#container_#clerical 33,#container_#decided 30,#container_#must -6,#container_#n-choose 26
#container_#n-decide 20,#container_#n-evaluate 56,#container_#people 14,#container_#provided -36,#container_#saying 30,#container_#stake 20
#container_#thing -15,#container_#v-award -36,#container_#v-choose 19,#container_#v-decide 27,#decided -22,#decided_#adjective 19
#decided_#container 26,#decided_#decided 17,#decided_#must 7,#decided_#n-decide 25,#decided_#n-sanction -8,#decided_#people -4,#decided_#question 35
#decided_#saying 8,#decided_#self 7,#decided_#stake 24,#decided_#thing -6,#decided_#v-award 9,#decided_#wording -11,#explaining -53
#explaining_#provided -10,#explaining_#question 14,#must 63,#must_#clerical 4,#must_#decided 18,#must_#superlative 17,#must_#v-award 42
#must_#v-choose 35,#must_#v-decide 7,#must_#v-filter 3,#must_#v-recruit 11,#must_#v-sanction 10,#must_#wording -25,#n-award 16,#n-award_#clerical 12
#n-award_#container -26,#n-award_#decided -16,#n-award_#saying 12,#n-award_#thing -4,#n-choose 88,#n-choose_#authority -14,#n-choose_#container 22
#n-choose_#decided -14,#n-choose_#people -23,#n-decide -7,#n-evaluate 27,#n-evaluate_#adjective 6,#n-evaluate_#n-score 24,#n-evaluate_#personal 6
#n-evaluate_#provided 32,#n-evaluate_#question 24,#n-evaluate_#saying 42,#n-evaluate_#thing 4,#n-evaluate_#v-score 8,#n-evaluate_#wording 37
#n-filter 3,#n-profile 25,#n-rank 52,#n-rank_#decided -8,#n-rank_#v-filter 19,#n-rank_#v-sanction 21,#n-recruit 13,#n-recruit_#explaining -5
#n-recruit_#people 13,#n-recruit_#question 24,#n-recruit_#saying -5,#n-sanction 50,#n-sanction_#adjective 19,#n-sanction_#decided 7,#n-sanction_#must 7
#n-sanction_#n-sanction 5,#n-sanction_#question 13,#n-sanction_#saying 36,#n-sanction_#stake 11,#n-sanction_#wording -9,#n-score 45
#n-score_#adjective -7,#n-score_#decided -24,#n-score_#must 7,#n-score_#n-evaluate 25,#n-score_#n-rank 7,#n-score_#people -16,#n-score_#provided -18
#n-score_#quality 7,#n-score_#saying -22,#n-score_#thing -5,#n-score_#view 25,#people 56,#people_#adjective 70,#people_#authority 12
#people_#clerical 10,#people_#container -15,#people_#decided -15,#people_#explaining -6,#people_#must 36,#people_#n-award 4,#people_#n-choose 7
#people_#n-rank 5,#people_#n-sanction -3,#people_#n-score 25,#people_#people 13,#people_#personal 20,#people_#provided -22,#people_#quality 13
#people_#question 53,#people_#rule -7,#people_#saying 33,#people_#self 30,#people_#stake -13,#people_#superlative 26,#people_#thing -15
#people_#v-award 7,#people_#v-choose 50,#people_#v-filter 3,#people_#v-profile 3,#people_#v-recruit -20,#people_#v-sanction -4,#people_#v-score -18
#people_#view 12,#people_#wording -67,#personal_#provided 22,#personal_#thing -8,#personal_#v-score -8,#provided 8,#provided_#authority 18
#provided_#container -45,#provided_#n-evaluate -63,#provided_#people 76,#provided_#provided -8,#provided_#rule -22,#provided_#stake 44
#provided_#v-recruit -8,#provided_#view -9,#quality 133,#quality_#decided -6,#quality_#n-evaluate 8,#quality_#people -7,#quality_#thing -8
#quality_#v-choose -31,#quality_#v-score -8,#question 46,#question_#authority 29,#question_#clerical -25,#question_#container -8,#question_#decided 23
#question_#explaining 25,#question_#must 41,#question_#n-award 31,#question_#n-choose 4,#question_#n-profile 6,#question_#n-rank 8
#question_#n-recruit 9,#question_#n-sanction 21,#question_#n-score -41,#question_#people 109,#question_#quality 9,#question_#rule -31
#question_#saying 12,#question_#stake 29,#question_#thing -131,#question_#v-award 21,#question_#v-choose 6,#question_#v-decide 15,#question_#v-filter 5
#question_#v-profile -14,#question_#v-rank 5,#question_#v-recruit 31,#question_#v-sanction 17,#question_#view 12,#question_#wording 9,#rule -76
#rule_#container -16,#rule_#n-award 31,#rule_#n-score 15,#rule_#question -23,#rule_#saying 13,#rule_#stake 26,#rule_#thing -7,#rule_#v-profile -24
#saying 30,#saying_#adjective 6,#saying_#container -35,#saying_#decided 5,#saying_#n-sanction 5,#saying_#people -7,#saying_#quality 12
#saying_#question 43,#saying_#stake 5,#saying_#superlative -30,#saying_#v-choose 21,#saying_#v-sanction 5,#self 123,#stake 21,#stake_#adjective 17
#stake_#container -20,#stake_#decided -21,#stake_#must 18,#stake_#n-award 8,#stake_#n-sanction 5,#stake_#people 5,#stake_#provided -15
#stake_#question 55,#stake_#rule -4,#stake_#saying 62,#stake_#stake 11,#stake_#superlative -7,#stake_#thing 15,#stake_#v-award 21,#stake_#v-rank 12
#stake_#wording -23,#superlative 64,#superlative_#adjective 98,#superlative_#clerical -5,#superlative_#container 47,#superlative_#n-profile 5
#superlative_#people 36,#superlative_#personal 56,#superlative_#quality 3,#superlative_#thing -110,#superlative_#wording -32,#thing -95
#thing_#adjective 22,#thing_#clerical 16,#thing_#container 31,#thing_#must -75,#thing_#n-award 31,#thing_#n-evaluate 81,#thing_#n-rank -20
#thing_#n-sanction -3,#thing_#n-score 27,#thing_#people 22,#thing_#personal -3,#thing_#provided -47,#thing_#question -42,#thing_#saying 22
#thing_#self -31,#thing_#stake 14,#thing_#superlative -41,#thing_#thing -54,#thing_#v-award 17,#thing_#v-choose -56,#thing_#v-decide 27
#thing_#v-evaluate -7,#thing_#v-filter -3,#thing_#v-profile -24,#thing_#v-rank -6,#thing_#v-recruit 19,#thing_#v-sanction 9,#thing_#v-score 13
#thing_#view 28,#thing_#wording -7,#v-award 67,#v-award_#container 14,#v-award_#self 28,#v-choose 81,#v-choose_#container 29,#v-choose_#decided 9
#v-choose_#n-recruit 4,#v-choose_#n-score -40,#v-choose_#people 23,#v-choose_#question 32,#v-choose_#saying 10,#v-choose_#self 24,#v-choose_#v-award 9
#v-choose_#v-recruit 4,#v-choose_#v-score -40,#v-choose_#wording 10,#v-decide 107,#v-decide_#question 59,#v-decide_#self 17,#v-evaluate 29
#v-evaluate_#adjective 4,#v-evaluate_#people 6,#v-evaluate_#question 21,#v-evaluate_#wording -4,#v-filter 130,#v-filter_#people 3,#v-filter_#wording 16
#v-profile 74,#v-profile_#question 56,#v-rank 14,#v-rank_#people 6,#v-rank_#saying 18,#v-recruit 85,#v-recruit_#people 70,#v-recruit_#question 39
#v-recruit_#thing -11,#v-recruit_#v-choose 6,#v-sanction 106,#v-sanction_#n-sanction 12,#v-sanction_#people 21,#v-sanction_#question 5
#v-sanction_#stake 12,#v-score 47,#v-score_#people -12,#view 29,#view_#adjective 29,#view_#authority -49,#view_#container 4,#view_#people 22
#view_#personal 6,#view_#provided 16,#view_#question 3,#view_#saying 16,#view_#superlative 23,#view_#thing 4,#view_#wording 16,#wording -36
#wording_#people -57,#wording_#provided -37,#wording_#superlative -24,0 38,000_euros 7,000_vote -11,0_a 26,0_to 14,1 -10,10 -4,100 62,100_pour 28
10_a 3,10_des 14,10_l -6,10_quele -17,11 -5,11_juin -5,12 -31,12_000 7,12_d -7,12_decemb -9,12_ecoles -7,12_juin -6,12_mars -6,12_ou -14,12_places 22
12_pour -11,12_redige -3,14 -17,14_h -9,14_la -9,15 -29,150 -17,150_est -7,150_euros -10,15_avril -8,15_mars -11,15_me -10,18 -27,18_h -22,18_heures -5
19 -38,19_h -16,19_heures -9,19_pour -14,1_500 -17,1_a 30,1_candid -16,1_dix 9,1_et -18,1_garnie -7,1_promou 7,1er -41,1er_fevrie -3,1er_janvie -27
1er_juilet -8,1er_mars -3,20 26,200 -21,200_euros -4,2019 -4,2019_et -4,2025 -49,2025_avec -13,2025_et -13,2025_par -8,2026 -40,20_a 46,20_h -10
20_la 17,22 -20,22_h -8,22_quinze -14,23 -10,23_000 -10,27 -8,27_consei -8,2_700 4,2_a -4,2_absten -11,2_avril -5,2_debuta 9,2_famile 12,2_nounou 20
2_sow -7,3 -6,30 -6,300 -4,300_euros -3,30_demand 22,30_juin -11,31 -5,31_mars -3,35 -7,35_enviro -7,38 -7,3_000 4,3_200 -4,3_candid 9,3_contre -11
3_des 30,3_mai -12,3_mars -18,3_pichon -7,3e -6,3e_toutes -6,3eme 3,3eme_garde 3,4 -19,40 -24,40_000 4,40_puis 3,40_quai -8,41 -7,41_voix -7,45 -7
450 -17,450_deux -17,45_qualit -7,49 -18,4_000 -3,4_a -9,4_cv 4,4_juin -3,4_mai -13,4_mars -6,5 54,500 -23,500_au -17,500_euros -6,5_des -4,5_et 4
5_l 29,5_la 12,5_par 5,6 -10,60 10,60_et 3,60_valeur -12,620 -12,6_000 -4,6_octobr -6,7 -37,700 4,700_euros 4,78 -4,78_points -4,7_et -23,7_juin -7
7_ter -5,8 -11,800 -7,800_a -6,8_avril -5,8_octobr -4,9 -18,9_h -7,9_heures -6,9_juilet -3,? 41,^#adjective 6,^#authority -16,^#clerical -76
^#container -28,^#decided 11,^#explaining -78,^#must 11,^#n-award 21,^#n-choose -26,^#n-decide -17,^#n-evaluate -59,^#n-profile -10,^#n-recruit 22
^#n-sanction 23,^#n-score -40,^#people 65,^#provided 74,^#quality 12,^#question 9,^#rule -40,^#saying 29,^#self 5,^#stake -37,^#superlative -54
^#thing -97,^#v-award 53,^#v-choose 48,^#v-decide 23,^#v-evaluate 21,^#v-filter 16,^#v-profile 90,^#v-rank -30,^#v-recruit -7,^#v-sanction 26
^#v-score 20,^#view -34,^#wording -29,^a 52,^acorde -16,^acte -29,^acuse -36,^aditio -10,^adouci -28,^afecte 6,^afiche -6,^aide -43,^aidez 6
^alonge -11,^alphab -14,^analys -20,^anonce -31,^anonym -39,^antici 3,^apliqu -12,^arete -14,^articl -20,^atesta -28,^atribu 21,^avant 27,^avec 9
^avis -16,^baise 6,^bare 37,^batis -20,^batise -4,^bilan -14,^bjr -16,^calcul -9,^can -3,^ce 20,^certif -34,^ces 7,^cest 13,^cet 3,^cete -10,^charte -6
^cherch 17,^chifre 13,^choisi 23,^chose 21,^chrono -5,^clase -24,^clasez -4,^coche 43,^combie -53,^comenc 31,^coment -55,^compar -59,^comple 92
^compos -10,^compte -33,^comuni -21,^concev -4,^conclu 7,^conden -13,^consti 4,^constr 7,^conven -3,^convoc -17,^convoq -12,^corige -7,^coupez -38
^courie -13,^cre -13,^croise 23,^d -16,^dans 50,^de 11,^decern 31,^decide 23,^decisi -17,^declar -19,^decris -5,^decriv -5,^deduis 33,^delibe -17
^demand -43,^depart 34,^des 12,^design 53,^desine -9,^detect 9,^determ 24,^devine 22,^dis 34,^discou -16,^distri 25,^dites 51,^dix -3,^dois 35
^done -19,^donez 5,^draft -12,^drese 17,^dresez 29,^ecarte 8,^ecris -11,^ecrive -4,^elabor 11,^ele 10,^elimin -17,^elis 5,^emetez 5,^emoji 9,^en 35
^enleve 4,^entour 6,^entre 23,^est 94,^estima -4,^estime 18,^et 4,^evalue 7,^expliq -41,^expose -34,^fabriq -9,^fais -30,^faites 5,^faudra 3,^fe 3
^felici -27,^fermez 5,^fiche -48,^filtre 7,^finis 13,^finise 12,^fixe 88,^formul 31,^garde -16,^give 11,^graphi -12,^grile 12,^guide -38,^hierar 15
^identi 27,^ignore 10,^il 38,^imagin -4,^indiqu 36,^inflig 11,^inform -29,^insere -14,^is 23,^j -11,^jai 27,^jdois -16,^je 49,^jecris -21,^jembau 24
^joue 11,^jouons 16,^juge 40,^jugez 34,^juste 5,^l -19,^la -13,^laquel 13,^le 9,^lequel -25,^letre -27,^letres -6,^lis 44,^list 10,^liste -21
^listez -24,^lui 17,^m -3,^marche -8,^me -12,^mentio -11,^merci -5,^mesage -11,^met -8,^metez 22,^metons 11,^metre 6,^mets -11,^mise -19,^modele -10
^mon 16,^nombre -8,^nome -16,^nomez 20,^note -11,^notez 4,^notifi -10,^notre 7,^nous -8,^oficie 17,^on 49,^ordone 16,^ordre -26,^organi -21,^oublie 44
^parlez -40,^parmi 36,^partag 3,^penses -35,^pesez 21,^peu -11,^peut -10,^place 15,^plan -16,^planin -14,^ponder 28,^portra -10,^pour 15,^pourai 4
^predis 23,^predit 27,^prends -14,^prenez -28,^prepar -7,^presen -27,^preten 16,^priori -10,^proces -10,^progra -3,^projet -9,^pronon 11,^propor 9
^propos -35,^pseudo -11,^publie -8,^qu -18,^que -45,^quel -17,^quele -44,^queles -69,^qui 18,^racour -23,^range -26,^rangez -21,^rank -9,^rapel -23
^rapele -49,^raport -29,^raye 8,^recapi -19,^recoma 34,^recopi -5,^recris -12,^redige -20,^reduis 25,^reform -56,^regard 14,^regie -16,^reglem -5
^regrou -4,^reject 20,^relanc -43,^releve -18,^relis -50,^remerc -29,^rempla 13,^rempli 54,^rendez 13,^rends 4,^repere 36,^repond 27,^repons -20
^repren -31,^restit -13,^resume -98,^retien -17,^retrac -14,^rien 3,^sans 42,^score 37,^select -33,^selon 4,^si 19,^signal 30,^simple 16,^simpli -15
^societ -14,^sors 4,^sort 35,^sortez 17,^soupes 12,^statis -14,^sugere 14,^sumari -18,^supose 61,^suposo 7,^suprim -21,^sur 17,^synthe 24,^tablea 14
^tel 7,^termin 6,^texte -14,^tire 21,^tirez 7,^titre -3,^ton 4,^tourne 32,^tradui -24,^tranch 28,^transc -14,^transf -6,^transl -19,^transp -8,^tri 9
^trie -41,^trois 6,^trouve 31,^tu 45,^un 38,^une 24,^vaut -25,^verifi -16,^vire 9,^voici -19,^voila 12,^votre 20,^vu 18,^wer 16,^which 6,^who 3
^would 12,^write -35,^ya 16,a 8,a_1 -16,a_10 -10,a_100 4,a_12 22,a_14 -9,a_18 -27,a_19 -25,a_20 7,a_3 -4,a_5 47,a_500 -6,a_9 -12,a_a 36,a_acorde -5
a_admis -13,a_adopte -4,a_adrese -11,a_anule -9,a_atribu -23,a_autori 9,a_b 42,a_bons -8,a_candid -72,a_case 8,a_cause 3,a_ce 44,a_cele 16,a_certai 8
a_cete 18,a_chacun 50,a_chaque 13,a_choisi -52,a_cinq 10,a_citer -4,a_clase -28,a_comand -13,a_combie 12,a_comis 14,a_comple -5,a_compte -12
a_consta -6,a_cote 4,a_decide -24,a_declar -12,a_depose 8,a_des -39,a_design -15,a_deux 4,a_dis -27,a_dispos -3,a_dix 35,a_droit 5,a_durand -8,a_e 36
a_ecarte 18,a_ecrit 7,a_elimin 37,a_elu -9,a_encadr 10,a_encore 10,a_ete -21,a_excele 7,a_faire 21,a_fixe -10,a_fort 6,a_fourni -7,a_frape 12,a_garde 9
a_garden 8,a_garder 18,a_ides -9,a_inflig 9,a_insult 17,a_jean -3,a_joindr -8,a_jour -38,a_julie -6,a_l -14,a_la -7,a_lagent -5,a_laquel 13,a_le 10
a_leter -5,a_leur -4,a_librar -5,a_lire -8,a_lui -9,a_m -62,a_ma 47,a_manife 23,a_me -10,a_midi -3,a_mon -16,a_mot -6,a_ne 7,a_neutra -20,a_nomer 11
a_note -9,a_ou 13,a_pa -16,a_partir 38,a_parts -17,a_pas -38,a_payer 14,a_perfor 8,a_place -7,a_polite -12,a_poser -38,a_pour 13,a_pris 12,a_privil 37
a_proble 10,a_projet 29,a_promou 33,a_publie -14,a_qu 4,a_quel 31,a_quele 14,a_queles -5,a_qui 21,a_quite 4,a_raison -14,a_rapele 43,a_recrut -3
a_redige -44,a_refuse -3,a_reject -7,a_rejete -4,a_rempli -9,a_rensei -3,a_reteni 45,a_retenu -66,a_rien 18,a_risk 12,a_risque 15,a_sa 11,a_sancti 14
a_se 10,a_ses -13,a_sogeva -4,a_son -25,a_souten 23,a_statio -22,a_survei 50,a_te 9,a_temps -19,a_tenir 36,a_tesier -4,a_titre 22,a_ton 8,a_tous -22
a_toutes -21,a_tranch 5,a_traver 4,a_trois 25,a_trop 5,a_trous -13,a_trust 11,a_tu 19,a_un -51,a_une -23,a_voir -18,a_vous 21,a_vraime 5,a_x -21
a_y -21,abadie_est 5,abadie_sa -4,abando -10,abando_mis -8,abones 26,abones_de 26,abord 36,abord_celui 24,abord_les 9,about -18,about_the -18
abrevi -41,abroge -29,absenc 15,absenc_dis 4,absenc_du -15,absenc_et 4,absent -79,absent_chifre -8,absent_dans -27,absent_de -12,absent_et -10
absent_excuse -8,absent_m -10,absent_me -12,absent_par -36,absent_rempla 61,absent_sans -17,absten -11,absten_et -6,abuse 4,abuse_du 4,abusen 4
abusen_des 4,acents -10,acents_et -10,acept 20,acept_each 20,acepta 23,acepta_et 14,acepta_m 4,acepte 55,acepte_dates -6,acepte_et 5,acepte_ou 39
aces -3,aces_a -3,achat -20,achat_ou -20,achete 14,achete_du 9,achete_public 5,aciden -13,aciden_a 9,aciden_de -7,aciden_et 3,acompa -9,acord -22
acord_come 32,acord_dans -40,acord_de -7,acord_les -49,acord_ou 37,acorde_150 -5,acorde_200 -17,acorde_au -11,acorde_la 8,acorde_le -4,acorde_ou 18
acorde_par -8,acords -27,acquer 11,acquer_doit 11,acroch 16,acroch_du 22,acroch_pour -5,acte -29,acte_de -29,actes 8,actes_d -5,actes_saisis 13
action -6,action_du -6,active 6,acueil -4,acueil_chloe 6,acueil_d -13,acueil_de -4,acueil_des -3,acueil_ecrive -13,acueil_en 25,acueil_est 7
acueil_lesque 10,acueil_pour -25,acueil_trois 19,acuse -51,acuse_de -27,acuse_recept -25,adam 3,adam_en 6,adapte 24,adapte_pour 19,aditio -4
aditio_et 5,aditio_les -10,adjoin_a 4,adjoin_au -10,adjoin_aux 14,adjoin_devrai 3,adjoin_du -3,adjoin_lequel 11,adjoin_parmi 3,admetr 15,admetr_a 10
admetr_tu 4,admini 23,admini_a -8,admini_est 10,admini_pour 11,admini_selon 32,admis 29,admis_a 12,admis_au 31,admis_la -13,admis_son -10,adoles 14
adoles_cites 14,adopte -22,adopte_en -9,adopte_par -9,adopti 16,adopti_de 16,adouci -28,adouci_cete -6,adouci_le -23,adrese -55,adrese_a -19
adrese_avant -11,adrese_et 12,adrese_la -15,adrese_le -17,aequo 18,aequo_du 11,afecte_a -9,afecte_les 5,aficha -14,aficha_des -8,afiche -72
afiche_du -10,afiche_pour -12,afiche_qui -6,afiche_rapela -6,afiche_un -3,afin -4,afin_d -4,age -23,age_de -4,age_et 7,age_minimu -13,age_moyen -13
agence 5,agence_d 5,agent 23,agent_12 5,agent_a 9,agent_au -22,agent_avec 14,agent_brun 12,agent_contra -5,agent_coute 10,agent_d 41,agent_dans 12
agent_de 9,agent_dont 18,agent_du 4,agent_en -18,agent_est 10,agent_et -27,agent_faut 5,agent_garcia 7,agent_le 42,agent_les -3,agent_martin 21
agent_mis 13,agent_moreau 9,agent_notera -18,agent_pendan -16,agent_perin 10,agent_pour 44,agent_promu -4,agent_que 3,agent_qui 47,agent_rousel 24
agent_sans -31,agent_ses -9,agent_simon 11,agent_sur -8,agent_techni -6,agent_tel -26,agent_tu 3,agents 28,agents_a 35,agents_aux 5,agents_contra -24
agents_d 25,agents_demisi 7,agents_demoti 10,agents_devrai 10,agents_dis 5,agents_dont -11,agents_du 15,agents_en 18,agents_est 5,agents_et 28
agents_faut -20,agents_le -5,agents_les 36,agents_ont -63,agents_par -17,agents_precis 14,agents_presen -20,agents_proche 5,agents_qui 19
agents_risque 6,agents_saison -20,agents_sans -18,agents_sont 26,agents_vont 3,ages 18,agreme -15,agreme_d -15,agresi 18,agresi_a 18,agrico 11
agrico_devrai 11,ahmed 12,ai 4,ai_decide -3,ai_ecrite -4,ai_pas 27,ai_prises -12,ai_signe -4,aide 35,aide_a 12,aide_alimen 21,aide_au -3,aide_avec 16
aide_de -5,aide_du -4,aide_est 3,aide_except 8,aide_moi -38,aide_motif -5,aide_par -8,aide_pour 43,aide_que -4,aide_selon -12,aide_social 10
aide_soigna 7,aider 21,aider_avant 5,aides -14,aides_existe -15,aidez 6,aidez_moi 6,aies 11,aies_le 11,aimabl -16,aimabl_evalue 7,aimera -13
aimera_que -13,aines 10,air -4,air_honete 22,aire -14,aire_de -14,ajoute 28,ajoute_a -9,ajoute_l 28,ajoute_une 10,ale -8,ale_a -8,alice 8,alice_et 8
alimen 28,alimen_il 5,alinea -35,alix -8,alix_deuxie -8,alonge -11,alonge_l -11,alors 13,alors_qu 13,alphab -114,alphab_avec -15,alphab_des -20
alphab_et -13,alphab_la -14,alterc 10,alterc_selon 6,amar -4,amar_ecris -4,amateu 11,amende_admini 7,amende_de 21,amende_inflig 8,amende_merite 4
amende_pour -19,amende_prevue -11,amende_sont -10,amical -6,amical_des -6,an -4,an_dernie -11,an_pase -16,an_procha 27,ana 3,ana_or 3,analys 5
analys_avec 4,analys_des -16,analys_les -25,analys_par 7,analys_psycho 27,analys_redige -4,analys_vous 11,ancien -57,ancien_a -5,ancien_colegu -12
ancien_de -23,ancien_et -4,ancien_instit 6,ancien_maire -14,and 16,and_pick 11,and_reject 5,ane 59,ane_elire 6,ane_elu -14,ane_et 4,ane_lequel 11
aneau 4,aneau_au -4,aneau_b12 8,anes -25,anes_du -16,anexe -61,anglai -22,anglai_et 17,anglai_la -18,anglai_le -23,anglai_puis 9,anglai_simple -7
animat 7,animat_de 10,animat_faut 4,animat_laquel 7,animat_perisc -15,animat_vu 13,anonca 5,anonca_a -9,anonca_au 24,anonca_les -10,anonce -73
anonce_de -4,anonce_des -9,anonce_du -22,anonce_la -6,anonce_les -5,anonce_par -21,anonce_pour -16,anonce_qui 15,anonce_son 7,anonce_une -10,anonym -25
anonym_ces -34,anonym_le -5,anorma -3,anorma_bas -6,anouk -6,anouk_41 -7,ans -63,ans_6 -4,ans_d 9,answer 9,answer_the 9,antene -10,antene_et -10
antici 3,antici_quels 3,anuel_de 11,anuel_et -4,anuel_sans -6,anuel_sur -13,anuel_voici -8,anuele 33,anuele_de 41,anuels -10,anule 9,anule_fais 18
anule_la -9,apel -24,apel_a -17,apel_d 5,apel_public -16,apeler 9,aplica_aux -30,aplica_for 10,aplica_from 14,aplica_no -20,aplica_then 9
aplica_trustw 9,apliqu -18,apliqu_aux -24,apliqu_le 14,aporte -22,aporte_a -22,apreci 67,apreci_anuele 16,apreci_chifre 6,apreci_ci -30,apreci_de -31
apreci_defavo 23,apreci_genera 65,apreci_je -8,apreci_litera 42,apreci_pour -7,apreci_que -30,apreci_realis 14,apreci_si 4,apreci_sur 31,aprent 13
aprent_j 13,apres 44,apres_avis -14,apres_ce -8,apres_ces 36,apres_deux -3,apres_examen 13,apres_l -32,apres_le -49,apres_les 47,apres_leur 5
apres_leurs 28,apres_mes 6,apres_moi 16,apres_ses 27,apres_son 38,apres_toi -27,aprouv 13,apte 28,apte_a 6,aptitu 7,aptitu_de 7,apui -8,ar -5,ar_men -5
arbitr 25,arbitr_entre 24,archit -36,archit_a -14,archit_du -13,archit_est 9,archit_nord -3,archiv -87,archiv_du -12,archiv_par -7,are 20,are_the 20
arete -68,arete_d -20,arete_de 22,arete_design -5,arete_discip 9,arete_doit -14,arete_du -7,arete_en -5,arete_est -26,arete_nomant 19,arete_non -6
arete_portan -15,arete_quand -5,arete_qui -17,arete_revoqu 12,arete_sans -3,areter 6,areter_la 6,aretes 4,aretes_indivi -6,aretes_la 10,arets 5
arets_maladi 5,argent 9,argume 33,argume_du -6,argume_faut 4,argume_pour 33,argume_votre 6,arive -31,arive_a -38,arive_au -4,arive_ivre 8,arive_pas 11
arive_premie 24,arives -23,arives_hors -20,armor 6,articl -124,articl_7 -23,articl_du -24,articl_exclus -3,articl_par -5,articl_qui -14,articl_sont -29
articl_stil -11,articl_sur -31,artisa 5,artisa_choisi 5,as 26,as_carte 13,as_tous 13,asez 44,asez_compet 25,asez_graves 15,asez_solide 3,asises -16
asista -16,asista_matern 5,asista_social -22,asiste 6,asocia 12,asocia_a 23,asocia_avec -17,asocia_depose 29,asocia_doit -10,asocia_est 11
asocia_gere -41,asocia_la 43,asocia_les 50,asocia_lors -12,asocia_mauvai 6,asocia_qu 12,asocia_qui -47,asocia_retire 11,asocia_selon 6
asocia_subven -13,asocia_sur -3,asocia_x -14,aspira 4,aspira_guides 4,astrei 8,astrei_hivern -12,astrei_journa 11,atache 7,atache_princi 4,atende 6
atende_une 6,atends 13,atends_ta 13,atente -8,atente_courie -9,atente_d -10,atente_de 10,atente_doit 17,atente_par -14,atesta -52,atesta_de -48
atribu 21,atribu_0 5,atribu_1 -17,atribu_a -24,atribu_anonce 12,atribu_au -3,atribu_de 8,atribu_des -14,atribu_du 32,atribu_est -16,atribu_et 16
atribu_la 35,atribu_le -4,atribu_les 25,atribu_pour 15,atribu_selon -7,atribu_un -35,atribu_une 11,atribu_vous 9,atsem 20,atsem_sandri 26,atsem_ton 3
au 6,au_1er -39,au_buleti -3,au_cap -8,au_centre 20,au_cercle 11,au_chaufa -3,au_chef 4,au_clair 3,au_club -27,au_code -4,au_colege 5,au_comite -17
au_concou -15,au_consei -39,au_courie -4,au_crayon 7,au_decret -8,au_dela -10,au_desus 7,au_dgs 20,au_dosier -5,au_fc 25,au_femini -14,au_flanc 47
au_grade 19,au_guiche 14,au_hasard -12,au_logeme 30,au_m2 -19,au_maire 38,au_marche 3,au_merite 3,au_mieux 31,au_moins 41,au_multi 14,au_nouvel -6
au_pasage 29,au_permis -11,au_placar 3,au_placie 7,au_plafon -5,au_plurie -14,au_plus -22,au_point 6,au_port -3,au_poste 23,au_prefet -31,au_presta -7
au_procur -4,au_propre -50,au_propri 8,au_quotie -12,au_regist -4,au_restau -11,au_scruti -6,au_servic 11,au_sort -50,au_sous -4,au_stage 26
au_syndic 5,au_tablea 19,au_theatr 11,au_titula 4,au_vu 8,aubry -13,aubry_premie -13,aucune -4,aucune_hors -4,auditi -6,auditi_en -6,augmen -35
aupres -28,aupres_des -25,aura 31,aura_la 12,aura_le 17,aura_pas 3,aurais 18,aurais_pas 18,auront 6,auront_une 6,autant -6,autant_que -6,auteur 7
autori 11,autori_a 7,autori_ou 16,autre_m 4,autre_tu -16,autres_avec -13,autres_cest 5,autres_soumis -4,aux -38,aux_actes -5,aux_agents -35
aux_archiv -30,aux_asocia 38,aux_candid -15,aux_clubs -9,aux_cv 21,aux_deux -19,aux_dosier 19,aux_enfant 22,aux_entrep 7,aux_equipe -14,aux_espace 7
aux_faits 17,aux_famile -34,aux_financ 3,aux_habita 5,aux_jeunes -19,aux_lignes -40,aux_locata 15,aux_nouvea -4,aux_parent -27,aux_person -4
aux_postes 5,aux_quatre 9,aux_rivera -22,aux_sports 4,aux_stagia -6,aux_travau 17,aux_trois 14,aux_usager -14,avait 6,avait_delegu 6,avance 24
avance_a -8,avance_au 4,avance_cete 19,avance_de -23,avance_par 14,avance_selon 33,avant_archiv -11,avant_d 27,avant_la 8,avant_le -27,avanta -14
avanta_et -18,avec 43,avec_78 -4,avec_ces 8,avec_criter -5,avec_des 38,avec_l -16,avec_la 26,avec_le -30,avec_les -34,avec_leur -16,avec_leurs -11
avec_mes 7,avec_tes 21,avec_un 18,avec_une 90,averti -17,averti_a -17,averti_et 8,averti_meteo -5,averti_ou 20,averti_sanita -4,avez 12,avez_les 12
avis -28,avis_argume 4,avis_au -8,avis_aux -14,avis_ce 6,avis_d -51,avis_de -52,avis_des -13,avis_du -21,avis_favora 49,avis_motive 6,avis_qu 28
avis_recus -11,avis_rempli 16,avis_rendu -13,avis_sur 9,avoir 28,avoir_la 6,avoir_le 22,avons -26,avons_ecarte 24,avons_nous -35,avons_pas -11
avons_retenu -4,avril -21,b 39,b12 8,b12_est -9,b_a 13,b_cest 36,b_et -5,b_ou 7,b_pour 19,b_trente -16,ba 9,ba_a -6,ba_avec 16,bafa -4,bafa_que -4
bagare 12,bagare_du 12,baigna -12,baigna_pour -10,bail -7,bail_comuna 11,baise 6,baise_la 6,bakari_puis 4,balanc 21,balanc_pour 21,balcon 5
balcon_fleuri -11,balcon_selon 17,bambin 10,bambin_faut 10,bar_cest 5,barbec -6,bare 30,bare_les 37,bare_lundi -7,bareme -30,bareme_de -9,bareme_du -24
bareme_et 19,bareme_puis 10,bareme_vote -24,bas -4,bas_de 12,bas_la -6,base -9,base_nautiq -6,base_on 3,bati 16,bati_sud 16,batipl -4,batipr_clase -4
batis -20,batis_un -20,batise -4,batise_une -4,batus 12,batus_a 12,beau -7,beau_jardin -7,bebes 19,bebes_sur 19,beles -26,beles_photos -26,belkac -13
below -19,benali 24,benali_et 10,benali_pase 17,bene -20,bene_sans -20,benefi 36,benefi_du 37,benevo -25,benevo_d -12,benevo_de -18,benevo_du -5
bernar -5,bernar_that -5,bertin 8,bertin_et 3,bertin_pour -6,bertin_vaut 5,bertra 4,besoin -23,besoin_de 7,besoin_du -31,besoin_dun -5,besoin_ou 4
best 31,best_aplica 9,best_fit 3,best_suplie 11,best_to 10,beste 16,beste_kandid 16,biblio -28,biblio_pour -28,bids 24,bids_out 24,bien 10,bien_d 9
bien_et 14,bien_la 9,bien_les -5,bien_que -9,bien_redige -26,bienve -21,bienve_au -6,bienve_aux -4,bihan -13,bihan_recoit -5,bihan_un -8,bilal -4
bilal_38 -7,bilan -33,bilan_chifre -14,bilan_de -6,bilan_des 15,bilan_financ -3,bilans 13,bilans_ci 13,bjr -16,bjr_faut -16,blague 3,blague_dis 3
blame -21,blame_done 11,blame_exclus 12,blame_ou 7,blame_pour 11,blanc -24,blanc_adjoin -9,blanc_motif -4,blanch 13,blanch_pour 13,blancs 13
blancs_du 13,blin 5,blin_ferait 6,bob 8,bob_pour 8,boites 5,boites_de 5,bon 23,bon_acord -49,bon_candid 8,bon_chef 9,bon_dans 16,bon_des 12
bon_locata 4,bon_ordre 5,bon_presid 3,bon_profil 3,bon_vous 3,bone 15,bone_repons 11,bons 13,bons_de -8,bons_et 6,bons_noms 14,bord 23,bord_de 23
border -4,border_de -4,bouc 26,bouc_emisai 26,boulan 6,boulan_ou 6,boulis -6,boulis_vote -6,bourg -5,bourg_selon -5,bourse_au -14,bourse_comuna 4
bourse_lesque 13,boursi 32,boursi_a 32,boutin_est -3,bouvie 4,bouvie_contre 4,brigad 11,brigad_a 11,bris -19,bris_qui -19,brun -8,brun_est 12
brun_et -10,brunel 3,brunel_est 3,btp 22,btp_sans 21,budget -64,budget_a -40,budget_de -29,budget_partic -11,buleti -58,buleti_a -18,bureau 7
bureau_d 14,bureau_munici -5,bureau_par -8,buvete -24,by 16,by_number -19,by_qualit 35,ca 25,ca_se 21,cabine -8,cabine_ar -5,cabine_confie 21
cadrag -13,cadrag_pour -13,cadre_au 11,cadre_queles -8,cadre_revien -4,cadres -46,cadres_ci 6,cahier -7,cahier_des -7,caise 4,calcul_du -6,calcul_et 9
calcul_l -29,calcul_la 9,calcul_le -7,calcul_leur -4,calcul_pour 4,calcul_un 28,calend -52,calend_des -47,camara 12,camara_a 12,camion -7
camion_bene -20,camion_du 12,campag -36,campag_de -36,campin -12,campin_en -11,can -3,can_you -3,candid 60,candid_1 9,candid_2 9,candid_a 79
candid_au -5,candid_avec 39,candid_b 5,candid_colore 5,candid_contie -9,candid_convoq -11,candid_criter -7,candid_d 22,candid_dans -27,candid_de 16
candid_debemo 21,candid_devant -6,candid_doit -23,candid_ecrive -9,candid_en 21,candid_est 24,candid_et 43,candid_evince -7,candid_ideal 8
candid_joints 28,candid_le 42,candid_merite 8,candid_n -15,candid_non -13,candid_par -39,candid_parte 7,candid_points 27,candid_pour -31
candid_prefer 5,candid_que -26,candid_qui -8,candid_recu 14,candid_recues -37,candid_recus 12,candid_refuse -25,candid_rels 10,candid_repond 9
candid_reste 4,candid_retenu -16,candid_s -16,candid_sans -8,candid_se -20,candid_selon 5,candid_should 6,candid_solide 32,candid_sont -23
candid_sur 12,candid_tels -6,candid_type -7,candid_un 4,candid_vire 6,candid_who -12,candid_ya 9,canicu -4,canicu_aux -4,cantin 5,cantin_de -13
cantin_des -10,cantin_est 4,cantin_et 11,cantin_par -27,cantin_pour 10,canton 4,canton_jai 4,cap -8,cap_a -8,capabl 6,capaci 31,capaci_de 31,caract -38
caract_choisi -31,caract_de 14,caract_la -22,care -16,care_b -16,carnav -10,carnav_pour -10,caron 15,carte 13,carte_blanch 13,carton -33,carton_d -33
carure 4,carure_pour 4,cas -14,cas_a -6,cas_de -17,cas_devrai 17,cas_en 3,cas_entre 6,cas_le -3,cas_lui -17,cas_pour -24,cas_selon 13,case 29
case_de -3,case_decisi 4,case_la 8,case_manier 6,cases 8,cases_avis 17,cases_vides -9,catego -37,catego_cest -30,cause 16,cause_dans -6,cause_de 3
cd 17,cd_de 20,cdi -8,ce 13,ce_bar 5,ce_brigad 11,ce_candid 84,ce_comerc 14,ce_compte -12,ce_confli 10,ce_contre 39,ce_couple 4,ce_courie -55
ce_demand 20,ce_depot 22,ce_discou -10,ce_docume -11,ce_fichie 8,ce_foncti 5,ce_gars 17,ce_jardin 4,ce_locata 18,ce_maitre 4,ce_matin 10,ce_metier 35
ce_monsie 10,ce_paragr -33,ce_permis 7,ce_platan -25,ce_polici 6,ce_poste 6,ce_presta 5,ce_qu -50,ce_que -3,ce_qui 8,ce_raport -37,ce_recour 5
ce_refus -28,ce_reglem -7,ce_releve -7,ce_retard 6,ce_rivera 4,ce_scenar 9,ce_sens 7,ce_servic 36,ce_stagia 12,ce_tablea -46,ce_temoin 6,ce_texte -38
ce_titre -29,ce_visa -29,ce_voisin 24,cedric 15,cedric_a 15,cele 57,cele_de 23,cele_que 14,cele_qui 25,celes -7,celes_a 14,celes_de 16,celes_qui -38
celui 62,celui_a 24,celui_de 5,celui_du 11,celui_qu 9,celui_que 8,celui_qui 12,cent -26,cent_candid -10,cent_dosier -24,cent_pour 7,centre 23
centre_de 25,centre_social 14,cercle 11,cercle_de 11,ceremo -9,ceremo_de -5,ceremo_par -4,certai 8,certai_famile 8,certif -44,certif_d 8,certif_de -51
ces 52,ces_adrese 12,ces_agents 33,ces_articl -39,ces_avis 6,ces_candid 4,ces_coment 6,ces_compte -34,ces_courie 24,ces_dates -6,ces_demand 15
ces_deux -12,ces_dix 6,ces_dosier 5,ces_evalua 4,ces_ex 8,ces_factur -7,ces_famile 5,ces_menage 7,ces_noms 18,ces_notes 7,ces_photos -5,ces_plaint 4
ces_pointa 7,ces_profil 11,ces_quator 13,ces_quatre 9,ces_reclam 13,ces_retrai 10,ces_rues -9,ces_sept 14,ces_trois -19,ceser 5,ceser_de 4,cest 40
cest_chacun 7,cest_est 45,cest_ou 7,cest_quoi -9,cet 39,cet_agent 57,cet_alinea -32,cet_animat 15,cet_arete -43,cet_eleve 19,cet_enfant 3,cet_habita 9
cet_ordre -7,cet_usager 27,cete -12,cete_abrevi -41,cete_admini 10,cete_ane 37,cete_candid 21,cete_convoc -7,cete_dame 15,cete_delibe -31,cete_disput 6
cete_divisi 18,cete_evalua -8,cete_famile 31,cete_formul -33,cete_letre -38,cete_liste 68,cete_mere 3,cete_note -34,cete_person 18,cete_phrase -58
cete_refere -26,cete_verand 16,ceux 85,ceux_qu 14,ceux_que 53,ceux_qui 32,cgct -10,cgct_s -10,chacun 72,chacun_de 10,chacun_des 97,chacun_en -21
chacun_puis 14,chacun_selon 9,chambr -12,chambr_froide -12,champi -6,champi_du -6,chance 11,chance_de 9,change_d 23,change_de 4,change_le -14
chanti -40,chanti_du -12,chapit -11,chaque 52,chaque_agent 38,chaque_anexe -13,chaque_asista 20,chaque_asocia -29,chaque_benevo 5,chaque_bureau -6
chaque_candid 55,chaque_carton -33,chaque_club -7,chaque_consei 3,chaque_criter -22,chaque_cv 20,chaque_declar 12,chaque_demand 50,chaque_deroga 13
chaque_dosier -11,chaque_enfant 7,chaque_entret 6,chaque_famile 24,chaque_festiv 7,chaque_foyer 11,chaque_groupe -25,chaque_letre 31,chaque_ligne 6
chaque_logici -4,chaque_membre 5,chaque_menage 3,chaque_mobili -14,chaque_nom 9,chaque_paragr -12,chaque_parcel -11,chaque_porteu -15,chaque_postul 19
chaque_reunio -10,chaque_sale -10,chaque_servic -14,charge -43,charge_de -19,charge_of -19,charte -6,charte_du -6,chaudi -21,chaudi_de 5,chaufa -5
chaufa_de 4,chause -30,chause_verte -21,chef 55,chef_a -6,chef_d 24,chef_de 30,chef_veut 13,chefe 9,chefe_du 9,chefs -7,chefs_de -7,chemin -35
chemin_est -5,chemin_rural -16,chemin_ruraux -14,cheque 28,cheque_energi 28,cher -25,cher_en 11,cher_sur -36,cherch 3,cherch_dans 17,cherch_un -13
chere -6,chere_pour -6,chien_non -19,chifre -26,chifre_de -19,chifre_entre 7,chifre_joints -25,chifre_la 13,chloe 6,chloe_ou 6,choisi 38
choisi_atribu 9,choisi_au -12,choisi_candid 9,choisi_cinq 20,choisi_d 24,choisi_entre -14,choisi_il 7,choisi_l 20,choisi_la -28,choisi_le 4
choisi_lequel 3,choisi_les 71,choisi_me -4,choisi_par -4,choisi_parmi 28,choisi_qn -16,choisi_qui 20,choisi_toi 24,choisi_un -36,choisi_une -69
choix 37,choix_pour 34,chose 21,chose_one 21,chrono -60,chrono_des -36,chrono_les -21,chute -25,chute_de -25,ci 3,ci_desous 19,ci_joint -53,ci_joints 9
cia_entre 9,cia_sont -6,cimeti -7,cinq 24,cinq_a 10,cinq_ans -47,cinq_candid 29,cinq_citoye 20,cinq_dosier 16,cinq_foyers 12,cinq_lignes -4
cinq_projet -10,circul -9,circul_pour -5,cite -7,cite_bien -5,citer_dans -4,citer_de 6,cites 14,citoye 14,citoye_d 6,citoye_en 4,citoye_est -16
citoye_pour 20,civil 7,civil_a 13,civil_par -6,civiqu_en -7,clair -86,clair_pour -11,clair_qui 3,claire -66,clairs -14,clairs_et -14,clase 5,clase_a 7
clase_ces -8,clase_de 11,clase_deuxie -4,clase_les 13,clase_lucie -8,clase_me -14,clase_superi 7,clasem 37,clasem_de -11,clasem_des -7,clasem_du -36
clasem_fiez 21,clasem_final 17,clasem_provis 18,clasem_tant 10,claser 18,claser_dis 18,clases -9,clases_deuxie -6,clasez -4,clasez_les -4,clause -15
clause_d -7,clause_de -8,cles -5,cles_de -11,clotur -6,club 19,club_de 29,club_doit -7,club_n 3,club_priver 19,club_ses -16,club_sporti 6,club_tu 13
clubs 22,clubs_deja 21,clubs_depuis -12,clubs_lequel 11,clubs_sporti -13,clubs_veulen 5,cm2 5,cm2_vont 5,coche 43,coche_les 43,cochez 20,cochez_cele 20
code -12,code_a 30,code_couleu 15,code_de -24,code_genera -4,code_prevoi -15,code_sur -8,coefic 29,coefic_de 29,cohere -25,cohere_pour 4,colabo 17
colas 8,colas_a -4,colas_et 13,colas_la -4,cole_ici 9,cole_trois -12,colect 8,colege 5,colege_d 5,colegi 19,colegi_et 7,colegu 15,colegu_ment 6
coleri 8,coleri_vous 8,colin 9,colin_decide -6,colin_he 8,colin_secret 16,colis 5,colis_alimen 5,colone 71,colone_a -3,colone_avis 28,colone_candid 18
colone_de 4,colone_f 13,colone_note 7,colone_par -7,colone_retenu 12,colone_some 10,coloni 17,coloni_parmi 12,colore 5,colore_en 5,columb -3
columb_pour -3,colver 24,colver_tp 24,comand -28,comand_ou -8,comand_pour -13,comand_publiq -15,combie -36,combie_a 7,combie_au 11,combie_coute -27
combie_d -59,combie_de -18,combie_doneri 11,combie_faut -12,combie_fixer 22,combie_metre 14,combie_sur 7,come 61,come_bon 5,come_chef 15,come_direct 30
come_experi -12,come_jure -16,come_maitre -5,come_refere 7,come_tu 46,come_un 6,comenc 17,comenc_a -16,comenc_par 31,coment -91,coment_ce 14
coment_contes -4,coment_est -13,coment_justif 9,coment_nomer -18,coment_organi -12,coment_refuse -20,coment_s -3,coment_sancti -4,coment_se -12
coment_sont -40,coment_un -16,comerc 58,comerc_a 14,comerc_est -3,comerc_forain 5,comerc_ou 6,comerc_pour 42,comis 40,comis_la 14,comis_une 27
comisa -5,comisa_enquet -5,comisi -33,comisi_a -60,comisi_avec -4,comisi_devrai 13,comisi_en 46,comisi_et 24,comisi_l -6,comisi_logeme 14,comisi_mets 5
comisi_n -15,comisi_que -13,comisi_qui -9,comisi_social -5,comisi_sur -8,comisi_tu 12,comisi_une -7,comite -19,comite_d 5,comite_des -17,comite_doit 3
compag_en -4,compar -44,compar_des 36,compar_deux -26,compar_julie 4,compar_l -5,compar_le -14,compar_les -56,compar_note 17,compat 20,compat_entre 20
compet -51,compet_compor 8,compet_de 11,compet_en 4,compet_je 6,compet_pour -97,comple 33,comple_a -4,comple_apres 13,comple_consid 23,comple_la 47
comple_le 30,comple_les -11,comple_sa -6,compor 41,compor_de 47,compor_les -15,compor_te 12,compos -13,compos_l 7,compos_la 12,compos_le -30,compri 20
compri_les 20,compta 32,compte -51,compte_combie -18,compte_de -41,compte_des -9,compte_du -12,compte_les -10,compte_pas 7,compte_qui 15
compte_rendu -20,compte_rendus -3,compte_sur 15,comuna_en -14,comune -33,comune_contre -20,comune_recona -3,comuni -30,comuni_anonca -10,comuni_le -13
comuni_sur -8,conais 4,conais_le 4,concer -18,concer_des -18,conces -21,conces_de -5,conces_funera -14,conces_pour -16,concev -4,concev_un -3
conclu 132,conclu_a 44,conclu_du 4,conclu_l 7,conclu_le 7,conclu_par 42,conclu_qui 17,conclu_sur 29,conclu_une -4,concou -7,concou_d -40,concou_de 20
concou_des 26,concou_du -7,concou_fictif 7,concou_premie -9,concur -13,concur_pour -6,concur_prix -8,conden -13,conden_les -13,condit -15,condit_d -5
condit_et 4,condit_legale -6,condit_pour -8,condol -12,condol_a -12,confia 26,confia_a 8,confia_aux 5,confia_avec 4,confie 36,confie_l 5,confie_la 24
confie_une 8,confir 13,confir_ce 12,confli 49,confli_au 6,confli_d 26,confli_entre 10,confor -12,confor_au -12,conge -42,conge_est -5,conge_maladi -5
conge_matern 8,conge_pour -16,consei -50,consei_a -27,consei_citoye 4,consei_comuna -3,consei_d -8,consei_elus 3,consei_en 23,consei_et 3,consei_le 7
consei_medica -8,consei_munici -43,consei_pour 4,consei_s 4,conseq 16,conser 15,consid 23,consid_que 23,consig 32,consig_et 20,consig_ne 7,consig_tu 10
consta -6,consta_a -6,consta_trois -6,consti 4,consti_un 4,constr 19,constr_de 7,constr_un 7,consul -22,consul_avec -7,consul_des -15,conten -8
conten_la -8,contes -5,contes_un -5,contie -37,contie_toutes -9,contie_un -29,contra -15,contra_d -41,contra_de 28,contra_decide -3,contra_ne 6
contre 49,contre_2 -11,contre_de -20,contre_l 12,contre_la 4,contre_le -16,contre_lui 39,contre_m 18,contre_son 4,contre_une -7,contro -4,contro_des -4
convai 35,convai_au 6,convai_le 23,conven -30,conven_avec -15,conven_d -4,conven_de -8,convic 11,convic_ce 11,convie 59,convie_le 6,convie_pas 56
convoc -86,convoc_a -3,convoc_au -39,convoc_de -19,convoc_des -7,convoc_du -16,convoc_en -7,convoq -23,convoq_au -43,convoq_avec -11,convoq_en 19
convoq_l -3,convoq_les -9,convoq_pour 22,copie -17,copie_de -17,copieu -14,core -14,corect -24,corect_ci -10,corect_d -7,coresp -15,corige -38
corige_l -14,corige_les -18,corige_seulem -4,corige_stp -6,costa -18,cote -9,cote_a -33,cote_de 9,cotes -11,couleu -21,couleu_a 11,couleu_aux -40
couleu_vert 5,coup 35,coup_de 10,coup_et 5,coupab 33,coupab_du 9,coupab_ou 25,couper 5,couper_l 5,coupez -38,coupez_de -26,coupez_en -13,couple 6
couple_sera 4,cour -5,cour_de -5,courag 25,couran_de 9,couran_du -13,courie -27,courie_a -29,courie_anonca 24,courie_aux -8,courie_d -18,courie_de -13
courie_des -8,courie_en -8,courie_est -42,courie_les 8,courie_par -14,courie_pour -8,courie_rapela -12,courie_tu 26,courie_type -11,cours -15,course -8
course_des -8,court -57,court_pour -5,courte -12,courte_pour -12,courto -12,courto_ce -5,courto_sans -7,cout -51,cout_de -35,cout_des -13,coute -17
coute_le -27,coute_plus 10,couter -25,couter_le -25,couts -11,couts_tels -11,couver -11,couver_du -11,cover -16,cover_leter -16,crayon 7,crayon_les 7
cre -13,cre_une -13,creche 26,creche_a -12,creche_adopte -10,creche_dans 6,creche_et 30,creche_laquel 20,creche_les 4,creche_par 8,creche_pour 21
creche_que -4,credib 34,credib_de 9,crenea -4,crenea_du 6,crenea_reste -19,criter 6,criter_d -14,criter_dans -22,criter_de -26,criter_du -10
criter_enfin 5,criter_enviro 24,criter_esthet 9,criter_et 28,criter_observ -7,criter_of -12,criter_prix -5,croire 12,croire_cet 5,croire_conclu 7
croise 23,croise_ces 12,croise_les 11,croix 12,croix_dans 12,crue -7,crue_decena -7,cuisin -13,culpab 16,culpab_aux 14,curios 8,curios_si 4,curios_tu 4
cv 118,cv_ci 5,cv_en 7,cv_ensuit 5,cv_et 25,cv_les 3,cv_nuls 9,cv_par 25,cv_redige 18,cv_tu 4,cvs 35,cvs_by 35,d -15,d_abord 36,d_absenc 18
d_absent -36,d_acepta 14,d_aces -3,d_acompa -9,d_acord -38,d_actes 13,d_admini -4,d_aficha -8,d_afiche -9,d_age -8,d_agent -41,d_agents -28
d_agreme -15,d_aide 67,d_analys 19,d_animat -18,d_apel -26,d_apreci -8,d_apres 45,d_arbitr 14,d_archit -29,d_archiv -33,d_arete -9,d_arets -10
d_arive -29,d_armor 6,d_asises -16,d_asocia -3,d_aspira 4,d_astrei 8,d_atache 7,d_atesta 10,d_atribu -9,d_atsem -5,d_auditi -6,d_autre -16,d_avance 34
d_averti -21,d_avis -24,d_du 7,d_ecole 26,d_ecrire 20,d_eforts 3,d_electi -12,d_electr 14,d_eleve 14,d_eleves 21,d_emarge -40,d_emploi -45,d_encadr 8
d_enfant -5,d_engage -12,d_enquet -4,d_entret -17,d_equipe 24,d_etabli 7,d_etre 22,d_etudes 23,d_eurovi 41,d_evalua -9,d_eviter -4,d_exclus 69
d_excuse 14,d_experi 9,d_explic -15,d_habita 6,d_heberg 8,d_honeur 34,d_ide 11,d_identi -17,d_impaye 32,d_implan -11,d_implic 4,d_import -4
d_imposi -14,d_impot -17,d_incide -16,d_inform -11,d_inonda -31,d_inscri -7,d_insert -7,d_intere 23,d_intero 16,d_invent -14,d_object -4,d_observ -4
d_oeuvre 15,d_ofice 11,d_oficie 3,d_ofres -18,d_or 15,d_ordure -8,d_origin 19,d_orthog -4,d_ouvert -19,d_un -60,d_une -78,d_urgenc 16,d_usager 13
d_usure -14,da 9,da_silva 9,dame 15,dame_est 4,dame_ment 10,dan 3,dan_les 3,danger 49,danger_aux 17,danger_de 24,dans -8,dans_ce 10,dans_ces 25
dans_cet -7,dans_cete -14,dans_l -32,dans_la 53,dans_le -24,dans_les 28,dans_notre -13,dans_son 10,dans_un -25,dans_une -21,danse -3,danse_le -3
date -116,date_d -21,date_de -43,date_des -11,date_du -24,date_limite -8,date_pour -14,dates -59,dates_dans -32,dates_et -16,davant -8,davant_du -8
de -5,de_0 21,de_1 30,de_150 -10,de_2019 -4,de_2025 -13,de_2026 -18,de_23 -10,de_3 4,de_300 -4,de_3e -6,de_3eme 3,de_4 -3,de_40 4,de_800 -6,de_a 36
de_baigna -9,de_bail -18,de_balcon 14,de_bati 16,de_bien 9,de_bienve -10,de_bon 19,de_cabine -19,de_cadrag -13,de_calcul -6,de_candid -51,de_cantin 3
de_canton 4,de_caract -53,de_case -3,de_catego -30,de_ce -50,de_celui 17,de_ces -21,de_cet 43,de_cete -34,de_ceux 4,de_chacun 22,de_chance 5
de_change 23,de_chaque 71,de_chaufa 4,de_chute -25,de_cia -6,de_circul -9,de_clasem -12,de_colas 13,de_columb -3,de_comand -8,de_compat 20,de_compte -3
de_conces -32,de_concou -40,de_condol -12,de_confia 15,de_confir 12,de_conge -14,de_consei -5,de_conser -11,de_consta -6,de_constr 9,de_consul -10
de_contro -4,de_convoc -9,de_cote 14,de_creche 26,de_crenea 3,de_cuisin -13,de_culpab 14,de_danger 26,de_danse -3,de_dates -22,de_decisi -4
de_declar 15,de_delibe -11,de_depot -20,de_depoui -3,de_design -6,de_desins -17,de_detres 30,de_deviat -3,de_dgs 11,de_difusi -41,de_dimanc 3
de_direct -13,de_discip -6,de_doner 8,de_droite 4,de_durand 17,de_facade 13,de_facon 31,de_faire 18,de_famile -32,de_fatou 5,de_fause 8,de_felici -19
de_femes -53,de_fiabil 9,de_fin -29,de_foncti -88,de_format -5,de_fosoye 4,de_fot -21,de_fotbal -6,de_fourni -24,de_fragil 26,de_fraude 19,de_freque -5
de_gardie -10,de_gens 9,de_gestio -19,de_grade -9,de_gravat -6,de_hierar 17,de_hugo -6,de_huit 7,de_jardin -4,de_jean 30,de_jeux -14,de_jours 29
de_judo -27,de_jugeme -11,de_jury -4,de_justif -6,de_karima 25,de_kevin -21,de_l 10,de_letre -19,de_leur 7,de_leurs 29,de_libele -5,de_licenc 12
de_loisir 8,de_lot -7,de_loyaut 16,de_lucete 4,de_lui 21,de_ma -39,de_manier -12,de_marc 4,de_marche -16,de_mauvai 25,de_me 77,de_medail -13
de_mediat -47,de_medioc 7,de_merite 27,de_mes -3,de_metre 17,de_microc 14,de_mise -11,de_moitie -32,de_mon 15,de_morel 5,de_musiqu 6,de_mutati 4
de_ne -12,de_neige 11,de_netoya -13,de_nids -24,de_niveau 13,de_noel 12,de_nom 6,de_nomer 23,de_nomina -15,de_non -9,de_notes 6,de_notifi -16
de_notre 42,de_nouvel 26,de_numero -5,de_paie -19,de_parkin 29,de_partir 10,de_pasage -50,de_patrou -15,de_paul 31,de_payer 4,de_peintu -18,de_peril -4
de_perime 13,de_permis -3,de_pertin 31,de_petanq 8,de_petit 16,de_phrase -8,de_piano 19,de_pieces -4,de_place -37,de_plaint -3,de_plus 7,de_points 40
de_police -8,de_polite -43,de_poser 11,de_poste -60,de_postul 9,de_pouce 10,de_poule -24,de_preavi -24,de_precar 11,de_prefer 54,de_prepar -4
de_presen -17,de_prime 15,de_priori 29,de_proces -5,de_projet -15,de_protec -5,de_quarti 7,de_quatre 31,de_quinze -3,de_racour -9,de_rapel -5
de_recept -30,de_recete -3,de_recidi 46,de_recoma -25,de_recour -24,de_recrut -25,de_redact -7,de_refect -7,de_refus 17,de_rejet -30,de_reloge 31
de_remise -26,de_renouv -3,de_renov 16,de_repons -16,de_resour 11,de_restau 5,de_rester 4,de_retard -10,de_reteni 14,de_retire -19,de_reusit 4
de_revisi -7,de_revoca 16,de_risque 11,de_role 8,de_rugby 46,de_sa 15,de_sancti -49,de_sarl 3,de_satisf -11,de_scolar -7,de_seance -10,de_secour 30
de_sejour 5,de_sel -19,de_select -3,de_sensib -3,de_serieu 9,de_servic -15,de_servir 39,de_ses 51,de_signal -24,de_signat -11,de_simone -13,de_sonia 22
de_specta 30,de_sport -41,de_stage -40,de_statio -17,de_subven -5,de_survei -4,de_suspen -10,de_suspic 8,de_sylvai 11,de_synthe -34,de_tablea -5
de_teleph -6,de_temps 3,de_terain 18,de_terase -11,de_tes 15,de_titula 7,de_toitur 6,de_touris -9,de_travai -53,de_travau -8,de_tri -36,de_une 10
de_vacanc -20,de_valeur 14,de_vile 29,de_voile 11,de_voirie -24,de_voisin 4,de_voix -14,de_vote -4,de_voter 8,de_vous 4,de_vulner 15,debemo 21
debemo_contra 21,debuta 9,debuta_tres 9,decemb -9,decena -7,decern 31,decern_la 15,decern_les 17,dechet -30,dechet_adrese -19,dechet_verts -11
decida 17,decida_toi 17,decide_a 18,decide_apres -7,decide_d -8,decide_du -9,decide_en -5,decide_et 8,decide_le -6,decide_lequel 27,decide_par -23
decide_pour -3,decide_qui 33,decide_si 10,decide_yester -7,decisi -7,decisi_coresp -19,decisi_d 9,decisi_de -25,decisi_du -30,decisi_est -14
decisi_pour 4,decisi_propos 45,declar_come -12,declar_de 11,declar_experi -5,declar_iregul 16,declar_me -14,declar_preala 10,declar_sans -6,declin -10
declin_une -10,decore -3,decouv -16,decouv_la -16,decret -15,decris -5,decris_les -4,decrit 32,decrit_ci 32,decriv -5,decriv_les -5,dedans 17,deduis 48
deduis_en 6,deduis_la 11,deduis_les 33,defail 23,defaut 32,defaut_de 32,defavo 52,defavo_a 10,defavo_en 14,defavo_pour 3,defavo_sur 28,defend -6
defend_le -6,defens -26,defens_de -20,defens_observ -9,degre 7,degre_de 9,dehors 10,deja 15,deja_pronon -8,deja_rempli 21,dela -10,dela_de -10,delai -9
delai_de -15,delai_refere -4,delais -11,delais_de -8,delega -25,delega_aux 3,delega_de -15,delega_ou -16,delegu 12,delegu_au 8,delegu_du -4,delegu_l 6
delegu_sa 4,delibe -50,delibe_a -4,delibe_atribu 28,delibe_clasem -9,delibe_d 27,delibe_de -8,delibe_fixant -9,delibe_merite -3,delibe_par -4
delibe_pour -13,delibe_qui -22,delibe_sur -4,delivr 7,delivr_ce 7,delmot 11,delmot_ni 11,demand 27,demand_au -40,demand_avons -8,demand_chaque -17
demand_dans -17,demand_de 47,demand_des -15,demand_dis 5,demand_du -3,demand_en -40,demand_est -6,demand_et 19,demand_fais 22,demand_le -11
demand_motif 13,demand_ne 16,demand_par 37,demand_pourqu -14,demand_qu -8,demand_que 17,demand_repere 3,demand_selon 10,demand_situat 20,demand_tel -9
demand_un -19,demeur -19,demeur_de -19,demisi 10,demisi_cete 3,demoti 10,deonto -9,deonto_des -9,depart 51,depart_ces 15,depart_en -8,depart_les 38
depart_un 10,depend 4,depend_de 4,depens -47,depens_de -38,depens_par -10,deport -12,depose 15,depose_pour 29,depose_ses 8,depose_un -21,depot_de -9
depot_des -5,depot_sauvag 17,depots -10,depots_sauvag -10,depoui -3,depoui_des -3,depuis -12,depuis_cinq -12,der 16,der_beste 16,dernie -6
dernie_anes -25,dernie_candid 11,dernie_mot 11,dernie_place 8,dernie_predis 9,deroga 10,deroga_a -3,deroga_aux 4,deroga_de 27,deroga_decide -5
deroga_des 8,deroga_je 11,deroga_scolai -29,deroul -15,deroul_d -6,deroul_un -8,des -4,des_action -6,des_adjoin -8,des_admini 32,des_admis 10
des_agents -41,des_aines 10,des_apreci 14,des_arets 4,des_argume 24,des_asocia -9,des_atribu 17,des_avis -11,des_barbec -6,des_besoin -32,des_boulis -6
des_bureau 10,des_candid -49,des_capaci 22,des_charge -7,des_chifre -17,des_clubs 9,des_colegi 7,des_colis 5,des_comerc 36,des_comisi -18,des_compet 8
des_consei -16,des_cotes -11,des_courie 7,des_criter -12,des_cv 3,des_dates -6,des_dechet -13,des_delegu -10,des_demand -33,des_deux 58,des_devis -16
des_dix -10,des_docume -4,des_domain -28,des_dosier -7,des_eaux 7,des_ecoles 5,des_efecti -5,des_eforts 6,des_electe -6,des_elus -25,des_emplac -20
des_enfant -41,des_entret -30,des_equipe -5,des_espace -5,des_etoile 30,des_exploi 11,des_faits -31,des_famile 11,des_fetes 8,des_friche 23
des_gardie 14,des_gens 9,des_goelan -9,des_habita -26,des_hales 22,des_indivi 48,des_inscri -11,des_jardin 15,des_jeunes 30,des_jures -14,des_laurea -7
des_lavand 9,des_le -5,des_lecteu -9,des_letres -7,des_lilas 39,des_locata 36,des_logeme -24,des_mains 7,des_maison 12,des_manage 30,des_martin 8
des_medail -5,des_mediat -8,des_membre -13,des_memoir 13,des_montan -27,des_neuf 4,des_noms -16,des_notes 17,des_nouvea -7,des_ofres 4,des_paragr -15
des_parent 15,des_person 7,des_pichon 23,des_pieces -38,des_places -7,des_plaign 9,des_plis -4,des_pointa 28,des_points -5,des_preten 30,des_prix -32
des_proble 4,des_profes 19,des_projet 34,des_quatre 33,des_questi -31,des_raison 21,des_redeva 10,des_remarq -6,des_result -17,des_risque -19
des_rues -41,des_saison -10,des_sales -5,des_secour -5,des_signal 4,des_signat 17,des_soumis 7,des_stagia 18,des_subven -30,des_t2 -18,des_taneur 5
des_temoin 4,des_travau -36,des_trente 12,des_trois 47,des_usager 40,des_vendan -8,des_vieux -30,des_viles -4,des_vingt 32,des_voisin -5,des_votes -6
descri 17,design 30,design_chaque -10,design_de -6,design_dimanc -20,design_du -5,design_l 42,design_la 12,design_le 21,design_les 4,design_par -26
design_paul -13,design_un 23,desine -9,desine_le -9,desins -17,desins_d 24,desorm 10,desorm_madame 10,desous 23,desus 7,desus_du 4,dete_de 4,detect 9
detect_les 9,determ 25,determ_la -6,determ_quels 10,determ_qui 6,determ_s 3,determ_si 12,detour 5,detour_lequel 5,detres 32,detres_social 30,deux 10
deux_achete 9,deux_adjoin 15,deux_agents 49,deux_animat 7,deux_ans 6,deux_archit 5,deux_autres -13,deux_averti -3,deux_boites 5,deux_budget -7
deux_candid 19,deux_chaudi -26,deux_clubs 16,deux_colegi 12,deux_colegu 6,deux_dernie 11,deux_devis -8,deux_dosier 21,deux_enfant -15,deux_entrep -6
deux_est 12,deux_famile 5,deux_finali 4,deux_gagnan 11,deux_garage 27,deux_gardie 5,deux_la -43,deux_le -5,deux_letres 14,deux_maraic 3,deux_modele -44
deux_ofres 8,deux_paquet 10,deux_phrase -10,deux_places 4,deux_profil 11,deux_projet -18,deux_redact -23,deux_regime -14,deux_reglem -16,deux_repres -6
deux_rivera 18,deux_saison 7,deux_stagia 10,deux_t3 10,deux_temoig -14,deux_temoin -12,deux_titres -71,deux_velos -8,deux_veuves 13,deux_voisin 9
deuxie -40,deuxie_et -6,deuxie_fais -8,deuxie_par -4,deuxie_paragr -14,deuxie_prix -9,devais 4,devait 10,devait_choisi 10,devant 27,devant_chaque 14
devant_le 11,develo 5,develo_sancti 5,deviat -3,deviat_est -3,devine 22,devine_ce -41,devine_l 13,devine_la 11,devine_lequel 14,devine_les 17
devine_lesque 10,devis -26,devis_de -5,devis_poste -6,devrai 84,devrai_acepte 17,devrai_aprouv 13,devrai_avoir 14,devrai_etre 19,devrai_obteni 12
devrai_racour -25,devrai_recevo 6,devrai_reteni 25,devrai_sortir 5,devrai_virer 4,devrai_voter 4,dgs 26,dgs_propos 24,dgs_rapela -4,dialo -34
dialo_est 5,dialo_le -17,dialo_pour -6,dialo_que -22,diara 6,diara_est 6,difere -35,difere_de -5,difere_entre -18,difusi -41,difusi_des -41,digne 6
digne_de 5,dimanc -16,diop 12,diop_d 13,diplom -38,diplom_d 25,diplom_declar -5,diplom_et -19,dire -95,dire_a -12,dire_cete -41,dire_qu 5,dire_que -41
dire_qui -18,direct 16,direct_a -24,direct_and 11,direct_comple -4,direct_de -3,direct_du -7,direct_et 10,direct_favora 12,direct_genera 10
direct_parmi 6,direct_pour -14,dis 44,dis_a 5,dis_au 4,dis_chaque -27,dis_il 6,dis_laquel 10,dis_le -16,dis_lequel 23,dis_moi 9,dis_non -16,dis_nous 8
dis_oui 25,dis_quand 4,dis_quele 18,dis_qui -5,dis_quoi -12,dis_si 25,dis_vite 17,disant 31,disant_et 31,discip -14,discip_avec 35,discip_en 15
discip_le -9,discip_parmi 17,discip_pour -6,discip_s 18,discou -51,discou_de -26,discou_pour -11,discri -20,discri_pour -6,dispos -3,dispos_de -3
disput 6,disput_le 6,distri 18,distri_ecrive -6,distri_les 25,dites 61,dites_a 21,dites_combie -5,dites_moi 11,dites_quel 25,dites_si 13,divisi 18
divisi_de 18,dix 17,dix_ans 9,dix_demand 6,dix_dernie -10,dix_enfant 6,dix_et 3,dix_jeunes 5,dix_lignes -13,dix_questi -42,docile 12,docume -85
docume_a -4,docume_dois -4,docume_in -3,docume_joindr -4,docume_reclam -6,docume_requir -17,docume_sans -3,docume_un -12,docume_une -10
docume_unique -12,doi 4,doi_virer 4,dois_je -11,dois_renouv 5,doit -6,doit_avoir 14,doit_choisi 8,doit_conten -8,doit_ele -10,doit_etre -9
doit_fourni -32,doit_il -39,doit_on 4,doit_partir 11,doit_paser 7,doit_perdre 6,doit_recevo 17,doit_redoub 5,doit_retire 12,doit_tranch 3,doit_voter 4
doiven 4,doiven_touche 4,domain -29,domici 11,domici_a 8,donc 15,donc_a 15,done 16,done_a 7,done_chaque -22,done_des 10,done_la 16,done_le -44
done_les -5,done_moi 54,done_raison 13,done_suite -16,done_ta 30,done_ton 7,done_un 5,done_une -23,doner 52,doner_a 9,doner_d -16,doner_la 26
doner_les 9,doner_sur 28,donera 11,donera_ele 4,donera_tu 7,doneri 11,doneri_vous 11,dones -5,dones_par -5,dones_quel 10,donez 10,donez_une 5
donez_votre 4,dont 4,dont_la -12,dont_le 15,dosie 23,dosie_garder 23,dosier 42,dosier_acepte 12,dosier_benali 17,dosier_compor -15,dosier_d -5
dosier_de 18,dosier_defens -9,dosier_des 21,dosier_du -4,dosier_en 26,dosier_est -22,dosier_et 39,dosier_faut -22,dosier_incomp -19,dosier_indivi -29
dosier_les 9,dosier_n -8,dosier_ont -3,dosier_par -13,dosier_pase 12,dosier_que 13,dosier_qui 7,dosier_sans -16,dosier_vainqu 26,doute 4,doute_a 4
doux -4,douze 17,douze_dosier 8,douze_jures 9,draft -12,draft_interv -5,draft_the -7,drese 17,drese_la 25,drese_le 10,drese_un -17,dresez 29
dresez_la 21,dresez_une 9,drh 15,drh_doit 8,drh_tres 4,droit_a 5,droite 4,droits -27,droits_de -19,droits_dosier -9,du -15,du_11 -5,du_12 -44,du_15 -11
du_19 -14,du_2 -6,du_3 -27,du_31 -3,du_4 -12,du_7 -7,du_8 -8,du_9 -4,du_balcon -8,du_benevo 11,du_bord 23,du_bourg -5,du_budget -11,du_buleti -18
du_cabine -5,du_camion -20,du_campin -12,du_candid 11,du_carnav -10,du_cas 11,du_centre -8,du_cgct -10,du_chanti -40,du_chef 4,du_cheque 28,du_chien 20
du_cm2 5,du_code -8,du_comisa -5,du_comite 5,du_compte -14,du_concou 40,du_confli 31,du_conser 26,du_contra -3,du_courie -6,du_cout -10,du_criter 32
du_decret -7,du_depot 20,du_direct -3,du_distri -6,du_docume -22,du_dosier -9,du_festiv -4,du_fichie 17,du_futur -6,du_gagnan 5,du_gardie -8
du_gymnas -8,du_jour -32,du_jury 17,du_laurea 12,du_logeme 19,du_lot 38,du_maire -29,du_marche -25,du_meileu -8,du_mercre 10,du_mobili 34,du_mois -3
du_montan 12,du_mot -12,du_nom -22,du_nombre 38,du_nouvea -7,du_parc -11,du_parcou -3,du_parkin 22,du_patron 11,du_permis 8,du_person -4,du_petit 4
du_plan -41,du_plus 10,du_pont -12,du_port -6,du_portag 12,du_presby -16,du_prix -9,du_procha 6,du_projet -23,du_public -3,du_quarti 42,du_questi -4
du_quorum -5,du_quotie -6,du_raport -13,du_recrut -6,du_reglem -43,du_respon -27,du_restau 9,du_rsa 3,du_scruti -16,du_secret -15,du_sejour 22
du_servic 31,du_site -15,du_sporti -14,du_square -5,du_syndic 5,du_system 4,du_tablea 8,du_tableu 13,du_temps 13,du_terain -20,du_toit -3,du_trail -26
du_tribun -14,du_tuteur -13,du_vilage -20,du_vote -5,dubois -8,dues -6,dues_a -6,dumas 21,dumas_btp 21,dun -5,dun_mail -5,dupont_de -4,dupuis 37
dupuis_ou 36,durand -23,durand_decide -6,durand_et 16,durand_freres -13,dure -5,dure_d 18,dure_de 9,dure_du -26,dure_trois -4,duval -5,duval_quinze -3
dynami 5,e 36,e_les 36,each 34,each_aplica 13,each_tenant 22,eau_dans -6,eau_faite -4,eau_introd -13,eaux 7,eaux_dans 13,eaux_de -6,eboueu 9
eboueu_arive 8,ecarta 9,ecarta_les 9,ecarte 56,ecarte_choisi 24,ecarte_de 3,ecarte_dumas 21,ecarte_les 9,ecarts -18,ecarts_de -18,echang -11
echang_avec -11,echele -11,echele_de -11,echue -11,echue_avant -11,ecole -7,ecole_a -4,ecole_de 6,ecole_des 23,ecole_et 13,ecole_un 8,ecoles -4
ecoles_d 5,ecoles_ouvert -7,econom 5,econom_la 5,ecrire -46,ecrire_a -17,ecrire_la 27,ecrire_madame -23,ecrire_monsie -28,ecrire_nonobs -7,ecris -22
ecris_au -22,ecris_l 33,ecris_la -26,ecris_le -14,ecris_lui -16,ecris_moi 12,ecris_un -16,ecris_une 20,ecrit 13,ecrit_dans 6,ecrit_la 14,ecrite_pour -4
ecritu 14,ecritu_et 14,ecrive -23,ecrive_a -13,ecrive_ensuit 5,ecrive_l -9,ecrive_le -13,ecrive_moi -10,ecrive_que 10,educat -6,educat_freque -6
efecti -5,efecti_au -5,eforts 10,eforts_et 6,egales -17,egalit_que -8,eglise -8,elabor 11,elabor_la 11,ele 54,ele_a 10,ele_aimabl 7,ele_anorma 4
ele_dis 17,ele_du 4,ele_est 5,ele_exager 4,ele_fiable 16,ele_fonde 8,ele_fourni -10,ele_la 23,ele_ne 3,ele_necesa -46,ele_ou 10,ele_pour -13,ele_sa -17
ele_sincer 6,ele_tombe 31,electe 23,electe_indeci 22,electe_mecont 8,electe_par -6,electi -43,electi_des -18,electi_du -27,electo -7,electo_ceux 8
electr 14,electr_parmi 14,eles -17,eles_demand -17,eleve 56,eleve_au -16,eleve_doit 12,eleve_envoye 17,eleve_pour 20,eleve_qui 8,eleves 34,eleves_de 11
eleves_du 5,eleves_en 13,eleves_qui -4,eligib 9,eligib_de 9,elimin 27,elimin_les -17,elire 8,elire_argume 6,elis 5,elis_le 5,eloge -51,eloge_de -44
eloge_funebr -8,elu -21,elu_adjoin -14,elu_aux 5,elu_de 6,elu_me -9,elu_par -15,elue -8,elue_par -8,elus -23,elus_absent -25,elus_au -6,elus_les -10
emarge -40,emarge_des -36,emarge_du -4,embauc 27,embauc_de -3,embauc_lina 13,embauc_nora 4,embauc_plutot 4,embauc_pour -6,embauc_theo 13,emetez 5
emetez_un 5,emisai 26,emoji 9,emoji_vert 9,emplac 21,emplac_de 4,emplac_du 45,emplac_f -14,emplac_lequel 3,emplac_libres -20,emploi -52
emploi_coment -4,emploi_d -18,emploi_de -6,emploi_ils -5,emploi_pour -16,employ 38,employ_du 6,employ_to 7,emport 73,emport_le 34,en 17,en_2025 -37
en_a 5,en_abando -5,en_anexe -3,en_anglai -37,en_arets 11,en_atente -10,en_bas 12,en_cas -17,en_cause 13,en_ce 7,en_change -7,en_chemin -14
en_choisi 45,en_cinq -4,en_clase 18,en_coloni 5,en_comisi 9,en_compte -6,en_conclu 56,en_consei 16,en_conseq 16,en_cours -15,en_creche -6,en_decida 17
en_defens -20,en_demeur -19,en_design 4,en_desous 4,en_deux -13,en_dix -13,en_ecarta 9,en_entret -4,en_eviden 6,en_exempl -7,en_face 8,en_financ 6
en_fixant 27,en_foncti 32,en_forme -46,en_fourie -10,en_franca -15,en_gardan 9,en_groupe 13,en_halte -23,en_haut 11,en_impaye 15,en_inform -4
en_janvie 10,en_laise -19,en_langag -15,en_liste -9,en_long -9,en_majusc -40,en_mars -17,en_metant 36,en_notant 12,en_ordre -21,en_page 3,en_plus -14
en_positi 6,en_premie 34,en_quatre -13,en_quel 6,en_quoi 35,en_raport -7,en_regard -4,en_remets 9,en_resort 9,en_restan -43,en_retard 17,en_retrai -8
en_reunio -5,en_rouge 5,en_separe 6,en_tablea -5,en_termes -4,en_tete 15,en_tort 22,en_toute 6,en_trois -17,en_trop 10,en_un 32,en_une 15,en_vacanc 13
en_valeur 9,en_vert 5,encadr 24,encadr_des 3,encadr_l 4,encein 43,encein_dans 31,encein_ou 12,encore 26,encore_eu 17,encore_jete 10,encour -11
encour_en -11,end 12,end_blame 12,energi 34,energi_local 28,energi_on 6,enfanc 5,enfanc_quel 4,enfant 23,enfant_a 13,enfant_admetr 4,enfant_admis 6
enfant_de 7,enfant_prendr 5,enfant_qui 22,enfant_sortie -5,enfin 5,enfin_aditio 5,engage_penche 6,engage_vers 8,englis -12,enleve -4,enleve_de 4
enleve_les -8,enough 26,enough_for 26,enquet -30,enquet_admini -18,enquet_intern 3,enquet_par -6,enseig 17,enseig_ilegal 6,enseig_qu 6,ensuit 19
ensuit_atribu 5,ensuit_l 5,ensuit_les 9,entour 47,entour_la 15,entour_le 32,entre 54,entre_1 -18,entre_alice 8,entre_bons 6,entre_celes 16
entre_ces -21,entre_ceux 7,entre_chaque 20,entre_ci -22,entre_deux -3,entre_factur -24,entre_l 6,entre_la 8,entre_les 68,entre_m 3,entre_mes 10
entre_nous 13,entre_revoca -5,entre_sophie 9,entre_titula -8,entre_un 6,entre_zero 7,entrep 18,entrep_batipl -4,entrep_batipr -4,entrep_choisi 13
entrep_clases -6,entrep_en -6,entrep_faut 7,entrep_kervad 6,entrep_martin 10,entrep_morel 6,entrep_que 8,entrep_qui 19,entrep_rousel -13
entrep_tesier 16,entrep_titula -11,entres -14,entres_recete -14,entret -71,entret_anuel 15,entret_anuels -10,entret_couter -36,entret_d -15
entret_de -13,entret_du -28,entret_en -7,entret_et 18,entret_pour -21,entret_preala -25,entret_profes -13,entret_stp -10,entret_vierge -9,envelo 11
envelo_de 7,envelo_totale 4,enviro_20 -7,enviro_a 24,enviro_du -7,envoie 16,envoie_moi 18,envoye 16,envoye_au 17,envoye_devant 17,envoye_en 8
envoye_la -24,enzo 13,enzo_a 4,enzo_il 10,epicer -19,epicer_solida -19,epreuv -5,epreuv_orale -5,equili 19,equili_le 19,equipe 63,equipe_d 8
equipe_de -43,equipe_des 19,equipe_du -4,equipe_ideale 7,equipe_parmi 4,ereur -26,ereur_dans -26,es 16,es_desorm 10,es_l 12,es_la 16,es_maire 5
es_membre 14,es_un -42,est_a 26,est_absent -24,est_acepta 5,est_acorde -8,est_admis 26,est_afecte -9,est_ale -8,est_anule 18,est_arive -10,est_asez 28
est_atribu -7,est_au 4,est_avance -8,est_bien -6,est_ce 13,est_charge -19,est_compet -123,est_comple -22,est_corect -10,est_coupab 9,est_credib 10
est_decore -7,est_design -7,est_digne 5,est_echue -11,est_econom 5,est_ele 7,est_en 31,est_encein 12,est_fixe -9,est_fonde 5,est_il 34,est_incomp -6
est_juste 6,est_justif 4,est_l -15,est_la -45,est_le -38,est_lequel 5,est_nome -3,est_pas 17,est_pour 20,est_premie 18,est_prise -7,est_quelqu 6
est_qui 3,est_refuse -4,est_report -6,est_respon 9,est_signe -9,est_sincer 10,est_termin -10,est_ton 35,est_tout 3,est_tp -16,est_trop -14,est_vous 5
est_vraime 4,esthet 9,esthet_aux 9,estima -13,estima_du -10,estime 44,estime_juste 9,estime_la -12,estime_le 26,estime_les 11,estime_par -11
estime_si 5,et 59,et_30 22,et_49 -18,et_a -6,et_acorde 4,et_anonce 22,et_apliqu 19,et_atribu 26,et_au 14,et_aux -12,et_bob 8,et_calcul 24,et_cdi -8
et_cele 6,et_cent 7,et_choisi 7,et_ci -22,et_clase 16,et_combie 11,et_conclu 24,et_contre -20,et_corige -51,et_d 10,et_de -36,et_des 4,et_design 18
et_dis 11,et_donc 15,et_done 41,et_du -5,et_en 5,et_enleve -8,et_entour 15,et_envoie 18,et_expliq 19,et_fais -5,et_faites 3,et_fermes -7,et_impaye -24
et_inconv -14,et_indiqu -24,et_ines 10,et_karim 4,et_l 14,et_la -13,et_le -25,et_les 10,et_lesque 5,et_leur -20,et_licenc -5,et_m -12,et_manqua -20
et_mauvai 6,et_me -21,et_mehdi 9,et_metez 4,et_mets 15,et_note 40,et_numero -13,et_par -23,et_places -14,et_points 7,et_pour 3,et_pourqu 9,et_prepar 16
et_previe -7,et_pronon 9,et_quatre 5,et_que -10,et_quele 4,et_qui 14,et_racour -14,et_redige 21,et_rempla 16,et_rempli 26,et_resume -7,et_sancti 3
et_seguin -10,et_sept 4,et_si 4,et_signal 32,et_signez 18,et_son 14,et_sors 11,et_sortez 7,et_t4 -18,et_termin 41,et_tranch 21,et_trie 6,et_troisi -6
et_tu 10,et_un 6,et_une 14,et_verifi -3,etabli 21,etabli_la -8,etabli_le -5,etabli_un 40,etabli_une -5,etais 25,etais_l 4,etais_une 20,etant -7
etant_atribu -7,etapes -15,etapes_de -3,etapes_pour -12,etat -23,etat_civil 7,etat_de -22,etat_du -8,ete -51,ete_acorde -14,ete_aux 22,ete_insole 15
ete_pris -16,ete_promus -8,ete_recus -3,ete_refuse -12,ete_remise -5,ete_retenu -24,ete_transm -4,etofe 15,etofe_d 15,etoile 46,etoile_a 25
etoile_de 10,etoile_les 23,etrang 24,etre 32,etre_decore 4,etre_elu -14,etre_le 15,etre_motive -27,etre_non 19,etre_promu -5,etre_retenu 7
etre_suspen 10,etre_titula 24,etre_transm -14,etre_un 4,etudes 23,etudes_prendr 25,etudia 4,etudia_doiven 4,eu 17,eu_le 17,euros -10,euros_a -9
euros_de -6,euros_entre 6,euros_par -6,euros_pour -6,euros_prepar -4,euros_selon -3,euros_votes -3,eurovi 32,eurovi_etant -7,eurovi_sur 13,evalua 15
evalua_anuele 17,evalua_de 24,evalua_des -25,evalua_du -26,evalua_enviro -7,evalua_object 15,evalua_pour -6,evalua_qui 4,evalua_rempli 26
evalua_vierge -9,evalue 16,evalue_d 3,evalue_la 46,evalue_le -30,evalue_les 6,eviden 6,eviden_les 6,evince -7,evince_la -7,eviter -4,eviter_les -4
ex 18,ex_aequo 18,exager 9,examen 13,examen_des 13,excele 7,except 8,except_du 8,exclur 7,exclur_du 3,exclur_lina 3,exclus 47,exclus_autre 12
exclus_du -3,exclus_lui 8,exclus_pour 36,exclus_que 9,exclus_tempor -12,excuse -9,excuse_a -5,excuse_de 20,excuse_en -8,excuse_m -16,exempl -15
exempl_de -8,existe -15,existe_pour -15,experi -10,experi_candid 9,experi_declar -5,experi_et 5,experi_livre 12,experi_sans -31,explic -15,explic_a -15
expliq -13,expliq_a -12,expliq_aux -24,expliq_ce -14,expliq_coment -12,expliq_en 32,expliq_la -15,expliq_le -8,expliq_les -6,expliq_pourqu 42,exploi 11
exploi_agrico 11,expose -34,expose_fidele -23,expose_le -6,expose_les -4,f_22 -14,f_du 13,fable 8,fable_ou 8,fabre 28,fabre_n 35,fabre_selon -7
fabriq -9,fabriq_moi -9,facade 13,facade_fleuri 13,face 8,face_de 8,facile -8,facile_a -8,facon 22,facon_a 32,facon_de -6,factue -7,factue_sur -7
factur -36,factur_de -5,factur_par -9,factur_payes -24,faible 29,faible_de 6,faible_parmi 8,faible_politi 6,faible_redhib 10,faile -35,faile_se 12
faile_une -47,faire 20,faire_confia 11,faire_greve 18,faire_paser 11,faire_si -8,faire_un -9,faire_une -10,fais -20,fais_come 4,fais_deux 10,fais_en 9
fais_l -8,fais_la -97,fais_le -16,fais_les -9,fais_moi 13,fais_parler 4,fais_paser 5,fais_penche 21,fais_plus -37,fais_remont 7,fais_resort -22
fais_sembla 15,fais_une 49,fait 11,fait_de 4,fait_pour 35,fait_quoi -25,faite -4,faite_par -4,faites -5,faites_l -11,faites_la -35,faites_le 7
faites_un 18,faites_une 13,faits -23,faits_declar -9,faits_du -26,faits_raport -12,faits_sont 23,famile 45,famile_a 27,famile_d 11,famile_demand 10
famile_dialo -18,famile_dis 5,famile_du -5,famile_en 11,famile_envelo 4,famile_inscri -29,famile_la -6,famile_le 6,famile_lemoin -16,famile_leroux 7
famile_les 6,famile_loges 4,famile_lopez -11,famile_martin -9,famile_ne 15,famile_par 19,famile_poirie -14,famile_pour 10,famile_retire 20
famile_revenu 25,famile_rien 7,famile_roy -9,famile_selon 4,famile_six 13,famile_sont -30,famile_sow -13,famile_suivan 12,famile_sur -21
famile_suspec 11,famile_traore 4,famile_vois 9,famili 5,famili_620 -12,fases -13,fases_un -13,fatou 17,faudra 49,faudra_convoq 4,faudra_doner 28
faudra_il 13,faudra_recrut 6,faure 12,fause 8,fause_domici 8,faut 10,faut_apeler 9,faut_croire 5,faut_exclur 3,faut_il -6,faut_les 6,faut_muter 6
faut_que -16,faut_quil 5,faut_un 9,faute 54,faute_la 16,fautes -24,fautes_d -43,fautes_de -10,fautes_du -4,fautes_puis 32,fautif 17,faux 8,faux_dites 8
favora 61,favora_defavo 3,favora_ou 25,favora_pour 32,favora_reserv 5,favori 34,favori_parmi 4,favori_pour 30,fc 25,fc_valmor 25,fe 3,fe_le 3
felici -44,felici_a -15,felici_l -21,felici_s -8,femes -53,femes_parmi -53,femini -14,femini_la -14,fera 15,fera_les 13,ferait 15,ferait_le 3
ferait_un 12,ferme -21,ferme_le -20,fermes -7,fermet -16,fermet_de -16,fermez 5,fermez_ou 5,fermez_pas 5,festiv 3,festiv_a -4,festiv_de 7,fete -27
fete_de -13,fete_des -5,fete_du -18,fete_forain 7,fetes 8,feu 11,feu_rouge 4,feu_tricol 7,feuile -37,feuile_d -36,fevrie -3,fevrie_sur -3,fiabil 32
fiabil_de 23,fiabil_des 7,fiable 33,fiable_que 11,fiche -62,fiche_d 20,fiche_de -38,fiche_navete -6,fiche_pratiq -22,fiche_sur -3,fiche_type -24
fiches 38,fiches_de 10,fiches_perisc 5,fiches_sont 10,fichie 8,fichie_d 6,fichie_selon -5,fictif 16,fictif_avec 7,fictif_l 9,fidele -23,fidele_la -23
fiez 21,fiez_vous 21,figure -18,figure_aux -5,figure_dans -5,figure_la -9,filtre 7,filtre_les 7,fin 5,fin_de -20,fin_dis 17,final 17,final_du 17
finali 5,financ 6,financ_que 6,finis 13,finis_ma 13,finise 12,finise_ma 12,finit 7,finit_en 7,fire 7,fit 3,fit_ana 3,fixant 18,fixant_les -6
fixant_toi 27,fixe 63,fixe_l 4,fixe_la 33,fixe_le 37,fixer 22,fixer_la 22,fixes -27,fixes_par -21,fixes_tablea -6,flanc 47,flanc_aux 7,flanc_du 28
fleuri 9,fleuri_d 32,fleuri_design -20,fleuri_est -8,foi 22,foi_dans 13,fois 8,fois_combie 8,foncti -54,foncti_de 8,foncti_des -16,foncti_du 23
foncti_est 5,foncti_et -38,foncti_publiq -4,fond_doit 4,fonde 13,fonde_ou 5,fonde_oui 8,font 10,font_des 6,font_pas 3,for 59,for_a -5,for_mr 8
for_promot 26,for_the 33,forain 26,forain_dans 15,forain_exclur 3,forain_exclus -3,forain_liste -21,force -11,format -48,format_des -4,format_incend -9
format_pour -15,forme -50,forme_ce -6,forme_de -5,forme_et -8,forme_l -13,forme_le -23,formul -78,formul_de -46,formul_du -10,formul_le -14
formul_polie -10,formul_pour -4,formul_un 32,fort 6,fort_potent 6,forts 9,forts_et 7,fose 8,fosoye 4,fosoye_depend 4,fot -21,fot_pour -21,fotbal -6
fotbal_champi -6,fotes -11,fotes_de -11,fourie -10,fourni -82,fourni_au -10,fourni_et -20,fourni_pour -5,fourni_son -24,fourni_un -32,fourni_une 5
foyer 41,foyer_avec 30,foyer_suivi 11,foyers 23,foyers_du 12,foyers_qui 12,fragil 26,fragil_aux 15,fragil_par 11,franca -15,franca_corect -7
franca_facile -8,franch 3,frape 11,frape_un 12,fratri 6,fratri_pour 8,fraude 20,fraude_a 13,fraude_docume -3,fraude_sans 4,fraude_sur 8,french -19
freque -14,freque_de -8,freque_par -6,freres -13,freres_pour -14,friche 25,froide -12,froide_dans -12,from 6,from_0 14,from_aplica -17,from_best 10
fumist 17,fumist_de 17,funebr -8,funebr_d -5,funebr_de -3,funera -14,funera_pour -14,futur -16,futur_chef -6,futur_direct -11,future -15
future_place -15,gagnan 60,gagnan_de 5,gagnan_du -20,gagnan_ex 11,gagnan_parmi 12,gagnan_pour 24,gagne 45,gagne_l 45,gagner 45,gagner_du 13,garage 27
garage_sera 27,garant -6,garant_dues -6,garcia 23,gardan 9,gardan_les 9,garde_l 9,garde_les 3,garde_nadia 13,garde_ou -14,garde_que 5,garde_seulem -16
garden 8,garder 59,garder_en 10,garder_ensuit 9,garder_pour 23,gardie 9,gardie_a 14,gardie_de -10,gardie_ment 5,gardie_ou 3,garnie -21,garnie_2 -7
garnie_laurea -13,gars 17,gars_pour 17,gaudin -8,gaudin_aux -8,gautie 15,gautie_sont 15,gay_est 3,genant -12,gendar -21,genera 65,genera_de 36
genera_et 10,genera_sur 26,gens 18,gens_de 9,gere -41,gere_la -41,gerer -4,gerer_le -4,gestio -19,gestio_paie -3,give 11,give_each 22,give_me -11
god 26,god_enough 26,goelan -9,goelan_dans -9,gof 6,gracie 4,gracie_de 4,grade 10,grade_d 7,grand -20,grand_large -11,graphi -35,graphi_des -35
gravat_dans 8,gravat_projet -6,grave 28,grave_entre 16,graves 15,graves_pour 15,gravit -5,gravit_de -6,greve 11,greve_du -7,grile 4,grile_d 33
grile_de -20,grile_vide -10,groupe -61,groupe_de -29,groupe_par -11,groupe_sur -25,guiche 20,guiche_il 6,guide -46,guide_de -30,guide_du -13
guide_pour -4,guides 4,guides_et 4,guingu 23,guingu_du 23,gymnas -11,gymnas_design 6,gymnas_ecrive -4,gymnas_est -13,gymnas_lequel 5,h -66,h_10 -6
h_15 -10,h_20 -16,h_30 -10,h_40 -20,h_et -7,habita -7,habita_est 9,habita_faudra 10,habita_par -12,habita_pourqu -6,habita_signal 17,habita_suscep 8
habita_tirer 4,habite 4,habite_trop 4,hadad 7,hale -17,hale_avec -11,hales 22,hales_conclu 22,halte -12,halte_garder -12,hamidi_en -4,hamidi_repond 5
hamon -7,hamon_n -9,has -5,has_select -5,hasard -12,hasard_un -12,haut 26,haut_au 5,haut_de 10,hauteu 49,hauteu_de 12,he 8,he_s 8,heberg 3,heberg_est 8
heberg_sent 8,heberg_sur -5,her -5,here 4,here_are 4,herve -12,herve_absent -12,hesite 36,hesite_convai 23,hesite_entre 14,heure -15,heure_de -11
heures -31,heures_et -15,heures_sup 4,heures_suplem -4,hierar 42,hierar_entre 11,hierar_les 17,hierar_par 15,hire 6,hire_here 4,hiring_comite -7
hiring_manage 5,histoi 10,histoi_ou 10,hivern -12,holida -12,holida_into -12,homage -11,homage_a -11,honete 22,honete_voici 22,honeur 34,honeur_le 6
honeur_pour 25,horair -24,horair_d -17,horair_de -7,hors -25,hors_delai -24,hotel 4,hotel_faut 4,hr 11,hr_direct 11,hugo -6,huit 22,huit_agents 28
huit_questi -11,hypoth 14,hypoth_d 8,hypoth_que 5,ia 28,ia_du 9,ia_sans 20,ici -4,ici_clase 7,ici_les 9,ici_portan -20,ide 11,ide_deduis 11,ideal -22
ideal_dans 8,ideal_pour -30,ideale 7,ideale_avec 7,identi 10,identi_a -17,identi_les 27,ides -9,ignore 10,ignore_les -10,ignore_tes 20,il 41,il_a 54
il_acorde 18,il_admetr 10,il_aporte -22,il_change 4,il_clair -42,il_comis 27,il_confie 4,il_convoq 18,il_corect -7,il_d 9,il_doit 4,il_doner 6
il_ecarte 3,il_ecrire -23,il_en -6,il_envoye 24,il_est -22,il_etre -27,il_exager 5,il_faile -35,il_faudra 38,il_faut 36,il_joindr -29,il_juste 8
il_la 9,il_laiser 4,il_le 14,il_licenc 14,il_lui 21,il_manque -28,il_me 6,il_meileu 6,il_metre -19,il_mieux -25,il_motive -37,il_muter 3,il_n 4
il_ne 10,il_oportu 8,il_pas -6,il_plus 11,il_poser -5,il_pour -43,il_prendr 7,il_raison 12,il_receva 4,il_rejete 11,il_reloge 4,il_reste 5,il_revoqu 4
il_sa 11,il_serait 7,il_signal 10,il_te -3,il_tire -16,il_titula 28,il_un 8,il_utilis -44,il_vaut 33,il_verbal 13,il_vous -12,il_y 27,ilegal 6,ils -16
ils_figure -5,ils_les -12,ilustr -41,ilustr_pour -41,imagin_par 5,imagin_que -16,imagin_un 8,imagin_une 4,impaye 22,implan -11,implan_de -11,implic 6
implic_a 4,import -7,impose 22,impose_contre 18,impose_sur 17,impose_tu -13,imposi -14,impot -17,imprim -25,imprim_au 6,in -38,in_charge -19
in_force -11,in_french -3,in_the -19,in_thre -6,inapti 36,inapti_de 43,inapti_que -3,incend -3,incend_dans 6,incide -14,incide_de 3,incohe -22
incohe_de -22,incomp -26,incomp_et -19,incomp_il -6,inconv -18,inconv_de -17,indeci 22,indeci_de 22,indemn -29,indemn_de -7,indemn_des -4,indemn_s -24
indica 22,indica_clase 16,indica_quel 6,indice 35,indice_d 4,indice_de 32,indiqu 7,indiqu_au 7,indiqu_celes -24,indiqu_ceux 10,indiqu_la -15
indiqu_le 19,indiqu_les 25,indiqu_moi 10,indiqu_par 5,indiqu_parmi -35,indiqu_pour 12,indiqu_quels -3,indiqu_qui 3,indiqu_si -6,indivi 14,indivi_a 42
indivi_d -29,indivi_suspec 7,ines_benali 10,ines_colin -8,inflig -8,inflig_a 15,inflig_au 16,inflig_un -52,inform -47,inform_aux -4,inform_la -22
inform_les -7,inform_m -6,inform_sur -10,inocen 25,inonda -51,inonda_d -17,inonda_decisi -4,inscri -50,inscri_a -40,inscri_au -4,inscri_de 4
inscri_par -13,inscri_scolai -3,inscri_sous -3,inscri_sur -17,insere -14,insere_dans -14,insert -7,insert_social -7,insole 15,insole_que 15,instan 7
instan_que 7,instit 6,instru_cent -24,instru_est 7,insubo 13,insufi -9,insufi_profes -17,insufi_satisf 8,insult 17,insult_un 15,interc 4,interd -10
interd_des -6,intere 59,intere_des 29,intere_pour 23,interi -18,interi_de -3,interi_qui -15,intern -11,intero 16,intero_par 16,interv -19,interv_de -4
interv_questi -5,intime 11,intime_convic 11,intitu -11,intitu_clair -11,into -28,into_englis -12,into_french -16,intran 5,intran_et 5,introd -29
invent_a -14,invent_les 25,invent_selon 6,invest 7,invita -38,invita_a -5,iraien 4,iraien_les 4,irais 8,irais_tu 8,irait 11,irait_a 11,iregul 10
iregul_la 16,iregul_redige -6,is 16,is_in -19,is_she 26,is_the 12,ist 16,ist_der 16,isue 4,isue_de 4,it -19,it_is -19,ivre 8,ivre_trois 8,j -21
j_ai -22,j_aimera -13,j_atends 13,jai 30,jai_2 20,jai_3 9,jai_besoin -5,jai_mis 4,jai_trois 4,janvie -17,janvie_les 10,jaouen -8,jaouen_est 11
jaouen_et -14,jaouen_pour -5,jardin 23,jardin_a 4,jardin_d 15,jardin_famili 8,jardin_partag 11,jdois -11,jdois_ecrire -16,jdois_virer 5,je 51
je_cherch -8,je_clase 6,je_cole 9,je_comple -13,je_convoq -43,je_demand 3,je_doi 4,je_dois 9,je_joindr -11,je_joins -16,je_la 27,je_m 9,je_metrai -8
je_n 28,je_recoma 16,je_rempli -16,je_sancti 12,je_veux 25,je_voudra 35,je_vous 4,jean 26,jean_marc 30,jean_moulin -3,jecris -21,jecris_quoi -21
jecriv -16,jecriv_a -16,jembau 24,jembau_qui 24,jete 10,jete_son 10,jeu 20,jeu_de 8,jeu_tu 12,jeudi -13,jeunes 43,jeunes_anouk -4,jeunes_aux -4
jeunes_du 43,jeunes_dynami 5,jeunes_qui -10,jeux -14,job 31,job_from 10,joindr -49,joindr_a -28,joindr_le -6,joindr_une -17,joins -16,joins_a -16
joint -66,joint_et -22,joint_faites -4,joint_les -10,joint_prepar -6,jointe_dans -22,jointe_les -10,jointe_par -8,jointe_sans -7,joints 11,joints_qui 7
jolive 5,jolive_on 5,joue 12,joue_l 5,joue_le 7,joues 12,joues_le 12,jouons 16,jouons_tu 16,jour -104,jour_de -16,jour_du -13,jour_electi -15
jour_pour -16,jour_reteni -26,journa 11,journa_pour 11,journe -3,journe_d -3,jours 11,jours_apres -3,jours_d 42,jours_de -16,jours_est -9,jours_pour 4
judo -26,judo_5 -3,judo_dure -4,judo_subven -3,juge 43,juge_la 35,juge_qui 4,juge_si 5,jugeme -34,jugeme_des -11,jugeme_du -14,jugeme_les -10,juger 11
juger_si 11,juges 17,juges_adapte 4,juges_trop 8,jugez 34,jugez_la 20,jugez_les 7,jugez_si 5,juilet -28,juilet_redige -3,juin -36,juin_fais -3
julie_et 5,julie_karimi -6,jura -16,jure -22,jure_d -16,jures -6,jures_du 9,jury -37,jury_a -83,jury_de -11,jury_depart 11,jury_des -4,jury_devrai 25
jury_doit -27,jury_en 31,jury_et 6,jury_indiqu 14,jury_joint -8,jury_me -16,jury_n 10,jury_note -7,jury_ont -8,jury_par -6,jury_propos 13,jury_que -4
jury_rempli -10,jury_soit 61,juste 66,juste_de 13,juste_entre 3,juste_par 9,juste_qui 18,juste_un 12,juste_une 4,justif 15,justif_d -6,justif_le 13
justif_pour 4,justif_un -4,kaci 6,kandid 16,karim 4,karim_sur 4,karima 25,karima_invent 25,karimi -6,karimi_recue -6,keita -3,keita_rempli 4,kele -6
kele_formul -8,kerlea -21,kerlea_arive -16,kerlea_et 4,kerlea_suivan -9,kervad 6,kervad_a 6,kevin -15,kevin_lemair -15,klein 38,klein_ne 31,kowals 8
kowals_le -4,l_a -6,l_absent -25,l_acepte 5,l_achat -20,l_achete 5,l_aciden 5,l_acord 32,l_acroch 22,l_acueil -14,l_acuse -16,l_adjoin 8,l_adopti 16
l_afiche -53,l_age -5,l_agence -4,l_agent 45,l_aide 20,l_aider 4,l_air -4,l_aire -14,l_alterc 10,l_amical -6,l_analys 10,l_ancien -33,l_ane 48
l_aneau 4,l_anglai 17,l_anonce -36,l_antene -10,l_apel 20,l_apreci 12,l_aprent 13,l_aptitu 7,l_apui -8,l_arbitr 5,l_archit -9,l_arete -32,l_argent 9
l_articl -53,l_asista -22,l_asocia 53,l_atesta -28,l_atribu 24,l_atsem 28,l_autre 6,l_avance 4,l_avis -64,l_avons 24,l_ecole -18,l_eglise -8,l_electe 8
l_electi -20,l_eleve 15,l_eligib 9,l_elimin 3,l_eloge -51,l_elu 5,l_emplac -10,l_emport 41,l_en -4,l_energi 6,l_enseig 6,l_entrep 24,l_entret -93
l_envelo 8,l_enviro -9,l_epicer -19,l_epreuv -5,l_equipe 54,l_ereur -26,l_etat -18,l_ete 5,l_etofe 15,l_etre 12,l_evalua 23,l_heberg 8,l_heure -11
l_homage -11,l_hotel 4,l_ia 9,l_imprim 6,l_inapti 43,l_incend 6,l_indemn -7,l_inform -4,l_inonda -17,l_instru 7,l_interc 4,l_interd -6,l_intere 29
l_introd -17,l_invent -14,l_invest 7,l_invita -5,l_isue 4,l_objet -5,l_obtien 5,l_oeil 28,l_ofice -9,l_ofre 60,l_oral -26,l_ordre -36,l_organi -30
l_origin 33,l_orthog -26,l_ortogr -4,l_un 46,l_unanim -6,l_une 4,l_urgenc 13,l_usager -57,la 4,la_a 30,la_bagare 12,la_baigna -4,la_balanc 21
la_base -6,la_benefi -3,la_blague 3,la_bone 8,la_buvete -24,la_caise 4,la_campag -36,la_candid 41,la_canicu -4,la_capaci 6,la_carure 4,la_case 9
la_ceremo -9,la_chambr -12,la_chaudi 5,la_chause -30,la_chefe 9,la_chrono -31,la_clause -8,la_clotur -6,la_colect 8,la_colone 34,la_coloni 12
la_comand -10,la_comisi -26,la_comune -18,la_conces 13,la_conclu 4,la_concur -16,la_consul -12,la_conven -14,la_convoc -49,la_cour -5,la_course -8
la_couver -11,la_creche 16,la_credib 9,la_danger 24,la_date -77,la_de 11,la_decisi -30,la_declar 18,la_dedans 9,la_delega -10,la_delibe 10
la_demand -34,la_dernie 8,la_design -5,la_difere -13,la_direct 24,la_famile -64,la_faute 30,la_fermet -14,la_fete -27,la_feuile -37,la_fiabil 23
la_fiche -7,la_fin 35,la_foncti -4,la_format -28,la_formul -54,la_fraude -3,la_freque -3,la_future -15,la_gagnan 15,la_garde 6,la_garder 9,la_gaudin -8
la_gendar -21,la_gravit -5,la_greve -7,la_grile 36,la_guingu 23,la_hale -17,la_halte 10,la_hauteu 49,la_journe -3,la_laurea -8,la_lectur 7,la_letre 15
la_ligne 7,la_limite 12,la_liste 17,la_locata -9,la_locati -20,la_loi -24,la_longue -10,la_maire -50,la_maison -5,la_maitri 21,la_manier 33,la_medail 7
la_mediat 19,la_meileu 19,la_mentio -6,la_mer -13,la_merite 4,la_mise 5,la_moins 17,la_motiva 24,la_moyene -12,la_note -30,la_notice -11,la_notifi -32
la_nouvel -28,la_page -9,la_parcel 16,la_partie -18,la_peau 12,la_peine 20,la_pensio 3,la_perfor 13,la_person 41,la_petiti 7,la_phrase 13,la_piece -39
la_pile 11,la_piscin -44,la_place 55,la_plaint 20,la_plaque -12,la_plus 31,la_police -24,la_politi -6,la_popula -5,la_positi -24,la_presen 12
la_presid 4,la_presta 17,la_prime 17,la_priori 7,la_probab 42,la_probit 17,la_proced -49,la_propos 16,la_public -7,la_puniti 22,la_qualit -8
la_questi 18,la_randon -5,la_regie 15,la_religi 11,la_remise -10,la_rempli -6,la_renova -15,la_repart 18,la_repons 44,la_repren 27,la_restau 9
la_retire -9,la_retoqu 16,la_retrai -19,la_reunio -65,la_revoca -22,la_revoqu 15,la_route 23,la_rubriq -11,la_rue 4,la_saisin 29,la_saison -14
la_sale -4,la_sancti 71,la_satisf -5,la_sci 6,la_seance -37,la_secret 20,la_securi -21,la_select -10,la_seule 32,la_sincer 23,la_situat 13,la_societ 24
la_subven 35,la_suite 10,la_surfac -20,la_suspen 19,la_synthe -20,la_taxe 5,la_temper -18,la_terase 4,la_tete 6,la_toitur -25,la_trame -10,la_trouve 6
la_valeur 50,la_verite 16,la_versio -36,la_vile -12,la_virgul -46,la_visite -11,la_vitre 8,la_voirie -29,lafont_pour 3,lagent -5,lagent_que -5,laise -9
laise_apreci 4,laise_arbitr 5,laise_choisi -16,laise_juger 11,laise_seul 4,laiser 27,laiser_choisi 9,laiser_de 13,laiser_partir 4,lam 8,lamber 23
lamy -12,lamy_arive -12,langag -15,langag_simple -15,lapart 12,laquel 63,laquel_croire 7,laquel_de 11,laquel_des 17,laquel_embauc 9,laquel_est 13
laquel_l 19,laret -22,laret_de -22,larete -19,larete_si -19,large -11,large_faites -11,laurea 36,laurea_de 27,laurea_design -13,laurea_du 14
laurea_parmi 6,laurea_que 4,lavand 9,lavand_quele 9,le -7,le_12 -7,le_15 -8,le_3 -3,le_30 -14,le_4 -13,le_6 -6,le_7 -5,le_8 -4,le_a 10,le_au -7
le_aux 19,le_avec -11,le_bail 11,le_bareme -56,le_besoin 4,le_bihan -13,le_bilan 8,le_bon -31,le_border -4,le_boulan 6,le_bris -19,le_budget -35
le_buleti -56,le_bureau -7,le_cabine -4,le_cahier -7,le_calend -26,le_camion 12,le_candid 37,le_caract 14,le_cas -11,le_cd 20,le_centre 13,le_chaufa -6
le_cia 8,le_cimeti -4,le_club 40,le_code -41,le_comerc 6,le_compor 51,le_compte -7,le_concou -8,le_confli 10,le_consei -29,le_contra 33,le_coup 26
le_courie -70,le_cout -38,le_de 23,le_delai 28,le_dernie 11,le_deroul -6,le_deuxie -14,le_dgs -5,le_direct -4,le_discou -27,le_dosier 40,le_drh 11
le_du 18,le_en -38,le_faux 8,le_fichie -23,le_formul -4,le_fose 8,le_gagnan 5,le_garde 8,le_gardie 9,le_gof 6,le_grand -11,le_jardin 8,le_jugeme -14
le_jury -59,le_laurea 20,le_le_ton -19,le_logeme -6,le_lot 4,le_lui -13,le_lundi -20,le_mail -7,le_mailon 26,le_maire -55,le_maitre -9,le_marche 33
le_mardi -3,le_mauvai 5,le_meileu 27,le_meme 5,le_memoir -10,le_menu -30,le_metier 4,le_mieu 4,le_mieux 6,le_mode -6,le_moins 28,le_montan -19
le_mot -17,le_n -3,le_niveau 24,le_nom 58,le_nombre -57,le_nouvea 12,le_numero -7,le_palmar 36,le_partic -21,le_patron -14,le_permis 11,le_petit 23
le_plaisa 13,le_plan -48,le_planin -14,le_plus 35,le_point -15,le_poison 4,le_polici 15,le_port -19,le_portra 9,le_poste 89,le_prenom 9,le_presid 14
le_presta 55,le_prix -21,le_proces -14,le_progra -4,le_projet -8,le_propri 20,le_public -8,le_pv 12,le_quarti 17,le_questi -4,le_quorum -8,le_rang 8
le_raport 37,le_recit 11,le_recour -20,le_recrut -4,le_refus -13,le_regime -4,le_regist -66,le_reglem 18,le_rejet -12,le_rejete 5,le_releve -47
le_rempla -13,le_renvoi 13,le_repas 10,le_retard -5,le_retrog 4,le_risque 43,le_rivera 6,le_role -7,le_saison 4,le_secour 7,le_secret 8,le_sens 32
le_stagia 6,le_statio -6,le_statut -9,le_syndic 14,le_tablea 5,le_tarif -12,le_taux -32,le_teletr 3,le_temoig -26,le_temps -8,le_terain 11,le_texte -21
le_titre -3,le_titula 20,le_ton -19,le_ton_de -19,le_total 19,le_traite 6,le_transp -27,le_travai 42,le_tri 30,le_tribun -9,le_vire 4,le_virera 6
le_vote -5,le_voyage 5,le_wek 12,le_winer 4,leblan 9,leblan_est 9,lebrun 7,lebrun_a 7,lecteu -23,lecteu_elue -8,lecteu_mael -14,lectur 7,lectur_de 7
lefloc 8,lefloc_a 8,legale -6,legale_pour -6,lemair_a 6,lemair_nouvel -18,lemair_pour 36,lemoin -16,lemoin_care -16,lenoir 30,lenoir_a -10,leqel 4
lequel 93,lequel_aider 11,lequel_convie 3,lequel_couter 11,lequel_de -32,lequel_des 48,lequel_il 7,lequel_l 5,lequel_ment 10,lequel_merite 4
lequel_nomer 11,lequel_prendr 3,lequel_serait 3,lequel_tu 20,leroux 7,leroux_decisi -3,leroy 16,leroy_la -5,leroy_recoit -6,leroy_serait 19,les 9
les_12 6,les_2 14,les_4 4,les_absenc 4,les_absent -40,les_acents -10,les_acords -27,les_adjoin -10,les_admis -10,les_agents 33,les_animat -4
les_apreci 25,les_archiv -18,les_argume -9,les_articl -9,les_asiste 6,les_asocia -34,les_autres 15,les_avanta -18,les_avis -13,les_benefi 34
les_benevo -41,les_bilans 13,les_blancs 13,les_bons 15,les_budget -16,les_buleti 5,les_cadres -46,les_candid 14,les_cases 17,les_chance 4
les_change -14,les_chefs -7,les_chifre -16,les_cinq 14,les_cles 6,les_clubs 7,les_colone -7,les_compar -8,les_compet 11,les_compte 13,les_conclu 17
les_condit -15,les_consei 16,les_consig 7,les_couleu -40,les_courie 4,les_criter -4,les_cv 57,les_dates -17,les_de 12,les_dechet -19,les_declar 5
les_defaut 32,les_delais -11,les_delegu 13,les_delibe -4,les_demand 87,les_depens -47,les_depots -10,les_deroga -12,les_descri 17,les_design 18
les_deux 3,les_devis -6,les_difere -10,les_discri -4,les_dix 12,les_dones 10,les_dosier 28,les_douze 17,les_droits -19,les_du 13,les_ecarts -18
les_electe 20,les_eleves 9,les_emplac 45,les_enfant 29,les_entrep -18,les_entret -4,les_etapes -15,les_factur -7,les_faits -9,les_famile 59
les_fautes -24,les_fiches 38,les_foncti -9,les_forain 15,les_fotes -11,les_foyers 12,les_fumist 17,les_garant -6,les_garde -30,les_groupe -31
les_habita -4,les_heberg -5,les_horair -22,les_huit 24,les_incohe -22,les_inconv -4,les_inscri 6,les_interv -4,les_jardin 10,les_jeunes 5,les_laurea 10
les_lecteu -14,les_letres 18,les_lieux -16,les_listes -17,les_logeme 10,les_mails -13,les_mains -6,les_mauvai 16,les_memes -5,les_memoir 9
les_menage 17,les_menus 11,les_mesage 9,les_moins 58,les_montan -66,les_mots -11,les_noms -25,les_notes -14,les_nouvea -10,les_obliga -29,les_observ -5
les_ofres 21,les_onze 19,les_opinio 49,les_oposan 45,les_option -11,les_paragr -41,les_parcou -6,les_parent 23,les_partic 6,les_pasage -4,les_penali -8
les_photos 7,les_pieces -46,les_pieds 8,les_places 23,les_plaint 10,les_plaisa -6,les_planin 20,les_plans 8,les_plus 14,les_poemes 7,les_points 31
les_porteu 5,les_presen 13,les_presid 10,les_profil 20,les_propos -7,les_qualit 35,les_quaran 12,les_quator -6,les_quatre 23,les_questi -17
les_quinze 13,les_raleur 9,les_reclam 9,les_recour -15,les_recrut -4,les_reglem -4,les_regles -23,les_releve 8,les_remarq -13,les_remont -8
les_repeti -42,les_repons -3,les_result -27,les_revenu 12,les_risque -31,les_rubriq -15,les_rues -8,les_rythme -4,les_sancti -14,les_serieu 3
les_servic -13,les_servir 6,les_six 8,les_somes 27,les_statis -31,les_subven 8,les_sur 20,les_taches -42,les_tarifs -28,les_tileul 6,les_tire 28
les_titres -12,les_torts 12,les_travai -20,les_travau -11,les_trois 38,les_usager 6,les_verse -30,les_visas -10,les_voies -29,les_volont 20
les_votes -5,les_vrais 9,lesque 58,lesque_acorde 13,lesque_de -26,lesque_des 18,lesque_posero 4,lesque_rejete 5,lesque_sont 19,lesque_vienen 9
leter -39,leter_into -16,leter_teling -5,leter_the -7,leter_to -12,letre -18,letre_a 6,letre_anonca -9,letre_anonym 14,letre_au -24,letre_aux -16
letre_chaque -11,letre_d -5,letre_de -15,letre_decide 27,letre_qui -17,letre_sur -10,letre_tu 8,letre_type -5,letres 5,letres_d 4,letres_de 4
letres_une 14,leur 21,leur_arive -10,leur_bilan -27,leur_degre 9,leur_delai -6,leur_demand -15,leur_detres 3,leur_diplom -15,leur_domici 3
leur_experi -15,leur_intere 4,leur_merite 4,leur_moyene -4,leur_nom 5,leur_person 5,leur_prix -6,leur_quotie 19,leur_risque 32,leur_sincer 13
leur_situat 17,leur_theme -13,leurs 42,leurs_absenc 6,leurs_buleti 13,leurs_capaci 4,leurs_compet 4,leurs_courie 50,leurs_couts -11,leurs_declar 10
leurs_enseig 5,leurs_pouvoi -25,leurs_result 6,leurs_visite -20,levy 3,libele -5,libere 4,libere_par 4,librar 6,librar_job 11,librar_positi -5
libre -19,libre_d -19,libres -20,libres_sur -20,licenc 29,licenc_d -5,licenc_dans 8,licenc_de -8,licenc_l 9,licenc_le 6,licenc_pour 20,licenc_trouve 27
licenc_un -6,lieux -16,lieux_dans -16,ligne 22,ligne_chacun 14,ligne_note 7,lignes -24,lignes_du -40,lignes_sans -13,lignes_sur 32,lilas 39,limite_de 7
limite_du -3,limpri -15,lina 21,lina_b 13,lina_du 3,lina_pase 5,lines -6,lire_les 5,lis 44,lis_ce -4,lis_ces 6,lis_la 22,lis_les 23,lisibl -50
lisibl_pour -50,list 48,list_de 38,list_the 10,liste 34,liste_alphab -19,liste_ceux 29,liste_choisi 19,liste_ci 10,liste_d 5,liste_de -41
liste_demand 13,liste_des -66,liste_du 13,liste_electo 8,liste_les -12,liste_noire 55,liste_pour 6,liste_reduit 12,liste_sont 11,listes -17
listes_electo -15,listez -28,listez_les -28,litera 42,litera_sur 42,livre 11,livre_ton 12,livres_ton -23,local_d -10,locale -14,locale_ou -14,locata 65
locata_donez 4,locata_en 3,locata_ne 3,locata_sont 11,locata_va 4,locata_vont 4,locati -20,locati_du -20,logeme 18,logeme_a -13,logeme_aux 10
logeme_avec -4,logeme_avons -7,logeme_concer -18,logeme_d 11,logeme_de 29,logeme_du 4,logeme_entre 5,logeme_est 18,logeme_par 6,logeme_racont 9
logeme_range 12,logeme_sociau -13,logeme_vacant -14,loges 4,loges_a 4,logici -27,logici_choisi -4,logici_de -19,loi -24,loi_impose -13,loi_sur -11
loin 4,loisir 8,loisir_et 3,loisir_nombre -5,loisir_vigila -5,long -23,long_de -9,longte 4,longue -43,longue_de -10,lopez_dis 15,lopez_ecris -11
lorain 6,lorain_est 6,lors 13,lors_d -7,lors_de 21,lot 32,lot_2 -24,lot_3 4,lot_4 -4,lot_les 17,lot_numero 12,lot_peintu 14,lot_qui 17,louche 10
loyaut 16,loyaut_de 16,loyer 5,loyer_selon 4,lucas 15,lucas_a 15,lucete 4,lucete_cete 4,lucie -7,lucie_premie -8,lui 88,lui_acorde -17,lui_adrese -9
lui_anonce -13,lui_coleri 8,lui_come 15,lui_confie 8,lui_donera 4,lui_faire 4,lui_inflig 15,lui_moyen 22,lui_on 4,lui_ou 17,lui_pardon 13,lui_pour 6
lui_recoma 23,lui_refuse 3,lui_retire 6,lui_transm -17,lundi -27,m2 -19,m2_sur -19,m_a 9,m_aider 6,m_alix -8,m_b -5,m_blin 5,m_caron 14,m_cest -5
m_costa -4,m_delmot 11,m_dialo -6,m_en 9,m_fabre 28,m_faure -27,m_grand -9,m_hadad 3,m_herve -12,m_indiqu -34,m_jolive 5,m_kerlea -21,m_lam 8
m_lamber 23,m_le -46,m_leblan 9,m_lefloc 8,m_lenoir 29,m_leroy 18,m_lopez 15,m_nguyen 3,m_noel -10,m_paul -8,m_perot -11,m_petit -11,m_petitj 15
m_rey 8,m_roche 15,m_roux -8,m_sanche -6,m_sar 3,m_tesier 4,m_verdot -5,m_ziani -15,ma 28,ma_letre -24,ma_niece 11,ma_note 16,ma_phrase 24,ma_place 47
ma_semain -42,madame -13,madame_la -13,madame_le -23,mael -14,mael_core -14,mai -28,maide -16,mail -4,mail_a 5,mail_au 13,mail_pour -14,mailon 26
mailon_faible 26,mails_d -21,mails_de 25,mails_du -13,maire -47,maire_a -25,maire_avec 12,maire_choisi 8,maire_dans 45,maire_de -26,maire_est -25
maire_et 12,maire_hesite 34,maire_inflig -10,maire_m -8,maire_ne -19,maire_ou -50,maire_peut -29,maire_pour 8,maire_projet -3,maire_sage 10
maire_sur -21,maire_te 4,maire_tu 23,mairie_aux -19,mairie_d -19,mairie_stp 30,mais_bernar -5,maison 12,maison_des -5,maison_fleuri 12,maison_lorain 6
maitre -16,maitre_d -5,maitre_nageur -11,maitri 22,maitri_d 21,majusc -40,mal 5,mal_tourne 5,maladi_de -5,maladi_par -10,malik 21,manage 44
manage_and 5,manage_bien 9,manage_de 30,manier 27,manier_de 39,manier_neutre -12,manife 23,manife_d 23,manqua -25,manqua_de -4,manqua_pour -22
manque -46,manque_a -19,manque_au -5,manque_de 3,manque_l -6,manque_son -24,maraic 3,maraic_pour 3,marc 34,marc_come 30,marc_on 4,marche -17
marche_a -17,marche_apres 3,marche_au 31,marche_aux 9,marche_de 8,marche_du 21,marche_et -5,marche_forain -3,marche_l -16,marche_libere 4,marche_par -7
marche_signe -14,mardi -3,mars -56,mars_a -4,martin 30,martin_a 5,martin_deuxie -9,martin_est 8,matern 13,matin 10,mauvai 53,mauvai_dosier 6
mauvai_foi 22,mauvai_payeur 13,mauvai_payeus 6,maxima -11,maxima_de -9,me 15,me_a -5,me_adam 3,me_amar -4,me_aubry -13,me_ba 9,me_belkac -13
me_blanc -22,me_bouvie 4,me_brun -3,me_colin 13,me_costa -15,me_da 9,me_dialo -12,me_diara 6,me_diop 12,me_dubois -8,me_duval -3,me_faire -10
me_fases -13,me_faure 43,me_faut 6,me_gautie 15,me_hadad 4,me_hamon -7,me_jaouen -8,me_kaci 6,me_keita -3,me_klein 38,me_kowals 8,me_lamy -12,me_le -8
me_lebrun 7,me_lemair -18,me_levy 3,me_martin 4,me_milet 17,me_nguyen 8,me_odete -7,me_oumaro -4,me_perez -4,me_petit -27,me_picard -7,me_poirie 4
me_reform -22,me_rey 16,me_riou -16,me_roy 29,me_seznec -28,me_simon 16,me_sortir 4,me_texier 23,me_the -11,me_vaseur 5,me_vidal 25,me_which 7,mecont 8
mecont_a 8,medail -16,medail_a -16,medail_d 18,medail_de -5,medail_du -30,medail_pour 13,mediat -33,mediat_cest 5,mediat_entre -18,mediat_ne 26
medica -19,medica_est -11,medica_pour -8,medioc 7,medioc_a 7,mehdi 9,meileu 53,meileu_au 3,meileu_candid 20,meileu_cv 5,meileu_date -7,meileu_des 23
meileu_dosier 44,meileu_eleve 6,meileu_employ 8,meileu_facon -8,meileu_format -15,meileu_formul -4,meileu_jour -16,meileu_moment -6,meileu_mot -20
meileu_ofre 4,meileu_photos -10,meileu_plan -21,meileu_poeme 7,meileu_premie 3,meileu_profil 6,meileu_que 14,meileu_redact 14,meileu_tournu -32
membre -4,membre_de 12,membre_du -10,meme 115,meme_crenea 5,meme_des 17,meme_la 15,meme_le 7,meme_les 80,meme_qui 4,meme_si 11,memes -5,memes_unites -5
memoir 11,memoir_de 13,memoir_en -20,memoir_techni 17,men -5,men_come -5,menage 26,menage_de 3,menage_du 17,menage_lesque 4,menage_selon 3,ment 41
ment_dans 20,ment_voici 10,menten 3,menten_sur 3,mentio -19,mentio_a 9,mentio_doit -8,mentio_figure -5,mentio_les -8,menu -30,menu_ideal -30,menus 11
menus_demand 11,mer -13,merci_d 22,merci_de -22,mercie 10,mercie_et 10,mercre 10,mere 5,mere_dis 3,merita 20,merita_en 9,merita_pour 7,merite 69
merite_adopte -6,merite_ce 4,merite_chaque 15,merite_d 4,merite_des 8,merite_l 7,merite_la 4,merite_m 7,merite_pour 7,merite_tu 6,merite_un 9
merite_une -3,mes_agents 7,mes_apreci -23,mes_brun -10,mes_colabo 16,mes_deux 10,mes_notes -17,mes_prises 6,mes_vrais 7,mesage -39,mesage_a -21
mesage_aux -11,mesage_d -10,mesure 18,mesure_discip 18,met -8,met_le -8,metant 36,metant_en 9,metant_toi 27,meteo -5,meteo_aux -5,metez 10,metez_au -10
metez_en 15,metez_l -4,metez_le -12,metez_les 25,metier 38,metier_ce 4,meting -6,meting_about -6,metons 11,metons_que 11,metrai 12,metrai_au 3
metrai_combie 14,metrai_dehors 10,metrai_kele -8,metrai_le -8,metre 21,metre_a 8,metre_dans -15,metre_de -19,metre_en 8,metre_pour 14,metre_une 6
mets -6,mets_au -45,mets_des 20,mets_en -32,mets_la -5,mets_le -26,mets_les -24,mets_lui 22,mets_oui 4,mets_un 36,mets_une 44,microc 21
microc_presen 14,midi -3,mieu 4,mieu_pour 4,mieux 26,mieux_disant 31,mieux_ecrire -28,mieux_que 5,mieux_souten 12,milet 17,minimu -13,minimu_pour -13
minute -7,minute_of -7,mis 9,mis_en 5,mis_les 4,mise -42,mise_a -13,mise_en -31,mision -4,mision_de -3,mobili 20,mobili_urbain 34,mode -5,mode_d -4
mode_de -6,mode_develo 5,modele -75,modele_d -8,modele_de -28,modele_faut -44,modes -16,modes_de -16,moi 74,moi_a -26,moi_ceux 3,moi_des 24
moi_direct 12,moi_dix -6,moi_je 26,moi_juste 20,moi_le 28,moi_les 45,moi_lesque -19,moi_meme -8,moi_queles 6,moi_quels -40,moi_qui 13,moi_s 7
moi_sans 5,moi_si 15,moi_simple 9,moi_ton 37,moi_un 24,moins 84,moins_active 6,moins_bon 15,moins_cher -25,moins_chere -6,moins_compet 13
moins_convai 7,moins_devant 5,moins_intere 3,moins_precai 11,moins_serieu 8,moins_solene -39,moins_solide 5,moins_urgent 15,moins_utile 47
moins_utiles 44,mois -28,mois_dans -10,mois_en -7,mois_et -4,moitie -32,moitie_l -26,moment -6,moment_pour -6,mon -29,mon_adjoin 15,mon_apreci -31
mon_avis -11,mon_chef 13,mon_compte -8,mon_dosier -16,monsie -17,monsie_a 3,monsie_le -28,monsie_rembou 7,montan -46,montan_areter 6,montan_d 13
montan_de 8,montan_demand -26,montan_des -8,montan_du 4,montan_maxima -9,montan_plafon -4,montan_pour 13,montan_qu -17,montan_que -27,montan_total -4
montan_votes -13,montra 31,montra_que 31,moreau 9,morel 11,morel_et 6,mot -52,mot_a -6,mot_autant -6,mot_coupab 25,mot_d -20,mot_de -12,mot_deport -12
mot_dupuis 36,mot_ici -20,mot_le 11,mot_ouvert -20,mot_pour -10,mot_prefer -31,motif 42,motif_acord 13,motif_pour 20,motif_resour -5,motif_valabl 27
motif_zone -4,motiva 24,motiva_ci 26,motiva_d -20,motiva_de 31,motiva_que -16,motiva_selon 5,motiva_type -7,motive -42,motive_le -37,motive_sur 6
mots -11,mots_cles -11,moulin -3,moulin_la -3,moyen 7,moyen_des -13,moyen_partou 22,moyene -15,moyene_d -4,moyene_des -8,mr 8,mr_colin 8,multi 12
multi_acueil 12,munici -34,munici_a 11,munici_des -7,munici_est 6,munici_pendan -9,musiqu 6,mutati 15,mutati_d 11,mutati_de 4,muter 9,muter_a 3,n 10
n_1 7,n_12 -3,n_4 7,n_a -26,n_ai 27,n_arive 11,n_aura 3,n_aurais 18,n_avons -11,n_est 17,n_ont -39,n_y 4,nadege_sans -4,nadia 17,nadia_ou 4,nageur -11
nageur_cases -9,nageur_sauvet -6,nageur_sur 4,name -11,name_of -11,nathal 5,nautiq -6,nautiq_entres -14,nautiq_merci 7,navete -6,navete_pour -6,ne 93
ne_compte 7,ne_convie 56,ne_faut -6,ne_fermez 5,ne_font 3,ne_paie 17,ne_pas 11,ne_peut 6,ne_raport 10,ne_recoit 3,ne_rembou 16,ne_rendro 26,ne_s -19
ne_sera 6,ne_serven 5,ne_sont -10,necesa -70,necesa_pour -24,negati 46,negati_aux 44,neige 11,netes -21,netes_pour -21,netoya -10,netoya_est 5
netoya_prix -7,neuf 7,neuf_famile 4,neutra -20,neutra_sumary -20,neutre -76,neutre_ce -12,neutre_des -4,neutre_du -16,neutre_pour -4,neutre_sans -4
nguyen 12,nguyen_a 8,ni 4,ni_clasem -4,ni_trop 11,nids -24,nids_de -24,niece 11,niece_en 11,niveau 47,niveau_d 13,niveau_de 27,no -20,no_scorin -20
noe -7,noe_garnie -7,noel 3,noel_quite -10,noire 55,noire_des 55,nom 36,nom_cet 9,nom_de 23,nom_diplom -5,nom_done 12,nom_du 34,nom_indiqu 7
nom_pour -23,nomant 19,nomant_la 21,nombre -32,nombre_d 22,nombre_de -55,nome -20,nome_au -3,nome_les -15,nomer -60,nomer_chef 11,nomer_citoye 6
nomer_la -15,nomer_le -4,nomer_me 23,nomer_person -27,nomer_un -73,nomera 6,nomera_qui 6,nomes 15,nomez 20,nomez_vous 20,nomina -16,nomina_avec 6
nomina_d -5,nomina_de -6,nomina_en 28,nomina_et -3,nomina_s -3,nomina_stp -22,noms 33,noms_a 47,noms_de 19,noms_des -87,noms_selon 14,non_come 15
non_dans 4,non_je 4,non_pour -3,non_renouv -3,non_tenu -19,non_titula -5,non_transm -6,nonobs -7,nonobs_dans -7,nora 4,nora_ou 4,nord -16,nord_deux -8
nos -4,nos_stagia -7,not -12,not_select -12,notant 12,notant_chaque 12,notati_vide -7,notati_vierge -18,note -13,note_14 -9,note_au 12,note_bien -9
note_d -21,note_dans -10,note_de 7,note_des 10,note_et 16,note_expliq -8,note_la 33,note_les -12,note_lui 4,note_m -12,note_me -16,note_merite 7
note_ni -4,note_par 59,note_plutot 4,note_pour -20,note_techni 5,noter 9,noter_ces 4,noter_person 4,notera -18,notera_ses -18,notero -20
notero_leurs -20,notes_cohere 4,notes_d -6,notes_de -13,notes_dones -5,notes_du -4,notes_et 17,notes_fixes -20,notes_que -18,notes_techni 6,notez 4
notez_de 12,notez_les -8,notice -22,notice_about -12,notice_archit -13,notice_d -5,notice_du 22,notifi -53,notifi_a -6,notifi_au 4,notifi_d -6
notifi_de -3,notifi_du -13,notifi_les -8,notre 34,notre_agent 7,notre_ancien -12,notre_centre 3,notre_compta 32,notre_fichie 6,notre_nouvel 22
notre_reglem -22,nounou 20,nounou_pour 20,nous_avons -4,nous_cest 3,nous_l 24,nous_lesque 8,nous_n -11,nous_parait -6,nous_recevo 7,nous_recues -35
nous_tu 6,nouvea_agents -3,nouvea_direct -7,nouvea_eleves -10,nouvea_gymnas -4,nouvea_habita -4,nouvea_il 19,nouvea_polici -4,nouvea_regise 21
nouvea_reglem -4,nouvel -13,nouvel_agent -6,nouvel_biblio -28,nouvel_ecole -14,nouvel_equipe -4,nouvel_palmar -8,nouvel_redige -9,nouvel_secret 22
nuisan -5,nuisan_s -3,nuls 9,nuls_stp 9,number -19,number_of -19,numero -100,numero_a -56,numero_d -14,numero_de -13,numero_deux 12,numero_entre -18
numero_la -5,numero_les -16,object 17,object_avec -4,object_de 15,object_le 6,objet -5,objet_de -5,obliga -29,obliga_de -20,obliga_deonto -9,observ -23
observ_du -12,observ_pour -4,obteni 12,obteni_le 9,obtien 5,obtien_decide 5,octobr -11,octobr_a -6,octobr_merci -4,odete -7,odete_brun -7,oeil 28
oeuvre 15,oeuvre_de 21,oeuvre_selon -5,of -14,of_100 24,of_aciden -19,of_each -20,of_the -19,of_them 21,of_water -19,ofice_de -9,ofice_pour 11
oficie 19,oficie_juste 3,oficie_le 17,ofre 40,ofre_d -23,ofre_dans 4,ofre_de 54,ofre_gagnan 7,ofre_irais 8,ofres 19,ofres_avec 6,ofres_avons -21
ofres_colone -3,ofres_dans -10,ofres_de 17,ofres_design 16,ofres_en 13,ofres_et 46,ofres_ont -5,ofres_plus 12,ofres_pour -5,ofres_prix -4,ofres_puis 20
ofres_recues -6,ofres_redige -4,ofres_repren -20,ofres_sans -18,ofres_sont -8,ofres_techni 3,ofres_tels -5,ofres_y 20,okoye_redige -11,olivie_que -3
on 77,on_a -17,on_acepte 8,on_acorde 3,on_afiche -3,on_compte 15,on_devrai -21,on_dis 11,on_doit 12,on_ecarte 10,on_ecrit 6,on_faire 5,on_fait -21
on_garde 14,on_hesite 3,on_l 27,on_la 22,on_le 45,on_les -30,on_lui 8,on_n 13,on_ne 6,on_pourai 6,on_poursu 20,on_prend 22,on_publie -33,on_recoit 10
on_renouv 17,on_s 6,on_sancti -26,one 31,one_of 31,ont -124,ont_declar -14,ont_depose -21,ont_dones -8,ont_ete -17,ont_pas -39,ont_signe -48
ont_suivi -9,ont_vraime 9,onze 19,onze_dosier 19,opinio 49,opinio_politi 17,opinio_syndic 33,oportu 8,oportu_de 8,oposan 45,oposan_au 45,opose -19
opose_pas -19,oposer 18,oposer_tu 18,option -17,option_d -11,option_techni -6,or 48,or_acept 20,or_ahmed 12,or_du 15,or_paul 3,oral -23,oral_de 7
oral_par -34,orale 11,orale_de 10,orale_des 7,orale_du -5,orange_ou 5,ordone 16,ordone_les 16,ordre -33,ordre_1 -7,ordre_alphab -87,ordre_ce -14
ordre_chrono -26,ordre_d -31,ordre_de 107,ordre_des -18,ordre_du -4,ordre_ou 6,ordure -8,ordure_d 9,ordure_rue -6,organi -60,organi_ci -19
organi_des -12,organi_la -21,organi_un -12,origin 51,origin_de 4,origin_des 5,origin_du 26,origin_etrang 19,orthog -30,orthog_de -17,orthog_des -16
orthog_puis 26,ortogr -4,ortogr_de -4,ou 102,ou_acord -8,ou_b 13,ou_bertra 4,ou_blame 6,ou_case 17,ou_cest 7,ou_chaque -18,ou_ci -10,ou_contre 4,ou_d 7
ou_de -14,ou_defavo 29,ou_demand -31,ou_du -12,ou_ele 17,ou_fatou 12,ou_ferme -20,ou_figure -9,ou_il 6,ou_inocen 25,ou_l 38,ou_la 4,ou_le 11
ou_lemair 36,ou_les -20,ou_lui 22,ou_m -28,ou_madame -23,ou_ne 5,ou_non 56,ou_par 5,ou_pas 19,ou_plutot 4,ou_pour 6,ou_refus 36,ou_refuse 24
ou_regie -14,ou_rejete 23,ou_relati -20,ou_risque 12,ou_rouge 13,ou_s 5,ou_samir 6,ou_si 4,ou_situes 6,ou_societ -16,ou_tres 8,ou_tu 7,ou_un 37
ou_une 8,ou_vert 4,oublie 44,oublie_le 35,oublie_tes 10,oui 74,oui_ou 48,oui_peut 19,oumaro -4,oumaro_redige -5,out 25,out_of 24,ouvert -54
ouvert_des -4,ouvert_et -7,ouvert_ou -20,ouvert_pour -11,ouvrir -20,ouvrir_la -20,pa -16,pa_ete -16,page -13,page_de -3,page_du -9,page_la -4
page_le 28,page_les 15,page_lisibl -12,page_sans -6,paie -6,paie_a -3,paie_pas 15,palmar 52,palmar_des 29,palmar_du 24,paneau -5,paneau_faut -5
panel -12,panel_decide -7,panel_has -5,paquet 10,paquet_ceux 10,par -68,par_a 13,par_agent -5,par_an -4,par_ane -18,par_arete -6,par_bureau -14
par_catego -8,par_cele 14,par_cete 12,par_chapit -10,par_chaque -11,par_comune -16,par_corige 26,par_criter 56,par_date -36,par_des -8,par_famile 11
par_foyer 30,par_groupe -11,par_heure -4,par_hypoth 5,par_interv -12,par_l -17,par_la -55,par_le -20,par_les -54,par_lire 5,par_longue -34
par_merite 16,par_mois -26,par_montan -15,par_nom -9,par_non 5,par_numero -7,par_ordre 24,par_oui 5,par_poste -23,par_quarti -42,par_raport 16
par_rue -6,par_serie -12,par_servic -56,par_ta 43,par_theme -21,par_tirage -34,par_tranch -18,par_un 25,par_une -21,par_urgenc 15,paragr -95
paragr_chacun -13,paragr_de -21,paragr_en -28,paragr_il -14,paragr_les -14,paragr_non -25,paragr_qui 25,parait 16,parait_anorma -6,parait_il 4
parait_le 12,parc -11,parc_de -8,parcel 4,parcel_du -11,parcou -8,parcou_declar -3,parcou_des -6,pardon 13,parent -28,parent_ce -42,parent_coment -6
parent_defail 23,parent_la -11,parent_le -13,parent_qui 4,parent_sont 13,parkin 49,parkin_a 8,parkin_des 22,parkin_entre 18,parler 6,parler_les 4
parlez -40,parlez_davant -8,parlez_de -21,parlez_du -12,parmi 110,parmi_ces 64,parmi_les 75,parmi_ses 4,part -18,part_a -19,partag 13,partag_l 3
parte 12,parte_en 7,parte_paul 5,parti -33,parti_pris -4,partic -24,partic_a -15,partic_lesque 5,partic_pase -21,partie -60,partie_du -15
partie_mision -3,partir 72,partir_de 30,partir_des 14,partir_en 29,partir_sans 8,partis 8,partis_de 8,partou 22,parts -17,parts_egales -17,pas 70
pas_a 11,pas_au 25,pas_ce 5,pas_d 14,pas_de 4,pas_discri -10,pas_done -16,pas_encore 17,pas_ete -22,pas_fait 35,pas_ici 7,pas_la 17,pas_le 10
pas_leurs 26,pas_poser -6,pas_pu -11,pas_redige -19,pas_reloge 7,pas_rendu -49,pas_renouv 4,pas_retenu 10,pas_titula -7,pas_une 4,pasage -24
pasage_ajoute 28,pasage_de -4,pasage_des -36,pase 18,pase_au 20,pase_avant 5,pase_dans -21,pase_en 14,pase_ou 17,paser 27,paser_en 10,paser_les 5
paser_ma 11,pasera 11,pasera_en 11,pasteu -9,patien 7,patien_avec 7,patrou -15,patrou_22 -8,patrou_en -7,paul 41,paul_aide 5,paul_durand -6,paul_est 10
paul_garnie -13,paul_mercie 10,paul_mets 22,paul_non 4,payer 29,payer_son 18,payes -24,payes_et -24,payeur 13,payeur_a 9,payeus 6,peau 12,peau_d 12
peine 26,peine_pour 6,peine_que 4,peintu -4,peintu_emploi -5,penali -7,penali_de -10,penche 28,penche_la 21,penche_vous 6,pendan_l -15,pendan_la 32
pendan_une -16,penibl 21,pense 17,pense_quoi 17,penser 4,penser_ele 4,penses -22,penses_quoi -4,penses_tu -20,pensio 3,pensio_qu 3,percut -6
percut_pour -6,perdan 3,perdan_quel 3,perdre 7,perdre_son 6,perez -4,perez_au -8,perez_ou 5,perfor 25,perfor_des 13,perfor_review 8,peril -4,perime 13
perime_scolai 13,perin 12,perin_avec 13,perisc -10,perman -4,permis 20,permis_acord 24,permis_de 10,permis_et 22,permis_refuse 9,perot -11,person 21
person_a -11,person_avec -6,person_de 21,person_dis 7,person_est 16,person_in -19,person_inscri -4,person_la 21,pertin 31,pertin_a 6,pesez 21
pesez_les 21,petanq 8,petanq_vaut 8,petit 39,petit_alors 13,petit_coup 10,petit_enzo 4,petit_m -10,petit_moins 5,petit_nouvea 19,petit_oui 5
petit_plus 5,petit_qu -7,petit_rankin 30,petit_redige -17,petit_tom 5,petite 10,petite_enfanc 4,petite_histoi 10,petite_lina 5,petite_sow -10,petiti 7
petiti_contre -10,petitj 15,peu -28,peu_moins -39,peu_motive 4,peu_tu -11,peut -17,peut_en 6,peut_etre 19,peut_refuse -29,peut_tu -10,peux -8
peux_faire -8,photos -42,photos_de -4,photos_decrit 32,photos_du -46,photos_les -21,photos_par -5,phrase -38,phrase_a -17,phrase_en -14,phrase_est -10
phrase_l -5,phrase_la 13,phrase_le 38,phrase_plus -12,phrase_pour -8,phrase_sur -21,phrase_ton 34,piano 19,piano_du 19,picard -7,picard_a -10,pichon 16
pichon_metez -7,pichon_tient 23,pick 13,pick_one 11,piece -40,piece_d -17,piece_manqua -4,piece_qui -19,pieces -81,pieces_a -11,pieces_absent -4
pieces_comple -4,pieces_demand -16,pieces_du -4,pieces_fourni -20,pieces_jointe -8,pieces_manque -5,pieces_ou -10,pieces_que -10,pieds 8,pieds_dans 8
pile 11,pile_les 4,piles 19,piles_oui 19,piscin -44,piscin_dans -14,piscin_par -3,piscin_parmi 21,piscin_pour -13,placar 3,place 25,place_au 27
place_d 3,place_dans 8,place_de 10,place_du 15,place_en -29,place_et 18,place_insufi 6,place_les 8,place_pour 15,place_redige -15,place_reserv -22
place_si 3,place_tu 3,places 26,places_d -14,places_du 22,places_en 4,places_pour 4,placie 7,placie_qui 9,plafon -9,plafon_de -4,plafon_decisi -5
plaign 10,plaign_avec 9,plaint -5,plaint_a -4,plaint_de -12,plaint_des 13,plaint_pour -3,plaint_recues -4,plaisa 27,plaisa_de 12,plaisa_ou 13,plait -15
plan -116,plan_a -6,plan_de -39,plan_le -13,plan_local -10,plan_pour -29,planin -9,planin_d -5,planin_de -14,planin_des -14,planin_et 4,planin_qui 17
plans 6,plaque -12,plaque_a -3,plaque_de -9,platan -25,platea 10,please 10,plis -4,plis_quatre -4,plurie -14,plurie_et -14,plus 20,plus_ancien -18
plus_apte 26,plus_au 24,plus_avanta 5,plus_bas -10,plus_beau -7,plus_beles -26,plus_besoin -6,plus_capabl 6,plus_clair -40,plus_claire -65
plus_clairs -14,plus_constr 4,plus_convai 13,plus_courag 25,plus_court -57,plus_courte -12,plus_courto -12,plus_credib 5,plus_de 17,plus_docile 12
plus_doux -4,plus_eleve -16,plus_faible 6,plus_fiable 16,plus_genant 11,plus_grave 28,plus_haut 17,plus_intere 4,plus_le 6,plus_lisibl -39
plus_merita 20,plus_netes -21,plus_ou 5,plus_patien 7,plus_qu 10,plus_rapide 14,plus_recent -18,plus_simple -24,plus_sobre -17,plus_solide 17
plus_souven 15,plus_urgent 18,plus_utile 68,plutot 37,plutot_contre 4,plutot_nadia 4,plutot_pour 4,plutot_qu 8,plutot_que 23,poeme 6,poeme_et 7
poeme_pour -5,poeme_qui 5,poemes 7,poemes_des 7,point -9,point_de 6,point_sur -15,pointa 35,pointa_les 28,pointa_qui 7,points 68,points_a -20
points_aux 5,points_avis 25,points_d 16,points_de -8,points_done -22,points_du 32,points_faible -7,points_forts 9,points_pour 44,points_que 4
points_sur 26,poirie -10,poirie_emplac -14,poirie_vous 4,poison 4,police -74,police_de -53,police_plus -18,polici 11,polici_munici 11,polie -10
polie_pour -10,polime -20,polime_une -20,polite -54,polite_la -17,polite_leter -12,politi 17,politi_de -4,politi_des 17,pompie 25,pompie_lequel 25
ponder 32,ponder_les 28,ponder_puis 7,pont -12,pont_aux -12,popula -10,port -27,port_de -4,port_des -5,port_presen -14,portag 12,portag_de 12
portan -33,portan_avance -8,portan_ou -20,porteu -11,porteu_de -15,porteu_du 5,portra -3,portra_de -18,portra_psycho 15,poser -37,poser_a -26
poser_aux -13,poser_lors -7,poser_proble 11,posero 4,posero_des 4,poses -24,poses_a -17,poses_par -8,posibl -9,positi -22,positi_de -24,poste 34
poste_d -17,poste_de -19,poste_du -35,poste_et -8,poste_irait 11,poste_justif 10,poste_par -6,poste_pour -9,poste_sans -6,postes_selon 5,postul 38
postul_au 3,postul_ci 7,potent 13,potent_pour 7,pouce 10,pouce_yan 10,poule -24,pour -11,pour_2026 -24,pour_27 -8,pour_3 -11,pour_aficha -6
pour_anonce -19,pour_atribu -14,pour_ce 64,pour_cet -10,pour_cete -21,pour_ceux 19,pour_chacun 35,pour_chaque 75,pour_combie 3,pour_compar -32
pour_comple -6,pour_conclu -4,pour_declin -10,pour_defend -6,pour_demand -11,pour_depot -9,pour_dire -44,pour_ecarte 24,pour_embauc 13,pour_encadr 7
pour_enzo 10,pour_equili 19,pour_et -21,pour_gagner 13,pour_gerer -4,pour_inapti -6,pour_inflig -53,pour_instru -24,pour_insubo 13,pour_insufi -17
pour_iregul -6,pour_jeudi -13,pour_juilet -17,pour_l 30,pour_la 20,pour_lapart 12,pour_le 7,pour_lequel 7,pour_les -35,pour_licenc -6,pour_limpri -15
pour_m 51,pour_me -27,pour_nadege -4,pour_ne 18,pour_noe -7,pour_nomer -73,pour_nos -7,pour_nuisan -3,pour_ou 8,pour_ouvrir -20,pour_publie -6
pour_que 24,pour_qui 19,pour_raison -3,pour_recevo -10,pour_recomp -12,pour_recrut -9,pour_refuse 15,pour_renove -15,pour_repart 13,pour_s -13
pour_sa -10,pour_signat -14,pour_son 57,pour_theo 16,pour_titula -6,pour_tout 13,pour_un -30,pour_une -23,pourai 17,pourai_imagin 5,pourai_rempla 9
pourai_tu 4,pource -32,pource_de -32,pourqu 29,pourqu_avec 9,pourqu_me 25,pourqu_sa -20,poursu 20,poursu_le 20,pouvoi -35,pratiq -22,pratiq_coment -22
preala -14,preala_a -4,preala_que -3,preavi -24,preavi_de -24,precai 11,precar 11,precar_pour 11,precis 13,precis_qui 14,predis 32,predis_lequel 7
predis_quels 13,predis_qui 13,predit 27,predit_quels 27,prefer 62,prefer_entre 9,prefer_pour 5,prefer_tu -31,prefet -35,prefet_pour -10,premie 51
premie_adjoin 3,premie_cele 4,premie_en 12,premie_et -8,premie_fais -8,premie_pour 5,premie_prix 7,premie_redige -13,premie_selon 8,prend 23
prend_malik 21,prendr 18,prendr_celui 4,prendr_il 3,prendr_parti -30,prendr_pour 29,prendr_qui 10,prends -9,prends_leqel 4,prends_note -14,prenez -28
prenez_note -28,prenom 20,prenom_de 9,prenom_qui 11,prepar -23,prepar_l 36,prepar_la -26,prepar_le -31,prepar_les 38,prepar_sa -4,prepar_un -21
prepar_une -22,presby -16,presby_aupres -25,presby_je 9,presel 32,presel_cinq 19,presel_les 13,presen -92,presen_a -27,presen_au 14,presen_ce -6
presen_de 12,presen_du -17,presen_et -10,presen_l -20,presen_la -6,presen_le -41,presen_les -43,presen_mes -10,presen_sous -5,presid 32,presid_de 17
presid_des 13,presid_la 10,presid_le -19,presid_pour 14,presta 66,presta_a 9,presta_orale 17,presta_pour 47,presta_retenu -7,preten 45,preten_au 30
preten_you 16,preven -13,previe -7,previe_l 5,previe_les -12,prevoi -39,prevoi_il -20,prevoi_l -18,prevu -4,prevu_par -4,prevue -30,prevue_au -8
prevue_pour -21,prime 30,prime_de 35,prime_pour 7,prime_prevu -4,primes_au 6,primes_decide -3,princi_et 4,priori 6,priori_a 8,priori_des 3
priori_la -13,priori_les -30,priori_pour 12,pris -7,pris_le -3,prise -14,prise_par -4,prise_samedi -8,prise_si 6,prises -6,prises_de 6
prises_pendan -12,priver 19,priver_d 19,privil 39,prix -52,prix_45 -7,prix_60 -12,prix_anonce -18,prix_ci -4,prix_de 14,prix_delai -4,prix_des -27
prix_du 23,prix_et -18,prix_famile -9,prix_qui -6,prix_sur 3,probab 59,probab_d -7,probab_de 14,probab_etrang 5,probab_qu 31,probab_que 20,probit 17
probit_de 17,proble 24,proble_a 11,proble_dans 10,proble_de 4,proced -49,proced_d -9,proced_de -29,proced_discip -9,proced_pour -6,proces -30
proces_verbal -30,procha 33,procha_direct 6,proche 5,proche_du 5,procur -4,profes -5,profes_a -17,profes_anuel -6,profes_avec 26,profes_dans -11
profes_de 17,profes_du -5,profes_mets -6,profes_mise -10,profes_pour 6,profes_selon -3,profes_vierge -8,profil 62,profil_des 25,profil_en -9
profil_pour 8,profil_psycho 23,profil_recher -16,profil_te 6,profil_trop 18,progra -7,progra_de -7,projet -21,projet_asocia 29,projet_d -12
projet_de -50,projet_des 23,projet_du -15,projet_educat -6,projet_jeunes 20,projet_pour -12,promot 38,promot_sarah 12,promou 49,promou_au 15
promou_cete 23,promou_lesque 7,promou_vous 7,promu -9,promu_redact -5,promus -8,promus_en -8,pronon -7,pronon_en -8,pronon_toi 11,propor 39
propor_aux 17,propor_la 9,propos 24,propos_au 25,propos_de 12,propos_des -41,propos_dix -29,propos_huit -11,propos_le 17,propos_moi 12,propos_qui 9
propos_trois -25,propos_un -11,propos_une 33,propre -36,propre_dans -10,propre_la -10,propre_le -14,propre_les -12,propre_mon -8,propre_repons -18
propre_un 4,propri 25,propri_du 20,propri_qui 8,protec -5,provis 18,provis_des 18,pseudo -11,pseudo_les -11,psycho 62,psycho_de 57,psycho_du 4,pu -11
pu_reteni -11,public -43,public_a -16,public_au -3,public_du -7,public_ines -8,public_intran 5,public_pendan -3,publie -58,publie_l -6,publie_la -33
publie_les -8,publiq -69,publiq_locale -14,publiq_presen -16,puis 109,puis_apliqu 10,puis_clase 7,puis_cochez 20,puis_deduis 6,puis_design 3
puis_ecrive 4,puis_entour 26,puis_repond 3,puis_soulig 32,puis_termin 14,puise 32,puise_gagner 32,puniti 51,puniti_a 9,puniti_des 13,puniti_pour 31
pureme 16,pureme_indica 16,pv 12,pv_d -4,pv_de 17,px -22,px_me -22,qn -16,qn_d -16,qu 10,qu_a 6,qu_ele 40,qu_eles -17,qu_en 5,qu_est -33,qu_estime -11
qu_il 17,qu_ils -11,qu_on 32,qu_ont -14,qu_un 4,qu_une -27,quai -13,quai_nord -13,qualit 53,qualit_35 -7,qualit_de -21,qualit_des -6,qualit_du 23
qualit_et 32,quand_le -5,quand_meme 4,quaran 12,quaran_quatre 12,quarti 18,quarti_a 28,quarti_parmi 20,quarti_qui 7,quarti_un -13,quarti_vont 9
quator 6,quator_candid -6,quator_demand 13,quatre 92,quatre_archit 9,quatre_articl -13,quatre_candid 12,quatre_cv 5,quatre_demand 17,quatre_entrep 4
quatre_famile 5,quatre_groupe -12,quatre_inscri 12,quatre_lesque 6,quatre_noms 31,quatre_ofres -4,quatre_volont 21,que 9,que_ca 21,que_candid 21
que_ce 21,que_celui 16,que_cet -3,que_cete 36,que_chaque -27,que_colver 24,que_contie -29,que_declar -9,que_demand -17,que_dis -41,que_doit -10
que_faire -8,que_faut 15,que_j -24,que_je -18,que_jecriv -16,que_l 11,que_la -44,que_le -34,que_lucas 15,que_m 18,que_ma -5,que_me 31,que_merite 19
que_metre -15,que_nous 24,que_penser 4,que_penses 6,que_posibl -6,que_quatre 6,que_risque -22,que_sa -23,que_saveur 6,que_seul 32,que_solici -27
que_son -33,que_tu 88,que_vaut 10,que_veut -41,que_voici -32,que_vote -3,que_vous 36,quel 12,quel_age -12,quel_agent 26,quel_animat 4,quel_articl -7
quel_artisa 5,quel_bureau 25,quel_cabine 21,quel_candid 9,quel_chemin -5,quel_club 26,quel_consei 6,quel_crenea -19,quel_docume -4,quel_dosie 23
quel_dosier 11,quel_eleve 22,quel_elu 4,quel_enfant 6,quel_est -35,quel_guiche 6,quel_jour -26,quel_logici -4,quel_montan 31,quel_mot -31,quel_nom -9
quel_paneau -5,quel_permis 9,quel_plaisa 17,quel_plan -3,quel_pource -53,quel_profil 6,quel_regime -21,quel_restau 4,quel_revete -5,quel_secour 10
quel_soumis 4,quel_sporti 6,quel_tarif 12,quele -16,quele_amende 12,quele_asocia -19,quele_difere -5,quele_entrep 19,quele_est -64,quele_famile 11
quele_mesure 18,quele_note 11,quele_ofre 8,quele_option -6,quele_peine 6,quele_police -31,quele_puniti 19,quele_rue -7,quele_sale -10,quele_sancti 19
queles -69,queles_aides -15,queles_amende -10,queles_candid -12,queles_dates -5,queles_delibe -3,queles_demand 5,queles_difere -9,queles_famile 23
queles_mentio -12,queles_pieces -6,queles_questi -7,queles_sancti -21,queles_sont -29,quelqu 6,quelqu_un 6,quels 6,quels_abones 26,quels_agents -4
quels_bambin 10,quels_benefi 6,quels_criter -14,quels_docume -30,quels_dosier -14,quels_eleves 16,quels_enfant 5,quels_etudia 4,quels_forain 3
quels_habita 14,quels_jeunes 9,quels_locata 5,quels_parent 13,quels_sont -40,questi -81,questi_a -38,questi_atribu 3,questi_d -18,questi_de 4
questi_des -4,questi_for -5,questi_ne -6,questi_neutre -4,questi_ouvert -11,questi_poses -25,questi_pour -5,questi_sur -8,qui 80,qui_a 35,qui_abusen 4
qui_adrese -32,qui_atende 6,qui_augmen -38,qui_aura 28,qui_auront 6,qui_convoq 17,qui_couper 5,qui_de 25,qui_decouv -16,qui_demand -32,qui_des 3
qui_design -13,qui_devrai 36,qui_dis -21,qui_dois -43,qui_doit 11,qui_doner 12,qui_donera 4,qui_emport 34,qui_envoye -24,qui_est -5,qui_et 9
qui_expliq 25,qui_faut 45,qui_fera 15,qui_ferait 4,qui_finit 7,qui_font 6,qui_fraude 4,qui_gagne 45,qui_habite 4,qui_indiqu -6,qui_inform -4
qui_iraien 4,qui_l 27,qui_la -4,qui_laiser 14,qui_le -10,qui_licenc 8,qui_manque -19,qui_ment 10,qui_menten 3,qui_metre 8,qui_n -39,qui_ne 10
qui_nomer 6,qui_nous -5,qui_ont -11,qui_parmi 12,qui_part -19,qui_partir 16,qui_pase 21,qui_pourai 10,qui_prendr 3,qui_presid -22,qui_prevoi -14
qui_promou 4,qui_pronon -8,qui_recevo 12,qui_recrut 3,qui_refuse 5,qui_resemb 6,qui_retire -14,qui_revele 3,qui_risque 8,qui_s 17,qui_se -19
qui_sera -6,qui_signe -40,qui_sont 47,qui_sort 5,qui_te 40,qui_tire 21,qui_traine 11,qui_tranch 5,qui_travai 14,qui_triche 12,qui_tu 22,qui_va 13
qui_valent 5,qui_vante 3,qui_verais 7,qui_virera 8,qui_votes 15,qui_vous 6,quil 5,quil_parte 5,quinze -7,quinze_ans -17,quinze_famile 13
quinze_jours -4,quite -6,quite_la -10,quite_son 4,quoi -16,quoi_a -19,quoi_dans -12,quoi_de 16,quoi_des -30,quoi_le -9,quoi_m 35,quorum -13
quorum_et -5,quorum_pour -8,quotie -19,quotie_450 -17,racont 9,racont_a 9,racour -68,racour_ce -25,racour_cete -9,racour_l -21,racour_les -14,raison 48
raison_a 27,raison_dans 6,raison_de 12,raison_pour 21,raleur 9,randon -5,rang 12,rang_de 11,range -15,range_ces -6,range_la -8,rangez -21,rangez_ces -9
rangez_les -13,rank -9,rank_the 10,rank_these -19,rankin 30,rankin_des 30,rapel -29,rapel_a -5,rapel_aux -23,rapela -21,rapela_a -12,rapela_l -6
rapela_la -4,rapele -16,rapele_aux -5,rapele_les -42,rapele_moi -6,rapide 14,rapide_au 14,raport -10,raport_a 14,raport_anuel -13,raport_au 29
raport_conclu 43,raport_d -14,raport_de -6,raport_du 4,raport_factue -7,raport_les -17,raport_par -12,raport_seulem -7,raport_sur -32,rating 8
rating_for 8,ratio 30,ratio_de 30,raye 8,raye_de 8,realis 14,recapi -27,recapi_des -9,recapi_les -19,recent -18,recent_au -13,recept -53,recept_d -9
recept_de -25,recept_des -8,recept_pour -12,recete -17,recete_jours -14,receva 4,receva_au 4,recevo 31,recevo_cent -10,recevo_l 17,recevo_la 6
recevo_qui 12,recevo_vingt 7,recher -16,recidi 54,recidi_de 39,recit 11,recit_de 11,reclam 15,reclam_a -6,reclam_lesque 9,recoit_ceux 10,recoit_le -5
recoit_pas 3,recoit_un -6,recoma 85,recoma_a -13,recoma_d 16,recoma_de 18,recoma_le 23,recoma_moi 18,recoma_pour 5,recoma_qui 3,recoma_une 17
recoma_vide -16,recomp -12,recomp_les -12,recopi -5,recopi_les -5,recour -52,recour_contre -7,recour_de -15,recour_en -15,recris -12,recris_le -12
recrut -27,recrut_a 6,recrut_afin -4,recrut_cest 3,recrut_d -9,recrut_de 6,recrut_des -9,recrut_experi 12,recrut_sans -6,recu 16,recue -6,recue_au -6
recues -73,recues_aucune -4,recues_avant -8,recues_avec -6,recues_par -34,recues_pour -21,recus 20,recus_apres -3,recus_ce 12,recus_groupe -11
redact -23,redact_d 14,redact_de -23,redact_entre -18,redeva 10,redeva_de 10,redhib 10,redhib_de 10,redige -36,redige_deux 18,redige_en 16,redige_l -52
redige_la -37,redige_le -8,redige_les -10,redige_son 26,redige_trois 32,redige_un -13,redige_une -15,redoub 5,reduis 25,reduis_ce -7,reduis_la 32
reduit 12,reduit_qui 12,refect -5,refect_d -7,refect_de -13,refect_du 15,refere -23,refere_declar -4,refere_est -26,refere_securi 7,reform -75
reform_cete -4,reform_l -7,reform_laret -22,reform_le -13,reform_mon -11,reform_plus -24,refus -9,refus_au 17,refus_d -43,refus_de -69,refus_en -4
refus_et 14,refus_les -9,refus_ou 32,refus_pour 26,refus_que -4,refus_selon 24,refuse -23,refuse_l 9,refuse_la 12,refuse_le 8,refuse_par -16
refuse_parmi 14,refuse_polime -20,refuse_stp -4,refuse_un -29,regard 10,regard_si 12,regie -15,regie_de 28,regie_delega -16,regie_direct -14
regie_et -13,regime -36,regime_indemn -23,regise 19,regise_de 21,regist -97,regist_on -30,reglem -60,reglem_de -8,reglem_done 35,reglem_du -23
reglem_et -23,reglem_interi -18,reglem_ne -10,reglem_ou -9,regles -6,regles_de -19,regles_du -5,regles_et 20,regrou -7,regrou_les -4,reject 18
reject_leter -7,reject_or 20,reject_the 5,rejet -40,rejet_a -8,rejet_aux -12,rejet_d -8,rejet_de -12,rejete 38,relanc -43,relanc_a -17,relanc_les -27
relati -20,relati_a -20,releve -60,releve_de -13,releve_des -30,releve_les -18,religi 11,religi_des 11,relis -50,relis_l -3,relis_la -20,relis_mon -27
reloge 41,reloge_d 4,rels 10,rels_paul 10,remarq -19,remarq_du -6,remarq_selon -13,rembou 23,rembou_pas 16,rembou_son 7,remerc -29,remerc_les -29
remets 9,remets_a 9,remise -37,remise_de -23,remise_des -17,remise_et -5,remise_gracie 4,remont_des -8,remont_les 7,rempla 82,rempla_au 4,rempla_du -13
rempla_l -3,rempla_le 69,rempla_les 29,rempli 86,rempli_avec 21,rempli_la 43,rempli_le 29,rempli_les 13,rempli_par -9,rempli_pour 26,rendez 13
rendez_plus -5,rendez_un 18,rendro 26,rendro_pas 26,rends 7,rends_cete -7,rends_une 12,rendu -64,rendu_d 16,rendu_de -4,rendu_du -4,rendu_en 7
rendu_exclus -5,rendu_fais -12,rendu_leur -27,rendu_leurs -23,rendu_mot -6,rendu_par -8,rendu_que -10,rendus -3,rendus_d 8,rendus_de -11,renouv 19
renouv_d -3,renouv_du -3,renouv_le 20,renov 16,renov_est 16,renova -15,renova_de -6,renova_du -10,renove -15,renove_un -15,rensei -3,rensei_par -3
renvoi 13,renvoi_de 13,repart 36,repart_l 4,repart_le -5,repart_les 18,repas 9,repas_a -13,repas_des 10,repas_indiqu 12,repere 39,repere_ceux 3
repere_dans 35,repere_les 5,repete 10,repete_apres 16,repete_averti 6,repete_la -14,repeti -42,repeti_de -35,repond 41,repond_a -41,repond_aux -6
repond_en 36,repond_juste 9,repond_oui 13,repond_par 20,repond_qui 3,repond_seulem 13,repons_a -7,repons_aux -5,repons_bienve -11,repons_de -16
repons_du -4,repons_negati 46,repons_pour 11,report -8,report_au -6,repren -24,repren_ce -27,repren_l 27,repren_les -20,repren_mon -4,repres -6
repres_au -6,requet -29,requet_ou -31,requir -17,requir_from -17,resemb 6,resemb_le 6,resent 5,resent_sur 5,reserv -17,reserv_ou 5,resort -13
resort_celui 5,resort_le 9,resort_les -26,resour 8,resour_de 11,resour_superi -5,respon -21,respon_de -5,respon_des -24,respon_du 6,restan -43
restan_neutre -43,restau 15,restau_acorde 4,restau_le -11,restau_scolai 18,reste -9,reste_libre -19,reste_plus 4,reste_un 5,rester 6,rester_longte 4
restit -13,restit_les -13,result -35,result_ci -10,result_de -11,result_du -24,resume -112,resume_chacun -21,resume_de -13,resume_l -5,resume_la -28
resume_le -52,resume_les -14,resume_neutre -14,resume_sans -10,retard 10,retard_de -5,retard_prevue -8,retard_repete 9,reteni 37,reteni_l 7
reteni_la -13,reteni_leur -11,reteni_pour -17,retenu -46,retenu_apres -8,retenu_est 23,retenu_l -8,retenu_la -4,retenu_me -4,retenu_ou 12,retenu_par -4
retenu_pour 3,retien -17,retien_la -17,retire 6,retire_cinq 12,retire_de 20,retire_les -19,retoqu 16,retoqu_redige 16,retrac -14,retrac_dans -14
retrai -15,retrai_du -8,retrai_rempli 10,retrog 4,reunio -76,reunio_comenc -7,reunio_du -7,reunio_est -14,reunio_metez -5,reunio_publiq -28,reusir 14
reusir_le 13,reusit 4,reusit_de 4,revele 4,revele_le 3,revenu 41,revenu_decisi 25,revenu_declar 12,revete -5,revete_reteni -5,revien -3,revien_a -4
review 8,review_rating 8,revisi -7,revisi_des -7,revoca -10,revoca_d -8,revoca_et -5,revoqu 30,revoqu_l 12,revoqu_m 4,rey 23,rien 27,rien_contre 13
rien_d 3,rien_de 7,riou -19,riou_excuse -16,risk 12,risk_score 12,risque 46,risque_dans 15,risque_de 49,risque_profes -17,risque_que 31,risque_tu -22
rivera 4,rivera_et -12,rivera_les -11,rivera_pour 4,rivera_que -7,rivera_qui 6,robot 10,robot_devait 10,roche 15,roche_est 15,role_du -4,role_le 8
rouge 23,rouge_devant 9,rouge_la 5,rouge_les 5,rouge_ou 4,rousel 9,rousel_letres -13,route_acepte 23,route_vergla -19,roux -12,roux_a 8,roux_et -30
roy 18,roy_lors 33,roy_plutot 8,roy_premie -8,rsa 3,rsa_ne 3,rubriq -28,rubriq_des -11,rubriq_du -15,rue -20,rue_a -7,rue_base -6,rue_date -11
rue_des 41,rue_nouvel -9,rue_pasteu -9,rue_sera -7,rues -68,rues_du -5,rues_et -14,rues_par -42,rugby 46,rugby_cete 14,rugby_puise 32,rural -16
ruraux -14,ruraux_rues -14,rythme -4,rythme_scolai -4,s -26,s_a 8,s_apliqu -34,s_apreci -3,s_cover -16,s_en 6,s_il 4,s_impose 35,s_inscri -15
s_opose -19,sa 12,sa_candid -24,sa_demand -25,sa_deroga 11,sa_letre 26,sa_plaint -4,sa_qualit 5,sa_signat 4,sa_situat 10,sa_subven 9,sa_valeur 28
sa_victoi -21,sacs -6,sacs_d -6,sage 16,sage_choisi 10,sage_de 7,saisin 29,saisin_du 29,saisis 13,saison -32,saison_a -14,saison_est -10
saison_potent 7,sale -22,sale_atribu -10,sale_choisi -10,sale_de -11,sale_des 25,sale_est -8,sale_par -10,sales -5,sales_decide -5,samedi -8,samir 6
sanche -6,sanche_pour -8,sancti 30,sancti_adapte 19,sancti_aplica -30,sancti_averti -6,sancti_contre 24,sancti_de 13,sancti_decide -4,sancti_deja -8
sancti_discip -26,sancti_doit 4,sancti_encour -11,sancti_le -8,sancti_paul 12,sancti_pour 16,sancti_pronon -9,sancti_propor 19,sancti_que 19
sancti_qui 13,sancti_recoma 5,sancti_redige -9,sancti_retenu 23,sancti_sont -8,sancti_un -30,sancti_vu 18,sandri 26,sanita -4,sanita_sur -4,sans -110
sans_apreci -27,sans_avis -19,sans_change -7,sans_citer 6,sans_claser 18,sans_coment -5,sans_conclu -18,sans_consei -26,sans_detour 5,sans_dire -20
sans_discri -7,sans_doner -16,sans_doute 4,sans_en -7,sans_jugeme -10,sans_l -6,sans_la -6,sans_les -22,sans_nomer -27,sans_note -5,sans_noter 5
sans_parti -4,sans_payer 8,sans_prendr -30,sans_que 21,sans_regles 20,sans_rempli -8,sans_signat -3,sans_touche -4,sans_tranch -20,sans_tu 8
sans_viser -3,sans_vous 6,sar 3,sar_l 4,sarah 12,sarah_or 12,sarl 3,sarl_brunel 3,satisf -7,satisf_des -5,satisf_ou 8,sauvag 7,sauvag_selon -9
sauvet -6,sauvet_pour -6,saveur 6,saveur_d 6,savoir 6,savoir_qui 4,scenar_de -8,scenar_fictif 9,schol -9,schol_holida -12,sci 6,sci_les 6,scolai -30
scolai_cete -27,scolai_colone 13,scolai_manage 9,scolai_mets 4,scolar -7,score 77,score_de 23,score_each 14,score_these 24,scorer 4,scorer_ces 4
scores 21,scorin 12,scorin_des 32,scruti -22,scruti_bureau -8,scruti_secret -11,se -6,se_depart 10,se_deroul -9,se_plaint -31,se_separe 12,se_sont -8
se_voie 21,seance -44,seance_a -10,seance_comenc -9,seance_ou -9,seance_parmi 23,seance_presen -10,secour 35,secour_a 16,secour_acorde 10,secour_d 4
secour_entre 3,secour_faut 11,secour_popula -5,secour_pour 4,secret 33,secret_a 16,secret_de -10,secret_m -6,secret_pour -5,securi -15,securi_de -21
seguin -10,seguin_absent -10,sejour 24,sejour_d 20,sejour_triche 10,sel -19,sel_au -19,select -64,select_criter -12,select_des -10,select_her -5
select_la 14,select_les -57,select_trois 11,selon 75,selon_ce 25,selon_ces 4,selon_l 9,selon_la 11,selon_le -35,selon_les 29,selon_leur 47
selon_leurs 4,selon_sa 9,selon_son 6,selon_toi 17,semain -43,sembla 15,sembla_d 15,semble 48,semble_fautif 17,semble_juste 4,semble_le 6
semble_partis 8,semble_propor 13,sens 39,sens_coment 14,sens_du -13,sensib -3,sensib_des -3,sent 8,sent_il 8,sentim 7,sentim_a 4,sentim_sur 3,separe 18
separe_de 12,sept 18,sept_elus 14,sept_promou 4,sera 22,sera_bare -7,sera_pas 6,sera_presen -7,sera_retenu 27,sera_tu 4,serait 26,serait_sage 7
serait_un 3,serie -12,serie_et -12,serieu 23,serven 5,serven_a 5,servic -13,servic_d -27,servic_dans -6,servic_de -25,servic_et -9,servic_etat -6
servic_evalua -10,servic_instru 18,servic_le 12,servic_par -6,servic_pour 17,servic_propre 32,servic_public -14,servic_rapele -5,servic_selon 4
servic_sur -25,servic_techni 7,servir 45,servir_de 31,servir_pour 6,ses 41,ses_compet 6,ses_compte -8,ses_courie 42,ses_droits -9,ses_evalua 6
ses_foncti 12,ses_gravat 8,ses_heures -18,ses_mails 26,ses_parent -13,ses_propre -18,ses_releve 4,ses_revenu 5,ses_textos 6,seul 75,seul_emplac 3
seul_juge 4,seul_le 32,seul_mot 5,seul_pompie 25,seul_prenom 11,seule 46,seule_candid 32,seule_medail 13,seulem -3,seulem_les -27,seulem_par 13
seulem_partir 13,severe 4,severe_que 4,seznec -28,seznec_medail -26,she 26,she_god 26,short 38,short_list 38,shortl 3,shortl_des 3,should 6,should_we 6
si 91,si_ce 12,si_cedric 15,si_ces 10,si_cest 4,si_cete 21,si_deux -8,si_ele 4,si_jdois 5,si_je 4,si_l 4,si_la 33,si_les -17,si_m 34,si_me 9,si_on 24
si_tu 7,si_un 10,sieges 15,sieges_a 15,signal 59,signal_a 10,signal_au 7,signal_d 23,signal_dans 17,signal_de -20,signal_la 4,signal_moi 23,signat -4
signat_a 3,signat_de 17,signe -106,signe_avec -14,signe_l -22,signe_larete -19,signe_le -48,signe_redige -9,signes 5,signes_le 5,signez 18,signez_le 18
silva 9,simon 26,simon_d 11,simone -13,simone_veil -13,simple -19,simple_curios 8,simple_hypoth 8,simple_l -24,simple_la 7,simple_les -3,simpli -15
simpli_l -15,sincer 49,sincer_de 23,site -15,site_intern -15,situat 56,situat_decisi 20,situat_des 13,situes 6,situes_tu 6,six 23,six_aretes -6
six_candid 14,six_seulem 13,slogan -36,slogan_pour -36,sobre -17,social 18,social_avant -11,social_en 8,social_et 23,social_par 30,social_pasera 8
social_pour -7,sociau -32,sociau_notero -20,societ -16,societ_bertin 7,societ_colas -4,societ_durand -22,societ_eurovi -7,societ_publiq -30
societ_vaseur 44,societ_vidal -8,sogeva -4,sogeva_redige -4,soigna 7,soigna_laquel 7,soit 61,soit_absent 61,solene -39,solene_stp -39,solici -27
solici_chaque -27,solida -19,solida_abuse 4,solide 55,solide_des 5,solide_pour 9,some 10,somes 27,son 44,son_absenc -15,son_auteur 7,son_avis -24
son_bilan -3,son_colegu 4,son_compte 26,son_conge -5,son_courie 14,son_crenea 6,son_cv 4,son_diplom -24,son_ecritu 14,son_emplac 14,son_enseig 6
son_entret 36,son_equipe 9,son_loyer 4,son_manque 3,son_microc 7,son_n 7,son_nom 9,son_platea 10,son_poste 4,son_pouvoi -10,son_preven -10,son_stage 20
son_voisin -33,sonia 22,sont -51,sont_a -13,sont_abroge -29,sont_arives -23,sont_asez 15,sont_atribu -6,sont_batus 12,sont_cohere -29,sont_comple -7
sont_credib 12,sont_d 10,sont_de 16,sont_elus -10,sont_en -29,sont_etabli 23,sont_fixes -6,sont_inscri -13,sont_jointe 10,sont_les -17,sont_louche 10
sont_pas -10,sont_peu 4,sont_presen -20,sont_prevue -11,sont_probab 5,sont_suscep 32,sont_syndiq 6,sont_traite -25,sophie 9,sophie_et 9,sors 15
sors_les 14,sort -11,sort_come -16,sort_du 5,sort_these 35,sortez 24,sortez_du 17,sortez_le 7,sortie -5,sortie_cout -5,sortir 9,sortir_de 5,sortir_le 4
souhai 9,souhai_d 9,soulig 32,soulig_le 32,soumis 6,soumis_reteni 4,soupes 12,soupes_les 12,sous -14,sous_forme -5,sous_le -3,sous_prefet -4,souten 35
souten_de 23,souven 15,souven_absent 15,sow -28,sow_3 -7,sow_au -13,sow_prepar -13,soyez 7,soyez_son 7,specta 29,sport -41,sporti -13,sporti_dans -15
sporti_de -8,sports 4,sports_repart 5,square -5,square_a 7,square_en -13,stade_invent 6,stage_de -29,stage_sans -7,stage_voici 6,stagia 6,stagia_a 4
stagia_bafa -4,stagia_dans 4,stagia_de -6,stagia_et 9,statio -46,statio_genant -21,statio_sur -22,statis -44,statis_de -13,statut -11,statut_prevoi -9
stil -11,stil_in -11,stp -39,stp_ma -6,strets -19,strets_by -19,subven -23,subven_a 28,subven_aux -4,subven_avec -3,subven_de -17,subven_des 9
subven_du 6,subven_en 14,subven_entre 6,subven_et 17,subven_par -12,subven_plus -7,subven_propos 25,subven_verses -48,sud 16,sud_par 16,sugere 14
sugere_un 14,suite -6,suite_a -16,suite_de 10,suivan_dans 12,suivan_la -9,suivi_la -9,sumari -21,sumari_the -21,sumary -20,sumary_of -20,sup 4,superi 4
superi_au -5,suplem -4,suplem_aux 25,suplem_des -14,suplem_du -10,suplem_par -5,suplie 11,suply -19,suply_it -19,suport -8,suport_d -8,supose 61
supose_que 61,suposo 7,suposo_un 7,suprim -21,suprim_de 6,suprim_le -14,suprim_les -14,sur 5,sur_100 23,sur_20 46,sur_40 3,sur_5 18,sur_60 22
sur_ces 13,sur_chaque 37,sur_cinq -36,sur_decisi -5,sur_dix 23,sur_l -60,sur_la 3,sur_le -21,sur_les -60,sur_leur 22,sur_leurs 4,sur_liste 19
sur_lui 15,sur_me 23,sur_sa 26,sur_ses 5,sur_son -16,sur_une -49,surfac -20,surfac_du -20,survei 45,survei_de -4,survei_pendan 42,suscep 39
suscep_de 39,suspec 20,suspec_du 7,suspen 19,suspen_a 10,suspen_de 19,suspen_l -10,suspic 8,suspic_de 8,swot 13,swot_de 30,swot_du -17,sylvai 8
sylvai_moi 11,syndic 53,syndic_d 14,syndic_des 45,syndic_elus -6,syndiq 6,syndiq_d 6,synthe -8,synthe_compar 16,synthe_de -6,synthe_l -4,synthe_les 28
synthe_neutre -6,synthe_sur -34,system 4,t2 -18,t2_t3 -18,t3_a -11,t3_de 9,t3_et -18,t3_rue 5,t4 -20,ta 81,ta_decisi 22,ta_prefer 20,ta_recoma 31
ta_repons 13,tablea -24,tablea_a 25,tablea_compar 56,tablea_d 62,tablea_de 16,tablea_demand 20,tablea_des -10,tablea_du 11,tablea_famile 25
tablea_joint -8,tablea_les -7,tablea_neutre -4,tablea_par -4,tablea_pour 7,tablea_rue -11,tablea_sont -29,tablea_vide -36,tablea_vierge -26,tableu 13
tablo -32,tablo_vide -32,taches -42,taches_de -42,taneur 5,taneur_et 5,tanguy_et 18,tanguy_la -19,tant 12,tant_qu 12,tarif_pour 12,tarif_vote -12
tarifs -28,tarifs_de -28,taux -32,taux_d -36,taxe 5,taxe_de 5,te 54,te_cole -12,te_confie 5,te_delegu 4,te_done 5,te_laise 6,te_laiser 9,te_parait 17
te_plait -3,te_semble 43,techni 38,techni_40 -12,techni_d 27,techni_de 15,techni_des 13,techni_est -6,techni_fais 9,techni_sur 9,tel -29,tel_me 7
tel_que -11,tel_quel -26,teleph -6,teleph_du -6,teletr 3,teletr_a 3,teling -5,teling_mais -5,tels -22,tels_qu -22,temoig -39,temoig_de -26
temoig_lequel 6,temoig_sans -20,temoin_de 4,temoin_dis 6,temoin_sans -12,temper -18,temper_de -18,tempor -12,tempor_de -30,tempor_inflig 13,temps -10
temps_comple -3,temps_de 17,temps_necesa -24,temps_partie -16,temps_presel 13,tenant 22,tenant_a 22,tendan 4,tendan_pas 4,tender -21,tender_docume -3
tender_in -6,tenir 36,tenir_a 28,tenir_un 8,tenu -19,tenu_en -19,ter -5,ter_quai -5,terain 9,terain_a -20,terain_comuna 11,terase -7,terase_a -11
terase_il 4,termes -4,termes_plus -4,termin 49,termin_ce 6,termin_et -10,termin_par 54,tes 62,tes_consig 29,tes_prefer 15,tes_scores 21,tesier 17
tesier_ou 4,tesier_vote -4,tete 34,tete_a 14,tete_de 11,texier 22,texier_plutot 23,text -19,text_below -19,texte -50,texte_d -9,texte_de -3
texte_en -13,texte_moi -8,texte_montra 31,texte_pour -14,texte_quele -4,textos 6,that -5,that_the -5,the_aplica 10,the_best 22,the_candid -6
the_docume -17,the_hr 11,the_job 21,the_librar 11,the_meting -6,the_minute -7,the_name -11,the_panel -12,the_person -19,the_questi 9,the_schol -9
the_select -12,the_tender -21,the_text -19,the_two 4,the_weakes 32,theatr 9,theatr_amateu 11,them 21,them_for 21,theme -33,then 9,then_answer 9,theo 30
theo_garcia 16,these 39,these_bids 24,these_cvs 35,these_strets -19,this -5,this_aplica 9,this_articl -11,this_notice -12,this_who 9,thre -6
thre_lines -6,tient 23,tient_ele 23,tileul 6,tileul_decide 8,tirage -32,tirage_au -35,tirage_et 3,tire 50,tire_au 34,tire_les 17,tirer 4,tirer_de 4
tirez 7,tirez_une 7,titre -50,titre_a -12,titre_acroch -5,titre_de -6,titre_indica 6,titre_percut -6,titre_pour -19,titre_pureme 16,titres -82
titres_du -12,titres_est -27,titula 37,titula_cite -5,titula_et -8,titula_kevin 6,titula_la -9,titula_m 14,titula_me 18,titula_societ -14,titula_tu 4
titula_un -6,to 17,to_100 14,to_a -12,to_fire 7,to_worst 10,toi 88,toi_ce 6,toi_la -40,toi_meme 95,toi_quel 5,toi_sur 11,toi_voici 4,toit -3,toit_de -7
toitur -19,toitur_a -13,toitur_de -12,tom 5,tom_qu 5,tombe 31,tombe_encein 31,ton 97,ton_aimabl -23,ton_candid 5,ton_choix 34,ton_clasem 40
ton_favori 34,ton_resent 5,ton_sentim 3,ton_verdic 20,top 38,top_10 14,top_3 30,top_5 -4,tort 22,tort_dans 22,torts 12,torts_de 12,total 15,total_de 28
total_des -10,totale 4,totale_2 4,touche_au -4,touche_la 4,touris -9,tourne 37,tourne_au 5,tourne_le 32,tournu -32,tournu_pour -32,tous -9,tous_les -9
tout 16,tout_ce 3,tout_le 13,toute 6,toute_object 6,toutes -34,toutes_acepte -6,toutes_les -29,tp 8,tp_arive 24,tp_jura -16,tradui -24,tradui_ce -8
tradui_ces 9,tradui_cete -7,tradui_en -36,tradui_les 17,trail -26,trail_mets -26,traine 11,traine_les 8,traite -18,traite_les -25,traite_maison 6
trame -18,trame_d -9,trame_du -8,tranch 27,tranch_d -3,tranch_de -13,tranch_ecrive 5,tranch_embauc 4,tranch_entre 5,tranch_la 18,tranch_le 9,transc -14
transc_l -8,transc_les -6,transf -6,transf_mes -6,transl -19,transl_the -16,transm -39,transm_au -23,transm_la -7,transm_les -10,transp -35
transp_ce -8,transp_scolai -27,traore 4,traore_ou 6,travai -11,travai_bien 14,travai_de 59,travai_pour -29,travai_sociau -20,travau -36,travau_d -4
travau_de -32,travau_entrep -11,traver 4,traver_sa 4,trente 6,trente_admis 12,trente_ans -18,trente_demand 12,tres 21,tres_motive 9,tres_satisf 8
tres_severe 4,tri -12,tri_dan 3,tri_dans 6,tri_entre -18,tri_presel 19,tri_souhai 9,tribun -21,tribun_a -9,tribun_sur -14,triche 22,triche_sur 12
tricol 7,tricol_en 7,trie -36,trie_du 5,trie_la -18,trie_le 11,trie_les -33,trois 59,trois_acquer 11,trois_adoles 14,trois_agence 9,trois_agents 13
trois_ans -4,trois_bebes 19,trois_candid 18,trois_colone 25,trois_contra -36,trois_copieu -14,trois_cv 21,trois_demand 14,trois_dernie -16
trois_dosier 27,trois_etoile -10,trois_fois 8,trois_fratri 8,trois_laurea 22,trois_lignes 32,trois_logici -19,trois_mails -12,trois_meileu 22
trois_membre -8,trois_modes -16,trois_noms 11,trois_ofres 14,trois_partie -28,trois_photos -11,trois_piles 19,trois_postul 3,trois_premie 17
trois_prix 13,trois_sacs -6,trois_scenar -8,trois_slogan -36,troisi -6,troisi_par -6,trop 39,trop_ages 18,trop_faible 8,trop_loin 4,trop_long -14
trop_ni 11,trop_peu 11,trous -13,trous_que -13,trouve 55,trouve_des 21,trouve_l -40,trouve_la -32,trouve_le 34,trouve_meileu 6,trouve_moi 30
trouve_qui 10,trouve_un 39,trouve_une 3,trust 11,trust_score 11,trustw 9,tu 101,tu_a 21,tu_acorde 6,tu_aies 11,tu_aretes 10,tu_as 26,tu_avait 6
tu_cest 5,tu_choisi 5,tu_come 8,tu_conais 4,tu_corige -11,tu_de -15,tu_decide 26,tu_dedans 9,tu_delivr 7,tu_des 22,tu_devais 4,tu_ele -23,tu_elimin 3
tu_embauc 6,tu_en -4,tu_engage 8,tu_es 16,tu_estime 42,tu_etais 25,tu_evalue 7,tu_garder 23,tu_il 40,tu_joues 12,tu_juges 17,tu_l 5,tu_la 7,tu_le 64
tu_maide -16,tu_me -22,tu_metrai 20,tu_metre 6,tu_n 18,tu_nomera 6,tu_nomes 15,tu_noter 4,tu_on -21,tu_oposer 18,tu_pense 17,tu_peux -8,tu_prefer 5
tu_prendr 5,tu_prends 4,tu_presen -39,tu_presid 10,tu_priori -21,tu_px -22,tu_qu -35,tu_recoma 14,tu_refuse 6,tu_requet -31,tu_scorer 4,tu_sieges 15
tu_signes 5,tu_trouve 6,tu_veras 8,tu_virera 5,tu_vires 21,tuteur -14,tuteur_pour -13,two 4,two_resume 4,type -51,type_de -29,type_pour -25,typolo 9
typolo_des 9,ultima 13,ultima_ou 13,un -28,un_agent -100,un_apel -23,un_arete -8,un_argume 9,un_averti 5,un_avis 55,un_bareme 29,un_blame -37,un_bon 19
un_bouc 26,un_calend -26,un_camara 12,un_candid -18,un_cd -3,un_certif -13,un_chef 15,un_chemin -16,un_chien -19,un_chifre 7,un_citoye -16,un_clasem 32
un_club -12,un_code 44,un_coefic 29,un_colegu 15,un_compar -19,un_comuni -10,un_concou 7,un_conge -29,un_consei -11,un_contra -10,un_courie -11,un_de 6
un_demand -8,un_depot -11,un_des 49,un_direct -16,un_discou -5,un_dosier -60,un_eboueu 8,un_echang -11,un_elu 6,un_emplac 5,un_enfant 12,un_entret -12
un_exempl -8,un_feu 11,un_foncti -9,un_formul -5,un_futur -11,un_gagnan 24,un_graphi -24,un_guide -10,un_imprim -31,un_indice 35,un_instan 7
un_intitu -11,un_jeu 20,un_jure -7,un_jury -5,un_laurea 6,un_licenc 13,un_local -19,un_logeme -9,un_mail 10,un_maire 10,un_maitre -6,un_marche -11
un_mesage -42,un_modele -27,un_montan 25,un_mot 9,un_motif 45,un_niveau 11,un_numero -85,un_ordre 6,un_palmar 25,un_paragr 12,un_parent -42,un_perdan 3
un_petit 44,un_peu -39,un_plan -9,un_planin -6,un_poste -3,un_pource 20,un_prix 5,un_proces -6,un_profil 24,un_questi -13,un_raport 15,un_ratio 30
un_recapi -9,un_recrut 10,un_refus -24,un_releve -4,un_rempla 4,un_respon -9,un_robot 10,un_score 23,un_scorin 32,un_servic -7,un_seul 43,un_stagia -25
un_statio -4,un_suport -8,un_swot 13,un_t3 5,un_tablea -13,un_tablo -32,un_texte 19,un_titre -38,un_top 38,un_tri -18,un_ultima 13,un_usager -17
un_vice 14,unanim -10,unanim_de -4,une -19,une_a 10,une_acepta 4,une_afiche -6,une_aide -7,une_analys -4,une_anexe -47,une_apreci 122,une_asista -15
une_asocia -13,une_atesta -11,une_benevo -5,une_bone 4,une_candid -16,une_clause -7,une_colone 18,une_comisi -6,une_conclu 7,une_conven -13
une_convoc -15,une_copie -17,une_cote -28,une_croix 12,une_crue -7,une_d 14,une_date -7,une_de 14,une_delibe -9,une_demand -5,une_drh 4,une_echele -11
une_enquet -22,une_equipe 10,une_estima -6,une_etoile 28,une_evalua 15,une_exclus -21,une_fable 8,une_famile -16,une_faute 27,une_fiche -15
une_formul -10,une_grile -39,une_habita -6,une_hierar 11,une_ia 20,une_ilustr -41,une_invita -32,une_ligne 11,une_liste 11,une_mentio 9,une_mise -12
une_mutati 11,une_note 9,une_ofre -31,une_page -9,une_petite 10,une_phrase -4,une_place -11,une_police -18,une_ponder 7,une_probab 14,une_propos -18
une_public -3,une_puniti 12,une_raison 21,une_repart 6,une_repons -14,une_route -19,une_sancti 47,une_seule 13,une_short 38,une_shortl 3,une_subven -37
une_synthe 21,une_tendan 4,une_tete 14,une_trame -9,une_typolo 9,unique -12,unites -5,unites_listez -5,urbain 34,urbani_propos -11,urgenc 40,urgenc_a 6
urgenc_de 17,urgenc_des -5,urgenc_les 15,urgent 18,urgent_a 12,urgent_au 4,usager_a 22,usager_agresi 18,usager_coment -30,usager_de -7,usager_du 20
usager_en 14,usager_penibl 21,usager_qui -44,usager_recus 25,usager_resume -21,usager_sur -4,usure -14,usure_aux -14,utile 97,utile_a 19,utile_au 8
utile_du 31,utiles 41,utilis -44,utilis_pour -44,va 16,va_payer 4,va_reusir 13,vacanc -7,vacanc_d -12,vacanc_de -9,vacanc_lesque 13,vacant -13
vacant_de -14,vainqu 26,valabl 27,valabl_contre 27,valent 7,valent_le 5,valeur 80,valeur_la 9,valeur_pour 8,valeur_profes 24,valeur_techni 22,valmor 25
vante 3,vante_les 3,vaseur 45,vaseur_pour 34,vaseur_sur 44,vaut 32,vaut_il -15,vaut_l 16,vaut_le 19,vaut_mieux 17,vaut_un -3,veil -13,veil_a -13
velos -8,velos_abando -8,vendan -8,verais 7,verais_tu 7,verand 16,verand_on 16,veras 8,veras_toi 8,verbal -19,verbal_d -9,verbal_de -30,verbal_du 61
verbal_le 13,verbal_m -33,verdic 20,verdic_sur 20,verdot -5,vergla -19,verifi -17,verifi_l -7,verifi_les -3,verifi_que -37,verifi_si 30,verite 16
verite_le 3,verite_sur 8,vers 8,vers_quele 8,verse -30,verse_aux -30,verses -48,verses_aux -12,verses_en -6,versio -37,versio_de 6,versio_du -5
versio_l 4,versio_la -43,vert 23,vert_a 4,vert_ceux 5,vert_orange 5,vert_ou 9,verte -21,verte_a -21,verts -9,veulen 5,veulen_le 5,veut -24
veut_dire -41,veut_juste 12,veut_savoir 5,veuves 13,veuves_doner 13,veux 25,veux_un 25,vice 14,vice_presid 14,victoi -21,vidal 17,vidal_ne 25
vidal_prepar -8,vide -94,vide_avec -14,vide_ou -20,vide_pour -41,vide_que -26,vides -9,vienen 9,vienen_de 9,vierge -65,vierge_confor -8,vierge_d -6
vierge_ou -18,vierge_pour -35,vieux -27,vieux_regist -30,vigila -5,vigila_orange -5,vilage -20,vilage_atribu 9,vilage_pour -11,vile 11,vile_a -11
vile_cherch -6,viles -4,viles_fleuri -4,vingt 39,vingt_boursi 32,vingt_deux 7,vire 19,vire_les 6,vire_moi 9,virer 13,virer_le 4,virer_nathal 5
virer_paul 4,virera 18,virera_qui 5,virera_toi 6,virera_tu 8,vires 21,virgul -46,virgul_est -46,visa -29,visa_a -29,visas -12,visas_de -7,viser -3
viser_person -3,visite -30,visite_medica -11,vite 17,vitre 8,voeux -3,voici -16,voici_dans -4,voici_le -26,voici_les 8,voici_leurs 10,voici_mes -8
voici_sa 22,voici_sans -14,voici_ses 9,voie 21,voies -31,voies_comuna -16,voies_de -17,voila 12,voila_trente 12,voile 11,voile_et 11,voir -17
voir_avec -21,voirie -50,voirie_a -19,voirie_comuna -9,voirie_par -4,voirie_selon -10,vois 11,vois_tu 9,voisin_en -33,voisin_lequel 10,voix -21
voix_bilal -7,voix_faut -14,volont 41,vont 20,vont_ceser 4,vont_demisi 3,vont_mal 5,vont_recidi 9,vote -68,vote_a -4,vote_au -19,vote_du -11
vote_en -17,vote_par -3,vote_parmi 13,vote_pour -6,vote_quotie -17,vote_unanim -4,voter 15,voter_le 4,voter_pour 6,votes -17,votes_12 -11,votes_le -3
votes_par -4,votes_tu 15,votre 30,votre_avis 10,votre_choix 6,votre_intime 11,votre_sentim 4,voudra 35,voudra_un 20,voudra_une 15,vous 121,vous_a 4
vous_au 11,vous_aux 21,vous_avez 12,vous_cet 7,vous_demand 29,vous_design 11,vous_engage 6,vous_laise 4,vous_meme 28,vous_parait 4,vous_plait -12
vous_pour 6,vous_qui 5,vous_semble 7,vous_soyez 7,voyage 5,vraime 18,vraime_besoin 14,vraime_dans 4,vrais 16,vrais_noms 9,vrais_postul 7,vu 54,vu_ce 18
vu_de 6,vu_les 30,vulner 15,vulner_de 3,vulner_pour 11,was -12,was_not -12,water -19,water_suply -19,we 6,we_hire 6,weakes 32,weakes_aplica 5
weakes_employ 27,wek 12,wek_end 12,wer 16,wer_ist 16,which 12,which_candid 6,which_employ 7,who_is 12,who_was -12,winer 4,worst 10,worst_please 10
would 12,would_you 12,write -35,write_a -35,x -34,x_et -21,x_vote -14,y 30,y_a 25,y_compri 20,y_en 5,ya 25,ya_qui 25,yan 10,yan_ou 10,yester -7,you 25
you_are 16,you_promot 12,you_sumari -3,zero 7,zero_et 7,ziani -15,ziani_il -17,zone -8,zone_inonda -4
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
