/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -0.061;

const LEARNT = `
#adjective 38,#adjective_#adjective -33,#adjective_#authority 20,#adjective_#clerical -22,#adjective_#container 61,#adjective_#must -13
#adjective_#n-evaluate 28,#adjective_#n-profile 12,#adjective_#n-rank 12,#adjective_#n-score 22,#adjective_#people 34,#adjective_#personal -35
#adjective_#quality 9,#adjective_#question -7,#adjective_#saying -5,#adjective_#superlative 6,#adjective_#thing -66,#adjective_#v-award 30
#adjective_#v-profile 14,#adjective_#v-score 14,#adjective_#wording 8,#authority -29,#authority_#adjective -33,#authority_#authority -46
#authority_#clerical 11,#authority_#container 10,#authority_#decided -11,#authority_#must -19,#authority_#n-rank 16,#authority_#n-score -21
#authority_#people -50,#authority_#personal -17,#authority_#provided -38,#authority_#quality 10,#authority_#question -36,#authority_#rule -14
#authority_#saying 12,#authority_#self -41,#authority_#stake 5,#authority_#thing -24,#authority_#v-award 16,#authority_#v-choose -9
#authority_#v-decide -20,#authority_#v-evaluate -20,#authority_#v-rank 18,#authority_#v-recruit -7,#authority_#v-sanction -16,#authority_#v-score -49
#authority_#wording -38,#clerical -26,#clerical_#container 62,#clerical_#decided 32,#clerical_#n-score -26,#clerical_#people -25,#clerical_#question 6
#clerical_#saying 31,#clerical_#superlative -5,#clerical_#thing 13,#clerical_#v-score -26,#clerical_#view 31,#container -9,#container_#adjective -16
#container_#authority 17,#container_#clerical 63,#container_#container -33,#container_#must -6,#container_#n-choose 49,#container_#n-evaluate 57
#container_#n-rank 4,#container_#people -14,#container_#provided 24,#container_#quality 26,#container_#question 4,#container_#saying 32
#container_#stake 40,#container_#thing -21,#container_#v-award -43,#container_#v-choose 31,#container_#v-decide 54,#container_#v-rank -3
#container_#view 15,#container_#wording -24,#decided -41,#decided_#adjective 16,#decided_#clerical -33,#decided_#container 49,#decided_#decided 19
#decided_#must 13,#decided_#n-sanction -7,#decided_#n-score 6,#decided_#people -39,#decided_#provided -15,#decided_#question -15,#decided_#saying -7
#decided_#stake 22,#decided_#thing -26,#decided_#v-award 14,#decided_#v-choose -16,#decided_#v-decide -7,#decided_#v-evaluate -5,#decided_#wording -25
#explaining -34,#explaining_#question 33,#must 27,#must_#decided 32,#must_#explaining 19,#must_#people -15,#must_#question 25,#must_#saying 56
#must_#superlative 34,#must_#v-award 46,#must_#v-choose 53,#must_#v-decide 10,#must_#v-filter 20,#must_#v-recruit 20,#must_#v-sanction 27
#must_#wording -61,#n-award 24,#n-award_#clerical 13,#n-award_#container -24,#n-award_#decided -24,#n-award_#saying 13,#n-award_#thing -30,#n-choose 46
#n-choose_#adjective -5,#n-choose_#clerical -10,#n-choose_#container 13,#n-choose_#decided -22,#n-choose_#people -49,#n-decide -35
#n-decide_#decided -8,#n-evaluate 5,#n-evaluate_#adjective 5,#n-evaluate_#n-score 44,#n-evaluate_#people 37,#n-evaluate_#personal 5
#n-evaluate_#provided 45,#n-evaluate_#question 26,#n-evaluate_#saying 59,#n-evaluate_#thing -9,#n-evaluate_#wording 57,#n-filter 15,#n-profile 16
#n-rank 22,#n-rank_#container 49,#n-rank_#decided -16,#n-rank_#people -42,#n-rank_#provided 14,#n-rank_#saying 4,#n-recruit -28
#n-recruit_#explaining -6,#n-recruit_#people 10,#n-recruit_#thing -4,#n-sanction 34,#n-sanction_#adjective 32,#n-sanction_#must 13
#n-sanction_#n-rank -16,#n-sanction_#n-sanction 12,#n-sanction_#provided -7,#n-sanction_#question -61,#n-sanction_#saying 34,#n-sanction_#stake 14
#n-score 45,#n-score_#adjective -5,#n-score_#decided -46,#n-score_#must 16,#n-score_#n-evaluate 45,#n-score_#people -42,#n-score_#provided -31
#n-score_#quality 18,#n-score_#question -21,#n-score_#saying -36,#n-score_#thing -14,#n-score_#view 45,#people 42,#people_#adjective 38
#people_#authority -41,#people_#clerical 48,#people_#container -43,#people_#decided -18,#people_#explaining -33,#people_#must 29,#people_#n-award 6
#people_#n-decide -32,#people_#n-rank 29,#people_#n-score 67,#people_#people 19,#people_#personal 34,#people_#provided -24,#people_#quality 25
#people_#question 30,#people_#rule -24,#people_#saying 29,#people_#self 27,#people_#stake -32,#people_#superlative 8,#people_#thing -34
#people_#v-award 45,#people_#v-choose 22,#people_#v-decide 11,#people_#v-evaluate -12,#people_#v-filter 16,#people_#v-profile 5,#people_#v-rank 27
#people_#v-recruit -30,#people_#v-sanction 12,#people_#v-score -5,#people_#view 14,#people_#wording -44,#personal 30,#personal_#container 18
#personal_#must -33,#personal_#provided -5,#personal_#saying 6,#personal_#superlative 6,#personal_#wording 12,#provided -13,#provided_#authority 7
#provided_#container -41,#provided_#decided -7,#provided_#n-choose -60,#provided_#n-evaluate -24,#provided_#people 42,#provided_#provided -55
#provided_#question -8,#provided_#rule -34,#provided_#stake 36,#provided_#thing -29,#provided_#view -10,#quality 46,#quality_#adjective 11
#quality_#n-evaluate 16,#quality_#people -68,#quality_#provided 16,#quality_#quality 22,#quality_#saying 22,#quality_#v-award 7,#quality_#wording 15
#question 25,#question_#adjective 20,#question_#authority 36,#question_#clerical -9,#question_#container 39,#question_#decided 16
#question_#explaining 32,#question_#must 28,#question_#n-award 22,#question_#n-choose 11,#question_#n-rank 27,#question_#n-recruit 9
#question_#n-sanction 30,#question_#n-score -55,#question_#people 50,#question_#personal 16,#question_#quality 28,#question_#rule -42
#question_#saying 31,#question_#self -39,#question_#stake 32,#question_#thing -52,#question_#v-award 14,#question_#v-choose -11,#question_#v-decide -49
#question_#v-evaluate -47,#question_#v-profile -10,#question_#v-rank 6,#question_#v-recruit 30,#question_#v-sanction 25,#question_#view 36
#question_#wording 29,#rule -37,#rule_#adjective -4,#rule_#authority 24,#rule_#clerical -19,#rule_#container -25,#rule_#decided -25,#rule_#must -13
#rule_#n-evaluate -9,#rule_#n-score 28,#rule_#people -29,#rule_#question -44,#rule_#rule -10,#rule_#saying -21,#rule_#stake 39,#rule_#thing -29
#rule_#v-choose -3,#rule_#v-decide -10,#rule_#v-profile -11,#saying 14,#saying_#adjective -12,#saying_#clerical -40,#saying_#container -53
#saying_#decided 35,#saying_#people -22,#saying_#personal 14,#saying_#provided 16,#saying_#quality 36,#saying_#question 22,#saying_#rule -25
#saying_#saying 5,#saying_#stake -25,#saying_#superlative -40,#saying_#thing -32,#saying_#v-decide 17,#self 56,#stake 14,#stake_#adjective 41
#stake_#container -32,#stake_#decided -30,#stake_#explaining -4,#stake_#must 39,#stake_#n-award 29,#stake_#n-choose -35,#stake_#n-sanction 12
#stake_#n-score -21,#stake_#personal 37,#stake_#provided -58,#stake_#quality 5,#stake_#question 38,#stake_#rule -11,#stake_#saying 40,#stake_#stake -15
#stake_#superlative -22,#stake_#thing -32,#stake_#v-award 21,#stake_#v-choose -3,#stake_#v-evaluate 19,#stake_#wording -22,#superlative 31
#superlative_#adjective 46,#superlative_#clerical -50,#superlative_#explaining 6,#superlative_#must 16,#superlative_#n-profile 10
#superlative_#n-rank 17,#superlative_#people 26,#superlative_#personal 44,#superlative_#provided -22,#superlative_#quality 27,#superlative_#stake 10
#superlative_#thing -64,#superlative_#v-profile 12,#superlative_#v-sanction -27,#superlative_#wording -32,#thing -41,#thing_#adjective -9
#thing_#authority -31,#thing_#clerical 9,#thing_#container -19,#thing_#decided -22,#thing_#explaining -7,#thing_#must -59,#thing_#n-choose 26
#thing_#n-decide -39,#thing_#n-evaluate 70,#thing_#n-rank -12,#thing_#n-recruit -5,#thing_#n-score -16,#thing_#people -39,#thing_#personal -29
#thing_#provided -32,#thing_#question -43,#thing_#rule -33,#thing_#saying -4,#thing_#self -24,#thing_#stake -10,#thing_#superlative -47
#thing_#thing -46,#thing_#v-award 16,#thing_#v-choose -44,#thing_#v-decide 34,#thing_#v-evaluate -5,#thing_#v-filter -19,#thing_#v-profile 5
#thing_#v-rank -51,#thing_#v-recruit 12,#thing_#v-score -34,#thing_#view 50,#thing_#wording -26,#v-award 29,#v-award_#container 14
#v-award_#provided -16,#v-award_#question 3,#v-award_#self 46,#v-choose 28,#v-choose_#container 30,#v-choose_#n-score -40,#v-choose_#people 15
#v-choose_#provided -5,#v-choose_#question -34,#v-choose_#saying 25,#v-choose_#self 51,#v-choose_#v-score -40,#v-choose_#wording 54,#v-decide 49
#v-decide_#authority 7,#v-decide_#question 43,#v-evaluate 4,#v-evaluate_#adjective 12,#v-evaluate_#people 20,#v-evaluate_#provided 34
#v-evaluate_#question 32,#v-evaluate_#rule -28,#v-evaluate_#thing -31,#v-filter 49,#v-filter_#people 11,#v-profile 36,#v-profile_#container 17
#v-profile_#question 35,#v-rank -29,#v-rank_#people 8,#v-rank_#provided -41,#v-recruit 28,#v-recruit_#container 14,#v-recruit_#people 35
#v-recruit_#question 31,#v-sanction 43,#v-sanction_#people 16,#v-sanction_#question 4,#v-score -32,#v-score_#people -6,#view 38,#view_#adjective 13
#view_#authority -50,#view_#container 10,#view_#people 17,#view_#personal -5,#view_#provided 19,#view_#question 43,#view_#saying 21
#view_#superlative 36,#view_#thing -14,#wording -23,#wording_#container -7,#wording_#people -57,#wording_#provided -33,#wording_#superlative -17
#wording_#thing -24,#wording_#v-recruit 10,0 31,000 -8,000_4 -8,000_a 5,000_au 9,000_de -4,000_entre -10,000_euros 28,000_ht -15,000_il 8,000_judo 7
000_pour 14,000_sur -32,000_vote -14,01 -19,02 4,03 -8,06 -11,07 -14,08 -14,08_2024 -5,09 -6,09_2019 -3,0_a 28,0_et 19,1 -12,10 17,100 42,100_et 5
100_pour 16,10_000 -8,10_a 19,10_ans -3,10_et 12,10_h -33,10_ou 4,10_pour 44,10_quele -38,10h -10,11 31,112 18,115 -39,118 -35,119 -29,11_10 -9
11_h -28,11_mars 34,11_novemb 7,12 -29,120 -17,120_demand 5,121 -12,12_000 10,12_a -11,12_bis -7,12_candid 9,12_decemb -14,12_dosier 3,12_et -17
12_janvie -17,12_juin -3,12_mai -12,12_mars -31,12_ou -48,12_places 23,12_pour -11,130 10,14 -13,140 9,148 14,14_a 12,14_ans 5,14_candid 26
14_dosier 14,14_h -37,14_juilet -21,14_m -28,14_mai -8,15 -18,150 -30,1500 3,150_a -4,150_acorde -10,150_euros -13,15_000 29,15_a -19,15_h 6
15_janvie -3,15_mars -28,15_sieges 24,16 -49,16_ans -6,16_h -4,17 23,175 -15,175_2 -15,17_a -11,17_demand -5,17_h 22,17h -7,18 -7,184 -17,18_000 -8
18_a -10,18_h 13,19 -10,1901 -16,1994 -22,19_ans 23,19_h 12,19_pour -24,19_voix -3,1_2 11,1_200 -6,1_240 -18,1_3 -12,1_a 35,1_candid -34,1_du -4
1_et -18,1er -29,1er_fevrie -4,1er_janvie -24,1er_juilet -26,1er_mai -7,1er_mars -29,1er_septem -6,1re -25,2 -11,20 27,200 -37,2009 -30,200_a -25
200_signes -11,2012 -19,2014 -21,2019 -41,2019_au -5,2019_et -23,2020 6,2022 -27,2023 -21,2024 -30,2024_de -8,2024_par -16,2025 -25,2025_avec -15
2026 -5,2027 -21,2028 -20,20_a 33,20_h -18,20_la 19,20_places -7,20h -5,21 -36,210 -28,212 -30,212_inscri 3,214 -15,214_observ 6,21_juin -8,22 -17
22_ans 5,22_demand 16,22_du -6,22_gs -17,22_h -12,22hio -8,22hio_apel -8,23 19,23_000 -9,23_h 14,24 -19,240 -28,24_ans 12,25 -8,250 -15,26 40,260 -15
27 -10,27_dosier 29,28 14,28_avril 3,29 16,290 -10,29_ans 7,2_000 -5,2_1 -39,2_10 -16,2_3 23,2_300 -5,2_5 -62,2_500 -5,2_a -14,2_absten -14,2_au -20
2_avril -9,2_comple 8,2_enfant 14,2_h 38,2_mai -15,2_ou 10,2_places 12,2e_catego 10,3 26,30 -41,300 -14,30_000 -9,30_ans -4,30_avril -4,30_inscri 31
30_jours -33,30_minute -8,30_places 7,31 -21,310 -21,312 -32,31_08 -13,31_ans 24,31_mars -6,32 19,34 14,34_asocia 21,34_subven -4,35 -22,350 -5
35_enviro -25,35_km -14,38 -45,388 -9,38_ans -16,398 9,398_k 9,3_000 -8,3_200 -14,3_ans 16,3_au -15,3_avril -26,3_contre -18,3_des 77,3_fevrie -9
3_impase 11,3_jours 24,3_juin -16,3_le -7,3_mai -23,3_mars -40,3_novemb 6,3e -15,4 -26,40 38,400_000 -9,400_euros -4,40_10 -8,40_minute -3,40_techni 11
40_valeur -22,41 -36,412 -16,41_000 -6,41_voix -35,420 -19,42_candid -4,43 -39,44 -5,441 -4,441_1 -4,45 -3,450 -47,450_deux -22,46 8,46_inscri -7,47 6
47_cv 21,48 -32,480 -29,48_heures -16,4_000 -12,4_a -19,4_ans 27,4_du -11,4_et 14,4_juin -3,4_mai -14,4_mars -8,4_places 5,4_pour 19,4e 20,5 31,50 34
500 -15,500_au -23,500_euros -10,503 -43,50_ans -9,51 36,52 7,52_ans 5,53 -6,540 11,58 -35,58_ans 10,5_000 10,5_au -7,5_avec 3,5_ca -8,5_des 25,5_et 8
5_janvie -12,5_la -10,5_m -64,5_par -21,5_points -7,5_pour 43,6 -56,60 12,600 -35,60_40 -19,60_a 10,60_prix 25,60_sous -19,60_techni -12,60_valeur -12
610 8,612 -17,62 -38,620 -39,63 16,640 3,6_8 -24,6_ans -35,6_et -36,6_h 20,6_juin -13,6_octobr -30,6_parcel 16,6_places -5,7 -15,70 12,700 -5,74 -8
78 -10,79 15,79_ans 11,7_a 13,7_demand 55,7_et -65,7_juin -4,7_non -8,7_pour -6,8 -11,80 -20,800 -26,800_signes -14,80_000 21,81 5,812 -37,81_ans 10
84 -14,84_ans 22,85 -6,87 13,87_5 -7,88 3,88_ans -7,8_000 31,8_ans -25,8_avril -3,8_h -19,8_juin -10,9 -38,90 45,900 -15,900_vehicu -9,90_000 -8,91 22
91_ans 19,9_000 13,9_agents -10,9_ans 14,9_demand 20,9_fois 15,9_h -31,9_mars -4,9_octobr -6,9_postes 12,9h -7,? 34,@asks 38,@asks_award 28
@asks_choose 24,@asks_decide 13,@asks_evaluate 40,@asks_filter 16,@asks_profile 32,@asks_rank 52,@asks_recruit 16,@asks_sanction 48,@asks_score 39
@award_agent 29,@award_applicant 18,@award_association 7,@award_candidate 26,@award_citizen 34,@award_pupil 41,@award_supplier 39,@choose_agent 33
@choose_applicant 41,@choose_association 9,@choose_candidate 37,@choose_citizen 34,@choose_pupil 45,@choose_supplier 47,@decide_agent 41
@decide_applicant 49,@decide_association 40,@decide_candidate 47,@decide_citizen 40,@decide_pupil 9,@decide_supplier 17,@deferral 42
@deferral_decide 42,@endings 54,@endings_choose 34,@endings_sanction 39,@evaluate_agent 37,@evaluate_applicant 31,@evaluate_association 29
@evaluate_candidate 43,@evaluate_citizen 44,@evaluate_pupil 4,@evaluate_supplier 26,@filter_applicant 38,@filter_candidate 32,@filter_supplier 13
@found 40,@nothing -42,@orders 38,@orders_award 34,@orders_choose 37,@orders_decide 46,@orders_evaluate 31,@orders_filter 33,@orders_profile 35
@orders_rank 50,@orders_recruit 25,@orders_sanction 35,@orders_score 6,@phrases 50,@phrases_award 13,@phrases_choose 50,@phrases_decide 47
@phrases_evaluate 46,@phrases_rank 57,@phrases_recruit 5,@phrases_sanction 38,@profile_agent 31,@profile_applicant 32,@profile_association 15
@profile_candidate 28,@profile_citizen 42,@questions 32,@questions_award 22,@questions_choose 34,@questions_evaluate 32,@questions_filter 18
@questions_rank 37,@questions_recruit 32,@questions_sanction 28,@questions_score 15,@rank_agent 40,@rank_applicant 56,@rank_association 33
@rank_candidate 47,@rank_citizen 41,@rank_pupil 28,@rank_supplier 54,@recruit_agent 30,@recruit_applicant -14,@recruit_candidate 34,@recruit_citizen 35
@recruit_pupil 6,@recruit_supplier -41,@remarks 37,@remarks_award 15,@remarks_choose 31,@remarks_decide 35,@remarks_evaluate 35,@remarks_filter 5
@remarks_profile 34,@remarks_recruit 36,@remarks_sanction 38,@remarks_score 10,@sanction_agent 38,@sanction_association 12,@sanction_candidate 56
@sanction_citizen 42,@sanction_pupil 10,@score_agent 38,@score_association 27,@score_candidate 38,@score_citizen 27,@score_pupil -4,@score_supplier 7
@texts 57,@texts_award 38,@texts_choose 59,@texts_decide 37,@texts_evaluate 53,@texts_profile 42,@texts_recruit 22,@texts_sanction 28,@texts_score 31
^#adjective 36,^#authority -24,^#clerical -29,^#container -15,^#decided 3,^#explaining -32,^#must 10,^#n-award 45,^#n-choose -43,^#n-decide -20
^#n-evaluate -23,^#n-filter 16,^#n-profile 10,^#n-rank -12,^#n-recruit 16,^#n-sanction 33,^#people 37,^#personal 33,^#provided -20,^#quality 36
^#question -17,^#rule -31,^#saying -9,^#self 53,^#stake 50,^#superlative -47,^#thing -37,^#v-award 19,^#v-decide -6,^#v-filter 23,^#v-profile 35
^#v-rank -21,^#v-recruit -46,^#v-sanction 15,^#v-score -5,^#view 19,^#wording -17,^14 28,^3 14,^4 -6,^a 22,^acord -21,^acorde 10,^acte -8,^actual -9
^acuse -38,^aditio -32,^adouci -29,^afiche -29,^agent 16,^agis 10,^aide -5,^ajoute -26,^alege -9,^alocut -21,^analys -8,^anonce -33,^anonym -46,^apel 4
^apliqu -10,^apreci 23,^apres 29,^arbitr -10,^arete -27,^articl -45,^asimil 27,^atesta -14,^atribu 8,^au -3,^auditi 41,^avant -6,^avec 40,^avenan -21
^avis -28,^bagare 37,^bail 13,^baise 11,^bare 25,^bareme -12,^batis -18,^benevo 31,^besoin 19,^bilan 10,^bjr -8,^blame -7,^bon 10,^bonjou -4,^bonsoi 10
^bourse 29,^brouil -8,^bruit 36,^budget 10,^buleti -13,^ca 6,^cadre -32,^calcul -6,^calend -16,^candid 4,^carte -28,^cb -29,^ce 42,^certif -52,^ces 25
^cest 29,^cet 25,^cete 6,^change -13,^chaque -6,^charte -28,^check -16,^cherch 30,^chifre 7,^choisi -32,^chrono -24,^chute 11,^ci 17,^cinq 24,^cite -4
^clase -22,^clasem -8,^clause -5,^coche 30,^cole 8,^colis 12,^combie -25,^come 8,^comenc 34,^coment -41,^comisi 39,^comite 39,^compar -37,^comple 49
^compos -16,^compte -33,^comuni -27,^concev -8,^conclu 15,^concoi -6,^concou 46,^conden -26,^condit -14,^consei 4,^consig -36,^consti 28,^consul 10
^contex 6,^contro -17,^conven -21,^conver -30,^convoc -29,^convoq -21,^corige -21,^cote 17,^coucou -19,^coupez -28,^couple 3,^coupur -7,^courie -34
^cours 22,^cout -18,^cre -11,^croise 21,^d 24,^danger 38,^dans 24,^de 45,^debite 8,^decern 36,^decide 17,^decisi -5,^declar -8,^decris -11,^defini -34
^delai -20,^delega 36,^delibe -39,^demand -24,^depart 28,^depot 11,^depoui -21,^depuis 8,^deroga 16,^des 25,^design 24,^detect 37,^determ 25,^deux 35
^devine 19,^diagno -6,^difere -17,^diplom -18,^dis -13,^discou -28,^distin 23,^distri 21,^dites 32,^dix 19,^dois 18,^doit 8,^donc 11,^done -40,^donez 5
^douze -6,^draft -30,^dresez 13,^du -9,^ecarte 11,^ecole 12,^ecreme 23,^efecti -22,^elabor 14,^ele 38,^electi -9,^elimin -45,^elis 8,^en 35,^enleve -21
^enquet -3,^entre 29,^entret -15,^envelo 20,^epluch 7,^est 18,^etabli -4,^evalua -6,^evalue -28,^exclus 4,^excuse -17,^expliq -31,^expose -28
^extrai -26,^fabriq 7,^fais -37,^faites 22,^famile 27,^fautes -11,^felici -39,^feu 4,^feuile -26,^fiable 41,^fiche -34,^fichie -7,^filtre 23,^fin 3
^finis 7,^fixe 54,^fonds 22,^formul -23,^forum -30,^franch 29,^fusion -25,^garde -27,^genere 6,^glise 8,^glosai -31,^graphi -11,^grile -28,^guide -25
^hier -19,^hierar -14,^huit -7,^identi 30,^ides -22,^il 29,^imagin 12,^impaye 3,^imprim -17,^incend 4,^indiqu -28,^inform -35,^inscri -6,^instru 4
^interd 62,^interv -13,^invent 9,^invita -37,^invite -23,^is 31,^itiner -24,^j -12,^jai 43,^jardin 22,^jauge 26,^je 19,^joue 36,^juge 46,^jugez 20
^juste -5,^justif 8,^karim 9,^l -47,^la -8,^laquel -3,^le 40,^lequel -36,^les -43,^lesque 28,^letre -15,^letres 13,^lis 15,^list -20,^liste -18
^listez -26,^livret -44,^locata -13,^logeme 29,^lots 34,^lui 8,^ma 17,^madame 9,^mail -42,^maitre 17,^mapa -49,^marche 35,^mariag 30,^masque -9,^me 18
^medail -5,^meileu 6,^mentio -30,^menu -6,^merci -12,^mes -17,^mesage -25,^mesure 26,^met -11,^metez 35,^mets -34,^mise -24,^mode 7,^modele -28,^mon 16
^monsie 19,^monte 23,^mot -30,^ne 15,^neuf -12,^niveau 25,^nombre -45,^nome -25,^nos -12,^note -15,^notes -13,^notez 4,^notice -16,^notifi -22
^notre 12,^nounou 14,^nouvea 9,^nouvel -12,^numero -35,^octroi 3,^oficie 33,^ofre -7,^on 15,^onze 11,^ordone -19,^ordre -22,^organi -16,^ou -56
^oublie 31,^palmar -6,^par -10,^parent 17,^parlez -32,^parmi 23,^partag 11,^pase -12,^penses -40,^permis -20,^petit -19,^petiti 8,^peut -7,^peux -12
^pieces -4,^piscin 18,^place 7,^plan -30,^planin -26,^plaque -17,^plus -65,^ponder 37,^post -32,^poste 14,^pour 20,^pourai 6,^pourie -11,^pourqu -31
^precis -11,^predis 18,^predit 55,^prends -19,^prenez -30,^prepar -14,^presel 9,^presen -34,^preten 8,^previe -6,^prevoi 33,^prime 19,^priori -23
^prix 9,^proced -18,^proces -27,^progra -11,^projet -20,^pronon 25,^propos -48,^propri 20,^publie -21,^pv -25,^qu -31,^qualif 5,^quand -9,^quaran 19
^quatre 24,^que -33,^quele -34,^queles -31,^quels -15,^questi -34,^qui 6,^quinze -8,^racour -34,^range -3,^rangez -16,^rank -29,^rapel -32,^rapele -29
^raport -8,^recapi -24,^recens 19,^recoma 45,^recomp -22,^recona 18,^recopi -26,^recris -15,^redige -14,^reduis 28,^reform -33,^refus -14,^regard 20
^regist -41,^reglem -29,^regrou -31,^relanc -52,^releve -58,^relis -41,^remerc -43,^remets -31,^rempla -44,^rempli 41,^rendez 41,^rends 5,^repart -30
^repere 30,^repond -28,^repons -35,^report -18,^repren -40,^reserv 8,^reside 24,^result -11,^resume -26,^retape -40,^retien -21,^retire 12,^retrac -32
^retran -4,^retrop -18,^sa 7,^saison 20,^sale -12,^salut 3,^samedi -8,^sans 59,^score 4,^script -17,^sejour 3,^select -33,^selon -15,^separe -14
^serait -3,^ses 42,^seuils -15,^short 12,^si 25,^signal 28,^simple 16,^simpli -25,^simule -7,^slogan -17,^sms -22,^soire 4,^solvab 28,^somair -13
^some -13,^son 63,^sors -10,^sous 24,^stage -13,^stagia 19,^statis -39,^subven 14,^sugere 20,^sumari -11,^supose 69,^suposo 18,^suprim -22,^sur 32
^surlig 36,^surocu -29,^synthe -17,^tablea 6,^tape -19,^taux 13,^tel 7,^temoin 21,^termin 19,^texte -28,^tire 27,^titre -17,^titula 4,^toast -21
^toilet -23,^ton 39,^top 40,^total -25,^trace 19,^tradui -16,^trame -26,^tranch 30,^transc -36,^transl -17,^travau 6,^trente 18,^trie -27,^trop 17
^trophe 42,^trouve 10,^tu 13,^un 41,^une -7,^valide 26,^vaut -23,^vehicu 30,^ventil -29,^versio -23,^vert 7,^vingt 34,^vire 12,^voici 16,^voila 28
^vote 29,^votre 13,^vous -15,^vu 26,^which 9,^write -35,^ya 18,a -7,a_1 -13,a_10 -24,a_100 16,a_11 -16,a_12 33,a_14 -19,a_15 3,a_150 -8,a_16 3,a_17 20
a_19 -27,a_2 27,a_20 -17,a_2019 -13,a_22 11,a_23 7,a_25 6,a_29 4,a_30 16,a_35 -30,a_4 -8,a_5 63,a_500 -13,a_6 26,a_800 -6,a_9 -23,a_a -34,a_acepte -38
a_acorde -29,a_adopte -3,a_adrese -31,a_afaire 16,a_afiche -22,a_aider 8,a_anule -18,a_apliqu 39,a_aporte -3,a_arete -25,a_atribu -34,a_auditi 13
a_avoir 3,a_b 48,a_batir 9,a_bien 30,a_bout -50,a_caler -11,a_candid -68,a_cap -14,a_case 11,a_cause 11,a_ce 32,a_cete 19,a_ceux 8,a_chacun 41
a_change -36,a_chaque 9,a_charge -7,a_cherch -4,a_choisi -50,a_cinq 51,a_clase -41,a_cocher -30,a_comand -20,a_combie -14,a_comenc 7,a_comple 7
a_compte -29,a_condui 4,a_consul 12,a_cote 26,a_crie 7,a_de -5,a_decide -36,a_declar -28,a_delibe -15,a_demand -9,a_depose -43,a_des -63,a_design -30
a_deux 4,a_dicte -25,a_dis -61,a_dispos -17,a_distan 9,a_distri -9,a_dix 18,a_domici 36,a_done -7,a_dones -3,a_durand -12,a_e 72,a_ecarte 43
a_ecrire -35,a_ecrit 10,a_ele -7,a_elimin 22,a_elu -40,a_encadr 29,a_encore 15,a_envoye 7,a_et 17,a_ete -28,a_eu -19,a_evalue -43,a_eviter 32
a_faire 19,a_fait 38,a_favori 23,a_ferme 5,a_filme 15,a_fixe -42,a_formul 16,a_fourni -31,a_frape -5,a_gagne 6,a_garde 23,a_garder 42,a_graver -13
a_huit -3,a_imprim 5,a_inflig 16,a_inscri 26,a_insult 41,a_jamais 37,a_jeter 14,a_joindr -5,a_jour -68,a_l -9,a_la -5,a_laise 46,a_laquel 55,a_le 35
a_les 46,a_leur -44,a_lire -18,a_lui -47,a_m -35,a_ma 38,a_mardi -10,a_mener -41,a_metre -12,a_mis 18,a_mon -13,a_mot -31,a_n -5,a_ne 30,a_nomer 32
a_nos 15,a_note -36,a_notre 18,a_obtenu -17,a_ordone -37,a_oublie 17,a_partag -14,a_partir 24,a_parts -29,a_pas -47,a_person -19,a_pied 36,a_place -27
a_plaind 3,a_plus -7,a_pose 10,a_poser -48,a_poste 8,a_pourvo -16,a_pouse 18,a_prendr 8,a_prepar -10,a_presen -19,a_preven -11,a_prevoi -23,a_pris 10
a_privil 61,a_prix 20,a_proble 31,a_procla -20,a_projet 30,a_promou 50,a_pronon -13,a_propos -13,a_publie -23,a_puces -9,a_qu 11,a_quatre 13,a_que 5
a_quel 30,a_quele -5,a_quelqu 5,a_qui 26,a_quinze 10,a_quite 10,a_quoi -53,a_racont -65,a_radie -6,a_raison -55,a_ranger -8,a_rapele 32,a_recevo 10
a_recomp 5,a_recu -15,a_redige -27,a_refair -4,a_refuse -7,a_rejete -18,a_remis -12,a_rempla 8,a_rempli -20,a_rendu -25,a_repart -38,a_repond 4
a_repren -20,a_reteni 66,a_retent -8,a_retenu -50,a_retire 25,a_rien 44,a_risque 37,a_sa 39,a_saisir 22,a_sancti 11,a_savoir -34,a_ses -21,a_signe -5
a_signer 15,a_son -33,a_suivre -21,a_survei 49,a_ta 51,a_taper -20,a_te 43,a_temps -17,a_tenir 27,a_tes 6,a_titre 37,a_toi 63,a_ton 14,a_tort 14
a_tous -31,a_toutes -31,a_transm 6,a_traver 16,a_trois 38,a_trop 27,a_trous -32,a_tu -26,a_tutoye 8,a_un -37,a_une -47,a_valide -5,a_velo -10
a_venir -28,a_verifi 3,a_vingt 5,a_visite 11,a_vivre -7,a_voir -6,a_vole 7,a_vote -32,a_votre 4,a_vous 41,a_vraime 4,a_vu -19,a_z -47,abadie 7,abando 8
abf -40,abime_a -8,abone -5,abones 25,abones_de 21,abord 4,about -11,about_the -11,abrevi -51,abri 30,abri_de 18,abribu 8,absenc 24,absenc_de -6
absenc_du -41,absenc_et 9,absent -44,absent_a -17,absent_au -4,absent_dans -18,absent_de -23,absent_et 4,absent_excuse -20,absent_sans -40,absten -31
abuse 24,abusen 29,abusen_des 5,abusif 10,academ -29,acents -22,acepta 32,acepte 39,acepte_et -4,acepte_la -21,acepte_ou 35,acepte_par -30,aces -31
aces_a 9,acesib -13,aceuil 42,achat -46,achete -4,achete_en -28,achete_public 34,acheve 8,aciden -30,aciden_de 12,acompa -28,acord -24,acord_cadre 19
acord_du -37,acord_ecrit -10,acord_ou 60,acord_pour 34,acorda -21,acorda_le -19,acorde -23,acorde_300 -8,acorde_au -10,acorde_la 8,acorde_le -15
acorde_ou 40,acorde_par -36,acords -38,acquer 38,acquis 14,acquis_en 8,acroch 14,acroch_place -17,acroch_pour -8,acte -44,acte_d 6,acte_de -60
acte_par -13,actes 15,action -14,active -4,activi -45,activi_du -12,actual -17,actuel -31,acueil -17,acueil_de -11,acueil_des -19,acueil_dis 4
acueil_du -41,acueil_en 35,acueil_et -19,acueil_l -21,acueil_le -19,acueil_lequel 5,acueil_lesque 12,acueil_leurs 13,acueil_perisc 14,acueil_pour -15
acueil_prepar -7,acueil_sans -5,acueil_social -5,acuse -34,acuse_de -31,acuse_recept -42,acuse_son 7,adam -7,adapta 5,adapte 30,adapte_a -17
adapte_au 6,adapte_pour 38,adequa 25,adhere 26,adhere_declar -6,aditio -30,aditio_et 15,aditio_les -32,adject 31,adjoin 14,adjoin_a 16,adjoin_admini 14
adjoin_au -8,adjoin_aux 8,adjoin_avec 21,adjoin_est -20,adjoin_et -8,adjoin_le 8,adjoin_lequel 7,adjoin_par 9,adjoin_pour -18,adjoin_techni 19
adjoin_veut 29,admetr 26,admini -17,admini_a -15,admini_du 12,admini_ont -6,admini_pour 19,admini_qui -37,admini_selon 36,admira 25,admis 38,admis_a 16
admis_au 22,admis_par -19,admise 5,admisi -10,admisi_a 7,admisi_avec -10,admisi_en -7,ado 8,adoles 47,adopte -25,adopte_en -3,adopte_par -20,adopti 20
adopti_de 20,adore 20,ados 66,ados_qui 4,adouci -38,adouci_ce -15,adouci_le -37,adrese -58,adrese_a -16,adrese_de -26,adrese_des -42,adrese_et -40
adrese_la -7,adrese_le -42,adrese_mail -17,adulte -17,aequo 47,aequo_pour 25,aere 19,afabul 6,afaire 48,afaire_a 6,afaire_du 6,afaise -13,afecta 19
aficha -28,afiche -37,afiche_avec -35,afiche_dans -15,afiche_des -6,afiche_du -30,afiche_le 36,afiche_pour -24,afiche_sur -8,afin -15,afin_qu 5
afirme_avoir -13,afirme_qu -11,afirme_que 8,ag -31,age -46,age_adrese -34,age_consei -31,age_du 34,age_et 11,age_la -9,age_pour -18,agence 23,agent 7
agent_a -7,agent_au -30,agent_contes -13,agent_contra -31,agent_d 53,agent_dans 23,agent_de -9,agent_des 30,agent_dont 21,agent_du 28,agent_en 10
agent_est -47,agent_faut 7,agent_le 53,agent_mis 6,agent_ou 6,agent_par 28,agent_pendan -31,agent_perin 10,agent_pour 52,agent_qui 34,agent_rousel 32
agent_sans -34,agent_selon 5,agent_serieu -27,agent_stagia -16,agent_sur -36,agente 31,agente_d 35,agents 13,agents_a 46,agents_ceux 4,agents_coment -5
agents_d 18,agents_de -14,agents_demoti 6,agents_du 13,agents_en 40,agents_est 9,agents_et 45,agents_le 10,agents_les 40,agents_lesque 8,agents_ne -19
agents_ont -53,agents_par -48,agents_promou 19,agents_qui 20,agents_recens -15,agents_risque 15,agents_selon 12,agents_sont 24,agents_sur -10
agents_veulen 6,agents_vont 5,ages_et -19,ages_leurs 4,agir -11,agis 10,agreme -5,agreme_d -23,agresi -17,agresi_postur -6,agrico 13,ahmed 8,ai 18
ai_besoin -6,ai_cinq 15,ai_copie 9,ai_decide -38,ai_deux 8,ai_ecrit -15,ai_ecrite -39,ai_je -19,ai_l -15,ai_le 17,ai_les 23,ai_leurs 18,ai_lu 11
ai_mis 9,ai_pas 42,ai_qu 3,ai_que 17,ai_recu 9,ai_retran -8,ai_tape -13,ai_tout -12,ai_trois -44,ai_un 8,aicha 3,aidant 22,aide 17,aide_a 6
aide_alimen -8,aide_au 15,aide_aux 50,aide_du -3,aide_en 7,aide_energi -5,aide_est -18,aide_except 25,aide_facult -8,aide_le -14,aide_moi -29
aide_nous -10,aide_par -19,aide_pour 66,aide_social 3,aide_soigna 4,aider 25,aider_en 11,aides 4,aides_a 4,aides_acorde -25,aides_facult 10,aidez 17
aidez_moi 17,aient 10,aimabl -44,aime 5,aimera_que -17,aimera_savoir 3,aimera_un -15,aimera_une 19,aine 26,aines 8,ainsi 5,air 32,air_d 45,air_de 9
air_honete 10,air_plus 9,aire -7,aire_d 8,aire_de -17,aise_avec -4,ait -23,ajourn -6,ajourn_avec -10,ajourn_deux -12,ajourn_ou 11,ajoute 7,ajoute_a 21
ajoute_l 47,ajoute_le -4,ajoute_ni -16,ajoute_un 9,ajoute_une 47,albums -26,albums_jeunes -14,alcol 20,alcoli 20,ale -26,ale_a -19,alege -10,aleman -24
aler 15,aler_en 6,alerge -6,alerte -20,alez 51,algori -6,ali 8,alice 29,aligne -24,aligne_les -23,alimen 9,alimen_et 4,alimen_il 14,alimen_selon 17
alinea -61,alocat 13,alocut -26,alors 37,alors_qu 20,alphab -50,alphab_avec -7,alphab_de -44,alphab_des -27,alphab_du -15,alphab_et -12,alphab_les -11
alphab_stp -10,alterc 10,alume 21,alvare 6,alzhei 21,amateu 52,ambian -11,amelio -13,amenag -8,amende 21,amende_admini 27,amende_de 29,amende_inflig 14
amende_pour -46,amende_prevue -8,ami 27,amiabl -17,amical 10,amical_laique 8,amis 5,amis_du 23,amrani 19,an -35,an_a -10,an_dernie -56,an_pase -24
an_procha 51,ana -21,anais -4,analys 7,analys_avec 10,analys_ces 4,analys_des -20,analys_la 29,analys_le 9,analys_les -40,analys_psycho 22,analys_ses 5
analys_vierge -14,ancien -51,ancien_a -50,ancien_au -10,ancien_colegu -3,ancien_combat 24,ancien_de -16,ancien_en -28,ancien_et 18,ancien_indice -16
ancien_maire -13,ancien_milita 10,ancrag 14,and 8,ane 25,ane_a 19,ane_d -56,ane_dans 4,ane_de -70,ane_et -16,ane_la 20,ane_les -6,aneau 10,aneau_b12 14
anes -55,anes_d 14,anglai -26,anglai_de -8,anglai_et 14,anglai_la -19,anglai_le -29,anglai_puis 35,anglai_simple -17,animat -10,animat_a -5,animat_de 5
animat_et 8,animat_perisc -6,animat_pour -4,animau -4,anonca_a -18,anonce -52,anonce_a -26,anonce_au -21,anonce_aux -24,anonce_de -31,anonce_du -33
anonce_et -24,anonce_intern -16,anonce_la -19,anonce_le -9,anonce_moi 39,anonce_par -62,anonce_pour -43,anonce_une -19,anonym -39,anonym_a 4
anonym_avec -6,anonym_ce -41,anonym_ces -53,anonym_le -12,anonym_pour -22,anonym_sans -56,anorma -34,anorma_base -30,anouk -12,ans 10,ans_au 5
ans_aux -30,ans_d 44,ans_de 17,ans_du -31,ans_en -14,ans_et 5,ans_l 3,ans_lui 6,ans_pour 3,ans_qui 7,ans_tres 12,ans_un -14,antece 22,anteri -14
antici 27,anuair -17,anuel -27,anuel_a -3,anuel_de 18,anuel_sur -11,anuele 38,anuele_de 53,anuels -15,anuels_coles 8,anule 21,aout -24,apa -36
aparai 27,aparai_moins 24,aparte 37,aparte_a 4,aparte_de 9,aparte_relais 7,apel -31,apel_a -48,apel_pour -15,apel_public -13,apelen -10,apelen_sans 9
apeler 42,apeler_d 8,apeler_le -11,apeler_tu 4,apels -10,aplica -18,aplica_a -11,aplica_aux -15,apliqu 39,apliqu_a 14,apliqu_aux -7,apliqu_la -4
apliqu_le 7,apliqu_les 7,aporte -43,aporte_le -5,apreci -21,apreci_ci -51,apreci_de -19,apreci_du 40,apreci_finale 17,apreci_genera 48,apreci_la 14
apreci_litera 53,apreci_pour -16,apreci_que -39,apreci_si 9,apreci_sur 17,aprent 20,aprent_jardin 6,apres 34,apres_avis -35,apres_avoir -11,apres_ce 4
apres_ces 27,apres_entret -5,apres_l -50,apres_la -51,apres_le -36,apres_lectur 15,apres_les 44,apres_leur -17,apres_leurs 48,apres_mes 27,apres_moi 20
apres_sa 19,apres_ses 45,apres_son 31,apres_toi -9,apres_un -23,apres_une -26,apte 24,apte_a 24,aptitu 6,apui -5,apuie 10,apuie_toi 10,apuyan 15
apuyan_sur 15,apuyer 5,arabe -18,arabe_la -9,arange 33,arange_toi 6,arbitr 44,arbitr_a -10,arbitr_entre 29,arbres -54,arc 3,arc_en 3,archit_pour 14
archiv -43,archiv_du -12,are 15,are_the 15,aret 39,aret_de 5,aret_maladi 17,arete -34,arete_a -23,arete_acorda -21,arete_autori -6,arete_avec -9
arete_d -28,arete_de -15,arete_design -12,arete_du -27,arete_en -21,arete_est -47,arete_hier -3,arete_la 14,arete_le -5,arete_nomant 8,arete_par -20
arete_portan -27,arete_pour -7,arete_prefec -3,arete_qui -33,arete_signe -4,aretes -30,aretes_indivi -29,aretes_par -17,arets 24,arets_m 4
arets_maladi 22,argent 18,argent_et 9,argume 38,argume_pour 38,arive -41,arive_a -19,arive_des -11,arive_en 25,arive_ivre 11,arive_pas 19
arive_premie 33,arive_sans -5,ariven -15,ariver -36,arives -33,arives_par -25,arme 15,arnaqu 22,arnaud 18,arnoux 8,arondi -24,arpege -8,art -6
articl -49,articl_14 -6,articl_22 -6,articl_4 -8,articl_7 -67,articl_de -37,articl_du -33,articl_et -4,articl_l -4,articl_par -14,articl_pour -18
articl_sur -37,articl_ub 15,artifi 11,artisa 32,artist 43,artist_a -3,artist_au 25,as 25,as_le 8,as_les 34,as_leurs 11,as_pas 8,ascens 17,ase 22
asembl 13,aseseu -31,asez 60,asez_compet 23,asez_d 9,asez_graves 27,asez_respon 8,asez_solide 16,asidui 31,asidui_et 27,asimil 33,asises -28,asista 13
asista_de -7,asista_matern 28,asista_social -53,asiste 6,aso 35,aso_horizo -5,asocia -9,asocia_a 58,asocia_arc 3,asocia_au 6,asocia_avec -15,asocia_d 6
asocia_et -27,asocia_la -5,asocia_le -17,asocia_les 22,asocia_merite 13,asocia_ne 5,asocia_par -9,asocia_qui -40,asocia_selon 9,asocia_sporti 23
asocie 19,asos 47,asos_qui 13,asthme 4,astrei 12,asuran -39,asureu -38,asvp 10,ataque 18,atelie -15,atelie_d 10,atelie_et 17,atend 18,atend_la 7
atend_notre 5,atend_un 11,atenda 16,atende -39,atende_une 7,atendr 17,atends 14,atends_ta 13,atendu -18,atente -3,atente_d -14,atente_de 7
atente_du -15,atente_par -25,atesta -23,atesta_d 9,atesta_de -50,atitud 32,atract -30,atribu -4,atribu_1 -15,atribu_a -35,atribu_avec -20,atribu_d -27
atribu_de 63,atribu_des -8,atribu_du 31,atribu_en 23,atribu_est -20,atribu_et 32,atribu_je 18,atribu_la 20,atribu_le -15,atribu_les 26,atribu_par -37
atribu_un -50,atribu_une 9,atsem 28,atsem_a 32,au -10,au_12 9,au_15 -21,au_19 12,au_1er -32,au_20 -10,au_31 -24,au_6 -43,au_bas -13,au_bout 52
au_bras 6,au_budget -9,au_bureau 9,au_candid 39,au_cap -15,au_cas -39,au_centim -22,au_centre 34,au_chaufa 39,au_choix -3,au_chomag 8,au_club -34
au_code -4,au_coin 7,au_comerc -10,au_comite -20,au_compor 18,au_concou -26,au_consei -68,au_contra -15,au_crayon 16,au_crible 19,au_decret -12
au_depart 21,au_dernie -5,au_desus 15,au_dgs 29,au_domici 12,au_dos -8,au_dosier -16,au_fc 35,au_femini -27,au_flanc 53,au_fond 19,au_format -12
au_grade 44,au_guiche -27,au_jardin 9,au_judo -15,au_jury -21,au_laurea -16,au_lieu -16,au_logeme 45,au_m2 -39,au_maire 27,au_marche 32,au_mariag -9
au_meileu -65,au_merite 9,au_mieux 38,au_moins 16,au_niveau -7,au_nom -28,au_nouvea 14,au_parc -21,au_parque 26,au_pasage 61,au_perisc -8,au_permis 15
au_person -7,au_petiti -5,au_pire 37,au_placie 18,au_plafon -8,au_plan 13,au_plu 14,au_plurie -24,au_point 13,au_port 3,au_poste 21,au_prefet -32
au_presid -20,au_procur -17,au_propre -41,au_propri -6,au_pv -23,au_questi 32,au_quotie -19,au_refus -8,au_regard 48,au_regist 8,au_rendez 10
au_repas 21,au_secret 12,au_sejour -27,au_sens -28,au_servic -25,au_ski 11,au_sort -45,au_stage 21,au_syndic -9,au_tablea 25,au_teleph 43,au_titre -26
au_titula -14,au_total -24,au_tourno 3,au_tribun 43,au_vainqu -6,au_vestia 5,au_vote 27,au_vu 32,aubin 22,aubry -25,aubry_2e -19,aucun -54
aucun_jugeme -14,aucun_nom -21,aucune -43,aucune_apreci -36,aucune_done -17,auditi 58,auditi_de 38,auditi_du -25,auditi_me 15,auditi_pour 7,augmen -22
aupres -8,aupres_de 19,aupres_des -20,aura 36,aura_la 33,aura_le 20,aura_lieu -21,aura_pas 15,aurais 31,aurait 20,auront 29,ausi 49,ausi_le 35
autant -3,auteur 63,autist 17,auto -13,automn -40,automo 13,autono -6,autori -8,autori_a 42,autori_de -15,autori_terito -24,autour 5,autre 30
autre_a 30,autres 23,autres_avec -25,autres_candid -30,autres_on 26,autres_sans 15,autres_sont 5,autres_soumis -18,aux -42,aux_agents -60
aux_animat -16,aux_archiv -24,aux_asocia 11,aux_benevo -52,aux_candid -44,aux_chefs -11,aux_comerc -12,aux_demand -11,aux_deux -36,aux_devoir 29
aux_dosier 30,aux_electi -5,aux_elus -19,aux_enfant 10,aux_entrep 38,aux_espace 24,aux_faits 12,aux_famile -49,aux_financ 9,aux_gens 31,aux_habita -9
aux_jeunes -22,aux_jobs 11,aux_lignes -52,aux_locata -82,aux_membre -16,aux_parent -39,aux_person -9,aux_petits -22,aux_plus 38,aux_presid -4
aux_quatre -21,aux_questi -15,aux_rivera -28,aux_sports 7,aux_trois -29,aux_usager -7,aux_voeux 53,auxili 11,avaien 18,avaien_l 6,avait 16,avance 35
avance_a 6,avance_au -25,avance_de -35,avance_du -25,avance_les 29,avant -39,avant_d 37,avant_de -33,avant_la 5,avant_le -57,avant_midi 31
avant_que -27,avanta -47,avanta_et -40,avec 12,avec_2 -23,avec_87 -9,avec_age 23,avec_ces 30,avec_cinq 17,avec_criter -6,avec_date -9,avec_des 7
avec_deux 15,avec_l -21,avec_la 19,avec_le -25,avec_les -37,avec_leur -4,avec_leurs 8,avec_lui 30,avec_mision -20,avec_nos 32,avec_qui 6,avec_sa -13
avec_ses 26,avec_son -59,avec_tact -18,avec_tes 33,avec_trois 6,avec_un 69,avec_une 86,avec_visas -10,avec_voies -9,avenan -29,avenan_de -17,avenir 5
averti -10,averti_a -17,averti_decide -9,averti_et 31,averti_ou 32,avez -26,avez_les 29,avis -25,avis_a -6,avis_aux -51,avis_d -44,avis_de -41
avis_des -40,avis_du 36,avis_ele 10,avis_en -3,avis_favora 49,avis_gogle 7,avis_juste -18,avis_ni -22,avis_pour 8,avis_rendu -11,avis_sur 51,avocat 17
avoir 29,avoir_change 6,avoir_ete -14,avoir_la 16,avoir_le 33,avoir_recu -14,avoir_un 7,avons -29,avons_deux 29,avons_nous -60,avons_pas -22
avons_recu 14,avons_trois 10,avril -26,avril_et -4,ayant -60,b 10,b12 14,b_a -61,b_bac -14,b_cest 46,b_et 4,b_ou 31,b_pour 32,ba 37,bac -8,bac_pro -8
bachel 14,bad -4,bad_kising 17,badge 28,badges 43,bafa -42,bagare 44,bagare_au 33,bagare_du 15,baigna -18,baigna_pour -12,bail 9,bail_precai -9
bail_rural 13,baileu 30,baileu_atend 10,baileu_demand 30,baileu_nous 5,bain -12,baise 19,baise_de -10,baise_la 11,baiser -5,baiser_le -5,balade 26
balanc 54,balanc_moi 44,balaye 7,balcon 11,balcon_fleuri -24,bancs -44,bancs_dans -39,banque -14,baptem -6,baptis 11,bar 42,bar_le 7,bar_tabac -11
barbie 26,bare 19,bare_les 28,bareme -40,bareme_de -40,bareme_des -8,bareme_du -23,bareme_sur 44,bareme_vote -32,barnum 7,bas 21,bas_de 8,bas_du -19
bas_pour 53,basant 23,basant_sur 23,base -13,base_de 35,base_eleves -15,base_et -29,base_nautiq -6,base_toi 20,basin -3,basket 37,bati -13,bati_sud -4
batime -5,batime_cest 23,batipl -11,batipr -11,batis -24,batis_le -7,batis_un -17,batu 11,baudry 28,bauer -5,bavard 17,bd -14,be -14,beau -5
beau_comerc 13,beauco 37,bebe 44,bebe_de 23,bebes 25,bebes_sur 21,benali 37,benali_a -5,benali_et 15,bene -30,benefi 8,benefi_d -45,benefi_de 9
benefi_des -18,benefi_du 25,benevo -12,benevo_a -19,benevo_de 25,benevo_du -59,benevo_est 4,benevo_pour 23,bercea 37,bernar -8,bertin 5,bertra 11
besoin 3,besoin_d -23,besoin_de 12,besoin_du -31,besoin_ou 22,besoin_que 19,besoin_rel 15,best 45,best_suplie 23,biais -36,biblio 17,biblio_pour -35
bidon 27,bidon_ou 17,bien 21,bien_bien 23,bien_integr 17,bien_la 15,bien_ou 26,bien_place 3,bien_que -18,bienve -31,bienve_en -9,bihan -27,bijoux 22
bilan -15,bilan_anuel -9,bilan_chifre -12,bilan_de 38,bilan_des 23,bilans 34,bilans_de 10,bio -18,biogra 19,bios 5,bis 9,bizare 39,bjr -8,bjr_faut -25
blackl 33,blame -53,blame_a -20,blame_et -22,blame_ou 21,blame_pour 25,blanc -58,blanc_selon -51,blanch -13,blancs 46,bleu 10,bleue 15,bleus -17
blin 46,bliz 39,bloc -3,bloque 31,blufe 31,bnsa 24,boamp -21,bois -12,boison 4,boit 15,boite 19,boites 37,bon 39,bon_alimen 19,bon_chef 9,bon_de -4
bon_des 15,bon_elemen 15,bon_etat -4,bon_moyen 25,bon_ou 10,bon_vous 6,bonard -5,bone 44,bone_foi 7,bone_mere 58,bone_nouvel -11,bone_ou 6
bone_recrue 13,bone_repons 36,bone_volont 13,bones 11,bonet 6,bonjou -6,bonjou_la -15,bonjou_le -14,bonjou_pouvez -16,bonjou_une 19,bons_alimen 8
bonsoi 10,bonus 8,bord 53,bord_de 41,border -35,border_d -5,border_de -15,bose 95,boseur 43,boulan 61,boulan_ou 6,boule 17,boulis 38,boulot 7,boure -4
bourg -19,bourse 33,bourse_au 15,bourse_comuna 32,bourse_d 6,bourse_de 11,bout 15,bout_a -15,boutiq 47,boutiq_a 6,boutiq_en 19,bouton -6,bouton_d -6
boyer -14,bras 14,bras_l 6,braza 4,breve -23,brigad_a -31,brigit 33,brilan 13,brochu -30,brouil -18,brouil_de -18,bruit -37,bruit_de -42,bruit_par -7
brun -9,brunel 5,brunet 15,bruno 22,bruno_et 9,brut -48,brutes -15,bruyan 20,btp 33,bts -11,budget -40,budget_a -42,budget_d -15,budget_de -46
budget_partic -25,budget_pour 24,budget_previs -3,budget_sere 26,buleti -35,buleti_a -5,buleti_de -5,buleti_munici -33,buleti_scolai 55,buleti_sur -22
burali -14,burali_afirme -14,bureau -12,bureau_d 6,bureau_de 31,bureau_du -15,bureau_munici 7,burn 4,burn_out 4,bus -46,buvete -11,buvete_du 11
buvete_tempor 15,by -12,ca -45,ca_a 41,ca_dans -27,ca_fait -20,ca_marche -34,ca_rester 6,ca_s -13,ca_sent 7,ca_va -4,ca_vaut 26,ca_veut -24,cabine 22
cabine_arpege -8,cabine_veut 6,cache 45,cachet -15,cadrag -13,cadre -44,cadre_d -5,cadre_de -34,cadres -4,caf -13,caf_pour -13,cafe 19,cahier 51
cahier_de 47,cahier_des -34,caise 45,caise_de 10,cal -35,calcul -12,calcul_l -54,calcul_la -29,calcul_le -22,calcul_les -33,calcul_pour 12,calcul_un 54
calend -49,calend_d -11,calend_de -15,calend_des -61,caleol 15,caler -11,calme -13,camara 19,camara_a 19,camera 11,camion 20,campag -21,campag_d -5
campag_de -12,campem 8,campin 54,candid 27,candid_1 -6,candid_2 -6,candid_a 51,candid_aux 44,candid_avant -8,candid_avec 73,candid_b -6,candid_ca 27
candid_cele 3,candid_cinq -3,candid_courto -9,candid_criter -14,candid_d 40,candid_dans -24,candid_de 27,candid_delibe -11,candid_du 49
candid_ecarte -40,candid_en 14,candid_est 22,candid_et 18,candid_evince -38,candid_il -16,candid_la 16,candid_le 18,candid_les 12,candid_n -11
candid_non -46,candid_ont -16,candid_par -51,candid_points 45,candid_pour -56,candid_puis 20,candid_que 45,candid_qui 14,candid_recues -39
candid_refuse -17,candid_rels 14,candid_retenu -19,candid_sans -13,candid_should 9,candid_si -29,candid_sont -39,candid_sponta 26,candid_sur -32
candid_tu 20,candid_un 4,cane 30,caneva -29,caneva_de -29,canicu 27,canicu_par -9,cantin -13,cantin_avec -14,cantin_de -3,cantin_en -17,cantin_et 15
cantin_impaye -10,cantin_mais 6,cantin_pour -24,cantin_un -9,canton 9,cao -29,cao_a -19,cao_du -4,cao_le -8,cap -36,cap_courie -6,cap_espace -14
capabl 42,capabl_de 35,capaci 48,capaci_a 4,capaci_d -14,capaci_de 44,capita -15,capita_des -15,capric 38,captur 8,caract -11,caract_de 19,care -39
carefo -41,carnav 9,carnet -27,carnet_de -8,carnot -5,caron 15,caron_au 18,carte 30,carte_scolai -6,cartes 21,cartog 32,carton -45,carton_d -46
carure 7,cas -32,cas_a -28,cas_de -30,cas_et 12,cas_le -14,cas_les 14,cas_partic -5,cas_pour -47,cas_pratiq -14,cas_se 28,cas_selon 35,cas_une -42
case_et 4,case_la 7,case_qui 3,cases -43,cases_a -25,cases_acquis 18,cases_vides -27,casier 17,cat -21,cat_cest -21,catalo -48,catalo_de -34,catego -21
catego_a -24,catego_cest -34,cause 20,cause_de 7,cautio -33,cautio_de -39,cb -40,cb_de -34,cd 27,cd_de 26,cdi 14,ce 10,ce1 -12,ce2 20,ce2_a 17
ce_brigad 14,ce_candid 50,ce_catalo -13,ce_certif -14,ce_compte -26,ce_confli 9,ce_couple 13,ce_courie -52,ce_cv 6,ce_demand 11,ce_devis 12
ce_dosier -8,ce_fichie 4,ce_gamin 8,ce_gars 43,ce_jeune 30,ce_jour -6,ce_listin -7,ce_locata 12,ce_mail -36,ce_maitre 8,ce_matin 6,ce_mesage 8
ce_metier 47,ce_mois 25,ce_monsie 40,ce_motif -4,ce_paragr -62,ce_pere 30,ce_poste 12,ce_propri 4,ce_qu -16,ce_que -19,ce_qui -8,ce_raport -49
ce_refus -27,ce_reglem -43,ce_rivera 17,ce_sens 3,ce_sera 37,ce_serait 11,ce_servic 61,ce_soir 35,ce_soit -9,ce_sont 22,ce_tablea -69,ce_texte -64
ce_un 5,ce_une 46,cede 8,ceder 22,cedric 43,cela -24,cela_en -3,cele 47,cele_de 41,cele_des 16,cele_du 12,cele_que 17,cele_qui 38,celes 13,celes_a 16
celes_arives -17,celui 45,celui_a 52,celui_de 10,celui_des 21,celui_la 10,celui_que 33,celui_qui 42,cent -10,centim -22,centra 7,centre -16
centre_aere 28,centre_ancien -42,centre_de -9,centre_les 5,centre_social 44,centre_techni -13,ceremo -36,ceremo_des 7,ceremo_du -13,cerfa -37,certai 26
certai_famile 10,certai_ont 6,certif -7,certif_admini -17,certif_de -43,certif_medica 21,ces 9,ces_2 47,ces_42 -7,ces_adrese 5,ces_agents 50
ces_articl -78,ces_candid 30,ces_chifre -12,ces_cinq -22,ces_coment -59,ces_compte -20,ces_courie 36,ces_demand 42,ces_deux -40,ces_dix 9,ces_douze 8
ces_elemen -20,ces_entrep 43,ces_factur -10,ces_famile 15,ces_fiches 21,ces_gens 11,ces_huit -15,ces_jeunes 7,ces_letres -7,ces_locata 13,ces_menage 9
ces_mesage 9,ces_neuf 23,ces_noms 10,ces_notes -4,ces_parent 29,ces_person -8,ces_plaint 19,ces_profil 10,ces_quatre 41,ces_rues -12,ces_sept 26
ces_six -45,ces_trois -39,ceser 5,cest -12,cest_d 20,cest_est -13,cest_etait 7,cest_ou 25,cest_pour 16,cest_quoi -12,cet 22,cet_admini 25,cet_agent 37
cet_animat 13,cet_arete -51,cet_enfant 7,cet_ete 51,cet_habita 9,cet_hiver 14,cet_home 10,cet_ordre -11,cet_usager 20,cete 5,cete_ane 42
cete_apreci -20,cete_asocia 5,cete_candid 21,cete_dame 49,cete_delibe -36,cete_famile 34,cete_feme 35,cete_fois -18,cete_histoi 40,cete_letre -50
cete_liste 25,cete_maman 4,cete_mamie 7,cete_mere -12,cete_note -64,cete_notice -43,cete_nuit 5,cete_person 16,cete_phrase -64,cete_semain 11,ceux 48
ceux_a 14,ceux_de -19,ceux_dont -11,ceux_la 8,ceux_qu 25,ceux_que 67,ceux_qui 43,cgct -36,cgt -15,ch -4,chacun 41,chacun_a 7,chacun_au -16
chacun_avec 8,chacun_d 29,chacun_de 31,chacun_des 51,chacun_en -33,chacun_et 11,chacun_la 10,chacun_par 10,chacun_puis 14,chacun_selon 30,chacun_son 13
chacun_un 7,chaise -54,chalet 61,chalet_du 33,chaleu -48,chambr -28,chambr_12 10,chambr_des 7,chambr_region -17,champ -11,champe -23,champi -33
champs -20,champs_a -11,champs_vides -8,chance 34,chance_d 10,chance_de 28,chance_que 24,change -40,change_aux -29,change_d 18,change_dans -6
change_de 30,change_l -5,change_le -30,change_pas -36,chanti 12,chanti_a 19,chanti_d 8,chanti_de 19,chapit -70,chapo -30,chaque 36,chaque_admini 56
chaque_agent 48,chaque_ane -36,chaque_auteur 34,chaque_benevo 10,chaque_candid 27,chaque_chef -13,chaque_club 5,chaque_consei 19,chaque_criter -34
chaque_cv -56,chaque_demand 41,chaque_dosier -44,chaque_enfant 15,chaque_famile 36,chaque_fois 15,chaque_foyer 28,chaque_groupe -25,chaque_habita 8
chaque_letre 19,chaque_ligne 3,chaque_locata 46,chaque_membre -22,chaque_menage 17,chaque_modele -11,chaque_nom 31,chaque_person 10,chaque_postul 25
chaque_propri 12,chaque_resume 16,chaque_servic -38,chaque_soumis 6,chaque_stagia 11,chaque_theme -14,charge -62,charge_de 28,charge_pour -4,chars -11
charte -40,charte_de -29,charte_du -35,chase -9,chaser -6,chatai 5,chats 53,chaude -5,chaudi -36,chaudi_du -38,chaufa 7,chaufe 23,chaufe_du 7
chaufe_la 5,chause -31,chause_de -9,check -16,check_list -16,chef 41,chef_a -46,chef_d 14,chef_de 63,chef_rempli -24,chef_veut 17,chefe 27,chefe_de -30
chefe_du 16,chefs -9,chefs_d -4,chefs_de -9,chemin -54,chemin_des -6,chemin_rural -38,cheque 44,cheque_d 5,cheque_energi 44,cher -23,cherch -25
cherch_a -8,cherch_dans 29,cherch_le 20,cherch_les -32,cherch_son 29,cherch_un -6,chere -25,cherif 6,chez 45,chez_eux 8,chez_l 10,chez_nous 11
chez_sa 8,chien -6,chien_de 20,chien_erant -13,chiens -28,chiens_de 7,chifre 33,chifre_a 21,chifre_d 27,chifre_dans -4,chifre_de -23,chifre_globau -23
chifre_joints -45,chifre_la 29,chifre_pour 33,chloe 6,choisi -33,choisi_dans 5,choisi_en -4,choisi_entre -27,choisi_l 28,choisi_la -43,choisi_le 4
choisi_lequel -18,choisi_les 36,choisi_me -12,choisi_par -30,choisi_parmi 44,choisi_qui 15,choisi_toi 52,choisi_trois -52,choisi_un -29,choisi_une -34
choix -31,choix_des 33,choix_entre -9,choix_et -22,choix_sur -32,chomag 8,choral 20,chose 8,chose_de -7,choses -5,chrono -35,chrono_des -39
chrono_les -16,chute 5,chute_de -38,chute_sur 5,ci 9,ci_apres 34,ci_desous -31,ci_joint -55,ci_jointe 52,ci_joints 35,cia -32,cia_de 5,cia_entre 20
cibler 5,ciel 3,cimeti -33,cinq 18,cinq_a 10,cinq_ans -38,cinq_candid 24,cinq_criter -20,cinq_dates -48,cinq_dosier 37,cinq_et 7,cinq_etoile -20
cinq_famile 31,cinq_fiches 12,cinq_ides -29,cinq_jures -10,cinq_lignes -13,cinq_menage -14,cinq_minute -15,cinq_mois 6,cinq_noms 12,cinq_person 16
cinq_points -15,cinq_pour 49,cinq_prenom 16,cinqua 15,circon -4,circul -28,circul_hauteu -5,circul_pour -14,circul_sur -17,citati -60,cite -13
cite_l -7,cite_les 3,citer 7,citer_de 15,cites 40,citoye 21,citoye_a -7,citoye_d -13,civil_a 4,civil_doit 8,civil_par -13,civile 17,civiqu 18,civism 37
clair -59,clair_l -7,clair_pour -27,claire -24,claire_a -10,claire_et -12,claire_pour 50,clairs -16,clara 37,clase -35,clase_a 7,clase_ces -33
clase_de 19,clase_les -17,clase_me -23,clase_moi 27,clase_premie -10,clasem 14,clasem_arete -8,clasem_de -8,clasem_des -27,clasem_du -106
clasem_final 18,claser -20,claser_les -22,clases -57,clases_par -51,clasez 3,clasez_les 3,clause -35,clause_d -10,clause_de -7,cle 6,clemen 7,cles -31
cles_de 15,climat 12,cloche -9,cloche_dans 5,clotur -28,clspd 13,club 20,club_de 9,club_doit -9,club_et 8,club_merite 11,club_nautiq -18,club_tu 16
clubs 43,clubs_les 12,clubs_ont 32,clubs_qui 25,clubs_sporti -4,clubs_veulen -10,cm2 -21,cmj -18,cni -40,cnil -59,coche 17,coche_a 8,coche_celes 29
coche_les 44,coche_pour -11,cocher -30,cocher_par -10,coches -13,cochez 36,cocine 7,code -29,code_civil -17,code_couleu 43,code_de -30,code_genera -7
code_prevoi -14,code_sur -21,coefic 29,coefic_de 29,coeur 20,cohere -34,cohere_avec 21,coin -13,coin_de 13,colabo 12,colas -13,cole 18,cole_a 20
cole_ci -30,cole_desous -18,cole_ici 4,cole_la -59,cole_le -9,cole_les 30,cole_ses 7,cole_trois -48,cole_une 43,colect -6,colect_avec 27,colect_de -6
colegi 45,colegi_a 7,colegi_qui -6,colegu 16,colegu_en 3,colegu_m -7,coles 11,coles_a 26,coles_ci 24,coles_plus -3,colete -6,colin 21,colin_decide -19
colin_tp 11,colis -4,colis_alimen 16,colis_de 6,colist 72,colo 17,colone -10,colone_a 9,colone_avis 47,colone_candid 42,colone_decisi -32,colone_f 25
colone_nom -27,colone_note -10,colone_observ 4,colone_par -29,colone_pour -10,colone_sans -12,colone_vide 31,coloni 17,colori 6,colori_en 13,com 6
comand -28,comand_de -8,comand_pour 14,comand_publiq -32,combat 24,combie -29,combie_d -63,combie_de -43,combie_faut -14,combie_on 22,combie_pour 55
combie_sur 73,combie_tu 35,come 23,come_benevo -4,come_bon 10,come_ca -3,come_chef 43,come_dans -14,come_direct 13,come_il -19,come_presid 7,come_si 12
come_sur -5,come_tu 55,come_un 28,comedi 38,comenc 38,comenc_a -23,comenc_par 41,coment -43,coment_chacun -7,coment_claser 22,coment_contes -23
coment_des 4,coment_est -13,coment_foncti -17,coment_justif 4,coment_l -5,coment_la -16,coment_le 13,coment_marche -18,coment_nomer -21,coment_on -30
coment_organi -19,coment_renouv -18,coment_se -27,coment_sont -29,coment_tu 15,coment_un -25,coment_une -35,comerc 25,comerc_de 14,comerc_engage 21
comerc_merite 13,comerc_pour 50,comerc_qui 17,comerc_sur 24,comerc_veulen 5,comis 20,comis_une 17,comisa_enquet -8,comisi -26,comisi_a -43
comisi_apreci -6,comisi_choisi -9,comisi_creche 6,comisi_d 8,comisi_dans 6,comisi_de 9,comisi_des -26,comisi_du -30,comisi_en 65,comisi_est 13
comisi_et 41,comisi_l -10,comisi_le -9,comisi_logeme 23,comisi_menus 17,comisi_n -38,comisi_perman 22,comisi_petite 47,comisi_que -65,comisi_qui -26
comisi_sont 25,comisi_sport 4,comisi_sur 14,comisi_tu 7,comisi_un -15,comite -15,comite_a -12,comite_d 8,comite_de 34,comite_des 26,comite_social -15
compag 48,compag_de 44,compar -38,compar_avec 19,compar_ces 27,compar_de -17,compar_des 63,compar_deux -36,compar_enrobe -11,compar_julie 9,compar_l -6
compar_la -3,compar_les -67,compat 32,compet 5,compet_atendu -24,compet_des 18,compet_du -17,compet_pour -64,compla 17,comple 32,comple_a -11
comple_avec 27,comple_et -13,comple_indemn -5,comple_l 22,comple_la 50,comple_le 31,comple_les -13,comple_par -23,compor 50,compor_de 49,compor_du -12
compos -25,compos_de -12,compos_du -27,compos_et 10,compos_famili 21,compos_l 15,compos_la 30,compos_le -21,compos_un -25,compre -48,compre_pas -30
compre_rien 15,compri -39,compri_les 26,compta 40,compte -7,compte_combie -30,compte_de -55,compte_des 6,compte_du -20,compte_les -47,compte_rendu -20
compte_rendus 46,compte_sur 54,compte_tenu 30,compto 20,comun 6,comuna 6,comuna_28 19,comuna_a 19,comuna_de 17,comuna_etudia -7,comuna_le -31
comuna_par -7,comune -66,comune_de -32,comune_et -18,comune_peut -5,comune_qui -4,comuni -41,comuni_anonca -24,comuni_avec -34,comuni_de -35
comuni_des -9,comuni_du 4,comuni_sur -28,conais 48,conais_pas 7,conait -29,conait_la 31,conait_les -28,concer -13,conces -20,conces_de -19,concev -8
concil -39,conclu 61,conclu_a 56,conclu_au -8,conclu_de -51,conclu_la -7,conclu_par 50,conclu_qui 19,conclu_sur 53,concoi -17,concoi_une -15
concou_d -36,concou_de 13,concou_des 18,concou_du -23,concou_photo 42,concur -42,condam 35,condam_pour 29,conden -34,condit -39,condit_d -11
condit_pour -26,condol -40,condol_a -38,conduc 40,conduc_de 33,condui 41,condui_sans 33,confia 41,confia_a 21,confia_en 15,confia_pour 19,confid 5
confie 52,confie_l 26,confie_la 36,confie_le 5,confie_une 34,confir -12,confir_la -39,confir_leur -7,confir_moi 6,confli 13,confli_d 22
confli_entre -14,confon -22,confor -30,confor_a -8,confor_au -20,confus -5,conge -26,conge_et 13,conge_matern 4,conge_parent -28,conges -54
conges_d -25,conges_de -58,conges_maladi 4,consei -33,consei_a -50,consei_d -27,consei_de 6,consei_des 12,consei_en 25,consei_et -8,consei_ferait 20
consei_l 13,consei_les -7,consei_medica -10,consei_moi 24,consei_munici -48,consei_pour -35,consei_sur -6,consei_un 7,consen 33,consen_a 8,conseq 27
conser -26,conser_exacte -19,conser_les 25,consid 24,consig -15,consig_aux -5,consig_de -11,consig_deux 4,consig_et 4,consom -73,consom_d 4
consom_le -71,consta -33,consta_a -18,consta_par 11,consti 26,constr 29,constr_de 6,constr_en 12,constr_sans 20,constr_un -18,consul -26,consul_des 5
consul_son -22,consul_sur -7,contac -41,contac_du -10,conte -27,conte_de -14,conten -23,conten_la -4,contes -12,contes_de 51,contes_le -9,contes_sa -9
contes_son -18,contes_un -15,contex 6,contie -50,contin 21,contin_comuna 12,contra -12,contra_a 17,contra_d -22,contra_de 15,contra_et -7
contra_pour -6,contra_selon 6,contra_sur 20,contre 63,contre_1 -12,contre_2 -25,contre_de -22,contre_la 15,contre_le 46,contre_les -13,contre_lui 34
contre_son 11,contre_sur 6,contre_une -14,contri 17,contro 52,contro_a -6,contro_de 8,contro_en 40,conus -8,convai 50,convai_au 16,convai_le 9
conven -23,conven_avec -31,conven_d -20,conven_de -29,conver -15,conver_ces -26,convic 12,convie 51,convie_de 5,convie_le -3,convie_pas 75,convoc -38
convoc_au -45,convoc_aux -8,convoc_comisi -17,convoc_de -46,convoc_des -9,convoc_du -19,convoq 17,convoq_en 60,convoq_l -9,convoq_les -6,convoq_pour 35
copain 35,copeau -30,copera 52,copie -9,copie_de -28,copie_les 12,copie_leurs 16,copies 54,copies_ci -8,copies_de 27,copies_desous 5,copies_ici 14
copies_plus 18,copieu -14,cordia -32,cordin -11,cordin_perisc 8,cordin_police -6,cordon 34,corect -49,coresp 12,coresp_defens 24,coresp_le 18
corige -38,corige_l -27,corige_les 9,corige_seulem -32,costa 8,cotati -36,cotati_de -21,cote 33,cote_a -59,cote_de 39,cote_les 20,cotes -3,coucou -19
couler 27,couleu -36,couleu_a 3,coup 41,coup_de 37,coupab 34,coupab_ou 10,coupe -34,coupe_au -32,couper 16,couper_l 4,coupes 23,coupez -28,couple 32
couple_a 5,couple_avec 16,couple_de 13,coups -22,coups_de -25,coupur -13,coupur_d -13,cour -38,cour_d -30,courag 30,couran -17,couran_a -15
couran_du 12,couran_par 6,courie -27,courie_a -24,courie_au -41,courie_aux -19,courie_d -35,courie_de 14,courie_demand -6,courie_du -15,courie_et 9
courie_je 17,courie_lesque 11,courie_nous -7,courie_par -4,courie_pour -45,courie_qu 12,courie_qui 17,courie_rapela -9,courie_recoma -24,courie_sans -7
courie_simple -16,courie_type -14,couron 22,cours -34,cours_de 22,cours_non 8,course_des -8,court -47,courte -33,courte_pour -10,courto -41
courto_sans -29,courts -23,cousin 36,cout -45,cout_de -35,cout_des -10,cout_dure -11,cout_par -15,coute -27,coute_le -42,couter -12,couter_le -12
couver -24,couvre 43,cp -24,cp_a 13,craind 23,craque 55,crayon 16,cre -19,cre_un -5,cre_une -14,creant -13,creche 22,creche_a 7,creche_adopte -7
creche_ce 4,creche_dans -20,creche_de 8,creche_et 37,creche_la -18,creche_le 20,creche_les 10,creche_ou 6,creche_par -9,creche_pour 63,creche_selon -9
creche_votes -4,credib 19,credib_de 8,credit -7,credit_auto -13,crenea -31,crenea_de -4,crenea_du -6,crep 22,crible 19,crible_ces 13,crible_et 5
crie 26,crie_la 9,crie_sur 9,crip -16,criter -17,criter_60 18,criter_cases -7,criter_colone -19,criter_d -22,criter_dans -38,criter_de -30
criter_du -10,criter_en -9,criter_enviro 33,criter_et -7,criter_le -6,criter_legaux -18,criter_object -4,criter_pour -6,criter_prix -26,criter_que -7
criter_une -4,criter_votes -8,critiq 51,critiq_de 36,croire 25,crois 13,crois_pas -12,crois_qu 8,crois_que -33,crois_toi 8,crois_tu 21,croisa -14
croise 21,croit -39,croix 30,croix_rouge -12,cros -11,ctp -18,cuisin 14,culpab 29,cultur -7,cultur_au 7,cumul -17,curate 7,curios 6,cv 36,cv_avec 20
cv_ci 21,cv_dans -18,cv_de 16,cv_des -41,cv_du 10,cv_en 4,cv_et 38,cv_le -9,cv_nuls 7,cv_pour 35,cv_que 11,cv_qui 10,cv_recus -4,cv_sont 33,cyclis 11
d -27,d_abord 4,d_absenc 26,d_aces -46,d_acompa -16,d_acord -82,d_acte -11,d_actes 26,d_activi -28,d_acueil -9,d_adequa 16,d_adhere 8,d_adjoin 7
d_admini 6,d_afaire 13,d_aficha -22,d_afiche -23,d_age -38,d_agent -14,d_agents -36,d_agreme -31,d_aide 36,d_aides -23,d_aler 3,d_alerte -7,d_amende 3
d_analys 11,d_ancien 16,d_ane 19,d_animat -23,d_anonce -42,d_aout -13,d_aparte 30,d_apel -26,d_apreci -11,d_aprent 8,d_apres 38,d_arbitr 35
d_archit -30,d_archiv -43,d_aret 14,d_arete -26,d_argent 17,d_arive -44,d_arme 7,d_artifi 5,d_artist -9,d_asidui 24,d_asises -10,d_asista 3
d_asocia -63,d_astrei -18,d_asuran -30,d_asvp -6,d_atache 4,d_atelie -9,d_atente 20,d_atesta 35,d_atribu -6,d_atsem 4,d_autori -18,d_autre -32
d_autres 31,d_avance 40,d_averti -16,d_avis -40,d_aviser 5,d_avoir -10,d_eau -24,d_echang 6,d_echean -11,d_ecrire 29,d_ecritu 13,d_eforts 17
d_electi -13,d_electr 25,d_eles 3,d_eleve 46,d_eleves 31,d_emarge -37,d_embauc 36,d_emploi -31,d_en -9,d_encadr -6,d_enfant -52,d_engage -29
d_enquet -7,d_entre -20,d_entrep -27,d_entrer 5,d_entret -7,d_envoi -19,d_equipe 22,d_esai 7,d_etabli 3,d_etat 7,d_ete 45,d_etre 34,d_etudes 26
d_eurovi 30,d_eux 22,d_evacua -35,d_evalua -10,d_exclus 66,d_experi 15,d_explic -27,d_habita 53,d_habitu 8,d_heberg 16,d_heures 24,d_hier -9,d_homage 5
d_honete 20,d_honeur 18,d_hotel 29,d_humour -11,d_hygien 46,d_ici 36,d_ide 10,d_identi -29,d_ides 7,d_impaye 36,d_implan 8,d_imposi -36,d_impot -37
d_incapa -27,d_incide 17,d_inflig -11,d_inform -29,d_inscri -34,d_insert 23,d_instru 3,d_interd -7,d_intere 6,d_interv 27,d_introd -10,d_invest -22
d_invita -7,d_object -20,d_observ -29,d_ocupat -4,d_oeuvre 9,d_ofice 46,d_oficie 12,d_ofre -9,d_ofres -46,d_oposit -30,d_or 22,d_ordre -21,d_ordure 11
d_origin 9,d_orthog -12,d_ouvert -32,d_un -34,d_une -48,d_urbani 27,d_urgenc -6,d_usager 18,da 9,da_silva 9,dale -16,dalo -17,dame 39,dame_de -8
dame_est -9,dame_qui -15,dame_vient 9,danger 41,danger_du 46,danger_et 6,danger_ou 3,danger_pour 16,dans -30,dans_ce 15,dans_ces 25,dans_cet -50
dans_cete 10,dans_chaque -62,dans_dix 16,dans_l -53,dans_la 43,dans_le 66,dans_les 15,dans_leur 43,dans_leurs 25,dans_notre -48,dans_quel -9
dans_quels -39,dans_sa -9,dans_ses -6,dans_son 9,dans_tous 36,dans_trois 31,dans_un -40,dans_une -49,danse 32,date -49,date_d -34,date_de -48
date_du -45,date_et -7,date_lieu -15,date_limite -29,date_objet -3,date_pour -12,dates -52,dates_6 -11,dates_avec -20,dates_d -7,dates_dans -35
dates_de -28,dates_des -4,dates_et -39,dates_laquel -55,davant -11,de -19,de_0 26,de_1 48,de_10 -19,de_12 17,de_14 -3,de_150 -18,de_19 20,de_1994 -22
de_2 -23,de_20 6,de_2014 -21,de_2019 -23,de_2023 -14,de_2024 -17,de_2025 -33,de_2026 -25,de_23 7,de_24 5,de_2e 10,de_3 -51,de_30 -40,de_300 33
de_3e -16,de_4 -14,de_40 4,de_42 8,de_50 22,de_500 5,de_540 -4,de_6 -26,de_8 7,de_800 -13,de_9 -12,de_90 25,de_a 40,de_avec 6,de_bad -20,de_baigna -13
de_bail -14,de_bain -12,de_baiser -5,de_balcon 21,de_basin -3,de_bati -11,de_benefi 3,de_benevo 5,de_bertin -7,de_biblio 4,de_bien 12,de_bienve -18
de_boison 4,de_bon 9,de_bone 32,de_bones 7,de_bons -42,de_bord 4,de_bourse 11,de_brigad -4,de_bus -40,de_cabine -5,de_caise 26,de_campag 33
de_candid -42,de_cantin 15,de_car 6,de_caract -27,de_carte 36,de_case -6,de_catego -30,de_ce -50,de_celes -11,de_celui 41,de_centre -7,de_ces -28
de_cet 45,de_cete -15,de_ceux 23,de_chacun 45,de_chance 31,de_change 20,de_chanti 69,de_chaque 37,de_charge 8,de_chars -11,de_chaudi -16,de_chause -3
de_chef 4,de_chien 6,de_chiens 7,de_choisi -9,de_cia -5,de_cinq -6,de_circul -24,de_clara 15,de_clase -29,de_clasem -5,de_club 8,de_cm2 -24,de_coeur -3
de_colas 16,de_colone -10,de_comand -3,de_coment -7,de_comisi -16,de_compet 46,de_compla 5,de_compor 21,de_compos -9,de_compte -11,de_comuni 31
de_conces -34,de_conclu -55,de_concou -43,de_condol -24,de_condui 33,de_confia 35,de_conge 5,de_conges -37,de_consei 3,de_conser -22,de_consta -21
de_constr -19,de_consul -23,de_contra -11,de_contro -14,de_conven -11,de_convoc -29,de_cordin -11,de_coresp 39,de_corine 12,de_cotati -32,de_cote 22
de_courie -26,de_creche 61,de_criter -3,de_cuisin -23,de_cv -71,de_danger 23,de_danse 34,de_date -10,de_dates -29,de_debala -4,de_decemb 8
de_decisi -22,de_decroc 33,de_degene 13,de_delega -13,de_delibe -38,de_demain 11,de_demand -43,de_demisi 19,de_deneig 18,de_denres 7,de_depart -21
de_depot -39,de_deroga 43,de_design -14,de_dete -9,de_detres 47,de_deux -13,de_dgs -11,de_dinde -11,de_direct -9,de_discri -20,de_dix -26,de_docume -7
de_domici -41,de_dosier -61,de_douze 4,de_droit -35,de_droits -10,de_durand 14,de_facon 24,de_factur -32,de_faire -7,de_famile -74,de_fatou 14
de_felici -37,de_femes -67,de_fermet -10,de_fiabil 28,de_fiche -21,de_fin -36,de_financ -20,de_foi 38,de_fois -23,de_foncti -52,de_format 10
de_formul -4,de_fosoye 7,de_fot -31,de_fourie -5,de_fourni -28,de_fragil 32,de_franca 35,de_fraude 17,de_freque -33,de_fusion -6,de_garant -7
de_garde 21,de_garder 10,de_gardie -38,de_gare -3,de_gens 11,de_gerer 5,de_gestio -41,de_grade -30,de_gravat -9,de_gravit 26,de_greve -8,de_guiche -6
de_gymnas 4,de_hand -30,de_harcel 5,de_janvie -16,de_jardin -9,de_jeudi 39,de_jeunes 38,de_jeux -17,de_jouer 65,de_jouets -8,de_jour -8,de_jours 59
de_judo -29,de_jugeme -50,de_juger 14,de_jumela 17,de_jury -21,de_justif -12,de_kevin -33,de_l 24,de_la 23,de_laiser -43,de_langag -31,de_lectur -29
de_les 21,de_letre -24,de_leur 17,de_leurs 36,de_liaiso 3,de_lignes -9,de_lire 12,de_liste 13,de_livres -15,de_logeme -7,de_loin -38,de_loisir -15
de_louer -13,de_loyer -17,de_lui 38,de_lundi -15,de_m 25,de_ma -25,de_mail -16,de_mainte 31,de_mairie -21,de_maison -11,de_maitri -15,de_mandat -17
de_manier 14,de_marc -9,de_marche -35,de_mardi 29,de_mariag -12,de_mauvai 34,de_me 48,de_medail -40,de_mediat -39,de_menace 28,de_menage -25
de_merci -12,de_merite 37,de_mes 29,de_metre 30,de_micro -9,de_mise -7,de_mision -6,de_mle 30,de_moi -15,de_mois 56,de_moitie -41,de_mon 13,de_monde 26
de_montag -15,de_motiva 39,de_musiqu 29,de_mutati 28,de_nadia 3,de_naisan -42,de_naivet 21,de_ne -37,de_neige 19,de_netoya 20,de_niveau 11,de_noel -31
de_nom 6,de_nomina -25,de_noms -29,de_non -17,de_nos 31,de_notati -24,de_note -11,de_noter -60,de_notes 7,de_notifi -22,de_notre 70,de_nous 29
de_nouvel 32,de_novemb 6,de_nuit 25,de_numero -14,de_onze -17,de_page -5,de_paie -26,de_paieme -10,de_papier -8,de_parait 31,de_parent 34,de_parkin 17
de_partir 14,de_pasage -8,de_patrou 15,de_paul 47,de_peintu -21,de_penali 9,de_perdre 4,de_permis -17,de_person -29,de_pertin 22,de_petanq -35
de_piano 13,de_pieces -14,de_pilota 8,de_piscin 59,de_place -42,de_places 36,de_plaisa 4,de_plus -20,de_poesie 27,de_pointa -6,de_points 68
de_police -13,de_polici 10,de_polite -45,de_port 15,de_portag -42,de_porter -6,de_poser 5,de_poste -63,de_pouce 14,de_poule -33,de_preavi -51
de_precar 25,de_precis -25,de_prefer 61,de_preins -20,de_prese -33,de_presen -33,de_preven -19,de_prime 41,de_priori 45,de_prise 23,de_prix -42
de_profes 24,de_projet 33,de_prolon -14,de_protec -6,de_pueric -6,de_pv 57,de_quarti 41,de_quatre -6,de_quel 6,de_quele -50,de_quelqu 25,de_questi -45
de_qui 36,de_quinze -9,de_quoi 12,de_radiat 18,de_radica 23,de_rapel -18,de_raport -26,de_recept -31,de_recete -22,de_receve -19,de_recevo -7
de_recidi 48,de_recoma -46,de_recour -28,de_recrut -41,de_redact -28,de_refect -52,de_refus 12,de_regise -10,de_rejet -29,de_reloge 23,de_remerc -20
de_remise -29,de_rempli -8,de_rencon 8,de_rendez -17,de_renouv -23,de_renov 11,de_rentre -16,de_repas -14,de_repond 4,de_repons -25,de_repris 36
de_resour 30,de_respon -10,de_restau 13,de_result -9,de_retard -14,de_reteni 10,de_retire -8,de_reunio -25,de_reusir 9,de_reusit 9,de_revenu 42
de_revisi -11,de_revoca 4,de_risque 34,de_route -9,de_rsa 7,de_rue -26,de_rugby 55,de_s 3,de_sa 41,de_saint -12,de_saison 26,de_sale 46,de_samedi -4
de_sancti -28,de_sante 36,de_satisf -32,de_savoir 28,de_se 12,de_seance 4,de_secour 41,de_secret 16,de_secteu -28,de_securi -5,de_sejour 4
de_select -15,de_sept 12,de_septem 4,de_serieu 24,de_servic -19,de_servir 30,de_ses 40,de_signal -29,de_signat -44,de_sincer 53,de_six -67
de_solida -27,de_someil 20,de_son 14,de_sonia 41,de_sortie -14,de_specta 15,de_stage 4,de_stands -10,de_statio 12,de_subven -37,de_suite -5
de_surend 23,de_survei -6,de_suspen -11,de_suspic 15,de_sylvie 9,de_synthe -36,de_t3 -54,de_table -19,de_tablea -11,de_teleph -9,de_teletr 19
de_temps -74,de_tenir 12,de_tenis -17,de_terain 31,de_terase 5,de_tes 43,de_theatr 13,de_titula -6,de_tom -8,de_tous -12,de_tout 7,de_traite 16
de_tranch 11,de_transm 24,de_travai -54,de_travau -12,de_traver 10,de_triche 4,de_trois 25,de_troisi 18,de_trop 23,de_troubl 38,de_un 22,de_une 14
de_vacanc -37,de_valeur 44,de_vehicu -18,de_vendre -7,de_venir 4,de_veteme 15,de_vie 17,de_vingt 20,de_violen -7,de_violon 25,de_visite 30,de_voeux -31
de_voile 26,de_voir 38,de_voirie -12,de_voisin 9,de_voix -34,de_volont 4,de_vote -15,de_voter 16,de_vous 16,de_vrai 54,de_vrais 6,de_vulner 26
de_yanis 7,de_zero -8,debala -4,debat -5,debate 16,debats -11,debit_de 4,debit_tempor -12,debite 12,debite_de 12,debord -5,debout 32,debrou 33
debrou_toi 22,debut -17,debuta 22,debute -19,debute_le -8,decale -20,decemb -33,decemb_a -11,decena -43,decenc -34,decern 42,decern_les 42
decern_par -20,deces -32,dechet -39,dechir -5,decide -37,decide_a 33,decide_apres -23,decide_d -12,decide_de -63,decide_du -19,decide_en -21
decide_et 16,decide_hier -10,decide_le -6,decide_mais 6,decide_par -28,decide_qui 23,decide_si 26,decide_un -19,decisi -35,decisi_d -43,decisi_de -32
decisi_du -38,decisi_est -17,decisi_pour 36,decisi_prise -8,decisi_propos 60,decisi_signe -24,declar -38,declar_a -12,declar_dans -43,declar_de -25
declar_je 14,declar_les -3,declar_par -36,declar_pas -5,declar_preala 46,declar_sans -20,declar_seulem -24,declar_sur -4,declin -20,deco 22,decomp -23
decor -16,decore 15,decoup -4,decouv -9,decret -33,decret_de -16,decris -4,decris_le -13,decris_les -13,decrit 48,decrit_ci 42,decrit_par 16,decroc 37
decroc_de 30,decroi 28,dedans -15,dede -7,dedica -19,deduir 8,deduis 50,defail 42,defaut 44,defaut_de 53,defavo 49,defavo_a 19,defavo_en 24
defavo_et -7,defavo_pour 4,defavo_sur 22,defens -31,defens_observ -9,defini -48,defini_legale -11,degene 13,degrad -17,degre 44,degre_de 44,degrev -6
dehors 53,deja -15,deja_eu 13,deja_valide -8,dejeun -5,delai -26,delai_d -7,delai_de -32,delai_pour -19,delais -37,delais_de -21,delais_pour -8
delega 24,delega_a 27,delega_aux 4,delega_de -11,delega_italie -5,delegu 45,delegu_au -20,delib -26,delibe -30,delibe_atribu 18,delibe_avec 7
delibe_creant -13,delibe_d 57,delibe_du -32,delibe_en -20,delibe_fixant -22,delibe_instit -6,delibe_n -8,delibe_par -15,delibe_pour -26,delibe_qui 6
delibe_sur 51,delica -25,delinq 6,delivr 9,delmas 28,demain 44,demain_et 7,demain_matin 19,demand 27,demand_300 4,demand_a -77,demand_au -39
demand_aux -5,demand_ci 23,demand_coment -32,demand_compos -3,demand_d -15,demand_dans -5,demand_de 40,demand_du 32,demand_en -45,demand_est -48
demand_et 17,demand_fais 33,demand_hlm 12,demand_je 10,demand_l -10,demand_la 47,demand_le -14,demand_les 18,demand_montan -4,demand_par 40
demand_pas -25,demand_pour -11,demand_pourqu -38,demand_puis 4,demand_qu -61,demand_que 8,demand_qui -8,demand_sans -3,demand_sur -9,demand_un -48
demarc -40,demate -7,demena -33,demeur -4,demeur_a -12,demeur_au -24,demi 34,demi_page 24,demisi 22,demons -7,demont 16,demont_le 4,demoti 20
deneig -12,denis 50,denres 7,depart -55,depart_12 -8,depart_a -18,depart_ces -5,depart_des -6,depart_deux -6,depart_en -29,depart_et -32
depart_expliq -6,depart_les 31,depart_n -10,depase 12,depase_de 7,depend 15,depend_de 5,depens -54,deplac -13,deport -32,depose 6,depose_par -25
depose_une -19,depot -30,depot_d 23,depot_de -28,depot_des -19,depot_pour -6,depot_sauvag 40,depots -29,depots_sauvag -29,depoui -35,depoui_du -21
depres 25,depuis -12,depuis_2009 -15,depuis_2019 -16,depuis_2021 -12,depuis_des 21,depuis_deux -14,depuis_hier -25,depuis_janvie -9,depuis_la -10
depuis_le -7,depuis_mars 4,depuis_neuf 10,depuis_que -20,depuis_septem 8,depuis_trois 19,derby 21,derier 57,dernie 30,dernie_anes -32,dernie_colone 53
dernie_ligne 32,dernie_place 9,dernie_raport 17,deroga 14,deroga_a -22,deroga_des 18,deroga_scolai -27,deroul -39,deroul_d -9,deroul_de -16
deroul_le -5,deroul_un -12,des_12 45,des_4 37,des_6 -24,des_action -7,des_adjoin 27,des_admis 24,des_adrese 4,des_agents -62,des_aines -9,des_amis 22
des_animat 11,des_arets 7,des_argume 49,des_aseseu -19,des_asista -42,des_asocia -20,des_asos 39,des_atribu 59,des_auteur 21,des_autres 8,des_auxili 4
des_benefi -9,des_besoin -40,des_bilans 8,des_bleus 8,des_bureau 34,des_cadres 20,des_candid -47,des_capaci 5,des_cas -10,des_cases -18,des_chalet -22
des_champs -7,des_charge -39,des_chiens -26,des_chifre -21,des_choses -5,des_cinq -5,des_cles 8,des_clubs 45,des_cm2 12,des_colect 5,des_colegi 25
des_comerc 39,des_compte 30,des_conges -17,des_consei 12,des_consom -8,des_contra 14,des_courie 49,des_crenea -4,des_criter -32,des_cv 10,des_dates -8
des_dechet -14,des_delegu -15,des_demand -12,des_depots -5,des_deux 47,des_devis -28,des_dix -13,des_docume -36,des_domain -22,des_dosier 8
des_douze -11,des_droits -6,des_ecoles 20,des_elus -48,des_emplac -20,des_encadr 20,des_enfant -42,des_enseig 7,des_entrep -40,des_entret -48
des_equipe -4,des_etapes -26,des_etoile 36,des_exempl -4,des_exposa -5,des_faits -44,des_famile 22,des_fetes 18,des_fichie 7,des_financ -11
des_foncti -13,des_fourni 83,des_gens 15,des_habita -42,des_heures 6,des_histoi 12,des_huit 23,des_impaye 8,des_incide 15,des_incivi -4,des_indica -29
des_indivi 57,des_inscri -53,des_jardin -14,des_jeunes 52,des_jures -29,des_justif -36,des_laurea -20,des_le -20,des_letres -16,des_lieux 6
des_lilas 40,des_listes -7,des_locata 43,des_logeme -27,des_lots -25,des_mails 13,des_mains 6,des_maison -10,des_mariag -13,des_martin 17,des_mauvai 16
des_membre -49,des_memoir 18,des_metier 7,des_mois 21,des_mots 21,des_neuf 41,des_noms -20,des_notes 7,des_nouvea -10,des_numero -17,des_objets -19
des_ofres 40,des_onze 26,des_oposan 11,des_parcel -41,des_parent 34,des_perman -21,des_person -29,des_petits 31,des_photos 22,des_pieces -41
des_places -38,des_planin 6,des_plis -14,des_points -14,des_pompie -23,des_presid -24,des_prets 6,des_primes 15,des_prix -54,des_proble 5,des_profes 22
des_projet 64,des_promou -7,des_propri 7,des_quatre 49,des_questi -42,des_raison 33,des_reclam -6,des_regles -5,des_remarq -4,des_repas -26
des_repons -10,des_resour -22,des_result -39,des_retard 3,des_revenu 21,des_risque -33,des_rivera 25,des_rues -51,des_sages 11,des_saison -9
des_sales 8,des_sancti -6,des_secour -14,des_sept 21,des_servic 5,des_sigles -24,des_six 18,des_sports -57,des_stagia 25,des_subven -16,des_temoin 20
des_tileul 15,des_travau -29,des_trente 3,des_trois 44,des_usager 4,des_vacanc -6,des_vehicu -4,des_vignes 3,des_visite 6,des_vitres -9,des_voisin -13
descri -28,descri_de 49,design -33,design_de -8,design_l 41,design_la -4,design_le 32,design_les -24,design_m -8,design_par -34,design_person -48
design_un 14,desine_le -28,desins 26,desord -26,desorm -7,desous 6,desous_cest -19,desous_design 6,desous_et 11,desous_la 20,desous_le -6
desous_lequel -61,desous_pour -17,destin -7,destin_aux -6,desus 10,desus_de 7,detail -28,detail_les -13,dete 24,dete_de 34,detect 37,detect_les 16
determ 35,determ_la -24,determ_le 4,determ_les 13,determ_qui 10,determ_si 34,detes 23,detes_de -10,detres 50,deux 18,deux_a 23,deux_adjoin 8
deux_ados 8,deux_agents 40,deux_ans -8,deux_archit 14,deux_asocia 15,deux_autres -26,deux_bureau 10,deux_candid 35,deux_clubs -8,deux_colegu -11
deux_colone -50,deux_comerc 17,deux_courie 46,deux_d 5,deux_demand 30,deux_dernie 10,deux_devis 4,deux_dis 3,deux_dosier 33,deux_emploi -4,deux_en -13
deux_enfant 26,deux_est 21,deux_et 32,deux_etoile 9,deux_famile 11,deux_fichie -24,deux_finali 9,deux_fois 31,deux_groupe 8,deux_jours -10,deux_la -42
deux_le 18,deux_letres 16,deux_lignes -22,deux_listes -13,deux_locata -12,deux_logici -17,deux_macons 5,deux_mamans 30,deux_minute -48,deux_mises -21
deux_modele -41,deux_mois -35,deux_noms 5,deux_ofres -9,deux_ont 5,deux_pages -29,deux_paragr -32,deux_pasage -7,deux_person 14,deux_phrase -50
deux_places 8,deux_plaign 6,deux_postes 43,deux_profil 60,deux_qu -15,deux_qui 10,deux_rempla 6,deux_repren 5,deux_saison 8,deux_salair 5
deux_semain -12,deux_stagia 8,deux_tas 16,deux_temoig 32,deux_titres -44,deux_velos -12,deux_versio 8,deux_voisin -38,deuxie -35,deuxie_adjoin -3
deuxie_et -14,deuxie_fois 17,devais 36,devait 14,devait_choisi 10,devant 22,devant_chaque 18,devant_l -14,devant_la -14,devant_le 23,devant_quel -11
develo -16,deviat -13,devien -8,devine 28,devine_a 13,devine_l 11,devine_lequel 12,devine_lesque 28,devis 33,devis_et 5,devoir 25,devoir_des -6
devons 22,devons_nous 8,devoue 7,devrai 46,devrai_avoir 22,devrai_ele 11,devrai_etre 36,devrai_je 4,devrai_obteni 6,devrai_on 29,devrai_paser 12
devrai_recevo 29,dgs 12,dgs_d 11,dgs_veut 11,diagno -17,diagno_du -23,dialo_est -16,dialo_et 4,dialog -26,diara -4,diaye 6,dicte -56,dicte_ce -22
dictes -7,dictio -36,difere -38,difere_de -4,difere_entre -34,dificu 26,digne 31,digne_d 19,digne_de 15,dignes 56,dignes_d 44,dignes_de 23,dimanc 9
dimanc_le 21,dinde -11,diop -3,diplom -44,diplom_a -16,diplom_anes 15,diplom_de -20,diplom_declar -10,diplom_et -27,diplom_experi 11,dirais 25
dirais_tu 18,dircab 27,dire -60,dire_a -25,dire_que -38,dire_qui -40,dire_quoi -16,dire_sans -16,dire_si 16,direct 3,direct_a -43,direct_d 28
direct_de 61,direct_des -17,direct_du 20,direct_est 18,direct_et -42,direct_genera 22,direct_le -25,direct_pour -16,direct_souhai 9,direct_veut 18
dirige 29,dirige_le 6,dis 10,dis_a 25,dis_au 23,dis_avoir 5,dis_ce 15,dis_chaque -24,dis_etre 29,dis_il 9,dis_je -12,dis_juste 27,dis_l -9,dis_la -40
dis_laquel -4,dis_le -58,dis_lequel 22,dis_non -12,dis_nous 28,dis_oui 33,dis_qu 26,dis_que 35,dis_qui 52,dis_quoi -55,dis_si 42,dis_travai 11
dis_vrai 9,disant 31,disant_qui 14,discip -19,discip_a -4,discip_avec 59,discip_decide -4,discip_du -14,discip_et 28,discip_le -27,discip_pour -17
discou -38,discou_de -36,discou_des -6,discou_du -15,discou_pour -31,discre 31,discri -30,discut 22,dise 14,disent 15,dispar 11,dispon -36,dispos -12
dispos_de -13,dispos_du -3,dispos_les -11,disput 20,disput_le 6,distan 19,distin 21,distin_les 20,distri 4,distri_aux -8,distri_les 61,dites 37
dites_moi 28,dites_si 5,divers -7,divise 4,divisi 12,divorc 5,dix 24,dix_ans 10,dix_benefi -5,dix_dernie -16,dix_huit 9,dix_jeunes 18,dix_jours -16
dix_lignes -16,dix_meileu 12,dix_minute -21,dix_mots -10,dix_neuf -10,dix_ordina 31,dix_phrase -7,dix_premie 24,dix_questi -35,dizain -4,dizain_de -24
docile 53,docteu_maurin -5,docume -46,docume_a -8,docume_sans -6,docume_unique -11,dois -19,dois_je -75,dois_rapele 9,dois_rendre 4,dois_transm -11
doit -34,doit_avoir 23,doit_choisi 29,doit_conten -8,doit_ele -20,doit_encore -34,doit_faire -19,doit_fourni -31,doit_il -61,doit_nomer 5,doit_on -10
doit_partir 26,doit_pas -24,doit_rester 11,doit_tranch 9,doiven -14,domain -26,domain_public -7,domain_sport -5,domici 25,domici_a 11,domici_chez 8
domici_est 32,donant 18,donc 32,donc_a 26,done 17,done_a 39,done_aux -26,done_des 4,done_deux 9,done_l 17,done_la 12,done_le -36,done_moi 47
done_par -17,done_suite -17,done_ta 82,done_ton -14,done_un 26,done_une -55,donent 17,donent_leur -15,doner 37,doner_a 15,doner_au 11,doner_d -29
doner_de 30,doner_la 42,doner_les 6,doner_un 4,donera 22,donera_tu 16,dones -27,dones_par -23,donez 25,dont_deux -18,dont_la -26,dont_le -11,dont_un 11
dont_voici 21,dormir 17,dos 9,dosier 24,dosier_a 9,dosier_anonym 31,dosier_avant -56,dosier_benali 43,dosier_comple -28,dosier_d -69,dosier_dans -12
dosier_defens -9,dosier_depose 55,dosier_des 18,dosier_du -39,dosier_en 4,dosier_est 4,dosier_et 44,dosier_fsl -11,dosier_hadad 11,dosier_les 36
dosier_n -28,dosier_par 18,dosier_que 36,dosier_qui 25,dosier_sans -23,dosier_sont -7,dosier_sur 21,dosier_un 42,dotati 4,double 30,doublo -63
doublo_dans -72,douce 8,douche -9,doue 26,doute 12,doute_sur -8,douteu 30,doux 27,douze 39,douze_candid 11,douze_demand 5,douze_places 8
douze_questi -23,dpe -36,dr 11,dr_vial 11,draft -30,draina -46,drapea -9,drese_l -18,drese_la 19,drese_le 8,dreser 7,dreser_le -15,dresez 13
dresez_le -6,drh 6,drh_a -27,drh_doit 24,drh_qui -5,droit -53,droit_a -24,droit_au -26,droit_de -60,droits -33,droits_dosier -9,droits_et -6,dst -25
du -6,du_10 -4,du_11 -19,du_12 -37,du_14 -38,du_15 -38,du_17 -10,du_18 -11,du_1er -20,du_2 -26,du_20 -28,du_22 5,du_2e 16,du_3 -33,du_30 -8,du_31 -4
du_3e 23,du_4 -8,du_5 -43,du_6 -14,du_7 -22,du_8 -26,du_9 -18,du_baileu -32,du_bar -11,du_benevo 9,du_bilan -20,du_bourg -16,du_bruit -23,du_budget 43
du_buleti -17,du_bureau -35,du_cabine -18,du_campin 30,du_candid 56,du_cap -16,du_car -3,du_carnav 9,du_catalo -29,du_centre -7,du_cgct -23,du_ch -4
du_chanti -61,du_chef 7,du_chien 22,du_cia 17,du_cimeti -24,du_clspd 25,du_club -30,du_cmj -18,du_code -28,du_coin -5,du_colis -23,du_comand 14
du_comerc 10,du_comisa -16,du_comite 48,du_compor 7,du_compte -23,du_concou 28,du_confli 25,du_consei -5,du_consen -15,du_conser 28,du_conte -10
du_contra -28,du_courie 8,du_cout -8,du_criter 52,du_cst 6,du_dalo -14,du_depart -57,du_depot 34,du_depoui -20,du_dernie 38,du_deuxie 18,du_dgs -13
du_dimanc 19,du_diplom 16,du_direct 14,du_dispos 14,du_docume -22,du_dojo -8,du_dosier -11,du_festiv 44,du_feu -7,du_fichie 53,du_fleuve 4,du_fonds 18
du_forum -6,du_fot 27,du_four -14,du_foyer -16,du_futur 12,du_gardie -24,du_genre 34,du_gerant 4,du_guiche -5,du_gymnas -6,du_jardin 22,du_jour -23
du_judo -7,du_jumela -3,du_jury -12,du_kiosqu 5,du_lac 29,du_laurea 18,du_lavoir -5,du_local 12,du_logeme 47,du_logici 32,du_lot 57,du_maire -23
du_marche -12,du_mardi 4,du_matin -21,du_medeci -3,du_meileu 16,du_mercre 15,du_merite -18,du_minibu 7,du_minist -10,du_montan 27,du_mot -30
du_moulin 14,du_multi -4,du_mur -11,du_nom -37,du_nombre 50,du_nouvea -5,du_nouvel -63,du_numero 8,du_parc -15,du_parcou -8,du_parkin 10,du_parvis 21
du_patrim -46,du_perisc 25,du_permis -13,du_person -18,du_plafon -9,du_plaign -23,du_plan -42,du_planin -14,du_plu -15,du_pont -20,du_port -21
du_portag 28,du_poste -9,du_prefet -9,du_premie -25,du_presby 9,du_presid -7,du_prix -32,du_procha -8,du_procur -19,du_prof 16,du_projet -22
du_public -7,du_pv -40,du_quarti 41,du_raport -59,du_recour -16,du_recrut 22,du_regist 43,du_reglem -32,du_repas -9,du_respon -5,du_reste 30,du_rgpd -6
du_rsa 20,du_rugby -14,du_samedi 15,du_scruti -28,du_secour 20,du_secret 22,du_sejour 23,du_serieu 14,du_servic 67,du_site 7,du_snack -4,du_sporti 17
du_square 25,du_t4 12,du_tablea 21,du_tableu 33,du_temps 44,du_tenis 4,du_terain -29,du_tirage -23,du_toit 7,du_tourno -38,du_tout 18,du_tram 4
du_travai -8,du_tribun -16,du_trimes 17,du_val 10,du_velo 10,du_vilage -4,du_voisin -22,du_vote -20,dubois -18,dufour -5,dumas 27,dumont 8,duplic -8
dupuis 31,durand 20,durand_freres -11,durand_ou 18,durand_tp 14,dure -42,dure_d 50,dure_de 29,dure_le -37,dures -11,duval 4,duval_ou 3,dynami 17,e 69
e_les 64,each 8,each_aplica -9,each_tenant 15,early:0 -20,early:000 25,early:01 -15,early:02 8,early:03 -8,early:07 -14,early:08 -8,early:1 16
early:10 13,early:100 -14,early:11 12,early:112 -8,early:118 -30,early:120 13,early:121 -12,early:130 10,early:14 -11,early:140 6,early:14h 6
early:15 -17,early:150 -25,early:16 -31,early:17 25,early:184 -17,early:19 49,early:1901 -9,early:1er -27,early:1re -19,early:20 -27,early:200 -7
early:2009 -30,early:2012 -19,early:2014 -21,early:2019 -19,early:2021 -7,early:2023 -28,early:2024 -22,early:2026 -22,early:2027 -7,early:21 -32
early:210 -28,early:212 -26,early:214 -9,early:22 25,early:23 34,early:24 5,early:240 -26,early:25 -8,early:250 -15,early:26 21,early:27 17,early:28 18
early:29 14,early:290 -10,early:2e -11,early:3 9,early:30 17,early:300 28,early:31 42,early:310 -21,early:312 -8,early:32 17,early:34 9,early:35 -16
early:38 -20,early:388 -9,early:398 9,early:3e -8,early:4 -27,early:40 34,early:400 15,early:412 11,early:42 5,early:43 -39,early:44 -5,early:45 18
early:450 -48,early:46 5,early:47 -18,early:48 -9,early:480 -28,early:4e 20,early:5 -16,early:50 46,early:500 -18,early:51 36,early:52 7,early:53 -6
early:540 18,early:58 -43,early:6 -46,early:60 12,early:600 -26,early:62 -19,early:63 15,early:640 4,early:7 -8,early:74 -8,early:8 34,early:80 15
early:800 -25,early:84 23,early:87 -7,early:88 -7,early:9 -44,early:90 17,early:900 -10,early:91 22,early:a -18,early:abadie -7,early:abando 19
early:abime 8,early:abord -14,early:abri 18,early:abribu 8,early:absenc 9,early:absent 64,early:absten -22,early:abusen 7,early:academ -29
early:acepta 4,early:acepte -35,early:aces 6,early:acesib -6,early:achete 20,early:aciden -36,early:acompa 3,early:acord -48,early:acorde -21
early:acords -19,early:acroch 32,early:acueil 48,early:acuse 37,early:adapta 6,early:adapte -9,early:adequa 6,early:adhere 12,early:aditio -17
early:admini -18,early:admira 25,early:admisi 5,early:ado 8,early:adoles 18,early:adopte -12,early:ados 26,early:adouci -25,early:adrese -30
early:adulte 5,early:aequo 31,early:aere 23,early:afaire 18,early:afaise -13,early:afecte -14,early:aficha -8,early:afiche -23,early:afirme 6
early:ag -31,early:age 36,early:agent 20,early:agente 7,early:agents 12,early:ages 14,early:agreme 6,early:agresi -37,early:ai 25,early:aide -23
early:aides 4,early:aimabl -31,early:aime 5,early:aimera 6,early:aines -4,early:ainsi 6,early:air 5,early:aire 5,early:aise 4,early:ait -23
early:ajourn -18,early:ajoute 13,early:alcol 20,early:ale -21,early:alerte -21,early:alimen -4,early:alocat 7,early:alphab -33,early:alvare 6
early:amateu 29,early:ambian 6,early:amende 19,early:ami 9,early:amiabl -7,early:amical 8,early:amis 4,early:an -26,early:anais -6,early:analys -17
early:ancien 9,early:ane 35,early:anes 7,early:anexe 27,early:anglai -28,early:anonca -19,early:anonce -58,early:anonym 50,early:anorma 3
early:anouk -5,early:ans 28,early:antece 13,early:anteri -14,early:anuel -41,early:anuels -8,early:anule -9,early:aout -12,early:aparte 25
early:apel 10,early:apele -7,early:apelen -10,early:apeler 46,early:apels -10,early:apliqu -32,early:aporte 4,early:apreci -22,early:aprent 5
early:apres -41,early:apte -9,early:apui 7,early:apuyer 5,early:arabe -15,early:arbitr 40,early:arbres -48,early:archit 17,early:archiv 20
early:aret 34,early:arete -31,early:aretes -4,early:arets 15,early:argent 8,early:argume 4,early:arive 23,early:ariven -10,early:ariver -21
early:arives -3,early:arpege -8,early:art -6,early:articl -22,early:artifi 13,early:artisa 10,early:artist 11,early:as 15,early:ascens 9
early:asembl 27,early:asez 24,early:asimil 27,early:asista 17,early:astrei 31,early:asuran -6,early:asureu -16,early:asvp -14,early:ataque 10
early:atelie -17,early:atends 11,early:atendu -8,early:atente -37,early:atesta 24,early:atitud 35,early:atribu -31,early:atsem 16,early:au 24
early:aubin 24,early:aubry -27,early:aucune -31,early:auditi 44,early:aupres -3,early:aura -20,early:aurais -20,early:aurait 18,early:ausi 47
early:autant -4,early:auteur 43,early:autist 7,early:auto -13,early:automa -12,early:autono 26,early:autori 58,early:autour 5,early:autre 26
early:autres 18,early:aux -51,early:auxili 5,early:avait 7,early:avance -30,early:avant -25,early:avec 24,early:avenan -8,early:averti 14,early:avez 13
early:avis -68,early:avons -9,early:b 17,early:bac -26,early:bachel 14,early:bad 21,early:bafa -5,early:bagare 22,early:bail 16,early:baileu 11
early:baise 4,early:balaye 7,early:balcon -17,early:banque -14,early:bar 34,early:bareme -44,early:barnum 7,early:bas 29,early:base -19,early:basin -4
early:bati -27,early:batime -25,early:batipl 5,early:bavard 17,early:be -14,early:beau 30,early:beauco 24,early:bebe 19,early:bebes 25,early:benali 22
early:benefi 12,early:benevo 35,early:bercea 37,early:bertra 8,early:besoin 4,early:biblio 47,early:bidon 12,early:bien 11,early:bilan -13
early:bilans 15,early:bio -11,early:biogra 26,early:bizare 34,early:blague -15,early:bleu 10,early:bleue 28,early:bleus 8,early:blin 39,early:bloc -3
early:bloque -7,early:boamp -21,early:boison -6,early:bon 19,early:bone 34,early:bonet 6,early:bonjou -4,early:bons -7,early:bonsoi 10,early:boulan 24
early:boulis 31,early:boure -4,early:bourg -11,early:bourse 14,early:bout -3,early:boutiq 27,early:bouton -6,early:boyer -14,early:bras 14
early:braza 4,early:brigad -6,early:brigit 26,early:brilan 13,early:brocan 6,early:brouil -18,early:bruit -5,early:bruyan 20,early:bts -16
early:buleti -39,early:burali -14,early:bus -10,early:buvete 33,early:ca -43,early:cabine 39,early:cache 33,early:cachet 8,early:cadre -11
early:cadres 21,early:cafe -6,early:cahier 4,early:caise 32,early:cal -26,early:calcul -32,early:caleol 30,early:calme 8,early:camera -40
early:camion 20,early:campin 65,early:candid 4,early:cane 10,early:canicu 17,early:cantin -65,early:cao -35,early:cap -23,early:capabl 14
early:capaci 34,early:captur 8,early:car 11,early:caract 10,early:care -19,early:caron -23,early:carte 29,early:cartes 5,early:cartog 32,early:case 21
early:cases -57,early:casier 17,early:catalo -48,early:catego 47,early:cause 6,early:cautio 15,early:cb -38,early:cd 11,early:cdi 6,early:ce 27
early:ce2 17,early:cele 21,early:celui -8,early:centre -4,early:certai 27,early:certif 40,early:ces -48,early:cest -20,early:cet 11,early:cete 34
early:ceux 20,early:cgt -15,early:chaise -18,early:chalet 43,early:chambr 17,early:champe 7,early:champi -33,early:chance 40,early:change -10
early:chapit -75,early:chaque 32,early:charge 17,early:chars -11,early:chatai 5,early:chats 29,early:chaude -5,early:chaudi -34,early:chaufa -7
early:chaufe 21,early:chause -23,early:chef 22,early:chefe -16,early:chefs -4,early:chemin -5,early:cheque 8,early:cherch 11,early:cherif 6
early:chez 30,early:chien 14,early:chifre 6,early:choisi -45,early:choix -45,early:choral 8,early:chose -27,early:choses 9,early:chrono 4
early:chute 16,early:ci -8,early:cia -11,early:cimeti -20,early:cinq 46,early:cinqua 7,early:circul -12,early:citoye 3,early:civil 16,early:clair -19
early:claire 22,early:clase -62,early:clasem -11,early:claser -30,early:clases -47,early:cles 29,early:climat 16,early:clspd 5,early:club 14
early:clubs 32,early:cm2 -13,early:cmj -18,early:coche -28,early:cocine 7,early:code -18,early:coin 13,early:colas -42,early:cole 18,early:colegi 27
early:colegu 12,early:coles 16,early:colin -6,early:colis 23,early:colo 20,early:colone 15,early:comand -13,early:combie -38,early:come -60
early:comenc 6,early:coment -51,early:comerc 16,early:comisa 9,early:comisi -35,early:comite 25,early:compag -4,early:compar 17,early:compet 29
early:comple 64,early:compor 27,early:compos -9,early:compre -63,early:compri -33,early:compte 49,early:compto 4,early:comun 9,early:comuna 20
early:comune -8,early:comuni -24,early:conais 13,early:conait 32,early:concer 6,early:conces 8,early:conclu -7,early:concou 41,early:concur -5
early:condam 10,early:conden -32,early:conduc 42,early:confia 13,early:confie 26,early:confir 11,early:confli 23,early:conge -13,early:conges -40
early:consei -33,early:consen 10,early:conser 9,early:consig 9,early:consom -49,early:consta -17,early:consti 15,early:constr 23,early:consul 19
early:contac 9,early:conten 20,early:contes 14,early:contex 6,early:contie -48,early:contra 23,early:contre 58,early:contro 29,early:conus -8
early:convai 41,early:conven -11,early:conver 13,early:convie -11,early:convoc -20,early:convoq 25,early:copera 45,early:copie 19,early:copies 55
early:cordin -18,early:cordon -5,early:coresp 20,early:corige -70,early:corine -9,early:costa 26,early:cotati -40,early:cote 11,early:coucou -19
early:couler 14,early:coup 23,early:coupes 10,early:couple 24,early:coups 4,early:couran -7,early:courie -15,early:cours 23,early:course 5
early:court 27,early:cousin 35,early:cout -45,early:couvre 42,early:cp -16,early:cre -9,early:creche 16,early:credib 7,early:credit 16,early:crenea -24
early:crie 21,early:criter -22,early:critiq 41,early:croire 11,early:crois -11,early:croit -43,early:croix -15,early:cst -6,early:cuisin 22
early:cultur 14,early:curios 6,early:cv 4,early:cyclis 11,early:d -23,early:dalo 29,early:dame 32,early:danger -51,early:dans -17,early:danse 25
early:date -41,early:dates -45,early:de 9,early:debord -13,early:debuta 8,early:debute -29,early:decemb -17,early:decenc -34,early:decern -15
early:decide -35,early:decisi -37,early:declar -25,early:deco 25,early:decore 24,early:decouv 20,early:decris 4,early:decrit 34,early:dedans 8
early:defavo 10,early:defens 19,early:dehors 61,early:deja 25,early:dejeun -5,early:delai -10,early:delais -43,early:delega -7,early:delegu 50
early:delibe -40,early:delmas 5,early:demain 26,early:demand 18,early:demarc -11,early:demeur -16,early:demi 15,early:deneig -25,early:denres 13
early:depart -57,early:depase 6,early:deplac 17,early:depose -5,early:depot 3,early:depots -4,early:depoui -36,early:depuis 23,early:dernie 19
early:deroga 36,early:deroul -20,early:des 19,early:descri -43,early:design -40,early:desord -26,early:desous -16,early:desus -11,early:dete 8
early:detent 14,early:determ 32,early:detes 8,early:deux 36,early:deuxie -14,early:devais 4,early:devant -23,early:develo 7,early:devien 12
early:devis 16,early:devons 18,early:devrai 25,early:dgs -41,early:diagno -44,early:dialo 3,early:diara -4,early:dicte -37,early:difere 6
early:digne 27,early:dimanc 61,early:diplom 28,early:dircab 27,early:dire 21,early:direct -5,early:dirige 24,early:disant -12,early:discip 12
early:discou -39,early:discre 12,early:disent 27,early:dispar 11,early:dispos 7,early:disput 15,early:distri 36,early:divise 4,early:dix 37
early:dizain -10,early:docteu 9,early:docume -18,early:dois -3,early:doit -31,early:doive 19,early:doiven -33,early:domain -9,early:domici 10
early:donc 8,early:done -17,early:doner 19,early:donera 6,early:dones 9,early:dont -11,early:dormir 12,early:dort 19,early:dosier -19,early:double 11
early:douce 5,early:doute 4,early:douze 19,early:drapea 24,early:drese 11,early:drh 11,early:droit -25,early:droits -12,early:du -15,early:dufour -7
early:durand 14,early:dure -31,early:eau -19,early:eaux 8,early:ecarte 4,early:echang 16,early:echean -23,early:echele 7,early:eclair -17
early:ecole 15,early:ecoles 15,early:ecrire -46,early:ecris -10,early:ecrit 13,early:ecrite -39,early:ecritu -6,early:ecrive 11,early:edf 14
early:educat 7,early:efacer 4,early:efecti -41,early:eforts 5,early:egales -26,early:egalit -22,early:elabor -22,early:ele 17,early:electi -15
early:electr -42,early:eles 29,early:eleve -25,early:eleves 11,early:elimin -14,early:elior 33,early:eliot 13,early:elire 23,early:elodie 18
early:elu -53,early:elue -18,early:elus -30,early:ema 9,early:emarge -11,early:embauc 19,early:embrou 11,early:empech 22,early:emplac 30
early:emploi -40,early:empois 31,early:emprun -45,early:en 16,early:encadr 29,early:encein 7,early:encore -17,early:endorm 30,early:energi -34
early:enerve 5,early:enfanc 38,early:enfant -12,early:engage 12,early:enquet -36,early:enregi -52,early:enrobe -31,early:ensuit -13,early:entend 18
early:entent 5,early:entour -11,early:entrai -21,early:entrep -5,early:entres -19,early:entret -5,early:envelo 34,early:enviro -12,early:envisa 8
early:envoye 31,early:enzo 17,early:epaule 4,early:epicer 15,early:epouse 19,early:epoux -6,early:epreuv 10,early:equili 19,early:equipe 11
early:equita -8,early:erant -13,early:ereur -4,early:ereurs 7,early:es 6,early:esai 19,early:escali -7,early:espace 6,early:est 32,early:estima 3
early:estime 21,early:et -11,early:etabli 31,early:etage 32,early:etait 16,early:etapes -8,early:etat -7,early:etc -13,early:ete -39,early:etes 19
early:etique 39,early:etoile 13,early:etone -34,early:etre -31,early:etudes 20,early:etudia 29,early:eu -9,early:euh -18,early:euros -20,early:eux -20
early:evacue 4,early:evalua -44,early:evalue -58,early:eviter 45,early:ex 36,early:excel -34,early:except 14,early:exclur 30,early:exclus -8
early:exclut 10,early:excuse 3,early:exempl 23,early:expert 12,early:explic 28,early:expliq 16,early:exposa -13,early:exteri 7,early:extrai 13
early:fabre 20,early:facade -39,early:face -29,early:facebo -25,early:facile 13,early:facon -14,early:facteu -22,early:factue -19,early:facult 10
early:faible 28,early:faire -36,early:fais 11,early:fait 23,early:faites 37,early:faits -12,early:famile 37,early:famili 7,early:fatigu 22
early:fatou 13,early:fause -8,early:faut 31,early:faute 26,early:fautes -43,early:fauteu 18,early:felici -13,early:feme 13,early:femes -46
early:femini -34,early:ferais 3,early:ferait 28,early:fereir 14,early:ferme 18,early:fermet -27,early:festiv -14,early:fetes 29,early:feuile -38
early:fevrie -10,early:fiable 24,early:fiche -25,early:fiches 7,early:fichie 6,early:figure -24,early:file 50,early:files 9,early:filier -47
early:filme 17,early:fils 16,early:filtre 24,early:fin 10,early:financ 18,early:fini -6,early:finir 14,early:finis 7,early:finise 15,early:fisure -20
early:fixe -29,early:flanc 36,early:fleuri -16,early:fo -32,early:foch -20,early:foi 28,early:foire -11,early:fois 29,early:foncti -20,early:fonds 35
early:font -24,early:forain -39,early:forme -23,early:former -34,early:formul 21,early:forum -30,early:fosoye 21,early:fot 36,early:fourie 5
early:fourni -13,early:foyer 5,early:foyers 4,early:franca -26,early:franch -4,early:frape -16,early:fratri 5,early:fraudu 10,early:froid 18
early:fromag 7,early:fsl 11,early:fuite 10,early:fume 6,early:furieu 26,early:fusion -6,early:futurs -10,early:gabrie -9,early:gagne 13,early:galere 6
early:gamin 12,early:gamins 7,early:gants -18,early:garant 3,early:garcia 8,early:garcon 20,early:garde 16,early:garder 31,early:gardie 32
early:gare -37,early:gars 7,early:genera -4,early:genere 7,early:genou -18,early:gentil 4,early:geomet 8,early:gerant 22,early:gerard -32
early:gerer 23,early:gestio 22,early:gir -7,early:girard -10,early:glise 14,early:glosai -26,early:gof 11,early:gogle -3,early:gonfle 20,early:goses 25
early:gracie -18,early:grade 13,early:grand -47,early:grande 23,early:grands 3,early:graphi -6,early:gratui 5,early:gravat -10,early:grave 17
early:greve -12,early:gribou -10,early:grile -18,early:gros 8,early:groupe 42,early:gueule 5,early:guiche -13,early:guide -26,early:gym 9
early:gymnas -22,early:h 60,early:habili 7,early:habitu 36,early:hadad 35,early:hal 18,early:halein 22,early:hales 8,early:hamon -5,early:hand -10
early:handic 20,early:harcel 11,early:haut 26,early:haute 36,early:hauteu -5,early:heberg 32,early:helene 14,early:hesite 33,early:heure -21
early:heures -48,early:hier -41,early:hierar -5,early:histor 17,early:hiver 20,early:homage -13,early:home 14,early:honete 22,early:honeur 29
early:hopita 9,early:horair -19,early:horizo -5,early:horoda 15,early:hors 31,early:hostil 25,early:ht -17,early:hugo -28,early:huisie -20
early:huit 32,early:humain 35,early:hurle 5,early:hygien 11,early:hypoth 20,early:ia 31,early:ibrahi 13,early:ici 45,early:ide 22,early:ideal 9
early:identi -46,early:ides -27,early:il 34,early:ilisib -7,early:ils 47,early:ilyes 5,early:images -23,early:imagin 9,early:imeubl 28,early:impart -8
early:impase 6,early:impaye 36,early:import -29,early:impose 4,early:imposi -41,early:impres 5,early:imprim -6,early:incapa -19,early:incend -3
early:inclus -22,early:incomp 19,early:indemn -23,early:indiqu -54,early:ines 7,early:infirm 31,early:inflig 13,early:influe 14,early:inform -44
early:inonda 28,early:inquie 10,early:insalu -26,early:inscri 39,early:insert 9,early:insist 11,early:inspec -26,early:instal 21,early:instit 5
early:instru 26,early:insult 5,early:intent -8,early:interd 36,early:interi -22,early:intern 8,early:intero -27,early:interv 14,early:intitu -31
early:inutil 12,early:invest -11,early:invita -26,early:invite 61,early:iregul -26,early:iront 14,early:isole 5,early:isoles 17,early:isue 6
early:iv 14,early:ivrogn 29,early:jade 5,early:jamais 39,early:janvie -34,early:jardin 11,early:jauge -16,early:jaune 44,early:jaures -4,early:je 25
early:jean -7,early:jeu 11,early:jeudi 3,early:jeune 35,early:jeunes 42,early:joins 8,early:joint -6,early:jointe -27,early:joints 15,early:joue 24
early:jouer 12,early:joues -17,early:jouets 19,early:joueur 28,early:jour 4,early:journa 31,early:journe 12,early:jours -14,early:juge -61
early:jugeme -42,early:juger -20,early:jugera -4,early:juilet -14,early:juin -17,early:julien -13,early:jumeau 7,early:jumela 20,early:jure 39
early:jures -8,early:jury -32,early:jusqu -8,early:juste 29,early:justif -11,early:k -6,early:karim -3,early:kbis 10,early:kebab 20,early:keita -6
early:keler 17,early:kevin 5,early:kiosqu 16,early:klein -12,early:kylian 35,early:l -12,early:la 9,early:label 19,early:lacomb -13,early:laique 8
early:laise 33,early:laiser 41,early:lamber 33,early:lance -10,early:langag -7,early:laquel -13,early:laurea -43,early:lave -12,early:lavoir 10
early:le -6,early:le_ton 19,early:lea -13,early:lebrun 4,early:lecteu 11,early:lectur -52,early:leduc -20,early:lefort -7,early:legion -5
early:legiti 16,early:lenoir -31,early:leo 19,early:lequel 18,early:leroux 9,early:les -13,early:lesque 40,early:letre -32,early:letres 49
early:leur -4,early:leurs 42,early:liaiso -5,early:libere 40,early:libre 24,early:licenc -11,early:lieu -52,early:lieux 9,early:lignes -46
early:lilas 9,early:limite 38,early:lira -5,early:lire -34,early:lis 15,early:list 29,early:liste 8,early:listes -19,early:lit -31,early:litige 25
early:livrai 9,early:livres -31,early:livret -26,early:local 20,early:locale -19,early:locata 19,early:locaux 28,early:logeme 46,early:logici -27
early:loi -37,early:loic 10,early:loisir -29,early:lopez 22,early:lors 33,early:lot 13,early:lotise -15,early:lots 10,early:loue -18,early:louer 6
early:loyer -5,early:lu 9,early:lubie 6,early:lucie 9,early:lui 50,early:lundi -4,early:lycens 10,early:m -3,early:m2 -10,early:ma 13,early:macaro 21
early:machin 17,early:madame 4,early:maele 7,early:mai -29,early:mail -44,early:mailon 4,early:mails 37,early:main 7,early:mains 18,early:mainti 31
early:maire -35,early:mairie -32,early:mais 38,early:maison 36,early:maitre 40,early:maitri 31,early:mal 10,early:malade 21,early:maladi 30
early:maladr 16,early:maltra -3,early:maman 23,early:mamans 26,early:mamie 7,early:mandat 10,early:mange -29,early:manife 5,early:manipu 8
early:manon 11,early:manque -27,early:mantea 5,early:manusc -27,early:mapa -51,early:maquet -39,early:maraic 6,early:marc 18,early:marcha 26
early:marche -26,early:mardi -32,early:mari 15,early:mariag -28,early:marie 10,early:marier 12,early:mars -9,early:martin 38,early:match 6
early:matchs 18,early:matern 25,early:matin -14,early:mauvai 7,early:maximu -14,early:me -11,early:mecont -11,early:medail -14,early:medeci -19
early:mediat -37,early:medica 23,early:meileu 22,early:melang -15,early:membre -16,early:meme 29,early:memes -40,early:memo -4,early:memoir 30
early:menaca 16,early:menace 19,early:menage 27,early:meneur 9,early:mensua -21,early:ment 9,early:mentio 9,early:menus -18,early:mer -12
early:mercre -9,early:mere 43,early:merita 10,early:merite 7,early:mes -15,early:mesage 14,early:meteo -32,early:method 35,early:metier 5
early:metre 37,early:metres -6,early:mets -33,early:micro 28,early:mieux -18,early:mile -15,early:milion -18,early:milita 17,early:mineur 35
early:mini -4,early:minibu 9,early:minime 5,early:minist -5,early:minute -15,early:mis 12,early:mise 16,early:mises -20,early:mision -27,early:mle 30
early:mode -3,early:modele -29,early:moi -20,early:moins -37,early:mois 37,early:moisis 25,early:mon -15,early:monde 21,early:monsie 42
early:montan -13,early:monter -17,early:montre 13,early:moral 9,early:morale 4,early:morel 6,early:morin -45,early:morsur 46,early:mot 7
early:motif -37,early:motifs 6,early:motiva 36,early:motive 25,early:mots -36,early:moulin 11,early:moyen 20,early:moyene 23,early:moyens -14
early:mr 17,early:multi 20,early:munici 45,early:mur -20,early:muse 26,early:musiqu 22,early:mutati 34,early:n 25,early:nadia -25,early:nageur 39
early:naisan 8,early:nation -4,early:nautiq -14,early:ndiaye 15,early:neglig 27,early:negoci 3,early:netoya -4,early:neuf 29,early:neutre 10
early:neuve 6,early:nez 43,early:nguyen 18,early:ni -10,early:nickel 5,early:nid 6,early:nids -11,early:nie 30,early:niveau -11,early:noah -9
early:noe 19,early:noel 22,early:nom -38,early:nombre -40,early:nome -12,early:nomes -21,early:nomina -15,early:noms 28,early:non 38,early:nord 9
early:nos -32,early:notair 16,early:notati -29,early:note -49,early:noter -37,early:notes -30,early:notifi -37,early:notre 6,early:nounou 30
early:nous 24,early:nouvea -18,early:nouvel -12,early:nuisib 16,early:nuit 20,early:numeri 39,early:numero -27,early:object 4,early:objet -4
early:obsequ 23,early:observ 12,early:obtenu -17,early:ocasio 45,early:octobr -12,early:octroi 4,early:ocupe 29,early:ocuper 6,early:odile 16
early:oeuvre 16,early:ofice 4,early:oficie -3,early:ofre -57,early:ofres -7,early:ofrir 25,early:ok 4,early:okafor -27,early:olivie 7,early:omp -13
early:on 5,early:oncle 9,early:ont -29,early:onze 30,early:opj -76,early:oposer -29,early:oposit 22,early:oral 7,early:ordina 31,early:ordre -31
early:organi -31,early:origin 12,early:orthog -20,early:ou 43,early:oublie 32,early:ouest 17,early:oui 31,early:ouvert 50,early:ouvre -11
early:ouvrir -6,early:oxygen 8,early:page -33,early:pages -41,early:paie 35,early:paiera 4,early:palmar -39,early:pane -25,early:paneau -10
early:pap -21,early:papa 34,early:papier -24,early:paquet 16,early:par -44,early:paragr -20,early:parait 43,early:parc 28,early:parce -20
early:parcel -13,early:parcou 34,early:parent -33,early:parfoi -9,early:parkin 19,early:parle 25,early:parlen 11,early:parler 14,early:parmi 35
early:parole 12,early:part 14,early:partag 23,early:parten -26,early:parti -28,early:partic 32,early:partie -29,early:partir 23,early:partou -19
early:parts -21,early:pas 15,early:pasage -20,early:pase -40,early:pasepo 15,early:paser 12,early:pasera 19,early:pasteu 30,early:patron -3
early:patrou -18,early:paul 6,early:pause -14,early:pavilo 6,early:payer 15,early:paysag 23,early:peau 10,early:peine 7,early:peintr 6,early:peintu 8
early:penali -9,early:penche 13,early:pendan -24,early:penibl 9,early:pense -22,early:penses 3,early:perdu 50,early:pere 17,early:period -6
early:perisc 11,early:perman -43,early:permet -12,early:permis -37,early:perte -8,early:petanq -10,early:petit 14,early:petite 38,early:petiti 8
early:petits 18,early:petrov 15,early:peu 36,early:peur 13,early:peut -48,early:peuven 5,early:peux -18,early:philip -6,early:photo 19,early:photoc -17
early:photos 45,early:phrase -25,early:picard 21,early:pichon 12,early:piece 9,early:pieces -28,early:pied 10,early:piere -11,early:pigeon 20
early:pile 11,early:piles 26,early:pilota 8,early:pique -4,early:piscin 21,early:pistes -29,early:place 21,early:places 43,early:placie 5
early:plafon -20,early:plaint 40,early:plaisa 5,early:planin -19,early:plans 6,early:plante -17,early:plaque -31,early:plasti -6,early:plein -26
early:pleure 18,early:pli 7,early:plis 22,early:plombe 25,early:plombi 15,early:plu -4,early:plus -9,early:plutot 18,early:pm -10,early:pmr 12
early:poids 32,early:poigne -23,early:point 15,early:pointa 18,early:points -8,early:poli 10,early:police 27,early:polici -34,early:politi -23
early:pompie 38,early:ponctu 22,early:pont 11,early:popula 7,early:port 12,early:portag -43,early:portan -13,early:porte 7,early:portes 5
early:porteu 32,early:portra 13,early:pose -28,early:posent 23,early:poser -9,early:posibi -7,early:posibl 20,early:post -35,early:poste 13
early:postes 41,early:postul 37,early:postur -6,early:potent 5,early:poubel 11,early:pouce 14,early:poule -4,early:pour 33,early:pourie 4
early:pourqu -40,early:pouse 30,early:pouvoi -3,early:pratiq -30,early:preala -5,early:precai -9,early:prefec -6,early:prefer -47,early:prefet -8
early:premie -37,early:prendr -19,early:prenez -30,early:prenom 8,early:prenon 7,early:prepar -36,early:presby 23,early:prese 34,early:presen 4
early:presid 17,early:presqu 15,early:presta -4,early:pret 22,early:prete 17,early:preten 37,early:preuve -4,early:preven -21,early:prever 9
early:prevoi -25,early:prevue -11,early:prieur 5,early:prime 17,early:princi 18,early:priori -49,early:pris -7,early:prise -14,early:prises 5
early:prison 15,early:prix -3,early:pro -18,early:probab 4,early:proced -18,early:proces -45,early:procha -19,early:procla -16,early:produi 3
early:prof 23,early:profes -62,early:profil 25,early:profit 9,early:progra -27,early:progre -23,early:projet -4,early:promot -3,early:promou 18
early:pronon -24,early:propos -6,early:propre -14,early:propri 25,early:protoc -34,early:provoc 6,early:ps -28,early:psycho 12,early:pu 17
early:public -23,early:publiq -51,early:puis 16,early:puniti 5,early:pv -24,early:quai -3,early:qualif 7,early:qualit 28,early:quand -25
early:quarti 45,early:quator -4,early:quatre 6,early:quatri 4,early:que -11,early:quel 50,early:quele 30,early:queles -30,early:quelqu 33
early:quels -45,early:questi -8,early:qui 41,early:quoi -37,early:quotie -29,early:r -18,early:racont -44,early:radica 23,early:radie -20
early:raison 10,early:ralent -20,early:rang -21,early:range 16,early:rapel 33,early:rapele -6,early:rapide 13,early:raport -51,early:raproc 5
early:rasure 8,early:rayon -30,early:rdv 22,early:recapi -9,early:recept -18,early:recete -29,early:receva 4,early:recevo -14,early:recevr -5
early:recits 5,early:reclam 18,early:recoit 5,early:recoma 23,early:recomp -19,early:recopi 3,early:recour -18,early:recrut -36,early:recu -26
early:recues -23,early:recupe 7,early:recus -29,early:redact -60,early:redema -15,early:redige -42,early:reduir 13,early:reduit 31,early:refair -15
early:refect 12,early:refere 30,early:reflex -15,early:reform -9,early:refus -17,early:refuse 3,early:regard 31,early:regie -42,early:region 13
early:regise -25,early:regist -31,early:regle -6,early:reglem -30,early:regles -4,early:rejete -29,early:rel -4,early:relanc -41,early:relati 18
early:rele 14,early:releve -40,early:relis -12,early:reloge 13,early:remarq 28,early:remetr 4,early:remets -26,early:remi 17,early:remis -12
early:remise -29,early:rempla -3,early:rempli 41,early:renard -5,early:rend 3,early:rendez -27,early:rendre -9,early:rends 20,early:rendu -30
early:rendus 33,early:renouv -40,early:renova -12,early:renove -23,early:rentre -11,early:renvoi 14,early:repart -33,early:repas -37,early:repere 11
early:repete 21,early:repeti -23,early:repond 44,early:repons 12,early:report -12,early:repren -14,early:repris -8,early:reseau 19,early:resemb 40
early:resent 25,early:reserv -8,early:reside 7,early:respec -12,early:respon -28,early:restau -18,early:reste 25,early:rester 28,early:restos 7
early:result -42,early:retape -44,early:retard 45,early:reteni 32,early:retenu -39,early:retien -51,early:retire -9,early:retour 28,early:retrai 16
early:retran 48,early:reuni 14,early:reunio -13,early:revend 18,early:revenu 45,early:revien -34,early:rey -24,early:rez 10,early:rh -17,early:rien 10
early:rigueu 6,early:riou -21,early:risque 61,early:rivera -4,early:roche -17,early:role 20,early:roman 13,early:ronde 12,early:rose -14
early:rotwei -16,early:rouge 11,early:route 28,early:routie 8,early:rouvie 16,early:roux 9,early:roy -21,early:rpa 9,early:rsa -30,early:rue 65
early:rues -35,early:rugby -10,early:rural 13,early:s 3,early:sa 27,early:sacha 26,early:sages 13,early:saint -11,early:sais 4,early:saisir 13
early:saisis -28,early:saison 3,early:sait 13,early:salair 4,early:salari 19,early:sale -13,early:sales -34,early:salut 18,early:samedi 7
early:samira 9,early:sancti -23,early:sandri -28,early:sans -12,early:sante -39,early:satisf -10,early:saura 24,early:sauvag 32,early:saveur 17
early:savoir 21,early:scenar 19,early:scene 18,early:scolai -36,early:scores -23,early:scoter -8,early:script -16,early:scruti -4,early:se 37
early:seance -37,early:sec -8,early:second 26,early:secour 38,early:secret -27,early:secte 23,early:secteu -23,early:sectio 32,early:securi -8
early:seguin -11,early:seize 20,early:sejour 28,early:select -40,early:selon -42,early:semain 19,early:sembla 39,early:semble 9,early:senior 29
early:sens 28,early:sent 6,early:separe 18,early:sept 41,early:septem -14,early:sera 15,early:serait 13,early:sere 26,early:serieu 5,early:seront -12
early:servic 15,early:servir -22,early:ses 23,early:seuil -9,early:seul 24,early:seule 34,early:seulem -5,early:seuls 23,early:severe 18,early:short 29
early:si 7,early:sieger 9,early:sieges 47,early:signal 28,early:signat 18,early:signe -38,early:signer 13,early:signes 18,early:simon 3,early:simple 36
early:simule 34,early:sinist -10,early:sinon 8,early:situat 29,early:six 36,early:ski -9,early:sms -15,early:social 32,early:sociau -24
early:societ -47,early:soeur 5,early:sofia -3,early:sofian 27,early:soigna 4,early:soir -24,early:soire 33,early:soit 66,early:soixan 5,early:sol -18
early:solici 15,early:solide 15,early:some -10,early:son 27,early:sonia 25,early:sont 21,early:sort -46,early:sortan -7,early:sorti 4,early:sortie -34
early:sortir -14,early:souci 39,early:souhai -6,early:soumis 6,early:sous 24,early:souven 33,early:sow 49,early:specta -33,early:sporti 13
early:sports -30,early:square 27,early:stade 27,early:stage -15,early:stagia 20,early:stands -39,early:statio 5,early:statis -8,early:statut -9
early:stepha 6,early:strate 7,early:studio 33,early:stylo 10,early:su -10,early:subven -38,early:sud -3,early:suis -28,early:suit -8,early:suite -30
early:suiven 6,early:suivie 4,early:suivis 12,early:suivre -16,early:sujet 13,early:superi 5,early:suplea -17,early:supose 69,early:suposo 18
early:suprim 11,early:sur 30,early:surfac -65,early:surocu -29,early:surtou 27,early:suspec -8,early:suspen 9,early:svp 30,early:sylvie 9,early:sympa 8
early:synthe 15,early:t2 -8,early:t3 -13,early:t4 13,early:ta 29,early:tabac -5,early:table 19,early:tablea -33,early:taches -8,early:talent 27
early:tanguy -7,early:tant -5,early:tante 9,early:tape 12,early:taper -8,early:tard 4,early:tarif -31,early:tas 20,early:taux -17,early:taxi -19
early:te 34,early:techni -11,early:tel -32,early:tele -16,early:teleph 31,early:teletr 6,early:tels -37,early:temoig -31,early:temoin -15
early:tempor 17,early:temps 36,early:tenir 6,early:tenis -5,early:tenu 5,early:tenue 23,early:terain 10,early:terase 6,early:terito -41,early:termin 49
early:tes 17,early:tesier -7,early:tete 23,early:texier 13,early:texte -44,early:textes 19,early:theatr 13,early:theme -21,early:theo 12
early:thiers 12,early:tiendr 5,early:tienen -15,early:tig 6,early:tirage -17,early:tire -16,early:tirer -4,early:tires -29,early:titre -32
early:titres -24,early:titula 16,early:toi 29,early:toilet -10,early:toitur -7,early:tom -6,early:tombe 8,early:tomber 5,early:ton 33,early:tondeu -19
early:total -48,early:touche -29,early:toujou 3,early:tour 4,early:touris 10,early:tourne 13,early:tourno -39,early:tous 15,early:tout 42
early:toutes -18,early:tp 6,early:tradui -16,early:train -13,early:traine 32,early:traita 32,early:traite -7,early:tram 4,early:trame -34
early:tranch -32,early:tranqu 6,early:transc 15,early:transf -7,early:traore -13,early:travai 50,early:travau -16,early:traver 10,early:treize -5
early:trente 31,early:tres 35,early:tresor 5,early:tribun -21,early:trie -8,early:tries -13,early:trimes -19,early:trois 22,early:troisi 17
early:trompe 6,early:trop 26,early:trophe 29,early:trotoi -32,early:trouve 13,early:tu 28,early:tutele -20,early:tutoye 8,early:tva 6,early:type 35
early:ub 15,early:un 31,early:unanim -25,early:une 19,early:unique -31,early:uns -18,early:urbani -24,early:urgenc 32,early:v 7,early:vacanc 9
early:vacata 6,early:valeur -17,early:valide -16,early:vaseur 12,early:vehicu 10,early:velo -29,early:velos -10,early:vendre 7,early:venir -19
early:vente -10,early:ventil -27,early:ventou 33,early:venu -22,early:venue -7,early:verand 46,early:verbal -47,early:verifi 11,early:vers 22
early:verses -13,early:versio 14,early:vert 20,early:verts 6,early:vestia -17,early:veteme 15,early:veteri -15,early:veulen 29,early:veut 11
early:veux 39,early:vice -4,early:victim 11,early:vide 9,early:video -22,early:videop -33,early:vides -10,early:vie -4,early:vieile -22
early:vienen -44,early:viens -7,early:vient 11,early:vierge -53,early:vigila 11,early:vignes 6,early:vilage 44,early:vile 21,early:vingt 36
early:violen 10,early:virgul -14,early:vision -28,early:visite 59,early:vit 24,early:vite 9,early:voeux 53,early:voici 33,early:voie 38,early:voies -14
early:voila 29,early:voir 24,early:voirie 14,early:voisin -7,early:voit -19,early:voitur 22,early:voix -20,early:vol 6,early:vole 23,early:voleur 18
early:volont 48,early:vont 26,early:vos 41,early:vote -34,early:voter 5,early:votes -35,early:votre -28,early:voudra 31,early:voulon -5,early:vous 34
early:voyage 20,early:vrac 12,early:vrai 23,early:vraime 11,early:vrais 27,early:vu 19,early:wagner -6,early:whatsa 22,early:x 6,early:y 5
early:yanis 8,early:yasmin 6,early:yeux 3,early:zoe -28,early:zone -10,eau -31,eau_mardi -8,eaux_bertra 8,ebauch -14,eboueu 30,ecart -51,ecarta 17
ecarte 41,ecarte_d 6,ecarte_de 18,ecarte_l -12,ecarte_les 7,ecarte_m 14,echang 30,echang_a 6,echang_avec 21,echang_de 15,echean -33,echean_de -5
echele 18,echele_des -16,echelo -25,echue -10,eclair -33,ecole 4,ecole_a -25,ecole_de 36,ecole_du -13,ecole_en 17,ecole_est 8,ecole_et 13,ecoles -20
ecoles_aux -8,ecoles_une -8,econom 13,econom_la 7,ecoute -15,ecreme 23,ecrire -57,ecrire_a -35,ecrire_dans -32,ecris -15,ecris_a -11,ecris_aux -16
ecris_l 30,ecris_la -27,ecris_le -12,ecris_lui -17,ecris_moi 17,ecris_un -18,ecris_une 13,ecrit -21,ecrit_a -15,ecrit_au -7,ecrit_ce 39
ecrit_chacun -31,ecrit_la 23,ecrit_que 7,ecrit_quoi -37,ecrit_sans -20,ecrite -35,ecrite_sur -29,ecritu 9,ecritu_de 13,ecrive 12,ecrive_le -19
ecrive_lui -8,edf 7,edito -49,educat 39,educat_de -19,educat_sporti 6,efacer 34,efecti -33,efecti_comple 12,efectu -16,eficac 28,eforts 32,eforts_d 15
eforts_pour 9,egales -34,egales_entre -25,egalit -37,egalit_que -13,eglise -41,eifage -9,eifage_et 28,elabor_un -27,elabor_une -8,elagag -22,elague 27
elague_jusqu 17,ele 20,ele_anorma 12,ele_asez 11,ele_avait 7,ele_de -5,ele_demand 26,ele_dis 19,ele_en 36,ele_est 40,ele_exager 4,ele_fiable 7
ele_fume 5,ele_l 41,ele_les -17,ele_meme -38,ele_ment 17,ele_menti 43,ele_merite 11,ele_n 15,ele_ne -8,ele_notre 5,ele_nous -16,ele_ou 18,ele_payer 27
ele_peut -14,ele_qui 10,ele_revien 6,ele_s 20,ele_sans -15,ele_se 9,ele_son 13,ele_te 6,ele_une -30,ele_va 9,ele_vaut 15,electe 9,electi -21
electi_des -25,electi_du -29,electi_profes -9,electr -36,electr_chaufa -15,elemen -19,elemen_ci -19,eles -30,eleve 39,eleve_au -28,eleve_de -57
eleve_doit 8,eleve_pour 48,eleve_qui 29,eleves 33,eleves_de 11,eleves_qui 10,eleves_selon -36,elimin 25,elimin_a 9,elimin_ceux 7,elimin_les -44
elior 33,eliot 13,elire 24,elis 19,elis_la 13,elis_le 8,elisez 28,elodie 16,eloge -44,eloge_de -48,eloge_funebr -7,elogie 42,elu -52,elu_a -18
elu_de 11,elu_me -15,elu_par -31,elu_veut -7,elue -33,elue_par -11,elus -31,elus_a -7,elus_choisi -20,elus_en -31,elus_et -7,elus_qui 3,ema 9
emarge -44,emarge_des -40,emarge_du -11,embauc 39,embauc_lequel 3,embauc_pour 3,embauc_tu 5,embete 35,embrou 11,empech 22,emplac 22,emplac_a -18
emplac_au 15,emplac_du 52,emploi -29,emploi_d -5,emploi_de -18,emploi_pour -15,employ 23,employ_to 7,empois 31,emport 55,emprun -41,en_15 39,en_2023 -4
en_2024 -23,en_2025 -27,en_2028 -20,en_a 22,en_ai -31,en_aleman -22,en_anexe 48,en_anglai -35,en_arabe -37,en_aret 12,en_articl -14,en_atenda 13
en_atente -32,en_baise -18,en_bas 9,en_blanc -37,en_cas -49,en_cause 6,en_cd 8,en_centre -15,en_change -26,en_charge 24,en_choisi 54,en_ciel 3
en_cinq -32,en_clair -14,en_clase 23,en_colone -27,en_coloni 11,en_comisi -24,en_compte -18,en_conclu 67,en_concur -40,en_conge 12,en_consei 54
en_conseq 27,en_conser 15,en_copie 15,en_cours 6,en_creche -25,en_danger -36,en_decemb -11,en_deduir -8,en_delibe -4,en_demeur -4,en_dernie 7
en_design 11,en_desous 31,en_detres 3,en_deux -59,en_disant 8,en_dix -25,en_donant 18,en_ecarta 17,en_entrep -14,en_entret 19,en_espagn -22,en_est 14
en_etique -9,en_face 37,en_facile -6,en_faire -14,en_falc -30,en_faut -19,en_faute 54,en_fauteu 9,en_fiche -9,en_fin 33,en_financ 9,en_foncti 52
en_forme -30,en_fourie -20,en_franca -26,en_gabrie -9,en_gardan -31,en_garder 15,en_genera -42,en_gras 7,en_gros -24,en_haut 15,en_impaye 27
en_italiq -10,en_janvie 9,en_juin -28,en_la -5,en_laise -49,en_langag -32,en_ligne -6,en_lisant 23,en_liste -38,en_mai -12,en_main -6,en_mairie -25
en_majusc -57,en_mars -18,en_metant 50,en_minusc -38,en_mots -19,en_moyene 7,en_noir -50,en_novemb -9,en_octobr -18,en_ocupe -34,en_ont 19,en_ordre -32
en_page -29,en_paie -11,en_pane -21,en_parler -6,en_penses -3,en_phrase -8,en_piece 37,en_pj 13,en_plus -15,en_pointi -10,en_pource 38,en_premie 14
en_prenan 5,en_presen -11,en_priori 11,en_proces -13,en_profit 3,en_quatre -35,en_questi -8,en_quoi 46,en_rajout 27,en_rang -12,en_reside 15
en_respec -20,en_restan -19,en_reste 13,en_retard 26,en_retira -28,en_retrai -39,en_revue 34,en_rouge 53,en_seance -10,en_secteu -10,en_securi -4
en_separe 15,en_septem 3,en_servir 18,en_situat -55,en_sortir 7,en_style -27,en_suivan -22,en_tablea -35,en_tant 14,en_taxi -18,en_tc -25,en_te 33
en_tenant 23,en_termes -24,en_tete 7,en_tirero 6,en_toute 16,en_trois -23,en_trop -6,en_tu 15,en_un 21,en_une -7,en_vacanc 9,en_vert 30,en_veut -3
en_visite -12,en_voie 38,en_vrac 45,encadr 26,encadr_des 5,encein 27,encein_dans 23,encein_ou 14,encomb -71,encore 19,encore_apte 4,encore_capabl 16
encore_de -9,encore_eu 29,encour -12,end -19,endeui 8,endorm 30,endroi -8,energe -61,energi 21,enerve 5,enfanc 36,enfanc_ele 6,enfanc_est 12
enfant_a 36,enfant_admis 5,enfant_avec 4,enfant_confie -19,enfant_couple 8,enfant_d 8,enfant_de 5,enfant_du 39,enfant_en 22,enfant_et 27
enfant_heberg 14,enfant_je -14,enfant_le -83,enfant_les 6,enfant_mange -5,enfant_on 5,enfant_ont -9,enfant_oui 8,enfant_par -35,enfant_pour 34
enfant_qui 29,enfant_rsa 17,enfant_sont 27,enfant_sur -16,enfant_un 15,enfin 4,engage 32,engage_a 4,engage_de 9,engage_republ -20,enleve -20
enleve_les -3,enleve_noms -29,enquet -42,enquet_admini -7,enquet_de -19,enquet_intern -7,enquet_publiq 4,enregi -50,enregi_le -30,enrobe -36,enseig 18
ensuit 5,ensuit_dans -9,entend -14,entend_les -13,entent 5,entour 47,entour_la 15,entour_le 39,entrai -20,entre 16,entre_0 19,entre_a 17,entre_ali 8
entre_ceux 19,entre_deux -50,entre_eles 4,entre_la 39,entre_le -22,entre_les 30,entre_m -4,entre_me 14,entre_mes 12,entre_nous 25,entre_pour -18
entre_sophie 6,entre_un -8,entrep 24,entrep_a 37,entrep_candid -6,entrep_de -16,entrep_du -6,entrep_est 8,entrep_faut 8,entrep_la 4,entrep_martin -14
entrep_ont 19,entrep_que 16,entrep_qui 31,entrep_vaseur 9,entrer 32,entres -32,entres_recete -17,entret -35,entret_a -6,entret_anuel 26
entret_anuels -18,entret_avec 15,entret_ci 11,entret_d -30,entret_des 11,entret_du -25,entret_est -5,entret_et 46,entret_le -9,entret_pour -48
entret_preala -32,entret_profes -24,entret_retran 72,entret_sans -5,entret_sont 14,entret_vierge -18,enuis 17,envelo 35,envelo_de 34,envelo_entre 6
envelo_selon 7,envelo_totale 9,envers 7,envers_la 7,envie 10,envie_de 6,enviro -11,envisa 8,envisa_pour 5,envoi -24,envoi_et -6,envoi_pour -8,envoie 35
envoie_la 11,envoie_les 4,envoie_moi 36,envoye 30,envoye_a 17,envoye_au 48,envoye_la -31,envoye_une -17,enzo 47,enzo_deux -17,epaule 53,epaule_pour 55
epi -16,epicer 13,epicer_social 24,epicer_solida -3,epluch 14,epluch_les 7,epouse 7,epoux 28,epoux_et 44,epreuv 9,epuise 6,equili 63,equipe 35
equipe_a -7,equipe_aux 4,equipe_avec 3,equipe_d 21,equipe_de -34,equipe_des 11,equipe_du -26,equipe_ideale 14,equipe_il 7,equipe_menage 16
equipe_perisc 4,equipe_qui 20,equipe_sporti -14,equipe_sur 25,equita 18,equite 15,erant -13,ereur -20,ereurs 16,ereurs_de 7,es 19,es_l 16,es_la 12
es_le 24,es_membre 14,es_un -65,esai 41,escali -7,espace -5,espace_verts 14,espagn -38,esprit 4,est -5,est_a 67,est_absent -11,est_acorde -36
est_anule 38,est_arive 6,est_asez 28,est_atribu -11,est_au 12,est_avance -17,est_bien -33,est_calcul -5,est_ce 17,est_cele 28,est_celui -4,est_cole 36
est_compet -68,est_comple -26,est_copie 6,est_d -53,est_dans 21,est_de 11,est_deja -21,est_demand 16,est_du 52,est_econom 7,est_ele 5,est_en 44
est_encein 6,est_encore -8,est_fait 6,est_fiable 12,est_fixe -23,est_il 36,est_ilisib -8,est_incomp -16,est_juste 18,est_justif 47,est_l -58,est_la -34
est_le -3,est_loyale 7,est_mal -10,est_malade 8,est_meileu 34,est_mieux 7,est_moi -20,est_nome -9,est_obliga -33,est_partag 42,est_parti -18,est_pas 30
est_pase 9,est_plein -27,est_plus 25,est_pour -52,est_pret 16,est_prete 29,est_priori -53,est_prise -11,est_quelqu 21,est_qui 26,est_quoi -53
est_refuse -25,est_respon 24,est_signe -27,est_sincer 12,est_son -7,est_souven -7,est_ta 19,est_termin -6,est_titula -11,est_toi 28,est_tombe -22
est_ton 64,est_transm -31,est_trop -36,est_venu -23,est_vide -60,est_vraime 5,esteve -15,estima -10,estima_du -8,estime 39,estime_la -31,estime_le 56
estime_les 15,estime_qui 13,estime_si 12,et 6,et_1500 3,et_16 -22,et_2 4,et_30 29,et_7 -3,et_a -48,et_acorde 5,et_adrese -44,et_afiche 9,et_anonce 36
et_apliqu 27,et_arete 6,et_articl -4,et_atribu 43,et_au 19,et_aux -20,et_avec -19,et_averti -14,et_b 17,et_bareme -6,et_bruno 9,et_calcul 48,et_ce 17
et_cele 29,et_celes -3,et_celui -22,et_certif 23,et_cest 10,et_cete -17,et_ceux 14,et_chaque 14,et_chloe -4,et_clase 27,et_colori 8,et_combie -39
et_coment 47,et_compor 51,et_conclu 36,et_conser -4,et_contre -47,et_corige -67,et_courie -43,et_croit -25,et_d 45,et_dans -16,et_date -29,et_dates -6
et_de -20,et_defaut -36,et_delais -12,et_demand -44,et_depart -7,et_des 29,et_design 32,et_determ 9,et_deux 25,et_devoir -6,et_dis 23,et_donc 24
et_done 27,et_du -34,et_ele 9,et_elimin 8,et_en 33,et_enleve -12,et_envoie 38,et_etabli 8,et_etique 15,et_expliq 26,et_fais 8,et_farid 5,et_faut 10
et_franch 7,et_garde 20,et_hierar 10,et_horair -4,et_hugo 25,et_humain 23,et_il -15,et_inconv -21,et_indiqu -38,et_ines 8,et_invita -8,et_j 8,et_je 8
et_jete 11,et_justif 14,et_karim 7,et_l -4,et_la -17,et_le -47,et_lequel 4,et_les 51,et_lesque 23,et_letres 4,et_leur -23,et_leurs 33,et_lieux -15
et_liste -6,et_m -16,et_marc -4,et_me 12,et_memoir 6,et_merite 6,et_mets 61,et_montre -16,et_motive 31,et_n -7,et_ne -5,et_note 50,et_numero -30
et_objet -27,et_on -19,et_onze 7,et_ordone 3,et_par -38,et_petit -6,et_pieces -11,et_pleure 3,et_plus -38,et_points 4,et_pour 51,et_pourqu 10
et_precis 4,et_prenom -24,et_prepar 39,et_previe -10,et_procla 32,et_pronon 22,et_propos -35,et_qu -18,et_quand -27,et_que -51,et_quele -15
et_queles -34,et_quels -17,et_qui -57,et_racour -16,et_recoma -28,et_redige 14,et_remarq 26,et_remerc -13,et_rempla 58,et_rempli 42,et_rends 13
et_renvoi 23,et_repons 15,et_respec -11,et_rien -19,et_s 5,et_sa 6,et_sans 8,et_selon -23,et_sept 9,et_ses 16,et_si 10,et_signal 39,et_signe -23
et_son 17,et_sors 31,et_sous -27,et_tape 12,et_termin 38,et_tranch 32,et_trie -13,et_trois 7,et_troisi -14,et_tu 38,et_un 13,et_une -26,et_urgent -9
et_verifi -4,et_veut -15,et_vire 45,et_voies -12,et_vote 36,etabli 26,etabli_l 17,etabli_la 28,etabli_le 4,etabli_qui 5,etabli_un 4,etabli_une 8
etage 25,etais 23,etais_a -11,etais_l 7,etais_la 15,etais_le 11,etait 35,etait_de 25,etape -9,etape_par -9,etapes -36,etapes_d -3,etapes_de -8
etapes_du -17,etapes_en -6,etapes_et -19,etapes_pour -24,etat -19,etat_civil 12,etat_d -8,etat_des -15,etat_du -7,etc -37,ete -40,ete_acorde -21
ete_design -14,ete_entend -6,ete_le 33,ete_pouse -14,ete_pris -24,ete_refuse -6,ete_retenu -37,ete_select -21,ete_tires -22,etes 10,etique -37
etique_chaque 27,etique_des -6,etique_energi -6,etique_par -39,etofe 50,etofe_d 53,etoile 43,etoile_a 43,etoile_de 15,etoile_les 24,etone -34
etone_de -34,etourd 17,etre 19,etre_candid -32,etre_de 9,etre_decore 5,etre_le 37,etre_refere 9,etre_suspen 15,etre_titula 22,etre_tombe 11,etudes 48
etudia 35,eu 32,eu_le 36,eu_un 18,euh -18,euros -31,euros_a -17,euros_de 6,euros_en 12,euros_entre 5,euros_et 6,euros_ht -12,euros_l -13,euros_par -26
euros_pour -19,euros_ventil 4,eurovi 39,eux 5,eux_memes -20,evacua -33,evacue 4,evalua -15,evalua_anuele 26,evalua_compor -12,evalua_de 28
evalua_des -34,evalua_du -21,evalua_en 8,evalua_pour -19,evalua_social -17,evalua_vide -5,evalua_vierge -4,evalue -45,evalue_l -37,evalue_la 26
evalue_le -50,evalue_les -24,evalue_leur -14,evalue_si -8,eviden 7,evince -38,evite -24,evite_de -6,eviter 11,eviter_les -30,evolut -35,ex 46
ex_aequo 47,exact -34,exacte -56,exacte_come -19,exacte_et -42,exacts -50,exager 36,examin -38,excel -11,excel_qui 36,excele 42,except 16,except_du 25
exces 17,exclu 32,exclur 51,exclur_un -7,exclus 56,exclus_d -40,exclus_du -10,exclus_pour 54,exclut 19,excuse 23,excuse_de -11,excuse_valabl 42
exempl -28,exempl_de -9,exempl_fictif -17,exerci -5,exige -47,exigea -7,exista -33,existe -58,exoner 10,experi 12,experi_et -6,experi_permis -14
experi_sans -22,expert_rh 7,explic 7,expliq -32,expliq_a -30,expliq_aux -23,expliq_ce -49,expliq_coment -29,expliq_en 58,expliq_l -10,expliq_la -27
expliq_le -26,expliq_les -8,expliq_moi -36,expliq_pourqu 42,exploi 38,export 15,export_du 8,exposa -8,exposa_admis -8,exposa_de -47,exposa_retenu -7
expose -36,exposi -18,exprim -7,expuls 29,expuls_en 15,expuls_locati -4,exteri 16,extrai -30,extrai_de -5,extrai_du 4,extrai_les 6,extrem 5,f -13
fable 30,fable_ou 30,fabre 34,fabriq_un 14,fabriq_une -7,facade -43,face 40,face_de 48,facebo 9,facile -39,facile_a -35,facon 6,facteu -22,factue -37
factue_de -14,factue_sur -10,factur -47,factur_a -17,factur_d -22,factur_de -18,factur_edf 10,factur_par -19,faible 29,faible_de -18,faible_du 10
faible_en 5,faible_et 20,faible_moyen 12,faible_moyene 11,faible_parmi 6,faile -44,faire 24,faire_confia 21,faire_de 20,faire_greve 23,faire_l 58
faire_la 13,faire_si -37,faire_un -41,faire_une -31,fais -6,fais_au 16,fais_come 19,fais_confia 29,fais_deux 28,fais_l 9,fais_la -38,fais_le -49
fais_les -12,fais_moi -9,fais_parler -10,fais_paser 12,fais_resort -45,fais_sembla 8,fais_ta 25,fais_un -12,fais_une 35,fait 18,fait_asez 9
fait_bien -6,fait_de 9,fait_des 4,fait_ele 25,fait_expres 15,fait_le 20,fait_pour 51,fait_preuve -4,fait_quoi -38,fait_trois -13,fait_un -12,fait_une 5
faite -16,faites 8,faites_la -29,faites_le -10,faites_un 24,faits -45,faits_declar -26,faits_du -26,faits_et -9,faits_reproc 6,faits_tels -22,falc -30
famile 32,famile_a 26,famile_au -20,famile_avec -18,famile_ci 14,famile_coment -10,famile_costa 10,famile_d -45,famile_dans 6,famile_de 28
famile_demand 7,famile_dialo -9,famile_du 27,famile_en -17,famile_endeui 8,famile_et 41,famile_inscri -53,famile_je 23,famile_la -17,famile_le 4
famile_les 12,famile_mercie 9,famile_monopa -27,famile_morel -8,famile_n 8,famile_ne 13,famile_nous 14,famile_par 38,famile_pour 35,famile_qu 25
famile_que 8,famile_qui 19,famile_r 9,famile_schmit 8,famile_selon 8,famile_sont -32,famile_sow 11,famile_suivie 4,famile_sur -31,famile_tranch 9
famile_traore -9,famile_ukrain -16,famile_une -29,famili 29,famili_quels 10,fantai 16,faq -44,farid 8,fases -15,fases_un -17,fatigu 65,fatou 12
faucha -11,faudra 46,faudra_il 35,faudra_que 12,faudra_un -36,faudra_une 18,faut 15,faut_apeler 4,faut_en 18,faut_exclur 20,faut_il 11,faut_l -13
faut_la -20,faut_le -13,faut_les 14,faut_que -5,faut_quelqu 3,faut_un 39,faut_une -15,faute 56,faute_de 5,faute_discip -16,faute_ou 7,fautes -37
fautes_d -66,fautes_dans -22,fautes_de -32,fautes_et 24,fauteu 36,fauteu_de 31,fautif -8,faux 40,faveur 18,favora 56,favora_defavo 17,favora_ou 44
favora_reserv 42,favori 51,favori_pour 44,fc 40,felici -40,felici_a -26,felici_au -10,felici_pour 11,felici_s -18,feling 21,feme 20,femes -66
femes_parmi -67,femini -42,fenetr -27,fera -18,fera_son -17,ferai -4,ferai_l -30,ferai_signer 30,feraie 11,ferais 19,ferais_quoi 8,ferait 37
ferait_la 15,ferait_le 24,ferait_un 29,ferand 16,fereir 16,ferme -45,ferme_a 27,ferme_en -11,ferme_le -39,ferme_mais -46,ferme_pour -15,fermet -33
fermet_de -35,fermet_du -8,festiv 20,fete -21,fete_des -32,fete_du -9,fete_forain 9,fetes 18,fetes_a 29,fetes_en 5,fetes_est -26,fetes_et -7,feu 34
feu_d 8,feu_rouge 29,feu_tricol 14,feu_vert 30,feuile -54,feuile_d -40,feuile_de -38,fevrie -23,fiabil 41,fiabil_de 18,fiabil_des 30,fiable 43
fiable_ou 17,fiche -31,fiche_d -11,fiche_de -27,fiche_du 22,fiche_pratiq -16,fiche_reflex -15,fiche_sanita -8,fiche_sur -6,fiches 34,fiches_d 18
fiches_de 15,fiches_des 7,fiches_jointe 3,fiches_sont 30,fiches_techni -59,fichie 38,fichie_avec 23,fichie_d 5,fichie_de -24,fichie_des 15,fichie_du 36
fichie_joint 12,fichie_sans -8,fichie_selon -49,fictif -21,fictif_et -30,fictif_pour -13,fidele -64,figure -41,figure_dans -18,figure_la -23,file 47
file_a 54,file_d -12,file_de 15,file_les 7,files 27,filier -47,filme 17,fils 20,fils_l 5,filtre 14,filtre_les 23,fin 20,fin_au 9,fin_d 19,fin_de -19
fin_du -19,final 11,finale 33,finale_de 17,finale_des 17,finali 4,finali_au 9,financ 22,financ_a 4,financ_et 9,fini -6,finir 51,finis 15,finis_ma 7
finise 15,finit -23,finit_en 8,finit_quand -27,fire 7,fiscal -13,fisure -22,fixant 5,fixant_le -36,fixe -12,fixe_l 11,fixe_la 29,fixe_le 35
fixe_les -34,fixe_par -14,fixer -14,fixes -23,fixes_par -17,fixes_tablea -9,fixez 7,flanc 53,flanc_du 17,fleuri -10,fleurs -36,fleuve 4,flyer -64
fo -32,foch -20,fod 26,fod_truck 16,fod_trucks 11,foi 32,foi_et 5,foi_ou 19,foi_quand 28,foire -19,foire_aux -15,fois 33,fois_au 7,fois_ce 8,fois_de 17
fois_depuis 20,fois_en 4,fois_il 15,fois_m 4,fois_mais 6,fois_par 43,fois_pour -10,fois_que 9,foncti -30,foncti_a -4,foncti_de 48,foncti_des -5
foncti_du 24,foncti_et -47,foncti_la -10,foncti_publiq -31,foncti_terito -17,fond -6,fonde 10,fonds 38,fonds_de 18,font 9,for 56,for_the 43,forain 24
force -22,force_publiq 9,forfai -18,formal -28,format -52,format_de -11,format_des -29,format_pour -24,forme -24,forme_avec 26,forme_de -20,forme_l -16
forme_le -37,former -41,formul -37,formul_d -23,formul_de -48,formul_demand 4,formul_des -11,formul_du -23,formul_excel 29,formul_l 40,formul_la 6
formul_le 15,formul_pour -9,formul_un 35,formul_une -8,formul_vierge -29,fort 18,fort_moyen 9,forte 8,forts 32,forts_points 32,forum -27,forum_des -33
fosoye 19,fot 27,fot_de -26,fot_et 5,fou 30,fouile -10,four -14,fourie -3,fourni -37,fourni_de 82,fourni_et -6,fourni_par -11,fourni_pour -20
fourni_un -30,foyer 31,foyer_du 18,foyer_rural -37,foyer_suivi 7,foyers 37,foyers_a 28,foyers_qui 12,foyers_selon 6,fragil 43,fragil_de 13
fragil_pour 17,frais -6,franca -30,franca_de -11,franca_est -11,franca_facile -16,franch 34,franch_si 9,franch_tu 6,francs -7,frape -8,frape_le -14
fratri 11,fraude 24,fraude_a 11,fraude_ou 12,fraudu 21,french -29,freque -26,freque_de -8,frere 8,freres 13,friche 34,frigo 17,frise -14,froid -13
froide -17,from -11,fromag 14,fsl -29,fume 10,fumist 51,funebr -7,furieu 26,fusion -31,fusion_ces -21,fusion_les -24,futur -16,future -12,futurs 27
futurs_epoux 27,gabrie -9,gaele 14,gagnan 54,gagnan_du -18,gagne 54,gagne_l 48,gagner 43,gagner_du 26,galere 15,gamin 27,gamins 31,gants -18,garage 37
garcia 40,garcon 29,gardan -31,gardan_ceux 4,gardan_les -5,gardan_qui -29,garde 5,garde_ceux 4,garde_champe -23,garde_de 7,garde_les 26,garde_ou -19
garde_que 33,garde_seulem -12,garde_tous -27,garde_tu 4,garder 46,garder_en 26,garder_les -39,garder_pour 20,garder_qu 6,garder_son 14,garder_trois 7
gardes 8,gardes_tu 5,gardie 27,gardie_du -6,gare -45,garnie -14,garnie_et 8,garone 6,gars 43,gars_qui 16,gateau -15,gauche -18,gay -4,genant 6
gendar -35,genera 33,genera_de 43,genera_et -5,genera_sur 13,genere 15,genou -18,genre 45,genre_a 34,gens 32,gens_a 62,gens_bien 4,gens_de 7
gens_du -14,gens_import 22,gens_qui 37,gentil 26,gentil_mais 14,gentim -48,geomet 8,gerant 33,gerant_de -21,gerant_du 12,gerant_est 12,gerard 4
gere -55,gerer 15,gerer_le -3,gerer_son -5,gestio_des -12,gestio_du 14,gestio_je 21,gestio_paie 22,gifle 36,gir -23,gir_et -30,girard -29,give_each 15
give_me -15,glise 16,glise_toi 8,global 14,globau -23,glosai -31,glosai_des -24,gof 12,gogle 7,gogle_ou 8,gonfle 27,goses 26,gouter -9,gracie -15
gracie_de 4,grade 10,grade_d 33,grade_de 6,gradue 7,grand -30,grand_a -14,grand_afirme -14,grand_mere 31,grand_pere -12,grande -10,grande_gueule 4
grands -10,graphi -27,graphi_des -20,gras 8,gratui 9,grave 40,graver -7,graver_sur -13,graves 33,gravil -24,gravit 27,gravit_de 11,gravit_du 8
grenie 23,greve 4,grevis 8,gribou -10,grile -25,grile_agir -11,grile_d -5,grile_de -26,grile_vide -11,grile_vierge -36,grinch 33,gris -38,gros -45
gros_au -23,gros_caract -13,gros_oeuvre -8,grose 4,groses -10,groupe 39,groupe_dans -12,groupe_de -9,groupe_sur -25,gs -17,gueule 18,guide -30
guide_d -11,guide_de -26,guide_pour -14,guides 11,gym 6,gymnas 13,gymnas_au -3,gymnas_design 31,gymnas_l 4,h -25,h_05 10,h_15 -30,h_30 -29,h_40 -17
h_45 -13,h_a -8,h_avec -29,h_en -16,h_et 6,h_je 33,h_le 10,h_les 37,h_pour -6,h_sale -19,habile -6,habili -26,habita 36,habita_avec 6,habita_d 20
habita_du 28,habita_est 9,habita_le 28,habita_ont -9,habita_par -13,habita_qui -10,habita_signal 16,habita_sur -13,habita_suscep 6,habita_veulen 6
habita_volont -4,habite 18,habite_a -4,habite_trop 10,habitu 50,habitu_et 27,hadad 38,haie 34,hal 11,hale -24,halein 22,hales 6,hales_le -4,halte -22
halte_garder -22,hamon -5,hand 16,handic 21,harcel 9,harmon -30,harmon_le -15,has -18,hasard -10,haut 27,haut_de 24,haute 29,hauteu 59,hauts 7
hebdom -8,heberg 34,heberg_chez 16,heberg_est 3,hein -25,helene 14,henry -8,herve -9,hesite 71,hesite_entre 27,hesite_pour 12,hesite_sur 24,heure -48
heure_d -21,heure_de -23,heure_du -11,heure_et -32,heure_pour -4,heure_signat -5,heures -45,heures_de -16,heures_et -31,heures_sup 22,heureu 45
heureu_elus 40,hier -35,hier_au 8,hier_avec 6,hier_courie -5,hier_le -14,hier_les -11,hier_petit -12,hier_prepar -9,hier_redige -3,hier_soir -24
hierar 22,hierar_les 4,hierar_par 6,hire 9,histoi 33,histoi_de 39,histoi_ou 13,histor 25,histor_d 8,hiver 32,hivern -34,hlm 4,homage -53,home 22
homes -40,honete 44,honete_a 17,honete_ou 10,honeur 37,honeur_le 10,hopita 9,horair -32,horair_d -15,horair_de -21,horair_du -14,horizo 3,horoda 15
hors 4,hors_comune -4,hors_delai 12,hostil 43,hotel 9,hotese 13,ht -43,huet -3,hugo 6,hugo_qui 4,huile -17,huile_sur -17,huisie -24,huit 23
huit_agents 28,huit_candid 21,huit_compag -12,huit_demand 5,huit_dosier 35,huit_mois 5,huit_profil 9,huit_questi -50,humain 37,humidi -13
humidi_electr -15,humour -23,hurle 5,hygien 44,hypera 42,hypoth 22,ia 17,ibrahi 13,ici 39,ici_depuis 17,ici_la -6,ici_un 14,ide 42,ideal -7,ideale 32
ideale_avec 25,identi -43,identi_a -22,identi_les 41,identi_logeme -11,identi_par -25,identi_pour -37,identi_une -15,ides -45,ides_d -25,ides_de -34
ides_pour -14,ifse -22,ifse_et -25,ignore_tes 14,il 23,il_a 34,il_abuse 21,il_acorde 24,il_asez 5,il_avait 7,il_blufe 31,il_comis 17,il_compet 4
il_convie 11,il_d -35,il_danger 14,il_de 30,il_declar 8,il_demand -11,il_des -12,il_digne 9,il_dis 39,il_doit 10,il_dort 11,il_ecarte -17,il_en 46
il_encore -5,il_envoye 44,il_est 14,il_etait 6,il_exager 25,il_exclur 37,il_expuls 3,il_faile -44,il_faudra 36,il_faut 39,il_inflig 5,il_interd -39
il_joindr -35,il_juste 16,il_la 23,il_laiser 5,il_le 5,il_licenc 5,il_lui 30,il_m -33,il_manque -25,il_me -47,il_merite 9,il_metre -26,il_mieux -22
il_muter 7,il_n -4,il_ne 39,il_nous 9,il_paiera 4,il_parle 4,il_pas -25,il_plus 6,il_posibl -50,il_pour -26,il_prendr -6,il_recome 8,il_rembou -12
il_reste 30,il_s 17,il_sa 12,il_saisir -31,il_se 7,il_simule 29,il_son 11,il_te -43,il_titula 11,il_un 37,il_une 64,il_va 12,il_vaut 33,il_verbal 18
il_vit 5,il_vous -30,il_vraime 21,il_y 26,ilegal 33,ilisib -17,ils 31,ils_les -9,ils_ne 8,ils_ont 37,ils_se 30,ilustr -44,ilyes 5,image -7,images -23
imagin_le 7,imagin_que 8,imagin_un -4,imagin_une 4,imeubl -47,imeubl_du -4,impase -6,impase_du 11,impaye 30,impaye_de 5,impaye_decide 4,implan 8
implic 22,implic_de 6,impliq 14,import -6,import_coment -34,import_de -6,impose 17,impose_sur 19,imposi -47,imposi_de 11,imposi_et -6,impot -37
impres 31,imprim -5,imprim_avec 48,imprim_de -13,imprim_pour -23,in -50,inacep -17,inapti 33,inaugu -24,inaugu_de -19,incapa -34,incapa_de -22
incend -4,inchan -15,incide 33,incide_de -4,incide_du -4,incivi -4,inclus -24,incohe -29,incohe_de -29,incomp -6,inconv -34,inconv_d -4,inconv_de -22
indemn -34,indemn_de -8,indesi 14,indica -22,indica_de 13,indice 28,indice_de 41,indiqu -35,indiqu_a -72,indiqu_ce -28,indiqu_celes -34,indiqu_ceux 10
indiqu_dans -6,indiqu_la -17,indiqu_le -5,indiqu_les 35,indiqu_moi 27,indiqu_parmi -35,indiqu_pour -36,indiqu_si 10,indire -32,indivi 16,indulg 53
ines 36,infilt -21,infirm 13,inflig 14,inflig_a 35,inflig_au 27,inflig_tu 29,inflig_un -57,influe 32,inform -45,inform_aux -25,inform_la -28
inform_les -27,inform_m -20,inform_n -11,inform_sur -19,ingera 20,initia -22,injust -30,inonda -70,inquie 20,insalu -26,inscri -24,inscri_a -47
inscri_au -37,inscri_de -11,inscri_du -7,inscri_en 9,inscri_et -8,inscri_les 40,inscri_par -28,inscri_pour 8,inscri_scolai -11,inscri_sur -18
insere -21,insert 23,insert_de 18,insist 11,insole 26,inspec -16,inspec_qui -10,inspir 36,inspir_le 24,instab 11,instal 36,instit 10,instit_le -6
instru 52,instru_d 6,instru_de 8,insufi 51,insufi_a 21,insufi_dans 45,insufi_satisf 6,insult 35,insult_l 28,insult_sa 39,integr 4,integr_le -4
intele 19,inteli 16,interc -7,interd -17,interd_de 14,interd_des -7,intere 53,intere_a 18,intere_de 5,intere_et 9,intere_legiti 7,intere_par 9
intere_pour 34,interi -17,interi_1 8,interi_de -19,interi_sur -6,intern -46,intero 16,interp -21,intert -19,intert_et -16,interv -11,interv_a -17
interv_et -7,interv_les -13,intime 12,intime_convic 12,intitu -39,into -28,intran -29,introd -48,inutil 12,invent 12,invent_des -49,invent_les 34
invent_un 17,invent_une -32,invers 40,invest 19,invest_par -7,invita -36,invita_a -24,invita_des -24,invita_identi -4,invita_les -6,invite 21
invite_a -19,invite_les -21,ira 26,irait 7,iregul -15,irespo 46,irl -19,iront 20,is 13,is_the 17,is_this -9,isole 31,isole_les 27,isoles 19,isue 9
it -41,italie -8,italiq -10,itiner -24,iv 14,ivre 17,ivrogn 29,j 15,j_ai 6,j_aimera -25,j_atends 20,j_en 62,j_etais -29,j_hesite 27,j_y 22,jade 14
jai 5,jai_9 22,jai_besoin -18,jai_mis 27,jamais 39,jamais_ete 35,jamais_vu 8,janvie -36,janvie_les 11,jaouen -11,jardin 8,jardin_de 8,jardin_est 4
jardin_partag 29,jargon -43,jargon_et -19,jauge 8,jaune 43,jaures 21,jdois -7,je 28,je_cherch -7,je_cole -21,je_comple -24,je_crois -33,je_demand -7
je_dois 23,je_doner -35,je_ferai -6,je_garde -5,je_joindr -24,je_joins -14,je_l -16,je_la 50,je_laise 23,je_le 4,je_les -47,je_lui 16,je_me 33,je_n 40
je_ne -33,je_pars 7,je_pas -12,je_penche 11,je_peux 37,je_puise -28,je_recopi 33,je_rempli -10,je_renouv 17,je_report 25,je_sais 11,je_sature 14
je_signe 26,je_signer 16,je_soupco 13,je_suis 20,je_te 20,je_transm 24,je_tu 27,je_valide 44,je_veux 33,je_viens -8,je_vire 7,je_vous 22,jean 32
jean_marc 29,jean_moulin 19,jet -69,jete 37,jete_son 18,jeter 14,jeu 15,jeu_de -25,jeu_tu 24,jeudi -41,jeudi_a -39,jeudi_les 47,jeune 35,jeune_couple 5
jeune_en 18,jeune_qui 5,jeunes 43,jeunes_anouk -7,jeunes_contro 12,jeunes_de 6,jeunes_du 30,jeunes_menage 11,jeunes_on 8,jeunes_par -6,jeunes_pour 20
jeunes_qui -7,jeunes_sur -14,jeux -28,job 45,jobs 31,jobs_d 31,joigna -10,joindr -38,joindr_a -24,joindr_les -4,joins 5,joins_le 11,joint -35
joint_et -28,joint_les -16,jointe 8,jointe_et 9,joints 40,joints_qui 11,jolime -5,jolive 8,joly 3,josian -5,joue 31,joue_l 26,joue_la -18,joue_le 31
jouent 3,jouent_pas 3,jouer 65,joues 4,joues_le 4,jouets 6,joueur 28,jour -60,jour_de -9,jour_du -10,jour_pour -41,journa 51,journe 15,journe_d -11
jours -37,jours_a -10,jours_d 60,jours_de 10,jours_est -27,jours_et 17,jours_ou -26,jours_pour -9,judo 37,judo_6 -4,judo_club 8,judo_et 14,judo_ou 4
juge -38,juge_de -42,juge_la 6,juge_qui 10,jugeme -48,jugeme_des -21,jugeme_sur -41,juger -44,juger_de 5,juger_la -59,juger_si 10,juges 33,juges_bon 7
juges_le 15,jugez 20,juilet -41,juin -36,juin_a -4,juin_par -10,jules 22,jules_fery 4,julie -7,julie_et 12,julien -15,jumeau 7,jumela 14,jumele -4
jure 36,jure_qu 7,jure_que 40,jures -34,jures_du -12,jures_ont -16,juridi -20,juridi_propre -13,jury -35,jury_a -52,jury_apliqu -36,jury_dans -11
jury_de -22,jury_des -22,jury_doit -76,jury_du -37,jury_en 33,jury_est 26,jury_impart -7,jury_les -20,jury_me -21,jury_n 48,jury_ne 15,jury_note -29
jury_ont -7,jury_ordre -6,jury_pour -5,jury_prise -4,jury_que -9,jury_qui -29,jury_rempli -8,jury_se -28,jury_tu -48,jury_un -4,jusqu -36,jusqu_a 25
jusqu_au -34,jusqu_en -30,juste 50,juste_a 4,juste_de 10,juste_entre 9,juste_l -24,juste_la -21,juste_le 7,juste_les -31,juste_pour 13,juste_un 44
juste_une 5,justif 27,justif_de -24,justif_le 4,justif_par 9,justif_pour 24,k -6,karim 13,karim_et 4,karim_ou 11,kaya 16,kbis 10,kebab 20,kebab_rue 12
keita -7,kele -11,kerlea -18,kermes -19,kevin_en -9,kevin_lemair -23,kilome -34,kiosqu 16,kiosqu_le 9,kising 17,klein 24,km 9,kowals 9,kylian 35
kylian_de 35,l -8,l_441 -4,l_a -16,l_abri 9,l_abribu 8,l_absent -38,l_aces 20,l_achat -40,l_achete -5,l_aciden 45,l_acord 48,l_acroch 27,l_acte 35
l_acueil -10,l_acuse -12,l_adjoin -18,l_adrese -37,l_afaire 39,l_afiche -45,l_ag -5,l_age 36,l_agence -4,l_agent 61,l_agente 13,l_agreme 22,l_aide 36
l_aider -4,l_aine 9,l_air 33,l_aire -7,l_alterc 8,l_ambian 4,l_amende -4,l_an -26,l_analys -9,l_ancien -28,l_ane 30,l_aneau 10,l_anglai 45,l_animat 21
l_anonce -35,l_anuair -17,l_aparte 16,l_apel 7,l_apreci -29,l_aprent 26,l_apui -3,l_arbitr 34,l_aret 19,l_arete -26,l_arive -14,l_arnaqu 16
l_articl -39,l_ascens 12,l_ase 22,l_asembl 17,l_asista -49,l_aso -4,l_asocia 61,l_astrei 31,l_asureu -38,l_atesta -71,l_atribu 14,l_atsem 47
l_auditi 32,l_auteur 44,l_automn -40,l_autono -26,l_autori -17,l_autre 38,l_auxili 8,l_avance -17,l_averti 22,l_avis -44,l_avocat 14,l_avoir 4,l_eau 5
l_ecart -51,l_ecarte 6,l_echang 8,l_echele 31,l_ecole 39,l_ecrire -4,l_ecritu -4,l_educat 42,l_eglise -9,l_elagag -22,l_electi -23,l_eleve 30
l_elimin 13,l_eloge -44,l_elu 25,l_elue -13,l_emarge -24,l_embauc -10,l_emport 49,l_enfant 10,l_engage 18,l_enquet -11,l_entend 15,l_entret -31
l_envelo 21,l_enviro -8,l_envoi -11,l_envoye -27,l_epicer -3,l_epouse 4,l_epreuv -25,l_equipe 29,l_esai 36,l_etat -53,l_ete -11,l_etofe 51,l_evalua 16
l_evolut -10,l_exclus -49,l_experi 31,l_expert -20,l_export -4,l_exposi -18,l_expuls 19,l_extrai 7,l_harmon 14,l_heberg 20,l_heure -10,l_histoi -9
l_histor 22,l_hiver 31,l_homage -55,l_hopita 4,l_hotel 4,l_identi -35,l_ifse -9,l_image -7,l_implic 6,l_imprim 36,l_incide -16,l_indemn -21
l_infirm -21,l_inform -20,l_inonda -72,l_inscri 6,l_inspec -16,l_instit 6,l_instru -4,l_insufi 37,l_inteli 12,l_intere 65,l_interi -3,l_invent -16
l_invers 40,l_invita -13,l_irl -19,l_isue 9,l_objet 18,l_oeil 19,l_ofice -23,l_oficie -17,l_ofre 47,l_omp -13,l_on -33,l_oposit 13,l_oral -43
l_ordre -32,l_organi -11,l_origin 27,l_orthog -46,l_ortogr -27,l_ouvert -4,l_un 38,l_unanim -23,l_une 31,l_unique 5,l_urgenc 9,l_usage -39,l_usager -36
la_a 52,la_base 24,la_biblio 30,la_boite 7,la_bone 24,la_boulan 16,la_boule 17,la_bourse -3,la_boutiq 6,la_brigad -10,la_brocan -5,la_brochu -30
la_buvete -11,la_caf -7,la_caise 41,la_cal -34,la_caleol 15,la_campag -40,la_candid 42,la_canicu 4,la_cantin 11,la_cao -27,la_cap -9,la_capaci 35
la_carure 7,la_case -19,la_cautio -43,la_ceremo -8,la_chambr -16,la_charge 23,la_chatai 5,la_chaudi 17,la_chause -18,la_chefe -19,la_choral 21
la_chrono -9,la_chute 24,la_circul -20,la_clase 12,la_clause -7,la_cnil -59,la_colect -8,la_colo 8,la_colone 36,la_comand -30,la_comisi -25
la_compag 44,la_compos 14,la_compta 16,la_comune 9,la_conces 43,la_conclu 19,la_concur -13,la_condui -11,la_confia 6,la_consul -20,la_contes -4
la_conven -26,la_convoc -41,la_cordin -10,la_cotati -21,la_coupe -25,la_cour -18,la_couver -11,la_creche 29,la_credib 8,la_crip -16,la_crois 9
la_croix -9,la_cultur 12,la_dame 36,la_danger 46,la_date -61,la_de -10,la_dechet 6,la_decisi -39,la_dedans -35,la_delega -8,la_delibe -12,la_demand -42
la_dernie 15,la_deroga -27,la_dete 41,la_deuxie 14,la_dgs -14,la_difere -18,la_direct 26,la_disput 7,la_distri 4,la_drh -31,la_dure -24,la_en -9
la_facade -61,la_factur -21,la_famile -46,la_faute 21,la_fermet -19,la_fete -21,la_feuile -25,la_fiabil 29,la_fiche 23,la_file 4,la_fin 25,la_fleuri 16
la_foire -5,la_foncti -31,la_force 9,la_format -43,la_forme -13,la_formul -46,la_fraude -10,la_freque -49,la_fromag 5,la_future -12,la_garde 13
la_garder 47,la_gendar -13,la_gestio 45,la_grande 16,la_gravit 12,la_greve -7,la_grile 50,la_hale -19,la_halte 28,la_hauteu 54,la_je 5,la_laurea -29
la_le 4,la_lectur 34,la_letre -5,la_licenc 14,la_ligne 7,la_liste 27,la_livrai -9,la_locati -23,la_loi -39,la_m57 8,la_machin 29,la_main 4,la_maire -47
la_mairie 3,la_maison 67,la_maitre 5,la_maitri 43,la_maman 30,la_manier 53,la_marche -22,la_medail 16,la_mediat -21,la_meileu 41,la_meme 34
la_mentio -20,la_mer -35,la_mere 43,la_merite 13,la_micro 5,la_mieux 11,la_mise -19,la_mjc -7,la_moins 21,la_moitie 22,la_motiva 26,la_mouise 21
la_moyene 11,la_munici 4,la_musiqu 9,la_natura 4,la_non -8,la_notati -15,la_note 27,la_notice -25,la_notifi -37,la_nouvel 4,la_nuit -7,la_page -20
la_parole -38,la_part 11,la_partie -32,la_peau 19,la_peine 36,la_pensio 5,la_pepini 6,la_perfor 29,la_period 9,la_person 39,la_petanq 68,la_petite 13
la_petiti -5,la_photo 18,la_piece -31,la_pile 42,la_pire 40,la_piscin -22,la_place 57,la_plage 7,la_plaque -19,la_plus 16,la_politi -18,la_popula -7
la_posibi -7,la_positi -23,la_poste -37,la_prefec -20,la_presen 13,la_presid -21,la_presta 10,la_prime 16,la_priori -14,la_probab 29,la_probit 18
la_proced -42,la_procha 6,la_prof 5,la_progra -12,la_propos 26,la_public -25,la_pueric 5,la_puniti 28,la_qualit -54,la_quatri 15,la_questi 34
la_rapele -33,la_recrut -60,la_refect 41,la_regie 30,la_regise -10,la_regle -45,la_remise -29,la_rempla 5,la_rempli -11,la_renova -20,la_rentre -17
la_repart 26,la_repons 24,la_reputa 19,la_reserv -13,la_reside -6,la_respon -29,la_restau 13,la_retran -49,la_reunio -46,la_revoca -13,la_route 37
la_rpa 9,la_rubriq 19,la_rue 39,la_saison -5,la_sale 32,la_sancti 53,la_sante -51,la_satisf -13,la_scene 11,la_sci 7,la_seance -24,la_second 19
la_securi -37,la_select -7,la_semain -39,la_sens 33,la_signat -4,la_sincer 26,la_situat 16,la_societ 56,la_soire -23,la_some 14,la_sortie -20
la_stagia 6,la_subven 38,la_suite 37,la_surfac -71,la_suspen 22,la_synthe -30,la_table 24,la_temper -13,la_terase 22,la_tete 10,la_titula 9
la_toitur -45,la_tombe -16,la_tour 14,la_tourne 18,la_trame -43,la_transc 9,la_travai -18,la_tresor -20,la_treve -29,la_troisi -31,la_trouve 26
la_tva 9,la_un 12,la_valeur 45,la_veile -18,la_verite 29,la_versio -14,la_video 45,la_vie -27,la_vieile -23,la_visite 36,la_vitre 7,la_vitrin -28
la_voirie -48,la_voisin 14,la_voix 16,la_zone -23,label 19,lac 29,lacomb 8,lacomb_pour 12,laique 8,laise 27,laise_couler 15,laise_en -6,laise_juger 23
laise_la 44,laise_le 39,laise_les 6,laiser 23,laiser_de 11,laiser_une -23,laises 4,laises_en 4,lam -7,lamber 35,lampad -29,lampad_rempla -29,lamy -10
lance 8,lance_l 6,lancer 9,lang -4,langag -40,langag_simple -19,langue -10,laquel 22,laquel_a 19,laquel_de 9,laquel_des 26,laquel_doit 4,laquel_est 8
laquel_faut -25,laquel_l 40,laquel_pase -29,lasagn -11,last:0 36,last:000 -37,last:01 -5,last:08 -5,last:1 -25,last:10 7,last:100 44,last:10h -7
last:11 28,last:115 -39,last:118 -7,last:119 -29,last:12 -39,last:120 -27,last:13 -5,last:14 -9,last:14h -5,last:15 -9,last:150 -23,last:1500 3
last:16 -44,last:17 3,last:175 -15,last:17h -7,last:18 -11,last:19 -41,last:1er -25,last:2 -31,last:20 51,last:200 -37,last:2019 -37,last:2021 8
last:2023 7,last:2024 -26,last:2025 -26,last:2026 14,last:2027 -12,last:20h -5,last:21 -11,last:214 -6,last:22 -32,last:23 -15,last:24 -23,last:25 3
last:27 -27,last:28 5,last:2e 10,last:3 25,last:30 -44,last:300 -32,last:31 -39,last:312 -25,last:34 6,last:35 -9,last:350 -5,last:38 -44,last:3e -12
last:4 -20,last:40 25,last:400 -14,last:41 -35,last:412 -26,last:42 -9,last:45 -20,last:47 26,last:48 -28,last:5 36,last:50 -19,last:58 12,last:6 -49
last:60 4,last:62 -20,last:7 -14,last:700 -5,last:78 -10,last:79 11,last:8 -25,last:80 -34,last:800 -3,last:84 -35,last:9 -27,last:90 34,last:a -4
last:abadie 16,last:abando -9,last:abf -14,last:abone -10,last:abones 15,last:abord 19,last:about -11,last:abrevi -51,last:abri 14,last:absenc 22
last:absent -62,last:absten -18,last:abuse 24,last:abusen 28,last:abusif 10,last:acepta 31,last:acepte 49,last:aces -38,last:achat -38,last:achete -25
last:aciden 9,last:acompa -26,last:acord 22,last:acorda -21,last:acorde 4,last:acords -27,last:acquer 39,last:acquis 19,last:acroch -22,last:acte -53
last:actes 8,last:action -7,last:active 3,last:activi -45,last:actual -15,last:acueil -33,last:acuse -40,last:adam -5,last:adapte 37,last:adequa 21
last:adhere 15,last:aditio -25,last:adject 30,last:adjoin 11,last:admini -9,last:admis 40,last:admise 5,last:admisi -13,last:adopte -23,last:adore 19
last:ados 85,last:adouci -31,last:adrese -58,last:aequo 34,last:aere -5,last:afabul 6,last:afaire 44,last:afecte 9,last:aficha -26,last:afiche -36
last:afin -15,last:age -57,last:agence 19,last:agent -8,last:agente 24,last:agents 12,last:ages -22,last:agir -11,last:agreme -12,last:agresi 20
last:agrico 13,last:ahmed 8,last:aide 25,last:aider 29,last:aidez 9,last:aimabl -16,last:aimera -7,last:aine 25,last:aines 12,last:air 31,last:aire -13
last:aise -4,last:ajourn 11,last:albums -26,last:alcoli 18,last:alege -19,last:aleman -24,last:aler 13,last:alergi 13,last:algori -9,last:ali 8
last:alice 29,last:aligne -24,last:alimen 13,last:alinea -61,last:alocat 5,last:alocut -15,last:alors 39,last:alphab -50,last:alterc 8,last:amateu 29
last:ambian -18,last:amelio -13,last:an -30,last:ana -4,last:analys 12,last:ancien -47,last:and 8,last:ane 18,last:aneau 14,last:anes -54
last:anexe -21,last:anglai -20,last:animat -24,last:animau -7,last:anonca 18,last:anonce -43,last:anonym -52,last:anorma -34,last:anouk -7,last:ans -54
last:antece 11,last:antici 26,last:anuair -17,last:anuel -6,last:anuele 38,last:anuels -8,last:anule 30,last:aout -13,last:aparai 27,last:aparte 33
last:apel -41,last:apele 3,last:apeler 14,last:aplica -28,last:apliqu 47,last:aporte -45,last:apreci -10,last:aprent 21,last:apres 38,last:apte 28
last:apui -14,last:apuie 10,last:apuyan 15,last:arange 33,last:arbitr 24,last:arbres -32,last:arc 3,last:archit -19,last:archiv -50,last:are 15
last:aret 23,last:arete -34,last:aretes -31,last:arets 18,last:argent 13,last:argume 34,last:arive -40,last:ariver -15,last:arives -31,last:arme 10
last:arnaqu 20,last:arnoux 8,last:arondi -24,last:articl -53,last:artist 42,last:as 25,last:ascens 8,last:asembl -13,last:aseseu -31,last:asez 71
last:asidui 27,last:asises -28,last:asista -8,last:asiste 6,last:aso 36,last:asocie 19,last:asos 43,last:astrei -18,last:asuran -37,last:asureu -40
last:asvp 39,last:atache 6,last:ateint -4,last:atelie 3,last:atend 23,last:atenda 13,last:atende -42,last:atendr 9,last:atends 5,last:atendu -10
last:atente 17,last:atesta -30,last:atribu 22,last:atsem 18,last:au -23,last:aubry 3,last:aucun -55,last:aucune -33,last:auditi 41,last:augmen -32
last:aura 39,last:aurais 45,last:auront 29,last:ausi -5,last:auteur 55,last:automa 13,last:automn -40,last:automo 9,last:autono -30,last:autori -36
last:autre -5,last:autres 16,last:aux -36,last:auxili 6,last:avaien 6,last:avait 9,last:avance 52,last:avant -26,last:avanta -47,last:avenan -26
last:avenir 5,last:averti -16,last:avez -41,last:avoir 38,last:avons -25,last:avril -28,last:ayant -60,last:b 12,last:ba 37,last:bac 17,last:bad -23
last:badge 24,last:badges 26,last:bafa -38,last:bagare 43,last:baigna -18,last:bail -8,last:baileu 23,last:baise 18,last:balanc 54,last:balcon 26
last:bancs -44,last:baptem -12,last:bar 11,last:bare 19,last:bareme -29,last:bas -13,last:basant 23,last:basket 37,last:bati 14,last:batime 16
last:batipl -17,last:batipr -11,last:batir -24,last:batis -24,last:bauer -5,last:beau -35,last:beauco 27,last:bebe 46,last:benali 22,last:bene -30
last:benevo -49,last:bercea 7,last:bernar -8,last:best 40,last:biais -32,last:biblio -34,last:bidon 22,last:bien 19,last:bienve -30,last:bijoux 20
last:bilans 31,last:bio -6,last:biogra -7,last:bios 5,last:bis 11,last:bizare 14,last:blame -53,last:blanc -59,last:blanch -13,last:bleue -13
last:bleus -23,last:blin 15,last:bloque 36,last:blufe 31,last:boit 15,last:boite 13,last:boites 30,last:bon 42,last:bone 42,last:bones 8,last:bons 5
last:bord 55,last:border -36,last:bose 99,last:boulan 46,last:boulis 7,last:boulot 5,last:bourg -9,last:bourse 30,last:bout 16,last:boutiq 26
last:breve -20,last:brigad 5,last:brocan -5,last:brochu -21,last:bruit -36,last:bruno 20,last:brut -48,last:btp 33,last:bts 6,last:budget -44
last:buleti -28,last:bureau -11,last:burn 4,last:bus -43,last:buvete -41,last:by -12,last:ca -10,last:cabine -11,last:cadrag -13,last:cadre -38
last:cadres -26,last:caf -13,last:cafe 25,last:cahier 52,last:caise 41,last:cal -22,last:calcul 12,last:calend -49,last:caler -11,last:calme -18
last:camera 47,last:camion -5,last:camp -9,last:campag -34,last:campin -26,last:candid 38,last:caneva -29,last:canicu 11,last:cantin 34,last:cao -14
last:cap -28,last:capabl 41,last:capaci 31,last:capric 23,last:car -6,last:caract -25,last:care -30,last:carnav 9,last:carnet -27,last:caron 38
last:cartes 16,last:carton -46,last:carure 7,last:cas -44,last:case -21,last:cases -23,last:cat -21,last:catalo -13,last:catego -39,last:cause 12
last:cautio -42,last:cd 21,last:cdi 11,last:ce1 -14,last:cede 6,last:cela -19,last:cele 48,last:celes 17,last:celui 48,last:cent -11,last:centim -22
last:centre -13,last:ceremo -39,last:cerfa -37,last:certai -4,last:certif -22,last:ces 20,last:ceser 5,last:cest -4,last:cet 22,last:cete -16
last:ceux 47,last:cgct -36,last:chacun 45,last:chaise -45,last:chalet 16,last:chaleu -50,last:chambr -39,last:champ -11,last:champe -32,last:champs -18
last:chance 23,last:change -36,last:chanti 11,last:chapit -38,last:chapo -30,last:chaque 35,last:charge -65,last:charte -41,last:chaudi -23
last:chaufa 12,last:chaufe 4,last:chause -12,last:check -16,last:chef 52,last:chefe 46,last:chefs -5,last:chemin -55,last:cheque 43,last:cher -26
last:cherch -25,last:chere -25,last:chez 44,last:chien -21,last:chiens -27,last:chifre 34,last:chloe 3,last:choisi -9,last:choix 10,last:choral 11
last:chose 31,last:chrono -37,last:chute -13,last:ci 14,last:cia -23,last:ciel 3,last:cimeti -27,last:cinq -21,last:cinqua 6,last:circul -26
last:citati -60,last:cite -13,last:citer 7,last:cites 39,last:citoye 20,last:civil -19,last:civile 17,last:civiqu 14,last:civism 37,last:clair -55
last:claire -43,last:clairs -16,last:clara 42,last:clase -13,last:clasem 20,last:clases -47,last:clasez 3,last:clause -36,last:cles -41,last:cloche -7
last:clotur -27,last:clspd 8,last:club 16,last:clubs 35,last:cm2 -9,last:cni -40,last:coche 25,last:cocher -28,last:cochez 36,last:code -26
last:coefic 25,last:coeur 21,last:cohere -41,last:coin -28,last:colabo 12,last:colas 34,last:cole 15,last:colect -3,last:colegi 37,last:colegu 14
last:colin 25,last:colis -32,last:colone -11,last:coloni 17,last:colori 6,last:com 6,last:comand -24,last:come 42,last:comedi 37,last:comenc 38
last:coment -39,last:comerc 23,last:comis 20,last:comisa -8,last:comisi -20,last:comite -26,last:compag 55,last:compar -44,last:compat 32
last:compet -10,last:compla 26,last:comple -26,last:compor 53,last:compos -23,last:compri -22,last:compta 46,last:compte -21,last:comun -5
last:comuna -28,last:comune -63,last:comuni -43,last:conais 53,last:conait -47,last:concer -21,last:conces -21,last:concev -8,last:concil -33
last:conclu 69,last:concoi -5,last:concou -22,last:concur -38,last:condam 34,last:conden -7,last:condit -40,last:condol -40,last:conduc 16
last:condui 43,last:confia 41,last:confid 4,last:confie 45,last:confir -24,last:confli -10,last:confon -22,last:confor -29,last:conge -18
last:conges -33,last:consei -30,last:consen 22,last:conseq 27,last:conser -31,last:consid 24,last:consig -26,last:consom -63,last:consta -35
last:consti 14,last:constr 13,last:consul -36,last:contac -44,last:conte -27,last:conten -33,last:contes -19,last:contie -24,last:contin 19
last:contra -25,last:contre -5,last:contri 17,last:contro 22,last:convai 46,last:conven -22,last:conver -20,last:convie 57,last:convoc -37
last:convoq -7,last:copera 24,last:copie -25,last:copies 19,last:cordia -32,last:cordin 11,last:cordon 40,last:corect -48,last:corige -12,last:corine 9
last:costa -17,last:cotati -18,last:cote 33,last:cotes -6,last:couler 19,last:couleu -37,last:coup 40,last:coupab 34,last:coupe -35,last:couper 15
last:coupez -28,last:couple 34,last:coupur -8,last:cour -21,last:courag 29,last:couran -12,last:courie -27,last:couron 18,last:cours -45,last:court -49
last:courte -33,last:courto -41,last:courts -23,last:cousin 6,last:cout -42,last:coute -27,last:couter -12,last:couver -24,last:cp -8,last:cre -11
last:creant -13,last:creche 13,last:credib 16,last:credit -23,last:crenea -10,last:crep 22,last:crible 19,last:crip -16,last:criter -15,last:critiq 27
last:croire 19,last:crois 19,last:croisa -14,last:croise 21,last:croix 38,last:cros -8,last:cst 8,last:cuisin -8,last:culpab 37,last:cultur -16
last:cumul -17,last:curate 7,last:cv 40,last:d -24,last:da 5,last:dalo -37,last:dame 32,last:danger 55,last:dans -29,last:danse 9,last:date -48
last:dates -50,last:davant -11,last:de -21,last:debala -4,last:debat -4,last:debate 16,last:debats -11,last:debit 7,last:debite 8,last:debord 8
last:debout 32,last:debrou 33,last:debut -13,last:debuta 16,last:debute 9,last:decale -20,last:decemb -29,last:decena -43,last:decern 45,last:deces -31
last:dechet -39,last:decide -27,last:decisi -30,last:declar -38,last:declin -20,last:decomp -23,last:decore -9,last:decoup -4,last:decouv -31
last:decret -31,last:decris -5,last:decrit 41,last:decroc 38,last:decroi 33,last:dedans -24,last:dedica -19,last:deduir 8,last:deduis 50,last:defail 11
last:defaut 24,last:defavo 49,last:defens -50,last:defini -49,last:degrad -17,last:degre 45,last:dehors 17,last:deja -29,last:dela -5,last:delai -27
last:delais -30,last:delega 21,last:delegu 9,last:delibe -23,last:delica -28,last:delivr 9,last:demain 42,last:demand 19,last:demarc -36,last:demeur 16
last:demi 16,last:demisi 22,last:demont 4,last:demoti 20,last:deneig 17,last:denis 50,last:depase 5,last:depend 12,last:depens -51,last:deplac -31
last:deport -32,last:depose 9,last:depot -30,last:depots -29,last:depoui -7,last:depuis -47,last:derier 57,last:dernie 31,last:deroga -25
last:deroul -37,last:des -7,last:design 24,last:desin -7,last:desins 20,last:desorm 6,last:desous 14,last:destin -10,last:desus 19,last:detail -27
last:dete 15,last:detect 25,last:detent -12,last:determ 27,last:detes 19,last:detres 51,last:deux -28,last:deuxie -33,last:devais 36,last:devait 14
last:devant 42,last:develo -23,last:devien -21,last:devine 28,last:devis 18,last:devons 8,last:devrai 46,last:dgs 46,last:diagno 24,last:dicte -49
last:dictio -36,last:difere -38,last:dificu 26,last:digne 21,last:dignes 44,last:dimanc -68,last:diplom -50,last:dirais 25,last:dire -62,last:dirige 17
last:dis 13,last:disant 39,last:discip -22,last:discou -33,last:discre 23,last:discri -30,last:dise 14,last:disent -17,last:dispon -36,last:dispos -14
last:disput 7,last:distan 7,last:distin 7,last:distri -33,last:dites 37,last:divers -7,last:divisi 12,last:divorc 5,last:dix -8,last:dizain 4
last:docile 53,last:docume -46,last:dois -24,last:doit -29,last:doiven 19,last:domain -25,last:domici 24,last:donant 18,last:donc 33,last:done 20
last:donent 11,last:doner 38,last:donera 20,last:dones -36,last:donez 25,last:dont 10,last:dos 6,last:dosier 28,last:double 21,last:doublo -61
last:doue 19,last:doute 9,last:douteu 29,last:doux 27,last:douze 33,last:dpe -19,last:draft -30,last:drese -7,last:dreser 7,last:drh -6,last:droit -57
last:droits -28,last:du -4,last:dubois -18,last:dupuis 31,last:durand 6,last:dure -37,last:duval 5,last:dynami 5,last:e 74,last:each 8,last:eau -29
last:eaux -6,last:ebauch -8,last:eboueu 13,last:ecart -51,last:ecarta 17,last:ecarte 38,last:echang 25,last:echean -27,last:echele 13,last:echelo -25
last:echue -10,last:eclair -25,last:ecole -21,last:ecoles -26,last:econom 7,last:ecreme 23,last:ecrire -51,last:ecris -13,last:ecrit -35,last:ecrite 7
last:ecritu 16,last:edf -4,last:edito -49,last:educat 36,last:efecti 5,last:efectu -16,last:eficac 27,last:eforts 33,last:egales -19,last:egalit -20
last:eglise -12,last:eifage 10,last:elabor 19,last:elagag -22,last:elague 17,last:ele 22,last:electe 6,last:electi -17,last:electr -5,last:eles -43
last:eleve 45,last:eleves 31,last:elimin 31,last:elis 19,last:eloge -28,last:elogie 42,last:elu -27,last:elue -21,last:elus -21,last:emarge -43
last:embauc 35,last:emplac -20,last:emploi -13,last:employ 23,last:emport 55,last:en -8,last:encadr 9,last:encein 27,last:encore 28,last:encour -12
last:end -16,last:energe -61,last:energi 50,last:enfant 22,last:engage 11,last:enleve -21,last:enquet -35,last:enregi -17,last:enrobe -15
last:enseig 18,last:ensuit 21,last:entend -29,last:entour 51,last:entre 22,last:entrep 27,last:entrer 32,last:entres -17,last:entret -36,last:envelo 28
last:envers 12,last:envie 10,last:envoi -24,last:envoie 39,last:enzo 42,last:epaule 56,last:epluch 14,last:epoux 31,last:equili 66,last:equipe 41
last:equita 27,last:equite 15,last:ereur -16,last:ereurs 7,last:es 30,last:esai 27,last:espace -13,last:espagn -38,last:esprit 4,last:est -28
last:estima -10,last:estime 36,last:etabli 21,last:etais 25,last:etait 37,last:etape -9,last:etapes -36,last:etat -22,last:ete -35,last:etes -7
last:etique -52,last:etofe 52,last:etoile 44,last:etourd 16,last:etre 30,last:etudes 30,last:etudia 19,last:eu 40,last:euros -13,last:eurovi 26
last:eux 26,last:evacua -35,last:evalua 6,last:evalue 15,last:evince -38,last:evite -24,last:eviter -30,last:evolut -35,last:ex 34,last:exact -34
last:exacte -52,last:exager 36,last:examin -35,last:excel 27,last:excele 42,last:exclu 32,last:exclur 31,last:exclus 58,last:excuse 25,last:exempl -35
last:exerci -10,last:exige -47,last:exista -33,last:existe -58,last:experi 12,last:expert -12,last:explic -25,last:expliq -34,last:export 12
last:exposa -10,last:expose -36,last:exposi -18,last:expres 33,last:expuls 29,last:extrai -35,last:extrem 5,last:f 6,last:fabre 19,last:facade -12
last:face 49,last:facebo 34,last:facile -39,last:facon 24,last:factue -37,last:factur -50,last:facult -12,last:faible 26,last:faile -44,last:faire 36
last:fais -9,last:faite -16,last:faites -29,last:faits -44,last:famile 26,last:famili 24,last:fantai 14,last:faq -44,last:farid 8,last:fases -15
last:faucha -11,last:faudra 49,last:faute 60,last:fautes -26,last:fauteu 32,last:fautif -8,last:faux 44,last:faveur 18,last:favora 56,last:favori 50
last:fc 41,last:felici -39,last:feling 21,last:feme 12,last:femes -50,last:femini -20,last:fenetr -10,last:fera -10,last:feraie 11,last:ferais 16
last:ferait 33,last:ferand 14,last:ferme -51,last:fermet -25,last:feront 7,last:festiv 34,last:fete -21,last:fetes -19,last:feu 33,last:feuile -52
last:fevrie -18,last:fiabil 41,last:fiable 42,last:fiche -30,last:fiches 40,last:fichie 39,last:fictif -19,last:fidele -58,last:figure -35,last:file 17
last:fils 10,last:fin 12,last:final 11,last:finale 33,last:finali 3,last:financ 16,last:finir 47,last:finit -25,last:fire 7,last:fiscal -8
last:fixant 5,last:fixe 21,last:fixer -13,last:fixes -19,last:fixez 7,last:flanc 43,last:fleuve 4,last:flyer -64,last:fod 23,last:foi 29,last:foire -9
last:fois -9,last:foncti -28,last:fonds 11,last:font 28,last:for 56,last:forain 52,last:force -31,last:forfai -18,last:formal -25,last:format -52
last:forme -19,last:former -15,last:formul -41,last:fort 6,last:forte 14,last:forts 32,last:forum -8,last:fot -13,last:fou 30,last:four -14
last:fourie -10,last:fourni -36,last:foyer 31,last:foyers 35,last:fragil 44,last:frais -6,last:franca -26,last:franch 36,last:frape 7,last:fratri 6
last:fraude 24,last:french -29,last:freque -26,last:freres 10,last:friche 29,last:frise -14,last:froid -31,last:from -11,last:fromag 4,last:fsl -38
last:fumist 51,last:funebr -7,last:fusion -29,last:futur -16,last:futurs 37,last:gaele 14,last:gagnan 54,last:gagne 53,last:gagner 48,last:gamin 21
last:gamins 29,last:garage 36,last:garcia 35,last:garcon 9,last:gardan -31,last:garder 46,last:gardes 5,last:gare -14,last:garnie -13,last:garone 6
last:gars 44,last:gateau -15,last:gay -4,last:genant 6,last:gendar -39,last:genera 35,last:genere 6,last:genre 28,last:gens 34,last:gentil 23
last:gentim -48,last:gerant 20,last:gerard 31,last:gerer -7,last:gestio -16,last:gir -16,last:global 14,last:globau -23,last:glosai -15,last:gogle 8
last:gouter -13,last:gracie 4,last:grade -4,last:gradue 7,last:grand 18,last:grande -31,last:graphi -26,last:gras 7,last:gratui 8,last:grave 33
last:graver -13,last:graves 33,last:gravil -22,last:gravit 27,last:grenie 23,last:greve 15,last:grevis 8,last:grile -19,last:grinch 22,last:gros -44
last:groupe 8,last:gueule 13,last:guiche 12,last:guide -21,last:guides 11,last:gymnas 28,last:h -34,last:habile -6,last:habita 35,last:habite 23
last:habitu 27,last:hadad 5,last:haie 39,last:hale -27,last:halte -42,last:hand 27,last:handic 15,last:harmon -32,last:has -18,last:hasard -10
last:haut 17,last:haute -6,last:hauteu 55,last:hebdom -8,last:heberg 13,last:hein -28,last:hesite 88,last:heure -45,last:heures -30,last:heureu 45
last:hier -13,last:hierar 24,last:histoi 35,last:histor 20,last:hiver 20,last:hivern -34,last:hlm 14,last:homage -51,last:home 10,last:honete 43
last:honeur 10,last:horair -30,last:horizo 9,last:hors -20,last:hostil 33,last:hotel 4,last:hotese -24,last:ht -42,last:hugo 34,last:huisie -6
last:humain 3,last:humour -22,last:hypera 42,last:ia -10,last:ici 14,last:ide 26,last:ideal -17,last:ideale 32,last:identi -18,last:ides -40
last:ifse -27,last:il 15,last:ilisib -10,last:ils 4,last:ilustr -36,last:imagin -27,last:imeubl -56,last:impart 6,last:impase -14,last:impaye 9
last:implan 8,last:implic 22,last:impliq 8,last:import 23,last:impose 12,last:imposi -37,last:impot -37,last:impres 30,last:imprim -3,last:in -50
last:inapti 33,last:inaugu -22,last:inchan -15,last:incide 32,last:incohe -29,last:incomp -23,last:inconv -34,last:indemn -14,last:indesi 14
last:indica -15,last:indice 29,last:indiqu -22,last:indire -32,last:indivi 16,last:indulg 53,last:ines 35,last:infirm -18,last:inflig 4,last:influe 24
last:inform -41,last:ingera 17,last:injust -30,last:inonda -76,last:inquie 6,last:inscri -35,last:insere -21,last:insert 16,last:inspir 37
last:instab 11,last:instal 16,last:instit 4,last:instru 27,last:insufi 52,last:insult 41,last:inteli 8,last:intent 7,last:interc -7,last:interd -29
last:intere 60,last:interi -6,last:intern -54,last:intero 43,last:interp -34,last:intert -19,last:interv -20,last:intitu -17,last:into -28
last:intran -29,last:introd -48,last:invent 8,last:invest 26,last:invita -34,last:invite -26,last:ira 26,last:iregul 11,last:irl -19,last:isole 33
last:isoles 3,last:isue 5,last:itiner -24,last:ivre 15,last:j 31,last:jai 9,last:jamais 14,last:janvie -29,last:jaouen -11,last:jardin 3
last:jargon -39,last:jauge 22,last:jaures 24,last:jdois -7,last:je 29,last:jean 37,last:jet -69,last:jete 36,last:jeter 14,last:jeu 3,last:jeudi -48
last:jeune 22,last:jeunes 39,last:jeux -27,last:job 45,last:jobs 31,last:joindr -38,last:joins -6,last:joint -34,last:jointe 25,last:joints 40
last:jolime -5,last:joly -7,last:josian -5,last:joue 22,last:jouent 3,last:jouets -12,last:jour -70,last:journa 25,last:journe 4,last:jours -38
last:judo 47,last:juge 45,last:jugeme -39,last:juger -30,last:juges 32,last:jugez 20,last:juilet -37,last:juin -38,last:jules 25,last:julie -14
last:jumela -4,last:jure -10,last:jures -33,last:juridi -19,last:jury -38,last:jusqu -31,last:juste 57,last:justic -5,last:justif 35,last:karim 18
last:kaya 21,last:kele -11,last:keler -15,last:kerlea -13,last:kevin -9,last:klein 36,last:kowals 9,last:l -12,last:la -8,last:laise 12,last:laiser -12
last:laises 4,last:lang 4,last:langag -40,last:laquel 28,last:laurea 46,last:lavoir -17,last:le -19,last:le_ton -9,last:lea -6,last:lecteu -15
last:lectur 23,last:led -7,last:leduc -3,last:lefort -9,last:legal -43,last:legale -25,last:legaux -18,last:legend -32,last:leger 9,last:legere -18
last:legiti 36,last:lemair -33,last:lemoin 5,last:lenoir 28,last:lequel 22,last:leroux 6,last:leroy 20,last:les 8,last:lesque 26,last:leter -40
last:letre -19,last:letres 12,last:leur 23,last:leurs 45,last:leve 19,last:lexiqu -12,last:liaiso 11,last:libele -15,last:libere 6,last:librar -6
last:libre -12,last:libres -28,last:licenc 28,last:lien -24,last:lieu -12,last:lieux -27,last:ligne 27,last:lignes -36,last:lilas 33,last:limite -34
last:lina 51,last:linked 10,last:lira -5,last:lire 36,last:lis 21,last:lisant 23,last:lisibl -54,last:list 15,last:liste 9,last:lister 27
last:listes -28,last:listez -30,last:listin -5,last:litera -16,last:lits 14,last:livre 37,last:livres -31,last:livret -28,last:local -39,last:locale 6
last:locata 20,last:locati -16,last:locaux -11,last:logeme 10,last:logici -17,last:logiqu -32,last:loi -33,last:loin 8,last:loisir 19,last:long -44
last:longte 18,last:longue -45,last:lopez -5,last:lors -15,last:lot 42,last:lotise -15,last:loto -25,last:lots -25,last:louche 24,last:louer -20
last:lourde -24,last:loyale 7,last:loyaut 19,last:loyer 13,last:loyers -20,last:lucas 17,last:lucie 6,last:lui 29,last:lundi -19,last:lunete 31
last:m -14,last:m2 -47,last:ma 12,last:machin -21,last:macons 5,last:madame -18,last:magazi -15,last:mai -31,last:mail -36,last:mailon 26,last:mails 35
last:main -30,last:mains -22,last:mainte 40,last:mainti 37,last:maire -37,last:mais 10,last:maison 11,last:maitre -17,last:maitri 4,last:majori 55
last:majusc -58,last:malade 37,last:maladi 12,last:maladr 20,last:malheu 19,last:malhon 12,last:maltra 23,last:maman 30,last:mamie 36,last:manage 48
last:mandat 35,last:mange 38,last:manife 41,last:manqua -33,last:manusc -22,last:mapa -16,last:maraic 7,last:marc 14,last:marcha 16,last:marche -14
last:mardi -17,last:mariag 15,last:marie 5,last:marque -10,last:mars -41,last:martin 5,last:masque -21,last:match 7,last:matern -6,last:mathis 8
last:matin 5,last:matric 13,last:mauvai 37,last:maxi -18,last:maxima -39,last:maximu -25,last:me 37,last:mecont -6,last:medail -41,last:medeci 5
last:mediat -23,last:mefier 5,last:meileu 35,last:melang -21,last:membre -32,last:meme 39,last:memes -30,last:memo -28,last:memoir 42,last:menace 31
last:menage 43,last:menard -6,last:mener -10,last:meneur 46,last:menson 11,last:ment 40,last:menten 5,last:menti 45,last:mentio -14,last:menu -33
last:menus -11,last:mer -19,last:merci 21,last:mercie 13,last:mercre 7,last:mere 57,last:merita 34,last:merite 39,last:mes 31,last:mesage -39
last:mesure -10,last:met 7,last:metant 50,last:metez 6,last:method -34,last:metier 57,last:metrai 15,last:metre 19,last:metres -27,last:mets 37
last:mi -4,last:micro -15,last:microc 29,last:midi 24,last:mieux 19,last:milita 15,last:min 4,last:mineur -5,last:minibu 42,last:minimu 17
last:minusc -38,last:minute -43,last:mis 28,last:mise -41,last:miser 9,last:mises -48,last:mision -24,last:mobili -43,last:modali -9,last:modele -36
last:modifi -44,last:moi 31,last:moins 29,last:mois -33,last:moitie -6,last:moment -18,last:mon 7,last:monsie 11,last:montag 31,last:montan -51
last:monte 24,last:montre 17,last:morale 10,last:moreau 24,last:morel 16,last:mot -57,last:motif 26,last:motifs -41,last:motiva 37,last:motive -52
last:mots -35,last:mouise 21,last:moulin -65,last:moyen 37,last:moyene -6,last:moyens 32,last:multi -22,last:munici -19,last:mur 33,last:murs -64
last:musiqu 12,last:mutati -5,last:muter 29,last:n 10,last:nadia 52,last:nageur -34,last:naisan -44,last:naivet 21,last:name -15,last:nathal 6
last:nation -6,last:nautiq -9,last:ne 27,last:necesa -86,last:necesi 31,last:negati 36,last:neglig 9,last:negoci -15,last:neige 19,last:netoye 4
last:neuf 30,last:neutre -33,last:neuve 8,last:ni -54,last:nids -34,last:niece 31,last:niveau 44,last:noe 8,last:noel -32,last:noir -50,last:noire 43
last:nom 26,last:nomant -11,last:nombre -33,last:nome 13,last:nomer -50,last:nomera 6,last:nomes 38,last:nomina 8,last:noms 13,last:non 13
last:nora -51,last:nord -28,last:nos 26,last:notair -15,last:notati 6,last:note 3,last:notent -33,last:noter -22,last:notera -37,last:notes -21
last:notez 4,last:notice -48,last:notifi -30,last:notre 28,last:nounou 45,last:nous 44,last:nouvea -21,last:nouvel -13,last:novemb -32,last:nuisan -16
last:nuit -18,last:nul 28,last:nuls 19,last:numero -48,last:object -3,last:objet -16,last:objets -19,last:obliga -44,last:oblige -5,last:obteni 17
last:octobr -34,last:ocupe 12,last:oeil 30,last:oeuvre -23,last:of -25,last:ofice 30,last:ofre 26,last:ofres 29,last:olivie 8,last:on 23,last:one 32
last:ont -14,last:onze -58,last:operat 7,last:opinio 40,last:oportu 29,last:oposan 54,last:oposer 25,last:oposit -33,last:option -39,last:or 30
last:oral 21,last:orange 18,last:ordina -38,last:ordona -5,last:ordone -21,last:ordre -31,last:ordure 11,last:organi -4,last:orient -13,last:origin 29
last:orthog -37,last:ortogr -27,last:ou 45,last:oublie 56,last:oui 44,last:oumaro -4,last:out 45,last:ouvert -45,last:ouvrir -21,last:pacs -7
last:page -37,last:pages -37,last:pai -83,last:paie -32,last:paieme -15,last:paiera 7,last:paiero 5,last:palmar 47,last:pane -20,last:paneau -36
last:panel 64,last:panier 36,last:papier -14,last:paquet 24,last:par -34,last:paragr -55,last:parais 8,last:parait 27,last:parc -31,last:parce 11
last:parcel 7,last:parcou 9,last:parent 18,last:parfai 20,last:parkin 16,last:parler -13,last:parlez -32,last:parmi 42,last:parole -46,last:parque 6
last:partag 35,last:parte 9,last:parten 33,last:parti -32,last:partic -33,last:partie -45,last:partir 29,last:partis 11,last:partou -39,last:parts -28
last:parvis 19,last:pas 24,last:pasabl 8,last:pasage 4,last:pase 34,last:pasent -30,last:pasepo -22,last:paser 33,last:pasera 18,last:pasero -17
last:pases -10,last:pastil 15,last:patrim -45,last:patrou 8,last:paul 22,last:pause 5,last:pauvre 10,last:payer 24,last:payeur 21,last:paysag -25
last:peche -21,last:pedago 4,last:peine 36,last:peintu -24,last:penali 8,last:penche 40,last:pendan -27,last:penibl 46,last:pense 41,last:penser -8
last:pensez 18,last:percoi 8,last:perdan 35,last:perdre 13,last:perdu -57,last:pere 43,last:perfor 47,last:perime 16,last:period 9,last:perisc 36
last:perman 23,last:permet -4,last:permis 15,last:perot 9,last:pertin 50,last:pese 11,last:petanq 47,last:petit 6,last:petite 9,last:petiti 40
last:petitj 19,last:petits -38,last:peu -28,last:peut -47,last:peuven 12,last:peux 3,last:photo -5,last:photoc -65,last:photos -35,last:phrase -56
last:physiq -4,last:piano 13,last:picard -7,last:pick 10,last:piece -20,last:pieces -47,last:pied 25,last:pieds 27,last:pile 42,last:pioche 4
last:pipeau 31,last:pique -4,last:pire 29,last:piscin -8,last:pj 13,last:place 30,last:placer -23,last:places -32,last:placie 16,last:plafon -13
last:plage 6,last:plaign -9,last:plaint 23,last:plaisa 33,last:plait -36,last:plan -53,last:planin -45,last:plans 14,last:plante -39,last:plaque -10
last:platea -15,last:plats 5,last:plausi 31,last:plein -18,last:pli -37,last:plonge 13,last:plu 3,last:plurie -24,last:plus 29,last:plutot 12
last:pmr -12,last:podium 42,last:poeme -17,last:poemes 7,last:poesie 27,last:poids -24,last:point -49,last:pointa 22,last:pointe -7,last:points 30
last:poirie -12,last:poli -22,last:police -45,last:polici 9,last:polie -22,last:polime -14,last:polite -47,last:politi 24,last:polyva -28
last:pompie -33,last:ponctu -53,last:ponder 43,last:pont -20,last:popula 5,last:port -41,last:portag 29,last:portai -20,last:portan -47,last:porte -20
last:porter 6,last:porteu 13,last:portfo 23,last:portra -7,last:poser -51,last:posera 12,last:posero 4,last:poses -44,last:posibl -44,last:positi -15
last:poste 40,last:postes 6,last:posts 4,last:postul 42,last:potent 36,last:poubel 18,last:pouce 47,last:poule -34,last:pour -13,last:poura 3
last:pourai 10,last:pource 28,last:pourie -6,last:pourqu 14,last:poursu 46,last:pourvo -14,last:pouvez 5,last:pouvoi -41,last:pratiq -14,last:pre 23
last:preala -3,last:preau -14,last:preavi -72,last:precar 26,last:precis -23,last:predis 20,last:predit 55,last:prefec -11,last:prefer 45
last:prefet -40,last:preins -27,last:premie 30,last:prempt -5,last:prenan 5,last:prend 9,last:prendr 32,last:prends 27,last:prenom 14,last:prepar -13
last:presan 13,last:presby -13,last:prese -34,last:presel 25,last:presen -50,last:presid 48,last:presqu 28,last:presta 46,last:pret 9,last:prete 23
last:preten 37,last:preter 16,last:prets -16,last:preven -39,last:prever -20,last:previe -16,last:previs -5,last:prevoi -31,last:prevue -28
last:prime 35,last:primes 12,last:princi -43,last:pris -24,last:prise -18,last:prises -8,last:privil 53,last:prix -30,last:pro 29,last:probab 46
last:proble 46,last:proced -35,last:proces -11,last:procha 53,last:procla 36,last:procur -44,last:produc 21,last:produi -19,last:profes 32
last:profil 37,last:profit 72,last:profon -24,last:progra -5,last:progre -19,last:projet 33,last:prolon -13,last:promes -14,last:promet 14
last:promot 37,last:promou 49,last:promu -14,last:pronon -12,last:pronos 18,last:propor 40,last:propos 37,last:propre -45,last:propri 50,last:protec -6
last:protoc -25,last:psychi 32,last:psycho 35,last:pub 7,last:public -35,last:publie -38,last:publip -9,last:publiq -31,last:puces -9,last:puis 68
last:puisan -14,last:puise 9,last:puniti 37,last:pv -16,last:qu 25,last:quai -26,last:qualif -34,last:qualit 48,last:quand -57,last:quaran 14
last:quarti -21,last:quator 34,last:quatre 42,last:que -7,last:quel -10,last:quele -47,last:queles -37,last:quelqu -15,last:quels -36,last:querul 9
last:questi -48,last:qui 29,last:quinze 8,last:quitan -41,last:quoi -66,last:quorum -30,last:quotie -10,last:rachid 11,last:racont 20,last:racour -46
last:radar 24,last:radiat 31,last:radica 30,last:radier 59,last:raison 28,last:rajout 21,last:rale 12,last:raleur 33,last:ramene 44,last:rang -4
last:range -17,last:ranger -5,last:rangez -16,last:rank -29,last:rankin 35,last:rapel -40,last:rapela -33,last:rapele -27,last:rapide 18,last:raport 15
last:ratio 32,last:raye 16,last:rdv -20,last:recale 26,last:recapi -32,last:recens -5,last:recent -48,last:recepi -35,last:recept -38,last:recete -22
last:receve -19,last:recevo 29,last:recher -19,last:recidi 44,last:recit 34,last:recits -49,last:reclas 7,last:recois 9,last:recoit 23,last:recoma 39
last:recome 29,last:recomp -8,last:recona 12,last:recond 19,last:recopi -18,last:recour -34,last:recris -23,last:recrue 19,last:recrut -45
last:recue 20,last:recuei -17,last:recues -47,last:recupe 27,last:recus 42,last:redact -46,last:redeva -4,last:redige -15,last:reduis 49,last:reduit 12
last:refais -15,last:refait 16,last:refect -12,last:refere -28,last:reform -45,last:regard 33,last:regie 35,last:regime -34,last:region -30
last:regise 34,last:regist -50,last:regle -48,last:reglem -37,last:regles -39,last:regrou -34,last:reine 28,last:reject 13,last:rejet -22
last:rejete 50,last:rel 43,last:relanc -50,last:relati -44,last:releve -7,last:relis -38,last:reloge 39,last:rels 14,last:rembou 26,last:remerc -48
last:remet -8,last:remetr -33,last:remets -14,last:remise -34,last:remont 15,last:rempla 27,last:rempli 23,last:renard -15,last:rendez 4
last:rendra -16,last:rendre -14,last:rends 7,last:rendu -35,last:rendus 41,last:renouv 37,last:renova -18,last:renove -20,last:rentre -18
last:renume -14,last:renvoi 49,last:renvoy 14,last:repara -12,last:repart 17,last:repas -30,last:repere 26,last:repete -5,last:repeti -32
last:repond -17,last:repons -34,last:repren -15,last:repres 39,last:repris -10,last:reproc 6,last:republ -14,last:reputa 12,last:requet -43
last:reseau -22,last:resemb 5,last:resent 16,last:reserv 14,last:reside 39,last:resors 15,last:resort -7,last:respec -29,last:respon 23,last:restan -28
last:restau 15,last:reste -47,last:resten -24,last:rester 13,last:restit -30,last:result -22,last:resume -37,last:retard 10,last:retent -8
last:retenu -28,last:retien -20,last:retira -28,last:retire 37,last:retour 38,last:retrac -32,last:retrai -56,last:retrop -22,last:retrou -6
last:reunio -42,last:reunit 43,last:reusir 6,last:reusit -11,last:revele 15,last:revenu 40,last:revien -24,last:revise -19,last:revisi -7
last:revoca -14,last:revoqu 29,last:revue 34,last:rey 17,last:rgpd -33,last:rh 10,last:rib -63,last:rien -23,last:rifsep -26,last:rigolo -28
last:rigueu 15,last:risque 35,last:rivera 27,last:robot 25,last:roche 33,last:role -24,last:rose -7,last:rouge 50,last:rouges -23,last:rousel 46
last:route -17,last:roux -25,last:roy 18,last:rsa 25,last:rubriq -30,last:rue -39,last:rues -47,last:rugby 45,last:rumeur 19,last:rural -56,last:s 10
last:sa 14,last:sachan -8,last:sache 29,last:sacrif 8,last:sage 22,last:sais 30,last:saisin 41,last:saisir -35,last:saison 10,last:salair 16
last:salari -23,last:sale -7,last:sales -63,last:samedi -24,last:sanche 20,last:sancti 7,last:sandri 46,last:sanet 49,last:sanita -9,last:sans -51
last:sante -23,last:sarl 33,last:satisf -10,last:sauvag -18,last:savoir 32,last:schmit 10,last:scolai 15,last:score 42,last:scores 28,last:scorin 22
last:script -41,last:scruti -29,last:se -47,last:seance -8,last:sec -35,last:second -4,last:secour -20,last:secret 29,last:secteu -28,last:sectio -7
last:securi -28,last:seize 6,last:sejour 10,last:select -26,last:selon 30,last:semain -49,last:sembla 27,last:semble 44,last:senior -18,last:sens 49
last:sent 6,last:senten 19,last:sentim 21,last:separe -6,last:sept 30,last:septem -16,last:sera 12,last:serait 20,last:serie -9,last:serieu 44
last:seront 9,last:serven -5,last:servic -20,last:servir 60,last:ses 24,last:seuils -15,last:seul 50,last:seule 18,last:seulem -40,last:seznec -32
last:short 43,last:shortl 22,last:si 31,last:sieger -13,last:sieges 35,last:sigles -52,last:signal 27,last:signat -36,last:signe -43,last:signer 19
last:signes 3,last:signif -61,last:silenc -27,last:simon 11,last:simone 8,last:simple -23,last:simpli -25,last:sincer 47,last:site -18,last:situat 31
last:situe 27,last:situes 11,last:six -44,last:skatep 5,last:ski 9,last:slogan -78,last:smiley 23,last:snack -4,last:sne -14,last:sobre -22
last:social -12,last:sociau 12,last:societ 32,last:soigne 5,last:soins 21,last:soir 39,last:soire -15,last:sois 29,last:soit -9,last:sol -39
last:solene -64,last:solici -58,last:solida -16,last:solide 49,last:sols -13,last:solvab 6,last:somair -22,last:some 9,last:somes 46,last:son 29
last:sondag -41,last:sonent 22,last:sonia 41,last:sont 7,last:sophie 9,last:sors 26,last:sort -17,last:sorten 36,last:sortez 38,last:sortie -25
last:sortir 28,last:souhai -50,last:soulig 69,last:soumet -22,last:soumis -25,last:soupe -7,last:soupes 19,last:source -15,last:sous -32,last:souten 65
last:soutie 7,last:souven 35,last:sow -36,last:sponta 38,last:sport -59,last:sporti -11,last:sports -42,last:squate 15,last:stable -12,last:stade -28
last:stage 24,last:stagia 12,last:stand 12,last:standa 7,last:stands -13,last:statio -24,last:statis -57,last:statue 14,last:statut 11,last:stp -41
last:struct -56,last:studio -17,last:style -41,last:subven -30,last:sucre 7,last:sud 14,last:sufisa 12,last:sufit 19,last:sugere -19,last:suis 22
last:suit 13,last:suite 21,last:suivan 35,last:suiven 56,last:suiveu 16,last:suivi -7,last:suivie 9,last:suivis 10,last:suivra 33,last:suivre -20
last:sujet -12,last:sumari -17,last:sup 22,last:suplea 26,last:suplem -27,last:suplie 23,last:suport 13,last:supose 29,last:suprim -24,last:sur 4
last:sureme 19,last:surend 23,last:surfac -42,last:surlig 43,last:surtou -64,last:survei 57,last:suscep 27,last:suspec 28,last:suspen 25,last:suspic 15
last:svp 7,last:swot 6,last:sylvie 4,last:sympa -28,last:syndic 22,last:syndiq 15,last:synthe -44,last:t3 -23,last:ta 66,last:table -10,last:tablea -25
last:tables -46,last:tact -18,last:tag 15,last:taile -29,last:talent 32,last:tant 28,last:tapage -37,last:tape -27,last:taper -15,last:tarif 23
last:tarifs -20,last:tas 49,last:taux -5,last:taxe -70,last:tc -35,last:te 33,last:techni -11,last:tel -18,last:tele 5,last:teleph -30,last:teles -35
last:teletr 4,last:tels -34,last:temoig -30,last:temoin 25,last:temper -4,last:tempor -6,last:temps -56,last:tenant 29,last:tender -17,last:tenir 42
last:tenu -21,last:tenue -23,last:terain 8,last:terase 19,last:terito -33,last:termes -26,last:termin 40,last:tes 53,last:tesier 41,last:test 5
last:tete 46,last:texier 10,last:texte -38,last:textes -35,last:the -16,last:theatr 45,last:theme -35,last:themes -18,last:theo 39,last:these 38
last:thiery -5,last:this -38,last:thomas -18,last:tien 31,last:tient 40,last:tileul -39,last:timeo 4,last:tirage -40,last:tire 41,last:tirer 21
last:tirero 6,last:tires -35,last:titre -50,last:titres -44,last:titula 3,last:to 22,last:toast -21,last:toi 56,last:toile -28,last:toilet -12
last:toit -28,last:toitur -42,last:tombe -6,last:tomber 22,last:ton 29,last:top 44,last:tort -11,last:torts 10,last:total -33,last:totale -7
last:totaux -15,last:touche -41,last:toujou -6,last:touris -15,last:tourne 21,last:tournu -60,last:tous -52,last:tout -51,last:toute 16,last:toutes -40
last:toxiqu 6,last:tp 43,last:trace 20,last:tradui 5,last:trafic -32,last:traine 45,last:traite -11,last:trajet -17,last:trame -35,last:tran -6
last:tranch 30,last:tranqu -18,last:transc 25,last:transf 4,last:transl -28,last:transm -48,last:transp -52,last:traore 16,last:travai -14
last:travau -32,last:traver 16,last:trente 18,last:tres -16,last:tresor 9,last:treve -29,last:tri 6,last:tribun 5,last:triche 29,last:tricol -15
last:trie -37,last:trier -21,last:trimes -7,last:trois 12,last:troisi -26,last:trop 28,last:troubl 35,last:troupe 41,last:trous -19,last:trouse -12
last:trouve 18,last:truck 16,last:tu 43,last:tuteur -9,last:tutoie -42,last:tutric 5,last:tva -26,last:type -46,last:types -9,last:typolo 10
last:ukrain -16,last:un -35,last:unanim -12,last:une -42,last:unique -29,last:urbain 25,last:urbani 30,last:urgenc -22,last:urgent 35,last:usage -35
last:usager -24,last:usurpa 23,last:utile 64,last:utiles 59,last:utilis -40,last:utilit 22,last:va 48,last:vacanc -46,last:vacant -53,last:vacata 12
last:vacina -11,last:vainqu 40,last:val 15,last:valabl 52,last:valent 29,last:valeur 57,last:valide 15,last:vas 15,last:vaseur 64,last:vaut 41
last:vegeta -5,last:vehicu -15,last:velo 10,last:velos -10,last:vendre -45,last:vengea 40,last:venir -7,last:ventil 29,last:veras 32,last:verbal 3
last:verdic 37,last:verifi -22,last:verite 31,last:vernis -19,last:vers 29,last:versem -8,last:verser 11,last:verses -38,last:versio -35,last:vert 39
last:verte -9,last:verts -17,last:veut -42,last:veuve 22,last:veux 36,last:vial 19,last:vice 23,last:victim 36,last:vidal 14,last:vide -54
last:videop -40,last:vides -33,last:vie -4,last:viendr -35,last:vienen 19,last:vient -16,last:vierge -39,last:vieux -5,last:vigila -9,last:vilage -44
last:vile 15,last:violen 61,last:vire 38,last:virer 19,last:virera 14,last:vires 8,last:virgul -77,last:virtue 24,last:visa -64,last:visas -29
last:viser -25,last:visite -47,last:vit 9,last:vite 44,last:vitre 7,last:vitrin -10,last:vivant -20,last:voeux -31,last:voici 25,last:voie 17
last:voies -28,last:voila 11,last:voile 43,last:voir 44,last:voirie -25,last:vois 31,last:voisin 25,last:voitur 5,last:voix 45,last:voleur 20
last:volont 45,last:vont 43,last:votant -38,last:vote -39,last:votent 16,last:voter 38,last:votera -13,last:votes -22,last:votre -33,last:voudra -4
last:vous 61,last:voyage 16,last:vrac 39,last:vrai 52,last:vraie 48,last:vraies 22,last:vraime 35,last:vrais 34,last:vraise 13,last:vu 50
last:vulner 33,last:weakes 22,last:wek -16,last:which 10,last:who -8,last:write -35,last:x -26,last:y 23,last:ya 26,last:yanis 7,last:yeux 17
last:you 6,last:z -47,last:zero -5,last:zone -27,laurea 33,laurea_de 22,laurea_design -16,laurea_du 5,laurea_pour 28,lave -12,lavoir -7,le -18,le_10 -6
le_11 19,le_115 -39,le_119 -29,le_12 -42,le_14 -48,le_15 -53,le_19 -42,le_1er -25,le_2 -35,le_20 -27,le_21 -12,le_28 -16,le_3 -38,le_30 -15,le_31 -7
le_4 -29,le_5 -27,le_6 -15,le_8 -25,le_9 -32,le_a -21,le_aux 31,le_avec -36,le_bail 16,le_baileu 24,le_bar 10,le_bareme -27,le_bas 16,le_bebe 24
le_benevo 12,le_bercea 4,le_besoin 26,le_bihan -27,le_bilan 20,le_blame -5,le_bon 8,le_border -32,le_boulan 53,le_bruit -45,le_budget -45,le_buleti -53
le_burali -14,le_bureau -19,le_cabine 11,le_cadre -6,le_cahier 53,le_calcul -34,le_calend -30,le_camion 39,le_candid 54,le_caract 19,le_cas 39,le_cd 24
le_centre 20,le_cerfa -24,le_certif 9,le_cgct -24,le_change 16,le_chanti 25,le_chaufe 20,le_chef -24,le_choix -3,le_cia -30,le_clasem 18,le_club 36
le_code -38,le_comerc 7,le_comisa 21,le_comite -42,le_compor 44,le_compte -4,le_compto 17,le_comuni -22,le_concer 10,le_concou -39,le_conduc 46
le_confli 10,le_consei -37,le_contac -16,le_contra 44,le_contre 9,le_cordon -4,le_coup 24,le_coupab 13,le_courie -34,le_cout -36,le_crenea 12
le_criter 35,le_cumul -17,le_cv -21,le_dalo -26,le_dans -22,le_decomp -23,le_decret -13,le_degre 19,le_delai -12,le_demand 26,le_depart -24,le_depot -8
le_deroul -43,le_desord -26,le_dgs 6,le_dimanc 36,le_diplom -43,le_direct -30,le_discou -22,le_docteu 9,le_docume 12,le_done 17,le_dosier -20,le_dr 11
le_drh 18,le_droit -58,le_en -30,le_faux 24,le_ferait 18,le_feu 23,le_fichie 30,le_fils 4,le_formul -4,le_forum 9,le_fot -4,le_franca -45,le_fromag 11
le_gagnan 21,le_garde 17,le_gardie 40,le_gentim -48,le_gerant 28,le_gof 12,le_gouter -10,le_grand -17,le_groupe 5,le_guiche 29,le_hal 12,le_hand 7
le_jardin 25,le_jeu 3,le_jeudi -35,le_jeune 13,le_judo 64,le_juge 25,le_jugeme -10,le_jury -37,le_kebab 8,le_laurea 24,le_le_ton 19,le_livret 10
le_locata 16,le_logeme 11,le_logici -14,le_lot -8,le_loto -18,le_lui -29,le_lundi -34,le_magazi -23,le_mail 5,le_mailon 24,le_maire -37,le_maitre 24
le_marche -7,le_mardi 3,le_mariag -3,le_medeci -21,le_mediat -15,le_meileu 34,le_meme -60,le_memoir -8,le_meneur 41,le_menu -28,le_merite 21
le_metier 5,le_metre -10,le_midi -5,le_mieux -15,le_minibu 27,le_minimu 6,le_moins 50,le_monsie 44,le_montan -14,le_mot -47,le_motif -10,le_mur 10
le_n -12,le_netoya -9,le_niveau 47,le_nom 51,le_nombre -42,le_nouvea 33,le_numero -23,le_palmar 42,le_paneau -13,le_papa 4,le_parcou 26,le_parkin 22
le_parque -18,le_pasage -12,le_pase 24,le_pavilo 10,le_pere 21,le_permis 5,le_person 20,le_petit 43,le_petiti 17,le_plan -58,le_planin -44,le_plus 36
le_podium 32,le_point -27,le_poison 10,le_polici -5,le_pont 5,le_port -16,le_portai -13,le_portra 23,le_poste 50,le_pour 15,le_pource 24,le_preavi -34
le_prefet 9,le_premie 25,le_prendr 9,le_prenom 12,le_presid 34,le_presta 51,le_prix 20,le_proces -22,le_procha -21,le_procur -9,le_profil 4,le_progra 5
le_projet -21,le_propre -7,le_public -27,le_pv -21,le_quarti 12,le_questi -8,le_quorum -25,le_quotie -21,le_rang 3,le_raport 41,le_ratio -11
le_recit 19,le_reclam -15,le_recour -26,le_recrut -39,le_refere 24,le_refus -60,le_regime -8,le_regise 4,le_regist -52,le_reglem -23,le_releve -55
le_rempla -17,le_rendez -7,le_renouv 11,le_repas -22,le_repond 7,le_reste -14,le_result 35,le_resume 17,le_rifsep -12,le_risque 37,le_rivera 16
le_role 24,le_savoir 11,le_second 5,le_secour 11,le_secret -11,le_sejour 30,le_sens 18,le_serieu 12,le_servic 9,le_signal 25,le_site -24,le_soir -6
le_son -5,le_sous -12,le_sporti 5,le_stage -29,le_stagia 19,le_statio -17,le_statut -8,le_style 22,le_sujet 28,le_t3 9,le_t4 -8,le_tablea -16
le_tarif -29,le_taux -25,le_teletr -4,le_temps 36,le_terain 22,le_texte -35,le_tirage 13,le_tire 4,le_titre -5,le_titula 21,le_ton 11,le_ton_des 22
le_ton_neutre -11,le_total -26,le_trafic -32,le_travai 85,le_tri 31,le_tribun -28,le_troisi 35,le_trophe 11,le_trotoi -6,le_trouve 7,le_tuteur -8
le_type 22,le_vainqu 20,le_valide -78,le_vice -4,le_vilage 8,le_voisin 36,le_vote -36,le_voyage 16,le_wek -20,lea -16,lead:1 -51,lead:11 -4,lead:120 10
lead:12|infinitive 5,lead:14 22,lead:14|container -11,lead:150 -4,lead:17|infinitive -21,lead:19 5,lead:19|people 5,lead:1re -24,lead:1re|people -20
lead:2 30,lead:20 13,lead:200 6,lead:214 -12,lead:214|people -9,lead:22|authority -6,lead:22|container -7,lead:22|people 17,lead:22|provided -9
lead:22|stake 12,lead:27 14,lead:2e -13,lead:2|people 6,lead:3 28,lead:30 20,lead:30|people 31,lead:30|provided -8,lead:30|stake 31,lead:31 21
lead:31|people 30,lead:31|thing 14,lead:3e -13,lead:3|infinitive 17,lead:3|people 30,lead:3|thing 8,lead:4 40,lead:441 -4,lead:45 10,lead:46 -16
lead:4|people -13,lead:4|stake -13,lead:4|thing 42,lead:5 -13,lead:50 -12,lead:6 -24,lead:7 69,lead:79 13,lead:8 -4,lead:87 24,lead:9 31,lead:a 32
lead:abadie 7,lead:abadie|infinitive 16,lead:abadie|people 4,lead:acepte 24,lead:acepte|decided 24,lead:acord -21,lead:acorde 23
lead:acorde|adjective 21,lead:acorde|container 27,lead:acorde|decided 23,lead:acorde|people -14,lead:acorde|personal 16,lead:acorde|stake 21
lead:acorde|thing -38,lead:acorde|v-award 23,lead:acord|people -21,lead:acte 10,lead:acte|people -17,lead:actual -17,lead:actual|people -9
lead:actual|thing -15,lead:acuse -39,lead:acuse|container -26,lead:acuse|infinitive -34,lead:acuse|order -39,lead:acuse|people -33,lead:acuse|stake -26
lead:adam -10,lead:adam|people -10,lead:adapte 16,lead:adapte|adjective 16,lead:adapte|wording 16,lead:aditio -28,lead:aditio|clerical -28
lead:aditio|container -22,lead:aditio|decided -20,lead:aditio|n-award -6,lead:aditio|n-score -23,lead:aditio|order -7,lead:aditio|people -28
lead:aditio|stake -19,lead:admini -28,lead:adouci -30,lead:adouci|container -21,lead:adouci|people -6,lead:adouci|stake -26,lead:adouci|thing -19
lead:aere -11,lead:aere|n-score -11,lead:afecte 7,lead:afecte|container 4,lead:afecte|n-rank 5,lead:afecte|n-score 17,lead:afecte|people 27
lead:afecte|quality 13,lead:afecte|thing -16,lead:afecte|v-award 7,lead:aficha -8,lead:afiche -29,lead:afiche|clerical 20,lead:afiche|container -28
lead:afiche|errand 28,lead:afiche|infinitive 28,lead:afiche|people -22,lead:afiche|rule -8,lead:afiche|saying -26,lead:afiche|stake -19
lead:afiche|superlative 20,lead:afiche|thing -26,lead:age 9,lead:agent 16,lead:agent|people 16,lead:age|people 9,lead:age|thing 9,lead:agis 10
lead:agreme 5,lead:aide -18,lead:aidez 9,lead:aidez|infinitive 9,lead:aidez|people 9,lead:aidez|saying 9,lead:aidez|thing 9,lead:aide|authority -25
lead:aide|conduct 16,lead:aide|container -22,lead:aide|decided -22,lead:aide|errand -18,lead:aide|infinitive -30,lead:aide|judge -13
lead:aide|n-score -20,lead:aide|order -36,lead:aide|people 47,lead:aide|provided -12,lead:aide|rule -11,lead:aide|saying -18,lead:aide|stake -18
lead:aide|thing -36,lead:aide|v-choose 36,lead:aide|v-rank -10,lead:aide|view -18,lead:aide|wording -28,lead:ajoute -8,lead:ajoute|container 7
lead:ajoute|infinitive 5,lead:ajoute|people 32,lead:ajoute|quality 55,lead:ajoute|stake -22,lead:ajoute|thing -26,lead:alege -9,lead:aligne -6
lead:aligne|order 30,lead:aligne|people 30,lead:aligne|thing -6,lead:alocut -21,lead:alocut|stake -21,lead:alors 39,lead:alors|people 24
lead:alors|saying 6,lead:alors|wording 24,lead:alvare 6,lead:analys|container 45,lead:analys|infinitive -12,lead:analys|people 42
lead:analys|quality 19,lead:analys|thing -21,lead:and 8,lead:and|people 8,lead:anexe 22,lead:anexe|infinitive 22,lead:anexe|people 22
lead:anexe|thing 22,lead:anonce -39,lead:anonce|adjective 12,lead:anonce|authority -32,lead:anonce|clerical -39,lead:anonce|decided -17
lead:anonce|n-choose 35,lead:anonce|n-rank 20,lead:anonce|order -21,lead:anonce|people -9,lead:anonce|rule 12,lead:anonce|saying -39
lead:anonce|stake -8,lead:anonce|thing 34,lead:anonce|view 12,lead:anonym -47,lead:anonym|authority -32,lead:anonym|container -31
lead:anonym|people -34,lead:apel 4,lead:apel|errand -17,lead:apel|infinitive -17,lead:apel|order -27,lead:apel|stake -14,lead:apel|thing -27
lead:apliqu -10,lead:apliqu|container 28,lead:apliqu|decided -40,lead:apliqu|n-score 4,lead:apliqu|provided 22,lead:apliqu|thing 22,lead:apreci 18
lead:apreci|infinitive 6,lead:apreci|n-evaluate -4,lead:apreci|people 21,lead:apreci|quality 12,lead:apreci|v-evaluate 21,lead:apres 32
lead:apres|authority -4,lead:apres|container 15,lead:apres|infinitive 23,lead:apres|must 4,lead:apres|people 17,lead:apres|thing 11,lead:apres|view 19
lead:apte 11,lead:apte|adjective 11,lead:apte|personal 11,lead:apuie 10,lead:arbitr -9,lead:arbitr|infinitive -9,lead:arbitr|people 7
lead:arbitr|v-decide -9,lead:arete -27,lead:aretes -25,lead:aretes|container -25,lead:aretes|thing -25,lead:arete|authority -18,lead:arete|container 6
lead:arete|decided -12,lead:arete|infinitive -25,lead:arete|n-decide -21,lead:arete|n-recruit -17,lead:arete|order -14,lead:arete|people -21
lead:arete|stake -25,lead:arete|thing -27,lead:argume 30,lead:argume|infinitive -44,lead:argume|thing -23,lead:arnaqu 9,lead:arnoux 8
lead:arnoux|people 8,lead:articl -42,lead:articl|rule -4,lead:articl|thing -42,lead:asembl -12,lead:asembl|authority -12,lead:asembl|people -12
lead:asimil 27,lead:asista 9,lead:asista|people 9,lead:atesta 12,lead:atesta|infinitive -11,lead:atesta|n-evaluate 19,lead:atesta|people -8
lead:atesta|stake 31,lead:atesta|thing 26,lead:atribu 21,lead:atribu|adjective 17,lead:atribu|authority 18,lead:atribu|conduct 10
lead:atribu|container 6,lead:atribu|decided 21,lead:atribu|must 3,lead:atribu|n-award 7,lead:atribu|n-rank -8,lead:atribu|n-score 16
lead:atribu|order -51,lead:atribu|people 32,lead:atribu|personal 12,lead:atribu|provided 25,lead:atribu|quality 27,lead:atribu|question 12
lead:atribu|saying 21,lead:atribu|stake 57,lead:atribu|superlative 31,lead:atribu|thing -44,lead:atribu|v-award 21,lead:atribu|v-choose 4,lead:au 8
lead:aucun -20,lead:aucune 6,lead:aucune|n-evaluate -3,lead:aucun|container -14,lead:aucun|n-evaluate -12,lead:aucun|order -14,lead:aucun|people -3
lead:aucun|rule -7,lead:aucun|view -9,lead:auditi 41,lead:auditi|infinitive 5,lead:auditi|thing 9,lead:autori -16,lead:autori|thing -16
lead:au|adjective 12,lead:au|conduct 4,lead:au|infinitive -9,lead:au|must -12,lead:au|people -20,lead:au|provided -15,lead:au|question 4
lead:au|thing -13,lead:au|v-rank -10,lead:avanta -36,lead:avanta|thing -36,lead:avant|authority -37,lead:avant|clerical 23,lead:avant|container -11
lead:avant|errand 24,lead:avant|explaining -17,lead:avant|infinitive 27,lead:avant|must -53,lead:avant|people -23,lead:avant|saying 21
lead:avant|stake 5,lead:avant|thing 34,lead:avant|v-choose -29,lead:avant|view -5,lead:avec 29,lead:avec|adjective 6,lead:avec|conduct -11
lead:avec|container 20,lead:avec|infinitive 30,lead:avec|order -35,lead:avec|people 30,lead:avec|question 28,lead:avec|sensitive 26
lead:avec|superlative 9,lead:avec|thing 23,lead:avenan -29,lead:avenan|people -18,lead:avenan|thing -21,lead:averti -16,lead:averti|n-sanction -7
lead:averti|people -16,lead:averti|v-sanction -7,lead:avis 4,lead:avis|authority 32,lead:avis|container 53,lead:avis|errand 21,lead:avis|infinitive 16
lead:avis|n-award -18,lead:avis|n-evaluate 4,lead:avis|order -4,lead:avis|stake 8,lead:avis|thing -9,lead:avis|view 4,lead:a|adjective 25
lead:a|authority 7,lead:a|clerical -43,lead:a|conduct 13,lead:a|container -10,lead:a|decided -38,lead:a|errand -62,lead:a|explaining -8
lead:a|infinitive 21,lead:a|must 11,lead:a|n-choose -5,lead:a|n-evaluate 33,lead:a|n-profile 5,lead:a|order -5,lead:a|people 8,lead:a|provided 24
lead:a|quality 14,lead:a|question 22,lead:a|rule -16,lead:a|saying 21,lead:a|stake 16,lead:a|superlative 18,lead:a|thing 17,lead:a|v-award 22
lead:a|v-choose -57,lead:a|v-evaluate 8,lead:a|view 18,lead:a|wording 14,lead:b -28,lead:bac -8,lead:bac|adjective 27,lead:bac|personal 27
lead:bagare 37,lead:bagare|infinitive 37,lead:bail 13,lead:bail|infinitive 13,lead:baise 17,lead:baise|people 11,lead:baise|question 3
lead:baise|stake 11,lead:baise|thing 3,lead:baise|v-award 17,lead:bare 26,lead:bareme 8,lead:bareme|authority -29,lead:bareme|n-score 8
lead:bareme|thing 12,lead:bare|container 25,lead:bare|people 7,lead:bare|question 7,lead:base 5,lead:batis -24,lead:batis|container -16
lead:batis|infinitive -9,lead:batis|people -5,lead:batis|provided -8,lead:batis|saying -24,lead:batis|thing -22,lead:batis|v-score -16,lead:bauer -5
lead:bauer|infinitive -5,lead:benevo 31,lead:benevo|people 31,lead:bertin 10,lead:bertin|people 10,lead:besoin 15,lead:besoin|people 12
lead:besoin|thing -7,lead:bilan 21,lead:bilans 13,lead:bilans|people 13,lead:bilan|authority -13,lead:bilan|infinitive 46,lead:bilan|n-evaluate 21
lead:bilan|people 28,lead:bilan|stake -13,lead:bilan|thing -8,lead:biogra -7,lead:bjr -8,lead:bjr|container -7,lead:bjr|errand -30,lead:bjr|must -25
lead:bjr|people -8,lead:bjr|saying -17,lead:bjr|stake -10,lead:blame 16,lead:blame|infinitive 4,lead:blame|n-sanction 16,lead:blame|stake 16
lead:blame|v-sanction 16,lead:bleus -23,lead:blin 13,lead:blin|people 13,lead:bon 25,lead:bonard -5,lead:bonard|people -5,lead:bone 37
lead:bone|adjective 37,lead:bone|thing 24,lead:bonjou -4,lead:bonjou|adjective 9,lead:bonjou|authority 4,lead:bonjou|conduct 12,lead:bonjou|errand -13
lead:bonjou|infinitive -24,lead:bonjou|judge -21,lead:bonjou|must 9,lead:bonjou|people 16,lead:bonjou|question 13,lead:bonjou|stake 21
lead:bonjou|superlative -25,lead:bonjou|thing -28,lead:bonjou|wording -16,lead:bonsoi 10,lead:bonsoi|infinitive 10,lead:bon|adjective 25
lead:bon|people 13,lead:border -8,lead:bourse 29,lead:bourse|infinitive -5,lead:bourse|people 7,lead:bourse|stake 29,lead:boyer -14
lead:boyer|infinitive -14,lead:boyer|people -14,lead:brouil -20,lead:brouil|authority -8,lead:brouil|container -4,lead:brouil|people -8
lead:brouil|thing -7,lead:bruit 24,lead:bruit|people -12,lead:bruit|thing 24,lead:budget -4,lead:budget|people -11,lead:budget|thing -4,lead:buleti 24
lead:buleti|n-score -14,lead:buleti|provided -8,lead:buleti|thing 24,lead:b|people -28,lead:cadre -37,lead:cadre|errand -37,lead:cadre|infinitive -37
lead:cadre|people -32,lead:cadre|provided -32,lead:cadre|saying -32,lead:cadre|stake -14,lead:cadre|thing -9,lead:cadre|wording -32,lead:calcul -22
lead:calcul|clerical -22,lead:calcul|conduct 38,lead:calcul|container 6,lead:calcul|decided -17,lead:calcul|infinitive 37,lead:calcul|must 15
lead:calcul|n-award -12,lead:calcul|n-rank 20,lead:calcul|n-score 40,lead:calcul|order 11,lead:calcul|people 32,lead:calcul|provided -17
lead:calcul|quality 35,lead:calcul|question 17,lead:calcul|saying 17,lead:calcul|stake -7,lead:calcul|thing -32,lead:calend -16
lead:calend|infinitive -16,lead:calend|people -12,lead:candid 32,lead:candid|infinitive -4,lead:candid|people 32,lead:candid|stake 15
lead:candid|view 14,lead:cap -14,lead:cap|stake -14,lead:carnet -14,lead:caron 20,lead:caron|people 20,lead:caron|stake 18,lead:carte -23
lead:carte|people -23,lead:ca|errand -11,lead:ca|infinitive 7,lead:ca|people -9,lead:ca|saying -15,lead:ca|thing 7,lead:cb -29,lead:ce 28,lead:celui 7
lead:celui|question 7,lead:celui|superlative 7,lead:certai 19,lead:certif -50,lead:certif|infinitive -15,lead:certif|people -49,lead:certif|thing -15
lead:ces 35,lead:cest -5,lead:cest|adjective 34,lead:cest|authority -18,lead:cest|clerical -5,lead:cest|conduct 12,lead:cest|decided -28
lead:cest|infinitive -14,lead:cest|n-recruit 4,lead:cest|people -6,lead:cest|question -29,lead:cest|rule -20,lead:cest|saying -24,lead:cest|stake -27
lead:cest|thing -19,lead:cest|v-choose -14,lead:cest|v-evaluate -21,lead:cest|view 18,lead:ces|people 20,lead:ces|thing 13,lead:cet 28,lead:cete 6
lead:cete|adjective 12,lead:cete|authority 25,lead:cete|container 11,lead:cete|infinitive 46,lead:cete|must 5,lead:cete|n-rank 5,lead:cete|people 30
lead:cete|provided 31,lead:cete|quality 5,lead:cete|stake -19,lead:cete|thing 14,lead:cete|view 7,lead:cet|infinitive 23,lead:cet|people 28
lead:cet|question 7,lead:ceux 3,lead:ceux|conduct 5,lead:ceux|question 5,lead:ce|adjective 22,lead:ce|authority 4,lead:ce|conduct -14
lead:ce|container -69,lead:ce|infinitive 17,lead:ce|n-score 14,lead:ce|order 9,lead:ce|people 35,lead:ce|question 16,lead:ce|saying 17,lead:ce|stake 19
lead:ce|superlative 10,lead:ce|thing -75,lead:ce|view -24,lead:chacun 7,lead:chacun|people 7,lead:change -13,lead:change|infinitive -9
lead:change|people -9,lead:chanti 7,lead:chanti|thing 7,lead:chapit -36,lead:chaque 19,lead:chaque|container -15,lead:chaque|decided 15
lead:chaque|infinitive 22,lead:chaque|people 29,lead:chaque|provided -25,lead:chaque|quality 20,lead:charte -28,lead:charte|people -23
lead:charte|thing -27,lead:chaudi -7,lead:chaudi|infinitive -7,lead:check -16,lead:cherch 18,lead:cherch|infinitive -10,lead:cherch|people 30
lead:cherch|question 41,lead:chifre -12,lead:chifre|conduct 32,lead:chifre|infinitive 16,lead:chifre|people 16,lead:chifre|quality 29
lead:chifre|thing -39,lead:chifre|v-score -12,lead:choisi 26,lead:choisi|adjective -36,lead:choisi|authority 51,lead:choisi|container 54
lead:choisi|decided 16,lead:choisi|infinitive 32,lead:choisi|n-choose 39,lead:choisi|n-sanction 34,lead:choisi|people 58,lead:choisi|question 32
lead:choisi|saying -25,lead:choisi|stake 38,lead:choisi|superlative -13,lead:choisi|thing -15,lead:choisi|v-choose 26,lead:choisi|v-filter 53
lead:choisi|view 35,lead:chrono -24,lead:chrono|infinitive -16,lead:chrono|order -16,lead:chrono|people -24,lead:chrono|thing -16,lead:chute 11
lead:chute|infinitive 11,lead:ci 28,lead:cinq 29,lead:cinq|container 27,lead:cinq|infinitive -4,lead:cinq|n-profile 4,lead:cinq|people 29
lead:cinq|provided -18,lead:cinq|stake 20,lead:cinq|thing -23,lead:cite -7,lead:cite|explaining -7,lead:cite|n-award -4,lead:cite|rule -12
lead:cite|saying -7,lead:cite|stake -4,lead:cite|thing -18,lead:ci|container 12,lead:ci|people 29,lead:ci|thing 14,lead:clase -16,lead:clasem -62
lead:clasem|container -65,lead:clasem|decided -14,lead:clasem|n-rank -62,lead:clasem|people 31,lead:clasem|stake 17,lead:clasem|superlative -101
lead:clasem|thing -32,lead:clase|adjective 29,lead:clase|authority -8,lead:clase|conduct 18,lead:clase|container -45,lead:clase|infinitive -52
lead:clase|n-award 29,lead:clase|n-rank 53,lead:clase|n-score -19,lead:clase|order -33,lead:clase|people 28,lead:clase|personal 21
lead:clase|quality 49,lead:clase|question -14,lead:clase|saying -12,lead:clase|stake 42,lead:clase|superlative 7,lead:clase|thing -35
lead:clase|v-rank -16,lead:clause -5,lead:clause|infinitive -5,lead:clause|thing -5,lead:cni -40,lead:cni|n-evaluate -40,lead:cni|view -40
lead:coche 43,lead:coche|infinitive 28,lead:coche|people 43,lead:coche|provided 3,lead:coche|rule -16,lead:coche|stake 19,lead:coche|superlative -17
lead:coche|thing -12,lead:colas -5,lead:colas|infinitive -9,lead:colas|people -23,lead:colas|rule 12,lead:colas|thing 12,lead:cole 12
lead:cole|container -15,lead:cole|people 30,lead:cole|thing -18,lead:colin 18,lead:colis 12,lead:colone -37,lead:colone|thing -37,lead:combie -4
lead:combie|adjective 20,lead:combie|authority -8,lead:combie|clerical -4,lead:combie|conduct -22,lead:combie|container -61,lead:combie|decided 26
lead:combie|errand 6,lead:combie|infinitive -28,lead:combie|must -7,lead:combie|n-choose -33,lead:combie|n-rank 9,lead:combie|n-sanction 58
lead:combie|n-score 81,lead:combie|order -10,lead:combie|people -20,lead:combie|quality 38,lead:combie|question -4,lead:combie|rule 48
lead:combie|saying -23,lead:combie|stake -21,lead:combie|thing -25,lead:combie|v-award 46,lead:combie|v-choose -42,lead:combie|v-sanction 25
lead:combie|view 17,lead:come 15,lead:comenc 35,lead:comenc|people 34,lead:comenc|v-evaluate 35,lead:coment -41,lead:coment|authority -20
lead:coment|clerical -26,lead:coment|container -41,lead:coment|decided -27,lead:coment|errand -40,lead:coment|infinitive -40,lead:coment|must -16
lead:coment|n-recruit -14,lead:coment|n-score -23,lead:coment|people -33,lead:coment|question -5,lead:coment|rule -18,lead:coment|saying -12
lead:coment|stake -44,lead:coment|superlative -10,lead:coment|thing -29,lead:coment|v-award -15,lead:coment|v-evaluate -12,lead:coment|v-profile -37
lead:coment|v-rank 22,lead:coment|v-recruit -23,lead:coment|wording -9,lead:comisi 39,lead:comisi|authority 39,lead:comisi|container 30
lead:comisi|people 24,lead:comisi|thing 28,lead:comite 39,lead:comite|authority 39,lead:compar -40,lead:compar|authority -10,lead:compar|container -26
lead:compar|infinitive -38,lead:compar|people 31,lead:compar|quality 40,lead:compar|rule -24,lead:compar|stake -25,lead:compar|thing -41
lead:compar|v-award -6,lead:compar|v-evaluate -41,lead:compet -24,lead:compet|adjective -24,lead:compet|personal -24,lead:compet|quality -24
lead:comple 53,lead:comple|adjective 16,lead:comple|conduct 7,lead:comple|container 21,lead:comple|infinitive 11,lead:comple|n-evaluate 28
lead:comple|n-score 18,lead:comple|people 25,lead:comple|provided 53,lead:comple|saying 53,lead:comple|stake 23,lead:comple|superlative 13
lead:comple|thing 45,lead:comple|v-score 10,lead:comple|view 9,lead:comple|wording 53,lead:compos -16,lead:compos|authority -14
lead:compos|container 17,lead:compos|order -4,lead:compos|people 16,lead:compos|question 5,lead:compos|stake -19,lead:compos|superlative 16
lead:compos|thing -31,lead:compos|v-choose 11,lead:compos|view -16,lead:compos|wording 11,lead:compta -13,lead:compte -33,lead:compte|adjective 46
lead:compte|authority -19,lead:compte|clerical -33,lead:compte|conduct -43,lead:compte|container -26,lead:compte|decided -29,lead:compte|infinitive -14
lead:compte|n-score -14,lead:compte|order 4,lead:compte|people -38,lead:compte|personal 35,lead:compte|quality 35,lead:compte|question -26
lead:compte|saying -11,lead:compte|stake -48,lead:compte|thing -25,lead:compte|view -31,lead:comuni -40,lead:comuni|n-rank -20,lead:comuni|stake -28
lead:comuni|thing -28,lead:concev -8,lead:concev|thing -8,lead:conclu 30,lead:conclu|container 15,lead:conclu|infinitive 18,lead:conclu|n-evaluate 17
lead:conclu|people 15,lead:conclu|saying 18,lead:concoi -17,lead:concoi|rule -3,lead:concoi|thing -19,lead:concoi|wording -17,lead:concou 46
lead:concou|authority 11,lead:concou|infinitive 15,lead:concou|judge 5,lead:concou|people 21,lead:concou|stake 24,lead:concou|thing 49,lead:conden -34
lead:conden|container -14,lead:conden|infinitive -7,lead:condit -19,lead:condit|authority -4,lead:condit|rule -19,lead:condit|thing -19,lead:confir -24
lead:confir|people -30,lead:confir|v-recruit -24,lead:confor -8,lead:confor|infinitive -6,lead:confor|rule -5,lead:confor|thing -5
lead:confor|v-recruit -8,lead:consei|container -48,lead:consei|infinitive -44,lead:consei|people -13,lead:consei|view 39,lead:conser -41
lead:consig -36,lead:consig|infinitive -34,lead:consig|people -36,lead:consti 29,lead:consti|adjective 5,lead:consti|conduct 7,lead:consti|container 29
lead:consti|infinitive 7,lead:consti|people 11,lead:consti|thing 7,lead:consti|v-choose 17,lead:constr|container 18,lead:constr|infinitive 6
lead:constr|n-score -14,lead:constr|people -5,lead:constr|question 14,lead:constr|thing 14,lead:consul 10,lead:consul|people 10,lead:contex 6
lead:contra -28,lead:contra|thing -28,lead:contro -25,lead:contro|v-evaluate -25,lead:convai 22,lead:conven -21,lead:conven|authority -9
lead:conven|decided -4,lead:conven|people -11,lead:conven|stake -11,lead:conven|thing -21,lead:conver -33,lead:conver|provided -17
lead:conver|superlative -17,lead:conver|thing -31,lead:convoc -30,lead:convoc|authority -24,lead:convoc|container -23,lead:convoc|decided -5
lead:convoc|order -5,lead:convoc|people -26,lead:convoc|stake -7,lead:convoc|thing -10,lead:convoc|view -20,lead:convoq -4,lead:convoq|authority -14
lead:convoq|clerical -4,lead:convoq|container -19,lead:convoq|decided -25,lead:convoq|errand 30,lead:convoq|judge -26,lead:convoq|people -14
lead:convoq|question 42,lead:convoq|thing -4,lead:convoq|view -4,lead:cordia -15,lead:corige -9,lead:corige|infinitive 50,lead:corige|n-evaluate -10
lead:corige|n-score 54,lead:corige|order 55,lead:corige|people 32,lead:corige|provided -12,lead:corige|stake 29,lead:corige|thing -20
lead:corige|wording -9,lead:costa 11,lead:costa|people 11,lead:costa|thing -6,lead:cote 17,lead:cote|n-score 17,lead:cote|people 17
lead:cote|v-score 17,lead:coucou -19,lead:coupab 12,lead:coupab|adjective 12,lead:coupab|conduct 12,lead:coupab|people 12,lead:coupez -28
lead:coupez|people -28,lead:coupez|stake -28,lead:coupez|v-award -28,lead:couple 3,lead:coupur -13,lead:coupur|infinitive -13,lead:coupur|thing -13
lead:courie -39,lead:courie|authority -9,lead:courie|clerical -11,lead:courie|container -39,lead:courie|decided -11,lead:courie|errand -19
lead:courie|infinitive -30,lead:courie|n-award -9,lead:courie|order -19,lead:courie|people -23,lead:courie|rule -10,lead:courie|stake -22
lead:courie|thing -39,lead:cours 22,lead:cout -21,lead:cout|thing -21,lead:cre -17,lead:cre|container -12,lead:cre|people -11,lead:cre|saying -14
lead:cre|thing -11,lead:criter -23,lead:criter|infinitive -25,lead:criter|rule -23,lead:criter|stake -19,lead:criter|thing -23,lead:crois 21
lead:croise 21,lead:crois|view 21,lead:cros -4,lead:cros|authority -4,lead:cros|people -4,lead:cv 29,lead:cv|people 29,lead:d 17,lead:danger 37
lead:danger|adjective 38,lead:danger|people 4,lead:danger|thing 38,lead:dans 44,lead:dans|adjective 36,lead:dans|authority -18,lead:dans|clerical 30
lead:dans|conduct 12,lead:dans|container 25,lead:dans|decided -25,lead:dans|errand 35,lead:dans|infinitive -34,lead:dans|must 4,lead:dans|n-score 40
lead:dans|order 20,lead:dans|people 46,lead:dans|quality 29,lead:dans|question -32,lead:dans|rule -12,lead:dans|saying -17,lead:dans|stake 7
lead:dans|superlative 29,lead:dans|thing 5,lead:dans|v-award 13,lead:dans|view -33,lead:date -21,lead:dates -30,lead:dates|container -20
lead:dates|infinitive -5,lead:dates|order -30,lead:dates|people -26,lead:dates|thing -30,lead:date|order -21,lead:date|people -13,lead:date|thing -21
lead:de 45,lead:debite 8,lead:decern 38,lead:decern|people 18,lead:decern|stake 36,lead:decide 46,lead:decide|adjective -21,lead:decide|conduct 28
lead:decide|container 25,lead:decide|decided 44,lead:decide|infinitive 32,lead:decide|must 16,lead:decide|n-award 22,lead:decide|n-sanction 14
lead:decide|n-score -31,lead:decide|people 31,lead:decide|provided 29,lead:decide|question 37,lead:decide|stake 38,lead:decide|superlative -35
lead:decide|thing -7,lead:decide|v-award 12,lead:decide|v-decide 46,lead:decisi -5,lead:decisi|authority -5,lead:decisi|n-decide -5
lead:decisi|people -5,lead:decisi|stake -5,lead:declar -25,lead:declar|thing -14,lead:decor -16,lead:decris -14,lead:decris|authority -5
lead:decris|explaining -14,lead:decris|people -7,lead:decris|rule -6,lead:decris|thing -8,lead:decris|wording -14,lead:defini -45
lead:defini|explaining -20,lead:defini|infinitive -15,lead:defini|must -25,lead:defini|n-rank -25,lead:defini|quality -33,lead:defini|rule -45
lead:defini|stake -25,lead:defini|thing -35,lead:delai -23,lead:delais -6,lead:delais|rule -6,lead:delais|thing -6,lead:delai|infinitive -13
lead:delai|provided -4,lead:delai|rule -23,lead:delai|thing -23,lead:delega 39,lead:delega|order 36,lead:delega|stake 39,lead:delibe -40
lead:delibe|authority -21,lead:delibe|decided -36,lead:delibe|people -31,lead:delibe|stake -23,lead:delibe|thing -40,lead:delibe|v-award -26
lead:delmas 4,lead:delmas|people 4,lead:demand|authority -20,lead:demand|clerical -27,lead:demand|conduct 9,lead:demand|container -45
lead:demand|errand -14,lead:demand|infinitive -37,lead:demand|n-decide 27,lead:demand|order -25,lead:demand|people 16,lead:demand|rule -20
lead:demand|saying -39,lead:demand|stake 46,lead:demand|thing -45,lead:demand|wording -20,lead:demont 18,lead:demont|infinitive 18,lead:depart 45
lead:depart|infinitive 25,lead:depart|order -41,lead:depart|people 44,lead:depart|stake 34,lead:depart|thing 4,lead:depart|v-choose 45,lead:depot 6
lead:depot|order 6,lead:depot|people 11,lead:depoui -21,lead:depuis 4,lead:depuis|people 5,lead:depuis|superlative -8,lead:dernie 29
lead:dernie|conduct 29,lead:dernie|infinitive 29,lead:dernie|thing 29,lead:deroga 16,lead:deroga|authority -9,lead:deroga|decided -9
lead:deroga|people -9,lead:deroga|stake 16,lead:deroul -18,lead:deroul|infinitive -4,lead:deroul|people -16,lead:deroul|thing -16,lead:des 13
lead:descri -35,lead:design 36,lead:design|adjective 35,lead:design|conduct 16,lead:design|container 8,lead:design|decided 35,lead:design|infinitive 32
lead:design|n-choose 31,lead:design|people 46,lead:design|provided 19,lead:design|question 18,lead:design|stake 32,lead:design|superlative 14
lead:design|thing -49,lead:design|v-choose 36,lead:desine|infinitive 25,lead:desine|rule 25,lead:desine|thing -28,lead:des|clerical 11
lead:des|container 16,lead:des|decided -13,lead:des|infinitive -32,lead:des|n-score 8,lead:des|people 20,lead:des|thing 5,lead:detail -18
lead:detail|explaining -18,lead:detect 37,lead:detect|adjective 13,lead:detect|conduct 13,lead:detect|container 25,lead:detect|infinitive 5
lead:detect|people 18,lead:detect|personal 13,lead:detect|question 19,lead:detect|superlative 7,lead:detect|v-profile 37,lead:determ 30
lead:determ|infinitive 28,lead:determ|must 33,lead:determ|order -47,lead:determ|people 6,lead:determ|quality 4,lead:determ|question 24
lead:determ|stake 4,lead:determ|thing -7,lead:determ|v-evaluate 30,lead:deux 22,lead:deuxie -13,lead:deux|authority 26,lead:deux|order -25
lead:deux|people 26,lead:deux|question -22,lead:deux|saying -23,lead:deux|stake 35,lead:deux|superlative 7,lead:deux|thing -10,lead:deux|v-award 11
lead:deux|v-profile 3,lead:deux|v-rank 4,lead:develo -24,lead:develo|infinitive -20,lead:develo|saying -24,lead:develo|thing -22,lead:devine 25
lead:devine|conduct 18,lead:devine|container 22,lead:devine|errand -47,lead:devine|infinitive 22,lead:devine|order 7,lead:devine|people 27
lead:devine|question 29,lead:devine|sensitive 17,lead:devine|superlative 4,lead:devine|thing 25,lead:devine|v-profile 25,lead:devis 20
lead:devis|thing 20,lead:de|people 45,lead:diagno|infinitive 6,lead:dialo -9,lead:dialo|infinitive -10,lead:dialo|people -11,lead:difere -17
lead:difere|rule -17,lead:difere|thing -17,lead:diplom -44,lead:diplom|clerical -19,lead:diplom|errand -19,lead:diplom|infinitive -19
lead:diplom|n-choose -19,lead:diplom|order -18,lead:diplom|people -46,lead:diplom|stake -30,lead:dis 20,lead:discou -30,lead:discou|authority -21
lead:discou|decided -8,lead:discou|infinitive -16,lead:discou|n-evaluate -3,lead:discou|people -28,lead:discou|stake -23,lead:discou|thing -30
lead:dispos -11,lead:dispos|infinitive -11,lead:dispos|people -11,lead:dispos|thing -11,lead:distin|question 8,lead:distri 17,lead:distri|authority -11
lead:distri|people 28,lead:distri|stake 43,lead:distri|superlative 23,lead:distri|v-award 12,lead:dis|adjective 39,lead:dis|authority -7
lead:dis|conduct 39,lead:dis|container 3,lead:dis|decided -10,lead:dis|infinitive 39,lead:dis|must 21,lead:dis|n-rank 6,lead:dis|order 43
lead:dis|people 15,lead:dis|personal 28,lead:dis|quality 20,lead:dis|question 18,lead:dis|rule -9,lead:dis|saying 20,lead:dis|sensitive 9
lead:dis|stake 8,lead:dis|superlative 17,lead:dis|thing -84,lead:dis|v-award 7,lead:dis|v-choose 30,lead:dis|v-sanction 10,lead:dis|view 22
lead:dites 37,lead:dites|conduct 5,lead:dites|container 5,lead:dites|infinitive 39,lead:dites|people -8,lead:dites|question 37,lead:dites|saying 37
lead:dites|thing 10,lead:dix 50,lead:dix|container 15,lead:dix|infinitive -14,lead:dix|n-evaluate -8,lead:dix|people 47,lead:dix|stake 21
lead:dix|thing 23,lead:dois 18,lead:dois|infinitive 17,lead:dois|must 18,lead:dois|people 11,lead:dois|v-recruit 24,lead:dois|v-sanction 11,lead:doit 8
lead:doit|infinitive 8,lead:doit|must 8,lead:doit|people 41,lead:donc 22,lead:donc|infinitive 13,lead:donc|people 11,lead:donc|question 8
lead:donc|saying 9,lead:done 19,lead:dones -6,lead:dones|thing -6,lead:donez 25,lead:donez|container 24,lead:donez|infinitive 4,lead:donez|people 11
lead:donez|saying 22,lead:donez|thing 5,lead:done|adjective 5,lead:done|conduct 3,lead:done|container 45,lead:done|errand -14,lead:done|infinitive -22
lead:done|must 8,lead:done|n-choose 28,lead:done|n-evaluate -12,lead:done|n-rank 41,lead:done|n-recruit -17,lead:done|n-sanction 6,lead:done|n-score -7
lead:done|people 38,lead:done|personal -17,lead:done|question 5,lead:done|rule -42,lead:done|saying 19,lead:done|stake -24,lead:done|superlative 8
lead:done|thing -32,lead:dosier -13,lead:dosier|container -13,lead:dosier|infinitive -35,lead:dosier|people -13,lead:dosier|provided -23
lead:dosier|rule -11,lead:dosier|saying -11,lead:dosier|stake -47,lead:dosier|thing -28,lead:dosier|wording -11,lead:douze 7,lead:douze|authority -31
lead:douze|decided -12,lead:douze|infinitive -29,lead:douze|people 24,lead:douze|thing -26,lead:draft -30,lead:draft|wording -30,lead:drese 10
lead:dresez 13,lead:dresez|container -12,lead:dresez|infinitive 18,lead:dresez|people 18,lead:dresez|quality 23,lead:drese|conduct 49
lead:drese|errand -28,lead:drese|infinitive 43,lead:drese|n-profile 22,lead:drese|n-rank -41,lead:drese|order -26,lead:drese|people 24
lead:drese|provided 10,lead:drese|quality 12,lead:drese|question 5,lead:drese|rule -37,lead:drese|saying 10,lead:drese|stake -16,lead:drese|thing 9
lead:durand -6,lead:dure -21,lead:dure|container -13,lead:dure|thing -21,lead:duval|thing -5,lead:du|people 55,lead:du|superlative -16
lead:d|adjective 41,lead:d|conduct 15,lead:d|container 38,lead:d|infinitive -45,lead:d|people 39,lead:d|personal 6,lead:d|question 10,lead:d|stake 13
lead:d|thing 32,lead:d|view 7,lead:ebauch -14,lead:ebauch|n-recruit -14,lead:ebauch|v-recruit -14,lead:ebauch|wording -14,lead:ecarte 30
lead:ecarte|adjective 14,lead:ecarte|conduct -12,lead:ecarte|container 15,lead:ecarte|people 14,lead:ecarte|question 11,lead:ecarte|stake 11
lead:ecarte|superlative 8,lead:ecarte|v-filter 30,lead:echele -3,lead:echele|n-score -3,lead:ecole 12,lead:ecole|thing 12,lead:ecreme 23,lead:ecris -16
lead:ecris|adjective 49,lead:ecris|authority -38,lead:ecris|clerical -23,lead:ecris|conduct -23,lead:ecris|container 29,lead:ecris|decided -23
lead:ecris|errand -13,lead:ecris|infinitive -29,lead:ecris|judge -12,lead:ecris|n-award 25,lead:ecris|n-evaluate 33,lead:ecris|n-rank -15
lead:ecris|n-recruit 53,lead:ecris|n-score -15,lead:ecris|order -19,lead:ecris|people -21,lead:ecris|provided 35,lead:ecris|question 5
lead:ecris|rule -26,lead:ecris|saying -38,lead:ecris|self 40,lead:ecris|stake -25,lead:ecris|superlative 56,lead:ecris|thing -16,lead:ecris|v-choose 41
lead:ecris|v-evaluate 11,lead:ecris|v-recruit -5,lead:ecris|view -8,lead:ecris|wording -16,lead:ecrive -17,lead:ecrive|adjective 12
lead:ecrive|authority -5,lead:ecrive|infinitive 10,lead:ecrive|n-choose -12,lead:ecrive|people -17,lead:ecrive|rule -10,lead:ecrive|thing -8
lead:ecrive|wording -17,lead:efecti -21,lead:efecti|people -21,lead:efecti|saying 12,lead:efecti|thing -16,lead:efecti|wording 12
lead:elabor|container 10,lead:elabor|infinitive -30,lead:elabor|n-evaluate 36,lead:elabor|n-score 10,lead:elabor|people 19,lead:elabor|thing -24
lead:elabor|v-evaluate 36,lead:ele 38,lead:electi -16,lead:electi|people -30,lead:elemen -13,lead:eles 24,lead:ele|adjective 10,lead:ele|clerical 26
lead:ele|conduct 13,lead:ele|container 14,lead:ele|infinitive 27,lead:ele|must 17,lead:ele|n-rank 9,lead:ele|order 6,lead:ele|people 17
lead:ele|personal 9,lead:ele|quality 9,lead:ele|question -13,lead:ele|rule 46,lead:ele|saying 21,lead:ele|stake 34,lead:ele|superlative 7
lead:ele|thing 40,lead:ele|v-award 8,lead:ele|v-choose -12,lead:ele|v-rank -9,lead:ele|view 32,lead:elimin -15,lead:elimin|adjective 4
lead:elimin|container -48,lead:elimin|people -3,lead:elimin|quality 5,lead:elimin|question 7,lead:elimin|superlative 4,lead:elimin|thing -32
lead:elimin|v-filter -15,lead:elis 16,lead:elisez 28,lead:elis|people 8,lead:elis|v-choose 16,lead:en -4,lead:encore 21,lead:encore|adjective 21
lead:encore|infinitive 21,lead:enfin 6,lead:enleve 4,lead:enleve|adjective -4,lead:enleve|conduct 18,lead:enleve|container -29,lead:enleve|people 11
lead:enleve|question -6,lead:enleve|thing -38,lead:enquet -3,lead:enquet|thing -3,lead:entour 21,lead:entour|container 21,lead:entour|infinitive 21
lead:entre 30,lead:entret -15,lead:entret|container -15,lead:entret|people -15,lead:entre|adjective 6,lead:entre|authority -29,lead:entre|container -4
lead:entre|infinitive 5,lead:entre|people 25,lead:entre|question 25,lead:entre|saying 12,lead:entre|stake 28,lead:entre|thing 25,lead:entre|view -4
lead:envelo 20,lead:envelo|n-award 20,lead:envelo|stake 20,lead:envoie 27,lead:envoie|adjective 4,lead:envoie|clerical 27,lead:envoie|people -3
lead:envoie|quality 3,lead:envoie|question 15,lead:envoie|stake -8,lead:envoie|superlative -7,lead:enzo 9,lead:enzo|people 9,lead:en|adjective 16
lead:en|conduct -24,lead:en|container 16,lead:en|infinitive 25,lead:en|people 27,lead:en|quality 23,lead:en|question -7,lead:en|superlative 15
lead:en|thing 20,lead:en|v-choose -29,lead:en|v-evaluate 14,lead:epluch 14,lead:epluch|people 7,lead:equipe -27,lead:equipe|people -27,lead:est 26
lead:estime 9,lead:estime|adjective 10,lead:estime|conduct 21,lead:estime|container 12,lead:estime|decided 4,lead:estime|infinitive -15
lead:estime|must 11,lead:estime|n-score 26,lead:estime|people 25,lead:estime|quality 8,lead:estime|question 13,lead:estime|superlative 10
lead:estime|thing -47,lead:estime|v-evaluate 9,lead:est|adjective -4,lead:est|authority -55,lead:est|conduct 40,lead:est|container -14
lead:est|decided -20,lead:est|errand 16,lead:est|infinitive 6,lead:est|must -37,lead:est|n-rank 3,lead:est|order 61,lead:est|people 38
lead:est|personal -26,lead:est|quality 17,lead:est|question 14,lead:est|saying 19,lead:est|stake 23,lead:est|thing -74,lead:est|v-award -7
lead:est|v-recruit 15,lead:est|v-sanction -3,lead:est|view 11,lead:et 36,lead:etabli 13,lead:etabli|adjective 19,lead:etabli|authority -37
lead:etabli|conduct 36,lead:etabli|container 29,lead:etabli|infinitive 10,lead:etabli|judge -18,lead:etabli|must 23,lead:etabli|n-award -18
lead:etabli|n-profile 19,lead:etabli|n-rank 43,lead:etabli|n-recruit -11,lead:etabli|n-score 32,lead:etabli|order -21,lead:etabli|personal 4
lead:etabli|provided 15,lead:etabli|quality 27,lead:etabli|question 5,lead:etabli|saying 13,lead:etabli|stake 53,lead:etabli|superlative 7
lead:etabli|thing 39,lead:etabli|v-choose -12,lead:etapes -5,lead:etapes|rule -5,lead:etapes|thing -5,lead:etat -10,lead:etat|thing -10,lead:etique 36
lead:et|adjective 28,lead:et|authority 8,lead:et|clerical 48,lead:et|conduct 21,lead:et|container 43,lead:et|decided 58,lead:et|errand -51
lead:et|explaining 22,lead:et|infinitive 11,lead:et|judge 24,lead:et|must -7,lead:et|n-award -33,lead:et|n-choose 28,lead:et|n-decide 27
lead:et|n-evaluate 13,lead:et|n-rank 43,lead:et|n-recruit 16,lead:et|n-sanction 20,lead:et|n-score 67,lead:et|order 19,lead:et|people 28
lead:et|personal -13,lead:et|provided 39,lead:et|quality 36,lead:et|question 8,lead:et|rule -35,lead:et|saying 39,lead:et|self 40,lead:et|stake 24
lead:et|superlative 23,lead:et|thing -43,lead:et|v-award 17,lead:et|v-choose 49,lead:et|v-decide -9,lead:et|v-evaluate -41,lead:et|v-filter 7
lead:et|v-profile -5,lead:et|v-rank 12,lead:et|v-recruit -10,lead:et|v-sanction 50,lead:et|v-score 35,lead:et|view 33,lead:et|wording 23,lead:evalua -6
lead:evalua|n-evaluate -6,lead:evalua|people -6,lead:evalua|thing -20,lead:evalue 3,lead:evalue|adjective 22,lead:evalue|authority 49
lead:evalue|conduct 6,lead:evalue|container 15,lead:evalue|infinitive -7,lead:evalue|order 10,lead:evalue|people 40,lead:evalue|provided 32
lead:evalue|quality 49,lead:evalue|thing -14,lead:evalue|v-evaluate 3,lead:evite -17,lead:exclus -8,lead:exclus|n-sanction -8,lead:exclus|people -19
lead:exclus|stake -8,lead:excuse -13,lead:excuse|people -13,lead:exempl 23,lead:expliq -32,lead:expliq|authority -18,lead:expliq|clerical -10
lead:expliq|container -30,lead:expliq|decided -16,lead:expliq|errand -25,lead:expliq|explaining -32,lead:expliq|infinitive -26,lead:expliq|n-rank -13
lead:expliq|n-recruit -31,lead:expliq|n-sanction -11,lead:expliq|n-score -18,lead:expliq|order -8,lead:expliq|people -29,lead:expliq|rule -27
lead:expliq|saying -21,lead:expliq|stake -29,lead:expliq|thing -33,lead:expliq|view -8,lead:expose -30,lead:expose|order -8,lead:expose|people -10
lead:expose|stake -8,lead:expose|thing -15,lead:extrai -19,lead:extrai|clerical -9,lead:extrai|conduct 7,lead:extrai|infinitive -14
lead:extrai|order -19,lead:extrai|people -16,lead:extrai|thing -28,lead:fabre 24,lead:fabre|conduct 11,lead:fabre|infinitive 24,lead:fabre|people 17
lead:fabriq|container -20,lead:fabriq|infinitive -17,lead:fabriq|order -5,lead:fabriq|people 8,lead:fabriq|provided 10,lead:fabriq|quality 19
lead:fabriq|rule 8,lead:fabriq|thing -21,lead:fais -15,lead:fais|adjective 8,lead:fais|authority -11,lead:fais|clerical 14,lead:fais|conduct 29
lead:fais|container 22,lead:fais|decided -35,lead:fais|errand -25,lead:fais|explaining -30,lead:fais|infinitive 47,lead:fais|judge -25
lead:fais|must 13,lead:fais|n-award -6,lead:fais|n-choose 25,lead:fais|n-decide -14,lead:fais|n-evaluate 28,lead:fais|n-profile 30,lead:fais|n-rank 67
lead:fais|n-score 12,lead:fais|order -41,lead:fais|people 43,lead:fais|personal 17,lead:fais|provided -7,lead:fais|quality 20,lead:fais|rule 34
lead:fais|saying -13,lead:fais|stake -45,lead:fais|superlative 22,lead:fais|thing -47,lead:fais|v-evaluate -62,lead:fais|v-rank 37,lead:fais|v-score -9
lead:fais|view -17,lead:fais|wording 23,lead:faites 8,lead:faites|container -27,lead:faites|infinitive -12,lead:faites|n-evaluate -50
lead:faites|people 27,lead:faites|rule 36,lead:faites|saying 8,lead:faites|thing -15,lead:faites|view -52,lead:faits -13,lead:faits|order -32
lead:faits|people -22,lead:faits|thing -46,lead:famile 39,lead:famile|infinitive 22,lead:famile|people 39,lead:famile|saying 15,lead:famile|stake 36
lead:famile|thing 7,lead:faure -30,lead:faure|authority -4,lead:faure|infinitive -30,lead:faure|people -30,lead:faut 13,lead:faute 29,lead:fautes -11
lead:fautes|thing -11,lead:faute|thing 29,lead:faut|clerical 17,lead:faut|conduct 13,lead:faut|container 30,lead:faut|decided 24,lead:faut|errand -32
lead:faut|infinitive 4,lead:faut|must 13,lead:faut|people 31,lead:faut|saying 27,lead:faut|stake -40,lead:faut|thing -33,lead:faut|v-award 28
lead:faut|v-choose 7,lead:faut|v-filter 42,lead:faut|v-recruit 14,lead:faut|v-sanction 12,lead:favora 39,lead:felici -39,lead:felici|order -14
lead:felici|people -39,lead:felici|wording -39,lead:ferand 16,lead:ferand|infinitive 16,lead:ferand|people 16,lead:ferand|thing 12,lead:feu 4
lead:feuile -41,lead:feuile|authority -22,lead:feuile|container -5,lead:feuile|infinitive -4,lead:feuile|judge -9,lead:feuile|n-score -9
lead:feuile|order -9,lead:feuile|people -9,lead:feuile|provided -18,lead:feuile|thing -9,lead:feu|authority 4,lead:feu|infinitive 4,lead:feu|n-score 4
lead:feu|people 4,lead:fiable 39,lead:fiable|adjective 39,lead:fiable|people 21,lead:fiche -34,lead:fiches -28,lead:fiches|container -28
lead:fiche|adjective -16,lead:fiche|authority -4,lead:fiche|clerical -6,lead:fiche|container -34,lead:fiche|decided -4,lead:fiche|errand -14
lead:fiche|infinitive -31,lead:fiche|n-score -31,lead:fiche|order -6,lead:fiche|people -26,lead:fiche|provided -19,lead:fiche|stake -26
lead:fiche|thing -20,lead:fiche|v-award -6,lead:fiche|v-score -30,lead:fichie|people -8,lead:fichie|thing 29,lead:filtre 7,lead:filtre|container -20
lead:filtre|infinitive 7,lead:filtre|people 21,lead:filtre|superlative -22,lead:filtre|v-choose 6,lead:filtre|v-filter 7,lead:finis 7
lead:finis|provided 7,lead:finis|thing 7,lead:finis|wording 7,lead:fin|thing 3,lead:fixe 55,lead:fixe|container 19,lead:fixe|decided 17
lead:fixe|infinitive 32,lead:fixe|must 6,lead:fixe|n-award 56,lead:fixe|n-rank 9,lead:fixe|n-sanction 17,lead:fixe|order 50,lead:fixe|people 34
lead:fixe|quality 9,lead:fixe|stake 50,lead:fixe|thing 31,lead:fixe|v-award 55,lead:fonds 22,lead:fonds|thing 22,lead:forain -13,lead:forain|people -13
lead:forain|thing -13,lead:formal -24,lead:formal|thing -24,lead:formul -12,lead:formul|authority 18,lead:formul|clerical -26,lead:formul|container -22
lead:formul|infinitive 12,lead:formul|n-evaluate 52,lead:formul|order -8,lead:formul|people 19,lead:formul|provided -31,lead:formul|question -9
lead:formul|rule 8,lead:formul|saying 6,lead:formul|stake -8,lead:formul|thing -12,lead:formul|view 54,lead:formul|wording 27,lead:forum -30
lead:forum|people -30,lead:fot 7,lead:fourni -4,lead:fourni|provided -12,lead:fourni|saying -4,lead:fourni|thing -6,lead:franch 27,lead:fraude 7
lead:freque 42,lead:freque|thing 41,lead:fusion -32,lead:fusion|container -25,lead:fusion|people -14,lead:garde 19,lead:garde|adjective 31
lead:garde|order -30,lead:garde|people 22,lead:garde|superlative 9,lead:garde|thing -30,lead:garde|v-choose 19,lead:garnie -11
lead:garnie|infinitive -11,lead:genere 15,lead:genere|adjective 5,lead:genere|people 11,lead:genere|thing -8,lead:gerard -7,lead:gerard|people -7
lead:girard -19,lead:girard|people -19,lead:give|n-score 15,lead:give|v-score 15,lead:glise 8,lead:glise|people 8,lead:glosai -31
lead:glosai|infinitive -31,lead:grade -6,lead:grade|v-score -6,lead:grand -3,lead:grand|people -3,lead:graphi -11,lead:gravil -16,lead:grile -28
lead:grile|container -10,lead:grile|errand -4,lead:grile|infinitive -4,lead:grile|n-evaluate -26,lead:grile|n-score 22,lead:grile|people -17
lead:grile|provided -28,lead:grile|saying 24,lead:grile|thing -28,lead:grile|wording 24,lead:guide -25,lead:guide|container -6
lead:guide|infinitive -25,lead:guide|people -25,lead:habile -10,lead:habile|thing -7,lead:hadad|authority -4,lead:hamon -4,lead:hamon|people -4
lead:harmon -15,lead:harmon|thing -15,lead:hier -19,lead:hierar|conduct -53,lead:hierar|container 42,lead:hierar|people 50,lead:hierar|quality -9
lead:hierar|stake 42,lead:hierar|thing -28,lead:histor|people -11,lead:horair -10,lead:horair|order -10,lead:horair|thing -10,lead:huit -12
lead:huit|people -7,lead:humidi -15,lead:humidi|people -15,lead:humidi|thing -15,lead:hypera 42,lead:identi 35,lead:identi|adjective 8
lead:identi|conduct 9,lead:identi|container 28,lead:identi|people 38,lead:identi|stake -11,lead:identi|v-profile 40,lead:ides -22,lead:ides|thing -22
lead:il 36,lead:ils 21,lead:ils|infinitive -20,lead:ils|people 9,lead:ils|thing -15,lead:il|adjective 28,lead:il|authority -19,lead:il|clerical 50
lead:il|conduct 31,lead:il|container -31,lead:il|decided -10,lead:il|errand -5,lead:il|infinitive 19,lead:il|must -20,lead:il|n-award 4
lead:il|n-rank -12,lead:il|n-score -5,lead:il|order 25,lead:il|people 14,lead:il|personal 27,lead:il|provided -44,lead:il|quality 9
lead:il|question -16,lead:il|rule -37,lead:il|saying 11,lead:il|stake 19,lead:il|superlative 7,lead:il|thing -58,lead:il|v-award 4,lead:il|v-choose -19
lead:il|v-rank -12,lead:il|v-score -34,lead:il|view 10,lead:imagin|authority 32,lead:imagin|container 7,lead:imagin|infinitive -16,lead:imagin|judge 30
lead:imagin|n-recruit 17,lead:imagin|order -15,lead:imagin|people -29,lead:imagin|stake -3,lead:imagin|thing -19,lead:imagin|view 6,lead:impart -7
lead:impaye 7,lead:impaye|people 3,lead:imprim -32,lead:imprim|clerical -32,lead:imprim|order -32,lead:incend 4,lead:indice 19,lead:indice|n-score 19
lead:indiqu 31,lead:indiqu|authority 8,lead:indiqu|conduct 16,lead:indiqu|container 26,lead:indiqu|decided 10,lead:indiqu|infinitive 27
lead:indiqu|must 24,lead:indiqu|n-sanction -14,lead:indiqu|n-score 29,lead:indiqu|order -41,lead:indiqu|people 42,lead:indiqu|quality 7
lead:indiqu|question 28,lead:indiqu|rule -25,lead:indiqu|saying 31,lead:indiqu|stake -19,lead:indiqu|superlative 6,lead:indiqu|thing -50
lead:indiqu|v-award -18,lead:indiqu|v-decide 17,lead:indiqu|view 12,lead:inform -39,lead:inform|clerical -39,lead:inform|infinitive -7
lead:inform|order -23,lead:inform|people -35,lead:inform|thing -24,lead:inscri -20,lead:inscri|authority -4,lead:inscri|container -7
lead:inscri|judge -4,lead:inscri|people -16,lead:inscri|thing -14,lead:insere -21,lead:insere|container -13,lead:insere|infinitive -21
lead:insere|n-score -13,lead:insere|thing -4,lead:instru 4,lead:insufi 21,lead:integr -16,lead:integr|infinitive -16,lead:interd 63
lead:interd|thing 62,lead:intere -3,lead:intere|adjective -10,lead:interi -13,lead:interi|thing -13,lead:interv -13,lead:introd -26,lead:invent 16
lead:invent|adjective 12,lead:invent|authority 23,lead:invent|conduct 17,lead:invent|container 26,lead:invent|infinitive -19,lead:invent|judge -29
lead:invent|n-score 13,lead:invent|order -17,lead:invent|people 48,lead:invent|self 41,lead:invent|stake -8,lead:invent|thing -40,lead:invent|view 49
lead:invita -37,lead:invita|infinitive -16,lead:invita|people -38,lead:invita|thing -34,lead:invite -23,lead:invite|clerical -23,lead:invite|people -20
lead:invite|thing -11,lead:is 31,lead:is|v-recruit -9,lead:itiner -24,lead:itiner|thing -24,lead:j 28,lead:jai 43,lead:jai|container 9
lead:jai|people 14,lead:jai|stake 23,lead:jai|thing -29,lead:jardin 22,lead:jauge 27,lead:jauge|people 19,lead:jauge|thing 19,lead:jauge|v-evaluate 27
lead:je 24,lead:je|adjective -41,lead:je|clerical -52,lead:je|conduct -11,lead:je|container 29,lead:je|decided -39,lead:je|errand -14
lead:je|explaining 15,lead:je|infinitive 3,lead:je|judge -60,lead:je|must 26,lead:je|n-choose 9,lead:je|n-evaluate 8,lead:je|n-recruit 10
lead:je|n-score -44,lead:je|people 14,lead:je|personal -18,lead:je|provided 15,lead:je|question 17,lead:je|rule -39,lead:je|saying 23
lead:je|sensitive 11,lead:je|superlative 15,lead:je|thing 15,lead:je|v-choose -5,lead:je|v-decide 20,lead:je|v-evaluate -26,lead:je|v-profile 7
lead:je|v-recruit 26,lead:je|v-sanction 6,lead:je|view -23,lead:je|wording 9,lead:joue 46,lead:joue|authority 20,lead:joue|judge 9,lead:joue|rule 31
lead:juge 44,lead:jugez 20,lead:jugez|adjective 6,lead:jugez|infinitive 6,lead:jugez|people 20,lead:jugez|personal 6,lead:jugez|quality 15
lead:jugez|v-evaluate 20,lead:juge|authority 44,lead:juge|container 15,lead:juge|people 11,lead:juge|thing 80,lead:juge|v-evaluate 44,lead:juste -24
lead:juste|authority 28,lead:juste|container -9,lead:juste|infinitive -21,lead:juste|order 6,lead:juste|people 15,lead:juste|thing -19,lead:justif 11
lead:j|adjective -4,lead:j|authority -26,lead:j|clerical -3,lead:j|container 27,lead:j|errand -7,lead:j|infinitive 28,lead:j|judge 4,lead:j|must 7
lead:j|n-evaluate 21,lead:j|n-rank -25,lead:j|n-score -13,lead:j|order -9,lead:j|people -5,lead:j|personal -7,lead:j|question 33,lead:j|rule -22
lead:j|saying -25,lead:j|stake 22,lead:j|superlative 4,lead:j|thing -5,lead:j|v-recruit -28,lead:j|view 16,lead:j|wording 11,lead:karim 3,lead:keita -6
lead:keita|people -6,lead:keler -4,lead:keler|infinitive -4,lead:keler|people -4,lead:keler|thing -4,lead:kerlea -18,lead:kerlea|people -18,lead:l 16
lead:la -20,lead:laquel 15,lead:laquel|adjective 30,lead:laquel|authority 29,lead:laquel|container -15,lead:laquel|errand 28,lead:laquel|infinitive 33
lead:laquel|must 20,lead:laquel|n-rank 7,lead:laquel|people 22,lead:laquel|provided 12,lead:laquel|quality 30,lead:laquel|question 15
lead:laquel|saying 4,lead:laquel|stake 11,lead:laquel|superlative -6,lead:laquel|thing -34,lead:laquel|v-award 32,lead:laquel|v-choose 14
lead:la|authority -33,lead:la|clerical -6,lead:la|conduct 40,lead:la|container -11,lead:la|decided -38,lead:la|errand 36,lead:la|infinitive 37
lead:la|judge -5,lead:la|must 22,lead:la|n-award -26,lead:la|n-decide -26,lead:la|n-evaluate 14,lead:la|n-rank -24,lead:la|n-recruit 27
lead:la|n-sanction 9,lead:la|n-score 3,lead:la|order 19,lead:la|people -6,lead:la|personal -5,lead:la|provided -17,lead:la|quality 9
lead:la|question 22,lead:la|rule 3,lead:la|saying -15,lead:la|sensitive 12,lead:la|stake -36,lead:la|superlative 19,lead:la|thing -7,lead:la|v-award 13
lead:la|v-choose -37,lead:la|v-evaluate 11,lead:la|v-rank -7,lead:la|v-recruit -24,lead:la|v-sanction -16,lead:la|view 18,lead:la|wording -20
lead:le 30,lead:lefort|infinitive -3,lead:lenoir 14,lead:lenoir|infinitive 14,lead:lenoir|people 14,lead:leo 16,lead:lequel 17,lead:lequel|adjective 27
lead:lequel|authority 33,lead:lequel|conduct 24,lead:lequel|container 4,lead:lequel|errand -37,lead:lequel|infinitive 13,lead:lequel|must 16
lead:lequel|n-choose 3,lead:lequel|n-evaluate -68,lead:lequel|n-rank 17,lead:lequel|n-score -36,lead:lequel|people 23,lead:lequel|personal 39
lead:lequel|provided 17,lead:lequel|quality 22,lead:lequel|question 17,lead:lequel|saying 17,lead:lequel|sensitive 25,lead:lequel|stake 31
lead:lequel|superlative -22,lead:lequel|thing -52,lead:lequel|v-award -10,lead:lequel|v-choose -25,lead:lequel|v-recruit 11,lead:lequel|v-sanction 16
lead:lequel|view -36,lead:leroux 9,lead:leroy 32,lead:leroy|people 22,lead:les 13,lead:lesque 35,lead:lesque|adjective 25,lead:lesque|conduct 23
lead:lesque|decided 5,lead:lesque|infinitive 29,lead:lesque|must 20,lead:lesque|n-evaluate 7,lead:lesque|people 23,lead:lesque|personal 13
lead:lesque|provided 26,lead:lesque|question 35,lead:lesque|stake 7,lead:lesque|superlative 20,lead:lesque|thing 10,lead:lesque|v-sanction 4
lead:lesque|view 12,lead:les|adjective 36,lead:les|authority -24,lead:les|clerical -36,lead:les|conduct -17,lead:les|container 55,lead:les|decided -40
lead:les|errand 23,lead:les|infinitive -22,lead:les|judge -16,lead:les|must 6,lead:les|n-award -22,lead:les|n-choose -34,lead:les|n-evaluate 5
lead:les|n-rank -16,lead:les|n-sanction -9,lead:les|n-score -19,lead:les|order -47,lead:les|people 14,lead:les|personal 50,lead:les|provided 54
lead:les|question -29,lead:les|rule -44,lead:les|saying -10,lead:les|stake -53,lead:les|superlative -28,lead:les|thing -39,lead:les|v-choose -40
lead:les|v-evaluate -62,lead:les|v-rank 3,lead:les|v-score -31,lead:les|view 24,lead:letre -24,lead:letres 11,lead:letres|authority -30
lead:letres|container 11,lead:letres|n-score -33,lead:letres|people 5,lead:letres|thing 3,lead:letre|adjective 47,lead:letre|authority -22
lead:letre|conduct 8,lead:letre|container -24,lead:letre|errand -3,lead:letre|n-choose 4,lead:letre|n-sanction 7,lead:letre|order -14
lead:letre|people -36,lead:letre|saying -8,lead:letre|stake -18,lead:letre|superlative 47,lead:letre|thing -24,lead:leur 18,lead:leurs 41
lead:leurs|container 36,lead:leurs|people 16,lead:leurs|thing 13,lead:leur|thing 11,lead:le|adjective 35,lead:le|authority -29,lead:le|clerical 44
lead:le|conduct 27,lead:le|container 39,lead:le|decided -36,lead:le|errand -19,lead:le|infinitive 38,lead:le|judge -15,lead:le|must 25
lead:le|n-award 37,lead:le|n-choose -44,lead:le|n-decide -26,lead:le|n-evaluate -30,lead:le|n-profile 15,lead:le|n-rank -23,lead:le|n-sanction -24
lead:le|n-score 9,lead:le|order 35,lead:le|people 18,lead:le|provided -60,lead:le|question 40,lead:le|rule -8,lead:le|saying 44,lead:le|self -8
lead:le|stake -43,lead:le|superlative 51,lead:le|thing -15,lead:le|v-award 26,lead:le|v-choose 36,lead:le|v-evaluate 45,lead:le|v-filter -14
lead:le|v-profile 8,lead:le|v-rank 4,lead:le|v-recruit -14,lead:le|v-sanction 26,lead:le|view -23,lead:le|wording -24,lead:licenc -8
lead:licenc|stake -8,lead:licenc|v-sanction -8,lead:lignes -16,lead:lignes|thing -16,lead:lire 7,lead:lire|errand 7,lead:lire|infinitive 7
lead:lire|thing 7,lead:lis 22,lead:list -20,lead:liste -22,lead:listez -30,lead:listez|people -26,lead:listez|thing -29,lead:liste|authority -12
lead:liste|clerical -22,lead:liste|conduct -7,lead:liste|container -22,lead:liste|decided -50,lead:liste|errand -31,lead:liste|infinitive 12
lead:liste|n-recruit -8,lead:liste|order -32,lead:liste|people -17,lead:liste|quality 32,lead:liste|question -58,lead:liste|rule -41
lead:liste|saying -7,lead:liste|thing -36,lead:liste|wording -16,lead:list|people -20,lead:lis|clerical 4,lead:lis|container 21,lead:lis|infinitive 14
lead:lis|people 23,lead:lis|rule -28,lead:lis|stake 16,lead:lis|thing -9,lead:livre 13,lead:livret -44,lead:livret|people -34,lead:livret|thing -24
lead:livre|people 13,lead:livre|saying 13,lead:livre|thing 13,lead:locata -12,lead:locata|people -12,lead:logeme 4,lead:logeme|people -20
lead:logeme|stake 4,lead:lopez 22,lead:lopez|people 22,lead:lopez|stake 3,lead:lots 34,lead:loyer -19,lead:loyer|thing -19,lead:lucas 18
lead:lucas|people 18,lead:lui 4,lead:lundi 3,lead:l|adjective -19,lead:l|authority -38,lead:l|clerical -6,lead:l|conduct -12,lead:l|container -33
lead:l|decided -33,lead:l|errand -6,lead:l|infinitive 7,lead:l|judge -52,lead:l|must -27,lead:l|n-award 12,lead:l|n-choose 11,lead:l|n-evaluate -52
lead:l|n-sanction -15,lead:l|order -4,lead:l|people 17,lead:l|personal -46,lead:l|provided 3,lead:l|quality 11,lead:l|question -18,lead:l|saying 44
lead:l|stake -29,lead:l|superlative 45,lead:l|v-evaluate -19,lead:l|view -8,lead:m -33,lead:ma 19,lead:madame 10,lead:madame|authority 12
lead:madame|infinitive 14,lead:madame|people 10,lead:madame|stake 4,lead:mail -35,lead:mails 18,lead:mails|container 18,lead:mails|thing 18
lead:mail|authority -16,lead:mail|container -35,lead:mail|decided -3,lead:mail|infinitive -22,lead:mail|judge 20,lead:mail|people -25
lead:mail|thing -35,lead:mainti 17,lead:maitre 23,lead:maitre|people 16,lead:maman 5,lead:maman|people 5,lead:mapa -49,lead:marche 34
lead:marche|people 24,lead:marche|stake 34,lead:mardi -12,lead:mariag 31,lead:mariag|adjective -5,lead:masque -21,lead:masque|authority -9
lead:masque|container -21,lead:masque|thing -16,lead:mauvai 5,lead:mauvai|adjective 5,lead:ma|people 31,lead:ma|provided 19,lead:me 15,lead:medail -5
lead:medail|stake -5,lead:meileu 6,lead:meileu|adjective 6,lead:meileu|people 6,lead:meileu|superlative 6,lead:memoir -34,lead:memoir|thing -34
lead:menard -6,lead:menard|people -6,lead:mentio -30,lead:mentio|infinitive -16,lead:menu -6,lead:menu|thing -6,lead:merci 26,lead:merci|adjective 25
lead:merci|container -5,lead:merci|errand -40,lead:merci|infinitive 14,lead:merci|people -30,lead:merci|saying -28,lead:merci|thing -50,lead:mercre -13
lead:mere 13,lead:mere|people 11,lead:mere|stake 7,lead:mes 9,lead:mesage -29,lead:mesage|authority -12,lead:mesage|container -14
lead:mesage|decided -10,lead:mesage|infinitive -10,lead:mesage|people -14,lead:mesage|rule -5,lead:mesage|thing -12,lead:mesure 39
lead:mesure|infinitive 39,lead:mesure|people 39,lead:mesure|quality 33,lead:mesure|v-score 39,lead:mes|container 6,lead:mes|n-score 6
lead:mes|provided 9,lead:mes|thing -19,lead:met -11,lead:metez 20,lead:metez|container 27,lead:metez|n-rank 11,lead:metez|n-score 5
lead:metez|people 32,lead:metez|question 5,lead:metez|saying 20,lead:metez|thing -17,lead:metez|wording 20,lead:mets -23,lead:mets|adjective 24
lead:mets|authority 25,lead:mets|conduct 21,lead:mets|container -12,lead:mets|decided 20,lead:mets|infinitive 57,lead:mets|n-decide -26
lead:mets|n-evaluate 18,lead:mets|n-rank -24,lead:mets|n-score 27,lead:mets|order 26,lead:mets|people -22,lead:mets|provided -14,lead:mets|quality 18
lead:mets|question 20,lead:mets|saying -23,lead:mets|stake 41,lead:mets|superlative -4,lead:mets|thing -21,lead:mets|v-award 65,lead:mets|view 65
lead:met|thing -11,lead:me|adjective 13,lead:me|authority -24,lead:me|clerical 5,lead:me|container 7,lead:me|decided -13,lead:me|infinitive 29
lead:me|people 15,lead:me|stake 18,lead:me|thing 19,lead:mise -35,lead:mise|container -29,lead:mise|infinitive -31,lead:mise|n-rank -4
lead:mise|n-score -7,lead:mise|people -26,lead:mise|thing -15,lead:mise|v-choose -35,lead:mision -17,lead:mision|order -8,lead:mision|rule -17
lead:mision|thing -11,lead:mode 7,lead:modele -29,lead:modele|adjective -16,lead:modele|authority -17,lead:modele|container -22,lead:modele|errand -18
lead:modele|infinitive -20,lead:modele|n-evaluate -21,lead:modele|order -9,lead:modele|people -26,lead:modele|provided -29,lead:modele|saying -15
lead:modele|stake -6,lead:modele|thing -29,lead:modele|view -17,lead:modele|wording -15,lead:moi 16,lead:mon 28,lead:monsie 17,lead:monsie|adjective 8
lead:monsie|authority 24,lead:monsie|container -11,lead:monsie|decided -18,lead:monsie|infinitive 23,lead:monsie|people 17,lead:monsie|saying 3
lead:monsie|stake -3,lead:monsie|thing -9,lead:montan 14,lead:montan|n-award 14,lead:montan|people 14,lead:montan|stake 14,lead:monte 13
lead:monte|container 5,lead:monte|people 23,lead:montre -7,lead:montre|container -7,lead:montre|infinitive -7,lead:montre|saying -7
lead:montre|thing -13,lead:mon|adjective 11,lead:mon|authority 20,lead:mon|conduct -5,lead:mon|container 17,lead:mon|decided 14,lead:mon|infinitive 31
lead:mon|must 8,lead:mon|order 21,lead:mon|people 28,lead:mon|provided 28,lead:mon|question 9,lead:mon|saying 14,lead:mon|thing -14,lead:mon|view 7
lead:morel -7,lead:mot -34,lead:motifs -9,lead:motifs|thing -9,lead:mot|people -26,lead:mot|thing -34,lead:n -26,lead:nadia 16,lead:nadia|people 16
lead:ne -36,lead:neglig 16,lead:neuf -13,lead:ne|infinitive 4,lead:ne|n-rank -13,lead:ne|people 10,lead:ne|question 15,lead:ne|saying 13
lead:ne|view -12,lead:nguyen 17,lead:nguyen|people 16,lead:ni 23,lead:niveau 36,lead:niveau|people 27,lead:niveau|quality 36,lead:niveau|thing 20
lead:noel -3,lead:noel|people -3,lead:nombre -38,lead:nombre|container -17,lead:nombre|decided -12,lead:nombre|n-decide -11,lead:nombre|people -25
lead:nombre|stake -24,lead:nombre|thing -22,lead:nome 13,lead:nome|container -11,lead:nome|decided 13,lead:nome|infinitive 32,lead:nome|people 31
lead:nome|saying 13,lead:nome|thing -50,lead:nome|v-recruit 13,lead:noms 16,lead:noms|container 16,lead:nom|adjective 36,lead:nom|conduct 31
lead:nom|infinitive 16,lead:nom|n-evaluate 29,lead:nom|n-score 45,lead:nom|stake -6,lead:nom|thing 5,lead:non -23,lead:nos -12,lead:nos|provided -12
lead:nos|thing -12,lead:note -10,lead:notes -6,lead:notes|authority -11,lead:notes|container -6,lead:notes|infinitive -12,lead:notes|n-score -6
lead:notes|people -10,lead:notes|thing -4,lead:notes|v-score -6,lead:notez 4,lead:notez|people 4,lead:notez|v-score 4,lead:note|authority -34
lead:note|conduct -24,lead:note|container 38,lead:note|decided -19,lead:note|infinitive -47,lead:note|judge -14,lead:note|n-score -10
lead:note|order -37,lead:note|people -39,lead:note|provided -41,lead:note|quality 53,lead:note|stake 52,lead:note|v-evaluate -26,lead:note|v-score -10
lead:notice -16,lead:notifi -13,lead:notifi|authority -10,lead:notifi|clerical -21,lead:notifi|decided -21,lead:notifi|infinitive -16
lead:notifi|n-award 23,lead:notifi|rule -3,lead:notifi|stake 18,lead:notifi|thing 11,lead:notifi|view -4,lead:notre|container 5,lead:notre|order -11
lead:notre|people 15,lead:notre|saying -14,lead:notre|stake -4,lead:nounou 14,lead:nous -13,lead:nous|authority -15,lead:nous|clerical -7
lead:nous|container 7,lead:nous|decided -32,lead:nous|errand -11,lead:nous|infinitive -26,lead:nous|judge -19,lead:nous|must 5,lead:nous|n-evaluate -9
lead:nous|n-recruit -23,lead:nous|order -14,lead:nous|people -19,lead:nous|provided -8,lead:nous|stake -22,lead:nous|thing -21,lead:nouvea -29
lead:nouvea|infinitive 9,lead:nouvea|people -20,lead:nouvea|stake 9,lead:nouvel -12,lead:nouvel|thing -12,lead:numero -26,lead:numero|infinitive 28
lead:numero|n-rank -28,lead:numero|order -24,lead:numero|people -18,lead:numero|stake -21,lead:numero|thing -7,lead:n|infinitive -16,lead:n|n-rank -5
lead:n|people -16,lead:n|question -12,lead:n|saying -21,lead:octroi 3,lead:octroi|people 3,lead:octroi|question 3,lead:octroi|stake 3
lead:octroi|superlative 3,lead:octroi|v-award 3,lead:oficie 33,lead:ofre -7,lead:ofre|infinitive -8,lead:ofre|people -7,lead:okafor -4
lead:okafor|people -4,lead:okoye 5,lead:okoye|people 5,lead:on 27,lead:ont 16,lead:onze -44,lead:onze|errand -4,lead:onze|infinitive -14
lead:onze|order -10,lead:onze|people 9,lead:onze|stake 3,lead:onze|thing -20,lead:on|adjective -35,lead:on|authority -4,lead:on|conduct 38
lead:on|container -26,lead:on|decided -33,lead:on|errand 30,lead:on|judge -11,lead:on|must -26,lead:on|n-evaluate 4,lead:on|n-rank -11
lead:on|n-recruit 8,lead:on|n-sanction 19,lead:on|order 11,lead:on|people 41,lead:on|quality 10,lead:on|question -21,lead:on|rule -12,lead:on|saying -7
lead:on|stake -8,lead:on|superlative 18,lead:on|v-award -12,lead:on|v-choose -36,lead:on|v-filter 8,lead:on|v-recruit 39,lead:on|v-sanction 27
lead:on|v-score 18,lead:on|view -16,lead:on|wording -49,lead:ordone -7,lead:ordone|adjective 26,lead:ordone|conduct 29,lead:ordone|infinitive -24
lead:ordone|n-award -6,lead:ordone|order -19,lead:ordone|people 15,lead:ordone|quality -25,lead:ordone|stake 28,lead:ordone|superlative 7
lead:ordone|thing -39,lead:ordone|v-rank -7,lead:ordre -25,lead:ordre|authority -34,lead:ordre|container -34,lead:ordre|infinitive 8
lead:ordre|n-rank -25,lead:ordre|n-score -33,lead:ordre|order -26,lead:ordre|people -15,lead:ordre|stake -12,lead:ordre|thing -31,lead:organi -25
lead:organi|people -29,lead:organi|thing -25,lead:orient 8,lead:orient|view 6,lead:ou -59,lead:oublie 31,lead:oudin 13,lead:oudin|people 13,lead:oui 38
lead:ouvert -39,lead:ouvert|infinitive -7,lead:ouvert|people -5,lead:ouvert|thing -11,lead:ou|infinitive -62,lead:ou|rule -18,lead:ou|saying -59
lead:ou|thing -18,lead:palmar 13,lead:palmar|infinitive 20,lead:palmar|n-rank 13,lead:palmar|quality 28,lead:palmar|saying 36,lead:palmar|thing 19
lead:papa 10,lead:par -24,lead:parcou -37,lead:parent 18,lead:parent|people 18,lead:parlez -32,lead:parlez|people -25,lead:parlez|thing -25
lead:parmi 24,lead:parmi|adjective 17,lead:parmi|clerical 20,lead:parmi|container 24,lead:parmi|infinitive 23,lead:parmi|order -55,lead:parmi|people 35
lead:parmi|personal 17,lead:parmi|provided 19,lead:parmi|question 30,lead:parmi|stake 17,lead:parmi|superlative 4,lead:parmi|thing -44,lead:partag 15
lead:partag|adjective 4,lead:partag|must 5,lead:partag|n-award 15,lead:partag|n-rank 5,lead:partag|people 15,lead:partag|quality 8,lead:partag|stake 11
lead:partag|v-award 15,lead:par|adjective 11,lead:par|authority -13,lead:par|n-decide -5,lead:par|order -20,lead:par|people -14,lead:par|question 11
lead:par|stake -5,lead:par|thing -19,lead:pas -44,lead:pase -30,lead:pase|container 55,lead:pase|errand -15,lead:pase|infinitive -23
lead:pase|people -34,lead:pase|provided -32,lead:pase|question 28,lead:pase|stake 29,lead:pasteu -9,lead:pas|adjective -10,lead:pas|authority -28
lead:pas|infinitive -40,lead:pas|n-rank -17,lead:pas|n-score -41,lead:pas|people -6,lead:pas|quality -36,lead:pas|superlative -4,lead:pas|thing -35
lead:pas|v-choose -15,lead:pas|v-evaluate -6,lead:pas|view 4,lead:paul 18,lead:paul|decided -5,lead:paul|infinitive 11,lead:paul|people 18
lead:penses -40,lead:penses|infinitive 16,lead:penses|must -44,lead:penses|people 16,lead:penses|view -40,lead:perin|infinitive -5,lead:perin|people 7
lead:perman -18,lead:permis -8,lead:permis|infinitive 4,lead:permis|stake -5,lead:pese 11,lead:petit -37,lead:petiti 8,lead:petit|infinitive -25
lead:petit|people -27,lead:petit|provided 7,lead:petit|rule -18,lead:petit|thing -37,lead:petrov 15,lead:petrov|people 15,lead:peut -5
lead:peut|adjective 28,lead:peut|clerical 12,lead:peut|container -51,lead:peut|decided -32,lead:peut|errand -32,lead:peut|infinitive -6
lead:peut|people 4,lead:peut|quality 12,lead:peut|saying 8,lead:peut|thing -4,lead:peut|v-award -22,lead:peut|view 14,lead:peux -33
lead:peux|adjective -23,lead:peux|authority -6,lead:peux|conduct 9,lead:peux|container 43,lead:peux|decided -8,lead:peux|errand -23
lead:peux|explaining -20,lead:peux|infinitive -32,lead:peux|n-evaluate -22,lead:peux|n-score 8,lead:peux|order -59,lead:peux|people -11
lead:peux|personal -10,lead:peux|provided -38,lead:peux|quality 26,lead:peux|question 9,lead:peux|rule -27,lead:peux|saying 10,lead:peux|stake -22
lead:peux|superlative 11,lead:peux|thing -53,lead:peux|v-evaluate 13,lead:peux|v-rank 22,lead:peux|v-score 38,lead:peux|view -11,lead:peux|wording -52
lead:photos 33,lead:photos|thing 33,lead:pieces -25,lead:pieces|errand -4,lead:pieces|infinitive -4,lead:pieces|rule -25,lead:pieces|thing -25
lead:pile 5,lead:pioche 4,lead:pioche|superlative 4,lead:pioche|v-choose 4,lead:piscin 12,lead:piscin|thing 12,lead:place 18,lead:place|container 26
lead:place|n-rank 30,lead:place|people -8,lead:place|stake 18,lead:place|superlative 39,lead:place|thing 49,lead:plan -19,lead:planin -39
lead:planin|authority -14,lead:planin|conduct -44,lead:planin|container -12,lead:planin|decided -14,lead:planin|infinitive -46,lead:planin|order -10
lead:planin|people -8,lead:planin|thing -16,lead:plan|container -12,lead:plan|infinitive -12,lead:plan|people -22,lead:plan|thing -19,lead:plaque -19
lead:plonge 13,lead:plus -65,lead:plus|superlative -65,lead:podium 12,lead:podium|n-rank 12,lead:pointe 41,lead:pointe|people 41,lead:points -14
lead:points|n-score -14,lead:ponder 37,lead:ponder|infinitive 37,lead:ponder|people 33,lead:ponder|rule 24,lead:ponder|stake 26,lead:ponder|thing 24
lead:ponder|v-score 37,lead:portra|infinitive 14,lead:portra|people -10,lead:pose -16,lead:positi 23,lead:positi|people 21,lead:post -32,lead:poste 33
lead:poste|people 13,lead:poste|stake 33,lead:postur -6,lead:postur|infinitive -6,lead:postur|thing -6,lead:pouce 9,lead:pour 37,lead:pource 14
lead:pource|n-score 14,lead:pourie|saying -4,lead:pourqu -31,lead:pourqu|infinitive -20,lead:pourqu|people -13,lead:pourqu|stake 8
lead:pourqu|thing -46,lead:pourqu|v-rank -47,lead:pour|adjective 16,lead:pour|authority 47,lead:pour|conduct 7,lead:pour|container -10
lead:pour|decided 25,lead:pour|errand 15,lead:pour|explaining -25,lead:pour|infinitive 16,lead:pour|judge 14,lead:pour|n-evaluate -30
lead:pour|n-recruit 19,lead:pour|n-score 41,lead:pour|order 30,lead:pour|people 14,lead:pour|provided -5,lead:pour|quality 22,lead:pour|question 46
lead:pour|saying -15,lead:pour|stake 29,lead:pour|superlative 9,lead:pour|thing -10,lead:pour|v-choose -27,lead:pour|v-decide 50,lead:pour|view -21
lead:pour|wording 19,lead:pouvez 12,lead:pouvez|errand 12,lead:pouvez|infinitive 12,lead:pre 22,lead:precis 5,lead:precis|conduct 4
lead:precis|container 10,lead:precis|errand -18,lead:precis|explaining 5,lead:precis|infinitive -6,lead:precis|people 8,lead:precis|rule 5
lead:precis|stake -11,lead:precis|thing -4,lead:predis 20,lead:predis|conduct 19,lead:predis|infinitive 18,lead:predis|people 18,lead:predis|provided 5
lead:predis|question 19,lead:predis|sensitive 3,lead:predis|v-profile 20,lead:predit 55,lead:predit|question 55,lead:premie -17,lead:premie|conduct -17
lead:premie|stake -14,lead:prends 14,lead:prends|adjective 4,lead:prends|authority -4,lead:prends|clerical 14,lead:prends|container 19
lead:prends|n-score -26,lead:prends|people 18,lead:prends|question 6,lead:prends|stake 12,lead:prends|superlative 14,lead:prends|v-choose 14
lead:prends|v-score -26,lead:prends|view 18,lead:prenez -30,lead:prenez|n-score -30,lead:prenez|v-choose -30,lead:prenez|v-score -30,lead:prepar -24
lead:prepar|adjective 28,lead:prepar|authority -9,lead:prepar|container -12,lead:prepar|errand -19,lead:prepar|infinitive -19,lead:prepar|judge -18
lead:prepar|n-evaluate 13,lead:prepar|n-rank 7,lead:prepar|n-recruit -4,lead:prepar|n-sanction 51,lead:prepar|n-score 10,lead:prepar|order -3
lead:prepar|people -23,lead:prepar|provided -22,lead:prepar|rule -22,lead:prepar|saying -9,lead:prepar|stake -18,lead:prepar|superlative 38
lead:prepar|thing -17,lead:prepar|v-evaluate 50,lead:prepar|v-recruit 24,lead:prepar|v-score -6,lead:prepar|view 39,lead:prepar|wording -24
lead:presel 25,lead:presel|authority 21,lead:presel|container 20,lead:presel|n-filter 6,lead:presel|people 15,lead:presel|v-filter 25,lead:presen -37
lead:presen|authority -28,lead:presen|container -25,lead:presen|decided -8,lead:presen|explaining -37,lead:presen|infinitive -30,lead:presen|judge -25
lead:presen|n-rank -34,lead:presen|n-score -29,lead:presen|order -13,lead:presen|people -33,lead:presen|question -24,lead:presen|rule -9
lead:presen|stake -12,lead:presen|thing -33,lead:presen|v-score -25,lead:presen|view -19,lead:preten 8,lead:previe -24,lead:previe|clerical -24
lead:previe|people -24,lead:prevoi 32,lead:prevoi|container 9,lead:prevoi|infinitive 28,lead:prevoi|people 33,lead:prevoi|thing 27
lead:prevoi|v-profile 32,lead:pre|container 17,lead:pre|people 19,lead:prieur 4,lead:prieur|people 4,lead:prime 19,lead:prime|stake 19
lead:prime|thing 19,lead:priori -21,lead:priori|infinitive -17,lead:priori|n-rank -21,lead:priori|thing -16,lead:priori|v-rank -21,lead:prix -36
lead:prix|adjective 10,lead:prix|rule -38,lead:prix|stake -36,lead:prix|superlative 36,lead:prix|thing -40,lead:probab 37,lead:probab|n-score 37
lead:proced 30,lead:proced|infinitive -21,lead:proced|rule -24,lead:proced|thing -24,lead:proces|authority -21,lead:proces|people -15
lead:proces|thing 4,lead:proces|view -8,lead:procur -32,lead:produi -15,lead:produi|saying -15,lead:produi|thing -15,lead:profil 11,lead:profit 27
lead:progra -14,lead:progra|clerical -15,lead:progra|infinitive -15,lead:progra|order -15,lead:progra|people 5,lead:progra|thing -16,lead:projet -21
lead:projet|adjective -16,lead:projet|clerical 13,lead:projet|conduct -4,lead:projet|container -10,lead:projet|infinitive -11,lead:projet|n-award -22
lead:projet|thing -29,lead:projet|v-award -22,lead:pronon 26,lead:pronon|container 12,lead:pronon|decided 26,lead:pronon|infinitive 9
lead:pronon|people 22,lead:pronon|saying 26,lead:pronon|stake 15,lead:pronon|v-award 26,lead:propos -44,lead:propos|adjective -3,lead:propos|conduct 12
lead:propos|container 64,lead:propos|decided 22,lead:propos|errand 4,lead:propos|infinitive -96,lead:propos|judge -13,lead:propos|must 23
lead:propos|n-award 42,lead:propos|n-evaluate -18,lead:propos|n-rank 24,lead:propos|n-sanction 48,lead:propos|n-score -5,lead:propos|order 37
lead:propos|people 16,lead:propos|provided -4,lead:propos|quality 34,lead:propos|question 47,lead:propos|rule -28,lead:propos|saying -40
lead:propos|stake 67,lead:propos|superlative 18,lead:propos|thing -42,lead:propos|v-recruit 44,lead:propos|view -10,lead:propri 20
lead:propri|people 16,lead:protoc -13,lead:protoc|thing -13,lead:public -15,lead:publie -23,lead:publie|adjective -13,lead:publie|authority -5
lead:publie|clerical -23,lead:publie|container -6,lead:publie|decided -6,lead:publie|people -5,lead:publie|thing -5,lead:puis 43,lead:puis|clerical 10
lead:puis|container 24,lead:puis|decided 17,lead:puis|n-award 38,lead:puis|n-choose 4,lead:puis|n-evaluate 17,lead:puis|n-rank 33,lead:puis|order 29
lead:puis|people 26,lead:puis|question 16,lead:puis|saying 38,lead:puis|stake 12,lead:puis|thing 29,lead:puis|v-choose 8,lead:puis|v-decide 16
lead:puis|view 19,lead:puis|wording 32,lead:pv -26,lead:pv|authority -17,lead:pv|container -14,lead:pv|decided -6,lead:pv|n-score -14,lead:pv|thing -16
lead:qu -43,lead:qualif 11,lead:qualif|adjective 11,lead:qualif|people 11,lead:qualif|personal 11,lead:qualif|v-evaluate 11,lead:quand -10
lead:quand|infinitive -9,lead:quaran -4,lead:quaran|container 23,lead:quaran|people -5,lead:quatre -17,lead:quatre|adjective 6,lead:quatre|container 24
lead:quatre|infinitive -17,lead:quatre|people 19,lead:quatre|rule -19,lead:quatre|stake 15,lead:quatre|thing -29,lead:que -50,lead:quel -9,lead:quele 7
lead:queles -32,lead:queles|adjective 37,lead:queles|authority -10,lead:queles|clerical -16,lead:queles|conduct -27,lead:queles|container -11
lead:queles|decided -32,lead:queles|errand -27,lead:queles|infinitive -31,lead:queles|must 7,lead:queles|n-sanction -33,lead:queles|people -9
lead:queles|personal 38,lead:queles|provided -26,lead:queles|question -32,lead:queles|rule -35,lead:queles|saying -9,lead:queles|stake -28
lead:queles|superlative -5,lead:queles|thing -35,lead:queles|v-award -13,lead:queles|v-profile -12,lead:queles|v-sanction -10,lead:quele|adjective 25
lead:quele|conduct 26,lead:quele|container -9,lead:quele|decided 29,lead:quele|errand -23,lead:quele|infinitive -12,lead:quele|must 40
lead:quele|n-decide 19,lead:quele|n-rank 26,lead:quele|n-sanction 26,lead:quele|n-score -11,lead:quele|order -36,lead:quele|people 43
lead:quele|quality -22,lead:quele|question 7,lead:quele|rule -46,lead:quele|saying -16,lead:quele|stake -9,lead:quele|superlative 24
lead:quele|thing -55,lead:quele|v-award 4,lead:quele|v-choose -22,lead:quele|v-filter 54,lead:quele|v-sanction 28,lead:quele|view 12
lead:quele|wording -7,lead:quels -36,lead:quels|adjective 34,lead:quels|authority 3,lead:quels|clerical 43,lead:quels|conduct 41,lead:quels|decided -15
lead:quels|errand -36,lead:quels|infinitive 27,lead:quels|must 50,lead:quels|n-award -12,lead:quels|n-rank -7,lead:quels|n-recruit -22
lead:quels|n-sanction -35,lead:quels|n-score 29,lead:quels|people 61,lead:quels|personal 11,lead:quels|provided -41,lead:quels|question -36
lead:quels|rule -31,lead:quels|saying -7,lead:quels|sensitive -4,lead:quels|stake -7,lead:quels|superlative -6,lead:quels|thing -43
lead:quels|v-award 8,lead:quels|v-choose 47,lead:quels|v-filter 34,lead:quels|v-profile -3,lead:quels|v-rank -19,lead:quels|v-recruit -19
lead:quels|v-sanction 17,lead:quels|view 6,lead:quels|wording -24,lead:quel|adjective 12,lead:quel|authority -6,lead:quel|clerical -41
lead:quel|conduct 68,lead:quel|container -55,lead:quel|decided 26,lead:quel|errand -6,lead:quel|infinitive 13,lead:quel|judge -86,lead:quel|must 23
lead:quel|n-award -40,lead:quel|n-choose 46,lead:quel|n-evaluate -5,lead:quel|n-rank 36,lead:quel|n-score -54,lead:quel|order -27,lead:quel|people 44
lead:quel|personal 35,lead:quel|provided -21,lead:quel|quality 37,lead:quel|question -9,lead:quel|rule -38,lead:quel|saying 13,lead:quel|self -11
lead:quel|superlative 20,lead:quel|thing -50,lead:quel|v-award 21,lead:quel|v-choose -11,lead:quel|v-rank 21,lead:quel|v-recruit 29
lead:quel|v-sanction 12,lead:quel|view 39,lead:quel|wording -23,lead:questi -34,lead:questi|authority -6,lead:questi|infinitive -34
lead:questi|n-evaluate -21,lead:questi|people -35,lead:questi|provided -9,lead:questi|stake -28,lead:questi|thing -34,lead:questi|view -15
lead:que|authority -29,lead:que|clerical -32,lead:que|conduct -31,lead:que|container -23,lead:que|errand -55,lead:que|infinitive -36,lead:que|must 11
lead:que|n-sanction -20,lead:que|people 22,lead:que|quality 22,lead:que|question -27,lead:que|rule -36,lead:que|saying -59,lead:que|stake -35
lead:que|thing -30,lead:que|v-choose 44,lead:que|v-profile -24,lead:que|v-sanction 8,lead:que|view 6,lead:qui 13,lead:quinze|authority 14
lead:quinze|people -13,lead:quinze|superlative 7,lead:quinze|thing -10,lead:quinze|view 6,lead:qui|adjective -17,lead:qui|authority -78
lead:qui|clerical 32,lead:qui|conduct 22,lead:qui|container 26,lead:qui|decided -75,lead:qui|errand -21,lead:qui|explaining 20,lead:qui|infinitive 8
lead:qui|judge -44,lead:qui|must 23,lead:qui|n-rank 25,lead:qui|n-recruit -13,lead:qui|n-sanction -73,lead:qui|n-score 10,lead:qui|order 22
lead:qui|personal -69,lead:qui|provided -5,lead:qui|quality 24,lead:qui|question 13,lead:qui|rule -43,lead:qui|saying -34,lead:qui|sensitive 36
lead:qui|stake 10,lead:qui|superlative 28,lead:qui|thing 25,lead:qui|v-award -29,lead:qui|v-choose 19,lead:qui|v-decide -61,lead:qui|v-evaluate -56
lead:qui|v-profile 22,lead:qui|v-recruit -34,lead:qui|v-sanction -23,lead:qui|view -17,lead:quorum -4,lead:quorum|thing -4,lead:quotie -31
lead:qu|infinitive -40,lead:qu|people -7,lead:qu|question -23,lead:r -13,lead:racont -16,lead:racour -34,lead:racour|authority -6
lead:racour|container -6,lead:racour|n-evaluate -6,lead:racour|people -7,lead:racour|thing -11,lead:racour|view -6,lead:racour|wording -24
lead:radica 24,lead:radica|sensitive 24,lead:ramene 34,lead:range 11,lead:rangez -16,lead:rangez|container -16,lead:rangez|order -16
lead:rangez|v-rank -16,lead:range|adjective 8,lead:range|clerical -16,lead:range|conduct 17,lead:range|container -40,lead:range|decided -16
lead:range|infinitive 10,lead:range|n-rank -21,lead:range|order -47,lead:range|people 42,lead:range|stake -18,lead:range|superlative -10
lead:range|thing -34,lead:range|v-rank 11,lead:rank -29,lead:rank|v-rank -29,lead:rapel -40,lead:rapele -30,lead:rapele|container -24
lead:rapele|decided -22,lead:rapele|errand -7,lead:rapele|explaining -30,lead:rapele|infinitive -27,lead:rapele|n-rank -3,lead:rapele|n-sanction -21
lead:rapele|order -13,lead:rapele|people -29,lead:rapele|rule -24,lead:rapele|saying -3,lead:rapele|stake -22,lead:rapele|thing -26
lead:rapel|authority 23,lead:rapel|people -18,lead:rapel|rule -19,lead:rapel|thing -49,lead:raport|container -11,lead:raport|decided -24
lead:raport|order -8,lead:raport|people 12,lead:raport|stake -24,lead:raport|thing -27,lead:rault 6,lead:rault|people 6,lead:raye 16
lead:raye|container 13,lead:raye|question 16,lead:raye|superlative 7,lead:recapi -24,lead:recapi|container -7,lead:recapi|infinitive -5
lead:recapi|order -10,lead:recapi|people -11,lead:recapi|rule -5,lead:recapi|stake -11,lead:recapi|thing -21,lead:recens 19,lead:recete -26
lead:recete|decided -26,lead:recete|v-filter -26,lead:reclam -15,lead:reclam|thing -15,lead:reclas 7,lead:reclas|v-rank 7,lead:recoma 47
lead:recoma|adjective 13,lead:recoma|authority 12,lead:recoma|infinitive 31,lead:recoma|people 36,lead:recoma|saying 40,lead:recoma|stake 16
lead:recoma|superlative 13,lead:recomp -28,lead:recomp|stake -22,lead:recona 9,lead:recona|infinitive 6,lead:recopi -29,lead:recopi|authority -19
lead:recopi|container -23,lead:recopi|judge -10,lead:recopi|n-evaluate -9,lead:recopi|n-score -20,lead:recopi|people -19,lead:recopi|thing -29
lead:recour 10,lead:recris -23,lead:recris|container -7,lead:recris|infinitive -10,lead:recris|people -7,lead:recris|question -4,lead:recris|rule -7
lead:recris|stake -4,lead:recris|thing -23,lead:recu -7,lead:redige -19,lead:redige|adjective 23,lead:redige|authority -9,lead:redige|clerical -35
lead:redige|conduct 53,lead:redige|container -12,lead:redige|decided -19,lead:redige|errand -27,lead:redige|explaining 22,lead:redige|infinitive -16
lead:redige|judge 22,lead:redige|n-award 44,lead:redige|n-choose -8,lead:redige|n-decide -15,lead:redige|n-evaluate 56,lead:redige|n-profile -80
lead:redige|n-rank -22,lead:redige|n-recruit -27,lead:redige|n-sanction 44,lead:redige|n-score 6,lead:redige|order -37,lead:redige|people -14
lead:redige|personal -37,lead:redige|quality 11,lead:redige|question 34,lead:redige|rule -5,lead:redige|saying 6,lead:redige|self 59
lead:redige|stake -8,lead:redige|superlative 60,lead:redige|thing -21,lead:redige|v-award 18,lead:redige|v-choose 61,lead:redige|v-evaluate 39
lead:redige|view 35,lead:redige|wording -19,lead:reduis 28,lead:reduis|adjective 6,lead:reduis|container 36,lead:reduis|people 41,lead:reduis|stake 19
lead:reduis|superlative 15,lead:reduis|thing -27,lead:refais -15,lead:refere -19,lead:reform -34,lead:reform|authority -3,lead:reform|container -11
lead:reform|decided -11,lead:reform|infinitive -22,lead:reform|n-evaluate -32,lead:reform|n-sanction -6,lead:reform|n-score -9,lead:reform|people -16
lead:reform|provided -36,lead:reform|rule -15,lead:reform|stake -11,lead:reform|superlative -30,lead:reform|thing -32,lead:reform|view -25
lead:reform|wording -34,lead:refus -16,lead:refus|authority -11,lead:refus|decided -12,lead:refus|stake -10,lead:regard 24,lead:regard|conduct 8
lead:regard|container 6,lead:regard|people 22,lead:regard|thing 40,lead:regist -40,lead:regist|container -11,lead:regist|infinitive -21
lead:regist|thing -13,lead:reglem -29,lead:reglem|adjective -4,lead:reglem|authority -9,lead:reglem|infinitive -4,lead:reglem|n-award -4
lead:reglem|people -5,lead:reglem|rule -29,lead:reglem|stake -28,lead:reglem|thing -29,lead:regrou -35,lead:regrou|container -32,lead:regrou|order -35
lead:regrou|thing -35,lead:relanc -52,lead:relanc|n-evaluate -49,lead:relanc|order -18,lead:relanc|people -50,lead:relanc|question -49
lead:relanc|thing -18,lead:releve -47,lead:releve|order 18,lead:releve|thing -20,lead:relis -42,lead:relis|container 11,lead:relis|n-evaluate -16
lead:relis|n-score -60,lead:relis|people -44,lead:relis|provided -20,lead:relis|stake 25,lead:relis|thing 12,lead:relis|wording -40,lead:remerc -43
lead:remerc|errand -11,lead:remerc|infinitive -21,lead:remerc|people -36,lead:remerc|stake -39,lead:remerc|thing -14,lead:remets -38
lead:remets|container -15,lead:remets|infinitive -24,lead:remets|n-rank -25,lead:remets|order -26,lead:remets|people -28,lead:remets|thing -20
lead:remise|people -4,lead:remise|thing -4,lead:rempla -11,lead:rempla|container 14,lead:rempla|infinitive -76,lead:rempla|people -53
lead:rempla|thing 27,lead:rempli 35,lead:rempli|container 32,lead:rempli|infinitive 21,lead:rempli|n-decide -6,lead:rempli|n-evaluate 18
lead:rempli|n-rank 9,lead:rempli|n-score 45,lead:rempli|people 46,lead:rempli|provided 24,lead:rempli|quality 11,lead:rempli|saying 24
lead:rempli|thing 25,lead:rempli|wording 24,lead:rendez 37,lead:rends 5,lead:rends|container 7,lead:rends|decided -9,lead:rends|n-evaluate 35
lead:rends|order 9,lead:rends|people 13,lead:rends|question -17,lead:rends|rule -7,lead:rends|saying 5,lead:rends|stake -20,lead:rends|superlative -41
lead:rends|thing -41,lead:rends|view 29,lead:renvoi 19,lead:renvoi|v-sanction 19,lead:repart|adjective 19,lead:repart|infinitive -56,lead:repart|must 5
lead:repart|n-award 19,lead:repart|n-rank 10,lead:repart|people 32,lead:repart|provided 19,lead:repart|quality 27,lead:repart|stake 27
lead:repart|thing -52,lead:repere 29,lead:repere|adjective 19,lead:repere|conduct 18,lead:repere|container 45,lead:repere|infinitive 24
lead:repere|n-score 7,lead:repere|order -30,lead:repere|people 25,lead:repere|personal 17,lead:repere|question 25,lead:repere|sensitive 20
lead:repere|thing 8,lead:repere|v-profile 29,lead:repond 4,lead:repond|authority -37,lead:repond|clerical 4,lead:repond|conduct -33
lead:repond|container 5,lead:repond|infinitive -29,lead:repond|order -27,lead:repond|people -53,lead:repond|provided -10,lead:repond|question -42
lead:repond|rule 33,lead:repond|saying 4,lead:repond|stake 26,lead:repond|thing 21,lead:repond|view -4,lead:repons -29,lead:repons|authority 45
lead:repons|clerical -27,lead:repons|container -24,lead:repons|decided -35,lead:repons|errand -22,lead:repons|infinitive -42,lead:repons|n-score 29
lead:repons|question -32,lead:repons|saying -7,lead:repons|thing -29,lead:report -18,lead:report|container -12,lead:report|n-score -7
lead:report|people -5,lead:report|thing -12,lead:repren -45,lead:repren|authority -17,lead:repren|container -34,lead:repren|n-score -17
lead:repren|people -43,lead:repren|provided -26,lead:repren|saying -11,lead:repren|thing -45,lead:repren|v-recruit -45,lead:reserv 8,lead:reside 24
lead:reside|adjective 14,lead:reside|personal 14,lead:reside|quality 14,lead:resors 15,lead:resors|people 15,lead:resour -11,lead:reste -16
lead:restit -30,lead:restit|order -30,lead:restit|people -30,lead:restit|thing -30,lead:result -11,lead:result|decided -8,lead:resume -34
lead:resume|authority -33,lead:resume|container -36,lead:resume|n-evaluate -12,lead:resume|n-rank -4,lead:resume|n-score 12,lead:resume|order -6
lead:resume|people -34,lead:resume|provided -25,lead:resume|question -7,lead:resume|rule -15,lead:resume|stake -25,lead:resume|thing -34
lead:resume|view -17,lead:resume|wording -34,lead:retape -40,lead:retard 18,lead:retien 39,lead:retien|adjective 35,lead:retien|infinitive 24
lead:retien|people 20,lead:retien|superlative -6,lead:retien|thing -21,lead:retien|v-choose 39,lead:retire -8,lead:retire|container -35
lead:retire|infinitive -8,lead:retire|thing 12,lead:retire|v-award -8,lead:retrac -32,lead:retrai 7,lead:retrai|people 7,lead:retran -19
lead:retran|people -43,lead:retrop -18,lead:retrop|n-recruit -4,lead:retrop|people -9,lead:reunio -14,lead:reunio|infinitive -14,lead:reunio|thing -14
lead:revenu -4,lead:rey -19,lead:rey|people -19,lead:rey|thing -31,lead:roche 5,lead:roche|people 5,lead:rouvie 8,lead:rouvie|infinitive 8
lead:rouvie|people 8,lead:roux|infinitive 23,lead:roy -3,lead:roy|people -3,lead:rue -19,lead:rue|order -19,lead:rue|thing -19,lead:r|people -13
lead:sa 43,lead:saison 20,lead:salair 15,lead:salair|container 15,lead:salair|people 15,lead:salair|stake 15,lead:sale -13,lead:sale|thing -13
lead:salut 3,lead:samedi -8,lead:samedi|infinitive -8,lead:samedi|people -8,lead:sanche 22,lead:sanche|people 22,lead:sancti 16,lead:sancti|decided 16
lead:sancti|n-sanction 16,lead:sancti|people 14,lead:sancti|stake 16,lead:sancti|v-sanction 16,lead:sandri 4,lead:sandri|infinitive 4
lead:sandri|people 4,lead:sans 11,lead:sans|container -6,lead:sans|errand 29,lead:sans|infinitive 35,lead:sans|n-score -13,lead:sans|people 11
lead:sans|saying 4,lead:sans|v-recruit 5,lead:sans|v-score 10,lead:sa|container 7,lead:sa|people -22,lead:sa|stake -22,lead:sa|thing 27,lead:score 4
lead:score|infinitive 4,lead:score|n-score 4,lead:score|people 12,lead:score|v-score 4,lead:script -17,lead:secour -7,lead:secour|stake -7
lead:securi -11,lead:securi|people -8,lead:securi|thing -5,lead:sejour 3,lead:select -10,lead:select|adjective 39,lead:select|conduct 22
lead:select|container 28,lead:select|infinitive -24,lead:select|n-choose -11,lead:select|order -46,lead:select|people 51,lead:select|quality 14
lead:select|question 33,lead:select|rule -11,lead:select|stake 35,lead:select|superlative -53,lead:select|thing -59,lead:select|v-choose -10
lead:selon -9,lead:selon|adjective -8,lead:selon|infinitive -12,lead:selon|people -21,lead:selon|rule -21,lead:selon|stake -21,lead:selon|thing -21
lead:sens 6,lead:sens|rule 6,lead:sens|view 6,lead:separe -8,lead:separe|adjective 27,lead:separe|container -48,lead:separe|infinitive -8
lead:separe|people -7,lead:separe|question 8,lead:separe|thing 13,lead:separe|v-sanction -8,lead:sept 18,lead:sept|container 6,lead:sept|people 8
lead:sept|stake -6,lead:sept|thing 6,lead:serait -3,lead:serait|infinitive -3,lead:serait|thing -3,lead:serieu 21,lead:serieu|adjective 21
lead:serieu|quality 21,lead:ses 45,lead:ses|container 26,lead:ses|thing 31,lead:seuils -15,lead:short 12,lead:shortl 21,lead:shortl|n-filter 21
lead:shortl|v-filter 21,lead:short|stake 12,lead:si 30,lead:signal 16,lead:signal|adjective 3,lead:signal|clerical 11,lead:signal|conduct 3
lead:signal|infinitive 23,lead:signal|people 24,lead:signal|question 12,lead:signal|thing -4,lead:signes 5,lead:simple 12,lead:simple|thing 6
lead:simpli -25,lead:simpli|container -17,lead:simpli|people -23,lead:simpli|stake -16,lead:simpli|thing -25,lead:simpli|wording -25,lead:simule -7
lead:simule|authority 18,lead:simule|infinitive -29,lead:simule|judge -29,lead:simule|people -18,lead:simule|stake 18,lead:sincer -10
lead:sincer|adjective 4,lead:sincer|personal 4,lead:situe 5,lead:situe|people 5,lead:six 32,lead:six|container -8,lead:six|infinitive -13
lead:six|order 3,lead:six|people 14,lead:six|stake 18,lead:six|thing -20,lead:si|authority 17,lead:si|conduct 11,lead:si|container 10
lead:si|decided 14,lead:si|infinitive 32,lead:si|people 22,lead:si|provided 6,lead:si|question 10,lead:si|stake 19,lead:si|thing -12,lead:si|v-award 4
lead:si|v-choose 10,lead:si|v-recruit 6,lead:slogan -17,lead:slogan|thing -12,lead:sms -22,lead:sms|people -22,lead:soire 4,lead:soire|infinitive 4
lead:sois 19,lead:solvab 28,lead:solvab|adjective 28,lead:solvab|personal 28,lead:somair -13,lead:somair|infinitive -13,lead:some -13
lead:some|stake -13,lead:some|thing -13,lead:son 56,lead:sont 16,lead:son|container 32,lead:son|infinitive 24,lead:son|people 3,lead:sors|adjective 15
lead:sors|container 7,lead:sors|n-score -4,lead:sors|people -14,lead:sors|question 7,lead:sors|stake -20,lead:sors|superlative 22,lead:sors|thing -30
lead:sors|v-choose 3,lead:sortez 38,lead:sous 28,lead:sous|thing 24,lead:sow 19,lead:sport -5,lead:sport|infinitive -5,lead:stage -13,lead:stagia 19
lead:stagia|infinitive 7,lead:stagia|people 19,lead:statis -34,lead:statis|stake -40,lead:statis|thing -34,lead:statue 18,lead:statue|v-decide 18
lead:struct -24,lead:struct|infinitive -24,lead:subven 14,lead:subven|stake 14,lead:sugere 11,lead:sugere|authority 24,lead:sugere|container 30
lead:sugere|infinitive -14,lead:sugere|people 15,lead:sugere|question 25,lead:sugere|saying 11,lead:sugere|stake 12,lead:sugere|thing -28
lead:sugere|v-recruit -16,lead:suite|container -3,lead:suite|infinitive 10,lead:suite|people 8,lead:suite|thing 15,lead:sumari -11
lead:sumari|infinitive -11,lead:sumari|wording -11,lead:supose 69,lead:suposo 18,lead:suprim -22,lead:suprim|container -34,lead:suprim|people -22
lead:suprim|question 27,lead:suprim|thing -33,lead:suprim|v-award -22,lead:sur 37,lead:surlig 36,lead:surlig|adjective 3,lead:surlig|container 33
lead:surlig|errand 24,lead:surlig|infinitive 25,lead:surlig|people 36,lead:surlig|question 22,lead:surocu -29,lead:sur|adjective 9,lead:sur|clerical 13
lead:sur|container 16,lead:sur|infinitive 45,lead:sur|n-score -16,lead:sur|order 6,lead:sur|people 40,lead:sur|personal 9,lead:sur|provided 4
lead:sur|quality 12,lead:sur|question 3,lead:sur|saying 29,lead:sur|stake -13,lead:sur|thing 11,lead:sur|view 11,lead:suspen 37,lead:synthe -36
lead:synthe|authority 36,lead:synthe|container 37,lead:synthe|infinitive -10,lead:synthe|n-evaluate 19,lead:synthe|order -12,lead:synthe|people -63
lead:synthe|rule -35,lead:synthe|stake 33,lead:synthe|thing -9,lead:s|infinitive 5,lead:ta 31,lead:tablea|authority -6,lead:tablea|decided -5
lead:tablea|infinitive -9,lead:tablea|n-award -6,lead:tablea|n-rank 13,lead:tablea|n-score -17,lead:tablea|order 5,lead:tablea|people 13
lead:tablea|provided 21,lead:tablea|rule 6,lead:tablea|saying 44,lead:tablea|stake 34,lead:taile -38,lead:tape -17,lead:tape|container -15
lead:tape|decided -19,lead:tape|people -8,lead:tape|thing -9,lead:tarif 56,lead:taux 13,lead:taux|n-score 13,lead:tel|decided -5,lead:tel|question 7
lead:tel|v-sanction 7,lead:temoin 21,lead:temoin|people 21,lead:temps 28,lead:termin 47,lead:termin|adjective 6,lead:termin|people 30
lead:termin|provided 13,lead:termin|saying 37,lead:termin|thing 13,lead:termin|wording 37,lead:tesier 24,lead:tesier|infinitive 24
lead:tesier|people 24,lead:texte -28,lead:textes -4,lead:textes|rule -4,lead:textes|thing -4,lead:texte|infinitive -25,lead:texte|people -25
lead:texte|rule -28,lead:texte|stake -12,lead:texte|thing -28,lead:tire 18,lead:tire|n-evaluate 23,lead:tire|people 28,lead:tire|question 27
lead:tire|thing 9,lead:titre -17,lead:titre|thing -17,lead:titula -11,lead:titula|infinitive 4,lead:titula|n-recruit 11,lead:titula|people -11
lead:toast -21,lead:toilet -23,lead:toilet|thing -12,lead:toitur -16,lead:toitur|infinitive -16,lead:toitur|thing -16,lead:tom 8,lead:tombe 17
lead:tom|people 8,lead:ton 45,lead:ton|authority 16,lead:ton|container 26,lead:ton|n-choose 39,lead:ton|n-evaluate 32,lead:ton|people 22
lead:ton|superlative 17,lead:ton|thing 8,lead:ton|view 45,lead:top 40,lead:top|n-rank 40,lead:top|people 30,lead:total -38,lead:total|people -24
lead:total|thing -38,lead:tourne 7,lead:tourne|infinitive 39,lead:tourne|people 28,lead:tourne|rule 39,lead:tourne|thing 7,lead:tournu -10
lead:tournu|infinitive -10,lead:tournu|thing -10,lead:tous|people 4,lead:trace 20,lead:trace|adjective 17,lead:trace|n-profile 19,lead:trace|people 20
lead:tradui -18,lead:tradui|clerical -13,lead:tradui|container -15,lead:tradui|decided -6,lead:tradui|infinitive 44,lead:tradui|people 12
lead:tradui|provided -24,lead:tradui|question 10,lead:tradui|rule 24,lead:tradui|saying -13,lead:tradui|stake -26,lead:tradui|thing -23
lead:tradui|v-award -16,lead:tradui|wording -18,lead:trame -26,lead:trame|container -10,lead:trame|errand -13,lead:trame|infinitive -14
lead:trame|n-evaluate -23,lead:trame|people -25,lead:trame|provided -26,lead:trame|saying -3,lead:trame|thing -26,lead:trame|wording -3,lead:tranch 31
lead:tranch|people 20,lead:tranch|stake 17,lead:tranch|thing 6,lead:tranch|v-choose 31,lead:transc -6,lead:transc|authority -16
lead:transc|container -20,lead:transc|n-score -10,lead:transc|people -22,lead:transc|provided -16,lead:transc|thing -15,lead:transc|wording -33
lead:transf 4,lead:transf|authority 30,lead:transf|container -20,lead:transf|infinitive -6,lead:transf|judge -5,lead:transf|n-score -14
lead:transf|people -8,lead:transf|provided -8,lead:transf|thing 5,lead:transl -17,lead:transl|v-recruit 10,lead:transl|wording -17,lead:transp -6
lead:transp|container -6,lead:transp|thing -6,lead:traore 5,lead:traore|infinitive 5,lead:traore|people 5,lead:travau -7,lead:travau|thing -7
lead:trente 19,lead:trente|authority 9,lead:trente|people 11,lead:trente|thing 13,lead:trente|view 9,lead:tresor 13,lead:tresor|infinitive 13
lead:tri -8,lead:trie -24,lead:trie|adjective 23,lead:trie|conduct 21,lead:trie|container 5,lead:trie|decided 25,lead:trie|infinitive 10
lead:trie|must 20,lead:trie|n-award -10,lead:trie|n-rank 16,lead:trie|order -39,lead:trie|people 14,lead:trie|personal 12,lead:trie|quality 28
lead:trie|question 22,lead:trie|stake 28,lead:trie|superlative 4,lead:trie|thing -35,lead:trie|v-rank -24,lead:tri|container -13
lead:tri|infinitive -10,lead:tri|n-rank -8,lead:tri|order -8,lead:tri|people -4,lead:tri|thing -15,lead:tri|v-rank -8,lead:trois 10
lead:trois|adjective 4,lead:trois|clerical 11,lead:trois|container 32,lead:trois|decided -16,lead:trois|infinitive 28,lead:trois|n-award -5
lead:trois|n-choose -12,lead:trois|people 30,lead:trois|provided 20,lead:trois|question 17,lead:trois|stake 17,lead:trois|superlative 12
lead:trois|thing -25,lead:trop 19,lead:trophe 42,lead:trop|adjective 14,lead:trop|conduct 19,lead:trop|stake 10,lead:trouve 20,lead:trouve|adjective -9
lead:trouve|clerical -3,lead:trouve|conduct 48,lead:trouve|container -39,lead:trouve|decided -9,lead:trouve|order -11,lead:trouve|people 25
lead:trouve|provided 13,lead:trouve|quality 10,lead:trouve|question 11,lead:trouve|rule -28,lead:trouve|saying 20,lead:trouve|superlative -14
lead:trouve|thing -54,lead:trouve|v-award 17,lead:trouve|v-choose 13,lead:trouve|v-filter 34,lead:trouve|v-recruit 6,lead:trouve|view 43
lead:trouve|wording -13,lead:tu 30,lead:tu|adjective 25,lead:tu|authority 37,lead:tu|clerical 23,lead:tu|container -7,lead:tu|decided 51
lead:tu|infinitive -21,lead:tu|judge -15,lead:tu|n-award 28,lead:tu|n-evaluate -31,lead:tu|n-recruit -50,lead:tu|order -46,lead:tu|people 22
lead:tu|personal 5,lead:tu|provided 6,lead:tu|quality -15,lead:tu|question 29,lead:tu|rule 39,lead:tu|saying -19,lead:tu|self 19,lead:tu|stake 38
lead:tu|superlative 21,lead:tu|thing -21,lead:tu|v-award 22,lead:tu|v-choose 32,lead:tu|v-decide 17,lead:tu|v-recruit 19,lead:tu|v-sanction 39
lead:tu|view 22,lead:tu|wording -71,lead:un 27,lead:une 36,lead:une|adjective -8,lead:une|authority -22,lead:une|clerical -23,lead:une|conduct -18
lead:une|container -28,lead:une|decided -28,lead:une|errand -20,lead:une|infinitive -24,lead:une|judge -5,lead:une|n-choose -15,lead:une|n-evaluate 4
lead:une|n-rank -22,lead:une|n-score 33,lead:une|order -32,lead:une|people -28,lead:une|quality -35,lead:une|question 34,lead:une|rule -21
lead:une|stake 14,lead:une|superlative 20,lead:une|thing -11,lead:une|v-choose 39,lead:une|v-score -12,lead:une|view -6,lead:une|wording -6
lead:un|adjective 54,lead:un|authority 18,lead:un|clerical -63,lead:un|conduct -7,lead:un|container -31,lead:un|decided -42,lead:un|errand -48
lead:un|infinitive -27,lead:un|judge -9,lead:un|n-choose -24,lead:un|n-rank 8,lead:un|n-sanction -57,lead:un|n-score 33,lead:un|order 16
lead:un|people 21,lead:un|provided -27,lead:un|quality 48,lead:un|question -34,lead:un|rule -26,lead:un|saying -38,lead:un|stake 48
lead:un|superlative -6,lead:un|thing -29,lead:un|v-award -10,lead:un|v-choose 18,lead:un|v-evaluate -28,lead:un|v-recruit 5,lead:un|v-score 7
lead:un|view 45,lead:un|wording -30,lead:usager 24,lead:usager|adjective 24,lead:usager|people 24,lead:usurpa 23,lead:va 8,lead:valide 26
lead:valide|container 13,lead:valide|decided 26,lead:valide|people 26,lead:valide|quality 13,lead:valide|thing 24,lead:vaseur -6,lead:vaseur|people -6
lead:vaut -23,lead:vaut|infinitive -23,lead:vaut|must -23,lead:vaut|superlative -23,lead:vaut|view -23,lead:va|infinitive 8,lead:vehicu 30
lead:vehicu|people 30,lead:vehicu|thing 30,lead:vendre -11,lead:ventil 15,lead:ventil|adjective 6,lead:ventil|container 34,lead:ventil|n-award 8
lead:ventil|people 23,lead:ventil|provided 9,lead:ventil|quality 8,lead:ventil|stake 8,lead:ventil|thing -10,lead:ventil|v-award 15,lead:verdic 31
lead:verdic|n-evaluate 31,lead:verdic|self 31,lead:verdic|view 31,lead:verifi -8,lead:verifi|adjective 16,lead:verifi|conduct 6
lead:verifi|container -36,lead:verifi|people 9,lead:verifi|provided -15,lead:verifi|rule -28,lead:verifi|sensitive 7,lead:verifi|stake -4
lead:verifi|thing -36,lead:verifi|v-evaluate -8,lead:versio -24,lead:versio|n-evaluate -8,lead:versio|rule -10,lead:versio|thing -24
lead:versio|view -8,lead:vert 10,lead:vert|infinitive 5,lead:vert|people 7,lead:vingt 30,lead:vingt|authority -33,lead:vingt|people 41,lead:vire 24
lead:vire|adjective 5,lead:vire|container 12,lead:vire|people 14,lead:vire|quality 8,lead:vire|question 9,lead:vire|v-sanction 24,lead:visas -6
lead:visas|thing -6,lead:voici 23,lead:voici|adjective 6,lead:voici|conduct 19,lead:voici|decided -10,lead:voici|infinitive -19,lead:voici|n-award -14
lead:voici|n-evaluate -15,lead:voici|n-rank -47,lead:voici|order -15,lead:voici|people 31,lead:voici|provided 23,lead:voici|question 5
lead:voici|rule 21,lead:voici|stake 43,lead:voici|thing 25,lead:voila 32,lead:voila|adjective 10,lead:voila|authority -27,lead:voila|container 33
lead:voila|infinitive 24,lead:voila|people 26,lead:voila|quality 10,lead:voila|question 18,lead:voila|rule 20,lead:voila|thing 10,lead:voir 11
lead:voir|errand 11,lead:vois 12,lead:vois|view 12,lead:vote 12,lead:vote|decided 12,lead:vote|infinitive -6,lead:vote|people 10,lead:vote|provided 9
lead:vote|stake 19,lead:vote|thing 7,lead:vote|v-decide 12,lead:votre 24,lead:votre|container 12,lead:votre|people 23,lead:vous 29
lead:vous|container 24,lead:vous|infinitive -23,lead:vous|question 19,lead:vrai 10,lead:vu 41,lead:vu|container 6,lead:vu|infinitive 8
lead:vu|people 36,lead:vu|quality 4,lead:wagner 26,lead:wagner|infinitive 26,lead:wagner|people 26,lead:which 9,lead:which|must 9,lead:which|people 9
lead:which|question 9,lead:which|v-recruit 9,lead:who 17,lead:who|adjective 17,lead:who|people 17,lead:who|question 17,lead:who|superlative 17
lead:write -35,lead:write|authority -18,lead:write|infinitive -8,lead:write|n-score -13,lead:write|people -32,lead:write|wording -35,lead:ya 18
lead:ya|conduct 12,lead:ya|container 18,lead:ya|people 12,lead:y|people 21,lead:y|stake -23,lead:ziani -6,lead:ziani|people -6,lead:zone -17
lead:zone|thing -17,lead?:a 16,lead?:apte 11,lead?:arnaqu 9,lead?:au 9,lead?:avec 15,lead?:avis 33,lead?:besoin 21,lead?:blame 24,lead?:blin 20
lead?:bon 14,lead?:bone 29,lead?:bonjou -16,lead?:ca -12,lead?:cb -29,lead?:ce 24,lead?:ces 18,lead?:cest 29,lead?:cet 20,lead?:cete 6,lead?:combie -34
lead?:coment -35,lead?:condit -14,lead?:convoq 22,lead?:coupab 12,lead?:d -5,lead?:danger 37,lead?:dans -43,lead?:defini -33,lead?:delai -17
lead?:dialo 14,lead?:difere -14,lead?:dois 16,lead?:doit 8,lead?:dure -16,lead?:ele 43,lead?:en 17,lead?:encore 21,lead?:entre 28,lead?:est 26
lead?:et -63,lead?:excuse 11,lead?:faut -4,lead?:faute 4,lead?:ferand 14,lead?:fiable 39,lead?:freque 53,lead?:garde 4,lead?:hypera 42,lead?:il 33
lead?:ils 23,lead?:imagin 6,lead?:ines 24,lead?:insufi 16,lead?:interd 62,lead?:is 31,lead?:j 26,lead?:je 18,lead?:karim 9,lead?:l 39,lead?:la 31
lead?:laquel 13,lead?:le 46,lead?:lequel 12,lead?:lesque 35,lead?:leur 10,lead?:lopez 20,lead?:mariag 9,lead?:mauvai 5,lead?:me 20,lead?:meileu 6
lead?:mon 22,lead?:neglig 16,lead?:niveau 21,lead?:nounou 14,lead?:oficie 33,lead?:on 33,lead?:ont 12,lead?:ou -56,lead?:oui 30,lead?:par 11
lead?:parmi 12,lead?:penses -40,lead?:perin 5,lead?:petit 13,lead?:peut 11,lead?:peux -38,lead?:pour 42,lead?:pourqu -67,lead?:pouvez 12
lead?:projet 28,lead?:qu -35,lead?:que -51,lead?:quel -17,lead?:quele 15,lead?:queles -30,lead?:quels -23,lead?:qui 24,lead?:radica 24,lead?:sa 34
lead?:sancti 17,lead?:selon -20,lead?:serieu 21,lead?:ses 41,lead?:si 19,lead?:signes 5,lead?:sincer 4,lead?:solvab 28,lead?:son 55,lead?:sont 14
lead?:sur 13,lead?:suspen 37,lead?:ta 10,lead?:tarif 56,lead?:ton 19,lead?:total -22,lead?:trop 10,lead?:tu 29,lead?:un -47,lead?:une 14
lead?:usurpa 23,lead?:va 8,lead?:vaut -23,lead?:verdic 30,lead?:vidal 6,lead?:votre 27,lead?:vous -12,lead?:vrai 10,lead?:vu 7,lead?:which 9
lead?:who 17,lead?:y -4,lebrun 28,lecteu -4,lectur -17,lectur_de 11,led -7,leduc -24,lefort -19,legal -43,legal_pour -39,legale -25,legale_pour -8
legaux -19,legaux_de -9,legend -32,legend_pour -35,leger 14,legere -10,legion -5,legion_d -5,legiti 37,legiti_ou 15,legran 8,lemair -31,lemoin 5
lenoir -5,lenoir_a -31,lent 10,leo 19,lequel 22,lequel_a 34,lequel_aider 8,lequel_de -42,lequel_des 32,lequel_est 46,lequel_faut 7,lequel_ferait 12
lequel_laiser 5,lequel_le 12,lequel_merite 9,lequel_nomer 8,lequel_on -15,lequel_serait 25,lequel_te -31,lequel_tu 24,leroux 10,leroy 22,les_12 -26
les_14 21,les_15 40,les_18 47,les_2 25,les_200 31,les_22 21,les_24 -27,les_27 18,les_3 10,les_30 -38,les_300 -18,les_32 20,les_34 3,les_4 11,les_40 8
les_50 -6,les_60 27,les_8 19,les_80 16,les_9 12,les_a -27,les_absenc 31,les_absent -36,les_acents -22,les_acords -16,les_admini 6,les_ados 18
les_adrese -13,les_agents 4,les_aines 19,les_alocat 5,les_ancien -25,les_animat -6,les_apeler 41,les_apreci -40,les_archiv -19,les_aretes 5,les_arets 7
les_argume -46,les_articl -32,les_asista 9,les_asocia -36,les_asos -18,les_au 11,les_auditi -12,les_auteur -8,les_autres 50,les_aux 15,les_avanta -23
les_avec 29,les_avis 29,les_benefi -35,les_benevo -38,les_bilans 28,les_bons 24,les_buleti 17,les_bureau 4,les_cadres -34,les_candid -7,les_caract -17
les_cas 59,les_cases 18,les_chefs -14,les_chifre -40,les_cinq 23,les_cles 30,les_clubs 35,les_cocine 7,les_colone -33,les_coment 10,les_comerc -38
les_compet 29,les_compte 36,les_conclu 23,les_condit -36,les_conges -31,les_consei 17,les_copies 27,les_coupes 18,les_courie 43,les_crenea -17
les_crep 28,les_criter -27,les_cv 27,les_dans 60,les_dates -41,les_de 24,les_decisi -43,les_declar 7,les_delais -23,les_delega 12,les_delegu -4
les_delibe -15,les_demand 59,les_demarc -16,les_depart -16,les_depens -55,les_depots -17,les_deroga -21,les_descri -14,les_deux 11,les_devis -8
les_difere -15,les_direct -11,les_dix 44,les_done -22,les_dones 30,les_dosier 49,les_doublo -62,les_douze 45,les_droits -8,les_du 13,les_ecarts -21
les_echang 11,les_ecoles -7,les_educat 17,les_eforts 15,les_electe 6,les_electi 29,les_eleves -27,les_elus -29,les_emplac 46,les_emploi 18,les_en 6
les_enfant 31,les_entrep -57,les_entret 10,les_epaule 53,les_equipe -30,les_etapes -32,les_etique -6,les_factur -12,les_faits -30,les_famile 27
les_fautes -26,les_fauteu 26,les_fiches 45,les_foncti -18,les_foyers 21,les_fraude 7,les_gagnan 16,les_garcia 10,les_gens 26,les_groupe -33
les_habita 29,les_heures -26,les_heureu 16,les_horair -24,les_huit 32,les_imeubl -56,les_incide 17,les_incohe -29,les_inscri 31,les_interv 11
les_invita 3,les_jardin -35,les_jeunes 12,les_jours -20,les_jures -14,les_laurea -20,les_lecteu -52,les_letres 29,les_lignes -32,les_listes -22
les_logeme 12,les_mains -21,les_martin 25,les_mauvai 19,les_membre 4,les_memes -38,les_memoir 40,les_menage -10,les_meneur 19,les_menus -16
les_merite 4,les_mesage 25,les_moins 28,les_montan -53,les_motifs -14,les_mots -24,les_moyens 33,les_neuf 16,les_noms -19,les_notes -7,les_nouvea -42
les_numero -16,les_obliga -17,les_observ 40,les_ofres 22,les_onze 7,les_opinio 51,les_par -7,les_paragr -24,les_parent 56,les_partic 13,les_parts -9
les_pasage -39,les_penali -14,les_person -8,les_petits 22,les_photos 16,les_phrase -20,les_pieces -53,les_pieds 20,les_places -7,les_plaint 65
les_planin 51,les_plans 19,les_plus 33,les_poemes 7,les_postul 41,les_pource -42,les_premie 9,les_prenom -16,les_presen 30,les_presid 46,les_prix 10
les_profil 40,les_pronon -31,les_propos -5,les_propri -10,les_public -9,les_qualit 54,les_quaran 23,les_quator -23,les_quatre 28,les_questi -44
les_quinze 18,les_rangs -5,les_reclam 8,les_recopi 5,les_recour 7,les_refere 27,les_regles -42,les_relanc -5,les_releve 25,les_remarq -22,les_remerc -4
les_renouv 23,les_renvoi -7,les_repeti -32,les_repons 43,les_reseau -14,les_result -37,les_retard 4,les_retour 33,les_revenu -8,les_rivera -4
les_rubriq -24,les_rues -27,les_sales -25,les_sancti -20,les_seize 38,les_senior -19,les_sens 36,les_sept 18,les_servic -45,les_signat -10,les_six 4
les_societ 7,les_somes 46,les_soumis 12,les_specta -22,les_stagia -17,les_subven 13,les_suiveu 16,les_tables -42,les_tarifs -17,les_textes -51
les_ticket -18,les_tileul 7,les_tire 42,les_titres -20,les_torts 10,les_totaux -15,les_travai -28,les_travau -6,les_trois 12,les_trouve 18,les_uns -19
les_usager 26,les_vaseur 9,les_vingt -11,les_visas -19,les_visite -21,les_voeux 6,les_voies -26,les_voisin 15,les_volont 32,les_votes -24,les_vraies 18
les_vrais 42,les_yeux 19,lesque 31,lesque_abusen 6,lesque_de -32,lesque_des 16,lesque_devrai 9,lesque_faut 3,lesque_on 34,lesque_ont -20
lesque_pasent 22,lesque_sont 25,lesque_vienen 17,leter -40,letre -22,letre_a -23,letre_anonca -18,letre_anonym 61,letre_au -24,letre_aux -41
letre_avec -15,letre_d -17,letre_du 4,letre_ele 34,letre_jointe 5,letre_manusc 10,letre_pour -12,letre_qui -21,letre_type -10,letres 33,letres_avec -16
letres_d 31,letres_de 34,letres_et -13,letres_jointe 14,letres_laquel 3,letres_sont 26,letres_une 22,leur 20,leur_a -14,leur_adrese -5,leur_age -48
leur_aide -13,leur_avis -9,leur_bilan -39,leur_bone 9,leur_bureau -16,leur_compor 6,leur_courie 24,leur_degre 32,leur_delai -22,leur_demand -7
leur_detres 17,leur_diplom -5,leur_dosier -3,leur_engage 14,leur_etat 28,leur_experi -16,leur_invest 5,leur_letre 19,leur_maire -37,leur_mauvai 11
leur_merite 16,leur_montan -24,leur_motiva 4,leur_nombre -10,leur_quotie 11,leur_rigueu -14,leur_serieu 20,leur_sincer 29,leur_situat 35,leur_un 8
leur_utilit 22,leurs 45,leurs_absenc 14,leurs_antece 8,leurs_bilans 3,leurs_buleti 16,leurs_courie 46,leurs_cv 10,leurs_descri 16,leurs_dosier 29
leurs_fiches 12,leurs_interv 19,leurs_letres 27,leurs_livres 23,leurs_mails 34,leurs_memoir 57,leurs_mesage 22,leurs_motiva 23,leurs_mots -21
leurs_noms 27,leurs_parcou 28,leurs_presen 14,leurs_questi 3,leurs_repons 9,leurs_result 13,leve 20,leve_la 5,leve_ou 15,levy -4,lexiqu -12,liaiso 3
libele -19,libere 39,libere_a 5,libere_rue 19,librar -6,librar_job 24,libre 12,libres -28,libres_a 12,licenc 20,licenc_de -30,licenc_iv 14
licenc_pour -7,licenc_un -16,lien -24,lieu -50,lieu_de -16,lieux -21,lieux_d -3,ligne 28,ligne_chacun 21,ligne_par -16,ligne_separe -12,lignes -41
lignes_chacun -6,lignes_conclu 48,lignes_d -12,lignes_du -62,lignes_factue -20,lignes_par -5,lignes_qu -17,lignes_sans -21,lignes_sur 48,lila -5
lilas 40,limite -24,limite_de -5,limite_du -8,lina 45,lina_b 9,linked 10,lira -8,lire 5,lire_les 36,lire_son 24,lis 24,lis_ce -31,lis_ces 11,lis_les 29
lisant 23,lisant_leurs 23,lise -5,lisibl -64,lisibl_pour -34,list 40,list_de 43,list_the -20,liste 11,liste_a -24,liste_arete -12,liste_avec 37
liste_ceux 51,liste_ci -15,liste_coment -4,liste_comple -15,liste_d 50,liste_de -33,liste_defini 13,liste_des -53,liste_du -7,liste_electo 14
liste_et 16,liste_finale 17,liste_jointe -38,liste_les -15,liste_noire 42,liste_nomina 13,liste_oficie -17,liste_par -6,liste_pour 50,liste_rouge 47
liste_signe -14,lister 24,listes -30,listes_d -16,listes_de -12,listes_electo -15,listez -30,listez_les -30,listin -5,lit -26,lit_les 7,lit_mal -9
litera 38,litige 25,lits 14,livrai -7,livre 37,livre_moi 31,livres -42,livres_en -7,livret -40,livret_d -28,livret_de -18,livreu 19,local -22,local_a 7
local_comerc 7,local_d -17,locale -13,locale_nous 4,locata 22,locata_a -42,locata_de 26,locata_du 10,locata_en 17,locata_et 5,locata_ne 6,locata_sont 5
locati -13,locati_du -23,locaux 22,logeme 24,logeme_a 4,logeme_avons -7,logeme_comuna -29,logeme_d 38,logeme_de 35,logeme_des 25,logeme_du 8
logeme_est 38,logeme_et 6,logeme_n 10,logeme_par 27,logeme_social -21,logeme_sociau -7,logeme_vacant -23,logici -28,logici_choisi -12,logici_de -35
logiqu -32,logos -77,loi -39,loi_1901 -13,loi_permet -4,loi_sur -30,loic 10,loin -29,loisir -15,loisir_anais -6,loisir_et 7,lola 7,long -43,longte 18
longue -45,longue_de -28,lopes -8,lopez 18,lors 10,lors_d -12,lors_de 23,lot 44,lot_1 -4,lot_2 16,lot_3 20,lot_d -31,lot_gros -8,lot_peintu 7
lotise -22,lotise_des -19,loto -38,loto_du 15,lots -17,lots_comuna 13,louche 27,loue -18,louer -15,lourde -24,loyale 7,loyale_envers 7,loyaut 19
loyer 7,loyer_610 8,loyer_de -37,loyer_en 16,loyer_et 29,loyers -18,lu 12,lubie 37,lucas 13,lucie 12,lui 39,lui_a 38,lui_acorde 10,lui_anonce -15
lui_cole 19,lui_confie 40,lui_dire 18,lui_donera 11,lui_ecrire -31,lui_envoye -29,lui_expliq -31,lui_faire 13,lui_indiqu -23,lui_inflig 22,lui_la -13
lui_le 5,lui_meme -28,lui_metre 13,lui_ou 8,lui_repond -34,lui_retire 27,lui_transm -50,lui_une -21,lundi -24,lundi_au -6,lundi_avec -13,lundi_et 14
lundi_l 7,lunete 31,lyce -32,lycen 6,lycens 18,m -6,m2 -50,m2_a -6,m2_pour 8,m57 8,m_a -24,m_aider 9,m_arnoux 8,m_b -28,m_bertin 10,m_blin 13
m_bonard -5,m_boyer -14,m_caron 20,m_colas -15,m_costa 11,m_cros -4,m_delmas 4,m_dialo -11,m_duval 12,m_en 63,m_et 3,m_fabre 17,m_faure -32,m_ferand 16
m_girard -19,m_grand -3,m_hamon -4,m_indiqu -29,m_karim -6,m_keita -6,m_keler -4,m_kerlea -18,m_le -50,m_lenoir 14,m_leroy 22,m_lopez 22,m_menard -6
m_nguyen 16,m_noel -3,m_ocupe 30,m_okafor -4,m_okoye 5,m_ont -15,m_oudin 13,m_paul -8,m_perin 7,m_petrov 15,m_prieur 4,m_r -13,m_rault 6,m_rey -19
m_roche 5,m_rouvie 8,m_roy -3,m_sanche 22,m_tesier 24,m_traore 5,m_vaseur -6,m_wagner 26,m_ziani -6,ma 15,ma_chefe -12,ma_fiche -21,ma_letre -52
ma_liste 4,ma_niece 31,ma_note 28,ma_phrase 34,ma_place 38,macaro 21,machin -5,macons 5,madame -13,madame_la -35,madame_le -27,madame_monsie -4
maele 11,magazi -28,mai -36,mail -40,mail_a -4,mail_au 16,mail_aux -15,mail_d -26,mail_de 5,mail_des -13,mail_du -14,mail_pour -34,mail_type -21
mailon 26,mailon_faible 26,mails 39,mails_au 22,mails_d -29,mails_de 43,mails_des 23,mails_et 5,mails_que 4,mails_recus 6,mails_sont 26,main -26
main_couran -14,main_propre -6,mains -4,mains_couran 14,mainte 42,mainte_l 26,mainte_le 17,mainti 48,mainti_de 9,maire -37,maire_a -40,maire_au -11
maire_avec 21,maire_choisi 11,maire_dans 40,maire_de -26,maire_demand 18,maire_doit 3,maire_done -18,maire_du -9,maire_en -3,maire_est -29,maire_et -28
maire_hesite 13,maire_inflig -16,maire_j 5,maire_l -12,maire_la -43,maire_les -18,maire_m -16,maire_me 23,maire_ne -20,maire_on 5,maire_ou -71
maire_par 9,maire_peut -34,maire_pour -4,maire_prepar -4,maire_recoit 17,maire_redige -4,maire_s 23,maire_sera -16,maire_sur 28,maire_tient -9
maire_tu 24,maire_un -4,maire_veut 31,maire_voudra 8,mairie -22,mairie_a 7,mairie_de -35,mairie_et 35,mais 33,mais_a 12,mais_il 21,mais_ils 9,mais_la 8
mais_le 15,mais_les 6,mais_oficie -18,mais_on 17,mais_pas -9,maison 43,maison_fleuri -37,maitre 26,maitre_d -4,maitre_nageur -36,maitri 30,maitri_d 32
majori 55,majusc -58,majusc_dans -19,mal 10,mal_aux 4,mal_le -38,mal_tourne 30,malade 38,malade_et 4,maladi 28,maladr 31,malais 40,malheu 19,malhon 19
malik 47,malo 20,maltra 19,maman 37,maman_de 24,mamans 44,mamie 37,manage 47,mandat 36,mange 10,manier_de 12,manier_dont -24,manife 41,manipu 33
manon 10,manqua -33,manqua_de -21,manqua_pour -19,manque -17,manque_a -38,manque_au -15,manque_de -15,manque_des 5,manque_juste 25,manque_l -13
manque_la -9,manque_le 11,manque_son -12,mantea -9,manusc -41,mapa -44,mapa_de -4,maquet -49,maquet_de -39,maraic 15,maraud -4,marc 25,marcha 32
marcha_de 29,marche -21,marche_a -24,marche_avec 26,marche_coment -29,marche_de 44,marche_du 47,marche_forain -5,marche_hebdom -4,marche_la -18
marche_public -11,marche_signe -18,mardi -27,mardi_2 -6,mardi_a -4,mardi_soir 4,mari 15,mari_est 5,mariag -14,mariag_blanc 12,mariag_de 5,marie 15
marier 12,marque -10,mars -34,mars_a -18,mars_redige 33,martin 38,mase 9,masque -21,masque_les -9,master 4,match 11,matchs 18,matern 17,matern_a 17
mathis 9,matin -9,matin_et 4,matin_voici 9,matine -8,matric 13,matric_perfor 13,maurin -5,mauvai 36,mauvai_foi 38,mauvai_payeur 20,mauvai_volont 24
maxi -18,maxima -39,maximu -33,me 15,me_a -27,me_aubry 16,me_ba 37,me_blanc -6,me_blin 39,me_brun -12,me_colin -11,me_costa -10,me_da 5,me_dialo -7
me_diara -4,me_diop -3,me_dire 21,me_dis 20,me_doner 27,me_dubois -18,me_dufour -10,me_esteve -15,me_faire -34,me_fais -10,me_fases -17,me_faudra -4
me_faure 42,me_faut -58,me_garnie 5,me_gay -4,me_hadad 42,me_jaouen -11,me_joly 4,me_klein 24,me_kowals 7,me_la -23,me_lacomb -13,me_laise -11
me_lamy -10,me_lang -4,me_le -17,me_lebrun 25,me_leduc -19,me_lenoir -20,me_leroy -11,me_levy -4,me_manque 33,me_martin 20,me_ndiaye 15,me_olivie 9
me_oumaro -4,me_parait 6,me_perin -15,me_peron -10,me_picard 12,me_pons 6,me_renard -5,me_rey 11,me_roche -19,me_rousel 52,me_roux -24,me_roy 23
me_semble 4,me_seznec -32,me_silva -6,me_simon 29,me_sortir 21,me_sow 10,me_tanguy 23,me_the -15,me_vaseur -31,me_vidal 33,me_which 7,mechan 15
mechan_ou 15,mecont -20,mecont_de -33,medail -36,medail_a -11,medail_de 37,medail_du -33,medeci -15,medeci_les -20,mediat -47,mediat_de 7
mediat_entre -21,mediat_lesque 9,mediat_ne 45,medica 27,medica_de 19,mefier 5,meileu 34,meileu_a 11,meileu_au 18,meileu_candid 26,meileu_chef 13
meileu_des 56,meileu_dosier 66,meileu_eleve -19,meileu_employ 9,meileu_et 25,meileu_facon -12,meileu_jour -50,meileu_ofre 28,meileu_pour 10
meileu_profil 18,meileu_que 42,meileu_refere 3,melang -33,membre -31,membre_de 32,membre_du -34,meme 43,meme_crenea -15,meme_date -17,meme_la 31
meme_le 24,meme_les 59,meme_ordre -36,meme_pour -32,meme_ses -9,meme_si 9,memes -42,memes_pour -37,memes_questi -16,memo -30,memo_d -26,memoir 44
memoir_de 18,memoir_sont 41,memoir_techni 26,menaca 12,menace 39,menage 43,menage_de 30,menage_deux 3,menage_en 8,menage_et 13,menage_le 7
menage_lesque 7,menard 22,menard_et -6,mener -40,mener_un -40,meneur 45,menson 14,mensua -21,mensue 6,ment 39,ment_dans 22,ment_sur 28,menten 33
menten_sur 5,menti 44,mentio -10,mentio_a 11,mentio_compri -10,mentio_de -41,mentio_les -24,mentio_rgpd -8,mentio_tres 23,menu -11,menuis -28,menus -24
menus_de -13,mer -32,mer_pour -14,merci 20,merci_aux -50,merci_beauco 24,merci_d 49,merci_de 6,mercie 16,mercre_et 4,mercre_la 7,mere 54,mere_d 28
mere_dis 12,mere_est -12,mere_fraude 7,mere_le 27,mere_seule 17,meres 14,meres_s 14,merita 34,merita_en 9,merita_pour 19,merita_sont 12,merite 37
merite_chaque 49,merite_d 19,merite_dans -25,merite_de 16,merite_des 22,merite_encore 9,merite_l 30,merite_la 28,merite_le 26,merite_les -45,merite_m 5
merite_plus 13,merite_pour 15,merite_tu 22,merite_un 43,merite_une 15,mes 25,mes_agents 16,mes_apreci -39,mes_colabo 8,mes_notes -24,mes_phrase -32
mes_six 40,mes_trois 14,mesage -34,mesage_a -23,mesage_au -31,mesage_aux -11,mesage_d -8,mesage_de -7,mesage_et 7,mesage_pour -29,mesure -4,mesure_l 26
met 7,metant 50,meteo -46,metez 22,metez_en 16,metez_l -7,metez_le -11,metez_les 38,method 6,metier 47,metrai 31,metrai_combie 8,metre 38,metre_a 20
metre_care -25,metre_dans 4,metre_de -25,metre_en -31,metre_le 16,metres -33,mets 23,mets_au -46,mets_de 5,mets_en -26,mets_l -12,mets_la 6,mets_le -21
mets_toi 51,mets_un 15,mets_une 36,mi_mandat 20,mi_temps -14,micro 18,micro_creche 8,micro_credit 11,microc 29,midi 22,midi_lequel 8,mieux 11
mieux_a -53,mieux_de -31,mieux_disant 23,mieux_en -49,mieux_place 8,mieux_que 9,mile -15,milion -18,milita 23,min 4,mineur 29,mini -5,minibu 41
minime 5,minimu 9,minimu_pour -14,minist -10,minist_public -5,minusc -35,minute -45,minute_a -5,minute_avec -5,minute_chacun -16,minute_et 3
minute_pas -22,minute_pour -19,minute_sans -25,mis 25,mis_14 11,mis_en -9,mis_les 29,mise -36,mise_a 12,mise_en -45,mise_sous -10,miser 9,miser_pour 6
mises -51,mises_en -55,mision -36,mision_horair -7,mision_locale -6,mjc -7,mle 27,mobili -50,modali -9,modali_de -9,mode -10,mode_d -14,modele -37
modele_d -34,modele_de -35,modele_vide -4,modifi -44,moi 28,moi_a -31,moi_avec 3,moi_ca -11,moi_ce -11,moi_ces -7,moi_coment -4,moi_de 8,moi_des 28
moi_en -33,moi_et 7,moi_franch 12,moi_je 36,moi_juste 40,moi_l 20,moi_la 14,moi_laquel 7,moi_le 26,moi_les 51,moi_lesque -62,moi_meme -36,moi_ou -8
moi_que 48,moi_quel 12,moi_queles 9,moi_quels -45,moi_qui 22,moi_s 17,moi_seulem 26,moi_si -24,moi_simple 31,moi_sur 35,moi_ton 30,moi_un -9,moi_une 24
moi_vite -3,moins 24,moins_abime -8,moins_bon 25,moins_bone 11,moins_cher -26,moins_chere -25,moins_compet 30,moins_convai 35,moins_d -48,moins_de -72
moins_degrad -17,moins_disant -3,moins_fiable 3,moins_intere 11,moins_merita 11,moins_perfor 8,moins_priori 12,moins_serieu 11,moins_sur 15
moins_urgent 15,moins_utile 54,moins_utiles 42,mois -20,mois_a -30,mois_ci 25,mois_d -7,mois_dans -21,mois_de 13,mois_deux 8,mois_en -11,mois_et 17
mois_il -36,mois_le -13,mois_pour 61,mois_quel -26,mois_sans -8,moisis 25,moitie -26,moment -18,mon -4,mon_adjoin 30,mon_apreci -6,mon_avis 20
mon_brouil -5,mon_bureau -11,mon_chef 19,mon_equipe 23,mon_fils 5,mon_mail -15,mon_maire 4,mon_raport -42,mon_tablea 83,monde 20,monopa -27,monsie 31
monsie_a 6,monsie_du 44,monsie_veut 18,montag 29,montag_des -14,montan -47,montan_a -4,montan_d 27,montan_de 35,montan_decroi -7,montan_demand -24
montan_des -8,montan_du -15,montan_et -5,montan_ht -10,montan_par 37,montan_plafon -10,montan_que -57,montan_total -17,monte 26,monte_un 23
monte_une -7,monter -15,monter_un -17,montre 23,montre_moi -21,montre_que 8,moral 6,moral_de 23,morale 16,morali 6,moreau 28,morel 20,morin -36
morsur 46,mot -58,mot_a -31,mot_aux -33,mot_d -35,mot_de -21,mot_sans -31,mot_sur -10,motif -19,motif_de -8,motif_detail -8,motif_du -22
motif_efecti -4,motif_inscri -3,motif_pour 20,motifs -36,motifs_aretes -9,motifs_de -11,motifs_que 31,motiva 40,motiva_avant -29,motiva_ci 9
motiva_de 31,motiva_et 10,motiva_pour 20,motive -36,motive_sur 16,motric -19,mots -43,mots_a -24,mots_simple -21,mouile 4,mouise 21,moulin -59
moulin_sont 19,mourad 11,moyen 38,moyen_de -4,moyen_eleve 12,moyen_nul 24,moyen_ou 21,moyene 13,moyene_des -20,moyene_sectio 40,moyens 21,mr 37
munici -3,munici_a -28,munici_avec 23,munici_des 30,munici_du -4,munici_est 7,munici_gendar -6,munici_je 14,munici_le -37,munici_pendan -9
munici_selon 14,mur 13,mur_d 6,murs -63,murs_sols -13,muse 21,musiqu 29,mutati 26,muter 30,n 20,n_1 -7,n_2 -7,n_4 4,n_ai 40,n_ajoute -53,n_arive 11
n_as 8,n_aura 12,n_avons -22,n_diaye 6,n_en 36,n_est -23,n_import -27,n_ont -10,n_y -13,nadege 3,nadia 39,nadia_et 7,nadia_ou 16,naisan -41
naisan_de -14,naivet 21,name -15,name_of -15,nan 59,nathal 6,nation -10,natura 6,nature -7,nautiq -23,navete -3,ndiaye 15,ne 21,ne_change -32
ne_compre -18,ne_convie 75,ne_dis -49,ne_doit -26,ne_jouent 3,ne_juge -23,ne_laise 10,ne_me 12,ne_merite 6,ne_paie 7,ne_paiero 5,ne_parle 14,ne_pas -9
ne_peut -11,ne_peuven 8,ne_plus 4,ne_poura 15,ne_rembou 11,ne_repond 23,ne_s -9,ne_sait 11,ne_se 9,ne_sera 6,ne_serven 29,ne_sont -5,ne_suis -36
ne_te -20,ne_touche -27,ne_travai 18,ne_valent 9,ne_veulen 11,ne_veut 6,necesa -86,necesi 31,negati 36,negati_aux 22,neglig 30,neglig_ou 16,negoci -10
neige 20,nerveu 14,netoya_des -16,netoye 4,neuf 36,neuf_agents -6,neuf_autres -25,neuf_candid -9,neuf_demand 20,neuf_famile 9,neuf_jours -7,neutre -31
neutre_du -19,neutre_pour 20,neutre_qui -8,neutre_sans -13,neuve 11,nez 43,nguyen 21,ni -53,ni_adouci -7,ni_de -27,ni_design -10,ni_note -42
ni_points -34,nickel 5,nid 6,nid_de 6,nids -37,nids_de -37,nie 30,nie_tout 10,niece 29,nique -18,niveau 43,niveau_d 42,niveau_de 44,niveau_intele 19
niveau_pour 8,noah -9,noctur -47,noe 29,noel -4,noel_a -21,noel_et 7,noel_samedi -49,noir -50,noire 43,noire_des 42,nom 8,nom_a 6,nom_age -39
nom_avant 4,nom_date -17,nom_de 26,nom_des -6,nom_diplom 24,nom_du 47,nom_en -9,nom_et -47,nom_ni -16,nom_par 33,nom_pour -66,nom_prenom -21,nom_qui 29
nomant -12,nombre -37,nombre_d 45,nombre_de -41,nombre_par -8,nombre_pas -19,nome_le -22,nome_les 28,nome_par -4,nome_un 8,nomer -45,nomer_chef 23
nomer_ni -14,nomer_person -36,nomer_un -43,nomera 9,nomes 22,nomina -4,nomina_avec 18,nomina_d -19,nomina_de -20,nomina_des -5,noms 27,noms_a 45
noms_adrese -16,noms_ci -29,noms_de 17,noms_des -59,noms_du 43,noms_en -7,noms_et -38,noms_le 9,noms_ni -9,noms_par -24,noms_pour 11,noms_sur 7,non 23
non_a 20,non_acquis 14,non_comple -7,non_declar 5,non_dis 15,non_discri -15,non_et 10,non_je 14,non_la 14,non_pour 44,non_renouv -4,non_respec -12
non_retenu -44,nonobs -22,nora -56,nord -19,nos 16,nos_agents 11,nos_amis -18,nos_aprent 5,nos_criter 12,nos_echang 10,nos_trois 8,notair_de -3
notati -7,notati_des 40,notati_vide -8,notati_vierge -28,note -22,note_a -22,note_au -5,note_aux -75,note_ce -26,note_d -13,note_dans -41,note_de 6
note_des -16,note_et 39,note_expliq -8,note_l -5,note_la 58,note_le -4,note_les -23,note_ni -8,note_pas 5,note_que 27,note_qui -21,note_sur -6
note_techni 55,notent -33,noter -41,noter_l -23,noter_la -60,noter_les -27,noter_sur 17,notera -37,notera_ses -9,notes -24,notes_a -12,notes_brutes -15
notes_ci 14,notes_d 29,notes_de -13,notes_des 24,notes_dones -9,notes_du -25,notes_en -24,notes_et 15,notes_manusc 9,notes_par -18,notes_que -36
notes_sur 14,notes_techni 33,notez 4,notez_de 22,notice -51,notice_d -23,notice_sur -6,notifi -34,notifi_a -19,notifi_au 24,notifi_avec -6,notifi_d -11
notifi_de -6,notifi_du -8,notre 26,notre_agent 21,notre_ancien -3,notre_fichie 7,notre_nouvel 37,notre_reglem -40,notre_stagia 18,notre_trotoi 7
nounou 51,nous 39,nous_avons 25,nous_balade 26,nous_confie -5,nous_demand 11,nous_devons 18,nous_ecrit 12,nous_envoie 4,nous_intero -4,nous_le 6
nous_les 40,nous_n -17,nous_recevo 3,nous_recues -47,nous_si 26,nous_signal -14,nous_souhai -7,nous_ton 9,nous_traite -27,nous_un 4,nous_voudri -15
nous_voulon -5,nouvea -25,nouvea_agents -15,nouvea_direct -5,nouvea_habita -12,nouvea_horair -14,nouvea_maire 28,nouvea_reglem -4,nouvel -16
nouvel_a -7,nouvel_agent -52,nouvel_biblio -35,nouvel_cordin 8,nouvel_de 28,nouvel_equipe -12,novemb -27,novemb_quatre -3,nuisan -16,nuisib 21,nuit 9
nul 30,nuls 12,numeri 23,numero -46,numero_a -42,numero_d -34,numero_de -29,numero_des -16,numero_et -27,numero_la -23,numero_les -24,numero_unique -25
numero_utiles -16,object_ateint -4,object_avec -20,object_et -6,object_le 7,object_result -5,objet -17,objet_d 36,objet_de -20,objets -19
objets_trouve -19,obliga -40,obliga_d -30,obliga_de -14,obliga_et -3,obliga_le 30,obliga_pour -19,oblige -4,obsequ 43,observ 8,observ_de 24,observ_du 5
observ_pour -17,obteni 17,obtenu -17,ocasio 45,octobr -36,octobr_a -3,octobr_et -11,octroi 5,ocupan 25,ocupan_du 25,ocupat -4,ocupe 27,ocupe_du 44
ocupe_tu 9,ocuper 9,ocuper_de 9,ocupes 20,odete -13,odile 19,oeil 30,oeil_aux 15,oeuvre -6,oeuvre_a 4,oeuvre_de 26,oeuvre_du 31,of -25,of_the -20
ofice 32,ofice_des -22,ofice_les 6,oficie -4,oficie_d -16,oficie_du -22,ofre -6,ofre_a 19,ofre_anorma -33,ofre_d -11,ofre_de 40,ofre_est 37,ofres 25
ofres_a -8,ofres_comple 15,ofres_dans -13,ofres_de 10,ofres_du 77,ofres_en 34,ofres_et 35,ofres_ouvert -8,ofres_pour -19,ofres_prix -4,ofres_recues 4
ofres_sans -42,ofres_sont 34,ofres_y 29,ofrir 25,ok 22,okafor -32,okoye 5,olivie 11,omp -13,on 19,on_acepte 44,on_acorde 26,on_acueil 9,on_arete 14
on_demand -33,on_devrai -39,on_dis 17,on_doit 4,on_ecarte 8,on_est 15,on_faire 9,on_fait -30,on_garde -45,on_garder -61,on_hesite 15,on_l 40,on_la 34
on_le 30,on_legale -5,on_les -4,on_lui 34,on_m 10,on_me 19,on_n 36,on_ne -11,on_nous -5,on_ou 11,on_peut 37,on_pourai 13,on_prend 45,on_prolon 10
on_recoit -5,on_refuse -30,on_renouv 15,on_retire -25,on_s -4,on_sache 20,on_sancti -48,on_sort 21,on_suivra 31,on_trouve -4,on_un -31,on_une -25
on_voit -24,oncle 9,one 32,one_of 32,ont -24,ont_chacun 8,ont_deja 9,ont_demand 5,ont_dones -16,ont_droit 18,ont_ecrit 4,ont_ete -49,ont_fait 6
ont_ils -18,ont_l 25,ont_le 23,ont_mises -11,ont_pas -4,ont_plus 8,ont_postul 8,ont_recu -8,ont_repond 36,ont_une -21,onze -11,onze_agents 9
onze_chefs 12,onze_jours -47,operat 8,operat_tranqu -27,opinio 34,opinio_syndic 27,opj -76,oportu 32,oportu_de 26,oposan 55,oposan_au 23,opose -35
oposer -4,oposit -13,oposit_sur -9,option -39,or 33,oral 27,oral_de 15,oral_les -5,orange 18,orange_ou 21,oraux 11,ordina -8,ordona -5,ordone -23
ordone_les 11,ordone_par -40,ordre -32,ordre_a -23,ordre_alphab -47,ordre_chrono -30,ordre_convoc -12,ordre_croisa -12,ordre_d -40,ordre_de 52
ordre_des 37,ordre_du -11,ordre_et -9,ordre_l -8,ordre_ou 28,ordre_que -9,ordre_sans -4,ordure 12,oreile 7,organi -21,organi_ci -30,organi_des -6
organi_un -19,orient -13,orient_la 6,origin 34,origin_de -3,origin_des 4,origin_etrang 9,orthog -42,orthog_de -32,orthog_du 44,ortogr -27,ortogr_de -27
ot -6,ou 45,ou_a 33,ou_arange 37,ou_au -9,ou_averti 6,ou_baise 15,ou_bidon 17,ou_blame 6,ou_capric 29,ou_cest 34,ou_comedi 14,ou_contre 27,ou_d 44
ou_de -7,ou_debord 8,ou_defavo 35,ou_du -10,ou_ecarte 26,ou_ele 12,ou_en 38,ou_est 14,ou_exclus 9,ou_face 16,ou_famile 13,ou_fantai 14,ou_fatou 7
ou_faut 20,ou_figure -23,ou_il 39,ou_ils 20,ou_incomp 28,ou_je 26,ou_juste 19,ou_l 42,ou_la -57,ou_laiser 6,ou_le 9,ou_les 21,ou_leur 12,ou_licenc 4
ou_lubie 6,ou_lui 37,ou_m -25,ou_mainti 27,ou_malade 3,ou_maladr 31,ou_mauvai 17,ou_me 21,ou_negati 29,ou_non 44,ou_on 18,ou_par 38,ou_pas 48
ou_plein -5,ou_pour 5,ou_rachid 4,ou_refus 54,ou_refuse 43,ou_rejet 29,ou_rejete 32,ou_reserv 26,ou_rien 18,ou_rouge 22,ou_s 38,ou_si 14,ou_simple 55
ou_situes 8,ou_thomas 4,ou_ton 5,ou_tres 6,ou_trois -30,ou_trouve -61,ou_tu 28,ou_un 35,ou_une 16,ou_vraie 42,oublie 51,oublie_le 33,oublie_ses 27
oublie_tes 16,oudin 14,ouest 17,oui 45,oui_non 37,oui_ou 44,oui_peut 30,oumaro -4,out 45,ouvert -36,ouvert_au 11,ouvert_de -5,ouvert_des -10
ouvert_du -15,ouvert_et -12,ouvert_les -15,ouvert_pour -19,ouvre -11,ouvrir -27,ouvrir_la -23,oxygen 8,pacs -7,page -38,page_au -4,page_avec -4
page_d -15,page_de -31,page_du -6,page_le 21,page_les 24,page_par 4,page_pour -22,page_sur -3,pages -47,pai -75,pai_ps -21,paie_a 3,paie_en 5
paie_pas 12,paie_plus -25,paieme -15,paiera 13,paiero 5,paiero_pas 5,palmar 37,palmar_des 32,palmar_du 11,pane -36,paneau -37,paneau_d -18,panel 64
panier 35,pap -21,papa 34,papier -35,papier_pour -19,paquet 32,par -37,par_19 -3,par_adjoin -16,par_age -37,par_agent 29,par_an -11,par_ancien -8
par_ane -47,par_arete -22,par_articl -6,par_bureau -49,par_candid 10,par_ce 4,par_ceux 40,par_chapit -8,par_chaque -50,par_club 20,par_courie -29
par_cout -27,par_criter 77,par_danger -52,par_date -37,par_decisi -24,par_delibe -19,par_des -43,par_direct -17,par_domain -5,par_dosier 14
par_echean -8,par_ecole -35,par_ecrit -24,par_ele -11,par_enfant 29,par_etape -9,par_etat -8,par_famile 50,par_fourni -10,par_foyer 35,par_freque -24
par_groupe -29,par_heure -36,par_jour -3,par_l -21,par_la -32,par_le -31,par_les -64,par_leur 13,par_logeme 3,par_longue -37,par_m -20,par_mail -22
par_me -11,par_menage 46,par_mois -52,par_montan -21,par_motif -15,par_niveau -19,par_nom 5,par_nombre -7,par_non 32,par_numero -36,par_ofre -27
par_ordre -21,par_oui 32,par_person -4,par_piece -6,par_poste -23,par_quarti -40,par_qui 22,par_raport 26,par_rubriq -15,par_rue -35,par_secteu -14
par_semain -18,par_serie -9,par_servic -38,par_ses 30,par_sujet -8,par_ta 19,par_theme -29,par_tirage -48,par_tranch -40,par_trimes -35,par_trois -3
par_type -16,par_un 29,par_urgenc 19,paragr -56,paragr_de -35,paragr_en -48,paragr_pour 8,paragr_qui 40,paragr_sur 16,parais 8,parait 35
parait_credib -43,parait_il 30,parait_la 33,parait_le 16,parait_sincer 5,parc -10,parc_comuna 20,parc_de -8,parce -10,parce_qu 19,parce_que -29
parcel -19,parcel_et 13,parcou 24,parcou_declar -53,parcou_et 5,parcou_les 16,parent -23,parent_avec -6,parent_de -13,parent_delegu 6,parent_du 13
parent_la -31,parent_le -8,parent_les -8,parent_ont 11,parent_peut 19,parent_que 8,parent_qui 32,parent_sont 43,parent_sur -28,parfai 23,parfoi -9
parkin 25,parle 25,parle_d 4,parle_de -12,parle_encore -9,parle_mal 4,parlen 6,parler 3,parler_de -17,parler_les -10,parlez -32,parmi 42,parmi_ces 11
parmi_les 51,parmi_mes 3,parmi_nos 19,parole -33,parque 8,pars 7,part 8,part_au 11,part_dans 56,part_de 76,part_du -13,part_en -67,part_lundi -22
partag 39,partag_a -12,partag_entre 10,partag_l 8,parte 9,parten 6,parti -40,parti_pour -10,parti_pris -17,partic -8,partic_a 21,partie -48
partie_du -30,partie_et 9,partie_mision -22,partie_valeur 4,partir 30,partir_des 38,partir_du 25,partir_en 28,partis 11,partou -53,parts -33
parts_egales -29,parts_revenu -6,parvis 21,pas 22,pas_a -15,pas_asez 4,pas_au 46,pas_aux -14,pas_ce 44,pas_conten 17,pas_d 31,pas_dans 12,pas_de -24
pas_done -17,pas_du 6,pas_encore 26,pas_envie 6,pas_ete -42,pas_eu 24,pas_fait 37,pas_il 16,pas_juger -57,pas_l 25,pas_la 7,pas_le 31,pas_les -90
pas_mais 19,pas_ouvert 25,pas_par -7,pas_plus 14,pas_pu -3,pas_qui -41,pas_rendu -63,pas_renouv -23,pas_retenu -5,pas_se 7,pas_selon 8,pas_serieu 10
pas_signe 28,pas_son 4,pas_titula -3,pas_trop 6,pas_tu 7,pas_un 15,pas_une 12,pas_venir 4,pas_vraime 6,pas_vu 11,pas_y 7,pasabl 8,pasage -4
pasage_de -10,pasage_des -55,pasage_du -7,pasage_en 17,pasage_par -13,pasant 37,pase -19,pase_au 32,pase_avant 48,pase_cete -20,pase_en 74,pase_l 17
pase_la -10,pase_le -51,pase_les 5,pase_ou 35,pase_tout -45,pase_une -6,pasent -32,pasepo -5,paser 33,paser_a 8,paser_devant 12,paser_en 18,paser_la 7
pasera 30,pasera_en 13,pasero -12,pases -23,pasteu 27,pastil 15,pastil_verte 5,patrim -45,patrou -6,patrou_a -5,paul 23,paul_est 33,paul_garnie -8
paulo 3,pause -8,pause_a -9,pauvre 19,pavilo 15,paye -9,payer 27,payer_en -5,payer_son 12,payes -40,payeur 21,payeur_ou 5,paysag -5,pc -19,peau 19
peau_d 18,peche -21,pedt -14,peine 37,peintr 6,peintu -14,penali -5,penali_a -6,penali_de -17,penali_du -8,penche 42,penche_pour 15,pendan -37
pendan_l -34,pendan_la 53,pendan_le -7,pendan_les -20,pendan_une -31,penibl 44,penibl_a 32,pense 20,pense_qu -25,penser -4,penser_de 5,penses_de 9
penses_qu 6,penses_quoi -12,penses_tu -31,pensez 39,pensez_vous 39,pensio 5,percoi 8,perdan 35,perdre 13,perdre_sa 4,perdu -13,perdus 41,pere 36
pere_ou 6,perfor 47,perfor_potent 13,perime 9,perin_je 10,period 4,period_d 7,perisc 36,perisc_a 11,perman -22,perman_a -7,perman_des -8,perman_du 8
permet -18,permet_de -14,permis -6,permis_a -21,permis_b -22,permis_be -14,permis_de -22,permis_est 33,permis_et 12,permis_signe -4,perot 11
person_a -68,person_age 13,person_ages 14,person_agresi -6,person_au 43,person_de 25,person_des 6,person_dis 11,person_en -4,person_est 9,person_et 43
person_heberg 3,person_inscri -15,person_isoles 21,person_j -6,person_la 22,person_n -25,person_ne -46,person_par -42,person_pour 14,person_qui 19
person_sans -31,person_selon 12,person_sur 30,perte -20,pertes 22,pertes_declar 22,pertin 50,pese 11,pese_le 11,petanq 36,petit 24,petit_articl -13
petit_coment 31,petit_courie -22,petit_dejeun -5,petit_discou -22,petit_enzo 5,petit_et 18,petit_mot -49,petit_nouvea 27,petit_ou 37,petit_redige -7
petit_texte -18,petite 32,petite_enfanc 45,petite_histoi 13,petite_ines 4,petite_nouvel 3,petite_sectio -7,petite_sow -20,petiti 35,petiti_a 23
petiti_de 8,petiti_et -44,petiti_lesque 8,petitj 19,petits -14,petrov 15,peu 8,peu_d 4,peu_tu -33,peur 13,peut -54,peut_consul -10,peut_demand -29
peut_ele 18,peut_en 13,peut_etre 13,peut_il -59,peut_lui 29,peut_on -38,peut_pas -39,peut_refuse -16,peut_sieger -21,peuven 16,peuven_atendr 9
peuven_pas 8,peux -6,peux_les -12,peux_m 17,peux_me -6,peux_tu -19,philip -6,photo 13,photo_de 46,photo_du -42,photoc -66,photos 24,photos_a 4
photos_de 6,photos_decrit 57,photos_du -46,photos_et 24,phrase -55,phrase_a -44,phrase_chacun -55,phrase_d -25,phrase_de -29,phrase_en -37,phrase_le 62
phrase_plus -19,phrase_pour 22,phrase_sur -22,phrase_trop -20,physiq -4,piano 14,picard 18,pichon 12,pick 10,pictos -17,piece -12,piece_d -22
piece_jointe 38,piece_par -6,pieces -46,pieces_a -29,pieces_absent -7,pieces_d -13,pieces_demand -23,pieces_doit -9,pieces_du -18,pieces_fourni -17
pieces_jointe -23,pieces_manqua -18,pieces_manque -12,pieces_pour -20,pieces_qui -6,pied 36,pied_pour 39,pieds 33,piere -11,pigeon 20,pile 42
pile_de 27,pile_ou 16,piles 26,pilota 8,pioche 4,pioche_les 4,pipeau 31,pique -8,pique_dans 10,pique_nique -18,pire 46,pistes -29,pj 13,place 29
place_a 7,place_au 28,place_carnot -5,place_d 31,place_dans -13,place_de 5,place_du 65,place_en -4,place_et 50,place_foch -15,place_il 6,place_les -45
place_me -12,place_ont -20,place_pour -13,place_reserv -14,place_si 6,place_tu 14,placer -28,places 36,places_au 22,places_de 29,places_en -25
places_pour 24,places_vacant -4,placie 19,placie_a 5,plafon -24,plafon_du -5,plage 6,plaign -5,plaind 3,plaint 42,plaint_a 28,plaint_contre -17
plaint_d -5,plaint_de -23,plaint_depose 14,plaint_des -4,plaint_du -19,plaint_pour -15,plaint_recues -5,plaisa 32,plaisa_de 9,plait -46,plan -50
plan_a 12,plan_canicu -7,plan_de -46,plan_local -17,plan_pour -43,planin -43,planin_de -14,planin_des -31,planin_du -15,planin_et 23,plans 21
plante -47,plaque -28,plaque_du -21,plasti 19,platan -64,platea -11,plats -77,plausi 31,plausi_ou 31,plein -39,plein_d -29,plein_de -7,pleure -3
pli -32,plis 22,plis_a -9,plis_ouvert 19,plombe 25,plombi 15,plonge 13,plu -3,plu_214 6,pluie -4,plurie -24,plus 24,plus_a 18,plus_abime -8
plus_adapte 11,plus_ancien -50,plus_apte 26,plus_au 26,plus_avanta 7,plus_bas -10,plus_beau -13,plus_capabl 20,plus_cher -12,plus_clair -46
plus_claire -77,plus_compet 24,plus_constr 36,plus_convai 29,plus_conven 7,plus_courag 29,plus_court -50,plus_courto -18,plus_credib 12,plus_d 4
plus_dans 17,plus_de 10,plus_debrou 7,plus_degrad -17,plus_deux -3,plus_digne 16,plus_docile 17,plus_donc 8,plus_doue 16,plus_eficac 15,plus_eleve -29
plus_faible 46,plus_fiable 44,plus_fragil 15,plus_gentil 21,plus_grand -19,plus_grave 19,plus_gros -29,plus_haut 32,plus_honete 17,plus_impliq 8
plus_intere 24,plus_invest 8,plus_jamais -6,plus_le 4,plus_legiti 11,plus_lisibl -29,plus_long -30,plus_lourde -27,plus_merita 34,plus_motive 18
plus_murs 9,plus_necesi 31,plus_nul 13,plus_ou 7,plus_perfor 26,plus_petit -29,plus_presan 13,plus_probab 9,plus_promet 21,plus_qu 34,plus_qualif 11
plus_que -8,plus_raison 12,plus_rapide 11,plus_recent -47,plus_respec 33,plus_serieu 23,plus_simple -37,plus_sincer 5,plus_solide 44,plus_souven 19
plus_tard 22,plus_urgent 22,plus_utile 55,plus_vieux 5,plus_vraime 5,plus_vulner 19,plutot 23,plutot_que 9,pm -10,podium 43,podium_des 33,poeme -17
poeme_qui 10,poemes 13,poemes_des 7,poesie 27,poesie_a 12,poesie_des 18,poids 11,poigne -23,point -44,point_de 10,point_faible -28,point_fort -28
pointa 35,pointa_du 13,pointa_les 28,pointe -9,pointe_d -8,pointe_les 40,pointi 9,points 20,points_a -9,points_de -18,points_done -37,points_du 51
points_faible -7,points_forts 27,points_pour 80,points_sur 42,points_virgul -12,points_vote -18,poirie -12,poison -5,poison_ou 5,poli -12,poli_aux -24
police -41,police_de -31,police_lisibl -17,police_munici 13,polici -23,polici_munici 13,polie -22,polime -16,polite -47,politi 3,polyva -27,ponctu -44
ponctu_et -5,ponder 43,ponder_et 3,ponder_l 27,ponder_les 24,ponds -16,ponds_un -16,pont -8,popula 13,port -40,port_d 7,port_de -37,port_des -20
portag -18,portag_de 34,portai -21,portan -48,portan_nomina -9,porte -11,porter 9,porteu 34,porteu_de 33,porteu_du 6,porteu_n -5,portfo 24
portra_de -29,portra_du -52,portra_joints 4,portra_psycho 25,portra_robot 19,pose -26,pose_le 23,posent 23,poser -51,poser_a -37,poser_aux -31
poser_lors -12,poser_proble 12,poser_une -22,posera 12,posero 4,poses -44,posibi -9,posibi_de -7,posibl -43,posibl_a 16,posibl_de -50,positi -12
positi_de -21,positi_ou 29,post -34,post_facebo -32,postal -12,poste 23,poste_a -11,poste_au -15,poste_d -25,poste_de 5,poste_du -32,poste_en 15
poste_et 46,poste_ou -14,poste_pour -46,postes 41,postes_d 23,posts 6,posts_public 4,postul 45,postul_a 26,postul_au 17,postur -6,postur_phrase -6
potage -39,potent 36,potent_dans 29,poubel 26,pouce 49,pouce_leve 18,poule -33,poule_profon -8,pour_1 -18,pour_10 26,pour_120 -24,pour_19 30,pour_3 -18
pour_6 7,pour_8 22,pour_9 21,pour_anonce -22,pour_atribu -26,pour_ce 71,pour_cet 15,pour_ceux 61,pour_chacun 51,pour_change -7,pour_chaque 49
pour_combie 37,pour_condui 24,pour_contes -8,pour_de 4,pour_demain 20,pour_demand -44,pour_denis 50,pour_depart -11,pour_depot -5,pour_des -43
pour_dire -41,pour_dirige 6,pour_douze 3,pour_ecarte 33,pour_ele 16,pour_encadr 27,pour_entrer 30,pour_enzo 19,pour_et -42,pour_etre 4,pour_eux 32
pour_evalue 10,pour_eviter -16,pour_expliq -26,pour_finir 44,pour_former -33,pour_gagner 25,pour_gerer -3,pour_huit 13,pour_inapti -9,pour_insufi -42
pour_iregul -24,pour_juilet -28,pour_l 12,pour_la -8,pour_le 45,pour_lequel 13,pour_les 11,pour_leur -19,pour_lui 56,pour_lundi 39,pour_m 32
pour_ma -36,pour_me -28,pour_moi 28,pour_mon 45,pour_mot -8,pour_ne -25,pour_nomer -45,pour_nos -17,pour_noter -16,pour_notifi -6,pour_nous 37
pour_onze 15,pour_organi -14,pour_ou 17,pour_ouvrir -22,pour_paser -8,pour_prepar 29,pour_presen -15,pour_preven -5,pour_qu -14,pour_quatre 16
pour_que -41,pour_qui 46,pour_rapele -17,pour_recevo -46,pour_recrut -32,pour_recuei -11,pour_remetr -30,pour_repond -13,pour_s -33,pour_sa -29
pour_sanet 49,pour_signat -23,pour_son 45,pour_theo 29,pour_toi 7,pour_tous -42,pour_tout -14,pour_toutes -22,pour_trente -10,pour_trois -8,pour_un -38
pour_une -43,poura 3,pourai 16,pourai_tu 5,pource 28,pource_d -11,pource_de 17,pourie -3,pourie_vous -3,pourqu -26,pourqu_l -16,pourqu_les -25
pourqu_sa -25,pourqu_un -31,poursu 46,pourvo -16,pourvo_en -13,pouse 30,pouse_contre 19,pouse_la -14,pouvez -5,pouvez_vous -5,pouvoi -42,pratiq -34
pratiq_coment -13,pre 23,preala -5,preala_a -10,preala_de 23,preala_pour -5,preau -25,preavi -75,preavi_de -50,precai -7,precai_de -9,precar 26
precar_de 5,precar_pour 20,preced -31,precis -25,precis_le -11,precis_les -13,precis_que -27,precon 29,predis 20,predis_lequel 6,predis_quels 12
predis_qui 6,predit 55,predit_quels 55,prefec -17,prefec_nous -3,prefer 31,prefer_entre 5,prefer_le -30,prefer_tu -46,prefet -34,prefet_et -5
prefet_pour 17,preins -27,premie 10,premie_adjoin 5,premie_au -40,premie_avec -7,premie_et -22,premie_fois 8,premie_groupe -29,premie_pour 9
premie_prix 26,premie_selon -10,prenan 5,prend 10,prendr 29,prendr_les 8,prendr_parmi 23,prendr_parti -26,prendr_pour 16,prendr_qui 10,prendr_tu 13
prends 27,prends_les 12,prends_note -26,prenez -30,prenez_note -30,prenom 16,prenom_d -5,prenom_dans -24,prenom_de -4,prenom_en -30,prenom_et 6
prenom_teleph -21,prenon 7,preocu_a -4,preocu_et -17,prepar -18,prepar_dix -10,prepar_l 69,prepar_la -38,prepar_le -30,prepar_les 57,prepar_sa -7
prepar_un -22,prepar_une -32,pres 21,presan 13,presby 13,prese -3,prese_un 23,presel 23,presel_par -6,presen -41,presen_a -63,presen_au 33,presen_ce -7
presen_ces -24,presen_d -17,presen_de 11,presen_du -32,presen_en 6,presen_et 4,presen_l -18,presen_la -10,presen_le -52,presen_les -44,presen_par -5
presen_pour -22,presen_sous -6,presen_un 10,presid 46,presid_d -12,presid_de 40,presid_du 9,presid_est 6,presid_la 35,presid_le -7,presid_par -5
presid_pour 17,presid_un 13,presid_veut 10,presqu 36,presqu_vide 22,presta 42,presta_inform 8,presta_orale 10,presta_pour 49,pret 27,pret_a 20
pret_pour 19,prete 37,prete_a 10,preten 47,preten_que 17,preten_you 8,preter 30,prets -16,preuve -4,preven -41,preven_et -5,preven_la -35
preven_les -14,preven_quel -13,prever -10,previe -18,previe_les -27,prevoi -35,prevoi_dans -3,prevoi_il -12,prevoi_l -24,prevoi_la -22,prevoi_le -34
prevue -31,prevue_au -20,prevue_par -18,prevue_pour -19,prevus -4,prie 19,prieur 5,prime 37,prime_de 23,prime_pour 43,primes 12,princi -36,princi_a -23
printe 23,priori -34,priori_a -6,priori_au -26,priori_dans -24,priori_des 16,priori_du -7,priori_entre 22,priori_et -9,priori_la -25,priori_les -18
priori_pour -5,priori_selon 3,priori_votes -3,pris -26,pris_le -6,prise -21,prise_de -22,prise_en 23,prise_par -12,prise_si 13,prises_de 31
prises_pendan -36,prison 18,prive -7,privil 53,privil_les 4,prix -30,prix_40 7,prix_50 -9,prix_60 -21,prix_de 36,prix_des -16,prix_du 68,prix_et -5
prix_qui -7,prix_reduit 20,pro 17,pro_2 -14,probab 45,probab_de 53,probab_pour 26,probab_qu 27,probab_que 30,probit 18,proble 37,proble_a 12
proble_de 4,proced -35,proced_contra -21,proced_d -9,proced_de -35,proced_discip -18,proced_pour -20,proces -26,proces_verbal -27,procha 39
procha_le -8,procha_reunio -12,procla 24,procla_le 14,procla_les -10,procur -42,procur_de -27,produc 31,produc_d 8,produi -15,prof 24,prof_de 18
profes 4,profes_a -27,profes_anuel -29,profes_avec 20,profes_de 57,profes_et -28,profes_que -7,profil 37,profil_a 25,profil_d -19,profil_de -7
profil_des 17,profil_en -25,profil_le 6,profil_linked 10,profil_pour 19,profil_psycho 25,profil_qui 6,profil_recher -19,profil_te 17,profit 68
profit_de 13,profon -29,profon_et -24,progra -18,progra_de -7,progra_des 12,progre -41,projet 27,projet_d 4,projet_de -39,projet_du -29
projet_educat -26,projet_instal 26,projet_jeunes 21,projet_pour -15,prolon -11,prolon_le -18,prolon_ou 5,promes -14,promes_et -14,promet 18
promet_au 11,promet_de 4,promot 35,promou 52,promou_au 41,promou_cete 23,promou_lesque 7,promu -14,promue -11,promus -10,pronon -30,pronon_la 20
pronon_par -6,pronon_toi 16,pronon_un -8,pronos 18,propor 34,propos 22,propos_a -18,propos_au 41,propos_de 24,propos_des -39,propos_dix -14
propos_du 41,propos_la -6,propos_le 24,propos_les 26,propos_moi 14,propos_par -5,propos_pour 14,propos_raport 24,propos_trois 3,propos_un 19
propos_une -73,propre -43,propre_dans -11,propre_en 6,propre_l -27,propre_la -23,propre_le -23,propre_les -39,propre_pour -4,propri 51,propri_de 9
propri_du 33,propri_identi -6,propri_pour 6,protec -6,protoc -38,provoc 6,pruden 5,ps -32,ps_pap -21,psychi 32,psycho 35,psycho_de 38,psycho_des 7
pu -9,pub 10,public -35,public_a -27,public_au -8,public_du 10,public_pour -27,public_priori -9,public_sur -24,publie -36,publie_l 6,publie_la -38
publie_les -9,publip -20,publiq -39,publiq_et 24,publiq_pour 10,publiq_sur -14,publiq_terito -32,puces -14,puis 71,puis_apliqu 15,puis_conclu 8
puis_design 8,puis_done 15,puis_par -42,puis_redige 22,puisan -14,puise -9,puise_lui -28,puniti 37,puniti_pour 35,pureme 15,pv -23,pv_de -6,pv_du -21
pv_par -16,qu 16,qu_a 35,qu_eles -28,qu_en 22,qu_est -53,qu_il 25,qu_ils 11,qu_on 31,qu_un 9,qu_une -15,quai -29,quai_de -3,quai_nord -26,qualif -25
qualit 56,qualit_atendu -8,qualit_de -45,qualit_des -25,qualit_du 17,quand -50,quand_cete -23,quand_il 24,quand_l -14,quand_le -16,quand_meme 29
quand_on -11,quand_un -20,quaran 14,quaran_ans -40,quaran_famile 31,quarti 18,quarti_a 29,quarti_un -10,quator 28,quatre 30,quatre_agents 15
quatre_autres -22,quatre_candid -10,quatre_colone -20,quatre_criter -7,quatre_cv 15,quatre_demand 39,quatre_enfant 13,quatre_entrep -6,quatre_famile -6
quatre_gardie 6,quatre_groupe -16,quatre_lignes -20,quatre_noms 34,quatre_pages -27,quatre_person -10,quatre_places 6,quatre_plis 4,quatre_presta 4
quatre_redact 16,quatre_volont 41,quatri 16,que_6 20,que_ca 31,que_ce 19,que_celui 7,que_cest 51,que_cet -34,que_cete 35,que_chacun -13,que_chaque -48
que_cinq 25,que_declar -5,que_demand -23,que_des -21,que_deux 21,que_dis -49,que_disent -16,que_doit -39,que_faire -51,que_j -47,que_je -17,que_l 25
que_la -45,que_le -50,que_les -28,que_leur -8,que_leurs -10,que_lui 24,que_m 40,que_me 42,que_merite 49,que_non -26,que_nos -14,que_nous 56
que_penser 11,que_penses -17,que_prevoi -38,que_quatre 12,que_risque -49,que_sa -50,que_ses 11,que_son -49,que_tu 50,que_vaut 14,que_veut -48
que_voici -30,que_vote -17,que_vous 56,quel 8,quel_adjoin 3,quel_age -4,quel_agent 21,quel_articl -24,quel_benevo 8,quel_bureau 44,quel_candid 34
quel_club 44,quel_delai -26,quel_dosier 13,quel_eleve 42,quel_elu 17,quel_enfant 10,quel_est -52,quel_gir 25,quel_groupe 49,quel_montan 22
quel_numero -13,quel_point 15,quel_porteu 26,quel_pource -41,quel_regime -23,quel_revete -23,quel_serait -28,quel_tarif 4,quel_taux -31,quel_texte -15
quele -27,quele_amende 25,quele_asocia -22,quele_catego -29,quele_chance 16,quele_couleu -22,quele_date -16,quele_difere -52,quele_entrep 50
quele_est -45,quele_famile 22,quele_formul -11,quele_mesure 14,quele_note 20,quele_ofre 47,quele_partie -7,quele_peine 7,quele_police -16
quele_proced -36,quele_puniti 25,quele_sale -32,quele_sancti 30,quele_societ -32,quele_suite -18,queles -38,queles_asocia 16,queles_candid 4
queles_depens -20,queles_difere -18,queles_etapes -10,queles_famile 63,queles_inform -41,queles_mentio -16,queles_pieces -31,queles_questi -24
queles_rubriq -11,queles_rues -28,queles_sancti -34,queles_sont -33,quelqu 17,quelqu_chose -8,quelqu_lignes -8,quelqu_un 27,quels -48,quels_agents 6
quels_arbres -22,quels_benefi 14,quels_cas -39,quels_criter -31,quels_delais -12,quels_docume -32,quels_dosier -6,quels_electe 6,quels_eleves 26
quels_enfant 49,quels_habita 49,quels_jeunes 26,quels_lampad -29,quels_livres -21,quels_locata 23,quels_parent 18,quels_recour -30,quels_sont -28
quels_travau -21,querul 16,questi -48,questi_a -41,questi_anonym -12,questi_d -48,questi_de -15,questi_des -32,questi_divers -7,questi_ecrite -8
questi_identi -22,questi_interd -6,questi_neutre -15,questi_ouvert -38,questi_poser -19,questi_poses -44,questi_pour -42,questi_que -14
questi_repons -13,questi_sur -43,questi_techni -10,questi_vierge -13,qui 32,qui_a 25,qui_abusen 27,qui_adrese -54,qui_anonce -13,qui_apeler 5
qui_apreci -45,qui_atende 26,qui_au 10,qui_aura 37,qui_auront 17,qui_choisi -30,qui_cloche 6,qui_conclu 26,qui_convie 7,qui_coresp 11,qui_couper 9
qui_critiq -10,qui_d 12,qui_de 28,qui_decide -66,qui_delivr -7,qui_demand -28,qui_des 9,qui_design -8,qui_devrai 33,qui_doit 20,qui_done 34
qui_doner 13,qui_donera 8,qui_du 8,qui_ele -25,qui_en 29,qui_encadr -10,qui_entre 4,qui_envoye -16,qui_est -15,qui_et 19,qui_etait 15,qui_evalue -13
qui_faire 7,qui_fait 4,qui_faut 68,qui_fera 19,qui_ferait 15,qui_figure -16,qui_fixe -31,qui_gagne 48,qui_gardes 5,qui_habite 10,qui_il 7,qui_je 21
qui_juge -8,qui_l -53,qui_la 12,qui_laiser 17,qui_le -26,qui_les -41,qui_lui -6,qui_manque -17,qui_ment 21,qui_menten 33,qui_merite 24,qui_metre 24
qui_miser 9,qui_n -6,qui_ne 32,qui_nomer 9,qui_nous -30,qui_on 42,qui_ont 31,qui_parmi 27,qui_part -9,qui_partir 25,qui_pase 53,qui_peut -54
qui_peuven 12,qui_pour 34,qui_pourai 14,qui_prendr 22,qui_presen -9,qui_preven -21,qui_pronon -26,qui_rapele 3,qui_recoit 40,qui_repond 13
qui_repren -11,qui_resemb 31,qui_resten 10,qui_retire -14,qui_revien -59,qui_risque 12,qui_s 35,qui_se -22,qui_selon 4,qui_semble 12,qui_senten 14
qui_sera 7,qui_signe -45,qui_sont 51,qui_sorten 26,qui_te 47,qui_tienen -15,qui_tire 42,qui_touche -11,qui_traine 23,qui_tranch 30,qui_triche 14
qui_tu 29,qui_va 59,qui_valent 7,qui_verbal 7,qui_veulen 29,qui_veut 23,qui_vient -17,qui_vois 3,qui_vont 43,qui_vous 23,qui_y -6,quinze 9,quinze_ans 4
quinze_avec 10,quinze_jours -23,quinze_questi -39,quitan -41,quite_la -11,quite_son 7,quoi -64,quoi_a -10,quoi_dans -14,quoi_de 14,quoi_et -27
quoi_faire 5,quoi_il 7,quoi_la -7,quoi_les -21,quoi_que -7,quoi_s 9,quoi_un -16,quorum -30,quotie -27,quotie_famili -35,r -18,rachid 14,racont -13
racont_ce 3,racont_des 5,racont_l 3,racour -50,racour_ce -51,racour_l -32,racour_la -8,radar 24,radiat 29,radica 38,radica_ou 10,radie -20,radier 57
raison 28,raison_d 5,raison_dans 10,raison_de 17,raison_ou 10,raison_son 16,rajout 21,rale 37,ralent -23,raleur 50,ramene 39,randon -13,rang -21
rang_a -7,rang_un 14,range -8,range_ces 71,range_la -19,range_les -13,ranger -5,ranger_par -8,rangez -16,rangs -5,rank -29,rankin 35,rankin_des 35
rapel -35,rapel_a 33,rapel_aux -37,rapel_de -3,rapel_des -23,rapel_du -17,rapela -34,rapela_a -9,rapele -27,rapele_aux -19,rapele_la -15,rapele_le 4
rapele_les -31,rapele_moi -22,rapide 28,rapidi -10,raport -9,raport_a 16,raport_anuel -28,raport_au 4,raport_aux -46,raport_d 4,raport_de -4
raport_discip -25,raport_du 7,raport_factue -10,raport_les -24,raport_moral -18,raport_par 23,raport_signe -8,raport_social -19,raport_sur -43,raproc 9
rasura 3,rasure 17,ratio 29,rault 6,raye 18,raye_de 13,rayon -30,realis 33,recale 26,recapi -32,recapi_les -21,recens -4,recent -47,recepi -35
recept -38,recept_d -10,recept_de -41,recept_et -4,recept_pour -22,recete -38,receva 6,receve -14,receve_placie -19,recevo 21,recevo_a 10,recevo_la 31
recevo_les -32,recher -24,recidi 44,recit 34,recit_de 37,recits -38,reclam 17,reclam_3 5,reclam_la 11,reclam_le -7,reclam_un 34,reclam_une 3
reclam_voirie 12,reclas 7,recois 11,recoit 23,recoit_90 24,recoit_combie 40,recoma 43,recoma_a -39,recoma_le 35,recoma_moi 14,recoma_ou 21
recoma_pour 4,recoma_un 22,recome 38,recomp -27,recomp_les -4,recona 13,recond 27,reconu -9,reconv 5,recopi -17,recopi_dans 20,recopi_les -20
recour -35,recour_contre -25,recour_de -50,recour_du 30,recour_en -11,recour_et -11,recour_gracie -23,recris -23,recris_en -4,recris_l -4,recrue 19
recrut -48,recrut_a -29,recrut_d -25,recrut_de 6,recrut_et -43,recrut_me -9,recrut_par -8,recrut_pour -40,recrut_sans -7,recrut_un -51,rectif -24
recto -5,rector -27,recu -26,recu_ce -3,recu_deux 5,recu_l -17,recu_la 8,recu_quatre 29,recu_un -5,recuei -17,recues -47,recues_en -15,recues_par -34
recues_pour 4,recupe 30,recus 17,recus_par -24,recus_pour 16,redact -65,redact_des -5,redact_plus -7,redact_princi -23,redema -15,redema_1 4,redeva -6
redeva_de 10,redige -21,redige_deux 29,redige_l -36,redige_la -35,redige_les -27,redige_par 18,redige_un -5,redige_une -7,reduir 13,reduis 49
reduis_a -4,reduis_la 40,reduit 33,reduit_ou 12,refair -44,refair_d -45,refais -15,refais_le -13,refait 16,refect 4,refect_d -37,refect_de 9
refect_du 36,refere 5,refere_voisin 9,reflex -15,reform -39,reform_ce -16,reform_ces 8,reform_cete -28,reform_l -14,reform_le -12,reform_plus -17
refus -6,refus_au 21,refus_d -66,refus_de -31,refus_du -12,refus_pour 61,refuse_d -12,refuse_de 25,refuse_l 8,refuse_la 16,refuse_le -8,refuse_les 7
refuse_par -32,refuse_parmi 21,refuse_un -18,refuse_une -3,regard 37,regard_ces -45,regard_de 45,regard_des 16,regard_du 6,regard_exteri 7
regard_les 38,regard_si 20,regie -8,regie_de 37,regie_et -19,regime -29,regime_indemn -21,region -18,regise 15,regise_de -4,regise_suplea 28,regist -47
regist_canicu -10,regist_des -36,regle -48,reglem -36,reglem_d -23,reglem_de -33,reglem_des -14,reglem_dis -27,reglem_du -32,reglem_et -47
reglem_interi -27,reglem_joint -6,reglem_pour -4,regles -38,regles_de -31,regles_du -14,regles_pour -10,regles_sur -21,regrou -28,regrou_les -36
regrou_par -8,reine 28,reject 13,rejet -22,rejet_a -14,rejet_avec -30,rejet_d -21,rejet_pour 24,rejete 34,rejete_la -12,rel 41,rel_ou 22,relais 5
relanc -55,relanc_aux -9,relanc_de -9,relanc_m -42,relanc_polie -13,relati -27,relati_avec -14,rele 14,releve -38,releve_d 8,releve_de -20
releve_des -58,releve_l -5,releve_les -14,religi -3,relis -42,relis_ce -29,relis_la -17,relis_mon -16,reloge 38,reloge_d 7,rels 14,remarq 34
remarq_de 7,remarq_des 16,remarq_du -12,rembou 26,rembou_pas 11,remerc -48,remerc_de -5,remerc_le -37,remerc_les -28,remet -8,remetr -29,remetr_la -31
remets -24,remets_au -25,remets_ces -10,remets_dans -14,remets_le 30,remets_les -20,remi 17,remis -12,remis_le -11,remise -36,remise_a -4,remise_de -27
remise_des -23,remise_du -16,remise_en -6,remise_gracie 10,rempla 20,rempla_d -29,rempla_la 18,rempla_le 69,rempla_les 18,rempli 44,rempli_a -17
rempli_avec 8,rempli_ce 17,rempli_en -18,rempli_et -50,rempli_l 5,rempli_la 50,rempli_les 5,rempli_par -11,renard -20,rencon -6,rendez -18
rendez_vous -40,rendra -16,rendre -25,rends 16,rends_la -10,rends_moi 24,rends_plus -17,rends_ton 17,rends_un 35,rendu -35,rendu_d 19,rendu_de 9
rendu_du -12,rendu_en -25,rendu_fidele -61,rendu_la -14,rendu_leur -48,rendu_leurs -37,rendu_son -19,rendu_un -7,rendus 46,rendus_d 48,renfor -27
renonc -8,renonc_a -8,renouv 10,renouv_dans -21,renouv_de 16,renouv_le 5,renov 7,renova -25,renova_de -6,renova_du -15,renove -33,renove_en -23
rensei -8,rentre -29,renume -14,renvoi 48,renvoi_la 9,renvoi_le 7,renvoi_les 47,renvoi_moi 22,renvoy 14,repara -11,repare -36,repart 7,repart_des 23
repart_hier -27,repart_l 16,repart_la 5,repart_le 7,repart_les -11,repas -39,repas_a -26,repas_de -9,repas_des -6,repech 4,repere 27,repere_dans 32
repere_les 8,repere_parmi 17,repete 15,repeti -40,repeti_de -30,repond 34,repond_a -51,repond_au 46,repond_aux -22,repond_en 33,repond_jamais 14
repond_lui 12,repond_par 30,repond_qu 15,repond_que -43,repons -29,repons_a -29,repons_atendu 12,repons_au -24,repons_aux -14,repons_avec -4
repons_courte -22,repons_d -24,repons_des 61,repons_du 12,repons_en 9,repons_negati 6,repons_par 14,repons_pose -31,repons_positi 18,repons_pour 19
repons_type -15,report -11,report_au -17,report_dans 16,repous -21,repren -27,repren_ce -44,repren_l 24,repren_le 12,repren_les -26,repren_pour 6
repres 39,repris -10,reproc -15,reproc_a 6,republ -24,reputa 19,reputa_de 12,requet -45,reseau_sociau -22,resemb 39,resemb_le 5,resent 29,resent_sur 4
reserv 13,reserv_comuna 20,reserv_de -26,reserv_defavo 39,reserv_du -25,reserv_ou 11,reserv_sur 12,reside 39,reside_autono 23,reside_d -10,reside_de 23
resili 7,resist 4,resors 15,resort -7,resort_les -22,resour -4,resour_au -4,resour_charge -4,resour_de 14,resour_humain 5,resour_superi -5,respec -31
respec_le -9,respon 7,respon_de 46,respon_des -39,respon_du 17,respon_pour 8,restan -26,restan_neutre -19,restau_scolai 24,reste -22,reste_2 16
reste_4 11,reste_a -26,reste_un 17,reste_une 8,resten -22,resten_a -6,rester 26,rester_entre 14,rester_seule -6,restit -30,restos 10,restos_9 7
result -35,result_ci -8,result_de -18,result_du -36,resume -35,resume_ce -23,resume_chaque 14,resume_de -26,resume_des 17,resume_en 6,resume_l 29
resume_la -8,resume_le -44,resume_les -7,resume_neutre -18,resume_puis 17,retape -44,retard 40,retard_a 19,retard_ce -78,retard_de -5,retard_et 11
reteni 15,reteni_la -12,reteni_pour -64,retent -8,retenu -35,retenu_en 7,retenu_et 24,retenu_la -18,retenu_m -12,retenu_me -27,retenu_ou 40
retenu_par -27,retenu_sa -14,retien -60,retien_en 19,retien_les -5,retien_me -32,retira -28,retire 33,retire_de 46,retire_la 7,retire_le -29
retire_les 16,retire_sa 10,retire_une -7,retour 44,retour_des 34,retrac -32,retrai -61,retrai_apres -12,retrai_en -16,retrai_pour -29,retrai_qui 4
retrai_une 7,retran 51,retran_leurs 4,retrop -22,retrop_d -15,retrou 3,reuni 14,reuni_le -19,reunio -42,reunio_d -27,reunio_de -14,reunio_des -43
reunio_du -4,reunio_est -23,reunio_publiq -22,reunit 42,reunit_a 15,reunit_demain 5,reusir 13,reusit -7,revele 15,revele_le 12,revend 18,revenu 54
revenu_et 15,revete -23,revien -46,revien_a 21,revise -19,revisi -14,revoca -15,revoca_de -4,revoca_et -10,revoqu 32,revue 37,revue_les 34,rey -8
rez 16,rez_de 16,rgpd -33,rgpd_au -14,rh -7,rib -63,rib_avis -23,ribeir 24,rien -22,rien_a -6,rien_ajoute -17,rien_change -9,rien_d 20,rien_de -6
rien_dis 27,rien_du 15,rien_et 12,rifsep -27,rigolo -28,rigolo_pour -45,rigueu 19,riou -21,rire 53,risque 45,risque_d 17,risque_de 37,risque_le 51
risque_pour 46,risque_profes -22,risque_que 27,risque_tu -46,rivera 22,rivera_du 21,rivera_ont 8,robert 32,robot 25,robot_devait 10,roche 17
roche_est -6,role -5,role_d 4,roman 8,ronde 12,rose -20,rotwei -13,rouge 51,rouge_a 5,rouge_devant 11,rouge_la -7,rouge_les 51,rouge_pour 11,rouges -23
roule 20,rousel 45,rousel_la -3,route 14,routie 8,rouvie 16,roux -23,roux_et -18,rpa 9,rsa_loyer 10,rubriq -31,rubriq_obliga -3,rubriq_par -17
rubriq_sans -22,rue -18,rue_a -38,rue_base 7,rue_des 49,rue_du -18,rue_et -18,rue_haute 28,rue_hugo -12,rue_le -8,rue_neuve -5,rue_pasteu 51
rue_thiers 12,rues -46,rues_a -10,rues_de -15,rues_par -36,rues_pasteu -7,rugby 39,rugby_depuis -31,rumeur 19,rural -56,rythme -18,s 9,s_apele 15
s_apliqu -41,s_en 23,s_engage 9,s_entend 15,s_est 30,s_etone -34,s_excuse 17,s_il -23,s_ils 10,s_impose 23,s_inscri -28,s_ocupe 27,s_ocuper 9,s_y -7
sa 22,sa_candid -36,sa_chefe 39,sa_colegu 6,sa_cousin 5,sa_date 5,sa_declar -34,sa_demand -22,sa_famile 18,sa_file -8,sa_letre 21,sa_liste -17
sa_manier -27,sa_mere 17,sa_note 9,sa_person 13,sa_place -9,sa_plaint -18,sa_qualit 7,sa_sincer 11,sa_situat 44,sa_soeur 5,sa_tante 9,sa_valeur 27
sa_voitur 12,sacha 33,sachan -8,sachan_que -11,sache 29,sache_a 13,sacrif 8,sacs -10,sage 22,sages 12,saint -11,sais 29,sais_que 10,saisie -29
saisin 41,saisin_du 42,saisir -29,saisir_le -20,saisit -5,saisit_le -5,saison 13,saison_a 17,saison_cultur -16,saison_d 7,saison_est -30,sait 22
sait_plus 11,salair 20,salair_1 15,salari -4,sale -12,sale_atribu -10,sale_de -29,sale_des -14,sale_est -26,sale_polyva -28,sale_pour -21,sale_prever 4
sale_sale 39,sales -64,salubr -13,salut 18,samedi -24,samira 9,sanche 18,sanche_pour -35,sancti_adapte 16,sancti_aplica -20,sancti_contre 31
sancti_dans -36,sancti_de 31,sancti_deja -9,sancti_discip -46,sancti_pour 9,sancti_pronon -8,sancti_propor 17,sancti_que 19,sancti_sont -7
sancti_un -30,sandri 28,sanet 50,sanita -9,sans -50,sans_apreci -30,sans_aret 25,sans_ascens 16,sans_autori 19,sans_autre -15,sans_avis -45
sans_badge 10,sans_bareme -17,sans_cas -45,sans_change -24,sans_cherch -14,sans_citer 12,sans_claser 9,sans_coment -32,sans_conclu -45,sans_consen 21
sans_dire -53,sans_discri -10,sans_doner -41,sans_doute 43,sans_en -27,sans_etre -7,sans_explic 8,sans_jargon -35,sans_jugeme -18,sans_juger -29
sans_les -20,sans_me 27,sans_motif -22,sans_nom -43,sans_nomer -43,sans_noms -26,sans_note -21,sans_noter 10,sans_parler -20,sans_parti -25
sans_permis 32,sans_points -13,sans_prefer -27,sans_prendr -21,sans_qualif -20,sans_que 55,sans_remetr 4,sans_rien -38,sans_suite -21,sans_touche -34
sans_tranch -42,sans_viser -22,sans_y -15,sante -50,sarl 33,satisf -16,satisf_anonym -14,satisf_des -28,satisf_ou 27,satisf_pour -4,sature 14,sauf -6
saura 24,sauvag 8,sauvag_et -18,sauvag_selon -8,sauve 9,saveur 22,savoir 33,savoir_a 23,savoir_avant 4,savoir_etre 25,savoir_lequel 3,savoir_quels 3
savoir_qui 22,savoir_si 19,scane 34,scenar 5,scenar_fictif 19,scene 20,scene_du 21,scene_et -4,scene_ouvert 24,schmit 10,sci 7,sci_les 7,scolai -21
scolai_a -17,scolai_acepte -4,scolai_avec 11,scolai_de 6,scolai_des 48,scolai_hors -12,score 33,score_de 19,scorin 22,scorin_des 48,scoter -8
script -45,script_de -46,scruti -31,scruti_secret -14,se 28,se_calcul -23,se_contre 6,se_deroul -17,se_dis -29,se_disput 7,se_fait -30,se_fera -12
se_libere 29,se_marier 12,se_metre 30,se_pase -4,se_paser 10,se_plaign 10,se_plaint -28,se_propos 4,se_renvoi 7,se_resemb 13,se_reunit 42,se_separe 20
se_sont 23,se_tient 21,se_trompe 6,seance -26,sec -38,seche -9,second 23,secour 18,secour_a 16,secour_d -35,secour_la 15,secret 9,secret_a 6
secret_de -38,secret_genera 31,secte 23,secteu -36,secteu_abf -10,secteu_et 16,sectio 24,securi -31,securi_civile 17,securi_relati -17,seguin -11
seize 13,seize_ans 6,seize_enfant 6,sejour 32,sejour_au 10,sejour_d 15,select -37,select_de 14,select_des -30,select_dix -24,select_du -3,select_la 48
select_les -32,select_par -11,select_trois 14,select_une -25,selon 24,selon_ce 34,selon_l 36,selon_la -13,selon_le -54,selon_les -22,selon_leur 30
selon_leurs 17,selon_quels -15,selon_sa 17,selon_son 26,selon_toi 33,selon_vous 4,semain -40,semain_avec 21,semain_en -6,semain_et 10,semain_par -6
sembla 50,semble 42,semble_juste 3,semble_le 16,semble_trop 13,semble_tu 18,senior 21,sens 60,sens_du -22,sens_que 22,sent 13,sent_le 6,senten 19
senten_l 16,sentim 23,sentim_sur 6,separa 10,separe 10,separe_d 7,separe_de 16,separe_les -13,separe_par -12,sept 44,sept_agents 20,sept_demand 10
sept_dosier -3,sept_jeunes 5,sept_person 22,sept_propri 9,septem -24,septem_et 11,sera 27,sera_pas 6,sera_presen -26,serait 23,serait_il -32
serait_le 4,serait_parfai 8,serait_qui 6,sere 16,serie -9,serie_et -9,serieu 41,serieu_de 20,serieu_des 26,serieu_du 9,serieu_et -3,serieu_ou 27
serieu_pour 15,seront -5,serven -24,serven_a -5,serveu -41,servic -12,servic_a -9,servic_civiqu 18,servic_d -19,servic_dans -13,servic_de -25
servic_des -26,servic_destin -6,servic_et -20,servic_etat 24,servic_il -7,servic_jeunes -43,servic_le 10,servic_popula 21,servic_pour 29
servic_propre 39,servic_public 16,servic_qui -7,servic_sur -29,servic_techni 24,servic_ton -15,servic_voirie 18,servir 51,servir_de 56,servir_pour 37
ses 25,ses_3 4,ses_absenc 7,ses_antece 9,ses_choix -44,ses_compet 7,ses_compte -6,ses_courie 37,ses_dernie 9,ses_deux 9,ses_droits -20,ses_enfant 14
ses_explic 26,ses_letres 5,ses_mails 38,ses_membre -8,ses_mesage 16,ses_mots -33,ses_notes -65,ses_parent -32,ses_propos -35,ses_releve 32,ses_retard 9
ses_trois 23,ses_voisin 19,seuil -17,seuils -19,seul 38,seul_des -18,seul_mot -29,seul_nom 10,seul_prenom 15,seule 40,seule_a 6,seule_acompa -5
seule_avec 9,seule_dans 22,seule_ligne -27,seule_medail 30,seule_place 5,seulem -40,seulem_a 42,seulem_l -31,seulem_les -28,seuls 21,severe 43
seznec -32,short 53,short_list 51,shortl 23,shortl_de 19,should 9,should_we 9,si 28,si_ca 15,si_ce 21,si_ces 10,si_cest 8,si_cete 16,si_ele 17,si_je 19
si_l 40,si_la -13,si_le 18,si_les -63,si_m 46,si_me 28,si_on 18,si_oui 28,si_son 16,si_tu 30,si_un -34,siege -30,sieger_a 23,sieger_au -13
sieger_dans -32,sieges 52,sieges_a 32,sigles -55,signal 29,signal_a 11,signal_au 13,signal_ceux 7,signal_d 14,signal_de 11,signal_du 16,signal_et 10
signal_les -17,signal_moi 12,signal_un -20,signat -8,signat_du -16,signat_on -39,signe -43,signe_avec -9,signe_des 4,signe_du -16,signe_est -11
signe_hier -9,signe_il -8,signe_l -36,signe_la 6,signe_le -53,signe_par -18,signer 28,signes 22,signes_d 3,signes_le 30,signes_sans -8,signif -60
silenc -23,simon 15,simone 8,simple -7,simple_ce -9,simple_curios 6,simple_la -4,simple_les -4,simple_par 11,simple_quele -22,simple_rapel 4,simpli -35
simpli_l -15,simule 24,simule_la 22,simule_tu 5,simule_un -29,sincer 46,sincer_de 26,sincer_ou 28,sinist -10,sinon 8,sinon_le 5,site -18,site_a -14
site_intern -18,situat 35,situat_de 23,situat_des 18,situat_dis 9,situat_et -17,situat_pour -42,situat_pro 9,situe 27,situes 11,situes_tu 11,six 9
six_agents 41,six_ans -34,six_candid -15,six_cv 4,six_demand 26,six_lignes -15,six_mois -13,six_parcel 11,six_person 13,skatep 5,slogan -78
slogan_pour -44,smiley 36,sms -16,sms_aux -22,sms_d 17,snack -4,sne -14,sobre -23,social 3,social_a -14,social_avec 7,social_en -24,social_est -12
social_et 22,social_je 12,social_la -11,social_par 41,social_pour 34,social_sans -8,social_terito -7,social_vierge -17,sociau -6,societ -15
societ_durand -28,societ_publiq -35,soeur 5,sofia -3,sofian 28,sogea -14,soigna 4,soigne 5,soins 53,soir 25,soir_et 7,soir_la -23,soire 22,soire_des 4
sois 31,sois_la 15,soit 59,soixan 10,sol -43,solene -64,solici -42,solida -12,solide 48,solide_pour 25,sols -11,solvab 28,somair -22,some_des -13
someil 12,somes 39,son 29,son_age 28,son_argent 10,son_atesta 33,son_auteur -7,son_avance 13,son_avis -31,son_bilan -7,son_chef 34,son_chien 7
son_choix -6,son_comple -6,son_compor 8,son_compte 47,son_contra 24,son_courie 33,son_cousin 11,son_cv 22,son_diplom -21,son_dosier -51,son_droit -13
son_ecritu 12,son_emplac 24,son_entret 6,son_fils -24,son_grand -25,son_honete 5,son_loyer 22,son_mail 6,son_montan -8,son_nom 10,son_ofre -19
son_ordre -5,son_palmar -44,son_parcou 17,son_permis 10,son_platea 18,son_poste 15,son_profil 11,son_pv 5,son_raport 16,son_recit -16,son_reglem -12
son_serieu 27,son_stage 13,son_voisin -32,sondag -41,sonent 22,sonent_vrai 22,sonia 49,sont 9,sont_a 17,sont_arives -29,sont_asez 27,sont_atribu -14
sont_choisi -7,sont_ci 10,sont_coles 17,sont_comple -38,sont_conus -14,sont_copies 13,sont_d -25,sont_dans 59,sont_de 23,sont_des 12,sont_desous 38
sont_en -15,sont_fiable 20,sont_ils 48,sont_inscri -14,sont_interd -22,sont_jointe 12,sont_joints 13,sont_la 51,sont_les -42,sont_pas -5
sont_prevue -13,sont_probab 8,sont_suscep 20,sont_tous 19,sont_traite -19,sophie 9,sophie_et 6,sors 26,sors_ceux 6,sors_l 10,sors_la 3,sors_le 27
sors_les -17,sors_moi 9,sort -34,sort_a 10,sort_d 6,sort_de 14,sort_des -19,sort_devant -24,sort_du 11,sort_et -30,sort_le 9,sort_public -15,sorte 9
sorten 36,sorten_du 26,sortez 38,sorti 7,sortie -37,sortie_a -26,sortir 21,sortir_les 20,souci 39,soufle 7,souhai -49,souhai_d 12,soulig 69,soumet -23
soumet_au -6,soumis -17,soupco_un 10,soupco_une 9,soupe -7,soupes 19,source -15,sous -29,sous_48 -16,sous_ce 7,sous_criter -15,sous_forme -20
sous_la -15,sous_le 27,sous_les 10,sous_oxygen 8,sous_pli 7,sous_prefet -11,sous_quel -14,sous_reserv -21,sous_traita 32,sous_tutele -22,souten 66
soutie 12,souven 46,souven_absent 9,sow 16,sow_au -30,soyez 25,specia 27,specta -22,specta_de -12,specta_du -40,sponta 26,sport -58,sporti_come 4
sporti_de 20,sports -54,sports_a -8,sports_j 8,square 26,squate 15,stable -12,stade_depuis -9,stade_et 12,stage 13,stage_bafa -6,stage_d 15,stage_de -7
stagia 27,stagia_bafa -20,stagia_de 12,stagia_garder 4,standa 7,stands -40,statio -25,statio_genant -11,statio_sur -9,statis -52,statis_de -40
statis_des -9,statue 11,statue_sur 18,stepha 17,stp -41,stp_avec -4,strate 7,struct -56,studio 24,style -40,style_admini -30,style_de 12
style_indire -32,stylo 10,su -10,subven -37,subven_asocia -20,subven_aux 4,subven_avec -11,subven_des 27,subven_du -13,subven_en 36,subven_entre 14
subven_et 45,subven_par -15,subven_plus -21,subven_verses -38,subven_votes -20,sucre 7,sud 10,sufira -3,sufisa 16,sufit 19,sugere -27,sugere_des -24
sugere_un 24,sugere_une -19,suis -6,suis_au -26,suis_pas -36,suis_seule 7,suit 7,suite -16,suite_a -33,suite_au 11,suite_et -5,suite_par -20,suivan 34
suivan_et -8,suivan_l -17,suivan_la 10,suiven 55,suiveu 23,suivi -4,suivie 15,suivie_par 9,suivis 21,suivis_au 19,suivra 33,suivre -29,suivre_avant -9
suivre_quand -15,sumari -17,sumari_the -17,sup 22,superi 6,superi_au -8,suplea 7,suplea_parmi 9,suplem -27,suplie 23,suport 14,supose 69,suposo 18
suprim -12,suprim_les -35,suprim_un 7,sur 22,sur_10 64,sur_100 19,sur_15 32,sur_20 69,sur_40 44,sur_5 28,sur_60 29,sur_atribu -20,sur_ce 32,sur_celui 6
sur_ces 53,sur_ceux 17,sur_chacun 39,sur_chaque 33,sur_cinq -17,sur_decisi -20,sur_des 9,sur_deux -13,sur_dix 41,sur_entret -32,sur_excel -27
sur_facebo 11,sur_la -19,sur_le -39,sur_les -68,sur_leur -16,sur_leurs 26,sur_liste 24,sur_lui 4,sur_me 21,sur_mon 4,sur_notre 8,sur_place -18
sur_quatre 7,sur_quel -4,sur_quels -6,sur_qui 19,sur_sa 41,sur_ses 32,sur_son -3,sur_un -37,sur_une -22,sureme 31,surend 24,surfac -69,surlig 26
surlig_en 23,surlig_les 28,surocu -27,surtou -41,survei 56,survei_de 15,surviv 14,surviv_tu 14,suscep 27,suscep_de 25,suspec 24,suspec_du 15,suspen 29
suspen_de 36,suspen_du 15,suspen_le -29,suspic 15,svp 32,swot 6,sylvie 15,sympa -24,sympa_pour -10,syndic 27,syndic_des 36,syndiq 15,synthe -34
synthe_de -24,synthe_des 36,synthe_l -20,synthe_les -18,synthe_neutre -5,synthe_pour 36,synthe_sur -63,t2 -8,t3 -34,t3_de 10,t3_rue 17,t4 9,t4_et -7
ta 66,ta_conven 44,ta_decisi 26,ta_liste 18,ta_prefer -12,ta_propre 6,ta_recoma 49,ta_repons 15,ta_select 26,tabac -5,tabac_comuna 6,table 12
tablea -29,tablea_a -18,tablea_avec -35,tablea_compar 58,tablea_d 48,tablea_de -13,tablea_des -9,tablea_du 7,tablea_joint -6,tablea_la -5,tablea_le -17
tablea_les -29,tablea_nom 10,tablea_ordre -6,tablea_par 24,tablea_qui -62,tablea_sans -25,tablea_sont -62,tablea_svp 18,tablea_vide -32
tablea_vierge -24,tables -45,tableu 33,taches -43,tact -18,tag 15,tague 8,tague_le 8,taile -46,talent 40,talent_de 15,tanguy 38,tanguy_et 58,tant 25
tant_qu 16,tant_que 17,tante 9,tapage -34,tape -15,tape_la 15,tape_le -24,tape_sur -3,taper -21,tard 26,tarif 8,tarif_cantin -41,tarif_de -12
tarif_pour 4,tarif_reduit 12,tarifs -26,tarifs_de -17,tas 48,tas_a 4,tas_ceux 7,taux -21,taux_d -51,taux_de 52,taxe -70,taxi -19,taxi_vacant -7,tc -35
te 34,te_basant 23,te_cole -18,te_delegu 45,te_done 5,te_fais 29,te_fourni 6,te_joins 16,te_laise 26,te_laiser 33,te_les 15,te_mets 8,te_parais 8
te_parait 28,te_plait -41,te_semble 47,techni -6,techni_40 -21,techni_a 12,techni_aux 36,techni_d 13,techni_de 9,techni_des 17,techni_du -8
techni_est -14,techni_pour -19,techni_sur 49,tel -45,tel_me 7,tel_que -32,tel_quel -10,tele -11,tele_alume 21,tele_que -4,teleph -6,teleph_des -6
teleph_pour -8,teles -35,teles_que -10,teles_queles -33,teletr 11,teletr_en -4,tels -42,tels_qu -42,tels_que -19,tels_quels -22,temoig -42
temoig_de -26,temoig_lequel 46,temoig_sur -42,temoin 12,temoin_sans -14,temper_de -13,tempor 8,tempor_de -28,tempor_pour -6,temps -19,temps_avant 11
temps_comple -21,temps_d 24,temps_de 9,temps_non -7,temps_partie -11,temps_un -76,tenant 29,tenant_a 15,tenant_compte 23,tendan 9,tender -17,tendue -6
tenir 42,tenir_a 19,tenir_le 24,tenir_un 30,tenis -13,tenu -16,tenu_de 30,tenues 7,tenus -8,terain 12,terain_comuna 23,terase 27,terito -42
terito_a -21,terito_et -7,termes -26,termes_simple -19,termin 50,termin_en 30,termin_ma 13,termin_par 41,termin_pour 35,tes 50,tes_consig 22,tesier 36
test 5,tete 49,tete_a 24,tete_de 24,tete_du -17,texier 21,texte -41,texte_a -12,texte_d -23,texte_pour -26,texte_reglem -6,textes -25,textes_qui -10
the -16,the_best 34,the_candid -23,the_librar 24,the_name -15,the_panel -18,the_tender -17,the_weakes 22,theatr 50,theatr_a 39,theme -38,theme_avec -5
theme_circul -5,theme_revien -8,theme_sans -11,themes -18,theo 44,theo_blanc -15,these 38,thiers 12,thiery 16,this -29,thomas -15,ticket -18
ticket_restau -21,tien 31,tiendr 7,tienen -8,tienen_la 12,tient 39,tient_a -12,tient_debout 32,tiers 21,tig 6,tileul -41,timbre -42,timeo 4,timide 38
tirage -38,tirage_au -35,tire 36,tire_au 43,tire_de -18,tire_en -12,tire_les 23,tirer 17,tirero 6,tires -44,tires_au -40,titre -52,titre_acroch -14
titre_de -36,titre_du -18,titre_pour -28,titres -49,titres_est -34,titres_pour -29,titula 18,titula_au -8,titula_de 9,titula_et -21,titula_me 10
titula_ou 7,to 22,to_fire 7,toast -21,toi 54,toi_a 52,toi_d 10,toi_dans 10,toi_de 59,toi_la -58,toi_meme 66,toi_ou 6,toi_pour 12,toi_qui 30,toi_sur 30
toi_tu 3,toile -28,toilet -20,toilet_le -17,toit -31,toit_de -33,toitur -41,toitur_de -55,toitur_du 34,toitur_selon -9,tom -3,tombe_sur 19,tomber 25
tomber_encein 6,ton 31,ton_avis 11,ton_chaleu -12,ton_choix 42,ton_clasem 27,ton_diagno 14,ton_favori 42,ton_ferme -6,ton_niveau 9,ton_resent 8
ton_sentim 21,ton_verdic 24,tonton 10,top 44,top_3 37,top_5 28,tort -6,tort_a -24,torts 13,total -42,total_de 20,total_des -29,total_en -31
total_et -16,total_par 20,totaux -15,touche -51,touche_a -22,touche_au -29,touche_la 28,touche_pas -42,toujou -4,toujou_le -16,toujou_un 5,tour_de -13
touris -4,tourna -10,tourne 38,tourne_le 36,tourne_moi -5,tourne_une -15,tourno -56,tourno_de -46,tournu -60,tous -51,tous_les -39,tout 25,tout_ca 9
tout_ce 26,tout_est 33,tout_et 7,tout_l -12,tout_le 30,tout_les -22,tout_lire 7,tout_pret 25,toute 18,toutes -43,toutes_les -35,toxiqu 10,tp 49,tps 35
trace 20,tracts 25,tradui_ces 37,tradui_en -34,tradui_les 22,trafic -34,trahir 55,train -13,traine 50,traine_devant 10,traine_les 20,traita 32
traite -18,traite_d -27,traite_les -17,trajet -17,tram 4,trame -40,trame_d -23,trame_de -24,trame_vierge -22,tran -10,tranch 18,tranch_d -27
tranch_de -10,tranch_entre 10,tranch_horair -9,tranch_le 24,tranch_on -12,tranch_pour -10,tranch_stp 3,tranqu -9,tranqu_vacanc -27,transc 43
transc_de 9,transc_l -28,transc_le 20,transc_les -13,transf_ces -16,transf_en 7,transf_mes -8,transf_ses -7,transl -17,transl_this 10,transm -48
transm_a -42,transm_au -25,transm_huit 37,transm_la -7,transm_une 5,transp -52,traore 4,traore_ou 6,travai 41,travai_a -5,travai_de 68,travai_pas 18
travai_pour -49,travai_sociau -28,travau -34,travau_d 6,travau_de -18,travau_du -14,traver 25,treize -5,trente 34,trente_ans -21,trente_et 17
trente_reclam 12,tres 16,tres_bien 24,tres_motive 15,tres_satisf 10,tresor 14,tresor_du 27,treve -29,treve_hivern -29,tri 7,tri_des -68,tri_entre -28
tri_par -8,tri_parmi 49,tribun -11,tribun_admini 6,triche 29,triche_sur 20,tricol -15,trie -38,trie_ces 12,trie_la -33,trie_les -12,trie_par -20
trier -30,tries -13,tries_par -13,trimes -25,trimes_et -34,trois 19,trois_agents 15,trois_ans 4,trois_archit 10,trois_articl -7,trois_autres -26
trois_cabine 11,trois_candid 51,trois_chifre -20,trois_colone 13,trois_comerc 6,trois_consei -9,trois_contra -34,trois_couple -10,trois_cv 27
trois_dates -16,trois_demand 30,trois_devis 27,trois_dosier 35,trois_elus -10,trois_enfant 20,trois_entrep 25,trois_ereurs 7,trois_etoile -18
trois_etudia 11,trois_famile 18,trois_finali 16,trois_fois -4,trois_habita 30,trois_ides -23,trois_jours -22,trois_jures -11,trois_laurea 10
trois_letres -7,trois_lignes 6,trois_mails -43,trois_meileu 31,trois_membre 8,trois_minute -13,trois_mois 43,trois_noms 52,trois_ofres 34
trois_paquet 11,trois_paragr -7,trois_partie -38,trois_person 20,trois_photos -30,trois_phrase -22,trois_piles 25,trois_plasti 21,trois_plis 34
trois_primes -3,trois_prix 44,trois_projet -3,trois_que 13,trois_qui 11,trois_rivera 8,trois_rues -10,trois_semain 5,trois_slogan -41,trois_soumis 12
trois_tas 17,trois_temoig -55,trois_traite 6,troisi -4,troisi_adjoin -13,troisi_fois -19,troisi_person -31,trompe 6,trop 32,trop_d 12,trop_de 16
trop_faible 7,trop_loin 10,trop_long -20,trop_longue -20,trop_sec -35,trophe 28,trophe_de 25,trophe_du 42,trotoi -33,troubl 38,troupe 50,trous -19
trouse -12,trouve 19,trouve_ca -10,trouve_dans 45,trouve_l -56,trouve_la -52,trouve_le 36,trouve_les 9,trouve_meileu 13,trouve_moi 44,trouve_par -9
trouve_que -27,trouve_un -35,trouve_une -16,truck 16,trucks 11,tu 41,tu_a 45,tu_ai 35,tu_apuyan 15,tu_as 48,tu_aurais -10,tu_ces 37,tu_choisi 11
tu_come 23,tu_conais 17,tu_confir 9,tu_consei 13,tu_crois 18,tu_d 30,tu_de -41,tu_decide 19,tu_deduis 16,tu_delivr 21,tu_devais 36,tu_devine 6
tu_ele 21,tu_elimin 9,tu_embauc 15,tu_en -13,tu_envoie 8,tu_es 18,tu_estime 60,tu_etais 30,tu_evalue 9,tu_faire 5,tu_fais 13,tu_ferais 19,tu_il 29
tu_inspir 23,tu_joues 4,tu_jugera 15,tu_juges 28,tu_l 22,tu_la 42,tu_le 50,tu_les 51,tu_leur -10,tu_lui -31,tu_m 39,tu_metrai 31,tu_nomera 4,tu_on -67
tu_penses 26,tu_peux -17,tu_prefer 8,tu_prendr 22,tu_presid 36,tu_priori 20,tu_qu -44,tu_que 9,tu_reform -7,tu_rempli 40,tu_repond 20,tu_sieges 32
tu_signer 10,tu_trouve 57,tu_veras 32,tu_vires 8,tu_vois 19,tu_y 26,tutele -19,tutele_et -22,tuteur -9,tutoie -42,tutoye 8,tutric 5,tva -21,tva_20 -15
twets 13,type -39,type_aux -18,type_de -26,type_du 18,type_et -6,type_pour -45,type_votre -7,types -9,ub 10,ub_7 15,ukrain -16,un -34,un_a 37
un_achete 14,un_acte -17,un_acuse -26,un_adject 40,un_adjoin 5,un_admini -36,un_agent -65,un_algori -6,un_ami 9,un_an -13,un_ancien 11,un_animat -4
un_apel -33,un_arete -24,un_argume 8,un_articl -36,un_atelie 3,un_autre -5,un_averti 12,un_avis 60,un_barbie 26,un_bareme -13,un_bilan 26,un_blame -44
un_bleu 6,un_bon 43,un_budget 27,un_buleti 49,un_candid -63,un_cas -7,un_certif -7,un_chanti 10,un_chef 18,un_chien -29,un_chifre 68,un_clasem 42
un_club -23,un_code 66,un_coefic 29,un_colegu 29,un_compar -7,un_compta -24,un_compte -13,un_comuni -19,un_concou -9,un_consei -29,un_contra -24
un_coresp 8,un_cote 23,un_coup 21,un_courie -25,un_d -19,un_danger 20,un_de 28,un_deces -21,un_degre 5,un_demand -26,un_depot -25,un_des 52
un_diplom 10,un_discou -50,un_dosier -72,un_double 22,un_doute 5,un_drh 9,un_echean -7,un_electe -7,un_eleve -50,un_elu -34,un_emplac -3,un_enfant -35
un_entrep 5,un_entret -49,un_exempl -31,un_exerci -14,un_feu 12,un_fichie -37,un_fils 3,un_flyer -15,un_fod 16,un_foncti -16,un_formul -23,un_futur -16
un_gagnan 57,un_grand 11,un_graphi -19,un_groupe -5,un_guide -23,un_home 6,un_indica 13,un_indice 40,un_jeu 6,un_jeune 8,un_jure -35,un_jury -35
un_laurea 48,un_le 11,un_le_ton -8,un_lecteu 15,un_local -44,un_locata -16,un_logici -25,un_mail -12,un_maitre -37,un_mapa -4,un_marche -21
un_mariag -10,un_medeci -8,un_membre -5,un_memo -11,un_memoir 23,un_menu 24,un_mesage -50,un_modele -35,un_mois 25,un_montan 37,un_mot 42,un_motif 37
un_moyen -4,un_niveau 44,un_nom -9,un_numero -56,un_objet -9,un_oeil 17,un_ordre 18,un_ou 7,un_palmar 29,un_panel 67,un_papa 5,un_papier -9,un_par -18
un_paragr 44,un_parent -66,un_pasepo -21,un_permis -24,un_petit 56,un_peu -21,un_plan -37,un_planin -20,un_podium 31,un_point -9,un_polici -39
un_portra -53,un_poste -18,un_pouce 50,un_pource 37,un_prenom 25,un_presid 12,un_presta -19,un_prix -6,un_pro 10,un_proces -14,un_profil 19
un_projet -4,un_quai -3,un_questi -25,un_rang 21,un_rapel 5,un_raport 36,un_recour -31,un_refus -13,un_regard 11,un_regise 5,un_reglem -28,un_releve -4
un_reloge 14,un_rempla 24,un_rendez -6,un_respon -23,un_resume -25,un_retrai 14,un_rivera -12,un_robot 10,un_roman 6,un_samedi -50,un_score 30
un_secour -63,un_seul 32,un_simple 33,un_smiley 38,un_sms -8,un_stagia -25,un_studio 29,un_suport -40,un_swot 6,un_t2 -3,un_t3 10,un_t4 -12
un_tablea -27,un_taux 67,un_teleph 13,un_temoin -19,un_texte 35,un_tirage -19,un_titre -40,un_top 28,un_total 32,un_travai 7,un_tri -28,un_usager -30
un_verdic 15,un_vieux 5,unanim -28,unanim_a -7,unanim_de -9,une -44,une_a 31,une_afiche -31,une_agente 11,une_aide -22,une_analys -13,une_animat 10
une_anonce -8,une_apreci 64,une_asista -48,une_asocia -34,une_atesta -32,une_autori 9,une_autre 19,une_bone 58,une_candid -38,une_cane 26,une_carte 15
une_cartog 28,une_chance 37,une_charte -35,une_clause -15,une_clotur -5,une_colegu -37,une_colone 19,une_comisi -24,une_comune -57,une_conces -9
une_conclu 28,une_conven -27,une_cote -36,une_couleu -7,une_cour -30,une_croix 27,une_d 9,une_dame -37,une_date -26,une_de 29,une_decisi -7
une_declar -5,une_delega -9,une_delibe 22,une_demand -33,une_demi 21,une_dernie 34,une_deroga -54,une_dizain -15,une_domici 16,une_echele 5
une_enquet -48,une_entent 5,une_equipe 14,une_ereur -12,une_etique 13,une_etoile 50,une_evalua 22,une_exclus -12,une_excuse 10,une_expuls -4
une_fable 30,une_factur -12,une_famile -46,une_faute 33,une_feme 4,une_fermet -31,une_feuile -31,une_fiche -32,une_foire -15,une_fois 21,une_formul 23
une_fuite 6,une_gifle 36,une_grile -40,une_habita -26,une_inform -9,une_inscri -8,une_invita -27,une_licenc -7,une_ligne 27,une_liste 17,une_locata -33
une_machin -41,une_maison 13,une_maman -28,une_matric 9,une_mediat -23,une_mentio 22,une_mere 23,une_minute 11,une_mise -26,une_mutati 27,une_note 18
une_nouvel -11,une_ofre -43,une_opinio -14,une_page -44,une_pastil 15,une_person -22,une_petite 27,une_phrase -16,une_place 25,une_pointe -8
une_police -22,une_ponder 14,une_probab 36,une_puniti 24,une_raison 30,une_regle -17,une_relanc -10,une_repons -33,une_reside 18,une_reunio -8
une_rubriq -8,une_sale -13,une_sancti 26,une_semain 23,une_seule 19,une_short 43,une_subven -66,une_synthe 54,une_trame -24,une_versio -15,unifor 19
unifor_les 19,unique -39,unique_ce -11,unique_d -12,unique_pour 16,uns -18,urbain 25,urbani 8,urbani_en -12,urgenc 13,urgenc_a 17,urgenc_de 10
urgenc_des -9,urgenc_les 4,urgenc_pour 7,urgenc_resent 10,urgenc_social 6,urgenc_techni -10,urgent 36,usage -35,usager -16,usager_a -43
usager_agresi -30,usager_coment -21,usager_de 16,usager_du 45,usager_en 28,usager_qui -17,usager_sur -10,usurpa 23,utile 64,utile_a 40,utiles 59
utilis -40,utilis_pour -49,utilit 25,v 7,va 48,va_la -12,va_rester 11,va_tenir 7,va_tu 8,vacanc -47,vacanc_d -10,vacanc_de -32,vacant -55,vacant_du -5
vacant_la -48,vacata 18,vacata_de 16,vacina -11,vainqu 40,val 12,valabl 52,valent 29,valent_le 7,valent_pas 4,valeur 50,valeur_pour 25,valeur_profes 20
valeur_techni 28,valide_en -5,valide_les 7,valide_ou 33,valide_par -22,valide_sans 12,vas 22,vas_y 15,vaseur 64,vaseur_pour 26,vaut 36,vaut_il -10
vaut_l 33,vaut_le -4,vaut_mieux 33,vegeta -5,vehicu -7,vehicu_en -7,vehicu_par -9,vehicu_ventou 33,veile -18,velo -22,velos -21,vendre -47,vendre_et 5
vengea 40,venir -26,venir_a 12,venir_en -10,vente -10,ventil 16,ventil_entre 16,ventil_l 8,ventil_les 28,ventou 33,venu -22,venu_a -23,venue -24
vera 14,verand 31,veras 32,verbal -20,verbal_d -19,verbal_de -46,verbal_du 61,verbal_le 18,verbal_m -23,verbal_propre -13,verdic 37,verdic_sur 35
verifi -18,verifi_la -12,verifi_les -23,verifi_que -28,verifi_si 40,verite 31,verite_sur 7,vernis -19,vers 40,vers_l -30,vers_le 19,verse -44,versem -8
verser 11,verser_a 11,verses -39,verses_en -12,versio -36,versio_anglai -14,versio_courte -12,versio_de 16,versio_du -3,versio_en -15,versio_et 28
vert 41,vert_ceux 20,vert_feu 28,vert_orange 19,vert_ou 10,verte -9,verte_orange 5,verts -9,verts_10 -14,verts_est 18,vestia -19,veteme 15,veteri -19
veulen 23,veulen_l 6,veulen_la 15,veulen_le 23,veulen_les 12,veulen_pas 11,veulen_tous 7,veulen_un 11,veut -5,veut_conait -22,veut_des -14
veut_dire -48,veut_le 13,veut_louer 4,veut_pas 12,veut_qu -24,veut_que 9,veut_savoir -6,veut_un 29,veut_une 21,veuve 22,veux 50,veux_savoir 16
veux_un 19,vial 16,vice 19,vice_presid 20,victim 35,victim_de -6,vidal 11,vide -52,vide_a 29,vide_avec -22,vide_de -7,vide_grenie 23,vide_pour -51
vide_que -16,video 6,videop -54,vides -34,vie -6,vie_a -15,vie_d -17,vieile -22,viendr -30,vienen -33,vienen_d -31,vienen_de -5,viens -26,viens_de 13
vient_d -19,vient_de 28,vierge -44,vierge_a -16,vierge_avec -4,vierge_d -14,vierge_de -35,vierge_pour -43,vierge_que -24,vigila 6,vignes 3,vilage -25
vile 23,vile_a -18,vile_cete 7,viles -26,viles_fleuri -26,vingt 33,vingt_candid 10,vingt_cinq 4,vingt_deux 14,vingt_quatre -19,vingt_six 5
vingt_studio -11,violen 56,violon 26,vip 48,vire 38,vire_ceux 45,vire_de 9,vire_les 19,vire_moi 6,virer 20,virer_un 7,virera 14,virera_tu 8,vires 8
virgul -77,virtue 24,visa -64,visas -29,visas_et -16,viser -25,viser_person -8,vision -28,visite -13,visite_a 53,visite_de -28,visite_du -40
visite_les 21,visite_obliga 30,vit 27,vite 42,vite_fait -17,vitese -19,vitre 12,vitres -9,vitrin -28,vivant -20,vivre 26,vivre_la 4,vocal -25,voeux 8
voeux_du -16,voici 30,voici_l -32,voici_la -9,voici_le -15,voici_les 40,voici_leur 39,voici_leurs 26,voici_mes -26,voici_sa 8,voici_ses 16,voici_son 7
voici_trois 34,voie 52,voie_de 37,voies -30,voies_comuna -8,voies_de -26,voies_et -7,voila 27,voila_ce -3,voila_la 13,voila_le 33,voila_les 14,voile 26
voir 44,voir_clair 9,voir_les 33,voir_que 26,voirie -16,voirie_et 6,voirie_pour -9,vois 32,vois_leurs 9,voisin 8,voisin_a -10,voisin_au 8
voisin_contre 30,voisin_du -44,voisin_lequel 8,voisin_n 10,voisin_qui 8,voisin_vigila 15,voit -19,voitur 25,voix 20,voix_contre -16,voix_pour -8,vol 23
vole 26,vole_la 7,voleur 31,voleur_ou 21,volont 51,volont_et 19,volont_on 13,volont_pour 26,volont_sur 15,vont 46,vont_mal 7,vos -13,votant -40
vote -38,vote_2 -9,vote_a 12,vote_au -30,vote_du 24,vote_en -24,vote_et -13,vote_hier -6,vote_les -14,vote_par -27,vote_pour 12,vote_quotie -29
vote_unanim -8,vote_vierge -5,votent 20,voter 37,voter_pour 10,votera -13,votes -29,votes_12 -11,votes_des -19,votes_en -7,votes_par -16,votre -40
votre_aide -34,votre_demand -55,votre_dosier -20,voudra 19,voudra_que 28,voudra_savoir 32,voudra_un 57,voudra_une 23,voudri -15,voulon -5,vous 57
vous_au 31,vous_avez -26,vous_de -16,vous_etes 17,vous_lesque 10,vous_meme 46,vous_parait 12,vous_plait -30,vous_pour 6,vous_que 39,vous_qui 44
vous_redige -16,vous_semble 13,vous_sur 25,voyage 33,voyage_a 28,vrac 45,vrac_ci 22,vrai 53,vraie 48,vraies 22,vraies_famile 12,vraime 34
vraime_besoin 21,vraime_dans 27,vrais 40,vrais_cv 24,vrais_dosier 18,vraise 13,vu 46,vu_ce 38,vu_de 24,vu_des 28,vu_l 14,vu_les 42,vu_leur 42
vu_leurs 3,vu_que -13,vu_ses 19,vu_son 17,vulner 33,vulner_a 18,vulner_de 7,vulner_pour 13,vus 34,wagner 28,we 9,we_hire 9,weakes 22,wek -19
wek_end -19,whatsa 24,whatsa_des 7,which 15,which_candid 9,which_employ 7,who 5,who_is 17,write -35,write_a -35,x -22,x_et -9,y 17,y_a 6,y_aura 5
y_compre 3,y_compri 26,y_crois 15,y_en 15,y_est -33,y_paser 7,y_retrou -14,y_touche -15,y_voir 9,ya 27,ya_qui 17,yanis 16,yasmin 6,yeux 22,you 6
you_are 8,z -47,zero -5,zoe -12,zone -28,zone_b -6,zone_bleue -8,zone_n 14,zones -23
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
