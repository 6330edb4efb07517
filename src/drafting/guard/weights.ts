/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -0.118;

const LEARNT = `
#adjective 44,#adjective_#adjective -47,#adjective_#clerical -22,#adjective_#container 76,#adjective_#must -6,#adjective_#n-evaluate 34
#adjective_#n-profile 13,#adjective_#people 38,#adjective_#personal -41,#adjective_#quality 11,#adjective_#question -14,#adjective_#saying -4
#adjective_#thing -77,#adjective_#v-profile 14,#adjective_#v-score 26,#adjective_#wording 9,#authority -30,#authority_#adjective -34
#authority_#authority -47,#authority_#clerical 16,#authority_#container 14,#authority_#must -29,#authority_#n-rank 23,#authority_#n-score -21
#authority_#people -60,#authority_#personal -16,#authority_#provided -54,#authority_#quality 10,#authority_#question -50,#authority_#rule -14
#authority_#self -44,#authority_#stake 5,#authority_#thing -23,#authority_#v-award 28,#authority_#v-choose -10,#authority_#v-decide -5
#authority_#v-evaluate -19,#authority_#v-recruit -12,#authority_#v-sanction -20,#authority_#v-score -56,#authority_#wording -35,#clerical -22
#clerical_#container 73,#clerical_#n-score -28,#clerical_#people -31,#clerical_#question 23,#clerical_#saying 40,#clerical_#thing 9
#clerical_#v-score -28,#container -6,#container_#adjective -23,#container_#authority -4,#container_#clerical 47,#container_#container -30
#container_#decided -4,#container_#must 8,#container_#n-award 4,#container_#n-choose 64,#container_#n-evaluate 66,#container_#n-rank 5
#container_#people -15,#container_#provided 16,#container_#quality 40,#container_#question 15,#container_#rule -7,#container_#saying 27
#container_#stake 68,#container_#thing -25,#container_#v-award -48,#container_#v-choose 47,#container_#v-decide 62,#container_#v-rank -10
#container_#view 30,#container_#wording -43,#decided -43,#decided_#clerical -37,#decided_#container 55,#decided_#decided 32,#decided_#must 13
#decided_#n-sanction -8,#decided_#n-score 5,#decided_#people -45,#decided_#provided -19,#decided_#question -19,#decided_#stake 34,#decided_#thing -26
#decided_#v-award 15,#decided_#v-choose -16,#decided_#wording -25,#explaining -34,#explaining_#people 11,#explaining_#question 30,#explaining_#thing -6
#must 28,#must_#decided 39,#must_#explaining 14,#must_#people -30,#must_#saying 60,#must_#superlative 34,#must_#v-award 61,#must_#v-choose 62
#must_#v-decide 9,#must_#v-recruit 21,#must_#v-sanction 25,#must_#wording -65,#n-award 29,#n-award_#container -32,#n-award_#decided -23
#n-award_#people 31,#n-award_#thing -32,#n-choose 52,#n-choose_#container 21,#n-choose_#decided -23,#n-choose_#people -54,#n-decide -41
#n-decide_#decided -16,#n-evaluate 6,#n-evaluate_#adjective 5,#n-evaluate_#personal 5,#n-evaluate_#provided 45,#n-evaluate_#question 40
#n-evaluate_#saying 62,#n-evaluate_#thing -13,#n-evaluate_#wording 58,#n-filter 16,#n-profile 19,#n-rank 27,#n-rank_#container 53,#n-rank_#decided -16
#n-rank_#people -63,#n-rank_#provided 18,#n-rank_#thing 4,#n-recruit -29,#n-recruit_#explaining -6,#n-recruit_#people 10,#n-sanction 42
#n-sanction_#adjective 40,#n-sanction_#decided 4,#n-sanction_#must 13,#n-sanction_#n-sanction 13,#n-sanction_#question -58,#n-sanction_#saying 35
#n-sanction_#stake 15,#n-score 47,#n-score_#adjective -3,#n-score_#decided -50,#n-score_#must 7,#n-score_#people -54,#n-score_#provided -34
#n-score_#quality 27,#n-score_#saying -51,#n-score_#thing -22,#people 47,#people_#adjective 41,#people_#authority -22,#people_#clerical 49
#people_#container -39,#people_#decided -23,#people_#explaining -27,#people_#must 29,#people_#n-award 6,#people_#n-choose 3,#people_#n-decide -47
#people_#n-rank 32,#people_#n-score 83,#people_#people 4,#people_#personal 33,#people_#provided 4,#people_#quality 24,#people_#question 34
#people_#rule -40,#people_#saying 39,#people_#self 27,#people_#stake -43,#people_#thing -31,#people_#v-award 51,#people_#v-choose 24
#people_#v-decide 9,#people_#v-evaluate -37,#people_#v-filter -28,#people_#v-profile 14,#people_#v-rank 38,#people_#v-recruit -39
#people_#v-sanction 13,#people_#v-score 13,#people_#view 15,#people_#wording -43,#personal 35,#personal_#container 34,#personal_#must -34
#personal_#provided -7,#personal_#saying 6,#provided -4,#provided_#authority 3,#provided_#container -46,#provided_#n-choose -83
#provided_#n-evaluate -38,#provided_#n-score 7,#provided_#people 48,#provided_#provided -58,#provided_#quality 8,#provided_#rule -41
#provided_#stake 41,#provided_#thing -23,#provided_#view -24,#quality 50,#quality_#adjective 34,#quality_#people -89,#quality_#provided 19
#quality_#quality 27,#quality_#saying 23,#quality_#v-award 7,#question 27,#question_#adjective 22,#question_#authority 41,#question_#clerical -6
#question_#container 54,#question_#decided 8,#question_#explaining 53,#question_#must 30,#question_#n-award 32,#question_#n-choose 5
#question_#n-rank 27,#question_#n-recruit 10,#question_#n-sanction 33,#question_#n-score -75,#question_#people 57,#question_#personal 17
#question_#provided -4,#question_#quality 28,#question_#rule -47,#question_#saying 30,#question_#self -56,#question_#stake 38,#question_#thing -57
#question_#v-award 12,#question_#v-choose -22,#question_#v-decide -54,#question_#v-evaluate -51,#question_#v-rank 7,#question_#v-recruit 36
#question_#v-sanction 30,#question_#view 38,#question_#wording 32,#rule -40,#rule_#adjective -6,#rule_#clerical -23,#rule_#container -30
#rule_#decided -24,#rule_#must -16,#rule_#n-score 32,#rule_#people -36,#rule_#question -51,#rule_#rule -15,#rule_#saying 7,#rule_#stake 46
#rule_#thing -32,#rule_#v-profile -11,#saying 13,#saying_#clerical -51,#saying_#container -57,#saying_#decided 35,#saying_#people -18
#saying_#personal 25,#saying_#provided 17,#saying_#quality 40,#saying_#question 13,#saying_#stake -24,#saying_#superlative -36,#saying_#thing -43
#saying_#v-decide 16,#self 58,#stake 16,#stake_#adjective 54,#stake_#clerical 9,#stake_#container -31,#stake_#decided -30,#stake_#must 36
#stake_#n-award 33,#stake_#n-sanction 13,#stake_#n-score -27,#stake_#personal 47,#stake_#provided -63,#stake_#question 47,#stake_#rule -12
#stake_#saying 47,#stake_#stake -22,#stake_#superlative -28,#stake_#thing -34,#stake_#v-award 23,#stake_#v-choose -7,#stake_#wording -14
#superlative 33,#superlative_#adjective 51,#superlative_#clerical -54,#superlative_#container 7,#superlative_#must 16,#superlative_#people 26
#superlative_#personal 50,#superlative_#provided -10,#superlative_#quality 30,#superlative_#saying -5,#superlative_#stake 11,#superlative_#thing -74
#superlative_#v-profile 13,#superlative_#wording -50,#thing -44,#thing_#adjective 20,#thing_#authority -33,#thing_#clerical 56,#thing_#container -19
#thing_#decided -24,#thing_#explaining -7,#thing_#must -67,#thing_#n-choose 26,#thing_#n-decide -41,#thing_#n-evaluate 84,#thing_#n-rank -23
#thing_#n-score -15,#thing_#people -50,#thing_#personal -36,#thing_#provided -32,#thing_#quality 17,#thing_#question -36,#thing_#rule -34
#thing_#saying -15,#thing_#self -27,#thing_#stake -6,#thing_#superlative -51,#thing_#thing -49,#thing_#v-award 20,#thing_#v-choose -51
#thing_#v-decide 42,#thing_#v-evaluate -7,#thing_#v-filter -20,#thing_#v-profile 7,#thing_#v-rank -55,#thing_#v-recruit 17,#thing_#v-score -35
#thing_#view 57,#thing_#wording -44,#v-award 28,#v-award_#container -6,#v-choose 26,#v-choose_#container 45,#v-choose_#n-score -58,#v-choose_#people 11
#v-choose_#provided -9,#v-choose_#question -39,#v-choose_#saying 33,#v-choose_#self 53,#v-choose_#v-score -58,#v-choose_#wording 56,#v-decide 55
#v-decide_#question 46,#v-evaluate 8,#v-evaluate_#adjective 13,#v-evaluate_#people 20,#v-evaluate_#question 32,#v-evaluate_#thing -39,#v-filter 56
#v-profile 43,#v-profile_#container 26,#v-profile_#question 40,#v-rank -22,#v-rank_#provided -46,#v-recruit 34,#v-recruit_#people 43
#v-recruit_#question 42,#v-recruit_#thing 8,#v-sanction 49,#v-sanction_#people 17,#v-score -37,#v-score_#people -11,#view 44,#view_#adjective 8
#view_#authority -54,#view_#people 12,#view_#personal -15,#view_#question 57,#view_#saying 31,#view_#superlative 39,#view_#thing -11,#wording -26
#wording_#people -70,#wording_#provided -35,#wording_#superlative -18,#wording_#v-recruit 32,0 40,000 -29,000_a 17,000_au 15,000_de 3,000_entre -16
000_euros 17,000_ht -22,000_judo 7,000_pour -7,000_vote -11,01 -20,02 7,03 -28,04 -26,07 -28,08 -20,09 -6,0_a 29,1 -23,100 51,100_et 3,100_pour 18
10_a 25,10_ans -13,10_h -42,10_il -3,10h -11,11 11,112 -21,115 -48,118 -45,11_h -20,11_m -13,11_mars 36,11_novemb 10,12 -29,120 -18,12_000 9,12_a -16
12_ans -12,12_decemb -11,12_dosier -4,12_et -5,12_janvie -12,12_mai -14,12_mars -35,12_ou -54,12_places 18,13 -32,13_h -10,14 -13,14_avril -6
14_candid 29,14_demand 4,14_h -24,14_juilet -17,14_mai -16,14h 4,15 -20,150 -33,150_euros -12,15_000 37,15_a -41,15_h 4,16 -42,16_h -9,17_h 19,18 -18
18_000 7,18_h 9,19 -22,1901 -19,19_ans 17,19_h -10,19_voix -9,1_2 15,1_200 -6,1_500 20,1_a 32,1_et -35,1_h -10,1er -30,1er_janvie -25,1er_juilet -31
1er_mars -30,1er_septem -25,1re -28,2 -26,20 13,200 -40,2009 -33,200_a -33,2019 -63,2022 -15,2023 -22,2024 -44,2025 -19,2026 -14,2027 -24,20_a 32
20_h -24,21 -32,210 -23,212 -30,214 -19,21_juin 10,22 -20,22_ans 6,22_demand 21,23_000 -11,23_h -5,24 -24,240 -32,24_ans 15,25 -14,250 -49,26 49,260 5
27 -27,27_dosier 44,28 8,29 12,29_ans 8,2_000 -28,2_1 -43,2_3 17,2_400 7,2_5 -63,2_a -6,2_absten -18,2_ans -6,2_au -11,2_avril -19,2_de 13,2_du -33
2_enfant 16,2_h 41,2_mai -17,2_mars 15,2e -13,3 17,30 -43,300 -6,30_000 -16,30_ans -4,30_avril -8,30_jours -37,30_places 12,31 -16,310 -32,312 -41
31_08 -19,31_aout -22,31_mars -11,32 30,34 12,34_asocia 22,35 -13,35_h 17,37 12,38 -54,3_000 4,3_200 -18,3_ans 36,3_au -37,3_avril -28,3_contre -23
3_des 121,3_et -40,3_fevrie -4,3_impase 14,3_jours 16,3_juin -14,3_le -13,3_mai -23,3_mars -55,3e -11,4 -36,40 25,400 4,40_a 5,40_techni 15,41 -41
412 -24,42 5,43 -56,45 -16,450 -54,46 10,47 17,48 -49,480 -29,4_000 -20,4_200 -7,4_a -24,4_du -14,4_juin 5,4_mai -14,4_mars -10,5 24,50 10,500 -11
500_au -32,50_ans -10,51 30,52 -20,540 12,58 -35,5_000 15,5_a -3,5_au -4,5_des 22,5_et -3,5_la -9,5_le -3,5_m -64,5_points -4,5_pour 18,6 -60,600 -48
60_prix 29,60_techni -13,61 12,612 -38,62 -55,63 23,640 5,6_000 7,7 -29,70 8,74 -47,77 -23,78 -22,79 19,7_a 20,7_et -78,7_h -14,8 -28,80 -18,800 -21
80_000 22,81 5,812 -65,84 -5,84_ans 31,87 19,88 5,8_000 37,8_ans -36,8_avril -20,8_h -19,8_juin -13,9 -37,90 57,900 -23,91 29,95 -35,9_000 13
9_agents -20,9_ans 27,9_h -40,9_mars -8,9_octobr -10,9h -8,? 40,@asks 40,@asks_award 29,@asks_choose 20,@asks_decide 17,@asks_evaluate 42
@asks_filter 18,@asks_profile 31,@asks_rank 57,@asks_recruit 22,@asks_sanction 51,@asks_score 43,@award_agent 29,@award_applicant 15
@award_association 7,@award_candidate 23,@award_citizen 33,@award_pupil 42,@award_supplier 48,@choose_agent 33,@choose_applicant 43
@choose_association 20,@choose_candidate 38,@choose_citizen 31,@choose_pupil 55,@choose_supplier 53,@decide_agent 46,@decide_applicant 48
@decide_candidate 51,@decide_citizen 47,@decide_pupil 9,@decide_supplier 19,@deferral 45,@deferral_decide 45,@endings 68,@endings_choose 40
@evaluate_agent 42,@evaluate_applicant 34,@evaluate_association 27,@evaluate_candidate 43,@evaluate_citizen 48,@evaluate_pupil 4,@evaluate_supplier 28
@filter_applicant 51,@filter_candidate 36,@filter_citizen -44,@filter_supplier 15,@found 42,@nothing -45,@orders 40,@orders_award 35,@orders_choose 38
@orders_decide 51,@orders_evaluate 35,@orders_filter 33,@orders_profile 39,@orders_rank 58,@orders_recruit 20,@orders_sanction 35,@phrases 51
@phrases_award 9,@phrases_choose 51,@phrases_decide 50,@phrases_evaluate 45,@phrases_rank 59,@profile_agent 34,@profile_applicant 35
@profile_association 16,@profile_candidate 32,@profile_citizen 49,@questions 34,@questions_award 19,@questions_choose 37,@questions_evaluate 36
@questions_filter 16,@questions_rank 42,@questions_recruit 31,@questions_sanction 29,@questions_score 20,@rank_agent 46,@rank_applicant 63
@rank_association 33,@rank_candidate 51,@rank_citizen 48,@rank_pupil 43,@rank_supplier 56,@recruit_agent 32,@recruit_applicant -18
@recruit_candidate 29,@recruit_citizen 36,@recruit_supplier -58,@remarks 38,@remarks_award 15,@remarks_choose 33,@remarks_decide 38
@remarks_evaluate 36,@remarks_profile 42,@remarks_recruit 34,@remarks_sanction 38,@sanction_agent 41,@sanction_applicant -7,@sanction_association 14
@sanction_candidate 62,@sanction_citizen 47,@score_agent 41,@score_association 43,@score_candidate 35,@score_citizen 30,@score_pupil -4
@score_supplier 3,@texts 61,@texts_award 48,@texts_choose 63,@texts_decide 44,@texts_evaluate 56,@texts_recruit 26,@texts_sanction 30,@texts_score 22
^#adjective 42,^#authority -14,^#clerical -33,^#container -16,^#explaining -33,^#must 6,^#n-award 50,^#n-choose -51,^#n-decide -27,^#n-evaluate -16
^#n-filter 18,^#n-profile -8,^#n-rank -12,^#n-recruit 25,^#n-sanction 46,^#n-score 22,^#people 36,^#personal 44,^#provided -24,^#quality 37
^#question -16,^#rule -33,^#saying -16,^#self 57,^#stake 48,^#superlative -59,^#thing -39,^#v-award 12,^#v-choose -4,^#v-decide -19,^#v-evaluate -5
^#v-filter 20,^#v-profile 38,^#v-rank -30,^#v-recruit -42,^#v-sanction 27,^#v-score -4,^#view 26,^#wording -20,^4 -9,^a 21,^acorde 6,^acuse -40
^aditio -35,^adouci -34,^afiche -30,^agent 18,^ajoute -40,^analys -13,^anonce -34,^anonym -53,^apel 10,^apliqu -5,^apreci 22,^apres 34,^arbitr -12
^arete -27,^articl -47,^atesta -26,^atribu 5,^au -7,^auditi 44,^avant -13,^avec 44,^avenan -26,^avis -34,^bagare 43,^baise 12,^bare 28,^bareme -25
^batis -21,^benevo 33,^besoin 25,^bilan 21,^bjr -5,^bon -26,^bonsoi 17,^bourse 33,^budget 20,^buleti -15,^ca 12,^calcul -7,^calend -19,^candid -7
^carte -33,^ce 49,^certif -60,^ces 45,^cest 34,^cet 30,^cete 13,^change -26,^chaque -7,^charte -30,^cherch 34,^chifre 15,^choisi -32,^chrono -27
^chute 15,^ci 28,^cinq 24,^clase -28,^clasem -8,^coche 31,^cole -5,^colis 19,^combie -34,^coment -45,^comisi 48,^comite 41,^compar -34,^comple 52
^compos -15,^compte -35,^comuni -20,^conclu 21,^concou 50,^condit -20,^consei 20,^consid -27,^consig -58,^consti 31,^consul -4,^contex 11,^contro -14
^conven -22,^conver -29,^convoc -29,^convoq -19,^corige -19,^coucou -27,^courie -37,^cre -13,^creati 11,^criter -9,^croise 23,^d 17,^dans 35,^de 55
^decern 38,^decisi -13,^declar -7,^decoup -6,^decris -10,^defini -44,^delai -20,^delega 31,^delibe -37,^demand -8,^depart 27,^depuis 10,^deroga 19
^des 35,^design 26,^desine -4,^detect 45,^determ 25,^deux 36,^devine 18,^difere -18,^dis -22,^discou -26,^distri 33,^dites 38,^dix 27,^dois 19,^doit 7
^done -48,^dosier -10,^douze -11,^drese -4,^dresez 17,^ecole 16,^efecti -22,^elabor 16,^ele 18,^electi -11,^elimin -63,^en 28,^enleve -29,^entre 34
^entret -10,^envelo 23,^est 16,^estime -12,^etabli -9,^evalue -33,^exclus 14,^expliq -30,^expose -29,^extrai -18,^fabriq 11,^fais -45,^faites 30
^faits -59,^famile 30,^faut 5,^felici -40,^feuile -35,^fiable 41,^fiche -38,^fichie -4,^filtre 29,^fin -18,^fixe 62,^formul -28,^franch 34,^fusion -26
^garde -33,^genere 4,^give 3,^glosai -41,^grile -25,^guide -26,^hierar -19,^huit -4,^identi 35,^ides -23,^ignore -15,^il 27,^imagin 12,^imprim -15
^indiqu -28,^inform -31,^inscri 14,^invent 8,^invita -44,^invite -21,^is 26,^j -20,^jai 56,^jardin 32,^jauge 30,^je 11,^joue 44,^juge 40,^jugez 19
^juste -4,^justif 8,^l -46,^la -21,^laquel -11,^le 23,^lequel -37,^les -62,^lesque 29,^letre -6,^lis 12,^liste -21,^livret -51,^logeme 31,^m -13,^ma 17
^mail -43,^main 10,^maitre 19,^marche 41,^mariag 33,^me 27,^mentio -39,^merci -12,^mes -17,^mesage -26,^metez 30,^mets -47,^mise -24,^modele -31
^mon 19,^monsie 32,^mot -33,^motif 10,^niveau 30,^nombre -51,^nome -25,^note -14,^notes -15,^notez 15,^notifi -24,^notre 14,^nous -25,^nouvel -22
^numero -38,^ofre -5,^on 18,^onze 10,^ordone -24,^ordre -18,^ou -64,^oublie -5,^pai 7,^par -9,^parent 18,^parlez -39,^parmi 21,^partag 11,^pase -17
^penses -77,^permis -33,^petit -18,^peut -9,^peux -17,^piscin 13,^place 11,^plan -31,^planin -28,^plus -61,^ponder 43,^portra -26,^poste 16,^pour 19
^pourqu -30,^predis 19,^prends -19,^prepar -17,^presen -35,^prevoi 34,^priori -17,^prix 6,^proced -19,^proces -28,^progra -11,^projet -20,^pronon 30
^propos -61,^propri 23,^publie -22,^qu -33,^quaran 17,^quatre 25,^que -29,^quele -37,^queles -34,^quels -24,^questi -38,^qui 10,^quinze -8,^racour -34
^rapel -31,^rapele -32,^raport 24,^recapi -26,^recens 26,^recoma 51,^recona 17,^recopi -28,^recris -17,^redige -15,^reduis 26,^reform -36,^refus -24
^regard 17,^regist -46,^reglem -33,^regrou -34,^relanc -61,^releve -56,^relis -48,^remerc -49,^remets -33,^rempla -48,^rempli 40,^repart -31,^repere 31
^repond -37,^repons -34,^report -19,^repren -43,^reside 37,^result -13,^resume -19,^retrop -16,^sancti 20,^sans 72,^select -36,^selon -32,^separe -14
^sept 15,^ses 42,^si 28,^signal 15,^simple 22,^simpli -28,^simule -15,^six -7,^slogan -20,^some -14,^sors -16,^stagia 20,^statis -47,^subven 19
^sugere 29,^suite 6,^suprim -23,^sur 38,^surlig 45,^synthe -6,^tablea 6,^termin 20,^texte -28,^tire 31,^titula 5,^toilet -27,^ton -8,^top 43,^total -27
^tradui -17,^trame -29,^tranch 48,^transc -45,^transf 7,^transl -32,^travau 6,^trente 24,^trie -27,^trois -25,^trop 20,^trophe 54,^trouve 16,^tu 8
^un 40,^une -17,^valide 36,^vehicu 33,^ventil -33,^verifi -9,^versio -26,^vingt 34,^vire 13,^voici 15,^voila 34,^vote 34,^votre 20,^vous -30,^vu 15
^write -37,^y -7,^ya 19,a -9,a_1 -28,a_10 -16,a_100 16,a_11 -28,a_12 35,a_13 -10,a_14 7,a_15 4,a_16 -5,a_17 33,a_18 9,a_19 -41,a_2 22,a_20 -8,a_22 31
a_23 -15,a_3 7,a_35 -22,a_4 -25,a_5 67,a_6 22,a_9 -42,a_900 -15,a_a -68,a_acepte -42,a_acorde -28,a_adrese -31,a_afiche -20,a_apliqu 55,a_aporte -7
a_arete -28,a_atribu -34,a_b 52,a_bien 27,a_bout -67,a_candid -79,a_case -7,a_cause -9,a_ce 30,a_celui 9,a_cet 10,a_cete 32,a_ceux 8,a_chacun 46
a_change -44,a_chaque 13,a_charge -9,a_choisi -53,a_cinq 48,a_clase -43,a_cocher -30,a_combie -27,a_comple 44,a_compte -31,a_condui 11,a_cote 29
a_decide -39,a_declar -29,a_deja 20,a_demand -21,a_depose -57,a_des -60,a_design -21,a_deux 7,a_dicte -23,a_dire -14,a_dis -72,a_dispos -18,a_distri -5
a_dix 10,a_domici 46,a_done -12,a_doner 11,a_droit 16,a_durand -13,a_e 96,a_ecarte 45,a_ecrire -44,a_ecrit 9,a_elu -44,a_encadr 43,a_encore 10
a_envoye 10,a_ete -33,a_eu -20,a_eviter 30,a_faire 7,a_fait 45,a_fixe -45,a_formul 16,a_fourni -34,a_frape -8,a_garder 52,a_imprim 11,a_inflig 24
a_inscri 37,a_insult 49,a_jamais 49,a_joindr -4,a_jour -77,a_laise 61,a_laquel 61,a_le 29,a_les 53,a_leur -59,a_lire -4,a_lui -63,a_m -34,a_ma 42
a_midi 6,a_mis 17,a_mon -14,a_mot -35,a_n -7,a_ne 44,a_note -42,a_notre 21,a_obtenu -20,a_ordone -46,a_partir 25,a_parts -36,a_pas -50,a_perdu -37
a_pied 53,a_place -33,a_plus -6,a_pose 7,a_poser -53,a_pourvo -14,a_pouse 34,a_presen -18,a_preven -12,a_prevoi -21,a_pris -5,a_proble 47,a_procla -28
a_projet 36,a_promou 50,a_pronon -12,a_propos -34,a_publie -25,a_qu 14,a_quatre 13,a_quel 32,a_quele -4,a_quelqu 6,a_qui 29,a_quite 11,a_quoi -59
a_racont -80,a_raison -71,a_ranger -13,a_recu -10,a_redige -31,a_refair -10,a_refuse -6,a_rejete -18,a_remis -14,a_rempli -23,a_rendre -9,a_rendu -30
a_repart -42,a_repond -7,a_repren -51,a_reteni 77,a_retenu -56,a_rien 43,a_risque 46,a_sa 50,a_savoir -42,a_ses -23,a_signer 6,a_son -31,a_suivre -23
a_survei 59,a_ta 55,a_taper -17,a_temps -26,a_tenir 28,a_titre 56,a_toi 70,a_ton 14,a_tort 11,a_tous -38,a_toutes -31,a_tranch 7,a_transm -8
a_traver 19,a_trois 48,a_trop 37,a_trous -38,a_tu -33,a_un -36,a_une -52,a_vivre -4,a_vote -32,a_votre 3,a_vous 48,a_vu -35,abando 11,abf -54,abone -4
abones 86,abones_de 85,abord -14,abrevi -60,abri 47,abri_de 37,abribu 29,absenc 24,absenc_de -30,absenc_du -53,absenc_et 12,absent -47,absent_de -30
absent_et -6,absten -35,abuse 27,abusen 35,abusif 29,acepta 50,acepte 52,acepte_et -6,acepte_ou 41,acepte_par -35,aces -30,aces_a 13,acesib -20
achat -53,achete -7,achete_public 48,aciden -63,acompa -27,acord -24,acord_cadre 24,acord_du -51,acord_ecrit -19,acord_ou 69,acord_pour 42,acorda -21
acorde -26,acorde_a -3,acorde_la 9,acorde_le -26,acorde_ou 43,acorde_par -43,acords -39,acquer 63,acquis 22,acroch 10,acte -46,acte_de -68,actes 26
action -16,activi -63,actual -18,actuel -32,acueil -18,acueil_a 25,acueil_de -15,acueil_des -23,acueil_du -49,acueil_en 47,acueil_pour -14,acuse -30
acuse_de -30,acuse_recept -45,adam -5,adapta 5,adapte 33,adapte_a -10,adapte_au 7,adapte_pour 43,adequa 22,adhere 32,aditio -35,aditio_les -35
adject 55,adjoin_admini 12,adjoin_au -8,adjoin_aux 7,adjoin_avec 20,adjoin_est -6,adjoin_et -9,adjoin_le 11,adjoin_pour -23,adjoin_techni 8
adjoin_veut 39,admini -46,admini_a -12,admini_de -7,admini_du 26,admini_pour 27,admini_qui -40,admis 39,admis_au 18,admis_par -14,admisi -5
admisi_en -9,adoles 61,adopte -27,adopte_par -21,adore 29,ados 69,adouci -45,adouci_ce -15,adrese -65,adrese_a -19,adrese_de -38,adrese_des -55
adrese_et -54,adrese_la -7,adrese_mail -19,adulte -24,aequo 49,aere 28,afaire 51,afaise -13,afecta 18,afecte 4,afecte_un -4,aficha -30,afiche -39
afiche_dans -13,afiche_des -5,afiche_le 45,afiche_pour -25,afin -14,afirme 24,afirme_avoir 19,afirme_qu -12,ag -39,age -56,age_du 39,age_et -33
agence 21,agent_a 30,agent_au -30,agent_d 64,agent_dans 37,agent_de -10,agent_des 34,agent_du 35,agent_en 27,agent_est -44,agent_le 57,agent_par 33
agent_qui 37,agent_sans -39,agente 44,agents 11,agents_a 53,agents_d -13,agents_de -14,agents_du 10,agents_en 24,agents_le 8,agents_les 48
agents_ont -56,agents_par -73,agents_qui 27,agents_recens -11,agents_risque 14,agents_selon 18,agents_sont 23,agents_sur -10,agents_veulen 6,agir -15
agreme_d -17,agresi -28,agrico -10,ai 17,ai_besoin -4,ai_decide -38,ai_ecrit -17,ai_ecrite -45,ai_je -19,ai_l -19,ai_la -7,ai_le 27,ai_les 27
ai_leurs 23,ai_mis 8,ai_pas 48,ai_recu 12,ai_retran -17,ai_tout -13,ai_un 8,aide 23,aide_a 10,aide_alimen -10,aide_au 24,aide_aux 53,aide_d 37
aide_de -5,aide_except 44,aide_moi -39,aide_pour 81,aide_social 8,aide_soigna 4,aider 26,aides -7,aides_facult 10,aidez 32,aidez_moi 32,aimabl -44
aimera_un -10,aine 35,aines 18,ainsi -4,air 37,air_de 10,aire -5,aire_de -17,ait -22,ajourn -14,ajoute 26,ajoute_a 16,ajoute_le -9,ajoute_un 33
ajoute_une 52,albums -38,alcol 19,alcoli 33,ale -30,alege -10,aleman -33,aler 16,alergi -8,alerte -48,ali 33,aligne -22,aligne_les -15,alimen -10
alocat 13,alocut -42,alors 45,alphab -58,alphab_de -60,alphab_des -36,alphab_et -19,alterc 10,amateu 68,ambian -20,amende 38,amende_admini 47
amende_de 28,ami 29,amiabl -17,amical 11,amical_laique 9,amis 6,amis_du 35,an -44,an_dernie -56,an_pase -19,an_procha 58,ana -28,anais -7,analys 9
analys_des -27,analys_la 28,analys_les -39,ancien -41,ancien_a -51,ancien_au -10,ancien_de -13,ancien_et 20,ancien_maire -22,ane 27,ane_d -61
ane_de -79,ane_et -9,aneau 18,anes -70,anes_d 20,anexe 7,anglai -28,anglai_et 44,anglai_la -23,anglai_le -37,anglai_puis 31,anglai_simple -19,animat 4
animat_a -22,animat_de 6,animat_perisc -9,anonca_a -18,anonce -53,anonce_a -29,anonce_aux -26,anonce_de -35,anonce_du -35,anonce_et -19,anonce_la -16
anonce_moi 37,anonce_par -62,anonce_pour -56,anonce_une -19,anonym -57,anonym_ces -69,anorma -39,anorma_base -32,anouk -20,ans 17,ans_aux -34,ans_d 54
ans_de 9,ans_et 17,ans_qui 8,ans_tres 17,ans_un -16,antece 32,antene -7,anteri -11,antici 23,anuel -26,anuel_de 52,anuele 33,anuele_de 55,anuels -12
anule 30,aout -39,aparai 30,aparte 43,apel -28,apel_a -45,apel_d 9,apel_pour -22,apelen -6,apeler 49,apels -11,aplica -19,aplica_aux -14,apliqu 45
apliqu_a 6,apliqu_aux 5,apliqu_le 12,apliqu_les 6,aporte -43,apreci -16,apreci_ci -64,apreci_de -23,apreci_du 46,apreci_genera 56,apreci_la 11
apreci_que -44,aprent 22,apres 35,apres_avis -41,apres_avoir -5,apres_ces 24,apres_deux -4,apres_l -54,apres_la -64,apres_le -4,apres_lectur 16
apres_les 53,apres_leur -29,apres_leurs 52,apres_mes -9,apres_sa 22,apres_ses 50,apres_son 40,apres_toi -24,apres_trois -48,apres_un -22,apres_une -29
apte 33,apte_a 36,aptitu 4,apui -10,arabe -30,arange 37,arbitr 51,arbitr_a -5,arbitr_entre 30,arbres -69,archit 13,archiv -45,archiv_du -13,are 34
are_the 34,aret 45,aret_de 5,aret_maladi 28,arete -43,arete_a -22,arete_acorda -21,arete_avec -8,arete_d -30,arete_de -13,arete_design -11,arete_du -28
arete_en -11,arete_est -43,arete_le 16,arete_par -20,arete_portan -29,arete_prefec -18,aretes -25,aretes_indivi -31,aretes_par -16,arets 27
arets_maladi 27,argent 29,argume 34,argume_pour 51,arive -54,arive_a -40,arive_des -10,arive_en 25,arive_pas 27,arive_premie 35,ariven -14,ariver -44
arives -39,arme 16,arnaqu 28,arondi -28,arosag -29,art -20,articl -53,articl_1 50,articl_3 19,articl_4 9,articl_de -46,articl_du -39,articl_et -4
articl_par -15,articl_pour -30,articl_sur -37,articl_ub 23,artifi 10,artisa 53,artist 49,as 32,as_les 50,ascens 5,asembl 16,aseseu -38,asez 65
asez_d 13,asez_respon 8,asez_solide 18,asidui 31,asidui_et 26,asimil 44,asises -38,asista 7,asista_matern 25,asista_social -56,asiste 8,aso 39
aso_horizo -5,asocia -7,asocia_a 62,asocia_avec -24,asocia_de 7,asocia_dont -3,asocia_et -24,asocia_la -16,asocia_les 20,asocia_merite 14
asocia_qui -43,asocia_selon 17,asocia_sporti 33,asos 54,asthme 6,astrei 15,asuran -50,asureu -41,atache -5,ataque 48,ateint -9,atelie -16,atend 33
atend_un 15,atenda 18,atende -39,atendr 51,atends 10,atends_ta 12,atendu -13,atente -4,atente_de 11,atente_du -22,atente_par -28,atesta_d -16
atesta_de -52,atitud 40,atribu 3,atribu_a -44,atribu_d -30,atribu_de 71,atribu_des -5,atribu_du 40,atribu_et 34,atribu_la 18,atribu_le -11
atribu_les 32,atribu_par -54,atribu_un -56,atribu_une 10,atsem 28,atsem_a 43,au -15,au_12 28,au_15 -26,au_1er -31,au_20 -5,au_3 -18,au_30 36,au_31 -37
au_6 -50,au_baileu -14,au_bout 67,au_budget -11,au_bureau -10,au_candid 51,au_cas -49,au_centre 46,au_chaufa 43,au_chef 3,au_choix 18,au_club -31
au_comite -17,au_concou -25,au_consei -76,au_crayon 27,au_crible 23,au_dela -9,au_desus 31,au_dgs 46,au_dosier -16,au_femini -31,au_flanc 56,au_fond 17
au_grade 46,au_guiche -27,au_judo -19,au_jury -23,au_lieu -44,au_logeme 46,au_maire 24,au_marche 36,au_mariag -14,au_merite 13,au_mieux 44,au_moins 14
au_niveau -10,au_nom -32,au_pasage 76,au_permis 30,au_person -8,au_plafon -8,au_plurie -21,au_plus 27,au_point 28,au_port 7,au_poste 29,au_prefet -33
au_presid -25,au_procur -11,au_propre -41,au_propri -3,au_pv -31,au_questi 38,au_regard 49,au_regist 26,au_sejour -20,au_sens -34,au_servic -35
au_ski 13,au_sort -48,au_stade 3,au_stage 21,au_syndic -14,au_tablea 4,au_teleph 48,au_titre -30,au_titula -17,au_total -22,au_tribun 56,au_vote 15
au_vu 42,aubin 36,aubry -32,aucun -56,aucun_nom -24,aucune -52,aucune_apreci -48,auditi 64,auditi_de 40,augmen -27,aupres -8,aupres_de 23
aupres_des -21,aura 37,aura_la 33,aura_le 21,aura_lieu -23,aura_pas 16,aurais 40,aurait 21,auront 35,ausi 63,autant -12,auteur 72,autist 23,automa 18
automo 17,autono -14,autori_a 56,autori_de -18,autori_par -13,autori_terito -29,autre 47,autre_a 37,autres 33,autres_candid -33,autres_sans 22,aux -45
aux_agents -66,aux_animat -17,aux_archiv -32,aux_asocia 19,aux_autres 31,aux_candid -51,aux_chefs -21,aux_comerc -16,aux_demand -7,aux_deux -48
aux_devoir 31,aux_elus -21,aux_enfant 10,aux_espace 28,aux_famile -60,aux_financ 12,aux_habita -11,aux_locata -90,aux_membre -15,aux_parent -42
aux_plus 40,aux_quatre -17,aux_rivera -40,aux_sports 5,aux_trois -17,aux_voeux 60,auxili 10,avaien 18,avait 11,avance 54,avance_a 13,avance_au -39
avance_de -31,avant -43,avant_d 43,avant_de -48,avant_l -15,avant_la 54,avant_le -66,avant_midi 24,avant_que -32,avanta -52,avanta_et -44,avec 17
avec_ce 5,avec_ces 33,avec_cinq 22,avec_date -9,avec_des 9,avec_deux 13,avec_l -37,avec_la 8,avec_le -29,avec_les -40,avec_leurs 26,avec_lui 31
avec_sa -13,avec_ses 45,avec_son -50,avec_tact -17,avec_trois 16,avec_un 76,avec_une 89,avec_visas -10,avec_voies -9,avenan -34,avenir 4,averti -5
averti_a -18,averti_et 43,averti_ou 35,avez -28,avis -19,avis_aux -62,avis_d -55,avis_de -45,avis_des -67,avis_du 51,avis_favora 49,avis_gogle 15
avis_motive 4,avis_ni -28,avis_rendu -14,avis_sur 70,avocat 19,avoir 40,avoir_ete -29,avoir_la 18,avoir_le 44,avoir_recu -28,avons -15,avons_nous -64
avril -35,b_a -63,b_cest 56,b_ou 28,bac 5,bac_pro -14,bachel 27,bad -11,badge 25,badges 49,bafa -69,bagare 49,bagare_au 40,baigna -31,bail 11,baileu 28
baileu_atend 14,baileu_demand 41,baise 22,baise_la 12,balanc 59,balcon_fleuri -32,bancs -51,banque -17,baptem -4,baptis 7,bar 58,bar_tabac -14,bare 27
bare_les 30,bareme -40,bareme_de -49,bareme_des -9,bareme_vote -31,barnum -10,bas 17,basant 27,basant_sur 27,base -14,base_de 36,base_et -31
base_toi 23,basin -6,basket 51,bati -19,bati_sud -4,batime -14,batipl -13,batir 8,batis -26,bavard 22,beauco 45,bebe 48,bebe_de 24,bebes 26,benali 54
benali_et 15,bene -33,benefi_des -20,benefi_du 33,benevo -9,benevo_a -20,benevo_de 33,benevo_du -73,benevo_pour 26,bercea 59,bertra 9,besoin -6
besoin_d -17,besoin_de -7,besoin_ou 25,beson -7,best 54,biais -44,biblio 4,bidon 28,bien 22,bien_bien 33,bien_la 19,bien_ou 33,bienve -31,bijoux 35
bilal -6,bilan -20,bilan_de 53,bilan_des 26,bilans 39,bio -18,biogra 23,bios 5,bis 15,bizare 44,bjr -5,blague 8,blame -52,blame_a -24,blame_et -21
blame_ou 28,blanc -71,blanch -18,bleu 13,bleue 6,bleus -29,blin 51,bloque 37,boison -11,boit 20,boite 14,boites 48,bon 40,bon_alimen -16,bon_chef 10
bon_elemen 16,bon_moyen 26,bon_ou 10,bone 49,bone_foi 10,bone_ou 4,bone_recrue 14,bone_volont 12,bones 28,bonjou_la -16,bonjou_le -19,bonjou_pourie -5
bons -7,bons_alimen 9,bons_de -4,bonsoi 17,bord 69,border -44,border_de -15,bose 110,boulan 63,boulis 52,boulot 8,bourg -20,bourse 40,bourse_au 23
bourse_comuna 34,bout 24,bout_a -34,boutiq 69,bras 15,breve -23,brigit 42,brocan 4,brochu -36,brouil -17,brouil_de -17,bruit -36,bruit_de -47,brun 7
brunel 5,bruno 29,bts 5,budget -46,budget_a -42,budget_partic -25,budget_pour 35,budget_previs -20,budget_sere 34,buleti -35,buleti_de -6
buleti_munici -35,buleti_sur -27,bureau -21,bureau_d 7,bureau_de 46,bureau_munici 8,bus -44,buvete -6,buvete_du 10,ca -43,ca_a 58,ca_en -10,ca_rester 6
ca_se 15,ca_sent 24,ca_veut -31,cabine 29,cache 73,cachet -19,cadre -59,cadre_de -51,caf -13,cafe 32,cahier 65,cahier_de 48,cahier_des -61,caise 50
caise_de 25,cal -42,calcul -13,calcul_l -58,calcul_la -38,calcul_le -26,calcul_un 62,calend -53,calend_de -13,calend_des -66,caleol 25,calme -8
camera -3,camion -12,camp 3,campag -16,campin 67,candid 28,candid_1 -18,candid_2 -18,candid_a 55,candid_aux 52,candid_avec 67,candid_b -14,candid_ca 37
candid_d 48,candid_dans -23,candid_de 26,candid_du 65,candid_ecarte -58,candid_en 10,candid_est 24,candid_et 17,candid_evince -38,candid_le 20
candid_les 11,candid_n -4,candid_non -53,candid_par -49,candid_pour -48,candid_que 56,candid_qui 20,candid_recues -39,candid_retenu -19,candid_sont -39
candid_sponta 26,candid_sur -42,candid_tu 19,cane 44,canicu 27,cantin 6,cantin_avec -20,cantin_de -18,cantin_et 12,cantin_pour -29,cao -19,cao_a -22
cao_du -6,cap -44,capabl 50,capabl_de 37,capaci 48,capaci_d -15,capric 51,captur 5,car -4,caract -10,caract_de 27,care -43,carefo -46,carnav 16
carnet -34,carnet_de -9,carnot -29,caron 23,carte 27,carte_de -14,cartes 34,cartog 48,carton -53,carton_d -54,cas -30,cas_a -45,cas_de -31,cas_la -14
cas_le -12,cas_partic -12,cas_selon 46,case_la -10,cases -50,cases_a -27,cases_acquis 25,cases_vides -32,catalo -59,catego -12,catego_a -26
catego_cest -36,cause_de 12,cautio -38,cb -57,cb_de -48,cd 30,cd_de 30,cdi 21,ce 16,ce1 -12,ce2 -9,ce_candid 50,ce_compte -33,ce_couple 12
ce_courie -60,ce_cv 4,ce_dosier -21,ce_gars 46,ce_jeune 30,ce_jour -9,ce_locata 17,ce_mail -40,ce_matin 9,ce_mesage 13,ce_mois 27,ce_monsie 45
ce_paragr -65,ce_pere 28,ce_poste 11,ce_qu -5,ce_que -17,ce_qui -34,ce_raport -54,ce_refus -32,ce_reglem -54,ce_rivera 22,ce_serait 7,ce_soir 38
ce_soit -12,ce_sont 24,ce_tablea -84,ce_texte -64,ce_une 52,cede 9,ceder 41,cela -24,cele 49,cele_de 45,cele_des 17,cele_du 20,cele_que 24,cele_qui 38
celes 17,celui 50,celui_a 59,celui_de 11,celui_du -8,celui_que 40,celui_qui 46,cent -19,centre -18,centre_aere 35,centre_de -25,centre_social 48
centre_techni -5,ceremo -35,cerfa -41,certai 30,certif_de -51,certif_medica 10,ces 7,ces_agents 55,ces_candid 39,ces_cinq -39,ces_courie 39,ces_cv -18
ces_demand 47,ces_deux -40,ces_elemen -31,ces_famile 17,ces_huit -64,ces_letres -15,ces_neuf 24,ces_noms 10,ces_notes 9,ces_quatre 44,ces_sept 51
ces_six -48,ces_trois -33,cest_est -16,cest_etait 7,cest_pour 16,cest_quoi -13,cet 27,cet_agent 44,cet_animat 13,cet_arete -50,cet_ete 76,cet_hiver 14
cet_home 31,cet_ordre 4,cet_usager 15,cete 4,cete_ane 45,cete_candid 25,cete_dame 48,cete_delibe -54,cete_famile 42,cete_histoi 44,cete_letre -41
cete_liste 26,cete_note -77,cete_nuit 7,cete_person 17,cete_phrase -69,cete_semain 13,ceux 51,ceux_a 16,ceux_de -11,ceux_dont -15,ceux_qu 27
ceux_que 70,ceux_qui 47,cgct -46,chacun 40,chacun_a 7,chacun_avec 6,chacun_d 39,chacun_de 30,chacun_des 56,chacun_en -35,chacun_et 13,chacun_la 12
chacun_par 12,chacun_selon 32,chaise -66,chalet 82,chaleu -72,chambr -25,champ -25,champe -19,champi -36,champs -22,champs_a -12,chance 42,chance_de 24
chance_que 45,change -37,change_d 26,change_de 27,change_la 16,change_le -36,change_pas -36,chanti 19,chanti_a 28,chanti_d 24,chanti_de 30,chapit -81
chaque 41,chaque_admini 90,chaque_agent 52,chaque_ane -39,chaque_asocia 4,chaque_auteur 43,chaque_candid 26,chaque_club 25,chaque_consei 19
chaque_criter -50,chaque_cv -74,chaque_demand 45,chaque_dosier -42,chaque_enfant 16,chaque_famile 45,chaque_fois 19,chaque_foyer 30,chaque_letre 19
chaque_ligne 25,chaque_locata 50,chaque_membre -25,chaque_menage 19,chaque_nom 32,chaque_person 9,chaque_postul 25,chaque_servic -53,chaque_theme -17
charge -67,charge_de 42,charte -47,charte_de -31,charte_du -47,chats 69,chaud -8,chaudi -48,chaufa -7,chaufe 35,chause -54,chause_de -8,chef 54
chef_a -56,chef_d 28,chef_de 70,chef_veut 19,chefe 26,chefe_de -35,chefs -13,chefs_de -9,chemin -60,chemin_des -25,chemin_rural -44,cheque 59,cher -31
cherch -40,cherch_le 33,cherch_un -23,chere -6,chez 56,chez_eux 12,chez_nous 11,chez_sa 10,chien -14,chien_de 25,chiens -28,chifre 40,chifre_a 26
chifre_d 30,chifre_de -17,chifre_pour 48,chloe 7,choisi -35,choisi_au 5,choisi_entre -25,choisi_l 34,choisi_la -32,choisi_le 6,choisi_les 45
choisi_par -32,choisi_pour 3,choisi_qui 18,choisi_toi 54,choisi_trois -60,choisi_un -35,choisi_une -38,choix -47,choix_des 46,choix_entre -17,choral 24
chose 30,choses -7,chrono -43,chrono_des -48,chrono_les -16,chute -6,ci 6,ci_apres 35,ci_desous -38,ci_joint -50,ci_jointe 69,ci_joints 37,cia -31
cia_de 8,cia_entre 24,cimeti -41,cinq 26,cinq_ans -40,cinq_candid 27,cinq_criter -21,cinq_dosier 55,cinq_famile 36,cinq_lignes 16,cinq_minute -14
cinq_noms 28,cinq_person 36,cinqua 18,circul -27,circul_pour -13,circul_sur -15,citati -81,cite -17,cite_les 5,citer -3,citer_de 10,cites 48,citoye 25
citoye_d -16,civil -13,civil_a 16,civiqu 23,clair -68,clair_l -15,clair_pour -31,claire -29,clara 54,clase -35,clase_ces -29,clase_de 22
clase_decouv 11,clase_les -18,clase_me -27,clase_moi 28,clase_premie -17,clasem 20,clasem_des -34,clasem_du -121,claser -25,claser_les -27,clases -66
clases_par -59,clause -45,clemen 23,cles -32,climat 10,cloche -11,clos -25,clotur -50,clspd 27,club 7,club_de 30,club_merite 12,club_pour -39,clubs 53
clubs_qui 22,cm -26,cm1 -31,cm2 -34,cni -56,coche 9,coche_celes 32,coche_les 56,cocher -41,cocher_par -10,cochez 39,code -29,code_civil -17,code_de -32
code_genera -13,code_prevoi -13,code_sur -24,coefic 37,coefic_de 37,coeur 14,cohere -44,coin -21,coin_de 15,colabo 13,colas -12,cole 34,cole_ci -39
cole_desous -17,cole_la -73,cole_les 38,cole_ses 11,cole_une 40,colect -5,colect_de -9,colege -10,colegi 43,colegu_en 7,coles 21,colete -50,colin 21
colis 4,colis_alimen 22,colis_de 8,colo 26,colone -5,colone_a -18,colone_avis 50,colone_candid 62,colone_decisi -33,colone_nom -34,colone_note -12
colone_par -31,coloni 17,colori -4,colori_en 15,comand -27,comand_de -10,comand_publiq -35,combie -21,combie_d -71,combie_de -44,combie_pour 72
combie_sur 81,come 26,come_bon 11,come_chef 64,come_dans -27,come_il -28,come_si 15,come_tu 60,come_un 31,comedi 40,comenc 39,comenc_par 50,coment -47
coment_claser 32,coment_contes -26,coment_des 12,coment_est -14,coment_foncti -18,coment_la -17,coment_le 20,coment_marche -19,coment_on -40
coment_organi -22,coment_se -26,coment_sont -31,coment_sur 4,coment_un -22,comerc 38,comis 20,comisa 13,comisa_enquet -6,comisi -28,comisi_a -49
comisi_creche 9,comisi_d 10,comisi_de 3,comisi_des -37,comisi_du -33,comisi_en 76,comisi_est 16,comisi_le -29,comisi_logeme 20,comisi_n -38
comisi_ne 12,comisi_perman 37,comisi_petite 55,comisi_que -80,comisi_qui -32,comite -5,comite_d 15,comite_de 51,comite_des 12,comite_social -19
compag 52,compag_de 55,compar -40,compar_ces 28,compar_des 62,compar_deux -33,compar_les -71,compat 47,compet -9,compet_atendu -30,compet_des 19
compet_du -32,compet_pour -77,compla 29,comple 36,comple_avec 35,comple_et -19,comple_indemn -6,comple_l 20,comple_la 56,comple_le 21,comple_par -15
compor 57,compor_de 50,compos -25,compos_du -31,compos_l 18,compos_la 35,compos_le -31,compos_un -25,compre -49,compri -30,compri_les 30,compta 31
compte_combie -39,compte_de -56,compte_des 8,compte_du -18,compte_les -63,compte_rendu -12,compte_rendus 55,compte_tenu 39,compto 32,comun 7,comuna 10
comuna_a 26,comuna_de 21,comuna_le -39,comune -68,comune_et -19,comuni -44,comuni_de -16,comuni_du 25,conais 51,conait -21,conait_les -26,concer -40
conces -23,conces_de -23,concil -74,conclu 72,conclu_a 60,conclu_au -11,conclu_par 59,conclu_qui 21,conclu_sur 59,concoi -17,concou_d -46,concou_de 20
concou_des 14,concou_photo 50,concur -50,concur_pour -6,condam 50,condam_pour 36,conden -47,condit -34,condit_d -12,condit_pour -25,condol -41
condol_a -41,conduc 46,conduc_de 37,condui 39,condui_sans 54,confia 46,confia_a 24,confia_en 14,confia_pour 16,confie 54,confie_la 42,confie_une 47
confir -19,confli 18,confli_entre -16,confon -21,confor -29,confor_a -8,confor_au -19,conge -24,conges -68,conges_d -30,consei -32,consei_a -56
consei_d -30,consei_de -12,consei_des 5,consei_du 17,consei_et 29,consei_medica -13,consei_munici -52,consei_pour -47,consei_sur -6,consei_un -14
consen 42,conser -31,conser_les 29,consid -33,consig -42,consig_et 12,consom -95,consta -42,consta_par 13,consti 41,constr 30,constr_de 8
constr_sans 27,constr_un -23,consul -28,consul_avec 9,consul_son -28,consul_sur -50,contac -47,contac_du -11,conte -32,conten -14,contes -14
contes_de 53,contes_le -9,contes_son -18,contes_un -15,contex 11,contie -60,contin 32,contra -8,contra_a 23,contra_d -32,contra_de 13,contra_sur 26
contre 75,contre_2 -24,contre_l 5,contre_la 18,contre_le 67,contre_les 16,contre_lui 37,contre_m 3,contre_un -5,contre_une -15,contro 31,contro_d 10
conus -4,convai 58,convai_au 16,conven -15,conven_avec -36,conven_d -23,conven_de -31,conver -13,conver_ces -26,convic 17,convie 45,convie_pas 84
convie_pour -48,convoc -41,convoc_a -17,convoc_au -50,convoc_de -50,convoc_des -9,convoc_du -21,convoq 21,convoq_en 70,convoq_l -11,convoq_les -14
copera 60,copie -12,copie_du -3,copie_les 17,copies 65,copies_ci -19,cordia -37,cordin -5,corect -42,coresp 13,coresp_defens 32,corige -39,corige_l -31
corige_la -24,corige_les 28,corige_seulem -37,corine 4,costa 12,cotati -31,cote 38,cote_a -69,cote_de 40,cote_les 21,coucou -27,coule -4,couler 33
couleu -32,couleu_a 11,coup 47,coup_de 44,coupab 40,coupab_ou 15,coupe -34,couper 18,coupes 14,couple 38,couple_avec 14,couple_de 12,coups -31
coupur -24,coupur_d -24,cour -54,cour_d -49,courag 33,couran -16,couran_du 17,courie -26,courie_a -25,courie_au -46,courie_aux -19,courie_d -36
courie_de 21,courie_du -21,courie_en -10,courie_et 8,courie_je 23,courie_par -16,courie_pour -47,courie_qu 4,courie_qui 23,courie_recoma -27
courie_type -13,couron 32,cours -24,court -46,courte -39,courte_pour -11,courto -46,courto_sans -33,cousin 44,cout -48,cout_de -33,coute -33,couver -42
couvre 46,cp -28,craque 59,crayon 27,cre -20,cre_une -15,creant -11,creati 10,creati_d 11,creche 23,creche_a 9,creche_adopte -7,creche_et 43
creche_les 13,creche_par -16,creche_pour 65,creche_votes -9,credib 18,credit -4,crenea -42,crenea_du -4,crep 29,crible 23,crible_ces 15,crie 22
criter -17,criter_d -25,criter_de -30,criter_enviro 46,criter_et -9,criter_legaux -32,criter_pour -6,criter_prix -22,criter_votes -7,critiq 55
croire 34,crois 16,crois_qu 9,croisa -18,croise 10,croit -39,croix 31,croix_rouge -17,cros -10,cst 7,cst_du 6,ctm -5,cuisin 20,culpab 41,cultur -13
cumul -34,curate 7,cv 37,cv_ci 21,cv_dans -42,cv_de 19,cv_en -6,cv_et 40,cv_pour 44,cv_que 12,cv_qui 11,cv_sont 60,cyclis 11,d -25,d_abord -14
d_absenc 31,d_aces -51,d_acompa -16,d_acord -92,d_activi -33,d_acueil -9,d_adequa 15,d_adjoin -6,d_admini 20,d_admisi 5,d_aficha -25,d_afiche -22
d_age -40,d_agent -7,d_agents -35,d_aide 38,d_aides -31,d_alerte -4,d_analys 14,d_ancien 18,d_ane 21,d_animat -26,d_anonce -48,d_aout -7,d_apel -26
d_apreci -12,d_aprent 8,d_apres 40,d_archit -29,d_aret 13,d_arete -31,d_argent 16,d_arive -45,d_artist -9,d_asidui 23,d_asocia -70,d_astrei -32
d_asuran -46,d_atache 3,d_atelie -9,d_atente 21,d_atesta 43,d_atribu -5,d_atsem 13,d_auditi -6,d_autori -12,d_autre -32,d_autres 36,d_avance 55
d_averti -18,d_avis -48,d_avoir -11,d_eau -23,d_echean -11,d_ecole -6,d_ecritu 14,d_eforts 20,d_electi -12,d_electr 24,d_eleves 31,d_emarge -42
d_embauc 48,d_emploi -33,d_en -23,d_encadr -7,d_enfant -66,d_engage -35,d_enquet 16,d_entre -15,d_entrep -33,d_entret 3,d_envoi -21,d_equipe 22
d_esai 10,d_etabli 12,d_etat 25,d_ete 68,d_etre 42,d_etudes 32,d_eux 23,d_evalua -16,d_exclus 73,d_experi 36,d_habita 60,d_habitu 4,d_heberg 22
d_heures 34,d_hier -8,d_honete 21,d_honeur 26,d_hopita 7,d_humour -11,d_ici 42,d_identi -31,d_impaye 49,d_imposi -43,d_impot -50,d_incide 17
d_inflig -14,d_inform -35,d_inscri -41,d_insert 16,d_instru 6,d_intere 29,d_interv 41,d_invest -26,d_invita -15,d_object -23,d_observ -35,d_ocupat -4
d_oeuvre 20,d_ofice 47,d_oficie 10,d_ofres -52,d_ordure 17,d_orthog -17,d_ouvert -32,d_un -31,d_une -56,d_urbani 30,d_urgenc 6,d_usager 6,da 12
da_silva 9,dalo -25,dame 40,dame_de -4,dame_est -10,dame_qui -3,danger 51,danger_pour 20,dans -29,dans_ce 46,dans_ces 28,dans_cet -58,dans_chaque -64
dans_l -66,dans_la 42,dans_le 69,dans_les -5,dans_leur 44,dans_mon 10,dans_notre -67,dans_quel -8,dans_quels -50,dans_sa -6,dans_son 15,dans_tous 44
dans_trois 37,dans_un -45,dans_une -55,danse 37,date -52,date_d -35,date_de -52,date_du -50,date_limite -31,dates -61,dates_6 -15,dates_dans -59
dates_de -29,dates_et -45,de -19,de_0 26,de_1 45,de_10 -25,de_12 4,de_150 -18,de_18 -25,de_19 24,de_2 -26,de_2024 -20,de_2025 -21,de_2026 -29,de_23 13
de_3 -56,de_30 -48,de_300 39,de_3e -16,de_4 -27,de_40 11,de_50 30,de_500 -10,de_6 -31,de_60 -37,de_7 -19,de_8 3,de_800 -13,de_9 -16,de_a 12,de_bad -31
de_baigna -26,de_bail -10,de_balcon 18,de_basin -6,de_benevo 5,de_biblio 10,de_bienve -20,de_bon 12,de_bone 33,de_bones 8,de_bons -42,de_bord 9
de_bourse 15,de_brigad -4,de_bus -40,de_cabine -5,de_caise 24,de_candid -50,de_cantin 11,de_carte 35,de_case -10,de_catego -22,de_ce -54,de_celui 47
de_centre -3,de_ces -31,de_cet 48,de_cete -3,de_ceux 27,de_chacun 52,de_chance 45,de_change 25,de_chanti 89,de_chaque 42,de_charge 10,de_chaudi -21
de_chause 5,de_chef 10,de_chien 3,de_chiens 17,de_choisi -10,de_cia -4,de_cinq -15,de_circul -22,de_clasem -11,de_cm2 -31,de_coeur -6,de_comand 7
de_comisi -20,de_compet 63,de_compte -13,de_comuni 57,de_conces -43,de_conclu -48,de_concou -45,de_condol -23,de_condui 21,de_confia 35,de_conge 12
de_conges -47,de_consei -4,de_conser -27,de_consta -53,de_constr -16,de_consul -22,de_contra -11,de_contro -13,de_convoc -26,de_cordin -12
de_cotati -40,de_cote 33,de_courie -22,de_creche 63,de_cuisin -28,de_danger 27,de_danse 41,de_debit 6,de_decisi -22,de_declar 6,de_decroc 37
de_delega -11,de_delibe -39,de_demain 10,de_demand -44,de_demisi 19,de_depart -32,de_depot -41,de_deroga 48,de_design -19,de_desins -4,de_dete -16
de_deux -27,de_dgs -20,de_direct -10,de_dix -28,de_docume 46,de_domici -53,de_dosier -64,de_droit -50,de_droits -11,de_facon 36,de_factur -33
de_faire -5,de_famile -81,de_felici -36,de_femes -77,de_fermet -10,de_fiabil 36,de_fiche -24,de_fin -40,de_fois -31,de_foncti -58,de_format 9
de_formul -12,de_fot -34,de_fourie -5,de_fourni -35,de_fragil 33,de_fraude 17,de_freque -34,de_garant -9,de_garde -4,de_garder 10,de_gardie -33
de_gestio -52,de_grade -21,de_gravat -26,de_hand -35,de_harcel 3,de_janvie -21,de_jeudi 52,de_jeunes 46,de_jeux -40,de_jour -17,de_jours 70,de_judo -27
de_jugeme -58,de_juger 18,de_jury -27,de_justif -20,de_kevin -40,de_l 22,de_la 25,de_laiser -54,de_lectur -33,de_les 18,de_letre -25,de_leur 20
de_leurs 39,de_liaiso 8,de_licenc -7,de_lire 17,de_logeme -20,de_loisir -14,de_louer -20,de_loyer -20,de_lui 45,de_lundi -56,de_m 50,de_ma -30
de_mail -17,de_mairie -26,de_maison -26,de_maitri -30,de_mandat -30,de_marc -8,de_marche -44,de_mardi 36,de_mariag -16,de_mauvai 40,de_me 50
de_medail -45,de_mediat -41,de_menage -27,de_merite 37,de_mes 27,de_metre 38,de_mision -11,de_mle 34,de_moi -17,de_mois 86,de_moitie -68,de_mon 7
de_monde 31,de_montag -18,de_motiva 40,de_musiqu 33,de_mutati 35,de_naisan -42,de_ne -41,de_neige 28,de_netoya 23,de_neuf 4,de_noel -31,de_nomina -15
de_noms -30,de_non -17,de_nos 32,de_notati -26,de_note -10,de_noter -66,de_notes 9,de_notifi -26,de_notre 79,de_nous 33,de_nouvel 48,de_nuit 18
de_onze -23,de_page 34,de_paie -38,de_paieme -12,de_parent 43,de_parkin 26,de_parole 8,de_partir 16,de_pasage -10,de_patrou 16,de_paul 50,de_peintu -22
de_penali 9,de_permis -22,de_person -33,de_petanq -37,de_petit -12,de_piano 18,de_pilota 8,de_place -36,de_plus -24,de_poesie 33,de_pointa 34
de_points 68,de_police -14,de_polici 15,de_polite -42,de_port 26,de_poser 3,de_poste -73,de_poule -35,de_precar 29,de_precis -24,de_prefer 63
de_prenom -15,de_prese -39,de_presen -36,de_preven -20,de_prime 52,de_priori 43,de_prix -35,de_projet 53,de_prolon -19,de_pv 57,de_quarti 37
de_quatre -11,de_questi -51,de_qui 41,de_quinze -13,de_quoi 16,de_radica 30,de_rapel -19,de_raport -31,de_recept -30,de_recete -30,de_recidi 47
de_recoma -53,de_recour -28,de_recrut -42,de_redact -27,de_refus 21,de_regise -16,de_rejet -26,de_reloge 25,de_remise -29,de_rendez -9,de_renouv -23
de_repas -18,de_repond 8,de_repons -26,de_repris 45,de_reside 5,de_resour 36,de_respon -14,de_restau 16,de_result -14,de_retard -20,de_revenu 46
de_risque 37,de_route -16,de_rsa 8,de_rue -38,de_rugby 69,de_sa 54,de_saint -23,de_sale 53,de_samedi -6,de_sancti -28,de_sante 41,de_satisf -37
de_savoir 34,de_se 12,de_seance 10,de_secour 41,de_secteu -32,de_securi -19,de_select -14,de_septem 7,de_serieu 24,de_servic -20,de_servir 36,de_ses 46
de_signal -29,de_signat -59,de_six -82,de_someil 19,de_son 11,de_sonia 42,de_sortie -19,de_stage 4,de_stands -10,de_subven -39,de_suite -7,de_suivi 5
de_survei -24,de_suspen -18,de_synthe -51,de_table -19,de_tablea -12,de_taxi -12,de_teleph -18,de_teletr 27,de_temps -87,de_terase 9,de_tes 53
de_theatr 18,de_titula -4,de_tom -8,de_touris -6,de_tous -17,de_tout 10,de_transm 19,de_travai -59,de_travau -6,de_trois 20,de_troisi 18,de_trop 25
de_troubl 46,de_un 30,de_vacanc -41,de_valeur 51,de_vie 14,de_vingt 33,de_violen -9,de_visite 32,de_voeux -32,de_voile 25,de_voir 15,de_voirie -10
de_voisin 9,de_vote -15,de_voter 17,de_vous 15,de_vulner 36,debat 28,debit -19,debit_tempor -35,debite 14,debite_de 14,debord 13,debout 39,debrou 39
debrou_toi 31,debut -43,debuta 29,debute -18,decale -30,decemb -37,decemb_a -13,decern 47,decern_les 44,decern_par -19,deces -36,dechet -43,decide -38
decide_a 33,decide_apres -23,decide_d -10,decide_de -58,decide_du -34,decide_en -31,decide_le -12,decide_par -35,decide_qui 22,decide_si 24
decide_un -22,decisi -42,decisi_d -53,decisi_de -42,decisi_du -46,decisi_est -19,decisi_pour 35,decisi_prise -16,decisi_signe -24,declar -43
declar_a -14,declar_dans -58,declar_de -36,declar_par -41,declar_preala 65,declar_sans -25,deco 29,decore 26,decoup -9,decouv -17,decret -36
decret_de -17,decris -3,decris_le -13,decris_les -13,decrit 55,decrit_ci 42,decroc 39,decroc_de 34,decroi 31,dedans -25,deduir 10,deduis 55,defail 47
defaut 52,defaut_de 64,defavo 51,defens -41,defini -54,defini_en -7,degre 46,degre_de 47,degrev -7,dehors 63,deja -23,deja_eu 15,dela -9,dela_de 9
delai -28,delai_d -9,delai_de -32,delai_pour -20,delais -41,delais_de -24,delega 29,delega_a 29,delega_aux 7,delega_de -17,delegu 57,delegu_au -20
delibe -29,delibe_atribu 15,delibe_creant -11,delibe_d 72,delibe_de 4,delibe_du -42,delibe_fixant -26,delibe_le 5,delibe_par -6,delibe_qui 4
delibe_sur 59,delica -31,delivr 8,delmas 32,demain 53,demain_matin 19,demand 24,demand_a -80,demand_d -6,demand_dans -3,demand_de 45,demand_des -36
demand_du 31,demand_en -37,demand_est -53,demand_et 23,demand_l 15,demand_la 72,demand_le -30,demand_les -33,demand_par 74,demand_pas -31
demand_pour -36,demand_pourqu -41,demand_qu -96,demand_un -61,demand_une 13,demarc -43,demeur 6,demeur_a -13,demeur_au -25,demi 6,demi_page 34
demisi 23,demont 26,demoti 25,deneig -9,denis 65,deonto -14,depart -40,depart_a -22,depart_ces -7,depart_des -6,depart_en -28,depart_et -44
depart_les 27,depase 10,depend 16,depens -65,deplac -19,depose -9,depot -32,depot_de -28,depot_pour -6,depot_sauvag 41,depots -35,depots_sauvag -36
depoui -58,depuis -28,depuis_2021 -14,depuis_des 24,depuis_deux -14,depuis_janvie 6,depuis_la -11,depuis_le 12,depuis_mars -11,depuis_que -22
depuis_septem 10,derier 67,dernie 31,dernie_anes -43,dernie_colone 64,dernie_ligne 39,dernie_paragr -13,dernie_place 21,deroga 28,deroga_de 10
deroga_des 19,deroga_scolai -32,deroul -41,deroul_d -9,deroul_un -12,des 3,des_2 -13,des_absenc 6,des_adjoin 48,des_admis 38,des_agents -64,des_aides 4
des_aines -3,des_animat 4,des_arets 7,des_aseseu -21,des_asocia -24,des_autres -6,des_benefi -10,des_besoin -51,des_buleti -4,des_candid -54
des_cases -19,des_chalet -24,des_choses -7,des_cinq -14,des_cles 16,des_clubs 54,des_colis 6,des_compte 40,des_consei -11,des_contra 15,des_courie 52
des_crenea -3,des_criter -37,des_cv 10,des_dates -9,des_dechet -16,des_delegu -14,des_demand -7,des_deux 50,des_dix -9,des_docume -33,des_domain -30
des_dosier -12,des_douze -16,des_ecoles 39,des_elus -54,des_enfant -35,des_entret -47,des_equipe -7,des_etapes -33,des_etoile 39,des_exposa -6
des_faits -15,des_famile 22,des_fetes 5,des_financ -8,des_gens 18,des_habita -49,des_heures 6,des_histoi 13,des_huit 41,des_incide 11,des_inscri -63
des_jardin -16,des_jeunes 49,des_jures -29,des_le -28,des_letres -8,des_lieux 4,des_lilas 43,des_locata 43,des_logeme -30,des_lots -32,des_mails 9
des_mains 4,des_maison -7,des_martin 18,des_membre -45,des_mois 24,des_mots 24,des_neuf 40,des_noms -15,des_notes 6,des_objets -20,des_ofres 44
des_onze 34,des_parent 25,des_perman -18,des_person -41,des_photos 28,des_pieces -46,des_places -45,des_plis -14,des_points -29,des_prets 7
des_prix -58,des_projet 64,des_quatre 59,des_questi -50,des_remarq -5,des_repons -6,des_resour -28,des_result -48,des_risque -36,des_rivera 27
des_rues -47,des_sages 13,des_saison -12,des_secour -15,des_servic -22,des_signal 13,des_six 11,des_sports -61,des_stagia 20,des_subven -12
des_travau -28,des_trois 41,des_usager -5,des_vehicu -3,des_vitres -6,descri -36,descri_de 68,design -33,design_l 52,design_le 34,design_les -22
design_par -40,design_un 11,desine -4,desins 29,desord -27,desous 6,desous_et 14,desous_le -12,desous_pour -17,destin -6,desus 38,desus_de 7,detail -39
dete 33,dete_de 44,detect 46,detect_les 16,determ 39,determ_la -27,determ_si 35,detes 20,detres 65,deux 23,deux_a 33,deux_ados 9,deux_agents 40
deux_ans -13,deux_asocia 18,deux_autres -36,deux_candid 41,deux_clubs -15,deux_colone -58,deux_courie 56,deux_demand 32,deux_dernie -64,deux_dosier 35
deux_en -16,deux_enfant 47,deux_et 43,deux_famile 12,deux_fois 53,deux_la -44,deux_le 18,deux_letres 18,deux_lignes -39,deux_listes 7,deux_mamans 40
deux_minute -55,deux_mois -39,deux_ofres -3,deux_pages -34,deux_paragr -40,deux_person 19,deux_phrase -20,deux_places 5,deux_postes 57,deux_qui 9
deux_tas 18,deux_temoig 40,deux_titres -45,deux_versio 12,deux_voisin -20,deuxie -45,devais 42,devait 16,devant 18,devant_chaque 20,devant_l -35
devant_la -19,devant_le 17,develo -15,deviat -12,devien -13,devine 29,devine_l 12,devine_lequel 16,devine_lesque 34,devis 32,devis_de -21,devis_et 10
devoir 30,devons 25,devons_nous 8,devrai 48,devrai_avoir 22,devrai_etre 37,devrai_paser 13,devrai_recevo 28,dgs -12,dgs_d 14,diagno -26,diara -4
dicte -68,difere -39,difere_entre -35,dificu 34,digne 35,digne_de 16,dignes 66,dimanc -15,diplom -54,diplom_a -20,diplom_declar -11,diplom_et -28
dirais 29,dire -65,dire_a -28,dire_qu -5,dire_que -45,dire_qui -46,dire_quoi -16,dire_si 4,direct 5,direct_a -47,direct_d 41,direct_de 59
direct_des -14,direct_du 27,direct_est 26,direct_et -56,direct_genera -7,direct_pour -17,dirige 39,dis 11,dis_au 26,dis_ce 17,dis_etre 33,dis_il 12
dis_je -18,dis_l -15,dis_la -66,dis_laquel -9,dis_le -74,dis_lequel 23,dis_non -30,dis_nous 31,dis_oui 37,dis_qu 35,dis_que 41,dis_qui 55,dis_quoi -63
dis_si 42,dis_vrai 9,disant 33,discip -18,discip_a -8,discip_avec 64,discip_du -14,discip_et 34,discip_pour -15,discou -44,discou_de -44,discou_du -14
discou_pour -41,discre 47,discri -42,dise -19,dispon -39,dispos -18,dispos_de -14,disput 23,distan 21,distin 19,distin_les 11,distri 11,distri_les 78
dites 41,dites_moi 26,divers -7,divise -3,divorc 27,dix 34,dix_ans 15,dix_dernie -12,dix_huit 15,dix_jeunes 19,dix_jours -17,dix_lignes -12
dix_meileu 16,dix_minute -31,dix_neuf -3,dix_questi -38,docile 53,docteu -7,docume -43,docume_a -9,dois -23,dois_je -81,dois_rendre 5,doit -38
doit_choisi 37,doit_conten -9,doit_ele -29,doit_en 3,doit_fourni -33,doit_il -68,doit_on -10,doit_partir 30,doit_rester 11,doive 7,doiven -19,dojo -8
domain -31,domici 27,domici_et 3,donc 34,donc_pas -15,done 16,done_a 44,done_la 35,done_le -44,done_les 11,done_moi 35,done_raison 4,done_ta 100
done_un 33,done_une -71,donent 16,doner 34,doner_d -38,doner_de 36,doner_la 44,doner_les -29,donera 32,donera_a 8,donera_tu 16,dones -27,dones_a -6
dones_par -21,donez 30,dont 4,dont_deux -19,dont_la -36,dont_le -9,dormir 25,dort 21,dos 36,dosier 28,dosier_118 3,dosier_a 7,dosier_avant -75
dosier_benali 62,dosier_comple -43,dosier_d -79,dosier_de 6,dosier_depose 61,dosier_des 24,dosier_du -27,dosier_en 9,dosier_et 54,dosier_les 44
dosier_n -22,dosier_par 5,dosier_que 39,dosier_qui 25,dosier_sont -8,dosier_sur 38,double 34,doublo -78,doublo_dans -95,douce 22,doue 31,doute 20
doute_sur -3,douteu 34,doux 28,douze 39,douze_candid 16,douze_places 9,douze_questi -22,dpe -41,drese -3,drese_la 29,drese_le 5,drese_un -14,dreser 8
dresez 17,drh -9,drh_a -32,droit -59,droit_a -26,droit_au -23,droit_de -69,droits -37,du_11 -19,du_12 -38,du_14 -42,du_15 -48,du_17 -15,du_18 -23
du_1er -33,du_2 -25,du_20 -28,du_22 9,du_3 -47,du_30 -8,du_31 -18,du_3e 31,du_4 -11,du_5 -46,du_7 -20,du_8 -34,du_9 10,du_baileu -44,du_bar -13
du_benevo 14,du_bilan -24,du_bourg -16,du_bruit -33,du_budget 52,du_buleti -22,du_bureau -47,du_cabine -24,du_campin 39,du_candid 67,du_cap -15
du_car -9,du_carnav 16,du_cas -12,du_centre -17,du_chanti -79,du_chef 32,du_chien 22,du_cia 15,du_cimeti -29,du_clspd 34,du_club -56,du_code -32
du_comand 14,du_comerc 11,du_comite 66,du_compte -33,du_concou 27,du_confli 27,du_consei 12,du_conte -13,du_contra -26,du_courie 6,du_cst 11,du_ctm -7
du_depart -56,du_depot 36,du_dernie 45,du_dgs -38,du_dimanc 32,du_direct 22,du_docume -23,du_dosier -6,du_festiv 52,du_fichie 58,du_fonds 17,du_fot 30
du_four -17,du_foyer 7,du_futur 7,du_gardie -8,du_genre 42,du_groupe -4,du_guiche -10,du_gymnas -12,du_jour -21,du_jury -19,du_kiosqu 8,du_lavoir -16
du_logici 73,du_lot 62,du_lotise 3,du_maire -27,du_marche -12,du_mardi 5,du_matin -20,du_medeci -3,du_meileu 16,du_mercre 23,du_merite -31
du_minibu -33,du_minist -9,du_mois 17,du_montan 31,du_moulin 18,du_multi -4,du_nom -41,du_nombre 63,du_nouvel -72,du_parc -16,du_parkin 9,du_parvis 29
du_perisc 31,du_permis -13,du_person -24,du_plafon -10,du_plaign -20,du_plan -47,du_plu -15,du_plus 16,du_port -17,du_portag 51,du_poste -10
du_prefet -9,du_premie -24,du_prix -33,du_procur -25,du_projet -34,du_pv -43,du_quarti 51,du_raport -72,du_recrut 34,du_regist 51,du_reglem -33
du_repas -31,du_respon -4,du_rsa 28,du_samedi 30,du_scruti -30,du_secour 23,du_secret 25,du_serieu 15,du_servic 62,du_site 7,du_sporti 31,du_square 33
du_stade -8,du_tablea 13,du_temps 44,du_tirage -21,du_toit 12,du_tourno -53,du_tout 22,du_travai -35,du_trimes 22,du_vilage 5,du_voisin 5,du_vote -22
dufour -6,dupuis 28,durand 41,durand_tp 21,dure -42,dure_d 70,dure_de 35,dure_le -45,dynami 18,e 94,each 13,each_aplica -14,early:0 -27,early:000 35
early:01 -14,early:02 11,early:03 -6,early:1 -7,early:10 16,early:100 -14,early:11 32,early:112 -13,early:118 -38,early:12 -3,early:120 25,early:13 -8
early:14 -28,early:140 7,early:15 -13,early:150 -28,early:16 -18,early:17 -6,early:18 26,early:19 51,early:1er -21,early:1re -19,early:20 -27
early:200 -14,early:2009 -33,early:2019 -51,early:2021 -8,early:2023 -28,early:2024 -48,early:2025 26,early:2026 -20,early:2027 -10,early:21 -25
early:210 -16,early:212 -26,early:214 -5,early:22 44,early:23 40,early:24 -8,early:240 -31,early:25 -8,early:250 -10,early:26 14,early:27 16
early:28 28,early:29 11,early:2e -7,early:3 15,early:30 38,early:300 41,early:31 41,early:310 -22,early:312 -7,early:35 5,early:38 -27,early:3e -4
early:4 -13,early:40 63,early:400 32,early:41 12,early:412 19,early:42 12,early:45 11,early:450 -54,early:47 -19,early:5 -53,early:50 29,early:500 -6
early:51 30,early:52 -20,early:540 19,early:58 -50,early:6 -30,early:60 19,early:600 -26,early:61 12,early:62 -48,early:640 6,early:7 -44,early:74 -13
early:8 36,early:80 18,early:800 -19,early:81 -4,early:84 38,early:87 -10,early:88 -6,early:9 -31,early:90 20,early:900 -17,early:91 29,early:a -12
early:abadie -14,early:abord -44,early:abri 37,early:abribu 29,early:absenc -3,early:absent 90,early:absten -19,early:abusen 7,early:acepte -38
early:aces 6,early:achete 11,early:aciden -39,early:acord -53,early:acorde -22,early:acroch 29,early:acte 9,early:activi -19,early:acueil 49
early:acuse 55,early:adapte -15,early:adhere 21,early:adjoin -15,early:admini -59,early:admis -4,early:admisi 8,early:adopte -14,early:ados 31
early:adrese -32,early:adulte 6,early:aere 28,early:afaire 31,early:afaise -13,early:afecte -14,early:afiche -27,early:afirme 30,early:ag -39
early:age 48,early:agent 14,early:agente 8,early:agents 15,early:ages 23,early:agreme 6,early:agresi -57,early:ai 27,early:aider -3,early:aimabl -41
early:aimera 19,early:ainsi -4,early:aire 4,early:ait -22,early:ajourn -21,early:ajoute 17,early:alcol 19,early:ale -24,early:alerte -47,early:alocat 7
early:alphab -42,early:amende 29,early:amical 9,early:amis 8,early:an -37,early:analys -14,early:ancien 36,early:ane 43,early:anexe 31,early:anglai -33
early:animat -14,early:animau 3,early:anonce -58,early:anonym -3,early:anorma 3,early:ans 32,early:antece 29,early:anteri -11,early:anuel -38
early:anule -7,early:aout -13,early:aparte 30,early:apel 23,early:apelen -6,early:apeler 53,early:apels -11,early:apliqu -34,early:apreci -33
early:aprent 9,early:apres -64,early:apte -7,early:arabe -25,early:arbitr 46,early:arbres -62,early:archit 24,early:aret 44,early:arete -31
early:arets 17,early:argume -13,early:arive 23,early:art -20,early:artifi 18,early:artisa 28,early:artist 12,early:as 21,early:asembl 26,early:asez 25
early:asista 17,early:aso 4,early:asocia 21,early:astrei 50,early:asuran -6,early:asvp -18,early:ataque 42,early:ateint 5,early:atelie -18
early:atend 5,early:atende 8,early:atends 13,early:atendu -12,early:atente -33,early:atesta 29,early:atitud 46,early:atribu -28,early:atsem 18
early:au 37,early:aubin 36,early:aubry -22,early:aucun 19,early:aucune -32,early:auditi 49,early:aupres -3,early:aurait 19,early:ausi 60
early:auteur 54,early:autono 22,early:autori 76,early:autre 35,early:autres 21,early:aux -56,early:avance -35,early:avant -45,early:avec 31
early:averti 16,early:avis -48,early:avoir 15,early:avons -9,early:avril -16,early:b 5,early:bac -20,early:bachel 27,early:bafa -4,early:bagare 21
early:bail 23,early:baileu 17,early:balcon -27,early:banque -17,early:bar 46,early:bareme -50,early:barnum -10,early:bas 34,early:base -24
early:bati -29,early:batime -30,early:batipl 4,early:bavard 22,early:beau 43,early:beauco 30,early:bebe 21,early:bebes 26,early:benali 24
early:benefi 40,early:benevo 38,early:bercea 61,early:besoin 9,early:biblio 58,early:bien 14,early:bilan -19,early:bilans 17,early:bio -13
early:bizare 41,early:bleu 13,early:bleue 38,early:blin 45,early:bon 29,early:bone 43,early:bons -19,early:bonsoi 17,early:boulan 15,early:bourg -10
early:bourse 28,early:bras 15,early:brocan 11,early:brouil -17,early:bruit -13,early:buleti -40,early:bureau 4,early:bus -8,early:buvete 49
early:ca -36,early:cabine 44,early:cadre -7,early:cadres 31,early:cafe -22,early:caise 40,early:cal -29,early:calcul -36,early:caleol 42,early:calme 11
early:camion 6,early:campin 76,early:canicu 21,early:cantin -80,early:cao -26,early:cap -33,early:capabl 15,early:capaci 37,early:car 11
early:caract 10,early:care -23,early:carnot -25,early:carte 29,early:cartog 48,early:case 15,early:cases -71,early:catalo -57,early:catego 52
early:cause -4,early:cautio 21,early:cb -58,early:cd 13,early:cdi 6,early:ce 32,early:cele 24,early:celui -9,early:cent 13,early:centre -12
early:ceremo 4,early:certai 31,early:certif 27,early:ces -48,early:cest 9,early:cet 23,early:cete 46,early:ceux 22,early:chacun -17,early:chaise -17
early:chalet 49,early:chaleu -9,early:chambr 24,early:champi -36,early:chance 46,early:change 11,early:chapit -84,early:chaque 37,early:charge 17
early:chats 27,early:chaudi -41,early:chaufa -22,early:chaufe 40,early:chause -56,early:chef 45,early:chefe -24,early:chefs -6,early:chemin -35
early:chez 29,early:chien 17,early:chifre 17,early:choisi -51,early:choix -58,early:choral 18,early:chose -30,early:chrono 4,early:chute 13
early:ci -11,early:cia -12,early:cimeti -27,early:cinq 67,early:cinqua 10,early:circul -5,early:citoye 6,early:civil 31,early:clair -34,early:claire 21
early:clase -69,early:clasem -17,early:claser -37,early:clases -60,early:cles 30,early:clos -9,early:club 18,early:clubs 47,early:cm2 -14
early:coche -38,early:coin 15,early:colas -36,early:cole 43,early:colect -22,early:colegi 30,early:colegu 19,early:coles 30,early:colin -16
early:colis 31,early:colone 28,early:comand -15,early:combie -42,early:come -68,early:coment -56,early:comerc 37,early:comisi -36,early:comite 35
early:compar 8,early:compet -9,early:comple 75,early:compor 29,early:compos -5,early:compre -81,early:compri -32,early:compta -31,early:compte 51
early:comuna 24,early:comune 16,early:conais 14,early:conait 42,early:concer 10,early:conces 21,early:conclu -10,early:concou 45,early:condam 11
early:condit -5,early:conduc 53,early:confia 32,early:confie 28,early:confir 4,early:confli 28,early:conge -3,early:conges -50,early:consei -18
early:consen 4,early:conser 5,early:consig -5,early:consta -33,early:constr 34,early:consul 19,early:contac 7,early:conten 34,early:contes 7
early:contex 11,early:contra 13,early:contre 69,early:contro 51,early:conus -4,early:convai 47,early:conven -16,early:convie -53,early:convoc -20
early:convoq 17,early:copera 58,early:copie 28,early:copies 64,early:cordin -19,early:cordon -6,early:corect 9,early:coresp 29,early:corige -81
early:corine -7,early:costa 35,early:cotati -49,early:cote 15,early:coucou -27,early:coup 26,early:coupe 20,early:couple 27,early:couran 6
early:courie -7,early:cours 27,early:court 39,early:cousin 43,early:cout -56,early:couver -24,early:cp -22,early:cre -8,early:creati 25,early:creche 30
early:credit 27,early:crenea -39,early:crie 18,early:criter -18,early:critiq 41,early:croire 27,early:crois -13,early:croit -52,early:cst 15
early:cuisin 31,early:cultur 23,early:cv 15,early:d -22,early:dalo 28,early:dame 42,early:danger -61,early:dans -23,early:danse 19,early:date -41
early:dates -47,early:de 14,early:debord -17,early:debuta 10,early:decemb -23,early:decide -36,early:decisi -40,early:declar -47,early:decouv 17
early:decris 5,early:decrit 44,early:dedans 6,early:defavo 10,early:defens 27,early:dehors 74,early:deja 46,early:delai -12,early:delais -53
early:delega 13,early:delegu 69,early:delibe -41,early:demain 28,early:demand 16,early:demarc -9,early:demeur -17,early:deneig -29,early:depart -60
early:depase 5,early:deplac 17,early:depose -16,early:depot -7,early:depoui -49,early:depuis 28,early:dernie 39,early:deroga 42,early:deroul -21
early:des 10,early:descri -58,early:design -45,early:desord -27,early:desous -19,early:desus -27,early:dete 26,early:detent 16,early:detes 9
early:deux 44,early:deuxie -16,early:devant -20,early:devis 30,early:devons 22,early:devrai 24,early:dgs -46,early:diagno -53,early:dialo 3
early:dicte -47,early:difere 15,early:digne 29,early:dimanc 65,early:diplom 33,early:dire 24,early:direct 11,early:dirige 28,early:dis 5
early:disant -10,early:discip 29,early:discou -57,early:disent 23,early:disput 20,early:distri 41,early:divise -3,early:divorc 25,early:dix 41
early:docume 29,early:dois -9,early:doit -36,early:doiven -40,early:domain -10,early:domici 8,early:donc 6,early:done -43,early:doner 16,early:donera 6
early:dones 6,early:dont -7,early:dormir 22,early:dort 39,early:dosier -17,early:douce 20,early:douze 8,early:drh 3,early:droit -39,early:droits -14
early:durand 23,early:dure -44,early:eau -30,early:ecarte 12,early:echang 22,early:echean -22,early:eclair 31,early:ecole -9,early:ecoles 30
early:ecrire -64,early:ecris -16,early:ecrit 5,early:ecrite -40,early:ecritu -8,early:edf 49,early:educat 8,early:efecti -48,early:egalit -28
early:elabor -32,early:ele 23,early:electi -19,early:electr -45,early:eles 32,early:eleve -32,early:eleves 10,early:elimin -18,early:elire 22
early:elu -66,early:elue -35,early:elus -25,early:ema 9,early:embauc 23,early:emplac 34,early:emploi -48,early:en 25,early:encadr 31,early:encein 11
early:encore -10,early:end -3,early:energi -33,early:enfanc 45,early:enfant -21,early:engage 22,early:enquet -34,early:enregi -61,early:ensuit 6
early:entend 26,early:entrai -26,early:entre -5,early:entrep 5,early:entret 16,early:envelo 43,early:enviro -32,early:envisa 12,early:envoye 34
early:enzo 18,early:epicer 15,early:epouse 24,early:epoux -8,early:equili 25,early:equipe 11,early:es 9,early:esai 8,early:escali -5,early:est 33
early:estima 11,early:estime 21,early:et -13,early:etabli 42,early:etait 23,early:etat -4,early:etc -12,early:ete -37,early:etes 20,early:etique 53
early:etoile 15,early:etre -22,early:etudes 8,early:etudia 44,early:eu -4,early:euros -22,early:eux -20,early:evalua -57,early:evalue -63
early:eviter 48,early:ex 46,early:excel -38,early:except 26,early:exclur 54,early:exclus -6,early:exclut 7,early:excuse 12,early:experi 14
early:expert -5,early:explic 42,early:expliq 26,early:exposa -5,early:extrai 15,early:fabre 5,early:facade -53,early:face -40,early:facebo -34
early:facile 15,early:facon -12,early:factue -20,early:factur 28,early:facult 10,early:faible 31,early:faire -40,early:fais 21,early:fait 26
early:faites 40,early:faits 17,early:famile 49,early:famili 23,early:fatigu 20,early:faudra -3,early:faure 29,early:faut 37,early:faute 52
early:fautes -42,early:fauteu 18,early:favora -4,early:feme 29,early:femes -59,early:ferait 32,early:fereir 12,early:ferme 13,early:fermet -24
early:festiv -22,early:fete 8,early:fetes 19,early:feuile -48,early:fevrie -24,early:fiable 28,early:fiche -29,early:fiches -10,early:fictif -7
early:figure -31,early:file 57,early:files 11,early:filme 17,early:fils 17,early:fin 38,early:financ 25,early:fisure -18,early:fixe -35
early:fleuri -34,early:fo -47,early:foch -25,early:foi 29,early:fois 44,early:foncti -18,early:fonds 45,early:forain -48,early:format -6
early:forme -23,early:former -42,early:formul 16,early:forum -39,early:fot 40,early:fourie 6,early:fourni -9,early:foyer 9,early:foyers 15
early:franca -29,early:franch -3,early:frape -27,early:fratri 11,early:fraude 5,early:fsl 18,early:fuite 7,early:furieu 32,early:fusion -12
early:futurs -9,early:gagne 14,early:garant 18,early:garcia 18,early:garcon 14,early:gardie 34,early:gare -46,early:garnie -3,early:gars 10
early:genou -7,early:gens 9,early:gentil 6,early:gerant 37,early:gerard -37,early:gestio 35,early:gir -6,early:girard -11,early:glise 49,early:gof 24
early:goses 31,early:grade 28,early:grand -45,early:grande 28,early:grands 5,early:graphi -8,early:gratui 5,early:gravat -26,early:grile -25
early:gros 26,early:groupe 47,early:guiche -8,early:guide -30,early:gym 25,early:gymnas -39,early:h 14,early:habita -16,early:habite -12
early:habitu 42,early:hadad 40,early:hal 33,early:hales 7,early:hand -16,early:handic 21,early:harcel 8,early:hause 10,early:hauteu -4,early:heberg 40
early:hesite 46,early:heure -27,early:heures -47,early:hier -46,early:hierar -3,early:histor 23,early:hiver 18,early:homage -22,early:home 36
early:honete 26,early:honeur 31,early:hopita -20,early:horair 12,early:horizo 41,early:hors 19,early:hostil 26,early:ht -17,early:hugo -38
early:huit 43,early:humain 47,early:ici 51,early:ide 20,early:identi -51,early:ides -35,early:il 40,early:ils 58,early:imagin 10,early:imeubl 27
early:impaye 42,early:import -37,early:impose 5,early:imposi -57,early:impres 12,early:imprim -5,early:incapa -26,early:incide -7,early:incomp 27
early:indemn -31,early:indiqu -60,early:ines 20,early:infirm 33,early:inflig 14,early:inform -56,early:inonda 13,early:inquie 12,early:insalu -44
early:inscri 52,early:insist 13,early:inspec -13,early:instit 8,early:instru 16,early:insult 9,early:intent 9,early:interd 53,early:intere 4
early:interi -33,early:intern 19,early:intero -27,early:interv 26,early:inutil 13,early:invest -12,early:invita -34,early:invite 64,early:iregul -27
early:isole 5,early:iv 26,early:jamais 47,early:janvie -28,early:jardin 17,early:jaures -17,early:je 28,early:jean -7,early:jeu 12,early:jeudi -24
early:jeune 35,early:jeunes 41,early:joins 12,early:joint -26,early:jointe -49,early:joints 24,early:joue 27,early:joues -30,early:joueur 36
early:jour -7,early:journa -4,early:journe 11,early:jours -15,early:judo 8,early:juge -69,early:jugeme -53,early:juilet -36,early:juin 5,early:jules -3
early:julien -17,early:jumeau 6,early:jumela 26,early:jure 48,early:jury -22,early:jusqu 6,early:juste 29,early:justif -11,early:k -5,early:karim -20
early:kebab 26,early:keita -10,early:keler 19,early:kevin 5,early:kiosqu 21,early:klein -10,early:km -38,early:l -19,early:la -5,early:label 17
early:laique 9,early:laise 46,early:laiser 44,early:lamber 42,early:lampad -5,early:lance -6,early:langag -5,early:laquel -24,early:laurea -45
early:lavoir -8,early:le -14,early:le_ton 21,early:lea -9,early:lecteu 20,early:lectur -68,early:lefort -4,early:legiti 20,early:lenoir -26
early:leo 87,early:lequel 22,early:les -16,early:lesque 44,early:letre -25,early:letres 53,early:leur -10,early:leurs 45,early:libere 45,early:libre 27
early:libres 17,early:lieu -62,early:lieux 10,early:ligne -4,early:lignes -40,early:lilas 17,early:limite 49,early:lina -5,early:lire -70,early:lis 21
early:liste 44,early:listes -23,early:lit -36,early:litige -4,early:livrai 20,early:livres -38,early:livret -32,early:local 41,early:locale -20
early:locata 16,early:locaux 27,early:logeme 39,early:logici -39,early:loi -41,early:loic -17,early:loisir -32,early:lopez 32,early:lors 31
early:lot 10,early:lotise -45,early:lots 28,early:loue -34,early:louer 5,early:loyer 8,early:lu 11,early:lucas 7,early:lui 59,early:lundi -16
early:m2 -9,early:ma 12,early:machin 19,early:madame -13,early:mai -42,early:mail -46,early:mails 41,early:main 19,early:mains 17,early:mainti 36
early:maire -35,early:mairie -60,early:mais 42,early:maison 43,early:maitre 61,early:maitri 37,early:mal 36,early:malade 25,early:maladi 45
early:malik 14,early:maman 27,early:mamans 22,early:mandat 9,early:manipu 8,early:manon 17,early:manque -16,early:mantea 11,early:manusc -34
early:mapa -110,early:marc 17,early:marcha 26,early:marche 5,early:mardi -33,early:mari 30,early:mariag -27,early:mars -26,early:martin 44
early:matern 26,early:mathis 6,early:matin -27,early:mauvai 10,early:maximu -22,early:me -4,early:medeci -19,early:mediat -80,early:medica 12
early:meileu 29,early:melang -17,early:membre -14,early:meme 26,early:memes -44,early:memoir 39,early:menace 26,early:menage 30,early:ment 9
early:mentio 12,early:mer -14,early:mere 56,early:merita -6,early:merite 10,early:mes -46,early:mesage 30,early:meteo -38,early:method 33
early:metier 7,early:metre 48,early:mets -42,early:micro 15,early:midi -16,early:mieux -36,early:mile -13,early:milion -18,early:mineur 43
early:minibu -30,early:minute -22,early:mis 16,early:mise 21,early:mision -33,early:mle 34,early:mode -7,early:modele -41,early:moi -23,early:moins -38
early:mois 44,early:moisis 23,early:mon -26,early:monde 22,early:monsie 45,early:montan -21,early:montre 13,early:moral 55,early:morel 33,early:mot 19
early:motif -42,early:motifs 11,early:motiva 38,early:motive 27,early:mots -43,early:moulin 19,early:moyen 24,early:moyene 40,early:moyens -17
early:munici 20,early:mur -16,early:musiqu 23,early:mutati 43,early:n 35,early:nadia -30,early:nageur 51,early:naisan 20,early:ne -13,early:neglig 29
early:negoci 4,early:neige -21,early:netoya -10,early:neuf 30,early:neutre 36,early:neuve 7,early:nguyen 20,early:ni -3,early:nids -10,early:nie 36
early:niveau -8,early:noah -8,early:noe 18,early:noel 32,early:nom -56,early:nombre -43,early:nome -12,early:nomer 10,early:nomes -30,early:nomina -17
early:noms 38,early:non 49,early:nord 23,early:nos -36,early:notair 31,early:notati -27,early:note -56,early:noter -58,early:notes -20,early:notifi -54
early:notre 10,early:nounou 32,early:nous 34,early:nouvea -12,early:nouvel -22,early:novemb 3,early:nuit 13,early:numero -25,early:objet 16
early:obliga 6,early:observ 11,early:obtenu -20,early:ocasio 49,early:octobr -40,early:ocupe 38,early:odile 19,early:oeuvre 15,early:ofice 5
early:oficie 3,early:ofre -53,early:okafor -30,early:olivie 8,early:ont -31,early:onze 35,early:oposit 19,early:oral 10,early:ordre -30
early:organi -21,early:orthog -23,early:ou 55,early:oublie 42,early:ouest 27,early:oui 39,early:ouvert 47,early:ouvrir 5,early:page -24,early:pages -51
early:pai 7,early:paie 47,early:palmar -45,early:pane -29,early:paneau -9,early:papa 41,early:papier -25,early:paquet 23,early:par -47,early:paragr -23
early:parait 44,early:parc 6,early:parce -32,early:parcel -35,early:parcou 37,early:parent -54,early:parfoi -6,early:parkin 25,early:parle 34
early:parlen 14,early:parler 11,early:parmi 34,early:parole 15,early:part 6,early:partag 20,early:parten -33,early:parti -34,early:partic 46
early:partie -34,early:partir 35,early:partou -23,early:parts -35,early:pas 25,early:pasage -28,early:pase -50,early:pasepo 31,early:paser 13
early:pasera 20,early:pasteu 33,early:patron -10,early:payer 14,early:peau 13,early:peintu 36,early:penali 9,early:penche 5,early:pendan -27
early:penibl 9,early:pense -40,early:pepini -5,early:perdu 67,early:pere 22,early:period -12,early:perisc 11,early:perman -44,early:permis -45
early:peron -5,early:person 22,early:petanq -12,early:petit 16,early:petite 41,early:petiti 7,early:petits 25,early:peu 29,early:peur 13,early:peut -66
early:peuven 6,early:peux -22,early:photo 8,early:photos 51,early:phrase -14,early:picard 23,early:pichon 19,early:piece 16,early:pieces -41
early:piere -10,early:piles 34,early:pilota 8,early:piscin 20,early:place 31,early:places 42,early:placie 4,early:plafon -21,early:plaign -55
early:plaint 43,early:plan 8,early:planin -20,early:plaque -15,early:plein -39,early:pleure 22,early:plis 23,early:plombi 13,early:plus -23
early:plutot 22,early:pmr 20,early:point 24,early:pointa 25,early:points -16,early:poli 13,early:police 34,early:polici -51,early:ponctu 13
early:pons 16,early:pont 15,early:popula 9,early:port 29,early:portag -47,early:porte 20,early:porteu 52,early:portra 11,early:pose -44,early:poser -11
early:posibl 25,early:post -44,early:poste 19,early:postes 48,early:postul 42,early:pouce -32,early:poule -8,early:pour 33,early:pourqu -44
early:pouse 35,early:pratiq -30,early:prefec -13,early:prefer -52,early:prefet -8,early:premie -38,early:prend 16,early:prenom 7,early:prepar -31
early:prese 45,early:presen 23,early:presid 18,early:presqu 23,early:presta -5,early:pret -12,early:prete 25,early:preten 37,early:preven -7
early:prever 12,early:prevoi -25,early:prevue -23,early:prime 19,early:princi 19,early:priori -56,early:pris -7,early:prise -21,early:prises 7
early:prison 14,early:prix -9,early:pro -30,early:proced -20,early:proces -36,early:procha -19,early:procla -25,early:produi 4,early:prof 23
early:profes -79,early:profil 31,early:profit 10,early:progra -40,early:progre -33,early:projet 18,early:promot -4,early:promou 19,early:pronon -53
early:propos -43,early:propre -39,early:propri 37,early:ps -30,early:psycho 12,early:pu 24,early:public -24,early:publiq -51,early:puis 16,early:pv -9
early:qu -4,early:qualit 27,early:quand -28,early:quaran -6,early:quarti 58,early:quator -18,early:quatre 7,early:quel 59,early:quele 37
early:queles -34,early:quelqu 42,early:quels -48,early:qui 39,early:quinze 3,early:quoi -39,early:quotie -33,early:r -30,early:racont -43
early:radica 30,early:radie -19,early:raison -36,early:ralent -47,early:rang -26,early:range 18,early:rapel 34,early:rapele 12,early:raport -32
early:raproc 6,early:rdv 16,early:recapi -9,early:recens 5,early:recent -14,early:recept -19,early:recevo -11,early:reclam 20,early:recoit -6
early:recoma 29,early:recomp -27,early:recopi 12,early:recour -27,early:recrut -27,early:recu -36,early:recues -18,early:recus -38,early:redact -66
early:redema -14,early:redige -45,early:reduit 39,early:refair -18,early:refect 4,early:refere 33,early:reform 25,early:refus -11,early:refuse 7
early:regard 39,early:regie -43,early:regise -28,early:regist -28,early:reglem -36,early:rejete -31,early:rel 10,early:relanc -48,early:releve -59
early:reloge 18,early:remarq 34,early:rembou -6,early:remetr 4,early:remi 20,early:remis -14,early:remise -11,early:rempla -8,early:rempli 50
early:rendre -11,early:rendu -18,early:rendus 31,early:renouv -43,early:rentre -8,early:renvoi 21,early:repart -36,early:repas -45,early:repond 57
early:repons -24,early:report -11,early:repren -19,early:repres 4,early:repris -10,early:reproc -34,early:reseau 20,early:resemb 49,early:resent 21
early:reside 17,early:respec -10,early:respon -34,early:restau -32,early:reste 37,early:resten 4,early:rester 33,early:restos 6,early:result -49
early:resume 40,early:retape -58,early:retard 41,early:reteni 47,early:retenu -43,early:retien -58,early:retire -4,early:retour 36,early:retrai 14
early:retran 58,early:reuni 28,early:reunio -13,early:reunit 10,early:revend 18,early:revenu 49,early:revien -41,early:rey -6,early:rez 11,early:rh -21
early:rien 37,early:riou -25,early:risque 76,early:rivera -36,early:roche -12,early:role 21,early:roman 15,early:rouge 8,early:rousel -4,early:route 28
early:routie 7,early:rouvie 14,early:roy -22,early:rsa -39,early:rue 80,early:rues -35,early:rugby -16,early:rural 8,early:s -8,early:sa 32
early:saint -20,early:sais 5,early:saison 17,early:sait 18,early:salari 24,early:sales -39,early:salut 19,early:samedi 22,early:sanche 9
early:sancti -15,early:sandri -38,early:sans -18,early:sante -38,early:satisf -19,early:sauvag 31,early:savoir 27,early:scene 17,early:scolai -39
early:se 36,early:seance -42,early:sec -47,early:second 39,early:secour 51,early:secret -27,early:secteu -24,early:sectio 39,early:securi -20
early:seize 22,early:sejour 31,early:select -43,early:selon -56,early:semain 30,early:semble 7,early:senior 31,early:sens 16,early:separe 27
early:sept 48,early:septem -5,early:sera 14,early:serait 15,early:sere 34,early:serieu 4,early:servir -20,early:ses 25,early:seul 26,early:seule 46
early:severe 29,early:si -5,early:sieger 10,early:sieges 50,early:signat 30,early:signe -43,early:signer 21,early:signes 26,early:simon 7
early:simple 46,early:simule 44,early:sincer 4,early:sinist -14,early:sinon 31,early:situat 35,early:six 34,early:ski -8,early:sms -34,early:social 49
early:sociau -25,early:societ -63,early:soeur 5,early:soigna 4,early:soir -16,early:soire 46,early:soit 95,early:sol -27,early:solici 5,early:solide 18
early:some -10,early:son 26,early:sonia 30,early:sont 28,early:sort -45,early:sortan -9,early:sortie -32,early:sortir -16,early:souci 38
early:souhai -37,early:sous 39,early:souven 35,early:sow 49,early:sporti 32,early:sports -29,early:square -6,early:stade 30,early:stage -23
early:stagia 24,early:stands -40,early:statio 21,early:statut -23,early:studio 37,early:subven -38,early:sud -25,early:suis -39,early:suit -9
early:suite -41,early:suivre -20,early:sujet 27,early:superi 3,early:suplea -15,early:suprim 25,early:sur 28,early:surfac -69,early:surtou 28
early:suspen 6,early:svp 32,early:sympa 9,early:syndic -18,early:synthe 20,early:system -7,early:t2 -19,early:t3 -9,early:t4 13,early:ta 36
early:tabac -8,early:table 39,early:tablea -31,early:talent 29,early:tante 11,early:tapage 26,early:tape 6,early:tardiv 32,early:tarif -27,early:tas 19
early:taux -18,early:taxi -35,early:te 34,early:techni -12,early:tel -40,early:teleph 43,early:tels -40,early:temoig -42,early:temoin -58
early:tempor -3,early:temps 60,early:tenu 3,early:tenue 28,early:terase -14,early:terito -58,early:termin 56,early:tes 25,early:tesier -4,early:tete 32
early:texier 16,early:texte -43,early:textes 24,early:theatr 7,early:theme -33,early:theo 26,early:tienen -20,early:tient 5,early:tirage -17
early:tire -10,early:tires -33,early:titre -29,early:titres -33,early:titula 20,early:toi 32,early:toilet -9,early:toit -5,early:toitur -41
early:tom -10,early:tombe 13,early:ton 42,early:tondeu -25,early:total -57,early:touche -35,early:toujou 4,early:tour -17,early:touris 9
early:tourne 15,early:tourno -55,early:tous 23,early:tout 50,early:toutes -22,early:tp 14,early:tradui -19,early:traine 37,early:traite -16
early:trame -39,early:tranch -49,early:transc 23,early:transm 15,early:travai 63,early:travau -22,early:treize -9,early:trente 32,early:tres 44
early:tresor 8,early:tribun -26,early:trimes -22,early:trois 31,early:troisi 10,early:trop 28,early:trophe 38,early:trotoi -57,early:trouve 12
early:tu 34,early:tutele -29,early:type 47,early:ub 23,early:un 37,early:unanim -27,early:une 26,early:unique -46,early:uns -15,early:urbani -22
early:urgenc 49,early:usager 7,early:v 5,early:vacanc 28,early:vacant 19,early:valeur -12,early:valide -19,early:vaseur 15,early:vaut -9
early:vehicu 21,early:velo -28,early:velos -11,early:vendre 6,early:venir -30,early:vente -15,early:ventil -29,early:ventou 36,early:venu -32
early:verbal -48,early:verifi 19,early:vers 15,early:verses -18,early:versio 16,early:vert 19,early:vestia -26,early:veulen 29,early:veux 49
early:vial -11,early:vice -3,early:victim 10,early:vidal 7,early:vide 8,early:video -29,early:vides -10,early:vie -8,early:vieile -25,early:vienen -63
early:viens -9,early:vient 14,early:vierge -64,early:vigila 9,early:vilage 53,early:vile 37,early:vingt 32,early:violen 9,early:virer 25
early:visite 70,early:vit 33,early:vite 5,early:vivre -16,early:voeux 58,early:voici 34,early:voie 45,early:voies -16,early:voila 31,early:voir 45
early:voirie 7,early:voisin -8,early:voit -21,early:voitur 30,early:voix -31,early:vol 21,early:vole 37,early:volont 57,early:vont 28,early:vote -36
early:votes -32,early:votre -29,early:voudra 38,early:vous 47,early:voyage 21,early:vrac 39,early:vrai 27,early:vraime 12,early:vrais 40,early:vu 24
early:wek -3,early:x 11,early:y 10,early:zoe -39,early:zone -10,eau -33,ebauch -12,eboueu 34,ecart -53,ecarte 44,ecarte_de 22,ecarte_l -19
ecarte_les -3,ecarte_m 14,ecarts -12,echang 29,echang_de 19,echean -24,echele 22,echele_de 9,echele_des -19,echelo -20,eclair -14,ecole -14,ecole_a -33
ecole_de 43,ecole_du -14,ecoles -41,econom 16,ecrire -79,ecrire_a -42,ecris -10,ecris_a -11,ecris_en -14,ecris_l 41,ecris_la -28,ecris_lui -16
ecris_un -27,ecris_une 13,ecrit -34,ecrit_a -29,ecrit_chacun -38,ecrit_que -13,ecrite -35,ecritu 12,ecrive 24,ecrive_le -21,edf 46,educat 45,efacer 31
efecti -41,efecti_comple 8,eficac 30,eforts 40,egales -45,egalit -46,eglise -47,ehpad -7,eifage -9,elabor_un -36,elagag -25,elague 26,ele 20,ele_a 22
ele_anorma 14,ele_asez 10,ele_demand -23,ele_dis 21,ele_en 43,ele_est 29,ele_exager 18,ele_joint -42,ele_l 51,ele_le -3,ele_les -17,ele_meme -42
ele_merite 12,ele_n 20,ele_ne -11,ele_nous -28,ele_ou 20,ele_se 10,ele_son 11,ele_te 6,ele_une -37,ele_va 8,ele_vaut 14,electe 9,electi -21
electi_des -25,electi_du -33,electr -41,elemen -24,eles -39,eles_sont -9,eleve 40,eleve_de -72,eleve_qui 33,eleves 32,elimin 25,elimin_ceux 8
elimin_les -62,elire 24,elis 21,elodie 22,eloge -72,elu -52,elu_de 53,elu_me -15,elu_par -36,elue -41,elus -36,elus_a -7,elus_choisi -24,elus_en -34
ema 9,emarge -50,emarge_du -11,embauc 37,embauc_tu 6,embete 49,emplac 29,emplac_au 13,emplac_du 59,emploi -34,emploi_de -16,emploi_pour -17
emploi_saison -5,employ 25,emport 63,emprun -49,en_2023 -6,en_2024 -27,en_2025 -29,en_a 18,en_aleman -34,en_anexe 76,en_anglai -38,en_arabe -47
en_aret 10,en_articl -15,en_atente -44,en_avril -11,en_bas 18,en_blanc -42,en_cas -53,en_cause 6,en_cd 9,en_change -29,en_charge 30,en_choisi 58
en_cinq -12,en_clair -15,en_clase 22,en_colone -27,en_comisi -36,en_compte -39,en_conclu 79,en_conge 25,en_consei 60,en_conser 19,en_copie 16
en_cours 16,en_creche -18,en_danger -44,en_decemb -11,en_demeur 6,en_dernie 7,en_desous 40,en_deux -66,en_disant 8,en_dix -25,en_entret 25,en_est 16
en_face 32,en_facile -12,en_faut -21,en_faute 55,en_fin 64,en_foncti 58,en_forme -31,en_fourie -25,en_franca -29,en_gardan -31,en_garder 14,en_gras 23
en_haut 19,en_impaye 27,en_inform -14,en_janvie 23,en_juin -41,en_langag -42,en_ligne -13,en_lisant 27,en_liste -49,en_mai -11,en_mairie -23
en_majusc -65,en_mars -32,en_metant 58,en_moyene 9,en_novemb -7,en_octobr -29,en_ont 22,en_ordre -41,en_page -35,en_pane -18,en_piece 42,en_plus -17
en_pointi -33,en_pource 52,en_premie 5,en_prenan 16,en_proces -15,en_quatre -35,en_questi -9,en_regard -4,en_reside 16,en_respec -23,en_retard 16
en_retrai -41,en_revue 42,en_rouge 67,en_seance -8,en_secteu -10,en_securi -19,en_separe 12,en_septem 7,en_servir 18,en_situat -65,en_style -38
en_tablea -42,en_te 33,en_tenant 25,en_termes -30,en_toute 17,en_trois -11,en_un 14,en_une -20,en_vert 31,en_veut -6,en_vrac 63,en_zone -5,encadr 32
encein 38,encein_ou 14,encomb -77,encore 26,encour -20,end -16,energe -69,energi 28,enfanc 42,enfant -4,enfant_a 42,enfant_avec 8,enfant_de -5
enfant_du 46,enfant_en 18,enfant_et 36,enfant_je -18,enfant_les 15,enfant_ont -10,enfant_par -37,enfant_pour 35,enfant_qui 32,enfant_rsa 16
enfant_sont 43,enfin -25,engage 38,engage_de 12,enleve -23,enquet -49,enquet_intern -13,enquet_publiq 13,enregi -57,enrobe -44,enseig 21,ensuit 27
entend -10,entend_les -9,entour 58,entrai -25,entre 13,entre_ces -16,entre_deux -55,entre_l 8,entre_la 40,entre_le -34,entre_les 34,entre_m -6
entre_me 17,entre_mes 13,entre_nous 29,entre_un -11,entrep 21,entrep_a 44,entrep_de -31,entrep_du -7,entrep_est 8,entrep_que 15,entrep_qui 33,entrer 38
entres -37,entret -35,entret_a -24,entret_anuel 57,entret_anuels -19,entret_avec 18,entret_d -34,entret_de 7,entret_des 21,entret_du -23,entret_et 53
entret_pour -52,entret_preala -39,entret_profes -34,entret_vierge -22,envelo 42,envelo_de 46,envelo_selon 7,envers 16,envers_la 16,envie 11,enviro -20
envisa 12,envoi -13,envoi_et 25,envoie 8,envoie_la 15,envoie_les -48,envoie_moi 51,envoye 35,envoye_au 47,enzo 49,epaule 54,epaule_pour 56,epi -16
epicer 16,epicer_social 25,epluch 16,epouse 5,epoux 34,epreuv 24,equili 74,equipe 43,equipe_d 33,equipe_de -42,equipe_du -36,equita 32,ereur -26
ereurs 19,es 19,es_la 13,es_le 35,esai 37,escali -5,espace -9,espace_verts 15,espagn -42,est -8,est_a 83,est_absent 12,est_acorde -47,est_anule 46
est_arive 5,est_asez 31,est_atribu -20,est_au 14,est_bien -25,est_ce 9,est_cele 28,est_celui -10,est_cole 46,est_compet -71,est_comple -29,est_copie 9
est_d -53,est_dans 22,est_de -14,est_deja -22,est_du 66,est_ele 8,est_en 50,est_fiable 13,est_fixe -25,est_fonde 11,est_il 41,est_ilisib -9
est_incomp -18,est_juste 19,est_l -67,est_la -24,est_le 7,est_mal -17,est_moi -45,est_nome -9,est_pas 27,est_pase 9,est_plus 31,est_pour -69
est_pret 26,est_priori -60,est_prise -9,est_qui 37,est_quoi -62,est_refuse -23,est_respon 33,est_signe -29,est_sincer 12,est_son 13,est_titula -11
est_toi 34,est_ton 80,est_transm -37,est_trop -35,est_un 13,est_une 9,est_vide -61,estime 41,estime_la -42,estime_le 52,estime_les 15,estime_si 14,et 3
et_2 7,et_30 27,et_7 -15,et_a -50,et_adrese -59,et_ajoute 49,et_anonce 39,et_apliqu 31,et_atribu 50,et_au 44,et_avec -22,et_averti -9,et_calcul 57
et_ce 22,et_cele 31,et_celui -20,et_cest 8,et_ceux 17,et_clase 38,et_combie -46,et_coment 67,et_conclu 44,et_conser -10,et_contre -50,et_corige -76
et_courie -49,et_d 62,et_dans -16,et_date -39,et_de -10,et_delais -12,et_depart -5,et_des 12,et_design 30,et_deux 22,et_dis 27,et_donc 31,et_done 47
et_du -42,et_ele 9,et_elimin 9,et_en 41,et_enleve -12,et_envoie 46,et_expliq 28,et_fais 13,et_faut 18,et_garde 21,et_hierar 12,et_hugo 32,et_il -13
et_inconv -18,et_indiqu -41,et_j 13,et_je 5,et_justif 17,et_l 14,et_la -6,et_le -53,et_lequel 5,et_les 60,et_lesque 25,et_leur -24,et_leurs 36
et_lieux -19,et_m -18,et_me 16,et_merite 6,et_mets 59,et_motive 42,et_n -28,et_numero -33,et_on -9,et_par -33,et_pieces -11,et_pour 73,et_pourqu 17
et_prepar 47,et_previe -6,et_procla 40,et_propos -40,et_qu -35,et_que -62,et_quele -15,et_quels -31,et_qui -61,et_recoma -16,et_redige 23,et_remarq 34
et_rempli 49,et_rends 15,et_renvoi 29,et_repons 14,et_rien -23,et_sa 6,et_sans 7,et_ses 11,et_signal 49,et_signe -57,et_son 14,et_sors 36,et_termin 39
et_tranch 34,et_trie -12,et_trois 31,et_tu 53,et_un -13,et_une -15,et_veut -32,et_voies -11,et_vote 41,etabli 33,etabli_l 14,etabli_la 43,etabli_un 10
etabli_une 7,etage 42,etais 25,etais_a -10,etais_la 18,etais_le 12,etait 36,etape -9,etape_par -9,etapes -42,etapes_du -20,etapes_pour -24,etat -12
etat_civil -4,etat_de 17,etat_des -16,etat_du -4,etc -39,ete -42,ete_acorde -21,ete_le 44,ete_retenu -36,ete_tires -25,etes 13,etique -40,etofe 58
etofe_d 64,etoile 43,etoile_a 36,etoile_de 18,etoile_les 21,etourd 16,etrang -7,etre 23,etre_le 55,etre_titula 25,etre_tombe 18,etude -30,etudes 50
etudia 46,eu 41,eu_le 47,eu_un 24,euros -41,euros_a -16,euros_de 3,euros_en 11,euros_le -4,euros_par -26,euros_pour -18,eurovi 40,eux 27,eux_memes -29
evacua -41,evalua -25,evalua_anuele 21,evalua_de 25,evalua_des -38,evalua_du -23,evalua_pour -24,evalue -50,evalue_la 31,evalue_le -62,evalue_les -21
evince -38,evite -24,eviter 5,evolut -40,ex 52,ex_aequo 49,exact -40,exacte -66,exager 44,examen 23,examin -40,excel -9,excel_qui 43,excele 51,except 8
except_de -19,exclur 62,exclus 58,exclus_de -7,exclus_du -10,exclus_pour 52,exclus_tempor 9,exclut 27,excuse 42,execut 23,exempl -22,exempl_de -10
exempl_fictif -16,exerci -14,exerci_de -11,exige -60,exista -36,existe -72,experi 24,expert -10,explic 4,expliq -33,expliq_a -35,expliq_aux -24
expliq_ce -60,expliq_coment -30,expliq_en 77,expliq_l -14,expliq_la -27,expliq_le -30,expliq_moi -41,expliq_pourqu 54,exploi 41,export 14,exposa -42
exposa_retenu -8,expose -43,exposi -17,expres -11,exprim -12,expuls 34,exteri 22,extrai -23,extrai_les 23,f -3,fabre 33,fabriq 4,fabriq_un 20
facade -63,face 36,face_de 50,facebo 8,facile -42,facile_a -33,facon 16,factue -45,factue_de -14,factur -51,factur_d -23,factur_de -26,factur_edf 49
factur_par -20,facult -3,faible 41,faible_de -21,faible_et 30,faible_moyene 33,faire 21,faire_confia 24,faire_de 21,faire_greve 25,faire_l 56
faire_si -41,faire_un -40,faire_une -37,fais_au 18,fais_come 21,fais_confia 35,fais_deux 23,fais_la -46,fais_le -54,fais_moi -27,fais_resort -48
fais_un -8,fais_une 32,fait 16,fait_bien -15,fait_de 10,fait_la -33,fait_le 19,fait_pour 70,fait_trois -12,fait_un -16,fait_une 7,faite -60,faites 16
faites_la -40,faites_le -17,faits -37,faits_declar -29,faits_du -34,faits_et -8,faits_reproc 17,famile 38,famile_a 30,famile_au -20,famile_avec -15
famile_coment -11,famile_d -42,famile_de 48,famile_dialo -10,famile_du 42,famile_en -4,famile_et 49,famile_inscri -53,famile_les 12,famile_n 8
famile_pour 37,famile_que 3,famile_qui 15,famile_sont -50,famile_sur -34,famili 39,fantai 19,farid 26,fases -30,fatigu 66,fatou 20,faudra 52
faudra_que 13,faudra_un -40,faudra_une 14,faure 12,faut 16,faut_en 19,faut_il 16,faut_l -18,faut_la -24,faut_le -13,faut_que -19,faut_un 47
faut_une -12,faute 65,faute_de -13,fautes -34,fautes_d -87,fautes_dans -15,fautes_de -40,fautes_et 38,fauteu 45,fauteu_de 40,fautif 14,faux 52
favora 59,favora_a -12,favora_defavo 28,favora_ou 45,favora_reserv 50,favori 63,fc 54,felici -47,felici_a -28,felici_pour 10,feling 46,feme 34
femes -76,femes_parmi -77,femini -52,fenetr -39,fera -27,fera_son -19,ferai -9,ferais 27,ferait 41,ferait_le 27,ferait_un 34,ferand 18,fereir 16
ferme -55,ferme_a 45,ferme_de 8,ferme_le -40,ferme_mais -55,fermes 5,fermet -33,fermet_de -38,fery -16,festiv 20,fete -15,fete_des -33,fete_forain 10
fetes 5,fetes_a 30,feu 35,feu_d 8,feu_rouge 31,feu_tricol 16,feu_vert 32,feuile -62,feuile_d -47,feuile_de -49,fevrie -28,fiabil 48,fiabil_de 18
fiable 48,fiable_ou 17,fiche -35,fiche_d -16,fiche_de -31,fiche_pratiq -16,fiche_sur -6,fiches 31,fiches_de 14,fiches_sont 39,fichie 39,fichie_avec 31
fichie_du 39,fichie_sans 5,fictif -32,fidele -79,figure -43,figure_dans -24,file 56,file_a 71,file_de 18,files 13,filme 17,fils 20,filtre 20
filtre_les 29,fin 14,fin_d 20,fin_de 5,fin_du -36,finale 37,finali 10,financ 24,financ_a 11,finir 68,finis 19,finit -24,fiscal -23,fisure -32,fixant 14
fixant_le -36,fixe -10,fixe_l 31,fixe_la 30,fixe_le 35,fixe_les -32,fixe_par -24,fixer -12,fixes -27,fixes_par -23,flanc 56,fleuri -20,fleurs -50
flyer -61,fo -47,foch -28,fod 42,foi 34,foi_ou 16,foire -28,fois 51,fois_ce 7,fois_depuis 20,fois_mais 6,fois_par 47,fois_que 8,foncti -35,foncti_de 53
foncti_du 27,foncti_la -10,foncti_publiq -35,foncti_terito -19,fond -12,fonde 13,fonds 40,font 22,for 58,for_the 58,forain 27,force -21,force_publiq 11
formal -34,format -57,format_de -8,format_des -29,forme -24,forme_de -21,forme_l -16,forme_le -49,former -54,formul -38,formul_d -24,formul_de -50
formul_des -15,formul_du -29,formul_excel 34,formul_la 4,formul_le 15,formul_un 37,formul_vierge -30,fort 15,forte 27,forts 38,forts_points 38
forum -34,forum_des -43,fosoye 20,fot 37,fou 40,four -17,fourie -7,fourni -24,fourni_par -11,fourni_pour -19,fourni_un -31,foyer 45,foyers 49,fragil 46
frais -6,franca -45,franca_facile -16,franch 40,francs -16,frape -42,fratri 17,fraude 25,fraude_a 10,fraudu 24,freque -31,freque_de -5,freres 14
friche 50,frigo 30,froid -13,from -25,fromag 12,fsl -59,fuite -3,fume 12,fumist 67,furieu 32,fusion -34,fusion_ces -23,fusion_les -26,futur -37
future -15,futurs 37,futurs_epoux 37,gagnan 56,gagnan_du -19,gagnan_et 7,gagne 78,gagner 50,gagner_du 29,galere 35,gambet -6,gamin 39,gamins 33
garage 44,garant 14,garcia 54,garcon 10,gardan -31,gardan_les -7,garde -5,garde_champe -19,garde_les 41,garde_ou -27,garde_que 40,garde_seulem -7
garder 33,garder_en 43,garder_son 16,gardes 9,gardie 33,gardie_du -20,gare -54,garnie -21,gars 46,gars_qui 20,gateau -21,genant 9,gendar -43,genera 20
genera_de 60,genera_sur 13,genere 20,genou -7,genre 58,genre_a 42,gens 39,gens_a 64,gens_de 8,gentil 36,gentim -59,geomet -14,gerant 47,gerant_de -21
gerard 15,gerer 17,gestio 7,gestio_paie 34,gifle 56,giles 20,gir -26,girard -26,give 3,glise 49,global 15,glosai -41,gof 25,gogle 15,gonfle 35,goses 32
gouter -16,gracie 8,gracie_de 34,grade 17,grade_d 37,grand -27,grand_mere 47,grand_pere -18,grande -45,grands -8,graphi -29,graphi_des -22,gras 25
gratui 6,gravat -11,grave 47,graver -14,graves 54,gravil -38,gravit 26,gravit_de 8,grenie 25,greve 4,grile -22,grile_agir -15,grile_d -4,grile_de -33
grile_vierge -37,grinch 41,gros -51,gros_caract -15,gros_oeuvre -11,groupe 31,groupe_3 17,groupe_dans -11,gueule 19,guiche 13,guide -33,guide_de -28
guide_pour -15,gym 19,h -36,h_05 17,h_15 -35,h_20 -13,h_30 -34,h_40 -35,h_45 -26,h_a -37,h_en -42,h_et 16,h_je 53,h_le 13,h_les 44,habile -9,habili -35
habita 34,habita_du 5,habita_ont -28,habita_qui -8,habita_sur -18,habite 13,habite_a -14,habitu 64,hadad 44,haie 56,hal 26,hale -47,hales 4,halte -16
halte_garder -16,hamidi -7,hand 29,handic 18,harcel 10,harmon -33,has -22,hasard -5,hause 10,haut 34,haut_de 27,haute 47,hauteu 67,hebdom -19,heberg 36
heberg_chez 21,hein -28,hesite 87,hesite_entre 33,heure -62,heure_de -20,heure_du -15,heure_et -35,heures -50,heures_de -46,heures_et -36,heureu 50
heureu_elus 49,hier -39,hier_soir -26,hierar 23,histoi 37,histoi_ou 14,histor 23,histor_des -16,hiver 34,hivern -38,hlm 4,homage -67,home 38,honete 54
honete_a 18,honeur 45,hopita -20,horair -28,horair_d -17,horair_de -23,horair_du -17,horizo 44,hors 10,hors_comune -7,hors_delai 10,hostil 54,hotese 19
ht -47,huisie -27,huit 26,huit_agents 27,huit_candid 26,huit_compag -21,huit_demand 15,huit_questi -52,humain 53,humidi -20,humour -20,hygien 51
hypoth 30,ia 33,ici 48,ide 45,ideal -14,ideale 38,identi -44,identi_a -32,identi_les 48,identi_par -24,identi_pour -42,ides -52,ides_d -26,ides_de -41
ifse -26,ifse_et -28,ignore -7,ignore_tes 18,il 24,il_a 43,il_abuse 24,il_acorde 25,il_avait 8,il_convie 13,il_danger 18,il_de 32,il_declar 12
il_des -8,il_dis 46,il_doit 10,il_dort 12,il_en 55,il_encore -5,il_est -3,il_exager 24,il_exclur 57,il_fait 8,il_faudra 44,il_faut 32,il_la 24
il_lui 38,il_m -36,il_manque -22,il_me -52,il_ment 40,il_merite 24,il_mieux -42,il_n 18,il_ne 57,il_nous 10,il_peut -18,il_pour -33,il_recome 34
il_reste 43,il_s 23,il_saisir -35,il_se 15,il_te -48,il_titula 12,il_un 47,il_une 85,il_vaut 34,il_vous -36,il_vraime 23,il_y 20,ilisib -20,ils 28
ils_les -3,ils_ne 32,ils_ont 44,ils_se 32,ils_sont -30,ilustr -49,images -34,imagin_que 4,imeubl -56,impart -3,impase -5,impase_du 14,impaye 24
impaye_de -6,implic 24,impliq 16,import -8,import_coment -38,import_de -15,impose 19,impose_sur 21,imposi -57,impot -50,impres 36,imprim_avec 60
imprim_pour -29,in -67,inapti 26,inaugu -24,incapa -43,incend -10,inchan -14,incide 29,incide_de -14,incide_du -4,inclus -28,incomp -4,inconv -36
inconv_de -19,indemn -41,indemn_de -8,indica -34,indice 29,indice_de 47,indiqu -37,indiqu_a -78,indiqu_celes -35,indiqu_la -22,indiqu_les 42
indiqu_moi 27,indiqu_pour -40,indiqu_si 27,indire -40,indivi 23,indulg 57,ines 40,infirm 15,inflig 25,inflig_a 38,inflig_tu 34,inflig_un -61,influe 44
inform -53,inform_aux -27,inform_les -27,inform_m -22,inform_sur -26,ingera 26,injust -36,inonda -85,inquie 20,insalu -44,inscri -20,inscri_a -57
inscri_au -39,inscri_de -18,inscri_en 16,inscri_les 49,inscri_par -29,inscri_pour 4,inscri_scolai -14,inscri_sur -18,insere -24,insert 16,insert_de 27
insist 13,inspec -9,inspir 45,inspir_le 25,instab 13,instal 38,instan -8,instit 14,instru 40,instru_d 6,instru_pour 20,insufi 56,insufi_profes -3
insult 41,insult_l 29,integr 24,inteli 20,intent 47,interd -3,interd_de 34,intere 59,intere_legiti -4,interi_de -21,intern -45,intero 21,interp -27
intert -27,interv -20,interv_les -17,intime 15,intime_convic 15,intitu -51,introd -55,inutil 13,invent 14,invent_des -53,invent_les 35,invent_un 10
invest 21,invita -42,invita_a -26,invite 22,invite_a -23,invite_les -18,invoqu 7,ira 37,iregul -17,iront 20,is 29,isole 44,isoles 26,isue 20,it -68
italie -7,iv 24,ivre 26,j 17,j_ai 8,j_aimera -33,j_atends 19,j_en 72,j_etais -29,j_hesite 28,jade 13,jai 6,jai_mis 37,jamais 37,jamais_vu 8,janvie -40
janvie_et -22,jaouen -19,jardin 8,jardin_famili 19,jardin_partag 32,jargon -50,jauge 3,jaune 52,jaures 12,je 31,je_cole -16,je_demand -5,je_dois 22
je_ferai -10,je_joins -23,je_l -17,je_la 72,je_les -62,je_me 42,je_n 46,je_ne -36,je_penche 14,je_sais 13,je_signe 32,je_soupco 17,je_suis 30,je_te 12
je_tu 34,je_valide 58,je_veux 35,je_voudra 7,je_vous 27,jean 29,jean_marc 36,jean_moulin 26,jete 45,jeter 17,jeu 16,jeu_de -34,jeu_tu 29,jeudi -60
jeune 36,jeunes 46,jeunes_du 32,jeunes_menage 11,jeunes_qui -17,jeux -47,job 59,jobs 33,jobs_d 33,joindr -43,joindr_a -26,joins 4,joint -43
joint_et -28,joint_les -16,joint_un -22,jointe 4,jointe_et 13,joints 45,joly 12,joue 28,joue_la -34,joue_le 35,jouer 88,joues -5,joues_le -5,joueur 36
jour -69,jour_du -9,jour_pour -54,journa 24,journe 11,jours -36,jours_a -20,jours_d 63,jours_de 25,jours_par -13,jours_pour -10,judo 49,judo_et 11
juge -45,juge_la 7,jugeme -56,jugeme_des -19,juger -58,juges 39,jugez 19,juilet -49,juin -36,jules 29,julie 11,julie_et 12,julien -18,jumeau 6
jumela 19,jure 40,jure_qu 6,jure_que 52,jures -34,jures_du -9,jures_ont -19,juridi -28,jury -37,jury_a -56,jury_de -27,jury_des -21,jury_du -45
jury_en 32,jury_est 34,jury_et 3,jury_les -25,jury_me -22,jury_n 64,jury_pour -5,jury_qui -42,jury_rempli -8,jury_se -29,jusqu -25,jusqu_a 38
jusqu_au -35,jusqu_en -36,juste 55,juste_a 5,juste_la -17,juste_le 9,juste_les -40,juste_pour 13,juste_un 41,juste_vu -10,justif 30,justif_de -37
justif_le 6,justif_pour 26,k -5,karim 6,karim_et -25,karim_ou 14,kaya 27,kebab 29,keita -11,keler 5,kerlea -22,kevin -7,kiosqu 21,klein 25,km -25
kowals 8,l -11,l_abribu 29,l_absenc -16,l_absent -55,l_aces 29,l_achat -44,l_aciden 59,l_acord 51,l_acroch 26,l_acte 33,l_acuse -12,l_adjoin -24
l_adrese -46,l_afaire 37,l_afiche -54,l_age 57,l_agence -5,l_agent 68,l_agente 11,l_agreme 17,l_aide 36,l_aine 9,l_air 40,l_aire -5,l_alterc 8
l_ambian 3,l_amende -8,l_an -16,l_analys -12,l_ancien -25,l_ane 31,l_aneau 18,l_anglai 49,l_animat 11,l_anonce -42,l_aparte 17,l_apel 18,l_apreci -33
l_aprent 30,l_apui -9,l_arbitr 40,l_arete -44,l_arive -14,l_articl -34,l_asembl 22,l_asista -46,l_aso -4,l_asocia 66,l_astrei 48,l_asureu -41
l_atesta -78,l_atribu 23,l_atsem 52,l_auditi 41,l_autori -12,l_autre 43,l_avance -29,l_averti 27,l_avis -45,l_avoir 9,l_eau 16,l_ecart -53,l_ecarte 10
l_echele 22,l_ecole 32,l_ecrire 18,l_educat 54,l_eglise -7,l_electi -23,l_eleve 33,l_elimin 15,l_eloge -72,l_elu 20,l_elue 12,l_embauc -22,l_emplac 8
l_emport 50,l_enfant 22,l_engage 23,l_enquet -12,l_entend 12,l_entrep 6,l_entret -34,l_envelo 26,l_envoi 13,l_equipe 39,l_esai 41,l_etat -65,l_ete -8
l_etofe 60,l_etude 7,l_evalua 10,l_evolut -12,l_exclus -57,l_expert -22,l_exposi -17,l_harmon 13,l_heberg 22,l_heure -5,l_histor 19,l_hopita -28
l_hotel -11,l_ia 17,l_identi -21,l_implic 10,l_imprim 45,l_incend -10,l_indemn -24,l_infirm -22,l_inform -21,l_inspec -29,l_interd -3,l_intere 66
l_interi -10,l_invita -21,l_isue 20,l_objet 26,l_ofice -25,l_oficie -14,l_ofre 54,l_on -34,l_oposit 53,l_oral -35,l_ordre -32,l_origin 32,l_orthog -50
l_ortogr -30,l_un 36,l_unanim -25,l_une 31,l_urgenc 5,l_usage -48,l_usager -26,la -5,la_a 59,la_base 24,la_biblio 42,la_bone 28,la_boulan 24
la_bourse -10,la_brigad -15,la_brochu -36,la_buvete -6,la_caf -8,la_caise 49,la_cal -37,la_caleol 25,la_campag -41,la_candid 41,la_cantin 36,la_cao -16
la_capaci 37,la_carte 6,la_case -20,la_cautio -54,la_chambr -11,la_chause -16,la_chefe -26,la_choral 19,la_chute 28,la_circul -20,la_clase 14
la_colect 21,la_colone 24,la_comand -33,la_comisi -27,la_compag 55,la_compos 6,la_comune 17,la_conces 54,la_conclu 22,la_consul -16,la_conven -11
la_convoc -47,la_cordin -9,la_cotati -22,la_cour -42,la_creche 11,la_cultur 16,la_dame 38,la_date -64,la_dechet -3,la_decisi -35,la_dedans -47
la_delibe 6,la_demand -40,la_dernie 19,la_deroga -36,la_dete 42,la_deuxie 18,la_dgs -10,la_difere -17,la_direct 19,la_drh -46,la_factur -30
la_famile -47,la_faute -6,la_fermet -20,la_fete -15,la_feuile -31,la_fiabil 34,la_fiche 14,la_fin 30,la_fleuri 17,la_foncti -35,la_force 11
la_format -41,la_formul -44,la_fromag 4,la_garde 20,la_garder 62,la_gravit 14,la_grile 54,la_hale -27,la_hauteu 60,la_journe -19,la_laurea -27
la_lectur 43,la_letre -16,la_licenc 21,la_ligne -9,la_liste 31,la_locata 35,la_loi -44,la_maire -48,la_mairie -29,la_maison 79,la_maitri 51,la_maman 54
la_manier 53,la_marche -23,la_medail 23,la_mediat -23,la_meileu 42,la_meme 48,la_mentio -24,la_mer -51,la_mere 55,la_merite 13,la_mise -16,la_mision 5
la_moins 23,la_motiva 27,la_moyene 15,la_musiqu 20,la_notati -13,la_note 41,la_notice -23,la_notifi -37,la_nouvel 8,la_nuit -17,la_page -20,la_parcel 7
la_parole -46,la_part 36,la_partie -38,la_peau 22,la_peine 39,la_penali 16,la_pepini 5,la_person 41,la_petite 13,la_petiti -6,la_photo 37,la_phrase -11
la_piece -40,la_pile 48,la_piscin -29,la_place 68,la_plage 7,la_plus 18,la_positi -24,la_poste -49,la_prefec -8,la_premie 7,la_presen 10,la_presid -20
la_prime 17,la_priori -21,la_probab 26,la_proced -46,la_progra -21,la_public -33,la_puniti 37,la_qualit -65,la_questi 52,la_refect 58,la_refere -15
la_regie 19,la_regle -48,la_remise -34,la_rempli -10,la_renova -19,la_rentre -17,la_repart 21,la_repons 55,la_reputa 26,la_reserv -13,la_reside -6
la_respon -35,la_restau 11,la_retran -66,la_reunio -55,la_revoca -16,la_route 47,la_rubriq 24,la_rue 23,la_sale 31,la_sancti 63,la_sante -54
la_scene 11,la_seance -33,la_second 30,la_securi -42,la_semain -39,la_signat -4,la_sincer 23,la_situat 18,la_societ 50,la_soire -23,la_some 22
la_sortie -24,la_subven 44,la_suite 40,la_suspen 19,la_synthe -40,la_terase 5,la_tete 13,la_titula 11,la_toitur -56,la_tombe -19,la_tourne 23
la_trame -50,la_transc 12,la_tresor -25,la_treve -33,la_trouve 28,la_un 12,la_valeur 44,la_veile -24,la_verite 29,la_versio -13,la_video 50,la_vie -18
la_vile 13,la_visite 41,la_vitre -10,la_vitrin -29,la_voie -24,la_voirie -52,la_voisin 8,la_voix 11,la_zone -36,label 17,lacomb 7,laique 9,laise 32
laise_juger 27,laise_le 68,laise_les 3,laise_une -20,laiser 20,laiser_une -31,laises 17,laises_en 17,lamber 45,lampad -43,lance 13,lang -6,langag -49
langag_de 6,langag_simple -28,laquel 18,laquel_a 23,laquel_de 14,laquel_des 21,laquel_est 9,laquel_l 45,largeu -36,last:0 46,last:000 -53,last:01 -9
last:04 -26,last:1 -25,last:10 -18,last:100 50,last:11 -17,last:118 -14,last:12 -37,last:120 -36,last:13 -27,last:140 -9,last:14h -4,last:15 -18
last:150 -25,last:16 -44,last:17 5,last:18 -43,last:19 -46,last:1er -30,last:2 -44,last:20 33,last:200 -37,last:2019 -43,last:2021 13,last:2024 -32
last:2025 -29,last:2027 -13,last:21 -20,last:214 -17,last:22 -52,last:23 -27,last:24 -23,last:240 -6,last:25 -9,last:27 -40,last:28 -5,last:2e -8
last:3 13,last:30 -49,last:300 -30,last:31 -37,last:32 5,last:34 8,last:35 -17,last:38 -57,last:3e -11,last:4 -37,last:40 -9,last:400 -23,last:41 -48
last:42 -6,last:46 8,last:48 -46,last:5 45,last:50 -19,last:500 -7,last:58 20,last:6 -61,last:60 -12,last:7 -10,last:70 -14,last:78 -12,last:8 -42
last:80 -34,last:800 -4,last:84 -44,last:9 -36,last:90 47,last:900 -5,last:a -9,last:abadie 15,last:abando -12,last:abf -14,last:abones 89
last:abord 37,last:abrevi -60,last:abri 17,last:absenc 26,last:absent -78,last:absten -25,last:abuse 26,last:abusen 35,last:acepta 52,last:acepte 59
last:aces -37,last:achat -41,last:achete -20,last:aciden -27,last:acompa -24,last:acord 20,last:acorda -21,last:acords -28,last:acquis 26
last:acroch -22,last:acte -57,last:actes 18,last:action -8,last:active 9,last:activi -60,last:actual -16,last:acueil -38,last:acuse -42,last:adapte 43
last:adequa 19,last:adhere 14,last:aditio -28,last:adject 57,last:adjoin 8,last:admini -21,last:admis 44,last:admisi -11,last:adopte -24,last:ados 84
last:adouci -35,last:adrese -65,last:aequo 35,last:afaire 40,last:afecte 15,last:aficha -29,last:afiche -38,last:afin -14,last:age -69,last:agence 17
last:agent -8,last:agente 37,last:agents 9,last:ages -25,last:agir -15,last:agreme -9,last:ai -7,last:aide 23,last:aider 32,last:aides -4
last:aimabl -5,last:aimera -16,last:aine 35,last:aines 22,last:air 37,last:aire -12,last:ajourn 6,last:ajoute 15,last:albums -38,last:alege -20
last:aleman -33,last:aler 14,last:alergi 8,last:ali 33,last:aligne -17,last:alimen -15,last:alocut -30,last:alors 45,last:alphab -58,last:alterc 8
last:amende 8,last:an -31,last:analys 13,last:ancien -47,last:ane 14,last:anes -68,last:anexe -23,last:anglai -20,last:animat 11,last:anonca 24
last:anonce -45,last:anonym -57,last:anorma -39,last:ans -43,last:antece 10,last:anuel -9,last:anuele 41,last:aout -29,last:aparai 30,last:aparte 37
last:apel -42,last:apele 3,last:apeler 17,last:aplica -51,last:apliqu 53,last:aporte -46,last:aprent 22,last:apres 41,last:apte 36,last:apui -17
last:arange 37,last:arbitr 29,last:arbres -43,last:archit -16,last:archiv -56,last:are 34,last:aret 25,last:arete -46,last:aretes -27,last:arets 21
last:argent 28,last:argume 30,last:arive -51,last:arives -38,last:arnaqu 25,last:arondi -28,last:articl -58,last:artisa 37,last:artist 50,last:as 31
last:ascens 6,last:asembl -10,last:aseseu -38,last:asez 76,last:asidui 26,last:asises -38,last:asista -12,last:asiste 8,last:aso 39,last:asocia -17
last:asos 54,last:astrei -34,last:asuran -51,last:asureu -44,last:asvp 36,last:atache -3,last:ateint -13,last:atelie 4,last:atend 36,last:atende -47
last:atendr 46,last:atente 13,last:atesta -13,last:atitud -4,last:atribu 33,last:atsem 13,last:au -32,last:aubry -8,last:aucun -61,last:aucune -45
last:auditi 48,last:augmen -37,last:aura 40,last:aurais 57,last:auront 35,last:auteur 66,last:automa 33,last:automo 11,last:autono -35,last:autori -40
last:autres 27,last:aux -39,last:avait 9,last:avance 67,last:avant -25,last:avanta -52,last:avenan -32,last:avenir 4,last:averti -13,last:avez -50
last:avis -18,last:avoir 45,last:avons -9,last:avril -34,last:b 13,last:bac 24,last:bad -34,last:badge 22,last:badges 34,last:bafa -67,last:bagare 51
last:baigna -31,last:bail -14,last:baileu 12,last:baise 21,last:balanc 59,last:balcon 27,last:bancs -51,last:bar 16,last:bare 27,last:bareme -25
last:bas -22,last:basant 27,last:base 6,last:bati 10,last:batime 13,last:batipl -20,last:batis -26,last:beau -47,last:beauco 34,last:bebe 51
last:benali 48,last:bene -33,last:benefi -27,last:benevo -52,last:bercea 11,last:bertin -3,last:besoin -9,last:beson -7,last:best 35,last:biblio -61
last:bidon 23,last:bien 20,last:bienve -30,last:bilal -6,last:bilans 36,last:bio -4,last:biogra -11,last:bios 5,last:blame -54,last:blanc -72
last:blanch -16,last:bleue -28,last:blin 17,last:bloque 42,last:boit 20,last:boite 9,last:bon 40,last:bone 46,last:bones 27,last:bonjou 3,last:bons 6
last:bord 69,last:border -44,last:bose 115,last:boulan 52,last:boulis 7,last:bourse 29,last:bout 23,last:boutiq 36,last:bruit -35,last:brun 10
last:bruno 27,last:budget -51,last:buleti -28,last:bureau -23,last:bus -42,last:buvete -57,last:ca -22,last:cadre -55,last:cadres -30,last:caf -13
last:cahier 64,last:caise 45,last:cal -30,last:calcul 16,last:calend -53,last:calme -17,last:camera 53,last:camion -20,last:campag -31,last:campin -26
last:candid 42,last:canicu 7,last:cantin 62,last:cao -6,last:cap -30,last:capabl 50,last:capaci 32,last:capric 24,last:car -9,last:caract -22
last:care -33,last:carefo -20,last:carnet -34,last:caron 49,last:carte -10,last:carton -54,last:cas -42,last:case -11,last:cases -23,last:catego -37
last:cause 6,last:cautio -52,last:cd 24,last:cdi 17,last:ce 5,last:cela -18,last:cele 50,last:celes 23,last:celui 52,last:cent -33,last:centre -8
last:ceremo -40,last:cerfa -41,last:certif -11,last:ces 18,last:cest -4,last:cet 24,last:cete -23,last:ceux 50,last:cgct -46,last:chacun 47
last:chalet 43,last:chaleu -75,last:chambr -42,last:champ -25,last:champe -35,last:champs -19,last:chance 33,last:change -39,last:chanti 19
last:chapit -47,last:chaque 41,last:charge -70,last:charte -48,last:chaudi -34,last:chaufa 13,last:chaufe -4,last:chause -8,last:chef 52,last:chefe 54
last:chefs -8,last:chemin -58,last:cheque 59,last:cher -36,last:cherch -30,last:chere -6,last:chez 60,last:chien -34,last:chiens -26,last:chifre 37
last:chloe 4,last:choisi -5,last:choix -8,last:choral 6,last:chose 54,last:chrono -45,last:chute -22,last:ci 12,last:cia -21,last:cimeti -33
last:cinq -41,last:circul -26,last:citati -81,last:cite -17,last:citer -3,last:cites 48,last:citoye 22,last:civil -47,last:civiqu 16,last:clair -63
last:claire -44,last:clasem 29,last:claser 4,last:clases -51,last:clause -47,last:cles -44,last:cloche -8,last:clotur -41,last:clspd 19,last:club -4
last:clubs 39,last:cm2 -21,last:cni -57,last:coche 21,last:cocher -39,last:cochez 39,last:code -27,last:coefic 29,last:coeur 17,last:cohere -53
last:coin -38,last:colabo 13,last:colas 29,last:cole 23,last:colect 18,last:colege -9,last:colegi 33,last:colegu -21,last:coles 4,last:colin 35
last:colis -35,last:colone -12,last:coloni 17,last:colori -4,last:comand -23,last:combie 19,last:come 50,last:comedi 41,last:comenc 42,last:coment -43
last:comerc 26,last:comis 20,last:comisa -3,last:comisi -23,last:comite -24,last:compag 59,last:compar -45,last:compat 47,last:compet -8,last:compla 37
last:comple -28,last:compor 61,last:compos -26,last:compre 29,last:compri -3,last:compta 61,last:compte -15,last:comuna -28,last:comune -67
last:comuni -56,last:conais 57,last:conait -49,last:concer -44,last:conces -29,last:concil -74,last:conclu 78,last:concoi -5,last:concou -24
last:concur -48,last:condit -36,last:condol -41,last:conduc 16,last:condui 41,last:confia 44,last:confie 47,last:confir -26,last:confli -8
last:confon -21,last:confor -28,last:conge -23,last:conges -44,last:consei -32,last:consen 38,last:conser -33,last:consid -33,last:consig -41
last:consom -84,last:consta -36,last:consti 29,last:constr 7,last:consul -38,last:contac -51,last:conte -32,last:conten -33,last:contes -20
last:contie -30,last:contra -15,last:contre 6,last:contro -22,last:convai 54,last:conven -11,last:conver -24,last:convic 9,last:convie 67
last:convoc -41,last:convoq 7,last:copera 22,last:copie -33,last:copies 28,last:cordia -37,last:cordin 19,last:cordon 9,last:corect -46,last:coresp -7
last:corige -8,last:costa -24,last:cotati -3,last:cote 39,last:coule -4,last:couler 23,last:couleu -34,last:coup 46,last:coupab 40,last:coupe -48
last:couper 15,last:couple 42,last:coupur -22,last:cour -30,last:courag 32,last:couran -20,last:courie -28,last:cours -41,last:court -50
last:courte -39,last:courto -45,last:cout -44,last:coute -33,last:couver -28,last:cp -6,last:cre -13,last:creant -11,last:creche 9,last:credib 13
last:crenea -8,last:crep 29,last:crible 23,last:criter -16,last:critiq 33,last:croire 21,last:crois 23,last:croisa -18,last:croise 10,last:croix 44
last:cros -7,last:cst -7,last:ctm -7,last:cuisin -10,last:cultur -28,last:curate 7,last:cv 39,last:d -22,last:dalo -43,last:dame 24,last:danger 67
last:dans -29,last:danse 19,last:date -52,last:dates -61,last:de -20,last:debat -28,last:debit 11,last:debord 29,last:debout 38,last:debrou 38
last:debut -42,last:debuta 21,last:debute 13,last:decale -30,last:decemb -35,last:decern 50,last:deces -36,last:dechet -42,last:decide -31
last:decisi -40,last:declar -37,last:decore -9,last:decoup -9,last:decret -34,last:decris -5,last:decrit 42,last:decroc 40,last:decroi 37
last:dedans -34,last:deduir 10,last:deduis 55,last:defaut 30,last:defavo 52,last:defens -69,last:defini -55,last:degre 47,last:dehors 24,last:deja -46
last:dela -23,last:delai -29,last:delais -32,last:delega 8,last:delibe -23,last:delica -34,last:delivr 8,last:demain 55,last:demand 16,last:demarc -39
last:demeur 29,last:demi -12,last:demisi 22,last:demoti 25,last:denis 65,last:deonto -14,last:depart 24,last:depend 12,last:depens -59,last:deplac -36
last:depot -31,last:depots -35,last:depoui -30,last:depuis -56,last:derier 67,last:dernie 8,last:deroga -18,last:deroul -39,last:design 32
last:desine -4,last:desins 24,last:desous 15,last:destin -8,last:desus 46,last:detail -39,last:detect 29,last:detent -12,last:determ 31,last:detes 15
last:detres 67,last:deux -31,last:deuxie -47,last:devais 43,last:devait 16,last:devant 45,last:develo -20,last:devine 29,last:devons 8,last:devrai 49
last:dgs 42,last:diagno 24,last:dialo -3,last:dicte -57,last:difere -40,last:dificu 34,last:digne 27,last:dignes 58,last:dimanc -80,last:diplom -61
last:dirais 29,last:dire -67,last:direct -20,last:dirige 28,last:dis 13,last:disant 39,last:discip -24,last:discou -33,last:discri -41,last:dise -19
last:disent -28,last:dispon -40,last:dispos -21,last:disput 7,last:distan 10,last:distri -31,last:dites 41,last:divers -7,last:docile 53
last:docume -50,last:dois -27,last:doit -32,last:doiven 19,last:domain -31,last:domici 30,last:donc 34,last:done 26,last:donent 10,last:doner 33
last:donera 33,last:dones -34,last:donez 30,last:dont 10,last:dos 6,last:dosier 33,last:doublo -77,last:doue 23,last:doute 18,last:douteu 30
last:doux 28,last:douze 41,last:drese -5,last:dreser 8,last:dresez 4,last:drh -12,last:droit -60,last:droits -31,last:du -3,last:dupuis 28
last:durand 20,last:dure -30,last:e 98,last:each 13,last:eau -25,last:eaux -8,last:ecart -53,last:ecarte 40,last:ecarts -12,last:echang 20
last:echean -15,last:echele 15,last:echelo -20,last:eclair -42,last:ecole -10,last:ecoles -49,last:ecrire -73,last:ecris -7,last:ecrit -38
last:ecritu 21,last:ecrive 10,last:edf -5,last:educat 44,last:eficac 29,last:eforts 42,last:egales -20,last:egalit -25,last:eglise -10,last:ehpad -7
last:eifage 10,last:elabor 29,last:elagag -25,last:ele 17,last:electe 9,last:electi -15,last:electr -15,last:elemen -4,last:eles -49,last:eleve 47
last:eleves 30,last:elimin 34,last:elis 21,last:eloge -66,last:elu 7,last:elue -12,last:elus -30,last:emarge -49,last:embauc 31,last:emplac -19
last:emploi -17,last:employ 25,last:emport 63,last:en -10,last:encadr 19,last:encein 41,last:encore 35,last:encour -20,last:end -12,last:energe -69
last:energi 58,last:enfanc -3,last:enfant 25,last:engage 7,last:enleve -24,last:enquet -43,last:enregi -19,last:enrobe -22,last:enseig 19
last:ensuit 20,last:entend -34,last:entour 63,last:entre 20,last:entrep 22,last:entrer 38,last:entret -39,last:envelo 33,last:envers 19,last:envie 11
last:envoi -12,last:envoie 9,last:envoye 3,last:enzo 47,last:epaule 57,last:epicer 5,last:epluch 16,last:epoux 39,last:equili 76,last:equipe 53
last:ereur -23,last:es 29,last:esai 30,last:espace -13,last:espagn -42,last:est -31,last:estime 39,last:et -7,last:etabli 26,last:etais 27
last:etait 25,last:etape -9,last:etapes -42,last:etat -15,last:ete -41,last:etique -59,last:etofe 61,last:etoile 43,last:etourd 14,last:etrang -7
last:etre 34,last:etude -29,last:etudes 45,last:etudia 18,last:eu 48,last:euros -22,last:eurovi 19,last:eux 49,last:evalua 5,last:evalue 11
last:evince -38,last:evite -24,last:eviter -39,last:evolut -40,last:ex 35,last:exact -40,last:exacte -58,last:exager 42,last:examen 23,last:examin -36
last:excel 34,last:excele 51,last:except -15,last:exclur 29,last:exclus 60,last:excuse 44,last:execut 23,last:exempl -35,last:exerci -21,last:exige -60
last:exista -36,last:existe -72,last:experi 9,last:expert -5,last:explic -45,last:expliq -35,last:export 12,last:exposa -55,last:expose -43
last:exposi -17,last:expres 35,last:expuls 36,last:extrai -30,last:f 19,last:fabre 32,last:fabriq 4,last:facade -22,last:face 50,last:facebo 41
last:facile -42,last:facon 32,last:factue -46,last:factur -59,last:facult -13,last:faible 39,last:faire 36,last:fait -12,last:faite -28,last:faites -24
last:faits -42,last:famile 28,last:famili 17,last:farid 26,last:fases -30,last:faudra 55,last:faure -7,last:faut -5,last:faute 56,last:fautes -22
last:fauteu 43,last:fautif 14,last:faux 53,last:favora 59,last:favori 61,last:felici -46,last:feling 46,last:feme 15,last:femes -57,last:fera -18
last:ferait 36,last:ferme -61,last:fermes 6,last:fermet -27,last:feront 9,last:festiv 41,last:fete -18,last:fetes -17,last:feu 35,last:feuile -59
last:fevrie -17,last:fiabil 48,last:fiable 46,last:fiche -33,last:fiches 41,last:fichie 39,last:fictif -20,last:fidele -71,last:figure -33,last:file 29
last:fils 12,last:filtre -7,last:fin -18,last:finale 36,last:finali 8,last:financ 10,last:finir 66,last:finis 5,last:finit -27,last:fisure -22
last:fixant 14,last:fixe 29,last:fixer -11,last:fixes -24,last:flanc 43,last:flyer -61,last:fod 39,last:foi 30,last:fois -13,last:foncti -35
last:fond -7,last:fonde 11,last:fonds -7,last:font 41,last:for 58,last:forain 62,last:force -32,last:formal -30,last:format -56,last:forme -20
last:formul -42,last:forte 33,last:forts 38,last:forum -10,last:fot -9,last:fou 40,last:four -16,last:fourie -14,last:fourni -23,last:foyer 45
last:foyers 42,last:fragil 46,last:frais -6,last:franca -44,last:franch 41,last:francs -9,last:frape -20,last:fraude 24,last:freque -32,last:freres 10
last:from -25,last:fumist 67,last:fusion -29,last:futur -25,last:futurs 44,last:gagnan 56,last:gagne 80,last:gagner 56,last:gamin 27,last:gamins 31
last:garage 44,last:garcon -3,last:gardan -31,last:garde -7,last:garder 44,last:gardie 16,last:gare -26,last:garnie -18,last:gars 47,last:gateau -21
last:genant 9,last:gendar -48,last:genera 24,last:genere 4,last:genre 35,last:gens 40,last:gentil 31,last:gerant 24,last:gerard 45,last:gerer -11
last:gestio -21,last:gir -22,last:give 3,last:global 15,last:gouter -22,last:gracie 5,last:grade -11,last:grand 21,last:grande -56,last:graphi -27
last:gras 23,last:grave 41,last:gravit 26,last:greve 16,last:grile -13,last:grinch 34,last:gros -55,last:gueule 13,last:guiche 21,last:guide -21
last:gymnas 28,last:h -44,last:habita 38,last:habite 25,last:habitu 54,last:hadad 10,last:haie 54,last:hale -33,last:halte -50,last:hand 46
last:handic 12,last:harcel 4,last:harmon -35,last:hasard -5,last:haut 19,last:hauteu 63,last:hebdom -19,last:hein -32,last:hesite 106,last:heure -56
last:heures -40,last:heureu 50,last:hier -16,last:hierar 23,last:histoi 40,last:histor 13,last:hiver 24,last:hivern -38,last:hlm 15,last:honete 54
last:honeur 18,last:horair -32,last:ht -47,last:hugo 39,last:huisie -10,last:huit -4,last:humain 9,last:humour -18,last:ia 13,last:ici 27,last:ide 32
last:ideale 39,last:identi -11,last:ides -47,last:ifse -29,last:ignore -11,last:il 15,last:ilisib -11,last:ils -20,last:imagin -25,last:imeubl -63
last:impase -23,last:impaye -12,last:implic 24,last:import 30,last:impose 12,last:imposi -45,last:impot -50,last:impres 33,last:in -67,last:inapti 26
last:inaugu -23,last:incend -12,last:inchan -14,last:incide 35,last:incomp -29,last:inconv -36,last:indemn -17,last:indica -29,last:indice 32
last:indiqu -22,last:indire -40,last:indivi 23,last:indulg 57,last:ines 32,last:infirm -19,last:inflig 11,last:inform -46,last:ingera 24
last:injust -36,last:inonda -87,last:inquie 4,last:inscri -38,last:insere -24,last:insert 8,last:inspec -13,last:inspir 38,last:instab 13,last:instal 3
last:instit 4,last:instru 27,last:insufi 58,last:insult 50,last:integr 22,last:intent 40,last:interd -25,last:intere 65,last:interi 17,last:intern -57
last:interp -43,last:intert -27,last:interv -32,last:introd -55,last:invest 28,last:invita -39,last:invite -26,last:iregul 11,last:is -7,last:isole 48
last:isoles 5,last:isue 16,last:j 40,last:jai 12,last:jamais -9,last:janvie -41,last:jaouen -19,last:jargon -42,last:jauge 28,last:je 31,last:jean 35
last:jete 43,last:jeudi -64,last:jeune 24,last:jeunes 44,last:jeux -28,last:job 60,last:jobs 33,last:joindr -43,last:joins -11,last:joint -39
last:jointe 33,last:joints 44,last:joly -18,last:joue 14,last:jouets -15,last:jour -79,last:journa 32,last:journe 3,last:jours -39,last:judo 55
last:juge 55,last:jugeme -44,last:juger -45,last:juges 40,last:jugez 19,last:juilet -41,last:juin -44,last:jules 31,last:julie -18,last:jumela -5
last:jure -22,last:jures -32,last:juridi -28,last:jury -45,last:jusqu -36,last:juste 67,last:justif 39,last:karim 20,last:keler -14,last:kevin -14
last:klein 35,last:kowals 8,last:l -13,last:la -7,last:laise 5,last:laiser -19,last:laises 17,last:langag -50,last:laquel 26,last:laurea 50
last:lavoir -10,last:le -21,last:le_ton -6,last:lecteu -21,last:lectur 28,last:lefort -13,last:legal -49,last:legale -28,last:legaux -32
last:legend -29,last:legere -18,last:legiti 43,last:lemair -45,last:lemoin 9,last:lenoir 15,last:lequel 25,last:leroux 7,last:leroy 25,last:les 4
last:lesque 29,last:leter -64,last:letre -20,last:leur 25,last:leurs 55,last:leve 23,last:liaiso 16,last:librar -38,last:libres -33,last:licenc 23
last:lien -41,last:lieu -37,last:lieux -31,last:ligne 8,last:lignes -38,last:lilas 32,last:limite -41,last:lina 62,last:lira -7,last:lire 32
last:lis 20,last:lisant 27,last:lisibl -67,last:list 5,last:liste 9,last:listes -18,last:listez -39,last:listin -12,last:lit -36,last:livre 47
last:livres 17,last:livret -28,last:local -53,last:locata 23,last:locati -16,last:locaux -14,last:logeme 12,last:logici 15,last:loi -37,last:loin 12
last:loisir 22,last:long -58,last:longue -57,last:lopez -5,last:lors -21,last:lot 43,last:lotise -21,last:loto -30,last:lots -32,last:louche 30
last:louer -27,last:lourde -34,last:loyer 7,last:loyers -20,last:lui 18,last:lundi -22,last:m -23,last:m2 -47,last:ma 13,last:machin -23,last:madame 5
last:mai -35,last:mail -37,last:mailon 29,last:mails 39,last:main -34,last:mains -20,last:mainte 48,last:mainti 47,last:maire -40,last:mairie 20
last:mais 29,last:maison 11,last:maitre -33,last:maitri -3,last:majori 65,last:majusc -66,last:mal 4,last:malade 40,last:maladi 15,last:malheu 14
last:maltra 35,last:maman 51,last:manage 77,last:mandat 42,last:manier -11,last:manqua -41,last:manque 9,last:manusc -26,last:mapa -18,last:marc 22
last:marcha 20,last:marche -17,last:mardi -27,last:mariag 6,last:marque -5,last:mars -40,last:martin -3,last:masque -24,last:matern -12,last:mathis 9
last:matin 3,last:matric 19,last:mauvai 37,last:maxi -19,last:maxima -47,last:maximu -30,last:me 33,last:mecont -8,last:medail -69,last:medeci 4
last:medica 11,last:meileu 39,last:membre -32,last:meme 40,last:memes -40,last:memoir 54,last:menace 32,last:menage 47,last:mener -11,last:meneur 55
last:menson 11,last:ment 48,last:mentio -17,last:menu -43,last:menus -9,last:mer -33,last:merci 13,last:mercre -7,last:mere 69,last:merita 34
last:merite 41,last:mes 32,last:mesage -45,last:mesure -11,last:met 6,last:metant 56,last:metez 13,last:metier 77,last:metrai 10,last:mets 38
last:mi -5,last:microc 30,last:midi 33,last:mieux 21,last:milita 16,last:minibu 49,last:minimu 23,last:minute -46,last:mis 18,last:mise -40
last:miser 9,last:mises -58,last:mision -29,last:mobili -40,last:modele -38,last:modifi -45,last:moi 31,last:moins 18,last:mois -25,last:moitie -23
last:mon 19,last:monde 7,last:monsie -10,last:montag 49,last:montan -52,last:monte 29,last:montre 14,last:morale 9,last:moreau 20,last:morel 16
last:mot -63,last:motif 8,last:motifs -46,last:motiva 35,last:motive -52,last:mots -37,last:moulin -86,last:moyen 30,last:moyene 10,last:moyens 33
last:multi -26,last:munici -5,last:mur 36,last:murs -71,last:musiqu 16,last:mutati -3,last:muter 29,last:n -11,last:nadia 58,last:nageur -41
last:naisan -50,last:nature 11,last:ne 19,last:necesi 34,last:negati 32,last:neglig 14,last:neige 18,last:netoya 4,last:neuf 40,last:neutre -33
last:nguyen -22,last:ni -59,last:nids -39,last:niece 38,last:niveau 46,last:noel -43,last:noir -54,last:noire 44,last:nom 28,last:nombre -36
last:nome 11,last:nomer -57,last:nomes 41,last:nomina 25,last:noms 20,last:nord -39,last:nos 23,last:notair -31,last:notati 4,last:note 11
last:noter -11,last:notera -43,last:notes -22,last:notez 15,last:notice -64,last:notifi -28,last:notre 22,last:nounou 53,last:nous 49,last:nouvea -23
last:nouvel -7,last:novemb -46,last:nuisan -14,last:nuit -30,last:nul 30,last:nuls 18,last:numero -47,last:object -6,last:objet -21,last:objets -20
last:obliga -50,last:observ 6,last:obteni 18,last:octobr -43,last:ocupe 14,last:oeil 41,last:oeuvre -23,last:of -31,last:ofice 28,last:oficie 4
last:ofre 28,last:ofres 30,last:olivie 11,last:on 20,last:ont -5,last:onze -67,last:opinio 56,last:oportu 46,last:oposan 67,last:oposit -12,last:or 35
last:oral 23,last:orange 19,last:ordone -24,last:ordre -36,last:ordure 17,last:orient -17,last:origin 35,last:orthog -43,last:ortogr -30,last:ou 51
last:oublie 50,last:oui 43,last:out 59,last:ouvert -50,last:ouvrir -30,last:page -38,last:pages -41,last:paie -45,last:paieme -16,last:paiera 13
last:palmar 50,last:paneau -30,last:panel 61,last:papier -17,last:par -37,last:paragr -61,last:parais 7,last:parait 29,last:parc -34,last:parce 11
last:parcel 15,last:parcou 10,last:parent 21,last:parfai 31,last:parler -13,last:parlez -39,last:parmi 47,last:parole -51,last:parque 4,last:part 20
last:partag 32,last:parten 37,last:parti -34,last:partic -43,last:partie -56,last:partir 31,last:partou -44,last:parts -29,last:pas 17,last:pasage -10
last:pase 31,last:pasent -53,last:pasepo -11,last:paser 37,last:pasera 26,last:pasero -12,last:pases -17,last:pastil 15,last:patien -3,last:patron -8
last:patrou 12,last:paul 26,last:pause -25,last:pauvre 11,last:payer 25,last:payeur 21,last:paysag -27,last:peche -36,last:pedago 6,last:peine 39
last:peintu -34,last:penali 3,last:penche 40,last:pendan -35,last:penibl 61,last:pense 46,last:penser -16,last:penses -16,last:perdan 36,last:perdre 15
last:perdu -75,last:pere 48,last:perfor 61,last:perin -11,last:perisc 30,last:perman -20,last:permet -20,last:permis 19,last:perot 8,last:person -14
last:pertin 72,last:petanq 55,last:petit 10,last:petite 11,last:petiti 49,last:petits -74,last:peu -37,last:peut -47,last:peuven 20,last:peux 10
last:photo -14,last:photoc -88,last:photos -39,last:phrase -56,last:physiq -5,last:picard -6,last:piece -29,last:pieces -50,last:pied -9,last:pieds 46
last:pile 48,last:pire 49,last:piscin 4,last:place 38,last:places -27,last:placie 21,last:plafon -14,last:plage 7,last:plaint 33,last:plaisa 44
last:plait -39,last:plan -56,last:planin -40,last:plaque -14,last:platea -25,last:plausi 51,last:plein -24,last:pli -34,last:plurie -21,last:plus 31
last:plutot -69,last:podium 48,last:poeme -37,last:point -60,last:pointa 45,last:pointi -27,last:points 35,last:poli -25,last:police -49,last:polici 15
last:polie -24,last:polime -14,last:polite -44,last:politi 32,last:polyva -31,last:pompie -53,last:ponctu -57,last:ponder 51,last:popula 9
last:port -47,last:portag 17,last:portan -51,last:porter 8,last:porteu 14,last:pose -6,last:poser -54,last:poses -56,last:posibl -67,last:positi -22
last:poste 43,last:postul 39,last:potent 43,last:poubel 17,last:pouce 58,last:poule -39,last:pour -12,last:poura 8,last:pourai 9,last:pource 39
last:pourie -9,last:pourqu -16,last:poursu 56,last:pouvez 21,last:pratiq -10,last:pre 30,last:preavi -79,last:precar 30,last:preced -59,last:precis -17
last:predis 21,last:prefec -7,last:prefer 47,last:prefet -38,last:preins -31,last:premie 34,last:prempt -11,last:prenan 16,last:prendr 34
last:prends 28,last:prenom 26,last:preocu 6,last:prepar -7,last:pres -6,last:presby -22,last:prese -39,last:presel 26,last:presen -56,last:presid 40
last:presta 52,last:pret 22,last:prete 32,last:preten 48,last:prets -26,last:preven -46,last:previe -5,last:prevoi -27,last:prevue -31,last:prime 41
last:primes 15,last:princi -46,last:priori 5,last:pris -27,last:prise -14,last:prises -13,last:privil 63,last:prix -26,last:pro 35,last:probab 52
last:proble 59,last:proced -33,last:proces -10,last:procha 57,last:procla 59,last:procur -51,last:produc 22,last:produi -33,last:profes 38
last:profil 44,last:profit 94,last:projet 36,last:prolon -17,last:promet 16,last:promot 38,last:promou 55,last:promu -31,last:pronon -15,last:pronos 23
last:propor 39,last:propos 53,last:propre -49,last:propri 56,last:protoc -26,last:psycho 40,last:public -44,last:publie -39,last:publiq -32
last:puis 77,last:puise 12,last:puniti 44,last:pv -33,last:qu 22,last:qualif -41,last:qualit 49,last:quand -65,last:quaran 12,last:quarti -36
last:quator 45,last:quatre 55,last:quel -18,last:quele -56,last:queles -39,last:quelqu -25,last:quels -3,last:questi -53,last:qui 32,last:quinze 4
last:quitan -50,last:quoi -77,last:quorum -32,last:quotie -3,last:rachid 14,last:racont 21,last:racour -60,last:radiat 41,last:radica 46,last:radier 64
last:raison 32,last:rajout 41,last:ramene 55,last:range -21,last:ranger 12,last:rapel -47,last:rapela -33,last:rapele -25,last:raport 8,last:raye 18
last:recale 38,last:recapi -34,last:recens -5,last:recent -50,last:recepi -41,last:recept -39,last:recete -75,last:recevo 28,last:recher -17
last:recidi 43,last:recit 33,last:reclam -9,last:recoit 20,last:recoma 45,last:recome 46,last:recomp -10,last:recona 8,last:recond 36,last:recopi -16
last:recour -32,last:recris -28,last:recrue 21,last:recrut -55,last:recu -9,last:recue 22,last:recuei -17,last:recues -45,last:recupe 29,last:recus 42
last:redact -28,last:redeva -5,last:redige -14,last:reduis 55,last:refais -19,last:refect -12,last:refere -31,last:reform -49,last:refus -5
last:regard 39,last:regie 22,last:regime -33,last:region -41,last:regise 32,last:regist -58,last:regle -45,last:reglem -38,last:regles -44
last:regrou -41,last:reject 12,last:rejete 50,last:rel 48,last:relanc -57,last:relati -40,last:releve -9,last:relis -43,last:reloge 34,last:rembou 15
last:remerc -52,last:remetr -42,last:remets -9,last:remise -36,last:remont 13,last:rempla 37,last:rempli 27,last:rendre -18,last:rends 10
last:rendu -41,last:rendus 54,last:renouv 52,last:renova -20,last:renove -21,last:rentre -23,last:renume -31,last:renvoi 57,last:renvoy 25
last:repart 19,last:repas -33,last:repere 27,last:repete 4,last:repeti -32,last:repond -24,last:repons -32,last:report 9,last:repren -17,last:repres 39
last:repris -4,last:reproc 8,last:republ -19,last:requet -48,last:resent 18,last:reserv -7,last:reside 41,last:resort 6,last:resour -7,last:respec -31
last:respon 26,last:restan -21,last:restau 15,last:reste -55,last:resten -27,last:rester 14,last:result -20,last:resume -38,last:retabl -13
last:retard 19,last:reteni -5,last:retenu -26,last:retien -19,last:retire 25,last:retour 36,last:retrai -59,last:retran -15,last:retrop -21
last:retrou -8,last:reunio -48,last:reunit 38,last:revele 17,last:revenu 54,last:revien -18,last:revoca -23,last:revue 42,last:rey 9,last:rgpd -42
last:rh 3,last:rib -72,last:rien -46,last:rifsep -26,last:rigolo -47,last:risque 38,last:rivera 19,last:robot 32,last:roche 40,last:role -23
last:rouge 59,last:rousel 57,last:route -12,last:roux -28,last:roy 23,last:rsa 32,last:rubriq -34,last:rue -47,last:rues -50,last:rugby 59
last:rural -62,last:s 9,last:sa 7,last:sachan -7,last:sache 31,last:sage 26,last:sais 34,last:saisin 39,last:saisir -38,last:saison -6,last:sale -4
last:sales -71,last:samedi -38,last:sanche 27,last:sancti 16,last:sandri 49,last:sanita -13,last:sans -57,last:sante -48,last:sarl 37,last:satisf -7
last:sauvag -20,last:savoir 36,last:scene 11,last:schmit 22,last:scolai 13,last:score 49,last:scorin 45,last:script -45,last:scruti -31,last:se -51
last:seance -5,last:sec -33,last:secour -30,last:secret 23,last:secteu -34,last:sectio -31,last:securi -34,last:sejour 16,last:select -20,last:selon 35
last:semain -53,last:sembla 30,last:semble 49,last:senior -16,last:sens 58,last:sent 21,last:senten 25,last:sentim 25,last:separe -10,last:sept 32
last:septem -35,last:sera 8,last:serait 20,last:serieu 57,last:seront -15,last:servic -18,last:servir 64,last:ses 23,last:seul 58,last:seule -17
last:seulem -51,last:short 58,last:shortl 23,last:si 37,last:sieger -11,last:sieges 42,last:signal 31,last:signat -45,last:signe -43,last:signer 24
last:silenc -36,last:simon 18,last:simone -19,last:simple -20,last:simpli -28,last:simule -12,last:sincer 53,last:sinon -62,last:site -18
last:situat 39,last:situe 27,last:situes 11,last:six -42,last:ski 8,last:slogan -75,last:smiley 33,last:sms 11,last:sobre -30,last:social -6
last:sociau 20,last:societ 32,last:soir 40,last:soire -24,last:sois 38,last:soit -12,last:sol -46,last:solici -72,last:solida -34,last:solide 50
last:somair -28,last:some 13,last:somes 20,last:son 28,last:sondag -50,last:sonent 24,last:sonia 42,last:sont 10,last:sophie 8,last:sors 29
last:sort -14,last:sorten 38,last:sortez 45,last:sortie -38,last:sortir 33,last:souhai -59,last:soumis -31,last:soupe -8,last:source -15,last:sous -41
last:souten 69,last:souven 44,last:sow -38,last:specta 4,last:sponta 37,last:sport -68,last:sporti -19,last:sports -50,last:stable -9,last:stade -35
last:stage 22,last:stagia 10,last:stands -15,last:statio -31,last:statis -39,last:statue 18,last:statut 11,last:stp -43,last:struct -57,last:style -54
last:subven -30,last:sud 10,last:sufit 27,last:sugere -19,last:suis 29,last:suit 23,last:suite 38,last:suivan 40,last:suiven 71,last:suivis 21
last:suivra 51,last:suivre -22,last:sujet -9,last:sumari -22,last:suplea 25,last:suplem -38,last:suport 7,last:suprim -22,last:sur 8,last:surfac -48
last:surlig 52,last:surtou -80,last:survei 66,last:suscep 12,last:suspec 31,last:suspen 21,last:sylvie 8,last:sympa -39,last:syndic 34,last:synthe -55
last:t3 -39,last:ta 75,last:table -11,last:tablea -29,last:tables -48,last:tact -17,last:taile -27,last:talent 44,last:tant 28,last:tapage -58
last:tape -29,last:taper -13,last:tarif 18,last:tarifs -25,last:tas 49,last:taux 4,last:taxe -79,last:tc -35,last:te 35,last:techni -22,last:tel -44
last:tele 10,last:teleph -35,last:teles -37,last:teletr 13,last:tels -41,last:temoig -22,last:temoin 44,last:temper -14,last:temps -76,last:tenant 37
last:tender -22,last:tenir 42,last:tenu -19,last:tenue -28,last:terain -6,last:terase 24,last:terito -36,last:termes -31,last:termin 40,last:tes 63
last:tesier 43,last:tete 54,last:texte -41,last:textes -29,last:the -20,last:theatr 63,last:theme -37,last:theo 54,last:these 13,last:this -42
last:thomas -14,last:tient 14,last:tileul -46,last:tirage -43,last:tire 35,last:tirer 20,last:tires -35,last:titre -54,last:titres -44,last:titula -9
last:to 24,last:toi 62,last:toit -32,last:toitur -45,last:tombe -10,last:tomber 30,last:ton 33,last:top 48,last:total -37,last:totale -4
last:totaux -13,last:touche -45,last:tourne 32,last:tournu -76,last:tous -55,last:tout -65,last:toute -31,last:toutes -55,last:tp 49,last:trace 27
last:tradui 14,last:trafic -37,last:traine 52,last:traite -11,last:trajet -23,last:trame -39,last:tran -9,last:tranch 34,last:tranqu -28,last:transc 25
last:transf 29,last:transm -58,last:transp -63,last:traore 19,last:travai -27,last:travau -30,last:traver 19,last:trente 24,last:tres -49
last:treve -33,last:tri -4,last:tribun 4,last:triche 30,last:tricol -17,last:trie -38,last:trimes -11,last:trois 7,last:trop 23,last:trotoi -29
last:troubl 43,last:troupe 59,last:trous -22,last:trouse -19,last:trouve 21,last:tu 48,last:tuteur -6,last:tutoie -66,last:tva -25,last:type -47
last:types -12,last:ukrain -3,last:un -39,last:unanim -13,last:une -45,last:unique -19,last:urbani 34,last:urgenc -37,last:urgent 44,last:usage -46
last:usager -25,last:utile 66,last:utiles 69,last:utilis -58,last:utilit 28,last:va 51,last:vacanc -53,last:vacant -64,last:vacata 12,last:vacina -10
last:vainqu 48,last:val 20,last:valabl 53,last:valent 25,last:valeur 61,last:valide -5,last:vaseur 73,last:vaut 56,last:vegeta -16,last:vehicu -48
last:velo 15,last:vendre -46,last:venir -44,last:ventil 31,last:verbal 10,last:verdic 39,last:verifi -21,last:verite 33,last:vers 30,last:verser 12
last:verses -40,last:versio -36,last:vert 43,last:verte -5,last:verts -24,last:veulen -4,last:veut -45,last:veux 32,last:vice 3,last:victim 61
last:vidal 26,last:vide -60,last:videop -42,last:vides -40,last:vie -3,last:vienen 23,last:vient -17,last:vierge -44,last:vieux -7,last:vigila -7
last:vilage -52,last:vile 7,last:vingt 7,last:violen 70,last:vire 46,last:virer 20,last:virera 15,last:virgul -108,last:visas -25,last:viser -26
last:visite -59,last:vit 11,last:vite 57,last:vivant -32,last:voeux -32,last:voici 23,last:voie 16,last:voies -28,last:voila 18,last:voile 52
last:voir 42,last:voirie -19,last:vois 36,last:voisin 21,last:voitur 10,last:voix 15,last:volont 46,last:vont 51,last:vote -44,last:voter 45
last:votera -20,last:votes -22,last:votre -22,last:vous 66,last:voyage 17,last:vrac 41,last:vrai 64,last:vraie 54,last:vraies 39,last:vraime 54
last:vrais 39,last:vu 53,last:vulner 44,last:wek -12,last:which 17,last:write -37,last:x -21,last:y 23,last:ya 29,last:you 19,last:zero 7,last:zone -40
laurea 41,laurea_de 22,laurea_design -18,laurea_du 5,lavoir -18,le -24,le_10 -28,le_11 -39,le_115 -48,le_12 -49,le_14 -54,le_15 -54,le_18 -48,le_19 -47
le_1er -40,le_2 -39,le_20 -55,le_21 4,le_28 -22,le_3 -42,le_30 -45,le_31 6,le_4 -48,le_5 -36,le_6 -34,le_7 -51,le_8 -24,le_9 -40,le_a -21,le_aux 40
le_avec -42,le_bail 15,le_baileu 25,le_bar 21,le_bareme -24,le_besoin 31,le_bilan 24,le_bon 12,le_border -43,le_boulan 59,le_bruit -42,le_budget -52
le_buleti -59,le_bureau -17,le_cabine 22,le_cadre 3,le_cahier 67,le_calend -34,le_camion 37,le_candid 61,le_caract 27,le_cas 62,le_cd 27,le_centre 26
le_certif 30,le_cgct -23,le_change 23,le_chanti 31,le_chaufe 37,le_chef -26,le_choix -11,le_cia -28,le_clasem 11,le_club 29,le_code -42,le_comisa 35
le_comite -37,le_compor 45,le_compte 18,le_concou -38,le_conduc 55,le_consei -34,le_contac -15,le_contra 28,le_contre 9,le_coup 26,le_coupab 24
le_courie -36,le_cout -35,le_crenea 11,le_cumul -34,le_cv -23,le_dalo -27,le_dans -32,le_decret -15,le_degre 20,le_delai -18,le_demand 29,le_depart -26
le_depot -3,le_deroul -47,le_desord -27,le_dgs 7,le_dimanc 57,le_diplom -43,le_direct -25,le_discou -34,le_dosier -11,le_drh 15,le_droit -66,le_en -29
le_feu 24,le_fichie 29,le_formul -6,le_forum 13,le_foyer -13,le_franca -66,le_fromag 11,le_gagnan 32,le_garde 24,le_gardie 46,le_gerant 29,le_gof 25
le_grand -25,le_groupe 4,le_jeudi -47,le_jeune 14,le_jour -49,le_journa -46,le_judo 72,le_juge 36,le_jury -35,le_laurea 37,le_le_ton 19,le_livret 13
le_locata 18,le_logeme 12,le_lui -33,le_lundi -38,le_m2 -16,le_mail 9,le_mailon 25,le_maire -36,le_maitre 41,le_marche -27,le_matin -21,le_medeci -26
le_mediat -13,le_meileu 47,le_meme -67,le_memoir -13,le_meneur 52,le_merite 21,le_metre -10,le_mieux -16,le_minibu 34,le_moins 55,le_monde -5
le_monsie 45,le_montan -27,le_mot -56,le_motif -11,le_mur 27,le_n -16,le_niveau 48,le_nom 58,le_nombre -46,le_nouvea 45,le_numero -22,le_palmar 43
le_parcou 35,le_parque -24,le_pasage -17,le_patron -7,le_pere 27,le_permis 41,le_person 28,le_petit 54,le_petiti 19,le_placie 3,le_plan -55
le_planin -41,le_plus 42,le_poison 11,le_port -17,le_portag 5,le_portai -35,le_portra 26,le_poste 56,le_pour 25,le_pource 22,le_prefet 11,le_premie 19
le_prendr 12,le_prenom 13,le_presid 23,le_presta 62,le_prix 39,le_proces -26,le_procur -9,le_progra 6,le_projet -25,le_propri 47,le_public -31
le_pv -29,le_quarti 19,le_quorum -30,le_quotie -24,le_rapel -3,le_raport 40,le_recit 22,le_recrut -55,le_refere 34,le_refus -69,le_regise 5
le_regist -62,le_reglem -19,le_releve -63,le_renouv 13,le_repas -22,le_reste -18,le_result 45,le_rifsep -12,le_risque 34,le_rivera 18,le_role 29
le_second 6,le_secour 40,le_secret -16,le_sejour 30,le_sens 3,le_servic 11,le_signal 28,le_site -25,le_soir -4,le_sous -14,le_stage -29,le_stagia 25
le_statio -21,le_style 16,le_t3 12,le_tablea -14,le_tarif -43,le_taux -25,le_teletr -4,le_temps 41,le_terain 8,le_texte -38,le_tirage 7,le_titre -60
le_titula 17,le_ton 14,le_ton_de -7,le_total -30,le_travai 95,le_tri 41,le_tribun -31,le_troisi 39,le_trophe 7,le_trotoi -9,le_trouve 13,le_vainqu 23
le_vice -3,le_voisin 45,le_voyage 17,le_wek -19,lea -7,lead:1 -63,lead:12 3,lead:14 20,lead:15 -11,lead:17 -11,lead:1re -28,lead:2 34,lead:214 -13
lead:22|container -7,lead:22|people 25,lead:3 30,lead:30 33,lead:31 20,lead:3|infinitive 16,lead:3|people 37,lead:3|thing 9,lead:4 31,lead:4|people -52
lead:4|thing 63,lead:5 -12,lead:6 -33,lead:7 85,lead:8 17,lead:9 36,lead:a 36,lead:abadie 7,lead:abadie|infinitive 15,lead:abadie|people 3
lead:absenc 9,lead:acorde 32,lead:acorde|adjective 24,lead:acorde|container 29,lead:acorde|decided 32,lead:acorde|people -8,lead:acorde|stake 26
lead:acorde|v-award 32,lead:acte 10,lead:acte|people -29,lead:actual -18,lead:actual|thing -16,lead:acuse -41,lead:acuse|container -23
lead:acuse|infinitive -36,lead:acuse|order -41,lead:acuse|people -36,lead:acuse|stake -23,lead:adapte 11,lead:adapte|adjective 11
lead:adapte|wording 11,lead:aditio -31,lead:aditio|clerical -31,lead:aditio|decided -22,lead:aditio|stake -19,lead:adouci -34,lead:adouci|container -22
lead:adouci|stake -33,lead:adouci|thing -20,lead:afecte 13,lead:afecte|people 33,lead:afecte|thing -17,lead:afecte|v-award 13,lead:afiche -33
lead:afiche|rule -21,lead:afiche|saying -30,lead:afiche|thing -30,lead:agent 18,lead:agent|people 18,lead:aide -6,lead:aide|authority -33
lead:aide|container -12,lead:aide|decided -22,lead:aide|errand -29,lead:aide|infinitive -39,lead:aide|order -44,lead:aide|people 72
lead:aide|provided -22,lead:aide|rule -16,lead:aide|saying -6,lead:aide|stake -6,lead:aide|thing -42,lead:aide|v-choose 43,lead:aide|view -21
lead:aide|wording -36,lead:ajoute|infinitive 12,lead:ajoute|people 23,lead:ajoute|quality 54,lead:ajoute|stake -28,lead:ajoute|thing -41,lead:alors 44
lead:alors|people 32,lead:alors|saying 11,lead:analys 3,lead:analys|container 49,lead:analys|n-evaluate 3,lead:analys|people 43,lead:analys|quality 17
lead:analys|thing -26,lead:analys|v-evaluate 3,lead:anonce -36,lead:anonce|authority -34,lead:anonce|clerical -36,lead:anonce|container 4
lead:anonce|decided -17,lead:anonce|n-choose 33,lead:anonce|order -22,lead:anonce|people -12,lead:anonce|saying -36,lead:anonce|stake -9
lead:anonce|thing 33,lead:anonym -53,lead:anonym|authority -42,lead:anonym|people -35,lead:apel 10,lead:apel|order -35,lead:apel|thing -35
lead:apliqu -5,lead:apliqu|decided -47,lead:apliqu|provided 34,lead:apliqu|thing 34,lead:apreci 18,lead:apreci|people 20,lead:apreci|quality 12
lead:apreci|v-evaluate 20,lead:apres 29,lead:apres|authority -19,lead:apres|infinitive 28,lead:apres|people 6,lead:apres|thing 14,lead:apres|view 20
lead:arbitr -9,lead:arbitr|infinitive -5,lead:arbitr|v-decide -5,lead:arete -36,lead:aretes -22,lead:aretes|container -22,lead:aretes|thing -22
lead:arete|authority -18,lead:arete|container 9,lead:arete|decided -12,lead:arete|infinitive -26,lead:arete|n-decide -22,lead:arete|n-recruit -17
lead:arete|order -13,lead:arete|people -20,lead:arete|stake -25,lead:arete|thing -36,lead:argume 18,lead:argume|thing -39,lead:articl -27
lead:articl|thing -27,lead:atesta 14,lead:atesta|infinitive -10,lead:atribu 27,lead:atribu|adjective 18,lead:atribu|authority 10
lead:atribu|container -5,lead:atribu|decided 22,lead:atribu|infinitive -5,lead:atribu|n-award 32,lead:atribu|n-rank -10,lead:atribu|n-score 14
lead:atribu|order -53,lead:atribu|people 33,lead:atribu|personal 12,lead:atribu|provided 21,lead:atribu|quality 26,lead:atribu|question 12
lead:atribu|saying 23,lead:atribu|stake 64,lead:atribu|superlative 33,lead:atribu|thing -46,lead:atribu|v-award 23,lead:au 28,lead:aucun -46
lead:aucun|container -16,lead:aucun|n-evaluate -13,lead:aucun|order -16,lead:aucun|thing -6,lead:auditi 44,lead:au|adjective 15,lead:au|container -3
lead:au|infinitive 6,lead:au|must 4,lead:au|people 9,lead:au|thing -16,lead:avanta -45,lead:avanta|thing -45,lead:avant|authority -40
lead:avant|clerical 26,lead:avant|errand 16,lead:avant|explaining -35,lead:avant|infinitive 11,lead:avant|people -28,lead:avant|saying 23
lead:avant|thing 47,lead:avant|view -6,lead:avec 33,lead:avec|conduct -15,lead:avec|infinitive 38,lead:avec|order -37,lead:avec|people 38
lead:avec|question 31,lead:avec|superlative 9,lead:avec|thing 35,lead:avenan -34,lead:avenan|thing -23,lead:averti -26,lead:averti|n-sanction -14
lead:averti|people -26,lead:avis 12,lead:avis|container 53,lead:avis|infinitive 29,lead:avis|n-evaluate 12,lead:avis|people 34,lead:avis|thing -11
lead:avis|view 12,lead:a|adjective 33,lead:a|authority 9,lead:a|clerical -58,lead:a|conduct 23,lead:a|container -3,lead:a|decided -48,lead:a|errand -65
lead:a|explaining -23,lead:a|infinitive 26,lead:a|must 20,lead:a|n-evaluate 41,lead:a|order -10,lead:a|people 13,lead:a|provided 48,lead:a|quality 19
lead:a|question 21,lead:a|rule -19,lead:a|saying 27,lead:a|stake 15,lead:a|superlative 24,lead:a|thing -19,lead:a|v-award 21,lead:a|v-choose -52
lead:a|v-evaluate 8,lead:a|v-recruit 4,lead:a|view 23,lead:a|wording 4,lead:b -33,lead:bac -14,lead:bac|people -4,lead:bagare 43
lead:bagare|infinitive 43,lead:baise 21,lead:baise|people 12,lead:baise|stake 12,lead:baise|v-award 21,lead:bare 29,lead:bareme 11
lead:bareme|n-score 11,lead:bare|container 28,lead:batis -27,lead:batis|saying -27,lead:batis|thing -26,lead:benefi 35,lead:benefi|people 35
lead:benevo 33,lead:benevo|people 33,lead:bertin 8,lead:bertin|people 8,lead:besoin 23,lead:besoin|people 19,lead:bilan 31,lead:bilan|n-evaluate 31
lead:bilan|people 37,lead:bjr -5,lead:bjr|container -7,lead:bjr|errand -34,lead:bjr|people -5,lead:bjr|stake -7,lead:blame 24,lead:blame|n-sanction 24
lead:blame|stake 24,lead:blame|v-sanction 24,lead:blin 16,lead:blin|people 16,lead:bon 6,lead:bone 45,lead:bone|adjective 45,lead:bonjou|errand -16
lead:bonjou|infinitive -16,lead:bonjou|judge -25,lead:bonjou|must 14,lead:bonjou|people 24,lead:bonjou|question 13,lead:bonjou|saying -5
lead:bonjou|stake 21,lead:bonjou|thing -31,lead:bonsoi 17,lead:bonsoi|infinitive 17,lead:bon|adjective 6,lead:bon|people -18,lead:bourse 33
lead:bourse|people 16,lead:bourse|stake 33,lead:brouil -20,lead:brouil|thing -7,lead:bruit 36,lead:bruit|thing 36,lead:budget -13,lead:budget|thing -13
lead:buleti 26,lead:buleti|n-score -16,lead:buleti|thing 26,lead:b|people -33,lead:ca -6,lead:cadre -56,lead:cadre|errand -57,lead:cadre|infinitive -56
lead:cadre|stake -12,lead:calcul -26,lead:calcul|clerical -26,lead:calcul|conduct 45,lead:calcul|container 7,lead:calcul|decided -23
lead:calcul|infinitive 42,lead:calcul|n-rank 21,lead:calcul|n-score 41,lead:calcul|order 19,lead:calcul|people 39,lead:calcul|quality 37
lead:calcul|saying 24,lead:calcul|stake -9,lead:calcul|thing -45,lead:calend -19,lead:calend|infinitive -19,lead:candid 44,lead:candid|infinitive -11
lead:candid|people 44,lead:candid|stake 13,lead:caron 29,lead:caron|people 29,lead:ca|people -15,lead:ca|saying -15,lead:ca|thing 13,lead:ce 30
lead:celui 11,lead:certai 23,lead:certif -56,lead:certif|people -49,lead:ces 52,lead:cest -21,lead:cest|adjective 42,lead:cest|authority -19
lead:cest|clerical -5,lead:cest|conduct 14,lead:cest|container -7,lead:cest|infinitive -25,lead:cest|people -23,lead:cest|question -35
lead:cest|rule -19,lead:cest|saying -34,lead:cest|stake -38,lead:cest|thing -5,lead:cest|v-choose -14,lead:cest|v-evaluate -26,lead:cest|view 17
lead:ces|people 20,lead:cet 33,lead:cete 14,lead:cete|adjective 13,lead:cete|infinitive 53,lead:cete|people 33,lead:cete|provided 23
lead:cete|stake -16,lead:cete|thing 21,lead:cete|view 8,lead:cet|infinitive 28,lead:cet|people 33,lead:ceux 6,lead:ce|adjective 23,lead:ce|authority 12
lead:ce|clerical 34,lead:ce|conduct -10,lead:ce|container -75,lead:ce|infinitive 20,lead:ce|people 40,lead:ce|saying 10,lead:ce|stake 18
lead:ce|thing -93,lead:ce|view -24,lead:chacun -33,lead:chacun|people -33,lead:change -26,lead:change|people -24,lead:chaque 18
lead:chaque|container -26,lead:chaque|infinitive 26,lead:chaque|people 36,lead:charte -30,lead:charte|people -28,lead:charte|thing -27,lead:cherch 25
lead:cherch|people 34,lead:chifre -18,lead:chifre|conduct 43,lead:chifre|infinitive 25,lead:chifre|people 25,lead:chifre|thing -48
lead:chifre|v-score -18,lead:choisi 27,lead:choisi|authority 61,lead:choisi|container 63,lead:choisi|decided 10,lead:choisi|n-choose 40
lead:choisi|order 5,lead:choisi|people 66,lead:choisi|question 35,lead:choisi|stake 44,lead:choisi|superlative -16,lead:choisi|thing -4
lead:choisi|v-choose 27,lead:chrono -27,lead:chrono|people -27,lead:chute 15,lead:chute|infinitive 15,lead:ci 44,lead:cinq 44,lead:cinq|container 52
lead:cinq|people 48,lead:cinq|thing 3,lead:cite -4,lead:cite|explaining -4,lead:cite|rule -13,lead:cite|saying -4,lead:cite|thing -18,lead:ci|people 43
lead:ci|thing 18,lead:clase -8,lead:clasem -69,lead:clasem|n-rank -69,lead:clasem|people 49,lead:clasem|superlative -114,lead:clasem|thing -36
lead:clase|adjective 33,lead:clase|conduct 18,lead:clase|container -58,lead:clase|infinitive -67,lead:clase|n-rank 66,lead:clase|order -35
lead:clase|people 28,lead:clase|personal 25,lead:clase|stake 34,lead:clase|thing -38,lead:clase|v-rank -8,lead:coche 45,lead:coche|infinitive 32
lead:coche|people 50,lead:coche|rule -26,lead:coche|thing -20,lead:colas|people -30,lead:cole|container -26,lead:cole|people 30,lead:colin 21
lead:colis 19,lead:colone -48,lead:colone|thing -48,lead:combie|adjective 28,lead:combie|authority -7,lead:combie|conduct -15,lead:combie|container -71
lead:combie|decided 32,lead:combie|infinitive -32,lead:combie|must -11,lead:combie|n-sanction 59,lead:combie|n-score 84,lead:combie|people -40
lead:combie|quality 48,lead:combie|rule 45,lead:combie|saying -24,lead:combie|stake -38,lead:combie|thing -35,lead:combie|v-award 53
lead:combie|v-choose -56,lead:combie|view 19,lead:come 16,lead:comenc 46,lead:comenc|v-evaluate 46,lead:coment -44,lead:coment|authority -19
lead:coment|clerical -24,lead:coment|container -45,lead:coment|decided -30,lead:coment|errand -45,lead:coment|infinitive -42,lead:coment|must -16
lead:coment|n-recruit -14,lead:coment|n-score -23,lead:coment|people -30,lead:coment|rule -21,lead:coment|stake -50,lead:coment|thing -29
lead:coment|v-evaluate -13,lead:coment|v-rank 32,lead:coment|v-recruit -26,lead:coment|wording -9,lead:comisi 48,lead:comisi|authority 48
lead:comisi|people 47,lead:comisi|stake -16,lead:comite 41,lead:comite|authority 41,lead:compar -39,lead:compar|container -34
lead:compar|infinitive -34,lead:compar|people 37,lead:compar|quality 36,lead:compar|rule -24,lead:compar|stake -28,lead:compar|thing -44
lead:compar|v-evaluate -40,lead:comple 57,lead:comple|adjective 18,lead:comple|container 16,lead:comple|infinitive 15,lead:comple|n-evaluate 26
lead:comple|n-score 19,lead:comple|people 21,lead:comple|provided 57,lead:comple|saying 57,lead:comple|stake 26,lead:comple|thing 45,lead:comple|view 9
lead:comple|wording 57,lead:compos -15,lead:compos|authority -10,lead:compos|container 23,lead:compos|people 14,lead:compos|stake -17
lead:compos|superlative 12,lead:compos|thing -42,lead:compos|v-choose 13,lead:compos|view -17,lead:compos|wording 13,lead:compte -34
lead:compte|adjective 63,lead:compte|authority -24,lead:compte|clerical -34,lead:compte|conduct -49,lead:compte|container 4,lead:compte|decided -39
lead:compte|infinitive -15,lead:compte|n-score -20,lead:compte|people -45,lead:compte|provided 6,lead:compte|question -34,lead:compte|saying -10
lead:compte|stake -54,lead:compte|thing -29,lead:compte|view 3,lead:comuni -39,lead:comuni|thing -14,lead:conclu 38,lead:conclu|infinitive 25
lead:conclu|n-evaluate 30,lead:conclu|saying 26,lead:concoi -17,lead:concoi|thing -19,lead:concoi|wording -17,lead:concou 50,lead:concou|authority 10
lead:concou|infinitive 15,lead:concou|judge 3,lead:concou|people 21,lead:concou|stake 22,lead:concou|thing 54,lead:conden -47,lead:condit -23
lead:condit|rule -23,lead:condit|thing -23,lead:confir -30,lead:confir|people -36,lead:confir|v-recruit -30,lead:confor -8,lead:confor|v-recruit -8
lead:consei 5,lead:consei|authority 5,lead:consei|container -57,lead:consei|infinitive -65,lead:consei|people -37,lead:consei|saying 5
lead:consei|view 66,lead:consid -27,lead:consig -61,lead:consig|people -41,lead:consti 41,lead:consti|container 31,lead:consti|infinitive 26
lead:consti|people 12,lead:consti|v-choose 30,lead:constr|container 23,lead:constr|infinitive 9,lead:constr|n-score -19,lead:constr|thing 21
lead:consul -4,lead:consul|people 48,lead:contex 11,lead:contra -31,lead:contra|thing -31,lead:contro -26,lead:contro|v-evaluate -26,lead:conven -22
lead:conven|authority -9,lead:conven|people -11,lead:conven|thing -22,lead:conver -36,lead:conver|thing -35,lead:convoc -32,lead:convoc|authority -24
lead:convoc|container -25,lead:convoc|people -30,lead:convoc|thing -11,lead:convoc|view -23,lead:convoq 5,lead:convoq|authority -16
lead:convoq|clerical 5,lead:convoq|container -25,lead:convoq|decided -30,lead:convoq|judge -31,lead:convoq|people -15,lead:corige -7
lead:corige|authority 8,lead:corige|container 11,lead:corige|infinitive 44,lead:corige|n-evaluate -14,lead:corige|n-score 47,lead:corige|order 68
lead:corige|people 40,lead:corige|provided -14,lead:corige|stake 42,lead:corige|thing -17,lead:corige|wording -7,lead:costa 12,lead:costa|people 12
lead:coucou -27,lead:coupab 24,lead:coupab|adjective 24,lead:coupab|conduct 24,lead:coupab|people 24,lead:coupur -9,lead:coupur|infinitive -9
lead:coupur|thing -9,lead:courie -44,lead:courie|authority -12,lead:courie|clerical -9,lead:courie|container -44,lead:courie|decided -11
lead:courie|errand -19,lead:courie|infinitive -30,lead:courie|n-award -8,lead:courie|order -24,lead:courie|people -24,lead:courie|rule -10
lead:courie|saying -6,lead:courie|stake -22,lead:courie|thing -44,lead:cout -25,lead:cout|thing -25,lead:cre -18,lead:creati 11,lead:creati|people 13
lead:creati|stake 11,lead:cre|container -14,lead:cre|saying -15,lead:cre|thing -11,lead:criter -29,lead:criter|infinitive -29,lead:criter|rule -29
lead:criter|stake -24,lead:criter|thing -29,lead:croise 23,lead:cv 32,lead:cv|people 32,lead:d 8,lead:danger 52,lead:danger|adjective 54,lead:dans 56
lead:dans|adjective 42,lead:dans|authority -22,lead:dans|clerical 48,lead:dans|conduct 14,lead:dans|container 30,lead:dans|decided -37
lead:dans|errand 49,lead:dans|infinitive -48,lead:dans|must 6,lead:dans|people 56,lead:dans|question -50,lead:dans|rule -16,lead:dans|saying -24
lead:dans|stake 4,lead:dans|thing 11,lead:dans|view -47,lead:date -21,lead:dates -37,lead:dates|order -37,lead:dates|people -37,lead:dates|thing -37
lead:date|order -21,lead:date|thing -21,lead:de 61,lead:decern 42,lead:decern|stake 38,lead:decide 51,lead:decide|conduct 33,lead:decide|container 22
lead:decide|decided 51,lead:decide|infinitive 36,lead:decide|n-award 25,lead:decide|people 31,lead:decide|provided 28,lead:decide|question 41
lead:decide|stake 39,lead:decide|thing -17,lead:decide|v-decide 51,lead:decisi 18,lead:decisi|n-decide 18,lead:decisi|stake 18,lead:declar -28
lead:declar|thing -15,lead:decoup -7,lead:decoup|thing -7,lead:decris -13,lead:decris|explaining -13,lead:decris|people -7,lead:decris|wording -13
lead:defini -52,lead:defini|explaining -21,lead:defini|quality -44,lead:defini|rule -53,lead:defini|thing -45,lead:delai -24,lead:delai|infinitive -15
lead:delai|rule -24,lead:delai|thing -24,lead:delega 35,lead:delega|stake 35,lead:delibe -38,lead:delibe|authority -23,lead:delibe|decided -40
lead:delibe|people -26,lead:delibe|stake -16,lead:delibe|thing -38,lead:demand -5,lead:demand|authority -19,lead:demand|clerical -28
lead:demand|conduct 42,lead:demand|container -46,lead:demand|errand -40,lead:demand|infinitive -52,lead:demand|order -31,lead:demand|people 11
lead:demand|saying -44,lead:demand|stake 64,lead:demand|thing -51,lead:depart 48,lead:depart|infinitive 20,lead:depart|order -48,lead:depart|people 48
lead:depart|stake 32,lead:depart|v-choose 50,lead:depot|people -8,lead:depuis 7,lead:depuis|thing 4,lead:deroga 19,lead:deroga|authority -14
lead:deroga|decided -14,lead:deroga|people -14,lead:deroga|stake 19,lead:deroul -16,lead:des 11,lead:descri -41,lead:design 40,lead:design|adjective 48
lead:design|container 10,lead:design|decided 42,lead:design|infinitive 34,lead:design|n-choose 29,lead:design|people 49,lead:design|question 21
lead:design|stake 32,lead:design|superlative 14,lead:design|thing -51,lead:design|v-choose 40,lead:desine -4,lead:desine|clerical -4
lead:des|clerical 19,lead:des|container 27,lead:des|infinitive -41,lead:des|people 25,lead:des|question 4,lead:des|thing 6,lead:detail -29
lead:detail|explaining -29,lead:detect 45,lead:detect|adjective 13,lead:detect|conduct 13,lead:detect|container 29,lead:detect|people 18
lead:detect|personal 13,lead:detect|v-profile 45,lead:determ 32,lead:determ|infinitive 35,lead:determ|must 30,lead:determ|order -50
lead:determ|people 8,lead:determ|question 22,lead:determ|thing -11,lead:determ|v-evaluate 32,lead:deux 26,lead:deuxie -14,lead:deux|authority 28
lead:deux|container 16,lead:deux|order -29,lead:deux|people 38,lead:deux|stake 36,lead:deux|thing 12,lead:deux|v-award 8,lead:develo -22
lead:develo|infinitive -16,lead:develo|saying -22,lead:develo|thing -20,lead:devine 25,lead:devine|conduct 19,lead:devine|container 23
lead:devine|infinitive 22,lead:devine|people 29,lead:devine|question 33,lead:devine|sensitive 18,lead:devine|thing 28,lead:devine|v-profile 25
lead:devis 19,lead:devis|thing 19,lead:de|people 54,lead:dialo -12,lead:dialo|infinitive -11,lead:dialo|people -14,lead:difere -18,lead:difere|rule -18
lead:difere|thing -18,lead:diplom -52,lead:diplom|people -54,lead:diplom|stake -36,lead:dire -7,lead:dire|errand -7,lead:dire|saying -7,lead:dis 20
lead:discou -35,lead:discou|authority -20,lead:discou|decided -8,lead:discou|infinitive -14,lead:discou|people -26,lead:discou|stake -21
lead:discou|thing -35,lead:distin -10,lead:distri 20,lead:distri|people 51,lead:distri|v-award 17,lead:dis|adjective 41,lead:dis|authority -11
lead:dis|conduct 45,lead:dis|container 13,lead:dis|decided -20,lead:dis|infinitive 46,lead:dis|must 20,lead:dis|people 19,lead:dis|personal 26
lead:dis|quality 23,lead:dis|question 19,lead:dis|rule -22,lead:dis|saying 20,lead:dis|stake 10,lead:dis|thing -98,lead:dis|v-choose 36
lead:dis|v-sanction 11,lead:dis|view 23,lead:dites 41,lead:dites|infinitive 46,lead:dites|people -9,lead:dites|question 46,lead:dites|saying 41
lead:dites|thing 17,lead:dix 55,lead:dix|container 19,lead:dix|infinitive -17,lead:dix|people 50,lead:dix|stake 19,lead:dix|thing 30,lead:dois 19
lead:dois|infinitive 18,lead:dois|must 19,lead:doit 7,lead:doit|infinitive 7,lead:doit|must 7,lead:donc 29,lead:donc|infinitive 17,lead:done 13
lead:donez 30,lead:donez|container 30,lead:donez|people 15,lead:donez|saying 26,lead:done|adjective 9,lead:done|conduct 7,lead:done|container 48
lead:done|errand -13,lead:done|infinitive -13,lead:done|n-choose 27,lead:done|n-evaluate -11,lead:done|n-rank 68,lead:done|n-sanction 5
lead:done|n-score -11,lead:done|order 15,lead:done|people 43,lead:done|personal -15,lead:done|quality 4,lead:done|rule -45,lead:done|saying 13
lead:done|stake -28,lead:done|thing -27,lead:done|view -9,lead:dosier -17,lead:dosier|container -17,lead:dosier|infinitive -51,lead:dosier|people -17
lead:dosier|provided -31,lead:dosier|rule -10,lead:dosier|stake -48,lead:dosier|thing -28,lead:douze|authority -37,lead:douze|infinitive -36
lead:douze|people 26,lead:douze|thing -35,lead:drese 7,lead:dresez 17,lead:drese|conduct 56,lead:drese|errand -29,lead:drese|infinitive 46
lead:drese|n-profile 23,lead:drese|n-rank -47,lead:drese|order -23,lead:drese|people 26,lead:drese|quality 13,lead:drese|rule -45,lead:drese|saying 7
lead:drese|thing 6,lead:du 23,lead:dure -20,lead:dure|thing -20,lead:d|adjective 45,lead:d|conduct 16,lead:d|container 42,lead:d|infinitive -70
lead:d|people 43,lead:d|stake 13,lead:d|thing 32,lead:d|view 7,lead:ebauch -12,lead:ebauch|n-recruit -12,lead:ebauch|v-recruit -12
lead:ebauch|wording -12,lead:ecarte 31,lead:ecarte|adjective 15,lead:ecarte|conduct -23,lead:ecarte|container 17,lead:ecarte|people 15
lead:ecarte|question 13,lead:ecarte|stake 12,lead:ecarte|superlative 8,lead:ecarte|v-filter 31,lead:ecole 14,lead:ecole|thing 14,lead:ecris -7
lead:ecris|adjective 54,lead:ecris|authority -48,lead:ecris|clerical -25,lead:ecris|conduct -27,lead:ecris|container 32,lead:ecris|decided -14
lead:ecris|errand -18,lead:ecris|infinitive -22,lead:ecris|judge -11,lead:ecris|n-evaluate 32,lead:ecris|n-rank -23,lead:ecris|n-score -25
lead:ecris|order -13,lead:ecris|people -21,lead:ecris|provided 44,lead:ecris|question 6,lead:ecris|rule -28,lead:ecris|saying -30,lead:ecris|self 45
lead:ecris|stake -23,lead:ecris|superlative 62,lead:ecris|thing -13,lead:ecris|v-choose 54,lead:ecris|view -11,lead:ecris|wording -7,lead:ecrive -19
lead:ecrive|infinitive 8,lead:ecrive|people -21,lead:ecrive|thing -5,lead:ecrive|wording -19,lead:efecti -23,lead:efecti|people -23
lead:efecti|saying 8,lead:efecti|wording 8,lead:elabor|infinitive -36,lead:elabor|people 22,lead:elabor|thing -26,lead:ele 31,lead:electi -19
lead:electi|people -35,lead:eles 16,lead:ele|adjective 10,lead:ele|clerical -23,lead:ele|conduct 26,lead:ele|container -30,lead:ele|errand -66
lead:ele|infinitive -13,lead:ele|must 18,lead:ele|people 22,lead:ele|personal 8,lead:ele|saying 22,lead:ele|stake 55,lead:ele|thing 18
lead:ele|v-award 12,lead:ele|v-rank -11,lead:ele|view 55,lead:elimin -25,lead:elimin|container -83,lead:elimin|people 8,lead:elimin|question 7
lead:elimin|thing -32,lead:elimin|v-filter -25,lead:elis 17,lead:elis|v-choose 17,lead:en 6,lead:enleve 8,lead:enleve|people 13,lead:enleve|thing -48
lead:entre 34,lead:entret -14,lead:entret|container -14,lead:entret|people -14,lead:entre|infinitive 8,lead:entre|people 27,lead:entre|saying 11
lead:entre|stake 35,lead:entre|thing 28,lead:envelo 24,lead:envelo|n-award 24,lead:envelo|stake 24,lead:envoie 32,lead:envoie|clerical 32
lead:envoie|container 4,lead:envoie|quality 7,lead:envoie|question 20,lead:envoie|thing 11,lead:enzo 8,lead:enzo|people 8,lead:en|adjective 46
lead:en|conduct -39,lead:en|container 45,lead:en|errand 29,lead:en|infinitive 50,lead:en|people 45,lead:en|quality 50,lead:en|question -3
lead:en|superlative 15,lead:en|thing 46,lead:en|v-choose -28,lead:epluch 16,lead:equipe -20,lead:equipe|people -20,lead:est 31,lead:estime 11
lead:estime|conduct 9,lead:estime|container 14,lead:estime|infinitive -23,lead:estime|n-score 26,lead:estime|people 25,lead:estime|superlative 11
lead:estime|thing -48,lead:estime|v-evaluate 11,lead:est|adjective -8,lead:est|authority -63,lead:est|conduct 48,lead:est|container -31
lead:est|errand 17,lead:est|must -46,lead:est|people 39,lead:est|personal -36,lead:est|quality 17,lead:est|saying 20,lead:est|stake 22
lead:est|thing -109,lead:est|v-recruit 15,lead:et 42,lead:etabli 12,lead:etabli|adjective 22,lead:etabli|authority -41,lead:etabli|conduct 34
lead:etabli|container 35,lead:etabli|infinitive 13,lead:etabli|must 21,lead:etabli|n-profile 18,lead:etabli|n-rank 41,lead:etabli|n-recruit -12
lead:etabli|n-score 36,lead:etabli|order -20,lead:etabli|provided 14,lead:etabli|quality 26,lead:etabli|saying 12,lead:etabli|stake 47
lead:etabli|thing 33,lead:etique 51,lead:et|adjective 29,lead:et|authority 7,lead:et|clerical 54,lead:et|conduct 28,lead:et|container 49
lead:et|decided 63,lead:et|errand -50,lead:et|explaining 20,lead:et|infinitive 10,lead:et|judge 32,lead:et|must -5,lead:et|n-award -32
lead:et|n-choose 32,lead:et|n-evaluate 9,lead:et|n-rank 48,lead:et|n-recruit 16,lead:et|n-sanction 28,lead:et|n-score 74,lead:et|order 37
lead:et|people 30,lead:et|personal -19,lead:et|provided 46,lead:et|quality 39,lead:et|question 7,lead:et|rule -38,lead:et|saying 44,lead:et|self 44
lead:et|stake 32,lead:et|superlative 23,lead:et|thing -41,lead:et|v-award 26,lead:et|v-choose 51,lead:et|v-decide -11,lead:et|v-evaluate -51
lead:et|v-filter 7,lead:et|v-rank 18,lead:et|v-recruit 6,lead:et|v-sanction 66,lead:et|v-score 32,lead:et|view 36,lead:et|wording 13,lead:evalua -12
lead:evalua|n-evaluate -12,lead:evalue|adjective 23,lead:evalue|authority 57,lead:evalue|conduct 19,lead:evalue|container -9,lead:evalue|infinitive -20
lead:evalue|people 49,lead:evalue|quality 54,lead:evalue|thing 8,lead:exclus -6,lead:exclus|n-sanction -6,lead:exclus|people -13,lead:exclus|stake -6
lead:excuse -19,lead:excuse|people -19,lead:expliq -30,lead:expliq|authority -19,lead:expliq|clerical 12,lead:expliq|container -34
lead:expliq|decided -16,lead:expliq|errand -26,lead:expliq|explaining -30,lead:expliq|infinitive -20,lead:expliq|n-rank -13,lead:expliq|n-recruit -38
lead:expliq|n-sanction -10,lead:expliq|n-score -18,lead:expliq|people -25,lead:expliq|rule -27,lead:expliq|saying -21,lead:expliq|stake -31
lead:expliq|thing -36,lead:expliq|view -10,lead:expose -32,lead:expose|thing -16,lead:extrai -6,lead:extrai|infinitive -15,lead:extrai|order -20
lead:extrai|people -4,lead:extrai|thing -31,lead:fabre 33,lead:fabre|infinitive 33,lead:fabre|people 28,lead:fabriq 4,lead:fabriq|container -21
lead:fabriq|infinitive -19,lead:fabriq|people 13,lead:fabriq|provided 15,lead:fabriq|rule 12,lead:fabriq|thing -22,lead:fais -12
lead:fais|authority -11,lead:fais|clerical 13,lead:fais|conduct 35,lead:fais|container 25,lead:fais|decided -35,lead:fais|errand -29
lead:fais|infinitive 36,lead:fais|judge -25,lead:fais|must 14,lead:fais|n-choose 36,lead:fais|n-evaluate 31,lead:fais|n-profile 28,lead:fais|n-rank 75
lead:fais|order -60,lead:fais|people 45,lead:fais|personal 18,lead:fais|provided -10,lead:fais|quality 22,lead:fais|rule 15,lead:fais|saying -11
lead:fais|stake -49,lead:fais|superlative 25,lead:fais|thing -55,lead:fais|view -19,lead:fais|wording 23,lead:faites 18,lead:faites|container -43
lead:faites|people 44,lead:faites|saying 18,lead:faites|thing -10,lead:faits -40,lead:faits|thing -52,lead:famile 43,lead:famile|infinitive 27
lead:famile|people 43,lead:famile|stake 45,lead:famile|thing 10,lead:faure -33,lead:faure|infinitive -33,lead:faure|people -33,lead:faut 17
lead:faute 38,lead:faute|thing 38,lead:faut|decided 25,lead:faut|errand -40,lead:faut|infinitive 7,lead:faut|must 17,lead:faut|people 29
lead:faut|saying 30,lead:faut|stake -41,lead:faut|thing -44,lead:faut|v-award 33,lead:faut|v-choose 7,lead:faut|v-filter 57,lead:faut|v-recruit 15
lead:faut|v-sanction 12,lead:favora 47,lead:felici -40,lead:felici|people -40,lead:felici|wording -39,lead:ferand 16,lead:ferand|infinitive 16
lead:ferand|people 16,lead:feuile -56,lead:feuile|authority -29,lead:feuile|judge -9,lead:feuile|n-score -9,lead:feuile|thing -9,lead:fiable 40
lead:fiable|adjective 40,lead:fiable|people 29,lead:fiche -38,lead:fiches -44,lead:fiches|container -44,lead:fiche|container -38,lead:fiche|errand -15
lead:fiche|infinitive -39,lead:fiche|n-score -42,lead:fiche|people -27,lead:fiche|provided -20,lead:fiche|stake -27,lead:fiche|thing -21
lead:fichie|people -5,lead:filtre 6,lead:filtre|infinitive 6,lead:filtre|people 27,lead:filtre|v-filter 6,lead:fin -19,lead:fixe 62
lead:fixe|infinitive 47,lead:fixe|n-award 62,lead:fixe|people 36,lead:fixe|quality 10,lead:fixe|stake 54,lead:fixe|thing 34,lead:fixe|v-award 62
lead:formul -12,lead:formul|authority 25,lead:formul|clerical -33,lead:formul|container -32,lead:formul|infinitive 9,lead:formul|n-evaluate 57
lead:formul|people 24,lead:formul|provided -33,lead:formul|question 9,lead:formul|rule 19,lead:formul|stake -13,lead:formul|thing -12
lead:formul|view 60,lead:formul|wording 34,lead:fot 16,lead:fourni -22,lead:fourni|people -27,lead:fourni|provided -8,lead:fourni|saying -22
lead:franch 31,lead:freque 57,lead:fusion -34,lead:fusion|container -26,lead:garde 16,lead:garde|adjective 35,lead:garde|people 8
lead:garde|question -33,lead:garde|superlative 12,lead:garde|thing -34,lead:garde|v-choose 16,lead:genere 20,lead:genere|infinitive -3
lead:genere|saying -3,lead:genere|thing -7,lead:give 3,lead:give|infinitive 3,lead:give|people 3,lead:give|saying 3,lead:glosai -41
lead:glosai|infinitive -41,lead:grile -25,lead:grile|container -19,lead:grile|infinitive -15,lead:grile|n-evaluate -15,lead:grile|people -14
lead:grile|provided -25,lead:grile|thing -25,lead:guide -26,lead:guide|infinitive -26,lead:guide|people -26,lead:habile -14,lead:hadad 5
lead:hadad|people 5,lead:hamidi -7,lead:hamidi|people -7,lead:hauteu -5,lead:hauteu|thing -5,lead:hierar|conduct -62,lead:hierar|container 42
lead:hierar|people 59,lead:hierar|stake 42,lead:hierar|thing -33,lead:huit -7,lead:huit|people -4,lead:identi 34,lead:identi|people 42
lead:identi|v-profile 47,lead:ides -23,lead:ides|thing -23,lead:ignore -15,lead:ignore|infinitive -15,lead:il 41,lead:ils|infinitive -26
lead:ils|people 11,lead:ils|thing -18,lead:il|adjective 27,lead:il|authority -10,lead:il|clerical 62,lead:il|conduct 33,lead:il|container -54
lead:il|decided -12,lead:il|errand -39,lead:il|infinitive 25,lead:il|must -19,lead:il|n-award 4,lead:il|n-rank -9,lead:il|order 27,lead:il|people 16
lead:il|personal 26,lead:il|provided -46,lead:il|quality 10,lead:il|question -19,lead:il|rule -39,lead:il|saying -28,lead:il|stake 24,lead:il|thing -59
lead:il|v-choose -19,lead:il|v-rank -11,lead:il|view 16,lead:imagin|authority 43,lead:imagin|container 10,lead:imagin|infinitive -5
lead:imagin|judge 39,lead:imagin|n-recruit 21,lead:imagin|people -36,lead:imagin|thing -15,lead:impaye 10,lead:imprim -36,lead:imprim|clerical -36
lead:imprim|order -37,lead:indice 28,lead:indice|n-score 28,lead:indiqu 35,lead:indiqu|authority 11,lead:indiqu|conduct 17,lead:indiqu|container 24
lead:indiqu|infinitive 26,lead:indiqu|must 25,lead:indiqu|n-score 30,lead:indiqu|order -46,lead:indiqu|people 45,lead:indiqu|question 29
lead:indiqu|rule -25,lead:indiqu|saying 35,lead:indiqu|stake -22,lead:indiqu|superlative 6,lead:indiqu|thing -49,lead:inform -39
lead:inform|clerical -38,lead:inform|infinitive -12,lead:inform|order -16,lead:inform|people -34,lead:inform|thing -21,lead:inscri -7
lead:inscri|people -22,lead:inscri|stake 26,lead:inscri|thing -18,lead:insere -24,lead:insere|infinitive -24,lead:instru|infinitive 30
lead:instru|wording 30,lead:insufi 20,lead:integr 8,lead:integr|infinitive 8,lead:interd 90,lead:intere -6,lead:intere|adjective -19,lead:interv -23
lead:invent 33,lead:invent|authority 25,lead:invent|conduct 17,lead:invent|container 30,lead:invent|infinitive -28,lead:invent|people 59
lead:invent|self 49,lead:invent|thing -42,lead:invita -42,lead:invita|people -46,lead:invita|thing -38,lead:invite -21,lead:invite|clerical -21
lead:invite|people -19,lead:is 26,lead:j 31,lead:jai 56,lead:jai|container 17,lead:jai|people 18,lead:jai|stake 27,lead:jardin 32,lead:jauge 30
lead:jauge|v-evaluate 30,lead:je 21,lead:je|adjective -49,lead:je|authority -8,lead:je|clerical -61,lead:je|conduct -12,lead:je|container 30
lead:je|decided -25,lead:je|errand -24,lead:je|explaining 18,lead:je|infinitive -11,lead:je|judge -77,lead:je|must 26,lead:je|n-choose 10
lead:je|n-evaluate 4,lead:je|n-rank 18,lead:je|n-recruit 18,lead:je|n-score -53,lead:je|order 8,lead:je|people 9,lead:je|personal -22
lead:je|provided 21,lead:je|question 23,lead:je|rule -33,lead:je|saying 23,lead:je|superlative 17,lead:je|thing 4,lead:je|v-choose -38
lead:je|v-decide 26,lead:je|v-evaluate -34,lead:je|v-recruit 38,lead:je|view -24,lead:je|wording 15,lead:joue 54,lead:joue|authority 24
lead:joue|rule 35,lead:juge 38,lead:jugez 19,lead:jugez|people 19,lead:jugez|v-evaluate 19,lead:juge|authority 38,lead:juge|container 16
lead:juge|thing 93,lead:juge|v-evaluate 38,lead:juste -24,lead:juste|container -15,lead:juste|infinitive -24,lead:juste|people 25,lead:juste|thing -26
lead:justif 12,lead:j|adjective -8,lead:j|authority -25,lead:j|clerical -4,lead:j|conduct 4,lead:j|container 30,lead:j|decided -13,lead:j|errand -8
lead:j|infinitive 38,lead:j|must 9,lead:j|n-award 3,lead:j|n-evaluate 26,lead:j|n-rank -39,lead:j|n-score -13,lead:j|order -5,lead:j|people -6
lead:j|personal -13,lead:j|quality -5,lead:j|question 40,lead:j|rule -28,lead:j|saying -33,lead:j|stake 26,lead:j|v-recruit -23,lead:j|view 20
lead:karim -24,lead:karim|people -27,lead:keita -10,lead:keita|people -10,lead:kerlea -22,lead:kerlea|people -22,lead:l -8,lead:la -16,lead:laise -5
lead:laquel 8,lead:laquel|adjective 37,lead:laquel|authority 39,lead:laquel|conduct -6,lead:laquel|container -22,lead:laquel|infinitive 38
lead:laquel|must 21,lead:laquel|n-rank 7,lead:laquel|people 22,lead:laquel|quality 33,lead:laquel|question 8,lead:laquel|stake 12
lead:laquel|superlative -17,lead:laquel|thing -54,lead:laquel|v-award 40,lead:laquel|v-choose 15,lead:la|adjective -47,lead:la|authority -34
lead:la|clerical -6,lead:la|conduct 35,lead:la|container -7,lead:la|decided -47,lead:la|errand 32,lead:la|infinitive 53,lead:la|must 17
lead:la|n-award -43,lead:la|n-choose 7,lead:la|n-decide -26,lead:la|n-evaluate 17,lead:la|n-rank -32,lead:la|n-sanction 15,lead:la|n-score 5
lead:la|order 20,lead:la|personal -65,lead:la|provided -23,lead:la|quality -45,lead:la|question -6,lead:la|rule 5,lead:la|saying -49,lead:la|stake -41
lead:la|superlative 14,lead:la|thing -5,lead:la|v-award -42,lead:la|v-choose -27,lead:la|v-rank 4,lead:la|view 26,lead:la|wording -30,lead:le 18
lead:lenoir 20,lead:lenoir|infinitive 20,lead:lenoir|people 20,lead:lequel 18,lead:lequel|adjective 28,lead:lequel|authority 31,lead:lequel|conduct 29
lead:lequel|infinitive 13,lead:lequel|must 15,lead:lequel|n-rank 17,lead:lequel|n-score -52,lead:lequel|people 24,lead:lequel|personal 44
lead:lequel|provided 19,lead:lequel|quality 24,lead:lequel|question 18,lead:lequel|saying 17,lead:lequel|stake 34,lead:lequel|superlative -25
lead:lequel|thing -60,lead:lequel|v-award -12,lead:lequel|v-choose -43,lead:lequel|v-recruit 16,lead:lequel|v-sanction 19,lead:lequel|view -51
lead:leroy 38,lead:leroy|people 34,lead:les 13,lead:lesque 38,lead:lesque|adjective 27,lead:lesque|conduct 26,lead:lesque|infinitive 30
lead:lesque|must 23,lead:lesque|n-evaluate 9,lead:lesque|people 24,lead:lesque|personal 13,lead:lesque|provided 28,lead:lesque|question 38
lead:lesque|stake 8,lead:lesque|superlative 22,lead:lesque|view 13,lead:les|adjective 47,lead:les|authority -29,lead:les|clerical -53
lead:les|conduct -37,lead:les|container 54,lead:les|decided -39,lead:les|errand 40,lead:les|infinitive -25,lead:les|judge -16,lead:les|n-award -25
lead:les|n-rank 5,lead:les|n-sanction -8,lead:les|n-score -32,lead:les|order -64,lead:les|people -4,lead:les|personal 62,lead:les|provided 65
lead:les|quality -39,lead:les|question -40,lead:les|rule -45,lead:les|saying -13,lead:les|stake -64,lead:les|superlative -31,lead:les|thing -50
lead:les|v-choose -38,lead:les|v-evaluate -80,lead:les|view 22,lead:letre -19,lead:letres -4,lead:letres|container -4,lead:letres|people 8
lead:letre|authority -24,lead:letre|container -19,lead:letre|infinitive -7,lead:letre|order -14,lead:letre|people -31,lead:letre|rule -10
lead:letre|stake -20,lead:letre|thing -19,lead:leurs 43,lead:leurs|container 40,lead:leurs|people 16,lead:leurs|thing 10,lead:leur|thing 14
lead:le|adjective 38,lead:le|authority -17,lead:le|clerical 48,lead:le|conduct 45,lead:le|container 37,lead:le|decided -36,lead:le|errand -28
lead:le|infinitive 28,lead:le|judge -5,lead:le|must 34,lead:le|n-award 14,lead:le|n-choose -39,lead:le|n-decide -48,lead:le|n-evaluate -30
lead:le|n-profile 16,lead:le|n-rank -27,lead:le|n-sanction -19,lead:le|n-score -4,lead:le|order 52,lead:le|people 14,lead:le|provided -70
lead:le|quality 7,lead:le|question 53,lead:le|rule -10,lead:le|saying 38,lead:le|self -8,lead:le|stake -49,lead:le|superlative 65,lead:le|thing -18
lead:le|v-award 27,lead:le|v-choose 20,lead:le|v-evaluate 54,lead:le|v-profile 6,lead:le|v-rank 7,lead:le|v-sanction 29,lead:le|view -11
lead:le|wording -35,lead:licenc 8,lead:licenc|stake 8,lead:licenc|v-sanction 8,lead:lis 22,lead:liste -23,lead:listez -39,lead:liste|authority -14
lead:liste|clerical -23,lead:liste|container -23,lead:liste|decided -47,lead:liste|errand -39,lead:liste|infinitive 18,lead:liste|n-rank -10
lead:liste|order -38,lead:liste|people -20,lead:liste|question -59,lead:liste|rule -46,lead:liste|saying -7,lead:liste|thing -35,lead:lis|container 23
lead:lis|infinitive 16,lead:lis|people 27,lead:lis|stake 19,lead:lis|thing -19,lead:livret -51,lead:locata -14,lead:locata|people -14,lead:logeme 8
lead:logeme|people -17,lead:logeme|stake 8,lead:lopez 31,lead:lopez|people 31,lead:lui -14,lead:lui|saying -10,lead:l|adjective -23
lead:l|authority -51,lead:l|clerical -44,lead:l|conduct -13,lead:l|container -49,lead:l|decided -38,lead:l|errand -16,lead:l|infinitive -12
lead:l|judge -63,lead:l|must -37,lead:l|n-choose 10,lead:l|n-evaluate -59,lead:l|n-sanction -16,lead:l|n-score -28,lead:l|people -21
lead:l|personal -57,lead:l|quality 11,lead:l|question -25,lead:l|saying 68,lead:l|stake -14,lead:l|superlative 49,lead:l|thing 8,lead:l|v-choose -39
lead:l|view -13,lead:m -29,lead:ma 17,lead:madame|infinitive -5,lead:mail -34,lead:mail|authority -14,lead:mail|container -34,lead:mail|infinitive -20
lead:mail|people -25,lead:mail|thing -34,lead:main 10,lead:maitre 32,lead:marche 40,lead:marche|people 41,lead:marche|stake 40,lead:marche|thing -5
lead:mariag 34,lead:masque -24,lead:masque|container -24,lead:ma|people 37,lead:ma|provided 17,lead:me 7,lead:memoir -40,lead:mentio -39,lead:menu 4
lead:menu|thing 4,lead:merci 31,lead:merci|container -9,lead:merci|errand -42,lead:merci|infinitive 16,lead:merci|people -32,lead:merci|saying -27
lead:merci|thing -54,lead:mere 15,lead:merite 9,lead:merite|must 9,lead:merite|n-rank 9,lead:merite|quality 9,lead:mes 10,lead:mesage -28
lead:mesage|container -12,lead:mesage|people -15,lead:mesage|thing -8,lead:mesure 53,lead:mesure|infinitive 53,lead:mesure|people 53
lead:mesure|v-score 53,lead:mes|provided 10,lead:mes|thing -23,lead:metez 32,lead:metez|container 29,lead:metez|people 46,lead:metez|saying 32
lead:metez|wording 32,lead:metre 46,lead:metre|infinitive 46,lead:metre|saying 46,lead:mets -24,lead:mets|adjective 26,lead:mets|authority 34
lead:mets|conduct 14,lead:mets|container 9,lead:mets|decided 29,lead:mets|infinitive 74,lead:mets|n-evaluate 16,lead:mets|n-rank -24
lead:mets|n-score 32,lead:mets|order 41,lead:mets|people -16,lead:mets|provided -23,lead:mets|quality 18,lead:mets|question 14,lead:mets|saying -24
lead:mets|stake 42,lead:mets|superlative 4,lead:mets|thing -15,lead:mets|view 76,lead:me|authority -46,lead:me|clerical 11,lead:me|decided -33
lead:me|infinitive 32,lead:me|people 7,lead:me|stake 9,lead:me|thing -11,lead:mise -36,lead:mise|authority -7,lead:mise|container -34
lead:mise|infinitive -33,lead:mise|people -28,lead:mise|thing -16,lead:mise|v-choose -36,lead:mision -22,lead:mision|rule -22,lead:mision|thing -11
lead:mode 9,lead:modele -32,lead:modele|authority -21,lead:modele|container -21,lead:modele|errand -17,lead:modele|infinitive -19
lead:modele|n-evaluate -24,lead:modele|order -9,lead:modele|people -27,lead:modele|provided -32,lead:modele|saying -16,lead:modele|stake -6
lead:modele|thing -32,lead:modele|view -20,lead:modele|wording -16,lead:moi 20,lead:mon 30,lead:monsie 29,lead:monsie|authority 35
lead:monsie|decided -19,lead:monsie|infinitive 34,lead:monsie|people 29,lead:monsie|stake -3,lead:monte 22,lead:montre -9,lead:montre|infinitive -9
lead:montre|saying -9,lead:mon|authority 23,lead:mon|conduct -5,lead:mon|container 19,lead:mon|infinitive 31,lead:mon|order 24,lead:mon|people 30
lead:mon|provided 30,lead:mon|thing -10,lead:mot -36,lead:motif -4,lead:mot|people -29,lead:mot|thing -36,lead:n -26,lead:nadia 20,lead:nadia|people 20
lead:ne -74,lead:neglig 18,lead:neuf -17,lead:ne|infinitive -68,lead:ne|n-rank -15,lead:ne|order -67,lead:ne|people -58,lead:ne|question 24
lead:ne|saying -51,lead:ne|thing -68,lead:nguyen 19,lead:nguyen|people 18,lead:niveau 44,lead:niveau|people 32,lead:niveau|quality 44,lead:noel -6
lead:noel|people -6,lead:nom 4,lead:nombre -42,lead:nombre|people -24,lead:nombre|stake -30,lead:nombre|thing -22,lead:nome 15,lead:nome|container -11
lead:nome|decided 15,lead:nome|infinitive 36,lead:nome|people 37,lead:nome|saying 15,lead:nome|thing -55,lead:nome|v-recruit 15,lead:nom|adjective 39
lead:nom|conduct 35,lead:nom|container 4,lead:nom|infinitive 15,lead:nom|n-score 49,lead:nom|order 4,lead:nom|thing 6,lead:non -34,lead:note -4
lead:notes|authority -12,lead:notes|infinitive -17,lead:notez 15,lead:notez|people 15,lead:notez|v-score 15,lead:note|authority -45
lead:note|conduct -34,lead:note|container 40,lead:note|infinitive -63,lead:note|n-score -4,lead:note|order -30,lead:note|people -62
lead:note|provided -46,lead:note|quality 50,lead:note|stake 44,lead:note|thing -8,lead:note|v-evaluate -35,lead:note|v-score -4,lead:notifi -9
lead:notifi|authority -10,lead:notifi|clerical -24,lead:notifi|decided -23,lead:notifi|infinitive -14,lead:notifi|people 5,lead:notifi|stake 25
lead:notifi|thing 18,lead:notre 7,lead:notre|container 4,lead:notre|order -10,lead:notre|people 21,lead:notre|provided 7,lead:notre|stake -8
lead:notre|thing 6,lead:nous -36,lead:nous|authority -8,lead:nous|clerical -7,lead:nous|container 9,lead:nous|decided -42,lead:nous|infinitive -24
lead:nous|must 8,lead:nous|order -11,lead:nous|people -19,lead:nous|stake -23,lead:nous|thing -21,lead:nouvea -28,lead:nouvel -22,lead:nouvel|thing -22
lead:numero -23,lead:numero|order -25,lead:numero|people -8,lead:n|infinitive -9,lead:n|people -12,lead:object 4,lead:objet 23,lead:ofre -10
lead:ofre|infinitive -12,lead:ofre|people -10,lead:on 28,lead:ont 15,lead:onze -50,lead:onze|infinitive -14,lead:onze|people 5,lead:onze|thing -19
lead:on|adjective -29,lead:on|authority -5,lead:on|clerical -61,lead:on|conduct 51,lead:on|container -39,lead:on|decided -37,lead:on|errand 38
lead:on|infinitive -14,lead:on|judge 13,lead:on|must -20,lead:on|order 9,lead:on|people 51,lead:on|quality 12,lead:on|question -36,lead:on|rule -6
lead:on|saying -10,lead:on|stake -16,lead:on|superlative 32,lead:on|thing 7,lead:on|v-award -25,lead:on|v-choose -38,lead:on|v-recruit 45
lead:on|v-sanction 31,lead:on|view -12,lead:on|wording -50,lead:ordone -5,lead:ordone|adjective 30,lead:ordone|conduct 33,lead:ordone|infinitive -23
lead:ordone|people 15,lead:ordone|quality -29,lead:ordone|stake 35,lead:ordone|superlative 8,lead:ordone|thing -43,lead:ordone|v-rank -5,lead:ordre -21
lead:ordre|authority -43,lead:ordre|container -55,lead:ordre|infinitive 27,lead:ordre|n-rank -21,lead:ordre|n-score -38,lead:ordre|order -31
lead:ordre|people -21,lead:ordre|stake -12,lead:ordre|thing -30,lead:organi -32,lead:organi|thing -32,lead:orient 4,lead:ou -66,lead:oublie -5
lead:oui 25,lead:ouvert -33,lead:ou|infinitive -70,lead:ou|saying -66,lead:pai 7,lead:palmar 23,lead:palmar|n-rank 23,lead:palmar|thing 26,lead:par -27
lead:parcou -45,lead:parent 21,lead:parent|people 21,lead:parlez -39,lead:parmi 23,lead:parmi|clerical 22,lead:parmi|container 23
lead:parmi|infinitive 27,lead:parmi|people 39,lead:parmi|provided 18,lead:parmi|question 34,lead:parmi|stake 20,lead:parmi|thing -50,lead:partag 17
lead:partag|n-award 17,lead:partag|people 17,lead:partag|quality 9,lead:partag|stake 11,lead:partag|v-award 17,lead:par|authority -15
lead:par|infinitive 5,lead:par|order -24,lead:par|people -13,lead:par|thing -23,lead:pas -43,lead:pase -29,lead:pase|container 68,lead:pase|errand -8
lead:pase|infinitive -19,lead:pase|people -33,lead:pase|stake 35,lead:pase|thing 5,lead:pas|authority -35,lead:pas|infinitive -49,lead:pas|n-rank -25
lead:pas|people -7,lead:pas|superlative -4,lead:pas|thing -40,lead:paul 28,lead:paul|infinitive 17,lead:paul|people 28,lead:penses -77
lead:penses|view -77,lead:perin|infinitive -4,lead:perin|people 7,lead:permis -24,lead:permis|authority -7,lead:permis|decided -7,lead:permis|people -7
lead:permis|stake -24,lead:petit -37,lead:petiti 6,lead:petit|infinitive -20,lead:petit|people -18,lead:petit|thing -40,lead:peut -7
lead:peut|adjective 29,lead:peut|container -70,lead:peut|errand -40,lead:peut|infinitive -11,lead:peut|people 3,lead:peut|quality 16
lead:peut|saying 12,lead:peux -34,lead:peux|adjective -25,lead:peux|conduct 3,lead:peux|container 39,lead:peux|errand -17,lead:peux|infinitive -33
lead:peux|n-evaluate -23,lead:peux|n-score 12,lead:peux|people -18,lead:peux|personal -6,lead:peux|provided -37,lead:peux|quality 42
lead:peux|question 11,lead:peux|rule -34,lead:peux|saying 12,lead:peux|stake -21,lead:peux|superlative 11,lead:peux|thing -70,lead:peux|v-evaluate 11
lead:peux|v-rank 36,lead:peux|view -9,lead:peux|wording -57,lead:photos 37,lead:photos|thing 37,lead:pieces -36,lead:pieces|errand -8
lead:pieces|infinitive -8,lead:pieces|rule -36,lead:pieces|thing -36,lead:piscin 7,lead:piscin|thing 7,lead:place 21,lead:place|n-rank 38
lead:place|people -14,lead:place|stake 21,lead:place|superlative 57,lead:place|thing 79,lead:plaint -12,lead:plan -19,lead:planin -46
lead:planin|authority -13,lead:planin|decided -16,lead:planin|infinitive -56,lead:planin|thing -16,lead:plan|infinitive -12,lead:plan|people -25
lead:plan|thing -19,lead:plaque -22,lead:plus -61,lead:plus|superlative -61,lead:points -10,lead:points|n-score -10,lead:ponder 43
lead:ponder|infinitive 43,lead:ponder|people 42,lead:ponder|rule 23,lead:ponder|thing 23,lead:ponder|v-score 43,lead:portra 21
lead:portra|infinitive 58,lead:portra|n-profile 21,lead:portra|people 6,lead:pose -14,lead:positi 23,lead:poste 42,lead:poste|people 16
lead:poste|stake 42,lead:pour 34,lead:pourie|saying -5,lead:pourqu -30,lead:pourqu|infinitive -23,lead:pourqu|people -13,lead:pourqu|stake 15
lead:pourqu|thing -57,lead:pour|adjective 23,lead:pour|authority 50,lead:pour|container -8,lead:pour|decided 20,lead:pour|errand 23
lead:pour|infinitive 16,lead:pour|judge 14,lead:pour|must -6,lead:pour|n-evaluate -37,lead:pour|n-score 39,lead:pour|order 37,lead:pour|people 9
lead:pour|personal 5,lead:pour|quality 24,lead:pour|question 51,lead:pour|saying -8,lead:pour|stake 35,lead:pour|thing -24,lead:pour|v-choose -36
lead:pour|v-decide 56,lead:pour|view -29,lead:pour|wording 32,lead:pre 27,lead:precis 17,lead:precis|container 4,lead:precis|explaining 17
lead:precis|question -16,lead:precis|rule 6,lead:precis|thing 16,lead:predis 21,lead:predis|conduct 20,lead:predis|infinitive 18,lead:predis|people 18
lead:predis|question 20,lead:predis|v-profile 21,lead:premie -16,lead:premie|conduct -16,lead:prends 19,lead:prends|clerical 19
lead:prends|container 23,lead:prends|n-score -28,lead:prends|people 23,lead:prends|stake 17,lead:prends|superlative 13,lead:prends|v-choose 19
lead:prends|v-score -28,lead:prends|view 25,lead:prepar -25,lead:prepar|adjective 24,lead:prepar|authority 3,lead:prepar|errand 8
lead:prepar|infinitive -19,lead:prepar|judge -18,lead:prepar|n-evaluate 15,lead:prepar|n-rank 7,lead:prepar|n-recruit -6,lead:prepar|n-score 11
lead:prepar|order -11,lead:prepar|people -23,lead:prepar|provided -23,lead:prepar|rule -23,lead:prepar|saying -11,lead:prepar|stake -20
lead:prepar|superlative 35,lead:prepar|thing -17,lead:prepar|v-recruit 29,lead:prepar|view 36,lead:prepar|wording -24,lead:presel 26
lead:presel|authority 22,lead:presel|n-filter 6,lead:presel|people 15,lead:presel|v-filter 26,lead:presen -40,lead:presen|authority -35
lead:presen|container -26,lead:presen|decided -8,lead:presen|explaining -41,lead:presen|infinitive -41,lead:presen|judge -36,lead:presen|n-rank -44
lead:presen|n-score -36,lead:presen|people -35,lead:presen|rule -11,lead:presen|stake -13,lead:presen|thing -40,lead:presen|view -21,lead:previe -27
lead:previe|clerical -27,lead:previe|people -27,lead:prevoi 32,lead:prevoi|infinitive 28,lead:prevoi|people 34,lead:prevoi|thing 29
lead:prevoi|v-profile 32,lead:prime 21,lead:prime|stake 21,lead:priori 15,lead:priori|infinitive 6,lead:priori|n-rank -15,lead:priori|thing -21
lead:priori|v-rank -15,lead:prix -42,lead:prix|rule -47,lead:prix|stake -42,lead:prix|thing -54,lead:proced 42,lead:proced|infinitive -21
lead:proced|rule -24,lead:proced|thing -24,lead:proces|authority 17,lead:proces|thing 58,lead:proces|view 38,lead:profil 19,lead:progra -13
lead:progra|clerical -13,lead:progra|infinitive -14,lead:progra|order -14,lead:progra|people 6,lead:progra|thing -15,lead:projet -23
lead:projet|container -14,lead:projet|infinitive -12,lead:projet|people 4,lead:projet|thing -31,lead:pronon 31,lead:pronon|decided 31
lead:pronon|people 21,lead:pronon|saying 31,lead:pronon|stake 23,lead:pronon|v-award 31,lead:propos -47,lead:propos|adjective 4,lead:propos|conduct -21
lead:propos|container 63,lead:propos|decided 32,lead:propos|infinitive -103,lead:propos|judge -13,lead:propos|n-award 44,lead:propos|n-rank 27
lead:propos|n-sanction 55,lead:propos|n-score -5,lead:propos|order 46,lead:propos|people 25,lead:propos|quality 42,lead:propos|question 30
lead:propos|rule -27,lead:propos|saying -44,lead:propos|stake 77,lead:propos|thing -47,lead:propos|v-recruit 46,lead:propos|view -8,lead:propri 23
lead:publie -24,lead:publie|clerical -24,lead:puis 50,lead:puis|container 30,lead:puis|decided 24,lead:puis|n-award 47,lead:puis|n-evaluate 33
lead:puis|n-rank 41,lead:puis|order 40,lead:puis|people 36,lead:puis|question 18,lead:puis|saying 48,lead:puis|stake 16,lead:puis|view 34
lead:puis|wording 34,lead:pv -15,lead:pv|authority -18,lead:pv|thing -31,lead:qu -44,lead:qualif 15,lead:qualif|adjective 15,lead:qualif|people 15
lead:qualif|personal 15,lead:qualif|v-evaluate 15,lead:quand -8,lead:quaran -9,lead:quaran|people -11,lead:quatre -12,lead:quatre|infinitive -12
lead:quatre|people 24,lead:quatre|stake 19,lead:quatre|thing -32,lead:que -52,lead:quel -10,lead:quele 3,lead:queles -34,lead:queles|adjective 40
lead:queles|authority -10,lead:queles|clerical -16,lead:queles|conduct -25,lead:queles|container -12,lead:queles|decided -34,lead:queles|errand -27
lead:queles|infinitive -34,lead:queles|n-sanction -35,lead:queles|people -8,lead:queles|personal 41,lead:queles|question -34,lead:queles|rule -37
lead:queles|saying -18,lead:queles|stake -29,lead:queles|superlative -13,lead:queles|thing -36,lead:queles|v-profile -14,lead:quele|adjective 30
lead:quele|conduct 27,lead:quele|container -14,lead:quele|decided 38,lead:quele|errand -21,lead:quele|infinitive -6,lead:quele|must 44
lead:quele|n-rank 26,lead:quele|n-sanction 30,lead:quele|n-score -9,lead:quele|order -45,lead:quele|people 48,lead:quele|quality -33
lead:quele|question 3,lead:quele|rule -49,lead:quele|saying -16,lead:quele|stake -16,lead:quele|superlative 29,lead:quele|thing -61
lead:quele|v-award 5,lead:quele|v-choose -18,lead:quele|v-sanction 35,lead:quele|view 12,lead:quels -47,lead:quels|adjective 32,lead:quels|clerical 49
lead:quels|conduct 42,lead:quels|decided -21,lead:quels|errand -38,lead:quels|infinitive 33,lead:quels|must 51,lead:quels|n-award -15
lead:quels|n-rank -15,lead:quels|n-sanction -38,lead:quels|n-score 31,lead:quels|people 69,lead:quels|personal 9,lead:quels|question -47
lead:quels|rule -34,lead:quels|stake -15,lead:quels|superlative -16,lead:quels|thing -48,lead:quels|v-award 10,lead:quels|v-choose 67
lead:quels|v-filter 34,lead:quels|wording -41,lead:quel|adjective 5,lead:quel|authority -17,lead:quel|clerical -50,lead:quel|conduct 82
lead:quel|container -62,lead:quel|decided 25,lead:quel|errand -12,lead:quel|infinitive 19,lead:quel|must 23,lead:quel|n-award -42,lead:quel|n-choose 62
lead:quel|n-rank 38,lead:quel|n-score -75,lead:quel|order -30,lead:quel|people 47,lead:quel|personal 43,lead:quel|provided -31,lead:quel|quality 39
lead:quel|question -10,lead:quel|rule -41,lead:quel|saying 16,lead:quel|stake -6,lead:quel|superlative 30,lead:quel|thing -50,lead:quel|v-award 20
lead:quel|v-choose -24,lead:quel|v-sanction 14,lead:quel|view 54,lead:questi -38,lead:questi|infinitive -37,lead:questi|n-evaluate -27
lead:questi|people -40,lead:questi|stake -35,lead:questi|thing -38,lead:que|authority -34,lead:que|clerical -44,lead:que|container -15
lead:que|errand -66,lead:que|infinitive -52,lead:que|must 5,lead:que|n-sanction -24,lead:que|people 15,lead:que|quality 30,lead:que|question -38
lead:que|rule -40,lead:que|saying -72,lead:que|stake -42,lead:que|thing -27,lead:que|v-profile -28,lead:que|view 10,lead:qui 13,lead:quinze|people -15
lead:qui|adjective -17,lead:qui|authority -82,lead:qui|clerical 23,lead:qui|conduct 21,lead:qui|container 20,lead:qui|decided -89,lead:qui|errand -28
lead:qui|infinitive 6,lead:qui|judge -46,lead:qui|must 23,lead:qui|n-rank 24,lead:qui|n-recruit -13,lead:qui|n-sanction -81,lead:qui|order 13
lead:qui|personal -73,lead:qui|provided -13,lead:qui|quality 24,lead:qui|question 13,lead:qui|rule -53,lead:qui|saying -41,lead:qui|stake 10
lead:qui|superlative 32,lead:qui|thing 34,lead:qui|v-choose 16,lead:qui|v-decide -69,lead:qui|v-evaluate -60,lead:qui|v-recruit -35
lead:qui|v-sanction -17,lead:qui|view -13,lead:quorum -4,lead:quorum|thing -4,lead:quotie -31,lead:qu|adjective 20,lead:qu|infinitive -27
lead:qu|people 13,lead:r -27,lead:racour -34,lead:racour|thing -12,lead:racour|wording -25,lead:range 15,lead:range|clerical -16
lead:range|container -42,lead:range|n-rank -20,lead:range|order -51,lead:range|people 45,lead:range|stake -16,lead:range|superlative -13
lead:range|thing -37,lead:range|v-rank 15,lead:rapel -46,lead:rapele -26,lead:rapele|container -27,lead:rapele|decided -25,lead:rapele|errand 24
lead:rapele|explaining -26,lead:rapele|infinitive -15,lead:rapele|n-sanction -24,lead:rapele|order 18,lead:rapele|people -31,lead:rapele|rule -25
lead:rapele|stake -25,lead:rapele|thing -17,lead:rapel|people -24,lead:rapel|rule -25,lead:rapel|thing -61,lead:raport 28,lead:raport|people 36
lead:raport|stake -40,lead:raport|thing -26,lead:raye 18,lead:raye|question 18,lead:recapi -26,lead:recapi|people -11,lead:recapi|stake -10
lead:recapi|thing -24,lead:recens 26,lead:recete -29,lead:recete|decided -29,lead:recete|v-filter -29,lead:recoma 54,lead:recoma|infinitive 38
lead:recoma|people 40,lead:recoma|saying 45,lead:recomp -37,lead:recona 10,lead:recona|infinitive 6,lead:recopi -30,lead:recopi|authority -22
lead:recopi|container -22,lead:recopi|n-score -19,lead:recopi|people -23,lead:recopi|thing -29,lead:recris -28,lead:recris|infinitive -10
lead:recris|rule -8,lead:recris|thing -28,lead:redige -20,lead:redige|adjective 19,lead:redige|authority -6,lead:redige|clerical -40
lead:redige|conduct 43,lead:redige|container -9,lead:redige|decided -17,lead:redige|errand -33,lead:redige|explaining 28,lead:redige|infinitive -15
lead:redige|judge 21,lead:redige|n-award 57,lead:redige|n-choose -13,lead:redige|n-decide -24,lead:redige|n-evaluate 63,lead:redige|n-profile -89
lead:redige|n-rank -23,lead:redige|n-recruit -30,lead:redige|n-sanction 46,lead:redige|n-score 9,lead:redige|order -42,lead:redige|people -14
lead:redige|provided 7,lead:redige|quality 9,lead:redige|question 38,lead:redige|rule -7,lead:redige|self 60,lead:redige|stake -9
lead:redige|superlative 61,lead:redige|thing -20,lead:redige|v-award 25,lead:redige|v-choose 70,lead:redige|v-evaluate 39,lead:redige|view 40
lead:redige|wording -19,lead:reduis 27,lead:reduis|container 32,lead:reduis|people 39,lead:reduis|superlative 16,lead:reduis|thing -23,lead:refais -19
lead:reform -36,lead:reform|decided -14,lead:reform|infinitive -26,lead:reform|n-evaluate -35,lead:reform|n-score -12,lead:reform|people -21
lead:reform|provided -40,lead:reform|rule -20,lead:reform|stake -14,lead:reform|superlative -33,lead:reform|thing -36,lead:reform|view -32
lead:reform|wording -36,lead:refus -25,lead:refus|authority -14,lead:refus|decided -14,lead:refus|stake -14,lead:regard 33,lead:regard|container 21
lead:regard|people 23,lead:regard|thing 44,lead:regist -45,lead:regist|container -18,lead:regist|thing -16,lead:reglem -33,lead:reglem|authority -9
lead:reglem|infinitive -22,lead:reglem|rule -33,lead:reglem|stake -30,lead:reglem|thing -33,lead:regrou -38,lead:regrou|order -38,lead:regrou|thing -38
lead:relanc -61,lead:relanc|order -18,lead:relanc|people -58,lead:relanc|thing -17,lead:releve -44,lead:relis -49,lead:relis|provided -19
lead:relis|thing 27,lead:relis|wording -47,lead:remerc -49,lead:remerc|infinitive -22,lead:remerc|people -37,lead:remerc|thing -17,lead:remets -40
lead:remets|container -16,lead:remets|infinitive -27,lead:remets|n-rank -25,lead:remets|order -28,lead:remets|people -29,lead:remets|thing -19
lead:rempla 21,lead:rempla|container 7,lead:rempla|infinitive -78,lead:rempla|people -49,lead:rempla|thing 15,lead:rempli 42,lead:rempli|container 32
lead:rempli|infinitive 57,lead:rempli|n-evaluate 46,lead:rempli|n-score 49,lead:rempli|people 45,lead:rempli|provided 35,lead:rempli|saying 35
lead:rempli|stake -4,lead:rempli|thing 45,lead:rempli|wording 35,lead:rendez 30,lead:rends 5,lead:rends|authority 7,lead:rends|container 9
lead:rends|n-evaluate 37,lead:rends|people 18,lead:rends|saying 5,lead:rends|superlative -45,lead:rends|thing -45,lead:rends|view 31
lead:repart|adjective 20,lead:repart|infinitive -63,lead:repart|n-award 24,lead:repart|n-rank 13,lead:repart|people 36,lead:repart|provided 24
lead:repart|quality 31,lead:repart|stake 31,lead:repart|thing -59,lead:repere 31,lead:repere|adjective 19,lead:repere|conduct 19
lead:repere|container 61,lead:repere|infinitive 23,lead:repere|order -48,lead:repere|people 28,lead:repere|personal 17,lead:repere|question 30
lead:repere|sensitive 21,lead:repere|v-profile 31,lead:repond|authority -41,lead:repond|conduct -50,lead:repond|container 23,lead:repond|errand -15
lead:repond|infinitive -19,lead:repond|order -31,lead:repond|people -61,lead:repond|question -42,lead:repond|rule 33,lead:repond|stake 40
lead:repond|thing 50,lead:repons -42,lead:repons|authority 56,lead:repons|clerical -33,lead:repons|container -16,lead:repons|errand -29
lead:repons|infinitive -45,lead:repons|n-score 36,lead:repons|people 14,lead:repons|saying -17,lead:repons|thing -42,lead:repons|v-award -17
lead:report -19,lead:report|container -11,lead:report|thing -11,lead:repren -50,lead:repren|authority -27,lead:repren|container -46
lead:repren|n-score -27,lead:repren|people -46,lead:repren|provided -34,lead:repren|thing -48,lead:repren|v-recruit -50,lead:reside 37,lead:resour -17
lead:reste -18,lead:result -13,lead:resume -32,lead:resume|authority -35,lead:resume|container -52,lead:resume|infinitive -11,lead:resume|n-evaluate -9
lead:resume|people -32,lead:resume|provided -33,lead:resume|rule -17,lead:resume|stake -31,lead:resume|thing -35,lead:resume|view -11
lead:resume|wording -32,lead:retard 12,lead:retien 46,lead:retien|superlative -7,lead:retien|v-choose 46,lead:retire -9,lead:retire|infinitive -9
lead:retire|v-award -9,lead:retran -30,lead:retran|people -51,lead:retrop -16,lead:retrop|people -9,lead:reunio -13,lead:reunio|thing -13
lead:revenu -14,lead:rey -30,lead:rey|people -30,lead:rien -18,lead:roy -4,lead:roy|people -4,lead:r|people -27,lead:s 8,lead:sa 54,lead:sale -28
lead:sale|thing -28,lead:sanche 29,lead:sanche|people 29,lead:sancti 28,lead:sancti|decided 28,lead:sancti|n-sanction 28,lead:sancti|stake 28
lead:sancti|v-sanction 28,lead:sandri -4,lead:sandri|people -4,lead:sans -7,lead:sans|errand 32,lead:sans|infinitive 35,lead:sa|container 6
lead:sa|people -12,lead:sa|thing 34,lead:securi -17,lead:select -13,lead:select|adjective 57,lead:select|container 32,lead:select|infinitive -19
lead:select|n-choose -14,lead:select|order -46,lead:select|people 56,lead:select|question 35,lead:select|stake 45,lead:select|superlative -44
lead:select|thing -63,lead:select|v-choose -13,lead:selon -18,lead:separe -9,lead:separe|container -61,lead:separe|infinitive -9,lead:separe|thing 12
lead:separe|v-sanction -9,lead:sept 26,lead:sept|container 8,lead:sept|people 19,lead:sept|thing 10,lead:ses 53,lead:ses|thing 47,lead:shortl 23
lead:shortl|n-filter 23,lead:shortl|v-filter 23,lead:si 32,lead:signal 38,lead:signal|clerical 34,lead:signal|infinitive 54,lead:signal|people 52
lead:signal|question 52,lead:signal|thing -19,lead:simple 20,lead:simpli -28,lead:simpli|container -15,lead:simpli|people -26,lead:simpli|thing -28
lead:simpli|wording -28,lead:simule -15,lead:simule|people -32,lead:sincer -13,lead:sincer|adjective 10,lead:sincer|personal 10,lead:six 42
lead:six|container -6,lead:six|infinitive -12,lead:six|order 4,lead:six|people 35,lead:six|thing -17,lead:si|authority 23,lead:si|conduct 10
lead:si|decided 17,lead:si|infinitive 33,lead:si|people 26,lead:si|provided 6,lead:si|question 11,lead:si|stake 20,lead:si|v-recruit 6,lead:slogan -20
lead:some -14,lead:some|stake -14,lead:some|thing -14,lead:son 85,lead:sont 28,lead:son|infinitive 31,lead:sors|adjective 16,lead:sors|container 12
lead:sors|people -9,lead:sors|superlative 23,lead:sous 26,lead:sow 15,lead:stagia 20,lead:stagia|people 20,lead:statis -42,lead:statis|stake -49
lead:statis|thing -42,lead:struct -23,lead:struct|infinitive -23,lead:subven 19,lead:subven|stake 19,lead:sugere 17,lead:sugere|authority 31
lead:sugere|container 44,lead:sugere|infinitive -22,lead:sugere|people 25,lead:sugere|question 23,lead:sugere|saying 17,lead:sugere|thing -34
lead:suite 6,lead:suite|infinitive 14,lead:suite|people 12,lead:suprim -4,lead:suprim|container -37,lead:suprim|people -28,lead:suprim|question 23
lead:suprim|thing -20,lead:suprim|v-award -4,lead:sur 40,lead:surlig 47,lead:surlig|container 33,lead:surlig|infinitive 35,lead:surlig|people 44
lead:surlig|question 33,lead:sur|container 19,lead:sur|infinitive 61,lead:sur|n-score -23,lead:sur|people 47,lead:sur|quality 13,lead:sur|question -14
lead:sur|stake -16,lead:sur|thing 17,lead:sur|view 11,lead:suspen 50,lead:synthe -34,lead:synthe|container 51,lead:synthe|order -13
lead:synthe|people -77,lead:synthe|stake 48,lead:synthe|thing 3,lead:ta 37,lead:tablea|decided -4,lead:tablea|n-rank 20,lead:tablea|order 13
lead:tablea|people 16,lead:tablea|provided 17,lead:tablea|rule 10,lead:tablea|stake 37,lead:tape -26,lead:tape|thing -12,lead:tel|people 7
lead:termin 54,lead:termin|saying 41,lead:termin|wording 41,lead:tesier 25,lead:tesier|infinitive 25,lead:tesier|people 25,lead:texier -3
lead:texier|infinitive -3,lead:texier|people -3,lead:texte -29,lead:texte|infinitive -25,lead:texte|people -25,lead:texte|rule -29,lead:texte|stake -12
lead:texte|thing -29,lead:tire 12,lead:tire|n-evaluate 26,lead:tire|people 32,lead:tire|question 31,lead:titula -18,lead:titula|n-recruit 7
lead:titula|people -17,lead:toilet -27,lead:toitur -17,lead:toitur|infinitive -17,lead:toitur|thing -17,lead:ton 37,lead:ton|authority -15
lead:ton|container 36,lead:ton|n-choose 44,lead:ton|n-evaluate 40,lead:ton|people -3,lead:ton|superlative -50,lead:ton|view 55,lead:top 43
lead:top|n-rank 43,lead:top|people 30,lead:total -45,lead:total|people -26,lead:total|thing -45,lead:tourne 8,lead:tourne|infinitive 34
lead:tourne|thing 8,lead:trace 27,lead:trace|people 27,lead:tradui -14,lead:tradui|clerical -14,lead:tradui|container -20,lead:tradui|infinitive 53
lead:tradui|people 28,lead:tradui|question 6,lead:tradui|rule 30,lead:tradui|saying -14,lead:tradui|stake -35,lead:tradui|thing -21
lead:tradui|wording -14,lead:trame -29,lead:trame|container -10,lead:trame|errand -13,lead:trame|infinitive -15,lead:trame|n-evaluate -27
lead:trame|people -28,lead:trame|provided -29,lead:trame|thing -29,lead:tranch 38,lead:tranch|people 24,lead:tranch|thing 10,lead:tranch|v-choose 38
lead:transc -12,lead:transc|container -24,lead:transc|provided -17,lead:transc|thing -14,lead:transc|wording -42,lead:transf 28
lead:transf|authority 26,lead:transf|container -24,lead:transf|infinitive 44,lead:transf|judge -16,lead:transf|n-score -13,lead:transf|people 36
lead:transf|provided 40,lead:transl -32,lead:transl|wording -32,lead:traore 10,lead:traore|infinitive 10,lead:traore|people 10,lead:travau -10
lead:travau|thing -10,lead:trente 25,lead:trente|people 13,lead:trente|thing 18,lead:tri -10,lead:trie -23,lead:trie|adjective 24,lead:trie|container 7
lead:trie|infinitive 12,lead:trie|must 20,lead:trie|n-rank 20,lead:trie|order -39,lead:trie|people 10,lead:trie|personal 12,lead:trie|quality 30
lead:trie|question 25,lead:trie|stake 29,lead:trie|superlative 5,lead:trie|thing -38,lead:trie|v-rank -23,lead:tri|n-rank -10,lead:tri|thing -18
lead:tri|v-rank -10,lead:trois 10,lead:trois|clerical 12,lead:trois|container 34,lead:trois|infinitive 33,lead:trois|n-choose -16,lead:trois|people 42
lead:trois|stake 23,lead:trois|superlative 14,lead:trois|thing -38,lead:trop 7,lead:trophe 54,lead:trop|adjective 17,lead:trop|conduct 7,lead:trouve 26
lead:trouve|adjective -14,lead:trouve|clerical -3,lead:trouve|conduct 57,lead:trouve|container -44,lead:trouve|decided -7,lead:trouve|infinitive 8
lead:trouve|order -12,lead:trouve|people 26,lead:trouve|provided 11,lead:trouve|question 12,lead:trouve|saying 26,lead:trouve|superlative -23
lead:trouve|thing -64,lead:trouve|v-filter 49,lead:trouve|view 55,lead:tu 32,lead:tu|adjective 25,lead:tu|authority 38,lead:tu|clerical 24
lead:tu|container -17,lead:tu|decided 66,lead:tu|errand -11,lead:tu|infinitive -32,lead:tu|judge -22,lead:tu|n-evaluate -42,lead:tu|n-recruit -57
lead:tu|order -58,lead:tu|people 20,lead:tu|personal 6,lead:tu|question 29,lead:tu|rule 38,lead:tu|saying -24,lead:tu|stake 38,lead:tu|superlative 19
lead:tu|thing -15,lead:tu|v-award 22,lead:tu|v-choose 33,lead:tu|v-profile 24,lead:tu|v-recruit 20,lead:tu|v-sanction 39,lead:tu|view 24
lead:tu|wording -81,lead:un 29,lead:une 54,lead:une|adjective -15,lead:une|authority -24,lead:une|clerical -31,lead:une|conduct -23
lead:une|container -43,lead:une|decided -35,lead:une|errand -25,lead:une|infinitive -27,lead:une|n-choose -19,lead:une|n-evaluate 24
lead:une|n-score 79,lead:une|order -24,lead:une|people -8,lead:une|quality -51,lead:une|question 28,lead:une|rule -24,lead:une|saying -4
lead:une|stake 14,lead:une|thing -4,lead:un|adjective 73,lead:un|authority 35,lead:un|clerical -68,lead:un|conduct -21,lead:un|container -20
lead:un|decided -43,lead:un|errand -49,lead:un|infinitive -25,lead:un|n-choose -24,lead:un|n-rank 12,lead:un|n-sanction -65,lead:un|n-score 29
lead:un|order 20,lead:un|people 28,lead:un|provided -36,lead:un|quality 54,lead:un|question -39,lead:un|rule -39,lead:un|saying -56,lead:un|stake 58
lead:un|superlative -37,lead:un|thing -25,lead:un|v-award -6,lead:un|v-choose 25,lead:un|view 42,lead:un|wording -47,lead:valide 36
lead:valide|decided 36,lead:valide|people 36,lead:vehicu 33,lead:vehicu|thing 33,lead:ventil 19,lead:ventil|n-award 9,lead:ventil|people 23
lead:ventil|quality 9,lead:ventil|stake 9,lead:ventil|thing -4,lead:ventil|v-award 19,lead:verdic 38,lead:verdic|n-evaluate 38,lead:verdic|self 38
lead:verdic|view 38,lead:verifi|conduct 42,lead:verifi|container -40,lead:verifi|infinitive -15,lead:verifi|people 12,lead:verifi|provided -16
lead:verifi|rule -29,lead:verifi|stake -4,lead:verifi|thing -42,lead:verifi|v-evaluate 8,lead:versio -26,lead:versio|thing -26,lead:vert 11
lead:vidal 9,lead:vidal|infinitive -3,lead:vidal|people 9,lead:vingt 18,lead:vingt|container -5,lead:vingt|people 46,lead:vire 24
lead:vire|container 12,lead:vire|people 15,lead:vire|quality 10,lead:vire|question 10,lead:vire|v-sanction 24,lead:visas -5,lead:visas|thing -5
lead:voici 24,lead:voici|adjective 7,lead:voici|decided -9,lead:voici|infinitive -16,lead:voici|n-award -20,lead:voici|n-evaluate -24
lead:voici|order -12,lead:voici|people 33,lead:voici|provided 24,lead:voici|rule 22,lead:voici|stake 47,lead:voici|thing 30,lead:voila 37
lead:voila|container 42,lead:voila|infinitive 24,lead:voila|people 27,lead:voila|thing 13,lead:voir 35,lead:voir|errand 35,lead:vois 15
lead:vois|view 15,lead:vote|authority 7,lead:vote|people 16,lead:vote|provided 15,lead:vote|thing -7,lead:votre 24,lead:votre|container 15
lead:votre|people 30,lead:vous 33,lead:vous|container 31,lead:vous|people -15,lead:vous|question 28,lead:vu 48,lead:vu|authority -18
lead:vu|container 22,lead:vu|infinitive 4,lead:vu|people 35,lead:vu|quality 21,lead:weber 22,lead:weber|infinitive 22,lead:write -37
lead:write|infinitive -6,lead:write|people -34,lead:write|wording -37,lead:y -7,lead:ya 19,lead:ya|container 19,lead:y|people 8,lead:zone -30
lead:zone|thing -30,lead?:a 18,lead?:au 8,lead?:avec 20,lead?:avis 33,lead?:blame 26,lead?:bon 15,lead?:bone 42,lead?:bonjou -16,lead?:ca -15
lead?:ce 21,lead?:ces 19,lead?:cest 37,lead?:cet 22,lead?:cete 13,lead?:combie -48,lead?:coment -37,lead?:d -29,lead?:danger 52,lead?:dans -58
lead?:defini -43,lead?:delai -17,lead?:dois 16,lead?:doit 7,lead?:ele 55,lead?:en 17,lead?:entre 34,lead?:est 31,lead?:et -65,lead?:fiable 40
lead?:il 40,lead?:is 26,lead?:j 21,lead?:je 23,lead?:l 47,lead?:la 36,lead?:laquel 5,lead?:le 58,lead?:lequel 11,lead?:les 7,lead?:lesque 37
lead?:lopez 30,lead?:me 20,lead?:mon 19,lead?:neglig 18,lead?:on 42,lead?:ou -64,lead?:oui 29,lead?:penses -77,lead?:peut 8,lead?:peux -39
lead?:pour 48,lead?:pourqu -81,lead?:qu -34,lead?:que -54,lead?:quel -22,lead?:quele 18,lead?:queles -33,lead?:quels -34,lead?:qui 24,lead?:selon -39
lead?:ses 42,lead?:si 22,lead?:sincer 10,lead?:son 99,lead?:suspen 45,lead?:ta 11,lead?:ton 21,lead?:tu 28,lead?:un -57,lead?:une 11,lead?:vous -17
lead?:y -11,lebrun 31,lectur -27,lectur_de 21,leduc -32,lefort -21,legal -49,legale -28,legaux -31,legaux_de -9,legend -29,leger 6,legere -12,legiti 45
legiti_ou 12,lemair -43,lemoin 19,lenoir -12,leo 87,lequel 25,lequel_a 50,lequel_de -45,lequel_des 35,lequel_est 57,lequel_le 12,lequel_merite 10
lequel_on -20,lequel_serait 33,lequel_te -40,lequel_tu 28,leroux 11,leroy 28,les_12 -12,les_14 18,les_15 48,les_18 61,les_2 29,les_22 23,les_3 22
les_30 -41,les_300 -13,les_40 14,les_60 33,les_8 25,les_9 20,les_a -33,les_absenc 36,les_absent -49,les_acords -22,les_admini 13,les_ados 25
les_adrese -13,les_agents -29,les_aines 24,les_animat -9,les_apreci -15,les_archiv -21,les_argume -57,les_articl -35,les_asocia -46,les_asos -20
les_au 12,les_autres 60,les_aux 14,les_avanta -20,les_avis 15,les_benefi -44,les_benevo -38,les_bilans 28,les_bons 35,les_bureau -12,les_cadres -44
les_candid -6,les_cases 20,les_chefs -18,les_chifre -51,les_cinq 29,les_cles 32,les_clubs 44,les_colone -38,les_coment 12,les_comerc -46,les_compte 26
les_conclu 26,les_condit -37,les_conges -40,les_consei 13,les_consig -14,les_copie -4,les_courie 63,les_crenea -18,les_criter -29,les_cv 28,les_dans 83
les_dates -42,les_de 32,les_decisi -45,les_declar 7,les_delais -25,les_demand 67,les_demarc -15,les_depens -60,les_descri -30,les_deux 7,les_devis -7
les_difere -16,les_dix 54,les_dones 30,les_dosier 50,les_doublo -78,les_douze 51,les_electi 33,les_eleves -34,les_elus -38,les_emplac 56,les_enfant 23
les_entrep -72,les_entret 22,les_epaule 54,les_equipe -39,les_etapes -36,les_factur -11,les_faits -16,les_famile 35,les_fautes -22,les_fiches 50
les_foyers 26,les_gagnan 23,les_gens 29,les_groupe -34,les_habita 6,les_heures -31,les_heureu 31,les_horair -8,les_huit 37,les_incide 18,les_inscri 32
les_interv 8,les_jardin -49,les_jeunes 15,les_jours -23,les_jures -15,les_laurea -24,les_lecteu -63,les_letres 30,les_lignes -25,les_listes -22
les_logeme 17,les_mails 5,les_mains -17,les_mauvai 20,les_meileu 4,les_membre 7,les_memes -50,les_memoir 58,les_menage -18,les_menus -22,les_moins 35
les_montan -57,les_motifs -11,les_mots -27,les_neuf 15,les_noms -35,les_notes -9,les_nouvea -54,les_numero -17,les_obliga -16,les_observ 55
les_ofres 27,les_onze 23,les_par -20,les_parent 62,les_partic 11,les_pasage -47,les_penali -17,les_person -7,les_petits 30,les_photos 26,les_pieces -56
les_places -8,les_plaint 70,les_planin 70,les_plus 35,les_porteu 4,les_postul 42,les_prenom -37,les_presen 41,les_presid 56,les_prix 8,les_profil 49
les_propri -19,les_quaran 23,les_quatre 33,les_questi -53,les_quinze 23,les_reclam 8,les_recopi -4,les_refere 37,les_regles -48,les_releve 30
les_remarq -24,les_renouv 30,les_repeti -32,les_repons 62,les_reseau -17,les_result -42,les_retard 44,les_retour 36,les_rivera -17,les_rubriq -24
les_rues -27,les_sales -27,les_sancti -20,les_seize 38,les_sens 44,les_servic -50,les_signat -14,les_six 9,les_somes 20,les_stagia -14,les_subven 14
les_tables -45,les_tarifs -23,les_textes -55,les_ticket -26,les_tire 50,les_totaux -13,les_travai -28,les_trente 13,les_trois 15,les_usager 38
les_vingt -8,les_visas -26,les_visite -25,les_voies -28,les_voisin 22,les_volont 37,les_votes -23,les_vrais 57,les_yeux 32,lesque 34,lesque_de -45
lesque_des 17,lesque_on 35,lesque_ont -19,lesque_sont 32,leter -64,letre -23,letre_a -15,letre_anonca -18,letre_anonym 70,letre_au -53,letre_aux -41
letre_avec -14,letre_d -11,letre_de 7,letre_manusc 13,letre_qui -20,letre_type -10,letres 31,letres_d 33,letres_de 30,letres_et -19,letres_sont 31
leur 20,leur_age -62,leur_atitud -5,leur_avis -14,leur_bilan -49,leur_courie 24,leur_degre 42,leur_delai -19,leur_demand -6,leur_detres 20
leur_dosier -8,leur_experi -16,leur_merite 17,leur_nombre -13,leur_quotie 13,leur_serieu 21,leur_situat 39,leur_utilit 23,leurs 54,leurs_absenc 17
leurs_courie 47,leurs_cv 13,leurs_dosier 32,leurs_fiches 12,leurs_interv 24,leurs_letres 35,leurs_mails 37,leurs_memoir 76,leurs_mesage 24
leurs_noms 40,leurs_parcou 26,leurs_presen 21,leurs_result 14,leve 24,liaiso 8,libele -22,libere 44,librar -38,libre 12,libres -19,licenc 23
licenc_de -36,licenc_iv 24,licenc_pour -14,lien -29,lieu -61,lieu_de -44,lieux -24,lieux_d -12,ligne_chacun 29,ligne_par -9,lignes -40,lignes_chacun -9
lignes_d -14,lignes_du -73,lignes_pour 4,lignes_sans -27,lignes_sur 61,lilas 43,limite -28,limite_de -3,lina 53,lira -12,lire -39,lire_les 47,lis 24
lis_ces 12,lis_les 31,lisant 27,lisant_leurs 27,lise -5,lisibl -79,lisibl_pour -40,list 38,list_de 57,liste 18,liste_a -30,liste_arete -12
liste_avec 51,liste_ceux 44,liste_ci -15,liste_d 55,liste_de -8,liste_des -55,liste_du -6,liste_electo 16,liste_et 18,liste_jointe -51,liste_les -25
liste_noire 43,liste_pour 59,liste_signe -19,lister 31,listes -25,listes_d 3,listes_electo -16,listez -39,listez_les -39,listin -12,lit -55,litera 47
litige -4,livrai 9,livre 47,livres -9,livret -43,livret_d -34,livret_de -16,local -8,local_d -17,locale -11,locata 23,locata_de 32,locata_du -4
locata_en 19,locati -15,locati_du -25,locaux 16,logeme 20,logeme_a 5,logeme_comuna -30,logeme_d 35,logeme_de 35,logeme_du -7,logeme_est 44,logeme_et 17
logeme_par 30,logeme_social -33,logeme_vacant -22,logici -17,logici_de -16,loi -44,loi_sur -35,loic -17,loin -31,loisir -15,long -56,longue -57
lopes -10,lopez 29,lors 3,lors_de 18,lot 45,lot_2 18,lot_3 30,lot_gros -11,lot_peintu 6,lotise -51,lotise_des -19,loto -46,loto_du 19,lots -9
lots_comuna 13,louche 32,loue -39,louer -20,lourde -34,loyaut 33,loyer 15,loyer_de -64,loyer_en 15,loyer_et 40,loyers -17,lu 15,lubie 44,lucas 21
lucie 29,lui 34,lui_a 47,lui_acorde 17,lui_anonce -12,lui_confie 57,lui_dire 15,lui_ecrire -39,lui_faire 14,lui_inflig 23,lui_meme -37,lui_repond -35
lui_retire 37,lui_transm -64,lui_une -17,lundi -32,lundi_au -6,lundi_et 19,lycens 23,lyon 15,m -13,m2 -48,m3 -29,m_a -42,m_aider 10,m_b -33,m_bertin 8
m_blin 16,m_caron 29,m_colas -20,m_costa 12,m_dialo -14,m_duval 10,m_en 89,m_et 13,m_fabre 28,m_faure -34,m_ferand 16,m_hadad 5,m_hamidi -7
m_indiqu -30,m_keita -10,m_kerlea -22,m_le -58,m_lenoir 20,m_leroy 34,m_lopez 31,m_nguyen 18,m_noel -6,m_ont -9,m_perin 7,m_petit 16,m_r -27,m_rey -30
m_roy -4,m_sanche 29,m_tesier 25,m_texier -3,m_traore 10,m_vidal 9,ma 15,ma_colegu -6,ma_letre -63,ma_liste 5,ma_note 33,ma_phrase 45,ma_place 42
machin -4,madame -8,madame_la -29,maele 15,magazi -42,mai -41,mail -41,mail_au 21,mail_aux -15,mail_d -32,mail_de 13,mail_pour -34,mail_type -27
mailon 29,mailon_faible 29,mails 42,mails_de 49,mails_des 34,main -25,main_couran -5,mains_couran 14,mainte 54,mainte_le 19,mainti 57,maire -37
maire_a -39,maire_au -16,maire_choisi 34,maire_de -31,maire_du -10,maire_est -5,maire_et -45,maire_inflig -20,maire_l -17,maire_la -50,maire_le -7
maire_m -26,maire_me 27,maire_ne -28,maire_ou -86,maire_peut -36,maire_pour -4,maire_sur 27,maire_tu 35,maire_veut 50,mairie -28,mairie_et 42,mais 42
mais_a 16,mais_il 21,mais_je 23,mais_la 8,mais_les 6,mais_on 7,mais_pas -8,maison 51,maison_de -4,maison_des -6,maison_fleuri -45,maitre 26,maitre_d -8
maitre_nageur -43,maitri 30,maitri_d 37,majori 65,majusc -66,mal 36,mal_le -43,malade 42,maladi 40,maladi_de 14,maladr 43,malheu 14,malhon 25,malik 56
maltra 31,maman 51,maman_de 20,mamans 49,mamie 52,manage 75,mandat 40,mange 23,manier -11,manier_de 14,manife 59,manipu 79,manon 15,manqua -42
manqua_de -17,manque_au -15,manque_de -23,manque_l -14,manque_la -10,manque_le 6,mantea -15,manusc -50,mapa -84,maquet -55,maraic 20,marc 29,marcha 35
marcha_de 31,marche -16,marche_a -27,marche_de 56,marche_du 62,marche_la -19,marche_public -10,mardi -34,mardi_18 4,mardi_a -8,mari 30,mariag -18
mariag_de 6,marie 30,marque -5,mars -38,mars_a -38,martin 41,masque -24,match 22,matern 12,mathis 14,matin -23,matric 19,matric_perfor 19,mauvai 37
mauvai_foi 43,mauvai_payeur 21,mauvai_volont 27,maxi -19,maxima -47,maximu -42,me 15,me_aubry 16,me_b -36,me_blin 44,me_colin -24,me_da 9,me_dire 27
me_dis 21,me_dufour -12,me_faire -35,me_fais -13,me_faudra -5,me_faure 59,me_faut -62,me_garnie 8,me_hadad 47,me_jaouen -19,me_joly 13,me_klein 25
me_la -21,me_lang -6,me_le -21,me_lenoir -22,me_manque 34,me_nguyen -23,me_olivie 14,me_perin -32,me_petit -8,me_picard 14,me_pons 22,me_rey 31
me_roche -16,me_roux -22,me_roy 26,me_sortir 28,me_sow 11,me_vaseur -29,me_vial -8,me_vidal 42,mecont -26,mecont_de -38,medail -53,medail_d 8
medail_de 50,medail_du -63,medeci -17,mediat -49,mediat_le 9,medica 25,medica_de 22,meileu 39,meileu_au 20,meileu_candid 26,meileu_chef 14
meileu_des 63,meileu_dosier 88,meileu_eleve -18,meileu_et 41,meileu_ofre 27,meileu_profil 19,meileu_que 65,melang -48,membre -30,membre_de 39
membre_du -31,meme 44,meme_crenea -16,meme_les 64,meme_ordre -47,meme_pour -32,meme_si 12,meme_texte -18,memes -51,memes_pour -43,memes_questi -18
memo -38,memo_d -31,memoir 55,memoir_techni 22,menaca 22,menace 48,menage 47,menage_de 30,menage_et 20,menard 31,mener -48,mener_un -48,meneur 53
menson 22,ment 46,ment_dans 21,ment_sur 27,menten 42,menti 54,mentio -10,mentio_de -55,mentio_tres 33,menu -3,menus -27,menus_de -15,mer -48,merci 15
merci_aux -60,merci_d 57,merci_de 7,mercie 15,mercre -8,mere 67,mere_est -15,mere_seule 19,merita 32,merita_pour 19,merite 39,merite_chaque 50
merite_d 19,merite_de 16,merite_l 32,merite_la 31,merite_le 26,merite_plus 15,merite_tu 37,merite_un 42,merite_une 19,mes 13,mes_agents 17
mes_notes -24,mesage -27,mesage_au -33,mesage_d -4,mesage_de -8,mesure -9,met 6,metant 56,meteo -50,metez 35,metez_en 8,metez_le 15,method -3,metier 66
metrai 31,metre 30,metre_a 21,metre_care -27,metre_dans 23,metres -39,mets 17,mets_au -52,mets_en -28,mets_l -10,mets_la 13,mets_le -24,mets_les 13
mets_un 12,mets_une 34,mi -14,micro -3,micro_creche 8,microc 30,midi 15,midi_lequel 10,mieux 7,mieux_a -70,mieux_disant 31,mile -13,milion -18
milita 28,mineur 37,mini -4,minibu 27,minimu 16,minist -30,minusc -56,minute -50,minute_chacun -12,minute_pour -16,mis 19,mis_en -13,mis_les 41
mise -34,mise_a 24,mise_en -47,mise_sous -15,miser 9,mises -60,mises_en -63,mision -43,mision_locale -5,mle 29,mobili -49,mode -7,modele -41
modele_d -38,modele_de -37,modifi -44,moi 28,moi_a -26,moi_ca -11,moi_ces -7,moi_des 34,moi_en -43,moi_franch 11,moi_je 45,moi_juste 45,moi_l 29
moi_la 19,moi_laquel 7,moi_le 30,moi_les 56,moi_lesque -77,moi_meme -45,moi_que 59,moi_queles 11,moi_quels -49,moi_qui 9,moi_s 20,moi_si -20
moi_simple 31,moi_sur 34,moi_ton 70,moi_un -14,moi_une 25,moins 12,moins_bon 28,moins_cher -33,moins_convai 39,moins_de -80,moins_intere 20
moins_merita 11,moins_utile 57,moins_utiles 52,mois -4,mois_a -29,mois_ci 27,mois_d -19,mois_en -16,mois_il -50,mois_pour 91,moisis 23,moitie -46
mon -4,mon_adjoin 39,mon_avis 21,mon_chef 21,mon_equipe 28,mon_raport -49,monde 23,monsie 28,monsie_du 50,monsie_le -8,montag 46,montan -50,montan_a -6
montan_d 27,montan_de 46,montan_demand -32,montan_du -28,montan_et -4,monte 31,monter -20,montre 20,montre_moi -30,moral 39,moral_de 59,morale 16
moreau 22,morel 34,morin -46,mot -64,mot_a -35,mot_aux -34,mot_d -36,mot_de -26,mot_pour 30,mot_sans -32,mot_sur -25,motif -30,motif_du -15
motif_pour 23,motifs -37,motifs_aretes -6,motifs_de -11,motiva 39,motiva_de 29,motiva_et 10,motiva_pour 27,motive -36,motive_sur 15,mots -46
mots_simple -28,moulin -77,moyen 35,moyen_ou 25,moyene 40,moyene_des -25,moyens 18,mr 50,multi -4,multi_acueil -4,munici_a -26,munici_des 17
munici_du -11,munici_et -5,munici_le -40,munici_pendan -16,mur 19,murs -71,muse 38,musiqu 33,mutati 37,muter 30,n 16,n_14 -3,n_2 -13,n_4 3,n_a -19
n_ai 46,n_ajoute -70,n_arive 16,n_aura 13,n_en 38,n_est -18,n_import -28,n_ont -15,n_y -9,nadege 4,nadia 44,nadia_et 7,nageur 5,naisan -43
naisan_de -16,nation -15,natura 13,nautiq -38,ne 9,ne_change -32,ne_convie 84,ne_doit -25,ne_me 14,ne_merite 22,ne_paie 6,ne_parle 19,ne_pas -61
ne_peut -11,ne_repond 30,ne_sait -5,ne_se -40,ne_sera 10,ne_serven 33,ne_suis -49,ne_te -19,ne_valent 10,ne_veulen 14,ne_veut 11,necesi 34,negati 33
negati_aux 17,neglig 33,neglig_ou 18,negoci -7,neige -4,netoya -4,netoya_des -20,neuf 42,neuf_demand 19,neuf_famile 11,neutre -24,neutre_du -28
neutre_pour 29,neuve 14,nez 52,ni -57,ni_de -24,ni_design -10,ni_note -56,ni_points -36,nids -39,nids_de -39,nie 36,nie_tout 15,niece 36,niveau 45
niveau_d 44,niveau_de 48,niveau_pour 8,noah -8,noe 35,noel 4,noir -56,noire 44,noire_des 43,nom 4,nom_d -4,nom_de 25,nom_diplom 35,nom_du 59,nom_et -33
nom_par 40,nom_pour -69,nomant -16,nombre -41,nombre_d 64,nombre_de -46,nome_le -26,nome_les 28,nome_par -9,nomer -54,nomer_ni -17,nomer_person -52
nomer_un -46,nomera 9,nomes 19,nomina 8,nomina_de -23,noms 37,noms_a 45,noms_adrese -21,noms_ci -31,noms_de 19,noms_des -74,noms_et -42,noms_par -40
non 22,non_a 32,non_acquis 22,non_comple -18,non_dis 25,non_discri -22,non_et 10,non_je 15,non_la 31,non_pour 30,non_renouv -13,non_respec -27
non_retenu -50,nora -56,nord -19,nos 12,nos_agents 6,nos_echang 9,nos_trois 15,notati -8,notati_des 43,notati_vide -8,notati_vierge -29,note -18
note_a -20,note_au 3,note_aux -78,note_ce -32,note_d -17,note_de 14,note_des -19,note_et 41,note_la 62,note_le -7,note_les -31,note_que 23,note_sur 26
note_techni 81,noter -51,noter_les -46,notera -43,notes -26,notes_d 31,notes_de -22,notes_du -18,notes_en -21,notes_et 11,notes_par -17,notes_que -41
notes_sur 16,notez 15,notice -65,notifi -35,notifi_a -20,notifi_au 31,notifi_avec -7,notifi_d -19,notifi_de -12,notifi_du -7,notre 22,notre_nouvel 47
notre_reglem -50,nounou 57,nous 47,nous_a -14,nous_avons 44,nous_demand 12,nous_devons 22,nous_n -18,nous_recues -52,nous_si 28,nouvea -22
nouvea_maire 39,nouvel -18,nouvel_agent -58,novemb -37,nuisan -14,nuisib 28,nuit -9,nul 33,nuls 8,numeri 32,numero -46,numero_a -37,numero_d -36
numero_de -28,numero_et -25,numero_les -23,numero_unique -28,object_avec -23,objet -15,objet_de -31,objets -20,objets_trouve -20,obliga -44
obliga_de -13,oblige -6,obsequ 58,observ 10,observ_de 32,observ_pour -23,obteni 18,obtenu -20,ocasio 49,octobr -49,octobr_et -26,octroi 8,ocupat -4
ocupe 35,ocupe_du 48,ocuper 9,ocuper_de 9,ocupes 40,odete -24,odeurs 18,odile 22,oeil 40,oeuvre -7,oeuvre_a -4,of -31,of_the -21,ofice 30,ofice_de -6
ofice_des -21,oficie 8,oficie_d -13,oficie_du -36,ofre_a 19,ofre_anorma -35,ofre_d -11,ofre_de 45,ofres 29,ofres_a -12,ofres_dans -13,ofres_de 12
ofres_du 87,ofres_en 33,ofres_et 37,ofres_pour -22,ofres_recues 14,ofres_sans -52,ok -9,okafor -36,olivie 15,on 15,on_a -3,on_acepte 55,on_arete 14
on_demand -41,on_devrai -41,on_dis 21,on_doit 6,on_en 4,on_est 26,on_fait -39,on_garde -54,on_hesite 20,on_l 55,on_la 47,on_le 41,on_les 4,on_lui -21
on_m 12,on_me 30,on_n 53,on_ne -50,on_nous 3,on_peut 43,on_prend 51,on_prolon 12,on_recoit -4,on_retire -48,on_s -6,on_sache 22,on_une -25,ont -20
ont_deja 11,ont_demand 4,ont_dones -18,ont_ete -39,ont_fait 7,ont_ils -36,ont_l 30,ont_le 20,ont_pas -8,ont_plus 8,ont_repond 35,ont_une -20,onze -15
onze_agents 10,onze_demand 12,onze_jours -50,opinio 53,opj -97,oportu 49,oposan 69,oposit 8,option -53,or 41,oral 29,oral_de 18,orange 5,orange_ou 22
oraux 18,ordina -7,ordone -26,ordone_les 15,ordone_par -47,ordre -36,ordre_a -25,ordre_alphab -55,ordre_chrono -38,ordre_d -41,ordre_de 49,ordre_des 83
ordre_du -6,ordre_ou 27,ordure 18,organi -13,organi_un -19,orient -17,origin 42,orthog -47,orthog_de -37,ortogr -30,ortogr_de -30,ou 52,ou_a 43
ou_arange 38,ou_cest 33,ou_comedi 18,ou_contre 24,ou_d 55,ou_defavo 36,ou_du -12,ou_ecarte 28,ou_ele 15,ou_en 32,ou_est 20,ou_exclus 9,ou_faut 21
ou_il 40,ou_ils 31,ou_je 35,ou_juste 24,ou_l 39,ou_la -66,ou_le 8,ou_les 28,ou_leur 13,ou_lui 49,ou_maladr 45,ou_mauvai 18,ou_me 24,ou_negati 28
ou_non 52,ou_on 31,ou_par 44,ou_pas 56,ou_refus 54,ou_refuse 47,ou_rejete 42,ou_rien 32,ou_rouge 23,ou_s 35,ou_simple 61,ou_situes 9,ou_trois -47
ou_trouve -68,ou_tu 30,ou_un 39,ou_une 15,ou_vraie 48,oublie 53,oublie_les -8,oublie_ses 40,oublie_tes 24,oudin 16,ouest 27,oui 45,oui_non 41,oui_ou 50
out 59,ouvert -43,ouvert_au 14,ouvert_du -15,ouvert_le -5,ouvert_pour -21,ouvrir -24,page -38,page_avec -4,page_de -30,page_du -10,page_le 34
page_pour -24,pages -54,pai -104,paie -5,paie_plus -32,paieme -16,paiera 19,palmar 39,palmar_des 37,palmar_du 8,pane -39,paneau -31,paneau_d -18
panel 61,panier 46,papa 41,papier -41,paquet 39,par -39,par_a -4,par_adjoin -24,par_age -40,par_agent 39,par_an -21,par_ane -51,par_arete -23
par_asocia -6,par_bureau -57,par_candid 23,par_chaque -57,par_club 24,par_courie -38,par_criter 73,par_date -40,par_decisi -27,par_delibe -17
par_des -36,par_dosier 27,par_ecole -34,par_ecrit -13,par_enfant 32,par_etape -9,par_etat -14,par_famile 62,par_fourni -26,par_groupe -46,par_heure -41
par_l -25,par_la -38,par_le -34,par_les -73,par_mail -32,par_me -11,par_mois -52,par_montan -22,par_motif -16,par_niveau -19,par_nom 10,par_non 32
par_numero -37,par_ofre -29,par_ordre -29,par_oui 33,par_quarti -47,par_raport 20,par_rue -39,par_semain -16,par_servic -37,par_ses 32,par_sujet -8
par_ta 19,par_theme -35,par_tranch -40,par_trimes -43,par_type -21,par_un 50,par_urgenc 27,paragr -62,paragr_en -58,paragr_pour -4,paragr_qui 60
parais 7,parait 36,parait_il 27,parait_le 19,parc -33,parc_comuna 28,parce -22,parce_qu 16,parce_que -37,parcel -33,parcou 26,parent -34
parent_avec -36,parent_de -26,parent_du 25,parent_la -30,parent_le -7,parent_ont 11,parent_qui 42,parent_sont 38,parent_sur -30,parfai 36,parfoi -6
parkin 20,parle 34,parle_de -12,parler_de -19,parlez -39,parmi 47,parmi_ces 5,parmi_les 57,parmi_nos 19,parole -35,parque 4,part 17,part_de 87
part_du -13,part_en -74,partag 35,partag_l 8,parten 3,parti -44,parti_pris -19,partic -12,partie -58,partie_du -30,partir 32,partir_de -12
partir_des 47,partir_du 35,partir_en 27,partou -53,parts -40,parts_egales -36,parvis 29,pas 21,pas_a -15,pas_aux -22,pas_ce 57,pas_d 32,pas_dans 13
pas_de -24,pas_encore 12,pas_et -6,pas_ete -74,pas_eu 35,pas_l 31,pas_la 5,pas_le 26,pas_les -100,pas_rendu -81,pas_renouv -17,pas_retenu -12
pas_selon 9,pas_trop 9,pas_un 24,pas_une 21,pas_vu 24,pasage -19,pasage_a 4,pasage_de -35,pasage_des -54,pasage_du -14,pase -35,pase_a -12,pase_au 9
pase_avant 56,pase_en 86,pase_la -6,pase_le -67,pasent -56,pasepo 19,paser 36,paser_a 11,paser_en 20,pasera 37,pasero -5,pases -30,pasteu 30,pastil 15
patrim -59,patron -15,patron_du -7,patrou -6,paul 22,pause -36,pauvre 21,pavilo 19,payer 30,payeur 21,peau 22,peau_d 20,peche -36,peine 39,penali 8
penali_de -21,penali_du -6,penche 40,penche_pour 22,pendan -43,pendan_l -41,pendan_la 63,penibl 57,penibl_a 33,pense 7,penser -13,penser_de 5
penses -12,penses_quoi -8,penses_tu -55,pensez 38,pensez_vous 38,pensio 17,pepini -5,perd -18,perdan 36,perdre 15,perdu -26,pere 42,perfor 61
perfor_potent 19,peril -4,perime -14,perin -11,period 6,period_d 10,perisc 30,perisc_a 11,perman -40,perman_du 6,permet -30,permet_de -17,permis_a -21
permis_b -36,permis_de -23,permis_et 13,peron -5,perot 13,person -8,person_a -85,person_age 12,person_ages 19,person_au 53,person_de 8,person_et 50
person_inscri -22,person_isoles 29,person_la 27,person_n -30,person_ne -49,person_pour 18,person_qui 24,perte -21,pertin 72,petanq 40,petit 27
petit_coment 29,petit_courie -26,petit_discou -24,petit_enzo 9,petit_mot -55,petite 34,petite_enfanc 53,petite_histoi 14,petiti 42,petiti_de 6
petitj 29,petits -38,petrov 35,peu -4,peu_d -12,peur 13,peut -60,peut_ele 17,peut_etre 6,peut_il -62,peut_on -49,peut_pas -43,peut_sieger -21,peuven 23
peux_tu -19,photo -6,photo_de 45,photo_du -40,photoc -86,photos 24,photos_de 16,photos_decrit 58,photos_du -50,photos_et 13,phrase -54,phrase_a -47
phrase_chacun -64,phrase_d -27,phrase_de -36,phrase_en -35,phrase_la 7,phrase_le 72,phrase_pour 17,phrase_sur 30,physiq -5,piano 21,picard 19,pichon 19
piece -18,piece_jointe 44,pieces -51,pieces_a -30,pieces_d -18,pieces_demand -24,pieces_doit -9,pieces_jointe -17,pieces_manqua -17,pieces_manque -12
pied 8,pieds 52,piere -10,pieton -38,pile 48,piles 34,pilota 8,pique -6,pire 72,piscin 12,place 37,place_a 6,place_au 29,place_carnot -7,place_dans -11
place_de 13,place_du 76,place_en 11,place_et 62,place_foch -20,place_les -60,place_pour -12,place_si 6,place_tu 14,placer -41,places 39,places_au 25
places_de 42,places_en -30,places_pour 28,placie 23,plafon -25,plafon_du -4,plage 10,plaign -50,plaint 46,plaint_d -7,plaint_de -18,plaint_du -33
plaint_pour -17,plaint_recues -7,plaisa 42,plait -53,plan -52,plan_d 4,plan_de -48,plan_local -17,plan_pour -53,planin -39,planin_de -10,planin_des -37
planin_et 24,plans 4,plante -54,plaque -19,plaque_du -33,plasti 32,platan -80,platea -18,plats -92,plausi 51,plein -54,plein_de -13,pli -25,plis 21
plis_ouvert 28,plombi 13,plu -3,pluie -4,plurie -21,plus 24,plus_a 20,plus_adapte 15,plus_ancien -54,plus_apte 28,plus_au 29,plus_beau -13
plus_besoin -6,plus_capabl 18,plus_clair -47,plus_claire -88,plus_compet 25,plus_constr 41,plus_convai 30,plus_courag 32,plus_court -49,plus_credib 13
plus_d 6,plus_de 7,plus_digne 25,plus_docile 17,plus_doue 20,plus_eleve -42,plus_faible 57,plus_ferme -50,plus_fiable 50,plus_fragil 15,plus_grave 19
plus_gros -39,plus_haut 39,plus_honete 34,plus_intere 24,plus_le 3,plus_legiti 11,plus_lisibl -31,plus_merita 29,plus_motive 19,plus_necesi 38
plus_petit -39,plus_promet 22,plus_qu 36,plus_que -9,plus_raison 15,plus_recent -50,plus_serieu 27,plus_simple -42,plus_solide 48,plus_urgent 24
plus_utile 55,plus_vite -6,plutot -36,pm -14,podium 49,podium_des 36,poeme -37,poemes 14,poesie 33,poids 15,point -54,point_de 13,point_faible 9
pointa 58,pointe_d -7,pointe_les 65,pointi -13,points 22,points_a -12,points_de -16,points_du 64,points_faible -5,points_forts 35,points_pour 83
points_sur 48,poison -5,poli -12,police -44,police_de -35,police_munici 9,polici -36,polici_munici 15,polie -24,polime -14,polite -44,polyva -30
pompie -14,ponctu -50,ponder 51,ponder_les 23,pons -33,pont -13,popula 19,port -39,port_de -54,port_des -21,portag -32,portag_de 26,portai -41
portan -54,portan_nomina -10,porte -7,porter 10,porteu 50,porteu_de 53,portfo 28,portra 6,portra_de -10,portra_psycho 25,pose -44,posent 29,poser -54
poser_a -38,poser_aux -35,poses -54,posibi -8,posibl -71,positi -18,positi_ou 28,post -43,poste 27,poste_a -9,poste_d -6,poste_de 9,poste_du -30
poste_en 12,poste_et 67,poste_ou -21,postes 46,posts 7,postul 45,postul_a 32,postul_au 22,potage -59,potent 41,poubel 30,pouce 38,pouce_leve 22
poule -35,pour_1 -16,pour_12 -4,pour_3 -23,pour_6 6,pour_anonce -23,pour_bruit 21,pour_ce 79,pour_cet -14,pour_ceux 72,pour_chacun 57,pour_chaque 57
pour_combie 45,pour_demain 19,pour_demand -45,pour_depot -6,pour_des -36,pour_dire -45,pour_ecarte 51,pour_ele 17,pour_encadr 24,pour_et -42
pour_etre 10,pour_eux 62,pour_evalue 28,pour_eviter -21,pour_expliq -36,pour_former -42,pour_gagner 27,pour_iregul -32,pour_l 22,pour_la -4,pour_le 43
pour_les 8,pour_lui 79,pour_m 38,pour_ma -45,pour_me -25,pour_moi 34,pour_mon 50,pour_mot -16,pour_ne -29,pour_nos -22,pour_noter -18,pour_nous 52
pour_ou 21,pour_presen -15,pour_que -55,pour_qui 53,pour_recevo -58,pour_recrut -36,pour_reform 30,pour_rempla 5,pour_repond -14,pour_s -37,pour_sa -41
pour_savoir 5,pour_ses -19,pour_son 46,pour_toi 15,pour_tous -46,pour_tout -16,pour_toutes -15,pour_trois -4,pour_un -44,pour_une -56,poura 8,pourai 18
pourai_tu 5,pource 39,pource_d -11,pource_de 32,pourie -8,pourie_vous -8,pourqu -41,pourqu_l -20,pourqu_sa -23,poursu 56,pourvo -14,pouse 35,pouvez 7
pouvez_vous 7,pouvoi -53,pratiq -34,pre 30,pre_rempli 11,preala_de 54,preau -33,preavi -81,preavi_de -53,precai -15,precar 30,preced -57,precis -20
precis_que -31,precon 33,predis 21,predis_quels 13,prefec -17,prefer 34,prefet -32,prefet_pour 17,preins -31,premie 15,premie_au -18,premie_avec -5
premie_et -28,premie_groupe -30,premie_pour 9,premie_prix 28,prempt -8,prenan 16,prend 9,prendr 31,prendr_parti -27,prendr_pour 23,prendr_qui 11
prendr_tu 14,prends 28,prends_les 14,prends_note -28,prenom 26,prenom_de -5,prenom_et 5,prepar -11,prepar_dix -10,prepar_l 83,prepar_la -47
prepar_le -34,prepar_les 63,prepar_un -23,prepar_une -38,pres -5,pres_de -3,prese 4,presel 25,presel_par -6,presen -44,presen_a -70,presen_au 35
presen_ce -8,presen_d -33,presen_de 7,presen_du -44,presen_en 8,presen_l -14,presen_la -9,presen_le -53,presen_les -49,presen_par -5,presen_pour -22
presen_sous -5,presen_un 10,presid 39,presid_d -19,presid_de 27,presid_du -36,presid_le -4,presqu 48,presta 48,pret 13,pret_pour 25,prete 52,preten 55
preten_que 17,preter 30,pretes 13,prets -26,prets_de -10,preuve -5,preven -44,preven_les -18,prever -11,previe -9,previe_les -31,previs -17,prevoi -32
prevoi_il -14,prevoi_l -26,prevoi_le -39,prevue -38,prevue_par -28,prevue_pour -22,prime 43,prime_de 23,primes 15,princi -40,priori -38,priori_a -9
priori_au -30,priori_dans -27,priori_des 15,priori_entre 19,priori_la -24,priori_les -21,pris -28,pris_le -9,prise -19,prise_de -23,prise_par -12
prises -4,prises_de 36,prison 18,prive -56,privil 63,prix -27,prix_40 10,prix_60 -15,prix_des -21,prix_du 77,prix_et -15,pro 12,probab 51,probab_de 62
probab_qu 47,probab_que 32,proble 49,proced -33,proced_contra -20,proced_d -10,proced_de -40,proced_discip -18,proced_pour -21,proces -21
proces_verbal -28,procha 46,procha_reunio -14,procla 41,procur -49,produc 29,produi -29,prof 24,prof_de 19,profes_anuel -42,profes_avec 16,profes_de 64
profes_et -30,profil 44,profil_d -21,profil_de -5,profil_des 18,profil_pour 18,profil_psycho 25,profit 88,profit_de 20,profon -36,progra -20
progra_de -8,progre -54,projet 37,projet_d -6,projet_de -41,projet_du -30,projet_jeunes 20,prolon -15,promet 19,promot 36,promou 58,promou_au 41
promou_cete 21,promu -31,pronon -58,pronon_la 21,pronon_par -10,pronon_toi 23,pronon_un -7,pronos 28,propor 35,propos 13,propos_au 54,propos_de 24
propos_des -42,propos_du 26,propos_la -32,propos_le 24,propos_les 29,propos_par 5,propos_pour 16,propos_trois -3,propos_un 27,propos_une -66,propre -52
propre_de -15,propre_le -24,propri 63,propri_de 21,propri_du 32,protoc -36,ps -33,psycho 40,psycho_de 42,pub 10,public -43,public_a -32,public_du 15
public_pour -31,publie -36,publie_l 6,publie_la -39,publip -21,publiq -40,publiq_sur -16,publiq_terito -35,puces -15,puis 80,puis_apliqu 16
puis_done 31,puis_par -46,puise -12,puniti 43,puniti_pour 37,pv -25,pv_de 17,pv_du -22,pv_par -18,qu 15,qu_a 43,qu_ele 10,qu_eles -29,qu_en 32
qu_est -64,qu_il 20,qu_ils 22,qu_on 25,qu_un 16,qu_une -11,quai -41,qualif -29,qualit 56,qualit_de -53,qualit_des -26,qualit_du 11,quand -58
quand_il 34,quand_l -11,quand_le -16,quand_meme 35,quand_un -23,quaran 6,quarti 18,quarti_a 33,quator 26,quatre 39,quatre_agents 16,quatre_autres -26
quatre_candid -9,quatre_colone -26,quatre_cv 16,quatre_demand 40,quatre_enfant 16,quatre_famile -9,quatre_groupe -24,quatre_lignes -23,quatre_pages -36
quatri 28,que 11,que_ca 41,que_ce -7,que_cest 64,que_cet -30,que_cete 38,que_chacun -18,que_chaque -64,que_deux 23,que_dis -60,que_disent -23
que_doit -42,que_faire -56,que_j -53,que_je -31,que_l 33,que_la -46,que_le -54,que_les -40,que_leur -14,que_lui 42,que_m 45,que_me 39,que_merite 51
que_non -28,que_nous 62,que_penses -12,que_prevoi -44,que_risque -68,que_sa -47,que_ses 9,que_son -55,que_tu 54,que_vaut 59,que_veut -57,que_voici -41
que_vote -18,que_vous 65,quel 4,quel_agent 30,quel_articl -22,quel_benevo 8,quel_candid 35,quel_club 49,quel_delai -28,quel_eleve 43,quel_elu 16
quel_enfant 11,quel_est -58,quel_montan 32,quel_regime -26,quel_serait -24,quele -35,quele_amende 30,quele_asocia -31,quele_date -17,quele_difere -56
quele_entrep 55,quele_est -47,quele_famile 24,quele_proced -39,quele_puniti 29,quele_sancti 34,queles -40,queles_asocia 26,queles_difere -20
queles_etapes -11,queles_famile 66,queles_mentio -18,queles_pieces -32,queles_questi -24,queles_rubriq -11,queles_rues -23,queles_sancti -37
queles_sont -34,quelqu 17,quelqu_chose -14,quelqu_lignes -9,quelqu_un 30,quels -29,quels_benefi 14,quels_cas -48,quels_criter -40,quels_docume -35
quels_dosier -16,quels_enfant 55,quels_habita 52,quels_locata 31,quels_recour -34,quels_sont -36,querul 18,questi -52,questi_a -44,questi_d -51
questi_de -12,questi_divers -7,questi_identi -24,questi_ouvert -40,questi_poser -19,questi_pour -49,questi_repons -16,questi_sur -51,questi_vierge -14
qui 33,qui_a 22,qui_abusen 35,qui_adrese -55,qui_anonce -14,qui_apeler 9,qui_apreci -49,qui_atribu -5,qui_aura 37,qui_choisi -45,qui_convie -30
qui_de 29,qui_decide -74,qui_demand -18,qui_des 14,qui_design -10,qui_devrai 33,qui_dis 3,qui_doit 21,qui_doner 14,qui_donera 10,qui_du 9,qui_en 31
qui_est -20,qui_etait 10,qui_faut 79,qui_ferait 16,qui_fixe -28,qui_il 17,qui_je 21,qui_l -69,qui_la 6,qui_laiser 19,qui_le -46,qui_les -42,qui_lui 5
qui_manque -17,qui_ment 23,qui_menten 42,qui_merite 24,qui_metre 26,qui_miser 9,qui_n -10,qui_ne 35,qui_nous -48,qui_on 56,qui_ont 38,qui_parmi 31
qui_part -7,qui_partir 25,qui_pase 69,qui_peut -64,qui_peuven 13,qui_pour 45,qui_pourai 16,qui_prendr 28,qui_presen -12,qui_preven -23,qui_rapele 12
qui_recoit 45,qui_resten 12,qui_retire -12,qui_risque 14,qui_s 41,qui_se -37,qui_sera 3,qui_signe -49,qui_sont 55,qui_te 49,qui_tienen -23,qui_tire 42
qui_traine 28,qui_tranch 30,qui_tu 33,qui_un -7,qui_va 66,qui_valent 9,qui_veulen 28,qui_veut 37,qui_vont 50,qui_vous 24,quinze 6,quinze_ans -6
quinze_jours -27,quitan -50,quoi -75,quoi_dans -17,quoi_de 14,quoi_faire 7,quoi_le -10,quoi_les -20,quoi_que -7,quorum -32,quotie -25,quotie_famili -42
r -30,rachid 16,racont -11,racour -62,racour_l -31,radar 4,radiat 39,radica 54,radie -19,radier 62,raison 19,raison_dans 15,rajout 41,rale 39
ralent -45,raleur 70,ramene 51,randon -10,rang -22,rang_1 -4,rang_2 -4,rang_3 -4,rang_a -9,range -11,range_ces 83,range_les -14,ranger 9,ranger_par -13
rapel -41,rapel_a 41,rapel_aux -51,rapel_des -27,rapel_du -17,rapela -35,rapele -23,rapele_a -14,rapele_aux -27,rapele_la -17,rapele_les -22
rapele_moi -23,rapide 38,raport_a 15,raport_anuel -41,raport_au 4,raport_aux -54,raport_d 25,raport_de -7,raport_discip -28,raport_du 7,raport_moral 15
raport_social -22,raport_sur -54,raproc 9,rasura 6,rasure 17,ratio 50,raye 19,realis 38,recale 38,recapi -34,recapi_les -23,recent -51,recepi -41
recept -39,recept_d -10,recept_de -40,recete -78,receva 6,receve -26,recevo 20,recevo_la 35,recher -24,recidi 45,recit 38,recit_de 41,recits -54
reclam 15,reclam_la 11,reclam_le -10,recois 15,recoit 13,recoit_combie 45,recoma 49,recoma_a -46,recoma_moi 13,recoma_un 22,recome 51,recomp -36
recona 8,recond 43,recopi -11,recopi_dans 10,recopi_les -22,recour -34,recour_contre -29,recour_de -71,recour_en -11,recour_et -12,recour_gracie -30
recris -28,recrue 21,recrut -54,recrut_a -39,recrut_d -28,recrut_de 21,recrut_et -60,recrut_pour -49,recrut_un -61,recu -39,recu_l -12,recu_quatre 31
recu_un -9,recue -14,recue_le -11,recuei -17,recues -45,recues_en -16,recues_par -35,recues_pour 13,recupe 35,recus -4,recus_par -24,recus_pour 16
redact -61,redact_princi -28,redema -14,redeva -5,redige -21,redige_l -42,redige_la -37,redige_les -22,redige_son -6,redige_un -6,redige_une -7
reduis 55,reduis_la 35,reduit 40,refair -46,refais -19,refect -5,refect_du 44,refere 13,refere_a 8,reform -38,reform_ce -19,reform_cete -31
reform_l -15,reform_le -12,reform_plus -18,refus -7,refus_d -65,refus_de -35,refus_du -37,refus_pour 68,refuse_d -18,refuse_de 34,refuse_l 6
refuse_la 24,refuse_le -5,refuse_par -32,refuse_un -21,refuse_une -6,regard 43,regard_les 41,regard_si 45,regie -18,regime -29,regime_indemn -20
region -30,regise 11,regise_de -7,regise_suplea 27,regist -50,regist_canicu -24,regist_des -39,regle -43,reglem -38,reglem_d -27,reglem_de -34
reglem_des -14,reglem_dis -38,reglem_du -37,reglem_et -54,reglem_interi -29,reglem_joint -13,regles -43,regles_de -37,regrou -37,regrou_les -39
regrou_par -25,reject 12,rejet_a -27,rejet_aux 21,rejet_avec -29,rejet_d -24,rejet_pour 22,rejete 18,rejete_la -12,rel 50,rel_ou 34,relais 7,relanc -62
relati -14,relati_avec -10,rele 25,releve -54,releve_des -63,releve_les -16,relis -49,relis_la -29,reloge 37,remarq 46,remarq_des 21,remarq_du -20
rembou 12,remerc -53,remerc_le -41,remerc_les -31,remetr -38,remetr_la -40,remets -21,remets_dans -14,remi 20,remis -18,remise -34,remise_a -10
remise_de -23,remise_des -31,remise_du -16,remise_gracie 34,rempla 26,rempla_la 15,rempla_le 89,rempla_les 17,rempli 48,rempli_a -20,rempli_et -68
rempli_l 21,rempli_la 52,rempli_le -6,rempli_les 31,rempli_par -6,renard -15,rendez -6,rendez_vous -47,rendre -30,rends 19,rends_moi 30,rends_plus -16
rends_ton 23,rends_un 35,rendu -36,rendu_d 40,rendu_de 13,rendu_du -25,rendu_son -25,rendu_un -12,rendus 55,rendus_d 51,rendus_de -5,renfor -34
renonc -3,renouv 24,renouv_dans -19,renouv_le 6,renov 6,renova -27,renove -38,rentre -31,renume -31,renvoi 57,renvoi_la 14,renvoi_moi 31,renvoy 17
repara -11,repare -43,repart 8,repart_des 24,repart_l 22,repart_les -18,repas -41,repas_a -48,repere 29,repere_dans 34,repere_les 3,repere_parmi 26
repete 31,repeti -42,repond 44,repond_a -56,repond_au 43,repond_en 39,repond_lui 20,repond_par 31,repond_qu 23,repond_que -48,repons -32,repons_a -24
repons_atendu 3,repons_au -23,repons_aux -15,repons_courte -19,repons_d -20,repons_de -13,repons_du -49,repons_en 9,repons_negati 4,repons_positi 15
repons_pour 26,report -5,report_dans 19,repren -30,repren_ce -47,repren_dans -30,repren_l 25,repren_le 17,repren_les -32,repres 39,repris -7,reproc -24
reproc_a -4,republ -30,reputa 26,requet -49,reseau -5,resemb 48,resent 29,reserv_comuna 25,reserv_defavo 49,reside 50,reside_autono 27,reside_d -11
reside_de 25,resili 8,resist 4,resort 6,resort_les -7,resour -9,resour_au -7,resour_superi -5,respec -32,respon 7,respon_de 68,respon_des -36
respon_du 20,respon_pour 8,restan -48,restau -16,restau_scolai 21,reste -28,reste_4 10,reste_a -25,reste_une 7,resten -22,resten_a -6,rester 29
rester_entre 12,restos 10,result -37,result_de -19,result_du -39,resume -28,resume_ce -31,resume_de -31,resume_des 62,resume_l 31,resume_la -7
resume_le -49,resume_neutre 12,retabl -13,retape -58,retard 38,retard_a 8,retard_et 11,reteni 16,reteni_pour -75,retenu -36,retenu_a 7,retenu_la -17
retenu_me -28,retenu_ou 43,retenu_par -28,retenu_sa -18,retien -69,retire 22,retire_de 50,retire_la 19,retire_le -44,retire_les 26,retire_sa 14
retour 47,retour_des 36,retrai -68,retran 49,retrop -21,retrop_d -15,reuni 15,reuni_le -19,reunio -47,reunio_d -36,reunio_de -15,reunio_du -4
reunio_est -24,reunio_publiq -17,reunir 29,reunit 48,reusir 11,reusit -9,revele 17,revend 18,revenu 65,revenu_et 34,revete -28,revien -46,revien_a 43
revien_au 7,revisi -20,revoca -23,revoqu 48,revue 49,revue_les 42,rey 3,rez 19,rez_de 19,rgpd -43,rh -17,rib -72,rien -40,rien_a -41,rien_ajoute -24
rien_au 13,rien_change -18,rien_d 27,rifsep -26,rigolo -47,rigueu 25,riou -25,risque 51,risque_d 35,risque_de 37,risque_pour 65,risque_profes -21
risque_que 34,rivera -13,rivera_du 24,robot 32,roche 27,role -3,roman 9,rose -32,rotwei -17,rouge 59,rouge_devant 11,rouge_les 66,rouge_pour 13
rousel 50,route 18,routie 7,rouvie 14,roux -29,rsa -4,rubriq -34,rubriq_par -20,rue -12,rue_base 9,rue_des 56,rue_du -32,rue_et -18,rue_haute 45
rue_pasteu 58,rues -48,rues_a -9,rues_de -18,rues_par -42,rugby 48,rural -61,s_adrese -12,s_apliqu -53,s_en 21,s_entend 16,s_est 12,s_excuse 20,s_il 6
s_ils 8,s_impose 26,s_inscri -40,s_ocupe 26,s_ocuper 9,s_y 11,sa 20,sa_bone 11,sa_candid -33,sa_chefe 52,sa_demand -32,sa_file -15,sa_letre 19
sa_liste -20,sa_mere 18,sa_period -8,sa_person 21,sa_place -8,sa_plaint -9,sa_sincer 14,sa_situat 48,sa_soeur 5,sa_tante 11,sa_valeur 24,sa_voitur 25
sacha 36,sachan -7,sachan_que -11,sache 31,sacs -44,sage 26,sages 14,saint -20,sais 33,sais_que 11,saisie -35,saisin 38,saisir -24,saisir_le -15
saisis 3,saison 8,saison_a 26,sait 5,salair 28,salari -10,sale -4,sale_de -26,sale_des -22,sale_est -23,sale_polyva -31,sale_pour -14,sale_prever -3
sales -71,salut 19,samedi -35,samedi_a 9,samira 27,sanche 37,sancti 8,sancti_aplica -20,sancti_de 37,sancti_discip -57,sancti_du 5,sancti_pronon -8
sancti_que 10,sancti_un -38,sandri 19,sanet 78,sanita -13,sans -56,sans_apreci -34,sans_aret 27,sans_autori 29,sans_avis -57,sans_cas -47
sans_change -26,sans_citer 6,sans_claser 10,sans_coment -33,sans_conclu -53,sans_dire -64,sans_discri -11,sans_doner -51,sans_doute 51,sans_en -30
sans_jugeme -16,sans_juger -37,sans_le -14,sans_les -17,sans_motif -32,sans_nom -49,sans_nomer -56,sans_noms -27,sans_note -22,sans_parler -26
sans_parti -26,sans_permis 41,sans_prendr -24,sans_qualif -30,sans_que 80,sans_rien -51,sans_suite 6,sans_touche -40,sans_viser -22,sante -61,sarl 37
satisf -18,satisf_des -33,satisf_ou 29,sauf 3,saura 32,saveur 31,savoir 38,savoir_a 28,savoir_etre 28,savoir_qui 20,savoir_si 23,scenar 7,scene 28
scene_ouvert 32,schmit 22,scolai -20,scolai_a -19,scolai_hors -14,score 35,score_de 11,scorin 45,script -55,script_de -55,scruti -33,se 24
se_calcul -26,se_deroul -17,se_disput 6,se_fait -32,se_libere 31,se_metre 32,se_plaign 15,se_plaint -34,se_reunit 48,se_separe 21,se_sont 29
se_tient 36,se_trompe -9,seance -28,sec -53,second 38,secour 28,secour_a 17,secour_d -46,secour_de 5,secret_de -44,secte 62,secteu -41,secteu_abf -10
sectio 12,securi -39,seize 8,sejour 37,sejour_au 9,sel -51,select -35,select_de 19,select_des -45,select_la 62,select_les -28,selon 27,selon_ce 32
selon_l 41,selon_la -22,selon_le -52,selon_les -35,selon_leur 33,selon_leurs 18,selon_sa 17,selon_son 31,selon_toi 40,semain -39,semain_en -6,sembla 61
semble 46,semble_le 20,semble_tu 22,senior 25,sens 64,sens_du -35,sens_que 28,sens_unique -30,sent 26,senten 25,sentim 30,separe 12,separe_le 8,sept 48
sept_agents 28,sept_demand 13,sept_person 28,septem -33,septem_et 11,sera 21,sera_pas 10,serait 23,serait_il -49,serait_le 13,serait_qui 6,sere 29
serieu 53,serieu_de 46,serieu_et -4,serieu_ou 28,seront -27,serven -18,servic -14,servic_a -17,servic_civiqu 23,servic_dans -13,servic_de -26
servic_des -23,servic_et -16,servic_etat 33,servic_jeunes -44,servic_le 10,servic_popula 28,servic_pour 25,servic_propre 51,servic_public 33
servic_sur -41,servic_techni 34,servic_voirie 7,servir 56,servir_de 62,servir_pour 37,ses 25,ses_antece 23,ses_choix -57,ses_courie 37,ses_deux 12
ses_droits -25,ses_enfant 18,ses_explic 36,ses_mails 40,ses_membre -20,ses_mesage 19,ses_mots -49,ses_notes -75,ses_parent -33,ses_releve 36
ses_retard 10,ses_trois 27,seuil -19,seuils -21,seul 41,seul_mot -26,seule 43,seule_avec 13,seule_deux 11,seule_ligne -31,seulem -51,seulem_le 11
seulem_les -27,seuls 20,severe 63,short 69,short_list 66,shortl 25,si 31,si_ca 42,si_ce 24,si_cest 8,si_cete 17,si_ele 24,si_je 22,si_l 46,si_la -9
si_le -22,si_les -77,si_m 48,si_me 41,si_on 21,si_oui 36,si_son 45,si_tu 33,si_un -37,siege -32,sieges 58,sigles -70,signal 16,signal_au 20
signal_ceux -23,signal_d 15,signal_de 14,signal_les -32,signal_moi 16,signal_un -14,signat -16,signat_a -21,signat_de -4,signat_du -16,signe -46
signe_hier -10,signe_l -40,signe_la -31,signe_le -56,signe_par -18,signe_pour -5,signer 36,signes 28,signif -103,silenc -33,simon 26,simone -19
simple 10,simple_la -8,simpli -39,simule 23,sincer 51,sincer_de 23,sincer_ou 30,sinist -14,sinon -42,site -18,situat 42,situat_de 26,situat_des 17
situat_et -20,situat_pour -59,situe 27,situes 11,situes_tu 11,six 9,six_agents 71,six_ans -40,six_candid -19,six_mois -28,skatep 7,slogan -75
slogan_pour -45,smiley 45,sms -22,sobre -30,social 19,social_a -16,social_avec 7,social_en -33,social_et 28,social_pour 55,societ -38,soeur 5,sofian 39
soigna 4,soins 73,soir 28,soire 27,sois 41,soit 88,soixan 11,sol -51,solici -69,solida -29,solide 50,solide_pour 29,sols -21,solvab 61,somair -28
some 5,some_des -14,someil 8,somes 10,son 30,son_age 37,son_argent 11,son_avis -33,son_chef 45,son_choix -44,son_compor 15,son_compte 45,son_courie 32
son_cv 20,son_dosier -83,son_entret 15,son_fils -29,son_histoi 18,son_logeme -10,son_loyer 28,son_nom -22,son_ofre -20,son_palmar -50,son_parcou 19
son_poste 17,son_pv 11,son_raport 17,son_recit -18,son_stage 13,son_voisin -51,sondag -50,sonent 24,sonia 53,sont 12,sont_a 31,sont_arives -29
sont_atribu 5,sont_ci 23,sont_coles 30,sont_comple -45,sont_copies 15,sont_d -24,sont_dans 86,sont_de 23,sont_desous 45,sont_en 13,sont_ils 55
sont_inscri -12,sont_interd -25,sont_jointe 15,sont_joints 14,sont_la 67,sont_les -48,sont_suscep 20,sophie 8,sors 29,sors_l 11,sors_le 37,sors_les -19
sors_moi 6,sort -30,sort_d 26,sort_de 13,sort_des -20,sort_devant -26,sort_du 17,sort_le 6,sort_public -19,sorten 38,sortez 45,sorti 7,sortie -46
sortie_a -40,sortir 26,sortir_les 22,souci 38,souhai -69,souhai_un -18,soumet -33,soumis -16,soupe -8,source -15,sous -35,sous_48 -31,sous_ce 29
sous_criter -15,sous_forme -21,sous_le 46,souten 70,soutie 16,souven 53,souven_absent 18,sow 15,specta -26,sponta 26,sport -67,sporti 12,sporti_de 19
sports -58,stable -9,stade -10,stage 6,stage_d 12,stage_de -6,stagia 29,stagia_bafa -17,stagia_de 11,stand 7,stands -42,statio -26,statio_genant -10
statio_sur -11,statis -41,statue 15,statue_sur 24,statut -14,stepha 18,stp -43,struct -57,studio 27,style -52,style_admini -38,style_indire -40
subven -36,subven_a -4,subven_aux 17,subven_des 24,subven_du -15,subven_en 47,subven_entre 14,subven_et 46,subven_par -15,subven_verses -40
subven_votes -21,sud -15,sufisa 16,sufit 27,sugere -27,sugere_un 39,sugere_une -28,suis -14,suis_au -21,suis_pas -49,suit 19,suite -19,suite_a -36
suivan 39,suivan_l -18,suivan_la 24,suiven 68,suiveu 31,suivie 20,suivie_par 12,suivis 33,suivra 51,suivre -32,sujet 12,sumari -22,sumari_the -22
superi 4,superi_au -8,suplea 8,suplem -39,suport 9,supose 98,suprim 5,suprim_les -40,suprim_un 7,sur 23,sur_10 82,sur_100 14,sur_20 90,sur_40 66
sur_5 30,sur_60 42,sur_ce 64,sur_celui 12,sur_ces 73,sur_ceux 17,sur_chacun 39,sur_chaque 39,sur_cinq -36,sur_decisi -23,sur_deux -17,sur_dix 42
sur_l 9,sur_la -5,sur_le -41,sur_les -77,sur_leur -17,sur_leurs 28,sur_liste 26,sur_lui -4,sur_me 22,sur_notre 15,sur_place -11,sur_qui -25,sur_sa 32
sur_ses 57,sur_son 21,sur_un -41,sur_une -48,sureme 33,surend 40,surfac -74,surlig 31,surlig_en 22,surocu -44,surtou -59,survei 64,suscep 13
suscep_de 25,suspec 25,suspen 23,suspen_de 43,suspen_du 13,svp 25,sylvie 23,sympa -38,sympa_pour -15,syndic 24,syndic_des 37,synthe -44,synthe_de -18
synthe_des 41,synthe_les -20,synthe_pour 42,system -7,t2 -19,t3 -45,t3_de 11,t3_rue 18,t4 12,ta 75,ta_conven 48,ta_decisi 33,ta_prefer -17,ta_recoma 50
ta_repons 17,tabac -8,table 30,tablea -31,tablea_a -14,tablea_avec -26,tablea_compar 66,tablea_d 43,tablea_de -9,tablea_du 7,tablea_le -17
tablea_les -28,tablea_nom 14,tablea_par 23,tablea_sans -23,tablea_svp 16,tablea_vide -34,tablea_vierge -30,tables -38,taches -45,tact -17,taile -51
talent 49,tanguy 69,tant 27,tant_que 19,tante 11,tapage -36,tape -20,tape_la 19,tape_le -33,taper -19,tard 34,tardiv 32,tarif 7,tarifs -35
tarifs_de -23,tas 48,taux -14,taux_d -54,taux_de 76,taxe -79,taxi -35,tc -35,te 36,te_basant 27,te_cole -32,te_delegu 55,te_done 4,te_fais 35
te_joins 19,te_laise 10,te_les 16,te_mets 8,te_parais 7,te_parait 31,te_plait -47,te_semble 51,techni -20,techni_40 -13,techni_a 10,techni_d 13
techni_de 13,techni_et 10,techni_pour -13,techni_sur 70,tel -60,tel_que -30,tel_quel -42,tele -13,teleph -6,teleph_des -10,teles -37,teles_que -10
teles_queles -37,teletr 16,tels -47,tels_qu -50,tels_que -23,tels_quels -26,temoig -46,temoin -3,temper -9,tempor_de -29,temps -26,temps_comple -21
temps_d 38,temps_de 34,temps_non -18,tenant 36,tenant_compte 25,tender -22,tenir 41,tenir_le 18,tenir_un 32,tenis -11,tenu -16,tenu_de 39,terain -3
terain_comuna 36,terase 12,terito -49,terito_a -28,terito_et -7,termes -31,termin 54,termin_en 35,termin_par 44,tes 61,tes_consig 31,tesier 40,tete 58
tete_a 28,tete_de 31,tete_du -25,texier 28,texte -44,texte_d -23,texte_de -8,texte_pour -28,textes -15,the -20,the_best 50,the_tender -22,theatr 60
theme -43,theo 62,these 13,thiery 9,this -12,thomas -11,ticket -26,tiendr 13,tienen -14,tient 14,tient_a -7,tient_debout 39,tient_la -6,tileul -46
tirage -40,tirage_au -38,tire 33,tire_au 48,tire_les 26,tirer 16,tires -46,tires_au -44,titre -55,titre_acroch -14,titre_de -36,titre_pour -27
titres -52,titula 12,titula_au -13,titula_de 14,titula_du 3,titula_et -20,titula_me 13,to 24,toi 60,toi_dans 13,toi_de 65,toi_la -81,toi_meme 72
toi_pour 13,toi_qui 35,toi_sur 36,toilet -25,toilet_le -17,toit -38,toit_de -41,toitur -54,tom -6,tombe_sur 23,tomber 32,ton 37,ton_avis 17
ton_chaleu -12,ton_choix 52,ton_diagno 14,ton_favori 58,ton_ferme -4,ton_resent 8,ton_sentim 25,ton_verdic 26,top 48,top_3 36,top_5 27,tort 4,torts 19
total -47,total_de 19,total_des -31,total_en -43,total_par 30,totaux -13,touche -57,touche_au -35,touche_pas -47,toujou_un 5,tour -18,tour_de -41
touris -10,tourne 46,tourno -69,tourno_de -54,tournu -76,tous -53,tous_les -43,tout 19,tout_ca 6,tout_ce 12,tout_est 47,tout_le 31,tout_lire 10
toute -24,toutes -57,toutes_les -32,toxiqu 10,tp 60,trace 27,tradui 6,tradui_ces 35,tradui_en -30,trafic -39,traine 57,traine_devant 12,traite -24
trajet -23,trame -44,trame_d -27,trame_de -25,trame_vierge -27,tran -16,tranch 11,tranch_d -16,tranch_de -17,tranch_entre -49,tranch_le 37,tranqu -22
transc 50,transc_de 12,transc_l -28,transf 23,transf_ces -27,transf_en 8,transl -32,transm -53,transm_a -43,transm_au -29,transp -63,traore 6,travai 37
travai_a 5,travai_de 82,travai_pour -49,travai_social 4,travai_sociau -28,travau -34,travau_de -16,travau_du -18,traver 31,treize -9,trente 37
trente_ans -23,tres_bien 33,tres_satisf 11,tresor 5,tresor_du 27,treve -33,treve_hivern -33,tri_des -69,tribun -15,tribun_admini 5,triche 30
triche_sur 22,tricol -21,trie -39,trie_ces 12,trie_la -33,trie_les -3,trie_par -20,trier -35,trimes -32,trois 22,trois_agents 34,trois_autres -26
trois_candid 53,trois_colone 21,trois_couple -16,trois_cv 33,trois_demand 30,trois_dernie 21,trois_devis 31,trois_dosier 37,trois_elus -11
trois_enfant 34,trois_entrep 37,trois_etoile -17,trois_famile 20,trois_finali 23,trois_habita 48,trois_ides -23,trois_jours -32,trois_lignes 8
trois_mails -49,trois_meileu 33,trois_minute -12,trois_mois 43,trois_noms 57,trois_ofres 34,trois_person 19,trois_photos -30,trois_phrase -29
trois_places 5,trois_plis 23,trois_prix 44,trois_qui 10,trois_rues -29,trois_semain -6,trois_soumis 21,trois_tas 17,trois_temoig -71,troisi 11
trompe -9,trop 30,trop_d 13,trop_de 10,trop_long -20,trop_sec -33,trophe 37,trophe_du 52,trotoi -61,troubl 46,troupe 62,trous -22,trouse -19,trouve 21
trouve_ca -19,trouve_dans 54,trouve_l -63,trouve_la -77,trouve_le 35,trouve_les 21,trouve_moi 54,trouve_que -24,trouve_un -44,trouve_une -21,tu 46
tu_a 60,tu_ai 46,tu_as 57,tu_aurais 4,tu_conais 19,tu_confir 10,tu_crois 19,tu_de -44,tu_decide 19,tu_devais 42,tu_devine 11,tu_ele 35,tu_embauc 18
tu_envoie 10,tu_es 18,tu_estime 66,tu_etais 32,tu_ferais 27,tu_il 28,tu_inspir 37,tu_joues -5,tu_jugera 14,tu_juges 37,tu_l 30,tu_la 47,tu_le 55
tu_les 55,tu_leur -6,tu_m 61,tu_metrai 32,tu_n -27,tu_on -79,tu_penses 31,tu_peux -23,tu_prefer 14,tu_prendr 21,tu_presid 39,tu_que 12,tu_trouve 61
tu_vois 18,tu_y 26,tutele -28,tuteur -6,tutoie -32,tva -15,type -35,type_aux -15,type_de -25,type_pour -49,types -12,typolo 7,ub 19,ub_7 23,ukrain -3
un -36,un_a 48,un_acuse -26,un_adjoin 6,un_admini -40,un_agent -71,un_an -27,un_ancien 68,un_animat -7,un_apel -32,un_arete -29,un_argume 9
un_articl -43,un_autre -19,un_averti 23,un_avis 72,un_bareme -15,un_bilan 31,un_blame -44,un_bleu 8,un_bon 46,un_budget 29,un_buleti 68,un_candid -70
un_cas -7,un_certif -20,un_chef 25,un_chien -42,un_chifre 81,un_clasem 37,un_club 7,un_code 87,un_coefic 37,un_colegu 5,un_compte -13,un_comuni -24
un_concou -5,un_consei -29,un_contra -25,un_cote 30,un_coup 23,un_couple -7,un_courie -28,un_d -24,un_de 34,un_demand -41,un_depot -27,un_des 58
un_diplom 15,un_discou -55,un_dosier -78,un_doute 4,un_drh 11,un_eleve -63,un_elu -41,un_emplac -4,un_enfant -49,un_entret -65,un_exempl -33
un_exerci -21,un_feu 12,un_foncti -17,un_formul -24,un_futur -15,un_gagnan 53,un_grand 20,un_graphi -19,un_guide -24,un_habita -5,un_indice 46,un_jeu 4
un_jeune 9,un_jour 4,un_juge 10,un_jury -43,un_le_ton -8,un_lecteu 18,un_locata -15,un_logeme 7,un_logici -34,un_mail -10,un_maitre -45,un_marche -22
un_mariag -4,un_mesage -58,un_modele -36,un_mois 13,un_montan 36,un_mot 69,un_motif 39,un_niveau 45,un_numero -56,un_objet -15,un_ordre 23,un_palmar 30
un_panel 67,un_paragr 49,un_parent -84,un_pasepo -10,un_permis -24,un_petit 71,un_peu -49,un_plan -40,un_planin -24,un_podium 33,un_poeme -15
un_polici -50,un_portra -65,un_pource 49,un_proces -12,un_profil 19,un_questi -25,un_rang 26,un_raport 26,un_recour -40,un_refus -11,un_regard 12
un_reglem -29,un_reloge 17,un_respon -27,un_resume -29,un_retrai 17,un_samedi -75,un_score 31,un_script -4,un_secour -75,un_seul 38,un_smiley 46
un_stagia -26,un_studio 30,un_suport -57,un_t2 -16,un_t3 10,un_t4 -26,un_tablea -30,un_taux 76,un_teleph 12,un_texte 39,un_tirage -22,un_titre -36
un_top 26,un_total 41,un_usager -37,unanim -30,une -47,une_a 34,une_afiche -37,une_agente 15,une_aide -5,une_analys -16,une_anonce -9,une_apreci 71
une_asista -47,une_asocia -38,une_atesta -36,une_autre 40,une_bone 68,une_candid -42,une_carte 17,une_chance 46,une_colone 31,une_comisi -27
une_comune -68,une_conces -9,une_conven -27,une_cote -43,une_couleu 4,une_dame -32,une_date -25,une_delega -6,une_delibe 22,une_demand -34,une_demi -10
une_deroga -63,une_dizain -16,une_domici 11,une_echele 14,une_enquet -67,une_ereur -22,une_etoile 49,une_evalua 25,une_exclus -16,une_factur -11
une_famile -48,une_faute 44,une_fermet -37,une_feuile -31,une_fiche -29,une_fois 24,une_formul 29,une_grile -44,une_heure 5,une_inform -7
une_invita -32,une_licenc -15,une_ligne -6,une_machin -48,une_maman -35,une_mentio 28,une_mere 27,une_mise -33,une_note 32,une_nouvel -15,une_ofre -49
une_page -49,une_pastil 15,une_person -24,une_petite 33,une_phrase -16,une_place 26,une_pointe -7,une_police -27,une_raison 34,une_repons -29
une_reunio -8,une_rubriq -7,une_sancti 25,une_semain 33,une_seule 27,une_subven -68,une_synthe 58,une_trame -27,une_usager 6,une_versio -16,unique -37
uns -21,urbani 14,urgenc 22,urgenc_a 14,urgenc_de 41,urgenc_les 6,urgenc_pour 10,urgent 45,usage -45,usager -12,usager_a -56,usager_coment -21
usager_de 11,usager_du 55,utile 66,utile_a 43,utiles 69,utilis -58,utilis_pour -66,utilit 30,v 5,va 50,vacanc -47,vacanc_de -36,vacant -62,vacata 19
vacata_de 17,vacina -10,vainqu 48,val 17,valabl 53,valent 26,valent_le 9,valeur 53,valeur_profes 18,valeur_techni 40,valide -29,valide_ou 41
valide_par -51,vas 26,vaseur 73,vaut 46,vaut_il -27,vaut_le -15,vaut_mieux 35,vegeta -23,vehicu -42,vehicu_en -21,vehicu_ventou 36,veile -24,velo -16
velos -27,vendre -47,venir -59,vente -25,ventil 17,ventil_l 9,ventil_les 41,ventou 36,venu -32,venue -21,vera 16,verand 61,verbal -16,verbal_d -23
verbal_de -60,verbal_du 68,verdic 39,verdic_sur 40,vere -50,verifi -14,verifi_l 5,verifi_les -27,verifi_que -30,verifi_si 38,verite 33,vers 42
vers_l -39,vers_le 24,versem -19,verser 12,verser_a 12,verses -43,verses_en -12,versio -37,versio_anglai -15,versio_courte -13,versio_de 20,vert 45
vert_ceux 22,vert_orange 20,vert_ou 11,verte -5,verts -19,verts_est 17,vestia -29,veteri -23,veulen 21,veulen_la 10,veulen_le 32,veulen_pas 14,veut -18
veut_des -20,veut_dire -57,veut_pas 14,veut_un 41,veut_une 46,veux 53,veux_juste -37,veux_un 31,vial 18,victim 55,victim_de -8,vidal 28,vide -56
vide_a 40,vide_avec -21,vide_de -7,vide_pour -61,vide_que -17,videop -63,vides -40,vie -11,vieile -25,viendr -44,vienen -52,vienen_de -20,viens -34
vient_d -19,vient_de 35,vierge -51,vierge_a -20,vierge_d -15,vierge_de -38,vierge_pour -50,vigila 4,vilage -28,vile 29,vile_a -16,vingt 31
vingt_deux 14,vingt_six -7,violen 64,violon 30,vire 46,vire_de 9,vire_les 18,virer 30,virera 15,virgul -105,visas -25,visas_et -15,viser -26,visite -15
visite_a 64,visite_de -30,visite_du -57,visite_les 21,vit 35,vite 51,vite_fait -21,vitese -29,vitre -6,vitres -6,vitrin -29,vivant -32,vivre 13
voeux 12,voeux_du -17,voici 30,voici_l -40,voici_la -4,voici_le -32,voici_les 41,voici_leurs 27,voici_mes -30,voici_ses 15,voie 60,voie_de 49,voies -30
voies_de -26,voies_et -7,voila 32,voila_le 38,voila_les 18,voile 17,voir 48,voir_les 48,voirie -15,voirie_a -34,vois 38,voisin 5,voisin_a -9
voisin_du -60,voisin_n 8,voisin_vigila 13,voit -21,voitur 33,voix -7,voix_contre -17,voix_pour -15,vol 39,vole 39,voleur 40,voleur_ou 30,volont 55
volont_pour 30,vont 54,vos -8,votant -66,vote -42,vote_a 18,vote_au -38,vote_du 36,vote_en -22,vote_le -26,vote_les -19,vote_par -28,vote_pour 9
vote_quotie -29,votent 22,voter 43,voter_pour 10,votera -20,votes -29,votes_en -9,votes_par -17,votre -33,votre_demand -55,votre_dosier -21,voudra 29
voudra_que 43,voudra_savoir 40,voudra_un 72,voudra_une 25,vous 64,vous_avez -28,vous_de -11,vous_etes 18,vous_parait 13,vous_plait -36,vous_semble 14
voyage 34,voyage_a 31,vrac 63,vrai 64,vraie 54,vraies 39,vraime 52,vraime_besoin 23,vraime_dans 31,vrais 51,vrais_cv 41,vu 48,vu_ce 42,vu_de 36
vu_des 34,vu_l 5,vu_le -4,vu_les 41,vu_leur 54,vu_que -22,vu_ses 22,vu_son 19,vulner 43,vulner_pour 13,vus 66,wagner 48,weber 22,wek -16,wek_end -16
whatsa 33,which 27,who 31,write -37,write_a -37,x -10,y 18,y_a -5,y_compri 30,y_crois 18,y_en 8,ya 30,yanis 21,yeux 33,you 19,zero 7,zoe -28,zola -40
zone -41,zone_bleue -25,zone_n 22,zones -27
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
