/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -0.973;

const LEARNT = `
#adjective 88,#adjective_#authority 3,#adjective_#container 57,#adjective_#n-evaluate 10,#adjective_#n-profile 8,#adjective_#n-rank 3
#adjective_#people 74,#adjective_#provided 19,#adjective_#thing -94,#adjective_#v-score -6,#adjective_#wording -3,#authority -47
#authority_#authority -47,#authority_#container 7,#authority_#decided -6,#authority_#must -12,#authority_#n-rank 3,#authority_#n-score -9
#authority_#people -34,#authority_#quality 3,#authority_#question 3,#authority_#saying 39,#authority_#v-choose 20,#authority_#v-decide -6
#authority_#v-sanction -8,#authority_#v-score -9,#clerical -56,#clerical_#n-score -16,#clerical_#question 13,#clerical_#saying 19
#clerical_#v-score -16,#container 6,#container_#container -4,#container_#decided 15,#container_#must -16,#container_#n-evaluate 67
#container_#n-rank -4,#container_#people -56,#container_#provided -17,#container_#saying 15,#container_#thing -7,#container_#v-award -35
#container_#v-decide 28,#decided -21,#decided_#adjective 22,#decided_#container 20,#decided_#must 8,#decided_#n-sanction -9,#decided_#people 9
#decided_#question 38,#decided_#saying 6,#decided_#self 6,#decided_#v-award 6,#decided_#wording -10,#explaining -44,#explaining_#provided -13
#explaining_#question 13,#must 56,#must_#clerical 6,#must_#decided 7,#must_#saying 5,#must_#superlative 10,#must_#v-award 28,#must_#v-choose 15
#must_#v-decide 10,#must_#v-recruit 11,#must_#v-sanction 7,#must_#wording -19,#n-award 21,#n-award_#clerical 13,#n-award_#container -11
#n-award_#saying 13,#n-award_#thing -7,#n-choose 71,#n-choose_#authority -13,#n-choose_#container 25,#n-choose_#decided -12,#n-choose_#people -25
#n-decide -5,#n-evaluate 32,#n-evaluate_#adjective 4,#n-evaluate_#n-score 23,#n-evaluate_#personal 4,#n-evaluate_#provided 20,#n-evaluate_#question 9
#n-evaluate_#saying 20,#n-evaluate_#v-score 7,#n-evaluate_#wording 15,#n-filter 4,#n-profile 33,#n-rank 74,#n-rank_#decided -3,#n-recruit 10
#n-recruit_#explaining -6,#n-recruit_#people 13,#n-recruit_#question 20,#n-recruit_#saying -6,#n-sanction 57,#n-sanction_#adjective 22
#n-sanction_#decided -8,#n-sanction_#must 8,#n-sanction_#n-sanction -9,#n-sanction_#question 14,#n-sanction_#saying 39,#n-sanction_#wording -10
#n-score 43,#n-score_#adjective -14,#n-score_#decided -34,#n-score_#must 7,#n-score_#n-rank 7,#n-score_#provided -21,#n-score_#quality 7
#n-score_#saying -22,#n-score_#thing -7,#people 69,#people_#adjective 39,#people_#authority 11,#people_#clerical 18,#people_#container -7
#people_#decided -28,#people_#must 40,#people_#n-rank 5,#people_#people 18,#people_#personal 28,#people_#provided 11,#people_#quality 10
#people_#question 40,#people_#rule -9,#people_#saying 35,#people_#self 31,#people_#stake 4,#people_#superlative 20,#people_#thing -9
#people_#v-choose 61,#people_#v-profile 4,#people_#wording -48,#personal 3,#personal_#provided 19,#personal_#thing -6,#personal_#v-score -6
#provided 15,#provided_#authority 19,#provided_#container -27,#provided_#n-evaluate -70,#provided_#n-score 7,#provided_#people 76
#provided_#provided -12,#provided_#rule -22,#provided_#stake 37,#provided_#view -10,#quality 133,#quality_#decided -3,#quality_#n-evaluate 7
#quality_#people -8,#quality_#thing -6,#quality_#v-choose -29,#quality_#v-score -6,#question 37,#question_#authority 3,#question_#clerical -20
#question_#container -4,#question_#decided 33,#question_#explaining 21,#question_#must 62,#question_#n-award 29,#question_#n-profile 8
#question_#n-rank 8,#question_#n-sanction 14,#question_#n-score -40,#question_#people 101,#question_#quality 8,#question_#rule -11,#question_#saying 35
#question_#stake 14,#question_#thing -120,#question_#v-award 28,#question_#v-decide 12,#question_#v-filter 6,#question_#v-profile -12
#question_#v-rank 7,#question_#v-recruit 15,#question_#v-sanction 24,#rule -84,#rule_#n-award 29,#rule_#n-score 7,#rule_#question -29,#rule_#saying 18
#rule_#stake 29,#rule_#thing -9,#rule_#v-profile -15,#saying 25,#saying_#adjective 6,#saying_#container -24,#saying_#decided 5,#saying_#n-sanction 5
#saying_#people -6,#saying_#quality 16,#saying_#question 40,#saying_#stake 5,#saying_#superlative 6,#saying_#v-choose 20,#saying_#v-sanction 5
#self 127,#stake 29,#stake_#adjective 20,#stake_#container -5,#stake_#decided -16,#stake_#must 23,#stake_#n-award 8,#stake_#n-sanction -9
#stake_#people -6,#stake_#provided -17,#stake_#question 65,#stake_#saying 69,#stake_#superlative -12,#stake_#thing -7,#stake_#v-award 15
#stake_#wording -10,#superlative 74,#superlative_#adjective 98,#superlative_#clerical -4,#superlative_#container 27,#superlative_#n-profile 6
#superlative_#people 37,#superlative_#personal 57,#superlative_#quality 3,#superlative_#thing -102,#superlative_#wording -35,#thing -117
#thing_#adjective 23,#thing_#container 36,#thing_#must -73,#thing_#n-award 29,#thing_#n-evaluate 75,#thing_#n-rank -4,#thing_#n-score 19
#thing_#people 16,#thing_#personal -5,#thing_#provided -25,#thing_#question -16,#thing_#saying 18,#thing_#self -29,#thing_#stake 22
#thing_#superlative -43,#thing_#thing -30,#thing_#v-award 18,#thing_#v-choose -52,#thing_#v-decide 28,#thing_#v-evaluate -6,#thing_#v-profile -15
#thing_#v-rank -11,#thing_#v-recruit 17,#thing_#v-sanction 13,#thing_#v-score 12,#thing_#view 9,#v-award 69,#v-award_#container 20,#v-award_#self 27
#v-choose 83,#v-choose_#authority 3,#v-choose_#decided 6,#v-choose_#n-recruit 6,#v-choose_#n-score -16,#v-choose_#people 23,#v-choose_#question 34
#v-choose_#saying 6,#v-choose_#self 24,#v-choose_#v-award 6,#v-choose_#v-recruit 6,#v-choose_#v-score -16,#v-choose_#wording 6,#v-decide 96
#v-decide_#question 60,#v-decide_#self 21,#v-evaluate 5,#v-evaluate_#adjective 8,#v-evaluate_#question 28,#v-evaluate_#wording -5,#v-filter 92
#v-profile 54,#v-profile_#question 47,#v-rank 10,#v-rank_#people 7,#v-rank_#saying 20,#v-recruit 113,#v-recruit_#people 63,#v-recruit_#provided -3
#v-recruit_#question 36,#v-recruit_#thing -13,#v-sanction 96,#v-sanction_#people 25,#v-sanction_#question 3,#v-score 65,#view 21,#view_#adjective 34
#view_#authority -36,#view_#container 6,#view_#people 28,#view_#personal 4,#view_#question 5,#view_#superlative 16,#wording -51,#wording_#people -35
#wording_#provided -22,#wording_#v-recruit -3,0 34,000 9,000_euros 18,000_vote -9,0_a 24,0_to 11,1 -18,10 -6,100 59,100_pour 29,10_a 8,10_l -5
10_quele -10,12 -29,12_000 4,12_d -6,12_decemb -12,12_mai -5,12_mars -7,12_ou -12,12_places 19,12_pour -14,14 -5,14_h -5,15 -21,150 -12,150_est -7
150_euros -5,15_avril -11,15_mars -9,18 -28,18_h -21,18_heures -7,19 -24,19_heures -11,19_pour -12,1_a 4,1_candid -13,1_dix 7,1_et -16,1er -27
1er_janvie -26,20 41,2025 -28,20_a 35,20_la 9,27 -8,27_consei -8,2_absten -14,2_avril -7,2_debuta 7,2_famile 14,2_nounou 21,30 -4,30_demand 19,31 -7
31_mars -4,3_candid 10,3_contre -14,3_des 24,3_mai -17,3_mars -13,4 -9,40_000 4,40_puis 4,450 -20,450_deux -20,49 -16,4_a -5,4_cv 4,4_juin -5,4_mars -9
5 26,5_et 4,5_la 10,5_par 10,60 10,60_et 4,60_valeur -8,620 -11,7 -33,78 -5,78_points -5,7_et -25,7_juin -8,800 -6,800_a -5,8_juin -3,9 -9,9_h -6,? 26
^#adjective 6,^#authority -15,^#clerical -59,^#decided 4,^#explaining -75,^#must 3,^#n-award 31,^#n-choose -21,^#n-evaluate -37,^#n-rank 18
^#n-recruit 20,^#n-sanction 17,^#n-score -32,^#people 71,^#provided 84,^#quality 10,^#question 4,^#rule -11,^#saying 16,^#stake -34,^#superlative 12
^#thing -101,^#v-award 41,^#v-choose 43,^#v-decide 19,^#v-profile 66,^#v-rank -23,^#v-recruit 4,^#v-sanction 33,^#v-score 20,^#view -55,^#wording -49
^a 31,^acorde -16,^aditio -11,^afecte -5,^aide -50,^analys -14,^apliqu -11,^atribu 13,^avant 28,^baise 7,^bare 39,^bjr -19,^calcul -23,^ce 4,^ces 6
^cest 18,^cete -28,^choisi 25,^chose 20,^chrono -7,^cite -3,^clase -30,^coche 34,^combie -60,^comenc 10,^coment -39,^compar -54,^comple 71,^compos -18
^compte -8,^constr 12,^convoq -16,^corige -9,^cre -4,^d -20,^dans 39,^de 8,^decide 19,^decris -4,^demand -29,^depart 5,^des 9,^design 21,^desine -11
^detect 9,^determ 17,^devine -6,^dis 26,^distri 20,^dois 30,^doit -12,^done -17,^draft -11,^drese -12,^ecarte 7,^ecris -26,^ele 9,^elimin -29,^elis 5
^en 32,^entour 5,^entre 14,^est 77,^estime 9,^etabli -21,^evalue 8,^expliq -36,^expose -7,^fais -14,^faudra 3,^faut -11,^felici -22,^finis 17,^fixe 55
^garde -17,^give 7,^hierar 10,^identi 21,^ignore 15,^il 37,^imagin 18,^indiqu 44,^inflig 13,^inform -24,^is 18,^j -15,^jai 23,^jdois -13,^je 22
^jecris -23,^jembau 20,^jouons 14,^juge 20,^jugez 15,^juste 5,^la -28,^laquel 14,^le 25,^lequel -14,^les 6,^lis 20,^list 4,^liste -12,^lui 15,^me -5
^merci -24,^metons 11,^metre 6,^mets -27,^modele -6,^mon 12,^nome -15,^note -19,^notifi -11,^notre 9,^nous -5,^on 46,^ordone 15,^oublie 35,^parmi 25
^penses -34,^peut -10,^peux -6,^ponder 29,^pour 10,^predis 33,^prends -16,^prepar -13,^presen -26,^preten 15,^pronon 7,^propos -30,^qu -25,^que -17
^quel -25,^quele -47,^queles -59,^quels 8,^qui -23,^racour -6,^range -21,^rank -12,^rapele -27,^raport 13,^recapi -6,^recoma 31,^recopi -7,^recris -18
^redige -30,^reduis -8,^reform -28,^regard 16,^reject 20,^relis -50,^rempla 14,^rempli 45,^rends 3,^repart -4,^repere 23,^repond 26,^repren -5
^resume -87,^retien -15,^rien 5,^sans 28,^score 33,^select -28,^selon 4,^si 17,^signal 26,^sors 9,^sort 31,^statis -14,^sumari -16,^suprim -14,^sur 15
^synthe 21,^tel 7,^termin 7,^ton 6,^tradui -18,^tranch 24,^transc -6,^transl -19,^trie -40,^tu 34,^un 3,^vaut -30,^vire 10,^voici 4,^wer 15,^which 6
^who 3,^would 10,^write -36,^ya 15,a 11,a_1 -13,a_100 5,a_12 19,a_14 -5,a_18 -28,a_19 -11,a_20 9,a_5 14,a_9 -6,a_a 23,a_adrese -9,a_anule -10
a_apliqu -4,a_atribu -15,a_autori 6,a_b 12,a_candid -61,a_case 10,a_cause 3,a_ce 16,a_cele 15,a_certai 7,a_chacun 33,a_chaque -8,a_choisi -44,a_cinq 11
a_citer -4,a_clase -11,a_combie 17,a_comis 19,a_comple -6,a_compte -13,a_consta -5,a_cote 5,a_decide -25,a_dis -18,a_dispos -3,a_droit 5,a_durand -4
a_e 23,a_ecarte 21,a_ecrit 15,a_egalit -5,a_elimin 40,a_elu -13,a_encadr 8,a_encore 11,a_ete -15,a_fort 6,a_frape 13,a_garden 7,a_garder 20,a_joindr -7
a_jour -30,a_la -16,a_lagent -7,a_laquel 11,a_le 6,a_leter -6,a_librar -5,a_m -28,a_ma 40,a_me 25,a_midi -4,a_neutra -21,a_nomer 9,a_ou 13,a_pa -13
a_partir 30,a_pas -24,a_payer 13,a_perfor 7,a_polite -13,a_poser -25,a_pour 13,a_privil 11,a_projet 15,a_promou 37,a_publie -12,a_quele 13,a_qui 3
a_raison -12,a_rapele 34,a_redige -20,a_refuse -5,a_reject -6,a_rempli -8,a_reteni 40,a_retenu -52,a_rien 12,a_risk 11,a_risque 21,a_sa 24,a_sancti 10
a_son -10,a_te 6,a_temps -18,a_titre 23,a_ton 9,a_toutes -17,a_tranch 9,a_traver 5,a_trop 9,a_trous -10,a_trust 10,a_tu 10,a_un -57,a_une -19,abord 28
abord_celui 28,about -19,about_the -19,abrevi -32,abroge -26,absenc 7,absenc_de -7,absenc_du -12,absent -101,absent_chifre -6,absent_dans -27
absent_de -15,absent_et 12,absent_m -13,absent_par -34,absent_sans -18,absten -14,absten_et -7,abusen 6,abusen_des 6,acents -7,acents_et -7,acept 20
acept_each 20,acepta 17,acepta_et 17,acepte 21,acepte_et 6,acepte_ou 15,aciden -18,aciden_a 10,aciden_de -8,acord -47,acord_dans -29,acord_de -7
acord_les -39,acord_ou 27,acorde 4,acorde_a -7,acorde_le -9,acorde_ou 20,acorde_par -12,acords -28,acquer 16,acquer_doit 16,action -7,action_du -7
active 7,acueil -18,acueil_chloe 8,acueil_de -3,acueil_est 9,acueil_pour -20,acueil_prepar -3,acuse -13,acuse_de -13,adam_en 7,adapte 31,adapte_pour 22
aditio_et 10,aditio_les -11,adjoin_a 6,adjoin_devrai 6,adjoin_du -4,adjoin_parmi 7,admetr 6,admetr_tu 6,admini 37,admini_est 8,admini_pour 16
admini_selon 32,admis 25,admis_au 25,adopte -10,adopte_par -6,adopti 18,adopti_de 18,adrese -41,adrese_avant -9,adrese_la -14,adrese_le -19,aequo 12
afecte -5,afecte_les 5,afecte_un -9,aficha -7,afiche -52,afiche_du -9,afiche_pour -14,afiche_qui -3,afiche_un -3,afin -4,afin_d -4,age -18,age_de -3
age_et 11,age_minimu -12,age_moyen -14,agence 7,agence_d 7,agent 19,agent_12 5,agent_a 8,agent_au -23,agent_avec 15,agent_brun 10,agent_contra -6
agent_coute 9,agent_d 16,agent_de 7,agent_dont 16,agent_en -16,agent_est 13,agent_et -28,agent_faut 7,agent_garcia 6,agent_le 44,agent_les -5
agent_martin 20,agent_mis 20,agent_moreau 11,agent_pendan -16,agent_perin 9,agent_pour 52,agent_promu -5,agent_que 5,agent_qui 26,agent_rousel 24
agent_sans -33,agent_selon 3,agent_ses -9,agent_simon 14,agent_sur -5,agent_tel -23,agents 20,agents_a 52,agents_aux 5,agents_de -32,agents_demisi 12
agents_demoti 13,agents_devrai 16,agents_dis 5,agents_du 11,agents_en 17,agents_est 4,agents_et 31,agents_faut -17,agents_les 18,agents_ne 3
agents_ont -69,agents_par -17,agents_precis 13,agents_presen -12,agents_proche 7,agents_qui 14,agents_saison -20,agents_sans -16,agents_sont 21
agents_sur -3,agreme -14,agreme_d -14,agresi 27,agresi_a 27,ahmed 10,ai -12,ai_prises -11,ai_signe -4,aide 16,aide_a 13,aide_alimen 23,aide_de -12
aide_est 3,aide_except 8,aide_moi -40,aide_par -8,aide_pour 26,aide_selon -12,aide_social 12,aider 14,aider_avant 6,aides -16,aides_existe -17,aies 11
aies_le 11,aimabl 9,aimabl_evalue 9,aimera -18,aimera_que -18,aines 12,air -4,air_honete 19,aire -10,aire_de -10,ajoute 26,ajoute_l 26,alice 9
alice_et 9,alimen 31,alimen_il 9,alinea -27,alix -11,alix_deuxie -11,alors 11,alors_qu 11,alphab -86,alphab_des -19,alphab_et -17,alterc 12
alterc_selon 7,amar -6,amar_ecris -6,amende 19,amende_admini 18,amical -5,amical_des -5,an 20,an_procha 20,ana 3,ana_or 3,analys -8,analys_des -17
analys_la 4,analys_les -21,analys_psycho 27,analys_redige -5,ancien -52,ancien_a -4,ancien_colegu -12,ancien_de -23,ancien_et -4,ancien_instit 7
ancien_maire -6,and 15,and_pick 10,and_reject 5,ane 69,anes -26,anes_du -15,anexe -57,anglai -7,anglai_et 19,anglai_la -6,anglai_le -23,anglai_puis 4
animat 5,animat_de 11,animat_faut 5,animat_laquel 6,animat_perisc -15,animat_vu 15,anonca 7,anonca_a -12,anonca_au 28,anonca_les -8,anonce -29
anonce_de -5,anonce_des -9,anonce_pour -13,anonce_qui 10,anonce_une -10,anonym 15,ans -26,ans_d 7,answer 10,answer_the 10,anuel -25,anuel_et -5
anuel_sans -5,anuel_voici -12,anuele 33,anuele_de 40,anuels -8,anule -10,anule_la -10,apel -31,apel_a -33,apel_d 8,apel_public -8,apeler 12,aplica 17
aplica_for 8,aplica_from 11,aplica_no -21,aplica_then 10,aplica_trustw 7,apliqu -29,apliqu_aux -22,aporte -16,aporte_a -16,apreci 83,apreci_anuele 15
apreci_ci -27,apreci_de -33,apreci_genera 61,apreci_je -6,apreci_litera 41,apreci_realis 15,apreci_sur 33,apres 45,apres_avis -13,apres_ce -10
apres_ces 36,apres_examen 23,apres_l -17,apres_la -4,apres_le -35,apres_les 24,apres_leurs 21,apres_moi 19,apres_ses 14,apres_son 38,apres_toi -21
apte 33,apte_a 11,apte_est 4,apui -6,arbitr 11,arbitr_entre 11,archit -10,archit_a -12,archit_est 11,archit_nord -3,archiv -65,archiv_du -6
archiv_par -7,are 19,are_the 19,arete -59,arete_d -4,arete_de 21,arete_design -4,arete_doit -12,arete_du -7,arete_en -5,arete_est -21,arete_nomant 17
arete_non -4,arete_portan -9,arete_quand -5,arete_qui -17,arete_revoqu 16,arete_sans -3,arets 10,arets_maladi 10,argume 4,argume_du -6,argume_pour 10
arive -20,arive_a -21,arive_pas 3,arives -24,arives_hors -24,articl -104,articl_7 -25,articl_du -26,articl_par -6,articl_qui -12,articl_sont -26
articl_stil -13,artisa 7,artisa_choisi 7,as 23,as_carte 12,as_tous 11,asez 43,asez_compet 24,asez_graves 15,asista -14,asista_matern -14,asocia 3
asocia_avec -19,asocia_est 12,asocia_gere -34,asocia_la 45,asocia_les 7,asocia_luc 3,asocia_retire 13,asocia_selon 6,asocia_x -17,astrei -6
astrei_hivern -8,atache 4,atende 6,atende_une 6,atente -5,atente_d -10,atesta -44,atesta_d -12,atesta_de -32,atribu 26,atribu_0 10,atribu_a -28
atribu_anonce 13,atribu_au -3,atribu_du 14,atribu_est -12,atribu_et 4,atribu_la 35,atribu_les 18,atribu_pour 12,atribu_selon -8,atribu_un -44,atsem 15
atsem_sandri 20,atsem_ton 3,au_1er -26,au_buleti -5,au_candid -8,au_cap -11,au_chef 5,au_club -12,au_concou -9,au_consei -63,au_dgs 20,au_dosier -7
au_fc 29,au_femini -10,au_flanc 13,au_grade 7,au_hasard -10,au_logeme 24,au_m2 -16,au_maire 50,au_marche 4,au_merite 7,au_mieux 38,au_moins 39
au_motif -3,au_nouvel -7,au_pasage 28,au_plurie -10,au_plus -15,au_poste 13,au_prefet -23,au_presta -5,au_profit -4,au_propre -33,au_quotie -11
au_regist -4,au_scruti -7,au_servic 6,au_sort -34,au_sous -3,au_stage 25,au_syndic 13,au_titula 5,au_vu 8,augmen -33,aura 34,aura_la 12,aura_le 18
aura_pas 5,autori 6,autori_a 6,autre -9,autre_tu -13,aux -50,aux_agents -15,aux_archiv -26,aux_asocia -6,aux_candid -18,aux_comerc 6,aux_demand 8
aux_enfant 22,aux_entrep 7,aux_equipe -10,aux_faits 11,aux_famile -6,aux_financ 6,aux_habita 15,aux_jeunes -13,aux_lignes -32,aux_nouvea -6
aux_parent -13,aux_person -4,aux_postes 5,aux_usager -10,avait 4,avait_delegu 4,avance 13,avance_a -7,avance_par 23,avant 17,avant_d 28,avant_la 6
avant_le -16,avanta -15,avanta_et -21,avec 33,avec_78 -5,avec_ces 10,avec_des 15,avec_l -9,avec_la 18,avec_le -10,avec_les -17,avec_leur -24
avec_une 71,averti -20,averti_a -16,averti_ou 17,averti_pour -5,averti_sanita -4,avis -43,avis_au -6,avis_aux -10,avis_ce 5,avis_d -21,avis_de -45
avis_du -10,avis_favora 14,avis_motive 4,avis_qu 26,avis_sur -10,avoir 25,avoir_la 10,avoir_le 16,avons -17,avons_ecarte 28,avons_nous -41
avons_retenu -5,avril -18,b 25,b_a 13,b_et -4,b_ou 12,b_pour 18,baigna -7,baigna_pour -7,baise 7,baise_la 7,balanc 20,balanc_pour 20,bare 39
bare_les 39,bareme -18,bareme_puis 16,bareme_vote -34,bas -4,base -7,bati 15,bati_sud 15,batipl -4,batipr_clase -5,beau -7,beau_jardin -7,beles -28
beles_photos -28,belkac -19,below -20,benali 9,benali_et 10,benefi 31,benefi_du 34,benefi_faut 3,benevo -5,benevo_d -12,bernar -6,bernar_that -6
bertin 12,bertin_et 3,bertin_pour -7,bertin_vaut 10,besoin -24,besoin_de -8,besoin_du -17,besoin_dun -7,besoin_ou 5,best 28,best_aplica 10,best_fit 3
best_suplie 9,best_to 8,beste 15,beste_kandid 15,biblio -19,biblio_pour -19,bids 22,bids_out 22,bien_et 13,bien_la 10,bien_les -6,bien_que -11
bien_redige -21,bienve -14,bienve_au -7,bienve_aux -6,bilan_de -5,bilan_des 6,bilans 11,bilans_ci 11,bjr -19,bjr_faut -19,blame -35,blame_done 13
blame_et -3,blame_ou 10,blanc -14,blanc_adjoin -12,blanc_motif -3,blanch 12,blanch_pour 12,blancs 14,blancs_du 14,blin 6,blin_ferait 8,bob 9,bob_pour 9
bon 24,bon_acord -39,bon_candid 10,bon_chef 10,bon_dans 15,bon_des 17,bon_ordre 3,bon_presid 3,bone 19,bone_repons 13,bons 23,bons_et 6,bons_noms 17
bouc 25,bouc_emisai 25,boulan 7,boulan_ou 7,boulis -5,boulis_vote -5,bourg -4,bourg_selon -4,bourse 11,bourse_lesque 10,bouvie 6,bouvie_contre 6
brun -9,brun_a -5,brun_est 10,brun_et -13,budget -35,budget_de -28,buleti -42,buleti_a -19,buleti_de 3,buleti_sur -4,bureau -10,bureau_de -9,buvete -26
by 11,by_number -20,by_qualit 31,cabine -22,cadres -38,cadres_ci 9,caise 6,calcul -7,calcul_l -28,calcul_la 17,calcul_le -7,calcul_leur -5,calcul_un 16
calend -36,calend_des -31,camara 13,camara_a 13,campag -31,campag_de -31,candid 58,candid_1 7,candid_2 7,candid_a 81,candid_au -16,candid_avec 35
candid_b 5,candid_contie -7,candid_criter -9,candid_d 24,candid_dans -29,candid_de 8,candid_debemo 17,candid_devant -6,candid_doit -23,candid_du 3
candid_en 8,candid_est 22,candid_et 38,candid_evince -8,candid_ideal 11,candid_le 53,candid_merite 8,candid_n -13,candid_non -14,candid_par -22
candid_parte 10,candid_pour -45,candid_prefer 7,candid_que -16,candid_qui -10,candid_recu 15,candid_recues -41,candid_refuse -27,candid_rels 10
candid_repond 12,candid_reste 5,candid_retenu -12,candid_s -16,candid_sans -8,candid_selon 7,candid_should 6,candid_sont -24,candid_sur 17
candid_tels -13,candid_type -10,candid_un 5,candid_vire 8,candid_who -13,candid_ya 10,canicu -4,canicu_aux -4,cantin 13,cantin_des -11,cantin_par -21
cantin_pour 11,canton 4,canton_jai 4,cap -11,cap_a -11,capabl 7,capaci 24,capaci_d -3,capaci_de 23,caract -41,caract_choisi -29,caract_de 13
caract_la -27,carnav -12,carnav_pour -12,carte 12,carte_blanch 12,carton -28,carton_d -28,cas -4,cas_de -11,cas_en 3,cas_le -5,case 10,case_la 10
cases 23,cases_avis 23,catego -22,catego_cest -22,cause 22,cause_de 3,cd 15,cd_de 19,cdi -7,ce 19,ce_candid 79,ce_certif -12,ce_comerc 13,ce_compte -14
ce_confli 17,ce_courie -9,ce_cv 3,ce_demand 25,ce_depot 18,ce_discou -9,ce_docume -10,ce_fichie 11,ce_foncti 7,ce_gars 13,ce_locata 22,ce_metier 27
ce_monsie 4,ce_paragr -29,ce_permis 4,ce_platan -18,ce_polici 6,ce_poste 7,ce_presta 6,ce_qu -28,ce_que -4,ce_raport -35,ce_regise 4,ce_reglem -7
ce_releve -8,ce_scenar 9,ce_servic 34,ce_stagia 8,ce_tablea -35,ce_temoin 5,ce_texte -33,ce_titre -27,ce_visa -26,ce_voisin 22,cele 36,cele_de 18
cele_que 18,celes -20,celes_a 15,celes_qui -35,celui 71,celui_a 28,celui_de 10,celui_qu 12,celui_que 10,celui_qui 18,cent -28,cent_candid -9
cent_dosier -19,centra 4,centra_au 4,centre_de 11,ceremo -9,ceremo_de -4,ceremo_par -4,certai 7,certai_famile 7,certif -26,certif_de -24,ces 69
ces_agents 33,ces_articl -35,ces_candid 3,ces_cinq 3,ces_coment 13,ces_courie 34,ces_dates -7,ces_demand 15,ces_deux 6,ces_dix 9,ces_dosier 7
ces_evalua 4,ces_ex 12,ces_factur -10,ces_famile 5,ces_locata 4,ces_menage 3,ces_noms 17,ces_notes 11,ces_photos -6,ces_profil 13,ces_quator 10
ces_quatre 11,ces_reclam 11,ces_rues -11,ces_trois -28,ceser 8,ceser_de 6,cest 22,cest_chacun 12,cest_est 43,cest_quoi -6,cet 50,cet_agent 55
cet_alinea -27,cet_animat 17,cet_arete -36,cet_eleve 22,cet_habita 6,cet_usager 19,cete -11,cete_abrevi -32,cete_admini 8,cete_ane 37,cete_candid 23
cete_dame 7,cete_delibe -24,cete_disput 8,cete_evalua -6,cete_famile 32,cete_formul -31,cete_letre -28,cete_liste 78,cete_note -36,cete_person 22
cete_phrase -56,cete_refere -30,ceux 49,ceux_qu 6,ceux_que 35,ceux_qui 12,cgct -10,cgct_s -10,chacun 81,chacun_des 103,chacun_en -17,chacun_puis 18
chacun_selon 3,chambr -13,chambr_froide -13,chance 7,chance_de 5,change -12,change_le -12,chanti -18,chapit -11,chaque 54,chaque_agent 21
chaque_anexe -11,chaque_asocia -19,chaque_benevo 4,chaque_bureau -3,chaque_candid 73,chaque_carton -28,chaque_club -12,chaque_consei 3
chaque_criter -22,chaque_cv 18,chaque_demand 37,chaque_dosier 9,chaque_enfant 8,chaque_famile 27,chaque_letre 21,chaque_ligne 10,chaque_membre 7
chaque_menage 8,chaque_mobili -9,chaque_paragr -13,chaque_parcel -12,chaque_postul 13,chaque_reunio -8,chaque_sale -12,chaque_servic -14,charge -38
charge_de -18,charge_of -20,chaudi -22,chaudi_de 7,chaufa -7,chef 59,chef_d 27,chef_de 24,chef_veut 10,chefs -6,chefs_de -6,chemin -14,chemin_rural -14
cheque 29,cheque_energi 29,cher -23,cher_en 12,cher_sur -35,chere -7,chere_pour -7,chifre -30,chifre_a -6,chifre_de -7,chifre_joints -18,chirur 5
chirur_du 5,chloe 8,chloe_ou 8,choisi 32,choisi_atribu 6,choisi_au -10,choisi_candid 7,choisi_cinq 22,choisi_come 4,choisi_d 28,choisi_entre -21
choisi_il 8,choisi_l 19,choisi_la -30,choisi_le 6,choisi_lequel 3,choisi_les 53,choisi_pour 6,choisi_qn -13,choisi_qui 22,choisi_toi 24,choisi_trois -3
choisi_un -16,choisi_une -58,choix 36,choix_pour 36,chose 20,chose_one 20,chrono -56,chrono_des -36,chrono_les -14,chute -18,chute_de -18,ci 5
ci_desous 12,ci_joint -41,ci_jointe 10,cimeti -8,cimeti_au -4,cinq_a 11,cinq_ans -35,cinq_candid 3,cinq_citoye 22,cinq_dosier 6,cinq_lignes -6
circul -4,circul_sur -3,cite -9,cite_bien -6,cite_les -3,citer -5,citer_dans -4,citoye 32,citoye_d 7,citoye_en 4,citoye_pour 22,civiqu -8,civiqu_en -8
clair -18,claire -61,clairs -18,clairs_et -18,clase -4,clase_a 12,clase_ces -12,clase_deuxie -5,clase_me -4,clase_superi 7,clasem 53,clasem_des -7
clasem_final 21,clasem_provis 16,claser 20,claser_dis 20,clases -3,clause -7,clause_de -7,cles -10,cles_de -10,clotur -7,club 8,club_de 7,club_doit 8
club_n 5,club_sporti 7,club_tu 11,clubs 16,clubs_lequel 8,clubs_veulen 6,coche 34,coche_les 34,code -32,code_couleu 7,code_de -18,code_genera -4
code_prevoi -15,coefic 6,coefic_de 6,cohere -30,colabo 15,colas 9,colas_a -5,colas_et 14,cole -5,cole_trois -5,colect 5,colegi 11,colin 15
colin_decide -6,colin_he 7,colin_secret 15,colis 9,colis_alimen 9,colone 27,colone_avis 9,colone_candid -9,colone_note 12,colone_par -4
colone_retenu 20,coloni 7,comand -18,comand_publiq -18,combie -33,combie_a 7,combie_coute -25,combie_d -58,combie_de -14,combie_faut -8,combie_fixer 23
combie_metre 24,combie_sur 5,come 77,come_chef 15,come_direct 23,come_respon 4,come_si 17,come_tu 22,come_un 4,comenc -7,comenc_a -17,comenc_par 10
coment -48,coment_ce 15,coment_contes -9,coment_est -13,coment_justif 5,coment_organi -20,coment_refuse -24,coment_s -3,coment_sancti -6,coment_se -4
comerc 61,comerc_a 13,comerc_doit 4,comerc_ou 8,comerc_pour 32,comis 37,comis_la 19,comis_une 19,comisa -6,comisa_enquet -6,comisi -35,comisi_a -36
comisi_avec -5,comisi_d -18,comisi_en 21,comisi_et 21,comisi_mets 6,comisi_qui -5,comisi_tu 9,comisi_une -7,comite -5,comite_doit 4,compar -30
compar_des 51,compar_deux -28,compar_l -5,compar_le -12,compar_les -46,compar_note 16,compat 18,compat_entre 18,compet -47,compet_de 14,compet_je 7
compet_pour -83,comple 14,comple_a -4,comple_apres 23,comple_la 34,comple_le 30,comple_les -9,comple_sa -11,compor 24,compor_de 8,compor_te 16
compos -20,compos_l 9,compos_le -27,compri 4,compri_les 4,compta 35,compte -37,compte_de -26,compte_des -9,compte_du -13,compte_les -8,compte_qui 12
compte_rendu -17,compte_sur 15,comuna 10,comune -37,comune_contre -15,comuni -8,comuni_anonca -8,conces 7,conces_de -4,conclu 76,conclu_a 49
conclu_du 8,conclu_par 19,conclu_une -3,concou -14,concou_d -26,concou_des 30,concou_du -7,concou_premie -9,concur -8,concur_prix -8,condit_et 7
condit_pour -4,condol -12,condol_a -12,confia 22,confia_a 10,confia_avec 6,confie 16,confie_l 7,confie_une 10,confir 10,confir_ce 8,confli 55
confli_au 6,confli_d 26,confli_entre 8,conge -40,conge_est -7,conge_maladi -7,conge_matern 11,conge_pour -18,consei -43,consei_a -17,consei_citoye 4
consei_comuna -3,consei_dans -4,consei_de 13,consei_des -7,consei_elus 7,consei_et 3,consei_medica -6,consei_munici -31,consei_pour 5,consei_s 5
conser 12,consig 19,consig_aux -3,consig_et 22,consta -5,consta_a -5,consta_trois -5,constr 13,constr_un 12,consul -4,conten -10,conten_la -10
contes -9,contes_un -9,contie -30,contie_toutes -7,contie_un -24,contra -11,contra_d -41,contra_de 15,contre 48,contre_2 -14,contre_l 24,contre_la 5
contre_le -12,contre_lui 38,contre_m 19,contre_son 6,contre_une -10,convai 26,convai_au 7,convai_le 17,conven -19,conven_avec -9,conven_de -8,convie 54
convie_le 4,convie_pas 50,convoc -70,convoc_au -29,convoc_de -14,convoc_des -16,convoc_du -8,convoq_au -33,convoq_en 19,convoq_l -4,convoq_les -12
convoq_pour 28,copie -16,copie_de -16,copieu -12,corect -9,corect_d -9,coresp 7,coresp_pas 4,corige -52,corige_l -20,corige_les -23,corige_seulem -5
corige_stp -8,costa -4,costa_au -3,cote -6,cote_a -28,cote_de 5,couleu -20,couleu_aux -32,couleu_vert 7,coup 21,coupab 36,coupab_du 9,coupab_ou 28
couper 8,couper_l 8,cour -4,cour_de -4,courag 20,courie 19,courie_a -28,courie_anonca 28,courie_au -3,courie_aux -8,courie_demand -4,courie_des -15
courie_les 9,courie_par -6,courie_rapela -13,courie_recus -3,courie_tu 25,courie_type -12,cours -17,court -23,courte -16,courte_pour -16,courto -12
courto_sans -12,cout -35,cout_de -23,cout_des -9,coute -16,coute_le -25,coute_plus 9,couter -23,couter_le -23,couver -11,couver_du -11,cover -16
cover_leter -16,cre -4,cre_une -4,creche 7,creche_a -13,creche_et 26,creche_la -4,creche_laquel 21,creche_par 5,credib 33,credib_de 11,crenea 3
crenea_du 6,crenea_reste -16,criter 21,criter_d -13,criter_dans -22,criter_de -15,criter_du -9,criter_enfin 10,criter_enviro 26,criter_et 29
criter_observ -9,criter_of -11,croix 20,croix_dans 20,crue -5,crue_decena -5,cuisin -17,culpab 5,culpab_de 5,cv 95,cv_en 4,cv_ensuit 10,cv_et 24
cv_les 4,cv_nuls 10,cv_par 24,cv_qui 4,cvs 31,cvs_by 31,d -28,d_abord 28,d_absenc 22,d_absent -34,d_acepta 17,d_acord -29,d_acueil -13,d_afiche -11
d_age -6,d_agent -30,d_agents -30,d_agreme -14,d_aide 52,d_analys 4,d_animat -17,d_apel -12,d_apreci -6,d_apres 34,d_archit -16,d_archiv -28,d_arets -7
d_atache 4,d_atente 5,d_atribu -16,d_atsem -6,d_autre -13,d_avance 19,d_averti -4,d_avis -17,d_ecrire 19,d_eforts 5,d_electi -12,d_eleve 8,d_eleves 27
d_emarge -32,d_embauc 4,d_emploi -41,d_enfant -3,d_entret -16,d_equipe 27,d_ete 5,d_etre 14,d_eurovi 43,d_evalua 28,d_eviter -4,d_exclus 49,d_experi 7
d_explic -12,d_honeur 12,d_identi -16,d_impaye 32,d_import -5,d_incide -17,d_inonda -26,d_intero 19,d_interv -4,d_invent -9,d_ofice 9,d_oficie 5
d_ofres -12,d_ordure 3,d_origin 14,d_orthog -5,d_un -29,d_une -74,d_urbani -8,d_urgenc 20,d_usager -17,d_usure -10,da 5,da_silva 5,dame 7,dame_est 5
danger 42,danger_aux 21,danger_de 22,dans -16,dans_ce 20,dans_ces 32,dans_cete -4,dans_l -35,dans_la 53,dans_le -31,dans_les 6,dans_notre -19
dans_un -26,dans_une -12,danse -3,danse_le -3,date -90,date_d -6,date_de -40,date_du -21,date_limite -10,date_pour -5,date_reteni -4,dates -48
dates_dans -25,dates_et -17,de -10,de_0 14,de_1 4,de_150 -12,de_40 4,de_800 -5,de_a 23,de_baigna -7,de_bati 15,de_bien 10,de_bienve -14,de_bon 15
de_bourse 12,de_cabine -19,de_candid -40,de_canton 4,de_caract -55,de_catego -22,de_ce -58,de_celui 24,de_ces -17,de_cet 51,de_cete -17,de_ceux 6
de_chacun 18,de_chance 5,de_chaque 57,de_chute -18,de_cimeti -4,de_circul -4,de_clasem -5,de_colas 14,de_compat 18,de_concou -32,de_condol -12
de_confia 7,de_confir 8,de_conge -16,de_consta -5,de_consul -6,de_convoc -6,de_cote 17,de_crenea 5,de_cuisin -17,de_danger 21,de_danse -3,de_dates -18
de_demand 16,de_depart 12,de_depot -10,de_deroga 13,de_design -7,de_desins -14,de_deviat -5,de_dgs 9,de_difusi -41,de_direct -13,de_discip -8
de_doner 8,de_faire 15,de_famile -33,de_fatou 5,de_felici -7,de_femes -47,de_fiabil 15,de_fin -22,de_foncti -84,de_format -3,de_fot -22,de_fourni -29
de_fraude 22,de_freque -7,de_gardie -10,de_gens 10,de_hugo -10,de_jardin -5,de_jean 23,de_jeux -10,de_jours 15,de_judo -19,de_jugeme -13,de_jury -3
de_karima 25,de_l 8,de_la 5,de_letre -23,de_leurs 27,de_licenc 18,de_loisir 7,de_loyaut 15,de_lui 16,de_m -3,de_ma -28,de_mandat -4,de_marc 5
de_marche -5,de_mauvai 25,de_me 61,de_mediat -49,de_merite 31,de_mes -5,de_mise -11,de_moitie -8,de_mon 17,de_morel 10,de_motiva 17,de_musiqu 6,de_ne 3
de_netoya -13,de_nids -19,de_niveau 10,de_noel 6,de_nomer 17,de_nomina -34,de_non -8,de_nos 3,de_notati 6,de_notifi -8,de_notre 46,de_nouvel 12
de_paie -19,de_parkin 21,de_pasage -36,de_payer 6,de_peril -6,de_permis 18,de_pertin 29,de_phrase -8,de_pieces -4,de_place -11,de_points 43
de_police -5,de_polici -3,de_polite -38,de_poser 13,de_poste -48,de_poule -19,de_preavi -23,de_precar 12,de_prefer 24,de_presen -26,de_prime 9
de_priori 26,de_prix 5,de_protec -6,de_quarti 22,de_quatre 33,de_racour -6,de_recept -19,de_recidi 17,de_recoma -22,de_recour -17,de_recrut -11
de_refect -8,de_refus 20,de_rejet -20,de_reloge 26,de_remise -20,de_renouv -4,de_renov 15,de_repons -13,de_rester 3,de_retard -11,de_reteni 23
de_revisi -7,de_revoca 19,de_risque 14,de_role 10,de_rugby 24,de_sa 7,de_sancti -3,de_satisf -8,de_scolar -7,de_secour 23,de_sel -16,de_serieu 9
de_servic -12,de_servir 36,de_ses 32,de_signal -19,de_simone -14,de_son -13,de_sonia 23,de_specta 33,de_sport -34,de_stage -16,de_statio -11
de_suspen -11,de_synthe -30,de_teleph -6,de_titula 3,de_toitur 5,de_travai -36,de_travau -5,de_tri -31,de_trois 5,de_une 11,de_vacanc -19,de_valeur 16
de_voirie -16,de_voix -13,de_vote -10,de_vulner 8,debemo 17,debemo_contra 17,debuta 7,debuta_tres 7,decemb -12,decena -5,decida 21,decida_toi 21
decide 9,decide_a 18,decide_apres -7,decide_d -16,decide_de -3,decide_du -8,decide_et 6,decide_le -9,decide_lequel 28,decide_par -15,decide_qui 32
decide_si 6,decide_un -5,decide_yester -6,decisi -5,decisi_de -21,decisi_du -11,declar -21,declar_experi -7,declar_sans -13,declin -7,declin_une -7
decore -7,decouv -12,decouv_la -12,decret -5,decris -4,decrit 33,decrit_ci 33,dedans 10,defaut 35,defaut_de 35,defavo 14,defavo_pour 9,defend -4
defend_le -4,defens -24,defens_de -15,defens_observ -9,dehors 12,deja -8,deja_pronon -8,delai -5,delai_de -6,delais -10,delais_de -10,delega -11
delega_aux 6,delega_de -19,delegu 15,delegu_au 16,delegu_du -4,delegu_l 4,delibe -27,delibe_a -4,delibe_atribu 29,delibe_d 27,delibe_de -9
delibe_fixant -6,delibe_merite -5,delibe_pour -14,delibe_qui -10,delibe_sur -4,delivr 4,delivr_ce 4,demand 32,demand_au -29,demand_avons -11
demand_chaque -19,demand_d 4,demand_de 43,demand_dis 6,demand_du -4,demand_en -39,demand_et 21,demand_fais 19,demand_ne 19,demand_par 38
demand_pourqu -17,demand_repere 4,demand_tel -11,demand_un -13,demisi 12,demoti 13,demoti_d 4,deonto -16,deonto_des -16,depart 28,depart_ces 17
depart_les 12,depens -45,depens_de -35,depens_par -11,deport -9,depot 16,depot_d 9,depot_des -6,depot_pour -4,depot_sauvag 18,der 15,der_beste 15
dernie -4,dernie_anes -26,dernie_candid 11,dernie_mot 11,deroga 10,deroga_a -4,deroga_de 12,deroga_je 13,deroga_scolai -12,des -18,des_absenc -7
des_action -7,des_admini 32,des_agents -60,des_aines 12,des_apreci 15,des_arets 6,des_asocia 7,des_atribu 21,des_besoin -17,des_boulis -5
des_candid -40,des_capaci 23,des_chifre -18,des_colis 9,des_comerc 32,des_comisi -12,des_consei -4,des_courie 9,des_criter -13,des_cv 4,des_dates -6
des_delegu -13,des_demand -44,des_deux 56,des_devis -11,des_dix -11,des_eaux 15,des_electe -6,des_emplac -20,des_entret -19,des_equipe -6,des_etoile 11
des_faits -30,des_famile 4,des_gardie 19,des_gens 14,des_habita -20,des_heures -5,des_inscri -19,des_jeunes 18,des_laurea -4,des_letres -7,des_lilas 40
des_locata 37,des_logeme -14,des_maison 30,des_manage 27,des_medail -5,des_mediat -6,des_membre -15,des_memoir 14,des_montan -30,des_noms -15
des_notes -6,des_nouvea -3,des_ofres 10,des_paragr -16,des_parent 18,des_person 10,des_pieces -30,des_places -6,des_points 13,des_preten 24
des_primes 4,des_prix -7,des_quatre 16,des_questi -29,des_remarq -9,des_result -9,des_risque -7,des_rues -41,des_stagia 16,des_subven -14,des_taneur 5
des_temoin 5,des_travau -20,des_trois 55,des_usager 33,des_vieux -26,des_voeux -3,des_voisin -4,des_votes -7,design 20,design_chaque -12,design_de -7
design_l 16,design_la 20,design_le 22,design_les -12,design_par -24,design_secret -5,design_un 30,desine -11,desine_le -11,desins -14,desins_d 27
desous 15,destin -3,detect 9,detect_les 9,determ 17,determ_la -23,determ_quels 16,determ_qui 6,determ_si 15,detres 3,deux 24,deux_adjoin 6
deux_agents 50,deux_animat 6,deux_ans 5,deux_archit 6,deux_budget -8,deux_candid 19,deux_chaudi -28,deux_clubs 13,deux_colegi 11,deux_dernie 11
deux_enfant -17,deux_famile 7,deux_finali 6,deux_garage 28,deux_la -36,deux_le 11,deux_letres 17,deux_maraic 4,deux_modele -37,deux_ofres 7
deux_profil 13,deux_redact -25,deux_reglem -12,deux_repres -7,deux_rivera 16,deux_temoig -21,deux_titres -46,deux_veuves 11,deux_voisin 7,deuxie -25
deuxie_fais -11,deuxie_par -5,deuxie_prix -9,devait 11,devait_choisi 11,devant 25,devant_chaque 6,devant_la 6,devant_le 13,develo 5,develo_sancti 5
deviat -5,deviat_est -5,devine -6,devine_ce -32,devine_l 11,devine_lequel 15,devis -17,devis_poste -5,devons 3,devons_nous 3,devrai 47,devrai_avoir 6
devrai_etre 20,devrai_obteni 20,devrai_paser 5,devrai_racour -19,devrai_sortir 9,devrai_virer 7,devrai_voter 5,dgs 21,dgs_propos 24,dgs_rapela -4
dialo -28,dialo_pour -11,dialo_que -22,diara 6,diara_est 6,difere -15,difere_entre -15,difusi -41,difusi_des -41,digne 7,digne_de 7,diop 13,diop_d 15
diplom -65,diplom_declar -7,diplom_et -16,dire -77,dire_a -7,dire_cete -32,dire_qu 5,dire_que -29,dire_qui -19,direct 23,direct_and 10,direct_de -12
direct_du -5,direct_parmi 9,dis 51,dis_au 5,dis_ce 3,dis_il 5,dis_la 4,dis_laquel 4,dis_le -11,dis_lequel 29,dis_moi 5,dis_non -19,dis_oui 34
dis_quele 19,dis_qui -4,dis_quoi -14,dis_si 17,dis_vite 15,disant 38,disant_et 38,discip_avec 8,discip_en 15,discip_et -4,discip_parmi 17,discip_s 19
discou -28,discou_de -10,discou_des -3,discou_pour -5,discri -13,dispos -3,dispos_de -3,disput 8,disput_le 8,distri 20,distri_les 20,dix 6,dix_ans 7
dix_demand 9,dix_dernie -11,dix_jeunes 7,dix_questi -25,docile 13,docume -66,docume_dois -5,docume_joindr -6,docume_reclam -11,docume_requir -20,doi 5
doi_virer 5,dois 5,dois_je -7,dois_metre 4,dois_renouv 5,doit_avoir 19,doit_choisi 10,doit_conten -10,doit_etre -6,doit_fourni -27,doit_il -26
doit_on -12,doit_partir 16,doit_paser 7,doit_perdre 8,doit_redoub 9,doit_tranch 4,doit_voter 5,domain -5,domici 4,donc 12,donc_a 12,done 22,done_a 9
done_chaque -22,done_des 11,done_la 19,done_le -47,done_les -8,done_moi 54,done_raison 17,done_ta 29,done_ton -7,done_un 11,done_une -22,doner 58
doner_a 10,doner_d -11,doner_la 25,doner_les 10,doner_sur 26,dones -6,dones_par -7,dones_quel 9,dont 12,dont_le 13,dosie 25,dosie_garder 25,dosier 21
dosier_acepte 15,dosier_de 29,dosier_defens -9,dosier_des 5,dosier_en 10,dosier_est -22,dosier_et 10,dosier_faut -16,dosier_incomp -24
dosier_indivi -24,dosier_les 13,dosier_n -10,dosier_ont -4,dosier_sans -11,doux -7,douze 15,douze_dosier 15,draft -11,draft_interv -5,draft_the -7
drese -12,drese_la -22,drese_le 23,drese_un -14,drh 13,drh_doit 10,droit 3,droit_a 5,droits -28,droits_de -19,droits_dosier -9,du -26,du_12 -34
du_15 -9,du_19 -12,du_2 -7,du_3 -30,du_31 -4,du_7 -8,du_8 -4,du_bourg -4,du_buleti -22,du_candid 17,du_carnav -12,du_cas 16,du_centre -5,du_cgct -10
du_chanti -18,du_chef 10,du_cheque 29,du_code -8,du_comisa -6,du_concou 25,du_confli 32,du_consei 7,du_conser 12,du_courie -6,du_cout -7,du_criter 26
du_decret -5,du_depot 9,du_direct -5,du_docume -15,du_dosier -19,du_futur -8,du_genou 5,du_gymnas 8,du_jour -9,du_jury 24,du_laurea 16,du_logeme 16
du_lot 7,du_maire -32,du_marche -17,du_meileu -8,du_mois -3,du_montan 12,du_mot -9,du_parcou -6,du_permis 18,du_person -4,du_plan -37,du_plus 14
du_procha 9,du_projet -24,du_public -4,du_quarti 17,du_questi -4,du_raport -7,du_reglem -26,du_rsa 5,du_sejour 22,du_servic 7,du_site -18,du_syndic 7
du_tablea -9,du_terain -12,du_toit -5,du_travai -5,du_tribun -16,du_vilage -11,dubois -12,dun -7,dun_mail -7,dupont_de -4,dupuis 32,dupuis_ou 32
durand -39,durand_decide -9,durand_freres -14,dure_d 11,dure_de 12,dure_du -18,duval -4,duval_les -4,e 23,e_les 23,each 29,each_aplica 10
each_tenant 20,eau -5,eau_faite -3,eaux 15,eaux_dans 22,eaux_de -7,ecarte 37,ecarte_choisi 28,ecarte_de 4,ecarte_les 8,echele -7,echele_de -7,ecole -15
ecole_de 6,ecole_et 14,econom 8,econom_la 8,ecrire -25,ecrire_a -13,ecrire_la 28,ecrire_monsie -32,ecrire_nonobs -9,ecris -38,ecris_au -20,ecris_l -18
ecris_la -15,ecris_le -3,ecris_lui -18,ecris_un -13,ecris_une 35,ecrit 15,ecrit_la 15,ecritu 13,ecritu_et 13,educat -7,educat_freque -7,eforts 5
egalit -5,egalit_que -11,eglise -8,ele 44,ele_a 5,ele_aimabl 9,ele_dis 15,ele_est 5,ele_exager 5,ele_fiable 15,ele_meileu 3,ele_necesa -44,ele_ou 9
ele_sa -15,ele_sincer 6,ele_tombe 35,electe 25,electe_indeci 25,electe_mecont 9,electe_par -6,electi -18,electi_des -13,electi_fourni -4,electo -12
eles -19,eles_demand -19,eleve 43,eleve_au -15,eleve_doit 15,eleve_pour 13,eleve_qui 10,eleves 29,eleves_de 13,eleves_en 10,eleves_qui -12,eligib 9
eligib_de 9,elimin 17,elimin_les -29,elire 3,elire_presid 3,elis 5,elis_le 5,eloge -6,eloge_funebr -6,elu -20,elu_adjoin -13,elu_de 4,elu_me -12
elus_au -7,emarge -32,emarge_des -30,embauc 27,embauc_lina 13,embauc_nora 6,embauc_pour -8,embauc_theo 13,emisai 25,emplac 34,emplac_de 13,emplac_du 38
emplac_lequel 4,emplac_libres -20,emploi -43,emploi_coment -6,emploi_d -17,emploi_de -5,emploi_pour -12,employ 36,employ_du 7,employ_to 7,emport 19
en 20,en_2025 -28,en_a 9,en_anglai -25,en_arets 12,en_atente -10,en_cas -11,en_cause 20,en_choisi 18,en_cinq -6,en_clase 7,en_coloni 7,en_conclu 5
en_conge 3,en_consei 25,en_cours -17,en_creche -5,en_decida 21,en_defens -15,en_design 6,en_desous 4,en_entret -7,en_eviden 6,en_exempl -8,en_face 7
en_financ 9,en_fixant 27,en_foncti 9,en_format -4,en_forme -45,en_gardan 4,en_groupe 10,en_haut 14,en_inform -6,en_langag -18,en_long -11,en_majusc -39
en_mars -17,en_metant 35,en_notant 17,en_ordre -14,en_page 7,en_plus -18,en_positi 7,en_premie 20,en_quatre -13,en_quoi 27,en_raport -8,en_restan -42
en_retard 17,en_separe 9,en_termes -7,en_tete 4,en_trois -21,en_trop 13,en_un 32,en_une 22,en_vacanc 13,encadr 12,encadr_des 4,encadr_une 8,encein 46
encein_dans 35,encein_ou 11,encore 11,encore_jete 11,energi 38,energi_local 29,energi_on 9,enfanc 6,enfanc_quel 6,enfant 39,enfant_admetr 6,enfant_de 8
enfant_et 4,enfant_prendr 5,enfant_qui 13,enfant_sortie -3,enfin 10,enfin_aditio 10,engage 8,engage_vers 6,englis -13,enough 25,enough_for 25
enquet -18,enquet_admini -16,enquet_intern 16,enquet_par -8,enseig 6,enseig_qu 6,ensuit 10,ensuit_atribu 10,entour 5,entour_le 5,entre 33,entre_1 -16
entre_alice 9,entre_bons 6,entre_ces -22,entre_chaque 18,entre_ci -23,entre_deux -12,entre_factur -22,entre_l 5,entre_les 72,entre_m 3,entre_mes 10
entre_nous 14,entre_sophie 8,entre_titula -7,entre_un -6,entrep 34,entrep_batipl -4,entrep_batipr -5,entrep_choisi 13,entrep_en -9,entrep_faut 4
entrep_kervad 5,entrep_martin 9,entrep_morel 5,entrep_que 7,entrep_qui 19,entret -93,entret_anuel -21,entret_anuels -8,entret_avec 4,entret_couter -35
entret_d -21,entret_de -23,entret_du -15,entret_en -8,entret_et 21,entret_pour -10,entret_preala -22,entret_profes 7,entret_stp -13,envelo 7
envelo_de 7,enviro 18,enviro_a 26,enviro_du -8,envoye 10,envoye_devant 19,envoye_en 8,envoye_la -17,enzo 11,enzo_il 11,equipe 57,equipe_d 10
equipe_de -36,equipe_du -6,equipe_ideale 9,equipe_parmi 5,ereur -20,ereur_dans -20,es 35,es_l 4,es_la 14,es_maire 3,es_membre 13,est 11,est_a 26
est_absent -24,est_acorde -10,est_admis 25,est_arive -21,est_asez 26,est_atribu -12,est_avance -7,est_ce -10,est_charge -18,est_compet -107
est_comple -22,est_coupab 9,est_credib 8,est_decore -11,est_digne 7,est_econom 8,est_ele -5,est_en 13,est_encein 11,est_fixe -6,est_il 59,est_l -5
est_la -43,est_le -12,est_lequel 6,est_pas 17,est_pour 23,est_premie 20,est_prise 5,est_quelqu 5,est_qui 5,est_refuse -4,est_report -5,est_respon 10
est_ton 39,est_tout 5,est_tp -12,est_un -5,est_vraime 5,estima -10,estima_du -7,estime 39,estime_la 3,estime_les 7,estime_si 6,et 68,et_30 19,et_49 -16
et_a 20,et_acorde 7,et_anonce 10,et_atribu 7,et_au 16,et_bob 9,et_calcul 24,et_cdi -7,et_choisi 6,et_ci -23,et_clase 20,et_conclu 37,et_corige -48
et_d 14,et_de -18,et_design 25,et_donc 12,et_done 33,et_expliq 18,et_fais -4,et_impaye -22,et_inconv -14,et_indiqu -20,et_ines 10,et_l 17,et_la -9
et_lesque 6,et_leur -18,et_m -15,et_manqua -17,et_mauvai 6,et_me -25,et_mehdi 8,et_mets 19,et_note 31,et_numero -17,et_par -10,et_points 6,et_pourqu 9
et_prepar 18,et_previe -8,et_pronon 9,et_qu -5,et_quatre 5,et_qui 13,et_racour -18,et_redige 26,et_rempla 19,et_rempli 31,et_resume -7,et_seguin -13
et_son 13,et_termin 21,et_trie 14,et_un -6,et_une 17,etabli -21,etabli_l -29,etabli_la -9,etabli_le 10,etabli_un 4,etais 19,etais_l 6,etais_une 13
etant -8,etant_atribu -8,etapes -15,etapes_de -4,etapes_pour -12,etat -13,etat_du -12,ete -39,ete_acorde -5,ete_aux 22,ete_design -5,ete_insole 14
ete_pris -13,ete_promus -12,ete_recus -4,ete_refuse -13,ete_retenu -20,ete_sancti -7,etoile 38,etoile_de 11,etoile_les 26,etrang 22,etre 18
etre_decore 4,etre_delegu 5,etre_elu -13,etre_le 10,etre_motive -26,etre_suspen 16,etre_titula 20,etre_transm -12,etre_un 6,euros 11,euros_a -6
euros_de 3,euros_entre 6,euros_votes -3,eurovi 33,eurovi_etant -8,eurovi_sur 14,evalua 41,evalua_anuele 19,evalua_de 14,evalua_des -14,evalua_enviro -8
evalua_object 17,evalua_pour -8,evalua_qui 4,evalua_rempli 20,evalue 20,evalue_d 5,evalue_l -3,evalue_la 40,evalue_le -32,evalue_les 19,eviden 6
eviden_les 6,evince -8,evince_la -8,eviter -4,eviter_les -4,ex 12,ex_aequo 12,exager 5,examen 23,examen_des 23,except 8,except_du 8,exclus 28
exclus_de 13,exclus_pour 26,exclus_tempor -8,exempl -16,exempl_de -8,existe -17,existe_pour -17,experi -9,experi_candid 7,experi_declar -7,experi_et 7
experi_sans -16,explic -12,explic_a -12,expliq -6,expliq_a -12,expliq_aux -14,expliq_ce -6,expliq_coment -17,expliq_en 27,expliq_la -15,expliq_les -7
expliq_pourqu 37,expose -7,expose_les -7,fable 9,fable_ou 9,fabre 22,fabre_n 27,fabre_selon -5,face 7,face_de 7,facon -12,facon_de -9,factue -8
factue_sur -8,factur -36,factur_de -4,factur_par -11,factur_payes -22,faible 16,faible_de -4,faible_parmi 15,faible_politi 4,faile -34,faile_se 13
faile_une -47,faire 3,faire_confia 16,faire_greve 15,faire_si -11,faire_un -4,faire_une -13,fais -17,fais_come 21,fais_la -93,fais_le -30,fais_les -14
fais_moi 13,fais_paser 4,fais_penche 20,fais_remont 10,fais_resort -16,fais_sembla 10,fais_une 48,fait 10,fait_de 4,fait_pour 27,fait_quoi -20,faite -3
faite_par -3,faits -36,faits_declar -9,faits_du -25,famile 44,famile_a 21,famile_de -12,famile_demand 13,famile_devrai 3,famile_dialo -18,famile_dis 8
famile_en 17,famile_inscri -21,famile_je 4,famile_les 12,famile_lopez -10,famile_martin -9,famile_ne 17,famile_par 16,famile_pour 3,famile_qui 8
famile_retire 22,famile_roy -9,famile_selon 4,famile_six 13,famile_sont -26,famile_sow -16,famile_suivan 12,famile_sur -17,famili 15,famili_620 -11
fases -18,fases_un -18,fatou 7,faudra 40,faudra_convoq 6,faudra_doner 26,faudra_il 3,faudra_recrut 6,faure 18,faure_est 3,faut -7,faut_apeler 12
faut_il -13,faut_que -19,faut_quil 7,faut_un 5,faute 35,fautes -29,fautes_d -34,fautes_de 4,fautif 20,favora 18,favora_defavo 9,favora_ou 5
favora_sur 5,favori 38,favori_parmi 6,favori_pour 33,fc 29,fc_valmor 29,felici -28,felici_a -5,felici_l -22,femes -47,femes_parmi -47,femini -10
femini_la -10,fera 16,fera_les 14,ferait 17,ferait_le 7,ferait_un 10,ferme -19,ferme_le -19,fermet -13,fermet_de -13,fete -13,fete_des -4,fete_du -9
feu 12,feu_rouge 5,feu_tricol 7,feuile -30,feuile_d -30,fiabil 38,fiabil_a 3,fiabil_de 24,fiabil_des 12,fiable 17,fiche -32,fiche_d 18,fiche_de -26
fiche_navete -5,fiche_sur -3,fiche_type -19,fichie -6,fichie_selon -17,fictif 9,fictif_l 9,figure -6,figure_dans -6,file -4,file_n -4,fin 9,fin_de -20
fin_dis 19,final 21,final_du 21,finali 9,finali_fais 3,financ 15,financ_que 9,finis 17,finis_ma 17,fire 7,fit 3,fit_ana 3,fixant 21,fixant_les -6
fixant_toi 27,fixe 43,fixe_la 38,fixe_le 12,fixe_par -3,fixer 23,fixer_la 23,flanc 13,fleuri 27,fleuri_d 33,foi 22,foi_dans 11,foncti -60,foncti_de 9
foncti_des -15,foncti_est 7,foncti_et -35,foncti_publiq -4,font 5,font_pas 5,for 55,for_a -5,for_mr 7,for_promot 25,for_the 31,force -13,format -41
format_des -3,format_incend -10,format_pour -13,forme -45,forme_l -14,forme_le -27,formul -91,formul_dans -5,formul_de -40,formul_du -5,formul_le -10
formul_polie -7,formul_pour -3,fort 6,fort_potent 6,forts 9,forts_et 6,fot -22,fot_pour -22,fourni -75,fourni_ci -4,fourni_et -17,fourni_son -29
fourni_un -27,frape 13,frape_un 13,fraude 24,fraude_a 17,fraude_sur 8,french -19,freque -16,freque_de -10,freque_par -7,freres -14,freres_pour -15
froide -13,froide_dans -13,from_0 11,from_aplica -20,from_best 8,funebr -6,funebr_de -6,futur -8,futur_chef -8,gagnan 43,gagnan_parmi 13,gagnan_pour 27
garage 28,garage_sera 28,garcia 6,gardan 4,gardan_les 4,garde -5,garde_les 4,garde_nadia 13,garde_ou -8,garde_seulem -17,garden 7,garder 63
garder_pour 25,gardie 14,gardie_a 19,gardie_de -10,gardie_ou 5,gars 13,gars_pour 13,gautie 15,gautie_sont 15,gay -4,genant -9,genera 56,genera_de 32
genera_sur 25,genou 5,genou_non 5,gens 24,gens_de 10,gens_serieu 5,gere -34,gere_la -34,gerer -4,gerer_le -4,give 7,give_each 20,give_me -13,god 25
god_enough 25,grade 5,grade_d 4,grade_de -4,grand -7,graphi -26,graphi_des -26,grave 16,graves 15,graves_pour 15,gravit -8,gravit_de -10,greve 15
grile -10,grile_d 24,grile_de -22,grile_vide -13,groupe 9,groupe_de 10,guide -11,guide_de -8,guide_pour -4,gymnas 8,gymnas_lequel 6,h -31,h_10 -5
h_30 -21,h_et -6,habita 6,habita_est 6,habita_par -20,habita_signal 21,habita_suscep 8,habita_tirer 4,hadad 10,hamidi_en -6,hamidi_repond 6,has -6
has_select -6,hasard -10,hasard_un -10,haut 24,haut_au 10,haut_de 14,hauteu 43,hauteu_de 10,he 7,he_s 7,her -6,here 4,here_are 4,hesite 20
hesite_convai 17,hesite_entre 3,heure -4,heures -19,heures_et -18,heures_suplem -5,hierar 26,hierar_entre 17,hierar_par 8,hire 6,hire_here 4
hiring_comite -7,hiring_manage 5,histoi 10,histoi_ou 10,hivern -8,holida -13,holida_into -13,honete 19,honete_voici 19,honeur 12,honeur_le 7,horair -17
horair_d -12,horair_de -5,hors -24,hors_delai -24,hr 10,hr_direct 10,hugo -10,huit 25,huit_agents 25,hypoth 5,hypoth_que 3,ia 21,ia_du 9,ia_sans 13
ici -21,ici_portan -21,ideal -16,ideal_dans 11,ideal_pour -27,ideale 9,ideale_avec 9,identi 5,identi_a -16,identi_les 21,ignore 15,ignore_les -7
ignore_tes 22,il 54,il_a 46,il_acorde 11,il_aporte -16,il_comis 19,il_convoq 22,il_corect -9,il_d 6,il_doit 5,il_doner 7,il_ecarte 4,il_en -11
il_envoye 27,il_est -11,il_etre -26,il_faile -34,il_faudra 38,il_faut 25,il_joindr -16,il_juste 8,il_la 5,il_laiser 5,il_le 4,il_licenc 15,il_lui 23
il_metre -16,il_mieux -30,il_motive -37,il_muter 5,il_ne 11,il_oportu 4,il_pas -9,il_peut -7,il_poser -4,il_pour -26,il_prendr 8,il_radier 3
il_raison 8,il_rejete 15,il_reste 5,il_reteni -5,il_titula 7,il_un 5,il_utilis -37,il_vaut 24,il_y 27,ils -13,ils_les -13,ilustr -42,ilustr_pour -42
imagin 21,imagin_par 3,imagin_que 18,impact -3,impact_du -3,impaye 11,import -8,import_de -4,impose 19,impose_contre 19,imprim -29,in -41,in_charge -20
in_force -13,in_the -20,in_thre -6,inapti 36,inapti_de 44,inapti_que -4,incend -10,incide -17,incohe -18,incohe_de -18,incomp -24,incomp_et -24
inconv -21,inconv_de -21,indeci 25,indeci_de 25,indemn -23,indemn_de -5,indemn_des -4,indemn_doner 3,indemn_s -22,indica 23,indica_clase 15
indica_quel 8,indice 26,indice_de 26,indiqu 14,indiqu_celes -20,indiqu_ceux 12,indiqu_la -3,indiqu_le 12,indiqu_les 15,indiqu_moi 6,indiqu_par 7
indiqu_parmi -24,indiqu_pour 15,indiqu_quels -4,indiqu_qui 6,indiqu_si -5,indivi -24,indivi_d -24,ines 10,ines_benali 10,inflig -16,inflig_a 19
inflig_un -48,inform -34,inform_la -22,inform_m -6,inocen 28,inonda -38,inonda_d -10,inonda_decisi -3,inscri -61,inscri_a -30,inscri_au -4
inscri_par -14,inscri_sur -15,insole 14,insole_que 14,instit 7,instru -17,instru_cent -19,instru_est 4,insubo 16,insufi -7,insufi_profes -17
insufi_satisf 10,interc 5,intere 15,interi -17,interi_qui -14,intero 19,intero_par 19,interv -22,interv_questi -5,into -29,into_englis -13
into_french -16,introd -15,invent 16,invent_a -9,invent_les 25,invita -38,invita_a -5,irais 6,irais_tu 6,irait 11,irait_a 11,iregul -7,iregul_redige -7
is 11,is_in -20,is_she 25,is_the 13,is_this -6,ist 15,ist_der 15,it -20,it_is -20,j -29,j_ai -12,j_aimera -18,jai 27,jai_2 21,jai_3 10,jai_besoin -7
jai_mis 4,janvie -28,jardin 8,jardin_famili 10,jardin_partag 12,jdois -7,jdois_ecrire -13,jdois_virer 6,je 35,je_clase 7,je_comple -10,je_convoq -33
je_demand 5,je_doi 5,je_dois 12,je_faire 4,je_joindr -11,je_la 20,je_metrai -6,je_n 3,je_plaisa 5,je_recoma 19,je_rempli -18,je_sancti 13,je_te 14
je_voudra 18,jean 23,jean_marc 23,jecris -23,jecris_quoi -23,jecriv -19,jecriv_a -19,jembau 20,jembau_qui 20,jete 11,jete_son 11,jeu 23,jeu_de 10
jeu_tu 13,jeunes 33,jeunes_aux -6,jeunes_du 17,jeux -10,job 29,job_from 8,joindr -39,joindr_a -18,joindr_le -6,joindr_une -16,joint -41,joint_et -23
jointe_dans -23,jointe_par -8,joints -18,joues 13,joues_le 13,jouons 14,jouons_tu 14,jour -70,jour_de -6,jour_pour -16,jour_reteni -19,jours 21
jours_d 41,jours_de -18,jours_est -6,jours_pour 5,judo -19,judo_5 -3,juge 26,juge_la 11,juge_qui 6,juge_si 10,jugeme -29,jugeme_des -13,jugeme_du -16
juger 13,juger_si 13,juges 25,juges_adapte 8,juges_trop 15,jugez 15,jugez_si 7,jugez_vous 8,juilet -9,juin -21,juin_fais -5,jura -12,jury -53
jury_a -45,jury_de -24,jury_depart 11,jury_doit -26,jury_en 41,jury_indiqu 15,jury_me -14,jury_note -9,jury_ont -6,jury_par -6,jury_propos 23
jury_que -6,juste 55,juste_de 8,juste_entre 5,juste_par 12,juste_qui 20,juste_un 8,juste_une 3,justif 14,justif_le 11,justif_un -6,kaci 4,kandid 15
karima 25,karima_invent 25,keita_rempli 7,kele -5,kele_formul -8,kervad 5,kervad_a 5,klein 39,klein_ne 29,l -11,l_absent -24,l_acord -7,l_acueil -6
l_acuse -13,l_adjoin -4,l_adopti 18,l_afiche -38,l_agence -3,l_agent 40,l_aide 15,l_air -4,l_aire -10,l_alterc 12,l_amende 19,l_amical -5,l_an 20
l_analys -8,l_ancien -25,l_ane 50,l_anglai 19,l_anonce -28,l_apel -4,l_apreci 42,l_apui -6,l_arbitr 7,l_arete -32,l_articl -47,l_asocia 24,l_astrei -6
l_atesta -29,l_atribu 18,l_atsem 22,l_autre 4,l_avis -48,l_avons 28,l_eau -5,l_ecole -3,l_eglise -8,l_electe 9,l_electi -7,l_eleve 17,l_eligib 9
l_eloge -6,l_emport 19,l_en -6,l_energi 9,l_enquet 4,l_enseig 6,l_entrep 14,l_entret -90,l_envelo 7,l_equipe 44,l_ereur -20,l_etat -13,l_ete 12
l_etre 11,l_ia 9,l_impact -3,l_inapti 44,l_indemn -5,l_inonda -10,l_instru 4,l_interc 5,l_introd -15,l_invita -4,l_objet -5,l_obtien 6,l_ofre 56
l_oral -27,l_ordre -66,l_organi -34,l_origin 31,l_orthog -31,l_ortogr -4,l_un 46,l_unanim -5,l_usager -30,la -9,la_a 14,la_balanc 20,la_benefi -5
la_bone 13,la_buvete -26,la_caise 6,la_campag -31,la_candid 50,la_canicu -4,la_cantin 13,la_capaci -3,la_ceremo -9,la_chambr -13,la_chaudi 7
la_chirur 5,la_chrono -30,la_clause -7,la_clotur -7,la_colect 5,la_colone 40,la_comand -18,la_comisi -26,la_comune -20,la_conces 11,la_conclu 8
la_concur -8,la_consul 4,la_conven -11,la_convoc -55,la_cour -4,la_couver -11,la_creche 14,la_credib 11,la_culpab 5,la_danger 22,la_date -73
la_decisi -12,la_dedans 10,la_delega -12,la_delibe 8,la_demand -32,la_difere -13,la_direct 15,la_famile -50,la_faute 19,la_fermet -10,la_fete -13
la_feuile -30,la_fiabil 24,la_fiche -16,la_fin 31,la_foncti -4,la_format -23,la_formul -47,la_freque -3,la_garde 9,la_gravit -8,la_grile 27
la_hauteu 43,la_letre 8,la_limite 12,la_liste -24,la_locata -13,la_loi -8,la_longue -9,la_maire -6,la_mairie 6,la_manier 33,la_medail -7,la_meileu 19
la_mentio -7,la_moins 3,la_motiva 13,la_moyene -9,la_note -35,la_notifi -26,la_nouvel -18,la_parcel 18,la_partie -19,la_peine 24,la_person 44
la_petite 9,la_phrase -14,la_piece -40,la_pile 10,la_piscin -27,la_place 47,la_plaint 14,la_police -35,la_politi -4,la_popula -3,la_presen 10
la_presid 5,la_presta 22,la_prime 17,la_priori 5,la_probab 44,la_proced -39,la_puniti 13,la_qualit -28,la_questi 16,la_refect -4,la_regie 11
la_rempli -5,la_repart 16,la_repons 19,la_repren 20,la_retire -10,la_reunio -74,la_revoca -16,la_revoqu 15,la_rue 20,la_sale -7,la_sancti 36
la_satisf -5,la_seance -36,la_secret 13,la_sincer 4,la_situat 17,la_societ 26,la_subven 37,la_suite 16,la_surfac -12,la_suspen 20,la_synthe -11
la_temper -13,la_tete 6,la_toitur -12,la_trame -13,la_trouve 6,la_valeur 36,la_verite 16,la_versio -36,la_vile -4,la_virgul -44,la_vitre 10
la_voirie -18,lafont_pour 3,lagent -7,lagent_que -7,laise 8,laise_arbitr 5,laise_choisi -15,laise_juger 13,laise_seul 6,laiser 28,laiser_choisi 6
laiser_de 15,laiser_partir 5,lam 8,lamber 17,langag -18,langag_simple -18,lapart 14,laquel 52,laquel_de 14,laquel_des 12,laquel_est 12,laquel_l 19
laret -28,laret_de -28,larete -20,larete_si -20,laurea 42,laurea_de 31,laurea_design -12,laurea_du 16,laurea_parmi 6,laurea_que 6,le -10,le_12 -10
le_15 -11,le_4 -17,le_a 16,le_avec -9,le_bareme -34,le_besoin 5,le_bon -23,le_boulan 7,le_budget -14,le_buleti -31,le_cabine -3,le_calend -18
le_candid 18,le_caract 13,le_cas -9,le_cd 19,le_chaufa -7,le_chef 15,le_cimeti -4,le_clasem 17,le_club 19,le_code -30,le_comerc 8,le_compor 23
le_compte -20,le_confli 8,le_consei -9,le_contra 15,le_coup 21,le_courie -59,le_cout -25,le_de 17,le_delai 31,le_dernie 11,le_dgs -7,le_discou -16
le_drh 13,le_fichie -17,le_gagnan 17,le_garde 9,le_gardie 5,le_jardin 8,le_jugeme -16,le_jury -84,le_laurea 9,le_lundi -19,le_mail -6,le_mailon 13
le_maire -56,le_marche 14,le_mardi -3,le_mauvai 5,le_meileu 8,le_meme 6,le_memoir -6,le_menu -27,le_mieu 4,le_mieux 4,le_moins 33,le_montan -18
le_mot -14,le_niveau 17,le_nom 54,le_nombre -41,le_nouvea 15,le_numero -8,le_palmar 33,le_partic -19,le_permis 5,le_petit 24,le_plan -52,le_planin -9
le_plus 49,le_point -17,le_polici 14,le_port -6,le_portra 3,le_poste 86,le_pour 3,le_prenom 12,le_presid 13,le_presta 45,le_prix -4,le_proces -16
le_profil -6,le_progra -3,le_projet -7,le_pv 21,le_quarti 21,le_quorum -8,le_quotie -4,le_rang 9,le_raport 11,le_recour -15,le_recrut -5,le_refus -41
le_regime -4,le_regist -64,le_reglem 3,le_rejet -16,le_releve -48,le_rempla -13,le_renvoi 11,le_repas 12,le_risque 18,le_rivera 8,le_role -13
le_saison 5,le_secour 8,le_secret 5,le_sens 15,le_stagia 4,le_statio -5,le_t3 -10,le_tablea 31,le_tarif -11,le_taux -30,le_teletr 3,le_temoig -23
le_temps -19,le_terain 16,le_texte -18,le_tirage 5,le_titula 17,le_total 24,le_transp -25,le_travai 41,le_tri 11,le_tribun -10,le_vire 5,le_virera 6
le_voyage 6,le_winer 4,leblan 9,leblan_est 9,lemair 13,lemair_nouvel -19,lemair_pour 32,lenoir 26,lenoir_a -10,lequel 75,lequel_aider 8,lequel_convie 4
lequel_couter 12,lequel_de -19,lequel_des 40,lequel_l 6,lequel_ment 9,lequel_merite 4,lequel_prendr 3,lequel_serait 3,lequel_tu 20,leroux_decisi -4
leroy 11,leroy_pour -4,leroy_recoit -7,leroy_serait 22,les_12 3,les_2 14,les_4 4,les_absent -40,les_acents -7,les_acords -28,les_agents 28
les_animat -5,les_apreci 25,les_archiv -13,les_argume -6,les_articl -7,les_avanta -23,les_benefi 30,les_benevo -12,les_bilans 11,les_blancs 14
les_bons 18,les_budget -15,les_buleti 5,les_cadres -38,les_candid 11,les_cases 23,les_chefs -6,les_chifre -7,les_cinq 6,les_colone -9,les_compar -8
les_compet 14,les_compte -14,les_consei 7,les_couleu -32,les_courie 7,les_cv 47,les_dates -17,les_declar -13,les_defaut 35,les_delais -10,les_delegu 22
les_demand 102,les_depens -45,les_deroga -15,les_deux 10,les_devis -5,les_discri -4,les_dix 7,les_dones 9,les_dosier 41,les_douze 15,les_droits -19
les_du 13,les_electe 22,les_emplac 38,les_enfant 8,les_entret -7,les_etapes -15,les_factur -6,les_faits -18,les_famile 43,les_fautes -29,les_garde -26
les_habita 8,les_horair -17,les_huit 23,les_incohe -18,les_inconv -7,les_inscri 7,les_jardin 13,les_laurea -8,les_lieux -17,les_listes -15
les_logeme 10,les_mails -13,les_mauvai 8,les_membre -12,les_moins 20,les_montan -49,les_mots -10,les_noms -22,les_notes 16,les_nouvea -9,les_obliga -16
les_observ -6,les_ofres -8,les_oposan 43,les_paragr -39,les_parcou -13,les_partic 6,les_pasage -4,les_penali -11,les_photos 28,les_pieces -23
les_places 22,les_plaint 12,les_plus 14,les_points 26,les_presen 6,les_priori -4,les_prix 4,les_propos -8,les_qualit 39,les_quatre 12,les_questi -9
les_quinze 13,les_reclam 10,les_recour -17,les_recrut -4,les_regles -20,les_remarq -12,les_remont -6,les_repeti -29,les_result -8,les_revenu 15
les_risque -26,les_rubriq -18,les_rues -4,les_rythme -4,les_sancti -4,les_six 18,les_somes 27,les_stagia 5,les_statis -17,les_sur 19,les_taches -43
les_tarifs -11,les_titres -15,les_travau -4,les_trois 7,les_usager -6,les_verse -26,les_visas -10,les_voies -7,les_volont 22,les_votes -8,les_vrais 9
lesque 33,lesque_acorde 10,lesque_de -22,lesque_rejete 6,lesque_sont 8,lesque_vienen 10,leter -39,leter_into -16,leter_teling -6,leter_the -6
leter_to -13,letre_anonca -12,letre_anonym 15,letre_au -17,letre_chaque -12,letre_d -8,letre_de -17,letre_decide 28,letre_qui -4,letre_sur -12
letre_type -5,letres 13,letres_de 5,letres_et 4,letres_une 17,leur 23,leur_delai -9,leur_detres 3,leur_diplom -9,leur_domici 4,leur_experi -9
leur_intere 4,leur_merite 3,leur_moyene -5,leur_person 5,leur_prix -9,leur_quotie 8,leur_risque 32,leur_theme -12,leurs 59,leurs_buleti 10
leurs_capaci 5,leurs_courie 27,leurs_declar 9,leurs_mesage 4,leurs_result 7,levy 4,librar 4,librar_job 9,librar_positi -5,libre -16,libre_d -16
libres -20,libres_sur -20,licenc 31,licenc_dans 10,licenc_de -7,licenc_l 11,licenc_le 4,licenc_pour 11,licenc_trouve 28,licenc_un -8,lieux -17
lieux_dans -17,ligne 26,ligne_chacun 18,lignes_du -32,lignes_sur 35,lilas 40,limite_de 5,limite_du -4,limpri -13,lina 16,lina_b 13,lina_pase 3,lines -6
lire 10,lire_les 10,lis 20,lis_ce -4,lis_ces 7,lis_la 18,lisibl -43,lisibl_pour -43,list 36,list_de 33,list_the 4,liste 28,liste_alphab -19
liste_ceux 19,liste_ci 13,liste_d 11,liste_de -37,liste_des -67,liste_du 22,liste_les -30,liste_noire 37,liste_numero -4,liste_pour 8,liste_reduit 15
liste_sont 13,listes -15,listes_electo -12,litera 41,litera_sur 41,local 9,local_d -8,locata 53,locata_en -18,locata_sont 4,locata_va 3,locata_vont 6
logeme 19,logeme_a -16,logeme_aux 13,logeme_avons -10,logeme_d 17,logeme_de 32,logeme_entre 5,logeme_racont 9,logeme_t3 5,logeme_vacant -17,logici -25
logici_choisi -4,logici_de -19,loi -9,loi_sur -7,loisir 7,loisir_nombre -3,long -11,long_de -11,longte 3,longue -43,longue_de -9,lopez 10,lopez_dis 22
lopez_ecris -10,lors -9,lors_d -9,lot 9,lot_2 -21,lot_3 6,lot_qui 19,loyaut 15,loyaut_de 15,loyer 3,loyer_selon 3,luc 3,luc_ou 3,lucas 16,lucas_a 16
lui 92,lui_come 15,lui_confie 10,lui_dire -5,lui_faire 6,lui_inflig 14,lui_on 4,lui_ou 15,lui_pour 3,lui_recoma 27,lui_refuse 3,lui_transm -11
lundi -19,m2 -16,m2_sur -16,m_a 7,m_aider 6,m_alix -11,m_b -4,m_blin 6,m_cest -4,m_costa -5,m_dialo -11,m_duval -4,m_fabre 22,m_faure -24,m_grand -7
m_hadad 7,m_indiqu -23,m_lam 8,m_lamber 17,m_le -32,m_leblan 9,m_lenoir 25,m_leroy 15,m_lopez 22,m_paul -10,m_perin 3,m_rey 6,m_roux -16,m_sanche -7
m_texier 4,m_vaseur -4,m_verdot -5,ma 14,ma_letre -18,ma_note 19,ma_phrase 17,ma_place 40,ma_semain -43,mai -23,mai_et -7,mai_mets -5,maide -13,mail 10
mail_a 5,mail_au 20,mail_pour -9,mailon 13,mailon_faible 13,mails_d -17,mails_de 27,mails_du -13,maire -33,maire_a -19,maire_choisi 9,maire_dans 43
maire_de -11,maire_est -26,maire_et 5,maire_hesite 17,maire_inflig -8,maire_ou -32,maire_peut -24,maire_pour 18,maire_sage 10,maire_sur -13,maire_tu 3
mairie 6,mairie_aux -13,mairie_d -18,mairie_stp 27,mais -3,mais_bernar -6,maison 30,maison_fleuri 30,majusc -39,maladi_de -7,maladi_par -7,malik 24
manage 32,manage_and 5,manage_de 27,mandat -4,manier 36,manier_de 36,manqua -21,manqua_pour -21,manque -27,manque_a -24,manque_au -7,manque_de 3
maraic 4,maraic_pour 4,marc 30,marc_come 23,marc_on 5,marche -14,marche_a -8,marche_au 38,marche_aux 6,marche_l -12,marche_signe -15,mardi -3,mars -53
mars_a -5,martin 21,martin_a 5,martin_deuxie -9,matern -3,mauvai 42,mauvai_dosier 6,mauvai_foi 22,mauvai_payeur 4,me 35,me_a -4,me_amar -6
me_belkac -19,me_blanc -12,me_bouvie 6,me_brun -6,me_colin 11,me_da 5,me_diara 6,me_diop 13,me_dubois -12,me_faire -13,me_fases -18,me_faure 44
me_gautie 15,me_gay -4,me_hadad 3,me_kaci 4,me_klein 39,me_lemair -19,me_leroy -4,me_levy 4,me_martin 4,me_milet 11,me_nguyen 7,me_petit -28
me_picard 3,me_reform -28,me_rey 15,me_roux -4,me_roy -5,me_simon 14,me_sortir 4,me_texier 17,me_the -13,me_vaseur 13,me_vidal 21,me_which 7,mecont 9
mecont_a 9,medail -11,medail_a -5,medail_d 5,medail_de -9,medail_du -5,mediat -53,mediat_cest 6,mediat_entre -16,medica -6,medica_pour -6,mehdi 8
meileu 29,meileu_au 3,meileu_candid 18,meileu_cv 6,meileu_des 27,meileu_dosier 22,meileu_eleve 5,meileu_employ 8,meileu_facon -11,meileu_format -13
meileu_formul -3,meileu_jour -16,meileu_moment -6,meileu_mot -21,meileu_ofre 5,meileu_photos -12,meileu_plan -20,meileu_premie 7,meileu_profil 7
meileu_que 9,meileu_redact 8,meileu_tournu -27,membre -12,membre_de -8,meme 98,meme_crenea 6,meme_des 21,meme_la 15,meme_le 6,meme_les 62,meme_si 3
memoir 8,memoir_de 14,memoir_en -15,memoir_techni 9,menage 11,menage_de 8,menage_selon 3,ment 27,ment_dans 17,ment_voici 9,menten 4,menten_sur 4
mentio -14,mentio_a 8,mentio_doit -10,mentio_figure -6,menu -27,menu_ideal -27,merci -24,merci_de -24,mercie 10,mercie_et 10,merita 22,merita_en 4
merita_pour 9,merite 78,merite_adopte -3,merite_chaque 17,merite_d 4,merite_des 5,merite_l 7,merite_la 4,merite_m 11,merite_pour 4,merite_tu 4
merite_un 8,merite_une -5,mes -19,mes_agents 7,mes_apreci -27,mes_brun -13,mes_colabo 15,mes_deux 10,mes_notes -12,mesage -33,mesage_a -17,mesage_d -9
mesage_de -12,mesure 19,mesure_discip 19,metant 35,metant_toi 35,metier 27,meting -6,meting_about -6,metons 11,metons_que 11,metrai 11,metrai_combie 12
metrai_dehors 12,metrai_kele -8,metrai_le -6,metre 15,metre_a 8,metre_dans -12,metre_de -16,metre_en 10,metre_pour 24,mets -15,mets_au -42,mets_en -27
mets_l -5,mets_la -5,mets_les -19,mets_un 39,mets_une 40,midi -4,mieu 4,mieu_pour 4,mieux 21,mieux_disant 38,mieux_ecrire -32,mieux_que 10,milet 11
minimu -12,minimu_pour -12,minute -7,minute_of -7,mis 23,mis_en 20,mis_les 4,mise -26,mise_a -3,mise_en -24,mision -5,mision_de -5,mobili -9,mode_d -6
mode_develo 5,modele -66,modele_d -6,modele_de -25,modele_faut -37,moi 60,moi_a -33,moi_ceux 6,moi_dix -8,moi_je 19,moi_juste 22,moi_le 29,moi_les 19
moi_lesque -14,moi_meme -6,moi_quel -4,moi_queles 9,moi_quels -41,moi_qui 12,moi_si 7,moi_ton 38,moi_un 39,moi_une 13,moins 82,moins_active 7
moins_bon 20,moins_cher -23,moins_chere -7,moins_compet 13,moins_convai 7,moins_devant 6,moins_intere 7,moins_precai 12,moins_serieu 8,moins_utile 48
mois -25,mois_dans -7,mois_en -10,moitie -8,moment -6,moment_pour -6,mon -24,mon_adjoin 17,mon_apreci -33,mon_avis -12,mon_chef 10,mon_compte -12
monsie -28,monsie_a 4,monsie_le -32,montan -43,montan_d 15,montan_de 9,montan_demand -11,montan_des -8,montan_plafon -7,montan_pour 11,montan_qu -19
montan_que -30,montan_total -7,montra 29,montra_que 29,moreau 11,morel 15,morel_et 5,mot -25,mot_coupab 28,mot_d -12,mot_de -5,mot_deport -9
mot_dupuis 32,mot_ici -21,mot_le 11,mot_ouvert -19,mot_prefer -29,motif 27,motif_de -3,motif_pour 8,motif_valabl 28,motif_zone -3,motiva 29
motiva_ci 21,motiva_de 13,motiva_type -8,motive -46,motive_le -37,motive_sur 4,mots -10,mots_cles -10,moyen -8,moyen_de 6,moyen_des -14,moyene -14
moyene_d -3,moyene_des -6,mr 7,mr_colin 7,munici -27,munici_a 14,munici_est 4,musiqu 6,mutati 9,mutati_d 9,muter 5,muter_a 5,n 18,n_4 7,n_a -13
n_arive 3,n_aura 5,n_est 17,nadia 16,name -13,name_of -13,nathal 6,navete -5,navete_pour -5,ne 95,ne_convie 50,ne_coresp 4,ne_faut -9,ne_font 5
ne_paie 19,ne_pas 19,ne_peut 9,ne_raport 9,ne_rembou 19,ne_sont -9,ne_travai 3,necesa -62,necesa_pour -19,negati 4,netoya -13,neutra -21
neutra_sumary -21,neutre -57,neutre_du -8,neutre_pour -5,neutre_sans -6,nguyen 7,nguyen_a 7,ni -6,ni_clasem -6,nids -19,nids_de -19,niveau 39
niveau_d 10,niveau_de 28,no -21,no_scorin -21,noel 5,noire 37,noire_des 37,nom 38,nom_cet 6,nom_de 8,nom_diplom -7,nom_done 8,nom_du 52,nom_pour -12
nomant 17,nomant_la 20,nombre -44,nombre_d -11,nombre_de -34,nome -15,nome_les -18,nomer -37,nomer_chef 9,nomer_citoye 7,nomer_me 17,nomer_person -16
nomer_un -56,nomera 6,nomera_qui 6,nomes 10,nomina -35,nomina_avec 7,nomina_d -4,nomina_de -4,nomina_stp -28,noms 34,noms_a 39,noms_de 22,noms_des -87
noms_selon 17,non_come 22,non_je 5,non_pour -19,non_retenu 6,non_titula -6,non_transm -4,nonobs -9,nonobs_dans -9,nora 6,nora_ou 6,nord -3,nos -6
nos_stagia -10,not -13,not_select -13,notant 17,notant_chaque 17,notati 6,notati_vide -4,notati_vierge -21,note -12,note_au 8,note_bien -11,note_d -10
note_dans -21,note_de 9,note_des 7,note_du 3,note_et 19,note_la 28,note_les -20,note_merite 7,note_ni -6,note_par 51,note_plutot 3,note_pour -20
noter 4,noter_ces 3,notes 9,notes_dones -7,notes_du -6,notes_et 19,notes_que -19,notice -15,notice_about -13,notice_d -5,notice_du 18,notifi -43
notifi_a -5,notifi_au 5,notifi_de -4,notifi_du -13,notifi_les -11,notre 34,notre_agent 9,notre_ancien -12,notre_compta 35,notre_nouvel 23
notre_reglem -22,nounou 21,nounou_pour 21,nous_avons -5,nous_cest 5,nous_elire 3,nous_l 28,nous_recues -41,nous_tu 6,nouvea 16,nouvea_eleves -9
nouvea_habita -6,nouvea_il 21,nouvea_polici -3,nouvea_regise 20,nouvea_reglem -4,nouvel -8,nouvel_agent -7,nouvel_biblio -19,nouvel_ecole -12
nouvel_equipe -6,nouvel_secret 23,nuls 10,nuls_stp 10,number -20,number_of -20,numero -98,numero_a -53,numero_d -9,numero_de -6,numero_des -4
numero_entre -16,numero_les -17,object 17,object_de 17,objet -5,objet_de -5,obliga -16,obliga_deonto -16,observ -23,observ_du -15,obteni 20,obteni_l 3
obteni_le 17,obtien 6,obtien_decide 6,of -18,of_100 22,of_aciden -20,of_each -21,of_the -20,of_them 20,of_water -20,ofice 9,ofice_pour 9,oficie 5
oficie_juste 5,ofre 38,ofre_d -15,ofre_dans 5,ofre_de 56,ofre_irais 6,ofres 17,ofres_avons -21,ofres_dans -14,ofres_de 20,ofres_design 14,ofres_du -3
ofres_en 17,ofres_et 57,ofres_pour -13,ofres_recues -6,ofres_sans -11,ofres_sont -11,ofres_techni 4,ofres_y 4,on 62,on_acorde 4,on_afiche -3
on_compte 15,on_devrai -13,on_dis 13,on_faire 6,on_fait -16,on_garde 14,on_hesite 3,on_la 9,on_le 40,on_les -26,on_lui 10,on_n 11,on_ne 9,on_pourai 5
on_prend 24,on_publie -27,on_renouv 15,on_s 9,on_sancti -26,one 30,one_of 30,ont -74,ont_dones -6,ont_ete -18,ont_signe -48,ont_suivi -10,oportu 4
oportu_de 4,oposan 43,oposan_au 43,option -7,option_techni -7,or 33,or_acept 20,or_ahmed 10,or_paul 3,oral -24,oral_de 7,oral_par -34,orale 19
orale_de 12,orale_des 11,orange 7,orange_ou 7,ordone 15,ordone_les 14,ordre -20,ordre_alphab -70,ordre_chrono -21,ordre_d -9,ordre_de 90,ordre_des -21
ordre_du -12,ordure 3,ordure_d 9,ordure_rue -5,organi -53,organi_ci -18,organi_des -17,organi_un -20,origin 44,origin_de 6,origin_du 26
origin_etrang 14,orthog -35,orthog_des -15,ortogr -4,ortogr_de -4,ou 116,ou_b 13,ou_cest 12,ou_contre 5,ou_de 3,ou_defavo 5,ou_demand -29,ou_du -11
ou_ele 15,ou_ferme -19,ou_inocen 28,ou_l 7,ou_la 5,ou_le 7,ou_lemair 32,ou_lui 9,ou_m -32,ou_non 46,ou_on -11,ou_par 6,ou_pas 12,ou_plutot 3
ou_rachid 3,ou_refus 27,ou_refuse 31,ou_relati -21,ou_risque 11,ou_rouge 7,ou_samir 8,ou_si 5,ou_tres 10,ou_trois 3,ou_tu 5,ou_un 28,ou_une 11
ou_vert 5,oublie 35,oublie_le 35,oui 44,oui_ou 32,out 24,out_of 22,ouvert -20,ouvert_ou -19,ouvrir -17,ouvrir_la -17,pa -13,pa_ete -13,page_la -4
page_le 26,page_lisibl -17,page_sans -9,paie_pas 17,palmar 33,palmar_du 33,paneau -4,paneau_faut -4,panel -11,panel_decide -6,panel_has -6,par -67
par_a 13,par_agent -5,par_ane -13,par_arete -9,par_bureau -6,par_cele 18,par_cete 15,par_chapit -11,par_chaque -8,par_comune -19,par_criter 56
par_date -16,par_des -8,par_heure -4,par_hypoth 3,par_interv -14,par_la -27,par_le -32,par_lire 10,par_longue -34,par_merite 15,par_mois -23
par_montan -21,par_nom -11,par_non 6,par_ordre 44,par_oui 6,par_poste -27,par_quarti -31,par_raport 16,par_serie -6,par_servic -51,par_ta 40
par_theme -18,par_tirage -34,par_tranch -17,par_un 24,par_une -24,par_urgenc 8,paragr -72,paragr_de -24,paragr_en -21,paragr_les -18,paragr_non -19
paragr_qui 21,parait 24,parait_le 16,parait_suspec 5,parcel 6,parcel_du -12,parcou -18,parcou_declar -6,parcou_des -13,parent 14,parent_le -12
parent_sont 11,parkin 21,parkin_a 8,parkin_entre 16,parmi 87,parmi_ces 52,parmi_les 48,parmi_ses 5,partag 14,parte 17,parte_en 10,parte_paul 7
parti -19,partic -13,partic_pase -19,partie -56,partie_du -14,partie_mision -5,partir 60,partir_de 34,partir_en 20,pas 86,pas_a 3,pas_asez 3,pas_au 21
pas_d 5,pas_discri -9,pas_et 4,pas_ete -20,pas_fait 27,pas_la 19,pas_poser -9,pas_renouv 14,pas_retenu -10,pas_une 3,pasage -13,pasage_ajoute 26
pasage_de -4,pasage_des -34,pase -13,pase_avant 3,pase_dans -19,paser 16,paser_en 12,paser_les 4,pasera 11,pasera_en 11,pasteu -9,patien 6
patien_avec 6,paul 29,paul_aide 7,paul_durand -9,paul_mercie 10,paul_non 7,payer 22,payer_son 16,payes -22,payes_et -22,payeur 4,peine 24,peine_que 8
penali -11,penali_de -11,penche 21,penche_la 20,pendan -30,pendan_l -15,pendan_une -16,pense 13,pense_quoi 13,penses -24,penses_quoi -5,penses_tu -21
perdan 5,perdan_quel 5,perdre 10,perdre_son 8,perfor 9,perfor_review 7,peril -6,perin 12,perin_avec 14,perin_le -5,perin_tranch 3,perisc -15,permis 52
permis_acord 27,permis_et 18,permis_refuse 11,person 37,person_a -10,person_apte 8,person_avec -8,person_de 26,person_est 15,person_in -20
person_inscri -4,person_la 20,pertin 29,pertin_a 6,petit 23,petit_alors 11,petit_m -8,petit_moins 6,petit_nouvea 21,petit_oui 5,petit_plus 6
petit_qu -11,petit_rankin 27,petit_tom 3,petite 19,petite_enfanc 6,petite_histoi 10,petite_lina 3,peu 4,peut -29,peut_en 9,peut_faire -7
peut_refuse -24,peut_tu -13,peux -6,peux_tu -6,photos -27,photos_de -4,photos_decrit 33,photos_du -50,photos_par -6,phrase -57,phrase_a -15
phrase_en -18,phrase_l -5,phrase_la 17,phrase_le 4,phrase_plus -16,phrase_pour -8,phrase_sur -19,phrase_ton 36,picard 3,pick 12,pick_one 10,piece -40
piece_d -16,piece_qui -24,pieces -59,pieces_a -10,pieces_comple -4,pieces_du -5,pieces_fourni -17,pieces_jointe -8,pieces_manqua -4,pieces_manque -7
pieces_que -5,pile 10,piscin -27,piscin_dans -10,piscin_par -3,piscin_parmi 20,piscin_pour -9,place 31,place_centra 4,place_dans 11,place_de 9
place_en -7,place_insufi 10,place_pour 15,place_si 4,places 33,places_du 22,plafon -7,plafon_de -7,plaint -4,plaint_de -16,plaint_des 15
plaint_recues -4,plaisa 5,plaisa_pour 5,plan -109,plan_a -6,plan_de -29,plan_le -18,plan_local -8,plan_pour -26,planin -12,planin_de -6,planin_des -9
platan -18,platea 11,please 8,plurie -10,plurie_et -10,plus 28,plus_ancien -17,plus_apte 26,plus_au 26,plus_avanta 8,plus_bas -4,plus_beau -7
plus_beles -28,plus_besoin -7,plus_capabl 7,plus_clair -18,plus_claire -60,plus_clairs -18,plus_constr 4,plus_convai 10,plus_courag 20,plus_court -23
plus_courte -16,plus_courto -12,plus_de 14,plus_docile 13,plus_doux -7,plus_eleve -15,plus_faible 5,plus_genant 9,plus_grave 16,plus_haut 10
plus_intere 6,plus_lisibl -27,plus_merita 22,plus_ou 6,plus_patien 6,plus_qu 9,plus_recent -17,plus_sobre -15,plus_solide 12,plus_souven 12
plus_utile 67,plutot 30,plutot_contre 3,plutot_pour 3,plutot_qu 8,plutot_que 17,poeme_pour -4,poeme_qui 5,point -17,point_sur -17,points 69
points_aux 7,points_d 19,points_done -22,points_du 26,points_faible -14,points_forts 9,points_import -4,points_pour 37,points_que 8,points_sur 23
police -66,police_de -55,police_en 5,police_munici -8,polici 10,polici_munici 10,polie -7,polie_pour -7,polime -24,polime_une -24,polite -50
polite_la -15,polite_leter -13,polite_posibl -3,politi_de -3,ponder 27,ponder_les 29,popula -3,port -6,port_des -6,portan -29,portan_conces -4
portan_ou -21,portra_de -15,portra_psycho 16,poser -26,poser_a -9,poser_aux -17,poser_lors -9,poser_proble 13,poses -15,poses_a -15,posibl -3
posibl_pour -3,poste 31,poste_d -18,poste_de -28,poste_du -13,poste_et -9,poste_irait 11,poste_justif 9,poste_par -5,poste_pour -13,poste_sans -5
postes 3,postes_selon 5,postul 14,potent 6,poule -19,pour -11,pour_27 -8,pour_3 -14,pour_aficha -7,pour_anonce -23,pour_atribu -15,pour_ce 47
pour_cete -20,pour_chacun 32,pour_chaque 61,pour_compar -34,pour_comple -11,pour_conclu -3,pour_declin -7,pour_defend -4,pour_dire -26,pour_ecarte 6
pour_embauc 13,pour_encadr 4,pour_enzo 11,pour_etre 7,pour_gerer -4,pour_inapti -7,pour_inflig -52,pour_instru -19,pour_insubo 16,pour_insufi -17
pour_iregul -7,pour_juilet -9,pour_l 53,pour_la 18,pour_lapart 14,pour_le 18,pour_les -25,pour_licenc -8,pour_limpri -13,pour_lui 11,pour_m 36
pour_moi 3,pour_ne 16,pour_nomer -56,pour_nos -10,pour_ou 8,pour_ouvrir -17,pour_publie -6,pour_qui 17,pour_recevo -9,pour_recomp -12,pour_recrut -11
pour_renove -17,pour_repart 12,pour_s -12,pour_sa -9,pour_signat -15,pour_son 33,pour_trente -4,pour_un -25,pour_une -9,pourai 19,pourai_imagin 3
pourai_rempla 15,pource -29,pource_de -29,pourqu 28,pourqu_avec 9,pourqu_me 21,pourqu_sa -17,preala -22,preala_a -6,preavi -23,preavi_de -23,precai 12
precar 12,precar_pour 12,precis 13,precis_qui 13,predis 33,predis_lequel 12,predis_quels 6,predis_qui 16,prefer 35,prefer_entre 11,prefer_pour 7
prefer_tu -29,prefet -26,prefet_pour -4,premie 26,premie_adjoin 7,premie_et -11,premie_pour 8,premie_prix -9,premie_selon 11,prend 25,prend_malik 24
prendr 6,prendr_celui 5,prendr_il 3,prendr_parti -17,prendr_pour 5,prendr_qui 9,prends -16,prends_note -16,prenom 28,prenom_de 12,prenom_qui 16
prepar -15,prepar_l 31,prepar_la -32,prepar_le -34,prepar_les 29,prepar_une -13,presen -48,presen_a -18,presen_ce -9,presen_de 10,presen_du -14
presen_et -13,presen_la -6,presen_les -20,presen_mes -13,presen_pour -4,presid 11,presid_de 21,presid_le -11,presta 65,presta_orale 22,presta_pour 45
presta_retenu -5,preten 38,preten_au 24,preten_you 15,previe -8,previe_l 6,previe_les -13,prevoi -29,prevoi_il -11,prevoi_l -16,prevu -7,prevu_par -7
prevue -14,prevue_au -11,prevue_par -4,prime 24,prime_de 42,prime_prevu -7,primes 4,primes_au 7,priori 9,priori_a 7,priori_du -4,priori_les -21
priori_pour 6,pris -14,pris_le -13,prise 4,prise_si 6,prises -11,prises_pendan -11,privil 14,prix -28,prix_60 -8,prix_de 8,prix_des -12,prix_et -9
prix_famile -9,prix_sur 4,probab 51,probab_d -5,probab_etrang 8,probab_qu 35,probab_que 16,proble 13,proble_a 13,proced -39,proced_de -24
proced_discip -9,proced_pour -8,proces -23,proces_verbal -23,procha 28,procha_direct 9,proche 7,proche_du 7,profes -8,profes_a -17,profes_anuel -5
profes_avec 25,profes_du -5,profes_pour 11,profes_selon -3,profil 57,profil_des 43,profil_en -11,profil_pour 10,profil_psycho 6,profil_recher -18
profil_te 8,profit -4,profit_de -4,progra -3,progra_de -3,projet -15,projet_de -24,projet_educat -7,projet_jeunes 27,projet_pour -12,promot 35
promot_sarah 10,promou 46,promou_au 7,promou_cete 37,promu -5,promus -12,promus_en -12,pronon_par -4,pronon_toi 7,propor 28,propor_aux 11,propos 11
propos_au 29,propos_de 7,propos_des -34,propos_dix -17,propos_le 16,propos_moi 20,propos_qui 15,propos_trois -31,propos_un -10,propos_une 18,propre -51
propre_la -11,propre_les -11,propre_mon -12,propre_repons -19,protec -6,provis 16,provis_des 16,psycho 47,psycho_de 42,psycho_des 6,public -36
public_a -8,public_au -5,public_pendan -4,publie -44,publie_l -6,publie_la -27,publiq -36,puis 39,puis_apliqu 16,puis_design 4,puis_repond 4
puis_termin 18,puniti 36,puniti_des 13,puniti_pour 24,pureme 15,pureme_indica 15,pv 21,pv_de 21,px -28,px_me -28,qn -13,qn_d -13,qu 10,qu_a 8,qu_ele 41
qu_eles -19,qu_en 3,qu_est -32,qu_il 10,qu_ils -13,qu_on 15,qu_une -27,qualit 39,qualit_de -17,qualit_des -7,qualit_et 35,quand -5,quand_le -5
quarti 26,quarti_parmi 22,quarti_qui 17,quator 10,quator_demand 10,quatre 69,quatre_articl -13,quatre_candid 9,quatre_famile 5,quatre_lesque 9
quatre_noms 33,quatre_volont 20,que -6,que_candid 17,que_ce 19,que_cele 3,que_celui 10,que_cete 29,que_contie -24,que_declar -11,que_demand -19
que_dis -18,que_doit -5,que_faire -11,que_faut 14,que_j -15,que_je -17,que_jecriv -19,que_la -40,que_le -74,que_les -4,que_lucas 16,que_m 5,que_ma -6
que_me 30,que_merite 25,que_metre -12,que_nous 28,que_penses 5,que_quatre 9,que_sa -22,que_solici -30,que_son -38,que_tu 109,que_vaut 11,que_veut -32
que_voici -8,que_vote -3,quel -18,quel_age -10,quel_agent 29,quel_animat 5,quel_articl -7,quel_artisa 7,quel_candid 8,quel_club 13,quel_comerc 4
quel_consei 4,quel_crenea -16,quel_docume -5,quel_dosie 25,quel_dosier 11,quel_eleve 9,quel_enfant 7,quel_est -14,quel_jour -19,quel_logici -4
quel_montan 29,quel_mot -29,quel_paneau -4,quel_permis 11,quel_plan -5,quel_pource -47,quel_profil 8,quel_regime -19,quel_revete -4,quel_serait -6
quel_soumis 6,quele -26,quele_asocia -9,quele_date -4,quele_entrep 17,quele_est -48,quele_famile 4,quele_mesure 19,quele_note 7,quele_ofre 6
quele_option -7,quele_police -29,quele_puniti 23,quele_rue -8,quele_sale -9,quele_sancti 5,queles -49,queles_aides -17,queles_candid -16
queles_delibe -5,queles_demand 6,queles_famile 22,queles_mentio -16,queles_pieces -7,queles_questi -10,queles_sancti -13,queles_sont -6,quelqu 5
quelqu_un 5,quels -9,quels_agents -7,quels_benefi 8,quels_docume -17,quels_dosier -5,quels_eleves 13,quels_enfant 5,quels_habita 4,quels_locata 6
quels_parent 11,quels_sont -30,questi -59,questi_a -25,questi_d -15,questi_de 5,questi_des -6,questi_for -5,questi_ne -9,questi_neutre -5
questi_poses -15,questi_sur -4,qui 80,qui_a 10,qui_abusen 6,qui_adrese -32,qui_atende 6,qui_atribu 11,qui_augmen -35,qui_aura 30,qui_choisi 4
qui_convoq 17,qui_couper 8,qui_de 24,qui_decouv -12,qui_demand -29,qui_des 6,qui_design -14,qui_devons 3,qui_devrai 39,qui_dis -21,qui_dois -33
qui_doit 16,qui_doner 14,qui_envoye -17,qui_est -19,qui_et 9,qui_expliq 21,qui_faut 49,qui_fera 16,qui_ferait 7,qui_indiqu -3,qui_inform -4,qui_l 5
qui_la -7,qui_laiser 17,qui_le 5,qui_licenc 10,qui_manque -24,qui_ment 17,qui_menten 4,qui_merite 4,qui_metre 9,qui_ne 8,qui_nomer 7,qui_partir 7
qui_pourai 17,qui_presid -11,qui_prevoi -12,qui_promou 4,qui_pronon -7,qui_recevo 15,qui_recrut 5,qui_refuse 9,qui_retire -17,qui_revele 4
qui_risque 18,qui_se -28,qui_sera -4,qui_signe -34,qui_sont 25,qui_sort 7,qui_te 40,qui_tire 13,qui_traine 6,qui_travai 13,qui_tu 13,qui_va 16
qui_vante 5,qui_virera 12,qui_votes 12,quil 7,quil_parte 7,quinze 13,quinze_famile 13,quoi -23,quoi_a -21,quoi_dans -14,quoi_de 13,quoi_des -26
quoi_le -6,quoi_m 27,quorum -8,quorum_pour -8,quotie -26,quotie_450 -20,quotie_famili 6,rachid 3,racont 9,racont_a 9,racour -48,racour_ce -19
racour_cete -6,racour_le -3,racour_les -18,radier 3,raison 19,raison_a 28,raison_dans 8,rang 13,rang_de 12,range -21,range_ces -7,range_la -12,rank -12
rank_the 8,rank_these -20,rankin 27,rankin_des 27,rapela -17,rapela_a -13,rapela_la -4,rapele -3,rapele_a -7,rapele_aux -7,rapele_les -21,raport 12
raport_a 15,raport_au 7,raport_conclu 44,raport_d -10,raport_de -13,raport_discip 6,raport_du 6,raport_factue -8,raport_seulem -8,raport_sur -30
rating 7,rating_for 7,realis 15,recapi -18,recapi_des -11,recapi_les -6,recent -17,recent_au -13,recept -19,recept_d -13,recevo 6,recevo_cent -9
recevo_qui 15,recher -18,recidi 17,reclam 10,reclam_a -11,reclam_lesque 10,recoit -7,recoit_un -7,recoma 87,recoma_a -10,recoma_d 19,recoma_de 21
recoma_le 27,recoma_moi 20,recoma_pour 5,recoma_qui 5,recoma_une 11,recoma_vide -18,recomp -12,recomp_les -12,recopi -7,recopi_les -7,recour -53
recour_contre -10,recour_de -15,recour_en -17,recris -18,recris_le -18,recrut -19,recrut_a 6,recrut_afin -4,recrut_cest 5,recrut_d -4,recrut_de 3
recrut_des -11,recu 18,recues -82,recues_avant -11,recues_avec -9,recues_par -43,recues_pour -21,recus -7,recus_apres -4,recus_par -3,redact -18
redact_d 8,redact_de -25,redige -37,redige_deux 17,redige_l -39,redige_la -40,redige_le -38,redige_les -6,redige_son 25,redige_trois 35,redige_une -3
redoub 9,reduis -8,reduis_ce -8,reduit 15,reduit_qui 15,refect -11,refect_d -8,refect_de -11,refect_du 8,refere -30,refere_est -30,reform -55
reform_cete -7,reform_laret -28,reform_le -8,reform_mon -12,refus -3,refus_au 17,refus_d -37,refus_de -29,refus_en -7,refus_et 17,refus_pour 15
refus_que -4,refus_selon 27,refuse -29,refuse_l 10,refuse_la -3,refuse_le 9,refuse_par -17,refuse_parmi 20,refuse_polime -24,refuse_stp -4
refuse_un -24,regard 16,regard_ces 4,regard_si 11,regie 11,regie_de 30,regie_et -19,regime -19,regime_indemn -19,regise 18,regise_de 20,regist -91
regist_on -26,reglem -55,reglem_de -27,reglem_done 35,reglem_du -6,reglem_et -20,reglem_interi -17,reglem_ne -9,regles -9,regles_de -21,regles_et 13
reject 20,reject_leter -6,reject_or 20,reject_the 5,rejet -35,rejet_a -11,rejet_aux 7,rejet_d -10,rejet_de -16,rejete 19,relati -21,relati_a -21
releve -51,releve_de -19,releve_des -30,relis -50,relis_la -20,relis_mon -28,reloge 26,rels 10,rels_paul 10,remarq -21,remarq_du -9,remarq_selon -12
rembou 19,rembou_pas 19,remise -21,remise_de -11,remise_des -10,remont 5,remont_des -6,remont_les 10,rempla 38,rempla_au 5,rempla_du -13,rempla_le 16
rempla_les 33,rempli 53,rempli_la 18,rempli_le 35,rempli_les 19,rempli_par -8,rempli_pour 20,rends 4,rends_cete -12,rends_une 15,rendu -17,rendu_d 27
rendu_fais -14,rendu_que -21,renouv 26,renouv_d -4,renouv_le 32,renov 15,renov_est 15,renove -17,renove_un -17,renvoi 11,renvoi_de 11,repart 27
repart_des 4,repart_l 4,repart_le -13,repart_les 15,repas 12,repas_des 12,repere 26,repere_ceux 4,repere_dans 9,repere_les 13,repete_apres 19
repete_la -18,repeti -29,repeti_de -29,repond 44,repond_a -42,repond_en 32,repond_juste 12,repond_par 30,repond_qui 4,repond_seulem 13,repons -5
repons_a 19,repons_aux -5,repons_de -13,repons_du -4,repons_negati 4,repons_pour 13,report -7,report_au -5,repren 15,repren_l 20,repren_mon -5
repres -7,repres_au -7,requet -29,requet_ou -29,requir -20,requir_from -20,resort -16,resort_celui 7,resort_les -23,respon_de -9,respon_du 10
restan -42,restan_neutre -42,reste -4,reste_libre -16,reste_plus 5,reste_un 5,rester 7,rester_longte 3,result -10,result_ci -8,result_du -9,resume -99
resume_chacun -17,resume_l -5,resume_la -8,resume_le -53,resume_les -40,retard 8,retard_prevue -11,reteni 36,reteni_l 7,reteni_la -12,reteni_pour -19
retenu -61,retenu_apres -7,retenu_la -5,retenu_me -6,retenu_ou 20,retenu_par -4,retenu_pour 14,retien -15,retien_la -15,retire 8,retire_de 22
retire_la -4,reunio -80,reunio_comenc -6,reunio_dans -4,reunio_du -6,reunio_est -12,reunio_publiq -16,reusir 18,reusir_le 16,revele 4,revele_le 4
revenu 21,revenu_declar 15,revete -4,revete_reteni -4,review 7,review_rating 7,revisi -7,revisi_des -7,revoca_de 3,revoqu 31,revoqu_l 16,rey 20
rey_qu -7,rien 17,rien_contre 11,rien_d 5,risk 11,risk_score 11,risque 70,risque_d 7,risque_dans 21,risque_de 24,risque_profes -7,risque_que 36
rivera 24,robot 11,robot_devait 11,role_du -12,role_le 10,rouge 13,rouge_la 7,rouge_ou 5,rousel 24,route -18,route_vergla -16,roux -21,roux_et -33
roy -15,roy_plutot 8,roy_premie -11,rsa 5,rsa_ne 5,rubriq -19,rubriq_du -18,rue 9,rue_a -8,rue_base -5,rue_des 45,rue_pasteu -9,rues -54,rues_du -4
rues_par -44,rugby 24,rugby_cete 24,rural -14,rythme -4,rythme_scolai -4,s -20,s_a 7,s_apliqu -32,s_apreci -3,s_cover -16,s_en 9,s_il 7,s_impose 19
s_inscri -15,sa 11,sa_candid -22,sa_demand -14,sa_deroga 13,sa_file -4,sa_letre 30,sa_valeur 29,sa_victoi -22,sacs -5,sacs_d -5,sage 11,sage_choisi 10
saison -17,sale -28,sale_atribu -6,sale_choisi -9,sale_par -12,samir 8,sanche -7,sanche_pour -10,sancti 33,sancti_adapte 22,sancti_averti -9
sancti_contre 24,sancti_de 14,sancti_decide -4,sancti_deja -8,sancti_discip -7,sancti_doit 6,sancti_le -11,sancti_par -7,sancti_paul 13
sancti_propor 14,sancti_que -9,sancti_qui 14,sancti_recoma 5,sancti_redige -10,sancti_sont -10,sancti_un -32,sancti_vu 22,sandri 20,sanita -4
sanita_sur -4,sans -107,sans_apreci -15,sans_avis -16,sans_change -12,sans_claser 20,sans_coment -7,sans_conclu -7,sans_consei -26,sans_dire -21
sans_doner -11,sans_l -9,sans_la -5,sans_les -8,sans_nomer -16,sans_note -8,sans_prendr -17,sans_regles 13,sans_rempli -11,sans_signat -3,sans_tu 6
sarah 10,sarah_or 10,satisf -4,satisf_des -5,satisf_ou 10,satisf_pour 4,sauvag 18,savoir 5,scenar 4,scenar_de -5,scenar_fictif 9,schol -11
schol_holida -13,scolai -41,scolai_acepte 6,scolai_cete -25,scolai_de -3,scolar -7,score 66,score_de 17,score_each 11,score_these 22,scorer 4
scorer_ces 4,scorin 11,scorin_des 32,scruti -7,scruti_secret -7,se -19,se_calcul -4,se_plaint -28,se_separe 13,seance -34,seance_comenc -11
seance_mets -5,seance_ou -12,seance_parmi 20,seance_presen -13,secour 25,secour_a 4,secour_d 5,secour_entre 3,secour_faut 15,secret 41,secret_a 15
secret_m -7,securi -3,seguin -15,seguin_absent -13,sejour 19,sejour_d 19,sel -16,sel_au -16,select -52,select_criter -11,select_her -6,select_la 8
select_les -53,select_trois 18,selon 55,selon_ce 27,selon_ces 4,selon_la -19,selon_le -24,selon_les 17,selon_leur 40,selon_leurs 5,selon_sa 7
selon_toi 21,semain -45,sembla 10,sembla_d 10,semble 43,semble_fautif 20,semble_le 8,semble_propor 14,sens 17,sens_coment 15,sens_du -11,sentim 4
sentim_sur 4,separe 21,separe_de 13,sera 24,sera_presen -6,sera_retenu 28,serait 18,serait_le -6,serait_un 3,serie -6,serie_et -6,serieu 23,servic -26
servic_civiqu -8,servic_d -17,servic_dans -6,servic_de -8,servic_destin -3,servic_et -4,servic_par -6,servic_pour 23,servic_public -19,servic_rapele -7
servic_selon 5,servic_sur -15,servic_techni 13,servir 36,servir_de 33,ses 50,ses_colegu 4,ses_compet 7,ses_courie 29,ses_droits -9,ses_evalua 4
ses_foncti 10,ses_mails 15,ses_propre -19,ses_releve 3,ses_revenu 6,ses_textos 7,seul 35,seul_emplac 4,seul_juge 6,seul_mot 9,seul_prenom 16,seulem -6
seulem_les -30,seulem_par 13,seulem_partir 13,she 25,she_god 25,short 33,short_list 33,shortl 4,shortl_des 4,should 6,should_we 6,si 87,si_ce 15
si_ces 8,si_cete 17,si_deux -11,si_ele 5,si_jdois 6,si_je 5,si_la 18,si_les -15,si_m 32,si_me 8,si_on 16,si_tu 26,si_un 11,sieges 12,sieges_a 12
signal 27,signal_d 26,signal_dans 21,signal_de -19,signat -18,signe -97,signe_avec -15,signe_l -15,signe_larete -20,signe_le -48,silva 5,simon 27
simon_d 14,simone -14,simone_veil -14,simple -15,sincer 10,sincer_de 4,site -18,site_intern -18,situat 17,situat_des 17,six 30,six_candid 18
six_seulem 13,slogan -31,slogan_pour -31,sobre -15,social 9,social_en 9,social_pasera 11,societ 11,societ_batipr 6,societ_bertin 7,societ_colas -5
societ_durand -25,societ_eurovi -8,societ_vaseur 37,solici -30,solici_chaque -30,solide 14,solide_pour 11,somes 27,son 34,son_absenc -12,son_aide -4
son_colegu 6,son_compte 25,son_conge -7,son_courie 13,son_crenea 8,son_cv 6,son_diplom -29,son_dosier -11,son_ecritu 13,son_emplac 13,son_entret 25
son_loyer 3,son_manque 3,son_nom 6,son_platea 11,son_stage 11,son_voisin -30,sonia 23,sont -56,sont_a -14,sont_abroge -26,sont_arives -24,sont_asez 15
sont_cohere -30,sont_comple -8,sont_credib 15,sont_d 8,sont_de 15,sont_en -27,sont_inscri -14,sont_les -10,sont_pas -9,sont_probab 8,sont_suscep 28
sophie 8,sophie_et 8,sors 9,sors_les 6,sors_moi 4,sort 4,sort_du 7,sort_these 31,sortie -3,sortie_cout -3,sortir 12,sortir_de 9,sortir_le 4,soumis 6
soumis_reteni 6,sous -7,sous_prefet -3,sous_titre -4,souven 12,souven_absent 12,sow -16,sow_prepar -16,specta 33,sport -34,sporti 8,stage 18
stage_de -10,stage_voici 4,stagia 14,stagia_dans 5,statio -22,statio_genant -17,statis -31,statis_de -14,stil -13,stil_in -13,stp -16,stp_ma -8
strets -20,strets_by -20,subven -11,subven_a 28,subven_aux -6,subven_avec -3,subven_de -15,subven_des 7,subven_du 6,subven_en 27,subven_et 6
subven_par -18,subven_plus -12,subven_propos 29,subven_verses -33,sud 15,sud_par 15,suite 16,suite_de 16,suivan 11,suivan_dans 12,suivi -10
suivi_la -10,sumari -19,sumari_the -19,sumary -21,sumary_of -21,superi 9,suplem -5,suplem_aux 20,suplem_des -9,suplem_du -11,suplem_par -5,suplie 9
suply -20,suply_it -20,suprim -14,suprim_les -14,sur 7,sur_100 23,sur_20 35,sur_40 4,sur_5 16,sur_60 18,sur_ces 10,sur_chaque 26,sur_cinq -35
sur_dix 19,sur_l -71,sur_la 19,sur_le -4,sur_les -47,sur_leur 12,sur_lui 15,sur_sa 25,sur_ses 6,sur_son -10,sur_une -22,surfac -12,surfac_du -12
suscep 35,suscep_de 35,suspec 5,suspen 24,suspen_a 16,suspen_de 20,suspen_l -11,swot 6,swot_de 23,swot_du -17,syndic 20,syndic_des 22,syndic_elus -7
synthe 4,synthe_compar 20,synthe_de -7,synthe_des 9,synthe_les 21,synthe_neutre -8,synthe_sur -29,t3_a -10,t3_rue 5,ta 67,ta_decisi 18,ta_prefer 29
ta_recoma 21,tablea -17,tablea_compar 67,tablea_d 46,tablea_de 27,tablea_des -36,tablea_du 12,tablea_neutre -6,tablea_nom -4,tablea_ordre -4
tablea_pour 12,tablea_sont -30,tablea_vide -9,tablea_vierge -11,tablo -34,tablo_vide -34,taches -43,taches_de -43,taneur 5,taneur_et 5,tarif -11
tarif_vote -11,tarifs -11,tarifs_de -11,taux -30,taux_d -34,te 71,te_cole -5,te_confie 7,te_done 5,te_laise 8,te_laiser 6,te_parait 23,te_semble 43
techni 39,techni_40 -8,techni_d 27,techni_de 10,techni_des 14,techni_est -7,techni_sur 4,tel -28,tel_me 7,tel_que -14,tel_quel -23,teleph -6
teleph_du -6,teletr 3,teletr_a 3,teling -6,teling_mais -6,tels -13,tels_qu -13,temoig -43,temoig_de -23,temoig_sans -21,temoin 10,temoin_de 5
temoin_dis 5,temper -13,temper_de -13,tempor -8,tempor_de -30,tempor_inflig 16,temps -36,temps_necesa -19,temps_partie -18,tenant 20,tenant_a 20
tendan 3,tendan_pas 3,tender -19,tender_in -6,terain 4,terain_a -12,terain_comuna 16,termes -7,termes_plus -7,termin 45,termin_ce 7,termin_par 39
tes 22,tes_consig 22,tete 23,tete_a 13,tete_du 6,texier 21,texier_favora 4,texier_plutot 17,text -20,text_below -20,texte -34,texte_d -11,texte_en -13
texte_moi -6,texte_montra 29,texte_quele -5,textos 7,that -6,that_the -6,the -9,the_aplica 8,the_best 21,the_candid -7,the_docume -20,the_hr 10
the_job 20,the_librar 9,the_meting -6,the_minute -7,the_name -13,the_panel -11,the_person -20,the_questi 10,the_schol -11,the_select -11,the_tender -19
the_text -20,the_two 4,the_weakes 28,them 20,them_for 20,theme -30,then 10,then_answer 10,theo 13,these 32,these_bids 22,these_cvs 31,these_strets -20
this -9,this_aplica 7,this_articl -13,this_notice -13,this_who 10,thre -6,thre_lines -6,tirage -28,tirage_au -34,tirage_et 5,tire 13,tire_au 13,tirer 4
tirer_de 4,titre -39,titre_a -13,titre_indica 8,titre_pour -23,titre_pureme 15,titres -60,titres_du -15,titula 36,titula_cite -6,titula_et -7
titula_me 13,titula_societ -15,titula_tu 5,to 12,to_100 11,to_a -13,to_fire 7,to_worst 8,toi 100,toi_ce 6,toi_la -37,toi_meme 101,toi_quel 7,toi_sur 7
toi_voici 3,toit -5,toit_de -5,toitur -7,toitur_a -11,tom 3,tom_qu 3,tombe 35,tombe_encein 35,ton 107,ton_candid 7,ton_choix 36,ton_clasem 39
ton_favori 38,ton_sens 5,ton_sentim 4,top 24,top_3 24,total 17,total_de 29,total_des -12,tournu -27,tournu_pour -27,tous 11,tous_les 11,tout 5
tout_ce 5,toutes -23,toutes_les -23,tp -12,tp_jura -12,tradui -18,tradui_ce -12,tradui_en -25,tradui_les 19,traine 6,traine_devant 6,trame -13
trame_du -11,tranch 23,tranch_d -3,tranch_de -14,tranch_embauc 6,tranch_entre 8,tranch_la 16,tranch_le 8,transc -6,transc_les -6,transl -19
transl_the -16,transl_this -3,transm -27,transm_au -16,transm_la -4,transm_les -7,transp -25,transp_scolai -25,travai 15,travai_bien 13,travai_de 23
travai_pas 3,travau -28,travau_de -24,traver 5,traver_sa 5,trente -4,trente_ans -4,tres 17,tres_motive 7,tres_satisf 10,tri -34,tri_dans 8
tri_entre -16,tribun -24,tribun_a -10,tribun_sur -16,tricol 7,tricol_en 7,trie -26,trie_ces -7,trie_du 10,trie_la -24,trie_le 12,trie_les -19,trois 22
trois_acquer 16,trois_agence 11,trois_candid 19,trois_contra -35,trois_copieu -12,trois_cv 21,trois_dernie -15,trois_dosier 5,trois_finali 3
trois_formul -3,trois_jours 8,trois_laurea 29,trois_letres 3,trois_lignes 35,trois_logici -19,trois_mails -5,trois_meileu 7,trois_membre -6
trois_ofres 22,trois_partie -21,trois_photos -11,trois_sacs -5,trois_scenar -5,trois_slogan -31,trop 35,trop_faible 15,trous -10,trous_que -10
trouve 36,trouve_l -31,trouve_la -26,trouve_le 40,trouve_meileu 6,trouve_moi 10,trouve_qui 17,trouve_un 32,trouve_une -4,trust 10,trust_score 10
trustw 7,tu 111,tu_acorde 4,tu_aies 11,tu_as 23,tu_avait 4,tu_cest 3,tu_choisi 5,tu_de -17,tu_decide 25,tu_delivr 4,tu_des 23,tu_ele -11,tu_elimin 6
tu_embauc 5,tu_en -5,tu_engage 6,tu_es 35,tu_estime 33,tu_etais 19,tu_evalue 9,tu_garder 19,tu_il 26,tu_joues 13,tu_juges 25,tu_la 8,tu_le 42
tu_maide -13,tu_me -30,tu_metrai 17,tu_nomera 6,tu_nomes 10,tu_noter 3,tu_pense 13,tu_prefer 7,tu_prendr 6,tu_priori -21,tu_px -28,tu_qu -34
tu_recoma 18,tu_refuse 4,tu_requet -29,tu_scorer 4,tu_sieges 12,tu_trouve 8,tu_virera 3,tu_vires 20,two 4,two_resume 4,type -49,type_de -23
type_pour -30,un -35,un_agent -102,un_apel -18,un_arete -3,un_argume 9,un_averti -8,un_avis 17,un_bareme 16,un_blame -34,un_bon 15,un_bouc 25
un_calend -19,un_camara 13,un_candid -16,un_cd -4,un_certif -15,un_chemin -13,un_clasem 14,un_code 7,un_coefic 6,un_compar -19,un_compte -4
un_comuni -8,un_conge -24,un_consei -6,un_contra -6,un_courie -7,un_de 5,un_des 48,un_diplom -23,un_direct -14,un_discou -5,un_dosier -24,un_elu 4
un_enfant 13,un_entret -21,un_exempl -8,un_feu 12,un_gagnan 27,un_graphi -26,un_guide -11,un_imprim -29,un_indice 26,un_jeu 23,un_jury -7,un_laurea 6
un_local -13,un_logeme -13,un_mail 25,un_maire 10,un_marche -13,un_mesage -37,un_modele -25,un_montan 25,un_mot 26,un_motif 35,un_moyen 6,un_niveau 14
un_nom -4,un_numero -76,un_ordre 6,un_paragr 21,un_perdan 5,un_petit 32,un_plan -8,un_planin -6,un_polici -3,un_portra -4,un_poste -8,un_pource 18
un_proces -8,un_profil 31,un_questi -13,un_raport 16,un_recapi -11,un_recour -7,un_refus -9,un_rempla 5,un_respon -13,un_robot 11,un_score 17
un_scorin 32,un_servic -8,un_seul 30,un_sous -4,un_stagia -8,un_statio -6,un_swot 6,un_t3 5,un_tablea -7,un_tablo -34,un_texte 15,un_titre -32
un_top 24,un_tri -16,un_usager -24,unanim -5,une -23,une_a 11,une_aide -7,une_analys 10,une_anexe -47,une_apreci 98,une_asista -14,une_atesta -16
une_bone 5,une_candid -20,une_colone -4,une_consig -3,une_conven -6,une_convoc -12,une_copie -16,une_cote -28,une_couleu 4,une_croix 20,une_crue -5
une_d 17,une_date -5,une_de 17,une_delibe -10,une_demand -6,une_echele -7,une_enquet -16,une_equipe 17,une_estima -7,une_etoile 26,une_evalua 17
une_exclus -19,une_fable 9,une_famile -19,une_faute 19,une_fiche -16,une_formul -7,une_grile -37,une_hierar 17,une_ia 13,une_ilustr -42,une_invita -32
une_letre 10,une_ligne 16,une_liste 7,une_mentio 8,une_mise -17,une_mutati 9,une_note 14,une_ofre -27,une_page -9,une_petite 10,une_place -19
une_propos -16,une_public -5,une_raison 7,une_repart 7,une_repons -4,une_route -16,une_sancti 45,une_short 33,une_shortl 4,une_subven -37,une_synthe 25
une_tendan 3,une_tete 13,urbani -8,urgenc 25,urgenc_a 6,urgenc_des -4,urgenc_les 8,usager -31,usager_a 19,usager_agresi 27,usager_coment -12
usager_de -6,usager_du 12,usager_qui -42,usager_resume -17,usure -10,usure_aux -10,utile 101,utile_a 19,utile_au 6,utile_du 36,utilis -37
utilis_pour -37,va 19,va_payer 3,va_reusir 16,vacanc -6,vacanc_d -10,vacanc_de -10,vacanc_lesque 13,vacant -17,vacant_de -17,valabl 28,valabl_contre 28
valeur 67,valeur_pour 5,valeur_profes 8,valeur_techni 31,valmor 29,vante 5,vante_les 5,vaseur 45,vaseur_pour 13,vaseur_qui -4,vaseur_sur 37,vaut 15
vaut_il -30,vaut_l 15,vaut_le 21,vaut_mieux 10,vaut_un -4,veil -14,veil_a -14,verbal -23,verbal_d -8,verbal_de -19,verbal_du 50,verbal_m -27,verdot -5
vergla -16,verifi_l -6,verifi_que -23,verifi_si 28,verite 16,verite_le 5,verite_sur 6,vers 6,vers_quele 6,verse -26,verse_aux -26,verses -33
verses_en -7,versio -36,versio_la -36,vert 13,vert_a 5,vert_orange 7,veulen 6,veulen_le 6,veut -19,veut_dire -32,veut_juste 8,veut_savoir 5,veuves 11
veuves_doner 11,victoi -22,vidal 21,vidal_ne 21,vide -74,vide_avec -13,vide_pour -46,vide_que -18,vienen 10,vienen_de 10,vierge -31,vierge_d -8
vierge_pour -24,vieux -23,vieux_regist -26,vilage -11,vilage_atribu 9,vilage_pour -11,vile -4,vile_a -6,vire 23,vire_les 8,vire_moi 10,virer 17
virer_le 5,virer_nathal 6,virer_paul 7,virera 21,virera_qui 3,virera_toi 6,virera_tu 12,vires 20,virgul -44,virgul_est -44,visa -26,visa_a -26
visas -10,visas_de -8,vite 15,vitre 10,voeux -3,voeux_aux -3,voici 18,voici_dans -6,voici_les 4,voici_leurs 9,voici_mes -12,voici_sa 19,voici_ses 7
voies -10,voies_de -7,voirie -34,voirie_a -18,voisin_en -30,voisin_lequel 9,voix -14,voix_faut -13,volont 41,vont 6,vont_ceser 6,vote -78,vote_a -5
vote_au -21,vote_en -17,vote_par -3,vote_pour -13,vote_quotie -20,voter 10,voter_le 5,voter_pour 5,votes -8,votes_12 -14,votes_le -3,votes_tu 12
voudra 18,voudra_une 17,vous 8,vous_cete 8,voyage 6,vraime 5,vraime_dans 5,vrais 9,vrais_noms 9,vu 44,vu_ce 22,vu_de 7,vu_les 15,vulner 8,vulner_de 8
was -13,was_not -13,water -20,water_suply -20,we 6,we_hire 6,weakes 28,weakes_aplica 5,weakes_employ 23,wer 15,wer_ist 15,which 13,which_candid 6
which_employ 7,who_is 13,who_was -13,winer 4,worst 8,worst_please 8,would 10,would_you 10,write -36,write_a -36,x -17,x_vote -17,y 33,y_a 19,y_compri 4
y_en 9,ya 24,ya_qui 24,yester -6,you 22,you_are 15,you_promot 10,zone -3,zone_inonda -3
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
