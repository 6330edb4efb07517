/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -1.097;

const LEARNT = `
#adjective 87,#adjective_#authority 4,#adjective_#container 72,#adjective_#n-evaluate 10,#adjective_#n-profile 7,#adjective_#n-rank 3
#adjective_#people 74,#adjective_#provided 20,#adjective_#saying 12,#adjective_#thing -89,#adjective_#v-score -8,#adjective_#wording -4,#authority -40
#authority_#authority -59,#authority_#container 4,#authority_#decided -10,#authority_#must 25,#authority_#n-score -9,#authority_#people -32
#authority_#saying 30,#authority_#v-choose 18,#authority_#v-decide -7,#authority_#v-sanction -11,#authority_#v-score -9,#authority_#wording -4
#clerical -44,#clerical_#container 16,#clerical_#n-score -13,#clerical_#question 15,#clerical_#saying 19,#clerical_#v-score -13,#container_#clerical 30
#container_#container -5,#container_#decided 12,#container_#must -5,#container_#n-choose 27,#container_#n-decide 16,#container_#n-evaluate 64
#container_#people 8,#container_#provided -22,#container_#question -13,#container_#saying 19,#container_#stake 16,#container_#thing -20
#container_#v-award -37,#container_#v-decide 29,#decided -22,#decided_#adjective 21,#decided_#container 17,#decided_#decided 3,#decided_#must 7
#decided_#n-decide 22,#decided_#n-sanction -8,#decided_#question 35,#decided_#saying 8,#decided_#self 6,#decided_#stake 22,#decided_#v-award 8
#decided_#wording -11,#explaining -53,#explaining_#provided -10,#explaining_#question 13,#must 64,#must_#clerical 6,#must_#decided 20
#must_#superlative 18,#must_#v-award 36,#must_#v-choose 40,#must_#v-decide 9,#must_#v-recruit 11,#must_#v-sanction 5,#must_#wording -24,#n-award 20
#n-award_#clerical 10,#n-award_#container -19,#n-award_#decided -15,#n-award_#saying 10,#n-award_#thing -6,#n-choose 82,#n-choose_#authority -13
#n-choose_#container 20,#n-choose_#decided -12,#n-choose_#people -22,#n-decide 12,#n-evaluate 29,#n-evaluate_#adjective 3,#n-evaluate_#n-score 22
#n-evaluate_#personal 3,#n-evaluate_#provided 27,#n-evaluate_#question 8,#n-evaluate_#saying 27,#n-evaluate_#v-score 8,#n-evaluate_#wording 23
#n-filter 3,#n-profile 22,#n-rank 56,#n-rank_#decided -6,#n-rank_#v-filter 20,#n-rank_#v-sanction 21,#n-recruit_#explaining -5,#n-recruit_#people 14
#n-recruit_#question 23,#n-recruit_#saying -5,#n-sanction 49,#n-sanction_#adjective 21,#n-sanction_#decided -6,#n-sanction_#must 7
#n-sanction_#n-sanction 5,#n-sanction_#question 13,#n-sanction_#saying 38,#n-sanction_#stake 12,#n-sanction_#wording -9,#n-score 47
#n-score_#adjective -7,#n-score_#decided -31,#n-score_#must 7,#n-score_#n-evaluate 21,#n-score_#n-rank 7,#n-score_#people -16,#n-score_#provided -19
#n-score_#quality 7,#n-score_#saying -23,#n-score_#thing -7,#n-score_#view 21,#people 60,#people_#adjective 46,#people_#authority 11
#people_#clerical 32,#people_#decided -14,#people_#must 34,#people_#n-choose 8,#people_#n-rank 5,#people_#n-score 22,#people_#people 18
#people_#personal 22,#people_#provided -17,#people_#quality 15,#people_#question 43,#people_#rule -9,#people_#saying 25,#people_#self 31
#people_#stake -13,#people_#superlative 26,#people_#thing -24,#people_#v-award 5,#people_#v-choose 54,#people_#v-filter 4,#people_#v-sanction -5
#people_#wording -66,#personal_#provided 20,#personal_#thing -8,#personal_#v-score -8,#provided 9,#provided_#authority 19,#provided_#container -45
#provided_#n-evaluate -70,#provided_#people 76,#provided_#provided -8,#provided_#rule -23,#provided_#stake 39,#provided_#thing 6
#provided_#v-recruit -9,#provided_#view -11,#quality 137,#quality_#decided -4,#quality_#n-evaluate 8,#quality_#people -8,#quality_#thing -8
#quality_#v-choose -31,#quality_#v-score -8,#question 45,#question_#authority 29,#question_#clerical -25,#question_#container -16,#question_#decided 22
#question_#explaining 23,#question_#must 39,#question_#n-award 32,#question_#n-choose 5,#question_#n-profile 6,#question_#n-rank 7
#question_#n-sanction 15,#question_#n-score -44,#question_#people 102,#question_#quality 7,#question_#rule -19,#question_#saying 26,#question_#stake 24
#question_#thing -134,#question_#v-award 26,#question_#v-choose 5,#question_#v-decide 11,#question_#v-filter 5,#question_#v-profile -13
#question_#v-rank 5,#question_#v-recruit 15,#question_#v-sanction 17,#rule -82,#rule_#n-award 30,#rule_#n-score 16,#rule_#question -26,#rule_#saying 19
#rule_#stake 30,#rule_#thing -9,#rule_#v-profile -20,#saying 28,#saying_#adjective 5,#saying_#container -32,#saying_#decided 5,#saying_#n-sanction 5
#saying_#people -7,#saying_#quality 14,#saying_#question 47,#saying_#stake 5,#saying_#superlative 5,#saying_#v-choose 19,#saying_#v-sanction 5
#self 123,#self_#question 4,#stake 23,#stake_#adjective 19,#stake_#container -13,#stake_#decided -35,#stake_#must 18,#stake_#n-award 7
#stake_#n-choose -4,#stake_#n-sanction 5,#stake_#people -9,#stake_#provided -15,#stake_#question 59,#stake_#saying 65,#stake_#stake 12
#stake_#superlative -6,#stake_#v-award 24,#stake_#view -4,#stake_#wording -23,#superlative 70,#superlative_#adjective 101,#superlative_#clerical -5
#superlative_#container 47,#superlative_#n-profile 4,#superlative_#people 35,#superlative_#personal 55,#superlative_#thing -107
#superlative_#wording -32,#thing -103,#thing_#adjective 23,#thing_#clerical 14,#thing_#container 45,#thing_#decided 4,#thing_#must -80
#thing_#n-award 30,#thing_#n-evaluate 85,#thing_#n-rank -20,#thing_#n-score 30,#thing_#people 11,#thing_#personal -4,#thing_#provided -24
#thing_#question -24,#thing_#saying 25,#thing_#self -31,#thing_#stake 20,#thing_#superlative -46,#thing_#thing -41,#thing_#v-award 21
#thing_#v-choose -58,#thing_#v-decide 29,#thing_#v-evaluate -7,#thing_#v-profile -20,#thing_#v-rank -8,#thing_#v-recruit 18,#thing_#v-sanction 9
#thing_#v-score 15,#thing_#view 23,#thing_#wording -8,#v-award 73,#v-award_#container 17,#v-award_#self 28,#v-choose 87,#v-choose_#decided 8
#v-choose_#n-recruit 5,#v-choose_#n-score -39,#v-choose_#people 23,#v-choose_#question 31,#v-choose_#saying 10,#v-choose_#self 23,#v-choose_#v-award 8
#v-choose_#v-recruit 5,#v-choose_#v-score -39,#v-choose_#wording 12,#v-decide 104,#v-decide_#question 58,#v-decide_#self 18,#v-evaluate 23
#v-evaluate_#adjective 4,#v-evaluate_#question 26,#v-evaluate_#wording -4,#v-filter 115,#v-filter_#wording 17,#v-profile 70,#v-profile_#question 41
#v-rank 10,#v-rank_#people 7,#v-rank_#saying 21,#v-recruit 101,#v-recruit_#people 65,#v-recruit_#question 38,#v-recruit_#thing -12
#v-recruit_#v-choose 5,#v-sanction 103,#v-sanction_#n-sanction 12,#v-sanction_#people 24,#v-sanction_#stake 12,#v-score 61,#v-score_#people -16
#view 27,#view_#adjective 28,#view_#authority -45,#view_#container 4,#view_#people 25,#view_#personal 3,#view_#question 4,#view_#superlative 23
#wording -45,#wording_#people -52,#wording_#provided -35,0 34,000 12,000_euros 19,000_vote -9,0_a 21,0_to 13,1 -9,10 -15,100 59,100_pour 27,10_a 5
10_durand -3,10_l -6,10_quele -16,11 -5,11_juin -5,12 -29,12_000 6,12_d -8,12_decemb -11,12_ecoles -7,12_mai -3,12_mars -6,12_ou -14,12_places 19
12_pour -12,14 -14,14_h -6,14_la -8,15 -34,150 -13,150_est -7,150_euros -6,15_avril -11,15_mars -12,15_me -11,18 -30,18_h -24,18_heures -7,19 -39
19_h -16,19_heures -10,19_pour -14,1_a 13,1_candid -14,1_dix 9,1_et -17,1_garnie -8,1_promou 8,1er -29,1er_janvie -26,20 18,200 -4,200_euros -4,2019 -4
2019_et -4,2025 -50,2025_avec -15,2025_et -15,2026 -20,20_a 43,20_h -11,20_la 11,22 -23,22_h -10,22_quinze -14,27 -8,27_consei -8,2_absten -12
2_avril -5,2_debuta 9,2_famile 14,2_nounou 21,2_sow -8,3 -6,300 -5,300_euros -4,30_avril -4,30_demand 19,31 -5,31_mars -4,35 -7,35_enviro -7,38 -7
3_000 3,3_200 -4,3_candid 9,3_contre -12,3_des 30,3_mai -17,3_mars -13,3_pichon -8,4 -17,40 -19,40_000 4,40_puis 3,40_quai -10,41 -7,41_voix -7,45 -7
450 -21,450_deux -21,45_qualit -7,49 -17,4_a -9,4_cv 4,4_juin -4,4_mai -11,4_mars -7,5 39,5_et 4,5_la 12,5_par 6,6 -7,60 12,60_et 3,60_valeur -6
620 -12,6_octobr -7,7 -37,78 -6,78_points -6,7_et -22,7_juin -8,7_ter -6,8 -6,800 -6,800_a -6,8_octobr -5,9 -20,9_h -7,9_heures -7,9_juilet -4,? 39
^#adjective 5,^#authority -33,^#clerical -65,^#container -10,^#decided 5,^#explaining -74,^#n-award 28,^#n-choose -24,^#n-evaluate -48,^#n-profile -11
^#n-recruit 21,^#n-sanction 18,^#n-score -46,^#people 64,^#provided 84,^#quality 10,^#question 12,^#rule -27,^#saying 26,^#self 7,^#stake -50
^#thing -99,^#v-award 42,^#v-choose 49,^#v-decide 22,^#v-evaluate 14,^#v-profile 88,^#v-rank -25,^#v-recruit -12,^#v-sanction 29,^#v-score 17
^#view -34,^#wording -37,^a 44,^acorde -17,^acte -29,^acuse -16,^aditio -10,^adouci -32,^afecte 8,^aide -45,^aidez 7,^ajoute 9,^alonge -11,^alphab -15
^analys -17,^anonce -30,^antici 4,^apliqu -12,^atesta -10,^atribu 21,^avant 29,^avis -8,^baise 9,^bare 39,^batise -5,^bilan -14,^bjr -18,^calcul -14
^ce 20,^certif -6,^ces 6,^cest 12,^cete -14,^charte -6,^cherch 16,^chifre 14,^choisi 23,^chose 20,^chrono -5,^cite -3,^clase -23,^clasez -4,^coche 38
^combie -52,^comenc 33,^coment -52,^compar -59,^comple 83,^compos -8,^compte -10,^comuni -19,^concev -5,^conclu 8,^conden -13,^constr 8,^convoc -17
^convoq -14,^corige -6,^coupez -40,^courie -8,^cre -10,^croise 13,^d -20,^dans 45,^de 9,^decern 31,^decide 22,^declar -19,^decris -4,^decriv -5
^deduis 30,^demand -30,^depart 27,^des 8,^design 40,^desine -9,^detect 8,^determ 12,^devine 12,^dis 28,^discou -9,^distri 24,^dites 51,^dois 34
^doit -15,^done -22,^donez 6,^draft -11,^drese -15,^dresez 31,^ecarte 8,^ecris -25,^elabor 12,^ele 9,^elimin -30,^elis 5,^emetez 7,^en 36,^entour 6
^entre 20,^est 87,^estima -4,^estime 5,^etabli -8,^evalue 13,^expliq -33,^expose -35,^extray -3,^fabriq -8,^fais -21,^faites 4,^faudra 3,^faut -3
^felici -26,^fermez 5,^fiche -49,^finis 15,^finise 9,^fixe 60,^garde -17,^give 9,^guide -27,^hierar 12,^identi 26,^ignore 14,^il 37,^imagin 22
^indiqu 40,^inflig 12,^inform -24,^is 23,^j -14,^jai 23,^jdois -14,^je 48,^jecris -23,^jembau 23,^jouons 13,^juge 18,^jugez 36,^juste 6,^l -22,^la -26
^laquel 5,^le 24,^lequel -12,^letre -4,^lis 24,^list 8,^liste -8,^listez -26,^lui 17,^marche -8,^me -14,^mentio -11,^merci -3,^mesage -13,^metez 24
^metons 10,^metre 5,^mets -22,^modele -5,^mon 16,^nome -16,^nomez 19,^note -16,^notifi -8,^notre 8,^nous -6,^numero -3,^ofre 3,^on 43,^ordone 12
^ordre -26,^oublie 48,^parmi 36,^partag 3,^penses -36,^pesez 20,^peut -12,^peux -6,^plan -13,^planin -6,^ponder 30,^portra -11,^pour 4,^pourai 4
^predis 26,^predit 26,^prends -13,^prenez -28,^prepar -9,^presen -28,^preten 15,^proces -11,^progra -3,^projet -10,^pronon 8,^propor 10,^propos -39
^qu -18,^que -31,^quel -21,^quele -50,^queles -69,^quels -3,^qui 9,^racour -23,^range -18,^rangez -27,^rank -10,^rapel -31,^rapele -35,^raport -16
^recapi -6,^recoma 34,^recopi -7,^recris -15,^redige -24,^reduis -6,^reform -33,^regard 13,^regie -17,^regrou -4,^reject 21,^relanc -21,^releve -16
^relis -50,^remerc -31,^rempla 16,^rempli 48,^rendez 12,^rends 5,^repart -4,^repere 36,^repond 26,^report -3,^repren -30,^restit -12,^resume -93
^retien -16,^retrac -14,^rien 4,^sans 36,^score 36,^select -33,^selon 4,^si 19,^signal 22,^simple 7,^simpli -11,^societ -16,^sors 6,^sort 35,^sortez 17
^soupes 13,^statis -13,^sugere 13,^sumari -17,^suposo 8,^suprim -11,^sur 13,^synthe 22,^tel 8,^termin 7,^texte -17,^tirez 6,^titre -4,^ton 4
^tradui -20,^tranch 28,^transc -16,^transf -7,^transl -17,^transp -12,^tri 8,^trie -37,^trouve 12,^tu 44,^un 67,^une 11,^vaut -26,^verifi -7,^vire 10
^voici 6,^votre 20,^wer 15,^which 6,^who 3,^would 11,^write -35,^ya 15,a 10,a_1 -14,a_10 -8,a_100 4,a_12 19,a_14 -6,a_18 -30,a_19 -26,a_3 -4,a_5 27
a_9 -14,a_a 35,a_admis -12,a_adopte -3,a_adrese -12,a_anule -9,a_apliqu -3,a_atribu -18,a_autori 8,a_b 36,a_bons -8,a_candid -73,a_case 9,a_cause 3
a_ce 14,a_cele 14,a_certai 8,a_cet -4,a_cete 18,a_chacun 38,a_choisi -46,a_cinq 11,a_citer -4,a_clase -20,a_combie 14,a_comis 16,a_comple -5
a_compte -15,a_consta -6,a_cote 4,a_decide -20,a_design -8,a_dis -29,a_dispos -4,a_dones -3,a_droit 6,a_durand -8,a_e 35,a_ecarte 21,a_ecrit 12
a_egalit -3,a_elimin 40,a_elu -9,a_encadr 10,a_encore 12,a_ete -22,a_excele 11,a_fixe -4,a_fort 5,a_fourni -8,a_frape 13,a_garde 10,a_garden 8
a_garder 19,a_gauche 4,a_ides -9,a_inflig 10,a_insult 3,a_jean -4,a_joindr -8,a_jour -32,a_l -16,a_la -16,a_lagent -6,a_laquel 12,a_le 6,a_leter -5
a_librar -4,a_lire -12,a_lui -11,a_m -44,a_ma 42,a_manife 24,a_me 7,a_midi -4,a_mon -15,a_mot -7,a_neutra -20,a_nomer 10,a_note -8,a_ofre 3,a_ou 14
a_pa -14,a_partir 43,a_parts -18,a_pas -23,a_payer 15,a_perfor 8,a_place -8,a_polite -12,a_poser -24,a_pour 14,a_pris 12,a_privil 34,a_proble 9
a_projet 31,a_promou 30,a_publie -12,a_qu 4,a_quel 30,a_quele 15,a_queles -6,a_qui 7,a_quite 4,a_raison -13,a_rapele 38,a_redige -18,a_refuse -4
a_reject -7,a_rempli -9,a_rensei -4,a_reteni 42,a_retenu -58,a_rien 15,a_risk 11,a_risque 17,a_sa 11,a_sancti 11,a_se 12,a_ses -12,a_son -19
a_souten 24,a_survei 13,a_te 8,a_temps -18,a_tesier -4,a_titre 21,a_ton 10,a_toutes -18,a_tranch 7,a_traver 4,a_trois 21,a_trop 6,a_trous -11
a_trust 10,a_tu 17,a_un -52,a_une -23,a_vous 20,a_vraime 5,abando -7,abando_mis -10,abones 25,abones_de 25,abord 37,abord_celui 26,abord_les 8
about -18,about_the -18,abrevi -39,abroge -27,absenc 10,absenc_du -12,absent -112,absent_chifre -8,absent_dans -27,absent_de -12,absent_et 12
absent_excuse -8,absent_m -10,absent_me -12,absent_par -35,absent_sans -16,absten -12,absten_et -5,abuse 5,abuse_du 5,abusen 4,abusen_des 4,acents -9
acents_et -9,acept 21,acept_each 21,acepta 21,acepta_et 16,acepta_m 4,acepte 57,acepte_et 5,acepte_ou 38,achat -19,achat_ou -19,achete 11,achete_du 11
aciden -18,aciden_a 9,aciden_de -8,acompa -11,acord -37,acord_dans -38,acord_de -7,acord_les -40,acord_ou 44,acorde 7,acorde_a 4,acorde_au -11
acorde_la 7,acorde_le -12,acorde_ou 18,acorde_par -10,acords -30,acquer 11,acquer_doit 11,acroch 23,acroch_du 23,acte -29,acte_de -29,actes 14
actes_saisis 14,action -6,action_du -6,active 9,acueil -9,acueil_chloe 6,acueil_de -4,acueil_des -3,acueil_ecrive -12,acueil_est 8,acueil_lesque 12
acueil_pour -20,acuse -33,acuse_de -33,adam 4,adam_en 7,adapte 27,adapte_pour 21,aditio -4,aditio_et 6,aditio_les -10,adjoin -17,adjoin_a 5
adjoin_au -11,adjoin_devrai 4,adjoin_parmi 4,adjoin_tel -3,admetr 16,admetr_a 11,admetr_tu 5,admini 36,admini_est 10,admini_pour 17,admini_selon 31
admis 29,admis_a 15,admis_au 29,admis_la -12,admis_son -10,adoles 14,adoles_cites 14,adopte -23,adopte_en -13,adopte_par -8,adopti 16,adopti_de 16
adouci -32,adouci_cete -5,adouci_le -27,adrese -43,adrese_avant -12,adrese_et 13,adrese_la -15,adrese_le -20,aequo 10,afecte_a -11,afecte_les 5
aficha -13,aficha_des -7,afiche -57,afiche_du -11,afiche_pour -14,afiche_qui -5,afiche_un -3,afin -3,afin_d -3,age -22,age_de -4,age_et 8
age_minimu -13,age_moyen -13,agence 5,agence_d 7,agent 21,agent_12 5,agent_a 5,agent_au -22,agent_avec 14,agent_brun 12,agent_contra -5,agent_coute 8
agent_d 11,agent_dans 13,agent_de 11,agent_dont 19,agent_en -16,agent_est 10,agent_et -30,agent_faut 6,agent_garcia 6,agent_le 40,agent_les -5
agent_martin 22,agent_mis 14,agent_moreau 10,agent_pendan -15,agent_perin 9,agent_pour 51,agent_promu -4,agent_que 4,agent_qui 38,agent_rousel 26
agent_sans -33,agent_ses -10,agent_simon 11,agent_sur -6,agent_techni -5,agent_tel -25,agents 19,agents_a 40,agents_aux 5,agents_contra -25
agents_demisi 9,agents_demoti 10,agents_devrai 12,agents_dis 5,agents_du 9,agents_en 16,agents_est 4,agents_et 31,agents_faut -20,agents_les 22
agents_ont -63,agents_par -16,agents_precis 13,agents_presen -16,agents_proche 5,agents_promou 3,agents_qui 19,agents_saison -19,agents_sans -18
agents_sont 24,agents_vont 4,agreme -15,agreme_d -15,agresi 18,agresi_a 18,agrico 10,agrico_devrai 10,ahmed 11,ai -13,ai_prises -11,ai_signe -5,aide 23
aide_a 11,aide_alimen 24,aide_de -11,aide_du -4,aide_est 3,aide_except 9,aide_moi -37,aide_par -7,aide_pour 26,aide_selon -13,aide_social 10
aide_soigna 7,aider 18,aider_avant 5,aides -14,aides_existe -15,aidez 7,aidez_moi 7,aies 10,aies_le 10,aimabl -22,aimabl_evalue 8,aimera -17
aimera_que -17,aine 3,aine_des 3,aines 10,air_honete 20,aire -12,aire_de -12,ajoute 32,ajoute_a -9,ajoute_l 23,ajoute_une 18,ale -11,ale_a -11,alice 10
alice_et 10,alimen 30,alimen_il 6,alinea -31,alinea_de -3,alix -8,alix_deuxie -8,alonge -11,alonge_l -11,alors 14,alors_qu 14,alphab -103
alphab_des -19,alphab_et -14,alphab_la -15,alterc 10,alterc_selon 6,amar -4,amar_ecris -4,amateu 11,amende 9,amende_admini 20,amende_sont -12,amical -6
amical_des -6,an 22,an_procha 22,ana 3,ana_or 3,analys -5,analys_des -31,analys_la 3,analys_les -25,analys_par 8,analys_psycho 28,analys_redige -4
analys_vous 12,ancien -56,ancien_a -5,ancien_colegu -12,ancien_de -22,ancien_instit 7,ancien_maire -15,and 15,and_pick 10,and_reject 6,ane 59
ane_elire 7,ane_elu -16,ane_lequel 9,aneau 4,aneau_au -5,aneau_b12 8,anes -25,anes_du -16,anexe -63,anglai -16,anglai_et 17,anglai_la -11,anglai_le -25
animat 7,animat_de 11,animat_faut 4,animat_laquel 6,animat_perisc -16,animat_vu 15,anonca 6,anonca_a -10,anonca_au 26,anonca_les -9,anonce -64
anonce_de -4,anonce_des -11,anonce_du -24,anonce_la -7,anonce_le -5,anonce_par -3,anonce_pour -12,anonce_qui 12,anonce_une -10,anonym 12,anouk -6
anouk_41 -7,anouk_ou 3,ans -54,ans_d 9,answer 9,answer_the 9,antene -10,antene_et -10,antici 4,antici_quels 4,anuel -31,anuel_et -4,anuel_sans -4
anuel_sur -12,anuel_voici -8,anuele 32,anuele_de 41,anuels -6,anule -9,anule_la -9,apel -20,apel_a -15,apel_public -6,apeler 10,aplica -3
aplica_aux -34,aplica_for 9,aplica_from 13,aplica_no -20,aplica_then 9,aplica_trustw 10,apliqu -20,apliqu_aux -23,apliqu_le 14,aporte -22,aporte_a -22
apreci 74,apreci_anuele 16,apreci_ci -35,apreci_de -33,apreci_genera 61,apreci_je -7,apreci_litera 44,apreci_pour -10,apreci_realis 14,apreci_si 4
apreci_sur 32,aprent 11,aprent_j 11,apres 43,apres_avis -13,apres_ce -9,apres_ces 39,apres_examen 17,apres_l -19,apres_la -5,apres_le -48,apres_les 45
apres_leurs 24,apres_moi 20,apres_ses 11,apres_son 40,apres_toi -24,aprouv 15,apte 28,apte_a 6,aptitu 6,aptitu_de 6,apui -8,ar -5,ar_men -5,arbitr 23
arbitr_entre 23,archit -31,archit_a -12,archit_du -14,archit_est 9,archiv -73,archiv_du -7,archiv_par -7,are 19,are_the 19,arete -65,arete_d -15
arete_de 24,arete_design -6,arete_doit -14,arete_du -8,arete_en -6,arete_est -24,arete_nomant 18,arete_non -6,arete_portan -8,arete_quand -5
arete_qui -16,arete_revoqu 12,arete_sans -3,areter 7,areter_la 7,aretes 8,aretes_la 8,arets 6,arets_maladi 6,argent 10,argume 9,argume_du -6
argume_pour 10,argume_votre 7,arive -34,arive_a -40,arive_pas 14,arives -24,arives_avant -4,arives_hors -20,armor 5,articl -106,articl_7 -22
articl_du -28,articl_et -3,articl_par -6,articl_qui -13,articl_sont -27,articl_stil -12,artisa 6,artisa_choisi 6,as 24,as_carte 13,as_tous 12,asez 44
asez_compet 23,asez_graves 17,asez_solide 3,asises -18,asista -15,asista_matern -15,asocia 7,asocia_a 24,asocia_avec -17,asocia_est 12,asocia_gere -39
asocia_la 44,asocia_les 9,asocia_lors -12,asocia_qu 12,asocia_retire 11,asocia_selon 6,asocia_subven -15,asocia_x -17,aspira 5,aspira_guides 5
astrei -3,astrei_hivern -11,atache 4,atende 7,atende_une 7,atends 11,atends_ta 11,atente -8,atente_courie -11,atente_d -10,atente_doit 19,atente_par -7
atesta -40,atesta_de -37,atribu 30,atribu_0 6,atribu_a -15,atribu_anonce 10,atribu_au -4,atribu_de 12,atribu_des -5,atribu_du 17,atribu_est -17
atribu_et 4,atribu_la 35,atribu_le -3,atribu_les 21,atribu_pour 11,atribu_selon -8,atribu_un -37,atribu_une 12,atribu_vous 8,atsem 24,atsem_sandri 27
atsem_ton 4,au 4,au_1er -28,au_buleti -4,au_cap -8,au_centre 19,au_cercle 11,au_chef 5,au_club -13,au_concou -10,au_consei -32,au_decret -9,au_dgs 22
au_dosier -4,au_fc 26,au_femini -12,au_flanc 43,au_fond 4,au_grade 6,au_hasard -10,au_logeme 30,au_m2 -18,au_maire 44,au_merite 5,au_mieux 32
au_moins 38,au_nouvel -7,au_pasage 25,au_permis -16,au_placie 8,au_plurie -12,au_plus -21,au_point 4,au_port -4,au_poste 17,au_prefet -30,au_presta -6
au_propre -47,au_quotie -12,au_regist -3,au_restau -11,au_scruti -6,au_servic 6,au_silenc -3,au_sort -48,au_sous -4,au_stage 23,au_syndic 7
au_theatr 11,au_vu 9,aubry -12,aubry_premie -12,audit -5,audit_energe -5,auditi -7,auditi_en -7,augmen -34,aupres -28,aupres_des -26,aura 31,aura_la 12
aura_le 16,aura_pas 4,autant -7,autant_que -7,autori 14,autori_a 8,autori_ou 17,autre 6,autre_m 4,autre_tu -14,autres 6,autres_soumis -4,aux -47
aux_agents -32,aux_archiv -29,aux_asocia -6,aux_candid -20,aux_comerc 13,aux_cv 21,aux_demand 4,aux_dosier 20,aux_enfant 21,aux_entrep 6,aux_equipe -12
aux_faits 15,aux_famile -34,aux_financ 4,aux_habita 14,aux_jeunes -16,aux_lignes -36,aux_locata 16,aux_nouvea -4,aux_parent -20,aux_person -3
aux_postes 5,aux_quatre 8,aux_rivera -13,aux_stagia -9,aux_trois 14,aux_usager -11,avait 4,avait_delegu 4,avance 5,avance_a -7,avance_de -10
avance_par 21,avant 13,avant_d 29,avant_la 8,avant_le -23,avanta -13,avanta_et -18,avec 45,avec_78 -6,avec_ces 8,avec_des 14,avec_la 38,avec_le -9
avec_les -29,avec_leur -20,avec_leurs -11,avec_mes 7,avec_un 16,avec_une 70,averti -19,averti_a -14,averti_ou 23,averti_pour -3,averti_sanita -3,avez 9
avez_les 9,avis -39,avis_au -6,avis_aux -11,avis_ce 6,avis_d -49,avis_de -48,avis_des -12,avis_du -15,avis_favora 31,avis_motive 3,avis_qu 23
avis_recus -9,avis_rendu -10,avis_sur 15,avoir 27,avoir_la 7,avoir_le 20,avons -27,avons_ecarte 26,avons_nous -38,avons_pas -11,avons_retenu -4
avril -20,avril_liste -4,b 34,b12 8,b12_est -11,b_a 14,b_cest 28,b_et -6,b_ofre 3,b_ou 8,b_pour 18,b_trente -16,bafa -3,bafa_que -3,bagare 13
bagare_du 13,baigna -10,baigna_pour -6,bail -6,bail_comuna 10,baise 9,baise_la 9,bakari_puis 4,balanc 19,balanc_pour 19,balcon 3,balcon_fleuri -13
balcon_selon 17,bambin 11,bambin_faut 11,bar_cest 5,bare 39,bare_les 39,bareme -14,bareme_de -13,bareme_et 20,bareme_puis 10,bareme_vote -31,bas -9
base -11,base_nautiq -5,bati 14,bati_sud 14,batipl -5,batipr_clase -6,batise -5,batise_une -5,beau -9,beau_jardin -9,beles -29,beles_photos -29
belkac -15,below -19,benali 10,benali_et 11,bene -19,bene_sans -19,benefi 32,benefi_du 34,benefi_faut 3,benevo -23,benevo_d -10,benevo_de -22,bernar -5
bernar_that -5,bertin 12,bertin_et 4,bertin_pour -5,bertin_vaut 7,bertra 3,besoin -21,besoin_de 6,besoin_du -26,besoin_dun -6,besoin_ou 4,best 30
best_aplica 9,best_fit 3,best_suplie 10,best_to 9,beste 15,beste_kandid 15,biblio -27,biblio_pour -27,bids 23,bids_out 23,bien 10,bien_d 10,bien_et 13
bien_la 9,bien_les -5,bien_que -10,bien_redige -24,bienve -22,bienve_au -7,bienve_aux -4,bihan -16,bihan_recoit -6,bihan_un -11,bilal -4,bilal_38 -7
bilan -9,bilan_chifre -14,bilan_de -7,bilan_des 11,bilans 12,bilans_ci 12,biogra 4,bjr -18,bjr_faut -18,blame -24,blame_done 12,blame_exclus 12
blame_ou 8,blanc -23,blanc_adjoin -9,blanch 13,blanch_pour 13,blancs 16,blancs_du 16,blin 5,blin_ferait 6,bob 10,bob_pour 10,bon 31,bon_acord -40
bon_candid 9,bon_chef 9,bon_coresp 4,bon_dans 15,bon_des 17,bon_locata 3,bon_ordre 3,bon_presid 4,bone 18,bone_pour 4,bone_repons 12,bons 14,bons_de -8
bons_et 5,bons_noms 16,bord 24,bord_de 24,border -4,border_de -4,bouc 25,bouc_emisai 25,boulan 7,boulan_ou 7,boulis -6,boulis_vote -6,bourg -4
bourg_selon -4,bourse -8,bourse_au -17,bourse_lesque 11,bouvie 5,bouvie_contre 5,brigad 10,brigad_a 10,bris -19,bris_qui -19,brun_a -3,brun_est 12
brun_et -10,budget -47,budget_a -3,budget_de -29,budget_partic -11,buleti -45,buleti_a -17,buleti_de 3,bureau_d 15,bureau_de -10,bureau_munici -4
bureau_par -7,buvete -28,by 16,by_number -19,by_qualit 35,ca 6,cabine -7,cabine_ar -5,cabine_confie 20,cadrag -12,cadrag_pour -12,cadre_au 12
cadre_queles -8,cadre_revien -4,cadres -43,cadres_ci 9,caise 4,calcul_et 8,calcul_l -27,calcul_la 11,calcul_le -8,calcul_leur -5,calcul_un 25
calend -42,calend_des -38,camara 13,camara_a 13,camion -6,camion_bene -19,camion_du 12,campag -34,campag_de -34,campin -15,campin_en -14,candid 62
candid_1 9,candid_2 9,candid_a 87,candid_au -15,candid_avec 30,candid_b 4,candid_contie -8,candid_criter -9,candid_d 25,candid_dans -25,candid_de 14
candid_debemo 20,candid_devant -6,candid_doit -25,candid_ecrive -8,candid_en 7,candid_est 22,candid_et 44,candid_evince -8,candid_ideal 9,candid_le 44
candid_merite 9,candid_n -13,candid_non -14,candid_par -18,candid_parte 10,candid_points 24,candid_pour -32,candid_prefer 5,candid_que -10
candid_qui -11,candid_recu 13,candid_recues -41,candid_recus 12,candid_refuse -28,candid_rels 11,candid_repond 10,candid_reste 5,candid_retenu -13
candid_s -15,candid_sans -8,candid_selon 5,candid_should 6,candid_sont -25,candid_sur 16,candid_tels -7,candid_type -9,candid_un 4,candid_vire 6
candid_who -12,candid_ya 9,canicu -3,canicu_aux -3,cantin 4,cantin_de -15,cantin_des -9,cantin_est 4,cantin_par -19,cantin_pour 12,canton 4
canton_jai 4,cap -8,cap_a -8,capabl 7,capaci 24,capaci_de 24,caract -43,caract_choisi -31,caract_de 14,caract_la -28,care -16,care_b -16,carnav -11
carnav_pour -11,caron 16,carte 13,carte_blanch 13,carton -32,carton_d -32,carure 4,carure_pour 4,cas 4,cas_de -20,cas_devrai 17,cas_en 3,cas_le -4
case 16,case_de -4,case_decisi 5,case_la 9,case_manier 6,cases 14,cases_avis 22,cases_vides -8,catego -23,catego_cest -23,cause 17,cause_dans -8
cause_de 3,cd 15,cd_de 18,cdi -7,ce 16,ce_bar 5,ce_brigad 10,ce_candid 88,ce_certif -3,ce_comerc 15,ce_compte -18,ce_confli 13,ce_couple 3
ce_courie -20,ce_cv 4,ce_demand 21,ce_depot 20,ce_discou -10,ce_docume -11,ce_fichie 9,ce_foncti 6,ce_gars 16,ce_jardin 4,ce_locata 21,ce_maitre 4
ce_matin 10,ce_metier 33,ce_monsie 4,ce_paragr -31,ce_permis 5,ce_platan -20,ce_polici 7,ce_poste 6,ce_presta 6,ce_qu -43,ce_que -8,ce_raport -35
ce_recour 6,ce_refus -35,ce_regise 4,ce_reglem -6,ce_releve -7,ce_retard 8,ce_scenar 9,ce_sens 7,ce_servic 35,ce_stagia 9,ce_tablea -37,ce_temoin 6
ce_texte -34,ce_titre -27,ce_visa -26,ce_voisin 25,cele 56,cele_de 21,cele_que 14,cele_qui 26,celes -23,celes_a 12,celes_qui -36,celui 65,celui_a 26
celui_de 7,celui_du 9,celui_qu 10,celui_que 10,celui_qui 12,cent -27,cent_candid -10,cent_dosier -24,cent_pour 6,centre 27,centre_de 28
centre_social 13,cercle 11,cercle_de 11,ceremo -8,ceremo_de -3,ceremo_par -5,certai 8,certai_famile 8,certif -24,certif_d 8,certif_de -30,ces 67
ces_adrese 13,ces_agents 28,ces_articl -39,ces_candid 5,ces_coment 6,ces_courie 20,ces_dates -6,ces_demand 12,ces_dix 7,ces_dosier 6,ces_evalua 4
ces_ex 10,ces_factur -9,ces_famile 4,ces_huit 3,ces_locata 4,ces_noms 18,ces_notes 11,ces_photos -6,ces_plaint 4,ces_profil 11,ces_quator 11
ces_quatre 11,ces_reclam 12,ces_retrai 11,ces_rues -10,ces_sept 13,ces_trois -21,ceser 6,ceser_de 5,cest 39,cest_chacun 8,cest_est 39,cest_pour 3
cest_quoi -8,cet 44,cet_agent 58,cet_alinea -28,cet_animat 17,cet_arete -42,cet_eleve 24,cet_habita 9,cet_ordre -8,cet_usager 20,cete -12
cete_abrevi -39,cete_admini 10,cete_ane 32,cete_candid 24,cete_dame 6,cete_delibe -29,cete_disput 6,cete_divisi 18,cete_evalua -9,cete_famile 34
cete_formul -32,cete_letre -38,cete_liste 68,cete_mere 4,cete_note -31,cete_person 18,cete_phrase -57,cete_refere -29,cete_verand 17,ceux 52,ceux_qu 6
ceux_que 36,ceux_qui 16,cgct -12,cgct_s -12,chacun 68,chacun_de 11,chacun_des 94,chacun_en -18,chacun_puis 14,chambr -15,chambr_froide -15,champi -6
champi_du -6,chance 9,chance_de 8,change 10,change_d 22,change_de 4,change_le -14,chanti -25,chanti_naval -3,chapit -11,chaque 45,chaque_agent 32
chaque_anexe -12,chaque_asocia -28,chaque_benevo 4,chaque_bureau -5,chaque_candid 70,chaque_carton -32,chaque_club -7,chaque_consei 4,chaque_criter -23
chaque_cv 21,chaque_demand 46,chaque_enfant 8,chaque_famile 27,chaque_festiv 11,chaque_fourni -3,chaque_foyer 12,chaque_groupe -25,chaque_letre 35
chaque_ligne 10,chaque_membre 7,chaque_menage 5,chaque_mobili -13,chaque_paragr -12,chaque_parcel -12,chaque_porteu -15,chaque_postul 15
chaque_reunio -8,chaque_sale -12,chaque_servic -14,charge -38,charge_de -19,charge_of -19,charte -6,charte_du -6,chaudi -20,chaudi_de 6,chaufa_de 4
chef 60,chef_d 25,chef_de 25,chef_veut 13,chefe 10,chefe_du 10,chefs -7,chefs_de -7,chemin -16,chemin_rural -16,cheque 30,cheque_energi 30,cher -26
cher_en 11,cher_sur -37,cherch_dans 16,cherch_un -15,chere -6,chere_pour -6,chez 3,chez_vous 3,chifre -28,chifre_a -8,chifre_de -20,chifre_entre 6
chifre_joints -23,chifre_la 14,chirur 3,chirur_du 3,chloe 6,chloe_ou 6,choisi 23,choisi_atribu 8,choisi_au -10,choisi_candid 9,choisi_cinq 22
choisi_d 26,choisi_entre -13,choisi_il 7,choisi_l 18,choisi_la -30,choisi_le 7,choisi_les 61,choisi_me -5,choisi_pour 4,choisi_qn -14,choisi_qui 20
choisi_toi 23,choisi_trois -3,choisi_un -31,choisi_une -60,choix 39,choix_fait -4,choix_pour 36,chose 20,chose_one 20,chrono -52,chrono_des -35
chrono_les -12,chute -20,chute_de -20,ci_desous 13,ci_joint -53,ci_joints 7,cimeti -7,cinq 28,cinq_a 11,cinq_ans -37,cinq_candid 22,cinq_citoye 22
cinq_dosier 4,cinq_foyers 10,cinq_lignes -5,circul -5,circul_sur -3,cite -9,cite_bien -5,cite_les -3,citer -5,citer_dans -4,cites 14,citoye 14
citoye_d 7,citoye_en 4,citoye_est -18,citoye_pour 22,civil 14,civil_a 14,civiqu -8,civiqu_en -8,clair -33,clair_pour -13,claire -63,clairs -16
clairs_et -16,clase -5,clase_a 8,clase_ces -9,clase_deuxie -6,clase_les 5,clase_me -12,clase_superi 7,clasem 47,clasem_de -12,clasem_des -11
clasem_du -14,clasem_fiez 21,clasem_final 18,clasem_provis 17,claser 21,claser_dis 21,clases -3,clasez -4,clasez_les -4,clause -9,clause_de -9,cles -5
cles_de -11,clotur -7,club 6,club_de 15,club_doit -7,club_n 4,club_sporti 7,club_tu 12,clubs 17,clubs_lequel 9,clubs_veulen 5,coche 38,coche_les 38
cochez 21,cochez_cele 21,code_a 28,code_couleu 16,code_de -16,code_prevoi -12,code_sur -9,coefic 21,coefic_de 21,cohere -26,colabo 13,colas 11
colas_a -4,colas_et 15,cole_ici 9,cole_trois -8,colect 5,colegi 19,colegi_et 8,colegu -3,colin 9,colin_decide -6,colin_he 8,colin_secret 16,colis 6
colis_alimen 6,colone 54,colone_a -4,colone_avis 23,colone_candid 12,colone_note 8,colone_par -6,colone_retenu 16,colone_some 11,coloni 21
coloni_parmi 15,columb -4,columb_pour -4,comand -19,comand_ou -8,comand_publiq -16,combie -33,combie_a 6,combie_au 11,combie_coute -27,combie_d -61
combie_de -15,combie_doneri 11,combie_faut -11,combie_fixer 21,combie_metre 23,combie_sur 6,come 60,come_bon 4,come_chef 14,come_direct 27
come_jure -18,come_maitre -5,come_si 19,come_tu 22,come_un 4,comenc 18,comenc_a -17,comenc_par 33,coment -89,coment_ce 17,coment_contes -4
coment_est -16,coment_justif 9,coment_nomer -18,coment_organi -14,coment_refuse -21,coment_sancti -5,coment_se -6,coment_sont -38,coment_un -18
comerc 70,comerc_a 15,comerc_est -4,comerc_forain 4,comerc_ou 6,comerc_pour 43,comis 41,comis_la 16,comis_une 26,comisa -6,comisa_enquet -6,comisi -26
comisi_a -60,comisi_avec -6,comisi_d -14,comisi_devrai 15,comisi_en 43,comisi_et 18,comisi_mets 5,comisi_qui -9,comisi_sur -10,comisi_tu 8
comisi_une -7,comite_d 8,compag -6,compag_en -9,compar -39,compar_des 46,compar_deux -25,compar_l -4,compar_le -13,compar_les -56,compar_note 14
compat 21,compat_entre 21,compet -51,compet_compor 6,compet_de 11,compet_je 7,compet_pour -92,comple 26,comple_a -5,comple_apres 17,comple_la 58
comple_le 27,comple_les -12,comple_sa -8,compor 54,compor_de 42,compor_te 12,compos -11,compos_l 7,compos_la 15,compos_le -31,compri 5,compri_les 5
compta 34,compte -36,compte_de -28,compte_des -8,compte_du -15,compte_les -10,compte_qui 12,compte_rendu -18,compte_rendus 6,compte_sur 15,comuna 6
comune -42,comune_contre -17,comune_recona -4,comuni -27,comuni_anonca -9,comuni_le -11,comuni_sur -8,conais 4,conais_le 4,conces -22,conces_de -6
conces_funera -14,conces_pour -16,concev -5,concev_un -4,conclu 124,conclu_a 44,conclu_du 4,conclu_l 8,conclu_le 7,conclu_par 40,conclu_sur 30
conclu_une -4,concou_d -34,concou_de 15,concou_des 40,concou_du -9,concou_fictif 7,concou_premie -11,concur -6,concur_prix -6,conden -13,conden_les -13
condit_d -4,condit_et 5,condit_pour -4,condol -12,condol_a -12,confia 23,confia_a 9,confia_aux 4,confia_avec 4,confie 37,confie_l 6,confie_la 24
confie_une 9,confir 11,confir_ce 9,confli 51,confli_au 6,confli_d 24,confli_entre 9,confor -11,confor_au -11,conge -41,conge_est -6,conge_maladi -6
conge_matern 10,conge_pour -18,consei -44,consei_a -23,consei_citoye 4,consei_comuna -3,consei_de 6,consei_elus 4,consei_en 24,consei_et 4,consei_le 6
consei_medica -6,consei_munici -40,consei_pour 4,consei_s 5,conseq 17,conser 15,consig 28,consig_et 23,consig_tu 8,consta -6,consta_a -6
consta_trois -6,constr 13,constr_un 8,consul -17,consul_des -15,conten -9,conten_la -9,contes -5,contes_un -5,contie -38,contie_toutes -8,contie_un -30
contra -28,contra_d -41,contra_de 15,contra_ne 7,contre 32,contre_2 -12,contre_de -19,contre_l 15,contre_la 5,contre_le -13,contre_lui 41,contre_m 22
contre_son 5,contre_une -7,contro -5,contro_des -5,convai 36,convai_au 6,convai_le 23,conven -24,conven_avec -12,conven_de -8,convic 10,convic_ce 10
convie 56,convie_le 5,convie_pas 53,convoc -90,convoc_au -38,convoc_de -11,convoc_des -25,convoc_discip -3,convoc_du -15,convoq -11,convoq_au -42
convoq_en 17,convoq_l -4,convoq_les -11,convoq_pour 27,copie -16,copie_de -16,copieu -13,core -16,corect -20,corect_ci -12,corect_d -8,coresp -11
coresp_pas 4,corige -29,corige_l -14,corige_les -6,corige_seulem -4,corige_stp -8,costa -14,cote -8,cote_a -32,cote_de 8,cotes -11,couleu -17
couleu_a 12,couleu_aux -36,couleu_vert 5,coup 30,coup_de 12,coupab 34,coupab_du 7,coupab_ou 27,couper 7,couper_l 7,coupez -40,coupez_de -26
coupez_en -15,couple 6,couple_sera 3,cour -6,cour_de -6,courag 24,couran_du -13,courie_a -33,courie_anonca 26,courie_au -3,courie_aux -8,courie_d -19
courie_demand -3,courie_des -9,courie_en -12,courie_les 7,courie_par -17,courie_rapela -14,courie_recus -3,courie_tu 23,courie_type -13,cours -16
court -27,courte -16,courte_pour -16,courto -14,courto_ce -8,courto_sans -6,cout -46,cout_de -30,cout_des -13,coute -19,coute_le -27,coute_plus 8
couter -26,couter_le -26,couts -11,couts_tels -11,couver -12,couver_du -12,cover -15,cover_leter -15,cre -10,cre_une -10,creche 21,creche_a -12
creche_adopte -14,creche_dans 7,creche_et 27,creche_la -3,creche_laquel 21,creche_par 6,creche_pour 21,creche_que -3,credib 35,credib_de 9,crenea_du 6
crenea_reste -20,criter 16,criter_d -13,criter_dans -23,criter_de -15,criter_du -10,criter_enfin 6,criter_enviro 24,criter_esthet 8,criter_et 30
criter_observ -9,criter_of -11,croire 7,croire_conclu 7,croise 13,croise_ces 13,croix 16,croix_dans 16,crue -6,crue_decena -6,cuisin -16,culpab 16
culpab_aux 14,curios 7,curios_si 4,curios_tu 3,cv 108,cv_en 6,cv_ensuit 6,cv_et 26,cv_les 3,cv_nuls 10,cv_par 26,cv_qui 4,cvs 35,cvs_by 35,d -23
d_abord 37,d_absenc 21,d_absent -35,d_acepta 16,d_acompa -11,d_acord -38,d_actes 14,d_acueil -11,d_aficha -7,d_afiche -10,d_age -8,d_agent -41
d_agents -29,d_agreme -15,d_aide 53,d_ane 3,d_animat -17,d_apel -19,d_apreci -7,d_apres 37,d_arbitr 13,d_archit -22,d_archiv -32,d_arets -9,d_armor 5
d_asises -18,d_aspira 5,d_astrei 6,d_atache 4,d_atesta 12,d_atribu -15,d_atsem -4,d_auditi -7,d_autre -14,d_avance 9,d_averti -12,d_avis -20,d_ecole 21
d_ecrire 21,d_eforts 4,d_electi -10,d_electr 13,d_eleve 11,d_eleves 24,d_emarge -34,d_embauc 5,d_emploi -38,d_enfant -5,d_engage -5,d_enquet -5
d_entret -35,d_equipe 25,d_etabli 9,d_ete 7,d_etre 18,d_etudes 22,d_eurovi 42,d_evalua 5,d_eviter -3,d_exclus 53,d_excuse 13,d_experi 9,d_explic -12
d_heberg 8,d_honeur 35,d_identi -16,d_impaye 31,d_implan -11,d_import -5,d_imposi -8,d_impot -21,d_incide -17,d_inform -10,d_inonda -29,d_inscri -7
d_intere 24,d_intero 16,d_invent -13,d_observ -3,d_oeuvre 15,d_ofice 9,d_oficie 4,d_ofres -25,d_or 15,d_origin 19,d_orthog -4,d_ouvert -15,d_un -51
d_une -75,d_urgenc 16,d_usager -9,d_usure -12,da 7,da_silva 7,dame 6,dame_est 4,danger 50,danger_aux 19,danger_de 25,dans -8,dans_ce 9,dans_ces 24
dans_cet -8,dans_cete -12,dans_l -28,dans_la 55,dans_le -11,dans_les 27,dans_notre -20,dans_un -26,dans_une -23,danse -4,danse_le -4,date -105
date_d -14,date_de -34,date_des -14,date_du -25,date_limite -9,date_pour -6,date_reteni -3,dates -58,dates_dans -28,dates_en -4,dates_et -17
dates_seulem -3,de -5,de_0 15,de_1 13,de_150 -11,de_2019 -4,de_2025 -15,de_2026 -20,de_3 3,de_300 -5,de_40 4,de_800 -6,de_a 35,de_baigna -10
de_bail -16,de_balcon 14,de_bati 14,de_bien 9,de_bienve -11,de_bon 16,de_bourse -7,de_cabine -18,de_cadrag -12,de_candid -42,de_cantin 6,de_canton 4
de_caract -57,de_case -4,de_catego -23,de_ce -63,de_celui 18,de_ces -19,de_cet 48,de_cete -32,de_ceux 6,de_chacun 23,de_chance 4,de_change 22
de_chaque 51,de_chaufa 4,de_chute -20,de_circul -5,de_clasem -13,de_colas 15,de_columb -4,de_comand -8,de_compat 21,de_compte -4,de_conces -32
de_concou -38,de_condol -12,de_confia 10,de_confir 9,de_conge -16,de_conser -13,de_consta -6,de_consul -6,de_contro -5,de_convoc -7,de_cote 15
de_creche 20,de_crenea 4,de_cuisin -16,de_culpab 14,de_danger 26,de_danse -4,de_dates -22,de_declar 16,de_delibe -12,de_demand 11,de_depot -13
de_depoui -4,de_deroga 13,de_design -6,de_desins -19,de_detres 28,de_deviat -6,de_dgs 11,de_difusi -40,de_dimanc 4,de_direct -14,de_discip -4
de_doner 9,de_facade 11,de_faire 16,de_famile -32,de_fatou 5,de_felici -15,de_femes -52,de_fiabil 10,de_fin -28,de_foncti -86,de_format -5,de_fosoye 4
de_fot -20,de_fotbal -6,de_fourni -30,de_fragil 33,de_fraude 19,de_freque -6,de_gardie -9,de_gens 9,de_gestio -17,de_hierar 16,de_hugo -9,de_huit 9
de_jardin -5,de_jean 27,de_jeux -12,de_jours 16,de_judo -21,de_jugeme -12,de_jury -4,de_karima 26,de_l 16,de_la 11,de_letre -22,de_leur 7,de_leurs 48
de_libele -5,de_licenc 10,de_logeme -4,de_loisir 9,de_loyaut 13,de_lui 20,de_ma -32,de_marc 5,de_marche -10,de_mauvai 25,de_me 76,de_medail -15
de_mediat -48,de_medioc 11,de_merite 30,de_mes -6,de_microc 13,de_mise -10,de_moitie -31,de_mon 16,de_morel 7,de_musiqu 6,de_ne 5,de_netoya -18
de_nids -22,de_niveau 14,de_noel 9,de_nomer 23,de_nomina -33,de_non -11,de_notifi -9,de_notre 46,de_nouvel 21,de_numero -6,de_paie -21,de_parkin 24
de_pasage -33,de_patrou -10,de_paul 12,de_payer 5,de_peintu -16,de_peril -5,de_permis 4,de_pertin 31,de_petanq 9,de_phrase -7,de_piano 20,de_pieces -5
de_place -32,de_plaint -4,de_plus 6,de_points 29,de_police -6,de_polite -40,de_poser 13,de_poste -53,de_pouce 12,de_poule -22,de_preavi -21
de_precar 10,de_prefer 49,de_prepar -5,de_presen -23,de_preven -3,de_prime 12,de_priori 32,de_projet -15,de_protec -5,de_quarti 10,de_quatre 29
de_quotie -4,de_racour -7,de_recept -37,de_recete -4,de_recidi 19,de_recoma -25,de_recour -23,de_recrut -13,de_redact -16,de_refect -7,de_refus 10
de_rejet -18,de_reloge 27,de_remise -27,de_renouv -3,de_renov 14,de_repas 10,de_repons -19,de_respon 4,de_retard -10,de_reteni 17,de_reusit 4
de_revisi -6,de_revoca 18,de_risque 11,de_role 8,de_rugby 23,de_sa 16,de_sancti -33,de_satisf -12,de_scolar -8,de_seance -9,de_secour 30,de_sel -18
de_select -3,de_serieu 8,de_servic -8,de_servir 39,de_ses 43,de_signal -22,de_signat -11,de_simone -13,de_sonia 21,de_specta 30,de_sport -39
de_stage -25,de_statio -20,de_subven -11,de_suspen -13,de_synthe -29,de_teleph -7,de_terain 18,de_terase -11,de_titula 5,de_toitur 5,de_travai -32
de_travau -5,de_tri -34,de_trois 7,de_une 11,de_vacanc -18,de_valeur 14,de_voile 11,de_voirie -16,de_voix -13,de_vote -13,de_voter 6,de_vous 4
de_vulner 16,debemo 20,debemo_contra 20,debuta 9,debuta_tres 9,decemb -11,decena -6,decern 31,decern_la 15,decern_les 17,dechet -15,dechet_verts -13
decida 18,decida_toi 18,decide_a 20,decide_apres -6,decide_d -13,decide_du -8,decide_en -6,decide_et 8,decide_le -7,decide_lequel 29,decide_par -22
decide_qui 30,decide_si 5,decide_un -3,decide_yester -7,decisi 12,decisi_coresp -19,decisi_d 12,decisi_de -22,decisi_du -13,decisi_est -11
decisi_pour 5,decisi_propos 38,declar -11,declar_experi -8,declar_iregul 17,declar_me -14,declar_sans -7,declin -8,declin_une -8,decore -5,decouv -12
decouv_la -12,decret -14,decris -4,decrit 30,decrit_ci 30,decriv -5,decriv_les -5,dedans 9,deduis 30,deduis_les 30,defaut 34,defaut_de 34,defavo 32
defavo_a 19,defavo_pour 5,defavo_sur 7,defend -5,defend_le -5,defens -24,defens_d 4,defens_de -17,defens_observ -10,degre 6,degre_de 8,dehors 12
deja -6,deja_pronon -7,delai_de -7,delais -11,delais_anonce -3,delais_de -7,delega -26,delega_aux 4,delega_de -15,delega_ou -17,delegu 8,delegu_au 9
delegu_du -3,delegu_l 4,delibe -41,delibe_a -4,delibe_atribu 29,delibe_clasem -10,delibe_d 28,delibe_de -8,delibe_fixant -6,delibe_merite -4
delibe_par -4,delibe_pour -13,delibe_qui -11,delibe_sur -3,delivr 5,delivr_ce 5,demand 40,demand_au -30,demand_avons -11,demand_chaque -17,demand_d -11
demand_dans -16,demand_de 52,demand_dis 6,demand_du -4,demand_en -41,demand_est -8,demand_et 17,demand_fais 19,demand_le -14,demand_motif 14
demand_ne 16,demand_par 31,demand_pourqu -15,demand_que 17,demand_selon 11,demand_situat 16,demand_tel -11,demand_un -16,demisi 13,demisi_cete 4
demoti 10,demoti_d 3,deonto -11,deonto_des -11,depart 45,depart_ces 15,depart_en -9,depart_les 31,depart_un 12,depend 4,depend_de 4,depens -46
depens_de -36,depens_par -11,deport -9,depot 25,depot_d 7,depot_de -4,depot_des -6,depot_pour -4,depot_sauvag 20,depots -12,depots_sauvag -12,depoui -4
depoui_des -4,der 15,der_beste 15,dernie 5,dernie_anes -25,dernie_candid 8,dernie_mot 10,dernie_place 12,deroga 11,deroga_aux 3,deroga_de 12
deroga_decide -8,deroga_des 7,deroga_je 13,deroga_scolai -12,deroul -9,deroul_d -7,des -12,des_absenc -5,des_action -6,des_adjoin -8,des_admini 31
des_admis 8,des_agents -52,des_aines 10,des_apreci 14,des_arets 4,des_asocia 9,des_atribu 18,des_avis -9,des_besoin -27,des_boulis -6,des_candid -54
des_capaci 24,des_chifre -16,des_colegi 8,des_colis 6,des_comerc 37,des_comisi -17,des_compet 6,des_consei -14,des_cotes -11,des_courie 8
des_criter -12,des_cv 3,des_dates -8,des_dechet -15,des_delegu -11,des_demand -45,des_deux 56,des_devis -18,des_dix -9,des_docume -5,des_domain -28
des_dosier -6,des_eaux 9,des_efecti -5,des_electe -5,des_emplac -23,des_entret -22,des_equipe -5,des_espace -20,des_etoile 11,des_exploi 10
des_faits -31,des_famile 19,des_fetes 24,des_friche 24,des_gardie 16,des_garnie 3,des_gens 11,des_goelan -10,des_habita -27,des_hales 23,des_heures -5
des_indivi 15,des_inscri -19,des_jardin 15,des_jeunes 28,des_jures -15,des_laurea -5,des_le -6,des_lecteu -10,des_letres -7,des_lilas 41,des_locata 29
des_logeme -14,des_mains 15,des_maison 26,des_manage 26,des_martin 7,des_medail -3,des_mediat -7,des_membre -16,des_memoir 15,des_montan -26
des_noms -16,des_notes -7,des_nouvea -7,des_ofres 4,des_paragr -14,des_parent 19,des_person 9,des_pichon 22,des_pieces -34,des_places -7,des_plaign 8
des_pointa 30,des_points 12,des_preten 30,des_prix -14,des_profes 20,des_quatre 23,des_questi -27,des_remarq -6,des_result -17,des_risque -11
des_rues -43,des_saison -10,des_sales -6,des_signat 19,des_soumis 7,des_stagia 17,des_subven -16,des_taneur 4,des_temoin 4,des_travau -38,des_trente 15
des_trois 50,des_usager 45,des_vieux -29,des_viles -3,des_vitres 3,des_voisin -4,des_votes -5,descri 17,design 26,design_chaque -12,design_de -6
design_du -5,design_l 23,design_la 18,design_le 22,design_les 6,design_par -26,design_paul -11,design_secret -3,design_un 21,desine -9,desine_le -9
desins -19,desins_d 24,desorm 8,desorm_madame 8,desous 17,destin -3,dete_de 4,detect 8,detect_les 8,determ 13,determ_la -19,determ_quels 12
determ_qui 6,determ_si 12,detour 6,detour_lequel 6,detres 30,detres_social 28,deux 11,deux_achete 11,deux_adjoin 4,deux_agents 50,deux_animat 6
deux_ans 5,deux_archit 6,deux_budget -7,deux_candid 19,deux_chaudi -25,deux_clubs 14,deux_colegi 11,deux_dernie 8,deux_devis -7,deux_dosier 20
deux_enfant -18,deux_est 9,deux_famile 6,deux_finali 5,deux_garage 29,deux_gardie 6,deux_la -40,deux_le -7,deux_letres 16,deux_modele -43,deux_ofres 8
deux_phrase -12,deux_profil 15,deux_projet -16,deux_redact -22,deux_regime -16,deux_reglem -13,deux_repres -6,deux_rivera 18,deux_saison 9
deux_temoig -19,deux_titres -45,deux_velos -10,deux_versio 3,deux_veuves 12,deux_voisin 7,deuxie -25,deuxie_fais -8,deuxie_par -6,deuxie_prix -11
devait 9,devait_choisi 9,devant 20,devant_chaque 5,devant_la 6,devant_le 9,develo 5,develo_sancti 5,deviat -6,deviat_est -6,devine 12,devine_ce -39
devine_l 9,devine_la 12,devine_lequel 12,devine_les 19,devis -27,devis_de -5,devis_les -3,devis_poste -5,devrai 86,devrai_acepte 17,devrai_aprouv 15
devrai_avoir 14,devrai_etre 16,devrai_il 3,devrai_obteni 14,devrai_paser 3,devrai_presid 3,devrai_racour -24,devrai_reteni 30,devrai_sortir 6
devrai_virer 5,devrai_voter 4,dgs 26,dgs_propos 26,dgs_rapela -4,dialo -26,dialo_pour -8,dialo_que -23,diara 5,diara_est 5,difere -29,difere_de -5
difere_entre -17,difusi -40,difusi_des -40,digne 6,digne_de 6,dimanc 4,diop 13,diop_d 15,diplom -49,diplom_d 25,diplom_declar -8,diplom_et -20,dire -84
dire_a -6,dire_cete -39,dire_qu 4,dire_que -35,dire_qui -17,direct 20,direct_and 10,direct_comple -3,direct_de -5,direct_du -8,direct_et 10
direct_genera 8,direct_parmi 9,direct_pour -16,dis 38,dis_au 5,dis_ce 4,dis_chaque -27,dis_il 6,dis_la 5,dis_laquel 3,dis_le -18,dis_lequel 25
dis_moi 8,dis_non -18,dis_oui 34,dis_quele 22,dis_qui -3,dis_quoi -17,dis_si 20,dis_vite 17,disant 32,disant_et 32,discip -6,discip_avec 33
discip_decide -4,discip_en 15,discip_et -3,discip_faits -3,discip_inflig 3,discip_le -9,discip_parmi 15,discip_pour -7,discip_s 22,discou -48
discou_de -29,discou_pour -4,discri -19,discri_pour -6,dispos -4,dispos_de -4,disput 6,disput_le 6,distri 17,distri_ecrive -6,distri_les 24,dites 60
dites_a 20,dites_combie -6,dites_moi 13,dites_quel 24,dites_si 13,divisi 18,divisi_de 18,dix_ans 9,dix_demand 7,dix_dernie -9,dix_enfant 6,dix_jeunes 6
dix_lignes -13,dix_questi -26,docile 10,docume -77,docume_a -5,docume_dois -5,docume_joindr -4,docume_reclam -8,docume_requir -17,docume_un -15,doi 5
doi_virer 5,dois_je -12,dois_metre 4,dois_renouv 5,doit -7,doit_avoir 13,doit_choisi 8,doit_conten -9,doit_etre -8,doit_fourni -30,doit_il -41
doit_on -12,doit_partir 12,doit_paser 7,doit_perdre 8,doit_recevo 19,doit_redoub 6,doit_retire 10,doit_voter 5,domain -30,donc 12,donc_a 12,done 18
done_a 7,done_chaque -23,done_des 11,done_la 20,done_le -45,done_les -5,done_moi 58,done_raison 18,done_suite -11,done_ta 32,done_une -23,doner 52
doner_a 10,doner_d -14,doner_la 26,doner_les 8,doner_sur 23,doner_un 3,doneri 11,doneri_vous 11,dones -9,dones_martin -3,dones_par -7,dones_quel 8
donez 11,donez_une 6,donez_votre 3,dont 15,dont_le 17,dosie 24,dosie_garder 24,dosier 45,dosier_acepte 12,dosier_d -4,dosier_de 17,dosier_defens -10
dosier_des 22,dosier_discip -3,dosier_du -3,dosier_en 26,dosier_est -23,dosier_et 28,dosier_faut -22,dosier_incomp -22,dosier_indivi -30,dosier_les 11
dosier_n -8,dosier_ont -4,dosier_par -17,dosier_pase 12,dosier_que 15,dosier_sans -14,dosier_vainqu 27,doux -5,douze 23,douze_dosier 12,douze_jures 11
draft -11,draft_interv -4,draft_the -7,drese -15,drese_la -24,drese_le 25,drese_un -16,dresez 31,dresez_la 26,dresez_une 8,drh 11,drh_doit 8,droit_a 6
droit_au -3,droits -27,droits_de -18,droits_dosier -10,du -18,du_11 -5,du_12 -40,du_15 -12,du_19 -14,du_2 -5,du_3 -29,du_31 -4,du_4 -10,du_7 -8,du_9 -4
du_balcon -11,du_benevo 9,du_bord 24,du_bourg -4,du_budget -11,du_buleti -22,du_cabine -5,du_camion -19,du_campin -15,du_candid 12,du_carnav -11
du_cas 15,du_centre -8,du_cgct -12,du_chanti -25,du_chef 10,du_cheque 30,du_code -8,du_comisa -6,du_comite 8,du_compte -8,du_concou 47,du_confli 30
du_consei 10,du_conser 27,du_courie -6,du_cout -11,du_criter 32,du_decret -5,du_depot 20,du_direct -4,du_distri -6,du_docume -15,du_dosier -11
du_festiv -4,du_fichie 16,du_futur -6,du_gardie -9,du_genou 3,du_jour -31,du_jury 17,du_laurea 14,du_logeme 18,du_lot 22,du_maire -16,du_marche -21
du_meileu -7,du_mercre 9,du_mobili 33,du_mois -4,du_montan 12,du_mot -9,du_nom -24,du_nombre 14,du_nouvea -7,du_parcou -4,du_parkin 23,du_patron 9
du_permis 8,du_person -3,du_plan -39,du_plus 6,du_port -6,du_portag 10,du_presby -16,du_prix -10,du_procha 9,du_projet -22,du_quarti 19,du_questi -4
du_quorum -5,du_raport -14,du_recrut -6,du_reglem -36,du_respon -25,du_restau 10,du_rsa 4,du_scruti -12,du_secret -16,du_sejour 21,du_servic 34
du_site -15,du_snack -6,du_sporti -16,du_stade -3,du_syndic 5,du_system 5,du_tablea -14,du_temps 15,du_terain -16,du_toit -4,du_travai -28
du_tribun -14,du_vilage -17,dubois -10,dues -8,dues_a -8,dun -6,dun_mail -6,dupont_de -3,dupuis 35,dupuis_ou 34,durand -40,durand_7 -3,durand_decide -7
durand_freres -13,dure_d 12,dure_de 13,dure_du -22,duval -6,duval_les -3,duval_quinze -4,e 35,e_les 35,each 33,each_aplica 14,each_tenant 20,eau 6
eau_faite -4,eau_introd -12,eaux 9,eaux_dans 15,eaux_de -6,ecarta 11,ecarta_les 11,ecarte 36,ecarte_choisi 26,ecarte_de 4,ecarte_les 9,ecarts -16
ecarts_de -16,echang -13,echang_avec -13,echele -12,echele_de -12,ecole_de 6,ecole_des 22,ecole_et 14,ecoles -8,ecoles_ouvert -7,econom 6,econom_la 6
ecrire -41,ecrire_a -14,ecrire_la 29,ecrire_madame -22,ecrire_monsie -28,ecrire_nonobs -8,ecris -35,ecris_au -20,ecris_l -16,ecris_la -18,ecris_lui -14
ecris_un -12,ecris_une 36,ecrit 17,ecrit_dans 6,ecrit_la 12,ecritu 14,ecritu_et 14,ecrive -19,ecrive_a -12,ecrive_ensuit 5,ecrive_l -8,ecrive_le -13
ecrive_moi -10,ecrive_que 12,educat -6,educat_freque -6,efecti -5,efecti_au -5,eforts 4,egales -18,egalit -3,egalit_que -9,eglise -9,elabor 12
elabor_la 12,ele 61,ele_a 6,ele_aimabl 8,ele_dis 17,ele_est 4,ele_exager 4,ele_fiable 15,ele_fonde 7,ele_la 22,ele_meileu 3,ele_ne 4,ele_necesa -45
ele_ou 9,ele_sa -18,ele_sincer 5,ele_tombe 31,electe 21,electe_indeci 21,electe_mecont 9,electe_par -5,electi -40,electi_des -16,electi_du -25
electo -13,electr 13,electr_parmi 13,eles -17,eles_demand -17,eleve 60,eleve_au -16,eleve_doit 12,eleve_envoye 18,eleve_pour 17,eleve_qui 9,eleves 29
eleves_de 13,eleves_en 14,eleves_qui -12,eligib 8,eligib_de 8,elimin 16,elimin_ceux 3,elimin_les -30,elire 9,elire_argume 7,elis 5,elis_le 5,eloge -47
eloge_de -44,eloge_funebr -3,elu -28,elu_adjoin -13,elu_de 4,elu_ferait 4,elu_me -9,elu_par -17,elue -9,elue_par -9,elus_au -6,elus_les -11,emarge -34
emarge_des -32,embauc 28,embauc_lina 14,embauc_nora 5,embauc_plutot 3,embauc_pour -8,embauc_theo 14,emetez 7,emetez_un 7,emisai 25,emplac 18
emplac_de 4,emplac_du 45,emplac_f -14,emplac_libres -23,emploi -45,emploi_coment -5,emploi_d -17,emploi_de -5,emploi_ils -5,emploi_pour -10,employ 38
employ_du 7,employ_to 8,emport 73,emport_chez 3,emport_le 33,en 18,en_2025 -37,en_a 6,en_anexe -4,en_anglai -32,en_arets 11,en_atente -10,en_cas -20
en_cause 14,en_ce 7,en_change -8,en_choisi 18,en_cinq -5,en_clase 7,en_coloni 6,en_comisi 12,en_compte -7,en_conclu 52,en_conge 5,en_consei 11
en_conseq 17,en_cours -16,en_decida 18,en_defens -17,en_design 5,en_desous 4,en_deux -15,en_dix -13,en_ecarta 11,en_entret -5,en_equite 3,en_eviden 5
en_exempl -8,en_face 7,en_financ 7,en_fixant 28,en_foncti 9,en_format -4,en_forme -43,en_fourie -10,en_franca -12,en_gardan 4,en_groupe 14,en_halte -27
en_haut 10,en_impaye 16,en_inform -4,en_janvie 11,en_langag -15,en_long -9,en_majusc -41,en_mars -17,en_metant 30,en_notant 16,en_ordre -12,en_page 17
en_plus -21,en_positi 7,en_premie 29,en_quatre -13,en_quoi 33,en_raport -7,en_regard -4,en_remets 11,en_resort 9,en_restan -41,en_retard 15
en_retrai -9,en_reunio -6,en_separe 7,en_tablea -6,en_termes -5,en_tort 23,en_toute 5,en_trois -16,en_trop 10,en_un 25,en_une 17,en_vacanc 14,encadr 17
encadr_des 4,encadr_l 4,encadr_une 3,encein 43,encein_dans 31,encein_ou 12,encore 12,encore_jete 12,encour -13,encour_en -13,end 12,end_blame 12
energe -5,energe_du -5,energi 36,energi_local 30,energi_on 7,enfanc 5,enfanc_quel 5,enfant 43,enfant_a 11,enfant_admetr 5,enfant_admis 6,enfant_de 8
enfant_et 3,enfant_prendr 4,enfant_qui 13,enfant_sortie -5,enfin 6,enfin_aditio 6,engage 9,engage_penche 5,engage_vers 8,englis -12,enough 26
enough_for 26,enquet -31,enquet_admini -18,enquet_intern 4,enquet_par -6,enseig 13,enseig_ilegal 7,enseig_qu 6,ensuit 18,ensuit_atribu 6,ensuit_l 5
ensuit_les 8,entour 47,entour_la 15,entour_le 33,entre 38,entre_1 -17,entre_alice 10,entre_bons 5,entre_ces -20,entre_chaque 21,entre_ci -20
entre_deux -15,entre_factur -23,entre_l 5,entre_la 8,entre_les 67,entre_m 4,entre_mes 11,entre_nous 13,entre_revoca -5,entre_sophie 9,entre_titula -7
entre_un -5,entre_zero 6,entrep 39,entrep_batipl -5,entrep_batipr -6,entrep_choisi 13,entrep_en -9,entrep_faut 8,entrep_kervad 5,entrep_martin 11
entrep_morel 5,entrep_que 6,entrep_qui 18,entrep_tesier 17,entrep_titula -14,entres -14,entres_recete -14,entret -95,entret_anuel -15,entret_anuels -6
entret_couter -37,entret_d -23,entret_de -25,entret_du -22,entret_en -7,entret_et 26,entret_pour -16,entret_preala -21,entret_profes 6,entret_stp -10
entret_vierge -6,envelo 7,envelo_de 7,enviro 11,enviro_20 -7,enviro_a 24,enviro_du -7,envoye 18,envoye_au 18,envoye_devant 15,envoye_en 8,envoye_la -23
enzo 12,enzo_il 12,epicer -19,epicer_solida -19,epreuv -5,epreuv_orale -5,equipe 61,equipe_d 9,equipe_de -41,equipe_du -5,equipe_ideale 7
equipe_parmi 5,equite 3,equite_l 3,ereur -23,ereur_dans -23,es 38,es_desorm 8,es_l 5,es_la 13,es_membre 10,espace -20,espace_verts -20,est 5,est_a 24
est_absent -24,est_acorde -10,est_admis 23,est_afecte -11,est_ale -11,est_arive -13,est_asez 26,est_avance -7,est_ce 5,est_charge -19,est_compet -116
est_comple -23,est_corect -12,est_coupab 7,est_credib 10,est_decore -9,est_design -8,est_digne 6,est_econom 6,est_en 32,est_encein 12,est_fixe -7
est_il 59,est_incomp -8,est_justif 4,est_l -4,est_la -37,est_le -17,est_lequel 4,est_pas 13,est_pour 18,est_premie 21,est_prise 4,est_quelqu 4
est_qui 4,est_refuse -4,est_report -6,est_respon 6,est_signe -11,est_sincer 8,est_termin -10,est_ton 35,est_tout 4,est_tp -17,est_un -4,est_vous 5
est_vraime 4,esthet 8,esthet_aux 8,estima -13,estima_du -11,estime 30,estime_la -4,estime_les 10,estime_par -11,estime_qui 4,estime_si 6,et 61,et_30 19
et_49 -17,et_a 12,et_acorde 5,et_anonce 12,et_apliqu 20,et_atribu 14,et_au 12,et_bob 10,et_calcul 24,et_cdi -7,et_cele 5,et_cent 6,et_choisi 6
et_ci -20,et_clase 18,et_combie 11,et_conclu 31,et_contre -19,et_corige -52,et_d 11,et_dates -3,et_de -32,et_design 21,et_donc 12,et_done 38,et_du -5
et_elimin 3,et_entour 15,et_expliq 20,et_fais -5,et_fermes -7,et_impaye -23,et_inconv -13,et_indiqu -23,et_ines 11,et_l 13,et_la -15,et_le -20
et_lesque 5,et_leur -23,et_licenc -5,et_m -14,et_manqua -18,et_mauvai 5,et_me -19,et_mehdi 9,et_metez 4,et_mets 18,et_note 35,et_numero -14,et_par -14
et_points 6,et_pourqu 9,et_prepar 17,et_previe -8,et_pronon 8,et_quatre 4,et_que -10,et_qui 13,et_racour -16,et_redige 23,et_rempla 16,et_rempli 26
et_resume -6,et_seguin -10,et_signal 18,et_signez 20,et_son 14,et_sortez 8,et_termin 26,et_tranch 20,et_trie 6,et_tu 8,et_un -5,et_une 16,etabli_l -25
etabli_la -8,etabli_un 27,etais 20,etais_l 5,etais_une 15,etant -8,etant_atribu -8,etapes -13,etapes_de -3,etapes_pour -10,etat_civil 14,etat_du -13
ete -49,ete_acorde -15,ete_aux 21,ete_design -3,ete_insole 15,ete_pris -14,ete_promus -9,ete_recus -4,ete_refuse -13,ete_remise -6,ete_retenu -22
ete_sancti -4,etoile 26,etoile_a 6,etoile_de 11,etoile_les 22,etrang 25,etre 32,etre_decore 4,etre_delegu 4,etre_elu -13,etre_le 12,etre_motive -27
etre_non 20,etre_suspen 12,etre_titula 19,etre_transm -14,etre_un 5,etudes 22,etudes_prendr 24,euros 5,euros_a -4,euros_entre 6,euros_prepar -4
euros_selon -4,euros_votes -3,eurovi 31,eurovi_etant -8,eurovi_sur 15,evalua 20,evalua_anuele 17,evalua_de 13,evalua_des -17,evalua_du -27
evalua_enviro -7,evalua_object 16,evalua_pour -6,evalua_qui 4,evalua_rempli 27,evalue 23,evalue_d 4,evalue_l -3,evalue_la 45,evalue_le -21,evalue_les 8
eviden 5,eviden_les 5,evince -8,evince_la -8,eviter -3,eviter_les -3,ex 10,ex_aequo 10,exager 4,examen 17,examen_des 17,excele 11,except 9,except_du 9
exclur 4,exclur_du 4,exclus 38,exclus_autre 12,exclus_de 11,exclus_pour 27,exclus_tempor -7,excuse -10,excuse_a -8,excuse_de 21,excuse_en -8
excuse_m -16,exempl -15,exempl_de -7,existe -15,existe_pour -15,experi_candid 9,experi_declar -8,experi_et 5,experi_livre 12,experi_sans -20,explic -12
explic_a -12,expliq_a -15,expliq_aux -21,expliq_ce -5,expliq_coment -13,expliq_en 33,expliq_la -13,expliq_les -7,expliq_pourqu 41,exploi 10
exploi_agrico 10,expose -35,expose_fidele -22,expose_le -7,expose_les -5,extray -3,extray_des -3,f -14,f_22 -14,fable 10,fable_ou 10,fabre 27
fabre_n 33,fabre_selon -5,fabriq -8,fabriq_moi -8,facade 11,facade_fleuri 11,face 7,face_de 7,facile -12,facile_a -12,facon -11,facon_de -8,factue -8
factue_sur -8,factur -38,factur_de -5,factur_par -11,factur_payes -23,faible 18,faible_de -7,faible_parmi 12,faible_politi 4,faible_redhib 9,faile -36
faile_se 12,faile_une -49,faire 8,faire_confia 14,faire_greve 16,faire_si -9,faire_une -10,fais -20,fais_come 23,fais_en 9,fais_la -93,fais_le -30
fais_les -15,fais_moi 12,fais_paser 4,fais_penche 19,fais_remont 7,fais_resort -19,fais_sembla 12,fais_un -6,fais_une 41,fait 8,fait_de 4,fait_par -4
fait_pour 33,fait_quoi -24,faite -4,faite_par -4,faites -6,faites_l -11,faites_la -35,faites_le 8,faites_un 14,faites_une 14,faits -33,faits_declar -8
faits_du -25,faits_et -3,famile 47,famile_a 22,famile_d 12,famile_de 5,famile_demand 9,famile_dialo -19,famile_dis 7,famile_en 14,famile_inscri -19
famile_je 4,famile_le 5,famile_lemoin -16,famile_leroux 5,famile_les 9,famile_loges 5,famile_lopez -9,famile_martin -11,famile_ne 16,famile_par 18
famile_poirie -14,famile_pour 7,famile_qui -14,famile_retire 20,famile_revenu 22,famile_rien 6,famile_roy -11,famile_selon 4,famile_six 14
famile_sont -26,famile_sow -13,famile_suivan 12,famile_sur -18,famile_traore 3,famili 10,famili_620 -12,fases -17,fases_un -17,fatou 18,faudra 39
faudra_convoq 6,faudra_doner 23,faudra_il 3,faudra_recrut 6,faure 10,faure_est 3,faut_apeler 10,faut_doner 3,faut_il -8,faut_les 7,faut_que -18
faut_quil 7,faut_un 6,faute 40,fautes -18,fautes_d -41,fautes_de -8,fautes_puis 31,fautif 19,faux 8,faux_dites 8,favora 35,favora_defavo 5,favora_ou 23
favora_reserv 7,favori 34,favori_parmi 4,favori_pour 30,fc 26,fc_valmor 26,felici -40,felici_a -10,felici_l -20,felici_s -11,femes -52,femes_parmi -52
femini -12,femini_la -12,fera 15,fera_les 14,ferait 17,ferait_le 4,ferait_un 13,ferme -20,ferme_le -19,fermes -7,fermet -14,fermet_de -14,fermez 5
fermez_ou 5,fermez_pas 5,festiv 7,festiv_a -4,festiv_de 11,fete -29,fete_de -12,fete_des -4,fete_du -14,fetes 24,feu 11,feu_rouge 4,feu_tricol 7
feuile -33,feuile_d -32,fiabil 35,fiabil_de 26,fiabil_des 8,fiable 25,fiable_que 9,fiche -58,fiche_d 21,fiche_de -35,fiche_navete -4,fiche_pratiq -25
fiche_sur -3,fiche_type -22,fiches 34,fiches_de 9,fiches_sont 11,fichie 6,fichie_selon -4,fictif 16,fictif_avec 7,fictif_l 9,fidele -22,fidele_la -22
fiez 21,fiez_vous 21,figure -14,figure_dans -5,figure_la -9,file -3,file_n -3,fin_d 3,fin_de -26,fin_dis 17,final 18,final_du 18,finali 7,financ 11
financ_que 7,finis 15,finis_ma 15,finise 9,finise_ma 9,finit 7,finit_en 7,fire 8,fit 3,fit_ana 3,fixant 22,fixant_les -6,fixant_toi 28,fixe 43
fixe_l -4,fixe_la 42,fixe_le 13,fixe_par -3,fixer 21,fixer_la 21,flanc 43,flanc_du 30,fleuri 19,fleuri_d 30,fleuri_est -11,foi 22,foi_dans 12
foncti -73,foncti_de 9,foncti_des -16,foncti_est 6,foncti_et -36,fond 4,fond_doit 4,fonde 7,fonde_oui 7,font 5,font_pas 4,for 59,for_a -4,for_mr 8
for_promot 26,for_the 32,forain 5,forain_exclur 4,force -12,format -46,format_des -3,format_incend -10,format_pour -14,forme -43,forme_l -13
forme_le -27,formul -96,formul_dans -3,formul_de -44,formul_du -5,formul_le -12,formul_polie -8,formul_pour -4,fort 5,fort_potent 5,forts 8,forts_et 6
fosoye 4,fosoye_depend 4,fot -20,fot_pour -20,fotbal -6,fotbal_champi -6,fourie -10,fourni -84,fourni_et -18,fourni_pour -6,fourni_son -30
fourni_un -30,foyer 39,foyer_avec 28,foyer_suivi 12,foyers 23,foyers_du 10,foyers_qui 13,fragil 33,fragil_aux 16,fragil_par 17,franca -12
franca_facile -12,frape 12,frape_un 13,fratri 10,fratri_pour 12,fraude 21,fraude_a 14,fraude_sur 7,french -18,freque -15,freque_de -9,freque_par -6
freres -13,freres_pour -14,friche 24,froide -15,froide_dans -15,from 5,from_0 13,from_aplica -17,from_best 9,fumist 16,fumist_de 16,funebr -3
funebr_de -3,funera -14,funera_pour -14,futur -18,futur_chef -6,futur_direct -13,future -15,future_place -15,gagnan 65,gagnan_parmi 10,gagnan_pour 24
gagne 48,gagne_l 48,gagner 15,gagner_du 15,garage 29,garage_sera 29,garant -8,garant_dues -8,garcia 6,gardan 4,gardan_les 4,garde_l 10,garde_les 3
garde_nadia 12,garde_ou -13,garde_seulem -17,garden 8,garder 53,garder_en 11,garder_ensuit 8,garder_pour 24,gardie 13,gardie_a 16,gardie_de -9
gardie_du -3,gardie_ment 6,gardie_ou 3,garnie -22,garnie_2 -8,garnie_devrai 3,garnie_laurea -11,gars 16,gars_pour 16,gauche 4,gautie 17,gautie_sont 17
gay_est 3,genant -15,genera 65,genera_de 31,genera_et 8,genera_sur 28,genou 3,genou_non 3,gens 20,gens_de 9,gere -39,gere_la -39,gerer -5,gerer_le -5
gestio -17,give 9,give_each 20,give_me -11,god 26,god_enough 26,goelan -10,goelan_dans -10,gof 5,gracie 4,gracie_de 4,grade 6,grade_d 4,grand -18
grand_large -11,graphi -26,graphi_des -26,grave 12,graves 17,graves_pour 17,gravit -4,gravit_de -4,greve 9,greve_du -7,grile -12,grile_d 17
grile_de -21,grile_vide -10,groupe -50,groupe_de -19,groupe_par -9,groupe_sur -25,guide -35,guide_de -32,guide_pour -3,guides 5,guides_et 5,guingu 24
guingu_du 24,gymnas_ecrive -4,gymnas_lequel 5,h -68,h_10 -6,h_15 -11,h_20 -16,h_30 -13,h_40 -21,h_et -7,habita -17,habita_est 9,habita_par -13
habita_pourqu -8,habita_signal 19,habita_suscep 7,habita_tirer 4,hadad 10,hale -13,hale_avec -11,hales 23,hales_conclu 23,halte -16,halte_garder -16
hamidi_en -5,hamidi_repond 5,hamon -8,hamon_n -11,has -5,has_select -5,hasard -10,hasard_un -10,haut 25,haut_au 6,haut_de 10,hauteu 45,hauteu_de 12
he 8,he_s 8,heberg 8,heberg_est 8,heberg_sent 8,her -5,here 4,here_are 4,herve -12,herve_absent -12,hesite 27,hesite_convai 23,hesite_entre 4,heure -5
heures -23,heures_et -17,heures_suplem -3,hierar 40,hierar_entre 14,hierar_les 17,hierar_par 11,hire 6,hire_here 4,hiring_comite -7,hiring_manage 6
histoi 11,histoi_ou 11,hivern -11,holida -12,holida_into -12,homage -11,homage_a -11,honete 20,honete_voici 20,honeur 35,honeur_le 7,honeur_pour 25
horair -17,horair_d -10,horair_de -8,hors -20,hors_delai -20,hotel 5,hotel_faut 5,hr 10,hr_direct 10,hugo -8,huit 15,huit_agents 25,huit_compag -6
huit_questi -13,hypoth 5,hypoth_que 3,ia 24,ia_du 9,ia_sans 15,ici -14,ici_les 9,ici_portan -23,ideal -21,ideal_dans 9,ideal_pour -31,ideale 7
ideale_avec 7,identi 10,identi_a -16,identi_les 26,ides -9,ignore 14,ignore_les -9,ignore_tes 23,il 48,il_a 51,il_acorde 12,il_admetr 11,il_aporte -22
il_change 4,il_comis 26,il_confie 4,il_convoq 21,il_corect -8,il_d 9,il_doit 5,il_doner 7,il_ecarte 4,il_ecrire -22,il_en -8,il_envoye 23,il_est -9
il_etre -27,il_faile -36,il_faudra 36,il_faut 29,il_joindr -30,il_juste 9,il_la 10,il_laiser 4,il_le 12,il_licenc 15,il_lui 22,il_manque -27
il_meileu 5,il_metre -18,il_mieux -26,il_motive -33,il_muter 4,il_n 4,il_ne 8,il_oportu 6,il_pas -8,il_paser 3,il_peut -4,il_plus 9,il_poser -5
il_pour -38,il_prendr 7,il_radier 3,il_raison 9,il_receva 4,il_rejete 11,il_reloge 5,il_reste 4,il_reteni -6,il_sa 12,il_serait 6,il_tire -18
il_titula 22,il_un 7,il_utilis -43,il_vaut 33,il_verbal 13,il_vous -14,il_y 24,ilegal 7,ils -12,ils_les -12,ilustr -43,ilustr_pour -43,imagin 25
imagin_par 3,imagin_que 15,imagin_un 8,impact -3,impact_du -3,impaye 22,implan -11,implan_de -11,import -9,import_de -4,impose 22,impose_contre 22
imposi -8,impot -21,imprim -26,imprim_au 4,in -39,in_charge -19,in_force -12,in_the -19,in_thre -6,inapti 35,inapti_de 43,inapti_physiq -3
inapti_que -4,incend -10,incide -13,incide_de 4,incohe -22,incohe_de -22,incomp -30,incomp_et -22,incomp_il -8,inconv -18,inconv_de -18,indeci 21
indeci_de 21,indemn -25,indemn_de -5,indemn_des -3,indemn_s -23,indica 21,indica_clase 15,indica_quel 6,indice 36,indice_de 36,indiqu 8,indiqu_au 6
indiqu_celes -23,indiqu_ceux 12,indiqu_la -14,indiqu_le 21,indiqu_les 23,indiqu_moi 5,indiqu_par 5,indiqu_parmi -32,indiqu_pour 12,indiqu_quels -4
indiqu_qui 4,indiqu_si -6,indivi -14,indivi_d -30,indivi_suspec 15,ines_benali 11,ines_colin -9,inflig -13,inflig_a 21,inflig_au 10,inflig_un -56
inform -41,inform_aux -4,inform_la -23,inform_m -6,inform_sur -9,inocen 27,inonda -47,inonda_d -16,inscri -49,inscri_a -31,inscri_au -3,inscri_de 5
inscri_par -15,inscri_sur -15,insole 15,insole_que 15,instan 8,instan_que 8,instit 7,instru_cent -24,instru_est 5,insubo 18,insufi -7,insufi_profes -17
insufi_satisf 10,insult 3,insult_son 3,interc 4,interd -4,intere 35,intere_pour 24,interi -15,interi_qui -13,intern -11,intero 16,intero_par 16
interv -27,interv_de -4,interv_questi -4,intime 10,intime_convic 10,intitu -13,intitu_clair -13,into -27,into_englis -12,into_french -15,introd -30
invent 18,invent_a -13,invent_les 26,invent_selon 6,invita -34,invita_a -3,iraien 4,iraien_les 4,irais 8,irais_tu 8,irait 10,irait_a 10,iregul 12
iregul_la 17,iregul_redige -5,is 16,is_in -19,is_she 26,is_the 12,ist 15,ist_der 15,isue 5,isue_de 5,it -19,it_is -19,j -18,j_ai -13,j_aimera -17
j_atends 11,jai 27,jai_2 21,jai_3 9,jai_besoin -6,jai_mis 4,janvie -16,janvie_les 11,jaouen -13,jaouen_est 9,jaouen_et -14,jaouen_pour -8,jardin 20
jardin_a 4,jardin_d 15,jardin_famili 7,jardin_partag 11,jdois -8,jdois_ecrire -14,jdois_virer 6,je 44,je_cherch -9,je_clase 7,je_cole 9,je_comple -11
je_convoq -42,je_demand 4,je_doi 5,je_dois 10,je_faire 4,je_joindr -10,je_joins -15,je_la 22,je_m 11,je_metrai -7,je_plaisa 3,je_recoma 20
je_rempli -17,je_sancti 14,je_te 8,je_veux 22,je_voudra 32,je_vous 4,jean 23,jean_marc 27,jean_moulin -4,jecris -23,jecris_quoi -23,jecriv -18
jecriv_a -18,jembau 23,jembau_qui 23,jete 12,jete_son 12,jeu 18,jeu_de 8,jeu_tu 10,jeunes 34,jeunes_anouk -4,jeunes_aux -5,jeunes_du 19,jeunes_qui -4
jeux -12,job 30,job_from 9,joindr -50,joindr_a -31,joindr_le -5,joindr_une -16,joins -15,joins_a -15,joint -60,joint_et -20,joint_faites -4
joint_les -12,jointe_dans -20,jointe_les -12,jointe_par -9,jointe_sans -8,joints -15,joints_qui 7,jolive 6,jolive_on 6,joues 10,joues_le 10,jouons 13
jouons_tu 13,jour -97,jour_de -14,jour_electi -16,jour_le -3,jour_pour -18,jour_reteni -24,journe -3,journe_d -3,jours 4,jours_d 29,jours_de -18
jours_est -7,jours_pour 4,judo -21,judo_5 -3,juge 22,juge_la 11,juge_qui 4,juge_si 7,jugeme -26,jugeme_des -12,jugeme_du -14,juger 13,juger_si 13
juges 19,juges_adapte 4,juges_trop 12,jugez 36,jugez_la 21,jugez_les 8,jugez_si 6,jugez_vous 3,juilet -16,juilet_redige -4,juin -22,juin_fais -4
julien 3,julien_ferait 3,jura -17,jure -25,jure_d -18,jures -3,jures_du 11,jury -53,jury_a -65,jury_de -9,jury_depart 8,jury_des -3,jury_devrai 30
jury_doit -27,jury_en 34,jury_indiqu 13,jury_joint -8,jury_me -15,jury_n 12,jury_note -9,jury_ont -7,jury_par -6,jury_propos 17,jury_que -7,juste 61
juste_de 9,juste_entre 4,juste_par 10,juste_qui 21,juste_un 11,juste_une 4,justif 21,justif_le 14,justif_pour 4,justif_un -5,kaci 4,kandid 15,karima 26
karima_invent 26,keita_rempli 5,kele -5,kele_formul -8,kerlea -22,kerlea_arive -16,kerlea_et 4,kerlea_suivan -11,kervad 5,kervad_a 5,klein 41
klein_ne 30,kowals 7,kowals_le -5,l -7,l_absent -23,l_acepte 6,l_achat -19,l_acroch 23,l_acuse -18,l_adopti 16,l_afiche -43,l_age -4,l_agence -4
l_agent 45,l_aide 19,l_aider 4,l_aine 3,l_aire -12,l_alterc 10,l_amende 21,l_amical -6,l_an 22,l_analys 11,l_ancien -32,l_ane 46,l_aneau 4,l_anglai 17
l_anonce -27,l_antene -10,l_apel 18,l_apreci 32,l_aprent 11,l_aptitu 6,l_apui -8,l_arbitr 6,l_archit -11,l_arete -36,l_argent 10,l_articl -46
l_asocia 52,l_astrei -9,l_atesta -31,l_atribu 13,l_atsem 29,l_audit -5,l_autori 6,l_autre 7,l_avis -65,l_avons 26,l_eau 6,l_ecole -9,l_eglise -9
l_electe 9,l_electi -18,l_eleve 16,l_eligib 8,l_eloge -47,l_emplac -11,l_emport 42,l_en -4,l_energi 7,l_enquet 3,l_enseig 6,l_entrep 30,l_entret -93
l_envelo 7,l_epicer -19,l_epreuv -5,l_equipe 47,l_ereur -23,l_ete 5,l_etre 12,l_heberg 8,l_homage -11,l_hotel 5,l_ia 9,l_impact -3,l_imprim 4
l_inapti 43,l_indemn -5,l_inform -4,l_inonda -16,l_instru 5,l_interc 4,l_introd -18,l_invita -3,l_isue 5,l_objet -5,l_obtien 5,l_ofre 55,l_oposit -3
l_oral -22,l_ordre -62,l_organi -36,l_origin 28,l_orthog -24,l_ortogr -5,l_un 46,l_unanim -6,l_une 4,l_urgenc 13,l_usager -55,la_a 12,la_bagare 13
la_balanc 19,la_base -5,la_benefi -4,la_bone 10,la_buvete -28,la_caise 4,la_campag -34,la_candid 42,la_canicu -3,la_carure 4,la_case 11,la_ceremo -8
la_chambr -15,la_chaudi 6,la_chefe 10,la_chirur 3,la_chrono -31,la_clause -9,la_clotur -7,la_colect 5,la_colone 39,la_coloni 15,la_comand -12
la_comisi -20,la_comune -25,la_conces 12,la_conclu 4,la_concur -6,la_consul -11,la_conven -14,la_convoc -59,la_cour -6,la_couver -12,la_creche 4
la_credib 9,la_danger 25,la_date -75,la_decisi -33,la_declar 20,la_dedans 9,la_delega -11,la_delibe 7,la_demand -29,la_dernie 12,la_design -5
la_difere -11,la_direct 45,la_famile -63,la_faute 16,la_fermet -11,la_fete -29,la_feuile -33,la_fiabil 26,la_fiche -5,la_fin 31,la_format -26
la_formul -49,la_freque -3,la_future -15,la_gagnan 15,la_garde 7,la_garder 8,la_gravit -4,la_greve -7,la_grile 26,la_guingu 24,la_hale -13,la_halte 11
la_hauteu 45,la_journe -3,la_laurea -9,la_letre 8,la_ligne 7,la_limite 12,la_locata -12,la_locati -19,la_loi -9,la_longue -10,la_maire -51,la_mairie 3
la_maison -6,la_maitri 20,la_majori -3,la_manier 32,la_medail 9,la_mediat 18,la_meileu 17,la_mentio -5,la_mer -12,la_merite 3,la_moins 7,la_motiva 21
la_moyene -11,la_note -25,la_notice -10,la_notifi -28,la_nouvel -28,la_page -9,la_parcel 16,la_partie -17,la_peau 12,la_peine 22,la_pensio 4
la_perfor 14,la_person 43,la_petiti 8,la_phrase 10,la_piece -37,la_pile 7,la_piscin -38,la_place 56,la_plaint 15,la_plaque -4,la_plus 9,la_police -33
la_politi -6,la_popula -4,la_positi -25,la_presen 12,la_presid 4,la_presta 21,la_prime 14,la_priori 7,la_probab 39,la_proced -49,la_propos 17
la_public -7,la_puniti 23,la_qualit -27,la_questi 18,la_refect -6,la_regie 13,la_religi 12,la_remise -5,la_rempli -4,la_repart 16,la_repons 17
la_repren 22,la_restau 7,la_retire -9,la_retoqu 17,la_retrai -19,la_reunio -68,la_revoca -23,la_revoqu 17,la_route 22,la_rubriq -13,la_rue 3
la_saisin 29,la_saison -14,la_sale 6,la_sancti 61,la_satisf -5,la_seance -38,la_secret 15,la_select -10,la_sincer 25,la_situat 16,la_societ 20
la_subven 36,la_suite 12,la_surfac -16,la_suspen 22,la_synthe -18,la_temper -15,la_terase 4,la_tete 5,la_toitur -17,la_trame -9,la_trouve 5
la_valeur 38,la_verite 18,la_versio -33,la_vile -11,la_virgul -45,la_vitre 9,la_voirie -33,lafont_pour 4,lagent -6,lagent_que -6,laise 10
laise_apreci 4,laise_arbitr 5,laise_choisi -15,laise_juger 13,laise_seul 4,laiser 26,laiser_choisi 8,laiser_de 13,laiser_partir 4,lam 9,lamber 23
lamy -12,lamy_arive -12,langag -15,langag_simple -15,lapart 14,laquel 52,laquel_croire 7,laquel_de 4,laquel_des 17,laquel_est 13,laquel_l 20,laret -24
laret_de -24,larete -19,larete_si -19,large -11,large_faites -11,laurea 39,laurea_de 26,laurea_design -12,laurea_du 14,laurea_parmi 6,laurea_que 5
le -6,le_12 -8,le_15 -11,le_30 -4,le_4 -13,le_6 -7,le_7 -6,le_8 -5,le_a 10,le_au -8,le_aux 20,le_avec -12,le_bail 10,le_bareme -43,le_besoin 4
le_bihan -16,le_bilan 5,le_bon -24,le_border -4,le_boulan 7,le_bris -19,le_budget -17,le_buleti -39,le_bureau -5,le_cabine -4,le_calend -21
le_camion 12,le_candid 33,le_caract 14,le_cas 8,le_cd 18,le_centre 14,le_chaufa -6,le_chef 12,le_cimeti -5,le_clasem 19,le_club 28,le_code -31
le_comerc 6,le_compor 49,le_compte -8,le_concou -9,le_confli 9,le_consei -19,le_contra 21,le_coup 18,le_courie -66,le_cout -32,le_de 23,le_delai 31
le_dernie 10,le_deroul -7,le_dgs -6,le_direct -3,le_discou -29,le_dosier 27,le_drh 11,le_droit -3,le_du 20,le_en -6,le_faux 8,le_fichie -20
le_gagnan 21,le_garde 8,le_gardie 9,le_gof 5,le_grand -11,le_jardin 7,le_jugeme -14,le_jury -78,le_laurea 15,le_logeme -4,le_lot 4,le_lui -12
le_lundi -19,le_mail -8,le_mailon 11,le_maire -61,le_maitre -8,le_marche 35,le_mardi -4,le_mauvai 5,le_meileu 21,le_meme 5,le_memoir -11,le_menu -31
le_metier 4,le_mieu 4,le_mieux 5,le_moins 26,le_montan -18,le_mot -14,le_netoya 3,le_niveau 20,le_nom 61,le_nombre -49,le_nouvea 11,le_numero -9
le_palmar 30,le_partic -21,le_patron -14,le_permis 6,le_petit 21,le_plaisa 13,le_plan -53,le_planin -13,le_plus 38,le_point -16,le_polici 15
le_port -20,le_portra 4,le_poste 91,le_pour 4,le_prenom 10,le_presid 10,le_presta 53,le_prix -24,le_proces -11,le_progra -3,le_projet -7,le_public -9
le_pv 18,le_quarti 19,le_questi -5,le_quorum -8,le_quotie -3,le_rang 10,le_raport 40,le_recit 9,le_recour -17,le_recrut -5,le_refus -37,le_regime -3
le_regist -63,le_reglem 4,le_rejet -16,le_rejete 6,le_releve -45,le_rempla -12,le_renvoi 14,le_repas 10,le_retard -8,le_risque 12,le_rivera 6
le_role -15,le_saison 5,le_secour 7,le_secret 9,le_sens 14,le_stagia 5,le_statio -5,le_statut -9,le_syndic 13,le_t3 -9,le_tablea 26,le_tarif -12
le_taux -29,le_teletr 3,le_temoig -25,le_temps -24,le_terain 11,le_texte -19,le_titre -4,le_titula 19,le_ton -25,le_total 21,le_traite 5,le_transp -27
le_travai 44,le_tri 27,le_tribun -9,le_vire 5,le_virera 7,le_vote -5,le_voyage 5,le_wek 12,le_winer 4,leblan 7,leblan_est 7,lebrun 6,lebrun_a 6
lecteu -25,lecteu_elue -9,lecteu_mael -16,lefloc 6,lefloc_a 6,lemair 17,lemair_nouvel -17,lemair_pour 34,lemoin -16,lemoin_care -16,lenoir 33
lenoir_a -8,lequel 93,lequel_aider 9,lequel_convie 3,lequel_couter 11,lequel_de -15,lequel_des 45,lequel_il 6,lequel_l 5,lequel_ment 8,lequel_merite 4
lequel_serait 4,lequel_tu 18,leroux 5,leroy 11,leroy_recoit -7,leroy_serait 21,les 6,les_12 5,les_2 15,les_4 4,les_absent -40,les_acents -9
les_acords -30,les_adjoin -11,les_admis -10,les_agents 27,les_alinea -3,les_animat -4,les_apreci 26,les_archiv -14,les_argume -8,les_articl -10
les_asocia -12,les_autres 9,les_avanta -19,les_avis -12,les_benefi 30,les_benevo -40,les_bilans 12,les_biogra 4,les_blancs 16,les_bons 17
les_budget -16,les_buleti 5,les_cadres -43,les_candid 20,les_cases 22,les_chance 4,les_chefs -7,les_chifre -13,les_cinq 4,les_cles 6,les_colone -9
les_compar -8,les_compet 11,les_compte -15,les_consei 4,les_couleu -36,les_courie 11,les_cv 45,les_dates -17,les_declar -7,les_defaut 34,les_delais -11
les_delegu 15,les_delibe -4,les_demand 90,les_depens -46,les_depots -12,les_deroga -14,les_descri 17,les_devis -5,les_difere -5,les_discri -3
les_dix 12,les_dones 8,les_dosier 26,les_douze 23,les_droits -18,les_du 13,les_ecarts -16,les_electe 19,les_emplac 45,les_enfant 16,les_etapes -13
les_factur -8,les_faits -17,les_famile 44,les_fautes -18,les_fiches 34,les_foncti -9,les_foyers 13,les_fumist 16,les_garant -8,les_garde -29
les_groupe -33,les_habita -7,les_horair -17,les_huit 16,les_incide 4,les_incohe -22,les_inconv -5,les_inscri 9,les_interv -4,les_jardin 10
les_laurea 12,les_lecteu -16,les_lieux -17,les_listes -15,les_logeme 9,les_mails -13,les_mains -13,les_mauvai 18,les_meileu -3,les_membre 6
les_memes -5,les_memoir 9,les_menage 16,les_menus 12,les_mesage 10,les_moins 20,les_montan -64,les_mots -11,les_noms -20,les_notes 11,les_nouvea -9
les_obliga -30,les_observ -6,les_ofres 16,les_onze 20,les_opinio 48,les_oposan 44,les_option -11,les_paragr -41,les_parcou -7,les_partic 6
les_pasage -4,les_penali -8,les_photos 25,les_pieces -36,les_pieds 7,les_places 25,les_plaint 13,les_plaisa -7,les_planin 18,les_plus 14,les_poemes 8
les_points 34,les_porteu 4,les_presen 12,les_prix 3,les_propos -7,les_qualit 37,les_quaran 15,les_quatre 27,les_questi -19,les_quinze 14,les_raleur 11
les_reclam 10,les_recour -16,les_recrut -3,les_reglem -4,les_regles -24,les_releve 7,les_remarq -14,les_remont -7,les_repeti -30,les_result -12
les_revenu 14,les_risque -29,les_rubriq -15,les_rues -4,les_rythme -4,les_sancti -15,les_servic -12,les_servir 7,les_signat 4,les_six 14,les_somes 28
les_statis -26,les_sur 20,les_taches -44,les_tarifs -24,les_tire 30,les_titres -15,les_torts 13,les_trois 37,les_usager -7,les_verse -29,les_visas -10
les_voies -16,les_volont 22,les_votes -6,les_vrais 9,lesque 43,lesque_acorde 11,lesque_de -23,lesque_propos 3,lesque_rejete 5,lesque_sont 23
lesque_vienen 9,leter -38,leter_into -15,leter_teling -5,leter_the -7,leter_to -12,letre -6,letre_anonca -10,letre_anonym 12,letre_au -22
letre_chaque -12,letre_de -13,letre_decide 29,letre_qui -15,letre_sur -12,letre_type -6,letres 7,letres_d 5,letres_de 5,letres_une 16,leur 34
leur_arive -9,leur_degre 8,leur_delai -8,leur_diplom -15,leur_experi -15,leur_intere 4,leur_merite 3,leur_moyene -5,leur_person 5,leur_prix -8
leur_quotie 20,leur_risque 31,leur_situat 16,leur_theme -14,leurs 61,leurs_buleti 14,leurs_capaci 4,leurs_courie 48,leurs_couts -11,leurs_declar 8
leurs_livres -6,leurs_mesage 3,leurs_result 8,levy 4,libele -5,librar 6,librar_job 11,librar_positi -4,libre -20,libre_d -20,libres -23,libres_sur -23
licenc 25,licenc_d -5,licenc_dans 8,licenc_de -6,licenc_l 10,licenc_le 5,licenc_pour 17,licenc_trouve 28,licenc_un -8,lieux -17,lieux_dans -17,ligne 27
ligne_chacun 14,ligne_note 7,ligne_par -3,lignes -20,lignes_du -36,lignes_sans -13,lignes_sur 34,lilas 41,limite_de 6,limite_du -4,limpri -14,lina 17
lina_b 14,lina_pase 3,lines -6,lire -6,lire_les 6,lis 24,lis_ces 5,lis_la 22,lisibl -44,lisibl_pour -44,list 45,list_de 38,list_the 8,liste 34
liste_alphab -19,liste_ceux 25,liste_ci 10,liste_d 7,liste_de -41,liste_demand 14,liste_des -54,liste_du 15,liste_les -26,liste_noire 54,liste_pour 8
liste_reduit 12,liste_sont 13,listes -16,listes_electo -13,listez -31,listez_les -31,litera 44,litera_sur 44,livre 11,livre_ton 12,livres -6
livres_ton -31,local 7,local_d -10,locale -16,locale_ou -16,locata 61,locata_donez 3,locata_ne 3,locata_sont 4,locata_va 3,locata_vont 5,locati -19
locati_du -19,logeme 18,logeme_a -13,logeme_aux 10,logeme_avons -9,logeme_d 14,logeme_de 31,logeme_entre 6,logeme_racont 9,logeme_t3 3
logeme_vacant -16,loges 5,loges_a 5,logici -27,logici_choisi -5,logici_de -21,loi -9,loi_sur -7,loisir 9,loisir_nombre -5,long -9,long_de -9,longue -43
longue_de -10,lopez 12,lopez_dis 22,lopez_ecris -9,lorain 5,lorain_est 5,lors 9,lors_d -8,lors_de 18,lot 24,lot_2 -20,lot_3 4,lot_4 -5,lot_les 17
lot_numero 9,lot_qui 15,louche 12,loyaut 13,loyaut_de 13,loyer 5,loyer_selon 3,lucas 16,lucas_a 16,lui 85,lui_adrese -11,lui_anonce -12,lui_come 15
lui_confie 9,lui_dire -4,lui_faire 4,lui_inflig 15,lui_on 4,lui_ou 17,lui_pardon 13,lui_pour 5,lui_recoma 25,lui_refuse 3,lui_retire 4,lui_transm -14
lundi -19,m2 -18,m2_sur -18,m_a 9,m_aider 5,m_alix -8,m_b -6,m_blin 5,m_caron 14,m_cest -6,m_costa -5,m_dialo -8,m_en 11,m_fabre 27,m_faure -30
m_grand -8,m_hadad 5,m_herve -12,m_indiqu -31,m_jolive 6,m_kerlea -22,m_lam 9,m_lamber 23,m_le -47,m_leblan 7,m_lefloc 6,m_lenoir 32,m_leroy 14
m_lopez 22,m_nguyen 4,m_noel -11,m_paul -8,m_perot -11,m_petit 5,m_petitj 14,m_rey 8,m_roche 10,m_roux -9,m_sanche -5,m_sar 4,m_vaseur -3,m_verdot -4
m_ziani -20,ma 18,ma_letre -18,ma_note 16,ma_phrase 24,ma_place 42,ma_semain -44,madame -14,madame_la -14,madame_le -22,mael -16,mael_core -16,mai -31
mai_et -4,mai_mets -3,maide -14,mail_a 4,mail_au 15,mail_pour -8,mailon 11,mailon_faible 11,mails -5,mails_d -18,mails_de 25,mails_du -13,maire -45
maire_a -18,maire_avec 12,maire_choisi 10,maire_dans 44,maire_de -13,maire_est -25,maire_et 9,maire_hesite 23,maire_inflig -11,maire_m -10,maire_ne -19
maire_ou -50,maire_peut -27,maire_pour 11,maire_sage 11,maire_sur -14,maire_tu 20,maire_veut 3,mairie 3,mairie_aux -16,mairie_d -19,mairie_stp 26
mais_bernar -5,maison 23,maison_des -6,maison_fleuri 26,maison_lorain 5,maitre -15,maitre_d -5,maitre_nageur -10,maitri 22,maitri_d 20,majori -3
majori_et -3,majusc -41,maladi_de -6,maladi_par -9,malik 22,manage 40,manage_and 6,manage_bien 10,manage_de 26,manier 39,manier_de 39,manife 24
manife_d 24,manqua -21,manqua_pour -21,manque -47,manque_a -22,manque_au -4,manque_de 3,manque_l -8,manque_son -21,marc 32,marc_come 27,marc_on 5
marche -11,marche_a -16,marche_apres 4,marche_au 32,marche_aux 8,marche_du 33,marche_l -17,marche_signe -14,mardi -4,mars -55,mars_a -4,martin 30
martin_10 -3,martin_a 6,martin_deuxie -11,martin_est 7,matern -4,matin 10,mauvai 50,mauvai_dosier 5,mauvai_foi 22,mauvai_payeur 16,me 18,me_a -6
me_adam 4,me_amar -4,me_aubry -12,me_belkac -15,me_blanc -23,me_bouvie 5,me_brun -4,me_colin 13,me_costa -11,me_da 7,me_diara 5,me_diop 13
me_dubois -10,me_duval -4,me_faire -10,me_fases -17,me_faure 43,me_gautie 17,me_hadad 4,me_hamon -8,me_jaouen -13,me_kaci 4,me_klein 41,me_kowals 7
me_lamy -12,me_le -11,me_lebrun 6,me_lemair -17,me_levy 4,me_martin 5,me_milet 15,me_nguyen 9,me_petit -26,me_picard -8,me_poirie 4,me_reform -24
me_rey 13,me_riou -16,me_roux -3,me_roy 27,me_seznec -29,me_simon 14,me_sortir 4,me_texier 23,me_the -11,me_vaseur 13,me_vidal 23,me_which 8,mecont 9
mecont_a 9,medail -14,medail_a -17,medail_choix -4,medail_d 18,medail_de -3,medail_du -28,medail_pour 14,mediat -33,mediat_cest 4,mediat_entre -18
mediat_ne 25,medica -6,medica_pour -6,medioc 11,medioc_a 11,mehdi 9,meileu 35,meileu_a 4,meileu_candid 19,meileu_cv 6,meileu_des 25,meileu_dosier 43
meileu_eleve 6,meileu_employ 8,meileu_facon -11,meileu_format -14,meileu_formul -4,meileu_jour -18,meileu_moment -7,meileu_mot -23,meileu_photos -11
meileu_plan -20,meileu_premie 4,meileu_profil 6,meileu_que 12,meileu_redact 11,meileu_tournu -28,membre_de 9,membre_du -3,meme 110,meme_crenea 5
meme_des 18,meme_la 15,meme_le 6,meme_les 81,meme_si 3,memes -5,memes_unites -5,memoir 11,memoir_de 15,memoir_en -17,memoir_techni 13,men -5
men_come -5,menage 23,menage_de 5,menage_du 16,ment 28,ment_dans 13,ment_voici 8,mentio -21,mentio_a 8,mentio_doit -9,mentio_figure -5,mentio_le -3
mentio_les -8,menu -31,menu_ideal -31,menus 12,menus_demand 12,mer -12,merci_d 23,merci_de -20,mercie 11,mercie_et 11,mercre 9,mere 6,mere_dis 4
merita 18,merita_en 4,merita_pour 8,merite 76,merite_adopte -4,merite_chaque 18,merite_d 4,merite_des 6,merite_l 7,merite_la 4,merite_m 9,merite_pour 4
merite_tu 6,merite_un 9,merite_une -4,mes -12,mes_agents 7,mes_apreci -27,mes_brun -10,mes_colabo 13,mes_deux 11,mes_notes -16,mes_vrais 7,mesage -36
mesage_a -18,mesage_aux -13,mesage_d -9,mesure 22,mesure_discip 22,metant 30,metant_toi 30,metez 11,metez_a -3,metez_au -9,metez_en 15,metez_l -4
metez_le -14,metez_les 26,metier 36,metier_ce 4,meting -6,meting_about -6,metons 10,metons_que 10,metrai 12,metrai_combie 12,metrai_dehors 12
metrai_kele -8,metrai_le -7,metre 7,metre_a 6,metre_dans -15,metre_de -18,metre_en 9,metre_pour 23,mets -9,mets_au -43,mets_dans -3,mets_en -27
mets_l -3,mets_la -3,mets_les -17,mets_un 38,mets_une 44,microc 13,microc_presen 13,midi -4,mieu 4,mieu_pour 4,mieux 27,mieux_disant 32
mieux_ecrire -28,mieux_que 7,mieux_souten 12,milet 15,minimu -13,minimu_pour -13,minute -7,minute_of -7,mis 8,mis_en 4,mis_les 4,mise -26,mise_a -4
mise_en -23,mision -4,mision_de -4,mobili 20,mobili_urbain 33,mode_d -5,mode_develo 5,modele -72,modele_d -7,modele_de -25,modele_faut -43,modes -17
modes_de -17,moi 59,moi_a -24,moi_ceux 5,moi_dix -8,moi_je 20,moi_juste 24,moi_le 29,moi_les 18,moi_lesque -15,moi_meme -7,moi_queles 7,moi_quels -39
moi_qui 16,moi_s 4,moi_sans 6,moi_si 9,moi_ton 42,moi_un 26,moi_une 3,moins 77,moins_active 9,moins_bon 19,moins_bone 4,moins_cher -26,moins_chere -6
moins_compet 13,moins_convai 8,moins_devant 5,moins_intere 5,moins_precai 10,moins_serieu 7,moins_utile 46,mois -29,mois_dans -9,mois_en -9,mois_et -4
moitie -31,moitie_l -26,moment -7,moment_pour -7,mon -31,mon_adjoin 16,mon_apreci -33,mon_avis -13,mon_chef 13,mon_compte -8,mon_dosier -15,mon_maire 3
monsie -24,monsie_a 4,monsie_le -28,montan -47,montan_areter 7,montan_d 15,montan_de 10,montan_demand -19,montan_des -9,montan_plafon -7,montan_pour 12
montan_qu -17,montan_que -26,montan_total -6,montan_votes -15,montra 30,montra_que 30,moreau 10,morel 11,morel_et 5,mot -49,mot_a -7,mot_autant -7
mot_coupab 27,mot_d -12,mot_de -14,mot_deport -9,mot_dupuis 34,mot_ici -23,mot_le 10,mot_ouvert -19,mot_pour -10,mot_prefer -31,motif 53,motif_acord 14
motif_pour 21,motif_valabl 28,motiva 17,motiva_ci 29,motiva_d -20,motiva_de 21,motiva_que -15,motiva_selon 6,motiva_type -8,motive -41,motive_le -33
motive_sur 3,mots -11,mots_cles -11,moulin -4,moulin_la -4,moyen -10,moyen_des -13,moyene -16,moyene_d -4,moyene_des -7,mr 8,mr_colin 8,munici -34
munici_a 11,munici_est 4,musiqu 6,mutati 9,mutati_d 9,muter 4,muter_a 4,n 6,n_1 8,n_4 7,n_a -9,n_arive 14,n_aura 4,n_avons -11,n_est 13,n_ont -22,n_y 4
nadia 15,nadia_ou 3,nageur -10,nageur_cases -8,nageur_sauvet -7,nageur_sur 4,name -11,name_of -11,nathal 6,nautiq -5,nautiq_entres -14,nautiq_merci 9
naval -3,navete -4,navete_pour -4,ne 99,ne_convie 53,ne_coresp 4,ne_faut -8,ne_fermez 5,ne_font 4,ne_paie 18,ne_pas 21,ne_peut 7,ne_raport 8
ne_recoit 4,ne_rembou 16,ne_rendro 25,ne_s -19,ne_sera 7,ne_sont -10,necesa -68,necesa_pour -24,negati 4,netoya -15,netoya_des 3,netoya_prix -7
neutra -20,neutra_sumary -20,neutre -63,neutre_du -16,neutre_pour -4,neutre_sans -6,nguyen 13,nguyen_a 9,ni -6,ni_clasem -6,nids -22,nids_de -22
niveau 43,niveau_d 14,niveau_de 24,no -20,no_scorin -20,noe -10,noe_garnie -10,noel_quite -11,noire 54,noire_des 54,nom 21,nom_cet 9,nom_de 12
nom_diplom -8,nom_done 11,nom_du 33,nom_pour -22,nomant 18,nomant_la 21,nombre -40,nombre_de -41,nome -16,nome_les -15,nomer -59,nomer_chef 10
nomer_citoye 7,nomer_la -15,nomer_le -4,nomer_me 23,nomer_person -26,nomer_un -60,nomera 5,nomera_qui 5,nomes 12,nomez 19,nomez_vous 19,nomina -33
nomina_avec 7,nomina_d -5,nomina_de -4,nomina_stp -24,noms 30,noms_a 39,noms_de 23,noms_des -88,noms_selon 16,non 10,non_come 22,non_je 3,non_pour -18
non_titula -5,non_transm -6,nonobs -8,nonobs_dans -8,nora 5,nora_ou 5,nord -18,nord_deux -10,nos -5,nos_stagia -9,not -12,not_select -12,notant 16
notant_chaque 16,notati_vide -6,notati_vierge -19,note -19,note_14 -8,note_au 20,note_bien -10,note_d -19,note_dans -13,note_des 8,note_et 16
note_expliq -3,note_la 34,note_les -13,note_m -12,note_me -16,note_merite 7,note_ni -6,note_par 50,note_plutot 4,note_pour -18,note_techni 6,noter 4
noter_ces 4,notes_d -7,notes_dones -7,notes_du -7,notes_et 17,notes_que -21,notez_de 12,notez_les -10,notice -22,notice_about -12,notice_archit -14
notice_d -5,notice_du 22,notifi -42,notifi_a -4,notifi_du -12,notifi_les -8,notre 32,notre_agent 8,notre_ancien -12,notre_compta 34,notre_nouvel 24
notre_reglem -23,nounou 21,nounou_pour 21,nous -3,nous_avons -4,nous_cest 4,nous_l 26,nous_n -11,nous_recevo 9,nous_recues -38,nous_tu 7
nouvea_agents -3,nouvea_direct -7,nouvea_eleves -9,nouvea_gymnas -4,nouvea_habita -4,nouvea_il 18,nouvea_polici -3,nouvea_regise 19,nouvel -16
nouvel_agent -7,nouvel_biblio -27,nouvel_ecole -13,nouvel_equipe -5,nouvel_palmar -8,nouvel_redige -9,nouvel_secret 24,nuisan -6,nuisan_s -4,nuls 10
nuls_stp 10,number -19,number_of -19,numero -98,numero_a -57,numero_d -13,numero_de -7,numero_deux 9,numero_entre -17,numero_la -6,numero_les -17
object 21,object_de 16,object_le 5,objet -5,objet_de -5,obliga -30,obliga_de -20,obliga_deonto -11,observ -27,observ_du -15,observ_pour -3,obteni 14
obteni_le 11,obtien 5,obtien_decide 5,octobr -13,octobr_a -7,octobr_merci -5,oeuvre 15,oeuvre_de 20,oeuvre_selon -5,of -15,of_100 23,of_aciden -19
of_each -20,of_the -19,of_them 20,of_water -19,ofice 9,ofice_pour 9,oficie 4,oficie_juste 4,ofre 40,ofre_a 3,ofre_b 3,ofre_cest 3,ofre_d -16,ofre_de 48
ofre_gagnan 8,ofre_irais 8,ofres 17,ofres_avons -20,ofres_colone -4,ofres_dans -13,ofres_de 17,ofres_design 13,ofres_en 16,ofres_et 49,ofres_ont -6
ofres_plus 9,ofres_pour -12,ofres_puis 21,ofres_recues -3,ofres_redige -4,ofres_sans -16,ofres_sont -9,ofres_techni 3,ofres_y 5,okoye_redige -11,on 74
on_acorde 4,on_afiche -3,on_compte 15,on_devrai -19,on_dis 13,on_doit 10,on_ecrit 6,on_faire 6,on_fait -20,on_garde 13,on_hesite 4,on_l 26,on_la 25
on_le 45,on_les -29,on_lui 9,on_n 14,on_ne 7,on_pourai 5,on_prend 22,on_publie -31,on_raison 3,on_renouv 15,on_s 7,on_sancti -28,one 30,one_of 30
ont -98,ont_declar -14,ont_dones -7,ont_ete -20,ont_pas -22,ont_signe -46,ont_suivi -10,ont_vraime 8,onze 20,onze_dosier 20,opinio 48,opinio_politi 19
opinio_syndic 30,oportu 6,oportu_de 6,oposan 44,oposan_au 44,opose -19,opose_pas -19,oposer 18,oposer_tu 18,oposit -3,oposit_sur -3,option -17
option_d -11,option_techni -6,or 49,or_acept 21,or_ahmed 11,or_du 15,or_paul 3,oral -19,oral_de 7,oral_par -29,orale 16,orale_de 10,orale_des 11
orale_du -5,orange 5,orange_ou 5,ordone 12,ordone_les 11,ordre -38,ordre_1 -8,ordre_alphab -75,ordre_ce -14,ordre_chrono -18,ordre_d -7,ordre_de 94
ordre_des -17,ordre_du -33,ordre_ou 7,ordure_d 7,ordure_rue -6,organi -50,organi_ci -19,organi_des -17,organi_un -14,origin 46,origin_de 5,origin_du 24
origin_etrang 19,orthog -27,orthog_de -16,orthog_des -16,orthog_puis 27,ortogr -5,ortogr_de -5,ou 107,ou_acord -8,ou_b 14,ou_bertra 3,ou_bilal 3
ou_blame 8,ou_cest 8,ou_ci -12,ou_contre 5,ou_de -15,ou_defavo 28,ou_demand -31,ou_du -12,ou_ele 17,ou_fatou 13,ou_ferme -19,ou_figure -9,ou_il 7
ou_inocen 27,ou_l 7,ou_la 4,ou_le 9,ou_lemair 34,ou_lui 22,ou_m -28,ou_madame -22,ou_ne 5,ou_non 51,ou_on 6,ou_par 5,ou_pas 13,ou_plutot 4,ou_pour 5
ou_refus 44,ou_refuse 27,ou_regie -16,ou_rejete 22,ou_relati -23,ou_risque 12,ou_rouge 5,ou_samir 6,ou_si 4,ou_societ -17,ou_tres 10,ou_tu 5,ou_un 38
ou_une 9,ou_vert 4,oublie 48,oublie_le 40,oublie_tes 8,oui 67,oui_ou 37,oui_peut 20,out 25,out_of 23,ouvert -51,ouvert_et -7,ouvert_ou -19
ouvert_pour -13,ouvrir -20,ouvrir_la -20,pa -14,pa_ete -14,page_du -9,page_la -5,page_le 23,page_les 15,page_lisibl -17,page_sans -9,paie_pas 16
palmar 22,palmar_du 22,paneau -5,paneau_faut -5,panel -12,panel_decide -7,panel_has -5,par -65,par_a 14,par_agent -5,par_ane -14,par_arete -6
par_bureau -12,par_cele 14,par_cete 14,par_chapit -11,par_chaque -11,par_comune -19,par_corige 27,par_criter 49,par_date -22,par_des -9,par_famile 17
par_foyer 28,par_groupe -9,par_heure -5,par_hypoth 3,par_interv -17,par_l -14,par_la -47,par_le -21,par_les -35,par_lire 6,par_longue -34,par_merite 15
par_mois -27,par_montan -19,par_nom -10,par_non 5,par_ordre 44,par_oui 5,par_poste -25,par_quarti -36,par_raport 15,par_rue -4,par_serie -7
par_servic -53,par_ta 39,par_theme -20,par_tirage -29,par_tranch -18,par_un 17,par_une -24,par_urgenc 11,paragr -81,paragr_chacun -12,paragr_de -19
paragr_en -25,paragr_les -16,paragr_non -24,paragr_qui 23,parait 21,parait_il 4,parait_le 12,parcel 4,parcel_du -12,parcou -9,parcou_declar -4
parcou_des -7,pardon 13,parent_le -20,parent_qui 3,parent_sont 12,parkin 45,parkin_a 9,parkin_des 23,parkin_entre 18,parler 3,parmi 95,parmi_ces 59
parmi_les 58,parmi_ses 5,part -19,part_a -19,partag 14,partag_l 3,parte 16,parte_en 10,parte_paul 7,parti -22,parti_pris -4,partic -24,partic_a -15
partic_lesque 4,partic_pase -21,partie -58,partie_du -13,partie_mision -4,partir 68,partir_de 32,partir_des 12,partir_du 7,partir_en 20,parts -18
parts_egales -18,pas 72,pas_a 14,pas_au 23,pas_ce 5,pas_d 5,pas_de 4,pas_discri -10,pas_done -11,pas_et 4,pas_ete -20,pas_fait 33,pas_la 18,pas_le 8
pas_leurs 25,pas_poser -8,pas_redige -19,pas_rendu -31,pas_renouv 20,pas_retenu -8,pas_titula -8,pas_une 4,pasage -13,pasage_ajoute 23,pasage_de -4
pasage_des -30,pase_avant 3,pase_dans -21,pase_en 14,paser 17,paser_avant 3,paser_en 10,paser_les 4,pasera 7,pasera_en 7,pasteu -9,patien 6
patien_avec 6,patron -6,patron_du -6,patrou -10,patrou_22 -10,paul 30,paul_aide 7,paul_durand -7,paul_est 12,paul_garnie -11,paul_mercie 11,paul_non 5
payer 22,payer_son 18,payes -23,payes_et -23,payeur 16,payeur_a 13,peau 12,peau_d 12,peine 29,peine_pour 8,peine_que 4,peintu -16,peintu_emploi -5
penali -7,penali_de -10,penche 25,penche_la 19,penche_vous 5,pendan -29,pendan_l -14,pendan_une -15,penibl 26,pense 16,pense_quoi 16,penses -26
penses_quoi -4,penses_tu -24,pensio 4,pensio_qu 4,perdan 4,perdan_quel 4,perdre 10,perdre_son 8,perfor 23,perfor_des 14,perfor_review 8,peril -5
perin 12,perin_avec 13,perin_le -3,perisc -16,permis 16,permis_acord 31,permis_et 22,permis_refuse 11,perot -11,person 25,person_a -8,person_apte 3
person_avec -7,person_de 22,person_est 15,person_in -19,person_inscri -3,person_la 21,pertin 31,pertin_a 6,pesez 20,pesez_les 20,petanq 9,petanq_vaut 9
petit 34,petit_alors 14,petit_coup 12,petit_m -9,petit_moins 5,petit_nouvea 18,petit_oui 4,petit_plus 5,petit_qu -9,petit_rankin 26,petit_tom 3
petite 10,petite_enfanc 5,petite_histoi 11,petite_lina 3,petite_sow -8,petiti 8,petiti_contre -10,petitj 14,peu 4,peut -15,peut_en 7,peut_etre 20
peut_faire -4,peut_refuse -27,peut_tu -10,peux -6,peux_tu -6,photos -31,photos_de -5,photos_decrit 30,photos_du -51,photos_par -6,phrase -39
phrase_a -18,phrase_en -21,phrase_est -12,phrase_l -5,phrase_la 15,phrase_le 40,phrase_plus -16,phrase_pour -7,phrase_sur -21,phrase_ton 36,physiq -3
physiq_signe -3,piano 20,piano_du 20,picard -8,picard_a -11,pichon 14,pichon_metez -8,pichon_tient 22,pick 12,pick_one 10,piece -38,piece_d -16
piece_qui -22,pieces -70,pieces_a -11,pieces_absent -4,pieces_comple -5,pieces_du -5,pieces_fourni -18,pieces_jointe -9,pieces_manqua -3
pieces_manque -4,pieces_ou -12,pieces_que -6,pieds 7,pieds_dans 7,pile 7,piles 20,piles_oui 20,piscin -38,piscin_dans -11,piscin_par -3,piscin_parmi 19
piscin_pour -12,place 16,place_au 13,place_dans 10,place_de 6,place_du 16,place_en -26,place_insufi 10,place_les -8,place_pour 17,place_redige -15
place_si 4,places 34,places_du 21,places_en 5,placie 8,placie_qui 10,plafon -7,plafon_de -7,plaign 9,plaign_avec 8,plaint_de -14,plaint_des 15
plaint_pour -4,plaint_recues -4,plaisa 28,plaisa_de 12,plaisa_ou 13,plaisa_pour 3,plait -14,plan -118,plan_a -5,plan_de -38,plan_le -20,plan_local -10
plan_pour -27,planin -6,planin_d -6,planin_de -6,planin_des -13,planin_qui 16,plaque -4,plaque_a -4,platan -20,platea 12,please 9,plurie -12
plurie_et -12,plus 30,plus_ancien -18,plus_apte 25,plus_au 23,plus_avanta 6,plus_bas -9,plus_beau -9,plus_beles -29,plus_besoin -6,plus_capabl 7
plus_clair -20,plus_claire -62,plus_clairs -16,plus_constr 4,plus_convai 14,plus_courag 24,plus_court -27,plus_courte -16,plus_courto -14,plus_credib 4
plus_de 14,plus_docile 10,plus_doux -5,plus_eleve -16,plus_faible 4,plus_fiable 9,plus_genant 9,plus_grave 12,plus_haut 15,plus_intere 4
plus_lisibl -28,plus_merita 18,plus_ou 5,plus_patien 6,plus_qu 8,plus_recent -18,plus_sobre -16,plus_solide 19,plus_souven 12,plus_utile 70,plutot 37
plutot_contre 4,plutot_nadia 3,plutot_pour 4,plutot_qu 9,plutot_que 23,poeme_pour -4,poeme_qui 5,poemes 8,poemes_des 8,point -12,point_de 4
point_sur -16,pointa 31,pointa_les 30,points 76,points_aux 5,points_avis 21,points_d 16,points_de -12,points_done -23,points_du 32,points_faible -7
points_forts 8,points_import -4,points_pour 38,points_que 7,points_sur 22,poirie -10,poirie_emplac -14,poirie_vous 4,police -67,police_de -57
police_munici -6,polici 12,polici_munici 12,polie -8,polie_pour -8,polime -21,polime_une -21,polite -51,polite_la -16,polite_leter -12,polite_posibl -3
politi 17,politi_de -4,politi_des 19,pompie 25,pompie_lequel 25,ponder 27,ponder_les 30,popula -4,port -29,port_de -3,port_des -5,port_presen -16
portag 10,portag_de 10,portan -29,portan_licenc -3,portan_ou -23,porteu -11,porteu_de -15,porteu_du 4,portra -7,portra_de -23,portra_psycho 16
poser -24,poser_a -8,poser_aux -16,poser_lors -8,poser_proble 13,poses -25,poses_a -15,poses_par -10,posibl -10,posibl_pour -3,positi -22,positi_de -25
poste 35,poste_d -22,poste_de -19,poste_du -34,poste_et -4,poste_irait 10,poste_justif 9,poste_par -5,poste_pour -10,poste_sans -5,postes_selon 5
postul 25,postul_ci 7,potent 14,potent_pour 9,pouce 12,pouce_yan 12,poule -22,pour -12,pour_27 -8,pour_3 -12,pour_aficha -6,pour_anonce -23
pour_atribu -14,pour_ce 60,pour_cete -20,pour_chacun 31,pour_chaque 64,pour_compar -34,pour_comple -8,pour_conclu -4,pour_declin -8,pour_defend -5
pour_demand -14,pour_dire -33,pour_ecarte 5,pour_embauc 14,pour_encadr 7,pour_enzo 12,pour_et -19,pour_etre 6,pour_gagner 15,pour_gerer -5
pour_inapti -7,pour_inflig -58,pour_instru -24,pour_insubo 18,pour_insufi -17,pour_iregul -5,pour_juilet -12,pour_l 53,pour_la 18,pour_lapart 14
pour_le 9,pour_lequel 6,pour_les -40,pour_licenc -8,pour_limpri -14,pour_lui 6,pour_m 37,pour_ne 16,pour_noe -10,pour_nomer -60,pour_nos -9
pour_nuisan -4,pour_ou 10,pour_ouvrir -20,pour_propos -4,pour_publie -7,pour_qui 14,pour_recevo -10,pour_recomp -10,pour_recrut -10,pour_refuse 14
pour_renove -15,pour_repart 13,pour_s -13,pour_sa -8,pour_signat -14,pour_son 38,pour_tout 14,pour_un -19,pour_une -17,pourai 19,pourai_imagin 3
pourai_rempla 11,pourai_tu 4,pource -31,pource_de -31,pourqu 26,pourqu_avec 9,pourqu_me 23,pourqu_sa -23,pouvoi -11,pratiq -25,pratiq_coment -25
preala -19,preala_a -5,preavi -21,preavi_de -21,precai 10,precar 10,precar_pour 10,precis 12,precis_qui 13,predis 26,predis_lequel 9,predis_quels 5
predis_qui 13,predit 26,predit_quels 26,prefer 49,prefer_entre 11,prefer_pour 5,prefer_tu -31,prefet -33,prefet_pour -9,premie 38,premie_adjoin 4
premie_cele 4,premie_en 12,premie_et -8,premie_pour 6,premie_prix 6,premie_redige -12,premie_selon 7,prend 23,prend_malik 22,prendr 24,prendr_parti -19
prendr_pour 27,prendr_qui 9,prends -13,prends_note -13,prenez -28,prenez_note -28,prenom 22,prenom_de 10,prenom_qui 12,prepar -20,prepar_l 32
prepar_la -31,prepar_le -32,prepar_les 27,prepar_sa -5,prepar_une -16,presby -16,presby_aupres -26,presby_je 11,presel 34,presel_cinq 20,presel_les 15
presen -58,presen_a -24,presen_au 13,presen_ce -8,presen_de 12,presen_du -19,presen_et -10,presen_la -8,presen_les -50,presen_mes -10,presen_pour -4
presid 16,presid_de 16,presid_le -14,presid_pour 13,presta 71,presta_a 7,presta_orale 21,presta_pour 47,presta_retenu -6,preten 44,preten_au 30
preten_you 15,preven -13,preven_et -3,previe -8,previe_l 5,previe_les -13,prevoi -34,prevoi_il -17,prevoi_l -16,prevu -7,prevu_par -7,prevue -21
prevue_au -8,prevue_pour -12,prime 24,prime_de 38,prime_prevu -7,primes_au 6,primes_decide -3,priori 16,priori_a 8,priori_les -21,priori_pour 11
pris -6,prise_si 5,prises -11,prises_pendan -11,privil 36,prix -33,prix_45 -7,prix_60 -6,prix_ci -4,prix_de 11,prix_des -23,prix_du 18,prix_et -20
prix_famile -11,prix_sur 3,probab 58,probab_d -6,probab_de 14,probab_etrang 7,probab_qu 31,probab_que 16,proble 22,proble_a 13,proble_dans 9,proced -49
proced_d -9,proced_de -28,proced_discip -8,proced_pour -8,proces -26,proces_verbal -26,procha 30,procha_direct 9,proche 5,proche_du 5,profes 6
profes_a -16,profes_anuel -5,profes_avec 28,profes_de 16,profes_du -5,profes_pour 9,profes_vierge -9,profil 52,profil_des 37,profil_en -9,profil_pour 8
profil_psycho 6,profil_recher -13,profil_te 6,progra -7,progra_de -7,projet -33,projet_de -47,projet_des 24,projet_du -15,projet_educat -6
projet_jeunes 21,projet_pour -12,promot 37,promot_sarah 11,promou 45,promou_au 6,promou_cete 30,promou_lesque 3,promou_vous 8,promu -4,promus -9
promus_en -9,pronon_toi 8,propor 39,propor_aux 15,propor_la 10,propos 22,propos_a 3,propos_au 26,propos_de 16,propos_des -41,propos_dix -16
propos_huit -13,propos_le 18,propos_me -4,propos_moi 18,propos_qui 11,propos_trois -34,propos_un -10,propos_une 22,propre -34,propre_dans -8
propre_la -13,propre_le -9,propre_les -11,propre_mon -8,propre_repons -17,protec -5,provis 17,provis_des 17,psycho 49,psycho_de 43,psycho_des 6
public -42,public_a -6,public_au -4,public_du -7,public_ines -9,publie -50,publie_l -7,publie_la -31,publiq -74,publiq_locale -16,publiq_presen -17
puis 102,puis_apliqu 10,puis_cochez 21,puis_design 3,puis_ecrive 4,puis_entour 27,puis_soulig 31,puis_termin 14,puniti 43,puniti_a 10,puniti_des 13
puniti_pour 22,pureme 15,pureme_indica 15,pv 18,pv_de 18,px -24,px_me -24,qn -14,qn_d -14,qu 5,qu_a -3,qu_ele 39,qu_eles -17,qu_en 3,qu_est -24
qu_estime -11,qu_il 16,qu_ils -7,qu_on 24,qu_ont -14,qu_un 4,qu_une -26,quai -16,quai_nord -16,qualit 40,qualit_35 -7,qualit_de -16,qualit_des -6
qualit_et 34,quand -5,quand_le -5,quaran 15,quaran_quatre 15,quarti 8,quarti_parmi 22,quarti_qui 19,quarti_un -12,quator 11,quator_demand 11,quatre 97
quatre_archit 8,quatre_articl -13,quatre_candid 6,quatre_demand 17,quatre_famile 4,quatre_inscri 15,quatre_lesque 7,quatre_noms 29,quatre_volont 19
que 6,que_candid 20,que_ce 18,que_cele 3,que_celui 15,que_cet -4,que_cete 31,que_contie -30,que_declar -11,que_demand -17,que_dis -39,que_doit -6
que_faire -9,que_faut 15,que_j -16,que_je -34,que_jecriv -18,que_l 12,que_la -15,que_le -67,que_les -14,que_lucas 16,que_m 16,que_ma -5,que_me 31
que_merite 24,que_metre -15,que_nous 26,que_penses 5,que_posibl -7,que_quatre 7,que_sa -21,que_saveur 5,que_solici -26,que_son -36,que_tu 101
que_vaut 8,que_veut -39,que_voici -9,que_vote -4,que_vous 36,quel 8,quel_age -12,quel_agent 24,quel_animat 4,quel_articl -7,quel_artisa 6
quel_bureau 24,quel_cabine 20,quel_candid 7,quel_club 12,quel_consei 4,quel_crenea -20,quel_docume -5,quel_dosie 24,quel_dosier 7,quel_eleve 24
quel_elu 5,quel_enfant 6,quel_est -23,quel_jour -24,quel_logici -5,quel_montan 32,quel_mot -31,quel_nom -9,quel_paneau -5,quel_permis 11,quel_plaisa 19
quel_plan -6,quel_pource -52,quel_profil 6,quel_regime -20,quel_restau 4,quel_revete -6,quel_secour 11,quel_serait -11,quel_soumis 4,quel_sporti 7
quel_tarif 12,quele -27,quele_asocia -15,quele_date -3,quele_difere -5,quele_entrep 21,quele_est -54,quele_famile 4,quele_mesure 22,quele_note 7
quele_ofre 8,quele_option -6,quele_peine 8,quele_police -31,quele_puniti 21,quele_rue -7,quele_sale -10,quele_sancti 6,queles -70,queles_aides -15
queles_amende -12,queles_candid -11,queles_dates -6,queles_delibe -4,queles_demand 5,queles_difere -10,queles_famile 22,queles_mentio -14
queles_pieces -4,queles_questi -8,queles_sancti -18,queles_sont -23,quelqu 4,quelqu_un 4,quels_abones 25,quels_bambin 11,quels_benefi 7
quels_docume -27,quels_dosier -14,quels_eleves 13,quels_enfant 4,quels_forain 4,quels_habita 4,quels_locata 6,quels_parent 12,quels_sont -40,questi -72
questi_a -24,questi_d -14,questi_de 4,questi_des -4,questi_for -4,questi_ne -8,questi_neutre -4,questi_ouvert -13,questi_poses -25,questi_pour -6
questi_sur -7,qui 84,qui_a 21,qui_abusen 4,qui_adrese -34,qui_atende 7,qui_atribu 10,qui_augmen -36,qui_aura 27,qui_convoq 15,qui_couper 7,qui_de 23
qui_decouv -12,qui_demand -30,qui_des 4,qui_design -11,qui_devrai 29,qui_dis -25,qui_dois -42,qui_doit 12,qui_doner 11,qui_emport 33,qui_envoye -23
qui_est -13,qui_et 9,qui_expliq 23,qui_faut 47,qui_fera 15,qui_ferait 4,qui_finit 7,qui_gagne 48,qui_indiqu -5,qui_inform -3,qui_iraien 4,qui_l 28
qui_la -6,qui_laiser 13,qui_le -8,qui_licenc 8,qui_manque -22,qui_ment 13,qui_merite 3,qui_metre 8,qui_n -22,qui_ne 9,qui_nomer 7,qui_ont 8,qui_parmi 9
qui_part -19,qui_partir 6,qui_pourai 13,qui_presid -17,qui_prevoi -13,qui_promou 4,qui_pronon -7,qui_recevo 12,qui_recrut 4,qui_refuse 6,qui_retire -17
qui_revele 4,qui_risque 20,qui_se -27,qui_sera -7,qui_signe -36,qui_sont 49,qui_sort 5,qui_te 35,qui_tire 13,qui_traine 13,qui_tranch 5,qui_travai 13
qui_triche 13,qui_tu 16,qui_va 13,qui_vante 4,qui_virera 8,qui_votes 11,qui_vous 7,quil 7,quil_parte 7,quinze -7,quinze_ans -17,quinze_famile 14
quinze_jours -4,quite -7,quite_la -11,quite_son 4,quoi -23,quoi_a -21,quoi_dans -17,quoi_de 15,quoi_des -29,quoi_le -8,quoi_m 33,quorum -13
quorum_et -5,quorum_pour -8,quotie -18,quotie_450 -21,quotie_famili 3,racont 9,racont_a 9,racour -67,racour_ce -24,racour_cete -7,racour_l -21
racour_les -16,radier 3,raison 37,raison_a 29,raison_dans 6,raison_de 14,raison_en 3,raleur 11,rang 14,rang_de 14,rang_des -3,range -18,range_ces -6
range_la -11,rangez -27,rangez_ces -11,rangez_les -17,rank -10,rank_the 9,rank_these -19,rankin 26,rankin_des 26,rapel -31,rapel_aux -31,rapela -18
rapela_a -14,rapela_la -4,rapele -6,rapele_a -4,rapele_aux -5,rapele_les -32,raport 5,raport_a 14,raport_anuel -12,raport_au 31,raport_conclu 43
raport_d -13,raport_de -5,raport_du 5,raport_factue -8,raport_les -9,raport_seulem -7,raport_sur -30,rating 8,rating_for 8,ratio 28,ratio_de 28
realis 14,recapi -16,recapi_des -11,recapi_les -6,recent -18,recent_au -13,recept -37,recept_d -10,recept_des -9,recept_pour -16,recete -18
recete_jours -14,receva 4,receva_au 4,recevo 28,recevo_cent -10,recevo_l 19,recevo_qui 12,recevo_vingt 9,recher -13,recidi 19,recit 9,recit_de 9
reclam 13,reclam_a -8,reclam_lesque 9,recoit -10,recoit_le -6,recoit_pas 4,recoit_un -7,recoma 86,recoma_a -11,recoma_d 20,recoma_de 26,recoma_le 25
recoma_moi 19,recoma_pour 5,recoma_qui 4,recoma_une 15,recoma_vide -17,recomp -10,recomp_les -10,recopi -7,recopi_les -7,recour -51,recour_contre -7
recour_de -12,recour_en -16,recris -15,recris_le -15,recrut -15,recrut_a 6,recrut_afin -3,recrut_cest 4,recrut_d -9,recrut_de 4,recrut_des -10
recrut_experi 12,recrut_sans -6,recu 15,recues -78,recues_avant -11,recues_avec -8,recues_par -40,recues_pour -20,recus -3,recus_apres -4,recus_ce 12
recus_groupe -9,recus_par -3,redact -28,redact_d 11,redact_de -22,redact_entre -16,redhib 9,redhib_de 9,redige -37,redige_deux 21,redige_en 17
redige_l -44,redige_la -47,redige_le -19,redige_les -9,redige_son 28,redige_trois 34,redige_un -11,redige_une -16,redoub 6,reduis -6,reduis_ce -6
reduit 12,reduit_qui 12,refect -12,refect_d -7,refect_de -15,refect_du 9,refere -29,refere_est -29,reform -55,reform_cete -5,reform_l -8
reform_laret -24,reform_le -7,reform_mon -13,refus -33,refus_au 17,refus_d -33,refus_de -71,refus_en -5,refus_et 16,refus_les -9,refus_pour 12
refus_que -5,refus_selon 31,refuse -23,refuse_l 8,refuse_la 11,refuse_le 10,refuse_par -16,refuse_parmi 17,refuse_polime -21,refuse_stp -5
refuse_un -27,regard 9,regard_si 12,regie -18,regie_de 28,regie_delega -17,regie_direct -16,regie_et -15,regime -36,regime_indemn -21,regise 18
regise_de 19,regist -92,regist_on -29,reglem -62,reglem_de -25,reglem_done 40,reglem_du -17,reglem_et -19,reglem_interi -15,reglem_ne -10,reglem_ou -9
regles -12,regles_de -21,regles_du -5,regles_et 15,regrou -4,regrou_les -4,reject 20,reject_leter -7,reject_or 21,reject_the 6,rejet -32,rejet_a -11
rejet_aux 6,rejet_d -9,rejet_de -16,rejete 38,relanc -21,relanc_a -21,relati -23,relati_a -23,releve -55,releve_de -10,releve_des -29,releve_les -16
religi 12,religi_des 12,relis -50,relis_la -19,relis_mon -30,reloge 32,reloge_d 5,rels 11,rels_paul 11,remarq -20,remarq_du -6,remarq_selon -14
rembou 16,rembou_pas 16,remerc -32,remerc_les -31,remets 11,remets_a 11,remise -35,remise_de -20,remise_des -15,remise_et -6,remise_gracie 4
remont_des -7,remont_les 7,rempla 35,rempla_au 5,rempla_du -12,rempla_le 13,rempla_les 32,rempli 66,rempli_la 32,rempli_le 30,rempli_les 19
rempli_par -9,rempli_pour 27,rendez 12,rendez_plus -8,rendez_un 20,rendro 25,rendro_pas 25,rends 6,rends_cete -6,rends_une 12,rendu -50,rendu_d 30
rendu_de -5,rendu_en 7,rendu_fais -17,rendu_leurs -31,rendu_mot -7,rendu_par -10,rendu_que -13,rendus 6,rendus_d 6,renouv 32,renouv_d -3,renouv_le 33
renov 14,renov_est 14,renove -15,renove_un -15,rensei -4,rensei_par -4,renvoi 14,renvoi_de 14,repart 26,repart_l 4,repart_le -13,repart_les 15,repas 20
repas_des 10,repas_indiqu 10,repere 39,repere_dans 37,repete 9,repete_apres 20,repete_averti 8,repete_la -21,repeti -30,repeti_de -30,repond 40
repond_a -41,repond_en 34,repond_juste 10,repond_par 25,repond_seulem 14,repons -11,repons_a 22,repons_aux -6,repons_bienve -11,repons_de -13
repons_du -4,repons_negati 4,repons_par -3,repons_pour 12,report -9,report_au -6,report_dans -3,repren -9,repren_ce -27,repren_l 22,repren_mon -4
repres -6,repres_au -6,requet -30,requet_ou -31,requir -17,requir_from -17,reserv 7,reserv_ou 7,resort -10,resort_celui 5,resort_le 9,resort_les -24
respon -21,respon_de -10,respon_des -21,respon_du 8,restan -41,restan_neutre -41,restau 10,restau_acorde 4,restau_le -11,restau_scolai 17,reste -9
reste_libre -20,reste_plus 5,reste_un 4,rester 7,restit -12,restit_les -12,result -20,result_ci -7,result_de -5,result_du -17,resume -104
resume_chacun -18,resume_l -6,resume_la -29,resume_le -52,resume_les -23,resume_neutre -9,retard 7,retard_de -8,retard_prevue -8,retard_repete 10
reteni 49,reteni_l 7,reteni_la -13,reteni_pour -20,retenu -69,retenu_apres -7,retenu_l -8,retenu_la -4,retenu_me -4,retenu_ou 16,retenu_par -4
retenu_pour 8,retien -16,retien_la -16,retire 19,retire_cinq 10,retire_de 20,retoqu 17,retoqu_redige 17,retrac -14,retrac_dans -14,retrai -14
retrai_du -9,retrai_rempli 11,reunio -79,reunio_comenc -7,reunio_dans -4,reunio_du -8,reunio_est -12,reunio_metez -6,reunio_publiq -30,reusir 15
reusir_le 13,reusit 4,reusit_de 4,revele 4,revele_le 4,revenu 40,revenu_decisi 22,revenu_declar 14,revete -6,revete_reteni -6,revien -3,revien_a -4
review 8,review_rating 8,revisi -6,revisi_des -6,revoca -8,revoca_d -9,revoca_de 5,revoca_et -5,revoqu 28,revoqu_l 12,rey 21,rey_qu -4,rien 25
rien_contre 14,rien_d 4,rien_de 6,riou -19,riou_excuse -16,risk 11,risk_score 11,risque 54,risque_dans 17,risque_de 25,risque_du -3,risque_profes -8
risque_que 32,rivera 11,rivera_les -13,robot 9,robot_devait 9,roche 10,roche_est 10,role -7,role_du -14,role_le 8,rouge 10,rouge_la 5,rouge_ou 4
rousel 26,route_acepte 22,route_vergla -18,roux -13,roux_et -29,roy 15,roy_lors 30,roy_plutot 9,roy_premie -8,rsa 4,rsa_ne 4,rubriq -29,rubriq_des -13
rubriq_du -15,rue -22,rue_a -7,rue_base -6,rue_date -14,rue_des 34,rue_nouvel -9,rue_pasteu -9,rues -55,rues_du -4,rues_par -43,rugby 23,rugby_cete 23
rural -16,rythme -4,rythme_scolai -4,s -47,s_a 8,s_apliqu -35,s_cover -15,s_en 7,s_il -5,s_impose 22,s_inscri -15,s_opose -19,sa 14,sa_candid -21
sa_demand -32,sa_deroga 13,sa_file -3,sa_letre 24,sa_qualit 6,sa_situat 11,sa_subven 10,sa_valeur 30,sa_victoi -20,sacs -6,sacs_d -6,sage 17
sage_choisi 11,sage_de 6,saisin 29,saisin_du 29,saisis 14,saison -29,saison_a -14,saison_est -10,saison_potent 9,sale -16,sale_atribu -9
sale_choisi -10,sale_de -9,sale_des 24,sale_par -12,sales -6,sales_decide -6,samir 6,sanche -5,sanche_pour -8,sancti 27,sancti_adapte 21
sancti_aplica -33,sancti_averti -7,sancti_contre 26,sancti_de 13,sancti_decide -3,sancti_deja -7,sancti_discip -13,sancti_doit 5,sancti_encour -13
sancti_le -8,sancti_par -4,sancti_paul 14,sancti_propor 17,sancti_que 19,sancti_qui 13,sancti_recoma 5,sancti_redige -9,sancti_sont -8,sancti_un -32
sancti_vu 21,sandri 27,sanita -5,sanita_sur -3,sans -120,sans_apreci -19,sans_avis -20,sans_change -6,sans_claser 21,sans_coment -5,sans_conclu -18
sans_consei -28,sans_detour 6,sans_dire -19,sans_discri -6,sans_doner -14,sans_en -8,sans_l -9,sans_la -4,sans_les -8,sans_nomer -26,sans_note -8
sans_parti -4,sans_prendr -19,sans_regles 15,sans_rempli -7,sans_signat -3,sans_tranch -19,sans_tu 8,sans_vous 5,sar 4,sar_l 4,sarah 11,sarah_or 11
satisf -6,satisf_des -5,satisf_ou 10,sauvag 8,sauvet -7,sauvet_pour -7,saveur 5,saveur_d 5,savoir 6,savoir_qui 3,savoir_si 3,scenar 4,scenar_de -5
scenar_fictif 9,schol -9,schol_holida -12,scolai -26,scolai_acepte 5,scolai_cete -27,scolai_manage 10,scolar -8,score 75,score_de 24,score_each 13
score_these 23,scorer 4,scorer_ces 4,scorin 10,scorin_des 31,scruti -18,scruti_bureau -7,scruti_secret -11,se -8,se_calcul -3,se_depart 12
se_plaint -27,se_separe 12,seance -45,seance_a -11,seance_comenc -10,seance_mets -3,seance_ou -9,seance_parmi 22,seance_presen -10,secour 41
secour_a 18,secour_acorde 11,secour_d 4,secour_faut 11,secret 30,secret_a 16,secret_de -9,secret_m -6,secret_pour -5,seguin -11,seguin_absent -10
sejour 18,sejour_d 18,sel -18,sel_au -18,select -64,select_criter -11,select_des -10,select_her -5,select_la 11,select_les -55,select_trois 11,selon 68
selon_ce 31,selon_ces 4,selon_l 11,selon_la -13,selon_le -29,selon_les 33,selon_leur 34,selon_leurs 4,selon_sa 11,selon_son 6,selon_toi 16,semain -46
sembla 12,sembla_d 12,semble 45,semble_fautif 19,semble_juste 4,semble_le 6,semble_propor 13,sens 23,sens_coment 17,sens_du -10,sent 8,sent_il 8
sentim 7,sentim_a 3,sentim_sur 4,separe 19,separe_de 12,sept 13,sept_elus 13,sera 30,sera_pas 7,sera_presen -8,sera_retenu 29,sera_tu 3,serait 20
serait_le -11,serait_sage 6,serait_un 4,serie -7,serie_et -7,serieu 19,servic -10,servic_civiqu -8,servic_d -22,servic_dans -7,servic_de -26
servic_destin -3,servic_et -5,servic_instru 20,servic_le 12,servic_par -7,servic_pour 22,servic_propre 30,servic_public -15,servic_rapele -5
servic_selon 4,servic_sur -18,servic_techni 10,servic_ton 3,servir 45,servir_de 32,servir_pour 6,ses 46,ses_colegu 3,ses_compet 7,ses_compte 6
ses_courie 27,ses_droits -10,ses_evalua 5,ses_foncti 12,ses_mails 16,ses_parent -12,ses_propre -17,ses_releve 3,ses_revenu 6,ses_textos 6,seul 50
seul_juge 4,seul_mot 8,seul_pompie 25,seul_prenom 12,seule 16,seule_medail 14,seulem_les -27,seulem_par 14,seulem_partir 14,seznec -29,seznec_a -4
seznec_medail -26,she 26,she_god 26,short 38,short_list 38,shortl 3,shortl_des 3,should 6,should_we 6,si 93,si_ce 13,si_ces 10,si_cest 4,si_cete 21
si_deux -9,si_ele 4,si_jdois 6,si_je 5,si_julien 3,si_l 4,si_la 22,si_le -3,si_les -12,si_m 30,si_me 9,si_on 19,si_tu 25,si_un 9,sieges 11,sieges_a 11
signal 34,signal_d 22,signal_dans 19,signal_de -22,signal_la 5,signal_les 10,signat -5,signat_de 19,signat_vote 4,signe -104,signe_avec -14,signe_du -3
signe_l -18,signe_larete -19,signe_le -46,signe_redige -11,signez 20,signez_le 20,silenc -3,silenc_dans -3,silva 7,simon 25,simon_d 11,simone -13
simone_veil -13,simple -6,simple_curios 7,simpli -11,simpli_l -11,sincer 36,sincer_de 25,site -15,site_intern -15,situat 56,situat_decisi 16
situat_des 16,six 28,six_candid 14,six_seulem 14,slogan -34,slogan_pour -34,snack -6,sobre -16,social 46,social_en 9,social_par 28,social_pasera 7
societ -22,societ_batipr 5,societ_bertin 7,societ_colas -4,societ_durand -22,societ_eurovi -8,societ_publiq -32,societ_vaseur 38,societ_vidal -8
soigna 7,soigna_laquel 7,solici -26,solici_chaque -26,solida -19,solida_abuse 5,solide 22,solide_pour 9,some 11,somes 28,son 33,son_absenc -12
son_aide -3,son_avis -21,son_chef 3,son_colegu 5,son_compte 28,son_conge -6,son_courie 14,son_crenea 8,son_cv 5,son_diplom -30,son_dosier -6
son_ecritu 14,son_emplac 15,son_enseig 7,son_entret 26,son_equipe 10,son_loyer 3,son_manque 3,son_n 8,son_nom 9,son_platea 12,son_poste 4
son_pouvoi -11,son_preven -10,son_stage 14,son_voisin -29,sonia 21,sont -57,sont_a -14,sont_abroge -27,sont_arives -24,sont_asez 17,sont_cohere -26
sont_comple -7,sont_credib 14,sont_d 10,sont_de 15,sont_elus -11,sont_en -25,sont_inscri -15,sont_jointe 11,sont_les -10,sont_louche 12,sont_pas -10
sont_prevue -13,sont_probab 7,sont_suscep 28,sont_traite -27,sophie 9,sophie_et 9,sors 6,sors_les 4,sort -8,sort_come -18,sort_du 5,sort_these 35
sortez 25,sortez_du 17,sortez_le 8,sortie -5,sortie_cout -5,sortir 10,sortir_de 6,sortir_le 4,souhai 8,souhai_d 8,soulig 31,soulig_le 31,soumis 6
soumis_reteni 4,soupes 13,soupes_les 13,sous -7,sous_prefet -4,souten 36,souten_de 24,souven 12,souven_absent 12,sow -28,sow_3 -8,sow_au -12
sow_prepar -13,soyez 8,soyez_son 8,specta 29,sport -39,sporti_de -8,square_a 15,square_en -13,stade -3,stade_invent 6,stage 10,stage_de -9
stage_sans -10,stage_voici 5,stagia 8,stagia_a 4,stagia_bafa -3,stagia_dans 4,statio -29,statio_genant -24,statis -38,statis_de -13,statut -11
statut_prevoi -9,stil -12,stil_in -12,stp -11,stp_ma -8,strets -19,strets_by -19,subven -20,subven_a 27,subven_aux -6,subven_avec -3,subven_de -14
subven_des 9,subven_du 8,subven_en 13,subven_et 6,subven_par -15,subven_plus -6,subven_propos 26,subven_verses -36,sud 14,sud_par 14,sugere 13
sugere_un 13,suite_a -11,suite_de 12,suivan_dans 12,suivan_la -11,suivi_la -10,sumari -20,sumari_the -20,sumary -20,sumary_of -20,superi 9,suplem -3
suplem_aux 24,suplem_des -11,suplem_du -10,suplem_par -5,suplie 10,suply -19,suply_it -19,suport -9,suport_d -9,suposo 8,suposo_un 8,suprim -11
suprim_de 5,suprim_les -16,sur 8,sur_100 21,sur_20 43,sur_40 3,sur_5 18,sur_60 18,sur_ces 11,sur_chaque 30,sur_cinq -37,sur_dix 22,sur_l -51,sur_la 6
sur_le -9,sur_les -55,sur_leur 22,sur_lui 15,sur_sa 28,sur_ses 6,sur_son -10,sur_une -30,surfac -16,surfac_du -16,survei 13,suscep 35,suscep_de 35
suspec 17,suspec_du 15,suspen 21,suspen_a 12,suspen_de 22,suspen_l -13,swot 10,swot_de 27,swot_du -16,syndic 51,syndic_d 13,syndic_des 44
syndic_elus -6,synthe -6,synthe_compar 18,synthe_de -6,synthe_des -4,synthe_l -4,synthe_les 26,synthe_neutre -7,synthe_sur -28,system 5,t3_a -9
t3_rue 4,ta 78,ta_decisi 22,ta_prefer 24,ta_recoma 26,ta_repons 12,tablea -18,tablea_a 21,tablea_compar 64,tablea_d 36,tablea_de 16,tablea_demand 16
tablea_des -22,tablea_du 10,tablea_famile 22,tablea_le -3,tablea_les -3,tablea_neutre -6,tablea_nom -5,tablea_pour 8,tablea_rue -14,tablea_sont -26
tablea_vide -9,tablea_vierge -11,tablo -34,tablo_vide -34,taches -44,taches_de -44,taneur 4,taneur_et 4,tanguy_et 20,tanguy_la -19,tarif_pour 12
tarif_vote -12,tarifs -24,tarifs_de -24,taux -29,taux_d -35,te 59,te_cole -8,te_confie 6,te_done 5,te_laise 6,te_laiser 8,te_parait 17,te_semble 39
techni 43,techni_40 -6,techni_d 26,techni_de 15,techni_des 15,techni_est -6,techni_fais 9,techni_sur 3,tel -29,tel_me 8,tel_que -14,tel_quel -25
teleph -7,teleph_du -7,teletr 3,teletr_a 3,teling -5,teling_mais -5,tels -19,tels_qu -18,temoig -43,temoig_de -25,temoig_sans -19,temoin 10,temoin_de 4
temoin_dis 6,temper -15,temper_de -15,tempor -7,tempor_de -29,tempor_inflig 18,temps -27,temps_necesa -24,temps_partie -18,temps_presel 15,tenant 20
tenant_a 20,tendan 4,tendan_pas 4,tender -20,tender_in -6,ter -6,ter_quai -6,terain 12,terain_a -16,terain_comuna 11,terase -7,terase_a -11,terase_il 4
termes -5,termes_plus -5,termin 36,termin_ce 7,termin_et -10,termin_par 40,tes 31,tes_consig 31,tesier 14,tesier_vote -4,tete 22,tete_a 15,texier 23
texier_favora 3,texier_plutot 23,text -19,text_below -19,texte -49,texte_d -10,texte_de -4,texte_en -13,texte_moi -7,texte_montra 30,texte_pour -16
texte_quele -4,textos 6,that -5,that_the -5,the_aplica 9,the_best 22,the_candid -5,the_docume -17,the_hr 10,the_job 20,the_librar 11,the_meting -6
the_minute -7,the_name -11,the_panel -12,the_person -19,the_questi 9,the_schol -9,the_select -11,the_tender -20,the_text -19,the_two 4,the_weakes 31
theatr 9,theatr_amateu 11,them 20,them_for 20,theme -33,then 9,then_answer 9,theo 14,these 38,these_bids 23,these_cvs 35,these_strets -19,this -5
this_aplica 10,this_articl -12,this_notice -12,this_who 9,thre -6,thre_lines -6,tient 22,tient_ele 22,tirage -28,tirage_au -31,tire 25,tire_au 25
tirer 4,tirer_de 4,tirez 6,tirez_une 6,titre -45,titre_a -12,titre_de -7,titre_indica 6,titre_pour -23,titre_pureme 15,titres -59,titres_du -15
titula 30,titula_cite -5,titula_et -7,titula_la -11,titula_m 14,titula_me 17,titula_societ -14,to 17,to_100 13,to_a -12,to_fire 8,to_worst 9,toi 86
toi_ce 7,toi_la -39,toi_meme 93,toi_quel 6,toi_sur 8,toi_voici 3,toit -4,toit_de -9,toitur -12,toitur_a -15,tom 3,tom_qu 3,tombe 31,tombe_encein 31
ton 74,ton_aimabl -31,ton_avis 5,ton_candid 5,ton_choix 37,ton_clasem 46,ton_de -25,ton_favori 34,ton_sens 4,ton_sentim 4,ton_verdic 13,top 29,top_3 30
tort 23,tort_dans 23,torts 13,torts_de 13,total 15,total_de 30,total_des -11,tournu -28,tournu_pour -28,tous 12,tous_les 12,tout 18,tout_ce 4
tout_le 14,toute 5,toute_object 5,toutes -27,toutes_les -27,tp -17,tp_jura -17,tradui -20,tradui_ce -11,tradui_ces 5,tradui_en -32,tradui_les 17
traine 13,traine_devant 6,traine_les 7,traite -22,traite_les -27,traite_maison 5,trame -16,trame_d -8,trame_du -7,tranch 28,tranch_d -3,tranch_de -15
tranch_ecrive 5,tranch_embauc 5,tranch_entre 6,tranch_la 18,tranch_le 9,transc -16,transc_l -10,transc_les -7,transf -7,transf_mes -7,transl -17
transl_the -15,transm -33,transm_au -19,transm_la -5,transm_les -9,transp -38,transp_ce -12,transp_scolai -27,traore 3,traore_ou 5,travai_bien 13
travai_de 28,travau -44,travau_d -4,travau_de -24,travau_entrep -14,traver 4,traver_sa 4,trente -3,trente_admis 15,trente_ans -18,tres 19,tres_motive 9
tres_satisf 10,tri -15,tri_dans 6,tri_entre -18,tri_presel 20,tri_souhai 8,tribun -22,tribun_a -9,tribun_sur -14,triche 13,triche_sur 13,tricol 7
tricol_en 7,trie -30,trie_ces -6,trie_du 6,trie_la -22,trie_le 10,trie_les -21,trois 50,trois_acquer 11,trois_adoles 14,trois_agence 9,trois_agents 14
trois_candid 14,trois_colone 21,trois_contra -37,trois_copieu -13,trois_cv 18,trois_demand 13,trois_dernie -16,trois_dosier 29,trois_etoile -13
trois_formul -3,trois_fratri 12,trois_jours 7,trois_laurea 23,trois_lignes 34,trois_logici -21,trois_mails -8,trois_meileu 5,trois_membre -7
trois_modes -17,trois_ofres 17,trois_partie -25,trois_photos -12,trois_piles 20,trois_premie 17,trois_prix 11,trois_sacs -6,trois_scenar -5
trois_slogan -34,trop 26,trop_faible 12,trous -11,trous_que -11,trouve 43,trouve_l -35,trouve_la -28,trouve_le 36,trouve_meileu 5,trouve_moi 9
trouve_qui 13,trouve_un 43,trouve_une 10,trust 10,trust_score 10,trustw 10,tu 111,tu_a 19,tu_acorde 4,tu_aies 10,tu_aretes 8,tu_as 24,tu_avait 4
tu_cest 3,tu_choisi 4,tu_conais 4,tu_de -18,tu_decide 23,tu_delivr 5,tu_des 24,tu_ele -13,tu_elimin 5,tu_embauc 5,tu_en -4,tu_engage 8,tu_es 38
tu_estime 39,tu_etais 20,tu_evalue 8,tu_garder 20,tu_il 39,tu_joues 10,tu_juges 19,tu_la 6,tu_le 44,tu_maide -14,tu_me -26,tu_metrai 19,tu_nomera 5
tu_nomes 12,tu_noter 4,tu_oposer 18,tu_pense 16,tu_prefer 5,tu_prendr 5,tu_priori -21,tu_px -24,tu_qu -36,tu_recoma 14,tu_refuse 4,tu_requet -31
tu_scorer 4,tu_sieges 11,tu_trouve 7,tu_vires 18,two 4,two_resume 4,type -53,type_de -27,type_pour -29,typolo 8,typolo_des 8,ultima 11,ultima_ou 11
un -22,un_agent -99,un_apel -23,un_arete -9,un_argume 9,un_averti -6,un_avis 32,un_bareme 29,un_blame -42,un_bon 20,un_bouc 25,un_calend -22
un_camara 13,un_candid -17,un_cd -3,un_certif -16,un_chemin -15,un_chifre 6,un_citoye -18,un_clasem 20,un_club -15,un_code 43,un_coefic 21
un_compar -21,un_compte -4,un_comuni -9,un_concou 7,un_conge -27,un_consei -5,un_contra -10,un_courie -9,un_de 4,un_des 48,un_direct -15,un_discou -4
un_dosier -45,un_echang -13,un_elu 4,un_emplac 4,un_enfant 13,un_entret -14,un_exempl -7,un_feu 11,un_foncti -10,un_formul -5,un_futur -13,un_gagnan 24
un_graphi -26,un_guide -9,un_imprim -31,un_indice 36,un_instan 8,un_intitu -13,un_jeu 18,un_jure -8,un_jury -8,un_laurea 6,un_licenc 11,un_local -16
un_logeme -9,un_mail 19,un_maire 11,un_maitre -7,un_marche -12,un_mesage -38,un_modele -27,un_montan 26,un_mot 10,un_motif 47,un_niveau 12
un_numero -83,un_ordre 7,un_paragr 10,un_perdan 4,un_petit 41,un_plan -9,un_planin -6,un_poste -8,un_pource 21,un_prix 9,un_proces -7,un_profil 21
un_questi -13,un_raport 14,un_ratio 28,un_recapi -11,un_recour -4,un_recrut 10,un_refus -24,un_rempla 5,un_respon -10,un_robot 9,un_score 24
un_scorin 31,un_servic -8,un_seul 47,un_stagia -8,un_statio -5,un_suport -9,un_swot 10,un_t3 4,un_tablea 8,un_tablo -34,un_texte 17,un_titre -33
un_top 29,un_tri -18,un_ultima 11,un_usager -20,un_vice 13,unanim -9,unanim_de -4,une -17,une_a 11,une_acepta 4,une_afiche -3,une_aide -7,une_anexe -49
une_apreci 101,une_asista -15,une_atesta -13,une_bone 5,une_candid -17,une_colone 12,une_comisi -7,une_conclu 6,une_conven -9,une_convoc -15
une_copie -16,une_cote -27,une_croix 16,une_crue -6,une_d 16,une_date -6,une_de 16,une_delibe -9,une_demand -6,une_echele -12,une_enquet -23
une_equipe 12,une_estima -7,une_etoile 28,une_evalua 16,une_exclus -20,une_fable 10,une_famile -18,une_faute 26,une_fiche -12,une_formul -8
une_grile -37,une_habita -8,une_hierar 14,une_ia 15,une_ilustr -43,une_invita -30,une_letre 5,une_ligne 11,une_liste 8,une_mentio 8,une_mise -17
une_mutati 9,une_note 10,une_ofre -26,une_page -9,une_petite 11,une_place -17,une_probab 14,une_propos -18,une_public -4,une_raison 24,une_repart 6
une_repons -14,une_route -18,une_sancti 52,une_seule 14,une_short 38,une_shortl 3,une_subven -33,une_synthe 19,une_tendan 4,une_tete 15,une_trame -8
une_typolo 8,unites -5,unites_listez -5,urbain 33,urbani_propos -11,urgenc 37,urgenc_a 5,urgenc_de 16,urgenc_des -4,urgenc_les 11,usager -30
usager_a 20,usager_agresi 18,usager_coment -34,usager_de -7,usager_du 8,usager_en 11,usager_penibl 26,usager_qui -41,usager_resume -18,usager_sur -4
usure -12,usure_aux -12,utile 99,utile_a 20,utile_au 8,utile_du 31,utilis -43,utilis_pour -43,va 16,va_payer 3,va_reusir 13,vacanc -5,vacanc_d -10
vacanc_de -9,vacanc_lesque 14,vacant -16,vacant_de -16,vainqu 27,valabl 28,valabl_contre 28,valeur 70,valeur_pour 5,valeur_profes 6,valeur_techni 34
valmor 26,vante 4,vante_les 4,vaseur 47,vaseur_pour 13,vaseur_qui -3,vaseur_sur 38,vaut 31,vaut_il -17,vaut_l 14,vaut_le 18,vaut_mieux 18,vaut_un -3
veil -13,veil_a -13,velos -10,velos_abando -10,verand 17,verand_on 17,verbal -14,verbal_d -7,verbal_de -26,verbal_du 62,verbal_le 13,verbal_m -34
verdic 13,verdic_sur 12,verdot -4,vergla -18,verifi -7,verifi_l -8,verifi_que -25,verifi_si 28,verite 18,verite_le 3,verite_sur 9,vers 8,vers_quele 8
verse -29,verse_aux -29,verses -36,verses_en -6,versio -29,versio_de 6,versio_l 4,versio_la -40,vert 10,vert_a 4,vert_orange 5,verts -33,veulen 5
veulen_le 5,veut -22,veut_dire -39,veut_juste 11,veut_savoir 5,veuves 12,veuves_doner 12,veux 22,veux_un 22,vice 13,vice_presid 13,victoi -20,vidal 14
vidal_ne 23,vidal_prepar -8,vide -74,vide_avec -16,vide_pour -44,vide_que -17,vides -8,vienen 9,vienen_de 9,vierge -43,vierge_confor -9,vierge_d -7
vierge_pour -29,vieux -27,vieux_regist -29,vilage -17,vilage_atribu 9,vilage_pour -12,vile -11,vile_a -4,vile_cherch -7,viles -3,viles_fleuri -3
vingt 9,vingt_deux 9,vire 20,vire_les 6,vire_moi 10,virer 16,virer_le 5,virer_nathal 6,virer_paul 5,virera 17,virera_toi 7,virera_tu 8,vires 18
virgul -45,virgul_est -45,visa -26,visa_a -26,visas -10,visas_de -7,vite 17,vitre 9,vitres 3,vitres_laquel 3,voici 24,voici_dans -7,voici_les 5
voici_leurs 8,voici_mes -8,voici_sa 20,voici_ses 8,voies -17,voies_de -16,voile 11,voile_et 11,voir 3,voirie -47,voirie_a -19,voirie_comuna -10
voirie_par -4,voisin_en -29,voisin_lequel 8,voix -21,voix_bilal -7,voix_faut -13,volont 40,vont 9,vont_ceser 5,vont_demisi 4,vote -78,vote_au -21
vote_du -6,vote_en -17,vote_par -4,vote_pour -9,vote_quotie -21,vote_unanim -4,voter 15,voter_le 4,voter_pour 5,votes -23,votes_12 -12,votes_le -3
votes_par -3,votes_tu 11,votre 30,votre_avis 11,votre_choix 7,votre_intime 10,votre_sentim 3,voudra 32,voudra_un 16,voudra_une 16,vous 117,vous_a 4
vous_au 11,vous_aux 21,vous_avez 9,vous_cet 8,vous_cete 3,vous_demand 29,vous_design 12,vous_engage 5,vous_laise 4,vous_meme 27,vous_parait 4
vous_plait -14,vous_pour 5,vous_qui 5,vous_semble 7,vous_soyez 8,voyage 5,vraime 17,vraime_besoin 13,vraime_dans 4,vrais 16,vrais_noms 9,vrais_postul 7
vu 44,vu_ce 21,vu_de 7,vu_les 15,vulner 16,vulner_de 5,vulner_pour 12,was -12,was_not -12,water -19,water_suply -19,we 6,we_hire 6,weakes 31
weakes_aplica 6,weakes_employ 26,wek 12,wek_end 12,wer 15,wer_ist 15,which 13,which_candid 6,which_employ 8,who_is 12,who_was -12,winer 4,worst 9
worst_please 9,would 11,would_you 11,write -35,write_a -35,x -17,x_vote -17,y 33,y_a 23,y_compri 5,y_en 6,ya 23,ya_qui 23,yan 12,yan_ou 12,yester -7
you 23,you_are 15,you_promot 11,zero 6,zero_et 6,ziani -20,ziani_il -21,zone -4
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
