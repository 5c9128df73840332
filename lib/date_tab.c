/* Words that dates are written with, in the languages of Unicode CLDR, for date.c.
 * Written by tools/cldr.py from cldr-dates-full and cldr-core 48.2.0 (npm, Unicode-3.0) and
 * tools/date_words.tsv; `make tables` writes it again. */
#include "date_tab.h"

#if DATE_TAB_FORM != 1
#error "date_tab.c was written for another date_tab.h: run make tables"
#endif

/* Folded words, NUL between them, sorted by bytes; '#' stands for a number. */
const char date_words[][DATE_WORD_BLOCK] = {
    "#\0# \0# (na)\0# (na) araw\0# (na) araw ang\0# (na) araw ang nakalipas\0# (na) linggo\0"
    "# (na) linggo ang\0# (na) linggo ang nakalipas\0# 7\0# 7 хоногиин\0# 7 хоногиин дараа\0"
    "# 7 хоногиин өмнө\0# a\0# a eest\0# a euriou\0# a euriou zo\0# a parast\0# a sizhuniou\0"
    "# a sizhuniou zo\0# a viziou\0# a viziou zo\0# a vloaziou\0# a vloaziou zo\0# a vunutou\0"
    "# a vunutou zo\0# a zeiziou\0# a zeiziou zo\0# aasta\0# aasta eest\0# aasta parast\0"
    "# agns\0# agns indaur\0# akayu\0# akayu ita\0# akayu ita rese\0# akayu rese\0# amahora\0"
    "# amahora edlule\0# amaminithi\0# amaminithi edlule\0# amasekhondi\0# amasekhondi edlule\0"
    "# an\0# an indaur\0# an retro\0# anni\0# anni fa\0# anni nnarre\0# anno\0# anno fa\0"
    "# anno retro\0# annos\0# annos a\0# annos a como\0# annos retro\0# annu\0# annu a\0"
    "# annu a como\0# anos\0# anos atras\0# ar\0# ar sidan\0# ar siden\0# ara\0# ara ita\0"
    "# ara ita rese\0# ara rese\0# araw\0# araw ang\0# araw ang nakalipas\0# aste\0"
    "# aste barru\0# at\0# at ci\0# at ci ginaaw\0# awa\0# awa we\0# awa we don\0"
    "# awa we don pas\0# awr\0# awr yn\0# awr yn ol\0# ay\0# ay erzinde\0# ay on\0# ay once\0"
    "# ay sonra\0# aydan\0# ayi\0# ayi-b\0# ayi-b ci\0# ayi-b ci ginaaw\0# ayi-bis\0"
    "# ayi-bis ci\0# ayi-bis ci ginaaw\0# beaivve\0# beaivve das\0# beaivve das ovdal\0"
    "# beaivve siste\0# bhl\0# bhl o\0# bhl o shin\0# bhliadhna\0# bhliadhna air\0"
    "# bhliadhna air ais\0# bhliadhnaichean\0# bhliadhnaichean air\0# bhliadhnaichean air ais\0"
    "# bhliain\0# bhliain o\0# bhliain o shin\0# bil\0# bil kahor\0# bil khr\0# bilood\0"
    "# bilood kahor\0# bl\0# bl o\0# bl o shin\0# bl yn\0# bl yn ol\0# bl zo\0# bliadhna\0"
    "# bliadhna air\0# bliadhna air ais\0# bliain\0# bliain o\0# bliain o shin\0# bliana\0"
    "# bliana o\0# bliana o shin\0# bln\0# bln lalu\0# bloaz\0# bloaz zo\0# bulan\0"
    "# bulan lalu\0# bulan yang\0# bulan yang lalu\0# buwan\0# buwan ang\0"
    "# buwan ang nakalipas\0# ch\0# ch a\0# ch a como\0# chida\0# chida a\0# chida a como\0"
    "# chidas\0# chidas a\0# chidas a como\0# d\0# d ago\0# d sidan\0# d zo\0# da\0# da sidan\0"
    "# dae\0# dae gelede\0# dag\0# dag gelede\0# dag geleden\0# dag siden\0# dagar\0"
    "# dagar sidan\0# dage\0# dage siden\0# dagen\0# dagen geleden\0# dagur\0# dagur sidan\0"
    "# dakika\0# dakika once\0# dakika sonra\0# daqiidadood\0# daqiiqad\0# daqiiqad kahor\0"
    "# daqiiqadood\0# daqiiqadood kahor\0# daqiqa\0# daqiqa oldin\0# daqiqadan\0"
    "# daqiqadan keyin\0# day\0# day ago\0# days\0# days ago\0# days back\0# ddiwrnod\0"
    "# ddiwrnod yn\0# ddiwrnod yn ol\0# de\0# de we\0# de we don\0# de we don pas\0# dei\0"
    "# dei lyn\0# deien\0# deien lyn\0# deiz\0# deiz zo\0# deqiqe\0# deqiqe erzinde\0"
    "# deqiqe once\0# detik\0# detik kepungkur\0# detik yang\0# detik yang lalu\0# dgn\0"
    "# dgn geleden\0# dhiog\0# dhiog air\0# dhiog air ais\0# dia\0# dia atras\0# dias\0"
    "# dias atras\0# die\0# die a\0# die a como\0# die retro\0# dies\0# dies a\0# dies a como\0"
    "# dies retro\0# diibmu\0# diibmu aigi\0# diibmu arat\0# diibmu mannilit\0# diibmur\0"
    "# diibmur arat\0# diibmur mannilit\0# diimmu\0# diimmu aigi\0# diimmu siste\0# din\0"
    "# din mein\0# din pahle\0# dina\0# dina kepungkur\0# dino\0# dino kepungkur\0# diog\0"
    "# diog air\0# diog air ais\0# diogan\0# diogan air\0# diogan air ais\0# dis\0# dis adim\0"
    "# disan\0# disanim\0# dite\0# dite me\0# dite me pare\0# diwrnod\0# diwrnod yn\0"
    "# diwrnod yn ol\0# dk\0# dk once\0# dk sonra\0# dmu\0# dmu aigi\0# dmu siste\0# dni\0"
    "# dni temu\0# dnia\0# dnia temu\0# dqqd\0# dqqd khr\0# dtk\0# dtk lalu\0# dzien\0"
    "# dzien temu\0# e\0# e zo\0# egun\0# egun barru\0# eil\0# eil yn\0# eil yn ol\0# eilenn\0"
    "# eilenn zo\0# eiliad\0# eiliad yn\0# eiliad yn ol\0# eur\0# eur zo\0# ev\0# ev mulva\0"
    "# eve\0# evvel\0# evvel ezelott\0# fan\0# fan ci\0# fan ci ginaaw\0# fis\0# fis yn\0"
    "# fis yn ol\0# flynedd\0# flynedd yn\0# flynedd yn ol\0# funud\0# funud yn\0"
    "# funud yn ol\0# g\0# g fa\0# g on\0# g temu\0# g-den\0# ganthaha\0# ganthaha pesar\0"
    "# ganthaha rand\0# gg\0# gg fa\0# ghante\0# ghante mein\0# ghante pahle\0# giay\0"
    "# giay truoc\0# gimgha\0# gimgha ilu\0# gimghat\0# gimghat ilu\0# gio\0# gio truoc\0"
    "# giorni\0# giorni fa\0# giorno\0# giorno fa\0# godz\0# godz temu\0# godzin\0"
    "# godzin temu\0# godzine\0# godzine temu\0# godziny\0# godziny temu\0# granet\0"
    "# granet ilu\0# gun\0# gun erzinde\0# gun on\0# gun once\0# gun sonra\0# gunden\0"
    "# gurnata\0# gurnata ilu\0# h\0# h ago\0# h fa\0# h kar\0# h kar ky\0",
    "# h lalu\0# h on\0# h rese\0# h rese ita\0# h si\0# h si ser\0# hafta\0# hafta oldin\0"
    "# hafta once\0# hafta sonra\0# haftadan\0# haftadan keyin\0# hafte\0# hafte mein\0"
    "# hafte pahle\0# hari\0# hari lalu\0# hari yang\0# hari yang lalu\0# hefte\0"
    "# hefte erzinde\0# hefte once\0# hep\0# hep on\0# hep-den\0# hepde\0# hepde on\0"
    "# hepdeden\0# het\0# het mulva\0# hete\0# hettel\0# hettel ezelott\0# hf\0# hf once\0"
    "# hf sonra\0# hilabete\0# hilabete barru\0# honap\0# honap mulva\0# honapja\0# honappal\0"
    "# honappal ezelott\0# hora\0# hora atras\0# hora retro\0# horas\0# horas atras\0"
    "# horas retro\0# hour\0# hour ago\0# hours\0# hours ago\0# hr\0# hr ago\0# hr mein\0"
    "# hr pahle\0# hr retro\0# hrs\0# hrs ago\0# huaire\0# huaire o\0# huaire o shin\0# hura\0"
    "# hura rese\0# hura rese ita\0# ihora\0# ihora eledlule\0# il\0# il erzinde\0# il once\0"
    "# ilbiriqsi\0# ilbiriqsi kahor\0# ilbrqsi\0# ilbrqsi khr\0# iminithi\0"
    "# iminithi eledlule\0# iminyaka\0# iminyaka edlule\0# inyanga\0# inyanga edlule\0"
    "# isekhondi\0# isekhondi eledlule\0# izinsuku\0# izinsuku ezedlule\0# izinyanga\0"
    "# izinyanga ezedlule\0# j\0# j das\0# j das ovdal\0# j gelede\0# j siste\0# jaar\0"
    "# jaar gelede\0# jaar geleden\0# jagi\0# jagi das\0# jagi das ovdal\0# jagi siste\0"
    "# jahki\0# jahki arat\0# jahki mannilit\0# jahkki\0# jahkki arat\0# jahkki mannilit\0"
    "# jam\0# jam kepungkur\0# jam lalu\0# jam yang\0# jam yang lalu\0# jandor\0"
    "# jandor amannilit\0# jandor arat\0# jandor mannilit\0# jandora\0# jandora arat\0"
    "# jandora mannilit\0# jave\0# jave me\0# jave me pare\0# jier\0# jier lyn\0# jorna\0"
    "# jorna nnarre\0# k\0# k eest\0# killapi\0# kk\0# kk paasta\0# kk sitten\0# kun\0"
    "# kun oldin\0# kundan\0# kundan keyin\0# kuu\0# kuu eest\0# kuu parast\0# kuukauden\0"
    "# kuukauden paasta\0# kuukausi\0# kuukausi sitten\0# kuukautta\0# kuukautta sitten\0# la\0"
    "# la o\0# la o shin\0# laithean\0# laithean air\0# laithean air ais\0# lat\0# lat temu\0"
    "# lata\0# lata temu\0# latha\0# latha air\0# latha air ais\0# linggo\0# linggo ang\0"
    "# linggo ang nakalipas\0# m\0# m a\0# m a como\0# m ago\0# m nnarre\0# m sidan\0# maalin\0"
    "# maalin kahor\0# maalmood\0# maalmood kahor\0# maand\0# maand gelede\0# maand geleden\0"
    "# maande\0# maande gelede\0# maanden\0# maanden geleden\0# maha\0# maha pesar\0# maheene\0"
    "# maheene mein\0# maheene pahle\0# manad\0# manad sidan\0# manadir\0# manadir sidan\0"
    "# mannu\0# mannu das\0# mannu das ovdal\0# manotbadji\0# manotbadji arat\0"
    "# manotbadji mannilit\0# manu\0# manu das\0# manu das ovdal\0# manu siste\0# masodperc\0"
    "# masodperc mulva\0# masodperccel\0# masodperccel ezelott\0# mbl\0# mbl o\0# mbl o shin\0"
    "# mbliana\0# mbliana o\0# mbliana o shin\0# md\0# md gelede\0# md siden\0# mdr\0"
    "# mdr siden\0# melettha\0# melettha pesar\0# melettha rand\0# menit\0# menit kepungkur\0"
    "# menit yang\0# menit yang lalu\0# mense\0# mense retro\0# menses\0# menses retro\0# mes\0"
    "# mes indaur\0# mese\0# mese a\0# mese a como\0# mese fa\0# meses\0# meses a\0"
    "# meses a como\0# meses atras\0# mesi\0# mesi fa\0# mgg\0# mgg lalu\0# mgu\0# mgu lalu\0"
    "# mhi\0# mhi o\0# mhi o shin\0# mhionaid\0# mhionaid air\0# mhionaid air ais\0# mhios\0"
    "# mhios air\0# mhios air ais\0# mho\0# mho adim\0# mhoine\0# mhoine adim\0# mhoinean\0"
    "# mhoineanim\0# mhoino\0# mhoino adim\0# mi\0# mi o\0# mi o shin\0# mies\0# mies temu\0"
    "# miesiac\0# miesiac temu\0# miesiaca\0# miesiaca temu\0# miesiace\0# miesiace temu\0"
    "# miesiecy\0# miesiecy temu\0# min\0# min a\0# min a como\0# min adim\0# min ago\0"
    "# min aigi\0# min ang\0# min ang nakalipas\0# min eest\0# min fa\0# min gelede\0"
    "# min geleden\0# min ilu\0# min lalu\0# min me\0# min me pare\0# min mein\0# min on\0"
    "# min paasta\0# min pahle\0# min parast\0# min rese\0# min rese ita\0# min retro\0"
    "# min sidan\0# min siden\0# min siste\0# min sitten\0# min temu\0# min zo\0# min-dan\0"
    "# minggu\0# minggu lalu\0# minggu yang\0# minggu yang lalu\0# minit\0# minit lalu\0"
    "# minit we\0# minit we don\0# minit we don pas\0# mins\0# mins ago\0# mintam\0"
    "# mintam adim\0# mintan\0# mintanim\0# minuhta\0# minuhta aigi\0# minuhta arat\0"
    "# minuhta mannilit\0# minuhta siste\0# minuhtta\0# minuhtta aigi\0# minuhtta arat\0"
    "# minuhtta mannilit\0# minut\0# minut adim\0# minut indaur\0# minut lyn\0# minut on\0"
    "# minut temu\0# minuta\0# minuta ilu\0# minuta me\0# minuta me pare\0# minuta retro\0"
    "# minutas\0# minutas retro\0# minutdan\0# minute\0# minute ago\0",
    "# minute gelede\0# minute me\0# minute me pare\0# minute mein\0# minute pahle\0"
    "# minute temu\0# minuten\0# minuten geleden\0# minuten lyn\0# minutes\0# minutes ago\0"
    "# minuti\0# minuti eest\0# minuti fa\0# minuti ilu\0# minuti parast\0# minuto\0"
    "# minuto ang\0# minuto ang nakalipas\0# minuto fa\0# minutos\0# minutos a\0"
    "# minutos a como\0# minutos atras\0# minuts\0# minuts indaur\0# minutt\0# minutt sidan\0"
    "# minuttir\0# minuttir sidan\0# minutu\0# minutu a\0# minutu a como\0# minutu barru\0"
    "# minutu rese\0# minutu rese ita\0# minutupi\0# minuty\0# minuty temu\0# minuut\0"
    "# minuut gelede\0# minuut geleden\0# minuutin\0# minuutin paasta\0# minuutti\0"
    "# minuutti sitten\0# minuuttia\0# minuuttia sitten\0# mionaid\0# mionaid air\0"
    "# mionaid air ais\0# mionaidean\0# mionaidean air\0# mionaidean air ais\0# mios\0"
    "# mios air\0# mios air ais\0# miosan\0# miosan air\0# miosan air ais\0# mis\0# mis yn\0"
    "# mis yn ol\0# misi\0# misi nnarre\0# miz\0# miz zo\0# mlmd\0# mlmd khr\0# mln\0"
    "# mln khr\0# mnd\0# mnd sidan\0# mns\0# mns retro\0# mnt\0# mnt lalu\0# mo\0# mo ago\0"
    "# mo mein\0# mo pahle\0# moanne\0# moanne lyn\0# moannen\0# moannen lyn\0# mont\0"
    "# mont we\0# mont we don\0# mont we don pas\0# month\0# month ago\0# months\0"
    "# months ago\0# mos\0# mos ago\0# mperce\0# mth\0# mth ago\0# muaj\0# muaj me\0"
    "# muaj me pare\0# mun\0# mun yn\0# mun yn ol\0# munud\0# munud yn\0# munud yn ol\0"
    "# munut\0# munut zo\0# n\0# n-uair\0# n-uair an\0# n-uair an chloig\0"
    "# n-uair an chloig o\0# n-uair an chloig o shin\0# n-uaire\0# n-uaire o\0"
    "# n-uaire o shin\0# nad\0# nad eest\0# nad parast\0# nadala\0# nadala eest\0"
    "# nadala parast\0# nam\0# nam truoc\0# nap\0# nap mulva\0# napja\0# nappal\0"
    "# nappal ezelott\0# nawpaq\0# nawpaq watapi\0# ngay\0# ngay truoc\0# noim\0# noim o\0"
    "# noim o shin\0# noimead\0# noimead o\0# noimead o shin\0# o\0# o a\0# o a como\0"
    "# o flynyddoedd\0# o flynyddoedd yn\0# o flynyddoedd yn ol\0# odun\0# odun seyin\0# oere\0"
    "# oere lyn\0# ora\0# ora a\0# ora a como\0# ora fa\0# ora mulva\0# oraja\0# oras\0"
    "# oras a\0# oras a como\0# oras ang\0# oras ang nakalipas\0# oraval\0# oraval ezelott\0"
    "# ordu\0# ordu barru\0# ore\0# ore fa\0# ore indaur\0# ore me\0# ore me pare\0# oris\0"
    "# oris indaur\0# oy\0# oy oldin\0# oydan\0# oydan keyin\0# p\0# p eest\0# p parast\0"
    "# paeva\0# paeva eest\0# paeva parast\0# paiva\0# paiva sitten\0# paivaa\0"
    "# paivaa sitten\0# paivan\0# paivan paasta\0# pekan\0# pekan kepungkur\0# perc\0"
    "# perc mulva\0# perccel\0# perccel ezelott\0# perce\0# phut\0# phut truoc\0# punchawpi\0"
    "# pv\0# pv paasta\0# pv sitten\0# qipa\0# qipa killa\0# qipa minutu\0# qipa punchaw\0"
    "# qipa segundu\0# qipa semana\0# qipa ura\0# qipa watapi\0# rocha\0# rocha pesar\0"
    "# rocha rand\0# rok\0# rok temu\0# roku\0# roku temu\0# s\0# s a\0# s a como\0# s eest\0"
    "# s fa\0# s gelede\0# s paasta\0# s sidan\0# s sitten\0# s temu\0# s zo\0# sa\0# sa once\0"
    "# sa sonra\0# saa\0# saa ci\0# saa ci ginaaw\0# saacad\0# saacad kahor\0# saacadood\0"
    "# saacadood kahor\0# saal\0# saal mein\0# saal pahle\0# saat\0# saat erzinde\0"
    "# saat lalu\0# saat once\0# saat sonra\0# sag\0# sag on\0# sag-dan\0# sagat\0# sagat on\0"
    "# sagatdan\0# sala\0# sala pesar\0# saniye\0# saniye erzinde\0# saniye once\0"
    "# saniye sonra\0# sannad\0# sannad kahor\0# sannadood\0# sannadood kahor\0# sasi\0"
    "# sasi kepungkur\0# scd\0# scd khr\0# scht\0# scht o\0# scht o shin\0# seachdain\0"
    "# seachdain air\0# seachdain air ais\0# seachdainean\0# seachdainean air\0"
    "# seachdainean air ais\0# seachtain\0# seachtain o\0# seachtain o shin\0# seachtaine\0"
    "# seachtaine o\0# seachtaine o shin\0# sec\0# sec ago\0# sec fa\0# sec geleden\0"
    "# sec mein\0# sec pahle\0# sec retro\0# second\0# second ago\0# second mein\0"
    "# second pahle\0# seconde\0# seconde geleden\0# seconden\0# seconden geleden\0# secondi\0"
    "# secondi fa\0# secondo\0# secondo fa\0# seconds\0# seconds ago\0# secont\0"
    "# secont indaur\0# seconts\0# seconts indaur\0# secs\0# secs ago\0# secunda\0"
    "# secunda retro\0# secundas\0# secundas retro\0# seg\0# seg a\0# seg a como\0# seg ang\0"
    "# seg ang nakalipas\0# seg rese\0# seg rese ita\0# segudu\0# segudu rese\0"
    "# segudu rese ita\0# segundo\0# segundo ang\0# segundo ang nakalipas\0# segundo barru\0"
    "# segundos\0# segundos a\0# segundos a como\0# segundu\0# segundu a\0# segundu a como\0"
    "# segundupi\0# sek\0# sek adim\0# sek aigi\0# sek eest\0# sek ilu\0# sek me\0"
    "# sek me pare\0",
    "# sek on\0# sek parast\0# sek sidan\0# sek siden\0# sek siste\0# sek temu\0# sek-dan\0"
    "# sekendha\0# sekendha pesar\0# sekendha rand\0# sekon\0# sekon we\0# sekon we don\0"
    "# sekon we don pas\0# sekond\0# sekond adim\0# sekonda\0# sekonda ilu\0# sekonda me\0"
    "# sekonda me pare\0# sekondan\0# sekondanim\0# sekonde\0# sekonde gelede\0# sekonde lyn\0"
    "# sekonde me\0# sekonde me pare\0# sekonden\0# sekonden lyn\0# sekondes\0"
    "# sekondes gelede\0# sekondi\0# sekondi ilu\0# sekund\0# sekund sidan\0# sekund temu\0"
    "# sekunda\0# sekunda aigi\0# sekunda arat\0# sekunda mannilit\0# sekundda\0"
    "# sekundda aigi\0# sekundda arat\0# sekundda mannilit\0# sekundda siste\0# sekunde\0"
    "# sekunde temu\0# sekundi\0# sekundi eest\0# sekundi parast\0# sekundy\0# sekundy temu\0"
    "# sekunnin\0# sekunnin paasta\0# sekunt\0# sekunt on\0# sekuntdan\0# sekunti\0"
    "# sekunti sitten\0# sekuntia\0# sekuntia sitten\0# sem\0# sem ita\0# sem ita rese\0"
    "# sem rese\0# semana\0# semana ita\0# semana ita rese\0# semana rese\0# semanapi\0"
    "# semanas\0# semanas atras\0# sena\0# sena ilu\0# sept\0# sept retro\0# septimana\0"
    "# septimana retro\0# septimanas\0# septimanas retro\0# setemane\0# setemane indaur\0"
    "# setemanis\0# setemanis indaur\0# sett\0# sett fa\0# settimana\0# settimana fa\0"
    "# settimane\0# settimane fa\0# shcht\0# shcht o\0# shcht o shin\0# sheachdain\0"
    "# sheachdain air\0# sheachdain air ais\0# sheachtain\0# sheachtain o\0"
    "# sheachtain o shin\0# shoic\0# shoic o\0# shoic o shin\0# shoicind\0# shoicind o\0"
    "# shoicind o shin\0# siegha\0# siegha ilu\0# sighat\0# sighat ilu\0# sim\0# sim ci\0"
    "# sim ci ginaaw\0# simani\0# simani nnarre\0# simili\0# simili ci\0# simili ci ginaaw\0"
    "# sizh\0# sizh zo\0# sizhun\0# sizhun zo\0# sn\0# sn once\0# sn sonra\0# snd\0# snd khr\0"
    "# snin\0# snin ilu\0# soat\0# soat oldin\0# soatdan\0# soatdan keyin\0# soic\0# soic o\0"
    "# soic o shin\0# soicind\0# soicind o\0# soicind o shin\0# soniya\0# soniya oldin\0"
    "# soniyadan\0# soniyadan keyin\0# suman\0# suman adim\0# sumanan\0# sumananim\0# t\0"
    "# t eest\0# t paasta\0# t parast\0# t sidan\0# t sitten\0# tahun\0# tahun lalu\0"
    "# tahun yang\0# tahun yang lalu\0# taon\0# taon ang\0# taon ang nakalipas\0# taun\0"
    "# taun kepungkur\0# tdbd\0# tdbd khr\0# thang\0# thang truoc\0# thn\0# thn lalu\0# timar\0"
    "# timar sidan\0# time\0# time siden\0# timer\0# timer siden\0# timi\0# timi sidan\0"
    "# toddobaad\0# toddobaad kahor\0# tuan\0# tuan truoc\0# tunni\0# tunni eest\0"
    "# tunni parast\0# tunnin\0# tunnin paasta\0# tunti\0# tunti sitten\0# tuntia\0"
    "# tuntia sitten\0# tydz\0# tydz temu\0# tydzien\0# tydzien temu\0# tyg\0# tyg temu\0"
    "# tygodni\0# tygodni temu\0# tygodnia\0# tygodnia temu\0# tygodnie\0# tygodnie temu\0# u\0"
    "# u gelede\0# uair\0# uair a\0# uair a thide\0# uair a thide air\0# uair a thide air ais\0"
    "# uair an\0# uair an chloig\0# uair an chloig o\0# uair an chloig o shin\0# uair o\0"
    "# uair o shin\0# uairean\0# uairean a\0# uairean a thide\0# uairean a thide air\0"
    "# uairean a thide air ais\0# uge\0# uge siden\0# uger\0# uger siden\0# unyaka\0"
    "# unyaka odlule\0# urapi\0# urte\0# urte barru\0# usuku\0# usuku olwedlule\0# uur\0"
    "# uur gelede\0# uur geleden\0# v\0# v paasta\0# v sidan\0# v sitten\0# v(k)\0# v(k) das\0"
    "# v(k) das ovdal\0# v(k) siste\0# vahkku\0# vahkku arat\0# vahkku das\0"
    "# vahkku das ovdal\0# vahkku mannilit\0# vahku\0# vahku arat\0# vahku das\0"
    "# vahku das ovdal\0# vahku geahcen\0# vahku mannilit\0# vahku siste\0# vi\0# vi sidan\0"
    "# viikko\0# viikko sitten\0# viikkoa\0# viikkoa sitten\0# viikon\0# viikon paasta\0"
    "# vika\0# vika sidan\0# vikur\0# vikur sidan\0# vit\0# vit me\0# vit me pare\0# viz\0"
    "# viz zo\0# vjet\0# vjet me\0# vjet me pare\0# vk\0# vk paasta\0# vk sitten\0# vloaz\0"
    "# vloaz zo\0# vor\0# vor adim\0# voram\0# voram adim\0# voran\0# voranim\0# voros\0"
    "# voros adim\0# vorsam\0# vorsam adim\0# vorsan\0# vorsanim\0# vunut\0# vunut zo\0"
    "# vuoden\0# vuoden paasta\0# vuosi\0# vuosi sitten\0# vuotta\0# vuotta sitten\0# w\0"
    "# w ago\0# w gelede\0# watapi\0# wax\0# wax ci\0# wax ci ginaaw\0# waxtu\0# waxtu ci\0"
    "# waxtu ci ginaaw\0# we\0# we ci\0# we ci ginaaw\0# week\0# week ago\0# week gelede\0"
    "# week geleden\0# weeks\0# weeks ago\0# weer\0# weer ci\0# weer ci ginaaw\0# weke\0"
    "# weke gelede\0# weken\0# weken geleden\0# wik\0# wik we\0# wik we don\0# wik we don pas\0"
    "# wike\0# wike lyn\0# wiken\0# wiken lyn\0# wk\0# wk ago\0# wk mein\0# wk pahle\0# wks\0",
    "# wks ago\0# ws\0# ws yn\0# ws yn ol\0# wythnos\0# wythnos yn\0# wythnos yn ol\0# xahar\0"
    "# xahar ilu\0# xhur\0# xhur ilu\0# y\0# y ago\0# y on\0# y-dan\0# yasi\0# yasi ita\0"
    "# yasi ita rese\0# yasi rese\0# year\0# year ago\0# years\0# years ago\0# yie\0# yie we\0"
    "# yie we don\0# yie we don pas\0# yil\0# yil oldin\0# yil once\0# yil sonra\0# yildan\0"
    "# yildan keyin\0# yr\0# yr ago\0# yr mein\0# yr pahle\0# yrs\0# yrs ago\0# yyl\0# yyl on\0"
    "# yyldan\0# zeiz\0# zeiz zo\0# zornade\0# zornade indaur\0# zornadis\0# zornadis indaur\0"
    "# δ\0# δ πριν\0# εβδ\0# εβδ πριν\0# ετη\0# ετη πριν\0# ετοσ\0# ετοσ πριν\0# ημ\0"
    "# ημ πριν\0# λ\0# λ πριν\0# μ\0# μ πριν\0# ω\0# ω πριν\0# аи\0# аи бұрын\0# аи мурн\0"
    "# аи мурун\0# аи элек\0# аид\0# аид кииин\0# аидан\0# аидан кеиін\0# аидан кииин\0"
    "# аиҙан\0# ап\0# ап бұрын\0# ап кеиін\0# апт\0# апт кииин\0# апт мурун\0# апта\0"
    "# апта бұрын\0# апта мурун\0# аптадан\0# аптадан кеиін\0# аптадан кииин\0# атна\0"
    "# атна элек\0# атнадан\0# аҙн\0# аҙн элек\0# аҙна\0# аҙна элек\0# аҙнанан\0# б\0"
    "# б баьлча\0# б хьалха\0# бон\0# бон раздӕр\0# боны\0# боны размӕ\0# боны фӕстӕ\0# бутт\0"
    "# бутт баьлча\0# бутт хьалха\0# г\0# г назад\0# г таму\0# гадз\0# гадз таму\0# гадзін\0"
    "# гадзін таму\0# гадзіну\0# гадзіну таму\0# гадзіны\0# гадзіны таму\0# гадоу\0"
    "# гадоу таму\0# гады\0# гады таму\0# год\0# год назад\0# год таму\0# год тому\0# года\0"
    "# года назад\0# года таму\0# годин\0# годин тому\0# години\0# години тому\0# годину\0"
    "# годину тому\0# д\0# д даьлча\0# д хьалха\0# дақ\0# дақ пеш\0# дақиқа\0# дақиқа олдин\0"
    "# дақиқа пеш\0# дақиқадан\0# дақиқадан сунг\0# де\0# де даьлча\0# де хьалха\0# день\0"
    "# день назад\0# день тому\0# дзен\0# дзен таму\0# дзень\0# дзень таму\0# дн\0# дн назад\0"
    "# дн тому\0# днеи\0# днеи назад\0# дня\0# дня назад\0# дня таму\0# дня тому\0# дні\0"
    "# дні таму\0# дні тому\0# днів\0# днів тому\0# долоо\0# долоо хоногиин\0"
    "# долоо хоногиин дараа\0# долоо хоногиин өмнө\0# ел\0# ел элек\0# елдан\0# ж\0# ж бұрын\0"
    "# ж кеиін\0# жилиин\0# жилиин дараа\0# жилиин өмнө\0# жыл\0# жыл бұрын\0# жыл кииин\0"
    "# жыл мурун\0# жылдан\0# жылдан кеиін\0# жылдан кииин\0# иил\0# иил аввал\0# иилдан\0"
    "# иилдан сунг\0# иыл\0# иыл элек\0# иылдан\0# кун\0# кун каялла\0# кун олдин\0# кундан\0"
    "# кундан сунг\0# кунтан\0# күн\0# күн бұрын\0# күн кииин\0# күн мурун\0# күн ынараа\0"
    "# күн ынараа өттүгэр\0# күндөн\0# күндөн кииин\0# күннен\0# күннен кеиін\0# күнүнэн\0"
    "# кӏир\0# кӏир даьлча\0# кӏир хьалха\0# кӏира\0# кӏира даьлча\0# кӏира хьалха\0# көн\0"
    "# көн элек\0# көндән\0# көннән\0# л\0# л назад\0# лет\0# лет назад\0# м\0# м пеш\0# мес\0"
    "# мес назад\0# мес таму\0# месяц\0# месяц назад\0# месяц таму\0# месяца\0# месяца назад\0"
    "# месяца таму\0# месяцау\0# месяцау таму\0# месяцев\0# месяцев назад\0# месяцы\0"
    "# месяцы таму\0# мин\0# мин бұрын\0# мин дараа\0# мин каялла\0# мин кеиін\0# мин назад\0"
    "# мин хьалха\0# мин элек\0# мин яьлча\0# мин өмнө\0",
    "# минот\0# минот хьалха\0# минот яьлча\0# минут\0# минут бұрын\0# минут каялла\0"
    "# минут назад\0# минут элек\0# минутран\0# минуттан\0# минуттан кеиін\0# минуту\0"
    "# минуту назад\0# минуты\0# минуты назад\0# минутын\0# минутын дараа\0# минутын өмнө\0"
    "# моҳ\0# моҳ пеш\0# міс\0# міс тому\0# місяць\0# місяць тому\0# місяця\0# місяця тому\0"
    "# місяці\0# місяці тому\0# місяців\0# місяців тому\0# мүн\0# мүн кииин\0# мүн мурн\0"
    "# мүн мурун\0# мүнүүтэ\0# мүнүүтэ ынараа\0# мүнүүтэ ынараа өттүгэр\0# мүнүүтэннэн\0"
    "# мүнөт\0# мүнөт мурун\0# мүнөттөн\0# мүнөттөн кииин\0# нед\0# нед назад\0# недели\0"
    "# недели назад\0# недель\0# недель назад\0# неделю\0# неделю назад\0# нэдиэлэ\0"
    "# нэдиэлэ анараа\0# нэдиэлэ анараа өттүгэр\0# нэдиэлэннэн\0# ои\0# ои аввал\0# оидан\0"
    "# оидан сунг\0# р\0# р тому\0# роки\0# роки тому\0# року\0# року тому\0# років\0"
    "# років тому\0# руз\0# руз пеш\0# рік\0# рік тому\0# с\0# с мурн\0# с пеш\0# с таму\0"
    "# с тому\0# с элек\0# саат\0# саат кииин\0# саат мурун\0# сааттан\0# сааттан кииин\0"
    "# сарын\0# сарын дараа\0# сарын өмнө\0# сахаты\0# сахаты размӕ\0# сахаты фӕстӕ\0# сахь\0"
    "# сахь даьлча\0# сахь хьалха\0# сахьт\0# сахьт даьлча\0# сахьт хьалха\0# сағ\0"
    "# сағ бұрын\0# сағ кеиін\0# сағат\0# сағат бұрын\0# сағаттан\0# сағаттан кеиін\0# сек\0"
    "# сек бұрын\0# сек дараа\0# сек кеиін\0# сек кииин\0# сек мурн\0# сек мурун\0# сек назад\0"
    "# сек хьалха\0# сек элек\0# сек яьлча\0# сек өмнө\0# секунд\0# секунд бұрын\0"
    "# секунд мурун\0# секунд назад\0# секунд таму\0# секунд тому\0# секунд хьалха\0"
    "# секунд элек\0# секунд яьлча\0# секунддан\0# секунддан кииин\0# секунди\0# секунди тому\0"
    "# секундтан\0# секундтан кеиін\0# секунду\0# секунду назад\0# секунду таму\0"
    "# секунду тому\0# секунды\0# секунды назад\0# секунды таму\0# секундын\0# секундын дараа\0"
    "# секундын өмнө\0# сех\0# сех каялла\0# сехет\0# сехет каялла\0# сехетрен\0# соат\0"
    "# соат олдин\0# соат пеш\0# соатдан\0# соатдан сунг\0# сол\0# сол пеш\0# сон\0# сон пеш\0"
    "# сония\0# сония олдин\0# сония пеш\0# сониядан\0# сониядан сунг\0# ст\0# ст пеш\0# сыл\0"
    "# сыл ынараа\0# сыл ынараа өттүгэр\0# сылынан\0# сәг\0# сәг элек\0# сәгать\0"
    "# сәгать элек\0# сәгатьтән\0# сәғ\0# сәғ элек\0# сәғәт\0# сәғәт элек\0# сәғәттән\0# сөк\0"
    "# сөк анараа\0# сөк анараа өттүгэр\0# сөкүүндэ\0# сөкүүндэ ынараа\0"
    "# сөкүүндэ ынараа өттүгэр\0# сөкүүндэннэн\0# тиж\0# тиж тому\0# тиждень\0# тиждень тому\0"
    "# тижня\0# тижня тому\0# тижні\0# тижні тому\0# тижнів\0# тижнів тому\0# тыд\0# тыд таму\0"
    "# тыдзень\0# тыдзень таму\0# тыдня\0# тыдня таму\0# тыдняу\0# тыдняу таму\0# тыдні\0"
    "# тыдні таму\0# уи\0# уи каялла\0# уиах\0# уиах каялла\0",
    "# уиахран\0# хв\0# хв таму\0# хв тому\0# хвилин\0# хвилин тому\0# хвилини\0"
    "# хвилини тому\0# хвилину\0# хвилину тому\0# хвілін\0# хвілін таму\0# хвіліну\0"
    "# хвіліну таму\0# хвіліны\0# хвіліны таму\0# ц\0# ц дараа\0# ц өмнө\0# цагиин\0"
    "# цагиин дараа\0# цагиин өмнө\0# ч\0# ч назад\0# чаас\0# чаас ынараа\0"
    "# чаас ынараа өттүгэр\0# чааһынан\0# час\0# час назад\0# часа\0# часа назад\0# часов\0"
    "# часов назад\0# ш\0# ш даьлча\0# ш хьалха\0# шо\0# шо даьлча\0# шо хьалха\0# ыи\0"
    "# ыи ынараа\0# ыи ынараа өттүгэр\0# ыиынан\0# эрн\0# эрн каялла\0# эрне\0# эрне каялла\0"
    "# эрнерен\0# ҫ\0# ҫ каялла\0# ҫек\0# ҫек каялла\0# ҫеккунт\0# ҫеккунт каялла\0"
    "# ҫеккунтран\0# ҫул\0# ҫул каялла\0# ҫултан\0# ҳ\0# ҳ пеш\0# ҳафта\0# ҳафта олдин\0"
    "# ҳафта пеш\0# ҳафтадан\0# ҳафтадан сунг\0# өдриин\0# өдриин дараа\0# өдриин өмнө\0"
    "# ամիս\0# ամիս առաջ\0# ամսից\0# ժ\0# ժ առաջ\0# ժ-ից\0# ժամ\0# ժամ առաջ\0# ժամից\0# շաբ\0"
    "# շաբ առաջ\0# շաբ-ից\0# շաբաթ\0# շաբաթ առաջ\0# շաբաթից\0# վ\0# վ առաջ\0# վայրկյան\0"
    "# վայրկյան առաջ\0# վայրկյանից\0# վրկ\0# վրկ առաջ\0# վրկ-ից\0# տ\0# տ առաջ\0# տարի\0"
    "# տարի առաջ\0# տարուց\0# ր\0# ր առաջ\0# ր-ից\0# րոպե\0# րոպե առաջ\0# րոպեից\0# օր\0"
    "# օր առաջ\0# օրից\0# اونۍ\0# اونۍ مخکې\0# اي\0# اي بۇرين\0# ايدان\0# ايدان کهيين\0# اپتا\0"
    "# اپتا بۇرين\0# اپتادان\0# اپتادان کهيين\0# بولن\0# بولن لالو\0# تاهون\0# تاهون لالو\0"
    "# ثانيه\0# ثانيه بعد\0# ثانيه دله\0# ثانيه مخکې\0# ثانيه پيش\0# ثانيه کې\0# ثانيې\0"
    "# ثانيې مخکې\0# جم\0# جم لالو\0# جيل\0# جيل بۇرين\0# جيلدان\0# جيلدان کهيين\0# دقه\0"
    "# دقه دله\0# دقه پيش\0# دقيقه\0# دقيقه بعد\0# دقيقه دله\0# دقيقه مخکې\0# دقيقه پيش\0"
    "# دقيقې\0# دقيقې مخکې\0# دن\0# دن قبل\0# دن ميں\0# دن پہلي\0# دنوں\0# دنوں ميں\0"
    "# دنوں پہلي\0# روز\0# روز دله\0# روز ديگر\0# روز پيش\0# ساعات\0# ساعات بۇرين\0# ساعاتتان\0"
    "# ساعاتتان کهيين\0# ساعت\0# ساعت بعد\0# ساعت دله\0# ساعت لالو\0# ساعت مخکې\0# ساعت پيش\0"
    "# ساعتونه\0# ساعتونه مخکې\0# سال\0# سال بعد\0# سال دله\0# سال ميں\0# سال پهرين\0"
    "# سال پيش\0# سال پہلي\0# سال ۾\0# سالن\0# سالن ۾\0# سالوں\0# سالوں ميں\0# سالوں پہلي\0"
    "# سايهت\0# سايهت ييلگيري\0# سايهتتين\0# سايهتتين کېيين\0# سهکۋند\0# سهکۋند بۇرين\0"
    "# سهکۋندتان\0# سهکۋندتان کهيين\0# سيکنڈ\0# سيکنڈ قبل\0# سيکنڈ ميں\0# سيکنڈ پہلي\0# سيڪنڊ\0"
    "# سيڪنڊ پهرين\0# سيڪنڊ ۾\0# سيڪنڊن\0# سيڪنڊن ۾\0# سېکۇنت\0# سېکۇنت ييلگيري\0# سېکۇنتتين\0"
    "# سېکۇنتتين کېيين\0# ماه\0# ماه بعد\0# ماه دله\0# ماه پيش\0# ماہ\0# ماہ قبل\0# ماہ ميں\0"
    "# ماہ پہلي\0# منٹ\0# منٹ قبل\0# منٹ ميں\0# منٹ پہلي\0# منٽ\0# منٽ پهرين\0# منٽن\0"
    "# منٽن ۾\0# مهينا\0# مهينا پهرين\0# مهينن\0# مهينن ۾\0# مهيني\0# مهيني ۾\0# مياشت\0"
    "# مياشت مخکې\0# مياشتې\0# مياشتې مخکې\0# مينيت\0# مينيت لالو\0# مينۇت\0# مينۇت ييلگيري\0"
    "# مينۇتتين\0# مينۇتتين کېيين\0# مينۋت\0# مينۋت بۇرين\0# مينۋتتان\0",
    "# مينۋتتان کهيين\0# ميڠݢو\0# ميڠݢو لالو\0# مہيني\0# مہيني ميں\0# مہيني پہلي\0# مہينہ\0"
    "# مہينہ ميں\0# مہينہ پہلي\0# هاري\0# هاري لالو\0# هفتا\0# هفتا پهرين\0# هفتن\0# هفتن ۾\0"
    "# هفته\0# هفته بعد\0# هفته دله\0# هفته پيش\0# هفتو\0# هفتو پهرين\0# هفتي\0# هفتي ۾\0"
    "# ورځ\0# ورځ مخکې\0# ورځې\0# ورځې مخکې\0# ياي\0# ياي ييلگيري\0# يايدين\0# يايدين کېيين\0"
    "# ييل\0# ييل ييلگيري\0# ييلدين\0# ييلدين کېيين\0# ڏينهن\0# ڏينهن پهرين\0# ڏينهن ۾\0# کال\0"
    "# کال مخکي\0# کال مخکې\0# کاله\0# کاله مخکي\0# کاله مخکې\0# کۇن\0# کۇن بۇرين\0# کۇننهن\0"
    "# کۇننهن کهيين\0# کۈن\0# کۈن ييلگيري\0# کۈندين\0# کۈندين کېيين\0# ڪلاڪ\0# ڪلاڪ پهرين\0"
    "# ڪلاڪ ۾\0# گھنٹي\0# گھنٹي قبل\0# گھنٹي ميں\0# گھنٹي پہلي\0# گھنٹہ\0# گھنٹہ قبل\0"
    "# گھنٹہ پہلي\0# ھهپته\0# ھهپته ييلگيري\0# ھهپتيدين\0# ھهپتيدين کېيين\0# ہفتوں\0"
    "# ہفتوں ميں\0# ہفتي\0# ہفتي قبل\0# ہفتي ميں\0# ہفتي پہلي\0# ہفتہ\0# ہفتہ قبل\0# ہفتہ ميں\0"
    "# ہفتہ پہلي\0# आठवड्यांपूर्वी\0# आठवड्यांमध्ये\0# आठवड्यापूर्वी\0# आठवड्यामध्ये\0# घंटा\0"
    "# घंटा पहिले\0# घंटा मे\0# घंटे\0# घंटे च\0# घंटे पहले\0# घंटे पैले\0# घंटे में\0# घं॰\0"
    "# घं॰ पहले\0# घं॰ पैले\0# घण्टा\0# घण्टा पहिले\0# घण्टामा\0# घन्टा\0# घन्टा सिगां\0"
    "# घन्टायाव\0# तासांपूर्वी\0# तासांमध्ये\0# तासापूर्वी\0# तासामध्ये\0# दान\0# दान सिगां\0"
    "# दानाव\0# दिन\0# दिन पहले\0# दिन पहिले\0# दिन मे\0# दिन में\0# दिनमा\0# दिवसांपूर्वी\0"
    "# दिवसापूर्वी\0# दिवसामध्ये\0# दिसान\0# दिसानीं\0# दीस\0# दीस आदीं\0# ध्याड़े\0"
    "# ध्याड़े पैले\0# ध्याड़ेयां\0# ध्याड़ेयां च\0# बरख\0# बरख पहिले\0# बरख मे\0# बोसोर\0"
    "# बोसोर सिगां\0# बोसोरआव\0# महिना\0# महिना पहिले\0# महिनामा\0# महिन्यांपूर्वी\0"
    "# महिन्यापूर्वी\0# महिन्यामध्ये\0# माह\0# माह पहले\0# माह पहिले\0# माह मे\0# माह में\0"
    "# मिंट\0# मिंट पैले\0# मिंटे\0# मिंटे च\0# मिण\0# मिण आदीं\0# मिणटां\0# मिणटां आदीं\0"
    "# मिणटांनी\0# मिणटान\0# मिनट\0# मिनट पहले\0# मिनट पहिले\0# मिनट मे\0# मिनट में\0# मिनि\0"
    "# मिनि पूर्वी\0# मिनि मध्ये\0# मिनिट\0# मिनिट सिगां\0# मिनिटआव\0# मिनिटांपूर्वी\0"
    "# मिनिटांमध्ये\0# मिनिटापूर्वी\0# मिनिटामध्ये\0# मिनूट\0# मिनूट आदीं\0# मिनेट\0"
    "# मिनेट पहिले\0# मिनेटमा\0# मि॰\0# मि॰ पहले\0# मि॰ पैले\0# मीन्ने\0# मीन्ने पैले\0"
    "# मीन्नेयां\0# मीन्नेयां च\0# म्ह\0# म्ह आदीं\0# म्हयने\0",
    "# म्हयने आदीं\0# म्हयनो\0# म्हयनो आदीं\0# म्हयन्यान\0# म्हयन्यानीं\0# वर\0# वर आदीं\0"
    "# वरां\0# वरां आदीं\0# वरांनीं\0# वरान\0# वर्ष\0# वर्ष अघि\0# वर्ष पहले\0# वर्ष में\0"
    "# वर्षमा\0# वर्षांपूर्वी\0# वर्षांमध्ये\0# वर्षापूर्वी\0# वर्षामध्ये\0# वर्स\0"
    "# वर्स आदीं\0# वर्सां\0# वर्सां आदीं\0# वर्सांनीं\0# वर्सान\0# सकिंट\0# सकिंट पैले\0"
    "# सकिंटे\0# सकिंटे च\0# सप्तक\0# सप्तक आदीं\0# सप्तकां\0# सप्तकां आदीं\0# सप्तकांनीं\0"
    "# सप्तकान\0# सप्ताह\0# सप्ताह पहले\0# सप्ताह पहिले\0# सप्ताह मे\0# सप्ताह में\0# सप्थाह\0"
    "# सप्थाह सिगां\0# सप्थाहयाव\0# सान\0# सान सिगां\0# सानाव\0# साल\0# साल पैले\0# साल्लां\0"
    "# साल्लां च\0# सॅक\0# सॅक आदीं\0# सॅकंड\0# सॅकंड आदीं\0# सॅकंडान\0# सॅकंडानीं\0# से\0"
    "# से पूर्वी\0# से मध्ये\0# सेकंड\0# सेकंड पहले\0# सेकंड में\0# सेकंदांपूर्वी\0"
    "# सेकंदांमध्ये\0# सेकंदापूर्वी\0# सेकंदामध्ये\0# सेकेंड\0# सेकेंड पहिले\0# सेकेंड मे\0"
    "# सेकेण्ड\0# सेकेण्ड सिगां\0# सेकेण्डआव\0# सेकेन्ड\0# सेकेन्ड पहिले\0# सेकेन्डमा\0# से॰\0"
    "# से॰ पहले\0# स॰\0# स॰ पैले\0# हप्ता\0# हप्ता पहिले\0# हप्तामा\0# हफ्तेयां\0# हफ्तेयां च\0"
    "# हफ्तेयां पैले\0# ঘণ্টা\0# ঘণ্টা আগে\0# ঘণ্টা পূৰ্বে\0# ঘণ্টাত\0# ঘণ্টায়\0# ছেকেণ্ড\0"
    "# ছেকেণ্ড পূৰ্বে\0# ছেকেণ্ডত\0# দিন\0# দিন আগে\0# দিন পূৰ্বে\0# দিনত\0# দিনের\0"
    "# দিনের মধ্যে\0# বছর\0# বছর পূর্বে\0# বছরে\0# বছৰত\0# বছৰৰ\0# বছৰৰ পূৰ্বে\0# মাস\0"
    "# মাস আগে\0# মাহ\0# মাহ পূৰ্বে\0# মাহত\0# মিনিট\0# মিনিট আগে\0# মিনিট পূৰ্বে\0# মিনিটত\0"
    "# মিনিটে\0# সপ্তাহ\0# সপ্তাহ আগে\0# সপ্তাহ পূৰ্বে\0# সপ্তাহত\0# সপ্তাহে\0# সেকেন্ড\0"
    "# সেকেন্ড আগে\0# সেকেন্ড পূর্বে\0# সেকেন্ডে\0# ਘੰਟਾ\0# ਘੰਟਾ ਪਹਿਲਾਂ\0# ਘੰਟਿਆਂ\0"
    "# ਘੰਟਿਆਂ ਵਿੱਚ\0# ਘੰਟੇ\0# ਘੰਟੇ ਪਹਿਲਾਂ\0# ਘੰਟੇ ਵਿੱਚ\0# ਦਿਨ\0# ਦਿਨ ਪਹਿਲਾਂ\0# ਦਿਨ ਵਿੱਚ\0"
    "# ਦਿਨਾਂ\0# ਦਿਨਾਂ ਵਿੱਚ\0# ਮਹੀਨਾ\0# ਮਹੀਨਾ ਪਹਿਲਾਂ\0# ਮਹੀਨਿਆਂ\0# ਮਹੀਨਿਆਂ ਵਿੱਚ\0# ਮਹੀਨੇ\0"
    "# ਮਹੀਨੇ ਪਹਿਲਾਂ\0# ਮਹੀਨੇ ਵਿੱਚ\0# ਮਿੰਟ\0# ਮਿੰਟ ਪਹਿਲਾਂ\0# ਮਿੰਟ ਵਿੱਚ\0# ਮਿੰਟਾਂ\0"
    "# ਮਿੰਟਾਂ ਵਿੱਚ\0# ਸਕਿੰਟ\0# ਸਕਿੰਟ ਪਹਿਲਾਂ\0# ਸਕਿੰਟ ਵਿੱਚ\0# ਸਕਿੰਟਾਂ\0",
    "# ਸਕਿੰਟਾਂ ਵਿੱਚ\0# ਸਾਲ\0# ਸਾਲ ਪਹਿਲਾਂ\0# ਸਾਲ ਵਿੱਚ\0# ਸਾਲਾਂ\0# ਸਾਲਾਂ ਵਿੱਚ\0# ਹਫ਼ਤਾ\0"
    "# ਹਫ਼ਤਾ ਪਹਿਲਾਂ\0# ਹਫ਼ਤਿਆਂ\0# ਹਫ਼ਤਿਆਂ ਵਿੱਚ\0# ਹਫ਼ਤੇ\0# ਹਫ਼ਤੇ ਪਹਿਲਾਂ\0# ਹਫ਼ਤੇ ਵਿੱਚ\0# અઠ\0"
    "# અઠ પહેલાં\0# અઠ માં\0# અઠવાડિયા\0# અઠવાડિયા પહેલાં\0# અઠવાડિયામાં\0# કલાક\0"
    "# કલાક પહેલાં\0# કલાકમાં\0# દિવસ\0# દિવસ પહેલાં\0# દિવસમાં\0# મહિના\0# મહિના પહેલાં\0"
    "# મહિનામાં\0# મિનિટ\0# મિનિટ પહેલાં\0# મિનિટમાં\0# વર્ષ\0# વર્ષ પહેલાં\0# વર્ષમાં\0"
    "# સેકંડ\0# સેકંડ પહેલાં\0# સેકંડમાં\0# ଘ\0# ଘ ପୂର୍ବେ\0# ଘଣ୍ଟା\0# ଘଣ୍ଟା ପୂର୍ବେ\0# ଘଣ୍ଟାରେ\0"
    "# ଦିନ\0# ଦିନ ପୂର୍ବେ\0# ଦିନରେ\0# ବ\0# ବ ପୂର୍ବେ\0# ବର୍ଷ\0# ବର୍ଷ ପୂର୍ବେ\0# ବର୍ଷରେ\0# ମା\0"
    "# ମା ପୂର୍ବେ\0# ମାସ\0# ମାସ ପୂର୍ବେ\0# ମାସରେ\0# ମି\0# ମି ପୂର୍ବେ\0# ମିନିଟ୍\0# ମିନିଟ୍ ପୂର୍ବେ\0"
    "# ମିନିଟ୍ରେ\0# ସପ୍ତା\0# ସପ୍ତା ପୂର୍ବେ\0# ସପ୍ତା ରେ\0# ସପ୍ତାହ\0# ସପ୍ତାହ ପୂର୍ବେ\0# ସପ୍ତାହରେ\0"
    "# ସେ\0# ସେ ପୂର୍ବେ\0# ସେକେଣ୍ଡ\0# ସେକେଣ୍ଡ ପୂର୍ବେ\0# ସେକେଣ୍ଡରେ\0# ஆ\0# ஆ முன்\0# ஆண்டிற்கு\0"
    "# ஆண்டிற்கு முன்\0# ஆண்டில்\0# ஆண்டுகளில்\0# ஆண்டுகளுக்கு\0# ஆண்டுகளுக்கு முன்\0# நா\0"
    "# நா முன்\0# நாட்களில்\0# நாட்களுக்கு\0# நாட்களுக்கு முன்\0# நாளில்\0# நாளுக்கு\0"
    "# நாளுக்கு முன்\0# நி\0# நி முன்\0# நிமி\0# நிமி முன்\0# நிமிடங்களில்\0# நிமிடங்களுக்கு\0"
    "# நிமிடங்களுக்கு முன்\0# நிமிடத்திற்கு\0# நிமிடத்திற்கு முன்\0# நிமிடத்தில்\0# ம\0"
    "# ம முன்\0# மணிநேரத்தில்\0# மணிநேரம்\0# மணிநேரம் முன்\0# மா\0# மா முன்\0# மாத\0"
    "# மாத முன்\0# மாதங்களில்\0# மாதங்களுக்கு\0# மாதங்களுக்கு முன்\0# மாதத்தில்\0"
    "# மாதத்துக்கு\0# மாதத்துக்கு முன்\0# வா\0# வா முன்\0# வார\0# வார முன்\0# வாரங்களில்\0"
    "# வாரங்களுக்கு\0# வாரங்களுக்கு முன்\0# வாரத்திற்கு\0# வாரத்திற்கு முன்\0# வாரத்தில்\0"
    "# வி\0# வி முன்\0# விநாடிகளில்\0# விநாடிகளுக்கு\0# விநாடிகளுக்கு முன்\0# விநாடிக்கு\0"
    "# விநாடிக்கு முன்\0# விநாடியில்\0# గం\0# గం క్రితం\0# గంట\0# గంట క్రితం\0# గంటల\0"
    "# గంటల క్రితం\0# గంటలో\0# గంటల్లో\0# నిమి\0# నిమి క్రితం\0# నిమిలో\0# నిమిషం\0"
    "# నిమిషం క్రితం\0# నిమిషంలో\0# నిమిషాల\0",
    "# నిమిషాల క్రితం\0# నిమిషాల్లో\0# నెల\0# నెల క్రితం\0# నెలల\0# నెలల క్రితం\0# నెలలో\0"
    "# నెలల్లో\0# రోజు\0# రోజు క్రితం\0# రోజుల\0# రోజుల క్రితం\0# రోజులో\0# రోజుల్లో\0# వారం\0"
    "# వారం క్రితం\0# వారంలో\0# వారాల\0# వారాల క్రితం\0# వారాల్లో\0# సం\0# సం క్రితం\0"
    "# సంల్లో\0# సంవత్సరం\0# సంవత్సరం క్రితం\0# సంవత్సరంలో\0# సంవత్సరాల\0# సంవత్సరాల క్రితం\0"
    "# సంవత్సరాల్లో\0# సెక\0# సెక క్రితం\0# సెకను\0# సెకను క్రితం\0# సెకనులో\0# సెకన్ల\0"
    "# సెకన్ల క్రితం\0# సెకన్లలో\0# ಗಂಟೆ\0# ಗಂಟೆ ಹಿಂದೆ\0# ಗಂಟೆಗಳ\0# ಗಂಟೆಗಳ ಹಿಂದೆ\0"
    "# ಗಂಟೆಗಳಲ್ಲಿ\0# ಗಂಟೆಯಲ್ಲಿ\0# ತಿಂಗಳ\0# ತಿಂಗಳ ಹಿಂದೆ\0# ತಿಂಗಳಲ್ಲಿ\0# ತಿಂಗಳು\0# ತಿಂಗಳು ಹಿಂದೆ\0"
    "# ತಿಂಗಳುಗಳ\0# ತಿಂಗಳುಗಳ ಹಿಂದೆ\0# ತಿಂಗಳುಗಳಲ್ಲಿ\0# ದಿನಗಳ\0# ದಿನಗಳ ಹಿಂದೆ\0# ದಿನಗಳಲ್ಲಿ\0"
    "# ದಿನದ\0# ದಿನದ ಹಿಂದೆ\0# ದಿನದಲ್ಲಿ\0# ನಿಮಿಷಗಳ\0# ನಿಮಿಷಗಳ ಹಿಂದೆ\0# ನಿಮಿಷಗಳಲ್ಲಿ\0# ನಿಮಿಷದ\0"
    "# ನಿಮಿಷದ ಹಿಂದೆ\0# ನಿಮಿಷದಲ್ಲಿ\0# ವರ್ಷಗಳ\0# ವರ್ಷಗಳ ಹಿಂದೆ\0# ವರ್ಷಗಳಲ್ಲಿ\0# ವರ್ಷದ\0"
    "# ವರ್ಷದ ಹಿಂದೆ\0# ವರ್ಷದಲ್ಲಿ\0# ವಾರಗಳ\0# ವಾರಗಳ ಹಿಂದೆ\0# ವಾರಗಳಲ್ಲಿ\0# ವಾರದ\0# ವಾರದ ಹಿಂದೆ\0"
    "# ವಾರದಲ್ಲಿ\0# ಸೆಕೆಂಡುಗಳ\0# ಸೆಕೆಂಡುಗಳ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್\0# ಸೆಕೆಂಡ್ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್ಗಳಲ್ಲಿ\0"
    "# ಸೆಕೆಂಡ್ನಲ್ಲಿ\0# ആഴ്ച\0# ആഴ്ച മുമ്പ്\0# ആഴ്ചയിൽ\0# ദിവസം\0# ദിവസം മുമ്പ്\0# ദിവസത്തിൽ\0"
    "# മണിക്കൂറിൽ\0# മണിക്കൂർ\0# മണിക്കൂർ മുമ്പ്\0# മാസം\0# മാസം മുമ്പ്\0# മാസത്തിൽ\0"
    "# മിനിറ്റിൽ\0# മിനിറ്റ്\0# മിനിറ്റ് മുമ്പ്\0# വർഷം\0# വർഷം മുമ്പ്\0# വർഷത്തിൽ\0"
    "# സെക്കൻഡിൽ\0# സെക്കൻഡ്\0# സെക്കൻഡ് മുമ്പ്\0# ชม\0# ชม ที่แล้ว\0# ชั่วโมงที่ผ่านมา\0"
    "# นาทีที่ผ่านมา\0# นาทีที่แล้ว\0# ปีที่แล้ว\0# วันที่ผ่านมา\0# วันที่แล้ว\0"
    "# วินาทีที่ผ่านมา\0# วินาทีที่แล้ว\0# สัปดาห์ที่ผ่านมา\0# สัปดาห์ที่แล้ว\0"
    "# เดือนที่ผ่านมา\0# เดือนที่แล้ว\0# ຊມ\0# ຊມ ກ່ອນ\0# ຊົ່ວໂມງກ່ອນ\0# ດ\0# ດ ກ່ອນ\0# ນທ\0"
    "# ນທ ກ່ອນ\0# ນາທີກ່ອນ\0# ປີກ່ອນ\0# ມື້ກ່ອນ\0# ວິ\0# ວິ ກ່ອນ\0# ວິນາທີກ່ອນ\0# ອທ\0"
    "# ອທ ກ່ອນ\0# ອາທິດກ່ອນ\0# ເດືອນກ່ອນ\0# စက္ကန့်အတွင်း\0# နာရီအတွင်း\0# နှစ်အတွင်း\0"
    "# ပတ်အတွင်း\0# ပီ\0",
    "# ပီ ပူၼ်ႉမႃး\0# မိနစ်အတွင်း\0# မိၼိတ်ႉပူၼ်ႉမႃး\0# ရက်အတွင်း\0# လအတွင်း\0# လိူၼ်ပူၼ်ႉမႃး\0"
    "# ဝူင်ႈပူၼ်မႃး\0# ဝူင်ႈပူၼ်ႉမႃး\0# ဝၼ်းပူၼ်ႉမႃး\0# ၸူဝ်ႈမူင်းပူၼ်ႉမႃး\0"
    "# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉမႃး\0# დღეში\0# დღის\0# დღის წინ\0# თვეში\0# თვის\0# თვის წინ\0# კვ\0"
    "# კვ წინ\0# კვირაში\0# კვირის\0# კვირის წინ\0# საათის\0# საათის წინ\0# საათში\0# სთ\0"
    "# სთ წინ\0# წამის\0# წამის წინ\0# წამში\0# წელიწადში\0# წელში\0# წთ\0# წთ წინ\0# წლის\0"
    "# წლის წინ\0# წმ\0# წმ წინ\0# წუთის\0# წუთის წინ\0# წუთში\0# ᐃᐢᐠᐚᐨ\0# ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0# ᐅᑖᑯᓰᕽ\0"
    "# ᐘᐢᑳᐸᓂᑯᕽ\0# ᑎᐸᐦᐃᑲᓂᓯᐦᑯᕽ\0# ᑕᐦᑐ\0# ᑕᐦᑐ ᐘᐢᑳᐸᓂᑭ\0# ᑕᐦᑐ ᐲᓯᒼ\0# ᑲᔮᐢ\0# ᑲᔮᐢ ᐊᐢᑭᕀ\0# ᑳᑮ\0"
    "# ᑳᑮ ᐃᐢᐸᓂᐠ\0# ᑳᑮ ᑕᐦᑐ\0# ᑳᑮ ᑕᐦᑐ ᑮᓯᑳᐠ\0# ខែទៀត\0# ខែមុន\0# ឆ្នាំទៀត\0# ឆ្នាំមុន\0# ថ្ងៃទៀត\0"
    "# ថ្ងៃមុន\0# នាទីទៀត\0# នាទីមុន\0# ម៉ោងទៀត\0# ម៉ោងមុន\0# វិនាទីទៀត\0# វិនាទីមុន\0"
    "# សប្ដាហ៍ទៀត\0# សប្ដាហ៍មុន\0# か月前\0# か月後\0# 个星期前\0# 个星期后\0# 个月前\0# 个月后\0# 個星期前\0# 個星期後\0"
    "# 個月前\0# 個月後\0# 分前\0# 分後\0# 分鐘前\0# 分鐘後\0# 分钟前\0# 分钟后\0# 天前\0# 天後\0# 小时前\0# 小时后\0# 小時前\0"
    "# 小時後\0# 年前\0# 年后\0# 年後\0# 日前\0# 日后\0# 日後\0# 星期前\0# 星期後\0# 時間前\0# 時間後\0# 秒前\0# 秒后\0# 秒後\0"
    "# 週前\0# 週後\0# 週間前\0# 週間後\0# ꭰꮞ\0# ꭰꮞ ꮵꭸꮢ\0# ꭰꮞꮲ\0# ꭰꮞꮲ ꮵꭸꮢ\0# ꭲᏻꮎꮩꮣꮖꮝꮧ\0# ꭲᏻꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0"
    "# ꭲᏻꮯꮆꮣ\0# ꭲᏻꮯꮆꮣ ꮵꭸꮢ\0# ꭲꭶ\0# ꭲꭶ ꮵꭸꮢ\0# ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0# ꭲꮷꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭲꮿꮤ\0# ꭲꮿꮤ ꮵꭸꮢ\0"
    "# ꭲꮿꮤꮼꮝꮤꮕ\0# ꭲꮿꮤꮼꮝꮤꮕ ꮵꭸꮢ\0# ꭴꮥ\0# ꭴꮥ ꮵꭸꮢ\0# ꭴꮥꮨᏼꮜꮧꮢꭲ\0# ꭴꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭷꮈ\0# ꭷꮈ ꮵꭸꮢ\0"
    "# ꭷꮈꭲ\0# ꭷꮈꭲ ꮵꭸꮢ\0# ꭿꮈꮝꭹ\0# ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0# ꭿꮈꮝꭹ ꮷꮢꭿꮫ ꮵꭸꮢ\0# ꮡꮯ\0# ꮡꮯ ꮵꭸꮢ\0# ꮡꮯꮆꮣ\0"
    "# ꮡꮯꮆꮣ ꮵꭸꮢ\0# ꮢꮎ\0# ꮢꮎ ꮵꭸꮢ\0# ꮢꮎꮩꮣꮖꮝꮧ\0# ꮢꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0# ꮣꮣꮎꮹꮝꭼ\0# ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0# ꮧꭷꮈꭲ\0"
    "# ꮧꭷꮈꭲ ꮵꭸꮢ\0# 𐴁𐴡𐴏𐴥𐴡𐴌\0# 𐴁𐴡𐴏𐴥𐴡𐴌 𐴀𐴝𐴒𐴠\0# 𐴇𐴥𐴝𐴉𐴃𐴝\0# 𐴇𐴥𐴝𐴉𐴃𐴝 𐴀𐴝𐴒𐴠\0# 𐴊𐴞𐴕\0# 𐴊𐴞𐴕 𐴀𐴝𐴒𐴠\0"
    "# 𐴏𐴠𐴑𐴤𐴠𐴕\0# 𐴏𐴠𐴑𐴤𐴠𐴕 𐴀𐴝𐴒𐴠\0# 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0# 𐴒𐴤𐴡𐴕𐴄𐴤𐴝 𐴀𐴝𐴒𐴠\0# 𐴔𐴝𐴐𐴢\0# 𐴔𐴝𐴐𐴢 𐴀𐴝𐴒𐴠\0# 𐴔𐴞𐴕𐴥𐴡𐴄\0"
    "# 𐴔𐴞𐴕𐴥𐴡𐴄 𐴀𐴝𐴒𐴠\0# 𑄇𑄏𑄧\0# 𑄇𑄏𑄧 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓\0# 𑄊𑄮𑄚𑄴𑄓 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓𑄠𑄴\0# 𑄘𑄨𑄚𑄮\0# 𑄘𑄨𑄚𑄮 𑄟𑄧𑄖𑄴𑄙𑄳𑄠\0"
    "# 𑄘𑄨𑄚𑄴\0# 𑄘𑄨𑄚𑄴 𑄃𑄉𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄴\0# 𑄝𑄧𑄏𑄧𑄢𑄴 𑄃𑄉𑄬\0# 𑄟𑄏𑄧\0# 𑄟𑄏𑄧 𑄃𑄉𑄬\0# 𑄟𑄏𑄬\0# 𑄟𑄨𑄚𑄨𑄖𑄴\0"
    "# 𑄟𑄨𑄚𑄨𑄖𑄴 𑄃𑄉𑄬\0# 𑄟𑄨𑄚𑄨𑄘𑄬\0# 𑄥𑄛𑄴𑄖\0# 𑄥𑄛𑄴𑄖 𑄃𑄉𑄬\0",
    "# 𑄥𑄛𑄴𑄖𑄠𑄴\0# 𑄥𑄛𑄴𑄖𑄢𑄴\0# 𑄥𑄛𑄴𑄖𑄢𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴\0# 𑄥𑄬𑄉𑄬𑄚𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴𑄘𑄬\0# 𞤤𞤫𞤦\0"
    "# 𞤤𞤫𞤦 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤦𞥆𞤭\0# 𞤤𞤫𞤦𞥆𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤱\0# 𞤤𞤫𞤱 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤤𞤫𞤱𞤪𞤵\0"
    "# 𞤤𞤫𞤱𞤪𞤵 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤳𞤭𞤲\0# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤\0"
    "# 𞤳𞤭𞤲𞤰𞤫\0# 𞤳𞤭𞤲𞤰𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤭𞤼\0# 𞤳𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤳𞤭𞤼𞤢𞥄𞤯𞤫\0# 𞤳𞤭𞤼𞤢𞥄𞤯𞤫 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤳𞤮𞤶\0"
    "# 𞤳𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0# 𞤳𞤮𞤶𞤮𞤥𞤶𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤴𞤼\0# 𞤴𞤼 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤶𞤢\0# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0"
    "# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭\0# 𞤶𞤮𞤲𞤼𞤫\0# 𞤶𞤮𞤲𞤼𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤶𞤼\0# 𞤶𞤼 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤸𞤭𞤼\0# 𞤸𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤸𞤮𞤶\0"
    "# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤻𞤢𞤤𞥆𞤫\0# 𞤻𞤢𞤤𞥆𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0#-il\0#-il gimgha\0"
    "#-il gimgha ilu\0#-il gurnata\0#-il gurnata ilu\0#-il min\0#-il min ilu\0#-il minuta\0"
    "#-il minuta ilu\0#-il sek\0#-il sek ilu\0#-il sekonda\0#-il sekonda ilu\0#-il sena\0"
    "#-il sena ilu\0#-il siegha\0#-il siegha ilu\0#-il xahar\0#-il xahar ilu\0#d\0#d adim\0"
    "#d ago\0#h\0#h ago\0#hr\0#hr pahle\0#m\0#m ago\0#mh\0#mh adim\0#min\0#min adim\0#mo\0"
    "#mo ago\0#mo pahle\0#s\0#s ago\0#s pahle\0#sek\0#sek adim\0#sum\0#sum adim\0#vor\0"
    "#vor adim\0#voram\0#voram adim\0#voros\0#voros adim\0#vorsam\0#vorsam adim\0#w\0#w ago\0"
    "#w pahle\0#y\0#y ago\0#y pahle\0#سال\0#سال پهرين\0#दिन\0#दिन पहिले\0#दी\0#दी आदीं\0#बरख\0"
    "#बरख पहिले\0#माह\0#माह पहिले\0#मिण\0#मिण आदीं\0#म्ह\0#म्ह आदीं\0#वर\0#वर आदीं\0#वरां\0"
    "#वरां आदीं\0#वर्स\0#वर्स आदीं\0#वर्सां\0#वर्सां आदीं\0#सप्त\0#सप्त आदीं\0#सॅक\0#सॅक आदीं\0"
    "#か月前\0#个小时前\0#个月前\0#个月后\0#個小時前\0#個月前\0#分前\0#分钟前\0#分钟后\0#周前\0#周后\0#天前\0#天后\0#小时前\0#小时后\0"
    "#小時前\0#年前\0#年后\0#日前\0#星期前\0#時間前\0#秒前\0#秒后\0#秒钟前\0#秒钟后\0#週間前\0#개월\0#개월 전\0#개월 후\0#년\0#년 전\0"
    "#년 후\0#분\0#분 전\0#분 후\0#시간\0#시간 전\0#시간 후\0#일\0#일 전\0#일 후\0#주\0#주 전\0#주 후\0#초\0#초 전\0#초 후\0"
    "'\0'ahepongipongi\0'aho\0'aho \0'aho 'e\0'aho 'e #\0'aho 'e # kuo\0'aho 'e # kuo'osi\0"
    "'aho ni\0'aneafi\0'aneheafi\0'aok\0'aokosi\0'ap\0'apelila\0'apongipongi\0'au\0'aukake\0"
    "'epe\0'epeleli\0'i\0'i he\0'i he \0'i he 'aho\0'i he 'aho \0'i he 'aho 'e\0"
    "'i he 'aho 'e #\0'i he houa\0'i he houa \0'i he houa 'e\0'i he houa 'e #\0'i he mahina\0"
    "'i he mahina \0'i he mahina 'e\0'i he mahina 'e #\0'i he miniti\0'i he miniti \0"
    "'i he miniti 'e\0'i he miniti 'e #\0'i he sekoni\0'i he sekoni \0'i he sekoni 'e\0"
    "'i he sekoni 'e #\0'i he ta\0'i he ta'u\0'i he ta'u \0'i he ta'u 'e\0'i he ta'u 'e #\0"
    "'i he uike\0'i he uike \0'i he uike 'e\0'i he uike 'e #\0'ok\0'oka\0'okakopa\0'okatopa\0"
    "'s\0's avonds\0's middags\0's nachts\0's ochtends\0'st\0'st'ano\0'sta\0'sta setemana\0"
    "'sto\0'sto meze\0(a)\0(a),\0(e)ko\0-a\0-ж\0-ж,\0-ന്\0a\0a cikin\0a cikin kwanaki\0"
    "a cikin kwanaki #\0a cikin mako\0a cikin mako #\0a cikin makonni\0a cikin makonni #\0"
    "a cikin watan\0a cikin watan #\0a cikin watanni\0a cikin watanni #\0a day\0a day ago\0"
    "a few\0a few seconds\0a few seconds ago\0a la\0a las\0a les\0a m\0a min\0",
    "a min ago\0a minute\0a minute ago\0a moment\0a moment ago\0a month\0a month ago\0"
    "a morgun\0a nasta\0a nasta ari\0a prossima\0a prossima simana\0a proxima\0"
    "a proxima semana\0a second\0a second ago\0a semana\0a semana pasada\0a shekarar\0"
    "a shekarar #\0a shekaru\0a shekaru #\0a sidasta\0a sidasta ari\0a simana\0"
    "a simana passata\0a te\0a te #\0a te # tau\0a ten\0a ten #\0a ten # anu\0a ten # dia\0"
    "a ten # m\0a ten # mes\0a ten # min\0a ten # minutu\0a ten # ora\0a ten # s\0a ten # sig\0"
    "a ten # sigundu\0a ten # sim\0a ten # simana\0a tera\0a tera marama\0a tera tau\0"
    "a tera wiki\0a tessu\0a tessu ari\0a week\0a week ago\0a year\0a year ago\0a zuee\0a(n)\0"
    "a(n) #\0a(n) # d\0a(n) # deeg\0a(n) # j\0a(n) # joer\0a(n) # m\0a(n) # meint\0a(n) # min\0"
    "a(n) # minutten\0a(n) # sek\0a(n) # sekonnen\0a(n) # st\0a(n) # stonnen\0a(n) # w\0"
    "a(n) # wochen\0a-benn\0a-benn #\0a-benn # a\0a-benn # a eilennou\0a-benn # a euriou\0"
    "a-benn # a sizhuniou\0a-benn # a viziou\0a-benn # a vloaziou\0a-benn # a vunutou\0"
    "a-benn # a zeiziou\0a-benn # bl\0a-benn # bloaz\0a-benn # d\0a-benn # deiz\0a-benn # e\0"
    "a-benn # eilenn\0a-benn # eur\0a-benn # min\0a-benn # miz\0a-benn # munut\0a-benn # s\0"
    "a-benn # sizh\0a-benn # sizhun\0a-benn # viz\0a-benn # vloaz\0a-benn # vunut\0"
    "a-benn # zeiz\0a-bhoin\0a-bhoin-de\0a-bhon\0a-bhon-uiridh\0a-maireach\0a1\0a2\0a3\0a4\0"
    "a5\0a6\0a7\0aa\0aabig\0aadhi\0aadhi raat\0aadi\0aadi vara\0aaj\0aaktopa\0aaktopa'\0aamu\0"
    "aamulla\0aamup\0aamupaiva\0aamupaivalla\0aand\0aane\0aane wala\0aane wala kal\0"
    "aane wala parson\0aar\0aaro\0aasadi\0aasadi lenju\0aasta\0aaɓ\0aaɓnde\0ab\0abameta\0aban\0"
    "abans\0abans-d\0abans-d'ahir\0abe\0abeibe\0abend\0abends\0abendua\0abenduaren\0abhi\0"
    "abofʊmka\0abofʊmka kanoro\0abosome#\0abosome# a\0abosome# a atwam\0abosome# mu\0about\0"
    "about #\0about # hours\0about # hours ago\0about an\0about an hour\0about an hour ago\0"
    "abr\0abrell\0abriil\0abril\0abrile\0abrille\0abu\0aburil\0abuztua\0abuztuaren\0"
    "acafʊnɖuka\0acafʊnɖuka kanoro\0acapomka\0acapomka kanoro\0acer\0acum\0acum #\0acum # an\0"
    "acum # ani\0acum # de\0acum # de ani\0acum # de luni\0acum # de minute\0acum # de ore\0"
    "acum # de saptamani\0acum # de secunde\0acum # de zile\0acum # h\0acum # luna\0"
    "acum # luni\0acum # min\0acum # minut\0acum # minute\0acum # ora\0acum # ore\0"
    "acum # sapt\0acum # saptamana\0acum # saptamani\0acum # sec\0acum # secunda\0"
    "acum # secunde\0acum # zi\0acum # zile\0ad\0ad kvoldi\0ad morgni\0ad nottu\0adar\0adara\0"
    "adduha\0ade\0adeemekpoxe\0adhuhuri\0ado\0adoolessa\0adr\0afe\0afe #\0afe # a\0"
    "afe # a atwam\0afe # mu\0afe a\0afe a atwam\0afe a edi\0afe a edi ho\0afe yi\0afi\0"
    "afirilu\0afo\0afo #\0afo # gara\0afo # gara aga\0afo a\0afo gara\0afo gara aga\0afo na\0"
    "afo na-abia\0afofie\0aften\0afternoon\0afuabe\0ag\0aga\0agast\0agasti\0agbienaa\0aggusti\0"
    "aggustip\0agla\0agla hafta\0agla maheena\0agla saal\0ago\0agora\0agosetose\0agost\0"
    "agosti\0agosto\0agostu\0ags\0agst\0agt\0agto\0agu\0agus\0agusito\0agust\0agusta\0agusti\0"
    "agustos\0agustu\0agustus\0ah\0ahad\0aharabata\0ahd\0ahinime\0ahir\0ahora\0ai\0aib\0"
    "aibrean\0aig\0aijima\0aiku\0aikue\0aikue #\0aikue # akayu\0aikue # akayu ita\0"
    "aikue # ara\0aikue # ara ita\0aikue # h\0aikue # h ita\0aikue # hura\0aikue # hura ita\0"
    "aikue # min\0aikue # min ita\0aikue # minutu\0aikue # minutu ita\0aikue # seg\0"
    "aikue # seg ita\0aikue # segudu\0aikue # segudu ita\0aikue # sem\0aikue # sem ita\0"
    "aikue # semana\0aikue # semana ita\0aikue # yasi\0aikue # yasi ita\0aimisa\0ait\0aitar\0"
    "aiz\0aizvakar\0aje\0ajeri\0ajj\0ajjuma\0ak\0akaas\0akasuba\0akayu\0akayu kuera\0akr\0"
    "akras\0aksam\0aksamustu\0akt\0aktubar\0aku\0akuhata\0akw\0akwas\0al\0ala\0alaamisi\0"
    "alaamɩshɩ\0alaarba\0alaba\0alah\0alahady\0alahamisi\0alahaɖɩ\0alak\0alakamisy\0alalaka\0"
    "alalaka kanoro\0alaltaieri\0alam\0alamiisi\0alamisa\0alar\0alarba\0alarbay\0alarobia\0"
    "alas\0alasiri\0alats\0alatsinainy\0alemle\0alfajiri\0alh\0alhadi\0alhamiisa\0alhamis\0"
    "alhamisi\0alj\0aljuma\0alle\0alle ore\0alm\0almost\0almost #\0almost # hours\0"
    "almost # hours ago\0alr\0alt\0altine\0aluula\0alx\0alxamis\0alz\0alzuma\0am\0am bliadhna\0"
    "am faoilleach\0am mart\0am mios\0am mios seo\0am mios seo chaidh\0am morge\0am namittag\0"
    "am vormittag\0ama\0amajjii\0amanha\0amarach\0amhad\0amiaza\0amma\0amodun\0amu\0amu akayu\0"
    "amu kuese\0amu semana\0amu yasi\0amut\0an\0an #\0an # bhlia\0an # blia\0an # d\0an # dag\0"
    "an # dhiog\0an # diog\0an # j\0an # joer\0an # la\0an # m\0an # mhion\0an # mhios\0"
    "an # min\0",
    "an # minutt\0an # mion\0an # mios\0an # mount\0an # seachd\0an # sek\0an # sekonn\0"
    "an # sheachd\0an # st\0an # stonn\0an # uair\0an # w\0an # woch\0an ath\0"
    "an ath-bhliadhna\0an ath-mhios\0an ath-sheachdain\0an bhliain\0an bhliain seo\0"
    "an bhliain seo chugainn\0an ceann\0an ceann #\0an ceann # bhliadhna\0an ceann # bliadhna\0"
    "an ceann # bliadhnaichean\0an ceann # dhiog\0an ceann # diog\0an ceann # diogan\0"
    "an ceann # laithean\0an ceann # latha\0an ceann # mhionaid\0an ceann # mhiosa\0"
    "an ceann # mionaid\0an ceann # mionaidean\0an ceann # miosa\0an ceann # miosan\0"
    "an ceann # seachdain\0an ceann # seachdainean\0an ceann # sheachdain\0an ceann # uair\0"
    "an ceann # uair a\0an ceann # uair a thide\0an ceann # uairean\0an ceann # uairean a\0"
    "an ceann # uairean a thide\0an ceitean\0an damhair\0an dubhlachd\0an gearran\0an giblean\0"
    "an hour\0an hour ago\0an lunastal\0an mhi\0an mhi seo\0an mhi seo caite\0"
    "an mhi seo chugainn\0an t\0an t-iuchar\0an t-ogmhios\0an t-samhain\0an t-seachdain\0"
    "an t-seachdain seo\0an t-seachdain seo chaidh\0an t-sultain\0an tseachtain\0"
    "an tseachtain seo\0an tseachtain seo caite\0an tseachtain seo chugainn\0an-de\0an-diugh\0"
    "an-drasta\0an-earar\0an-eararais\0an-uiridh\0ana\0aneg\0aneg 1\0aneg 2\0aneg 3\0aneg 4\0"
    "aneg 5\0aneg 6\0aneg 7\0angoge\0anio\0ankstainan\0ann\0anna\0anno\0anno prossimo\0"
    "anno scorso\0annun\0ano\0ano passado\0anois\0anoobʊnka\0anoobʊnka kanoro\0anooɖuka\0"
    "anooɖuka kanoro\0anoro\0anoro abonoka\0anoro afolɩ\0anoro nnɖe\0anpetununpa\0anpetutopa\0"
    "anpetuwakhan\0anpetuwanzi\0anpetuyamni\0anpetuzaptan\0antau\0antau #\0antau # h\0"
    "antau # horo\0antau # horoj\0antau # j\0antau # jaro\0antau # jaroj\0antau # min\0"
    "antau # minuto\0antau # minutoj\0antau # mon\0antau # monato\0antau # monatoj\0antau # s\0"
    "antau # sek\0antau # sekundo\0antau # sekundoj\0antau # sem\0antau # semajno\0"
    "antau # semajnoj\0antau # t\0antau # tago\0antau # tagoj\0antayeri\0ante\0ante midi\0"
    "anteayer\0anteontem\0anteyer\0antier\0anton\0antonte\0antradienis\0anu\0anu pasadu\0anul\0"
    "anul acesta\0anul trecut\0anul viitor\0anuraidh\0anw\0any\0anyonyo\0ao\0aog\0aogositra\0"
    "aoine\0aoken\0aoken #\0aoken # sal\0aoken # sala\0aost\0aou\0aout\0aoǁkhuumuǁkhab\0ap\0"
    "ape\0apereira\0aperira\0api\0apirila\0apirilaren\0apiriri\0apl\0aplili\0apm\0apo\0apopo\0"
    "aporele\0apr\0aprel\0aprell\0apres\0apres-demain\0apres-midi\0apriili\0apriilip\0april\0"
    "aprila\0aprile\0aprili\0aprilie\0aprilis\0aprill\0aprilo\0aprily\0aprilyi\0apryl\0apryla\0"
    "apta\0apta mondi\0apu\0apuli\0aquest\0aquest mes\0aquesta\0aquesta setmana\0ar\0ar bloaz\0"
    "ar bloaz a\0ar bloaz a zeu\0ar miz\0ar miz a\0ar miz a zeu\0ar miz diaraok\0ar miz-man\0"
    "ar sizhun\0ar sizhun a\0ar sizhun a zeu\0ar sizhun diaraok\0ar sizhun-man\0ara\0araapy\0"
    "araba\0arahamisi\0arakoi\0aralik\0aram\0aramisay\0aramisi\0aramithi\0arapo\0arapokoi\0"
    "arapotei\0ararundy\0arat\0aratei\0araw\0araw bago\0araw bago ang\0araw bago ang kahapon\0"
    "arbaco\0arbc\0are\0arecika\0arecika kanoro\0arf\0arfininngorneq\0arim\0arj\0arjuma\0arm\0"
    "arrats\0arratsaldea\0arratsaldeko\0ars\0art\0aru\0aru amarach\0aru inne\0arvi\0arɩs\0"
    "arɩsema\0as\0asa\0asab\0asabar\0asabotsy\0asamas\0asb\0asd\0ase\0aseer\0asekka\0asi\0"
    "asib\0asibti\0asid\0asidyas\0asiibi\0asim\0asimwas\0asinas\0askka\0asm\0asn\0ass\0ass-a\0"
    "assa\0assabdu\0assenat\0aste\0aste honetan\0asteartea\0asteazkena\0astelehena\0asubuhi\0"
    "asʊbaa\0at\0at night\0ata\0ataasinngorneq\0atal\0atalaata\0atalata\0atam\0ati\0atini\0"
    "atinni\0atl\0atm\0atzo\0aug\0auguscht\0august\0augusta\0augusti\0augusto\0augusts\0"
    "augustus\0augusztus\0aujourd\0aujourd'hui\0auri\0aurreko\0aurreko astean\0"
    "aurreko hilabetean\0aurten\0aus\0austu\0avant\0avant #\0avant # di\0avant # dis\0"
    "avant # emna\0avant # emnas\0avant # h\0avant # mais\0avant # min\0avant # minuta\0"
    "avant # minutas\0avant # onn\0avant # onns\0avant # s\0avant # secunda\0avant # secundas\0"
    "avant # ura\0avant # uras\0avant #d\0avant #e\0avant #h\0avant #mais\0avant #o\0"
    "avant-hier\0averil\0avg\0avgust\0avgusta\0avi\0avientu\0avo\0avond\0avost\0avq\0avqust\0"
    "avr\0avrigl\0avril\0avrril\0avui\0avust\0awa\0awa #\0awa # da\0awa # da ta\0"
    "awa # da ta gabata\0awanni\0awanni #\0awanni # da\0awanni # da suka\0"
    "awanni # da suka gabata\0awg\0awgust\0awgusta\0awi\0awiril\0awirili\0awr\0awril\0awst\0"
    "aww\0awwissu\0axad\0axd\0axsam\0axsamustu\0ayer\0ayeri\0ayewohomumu\0ayn\0aynas\0ayu\0"
    "ayu-bis\0ayu-bis bi\0ayu-bis bi weesu\0ayu-bis bii\0ayu-bis biy\0ayu-bis biy new\0az\0"
    "aza\0azar\0",
    "azaroa\0azaroaren\0azekka\0azi\0aɖabaƒoƒo\0aɖabaƒoƒo #\0aɖabaƒoƒo # si\0"
    "aɖabaƒoƒo # si va\0aɖabaƒoƒo # si va yi\0aɖabaƒoƒo # si wo\0aɖabaƒoƒo # si wo va\0"
    "aɖabaƒoƒo # si wo va yi\0aɖt\0aɖɩt\0aɖɩtenee\0baada\0baada ya\0baada ya dakika\0"
    "baada ya dakika #\0baada ya miaka\0baada ya miaka #\0baada ya miezi\0baada ya miezi #\0"
    "baada ya mwaka\0baada ya mwaka #\0baada ya mwezi\0baada ya mwezi #\0baada ya saa\0"
    "baada ya saa #\0baada ya sekunde\0baada ya sekunde #\0baada ya siku\0baada ya siku #\0"
    "baada ya wiki\0baada ya wiki #\0badi\0bado\0bado lenju\0bahman\0bakel\0bakel latni\0bal\0"
    "bala\0balandis\0balandzio\0balaza\0bana\0banda\0banhaet\0banringzgvaq\0bar\0bara\0bay\0"
    "bay gio\0bazar\0bazar ertesi\0be\0beal\0bealtaine\0bear\0bearjadat\0bed\0beke\0beke e\0"
    "beke e fetileng\0beke e tlang\0beke eno\0beke ye\0beke ye e\0beke ye e fetilego\0"
    "beke ye e tlago\0bel\0belawu\0ben\0benada\0berfanbar\0berfanbara\0beri\0beri #\0"
    "beri # deqiqeyan\0beri # deqiqeye\0beri # dq\0beri # hefteyan\0beri # hefteye\0"
    "beri # mehan\0beri # mehe\0beri # rojan\0beri # roje\0beri # saetan\0beri # saete\0"
    "beri # salan\0beri # sale\0beri # saniyeyan\0beri # saniyeye\0beri # sn\0berri\0bese\0"
    "bese lenju\0besok\0bi\0bihar\0bikua\0bikua-oko\0bikua-oku\0bikua-pta\0bikua-use\0"
    "bikua-usio\0bil\0bin\0bio\0bioom\0bir\0birestar\0biri\0birz\0birzelio\0birzelis\0bisha\0"
    "bisha danbe\0bishan\0bishii\0bishii hore\0bit\0bit hayashuh\0bitootessa\0biy\0biyernes\0"
    "bk1\0bk2\0bk3\0bk4\0bk5\0bla\0blaɖa\0blwyddyn\0blwyddyn nesaf\0bn\0boahtte\0boahtte jagi\0"
    "boahtte manu\0boahtte vahku\0boaldyn\0bokoɩ\0bokoɩ abonoka\0bokoɩ afolɩ\0bokoɩ nnɖe\0bor\0"
    "bore\0borg\0borgemannu\0boru\0bosome\0bosome #\0bosome # a\0bosome # a atwam\0"
    "bosome # mu\0bosome a\0bosome a atwam\0bosome a edi\0bosome a edi ho\0bosome yi\0bosome#\0"
    "bosome# mu\0bow\0bowte\0br\0bra\0bracet\0brayr\0bre\0breman\0brezen\0brezna\0brf\0bu\0"
    "bu ay\0bu gun\0bu hafta\0bu hefte\0bu il\0bu yil\0bud\0budh\0budhvar\0budhwaar\0buduci\0"
    "buduci mesiac\0buduci rok\0buduci tyzden\0bugun\0bukas\0bulan\0bulan depan\0bulan ini\0"
    "bulan lalu\0bur\0bureet\0bʊn\0c\0c'hwe\0c'hwevrer\0ca\0ca di\0ca di #\0ca di # agns\0"
    "ca di # an\0ca di # mes\0ca di # minut\0ca di # minuts\0ca di # ore\0ca di # oris\0"
    "ca di # secont\0ca di # seconts\0ca di # setemane\0ca di # setemanis\0ca di # zornade\0"
    "ca di # zornadis\0caamsaa\0cab\0cabudanni\0cakc\0cakcamannu\0cam\0can\0can kuoth\0canol\0"
    "canol dydd\0canol nos\0car\0carsamba\0carsem\0carsenbe\0caw\0cawe\0cb\0ce\0ce mois\0"
    "ce mois-ci\0cead\0ceenko\0ceit\0cer\0cersenbe\0cersenbe axsami\0cerven\0cervence\0"
    "cervenec\0cervna\0cet\0cetrtek\0cette\0cette annee\0cette semaine\0ceturtd\0ceturtdiena\0"
    "cetvrtak\0cez\0cez #\0cez # dan\0cez # dneva\0cez # dni\0cez # let\0cez # leta\0"
    "cez # leti\0cez # leto\0cez # mes\0cez # mesec\0cez # meseca\0cez # mesece\0"
    "cez # mesecev\0cez # min\0cez # minut\0cez # minute\0cez # minuti\0cez # minuto\0cez # s\0"
    "cez # sekund\0cez # sekunde\0cez # sekundi\0cez # sekundo\0cez # ted\0cez # teden\0"
    "cez # tedna\0cez # tedne\0cez # tednov\0cez # ur\0cez # ure\0cez # uri\0cez # uro\0cga\0"
    "ch\0cha\0chan\0chan abe\0chan abe e\0chan abe e'hue\0chan abe e'hue'\0chan abe e'tome\0"
    "chanphasapa\0chanphasapa wi\0chanuari\0chanwape\0chanwape-kasna\0chanwape-kasna wi\0"
    "chanwapegi\0chanwapegi wi\0chanwapetho\0chanwapetho wi\0charshambeh\0chaykahday\0"
    "chaykahday haˀimay\0chaykahdaytiˀtiˀ\0che\0che i\0che i ze\0che i ze #\0che i ze # ani\0"
    "che i ze # di\0che i ze # m\0che i ze # men\0che i ze # menuti\0che i ze # mezi\0"
    "che i ze # s\0che i ze # seg\0che i ze # segondi\0che la\0che la ze\0che la ze #\0"
    "che la ze # o\0che la ze # ora\0che la ze # set\0che la ze # setemana\0che le\0che le ze\0"
    "che le ze #\0che le ze # o\0che le ze # ore\0che le ze # set\0che le ze # setemane\0"
    "che'l\0che'l ze\0che'l ze #\0che'l ze # ano\0che'l ze # di\0che'l ze # m\0che'l ze # men\0"
    "che'l ze # menuto\0che'l ze # meze\0che'l ze # s\0che'l ze # seg\0che'l ze # segondo\0"
    "chenabura\0chesc\0chesc ann\0chesc meis\0chesta\0chesta edema\0chg\0chieu\0chii\0chikumi\0"
    "chikunguru\0chilo\0china\0chinai\0chipiri\0chiposi\0chishanu\0chitatu\0chivabvu\0chk\0"
    "chn\0choola\0choon\0chor\0chorshanba\0chosti\0chosti'\0chp\0chr\0christmanet\0chs\0cht\0"
    "chu\0chu nhat\0chulai\0chumaine\0chumapiri\0chumatano\0chumatato\0chv\0chw\0chwef\0"
    "chwefror\0ci\0cikin\0cikin awa\0cikin awa #\0cikin awanni\0cikin awanni #\0cikin dakika\0"
    "cikin dakika #\0cikin dakiku\0",
    "cikin dakiku #\0cikin minti\0cikin minti #\0cikin mintuna\0cikin mintuna #\0cim\0cio\0"
    "ciongo\0cis\0ciswa\0cka\0cki\0cko\0cla\0cmn\0cmt\0cn\0cohca\0cohcamaanu\0cokcwaklanne\0"
    "cokcwaklii\0col\0colte\0com\0com'yakke\0comgaisuu\0comkaldeɓlii\0comkolle\0comlaaɗii\0"
    "comme\0como\0comzyeɓsuu\0comzyiiɗii\0cor\0cor #\0cor # jar\0cor # wuca\0cora\0cot\0"
    "cotmeh\0cotmeha\0cp\0cpr\0cras\0cs\0csm\0csutortok\0ct\0cte\0ctember\0ctt\0ctvrtek\0cu\0"
    "cuanui\0cuanuimaanu\0cul\0cum\0cuma\0cumartesi\0cume\0cume axsami\0cuo\0cuon\0cuonomannu\0"
    "custa\0custa chida\0custu\0custu mese\0cut\0cutanbir\0cvc\0cvn\0cya\0cyu\0cze\0czerwca\0"
    "czerwiec\0czi\0czw\0czwartek\0czyrwca\0d\0d #\0d # darbe\0d'\0d'abr\0d'abril\0d'ag\0"
    "d'agost\0d'agosto\0d'agostu\0d'aost\0d'aqui\0d'aqui a\0d'aqui a #\0d'aqui a # any\0"
    "d'aqui a # anys\0d'aqui a # dia\0d'aqui a # dies\0d'aqui a # h\0d'aqui a # hora\0"
    "d'aqui a # hores\0d'aqui a # mes\0d'aqui a # mesos\0d'aqui a # min\0d'aqui a # minut\0"
    "d'aqui a # minuts\0d'aqui a # s\0d'aqui a # segon\0d'aqui a # segons\0d'aqui a # setm\0"
    "d'aqui a # setmana\0d'aqui a # setmanes\0d'arvi\0d'auri\0d'avientu\0d'avrigl\0d'avust\0"
    "d'ochobre\0d'oct\0d'october\0d'octobre\0d'octubre\0d'otober\0d'ottobre\0da\0da #\0"
    "da # mu\0da december\0da fanadur\0da favrer\0da madrugada\0da mana\0da manha\0da mars\0"
    "da matg\0da noite\0da november\0da schaner\0da settember\0da tarde\0da zercladur\0da#\0"
    "da# a\0da# a atwam\0daaw\0dab\0dabar\0dac\0dad\0dag\0daggis\0dah\0daho\0daho hayashuh\0"
    "dahosikah\0dahosikah nish\0dakika\0dakika #\0dakika # da\0dakika # da ta\0"
    "dakika # da ta gabata\0dakika # iliyopita\0dakika # zilizopita\0dakiku\0dakiku #\0"
    "dakiku # da\0dakiku # da suka\0dakiku # da suka gabata\0dal\0dalam\0dalam #\0"
    "dalam # bulan\0dalam # detik\0dalam # h\0dalam # hari\0dalam # jam\0dalam # menit\0"
    "dalam # minggu\0dalam # minit\0dalam # saat\0dalam # tahun\0dalam # thn\0dales\0dam\0"
    "damaun\0dame\0damh\0dan\0dan da\0dan da #\0dan da # agn\0dan da # dis\0dan da # ede\0"
    "dan da # edemes\0dan da # m\0dan da # meisc\0dan da # menuc\0dan da # min\0dan da # n\0"
    "dan da # n ann\0dan da # n de\0dan da # n meis\0dan da # n menut\0dan da # n min\0"
    "dan da # n sec\0dan da # n secunt\0dan da # n'ede\0dan da # n'edema\0dan da # n'ora\0"
    "dan da # ores\0dan da # s\0dan da # sec\0dan da # secunc\0dan ix\0dan ix-xahar\0dan jagi\0"
    "dan manu\0dan vahku\0danas\0danes\0dans\0dans #\0dans # a\0dans # an\0dans # ans\0"
    "dans # h\0dans # heure\0dans # heures\0dans # j\0dans # jour\0dans # jours\0dans # m\0"
    "dans # min\0dans # minute\0dans # minutes\0dans # mois\0dans # s\0dans # seconde\0"
    "dans # secondes\0dans # sem\0dans # semaine\0dans # semaines\0dao\0dap\0daq\0daq #\0"
    "daq # darbe\0daq # keessatti\0daqiiqaa\0daqiiqaa #\0daqiiqaa # darbe\0"
    "daqiiqaa # keessatti\0daqiiqaawwan\0daqiiqaawwan #\0daqiiqaawwan # darban\0"
    "daqiiqaawwan # keessatti\0dar\0das\0dasambar\0dasara\0dasara lenju\0dat\0dau\0db\0dbre\0"
    "dc\0ddoe\0de\0de ceadaoin\0de decembre\0de des\0de desembre\0de dexembre\0de dezember\0"
    "de domhnaigh\0de febr\0de febrer\0de febreru\0de febrier\0de fora\0de freva\0de gen\0"
    "de gener\0de genier\0de haoine\0de jena\0de jugn\0de jul\0de julhet\0de juliol\0de junh\0"
    "de juny\0de l\0de l'apm\0de l'apres\0de l'apres-midi\0de la\0de la madrugada\0"
    "de la manana\0de la noche\0de la nuit\0de la tarde\0de luain\0de luggio\0de ma\0de mai\0"
    "de maig\0de mairt\0de marc\0de marso\0de marzu\0de mayu\0de mazzo\0de merz\0de messe\0"
    "de nov\0de november\0de novembre\0de payares\0de sathairn\0de set\0de setember\0"
    "de setembre\0de setiembre\0de settembre\0de sira\0de xineru\0de xunetu\0de xunu\0de zena\0"
    "de zugno\0dea\0dear\0deardaoin\0deasiamime\0dec\0dec'h\0decembar\0decembari\0decembarip\0"
    "december\0decembra\0decembre\0decembrie\0decembris\0decembro\0decemeber\0dee\0deesanbur\0"
    "deffir\0deffir aza\0deireadh\0deireadh fomhair\0dek\0dekabr\0del\0del matin\0"
    "del mediodia\0del pomeriggio\0delelott\0delutan\0dem\0dema\0dema passat\0demain\0deman\0"
    "demay\0demay #\0demay # haptag\0demay haptag\0demay mah\0demay sal\0demb\0demin\0den\0"
    "den har\0den har manaden\0denna\0denna vecka\0denne\0denne manaden\0denne maned\0"
    "denne maneden\0denne uge\0denne uken\0denne veka\0denschdeg\0denstaxtsees\0dentro\0"
    "dentro de\0dentro de #\0dentro de # a\0dentro de # ano\0dentro de # anos\0dentro de # d\0"
    "dentro de # dia\0dentro de # dias\0dentro de # h\0dentro de # hora\0dentro de # horas\0"
    "dentro de # m\0dentro de # mes\0dentro de # meses\0dentro de # min\0dentro de # minuto\0",
    "dentro de # minutos\0dentro de # s\0dentro de # seg\0dentro de # segundo\0"
    "dentro de # segundos\0dentro de # sem\0dentro de # semana\0dentro de # semanas\0depois\0"
    "depois de\0depois de amanha\0der\0derc\0derc'hent\0derc'hent-dec\0derc'hent-dec'h\0des\0"
    "des woch\0desam\0desambar\0desambra\0desanburu\0dese\0dese mount\0desemba\0desember\0"
    "desembre\0desimber\0deso\0dest\0dest joer\0dets\0detsember\0dew\0dewen\0dewo\0dexembre\0"
    "dey\0dez\0dezamber\0deze\0deze maand\0deze week\0dezember\0dezembr\0dezembro\0dezembru\0"
    "dezenbre\0dfomh\0dg\0dgi\0dhen\0dhen cheitean\0dhen damhair\0dhen dubhlachd\0"
    "dhen fhaoilleach\0dhen ghearran\0dhen ghiblean\0dhen iuchar\0dhen lunastal\0dhen mhart\0"
    "dhen ogmhios\0dhen t\0dhen t-samhain\0dhen t-sultain\0dhieec\0dhieec latni\0dhj\0dhjetor\0"
    "dhu\0dhu al\0dhu al-hijjah\0dhu al-qadah\0dhu al-qi\0dhu al-qi'dah\0di\0di #\0di # salan\0"
    "di # salan de\0di # sale\0di # sale de\0di li\0di li #\0di li # anu\0di li # dia\0"
    "di li # mes\0di li # min\0di li # minutu\0di li # ora\0di li # sig\0di li # sigundu\0"
    "di li # sim\0di li # simana\0di mattina\0di notte\0di pomeriggio\0di sera\0di woch\0dia\0"
    "diardaoin\0dib\0dibeer\0dic\0dicemba\0dicembar\0dicember\0dicembre\0dicembru\0dicemmiru\0"
    "diciadain\0diciembre\0did\0didomhnaich\0die\0die aand\0die middag\0die nag\0die oggend\0"
    "diena\0dienstag\0diese\0diese mohnd\0diese woche\0diesen\0diesen monat\0dieses\0"
    "dieses jahr\0dih\0dihaoine\0diibma\0dijous\0dil\0dilbata\0dilluns\0dilolo\0diluain\0"
    "diluns\0dim\0dimairt\0dimanche\0dimanco\0dimans\0dimars\0dimarts\0dimas\0dimecres\0"
    "dimenge\0dimineata\0dimingu\0dimodi\0din\0din il\0din il-gimgha\0din is\0din is-sena\0"
    "dinda\0dingindi\0dingsdag\0dinnsdaach\0dino\0dino iki\0dinsdag\0dinten\0dinten ieu\0diok\0"
    "diok latni\0dip\0diphalane\0dipos\0dis\0dis johr\0dis mont\0dis wik\0dis yie\0disamba\0"
    "disambar\0disathairne\0disdat\0diseembar\0disemba\0disember\0disemere\0dissabte\0dissik\0"
    "dissik'an\0dissik'an hayashuh\0disyembre\0dit\0dit jaar\0dit jier\0diumenge\0divendres\0"
    "divi\0divi lenju\0diz\0dizenbru\0dizze\0dizze moanne\0dizze wike\0diɓ\0diɓaɓa\0dj\0"
    "djabierne\0djadumingu\0djaluna\0djamars\0djarason\0djasabra\0djaweps\0dje\0dl\0dlm\0"
    "dlm #\0dlm # bln\0dlm # dtk\0dlm # hari\0dlm # jam\0dlm # mgg\0dlm # mgu\0dlm # min\0"
    "dlm # mnt\0dlm # saat\0dlm # thn\0dnes\0do\0do mediodia\0do polednio\0do'kutan\0doc\0dol\0"
    "dom\0doman\0domani\0domenega\0domenia\0domenica\0domenie\0domh\0domingo\0domingu\0"
    "dominica\0dominiga\0don\0don beaivve\0donderdag\0dondertaxtsees\0donhwere\0donhwere #\0"
    "donhwere # a\0donhwere # a atwam\0donhwere # mu\0donnerstag\0donneschdeg\0donpar\0"
    "donparam\0dop\0dopahar\0dopodomani\0dopol\0dopoldan\0dopoldne\0dopoldnja\0dopoledne\0"
    "dopoludnia\0dopoludnie\0doshambeh\0doy\0drennydd\0ds\0dsb\0dsm\0dt\0du\0du mat\0du matin\0"
    "du soir\0dua\0duat\0dub\0duben\0dubh\0dubna\0duela\0duela #\0duela # aste\0duela # egun\0"
    "duela # hilabete\0duela # minutu\0duela # ordu\0duela # segundo\0duela # urte\0dug\0"
    "dugember\0duh\0duj\0dujanbir\0dum\0dumani\0dumengia\0dumingu\0duminica\0dun\0dunen\0"
    "dunnersdaach\0dunnersdag\0dunschtig\0duo\0duoo\0duoon\0duor\0duorasdat\0duorastat\0dupa\0"
    "dupa-amiaza\0dus\0dusem\0dusenbe\0dush\0dushanba\0duu\0duujal\0duyn\0dv\0dwe\0dwe mar\0"
    "dwe mar abich\0dwe mar abiriyo\0dwe mar aboro\0dwe mar achiel\0dwe mar adek\0dwe mar ang\0"
    "dwe mar ang'wen\0dwe mar apar\0dwe mar apar gi\0dwe mar apar gi ariyo\0dwe mar ariyo\0"
    "dwe mar auchiel\0dwe mar gi\0dwe mar gi achiel\0dwe mar ochiko\0dwo\0dwoada\0dy\0"
    "dy gwener\0dy lun\0dy merher\0dy meurth\0dy sadorn\0dy sul\0dy yow\0dydd\0dydd gwener\0"
    "dydd iau\0dydd llun\0dydd mawrth\0dydd mercher\0dydd sadwrn\0dydd sul\0dzd\0dzember\0"
    "dzensa\0dzi\0dzisiaj\0dzivamisoko\0dzk\0dzm\0dzo\0dzodze\0dzome\0dzove\0dzoɖa\0dzu\0dzv\0"
    "e\0e diel\0e enjte\0e ge\0e ge mo\0e ge mo #\0e ge mo # hawa\0e ge mo # ngap\0"
    "e ge mo # ngap-mbi\0e ge mo leꞌ\0e ge mo leꞌ #\0e ge mo minut\0e ge mo minut #\0"
    "e ge mo pesan\0e ge mo pesan #\0e haptag\0e hene\0e mah\0e marte\0e mbremjes\0"
    "e mengjesit\0e merkure\0e mesdites\0e mesnates\0e nates\0e paradites\0e pasdites\0"
    "e premte\0e shtune\0ea\0eahketbeaivet\0eahketbeaivi\0ean\0eanair\0eb\0ebo\0ebongi\0ebr\0"
    "ebrel\0ebrill\0ebusuku\0ebyamu\0echdoe\0echi\0edho\0ee\0eebila\0eelmine\0eelmine aasta\0"
    "eelmine kuu\0eelmine nadal\0een\0een dag\0een dag geleden\0een jaar\0een jaar geleden\0"
    "een maand\0een maand geleden\0een uur\0een uur geleden\0een week\0een week geleden\0"
    "eergister\0eergisteren\0efiafi\0efterm\0eftermiddag\0eftir\0eftir #\0",
    "eftir # ar\0eftir # dag\0eftir # daga\0eftir # klst\0eftir # klukkustund\0"
    "eftir # klukkustundir\0eftir # man\0eftir # manud\0eftir # manudi\0eftir # min\0"
    "eftir # minutu\0eftir # minutur\0eftir # sek\0eftir # sekundu\0eftir # sekundur\0"
    "eftir # viku\0eftir # vikur\0eftir hadegi\0eftir tvo\0eftir tvo daga\0efute\0egbe\0ege\0"
    "ege mo\0ege mo nguꞌ\0ege mo nguꞌ #\0eguerd\0eguerdia\0eguerdiko\0eh\0ehole\0eigulo\0eile\0"
    "eilen\0ejfel\0ejjel\0ejo\0ejo \0ejo (haheze)\0ejo (hazoza)\0eka\0ekaina\0ekainaren\0eki\0"
    "ekim\0ekuseni\0el\0el ano\0el ano pasado\0el ano proximo\0el mes\0el mes pasado\0"
    "el mes pasau\0el mes passat\0el mes proximo\0el mes que\0el mes que ve\0el mes viniente\0"
    "el meze\0el meze che\0el meze che vien\0el meze pasa\0el proximo\0el proximo ano\0"
    "el proximo mes\0ela\0elange\0elb\0eleni\0elo\0elokuu\0elokuuta\0elozo\0elozo ev\0"
    "elozo het\0elozo honap\0em\0em #\0em # ano\0em # anos\0em # dia\0em # dias\0em # h\0"
    "em # hora\0em # horas\0em # mes\0em # meses\0em # min\0em # minuto\0em # minutos\0"
    "em # seg\0em # segundo\0em # segundos\0em # sem\0em # semana\0em # semanas\0embaran\0emi\0"
    "emiasele\0emini\0en\0en #\0en # a\0en # ano\0en # anos\0en # anu\0en # di\0en # dia\0"
    "en # dias\0en # dies\0en # dis\0en # emna\0en # emnas\0en # h\0en # hora\0en # horas\0"
    "en # hores\0en # johr\0en # johre\0en # m\0en # mais\0en # mes\0en # meses\0en # min\0"
    "en # minuta\0en # minutas\0en # minuto\0en # minutos\0en # minutu\0en # onn\0en # onns\0"
    "en # s\0en # secunda\0en # secundas\0en # seg\0en # segundo\0en # segundos\0en # segundu\0"
    "en # selm\0en # selmana\0en # selmanes\0en # sem\0en # semana\0en # semanas\0en # ura\0"
    "en # uras\0endama\0ene\0enero\0enguany\0enhvteceskv\0enhvteceskv enhvyvtke\0enj\0enjing\0"
    "enkakenya\0enkyo\0enne\0ennvrkvpv\0ennvrkvpv enhvyvtke\0ensi\0ensi kuussa\0ensi viikolla\0"
    "ensi vuonna\0ensil,\0ensil, ooli\0ensil, ooli u\0ensil, ooli u katanue\0entathakusa\0"
    "eost\0ep\0epe\0epeeso\0eph\0ephreli\0epr\0epreel\0eprel\0epreli\0epreo\0epril\0eq\0"
    "eq'ela\0er\0erb\0eris\0erizooba\0ertaga\0ertalab\0ertir\0es\0es anu\0es anu li\0es mes\0"
    "es mes li\0es simana\0es simana li\0esa\0esaabadu\0esabato\0esaɓasu\0esfand\0eshi\0esi\0"
    "esmaspaev\0eso\0esok\0esopesope\0est\0esta\0esta selmana\0esta semana\0este\0este ano\0"
    "este mes\0esti\0esti anu\0esti mes\0et\0eti\0etso\0etso si\0etso si gbona\0etso si va\0"
    "etso si va yi\0etterm\0ettermiddag\0ettiminku\0etzi\0ev\0ev hefte\0ev meh\0evening\0evi\0"
    "evi eo\0evvelsi\0evvelsi gun\0ewu\0eye\0eyenga\0eyl\0eylul\0ez\0ez a\0ez a het\0"
    "ez a honap\0ez az\0ez az ev\0fa\0fa #\0fa # any\0fa # anys\0fa # dia\0fa # dies\0fa # h\0"
    "fa # hora\0fa # hores\0fa # mes\0fa # mesos\0fa # min\0fa # minut\0fa # minuts\0fa # s\0"
    "fa # segon\0fa # segons\0fa # setm\0fa # setmana\0fa # setmanes\0fab\0fabrowa\0faburairu\0"
    "fal\0falaite\0faleam\0fan\0fanadur\0faoi\0farvardin\0fattlo\0fattlo mhoino\0fattlo suman\0"
    "favr\0favrer\0fbl\0fde\0fe\0feabh\0feabhra\0feb\0febbr\0febbraio\0feber\0febereware\0"
    "febirie\0febluali\0febr\0febraayo\0febraro\0febreiro\0febrer\0febrero\0febreru\0"
    "febrewaris\0febrier\0febroary\0februaar\0februaari\0februaarip\0februar\0februara\0"
    "februari\0februarie\0februario\0februaris\0februaro\0february\0februeri\0februwari\0"
    "febuare\0febuari\0febuary\0feburari\0feburary\0feburuari\0feburuye\0febwaliyo\0fee\0"
    "feewiriye\0felayede\0felete\0fep\0fepueli\0fer\0ferikgong\0ferve\0fev\0fevereiro\0"
    "fevereiru\0fevr\0fevral\0fevrar\0fevreiro\0fevrer\0fevrier\0fevriye\0few\0fewral\0"
    "fewriyee\0fgw\0fh\0fi\0fi #\0fi # xahar\0fi # xahar ohra\0fi # xhur\0fi # xhur ohra\0"
    "fi #-xahar\0fi #-xahar ohra\0fi zmien\0fi zmien #\0fi zmien # granet\0"
    "fi zmien # granet ohra\0fi zmien # gurnata\0fi zmien # gurnata ohra\0fi zmien # sena\0"
    "fi zmien # sena ohra\0fi zmien # siegha\0fi zmien # sighat\0fi zmien # snin\0"
    "fi zmien # snin ohra\0fi zmien #-il\0fi zmien #-il gurnata\0fi zmien #-il gurnata ohra\0"
    "fi zmien #-il sena\0fi zmien #-il sena ohra\0fi zmien #-il siegha\0fia\0fiada\0fie\0fifi\0"
    "fii\0fii deɓlii\0fii gwahlle\0fii loo\0fii marfoo\0fii mundan\0fii yuru\0fileek\0"
    "fileek #\0fileek # at\0fileek # ayi\0fileek # ayi-b\0fileek # ayi-bis\0fileek # fan\0"
    "fileek # saa\0fileek # sim\0fileek # simili\0fileek # wax\0fileek # waxtu\0fileek # we\0"
    "fileek # weer\0fim\0fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0fo #\0fo # awa\0"
    "fo # awa we\0fo # awa we de\0fo # awa we de kom\0fo # minit\0fo # minit we\0"
    "fo # minit we de\0fo # minit we de kom\0fo # sekon\0fo # yie\0fo # yie we\0",
    "fo # yie we de\0fo # yie we de kom\0fo #de\0fo #de we\0fo #de we de\0fo #de we de kom\0"
    "fo #mont\0fo #mont we\0fo #mont we de\0fo #mont we de kom\0fo #wik\0fo #wik we\0"
    "fo #wik we de\0fo #wik we de kom\0fo ivnin\0fo monin\0foarich\0foarich jier\0foarige\0"
    "foarige moanne\0foarige wike\0foe\0folgjend\0folgjend jier\0folgjende\0folgjende moanne\0"
    "folgjende wike\0fon\0fonde\0fondo\0fonli\0for\0for #\0for # ar\0for # ar sedan\0"
    "for # ar sen\0for # ar sidan\0for # ar siden\0for # d\0for # d sedan\0for # d sidan\0"
    "for # d siden\0for # dag\0for # dag sedan\0for # dag siden\0for # dagar\0"
    "for # dagar sedan\0for # dage\0for # dage siden\0for # dogn\0for # dogn sidan\0"
    "for # dogn siden\0for # man\0for # man sen\0for # manad\0for # manad sedan\0"
    "for # manad sidan\0for # manadar\0for # manadar sidan\0for # manader\0"
    "for # manader sedan\0for # maned\0for # maned siden\0for # maneder\0for # maneder siden\0"
    "for # md\0for # md sidan\0for # md siden\0for # min\0for # min sen\0for # min sidan\0"
    "for # min siden\0for # minut\0for # minut sedan\0for # minut siden\0for # minuter\0"
    "for # minuter sedan\0for # minutsi\0for # minutsi siden\0for # minutt\0"
    "for # minutt sidan\0for # minutt siden\0for # minutter\0for # minutter siden\0"
    "for # nalunaaquttap\0for # nalunaaquttap-akunnera\0for # nalunaaquttap-akunnera siden\0"
    "for # qaammat\0for # qaammat siden\0for # s\0for # s sen\0for # sapaatip\0"
    "for # sapaatip-akunnera\0for # sapaatip-akunnera siden\0for # sek\0for # sek sidan\0"
    "for # sek siden\0for # sekund\0for # sekund sedan\0for # sekund sidan\0"
    "for # sekund siden\0for # sekunder\0for # sekunder sedan\0for # sekunder siden\0"
    "for # sekundi\0for # sekundi siden\0for # t\0for # t sidan\0for # t siden\0for # tim\0"
    "for # tim sedan\0for # timar\0for # timar sidan\0for # time\0for # time sidan\0"
    "for # time siden\0for # timer\0for # timer siden\0for # timmar\0for # timmar sedan\0"
    "for # timme\0for # timme sedan\0for # u\0for # u siden\0for # uge\0for # uge siden\0"
    "for # uger\0for # uger siden\0for # uke\0for # uke siden\0for # uker\0for # uker siden\0"
    "for # ukioq\0for # ukioq siden\0for # ulloq\0for # ulloq unnuarlu\0"
    "for # ulloq unnuarlu siden\0for # v\0for # v sedan\0for # v sidan\0for # vecka\0"
    "for # vecka sedan\0for # veckor\0for # veckor sedan\0for # veke\0for # veke sidan\0"
    "for # veker\0for # veker sidan\0fora\0form\0formiddag\0forra\0forra aret\0forra manaden\0"
    "forra veckan\0forre\0forre manad\0forre veke\0forrige\0forrige maned\0forrige uke\0fos\0"
    "fostudagur\0fr\0fra\0fraede\0frai\0fraide\0fraidee\0fraitaxtsees\0frar\0fre\0freargiu\0"
    "fredag\0freed\0freedag\0freideg\0freitag\0freva\0fri\0friday\0friggjadagur\0friidaach\0"
    "friitig\0fritag\0frivaru\0fro\0frontag\0fucen\0fuddlem\0fuddlem voros\0fuddlo\0"
    "fuddlo mhoino\0fuddlo suman\0ful\0fulade\0fulbaana\0fulundigi\0fungatɨ\0fur\0furar\0fwo\0"
    "fyrir\0fyrir #\0fyrir # ari\0fyrir # arum\0fyrir # degi\0fyrir # dogum\0fyrir # klst\0"
    "fyrir # klukkustund\0fyrir # klukkustundum\0fyrir # man\0fyrir # manudi\0fyrir # manudum\0"
    "fyrir # min\0fyrir # minutu\0fyrir # minutum\0fyrir # sek\0fyrir # sekundu\0"
    "fyrir # sekundum\0fyrir # viku\0fyrir # vikum\0fyrradagin\0fyu\0fʊm\0g\0g #\0g # darbe\0"
    "ga\0gabi\0gacen\0gada\0gahapon\0gaja\0gaja gabonoka\0gaja gafolɩ\0gaja ngaɖe\0gajaka\0"
    "gajanɩ\0galaɩ\0gamaǀaeb\0gan\0gas\0gashyantare\0gask\0gaskavahkku\0gat\0gaua\0gaueko\0"
    "gauerdia\0gaur\0gaƒoƒo\0gaƒoƒo #\0gaƒoƒo # si\0gaƒoƒo # si va\0gaƒoƒo # si va yi\0"
    "gaƒoƒo # si wo\0gaƒoƒo # si wo va\0gaƒoƒo # si wo va yi\0gbo\0gd\0gearr\0geas\0"
    "geassemannu\0gece\0gece yarisi\0gecen\0gecen ay\0gecen hafta\0gecen hepde\0gecen yil\0"
    "gecen yyl\0geceyari\0geene\0geg\0geguze\0geguzes\0gelecek\0gelecek ay\0gelecek hafta\0"
    "gelecek yil\0gelen\0gelen ay\0gelen hefte\0gelen il\0gen\0gene\0gener\0genier\0genn\0"
    "gennaio\0genver\0geschter\0gester\0gestern\0ggulo\0gh\0ghada\0ghe\0ghennargiu\0gho\0ghuo\0"
    "ghɨ\0gibl\0gic\0gicurasi\0gie\0gievgia\0gim\0gio\0giobia\0giovedi\0gis\0gister\0gisteren\0"
    "gitugutu\0giu\0giugn\0giugnettu\0giugno\0giugnu\0gjb\0gjk\0gjn\0gli\0glindesdi\0gln\0gm\0"
    "gnd\0gnt\0gnu\0gobe\0god\0godine\0godz\0godzina\0goiz\0goiza\0goizald\0goizaldea\0"
    "goizaldeko\0goizeko\0golg\0golggotmannu\0gompieno\0gon\0goon\0gor\0gorff\0gorffennaf\0"
    "gosasa\0goson\0goue\0gouere\0gru\0grudnia\0grudzien\0gruod\0gruodis\0gruodzio\0gshk\0"
    "gson\0gtsh\0gtu\0gu\0guak\0guei\0gulan\0gulana\0gum\0gumiguru\0gun\0gunduz\0gunju\0"
    "gunorta\0gunortadan\0gunortadan on\0",
    "gunortadan son\0gunyana\0guov\0guovvamannu\0gur\0guraandhala\0guru\0guruwaar\0gush\0"
    "gusht\0guyyaa\0guyyaa #\0guyyaa # darbe\0guyyaa # keessatti\0guyyoota\0guyyoota #\0"
    "guyyoota # darban\0guyyoota # keessatti\0gw\0gwastagen\0gwastagen #\0gwastagen # haptag\0"
    "gwastagen # sal\0gwastagen haptag\0gwastagen mah\0gwe\0gwen\0gwener\0gwengolo\0gwn\0"
    "gɩjibono\0gɩshilikono\0gɩtenshile\0h\0h #\0h # darbe\0ha\0ha #\0ha # ano\0ha # anos\0"
    "ha # dia\0ha # dias\0ha # h\0ha # hora\0ha # horas\0ha # mes\0ha # meses\0ha # min\0"
    "ha # minuto\0ha # minutos\0ha # s\0ha # seg\0ha # segundo\0ha # segundos\0ha # sem\0"
    "ha # semana\0ha # semanas\0ha um\0ha um ano\0ha um dia\0ha um mes\0ha um minuto\0ha uma\0"
    "ha uma hora\0ha uma semana\0hace\0hace #\0hace # a\0hace # ano\0hace # anos\0hace # d\0"
    "hace # dia\0hace # dias\0hace # h\0hace # hora\0hace # horas\0hace # m\0hace # mes\0"
    "hace # meses\0hace # min\0hace # minuto\0hace # minutos\0hace # s\0hace # seg\0"
    "hace # segundo\0hace # segundos\0hace # sem\0hace # semana\0hace # semanas\0hace un\0"
    "hace un ano\0hace un dia\0hace un mes\0hace un minuto\0hace una\0hace una hora\0"
    "hace una semana\0had\0hadegi\0hag\0hagayya\0hai\0hai #\0hai # a\0hai # ano\0hai # anos\0"
    "hai # anu\0hai # d\0hai # dia\0hai # dias\0hai # dies\0hai # h\0hai # hora\0hai # horas\0"
    "hai # hores\0hai # m\0hai # mes\0hai # meses\0hai # min\0hai # minuto\0hai # minutos\0"
    "hai # minutu\0hai # s\0hai # se\0hai # seg\0hai # segundo\0hai # segundos\0hai # segundu\0"
    "hai # selm\0hai # selmana\0hai # selmanes\0hai # sem\0hai # semana\0hai # semanas\0"
    "hajnal\0ham\0hamuq\0hamuq killa\0hamuq semana\0hamuq wata\0han\0hanki\0hannde\0hanuere\0"
    "hapon\0har\0har'a\0hari\0hari ini\0hashi\0hashi'\0hashi' ammo\0hashi' ammo'na\0"
    "hashi' ammo'na'\0hashi' atochchi\0hashi' atochchi'na\0hashi' atochchi'na'\0hashi' atoklo\0"
    "hashi' atoklo'\0hashnih\0hashnih haˀimay\0hashnihtiˀtiˀ\0hashnihtsiˀ\0hatinggabi\0haut\0"
    "haz\0hazir\0haziran\0hbi\0hed\0heddiw\0hefteya\0hefteya bori\0hefteya were\0hei\0heina\0"
    "heinakuu\0heinakuuta\0heiwet\0hekta\0hekta #\0hekta #-chan\0hekta #-chan k\0"
    "hekta #-chan k'un\0hekta #-chan k'un hehan\0hekta oh\0hekta oh'ankho\0hekta oh'ankho #\0"
    "hekta oh'ankho # k\0hekta oh'ankho # k'un\0hekta oh'ankho # k'un hehan\0hekta oko\0"
    "hekta oko #\0hekta oko # k\0hekta oko # k'un\0hekta oko # k'un hehan\0hekta okpi\0"
    "hekta okpi #\0hekta okpi # k\0hekta okpi # k'un\0hekta okpi # k'un hehan\0hekta omakha\0"
    "hekta omakha #\0hekta omakha # k\0hekta omakha # k'un\0hekta omakha # k'un hehan\0"
    "hekta owaphe\0hekta owaphe #\0hekta owaphe # k\0hekta owaphe # k'un\0"
    "hekta owaphe # k'un hehan\0hekta wiyawapi\0hekta wiyawapi #\0hekta wiyawapi # k\0"
    "hekta wiyawapi # k'un\0hekta wiyawapi # k'un hehan\0helmi\0helmikuu\0helmikuuta\0hen\0"
    "henda\0henda manadin\0hengihengi\0hep\0hepetema\0her\0herbstmanet\0here\0herenegun\0heri\0"
    "hesu\0hesu viku\0hetfo\0heure\0heures\0heute\0hevlene\0heziran\0hezirana\0hh\0hid\0hier\0"
    "hierau\0hierdie\0hierdie jaar\0hierdie week\0hih\0hiisikah\0hiisikah nish\0hik\0hikan\0"
    "hil\0hilabete\0hilabete honetan\0hilawu\0hilonde\0hinhanni\0hinhanni kinhan\0hire\0"
    "hire lenju\0hit\0hitte\0hiv\0hiwi\0hiwi hayashuh\0hiyo\0hiyo rakko\0hiyuce\0hiziv\0hla\0"
    "hlakola\0hlakubele\0hlb\0ho\0ho mhoino\0ho suman\0ho-annu\0ho-mensu\0hoasoreǁkhab\0"
    "hodiau\0hodie\0hogbaa\0hoje\0holnap\0holnaputan\0hom\0hom kia\0hom nay\0hom qua\0homme\0"
    "hommik\0hommikul\0hoo\0hoore\0hoore-biir\0hor\0horas\0hornig\0hos\0hosdagur\0hoseng\0"
    "hotvle\0hotvle hvse\0houa\0houa \0houa 'e\0houa 'e #\0houa 'e # kuo\0houa 'e # kuo'osi\0"
    "hours\0hoxe\0hoy\0hozir\0hrs\0hs\0htalehan\0huck\0huhti\0huhtikuu\0huhtikuuta\0huk\0"
    "hukuri\0hul\0hulyo\0hun\0hune\0hunyo\0huomenna\0hur\0hurae\0hurrengo\0hurrengo astean\0"
    "hurrengo hilabetean\0hurrengo urtean\0hut\0huw\0huwebes\0hwai\0hwai-ini\0hwe\0hyd\0"
    "hydref\0hzr\0i\0i #\0i # jar\0i # manet\0i # minuta\0i # minute\0i # sekund\0i # sekunde\0"
    "i # stund\0i # stunde\0i # tag\0i # wuca\0i ar\0i bikegla\0i dag\0i fjor\0i forgar\0"
    "i forgars\0i forrgar\0i fyrradag\0i gar\0i gceann\0i gceann #\0i gceann # bhl\0"
    "i gceann # bhliain\0i gceann # bl\0i gceann # bliain\0i gceann # bliana\0"
    "i gceann # huaire\0i gceann # la\0i gceann # mbl\0i gceann # mbliana\0i gceann # mhi\0"
    "i gceann # mi\0i gceann # miosa\0i gceann # n\0i gceann # n-uair\0i gceann # n-uair an\0"
    "i gceann # n-uair an chloig\0i gceann # n-uaire\0i gceann # noim\0i gceann # noimead\0"
    "i gceann # scht\0i gceann # seachtain\0",
    "i gceann # seachtaine\0i gceann # shcht\0i gceann # sheachtain\0i gceann # shoic\0"
    "i gceann # shoicind\0i gceann # soic\0i gceann # soicind\0i gceann # uair\0"
    "i gceann # uair an\0i gceann # uair an chloig\0i gjar\0i mbliana\0i morgen\0i morgin\0"
    "i morgon\0i nasta\0i nasta manudi\0i nastu\0i nastu viku\0i overmorgen\0i overmorgon\0"
    "i ovurmorgin\0i sidasta\0i sidasta manudi\0i sidustu\0i sidustu viku\0i te\0i te #\0"
    "i te # tau\0i te # tau i\0i te # tau i mua\0i tenei\0i tenei marama\0i tenei ra\0"
    "i tenei tau\0i tenei wiki\0i tera\0i tera marama\0i tera tau\0i tera wiki\0i tessari\0"
    "i tessari viku\0i tessum\0i tessum manudi\0i ɓugajop\0ia\0ian\0iande\0iande-ara\0"
    "iande-ara-pyturepe\0ianuali\0ianuarie\0iau\0iaz\0ib\0ibr\0ibrir\0ichamthi\0icheheavo\0"
    "ichuma\0icm\0icyumweru\0icyumweru gishize\0icyumweru gitaha\0id\0idelli\0idime\0"
    "iditbeaivet\0iditbeaivi\0idiɓa\0idlli\0idwaata\0ier\0ieri\0ig\0igandea\0ighuo\0igi\0"
    "igolo\0igoro\0iguo\0ihttin\0iiplal\0ij\0ijeta\0ijm\0ijn\0ijp\0ijt\0ijtn\0iju\0ijumaa\0"
    "ijumamosi\0ijumanne\0ijumapili\0ijumatano\0ijumatatu\0ike\0iki\0iki cyumweru\0ikl\0ikm\0"
    "ikte\0iku\0ikumi\0ikwiri\0il\0il proxim\0il proxim mais\0il y\0il y a\0il y a #\0"
    "il y a # a\0il y a # an\0il y a # ans\0il y a # h\0il y a # heure\0il y a # heures\0"
    "il y a # j\0il y a # jour\0il y a # jours\0il y a # m\0il y a # min\0il y a # minute\0"
    "il y a # minutes\0il y a # mois\0il y a # s\0il y a # seconde\0il y a # secondes\0"
    "il y a # sem\0il y a # semaine\0il y a # semaines\0il y a un\0il y a un an\0"
    "il y a un jour\0il y a un mois\0il y a une\0il y a une heure\0il y a une minute\0"
    "il y a une semaine\0il-gimgha\0il-gimgha d\0il-gimgha d-diehla\0il-gimgha li\0"
    "il-gimgha li ghaddiet\0il-hadd\0il-hamis\0ile\0illalla\0illum\0iln\0ilon\0ilona\0ils\0"
    "ilta\0iltap\0iltapaiva\0iltapaivalla\0iluntz\0iluntzea\0iluntzeko\0imb\0ime\0imeg\0"
    "imeg abubi\0imeg adumben\0imeg fog\0imeg ichiibod\0imeg ichika\0imeg krizmed\0imeg kud\0"
    "imeg mbegtug\0imeg mbenchubi\0imeg ngwet\0imeg tesi\0imeg tesi'e\0imeg zo\0imehe\0imen\0"
    "imen i\0imen i puos\0imen i putuk,ooli\0imen i putuk,ooli u\0imen i putuk,ooli u katie\0"
    "imika\0imw\0in\0in #\0in # an\0in # anno\0in # annos\0in # day\0in # days\0in # die\0"
    "in # dies\0in # hora\0in # horas\0in # hour\0in # hours\0in # hr\0in # hrs\0in # jahr\0"
    "in # jahren\0in # mense\0in # menses\0in # min\0in # mins\0in # minuta\0in # minutas\0"
    "in # minute\0in # minuten\0in # minutes\0in # mns\0in # mo\0in # monat\0in # monaten\0"
    "in # month\0in # months\0in # mos\0in # mth\0in # sec\0in # second\0in # seconds\0"
    "in # secs\0in # secunda\0in # secundas\0in # sek\0in # sekunde\0in # sekunden\0in # sept\0"
    "in # septimana\0in # septimanas\0in # std\0in # stunde\0in # stunden\0in # tag\0"
    "in # tagen\0in # week\0in # weeks\0in # wk\0in # wks\0in # woche\0in # wochen\0in # year\0"
    "in # years\0in # yr\0in # yrs\0in the\0in the afternoon\0in the evening\0in the morning\0"
    "inaan\0inaianei\0inanahi\0inco\0indi\0indiki\0indiki ay\0indiki hepde\0indiki yyl\0"
    "indoman\0ine\0ineng\0ineng'uni\0ing\0ing #\0ing # detik\0ing # dina\0ing # jam\0"
    "ing # menit\0ing # pekan\0ing # sasi\0ing # taun\0ini\0inier\0inikuˀ\0inikuˀtiˀtiˀ\0inju\0"
    "inn\0innayr\0inne\0inniu\0intro\0intro de\0intro de #\0intro de # annos\0intro de # annu\0"
    "intro de # ch\0intro de # chida\0intro de # chidas\0intro de # die\0intro de # dies\0"
    "intro de # mese\0intro de # meses\0intro de # min\0intro de # minutos\0intro de # minutu\0"
    "intro de # ora\0intro de # oras\0intro de # seg\0intro de # segundos\0intro de # segundu\0"
    "inu\0inyambala\0inyanga\0inyanga edlule\0inyanga ephelileyo\0inyanga ezayo\0inyi\0ion\0"
    "ionawr\0ip\0ipu\0ipuru\0ir\0ir l\0ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0"
    "is hafte\0is saal\0is-sena\0is-sena d\0is-sena d-diehla\0is-sena l\0is-sena l-ohra\0"
    "is-sibt\0isal\0isegun\0isi\0isikʉ\0isn\0isniin\0isnin\0isonto\0issa\0istawichayazan\0"
    "istawichayazan wi\0iste\0iste anno\0iste mense\0iste septimana\0isu\0isu ywi\0isuk\0it\0"
    "it-tlieta\0it-tnejn\0ituku\0ituku ja\0ituku ja jumwa\0iuch\0iuil\0iul\0iulai\0iulie\0iun\0"
    "iune\0iunie\0iviki\0iviki eledlule\0iviki elizayo\0iwi\0iwo\0iwootkuut\0ix\0ix-xahar\0"
    "ix-xahar id\0ix-xahar id-diehel\0ix-xahar li\0ix-xahar li ghadda\0iyakwakya\0iyawioo\0"
    "iyl\0iyn\0iyoo\0iyul\0iyun\0izolo\0izu\0izu a\0izu gara\0izu gara aga\0izu na\0"
    "izu na-esote\0j\0j-fouyir\0j-guer\0j-souree\0j1\0j2\0j3\0j4\0j5\0ja\0jaan\0jaanuar\0jaat\0"
    "jaen\0jaenner\0jam\0jan\0jana\0janaayo\0janairu\0janar\0janeiro\0janeiru\0",
    "janer\0janeru\0janeware\0jann\0jannaayo\0jannar\0janner\0jannewa\0jannewaris\0janngo\0"
    "janoary\0janu\0januaar\0januaari\0januaarip\0januali\0januar\0januara\0januare\0januari\0"
    "januarie\0januario\0januaro\0january\0janueri\0janury\0januwari\0janv\0janvaris\0janvier\0"
    "janwaliyo\0janwari\0janyuwari\0jargmine\0jargmine aasta\0jargmine kuu\0jargmine nadal\0"
    "jasyapy\0jasykoi\0jasypa\0jasypakoi\0jasypatei\0jasypo\0jasypoapy\0jasypokoi\0"
    "jasyporundy\0jasypotei\0jasyrundy\0jasytei\0jatta\0jatta lenju\0jaudo\0javen\0javen e\0"
    "javen e ardhshme\0javen e kaluar\0je\0jed\0jedoonee\0jee\0jeedi\0jeh\0jeheiney\0jel\0"
    "jelhein\0jem\0jemayrt\0jen\0jena\0jenaro\0jenner\0jenuari\0jenuwari\0jerc\0jercean\0jerd\0"
    "jerdein\0jeri\0jerrey\0jerrey-fouyir\0jerrey-geuree\0jerrey-souree\0jes\0jesarn\0jestere\0"
    "jetzt\0jeu\0jeudi\0ji\0ji #\0ji # darbe\0ji # keessatti\0ji'a\0ji'a #\0ji'a # darbe\0"
    "ji'a # keessatti\0ji'a darbe\0ji'a dhufu\0ji'a kana\0ji'oota\0ji'oota #\0"
    "ji'oota # darban\0ji'oota # keessatti\0jiec\0jiec lat\0jim\0jimaata\0jimco\0jin\0jinnaru\0"
    "jioni\0jiya\0jmc\0jmn\0jmo\0jmp\0jnn\0jo\0job\0jobia\0joi\0joibe\0jol\0jolai\0jolal\0"
    "jolay\0jom\0jomah\0jon\0jona\0joulu\0joulukuu\0joulukuuta\0jov\0jovedi\0jovidia\0jpi\0"
    "jtn\0jtt\0ju\0juce\0jucer\0jue\0jue'kutan\0jueves\0jufo\0jug\0jugn\0jugno\0jui\0juil\0"
    "juill\0juillet\0juin\0juk\0juko\0jul\0jula\0julaayi\0julae\0julai\0julayi\0julei\0julhet\0"
    "julho\0julhu\0juli\0julie\0julij\0julija\0julijs\0julio\0juliol\0julius\0july\0julyai\0"
    "julyu\0jum\0juma\0jumaa\0jumaah\0jumaamosi\0jumaane\0jumaapii\0jumaat\0jumaatano\0"
    "jumaatatu\0jumada\0jumada al\0jumada al-akhirah\0jumada al-awwal\0jumada al-thani\0"
    "jumada al-ula\0jumaine\0jumamoosi\0jumamosi\0jumane\0jumanne\0jumapiiri\0jumapil\0"
    "jumapili\0jumapilyi\0jumapiri\0jumat\0jumataano\0jumatano\0jumatanu\0jumatatu\0jumatatuu\0"
    "jumba\0jumma\0jumma'a\0jun\0juna\0june\0junh\0junho\0junhu\0juni\0junie\0junij\0junija\0"
    "junijs\0junio\0junius\0juno\0juny\0junyi\0junyu\0juo\0juo gwie\0juo gwie a\0"
    "juo gwie a ka\0juo gwie a ka tog\0juo gwie a ne\0juo gwie a ne ntoo\0juov\0juovla\0"
    "juovlamaanu\0juovlamannu\0just\0just now\0jut\0jutre\0jutri\0jutro\0juu\0juuli\0juulip\0"
    "juun\0juuni\0juunip\0juzi\0ka\0kaa\0kab\0kabalashipu\0kad\0kaesolev\0kaesolev aasta\0"
    "kaesolev kuu\0kaesolev nadal\0kahapon\0kai\0kajom\0kak\0kakauka\0kal\0kaleessa\0kam\0"
    "kamari\0kamena\0kamis\0kamisa\0kamoso\0kan\0kanama\0kang\0kang'ama\0kar\0kari\0karong\0"
    "karong adlawa\0karong buwana\0karong semanaha\0karong tuiga\0karoon\0karuka\0karuka rame\0"
    "kas\0kasim\0kaswekese\0kat\0kaw\0kawuono\0kbr\0kbz\0ke\0ke hvse\0kecen\0kecen ay\0"
    "kecen hefte\0kecen il\0kecha\0kechasi\0kechqurun\0kedd\0keenda\0kek\0kekemapa\0kekereke\0"
    "kel\0kele\0kell\0kello\0kelmarin\0keloi\0kem\0kemarin\0kemarin dulu\0kemis\0ken\0kep\0"
    "kepakemapa\0kerzu\0kesa\0kesakuu\0kesakuuta\0kesho\0kesho kutwa\0kesi\0kesimaanu\0keskip\0"
    "keskipaiva\0keskipaivalla\0keskiviikko\0keskiviikkona\0keskiyo\0keskiyolla\0keskoo\0"
    "keskool\0keskpaev\0keskpaeval\0kete\0kete jave\0kete muaj\0ketvirtadienis\0ketwirtiks\0"
    "keu\0kev\0keyingi\0keyingi hafta\0keyingi oy\0keyingi yil\0kgwedi\0kgwedi e\0"
    "kgwedi e fetileng\0kgwedi e tlang\0kgwedi eno\0kgwedi ye\0kgwedi ye e\0"
    "kgwedi ye e fetilego\0kgwedi ye e tlago\0kh\0kha\0khamiis\0khamis\0khms\0kho\0khordad\0"
    "khotavuxika\0ki\0kib\0kibxata\0kiele\0kiele nitombi\0kiemeem\0kifula\0kifula nguwo\0"
    "kigarama\0kikiiɗe\0kikirig\0kin\0kingoto\0kinta\0kinta-fera\0kiny\0kipsuunde\0"
    "kipsuunde ne\0kipsuunde ne taai\0kipsuunde nebo\0kipsuunde nebo aeng\0"
    "kipsuunde nebo aeng'\0kiptaamo\0kiroko\0kisende\0kita\0kita menesi\0kita savaite\0kitais\0"
    "kitais metais\0kiu\0kiumia\0kkm\0kkn\0kl\0kletu\0klo\0klockan\0kma\0kmb\0kmj\0kmk\0kmn\0"
    "kms\0kmw\0knb\0knd\0knk\0knn\0ko\0koa\0koaeng\0koaeng'\0koang\0koang'wan\0kol\0kolmapaev\0"
    "kolo\0kolovoz\0kolovoza\0kom\0komuut\0kon\0kondon\0koo\0koosk\0kooskoliny\0kor\0kornyoot\0"
    "korr\0korrik\0korse\0kos\0kosiɖa\0kosiɖa #\0kosiɖa # si\0kosiɖa # si va\0"
    "kosiɖa # si va yi\0kosiɖa # si wo\0kosiɖa # si wo va\0kosiɖa # si wo va yi\0kosiɖa si\0"
    "kosiɖa si gbo\0kosiɖa si gbo na\0kosiɖa si va\0kosiɖa si va yi\0kosiɖa sia\0koskoho\0"
    "koskokko\0kosomok\0kot\0kotaai\0kotisap\0kotonimma\0kov\0kovas\0kovetkezo\0kovetkezo ev\0"
    "kovetkezo het\0kovetkezo honap\0kovo\0kpa\0kpt\0kris\0krisimin\0krn\0kst\0kt\0ktn\0kts\0"
    "ktu\0ktuber\0ktubr\0ku\0ku cyumweru\0ku w\0ku w'indwi\0ku wa\0ku wa gatandatu\0"
    "ku wa gatanu\0ku wa gatatu\0ku wa kabiri\0ku wa kane\0ku wa mbere\0ku;e\0ku;e veki\0kua\0"
    "kua akayu\0kua semana\0kua yasi\0kuarta\0kuarta-fera\0kub\0kubi\0kubvumbi\0",
    "kuema\0kuema rame\0kuese\0kugu\0kuiri\0kujuorok\0kuk\0kukadzi\0kukuru\0kul\0kule\0"
    "kule nyanga\0kulo\0kulo nyaka\0kum\0kun\0kuna\0kunan\0kunan killa\0kunan punchaw\0"
    "kunan semana\0kunan wata\0kunduzi\0kungwe\0kunu\0kunyaka\0kunyaka ozayo\0kuova\0"
    "kuovamaanu\0kupelimetukpiape\0kur\0kura\0kura #\0kura # kar\0kura # kar ky\0kura # si\0"
    "kura # si ser\0kura ge\0kura-kuju\0kuramuka\0kuramuka jimweri\0kuramuka kadadu\0"
    "kuramuka kana\0kuramuka kasanu\0kuramuka kawi\0kurume\0kus\0kusa\0kusag\0kusag ki\0"
    "kusasa\0kushin\0kuta\0kutawonsa\0kuty\0kuty ky\0kuty-si\0kuwa\0kuwa gatandatu\0"
    "kuwa gatanu\0kuwa gatatu\0kuwa kabiri\0kuwa kane\0kuwa mbere\0kuɖ\0kuɖa\0kvall\0kvco\0"
    "kvco hvse\0kve\0kveld\0kveten\0kvetna\0kvold\0kwa\0kwana\0kwana #\0kwana # da\0"
    "kwana # da ya\0kwana # da ya gabata\0kwanaki\0kwanaki #\0kwanaki # da\0kwanaki # da suka\0"
    "kwanaki # da suka gabata\0kwasu\0kwe\0kwey\0kwi\0kwiecien\0kwietnia\0kwiidwaata\0"
    "kwiikumi\0kwiinyambala\0kwiinyi\0kwinyanga\0kwinyanga ezayo\0kwiveki\0kwiveki ephelileyo\0"
    "kwiveki ezayo\0kyiukonyi\0kysa\0kysa #\0kysa # kar\0kysa # kar ky\0kysa # si\0"
    "kysa # si ser\0kysa tag\0kysa tag ka\0kysa ti\0kysa ti mun\0kysa ti mun ka\0kysa un\0"
    "kysa un ka\0kzu\0kɨz\0kʉfungatɨ\0kʉkeenda\0kʉmʉʉnchɨ\0kʉnaanɨ\0kʉsaano\0kʉsaatʉ\0"
    "kʉsasatʉ\0kʉvɨɨrɨ\0l\0l'altro\0l'altro ieri\0l'ann\0l'ann che\0l'ann che vegn\0"
    "l'ann passe\0l'annee\0l'annee derniere\0l'annee prochaine\0l'annu\0l'annu passatu\0"
    "l'annu vinturu\0l'ano\0l'ano che\0l'ano che vien\0l'ano pasa\0l'anu\0l'anu pasau\0"
    "l'anu viniente\0l'any\0l'any passat\0l'any que\0l'any que ve\0l'edema\0l'edema che\0"
    "l'edema che vegn\0l'edema da\0l'edema da denant\0l'onn\0l'onn passa\0l'onn proxim\0"
    "l'ultim\0l'ultim mais\0l'ultima\0l'ultima emna\0l'uri\0l-erbgha\0la\0la amiaza\0"
    "la miezul\0la miezul noptii\0la proxima\0la proxima semana\0la selmana\0"
    "la selmana pasada\0la selmana viniente\0la semaine\0la semaine derniere\0"
    "la semaine prochaine\0la semana\0la semana pasada\0la semana proxima\0la setemana\0"
    "la setemana che\0la setemana che vien\0la setemana pasada\0la setmana\0"
    "la setmana passada\0la setmana que\0la setmana que ve\0laa\0laath\0lab\0labb\0labn\0"
    "labobedi\0labohlano\0labone\0laboraro\0labotlhano\0labr\0labt\0lah\0lahadi\0laki\0"
    "laki vara\0lam\0lamorena\0lampadas\0lamuhla\0lamʉtoondo\0lani\0lap\0lapa\0lapa le\0"
    "lapa le ile\0lapa le imet\0lapa le isiet\0lapa le obo\0lapa le okuni\0lapa le ong\0"
    "lapa le ong'wan\0lapa le saal\0lapa le sapa\0lapa le tomon\0lapa le tomon obo\0"
    "lapa le tomon waare\0lapa le waare\0lapkr\0lapkricio\0lapkritis\0lapkrutis\0laposo\0"
    "lapule\0lar\0laraba\0larunbata\0las\0laso\0last\0last mont\0last month\0last week\0"
    "last wik\0last year\0last yie\0latzde\0latzde mohnd\0lau\0lauantai\0lauantaina\0"
    "laugardagur\0laupaev\0laurdag\0lav\0lavurdah\0lavurduv\0lavvardat\0lavvordat\0lay\0"
    "layenga\0laz\0laz johr\0laz woch\0lbierah\0le\0le anno\0le anno passate\0le anno proxime\0"
    "le anpetu\0le anpetu kin\0le aɖabaƒoƒo\0le aɖabaƒoƒo #\0le aɖabaƒoƒo # me\0"
    "le aɖabaƒoƒo # wo\0le aɖabaƒoƒo # wo me\0le gaƒoƒo\0le gaƒoƒo #\0le gaƒoƒo # me\0"
    "le gaƒoƒo # wo\0le gaƒoƒo # wo me\0le kosiɖa\0le kosiɖa #\0le kosiɖa # me\0"
    "le kosiɖa # wo\0le kosiɖa # wo me\0le meis\0le meis che\0le meis che vegn\0le meis da\0"
    "le meis da denant\0le mense\0le mense passate\0le mense proxime\0le mois\0"
    "le mois dernier\0le mois prochain\0le nkeke\0le nkeke #\0le nkeke # me\0le nkeke # wo\0"
    "le nkeke # wo me\0le nyanga\0le oko\0le oko kin\0le omakha\0le omakha kin\0le sekend\0"
    "le sekend #\0le sekend # me\0le sekend # wo\0le sekend # wo me\0le septimana\0"
    "le septimana passate\0le septimana proxime\0le wi\0le wi kin\0le ƒe\0le ƒe #\0le ƒe # me\0"
    "le ƒe # si\0le ƒe # si va\0le ƒe # si va yi\0le ƒe # si va yi me\0le ɣleti\0le ɣleti #\0"
    "le ɣleti # me\0le ɣleti # wo\0le ɣleti # wo me\0led\0leden\0ledna\0leebi\0leegi\0lehono\0"
    "lel\0lel'lo\0leli\0leli viki\0lelo\0lelu\0lem\0len\0lendi\0lengua\0leo\0lep\0lero\0les\0"
    "lescht\0lescht joer\0lescht woch\0leschte\0leschte mount\0letanhan\0letanhan #\0"
    "letanhan #-chan\0letanhan #-chan kinhan\0letanhan oh\0letanhan oh'ankho\0"
    "letanhan oh'ankho #\0letanhan oh'ankho # kinhan\0letanhan oko\0letanhan oko #\0"
    "letanhan oko # kinhan\0letanhan okpi\0letanhan okpi #\0letanhan okpi # kinhan\0"
    "letanhan omakha\0letanhan omakha #\0letanhan omakha # kinhan\0letanhan owaphe\0"
    "letanhan owaphe #\0letanhan owaphe # kinhan\0",
    "letanhan wiyawapi\0letanhan wiyawapi #\0letanhan wiyawapi # kinhan\0letos\0letosa\0letsa\0"
    "letzte\0letzte woche\0letzten\0letzten monat\0letztes\0letztes jahr\0ley\0leygardagur\0"
    "lh\0li\0lia\0libuy\0libuy li\0libuy li nyee\0lido\0liduva\0liduva litandi\0"
    "liduva lyanchechi\0liduva lyannyano\0liduva lyannyano na\0liduva lyannyano na linji\0"
    "liduva lyannyano na mavili\0liduva lyapili\0liduva lyatatu\0liep\0liepa\0liepos\0lilli\0"
    "lin\0lindi\0linggo\0linu\0lip\0lipa\0lipanj\0lipca\0lipiec\0lipnja\0lis\0listopad\0"
    "listopada\0listopadu\0lit\0litinin\0liɓ\0lk\0ll\0ll1\0ll2\0ll3\0ll4\0ll5\0ll6\0ll7\0llu\0"
    "llun\0llunes\0llynedd\0lo\0lobi\0lobi ekoya\0lobi eleki\0loka\0lokakuu\0lokakuuta\0lolo\0"
    "lom\0lon\0lonesc\0loni\0lor\0lordag\0loꞌo\0lp\0lr\0lu\0lu'kutan\0luan\0luanistyn\0lub\0"
    "lubingu\0luc\0luf\0lufuimi\0lug\0luggio\0lugl\0luglio\0lugn\0lui\0luishi\0luj\0lujo\0lul\0"
    "lulju\0lum\0luma\0luma lwa\0luma lwa k\0luma lwa p\0lumingu\0lumungulu\0lun\0lun-es\0"
    "luna\0luna aceasta\0luna trecuta\0luna viitoare\0lunasa\0lundi\0lundo\0lunedi\0lunes\0"
    "lunesdi\0lungudi\0luni\0lunis\0lunnidia\0luns\0lus\0lusa\0lush\0lushika\0lusolo\0lut\0"
    "lutego\0lutongolo\0luty\0luulyo\0lw2\0lw3\0lw4\0lw5\0lw6\0lwakubiri\0lwakuna\0lwakusatu\0"
    "lwakutaano\0lwaleero\0lwamilawu\0lwamukaaga\0lwe\0lwesb\0lwesibini\0lwesihlanu\0lwesine\0"
    "lwesithathu\0lwetse\0lwezi\0lye\0lye'\0lye'e\0lye'e swinte\0lye'oon\0m\0m-fouyir\0"
    "m-houney\0m-nollick\0m-souree\0ma\0ma'a\0ma'asi\0maa\0maabane\0maachi\0maadi\0maaie\0"
    "maaji\0maajip\0maalis\0maaliskuu\0maaliskuuta\0maanantai\0maanantaina\0maandag\0maanta\0"
    "maantig\0maarso\0maart\0maawe\0maayi\0maayo\0maaz\0mab\0mabaga\0mabaga ma\0"
    "mabaga ma sukul\0mabasa\0mac\0macel\0mach\0machi\0macordi\0mad\0madaling\0madaling-araw\0"
    "madeeuutebijan\0madembii\0madhyanh\0madiɓediɓe\0madrugada\0mae\0maehe\0maerz\0mag\0maga\0"
    "maga lye\0maga lye'\0magg\0maggio\0maha\0maha lenju\0mahina\0mahina \0mahina 'e\0"
    "mahina 'e #\0mahina 'e # kuo\0mahina 'e # kuo'osi\0mahina kaha\0mahina kaha'u\0"
    "mahina kuo\0mahina kuo'osi\0mahina ni\0mai\0maiatza\0maiatzaren\0maig\0maijs\0maine\0"
    "maintenant\0maio\0mairt\0maiu\0maj\0maja\0majebaarga\0majebarga\0majo\0maju\0majus\0"
    "makaaripi\0makandike\0makelela\0makeo\0mako\0mako #\0mako # da\0mako # da ya\0"
    "mako # da ya gabata\0makonni\0makonni #\0makonni # da\0makonni # da suka\0"
    "makonni # da suka gabata\0mal\0malaba\0malaki\0malam\0mam\0mambia\0mamengwaafahbii\0"
    "mamengwaalii\0mamuut\0man\0mana\0manadagur\0manana\0mandag\0mande\0mane\0manga\0mangada\0"
    "mangal\0mangalwaar\0manguana\0mangwana\0manha\0manhan\0manje\0mannan\0mannan manu\0"
    "mannan vahku\0mannebarga\0mannodat\0mantag\0mantaha\0mantaxtsees\0manti\0manti'\0"
    "manudagur\0manyawale\0mar\0mar'kutan\0marc\0marca\0march\0marcius\0marco\0mardi\0mardo\0"
    "marec\0maret\0maris\0marisi\0marlunngorneq\0marochi\0marras\0marraskuu\0marraskuuta\0"
    "mars\0marsi\0marsip\0marso\0marsu\0mart\0marta\0martars\0marte\0martedi\0martes\0marti\0"
    "martidia\0martie\0martio\0martis\0marto\0marts\0martsa\0martxoa\0martxoaren\0martzu\0"
    "marz\0marze\0marzec\0marzo\0marzu\0mas\0masa\0masg\0mashi\0mat\0mata\0matesdi\0matg\0"
    "mati\0matin\0matinada\0matlhatso\0matop\0matshe\0matshi\0mattina\0matumb\0maw\0mawbaare\0"
    "mawnde\0mawrth\0mawuwani\0may\0mayese\0mayesep\0mayis\0mayo\0mayrnt\0mayu\0mayyu\0maz\0"
    "mazzo\0mba\0mba'amba\0mba'amba'\0mbangu\0mbaꞌmbaꞌ\0mbe\0mbegtug\0mbi\0mbimbitho\0mbiyo\0"
    "mbiyo mendongo\0mbl\0mbo\0mboonte\0mboonte mvfo\0mboonte mvfo lye\0mboonte mvfo lye'\0"
    "mboonte tsetsee\0mboonte tsetsee lye\0mboonte tsetsee lye'\0mbooy\0mbremje\0mbs\0mbu\0"
    "mbudzi\0mch\0mchana\0mchochil\0mchochil'l\0md\0mderot\0mderot ee\0mderot ee are\0"
    "mderot ee ile\0mderot ee inet\0mderot ee kuni\0mderot ee kwe\0mderot ee ong\0"
    "mderot ee ong'wan\0mderot ee sapa\0me\0me'llo\0mean\0mean fomhair\0mean-fouyir\0"
    "mean-souree\0medi\0medianoite\0mediodia\0mee\0mee houney\0mee ny\0mee ny nollick\0meh\0"
    "meha\0meha bori\0meha were\0mehefin\0mehr\0mei\0meia\0meia-noite\0meije\0meindeg\0meio\0"
    "meio-dia\0meith\0meitheamh\0mej\0meja\0meje\0mejju\0mek\0mekredi\0mem\0memeneda\0memleɖa\0"
    "mengjes\0mer\0mer'kutan\0merc\0merc'her\0merca\0merco\0mercoldi\0mercoledi\0mercore\0"
    "mercores\0mercredi\0mercui\0mercurdi\0mercuridi\0mercuridia\0mercuris\0merkeredi\0"
    "merkredi\0merkredo\0mert\0mertesc\0merz\0mes\0mes pasadu\0mes passado\0mesdite\0mese\0"
    "mese prossimo\0mese scorso\0mesemna\0mesin,\0mesin, ooli\0mesin, ooli u\0"
    "mesin, ooli u kenie\0mesnate\0messe\0met\0mettwoch\0metukpiape\0metwoch\0meu\0meur\0"
    "meurzh\0mey\0meyi\0mezh\0mezheven\0mezzanotte\0mezzogiorno\0meɣ\0meɣres\0mfee\0mfee #\0",
    "mfee # a\0mfee # a atwam\0mfee # mu\0mfomh\0mfu\0mfumfu\0mg\0mgamba\0mgorova\0mgq\0"
    "mgqibelo\0mh\0mha\0mhawuri\0mhr\0mi\0miaging\0miaging buwan\0miaging semana\0"
    "miaging tuig\0miaka\0miaka #\0miaka # iliyopita\0mid\0middag\0midday\0middernacht\0"
    "middernag\0middeweken\0midi\0midn\0midnat\0midnatt\0midnatti\0midnight\0midvikudagur\0"
    "mie\0miercoles\0miercuri\0miercus\0mies\0miessemannu\0miezi\0miezi #\0miezi # iliyopita\0"
    "miezul\0miezul noptii\0migdia\0mih\0mii\0mijdar\0mijdara\0mik\0mikudagur\0min\0min #\0"
    "min # kar\0min # kar ky\0min # si\0min # si ser\0minggu\0minggu depan\0minggu ini\0"
    "minggu lalu\0miniti\0miniti \0miniti 'e\0miniti 'e #\0miniti 'e # kuo\0"
    "miniti 'e # kuo'osi\0minti\0minti #\0minti # da\0minti # da ya\0minti # da ya gabata\0"
    "mintuna\0mintuna #\0mintuna # da\0mintuna # da suka\0mintuna # da suka gabata\0minuit\0"
    "minuly\0minuly mesiac\0minuly mesic\0minuly rok\0minuly tyden\0minuly tyzden\0minutu\0"
    "minutu #\0minutu # kar\0minutu # kar ky\0minutu # si\0minutu # si ser\0mis\0mis diwethaf\0"
    "mis du\0mis ebrel\0mis est\0mis genver\0mis gortheren\0mis gwynngala\0mis hedra\0"
    "mis hwevrer\0mis kevardhu\0mis me\0mis metheven\0mis meurth\0mis nesaf\0mit\0mitjanit\0"
    "mittag\0mittags\0mitternacht\0mittwoch\0mittwuc\0mittwuch\0mituu\0miy\0miyerkules\0mjd\0"
    "mk\0mli\0mma\0mme\0mmesa\0mmk\0mms\0mng\0mo\0moandei\0moc\0mod\0modhyan\0modhyanrat\0mog\0"
    "mohndaach\0moi\0moies\0moj\0moja\0mok\0mokhu\0mokibelo\0mokolo\0mokolo mwa\0"
    "mokolo mwa mibale\0mokolo mwa misato\0mokolo mwa yambo\0mokolo ya\0mokolo ya minei\0"
    "mokolo ya mitano\0moments\0moments ago\0mon\0monday\0monde\0mondi\0mondie\0mondo\0"
    "mongllar\0monite\0mono\0mono ngbanja\0mono sondi\0monongwaga\0montag\0moo\0moorn\0moosi\0"
    "mop\0mopitlo\0moq\0moqebelo\0mor\0moranang\0mordad\0more\0morg\0morgau\0morge\0morgen\0"
    "morgens\0morgon\0morgunn\0mori\0mori ghwa\0mori ghwa ikenda\0mori ghwa ikumi\0"
    "mori ghwa ikumi na\0mori ghwa ikumi na imweri\0mori ghwa ikumi na iwi\0mori ghwa imbiri\0"
    "mori ghwa kadadu\0mori ghwa kana\0mori ghwa karandadu\0mori ghwa kasanu\0mori ghwa kawi\0"
    "mori ghwa mfungade\0mori ghwa wunyanya\0morje\0morning\0morso\0morusasin\0mos\0most\0"
    "mosu\0mosupologo\0mot\0motsheanong\0motsheganang\0mpal\0mpalakazi\0mpan\0mpandula\0mpg\0"
    "mph\0mphalane\0mpokwa\0mposo\0mps\0mpu\0mpuye\0mra\0mrt\0mrz\0ms\0msh\0msi\0mso\0msp\0"
    "mst\0mth\0mtn\0mto\0mu\0muajin\0muajin e\0muajin e ardhshem\0muajin e kaluar\0"
    "muanyanmondie\0mud\0mudde\0mudyaxihi\0muer\0mug\0mugovera\0mugqivela\0muh\0muhaano\0"
    "muharram\0muhi\0muj\0mujimbi\0muk\0muka\0mukakaro\0mukosu\0mukui\0mul\0mulgul\0mulungu\0"
    "mun\0munkyo\0munyense\0munyi\0munyonyo\0mup\0mupalangulwa\0mupuguto\0mur\0muraki\0"
    "muraki-mukui\0muraki-musapiri\0murakipi\0muramuko\0murwa\0murwa wa\0murwa wa kanne\0"
    "murwa wa katano\0mus\0musapiri\0mushende\0mushende magali\0mushipepo\0musongandembwe\0"
    "musumbhunuku\0mut\0mutai\0mutarama\0muu\0muuya\0muv\0muvhuro\0mvfo\0mvfo lye\0mvfo lye'\0"
    "mvfo maga\0mvfo maga lye\0mvfo maga lye'\0mvu\0mvuka\0mvulo\0mw\0mwai\0mwai wa\0"
    "mwai wa ikumi\0mwai wa ikumi na\0mwai wa ikumi na ili\0mwai wa ikumi na imwe\0"
    "mwai wa kana\0mwai wa katano\0mwai wa katatu\0mwai wa keli\0mwai wa kenda\0mwai wa mbee\0"
    "mwai wa muonza\0mwai wa nyaanya\0mwai wa thanthatu\0mwaka\0mwaka #\0mwaka # uliopita\0"
    "mwaka huu\0mwaka ujao\0mwaka uliopita\0mwd\0mwedi\0mwedi ntandi\0mwedi wa\0"
    "mwedi wa nchechi\0mwedi wa nnyano\0mwedi wa nnyano na\0mwedi wa nnyano na mitatu\0"
    "mwedi wa nnyano na mivili\0mwedi wa nnyano na nchechi\0mwedi wa nnyano na nnyano\0"
    "mwedi wa nnyano na nnyano na\0mwedi wa nnyano na nnyano na m\0"
    "mwedi wa nnyano na nnyano na u\0mwedi wa nnyano na umo\0mwedi wa pili\0mwedi wa tatu\0"
    "mwere\0mwere wa\0mwere wa gatandatu\0mwere wa gatano\0mwere wa gatatu\0mwere wa ikumi\0"
    "mwere wa ikumi na\0mwere wa ikumi na umwe\0mwere wa kana\0mwere wa kanana\0"
    "mwere wa kenda\0mwere wa keri\0mwere wa mugwanja\0mweri\0mweri wa\0mweri wa gatano\0"
    "mweri wa gatantatu\0mweri wa ikumi\0mweri wa ikumi na\0mweri wa ikumi na kairi\0"
    "mweri wa ikumi na mbili\0mweri wa ikumi na moja\0mweri wa ikumi na umwe\0mweri wa kaana\0"
    "mweri wa kaili\0mweri wa kairi\0mweri wa kana\0mweri wa kanana\0mweri wa katatu\0"
    "mweri wa kathatu\0mweri wa kenda\0mweri wa kwanza\0mweri wa mbere\0mweri wa mugwanja\0"
    "mweri wa nane\0mweri wa saba\0mweri wa sita\0mweri wa tanu\0mweri wa tisa\0mweri wo\0"
    "mweri wo kumi\0mweri wo kumi na\0mweri wo kumi na moja\0mweri wo kumi na yel\0"
    "mweri wo kumi na yel'li\0mweri wo kwanza\0",
    "mweri wo nane\0mweri wo saba\0mweri wo thanu\0mweri wo thanu na\0mweri wo thanu na mocha\0"
    "mweri wo tisa\0mweri wo unayeli\0mweri wo unecheshe\0mweri wo uneraru\0mweri wo unethanu\0"
    "mwezi\0mwezi #\0mwezi # uliopita\0mwezi huu\0mwezi ujao\0mwezi uliopita\0mwi\0mwitope\0"
    "mye\0mzo\0mʉʉnchɨ\0n\0n tmeddit\0n tufat\0n'abali\0n'chana\0n'ubochi\0n'ubochi #\0"
    "n'ubochi # gara\0n'ubochi # gara aga\0n'ututu\0n'w\0n'wendzamhala\0na\0naa\0naanɨ\0"
    "naasaande\0nab\0nabanduru\0nachm\0nachmittag\0nachmittags\0nachst\0nachst joer\0"
    "nachst woch\0nachste\0nachste mohnd\0nachste mount\0nachste woche\0nachsten\0"
    "nachsten monat\0nachstes\0nachstes jahr\0nacht\0nachts\0nad\0nadale\0nadili\0nag\0nai\0"
    "nak\0nak okkoskv\0nak okkoskv nettv\0nakaare\0nakaebarasa\0nakaejuma\0nakakany\0"
    "nakalipas\0nakalipas na\0nakalipas na linggo\0nakamaja\0nakamaja gada\0nakamaja menesi\0"
    "nakamaja nedela\0nakaraang\0nakaraang buwan\0nakaraang taon\0nakasabiti\0nakaung\0"
    "nakaung'on\0nakauni\0nakinyam\0nakti\0naktis\0nakts\0nakugu\0nam\0nam nay\0nam ngoai\0"
    "nam sau\0namaanli\0namana\0namararu\0namathanu\0namaxexe\0namhlanje\0namittag\0nan\0nang\0"
    "nannalhchifa\0nannalhchifa'\0nannalhchifa' nittak\0napol\0napoludnie\0narua\0naslednje\0"
    "naslednje leto\0naslednji\0naslednji mesec\0naslednji teden\0nasta\0nasta ar\0"
    "nasta manad\0nasta vecka\0naste\0naste ar\0naste maned\0naste uge\0nastu\0nastu viku\0"
    "nasˀahˀatsus\0nat\0nate\0natt\0nau\0navecer\0naw\0nawambar\0nawr\0nax\0nax johr\0ncw\0"
    "ncwabakazi\0ncwonzem\0nd\0ndaaya\0ndamukiza\0ndangu\0ndg\0ndi\0ndira\0ndithemba\0ndo\0"
    "ndunmbi\0ndunmbi san\0ndwenbet\0ndwencaet\0ndwencib\0ndwencib'it\0ndwencibngeih\0"
    "ndwengouj\0ndwenit\0ndwenloeg\0ndwenngeih\0ndwenngux\0ndwensam\0ndwenseiq\0ndy\0ndz\0"
    "ndzhati\0ndzonefwoo\0ndzonesee\0ndzonochwaʔakaa\0ndzonochwaʔakaa wo\0ndzonodumlo\0"
    "ndzonoghuuwelom\0ndzonokwifoe\0ndzonokɨzuʔ\0ndzononum\0ndzononzugho\0ndzonotaafʉgha\0"
    "ndzonotɨdʉgha\0ndzonotɨfʉghadzughu\0ne\0ned\0nedela\0nedele\0nedelja\0nedjelja\0neetsee\0"
    "neljapaev\0nelo\0nemeno\0nen\0neng\0neng'u\0neng'u ni\0nento\0nentor\0neser\0nest\0"
    "nest mont\0nest wik\0nest yie\0neste\0neste ar\0neste manad\0neste maned\0neste uke\0"
    "neste veke\0netko\0nettv\0nettv cak\0nettv cak'cuse\0nettv'cako\0next\0next month\0"
    "next week\0next year\0nezuro\0ng\0ng #\0ng gabi\0ng hapon\0ng umaga\0ng#\0ng'ama\0"
    "ng'atyaato\0ng'eiyeet\0ng'ole\0nga\0ngab\0ngad\0ngama\0ngat\0ngay\0ngay kia\0ngay mai\0"
    "ngayon\0ngayong\0ngayong araw\0ngayong buwan\0ngayong taon\0ngb\0ngberere\0nge\0"
    "ngegogele\0ngeso\0ngi\0ngisu\0ngl\0ngm\0ngn\0ngo\0ngoenzsinghgiz\0ngogola\0ngoku\0ngomso\0"
    "ngon\0ngon awom\0ngon awom ai\0ngon awom ai be\0ngon awom ai dzia\0ngon be\0ngon ebulu\0"
    "ngon lala\0ngon mwom\0ngon nyina\0ngon osu\0ngon samena\0ngon tana\0ngon zamgbala\0"
    "ngonde\0ngovya\0ngs\0ngt\0ngu\0ngubue\0ngv\0ngw\0ngwa\0ngwa jon\0ngwa koo\0ngwa mbok\0"
    "ngwa nge\0ngwa njangumba\0ngwa noy\0ngwa um\0ngwaga\0ngwaga o\0ngwaga o tlang\0ngwaga wa\0"
    "ngwaga wa go\0ngwaga wa go feta\0ngwaga wo\0ngwaga wo o\0ngwaga wo o tlago\0ngwanatsele\0"
    "ngwen\0ngwen hembueri\0ngwen lombi\0ngwen matahra\0ngwen nlal\0ngwen nmba\0ngwen nna\0"
    "ngwen ntan\0ngwen ntuo\0ngwen rebvua\0ngwen wum\0ngwen wum navur\0ngz\0nhasi\0nhl\0nhla\0"
    "nhlangula\0nhlo\0nhlolanja\0ni\0ni #\0ni # odun\0nie\0niedz\0niedziela\0night\0niha\0"
    "nihiku\0nihiku noolempwa\0niijo\0nipbaa\0nipbaa haˀimay\0nipbaatiˀtiˀ\0nis\0nisan\0"
    "nisana\0nisinsiyi\0nit\0nittak\0nittak hollo\0nittak hollo'\0nittak hollo' nakfish\0"
    "niydziela\0nj\0nja\0njapi\0nje\0njeba\0njedzela\0njenuari\0njeslaare\0njezela\0njowa\0"
    "njr\0nju\0njuhca\0njuhcamaanu\0njuk\0njukcamannu\0njumaa\0njumaine\0njumamothi\0"
    "njumamothii\0njumatana\0njumatano\0njumatatu\0njuni\0njurai\0njw\0njɩbo\0njɩbo nɖʊka\0"
    "njɩbo nɖʊka kanoro\0nka\0nka mbot\0nka mbot nji\0nkeke\0nkeke #\0nkeke # si\0"
    "nkeke # si va\0nkeke # si va yi\0nkeke # si wo\0nkeke # si wo va\0nkeke # si wo va yi\0"
    "nko\0nkodya\0nkw\0nkwenkwezi\0nkya\0nm\0nma\0nmm\0nmn\0nmt\0nna\0nna #\0nna # mu\0nna#\0"
    "nna# a\0nna# a atwam\0nnawotwe\0nnawotwe #\0nnawotwe # a\0nnawotwe # a atwam\0"
    "nnawotwe # mu\0nnawotwe a\0nnawotwe a atwam\0nnawotwe a edi\0nnawotwe a edi ho\0"
    "nnawotwe yi\0nnawotwe#\0nnawotwe# a\0nnawotwe# a atwam\0nnonhwere\0nnonhwere #\0"
    "nnonhwere # a\0nnonhwere # a atwam\0nnonhwere # mu\0nnora\0nnyeme\0no\0no rita\0noaptea\0"
    "nob\0nobemba\0nobyembre\0noc\0noche\0nocu\0noe\0noem\0noema\0nof\0nofemere\0nofimpa\0"
    "nofimpa'\0noi\0noiembrie\0noite\0nole\0noll\0nollaig\0nomettes\0nommendaach\0noo\0",
    "noofeembar\0noon\0noowanbur\0nop\0nopember\0nott\0notte\0nou\0nov\0novam\0novamber\0"
    "novambra\0novema\0novemba\0novembar\0novembari\0novembarip\0november\0novembr\0novembra\0"
    "novembre\0novembris\0novembro\0novembru\0novemeber\0novenbre\0noviembre\0novimber\0now\0"
    "nowambar\0nowanburu\0nowemapa\0nowember\0nowembra\0noy\0noyabr\0nsn\0ntambama\0nte\0"
    "ntene\0ntongo\0ntra\0ntra #\0ntra # anni\0ntra # jorna\0ntra # m\0ntra # misi\0"
    "ntra # simani\0nts\0ntt\0ntu\0ntulikazi\0ntwarante\0ntʉ\0ntʉnʉs\0nu\0nua\0nua dem\0nuaan\0"
    "nuaan latni\0num\0numiggu\0nun\0nuna\0nuna jaro\0nuna monato\0nuna semajno\0nundu\0"
    "nunember\0nuu\0nuu #\0nuu # minut\0nuu # san\0nuu hawa\0nuu hawa #\0nuu leꞌ\0nuu leꞌ #\0"
    "nuu ngap\0nuu ngap-mbi\0nuu ngap-mbi #\0nuu nguꞌ\0nuu nguꞌ #\0nuud\0nuv\0nuvemmiru\0"
    "nuvenbru\0nuw\0nuwamba\0nuwanbir\0nvb\0nwa\0nwanbir\0nwii\0nwii a\0nwii a ntonto\0"
    "nwii ake\0nwii ake bee\0nwii ake nin\0nwii ake ntek\0nwii ake ntek di\0"
    "nwii ake ntek di bee\0nwii ake ntek di bok\0nwii ake raa\0nwii ake taabee\0"
    "nwii ake taafok\0nwii ake taan\0nwii ake taanin\0nwii ake taaraa\0nya\0nyakanga\0"
    "nyamavhuvhu\0nyandagaro\0nyangwe\0nyangwe ngbanja\0nye\0nyenkyakare\0nyenyankulu\0nyenye\0"
    "nyenyenyani\0nyet\0nyeteki\0nyiaghuo\0nyitso\0nyitso si\0nyitso si gbona\0nyitso si va\0"
    "nyitso si va yi\0nyni\0nyolombongo\0nyomwabazyo\0nyoro\0nyt\0nyukul\0nze\0nzeri\0nzero\0"
    "nzu\0o\0o #\0o # bhlia\0o # blia\0o # den\0o # dhiog\0o # diog\0o # dna\0o # dni\0"
    "o # hodin\0o # hodinu\0o # hodiny\0o # la\0o # mes\0o # mesiac\0o # mesiaca\0o # mesiace\0"
    "o # mesiacov\0o # mhion\0o # mhios\0o # min\0o # minut\0o # minutu\0o # minuty\0o # mion\0"
    "o # mios\0o # rok\0o # roka\0o # rokov\0o # roky\0o # seachd\0o # sekund\0o # sekundu\0"
    "o # sekundy\0o # sheachd\0o # tyz\0o # tyzden\0o # tyzdna\0o # tyzdne\0o # tyzdnov\0"
    "o # uair\0o ano\0o ano pasado\0o mes\0o mes pasado\0o poln\0o polnoci\0o polnocy\0"
    "o proximo\0o proximo ano\0o proximo mes\0o'clock\0o'tgan\0o'tgan hafta\0o'tgan oy\0"
    "o'tgan yil\0ob\0obenem\0obo\0obubuo\0obur\0obur gun\0oca\0ocak\0ocannu\0ocannu chi\0"
    "ocannu chi benit\0ocannu coladu\0och\0ochobre\0ochtend\0ocotber\0oct\0october\0octobre\0"
    "octombrie\0octubre\0od\0oddajagemannu\0oddj\0odne\0odp\0odpoledne\0odun\0odun #\0"
    "odun # seyin\0odun yii\0odung\0odung'el\0oe\0oen\0oenɨoɨnok\0oer\0oer #\0oer # dei\0"
    "oer # deien\0oer # jier\0oer # minut\0oer # minuten\0oer # moanne\0oer # moannen\0"
    "oer # oere\0oer # sekonde\0oer # sekonden\0oer # wike\0oer # wiken\0oermorgen\0of\0oflo\0"
    "oforisuo\0og\0oga\0ogas\0ogasti\0oggend\0oggi\0ogle\0ogleden\0ogleden once\0"
    "ogleden sonra\0ogmh\0ogo\0ogoost\0ogos\0ogost\0ogosto\0ogs\0ogus\0ogyefoo\0ohtu\0ohtul\0"
    "oig\0oigste\0oji\0ojo\0ojo abameta\0ojo aiku\0ojo aje\0ojo eti\0ojo isegun\0ojobo\0ojola\0"
    "ojoru\0ok\0okb\0oke\0oketopa\0oki\0okiri\0okitoba\0okitobba\0okn\0oko\0oko k\0oko k'un\0"
    "oko k'un hehan\0oks\0okt\0oktabr\0okthoba\0okthobha\0oktob\0oktoba\0oktobar\0oktobari\0"
    "oktobarip\0oktober\0oktobore\0oktobra\0oktobris\0oktobro\0oktohber\0oktoobar\0oktoober\0"
    "oktoobur\0oktover\0oktuba\0oktubre\0oktyabr\0oku\0okutoburu\0okwaikumi\0okwaikumi na\0"
    "okwaikumi na ibiri\0okwaikumi na kumwe\0okwakabiri\0okwakana\0okwakashatu\0okwakataana\0"
    "okwamg\0okwamg'\0okwamukaaga\0okwamunaana\0okwamushanju\0okwamwenda\0okwokubanza\0okyena\0"
    "ola\0olabor\0oladalʉ\0olgisan\0olodoyiorie\0olodoyiorie inkokua\0oloilepunyie\0"
    "oloilepunyie inkokua\0olokuna\0olokutaanu\0olomukaaga\0oloɨborare\0olwaleelo\0olwaleelo \0"
    "olwaleelo (leelo)\0om\0om #\0om # ar\0om # d\0om # dag\0om # dagar\0om # dage\0om # dogn\0"
    "om # man\0om # manad\0om # manadar\0om # manader\0om # maned\0om # maneder\0om # md\0"
    "om # mdr\0om # min\0om # minut\0om # minuter\0om # minutsi\0om # minutt\0om # minutter\0"
    "om # nalunaaquttap\0om # nalunaaquttap-akunnera\0om # qaammat\0om # sapaatip\0"
    "om # sapaatip-akunnera\0om # sek\0om # sekund\0om # sekunder\0om # sekundi\0om # t\0"
    "om # tim\0om # timar\0om # time\0om # timer\0om # timmar\0om # timme\0om # u\0om # uge\0"
    "om # uger\0om # uke\0om # uker\0om # ukioq\0om # ulloq\0om # ulloq unnuarlu\0om # v\0"
    "om # vecka\0om # veckor\0om # veke\0om # veker\0om aftenen\0om eftermiddagen\0"
    "om formiddagen\0om morgenen\0om natten\0omakha\0omakha k\0omakha k'un\0omakha k'un hehan\0"
    "omaly\0omaruk\0omk\0omodok\0omodok'king\0omodok'king'ol\0omuk\0on\0ondum\0one\0one day\0"
    "one day ago\0one hour\0one hour ago\0one minute\0one minute ago\0one month\0"
    "one month ago\0one week\0one week ago\0one year\0one year ago\0ong\0oni\0onk\0",
    "onkoloolessa\0ons\0onsdag\0onsumbol,\0onsumbol, ooli\0onsumbol, ooli u\0"
    "onsumbol, ooli u katatue\0onte\0ontem\0onti\0onwa\0onwa a\0onwa gara\0onwa gara aga\0"
    "onwa na\0onwa na-abia\0onyakeni\0onyakeni odlule\0oo\0oor\0oor #\0oor # dae\0oor # dag\0"
    "oor # j\0oor # jaar\0oor # maand\0oor # maande\0oor # md\0oor # min\0oor # minute\0"
    "oor # minuut\0oor # s\0oor # sekonde\0oor # sekondes\0oor # u\0oor # uur\0oor # w\0"
    "oor # week\0oor # weke\0oormore\0oosel\0oovdebpeivvi\0opedel\0open\0open suno\0openimma\0"
    "opepon\0opold\0opoldne\0opoln\0opolnoci\0opoo\0or\0ora\0ora #\0ora # kar\0ora # kar ky\0"
    "ora # si\0ora # si ser\0orain\0orara\0ordibehesht\0ore\0ork\0orwakabiri\0orwakana\0"
    "orwakashatu\0orwakataano\0orwamukaaga\0orwokubanza\0os\0osan\0osanaa\0ose\0ose to\0"
    "ose to koja\0ose to n\0ose to n bo\0ose yii\0oshu\0oshu agemo\0oshu belu\0oshu ebibi\0"
    "oshu erele\0oshu erena\0oshu igbe\0oshu ogun\0oshu okudu\0oshu ope\0oshu owara\0"
    "oshu owewe\0oshu shere\0oshu to\0oshu to koja\0oshu to n\0oshu to n bo,\0oshu yii\0"
    "osokosokoma\0oson\0osteguna\0ostirala\0osu\0osu agemo\0osu belu\0osu ebibi\0osu erele\0"
    "osu erena\0osu igbe\0osu ogun\0osu okudu\0osu ope\0osu owara\0osu owewe\0osu sere\0"
    "osu to\0osu to koja\0osu to n\0osu to n bo,\0osu yii\0ot\0otb\0otibar\0oto\0otober\0"
    "otobre\0otover\0otowoskuce\0otowoskv\0otowoskv rakko\0otrd\0otrdiena\0ots\0otsaila\0"
    "otsailaren\0otsokrikri\0ott\0ottobre\0ottubru\0otu\0otubar\0otubr\0otubro\0otubru\0"
    "otukwajan\0otuunla\0ougustus\0ouj\0oujos\0out\0outubro\0outubru\0ovaj\0ovaj mjesec\0"
    "ovaj tjedan\0ovddet\0ovddet beaivvi\0ove\0ove godine\0ove nedelje\0ove sedmice\0over\0"
    "over #\0over # dag\0over # dagen\0over # dgn\0over # hours\0over # hours ago\0"
    "over # jaar\0over # maand\0over # maanden\0over # min\0over # minuten\0over # minuut\0"
    "over # sec\0over # seconde\0over # seconden\0over # uur\0over # week\0over # weken\0"
    "overmorgen\0ovog\0ovog meseca\0ovog mjeseca\0ovvermorje\0owangyuzazapi\0owokubili\0"
    "owokusatu\0oz\0ozu\0ozujak\0ozujka\0p\0p m\0p1\0p2\0p3\0p4\0p5\0p6\0pa\0pa efterm\0"
    "pa eftermiddagen\0pa ettermiddagen\0pa form\0pa formiddagen\0pa hidatu\0pa hihanu\0"
    "pa hitayi\0pa hivili\0pa kvallen\0pa kvelden\0pa morg\0pa morgenen\0pa morgonen\0"
    "pa mulungu\0pa mwedzi\0pa mwedzi gwa\0pa mwedzi gwa hutala\0pa mwedzi gwa kumi\0"
    "pa mwedzi gwa kumi na\0pa mwedzi gwa kumi na mbili\0pa mwedzi gwa kumi na moja\0"
    "pa mwedzi gwa nane\0pa mwedzi gwa saba\0pa mwedzi gwa sita\0pa mwedzi gwa tisa\0"
    "pa mwedzi gwa wudatu\0pa mwedzi gwa wuhanu\0pa mwedzi gwa wutai\0pa mwedzi gwa wuvili\0"
    "pa natta\0pa natten\0pa pussideinan\0pa shahulembela\0pa shahuviluha\0paa\0paagi\0"
    "pachibelushi\0pada\0pagajusaja\0pagajusaja gada\0pagajusaja menesi\0pagajusaja nedela\0"
    "pagi\0pagu\0pagu lenju\0paijeelittaa\0palichibuli\0palichimo\0palichine\0palichisano\0"
    "palichitatu\0pamba\0pamilau\0pamulaawu\0pamunyi\0pan\0panadili\0panchshambeh\0pande\0"
    "pande lenju\0paqarin\0par\0paradite\0paraire\0parastlouna\0parastlounal\0pari\0parit\0"
    "parson\0parwari\0pas\0pas #\0pas # dite\0pas # ditesh\0pas # jave\0pas # javesh\0"
    "pas # min\0pas # minutash\0pas # minute\0pas # muaji\0pas # muajsh\0pas # ore\0"
    "pas # oresh\0pas # sek\0pas # sekondash\0pas # sekonde\0pas # viti\0pas # vjetesh\0"
    "pasado\0pasado manana\0pasadomana\0pasao\0pasao manana\0pasdite\0pasepeeivi\0pasepeivi\0"
    "pashamihe\0pasinta\0pasinta jaro\0pasinta monato\0pasinta semajno\0passantdoman\0patek\0"
    "pay\0pay yietni\0payares\0payshanba\0paz\0pazar\0pazartesi\0pazdziernik\0pazdziernika\0"
    "pb\0pd\0pe\0peb\0pebrero\0pebruari\0pec\0pec #\0pec # d\0pec # dienam\0pec # dienas\0"
    "pec # g\0pec # gada\0pec # gadiem\0pec # men\0pec # menesa\0pec # menesiem\0pec # min\0"
    "pec # minutem\0pec # minutes\0pec # ned\0pec # nedelam\0pec # nedelas\0pec # sek\0"
    "pec # sekundem\0pec # sekundes\0pec # st\0pec # stundam\0pec # stundas\0pecp\0pecpusd\0"
    "pecpusdiena\0ped\0pekan\0pekan iki\0pekan ngarep\0pekan wingi\0pen\0pencsem\0penkar\0"
    "penkar-kura\0penkar-kura-ha\0penktadienis\0pensenbe\0pentek\0pentniks\0pep\0pepeluali\0"
    "pepuere\0per\0perjantai\0perjantaina\0perpiet\0persembe\0pesan\0pesan negem\0"
    "pesan ntsopmo\0pesan ntsoppa\0pesan pataa\0pesan penefom\0pesan penekwa\0pesan penentuku\0"
    "pesan penepfuꞌu\0pesan pepa\0pesan petat\0pesan saamba\0peste\0peste #\0peste # an\0"
    "peste # ani\0peste # de\0peste # de ani\0peste # de luni\0peste # de minute\0"
    "peste # de ore\0peste # de saptamani\0peste # de secunde\0peste # de zile\0peste # h\0"
    "peste # luna\0peste # luni\0",
    "peste # min\0peste # minut\0peste # minute\0peste # ora\0peste # ore\0peste # sapt\0"
    "peste # saptamana\0peste # saptamani\0peste # sec\0peste # secunda\0peste # secunde\0"
    "peste # zi\0peste # zile\0pet\0petak\0petang\0petek\0petk\0pg\0pha\0phato\0phatwe\0phe\0"
    "pherekgong\0phezitho\0phezitho wi\0phu\0phukwi\0phupjane\0phupu\0pi\0pi open\0"
    "pi open suno\0pi pini\0pi pini suno\0pia\0piatek\0piatok\0pichhla\0pichhla hafta\0"
    "pichhla maheena\0pichhla saal\0piektd\0piektdiena\0piili\0pikitikitie,\0"
    "pikitikitie, ooli\0pikitikitie, ooli u\0pikitikitie, ooli u kutuan\0pilondo\0pin\0"
    "pingasunngorneq\0pini\0pini suno\0piontek\0pir\0pir-kura\0pir-kura-ha\0pirmadienis\0"
    "pirmd\0pirmdiena\0pirms\0pirms #\0pirms # d\0pirms # dienam\0pirms # dienas\0pirms # g\0"
    "pirms # gada\0pirms # gadiem\0pirms # h\0pirms # men\0pirms # menesa\0pirms # menesiem\0"
    "pirms # min\0pirms # minutem\0pirms # minutes\0pirms # ned\0pirms # nedelam\0"
    "pirms # nedelas\0pirms # s\0pirms # sek\0pirms # sekundem\0pirms # sekundes\0pirms # st\0"
    "pirms # stundam\0pirms # stundas\0pisti\0pisti #\0pisti # deqiqeyan\0pisti # deqiqeye\0"
    "pisti # dq\0pisti # hefteyan\0pisti # hefteye\0pisti # mehan\0pisti # mehe\0"
    "pisti # rojan\0pisti # roje\0pisti # saetan\0pisti # saete\0pisti # salan\0pisti # sale\0"
    "pisti # saniyeyan\0pisti # saniyeye\0pisti # sn\0pisuyu\0pituna\0pituna pyterupe\0"
    "pituna rame\0pitunaete\0pitunaete rame\0pj\0pja\0pjatk\0pk\0plkst\0pm\0pn\0po\0po #\0"
    "po # d\0po # dienos\0po # dienu\0po # m\0po # men\0po # menesio\0po # menesiu\0po # metu\0"
    "po # min\0po # minuciu\0po # minutes\0po # sav\0po # savaiciu\0po # savaites\0po # sek\0"
    "po # sekundes\0po # sekundziu\0po # val\0po # valandos\0po # valandu\0po noci\0po pod\0"
    "po podne\0po poledniu\0po poludniu\0po'aha\0po'akahi\0po'akolu\0po'alima\0po'alua\0"
    "po'aono\0podne\0poimaine\0pojutrisnjem\0pojutrze\0pol\0pold\0poldne\0poledne\0poln\0"
    "polnoc\0poludnie\0pom\0pomeriggio\0pon\0pondeli\0pondelok\0pondzela\0ponedeljak\0"
    "ponedeljek\0ponedjeljak\0poniedzialek\0ponjezele\0ponoc\0ponoci\0poo\0pop\0popiet\0"
    "popiete\0popodne\0popol\0popoldan\0popoldne\0popoldnju\0popoludni\0popoludnie\0porge\0"
    "porgemaanu\0porum\0poryt\0pos\0pos midi\0posdeman\0poslije\0poslije podne\0poslijepodne\0"
    "post\0post #\0post # horo\0post # horoj\0post # jaro\0post # jaroj\0post # min\0"
    "post # minuto\0post # minutoj\0post # mon\0post # monato\0post # monatoj\0post # sek\0"
    "post # sekundo\0post # sekundoj\0post # sem\0post # semajno\0post # semajnoj\0"
    "post # tago\0post # tagoj\0pozajtra\0pozitri\0pr\0praejusi\0praejusi menesi\0praejusia\0"
    "praejusia savaite\0praejusiais\0praejusiais metais\0pre\0pre #\0pre # c\0pre # d\0"
    "pre # dana\0pre # g\0pre # god\0pre # godina\0pre # godine\0pre # m\0pre # mes\0"
    "pre # meseca\0pre # meseci\0pre # min\0pre # minuta\0pre # n\0pre # ned\0pre # nedelja\0"
    "pre # nedelje\0pre # s\0pre # sata\0pre # sati\0pre # sek\0pre # sekunde\0pre # sekundi\0"
    "pred\0pred #\0pred # d\0pred # dna\0pred # dnami\0pred # dne\0pred # dnem\0pred # dnevi\0"
    "pred # dnevom\0pred # dnevoma\0pred # dnj\0pred # dnjemi\0pred # dnjom\0pred # dnjomaj\0"
    "pred # dnom\0pred # dny\0pred # h\0pred # hodinami\0pred # hodinou\0pred # hodiny\0"
    "pred # hodz\0pred # hodzinami\0pred # hodzinomaj\0pred # hodzinu\0pred # l\0"
    "pred # letami\0pred # leti\0pred # letom\0pred # letoma\0pred # letomaj\0pred # lety\0"
    "pred # m\0pred # mes\0pred # mesacami\0pred # mesacom\0pred # mesacomaj\0pred # mesecem\0"
    "pred # mesecema\0pred # meseci\0pred # mesiaca\0pred # mesiacmi\0pred # mesiacom\0"
    "pred # mesice\0pred # mesicem\0pred # mesici\0pred # min\0pred # minutama\0"
    "pred # minutami\0pred # minuto\0pred # minutomaj\0pred # minutou\0pred # minutu\0"
    "pred # minuty\0pred # r\0pred # roka\0pred # rokem\0pred # rokmi\0pred # rokom\0"
    "pred # roku\0pred # s\0pred # sek\0pred # sekundama\0pred # sekundami\0pred # sekundo\0"
    "pred # sekundomaj\0pred # sekundou\0pred # sekundu\0pred # sekundy\0pred # ted\0"
    "pred # tedni\0pred # tednom\0pred # tednoma\0pred # tyd\0pred # tydne\0pred # tydnem\0"
    "pred # tydny\0pred # tydz\0pred # tydzenjemi\0pred # tydzenjom\0pred # tydzenjomaj\0"
    "pred # tyz\0pred # tyzdna\0pred # tyzdnami\0pred # tyzdnom\0pred # urama\0pred # urami\0"
    "pred # uro\0predevcirem\0predvcerajsnjim\0predvcerom\0prejsnji\0prejsnji mesec\0"
    "prejsnji teden\0prekjuce\0prekjucer\0prekosutra\0pri\0prichodny\0prichodny mesac\0"
    "prichodny tydzen\0prieksp\0priekspusdiena\0pries\0pries #\0pries # d\0",
    "pries # diena\0pries # dienas\0pries # dienos\0pries # dienu\0pries # m\0pries # men\0"
    "pries # menesi\0pries # menesio\0pries # menesiu\0pries # menesius\0pries # metu\0"
    "pries # metus\0pries # min\0pries # minuciu\0pries # minute\0pries # minutes\0pries # s\0"
    "pries # sav\0pries # savaiciu\0pries # savaite\0pries # savaites\0pries # sek\0"
    "pries # sekunde\0pries # sekundes\0pries # sekundziu\0pries # val\0pries # valanda\0"
    "pries # valandas\0pries # valandos\0pries # valandu\0priespiet\0prije\0prije #\0"
    "prije # c\0prije # d\0prije # dan\0prije # dana\0prije # g\0prije # god\0prije # godina\0"
    "prije # godine\0prije # godinu\0prije # h\0prije # m\0prije # min\0prije # minuta\0"
    "prije # minute\0prije # minutu\0prije # mj\0prije # mjes\0prije # mjesec\0"
    "prije # mjeseca\0prije # mjeseci\0prije # s\0prije # sat\0prije # sata\0prije # sati\0"
    "prije # sedm\0prije # sedmica\0prije # sedmice\0prije # sedmicu\0prije # sek\0"
    "prije # sekunde\0prije # sekundi\0prije # sekundu\0prije # tj\0prije # tjedan\0"
    "prije # tjedana\0prije # tjedna\0prije podne\0prijepodne\0prill\0pristi\0pristi mesic\0"
    "pristi rok\0pristi tyden\0pro\0prosimu\0prosimu anu\0prosimu mes\0prosimu simana\0"
    "prosinac\0prosinca\0prosince\0prosinec\0prosle\0prosle godine\0prosle nedelje\0"
    "prosle sedmice\0prosli\0prosli mjesec\0prosli tjedan\0proslog\0proslog meseca\0"
    "proslog mjeseca\0proxim\0proxim'emna\0proxima\0proxima semana\0proximo\0proximo ano\0"
    "proximo mes\0pryg\0pryg #\0pryg # kar\0pryg # kar ky\0pryg # si\0pryg # si ser\0pryg tag\0"
    "pryg tag ka\0pryg ti\0pryg ti munh\0pryg ti munh ka\0pryg u\0pryg u ka\0prynhawn\0przed\0"
    "przed poludniem\0przedpoludnie\0przedwczoraj\0ps\0psed\0psed #\0psed # d\0psed # dnj\0"
    "psed # dnjami\0psed # dnjom\0psed # dnjoma\0psed # g\0psed # goz\0psed # gozinami\0"
    "psed # gozinoma\0psed # gozinu\0psed # l\0psed # letami\0psed # letom\0psed # letoma\0"
    "psed # m\0psed # min\0psed # minutami\0psed # minutoma\0psed # minutu\0psed # mjas\0"
    "psed # mjasecami\0psed # mjasecom\0psed # mjasecoma\0psed # s\0psed # sek\0"
    "psed # sekundami\0psed # sekundoma\0psed # sekundu\0psed # tyz\0psed # tyzenjami\0"
    "psed # tyzenjom\0psed # tyzenjoma\0psiducy\0psiducy mjasec\0psiducy tyzen\0psm\0pt\0ptg\0"
    "ptm\0pu\0pu-irudi\0pu-mukui\0pu-musapiri\0pu-yepe\0puda\0pudara\0pudungwana\0puhapaev\0"
    "pukul\0pul\0pulelulu\0pulis\0puln\0pulnoc\0pun\0puschmaun\0pusd\0pusdienlaika\0"
    "pusdienlaiks\0pusnakti\0pusnakts\0pussisawaiti\0pusu\0pusu lenju\0puyoo\0py\0pyndzialek\0"
    "pzt\0pʉshʉka\0qayna\0qayna killa\0qayna punchaw\0qayna semana\0qayna wata\0qer\0qershor\0"
    "qua\0quarta\0quarta-feira\0quest\0quest mais\0quest onn\0quest'anno\0quest'emna\0questa\0"
    "questa settimana\0questo\0questo mese\0qui\0quinta\0quinta-feira\0r\0ra\0raaala\0raat\0"
    "rab\0rabi\0rabi al\0rabi al-awwal\0rabi al-thani\0rabi'\0rabi' al\0rabi' al-awwal\0"
    "rabi' al-thani\0rabi' i\0rabu\0rags\0rah\0rahampitso\0rahoroi\0raini\0rajab\0rakanh\0"
    "rakanh ky\0rake\0rake un\0rake un ta\0raketa\0ramadan\0rano\0rar\0rat\0ratapu\0rati\0"
    "ravi\0raviwaar\0ravumbirhi\0ravumune\0ravunharhu\0ravuntlhanu\0rbn\0rd\0reb\0rebendan\0"
    "rebendana\0rebo\0reede\0reg\0reggel\0regre\0regre-kura\0regre-kura-ha\0ren\0rero\0rew\0"
    "rew latni\0rhag\0rhagfyr\0ridure\0rij\0rijen\0rijna\0rinkoo\0rit\0rits\0rn\0ro\0ro'\0"
    "ro' po\0rob\0rok\0roku\0roo\0roobii\0rooptui\0roovvad\0roovvadmaanu\0rox\0rox po\0ru\0"
    "ruciu\0rugp\0rugpjucio\0rugpjutis\0rugs\0rugsejis\0rugsejo\0ruheshi\0ruhuhuma\0ruj\0"
    "rujan\0rujna\0ruju\0rusama\0ruun\0rvfo\0rvfo cuse\0rvfo rakko\0rw\0rytas\0rytoj\0s\0s #\0"
    "s # darbe\0sa\0sa #\0sa # \0sa # (na)\0sa # (na) araw\0sa # (na) oras\0sa # araw\0"
    "sa # buwan\0sa # darbe\0sa # gimgha\0sa # gimgha ohra\0sa # gimghat\0sa # gimghat ohra\0"
    "sa # keessatti\0sa # linggo\0sa # min\0sa # min ohra\0sa # minuta\0sa # minuta ohra\0"
    "sa # minuti\0sa # minuti ohra\0sa # minuto\0sa # oras\0sa # seg\0sa # segundo\0sa # sek\0"
    "sa # sek ohra\0sa # sekonda\0sa # sekonda ohra\0sa # sekondi\0sa # sekondi ohra\0"
    "sa # taon\0sa # xahar\0sa # xahar ohra\0sa # xhur\0sa # xhur ohra\0sa #-il\0"
    "sa #-il gimgha\0sa #-il gimgha ohra\0sa #-il min\0sa #-il min ohra\0sa #-il minuta\0"
    "sa #-il minuta ohra\0sa #-il sek\0sa #-il sek ohra\0sa #-il sekonda\0"
    "sa #-il sekonda ohra\0sa #-il xahar\0sa #-il xahar ohra\0sa chida\0sa chida chi\0"
    "sa chida chi intrat\0sa chida colada\0sa linggong\0sa linggong ito\0sa'aatii\0sa'aatii #\0"
    "sa'aatii # darbe\0sa'aatii # keessatti\0sa'aatiiwwan\0sa'aatiiwwan #\0"
    "sa'aatiiwwan # darban\0",
    "sa'aatiiwwan # keessatti\0saa\0saa #\0saa # iliyopita\0saa # zilizopita\0saa sita\0"
    "saa sita za\0saa sita za mchana\0saa sita za usiku\0saano\0saat\0saatʉ\0sab\0sab'kutan\0"
    "saba\0sabado\0sabadu\0sabah\0sabato\0sabattika\0sabbato\0sabbatu\0sabbiiti\0sabbo\0"
    "sabeda\0sabet\0sabi\0sabide\0sabiiti\0sabo\0sabti\0sabtu\0sabudu\0sad\0sada\0sadaasa\0"
    "sadorn\0safar\0safiya\0sagat\0saiki\0saja\0saja gada\0saja menesi\0saja nedela\0sakkis\0"
    "sal\0sala\0sala bori\0sala were\0salasa\0sali\0sallaws\0sam\0samakalawa\0sambata\0samdi\0"
    "samedi\0samh\0samhain\0samschdeg\0samschtig\0samsdaach\0samstag\0samwiyee\0san\0san cyo\0"
    "san kag\0san kag ngwon\0san lepye\0san lepye shum\0san lum\0san mbʉn\0san mejwono\0"
    "san ngwo\0san ngwo'\0san ngwo' mbye\0san njyola\0san njyola'\0san tana\0san tana tsetsa\0"
    "san tana tsetsa'\0san tsee\0san tsee cyo\0san tsetsee\0san tsetsee lum\0san tyeb\0"
    "san tyeb tyeb\0san tyeb tyeb mbʉn\0sanbata\0sande\0sang\0sani\0sani vara\0sanj\0sanje\0"
    "sannadka\0sannadka danbe\0sannadkan\0sannadkii\0sannadkii hore\0santandria\0santugaine\0"
    "sanuali\0sanvie\0sanza\0sanza ya\0sanza ya libwa\0sanza ya mibale\0sanza ya minei\0"
    "sanza ya misato\0sanza ya mitano\0sanza ya motoba\0sanza ya mwambe\0sanza ya nsambo\0"
    "sanza ya yambo\0sanza ya zomi\0sanza ya zomi na\0sanza ya zomi na mibale\0"
    "sanza ya zomi na moko\0sap\0sapaat\0sapate\0saptamana\0saptamana aceasta\0"
    "saptamana trecuta\0saptamana viitoare\0saptu\0sarere\0saruwa\0sas\0sasa\0sasa hivi\0"
    "sasadi\0sasatʉ\0sasi\0sasi iki\0sasi ngarep\0sasi wingi\0saside\0sat\0satade\0satambar\0"
    "saterdag\0satertaxtsees\0sath\0sati\0sati na\0sati na gaba\0satin\0satin da\0satin da ya\0"
    "satin da ya gabata\0satode\0satodee\0sattumbar\0satumba\0saturday\0saturdi\0sau\0sau #\0"
    "sau # giay\0sau # giay nua\0sau # gio\0sau # gio nua\0sau # nam\0sau # nam nua\0"
    "sau # ngay\0sau # ngay nua\0sau # phut\0sau # phut nua\0sau # thang\0sau # thang nua\0"
    "sau # tuan\0sau # tuan nua\0sauru\0saus\0sausio\0sausis\0sav\0savnu\0say\0sayshambeh\0sb\0"
    "sbt\0sbti\0schan\0schaner\0sd\0se\0seara\0seb\0sebteembar\0sebtembar\0sebuttemba\0sed\0"
    "sedimonthole\0see\0seesei\0seetebosigo\0seeɗto\0seg\0seg #\0seg # kar\0seg # kar ky\0"
    "seg # si\0seg # si ser\0segn\0segunda\0segunda-feira\0seguno\0seguno #\0seguno # kar\0"
    "seguno # kar ky\0seguno # si\0seguno # si ser\0seher\0seinasta\0seinasta manad\0seinastu\0"
    "seinastu viku\0sek\0sek #\0sek # darbe\0sek # keessatti\0sekarang\0sekend\0sekend #\0"
    "sekend # si\0sekend # si va\0sekend # si va yi\0sekend # si wo\0sekend # si wo va\0"
    "sekend # si wo va yi\0sekmadienis\0sekoni\0sekoni \0sekoni 'e\0sekoni 'e #\0"
    "sekoni 'e # kuo\0sekoni 'e # kuo'osi\0sekoondii\0sekoondii #\0sekoondii # darbe\0"
    "sekoondii # keessatti\0sekoondiiwwan\0sekoondiiwwan #\0sekoondiiwwan # darban\0"
    "sekoondiiwwan # keessatti\0sektanbur\0sekunde\0sekunde #\0sekunde # iliyopita\0"
    "sekunde # zilizopita\0sel\0selasa\0sem\0semalam\0semana\0semana kuera\0semana passada\0"
    "semi\0sen\0senbe\0senen\0senin\0sentabr\0sentyabr\0sep\0sepitema\0sept\0septam\0"
    "septamber\0septambra\0septemba\0septembar\0septembari\0septembarip\0september\0septembra\0"
    "septembre\0septembrie\0septembris\0septembro\0septemeber\0septhemba\0septiembre\0"
    "septimber\0septiyembre\0sequent\0sequent annu\0sequent mensu\0ser\0sera\0serade\0ses\0"
    "sesele\0sesem\0sesh\0seshanba\0sesta\0sesta-fera\0sestadienis\0sestd\0sestdiena\0sesuk\0"
    "set\0setanburu\0setembar\0setember\0setembr\0setembre\0setembro\0setembru\0setemere\0"
    "setenbre\0setenbru\0setiembre\0sett\0settembar\0settember\0settembre\0settembru\0"
    "settimana\0settimana prossima\0settimana scorsa\0setyembre\0sex\0sexta\0sexta-feira\0sf\0"
    "sginer\0sgiovedi\0sgiugn\0sh\0sha\0sha'ban\0shaam\0shaban\0shahrivar\0shalay\0shambeh\0"
    "shan\0shanba\0shani\0shaniwaar\0shawwal\0shekara\0shekara #\0shekara # da\0"
    "shekara # da ta\0shekara # da ta gabata\0shekaru\0shekaru #\0shekaru # da\0"
    "shekaru # da suka\0shekaru # da suka gabata\0shk\0shkurt\0sho\0sht\0shtator\0shu\0"
    "shu hafta\0shu oy\0shu yil\0shukra\0shukrawaar\0shwane\0shʉ\0si\0si menesi\0sia\0"
    "sia savaite\0siais\0siais metais\0siamlom\0siandien\0siang\0sib\0sibat\0sibata\0sibe\0"
    "sibili\0sibiri\0sibiti\0siddegis\0sidste\0sidste ar\0sidste maned\0sidste uge\0sie\0"
    "sierpien\0sierpnia\0sieye,\0sieye, ooli\0sieye, ooli u\0sieye, ooli u kandie\0sig\0"
    "sigunda\0sigunda-fera\0sih\0sihlanu\0sii\0siilo\0siilto\0sij\0sijecanj\0sijecnja\0sike\0"
    "siku\0siku #\0siku # iliyopita\0siku # zilizopita\0sillins\0sim\0sim #\0sim # kar\0"
    "sim # kar ky\0sim # si\0",
    "sim # si ser\0sima\0sima #\0sima # a\0sima # a atwam\0sima # mu\0simana\0simana pasadu\0"
    "simasin\0simasin #\0simasin # a\0simasin # a atwam\0simasin # mu\0simdi\0simenis\0simyny\0"
    "simyny #\0simyny # kar\0simyny # kar ky\0simyny # si\0simyny # si ser\0simyny tag\0"
    "simyny tag ka\0simyny ti\0simyny ti mun\0simyny ti mun ka\0simyny un\0simyny un ka\0sin\0"
    "sina\0sine\0singhgizhaj\0singhgizit\0singhgizngeih\0singhgizroek\0singhgizsam\0"
    "singhgizseiq\0sini\0siptimpa\0siptimpa'\0sis\0sisamanngorneq\0sisenbe\0sit\0sithathu\0"
    "sittemmiru\0siu\0siulai\0sivjet\0siyrpnia\0siɓiti\0sk\0skab\0skabmamannu\0skamma\0"
    "skammamaanu\0sledece\0sledece godine\0sledece nedelje\0sledeceg\0sledeceg meseca\0"
    "sljedece\0sljedece godine\0sljedece sedmice\0sljedeceg\0sljedeceg mjeseca\0sljedeci\0"
    "sljedeci mjesec\0sljedeci tjedan\0slt\0sm\0smb\0smba\0smbara\0sml\0smn\0sn\0snein\0sneon\0"
    "so\0sob\0sobota\0sodien\0sohaa\0soir\0soisti\0soisti'\0sok\0sokall\0sokallim\0sol\0"
    "soledi\0som\0somar\0somwaar\0son\0sonda\0sondag\0sonde\0sondee\0sondi\0sondie\0sondo\0"
    "sondo mafu\0sondo mafu maba\0sondo mafu malal\0sondo mafu mana\0sondo melu\0"
    "sondo melu mebe\0sondo melu mele\0sondo melu menyi\0sone\0sonndeg\0sonntag\0sonta\0"
    "sontaha\0sontaxtsees\0sonto\0sonvar\0soo\0sore\0sot\0sotn\0sotnabeaivi\0spal\0spalio\0"
    "spalis\0spallins\0spt\0sr\0srabi\0srabi lenju\0sre\0sreda\0sri\0srijeda\0srj\0srjeda\0"
    "srjoda\0sro\0sroda\0srp\0srpanj\0srpen\0srpna\0srpnja\0ss\0ssm\0st\0st'annu\0sta\0"
    "sta simana\0stb\0stember\0stersas\0stg\0streda\0strzoda\0stu\0stu misi\0studeni\0"
    "studenog\0studenoga\0stvrtok\0stw\0stwortk\0sty\0styczen\0stycznia\0su\0su ay\0su gun\0"
    "su hepde\0su mese\0su mese chi\0su mese chi intrat\0su mese coladu\0su yyl\0sub\0suba\0"
    "subah\0subaka\0subat\0subbaahi\0subh\0subota\0suen\0suk\0sukrar\0sukru\0sukru vara\0sul\0"
    "sulet\0sult\0sun\0sunday\0sune\0sunguti\0sunnavend\0sunndaach\0sunndag\0sunntag\0sunntig\0"
    "sunnudagur\0sunnuntai\0sunnuntaina\0suno\0suno esun\0suno esun #1\0suno esun #2\0"
    "suno esun #3\0suno esun #4\0suno esun #5\0suno esun #6\0suno esun #7\0sunod\0sunod nga\0"
    "sunod nga buwan\0sunod nga semana\0sunod nga tuig\0suoi\0suoidnemannu\0sup\0supapa\0"
    "susunod\0susunod na\0susunod na buwan\0susunod na linggo\0susunod na taon\0sutra\0suube\0"
    "suuyee\0suw\0suwe\0sv\0svetd\0svetdiena\0svi\0svibanj\0svibnja\0svo\0svondo\0syeini\0"
    "syeinimaanu\0syys\0syyskuu\0syyskuuta\0sze\0szep\0szept\0szeptember\0szerda\0szo\0"
    "szombat\0sztwortek\0t\0t-arree\0t2\0t3\0t4\0t5\0t6\0t7\0ta\0ta mesec\0ta teden\0ta'\0"
    "ta'u\0ta'u \0ta'u 'e\0ta'u 'e #\0ta'u 'e # kuo\0ta'u 'e # kuo'osi\0ta'u kaha\0"
    "ta'u kaha'u\0ta'u kuo\0ta'u kuo'osi\0ta'u ni\0taa\0taaisere\0taano\0taata\0taatu\0tab\0"
    "tach\0tachwedd\0tad\0tadggʷat\0tagad\0tahun\0tahun depan\0tahun ini\0tahun lalu\0tai\0"
    "taimi\0taimi ni\0taisere\0taite\0tal\0talaado\0talaata\0talata\0talla\0talla viikolla\0"
    "tallimanngorneq\0tammi\0tammikuu\0tammikuuta\0tan\0tana\0tana vuonna\0tanaan\0tanggal\0"
    "tanghaling\0tanghaling-tapat\0tani\0taparachu\0tar\0tarata\0taraǀkhuumuǁkhab\0tarda\0"
    "tarde\0tasahce\0tasahce rakko\0tasahcuce\0tassa\0tassa kuussa\0tat\0taun\0taun ieu\0"
    "taun iki\0taun kamari\0taun ngarep\0taun payun\0taun wingi\0tay\0tbx\0te\0te #\0te # agn\0"
    "te # dis\0te # ede\0te # edemes\0te # meisc\0te # menuc\0te # min\0te # n\0te # n ann\0"
    "te # n de\0te # n meis\0te # n menut\0te # n min\0te # n sec\0te # n secunt\0te # n'ede\0"
    "te # n'edema\0te # n'ora\0te # ores\0te # sec\0te # secunc\0te'nahko\0te'nane\0tebax\0"
    "tebaxa\0techon\0ted\0tedoxe\0tee\0teenee\0teer\0teg\0tegnap\0tegnapelott\0tegtu\0"
    "tegtu-kura\0tegtu-kura-ha\0teipa\0teisipaev\0tem\0temmuz\0ten\0ten mjasec\0ten tyzen\0"
    "tenen\0tengah\0tengah hari\0tengah malam\0tenpo\0tenpo #\0tenpo # ani\0tenpo # ano\0"
    "tenpo # di\0tenpo # men\0tenpo # menuti\0tenpo # menuto\0tenpo # meze\0tenpo # mezi\0"
    "tenpo # ora\0tenpo # ore\0tenpo # seg\0tenpo # segondi\0tenpo # segondo\0tenpo # set\0"
    "tenpo # setemana\0tenpo # setemane\0tenpo esun\0tenpo esun kama\0tenpo esun kama #\0"
    "tenpo esun ni\0tenpo esun pini\0tenpo esun pini #\0tenpo ilo\0tenpo ilo kama\0"
    "tenpo ilo kama #\0tenpo ilo pini\0tenpo ilo pini #\0tenpo mun\0tenpo mun #\0"
    "tenpo mun # #\0tenpo mun ##\0tenpo mun kama\0tenpo mun kama #\0tenpo mun ni\0"
    "tenpo mun pini\0tenpo mun pini #\0tenpo sike\0tenpo sike kama\0tenpo sike kama #\0"
    "tenpo sike ni\0tenpo sike pini\0tenpo sike pini #\0tenpo sike wan\0tenpo suno\0"
    "tenpo suno kama\0tenpo suno kama #\0tenpo suno ni\0tenpo suno pini\0tenpo suno pini #\0"
    "tento\0tento mesiac\0tento mesic\0",
    "tento rok\0tento tyden\0tento tyzden\0ter\0teraz\0terca\0terca-feira\0tersa\0tersa-fera\0"
    "tesiran\0tesoo\0tet\0tetor\0th\0tha\0thahekapsun\0thahekapsun wi\0thang\0thang #\0"
    "thang ba\0thang bay\0thang chap\0thang chin\0thang gieng\0thang hai\0thang mot\0"
    "thang muoi\0thang muoi hai\0thang muoi mot\0thang nam\0thang nay\0thang sau\0thang tam\0"
    "thang truoc\0thang tu\0thang#\0thapama\0the\0thg\0thg #\0thg#\0this\0this month\0"
    "this week\0this year\0thiyoheyunka\0thiyoheyunka wi\0thokata\0thokata oko\0"
    "thokata oko kinhan\0thokata omakha\0thokata omakha kinhan\0thokata wi\0thokata wi kinhan\0"
    "thoo\0thoor\0thu\0thu 2\0thu 3\0thu 4\0thu 5\0thu 6\0thu 7\0thu ba\0thu bay\0thu hai\0"
    "thu nam\0thu sau\0thu tu\0thursday\0ti\0tib\0tich\0tich abich\0tich adek\0tich ang\0"
    "tich ang'wen\0tich ariyo\0tid\0tifawt\0tih\0tihema\0tiisdei\0tiisimpa\0tiisimpa'\0"
    "tiistai\0tiistaina\0tin\0tinini\0tiop\0tiop in\0tiop in diit\0tiop thar\0tiop thar pet\0"
    "tir\0tirmeh\0tirmeha\0tirs\0tirsdag\0tis\0tisdag\0tisema\0tiu\0tiusde\0tiuzde\0tiuzdee\0"
    "tk\0tldo\0tlh\0tlhakole\0tli\0tme\0tn\0tne\0to\0tob\0today\0toddobaadka\0"
    "toddobaadka danbe\0toddobaadkii\0toddobaadkii hore\0tode\0toi\0toissa\0toissa paivana\0"
    "tok\0tokonaki\0tom\0tomorrow\0tongersdei\0too\0toozdee\0tor\0torbanoota\0torbanoota #\0"
    "torbanoota # darban\0torbanoota # keessatti\0torbee\0torbee #\0torbee # darbe\0"
    "torbee # keessatti\0torbee darbe\0torbee dhufu\0torbee kana\0torek\0tors\0torsdag\0"
    "torstai\0torstaina\0tosde\0tosede\0toshiaght\0toshiaght-arree\0touko\0toukokuu\0"
    "toukokuuta\0tow\0toz\0tozde\0tr\0tr #\0tr # darbe\0tr # keessatti\0tra\0tra #\0"
    "tra # anni\0tra # anno\0tra # g\0tra # gg\0tra # giorni\0tra # giorno\0tra # h\0"
    "tra # mese\0tra # mesi\0tra # min\0tra # minuti\0tra # minuto\0tra # ora\0tra # ore\0"
    "tra # sec\0tra # secondi\0tra # secondo\0tra # sett\0tra # settimana\0tra # settimane\0"
    "travanj\0travnja\0treciadienis\0tresd\0tresdiena\0tri\0tridjudagur\0trinde\0triulas\0trm\0"
    "trua\0tsahkapbiˀ\0tsetsee\0tsetsee lye\0tsetsee lye'\0tsh\0tshipi\0tshitwe\0tsuʔndzɨkoʔo\0"
    "tsuʔntsɨ\0tsuʔughoe\0tsuʔughɨm\0tsuʔukpa\0tsuʔume\0tsuʔutomlo\0tsʉtsʉ\0tti\0tu\0tu'a\0"
    "tu'apulelulu\0tuan\0tuan nay\0tuan sau\0tuan truoc\0tub\0tuber\0tue\0tuesday\0tumoro\0"
    "tunde\0tuo\0tuorastah\0tuorastuv\0tur\0turei\0tus\0tush\0tush payti\0tusite\0tuton\0"
    "tuton mesac\0tuton tydzen\0ty\0tys\0tysdag\0tysdagur\0tɨd\0u\0u misi\0u misi passatu\0"
    "u misi vinturu\0ubermoorn\0ubermore\0ubermorgen\0uddaivemaanu\0udiv\0ug\0ugbua\0ugma\0"
    "ugu\0ugushyingo\0uhr\0uhr nommendaachs\0uhr vormiddaachs\0uike\0uike \0uike 'e\0"
    "uike 'e #\0uike 'e # kuo\0uike 'e # kuo'osi\0uike kaha\0uike kaha'u\0uike kuo\0"
    "uike kuo'osi\0uike ni\0ujutro\0ujutru\0ukou\0uku\0uku kwezi\0ukuboza\0ukw\0ukwakira\0"
    "ukwezi\0ukwezi gushize\0ukwezi gutaha\0uleeile\0ulehomme\0ultim\0ultim annu\0ultim mensu\0"
    "uluchelo\0ulwesibili\0ulwesihlanu\0ulwesine\0ulwesithathu\0um\0um #\0um # ar\0um # da\0"
    "um # dag\0um # dagar\0um # manad\0um # manadir\0um # min\0um # minutt\0um # minuttir\0"
    "um # mnd\0um # sek\0um # sekund\0um # t\0um # tima\0um # timar\0um # vi\0um # viku\0"
    "um # vikur\0umaga\0ume\0umgqibelo\0umsombuluko\0umunthi\0umuthi\0umwaka\0umwaka ushize\0"
    "umwaka utaha\0un\0un anno\0un anno fa\0un giorno\0un giorno fa\0un mese\0un mese fa\0"
    "un minuto\0un minuto fa\0un'ora\0un'ora fa\0una\0una settimana\0una settimana fa\0unco\0"
    "ung\0uni\0uno\0unor\0unora\0unyaahu\0unyaka\0unyaka ophelileyo\0unyaka ozayo\0upu\0uri\0"
    "urr\0urria\0urriaren\0urt\0urtarrila\0urtarrilaren\0usbuucan\0usiku\0ussa\0usuku\0"
    "usuku olulandela\0usuku olulandela olwakusasa\0usuku olwandulela\0"
    "usuku olwandulela olwayizolo\0ut\0utery\0uti\0uto\0utorak\0utorok\0utt\0uttuviru\0utuber\0"
    "utuko\0uum\0uur\0uvece\0uyu\0uyu munsi\0uyu musi\0uyu mwaka\0uzt\0uztaila\0uztailaren\0"
    "uzvakar\0v\0v n\0v noci\0va\0vaasisu\0vaj\0vaj un\0vaj un ka\0vajky\0vakar\0vakara\0"
    "vakaras\0vakars\0val\0van\0vandaag\0vandag\0vandeesmaand\0vanderedi\0vandredi\0vao\0vas\0"
    "vasario\0vasaris\0vasarnap\0vastuppeeivi\0vastuppeivi\0vaztam\0vcera\0vceraj\0ve\0vec\0"
    "vece\0vecer\0veebr\0veebruar\0velj\0veljaca\0veljace\0ven\0venardi\0venare\0venderdi\0"
    "vendredi\0vendredo\0vendres\0venerdi\0venhkagra\0venhkagra-kura\0venhkagra-kura-ha\0"
    "venner\0venniridia\0venonta\0venonta jaro\0venonta monato\0venonta semajno\0venres\0"
    "verlede\0verlede jaar\0verlede maand\0verlede week\0vespre\0vi\0vidurdienis\0vidurnaktis\0"
    "vie\0vienres\0vier\0vier'kutan\0viernes\0viime\0viime kuussa\0viime viikolla\0"
    "viime vuonna\0vil\0vin\0vinars\0vineri\0viru\0viru(n)\0",
    "viru(n) #\0viru(n) # d\0viru(n) # deeg\0viru(n) # j\0viru(n) # joer\0viru(n) # m\0"
    "viru(n) # meint\0viru(n) # min\0viru(n) # minutten\0viru(n) # sek\0viru(n) # sekonnen\0"
    "viru(n) # st\0viru(n) # stonnen\0viru(n) # w\0viru(n) # wochen\0virun\0virun #\0"
    "virun # d\0virun # dag\0virun # j\0virun # joer\0virun # m\0virun # min\0virun # minutt\0"
    "virun # mount\0virun # sek\0virun # sekonn\0virun # st\0virun # stonn\0virun # w\0"
    "virun # woch\0vjet\0vlj\0vm\0volgend\0volgend jaar\0volgende\0volgende jaar\0"
    "volgende maand\0volgende week\0vor\0vor #\0vor # jahr\0vor # jahren\0vor # jar\0"
    "vor # johr\0vor # johre\0vor # m\0vor # manet\0vor # min\0vor # minuta\0vor # minute\0"
    "vor # minuten\0vor # monat\0vor # monaten\0vor # s\0vor # sek\0vor # sekund\0"
    "vor # sekunde\0vor # sekunden\0vor # std\0vor # stund\0vor # stunde\0vor # stunden\0"
    "vor # tag\0vor # tagen\0vor # wo\0vor # woche\0vor # wochen\0vor # wuca\0vor einem\0"
    "vor einem jahr\0vor einem monat\0vor einem tag\0vor einer\0vor einer minute\0"
    "vor einer stunde\0vor einer woche\0vorgeschter\0vorgester\0vorgestern\0vorig\0vorig jaar\0"
    "vorige\0vorige maand\0vorige week\0vorjestere\0vorm\0vormeddaach\0vormittag\0vormittags\0"
    "vr\0vrijdag\0vrydag\0vu\0vue\0vuo\0vuos\0vuossaarga\0vuossarga\0vyesi\0vyesimaanu\0vɨɨrɨ\0"
    "w\0w #\0w # darbe\0w # dura\0w nocy\0w poludnie\0w przyszlym\0w przyszlym miesiacu\0"
    "w przyszlym roku\0w przyszlym tygodniu\0w tym\0w tym miesiacu\0w tym roku\0"
    "w tym tygodniu\0w zeszlym\0w zeszlym miesiacu\0w zeszlym roku\0w zeszlym tygodniu\0wa\0"
    "wa kana\0wa katano\0wa katatu\0wa keli\0wa kwambililya\0wa kyumwa\0wa thanthatu\0waa\0"
    "waggaa\0waggaa #\0waggaa # dura\0waggaa # keessatti\0waggaa darbe\0waggaa dhufu\0"
    "waggaa kana\0waggoota\0waggoota #\0waggoota # dura\0waggoota # keessatti\0wai\0wairi\0"
    "wal\0wale\0waltora\0wanit\0waniyetu\0waniyetu wi\0wanja\0wannan\0wannan satin\0"
    "wannan watan\0warc\0warc'hoazh\0warlene\0wassarins\0wasuthun\0wasuthun wi\0wata\0wata #\0"
    "wata # da\0wata # da ya\0wata # da ya gabata\0wata na\0wata na gaba\0watan\0watan da\0"
    "watan da ya\0watan da ya gabata\0watanni\0watanni #\0watanni # da\0watanni # da suka\0"
    "watanni # da suka gabata\0wax\0waxabajjii\0wb\0wcera\0wczoraj\0wd\0we\0wed\0wednesday\0"
    "weer\0weer wi\0weer wi weesu\0weer wii\0weer wiy\0weer wiy new\0wele\0wen\0wena\0wenerei\0"
    "wenesde\0wenesede\0wenezde\0wenezdee\0wenge\0wengi\0wer\0werurwe\0wet\0wetano\0wethatu\0"
    "wg\0wg #\0wg # dura\0wg # keessatti\0wgt\0wi\0wi k\0wi k'un\0wi k'un hehan\0wichishu\0"
    "wieczor\0wieczorem\0wii\0wiixata\0wik\0wiki\0wiki #\0wiki # iliyopita\0wiki # zilizopita\0"
    "wiki hii\0wiki ijayo\0wiki iliyopita\0wim\0wimanet\0win\0wingi\0winsti\0winsti'\0"
    "wintermanet\0wiothehika\0wiothehika wi\0wipazukha\0wipazukha-waste\0wipazukha-waste wi\0"
    "wirade\0wirade arire\0wisasidis\0wists\0wists'i\0wists'i hayashuh\0witse\0wix\0wkd\0wkl\0"
    "wkn\0wkr\0wkw\0wky\0wmj\0wmw\0wnn\0wo\0woansdei\0woensdag\0wotp\0wotpoldnja\0wrz\0wrzes\0"
    "wrzesien\0wrzesnia\0wt\0wtd\0wth\0wtn\0wto\0wtorek\0wtu\0wu\0wuk\0wukuada\0wun\0"
    "wunstaxtsees\0wuok\0wuok tich\0wut\0wutora\0wythnos\0wythnos ddiwethaf\0wythnos nesaf\0"
    "xan\0xaneiro\0xb\0xb'een\0xb'een po\0xb'elee\0xb'elee po\0xin\0xineru\0xjunlaj\0"
    "xjunlaj po\0xkaa\0xkaa po\0xkab\0xkab'\0xkab' po\0xkab'laj\0xkab'laj po\0xlajee\0"
    "xlajee po\0xnt\0xo\0xov\0xoves\0xu\0xue\0xueves\0xul\0xullo\0xun\0xunetu\0xuno\0xunu\0"
    "xwaq\0xwaq po\0xwaqxaq\0xwaqxaq po\0xwuuq\0xwuuq po\0y\0y bore\0y mis\0y mis hwn\0"
    "y prynhawn\0ya\0yaani\0yah\0yah maheena\0yak\0yakshambeh\0yakshanba\0yamma\0yan\0yani\0"
    "yanuari\0yanvar\0yanwar\0yanzu\0yaou\0yar\0yarim\0yarim tun\0yarin\0yarkomaa\0yasi\0"
    "yasi kuera\0yau\0yavo\0yaw\0yawoada\0yawoɖa\0yb\0ybo\0ye\0yeb\0yebrayer\0yebrir\0yedi\0"
    "yek\0yeksem\0yeksenbe\0yel\0yen\0yennayer\0yepe\0yepe-mukui\0yepe-putimaa\0yepe-yepe\0"
    "yer\0yestade\0yesterday\0yfory\0yh\0ylihuomenna\0ym\0ymhen\0ymhen #\0ymhen # awr\0"
    "ymhen # blynedd\0ymhen # diwrnod\0ymhen # eil\0ymhen # eiliad\0ymhen # flynedd\0"
    "ymhen # fun\0ymhen # mis\0ymhen # mlynedd\0ymhen # mun\0ymhen # munud\0ymhen # o\0"
    "ymhen # o flynyddoedd\0ymhen # ws\0ymhen # wythnos\0yo\0yolla\0yow\0yp\0yr\0yr hwyr\0"
    "yr wythnos\0yr wythnos hon\0ys\0ysm\0yuk\0yukuaku\0yul\0yuli\0yulyu\0yulyuz\0yun\0yuni\0"
    "yunyu\0yy\0za\0za #\0za # c\0za # d\0za # dan\0za # dana\0za # den\0za # dne\0za # dni\0"
    "za # dnia\0za # dnj\0za # dnja\0za # dnjej\0za # dnjow\0za # dny\0za # dzen\0za # dzien\0"
    "za # g\0za # god\0za # godina\0za # godine\0za # godinu\0za # godz\0za # godzin\0"
    "za # godzine\0za # godziny\0za # goz\0",
    "za # gozin\0za # gozinje\0za # gozinu\0za # goziny\0za # h\0za # hodin\0za # hodinu\0"
    "za # hodiny\0za # hodz\0za # hodzin\0za # hodzinje\0za # hodzinu\0za # hodziny\0za # l\0"
    "za # lat\0za # lata\0za # lece\0za # lese\0za # let\0za # leta\0za # leto\0za # mes\0"
    "za # mesac\0za # mesacaj\0za # mesacow\0za # mesacy\0za # mesec\0za # meseca\0"
    "za # meseci\0za # mesic\0za # mesice\0za # mesicu\0za # mies\0za # miesiac\0"
    "za # miesiaca\0za # miesiace\0za # miesiecy\0za # min\0za # minuce\0za # minuse\0"
    "za # minut\0za # minuta\0za # minute\0za # minutow\0za # minutu\0za # minuty\0za # mj\0"
    "za # mjas\0za # mjasec\0za # mjaseca\0za # mjasecow\0za # mjasecy\0za # mjes\0"
    "za # mjesec\0za # mjeseca\0za # mjeseci\0za # ned\0za # nedelja\0za # nedelje\0"
    "za # nedelju\0za # r\0za # rok\0za # roku\0za # roky\0za # s\0za # sat\0za # sata\0"
    "za # sati\0za # sedm\0za # sedmica\0za # sedmice\0za # sedmicu\0za # sek\0za # sekund\0"
    "za # sekunde\0za # sekundi\0za # sekundow\0za # sekundu\0za # sekundy\0za # sekundze\0"
    "za # sekunze\0za # tj\0za # tjedan\0za # tjedana\0za # tjedna\0za # tyd\0za # tyden\0"
    "za # tydne\0za # tydnu\0za # tydny\0za # tydz\0za # tydzen\0za # tydzenje\0"
    "za # tydzenjej\0za # tydzenjow\0za # tydzien\0za # tyg\0za # tygodni\0za # tygodnia\0"
    "za # tygodnie\0za # tyz\0za # tyzen\0za # tyzenja\0za # tyzenje\0za # tyzenjow\0za # zen\0"
    "zaabig\0zaarikay\0zaarikay b\0zajtra\0zajzony\0zajzony mjasec\0zajzony tyzen\0zallaws\0"
    "zan\0zanvie\0zanwiye\0zanwuye\0zar\0zari\0zasly\0zasly mesac\0zasly tydzen\0zaterdag\0"
    "zdaj\0zdat\0zdat azal\0ze\0zedi\0zeger\0zen\0zena\0zenar\0zercl\0zercladur\0zeuggia\0zi\0"
    "zib\0zibandlela\0ziischtig\0zil\0zilye\0zin\0zinsa\0zis\0zistag\0zitra\0zjut\0zjutraj\0"
    "zmittag\0zmu\0zmw\0znacht\0znowa\0zo\0zob\0zoba\0zom\0zoma\0zondag\0zordi\0zugno\0zul\0"
    "zuluye\0zuro\0zuw\0zuwen\0zuy\0zuyye\0zvec\0zvecer\0zvi\0zvita\0·𐑑𐑵\0·𐑑𐑵𐑟𐑛𐑱\0·𐑓𐑧\0"
    "·𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0·𐑓𐑮\0·𐑓𐑮𐑲𐑛𐑱\0·𐑔𐑻\0·𐑔𐑻𐑟𐑛𐑱\0·𐑕𐑧\0·𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0·𐑕𐑨\0·𐑕𐑨𐑛𐑻𐑛𐑱\0·𐑕𐑭\0·𐑕𐑭𐑙𐑛𐑱\0·𐑛𐑭\0"
    "·𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0·𐑡𐑨\0·𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0·𐑡𐑫\0·𐑡𐑫𐑤𐑲\0·𐑡𐑵\0·𐑡𐑵𐑯\0·𐑢𐑧\0·𐑢𐑧𐑙𐑟𐑛𐑱\0·𐑥𐑭\0·𐑥𐑭𐑙𐑛𐑱\0·𐑥𐑱\0·𐑥𐑸\0"
    "·𐑥𐑸𐑗\0·𐑪𐑜\0·𐑪𐑜𐑭𐑕𐑑\0·𐑯𐑴\0·𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0·𐑱𐑐\0·𐑱𐑐𐑮𐑭𐑤\0·𐑷𐑒\0·𐑷𐑒𐑑𐑴𐑚𐑸\0ƒe\0ƒe #\0ƒe # si\0"
    "ƒe # si va\0ƒe # si va yi\0ƒe # si va yi me\0ƒe # si wo\0ƒe # si wo va\0ƒe # si wo va yi\0"
    "ƒe si\0ƒe si gbo\0ƒe si gbo na\0ƒe si va\0ƒe si va yi\0ƒe sia\0ǀhooǂgaeb\0ǀkhuuǁkhab\0"
    "ǁgoagas\0ǂkhoesaob\0ǂnuǁnaiseb\0ǃhoaǂkhaib\0ǃkhaitsab\0ǃkhanni\0ǃkhanǀgoab\0ǃuias\0"
    "ɓulɓuse\0ɖu\0ɖu #\0ɖu#\0ɖʊ\0ɗon\0ɗonesu\0ɣetro\0ɣleti\0ɣleti #\0ɣleti # si\0"
    "ɣleti # si va\0ɣleti # si va yi\0ɣleti # si wo\0ɣleti # si wo va\0ɣleti # si wo va yi\0"
    "ɣleti si\0ɣleti si gbo\0ɣleti si gbo na\0ɣleti si va\0ɣleti si va yi\0ɣleti sia\0ɣuc\0"
    "ɣuct\0ɩjicimka\0ɩjicimka kanoro\0ɩjikawerka\0ɩjikawerka kanoro\0ɩjikeuka\0"
    "ɩjikeuka kanoro\0ɩjikpaka\0ɩjikpaka kanoro\0ʊron\0ʊshile\0ʊshile kʊboɖu\0ʊshile kʊsasʊ\0"
    "απογ\0απογευμα\0απρ\0απριλιοσ\0απριλιου\0αυγ\0αυγουστοσ\0αυγουστου\0αυριο\0βραδυ\0γεν\0"
    "δε\0δεκ\0δεκεμβριοσ\0δεκεμβριου\0δευ\0δευτερα\0επομενη\0επομενη εβδομαδα\0επομενο\0"
    "επομενο ετοσ\0επομενοσ\0επομενοσ μηνασ\0ιαν\0ιανουαριοσ\0ιανουαριου\0ιουλ\0ιουλιοσ\0"
    "ιουλιου\0ιουν\0ιουνιοσ\0ιουνιου\0κυ\0κυρ\0κυριακη\0μαι\0μαιοσ\0μαιου\0μαρ\0μαρτιοσ\0"
    "μαρτιου\0μεθαυριο\0μεσημ\0μεσημερι\0μμ\0νοε\0νοεμβριοσ\0νοεμβριου\0οκτ\0οκτωβριοσ\0"
    "οκτωβριου\0πα\0παρ\0παρασκευη\0πε\0πεμ\0πεμπτη\0περσι\0πμ\0πριν\0πριν απο\0πριν απο #\0"
    "πριν απο # δευτ\0πριν απο # δευτερολεπτα\0πριν απο # δευτερολεπτο\0πριν απο # εβδ\0",
    "πριν απο # εβδομαδα\0πριν απο # εβδομαδεσ\0πριν απο # ετη\0πριν απο # ετοσ\0"
    "πριν απο # ημ\0πριν απο # ημερα\0πριν απο # ημερεσ\0πριν απο # λεπ\0πριν απο # λεπτα\0"
    "πριν απο # λεπτο\0πριν απο # μηνα\0πριν απο # μηνεσ\0πριν απο # ω\0πριν απο # ωρα\0"
    "πριν απο # ωρεσ\0προηγουμενη\0προηγουμενη εβδομαδα\0προηγουμενοσ\0προηγουμενοσ μηνασ\0"
    "προχθεσ\0πρωι\0σα\0σαβ\0σαββατο\0σε\0σε #\0σε # δευτ\0σε # δευτερολεπτα\0"
    "σε # δευτερολεπτο\0σε # εβδ\0σε # εβδομαδα\0σε # εβδομαδεσ\0σε # ετη\0σε # ετοσ\0σε # ημ\0"
    "σε # ημερα\0σε # ημερεσ\0σε # λεπ\0σε # λεπτα\0σε # λεπτο\0σε # μηνα\0σε # μηνεσ\0σε # ω\0"
    "σε # ωρα\0σε # ωρεσ\0σεπ\0σεπτεμβριοσ\0σεπτεμβριου\0σημερα\0στισ\0τε\0τετ\0τεταρτη\0το\0"
    "το απογευμα\0το βραδυ\0το μεσημερι\0το πρωι\0τρ\0τρεχουσα\0τρεχουσα εβδομαδα\0τρεχων\0"
    "τρεχων μηνασ\0τρι\0τριτη\0τωρα\0φεβ\0φεβρουαριοσ\0φεβρουαριου\0φετοσ\0χθεσ\0ааспыт\0"
    "ааспыт нэдиэлэ\0ааспыт ыи\0абон\0аван\0авг\0август\0августа\0августы\0аз\0азыр\0ака\0"
    "алдыңгүні\0алт\0алтынньы\0ам\0амгы\0амгы чыл\0аныгыскы\0аныгыскы ыи\0апр\0апрел\0апрелы\0"
    "апрель\0апреля\0април\0априла\0аравдугаар\0аравдугаар сар\0аравдугаар сарын\0арбадугаар\0"
    "арбадугаар һара\0арбан\0арбан нэгэдүгээр\0арбан нэгэдүгээр һара\0арбан хоердугаар\0"
    "арбан хоердугаар һара\0арван\0арван нэгдүгээр\0арван нэгдүгээр сар\0"
    "арван нэгдүгээр сарын\0арван хоердугаар\0арван хоердугаар сар\0арван хоердугаар сарын\0"
    "атр\0атырдьых\0атырдьых ыиа\0атырдьых ыиын\0ау\0ауг\0аугуст\0ауторак\0ахс\0ахсынньы\0"
    "ахшам\0ахшамүстү\0ақп\0ақпан\0б\0ба\0баасан\0базар\0базар ертәси\0балаҕан\0балаҕан ыиа\0"
    "балаҕан ыиын\0баскыһыанньа\0баханчу\0баханчу баттахь\0бе\0беисенбі\0беиш\0беишемби\0бер\0"
    "березень\0березня\0билигин\0бимба\0биылғы\0биылғы жыл\0блҕ\0бн\0бс\0бу\0бу аида\0"
    "бу атнада\0бу иил\0бу нэдиэлэ\0бу ои\0бу ыи\0бу ҳафта\0бугун\0бул\0бул аида\0бш\0быел\0"
    "быиыл\0был\0был аиҙа\0был аҙнала\0былтыр\0былтырғы\0былтырғы жыл\0былырыын\0бэ\0"
    "бэнидиэнньик\0бэс\0бэс ыиа\0бэс ыиын\0бээтиҥсэ\0бэҕэһээ\0бя\0бямба\0бүген\0бүгин\0бүгін\0"
    "бүгүн\0бүрсігүні\0бүрсүгүнү\0бөгөн\0в\0в прошлом\0в прошлом году\0в прошлом месяце\0"
    "в следующем\0в следующем году\0в следующем месяце\0в этом\0в этом году\0в этом месяце\0"
    "вдругиден\0вер\0верасень\0верасня\0вересень\0вересня\0веч\0вече\0вечер\0вечера\0вечерта\0"
    "вечора\0вечір\0во\0воскресенье\0вр\0вс\0вт\0вто\0вторник\0вчера\0вырсарни\0вырсарни кун\0"
    "вівторок\0г\0гараг\0год\0года\0година\0груд\0грудень\0грудня\0гуравдугаар\0"
    "гуравдугаар сар\0гуравдугаар сарын\0гурбадугаар\0гурбадугаар һара\0гыин\0гыинвар\0да\0",
    "дабаа\0даваа\0данас\0даханчу\0даханчу кӏирнахь\0даханчу шарахь\0дек\0декабр\0декабры\0"
    "декабрь\0декабря\0декември\0денес\0день\0дец\0децембар\0децембра\0дируз\0днес\0дня\0"
    "догодина\0долодугаар\0долодугаар һара\0долоодугаар\0долоодугаар сар\0долоодугаар сарын\0"
    "дп\0дс\0ду\0душ\0душанба\0душанбе\0дцг\0дш\0дшб\0дыццӕг\0дү\0дүи\0дүисенбі\0дүишемби\0"
    "дүишөмбү\0дүрбэдүгээр\0дүрбэдүгээр һара\0дүш\0дүшәмбе\0дөрөвдүгээр\0дөрөвдүгээр сар\0"
    "дөрөвдүгээр сарын\0еа\0еара\0ек\0екш\0екшемби\0ел\0енер\0ертең\0есдүгээр\0есдүгээр сар\0"
    "есдүгээр сарын\0ж\0жек\0жексенбі\0жекшемби\0жел\0желтоқсан\0жм\0жні\0жнівень\0жніуня\0"
    "жовт\0жовтень\0жовтня\0жс\0жу\0жум\0жума\0жш\0жұма\0за\0за #\0за # год\0за # година\0"
    "за # године\0за # години\0за # годину\0за # д\0за # дан\0за # дана\0за # ден\0за # дена\0"
    "за # мес\0за # месец\0за # месеца\0за # месеци\0за # мин\0за # минут\0за # минута\0"
    "за # минути\0за # мјес\0за # мјесец\0за # мјесеца\0за # мјесеци\0за # нед\0за # недеља\0"
    "за # недеље\0за # недељу\0за # сат\0за # сата\0за # сати\0за # седм\0за # седмица\0"
    "за # седмице\0за # седмици\0за # седмицу\0за # сек\0за # секунд\0за # секунда\0"
    "за # секунде\0за # секунди\0за # секунду\0за # ч\0за # час\0за # часа\0завтра\0завчера\0"
    "задутре\0зараз\0заутра\0знон\0зургаадугаар\0зургаадугаар сар\0зургаадугаар сарын\0"
    "зургадугаар\0зургадугаар һара\0и\0иллэрээ\0иллэрээ күн\0им\0имруз\0иннӕбон\0иом\0иома\0"
    "иртне\0иртне уиахра\0иртне эрнере\0иртәгә\0ирэх\0ирэх долоо\0ирэх долоо хоног\0ирэх жил\0"
    "ирэх сар\0иш\0ишемби\0ишм\0июл\0июлы\0июль\0июля\0июн\0июны\0июнь\0июня\0ијл\0ијн\0ијул\0"
    "ијун\0иәк\0иәкшәмбе\0к\0к у\0к х\0кар\0карарчу\0карарчу баттахь\0карарчу кӏирнахь\0"
    "карарчу шарахь\0карлач\0кас\0кастрычнік\0кастрычніка\0каҫал\0квіт\0квітень\0квітня\0"
    "кеиинги\0кеиинги аи\0кеиинги жыл\0кеиинги иил\0кеиинги ои\0кеиинги ҳафта\0кеиинги ҳәпте\0"
    "келерки\0келерки аптада\0келесі\0келесі аи\0келесі апта\0келесі жыл\0келир\0келир чыл\0"
    "кес\0кесаҙна\0кеча\0кечаси\0кечинде\0кечкурун\0кечээ\0кечқурун\0кеш\0кеше\0кешкі\0"
    "кеҫнерни\0кеҫнерни кун\0киләсе\0киләсе аида\0киләсе атнада\0киләсе елда\0киләһе\0"
    "киләһе аиҙа\0киләһе аҙнала\0киләһе иылда\0кисә\0кичә\0клн\0кра\0красавік\0красавіка\0крс\0"
    "кс\0ку\0ку уиахра\0ку эрнере\0кулун\0кулун тутар\0кундузи\0кха\0кхаара\0кхана\0къуырисӕр\0"
    "кэлэр\0кэлэр нэдиэлэ\0кҫ\0күнэ\0кӏи\0кӏира\0лани\0летась\0лип\0липень\0липня\0лист\0"
    "листопад\0листопада\0лх\0лхагва\0лют\0лютага\0лютии\0лютого\0люты\0ліп\0ліпень\0ліпеня\0"
    "ліс\0лістапад\0лістапада\0маи\0маирӕмбон\0маиы\0мам\0мамыр\0мар\0маргааш\0март\0марта\0"
    "мартъи\0",
    "мартъииы\0мау\0маусым\0мая\0мај\0маја\0мигмар\0миналата\0миналата година\0минатата\0"
    "минатата седмица\0минатиот\0минатиот месец\0минулого\0минулого місяця\0минулого року\0"
    "минулого тижня\0моҳи\0моҳи гузашта\0моҳи оянда\0моҳи ҷори\0мрб\0мсу\0мурдагы\0"
    "мурдагы күнү\0муус\0муус устар\0мя\0мягмар\0мүнөө\0на\0на гэтым\0на гэтым тыдні\0"
    "на мінулым\0на мінулым тыдні\0на наступным\0на наступным тыдні\0на обяд\0на прошлои\0"
    "на прошлои неделе\0на следующеи\0на следующеи неделе\0на этои\0на этои неделе\0навечер\0"
    "наимадугаар\0наимадугаар һара\0наимдугаар\0наимдугаар сар\0наимдугаар сарын\0напладне\0"
    "нар\0нарас\0наступного\0наступного місяця\0наступного року\0наступного тижня\0нау\0"
    "наурыз\0наутро\0нд\0не\0нед\0недела\0неделя\0недеља\0неділя\0недјеља\0нима\0нов\0"
    "новембар\0новембра\0ное\0ноем\0ноември\0нок\0ноке\0ночи\0ночь\0ночі\0ноя\0нояб\0ноябр\0"
    "ноябры\0ноябрь\0ноября\0ној\0нојабр\0ноћ\0ноћу\0нэгдүгээр\0нэгдүгээр сар\0"
    "нэгдүгээр сарын\0нэгэдүгээр\0нэгэдүгээр һара\0ня\0нядзеля\0ням\0ніч\0нөгөөдөр\0о\0оваа\0"
    "оваа година\0оваа седмица\0ове\0ове године\0ове недеље\0ове седмице\0овог\0овог месеца\0"
    "овог мјесеца\0овој\0овој месец\0одоо\0окт\0октобар\0октобра\0октомври\0октябр\0октябры\0"
    "октябрь\0октября\0октјабр\0олун\0олунньу\0онзи\0онзи ден\0оны\0оп\0оптуорунньук\0ор\0"
    "орои\0оршот\0осы\0осы аи\0осы апта\0от\0от ыиа\0от ыиын\0оти\0п\0п'ятниця\0па\0пазаучора\0"
    "паи\0паишанба\0панядзелак\0панҷшанбе\0пас\0пас аз\0пас аз #\0пас аз # дақ\0"
    "пас аз # дақиқа\0пас аз # м\0пас аз # моҳ\0пас аз # руз\0пас аз # с\0пас аз # соат\0"
    "пас аз # сол\0пас аз # сон\0пас аз # сония\0пас аз # ст\0пас аз # ҳ\0пас аз # ҳафта\0"
    "паслязаутра\0паян\0пе\0пелтер\0пет\0петак\0петок\0петък\0пи\0пии\0пиишемби\0пладне\0пм\0"
    "пн\0по\0по под\0по подне\0подне\0позавчера\0позавчора\0полд\0полдень\0полн\0полнок\0"
    "полночь\0полудень\0полунощ\0пон\0понеделник\0понедельник\0понедељак\0понеділок\0"
    "понедјељак\0поноћ\0попл\0попладне\0поподне\0послезавтра\0послииеподне\0послије\0"
    "послије подне\0пп\0пр\0пр #\0пр # г\0пр # д\0пр # м\0пр # мин\0пр # седм\0пр # сек\0"
    "пр # ч\0праз\0праз #\0праз # г\0праз # гадз\0праз # гадзін\0праз # гадзіну\0"
    "праз # гадзіны\0праз # гадоу\0праз # гады\0праз # год\0праз # года\0праз # дзен\0"
    "праз # дзень\0праз # дня\0праз # дні\0праз # мес\0праз # месяц\0праз # месяца\0"
    "праз # месяцау\0праз # месяцы\0праз # с\0праз # секунд\0праз # секунду\0праз # секунды\0"
    "праз # тыд\0праз # тыдзень\0праз # тыдня\0праз # тыдняу\0праз # тыдні\0праз # хв\0"
    "праз # хвілін\0праз # хвіліну\0праз # хвіліны\0пре\0пре #\0пре # г\0",
    "пре # год\0пре # година\0пре # године\0пре # д\0пре # дана\0пре # м\0пре # мес\0"
    "пре # месеца\0пре # месеци\0пре # мин\0пре # минута\0пре # н\0пре # нед\0пре # недеља\0"
    "пре # недеље\0пре # с\0пре # сата\0пре # сати\0пре # сек\0пре # секунде\0пре # секунди\0"
    "пре # ч\0пре подне\0пред\0пред #\0пред # год\0пред # година\0пред # години\0пред # ден\0"
    "пред # дена\0пред # месец\0пред # месеци\0пред # мин\0пред # минута\0пред # минути\0"
    "пред # седмица\0пред # седмици\0пред # сек\0пред # секунда\0пред # секунди\0пред # час\0"
    "пред # часа\0преди\0преди #\0преди # г\0преди # година\0преди # години\0преди # ден\0"
    "преди # дни\0преди # м\0преди # месец\0преди # месеца\0преди # мин\0преди # минута\0"
    "преди # минути\0преди # седм\0преди # седмица\0преди # седмици\0преди # сек\0"
    "преди # секунда\0преди # секунди\0преди # ч\0преди # час\0преди # часа\0предходен\0"
    "предходен месец\0предходната\0предходната седмица\0през\0през нощта\0прекосутра\0"
    "прекјуче\0претпл\0претпладне\0прије\0прије #\0прије # г\0прије # год\0прије # година\0"
    "прије # године\0прије # годину\0прије # д\0прије # дан\0прије # дана\0прије # м\0"
    "прије # мин\0прије # минут\0прије # минута\0прије # мјес\0прије # мјесец\0"
    "прије # мјесеца\0прије # мјесеци\0прије # с\0прије # сат\0прије # сата\0прије # сати\0"
    "прије # седм\0прије # седмица\0прије # седмице\0прије # седмицу\0прије # сек\0"
    "прије # секунд\0прије # секунде\0прије # секунди\0прије # ч\0прије подне\0проб\0прошле\0"
    "прошле године\0прошле недеље\0прошле седмице\0прошлог\0прошлог месеца\0прошлог мјесеца\0"
    "пт\0пуш\0пшб\0пятница\0пятніца\0північ\0післязавтра\0пү\0пүрбэ\0пүрэв\0пӏе\0пӏераска\0"
    "пәнҗ\0пәнҗешәмбе\0р\0ранку\0ранок\0раш\0раштав\0рогӏерчу\0рогӏерчу баттахь\0"
    "рогӏерчу кӏирнахь\0рогӏерчу шарахь\0року\0саб\0сабат\0сабота\0сада\0сак\0сакавік\0"
    "сакавіка\0сарсын\0сб\0сбт\0се\0сега\0сегодня\0сеисенбі\0сеичас\0селета\0селхана\0сен\0"
    "сенбі\0сення\0сент\0сентябр\0сентябры\0сентябрь\0сентября\0сентјабр\0сеп\0септ\0"
    "септембар\0септембра\0септември\0серада\0середа\0серп\0серпень\0серпня\0сеш\0сешанба\0"
    "сешанбе\0си\0сии\0сиишемби\0сиш\0сишәмбе\0след\0след #\0след # г\0след # година\0"
    "след # години\0след # ден\0след # дни\0след # м\0след # месец\0след # месеца\0след # мин\0"
    "след # минута\0след # минути\0след # седм\0след # седмица\0след # седмици\0след # сек\0"
    "след # секунда\0след # секунди\0след # ч\0след # час\0след # часа\0следващ\0"
    "следващ месец\0следващата\0следващата година\0следващата седмица\0следеће\0"
    "следеће године\0следеће недеље\0следећег\0следећег месеца\0следната\0следната седмица\0",
    "следниот\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0соли\0"
    "соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0сриједа\0сряда\0сс\0сту\0"
    "студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0сутринта\0сшб\0събота\0сыл\0"
    "сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0сљедеће\0сљедеће године\0"
    "сљедеће седмице\0сљедећег\0сљедећег мјесеца\0сүбһ\0сә\0сәгатьтә\0сәр\0сәрсенбі\0сәршемби\0"
    "сәу\0сәуір\0сәһәр\0табадугаар\0табадугаар һара\0тавдугаар\0тавдугаар сар\0"
    "тавдугаар сарын\0тази\0тази година\0тази седмица\0талтүс\0там\0тамыз\0тахана\0таң\0таңкы\0"
    "таңғы\0тк\0тн\0то\0този\0този месец\0тохс\0тохсунньу\0трав\0травень\0травня\0тунти\0"
    "тунти кун\0туш\0туш паити\0тң\0түн\0түн жарымы\0түн ичинде\0түн ортосу\0түнгі\0түскі\0"
    "түстен\0түстен кеиін\0түстен кеиінгі\0түштөн\0түштөн кииин\0түштөн кииинки\0у\0у гэтым\0"
    "у гэтым месяцы\0у мінулым\0у мінулым месяцы\0у наступным\0у наступным годзе\0"
    "у наступным месяцы\0у подне\0увече\0узган\0узган аида\0узган атнада\0узган ел\0улуг\0"
    "улуг-хүн\0уржигдар\0усы\0усы аи\0усы жыл\0усы ҳәпте\0ут\0ута\0утган\0утган иил\0утган ои\0"
    "утган ҳафта\0уто\0уторак\0утра\0утре\0утро\0ух\0учора\0ушул\0ушул аптада\0ујутру\0фардо\0"
    "феб\0фебруар\0фебруара\0фев\0февр\0феврал\0февралы\0февраль\0февраля\0февруари\0халь\0"
    "хоердугаар\0хоердугаар сар\0хоердугаар сарын\0хоердугаар һара\0хоито\0хоито долоон\0"
    "хоито долоон хоног\0хоито жэл\0хоито һара\0хуыцаубон\0хцб\0хӏинца\0хәзер\0хәҙер\0цпр\0"
    "цыппӕрӕм\0цього\0цього місяця\0цього року\0цього тижня\0цяпер\0ч\0ча\0чак\0чак түш\0час\0"
    "чацвер\0че\0черв\0червень\0червня\0через\0через #\0через # г\0через # год\0через # года\0"
    "через # годин\0через # години\0через # годину\0через # день\0через # дн\0через # днеи\0"
    "через # дня\0через # дні\0через # днів\0через # л\0через # лет\0через # мес\0"
    "через # месяц\0через # месяца\0через # месяцев\0через # мин\0через # минут\0"
    "через # минуту\0через # минуты\0через # міс\0через # місяць\0через # місяця\0"
    "через # місяці\0через # місяців\0через # нед\0через # недели\0через # недель\0"
    "через # неделю\0через # р\0через # роки\0через # року\0через # років\0через # рік\0"
    "через # с\0через # сек\0через # секунд\0через # секунди\0через # секунду\0"
    "через # секунды\0через # тиж\0через # тиждень\0через # тижня\0через # тижні\0"
    "через # тижнів\0через # хв\0через # хвилин\0через # хвилини\0через # хвилину\0через # ч\0"
    "через # час\0через # часа\0через # часов\0чет\0четвер\0четверг\0четвртак\0четврток\0"
    "четвъртък\0чо\0чор\0чоршанба\0чоршанбе\0чп\0чт\0чук\0чц\0",
    "чшб\0чэппиэр\0чэр\0чэрвень\0чэрвеня\0чәр\0чәршәмбе\0чәршәнбә\0чәршәнбә ахшамы\0ш\0ша\0"
    "шамат\0шамат кун\0шан\0шанба\0шанбе\0шар\0шарш\0шаршамбы\0шаршемби\0шб\0ше\0шеиш\0"
    "шеишемби\0шем\0шемби\0ши\0шим\0шимбә\0шинара\0шиш\0шишәмбе\0шм\0шнб\0шр\0шуо\0шуот\0шш\0"
    "шіл\0шілде\0шәм\0шәмбе\0шәнбә\0шөнө\0шөнө дунд\0ыам\0ыам ыиа\0ыам ыиын\0ын\0ыран\0ыт\0"
    "ытлари\0ытлари кун\0эи\0эк\0эмдиги\0эмдиги аида\0эмдиги жылы\0энэ\0энэ долоо\0"
    "энэ долоо хоног\0энэ долоон\0энэ долоон хоног\0энэ жил\0энэ жэл\0энэ сар\0энэ һара\0эр\0"
    "эрне\0эрне кун\0эртага\0эрталаб\0эртең\0эртең менен\0эрткен\0эрткен чыл\0эһиил\0юли\0юн\0"
    "юн кун\0юни\0юпа\0юһэдүгээр\0юһэдүгээр һара\0як\0якш\0якшанба\0якшанбе\0якшәмбе\0ян\0янв\0"
    "январ\0январы\0январь\0января\0яну\0януари\0ярим\0ярим тун\0яшб\0јан\0јанвар\0јануар\0"
    "јануара\0јануари\0јул\0јула\0јули\0јун\0јуна\0јуни\0јутро\0јуче\0ғин\0ғинуар\0җом\0җомга\0"
    "қаз\0қазан\0қазір\0қар\0қараша\0қаң\0қаңтар\0қыр\0қыркүиек\0ҝеҹә\0ҝеҹәјары\0ҝүндүз\0"
    "ҝүнорта\0ҫерт\0ҫертме\0ҫитес\0ҫитес уиахра\0ҫитес эрнере\0ҫитес ҫулта\0ҫу\0ҫур\0ҫурла\0"
    "үглөөдэр\0үд\0үд дунд\0үнгэрэгшэ\0үнгэрэгшэ долоон\0үнгэрэгшэ долоон хоног\0"
    "үнгэрэгшэ жэл\0үнгэрэгшэ һара\0үсэгэлдэр\0үткән\0үткән аиҙа\0үткән аҙнала\0үх\0үө\0"
    "ҳафтаи\0ҳафтаи гузашта\0ҳафтаи оянда\0ҳафтаи ҷори\0ҳозир\0ҷмъ\0ҷумъа\0ҹ\0ҹа\0ҹүмә\0"
    "ҹүмә ахшамы\0һарба\0ӕмбисбоны\0ӕмбисбоны размӕ\0ӕмбисбоны фӕстӕ\0ӕндӕрӕбон\0ӕрт\0"
    "ӕртыццӕг\0өглөө\0өдөр\0өиүүн\0өнгөрсөн\0өнгөрсөн долоо\0өнгөрсөн долоо хоног\0"
    "өнгөрсөн жил\0өнгөрсөн сар\0өнөөдөр\0өткен\0өткен аи\0өткен апта\0өткен жыл\0өткен ҳәпте\0"
    "өткөн\0өткөн аида\0өткөн аптада\0өчигдөр\0այս\0այս ամիս\0այս շաբաթ\0այս տարի\0այսօր\0ապր\0"
    "ապրիլ\0ապրիլի\0առավոտ\0առավոտյան\0գիշեր\0գիշերը\0գիշերվա\0դեկ\0դեկտեմբեր\0դեկտեմբերի\0եկ\0"
    "երեկ\0երեկո\0երեկոյան\0երեքշաբթի\0երկ\0երկուշաբթի\0երք\0եք\0թ\0կեսգիշեր\0կեսգիշերին\0"
    "կեսօր\0կեսօրին\0կիր\0կիրակի\0կր\0հաջորդ\0հաջորդ ամիս\0հաջորդ շաբաթ\0հաջորդ տարի\0հգ\0"
    "հիմա\0հինգշաբթի\0հլս\0հնգ\0հնս\0հնվ\0հոկ\0հոկտեմբեր\0հոկտեմբերի\0հուլիս\0հուլիսի\0հունիս\0"
    "հունիսի\0հունվար\0հունվարի\0մայիս\0մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ\0"
    "նախանցյալ օրը\0նախորդ\0նախորդ ամիս\0նախորդ շաբաթ\0նախորդ տարի\0նոյ\0նոյեմբեր\0նոյեմբերի\0"
    "շաբաթ\0շբ\0շբթ\0ու\0ուր\0ուրբաթ\0չորեքշաբթի\0չրք\0չք\0սեպ\0սեպտեմբեր\0սեպտեմբերի\0վաղը\0"
    "վաղը չէ\0վաղը չէ մյուս\0վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0փետրվարի\0"
    "փտվ\0օգոստոս\0օգոստոսի\0օգս\0אוגוסט\0אוג׳\0אויג\0אויגוסט\0אוקטובר\0אוק׳\0אחה״צ\0אחר\0"
    "אחר הצהריים\0איבער\0איבער #\0איבער # חדשים\0איבער # חודש\0איבער # יאר\0איבער א\0"
    "איבער א יאר\0",
    "איבער אכט\0איבער אכט טאג\0אין\0אין #\0אין # טאג\0אין # טאג ארום\0אין # טעג\0"
    "אין # טעג ארום\0אפר\0אפריל\0אפר׳\0אקט\0אקטאבער\0אתמול\0א׳\0ב\0באוגוסט\0באוג׳\0באוקטובר\0"
    "באוק׳\0באפריל\0באפר׳\0בבוקר\0בדצמבר\0בדצמ׳\0בוקר\0ביולי\0ביוני\0בינואר\0בינו׳\0בלילה\0"
    "במאי\0במרץ\0בנובמבר\0בנוב׳\0בספטמבר\0בספט׳\0בעוד\0בעוד #\0בעוד # דקות\0בעוד # דק׳\0"
    "בעוד # חודשים\0בעוד # ימים\0בעוד # שבועות\0בעוד # שב׳\0בעוד # שניות\0בעוד # שנים\0"
    "בעוד # שנ׳\0בעוד # שעות\0בעוד # שע׳\0בעוד דקה\0בעוד דקה \0בעוד דקה (#)\0בעוד דק׳\0"
    "בעוד דק׳ \0בעוד דק׳ (#)\0בעוד חודש\0בעוד חודש \0בעוד חודש (#)\0בעוד חודשיים\0"
    "בעוד חודשיים \0בעוד חודשיים (#)\0בעוד יום\0בעוד יום \0בעוד יום (#)\0בעוד יום אחד\0"
    "בעוד יום אחד \0בעוד יום אחד (#)\0בעוד יומיים\0בעוד יומיים \0בעוד יומיים (#)\0בעוד שבוע\0"
    "בעוד שבוע \0בעוד שבוע (#)\0בעוד שבועיים\0בעוד שבועיים \0בעוד שבועיים (#)\0בעוד שב׳\0"
    "בעוד שב׳ \0בעוד שב׳ (#)\0בעוד שנייה\0בעוד שנייה \0בעוד שנייה (#)\0בעוד שנתיים\0"
    "בעוד שנתיים \0בעוד שנתיים (#)\0בעוד שנ׳\0בעוד שנ׳ \0בעוד שנ׳ (#)\0בעוד שעה\0בעוד שעה \0"
    "בעוד שעה (#)\0בעוד שעתיים\0בעוד שעתיים \0בעוד שעתיים (#)\0בערב\0בפברואר\0בפבר׳\0בצהריים\0"
    "בשעה\0ב׳\0ג׳\0דאנערשטיק\0דינסטיק\0דעם\0דעם חודש\0דעצ\0דעצעמבער\0דצמבר\0דצמ׳\0ד׳\0החודש\0"
    "החודש הבא\0החודש שעבר\0היום\0היינט\0השבוע\0השבוע הבא\0השבוע שעבר\0השנה\0השנה הבאה\0"
    "השנה שעברה\0הײ\0הײ יאר\0ה׳\0ו׳\0זונטיק\0חצות\0טן\0יאנ\0יאנואר\0יולי\0יום\0יום א׳\0יום ב׳\0"
    "יום ג׳\0יום ד׳\0יום ה׳\0יום ו׳\0יום חמישי\0יום ראשון\0יום רביעי\0יום שבת\0יום שישי\0"
    "יום שלישי\0יום שני\0יוני\0ינואר\0ינו׳\0לילה\0לפנות\0לפנות בוקר\0לפני\0לפני #\0"
    "לפני # דקות\0לפני # דק׳\0לפני # חודשים\0לפני # חו׳\0לפני # ימים\0לפני # שבועות\0"
    "לפני # שב׳\0לפני # שניות\0לפני # שנים\0לפני # שנ׳\0לפני # שעות\0לפני # שע׳\0לפני דקה\0"
    "לפני דקה \0לפני דקה (#)\0לפני דק׳\0לפני דק׳ \0לפני דק׳ (#)\0לפני חודש\0לפני חודש \0"
    "לפני חודש (#)\0לפני חודשיים\0לפני חודשיים \0לפני חודשיים (#)\0לפני חו׳\0לפני חו׳ \0"
    "לפני חו׳ (#)\0לפני יום\0לפני יום אחד\0לפני יום אחד \0לפני יום אחד (#)\0לפני יומיים\0"
    "לפני יומיים \0לפני יומיים (#)\0לפני שבוע\0לפני שבוע \0לפני שבוע (#)\0לפני שבועיים\0"
    "לפני שבועיים \0לפני שבועיים (#)\0לפני שב׳\0לפני שב׳ \0לפני שב׳ (#)\0לפני שנה\0לפני שנה \0"
    "לפני שנה (#)\0לפני שנתיים\0לפני שנתיים \0לפני שנתיים (#)\0לפני שנ׳\0לפני שנ׳ \0"
    "לפני שנ׳ (#)\0לפני שעה\0לפני שעה \0לפני שעה (#)\0לפני שעתיים\0לפני שעתיים \0"
    "לפני שעתיים (#)\0לפני שע׳\0לפני שע׳ \0לפני שע׳ (#)\0מאי\0מאנטיק\0מארגן\0מחר\0מחרתיים\0"
    "מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0נאוועמבער\0נאכמיטאג\0נובמבר\0נוב׳\0נעכטן\0סעפ\0סעפטעמבער\0"
    "ספטמבר\0ספט׳\0עכשיו\0ערב\0פאר\0פאר #\0פאר # חדשים\0פאר # חודש\0פאר # יאר\0פאראיאר\0"
    "פארגאנגענעם\0פארגאנגענעם חודש\0פארמיטאג\0פברואר\0",
    "פבר׳\0פעב\0פעברואר\0פרײטיק\0צהריים\0קומענדיקן\0קומענדיקן חודש\0שבת\0שלשום\0ש׳\0ءتۇن\0"
    "ءتۇن جاريمي\0ءساۋير\0اب\0ابان\0ابريل\0اتوار\0اتھوار\0اثنين\0اج\0احد\0ادھي\0ادھي رات\0"
    "اذار\0اذر\0اربع\0اربعاء\0ارديبهشت\0از\0اس\0اس سال\0اس ماہ\0اس ہفتہ\0اسفند\0اغسطس\0اغشت\0"
    "افريل\0اقپان\0الاثنين\0الاحد\0الاربعاء\0الاسبوع\0الاسبوع القادم\0الاسبوع الماضي\0الان\0"
    "الثلاثاء\0الجمعه\0الخميس\0الساعه\0السبت\0السنه\0السنه التاليه\0السنه الحاليه\0"
    "السنه القادمه\0السنه الماضيه\0الشهر\0الشهر القادم\0الشهر الماضي\0المحرم\0اليوم\0امرداد\0"
    "امرو\0امروز\0امس\0امسال\0اني\0اني والا\0اني والا پرسوں\0اوت\0اوريل\0اوس\0اول\0اول امس\0"
    "اونۍ\0اي\0اي ايم\0ايار\0ايلول\0اين\0اين ماه\0اين هفته\0ايندہ\0ايندہ کل\0اپر\0اپريل\0اڄ\0"
    "اچر\0اڤريل\0اکت\0اکتبر\0اکتوبر\0اکنون\0اڪٽوبر\0اګست\0اگس\0اگست\0اگسٽ\0اگلا\0اگلا مہينہ\0"
    "اگلي\0اگلي سال\0اگلي ماہ\0اگلي ہفتي\0اگلي ہفتہ\0اگوست\0اڱارو\0اڳين\0اڳين مهيني\0"
    "اڳين هفتي\0بامداد\0باندا\0بدھ\0برؠسوار\0بظ\0بعد\0بعد الظهر\0بعد الغد\0بعدازظهر\0"
    "بعدازچاشت\0بعدي\0بعدي هفته\0بن\0به\0بهمن\0بهي\0بهيسهنبي\0بودوار\0بيلتيرعي\0بيلتيرعي جيل\0"
    "بييلعي\0بييلعي جيل\0بٹوار\0بۆموار\0بۇ\0بۇ ياي\0بۇ ييل\0بۇ ھهپته\0بۇگين\0بۈگۈن\0ت\0ت د\0"
    "ت ک\0تال\0تال ءتۇس\0تاميز\0تاڭ\0تاڭعي\0تشرين\0تشرين الاول\0تشرين الثاني\0تشريني\0"
    "تشريني دووهم\0تشريني دووهمي\0تشريني يهکهم\0تشريني يهکهمي\0تموز\0تهمووز\0تهمووزي\0تير\0"
    "تيره\0تيره اونۍ\0تۇستهن\0تۇستهن کهيين\0تۇستهن کهيينگي\0تۇسکي\0تۇنگي\0تۈنۈگۈن\0تېره\0"
    "تېره مياشت\0ثلاثاء\0ج\0جانفي\0جانڤيه\0جلي\0جمادي\0جمادي الاخره\0جمادي الاول\0"
    "جمادي الاولي\0جمادي الثاني\0جمادي الثانيه\0جمعرات\0جمعه\0جمعو\0جمعہ\0جمہ\0جنو\0جنوري\0جه\0"
    "جهلتوقسان\0جهک\0جهکسهنبي\0جوان\0جول\0جولا\0جولاء\0جولاي\0جولايي\0جون\0جويليه\0جۇ\0جۇم\0"
    "جۇما\0جۈ\0جۈمه\0حزيران\0حوزهيران\0حوزهيراني\0خرداد\0خلال\0خلال #\0خلال # اسابيع\0"
    "خلال # اسبوع\0خلال # اسبوعا\0خلال # اسبوعين\0خلال # اشهر\0خلال # ايام\0خلال # ثانيه\0"
    "خلال # ثوان\0خلال # دقايق\0خلال # دقيقه\0خلال # ساعات\0خلال # ساعه\0خلال # سنه\0"
    "خلال # سنوات\0خلال # شهر\0خلال # شهرا\0خلال # يوم\0خلال # يوما\0خميس\0د\0دا\0دا اونۍ\0"
    "دا مياشت\0دالم\0دالم #\0دالم # بولن\0دالم # تاهون\0دالم # جم\0دالم # ساعت\0دالم # مينيت\0"
    "دالم # ميڠݢو\0دالم # هاري\0دجمبر\0دجنبر\0درېنۍ\0دسامبر\0دسم\0دسمبر\0دن\0دوشنبه\0دونۍ\0"
    "دووشهممه\0دوپہر\0دوپہر ميں\0دي\0ديروز\0ديسامر\0ديسمبر\0دۇ\0دۇي\0دۇيسهنبي\0دۈ\0دۈشهنبه\0"
    "دېکابير\0ذو\0ذو الحجه\0ذو القعده\0ذوالحجه\0ذوالقعده\0ذي\0ذي الحجه\0ذي القعده\0رات\0"
    "رات ميں\0راتلونکي\0راتلونکي کال\0راتلونکې\0راتلونکې اونۍ\0راتلونکې مياشت\0راتھ\0ربيع\0"
    "ربيع الاخر\0ربيع الاول\0ربيع الثاني\0رجب\0رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0ساعت\0سال\0"
    "سال اينده\0سال ديگه\0سال گذشته\0سبا\0سبت\0سبتمبر\0ستمبر\0سن\0",
    "سنه\0سه\0سهشنبه\0سهن\0سهنبي\0سهي\0سهيسهنبي\0سهيشهنبه\0سومر\0سيپتامر\0سيپٽمبر\0سپت\0"
    "سپتامبر\0سپتمبر\0سڀاڻي\0سږکال\0سہ\0سہ پہر\0سێشهممه\0سېنتهبير\0سېپتمبر\0ش\0شام\0شام ميں\0"
    "شب\0شباط\0شتمبر\0شتنبر\0شعبان\0شنبه\0شه\0شهريور\0شهممه\0شهنبه\0شوال\0شوبات\0شوباتي\0شوصو\0"
    "شيلده\0ص\0صباحا\0صبح\0صبح ميں\0صبح،\0صبح، منجهند\0صفر\0ظهر\0ظهرا\0عام\0عصر\0غدا\0غشت\0غم\0"
    "غو\0فبر\0فبراير\0فبروري\0فجرا\0فردا\0فروردين\0فروري\0فوريه\0في\0في الصباح\0في المساء\0"
    "فيبروري\0فيفري\0فيڤريه\0فېبروري\0فېۋرال\0قاراشا\0قازان\0قازير\0قاڭتار\0قبل\0قبل #\0"
    "قبل # اسابيع\0قبل # اسبوع\0قبل # اسبوعا\0قبل # اشهر\0قبل # ايام\0قبل # ثانيه\0قبل # ثوان\0"
    "قبل # دقايق\0قبل # دقيقه\0قبل # ساعات\0قبل # ساعه\0قبل # سنه\0قبل # سنوات\0قبل # شهر\0"
    "قبل # شهرا\0قبل # يوم\0قبل # يوما\0قبلازظهر\0قبلي\0قبلي هفته\0قظ\0قيرکۇيهک\0ل\0ليلا\0م\0"
    "مار\0مارت\0مارس\0مارچ\0مامير\0ماه\0ماه اينده\0ماه بعد\0ماه قبل\0ماه گذشته\0ماي\0مايو\0"
    "ماۋسيم\0محرم\0مرداد\0مروچي\0مساء\0منتصف\0منتصف الليل\0منجهند،\0منجهند، شام\0منگل\0مه\0"
    "مهر\0مي\0ميي\0مۍ\0ناۋريز\0نن\0نو\0نو ريتھؠ\0نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0نومبر\0"
    "نونبر\0نويابير\0نوڤامر\0نيسان\0نيساني\0نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا\0هذا الاسبوع\0"
    "هذا الشهر\0هذه\0هذه السنه\0هرتهڭ\0هفته\0هفته اينده\0هفته گذشته\0هن\0هن مهيني\0هن هفتي\0"
    "وتکهن\0وتکهن اي\0وتکهن اپتا\0وسي\0وسي اي\0وسي اپتا\0ي\0ياب\0يابي\0يازار\0يازاري\0يانۋار\0"
    "يايار\0ياياري\0ياپرېل\0ياۋغۇست\0يناير\0يه\0يهته\0يهيلوول\0يهيلوولي\0يهکشهممه\0يهکشهنبه\0"
    "يوليه\0يوليو\0يوليوز\0يونيه\0يونيو\0يونۍ\0يوکتوڤر\0يييۇل\0يييۇن\0يکشنبه\0يہ\0يہ ريتھؠ\0"
    "يہ وري\0يہ ہفتہ\0يۆتکهن\0يۆتکهن ياي\0يۆتکهن ييل\0يۆتکهن ھهپته\0يۆکتهبير\0پ\0پارسال\0پتم\0"
    "پتم ريتھؠ\0پتم وري\0پتم ہفتہ\0پروسږکال\0پرون\0پريروز\0پسفردا\0پنجشنبه\0په\0په #\0"
    "په # اونيو\0په # اونيو کې\0په # اونۍ\0په # اونۍ کې\0په # ثانيه\0په # ثانيه کې\0"
    "په # ثانيو\0په # ثانيو کې\0په # دقيقه\0په # دقيقه کې\0په # دقيقو\0په # دقيقو کې\0"
    "په # ساعت\0په # ساعت کې\0په # ساعتو\0په # ساعتو کې\0په # مياشت\0په # مياشت کې\0"
    "په # مياشتو\0په # مياشتو کې\0په # ورځ\0په # ورځ کې\0په # ورځو\0په # ورځو کې\0په # کال\0"
    "په # کال کي\0په # کال کې\0په # کالونو\0په # کالونو کي\0په # کالونو کې\0پهيشهنبه\0پويون\0"
    "پويون سال\0پويين\0پويين مهيني\0پويين هفتي\0پي\0پي ايم\0پير\0پينځنۍ\0پٮ\0پٮ۪ٹھؠ\0پگاہ\0"
    "پێنجشهممه\0څلرنۍ\0چ\0چا\0چارشهنبه\0چب\0چهارشنبه\0چوارشهممه\0چک\0چۈشتين\0چۈشتين بۇرۇن\0"
    "چۈشتين کېيين\0ڇنڇر\0ڊسمبر\0ژانويه\0ژندرروار\0ژندروار\0ژوين\0ژوييه\0کانون\0کانون الاول\0"
    "کانون الثاني\0کانوني\0کانوني يهکهم\0کانوني يهکهمي\0کانووني\0کانووني دووهم\0"
    "کانووني دووهمي\0کهش\0کهشه\0کهشي\0کهلهسي\0کهلهسي اي\0کهلهسي اپتا\0کهلهسي جيل\0کو\0کېلهر\0"
    "کېلهر ياي\0کېلهر ييل\0کېلهر ھهپته\0ڪل\0گزشتہ\0گزشتہ سال\0گزشتہ ماہ\0",
    "گزشتہ پرسوں\0گزشتہ کل\0گزشتہ ہفتي\0گزشتہ ہفتہ\0ھ\0ھهيني\0ہفتہ\0۪ٹھؠ\0܏ܒܛ\0܏ܩܛ\0ܐܒ\0ܐܕܝܘܡ\0"
    "ܐܕܪ\0ܐܝܠܘܠ\0ܐܝܪ\0ܐܪܒܥ\0ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ#\0ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0ܒ# ܩܛܝܢܐ\0"
    "ܒ# ܪܦܦܐ\0ܒ# ܫܒܘܥܐ\0ܒ# ܫܢܝܐ\0ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0ܒܚܙܝܪܢ\0ܒܟܢܘܢ\0ܒܟܢܘܢ ܐ\0"
    "ܒܟܢܘܢ ܐܚܪܝܐ\0ܒܟܢܘܢ ܒ\0ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0ܒܬܫܪܝܢ\0ܒܬܫܪܝܢ ܐ\0"
    "ܒܬܫܪܝܢ ܐܚܪܝܐ\0ܒܬܫܪܝܢ ܒ\0ܒܬܫܪܝܢ ܩܕܡܝܐ\0ܗܕܐ\0ܗܕܐ ܫܢܬܐ\0ܗܢܐ\0ܗܢܐ ܝܪܚܐ\0ܗܢܐ ܫܒܘܥܐ\0ܗܫܐ\0ܚܕ\0"
    "ܚܕܒܫܒܐ\0ܚܙܝܪܢ\0ܚܡܫ\0ܚܡܫܒܫܒܐ\0ܝܪܚܐ\0ܝܪܚܐ ܐܚܪܝܐ\0ܝܪܚܐ ܕܐܬܐ\0ܟܢܘܢ\0ܟܢܘܢ ܐ\0ܟܢܘܢ ܐܚܪܝܐ\0"
    "ܟܢܘܢ ܒ\0ܟܢܘܢ ܩܕܡܝܐ\0ܡܢ\0ܡܢ ܩܕܡ\0ܡܢ ܩܕܡ #\0ܡܢ ܩܕܡ # ܖܦܦܐ\0ܡܢ ܩܕܡ # ܝܖܚܐ\0ܡܢ ܩܕܡ # ܝܘܡܢܐ\0"
    "ܡܢ ܩܕܡ # ܝܪܚܐ\0ܡܢ ܩܕܡ # ܩܛܝܢܐ\0ܡܢ ܩܕܡ # ܫܒܘܥܐ\0ܡܢ ܩܕܡ # ܫܢܝܐ\0ܡܢ ܩܕܡ # ܫܥܐ\0ܢܝܣܢ\0ܥܪܘ\0"
    "ܥܪܘܒܬܐ\0ܩܘܕܡܐ\0ܫܒܘܥܐ\0ܫܒܘܥܐ ܐܚܪܝܐ\0ܫܒܘܥܐ ܕܐܬܐ\0ܫܒܛ\0ܫܒܬܐ\0ܫܢܬܐ\0ܫܢܬܐ ܕܐܬܝܐ\0ܬܠܬ\0ܬܠܬܒܫܒܐ\0"
    "ܬܡܘܙ\0ܬܪܝܢ\0ܬܪܝܢܒܫܒܐ\0ܬܫܪܝܢ\0ܬܫܪܝܢ ܐ\0ܬܫܪܝܢ ܐܚܪܝܐ\0ܬܫܪܝܢ ܒ\0ܬܫܪܝܢ ܩܕܡܝܐ\0ߊ߬\0ߊ߬ ߟߐ߯ߕߍ߫\0"
    "ߊ߬ ߟߐ߯ߕߍ߫ #\0ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫\0ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫ ߣߌ߲߬\0ߓߌ\0ߓߌߟ\0ߓߌߟߏ߲\0ߓߌ߬\0ߓߌ߲ߠ\0"
    "ߓߌ߲ߠߊߥߎߟߋ߲\0ߕߎߟߊߝߌ߲\0ߕߙߊ\0ߕߙߊߓߊ\0ߘߓߊ߬ߓ\0ߘߓߊ߬ߓߌߟߊ\0ߘߓߊ߬ߕ\0ߘߓߊ߬ߕߊ\0ߛ\0ߛߊߙߏ߲߬\0ߛߊ߲߬ߘߐ߫\0"
    "ߛߌߣߌ߲߫\0ߛߌ߬\0ߛߌ߬ߣ\0ߛߌ߬ߣߌ߲߬ߟߏ߲\0ߞߊߙߏ\0ߞߊߙߏ ߣߌ߲߬\0ߞߊߙߏ߫\0ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߞߊߙߏ߫ ߣߊ߬ߕߐ\0"
    "ߞߊ߬ߙ\0ߞߊ߬ߙߌߝߐ߭\0ߞߊ߯\0ߞߊ߯ߙ\0ߞߊ߯ߙߌߟߏ߲\0ߞߍ߲\0ߞߍ߲ߘ\0ߞߍ߲ߘߍߟߏ߲\0ߞߎ\0ߞߎߣ\0ߞߎߣߎ߲ߟߏ߲\0ߞߎߣߎ߲߬\0ߞߏߟ\0"
    "ߞߏߟߌ߲ߞߏߟߌ߲\0ߞߏ߲ߓ\0ߞߏ߲ߓߌߕߌ߮\0ߞߏ߲ߘ\0ߞߏ߲ߞ\0ߞߏ߲ߞߏߘߌ߬ߓߌ\0ߞߏ߲ߞߏߜߍ\0ߞߐ߬\0ߞߐ߬ߓ\0ߞߐ߬ߓߊ߬ߟߏ߲\0ߞߐ߬ߟ\0"
    "ߞߐ߬ߟߏ߲\0ߟߐ߯ߕߍ\0ߟߐ߯ߕߍ ߣߌ߲߬\0ߟߐ߯ߕߍ߫\0ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߟߐ߯ߕߍ߫ ߣߊ߬ߕߐ\0ߢߌ߬ߣߊ߲߬\0ߣߍߣ\0ߣߍߣߍߓߊ\0"
    "ߥ\0ߥߊ߬ߛ\0ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0अक्ट\0अक्ट'\0अक्ट'बर\0अक्टूबर\0अक्टू॰\0अक्टोबर\0अक्तू\0"
    "अक्तूबर\0अक्तूबर:\0अक्तूबरमासः\0अक्तू॰\0अग\0अगला\0अगला ब\0अगला ब'रा\0अगला माह\0"
    "अगला मिह्ना\0अगला मीन्ना\0अगला वर्ष\0अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0अगला हफ्ता/अगले\0"
    "अगला हफ्ता/अगले हफ्तै\0अगले\0अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0अगस्त:\0अगस्तमासः\0अगिला\0"
    "अगिला बरख\0अगिला माह\0अगिला सप्ताह\0अग॰\0अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0अप्रिल\0"
    "अप्रेल\0अप्रै\0अप्रैल\0अप्रैल:\0अप्रैलमासः\0अब\0अर्को\0अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0"
    "आँ\0आइत\0आइतबार\0आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी\0आगामी वर्ष\0आगामी हप्ता\0आग्ल\0"
    "आग्ल बरस\0आग्ल सप्ताह\0आग्लो\0आग्लो मीनो\0आज\0आजुक\0आजुक दिन\0आतां\0आत्ता\0आथवार\0आदि\0"
    "आदि वारा\0आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0आसाड़ी लेञ्जु\0इञ्जु\0इस\0इस माह\0इस मिह्ने\0"
    "इस वर्ष\0",
    "इस सप्ताह\0इस साल\0इस हफ़्ते\0ई\0ई बरस\0ई सप्ताह\0ईंदड़\0ईंदड़ महिने\0ईंदड़ साल\0"
    "ईंदड़ हफ़्ते\0उद्या\0ए\0ए एम\0एप्रि\0एप्रिल\0एप्री\0एप्रील\0एह\0एह मीन्ना\0एह साल\0"
    "एह हफ्ता\0एहि\0एहि बरख\0एहि माह\0एहि सप्ताह\0एहि समय\0एह्\0एह् ब\0एह् ब'रा\0"
    "एह् म्हीना/इस\0एह् म्हीना/इस म्हीनै\0एह् हफ्ता/इस\0एह् हफ्ता/इस हफ्तै\0ऐत\0ऐतबार\0ऐतवार\0"
    "ऑक्टो\0ऑक्टोबर\0ऑग\0ऑगस्ट\0औंदे\0औंदे कल\0क\0कल\0काल\0काल्हिक\0काल्हिक दिन\0काह्ल\0"
    "काह्ल \0काह्ल (आण\0काह्ल (आण आला)\0काह्ल (बित्या\0काह्ल (बित्या होड)\0के\0को\0ग\0गत\0"
    "गत बरस\0गत महिना\0गत वर्ष\0गत हप्ता\0गतदिनम्\0गाबोन\0गी\0गु\0गुरु\0गुरुवार\0गुरुवासर:\0"
    "चंदिरवार\0च़ंदिरवार\0छंछ\0छंछर\0ज\0जंदा\0जंदा कल\0जन\0जनवरी\0जनवरी:\0जनवरीमासः\0जन॰\0"
    "जाटा\0जाटा लेञ्जु\0जाट्टा\0जान\0जानुवारी\0जाने\0जानेवारी\0जु\0जुन\0जुम\0जुमा\0जुमो\0"
    "जुम्मा\0जुल\0जुलय\0जुला\0जुलाई\0जुलाई:\0जुलाईमासः\0जुलै\0जुल॰\0जून\0जून:\0जूनमासः\0ठ\0"
    "डिसं\0डिसंबर\0डिसे\0डिसें\0डिसेंबर\0डिसेम्बर\0त\0तडके\0तदा\0ते\0तोआर\0थांनाय\0थांनाय दान\0"
    "थांनाय बोसोर\0थांनाय सप्थाह\0द\0दनपार\0दनपारां\0दपेहरा/संजा\0दपैहर\0दपैहर बाद\0दसमबर\0"
    "दसारा\0दसारा लेञ्जु\0दसूमबर\0दा\0दासारा\0दिनै\0दिवी\0दिवी लेञ्जु\0दिस\0दिसंबर\0दिसंबर:\0"
    "दिसंबरमासः\0दिस॰\0दुपहर\0दुपहर ब्रोंठ\0दुपहरपतॖ\0दुपार\0दोपहर\0न\0नव\0नवं\0नवंबर\0नवंबर:\0"
    "नवंबरमासः\0नवमबर\0नवम्बर\0नवूमबर\0नवे\0नवेम्बर\0नव॰\0नि\0नोभेम्बर\0नोव्हें\0नोव्हेंबर\0प\0"
    "पगाह\0परसों\0पर्सि\0पहाट\0पागु\0पागुणी\0पागुणी लेञ्जु\0पाछलां\0पाछलां सप्ताह\0पाछलो\0"
    "पाछलो मीनो\0पान्डे\0पान्डे लेञ्जु\0पिछला\0पिछला कल\0पिछला ब\0पिछला ब'रा\0पिछला माह\0"
    "पिछला मिह्ना\0पिछला वर्ष\0पिछला सप्ताह\0पिछला साल\0पिछला हफ़्ता\0पिछले\0पिछले मीन्ने\0"
    "पिछले साल\0पिछले हफ्ते\0पी\0पी एम\0पुढील\0पुढील आठवडा\0पुढील महिना\0पुढील वर्ष\0पुद्दारा\0"
    "पुसु\0पुसु लेञ्जु\0पू\0पूदा\0पूर्वाह्न\0पेठ\0पोएं\0पोएं महिने\0पोएं साल\0पोएं हफ़्ते\0"
    "पोरूं\0फर\0फरवरी\0फरवरी:\0",
    "फरवरीमासः\0फर॰\0फ़रवरी\0फ़र॰\0फाटलो\0फाटलो म्हयनो\0फाटलो सप्तक\0फाल्यां\0फुं\0फुडलें\0"
    "फुडलें वर्स\0फुडलो\0फुडलो म्हयनो\0फुडलो सप्तक\0फेब\0फेबरवरी\0फेब्रु\0फेब्रुअरी\0"
    "फेब्रुवारी\0फेब्रूवारी\0फैगौ\0फैगौ दान\0फैगौ बोसोर\0फैगौ सप्थाह\0ब\0बजे\0बटवार\0बाॅदो\0"
    "बिरे\0बिरेस्तार\0बिस्थि\0बिस्थिबार\0बिहान\0बिहि\0बिहिबार\0बीतल\0बीतल बरख\0बीतल माह\0"
    "बीतल सप्ताह\0बीर\0बीरबार\0बु\0बुध\0बुध दिन\0बुधबार\0बुधवार\0बुधवासरः\0बुवार\0बु॒ध\0"
    "बृहस्पतवार\0बृहस्पति\0बृहस्पति दिन\0बृहस्पतिबार\0बे\0बे दान\0बे बोसोर\0बे सप्थाह\0बेलासे\0"
    "बेलुकी\0बेसे\0बेसे लेञ्जु\0बोदवार\0बोदो\0बोदो लेञ्जु\0बोमवार\0ब्रेसवार\0भोर\0भोलि\0"
    "भ्यागा\0मं\0मंग\0मंगल\0मंगल दिन\0मंगलबार\0मंगलवार\0मंगलवासरः\0मंगलु\0मंगळ\0मंगळवार\0"
    "मंगळार\0मंगाड़ा\0मई\0मईमासः\0मङ्गल\0मङ्गलबार\0मध्यरात\0मध्यरात्र\0मध्यरात्रि\0मध्यान\0"
    "मध्यानरात\0मध्यान्ह\0मा\0मागील\0मागील आठवडा\0मागील महिना\0मागील वर्ष\0मान्गा\0मार्च\0"
    "मार्च:\0मार्चमासः\0मार्चु\0माहा\0माहाका\0माहाका लेञ्जु\0मे\0मेई\0मैया\0य\0याव\0ये\0ये एम\0"
    "येत्या\0येत्या #\0येत्या # आठवड्यांमध्ये\0येत्या # आठवड्यामध्ये\0येत्या # दिवसांमध्ये\0"
    "येत्या # दिवसामध्ये\0येत्या # महिन्यांमध्ये\0येत्या # महिन्यामध्ये\0येत्या # वर्षांमध्ये\0"
    "येत्या # वर्षामध्ये\0यो\0यो महिना\0यो वर्ष\0यो हप्ता\0यों\0यों मीनो\0र\0रबि\0रबिबार\0"
    "रबीबार\0रवि\0रवि दिन\0रविवार\0रविवासरः\0रा\0रा-आला\0रात\0राती\0रात्र\0राथ\0रोजी\0ला\0"
    "लाक्कि\0लाक्कि वारा\0लाक्की\0व\0वरांचेर\0वाजता\0वि\0वि-ए\0विस\0विस्पत\0वी\0वीर\0वीरवार\0"
    "श\0शनि\0शनि दिन\0शनिच्चरवार\0शनिबार\0शनिवार\0शनिवासरः\0शाम\0शाम जा\0शु\0शुक्कर\0"
    "शुक्करवार\0शुक्र\0शुक्र दिन\0शुक्रबार\0शुक्रवार\0शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स\0"
    "स'ञ\0संध्याकाळ\0सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0सनि\0सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0"
    "सबेरे\0सम\0समबार\0सवेर\0सा\0साँझ\0सांज\0सांजे\0सांझ\0सांम\0सान्नि\0सान्नि वारा\0",
    "साॅ\0साॅम्मा\0साॅम्वारा\0सित\0सितंबर\0सितंबर:\0सितंबरमासः\0सितम्बर\0सित॰\0सु\0सुकुरु\0"
    "सुकुरु वारा\0सुखुर\0सुखुरबार\0सुबह\0सुबुह\0सुबुह जा\0सुभाणे\0सुुखुरबार\0सू\0सूमर\0सेप\0"
    "सेप्टेम्बर\0सेप्थेम्बर\0सो\0सोआर\0सोम\0सोम दिन\0सोमबार\0सोमवार\0सोमवासरः\0सोमार\0स्राबाँ\0"
    "स्राबाँ लेञ्जु\0हा\0हा आठवडा\0हा महिना\0हिजो\0हिन\0हिन महिने\0हिन साल\0हिन हफ़्ते\0हिरे\0"
    "हिरे लेञ्जु\0हिर्रे\0हुण\0हून/इसलै\0हे\0हे वर्ष\0हें\0हें वर्स\0हो\0हो म्हयनो\0हो सप्तक\0"
    "ांचेर\0ाजता\0ोजी\0ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0অক্টোবর\0অক্টোবৰ\0অপৰাহ্ন\0অহা\0অহা বছৰ\0"
    "অহা মাহ\0অহা সপ্তাহ\0আগ\0আগষ্ট\0আগস্ট\0আগামী\0আগামী পরশু\0আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0"
    "এ এম\0এই\0এই বছর\0এই বছৰ\0এই মাস\0এই মাহ\0এই সপ্তাহ\0এখন\0এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0"
    "ওক্টো\0ওক্টোবর\0ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0কুমশি\0গ\0গত\0গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0"
    "গতকাল\0গী\0ঙরাং\0ঙসি\0ছেপ্তে\0ছেপ্তেম্বৰ\0জন\0জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0"
    "জানুৱাৰী\0জুন\0জুল\0জুলা\0জুলাই\0ডিচে\0ডিচেম্বৰ\0ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0"
    "দুপুর\0দুপুরবেলায়\0দেও\0দেওবাৰ\0নবেম্বর\0নভে\0নভেঃ\0নভেম্বর\0নিংথৌকাবা\0নুমাং\0"
    "নোংমাইজিং\0নৱে\0নৱেম্বৰ\0পরের\0পরের বছর\0পরের মাস\0পরের সপ্তাহ\0পি\0পি এম\0পূৰ্বাহ্ন\0"
    "পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0ফেব্রুয়ারি\0ফেব্রুৱারি\0ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0"
    "বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0বৃহস্পতি\0বৃহস্পতিবার\0বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0"
    "মঙ্গলবার\0মঙ্গলবাৰ\0মথং\0মথং চহি\0মার\0মার্চ\0মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা\0যোৱা বছৰ\0"
    "যোৱা মাহ\0যোৱা সপ্তাহ\0রঃ\0রবি\0রবিবার\0রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0"
    "শনি\0শনিবার\0শনিবাৰ\0শুঃ\0শুক্র\0শুক্রবার\0শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0"
    "সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0সেপ্টেঃ\0সেপ্টেম্বর\0সোঃ\0সোম\0সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/\0"
    "হাকুম/ মমাংগী\0হাকুম/ মমাংগী চহি\0ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0ਅਗਲਾ\0ਅਗਲਾ ਮਹੀਨਾ\0",
    "ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ\0ਅੱਧੀ ਰਾਤ\0ਇਹ\0ਇਹ ਮਹੀਨਾ\0ਇਹ ਸਾਲ\0"
    "ਇਹ ਹਫ਼ਤਾ\0ਐਤ\0ਐਤਵਾਰ\0ਜਨ\0ਜਨਵਰੀ\0ਜੁਲਾ\0ਜੁਲਾਈ\0ਜੂਨ\0ਦਸੰ\0ਦਸੰਬਰ\0ਦੁਪਹਿਰੇ\0ਨਵੰ\0ਨਵੰਬਰ\0ਪਿਛਲਾ\0"
    "ਪਿਛਲਾ ਮਹੀਨਾ\0ਪਿਛਲਾ ਸਾਲ\0ਪਿਛਲਾ ਹਫ਼ਤਾ\0ਫ਼ਰ\0ਫ਼ਰਵਰੀ\0ਬੀਤਿਆ\0ਬੀਤਿਆ ਕੱਲ੍ਹ\0ਬੁੱਧ\0ਬੁੱਧਵਾਰ\0"
    "ਭਲਕੇ\0ਮਈ\0ਮਾਰਚ\0ਮੰਗ\0ਮੰਗਲ\0ਮੰਗਲਵਾਰ\0ਰਾਤ\0ਰਾਤੀਂ\0ਵੀਰ\0ਵੀਰਵਾਰ\0ਸਤੰ\0ਸਤੰਬਰ\0ਸਵੇਰੇ\0ਸ਼ਨੀ\0"
    "ਸ਼ਨੀਵਾਰ\0ਸ਼ਾਮ\0ਸ਼ਾਮੀਂ\0ਸ਼ੁੱਕ\0ਸ਼ੁੱਕਰ\0ਸ਼ੁੱਕਰਵਾਰ\0ਸੋਮ\0ਸੋਮਵਾਰ\0ਹੁਣ\0આ\0આ અઠવાડિયે\0"
    "આ મહિને\0આ વર્ષે\0આજે\0આવતા\0આવતા અઠવાડિયે\0આવતા મહિને\0આવતા વર્ષે\0આવતીકાલે\0એપ્રિલ\0"
    "ઑક્ટો\0ઑક્ટોબર\0ઑગસ્ટ\0ગઈકાલે\0ગયા\0ગયા અઠવાડિયે\0ગયા પરમદિવસે\0ગયા મહિને\0ગયા વર્ષે\0ગુ\0"
    "ગુરુ\0ગુરુવાર\0જાન્યુ\0જાન્યુઆરી\0જુલાઈ\0જૂન\0ડિસે\0ડિસેમ્બર\0નવે\0નવેમ્બર\0પરમદિવસે\0"
    "ફેબ્રુ\0ફેબ્રુઆરી\0બપોર\0બપોરે\0બુ\0બુધ\0બુધવાર\0મં\0મંગળ\0મંગળવાર\0મધ્યરાત્રિ\0માર્ચ\0"
    "મે\0ર\0રવિ\0રવિવાર\0રાત્રિ\0રાત્રે\0શ\0શનિ\0શનિવાર\0શુ\0શુક્ર\0શુક્રવાર\0સપ્ટે\0"
    "સપ્ટેમ્બર\0સવાર\0સવારે\0સાંજ\0સાંજે\0સો\0સોમ\0સોમવાર\0હમણાં\0ଅକ୍ଟୋବର\0ଅଗଷ୍ଟ\0ଅପ୍ରେଲ\0ଆ\0"
    "ଆଁ\0ଆଗାମୀ\0ଆଗାମୀ ବର୍ଷ\0ଆଗାମୀ ମାସ\0ଆଗାମୀ ସପ୍ତାହ\0ଆଜି\0ଆଦି\0ଆଦି ୱାରା\0ଆସନ୍ତାକାଲି\0ଆସାଡ଼ି\0"
    "ଆସାଡ଼ି ଲେଞ୍ଜୁ\0ଇଞ୍ଜୁ\0ଏ\0ଏ ଏମ\0ଏହି\0ଏହି ବର୍ଷ\0ଏହି ମାସ\0ଏହି ସପ୍ତାହ\0ଗତ\0ଗତ ବର୍ଷ\0ଗତ ମାସ\0"
    "ଗତ ସପ୍ତାହ\0ଗତକାଲି\0ଗୁରୁ\0ଗୁରୁବାର\0ଜାଟା\0ଜାଟା ଲେଞ୍ଜୁ\0ଜାନୁଆରୀ\0ଜୁନ\0ଜୁଲାଇ\0ଠ\0ଠାରେ\0"
    "ଡିସେମ୍ବର\0ଦାସାରା\0ଦାସାରା ଲେଞ୍ଜୁ\0ଦିୱି\0ଦିୱିଡ଼ି\0ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\0ନଭେମ୍ବର\0ପାଗୁ\0ପାଗୁଣି\0"
    "ପାଗୁଣି ଲେଞ୍ଜୁ\0ପାଣ୍ଡେ\0ପାଣ୍ଡେ ଲେଞ୍ଜୁ\0ପି\0ପି ଏମ\0ପୁ\0ପୁଦା\0ପୁଦାରା\0ପୁସୁ\0ପୁସୁ ଲେଞ୍ଜୁ\0"
    "ଫେବୃଆରୀ\0ବଦ\0ବଦ ଲେଞ୍ଜୁ\0ବର୍ତ୍ତମାନ\0ବୁଧ\0ବୁଧବାର\0ବେସେ\0ବେସେ ଲେଞ୍ଜୁ\0ମଇ\0ମଙ୍ଗଳ\0ମଙ୍ଗଳବାର\0"
    "ମା\0ମାଙ୍ଗା\0ମାଙ୍ଗାଡ଼ା\0ମାର୍ଚ୍ଚ\0ମାହା\0ମାହାକା\0ମାହାକା ଲେଞ୍ଜୁ\0ରବି\0ରବିବାର\0ରାଆଲା\0ଲା\0"
    "ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0ଶୁକ୍ରବାର\0ସ\0ସମ୍ବା\0ସମ୍ବାରା\0ସାନି\0ସାନି ୱାରା\0ସୁ\0"
    "ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0ସୋମବାର\0ସ୍ରାବାଁ\0ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0"
    "ାରେ\0",
    "ୱି\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0அடுத்த\0அடுத்த ஆண்டு\0அடுத்த மாதம்\0அடுத்த வாரம்\0அதிகாலை\0"
    "அந்தி\0அந்தி மாலை\0அன்று\0ஆக\0ஆகஸ்ட்\0இந்த\0இந்த ஆண்டு\0இந்த மாதம்\0இந்த வாரம்\0இன்று\0"
    "இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0கடந்த\0கடந்த ஆண்டு\0கடந்த மாதம்\0கடந்த வாரம்\0காலை\0ச\0சனி\0"
    "செ\0செப்\0செப்டம்பர்\0செவ்\0செவ்வாய்\0ஜன\0ஜனவரி\0ஜூன்\0ஜூலை\0ஞா\0ஞாயி\0ஞாயிறு\0டிச\0"
    "டிசம்பர்\0தி\0திங்\0திங்கள்\0நண்பகல்\0நள்ளிரவு\0நவ\0நவம்பர்\0நாளை\0நாளை மறுநாள்\0நேற்று\0"
    "நேற்று முன்தினம்\0ன\0பிப்\0பிப்ரவரி\0பிற்பகல்\0பு\0புத\0புதன்\0மதியம்\0மார்\0மார்ச்\0"
    "மாலை\0மே\0வி\0வியா\0வியாழன்\0வெ\0வெள்\0வெள்ளி\0்று\0అక్టో\0అక్టోబర్\0అర్ధరాత్రి\0అస్ర\0"
    "ఆగ\0ఆగస్టు\0ఆది\0ఆదివారం\0ఈ\0ఈ నెల\0ఈ రోజు\0ఈ వారం\0ఈ సంవత్సరం\0ఉదయం\0ఎ\0ఎ ఎమ్\0ఎల్లుండి\0"
    "ఏప్రి\0ఏప్రిల్\0క\0కి\0గత\0గత నెల\0గత వారం\0గత సంవత్సరం\0గుండు\0గురు\0గురువారం\0జన\0"
    "జనవరి\0జులై\0జూన్\0డిసెం\0డిసెంబర్\0త\0తదుపరి\0తదుపరి నెల\0తదుపరి వారం\0తదుపరి సంవత్సరం\0"
    "దివెడి\0నమారా\0నవం\0నవంబర్\0నిన్న\0నుక్\0నుక్ వరా\0పాండు\0పి\0పి ఎమ్\0పుసు\0ప్రస్తుతం\0"
    "ఫిబ్ర\0ఫిబ్రవరి\0బాన్దపాణా\0బార్సి\0బుధ\0బుధవారం\0బెసెకి\0మం\0మంగళ\0మంగళవారం\0మధ్యాహ్నం\0"
    "మాంగాడా\0మాగ\0మార్చి\0మే\0మొన్న\0రాత\0రాత్రి\0రేపు\0లండి\0లాకివరా\0వారమి\0వుదారా\0శని\0"
    "శనివారం\0శుక్ర\0శుక్రవారం\0సానివరా\0సాయంత్రం\0సెప్టెం\0సెప్టెంబర్\0సోమ\0సోమవారం\0హిరెఇ\0"
    "ಂದು\0ಅಕ್ಟೋ\0ಅಕ್ಟೋಬರ್\0ಆಗ\0ಆಗಸ್ಟ್\0ಇಂದು\0ಈ\0ಈ ತಿಂಗಳು\0ಈ ವರ್ಷ\0ಈ ವಾರ\0ಈಗ\0ಏಪ್ರಿ\0ಏಪ್ರಿಲ್\0"
    "ಕ\0ಕಳೆದ\0ಕಳೆದ ತಿಂಗಳು\0ಕಳೆದ ವಾರ\0ಗುರು\0ಗುರುವಾರ\0ಜನ\0ಜನವರಿ\0ಜುಲೈ\0ಜೂನ್\0ಡಿಸೆಂ\0ಡಿಸೆಂಬರ್\0"
    "ನವೆಂ\0ನವೆಂಬರ್\0ನಾಡಿದ್ದು\0ನಾಳೆ\0ನಿನ್ನೆ\0ಫೆಬ್ರ\0ಫೆಬ್ರವರಿ\0ಬುಧ\0ಬುಧವಾರ\0ಬೆಳಗ್ಗೆ\0ಭಾನು\0"
    "ಭಾನುವಾರ\0ಮ\0ಮಂಗಳ\0ಮಂಗಳವಾರ\0ಮಧ್ಯ\0ಮಧ್ಯ ರಾತ್ರಿ\0ಮಧ್ಯರಾತ್ರಿ\0ಮಧ್ಯಾಹ್ನ\0ಮಾರ್ಚ್\0ಮುಂದಿನ\0"
    "ಮುಂದಿನ ತಿಂಗಳು\0ಮುಂದಿನ ವರ್ಷ\0ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0ಶನಿ\0ಶನಿವಾರ\0"
    "ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0ಸಂಜೆ\0ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ\0",
    "ಹಿಂದಿನ ವರ್ಷ\0್ಕೆ\0അടുത്ത\0അടുത്ത ആഴ്ച\0അടുത്ത മാസം\0അടുത്തവർഷം\0അർദ്ധരാത്രി\0ഇന്നലെ\0"
    "ഇന്ന്\0ഇപ്പോൾ\0ഈ\0ഈ ആഴ്ച\0ഈ മാസം\0ഈ വർഷം\0ഉച്ച\0ഉച്ചതിരിഞ്ഞ്\0ഉച്ചയ്ക്ക്\0ഏപ്രി\0ഏപ്രിൽ\0"
    "ഒക്ടോ\0ഒക്ടോബർ\0ഓഗ\0ഓഗസ്റ്റ്\0കഴിഞ്ഞ\0കഴിഞ്ഞ ആഴ്ച\0കഴിഞ്ഞ മാസം\0കഴിഞ്ഞ വർഷം\0ചൊ\0ചൊവ്വ\0"
    "ചൊവ്വാഴ്ച\0ജനു\0ജനുവരി\0ജൂലൈ\0ജൂൺ\0ഞാ\0ഞായറാഴ്ച\0ഞായർ\0ഡിസം\0ഡിസംബർ\0തി\0തിങ്കളാഴ്ച\0"
    "തിങ്കൾ\0നവം\0നവംബർ\0നാളെ\0പുലർച്ചെ\0ഫെബ്രു\0ഫെബ്രുവരി\0ബു\0ബുധനാഴ്ച\0ബുധൻ\0മറ്റന്നാൾ\0"
    "മാർ\0മാർച്ച്\0മിനിഞ്ഞാന്ന്\0മേയ്\0രാത്രി\0രാവിലെ\0വെ\0വെള്ളി\0വെള്ളിയാഴ്ച\0വൈകുന്നേരം\0"
    "വ്യാ\0വ്യാഴം\0വ്യാഴാഴ്ച\0ശ\0ശനി\0ശനിയാഴ്ച\0സന്ധ്യ\0സെപ്റ്റം\0സെപ്റ്റംബർ\0අඟ\0අඟහ\0"
    "අඟහරුවාදා\0අද\0අනිද්දා\0ඇසළ\0ඉරි\0ඉරිදා\0ඉල්\0ඊයේ\0ඊළඟ\0ඊළඟ මාසය\0ඊළඟ වසර\0ඊළඟ සතිය\0උදේ\0"
    "උඳුවප්\0තත්පර\0තත්පර #කට\0තත්පර #කට පෙර\0තත්පර #කින්\0ද\0දවල්\0දැන්\0දින\0දින #කට\0"
    "දින #කට පෙර\0දින #න්\0දුරුතු\0න\0නවම්\0නිකිණි\0පව\0පසුගිය\0පසුගිය මාසය\0පසුගිය වසර\0"
    "පසුගිය සතිය\0පාන්දර\0පැය\0පැය #කට\0පැය #කට පෙර\0පැය #කින්\0පෙරේදා\0පෙව\0පොසොන්\0බක්\0බදා\0"
    "බදාදා\0බ්රහ\0බ්රහස්\0බ්රහස්පතින්දා\0බිනර\0මධ්යාහ්නය\0මාස\0මාස #කට\0මාස #කට පෙර\0"
    "මාස #කින්\0මැදින්\0මැදියම\0මැදියමට\0මැදියමට පසු\0මිනිත්තු\0මිනිත්තු #කට\0"
    "මිනිත්තු #කට පෙර\0මිනිත්තු #කින්\0මෙම\0මෙම මාසය\0මෙම වසර\0මෙම සතිය\0රෑ\0වප්\0වසර\0"
    "වසර #කට\0වසර #කට පෙර\0වසර #කින්\0වෙසක්\0සති\0සති #කට\0සති #කට පෙර\0සති #කින්\0සඳු\0සඳුදා\0"
    "සිකු\0සිකුරාදා\0සෙන\0සෙනසුරාදා\0හවස\0හෙට\0กค\0กพ\0กย\0กรกฎาคม\0กลางคืน\0กันยายน\0"
    "กุมภาพันธ์\0ก่อนเที่ยง\0ขณะนี้\0คริสต์ศักราช\0คศ\0ค่ำ\0จ\0จันทร์\0ตค\0ตอนบ่าย\0ตอนเช้า\0"
    "ตอนเย็น\0ตุลาคม\0ท\0ที่\0ธค\0ธันวาคม\0น\0บ่าย\0ปีที่แล้ว\0ปีนี้\0ปีหน้า\0พ\0พค\0พย\0"
    "พรุ่งนี้\0พฤ\0พฤศจิกายน\0พฤษภาคม\0พฤหัส\0พศ\0พุทธศักราช\0พุธ\0มกราคม\0มค\0มะรืนนี้\0"
    "มิถุนายน\0มิย\0มีค\0มีนาคม\0วันจันทร์\0วันที่\0วันนี้\0วันพฤหัสบดี\0วันพุธ\0วันศุกร์\0"
    "วันอังคาร\0วันอาทิตย์\0วันเสาร์\0ศ\0",
    "ศุกร์\0ส\0สค\0สัปดาห์ที่แล้ว\0สัปดาห์นี้\0สัปดาห์หน้า\0สิงหาคม\0หลังเที่ยง\0อ\0อังคาร\0"
    "อา\0อาทิตย์\0เดือน\0เดือนที่แล้ว\0เดือนนี้\0เดือนหน้า\0เที่ยง\0เที่ยงคืน\0เมย\0เมษายน\0"
    "เมื่อวาน\0เมื่อวานซืน\0เวลา\0เสาร์\0ใน\0ใน #\0ใน # ชม\0ใน # นาที\0ใน # ปี\0ใน # วัน\0"
    "ใน # วินาที\0ใน # สัปดาห์\0ใน # เดือน\0ในตอนบ่าย\0ในตอนเช้า\0ในตอนเย็น\0ในอีก\0ในอีก #\0"
    "ในอีก # ชั่วโมง\0ในอีก # นาที\0ในอีก # ปี\0ในอีก # วัน\0ในอีก # วินาที\0ในอีก # สัปดาห์\0"
    "ในอีก # เดือน\0ກຍ\0ກພ\0ກລ\0ກັນຍາ\0ກາງຄືນ\0ກຸມພາ\0ກ່ອນທ່ຽງ\0ກໍລະກົດ\0ຈ\0ຈັນ\0ຕລ\0"
    "ຕອນກາງຄືນ\0ຕອນທ່ຽງ\0ຕອນນີ້\0ຕອນບ່າຍ\0ຕອນເຊົ້າ\0ຕອນແລງ\0ຕຸລາ\0ທວ\0ທັນວາ\0ທ່ຽງ\0ທ່ຽງຄືນ\0"
    "ປີກາຍ\0ປີນີ້\0ປີໜ້າ\0ພ\0ພຈ\0ພພ\0ພຫ\0ພະຈິກ\0ພະຫັດ\0ພຶດສະພາ\0ພຸດ\0ມກ\0ມນ\0ມສ\0ມັງກອນ\0ມິຖ\0"
    "ມິຖຸນາ\0ມີນາ\0ມື້ກ່ອນ\0ມື້ນີ້\0ມື້ວານ\0ມື້ອື່ນ\0ມື້ຮື\0ວັນຈັນ\0ວັນພະຫັດ\0ວັນພຸດ\0ວັນສຸກ\0"
    "ວັນອັງຄານ\0ວັນອາທິດ\0ວັນເສົາ\0ສ\0ສວາຍ\0ສຫ\0ສິງຫາ\0ສຸ\0ສຸກ\0ຫຼັງທ່ຽງ\0ອ\0ອັງຄານ\0ອາ\0"
    "ອາທິດ\0ອາທິດນີ້\0ອາທິດແລ້ວ\0ອາທິດໜ້າ\0ເຊົ້າ\0ເດືອນນີ້\0ເດືອນແລ້ວ\0ເດືອນໜ້າ\0ເມສາ\0ເສົາ\0"
    "ແລງ\0ໃນ\0ໃນ #\0ໃນ # ນທ\0ໃນ # ວິ\0ໃນອີກ\0ໃນອີກ #\0ໃນອີກ # ຊມ\0ໃນອີກ # ຊົ່ວໂມງ\0ໃນອີກ # ດ\0"
    "ໃນອີກ # ນາທີ\0ໃນອີກ # ປີ\0ໃນອີກ # ມື້\0ໃນອີກ # ວິນາທີ\0ໃນອີກ # ອທ\0ໃນອີກ # ອາທິດ\0"
    "ໃນອີກ # ເດືອນ\0ཁ་ཉིམ\0ཁ་ཙ་\0ཁས་ཉིན་\0ཁས་ས་\0གནངས་ཉིན་\0གནངས་ཚེ\0གཟའ་ཉི་མ་\0གཟའ་པ་སངས་\0"
    "གཟའ་ཕུར་བུ་\0གཟའ་མིག་དམར་\0གཟའ་ཟླ་བ་\0གཟའ་ལྷག་པ་\0གཟའ་སྤེན་པ་\0ཆུ་ཚོད་\0ཆུ་ཚོད་ #\0"
    "ཆུ་ཚོད་ # ནང་\0ཆུ་ཚོད་ # ཧེ་མ་\0ཉི་\0ཉི་མ་\0ཉིནམ་\0ཉིནམ་ #\0ཉིནམ་ # ནང་\0ཉིནམ་ # ཧེ་མ་\0"
    "ད་རིས་\0དེ་རིང་\0ནངས་པ་\0པ་སངས་\0ཕུར་\0ཕུར་བུ་\0ཕྱི་ཆ་\0ཕྱི་དྲོ་\0བངུན་ཕྲག་\0བངུན་ཕྲག་ #\0"
    "བངུན་ཕྲག་ # ནང་\0བངུན་ཕྲག་ # ཧེ་མ་\0མིག་དམར་\0མིར་\0ཚ\0ཚེས་\0ཟ\0ཟླ་\0ཟླ་ #\0ཟླ་#\0"
    "ཟླ་གཉིས་པ་\0ཟླ་གསུམ་པ་\0ཟླ་དགུ་པ་\0ཟླ་དངཔ་\0ཟླ་དྲུག་པ\0ཟླ་བ་\0ཟླ་བ་གཉིས་པ\0ཟླ་བ་གཉིས་པ་\0"
    "ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གསུམ་པ\0ཟླ་བ་གསུམ་པ་\0ཟླ་བ་གསུམ་པའི་ཚེས་\0ཟླ་བ་དགུ་པ\0",
    "ཟླ་བ་དགུ་པ་\0ཟླ་བ་དགུ་པའི་ཚེས་\0ཟླ་བ་དང་པོ\0ཟླ་བ་དང་པོ་\0ཟླ་བ་དང་པོའི་ཚེས་\0ཟླ་བ་དྲུག་པ\0"
    "ཟླ་བ་དྲུག་པ་\0ཟླ་བ་དྲུག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཅིག་པ\0ཟླ་བ་བཅུ་གཅིག་པ་\0ཟླ་བ་བཅུ་གཉིས་པ\0"
    "ཟླ་བ་བཅུ་གཉིས་པ་\0ཟླ་བ་བཅུ་པ\0ཟླ་བ་བཅུ་པ་\0ཟླ་བ་བཅུ་པའི་ཚེས་\0ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0"
    "ཟླ་བ་བདུན་པའི་ཚེས་\0ཟླ་བ་བཞི་པ\0ཟླ་བ་བཞི་པ་\0ཟླ་བ་བཞི་པའི་ཚེས་\0ཟླ་བ་བརྒྱད་པ\0"
    "ཟླ་བ་བརྒྱད་པ་\0ཟླ་བ་བརྒྱད་པའི་ཚེས་\0ཟླ་བ་ལྔ་པ\0ཟླ་བ་ལྔ་པ་\0ཟླ་བ་ལྔ་པའི་ཚེས་\0"
    "ཟླ་བཅུ་གཅིག་པ་\0ཟླ་བཅུ་གཉིས་པ་\0ཟླ་བཅུ་པ་\0ཟླ་བདུན་པ་\0ཟླ་བཞི་པ་\0ཟླ་བརྒྱད་པ་\0ཟླ་ལྔ་པ་\0"
    "ཟླཝ་\0ཟླཝ་ #\0ཟླཝ་ # ནང་\0ཟླཝ་ # ཧེ་མ་\0འ\0འི་ཚེས་\0ལ\0ལོ་འཁོར་\0ལོ་འཁོར་ #\0"
    "ལོ་འཁོར་ # ནང་\0ལོ་འཁོར་ # ཧེ་མ་\0ལོའི་\0ལྷག་\0ལྷག་པ་\0ས\0སང་ཉིན་\0སངས་\0སྐར་ཆ་\0"
    "སྐར་ཆ་ #\0སྐར་ཆ་ # ནང་\0སྐར་ཆ་ # ཧེ་མ་\0སྐར་མ་\0སྐར་མ་ #\0སྐར་མ་ # ནང་\0སྐར་མ་ # ཧེ་མ་\0"
    "སྔ་ཆ་\0སྔ་དྲོ་\0སྤེན་\0སྤེན་པ་\0སྤྱི་ཟླ་གཉིས་པ་\0སྤྱི་ཟླ་གསུམ་པ་\0སྤྱི་ཟླ་དགུ་པ་\0"
    "སྤྱི་ཟླ་དངཔ་\0སྤྱི་ཟླ་དྲུག་པ\0སྤྱི་ཟླ་བཅུ་གཅིག་པ་\0སྤྱི་ཟླ་བཅུ་གཉིས་པ་\0སྤྱི་ཟླ་བཅུ་པ་\0"
    "སྤྱི་ཟླ་བདུན་པ་\0སྤྱི་ཟླ་བཞི་པ\0སྤྱི་ཟླ་བརྒྱད་པ་\0སྤྱི་ཟླ་ལྔ་པ་\0སྤྱི་ལོ་\0ི་ཚེས་\0ེས་\0"
    "ོའི་\0ྤྱི་ལོ་\0ကြာ\0ကြာသပတေး\0ဂါ\0စက်\0စက်တင်ဘာ\0စနေ\0ဇန်\0ဇန်နဝါရီ\0ဇူ\0ဇူလိုင်\0ဇွန်\0"
    "ည\0ညနေ\0တစ်နေ့က\0တနင်္ဂနွေ\0တနင်္လာ\0တလ\0တိတ်ႉ\0တီႇ\0တီႇသႅမ်ႇပႃႇ\0တေး\0တွၼ်ႈလႃႈ\0"
    "တွၼ်ႈၸဝ်ႉ\0တၸ\0ဒီ\0ဒီဇင်ဘာ\0နို\0နိုဝင်ဘာ\0နေ\0နေ့လယ်\0နံနက်\0နွေ\0ပီၵၢႆ\0ပီၼႃႈ\0ပီၼႆႉ\0"
    "ပုတ်ႉ\0ပြီးခဲ့သည့်\0ပြီးခဲ့သည့် #\0ပြီးခဲ့သည့် # စက္ကန့်\0ပြီးခဲ့သည့် # နာရီ\0"
    "ပြီးခဲ့သည့် # နှစ်\0ပြီးခဲ့သည့် # ပတ်\0ပြီးခဲ့သည့် # မိနစ်\0ပြီးခဲ့သည့် # ရက်\0"
    "ပြီးခဲ့သည့် # လ\0ပြီးခဲ့သည့်လ\0ဖေ\0ဖေဖော်ဝါရီ\0ဗုဒ္ဓဟူး\0မတ်\0မနက်ဖြန်\0မနေ့က\0မိူဝ်ႈဝႃး\0"
    "မိူဝ်ႈၼႆႉ\0မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွန်းတည့်\0မၢတ်ႉၶ်ျ\0ယခု\0ယခု သီတင်းပတ်\0ယခုနှစ်\0ယခုလ\0",
    "ယနေ့\0ယမန်နှစ်\0ယၢမ်းလဵဝ်\0လာ\0လာမည့်\0လာမည့် သီတင်းပတ်\0လာမည့်နှစ်\0လာမည့်လ\0"
    "လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆႉ\0ဝူင်ႈပူၼ်ႉမႃး\0ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆႉ\0ဝၼ်းပုတ်ႉ\0ဝၼ်းသဝ်\0"
    "ဝၼ်းသုၵ်း\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸၼ်\0ဝၼ်းၽတ်း\0သန်ဘက်ခါ\0သန်းခေါင်ယံ\0သဝ်\0"
    "သုၵ်း\0သောကြာ\0သႅပ်ႇ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟူး\0အင်္ဂါ\0အောက်\0အောက်တိုဘာ\0ဢေႃး\0ဢေႃးၵၢတ်ႉ\0"
    "ဢေႇ\0ဢေႇပရႄႇ\0ဢွၵ်ႇ\0ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပြီ\0ဩ\0ဩဂုတ်\0ၵၢၼ်း\0ၸုၼ်ႇ\0ၸူႇ\0ၸူႇလၢႆႇ\0ၸၼ်\0"
    "ၸၼ်ႇ\0ၸၼ်ႇဝႃႇရီႇ\0ၼူဝ်ႇ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0ၼႂ်းၶၢဝ်းတၢင်း\0ၼႂ်းၶၢဝ်းတၢင်း #\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0ၽတ်း\0ၾႅပ်ႇ\0ၾႅပ်ႇဝႃႇရီႇ\0აგვ\0აგვისტო\0ამ\0ამ თვეში\0ამ კვირაში\0"
    "ამ წელს\0აპრ\0აპრილი\0ახლა\0გასულ\0გასულ თვეს\0გასულ კვირაში\0გასულ წელს\0გუშინ\0"
    "გუშინწინ\0დეკ\0დეკემბერი\0დილ\0დილა\0დილით\0დღეს\0ზეგ\0თებ\0თებერვალი\0იან\0იანვარი\0ივლ\0"
    "ივლისი\0ივნ\0ივნისი\0კვ\0კვი\0კვირა\0მაი\0მაისი\0მარ\0მარტი\0მომავალ\0მომავალ თვეს\0"
    "მომავალ კვირაში\0მომავალ წელს\0ნაშუადღ\0ნაშუადღევი\0ნაშუადღევს\0ნოე\0ნოემბერი\0ოთ\0ოთხ\0"
    "ოთხშაბათი\0ორ\0ორშ\0ორშაბათი\0ოქტ\0ოქტომბერი\0პარ\0პარასკევი\0პრ\0სამ\0სამშაბათი\0საღ\0"
    "საღამო\0საღამოს\0სექ\0სექტემბერი\0სმ\0ღამ\0ღამე\0ღამით\0შაბ\0შაბათი\0შბ\0შუადღ\0შუადღე\0"
    "შუადღეს\0შუაღამე\0შუაღამეს\0ხვალ\0ხთ\0ხუთ\0ხუთშაბათი\0ህሉው\0ህሉው ሰሙን\0ህሉው ወርሒ\0ለካ\0ለካቲት\0"
    "ሌሊት\0ሎሚ\0ሎሚ ዓመት\0ሐ\0ሐሙስ\0ሓሙ\0ሓሙስ\0ሓም\0ሓምለ\0ሕዳ\0ሕዳር\0ሕጂ\0መስ\0መስከረም\0መጋ\0መጋቢት\0ሚያ\0ሚያዝያ\0ማ\0"
    "ማርች\0ማክሰ\0ማክሰኞ\0ሜይ\0ምሽት\0ረ\0ረቡ\0ረቡዕ\0ሰ\0ሰሉ\0ሰሉስ\0ሰነ\0ሰኑ\0ሰኑይ\0ሰን\0ሰንበት\0ሰኞ\0ሰዓት\0ሴፕቴ\0"
    "ሴፕቴምበር\0ቀትር\0ቀዳ\0ቀዳም\0ቅ\0ቅቀ\0ቅዳሜ\0ቅድሚ\0ቅድሚ #\0ቅድሚ # መዓልቲ\0ቅድሚ # ሰሙን\0ቅድሚ # ሰዓት\0"
    "ቅድሚ # ካልኢት\0ቅድሚ # ወርሒ\0ቅድሚ # ዓ\0ቅድሚ # ደቒቕ\0በ#\0በ# ሰከንድ\0በ# ሰከንድ ውስጥ\0በ# ሰከንዶች\0"
    "በ# ሰከንዶች ውስጥ\0በ# ሰዓት\0በ# ሰዓት ውስጥ\0በ# ሰዓቶች\0በ# ሰዓቶች ውስጥ\0በ# ሳምንታት\0በ# ሳምንታት ውስጥ\0በ# ሳምንት\0"
    "በ# ሳምንት ውስጥ\0በ# ቀናት\0በ# ቀናት ውስጥ\0በ# ቀን\0በ# ቀን ውስጥ\0በ# ቀኖች\0",
    "በ# ቀኖች ውስጥ\0በ# ወራት\0በ# ወራት ውስጥ\0በ# ወር\0በ# ወር ውስጥ\0በ# ዓመታት\0በ# ዓመታት ውስጥ\0በ# ደቂቃ\0"
    "በ# ደቂቃ ውስጥ\0በ# ደቂቃዎች\0በ# ደቂቃዎች ውስጥ\0በሌሊት\0በምሽት\0በዚህ\0በዚህ ሳምንት\0በዚህ ወር\0በዚህ ዓመት\0ታሕ\0ታሕሳስ\0"
    "ትማሊ\0ትናንት\0ነሓ\0ነሓሰ\0ነገ\0ኖቬም\0ኖቬምበር\0አሁን\0ኣብ\0ኣብ #\0ኣብ # መዓልቲ\0ኣብ # ሰሙን\0ኣብ # ሰዓት\0"
    "ኣብ # ካልኢት\0ኣብ # ወርሒ\0ኣብ # ዓ\0ኣብ # ደቒቕ\0ኤፕሪ\0ኤፕሪል\0እ\0እሑድ\0እኩለ\0እኩለ ሌሊት\0ኦክቶ\0ኦክቶበር\0ኦገስ\0"
    "ኦገስት\0ከ\0ከ #\0ከ # ቀን\0ከ # ቀን በፊት\0ከ#\0ከ# ሰከንድ\0ከ# ሰከንድ በፊት\0ከ# ሰከንዶች\0ከ# ሰከንዶች በፊት\0"
    "ከ# ሰዓት\0ከ# ሰዓት በፊት\0ከ# ሰዓቶች\0ከ# ሰዓቶች በፊት\0ከ# ሳምንታት\0ከ# ሳምንታት በፊት\0ከ# ሳምንት\0ከ# ሳምንት በፊት\0"
    "ከ# ቀናት\0ከ# ቀናት በፊት\0ከ# ቀን\0ከ# ቀን በፊት\0ከ# ቀኖች\0ከ# ቀኖች በፊት\0ከ# ወራት\0ከ# ወራት በፊት\0ከ# ወር\0"
    "ከ# ወር በፊት\0ከ# ዓመታት\0ከ# ዓመታት በፊት\0ከ# ዓመት\0ከ# ዓመት በፊት\0ከ# ደቂቃ\0ከ# ደቂቃ በፊት\0ከ# ደቂቃዎች\0"
    "ከ# ደቂቃዎች በፊት\0ከሰዓት\0ከትናንት\0ከትናንት ወዲያ\0ከነገ\0ከነገ ወዲያ\0ዓ\0ዓር\0ዓርቢ\0ዓርብ\0ዛሬ\0ዝሓለፈ\0ዝሓለፈ ሰሙን\0"
    "ዝሓለፈ ወርሒ\0ዝሓለፈ ዓመት\0ዝመጽእ\0ዝመጽእ ሰሙን\0ዝመጽእ ወርሒ\0ዝመጽእ ዓመት\0የሚቀጥለው\0የሚቀጥለው ሳምንት\0የሚቀጥለው ወር\0"
    "የሚቀጥለው ዓመት\0ያለፈው\0ያለፈው ሳምንት\0ያለፈው ወር\0ያለፈው ዓመት\0ዲሴም\0ዲሴምበር\0ድቀ\0ጁላይ\0ጁን\0ጃን\0ጃንዋሪ\0ጉንበት\0"
    "ግን\0ጥሪ\0ጥቅ\0ጥቅምቲ\0ጥዋት\0ጽባሕ\0ፌብ\0ፌብሩዋሪ\0ᐁᒼ\0ᐃᐢᐠᐚᐨ\0ᐃᐢᐠᐚᐨ ᐊᐢᑭᕀ\0ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0ᐃᐢᐠᐚᐨ ᑳᐃᐢᐸᓂᐠ\0"
    "ᐅᐸᐦᐅᐏᐲᓯᒼ\0ᐅᑖᑯᓯᕽ\0ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\0ᐆᒪ\0ᐆᒪ ᐊᐢᑫᕀ\0ᐊᒼ\0ᐊᓃᑭᐲᓯᒼ\0ᐊᓄᐦᐨ\0ᐊᓄᐦᐨ ᐲᓯᒼ\0ᐊᓄᐦᐨ ᑳᐃᐢᐸᓂᐠ\0"
    "ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐋᐱᐦᑕᐘᐣ\0ᐋᕽᐘᑎᓄᐏᐲᓯᒼ\0ᐚᐏᐲᓯᒼ\0ᐚᐸᐦᑫ\0ᐱᓈᐢᑯᐏᐲᓯᒼ\0ᐲᒼ\0ᐴᓂ\0ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐴᓂᐋᐱᐦᑕᐘᐣ\0"
    "ᐸᐚᐦᒐᑭᓇᓰᐢ\0ᐹᐢᑲᐦᐋᐏᐲᓯᒼ\0ᑕᐦᑐ\0ᑕᐦᑐ #\0ᑕᐦᑐ # ᐘᐢᑳᐸᓂᑭ\0ᑕᐦᑐ # ᑎᐸᐦᐃᑲᓂᓴ\0ᑕᐦᑐ # ᑮᓯᑳᑭ\0ᑫᑳᐨ\0"
    "ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᑳᑮ\0ᑳᑮ #\0ᑳᑮ # ᐃᐢᐸᓂᐠ\0ᒣᐠᐚᐨ\0ᒥᑭᓯᐏᐲᓯᒼ\0ᒦᓇ\0ᒦᓇ ᐃᐢᐸᓂᑭ\0ᒦᓇ ᐊᐢᑭᕀ\0ᒦᓇ ᐲᓯᒼ\0"
    "ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ\0ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᓂᐢᑭᐲᓯᒼ\0ᓃᑳᐣ\0ᓃᑳᐣ #\0ᓃᑳᐣ # ᐃᐢᐸᓂᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭᕀ\0"
    "ᓃᑳᐣ # ᐲᓯᒧᐤᐊᐧᐦᑭ\0ᓃᓱᑮᓯᑳᐤ\0ᓄᒌᑐᐏᐲᓯᒼ\0កក្កដា\0កញ្ញា\0កុម្ភៈ\0ក្នុងរយៈពេល\0ក្នុងរយៈពេល #\0"
    "ក្នុងរយៈពេល # ម៉ោង\0ខានស្អែក\0ខែក្រោយ\0ខែនេះ\0ខែមុន\0ច\0ចន្ទ\0ច័ន្ទ\0ឆ្នាំក្រោយ\0"
    "ឆ្នាំនេះ\0ឆ្នាំមុន\0តុលា\0ថ្ងៃត្រង់\0ថ្ងៃនេះ\0ថ្ងៃស្អែក\0ធ្នូ\0ន\0នៅពេលព្រឹក\0នៅពេលយប់\0"
    "នៅពេលរសៀល\0នៅពេលល្ងាច\0នៅម៉ោង\0ពុ\0ពុធ\0ព្រ\0ព្រហ\0ព្រហស្បតិ៍\0ព្រឹក\0មករា\0មិថុនា\0មីនា\0"
    "មេសា\0ម្សិលមិញ\0ម្សិលម៉្ងៃ\0យប់\0",
    "រសៀល\0ល្ងាច\0វិច្ឆិកា\0ស\0សប្ដាហ៍ក្រោយ\0សប្ដាហ៍នេះ\0សប្ដាហ៍មុន\0សីហា\0សុ\0សុក្រ\0សៅរ៍\0អ\0"
    "អង្គារ\0អធ្រាត្រ\0អា\0អាទិត្យ\0ឥឡូវ\0ឧសភា\0ៅម៉ោង\0᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0"
    "ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0"
    "ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠩ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0"
    "ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0"
    "ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0"
    "ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠥᠨᠥᠳᠥᠷ\0"
    "ᠥᠴᠥᠬᠡᠳᠥᠷ\0ᠦ᠂\0ᠦ᠂ ᠥ\0ᠦ᠂ ᠬᠣ\0ᠨ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢ\0"
    "ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢᠮᠠ\0ᠩ\0ᠪᠠ\0ᠪᠠᠰᠠᠩ\0ᠪᠢᠮ\0ᠪᠢᠮᠪᠠ\0ᠫᠥᠷ\0ᠫᠦᠷ\0"
    "ᠫᠦᠷᠪᠦ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0"
    "ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠮᠠᠷᠭᠠᠰᠢ\0ᠮᠢᠠᠠᠮᠠᠷ\0ᠮᠢᠭ\0ᠲᠠ\0"
    "ᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0"
    "ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠳᠠ\0ᠳᠠᠸᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0"
    "ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0"
    "ᱟᱜᱟᱥᱛ\0ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0"
    "ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0ᱥᱟᱹᱨᱫᱤ\0ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0"
    "ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0ᱯᱷᱟᱨᱣᱟᱨᱤ\0ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0",
    "ᱵᱟ\0ᱵᱟᱞᱮ\0–#\0–# min\0−#\0−# man\0−# min\0ⴰⴽⵕ\0ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0ⴰⵙⴰⵎⴰⵙ\0ⴰⵙⴽⴽⴰ\0"
    "ⴰⵙⵉ\0ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0ⴷⵓⵊ\0ⴷⵓⵊⴰⵏⴱⵉⵔ\0"
    "ⴽⵜⵓ\0ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0ⵎⴰⵕⵚ\0ⵎⴰⵢ\0ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0ⵏⵓⵡⴰⵏⴱⵉⵔ\0ⵖⵓⵛ\0"
    "ⵖⵓⵛⵜ\0ⵙⵉⵎⵡⴰⵙ\0ⵛⵓⵜ\0ⵛⵓⵜⴰⵏⴱⵉⵔ\0ⵜⴰⴷⴳⴳⵯⴰⵜ\0ⵜⵉⴼⴰⵡⵜ\0ⵢⵓⵍ\0ⵢⵓⵍⵢⵓⵣ\0ⵢⵓⵏ\0ⵢⵓⵏⵢⵓ\0一\0一昨日\0一月\0七月\0"
    "三\0三月\0上个月\0上個月\0上午\0上周\0上年\0上星期\0上昼\0上晝\0上週\0下个月\0下個月\0下午\0下周\0下年\0下星期\0下昼\0下晝\0下週\0中午\0"
    "中華民國\0九月\0二\0二月\0于\0五\0五月\0今\0今个星期\0今个月\0今個星期\0今個月\0今天\0今年\0今日\0今月\0今週\0令和\0先月\0先週\0八月\0"
    "六\0六月\0凌晨\0分\0前天\0前日\0十一月\0十二月\0十月\0午前\0午夜\0午後\0去年\0号\0后天\0听日\0周一\0周三\0周二\0周五\0周六\0周四\0"
    "周日\0四\0四月\0土\0土曜日\0夕方\0夜\0夜中\0夜晚\0大正\0宜家\0寻日\0尋日\0平成\0年\0後天\0後日\0於\0日\0日曜日\0旧年\0早上\0时\0"
    "明天\0明年\0明後日\0明日\0明治\0星期一\0星期三\0星期二\0星期五\0星期六\0星期四\0星期日\0昨天\0昨年\0昨日\0昭和\0昼\0時\0晚上\0月\0月份\0"
    "月曜日\0朝\0朝早\0木\0木曜日\0本周\0本星期\0本月\0本週\0来年\0来月\0来週\0正午\0民国\0民國\0水\0水曜日\0清晨\0火\0火曜日\0点\0现在\0"
    "現在\0真夜中\0秒\0聽日\0舊年\0號\0週一\0週三\0週二\0週五\0週六\0週四\0週日\0金\0金曜日\0點\0ꀃꑍ\0ꀋꃋꋋꁮꆪ\0ꀋꃋꋋꆏꊂ\0ꀋꃋꎼꈎ\0"
    "ꀋꅔꉇ\0ꀋꉊꄹꈎ\0ꁯꋒ\0ꂴꁮꆪ\0ꃆꏂꑍ\0ꃘꆪ\0ꆏꃘ\0ꆏꇖ\0ꆏꉬ\0ꆏꊂꂴꂶꌠ\0ꆏꊂꃘ\0ꆏꊂꇖ\0ꆏꊂꉬ\0ꆏꊂꊁꂶꌠ\0ꆏꊂꋍ\0ꆏꊂꌕ\0ꆏꊂꑍ\0ꆏꋍ\0"
    "ꆏꌕ\0ꆏꑍ\0ꇖꆪ\0ꈬꆪ\0ꉆꆪ\0ꉬꆪ\0ꊁꁮꆪ\0ꊯꊪꆪ\0ꊰꆪ\0ꊰꑋꆪ\0ꋍꆪ\0ꌕꀿꑍ\0ꌕꆪ\0ꎴꂿꋍꑍ\0ꎸꄑ\0ꏃꆪ\0ꑍꆪ\0ꑎꉐꄻꈎ\0ꑬꆏ\0ꑬꆏꑍ\0"
    "ꔞꘋ\0ꔞꘋꕔꕿ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0ꕾꖺ\0ꖑꕱ\0ꖢꖕ\0ꖨꖕ\0"
    "ꖨꖕ ꕪꕴ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0"
    "ꭰꮕᏹ\0ꭱꮨ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0"
    "ꭷꭶ\0ꭷꭶꮅ\0ꭷꮈꭲ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ\0ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ\0ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ\0"
    "ꮎꮏ #\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0ꮎꮏ # ꭲꭶ\0ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0"
    "ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭷꮈ\0ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0"
    "ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0"
    "ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0ꮖꮝꭼ\0ꮘꮥꮎ\0ꮙꮕꭿ\0ꮜꮎꮄ\0ꮜꮎꮄꭲ\0ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0"
    "ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0ꮥꮎ\0ꮪꮅ\0ꮪꮅꮝꮧ\0ꮪꮒ\0ꮪꮒꮕꮧ\0ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0"
    "ꮷꮎꭹꮆꮝꮧ\0그저께\0금\0금요일\0내년\0내일\0년\0다음\0다음 달\0다음 주\0모레\0목\0목요일\0밤\0분\0수\0수요일\0시\0아침\0어제\0오늘\0"
    "오전\0오후\0올해\0월\0월요일\0이번\0",
    "이번 달\0이번 주\0일\0일요일\0자정\0작년\0저녁\0정오\0지금\0지난달\0지난주\0초\0토\0토요일\0화\0화요일\0𐐩𐐹𐑉\0𐐩𐐹𐑉𐐮𐑊\0𐐪𐑀\0"
    "𐐪𐑀𐐲𐑅𐐻\0𐐰𐑋\0𐐱𐐿𐐻\0𐐱𐐿𐐻𐐬𐐺𐐲𐑉\0𐐶𐐯𐑌\0𐐶𐐯𐑌𐑆𐐼𐐩\0𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐹𐑋\0𐐻𐐭𐑆\0𐐻𐐭𐑆𐐼𐐩\0𐐻𐐲𐐼𐐩\0𐐻𐐲𐑋𐐱𐑉𐐬\0𐐼𐐨𐑅\0"
    "𐐼𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐾𐐭𐑊\0𐐾𐐭𐑊𐐴\0𐐾𐐭𐑌\0𐐾𐐰𐑌\0𐐾𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐑁𐐯𐐺\0𐑁𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐑁𐑉𐐴\0𐑁𐑉𐐴𐐼𐐩\0𐑃𐐲𐑉\0𐑃𐐲𐑉𐑆𐐼𐐩\0𐑄\0𐑄 𐐼𐐩\0"
    "𐑄 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉\0𐑄 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0𐑅𐐯𐐹\0𐑅𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐑅𐐰𐐻\0𐑅𐐰𐐻𐐲𐑉𐐼𐐩\0𐑅𐐲𐑌\0𐑅𐐲𐑌𐐼𐐩\0𐑋𐐩\0𐑋𐐪𐑉\0𐑋𐐪𐑉𐐽\0"
    "𐑋𐐲𐑌\0𐑋𐐲𐑌𐐼𐐩\0𐑌𐐬𐑂\0𐑌𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐑐𐑥\0𐑨𐑥\0𐓘𐓧𐓣\0𐓘𐓧𐓣 𐓵𐓪𐓬𐓘\0𐓘𐓧𐓣 𐓷𐓣𐓸𐓲𐓣\0𐓡𐓘𐓬𐓘\0𐓡𐓘𐓬𐓘 𐓪𐓤𐓘𐓸𐓟\0"
    "𐓡𐓘𐓬𐓘 𐓪𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐓡𐓘𐓬𐓘 𐓬𐓘𐓡𐓛𐓧𐓣\0𐓡𐓘𐓬𐓘 𐓰𐓘\0𐓡𐓘𐓬𐓘 𐓰𐓘 𐓵𐓘𐓲𐓘\0𐓡𐓘𐓬𐓘 𐓰𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐓡𐓘𐓬𐓘 𐓷𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0"
    "𐓡𐓘𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘\0𐓡𐓘𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣\0𐓡𐓘𐓬𐓘 𐓷𐓟𐓵𐓪𐓬𐓘\0𐓤𐓣𐓟𐓰𐓪𐓬𐓘\0𐓧𐓟𐓜𐓛\0𐓧𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓨𐓣𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓘𐓧𐓣\0"
    "𐓨𐓣𐓪𐓬𐓘 𐓘𐓧𐓣 𐓵𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓘𐓧𐓣 𐓷𐓣𐓸𐓲𐓣\0𐓨𐓣𐓪𐓬𐓘 𐓤𐓣𐓟𐓰𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓧𐓟𐓜𐓛\0𐓨𐓣𐓪𐓬𐓘 𐓬𐓘𐓡𐓛𐓧𐓟\0𐓨𐓣𐓪𐓬𐓘 𐓬𐓟𐓵𐓪𐓬𐓘\0"
    "𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓮𐓘𐓰𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓯𐓘𐓬𐓟\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓰𐓪𐓬𐓘\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓵𐓘𐓜𐓣\0𐓨𐓣𐓪𐓬𐓘 𐓷𐓟𐓵𐓪𐓬𐓘\0𐓬𐓘𐓡𐓛𐓧𐓟\0𐓬𐓟𐓵𐓪𐓬𐓘\0"
    "𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 #\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠\0"
    "𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0𐴒𐴠𐴓𐴊𐴠\0𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0"
    "𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0𑄃𑄬\0𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0"
    "𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬\0𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄧𑄘𑄬\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0"
    "𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄳𑄠𑄬\0𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0𑄎𑄬𑄢𑄧\0"
    "𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬\0𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0"
    "𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0𑄜𑄬𑄛𑄴\0𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\0𑄝𑄪𑄖𑄴\0",
    "𑄝𑄪𑄖𑄴𑄝𑄢𑄴\0𑄝𑄬𑄚𑄳𑄠𑄬\0𑄝𑄬𑄣𑄳𑄠𑄬\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴\0𑄟𑄢𑄴𑄌𑄧\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴\0𑄟𑄬\0𑄢𑄧𑄝𑄨\0"
    "𑄢𑄧𑄝𑄨𑄝𑄢𑄴\0𑄢𑄬𑄖𑄴\0𑄥𑄎𑄧𑄚𑄳𑄠\0𑄥𑄧𑄚𑄨\0𑄥𑄧𑄚𑄨𑄝𑄢𑄴\0𑄥𑄧𑄟𑄴\0𑄥𑄧𑄟𑄴𑄝𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴\0𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0"
    "𞄀𞄪𞄴\0𞄆𞄨𞄰\0𞄆𞄬\0𞄈𞄦\0𞄊𞄧𞄳\0𞄎𞄤𞄲\0𞄑𞄤𞄱𞄨\0𞄒𞄩𞄱𞄔𞄬𞄴\0𞄒𞄫𞄰𞄒𞄪𞄱\0𞄔𞄩𞄴𞄆𞄨𞄰\0𞄕𞄩𞄲𞄔𞄄𞄰𞄤\0𞄗𞄄𞄤𞄰𞄦\0𞄙𞄤𞄱𞄨\0𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫\0"
    "𞄛𞄤𞄱𞄒𞄤𞄰\0𞄛𞄤𞄱𞄞𞄤𞄦\0𞄛𞄨𞄱𞄄𞄤𞄲𞄨\0𞄤𞄨𞄱\0𞄪𞄱𞄀𞄤𞄴\0𞤢𞤰\0𞤢𞥄𞤩𞤵\0𞤢𞥄𞤩𞤵𞤲𞥋𞤣𞤫\0𞤣𞤵𞥅𞤶\0𞤣𞤵𞥅𞤶𞤮\0𞤤𞤫𞤱𞤪𞤵\0"
    "𞤤𞤫𞤱𞤪𞤵 𞤢𞤪𞤢𞤴𞤲𞥋𞤣𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵\0𞤥𞤢𞤣\0𞤥𞤢𞤦\0𞤥𞤢𞤱𞤦𞤢𞥄𞤪𞤫\0𞤥𞤢𞤱𞤲𞤣𞤫\0𞤥𞤮𞤪\0𞤥𞤮𞤪𞤧𞤮\0𞤦𞤮𞤱\0𞤦𞤮𞤱𞤼𞤮\0"
    "𞤧𞤫𞥅𞤼\0𞤧𞤫𞥅𞤼𞤮\0𞤧𞤭𞤤\0𞤧𞤭𞤤𞤼𞤮\0𞤧𞤭𞥅𞤤\0𞤧𞤭𞥅𞤤𞤮\0𞤩𞤰\0𞤪𞤫𞤬\0𞤪𞤫𞤬𞤦𞤭𞤪𞥆𞤫\0𞤪𞤮𞤱𞤢𞤲𞤭\0𞤫\0𞤱𞤢𞤯𞤭𞥅\0"
    "𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 #\0𞤲𞤢𞥄𞤧\0𞤲𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪\0𞤲𞤣𞤫𞤪 #\0𞤲𞤣𞤫𞤪 # 𞤳𞤭𞤼𞤢𞥄𞤤𞤫\0"
    "𞤲𞤣𞤫𞤪 # 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼 #\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼 #\0𞤲𞤣𞤫𞥅\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮\0"
    "𞤲𞤣𞤫𞥅 𞤯𞤮𞤮 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞤦𞤮𞥅𞤴\0𞤲𞤦𞤮𞥅𞤴𞤮\0𞤲𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪\0𞤲𞥋𞤣𞤫𞤪 #\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦𞥆𞤭\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0"
    "𞤲𞥋𞤣𞤵𞥅\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0𞤳𞤮𞤪\0𞤳𞤮𞤪𞤧𞤮\0𞤴𞤢𞤪\0𞤴𞤢𞤪𞤳𞤮\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0"
    "𞤶𞤢𞤲𞤺𞤮\0𞤶𞤫𞤧\0𞤶𞤮𞤤\0𞤶𞤮𞤤𞤮\0𞤶𞤮𞥅𞤲𞤭\0𞤶𞤵𞤳\0𞤶𞤵𞤳𞤮\0𞤷𞤮𞤤\0𞤷𞤮𞤤𞤼𞤮\0𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0"
    "𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0𞤸𞤮𞤪\0𞤸𞤮𞤪𞤦𞤭𞤪𞥆𞤫\0",
};

/* Where a word begins in date_words, and its first reading. */
const struct date_key date_keys[] = {
	{0,0}, {2,0}, {5,0}, {12,0}, {24,0}, {40,1}, {66,0}, {80,0}, {98,2}, {126,0}, {130,0}, {151,3},
	{183,4}, {213,0}, {217,5}, {226,0}, {237,6}, {251,7}, {262,0}, {276,8}, {293,0}, {304,9},
	{318,0}, {331,10}, {347,0}, {359,11}, {374,0}, {386,12}, {401,0}, {409,5}, {422,7}, {437,0},
	{444,13}, {458,0}, {466,0}, {478,14}, {495,14}, {508,0}, {518,15}, {535,0}, {548,16}, {568,0},
	{582,17}, {603,0}, {608,13}, {620,18}, {631,0}, {638,19}, {648,20}, {662,0}, {669,19}, {679,18},
	{692,0}, {700,0}, {710,21}, {725,18}, {739,0}, {746,0}, {755,21}, {769,0}, {776,22}, {789,0},
	{794,23}, {805,24}, {816,0}, {822,0}, {832,25}, {847,25}, {858,0}, {865,0}, {876,1}, {897,0},
	{904,26}, {917,0}, {922,0}, {930,27}, {945,0}, {951,0}, {960,0}, {973,28}, {990,0}, {996,0},
	{1005,29}, {1017,0}, {1022,30}, {1035,31}, {1043,32}, {1053,33}, {1064,34}, {1072,0}, {1078,0},
	{1086,0}, {1097,35}, {1115,0}, {1125,0}, {1138,35}, {1158,0}, {1168,0}, {1182,36}, {1202,37},
	{1218,0}, {1224,0}, {1232,38}, {1245,0}, {1257,0}, {1273,39}, {1293,0}, {1311,0}, {1333,39},
	{1359,0}, {1369,0}, {1381,38}, {1398,40}, {1404,41}, {1416,41}, {1426,40}, {1435,41}, {1450,0},
	{1455,0}, {1462,38}, {1474,0}, {1482,42}, {1493,10}, {1501,0}, {1512,0}, {1527,39}, {1546,0},
	{1555,0}, {1566,38}, {1582,0}, {1591,0}, {1602,38}, {1618,0}, {1624,43}, {1635,0}, {1643,10},
	{1654,0}, {1662,44}, {1675,0}, {1688,45}, {1706,0}, {1714,0}, {1726,46}, {1748,0}, {1753,0},
	{1760,47}, {1772,0}, {1780,0}, {1790,47}, {1805,0}, {1814,0}, {1825,47}, {1841,0}, {1845,48},
	{1853,49}, {1863,12}, {1870,0}, {1875,49}, {1886,0}, {1892,50}, {1905,0}, {1911,50}, {1924,51},
	{1938,52}, {1950,0}, {1958,49}, {1972,0}, {1979,52}, {1992,0}, {2000,51}, {2016,0}, {2024,49},
	{2038,0}, {2047,53}, {2061,54}, {2076,55}, {2090,55}, {2101,56}, {2118,0}, {2132,56}, {2152,0},
	{2161,57}, {2176,0}, {2188,58}, {2206,0}, {2212,48}, {2222,0}, {2229,48}, {2240,48}, {2252,0},
	{2263,0}, {2277,59}, {2294,0}, {2299,0}, {2307,0}, {2319,60}, {2335,0}, {2341,61}, {2351,0},
	{2359,61}, {2371,0}, {2378,12}, {2388,0}, {2397,62}, {2414,63}, {2428,0}, {2436,64}, {2454,0},
	{2467,65}, {2485,0}, {2491,51}, {2505,0}, {2513,0}, {2525,66}, {2541,0}, {2547,67}, {2559,0},
	{2566,67}, {2579,0}, {2585,0}, {2593,68}, {2606,69}, {2618,0}, {2625,0}, {2634,68}, {2648,69},
	{2661,0}, {2670,70}, {2684,70}, {2698,71}, {2716,0}, {2726,70}, {2741,71}, {2760,0}, {2769,70},
	{2783,71}, {2798,0}, {2804,72}, {2815,73}, {2827,0}, {2834,74}, {2851,0}, {2858,74}, {2875,0},
	{2882,0}, {2893,66}, {2908,0}, {2917,0}, {2930,66}, {2947,0}, {2953,75}, {2964,76}, {2972,76},
	{2982,0}, {2989,0}, {2999,77}, {3014,0}, {3024,0}, {3037,59}, {3053,0}, {3058,53}, {3068,54},
	{3079,0}, {3085,70}, {3096,71}, {3108,0}, {3114,78}, {3125,0}, {3132,78}, {3144,55}, {3151,56},
	{3162,0}, {3168,65}, {3179,0}, {3187,78}, {3200,0}, {3204,6}, {3211,0}, {3218,79}, {3231,0},
	{3237,0}, {3246,80}, {3258,0}, {3267,81}, {3279,0}, {3288,0}, {3300,80}, {3315,0}, {3321,6},
	{3330,0}, {3335,82}, {3346,83}, {3352,0}, {3360,83}, {3376,0}, {3382,0}, {3391,84}, {3407,0},
	{3413,0}, {3422,85}, {3434,0}, {3444,0}, {3457,42}, {3473,0}, {3481,0}, {3492,86}, {3506,0},
	{3510,87}, {3517,88}, {3524,89}, {3533,90}, {3541,0}, {3552,91}, {3569,92}, {3585,0}, {3590,87},
	{3598,0}, {3607,93}, {3621,94}, {3636,0}, {3643,95}, {3656,0}, {3665,96}, {3678,0}, {3688,96},
	{3702,0}, {3708,97}, {3720,0}, {3729,87}, {3741,0}, {3750,87}, {3762,0}, {3769,89}, {3781,0},
	{3790,89}, {3804,0}, {3814,89}, {3829,0}, {3839,89}, {3854,0}, {3863,98}, {3876,0}, {3882,99},
	{3896,88}, {3905,100}, {3916,101}, {3928,90}, {3937,0}, {3947,98}, {3961,0}, {3965,102},
	{3973,103}, {3980,0}, {3988,104}, {4000,105}, {4009,106}, {4016,107}, {4025,107}, {4038,0},
	{4045,108}, {4056,0}, {4064,109}, {4078,110}, {4091,111}, {4105,0}, {4116,112}, {4133,0},
	{4141,113}, {4154,114}, {4168,0}, {4175,115}, {4187,0}, {4199,105}, {4216,0}, {4224,116},
	{4240,117}, {4253,0}, {4259,106}, {4268,118}, {4278,0}, {4286,106}, {4297,118}, {4308,0},
	{4314,119}, {4326,120}, {4333,0}, {4342,120}, {4359,0}, {4364,110}, {4374,111}, {4385,0},
	{4396,121}, {4413,0}, {4421,122}, {4435,123}, {4445,0}, {4456,123}, {4475,0}, {4482,124},
	{4495,125}, {4508,0}, {4516,124}, {4530,125}, {4544,0}, {4551,102}, {4562,0}, {4570,102},
	{4582,0}, {4587,102}, {4596,126}, {4606,94}, {4617,125}, {4628,0}, {4634,102}, {4644,0},
	{4653,0}, {4664,128}, {4680,0}, {4687,107}, {4699,107}, {4715,0}, {4723,15}, {4740,0},
	{4745,129}, {4758,130}, {4768,131}, {4780,132}, {4798,131}, {4808,132}, {4822,0}, {4833,16},
	{4853,0}, {4864,133}, {4882,0}, {4892,134}, {4909,0}, {4921,17}, {4942,0}, {4953,135}, {4973,0},
	{4985,134}, {5006,0}, {5010,0}, {5018,136}, {5032,137}, {5043,138}, {5053,0}, {5060,137},
	{5074,139}, {5089,0}, {5096,0}, {5107,136}, {5124,138}, {5137,0}, {5145,136}, {5158,138},
	{5175,0}, {5184,136}, {5198,138}, {5216,0}, {5222,140}, {5238,141}, {5249,0}, {5260,142},
	{5276,0}, {5285,37}, {5304,36}, {5318,37}, {5336,0}, {5346,36}, {5361,37}, {5380,0}, {5387,0},
	{5397,143}, {5412,0}, {5419,144}, {5430,0}, {5438,145}, {5453,0}, {5457,146}, {5466,147},
	{5476,0}, {5481,148}, {5493,149}, {5505,0}, {5511,150}, {5523,0}, {5532,151}, {5547,0},
	{5553,146}, {5564,152}, {5577,0}, {5589,148}, {5608,0}, {5619,149}, {5637,0}, {5649,149},
	{5668,0}, {5673,0}, {5680,153}, {5692,0}, {5703,0}, {5718,154}, {5737,0}, {5743,155}, {5754,0},
	{5761,155}, {5773,0}, {5781,0}, {5793,154}, {5809,0}, {5818,0}, {5831,2}, {5854,0}, {5858,0},
	{5864,156}, {5875,157}, {5883,158}, {5894,159}, {5904,160}, {5913,161}, {5928,160}, {5939,161},
	{5956,0}, {5964,162}, {5979,163}, {5995,0}, {6004,162}, {6020,0}, {6030,163}, {6048,164},
	{6055,165}, {6068,0}, {6078,166}, {6093,167}, {6109,0}, {6117,168}, {6131,0}, {6141,168},
	{6157,0}, {6165,0}, {6177,169}, {6195,0}, {6208,169}, {6226,170}, {6248,0}, {6255,0},
	{6266,169}, {6283,170}, {6296,0}, {6308,171}, {6326,0}, {6341,172}, {6364,0}, {6370,0},
	{6378,38}, {6391,0}, {6401,0}, {6413,38}, {6430,0}, {6435,162}, {6447,173}, {6458,0},
	{6464,173}, {6476,0}, {6487,174}, {6504,175}, {6520,0}, {6528,176}, {6546,0}, {6559,177},
	{6577,0}, {6585,178}, {6599,0}, {6608,178}, {6623,0}, {6629,179}, {6642,0}, {6649,0},
	{6658,180}, {6672,181}, {6682,0}, {6690,0}, {6700,180}, {6715,182}, {6729,0}, {6736,181},
	{6746,0}, {6752,183}, {6763,0}, {6769,184}, {6780,0}, {6786,0}, {6794,185}, {6807,0}, {6818,0},
	{6833,186}, {6852,0}, {6860,0}, {6872,187}, {6888,0}, {6894,188}, {6905,0}, {6914,188},
	{6928,189}, {6939,189}, {6952,0}, {6961,188}, {6975,0}, {6980,0}, {6987,185}, {6999,0},
	{7006,190}, {7018,0}, {7028,190}, {7043,0}, {7054,190}, {7070,0}, {7081,190}, {7097,0},
	{7108,190}, {7124,191}, {7130,0}, {7138,156}, {7151,192}, {7162,157}, {7172,193}, {7183,0},
	{7193,194}, {7213,195}, {7224,196}, {7233,197}, {7246,198}, {7260,199}, {7270,200}, {7281,0},
	{7290,201}, {7304,202}, {7315,203}, {7324,204}, {7337,205}, {7349,206}, {7362,207}, {7373,207},
	{7388,208}, {7400,159}, {7412,209}, {7424,210}, {7436,211}, {7449,212}, {7460,11}, {7469,213},
	{7479,0}, {7488,184}, {7502,0}, {7516,183}, {7535,0}, {7543,200}, {7556,0}, {7567,0},
	{7582,214}, {7601,0}, {7608,157}, {7619,0}, {7628,192}, {7642,191}, {7651,191}, {7662,0},
	{7672,193}, {7687,193}, {7702,210}, {7721,210}, {7737,0}, {7748,193}, {7764,193}, {7780,210},
	{7800,0}, {7808,192}, {7821,215}, {7836,216}, {7848,203}, {7859,212}, {7872,0}, {7881,199},
	{7894,0}, {7906,201}, {7923,208}, {7938,0}, {7948,208}, {7964,213}, {7975,0}, {7984,157},
	{8000,197}, {8016,0}, {8028,201}, {8045,202}, {8059,205}, {8074,212}, {8088,0}, {8098,198},
	{8116,216}, {8130,0}, {8140,157}, {8154,0}, {8163,195}, {8177,196}, {8189,199}, {8202,206},
	{8218,0}, {8227,0}, {8240,194}, {8263,196}, {8275,0}, {8285,0}, {8297,156}, {8314,217},
	{8330,0}, {8339,215}, {8355,0}, {8364,159}, {8379,0}, {8390,159}, {8407,0}, {8416,0},
	{8427,156}, {8443,218}, {8458,207}, {8472,207}, {8490,219}, {8501,0}, {8510,212}, {8524,0},
	{8533,197}, {8549,198}, {8566,0}, {8577,204}, {8595,0}, {8606,211}, {8624,0}, {8636,211},
	{8655,0}, {8665,0}, {8679,186}, {8697,0}, {8710,0}, {8727,186}, {8748,0}, {8755,0}, {8766,187},
	{8781,0}, {8790,0}, {8803,187}, {8820,0}, {8826,0}, {8835,85}, {8847,0}, {8854,158}, {8868,0},
	{8874,9}, {8883,160}, {8890,161}, {8901,160}, {8907,161}, {8917,0}, {8923,168}, {8935,0},
	{8941,178}, {8953,0}, {8959,177}, {8970,0}, {8975,220}, {8984,166}, {8994,167}, {9005,0},
	{9014,221}, {9027,0}, {9037,221}, {9051,0}, {9058,0}, {9068,0}, {9082,222}, {9100,0},
	{9108,220}, {9120,0}, {9129,220}, {9142,0}, {9148,220}, {9158,172}, {9167,0}, {9173,220},
	{9183,0}, {9190,0}, {9200,223}, {9215,0}, {9221,0}, {9230,86}, {9242,0}, {9250,0}, {9261,86},
	{9275,0}, {9283,11}, {9294,0}, {9298,0}, {9307,0}, {9319,0}, {9338,0}, {9359,128}, {9385,0},
	{9395,0}, {9407,128}, {9424,0}, {9430,224}, {9441,225}, {9454,0}, {9463,224}, {9477,225},
	{9493,0}, {9499,226}, {9511,0}, {9517,227}, {9529,228}, {9537,0}, {9546,228}, {9563,0},
	{9572,229}, {9588,0}, {9595,230}, {9608,0}, {9615,0}, {9624,231}, {9638,0}, {9648,0},
	{9660,231}, {9677,0}, {9681,0}, {9687,232}, {9698,0}, {9714,0}, {9733,42}, {9755,0}, {9762,233},
	{9775,0}, {9782,234}, {9793,0}, {9799,0}, {9807,232}, {9820,103}, {9829,235}, {9841,236},
	{9849,0}, {9856,0}, {9865,232}, {9879,0}, {9890,237}, {9911,0}, {9920,236}, {9937,0},
	{9944,238}, {9957,0}, {9963,103}, {9972,239}, {9985,0}, {9994,240}, {10008,0}, {10015,239},
	{10029,0}, {10034,241}, {10045,0}, {10053,242}, {10067,0}, {10071,243}, {10080,244}, {10091,0},
	{10099,243}, {10112,244}, {10127,0}, {10135,245}, {10150,0}, {10159,245}, {10175,0},
	{10184,246}, {10200,0}, {10208,247}, {10226,0}, {10233,248}, {10246,0}, {10256,249},
	{10274,249}, {10282,0}, {10289,250}, {10302,251}, {10314,0}, {10319,246}, {10331,245},
	{10343,0}, {10350,252}, {10363,253}, {10377,254}, {10392,255}, {10407,256}, {10421,257},
	{10432,229}, {10446,258}, {10454,259}, {10468,258}, {10481,0}, {10487,155}, {10498,0},
	{10505,155}, {10517,0}, {10521,0}, {10527,260}, {10538,261}, {10547,262}, {10554,263},
	{10565,264}, {10576,265}, {10586,266}, {10597,267}, {10606,81}, {10613,0}, {10618,268},
	{10628,269}, {10639,0}, {10645,0}, {10654,270}, {10670,271}, {10679,272}, {10694,271},
	{10706,272}, {10724,0}, {10731,273}, {10743,274}, {10756,0}, {10763,275}, {10778,276},
	{10790,277}, {10802,269}, {10815,0}, {10821,278}, {10830,279}, {10840,0}, {10848,278},
	{10859,279}, {10870,0}, {10877,280}, {10890,0}, {10899,281}, {10916,282}, {10930,283},
	{10945,284}, {10954,285}, {10969,284}, {10981,285}, {10999,0}, {11006,286}, {11023,271},
	{11029,272}, {11039,0}, {11046,0}, {11055,287}, {11069,0}, {11081,0}, {11097,288}, {11117,0},
	{11132,0}, {11151,288}, {11174,0}, {11186,0}, {11200,287}, {11219,0}, {11232,0}, {11247,287},
	{11267,0}, {11273,289}, {11283,262}, {11292,290}, {11306,291}, {11317,292}, {11329,293},
	{11341,0}, {11350,289}, {11363,291}, {11377,292}, {11392,0}, {11402,290}, {11420,0},
	{11431,290}, {11450,0}, {11460,262}, {11473,0}, {11483,262}, {11496,0}, {11506,289}, {11520,0},
	{11529,294}, {11545,0}, {11555,294}, {11572,0}, {11579,289}, {11590,0}, {11600,293}, {11616,0},
	{11627,293}, {11644,0}, {11650,0}, {11658,260}, {11671,0}, {11681,295}, {11701,296},
	{11712,296}, {11727,0}, {11736,296}, {11750,296}, {11768,0}, {11778,0}, {11792,295},
	{11816,297}, {11832,0}, {11843,0}, {11856,260}, {11874,0}, {11884,0}, {11896,260}, {11913,298},
	{11925,0}, {11931,299}, {11942,300}, {11953,261}, {11964,301}, {11974,0}, {11983,302},
	{12000,303}, {12009,304}, {12022,265}, {12034,305}, {12046,306}, {12058,267}, {12069,307},
	{12079,0}, {12090,308}, {12107,309}, {12123,0}, {12131,0}, {12142,0}, {12157,310}, {12176,0},
	{12185,299}, {12199,0}, {12209,301}, {12223,0}, {12236,302}, {12254,311}, {12265,311},
	{12278,0}, {12288,263}, {12305,312}, {12319,0}, {12332,302}, {12350,0}, {12361,312}, {12376,0},
	{12387,263}, {12405,0}, {12415,301}, {12429,0}, {12438,265}, {12453,267}, {12467,0},
	{12477,300}, {12492,300}, {12507,306}, {12526,0}, {12537,300}, {12553,300}, {12569,306},
	{12589,306}, {12606,0}, {12616,267}, {12631,0}, {12641,261}, {12656,304}, {12673,0},
	{12683,267}, {12698,0}, {12709,264}, {12727,0}, {12736,303}, {12748,307}, {12760,0},
	{12770,266}, {12787,0}, {12798,266}, {12816,0}, {12822,0}, {12832,313}, {12847,313}, {12858,0},
	{12867,0}, {12880,313}, {12898,313}, {12912,314}, {12923,0}, {12933,315}, {12949,0},
	{12956,316}, {12967,0}, {12974,317}, {12987,0}, {12999,317}, {13017,0}, {13030,317}, {13049,0},
	{13060,318}, {13078,0}, {13090,318}, {13109,0}, {13116,319}, {13126,0}, {13138,319}, {13153,0},
	{13165,319}, {13180,0}, {13188,0}, {13198,287}, {13213,0}, {13226,0}, {13243,288}, {13264,0},
	{13277,0}, {13292,287}, {13312,0}, {13320,0}, {13330,320}, {13345,0}, {13356,0}, {13369,320},
	{13387,0}, {13396,321}, {13409,0}, {13418,321}, {13431,0}, {13437,0}, {13446,322}, {13462,0},
	{13471,323}, {13487,0}, {13496,0}, {13508,322}, {13527,0}, {13534,8}, {13544,0}, {13553,8},
	{13565,0}, {13570,324}, {13580,283}, {13591,284}, {13597,285}, {13607,0}, {13614,316},
	{13625,0}, {13632,325}, {13645,0}, {13655,326}, {13671,0}, {13678,0}, {13687,320}, {13701,0},
	{13711,0}, {13723,320}, {13740,0}, {13749,327}, {13764,0}, {13776,328}, {13794,0}, {13802,329},
	{13815,330}, {13825,330}, {13837,0}, {13841,331}, {13850,332}, {13861,333}, {13872,334},
	{13882,335}, {13893,0}, {13901,336}, {13914,0}, {13927,337}, {13945,0}, {13952,0}, {13963,338},
	{13984,0}, {13991,339}, {14008,340}, {14015,341}, {14026,0}, {14034,342}, {14048,0},
	{14054,343}, {14065,0}, {14073,334}, {14087,0}, {14094,344}, {14107,0}, {14115,344}, {14129,0},
	{14136,334}, {14149,340}, {14161,341}, {14179,0}, {14186,345}, {14199,0}, {14207,331},
	{14220,333}, {14235,0}, {14244,332}, {14260,0}, {14268,335}, {14283,0}, {14292,335}, {14308,0},
	{14315,346}, {14327,0}, {14337,346}, {14352,0}, {14358,346}, {14369,0}, {14379,346}, {14394,0},
	{14405,346}, {14421,0}, {14432,346}, {14448,0}, {14452,347}, {14463,0}, {14470,0}, {14479,0},
	{14494,0}, {14513,348}, {14536,0}, {14546,0}, {14563,0}, {14582,128}, {14606,0}, {14615,128},
	{14629,0}, {14639,0}, {14651,0}, {14669,0}, {14691,348}, {14717,0}, {14723,349}, {14735,0},
	{14742,349}, {14755,0}, {14764,133}, {14780,350}, {14788,0}, {14795,351}, {14808,0},
	{14816,135}, {14834,0}, {14840,347}, {14853,352}, {14867,0}, {14871,353}, {14882,354},
	{14892,355}, {14903,0}, {14910,0}, {14921,356}, {14938,357}, {14951,0}, {14960,356}, {14974,0},
	{14987,356}, {15006,357}, {15024,0}, {15032,356}, {15045,0}, {15057,356}, {15075,357},
	{15091,357}, {15108,357}, {15122,0}, {15127,354}, {15138,0}, {15147,358}, {15163,0},
	{15173,358}, {15190,0}, {15199,359}, {15215,0}, {15222,354}, {15235,0}, {15243,354}, {15257,0},
	{15263,0}, {15272,360}, {15286,0}, {15292,9}, {15301,0}, {15308,0}, {15318,360}, {15333,0},
	{15338,359}, {15350,358}, {15362,0}, {15370,10}, {15381,0}, {15387,361}, {15398,0}, {15406,361},
	{15419,362}, {15427,362}, {15437,0}, {15445,363}, {15458,0}, {15467,363}, {15481,364},
	{15490,364}, {15501,0}, {15509,11}, {15520,0}, {15529,353}, {15545,0}, {15553,355}, {15568,0},
	{15577,355}, {15593,0}, {15597,365}, {15605,366}, {15616,367}, {15625,0}, {15631,0},
	{15640,368}, {15656,0}, {15664,0}, {15675,368}, {15693,0}, {15698,0}, {15706,369}, {15721,0},
	{15728,365}, {15739,366}, {15753,370}, {15768,0}, {15776,365}, {15788,0}, {15795,0},
	{15805,369}, {15822,0}, {15829,366}, {15843,0}, {15851,370}, {15867,0}, {15873,0}, {15882,0},
	{15895,371}, {15912,0}, {15919,372}, {15930,0}, {15938,372}, {15950,0}, {15955,365},
	{15964,113}, {15974,114}, {15985,0}, {16000,365}, {16010,0}, {16015,0}, {16023,373}, {16034,0},
	{16044,0}, {16057,373}, {16073,0}, {16081,374}, {16093,0}, {16100,374}, {16111,0}, {16115,375},
	{16123,376}, {16130,377}, {16138,0}, {16145,0}, {16156,378}, {16172,378}, {16184,0},
	{16191,375}, {16202,0}, {16210,375}, {16222,0}, {16228,0}, {16237,0}, {16250,379}, {16267,0},
	{16273,380}, {16285,381}, {16296,382}, {16308,0}, {16317,383}, {16332,0}, {16337,375},
	{16346,273}, {16356,274}, {16367,0}, {16373,375}, {16383,0}, {16389,376}, {16398,377},
	{16407,0}, {16414,12}, {16424,0}, {16434,384}, {16451,0}, {16462,384}, {16480,0}, {16485,385},
	{16499,0}, {16508,386}, {16526,0}, {16535,387}, {16553,0}, {16564,387}, {16584,0}, {16591,388},
	{16607,0}, {16612,389}, {16626,0}, {16631,390}, {16645,0}, {16650,391}, {16664,0}, {16671,392},
	{16689,393}, {16705,393}, {16723,394}, {16739,0}, {16748,395}, {16768,396}, {16781,397},
	{16805,395}, {16829,398}, {16842,0}, {16849,399}, {16867,400}, {16885,0}, {16894,401},
	{16914,402}, {16934,0}, {16945,399}, {16967,402}, {16989,0}, {17006,400}, {17034,401},
	{17062,0}, {17073,403}, {17093,404}, {17110,0}, {17119,405}, {17137,0}, {17148,405},
	{17168,406}, {17185,0}, {17190,407}, {17208,408}, {17226,0}, {17235,409}, {17257,0},
	{17268,409}, {17290,410}, {17312,0}, {17323,407}, {17347,408}, {17371,0}, {17376,411},
	{17392,412}, {17406,0}, {17417,413}, {17437,0}, {17452,413}, {17476,0}, {17493,413}, {17519,0},
	{17536,413}, {17562,0}, {17575,412}, {17597,0}, {17608,412}, {17628,0}, {17637,411},
	{17657,412}, {17675,414}, {17693,0}, {17704,411}, {17726,412}, {17746,0}, {17759,414},
	{17781,0}, {17796,414}, {17820,0}, {17835,414}, {17859,0}, {17864,415}, {17882,416}, {17900,0},
	{17909,417}, {17925,0}, {17940,57}, {17966,417}, {17988,0}, {18009,58}, {18039,0}, {18046,415},
	{18066,416}, {18086,0}, {18097,418}, {18119,419}, {18139,0}, {18150,420}, {18170,0},
	{18183,420}, {18205,0}, {18212,418}, {18230,419}, {18246,0}, {18257,418}, {18279,0},
	{18288,418}, {18308,420}, {18326,419}, {18344,0}, {18353,420}, {18371,419}, {18389,0},
	{18400,419}, {18420,0}, {18433,0}, {18463,3}, {18504,4}, {18543,0}, {18550,421}, {18566,422},
	{18579,0}, {18584,423}, {18600,424}, {18616,0}, {18631,425}, {18657,426}, {18681,0},
	{18690,423}, {18710,427}, {18730,428}, {18750,0}, {18765,424}, {18791,427}, {18817,0},
	{18826,380}, {18846,0}, {18861,383}, {18885,0}, {18894,429}, {18912,430}, {18927,0},
	{18936,431}, {18958,150}, {18978,0}, {18993,151}, {19017,432}, {19032,0}, {19041,433},
	{19061,434}, {19081,435}, {19101,0}, {19123,436}, {19160,0}, {19175,434}, {19201,0},
	{19216,437}, {19242,438}, {19259,0}, {19270,439}, {19294,440}, {19318,0}, {19331,439},
	{19357,440}, {19383,0}, {19392,441}, {19410,442}, {19425,443}, {19440,0}, {19445,411},
	{19461,0}, {19470,411}, {19490,0}, {19495,444}, {19507,0}, {19516,445}, {19536,446}, {19554,0},
	{19567,445}, {19591,446}, {19613,0}, {19628,445}, {19654,446}, {19678,0}, {19695,446},
	{19721,0}, {19738,445}, {19766,0}, {19781,446}, {19805,447}, {19814,448}, {19834,449},
	{19854,450}, {19876,451}, {19896,452}, {19916,453}, {19938,454}, {19956,455}, {19976,456},
	{20000,0}, {20013,453}, {20039,455}, {20063,0}, {20076,448}, {20100,450}, {20126,452},
	{20150,454}, {20172,457}, {20191,458}, {20210,451}, {20240,0}, {20255,452}, {20281,0},
	{20296,452}, {20322,0}, {20339,449}, {20367,456}, {20393,0}, {20402,444}, {20418,0},
	{20427,459}, {20445,0}, {20460,459}, {20484,0}, {20499,459}, {20523,0}, {20538,459}, {20562,0},
	{20579,459}, {20605,0}, {20614,460}, {20634,461}, {20652,461}, {20672,0}, {20689,0},
	{20719,462}, {20764,463}, {20789,0}, {20802,461}, {20826,0}, {20845,460}, {20875,0},
	{20884,464}, {20904,0}, {20919,464}, {20945,0}, {20960,464}, {20986,0}, {21001,464}, {21027,0},
	{21044,0}, {21074,465}, {21119,466}, {21144,0}, {21151,241}, {21169,0}, {21182,242}, {21204,0},
	{21209,467}, {21223,0}, {21234,467}, {21254,0}, {21265,467}, {21285,0}, {21298,467}, {21320,0},
	{21329,468}, {21345,0}, {21354,467}, {21372,0}, {21377,469}, {21391,470}, {21403,471},
	{21417,472}, {21431,473}, {21445,0}, {21456,474}, {21478,469}, {21500,0}, {21517,474},
	{21545,0}, {21558,475}, {21582,476}, {21604,0}, {21619,477}, {21645,478}, {21671,0},
	{21682,479}, {21706,480}, {21730,0}, {21743,479}, {21769,480}, {21795,0}, {21804,481},
	{21824,482}, {21844,0}, {21857,481}, {21881,0}, {21900,482}, {21930,0}, {21939,483},
	{21959,484}, {21979,485}, {21999,486}, {22019,487}, {22037,487}, {22057,488}, {22077,489},
	{22099,490}, {22117,491}, {22137,492}, {22155,0}, {22170,483}, {22196,487}, {22222,488},
	{22248,471}, {22272,472}, {22296,489}, {22324,493}, {22348,491}, {22374,0}, {22395,486},
	{22427,0}, {22444,472}, {22470,494}, {22491,485}, {22523,0}, {22540,488}, {22568,471},
	{22594,472}, {22620,0}, {22637,488}, {22665,471}, {22691,0}, {22710,484}, {22740,492},
	{22768,0}, {22777,495}, {22799,0}, {22812,495}, {22838,496}, {22857,0}, {22868,325},
	{22890,497}, {22908,0}, {22925,326}, {22951,0}, {22960,470}, {22976,0}, {22985,498}, {23001,0},
	{23014,327}, {23038,498}, {23058,0}, {23077,328}, {23105,0}, {23112,497}, {23126,0}, {23135,0},
	{23157,499}, {23194,500}, {23211,501}, {23220,502}, {23238,0}, {23253,502}, {23277,501},
	{23298,0}, {23307,503}, {23325,0}, {23338,503}, {23360,504}, {23379,0}, {23388,0}, {23410,505},
	{23447,0}, {23466,0}, {23498,505}, {23545,506}, {23572,0}, {23581,507}, {23599,0}, {23616,507},
	{23642,0}, {23655,507}, {23677,0}, {23690,507}, {23712,0}, {23727,507}, {23751,0}, {23760,508},
	{23778,0}, {23795,508}, {23821,0}, {23834,508}, {23856,0}, {23871,508}, {23895,0}, {23908,508},
	{23930,0}, {23937,509}, {23957,0}, {23968,509}, {24000,510}, {24017,0}, {24024,511},
	{24040,512}, {24056,0}, {24071,512}, {24095,0}, {24112,512}, {24138,0}, {24155,512}, {24181,0},
	{24196,511}, {24220,0}, {24237,511}, {24263,0}, {24280,511}, {24306,0}, {24311,513},
	{24327,514}, {24341,0}, {24356,513}, {24382,514}, {24406,0}, {24411,515}, {24427,0}, {24438,0},
	{24462,516}, {24501,517}, {24520,0}, {24529,515}, {24549,0}, {24560,515}, {24582,0},
	{24595,515}, {24619,0}, {24624,518}, {24642,519}, {24660,0}, {24667,518}, {24687,519},
	{24707,0}, {24714,0}, {24734,520}, {24769,521}, {24784,0}, {24793,522}, {24815,0}, {24826,522},
	{24850,523}, {24867,0}, {24872,524}, {24890,0}, {24899,524}, {24921,0}, {24938,524},
	{24968,525}, {24991,0}, {25000,526}, {25022,527}, {25037,0}, {25042,528}, {25054,0},
	{25067,109}, {25091,528}, {25111,0}, {25130,112}, {25158,0}, {25173,529}, {25199,530},
	{25223,0}, {25234,531}, {25254,532}, {25267,0}, {25272,533}, {25286,534}, {25296,0},
	{25305,533}, {25323,534}, {25336,0}, {25345,535}, {25363,536}, {25377,0}, {25390,535},
	{25412,536}, {25429,0}, {25434,537}, {25448,0}, {25467,537}, {25495,538}, {25518,0},
	{25527,537}, {25545,538}, {25559,0}, {25564,539}, {25578,0}, {25589,539}, {25609,540},
	{25624,0}, {25629,541}, {25643,542}, {25653,0}, {25664,541}, {25684,542}, {25699,0},
	{25706,543}, {25722,544}, {25733,0}, {25744,545}, {25764,0}, {25771,392}, {25789,0},
	{25802,397}, {25826,0}, {25837,399}, {25859,0}, {25876,400}, {25904,0}, {25915,44}, {25935,0},
	{25948,336}, {25970,0}, {25983,546}, {26003,547}, {26023,548}, {26045,549}, {26065,548},
	{26083,0}, {26096,548}, {26118,0}, {26125,550}, {26141,0}, {26150,423}, {26170,0}, {26185,424},
	{26211,0}, {26220,551}, {26236,552}, {26252,0}, {26265,553}, {26285,551}, {26305,554},
	{26327,555}, {26347,0}, {26360,554}, {26382,0}, {26389,556}, {26403,557}, {26417,556},
	{26433,0}, {26444,557}, {26462,556}, {26482,0}, {26491,558}, {26507,559}, {26525,560},
	{26541,0}, {26554,481}, {26578,0}, {26597,482}, {26627,0}, {26638,561}, {26656,562},
	{26674,276}, {26694,563}, {26714,564}, {26732,0}, {26749,563}, {26775,0}, {26784,565},
	{26800,566}, {26816,567}, {26832,568}, {26852,569}, {26868,570}, {26886,571}, {26898,0},
	{26909,571}, {26923,0}, {26936,567}, {26956,570}, {26978,0}, {26991,572}, {27019,0},
	{27038,573}, {27068,0}, {27083,483}, {27109,0}, {27130,485}, {27162,0}, {27175,574},
	{27195,575}, {27215,574}, {27237,0}, {27250,576}, {27274,577}, {27290,0}, {27305,577},
	{27323,0}, {27338,578}, {27368,0}, {27389,579}, {27421,0}, {27430,580}, {27446,581},
	{27462,582}, {27478,0}, {27487,583}, {27503,584}, {27519,583}, {27537,0}, {27546,585},
	{27562,586}, {27578,585}, {27596,0}, {27605,587}, {27625,0}, {27636,588}, {27650,0},
	{27663,589}, {27687,0}, {27700,590}, {27716,0}, {27729,590}, {27745,0}, {27758,591}, {27780,0},
	{27795,591}, {27819,0}, {27832,200}, {27854,0}, {27867,592}, {27895,0}, {27914,593}, {27944,0},
	{27957,448}, {27981,0}, {28000,451}, {28030,0}, {28043,184}, {28065,0}, {28078,584},
	{28098,583}, {28120,0}, {28133,584}, {28153,583}, {28175,0}, {28186,115}, {28206,0},
	{28217,594}, {28239,0}, {28250,595}, {28264,0}, {28275,596}, {28293,597}, {28311,598},
	{28329,0}, {28340,594}, {28362,0}, {28373,595}, {28387,0}, {28396,599}, {28414,0}, {28425,599},
	{28445,0}, {28454,600}, {28478,0}, {28493,601}, {28519,0}, {28528,602}, {28552,0}, {28567,603},
	{28593,0}, {28606,604}, {28630,605}, {28646,0}, {28655,606}, {28673,606}, {28691,0},
	{28702,606}, {28722,606}, {28742,0}, {28751,433}, {28771,0}, {28786,437}, {28812,0},
	{28821,607}, {28845,0}, {28860,608}, {28886,0}, {28897,609}, {28919,610}, {28933,0},
	{28946,611}, {28966,612}, {28986,611}, {29008,0}, {29021,611}, {29041,611}, {29063,0},
	{29076,613}, {29104,0}, {29123,614}, {29153,0}, {29166,615}, {29186,0}, {29197,616},
	{29215,615}, {29233,616}, {29253,0}, {29264,616}, {29282,615}, {29300,616}, {29320,617},
	{29365,618}, {29407,617}, {29449,618}, {29488,0}, {29503,619}, {29534,620}, {29556,0},
	{29571,621}, {29590,94}, {29618,622}, {29646,93}, {29671,0}, {29683,94}, {29708,622}, {29733,0},
	{29751,623}, {29785,624}, {29809,0}, {29827,625}, {29861,626}, {29888,627}, {29924,628},
	{29957,627}, {29990,628}, {30020,0}, {30032,629}, {30060,630}, {30078,0}, {30090,73},
	{30115,631}, {30143,632}, {30162,72}, {30184,634}, {30202,635}, {30241,635}, {30277,636},
	{30310,76}, {30328,76}, {30352,0}, {30364,75}, {30389,0}, {30413,637}, {30450,0}, {30483,638},
	{30520,0}, {30532,639}, {30560,640}, {30579,0}, {30597,641}, {30631,642}, {30655,0},
	{30673,643}, {30707,644}, {30731,645}, {30776,645}, {30818,646}, {30857,0}, {30869,167},
	{30894,647}, {30922,648}, {30941,166}, {30963,0}, {30978,649}, {31006,0}, {31024,650},
	{31046,0}, {31058,192}, {31083,0}, {31104,192}, {31138,191}, {31165,191}, {31186,0},
	{31201,205}, {31229,651}, {31260,652}, {31282,202}, {31307,0}, {31322,653}, {31356,654},
	{31387,0}, {31405,655}, {31439,656}, {31463,653}, {31505,654}, {31544,653}, {31583,654},
	{31619,0}, {31637,192}, {31668,0}, {31686,657}, {31720,658}, {31744,0}, {31756,205},
	{31781,649}, {31806,0}, {31827,659}, {31861,0}, {31891,660}, {31925,0}, {31937,188}, {31962,0},
	{32000,188}, {32034,0}, {32055,188}, {32089,189}, {32119,189}, {32155,0}, {32164,361},
	{32186,0}, {32201,361}, {32229,362}, {32253,362}, {32268,0}, {32283,661}, {32308,274},
	{32336,273}, {32361,662}, {32382,663}, {32421,664}, {32457,663}, {32493,664}, {32526,0},
	{32541,363}, {32569,0}, {32590,363}, {32624,364}, {32654,364}, {32675,0}, {32693,665},
	{32724,0}, {32745,666}, {32770,0}, {32788,329}, {32819,0}, {32843,329}, {32880,330},
	{32913,330}, {32937,0}, {32958,114}, {32992,667}, {33029,668}, {33057,113}, {33088,0},
	{33109,669}, {33146,670}, {33176,0}, {33188,671}, {33216,672}, {33234,0}, {33246,673},
	{33271,0}, {33295,674}, {33323,0}, {33335,299}, {33360,0}, {33378,299}, {33409,311},
	{33433,311}, {33463,0}, {33472,675}, {33500,676}, {33525,0}, {33543,292}, {33574,291},
	{33602,675}, {33644,676}, {33683,675}, {33722,676}, {33758,0}, {33779,677}, {33816,678},
	{33844,0}, {33868,679}, {33908,680}, {33938,0}, {33962,681}, {34002,682}, {34032,0},
	{34044,292}, {34069,0}, {34078,665}, {34100,0}, {34118,683}, {34152,684}, {34176,0},
	{34203,685}, {34234,686}, {34274,0}, {34292,687}, {34320,688}, {34357,689}, {34378,690},
	{34402,0}, {34426,691}, {34469,692}, {34496,0}, {34508,693}, {34530,694}, {34561,695},
	{34576,0}, {34594,696}, {34628,0}, {34640,697}, {34671,698}, {34686,699}, {34701,0},
	{34716,700}, {34750,0}, {34762,701}, {34784,0}, {34796,702}, {34827,703}, {34842,0},
	{34860,704}, {34888,705}, {34925,706}, {34946,707}, {34967,0}, {34988,708}, {35019,709},
	{35059,710}, {35083,711}, {35107,0}, {35131,712}, {35165,712}, {35208,713}, {35235,0},
	{35250,714}, {35284,0}, {35305,715}, {35339,0}, {35354,714}, {35388,715}, {35416,0},
	{35428,716}, {35459,717}, {35484,0}, {35502,717}, {35533,0}, {35551,718}, {35588,0},
	{35612,719}, {35649,0}, {35667,718}, {35704,719}, {35735,0}, {35750,720}, {35784,721},
	{35812,0}, {35833,721}, {35867,0}, {35885,722}, {35922,723}, {35953,0}, {36000,723}, {36037,0},
	{36049,724}, {36080,725}, {36105,0}, {36123,725}, {36154,0}, {36172,726}, {36209,0},
	{36233,727}, {36270,0}, {36288,726}, {36325,727}, {36356,0}, {36365,728}, {36393,729},
	{36412,0}, {36439,728}, {36485,729}, {36521,0}, {36536,730}, {36570,731}, {36594,0},
	{36609,732}, {36643,733}, {36667,0}, {36685,734}, {36722,735}, {36749,0}, {36767,736},
	{36804,737}, {36831,0}, {36846,738}, {36880,739}, {36904,0}, {36922,740}, {36959,741},
	{36986,0}, {36992,742}, {37017,0}, {37035,742}, {37072,743}, {37096,0}, {37108,744},
	{37139,745}, {37157,0}, {37163,746}, {37188,0}, {37203,746}, {37237,747}, {37258,0},
	{37267,748}, {37295,0}, {37307,748}, {37338,749}, {37356,0}, {37365,750}, {37393,0},
	{37414,750}, {37454,751}, {37481,0}, {37499,752}, {37536,753}, {37561,0}, {37582,752},
	{37622,753}, {37649,0}, {37658,754}, {37686,0}, {37710,754}, {37753,755}, {37783,0},
	{37789,756}, {37808,0}, {37838,756}, {37881,757}, {37905,757}, {37938,0}, {37977,756},
	{38029,0}, {38038,758}, {38060,759}, {38090,0}, {38126,758}, {38175,759}, {38196,0},
	{38223,758}, {38263,0}, {38272,760}, {38294,0}, {38309,760}, {38337,761}, {38376,0},
	{38421,760}, {38479,0}, {38521,760}, {38576,761}, {38612,0}, {38618,762}, {38637,763},
	{38676,0}, {38703,762}, {38743,0}, {38752,764}, {38774,0}, {38786,764}, {38811,765}, {38844,0},
	{38883,764}, {38935,765}, {38965,0}, {39001,764}, {39050,0}, {39059,766}, {39081,0},
	{39093,766}, {39118,767}, {39151,0}, {39190,766}, {39242,0}, {39278,766}, {39327,767},
	{39357,0}, {39366,768}, {39388,769}, {39424,0}, {39466,768}, {39521,0}, {39554,768},
	{39600,769}, {39633,0}, {39642,770}, {39670,0}, {39682,770}, {39713,0}, {39728,770},
	{39762,771}, {39780,771}, {39804,0}, {39819,772}, {39853,773}, {39874,0}, {39895,772},
	{39935,773}, {39962,0}, {40000,772}, {40043,773}, {40076,0}, {40088,774}, {40119,0},
	{40134,774}, {40168,775}, {40186,775}, {40210,0}, {40225,776}, {40259,0}, {40277,776},
	{40314,777}, {40335,777}, {40362,0}, {40377,778}, {40411,779}, {40432,0}, {40450,778},
	{40487,779}, {40514,0}, {40523,780}, {40551,781}, {40572,0}, {40599,780}, {40645,781},
	{40678,0}, {40708,780}, {40757,781}, {40796,0}, {40808,782}, {40839,0}, {40857,782},
	{40894,783}, {40918,0}, {40939,782}, {40979,783}, {41006,0}, {41021,784}, {41052,0},
	{41073,784}, {41110,785}, {41143,785}, {41173,0}, {41191,786}, {41225,787}, {41255,0},
	{41276,786}, {41313,0}, {41340,786}, {41383,787}, {41422,0}, {41440,788}, {41474,789},
	{41504,0}, {41519,788}, {41550,789}, {41577,0}, {41601,790}, {41641,791}, {41677,0},
	{41698,790}, {41735,791}, {41768,0}, {41789,792}, {41826,793}, {41859,0}, {41877,792},
	{41911,793}, {41941,0}, {41959,794}, {41993,795}, {42023,0}, {42038,794}, {42069,795},
	{42096,0}, {42126,796}, {42172,0}, {42196,796}, {42236,797}, {42278,797}, {42317,0},
	{42332,798}, {42366,799}, {42390,0}, {42408,800}, {42445,801}, {42475,802}, {42508,0},
	{42535,803}, {42581,0}, {42596,804}, {42630,805}, {42657,806}, {42687,0}, {42714,807},
	{42760,0}, {42775,808}, {42809,809}, {42836,810}, {42866,0}, {42893,811}, {42939,0},
	{42948,812}, {42979,812}, {43030,813}, {43072,813}, {43108,814}, {43138,815}, {43177,815},
	{43210,816}, {43258,816}, {43300,817}, {43351,817}, {43396,818}, {43441,818}, {43480,0},
	{43489,819}, {43511,819}, {43547,0}, {43553,820}, {43572,0}, {43581,821}, {43603,821},
	{43630,822}, {43651,823}, {43675,0}, {43684,824}, {43706,824}, {43739,0}, {43748,825},
	{43770,825}, {43800,820}, {43830,826}, {43872,827}, {43905,828}, {43938,829}, {43968,0},
	{44000,830}, {44034,831}, {44070,832}, {44118,833}, {44148,834}, {44172,835}, {44214,836},
	{44253,836}, {44295,837}, {44334,838}, {44391,839}, {44445,840}, {44463,0}, {44478,841},
	{44503,842}, {44521,0}, {44536,843}, {44561,0}, {44570,844}, {44589,845}, {44613,0},
	{44634,844}, {44665,0}, {44686,846}, {44717,847}, {44738,0}, {44747,846}, {44766,0},
	{44784,848}, {44812,849}, {44830,850}, {44860,850}, {44878,0}, {44887,851}, {44906,0},
	{44921,852}, {44946,0}, {44955,848}, {44974,0}, {44992,851}, {45020,853}, {45038,0},
	{45056,854}, {45084,855}, {45102,857}, {45126,858}, {45159,0}, {45171,857}, {45202,854},
	{45224,0}, {45236,859}, {45261,0}, {45270,860}, {45295,0}, {45314,861}, {45346,862},
	{45364,863}, {45382,864}, {45409,865}, {45436,866}, {45460,867}, {45484,868}, {45508,869},
	{45532,870}, {45556,871}, {45580,872}, {45610,873}, {45640,874}, {45673,875}, {45706,876},
	{45718,877}, {45730,878}, {45745,879}, {45760,880}, {45772,881}, {45784,878}, {45799,879},
	{45814,882}, {45826,883}, {45838,884}, {45847,885}, {45856,886}, {45868,887}, {45880,888},
	{45892,889}, {45904,890}, {45913,891}, {45922,892}, {45934,893}, {45946,894}, {45958,895},
	{45970,896}, {45979,897}, {45988,898}, {45997,899}, {46006,900}, {46015,901}, {46024,902},
	{46036,903}, {46048,904}, {46060,905}, {46072,906}, {46081,907}, {46090,908}, {46099,902},
	{46108,903}, {46117,909}, {46129,910}, {46141,0}, {46150,911}, {46169,0}, {46181,911},
	{46203,0}, {46230,912}, {46267,0}, {46285,913}, {46313,0}, {46322,914}, {46341,0}, {46371,915},
	{46411,0}, {46423,916}, {46445,0}, {46469,916}, {46503,0}, {46512,915}, {46531,0}, {46558,915},
	{46595,0}, {46604,917}, {46623,0}, {46635,917}, {46657,0}, {46672,0}, {46700,914}, {46738,0},
	{46747,913}, {46766,0}, {46781,913}, {46806,0}, {46815,912}, {46834,0}, {46858,912}, {46892,0},
	{46913,911}, {46944,0}, {46959,917}, {46984,0}, {47011,918}, {47055,0}, {47082,919}, {47126,0},
	{47141,920}, {47173,0}, {47200,921}, {47244,0}, {47275,922}, {47323,0}, {47342,923}, {47378,0},
	{47405,924}, {47449,0}, {47464,925}, {47492,0}, {47515,926}, {47551,927}, {47582,0},
	{47601,928}, {47649,0}, {47668,929}, {47700,930}, {47727,0}, {47754,931}, {47794,0},
	{47809,925}, {47837,932}, {47852,0}, {47879,933}, {47919,934}, {47946,0}, {47965,935},
	{48000,936}, {48027,0}, {48054,935}, {48094,0}, {48121,937}, {48161,938}, {48196,0},
	{48211,939}, {48255,0}, {48278,939}, {48330,0}, {48345,939}, {48397,0}, {48420,939}, {48480,0},
	{48511,940}, {48571,0}, {48586,941}, {48630,941}, {48686,0}, {48709,941}, {48761,0},
	{48776,942}, {48816,0}, {48847,942}, {48903,0}, {48918,943}, {48962,0}, {48993,943}, {49053,0},
	{49064,944}, {49112,0}, {49123,940}, {49163,940}, {49211,0}, {49234,944}, {49286,0},
	{49297,944}, {49337,0}, {49352,942}, {49392,0}, {49407,943}, {49451,943}, {49503,0},
	{49526,945}, {49578,0}, {49583,0}, {49595,96}, {49611,0}, {49624,98}, {49641,0}, {49650,199},
	{49663,0}, {49675,199}, {49691,0}, {49700,301}, {49713,0}, {49726,301}, {49743,0}, {49753,316},
	{49767,0}, {49779,321}, {49795,0}, {49806,374}, {49821,0}, {49824,75}, {49832,48}, {49839,0},
	{49842,102}, {49849,0}, {49853,94}, {49863,0}, {49866,157}, {49873,0}, {49877,188}, {49886,0},
	{49891,192}, {49901,0}, {49905,220}, {49913,167}, {49923,0}, {49926,289}, {49933,292},
	{49942,0}, {49947,299}, {49957,0}, {49962,329}, {49972,0}, {49977,361}, {49987,0}, {49994,361},
	{50006,0}, {50013,363}, {50025,0}, {50033,363}, {50046,0}, {50049,365}, {50056,114}, {50065,0},
	{50068,375}, {50075,274}, {50084,0}, {50092,568}, {50111,0}, {50122,946}, {50149,0}, {50157,75},
	{50178,0}, {50189,639}, {50216,0}, {50227,647}, {50254,0}, {50265,192}, {50289,0}, {50300,188},
	{50324,0}, {50332,361}, {50353,0}, {50367,361}, {50394,0}, {50408,363}, {50435,0}, {50455,363},
	{50488,0}, {50502,329}, {50529,0}, {50540,299}, {50564,876}, {50575,947}, {50589,948},
	{50600,949}, {50611,947}, {50625,948}, {50636,950}, {50644,951}, {50655,952}, {50666,902},
	{50674,903}, {50682,890}, {50690,891}, {50698,947}, {50709,953}, {50720,947}, {50731,954},
	{50739,955}, {50747,956}, {50755,902}, {50766,904}, {50777,957}, {50785,958}, {50793,959},
	{50804,958}, {50815,909}, {50826,0}, {50834,960}, {50846,961}, {50858,0}, {50863,962},
	{50872,963}, {50881,0}, {50886,964}, {50895,965}, {50904,0}, {50912,966}, {50924,967},
	{50936,0}, {50941,968}, {50950,969}, {50959,0}, {50964,970}, {50973,971}, {50982,0},
	{50987,972}, {50996,973}, {51005,974}, {51007,975}, {51022,0}, {51027,0}, {51033,0}, {51041,0},
	{51051,0}, {51065,976}, {51083,977}, {51091,976}, {51099,978}, {51109,979}, {51114,979},
	{51122,980}, {51126,980}, {51135,981}, {51148,982}, {51152,982}, {51160,983}, {51165,983},
	{51174,0}, {51177,0}, {51183,0}, {51190,0}, {51201,0}, {51213,0}, {51227,981}, {51243,0},
	{51254,0}, {51266,0}, {51280,984}, {51296,0}, {51309,0}, {51323,0}, {51339,985}, {51357,0},
	{51370,0}, {51384,0}, {51400,986}, {51418,0}, {51431,0}, {51445,0}, {51461,987}, {51479,0},
	{51488,0}, {51499,0}, {51511,0}, {51525,988}, {51541,0}, {51552,0}, {51564,0}, {51578,989},
	{51594,990}, {51598,991}, {51603,990}, {51612,991}, {51621,0}, {51624,992}, {51634,992},
	{51645,993}, {51655,994}, {51667,0}, {51671,995}, {51679,0}, {51684,996}, {51698,0},
	{51703,997}, {51713,998}, {51717,998}, {51722,998}, {51728,999}, {51731,1000}, {51735,1000},
	{51740,1001}, {51748,1002}, {51750,0}, {51758,0}, {51774,1003}, {51792,0}, {51805,1004},
	{51820,0}, {51836,1004}, {51854,0}, {51868,1005}, {51884,0}, {51900,1005}, {51918,0},
	{51924,48}, {51934,0}, {51940,0}, {51954,289}, {51972,1006}, {51977,1006}, {51983,1007},
	{51989,1008}, {51993,0}, {52000,157}, {52010,0}, {52019,157}, {52032,0}, {52041,289}, {52054,0},
	{52062,220}, {52074,1009}, {52083,0}, {52091,1010}, {52103,0}, {52114,1011}, {52132,0},
	{52142,1012}, {52159,0}, {52168,289}, {52181,0}, {52190,1013}, {52206,0}, {52217,1014},
	{52230,0}, {52240,1014}, {52252,0}, {52262,1015}, {52276,0}, {52285,323}, {52302,0}, {52307,0},
	{52314,1016}, {52325,0}, {52331,0}, {52339,1017}, {52351,1018}, {52363,1019}, {52373,1020},
	{52385,1019}, {52397,1019}, {52412,1021}, {52424,1022}, {52434,1022}, {52446,1022},
	{52462,1023}, {52474,1023}, {52489,0}, {52496,1024}, {52510,1016}, {52521,1025}, {52533,0},
	{52541,1026}, {52553,0}, {52560,365}, {52571,0}, {52578,375}, {52589,1027}, {52596,0},
	{52601,0}, {52608,1028}, {52617,1028}, {52629,1029}, {52638,1029}, {52650,1030}, {52659,1030},
	{52672,1031}, {52683,1031}, {52699,1032}, {52710,1032}, {52726,1033}, {52736,1033},
	{52751,1034}, {52760,1034}, {52774,0}, {52781,0}, {52790,0}, {52801,1035}, {52821,1036},
	{52839,1037}, {52860,1038}, {52878,1039}, {52898,1040}, {52917,1041}, {52936,1039},
	{52948,1039}, {52963,1041}, {52974,1041}, {52988,1036}, {52999,1035}, {53015,1036},
	{53028,1040}, {53041,1038}, {53054,1040}, {53069,1035}, {53080,1037}, {53094,1037},
	{53110,1038}, {53123,1039}, {53138,1040}, {53153,1041}, {53167,0}, {53175,1042}, {53186,0},
	{53193,1043}, {53207,1044}, {53218,1045}, {53221,1046}, {53224,1047}, {53227,1048},
	{53230,1049}, {53233,1050}, {53236,1051}, {53239,1052}, {53242,1054}, {53248,0}, {53254,1055},
	{53265,1056}, {53270,1056}, {53280,1057}, {53284,0}, {53292,1058}, {53301,1059}, {53306,1059},
	{53314,1059}, {53320,1059}, {53330,1059}, {53343,1060}, {53348,0}, {53353,0}, {53363,72},
	{53377,1061}, {53394,1062}, {53398,1063}, {53403,1064}, {53410,1064}, {53423,1065},
	{53429,1066}, {53434,1066}, {53442,1067}, {53445,1069}, {53453,1070}, {53458,0}, {53464,0},
	{53472,1071}, {53485,1072}, {53489,1073}, {53496,1074}, {53502,1074}, {53509,1072},
	{53517,1072}, {53528,1075}, {53533,0}, {53543,1076}, {53560,0}, {53569,0}, {53580,1077},
	{53597,1078}, {53609,0}, {53615,0}, {53623,0}, {53637,102}, {53655,0}, {53664,0}, {53678,102},
	{53696,1079}, {53700,1080}, {53707,1081}, {53714,1082}, {53720,1083}, {53727,1084},
	{53735,1085}, {53739,1086}, {53746,1085}, {53754,1085}, {53765,0}, {53778,1087}, {53798,0},
	{53807,1088}, {53823,1089}, {53828,1090}, {53833,0}, {53840,1091}, {53850,1091}, {53861,0},
	{53871,1091}, {53885,1092}, {53900,1093}, {53917,1094}, {53931,1095}, {53951,1096},
	{53969,1097}, {53984,1094}, {53993,1092}, {54005,1092}, {54017,1093}, {54028,1093},
	{54041,1093}, {54055,1094}, {54066,1094}, {54077,1095}, {54089,1095}, {54106,1095},
	{54123,1096}, {54134,1096}, {54149,1096}, {54164,1097}, {54174,1097}, {54186,1098},
	{54189,1099}, {54199,1100}, {54209,1101}, {54218,1102}, {54223,1102}, {54229,1103},
	{54236,1104}, {54240,1104}, {54252,1105}, {54261,1106}, {54265,1106}, {54275,1102}, {54279,0},
	{54283,0}, {54289,0}, {54297,1107}, {54311,1108}, {54320,0}, {54326,1107}, {54338,0},
	{54348,1108}, {54361,1109}, {54368,1110}, {54372,1110}, {54380,1111}, {54384,0}, {54390,0},
	{54401,1112}, {54416,1113}, {54422,0}, {54431,1112}, {54444,0}, {54451,1114}, {54463,1111},
	{54470,1115}, {54476,1116}, {54486,1117}, {54493,1118}, {54496,1121}, {54500,1122},
	{54506,1123}, {54513,1124}, {54522,1125}, {54530,1125}, {54539,0}, {54544,113}, {54555,166},
	{54568,273}, {54578,1126}, {54582,1127}, {54588,1128}, {54598,1129}, {54604,1130}, {54611,1131},
	{54618,1132}, {54625,1133}, {54629,1134}, {54634,1135}, {54638,1136}, {54643,1137},
	{54647,1134}, {54652,1138}, {54660,1139}, {54666,1140}, {54673,1141}, {54680,1142},
	{54688,1143}, {54695,1144}, {54703,1145}, {54706,1147}, {54711,1149}, {54721,1150},
	{54725,1151}, {54733,1152}, {54738,1153}, {54744,1154}, {54747,1155}, {54751,1155},
	{54759,1156}, {54763,1157}, {54770,1158}, {54775,0}, {54781,0}, {54789,1159}, {54803,1159},
	{54821,1160}, {54833,1160}, {54849,1161}, {54859,1161}, {54873,1161}, {54886,1161},
	{54903,1162}, {54915,1162}, {54931,1162}, {54946,1162}, {54965,1163}, {54977,1163},
	{54993,1163}, {55008,1163}, {55027,1164}, {55039,1164}, {55055,1164}, {55070,1164},
	{55089,1165}, {55102,1165}, {55119,1166}, {55126,1154}, {55130,1154}, {55136,1167},
	{55140,1168}, {55149,1169}, {55153,145}, {55159,1170}, {55163,1170}, {55170,1171}, {55173,1172},
	{55179,1173}, {55187,0}, {55193,1159}, {55205,1174}, {55209,1174}, {55215,1175}, {55221,1175},
	{55231,1176}, {55235,1176}, {55243,1177}, {55247,1177}, {55255,1178}, {55259,1178},
	{55265,1179}, {55268,1181}, {55272,1183}, {55281,1184}, {55293,1185}, {55301,1186},
	{55307,1187}, {55312,1188}, {55320,1189}, {55330,1190}, {55340,1191}, {55345,1191}, {55355,0},
	{55363,1192}, {55378,1193}, {55389,1184}, {55394,1194}, {55403,1195}, {55411,1196},
	{55416,1197}, {55423,1198}, {55431,1199}, {55440,1006}, {55445,1105}, {55453,1200},
	{55459,1200}, {55471,1201}, {55478,1202}, {55487,1203}, {55491,1205}, {55498,1206},
	{55508,1207}, {55516,1208}, {55525,1209}, {55529,1209}, {55536,1210}, {55541,1210},
	{55550,1211}, {55554,0}, {55561,0}, {55570,0}, {55585,102}, {55604,1185}, {55608,1212},
	{55612,1212}, {55619,1213}, {55626,1214}, {55630,1214}, {55638,1215}, {55642,1215},
	{55649,1216}, {55652,1218}, {55664,1219}, {55678,1220}, {55686,0}, {55694,1221}, {55706,187},
	{55725,1222}, {55734,1054}, {55746,1222}, {55759,1223}, {55763,1223}, {55771,1224},
	{55778,1225}, {55786,1226}, {55792,1227}, {55799,1228}, {55804,1229}, {55811,0}, {55815,14},
	{55825,1230}, {55835,313}, {55846,378}, {55855,1231}, {55860,1232}, {55863,0}, {55868,1236},
	{55879,1236}, {55889,1028}, {55896,1028}, {55905,1237}, {55916,1237}, {55926,1029},
	{55933,1029}, {55943,1044}, {55951,1030}, {55958,1238}, {55969,1239}, {55980,1031},
	{56000,1031}, {56012,1238}, {56022,1239}, {56032,1030}, {56043,1240}, {56055,1032},
	{56064,1032}, {56076,1240}, {56089,1033}, {56097,1033}, {56108,1241}, {56118,1034},
	{56125,1034}, {56135,0}, {56142,1236}, {56159,1239}, {56172,1240}, {56190,0}, {56201,0},
	{56216,1242}, {56240,0}, {56249,0}, {56260,1236}, {56281,1236}, {56301,1236}, {56327,1237},
	{56344,1237}, {56360,1237}, {56378,1044}, {56398,1044}, {56415,1238}, {56435,1239},
	{56453,1238}, {56472,1238}, {56494,1239}, {56511,1239}, {56529,1240}, {56550,1240},
	{56574,1240}, {56596,0}, {56612,0}, {56630,1241}, {56654,0}, {56673,0}, {56694,1241},
	{56721,1243}, {56732,1244}, {56743,1245}, {56756,1246}, {56767,1247}, {56778,0}, {56786,102},
	{56798,1248}, {56810,0}, {56817,1249}, {56828,185}, {56845,1250}, {56865,0}, {56870,1251},
	{56882,1252}, {56895,1253}, {56908,0}, {56923,1254}, {56942,288}, {56968,1255}, {56981,0},
	{56995,1256}, {57013,287}, {57037,1257}, {57064,154}, {57070,1258}, {57079,1259}, {57089,1260},
	{57098,1261}, {57110,39}, {57120,1262}, {57124,0}, {57129,1045}, {57136,1046}, {57143,1047},
	{57150,1048}, {57157,1049}, {57164,1050}, {57171,1051}, {57178,1264}, {57185,1265},
	{57190,1266}, {57201,1267}, {57205,1267}, {57210,0}, {57215,1268}, {57229,19}, {57241,1269},
	{57247,1006}, {57251,22}, {57263,1270}, {57269,0}, {57280,1271}, {57298,0}, {57308,1272},
	{57325,0}, {57331,1273}, {57345,1274}, {57358,1275}, {57370,1276}, {57382,1277}, {57393,1278},
	{57406,1279}, {57418,1280}, {57430,1281}, {57443,0}, {57449,0}, {57457,1282}, {57467,1282},
	{57480,1282}, {57494,1283}, {57504,1283}, {57517,1283}, {57531,1284}, {57543,1284},
	{57558,1284}, {57574,1285}, {57586,1285}, {57601,1285}, {57617,1286}, {57627,1286},
	{57639,1286}, {57655,1286}, {57672,1287}, {57684,1287}, {57700,1287}, {57717,1288},
	{57727,1288}, {57740,1288}, {57754,1289}, {57763,0}, {57768,1290}, {57778,1291}, {57787,1292},
	{57797,1293}, {57805,1291}, {57812,1294}, {57818,1295}, {57826,1296}, {57838,0}, {57842,1017},
	{57853,0}, {57858,1297}, {57870,1091}, {57882,1298}, {57894,38}, {57903,1299}, {57907,1300},
	{57911,1300}, {57919,1301}, {57922,1302}, {57926,1302}, {57936,1301}, {57942,0}, {57948,0},
	{57956,1303}, {57968,1303}, {57981,1304}, {57986,1305}, {57990,1306}, {57995,1307},
	{58012,1059}, {58015,1308}, {58019,1308}, {58028,1308}, {58036,1309}, {58040,1309},
	{58048,1309}, {58059,1310}, {58067,1311}, {58071,1312}, {58078,1313}, {58082,1314},
	{58086,1315}, {58092,1314}, {58100,1316}, {58104,1317}, {58110,1318}, {58117,0}, {58123,1319},
	{58136,1313}, {58147,1320}, {58155,1320}, {58164,1321}, {58170,1322}, {58177,1323},
	{58184,1324}, {58191,1325}, {58199,1326}, {58207,1327}, {58214,1328}, {58221,1329},
	{58228,1330}, {58236,1331}, {58242,1331}, {58249,0}, {58254,1332}, {58265,1333}, {58269,1333},
	{58275,0}, {58282,1334}, {58293,0}, {58301,1335}, {58317,1336}, {58320,0}, {58329,0},
	{58340,1039}, {58355,0}, {58362,0}, {58371,1038}, {58384,9}, {58399,1337}, {58410,0}, {58420,0},
	{58432,1037}, {58448,8}, {58466,1338}, {58480,1339}, {58484,1344}, {58491,1345}, {58497,1346},
	{58507,1347}, {58514,1348}, {58521,1349}, {58526,1350}, {58535,1351}, {58543,1352},
	{58552,1353}, {58558,1354}, {58567,1355}, {58576,1356}, {58585,1357}, {58590,1358}, {58597,0},
	{58602,0}, {58612,0}, {58626,1359}, {58648,1360}, {58655,1360}, {58660,1361}, {58664,0},
	{58672,1362}, {58687,1363}, {58691,1363}, {58706,1364}, {58711,1365}, {58715,1365},
	{58722,1366}, {58726,1367}, {58733,1367}, {58745,1367}, {58758,1368}, {58762,1370}, {58766,0},
	{58770,1371}, {58782,1372}, {58791,1373}, {58796,1374}, {58802,1374}, {58811,1375},
	{58814,1377}, {58818,1379}, {58823,1380}, {58830,1379}, {58839,1381}, {58846,1382},
	{58850,1384}, {58854,1385}, {58858,1385}, {58864,1386}, {58871,1387}, {58875,1389},
	{58880,1390}, {58887,1391}, {58892,1392}, {58900,1389}, {58907,1393}, {58912,1394},
	{58920,1395}, {58927,1396}, {58933,1397}, {58937,1398}, {58941,1399}, {58945,1400},
	{58951,1401}, {58956,1399}, {58964,1402}, {58972,0}, {58977,1403}, {58990,1336}, {59000,1404},
	{59011,1405}, {59022,1202}, {59030,1406}, {59038,1407}, {59041,1408}, {59050,1409},
	{59054,1411}, {59069,1412}, {59074,1413}, {59083,1414}, {59091,1415}, {59096,1416},
	{59100,1417}, {59106,1418}, {59113,1412}, {59117,1419}, {59121,1420}, {59126,1421},
	{59130,1422}, {59139,1423}, {59146,1424}, {59154,1425}, {59162,1426}, {59170,1427},
	{59178,1428}, {59187,1429}, {59197,0}, {59205,1430}, {59217,1431}, {59222,0}, {59230,1432},
	{59245,1433}, {59264,1434}, {59271,1435}, {59275,1435}, {59281,0}, {59287,0}, {59295,1436},
	{59306,1436}, {59318,1437}, {59331,1437}, {59345,1438}, {59355,1439}, {59368,1440},
	{59380,1440}, {59395,1440}, {59411,1441}, {59423,1441}, {59436,1442}, {59446,1442},
	{59462,1442}, {59479,1438}, {59491,1438}, {59504,1436}, {59513,1437}, {59522,1438},
	{59531,1439}, {59543,1441}, {59552,1443}, {59563,1444}, {59570,1445}, {59574,1445},
	{59581,1446}, {59589,1447}, {59593,1447}, {59601,1448}, {59605,992}, {59611,1449}, {59617,1450},
	{59621,1450}, {59628,1451}, {59632,1452}, {59639,1453}, {59645,1444}, {59652,1454},
	{59657,1455}, {59663,0}, {59667,0}, {59673,0}, {59682,0}, {59694,1456}, {59713,0}, {59720,0},
	{59729,0}, {59741,0}, {59758,1456}, {59782,1457}, {59786,1457}, {59793,1458}, {59801,1459},
	{59805,1460}, {59812,1461}, {59820,1462}, {59824,1462}, {59830,1463}, {59835,1464},
	{59839,1464}, {59847,1465}, {59852,1465}, {59856,1466}, {59862,1467}, {59872,1468},
	{59877,1469}, {59883,1470}, {59895,1471}, {59899,1471}, {59905,0}, {59909,0}, {59917,0},
	{59928,35}, {59945,1472}, {59957,0}, {59969,1473}, {59985,1404}, {59988,1474}, {59992,1475},
	{60000,1474}, {60007,1474}, {60017,1476}, {60024,1477}, {60028,0}, {60041,0}, {60056,0},
	{60074,0}, {60095,1478}, {60119,0}, {60140,0}, {60164,1478}, {60191,1479}, {60196,1479},
	{60203,1479}, {60214,0}, {60220,0}, {60229,0}, {60245,1480}, {60263,0}, {60278,1481}, {60295,0},
	{60310,1482}, {60327,0}, {60342,1481}, {60359,0}, {60374,1482}, {60391,0}, {60404,1483},
	{60419,0}, {60436,1484}, {60455,0}, {60469,1485}, {60485,0}, {60499,1486}, {60515,1014},
	{60520,1487}, {60525,1487}, {60536,1488}, {60543,1489}, {60549,1489}, {60561,1490},
	{60565,1492}, {60570,1493}, {60579,1493}, {60589,1494}, {60596,1495}, {60601,258}, {60607,1496},
	{60615,1497}, {60628,1498}, {60632,1499}, {60637,0}, {60641,1500}, {60649,1501}, {60655,1502},
	{60668,1503}, {60671,1505}, {60676,1505}, {60686,1506}, {60691,1506}, {60701,1507}, {60705,0},
	{60710,0}, {60717,1508}, {60733,1509}, {60746,1510}, {60755,1511}, {60763,0}, {60773,1512},
	{60792,1513}, {60808,1514}, {60812,1514}, {60819,1515}, {60823,1515}, {60830,1516},
	{60840,1516}, {60851,0}, {60856,0}, {60863,1517}, {60880,1517}, {60896,1517}, {60906,1518},
	{60922,1518}, {60937,1519}, {60950,1519}, {60962,1520}, {60975,1520}, {60987,1521},
	{61001,1521}, {61014,1522}, {61027,1522}, {61039,1523}, {61056,1523}, {61072,1523}, {61082,160},
	{61088,1524}, {61093,1524}, {61104,1525}, {61110,1526}, {61113,79}, {61119,0}, {61125,1528},
	{61135,1529}, {61145,1530}, {61155,1531}, {61165,1532}, {61176,1533}, {61180,1534},
	{61184,1535}, {61188,1535}, {61194,1536}, {61198,1537}, {61207,1538}, {61212,1539},
	{61217,1539}, {61226,1539}, {61235,0}, {61241,40}, {61253,1540}, {61260,0}, {61267,41},
	{61279,0}, {61283,1541}, {61296,1542}, {61307,1543}, {61311,1543}, {61320,1528}, {61324,1531},
	{61328,1530}, {61332,1532}, {61336,1529}, {61340,1544}, {61344,1544}, {61351,0}, {61360,1545},
	{61375,1546}, {61378,0}, {61386,138}, {61399,170}, {61412,357}, {61426,1547}, {61434,0},
	{61441,1548}, {61456,1549}, {61470,1550}, {61483,1551}, {61487,1552}, {61492,1553},
	{61497,1553}, {61508,1554}, {61513,0}, {61520,0}, {61529,0}, {61540,1077}, {61557,1078},
	{61569,0}, {61578,1077}, {61593,0}, {61606,1078}, {61622,1555}, {61632,0}, {61640,1078},
	{61651,1556}, {61655,1556}, {61661,1537}, {61664,1557}, {61668,1559}, {61675,1560},
	{61681,1561}, {61685,1563}, {61692,1564}, {61699,1564}, {61706,1516}, {61710,1565},
	{61713,1566}, {61719,1567}, {61726,1568}, {61735,1569}, {61744,1570}, {61750,1571},
	{61757,1572}, {61761,1573}, {61766,1572}, {61774,1573}, {61783,0}, {61790,1574}, {61804,1575},
	{61815,1576}, {61829,1577}, {61835,1578}, {61841,0}, {61847,1579}, {61859,1580}, {61869,43},
	{61880,1581}, {61884,1581}, {61891,1271}, {61896,0}, {61898,1582}, {61904,1582}, {61914,1583},
	{61917,0}, {61923,0}, {61931,1586}, {61944,1586}, {61955,1587}, {61967,1588}, {61981,1588},
	{61996,1589}, {62008,1589}, {62021,1590}, {62036,1590}, {62052,1591}, {62069,1591},
	{62087,1592}, {62103,1592}, {62120,1593}, {62128,1594}, {62132,1594}, {62142,1595},
	{62147,1595}, {62158,1593}, {62162,1596}, {62166,1598}, {62176,0}, {62182,1599}, {62193,1600},
	{62203,1601}, {62207,1602}, {62216,1603}, {62223,1604}, {62232,1605}, {62236,1605},
	{62241,1604}, {62244,1606}, {62247,0}, {62255,1609}, {62266,1610}, {62271,1611}, {62278,1243},
	{62283,1612}, {62287,1613}, {62296,1614}, {62312,1612}, {62319,1615}, {62328,1615},
	{62337,1612}, {62344,1616}, {62348,1617}, {62356,0}, {62362,1618}, {62374,1619}, {62388,1620},
	{62396,1620}, {62408,1621}, {62417,0}, {62421,0}, {62427,1622}, {62437,1622}, {62449,1622},
	{62459,1623}, {62469,1623}, {62480,1623}, {62491,1623}, {62502,1624}, {62512,1624},
	{62524,1624}, {62537,1624}, {62550,1624}, {62564,1625}, {62574,1625}, {62586,1625},
	{62599,1625}, {62612,1625}, {62625,1626}, {62633,1626}, {62646,1626}, {62660,1626},
	{62674,1626}, {62688,1627}, {62698,1627}, {62710,1627}, {62722,1627}, {62734,1627},
	{62747,1628}, {62756,1628}, {62766,1628}, {62776,1628}, {62786,1629}, {62790,1630},
	{62793,1632}, {62797,0}, {62802,0}, {62811,0}, {62822,0}, {62837,1633}, {62853,1634}, {62869,0},
	{62881,1635}, {62896,1636}, {62905,0}, {62914,0}, {62929,1637}, {62947,0}, {62958,1638},
	{62972,0}, {62984,1639}, {62999,1632}, {63011,0}, {63022,1640}, {63042,1641}, {63061,1642},
	{63065,0}, {63071,0}, {63080,0}, {63091,1644}, {63106,1645}, {63120,1646}, {63133,1646},
	{63148,1646}, {63166,1647}, {63182,1648}, {63195,1648}, {63210,1648}, {63229,0}, {63236,0},
	{63246,0}, {63258,1649}, {63272,1649}, {63288,1650}, {63304,1650}, {63325,0}, {63332,0},
	{63342,0}, {63354,1649}, {63368,1649}, {63384,1650}, {63400,1650}, {63421,0}, {63427,0},
	{63436,0}, {63447,1644}, {63462,1645}, {63476,1646}, {63489,1646}, {63504,1646}, {63522,1647},
	{63538,1648}, {63551,1648}, {63566,1648}, {63585,1651}, {63595,0}, {63601,1652}, {63611,1653},
	{63622,0}, {63629,1654}, {63642,1655}, {63646,1656}, {63652,1657}, {63657,1658}, {63665,1655},
	{63676,1659}, {63682,1660}, {63688,1661}, {63695,1662}, {63703,1663}, {63711,1664},
	{63720,1665}, {63728,1666}, {63737,1658}, {63741,1660}, {63745,1667}, {63752,1668},
	{63758,1669}, {63763,1669}, {63774,0}, {63781,1670}, {63789,1671}, {63793,1672}, {63797,1672},
	{63809,1673}, {63813,1674}, {63817,0}, {63821,1675}, {63830,1676}, {63837,1677}, {63846,1678},
	{63856,1679}, {63866,1680}, {63876,1666}, {63880,1681}, {63884,1681}, {63890,1681},
	{63899,1682}, {63902,0}, {63908,0}, {63918,1685}, {63930,0}, {63943,1685}, {63958,0},
	{63971,1686}, {63986,0}, {64000,1686}, {64015,0}, {64027,1687}, {64041,0}, {64055,1687},
	{64071,1688}, {64075,1689}, {64079,1689}, {64086,1690}, {64090,1690}, {64096,1691},
	{64100,1692}, {64104,1693}, {64108,1694}, {64112,1677}, {64116,1696}, {64120,1698},
	{64123,1700}, {64129,1700}, {64140,1701}, {64153,1692}, {64164,1702}, {64168,1702}, {64174,0},
	{64178,1703}, {64188,1629}, {64198,1691}, {64212,1693}, {64221,1704}, {64232,1705},
	{64238,1706}, {64243,1707}, {64255,1708}, {64267,0}, {64271,0}, {64277,1709}, {64287,1710},
	{64298,1711}, {64303,1712}, {64307,1712}, {64314,1712}, {64322,1671}, {64325,1678},
	{64329,1713}, {64334,1714}, {64337,1603}, {64341,1717}, {64351,1718}, {64354,1721},
	{64358,1721}, {64366,1680}, {64370,1722}, {64378,1723}, {64381,1725}, {64388,1725},
	{64400,1676}, {64404,1726}, {64408,1726}, {64413,1727}, {64423,1728}, {64428,1729},
	{64440,1730}, {64444,1730}, {64449,1730}, {64460,0}, {64466,1731}, {64478,0}, {64484,1732},
	{64495,1733}, {64499,1733}, {64508,1615}, {64512,1612}, {64516,1703}, {64520,1734},
	{64524,1735}, {64528,1737}, {64536,1737}, {64545,1708}, {64549,1738}, {64553,1738},
	{64562,1739}, {64570,1740}, {64572,0}, {64576,1741}, {64586,1007}, {64589,1742}, {64595,1743},
	{64603,1744}, {64608,1745}, {64616,1746}, {64625,1747}, {64634,1304}, {64641,0}, {64648,0},
	{64657,0}, {64668,1748}, {64683,1748}, {64699,1749}, {64714,1749}, {64730,1750}, {64743,1750},
	{64759,1750}, {64776,1751}, {64791,1751}, {64808,1752}, {64823,1752}, {64840,1752},
	{64858,1753}, {64871,1753}, {64888,1753}, {64906,1754}, {64922,1754}, {64941,1754},
	{64961,1373}, {64968,1431}, {64975,1447}, {64985,1452}, {64994,1455}, {65002,1755},
	{65012,1756}, {65018,1757}, {65028,1758}, {65038,1756}, {65048,1759}, {65057,1760},
	{65067,1761}, {65070,0}, {65075,1763}, {65083,1764}, {65095,1765}, {65106,1766}, {65116,1767},
	{65129,1769}, {65137,1770}, {65146,1771}, {65154,1772}, {65162,1773}, {65171,1775},
	{65183,1776}, {65194,1777}, {65207,1778}, {65216,1779}, {65229,0}, {65233,0}, {65239,1780},
	{65251,27}, {65256,1781}, {65260,1782}, {65266,1783}, {65270,1784}, {65274,1785}, {65278,1786},
	{65285,1787}, {65289,0}, {65294,1788}, {65308,0}, {65318,1789}, {65333,0}, {65340,0}, {65349,0},
	{65361,0}, {65376,1790}, {65398,1791}, {65417,1791}, {65437,0}, {65444,0}, {65453,0}, {65465,0},
	{65482,1790}, {65506,1792}, {65510,0}, {65516,0}, {65524,1579}, {65538,1795}, {65552,1525},
	{65562,1796}, {65575,1797}, {65587,1798}, {65601,1799}, {65616,1800}, {65630,1801},
	{65643,1802}, {65657,1803}, {65669,1804}, {65675,1805}, {65679,1806}, {65686,1805},
	{65691,1244}, {65696,1807}, {65700,0}, {65707,0}, {65716,1808}, {65729,1809}, {65742,1810},
	{65755,1810}, {65771,1811}, {65782,1812}, {65797,1811}, {65812,1811}, {65825,0}, {65836,1808},
	{65851,1809}, {65865,1812}, {65881,1811}, {65898,1811}, {65913,1813}, {65928,1813},
	{65946,1810}, {65961,1810}, {65978,1814}, {65993,1814}, {66007,1813}, {66018,1813},
	{66031,1813}, {66047,0}, {66054,1815}, {66067,1816}, {66076,1817}, {66085,1818}, {66095,1819},
	{66101,1820}, {66107,0}, {66112,0}, {66119,1821}, {66128,1821}, {66138,1821}, {66149,1822},
	{66158,1822}, {66171,1822}, {66185,1823}, {66194,1823}, {66206,1823}, {66219,1824},
	{66228,1825}, {66239,1825}, {66253,1825}, {66268,1824}, {66280,1826}, {66289,1826},
	{66304,1826}, {66320,1827}, {66331,1827}, {66346,1827}, {66362,1828}, {66366,1829}, {66370,0},
	{66374,0}, {66380,1741}, {66392,1830}, {66408,0}, {66417,0}, {66428,1741}, {66445,1830},
	{66466,0}, {66479,0}, {66494,1741}, {66516,1830}, {66541,1831}, {66545,1832}, {66549,1832},
	{66558,1833}, {66565,1833}, {66578,1834}, {66582,1835}, {66586,1836}, {66589,1837},
	{66594,1838}, {66597,59}, {66602,1839}, {66605,1610}, {66617,1844}, {66629,1845}, {66636,1845},
	{66648,1846}, {66660,1847}, {66672,1848}, {66685,1849}, {66693,1849}, {66703,1850},
	{66714,1851}, {66725,1852}, {66733,1853}, {66742,1854}, {66749,1854}, {66758,1855},
	{66768,1301}, {66778,1856}, {66786,1857}, {66794,1858}, {66801,1859}, {66811,1858},
	{66821,1860}, {66829,1861}, {66837,0}, {66842,1862}, {66851,0}, {66862,1313}, {66878,0},
	{66884,1863}, {66900,1864}, {66913,1865}, {66925,1866}, {66936,1867}, {66948,1868},
	{66957,1869}, {66967,1870}, {66973,1871}, {66980,1872}, {66988,1873}, {66997,1874},
	{67005,1875}, {67014,1876}, {67023,1877}, {67031,1878}, {67040,1879}, {67048,1880},
	{67057,1881}, {67064,1882}, {67076,1883}, {67088,1884}, {67099,1885}, {67111,1886},
	{67118,1887}, {67130,1888}, {67142,1889}, {67155,1890}, {67168,1891}, {67176,1892},
	{67186,1893}, {67196,1894}, {67204,1895}, {67212,1896}, {67221,1897}, {67225,1898},
	{67230,1898}, {67240,1897}, {67251,1899}, {67255,12}, {67261,1900}, {67270,1901}, {67280,1901},
	{67291,1902}, {67300,1903}, {67309,1904}, {67318,1905}, {67328,1906}, {67338,1907},
	{67347,1908}, {67357,1909}, {67361,1909}, {67371,0}, {67378,1910}, {67389,0}, {67398,1911},
	{67415,1912}, {67419,1912}, {67426,1913}, {67430,1915}, {67440,1916}, {67453,1917},
	{67468,1918}, {67477,1919}, {67485,1920}, {67489,1749}, {67494,1922}, {67506,1823},
	{67513,1923}, {67519,0}, {67525,0}, {67533,1924}, {67548,1924}, {67561,164}, {67571,1303},
	{67581,84}, {67586,1925}, {67592,1926}, {67596,0}, {67604,1928}, {67620,0}, {67626,1929},
	{67638,0}, {67644,1930}, {67658,1931}, {67670,1932}, {67684,1933}, {67694,1934}, {67705,1935},
	{67716,1936}, {67726,1937}, {67739,0}, {67746,0}, {67756,0}, {67768,1938}, {67782,1939},
	{67798,1939}, {67815,1940}, {67829,1941}, {67845,1941}, {67862,1942}, {67876,1942},
	{67893,1942}, {67911,1943}, {67925,1944}, {67941,1944}, {67959,1945}, {67975,1945},
	{68000,1945}, {68020,1946}, {68034,1947}, {68050,1946}, {68070,1946}, {68091,1948},
	{68107,1948}, {68126,1948}, {68146,0}, {68153,0}, {68163,1949}, {68180,1950}, {68184,0},
	{68189,0}, {68199,0}, {68213,1951}, {68229,1952}, {68233,1953}, {68242,1954}, {68248,1955},
	{68257,1956}, {68266,1957}, {68276,0}, {68281,1958}, {68292,1959}, {68300,1960}, {68309,1845},
	{68318,1961}, {68327,1962}, {68332,0}, {68337,1963}, {68347,1964}, {68352,1964}, {68362,1965},
	{68366,1966}, {68372,1965}, {68377,1846}, {68386,1967}, {68390,1968}, {68394,1969}, {68403,0},
	{68408,1970}, {68419,1971}, {68429,1972}, {68438,1973}, {68446,1974}, {68455,1975},
	{68464,1976}, {68473,1911}, {68479,1977}, {68482,1978}, {68486,0}, {68491,1243}, {68505,1244},
	{68518,1245}, {68533,1219}, {68550,1246}, {68564,1247}, {68578,1251}, {68590,1248},
	{68604,1220}, {68615,1252}, {68628,0}, {68635,1253}, {68650,1255}, {68665,1979}, {68672,1979},
	{68685,1980}, {68689,1980}, {68697,0}, {68701,0}, {68708,1981}, {68722,1982}, {68735,0},
	{68745,1982}, {68759,1983}, {68762,0}, {68767,0}, {68778,1987}, {68792,0}, {68802,1987},
	{68815,0}, {68821,0}, {68829,1988}, {68841,1989}, {68853,1990}, {68865,1991}, {68877,1991},
	{68892,1992}, {68904,1993}, {68916,1993}, {68932,1994}, {68944,1994}, {68959,1995},
	{68970,1996}, {68979,1917}, {68993,1917}, {69001,1997}, {69009,1998}, {69013,1998},
	{69023,1999}, {69027,1999}, {69034,2000}, {69038,2002}, {69046,2003}, {69055,2004},
	{69064,2005}, {69073,2006}, {69082,2007}, {69092,2008}, {69102,2009}, {69112,2010},
	{69116,2010}, {69128,2011}, {69132,1060}, {69141,1060}, {69152,2012}, {69160,2013},
	{69171,2014}, {69177,2015}, {69186,0}, {69192,2016}, {69204,2017}, {69216,0}, {69223,2018},
	{69236,0}, {69243,2019}, {69255,2020}, {69259,2020}, {69268,136}, {69275,2021}, {69282,2022},
	{69286,2024}, {69294,2025}, {69302,2026}, {69309,2027}, {69317,2028}, {69324,2029},
	{69328,2031}, {69336,2032}, {69345,2033}, {69353,2034}, {69360,2035}, {69367,2036},
	{69375,2037}, {69381,2038}, {69390,2039}, {69398,2040}, {69408,2041}, {69416,2042},
	{69423,2043}, {69427,0}, {69434,2044}, {69448,0}, {69455,2045}, {69467,2046}, {69473,2043},
	{69482,2047}, {69491,2048}, {69502,0}, {69507,2049}, {69516,2050}, {69524,0}, {69531,2051},
	{69542,2052}, {69547,2052}, {69558,2053}, {69562,2055}, {69572,2056}, {69578,2057},
	{69582,2059}, {69591,2060}, {69600,2061}, {69608,2062}, {69616,2063}, {69624,2064},
	{69633,2065}, {69645,2066}, {69652,2067}, {69662,2068}, {69670,2069}, {69679,2070},
	{69688,2071}, {69697,0}, {69704,0}, {69714,2072}, {69733,2073}, {69743,2074}, {69747,2075},
	{69756,2076}, {69765,1977}, {69774,2077}, {69784,2078}, {69789,2078}, {69800,2079},
	{69804,2079}, {69813,0}, {69819,2080}, {69832,2081}, {69843,2082}, {69848,2082}, {69857,2083},
	{69860,2084}, {69870,2085}, {69881,2086}, {69889,2087}, {69897,2088}, {69906,2089},
	{69915,2090}, {69923,77}, {69927,2091}, {69930,0}, {69934,0}, {69940,1579}, {69950,1795},
	{69960,2093}, {69971,2094}, {69981,2095}, {69991,2096}, {70001,1800}, {70011,1798},
	{70021,1801}, {70032,2097}, {70042,2098}, {70047,2099}, {70050,2103}, {70062,2104},
	{70074,2105}, {70083,2106}, {70087,2107}, {70091,2108}, {70095,2109}, {70101,2110},
	{70108,2111}, {70117,2112}, {70125,2113}, {70134,2114}, {70142,1848}, {70147,2115},
	{70155,2116}, {70163,2117}, {70172,2118}, {70181,2119}, {70185,2120}, {70197,2121},
	{70207,2122}, {70222,0}, {70231,0}, {70242,0}, {70255,2123}, {70274,2124}, {70288,2125},
	{70299,2119}, {70311,2126}, {70318,2126}, {70327,2127}, {70331,2128}, {70339,2129},
	{70350,2130}, {70356,2131}, {70365,2131}, {70374,2132}, {70384,2133}, {70394,2130},
	{70405,2130}, {70416,2134}, {70426,2135}, {70430,2136}, {70439,2137}, {70442,2139},
	{70446,2140}, {70450,2036}, {70453,2141}, {70456,2146}, {70463,2148}, {70472,1313},
	{70480,2150}, {70484,2150}, {70489,2151}, {70493,2151}, {70499,1245}, {70504,2151}, {70510,0},
	{70516,0}, {70524,1432}, {70537,1420}, {70550,1433}, {70567,2152}, {70582,2153}, {70595,2154},
	{70611,2155}, {70624,2156}, {70628,2156}, {70637,1520}, {70641,2157}, {70645,2157},
	{70654,2158}, {70658,2160}, {70665,2161}, {70674,2162}, {70682,2163}, {70691,2164},
	{70695,2166}, {70701,2167}, {70714,2168}, {70725,2169}, {70735,2170}, {70739,2171},
	{70744,2171}, {70750,2172}, {70755,2172}, {70765,2172}, {70775,0}, {70780,1227}, {70792,1836},
	{70796,2140}, {70802,1836}, {70810,2173}, {70815,2173}, {70824,2174}, {70828,2174}, {70835,88},
	{70840,2175}, {70843,0}, {70847,0}, {70855,1787}, {70869,1828}, {70885,1781}, {70899,1783},
	{70914,1784}, {70927,0}, {70939,1807}, {70955,1829}, {70968,0}, {70984,1785}, {71006,1831},
	{71020,1835}, {71036,0}, {71047,1978}, {71065,2106}, {71080,2176}, {71084,2176}, {71091,0},
	{71094,2177}, {71104,2178}, {71111,2179}, {71121,2180}, {71131,2181}, {71141,2182},
	{71148,2183}, {71155,0}, {71160,2184}, {71172,2185}, {71181,2186}, {71191,2187}, {71203,2188},
	{71216,2189}, {71228,2190}, {71237,2191}, {71241,2192}, {71249,2193}, {71256,2194},
	{71260,2195}, {71268,2194}, {71280,2196}, {71284,2197}, {71288,2198}, {71292,2191},
	{71299,2197}, {71305,2199}, {71311,2198}, {71318,2200}, {71322,2199}, {71326,2201},
	{71328,2011}, {71335,2202}, {71343,0}, {71348,0}, {71356,0}, {71366,2203}, {71381,0},
	{71396,2204}, {71415,0}, {71429,2205}, {71445,0}, {71459,2206}, {71475,0}, {71489,2207},
	{71505,2208}, {71514,2209}, {71521,2210}, {71527,2211}, {71535,2212}, {71546,2213},
	{71558,2214}, {71568,2212}, {71579,2215}, {71590,2215}, {71598,2213}, {71610,2212},
	{71621,2216}, {71630,2217}, {71639,2218}, {71642,2219}, {71656,2219}, {71669,2220},
	{71673,2220}, {71680,2219}, {71683,2221}, {71687,2222}, {71694,2223}, {71698,2224},
	{71704,2225}, {71711,2226}, {71719,2227}, {71726,2228}, {71733,2229}, {71738,2230},
	{71743,2231}, {71746,2232}, {71753,0}, {71761,5}, {71775,146}, {71787,224}, {71801,0},
	{71805,0}, {71813,51}, {71829,0}, {71838,139}, {71855,0}, {71865,163}, {71883,0}, {71891,352},
	{71907,0}, {71916,370}, {71933,2233}, {71943,2234}, {71955,2218}, {71962,2235}, {71969,2236},
	{71981,0}, {71987,0}, {72000,1010}, {72011,1009}, {72023,1009}, {72036,2237}, {72049,2237},
	{72069,2237}, {72091,2238}, {72103,2238}, {72117,2238}, {72132,2239}, {72144,2239},
	{72159,2239}, {72175,2240}, {72187,2240}, {72203,2240}, {72220,2241}, {72233,2241},
	{72247,1099}, {72260,0}, {72270,2242}, {72285,2243}, {72291,2244}, {72296,0}, {72300,0},
	{72307,0}, {72321,2245}, {72337,1367}, {72344,1367}, {72353,1367}, {72363,1099}, {72366,2246},
	{72372,2247}, {72379,243}, {72384,245}, {72390,2248}, {72396,2248}, {72402,2249}, {72406,0},
	{72411,2251}, {72424,2252}, {72437,2253}, {72441,2253}, {72448,2253}, {72458,2254},
	{72462,2254}, {72467,2255}, {72475,0}, {72478,0}, {72485,2256}, {72499,1938}, {72514,0},
	{72521,2257}, {72535,2258}, {72548,2259}, {72562,1943}, {72577,0}, {72588,1751}, {72602,2260},
	{72618,0}, {72626,0}, {72638,2261}, {72655,1647}, {72668,0}, {72679,1938}, {72694,1943},
	{72709,2262}, {72713,2262}, {72720,2232}, {72724,2263}, {72730,2264}, {72734,2264},
	{72741,2264}, {72750,0}, {72756,83}, {72765,120}, {72775,123}, {72787,2265}, {72790,0},
	{72795,2267}, {72804,2267}, {72814,1224}, {72823,1224}, {72833,2268}, {72840,2268},
	{72850,2268}, {72861,2269}, {72870,2269}, {72881,2270}, {72890,2270}, {72902,2270},
	{72915,2271}, {72924,2271}, {72937,2271}, {72951,2272}, {72960,2272}, {72972,2272},
	{72985,2273}, {72993,2274}, {72997,2274}, {73006,2275}, {73012,2276}, {73015,0}, {73020,1938},
	{73027,2277}, {73036,2278}, {73046,2279}, {73055,1806}, {73063,2280}, {73072,2281},
	{73082,2282}, {73092,1806}, {73101,2283}, {73111,2283}, {73122,2284}, {73129,2285},
	{73139,2286}, {73150,2287}, {73161,2288}, {73171,2288}, {73182,1943}, {73189,2289},
	{73199,2290}, {73208,2290}, {73219,2291}, {73228,2292}, {73240,2292}, {73253,2293},
	{73265,2294}, {73278,2295}, {73290,2296}, {73299,2296}, {73309,2297}, {73316,2298},
	{73329,2298}, {73343,2299}, {73352,2300}, {73365,2301}, {73379,2299}, {73392,2302},
	{73402,2302}, {73415,2302}, {73429,2303}, {73438,1012}, {73450,1012}, {73463,2304},
	{73472,2304}, {73482,2305}, {73489,2306}, {73493,2306}, {73499,2307}, {73507,2308},
	{73519,2309}, {73541,2202}, {73545,2310}, {73552,2311}, {73562,2312}, {73568,2313},
	{73573,2314}, {73583,2315}, {73603,0}, {73608,148}, {73620,359}, {73634,353}, {73646,0},
	{73653,0}, {73665,0}, {73679,2316}, {73701,2255}, {73713,2317}, {73718,2318}, {73721,2319},
	{73725,2319}, {73732,2320}, {73736,2320}, {73744,2321}, {73748,2322}, {73755,2323},
	{73761,2324}, {73768,2325}, {73774,2326}, {73780,0}, {73783,2327}, {73790,2328}, {73793,2329},
	{73797,68}, {73802,2330}, {73811,151}, {73818,2331}, {73826,90}, {73832,0}, {73835,0},
	{73842,2332}, {73852,0}, {73859,2333}, {73869,0}, {73879,2334}, {73892,2335}, {73896,2336},
	{73905,2337}, {73913,2335}, {73922,2338}, {73929,233}, {73934,233}, {73938,2339}, {73948,2340},
	{73952,2093}, {73957,2340}, {73967,2341}, {73971,0}, {73976,2343}, {73989,2344}, {74001,1919},
	{74006,2345}, {74015,2346}, {74024,0}, {74029,2347}, {74038,2348}, {74047,2349}, {74050,2351},
	{74054,0}, {74059,0}, {74067,2353}, {74081,0}, {74092,2354}, {74106,2355}, {74113,2355},
	{74125,2356}, {74135,2357}, {74140,0}, {74143,2358}, {74152,2359}, {74159,1116}, {74167,0},
	{74171,2360}, {74178,0}, {74186,2361}, {74198,2362}, {74202,2363}, {74206,2363}, {74213,2364},
	{74217,2364}, {74223,0}, {74226,0}, {74231,2365}, {74240,2366}, {74251,0}, {74257,2367},
	{74266,0}, {74269,0}, {74274,2368}, {74283,2368}, {74293,1152}, {74302,1152}, {74312,2369},
	{74319,2369}, {74329,2369}, {74340,2259}, {74349,2259}, {74360,2370}, {74369,2370},
	{74380,2370}, {74392,2371}, {74399,2371}, {74410,2371}, {74422,2372}, {74432,2372},
	{74445,2372}, {74459,2373}, {74463,2374}, {74471,2375}, {74481,2376}, {74485,2376}, {74493,76},
	{74500,1765}, {74504,1765}, {74512,1219}, {74517,2377}, {74527,0}, {74534,188}, {74548,329},
	{74561,1766}, {74566,1766}, {74573,2378}, {74577,2379}, {74581,2380}, {74584,2382},
	{74590,2382}, {74598,2383}, {74602,2384}, {74608,2384}, {74617,2385}, {74623,2386},
	{74634,2387}, {74642,2388}, {74651,2389}, {74656,2390}, {74665,2391}, {74673,2392},
	{74682,2393}, {74689,2394}, {74697,2395}, {74705,2396}, {74716,1851}, {74724,2397},
	{74733,2398}, {74742,2399}, {74752,2399}, {74763,2400}, {74771,2401}, {74780,2402},
	{74789,2403}, {74799,2404}, {74809,2405}, {74819,2406}, {74828,2407}, {74837,2408},
	{74846,2409}, {74856,2410}, {74864,2411}, {74872,2412}, {74880,2413}, {74889,2412},
	{74898,2414}, {74908,2415}, {74917,2416}, {74927,2417}, {74931,2417}, {74941,2418},
	{74950,2419}, {74957,2420}, {74961,2420}, {74969,2421}, {74973,2421}, {74983,2422},
	{74989,2423}, {74993,2424}, {75003,2425}, {75013,2426}, {75018,2427}, {75025,2428},
	{75032,2429}, {75041,2430}, {75048,2426}, {75056,2431}, {75064,2432}, {75068,2433},
	{75075,2434}, {75084,2435}, {75088,1100}, {75091,2436}, {75094,0}, {75099,0}, {75110,2438},
	{75126,0}, {75136,2438}, {75151,0}, {75162,2438}, {75178,0}, {75187,0}, {75198,0}, {75216,2439},
	{75239,0}, {75258,2439}, {75282,0}, {75298,2440}, {75319,2441}, {75337,2441}, {75355,0},
	{75371,2440}, {75392,0}, {75406,0}, {75428,2439}, {75455,0}, {75474,2440}, {75498,2441},
	{75519,2442}, {75523,2442}, {75529,2443}, {75533,2444}, {75538,0}, {75542,2379}, {75554,2435},
	{75566,2445}, {75574,2446}, {75585,2447}, {75596,2448}, {75605,0}, {75612,0}, {75621,1966},
	{75633,0}, {75646,1473}, {75661,1473}, {75678,2449}, {75691,2450}, {75704,2451}, {75717,2451},
	{75733,2452}, {75746,2452}, {75761,2453}, {75773,2453}, {75787,2454}, {75791,2454},
	{75803,2455}, {75808,2455}, {75814,2419}, {75817,2445}, {75821,2456}, {75824,2446},
	{75828,2447}, {75832,2457}, {75835,0}, {75840,0}, {75849,0}, {75861,0}, {75876,2459}, {75895,0},
	{75906,0}, {75920,0}, {75937,2461}, {75958,2462}, {75969,0}, {75978,0}, {76000,0}, {76015,2463},
	{76034,0}, {76041,0}, {76051,0}, {76064,2464}, {76081,0}, {76090,0}, {76102,0}, {76117,2465},
	{76136,0}, {76144,0}, {76155,0}, {76169,2466}, {76187,2467}, {76196,2468}, {76205,0},
	{76213,144}, {76226,0}, {76234,221}, {76249,372}, {76262,2469}, {76266,0}, {76275,2470},
	{76289,0}, {76299,2471}, {76316,2472}, {76331,2473}, {76335,2474}, {76341,2473}, {76347,2475},
	{76353,0}, {76357,0}, {76363,0}, {76372,2476}, {76387,2476}, {76400,2477}, {76415,2478},
	{76430,0}, {76438,2479}, {76452,2480}, {76466,2481}, {76480,0}, {76490,2479}, {76506,52},
	{76522,0}, {76534,2479}, {76552,0}, {76563,52}, {76580,0}, {76591,2480}, {76608,2481},
	{76625,0}, {76635,2482}, {76649,0}, {76661,2482}, {76679,2483}, {76697,0}, {76711,2483},
	{76731,0}, {76745,2482}, {76765,0}, {76777,2484}, {76795,0}, {76809,2484}, {76829,0},
	{76838,2483}, {76853,2485}, {76868,0}, {76878,2486}, {76892,2487}, {76908,2488}, {76924,0},
	{76936,2486}, {76954,209}, {76972,0}, {76986,2486}, {77006,0}, {77020,2489}, {77040,0},
	{77053,2487}, {77072,2488}, {77091,0}, {77106,2490}, {77127,0}, {77147,0}, {77176,2491},
	{77211,0}, {77225,2492}, {77245,0}, {77253,2493}, {77265,0}, {77280,0}, {77304,2494}, {77334,0},
	{77344,2495}, {77360,2496}, {77376,0}, {77389,2493}, {77408,2495}, {77427,2497}, {77446,0},
	{77461,2493}, {77482,2497}, {77503,0}, {77517,2498}, {77537,0}, {77545,2499}, {77559,2500},
	{77573,0}, {77583,2501}, {77599,0}, {77611,2499}, {77629,0}, {77640,2499}, {77657,2502},
	{77674,0}, {77686,2502}, {77704,0}, {77717,2501}, {77736,0}, {77748,2501}, {77766,0},
	{77774,2503}, {77788,0}, {77798,349}, {77814,0}, {77825,349}, {77842,0}, {77852,2503},
	{77868,0}, {77879,2503}, {77896,0}, {77908,2504}, {77926,0}, {77938,0}, {77959,2505}, {77986,0},
	{77994,2506}, {78008,2507}, {78022,0}, {78034,2506}, {78052,0}, {78065,2506}, {78084,0},
	{78095,2507}, {78112,0}, {78124,2507}, {78142,1852}, {78147,2508}, {78152,2509}, {78162,0},
	{78168,2476}, {78179,2482}, {78193,2506}, {78206,0}, {78212,2483}, {78224,2507}, {78235,0},
	{78243,2485}, {78257,2503}, {78269,2510}, {78273,2510}, {78284,2511}, {78287,2512},
	{78291,2513}, {78298,2514}, {78303,2515}, {78310,2516}, {78318,2517}, {78331,2512},
	{78336,2518}, {78340,2520}, {78349,2521}, {78356,2522}, {78362,2523}, {78370,2524},
	{78378,2525}, {78386,1853}, {78392,2526}, {78396,2528}, {78403,2529}, {78416,2530},
	{78426,2531}, {78434,2532}, {78441,2533}, {78449,2534}, {78453,2534}, {78461,2535}, {78467,0},
	{78475,364}, {78489,0}, {78496,189}, {78510,330}, {78523,2536}, {78527,2539}, {78534,2540},
	{78543,2541}, {78553,2542}, {78562,2543}, {78566,2543}, {78572,2544}, {78576,0}, {78582,0},
	{78590,1015}, {78602,1015}, {78615,2545}, {78628,2545}, {78642,2546}, {78655,2546},
	{78675,2546}, {78697,2547}, {78709,2547}, {78724,2547}, {78740,2548}, {78752,2548},
	{78767,2548}, {78783,2549}, {78795,2549}, {78811,2549}, {78828,2550}, {78841,2550},
	{78855,2551}, {78866,2448}, {78870,1076}, {78875,2552}, {78877,0}, {78881,2553}, {78891,2554},
	{78894,2555}, {78899,2557}, {78905,2558}, {78910,2559}, {78918,0}, {78923,2560}, {78937,2561},
	{78950,2562}, {78962,1406}, {78969,2563}, {78977,2564}, {78984,2565}, {78994,2566},
	{78998,2567}, {79002,2568}, {79014,2554}, {79019,2554}, {79031,2569}, {79035,2570},
	{79040,2570}, {79047,2570}, {79056,2571}, {79061,0}, {79070,0}, {79081,0}, {79095,0},
	{79112,2572}, {79132,0}, {79149,0}, {79169,2572}, {79192,2573}, {79196,2574}, {79199,1246},
	{79205,2575}, {79210,2575}, {79222,2576}, {79227,2577}, {79239,0}, {79245,2578}, {79254,110},
	{79266,106}, {79278,381}, {79288,376}, {79298,1466}, {79307,2579}, {79313,2580}, {79317,2580},
	{79324,2580}, {79332,0}, {79340,33}, {79351,111}, {79365,382}, {79377,0}, {79383,30},
	{79392,116}, {79404,129}, {79413,2581}, {79417,2582}, {79422,1854}, {79428,1855}, {79435,2583},
	{79440,2583}, {79448,2584}, {79455,2585}, {79464,2586}, {79471,2587}, {79479,2588},
	{79485,2589}, {79488,2439}, {79494,2590}, {79498,2590}, {79509,2591}, {79513,2592},
	{79518,2593}, {79523,1247}, {79528,2594}, {79532,2595}, {79541,2596}, {79545,2596},
	{79553,2597}, {79557,2598}, {79561,2600}, {79568,2601}, {79576,2602}, {79580,50}, {79587,2603},
	{79596,2604}, {79605,2605}, {79609,2606}, {79615,2607}, {79625,2608}, {79632,2609},
	{79639,2610}, {79643,1406}, {79647,2563}, {79651,2611}, {79655,2611}, {79665,2612},
	{79669,2613}, {79672,2614}, {79676,2607}, {79680,2615}, {79684,1003}, {79689,2616},
	{79693,2616}, {79700,2552}, {79705,2552}, {79713,2617}, {79718,2617}, {79724,2617},
	{79732,2617}, {79742,2617}, {79753,2617}, {79761,2618}, {79766,2618}, {79779,2619},
	{79788,2620}, {79792,2620}, {79797,2621}, {79801,2622}, {79807,2622}, {79818,2623},
	{79825,2624}, {79831,2625}, {79836,2625}, {79843,2626}, {79847,2627}, {79855,2626},
	{79864,2628}, {79870,2628}, {79878,2628}, {79887,2610}, {79892,2624}, {79897,2610},
	{79902,2629}, {79906,2630}, {79909,2631}, {79914,2632}, {79919,2612}, {79925,2612},
	{79932,2633}, {79936,2633}, {79945,2634}, {79949,1467}, {79956,2636}, {79962,1467}, {79970,0},
	{79981,2620}, {80000,2624}, {80015,2637}, {80023,2638}, {80028,2638}, {80040,2639},
	{80044,2639}, {80056,2630}, {80061,2630}, {80070,2640}, {80075,2640}, {80081,0}, {80088,0},
	{80097,2553}, {80112,1554}, {80131,0}, {80140,0}, {80151,2553}, {80169,1554}, {80190,2184},
	{80193,0}, {80203,0}, {80215,2641}, {80234,280}, {80250,2641}, {80267,165}, {80281,2642},
	{80285,2643}, {80290,2645}, {80297,2646}, {80306,2647}, {80310,2610}, {80320,2610},
	{80333,2610}, {80345,2648}, {80347,0}, {80351,2649}, {80361,2650}, {80364,0}, {80369,22},
	{80378,22}, {80388,67}, {80397,67}, {80407,124}, {80414,124}, {80424,124}, {80435,182},
	{80444,182}, {80455,217}, {80464,217}, {80476,217}, {80489,2652}, {80496,2652}, {80505,2652},
	{80518,2652}, {80532,315}, {80541,315}, {80553,315}, {80566,0}, {80572,22}, {80582,67},
	{80592,182}, {80602,217}, {80615,0}, {80622,124}, {80634,315}, {80648,0}, {80653,0},
	{80660,2256}, {80669,2256}, {80680,2256}, {80692,1468}, {80701,1468}, {80712,1468},
	{80724,2653}, {80733,2653}, {80745,2653}, {80758,2257}, {80767,2257}, {80778,2257},
	{80791,2654}, {80802,2654}, {80816,2654}, {80831,2655}, {80840,2655}, {80851,2655},
	{80866,2655}, {80882,2656}, {80893,2656}, {80907,2656}, {80922,0}, {80930,2256}, {80942,1468},
	{80954,2257}, {80966,2654}, {80981,0}, {80990,2653}, {81004,2656}, {81020,2657}, {81024,1099},
	{81031,2658}, {81035,2658}, {81043,0}, {81047,0}, {81053,2659}, {81061,2660}, {81071,2661},
	{81082,2659}, {81092,1469}, {81100,2662}, {81110,2663}, {81121,1469}, {81132,2664},
	{81140,2664}, {81151,2665}, {81163,2666}, {81175,2258}, {81183,2667}, {81193,2667},
	{81205,2668}, {81215,2669}, {81228,2668}, {81242,2670}, {81255,2671}, {81263,2672},
	{81272,2673}, {81282,2674}, {81296,2671}, {81311,2673}, {81325,2672}, {81336,2672},
	{81350,2672}, {81365,1013}, {81375,1013}, {81388,1013}, {81402,2248}, {81409,2675}, {81413,0},
	{81419,147}, {81431,314}, {81444,367}, {81455,2676}, {81459,945}, {81465,2678}, {81472,2679},
	{81480,2680}, {81486,2681}, {81490,2682}, {81496,0}, {81501,2683}, {81510,0}, {81516,0},
	{81523,0}, {81535,0}, {81550,2684}, {81566,0}, {81582,0}, {81601,2685}, {81621,0}, {81635,2686},
	{81650,0}, {81658,2687}, {81675,2688}, {81691,2689}, {81704,2690}, {81715,2691}, {81720,2692},
	{81724,2693}, {81730,2692}, {81738,2694}, {81742,2695}, {81746,2696}, {81753,0}, {81761,1518},
	{81774,2697}, {81787,2698}, {81791,2699}, {81797,2699}, {81806,2699}, {81817,2698}, {81824,0},
	{81830,0}, {81838,0}, {81851,0}, {81866,0}, {81884,2700}, {81908,0}, {81917,0}, {81932,0},
	{81949,0}, {81968,0}, {81990,2701}, {82018,0}, {82028,0}, {82040,0}, {82054,0}, {82071,2702},
	{82094,0}, {82105,0}, {82118,0}, {82133,0}, {82151,2703}, {82175,0}, {82188,0}, {82203,0},
	{82220,0}, {82240,2704}, {82266,0}, {82279,0}, {82294,0}, {82311,0}, {82331,2705}, {82357,0},
	{82372,0}, {82389,0}, {82408,0}, {82430,2706}, {82458,2707}, {82464,2707}, {82473,2707},
	{82484,2209}, {82488,0}, {82494,2708}, {82508,2709}, {82519,2710}, {82523,2710}, {82532,2711},
	{82536,2711}, {82548,2712}, {82553,2713}, {82563,69}, {82568,0}, {82573,2714}, {82583,2715},
	{82589,2648}, {82595,2648}, {82602,2716}, {82608,2717}, {82616,2718}, {82624,2718},
	{82633,2709}, {82636,2719}, {82640,2720}, {82645,1288}, {82652,0}, {82660,2721}, {82673,2722},
	{82686,2723}, {82690,0}, {82699,2724}, {82713,2725}, {82717,2725}, {82723,2726}, {82727,0},
	{82736,2727}, {82753,2728}, {82760,2726}, {82768,0}, {82777,2729}, {82793,2730}, {82798,2730},
	{82809,2731}, {82813,2732}, {82819,2733}, {82823,0}, {82828,2734}, {82842,2735}, {82847,2736},
	{82858,2737}, {82865,2738}, {82871,2739}, {82875,2740}, {82883,2741}, {82893,2741},
	{82897,2742}, {82900,2743}, {82910,2744}, {82919,2745}, {82927,2746}, {82936,2747},
	{82950,2748}, {82957,2749}, {82963,2750}, {82970,2751}, {82975,227}, {82982,2752}, {82993,0},
	{82997,2753}, {83005,2754}, {83013,230}, {83021,244}, {83027,2755}, {83034,2755}, {83043,2756},
	{83047,0}, {83053,2694}, {83064,2758}, {83068,2759}, {83074,2758}, {83081,2742}, {83085,2742},
	{83094,2760}, {83101,0}, {83108,2761}, {83120,0}, {83125,0}, {83131,0}, {83139,0}, {83149,0},
	{83163,2762}, {83181,2763}, {83187,2764}, {83192,2765}, {83196,2766}, {83202,2767},
	{83206,2759}, {83209,2700}, {83218,2768}, {83223,2769}, {83229,2769}, {83238,2769},
	{83249,2770}, {83253,2770}, {83260,2771}, {83264,2771}, {83270,2772}, {83274,2773},
	{83279,2774}, {83285,246}, {83294,2775}, {83298,2775}, {83304,0}, {83313,26}, {83329,121},
	{83349,351}, {83365,2776}, {83369,2778}, {83373,2778}, {83381,0}, {83386,2779}, {83395,2780},
	{83399,2781}, {83403,2781}, {83410,2718}, {83414,2782}, {83416,0}, {83420,2783}, {83428,2784},
	{83438,2785}, {83449,2785}, {83460,2786}, {83471,2786}, {83483,2787}, {83493,2787},
	{83504,2788}, {83512,2789}, {83521,2790}, {83526,2791}, {83536,2792}, {83542,2793},
	{83549,2794}, {83558,2795}, {83568,2796}, {83578,2797}, {83589,2798}, {83595,0}, {83604,0},
	{83615,1242}, {83630,1242}, {83649,1242}, {83663,1242}, {83681,1242}, {83699,2799},
	{83717,1225}, {83731,1242}, {83746,1242}, {83765,1250}, {83780,1250}, {83794,1250}, {83811,0},
	{83824,0}, {83842,0}, {83863,2799}, {83891,2799}, {83910,2800}, {83926,2800}, {83945,1257},
	{83961,1257}, {84000,1257}, {84022,1257}, {84039,1257}, {84061,2801}, {84078,2801},
	{84098,2801}, {84114,2801}, {84133,2799}, {84149,0}, {84168,2799}, {84194,49}, {84201,2802},
	{84211,2803}, {84220,2804}, {84229,2805}, {84238,0}, {84246,2238}, {84261,0}, {84269,2241},
	{84282,2806}, {84295,2807}, {84308,2808}, {84321,0}, {84331,2547}, {84348,0}, {84358,2550},
	{84373,0}, {84378,0}, {84385,2809}, {84396,0}, {84409,2809}, {84426,0}, {84434,2810},
	{84449,2811}, {84460,2812}, {84472,2813}, {84485,0}, {84492,2814}, {84506,2809}, {84517,2815},
	{84529,0}, {84539,2816}, {84554,0}, {84563,2817}, {84579,2818}, {84590,2185}, {84593,2819},
	{84597,0}, {84603,0}, {84613,2820}, {84632,2821}, {84640,2822}, {84649,2185}, {84653,2155},
	{84657,2823}, {84660,2824}, {84664,2824}, {84670,2825}, {84679,2826}, {84689,2827},
	{84696,2827}, {84700,0}, {84710,2828}, {84728,2829}, {84745,2830}, {84748,2831}, {84755,2832},
	{84761,2823}, {84773,2823}, {84784,2833}, {84791,2834}, {84797,2835}, {84805,1436},
	{84809,2836}, {84814,2837}, {84817,2837}, {84825,2838}, {84831,2839}, {84835,2840},
	{84841,2841}, {84847,2842}, {84852,37}, {84859,2843}, {84866,2844}, {84869,2845}, {84875,2846},
	{84879,2848}, {84883,2849}, {84887,2850}, {84891,2851}, {84896,2852}, {84900,2853},
	{84907,2854}, {84917,2848}, {84926,2849}, {84936,2851}, {84946,2850}, {84956,2855}, {84960,0},
	{84964,2856}, {84977,2857}, {84981,2858}, {84985,36}, {84990,2859}, {84994,2860}, {85000,2861},
	{85007,0}, {85010,0}, {85020,2289}, {85035,0}, {85040,0}, {85047,0}, {85056,2862}, {85067,2862},
	{85079,2862}, {85092,2863}, {85103,2863}, {85118,2863}, {85134,2720}, {85145,2720},
	{85159,2720}, {85174,2864}, {85185,2865}, {85198,2865}, {85214,2865}, {85231,2864},
	{85245,2866}, {85256,2866}, {85273,2866}, {85291,2867}, {85304,2867}, {85321,2867}, {85339,0},
	{85349,2868}, {85362,2869}, {85377,2870}, {85392,0}, {85403,2871}, {85420,2872}, {85438,2873},
	{85457,2597}, {85467,0}, {85479,2874}, {85498,0}, {85511,96}, {85533,2657}, {85541,2675},
	{85550,2875}, {85554,2877}, {85562,2878}, {85568,2879}, {85572,2879}, {85577,2879},
	{85583,2880}, {85587,2877}, {85592,2877}, {85598,2877}, {85608,2877}, {85621,1367},
	{85628,1367}, {85637,1367}, {85647,2881}, {85651,2882}, {85655,0}, {85660,2883}, {85671,2884},
	{85684,2885}, {85693,2886}, {85707,2887}, {85719,2888}, {85732,2889}, {85741,2890},
	{85754,2891}, {85769,2892}, {85780,0}, {85790,2893}, {85802,2894}, {85810,2895}, {85816,0},
	{85821,0}, {85828,2896}, {85840,0}, {85858,0}, {85878,2897}, {85904,2898}, {85910,2899},
	{85914,2900}, {85917,0}, {85922,2903}, {85930,2903}, {85940,2903}, {85951,2904}, {85960,2904},
	{85970,2905}, {85979,2905}, {85989,2906}, {85999,2906}, {86010,2907}, {86020,2907},
	{86031,2908}, {86039,2907}, {86048,2909}, {86058,2909}, {86070,2910}, {86081,2910},
	{86093,2911}, {86102,2912}, {86112,2913}, {86124,2913}, {86137,2914}, {86149,2915},
	{86162,2912}, {86175,2910}, {86184,2916}, {86192,2917}, {86203,2917}, {86216,2916},
	{86227,2916}, {86239,2916}, {86248,2916}, {86257,2918}, {86266,2919}, {86278,2919},
	{86291,2919}, {86301,2920}, {86314,2920}, {86328,2921}, {86337,2921}, {86350,2921},
	{86364,2922}, {86374,2922}, {86389,2922}, {86405,2923}, {86414,2923}, {86426,2923},
	{86439,2924}, {86448,2924}, {86459,2925}, {86469,2925}, {86480,2925}, {86488,2925},
	{86497,2926}, {86508,2926}, {86520,2927}, {86530,2927}, {86541,2927}, {86549,2927}, {86558,0},
	{86565,2928}, {86582,2928}, {86597,2929}, {86612,2930}, {86618,2931}, {86627,2932},
	{86635,2933}, {86640,2934}, {86645,0}, {86652,34}, {86662,118}, {86675,377}, {86686,2935},
	{86694,2936}, {86698,0}, {86704,2938}, {86714,2939}, {86718,0}, {86724,2940}, {86736,2941},
	{86747,2942}, {86757,2943}, {86769,2944}, {86781,2945}, {86792,2946}, {86803,2947},
	{86807,1809}, {86813,2948}, {86821,2949}, {86837,2950}, {86842,2951}, {86846,2951}, {86853,153},
	{86858,2952}, {86864,0}, {86870,0}, {86879,0}, {86890,2953}, {86907,2953}, {86923,2954},
	{86937,2954}, {86954,2954}, {86972,1713}, {86987,1713}, {87003,2955}, {87019,2955},
	{87036,2956}, {87051,2956}, {87070,2956}, {87088,2957}, {87103,2957}, {87119,2958},
	{87134,2958}, {87154,2958}, {87173,2959}, {87177,2960}, {87187,0}, {87195,134}, {87210,2961},
	{87229,2962}, {87243,2963}, {87248,2964}, {87252,2964}, {87259,2965}, {87262,2967},
	{87266,2967}, {87272,384}, {87275,0}, {87280,2968}, {87291,2969}, {87295,2971}, {87302,2971},
	{87312,2972}, {87316,2830}, {87322,2973}, {87325,2974}, {87334,2975}, {87342,0}, {87350,0},
	{87360,2440}, {87377,0}, {87387,316}, {87402,2976}, {87410,2977}, {87415,2978}, {87422,2979},
	{87426,2980}, {87433,2981}, {87437,2982}, {87444,2973}, {87450,2983}, {87457,2984}, {87462,0},
	{87477,2985}, {87495,0}, {87500,2986}, {87510,2987}, {87521,2988}, {87536,2989}, {87540,2990},
	{87548,2991}, {87553,0}, {87556,2992}, {87566,2993}, {87575,0}, {87581,0}, {87590,2994},
	{87605,1251}, {87610,2995}, {87615,2996}, {87619,2997}, {87625,2998}, {87631,2999},
	{87635,3000}, {87640,3001}, {87646,0}, {87652,3002}, {87667,3003}, {87681,3004}, {87685,3005},
	{87689,3005}, {87699,0}, {87702,0}, {87711,0}, {87723,2438}, {87742,0}, {87754,374},
	{87773,3006}, {87783,3007}, {87791,3008}, {87795,3009}, {87799,3010}, {87804,3012},
	{87809,3013}, {87814,3014}, {87820,0}, {87824,3015}, {87830,0}, {87839,3016}, {87852,0},
	{87859,3017}, {87872,0}, {87874,3018}, {87883,3019}, {87890,3020}, {87899,3021}, {87902,3022},
	{87905,3023}, {87908,3024}, {87911,3025}, {87914,3026}, {87917,3027}, {87922,3029},
	{87930,3030}, {87935,3031}, {87940,3031}, {87948,3032}, {87952,3033}, {87956,3035},
	{87961,3036}, {87969,3037}, {87977,3038}, {87983,3039}, {87991,3040}, {88000,3041},
	{88006,3042}, {88013,3043}, {88022,3031}, {88027,3036}, {88036,3044}, {88043,3031},
	{88050,3045}, {88058,3046}, {88069,3047}, {88076,3048}, {88084,3049}, {88089,3050},
	{88097,3051}, {88106,3051}, {88116,3052}, {88124,3053}, {88131,3054}, {88139,3055},
	{88147,3056}, {88155,3057}, {88164,3058}, {88173,3059}, {88181,3060}, {88189,3061},
	{88197,3049}, {88204,3062}, {88213,3063}, {88218,3064}, {88227,3065}, {88235,3066},
	{88245,3067}, {88253,3068}, {88263,0}, {88272,7}, {88287,152}, {88300,225}, {88315,3069},
	{88323,3070}, {88331,3071}, {88338,3072}, {88348,3073}, {88358,3074}, {88365,3075},
	{88375,3076}, {88385,3077}, {88397,3078}, {88407,3079}, {88417,3080}, {88425,3081},
	{88431,3081}, {88443,3026}, {88449,0}, {88455,0}, {88463,3082}, {88480,143}, {88495,3083},
	{88498,3085}, {88502,3085}, {88511,3086}, {88515,3086}, {88521,3087}, {88525,3087},
	{88534,3088}, {88538,3088}, {88546,3089}, {88550,3089}, {88558,3090}, {88562,1856},
	{88567,3091}, {88574,3092}, {88581,3093}, {88589,3094}, {88598,3095}, {88603,3095},
	{88611,3096}, {88616,3096}, {88624,1645}, {88629,0}, {88636,3018}, {88650,3019}, {88664,3020},
	{88678,3097}, {88682,3097}, {88689,3098}, {88697,3099}, {88703,3100}, {88707,3100}, {88713,0},
	{88716,0}, {88721,3101}, {88732,3102}, {88747,0}, {88752,0}, {88759,3101}, {88772,3102},
	{88789,3101}, {88800,3102}, {88811,3103}, {88821,0}, {88829,0}, {88839,3101}, {88856,3102},
	{88876,3104}, {88881,3104}, {88890,3105}, {88894,3107}, {88902,3108}, {88908,3109},
	{88912,3109}, {88920,1105}, {88926,3110}, {88931,3108}, {88935,3111}, {88939,3112},
	{88943,3113}, {88947,3114}, {88951,3115}, {88954,3116}, {88958,3116}, {88964,3117},
	{88968,3118}, {88974,3119}, {88978,3121}, {88984,3122}, {88990,3123}, {88996,3124},
	{89000,3124}, {89006,3125}, {89010,3127}, {89015,3128}, {89021,3128}, {89030,3128},
	{89041,3129}, {89045,3130}, {89052,3131}, {89060,3132}, {89064,3133}, {89068,3134},
	{89072,3135}, {89075,3138}, {89080,3139}, {89086,3140}, {89090,3141}, {89100,3140},
	{89107,3142}, {89112,3143}, {89116,3144}, {89121,3145}, {89127,3146}, {89131,3148},
	{89136,3149}, {89142,3148}, {89150,3150}, {89155,3151}, {89159,3151}, {89164,3152},
	{89168,3153}, {89173,3154}, {89181,3155}, {89187,3156}, {89193,3157}, {89200,3158},
	{89206,1859}, {89213,3159}, {89219,3160}, {89225,3161}, {89230,3162}, {89236,3163},
	{89242,3164}, {89249,3165}, {89256,3166}, {89262,1858}, {89269,3167}, {89276,3168},
	{89281,3169}, {89288,3170}, {89294,3171}, {89298,3174}, {89303,3175}, {89309,3176},
	{89316,3177}, {89326,3111}, {89334,3178}, {89343,3179}, {89350,3180}, {89360,3181}, {89370,0},
	{89377,0}, {89387,3182}, {89405,3183}, {89421,3182}, {89437,3183}, {89451,3184}, {89459,3185},
	{89469,3186}, {89478,3187}, {89485,3188}, {89493,3189}, {89503,3113}, {89511,3190},
	{89520,3191}, {89530,3022}, {89539,3192}, {89545,3193}, {89555,3194}, {89564,3195},
	{89573,3196}, {89582,3197}, {89592,3198}, {89598,0}, {89604,3199}, {89612,3200}, {89616,3201},
	{89621,3202}, {89626,1860}, {89631,3203}, {89637,3204}, {89643,3205}, {89648,3206},
	{89654,3207}, {89660,3208}, {89667,3209}, {89674,3210}, {89680,3211}, {89687,3212},
	{89692,3213}, {89697,3214}, {89703,3215}, {89709,0}, {89713,0}, {89722,0}, {89733,0},
	{89747,3216}, {89765,0}, {89779,3217}, {89798,3218}, {89803,3219}, {89810,3219}, {89822,3218},
	{89834,0}, {89839,3220}, {89848,2131}, {89852,3221}, {89858,1622}, {89864,3222}, {89870,3224},
	{89874,3225}, {89880,3226}, {89887,3227}, {89892,3228}, {89898,3229}, {89905,3230},
	{89910,3231}, {89913,3232}, {89917,3233}, {89921,3235}, {89933,3236}, {89937,0}, {89946,3238},
	{89961,3239}, {89974,3240}, {89989,1}, {89997,3241}, {90001,3242}, {90007,3243}, {90011,3243},
	{90019,3244}, {90023,2553}, {90032,3245}, {90036,3247}, {90043,3248}, {90050,3249},
	{90056,3250}, {90063,3251}, {90070,3252}, {90074,3256}, {90081,0}, {90086,3257}, {90095,3258},
	{90099,3260}, {90104,0}, {90111,3261}, {90125,3262}, {90139,3263}, {90155,3264}, {90168,3265},
	{90175,0}, {90182,2820}, {90194,3266}, {90198,3269}, {90204,3270}, {90214,3271}, {90218,3272},
	{90222,3275}, {90230,3276}, {90234,3277}, {90238,3278}, {90241,3279}, {90249,0}, {90255,3280},
	{90264,117}, {90276,130}, {90285,150}, {90291,3281}, {90299,3282}, {90309,3283}, {90314,3284},
	{90321,3285}, {90325,3285}, {90334,3286}, {90343,3287}, {90347,3289}, {90352,1065},
	{90357,3290}, {90363,3291}, {90372,3292}, {90378,3293}, {90382,105}, {90390,3294}, {90403,3293},
	{90409,3295}, {90413,3296}, {90417,3296}, {90428,3297}, {90434,3298}, {90439,3298},
	{90447,3298}, {90457,3299}, {90463,3300}, {90475,3301}, {90480,3301}, {90490,2877},
	{90497,2877}, {90508,2877}, {90522,3278}, {90534,3278}, {90548,3302}, {90556,3302},
	{90567,3303}, {90574,3303}, {90582,3304}, {90591,3304}, {90602,0}, {90607,3305}, {90617,3306},
	{90627,3307}, {90642,3308}, {90653,3309}, {90657,3310}, {90661,0}, {90669,112}, {90683,242},
	{90694,383}, {90706,0}, {90713,0}, {90722,3311}, {90740,3312}, {90755,3313}, {90766,3314},
	{90776,0}, {90788,3315}, {90809,3316}, {90827,3317}, {90830,3317}, {90834,3318}, {90842,3317},
	{90849,3318}, {90854,3319}, {90858,3320}, {90866,3319}, {90878,3321}, {90881,3323},
	{90885,3323}, {90893,3324}, {90899,3325}, {90913,3326}, {90921,0}, {90928,3327}, {90941,3328},
	{90950,3329}, {90959,3330}, {90967,3331}, {90971,3332}, {90979,0}, {90985,3331}, {90996,3333},
	{91001,0}, {91011,0}, {91024,3334}, {91042,0}, {91057,0}, {91077,3335}, {91098,3336},
	{91107,3337}, {91114,3338}, {91122,0}, {91127,3339}, {91139,3340}, {91152,0}, {91159,3341},
	{91173,3342}, {91177,3343}, {91184,3344}, {91188,3345}, {91192,3346}, {91195,3348},
	{91201,3290}, {91205,3349}, {91213,3350}, {91217,3351}, {91221,3352}, {91225,3353},
	{91229,3354}, {91233,3355}, {91237,3356}, {91241,3357}, {91245,3358}, {91249,3359},
	{91253,3360}, {91257,3361}, {91260,3363}, {91264,0}, {91271,3364}, {91279,0}, {91285,3363},
	{91295,3365}, {91299,3368}, {91309,3369}, {91314,3370}, {91322,3371}, {91331,3372},
	{91335,3372}, {91342,3373}, {91346,3373}, {91353,3374}, {91357,3376}, {91363,3376},
	{91374,3377}, {91378,3378}, {91387,3379}, {91392,3379}, {91399,3380}, {91405,3381},
	{91409,3383}, {91417,0}, {91427,0}, {91440,0}, {91456,3384}, {91475,0}, {91491,0}, {91510,3384},
	{91532,0}, {91543,0}, {91558,3385}, {91576,0}, {91590,3384}, {91607,3386}, {91619,3387},
	{91627,3387}, {91636,3388}, {91644,3389}, {91648,3389}, {91655,3390}, {91663,3391},
	{91673,3392}, {91677,3392}, {91683,0}, {91693,82}, {91706,119}, {91720,122}, {91736,3392},
	{91741,3393}, {91745,3334}, {91749,3396}, {91754,3396}, {91763,3265}, {91767,3397},
	{91771,3307}, {91774,3398}, {91778,3390}, {91782,3399}, {91786,3401}, {91793,3402},
	{91799,3403}, {91802,1734}, {91814,0}, {91819,3404}, {91830,0}, {91836,3405}, {91852,3406},
	{91865,3407}, {91878,3408}, {91891,3409}, {91902,3410}, {91914,0}, {91919,3411}, {91929,3403},
	{91933,3412}, {91943,3413}, {91954,3414}, {91963,0}, {91970,3403}, {91982,3415}, {91986,3416},
	{91991,3415}, {92000,0}, {92006,3417}, {92017,1160}, {92023,3418}, {92028,3419}, {92034,3420},
	{92043,3421}, {92047,3423}, {92055,3424}, {92062,3425}, {92066,0}, {92071,3426}, {92083,0},
	{92088,3427}, {92099,3428}, {92103,3429}, {92107,3430}, {92112,0}, {92118,3431}, {92130,3432},
	{92144,3433}, {92157,3434}, {92168,3282}, {92176,3435}, {92183,3436}, {92188,0}, {92196,3437},
	{92210,3438}, {92216,3438}, {92227,3439}, {92244,3440}, {92248,0}, {92253,0}, {92260,0},
	{92271,3442}, {92285,0}, {92295,3443}, {92309,3444}, {92317,3445}, {92327,0}, {92336,3446},
	{92353,3447}, {92369,3448}, {92383,3449}, {92399,3450}, {92413,3451}, {92420,3452},
	{92424,3453}, {92429,0}, {92435,3454}, {92444,3455}, {92451,3452}, {92458,3456}, {92463,3457},
	{92473,0}, {92478,3445}, {92486,3444}, {92494,0}, {92499,3458}, {92514,3459}, {92526,3460},
	{92538,3461}, {92550,3462}, {92560,3463}, {92571,3464}, {92576,3464}, {92582,2235}, {92588,0},
	{92593,3465}, {92603,3466}, {92607,2355}, {92613,3466}, {92620,3466}, {92627,1099},
	{92633,3467}, {92637,0}, {92643,0}, {92651,0}, {92662,0}, {92676,3110}, {92697,0}, {92705,0},
	{92715,0}, {92728,0}, {92746,3110}, {92771,3471}, {92777,3472}, {92781,3473}, {92786,3474},
	{92790,3474}, {92799,3475}, {92808,2835}, {92819,2860}, {92828,2960}, {92841,2963}, {92849,0},
	{92859,3476}, {92875,0}, {92883,3477}, {92902,3478}, {92916,3479}, {92926,0}, {92931,0},
	{92938,0}, {92949,3480}, {92963,0}, {92973,3481}, {92987,0}, {92996,3482}, {93008,0}, {93016,0},
	{93028,3481}, {93043,0}, {93051,3480}, {93062,3297}, {93066,3483}, {93071,2542}, {93083,3284},
	{93093,3484}, {93107,3485}, {93117,3486}, {93126,3487}, {93136,3488}, {93147,3489}, {93159,0},
	{93161,0}, {93169,3490}, {93182,0}, {93188,0}, {93198,3491}, {93213,1808}, {93225,0},
	{93233,2862}, {93250,1821}, {93268,0}, {93275,20}, {93290,3492}, {93305,0}, {93311,0},
	{93321,3493}, {93336,1644}, {93347,0}, {93353,2659}, {93365,2279}, {93380,0}, {93386,2368},
	{93399,0}, {93409,1748}, {93422,0}, {93430,0}, {93442,3494}, {93459,0}, {93470,1810}, {93488,0},
	{93494,1441}, {93506,2296}, {93519,0}, {93527,1439}, {93540,0}, {93549,1437}, {93563,3495},
	{93569,2329}, {93578,3496}, {93581,1227}, {93591,0}, {93601,3499}, {93618,0}, {93629,3500},
	{93647,0}, {93658,2672}, {93676,2302}, {93696,0}, {93707,2867}, {93727,1827}, {93748,0},
	{93758,2656}, {93775,3500}, {93793,0}, {93805,0}, {93821,3501}, {93842,1650}, {93861,0},
	{93872,2372}, {93891,0}, {93906,1754}, {93924,3502}, {93928,3502}, {93934,3503}, {93938,3504},
	{93943,3505}, {93948,3506}, {93957,3507}, {93967,3508}, {93974,3509}, {93983,3510},
	{93994,3511}, {93999,3510}, {94004,3512}, {94008,3513}, {94015,3514}, {94020,3514},
	{94030,3515}, {94034,3517}, {94043,3518}, {94052,3519}, {94060,3520}, {94072,3521},
	{94077,3522}, {94081,0}, {94086,0}, {94094,3523}, {94106,2882}, {94119,2979}, {94133,3524},
	{94145,3525}, {94159,0}, {94171,3526}, {94187,3527}, {94200,3528}, {94213,3529}, {94227,3530},
	{94245,3531}, {94265,3532}, {94279,3533}, {94285,3533}, {94295,3533}, {94305,3534},
	{94315,3522}, {94322,3535}, {94329,3536}, {94333,3536}, {94340,3537}, {94350,3538},
	{94354,3539}, {94359,0}, {94364,222}, {94374,3540}, {94385,3541}, {94395,371}, {94404,3542},
	{94414,379}, {94423,0}, {94430,3543}, {94443,3544}, {94447,3545}, {94456,3545}, {94467,3546},
	{94479,3547}, {94487,3548}, {94495,3549}, {94499,3550}, {94508,3550}, {94517,3551},
	{94527,3551}, {94537,3552}, {94541,3552}, {94549,0}, {94553,3553}, {94562,3554}, {94571,98},
	{94579,3555}, {94582,0}, {94590,18}, {94606,2903}, {94622,0}, {94632,3557}, {94646,0},
	{94662,0}, {94680,3558}, {94701,0}, {94722,3558}, {94746,0}, {94758,0}, {94772,3559}, {94789,0},
	{94806,3559}, {94826,0}, {94837,0}, {94850,3385}, {94866,0}, {94882,3385}, {94901,0}, {94909,0},
	{94921,3560}, {94938,0}, {94949,1812}, {94967,0}, {94976,178}, {94993,2910}, {95010,0},
	{95018,2864}, {95034,1824}, {95051,0}, {95060,0}, {95071,2353}, {95085,0}, {95099,2353},
	{95116,3561}, {95126,0}, {95133,3562}, {95144,0}, {95154,3563}, {95168,0}, {95178,0},
	{95190,3564}, {95205,0}, {95220,3564}, {95238,0}, {95251,317}, {95272,2922}, {95293,0},
	{95299,3565}, {95309,0}, {95316,0}, {95325,3566}, {95337,0}, {95349,0}, {95364,0}, {95382,3567},
	{95403,0}, {95413,0}, {95425,3568}, {95440,0}, {95455,3568}, {95473,3569}, {95477,3569},
	{95483,3569}, {95489,3570}, {95495,3571}, {95501,3572}, {95508,0}, {95512,3573}, {95519,0},
	{95524,3574}, {95534,3575}, {95539,3576}, {95544,3577}, {95548,3578}, {95552,3581},
	{95558,3582}, {95565,3583}, {95569,3585}, {95573,3586}, {95578,3587}, {95582,0}, {95589,3588},
	{95601,3589}, {95613,0}, {95621,3590}, {95635,0}, {95644,0}, {95655,0}, {95671,2729}, {95694,0},
	{95706,0}, {95724,0}, {95744,3591}, {95771,0}, {95784,0}, {95799,3592}, {95821,0}, {95835,0},
	{95851,3593}, {95874,0}, {95890,0}, {95908,3594}, {95933,0}, {95949,0}, {95967,3595}, {96000,0},
	{96018,0}, {96038,3596}, {96065,3597}, {96071,3598}, {96078,3599}, {96084,0}, {96091,3600},
	{96104,0}, {96112,3601}, {96126,0}, {96134,3602}, {96147,3603}, {96151,3603}, {96163,3512},
	{96166,3604}, {96169,3605}, {96173,0}, {96179,0}, {96188,3606}, {96202,3607}, {96207,0},
	{96214,3608}, {96229,3609}, {96247,3610}, {96264,0}, {96284,3611}, {96310,3612}, {96337,3613},
	{96352,3614}, {96367,3615}, {96372,3615}, {96378,3615}, {96385,3616}, {96391,3617},
	{96395,3619}, {96401,3620}, {96408,3621}, {96413,3622}, {96417,3624}, {96422,3625},
	{96429,3626}, {96435,3627}, {96442,3628}, {96449,3629}, {96453,3629}, {96462,3631},
	{96472,3633}, {96482,3604}, {96486,3604}, {96494,3606}, {96499,3634}, {96502,3635},
	{96505,3608}, {96509,3613}, {96513,3614}, {96517,3609}, {96521,3610}, {96525,3611},
	{96529,3612}, {96533,3636}, {96537,2186}, {96542,3636}, {96549,42}, {96557,3637}, {96560,0},
	{96565,3638}, {96576,3639}, {96587,3640}, {96592,3640}, {96600,3640}, {96610,3641},
	{96615,3642}, {96619,3643}, {96623,3643}, {96630,3644}, {96635,3637}, {96639,3637},
	{96646,3645}, {96653,3535}, {96656,3646}, {96659,3648}, {96662,3649}, {96671,1868},
	{96676,3650}, {96686,3651}, {96690,3651}, {96698,3652}, {96702,3653}, {96706,3653},
	{96714,3654}, {96718,1869}, {96725,3654}, {96730,3654}, {96737,3655}, {96742,3656},
	{96746,3658}, {96753,3659}, {96757,3660}, {96762,3661}, {96766,3662}, {96772,3663}, {96776,0},
	{96781,0}, {96790,3665}, {96801,3666}, {96812,3667}, {96820,3668}, {96830,3669}, {96834,3672},
	{96841,1248}, {96846,3673}, {96859,1092}, {96872,3674}, {96886,3675}, {96893,3676},
	{96899,3677}, {96905,3678}, {96912,3679}, {96918,3680}, {96926,3681}, {96934,3682},
	{96939,3683}, {96945,3684}, {96954,3685}, {96959,3686}, {96963,3687}, {96968,3688},
	{96973,3688}, {96981,3686}, {96988,3689}, {96992,3691}, {96999,3692}, {97009,3693},
	{97014,3694}, {97021,3695}, {97025,3696}, {97029,3697}, {97033,3698}, {97037,3699},
	{97041,3695}, {97051,3697}, {97059,3696}, {97069,3698}, {97080,3700}, {97089,3701},
	{97099,3699}, {97110,3702}, {97114,1534}, {97120,1534}, {97130,3704}, {97141,3705},
	{97149,3706}, {97161,3707}, {97168,3708}, {97174,974}, {97178,974}, {97183,0}, {97189,3709},
	{97202,3710}, {97210,1740}, {97212,3711}, {97221,3712}, {97230,3713}, {97240,3714},
	{97249,3715}, {97252,3721}, {97257,3721}, {97264,3722}, {97268,3726}, {97276,3727},
	{97283,3728}, {97289,3729}, {97295,3730}, {97301,3730}, {97308,3731}, {97315,3731},
	{97325,3731}, {97337,3732}, {97347,3732}, {97359,3733}, {97367,3734}, {97374,3735},
	{97382,3736}, {97389,3737}, {97395,3738}, {97401,3739}, {97407,3740}, {97413,3741},
	{97418,3742}, {97422,0}, {97429,0}, {97439,3743}, {97455,3742}, {97462,3744}, {97466,3746},
	{97472,3747}, {97477,3748}, {97483,3749}, {97491,3750}, {97495,0}, {97504,3752}, {97518,3753},
	{97533,3754}, {97542,2128}, {97551,3755}, {97564,3756}, {97574,3758}, {97578,3760},
	{97584,3761}, {97590,3762}, {97594,0}, {97599,0}, {97608,3763}, {97618,3764}, {97623,3765},
	{97630,3766}, {97635,3766}, {97646,0}, {97653,0}, {97661,0}, {97671,0}, {97683,0}, {97699,3767},
	{97719,0}, {97731,985}, {97745,0}, {97756,3767}, {97771,3768}, {97781,3769}, {97785,3770},
	{97793,3770}, {97804,1872}, {97809,3771}, {97815,3772}, {97821,3773}, {97832,3774},
	{97837,1873}, {97843,3775}, {97848,3776}, {97852,3778}, {97857,3779}, {97868,3779},
	{97878,3780}, {97883,3781}, {97888,3782}, {97894,3783}, {97904,3784}, {97914,3785},
	{97923,3786}, {97929,0}, {97934,0}, {97941,0}, {97951,0}, {97964,3787}, {97984,0}, {97992,0},
	{98002,0}, {98015,0}, {98033,3787}, {98058,3788}, {98062,3789}, {98069,3788}, {98076,3790},
	{98082,3791}, {98086,3793}, {98093,3795}, {98109,3796}, {98122,3797}, {98129,3798},
	{98133,3800}, {98138,3802}, {98148,3803}, {98155,3805}, {98162,3806}, {98168,3807},
	{98173,3808}, {98179,3808}, {98187,3809}, {98194,3809}, {98205,3810}, {98214,3811},
	{98223,1770}, {98229,1989}, {98236,3812}, {98242,0}, {98249,169}, {98261,356}, {98274,2066},
	{98285,3813}, {98294,3814}, {98301,3815}, {98309,3816}, {98321,0}, {98327,3817}, {98334,3818},
	{98344,3819}, {98354,3820}, {98358,3823}, {98368,3824}, {98373,3825}, {98379,3826},
	{98385,3827}, {98393,3828}, {98399,3829}, {98405,3830}, {98411,3831}, {98417,3832},
	{98423,3833}, {98429,3834}, {98436,3835}, {98450,3836}, {98458,3837}, {98465,3837},
	{98475,3837}, {98487,3838}, {98492,3839}, {98498,3840}, {98505,3841}, {98511,3842},
	{98517,3843}, {98522,3844}, {98528,3845}, {98536,3846}, {98542,3847}, {98550,3848},
	{98557,3849}, {98563,3850}, {98572,3851}, {98579,3852}, {98586,3853}, {98593,3854},
	{98599,3855}, {98605,3856}, {98612,3857}, {98620,3857}, {98631,3858}, {98638,3859},
	{98643,3860}, {98649,3861}, {98656,3862}, {98662,3863}, {98668,3864}, {98672,3866},
	{98677,3867}, {98682,3868}, {98688,3869}, {98692,3873}, {98697,3874}, {98705,1772},
	{98710,3875}, {98715,3876}, {98721,3875}, {98730,3878}, {98740,3879}, {98746,3880},
	{98753,3881}, {98760,1995}, {98768,3882}, {98775,3883}, {98779,3886}, {98788,3887},
	{98795,3888}, {98802,3889}, {98811,3890}, {98815,3893}, {98822,3894}, {98830,3895},
	{98836,3896}, {98841,3897}, {98848,3898}, {98853,3899}, {98859,3741}, {98863,1878},
	{98869,3900}, {98873,0}, {98882,3901}, {98892,3900}, {98899,3902}, {98912,3903}, {98916,2890},
	{98924,3905}, {98928,3907}, {98938,0}, {98944,3908}, {98959,3909}, {98963,3910}, {98967,0},
	{98975,0}, {98988,0}, {99005,3912}, {99023,0}, {99039,0}, {99059,3913}, {99080,3914},
	{99086,2212}, {99094,3743}, {99098,3915}, {99102,3915}, {99109,3916}, {99113,1105}, {99120,0},
	{99129,3917}, {99140,3918}, {99143,0}, {99150,0}, {99160,1361}, {99174,3920}, {99188,3921},
	{99203,3429}, {99218,3472}, {99232,0}, {99246,3922}, {99264,3923}, {99279,3924}, {99282,3927},
	{99289,0}, {99294,3928}, {99307,3711}, {99319,3714}, {99331,3929}, {99336,3930}, {99347,3931},
	{99356,3932}, {99360,3712}, {99371,0}, {99378,3713}, {99393,3933}, {99397,0}, {99402,1519},
	{99412,3934}, {99422,3933}, {99430,3935}, {99435,3936}, {99439,0}, {99444,3938}, {99455,3939},
	{99461,3940}, {99469,0}, {99474,3941}, {99483,3942}, {99489,3942}, {99499,3943}, {99503,3944},
	{99508,3944}, {99513,3945}, {99519,3946}, {99523,3946}, {99531,3947}, {99535,3948},
	{99544,3949}, {99553,2213}, {99561,3950}, {99565,3952}, {99575,3953}, {99580,3955},
	{99589,3956}, {99595,3957}, {99601,3958}, {99610,3959}, {99620,3960}, {99628,3961},
	{99637,3962}, {99646,3963}, {99653,3964}, {99662,3965}, {99672,3966}, {99683,3967},
	{99692,3968}, {99702,3969}, {99711,3970}, {99720,3971}, {99725,3971}, {99733,1879}, {99738,0},
	{99742,1020}, {99753,182}, {99765,2212}, {99773,0}, {99778,3972}, {99792,181}, {99804,3973},
	{99812,0}, {99819,0}, {99831,0}, {99845,3974}, {99865,2215}, {99873,1880}, {99879,3975},
	{99883,3977}, {99892,3978}, {99903,3979}, {99911,3980}, {99915,3982}, {99920,3983},
	{99927,3985}, {99931,3986}, {99936,3987}, {99941,3987}, {99950,1996}, {99961,1917},
	{99973,3988}, {99978,3988}, {99986,0}, {99991,0}, {100000,0}, {100009,1107}, {100024,1108},
	{100034,3928}, {100040,3989}, {100044,3991}, {100051,3992}, {100054,3994}, {100061,3995},
	{100069,3996}, {100073,3997}, {100082,1156}, {100085,3998}, {100089,3998}, {100097,2179},
	{100101,3999}, {100104,0}, {100112,4000}, {100126,4001}, {100141,4002}, {100154,0}, {100160,0},
	{100168,4003}, {100186,4004}, {100190,4005}, {100197,2928}, {100204,993}, {100216,2012},
	{100226,4006}, {100237,1313}, {100242,4007}, {100247,4008}, {100254,4009}, {100262,1101},
	{100271,4010}, {100280,4004}, {100293,4011}, {100297,4012}, {100307,4013}, {100316,4014},
	{100324,4015}, {100329,4015}, {100341,0}, {100347,0}, {100355,4016}, {100373,0}, {100380,3499},
	{100394,4017}, {100401,4018}, {100405,4019}, {100409,4020}, {100416,4020}, {100424,4021},
	{100428,4021}, {100438,4022}, {100442,0}, {100448,0}, {100458,4025}, {100471,0}, {100480,4026},
	{100493,4027}, {100500,1799}, {100513,4028}, {100524,4029}, {100536,0}, {100543,0}, {100551,0},
	{100561,0}, {100573,0}, {100589,4030}, {100609,0}, {100615,0}, {100623,0}, {100634,0},
	{100648,4031}, {100669,0}, {100677,0}, {100687,0}, {100700,0}, {100718,4031}, {100743,1866},
	{100750,0}, {100757,4032}, {100771,4033}, {100784,4034}, {100795,4035}, {100808,4036},
	{100822,0}, {100829,0}, {100838,0}, {100851,4025}, {100867,0}, {100879,4026}, {100895,0},
	{100899,85}, {100912,4037}, {100919,4038}, {100929,4039}, {100937,4040}, {100948,4041},
	{100962,2647}, {100976,2695}, {100986,2780}, {100998,3310}, {101011,4042}, {101018,4043},
	{101031,4044}, {101042,4045}, {101052,4046}, {101056,4048}, {101065,4049}, {101072,1074},
	{101080,4050}, {101092,4051}, {101101,4052}, {101109,4053}, {101118,4054}, {101124,4055},
	{101128,4055}, {101139,4020}, {101143,4056}, {101146,3796}, {101150,3815}, {101154,4057},
	{101158,4057}, {101164,4058}, {101168,4059}, {101172,4060}, {101176,4061}, {101179,4063},
	{101187,4064}, {101191,4065}, {101195,4066}, {101203,4066}, {101214,4067}, {101218,4068},
	{101228,4069}, {101232,4070}, {101238,4071}, {101242,4072}, {101247,4073}, {101251,4075},
	{101257,4076}, {101266,0}, {101273,0}, {101284,3909}, {101302,4077}, {101320,4078}, {101337,0},
	{101347,4079}, {101363,4080}, {101380,0}, {101388,289}, {101400,4081}, {101404,4083},
	{101411,4084}, {101417,4085}, {101423,4086}, {101430,4087}, {101436,4088}, {101445,4089},
	{101452,0}, {101457,4090}, {101470,4091}, {101481,4092}, {101492,4093}, {101499,4094},
	{101503,4095}, {101509,3185}, {101515,4096}, {101519,4096}, {101527,4097}, {101531,4097},
	{101540,4098}, {101544,4100}, {101553,4101}, {101560,4102}, {101565,4103}, {101570,4104},
	{101577,1222}, {101583,4105}, {101590,4107}, {101598,4108}, {101605,1100}, {101613,0},
	{101618,0}, {101628,2855}, {101645,4109}, {101661,0}, {101680,4110}, {101706,3004},
	{101729,2881}, {101746,4111}, {101763,4112}, {101778,4113}, {101798,4114}, {101815,4115},
	{101830,4116}, {101849,4117}, {101868,4118}, {101874,4119}, {101882,4120}, {101888,4121},
	{101898,4122}, {101902,4123}, {101907,4124}, {101912,4125}, {101923,4126}, {101927,4128},
	{101939,4129}, {101952,4130}, {101957,4130}, {101967,4131}, {101972,4131}, {101981,4132},
	{101985,4133}, {101989,4133}, {101998,4134}, {102005,4135}, {102011,4135}, {102015,4136},
	{102019,4136}, {102025,4137}, {102029,3737}, {102033,4138}, {102037,4139}, {102040,4141},
	{102044,4142}, {102048,4143}, {102052,4144}, {102056,4077}, {102060,2180}, {102064,4080},
	{102068,3879}, {102072,4145}, {102075,0}, {102082,0}, {102091,4146}, {102109,223},
	{102125,4147}, {102139,4148}, {102143,4150}, {102149,4151}, {102159,1028}, {102164,4152},
	{102168,4154}, {102177,4155}, {102187,4156}, {102191,4156}, {102199,4157}, {102208,4158},
	{102213,4159}, {102217,4159}, {102225,4160}, {102229,4162}, {102234,4164}, {102243,4165},
	{102250,4056}, {102256,4166}, {102260,4168}, {102267,4169}, {102275,4170}, {102279,4171},
	{102286,4172}, {102295,4170}, {102301,4173}, {102310,4174}, {102314,4174}, {102327,4132},
	{102336,4175}, {102340,0}, {102347,4058}, {102360,4059}, {102376,4175}, {102385,4137},
	{102394,0}, {102400,0}, {102409,4176}, {102424,2844}, {102440,4177}, {102444,4179},
	{102453,4141}, {102462,4180}, {102478,4144}, {102488,4181}, {102503,4182}, {102516,4183},
	{102520,4184}, {102526,4185}, {102535,4186}, {102539,4188}, {102545,4145}, {102549,4145},
	{102557,0}, {102562,0}, {102571,4189}, {102581,0}, {102591,0}, {102605,4190}, {102620,4191},
	{102624,4193}, {102630,4194}, {102636,4147}, {102639,0}, {102644,0}, {102652,4195}, {102666,0},
	{102683,2857}, {102704,2858}, {102726,4196}, {102739,4197}, {102754,4198}, {102769,4199},
	{102782,3358}, {102796,4200}, {102809,4094}, {102824,4201}, {102840,4202}, {102858,0},
	{102864,0}, {102872,4003}, {102889,4203}, {102899,1481}, {102910,4003}, {102925,3887},
	{102929,0}, {102935,4204}, {102948,0}, {102957,4205}, {102974,4206}, {102990,0}, {103009,4207},
	{103035,4208}, {103061,4209}, {103088,4210}, {103114,0}, {103143,4211}, {103174,4212},
	{103205,4213}, {103228,4214}, {103242,4215}, {103256,0}, {103262,0}, {103271,4216},
	{103290,4217}, {103306,4218}, {103322,4219}, {103337,0}, {103355,4220}, {103378,4221},
	{103392,4222}, {103408,4223}, {103423,4224}, {103437,4225}, {103455,0}, {103461,0},
	{103470,2569}, {103486,2566}, {103505,4226}, {103520,0}, {103538,2839}, {103562,4227},
	{103586,4228}, {103609,4229}, {103632,4230}, {103647,4231}, {103662,3241}, {103677,4232},
	{103691,3360}, {103707,4233}, {103723,3271}, {103740,3295}, {103755,4234}, {103771,4235},
	{103786,4236}, {103804,4237}, {103818,4238}, {103832,4239}, {103846,4240}, {103860,4241},
	{103874,0}, {103883,4242}, {103897,0}, {103914,4071}, {103936,0}, {103957,4243}, {103981,4244},
	{104000,4245}, {104014,4246}, {104028,0}, {104043,0}, {104061,4064}, {104085,4247},
	{104099,4248}, {104116,4249}, {104135,4250}, {104152,4251}, {104170,0}, {104176,0},
	{104184,4016}, {104201,4252}, {104211,1482}, {104222,4016}, {104237,4253}, {104241,4253},
	{104249,4172}, {104253,4254}, {104257,3484}, {104268,0}, {104270,4255}, {104280,4256},
	{104288,4257}, {104296,4258}, {104304,0}, {104313,2229}, {104324,0}, {104340,4259},
	{104360,4260}, {104368,4261}, {104372,4261}, {104386,4262}, {104389,4264}, {104393,3485},
	{104400,4264}, {104410,4265}, {104414,4265}, {104424,1074}, {104430,1074}, {104441,1074},
	{104453,0}, {104460,1029}, {104472,1034}, {104484,0}, {104492,4266}, {104506,1030},
	{104520,4267}, {104534,0}, {104543,2917}, {104558,0}, {104567,2909}, {104581,4268},
	{104587,4269}, {104594,4270}, {104598,4270}, {104605,4271}, {104612,2012}, {104616,1661},
	{104620,0}, {104624,0}, {104636,4272}, {104654,1062}, {104662,1498}, {104674,4273},
	{104684,4274}, {104693,0}, {104703,0}, {104716,2}, {104736,0}, {104745,4275}, {104759,4276},
	{104775,4277}, {104791,0}, {104801,46}, {104817,338}, {104832,4278}, {104843,0}, {104851,4279},
	{104862,4280}, {104870,4281}, {104879,4282}, {104885,4283}, {104892,4282}, {104898,4284},
	{104905,4285}, {104909,4287}, {104917,226}, {104927,4288}, {104935,4289}, {104944,4290},
	{104951,4291}, {104960,4292}, {104970,4293}, {104979,4294}, {104989,1054}, {104998,4295},
	{105002,4296}, {105007,0}, {105020,0}, {105034,4297}, {105055,4298}, {105061,4298},
	{105072,4299}, {105078,0}, {105088,1623}, {105103,0}, {105113,1624}, {105129,1627}, {105145,0},
	{105151,4300}, {105160,4301}, {105172,4302}, {105184,0}, {105190,4303}, {105199,4304},
	{105211,4305}, {105221,0}, {105227,4306}, {105238,4307}, {105253,4008}, {105257,2215},
	{105262,4009}, {105267,4308}, {105271,4309}, {105279,4310}, {105283,4310}, {105292,4311},
	{105297,0}, {105301,2288}, {105310,4312}, {105314,4312}, {105325,4313}, {105334,4314},
	{105337,4316}, {105344,4317}, {105354,4318}, {105361,4318}, {105365,4319}, {105369,4321},
	{105375,2074}, {105385,2443}, {105389,0}, {105397,4322}, {105409,4323}, {105418,4324},
	{105428,4325}, {105437,4326}, {105449,4327}, {105463,4328}, {105473,4329}, {105481,4330},
	{105491,4331}, {105502,4332}, {105512,4333}, {105521,4334}, {105531,4316}, {105535,4335},
	{105539,4335}, {105547,2544}, {105558,4336}, {105568,0}, {105585,3232}, {105605,4337},
	{105617,3642}, {105633,2469}, {105646,3483}, {105660,4338}, {105670,4339}, {105683,4340},
	{105699,4341}, {105715,2200}, {105737,4342}, {105740,4346}, {105744,4347}, {105751,4348},
	{105758,4349}, {105766,4350}, {105775,4351}, {105783,4352}, {105793,4353}, {105798,4354},
	{105805,4355}, {105809,0}, {105814,0}, {105821,4356}, {105831,4357}, {105837,4355},
	{105844,4358}, {105850,0}, {105855,2465}, {105865,2466}, {105874,2463}, {105883,0},
	{105889,4359}, {105898,4360}, {105910,4361}, {105922,4362}, {105932,4363}, {105943,4364},
	{105949,0}, {105955,0}, {105965,4365}, {105980,4366}, {105991,0}, {105996,4367}, {106007,4368},
	{106017,4369}, {106027,4370}, {106034,0}, {106037,4371}, {106042,2555}, {106050,2680},
	{106059,3752}, {106068,4371}, {106072,4372}, {106079,4373}, {106090,4374}, {106100,4375},
	{106107,4376}, {106111,4377}, {106116,4378}, {106121,4379}, {106127,4373}, {106132,3652},
	{106137,4380}, {106146,4381}, {106155,4382}, {106162,0}, {106170,4383}, {106183,4384},
	{106197,4385}, {106210,4386}, {106214,4388}, {106223,4389}, {106227,4392}, {106237,4393},
	{106243,4394}, {106247,4394}, {106253,4395}, {106257,4396}, {106261,4397}, {106265,4398},
	{106269,4401}, {106284,4402}, {106292,4403}, {106298,4404}, {106305,4405}, {106310,4376},
	{106320,0}, {106333,4377}, {106349,4378}, {106367,4406}, {106375,4407}, {106386,4395},
	{106396,4396}, {106406,4397}, {106417,4408}, {106426,4409}, {106438,4410}, {106448,4411},
	{106462,4405}, {106469,4412}, {106476,4413}, {106480,4410}, {106484,4415}, {106488,4417},
	{106495,4412}, {106499,4418}, {106503,0}, {106508,4419}, {106517,4420}, {106526,4421},
	{106536,4422}, {106545,4423}, {106560,4424}, {106569,4425}, {106577,0}, {106584,0},
	{106593,4426}, {106608,0}, {106618,0}, {106631,4427}, {106649,4428}, {106659,0}, {106671,4429},
	{106689,4418}, {106701,0}, {106707,4430}, {106722,4431}, {106734,4432}, {106748,4433},
	{106759,4434}, {106770,4435}, {106780,4436}, {106791,4437}, {106802,4438}, {106815,4439},
	{106825,4440}, {106841,4411}, {106845,4441}, {106851,4442}, {106855,4443}, {106860,4444},
	{106870,4446}, {106875,4446}, {106885,4447}, {106888,0}, {106893,1229}, {106903,4448},
	{106907,4448}, {106913,4448}, {106923,4010}, {106929,4449}, {106934,0}, {106941,4450},
	{106958,4451}, {106964,0}, {106971,4452}, {106987,4453}, {107002,4454}, {107006,4455},
	{107012,4456}, {107019,4457}, {107029,4048}, {107033,0}, {107040,0}, {107053,4458},
	{107067,4459}, {107089,4460}, {107099,4461}, {107102,4423}, {107106,4462}, {107112,4463},
	{107116,4466}, {107122,4467}, {107131,4468}, {107140,4469}, {107150,4470}, {107158,4471},
	{107164,4472}, {107168,4473}, {107172,4474}, {107179,4474}, {107191,4475}, {107196,4475},
	{107208,4476}, {107215,4477}, {107224,4478}, {107235,4479}, {107247,4480}, {107257,4481},
	{107267,4482}, {107277,4473}, {107283,4472}, {107290,4471}, {107294,0}, {107301,0},
	{107316,4483}, {107338,0}, {107342,0}, {107351,4484}, {107364,0}, {107370,0}, {107378,0},
	{107389,0}, {107403,2354}, {107420,0}, {107434,0}, {107451,2354}, {107471,4485}, {107475,4485},
	{107482,4486}, {107486,4486}, {107497,4487}, {107502,4488}, {107505,4489}, {107509,4490},
	{107513,4491}, {107517,4480}, {107521,0}, {107525,0}, {107531,1763}, {107540,0}, {107545,0},
	{107552,1780}, {107565,0}, {107574,0}, {107585,0}, {107598,4492}, {107617,4493}, {107631,0},
	{107642,4492}, {107659,0}, {107674,4493}, {107692,4494}, {107704,0}, {107714,0}, {107726,4492},
	{107744,0}, {107754,0}, {107766,0}, {107780,2123}, {107800,2124}, {107815,1780}, {107821,4495},
	{107828,4496}, {107831,4498}, {107839,3499}, {107847,4499}, {107851,4500}, {107859,4501},
	{107869,4502}, {107873,1865}, {107879,4503}, {107884,4504}, {107888,4505}, {107893,4504},
	{107899,4506}, {107903,4507}, {107912,0}, {107920,4508}, {107929,4505}, {107933,4505},
	{107943,1773}, {107949,4509}, {107954,4510}, {107959,4510}, {107967,4511}, {107976,4512},
	{107988,4513}, {108000,4514}, {108011,1116}, {108016,4513}, {108026,4515}, {108030,4515},
	{108039,1101}, {108044,1996}, {108050,4516}, {108054,4517}, {108058,4518}, {108064,4519},
	{108073,4520}, {108082,4521}, {108089,4522}, {108097,4523}, {108106,4524}, {108116,4524},
	{108127,4525}, {108136,4526}, {108144,4527}, {108153,4528}, {108162,4529}, {108172,4530},
	{108181,4531}, {108190,4532}, {108200,4533}, {108209,4534}, {108219,4535}, {108228,4536},
	{108232,4539}, {108241,4540}, {108251,4541}, {108260,4542}, {108269,4542}, {108278,4543},
	{108282,4545}, {108289,4456}, {108293,2275}, {108302,4546}, {108306,4546}, {108312,4547},
	{108319,0}, {108324,0}, {108331,3492}, {108343,2160}, {108356,4548}, {108365,4548},
	{108377,1011}, {108391,4549}, {108395,4550}, {108399,4551}, {108403,4551}, {108413,4552},
	{108423,4553}, {108428,4553}, {108437,4554}, {108440,0}, {108444,4555}, {108452,4556},
	{108458,4556}, {108470,4557}, {108474,4559}, {108482,4560}, {108486,4562}, {108491,4563},
	{108501,4564}, {108513,4565}, {108526,4566}, {108532,4567}, {108541,0}, {108545,0},
	{108551,4568}, {108563,4569}, {108573,0}, {108582,4570}, {108593,0}, {108603,4571}, {108615,0},
	{108624,0}, {108637,4572}, {108652,0}, {108663,4573}, {108676,4574}, {108681,4575},
	{108685,4576}, {108695,4577}, {108704,4578}, {108708,4579}, {108716,4580}, {108725,4581},
	{108729,4582}, {108733,4582}, {108741,0}, {108746,0}, {108753,4583}, {108767,0}, {108776,4584},
	{108789,4585}, {108802,4586}, {108816,0}, {108833,4587}, {108854,4588}, {108875,4589},
	{108888,4590}, {108904,4591}, {108920,4592}, {108934,4593}, {108950,4594}, {108966,4595},
	{108970,4597}, {108979,4599}, {108991,4600}, {109002,0}, {109010,4601}, {109026,4602},
	{109030,4603}, {109042,3425}, {109054,4602}, {109061,4604}, {109073,4605}, {109078,4605},
	{109086,4606}, {109095,0}, {109102,0}, {109112,4607}, {109128,0}, {109141,4608}, {109157,4609},
	{109162,4610}, {109174,4611}, {109186,4612}, {109192,4613}, {109196,4614}, {109203,4615},
	{109207,4616}, {109213,4617}, {109219,4339}, {109223,4618}, {109225,0}, {109229,39},
	{109239,39}, {109248,4619}, {109256,66}, {109266,66}, {109275,4619}, {109283,4619},
	{109291,4620}, {109301,4620}, {109312,4620}, {109323,154}, {109330,1574}, {109338,1574},
	{109349,1574}, {109361,1574}, {109373,1574}, {109386,186}, {109396,187}, {109406,4621},
	{109414,4621}, {109424,4621}, {109435,4621}, {109446,186}, {109455,187}, {109464,1575},
	{109472,1575}, {109481,1575}, {109491,1575}, {109500,288}, {109511,4622}, {109522,4622},
	{109534,4622}, {109546,288}, {109558,1576}, {109566,1576}, {109577,1576}, {109588,1576},
	{109599,1576}, {109611,348}, {109620,0}, {109626,2660}, {109639,0}, {109645,4623},
	{109658,4624}, {109665,4624}, {109675,4625}, {109685,0}, {109695,2277}, {109709,4626},
	{109723,2763}, {109731,0}, {109738,109}, {109751,241}, {109761,380}, {109772,4627},
	{109775,4628}, {109782,3524}, {109786,4629}, {109793,0}, {109798,4630}, {109807,4631},
	{109811,4631}, {109816,4632}, {109823,0}, {109834,2953}, {109851,21}, {109865,1755},
	{109869,1755}, {109877,994}, {109885,4633}, {109893,4634}, {109897,4635}, {109905,4636},
	{109913,4637}, {109923,4638}, {109931,4639}, {109934,4640}, {109948,4640}, {109953,4641},
	{109958,4642}, {109962,4642}, {109972,0}, {109977,0}, {109984,233}, {109997,4643}, {110006,0},
	{110012,4644}, {110021,4645}, {110024,4646}, {110028,4646}, {110040,0}, {110044,0},
	{110050,4647}, {110060,4647}, {110072,2470}, {110083,4648}, {110095,4648}, {110109,2471},
	{110122,2471}, {110136,4649}, {110147,4650}, {110161,4650}, {110176,2472}, {110187,2472},
	{110199,4651}, {110209,4652}, {110212,4653}, {110217,4654}, {110226,4655}, {110229,4656},
	{110233,4657}, {110238,4656}, {110245,2013}, {110252,4658}, {110257,1175}, {110262,0},
	{110270,4659}, {110283,1175}, {110297,1252}, {110302,4660}, {110306,4661}, {110313,4662},
	{110318,4663}, {110324,4664}, {110331,4664}, {110335,4665}, {110340,4666}, {110348,3304},
	{110353,3304}, {110359,4667}, {110363,4667}, {110370,4668}, {110374,0}, {110378,1069},
	{110390,1158}, {110399,1169}, {110407,4669}, {110415,2978}, {110426,4670}, {110432,4671},
	{110438,4672}, {110444,4673}, {110447,4674}, {110451,4675}, {110455,4675}, {110463,4676},
	{110467,4677}, {110473,4678}, {110481,4676}, {110490,4679}, {110494,0}, {110498,0}, {110504,0},
	{110513,2702}, {110528,4680}, {110532,4681}, {110536,4683}, {110543,4684}, {110551,4685},
	{110560,4686}, {110566,4687}, {110573,4688}, {110581,4689}, {110590,4689}, {110600,4690},
	{110608,4691}, {110617,4692}, {110625,4693}, {110634,4694}, {110642,4695}, {110651,4696},
	{110660,4697}, {110669,4698}, {110678,4699}, {110686,4700}, {110693,4701}, {110701,4702},
	{110709,4703}, {110713,4705}, {110723,3344}, {110733,0}, {110746,3357}, {110765,3359},
	{110784,3276}, {110795,3345}, {110804,3397}, {110816,4706}, {110828,0}, {110835,4707},
	{110843,3353}, {110855,3354}, {110867,3355}, {110880,3356}, {110891,3277}, {110903,1763},
	{110910,4708}, {110914,3503}, {110921,4709}, {110930,2602}, {110938,0}, {110950,2135},
	{110970,0}, {110983,3585}, {111004,3430}, {111012,3456}, {111023,4710}, {111034,1551},
	{111046,0}, {111056,0}, {111067,4711}, {111085,4712}, {111088,0}, {111093,4713}, {111101,4714},
	{111108,4715}, {111117,4716}, {111128,4717}, {111138,4718}, {111148,4719}, {111157,4720},
	{111168,4360}, {111181,4719}, {111194,4721}, {111205,4721}, {111218,4722}, {111226,4304},
	{111235,4723}, {111244,4724}, {111255,4725}, {111268,4726}, {111281,4727}, {111293,4728},
	{111307,0}, {111326,4729}, {111354,4730}, {111367,0}, {111381,4731}, {111404,4732},
	{111413,4732}, {111425,4733}, {111439,4734}, {111452,4735}, {111459,4736}, {111468,4737},
	{111479,4738}, {111489,4739}, {111500,4736}, {111512,4736}, {111523,4362}, {111530,4305},
	{111539,4305}, {111549,4362}, {111558,4362}, {111568,4740}, {111579,0}, {111590,4741},
	{111610,4742}, {111617,4302}, {111628,4302}, {111640,4363}, {111650,4363}, {111661,1115},
	{111672,1115}, {111689,4743}, {111704,4743}, {111716,4008}, {111726,0}, {111733,0}, {111742,0},
	{111754,2704}, {111772,4744}, {111778,4745}, {111785,4746}, {111789,0}, {111796,0},
	{111808,4065}, {111823,4747}, {111828,4748}, {111831,4750}, {111837,0}, {111841,0}, {111849,48},
	{111861,0}, {111870,102}, {111883,0}, {111894,157}, {111909,0}, {111919,220}, {111933,0},
	{111942,365}, {111955,0}, {111964,375}, {111977,4751}, {111981,4753}, {111985,4754},
	{112000,4754}, {112013,4755}, {112017,4755}, {112024,0}, {112034,0}, {112049,0}, {112066,4756},
	{112091,2663}, {112096,67}, {112102,1018}, {112107,0}, {112112,4757}, {112119,0}, {112129,4758},
	{112143,0}, {112151,4759}, {112164,0}, {112173,133}, {112189,4760}, {112192,0}, {112196,0},
	{112202,4762}, {112212,4762}, {112222,4763}, {112230,4763}, {112241,4764}, {112253,4764},
	{112266,4764}, {112275,4765}, {112285,4765}, {112298,4765}, {112311,4766}, {112319,4766},
	{112333,4766}, {112348,4767}, {112356,4767}, {112366,4768}, {112374,4768}, {112385,4768},
	{112396,4769}, {112404,3303}, {112410,4770}, {112423,4771}, {112430,0}, {112435,4772},
	{112445,4773}, {112454,4774}, {112461,4775}, {112467,4775}, {112475,4776}, {112481,4776},
	{112490,4777}, {112495,4778}, {112498,4779}, {112502,0}, {112508,0}, {112518,104}, {112531,0},
	{112540,108}, {112553,4781}, {112559,4782}, {112565,4783}, {112577,1210}, {112581,4784},
	{112585,4674}, {112596,4679}, {112605,4680}, {112617,4785}, {112629,4746}, {112641,4784},
	{112653,1175}, {112656,4786}, {112661,4787}, {112668,0}, {112672,0}, {112679,4788}, {112691,0},
	{112700,4789}, {112712,4790}, {112720,0}, {112725,4791}, {112736,4792}, {112746,4793},
	{112757,4794}, {112768,4795}, {112779,4796}, {112789,4797}, {112799,4798}, {112810,4799},
	{112819,4800}, {112830,4801}, {112841,4802}, {112852,0}, {112860,4803}, {112873,0},
	{112883,4804}, {112897,4805}, {112906,4806}, {112918,4807}, {112923,4655}, {112932,4778},
	{112941,0}, {112945,4791}, {112955,4792}, {112964,4793}, {112974,4794}, {112984,4795},
	{112994,4796}, {113003,4797}, {113012,4798}, {113022,4799}, {113030,4800}, {113040,4801},
	{113050,4802}, {113059,0}, {113066,4803}, {113078,0}, {113087,4804}, {113100,4805},
	{113108,4808}, {113111,4810}, {113115,4811}, {113122,4812}, {113126,1759}, {113133,4813},
	{113140,4814}, {113147,4815}, {113158,0}, {113167,4816}, {113182,4817}, {113187,4817},
	{113196,4818}, {113200,4818}, {113208,4818}, {113219,4819}, {113230,4820}, {113234,4821},
	{113242,4822}, {113250,4823}, {113254,4824}, {113261,4825}, {113267,4826}, {113274,4827},
	{113281,4828}, {113291,4829}, {113299,4830}, {113308,4831}, {113312,4831}, {113318,4832},
	{113322,4834}, {113330,4835}, {113338,0}, {113343,4836}, {113355,4837}, {113367,0},
	{113374,4770}, {113389,0}, {113393,4838}, {113404,4839}, {113416,4840}, {113428,0}, {113433,0},
	{113440,4841}, {113451,4841}, {113464,4841}, {113475,0}, {113488,102}, {113505,4842},
	{113517,4843}, {113530,4843}, {113545,4844}, {113556,4844}, {113571,4844}, {113585,4845},
	{113596,4845}, {113611,4845}, {113627,4846}, {113638,4847}, {113650,4847}, {113663,4848},
	{113674,0}, {113679,4849}, {113691,4849}, {113704,4850}, {113715,4851}, {113729,3416},
	{113739,3453}, {113749,4852}, {113752,4853}, {113756,4853}, {113763,4854}, {113770,0},
	{113772,4855}, {113776,4856}, {113779,4857}, {113782,4858}, {113785,4859}, {113788,4860},
	{113791,4861}, {113794,4862}, {113797,2235}, {113807,2235}, {113824,2355}, {113841,4865},
	{113849,2508}, {113864,2719}, {113874,2723}, {113884,2731}, {113894,2733}, {113904,2235},
	{113915,2355}, {113926,4865}, {113934,4866}, {113946,4108}, {113958,4867}, {113969,0},
	{113979,0}, {113993,4868}, {114014,4869}, {114033,0}, {114055,3351}, {114083,3352},
	{114110,4870}, {114129,4871}, {114148,4872}, {114167,4873}, {114186,1834}, {114207,4874},
	{114228,4875}, {114248,4876}, {114269,4877}, {114278,4878}, {114288,4879}, {114303,3577},
	{114319,4880}, {114334,4881}, {114338,4881}, {114344,4882}, {114357,4883}, {114362,0},
	{114373,4884}, {114389,4885}, {114407,4886}, {114425,4887}, {114430,4888}, {114435,4888},
	{114446,2120}, {114459,4889}, {114471,4890}, {114481,4891}, {114491,4892}, {114503,4893},
	{114515,4894}, {114521,4895}, {114529,4896}, {114539,4897}, {114547,4898}, {114551,4900},
	{114560,4901}, {114573,4902}, {114579,4902}, {114591,251}, {114599,4903}, {114603,2213},
	{114612,4906}, {114620,3304}, {114632,3304}, {114645,280}, {114650,4907}, {114656,4908},
	{114663,4909}, {114671,4910}, {114675,0}, {114681,4358}, {114692,4358}, {114705,3082},
	{114716,3082}, {114729,4911}, {114739,4911}, {114754,4911}, {114767,4146}, {114779,4146},
	{114792,4912}, {114802,4912}, {114814,4913}, {114824,4913}, {114840,4913}, {114854,4914},
	{114865,4914}, {114879,0}, {114886,4915}, {114900,4916}, {114911,0}, {114917,4917},
	{114930,2212}, {114938,4910}, {114949,4910}, {114959,4918}, {114969,0}, {114977,1283},
	{114990,1285}, {115005,1287}, {115021,4919}, {115034,4920}, {115040,4921}, {115044,4924},
	{115055,1884}, {115063,4925}, {115073,4926}, {115077,4928}, {115083,4929}, {115093,4930},
	{115105,4931}, {115118,4932}, {115121,2213}, {115124,4933}, {115127,4935}, {115131,4936},
	{115139,4937}, {115148,0}, {115152,0}, {115158,4938}, {115166,4938}, {115179,4938},
	{115192,4275}, {115200,4275}, {115211,4275}, {115224,4276}, {115234,4276}, {115247,4276},
	{115262,4939}, {115272,4939}, {115286,4939}, {115300,4277}, {115310,4277}, {115324,4277},
	{115338,4940}, {115348,4940}, {115363,4940}, {115378,4941}, {115387,4941}, {115401,4941},
	{115415,4942}, {115420,4942}, {115428,4942}, {115440,4771}, {115444,0}, {115450,4943},
	{115460,2944}, {115473,247}, {115485,4944}, {115489,4946}, {115497,0}, {115504,0},
	{115516,4947}, {115531,4948}, {115544,4932}, {115553,4949}, {115560,4950}, {115569,4951},
	{115573,4952}, {115583,4953}, {115591,4954}, {115595,4955}, {115605,4955}, {115617,2014},
	{115625,4954}, {115634,0}, {115640,4956}, {115652,4957}, {115666,4958}, {115680,4959},
	{115692,4960}, {115706,4961}, {115720,4962}, {115736,4963}, {115754,4964}, {115765,4965},
	{115777,4966}, {115790,0}, {115796,0}, {115804,1298}, {115815,1298}, {115827,0}, {115838,1298},
	{115853,3674}, {115869,4967}, {115887,4968}, {115902,4969}, {115923,4970}, {115942,3772},
	{115958,4968}, {115968,3674}, {115981,3674}, {116000,4967}, {116012,4967}, {116026,4967},
	{116041,4968}, {116053,4968}, {116065,4969}, {116078,4969}, {116096,4969}, {116114,4970},
	{116126,4970}, {116142,4970}, {116158,3772}, {116169,3772}, {116182,4971}, {116186,4973},
	{116192,4974}, {116199,4975}, {116205,4976}, {116210,4977}, {116213,4978}, {116217,4979},
	{116223,4980}, {116230,4981}, {116234,4981}, {116245,0}, {116254,4982}, {116266,4983},
	{116270,4983}, {116277,4984}, {116286,4985}, {116292,4986}, {116295,0}, {116303,4772},
	{116316,0}, {116324,4988}, {116337,4989}, {116341,4989}, {116348,4990}, {116355,0},
	{116363,114}, {116377,167}, {116393,274}, {116406,4991}, {116413,4991}, {116424,3189},
	{116430,0}, {116443,0}, {116461,0}, {116481,4992}, {116508,4993}, {116516,4994}, {116520,4994},
	{116536,0}, {116541,4988}, {116551,4995}, {116559,4996}, {116563,0}, {116572,4998},
	{116584,4999}, {116596,5000}, {116602,5000}, {116612,0}, {116618,0}, {116626,5001},
	{116636,5001}, {116651,5001}, {116666,4884}, {116676,4884}, {116689,4884}, {116704,5002},
	{116714,4885}, {116726,4885}, {116741,4885}, {116758,5003}, {116770,5003}, {116786,5003},
	{116802,4886}, {116814,4886}, {116830,4886}, {116846,5004}, {116856,5004}, {116868,5004},
	{116885,5004}, {116902,5002}, {116913,5002}, {116929,5002}, {116945,0}, {116951,0},
	{116959,5005}, {116977,5005}, {116994,5005}, {117005,2697}, {117022,2697}, {117038,3934},
	{117052,3934}, {117065,5006}, {117079,5006}, {117092,5007}, {117107,5007}, {117121,1987},
	{117135,1987}, {117148,5008}, {117166,5008}, {117183,5008}, {117194,5009}, {117201,0},
	{117208,5010}, {117224,2820}, {117236,0}, {117246,5010}, {117261,5011}, {117264,5011},
	{117268,5011}, {117274,4991}, {117277,2558}, {117283,5012}, {117286,5014}, {117289,5016},
	{117292,0}, {117297,5017}, {117304,5017}, {117316,5017}, {117327,3341}, {117334,3339},
	{117343,3339}, {117356,3339}, {117369,3341}, {117379,5018}, {117388,5018}, {117401,5018},
	{117414,3340}, {117423,3340}, {117437,3340}, {117451,5019}, {117460,5019}, {117474,5019},
	{117489,5020}, {117498,5020}, {117512,5020}, {117525,5021}, {117533,5022}, {117540,5022},
	{117549,5023}, {117561,5024}, {117573,4859}, {117580,4856}, {117589,4858}, {117598,4860},
	{117607,4857}, {117615,4861}, {117623,5025}, {117629,5026}, {117638,5027}, {117651,5028},
	{117660,5029}, {117664,4775}, {117669,4775}, {117676,4642}, {117684,5030}, {117689,5031},
	{117696,5032}, {117705,1088}, {117709,1917}, {117720,5033}, {117724,5034}, {117732,5035},
	{117741,5036}, {117750,5037}, {117761,5038}, {117772,5039}, {117784,5040}, {117797,5041},
	{117807,5042}, {117813,4776}, {117820,4777}, {117824,5043}, {117828,2014}, {117835,2014},
	{117843,5025}, {117851,4298}, {117857,4775}, {117866,4775}, {117875,5044}, {117885,4298},
	{117895,5032}, {117906,5045}, {117912,5045}, {117923,363}, {117929,5046}, {117935,1663},
	{117939,5047}, {117948,5048}, {117957,0}, {117965,5049}, {117979,5050}, {117992,0}, {117997,0},
	{118004,5051}, {118016,5051}, {118029,5052}, {118041,5052}, {118054,5053}, {118065,5053},
	{118079,5053}, {118094,5054}, {118105,5054}, {118119,5054}, {118134,5055}, {118145,5055},
	{118160,5055}, {118176,5056}, {118187,5056}, {118202,5056}, {118218,4104}, {118230,4104},
	{118243,5057}, {118252,5058}, {118260,5059}, {118263,0}, {118272,5060}, {118288,0},
	{118298,5061}, {118316,0}, {118328,5062}, {118347,2216}, {118351,0}, {118357,5063},
	{118365,3138}, {118373,3138}, {118384,5064}, {118392,5064}, {118402,5064}, {118415,5064},
	{118428,5065}, {118436,5065}, {118446,5065}, {118459,5065}, {118472,5066}, {118482,5066},
	{118495,5067}, {118503,5067}, {118513,5067}, {118527,5067}, {118541,5068}, {118549,5063},
	{118560,5063}, {118571,5068}, {118581,5068}, {118595,5068}, {118609,0}, {118614,0},
	{118621,5069}, {118630,5070}, {118641,5070}, {118654,5071}, {118665,5071}, {118677,5072},
	{118690,5072}, {118704,5072}, {118719,5073}, {118730,5073}, {118744,5073}, {118757,5073},
	{118772,5070}, {118784,5071}, {118795,5074}, {118804,5075}, {118820,5075}, {118835,5076},
	{118849,5077}, {118861,5077}, {118878,5077}, {118896,5077}, {118911,5078}, {118920,5079},
	{118934,3521}, {118946,5080}, {118959,3521}, {118973,5079}, {118988,5081}, {119000,5082},
	{119009,5083}, {119020,5084}, {119036,5084}, {119051,5084}, {119068,5085}, {119083,5085},
	{119099,5085}, {119113,4032}, {119128,4032}, {119144,4032}, {119160,4033}, {119174,4033},
	{119189,4033}, {119203,5086}, {119214,5087}, {119230,5086}, {119246,5087}, {119260,5082},
	{119277,5088}, {119292,5082}, {119306,5088}, {119320,4034}, {119329,5089}, {119341,5081},
	{119354,5089}, {119367,5089}, {119380,5081}, {119392,5090}, {119401,5091}, {119412,5092},
	{119429,5090}, {119446,5092}, {119461,5091}, {119479,5093}, {119495,5091}, {119510,5093},
	{119525,5094}, {119536,5094}, {119549,5094}, {119563,5094}, {119578,4035}, {119589,4035},
	{119602,4035}, {119616,4035}, {119629,5095}, {119641,5095}, {119659,5095}, {119676,5095},
	{119695,4036}, {119706,4036}, {119720,4036}, {119736,4036}, {119751,5096}, {119764,5096},
	{119777,5096}, {119788,5097}, {119800,5098}, {119816,5099}, {119827,0}, {119836,5085},
	{119851,5094}, {119866,5100}, {119875,5101}, {119885,5102}, {119896,5103}, {119900,0},
	{119910,5104}, {119926,5105}, {119943,4498}, {119951,4498}, {119966,0}, {119972,0},
	{119980,5106}, {120000,5106}, {120014,5106}, {120029,5106}, {120044,5106}, {120058,5062},
	{120068,5060}, {120080,5060}, {120095,5060}, {120111,5060}, {120127,5060}, {120144,5062},
	{120157,5062}, {120171,5107}, {120183,5107}, {120199,5107}, {120214,5107}, {120230,5108},
	{120240,5061}, {120252,5061}, {120269,5061}, {120285,5061}, {120302,5108}, {120314,5108},
	{120330,5108}, {120347,5108}, {120365,5109}, {120377,5109}, {120393,5109}, {120410,5109},
	{120427,5109}, {120443,5110}, {120453,0}, {120459,0}, {120467,5063}, {120477,5111},
	{120487,3139}, {120499,5112}, {120512,5113}, {120522,5114}, {120534,5113}, {120549,5113},
	{120564,5115}, {120579,5116}, {120589,5065}, {120599,5117}, {120611,5117}, {120626,5118},
	{120641,5118}, {120656,5119}, {120667,5065}, {120680,5119}, {120695,5120}, {120711,5120},
	{120727,5121}, {120737,5123}, {120749,5124}, {120762,5124}, {120775,5125}, {120788,5125},
	{120804,5125}, {120820,5126}, {120836,5127}, {120848,5128}, {120864,5128}, {120880,5129},
	{120896,5130}, {120907,5130}, {120922,5130}, {120938,5130}, {120953,5131}, {120965,5132},
	{120976,5103}, {120982,0}, {120989,5133}, {121002,5134}, {121013,5135}, {121026,5136},
	{121030,0}, {121038,1988}, {121050,1990}, {121062,1994}, {121077,5137}, {121086,5138},
	{121095,5139}, {121104,5139}, {121113,0}, {121120,5113}, {121134,5067}, {121149,5125},
	{121164,0}, {121171,5119}, {121185,5130}, {121199,0}, {121207,5065}, {121222,5065}, {121238,0},
	{121245,2283}, {121257,0}, {121265,2272}, {121280,0}, {121288,2267}, {121300,2269}, {121312,0},
	{121317,0}, {121324,0}, {121335,5140}, {121349,0}, {121359,5141}, {121373,0}, {121382,5142},
	{121394,0}, {121402,0}, {121415,5141}, {121431,0}, {121438,5140}, {121448,1599}, {121457,0},
	{121463,5143}, {121479,5143}, {121493,5144}, {121506,5145}, {121509,0}, {121514,0},
	{121521,1711}, {121530,1711}, {121541,1711}, {121555,1711}, {121568,1711}, {121582,5147},
	{121591,5147}, {121602,5147}, {121618,5147}, {121634,5147}, {121648,5148}, {121657,5148},
	{121671,5148}, {121684,5148}, {121698,5149}, {121707,5149}, {121718,5149}, {121734,5149},
	{121750,5149}, {121764,5150}, {121776,5150}, {121793,5150}, {121809,5150}, {121826,5151},
	{121835,5151}, {121846,5151}, {121863,5151}, {121880,5151}, {121895,5152}, {121906,5152},
	{121923,5152}, {121939,5152}, {121956,0}, {121964,5153}, {121979,5154}, {121993,4946},
	{121997,5155}, {122000,4974}, {122004,5157}, {122008,5158}, {122011,5160}, {122020,5161},
	{122029,5162}, {122041,5163}, {122049,5164}, {122054,5164}, {122061,5165}, {122072,5166},
	{122081,5167}, {122087,5168}, {122091,5168}, {122100,5169}, {122106,5170}, {122111,5170},
	{122118,5165}, {122122,5171}, {122132,4942}, {122137,4942}, {122150,4942}, {122163,4282},
	{122172,4282}, {122181,5172}, {122194,5173}, {122199,5173}, {122210,5174}, {122216,5163},
	{122219,5175}, {122230,4929}, {122234,5176}, {122244,0}, {122250,252}, {122262,254},
	{122276,256}, {122289,229}, {122300,5177}, {122304,5177}, {122312,5178}, {122316,5178},
	{122323,5178}, {122336,0}, {122342,5179}, {122353,5180}, {122363,5181}, {122374,5182},
	{122385,0}, {122392,5183}, {122409,0}, {122416,5184}, {122428,5185}, {122432,5185},
	{122439,5185}, {122452,2552}, {122454,5186}, {122457,5188}, {122464,1055}, {122469,5189},
	{122473,0}, {122478,0}, {122486,5190}, {122500,5191}, {122514,0}, {122520,0}, {122529,5190},
	{122544,5191}, {122559,5190}, {122567,5189}, {122572,5192}, {122577,5193}, {122581,5194},
	{122592,5193}, {122600,5195}, {122606,5196}, {122612,0}, {122619,3445}, {122629,0}, {122634,0},
	{122642,5197}, {122653,3443}, {122660,5198}, {122668,5199}, {122673,5200}, {122677,5203},
	{122681,5205}, {122688,4066}, {122693,5206}, {122698,5206}, {122707,1536}, {122718,5207},
	{122727,2681}, {122738,5208}, {122750,5209}, {122754,4652}, {122757,5210}, {122761,5209},
	{122770,5209}, {122780,5210}, {122785,5211}, {122791,5212}, {122795,1918}, {122802,0},
	{122808,0}, {122819,5212}, {122833,5213}, {122837,5215}, {122842,5216}, {122846,5216},
	{122856,5217}, {122861,5217}, {122869,5218}, {122876,5219}, {122880,5219}, {122886,5219},
	{122892,5220}, {122899,4938}, {122903,4498}, {122908,5221}, {122911,0}, {122914,0},
	{122918,5222}, {122925,5223}, {122929,3420}, {122933,2552}, {122938,5224}, {122942,5223},
	{122949,5224}, {122957,5225}, {122965,5225}, {122978,0}, {122982,5226}, {122989,5227},
	{122992,5228}, {122998,5229}, {123003,5229}, {123013,5229}, {123023,5230}, {123028,5230},
	{123037,5230}, {123045,5231}, {123053,5232}, {123062,5233}, {123066,5233}, {123072,5234},
	{123078,5235}, {123083,5236}, {123090,5237}, {123095,0}, {123100,5238}, {123110,5239},
	{123121,5240}, {123124,5110}, {123130,5017}, {123136,0}, {123138,0}, {123142,5241},
	{123152,5242}, {123155,0}, {123160,0}, {123166,0}, {123176,1578}, {123191,5247}, {123206,1578},
	{123216,5248}, {123227,2649}, {123238,0}, {123250,2874}, {123267,0}, {123280,2874},
	{123298,5249}, {123313,5250}, {123325,5251}, {123334,5252}, {123348,0}, {123360,5252},
	{123377,0}, {123389,5252}, {123406,5251}, {123418,5247}, {123428,5253}, {123437,5253},
	{123450,0}, {123459,5254}, {123473,0}, {123486,5254}, {123504,0}, {123517,5254}, {123535,5255},
	{123545,0}, {123556,2438}, {123572,0}, {123582,2438}, {123597,0}, {123605,0}, {123620,2874},
	{123640,0}, {123652,5252}, {123669,0}, {123684,5252}, {123704,0}, {123716,5254}, {123733,0},
	{123749,5254}, {123770,0}, {123784,2438}, {123803,0}, {123812,0}, {123825,2954}, {123845,47},
	{123861,0}, {123873,5256}, {123889,0}, {123898,0}, {123909,2649}, {123926,5249}, {123947,0},
	{123960,0}, {123975,2649}, {124000,5249}, {124025,5257}, {124029,0}, {124035,5259},
	{124051,5259}, {124068,0}, {124077,0}, {124089,1105}, {124108,5260}, {124126,3486},
	{124132,5261}, {124137,3487}, {124144,5262}, {124148,5265}, {124158,5266}, {124163,5267},
	{124170,5268}, {124177,5269}, {124183,5271}, {124190,5273}, {124200,5274}, {124208,5275},
	{124216,5276}, {124225,5277}, {124231,5278}, {124238,5279}, {124244,5280}, {124249,5281},
	{124256,5280}, {124264,5282}, {124269,5283}, {124275,5284}, {124281,5285}, {124288,5286},
	{124292,5288}, {124297,5289}, {124305,5290}, {124312,5291}, {124318,5292}, {124325,5293},
	{124331,5294}, {124337,0}, {124342,5295}, {124352,5296}, {124364,5297}, {124376,5298},
	{124383,5299}, {124387,0}, {124392,1522}, {124402,1987}, {124412,5300}, {124419,5301},
	{124424,5302}, {124432,5303}, {124436,5305}, {124447,5306}, {124455,5307}, {124461,5308},
	{124468,5309}, {124473,5310}, {124481,5311}, {124491,5312}, {124501,5313}, {124511,5314},
	{124519,5315}, {124528,5316}, {124532,5319}, {124540,0}, {124548,5320}, {124562,0},
	{124572,5321}, {124587,5322}, {124595,5323}, {124605,5324}, {124617,0}, {124626,0},
	{124636,5325}, {124651,0}, {124662,5326}, {124674,0}, {124683,0}, {124699,5327}, {124716,0},
	{124725,5328}, {124738,0}, {124750,5329}, {124766,0}, {124775,0}, {124789,5330}, {124809,5331},
	{124817,5332}, {124823,5333}, {124828,5334}, {124833,5334}, {124843,2126}, {124848,2126},
	{124854,0}, {124863,284}, {124878,5335}, {124888,0}, {124898,285}, {124913,5336}, {124924,5337},
	{124935,5338}, {124943,5339}, {124950,0}, {124956,0}, {124965,5340}, {124980,2378},
	{124996,1311}, {125011,4142}, {125027,5341}, {125043,5342}, {125059,5343}, {125075,5344},
	{125091,5345}, {125106,4810}, {125120,0}, {125137,2139}, {125161,4581}, {125183,5346},
	{125187,5351}, {125194,5352}, {125201,0}, {125211,5353}, {125229,1095}, {125247,4969},
	{125266,5354}, {125272,5355}, {125279,5356}, {125286,5357}, {125290,0}, {125295,5360},
	{125305,5361}, {125312,3488}, {125320,0}, {125325,5362}, {125334,2945}, {125346,286},
	{125357,5363}, {125364,5364}, {125368,5366}, {125375,5367}, {125384,5368}, {125393,5369},
	{125407,1885}, {125412,0}, {125417,0}, {125425,1004}, {125438,0}, {125444,0}, {125453,0},
	{125465,3787}, {125484,5370}, {125491,5371}, {125499,5372}, {125509,5373}, {125517,5374},
	{125526,5375}, {125534,5376}, {125538,0}, {125544,0}, {125555,5377}, {125570,0}, {125580,5378},
	{125594,0}, {125604,4288}, {125618,0}, {125629,4381}, {125644,0}, {125655,5379}, {125670,0},
	{125682,5380}, {125698,0}, {125709,5381}, {125724,5376}, {125730,5382}, {125735,5382},
	{125742,5382}, {125749,5383}, {125753,5383}, {125759,5384}, {125763,5384}, {125774,5385},
	{125777,5387}, {125781,5283}, {125786,1776}, {125792,1776}, {125800,5388}, {125803,5389},
	{125806,1227}, {125812,5393}, {125816,5394}, {125827,5394}, {125837,5395}, {125848,5396},
	{125852,5398}, {125865,5399}, {125869,5402}, {125876,5403}, {125888,5404}, {125896,5405},
	{125900,0}, {125906,0}, {125916,5406}, {125929,0}, {125938,5407}, {125951,5408}, {125956,5405},
	{125964,5405}, {125978,0}, {125985,0}, {125994,0}, {126007,5406}, {126023,0}, {126035,5407},
	{126051,5409}, {126057,0}, {126066,168}, {126081,0}, {126090,354}, {126104,5410}, {126108,0},
	{126114,5241}, {126126,5411}, {126142,5412}, {126151,0}, {126158,0}, {126167,0}, {126179,0},
	{126194,5413}, {126212,0}, {126227,0}, {126245,5413}, {126266,5414}, {126278,0}, {126285,0},
	{126293,0}, {126303,0}, {126315,0}, {126331,5415}, {126351,0}, {126361,0}, {126373,5241},
	{126391,5411}, {126413,0}, {126427,0}, {126443,5241}, {126466,5411}, {126492,5410}, {126502,0},
	{126510,0}, {126520,5416}, {126540,5416}, {126561,5417}, {126565,5417}, {126572,5418},
	{126576,115}, {126584,0}, {126591,1164}, {126604,315}, {126619,5420}, {126624,5421},
	{126628,5424}, {126634,5425}, {126640,5426}, {126646,5427}, {126654,5428}, {126663,5429},
	{126667,5430}, {126676,5431}, {126681,5432}, {126688,5433}, {126698,5434}, {126708,5435},
	{126717,5436}, {126727,5437}, {126738,5437}, {126750,5438}, {126760,5439}, {126770,5440},
	{126780,5441}, {126791,5442}, {126802,5443}, {126812,5444}, {126823,5445}, {126833,5446},
	{126844,5447}, {126854,5448}, {126866,0}, {126874,5449}, {126887,5450}, {126901,5451},
	{126905,1917}, {126910,5451}, {126917,5452}, {126921,5453}, {126928,5454}, {126934,5455},
	{126939,5455}, {126948,0}, {126954,5452}, {126965,5456}, {126977,5457}, {126983,5457},
	{126993,2941}, {126999,5458}, {127003,5459}, {127013,5460}, {127022,5461}, {127031,5462},
	{127039,1888}, {127048,5463}, {127057,5464}, {127066,5465}, {127075,5466}, {127084,5467},
	{127093,5468}, {127103,5469}, {127108,5470}, {127118,1777}, {127128,5471}, {127138,5472},
	{127148,0}, {127158,5473}, {127177,319}, {127194,5474}, {127204,5475}, {127208,5475},
	{127214,5475}, {127226,5292}, {127229,5476}, {127236,5477}, {127245,5478}, {127252,5479},
	{127255,5480}, {127259,5482}, {127267,2128}, {127273,5482}, {127280,5483}, {127290,161},
	{127297,5484}, {127305,5479}, {127310,5479}, {127317,5485}, {127323,5485}, {127333,5486},
	{127341,0}, {127349,0}, {127359,0}, {127372,0}, {127388,1499}, {127411,0}, {127419,0},
	{127429,0}, {127442,0}, {127460,1499}, {127485,5487}, {127489,5487}, {127496,5488},
	{127500,5489}, {127504,5491}, {127512,5492}, {127516,5493}, {127526,5494}, {127533,5495},
	{127541,5492}, {127548,5492}, {127559,5496}, {127566,5176}, {127571,5497}, {127574,5499},
	{127584,5500}, {127588,5501}, {127600,0}, {127606,5502}, {127619,5500}, {127627,5503},
	{127636,5504}, {127642,5505}, {127646,5387}, {127652,5387}, {127659,5006}, {127664,5507},
	{127671,5508}, {127678,5509}, {127685,1099}, {127694,0}, {127701,24}, {127711,173},
	{127724,349}, {127735,5510}, {127739,5510}, {127748,5510}, {127757,0}, {127764,0}, {127776,0},
	{127790,5511}, {127811,5512}, {127815,0}, {127823,5512}, {127836,5513}, {127840,5513},
	{127848,5514}, {127852,5514}, {127858,5515}, {127865,5516}, {127869,5517}, {127878,5517},
	{127887,5518}, {127892,0}, {127897,0}, {127904,3035}, {127921,3035}, {127939,5519}, {127947,0},
	{127951,0}, {127957,0}, {127967,5520}, {127980,0}, {128000,5521}, {128013,0}, {128018,0},
	{128025,0}, {128034,5522}, {128049,5523}, {128059,0}, {128066,1023}, {128080,0}, {128088,0},
	{128098,0}, {128110,5524}, {128128,5525}, {128141,5526}, {128147,5527}, {128155,0}, {128162,0},
	{128171,0}, {128184,5520}, {128200,0}, {128212,5521}, {128228,0}, {128239,5528}, {128253,0},
	{128263,0}, {128277,5521}, {128294,0}, {128304,5520}, {128317,5529}, {128321,5530},
	{128326,5531}, {128331,5532}, {128343,5533}, {128354,5534}, {128368,5535}, {128381,5536},
	{128393,5537}, {128406,5538}, {128411,0}, {128420,5539}, {128430,5540}, {128434,5542},
	{128449,5543}, {128457,5544}, {128461,5547}, {128470,5548}, {128481,5549}, {128485,5549},
	{128492,5550}, {128499,5551}, {128508,5552}, {128516,5414}, {128519,5553}, {128524,5553},
	{128536,5554}, {128543,5554}, {128555,0}, {128563,5555}, {128578,5556}, {128594,0},
	{128603,5557}, {128619,0}, {128628,5558}, {128644,5559}, {128661,0}, {128671,5557}, {128689,0},
	{128698,5560}, {128714,5561}, {128730,5515}, {128734,5562}, {128737,5564}, {128741,5565},
	{128746,5565}, {128753,5566}, {128757,5567}, {128761,5568}, {128764,5569}, {128770,5570},
	{128776,5571}, {128779,5574}, {128783,5575}, {128790,5576}, {128797,5577}, {128803,1313},
	{128808,0}, {128815,5578}, {128823,4806}, {128827,5579}, {128834,5579}, {128843,5580},
	{128847,5580}, {128854,5581}, {128858,5582}, {128864,5583}, {128872,5584}, {128876,5587},
	{128882,5588}, {128889,5589}, {128895,5590}, {128902,5591}, {128908,5388}, {128915,5592},
	{128921,0}, {128932,5593}, {128948,5594}, {128965,5595}, {128981,0}, {128992,5596},
	{129008,5597}, {129024,5598}, {129041,5599}, {129046,5600}, {129054,5601}, {129062,5602},
	{129068,5603}, {129076,5604}, {129088,5605}, {129094,5568}, {129101,5606}, {129105,5504},
	{129110,5607}, {129114,5608}, {129119,5608}, {129131,5609}, {129136,5609}, {129143,5609},
	{129150,5610}, {129159,5611}, {129163,5612}, {129166,5613}, {129172,5613}, {129184,5614},
	{129188,5614}, {129194,5615}, {129198,5615}, {129206,5616}, {129210,5617}, {129217,5618},
	{129224,5619}, {129228,5619}, {129234,5620}, {129238,5622}, {129245,5623}, {129251,5623},
	{129257,5624}, {129264,5625}, {129267,5454}, {129271,5627}, {129274,5631}, {129282,5336},
	{129286,5632}, {129297,5340}, {129301,5633}, {129309,5634}, {129317,5337}, {129321,5635},
	{129328,5636}, {129336,5637}, {129340,5638}, {129349,5637}, {129357,5639}, {129366,5640},
	{129376,5641}, {129384,5642}, {129388,5642}, {129396,5643}, {129400,5643}, {129408,5644},
	{129417,5645}, {129420,5651}, {129426,5652}, {129433,5653}, {129442,0}, {129450,0},
	{129462,2955}, {129481,180}, {129496,5654}, {129503,5655}, {129507,5658}, {129512,5659},
	{129518,5660}, {129525,5661}, {129531,5662}, {129540,5409}, {129545,5663}, {129552,5664},
	{129557,5665}, {129561,5665}, {129568,5666}, {129574,5666}, {129585,5667}, {129589,5669},
	{129595,1255}, {129600,5670}, {129604,5673}, {129611,5674}, {129616,5675}, {129624,5676},
	{129634,5677}, {129644,5678}, {129652,5679}, {129660,5680}, {129668,5681}, {129679,5682},
	{129689,5682}, {129701,5518}, {129706,0}, {129716,5683}, {129729,5684}, {129742,5685},
	{129755,5686}, {129768,5687}, {129781,5688}, {129794,5689}, {129807,0}, {129813,0},
	{129823,5690}, {129839,5691}, {129856,5692}, {129871,5693}, {129876,5693}, {129889,5694},
	{129893,5694}, {129900,0}, {129908,0}, {129919,5248}, {129936,5250}, {129954,5255},
	{129970,5695}, {129976,5696}, {129982,5697}, {129989,5698}, {129993,5698}, {129998,5699},
	{130001,5700}, {130007,5700}, {130017,5701}, {130021,5701}, {130029,5702}, {130037,5703},
	{130041,5703}, {130048,5704}, {130055,5704}, {130067,5705}, {130072,5705}, {130080,5705},
	{130090,5706}, {130094,5707}, {130099,5707}, {130105,5707}, {130116,5706}, {130123,5708},
	{130127,5708}, {130135,5709}, {130145,0}, {130147,5710}, {130155,5711}, {130158,5712},
	{130161,5713}, {130164,5714}, {130167,5715}, {130170,5716}, {130173,5717}, {130176,5718},
	{130185,5719}, {130194,5720}, {130198,0}, {130203,0}, {130209,0}, {130217,0}, {130227,0},
	{130241,5721}, {130259,0}, {130269,988}, {130281,0}, {130290,5721}, {130303,5722},
	{130311,5723}, {130315,5726}, {130324,3193}, {130330,5727}, {130336,5728}, {130342,5729},
	{130346,5730}, {130351,5730}, {130360,5731}, {130364,5732}, {130374,5733}, {130380,0},
	{130386,1802}, {130398,5734}, {130408,343}, {130419,5735}, {130423,0}, {130429,5737},
	{130438,5738}, {130446,5739}, {130452,5740}, {130456,5742}, {130464,5743}, {130472,5744},
	{130479,0}, {130485,5745}, {130500,5746}, {130516,5747}, {130522,5747}, {130531,5747},
	{130542,5748}, {130546,5750}, {130551,5751}, {130563,5752}, {130570,5167}, {130578,0},
	{130589,2680}, {130606,5753}, {130611,5754}, {130621,5755}, {130625,5756}, {130632,5757},
	{130651,4017}, {130657,5758}, {130663,0}, {130671,5759}, {130685,5760}, {130695,0},
	{130701,5761}, {130714,5762}, {130718,0}, {130723,5764}, {130732,5765}, {130741,5766},
	{130753,2946}, {130765,5767}, {130776,339}, {130787,5768}, {130791,5769}, {130795,5770},
	{130798,0}, {130803,3491}, {130812,2935}, {130821,3494}, {130830,3494}, {130842,3560},
	{130853,5771}, {130864,5771}, {130873,0}, {130880,3491}, {130891,2935}, {130901,3560},
	{130913,5771}, {130926,5771}, {130937,5772}, {130948,5772}, {130962,3494}, {130973,3494},
	{130986,5773}, {130997,5773}, {131007,5772}, {131016,5772}, {131028,5774}, {131037,5775},
	{131045,5769}, {131051,5769}, {131058,5776}, {131065,5777}, {131069,5777}, {131076,5778},
	{131080,5779}, {131087,5778}, {131092,5780}, {131096,228}, {131103,5781}, {131115,0},
	{131121,0}, {131132,5780}, {131146,5782}, {131152,5783}, {131162,5784}, {131166,5784},
	{131173,5785}, {131177,5786}, {131188,5787}, {131198,5785}, {131204,0}, {131211,5788},
	{131223,5789}, {131236,5518}, {131242,0}, {131250,3493}, {131262,3493}, {131274,5791},
	{131285,5792}, {131297,5792}, {131312,5792}, {131327,2261}, {131340,2261}, {131353,5793},
	{131365,5793}, {131377,5794}, {131389,5794}, {131405,5794}, {131421,3501}, {131433,3501},
	{131450,3501}, {131467,0}, {131478,5795}, {131494,5795}, {131512,5796}, {131526,5797},
	{131542,5797}, {131560,0}, {131570,0}, {131585,5798}, {131602,0}, {131617,5799}, {131634,0},
	{131644,0}, {131656,5800}, {131670,5800}, {131683,5801}, {131698,5801}, {131715,5802},
	{131728,5803}, {131743,5803}, {131760,0}, {131771,0}, {131787,5804}, {131805,5805},
	{131819,5806}, {131835,5806}, {131853,5804}, {131868,0}, {131879,5807}, {131895,5807},
	{131913,5808}, {131927,5809}, {131943,5809}, {131961,0}, {131967,5810}, {131980,5811},
	{132000,5812}, {132010,5813}, {132022,5814}, {132035,5815}, {132039,5816}, {132045,5817},
	{132051,5817}, {132063,0}, {132069,5770}, {132080,5818}, {132088,5819}, {132094,5820},
	{132098,5820}, {132104,5821}, {132107,5823}, {132111,0}, {132123,5826}, {132138,0},
	{132144,5827}, {132152,5828}, {132161,5829}, {132171,5830}, {132182,5831}, {132193,5832},
	{132205,5833}, {132215,5832}, {132225,5834}, {132236,5830}, {132251,5835}, {132266,5836},
	{132276,5837}, {132286,5838}, {132296,5840}, {132306,342}, {132318,5841}, {132327,5827},
	{132334,5842}, {132342,4652}, {132346,0}, {132350,5827}, {132356,5827}, {132361,0},
	{132366,5843}, {132377,5844}, {132387,5845}, {132397,0}, {132410,5846}, {132426,0}, {132434,0},
	{132446,3592}, {132465,0}, {132480,3594}, {132502,0}, {132513,3596}, {132531,5847},
	{132536,5847}, {132542,5848}, {132546,5711}, {132552,5712}, {132558,5713}, {132564,5714},
	{132570,5715}, {132576,5716}, {132582,5712}, {132589,5716}, {132597,5711}, {132605,5714},
	{132613,5715}, {132621,5713}, {132628,5849}, {132637,5850}, {132640,4811}, {132644,0},
	{132649,5729}, {132660,5731}, {132670,0}, {132679,5851}, {132692,5852}, {132703,5853},
	{132707,5854}, {132714,5855}, {132718,5855}, {132725,5856}, {132733,0}, {132742,5857},
	{132752,5858}, {132760,5858}, {132770,5859}, {132774,5859}, {132781,5860}, {132786,0},
	{132794,5853}, {132807,0}, {132817,5860}, {132831,5861}, {132835,5863}, {132842,5863},
	{132850,5864}, {132855,5865}, {132863,5866}, {132867,5869}, {132874,5870}, {132881,5871},
	{132885,5872}, {132892,5873}, {132899,5874}, {132907,3282}, {132910,5742}, {132915,5875},
	{132919,5877}, {132928,2992}, {132932,5878}, {132936,5879}, {132939,2993}, {132943,5880},
	{132946,3530}, {132950,5882}, {132956,0}, {132968,340}, {132986,0}, {132999,341}, {133017,5883},
	{133022,1656}, {133026,0}, {133033,5884}, {133048,5885}, {133052,5885}, {133061,5886},
	{133065,5888}, {133074,5889}, {133085,5890}, {133089,5892}, {133097,5893}, {133101,0},
	{133112,0}, {133125,5895}, {133145,5896}, {133168,0}, {133175,0}, {133184,5895}, {133199,5896},
	{133218,5895}, {133231,5896}, {133244,5897}, {133256,5898}, {133262,5899}, {133267,5900},
	{133275,5901}, {133283,5901}, {133293,5902}, {133299,5903}, {133306,0}, {133316,5710},
	{133332,5904}, {133338,5904}, {133347,5904}, {133358,3531}, {133362,5905}, {133366,5905},
	{133372,5906}, {133375,0}, {133380,5895}, {133391,5896}, {133406,5909}, {133410,0},
	{133416,1268}, {133427,1268}, {133438,2110}, {133446,2110}, {133455,2110}, {133468,2110},
	{133481,5910}, {133489,3972}, {133500,3972}, {133511,5911}, {133521,5911}, {133534,5911},
	{133547,5910}, {133557,5910}, {133567,5912}, {133577,5912}, {133591,5912}, {133605,5473},
	{133616,5473}, {133632,5473}, {133648,5909}, {133656,5913}, {133664,5914}, {133677,5915},
	{133683,5915}, {133693,5916}, {133697,5918}, {133709,5919}, {133716,5920}, {133724,5863},
	{133728,1656}, {133733,5921}, {133745,0}, {133753,0}, {133765,5922}, {133778,5923},
	{133782,5925}, {133789,5926}, {133797,2196}, {133813,4549}, {133824,2591}, {133835,2593},
	{133847,5927}, {133857,5928}, {133866,5929}, {133878,5930}, {133887,5931}, {133891,5932},
	{133894,5934}, {133899,5934}, {133912,0}, {133917,5935}, {133926,5381}, {133935,345},
	{133946,5936}, {133950,5936}, {133956,5937}, {133960,5938}, {133968,2464}, {133975,5939},
	{133981,5940}, {133985,5940}, {133995,5940}, {134005,5941}, {134009,5941}, {134015,5942},
	{134019,0}, {134024,3282}, {134035,5942}, {134042,0}, {134048,5943}, {134060,5944},
	{134073,5945}, {134076,5945}, {134080,5946}, {134087,5947}, {134096,4341}, {134101,5948},
	{134103,0}, {134110,158}, {134125,4548}, {134140,5949}, {134150,5950}, {134159,5951},
	{134170,5952}, {134183,5952}, {134188,5953}, {134191,5954}, {134197,5955}, {134202,5956},
	{134206,5957}, {134217,5958}, {134221,4512}, {134238,5959}, {134255,0}, {134260,0}, {134266,0},
	{134274,0}, {134284,0}, {134298,5960}, {134316,0}, {134326,989}, {134338,0}, {134347,5960},
	{134360,5961}, {134368,5962}, {134375,5131}, {134382,5963}, {134387,5964}, {134391,5965},
	{134401,5966}, {134409,5967}, {134413,5968}, {134422,0}, {134429,5969}, {134444,5970},
	{134458,5971}, {134466,5972}, {134475,0}, {134481,5973}, {134492,5974}, {134504,5975},
	{134513,1533}, {134524,5976}, {134536,5977}, {134545,5978}, {134558,1950}, {134561,0},
	{134566,5979}, {134574,2804}, {134582,2804}, {134591,2804}, {134602,5980}, {134613,5980},
	{134626,5981}, {134635,5981}, {134647,5981}, {134661,5980}, {134670,5982}, {134679,5982},
	{134691,5983}, {134698,5983}, {134708,5983}, {134719,4306}, {134727,4306}, {134737,4306},
	{134748,3752}, {134754,5928}, {134758,5984}, {134768,4143}, {134780,5985}, {134788,5986},
	{134795,0}, {134802,5987}, {134816,5988}, {134829,0}, {134832,0}, {134840,19}, {134851,0},
	{134861,87}, {134874,0}, {134882,181}, {134893,0}, {134903,196}, {134916,0}, {134923,103},
	{134933,4248}, {134937,0}, {134951,319}, {134968,5989}, {134973,4279}, {134977,5990},
	{134981,5992}, {134985,5992}, {134990,5992}, {134996,4259}, {135004,0}, {135011,5993},
	{135029,5994}, {135042,4985}, {135046,5995}, {135050,5996}, {135054,5996}, {135060,5996},
	{135069,5997}, {135073,5997}, {135083,5997}, {135096,5998}, {135105,5260}, {135111,5999},
	{135116,0}, {135122,0}, {135139,6000}, {135167,0}, {135185,6001}, {135214,6002}, {135217,6005},
	{135223,6006}, {135227,6007}, {135231,6007}, {135238,6008}, {135245,6009}, {135249,6009},
	{135258,6010}, {135265,6011}, {135271,4425}, {135275,6012}, {135279,5022}, {135285,0},
	{135289,6013}, {135299,6014}, {135308,6015}, {135318,6016}, {135322,6016}, {135330,6016},
	{135341,6017}, {135349,6018}, {135351,5170}, {135355,6019}, {135362,6020}, {135365,6021},
	{135373,0}, {135377,0}, {135384,6022}, {135394,3442}, {135400,6023}, {135406,4942},
	{135413,2014}, {135421,4942}, {135428,1740}, {135432,6024}, {135436,6025}, {135444,6026},
	{135451,6027}, {135464,6028}, {135474,6024}, {135483,3652}, {135487,6029}, {135491,6031},
	{135499,6031}, {135507,6032}, {135516,6033}, {135529,6033}, {135541,6034}, {135548,6035},
	{135554,5072}, {135561,6036}, {135564,6037}, {135568,5022}, {135573,6038}, {135579,6039},
	{135585,6039}, {135594,6040}, {135599,6040}, {135607,6041}, {135615,6042}, {135619,6044},
	{135627,6045}, {135634,6046}, {135643,6047}, {135652,6048}, {135661,6049}, {135669,6050},
	{135677,0}, {135687,0}, {135702,6051}, {135720,6052}, {135727,6053}, {135738,0}, {135746,5052},
	{135759,5054}, {135774,5056}, {135790,6054}, {135797,0}, {135805,137}, {135818,162},
	{135832,366}, {135845,4017}, {135852,6055}, {135855,2014}, {135867,4283}, {135879,6056},
	{135883,6058}, {135891,0}, {135896,6059}, {135907,6060}, {135915,0}, {135921,149}, {135934,358},
	{135949,355}, {135962,6061}, {135966,6063}, {135970,6064}, {135977,6065}, {135984,0},
	{135989,0}, {136000,0}, {136010,6066}, {136022,6066}, {136037,3588}, {136049,3588},
	{136064,3590}, {136076,3590}, {136092,6067}, {136106,6067}, {136125,6068}, {136139,6068},
	{136158,6069}, {136171,6069}, {136189,3589}, {136201,3589}, {136218,0}, {136224,0},
	{136232,6066}, {136242,6066}, {136254,3588}, {136264,3588}, {136277,3590}, {136287,6067},
	{136299,6067}, {136314,3590}, {136328,6068}, {136340,6068}, {136355,6069}, {136366,6069},
	{136380,3589}, {136390,3589}, {136403,360}, {136408,6040}, {136412,6070}, {136415,0},
	{136423,4842}, {136436,0}, {136445,4763}, {136459,6071}, {136474,6072}, {136488,0}, {136492,0},
	{136498,3602}, {136509,3602}, {136522,1709}, {136532,3553}, {136543,3553}, {136555,6073},
	{136563,6074}, {136575,6073}, {136585,6075}, {136598,6076}, {136611,6073}, {136625,3601},
	{136637,3601}, {136651,6077}, {136659,6077}, {136669,6078}, {136682,6079}, {136696,6077},
	{136711,6080}, {136721,6081}, {136733,6082}, {136746,6080}, {136760,6083}, {136770,2587},
	{136782,3600}, {136791,3600}, {136803,3600}, {136816,1710}, {136827,0}, {136837,3602},
	{136852,3601}, {136868,2587}, {136882,0}, {136892,6073}, {136909,6080}, {136926,3600},
	{136942,6084}, {136954,6085}, {136964,6086}, {136975,0}, {136981,139}, {136992,0}, {136999,163},
	{137012,370}, {137024,6087}, {137035,6088}, {137040,5959}, {137052,6088}, {137062,4107},
	{137073,6089}, {137076,6090}, {137084,6091}, {137091,6092}, {137094,6093}, {137098,6092},
	{137102,3813}, {137107,6092}, {137118,6094}, {137128,6095}, {137134,6095}, {137145,3489},
	{137154,6096}, {137156,0}, {137160,5895}, {137170,6097}, {137179,4625}, {137186,5024},
	{137197,0}, {137209,6098}, {137230,6099}, {137247,6100}, {137268,0}, {137274,6101},
	{137289,6102}, {137300,6103}, {137315,0}, {137325,190}, {137344,155}, {137359,346},
	{137378,6104}, {137381,6105}, {137389,6106}, {137399,6107}, {137409,6108}, {137417,6109},
	{137432,6110}, {137442,6111}, {137455,3532}, {137459,0}, {137466,0}, {137475,6097},
	{137489,6112}, {137508,6097}, {137521,6112}, {137534,6113}, {137546,0}, {137555,0},
	{137566,6097}, {137582,6112}, {137603,6114}, {137607,6114}, {137613,6104}, {137617,6115},
	{137622,6104}, {137630,6116}, {137636,0}, {137645,6117}, {137657,6118}, {137663,0},
	{137670,6119}, {137683,6120}, {137696,0}, {137701,1041}, {137712,10}, {137720,6121}, {137730,0},
	{137739,6122}, {137751,0}, {137756,0}, {137763,0}, {137773,0}, {137786,6123}, {137806,0},
	{137814,1005}, {137827,0}, {137833,0}, {137842,0}, {137854,6123}, {137873,0}, {137881,0},
	{137891,0}, {137904,0}, {137922,6123}, {137947,6124}, {137951,6124}, {137962,6125},
	{137965,5073}, {137971,78}, {137979,6126}, {137982,6127}, {137985,6128}, {137989,6127},
	{137999,0}, {138004,0}, {138012,369}, {138026,6129}, {138035,0}, {138044,2453}, {138057,6130},
	{138062,6131}, {138066,6133}, {138071,6134}, {138079,6135}, {138087,6136}, {138096,6137},
	{138104,6138}, {138113,6139}, {138119,6140}, {138125,6141}, {138129,6142}, {138137,6143},
	{138141,6144}, {138148,6143}, {138156,0}, {138159,0}, {138164,6097}, {138174,6112},
	{138189,4218}, {138193,0}, {138196,0}, {138201,0}, {138209,2706}, {138223,6145}, {138232,5024},
	{138240,5024}, {138250,6146}, {138254,6147}, {138262,4219}, {138266,0}, {138271,0},
	{138278,6148}, {138295,6148}, {138313,6149}, {138322,1486}, {138333,6148}, {138348,6150},
	{138352,6150}, {138360,6151}, {138364,74}, {138370,0}, {138377,6152}, {138385,6151}, {138397,0},
	{138408,6153}, {138422,0}, {138432,0}, {138448,6154}, {138467,25}, {138474,6155}, {138487,6156},
	{138497,0}, {138503,0}, {138511,6157}, {138528,6158}, {138534,6147}, {138538,4223},
	{138542,6108}, {138546,6159}, {138550,4224}, {138554,6109}, {138558,6110}, {138562,4225},
	{138566,4220}, {138570,4222}, {138574,6161}, {138577,6163}, {138586,6164}, {138595,6165},
	{138600,6165}, {138611,6166}, {138615,6166}, {138621,6166}, {138630,6167}, {138639,6168},
	{138642,4216}, {138646,6111}, {138650,6169}, {138654,6168}, {138658,6171}, {138665,6107},
	{138669,6172}, {138672,6174}, {138676,6174}, {138684,4117}, {138688,6175}, {138701,0},
	{138706,6176}, {138716,6177}, {138720,6179}, {138727,0}, {138735,373}, {138753,6180},
	{138767,6181}, {138771,6181}, {138779,0}, {138782,0}, {138789,6182}, {138799,0}, {138807,6183},
	{138818,1892}, {138822,1892}, {138829,0}, {138837,6184}, {138848,0}, {138853,6185}, {138861,0},
	{138866,0}, {138872,6186}, {138881,0}, {138890,6187}, {138902,0}, {138909,6188}, {138919,1893},
	{138923,6189}, {138926,6189}, {138930,6189}, {138936,6190}, {138939,6190}, {138943,6190},
	{138950,6191}, {138954,6191}, {138960,1894}, {138964,1893}, {138971,6192}, {138976,1894},
	{138981,0}, {138986,6193}, {138994,0}, {139002,6194}, {139013,0}, {139019,6195}, {139028,0},
	{139030,1552}, {139037,0}, {139043,6196}, {139053,1599}, {139064,6197}, {139067,6198},
	{139073,0}, {139077,6199}, {139089,6200}, {139093,6201}, {139104,6197}, {139114,6202},
	{139120,6203}, {139124,6205}, {139129,6206}, {139137,6207}, {139144,6208}, {139151,6209},
	{139157,6210}, {139162,6211}, {139166,0}, {139172,3281}, {139182,101}, {139188,6211},
	{139197,0}, {139202,1165}, {139213,6212}, {139217,6213}, {139222,6214}, {139226,6215},
	{139234,6216}, {139242,6217}, {139245,4078}, {139249,6219}, {139252,6222}, {139256,6224},
	{139265,6225}, {139272,6226}, {139277,6227}, {139281,6228}, {139288,6227}, {139297,4243},
	{139301,6229}, {139305,6229}, {139314,6230}, {139319,6231}, {139330,6232}, {139343,6233},
	{139353,6234}, {139357,60}, {139365,6235}, {139375,6236}, {139381,1599}, {139384,6237},
	{139396,6238}, {139399,0}, {139405,0}, {139413,6240}, {139425,1545}, {139441,6236},
	{139457,6241}, {139469,6241}, {139484,1545}, {139500,6242}, {139512,4045}, {139524,1545},
	{139540,6242}, {139552,6242}, {139566,0}, {139576,1545}, {139598,6180}, {139609,6180},
	{139625,3302}, {139628,3302}, {139634,2183}, {139638,6232}, {139641,0}, {139644,1599},
	{139652,0}, {139663,6243}, {139678,6228}, {139681,6228}, {139685,6244}, {139689,6244},
	{139697,6245}, {139701,6246}, {139706,6247}, {139712,6248}, {139719,6249}, {139723,6250},
	{139728,6251}, {139734,6233}, {139737,6252}, {139740,0}, {139745,6254}, {139752,6255},
	{139759,5695}, {139768,5695}, {139778,6256}, {139787,6256}, {139796,6257}, {139805,6258},
	{139815,6259}, {139824,6158}, {139834,3221}, {139845,6259}, {139856,6260}, {139865,3221},
	{139875,6258}, {139886,6261}, {139893,6262}, {139902,5558}, {139914,5558}, {139926,5558},
	{139938,6263}, {139948,6263}, {139960,6263}, {139973,6263}, {139986,6264}, {140000,6264},
	{140011,6264}, {140024,6264}, {140036,6264}, {140048,6265}, {140055,6266}, {140066,6266},
	{140078,6266}, {140090,6267}, {140100,6267}, {140112,6267}, {140126,6267}, {140139,6267},
	{140152,6268}, {140159,6099}, {140168,6099}, {140178,3348}, {140188,6269}, {140198,6268},
	{140207,6270}, {140217,6270}, {140227,6271}, {140236,5104}, {140247,5104}, {140260,5104},
	{140273,5104}, {140285,5557}, {140296,5557}, {140308,5557}, {140320,5133}, {140331,5133},
	{140343,5133}, {140355,6098}, {140365,6098}, {140378,6098}, {140392,6098}, {140406,6098},
	{140420,6272}, {140429,6273}, {140441,6274}, {140453,6275}, {140464,6276}, {140476,6277},
	{140488,6278}, {140501,6279}, {140513,6280}, {140525,5560}, {140533,5153}, {140543,5153},
	{140555,5153}, {140568,5153}, {140582,5153}, {140595,5557}, {140605,6281}, {140617,6281},
	{140630,6281}, {140643,5556}, {140652,5556}, {140665,5556}, {140678,5556}, {140691,5134},
	{140698,6282}, {140707,6282}, {140717,5134}, {140727,6283}, {140734,6284}, {140743,6284},
	{140753,6284}, {140763,5559}, {140773,5559}, {140786,5559}, {140799,5559}, {140812,6285},
	{140821,6286}, {140833,6287}, {140846,6288}, {140859,6289}, {140873,6290}, {140886,6291},
	{140899,6292}, {140913,6293}, {140926,5561}, {140934,5561}, {140946,5561}, {140959,5561},
	{140971,5135}, {140980,5135}, {140991,5135}, {141002,5135}, {141013,5135}, {141024,6294},
	{141034,5105}, {141046,5105}, {141060,5105}, {141075,5105}, {141090,6100}, {141103,6100},
	{141112,6100}, {141125,6100}, {141139,6100}, {141153,5154}, {141162,5154}, {141173,5154},
	{141186,5154}, {141199,5154}, {141213,6158}, {141222,1054}, {141229,0}, {141238,6295},
	{141249,4619}, {141256,0}, {141264,5150}, {141279,5152}, {141293,6296}, {141301,6297},
	{141305,6298}, {141312,6299}, {141320,6300}, {141328,6301}, {141332,6301}, {141337,0},
	{141343,5084}, {141355,5095}, {141368,6302}, {141377,6303}, {141382,0}, {141387,6304},
	{141397,6305}, {141400,6305}, {141405,6306}, {141411,6307}, {141415,1895}, {141420,6307},
	{141426,1779}, {141432,1779}, {141442,6308}, {141450,6309}, {141453,6311}, {141457,6311},
	{141468,6312}, {141478,6313}, {141482,6313}, {141488,6314}, {141492,6315}, {141498,6316},
	{141502,6316}, {141509,6256}, {141515,2131}, {141520,2131}, {141528,1054}, {141536,6317},
	{141540,6318}, {141544,6319}, {141551,6269}, {141557,6320}, {141560,6321}, {141564,6321},
	{141569,6322}, {141573,6322}, {141578,6320}, {141585,6323}, {141591,1896}, {141597,6324},
	{141601,6324}, {141608,6325}, {141613,6326}, {141617,6326}, {141623,6327}, {141627,6327},
	{141633,4775}, {141638,4775}, {141645,6328}, {141649,6328}, {141655,5938}, {141666,5938},
	{141689,2412}, {141700,2412}, {141735,2528}, {141746,2528}, {141769,5849}, {141780,5849},
	{141803,5444}, {141814,5444}, {141849,5374}, {141860,5374}, {141887,5673}, {141898,5673},
	{141921,1908}, {141932,1908}, {141963,3049}, {141974,3049}, {142009,6329}, {142020,6329},
	{142039,6330}, {142050,6330}, {142065,6127}, {142076,6127}, {142103,4083}, {142114,4083},
	{142137,6331}, {142148,3916}, {142159,3916}, {142174,6332}, {142185,6332}, {142208,4532},
	{142219,4532}, {142250,6333}, {142261,6333}, {142284,4633}, {142295,4633}, {142322,0},
	{142326,0}, {142332,0}, {142341,0}, {142353,3567}, {142368,3567}, {142386,0}, {142398,0},
	{142413,3567}, {142431,0}, {142438,0}, {142449,3566}, {142463,0}, {142473,3567}, {142486,6334},
	{142494,6335}, {142506,6336}, {142519,6337}, {142528,6338}, {142539,6339}, {142552,6340},
	{142565,6341}, {142576,6342}, {142585,6343}, {142598,6344}, {142605,6345}, {142615,0},
	{142619,6346}, {142625,6346}, {142630,4483}, {142635,6347}, {142640,6347}, {142648,2443},
	{142655,0}, {142662,0}, {142671,0}, {142683,0}, {142698,6348}, {142716,0}, {142731,0},
	{142749,6348}, {142770,0}, {142780,0}, {142794,3568}, {142811,0}, {142824,6348}, {142840,6349},
	{142851,6350}, {142856,6350}, {142862,0}, {142872,1688}, {142889,0}, {142901,6351}, {142920,0},
	{142930,3309}, {142947,0}, {142957,6352}, {142974,6353}, {142980,0}, {142988,1406},
	{143005,2610}, {143022,6354}, {143031,6354}, {143048,6355}, {143055,6355}, {143072,6355},
	{143089,6356}, {143096,6356}, {143115,6356}, {143134,6357}, {143145,6358}, {143156,6359},
	{143163,6360}, {143168,6361}, {143175,6361}, {143196,6361}, {143217,6360}, {143224,6360},
	{143239,0}, {143254,6362}, {143286,0}, {143301,6363}, {143325,0}, {143342,6364}, {143370,6359},
	{143377,6359}, {143398,6359}, {143419,6365}, {143428,6365}, {143443,6365}, {143458,6366},
	{143467,6366}, {143482,6366}, {143497,6367}, {143502,6367}, {143509,6367}, {143524,6368},
	{143531,6368}, {143542,6368}, {143553,6369}, {143560,6369}, {143575,6369}, {143590,6370},
	{143607,6354}, {143618,6354}, {143635,6354}, {143640,6371}, {143647,6371}, {143666,6371},
	{143685,6372}, {143692,6372}, {143711,6372}, {143730,6373}, {143735,6373}, {143742,6373},
	{143761,6374}, {143766,6374}, {143773,6374}, {143786,387}, {143797,6375}, {143802,0},
	{143811,0}, {143827,0}, {143845,385}, {143872,385}, {143915,385}, {143958,386}, {144000,386},
	{144035,386}, {144072,387}, {144097,387}, {144124,388}, {144147,388}, {144176,388},
	{144207,389}, {144232,389}, {144261,389}, {144290,390}, {144317,390}, {144346,391},
	{144367,391}, {144392,391}, {144419,0}, {144442,386}, {144482,0}, {144507,390}, {144543,6376},
	{144558,6375}, {144567,6377}, {144572,6377}, {144579,6377}, {144594,0}, {144599,0},
	{144606,6378}, {144622,6378}, {144654,6378}, {144686,6362}, {144700,6362}, {144724,6362},
	{144750,6363}, {144764,6363}, {144780,6357}, {144792,6357}, {144810,6357}, {144830,6379},
	{144844,6379}, {144862,6379}, {144880,6364}, {144896,6364}, {144914,6380}, {144924,6380},
	{144938,6380}, {144954,6381}, {144961,6381}, {144984,6381}, {145007,6382}, {145020,6383},
	{145029,6384}, {145034,6384}, {145041,6384}, {145056,0}, {145061,6354}, {145083,6358},
	{145099,6354}, {145121,6375}, {145135,6385}, {145140,0}, {145157,6386}, {145191,0},
	{145204,6387}, {145228,6385}, {145235,6385}, {145246,6388}, {145255,6389}, {145262,6389},
	{145285,6389}, {145308,6390}, {145319,388}, {145328,0}, {145341,465}, {145369,520},
	{145387,6391}, {145396,6392}, {145405,6393}, {145412,6393}, {145425,6394}, {145440,6395},
	{145455,6396}, {145460,6397}, {145469,6398}, {145476,6399}, {145495,6400}, {145502,6400},
	{145519,5409}, {145524,0}, {145533,6401}, {145549,0}, {145566,521}, {145588,6402},
	{145595,6403}, {145606,6404}, {145619,6405}, {145632,6406}, {145645,6407}, {145656,6408},
	{145669,0}, {145690,6409}, {145718,6409}, {145750,0}, {145771,6410}, {145801,0}, {145812,0},
	{145844,6411}, {145885,0}, {145917,6412}, {145958,0}, {145969,0}, {145999,6413}, {146036,6413},
	{146077,0}, {146109,6414}, {146148,6414}, {146191,6415}, {146198,0}, {146215,6415},
	{146239,6415}, {146265,6416}, {146270,6417}, {146277,6417}, {146290,6416}, {146305,6418},
	{146312,6418}, {146329,1466}, {146340,1467}, {146359,6419}, {146366,6419}, {146377,1501},
	{146380,6420}, {146385,6421}, {146398,1501}, {146409,1502}, {146433,0}, {146448,6422},
	{146470,6422}, {146494,6423}, {146519,0}, {146534,408}, {146564,1502}, {146569,6424},
	{146586,6425}, {146595,6425}, {146612,6426}, {146619,6426}, {146636,6426}, {146651,6427},
	{146666,6428}, {146677,0}, {146690,6429}, {146710,6422}, {146717,6430}, {146722,6431},
	{146727,0}, {146732,6433}, {146746,6434}, {146764,5495}, {146776,6435}, {146796,5494},
	{146806,6436}, {146816,5493}, {146832,6437}, {146843,0}, {146850,6438}, {146866,6425},
	{146871,6439}, {146880,6440}, {146891,0}, {146898,6441}, {146914,6442}, {146934,6443},
	{146947,0}, {146964,423}, {146988,499}, {147005,6444}, {147010,6430}, {147035,6445},
	{147042,6445}, {147056,6445}, {147072,6444}, {147089,436}, {147104,6446}, {147109,6446},
	{147120,6447}, {147131,6448}, {147142,6449}, {147153,6450}, {147164,6451}, {147183,6452},
	{147202,6453}, {147213,6454}, {147216,0}, {147234,411}, {147261,445}, {147292,0}, {147314,6455},
	{147345,6456}, {147380,0}, {147392,6457}, {147413,6458}, {147438,6459}, {147457,6460},
	{147464,6461}, {147481,6461}, {147496,6462}, {147513,6462}, {147528,6463}, {147535,6464},
	{147544,6465}, {147555,6463}, {147568,6466}, {147583,6467}, {147596,6467}, {147607,6468},
	{147612,6469}, {147635,6470}, {147640,6469}, {147645,6471}, {147650,6472}, {147657,6473},
	{147672,6474}, {147683,0}, {147700,6470}, {147724,6475}, {147741,6476}, {147744,6477},
	{147755,6478}, {147762,6478}, {147771,6479}, {147784,6480}, {147793,6480}, {147808,6480},
	{147821,0}, {147844,6481}, {147874,6481}, {147908,0}, {147931,6482}, {147963,6483},
	{147972,6483}, {147987,6484}, {148000,6485}, {148011,6484}, {148022,6486}, {148033,0},
	{148048,440}, {148080,519}, {148108,6487}, {148115,6488}, {148128,6489}, {148143,6490},
	{148158,6491}, {148173,6492}, {148190,6493}, {148201,6494}, {148210,1900}, {148217,1900},
	{148234,6495}, {148251,468}, {148262,6496}, {148271,6494}, {148278,6497}, {148295,0},
	{148316,6498}, {148346,0}, {148369,6499}, {148399,6499}, {148433,6500}, {148438,6501},
	{148443,2173}, {148448,2173}, {148455,2173}, {148470,6502}, {148485,6503}, {148492,6504},
	{148497,6502}, {148504,6503}, {148517,6505}, {148522,6506}, {148529,6501}, {148546,6505},
	{148563,6507}, {148580,0}, {148603,6508}, {148635,6509}, {148642,6509}, {148657,0},
	{148680,6510}, {148710,6510}, {148744,6511}, {148749,6511}, {148758,6512}, {148763,6512},
	{148770,6512}, {148785,6513}, {148790,431}, {148799,6514}, {148810,0}, {148827,6515},
	{148851,6515}, {148879,6516}, {148882,6517}, {148889,6518}, {148906,6517}, {148923,6519},
	{148930,6519}, {148949,6520}, {148954,6521}, {148961,6521}, {148976,6521}, {148989,6522},
	{148998,6522}, {149013,6522}, {149026,6518}, {149031,6523}, {149036,6523}, {149043,6524},
	{149052,6517}, {149057,6525}, {149066,0}, {149071,0}, {149078,6526}, {149092,6527},
	{149112,6262}, {149132,6497}, {149152,6262}, {149172,6255}, {149182,6528}, {149196,6528},
	{149212,6529}, {149226,6529}, {149242,5557}, {149256,6530}, {149274,5557}, {149294,6530},
	{149314,6531}, {149328,6532}, {149346,6533}, {149366,6534}, {149386,5557}, {149402,6535},
	{149422,6535}, {149444,6535}, {149466,5556}, {149480,5556}, {149500,5556}, {149520,5556},
	{149540,6536}, {149554,6536}, {149570,6536}, {149586,5559}, {149602,6537}, {149624,5559},
	{149646,6538}, {149668,5559}, {149690,6539}, {149704,6540}, {149724,6541}, {149746,6542},
	{149768,6539}, {149790,6543}, {149812,6254}, {149822,6544}, {149836,6544}, {149852,6545},
	{149865,6546}, {149880,6547}, {149895,6548}, {149906,6549}, {149919,409}, {149928,0},
	{149953,6550}, {149985,6550}, {150021,0}, {150044,6551}, {150076,6552}, {150079,0},
	{150094,6553}, {150116,6554}, {150121,6555}, {150132,6556}, {150147,6554}, {150154,6554},
	{150163,0}, {150174,509}, {150198,522}, {150222,6557}, {150235,0}, {150244,0}, {150264,3},
	{150295,425}, {150311,475}, {150327,6558}, {150332,6560}, {150345,6560}, {150352,6561},
	{150359,6562}, {150368,6563}, {150377,6564}, {150386,6565}, {150393,6566}, {150402,6567},
	{150411,6568}, {150420,6569}, {150427,6570}, {150434,6569}, {150443,6570}, {150452,6571},
	{150459,6571}, {150476,0}, {150479,6572}, {150485,6573}, {150491,6574}, {150498,0},
	{150513,6575}, {150543,6576}, {150575,6577}, {150603,6574}, {150616,6578}, {150623,6578},
	{150644,6578}, {150667,6579}, {150678,6580}, {150687,6580}, {150702,6580}, {150715,0},
	{150730,6581}, {150750,6582}, {150772,383}, {150794,242}, {150814,112}, {150840,6583},
	{150866,0}, {150881,401}, {150909,0}, {150922,397}, {150940,400}, {150962,424}, {150982,0},
	{150993,6584}, {151011,6585}, {151018,6585}, {151033,150}, {151042,3281}, {151055,6586},
	{151070,6586}, {151087,435}, {151098,3282}, {151115,6587}, {151122,6588}, {151131,6587},
	{151142,0}, {151159,6589}, {151183,0}, {151196,396}, {151218,404}, {151244,422}, {151266,0},
	{151279,398}, {151301,406}, {151327,430}, {151351,6590}, {151360,6591}, {151369,6592},
	{151376,6593}, {151383,6593}, {151400,6593}, {151419,6594}, {151426,6585}, {151431,0},
	{151436,6595}, {151454,6596}, {151472,0}, {151483,6592}, {151505,3282}, {151520,6597},
	{151527,6597}, {151540,415}, {151551,6594}, {151570,0}, {151581,466}, {151607,6589},
	{151612,6598}, {151621,6599}, {151628,6599}, {151639,6600}, {151648,412}, {151661,6601},
	{151668,6601}, {151681,6601}, {151692,6602}, {151701,6602}, {151718,6602}, {151737,6603},
	{151742,6603}, {151755,6604}, {151762,6605}, {151775,6606}, {151786,6606}, {151799,6605},
	{151808,6607}, {151815,6607}, {151828,6607}, {151841,6608}, {151848,6608}, {151865,6608},
	{151884,6609}, {151891,6610}, {151910,6611}, {151919,6612}, {151926,6612}, {151937,6613},
	{151944,529}, {151959,6614}, {151968,6615}, {151979,6616}, {152000,6616}, {152017,6617},
	{152024,6617}, {152037,6618}, {152044,6619}, {152051,6620}, {152060,6621}, {152073,0},
	{152090,6622}, {152120,0}, {152137,6623}, {152169,0}, {152186,6624}, {152214,0}, {152231,459},
	{152261,467}, {152287,507}, {152315,0}, {152324,444}, {152348,6625}, {152368,6626},
	{152386,6610}, {152393,6627}, {152400,0}, {152415,6628}, {152439,0}, {152448,6627},
	{152468,6629}, {152473,6629}, {152486,6630}, {152497,0}, {152502,0}, {152518,6631}, {152545,0},
	{152565,508}, {152596,0}, {152620,6632}, {152655,6633}, {152669,0}, {152689,464}, {152722,0},
	{152746,6634}, {152783,0}, {152797,6635}, {152824,6636}, {152839,0}, {152862,6637}, {152894,0},
	{152915,6638}, {152943,6638}, {152975,6636}, {152992,6639}, {152999,6639}, {153010,0},
	{153031,6640}, {153065,6641}, {153095,6642}, {153127,6643}, {153134,6643}, {153147,6644},
	{153160,6645}, {153165,6646}, {153170,6647}, {153177,6648}, {153190,6649}, {153203,6646},
	{153216,6650}, {153229,6651}, {153244,6652}, {153253,6653}, {153260,6653}, {153277,6654},
	{153294,6655}, {153301,6656}, {153310,6655}, {153325,6657}, {153332,6657}, {153341,6658},
	{153350,6658}, {153359,6659}, {153368,6660}, {153375,6661}, {153384,6662}, {153395,6663},
	{153408,6664}, {153421,6665}, {153434,6666}, {153441,6666}, {153454,6667}, {153461,6667},
	{153470,0}, {153489,6668}, {153515,6668}, {153545,0}, {153566,6669}, {153596,6670},
	{153601,6671}, {153616,6670}, {153623,6659}, {153630,6672}, {153647,6673}, {153650,0},
	{153659,6674}, {153681,6675}, {153705,0}, {153712,6676}, {153732,4839}, {153752,4840},
	{153774,0}, {153783,4849}, {153805,6677}, {153829,0}, {153838,6678}, {153858,6679},
	{153867,6680}, {153874,6681}, {153889,6682}, {153904,6683}, {153921,6684}, {153934,6685},
	{153949,6686}, {153964,6687}, {153979,6688}, {153994,6689}, {154003,6689}, {154018,0},
	{154027,6690}, {154043,6477}, {154050,6691}, {154055,6691}, {154080,6692}, {154085,6693},
	{154094,6692}, {154105,0}, {154112,6694}, {154124,6695}, {154140,0}, {154145,6696},
	{154157,6696}, {154171,6696}, {154178,0}, {154181,6697}, {154197,4925}, {154202,6698},
	{154221,4925}, {154228,4925}, {154245,6699}, {154266,6700}, {154285,0}, {154292,0}, {154304,0},
	{154318,6701}, {154339,6701}, {154366,6625}, {154383,6625}, {154404,6702}, {154425,6703},
	{154442,6704}, {154465,6703}, {154486,6705}, {154507,6705}, {154532,6704}, {154551,6706},
	{154568,6706}, {154593,6707}, {154616,6708}, {154625,6709}, {154630,526}, {154643,6710},
	{154650,6711}, {154661,6712}, {154672,6713}, {154683,6714}, {154688,6714}, {154695,6714},
	{154712,6636}, {154725,1467}, {154730,6715}, {154735,5037}, {154740,5022}, {154752,5022},
	{154768,6464}, {154779,6716}, {154798,6717}, {154817,6463}, {154826,6463}, {154841,6658},
	{154850,6657}, {154863,6658}, {154878,6467}, {154895,6718}, {154910,6719}, {154917,6720},
	{154938,6721}, {154961,5037}, {154980,6722}, {154999,6723}, {155020,6667}, {155031,6636},
	{155040,6636}, {155057,6464}, {155072,6724}, {155095,5050}, {155120,0}, {155135,5050},
	{155161,6467}, {155166,0}, {155171,0}, {155178,6622}, {155188,6725}, {155198,6726},
	{155208,6727}, {155222,6728}, {155238,6729}, {155252,6730}, {155262,0}, {155271,0},
	{155282,6731}, {155296,6732}, {155316,6732}, {155340,6732}, {155366,6732}, {155392,6731},
	{155414,6731}, {155434,6731}, {155452,6731}, {155472,6549}, {155492,6549}, {155514,6549},
	{155532,6549}, {155550,6733}, {155568,6733}, {155590,6733}, {155614,6733}, {155640,6733},
	{155664,6734}, {155678,6734}, {155702,6734}, {155728,6734}, {155754,6632}, {155772,6632},
	{155798,6632}, {155820,6632}, {155844,6632}, {155866,6735}, {155882,6735}, {155906,6735},
	{155932,6735}, {155958,0}, {155965,0}, {155974,5064}, {156000,5064}, {156016,5064},
	{156038,5064}, {156060,3138}, {156072,3138}, {156090,5065}, {156102,5065}, {156118,5065},
	{156140,5065}, {156162,5066}, {156178,5066}, {156200,5067}, {156212,5067}, {156228,5067},
	{156250,5067}, {156272,5068}, {156284,5063}, {156302,5063}, {156320,5068}, {156336,5068},
	{156360,5068}, {156384,5063}, {156396,5132}, {156414,0}, {156423,0}, {156434,6600},
	{156452,6600}, {156476,6600}, {156500,6736}, {156518,6736}, {156538,6624}, {156560,6624},
	{156584,6737}, {156602,6737}, {156626,6737}, {156650,6623}, {156676,6623}, {156702,6738},
	{156720,6738}, {156746,6738}, {156772,6739}, {156790,6739}, {156810,0}, {156821,0},
	{156834,6622}, {156850,6622}, {156876,6622}, {156902,6725}, {156922,6725}, {156942,6726},
	{156958,6726}, {156982,6726}, {157008,6727}, {157028,6727}, {157054,6727}, {157080,6728},
	{157102,6728}, {157130,6728}, {157158,6729}, {157178,6729}, {157206,6729}, {157234,6730},
	{157250,6730}, {157270,6730}, {157292,0}, {157311,6726}, {157341,0}, {157364,6728}, {157402,0},
	{157411,6718}, {157431,6740}, {157452,6741}, {157469,6644}, {157482,6644}, {157503,0},
	{157514,0}, {157527,5064}, {157543,5064}, {157563,5114}, {157589,5114}, {157615,6742},
	{157641,3138}, {157657,6743}, {157677,6744}, {157699,5065}, {157715,6745}, {157735,6746},
	{157759,6745}, {157785,6747}, {157807,6748}, {157833,6747}, {157861,6747}, {157889,6749},
	{157905,6751}, {157925,6752}, {157947,6752}, {157969,5125}, {157991,5125}, {158019,5125},
	{158047,5126}, {158075,5127}, {158095,6753}, {158121,5127}, {158149,5127}, {158177,5063},
	{158193,6754}, {158215,6633}, {158224,0}, {158237,5114}, {158263,5067}, {158289,5125},
	{158317,0}, {158332,5065}, {158360,6747}, {158390,6755}, {158395,6756}, {158402,6700},
	{158409,6757}, {158424,6758}, {158439,6659}, {158452,6759}, {158475,6760}, {158480,6761},
	{158491,6760}, {158502,6762}, {158509,6762}, {158526,6763}, {158535,6763}, {158556,6673},
	{158559,6500}, {158570,6500}, {158581,6764}, {158588,6764}, {158601,0}, {158618,407},
	{158650,439}, {158684,518}, {158714,6673}, {158723,6765}, {158730,6766}, {158741,6765},
	{158754,5288}, {158763,6767}, {158770,6767}, {158785,6767}, {158802,438}, {158815,6768},
	{158820,6766}, {158827,5455}, {158832,6769}, {158841,6770}, {158856,6771}, {158873,6772},
	{158886,6773}, {158899,416}, {158914,6774}, {158921,6775}, {158932,6776}, {158943,6777},
	{158952,6778}, {158967,6779}, {158984,6780}, {159001,6781}, {159018,6782}, {159035,6783},
	{159042,6784}, {159051,5436}, {159070,6785}, {159089,6786}, {159108,6787}, {159121,6788},
	{159134,6789}, {159143,6789}, {159158,6789}, {159171,5455}, {159178,5455}, {159193,6790},
	{159208,6791}, {159213,6791}, {159220,6791}, {159237,6792}, {159244,6792}, {159259,0},
	{159268,0}, {159279,6793}, {159293,6793}, {159317,6793}, {159341,6794}, {159359,6794},
	{159377,6795}, {159391,6795}, {159413,6795}, {159437,6796}, {159455,6796}, {159479,6796},
	{159503,6797}, {159523,6797}, {159549,6797}, {159575,6798}, {159593,6798}, {159619,6798},
	{159645,6799}, {159659,6799}, {159677,6799}, {159697,0}, {159712,6795}, {159738,0},
	{159759,6793}, {159793,6797}, {159829,0}, {159844,5555}, {159872,5556}, {159900,0},
	{159917,5557}, {159947,0}, {159964,6538}, {160000,0}, {160017,6800}, {160045,6466},
	{160062,6466}, {160071,6801}, {160078,6801}, {160093,6801}, {160106,6802}, {160117,0},
	{160126,470}, {160150,6703}, {160170,6803}, {160188,410}, {160195,6804}, {160200,6805},
	{160207,6806}, {160218,6807}, {160225,6807}, {160240,6808}, {160251,6771}, {160256,6809},
	{160263,6809}, {160280,6809}, {160297,6810}, {160302,6811}, {160309,6812}, {160324,6813},
	{160337,6814}, {160352,6528}, {160363,6633}, {160380,6790}, {160387,6815}, {160400,6598},
	{160407,6816}, {160424,6817}, {160429,6817}, {160442,6818}, {160449,6818}, {160466,6819},
	{160473,6819}, {160486,6819}, {160497,0}, {160512,6262}, {160540,5559}, {160570,0},
	{160587,6535}, {160619,5409}, {160628,6820}, {160633,6513}, {160650,6820}, {160657,6821},
	{160674,6820}, {160691,6822}, {160698,6822}, {160709,5409}, {160720,0}, {160741,6823},
	{160771,0}, {160790,6824}, {160816,6824}, {160846,0}, {160855,6825}, {160877,6826},
	{160901,6587}, {160914,6827}, {160921,6827}, {160932,6828}, {160945,6829}, {160952,6830},
	{160963,6829}, {160974,6831}, {160979,6832}, {160984,2331}, {160989,0}, {160998,6833},
	{161018,6834}, {161027,6834}, {161046,6835}, {161055,6835}, {161070,6835}, {161083,0},
	{161094,6832}, {161112,0}, {161119,3282}, {161137,6830}, {161142,6836}, {161149,6837},
	{161169,6838}, {161189,6838}, {161209,6837}, {161220,6587}, {161231,0}, {161244,6587},
	{161268,6587}, {161296,0}, {161309,6586}, {161333,6586}, {161361,6839}, {161364,0},
	{161378,6840}, {161405,0}, {161423,446}, {161454,0}, {161476,6731}, {161509,6733},
	{161544,5050}, {161558,6464}, {161569,0}, {161580,6841}, {161600,403}, {161624,421}, {161640,0},
	{161649,6842}, {161665,6843}, {161682,0}, {161689,6844}, {161701,6845}, {161715,6846},
	{161733,6847}, {161738,6848}, {161745,0}, {161756,380}, {161774,241}, {161790,109},
	{161812,6849}, {161819,6849}, {161832,6850}, {161841,6851}, {161850,6852}, {161859,6842},
	{161864,6853}, {161875,0}, {161884,6854}, {161906,6754}, {161919,6702}, {161930,6855},
	{161937,6855}, {161952,6856}, {161969,6857}, {161976,6858}, {161985,6859}, {161998,6860},
	{162013,6861}, {162028,6862}, {162043,6863}, {162060,6864}, {162069,0}, {162090,6865},
	{162118,6865}, {162150,6866}, {162180,0}, {162191,0}, {162215,6867}, {162250,6868},
	{162268,6869}, {162288,6870}, {162307,6870}, {162314,6871}, {162327,6872}, {162338,6873},
	{162349,6874}, {162356,6874}, {162373,0}, {162384,6875}, {162408,6876}, {162428,6877},
	{162450,6878}, {162461,6879}, {162464,1614}, {162469,0}, {162476,6586}, {162490,6882},
	{162497,6883}, {162510,6884}, {162515,6885}, {162524,6885}, {162539,6885}, {162552,0},
	{162563,0}, {162576,6455}, {162592,6886}, {162612,6455}, {162634,6888}, {162658,6888},
	{162684,6888}, {162710,6545}, {162732,6545}, {162750,6889}, {162772,6545}, {162792,6890},
	{162812,6890}, {162834,6455}, {162850,6455}, {162870,6456}, {162890,6456}, {162914,6456},
	{162940,6456}, {162968,6891}, {162988,6891}, {163012,6891}, {163038,6891}, {163064,6640},
	{163084,6640}, {163110,6640}, {163136,6640}, {163162,6640}, {163190,6634}, {163210,6634},
	{163236,6634}, {163262,6634}, {163288,6641}, {163304,6641}, {163326,6641}, {163348,6641},
	{163372,6641}, {163392,6892}, {163408,6893}, {163428,6894}, {163454,6892}, {163482,6894},
	{163510,6893}, {163538,6642}, {163558,6642}, {163586,6642}, {163610,6642}, {163634,6642},
	{163660,6895}, {163678,6895}, {163704,6895}, {163732,6895}, {163760,6896}, {163776,6896},
	{163796,6896}, {163818,6896}, {163842,6897}, {163849,6898}, {163862,6899}, {163877,6900},
	{163894,6901}, {163911,6902}, {163930,1669}, {163935,1669}, {163942,1669}, {163959,6903},
	{163976,6904}, {163981,6905}, {163986,6906}, {163993,6883}, {164000,6903}, {164007,6904},
	{164022,6907}, {164029,6907}, {164044,6907}, {164059,6908}, {164066,6908}, {164083,1613},
	{164100,1614}, {164130,6909}, {164133,5479}, {164138,0}, {164149,6910}, {164167,5479},
	{164174,5479}, {164185,6911}, {164196,6912}, {164203,6913}, {164212,6912}, {164229,6913},
	{164246,6914}, {164251,6915}, {164256,6916}, {164265,6916}, {164282,6915}, {164289,6915},
	{164300,6917}, {164305,6918}, {164312,6918}, {164323,6917}, {164336,6919}, {164343,6919},
	{164358,6910}, {164363,6911}, {164370,6920}, {164375,6921}, {164382,6921}, {164391,6922},
	{164396,6923}, {164403,6923}, {164414,6914}, {164421,6914}, {164432,6909}, {164443,6924},
	{164452,6924}, {164470,6925}, {164477,6925}, {164491,6925}, {164507,6477}, {164512,432},
	{164521,6926}, {164526,0}, {164539,6926}, {164559,6927}, {164564,6928}, {164569,0},
	{164582,395}, {164604,427}, {164626,0}, {164633,0}, {164651,6929}, {164680,0}, {164700,6930},
	{164731,6931}, {164745,6932}, {164759,6933}, {164773,6934}, {164789,6935}, {164794,0},
	{164803,6935}, {164819,151}, {164832,2331}, {164847,434}, {164858,6830}, {164880,0},
	{164893,6936}, {164913,500}, {164924,6937}, {164931,6938}, {164936,6938}, {164948,6939},
	{164955,6940}, {164962,0}, {164981,6941}, {165009,6197}, {165014,6942}, {165021,6197},
	{165036,6943}, {165051,6944}, {165066,6945}, {165071,6946}, {165078,6947}, {165089,6948},
	{165102,6949}, {165115,6950}, {165128,6945}, {165135,6945}, {165148,0}, {165157,3281},
	{165173,6943}, {165180,6951}, {165187,6952}, {165200,6953}, {165213,6954}, {165228,6955},
	{165243,6956}, {165250,6957}, {165259,6958}, {165268,6959}, {165275,6960}, {165284,6961},
	{165293,6754}, {165304,6744}, {165313,6962}, {165320,6962}, {165333,6963}, {165340,6963},
	{165351,6964}, {165358,6964}, {165369,6965}, {165380,6966}, {165387,6966}, {165400,6967},
	{165407,6967}, {165420,6968}, {165427,6968}, {165444,1466}, {165453,1466}, {165470,1467},
	{165483,1467}, {165498,6969}, {165507,6969}, {165520,0}, {165531,510}, {165555,523},
	{165579,527}, {165601,6970}, {165606,6971}, {165613,6971}, {165624,6972}, {165641,0},
	{165646,6693}, {165660,0}, {165679,0}, {165711,6973}, {165754,6974}, {165780,6975},
	{165808,6976}, {165827,0}, {165838,6977}, {165858,405}, {165882,6693}, {165887,6978},
	{165892,0}, {165905,528}, {165933,6706}, {165957,6979}, {165979,6980}, {165990,6981},
	{165997,6981}, {166008,1728}, {166011,1729}, {166016,1728}, {166025,1729}, {166047,6982},
	{166058,0}, {166077,6983}, {166107,6984}, {166137,6985}, {166156,6986}, {166163,6986},
	{166180,6978}, {166191,6693}, {166200,6987}, {166211,0}, {166228,0}, {166256,4}, {166295,426},
	{166319,476}, {166343,6988}, {166358,0}, {166369,6989}, {166385,399}, {166405,6990},
	{166423,6991}, {166445,0}, {166456,393}, {166476,402}, {166500,530}, {166515,0}, {166522,6992},
	{166538,6993}, {166556,6994}, {166572,6995}, {166583,6996}, {166590,6996}, {166601,6996},
	{166614,6997}, {166627,6997}, {166646,6998}, {166657,6998}, {166670,6998}, {166685,6999},
	{166692,6999}, {166711,6999}, {166732,7000}, {166737,543}, {166746,7001}, {166757,7001},
	{166774,7002}, {166793,7000}, {166800,7000}, {166821,7002}, {166828,7002}, {166833,7003},
	{166836,6998}, {166853,6998}, {166874,7001}, {166885,7001}, {166900,7004}, {166907,7004},
	{166920,7004}, {166925,0}, {166938,532}, {166960,536}, {166984,540}, {167006,7005},
	{167011,7006}, {167020,7005}, {167039,7007}, {167046,7005}, {167053,7008}, {167060,7009},
	{167067,7010}, {167074,7010}, {167093,7010}, {167114,7007}, {167127,7007}, {167142,7008},
	{167155,7008}, {167170,7009}, {167185,7009}, {167202,7011}, {167213,7011}, {167226,7012},
	{167235,7012}, {167246,7011}, {167253,7012}, {167260,0}, {167279,7013}, {167305,0},
	{167318,531}, {167340,535}, {167364,539}, {167386,7014}, {167393,7014}, {167410,7014},
	{167429,7015}, {167440,7015}, {167445,7015}, {167452,7016}, {167457,7016}, {167464,7016},
	{167477,7017}, {167498,7017}, {167505,7017}, {167510,7018}, {167517,7018}, {167536,7018},
	{167557,544}, {167566,0}, {167580,0}, {167605,7019}, {167637,7001}, {167648,7001},
	{167661,7001}, {167676,7020}, {167691,7020}, {167708,7020}, {167715,7021}, {167730,7021},
	{167747,7021}, {167754,7022}, {167767,7022}, {167776,7023}, {167785,7023}, {167800,7024},
	{167815,7024}, {167824,7025}, {167835,0}, {167842,7025}, {167864,0}, {167875,0}, {167888,7026},
	{167912,7026}, {167934,7027}, {167954,0}, {167968,7027}, {168000,0}, {168018,7028}, {168043,0},
	{168050,0}, {168059,0}, {168075,7029}, {168100,0}, {168116,7029}, {168141,7030}, {168148,7031},
	{168159,7032}, {168168,7033}, {168175,7033}, {168190,7034}, {168201,7035}, {168206,7036},
	{168209,7022}, {168224,7022}, {168235,7024}, {168252,7024}, {168263,7032}, {168276,7032},
	{168287,7037}, {168298,7038}, {168311,7038}, {168322,7037}, {168331,7039}, {168342,7040},
	{168353,7041}, {168366,7041}, {168377,7042}, {168388,7043}, {168397,7044}, {168406,7045},
	{168421,7045}, {168432,7046}, {168447,7046}, {168458,0}, {168467,0}, {168478,7047},
	{168498,7047}, {168516,7048}, {168540,7049}, {168560,7050}, {168584,7050}, {168602,7051},
	{168624,7052}, {168644,7051}, {168662,7053}, {168682,7053}, {168700,0}, {168716,0},
	{168733,7047}, {168753,0}, {168769,0}, {168786,7047}, {168806,0}, {168824,0}, {168843,7048},
	{168865,0}, {168889,0}, {168914,7048}, {168942,0}, {168958,0}, {168975,7049}, {168995,0},
	{169018,0}, {169042,7049}, {169069,0}, {169091,0}, {169114,7049}, {169140,0}, {169158,0},
	{169177,7050}, {169199,0}, {169223,0}, {169248,7050}, {169276,0}, {169292,0}, {169309,7050},
	{169329,0}, {169349,0}, {169370,7051}, {169394,0}, {169416,0}, {169439,7052}, {169465,0},
	{169481,0}, {169498,7051}, {169518,0}, {169534,0}, {169551,7053}, {169571,0}, {169593,0},
	{169616,7053}, {169642,7025}, {169651,7054}, {169666,7054}, {169677,7025}, {169692,7036},
	{169701,7055}, {169706,7056}, {169711,7057}, {169730,7058}, {169745,0}, {169752,7059},
	{169768,7060}, {169775,7060}, {169792,7038}, {169803,7038}, {169812,7061}, {169817,7062},
	{169828,7048}, {169846,7063}, {169866,7064}, {169875,7065}, {169886,7066}, {169897,7050},
	{169915,7067}, {169935,7068}, {169944,7052}, {169962,7069}, {169982,0}, {169987,7070},
	{169999,7071}, {170004,7072}, {170009,7073}, {170022,7042}, {170031,7074}, {170036,7075},
	{170043,7075}, {170056,7076}, {170065,0}, {170072,7035}, {170084,7055}, {170096,7056},
	{170108,7061}, {170120,7071}, {170132,7072}, {170144,7071}, {170162,7035}, {170180,7061},
	{170198,7077}, {170212,7072}, {170228,7056}, {170246,7055}, {170260,7078}, {170269,7041},
	{170280,7041}, {170289,7042}, {170298,0}, {170309,7042}, {170329,0}, {170338,0}, {170349,7079},
	{170369,7079}, {170387,7063}, {170411,7063}, {170429,7034}, {170449,7067}, {170473,7067},
	{170491,7080}, {170513,7069}, {170533,7080}, {170551,7081}, {170571,7081}, {170589,0},
	{170605,0}, {170622,7079}, {170642,0}, {170658,0}, {170675,7079}, {170695,0}, {170713,0},
	{170732,7063}, {170754,0}, {170778,0}, {170803,7063}, {170831,0}, {170847,0}, {170864,7063},
	{170884,0}, {170900,0}, {170923,0}, {170947,7034}, {170974,0}, {170996,0}, {171019,7034},
	{171045,0}, {171063,0}, {171082,7067}, {171104,0}, {171128,0}, {171153,7067}, {171181,0},
	{171197,0}, {171214,7067}, {171234,0}, {171250,0}, {171267,7069}, {171287,0}, {171309,0},
	{171332,7069}, {171358,0}, {171374,0}, {171391,7080}, {171411,0}, {171427,0}, {171444,7081},
	{171464,0}, {171486,0}, {171509,7081}, {171535,0}, {171551,0}, {171568,7081}, {171588,7043},
	{171595,7082}, {171608,7029}, {171619,7049}, {171626,7083}, {171641,7084}, {171656,7085},
	{171663,7086}, {171672,7044}, {171679,7087}, {171688,7087}, {171707,7088}, {171724,7045},
	{171737,7045}, {171746,7089}, {171757,7090}, {171764,7090}, {171783,7046}, {171796,7046},
	{171805,7091}, {171816,7025}, {171823,0}, {171830,0}, {171839,7092}, {171859,7092},
	{171877,7093}, {171893,7093}, {171908,0}, {171931,7092}, {171963,7094}, {171980,7054},
	{172000,7054}, {172009,7095}, {172016,7095}, {172031,7096}, {172044,7025}, {172057,0},
	{172076,7026}, {172104,7097}, {172111,7098}, {172122,7077}, {172127,6837}, {172136,6837},
	{172158,6822}, {172171,7099}, {172176,1070}, {172185,7101}, {172196,7102}, {172207,7103},
	{172220,7104}, {172231,7105}, {172236,7106}, {172243,0}, {172252,7107}, {172268,7108},
	{172277,1475}, {172284,7109}, {172293,7110}, {172306,4783}, {172323,7111}, {172328,0},
	{172333,7112}, {172345,7113}, {172357,7114}, {172371,2338}, {172382,7115}, {172393,7115},
	{172402,7101}, {172413,6419}, {172424,7104}, {172439,7106}, {172450,7110}, {172467,0},
	{172482,7116}, {172510,7117}, {172538,7118}, {172547,7119}, {172564,7120}, {172577,7121},
	{172590,7122}, {172603,7123}, {172614,0}, {172625,7124}, {172651,7125}, {172677,7124},
	{172703,7126}, {172729,0}, {172740,7127}, {172764,7128}, {172788,4157}, {172801,7129},
	{172812,4101}, {172825,7130}, {172834,7131}, {172845,7132}, {172852,7133}, {172863,0},
	{172870,0}, {172886,7134}, {172913,7135}, {172920,7136}, {172931,7137}, {172938,0},
	{172945,7138}, {172959,7139}, {172968,0}, {172973,7140}, {172985,7141}, {172994,7142},
	{173005,0}, {173012,7143}, {173026,7144}, {173042,0}, {173053,557}, {173069,7145},
	{173076,7146}, {173087,7147}, {173092,7148}, {173099,7149}, {173110,4683}, {173117,7150},
	{173128,7151}, {173141,7152}, {173152,7153}, {173165,7154}, {173174,7155}, {173181,7156},
	{173190,7157}, {173199,0}, {173208,584}, {173228,0}, {173237,567}, {173253,584}, {173269,615},
	{173287,615}, {173305,7158}, {173316,7159}, {173327,0}, {173336,590}, {173356,595},
	{173374,7160}, {173387,7161}, {173398,7162}, {173405,7163}, {173420,7164}, {173425,0},
	{173432,7165}, {173450,7166}, {173466,7164}, {173483,7164}, {173502,0}, {173511,597},
	{173529,7167}, {173534,6424}, {173539,1488}, {173548,6424}, {173555,6424}, {173572,7168},
	{173585,0}, {173602,423}, {173626,0}, {173639,6429}, {173659,7169}, {173670,7170}, {173683,0},
	{173688,7171}, {173700,7172}, {173712,7173}, {173728,6449}, {173739,7174}, {173750,0},
	{173753,6829}, {173759,6587}, {173765,0}, {173772,6587}, {173788,6827}, {173799,6829},
	{173806,6829}, {173817,0}, {173828,7175}, {173850,7176}, {173874,0}, {173887,7177},
	{173911,7177}, {173937,7178}, {173961,7178}, {173987,7179}, {173996,7180}, {174009,7180},
	{174024,7181}, {174031,0}, {174040,545}, {174058,0}, {174071,6587}, {174095,6587},
	{174123,6587}, {174134,6837}, {174145,607}, {174160,0}, {174169,591}, {174189,7119},
	{174202,7182}, {174205,7183}, {174216,7184}, {174229,7185}, {174236,0}, {174247,3182},
	{174271,3183}, {174293,3183}, {174317,3182}, {174341,3182}, {174367,7186}, {174380,7187},
	{174389,7188}, {174398,7189}, {174407,7190}, {174414,7191}, {174421,7192}, {174432,6518},
	{174437,6519}, {174456,6518}, {174463,6518}, {174480,7193}, {174489,7194}, {174496,7195},
	{174505,7196}, {174516,7197}, {174527,7198}, {174540,7199}, {174547,7179}, {174560,6525},
	{174565,6525}, {174572,6525}, {174581,7200}, {174586,7200}, {174595,7201}, {174608,7202},
	{174625,7202}, {174644,3320}, {174655,0}, {174664,0}, {174675,7116}, {174699,7116},
	{174721,7116}, {174745,7116}, {174771,7203}, {174791,7205}, {174811,7206}, {174833,7206},
	{174853,7207}, {174875,7207}, {174897,7208}, {174919,7208}, {174939,7124}, {174957,7124},
	{174979,7127}, {174997,7127}, {175017,7205}, {175035,7205}, {175055,7209}, {175064,7210},
	{175067,0}, {175072,7212}, {175086,7213}, {175102,0}, {175111,0}, {175122,7214}, {175142,1803},
	{175164,2094}, {175180,1801}, {175200,1800}, {175222,2096}, {175244,2093}, {175264,7215},
	{175275,7215}, {175286,7216}, {175297,7217}, {175310,7218}, {175317,7219}, {175328,7220},
	{175333,7221}, {175346,7222}, {175355,7223}, {175372,7224}, {175383,7224}, {175401,1967},
	{175406,7225}, {175417,7226}, {175430,7215}, {175443,6501}, {175448,6501}, {175455,6501},
	{175472,7227}, {175477,7227}, {175492,7228}, {175507,0}, {175512,1981}, {175528,1982},
	{175546,1981}, {175561,1982}, {175578,0}, {175583,1981}, {175599,1982}, {175617,7107},
	{175624,7107}, {175638,0}, {175655,7229}, {175679,0}, {175696,7230}, {175722,7231},
	{175750,7232}, {175759,0}, {175768,5191}, {175788,5190}, {175808,5191}, {175830,5196},
	{175837,5198}, {175848,7233}, {175853,7234}, {175856,6821}, {175861,6821}, {175868,6821},
	{175885,7235}, {175894,7235}, {175901,565}, {175919,566}, {175935,7236}, {175953,7237},
	{175960,7123}, {175967,7142}, {175980,7238}, {175991,6775}, {176000,7122}, {176007,7239},
	{176012,7240}, {176025,6775}, {176032,6775}, {176043,6771}, {176050,6771}, {176067,7241},
	{176084,7242}, {176093,7243}, {176108,7244}, {176123,5427}, {176130,7245}, {176145,7246},
	{176158,605}, {176169,7247}, {176180,0}, {176185,7224}, {176197,7248}, {176212,7249},
	{176229,7250}, {176244,7251}, {176247,7252}, {176254,7224}, {176268,7253}, {176273,7254},
	{176282,7142}, {176293,7142}, {176304,5482}, {176315,7255}, {176324,7256}, {176329,5483},
	{176342,7257}, {176353,7256}, {176364,5486}, {176373,7258}, {176384,7258}, {176397,7259},
	{176406,6923}, {176417,7260}, {176420,7260}, {176431,7261}, {176438,7262}, {176452,0},
	{176461,7263}, {176483,5291}, {176490,7164}, {176497,7165}, {176506,7122}, {176513,7164},
	{176520,7205}, {176527,7115}, {176534,7264}, {176539,7265}, {176544,7266}, {176551,7254},
	{176564,7267}, {176577,7260}, {176586,7268}, {176595,2377}, {176610,7269}, {176621,7270},
	{176632,7122}, {176637,7260}, {176655,7271}, {176673,7272}, {176688,7254}, {176699,7273},
	{176712,7274}, {176727,7275}, {176740,6966}, {176753,6964}, {176764,6965}, {176775,6967},
	{176788,0}, {176795,0}, {176804,7117}, {176826,7117}, {176846,7117}, {176868,7128},
	{176886,7132}, {176904,7276}, {176924,7276}, {176942,7277}, {176962,7277}, {176982,7278},
	{177002,7278}, {177020,7126}, {177036,7126}, {177056,7128}, {177072,7128}, {177090,7132},
	{177106,7132}, {177124,7160}, {177141,0}, {177150,7279}, {177168,7160}, {177173,6968},
	{177190,7271}, {177193,7271}, {177202,7280}, {177205,7282}, {177212,7283}, {177221,7284},
	{177230,7285}, {177239,6612}, {177250,7235}, {177257,580}, {177275,581}, {177289,7286},
	{177303,7287}, {177321,7288}, {177328,7141}, {177337,6617}, {177350,4157}, {177359,4101},
	{177370,7289}, {177381,7165}, {177390,0}, {177401,7271}, {177423,0}, {177438,7290},
	{177460,7291}, {177469,7292}, {177474,3935}, {177481,7293}, {177486,7294}, {177493,7295},
	{177498,6643}, {177511,7296}, {177516,0}, {177521,7297}, {177537,7298}, {177549,7299},
	{177563,7300}, {177576,7176}, {177589,7301}, {177596,7302}, {177607,7176}, {177618,7303},
	{177633,7304}, {177646,7305}, {177657,7306}, {177670,7253}, {177683,7307}, {177686,7308},
	{177695,7307}, {177704,7307}, {177715,0}, {177722,7309}, {177744,7310}, {177762,0},
	{177769,7125}, {177787,437}, {177798,0}, {177807,596}, {177827,7311}, {177847,0}, {177852,7312},
	{177868,7313}, {177882,0}, {177893,392}, {177909,399}, {177929,0}, {177936,6694}, {177948,6695},
	{177964,7314}, {177967,7316}, {177974,7316}, {177983,7317}, {177994,7317}, {178007,7318},
	{178020,7319}, {178031,7319}, {178044,7320}, {178057,7321}, {178072,7183}, {178083,7322},
	{178088,608}, {178097,7323}, {178112,7323}, {178129,7324}, {178146,7322}, {178163,7179},
	{178174,7179}, {178185,7179}, {178198,7201}, {178209,7201}, {178220,7325}, {178229,7326},
	{178244,7327}, {178255,7328}, {178266,7329}, {178279,0}, {178284,7330}, {178300,7331},
	{178312,7332}, {178326,0}, {178339,600}, {178359,602}, {178379,613}, {178403,7333},
	{178420,7334}, {178423,7335}, {178436,0}, {178443,7336}, {178461,7337}, {178475,7338},
	{178491,606}, {178508,599}, {178517,7339}, {178530,7340}, {178543,7341}, {178558,7342},
	{178563,0}, {178570,0}, {178588,7230}, {178611,0}, {178627,7230}, {178648,0}, {178666,7344},
	{178689,0}, {178707,7344}, {178730,0}, {178748,7345}, {178771,0}, {178789,7345}, {178812,0},
	{178828,7346}, {178849,0}, {178867,7346}, {178890,0}, {178908,7231}, {178931,0}, {178951,7231},
	{178976,0}, {178990,7237}, {179009,0}, {179025,7237}, {179046,0}, {179060,7229}, {179079,7229},
	{179098,0}, {179118,7229}, {179143,7229}, {179168,7347}, {179185,0}, {179196,7348}, {179214,0},
	{179225,589}, {179247,594}, {179267,0}, {179272,7351}, {179284,7352}, {179291,7353},
	{179304,7354}, {179309,7354}, {179322,7355}, {179331,7356}, {179350,7357}, {179361,7358},
	{179364,7359}, {179369,7359}, {179386,7360}, {179391,7361}, {179408,7362}, {179427,7363},
	{179432,0}, {179445,7360}, {179469,7363}, {179493,7364}, {179502,7365}, {179513,7366},
	{179526,7367}, {179543,7367}, {179558,7368}, {179567,7369}, {179578,0}, {179589,7215},
	{179611,7183}, {179635,0}, {179648,7370}, {179672,7370}, {179698,0}, {179713,7371},
	{179739,7371}, {179767,6587}, {179774,433}, {179783,6587}, {179792,0}, {179805,397},
	{179823,400}, {179845,424}, {179865,7372}, {179870,0}, {179881,601}, {179899,603}, {179917,614},
	{179939,604}, {179944,0}, {179955,570}, {179973,583}, {180000,7373}, {180022,556}, {180038,616},
	{180058,616}, {180078,7374}, {180081,7374}, {180092,7375}, {180101,7354}, {180110,7376},
	{180117,7377}, {180124,7378}, {180129,7379}, {180140,7380}, {180147,7381}, {180158,7382},
	{180165,7383}, {180174,7383}, {180191,7384}, {180204,7385}, {180215,7386}, {180218,0},
	{180222,7387}, {180237,7388}, {180250,7389}, {180265,7390}, {180278,7391}, {180293,7392},
	{180306,7393}, {180317,7378}, {180324,7380}, {180333,7381}, {180346,7382}, {180355,7394},
	{180368,0}, {180379,7395}, {180393,7396}, {180415,7396}, {180429,7395}, {180451,7397},
	{180462,7398}, {180471,7386}, {180482,7399}, {180493,0}, {180506,7400}, {180522,7401},
	{180546,7401}, {180562,7400}, {180586,0}, {180593,7402}, {180609,0}, {180616,7403},
	{180632,7404}, {180650,7405}, {180657,7406}, {180662,7406}, {180675,7394}, {180686,7407},
	{180693,7407}, {180708,0}, {180717,7408}, {180737,7388}, {180755,0}, {180764,7395},
	{180776,7396}, {180796,7396}, {180808,7395}, {180828,0}, {180833,0}, {180845,0}, {180859,7409},
	{180882,7408}, {180905,7385}, {180930,7408}, {180953,7410}, {180978,7411}, {181003,7384},
	{181026,7412}, {181047,7397}, {181056,7413}, {181063,7413}, {181076,7387}, {181087,0},
	{181098,7411}, {181120,7391}, {181140,7398}, {181147,7414}, {181156,0}, {181165,7392},
	{181185,7415}, {181192,7415}, {181207,7399}, {181216,7416}, {181225,7416}, {181242,0},
	{181253,7400}, {181267,7401}, {181289,7401}, {181303,7400}, {181325,0}, {181330,0}, {181348,0},
	{181368,0}, {181395,7417}, {181431,7418}, {181436,7418}, {181443,7418}, {181454,7419},
	{181461,7420}, {181470,7420}, {181491,7421}, {181506,7422}, {181513,7422}, {181524,7423},
	{181535,7423}, {181552,7424}, {181563,7424}, {181576,7425}, {181579,7426}, {181592,7427},
	{181607,7428}, {181620,7429}, {181627,7429}, {181636,7429}, {181657,0}, {181666,7430},
	{181684,0}, {181695,7431}, {181727,7432}, {181749,7433}, {181758,7433}, {181775,7434},
	{181782,7434}, {181791,7434}, {181808,7435}, {181815,7435}, {181824,7435}, {181841,7436},
	{181846,7436}, {181853,7436}, {181870,7417}, {181883,7437}, {181890,7437}, {181911,7438},
	{181920,7438}, {181937,7439}, {181946,7440}, {181955,7439}, {181976,7440}, {181991,7441},
	{181998,7441}, {182007,7441}, {182026,7442}, {182035,7442}, {182048,0}, {182059,7443},
	{182079,0}, {182092,7444}, {182126,7445}, {182150,7446}, {182165,7447}, {182172,7447},
	{182185,7448}, {182188,7449}, {182197,7449}, {182216,7450}, {182241,0}, {182254,7451},
	{182268,7451}, {182288,7452}, {182310,7453}, {182329,7454}, {182351,7455}, {182367,7456},
	{182389,7457}, {182412,7457}, {182446,7458}, {182465,7459}, {182472,0}, {182485,0},
	{182502,7460}, {182526,166}, {182549,7461}, {182581,660}, {182613,273}, {182639,113},
	{182671,7462}, {182694,7463}, {182726,0}, {182768,7464}, {182826,0}, {182839,638}, {182859,685},
	{182888,7465}, {182904,7466}, {182920,7467}, {182937,7467}, {182965,0}, {182981,640},
	{183007,648}, {183033,668}, {183068,7468}, {183078,7111}, {183088,7469}, {183101,7470},
	{183114,7471}, {183136,7472}, {183158,7473}, {183177,7474}, {183196,7474}, {183212,7475},
	{183231,7476}, {183251,7476}, {183282,1075}, {183289,0}, {183305,644}, {183337,7477},
	{183353,7478}, {183369,7147}, {183379,7479}, {183383,7481}, {183390,7482}, {183400,7482},
	{183419,7153}, {183441,7483}, {183448,7483}, {183464,7157}, {183480,0}, {183496,662},
	{183525,684}, {183557,0}, {183570,7484}, {183593,7485}, {183625,0}, {183641,7486},
	{183670,7487}, {183677,0}, {183690,7488}, {183713,1415}, {183726,7489}, {183742,7103},
	{183758,1056}, {183768,1056}, {183791,1167}, {183801,1154}, {183817,7148}, {183830,7148},
	{183852,1064}, {183871,1064}, {183909,2950}, {183925,0}, {183932,6199}, {183949,7490},
	{183975,2975}, {184000,2974}, {184026,7491}, {184043,7492}, {184069,0}, {184073,7493},
	{184087,7494}, {184110,0}, {184126,590}, {184158,571}, {184184,595}, {184219,636}, {184235,0},
	{184239,7495}, {184250,7496}, {184266,7496}, {184285,7497}, {184301,7497}, {184320,0},
	{184327,7498}, {184353,7499}, {184370,7500}, {184393,0}, {184403,7501}, {184423,7502},
	{184443,7503}, {184472,7504}, {184492,0}, {184502,0}, {184516,7505}, {184537,0}, {184573,7506},
	{184628,0}, {184661,7507}, {184710,7508}, {184717,7508}, {184733,7509}, {184749,7510},
	{184765,7510}, {184787,7511}, {184794,7511}, {184810,0}, {184823,7512}, {184843,7513},
	{184847,7514}, {184854,7516}, {184864,0}, {184886,632}, {184918,0}, {184934,0}, {184951,0},
	{184975,7518}, {185010,0}, {185046,7519}, {185093,7520}, {185100,7521}, {185107,7522},
	{185111,0}, {185118,7523}, {185135,643}, {185158,661}, {185178,683}, {185201,7524},
	{185223,672}, {185239,7522}, {185246,7525}, {185253,7526}, {185266,7527}, {185288,7528},
	{185314,7367}, {185339,7367}, {185367,7364}, {185377,7364}, {185390,7521}, {185394,0},
	{185407,7529}, {185427,7530}, {185434,7531}, {185450,7532}, {185467,7532}, {185495,7533},
	{185505,0}, {185518,3081}, {185550,3081}, {185569,7534}, {185579,7534}, {185604,7535},
	{185617,7535}, {185642,7536}, {185649,7538}, {185659,7188}, {185669,7190}, {185682,7188},
	{185695,7190}, {185714,7539}, {185724,7540}, {185737,7196}, {185750,7541}, {185766,7542},
	{185783,7542}, {185811,7543}, {185824,7544}, {185837,7545}, {185847,7546}, {185858,7546},
	{185880,7354}, {185884,7365}, {185897,7365}, {185916,7547}, {185929,7548}, {185945,7548},
	{185967,7549}, {185992,7550}, {185996,7552}, {186009,7553}, {186019,7554}, {186026,7555},
	{186039,0}, {186058,629}, {186087,641}, {186122,669}, {186160,7553}, {186164,2126},
	{186180,2126}, {186202,7556}, {186234,0}, {186250,7557}, {186276,7558}, {186292,0},
	{186308,1833}, {186343,7558}, {186362,7559}, {186369,1833}, {186388,7560}, {186401,2078},
	{186414,2078}, {186446,7561}, {186456,7562}, {186475,7563}, {186495,7563}, {186526,7564},
	{186539,0}, {186555,7140}, {186590,7351}, {186615,7565}, {186631,2128}, {186647,7566},
	{186651,7567}, {186658,7568}, {186668,7569}, {186684,7570}, {186701,7570}, {186729,7571},
	{186745,7572}, {186764,7571}, {186783,7573}, {186793,7573}, {186815,7574}, {186825,7566},
	{186832,7575}, {186857,7576}, {186879,7576}, {186907,7354}, {186911,7355}, {186924,7577},
	{186940,7579}, {186956,7580}, {186969,4888}, {186982,0}, {187001,4888}, {187039,0},
	{187058,7581}, {187096,0}, {187112,7582}, {187141,4902}, {187160,4902}, {187198,0},
	{187214,637}, {187237,0}, {187257,7583}, {187284,167}, {187310,7584}, {187345,274},
	{187374,114}, {187409,7585}, {187435,7586}, {187470,0}, {187486,659}, {187521,673},
	{187547,686}, {187579,0}, {187586,7587}, {187600,0}, {187616,618}, {187648,646}, {187680,664},
	{187709,5164}, {187734,5173}, {187747,5173}, {187779,5164}, {187786,5164}, {187799,7588},
	{187827,7354}, {187837,0}, {187850,589}, {187879,568}, {187902,594}, {187934,363},
	{187950,7589}, {187957,7590}, {187973,7591}, {188000,7591}, {188028,7592}, {188038,7593},
	{188057,7594}, {188070,0}, {188086,188}, {188121,329}, {188153,76}, {188175,7595}, {188185,0},
	{188204,364}, {188236,0}, {188252,189}, {188287,330}, {188319,7596}, {188329,7272},
	{188351,7597}, {188370,7598}, {188398,7597}, {188429,7596}, {188460,0}, {188473,630},
	{188496,642}, {188525,670}, {188557,7521}, {188561,7521}, {188571,7169}, {188587,1487},
	{188603,1537}, {188616,1537}, {188644,7599}, {188663,7599}, {188691,7600}, {188707,7601},
	{188720,7601}, {188742,0}, {188755,639}, {188778,647}, {188801,667}, {188833,7602},
	{188843,7602}, {188862,7603}, {188869,7604}, {188879,7605}, {188899,7606}, {188918,7607},
	{188937,7608}, {188962,7170}, {188978,7109}, {188991,7609}, {189022,0}, {189047,7610},
	{189082,7611}, {189116,0}, {189123,7612}, {189140,7613}, {189163,7614}, {189189,7615},
	{189208,7471}, {189227,1524}, {189240,1524}, {189272,7168}, {189291,0}, {189304,1487},
	{189336,7170}, {189355,7163}, {189380,7616}, {189390,634}, {189403,7617}, {189422,7618},
	{189429,7159}, {189439,7619}, {189452,7620}, {189475,7621}, {189497,7622}, {189519,7623},
	{189547,7159}, {189563,7624}, {189576,7624}, {189598,4088}, {189617,3808}, {189639,7625},
	{189646,7626}, {189665,7627}, {189681,7627}, {189706,7628}, {189728,7629}, {189756,1055},
	{189787,4066}, {189806,4066}, {189834,7630}, {189859,3808}, {189866,0}, {189882,617},
	{189914,645}, {189946,663}, {189975,3808}, {189994,7631}, {190010,7632}, {190027,7632},
	{190055,7633}, {190074,3766}, {190087,0}, {190106,3766}, {190144,7634}, {190151,7635},
	{190161,671}, {190174,7566}, {190178,7566}, {190188,0}, {190195,7140}, {190209,0}, {190228,0},
	{190249,618}, {190310,618}, {190368,636}, {190423,636}, {190475,646}, {190536,646},
	{190594,664}, {190649,664}, {190701,0}, {190708,7636}, {190731,7637}, {190751,7638}, {190774,0},
	{190784,7639}, {190807,7640}, {190811,7642}, {190821,7642}, {190840,7643}, {190859,7644},
	{190869,7645}, {190889,7646}, {190908,7647}, {190933,0}, {190940,5188}, {190957,7648},
	{190967,4066}, {190980,7629}, {190996,7232}, {191006,7649}, {191019,3514}, {191026,0},
	{191045,3514}, {191077,3514}, {191096,7650}, {191100,6034}, {191122,7649}, {191138,0},
	{191145,7651}, {191156,7652}, {191166,7652}, {191185,7653}, {191192,7653}, {191202,7653},
	{191221,7654}, {191225,7655}, {191235,7656}, {191255,7657}, {191286,7658}, {191305,7659},
	{191324,7660}, {191349,2128}, {191359,7290}, {191376,7661}, {191383,7662}, {191402,7662},
	{191430,7663}, {191446,7664}, {191472,7665}, {191497,7666}, {191522,7667}, {191553,5665},
	{191575,5568}, {191594,7668}, {191607,0}, {191611,7557}, {191619,7565}, {191647,7669},
	{191660,5579}, {191679,7670}, {191695,7670}, {191714,7671}, {191724,7671}, {191743,7672},
	{191759,7244}, {191775,7673}, {191794,7674}, {191819,7675}, {191835,7676}, {191842,7676},
	{191858,7677}, {191871,5334}, {191878,7471}, {191891,2126}, {191904,2126}, {191920,7678},
	{191933,7679}, {191946,5334}, {191965,5334}, {192000,5565}, {192010,5565}, {192032,5565},
	{192060,7680}, {192070,7681}, {192089,7682}, {192109,7682}, {192140,7683}, {192162,7684},
	{192175,5666}, {192182,5666}, {192201,5666}, {192233,7685}, {192249,7685}, {192274,5659},
	{192287,0}, {192303,7263}, {192326,605}, {192345,7685}, {192373,7242}, {192380,7242},
	{192393,7686}, {192403,7687}, {192434,7686}, {192465,7688}, {192472,7689}, {192485,7690},
	{192495,7691}, {192515,7692}, {192534,7693}, {192553,7694}, {192578,5582}, {192594,5613},
	{192616,5613}, {192657,0}, {192664,7695}, {192687,7696}, {192710,631}, {192723,0},
	{192733,7312}, {192759,7697}, {192779,7313}, {192808,0}, {192821,2730}, {192853,2730},
	{192872,7698}, {192882,7699}, {192905,0}, {192912,7700}, {192932,0}, {192942,4750}, {192965,0},
	{192972,2743}, {192998,2744}, {193021,6034}, {193037,7649}, {193050,7649}, {193060,7109},
	{193070,7109}, {193083,7701}, {193099,7702}, {193118,7702}, {193140,7703}, {193162,7704},
	{193184,0}, {193194,699}, {193214,703}, {193234,710}, {193263,7705}, {193270,7706},
	{193286,7707}, {193302,0}, {193318,7708}, {193347,696}, {193372,7709}, {193379,7710},
	{193389,7711}, {193402,7712}, {193406,7713}, {193417,0}, {193424,7714}, {193441,7715},
	{193458,7716}, {193475,7717}, {193492,7718}, {193518,7719}, {193528,7720}, {193547,7721},
	{193563,7721}, {193582,7722}, {193601,7723}, {193617,7723}, {193639,7724}, {193646,7724},
	{193662,695}, {193678,694}, {193691,7725}, {193707,7726}, {193711,0}, {193718,7727},
	{193738,697}, {193755,701}, {193772,708}, {193798,693}, {193814,7726}, {193821,7728},
	{193834,7729}, {193844,7730}, {193863,7730}, {193894,7731}, {193901,7731}, {193923,7732},
	{193936,7733}, {193964,7731}, {193989,7734}, {194014,7735}, {194024,7736}, {194034,7737},
	{194047,7738}, {194063,7739}, {194076,7739}, {194101,7740}, {194114,7741}, {194130,7740},
	{194155,7742}, {194168,7726}, {194172,7726}, {194179,7743}, {194195,7743}, {194229,7744},
	{194239,7744}, {194258,7745}, {194280,7746}, {194290,7747}, {194303,7746}, {194325,7748},
	{194353,7713}, {194369,7749}, {194397,7750}, {194407,7750}, {194429,0}, {194442,698},
	{194465,7751}, {194488,711}, {194520,0}, {194527,7752}, {194541,7753}, {194569,7754},
	{194582,7755}, {194601,7756}, {194611,7757}, {194630,7756}, {194664,7757}, {194695,7758},
	{194714,7758}, {194745,7743}, {194761,7759}, {194771,7760}, {194781,7759}, {194800,7761},
	{194819,7762}, {194829,7763}, {194839,7762}, {194864,7762}, {194898,7763}, {194932,7764},
	{194942,7764}, {194970,7765}, {194977,7766}, {194993,7765}, {195018,7767}, {195043,0},
	{195053,7768}, {195073,7769}, {195083,7770}, {195099,7771}, {195115,7772}, {195122,7773},
	{195130,7774}, {195158,0}, {195171,700}, {195194,702}, {195217,709}, {195249,7775},
	{195256,7775}, {195266,7775}, {195285,7776}, {195304,7776}, {195341,7777}, {195372,7778},
	{195379,7779}, {195401,7780}, {195411,7778}, {195430,7781}, {195449,7782}, {195459,7782},
	{195475,7782}, {195500,7783}, {195516,7783}, {195541,7764}, {195554,7764}, {195585,7743},
	{195607,7743}, {195647,7784}, {195657,7785}, {195673,7784}, {195695,7785}, {195726,7786},
	{195736,7787}, {195746,7786}, {195765,7788}, {195784,7789}, {195800,0}, {195817,0},
	{195853,7790}, {195899,7791}, {195912,7791}, {195931,7792}, {195938,0}, {195951,719},
	{196000,725}, {196023,727}, {196052,7792}, {196065,7793}, {196081,7793}, {196100,7794},
	{196110,0}, {196123,7795}, {196146,0}, {196153,7796}, {196176,7797}, {196193,7798},
	{196216,7799}, {196223,7799}, {196239,7800}, {196246,7800}, {196262,7801}, {196275,7801},
	{196291,7802}, {196301,7803}, {196311,7803}, {196327,7804}, {196349,7805}, {196359,7805},
	{196375,0}, {196391,718}, {196423,724}, {196449,726}, {196481,7806}, {196491,7806}, {196510,0},
	{196526,716}, {196558,7807}, {196571,7807}, {196593,717}, {196606,7808}, {196613,7809},
	{196626,7810}, {196636,7810}, {196649,7810}, {196671,7795}, {196681,7795}, {196697,7811},
	{196707,7811}, {196726,7812}, {196736,7812}, {196752,7813}, {196768,7814}, {196781,7814},
	{196803,7804}, {196816,7804}, {196835,7815}, {196851,7815}, {196870,7815}, {196898,7816},
	{196908,7816}, {196927,7817}, {196937,0}, {196941,7818}, {196970,7819}, {196990,7820},
	{197010,7821}, {197020,0}, {197033,729}, {197071,735}, {197100,739}, {197129,733},
	{197154,7822}, {197173,7823}, {197189,7823}, {197211,7824}, {197227,732}, {197246,0},
	{197256,728}, {197291,7825}, {197326,734}, {197352,738}, {197378,7826}, {197385,7826},
	{197398,7826}, {197420,7827}, {197439,7827}, {197467,7828}, {197483,7829}, {197493,7830},
	{197506,7830}, {197531,7831}, {197541,7831}, {197563,7832}, {197588,7833}, {197607,7833},
	{197635,7834}, {197648,7834}, {197664,7835}, {197671,7835}, {197681,7835}, {197700,7836},
	{197707,7836}, {197720,7836}, {197742,7837}, {197773,7838}, {197789,7839}, {197796,7840},
	{197800,7840}, {197810,7840}, {197829,7837}, {197848,7837}, {197867,7841}, {197871,7841},
	{197881,7841}, {197900,7842}, {197907,7842}, {197923,7842}, {197948,7843}, {197964,7843},
	{197992,7844}, {198005,7844}, {198021,7834}, {198034,7834}, {198050,7845}, {198057,7845},
	{198067,7845}, {198086,7846}, {198102,7847}, {198124,7848}, {198140,7849}, {198159,1052},
	{198163,7481}, {198170,0}, {198186,747}, {198215,749}, {198241,753}, {198276,7850},
	{198286,1056}, {198296,1056}, {198319,745}, {198350,1064}, {198369,1064}, {198407,2950},
	{198423,0}, {198427,7495}, {198438,0}, {198448,7851}, {198471,7852}, {198491,7853}, {198520,0},
	{198527,746}, {198547,748}, {198564,752}, {198590,744}, {198609,7854}, {198622,7854},
	{198644,3081}, {198657,3081}, {198689,7855}, {198711,7856}, {198721,7857}, {198737,7858},
	{198741,7858}, {198754,7859}, {198779,1833}, {198798,1833}, {198836,2078}, {198849,0},
	{198871,2078}, {198912,7860}, {198934,4888}, {198947,0}, {198966,4888}, {199004,4902},
	{199023,4902}, {199061,0}, {199068,7861}, {199082,5164}, {199089,5164}, {199102,5164},
	{199121,5173}, {199134,5173}, {199166,7862}, {199188,1487}, {199195,1487}, {199221,7863},
	{199249,7864}, {199259,7864}, {199278,1524}, {199291,1524}, {199323,7865}, {199330,7866},
	{199346,7866}, {199371,3808}, {199378,3808}, {199397,3808}, {199425,7867}, {199447,3766},
	{199460,0}, {199479,3766}, {199517,7868}, {199527,7868}, {199546,5188}, {199562,3514},
	{199569,3514}, {199582,3514}, {199608,7869}, {199618,7869}, {199637,7870}, {199653,7870},
	{199678,5565}, {199682,5565}, {199698,5565}, {199720,5334}, {199733,5334}, {199759,5666},
	{199766,5666}, {199785,5666}, {199817,7871}, {199848,7872}, {199858,7872}, {199877,5613},
	{199899,5613}, {199940,2730}, {199953,2730}, {199985,7858}, {200000,0}, {200007,7651},
	{200018,7873}, {200022,7874}, {200032,7874}, {200057,0}, {200076,757}, {200111,765},
	{200146,767}, {200181,7875}, {200203,0}, {200219,7876}, {200248,7873}, {200264,7877},
	{200271,7877}, {200290,0}, {200303,7878}, {200332,7879}, {200361,7880}, {200390,7881},
	{200406,7882}, {200428,7883}, {200441,7884}, {200451,7884}, {200470,0}, {200486,756},
	{200518,764}, {200550,766}, {200582,7875}, {200595,7885}, {200599,7885}, {200609,7886},
	{200616,7887}, {200629,7887}, {200660,7886}, {200673,7886}, {200698,7888}, {200705,7888},
	{200721,7889}, {200734,7890}, {200747,7891}, {200754,7891}, {200767,7891}, {200786,7892},
	{200796,7892}, {200821,7893}, {200828,7893}, {200841,7893}, {200863,7876}, {200885,7883},
	{200910,7894}, {200917,7894}, {200939,759}, {200952,7895}, {200987,758}, {201006,7896},
	{201053,7873}, {201057,7897}, {201070,7897}, {201095,7876}, {201120,7898}, {201127,7898},
	{201137,7898}, {201153,7876}, {201172,7899}, {201185,7899}, {201204,7876}, {201217,7900},
	{201224,7901}, {201231,7901}, {201244,7901}, {201266,7902}, {201273,7902}, {201286,7902},
	{201305,7873}, {201315,7903}, {201331,7903}, {201356,7904}, {201387,1487}, {201400,7905},
	{201407,7905}, {201426,7906}, {201436,7906}, {201458,0}, {201462,7907}, {201476,7908},
	{201493,7909}, {201510,7910}, {201539,7911}, {201552,0}, {201556,7495}, {201570,7912},
	{201595,7913}, {201611,7913}, {201633,7914}, {201637,7914}, {201644,0}, {201651,774},
	{201668,778}, {201688,780}, {201720,3766}, {201736,7915}, {201749,7915}, {201774,7916},
	{201781,7916}, {201797,7917}, {201810,7918}, {201823,7919}, {201839,7919}, {201864,7481},
	{201868,0}, {201887,775}, {201916,779}, {201948,781}, {201992,1833}, {202011,5565},
	{202027,7920}, {202037,7920}, {202056,7921}, {202072,0}, {202085,5666}, {202108,2078},
	{202124,0}, {202131,7861}, {202148,4902}, {202161,7922}, {202189,7923}, {202205,7923},
	{202230,1064}, {202258,5613}, {202277,7924}, {202287,7924}, {202309,2730}, {202328,7925},
	{202335,7925}, {202348,7925}, {202373,7926}, {202401,3808}, {202423,5173}, {202433,7927},
	{202452,7928}, {202459,7929}, {202475,3081}, {202485,7904}, {202504,7930}, {202517,1524},
	{202530,3514}, {202552,1056}, {202568,5164}, {202587,7931}, {202597,7931}, {202619,7932},
	{202635,7932}, {202663,5334}, {202685,7926}, {202710,7933}, {202732,7933}, {202763,7934},
	{202773,7934}, {202795,4888}, {202811,7935}, {202821,7936}, {202837,7936}, {202862,7937},
	{202869,7937}, {202888,7938}, {202901,0}, {202905,7939}, {202928,7940}, {202945,7941},
	{202959,7942}, {202966,7943}, {202982,7943}, {203004,7935}, {203008,0}, {203021,786},
	{203053,794}, {203076,7944}, {203089,7944}, {203111,7945}, {203118,7945}, {203134,7946},
	{203147,7947}, {203160,7948}, {203176,7948}, {203201,7949}, {203214,7949}, {203236,7950},
	{203261,789}, {203274,788}, {203293,7951}, {203309,7951}, {203334,7952}, {203344,7952},
	{203363,7953}, {203385,7954}, {203398,7954}, {203420,7935}, {203424,7955}, {203437,7955},
	{203459,0}, {203472,7956}, {203504,7956}, {203535,7957}, {203560,7958}, {203579,0},
	{203598,787}, {203636,793}, {203668,795}, {203697,7959}, {203704,7960}, {203723,7935},
	{203727,7935}, {203731,7935}, {203744,7956}, {203763,7961}, {203773,7961}, {203792,7962},
	{203808,7962}, {203833,7935}, {203837,7957}, {203850,7935}, {203872,7963}, {203894,7963},
	{203925,7964}, {203935,7964}, {203954,0}, {204000,792}, {204032,7935}, {204042,0}, {204061,799},
	{204093,805}, {204125,809}, {204156,7965}, {204190,800}, {204209,7966}, {204225,7967},
	{204244,0}, {204248,7968}, {204265,7969}, {204282,7970}, {204299,7971}, {204312,7971},
	{204349,7971}, {204380,7972}, {204396,7972}, {204415,7973}, {204431,7973}, {204453,7974},
	{204460,7974}, {204485,0}, {204504,798}, {204536,804}, {204568,808}, {204600,7975},
	{204607,7975}, {204623,7975}, {204651,7976}, {204661,7976}, {204680,7977}, {204693,7978},
	{204703,7979}, {204710,7979}, {204735,7979}, {204748,7980}, {204761,7980}, {204780,7981},
	{204787,7981}, {204818,7981}, {204837,7982}, {204847,7982}, {204863,801}, {204876,7983},
	{204901,7984}, {204920,7984}, {204948,7985}, {204955,7985}, {204980,7985}, {204993,7986},
	{205021,7987}, {205031,7987}, {205053,7988}, {205090,7989}, {205103,7965}, {205122,7983},
	{205141,7990}, {205148,7990}, {205167,7990}, {205201,7971}, {205232,7991}, {205245,7991},
	{205264,7991}, {205292,7992}, {205296,7992}, {205306,7992}, {205331,7971}, {205350,7993},
	{205375,7993}, {205406,7994}, {205413,7994}, {205423,7994}, {205451,7995}, {205458,7996},
	{205480,7997}, {205490,7998}, {205500,7998}, {205516,7999}, {205526,8000}, {205536,0},
	{205546,8001}, {205569,8002}, {205589,8003}, {205612,8004}, {205622,8005}, {205641,0},
	{205657,0}, {205681,8006}, {205715,8007}, {205745,8008}, {205749,8009}, {205762,8010},
	{205775,8008}, {205785,0}, {205803,8000}, {205831,8011}, {205849,8012}, {205868,8008},
	{205872,8013}, {205885,8014}, {205904,8009}, {205911,0}, {205930,8015}, {205962,8016},
	{205991,8017}, {206023,8004}, {206042,0}, {206052,0}, {206070,8018}, {206098,8019},
	{206122,8020}, {206141,8004}, {206151,8021}, {206170,8022}, {206180,8023}, {206190,8023},
	{206206,8024}, {206219,8024}, {206238,8024}, {206278,8025}, {206291,8009}, {206319,0},
	{206329,0}, {206347,8015}, {206375,8001}, {206399,8026}, {206418,8027}, {206437,0},
	{206459,8027}, {206491,0}, {206516,0}, {206549,8028}, {206592,8029}, {206631,0}, {206641,8030},
	{206664,8031}, {206684,8032}, {206707,8027}, {206714,8033}, {206724,0}, {206734,0},
	{206752,8016}, {206780,8002}, {206804,8034}, {206820,0}, {206830,0}, {206848,8017},
	{206876,8003}, {206900,8035}, {206910,8035}, {206926,8036}, {206939,8036}, {206964,8037},
	{206974,8037}, {207002,8009}, {207012,8011}, {207022,8038}, {207029,8039}, {207036,8040},
	{207043,8038}, {207065,8041}, {207087,8040}, {207109,8039}, {207140,8042}, {207171,8043},
	{207190,8044}, {207227,8044}, {207234,8045}, {207244,8046}, {207248,8046}, {207267,8047},
	{207274,8045}, {207296,8042}, {207318,8045}, {207340,8047}, {207359,8048}, {207363,8048},
	{207373,8049}, {207380,8049}, {207402,8048}, {207406,8045}, {207419,814}, {207447,8050},
	{207463,8051}, {207482,8052}, {207486,8053}, {207493,8054}, {207500,8055}, {207525,8056},
	{207532,8054}, {207560,8053}, {207582,8056}, {207598,8057}, {207605,8057}, {207636,8052},
	{207646,8058}, {207665,8058}, {207672,8059}, {207697,8060}, {207722,8060}, {207732,8061},
	{207742,8061}, {207761,8046}, {207789,8048}, {207808,8062}, {207827,8056}, {207861,8052},
	{207880,8063}, {207905,8064}, {207933,8065}, {207964,8066}, {207989,8063}, {208000,8063},
	{208016,8066}, {208020,8067}, {208027,817}, {208070,8068}, {208101,8069}, {208135,8067},
	{208157,8045}, {208188,8064}, {208192,8064}, {208211,8065}, {208218,8065}, {208240,8048},
	{208256,818}, {208293,8070}, {208318,8071}, {208346,8045}, {208365,8041}, {208393,8072},
	{208403,8072}, {208422,815}, {208447,8073}, {208481,8048}, {208494,8066}, {208510,0},
	{208517,0}, {208526,8074}, {208542,8075}, {208564,8051}, {208580,8055}, {208599,8076},
	{208627,8069}, {208658,8071}, {208683,8045}, {208711,8042}, {208739,8045}, {208767,0},
	{208783,0}, {208801,8074}, {208841,8075}, {208872,8051}, {208897,8055}, {208925,8076},
	{208962,8069}, {209002,8071}, {209036,8077}, {209043,8078}, {209050,8079}, {209057,8077},
	{209073,8080}, {209092,8078}, {209108,8081}, {209133,8079}, {209155,8082}, {209159,8082},
	{209169,8083}, {209176,8080}, {209204,8084}, {209226,8085}, {209245,8084}, {209267,8081},
	{209292,8084}, {209311,8083}, {209324,8086}, {209331,8086}, {209347,8084}, {209360,8080},
	{209382,822}, {209398,8087}, {209414,8088}, {209430,8089}, {209434,8090}, {209441,8091},
	{209448,8092}, {209455,8090}, {209471,8092}, {209487,8091}, {209509,8089}, {209519,8093},
	{209526,8094}, {209533,8095}, {209540,8093}, {209559,8096}, {209569,8096}, {209588,8094},
	{209601,8097}, {209623,8098}, {209642,823}, {209661,8099}, {209683,8100}, {209699,8082},
	{209718,8092}, {209743,8089}, {209762,8101}, {209781,8102}, {209809,8103}, {209834,8104},
	{209856,8104}, {209860,8084}, {209873,8105}, {209880,8105}, {209896,8101}, {209903,8101},
	{209913,8084}, {209938,8102}, {209942,8102}, {209961,8103}, {209968,8103}, {209984,8106},
	{210009,825}, {210037,8107}, {210062,8081}, {210078,8108}, {210103,820}, {210131,8109},
	{210156,8095}, {210169,8104}, {210182,8084}, {210192,0}, {210199,0}, {210208,8110},
	{210224,8111}, {210240,0}, {210256,0}, {210274,8112}, {210299,8112}, {210339,8109},
	{210361,8110}, {210392,8088}, {210417,8099}, {210445,8111}, {210482,8107}, {210507,8107},
	{210541,8109}, {210575,8113}, {210591,8114}, {210604,8115}, {210626,8116}, {210642,8117},
	{210670,8118}, {210692,8119}, {210720,8121}, {210751,8123}, {210785,8125}, {210822,8127},
	{210850,8129}, {210881,8131}, {210915,0}, {210937,0}, {210961,8133}, {210995,8134},
	{211035,8135}, {211045,8136}, {211061,0}, {211077,0}, {211095,8137}, {211123,8114},
	{211157,8138}, {211176,8139}, {211198,8137}, {211217,8140}, {211236,8141}, {211249,8142},
	{211271,8143}, {211290,8144}, {211315,0}, {211343,0}, {211373,8145}, {211413,8146},
	{211459,8147}, {211484,8148}, {211497,8149}, {211501,8149}, {211514,8150}, {211518,8151},
	{211528,8153}, {211540,8153}, {211551,8154}, {211582,8155}, {211613,8156}, {211641,8157},
	{211663,8158}, {211691,8159}, {211707,8160}, {211741,8160}, {211778,8160}, {211833,8161},
	{211867,8161}, {211904,8161}, {211959,8162}, {212000,8162}, {212034,8162}, {212086,8163},
	{212117,8163}, {212151,8163}, {212203,8164}, {212237,8164}, {212274,8164}, {212329,8165},
	{212375,8165}, {212424,8166}, {212470,8166}, {212519,8167}, {212550,8167}, {212584,8167},
	{212636,8168}, {212670,8168}, {212707,8168}, {212762,8169}, {212793,8169}, {212827,8169},
	{212879,8170}, {212916,8170}, {212956,8170}, {213014,8171}, {213042,8171}, {213073,8171},
	{213122,8172}, {213165,8173}, {213208,8174}, {213236,8175}, {213267,8176}, {213295,8177},
	{213329,8178}, {213354,0}, {213367,0}, {213382,8179}, {213407,8180}, {213438,8181},
	{213442,8181}, {213464,8181}, {213468,0}, {213493,0}, {213520,8182}, {213557,8183},
	{213600,8181}, {213616,8184}, {213629,8185}, {213648,8149}, {213652,8186}, {213674,8187},
	{213687,0}, {213706,0}, {213727,8188}, {213758,8189}, {213795,0}, {213814,0}, {213835,8190},
	{213866,8191}, {213903,8192}, {213919,8193}, {213941,8194}, {213957,8195}, {213979,8154},
	{214025,8155}, {214071,8156}, {214114,8157}, {214151,8158}, {214194,8172}, {214252,8173},
	{214310,8174}, {214353,8175}, {214399,8176}, {214439,8177}, {214488,8178}, {214528,8149},
	{214553,8181}, {214572,8149}, {214582,8181}, {214595,8149}, {214617,8196}, {214627,8197},
	{214652,8198}, {214659,8199}, {214669,8199}, {214694,8200}, {214704,8201}, {214714,8201},
	{214739,8202}, {214746,8202}, {214768,8203}, {214781,8204}, {214785,8205}, {214795,8206},
	{214817,8207}, {214845,8208}, {214867,8209}, {214874,8210}, {214890,8211}, {214900,8211},
	{214934,8197}, {214944,8209}, {214969,8212}, {214997,8212}, {215004,8213}, {215011,8213},
	{215033,8214}, {215043,8214}, {215068,8200}, {215075,8205}, {215094,8215}, {215110,8207},
	{215120,830}, {215136,8216}, {215152,8217}, {215168,8218}, {215184,0}, {215218,0},
	{215254,8219}, {215312,8220}, {215361,8221}, {215410,8222}, {215456,8223}, {215508,8224},
	{215554,8225}, {215594,8225}, {215631,8226}, {215638,8226}, {215669,8227}, {215694,8228},
	{215704,833}, {215729,8224}, {215745,837}, {215773,8229}, {215801,8230}, {215835,8231},
	{215842,8232}, {215852,8205}, {215880,8233}, {215905,8234}, {215915,8235}, {215953,8236},
	{215975,8237}, {216000,8238}, {216013,8221}, {216038,8239}, {216066,8208}, {216073,0},
	{216092,829}, {216139,828}, {216170,834}, {216192,835}, {216232,8240}, {216257,8241},
	{216282,836}, {216322,8242}, {216347,8243}, {216372,8218}, {216400,8244}, {216422,8245},
	{216450,8246}, {216490,8210}, {216527,8247}, {216549,8248}, {216574,8249}, {216599,8204},
	{216633,8244}, {216643,8245}, {216659,8196}, {216678,8250}, {216694,8250}, {216734,8227},
	{216744,8198}, {216763,8251}, {216779,8251}, {216810,8252}, {216823,8252}, {216851,8253},
	{216861,8253}, {216883,8254}, {216899,8254}, {216939,8255}, {216943,8255}, {216956,8256},
	{216960,8256}, {216976,8246}, {216992,8257}, {217008,8258}, {217018,8258}, {217040,8247},
	{217050,8259}, {217063,8259}, {217094,8260}, {217110,8260}, {217150,0}, {217193,0},
	{217238,8216}, {217290,8240}, {217351,8242}, {217412,8230}, {217470,8248}, {217483,8261},
	{217499,8261}, {217533,8262}, {217543,8262}, {217565,0}, {217572,8263}, {217595,8264},
	{217624,8265}, {217644,8266}, {217654,8266}, {217673,8267}, {217686,0}, {217702,843},
	{217731,844}, {217769,852}, {217798,841}, {217814,8268}, {217839,8269}, {217849,8269},
	{217877,8270}, {217887,8270}, {217900,8270}, {217916,8271}, {217929,8272}, {217939,8273},
	{217949,8273}, {217977,8274}, {217987,8274}, {218009,8275}, {218019,8275}, {218038,8276},
	{218048,8276}, {218067,8277}, {218074,8277}, {218084,8277}, {218100,8278}, {218110,8278},
	{218126,8279}, {218136,8279}, {218152,0}, {218174,842}, {218209,845}, {218253,850},
	{218288,8280}, {218310,8280}, {218341,8280}, {218372,8281}, {218382,8281}, {218407,8282},
	{218414,8282}, {218424,8282}, {218452,8283}, {218459,8283}, {218469,8283}, {218494,8284},
	{218504,8284}, {218532,8285}, {218542,8285}, {218570,8285}, {218577,8286}, {218587,8286},
	{218615,8280}, {218625,8280}, {218644,8280}, {218666,8287}, {218676,8287}, {218707,8286},
	{218714,8288}, {218724,8288}, {218737,8288}, {218753,8289}, {218763,8289}, {218782,8289},
	{218789,8280}, {218805,8280}, {218824,8280}, {218846,8288}, {218868,8288}, {218893,840},
	{218906,8290}, {218913,8290}, {218923,8290}, {218951,0}, {218961,8291}, {218981,8292},
	{219001,8293}, {219008,8293}, {219021,8294}, {219031,8295}, {219038,8296}, {219055,8297},
	{219059,8297}, {219069,8298}, {219076,8298}, {219086,8299}, {219093,8299}, {219103,8300},
	{219110,8300}, {219120,8301}, {219127,8302}, {219134,8302}, {219150,8303}, {219157,8303},
	{219170,8304}, {219177,8304}, {219190,8305}, {219194,8306}, {219204,8305}, {219214,8305},
	{219227,8307}, {219234,8308}, {219244,8309}, {219248,8310}, {219255,8311}, {219265,8312},
	{219269,8313}, {219276,8313}, {219286,8314}, {219293,8315}, {219300,8315}, {219310,8316},
	{219317,8316}, {219330,8312}, {219337,8317}, {219347,8318}, {219357,8318}, {219376,8308},
	{219386,8319}, {219393,8319}, {219403,8320}, {219407,8321}, {219414,8320}, {219424,0},
	{219434,0}, {219446,8322}, {219471,8323}, {219493,8324}, {219515,8325}, {219540,8326},
	{219562,8327}, {219578,8328}, {219600,0}, {219605,0}, {219623,8329}, {219651,0}, {219672,8329},
	{219703,0}, {219718,8330}, {219743,0}, {219761,8330}, {219789,0}, {219810,8331}, {219841,0},
	{219859,8331}, {219887,0}, {219902,8332}, {219927,0}, {219939,8332}, {219961,0}, {220000,8332},
	{220025,0}, {220040,8333}, {220065,0}, {220077,8333}, {220099,0}, {220117,8334}, {220145,0},
	{220160,8335}, {220185,0}, {220206,8335}, {220237,8294}, {220250,8308}, {220263,0},
	{220273,8336}, {220296,8337}, {220313,8338}, {220333,8339}, {220340,8339}, {220353,8322},
	{220363,8340}, {220376,8341}, {220383,8341}, {220393,8332}, {220400,8342}, {220410,8342},
	{220426,8343}, {220436,0}, {220443,0}, {220452,8344}, {220474,8346}, {220493,8347},
	{220512,8348}, {220534,8349}, {220553,8350}, {220566,8351}, {220585,8352}, {220595,8352},
	{220608,8353}, {220612,8353}, {220622,0}, {220632,8294}, {220652,8354}, {220662,8354},
	{220678,8355}, {220688,8355}, {220701,0}, {220705,0}, {220711,0}, {220724,8340}, {220747,0},
	{220752,0}, {220770,8356}, {220798,0}, {220819,8356}, {220850,0}, {220865,8357}, {220890,0},
	{220908,8357}, {220936,0}, {220957,8358}, {220988,0}, {221006,8358}, {221034,0}, {221049,8340},
	{221074,0}, {221086,8340}, {221108,0}, {221123,8340}, {221148,0}, {221163,8359}, {221188,0},
	{221200,8359}, {221222,0}, {221240,8360}, {221268,0}, {221283,8360}, {221308,0}, {221323,8361},
	{221348,0}, {221369,8361}, {221400,8308}, {221413,0}, {221429,8362}, {221455,0}, {221465,8363},
	{221485,8364}, {221489,8365}, {221496,8365}, {221506,8364}, {221516,8366}, {221523,0},
	{221536,8323}, {221559,8326}, {221582,8327}, {221605,0}, {221618,8346}, {221641,8349},
	{221664,8350}, {221687,0}, {221706,8331}, {221738,8333}, {221764,8334}, {221793,0},
	{221806,8358}, {221832,8359}, {221852,8360}, {221875,8367}, {221885,8367}, {221901,8368},
	{221908,8369}, {221918,8370}, {221925,8371}, {221932,8371}, {221945,8372}, {221958,8372},
	{221965,8373}, {221972,8374}, {221979,8374}, {221992,8375}, {222002,8376}, {222012,8377},
	{222019,8377}, {222035,8378}, {222042,0}, {222058,859}, {222087,854}, {222113,860},
	{222148,8379}, {222173,861}, {222189,8380}, {222220,0}, {222227,8381}, {222247,8378},
	{222254,8382}, {222273,8383}, {222286,8384}, {222309,8385}, {222341,8386}, {222369,8387},
	{222388,8388}, {222416,8389}, {222432,8390}, {222445,8391}, {222470,8392}, {222477,0},
	{222484,8393}, {222519,8394}, {222544,8395}, {222569,8396}, {222597,0}, {222607,0},
	{222619,8397}, {222650,8398}, {222684,8390}, {222709,0}, {222719,8399}, {222754,0}, {222761,0},
	{222770,860}, {222795,8400}, {222808,8401}, {222830,0}, {222837,8402}, {222860,8403},
	{222880,8404}, {222897,8405}, {222928,8406}, {222953,8407}, {222972,0}, {222982,0},
	{222994,8402}, {223022,8403}, {223056,8403}, {223093,8404}, {223130,8408}, {223149,8409},
	{223171,8410}, {223190,8411}, {223206,8412}, {223225,0}, {223259,0}, {223295,870},
	{223344,8413}, {223369,862}, {223391,8414}, {223407,863}, {223423,8415}, {223427,8415},
	{223440,8415}, {223456,864}, {223487,8416}, {223512,865}, {223537,8417}, {223550,8418},
	{223578,8419}, {223600,866}, {223628,8420}, {223641,8421}, {223645,8422}, {223676,8423},
	{223701,8418}, {223729,8418}, {223760,8421}, {223779,8424}, {223786,8424}, {223796,8425},
	{223806,8425}, {223819,8425}, {223850,8422}, {223866,8426}, {223879,8427}, {223898,8428},
	{223911,8429}, {223924,867}, {223949,8430}, {223980,8423}, {224000,8418}, {224013,8418},
	{224029,8431}, {224054,8432}, {224058,874}, {224095,8433}, {224126,875}, {224157,8434},
	{224170,8435}, {224177,8435}, {224193,8432}, {224206,8436}, {224210,8436}, {224229,8423},
	{224254,8437}, {224261,8437}, {224283,8438}, {224296,8439}, {224309,8421}, {224325,6477},
	{224335,6477}, {224354,0}, {224370,0}, {224414,6413}, {224471,0}, {224515,6414}, {224572,0},
	{224600,6409}, {224641,6409}, {224691,6477}, {224701,6477}, {224705,6477}, {224712,6477},
	{224716,0}, {224735,0}, {224782,6413}, {224842,0}, {224889,6414}, {224949,0}, {224980,6409},
	{225024,0}, {225058,6638}, {225105,0}, {225136,6668}, {225180,6477}, {225187,0}, {225218,0},
	{225259,6865}, {225304,0}, {225338,0}, {225382,6481}, {225430,0}, {225461,0}, {225502,6824},
	{225547,0}, {225584,6499}, {225634,0}, {225668,6510}, {225715,0}, {225755,6550}, {225808,0},
	{225839,6515}, {225883,6988}, {225902,530}, {225927,0}, {225934,6978}, {225945,6693},
	{225959,6477}, {225963,0}, {225994,6638}, {226038,6638}, {226091,6670}, {226098,0},
	{226126,6668}, {226167,6668}, {226217,6670}, {226230,6477}, {226234,6420}, {226241,6420},
	{226257,6446}, {226267,6446}, {226283,6760}, {226293,6760}, {226303,6760}, {226319,0},
	{226347,0}, {226385,6865}, {226427,6865}, {226478,0}, {226509,0}, {226550,6481}, {226595,6481},
	{226649,529}, {226671,6629}, {226693,6629}, {226703,6484}, {226710,0}, {226738,0},
	{226776,6824}, {226818,6824}, {226869,0}, {226903,6499}, {226950,6499}, {227006,6484},
	{227013,6484}, {227026,0}, {227057,6510}, {227101,6510}, {227154,0}, {227191,6550},
	{227241,6550}, {227300,0}, {227328,6515}, {227369,6515}, {227419,6603}, {227426,6603},
	{227442,8440}, {227449,8440}, {227459,8441}, {227469,8441}, {227491,8442}, {227507,8443},
	{227520,8444}, {227530,8444}, {227546,8445}, {227556,8445}, {227572,8446}, {227582,8446},
	{227604,8447}, {227614,8447}, {227633,8448}, {227643,8448}, {227659,8449}, {227669,8450},
	{227679,8450}, {227692,8451}, {227699,8452}, {227709,8452}, {227728,8453}, {227741,8453},
	{227760,8454}, {227770,8454}, {227786,8455}, {227802,8456}, {227812,8456}, {227840,8457},
	{227853,8458}, {227869,8459}, {227876,8459}, {227892,8460}, {227902,8460}, {227927,8461},
	{227937,8461}, {227962,8462}, {227972,8462}, {228000,8463}, {228007,8463}, {228020,0},
	{228025,2487}, {228034,0}, {228039,2482}, {228048,2486}, {228057,8464}, {228067,8464},
	{228083,8465}, {228093,8465}, {228109,8466}, {228119,8466}, {228138,8467}, {228154,8468},
	{228164,8469}, {228177,8469}, {228199,8470}, {228212,8471}, {228234,8468}, {228253,8472},
	{228266,8473}, {228276,8473}, {228292,8474}, {228302,8474}, {228318,8475}, {228328,8475},
	{228353,8476}, {228363,8476}, {228379,8477}, {228389,8477}, {228405,8478}, {228421,8479},
	{228431,8479}, {228450,8480}, {228460,8480}, {228473,8481}, {228483,8481}, {228499,8482},
	{228509,8482}, {228534,8483}, {228544,8483}, {228557,1393}, {228576,8484}, {228586,8484},
	{228611,8485}, {228636,8486}, {228655,8487}, {228665,8487}, {228684,8488}, {228694,8488},
	{228710,8489}, {228714,8490}, {228724,8491}, {228731,8492}, {228738,8493}, {228742,8494},
	{228749,882}, {228759,882}, {228769,8495}, {228776,902}, {228783,8496}, {228790,8497},
	{228800,8498}, {228807,8498}, {228814,902}, {228821,883}, {228831,883}, {228841,8499},
	{228848,903}, {228855,8500}, {228862,8501}, {228872,8502}, {228879,8502}, {228886,903},
	{228893,8503}, {228900,8504}, {228913,8505}, {228920,8506}, {228924,8507}, {228931,8508},
	{228935,8509}, {228939,8510}, {228946,8511}, {228950,8512}, {228963,8513}, {228973,8512},
	{228986,8513}, {228996,8514}, {229003,8515}, {229010,8516}, {229017,8517}, {229024,8518},
	{229031,8519}, {229038,876}, {229045,909}, {229052,8520}, {229059,8521}, {229063,8522},
	{229070,8523}, {229077,8524}, {229081,8525}, {229088,8526}, {229095,8527}, {229105,8528},
	{229115,8529}, {229122,8530}, {229129,8523}, {229136,8531}, {229143,8496}, {229150,8532},
	{229154,8533}, {229161,900}, {229168,8534}, {229175,8535}, {229182,8536}, {229189,8537},
	{229196,8538}, {229203,8539}, {229210,8540}, {229217,8541}, {229221,8542}, {229228,8543},
	{229232,8543}, {229242,8531}, {229249,8544}, {229253,8544}, {229260,8502}, {229267,8545},
	{229274,8546}, {229281,8547}, {229288,8547}, {229295,8548}, {229302,8549}, {229306,8533},
	{229313,8551}, {229320,8508}, {229324,8552}, {229328,8555}, {229338,8556}, {229345,8495},
	{229352,8557}, {229356,891}, {229363,955}, {229370,8558}, {229380,8559}, {229387,8560},
	{229394,8489}, {229404,8493}, {229414,8506}, {229424,8509}, {229434,8521}, {229444,8541},
	{229454,8561}, {229464,890}, {229471,8562}, {229478,956}, {229485,8563}, {229492,8531},
	{229496,8557}, {229500,8499}, {229507,8564}, {229511,8567}, {229518,8568}, {229528,8530},
	{229532,8498}, {229539,8569}, {229543,8569}, {229553,8570}, {229560,8570}, {229570,8571},
	{229577,8570}, {229584,8572}, {229591,877}, {229598,910}, {229605,8531}, {229612,8504},
	{229619,8504}, {229626,8573}, {229630,8573}, {229640,8574}, {229647,8575}, {229651,8575},
	{229661,8557}, {229665,8576}, {229672,8576}, {229679,8544}, {229689,8577}, {229693,900},
	{229700,8556}, {229707,8532}, {229711,8534}, {229718,8535}, {229725,8536}, {229732,8537},
	{229739,8538}, {229746,8539}, {229753,8540}, {229760,8578}, {229764,8578}, {229774,8557},
	{229778,8579}, {229785,8580}, {229801,8581}, {229817,8582}, {229830,8583}, {229840,8584},
	{229853,8585}, {229860,8586}, {229870,8587}, {229880,8588}, {229887,8589}, {229894,8590},
	{229901,8591}, {229908,8592}, {229924,8589}, {229934,8590}, {229944,8591}, {229954,8593},
	{229970,8594}, {229980,8595}, {229990,8596}, {230000,8594}, {230007,8595}, {230014,8596},
	{230021,8597}, {230028,8598}, {230035,8599}, {230042,8600}, {230049,8601}, {230059,8602},
	{230069,8603}, {230076,8604}, {230086,8605}, {230093,8606}, {230103,8607}, {230110,8608},
	{230123,8609}, {230130,8610}, {230137,8611}, {230144,8612}, {230157,8613}, {230164,8613},
	{230174,8614}, {230181,0}, {230194,8614}, {230217,5552}, {230227,5530}, {230234,1157},
	{230247,1166}, {230260,1186}, {230270,8615}, {230277,8615}, {230290,8616}, {230300,8617},
	{230310,8618}, {230317,8619}, {230324,8620}, {230331,8621}, {230338,8622}, {230345,0},
	{230352,0}, {230366,8623}, {230393,8624}, {230420,8623}, {230430,8624}, {230440,8625},
	{230447,8625}, {230457,8626}, {230464,8627}, {230471,8628}, {230478,6130}, {230485,5779},
	{230495,8629}, {230502,8629}, {230518,8630}, {230525,8630}, {230535,0}, {230542,915},
	{230559,8631}, {230572,8632}, {230579,8633}, {230589,8634}, {230611,8635}, {230633,8636},
	{230655,8637}, {230662,8637}, {230678,8638}, {230685,8638}, {230698,8639}, {230705,8639},
	{230715,8640}, {230722,8640}, {230732,0}, {230742,917}, {230762,8641}, {230769,8641},
	{230779,0}, {230786,8642}, {230800,8643}, {230807,8643}, {230820,0}, {230827,8644},
	{230847,8645}, {230864,8646}, {230890,0}, {230897,0}, {230906,8647}, {230922,8647},
	{230941,8648}, {230975,8649}, {231000,8650}, {231016,8631}, {231053,8651}, {231072,8651},
	{231103,8631}, {231119,8631}, {231153,8652}, {231169,8652}, {231188,0}, {231210,8650},
	{231245,8649}, {231261,8649}, {231283,8648}, {231299,8648}, {231330,0}, {231358,8647},
	{231396,8652}, {231418,8653}, {231425,8654}, {231432,8654}, {231442,8654}, {231458,8636},
	{231465,8655}, {231472,8655}, {231485,8634}, {231495,8635}, {231505,8636}, {231515,8656},
	{231525,8650}, {231538,8634}, {231545,8648}, {231561,914}, {231568,8632}, {231581,8632},
	{231600,8657}, {231607,8657}, {231617,8652}, {231637,8657}, {231653,8658}, {231660,8658},
	{231673,8635}, {231680,8659}, {231687,8659}, {231700,8660}, {231707,8660}, {231720,912},
	{231742,8661}, {231749,8661}, {231759,8661}, {231775,8662}, {231782,8662}, {231792,8662},
	{231811,8663}, {231821,8664}, {231825,8664}, {231835,963}, {231842,969}, {231849,8665},
	{231853,0}, {231860,961}, {231871,971}, {231882,8667}, {231889,8668}, {231893,8668},
	{231903,8669}, {231907,8670}, {231911,8671}, {231915,8671}, {231925,8672}, {231929,8673},
	{231936,968}, {231943,8674}, {231950,8673}, {231957,8675}, {231964,8676}, {231971,8677},
	{231975,8679}, {231985,0}, {232000,8680}, {232011,8681}, {232022,8682}, {232026,8685},
	{232036,8669}, {232043,962}, {232050,8675}, {232057,8675}, {232064,8686}, {232071,960},
	{232081,970}, {232091,8687}, {232095,8688}, {232099,8688}, {232109,8689}, {232113,8689},
	{232123,6333}, {232136,6333}, {232157,6332}, {232166,6332}, {232187,2929}, {232196,4633},
	{232209,4633}, {232238,6127}, {232251,6127}, {232276,48}, {232309,2928}, {232318,5938},
	{232331,5938}, {232352,3220}, {232369,2904}, {232394,1908}, {232407,1908}, {232440,6329},
	{232453,6329}, {232470,6330}, {232483,3049}, {232496,3049}, {232529,2412}, {232542,2412},
	{232575,2528}, {232588,2528}, {232609,5849}, {232622,5849}, {232647,0}, {232652,0}, {232666,0},
	{232701,8690}, {232761,5444}, {232774,5444}, {232811,5374}, {232824,5374}, {232853,5673},
	{232866,5673}, {232887,6331}, {232896,3916}, {232909,3916}, {232926,4083}, {232939,4083},
	{232960,4532}, {232973,4532}, {233006,2928}, {233015,2929}, {233024,0}, {233037,8691},
	{233067,8692}, {233101,0}, {233118,0}, {233156,8693}, {233207,8694}, {233249,0}, {233275,0},
	{233318,8695}, {233370,8696}, {233420,8697}, {233462,8698}, {233504,8699}, {233546,8700},
	{233575,8701}, {233592,8702}, {233633,0}, {233654,0}, {233688,8691}, {233739,8692},
	{233794,8700}, {233844,8701}, {233882,8703}, {233928,8704}, {233974,8705}, {234020,8706},
	{234066,8707}, {234112,8708}, {234158,8709}, {234204,8703}, {234229,8704}, {234254,8705},
	{234271,8706}, {234288,8707}, {234305,8708}, {234322,8709}, {234339,0}, {234380,0},
	{234423,8710}, {234479,8711}, {234508,0}, {234517,8712}, {234551,8713}, {234585,8714},
	{234615,8715}, {234640,0}, {234661,918}, {234707,919}, {234753,920}, {234799,923},
	{234841,8716}, {234870,8717}, {234911,8717}, {234952,8718}, {234981,0}, {234990,8719},
	{235024,8720}, {235053,928}, {235114,8721}, {235147,0}, {235164,8722}, {235194,8723},
	{235228,0}, {235253,8724}, {235303,925}, {235341,935}, {235383,0}, {235408,931}, {235458,929},
	{235511,8725}, {235524,8725}, {235549,8726}, {235566,8727}, {235583,0}, {235600,930},
	{235642,8728}, {235679,8728}, {235720,8729}, {235749,8730}, {235790,8731}, {235839,0},
	{235856,932}, {235886,936}, {235920,8732}, {235937,8732}, {235982,8733}, {236000,8733},
	{236029,8731}, {236054,8729}, {236079,8734}, {236112,8734}, {236157,8735}, {236178,8736},
	{236207,8736}, {236248,8737}, {236257,8738}, {236274,8738}, {236303,8739}, {236320,8729},
	{236345,8740}, {236362,8740}, {236391,8741}, {236408,8741}, {236437,8742}, {236470,8742},
	{236515,8743}, {236564,8744}, {236577,8745}, {236590,8746}, {236599,8747}, {236608,8748},
	{236621,8749}, {236634,8750}, {236651,8751}, {236676,8752}, {236701,8753}, {236726,8754},
	{236755,8755}, {236776,8756}, {236793,8757}, {236826,8758}, {236851,8759}, {236876,8760},
	{236905,8761}, {236918,8762}, {236939,5660}, {236948,1066}, {236965,1066}, {236998,2174},
	{237015,2174}, {237036,0}, {237057,8763}, {237111,939}, {237169,3887}, {237182,3886},
	{237195,3886}, {237228,3887}, {237253,4120}, {237266,4120}, {237287,1556}, {237300,1556},
	{237321,5404}, {237338,5404}, {237359,5515}, {237372,5515}, {237393,5514}, {237410,5514},
	{237431,3329}, {237440,1965}, {237453,1965}, {237486,942}, {237511,8764}, {237516,0},
	{237537,0}, {237591,942}, {237647,4264}, {237664,4264}, {237701,0}, {237718,0}, {237737,8765},
	{237785,8765}, {237837,0}, {237867,8765}, {237899,0}, {237929,8765}, {237961,0}, {237978,0},
	{238008,8766}, {238067,3914}, {238088,3914}, {238113,4469}, {238150,0}, {238171,0},
	{238194,8763}, {238230,8763}, {238274,8763}, {238310,8763}, {238354,8767}, {238406,8767},
	{238466,8768}, {238502,8768}, {238550,8768}, {238594,8769}, {238646,8770}, {238698,8770},
	{238730,8767}, {238762,8770}, {238806,8770}, {238838,8769}, {238874,8769}, {238926,3047},
	{238974,3047}, {239018,0}, {239039,0}, {239073,8771}, {239128,3380}, {239141,3380},
	{239162,6211}, {239175,6211}, {239196,0}, {239225,8770}, {239283,3047}, {239304,4469},
	{239317,3122}, {239330,3122}, {239347,8772}, {239368,3151}, {239381,3151}, {239398,1702},
	{239411,1702}, {239432,2678}, {239453,945}, {239474,8773}, {239495,0}, {239528,8765},
	{239586,2694}, {239599,2694},
};

/* Class, value, languages, last of its word, too short to be taken unasked. */
const struct date_reading date_readings[] = {
	{0,0,1,1,0}, {4,55,2,1,0}, {4,71,2,1,0}, {4,73,4,1,0}, {4,71,4,1,0}, {4,103,6,1,0},
	{4,39,8,1,0}, {4,105,6,1,0}, {4,71,8,1,0}, {4,87,8,1,0}, {4,103,8,1,0}, {4,23,8,1,0},
	{4,55,8,1,0}, {4,103,10,1,0}, {4,105,12,1,0}, {4,39,14,1,0}, {4,23,14,1,0}, {4,7,14,1,0},
	{4,103,16,1,0}, {4,103,18,1,0}, {4,103,20,1,0}, {4,103,22,1,0}, {4,103,24,1,0}, {4,103,26,1,0},
	{4,103,28,1,0}, {4,57,12,1,0}, {4,73,30,1,0}, {4,103,32,1,0}, {4,39,34,1,0}, {4,39,36,1,0},
	{4,89,38,1,0}, {4,87,40,1,0}, {4,87,42,1,0}, {4,89,45,1,0}, {4,89,40,1,0}, {4,71,32,1,0},
	{4,55,47,1,0}, {4,57,47,1,0}, {4,103,49,1,0}, {4,103,51,1,0}, {4,89,53,1,0}, {4,87,53,1,0},
	{4,103,36,1,0}, {4,87,55,1,0}, {4,87,58,1,0}, {4,87,60,1,0}, {4,87,2,1,0}, {4,71,22,1,0},
	{4,55,62,1,0}, {4,55,26,1,0}, {4,55,64,1,0}, {4,55,66,1,0}, {4,55,28,1,0}, {4,23,45,1,0},
	{4,25,45,1,0}, {4,25,53,1,0}, {4,23,53,1,0}, {4,23,68,1,0}, {4,25,68,1,0}, {4,55,36,1,0},
	{4,55,34,1,0}, {4,55,70,1,0}, {4,25,38,1,0}, {4,23,38,1,0}, {4,7,72,1,0}, {4,7,60,1,0},
	{4,7,51,1,0}, {4,55,24,1,0}, {4,55,22,1,0}, {4,55,16,1,0}, {4,39,47,1,0}, {4,41,47,1,0},
	{4,57,74,1,0}, {4,55,74,1,0}, {4,55,72,1,0}, {4,55,76,1,0}, {4,57,76,1,0}, {4,55,78,1,0},
	{4,55,80,1,0}, {4,57,30,1,0}, {4,7,36,1,0}, {4,7,8,1,0}, {4,105,82,1,0}, {4,103,82,1,0},
	{4,55,32,1,0}, {4,87,36,1,0}, {4,23,36,1,0}, {4,55,18,1,0}, {4,55,40,1,0}, {4,39,80,1,0},
	{4,57,40,1,0}, {4,39,84,1,0}, {4,41,84,1,0}, {4,41,74,1,0}, {4,39,74,1,0}, {4,7,86,1,0},
	{4,71,88,1,0}, {4,39,86,1,0}, {4,55,88,1,0}, {4,57,38,1,0}, {4,55,42,1,0}, {4,57,45,1,0},
	{4,39,62,1,0}, {4,39,18,1,0}, {4,41,90,1,0}, {4,55,60,1,0}, {4,71,40,1,0}, {4,41,12,1,0},
	{4,39,90,1,0}, {4,71,68,1,0}, {4,71,45,1,0}, {4,73,45,1,0}, {4,73,68,1,0}, {4,73,74,1,0},
	{4,71,74,1,0}, {4,55,58,1,0}, {4,73,38,1,0}, {4,71,38,1,0}, {4,73,40,1,0}, {4,73,82,1,0},
	{4,71,82,1,0}, {4,89,30,1,0}, {4,89,82,1,0}, {4,87,82,1,0}, {4,39,24,1,0}, {4,39,16,1,0},
	{4,39,74,0,0}, {4,41,74,1,0}, {4,39,49,1,0}, {4,105,38,1,0}, {4,103,38,1,0}, {4,9,53,1,0},
	{4,7,53,1,0}, {4,103,14,1,0}, {4,87,14,1,0}, {4,55,14,1,0}, {4,103,47,1,0}, {4,103,64,1,0},
	{4,105,47,1,0}, {4,103,66,1,0}, {4,39,72,1,0}, {4,39,55,1,0}, {4,39,60,1,0}, {4,71,78,1,0},
	{4,103,70,1,0}, {4,55,20,1,0}, {4,87,6,1,0}, {4,89,92,1,0}, {4,89,94,1,0}, {4,87,94,1,0},
	{4,55,68,1,0}, {4,57,68,1,0}, {4,89,6,1,0}, {4,55,49,1,0}, {4,55,51,1,0}, {4,103,80,1,0},
	{4,23,22,1,0}, {4,23,62,1,0}, {4,87,20,1,0}, {4,23,26,1,0}, {4,57,53,1,0}, {4,55,53,1,0},
	{4,87,64,1,0}, {4,87,66,1,0}, {4,89,84,1,0}, {4,87,84,1,0}, {4,89,74,1,0}, {4,87,74,1,0},
	{4,87,26,1,0}, {4,87,47,1,0}, {4,89,47,1,0}, {4,9,82,1,0}, {4,7,82,1,0}, {4,87,28,1,0},
	{4,23,84,1,0}, {4,25,84,1,0}, {4,23,72,1,0}, {4,23,60,1,0}, {4,87,16,1,0}, {4,87,10,1,0},
	{4,87,22,1,0}, {4,87,18,1,0}, {4,87,24,1,0}, {4,71,60,1,0}, {4,71,58,1,0}, {4,87,49,1,0},
	{4,23,51,1,0}, {4,87,51,1,0}, {4,87,76,1,0}, {4,89,76,1,0}, {4,87,80,1,0}, {4,25,76,1,0},
	{4,23,76,1,0}, {4,23,47,1,0}, {4,23,2,1,0}, {4,23,6,1,0}, {4,23,18,1,0}, {4,23,64,1,0},
	{4,23,66,1,0}, {4,23,88,1,0}, {4,23,58,1,0}, {4,23,78,1,0}, {4,25,74,1,0}, {4,23,40,1,0},
	{4,25,94,1,0}, {4,23,74,1,0}, {4,25,6,1,0}, {4,25,12,1,0}, {4,23,16,1,0}, {4,23,28,1,0},
	{4,25,47,1,0}, {4,23,94,1,0}, {4,23,80,1,0}, {4,25,40,1,0}, {4,23,34,1,0}, {4,23,10,1,0},
	{4,23,70,1,0}, {4,23,24,1,0}, {4,25,30,1,0}, {4,25,92,1,0}, {4,87,62,1,0}, {4,87,70,1,0},
	{4,87,34,1,0}, {4,87,78,1,0}, {4,71,6,1,0}, {4,73,6,1,0}, {4,103,86,1,0}, {4,57,82,1,0},
	{4,55,82,1,0}, {4,103,92,1,0}, {4,55,86,1,0}, {4,23,49,1,0}, {4,39,22,1,0}, {4,103,96,1,0},
	{4,39,70,1,0}, {4,41,82,1,0}, {4,39,82,1,0}, {4,39,2,1,0}, {4,41,30,1,0}, {4,39,10,1,0},
	{4,39,78,1,0}, {4,87,68,1,0}, {4,89,68,1,0}, {4,55,6,1,0}, {4,57,6,1,0}, {4,55,94,1,0},
	{4,57,94,1,0}, {4,71,72,1,0}, {4,25,82,1,0}, {4,23,82,1,0}, {4,23,86,1,0}, {4,57,92,1,0},
	{4,87,92,1,0}, {4,23,92,1,0}, {4,55,92,1,0}, {4,7,92,1,0}, {4,71,92,1,0}, {4,39,92,1,0},
	{4,57,84,1,0}, {4,55,84,1,0}, {4,7,22,1,0}, {4,7,6,1,0}, {4,7,18,1,0}, {4,7,64,1,0},
	{4,9,94,1,0}, {4,7,26,1,0}, {4,7,94,1,0}, {4,7,80,1,0}, {4,39,45,1,0}, {4,41,45,1,0},
	{4,7,32,1,0}, {4,41,53,1,0}, {4,39,53,1,0}, {4,105,74,1,0}, {4,103,74,1,0}, {4,41,38,1,0},
	{4,7,58,1,0}, {4,39,42,1,0}, {4,39,40,1,0}, {4,41,40,1,0}, {4,103,84,1,0}, {4,9,38,1,0},
	{4,7,42,1,0}, {4,9,45,1,0}, {4,105,53,1,0}, {4,103,53,1,0}, {4,87,72,1,0}, {4,71,49,1,0},
	{4,71,51,1,0}, {4,7,62,1,0}, {4,7,66,1,0}, {4,9,74,1,0}, {4,7,74,1,0}, {4,7,16,1,0},
	{4,7,10,1,0}, {4,7,2,1,0}, {4,9,12,1,0}, {4,9,30,1,0}, {4,9,92,1,0}, {4,7,76,1,0}, {4,7,47,1,0},
	{4,7,88,1,0}, {4,7,78,1,0}, {4,7,40,1,0}, {4,9,6,1,0}, {4,7,28,1,0}, {4,9,47,1,0}, {4,9,40,1,0},
	{4,7,84,1,0}, {4,9,84,1,0}, {4,7,34,1,0}, {4,9,76,1,0}, {4,7,70,1,0}, {4,73,12,1,0},
	{4,73,92,1,0}, {4,71,24,1,0}, {4,103,88,1,0}, {4,71,16,1,0}, {4,71,10,1,0}, {4,71,18,1,0},
	{4,7,49,1,0}, {4,39,88,1,0}, {4,23,32,1,0}, {4,71,20,1,0}, {4,7,45,1,0}, {4,39,68,1,0},
	{4,41,68,1,0}, {4,7,68,1,0}, {4,9,68,1,0}, {4,71,76,1,0}, {4,73,76,1,0}, {4,39,6,1,0},
	{4,41,94,1,0}, {4,41,6,1,0}, {4,39,26,1,0}, {4,39,94,1,0}, {4,103,58,1,0}, {4,103,60,1,0},
	{4,103,2,1,0}, {4,103,72,1,0}, {4,73,53,1,0}, {4,71,53,1,0}, {4,87,86,1,0}, {4,103,55,1,0},
	{4,39,28,1,0}, {4,71,86,1,0}, {4,71,80,1,0}, {4,39,64,1,0}, {4,39,51,1,0}, {4,71,28,1,0},
	{4,41,92,1,0}, {4,105,30,1,0}, {4,39,66,1,0}, {4,105,94,1,0}, {4,71,26,1,0}, {4,103,94,1,0},
	{4,71,47,1,0}, {4,73,47,1,0}, {4,71,94,1,0}, {4,73,94,1,0}, {4,103,78,1,0}, {4,39,76,1,0},
	{4,41,76,1,0}, {4,103,76,1,0}, {4,105,76,1,0}, {4,71,62,1,0}, {4,71,64,1,0}, {4,105,92,1,0},
	{4,39,32,1,0}, {4,87,32,1,0}, {4,71,66,1,0}, {4,71,34,1,0}, {4,71,70,1,0}, {4,71,36,1,0},
	{4,87,88,1,0}, {4,103,62,1,0}, {4,103,40,1,0}, {4,105,40,1,0}, {4,89,12,1,0}, {4,103,34,1,0},
	{4,103,68,1,0}, {4,103,45,1,0}, {4,105,45,1,0}, {4,105,68,1,0}, {4,55,10,1,0}, {4,7,98,1,0},
	{4,71,98,1,0}, {4,103,98,1,0}, {4,55,98,1,0}, {4,23,98,1,0}, {4,87,98,1,0}, {4,39,98,1,0},
	{4,87,100,1,0}, {4,87,102,1,0}, {4,87,104,1,0}, {4,89,102,1,0}, {4,89,107,1,0}, {4,89,100,1,0},
	{4,89,109,1,0}, {4,71,100,1,0}, {4,73,100,1,0}, {4,73,102,1,0}, {4,71,102,1,0}, {4,71,107,1,0},
	{4,73,107,1,0}, {4,71,109,1,0}, {4,73,109,1,0}, {4,89,111,1,0}, {4,87,111,1,0}, {4,55,113,1,0},
	{4,57,113,1,0}, {4,103,115,1,0}, {4,103,117,1,0}, {4,39,117,1,0}, {4,39,119,1,0},
	{4,57,111,1,0}, {4,55,111,1,0}, {4,23,121,1,0}, {4,55,115,1,0}, {4,55,119,1,0}, {4,55,117,1,0},
	{4,103,107,1,0}, {4,105,107,1,0}, {4,103,100,1,0}, {4,105,100,1,0}, {4,105,4,1,0},
	{4,103,4,1,0}, {4,105,102,1,0}, {4,103,102,1,0}, {4,103,109,1,0}, {4,105,109,1,0},
	{4,55,123,1,0}, {4,57,123,1,0}, {4,55,100,1,0}, {4,57,102,1,0}, {4,55,102,1,0}, {4,55,125,1,0},
	{4,57,100,1,0}, {4,57,125,1,0}, {4,73,111,1,0}, {4,71,111,1,0}, {4,55,104,1,0}, {4,57,109,1,0},
	{4,57,107,1,0}, {4,87,121,1,0}, {4,87,115,1,0}, {4,87,117,1,0}, {4,25,107,1,0}, {4,23,100,1,0},
	{4,25,4,1,0}, {4,23,123,1,0}, {4,25,100,1,0}, {4,23,115,1,0}, {4,23,111,1,0}, {4,23,104,1,0},
	{4,25,111,1,0}, {4,23,4,1,0}, {4,25,123,1,0}, {4,25,104,1,0}, {4,87,119,1,0}, {4,25,102,1,0},
	{4,23,102,1,0}, {4,23,125,1,0}, {4,25,125,1,0}, {4,71,115,1,0}, {4,71,125,1,0}, {4,73,125,1,0},
	{4,103,119,1,0}, {4,55,121,1,0}, {4,39,102,1,0}, {4,103,121,1,0}, {4,7,117,1,0}, {4,7,119,1,0},
	{4,7,107,1,0}, {4,41,102,1,0}, {4,89,4,1,0}, {4,87,4,1,0}, {4,39,113,1,0}, {4,41,113,1,0},
	{4,41,111,1,0}, {4,39,111,1,0}, {4,39,100,1,0}, {4,41,100,1,0}, {4,7,100,1,0}, {4,9,4,1,0},
	{4,9,100,1,0}, {4,9,102,1,0}, {4,7,102,1,0}, {4,7,115,1,0}, {4,7,111,1,0}, {4,7,109,1,0},
	{4,9,111,1,0}, {4,7,4,1,0}, {4,7,104,1,0}, {4,9,104,1,0}, {4,39,123,1,0}, {4,41,123,1,0},
	{4,39,121,1,0}, {4,7,121,1,0}, {4,103,125,1,0}, {4,105,125,1,0}, {4,41,107,1,0}, {4,39,107,1,0},
	{4,39,109,1,0}, {4,41,109,1,0}, {4,7,125,1,0}, {4,9,125,1,0}, {4,71,119,1,0}, {4,71,117,1,0},
	{4,87,123,1,0}, {4,89,123,1,0}, {4,23,117,1,0}, {4,23,119,1,0}, {4,41,4,1,0}, {4,39,4,1,0},
	{4,39,115,1,0}, {4,39,125,1,0}, {4,41,125,1,0}, {4,105,111,1,0}, {4,103,111,1,0},
	{4,87,125,1,0}, {4,89,125,1,0}, {4,71,123,1,0}, {4,73,123,1,0}, {4,7,123,1,0}, {4,9,123,1,0},
	{4,103,123,1,0}, {4,105,123,1,0}, {4,71,121,1,0}, {4,57,4,1,0}, {4,55,4,1,0}, {4,87,127,1,0},
	{4,89,127,1,0}, {4,39,127,1,0}, {4,41,127,1,0}, {4,71,127,1,0}, {4,73,127,1,0}, {4,7,127,1,0},
	{4,9,127,1,0}, {4,103,127,1,0}, {4,105,127,1,0}, {4,23,127,1,0}, {4,25,127,1,0}, {4,55,127,1,0},
	{4,57,127,1,0}, {4,71,129,1,0}, {4,9,131,1,0}, {4,9,133,1,0}, {4,7,129,1,0}, {4,7,135,1,0},
	{4,39,58,1,0}, {4,25,133,1,0}, {4,23,133,1,0}, {4,25,131,1,0}, {4,23,129,1,0}, {4,23,131,1,0},
	{4,55,138,1,0}, {4,57,138,1,0}, {4,57,133,1,0}, {4,57,131,1,0}, {4,55,135,1,0}, {4,41,131,1,0},
	{4,41,133,1,0}, {4,39,129,1,0}, {4,39,135,1,0}, {4,105,131,1,0}, {4,105,133,1,0},
	{4,105,138,1,0}, {4,103,140,1,0}, {4,103,135,1,0}, {4,103,138,1,0}, {4,105,140,1,0},
	{4,39,142,1,0}, {4,41,142,1,0}, {4,7,138,1,0}, {4,9,138,1,0}, {4,7,140,1,0}, {4,9,140,1,0},
	{4,7,142,1,0}, {4,9,142,1,0}, {4,89,131,1,0}, {4,89,133,1,0}, {4,87,135,1,0}, {4,87,138,1,0},
	{4,89,138,1,0}, {4,23,138,1,0}, {4,25,138,1,0}, {4,23,140,1,0}, {4,25,140,1,0}, {4,87,140,1,0},
	{4,89,140,1,0}, {4,87,129,1,0}, {4,23,142,1,0}, {4,25,142,1,0}, {4,71,140,1,0}, {4,73,140,1,0},
	{4,73,131,1,0}, {4,73,133,1,0}, {4,71,135,1,0}, {4,55,129,1,0}, {4,87,142,1,0}, {4,89,142,1,0},
	{4,103,142,1,0}, {4,105,142,1,0}, {4,55,140,1,0}, {4,57,140,1,0}, {4,103,129,1,0},
	{4,55,142,1,0}, {4,57,142,1,0}, {4,39,140,1,0}, {4,41,140,1,0}, {4,39,138,1,0}, {4,41,138,1,0},
	{4,71,142,1,0}, {4,73,142,1,0}, {4,73,138,1,0}, {4,71,138,1,0}, {4,71,144,1,0}, {4,73,144,1,0},
	{4,39,146,1,0}, {4,41,146,1,0}, {4,41,148,1,0}, {4,39,148,1,0}, {4,39,150,1,0}, {4,41,150,1,0},
	{4,39,152,1,0}, {4,41,152,1,0}, {4,39,144,1,0}, {4,41,144,1,0}, {4,87,152,1,0}, {4,89,152,1,0},
	{4,55,150,1,0}, {4,55,146,0,0}, {4,57,146,1,0}, {4,57,150,1,0}, {4,55,144,1,0}, {4,57,144,1,0},
	{4,55,148,1,0}, {4,57,148,1,0}, {4,103,146,1,0}, {4,105,146,1,0}, {4,103,152,1,0},
	{4,105,152,1,0}, {4,87,150,1,0}, {4,89,150,1,0}, {4,87,144,1,0}, {4,89,144,1,0}, {4,87,146,1,0},
	{4,89,146,1,0}, {4,23,148,1,0}, {4,25,148,1,0}, {4,23,146,1,0}, {4,25,146,1,0}, {4,23,144,1,0},
	{4,25,144,1,0}, {4,23,152,1,0}, {4,25,152,1,0}, {4,23,150,1,0}, {4,25,150,1,0}, {4,87,148,1,0},
	{4,89,148,1,0}, {4,103,150,1,0}, {4,105,150,1,0}, {4,103,144,1,0}, {4,105,144,1,0},
	{4,7,148,1,0}, {4,9,148,1,0}, {4,71,146,1,0}, {4,73,146,1,0}, {4,71,152,1,0}, {4,73,152,1,0},
	{4,55,152,1,0}, {4,57,152,1,0}, {4,103,148,1,0}, {4,105,148,1,0}, {4,7,144,1,0}, {4,9,144,1,0},
	{4,7,146,1,0}, {4,9,146,1,0}, {4,7,152,1,0}, {4,9,152,1,0}, {4,7,150,1,0}, {4,9,150,1,0},
	{4,71,150,1,0}, {4,73,150,1,0}, {4,73,148,1,0}, {4,71,148,1,0}, {4,39,154,1,0}, {4,39,156,1,0},
	{4,41,156,1,0}, {4,41,154,1,0}, {4,7,156,1,0}, {4,9,156,1,0}, {4,55,154,1,0}, {4,55,156,1,0},
	{4,57,156,1,0}, {4,57,154,1,0}, {4,103,154,1,0}, {4,105,154,1,0}, {4,105,156,1,0},
	{4,103,156,1,0}, {4,87,154,1,0}, {4,87,156,1,0}, {4,89,156,1,0}, {4,23,154,1,0}, {4,23,156,1,0},
	{4,25,156,1,0}, {4,25,154,1,0}, {4,71,154,1,0}, {4,71,156,1,0}, {4,73,156,1,0}, {4,73,154,1,0},
	{4,7,154,1,0}, {4,9,154,1,0}, {4,39,158,1,0}, {4,41,158,1,0}, {4,55,158,1,0}, {4,57,158,1,0},
	{4,87,158,1,0}, {4,89,158,1,0}, {4,23,158,1,0}, {4,25,158,1,0}, {4,7,158,1,0}, {4,9,158,1,0},
	{4,103,158,1,0}, {4,105,158,1,0}, {4,71,158,1,0}, {4,73,158,1,0}, {4,71,160,1,0},
	{4,73,160,1,0}, {4,39,160,1,0}, {4,41,160,1,0}, {4,55,160,1,0}, {4,57,160,1,0}, {4,87,160,1,0},
	{4,89,160,1,0}, {4,23,160,1,0}, {4,25,160,1,0}, {4,103,160,1,0}, {4,105,160,1,0}, {4,7,160,1,0},
	{4,9,160,1,0}, {4,39,162,1,0}, {4,41,162,1,0}, {4,55,162,1,0}, {4,57,162,1,0}, {4,103,162,1,0},
	{4,105,162,1,0}, {4,87,162,1,0}, {4,89,162,1,0}, {4,23,162,1,0}, {4,25,162,1,0}, {4,71,162,1,0},
	{4,73,162,1,0}, {4,7,162,1,0}, {4,9,162,1,0}, {4,103,164,1,0}, {4,105,164,1,0}, {4,55,164,1,0},
	{4,57,164,1,0}, {4,23,164,1,0}, {4,25,164,1,0}, {4,39,164,1,0}, {4,41,164,1,0}, {4,87,164,1,0},
	{4,89,164,1,0}, {4,71,164,1,0}, {4,73,164,1,0}, {4,7,164,1,0}, {4,9,164,1,0}, {4,39,166,1,0},
	{4,41,166,1,0}, {4,23,166,1,0}, {4,25,166,1,0}, {4,87,166,1,0}, {4,89,166,1,0}, {4,55,166,1,0},
	{4,57,166,1,0}, {4,71,166,1,0}, {4,73,166,1,0}, {4,103,166,1,0}, {4,105,166,1,0}, {4,7,166,1,0},
	{4,9,166,1,0}, {4,39,168,1,0}, {4,41,168,1,0}, {4,87,168,1,0}, {4,89,168,1,0}, {4,55,168,1,0},
	{4,57,168,1,0}, {4,23,168,1,0}, {4,25,168,1,0}, {4,103,168,1,0}, {4,105,168,1,0},
	{4,71,168,1,0}, {4,73,168,1,0}, {4,7,168,1,0}, {4,9,168,1,0}, {4,71,170,1,0}, {4,73,170,1,0},
	{4,55,170,1,0}, {4,57,170,1,0}, {4,41,170,1,0}, {4,39,170,1,0}, {4,87,170,1,0}, {4,89,170,1,0},
	{4,25,170,1,0}, {4,23,170,1,0}, {4,103,170,1,0}, {4,105,170,1,0}, {4,9,170,1,0}, {4,7,170,1,0},
	{4,39,172,1,0}, {4,23,172,1,0}, {4,103,172,1,0}, {4,55,172,1,0}, {4,7,172,1,0}, {4,71,172,1,0},
	{4,87,172,1,0}, {4,39,174,1,0}, {4,87,174,1,0}, {4,23,174,1,0}, {4,103,174,1,0}, {4,55,174,1,0},
	{4,7,174,1,0}, {4,71,174,1,0}, {4,9,176,1,0}, {4,41,176,1,0}, {4,105,176,1,0}, {4,73,176,1,0},
	{4,103,178,1,0}, {4,25,176,1,0}, {4,23,178,1,0}, {4,57,176,1,0}, {4,89,176,1,0}, {4,87,178,1,0},
	{4,71,178,1,0}, {4,55,178,1,0}, {4,39,178,1,0}, {4,7,178,1,0}, {4,57,180,1,0}, {4,55,180,1,0},
	{4,89,180,1,0}, {4,87,180,1,0}, {4,71,180,1,0}, {4,73,180,1,0}, {4,39,180,1,0}, {4,41,180,1,0},
	{4,7,180,1,0}, {4,9,180,1,0}, {4,105,180,1,0}, {4,23,180,1,0}, {4,103,180,1,0}, {4,25,180,1,0},
	{4,87,182,1,0}, {4,55,182,0,0}, {4,71,182,1,0}, {4,39,182,1,0}, {4,23,182,1,0}, {4,103,182,1,0},
	{4,71,182,1,0}, {4,55,182,1,0}, {4,89,184,1,0}, {4,87,184,1,0}, {4,105,184,1,0},
	{4,103,184,1,0}, {4,57,184,1,0}, {4,55,184,1,0}, {4,25,184,1,0}, {4,23,184,1,0}, {4,41,184,1,0},
	{4,39,184,1,0}, {4,9,184,1,0}, {4,7,184,1,0}, {4,73,184,1,0}, {4,71,184,1,0}, {4,87,186,1,0},
	{4,89,186,1,0}, {4,71,188,1,0}, {4,73,188,1,0}, {4,87,188,1,0}, {4,89,188,1,0}, {4,87,190,1,0},
	{4,89,190,1,0}, {4,23,186,1,0}, {4,25,186,1,0}, {4,23,190,1,0}, {4,25,190,1,0}, {4,23,188,1,0},
	{4,25,188,1,0}, {4,55,193,1,0}, {4,57,193,1,0}, {4,39,188,1,0}, {4,41,188,1,0}, {4,39,190,1,0},
	{4,41,190,1,0}, {4,103,195,1,0}, {4,105,188,1,0}, {4,105,195,1,0}, {4,55,195,1,0},
	{4,57,188,1,0}, {4,57,195,1,0}, {4,71,193,1,0}, {4,73,193,1,0}, {4,39,186,1,0}, {4,41,186,1,0},
	{4,7,195,1,0}, {4,9,188,1,0}, {4,9,195,1,0}, {4,71,186,1,0}, {4,73,186,1,0}, {4,7,199,1,0},
	{4,71,199,1,0}, {4,39,199,1,0}, {4,55,199,1,0}, {4,103,199,1,0}, {4,23,199,1,0}, {4,87,199,1,0},
	{4,103,201,1,0}, {4,71,201,1,0}, {4,55,201,1,0}, {4,7,201,1,0}, {4,39,201,1,0}, {4,87,201,1,0},
	{4,23,201,1,0}, {4,87,203,1,0}, {4,39,203,1,0}, {4,41,203,1,0}, {4,57,203,1,0}, {4,55,203,1,0},
	{4,105,203,1,0}, {4,103,203,1,0}, {4,89,203,1,0}, {4,23,203,1,0}, {4,25,203,1,0},
	{4,71,203,1,0}, {4,73,203,1,0}, {4,7,203,1,0}, {4,9,203,1,0}, {4,87,205,1,0}, {4,39,205,1,0},
	{4,7,205,1,0}, {4,103,205,1,0}, {4,23,205,1,0}, {4,71,205,1,0}, {4,55,205,1,0}, {4,55,146,1,0},
	{4,39,193,1,0}, {4,87,193,1,0}, {4,89,193,1,0}, {4,23,207,1,0}, {4,23,193,1,0}, {4,25,193,1,0},
	{4,41,193,1,0}, {4,103,207,1,0}, {4,105,193,1,0}, {4,55,207,1,0}, {4,7,207,1,0}, {4,9,193,1,0},
	{4,7,193,1,0}, {4,87,210,1,0}, {4,89,210,1,0}, {4,103,210,1,0}, {4,105,210,1,0}, {4,23,210,1,0},
	{4,25,210,1,0}, {4,39,210,1,0}, {4,41,210,1,0}, {4,55,210,1,0}, {4,57,210,1,0}, {4,71,210,1,0},
	{4,73,210,1,0}, {4,7,210,1,0}, {4,9,210,1,0}, {5,0,1,1,1}, {4,58,212,1,0}, {4,55,212,1,0},
	{4,56,212,1,0}, {4,54,212,1,0}, {1,8,212,1,1}, {1,4,214,1,1}, {4,57,212,1,0}, {1,8,214,1,1},
	{1,4,212,1,1}, {4,41,212,1,0}, {4,89,212,1,0}, {4,25,212,1,0}, {4,9,212,1,0}, {4,105,212,1,0},
	{4,73,212,1,0}, {1,10,214,1,1}, {1,10,212,1,1}, {3,1,66,1,0}, {3,2,66,1,0}, {3,0,66,1,0},
	{4,104,216,1,0}, {4,72,216,1,0}, {4,88,216,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,0},
	{5,0,1,1,0}, {5,0,1,1,0}, {4,57,218,1,0}, {4,73,218,1,0}, {4,89,218,1,0}, {5,0,1,1,0},
	{5,0,1,1,0}, {3,0,220,1,0}, {4,57,225,1,0}, {4,105,225,1,0}, {4,73,20,1,0}, {4,73,227,1,0},
	{4,71,227,1,0}, {4,105,218,1,0}, {4,103,225,1,0}, {4,105,229,1,0}, {4,103,231,1,0},
	{4,55,231,1,0}, {4,23,231,1,0}, {4,87,231,1,0}, {4,39,231,1,0}, {4,7,231,1,0}, {4,71,231,1,0},
	{4,89,229,1,0}, {4,73,229,1,0}, {4,104,225,1,0}, {4,55,233,1,0}, {4,57,235,1,0},
	{4,105,235,1,0}, {4,89,235,1,0}, {4,25,235,1,0}, {4,9,235,1,0}, {4,41,235,1,0}, {4,73,235,1,0},
	{4,9,8,1,0}, {4,41,8,1,0}, {4,73,8,1,0}, {4,89,8,1,0}, {4,105,8,1,0}, {4,25,8,1,0},
	{4,57,8,1,0}, {4,54,51,1,0}, {4,102,51,1,0}, {4,57,51,1,0}, {2,0,237,1,1}, {2,1,237,1,1},
	{2,2,237,1,1}, {2,3,237,1,1}, {2,4,237,1,1}, {2,5,237,1,1}, {2,6,237,1,1}, {2,0,239,0,1},
	{5,0,1,1,1}, {3,1,241,1,0}, {3,2,74,1,0}, {2,0,239,1,1}, {4,56,74,1,0}, {1,10,243,1,0},
	{3,0,94,1,0}, {3,1,64,1,0}, {4,58,74,1,0}, {2,2,245,1,1}, {3,0,96,1,1}, {1,7,239,1,0},
	{5,0,1,1,0}, {2,1,205,1,1}, {1,4,247,0,1}, {5,0,1,1,0}, {2,6,96,1,0}, {8,8,131,1,0},
	{4,54,249,1,0}, {1,12,30,1,0}, {1,4,251,1,0}, {3,1,253,1,0}, {4,8,74,1,0}, {1,9,255,1,0},
	{4,87,257,1,0}, {4,89,257,1,0}, {1,4,259,1,0}, {1,4,235,1,0}, {1,4,53,1,0}, {1,4,275,1,0},
	{1,4,22,1,0}, {1,4,289,1,0}, {1,8,30,1,0}, {1,4,247,1,0}, {1,5,255,1,0}, {1,11,255,1,0},
	{2,0,291,1,1}, {4,8,293,1,0}, {4,103,293,1,0}, {4,87,293,1,0}, {4,23,293,1,0}, {4,39,293,1,0},
	{4,71,293,1,0}, {4,7,293,1,0}, {4,55,293,1,0}, {10,2,62,1,0}, {3,1,225,1,0}, {3,0,225,1,0},
	{3,2,225,1,0}, {1,3,295,1,1}, {3,0,297,1,0}, {1,11,300,1,1}, {3,1,302,1,0}, {1,7,304,1,1},
	{4,103,257,1,0}, {4,105,257,1,0}, {4,104,257,1,0}, {1,4,218,1,1}, {1,4,300,1,1},
	{4,103,306,1,0}, {4,104,306,1,0}, {4,105,306,1,0}, {3,1,28,1,0}, {3,1,308,1,0}, {1,12,251,1,0},
	{1,8,311,0,0}, {3,0,233,0,1}, {5,0,1,1,0}, {1,8,314,1,1}, {1,8,84,1,0}, {1,8,319,1,0},
	{1,5,251,1,0}, {1,8,323,1,0}, {1,8,325,1,0}, {4,8,346,1,0}, {1,8,351,1,0}, {1,8,353,1,0},
	{1,8,358,1,0}, {1,8,364,1,0}, {1,8,375,1,0}, {1,8,379,1,1}, {1,8,60,1,0}, {1,8,381,1,0},
	{1,8,386,1,0}, {1,8,388,1,0}, {1,8,396,1,0}, {1,8,399,1,0}, {1,8,218,1,0}, {1,8,402,1,0},
	{1,8,45,1,0}, {1,8,20,1,0}, {1,8,406,1,0}, {10,3,62,0,0}, {2,0,58,1,0}, {2,0,410,0,0},
	{2,3,291,1,1}, {1,1,251,1,0}, {2,0,58,1,0}, {1,10,257,1,0}, {4,55,249,1,0}, {4,8,386,1,0},
	{2,0,76,1,1}, {1,4,49,1,0}, {5,0,1,1,1}, {2,5,413,1,0}, {2,0,96,1,1}, {4,103,12,1,0},
	{4,55,12,1,0}, {4,39,12,1,0}, {4,23,12,1,0}, {4,7,12,1,0}, {4,71,12,1,0}, {4,87,12,1,0},
	{2,4,413,1,0}, {4,56,76,1,1}, {4,54,415,1,0}, {2,1,96,1,1}, {2,5,32,1,1}, {3,1,233,1,1},
	{1,8,243,1,0}, {3,1,417,1,0}, {2,3,419,1,1}, {3,1,45,1,0}, {1,10,84,1,1}, {1,8,229,1,1},
	{2,4,419,1,1}, {2,1,30,0,0}, {2,4,422,1,1}, {2,3,425,0,1}, {2,4,432,1,1}, {2,4,434,1,0},
	{2,4,255,1,0}, {2,3,255,1,0}, {2,3,413,1,0}, {2,0,436,1,1}, {2,0,439,1,0}, {2,4,441,1,0},
	{2,0,255,1,0}, {2,4,439,1,1}, {1,7,255,1,0}, {4,54,293,1,0}, {2,4,443,1,0}, {2,4,432,1,0},
	{2,3,436,1,1}, {2,3,445,1,0}, {2,3,247,1,0}, {2,3,439,1,0}, {2,1,439,1,0}, {1,11,251,1,0},
	{3,0,302,1,0}, {2,0,451,0,1}, {2,4,457,1,1}, {2,0,468,1,0}, {2,4,473,1,0}, {2,4,218,1,0},
	{2,4,477,1,0}, {2,5,486,1,1}, {5,0,1,1,0}, {2,4,451,1,1}, {2,1,32,1,1}, {3,1,297,1,0},
	{2,4,32,1,1}, {2,5,488,1,1}, {3,0,1,0,0}, {5,0,1,1,0}, {4,104,51,1,0}, {1,1,51,1,0},
	{1,3,51,1,0}, {4,88,51,1,0}, {3,0,241,1,0}, {1,1,304,1,1}, {4,57,24,1,0}, {4,57,49,1,0},
	{2,4,291,1,0}, {3,1,293,1,0}, {4,8,304,1,1}, {4,105,96,1,0}, {4,54,12,1,0}, {4,55,492,1,1},
	{2,2,494,0,0}, {2,5,40,0,0}, {3,0,257,0,1}, {5,0,1,1,0}, {4,105,51,1,0}, {4,9,51,1,0},
	{4,25,51,1,0}, {4,89,51,1,0}, {4,73,51,1,0}, {4,41,51,1,0}, {4,105,49,1,0}, {1,5,51,1,0},
	{1,10,51,1,0}, {1,12,51,1,0}, {1,2,51,1,0}, {1,4,51,1,0}, {1,8,51,1,0}, {4,88,49,1,0},
	{4,89,49,1,0}, {1,7,51,1,0}, {1,6,51,1,0}, {1,11,51,1,0}, {4,72,51,1,0}, {1,9,51,1,0},
	{4,72,49,1,0}, {4,73,49,1,0}, {4,56,51,1,0}, {4,8,51,1,0}, {4,58,51,1,0}, {4,59,51,1,0},
	{4,55,96,0,1}, {4,56,496,1,1}, {4,55,496,1,0}, {4,56,439,1,1}, {3,0,498,1,0}, {2,5,40,1,0},
	{4,105,18,1,0}, {4,8,84,1,0}, {4,8,49,1,0}, {1,12,255,1,0}, {1,6,255,1,0}, {4,87,255,1,0},
	{4,89,255,1,0}, {4,88,255,1,0}, {2,2,500,1,0}, {2,4,500,1,0}, {2,0,500,1,0}, {2,1,500,1,0},
	{2,3,500,1,0}, {2,5,500,1,0}, {4,39,502,1,0}, {4,103,502,1,0}, {4,23,502,1,0}, {4,87,502,1,0},
	{4,7,502,1,0}, {4,71,502,1,0}, {4,55,502,1,0}, {4,54,504,1,0}, {3,0,506,1,0}, {4,54,386,1,0},
	{4,54,24,1,0}, {4,54,506,1,0}, {1,10,251,1,0}, {4,54,227,1,0}, {2,2,494,1,0}, {4,104,293,1,0},
	{4,105,293,1,0}, {3,1,257,1,1}, {1,9,300,1,1}, {2,5,49,1,0}, {1,8,439,1,1}, {4,105,84,1,0},
	{1,8,508,1,1}, {1,8,510,1,0}, {1,8,512,1,0}, {1,8,515,1,0}, {1,4,229,1,1}, {1,4,30,1,0},
	{1,4,517,1,0}, {1,4,519,1,1}, {1,4,521,1,0}, {3,1,512,1,0}, {1,4,351,1,1}, {4,57,229,1,0},
	{1,4,523,1,0}, {1,4,576,1,0}, {1,4,582,1,0}, {4,58,512,1,0}, {1,4,323,1,0}, {1,4,584,1,0},
	{1,4,611,1,0}, {1,4,616,1,0}, {1,4,619,1,0}, {1,4,293,1,0}, {1,4,624,1,0}, {1,4,6,1,0},
	{1,4,502,1,0}, {1,4,439,1,0}, {1,4,402,1,0}, {1,4,627,1,0}, {2,2,630,1,0}, {1,4,396,1,1},
	{4,88,249,1,0}, {4,72,249,1,0}, {2,2,30,1,0}, {4,88,8,1,0}, {4,72,8,1,0}, {1,12,45,0,0},
	{4,8,249,0,0}, {1,2,434,0,1}, {2,3,432,0,1}, {2,4,632,1,1}, {2,2,635,1,0}, {2,3,432,1,0},
	{2,4,637,1,0}, {2,1,635,1,0}, {1,12,45,1,0}, {2,2,291,1,1}, {2,4,247,1,0}, {2,4,517,1,0},
	{2,4,639,1,0}, {2,4,635,1,0}, {2,6,635,1,0}, {2,5,635,1,0}, {2,3,635,1,0}, {1,2,434,1,1},
	{2,0,635,1,0}, {4,54,2,1,0}, {2,3,53,1,0}, {2,0,642,1,1}, {1,3,255,1,0}, {2,6,323,1,1},
	{2,1,291,1,1}, {2,5,247,1,1}, {2,4,644,1,1}, {3,1,30,1,0}, {2,4,517,0,1}, {2,5,255,1,1},
	{2,4,646,1,1}, {4,58,49,1,0}, {4,54,49,1,0}, {1,4,648,1,1}, {2,5,255,1,0}, {2,6,218,0,1},
	{5,0,1,1,0}, {2,0,419,0,1}, {2,6,218,1,1}, {2,6,439,1,1}, {2,6,218,1,0}, {2,0,419,1,0},
	{2,6,255,0,1}, {3,0,255,1,1}, {2,6,650,1,1}, {2,6,32,1,1}, {4,57,650,1,0}, {2,2,652,0,1},
	{2,6,488,1,1}, {2,6,255,1,1}, {2,6,488,1,0}, {2,6,652,1,1}, {2,6,419,1,0}, {2,5,652,1,1},
	{2,5,419,1,0}, {2,2,419,1,0}, {4,57,652,1,0}, {2,5,650,1,1}, {2,2,650,1,1}, {2,6,486,1,1},
	{4,56,291,1,0}, {4,56,419,1,1}, {4,55,650,1,0}, {4,72,30,1,0}, {2,3,30,1,0}, {2,1,30,1,0},
	{3,0,255,1,0}, {5,0,1,1,0}, {3,2,62,1,0}, {2,1,323,0,1}, {2,2,468,1,1}, {2,1,323,1,0},
	{2,2,255,1,1}, {2,2,654,1,0}, {2,2,486,1,0}, {4,8,76,1,1}, {2,1,468,1,1}, {2,1,486,1,0},
	{2,1,488,1,0}, {3,0,502,1,0}, {4,55,30,1,0}, {1,8,659,1,0}, {1,8,241,1,0}, {1,8,686,1,0},
	{1,8,702,1,0}, {1,8,706,1,0}, {1,8,708,1,0}, {1,8,415,1,0}, {1,8,712,1,0}, {1,8,82,1,0},
	{4,56,512,1,0}, {1,4,508,1,1}, {4,71,30,1,0}, {4,87,30,1,0}, {4,104,30,1,0}, {1,8,22,1,1},
	{4,55,716,1,0}, {4,71,716,1,0}, {4,39,716,1,0}, {4,87,716,1,0}, {4,23,716,1,0}, {4,103,716,1,0},
	{4,7,716,1,0}, {4,54,512,1,0}, {1,4,718,1,0}, {1,8,720,1,0}, {1,8,724,1,0}, {1,12,504,1,1},
	{1,8,10,1,1}, {1,8,727,1,0}, {1,8,38,1,0}, {1,4,730,1,0}, {1,4,716,1,0}, {1,4,736,1,0},
	{4,56,249,1,0}, {1,8,716,1,0}, {4,39,218,1,0}, {1,8,743,1,0}, {1,8,627,1,0}, {1,4,747,1,1},
	{1,4,468,1,0}, {1,4,432,1,0}, {1,4,32,1,1}, {1,8,36,1,0}, {1,8,88,1,0}, {2,0,53,1,1},
	{3,2,38,1,0}, {3,1,38,1,0}, {4,55,386,1,0}, {4,55,504,1,0}, {1,6,257,1,0}, {2,1,419,1,1},
	{4,72,32,1,0}, {4,73,32,1,0}, {1,11,30,1,0}, {8,9,131,1,0}, {4,57,291,1,0}, {4,56,293,1,0},
	{4,23,300,1,0}, {2,1,255,1,1}, {4,25,302,1,0}, {4,105,302,1,0}, {4,89,302,1,0}, {4,41,302,1,0},
	{4,9,302,1,0}, {4,57,302,1,0}, {4,73,302,1,0}, {1,9,239,1,1}, {8,11,131,1,0}, {2,6,753,1,0},
	{1,4,494,0,0}, {2,1,755,1,1}, {2,1,757,1,1}, {1,4,494,1,0}, {2,1,396,1,0}, {4,104,218,1,1},
	{3,0,759,1,0}, {3,1,759,1,0}, {2,1,245,1,1}, {4,103,218,1,1}, {4,8,86,1,0}, {2,0,38,1,0},
	{2,1,38,1,0}, {2,1,38,0,0}, {2,5,47,1,1}, {1,5,49,1,0}, {2,5,47,1,1}, {2,2,761,1,1},
	{4,71,764,1,0}, {4,73,764,1,0}, {4,72,764,1,0}, {4,72,351,1,0}, {4,71,351,1,0}, {4,73,351,1,0},
	{1,5,766,1,1}, {2,2,257,1,1}, {1,12,295,1,0}, {4,23,295,1,0}, {4,71,295,1,0}, {4,87,295,1,0},
	{4,55,295,1,0}, {4,39,295,1,0}, {4,103,295,1,0}, {4,7,295,1,0}, {1,5,239,1,1}, {4,57,60,1,0},
	{4,55,468,0,1}, {4,56,432,1,1}, {2,0,766,1,0}, {2,4,766,1,0}, {2,2,766,1,0}, {2,1,766,1,0},
	{2,3,766,1,0}, {2,2,14,1,1}, {2,2,768,1,1}, {1,10,770,1,1}, {2,2,772,1,1}, {2,4,76,1,0},
	{4,55,766,1,1}, {1,6,494,1,0}, {4,88,53,1,0}, {2,2,774,1,0}, {1,3,304,1,0}, {2,5,776,1,0},
	{2,2,300,1,1}, {4,105,36,1,0}, {3,0,295,1,1}, {1,5,718,1,0}, {4,71,255,1,0}, {4,73,255,1,0},
	{4,72,255,1,0}, {1,8,434,1,1}, {3,0,36,1,0}, {1,8,47,1,1}, {4,57,304,1,1}, {4,88,257,1,0},
	{1,12,205,1,1}, {1,2,652,0,1}, {1,6,289,1,1}, {1,6,289,1,0}, {1,2,652,1,0}, {1,3,779,0,0},
	{2,4,76,1,1}, {4,8,8,1,0}, {1,3,779,1,0}, {2,3,781,1,0}, {4,88,42,1,0}, {4,56,38,1,0},
	{4,72,45,1,0}, {4,72,38,1,0}, {4,104,38,1,0}, {4,104,45,1,0}, {2,3,76,1,1}, {2,3,74,1,0},
	{4,89,784,1,0}, {4,105,784,1,0}, {4,73,784,1,0}, {4,56,786,1,0}, {4,57,2,1,0}, {4,89,55,1,0},
	{4,88,55,1,0}, {1,9,492,1,1}, {1,2,8,1,0}, {2,3,45,0,0}, {2,2,38,0,0}, {2,4,38,1,0},
	{4,105,10,1,0}, {4,89,10,1,0}, {4,25,10,1,0}, {4,41,10,1,0}, {4,9,10,1,0}, {4,73,10,1,0},
	{4,57,10,1,0}, {1,5,304,1,0}, {1,9,22,1,1}, {1,9,47,1,1}, {1,1,517,0,1}, {2,0,753,1,1},
	{2,0,753,1,0}, {3,1,36,1,0}, {3,2,36,1,0}, {2,3,789,1,0}, {2,3,45,1,0}, {2,3,295,1,0},
	{2,3,40,1,0}, {2,0,768,1,1}, {10,2,62,0,0}, {2,4,792,0,0}, {2,3,49,1,0}, {4,88,512,1,0},
	{2,3,49,1,0}, {3,1,795,1,0}, {1,6,779,1,0}, {2,3,38,1,0}, {2,2,38,1,0}, {1,7,779,1,0},
	{2,4,797,1,0}, {2,4,802,1,0}, {4,104,512,1,0}, {4,72,512,1,0}, {2,4,415,1,0}, {2,4,804,1,0},
	{4,57,802,1,0}, {4,105,802,1,0}, {4,89,802,1,0}, {4,25,802,1,0}, {4,9,802,1,0}, {4,73,802,1,0},
	{4,41,802,1,0}, {2,5,808,1,1}, {3,1,86,0,0}, {2,3,68,1,0}, {2,3,84,1,1}, {4,57,810,1,0},
	{4,55,810,1,0}, {1,7,500,1,0}, {1,1,517,1,0}, {1,10,500,1,0}, {1,9,500,1,0}, {1,5,500,1,0},
	{1,1,774,1,0}, {1,12,774,1,0}, {1,4,637,0,1}, {2,5,22,1,1}, {4,103,216,1,0}, {4,55,216,1,0},
	{4,23,216,1,0}, {4,87,216,1,0}, {4,7,216,1,0}, {4,39,216,1,0}, {4,71,216,1,0}, {2,5,22,1,0},
	{4,104,508,1,0}, {4,88,508,1,0}, {4,72,508,1,0}, {1,7,812,1,1}, {3,1,86,1,0}, {4,56,810,1,1},
	{1,6,812,1,0}, {3,1,814,1,0}, {2,4,812,1,0}, {2,4,816,1,0}, {2,2,818,1,0}, {2,1,816,1,0},
	{2,5,818,1,0}, {2,3,818,1,0}, {1,5,812,1,0}, {1,7,243,1,0}, {1,6,243,1,0}, {2,3,68,1,0},
	{2,2,243,1,0}, {2,2,812,1,1}, {1,12,289,1,1}, {2,5,812,1,1}, {2,3,812,1,1}, {2,0,86,1,0},
	{1,7,517,1,0}, {2,2,517,1,0}, {2,0,517,1,0}, {2,3,517,1,0}, {2,1,517,1,0}, {1,2,36,1,0},
	{1,3,255,0,1}, {2,3,51,0,1}, {5,0,1,1,1}, {4,41,218,1,0}, {4,9,218,1,0}, {4,25,218,1,0},
	{1,10,255,1,1}, {1,1,821,1,1}, {1,12,821,1,1}, {2,4,808,1,1}, {1,3,808,1,1}, {2,3,808,1,1},
	{1,2,808,0,1}, {2,1,808,1,1}, {2,6,45,0,0}, {2,3,517,1,1}, {2,0,86,0,0}, {2,4,812,1,1},
	{1,9,823,1,0}, {1,2,808,1,0}, {1,2,205,1,1}, {2,0,808,1,0}, {2,1,808,1,0}, {3,0,808,1,0},
	{4,8,22,1,1}, {2,6,808,1,0}, {2,2,808,1,0}, {4,103,289,1,0}, {4,71,289,1,0}, {4,55,825,1,1},
	{1,10,295,1,1}, {4,57,22,1,1}, {2,4,82,0,0}, {2,3,295,0,1}, {2,5,812,1,1}, {2,4,82,1,0},
	{2,6,45,0,0}, {2,4,779,0,0}, {2,3,812,1,1}, {1,9,291,1,1}, {2,4,779,1,0}, {2,5,45,0,0},
	{2,0,827,1,1}, {1,4,823,1,0}, {2,5,45,1,0}, {2,6,45,1,0}, {2,5,38,1,0}, {2,4,38,1,0},
	{1,4,47,1,1}, {4,72,22,1,0}, {4,88,22,1,0}, {1,9,419,1,1}, {2,0,829,1,1}, {1,6,80,0,0},
	{2,6,808,1,1}, {1,6,80,1,0}, {2,4,80,1,0}, {1,6,831,1,0}, {5,0,1,1,0}, {4,23,304,1,0},
	{1,4,249,1,0}, {1,4,833,1,0}, {1,8,249,1,0}, {1,8,837,1,0}, {1,8,648,1,0}, {1,8,504,1,0},
	{4,105,249,1,0}, {4,57,249,1,0}, {4,41,249,1,0}, {4,89,249,1,0}, {4,25,249,1,0}, {4,9,249,1,0},
	{4,73,249,1,0}, {1,10,504,1,0}, {1,10,249,1,0}, {1,10,716,1,0}, {1,10,840,1,0}, {1,10,508,1,0},
	{1,10,648,1,0}, {2,4,51,0,1}, {5,0,1,1,1}, {4,57,257,1,0}, {1,12,716,1,0}, {1,7,716,1,0},
	{1,2,716,1,0}, {3,2,24,0,0}, {3,0,227,1,0}, {3,0,227,1,0}, {3,0,24,1,0}, {1,3,716,1,0},
	{1,5,716,1,0}, {3,1,24,0,0}, {3,2,227,1,0}, {1,11,716,1,0}, {1,1,716,1,0}, {1,9,716,1,0},
	{3,1,842,1,0}, {1,6,716,1,0}, {4,55,257,1,0}, {1,8,845,1,1}, {4,8,494,1,0}, {1,1,845,1,1},
	{1,3,845,1,1}, {1,12,845,1,1}, {1,8,498,1,0}, {1,5,845,1,1}, {2,3,774,1,0}, {1,8,774,1,0},
	{4,7,218,1,0}, {4,23,302,1,0}, {1,1,434,0,1}, {4,8,47,0,1}, {5,0,1,1,1}, {4,9,60,1,0},
	{4,57,55,1,0}, {4,41,55,1,0}, {4,25,60,1,0}, {4,73,55,1,0}, {4,25,58,1,0}, {4,9,58,1,0},
	{4,105,55,1,0}, {4,105,58,1,0}, {5,0,1,1,0}, {1,5,300,1,1}, {4,57,716,1,0}, {1,4,845,1,1},
	{4,103,508,1,0}, {4,55,508,1,0}, {4,71,508,1,0}, {4,23,508,1,0}, {4,87,508,1,0}, {4,7,508,1,0},
	{4,39,508,1,0}, {4,88,88,1,0}, {4,104,47,1,0}, {4,88,47,1,0}, {4,72,47,1,0}, {4,56,804,1,0},
	{4,56,802,1,0}, {4,105,512,1,0}, {4,41,512,1,0}, {4,57,512,1,0}, {4,89,512,1,0}, {4,25,512,1,0},
	{4,9,512,1,0}, {4,73,512,1,0}, {1,7,845,1,1}, {1,10,845,1,1}, {4,25,304,1,0}, {1,2,845,1,1},
	{1,12,84,1,1}, {1,10,239,1,0}, {1,3,847,1,1}, {1,6,845,1,1}, {2,1,40,1,0}, {1,12,386,1,0},
	{2,3,249,1,0}, {3,0,82,0,0}, {2,4,49,0,0}, {2,2,849,0,0}, {1,12,247,0,1}, {5,0,1,1,0},
	{1,12,840,1,0}, {1,12,249,1,0}, {1,12,648,1,0}, {1,12,508,1,0}, {2,0,49,1,0}, {1,2,249,1,0},
	{1,2,504,1,0}, {1,2,840,1,0}, {1,2,508,1,0}, {1,2,648,1,0}, {1,1,249,1,0}, {1,1,840,1,0},
	{1,1,508,1,0}, {1,6,508,1,0}, {1,7,249,1,0}, {1,7,840,1,0}, {1,6,840,1,0}, {1,6,249,1,0},
	{3,1,510,1,0}, {3,0,386,1,0}, {3,0,852,1,0}, {3,2,386,1,0}, {3,2,512,1,0}, {3,1,852,1,0},
	{2,1,49,1,0}, {1,7,648,1,0}, {1,5,508,1,0}, {1,5,840,1,0}, {1,5,249,1,0}, {2,2,49,1,0},
	{1,3,837,1,0}, {1,3,648,1,0}, {1,3,504,1,0}, {1,5,504,1,0}, {1,5,648,1,0}, {1,3,508,1,0},
	{1,7,508,1,0}, {1,11,249,1,0}, {1,11,508,1,0}, {1,11,855,1,0}, {1,11,504,1,0}, {2,6,49,1,0},
	{1,9,249,1,0}, {1,9,508,1,0}, {1,9,837,1,0}, {1,9,504,1,0}, {1,9,648,1,0}, {3,1,859,1,0},
	{1,1,504,1,0}, {1,7,504,1,0}, {1,6,504,1,0}, {1,1,648,1,0}, {1,6,648,1,0}, {1,8,300,1,1},
	{2,4,49,1,0}, {1,12,861,1,0}, {1,12,724,1,0}, {1,12,323,1,0}, {1,12,888,1,0}, {1,12,900,1,0},
	{1,12,907,1,0}, {1,12,293,1,0}, {1,12,415,1,0}, {1,12,913,1,0}, {1,12,62,1,0}, {1,12,468,1,1},
	{3,1,650,1,0}, {1,10,49,1,0}, {1,12,917,1,0}, {3,1,82,0,0}, {5,0,1,1,0}, {3,0,859,1,0},
	{3,1,386,1,0}, {3,1,18,1,0}, {3,0,82,1,0}, {3,1,82,1,0}, {3,2,86,0,0}, {5,0,1,1,0},
	{4,58,249,1,0}, {4,57,921,1,0}, {4,73,84,1,0}, {4,57,924,1,0}, {2,2,235,0,0}, {5,0,1,1,0},
	{4,88,706,1,0}, {4,72,706,1,0}, {4,88,926,1,0}, {4,88,28,1,0}, {4,88,928,1,0}, {4,72,28,1,0},
	{4,72,928,1,0}, {4,72,926,1,0}, {2,2,235,1,0}, {2,2,515,1,0}, {4,105,386,1,0}, {4,105,931,1,0},
	{4,57,386,1,0}, {4,57,931,1,0}, {4,41,931,1,0}, {4,89,386,1,0}, {4,89,931,1,0}, {4,25,931,1,0},
	{4,9,931,1,0}, {4,9,386,1,0}, {4,73,931,1,0}, {4,58,24,1,0}, {5,0,1,1,0}, {4,54,8,1,0},
	{1,12,934,1,0}, {4,72,235,1,0}, {1,12,924,1,0}, {1,12,32,1,0}, {1,12,439,1,0}, {1,12,432,1,0},
	{4,88,235,1,0}, {1,12,959,1,0}, {1,12,970,1,0}, {1,12,70,1,0}, {4,8,216,1,1}, {4,104,235,1,0},
	{1,12,6,1,0}, {2,0,205,1,1}, {4,105,32,1,0}, {8,10,131,1,0}, {1,12,981,1,0}, {1,12,990,1,0},
	{4,88,66,1,0}, {4,72,66,1,0}, {1,12,993,1,0}, {1,12,76,1,0}, {1,12,24,1,0}, {1,12,998,1,0},
	{1,12,216,1,0}, {2,0,249,1,0}, {1,11,845,1,1}, {2,5,753,1,0}, {1,12,78,1,0}, {9,12,1000,1,0},
	{9,11,1000,1,0}, {2,2,1002,0,0}, {2,0,1008,0,0}, {1,1,1012,0,1}, {5,0,1,1,1}, {4,105,295,1,0},
	{4,105,231,1,0}, {4,57,231,1,0}, {4,89,231,1,0}, {4,25,231,1,0}, {4,41,231,1,0}, {4,9,231,1,0},
	{4,73,231,1,0}, {3,0,18,1,0}, {3,2,18,1,0}, {4,72,582,1,0}, {2,4,51,1,1}, {2,0,32,1,1},
	{1,12,1014,0,0}, {2,3,51,1,1}, {1,12,1021,1,0}, {1,12,10,1,0}, {1,12,859,1,0}, {1,12,18,1,0},
	{1,12,88,1,0}, {1,12,20,1,0}, {2,3,51,1,0}, {1,12,1023,1,0}, {2,0,51,1,1}, {2,0,78,1,0},
	{3,2,64,1,0}, {3,0,64,1,0}, {3,1,494,1,0}, {2,2,253,1,0}, {4,88,582,1,0}, {4,72,253,1,0},
	{4,88,253,1,0}, {4,104,253,1,0}, {2,5,51,1,1}, {2,4,837,1,0}, {2,0,304,0,1}, {2,1,51,1,1},
	{2,0,304,1,0}, {2,1,249,1,0}, {3,1,821,1,0}, {2,1,51,1,0}, {2,1,840,1,0}, {2,0,1026,0,0},
	{2,2,51,1,1}, {2,2,51,1,0}, {2,0,512,1,0}, {2,0,502,1,0}, {2,0,924,1,0}, {2,2,840,1,0},
	{2,2,249,1,0}, {2,0,247,1,0}, {2,3,837,1,0}, {2,0,840,1,0}, {3,0,293,1,0}, {2,0,816,1,0},
	{1,1,1012,1,0}, {1,8,1012,1,1}, {4,72,88,1,0}, {4,104,88,1,0}, {3,0,821,1,0}, {2,2,1032,1,0},
	{2,2,582,1,0}, {4,56,72,1,0}, {2,2,1034,1,0}, {4,56,379,1,0}, {2,3,753,1,1}, {1,9,770,0,1},
	{1,10,764,1,1}, {1,10,764,1,0}, {1,9,770,1,0}, {1,12,1037,0,0}, {2,6,51,1,1}, {4,104,582,1,0},
	{4,88,34,1,0}, {4,72,34,1,0}, {4,104,34,1,0}, {1,12,218,1,0}, {1,12,247,1,0}, {2,6,51,1,0},
	{2,2,47,1,0}, {1,12,53,1,0}, {1,12,1050,1,0}, {1,12,58,1,0}, {1,12,351,1,0}, {2,6,837,1,0},
	{2,5,774,1,0}, {1,12,776,1,0}, {1,12,646,1,1}, {4,104,66,1,0}, {4,104,70,1,0}, {2,5,837,1,0},
	{1,11,239,1,1}, {1,12,231,1,1}, {4,88,70,1,0}, {4,72,70,1,0}, {1,4,1012,1,1}, {2,4,249,1,0},
	{2,5,1058,1,0}, {2,0,1058,1,0}, {2,1,1058,1,0}, {2,2,1058,1,0}, {2,3,1058,1,0}, {2,6,1058,1,0},
	{2,4,1058,1,0}, {2,1,249,0,0}, {5,0,1,1,1}, {4,57,58,1,0}, {4,41,58,1,0}, {4,73,60,1,0},
	{4,73,58,1,0}, {4,105,60,1,0}, {4,56,1060,1,0}, {2,4,1063,0,0}, {2,0,1069,0,0}, {2,1,84,0,1},
	{5,0,1,1,0}, {3,1,227,1,0}, {3,0,831,1,0}, {2,0,1076,1,0}, {1,9,845,1,1}, {4,56,1078,1,1},
	{2,0,1080,1,0}, {4,57,1093,1,0}, {4,57,18,1,0}, {2,0,1096,1,0}, {2,0,508,1,0}, {2,0,18,1,0},
	{2,0,10,1,0}, {2,0,1100,1,0}, {2,0,504,1,0}, {2,0,16,1,0}, {2,0,22,1,0}, {2,4,235,1,0},
	{4,58,47,1,0}, {2,4,1034,1,0}, {2,4,515,1,0}, {4,39,257,1,0}, {4,41,257,1,0}, {2,4,253,1,0},
	{3,1,76,1,0}, {3,0,1106,1,0}, {3,1,74,1,0}, {4,58,18,1,0}, {3,0,784,1,0}, {3,0,802,1,0},
	{3,0,627,1,0}, {3,0,779,1,0}, {2,1,84,1,0}, {1,4,434,1,1}, {4,58,36,1,0}, {2,6,249,0,0},
	{2,1,295,1,1}, {1,12,519,1,1}, {2,1,295,1,1}, {2,0,1111,0,0}, {3,1,82,0,0}, {2,1,68,0,0},
	{1,11,1116,0,1}, {2,4,1119,1,1}, {3,0,510,0,0}, {3,2,510,1,0}, {3,0,512,0,0}, {3,2,510,1,0},
	{1,5,753,1,1}, {1,4,779,1,0}, {4,23,30,1,0}, {4,39,30,1,0}, {4,7,30,1,0}, {4,103,30,1,0},
	{1,12,291,1,1}, {1,12,419,1,1}, {2,0,1123,0,0}, {1,7,233,1,1}, {4,57,20,1,0}, {2,0,716,1,0},
	{2,0,231,1,0}, {2,0,1127,1,0}, {4,55,45,0,0}, {1,4,245,1,1}, {4,55,38,1,0}, {2,4,582,1,0},
	{2,4,1032,1,0}, {2,4,241,1,0}, {4,56,642,1,1}, {1,3,753,1,1}, {2,4,47,1,1}, {2,1,68,1,0},
	{1,5,205,1,1}, {2,5,249,1,0}, {2,1,257,1,1}, {2,5,1131,1,0}, {2,1,1131,1,0}, {2,3,1131,1,0},
	{2,2,1131,1,0}, {2,6,1131,1,0}, {2,0,1131,1,0}, {2,4,1131,1,0}, {2,5,36,1,0}, {2,4,36,1,0},
	{2,1,36,1,0}, {2,2,36,1,0}, {2,3,36,1,0}, {2,6,36,1,0}, {2,0,36,1,0}, {1,2,300,1,1},
	{1,12,1133,1,0}, {4,56,1135,1,0}, {1,4,772,1,1}, {4,56,80,1,0}, {2,6,233,1,1}, {1,12,300,1,1},
	{2,1,300,1,1}, {1,1,300,1,0}, {1,9,233,1,1}, {5,0,1,1,0}, {2,4,78,1,0}, {4,39,630,1,0},
	{4,71,630,1,0}, {4,55,630,1,0}, {4,23,630,1,0}, {4,87,630,1,0}, {4,72,84,1,0}, {2,1,78,1,0},
	{4,88,84,1,0}, {2,2,78,1,0}, {3,1,78,1,0}, {3,0,78,1,0}, {2,3,78,1,0}, {3,2,78,1,0},
	{2,5,78,1,0}, {2,6,78,1,0}, {3,1,212,1,1}, {3,1,47,1,0}, {1,1,49,1,0}, {1,9,257,1,1},
	{3,1,245,1,0}, {1,4,1137,1,0}, {1,4,8,1,0}, {1,4,36,1,0}, {3,2,14,1,0}, {3,1,1012,1,0},
	{4,54,36,1,0}, {4,57,306,1,1}, {4,55,757,1,1}, {5,0,1,1,1}, {1,4,304,1,0}, {4,54,64,1,0},
	{4,54,1141,1,0}, {3,1,706,1,0}, {3,1,1144,1,0}, {4,41,225,1,0}, {4,89,225,1,0}, {4,25,225,1,0},
	{4,9,225,1,0}, {4,73,225,1,0}, {4,58,225,1,0}, {1,7,1147,1,0}, {4,56,300,1,1}, {4,103,630,1,0},
	{1,11,1149,1,0}, {3,1,757,1,0}, {3,2,82,1,0}, {4,55,829,0,1}, {4,57,829,1,1}, {4,55,827,1,0},
	{4,57,827,1,0}, {1,6,30,1,0}, {1,10,45,1,0}, {3,0,14,1,0}, {4,103,386,1,0}, {4,87,386,1,0},
	{4,87,504,1,0}, {4,87,249,1,0}, {4,89,504,1,0}, {4,89,216,1,0}, {1,12,1012,1,1}, {4,104,36,1,0},
	{1,8,94,1,0}, {3,1,1151,0,0}, {5,0,1,1,0}, {4,105,24,1,0}, {4,41,24,1,0}, {4,89,24,1,0},
	{4,25,24,1,0}, {4,9,24,1,0}, {4,73,24,1,0}, {4,104,84,1,0}, {1,5,1012,1,1}, {3,1,14,1,0},
	{5,0,1,1,0}, {4,105,227,1,0}, {4,105,1154,1,0}, {4,105,504,1,0}, {4,57,1157,1,0},
	{4,57,1161,1,0}, {4,57,504,1,0}, {4,73,716,1,0}, {4,41,1164,1,0}, {4,41,1154,1,0},
	{4,41,227,1,0}, {4,41,504,1,0}, {4,105,582,1,0}, {4,89,716,1,0}, {4,89,1157,1,0},
	{4,25,1169,1,0}, {4,25,716,1,0}, {4,25,227,1,0}, {4,25,1154,1,0}, {4,25,504,1,0},
	{4,105,716,1,0}, {4,9,1173,1,0}, {4,9,716,1,0}, {4,9,504,1,0}, {4,9,227,1,0}, {4,9,1154,1,0},
	{4,73,504,1,0}, {4,73,1161,1,0}, {4,41,716,1,0}, {3,1,434,1,0}, {1,1,1177,1,0}, {4,104,249,1,0},
	{2,1,1149,1,0}, {2,2,1149,1,0}, {4,57,379,1,0}, {3,0,434,1,0}, {4,57,757,1,0}, {4,56,257,1,1},
	{2,3,1149,1,0}, {2,4,1149,1,0}, {1,5,1147,1,0}, {1,8,8,1,1}, {3,1,823,1,1}, {1,10,492,1,1},
	{1,4,14,1,1}, {1,4,1182,1,1}, {1,4,306,1,0}, {1,4,1187,1,0}, {1,4,768,1,0}, {1,4,417,1,0},
	{1,4,1190,1,0}, {3,0,1076,1,0}, {5,0,1,1,0}, {2,3,88,1,0}, {4,56,1192,1,0}, {3,0,68,1,0},
	{4,104,231,1,0}, {4,88,231,1,0}, {4,72,231,1,0}, {2,6,1012,1,1}, {2,6,998,1,0}, {2,6,517,1,0},
	{8,12,131,1,0}, {2,1,6,1,0}, {1,6,1012,1,1}, {1,8,1131,0,1}, {2,6,517,1,1}, {4,72,504,1,0},
	{4,72,1195,1,0}, {4,104,1195,1,0}, {4,88,1195,1,0}, {4,104,504,1,0}, {4,88,504,1,0},
	{2,0,1012,0,1}, {2,3,1147,1,1}, {2,0,1012,0,1}, {2,5,96,1,1}, {4,57,300,1,0}, {4,55,300,1,0},
	{3,1,1199,1,0}, {2,0,998,1,0}, {4,58,30,1,0}, {4,72,295,1,0}, {4,88,295,1,0}, {4,56,521,1,0},
	{4,54,45,1,0}, {3,1,1076,1,1}, {2,0,519,1,1}, {1,9,45,1,0}, {4,72,82,1,0}, {4,88,82,1,0},
	{4,104,82,1,0}, {4,103,249,1,0}, {4,39,249,1,0}, {4,23,249,1,0}, {4,7,249,1,0}, {4,71,249,1,0},
	{1,2,1203,1,1}, {1,2,582,1,0}, {1,2,218,1,0}, {2,5,212,1,1}, {8,1,131,1,0}, {1,2,519,1,1},
	{1,9,808,1,1}, {1,2,247,0,1}, {1,8,1206,1,1}, {1,2,49,1,0}, {1,2,1208,1,0}, {1,2,18,1,0},
	{1,2,253,1,0}, {1,2,351,1,0}, {1,2,247,1,0}, {1,2,521,1,0}, {1,2,1266,1,0}, {1,2,53,1,0},
	{1,2,216,1,0}, {1,2,227,1,0}, {1,2,1274,1,0}, {1,2,1023,1,0}, {1,2,1277,1,0}, {1,2,70,1,0},
	{1,2,439,1,0}, {1,2,1032,1,0}, {1,2,323,1,0}, {1,2,1280,1,0}, {1,2,900,1,0}, {1,2,1299,1,0},
	{1,2,1313,1,0}, {1,2,16,1,0}, {1,2,415,1,0}, {1,2,502,1,0}, {1,2,308,1,0}, {1,2,1190,1,0},
	{1,2,1316,1,0}, {1,2,1320,1,0}, {1,2,34,1,0}, {1,2,62,1,0}, {1,2,517,1,0}, {1,2,1021,1,0},
	{1,2,432,1,0}, {1,2,396,1,0}, {1,2,468,1,1}, {2,5,630,1,0}, {2,5,1147,1,0}, {1,2,212,1,1},
	{1,1,764,1,1}, {1,2,1133,1,0}, {1,2,1322,1,0}, {1,2,24,1,0}, {1,2,998,1,0}, {1,2,512,1,0},
	{1,2,1330,1,0}, {1,2,10,1,0}, {1,2,816,1,0}, {1,2,859,1,0}, {1,2,924,1,0}, {1,2,1333,1,0},
	{1,2,40,1,0}, {1,2,32,1,0}, {1,11,808,1,1}, {2,4,225,0,0}, {3,1,34,1,1}, {4,89,88,1,0},
	{4,57,88,1,0}, {4,105,88,1,0}, {4,41,88,1,0}, {2,5,257,1,1}, {3,1,300,1,1}, {4,8,300,1,1},
	{1,1,808,1,0}, {1,4,808,1,0}, {1,10,808,1,0}, {1,12,808,1,0}, {4,57,32,1,0}, {4,9,32,1,0},
	{4,25,32,1,0}, {4,41,32,1,0}, {4,89,32,1,0}, {2,4,225,1,0}, {2,5,300,1,1}, {3,0,1336,1,0},
	{2,5,225,0,0}, {5,0,1,1,1}, {4,39,34,0,0}, {4,41,34,1,0}, {4,25,34,1,0}, {4,9,34,1,0},
	{4,105,34,1,0}, {4,57,34,1,0}, {4,89,34,1,0}, {4,73,34,1,0}, {3,1,34,1,0}, {3,0,34,1,0},
	{1,8,233,1,1}, {4,105,70,1,0}, {4,89,70,1,0}, {4,73,70,1,0}, {1,6,766,1,1}, {2,4,1190,1,0},
	{3,0,300,1,0}, {4,103,706,1,0}, {4,103,926,1,0}, {4,103,1340,1,0}, {4,55,706,1,0},
	{4,55,926,1,0}, {4,55,928,1,0}, {4,87,706,1,0}, {4,87,926,1,0}, {4,87,1340,1,0}, {4,87,928,1,0},
	{4,23,706,1,0}, {4,23,926,1,0}, {4,23,928,1,0}, {4,23,323,1,0}, {4,23,1340,1,0}, {4,39,323,1,0},
	{4,87,323,1,0}, {4,7,706,1,0}, {4,71,323,1,0}, {4,7,926,1,0}, {4,7,928,1,0}, {4,7,1340,1,0},
	{4,7,323,1,0}, {4,39,926,1,0}, {4,39,928,1,0}, {4,39,706,1,0}, {4,39,1340,1,0}, {4,71,928,1,0},
	{4,103,323,1,0}, {4,55,323,1,0}, {4,71,706,1,0}, {4,71,926,1,0}, {3,0,1344,1,0}, {3,0,1349,1,0},
	{2,5,225,1,0}, {2,5,1355,1,0}, {1,2,88,1,0}, {2,5,1320,1,0}, {2,5,1369,1,1}, {2,5,1372,1,0},
	{2,5,306,1,0}, {2,5,515,1,0}, {2,5,1375,0,0}, {1,2,22,1,1}, {1,2,22,1,0}, {2,5,1349,1,0},
	{2,5,70,1,0}, {2,5,1032,1,0}, {2,5,235,1,0}, {2,5,253,1,0}, {2,5,1,0,0}, {1,2,20,1,1},
	{2,5,62,1,0}, {2,5,26,1,0}, {2,5,582,1,0}, {2,5,241,1,0}, {2,5,289,1,0}, {1,2,20,1,0},
	{2,4,289,1,1}, {4,55,247,1,0}, {1,2,766,0,1}, {1,9,304,0,1}, {2,5,496,1,1}, {2,5,496,1,0},
	{1,9,304,1,0}, {1,2,766,1,0}, {1,1,443,1,0}, {1,2,291,1,1}, {1,12,233,1,1}, {4,55,225,1,0},
	{4,39,225,1,0}, {4,87,225,1,0}, {4,23,225,1,0}, {4,7,225,1,0}, {4,71,225,1,0}, {4,54,26,1,0},
	{5,0,1,1,0}, {4,55,304,1,0}, {2,3,47,1,1}, {3,1,2,0,0}, {3,2,2,1,0}, {4,57,255,1,0},
	{5,0,1,1,0}, {4,55,1382,1,0}, {4,103,255,1,0}, {4,105,255,1,0}, {4,104,255,1,0}, {3,2,255,1,0},
	{4,55,255,1,0}, {1,6,515,1,0}, {1,6,644,1,1}, {1,2,1384,1,1}, {1,2,829,1,0}, {1,5,644,1,1},
	{3,2,30,1,0}, {4,56,30,1,0}, {4,39,300,1,0}, {1,9,251,1,1}, {3,1,53,1,1}, {1,6,47,1,1},
	{3,2,42,1,0}, {3,2,45,1,0}, {4,87,789,1,0}, {4,56,795,1,0}, {1,5,494,1,0}, {1,1,1387,1,0},
	{1,1,1133,1,1}, {1,1,18,1,0}, {1,1,8,1,0}, {4,55,1392,1,0}, {4,55,289,1,0}, {4,55,253,1,0},
	{4,55,755,1,0}, {3,0,53,1,1}, {1,1,22,1,1}, {2,2,233,1,1}, {4,55,521,1,1}, {2,5,233,1,1},
	{1,5,1384,1,1}, {1,5,829,1,0}, {2,4,716,1,1}, {2,5,88,1,0}, {2,4,1395,0,0}, {11,0,86,1,0},
	{2,4,1398,1,0}, {2,4,18,1,0}, {1,10,434,1,1}, {4,55,1141,1,0}, {1,10,827,1,0}, {1,6,1401,1,0},
	{1,6,1404,1,0}, {1,7,20,1,0}, {1,6,18,1,0}, {1,6,20,1,0}, {3,1,255,1,1}, {2,1,716,1,1},
	{1,5,295,1,1}, {3,1,8,1,1}, {2,6,1384,1,1}, {2,5,1384,1,1}, {5,0,1,1,0}, {3,0,30,1,0},
	{1,10,47,1,1}, {4,56,764,1,0}, {3,0,40,1,0}, {1,7,1407,1,0}, {1,7,36,1,0}, {4,57,351,1,0},
	{3,1,40,1,0}, {1,7,8,1,1}, {1,12,80,1,0}, {1,12,1410,1,0}, {1,12,494,1,0}, {2,3,1384,1,1},
	{2,4,74,1,0}, {1,4,753,1,1}, {4,56,504,1,1}, {1,10,812,1,1}, {1,6,88,0,0}, {1,9,812,1,1},
	{1,6,88,1,0}, {1,9,812,1,0}, {1,2,47,1,1}, {1,2,304,1,1}, {1,8,78,1,0}, {4,71,84,1,0},
	{2,5,1137,1,0}, {2,5,36,0,0}, {1,9,8,1,1}, {2,5,8,1,0}, {1,9,8,1,0}, {1,9,1131,1,1},
	{11,0,510,1,0}, {4,39,304,1,0}, {2,5,51,0,1}, {4,8,90,1,1}, {4,7,24,1,0}, {4,39,386,1,0},
	{4,23,386,1,0}, {4,7,386,1,0}, {4,71,386,1,0}, {2,0,88,1,0}, {1,8,304,1,1}, {4,103,504,1,0},
	{4,103,227,1,0}, {4,103,1154,1,0}, {4,55,1154,1,0}, {4,55,227,1,0}, {4,39,1154,1,0},
	{4,39,227,1,0}, {4,39,504,1,0}, {4,87,1154,1,0}, {4,23,1154,1,0}, {4,23,227,1,0},
	{4,23,504,1,0}, {4,7,1154,1,0}, {4,71,504,1,0}, {4,7,504,1,0}, {4,7,227,1,0}, {2,4,88,1,0},
	{1,1,229,0,1}, {1,5,847,1,1}, {4,56,205,1,0}, {1,1,229,1,0}, {3,1,2,1,0}, {2,3,772,1,1},
	{4,56,304,1,0}, {4,56,55,1,0}, {1,1,243,1,0}, {1,3,243,1,0}, {1,2,243,1,0}, {1,5,774,1,0},
	{1,4,774,1,0}, {1,6,774,1,0}, {3,2,2,1,0}, {4,56,235,1,0}, {1,6,45,1,0}, {4,8,40,1,0},
	{2,6,205,1,1}, {1,10,1131,1,1}, {4,56,36,1,0}, {4,73,295,1,0}, {1,7,289,1,1}, {1,7,94,1,0},
	{4,55,500,1,0}, {4,23,500,1,0}, {4,71,500,1,0}, {4,7,500,1,0}, {4,103,500,1,0}, {4,39,500,1,0},
	{4,87,500,1,0}, {1,2,94,1,0}, {4,88,26,1,0}, {3,0,212,1,0}, {1,9,229,1,1}, {1,9,289,1,1},
	{1,10,8,1,1}, {4,54,30,1,0}, {4,72,26,1,0}, {2,1,82,1,0}, {4,56,253,1,0}, {4,104,8,1,0},
	{1,6,295,1,0}, {2,3,847,1,1}, {4,55,512,1,0}, {4,104,64,1,0}, {4,72,64,1,0}, {2,5,847,1,1},
	{1,9,774,1,0}, {1,8,770,1,1}, {1,6,770,1,1}, {4,88,30,1,0}, {4,57,847,1,0}, {4,57,500,1,0},
	{1,4,239,1,1}, {2,4,847,1,1}, {4,56,289,1,0}, {2,2,847,1,1}, {2,4,774,1,0}, {4,55,1413,1,1},
	{1,8,1149,1,0}, {1,7,1149,1,0}, {4,56,8,1,0}, {2,5,1415,1,1}, {1,2,1420,1,0}, {1,3,1420,1,0},
	{2,4,26,1,1}, {4,88,76,1,0}, {4,72,76,1,0}, {4,104,506,1,0}, {4,88,506,1,0}, {1,12,515,1,0},
	{4,56,502,1,0}, {4,56,921,1,0}, {2,0,251,1,0}, {4,56,24,1,0}, {4,58,82,1,0}, {4,54,86,1,0},
	{4,56,86,1,0}, {3,0,6,1,0}, {2,6,251,0,1}, {4,56,468,1,1}, {1,2,289,1,1}, {11,0,386,1,0},
	{3,0,1420,1,0}, {1,2,1149,1,0}, {4,39,212,1,0}, {11,0,62,1,0}, {4,56,227,1,0}, {4,56,386,1,0},
	{4,8,68,1,0}, {11,0,1422,1,0}, {4,56,582,1,1}, {1,4,94,1,0}, {1,11,772,1,1}, {1,7,776,1,0},
	{1,6,1425,1,0}, {1,6,229,1,1}, {1,6,776,1,0}, {1,7,229,1,1}, {1,1,847,0,1}, {4,56,241,1,1},
	{2,4,776,1,0}, {3,1,646,1,0}, {1,2,1131,1,1}, {1,10,36,1,0}, {5,0,1,1,1}, {4,105,289,1,0},
	{4,89,289,1,0}, {4,25,289,1,0}, {4,9,289,1,0}, {4,41,289,1,0}, {4,57,289,1,0}, {4,73,289,1,0},
	{4,104,1429,1,0}, {3,0,770,1,0}, {4,56,1436,1,0}, {4,103,1444,1,0}, {4,54,926,1,0},
	{4,54,1340,1,0}, {4,54,706,1,0}, {4,54,225,1,0}, {4,55,1449,1,0}, {4,41,49,1,0}, {4,25,49,1,0},
	{4,9,49,1,0}, {4,104,49,1,0}, {4,57,1340,1,0}, {4,57,26,1,0}, {4,57,1151,1,0}, {4,58,1340,1,0},
	{4,58,1151,1,0}, {4,58,26,1,0}, {4,103,229,1,0}, {4,88,229,1,0}, {4,56,229,1,0},
	{4,104,229,1,0}, {4,72,229,1,0}, {4,87,229,1,0}, {4,71,229,1,0}, {4,72,225,1,0}, {4,88,225,1,0},
	{3,1,770,1,0}, {1,1,1456,1,0}, {3,1,12,1,0}, {1,1,214,1,0}, {1,1,293,1,0}, {3,0,47,1,1},
	{1,4,419,1,1}, {3,1,1459,1,0}, {3,0,1459,1,0}, {2,5,517,1,0}, {4,71,829,1,0}, {4,73,829,1,0},
	{1,4,12,1,1}, {4,55,291,1,0}, {4,56,1461,1,0}, {3,0,1012,1,0}, {4,55,652,1,0}, {1,6,443,1,0},
	{4,55,1463,1,0}, {2,0,30,1,0}, {4,55,1459,1,0}, {1,12,644,1,1}, {4,55,847,1,0}, {4,55,1466,1,0},
	{4,55,1461,1,1}, {1,4,243,1,0}, {2,5,1470,1,1}, {4,54,96,1,0}, {2,5,1472,0,1}, {2,6,1413,1,1},
	{2,2,1413,1,1}, {2,0,1413,1,1}, {2,1,1413,1,1}, {2,3,1413,1,1}, {2,5,1475,1,1}, {2,5,1484,1,0},
	{2,6,1413,1,0}, {1,9,1461,1,1}, {4,72,829,1,0}, {1,12,1495,1,1}, {1,11,1495,1,1},
	{1,10,1497,1,1}, {1,4,443,1,0}, {4,55,237,1,0}, {4,103,512,1,0}, {4,39,512,1,0}, {4,87,512,1,0},
	{4,23,512,1,0}, {4,7,512,1,0}, {4,71,512,1,0}, {4,103,510,1,0}, {4,55,510,1,0}, {4,87,510,1,0},
	{4,39,510,1,0}, {4,23,510,1,0}, {4,71,510,1,0}, {4,73,88,1,0}, {1,6,642,0,1}, {2,4,642,1,1},
	{3,1,94,1,0}, {4,56,88,1,0}, {1,9,295,1,1}, {5,0,1,1,1}, {1,1,1461,1,1}, {1,5,642,1,1},
	{1,2,237,1,0}, {1,7,237,1,0}, {1,5,237,1,0}, {1,6,237,1,0}, {1,8,237,1,0}, {1,12,237,1,0},
	{1,9,237,1,0}, {1,1,237,1,0}, {1,3,237,1,0}, {1,4,237,1,0}, {1,10,237,1,0}, {1,11,237,1,0},
	{4,55,441,1,0}, {1,9,1147,1,0}, {1,10,1147,1,0}, {4,8,53,1,0}, {1,11,1501,1,1}, {3,1,49,0,0},
	{2,5,295,0,1}, {5,0,1,1,0}, {4,105,16,1,0}, {4,57,62,1,0}, {4,57,16,1,0}, {4,41,16,1,0},
	{4,41,62,1,0}, {4,41,1504,1,0}, {4,105,253,1,0}, {4,89,16,1,0}, {4,25,1507,1,0}, {4,25,62,1,0},
	{4,25,16,1,0}, {4,25,1511,1,0}, {4,25,253,1,0}, {4,89,62,1,0}, {4,89,253,1,0}, {4,9,1504,1,0},
	{4,9,62,1,0}, {4,9,16,1,0}, {4,9,253,1,0}, {4,73,16,1,0}, {4,41,253,1,0}, {4,57,253,1,0},
	{4,73,62,1,0}, {4,73,253,1,0}, {4,105,62,1,0}, {3,1,62,1,0}, {3,0,62,1,0}, {4,56,1147,1,0},
	{4,8,229,1,0}, {4,55,229,1,0}, {4,56,508,1,1}, {4,8,38,1,0}, {4,57,508,1,0}, {2,2,1514,0,1},
	{2,3,642,1,1}, {4,56,441,1,0}, {5,0,1,1,1}, {4,9,72,1,0}, {4,57,72,1,0}, {4,41,72,1,0},
	{4,25,72,1,0}, {4,73,72,1,0}, {4,89,72,1,0}, {4,105,72,1,0}, {2,5,295,1,1}, {2,0,774,1,0},
	{2,6,774,1,0}, {4,56,239,1,1}, {1,1,652,1,1}, {4,56,49,1,0}, {4,105,22,1,0}, {4,73,22,1,0},
	{4,89,22,1,0}, {4,25,22,1,0}, {4,41,22,1,0}, {4,9,22,1,0}, {4,56,402,1,1}, {1,5,443,1,0},
	{4,87,768,1,0}, {4,89,14,1,0}, {1,10,443,1,1}, {1,1,36,1,0}, {3,1,94,0,0}, {3,0,823,1,1},
	{1,4,1021,1,1}, {4,54,10,1,0}, {1,9,30,0,0}, {4,55,646,1,1}, {1,9,30,1,0}, {4,56,295,1,1},
	{2,1,58,1,0}, {4,72,74,1,0}, {4,104,74,1,0}, {2,6,88,1,0}, {4,104,295,1,1}, {2,2,96,1,0},
	{1,8,642,1,1}, {4,56,443,1,0}, {2,1,1517,1,0}, {2,1,53,1,0}, {2,0,14,1,0}, {4,8,88,1,0},
	{1,3,500,1,0}, {4,104,16,1,0}, {4,88,16,1,0}, {4,72,16,1,0}, {4,57,237,1,1}, {4,58,237,1,0},
	{3,0,72,1,1}, {2,2,88,1,0}, {2,1,88,1,0}, {2,0,1461,1,0}, {1,7,49,1,0}, {1,7,1456,1,0},
	{1,7,214,1,0}, {1,7,293,1,0}, {1,6,1456,1,0}, {1,6,214,1,1}, {1,6,293,1,0}, {4,71,14,1,0},
	{4,73,14,1,0}, {1,12,1461,1,1}, {1,4,492,1,1}, {3,0,1495,1,0}, {3,1,1495,1,0}, {1,7,1330,1,0},
	{1,6,1330,1,0}, {4,55,1495,0,1}, {4,56,1459,1,1}, {1,7,917,1,0}, {1,6,917,1,0}, {4,55,1520,1,0},
	{4,72,306,1,0}, {4,71,306,1,0}, {4,73,306,1,0}, {1,10,718,1,0}, {1,1,718,1,0}, {1,7,718,1,0},
	{2,6,1470,1,1}, {2,0,1470,1,1}, {2,1,1470,1,1}, {2,2,1470,1,1}, {2,3,1470,1,1}, {2,4,502,1,0},
	{1,1,6,0,0}, {4,55,245,1,1}, {1,1,6,1,0}, {4,56,247,1,1}, {1,1,253,1,0}, {5,0,1,1,0},
	{1,1,1524,0,0}, {1,6,1420,1,1}, {4,55,302,1,0}, {1,1,53,1,0}, {1,1,218,1,0}, {1,1,78,1,0},
	{1,1,1583,1,0}, {1,1,998,1,0}, {1,1,76,1,0}, {1,1,231,1,0}, {1,1,351,1,0}, {1,1,88,1,0},
	{1,1,582,1,0}, {1,1,70,1,0}, {4,57,205,1,0}, {1,1,439,1,0}, {1,1,62,1,0}, {1,1,1032,1,0},
	{1,1,323,1,0}, {1,1,521,1,0}, {1,1,1280,1,0}, {1,1,900,1,0}, {1,1,1320,1,0}, {1,1,1586,1,0},
	{1,1,64,1,0}, {1,1,16,1,0}, {1,1,502,1,0}, {1,1,308,1,0}, {1,1,1190,1,0}, {1,1,14,1,0},
	{1,1,1601,1,0}, {1,1,415,1,0}, {1,1,512,1,0}, {1,1,396,1,0}, {1,1,84,1,0}, {1,1,768,1,0},
	{1,3,635,1,0}, {1,2,635,1,0}, {1,10,635,1,0}, {1,12,635,1,0}, {1,11,635,1,0}, {1,5,635,1,0},
	{1,8,635,1,0}, {1,7,635,1,0}, {1,9,635,1,0}, {1,6,635,1,0}, {1,4,635,1,0}, {1,1,635,1,0},
	{1,6,239,1,0}, {4,73,78,1,0}, {2,4,512,0,0}, {5,0,1,1,0}, {2,0,718,1,1}, {2,4,795,1,1},
	{2,5,718,1,1}, {2,1,718,1,1}, {2,2,718,1,1}, {1,1,1605,1,1}, {1,1,216,1,0}, {1,1,289,1,0},
	{1,1,34,1,0}, {1,1,306,1,0}, {2,3,718,1,1}, {2,4,718,1,1}, {2,6,718,1,1}, {4,55,582,1,0},
	{4,8,253,1,0}, {2,4,512,1,0}, {4,87,304,1,0}, {4,89,304,1,0}, {4,88,304,1,0}, {2,1,753,1,1},
	{2,1,1461,0,1}, {2,5,304,1,1}, {2,5,304,1,0}, {2,5,53,1,0}, {1,1,20,1,1}, {4,55,218,1,1},
	{2,2,521,1,1}, {2,6,1611,1,1}, {2,0,845,1,1}, {2,2,1620,1,1}, {2,4,1628,1,0}, {2,4,508,1,1},
	{2,4,1633,1,0}, {2,4,10,1,0}, {1,7,1636,0,1}, {1,11,205,1,1}, {1,7,84,1,0}, {1,11,205,1,0},
	{1,7,439,1,0}, {2,5,84,1,1}, {1,6,439,0,1}, {2,6,770,1,1}, {1,6,439,1,1}, {1,12,94,1,0},
	{2,4,1640,1,1}, {2,4,921,1,0}, {2,4,20,1,0}, {2,0,1644,1,1}, {2,3,1611,1,1}, {2,1,1611,1,1},
	{2,4,386,0,0}, {2,5,1651,0,0}, {2,1,251,1,1}, {4,55,1655,1,0}, {4,55,1657,1,0}, {2,4,1023,1,0},
	{2,4,1076,1,0}, {2,2,251,1,1}, {1,6,1093,1,1}, {1,6,1660,1,1}, {1,6,216,1,0}, {1,6,510,0,0},
	{1,7,510,1,0}, {1,7,512,1,0}, {1,7,510,1,0}, {1,6,512,1,0}, {1,8,205,1,1}, {1,7,1663,1,0},
	{1,7,611,1,0}, {1,7,396,1,0}, {1,7,1719,1,0}, {1,7,1722,1,0}, {1,7,1733,1,0}, {1,7,253,1,0},
	{1,7,1583,1,0}, {1,7,231,1,0}, {1,7,1736,1,0}, {1,7,64,1,0}, {1,7,1755,1,0}, {1,7,627,1,0},
	{1,7,415,1,0}, {1,7,1759,1,0}, {1,7,82,1,0}, {1,7,1764,1,0}, {1,7,402,1,0}, {1,7,998,1,0},
	{2,5,1768,0,0}, {2,0,1777,0,1}, {2,6,1021,1,1}, {2,5,1780,1,0}, {2,5,434,1,0}, {2,5,379,1,0},
	{2,6,521,1,0}, {2,0,521,1,0}, {2,5,58,1,0}, {2,3,521,1,0}, {2,1,521,1,0}, {9,6,1000,1,0},
	{9,5,1000,1,0}, {2,2,443,1,0}, {2,6,443,1,0}, {2,6,1783,1,0}, {2,2,434,1,0}, {2,2,1794,1,0},
	{2,0,443,1,0}, {2,0,1803,1,0}, {2,0,402,1,0}, {2,5,1807,1,0}, {2,3,443,1,0}, {2,3,1810,1,0},
	{2,3,402,1,0}, {2,1,1817,1,0}, {2,1,402,1,0}, {2,5,795,1,0}, {2,5,218,1,0}, {1,6,1825,1,0},
	{1,6,611,1,0}, {1,6,1883,1,0}, {1,6,1583,1,0}, {1,6,231,1,0}, {1,6,1887,1,0}, {1,6,64,1,0},
	{1,6,1755,1,0}, {1,6,627,1,0}, {1,6,415,1,0}, {1,6,1913,1,0}, {1,6,82,1,0}, {1,6,253,1,0},
	{1,6,1919,1,0}, {1,6,402,1,0}, {1,6,998,1,0}, {4,55,1922,1,0}, {4,57,1922,1,0}, {1,12,47,1,1},
	{1,12,823,1,0}, {4,56,62,1,0}, {4,57,1135,1,0}, {4,57,80,0,0}, {3,0,1924,1,0}, {1,6,1927,1,1},
	{1,7,1931,1,0}, {1,7,323,1,0}, {1,6,53,1,1}, {1,6,1935,1,0}, {1,6,323,1,0}, {4,54,302,1,0},
	{5,0,1,1,1}, {1,11,233,1,1}, {1,7,821,0,1}, {2,2,1384,1,1}, {1,7,821,1,0}, {1,3,1461,0,1},
	{2,3,1461,1,1}, {4,104,6,1,0}, {4,88,6,1,0}, {4,72,6,1,0}, {1,2,644,1,1}, {4,57,247,1,0},
	{1,12,766,1,1}, {4,55,781,1,0}, {2,4,1941,0,0}, {1,6,1384,1,1}, {4,55,379,1,0}, {1,6,829,1,0},
	{2,4,1807,1,0}, {2,4,304,1,0}, {4,57,764,1,0}, {1,4,1497,0,1}, {1,8,1384,0,1}, {2,4,1945,0,1},
	{2,5,245,1,1}, {1,8,829,1,0}, {3,0,1413,1,0}, {1,6,1461,0,1}, {2,0,432,1,1}, {2,0,432,1,1},
	{4,56,1382,1,0}, {4,88,1382,1,0}, {4,72,1382,1,0}, {4,104,1382,1,0}, {3,0,492,1,0},
	{1,11,1949,0,0}, {1,5,1461,0,1}, {2,5,1461,1,1}, {1,11,45,1,0}, {1,11,821,1,0}, {1,3,644,1,1},
	{1,1,255,0,1}, {1,2,1461,0,1}, {2,2,1461,1,1}, {4,56,845,1,0}, {1,2,1192,1,1}, {1,1,1192,1,1},
	{2,3,94,1,0}, {1,5,1149,1,0}, {4,87,38,1,0}, {3,2,68,1,0}, {3,1,68,1,0}, {2,2,82,1,0},
	{1,3,443,1,0}, {1,12,214,1,1}, {4,57,766,1,0}, {1,2,1495,0,1}, {1,10,300,1,1}, {1,10,300,1,1},
	{5,0,1,1,0}, {4,54,58,1,0}, {4,57,521,1,0}, {2,4,379,1,1}, {4,54,60,1,0}, {1,9,644,1,1},
	{1,9,214,1,1}, {1,12,8,1,0}, {1,6,94,1,0}, {4,57,1952,1,0}, {4,58,302,1,0}, {1,6,823,1,1},
	{3,2,94,1,0}, {3,2,6,1,0}, {3,1,6,1,0}, {4,72,78,1,0}, {4,88,78,1,0}, {2,4,494,1,0},
	{2,4,498,1,0}, {1,8,255,1,1}, {1,12,1131,1,1}, {4,87,764,1,0}, {4,89,764,1,0}, {4,88,764,1,0},
	{4,88,351,1,0}, {4,87,351,1,0}, {4,89,351,1,0}, {2,4,58,1,0}, {2,4,53,1,0}, {1,6,772,1,1},
	{8,3,131,1,0}, {2,4,231,0,1}, {3,0,644,1,1}, {2,2,304,1,1}, {4,57,1012,1,0}, {4,55,1012,1,0},
	{3,0,1147,1,0}, {2,6,1461,1,0}, {1,12,827,1,0}, {3,1,205,1,0}, {3,0,496,1,0}, {2,4,231,1,1},
	{3,1,1413,1,0}, {4,57,845,1,1}, {1,11,492,1,0}, {1,12,492,1,0}, {1,3,492,1,0}, {3,0,646,1,0},
	{3,1,1147,1,0}, {4,89,494,1,0}, {4,73,494,1,0}, {4,105,494,1,0}, {2,0,1021,1,1}, {2,0,1955,1,0},
	{1,10,1192,1,1}, {1,4,1192,1,1}, {2,4,1147,0,1}, {5,0,1,1,0}, {4,105,1135,1,0}, {5,0,1,1,0},
	{2,0,639,1,1}, {1,12,847,1,1}, {1,11,847,1,1}, {1,6,1192,1,1}, {1,8,1192,1,1}, {1,7,1192,1,1},
	{1,9,1192,1,1}, {1,12,1192,1,1}, {1,9,1495,1,1}, {1,11,1192,1,1}, {1,8,644,1,1}, {2,3,823,0,1},
	{5,0,1,1,0}, {2,4,492,1,1}, {2,2,492,1,0}, {1,8,1959,0,0}, {1,2,1420,0,1}, {2,6,492,1,1},
	{2,3,6,1,0}, {2,6,492,1,1}, {1,8,1959,1,0}, {1,8,1657,1,0}, {2,5,492,1,1}, {1,1,770,1,1},
	{2,2,492,0,1}, {2,5,770,1,1}, {3,1,492,1,0}, {1,6,1961,1,1}, {1,6,753,1,0}, {1,7,78,1,0},
	{1,6,205,1,0}, {2,0,300,0,1}, {2,3,1964,1,1}, {2,0,300,1,0}, {4,71,300,1,0}, {4,73,300,1,0},
	{4,72,300,1,0}, {2,3,823,1,0}, {2,3,492,1,0}, {2,1,492,1,1}, {2,0,492,1,0}, {1,5,257,1,0},
	{1,3,494,1,0}, {1,2,255,0,1}, {1,12,492,0,1}, {2,1,233,1,1}, {1,12,1078,1,1}, {1,3,1192,1,1},
	{1,5,1967,1,1}, {1,3,1495,0,1}, {1,10,419,1,1}, {1,10,650,1,0}, {1,10,652,1,0}, {2,3,231,1,1},
	{2,0,827,1,0}, {2,6,827,1,0}, {2,5,827,1,0}, {2,3,827,1,0}, {2,2,827,1,0}, {2,4,827,1,0},
	{2,1,827,1,0}, {4,72,768,1,0}, {4,104,12,1,0}, {4,72,12,1,0}, {4,88,12,1,0}, {1,4,812,1,1},
	{2,2,757,1,1}, {3,0,12,1,0}, {3,1,1078,1,1}, {4,8,12,1,0}, {1,6,434,1,0}, {1,2,812,0,1},
	{1,8,766,1,1}, {1,2,812,1,0}, {1,8,766,1,0}, {1,3,772,1,1}, {4,88,768,1,0}, {4,104,1733,1,0},
	{1,10,1971,1,1}, {2,1,642,1,1}, {2,4,757,1,1}, {4,88,92,1,0}, {4,56,92,1,0}, {4,72,92,1,0},
	{4,104,92,1,0}, {1,7,1206,1,0}, {4,55,1974,1,1}, {4,105,768,1,0}, {1,2,823,1,0}, {2,4,1147,1,0},
	{1,3,812,0,1}, {1,11,753,1,1}, {4,57,90,1,0}, {4,55,90,1,0}, {3,2,90,1,0}, {3,1,90,1,0},
	{2,1,1461,1,0}, {2,3,1461,1,0}, {2,4,1461,1,0}, {2,5,1461,1,0}, {2,2,1461,1,0}, {1,3,812,1,0},
	{1,9,434,1,1}, {2,3,757,1,1}, {3,0,90,1,0}, {4,57,1977,1,0}, {2,5,757,1,1}, {1,7,257,1,0},
	{2,6,829,1,0}, {2,5,829,1,0}, {2,3,829,1,0}, {2,2,829,1,0}, {2,4,829,1,0}, {2,1,829,1,0},
	{2,3,300,1,1}, {1,6,1149,1,0}, {1,5,779,1,0}, {1,1,637,0,1}, {1,3,245,0,1}, {2,0,257,0,1},
	{2,2,1012,1,1}, {2,2,1012,1,0}, {2,6,642,1,1}, {4,55,1206,1,1}, {1,4,80,1,0}, {1,4,1410,1,0},
	{4,89,768,1,0}, {4,71,768,1,0}, {4,73,768,1,0}, {3,1,402,1,0}, {4,89,90,1,0}, {4,87,90,1,0},
	{4,88,90,1,0}, {1,2,233,1,1}, {1,7,443,1,0}, {1,2,443,1,0}, {1,11,443,1,0}, {1,9,443,1,0},
	{1,12,443,1,0}, {1,8,443,1,0}, {4,54,18,1,0}, {4,105,508,1,0}, {4,105,20,1,0}, {4,105,216,1,0},
	{4,73,508,1,0}, {5,0,1,1,0}, {2,6,1980,0,0}, {1,7,255,0,1}, {5,0,1,1,0}, {3,2,293,1,0},
	{4,73,386,1,0}, {4,73,216,1,0}, {1,10,753,1,1}, {1,11,245,1,1}, {2,2,764,1,1}, {2,4,764,1,1},
	{2,2,1986,1,0}, {2,5,761,1,0}, {2,4,1986,1,0}, {2,3,1986,1,0}, {2,5,764,1,0}, {2,3,764,1,1},
	{2,0,218,1,1}, {2,0,1990,1,0}, {2,4,239,1,1}, {1,6,22,0,1}, {2,0,351,1,1}, {2,0,351,1,0},
	{1,6,22,1,0}, {4,56,1993,1,0}, {4,57,443,1,0}, {4,103,802,1,0}, {2,5,766,1,1}, {1,6,642,1,0},
	{1,1,642,1,0}, {1,3,642,1,0}, {1,4,642,1,0}, {1,9,642,1,0}, {1,7,642,1,0}, {1,10,642,1,0},
	{1,11,642,1,0}, {1,12,642,1,0}, {1,2,642,1,0}, {1,11,494,1,0}, {1,11,498,1,0}, {2,0,214,1,0},
	{2,3,218,1,1}, {2,6,30,1,0}, {5,0,1,1,0}, {4,56,766,1,1}, {4,87,1,1,0}, {4,71,1,1,0},
	{4,103,1,1,0}, {4,87,582,1,0}, {2,6,1995,1,0}, {2,6,94,1,0}, {2,6,225,1,0}, {2,6,6,1,0},
	{2,6,926,1,0}, {2,6,1998,1,1}, {2,6,823,1,0}, {2,6,47,1,0}, {2,6,766,1,1}, {4,103,582,1,0},
	{4,71,582,1,0}, {2,6,26,0,1}, {5,0,1,1,0}, {4,56,500,1,0}, {4,25,300,1,0}, {4,41,300,1,0},
	{4,89,508,1,0}, {4,88,14,1,0}, {4,72,500,1,0}, {4,104,500,1,0}, {4,9,300,1,0}, {4,88,500,1,0},
	{4,105,300,1,0}, {4,103,300,1,0}, {4,89,300,1,0}, {1,1,779,1,0}, {3,0,251,1,0}, {4,8,32,1,0},
	{4,56,351,1,0}, {4,56,637,1,0}, {4,72,14,1,0}, {4,56,2001,1,1}, {4,56,821,1,1}, {2,6,847,1,1},
	{1,7,766,0,1}, {2,1,795,0,1}, {4,56,770,1,1}, {2,1,795,1,0}, {1,7,766,1,0}, {4,56,302,0,0},
	{1,9,1420,1,1}, {1,5,434,1,1}, {4,56,2004,1,1}, {5,0,1,1,0}, {4,103,235,1,0}, {4,71,235,1,0},
	{4,87,235,1,0}, {4,25,500,1,0}, {4,73,500,1,0}, {4,9,500,1,0}, {4,105,500,1,0}, {4,41,500,1,0},
	{4,89,500,1,0}, {4,104,802,1,0}, {4,104,825,1,0}, {4,104,1135,1,0}, {4,71,253,1,0},
	{4,87,253,1,0}, {4,103,253,1,0}, {2,6,26,1,1}, {2,1,218,1,1}, {5,0,1,1,1}, {1,12,770,1,0},
	{4,55,814,1,1}, {2,6,814,1,0}, {2,2,814,1,0}, {2,3,814,1,0}, {2,4,814,1,0}, {2,5,814,1,0},
	{2,0,814,1,0}, {2,1,814,1,0}, {1,7,494,1,0}, {3,1,808,1,0}, {2,0,2,0,0}, {2,1,924,1,1},
	{2,1,924,1,0}, {2,0,2,1,0}, {4,56,1413,1,1}, {1,7,80,0,0}, {1,6,1959,1,0}, {1,7,498,1,1},
	{1,6,1959,1,0}, {1,7,1410,1,0}, {1,7,80,1,0}, {1,6,1657,1,0}, {1,11,2007,0,0}, {1,10,1959,1,0},
	{1,11,1410,0,0}, {1,10,1657,1,0}, {1,11,779,1,0}, {3,1,766,1,1}, {2,1,2010,1,0}, {2,1,504,1,1},
	{2,6,2013,1,0}, {4,57,519,1,0}, {4,55,519,1,0}, {1,10,94,1,0}, {4,56,245,1,1}, {1,10,233,1,1},
	{2,1,508,1,1}, {4,103,627,1,1}, {4,56,630,1,0}, {2,6,30,0,0}, {2,3,218,1,1}, {2,1,2018,1,0},
	{2,1,1076,1,0}, {1,8,718,1,0}, {2,6,821,1,1}, {5,0,1,1,0}, {1,6,821,1,1}, {1,7,18,1,0},
	{1,7,1133,1,1}, {1,2,821,0,1}, {1,7,10,1,1}, {1,2,821,1,0}, {1,7,2031,1,1}, {1,7,216,1,1},
	{1,7,2034,1,0}, {1,7,88,1,0}, {1,5,821,0,1}, {2,0,821,1,1}, {3,0,1461,1,0}, {3,1,1461,1,0},
	{2,0,821,1,0}, {1,5,821,1,0}, {2,1,2037,0,0}, {1,8,49,0,0}, {1,10,821,1,1}, {2,1,1133,1,0},
	{4,88,293,1,0}, {4,89,293,1,0}, {1,8,49,1,0}, {2,1,2054,1,0}, {2,1,502,1,0}, {2,1,2059,1,0},
	{2,1,1177,1,0}, {2,1,648,1,0}, {1,10,821,1,0}, {2,1,2063,1,0}, {2,1,2066,1,0}, {2,1,20,1,0},
	{2,1,227,1,0}, {1,3,821,1,1}, {4,58,55,1,0}, {1,8,821,1,1}, {1,2,80,0,0}, {1,9,821,1,1},
	{1,2,1410,1,0}, {1,9,821,1,0}, {1,2,80,1,0}, {1,7,53,1,0}, {2,2,755,1,1}, {2,3,755,1,1},
	{2,4,755,1,1}, {2,5,755,1,1}, {2,6,755,1,1}, {4,56,755,1,0}, {3,0,441,1,0}, {1,9,764,0,1},
	{1,11,1993,1,1}, {2,5,768,1,0}, {2,4,768,1,0}, {2,3,768,1,0}, {1,9,2069,1,0}, {1,11,1993,1,0},
	{2,0,1922,1,0}, {4,56,1922,1,0}, {1,9,718,1,0}, {1,11,718,1,0}, {1,12,718,1,0}, {1,6,718,1,0},
	{2,2,2072,0,0}, {2,1,2091,0,0}, {4,56,82,0,0}, {1,3,247,0,1}, {1,5,508,0,1}, {3,0,517,1,1},
	{1,3,212,1,1}, {1,3,2105,0,0}, {1,5,396,0,1}, {2,2,795,0,1}, {2,5,644,1,1}, {4,55,2108,1,0},
	{1,3,306,1,0}, {2,2,795,1,0}, {1,5,70,1,0}, {1,5,323,1,0}, {1,3,94,1,0}, {2,1,94,1,0},
	{2,1,2111,1,0}, {4,56,53,1,0}, {2,1,241,1,0}, {1,3,53,1,0}, {1,3,712,1,0}, {1,7,251,1,0},
	{1,5,396,1,0}, {1,5,53,1,0}, {1,3,582,1,1}, {1,4,1993,1,1}, {2,5,1078,1,0}, {1,3,2115,0,0},
	{1,2,770,1,1}, {1,2,770,1,0}, {1,3,34,1,1}, {1,3,2127,1,0}, {2,3,648,1,0}, {1,5,808,0,1},
	{1,7,1012,1,1}, {3,0,2,1,0}, {1,5,808,1,0}, {1,8,808,1,0}, {1,7,1012,1,0}, {3,0,1161,0,0},
	{3,2,24,1,0}, {1,3,2138,0,0}, {1,5,8,1,1}, {1,3,229,1,0}, {1,3,2141,1,0}, {1,5,2144,1,0},
	{2,6,1922,1,0}, {1,5,1133,1,1}, {1,5,18,1,0}, {1,2,239,1,1}, {4,87,212,1,0}, {4,88,212,1,0},
	{1,5,2147,1,0}, {1,5,30,1,0}, {1,5,415,1,0}, {4,57,293,1,0}, {4,8,512,1,0}, {1,5,2173,1,0},
	{1,5,2178,1,1}, {1,5,2181,0,0}, {2,2,823,1,1}, {1,5,2197,1,0}, {2,2,823,1,0}, {1,5,2204,1,0},
	{1,5,2207,1,1}, {1,5,82,1,0}, {3,1,998,1,0}, {1,11,1147,1,0}, {4,55,821,1,0}, {3,0,521,1,0},
	{4,71,218,1,0}, {1,3,214,1,1}, {4,57,821,1,0}, {3,2,55,1,0}, {1,5,492,0,1}, {1,8,808,1,1},
	{3,0,517,0,0}, {4,57,517,1,0}, {1,6,808,1,0}, {1,7,808,1,0}, {1,5,492,1,0}, {2,1,2210,0,0},
	{2,2,47,1,1}, {3,0,2220,0,0}, {4,57,227,1,0}, {2,1,26,1,0}, {3,0,852,0,0}, {4,57,852,1,0},
	{2,1,1349,1,0}, {2,1,2223,1,0}, {2,1,229,1,1}, {2,2,239,1,0}, {2,2,74,1,0}, {4,57,816,1,0},
	{4,57,812,1,0}, {4,8,14,1,0}, {2,1,47,1,0}, {2,1,289,1,0}, {2,1,1420,1,0}, {2,1,515,1,0},
	{2,1,243,1,0}, {2,1,225,1,0}, {1,8,251,1,0}, {1,3,1,0,0}, {2,2,2226,0,0}, {1,5,245,1,1},
	{2,2,1076,1,0}, {1,3,2246,1,0}, {1,3,2251,1,0}, {1,3,2255,1,0}, {1,3,82,1,0}, {1,3,1583,1,0},
	{2,2,2259,1,0}, {2,2,502,1,0}, {1,3,2267,1,0}, {1,3,406,1,0}, {1,3,218,1,0}, {1,3,2270,1,0},
	{2,2,323,1,0}, {4,56,84,1,0}, {1,11,94,1,0}, {1,3,2274,1,0}, {1,3,2292,1,0}, {1,3,323,1,0},
	{1,3,2298,1,0}, {1,3,2178,1,0}, {1,3,2303,1,0}, {1,3,2313,1,0}, {2,2,10,1,0}, {1,3,506,1,0},
	{2,2,2318,1,0}, {2,2,2321,1,0}, {2,2,2063,1,0}, {2,2,20,1,0}, {1,3,293,1,0}, {1,3,16,1,0},
	{2,2,22,1,0}, {1,3,502,1,0}, {1,3,2329,1,0}, {1,3,439,1,0}, {1,3,30,1,0}, {1,3,22,1,0},
	{1,3,2333,1,0}, {1,3,289,1,0}, {1,3,80,1,0}, {1,3,2338,1,0}, {1,3,2343,1,0}, {1,3,2347,0,1},
	{1,6,300,1,1}, {1,6,300,1,1}, {1,5,859,1,1}, {1,3,14,1,0}, {3,0,512,0,0}, {1,3,2351,0,1},
	{1,4,1384,0,1}, {2,6,764,1,1}, {1,4,829,1,1}, {2,2,648,1,0}, {3,0,249,1,0}, {3,0,512,0,0},
	{3,2,512,1,0}, {2,6,764,1,0}, {1,4,770,1,0}, {1,3,351,1,0}, {1,3,768,1,0}, {1,3,770,1,0},
	{1,3,36,0,0}, {2,2,2355,0,0}, {1,7,772,1,1}, {2,2,205,1,0}, {2,5,205,1,0}, {1,3,36,1,0},
	{1,7,772,1,0}, {1,5,2358,0,0}, {1,10,1012,0,1}, {1,11,770,1,1}, {1,10,1012,1,0}, {1,11,770,1,0},
	{1,5,45,1,0}, {1,5,1177,1,0}, {1,3,718,1,0}, {1,5,2377,1,1}, {1,5,2380,1,0}, {1,3,766,1,1},
	{3,0,1922,1,0}, {3,0,630,1,0}, {1,1,2384,0,1}, {2,1,1384,1,1}, {1,3,1993,0,1}, {1,6,808,1,1},
	{1,3,1993,1,0}, {1,3,1206,1,0}, {2,2,519,1,1}, {1,3,205,0,1}, {2,4,770,1,1}, {2,2,1922,1,0},
	{2,4,1922,1,0}, {1,3,205,1,0}, {1,11,812,1,1}, {1,3,62,1,0}, {3,1,637,1,0}, {3,1,78,0,0},
	{2,1,1147,1,1}, {2,4,642,1,0}, {2,3,642,1,0}, {2,2,642,1,0}, {2,5,642,1,0}, {2,3,2387,0,0},
	{2,1,235,0,0}, {1,5,2400,1,1}, {4,57,637,1,0}, {1,9,49,1,0}, {1,9,36,1,0}, {3,2,227,1,0},
	{3,1,1161,1,0}, {1,5,2411,1,0}, {1,6,36,1,0}, {4,89,295,1,0}, {8,7,131,1,0}, {1,5,2417,0,0},
	{2,1,235,1,0}, {3,2,24,1,0}, {1,5,289,1,0}, {2,1,235,1,0}, {3,1,24,1,0}, {1,6,49,1,0},
	{1,5,2440,1,0}, {1,5,1135,1,1}, {1,5,88,1,0}, {2,3,795,1,1}, {2,6,2443,1,1}, {2,6,257,1,0},
	{2,6,300,1,0}, {2,3,2446,0,0}, {1,3,627,1,1}, {2,3,1076,1,0}, {1,3,627,0,1}, {2,3,508,1,1},
	{2,3,8,1,0}, {1,3,627,1,0}, {2,3,1133,1,0}, {2,3,859,1,0}, {2,3,18,1,0}, {2,3,216,1,0},
	{2,3,227,1,0}, {2,3,512,1,0}, {2,3,508,1,0}, {2,3,506,1,0}, {2,3,16,1,0}, {2,3,20,1,0},
	{2,3,22,1,0}, {2,3,1206,1,0}, {2,3,924,1,0}, {2,3,502,1,0}, {2,2,508,1,1}, {4,89,18,1,0},
	{2,3,716,1,0}, {1,4,1147,1,0}, {2,3,235,0,0}, {1,6,1131,1,1}, {2,3,235,1,0}, {2,3,1147,1,0},
	{2,3,582,1,0}, {1,3,1131,0,1}, {2,2,8,1,1}, {1,3,8,1,1}, {1,3,8,0,0}, {2,2,8,1,0},
	{1,5,2460,1,1}, {1,5,1733,1,1}, {1,6,8,1,1}, {1,3,291,1,1}, {1,7,1461,0,1}, {1,10,1993,1,1},
	{1,10,1993,1,0}, {2,2,76,0,1}, {2,6,812,1,1}, {4,57,1470,1,0}, {4,55,1470,1,0}, {2,6,1520,1,1},
	{2,6,2464,1,0}, {1,8,772,1,1}, {2,3,2467,1,0}, {4,87,1382,1,0}, {4,71,1382,1,0},
	{4,103,1382,1,0}, {4,103,302,1,0}, {2,3,225,1,0}, {3,1,1034,1,0}, {2,3,1032,1,0},
	{3,2,1199,1,0}, {3,2,28,1,0}, {3,2,1344,1,0}, {3,2,308,1,0}, {2,3,2475,1,0}, {2,3,2481,1,0},
	{2,3,293,1,0}, {2,3,10,1,0}, {1,5,47,1,1}, {4,87,302,1,0}, {3,1,249,1,0}, {1,5,243,1,1},
	{1,5,1021,1,1}, {1,11,295,1,0}, {2,3,26,1,1}, {3,2,510,0,0}, {2,0,60,0,0}, {2,4,519,1,1},
	{4,25,90,1,0}, {4,23,90,1,0}, {2,0,2485,1,0}, {4,72,55,1,0}, {4,71,55,1,0}, {4,23,212,1,0},
	{4,23,218,1,0}, {4,87,784,1,0}, {4,87,779,1,0}, {4,103,1060,1,0}, {4,71,779,1,0},
	{4,71,784,1,0}, {1,11,1131,1,0}, {1,4,1131,1,0}, {1,8,1131,1,0}, {1,1,1131,1,0}, {1,7,1131,1,0},
	{1,5,1131,1,0}, {1,6,1131,1,0}, {1,3,1131,1,0}, {4,89,36,1,0}, {2,0,12,0,1}, {2,3,289,1,1},
	{3,2,249,1,0}, {3,1,2488,1,0}, {3,2,2488,1,0}, {2,3,253,1,0}, {2,3,289,1,0}, {2,3,241,1,0},
	{2,0,12,1,0}, {2,3,776,1,0}, {1,2,12,1,1}, {1,4,1420,1,1}, {2,2,12,1,1}, {2,3,12,1,1},
	{2,0,379,1,1}, {2,1,2491,0,0}, {3,1,517,1,1}, {2,1,70,1,0}, {1,6,637,1,1}, {1,6,245,1,1},
	{3,2,76,1,0}, {3,1,517,1,1}, {2,1,582,1,0}, {4,57,245,1,1}, {3,0,235,1,0}, {1,11,637,1,1},
	{1,5,831,1,1}, {1,10,441,0,1}, {2,6,351,1,1}, {1,10,441,1,0}, {2,6,351,1,0}, {2,3,519,1,0},
	{2,1,519,1,0}, {2,4,519,1,0}, {2,5,519,1,0}, {2,1,1,0,0}, {2,2,76,1,1}, {2,1,62,1,0},
	{2,1,1369,1,0}, {2,1,2496,1,0}, {2,1,1147,1,0}, {2,1,1078,1,0}, {2,2,76,1,0}, {2,1,212,1,0},
	{1,5,1206,1,0}, {2,6,1206,1,0}, {4,104,764,1,0}, {2,1,253,1,0}, {1,7,1495,1,1}, {4,57,241,1,0},
	{1,3,764,1,1}, {2,6,1420,1,1}, {1,4,764,0,1}, {1,7,205,1,1}, {1,4,764,1,0}, {8,5,131,1,0},
	{4,57,2499,1,0}, {3,0,1199,1,0}, {4,57,502,1,0}, {3,0,2502,0,0}, {4,57,2507,1,0}, {3,0,253,1,0},
	{3,0,1151,1,0}, {1,10,1461,1,0}, {1,11,1461,1,0}, {1,3,1461,1,0}, {1,4,1461,1,0},
	{1,6,1461,1,0}, {1,5,1461,1,0}, {1,2,1461,1,0}, {1,7,1461,1,0}, {1,8,1461,1,0}, {4,57,582,1,0},
	{3,0,308,1,0}, {1,7,205,1,0}, {1,7,434,1,0}, {2,1,2511,1,1}, {4,8,82,1,0}, {2,1,1012,1,1},
	{2,1,2108,1,0}, {4,105,78,0,0}, {1,5,2069,1,1}, {1,5,1420,1,0}, {1,5,764,1,0}, {1,12,1993,1,1},
	{1,9,1993,1,1}, {1,8,441,1,1}, {1,10,1420,1,1}, {3,1,519,1,0}, {2,6,519,1,0}, {1,5,770,1,1},
	{2,1,1021,1,1}, {1,3,253,1,0}, {1,3,12,0,1}, {2,6,1206,1,1}, {1,3,441,1,1}, {1,3,519,1,1},
	{2,1,14,1,1}, {1,7,441,1,1}, {2,1,812,1,1}, {4,89,78,1,0}, {2,2,1147,1,0}, {1,5,772,0,1},
	{1,12,304,1,1}, {1,12,304,1,0}, {1,5,772,1,0}, {1,7,644,0,1}, {2,6,2515,1,1}, {2,6,812,1,0},
	{2,6,772,1,0}, {1,12,441,1,1}, {9,1,1000,1,0}, {3,0,814,1,1}, {1,6,441,1,1}, {1,2,245,0,1},
	{2,3,1012,1,1}, {2,6,757,0,1}, {4,56,1206,1,1}, {1,7,827,1,0}, {2,3,1012,1,0}, {1,1,492,0,1},
	{2,0,2518,1,1}, {1,1,492,1,0}, {2,0,441,1,0}, {1,4,441,1,1}, {3,0,757,1,0}, {1,9,441,1,0},
	{1,11,827,1,0}, {1,1,441,1,1}, {2,1,12,1,1}, {2,4,1470,1,0}, {1,11,441,0,1}, {2,1,772,1,1},
	{1,3,12,1,0}, {1,5,441,1,0}, {1,11,441,1,0}, {2,1,772,1,0}, {1,1,1384,1,1}, {4,57,492,1,0},
	{1,1,829,1,0}, {1,4,821,0,1}, {3,1,443,1,1}, {1,4,821,1,0}, {2,1,1922,1,0}, {2,5,1922,1,0},
	{1,9,766,0,1}, {2,1,2464,1,1}, {1,9,766,1,0}, {2,1,2464,1,0}, {1,10,1495,1,0}, {1,4,1495,1,0},
	{1,5,1495,1,0}, {1,3,1495,1,0}, {1,2,1495,1,0}, {1,1,1495,1,0}, {1,8,1495,1,0}, {1,6,1495,1,0},
	{4,104,302,1,0}, {1,1,814,1,0}, {1,4,814,1,0}, {1,5,814,1,0}, {1,8,814,1,0}, {1,7,814,1,0},
	{1,9,814,1,0}, {1,10,814,1,0}, {1,12,814,1,0}, {1,11,814,1,0}, {1,6,814,1,0}, {1,2,814,1,0},
	{1,3,814,1,0}, {1,6,646,1,0}, {1,5,646,1,0}, {1,3,646,1,0}, {1,10,646,1,0}, {1,11,646,1,0},
	{1,4,646,1,0}, {1,8,646,1,0}, {1,9,646,1,0}, {1,2,646,1,0}, {1,7,646,1,0}, {1,10,2521,1,0},
	{1,12,1413,1,0}, {1,11,1413,1,0}, {1,11,644,1,0}, {1,4,1413,1,0}, {1,2,1413,1,0}, {1,4,644,1,0},
	{1,3,1413,1,0}, {1,1,1413,1,0}, {1,1,644,1,0}, {1,7,644,1,0}, {1,8,1413,1,0}, {1,7,1413,1,0},
	{1,6,1413,1,0}, {1,5,1413,1,0}, {1,9,1413,1,0}, {1,10,637,1,0}, {1,12,637,1,0}, {1,1,637,1,0},
	{1,8,637,1,0}, {1,7,637,1,0}, {1,9,637,1,0}, {1,2,637,1,0}, {1,4,637,1,0}, {1,3,637,1,0},
	{1,5,637,1,0}, {4,88,302,1,0}, {1,2,441,1,1}, {1,3,386,1,0}, {3,1,291,1,0}, {3,0,291,1,0},
	{3,1,306,1,0}, {4,55,637,1,0}, {4,55,306,1,0}, {3,0,306,1,0}, {1,12,772,1,1}, {4,8,928,0,0},
	{5,0,1,1,1}, {2,4,205,1,1}, {1,11,766,1,1}, {4,89,582,1,0}, {4,73,2524,1,0}, {3,2,2527,1,0},
	{3,2,253,1,0}, {1,12,22,1,1}, {2,0,498,1,0}, {2,5,1149,1,0}, {2,0,245,1,0}, {2,5,245,1,0},
	{4,105,415,1,0}, {4,89,415,1,0}, {4,73,415,1,0}, {2,6,245,1,0}, {2,4,245,1,0}, {2,3,245,1,0},
	{4,57,1147,1,0}, {3,2,415,1,0}, {3,2,494,1,0}, {4,55,1078,1,0}, {3,1,241,0,1}, {5,0,1,1,0},
	{4,104,86,1,0}, {4,105,86,1,0}, {2,2,998,1,0}, {4,57,1078,1,0}, {2,3,998,1,0}, {2,5,998,1,0},
	{2,4,998,1,0}, {4,56,1733,1,0}, {1,8,1971,1,1}, {5,0,1,1,0}, {2,5,243,1,0}, {3,1,784,1,0},
	{4,56,1021,1,0}, {4,105,2531,1,0}, {4,89,2531,1,0}, {4,73,706,1,0}, {4,105,28,1,0},
	{4,89,28,1,0}, {4,73,28,1,0}, {4,73,26,1,0}, {1,7,774,1,0}, {4,8,34,1,1}, {3,1,1657,1,0},
	{1,11,84,1,1}, {4,8,36,1,0}, {1,8,1993,1,1}, {3,1,1922,1,0}, {3,0,766,0,1}, {5,0,1,1,0},
	{2,2,821,1,0}, {1,4,827,1,0}, {2,3,821,1,0}, {1,1,812,0,1}, {3,0,300,1,1}, {1,1,812,1,0},
	{1,1,630,1,0}, {1,8,759,1,0}, {1,7,759,1,0}, {1,10,759,1,0}, {1,11,759,1,0}, {1,12,759,1,0},
	{1,9,759,1,0}, {1,1,759,1,0}, {1,6,759,1,0}, {1,2,759,1,0}, {1,5,759,1,0}, {1,3,759,1,0},
	{1,4,759,1,0}, {1,9,772,1,1}, {1,5,233,1,0}, {1,7,233,1,0}, {1,1,233,1,0}, {1,6,233,1,0},
	{1,4,233,1,0}, {1,3,233,1,0}, {2,0,2534,0,0}, {2,4,2538,0,1}, {4,56,233,0,1}, {5,0,1,1,0},
	{2,0,797,1,0}, {2,0,784,1,0}, {2,0,779,1,0}, {2,0,1924,1,0}, {2,0,804,1,0}, {4,56,515,1,0},
	{2,4,6,1,0}, {4,56,814,1,1}, {4,57,1206,1,0}, {1,11,78,1,0}, {4,56,847,1,0}, {4,8,825,1,0},
	{4,57,78,1,0}, {4,105,1199,1,0}, {4,89,926,1,0}, {4,89,928,1,0}, {4,73,928,1,0}, {4,73,926,1,0},
	{4,8,1135,1,0}, {2,6,1149,1,0}, {2,0,1149,1,0}, {4,89,1,1,0}, {4,73,1,1,0}, {4,105,1,1,0},
	{4,55,812,1,0}, {7,0,1078,1,1}, {4,57,1413,1,0}, {1,2,492,1,0}, {1,7,492,1,0}, {4,55,642,1,0},
	{1,10,496,1,1}, {1,12,496,1,1}, {1,11,496,1,1}, {4,57,402,1,0}, {4,58,86,1,0}, {4,57,86,1,0},
	{4,8,2,1,0}, {4,56,2,1,0}, {4,88,2,1,0}, {4,104,2,1,0}, {1,2,496,0,1}, {1,10,766,1,1},
	{1,10,766,1,0}, {1,7,492,0,1}, {1,9,496,0,1}, {2,3,770,1,1}, {3,1,496,1,0}, {2,6,845,1,0},
	{2,4,1012,1,1}, {1,3,496,1,1}, {1,8,496,1,1}, {1,4,496,1,1}, {1,1,496,0,1}, {3,1,32,0,1},
	{5,0,1,1,1}, {2,0,759,1,0}, {4,103,764,1,0}, {4,8,768,1,0}, {4,57,768,1,0}, {1,2,1012,1,1},
	{1,2,496,1,0}, {1,9,496,1,0}, {1,1,496,1,0}, {1,6,496,1,0}, {1,5,496,1,0}, {1,7,496,1,0},
	{2,5,821,1,0}, {1,6,496,0,1}, {2,6,845,1,1}, {1,4,766,0,1}, {2,6,1461,1,1}, {1,4,766,1,0},
	{1,11,764,1,1}, {2,6,770,1,0}, {2,5,770,1,0}, {2,4,770,1,0}, {2,3,770,1,0}, {2,1,770,1,0},
	{2,0,770,1,0}, {2,2,770,1,0}, {4,105,764,1,0}, {4,103,351,1,0}, {4,104,351,1,0},
	{4,105,351,1,0}, {1,7,1078,1,0}, {1,8,1078,1,0}, {1,1,1078,1,0}, {1,3,1078,1,0}, {1,2,1078,1,0},
	{1,4,1078,1,0}, {1,5,1078,1,0}, {1,6,1078,1,0}, {1,9,1078,1,0}, {1,10,1078,1,0},
	{1,11,1078,1,0}, {4,56,812,1,0}, {1,10,772,1,1}, {1,6,1993,1,1}, {1,6,1993,0,0}, {1,10,772,1,0},
	{1,2,1993,1,1}, {5,0,1,1,1}, {2,0,80,1,0}, {4,8,295,1,1}, {2,1,998,1,0}, {4,55,443,1,0},
	{1,11,774,1,0}, {1,10,774,1,0}, {1,4,45,1,0}, {1,4,2542,1,0}, {1,4,295,1,0}, {4,8,96,1,0},
	{2,0,243,1,0}, {2,6,243,1,0}, {2,0,831,1,0}, {2,0,627,1,1}, {1,9,1206,1,0}, {1,7,770,0,1},
	{2,0,627,0,1}, {2,3,205,1,1}, {1,7,770,1,0}, {2,0,1135,1,0}, {1,1,646,1,0}, {2,3,205,1,0},
	{2,0,825,1,0}, {2,4,821,1,0}, {1,7,1021,1,1}, {1,6,1021,1,1}, {1,3,823,1,0}, {1,3,47,1,1},
	{2,5,639,1,0}, {2,2,639,1,0}, {2,6,646,1,0}, {2,6,644,1,0}, {2,3,646,1,0}, {2,3,644,1,0},
	{2,1,639,1,0}, {1,4,255,1,0}, {3,1,630,1,0}, {2,1,821,1,1}, {1,5,1993,1,1}, {4,57,755,1,1},
	{3,1,2545,1,0}, {2,5,646,1,1}, {2,6,639,1,1}, {2,2,646,1,1}, {4,71,257,1,0}, {4,73,257,1,0},
	{4,72,257,1,0}, {4,8,255,1,0}, {4,8,926,0,0}, {1,11,247,1,1}, {3,0,415,1,0}, {1,11,2548,1,0},
	{1,11,517,1,0}, {1,11,776,1,0}, {3,2,2552,1,0}, {3,2,2558,1,0}, {1,11,229,1,1}, {1,11,293,1,0},
	{1,11,2561,1,1}, {1,11,351,1,0}, {1,11,243,1,0}, {4,55,434,1,1}, {1,12,49,1,0}, {3,1,235,1,0},
	{3,1,582,1,0}, {1,11,468,1,1}, {1,11,53,1,0}, {1,11,2485,1,0}, {4,8,64,1,0}, {1,11,1,1,0},
	{1,11,924,1,0}, {1,11,990,1,0}, {1,11,439,1,0}, {1,11,212,1,0}, {1,11,2564,1,0},
	{1,11,2582,1,0}, {1,11,323,1,0}, {1,11,2587,1,0}, {1,11,76,1,0}, {1,11,611,1,0},
	{1,11,2614,1,0}, {1,11,415,1,0}, {1,11,2623,1,0}, {1,11,2628,1,0}, {1,11,62,1,0},
	{1,11,216,1,0}, {1,11,1023,1,0}, {1,11,70,1,0}, {4,8,1,0,0}, {4,56,62,0,0}, {1,11,2631,1,1},
	{1,11,32,1,0}, {1,11,432,1,0}, {1,11,214,1,0}, {1,11,627,1,0}, {1,11,917,0,0}, {2,0,770,1,1},
	{1,11,917,1,0}, {2,1,432,1,1}, {3,0,519,1,0}, {4,89,20,1,0}, {2,0,233,1,1}, {2,1,646,1,1},
	{1,7,1993,1,1}, {1,3,827,1,0}, {1,12,434,1,1}, {4,8,2637,1,0}, {3,2,86,1,0}, {2,4,753,1,0},
	{1,1,233,0,1}, {2,0,90,1,1}, {2,0,90,1,0}, {4,8,502,0,0}, {1,11,291,1,1}, {4,8,225,1,0},
	{4,104,502,1,0}, {4,88,502,1,0}, {4,72,502,1,0}, {4,57,814,1,0}, {1,11,291,1,0}, {4,25,630,1,0},
	{4,89,630,1,0}, {4,41,630,1,0}, {4,57,630,1,0}, {4,73,630,1,0}, {4,105,630,1,0}, {4,8,6,1,0},
	{1,11,2643,1,1}, {1,11,20,1,0}, {1,11,231,1,0}, {1,11,2646,1,1}, {1,11,218,1,0}, {1,11,652,1,0},
	{1,11,519,1,1}, {1,11,650,1,1}, {1,1,795,1,0}, {1,2,795,1,0}, {1,4,795,1,0}, {1,10,795,1,0},
	{1,12,795,1,0}, {1,11,795,1,0}, {1,3,795,1,0}, {1,7,795,1,0}, {1,6,795,1,0}, {1,5,795,1,0},
	{1,9,795,1,0}, {1,8,795,1,0}, {1,7,1384,0,1}, {1,8,2649,1,1}, {1,7,829,0,0}, {1,9,827,1,0},
	{1,8,812,1,0}, {1,8,827,1,0}, {1,6,1206,1,0}, {1,1,766,1,1}, {4,57,1192,1,0}, {1,2,772,1,0},
	{1,9,1012,1,1}, {3,1,521,1,0}, {4,58,300,1,0}, {4,54,300,1,0}, {4,8,779,1,0}, {1,4,1206,1,0},
	{4,55,1192,1,0}, {4,55,845,1,0}, {4,8,94,1,0}, {1,10,1206,1,0}, {1,9,1384,1,1}, {1,9,829,1,0},
	{1,1,827,1,0}, {5,0,1,1,0}, {4,57,784,1,0}, {4,41,784,1,0}, {4,25,784,1,0}, {4,9,784,1,0},
	{4,87,227,1,0}, {3,2,784,1,0}, {3,2,80,1,0}, {4,89,227,1,0}, {5,0,1,1,0}, {1,3,257,1,0},
	{1,11,257,1,0}, {4,58,45,1,0}, {1,1,45,1,0}, {4,104,22,1,0}, {1,10,62,1,0}, {1,10,2652,1,0},
	{1,10,2665,1,0}, {1,10,907,1,0}, {1,10,293,1,0}, {1,10,2669,1,0}, {3,0,845,1,1}, {1,1,47,1,0},
	{4,56,47,1,1}, {3,1,779,1,0}, {4,104,96,1,0}, {1,4,245,1,0}, {4,56,22,1,1}, {1,3,434,1,1},
	{4,57,70,1,0}, {4,25,70,1,0}, {4,41,70,1,0}, {4,9,70,1,0}, {4,58,70,1,0}, {5,0,1,1,0},
	{1,2,251,1,1}, {1,4,257,1,0}, {2,4,30,1,0}, {1,8,417,1,1}, {1,8,1190,1,1}, {4,56,18,1,0},
	{3,0,45,1,0}, {1,8,2673,1,0}, {1,8,306,1,0}, {1,8,58,1,0}, {1,8,34,1,0}, {1,8,53,1,0},
	{1,8,1320,1,1}, {1,2,257,1,0}, {1,8,289,1,1}, {4,56,2643,1,1}, {2,5,96,1,0}, {2,4,96,1,0},
	{1,7,245,1,0}, {2,3,96,1,0}, {1,10,247,1,1}, {2,2,1192,1,1}, {1,10,229,1,1}, {1,10,396,1,1},
	{4,57,496,1,0}, {1,10,517,1,0}, {2,4,1192,1,1}, {2,3,1192,1,1}, {1,10,2677,0,0}, {2,5,1192,1,1},
	{1,10,68,1,0}, {1,10,1733,1,0}, {1,10,768,1,0}, {1,10,924,1,0}, {1,10,2737,1,0},
	{1,10,2751,1,0}, {1,10,323,1,0}, {1,10,2755,1,0}, {1,10,351,1,0}, {1,10,2778,1,0},
	{1,10,415,1,0}, {1,10,502,1,0}, {1,10,582,1,0}, {1,10,2786,1,0}, {1,10,2789,1,0},
	{1,10,468,1,0}, {1,10,1032,1,0}, {1,10,1021,1,0}, {1,10,776,1,0}, {1,10,2792,1,0},
	{1,3,642,0,1}, {1,10,432,1,1}, {1,10,432,1,0}, {1,5,1192,1,0}, {1,3,245,1,0}, {4,57,96,1,1},
	{1,1,434,1,0}, {2,6,757,1,0}, {4,56,757,1,0}, {5,0,1,1,0}, {4,105,1349,1,0}, {4,57,1344,1,0},
	{4,57,1144,1,0}, {4,57,706,1,0}, {4,57,28,1,0}, {4,57,1199,1,0}, {4,89,706,1,0},
	{4,89,1151,1,0}, {4,89,1340,1,0}, {4,89,2795,1,0}, {4,25,1349,1,0}, {4,25,1144,1,0},
	{4,25,706,1,0}, {4,25,323,1,0}, {4,25,1199,1,0}, {4,25,1340,1,0}, {4,41,323,1,0},
	{4,89,323,1,0}, {4,73,323,1,0}, {4,9,1349,1,0}, {4,9,2013,1,0}, {4,9,323,1,0}, {4,41,1199,1,0},
	{4,41,706,1,0}, {4,41,926,1,0}, {4,41,2795,1,0}, {4,41,1340,1,0}, {4,105,323,1,0},
	{4,57,323,1,0}, {4,73,1151,1,0}, {3,0,28,1,0}, {4,55,439,1,0}, {1,5,245,1,0}, {2,6,1192,1,1},
	{1,2,245,1,1}, {2,3,1349,0,0}, {5,0,1,1,0}, {4,104,76,1,0}, {1,4,642,0,1}, {2,2,642,1,1},
	{4,56,96,1,1}, {1,10,304,1,1}, {2,3,1349,1,0}, {1,3,1147,1,0}, {4,88,306,1,0}, {4,87,306,1,0},
	{4,89,306,1,0}, {3,0,45,0,0}, {3,2,6,1,0}, {4,57,64,1,0}, {4,105,64,1,0}, {4,89,64,1,0},
	{4,25,64,1,0}, {4,9,64,1,0}, {4,41,64,1,0}, {4,73,64,1,0}, {4,58,64,1,0}, {4,54,47,1,0},
	{1,8,245,1,0}, {3,0,2800,1,0}, {1,12,257,1,0}, {1,1,257,1,0}, {3,1,802,1,0}, {3,2,802,1,0},
	{1,12,245,1,1}, {2,5,30,1,0}, {4,8,2802,0,0}, {5,0,1,1,0}, {4,8,30,1,0}, {1,1,245,1,0},
	{8,2,131,1,0}, {2,1,1192,1,1}, {2,5,1192,1,0}, {3,1,96,1,1}, {1,8,257,1,0}, {4,71,96,1,0},
	{4,73,96,1,0}, {4,72,96,1,0}, {1,7,96,1,0}, {1,11,96,1,0}, {1,5,96,1,0}, {1,2,96,1,0},
	{1,3,96,1,0}, {1,4,96,1,0}, {1,8,96,1,0}, {1,6,96,1,0}, {1,12,96,1,0}, {1,10,96,1,0},
	{1,9,96,1,0}, {1,1,96,1,0}, {4,87,96,1,0}, {4,89,96,1,0}, {4,88,96,1,0}, {1,9,245,1,0},
	{1,6,1147,1,1}, {2,2,415,0,0}, {3,1,845,1,1}, {1,10,519,1,1}, {1,10,245,1,0}, {1,10,2806,1,1},
	{1,10,216,1,0}, {1,10,859,1,0}, {1,9,1149,1,0}, {1,10,1149,1,0}, {2,2,415,1,0}, {1,2,30,1,0},
	{1,3,251,1,0}, {1,10,2809,1,0}, {1,10,2812,1,0}, {1,10,88,1,0}, {1,10,2815,1,1}, {1,10,10,1,0},
	{1,10,76,1,0}, {1,10,816,1,0}, {1,10,231,1,0}, {1,6,251,1,0}, {4,58,96,1,0}, {1,8,1058,1,0},
	{1,8,582,1,1}, {1,10,842,0,0}, {1,8,924,1,1}, {1,10,842,1,0}, {1,10,998,1,0}, {4,88,1657,1,0},
	{4,72,1959,1,0}, {4,104,804,1,0}, {4,72,1655,1,0}, {4,72,724,1,0}, {4,57,66,1,0},
	{4,105,66,1,0}, {4,89,66,1,0}, {4,25,66,1,0}, {4,9,66,1,0}, {4,41,66,1,0}, {4,73,66,1,0},
	{4,58,66,1,0}, {4,88,1655,1,0}, {4,58,582,1,0}, {2,6,500,1,0}, {4,56,716,1,1}, {1,3,1959,1,0},
	{1,3,1657,1,0}, {3,1,220,1,0}, {2,1,214,1,1}, {2,2,214,1,1}, {2,3,214,1,1}, {2,4,214,1,1},
	{2,5,214,1,1}, {2,6,214,1,1}, {2,0,2820,0,0}, {2,5,779,0,0}, {2,4,68,1,0}, {3,0,706,1,0},
	{3,0,928,1,0}, {2,0,2823,1,0}, {1,1,847,1,0}, {1,10,847,1,0}, {1,8,847,1,0}, {1,7,847,1,0},
	{1,6,847,1,0}, {1,9,847,1,0}, {1,5,847,1,0}, {1,4,847,1,0}, {1,2,847,1,0}, {3,2,926,1,0},
	{3,2,2826,1,0}, {3,1,498,1,0}, {2,1,847,1,0}, {1,6,492,1,1}, {2,6,417,1,0}, {5,0,1,1,0},
	{4,103,415,1,0}, {4,87,415,1,0}, {4,71,415,1,0}, {3,0,55,1,0}, {1,3,239,1,1}, {2,2,417,1,0},
	{2,1,417,1,0}, {2,4,417,1,0}, {2,5,417,1,0}, {2,3,417,1,0}, {1,1,1206,1,0}, {3,0,847,1,0},
	{4,57,441,1,0}, {3,1,847,1,0}, {2,4,84,0,1}, {4,55,753,1,1}, {2,1,498,1,0}, {2,4,84,1,0},
	{1,12,239,1,0}, {1,2,84,0,1}, {2,5,229,0,1}, {5,0,1,1,0}, {2,5,229,1,0}, {4,58,415,1,0},
	{4,54,74,1,0}, {1,2,84,1,0}, {2,0,823,1,1}, {4,25,78,1,0}, {4,41,78,1,0}, {4,9,78,1,0},
	{4,105,78,1,0}, {4,58,386,1,0}, {4,58,227,1,0}, {4,58,504,1,0}, {3,1,441,1,0}, {4,58,10,1,0},
	{2,5,779,1,0}, {2,4,68,0,0}, {1,7,753,0,1}, {1,11,504,1,1}, {1,7,753,1,0}, {2,4,68,1,0},
	{2,0,45,0,0}, {1,10,80,1,0}, {2,0,45,1,0}, {2,1,45,1,0}, {1,10,80,1,0}, {1,10,1410,1,0},
	{2,4,40,1,0}, {2,4,45,0,0}, {2,5,2830,1,0}, {1,2,2834,1,0}, {1,2,776,1,0}, {1,2,2485,1,0},
	{4,57,415,1,0}, {4,25,415,1,0}, {4,9,415,1,0}, {4,41,415,1,0}, {3,1,415,1,0}, {4,72,72,1,0},
	{2,4,40,0,0}, {2,5,90,1,1}, {2,4,295,1,0}, {2,5,90,1,0}, {2,5,494,1,0}, {2,5,82,1,0},
	{2,5,498,1,0}, {1,2,2839,1,1}, {1,2,214,1,0}, {1,2,229,1,0}, {2,4,45,1,0}, {2,5,94,1,0},
	{1,10,630,1,0}, {1,11,630,1,0}, {1,12,630,1,0}, {1,5,630,1,0}, {1,8,630,1,0}, {1,4,630,1,0},
	{1,6,630,1,0}, {1,9,630,1,0}, {1,2,630,1,0}, {1,3,630,1,0}, {1,7,630,1,0}, {4,25,293,1,0},
	{4,41,293,1,0}, {4,73,293,1,0}, {4,9,293,1,0}, {2,5,2842,0,0}, {1,2,753,1,1}, {2,5,804,1,0},
	{3,1,58,1,0}, {2,5,802,1,0}, {2,5,825,1,1}, {3,0,58,1,0}, {1,8,2069,1,1}, {1,8,1420,1,0},
	{1,8,764,1,0}, {1,1,1420,1,1}, {1,4,500,1,0}, {1,7,764,1,1}, {1,6,1420,1,0}, {1,7,1420,1,0},
	{2,5,784,0,0}, {1,9,12,1,1}, {3,1,2800,1,0}, {2,5,80,1,0}, {2,5,784,1,0}, {2,5,415,1,0},
	{1,1,1147,1,0}, {1,12,1147,1,0}, {2,3,323,1,1}, {2,5,831,1,0}, {2,1,90,0,1}, {2,2,816,1,1},
	{2,1,90,1,0}, {2,1,494,1,0}, {2,1,415,1,0}, {4,55,415,1,0}, {4,39,415,1,0}, {4,23,415,1,0},
	{4,7,415,1,0}, {4,25,295,1,0}, {4,57,295,1,0}, {4,41,295,1,0}, {4,9,295,1,0}, {1,8,1147,1,0},
	{3,2,12,1,0}, {2,5,1135,1,1}, {3,1,1,0,0}, {1,7,12,1,1}, {2,5,494,0,0}, {3,1,295,1,1},
	{2,1,2848,1,0}, {4,57,494,1,0}, {4,25,494,1,0}, {4,9,494,1,0}, {4,41,494,1,0}, {3,2,2854,1,0},
	{3,1,1655,1,0}, {3,1,831,1,0}, {3,1,80,1,0}, {3,1,804,1,0}, {4,58,293,1,0}, {4,58,802,1,0},
	{4,58,80,1,0}, {3,1,1060,1,0}, {3,2,2267,1,0}, {3,2,2856,1,0}, {3,1,2860,1,0}, {2,1,2863,1,0},
	{2,1,779,1,0}, {2,1,784,1,0}, {2,1,1135,1,0}, {2,1,1655,1,0}, {2,1,802,1,0}, {2,1,804,1,0},
	{2,1,80,1,0}, {2,1,825,1,0}, {3,2,804,1,0}, {3,1,2871,1,0}, {3,1,1135,1,0}, {1,8,823,1,0},
	{4,58,494,1,0}, {3,1,506,1,0}, {4,58,506,1,0}, {3,1,1959,1,0}, {3,1,2854,1,0}, {4,41,502,1,0},
	{4,105,502,1,0}, {4,25,502,1,0}, {4,89,502,1,0}, {4,9,502,1,0}, {4,73,502,1,0}, {4,58,784,1,0},
	{4,58,779,1,0}, {2,1,2874,1,0}, {4,87,494,1,0}, {4,71,494,1,0}, {4,103,494,1,0},
	{4,39,1655,1,0}, {4,103,1655,1,0}, {4,87,1655,1,0}, {4,23,1655,1,0}, {4,71,1655,1,0},
	{4,7,1655,1,0}, {4,55,2877,1,0}, {4,55,784,1,0}, {4,55,779,1,0}, {4,55,802,1,0},
	{4,55,1135,1,0}, {4,39,2880,1,0}, {4,39,1060,1,0}, {4,39,779,1,0}, {4,39,1135,1,0},
	{4,103,2885,1,0}, {4,103,1135,1,0}, {4,103,2871,1,0}, {4,103,779,1,0}, {4,23,1135,1,0},
	{4,87,2880,1,0}, {4,87,1135,1,0}, {4,87,802,1,0}, {4,23,2880,1,0}, {4,23,802,1,0},
	{4,23,1060,1,0}, {4,103,784,1,0}, {4,7,2880,1,0}, {4,7,1135,1,0}, {4,7,802,1,0}, {4,7,1060,1,0},
	{4,71,802,1,0}, {4,71,1135,1,0}, {4,39,802,1,0}, {4,54,779,1,0}, {4,54,802,1,0}, {4,54,784,1,0},
	{4,54,1655,1,0}, {4,54,1657,1,0}, {4,58,804,1,0}, {1,4,78,1,0}, {4,89,1135,1,0},
	{4,73,1135,1,0}, {4,55,494,1,0}, {4,23,494,1,0}, {4,7,494,1,0}, {4,39,494,1,0}, {3,0,494,1,0},
	{4,55,2558,1,0}, {4,55,804,1,0}, {4,103,804,1,0}, {4,103,724,1,0}, {4,103,1657,1,0},
	{4,39,1959,1,0}, {4,23,804,1,0}, {4,23,1657,1,0}, {4,87,1657,1,0}, {4,87,804,1,0},
	{4,7,2558,0,0}, {4,71,1655,1,0}, {4,39,1657,1,0}, {4,39,804,1,0}, {4,71,724,1,0},
	{4,71,2854,1,0}, {4,7,724,1,0}, {4,7,804,1,0}, {4,7,1657,1,0}, {4,71,1959,1,0}, {3,0,1655,1,0},
	{3,0,2854,1,0}, {4,89,779,1,0}, {4,105,779,1,0}, {4,73,779,1,0}, {1,12,2888,1,0},
	{1,12,1959,1,0}, {1,12,1657,1,0}, {1,12,779,1,0}, {4,105,90,1,0}, {4,103,90,1,0},
	{4,104,90,1,0}, {3,0,80,1,0}, {4,54,80,1,0}, {1,8,12,0,1}, {2,4,295,1,1}, {4,39,825,1,0},
	{4,103,825,1,0}, {4,23,825,1,0}, {4,87,825,1,0}, {4,7,825,1,0}, {4,71,825,1,0}, {4,89,825,1,0},
	{4,73,825,1,0}, {2,1,45,0,0}, {2,5,80,1,0}, {3,1,502,1,0}, {1,5,12,0,1}, {2,3,239,1,1},
	{1,9,12,1,0}, {1,7,12,1,0}, {1,8,12,1,0}, {1,6,12,1,0}, {2,3,239,1,1}, {1,11,1420,1,0},
	{2,0,6,1,0}, {5,0,1,1,0}, {2,3,212,1,1}, {1,3,498,1,0}, {3,2,779,1,0}, {4,58,716,1,0},
	{2,3,498,1,0}, {1,1,239,1,1}, {4,55,1147,1,0}, {2,1,831,1,0}, {1,11,434,1,0}, {1,6,78,1,0},
	{2,3,24,1,0}, {4,88,716,1,0}, {4,104,716,1,0}, {4,104,18,1,0}, {4,72,716,1,0}, {4,72,18,1,0},
	{4,88,18,1,0}, {2,4,24,1,0}, {2,0,74,0,0}, {2,3,58,1,0}, {4,55,239,1,0}, {2,3,2891,1,0},
	{9,3,1000,1,0}, {9,4,1000,1,0}, {1,1,498,1,1}, {2,6,229,1,1}, {4,57,439,1,0}, {4,56,492,1,0},
	{9,7,1000,1,0}, {4,54,90,1,0}, {9,9,1000,1,0}, {3,0,2895,1,0}, {1,1,245,0,1}, {1,3,637,0,1},
	{2,3,761,1,1}, {2,0,229,0,1}, {3,2,76,1,1}, {2,0,229,1,0}, {2,0,74,1,0}, {2,4,772,1,0},
	{2,5,772,1,0}, {1,1,295,1,1}, {2,3,379,1,1}, {2,5,6,1,0}, {2,2,90,1,1}, {4,104,32,0,1},
	{5,0,1,1,0}, {4,56,517,1,1}, {2,2,753,1,1}, {1,12,36,1,0}, {4,57,795,1,0}, {1,10,779,1,0},
	{4,55,795,1,0}, {3,0,49,1,0}, {1,5,1076,1,0}, {2,3,304,1,1}, {1,8,492,1,1}, {1,10,823,1,0},
	{1,3,1076,1,0}, {3,0,1021,1,1}, {4,57,639,1,0}, {1,8,494,1,0}, {1,9,494,1,0}, {1,6,827,1,0},
	{1,2,827,1,0}, {1,9,1959,1,0}, {1,9,1657,1,0}, {4,57,1021,1,1}, {1,5,827,1,0}, {4,57,753,1,1},
	{1,1,1149,1,0}, {1,12,1149,1,0}, {3,0,753,1,1}, {4,7,304,1,0}, {2,6,2899,0,0}, {2,2,45,0,0},
	{3,0,86,0,0}, {1,1,247,0,1}, {5,0,1,1,1}, {4,41,2,1,0}, {4,89,2,1,0}, {4,41,304,1,0},
	{4,73,2,1,0}, {4,25,2,1,0}, {4,25,88,1,0}, {4,9,2,1,0}, {4,9,88,1,0}, {4,105,2,1,0},
	{4,72,2,1,0}, {1,9,642,0,1}, {5,0,1,1,0}, {4,39,302,1,0}, {3,2,302,1,0}, {5,0,1,1,0},
	{2,6,2922,0,0}, {1,7,1971,0,1}, {2,0,2943,1,1}, {2,6,1076,1,0}, {2,6,1133,1,1}, {2,6,2946,1,0},
	{2,6,2953,1,0}, {3,0,45,0,0}, {4,57,38,1,0}, {2,6,2957,0,0}, {2,0,637,1,0}, {2,6,498,1,0},
	{2,6,16,1,0}, {2,6,20,1,0}, {2,0,755,1,0}, {2,6,648,1,0}, {2,6,508,1,0}, {2,6,859,1,0},
	{2,0,757,1,1}, {2,6,10,1,0}, {2,6,216,1,1}, {2,6,53,1,0}, {2,6,2891,1,0}, {2,6,816,1,0},
	{4,8,1959,0,0}, {2,6,1137,1,0}, {4,8,724,1,0}, {1,11,304,1,0}, {2,6,8,1,0}, {9,2,1000,1,0},
	{3,0,218,1,0}, {5,0,1,1,0}, {4,8,72,1,0}, {4,104,415,1,0}, {4,88,415,1,0}, {4,72,415,1,0},
	{1,4,498,1,0}, {2,2,2960,1,0}, {2,2,379,1,0}, {2,2,45,1,0}, {1,12,498,1,0}, {2,6,2963,0,0},
	{1,1,32,1,1}, {4,58,2,1,0}, {2,6,293,1,0}, {2,6,2971,1,0}, {2,6,512,1,0}, {1,11,2974,1,0},
	{1,11,49,1,0}, {2,6,235,1,0}, {2,6,241,1,0}, {2,6,582,1,0}, {2,6,2977,1,0}, {1,1,32,1,0},
	{1,1,212,0,1}, {2,0,1192,0,1}, {2,6,304,1,1}, {1,4,1922,1,0}, {1,2,1922,1,0}, {1,3,1922,1,0},
	{1,12,1922,1,0}, {1,8,1922,1,0}, {1,11,1922,1,0}, {1,9,1922,1,0}, {1,6,1922,1,0},
	{1,10,1922,1,0}, {1,5,1922,1,0}, {1,1,1922,1,0}, {1,7,1922,1,0}, {2,6,304,1,0}, {2,0,2980,1,0},
	{3,0,86,1,0}, {2,6,239,1,1}, {4,104,53,1,0}, {1,11,22,1,0}, {1,10,22,1,0}, {1,1,212,1,0},
	{1,1,247,1,0}, {1,9,519,1,0}, {1,5,519,1,0}, {1,6,519,1,0}, {1,8,519,1,0}, {1,7,519,1,0},
	{1,1,519,1,0}, {1,7,642,0,1}, {1,9,582,0,1}, {2,0,2985,0,1}, {2,5,642,0,1}, {2,6,379,1,1},
	{2,0,323,1,0}, {2,0,212,1,0}, {4,72,293,1,0}, {2,6,379,1,0}, {2,6,1190,1,0}, {3,0,795,1,0},
	{1,7,434,0,1}, {2,6,1078,0,1}, {5,0,1,1,1}, {4,8,302,1,0}, {2,6,1078,1,0}, {4,88,72,1,0},
	{2,6,630,1,0}, {2,6,1,0,0}, {1,9,2988,1,1}, {2,6,1320,1,0}, {1,9,84,1,0}, {2,6,64,1,0},
	{2,6,515,1,0}, {2,6,34,1,0}, {2,6,306,1,0}, {1,9,32,1,0}, {1,9,218,1,0}, {2,6,62,1,0},
	{2,6,506,1,0}, {2,6,12,1,1}, {4,9,86,1,0}, {4,41,86,1,0}, {4,25,86,1,0}, {4,89,86,1,0},
	{4,73,86,1,0}, {1,1,494,1,0}, {2,6,90,1,1}, {2,2,84,1,1}, {2,2,40,0,0}, {2,6,40,1,0},
	{1,2,295,1,1}, {2,0,1147,1,1}, {2,6,415,0,0}, {2,2,2992,0,0}, {1,9,247,0,1}, {2,5,231,1,1},
	{1,9,2995,1,1}, {1,9,53,1,0}, {1,9,396,1,0}, {1,12,764,0,1}, {2,6,291,1,1}, {1,12,764,1,0},
	{1,4,205,0,1}, {1,5,233,0,1}, {1,6,764,1,1}, {4,8,257,1,0}, {1,6,764,1,0}, {1,4,205,1,0},
	{2,1,24,1,0}, {4,9,90,1,0}, {4,7,90,1,0}, {4,8,508,1,1}, {3,0,38,1,0}, {1,9,468,1,1},
	{4,9,304,1,0}, {4,8,55,1,0}, {4,7,300,1,0}, {2,0,494,1,0}, {4,7,212,1,0}, {4,7,302,1,0},
	{2,2,2891,1,0}, {2,5,291,0,1}, {2,6,295,1,1}, {2,6,295,1,1}, {2,1,406,0,0}, {1,9,917,0,0},
	{2,6,40,1,0}, {2,6,2792,1,0}, {2,1,379,1,0}, {2,1,1807,1,0}, {1,9,68,1,0}, {1,9,2792,1,0},
	{1,9,2999,1,0}, {1,9,212,1,0}, {1,9,3050,1,0}, {1,9,924,1,0}, {1,9,990,1,0}, {1,9,439,1,0},
	{1,9,3065,1,0}, {1,9,724,1,0}, {1,9,323,1,0}, {1,9,3081,1,0}, {1,9,900,1,0}, {1,9,3106,1,0},
	{1,9,293,1,0}, {1,9,415,1,0}, {1,9,502,1,0}, {1,9,62,1,0}, {1,9,14,1,0}, {1,9,386,1,0},
	{1,9,70,1,0}, {1,9,1382,1,0}, {4,105,506,1,0}, {4,89,506,1,0}, {2,6,496,1,1}, {2,5,231,1,1},
	{2,6,1147,1,0}, {2,2,295,1,0}, {2,2,68,1,0}, {2,6,494,1,0}, {2,6,415,1,0}, {1,9,3111,1,0},
	{1,9,432,1,0}, {1,9,10,1,0}, {1,9,3128,1,0}, {1,9,76,1,0}, {1,9,3132,1,0}, {1,9,998,1,0},
	{1,9,351,1,0}, {1,9,216,1,0}, {1,9,231,1,0}, {1,9,2481,1,0}, {1,9,3136,1,0}, {1,9,247,1,0},
	{1,9,2812,1,0}, {1,9,88,1,0}, {4,73,18,1,0}, {1,9,2,1,0}, {2,5,24,1,0}, {1,1,859,1,0},
	{2,4,859,1,0}, {1,6,859,1,0}, {2,6,68,1,0}, {2,6,3139,0,0}, {2,5,816,1,1}, {9,8,1000,1,0},
	{8,6,131,1,0}, {2,6,84,1,0}, {2,6,74,1,0}, {9,10,1000,1,0}, {1,2,78,1,0}, {2,3,251,1,1},
	{1,9,78,0,0}, {2,6,78,1,0}, {1,9,78,1,0}, {2,5,74,1,0}, {4,72,68,1,0}, {4,88,68,1,0},
	{4,104,68,1,0}, {3,1,251,1,0}, {2,0,70,0,1}, {2,1,231,1,1}, {4,88,494,1,0}, {1,7,300,1,1},
	{4,72,494,1,0}, {4,104,494,1,0}, {4,56,494,1,0}, {3,1,60,1,0}, {2,6,3142,0,0}, {2,2,1993,1,1},
	{2,2,1993,1,0}, {2,6,432,1,0}, {2,6,247,1,0}, {1,8,80,1,0}, {1,2,1147,1,0}, {2,1,231,1,1},
	{2,5,1993,1,1}, {1,1,205,1,1}, {1,9,205,1,0}, {1,1,1959,1,0}, {1,1,1657,1,0}, {5,0,1,1,1},
	{1,9,498,1,0}, {4,73,90,1,0}, {4,71,90,1,0}, {4,23,257,1,0}, {4,25,257,1,0}, {4,7,257,1,0},
	{4,9,257,1,0}, {4,8,45,1,0}, {1,6,498,1,0}, {4,72,90,1,0}, {2,4,1520,1,1}, {4,57,413,1,1},
	{2,4,1993,1,1}, {2,5,759,1,0}, {2,1,759,1,0}, {2,2,759,1,0}, {2,6,759,1,0}, {2,3,759,1,0},
	{2,4,759,1,0}, {4,57,432,1,1}, {1,9,243,1,0}, {2,2,40,0,0}, {2,4,323,1,1}, {2,4,323,1,0},
	{2,2,40,1,0}, {1,6,847,0,1}, {1,9,20,0,1}, {2,3,1993,1,1}, {2,3,1993,1,0}, {1,9,20,1,0},
	{1,7,212,1,1}, {4,104,78,1,0}, {1,8,831,1,0}, {2,6,413,1,0}, {1,11,47,1,1}, {1,11,823,1,0},
	{4,105,1655,1,0}, {4,73,1655,1,0}, {4,89,1655,1,0}, {4,105,804,1,0}, {4,73,724,1,0},
	{4,89,1657,1,0}, {4,73,1959,1,0}, {2,1,76,0,1}, {2,6,295,1,1}, {2,2,3146,1,1}, {2,1,239,1,1},
	{2,3,3146,1,1}, {2,4,3146,1,1}, {2,6,76,1,1}, {2,0,70,1,0}, {2,6,70,1,0}, {2,0,3149,0,0},
	{2,6,3161,0,0}, {2,1,74,1,0}, {2,6,3168,1,0}, {2,6,3173,1,0}, {4,56,415,1,0}, {2,5,251,1,0},
	{2,4,243,1,0}, {3,0,76,1,0}, {2,0,506,1,1}, {2,1,781,1,0}, {2,1,76,1,0}, {2,1,74,1,0},
	{2,0,3181,0,0}, {1,3,1012,0,1}, {2,6,76,1,1}, {2,6,716,1,0}, {2,0,3198,1,0}, {2,0,3205,1,0},
	{2,0,306,1,0}, {2,0,3208,1,0}, {2,0,3146,1,0}, {2,2,1078,1,0}, {2,3,1078,1,0}, {2,4,1078,1,0},
	{2,2,496,1,0}, {2,3,496,1,0}, {2,4,496,1,0}, {1,3,1012,1,1}, {2,0,235,1,0}, {2,0,253,1,0},
	{2,0,772,1,0}, {2,0,1420,1,0}, {2,0,515,1,0}, {2,0,1993,1,0}, {2,4,251,1,1}, {4,56,78,1,0},
	{2,0,47,1,1}, {1,10,494,1,0}, {1,10,498,1,0}, {1,9,1021,1,1}, {2,3,3211,1,0}, {1,8,239,1,0},
	{2,3,1924,1,0}, {2,3,804,1,0}, {2,3,627,1,1}, {2,3,1135,1,0}, {2,3,825,1,0}, {2,3,80,1,0},
	{1,8,779,0,0}, {1,7,1959,1,0}, {1,7,1959,1,0}, {1,8,779,1,0}, {1,7,1657,1,0}, {2,2,295,0,1},
	{2,6,1147,1,1}, {2,3,1060,0,0}, {2,4,3216,0,0}, {2,6,494,0,0}, {5,0,1,1,0}, {4,104,20,1,0},
	{4,72,20,1,0}, {1,9,1133,1,0}, {4,54,716,1,0}, {2,3,1060,1,0}, {2,3,831,1,0}, {1,11,1959,1,0},
	{4,88,20,1,0}, {1,11,2854,1,0}, {1,11,1657,1,0}, {2,4,784,1,0}, {2,4,627,1,1}, {1,1,80,1,0},
	{1,1,1410,1,0}, {2,0,3220,0,0}, {2,6,1655,0,0}, {1,6,247,0,1}, {1,7,247,0,1}, {2,5,3228,0,1},
	{5,0,1,1,1}, {4,88,40,1,0}, {4,56,40,1,0}, {4,72,40,1,0}, {4,104,40,1,0}, {1,2,45,0,0},
	{2,6,804,0,0}, {3,0,32,1,1}, {4,57,445,1,1}, {3,0,74,1,0}, {3,0,205,1,0}, {1,2,45,1,0},
	{3,0,3231,1,0}, {2,6,804,1,0}, {1,6,247,1,1}, {2,5,76,1,1}, {2,5,239,1,0}, {2,0,1137,0,0},
	{1,7,32,1,1}, {1,7,32,1,0}, {2,0,1,0,0}, {1,1,772,0,1}, {1,6,212,1,1}, {2,0,62,1,0},
	{1,6,212,1,1}, {1,1,772,1,0}, {2,6,1032,1,0}, {2,0,582,1,0}, {2,0,1032,1,0}, {2,0,289,1,0},
	{2,0,241,1,0}, {2,0,3234,1,0}, {2,0,94,1,0}, {2,1,2800,1,0}, {2,2,2800,1,0}, {2,3,2800,1,0},
	{2,4,2800,1,0}, {2,5,2800,1,0}, {2,6,2800,1,0}, {2,0,2800,1,0}, {4,89,1382,1,0},
	{4,73,1382,1,0}, {4,105,1382,1,0}, {1,7,47,1,1}, {2,4,12,1,1}, {4,57,804,1,0}, {4,54,810,1,0},
	{1,7,247,1,0}, {1,6,32,1,1}, {2,0,3237,1,0}, {2,0,415,1,0}, {1,5,1959,1,0}, {1,5,1657,1,0},
	{2,0,812,1,1}, {1,7,823,1,0}, {1,9,94,1,0}, {2,3,82,1,0}, {1,9,82,1,0}, {2,6,82,1,0},
	{2,4,831,1,0}, {1,2,718,1,0}, {2,1,86,1,0}, {2,2,86,1,0}, {2,3,86,1,0}, {2,4,86,1,0},
	{2,5,86,1,0}, {2,6,86,1,0}, {2,2,218,1,1}, {4,88,802,1,0}, {4,72,802,1,0}, {5,0,1,1,0},
	{4,103,212,1,0}, {4,104,212,1,0}, {1,3,492,0,1}, {1,4,233,0,1}, {4,56,306,1,1}, {4,57,434,1,0},
	{4,56,434,1,0}, {2,1,443,1,0}, {2,5,845,1,1}, {1,11,36,1,0}, {2,3,845,1,1}, {3,1,652,1,0},
	{4,8,415,1,0}, {4,104,55,1,0}, {1,4,847,0,1}, {2,4,229,1,1}, {4,8,212,1,0}, {4,57,642,1,0},
	{2,4,229,1,0}, {2,2,3240,0,1}, {2,5,323,1,1}, {2,2,53,1,0}, {2,2,32,1,0}, {2,2,3245,1,0},
	{4,72,94,1,0}, {2,5,323,1,0}, {1,1,94,1,0}, {2,3,644,0,1}, {2,4,845,1,1}, {4,56,6,1,0},
	{4,104,94,1,0}, {4,56,94,1,0}, {4,8,78,1,0}, {3,0,245,1,0}, {2,2,3250,1,1}, {2,2,432,1,0},
	{1,9,515,1,0}, {3,1,3253,1,0}, {1,4,1149,1,0}, {1,3,1149,1,0}, {4,88,94,1,0}, {2,1,644,0,1},
	{2,3,816,1,1}, {4,104,379,1,0}, {4,104,72,1,0}, {4,103,379,1,0}, {4,105,379,1,0}, {4,56,32,1,1},
	{1,8,295,1,1}, {2,2,231,1,1}, {4,25,508,1,0}, {4,9,508,1,0}, {4,41,508,1,0}, {4,56,808,1,0},
	{4,57,808,1,0}, {4,56,237,1,0}, {1,3,300,1,1}, {1,9,753,1,1}, {2,1,413,1,0}, {2,3,90,1,1},
	{4,54,82,1,0}, {3,1,642,1,0}, {2,2,6,1,0}, {1,7,45,1,0}, {2,1,247,1,1}, {4,88,825,1,0},
	{4,72,825,1,0}, {3,1,55,1,0}, {3,2,60,0,0}, {3,0,58,1,0}, {4,57,216,1,0}, {4,25,216,1,0},
	{4,41,216,1,0}, {4,9,216,1,0}, {4,73,2800,1,0}, {4,72,2800,1,0}, {4,71,2800,1,0},
	{4,41,2800,1,0}, {4,39,2800,1,0}, {7,0,2800,1,0}, {4,89,2800,1,0}, {4,88,2800,1,0},
	{4,87,2800,1,0}, {4,105,2800,1,0}, {4,104,2800,1,0}, {4,103,2800,1,0}, {4,57,2800,1,0},
	{4,56,2800,1,0}, {4,55,2800,1,0}, {4,88,784,1,0}, {4,88,779,1,0}, {4,104,1060,1,0},
	{4,72,779,1,0}, {4,72,784,1,0}, {2,2,3258,1,0}, {4,8,2860,1,0}, {2,2,24,1,0}, {3,0,642,1,0},
	{4,55,808,1,0}, {1,10,78,1,0}, {2,4,62,0,0}, {5,0,1,1,0}, {1,5,637,0,1}, {1,6,1495,0,1},
	{2,3,1733,1,1}, {1,12,500,1,0}, {7,0,86,1,0}, {1,3,86,1,0}, {1,7,86,1,0}, {1,12,86,1,0},
	{1,9,86,1,0}, {1,1,86,1,0}, {1,2,86,1,0}, {1,10,86,1,0}, {1,11,86,1,0}, {1,5,86,1,0},
	{4,88,86,1,0}, {1,6,86,0,0}, {4,89,86,1,0}, {1,8,86,1,0}, {1,4,86,1,0}, {3,1,1420,1,0},
	{4,88,1,1,0}, {4,72,1,1,0}, {4,104,1,1,0}, {1,2,500,1,0}, {1,8,753,1,1}, {2,4,1,1,0},
	{2,4,62,1,0}, {2,2,3261,1,0}, {2,4,845,1,0}, {2,2,845,1,0}, {1,12,753,1,1}, {3,0,652,1,0},
	{1,12,229,1,1}, {2,2,70,1,0}, {1,12,243,1,0}, {2,2,94,1,0}, {1,11,1012,1,1}, {1,1,753,1,1},
	{8,4,131,0,0}, {2,2,928,1,0}, {1,7,295,1,0}, {2,2,28,1,0}, {2,2,1340,1,0}, {2,2,706,0,0},
	{1,9,1971,0,1}, {1,12,212,1,1}, {2,2,706,1,0}, {1,12,212,1,0}, {2,2,1369,1,1}, {2,2,1320,1,0},
	{2,2,34,1,0}, {2,2,306,1,0}, {1,2,764,0,1}, {2,5,772,1,1}, {1,2,764,1,0}, {5,0,1,1,1},
	{3,1,753,1,1}, {2,4,3268,0,0}, {3,0,68,1,0}, {4,56,1,1,0}, {4,56,34,1,1}, {4,54,94,1,0},
	{2,6,212,1,1}, {1,10,642,0,1}, {2,3,233,1,1}, {4,57,1,1,0}, {2,4,70,1,0}, {2,4,306,0,1},
	{3,0,443,1,1}, {2,4,306,1,0}, {2,4,1199,0,0}, {2,2,802,1,0}, {4,71,304,1,0}, {4,73,304,1,0},
	{4,72,304,1,0}, {2,2,802,1,0}, {2,4,1144,1,0}, {2,4,1349,1,0}, {2,4,94,1,0}, {2,4,1320,1,0},
	{2,4,630,1,0}, {1,5,94,1,0}, {2,4,34,1,1}, {3,1,86,0,0}, {2,3,2874,0,0}, {2,2,225,1,0},
	{1,4,1959,1,0}, {4,41,18,1,0}, {4,25,18,1,0}, {4,9,18,1,0}, {1,4,1657,1,0}, {2,3,494,1,0},
	{2,3,415,1,0}, {2,2,225,0,0}, {1,7,22,1,1}, {2,2,225,1,0}, {2,3,1190,1,0}, {1,7,22,1,0},
	{1,2,774,1,0}, {2,3,1922,1,0}, {1,12,1420,0,1}, {2,0,764,1,1}, {2,0,764,1,0}, {1,12,1420,1,0},
	{2,1,233,1,0}, {2,4,233,1,0}, {2,3,233,1,0}, {4,57,233,1,0}, {5,0,1,1,1}, {2,2,3276,0,0},
	{2,4,823,1,1}, {2,4,212,1,1}, {4,72,86,1,0}, {1,10,291,1,1}, {2,2,1,1,0}, {2,2,62,1,0},
	{2,2,1190,1,0}, {2,4,823,1,1}, {2,2,229,1,1}, {2,2,212,1,1}, {4,88,1135,1,0}, {4,72,1135,1,0},
	{2,2,3279,1,0}, {2,2,926,1,0}, {2,2,26,1,0}, {5,0,1,1,0}, {4,58,241,1,0}, {4,58,289,1,0},
	{4,58,253,1,0}, {1,1,823,1,0}, {3,1,1021,1,1}, {4,8,306,1,0}, {4,57,1382,1,1}, {1,11,1384,1,1},
	{1,11,829,1,0}, {11,0,253,1,0}, {3,0,582,1,0}, {4,71,212,1,0}, {4,72,212,1,0}, {3,0,1657,1,0},
	{4,55,402,1,1}, {1,12,1384,1,1}, {4,88,829,1,0}, {1,12,829,1,0}, {1,10,1384,1,1},
	{1,10,829,1,0}, {4,87,829,1,0}, {4,89,829,1,0}, {4,54,6,1,0}, {4,58,6,1,0}, {4,103,506,1,0},
	{4,87,506,1,0}, {3,0,417,1,0}, {2,5,14,1,0}, {2,4,14,1,0}, {2,3,14,1,0}, {4,105,26,1,0},
	{4,89,26,1,0}, {4,25,26,1,0}, {4,9,26,1,0}, {4,41,26,1,0}, {2,6,14,1,0}, {4,56,2384,1,0},
	{4,56,646,1,0}, {4,103,829,1,0}, {4,105,829,1,0}, {4,56,216,1,1}, {2,3,245,0,1},
	{4,57,1495,1,1}, {1,2,779,1,0}, {4,103,768,1,0}, {4,105,14,1,0}, {4,56,90,1,1}, {1,10,30,1,0},
	{1,1,30,1,0}, {4,72,53,1,0}, {4,8,716,1,1}, {4,58,14,1,0}, {4,54,14,1,0}, {2,2,2534,0,0},
	{1,8,425,0,1}, {3,1,644,1,1}, {2,2,779,1,0}, {1,8,432,1,1}, {2,2,804,1,0}, {2,2,784,1,0},
	{1,10,20,1,1}, {1,10,1133,1,0}, {3,0,402,1,0}, {11,0,66,1,0}, {4,56,829,1,0}, {4,56,827,1,0},
	{4,104,829,1,0}, {1,7,30,1,0}, {4,54,494,1,0}, {5,0,1,1,0}, {3,2,1060,1,0}, {2,5,3282,1,1},
	{3,0,998,1,0}, {4,58,90,1,0}, {4,55,2874,1,0}, {2,5,924,1,1}, {4,56,1141,1,0}, {4,56,64,1,0},
	{4,88,64,1,0}, {2,5,1206,1,0}, {1,2,494,0,0}, {2,5,823,1,1}, {1,2,494,1,0}, {2,0,82,1,0},
	{2,5,823,1,0}, {5,0,1,1,0}, {4,55,1060,1,0}, {2,5,3285,1,0}, {3,1,3294,1,0}, {3,1,3297,1,0},
	{1,2,6,1,0}, {1,2,1959,1,0}, {1,2,1657,1,0}, {2,5,3301,0,0}, {2,4,90,1,1}, {2,5,648,1,0},
	{2,5,216,1,0}, {2,5,716,1,0}, {2,5,512,1,0}, {2,5,502,1,0}, {2,5,508,1,0}, {2,5,3311,1,0},
	{2,4,90,1,0}, {2,5,1133,1,0}, {2,5,20,1,0}, {2,5,227,1,0}, {2,5,3316,1,0}, {2,5,2481,0,0},
	{4,57,239,1,1}, {2,5,504,1,0}, {2,5,1076,1,0}, {2,5,1023,1,0}, {1,2,847,0,1}, {2,1,847,1,1},
	{2,5,1633,1,0}, {2,5,10,1,0}, {2,5,293,1,0}, {4,55,235,1,0}, {4,23,235,1,0}, {4,7,235,1,0},
	{4,39,235,1,0}, {3,0,2545,1,0}, {4,89,1034,1,0}, {4,73,1034,1,0}, {4,23,253,1,0},
	{4,87,289,1,0}, {4,23,289,1,0}, {4,23,2977,1,0}, {4,7,253,1,0}, {4,7,289,1,0}, {4,7,2977,1,0},
	{4,39,253,1,0}, {4,39,289,1,0}, {4,39,2977,1,0}, {4,55,2977,1,0}, {4,54,241,1,0},
	{4,54,289,1,0}, {4,54,253,1,0}, {4,54,582,1,0}, {3,0,2488,1,0}, {2,5,1034,1,0}, {2,5,66,1,0},
	{2,5,64,1,0}, {2,1,823,1,1}, {4,56,10,1,1}, {2,1,1998,1,0}, {1,5,823,1,0}, {5,0,1,1,1},
	{4,103,304,1,0}, {4,89,80,1,0}, {4,105,80,1,0}, {4,73,80,1,0}, {4,88,80,1,0}, {4,104,80,1,0},
	{4,72,80,1,0}, {2,2,825,1,1}, {2,4,1495,1,0}, {2,5,1495,1,0}, {2,3,1495,1,0}, {2,2,1495,1,0},
	{2,1,1495,1,0}, {2,0,1495,1,0}, {2,6,1495,1,0}, {4,105,304,1,0}, {4,104,304,1,0},
	{2,2,1021,1,1}, {4,56,753,1,1}, {1,3,774,1,0}, {1,11,500,1,0}, {1,2,1206,1,0}, {4,72,218,1,0},
	{4,88,218,1,0}, {1,2,498,1,0}, {1,8,500,1,0}, {4,87,218,1,0}, {1,6,304,1,1}, {3,1,304,1,1},
	{3,0,304,1,1}, {2,3,62,1,0}, {2,3,1,1,0}, {4,88,32,1,0}, {4,56,413,1,1}, {2,3,3320,0,1},
	{2,4,1021,1,1}, {2,4,1021,1,1}, {2,3,229,1,0}, {2,3,1320,1,0}, {2,3,630,1,0}, {2,3,34,1,0},
	{2,3,306,1,0}, {4,56,1012,1,0}, {3,1,72,1,0}, {1,3,1384,1,1}, {1,3,829,1,0}, {2,3,1021,1,1},
	{2,5,1021,1,0}, {3,0,637,1,0}, {4,56,12,1,1}, {2,1,304,1,0}, {4,71,302,1,0}, {4,72,302,1,0},
	{1,10,289,1,1}, {1,11,289,1,1}, {2,3,243,1,0}, {1,1,500,1,0}, {1,6,500,1,0}, {4,58,12,1,0},
	{2,2,498,1,0}, {2,1,774,1,0}, {4,57,825,1,0}, {1,4,646,0,1}, {2,4,1495,1,1}, {2,3,712,0,0},
	{5,0,1,1,1}, {2,3,70,1,0}, {2,3,1034,1,0}, {3,1,825,1,1}, {1,9,80,1,0}, {1,9,1410,1,0},
	{2,2,80,1,0}, {1,5,646,0,1}, {2,5,3324,1,1}, {2,2,1410,1,0}, {2,2,1135,0,1}, {2,3,515,1,1},
	{2,3,257,1,1}, {2,3,515,1,0}, {2,1,845,1,0}, {2,1,845,0,1}, {2,2,1135,1,1}, {2,2,1135,1,0},
	{4,73,36,1,0}, {1,1,227,1,0}, {1,1,1076,1,0}, {1,9,1076,1,0}, {1,11,1076,1,0}, {1,4,1076,1,0},
	{1,2,1076,1,0}, {1,12,1076,1,0}, {1,10,1076,1,0}, {2,4,227,1,0}, {2,4,504,1,1}, {1,7,227,1,0},
	{1,6,227,1,0}, {1,6,1076,1,0}, {1,8,1076,1,0}, {1,7,1076,1,0}, {4,88,36,1,0}, {2,0,68,1,0},
	{4,55,770,1,0}, {4,88,74,1,0}, {2,0,3327,1,0}, {2,0,84,1,0}, {3,1,218,1,0}, {1,1,3330,0,0},
	{1,2,772,1,1}, {4,57,770,1,1}, {1,1,1058,1,0}, {1,1,1330,1,0}, {1,1,40,1,0}, {4,8,218,1,0},
	{2,4,8,1,1}, {1,10,205,1,1}, {4,56,218,1,1}, {4,57,1459,1,1}, {2,4,2443,1,1}, {2,4,257,1,0},
	{2,4,300,1,0}, {2,0,40,0,0}, {3,0,36,1,0}, {1,1,12,0,1}, {2,4,1206,0,1}, {5,0,1,1,1},
	{1,2,650,0,1}, {1,4,291,1,1}, {1,2,650,1,0}, {1,4,291,1,0}, {2,4,1206,1,1}, {2,0,40,1,0},
	{2,0,295,1,0}, {1,1,3335,1,1}, {1,1,12,1,1}, {1,12,12,1,0}, {1,10,12,1,0}, {1,11,12,1,0},
	{4,55,3338,1,1}, {4,55,1,1,0}, {4,57,36,1,0}, {4,58,94,1,0}, {1,12,12,0,1}, {3,1,218,1,1},
	{4,41,36,1,0}, {4,9,36,1,0}, {4,25,36,1,0}, {4,72,36,1,0}, {2,5,12,1,1}, {1,7,3341,1,1},
	{1,7,3347,1,1}, {1,7,291,1,0}, {1,7,419,1,0}, {1,6,3341,1,1}, {1,6,3347,1,1}, {1,6,2380,1,0},
	{2,6,66,0,0}, {3,2,300,1,1}, {4,41,1655,1,0}, {4,57,1655,1,0}, {4,57,779,1,0}, {4,57,2007,1,0},
	{4,57,80,1,0}, {4,57,627,1,0}, {4,57,3350,1,0}, {4,105,1959,1,0}, {4,105,724,1,0},
	{4,41,80,1,0}, {4,41,825,1,0}, {4,41,2888,1,0}, {4,41,779,1,0}, {4,41,1135,1,0},
	{4,105,3350,1,0}, {4,105,825,1,0}, {4,105,627,1,0}, {4,89,3354,1,0}, {4,25,3358,1,0},
	{4,25,1135,1,0}, {4,25,825,1,0}, {4,25,3366,1,0}, {4,25,804,1,0}, {4,25,3370,1,0},
	{4,25,627,1,0}, {4,25,3374,1,0}, {4,25,3380,1,0}, {4,89,804,1,0}, {4,105,2007,1,0},
	{4,9,2888,1,0}, {4,41,804,1,0}, {4,9,3385,1,0}, {4,9,2007,1,0}, {4,9,3391,1,0}, {4,9,804,1,0},
	{4,9,627,1,0}, {4,9,3396,1,0}, {4,9,3380,1,0}, {4,9,1135,1,0}, {4,9,825,1,0}, {4,73,3403,1,0},
	{3,1,3231,1,0}, {1,5,498,1,0}, {1,1,3406,1,1}, {1,1,924,1,0}, {1,1,468,1,0}, {1,1,432,1,0},
	{1,9,779,1,0}, {2,6,66,1,0}, {4,8,802,1,0}, {3,0,650,1,0}, {2,4,924,1,1}, {5,0,1,1,0},
	{1,1,10,1,1}, {2,4,648,1,0}, {2,2,241,0,1}, {4,55,84,1,1}, {1,1,1993,1,1}, {2,2,241,1,0},
	{1,7,924,1,1}, {1,6,924,1,1}, {4,56,825,1,0}, {2,2,289,1,1}, {3,0,827,1,1}, {3,1,827,1,1},
	{3,2,241,1,0}, {2,0,66,1,0}, {2,4,216,1,1}, {2,5,439,1,1}, {4,56,924,1,0}, {1,7,432,1,1},
	{4,55,816,1,1}, {1,6,747,1,1}, {1,7,468,1,1}, {1,12,812,1,1}, {1,7,62,1,0}, {1,6,62,1,0},
	{1,5,62,1,0}, {1,8,62,1,0}, {1,4,62,1,0}, {4,104,300,1,0}, {1,11,515,1,0}, {1,3,515,1,0},
	{3,0,515,1,0}, {1,7,515,1,0}, {1,10,515,1,0}, {1,4,515,1,0}, {1,5,515,1,0}, {1,1,515,1,0},
	{1,2,515,1,0}, {3,1,515,1,0}, {1,12,1206,1,0}, {7,0,255,1,0}, {2,5,1012,1,1}, {4,87,300,1,0},
	{4,88,300,1,0}, {1,8,2380,1,1}, {1,1,255,1,0}, {1,2,255,1,0}, {4,56,255,1,0}, {3,1,98,1,0},
	{1,4,98,1,0}, {1,8,98,1,0}, {4,57,98,1,0}, {3,2,98,1,0}, {1,1,98,1,0}, {2,1,98,1,0},
	{1,12,98,1,0}, {4,73,98,1,0}, {4,105,98,1,0}, {4,89,98,1,0}, {1,7,98,1,0}, {1,6,98,1,0},
	{2,0,98,1,0}, {1,5,98,1,0}, {1,3,98,1,0}, {4,58,98,1,0}, {1,11,98,1,0}, {1,10,98,1,0},
	{2,5,98,1,0}, {2,4,98,1,0}, {3,0,98,1,0}, {4,54,98,1,0}, {2,6,98,1,0}, {4,9,98,1,0},
	{4,25,98,1,0}, {4,41,98,1,0}, {1,9,98,1,0}, {4,56,98,1,0}, {5,0,1,1,0}, {2,3,98,1,0},
	{2,2,98,1,0}, {4,72,98,1,0}, {4,88,98,1,0}, {4,8,98,1,0}, {1,2,98,1,0}, {4,104,98,1,0},
	{4,56,113,1,0}, {1,9,123,1,0}, {1,8,3413,1,0}, {1,8,3428,1,0}, {1,8,113,1,0}, {5,0,1,1,1},
	{4,8,102,1,0}, {1,4,123,1,0}, {4,54,100,1,0}, {1,10,125,1,0}, {4,104,3431,1,0}, {1,4,3433,1,0},
	{1,4,3449,1,0}, {1,4,113,1,0}, {1,4,3453,1,0}, {1,4,115,1,0}, {1,4,3462,1,0}, {1,4,1655,1,0},
	{1,10,4,1,0}, {1,10,3467,1,0}, {1,11,3467,1,0}, {1,12,3467,1,0}, {1,11,4,1,0}, {1,12,4,1,0},
	{1,8,125,1,0}, {2,2,117,1,0}, {1,8,2854,1,0}, {1,12,125,1,0}, {1,2,100,1,0}, {2,5,4,1,0},
	{2,5,3469,1,0}, {1,9,125,1,0}, {2,0,125,1,0}, {2,4,100,1,0}, {2,4,102,1,0}, {1,3,119,1,0},
	{4,8,125,1,0}, {2,6,3467,1,0}, {4,104,100,1,0}, {2,1,125,1,1}, {2,4,100,0,0}, {2,0,125,1,1},
	{4,88,107,1,0}, {4,72,107,1,0}, {4,72,125,1,0}, {4,88,125,1,0}, {4,56,68,1,0}, {4,88,102,1,0},
	{4,104,107,1,0}, {4,104,3472,1,0}, {4,88,109,1,0}, {4,72,109,1,0}, {4,103,3476,1,0},
	{2,5,125,1,1}, {1,6,125,1,0}, {2,6,4,1,0}, {4,56,107,1,0}, {4,56,3479,1,0}, {4,56,100,1,0},
	{4,56,3481,1,0}, {4,58,100,1,0}, {4,58,102,1,0}, {4,56,109,1,0}, {5,0,1,1,0}, {4,105,115,1,0},
	{4,89,115,1,0}, {4,104,115,1,0}, {4,88,115,1,0}, {4,58,3484,1,0}, {1,9,3486,1,0}, {1,9,117,1,0},
	{1,9,119,1,0}, {3,1,115,1,0}, {3,1,724,1,0}, {3,1,3489,1,0}, {3,1,3484,1,0}, {3,1,119,1,0},
	{5,0,1,1,0}, {2,0,115,1,0}, {2,0,123,1,1}, {2,2,3492,1,0}, {2,2,3497,1,0}, {2,2,3499,1,0},
	{4,55,3504,1,0}, {2,2,119,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,0},
	{1,12,119,1,0}, {1,3,4,1,0}, {1,3,3467,1,0}, {1,1,107,1,0}, {2,1,4,1,0}, {2,1,3467,1,0},
	{4,56,724,1,0}, {1,12,3508,1,0}, {1,12,3449,1,0}, {1,12,113,1,0}, {1,12,3453,1,0},
	{1,12,115,1,0}, {1,12,3522,1,0}, {4,56,3497,1,0}, {3,1,3525,1,0}, {1,12,1655,1,0},
	{4,56,3484,1,0}, {4,105,3497,1,0}, {1,7,3467,1,0}, {1,7,4,1,0}, {3,0,119,1,0}, {2,1,100,1,0},
	{2,1,121,1,0}, {2,2,113,1,0}, {2,1,3476,1,0}, {2,1,3479,1,1}, {2,1,3528,1,0}, {2,1,102,1,0},
	{1,4,3467,1,0}, {2,1,104,1,0}, {1,4,4,1,0}, {2,4,111,1,1}, {2,0,3479,1,1}, {5,0,1,1,1},
	{4,57,3531,1,0}, {1,9,4,1,0}, {5,0,1,1,0}, {2,0,102,1,0}, {2,0,100,1,0}, {1,12,100,1,0},
	{2,5,3534,1,0}, {1,8,117,1,0}, {1,10,119,1,0}, {2,5,3537,1,0}, {2,5,3540,1,0}, {2,5,100,1,0},
	{4,105,3544,1,0}, {4,105,3547,1,0}, {4,57,724,1,0}, {4,57,3497,1,0}, {4,89,3544,1,0},
	{4,25,3544,1,0}, {4,25,724,1,0}, {4,25,3547,1,0}, {4,25,3497,1,0}, {4,89,724,1,0},
	{4,41,724,1,0}, {4,73,3547,1,0}, {4,73,3497,1,0}, {4,9,3547,1,0}, {4,9,2854,1,0},
	{4,9,3497,1,0}, {4,9,724,1,0}, {4,9,1655,1,0}, {4,41,3497,1,0}, {4,57,3525,1,0},
	{4,54,3497,1,0}, {4,58,3497,1,0}, {4,8,119,1,0}, {4,57,117,1,0}, {1,6,4,1,0}, {1,6,3467,1,0},
	{5,0,1,1,1}, {4,54,125,1,0}, {2,5,109,1,1}, {4,56,121,1,0}, {4,58,113,1,0}, {4,57,104,1,0},
	{2,6,102,0,0}, {2,0,109,1,1}, {2,6,102,1,0}, {1,7,3551,1,0}, {1,7,113,1,0}, {1,7,3453,1,0},
	{1,7,115,1,0}, {1,6,3551,1,0}, {1,6,113,1,0}, {1,6,3453,1,0}, {1,6,115,1,0}, {1,7,38,1,0},
	{1,6,38,1,0}, {2,0,109,1,0}, {3,0,123,1,0}, {3,1,123,1,0}, {1,1,123,1,0}, {4,88,111,1,0},
	{4,72,111,1,0}, {4,104,111,1,0}, {1,10,117,1,0}, {4,104,123,1,0}, {1,4,119,1,0},
	{4,89,3479,1,0}, {4,105,3479,1,0}, {4,73,3479,1,0}, {4,105,3431,1,0}, {2,4,109,1,0},
	{3,1,102,1,0}, {3,1,100,1,0}, {4,55,3531,1,0}, {2,4,123,1,0}, {4,55,109,1,0}, {4,55,107,1,0},
	{1,3,125,1,0}, {1,4,117,1,0}, {2,1,113,1,0}, {4,88,123,1,0}, {4,72,123,1,0}, {2,3,111,1,0},
	{5,0,1,1,0}, {2,0,111,1,0}, {4,103,3497,1,0}, {1,7,119,1,0}, {1,11,119,1,0}, {2,3,4,1,0},
	{1,2,3486,1,0}, {1,2,117,1,0}, {1,2,119,1,0}, {1,7,117,1,0}, {1,11,117,1,0}, {1,5,3560,1,0},
	{2,5,113,1,0}, {1,5,113,1,0}, {1,5,100,1,0}, {1,3,3574,1,0}, {1,3,3433,1,0}, {1,3,3428,1,0},
	{1,3,113,1,0}, {1,6,100,1,0}, {1,5,3589,1,0}, {1,5,3547,1,0}, {1,5,1655,1,0}, {2,2,3467,1,0},
	{4,103,3484,1,0}, {4,71,3497,1,0}, {4,87,3497,1,0}, {4,89,121,1,0}, {4,88,121,1,0},
	{1,4,125,1,0}, {4,54,102,1,0}, {2,2,4,1,0}, {4,56,3467,1,0}, {4,72,117,1,0}, {4,73,117,1,0},
	{3,0,3484,1,0}, {4,73,115,1,0}, {4,72,115,1,0}, {3,1,3497,1,0}, {1,8,3467,1,0}, {1,8,4,1,0},
	{1,2,123,1,0}, {4,89,119,1,0}, {4,105,119,1,0}, {4,73,119,1,0}, {1,3,100,1,0}, {3,0,3497,1,0},
	{2,0,3592,1,0}, {2,0,1655,1,0}, {2,0,3547,1,0}, {2,0,3497,1,0}, {2,0,3484,1,0}, {2,0,119,1,0},
	{2,0,724,1,0}, {2,0,3467,1,0}, {1,11,724,1,0}, {1,11,1655,1,0}, {1,11,3522,1,0},
	{1,11,3484,1,0}, {3,2,3497,1,0}, {3,2,115,1,0}, {3,2,119,1,0}, {1,11,3596,1,0}, {1,11,3604,1,0},
	{1,11,3610,1,0}, {1,11,113,1,0}, {1,11,3453,1,0}, {1,11,115,1,0}, {1,11,38,1,0}, {3,2,724,1,0},
	{1,1,4,1,0}, {1,1,3467,1,0}, {2,0,4,1,0}, {2,0,117,1,0}, {4,58,4,1,0}, {5,0,1,1,0},
	{4,104,3497,1,0}, {4,72,3497,1,0}, {4,104,724,1,0}, {4,88,724,1,0}, {4,88,3497,1,0},
	{4,8,4,1,0}, {1,10,3433,1,0}, {1,10,724,1,0}, {1,10,1655,1,0}, {1,10,3522,1,0}, {1,10,3610,1,0},
	{1,10,113,1,0}, {1,10,3453,1,0}, {1,10,115,1,0}, {1,10,38,1,0}, {1,2,125,1,0}, {4,54,3484,1,0},
	{2,2,125,1,1}, {2,1,111,1,1}, {3,1,4,1,0}, {4,88,100,1,0}, {4,72,100,1,0}, {1,7,125,1,0},
	{2,5,119,1,0}, {4,54,117,1,0}, {2,1,117,1,0}, {2,4,121,1,0}, {4,25,121,1,0}, {4,57,121,1,0},
	{4,105,121,1,0}, {4,41,121,1,0}, {4,9,121,1,0}, {4,73,121,1,0}, {4,58,117,1,0}, {4,56,123,1,0},
	{2,5,1655,1,0}, {2,5,3547,1,0}, {2,5,724,1,0}, {2,5,3497,1,0}, {2,5,3484,1,0}, {2,4,3479,1,1},
	{2,1,3613,1,0}, {4,54,115,1,0}, {4,54,119,1,0}, {3,2,3484,1,0}, {2,1,3547,1,0}, {2,1,3522,1,0},
	{2,1,3619,1,0}, {2,1,119,1,0}, {2,1,724,1,0}, {4,58,115,1,0}, {4,55,3484,1,0}, {4,87,3484,1,0},
	{4,23,3484,1,0}, {4,71,3484,1,0}, {4,7,3484,1,0}, {4,39,3484,1,0}, {4,105,117,1,0},
	{4,41,117,1,0}, {4,89,117,1,0}, {4,9,117,1,0}, {4,25,117,1,0}, {4,55,3497,1,0}, {4,23,3497,1,0},
	{4,7,3497,1,0}, {4,39,3497,1,0}, {4,58,724,1,0}, {4,54,724,1,0}, {4,103,2854,1,0},
	{4,55,2854,1,0}, {4,55,724,1,0}, {4,23,724,1,0}, {4,23,2854,1,0}, {4,87,724,1,0},
	{4,87,2854,1,0}, {4,7,1655,0,0}, {4,71,1655,1,0}, {4,39,2854,1,0}, {4,39,724,1,0},
	{4,7,2854,1,0}, {3,0,724,1,0}, {2,5,3613,1,0}, {1,3,123,1,0}, {2,5,3619,1,0}, {2,5,117,1,0},
	{4,58,119,1,0}, {2,4,4,1,0}, {2,4,3467,1,0}, {2,5,111,1,0}, {2,4,107,1,0}, {1,12,123,1,0},
	{2,6,3497,1,0}, {2,6,113,1,0}, {1,3,117,1,0}, {2,6,3622,1,0}, {4,8,3522,1,0}, {4,56,115,1,0},
	{2,2,100,1,0}, {4,8,115,1,0}, {4,104,117,1,0}, {1,9,3630,1,0}, {2,6,100,1,0}, {4,56,117,1,0},
	{1,9,3604,1,0}, {1,9,3610,1,0}, {1,9,113,1,0}, {1,9,3453,1,0}, {1,9,115,1,0}, {1,9,38,1,0},
	{1,9,3462,1,0}, {1,9,3639,1,0}, {1,9,1655,1,0}, {1,9,3522,1,0}, {2,3,117,1,0}, {2,3,119,1,0},
	{1,8,119,1,0}, {2,2,121,1,0}, {2,2,3479,1,1}, {2,2,107,1,0}, {4,105,3484,1,0}, {4,57,3484,1,0},
	{4,89,3484,1,0}, {4,25,3484,1,0}, {4,73,3484,1,0}, {4,9,3484,1,0}, {4,41,3484,1,0},
	{4,89,3497,1,0}, {1,12,117,1,0}, {5,0,1,1,0}, {4,104,121,1,0}, {2,3,3642,1,0}, {2,3,3544,1,0},
	{2,3,3650,1,0}, {2,3,724,1,0}, {2,3,3484,1,0}, {1,1,117,1,0}, {2,6,1655,1,0}, {2,6,724,1,0},
	{2,6,3619,1,0}, {2,6,3655,1,0}, {2,6,125,1,0}, {2,6,3484,1,0}, {4,56,119,1,0}, {2,3,125,1,1},
	{1,11,125,1,0}, {1,1,119,1,0}, {2,3,3479,1,1}, {2,3,100,1,0}, {1,4,100,1,0}, {1,5,3467,1,0},
	{1,5,4,1,0}, {4,104,3484,1,0}, {4,72,3484,1,0}, {1,8,100,1,0}, {4,56,111,1,0}, {3,0,100,1,0},
	{3,0,102,1,0}, {3,1,3660,1,0}, {2,1,123,1,1}, {4,88,3484,1,0}, {1,1,125,1,0}, {1,5,119,1,0},
	{3,2,3534,1,0}, {3,2,100,1,0}, {3,2,102,1,0}, {5,0,1,1,0}, {4,88,117,1,0}, {4,87,107,1,0},
	{2,0,3431,1,0}, {4,54,4,1,0}, {4,88,3479,1,0}, {4,104,3479,1,0}, {4,72,3479,1,0},
	{2,2,1655,1,0}, {1,7,123,1,0}, {2,2,724,1,0}, {3,0,115,1,0}, {4,57,3522,1,0}, {3,0,3489,1,0},
	{4,55,3486,1,0}, {4,72,102,1,0}, {1,2,724,1,0}, {1,2,1655,1,0}, {1,2,3663,1,0}, {1,2,3676,1,0},
	{1,2,3449,1,0}, {1,2,113,1,0}, {1,2,3453,1,0}, {1,2,115,1,0}, {1,2,3522,1,0}, {4,8,123,1,0},
	{1,2,4,1,0}, {1,2,3467,1,0}, {4,73,3467,1,0}, {4,105,3467,1,0}, {4,89,3467,1,0}, {2,0,113,1,0},
	{4,8,111,1,0}, {4,8,107,1,0}, {4,8,109,1,0}, {2,4,113,1,0}, {4,88,119,1,0}, {4,104,119,1,0},
	{4,72,119,1,0}, {4,8,117,1,0}, {11,0,115,0,0}, {2,3,38,0,0}, {5,0,1,1,1}, {11,0,115,1,0},
	{2,4,117,1,0}, {2,4,1655,1,0}, {1,6,119,1,0}, {4,105,115,0,0}, {4,41,119,1,0}, {4,41,119,1,0},
	{4,57,115,1,0}, {4,57,119,1,0}, {4,25,115,1,0}, {4,9,119,1,0}, {4,9,115,1,0}, {4,9,3525,1,0},
	{4,25,119,1,0}, {4,41,115,1,0}, {2,4,3547,1,0}, {2,4,119,1,0}, {2,4,3619,1,0}, {2,4,724,1,0},
	{2,4,3497,1,0}, {2,4,3484,1,0}, {2,3,121,1,0}, {2,4,125,1,1}, {2,4,3492,1,0}, {1,11,123,1,0},
	{1,6,117,1,0}, {2,3,107,1,0}, {2,6,38,1,0}, {2,6,123,1,0}, {2,6,121,1,0}, {2,3,109,1,0},
	{2,3,102,1,0}, {2,6,109,1,1}, {2,6,3479,1,1}, {2,2,102,1,0}, {2,2,111,1,1}, {2,6,107,1,0},
	{2,2,109,1,0}, {2,3,3476,1,0}, {2,6,111,1,0}, {2,2,3476,1,0}, {1,7,100,1,0}, {3,2,4,1,0},
	{1,5,125,1,0}, {2,2,123,1,1}, {3,0,125,1,1}, {3,1,125,1,1}, {4,72,4,1,0}, {4,72,3467,1,0},
	{4,104,4,1,0}, {4,104,3467,1,0}, {4,88,4,1,0}, {4,88,3467,1,0}, {2,5,123,1,1}, {4,103,3431,1,0},
	{1,7,3484,1,0}, {2,3,123,1,1}, {1,6,3484,1,0}, {1,10,123,1,0}, {1,9,3467,1,0}, {2,0,3680,1,0},
	{2,0,121,1,0}, {2,0,107,1,0}, {1,1,3484,1,0}, {1,1,3683,1,0}, {1,1,3610,1,0}, {1,1,113,1,0},
	{1,1,3692,1,0}, {1,1,115,1,0}, {1,1,3699,1,0}, {1,1,38,1,0}, {1,1,724,1,0}, {1,1,1655,1,0},
	{1,1,3497,1,0}, {1,7,3547,1,0}, {1,7,1655,1,0}, {1,7,3704,1,0}, {1,6,3547,1,0}, {1,6,1655,1,0},
	{1,6,3704,1,0}, {1,1,109,1,0}, {2,5,107,1,0}, {1,10,100,1,0}, {4,8,100,1,0}, {1,11,100,1,0},
	{1,1,100,1,0}, {1,9,100,1,0}, {1,6,123,1,0}, {1,5,123,1,1}, {1,8,123,1,0}, {4,57,3467,1,0},
	{4,71,3467,1,0}, {4,103,3467,1,0}, {4,87,3467,1,0}, {4,55,3467,1,0}, {4,87,109,1,0},
	{3,0,4,1,0}, {4,72,121,1,0}, {4,8,3610,1,0}, {2,5,121,1,0}, {2,3,3467,1,0}, {3,0,113,1,0},
	{3,1,113,1,0}, {4,54,113,1,0}, {2,3,113,1,0}, {4,58,125,1,0}, {4,56,4,1,0}, {4,87,3531,1,0},
	{4,103,3479,1,0}, {4,71,3479,1,0}, {4,88,127,1,0}, {4,72,127,1,0}, {4,104,127,1,0},
	{4,56,127,1,0}, {1,4,127,1,0}, {3,0,127,1,0}, {3,2,127,1,0}, {1,12,127,1,0}, {2,1,127,1,0},
	{3,1,127,1,0}, {2,2,127,1,0}, {5,0,1,1,0}, {2,0,127,1,0}, {2,4,127,1,0}, {4,8,127,1,0},
	{1,7,127,1,0}, {1,6,127,1,0}, {1,1,127,1,0}, {1,10,127,1,0}, {1,5,127,1,0}, {1,3,127,1,0},
	{4,54,127,1,0}, {1,11,127,1,0}, {2,6,127,1,0}, {2,5,127,1,0}, {2,3,127,1,0}, {1,9,127,1,0},
	{4,58,127,1,0}, {1,2,127,1,0}, {1,8,127,1,0}, {1,8,3707,1,0}, {1,8,3709,1,0}, {1,10,3707,1,0},
	{3,1,3707,1,0}, {4,89,3709,1,0}, {4,105,3709,1,0}, {4,73,3709,1,0}, {4,57,3709,1,0},
	{1,4,3709,1,0}, {1,4,3711,1,0}, {1,4,3707,1,0}, {1,10,3709,1,0}, {4,55,3707,1,0},
	{2,0,3707,1,0}, {5,0,1,1,0}, {3,0,3707,1,0}, {1,12,3707,1,0}, {1,7,3707,1,0}, {1,6,3707,1,0},
	{1,1,3707,1,0}, {3,2,3707,1,0}, {1,5,3707,1,0}, {1,3,3707,1,0}, {1,11,3707,1,0}, {1,9,3707,1,0},
	{4,25,3707,1,0}, {4,89,3707,1,0}, {4,57,3707,1,0}, {4,73,3707,1,0}, {4,9,3707,1,0},
	{4,105,3707,1,0}, {4,41,3707,1,0}, {1,2,3707,1,0}, {2,1,3707,1,0}, {2,2,3707,1,0},
	{2,4,3709,1,0}, {2,2,3709,1,0}, {4,88,3709,1,0}, {1,12,3709,1,0}, {2,3,3707,1,0},
	{4,88,3707,1,0}, {4,87,3707,1,0}, {4,56,3707,1,0}, {4,56,3709,1,0}, {4,72,3707,1,0},
	{4,71,3707,1,0}, {4,104,3707,1,0}, {4,103,3707,1,0}, {4,104,3709,1,0}, {2,4,3707,1,0},
	{2,5,3707,1,0}, {2,0,3709,1,0}, {5,0,1,1,1}, {1,1,3709,1,0}, {1,7,3711,1,0}, {2,6,3707,1,0},
	{1,6,3711,1,0}, {4,23,3707,1,0}, {4,7,3707,1,0}, {4,39,3707,1,0}, {2,1,3709,1,0},
	{4,58,3707,1,0}, {2,3,3709,1,0}, {1,5,3709,1,0}, {1,3,3709,1,0}, {1,11,3709,1,0},
	{3,1,3709,1,0}, {4,55,3709,1,0}, {1,9,3709,1,0}, {4,8,3707,1,0}, {4,87,3709,1,0},
	{4,103,3709,1,0}, {3,0,3709,1,0}, {1,2,3709,1,0}, {2,5,3709,1,0}, {2,6,3711,1,0},
	{4,54,3707,1,0}, {1,8,1000,0,0}, {4,8,138,1,0}, {1,4,1000,1,0}, {2,0,3714,1,0}, {2,0,3717,1,0},
	{2,1,1000,1,0}, {4,56,138,1,0}, {2,0,1000,1,0}, {3,2,138,1,0}, {1,3,1000,1,0}, {2,3,140,1,0},
	{2,3,1000,1,0}, {4,56,3717,1,1}, {4,104,138,1,0}, {4,88,138,1,0}, {4,72,138,1,0},
	{1,8,1000,1,0}, {4,73,1000,1,0}, {4,71,1000,1,0}, {4,8,1000,1,0}, {2,2,1000,1,0},
	{2,5,1000,1,0}, {2,4,1000,1,0}, {5,0,1,1,0}, {2,6,1000,1,0}, {4,105,1000,1,0}, {4,104,1000,1,0},
	{4,103,1000,1,0}, {4,89,1000,1,0}, {4,87,1000,1,0}, {4,56,1000,1,0}, {4,56,3719,1,0},
	{4,56,135,1,0}, {4,55,1000,1,0}, {4,104,135,1,0}, {4,58,138,1,0}, {1,8,3721,1,0}, {1,4,135,1,0},
	{4,8,129,1,0}, {4,54,1000,1,0}, {2,6,129,1,0}, {3,0,3717,1,0}, {1,5,1000,1,0}, {1,9,1000,1,0},
	{4,88,135,1,0}, {4,72,135,1,0}, {1,4,68,1,0}, {1,4,3725,1,0}, {4,56,140,1,1}, {2,0,140,1,0},
	{1,4,3719,1,0}, {1,10,135,1,0}, {1,10,3733,1,0}, {4,8,131,1,0}, {1,10,140,1,0}, {1,8,129,1,0},
	{1,8,68,1,0}, {1,8,3741,1,0}, {1,8,140,1,0}, {1,8,3719,1,0}, {2,2,140,1,0}, {3,0,131,1,0},
	{4,57,3747,1,0}, {2,3,3714,1,0}, {2,4,3717,1,0}, {3,1,131,1,0}, {3,1,1000,1,0}, {4,58,1000,1,0},
	{3,0,3749,1,1}, {2,3,3717,1,0}, {2,6,3717,1,0}, {2,2,3717,1,0}, {4,88,142,1,0}, {4,104,142,1,0},
	{4,72,142,1,0}, {4,56,142,1,0}, {1,10,1000,1,0}, {1,11,1000,1,0}, {1,11,3749,1,0},
	{1,10,3749,1,0}, {1,7,1000,1,0}, {1,7,3749,1,0}, {8,4,131,1,0}, {2,5,3751,1,0}, {1,1,1000,1,0},
	{1,1,3719,1,0}, {1,7,3717,1,0}, {2,4,3714,1,0}, {2,5,3755,1,0}, {2,5,140,1,0}, {2,5,3714,1,0},
	{2,5,3717,1,0}, {1,1,3760,1,0}, {1,1,3725,1,0}, {1,6,3763,1,0}, {1,7,3760,1,0}, {1,7,3719,1,0},
	{1,7,140,1,0}, {1,7,3766,1,0}, {1,7,3770,1,0}, {1,6,3725,1,0}, {2,5,142,1,1}, {1,6,1000,1,0},
	{1,6,3749,1,0}, {4,87,1000,0,0}, {4,89,1000,1,0}, {4,57,1000,1,0}, {4,9,1000,1,0},
	{4,25,1000,1,0}, {4,41,1000,1,0}, {2,4,3774,1,0}, {2,1,3777,0,0}, {5,0,1,1,0}, {4,72,129,1,0},
	{4,88,129,1,0}, {4,89,58,1,0}, {1,12,1000,1,0}, {2,2,129,1,0}, {1,12,135,1,0}, {1,12,3760,1,0},
	{1,12,3780,1,0}, {3,1,3749,1,1}, {2,1,3760,1,0}, {2,1,129,1,0}, {2,1,3749,1,0}, {3,1,138,1,0},
	{4,55,3787,1,0}, {1,12,3719,1,0}, {2,1,142,1,1}, {1,12,142,1,0}, {4,105,129,1,0},
	{4,73,129,1,0}, {4,89,129,1,0}, {4,55,3717,1,0}, {4,55,3747,1,1}, {2,2,3777,1,0}, {5,0,1,1,0},
	{4,103,131,1,0}, {4,57,129,1,0}, {1,9,3770,1,0}, {2,2,3791,1,0}, {2,2,3760,1,0}, {2,2,142,1,0},
	{2,1,140,1,0}, {1,9,3719,1,0}, {1,9,140,1,0}, {1,9,135,1,0}, {1,9,3766,1,0}, {4,104,129,1,0},
	{2,2,3749,1,0}, {1,9,142,1,0}, {1,9,129,1,0}, {2,6,3794,1,0}, {3,1,3799,1,0}, {3,2,131,1,0},
	{1,2,1000,1,0}, {2,6,3760,1,0}, {2,6,142,1,1}, {2,6,3749,1,0}, {1,2,3749,1,0}, {4,57,3719,1,0},
	{3,0,1000,1,0}, {3,0,3802,1,0}, {3,0,138,1,0}, {3,0,140,1,0}, {3,0,129,1,0}, {3,1,129,1,0},
	{1,2,68,1,0}, {1,2,3766,1,0}, {4,57,135,1,0}, {1,2,3770,1,0}, {1,2,135,1,0}, {3,2,1000,1,0},
	{1,2,140,1,0}, {1,2,3719,1,0}, {1,2,129,1,0}, {1,2,142,1,0}, {4,7,1000,1,0}, {4,23,1000,1,0},
	{4,39,1000,1,0}, {4,71,133,1,0}, {3,1,1000,0,0}, {10,2,1000,1,0}, {1,3,68,1,0}, {1,3,142,1,0},
	{1,3,3806,1,0}, {1,3,3725,1,0}, {4,87,133,1,0}, {4,87,131,1,0}, {1,5,3811,1,0}, {4,56,3747,1,0},
	{3,1,140,1,0}, {2,2,3714,1,0}, {1,5,135,1,0}, {1,5,3814,1,0}, {1,5,3818,1,0}, {1,5,129,1,0},
	{4,56,129,1,0}, {4,89,3717,1,0}, {4,105,3717,1,0}, {4,73,3717,1,0}, {1,11,135,1,0},
	{1,11,68,1,0}, {1,11,3725,1,0}, {1,11,142,1,0}, {1,11,3719,1,0}, {1,4,3823,1,0}, {1,4,3749,1,0},
	{10,3,1000,1,0}, {4,8,140,1,0}, {4,72,1000,1,0}, {4,88,1000,1,0}, {4,71,131,1,0},
	{4,88,140,1,0}, {4,72,140,1,0}, {2,0,3777,0,0}, {5,0,1,1,1}, {1,8,3749,1,0}, {1,3,3749,1,0},
	{1,1,142,1,0}, {1,5,3749,1,0}, {1,4,142,1,0}, {1,8,142,1,0}, {2,0,142,1,1}, {1,9,3749,1,0},
	{2,0,3749,1,0}, {2,0,129,1,0}, {1,10,3719,1,0}, {1,7,142,1,0}, {1,6,142,1,0}, {2,0,3760,1,0},
	{4,88,3717,1,0}, {4,104,3717,1,0}, {4,72,3717,1,0}, {1,10,142,1,0}, {2,4,3777,1,0},
	{4,103,133,1,0}, {4,87,3717,1,0}, {4,103,3717,1,0}, {4,71,3717,1,0}, {4,54,131,1,0},
	{4,58,131,1,0}, {2,4,3760,1,0}, {2,4,142,0,1}, {5,0,1,1,0}, {4,9,129,1,0}, {4,25,129,1,0},
	{4,41,129,1,0}, {2,4,142,1,0}, {4,103,140,0,0}, {4,104,140,0,0}, {4,105,140,1,0},
	{3,1,3717,1,0}, {2,1,3714,1,0}, {2,4,129,1,0}, {5,0,1,1,1}, {4,57,3717,1,0}, {2,4,3749,1,0},
	{2,3,129,1,0}, {2,3,3777,1,0}, {2,3,142,1,1}, {3,0,142,1,1}, {2,3,3760,1,0}, {2,3,3749,1,0},
	{3,1,142,1,1}, {2,6,140,1,0}, {1,12,140,1,0}, {1,1,135,1,0}, {2,1,3717,1,0}, {1,6,135,1,0},
	{1,7,135,1,0}, {1,12,3749,1,0}, {1,1,3749,1,0}, {5,0,1,1,0}, {4,54,138,1,0}, {2,5,3749,1,1},
	{2,6,3714,1,0}, {3,1,3826,1,0}, {3,0,3826,1,0}, {1,8,3826,1,1}, {4,56,3826,1,0}, {1,3,3826,1,0},
	{1,9,3826,1,0}, {1,5,3826,1,0}, {2,3,3826,1,0}, {4,103,3826,1,0}, {4,55,3826,1,0}, {5,0,1,1,1},
	{4,57,3826,1,0}, {4,89,3826,1,0}, {4,25,3826,1,0}, {4,9,3826,1,0}, {4,73,3826,1,0},
	{4,105,3826,1,0}, {4,41,3826,1,0}, {1,6,3826,1,0}, {1,12,3826,1,0}, {1,1,3826,1,0},
	{1,4,3826,1,0}, {1,2,3826,1,0}, {1,7,3826,1,0}, {1,10,3826,1,0}, {1,11,3826,1,0},
	{4,104,3826,1,0}, {4,88,3826,1,0}, {4,72,3826,1,0}, {4,8,3826,1,0}, {2,0,3826,1,1},
	{2,4,3826,1,0}, {4,87,3826,1,0}, {4,7,3826,1,0}, {4,23,3826,1,0}, {4,71,3826,1,0},
	{4,39,3826,1,0}, {2,5,3826,1,0}, {2,6,3826,1,0}, {2,2,3826,1,0}, {2,1,3826,1,0},
	{4,55,3828,1,0}, {2,4,3828,1,1}, {4,56,3828,1,0}, {1,1,3828,1,0}, {1,9,3828,1,0},
	{1,3,3828,1,0}, {1,8,3828,1,0}, {1,5,3828,1,0}, {3,0,3828,1,1}, {4,103,3828,1,0},
	{4,105,3828,1,0}, {4,57,3828,1,0}, {2,5,3828,1,0}, {4,88,3828,1,0}, {4,87,3828,1,0},
	{4,89,3828,1,0}, {1,7,3828,1,0}, {2,0,3828,1,0}, {2,6,3828,1,0}, {2,3,3828,1,1},
	{1,12,3828,1,0}, {1,10,3828,1,0}, {1,4,3828,1,0}, {1,2,3828,1,0}, {2,1,3828,1,0},
	{2,2,3828,1,0}, {4,72,3828,1,0}, {4,71,3828,1,0}, {4,73,3828,1,0}, {4,104,3828,1,0},
	{1,11,3828,1,0}, {3,1,3828,1,1}, {1,6,3828,1,0}, {1,10,3717,1,0}, {1,10,152,1,0},
	{1,10,3830,1,0}, {1,10,74,1,0}, {1,10,150,1,0}, {1,10,3835,1,0}, {1,10,3837,1,0},
	{1,10,3842,1,0}, {1,10,3844,1,0}, {1,8,3847,1,0}, {4,105,3835,1,0}, {4,89,3850,1,0},
	{4,105,3852,1,0}, {4,73,3850,1,0}, {4,73,3835,1,0}, {1,8,150,1,0}, {1,8,3855,1,0},
	{1,8,3842,1,0}, {1,8,3864,1,0}, {4,56,3868,1,0}, {4,56,3842,1,0}, {3,1,150,1,0}, {3,1,3871,1,0},
	{1,4,150,1,0}, {1,4,140,1,0}, {1,4,3855,1,0}, {1,4,3842,1,0}, {4,54,150,1,0}, {4,8,150,1,0},
	{2,0,3875,0,1}, {5,0,1,1,1}, {5,0,1,1,0}, {2,0,150,1,0}, {1,8,152,1,0}, {4,105,3879,1,0},
	{4,73,3879,1,0}, {4,89,3879,1,0}, {4,56,3881,1,0}, {4,56,146,1,0}, {4,8,144,1,0},
	{4,88,3850,1,0}, {4,104,3850,1,0}, {4,72,3850,1,0}, {4,104,3879,1,0}, {4,72,3879,1,0},
	{3,0,239,1,0}, {1,4,3887,1,0}, {1,4,76,1,0}, {4,88,148,1,0}, {4,104,148,1,0}, {4,72,148,1,0},
	{4,104,146,1,0}, {4,88,146,1,0}, {4,72,146,1,0}, {4,8,146,1,0}, {4,104,3835,1,0},
	{4,88,3835,1,0}, {4,72,3835,1,0}, {2,0,3835,1,0}, {2,0,3850,1,0}, {1,10,3890,1,0},
	{1,8,3894,1,0}, {4,57,3835,1,0}, {5,0,1,1,0}, {4,55,3897,0,0}, {4,57,74,1,0}, {4,55,3900,0,0},
	{4,57,3879,1,0}, {4,57,3850,1,0}, {4,55,3850,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,1},
	{4,103,3879,1,0}, {4,55,3842,1,0}, {2,4,3904,1,0}, {2,4,3907,1,0}, {2,4,3912,1,0},
	{2,4,3842,1,0}, {4,55,3835,1,0}, {1,1,3916,1,0}, {1,1,3920,1,0}, {1,1,3842,1,0}, {1,1,3864,1,0},
	{1,1,152,1,0}, {1,1,3894,1,0}, {1,7,140,0,0}, {2,5,140,1,0}, {1,6,3931,1,0}, {1,7,3934,1,0},
	{1,7,76,1,0}, {1,7,3937,1,0}, {1,7,3842,1,0}, {1,7,144,1,0}, {1,7,3864,1,0}, {1,6,3949,1,0},
	{1,6,3842,1,0}, {1,12,3934,1,0}, {1,12,3894,1,0}, {1,12,3931,1,0}, {2,0,148,0,1}, {5,0,1,1,1},
	{3,0,3850,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {2,0,148,1,0}, {3,1,148,1,0}, {3,1,3835,1,0},
	{1,12,3717,1,0}, {4,8,152,1,0}, {4,56,152,1,0}, {1,12,3835,1,0}, {1,12,3961,1,0},
	{1,12,3842,1,0}, {1,12,3864,1,0}, {3,1,144,1,0}, {5,0,1,1,1}, {1,11,3835,1,0}, {1,11,140,1,0},
	{1,11,3969,1,0}, {1,11,3842,1,0}, {1,11,3717,1,0}, {1,11,3850,1,0}, {1,11,152,1,0},
	{1,11,3864,1,0}, {1,11,150,1,0}, {1,11,3894,1,0}, {4,54,74,0,0}, {4,58,74,1,0}, {4,58,150,1,0},
	{3,0,144,1,0}, {4,71,3879,1,0}, {4,87,3879,1,0}, {4,103,3835,1,0}, {4,87,3850,1,0},
	{4,103,3850,1,0}, {4,71,3850,1,0}, {3,1,3977,1,0}, {3,0,3871,1,0}, {1,2,3847,1,0},
	{1,2,3980,1,0}, {1,2,3842,1,0}, {1,2,146,1,0}, {1,2,3986,1,0}, {1,2,3864,1,0}, {3,0,152,1,0},
	{1,2,152,1,0}, {1,2,3894,1,0}, {1,2,150,1,0}, {2,4,152,1,0}, {3,0,150,1,0}, {2,4,150,1,0},
	{2,4,3835,1,0}, {2,3,3990,1,0}, {2,3,3994,1,0}, {2,3,146,1,0}, {2,3,4004,1,0}, {2,3,4009,1,0},
	{2,3,3842,1,0}, {2,4,3850,1,0}, {2,4,146,1,0}, {2,4,4016,1,0}, {4,88,152,1,0}, {4,104,152,1,0},
	{4,72,152,1,0}, {3,1,152,1,0}, {3,0,4018,1,0}, {3,0,148,1,0}, {2,2,4021,1,0}, {2,2,4026,1,0},
	{2,2,146,1,0}, {2,2,4033,1,0}, {2,2,4037,1,0}, {2,2,3842,1,0}, {2,2,144,1,0}, {1,5,4042,1,0},
	{1,5,3842,1,0}, {2,2,150,1,0}, {3,2,150,1,0}, {3,2,144,1,0}, {3,1,4052,1,0}, {1,3,4055,1,0},
	{1,3,3842,1,0}, {1,3,140,1,0}, {1,5,4069,1,0}, {1,5,3835,1,0}, {4,88,150,1,0}, {4,104,150,1,0},
	{4,72,150,1,0}, {4,88,3879,1,0}, {2,0,3904,0,0}, {5,0,1,1,0}, {2,0,152,1,0}, {2,0,4016,1,0},
	{2,0,3907,1,0}, {2,0,146,1,0}, {2,0,3912,1,0}, {2,0,3842,1,0}, {3,2,4074,1,0}, {5,0,1,1,0},
	{5,0,1,1,0}, {4,57,239,1,0}, {2,4,140,1,0}, {2,4,148,1,0}, {2,6,3990,1,0}, {2,6,4078,1,0},
	{2,6,146,1,0}, {2,6,148,1,0}, {2,6,4086,1,0}, {2,6,4089,1,0}, {2,6,3842,1,0}, {2,5,3990,1,0},
	{2,5,148,1,0}, {2,5,4094,1,0}, {2,5,146,1,0}, {2,5,4101,1,0}, {2,5,4089,1,0}, {2,5,3842,1,0},
	{4,57,3842,1,0}, {3,0,3894,1,0}, {1,9,3717,1,0}, {2,6,152,1,0}, {2,6,4016,1,0}, {1,9,3894,1,0},
	{1,9,3890,1,0}, {3,0,3879,1,0}, {2,1,152,1,0}, {3,0,3835,1,0}, {3,1,4105,1,0}, {3,1,3879,1,0},
	{1,9,3835,1,0}, {1,9,4109,1,0}, {1,9,3842,1,0}, {1,9,4114,1,0}, {1,9,3864,1,0}, {2,5,152,1,0},
	{1,9,152,1,0}, {1,9,150,1,0}, {2,1,4118,1,0}, {2,1,148,1,0}, {2,1,4123,1,0}, {2,1,146,1,0},
	{2,1,4101,1,0}, {2,1,4089,1,0}, {2,1,3842,1,0}, {4,72,144,1,0}, {4,88,144,1,0}, {4,104,140,1,0},
	{4,8,148,1,0}, {4,8,3835,1,0}, {4,104,144,1,0}, {1,10,4131,1,0}, {1,10,154,1,0}, {1,10,156,1,0},
	{3,1,156,1,0}, {1,8,4134,1,0}, {1,8,156,1,0}, {1,8,154,1,0}, {4,58,154,1,0}, {4,56,154,1,0},
	{4,56,156,1,0}, {2,5,4138,1,0}, {5,0,1,1,0}, {3,0,4138,1,0}, {4,104,154,1,0}, {4,104,156,1,0},
	{4,88,154,1,0}, {4,88,156,1,0}, {4,72,4131,1,0}, {4,8,154,1,0}, {4,8,156,1,0}, {1,4,4140,1,0},
	{1,4,156,1,0}, {1,10,4138,1,0}, {1,8,4138,1,0}, {4,104,4138,1,0}, {5,0,1,1,1}, {4,54,154,1,0},
	{4,55,4138,1,0}, {4,56,4138,1,0}, {1,9,156,1,0}, {1,1,4138,1,0}, {1,1,4134,1,0}, {1,1,154,1,0},
	{1,1,156,1,0}, {1,6,4134,1,0}, {1,7,154,1,0}, {1,7,4138,1,0}, {1,7,4134,1,0}, {1,12,156,1,0},
	{1,12,4140,1,0}, {1,12,154,1,0}, {2,6,4138,1,0}, {3,1,154,1,0}, {2,0,156,1,0}, {1,11,4138,1,0},
	{1,11,4140,1,0}, {1,11,154,1,0}, {2,1,4138,1,0}, {2,0,4138,1,0}, {1,11,156,1,0}, {4,89,154,1,0},
	{3,1,4138,1,0}, {3,0,156,1,0}, {4,54,156,1,0}, {4,58,156,1,0}, {1,2,154,1,0}, {1,2,4138,1,0},
	{1,2,156,1,0}, {2,3,154,1,0}, {2,3,4131,1,0}, {2,3,156,1,0}, {2,4,154,1,0}, {2,4,156,1,0},
	{3,0,154,1,0}, {2,2,154,1,0}, {2,2,4131,1,0}, {2,2,156,1,0}, {4,105,4138,1,0}, {1,3,4138,1,0},
	{1,3,4140,1,0}, {1,3,156,1,0}, {1,5,4140,1,0}, {1,5,156,1,0}, {2,3,4138,1,0}, {2,0,154,1,0},
	{3,2,154,1,0}, {2,2,4138,1,0}, {2,6,154,1,0}, {2,4,4138,1,0}, {2,6,4131,1,0}, {2,6,156,1,0},
	{2,5,154,1,0}, {2,5,156,1,0}, {1,9,154,1,0}, {1,9,4140,1,0}, {2,1,154,1,0}, {2,1,4131,1,0},
	{2,1,156,1,0}, {4,57,4138,1,0}, {4,103,4138,1,0}, {1,10,158,1,0}, {1,8,158,1,0}, {1,4,158,1,0},
	{4,56,158,1,0}, {3,2,158,1,0}, {4,88,158,1,0}, {4,104,158,1,0}, {4,72,158,1,0}, {2,0,158,1,0},
	{1,1,158,1,0}, {1,7,158,1,0}, {1,6,158,1,0}, {1,12,158,1,0}, {3,1,158,1,0}, {1,11,158,1,0},
	{1,2,158,1,0}, {2,3,158,1,0}, {1,5,158,1,0}, {1,3,158,1,0}, {2,2,158,1,0}, {2,4,158,1,0},
	{1,9,158,1,0}, {3,0,158,1,0}, {2,6,158,1,0}, {2,5,158,1,0}, {2,1,158,1,0}, {4,8,158,1,0},
	{4,72,160,1,0}, {4,88,160,1,0}, {4,104,160,1,0}, {4,56,160,1,0}, {1,4,160,1,0}, {1,10,160,1,0},
	{1,8,160,1,0}, {4,54,160,1,0}, {2,4,160,1,0}, {1,1,160,1,0}, {1,7,160,1,0}, {1,6,160,1,0},
	{1,12,160,1,0}, {1,11,160,1,0}, {4,58,160,1,0}, {1,2,160,1,0}, {3,1,160,1,0}, {2,3,160,1,0},
	{2,2,160,1,0}, {3,2,160,1,0}, {1,3,160,1,0}, {1,5,160,1,0}, {2,0,160,1,0}, {2,6,160,1,0},
	{2,5,160,1,0}, {1,9,160,1,0}, {3,0,160,1,0}, {2,1,160,1,0}, {4,8,160,1,0}, {1,10,162,1,0},
	{1,8,162,1,0}, {1,4,162,1,0}, {4,56,162,1,0}, {4,104,162,1,0}, {4,88,162,1,0}, {4,72,162,1,0},
	{2,4,162,1,0}, {1,1,162,1,0}, {1,6,162,1,0}, {1,7,162,1,0}, {5,0,1,1,1}, {1,12,162,1,0},
	{1,11,162,1,0}, {3,1,239,1,0}, {1,2,162,1,0}, {4,8,162,1,0}, {2,3,162,1,0}, {1,5,162,1,0},
	{2,2,162,1,0}, {1,3,162,1,0}, {2,0,162,1,0}, {2,6,162,1,0}, {2,5,162,1,0}, {1,9,162,1,0},
	{2,1,162,1,0}, {5,0,1,1,0}, {1,10,164,1,0}, {3,0,164,1,0}, {3,1,164,1,0}, {1,8,164,1,0},
	{4,104,164,1,0}, {4,88,164,1,0}, {4,72,164,1,0}, {4,56,164,1,0}, {4,8,164,1,0}, {3,2,164,1,0},
	{1,4,164,1,0}, {2,6,164,1,0}, {2,2,164,1,0}, {1,9,164,1,0}, {1,1,164,1,0}, {1,6,164,1,0},
	{1,7,164,1,0}, {2,0,164,1,0}, {1,12,164,1,0}, {2,1,164,1,0}, {1,11,164,1,0}, {4,58,164,1,0},
	{4,54,164,1,0}, {1,2,164,1,0}, {2,3,164,1,0}, {1,3,164,1,0}, {1,5,164,1,0}, {2,4,164,1,0},
	{2,5,164,1,0}, {1,10,166,1,0}, {3,2,166,1,0}, {1,8,166,1,0}, {2,0,166,1,0}, {4,88,166,1,0},
	{4,56,4143,1,0}, {4,72,166,1,0}, {4,104,166,1,0}, {3,0,166,1,0}, {4,58,166,1,0}, {1,4,166,1,0},
	{5,0,1,1,0}, {2,4,166,1,0}, {1,1,166,1,0}, {1,7,166,1,0}, {1,6,166,1,0}, {1,12,166,1,0},
	{1,11,166,1,0}, {4,55,4143,1,0}, {4,8,166,1,0}, {1,2,166,1,0}, {2,3,166,1,0}, {2,2,166,1,0},
	{3,1,166,1,0}, {1,3,166,1,0}, {1,5,166,1,0}, {4,54,166,1,0}, {4,57,4143,1,0}, {2,6,166,1,0},
	{2,5,166,1,0}, {1,9,166,1,0}, {2,1,166,1,0}, {5,0,1,1,0}, {1,10,168,1,0}, {1,8,168,1,0},
	{4,56,168,1,0}, {4,88,168,1,0}, {4,104,168,1,0}, {4,72,168,1,0}, {4,8,168,1,0}, {1,4,168,1,0},
	{2,4,168,1,0}, {1,1,168,1,0}, {1,7,168,1,0}, {1,6,168,1,0}, {1,12,168,1,0}, {1,11,168,1,0},
	{4,58,168,1,0}, {1,2,168,1,0}, {2,3,168,1,0}, {3,0,168,1,0}, {2,0,168,1,0}, {2,2,168,1,0},
	{3,2,168,1,0}, {3,1,168,1,0}, {1,3,168,1,0}, {1,5,168,1,0}, {4,54,168,1,0}, {2,6,168,1,0},
	{2,5,168,1,0}, {1,9,168,1,0}, {2,1,168,1,0}, {3,2,170,1,0}, {4,56,170,1,0}, {4,8,170,1,0},
	{4,72,170,1,0}, {4,88,170,1,0}, {4,104,170,1,0}, {3,1,170,1,0}, {1,4,170,1,0}, {1,10,170,1,0},
	{1,8,170,1,0}, {2,2,170,1,0}, {1,1,170,1,0}, {1,7,170,1,0}, {1,6,170,1,0}, {2,0,170,1,0},
	{1,12,170,1,0}, {2,1,170,1,0}, {1,11,170,1,0}, {3,0,170,1,0}, {1,2,170,1,0}, {2,3,170,1,0},
	{4,58,170,1,0}, {1,3,170,1,0}, {4,54,170,1,0}, {1,5,170,1,0}, {2,5,170,1,0}, {2,4,170,1,0},
	{2,6,170,1,0}, {1,9,170,1,0}, {2,2,4146,1,0}, {4,56,4146,1,0}, {4,58,4146,1,0}, {1,7,4146,1,0},
	{2,0,4146,1,0}, {1,11,4146,1,0}, {4,55,4146,1,0}, {4,89,4146,1,0}, {4,105,4146,1,0},
	{4,73,4146,1,0}, {3,0,4146,1,0}, {1,12,4146,1,0}, {4,7,4146,1,0}, {4,9,4146,1,0}, {5,0,1,1,0},
	{3,1,4146,1,0}, {4,8,4146,1,0}, {4,57,4146,1,0}, {1,1,4146,1,0}, {1,2,4146,1,0}, {1,8,4146,1,0},
	{4,87,4146,1,0}, {4,103,4146,1,0}, {4,71,4146,1,0}, {4,39,4146,1,0}, {4,41,4146,1,0},
	{4,54,4146,1,0}, {1,6,4146,1,0}, {1,4,4146,1,0}, {2,3,4146,1,0}, {2,4,4146,1,0}, {1,9,4146,1,0},
	{1,3,4146,1,0}, {3,2,4146,1,0}, {4,23,4146,1,0}, {4,25,4146,1,0}, {4,88,4146,1,0},
	{4,104,4146,1,0}, {4,72,4146,1,0}, {1,10,4146,1,0}, {1,5,4146,1,0}, {2,1,4146,1,0},
	{2,5,4146,1,0}, {2,6,4146,1,0}, {1,7,172,1,0}, {1,2,172,1,0}, {1,9,172,1,0}, {3,2,172,1,0},
	{3,0,172,1,0}, {4,8,172,1,0}, {10,2,172,1,0}, {3,1,172,1,0}, {2,1,172,1,0}, {1,10,172,1,0},
	{5,0,1,1,0}, {1,12,172,1,0}, {4,104,172,1,0}, {4,105,172,1,0}, {2,3,172,1,0}, {1,5,172,1,0},
	{1,11,172,1,0}, {4,57,172,1,0}, {2,4,172,1,0}, {10,1,172,1,0}, {1,1,172,1,0}, {4,58,172,1,0},
	{1,6,172,1,0}, {1,3,172,1,0}, {4,56,172,1,0}, {2,5,172,1,0}, {2,2,172,1,0}, {2,0,172,1,0},
	{2,6,172,1,0}, {1,8,172,1,0}, {4,72,172,1,0}, {4,73,172,1,0}, {4,88,172,1,0}, {4,89,172,1,0},
	{1,4,172,1,0}, {4,54,172,1,0}, {4,41,172,1,0}, {4,25,172,1,0}, {4,9,172,1,0}, {1,9,174,1,0},
	{1,2,174,1,0}, {1,7,174,1,0}, {3,2,174,1,0}, {3,0,174,1,0}, {2,1,174,1,0}, {1,10,174,1,0},
	{3,1,174,1,0}, {4,8,174,1,0}, {1,12,174,1,0}, {4,104,174,1,0}, {4,105,174,1,0}, {2,3,174,1,0},
	{1,11,174,1,0}, {1,5,174,1,0}, {2,4,174,1,0}, {1,1,174,1,0}, {1,3,174,1,0}, {1,4,174,1,0},
	{1,6,174,1,0}, {4,54,174,1,0}, {4,56,174,1,0}, {4,57,174,1,0}, {4,58,174,1,0}, {2,5,174,1,0},
	{2,2,174,1,0}, {2,0,174,1,0}, {2,6,174,1,0}, {1,8,174,1,0}, {4,72,174,1,0}, {4,73,174,1,0},
	{4,88,174,1,0}, {4,89,174,1,0}, {4,25,174,1,0}, {4,9,174,1,0}, {4,41,174,1,0}, {4,54,4148,1,0},
	{4,55,4148,1,0}, {4,54,4150,1,0}, {4,55,4150,1,0}, {4,58,4150,1,0}, {4,58,4148,1,0},
	{2,0,4150,0,0}, {2,6,4148,1,0}, {2,4,4148,0,0}, {2,5,4150,1,0}, {2,3,4148,0,0}, {2,4,4150,1,0},
	{2,1,4148,0,0}, {2,2,4150,1,0}, {2,0,4148,0,0}, {2,1,4150,1,0}, {2,2,4148,0,0}, {2,3,4150,1,0},
	{2,5,4148,0,0}, {2,6,4150,1,0}, {4,41,4148,1,0}, {4,39,4148,1,0}, {2,6,4148,1,0},
	{2,0,4150,1,0}, {4,57,4148,1,0}, {4,56,4148,1,0}, {4,56,4150,1,0}, {2,5,4150,1,0},
	{2,3,4148,1,0}, {2,4,4150,1,0}, {3,1,4148,1,0}, {3,1,4150,1,0}, {4,73,4148,1,0},
	{4,71,4148,1,0}, {2,2,4150,1,0}, {2,1,4148,1,0}, {5,0,1,1,1}, {5,0,1,1,1}, {2,0,4148,0,0},
	{5,0,1,1,0}, {7,0,4152,1,0}, {1,2,4148,1,0}, {1,3,4148,1,0}, {1,9,4148,1,0}, {1,1,4148,1,0},
	{1,6,4148,1,0}, {2,1,4150,1,0}, {1,2,4150,1,0}, {1,3,4150,1,0}, {1,9,4150,1,0}, {1,1,4150,1,0},
	{1,6,4150,1,0}, {1,11,4150,1,0}, {1,12,4150,1,0}, {1,10,4150,1,0}, {1,7,4150,1,0},
	{1,4,4150,1,0}, {1,8,4150,1,0}, {1,5,4150,1,0}, {1,11,4148,1,0}, {1,12,4148,1,0},
	{1,10,4148,1,0}, {1,7,4148,1,0}, {1,4,4148,1,0}, {1,8,4148,1,0}, {1,5,4148,1,0},
	{4,89,4148,1,0}, {4,87,4148,1,0}, {5,0,1,1,1}, {4,105,4148,1,0}, {4,103,4148,1,0},
	{2,2,4148,1,0}, {2,3,4150,1,0}, {4,57,4150,1,0}, {2,4,4148,1,0}, {4,9,4148,1,0}, {4,7,4148,1,0},
	{4,25,4148,1,0}, {4,23,4148,1,0}, {3,0,4148,1,0}, {3,0,4150,1,0}, {2,5,4148,1,0},
	{2,6,4150,1,0}, {2,5,176,1,0}, {2,4,176,1,0}, {2,2,176,1,0}, {1,9,176,1,0}, {2,6,176,1,0},
	{1,1,176,1,0}, {1,7,176,1,0}, {1,6,176,1,0}, {3,2,176,1,0}, {3,1,176,1,0}, {4,54,176,1,0},
	{2,0,176,1,0}, {2,1,176,1,0}, {3,1,178,1,0}, {2,0,178,1,0}, {1,12,178,1,0}, {3,0,178,1,0},
	{1,12,176,1,0}, {1,11,176,1,0}, {3,0,176,1,0}, {4,105,178,1,0}, {4,104,178,1,0}, {2,3,178,1,0},
	{4,7,176,1,0}, {4,39,176,1,0}, {4,103,176,1,0}, {4,71,176,1,0}, {4,23,176,1,0}, {4,55,176,1,0},
	{4,87,176,1,0}, {1,2,176,1,0}, {2,3,176,1,0}, {1,3,176,1,0}, {4,56,178,1,0}, {4,57,178,1,0},
	{1,5,176,1,0}, {1,5,178,1,0}, {1,3,178,1,0}, {4,8,176,1,0}, {4,72,176,1,0}, {4,104,176,1,0},
	{4,88,176,1,0}, {4,56,176,1,0}, {4,8,178,1,0}, {4,89,178,1,0}, {4,88,178,1,0}, {4,73,178,1,0},
	{4,72,178,1,0}, {2,6,178,1,0}, {2,5,178,1,0}, {2,2,178,1,0}, {2,1,178,1,0}, {2,4,178,1,0},
	{4,58,176,1,0}, {1,9,178,1,0}, {1,10,176,1,0}, {1,8,178,1,0}, {1,4,178,1,0}, {1,10,178,1,0},
	{1,4,176,1,0}, {1,8,176,1,0}, {1,6,178,1,0}, {1,7,178,1,0}, {1,1,178,1,0}, {1,11,178,1,0},
	{1,2,178,1,0}, {1,8,180,1,0}, {4,88,180,1,0}, {4,72,180,1,0}, {4,104,180,1,0}, {1,4,180,1,0},
	{4,8,180,1,0}, {4,54,180,1,0}, {1,12,180,1,0}, {3,0,180,1,0}, {4,56,180,1,0}, {4,58,180,1,0},
	{1,2,180,1,0}, {1,1,180,1,0}, {1,7,180,1,0}, {1,6,180,1,0}, {2,0,180,1,0}, {1,5,180,1,0},
	{1,3,180,1,0}, {3,1,180,1,0}, {1,11,180,1,0}, {2,3,180,1,0}, {2,1,180,1,0}, {1,10,180,1,0},
	{2,5,180,1,0}, {2,2,180,1,0}, {1,9,180,1,0}, {3,2,180,1,0}, {2,6,180,1,0}, {2,4,180,1,0},
	{4,72,4155,1,0}, {4,88,4155,1,0}, {1,2,4155,1,0}, {3,2,4157,1,0}, {4,56,4155,1,0},
	{4,104,4155,1,0}, {2,4,4157,1,0}, {2,4,4155,1,0}, {1,7,4155,1,0}, {1,11,4155,1,0},
	{4,8,4155,1,0}, {1,9,4155,1,0}, {1,3,4155,1,0}, {1,4,4155,1,0}, {2,2,4157,1,0}, {1,3,4157,1,0},
	{1,5,4157,1,0}, {3,1,4157,1,0}, {2,3,4157,1,0}, {2,3,4155,1,0}, {2,3,4159,1,0}, {2,1,4157,1,0},
	{2,2,4155,1,0}, {1,6,4155,1,0}, {2,1,4155,1,0}, {2,0,4155,1,0}, {5,0,1,1,0}, {1,9,4157,1,0},
	{2,6,4155,1,0}, {2,6,4157,1,0}, {3,0,4155,1,0}, {4,55,4155,1,0}, {4,71,4155,1,0},
	{4,39,4155,1,0}, {4,7,4155,1,0}, {4,87,4155,1,0}, {4,103,4155,1,0}, {4,23,4155,1,0},
	{4,9,4157,1,0}, {4,41,4157,1,0}, {4,73,4157,1,0}, {4,57,4157,1,0}, {4,89,4157,1,0},
	{4,105,4157,1,0}, {4,25,4157,1,0}, {4,72,4157,1,0}, {4,88,4157,1,0}, {4,104,4157,1,0},
	{1,12,4155,1,0}, {4,55,4157,1,0}, {1,8,4155,1,0}, {1,11,4157,1,0}, {4,8,4157,1,0},
	{4,55,4155,0,0}, {4,57,4155,1,0}, {4,73,4155,1,0}, {4,41,4155,1,0}, {4,9,4155,1,0},
	{4,89,4155,1,0}, {4,105,4155,1,0}, {4,25,4155,1,0}, {1,4,4157,1,0}, {2,0,4157,1,0},
	{1,10,4157,1,0}, {1,8,4157,1,0}, {4,7,4157,1,0}, {4,39,4157,1,0}, {4,71,4157,1,0},
	{4,87,4157,1,0}, {4,103,4157,1,0}, {4,23,4157,1,0}, {4,54,4157,1,0}, {4,58,4157,1,0},
	{2,5,4157,1,0}, {2,5,4155,1,0}, {4,56,4157,1,0}, {1,12,4157,1,0}, {3,1,4155,1,0},
	{1,7,4157,1,0}, {1,6,4157,1,0}, {1,1,4157,1,0}, {1,5,4155,1,0}, {1,1,4155,1,0}, {1,10,4155,1,0},
	{3,0,4157,1,0}, {4,57,4155,1,0}, {1,2,4157,1,0}, {3,0,182,1,0}, {1,8,182,1,0}, {1,1,182,1,0},
	{4,104,182,1,0}, {1,5,182,1,0}, {4,56,182,1,0}, {4,88,182,1,0}, {4,72,182,1,0}, {2,0,182,1,0},
	{2,3,182,1,0}, {1,11,182,1,0}, {1,6,182,1,0}, {4,57,182,1,0}, {1,10,182,1,0}, {3,1,182,1,0},
	{2,1,182,1,0}, {2,4,182,1,0}, {1,2,182,1,0}, {1,7,182,1,0}, {4,41,182,1,0}, {4,25,182,1,0},
	{2,5,182,1,0}, {4,8,182,1,0}, {1,3,182,1,0}, {4,73,182,1,0}, {4,105,182,1,0}, {4,89,182,1,0},
	{1,12,182,1,0}, {2,6,182,1,0}, {1,4,182,1,0}, {2,2,182,1,0}, {1,9,182,1,0}, {1,7,184,1,0},
	{1,9,184,1,0}, {1,2,184,1,0}, {4,58,184,1,0}, {4,88,184,1,0}, {2,1,184,1,0}, {4,104,184,1,0},
	{1,10,184,1,0}, {3,1,184,1,0}, {4,56,184,1,0}, {1,12,184,1,0}, {5,0,1,1,0}, {3,0,184,1,0},
	{3,2,184,1,0}, {2,3,184,1,0}, {2,4,184,1,0}, {1,1,184,1,0}, {1,6,184,1,0}, {1,3,184,1,0},
	{1,4,184,1,0}, {4,54,184,1,0}, {1,11,184,1,0}, {2,6,184,1,0}, {4,72,184,1,0}, {1,8,184,1,0},
	{2,5,184,1,0}, {2,2,184,1,0}, {2,0,184,1,0}, {4,8,184,1,0}, {1,5,184,1,0}, {2,1,4162,1,0},
	{1,10,4162,1,0}, {4,56,4162,1,0}, {4,57,4162,1,0}, {1,8,4162,1,0}, {1,4,4162,1,0},
	{1,1,4162,1,0}, {2,5,4162,1,0}, {1,7,4162,1,0}, {1,6,4162,1,0}, {1,3,4162,1,0}, {1,5,4162,1,0},
	{2,3,4162,1,0}, {2,4,4162,1,0}, {2,0,4162,1,0}, {3,0,4162,1,0}, {1,9,4162,1,0}, {4,55,4162,1,0},
	{3,1,4162,1,0}, {2,6,4162,1,0}, {1,12,4162,1,0}, {1,2,4162,1,0}, {1,11,4162,1,0},
	{2,2,4162,1,0}, {2,3,4164,1,0}, {2,4,4164,1,0}, {2,0,4164,1,0}, {4,57,4164,1,0}, {2,2,4164,1,0},
	{2,6,4164,1,0}, {2,5,4164,1,0}, {2,5,4167,1,0}, {4,56,4164,1,0}, {2,1,4164,1,0}, {1,2,4164,1,0},
	{1,12,4164,1,0}, {1,10,4164,1,0}, {1,4,4164,1,0}, {4,55,4164,1,0}, {1,1,4164,1,0},
	{1,3,4164,1,0}, {1,5,4164,1,0}, {1,11,4164,1,0}, {1,8,4164,1,0}, {1,9,4164,1,0}, {3,1,4164,1,0},
	{3,0,4164,1,0}, {1,7,4164,1,0}, {1,6,4164,1,0}, {2,1,190,1,0}, {4,54,186,1,0}, {1,1,193,1,0},
	{1,7,193,1,0}, {2,3,190,1,0}, {1,3,193,1,0}, {3,0,193,1,0}, {4,103,193,1,0}, {4,71,190,1,0},
	{3,0,188,1,0}, {3,1,193,1,0}, {4,105,190,1,0}, {4,73,190,1,0}, {3,1,188,1,0}, {3,1,190,1,0},
	{10,9,193,1,0}, {1,9,193,1,0}, {2,2,190,1,0}, {1,2,193,1,0}, {5,0,1,1,0}, {2,5,190,1,0},
	{1,5,193,1,0}, {4,8,186,1,0}, {4,72,188,1,0}, {4,88,188,1,0}, {4,56,193,1,0}, {4,104,195,1,0},
	{4,56,195,1,0}, {4,88,186,1,0}, {4,72,186,1,0}, {10,4,186,1,0}, {1,8,193,1,0}, {2,6,190,1,0},
	{1,6,193,1,0}, {3,2,190,1,0}, {6,5,193,1,0}, {4,54,190,1,0}, {4,54,193,1,0}, {1,11,193,1,0},
	{1,12,193,1,0}, {1,10,193,1,0}, {3,0,186,1,0}, {3,1,186,1,0}, {6,3,193,1,0}, {4,58,190,1,0},
	{2,1,193,1,0}, {2,3,193,1,0}, {2,2,193,1,0}, {2,5,193,1,0}, {2,6,193,1,0}, {2,4,193,1,0},
	{2,0,193,1,0}, {2,4,190,1,0}, {1,4,193,1,0}, {2,6,186,1,0}, {3,2,186,1,0}, {10,7,186,1,0},
	{4,8,188,1,0}, {4,55,188,1,0}, {10,5,186,1,0}, {6,1,193,0,0}, {5,0,1,1,0}, {4,58,193,1,0},
	{2,0,195,0,0}, {6,3,193,0,0}, {5,0,1,1,0}, {2,0,186,1,0}, {4,103,188,1,0}, {6,4,193,1,0},
	{4,58,186,1,0}, {4,57,207,1,0}, {10,8,186,1,0}, {2,0,190,1,0}, {4,103,186,1,0}, {10,6,186,1,0},
	{2,1,186,0,0}, {6,2,193,0,0}, {5,0,1,1,0}, {6,2,193,1,0}, {2,1,186,1,0}, {2,4,186,1,0},
	{4,72,193,1,0}, {4,88,193,1,0}, {4,105,186,1,0}, {2,3,186,1,0}, {3,0,190,1,0}, {2,2,186,1,0},
	{4,8,193,1,0}, {6,6,193,1,0}, {2,5,186,1,0}, {4,56,4169,1,0}, {4,88,4169,1,0}, {4,72,4169,1,0},
	{4,104,4169,1,0}, {4,55,4169,1,0}, {4,103,4169,1,0}, {3,1,4169,1,0}, {4,87,4169,1,0},
	{4,57,4169,1,0}, {1,6,4169,1,0}, {2,6,4169,1,0}, {2,4,4169,1,0}, {2,5,4169,1,0},
	{4,71,4169,1,0}, {4,73,4169,1,0}, {2,1,4169,1,0}, {2,3,4169,1,0}, {2,2,4169,1,0},
	{1,4,4169,1,0}, {1,9,4169,1,0}, {1,8,4169,1,0}, {1,5,4169,1,0}, {4,89,4169,1,0},
	{1,11,4169,1,0}, {1,10,4169,1,0}, {1,12,4169,1,0}, {1,1,4169,1,0}, {4,58,4169,1,0},
	{1,3,4169,1,0}, {4,54,4169,1,0}, {3,0,4169,1,0}, {1,7,4169,1,0}, {1,2,4169,1,0},
	{4,105,4169,1,0}, {2,0,4169,1,0}, {1,11,413,1,0}, {1,2,413,1,0}, {2,2,413,1,0}, {2,0,413,1,0},
	{1,9,413,1,0}, {1,10,413,1,0}, {1,3,413,1,0}, {1,5,413,1,0}, {1,4,413,1,0}, {1,1,413,1,0},
	{1,12,413,1,0}, {1,7,413,1,0}, {1,6,413,1,0}, {4,55,413,1,0}, {1,8,413,1,0}, {1,5,199,1,0},
	{1,3,199,1,0}, {4,105,199,1,0}, {3,1,199,1,0}, {5,0,1,1,0}, {2,0,199,1,0}, {2,6,199,1,0},
	{2,1,199,1,0}, {1,1,199,1,0}, {1,12,199,1,0}, {1,8,199,1,0}, {1,2,199,1,0}, {1,4,199,1,0},
	{4,56,199,1,0}, {1,7,199,1,0}, {4,72,199,1,0}, {4,88,199,1,0}, {4,104,199,1,0}, {4,9,199,1,0},
	{4,73,199,1,0}, {4,41,199,1,0}, {4,57,199,1,0}, {4,25,199,1,0}, {4,89,199,1,0}, {4,8,199,1,0},
	{2,4,199,1,0}, {1,11,199,1,0}, {3,0,199,1,0}, {2,2,199,1,0}, {1,6,199,1,0}, {1,9,199,1,0},
	{1,10,199,1,0}, {2,3,199,1,0}, {2,5,199,1,0}, {4,54,210,1,0}, {2,5,210,1,0}, {6,1,210,0,0},
	{5,0,1,1,0}, {4,58,210,1,0}, {2,4,210,1,0}, {3,2,210,1,0}, {6,5,210,1,0}, {2,3,210,1,0},
	{6,4,210,1,0}, {3,0,210,1,0}, {4,56,210,1,0}, {3,1,210,1,0}, {4,104,210,1,0}, {2,1,210,0,0},
	{6,2,210,1,0}, {2,1,210,1,0}, {4,88,210,1,0}, {4,72,210,1,0}, {2,0,210,0,0}, {6,3,210,0,0},
	{5,0,1,1,0}, {2,0,210,1,0}, {4,8,210,1,0}, {6,6,210,1,0}, {2,6,210,1,0}, {2,2,210,1,0},
	{4,58,62,1,0}, {1,12,4171,1,0}, {1,11,4171,1,0}, {2,6,4171,1,0}, {2,1,4171,1,0}, {2,5,4171,1,0},
	{2,0,4171,1,0}, {2,4,4171,1,0}, {2,3,4171,1,0}, {2,2,4171,1,0}, {1,8,4171,1,0}, {1,10,4171,1,0},
	{1,9,4171,1,0}, {1,1,4171,1,0}, {1,7,4171,1,0}, {1,5,4171,1,0}, {1,6,4171,1,0}, {1,4,4171,1,0},
	{1,3,4171,1,0}, {1,2,4171,1,0}, {4,57,201,1,0}, {4,56,201,1,0}, {4,104,201,1,0}, {4,72,201,1,0},
	{4,88,201,1,0}, {4,8,201,1,0}, {1,8,203,1,0}, {1,10,203,1,0}, {4,8,203,1,0}, {4,104,203,1,0},
	{4,56,203,1,0}, {1,4,203,1,0}, {4,88,203,1,0}, {4,72,203,1,0}, {4,54,203,1,0}, {1,1,203,1,0},
	{1,6,203,1,0}, {1,7,203,1,0}, {1,12,203,1,0}, {3,1,203,1,0}, {1,11,203,1,0}, {3,0,203,1,0},
	{1,2,203,1,0}, {2,3,203,1,0}, {2,4,203,1,0}, {1,3,203,1,0}, {2,2,203,1,0}, {1,5,203,1,0},
	{2,0,203,1,0}, {3,2,203,1,0}, {2,6,203,1,0}, {2,1,203,1,0}, {2,5,203,1,0}, {1,9,203,1,0},
	{1,5,4173,1,0}, {2,2,4173,1,0}, {1,1,4173,1,0}, {2,1,4173,1,0}, {2,6,4173,1,0}, {2,0,4173,1,0},
	{2,5,4173,1,0}, {1,12,4173,1,0}, {1,3,4173,1,0}, {1,7,4173,1,0}, {1,8,4173,1,0}, {2,3,4173,1,0},
	{2,4,4173,1,0}, {1,11,4173,1,0}, {1,9,4173,1,0}, {1,6,4173,1,0}, {1,2,4173,1,0}, {1,4,4173,1,0},
	{1,10,4173,1,0}, {4,89,205,1,0}, {5,0,1,1,1}, {4,105,205,1,0}, {4,72,205,1,0}, {4,41,205,1,0},
	{4,9,205,1,0}, {4,25,205,1,0}, {4,73,205,1,0}, {4,88,205,1,0}, {4,8,205,1,0}, {4,104,205,1,0},
};

/* Sets of languages, 65535 after each. */
const uint16_t date_langsets[] = {
	65535, 65535, 78, 65535, 179, 65535, 72, 65535, 32, 65535, 82, 65535, 317, 65535, 322, 65535,
	104, 65535, 111, 65535, 242, 65535, 241, 65535, 223, 65535, 79, 65535, 56, 65535, 73, 65535,
	310, 65535, 216, 65535, 55, 65535, 14, 65535, 281, 65535, 14, 286, 65535, 286, 65535, 245,
	65535, 84, 65535, 86, 65535, 262, 65535, 105, 183, 65535, 183, 65535, 105, 65535, 69, 65535, 2,
	65535, 196, 65535, 298, 65535, 83, 65535, 117, 65535, 97, 65535, 138, 65535, 263, 65535, 219,
	65535, 102, 65535, 16, 65535, 302, 65535, 184, 65535, 128, 65535, 224, 65535, 77, 65535, 316,
	65535, 68, 65535, 131, 65535, 147, 65535, 15, 290, 65535, 290, 65535, 15, 65535, 42, 65535, 212,
	65535, 233, 65535, 18, 65535, 295, 65535, 277, 65535, 54, 65535, 237, 65535, 103, 65535, 222,
	65535, 75, 65535, 190, 65535, 75, 190, 65535, 297, 65535, 243, 65535, 294, 65535, 182, 65535,
	166, 65535, 312, 65535, 195, 65535, 33, 65535, 29, 65535, 11, 65535, 214, 65535, 91, 65535, 211,
	65535, 274, 65535, 275, 65535, 136, 65535, 178, 65535, 278, 65535, 157, 65535, 188, 65535, 251,
	65535, 118, 65535, 52, 65535, 135, 65535, 113, 65535, 318, 65535, 318, 321, 65535, 321, 65535,
	113, 318, 321, 65535, 46, 65535, 227, 65535, 41, 65535, 76, 65535, 113, 321, 65535, 137, 65535,
	283, 65535, 95, 65535, 301, 65535, 94, 65535, 34, 38, 71, 317, 65535, 110, 65535, 88, 65535,
	175, 65535, 125, 65535, 3, 65535, 150, 65535, 173, 65535, 146, 65535, 90, 65535, 47, 65535, 276,
	65535, 64, 65535, 38, 65535, 85, 65535, 58, 65535, 26, 65535, 4, 65535, 13, 38, 43, 71, 78, 88,
	125, 138, 150, 223, 224, 241, 246, 262, 307, 65535, 13, 38, 43, 71, 78, 88, 125, 138, 208, 223,
	224, 246, 303, 65535, 307, 65535, 120, 65535, 231, 65535, 144, 65535, 129, 247, 65535, 67,
	65535, 271, 65535, 210, 65535, 107, 65535, 69, 97, 65535, 38, 111, 65535, 16, 169, 311, 322,
	65535, 169, 311, 322, 65535, 133, 65535, 12, 13, 43, 71, 78, 88, 111, 116, 124, 125, 138, 141,
	163, 203, 223, 224, 235, 271, 301, 305, 65535, 13, 88, 125, 223, 65535, 203, 65535, 38, 138,
	208, 220, 65535, 12, 92, 141, 163, 271, 65535, 43, 71, 78, 88, 111, 152, 223, 224, 262, 301,
	65535, 13, 125, 303, 65535, 268, 65535, 92, 105, 117, 156, 65535, 71, 65535, 94, 105, 110, 151,
	242, 286, 313, 65535, 151, 313, 65535, 69, 110, 65535, 116, 235, 305, 65535, 105, 117, 268,
	65535, 117, 183, 65535, 299, 65535, 164, 65535, 19, 65535, 250, 293, 65535, 94, 163, 65535, 59,
	64, 129, 247, 291, 310, 65535, 28, 65535, 167, 65535, 26, 171, 65535, 171, 65535, 240, 65535,
	149, 65535, 59, 129, 247, 291, 310, 65535, 26, 59, 129, 247, 291, 65535, 12, 94, 116, 141, 149,
	167, 232, 235, 240, 305, 65535, 59, 129, 247, 291, 65535, 129, 247, 291, 65535, 12, 59, 116,
	141, 232, 235, 271, 305, 65535, 129, 65535, 59, 247, 291, 65535, 134, 65535, 159, 65535, 74,
	65535, 221, 65535, 153, 65535, 70, 65535, 13, 65535, 106, 65535, 154, 65535, 80, 65535, 80, 101,
	65535, 191, 65535, 92, 65535, 156, 65535, 141, 65535, 2, 12, 14, 16, 34, 56, 58, 61, 69, 70, 72,
	79, 83, 90, 92, 97, 100, 102, 104, 105, 106, 110, 111, 116, 117, 124, 133, 141, 143, 163, 164,
	171, 183, 184, 191, 192, 196, 198, 200, 231, 235, 242, 254, 256, 264, 268, 270, 271, 281, 298,
	301, 305, 65535, 14, 16, 215, 281, 298, 65535, 143, 65535, 2, 34, 56, 58, 69, 79, 83, 90, 97,
	104, 105, 106, 110, 117, 183, 184, 192, 194, 196, 198, 200, 254, 256, 264, 268, 270, 65535, 34,
	99, 254, 264, 65535, 111, 301, 65535, 12, 163, 242, 271, 65535, 102, 164, 65535, 61, 100, 65535,
	115, 65535, 64, 172, 65535, 89, 65535, 172, 65535, 66, 130, 65535, 238, 65535, 66, 65535, 130,
	65535, 152, 65535, 293, 65535, 250, 65535, 26, 59, 247, 291, 65535, 2, 34, 56, 58, 69, 70, 72,
	79, 83, 90, 97, 102, 104, 106, 133, 150, 164, 191, 192, 196, 198, 200, 231, 246, 254, 270,
	65535, 34, 56, 58, 69, 72, 79, 97, 106, 150, 192, 194, 198, 200, 231, 254, 65535, 34, 99, 254,
	65535, 270, 65535, 70, 104, 246, 65535, 2, 83, 196, 65535, 229, 65535, 93, 65535, 256, 264, 298,
	65535, 34, 264, 65535, 82, 155, 65535, 80, 82, 101, 170, 229, 65535, 80, 82, 101, 155, 170, 220,
	65535, 61, 100, 281, 65535, 28, 59, 129, 247, 291, 65535, 204, 65535, 151, 65535, 313, 65535,
	319, 65535, 203, 267, 65535, 282, 65535, 248, 65535, 311, 65535, 17, 65535, 289, 65535, 39,
	65535, 43, 78, 65535, 51, 65535, 97, 138, 65535, 254, 65535, 286, 298, 65535, 281, 286, 65535,
	164, 264, 65535, 142, 65535, 34, 99, 256, 264, 65535, 256, 65535, 34, 99, 264, 65535, 185,
	65535, 35, 65535, 261, 65535, 124, 65535, 246, 65535, 246, 261, 65535, 161, 65535, 259, 65535,
	61, 65535, 230, 65535, 234, 65535, 273, 65535, 13, 38, 208, 65535, 38, 208, 65535, 208, 65535,
	88, 223, 65535, 162, 65535, 21, 65535, 150, 191, 65535, 13, 71, 65535, 38, 152, 208, 65535, 155,
	65535, 12, 34, 56, 61, 69, 70, 80, 88, 97, 100, 101, 102, 104, 106, 133, 164, 169, 191, 196,
	229, 231, 246, 254, 256, 264, 270, 65535, 56, 61, 69, 97, 100, 102, 196, 229, 254, 256, 270,
	65535, 34, 61, 99, 100, 254, 264, 65535, 80, 101, 104, 106, 208, 65535, 70, 88, 246, 65535, 14,
	281, 298, 65535, 104, 106, 65535, 170, 65535, 198, 65535, 192, 200, 65535, 71, 223, 65535, 2,
	28, 38, 79, 83, 105, 110, 116, 117, 124, 141, 151, 163, 170, 171, 192, 198, 200, 235, 268, 271,
	305, 310, 313, 65535, 12, 116, 141, 151, 163, 235, 271, 285, 305, 313, 65535, 2, 79, 105, 110,
	117, 192, 198, 200, 215, 268, 65535, 58, 90, 138, 143, 150, 154, 223, 301, 65535, 90, 143,
	65535, 58, 150, 154, 194, 65535, 303, 65535, 9, 65535, 2, 58, 143, 196, 245, 65535, 70, 80, 101,
	65535, 62, 65535, 71, 82, 111, 184, 224, 242, 65535, 169, 65535, 71, 224, 65535, 64, 80, 101,
	170, 246, 65535, 194, 65535, 2, 196, 65535, 19, 43, 78, 92, 94, 107, 183, 203, 216, 262, 311,
	322, 65535, 19, 92, 107, 216, 218, 311, 322, 65535, 215, 65535, 51, 254, 65535, 2, 58, 150, 191,
	196, 65535, 13, 71, 84, 86, 88, 104, 65535, 126, 65535, 197, 65535, 13, 43, 71, 82, 88, 104,
	111, 154, 223, 224, 241, 301, 65535, 82, 301, 65535, 152, 155, 301, 65535, 43, 71, 88, 223, 224,
	65535, 51, 61, 100, 256, 65535, 125, 229, 231, 242, 65535, 32, 145, 65535, 90, 143, 245, 65535,
	125, 231, 242, 65535, 220, 231, 242, 65535, 145, 65535, 220, 65535, 100, 65535, 32, 55, 145,
	65535, 83, 196, 65535, 56, 270, 65535, 314, 65535, 186, 65535, 198, 270, 65535, 13, 88, 65535,
	13, 71, 88, 65535, 71, 88, 65535, 13, 71, 88, 229, 65535, 13, 88, 229, 65535, 71, 88, 229,
	65535, 43, 71, 78, 224, 65535, 19, 107, 216, 311, 65535, 216, 218, 65535, 285, 65535, 44, 207,
	65535, 71, 88, 223, 65535, 192, 198, 200, 65535, 94, 143, 65535, 132, 65535, 2, 12, 13, 19, 28,
	34, 56, 58, 61, 69, 70, 71, 79, 83, 88, 90, 92, 97, 100, 104, 105, 107, 110, 111, 116, 117, 124,
	125, 138, 141, 150, 151, 163, 169, 171, 183, 191, 192, 196, 198, 200, 203, 216, 224, 231, 235,
	254, 256, 262, 264, 270, 271, 301, 305, 311, 313, 322, 65535, 38, 58, 69, 102, 106, 133, 164,
	65535, 38, 138, 65535, 13, 125, 65535, 34, 56, 58, 61, 79, 90, 99, 100, 102, 106, 110, 150, 192,
	198, 200, 254, 256, 264, 65535, 12, 19, 105, 116, 117, 163, 183, 196, 215, 235, 270, 271, 305,
	65535, 2, 231, 65535, 107, 311, 322, 65535, 218, 65535, 14, 80, 82, 170, 223, 246, 298, 65535,
	14, 298, 65535, 281, 310, 65535, 198, 216, 270, 65535, 56, 192, 200, 65535, 192, 198, 200, 270,
	65535, 56, 192, 198, 200, 270, 65535, 56, 58, 69, 79, 83, 90, 143, 150, 191, 192, 198, 200, 270,
	65535, 107, 216, 65535, 216, 285, 65535, 56, 150, 192, 198, 200, 270, 65535, 43, 65535, 230,
	234, 65535, 32, 38, 111, 145, 65535, 90, 150, 65535, 111, 241, 65535, 220, 241, 65535, 111, 242,
	65535, 111, 220, 65535, 55, 145, 65535, 219, 273, 65535, 232, 65535, 203, 267, 311, 322, 65535,
	267, 65535, 69, 71, 65535, 43, 78, 175, 65535, 56, 79, 192, 198, 200, 270, 65535, 56, 79, 110,
	192, 198, 200, 270, 65535, 79, 192, 198, 200, 65535, 56, 110, 192, 198, 200, 270, 65535, 95,
	231, 65535, 12, 65535, 57, 65535, 111, 231, 65535, 66, 92, 169, 65535, 163, 65535, 12, 149,
	65535, 116, 141, 167, 172, 232, 235, 240, 305, 65535, 12, 116, 141, 149, 172, 232, 235, 240,
	271, 305, 65535, 122, 65535, 57, 66, 122, 65535, 57, 66, 65535, 69, 104, 65535, 58, 69, 104,
	65535, 58, 69, 65535, 66, 149, 65535, 183, 262, 65535, 193, 311, 322, 65535, 2, 12, 16, 19, 34,
	56, 58, 61, 69, 70, 79, 80, 83, 90, 94, 97, 100, 102, 104, 105, 106, 110, 116, 117, 124, 125,
	133, 138, 141, 143, 150, 151, 163, 169, 171, 183, 184, 191, 192, 196, 198, 200, 203, 223, 235,
	246, 254, 256, 262, 263, 264, 268, 270, 271, 305, 311, 313, 322, 65535, 223, 246, 65535, 12, 19,
	105, 116, 117, 163, 169, 183, 196, 235, 268, 270, 271, 305, 65535, 80, 101, 164, 65535, 107,
	130, 216, 301, 307, 65535, 12, 116, 141, 167, 172, 235, 240, 305, 65535, 12, 116, 167, 172, 235,
	240, 305, 65535, 104, 106, 231, 242, 65535, 82, 231, 65535, 16, 171, 276, 65535, 104, 106, 242,
	65535, 12, 116, 141, 167, 235, 305, 65535, 94, 183, 298, 65535, 264, 65535, 34, 99, 65535, 82,
	154, 65535, 2, 12, 19, 34, 38, 56, 58, 61, 69, 70, 71, 79, 80, 83, 90, 97, 100, 102, 104, 105,
	107, 110, 116, 117, 124, 125, 133, 138, 141, 143, 150, 151, 163, 164, 183, 191, 192, 196, 198,
	200, 203, 216, 223, 224, 235, 246, 254, 256, 264, 268, 271, 305, 311, 313, 322, 65535, 203, 218,
	65535, 12, 19, 107, 138, 141, 163, 183, 216, 271, 285, 65535, 311, 322, 65535, 34, 56, 58, 79,
	90, 99, 105, 106, 110, 117, 150, 192, 194, 196, 198, 200, 268, 270, 65535, 61, 100, 256, 65535,
	70, 71, 104, 224, 65535, 69, 83, 97, 65535, 28, 94, 105, 117, 142, 183, 268, 298, 65535, 57,
	276, 65535, 28, 298, 65535, 12, 116, 163, 167, 169, 172, 235, 240, 271, 305, 65535, 12, 116,
	163, 172, 235, 240, 271, 305, 65535, 12, 167, 271, 65535, 105, 117, 65535, 12, 163, 167, 172,
	240, 271, 65535, 12, 149, 163, 167, 172, 240, 271, 65535, 2, 12, 16, 19, 34, 56, 58, 61, 69, 70,
	71, 79, 83, 90, 92, 97, 100, 102, 104, 105, 106, 107, 110, 116, 117, 124, 125, 133, 138, 141,
	143, 150, 163, 164, 183, 191, 192, 196, 198, 200, 203, 216, 218, 223, 224, 235, 246, 254, 256,
	262, 264, 268, 271, 285, 305, 311, 322, 65535, 69, 97, 203, 65535, 12, 19, 34, 56, 58, 79, 90,
	92, 99, 105, 110, 117, 141, 150, 163, 192, 194, 196, 198, 200, 268, 270, 271, 311, 322, 65535,
	70, 71, 104, 106, 224, 65535, 38, 83, 65535, 199, 65535, 256, 264, 65535, 107, 151, 313, 65535,
	72, 133, 143, 65535, 72, 133, 143, 151, 313, 65535, 105, 117, 210, 65535, 57, 230, 234, 65535,
	161, 286, 65535, 57, 271, 65535, 66, 130, 169, 65535, 99, 65535, 76, 204, 65535, 134, 259,
	65535, 44, 122, 207, 65535, 21, 172, 65535, 28, 299, 65535, 193, 322, 65535, 77, 110, 198, 245,
	259, 65535, 203, 267, 282, 65535, 94, 299, 65535, 193, 65535, 110, 198, 65535, 245, 259, 65535,
	19, 156, 65535, 163, 246, 65535, 51, 219, 65535, 13, 55, 65535, 56, 192, 200, 270, 65535, 70,
	71, 80, 84, 86, 88, 101, 104, 106, 132, 231, 242, 65535, 155, 301, 65535, 184, 262, 65535, 32,
	43, 71, 78, 80, 82, 101, 104, 106, 111, 145, 224, 231, 241, 242, 301, 65535, 80, 101, 132, 155,
	65535, 104, 106, 111, 65535, 231, 301, 65535, 82, 241, 65535, 267, 282, 65535, 13, 55, 70, 71,
	80, 84, 86, 88, 97, 101, 104, 106, 132, 146, 229, 231, 242, 259, 65535, 2, 56, 77, 79, 90, 110,
	191, 192, 196, 198, 200, 245, 270, 65535, 107, 196, 65535, 203, 282, 65535, 2, 194, 196, 65535,
	12, 19, 92, 116, 124, 141, 169, 183, 235, 271, 305, 65535, 12, 19, 92, 116, 141, 163, 169, 235,
	271, 305, 65535, 150, 175, 65535, 58, 150, 65535, 111, 240, 65535, 16, 55, 58, 72, 73, 79, 80,
	82, 83, 90, 101, 104, 110, 125, 138, 143, 156, 192, 194, 198, 200, 208, 223, 231, 246, 65535,
	88, 104, 223, 246, 65535, 125, 303, 65535, 34, 56, 61, 70, 102, 133, 219, 241, 242, 254, 256,
	263, 264, 270, 301, 65535, 34, 61, 99, 219, 254, 264, 65535, 70, 301, 65535, 241, 242, 65535,
	56, 79, 110, 175, 192, 198, 200, 270, 307, 65535, 88, 197, 65535, 218, 285, 65535, 13, 43, 71,
	78, 80, 82, 88, 101, 104, 106, 111, 133, 170, 224, 231, 241, 242, 263, 301, 65535, 38, 82, 102,
	208, 65535, 219, 254, 273, 65535, 16, 69, 97, 65535, 80, 101, 106, 132, 155, 170, 229, 65535,
	254, 256, 65535, 28, 151, 313, 65535, 64, 79, 80, 101, 110, 138, 170, 192, 198, 200, 220, 229,
	250, 263, 270, 293, 310, 65535, 59, 129, 133, 247, 291, 65535, 43, 78, 152, 301, 65535, 14, 34,
	86, 99, 215, 264, 281, 286, 298, 65535, 34, 84, 99, 264, 65535, 104, 111, 65535, 13, 43, 71, 78,
	88, 220, 224, 65535, 56, 72, 164, 65535, 58, 90, 155, 194, 65535, 71, 88, 111, 224, 65535, 13,
	184, 242, 65535, 218, 285, 322, 65535, 17, 203, 311, 65535, 55, 76, 65535, 13, 14, 43, 69, 71,
	78, 94, 97, 106, 120, 191, 224, 250, 262, 281, 286, 293, 298, 65535, 13, 94, 65535, 120, 250,
	293, 65535, 66, 122, 65535, 55, 70, 80, 88, 101, 104, 106, 132, 143, 150, 229, 242, 65535, 28,
	59, 64, 129, 145, 170, 247, 283, 285, 291, 65535, 64, 107, 150, 216, 310, 65535, 2, 12, 19, 92,
	95, 105, 116, 117, 124, 141, 163, 175, 183, 196, 203, 215, 218, 235, 268, 271, 305, 307, 65535,
	100, 184, 65535, 4, 67, 65535, 32, 55, 80, 88, 101, 104, 106, 111, 170, 241, 242, 263, 301,
	65535, 171, 311, 322, 65535, 193, 311, 65535, 13, 58, 71, 79, 90, 110, 231, 65535, 13, 71, 82,
	224, 231, 65535, 13, 71, 224, 65535, 105, 268, 65535, 58, 90, 65535, 58, 69, 83, 143, 65535, 74,
	115, 65535, 2, 307, 65535, 56, 58, 192, 200, 65535, 58, 83, 196, 65535, 62, 203, 282, 65535,
	261, 289, 65535, 21, 240, 65535, 66, 232, 65535, 58, 143, 65535, 58, 90, 196, 65535, 79, 270,
	65535, 51, 254, 264, 65535, 203, 267, 289, 65535, 144, 286, 65535, 2, 143, 65535, 43, 78, 92,
	65535, 51, 219, 254, 256, 264, 65535, 99, 264, 65535, 203, 262, 65535, 12, 19, 107, 116, 141,
	151, 163, 169, 216, 218, 235, 271, 285, 305, 311, 313, 322, 65535, 34, 64, 82, 264, 65535, 2,
	56, 58, 69, 72, 79, 97, 102, 105, 110, 117, 150, 154, 155, 183, 192, 194, 196, 198, 200, 215,
	220, 229, 254, 256, 270, 65535, 38, 80, 101, 104, 106, 111, 152, 208, 65535, 70, 88, 223, 246,
	65535, 184, 303, 65535, 28, 61, 95, 100, 310, 65535, 56, 79, 83, 196, 270, 65535, 125, 242,
	65535, 94, 250, 65535, 122, 261, 65535, 38, 69, 71, 80, 97, 101, 104, 106, 191, 224, 229, 231,
	65535, 69, 97, 229, 65535, 38, 71, 224, 65535, 107, 183, 216, 65535, 2, 12, 14, 19, 34, 43, 56,
	58, 59, 61, 70, 72, 78, 79, 83, 90, 92, 94, 100, 102, 105, 107, 110, 116, 117, 124, 129, 133,
	141, 143, 150, 163, 164, 169, 170, 171, 183, 192, 196, 198, 200, 203, 216, 235, 247, 254, 256,
	262, 264, 268, 270, 271, 281, 291, 298, 305, 310, 311, 322, 65535, 12, 19, 94, 107, 116, 141,
	163, 216, 218, 235, 271, 285, 305, 65535, 34, 64, 264, 65535, 2, 56, 58, 61, 79, 83, 100, 102,
	105, 110, 117, 150, 183, 192, 196, 198, 200, 215, 254, 256, 268, 270, 65535, 34, 61, 99, 100,
	171, 254, 264, 65535, 262, 310, 65535, 72, 90, 65535, 14, 281, 65535, 56, 192, 198, 200, 65535,
	284, 65535, 104, 111, 242, 65535, 154, 301, 65535, 111, 184, 65535, 111, 152, 65535, 82, 125,
	138, 246, 65535, 259, 286, 65535, 19, 21, 65535, 192, 200, 270, 65535, 61, 77, 264, 65535, 43,
	78, 105, 268, 65535, 95, 175, 65535, 34, 61, 99, 256, 264, 65535, 51, 61, 100, 254, 264, 65535,
	34, 65535, 219, 254, 256, 65535, 219, 254, 65535, 34, 61, 99, 100, 219, 256, 264, 65535, 100,
	256, 65535, 159, 164, 65535, 100, 254, 65535, 51, 100, 254, 256, 65535, 51, 100, 65535, 51, 99,
	65535, 105, 117, 183, 65535, 51, 219, 254, 65535, 2, 13, 55, 58, 69, 70, 71, 80, 84, 86, 88, 90,
	101, 104, 106, 125, 143, 146, 150, 183, 231, 242, 65535, 13, 43, 71, 78, 82, 88, 104, 105, 111,
	117, 125, 154, 183, 223, 224, 241, 242, 246, 276, 301, 65535, 151, 172, 65535, 43, 71, 78, 88,
	223, 224, 65535, 13, 125, 241, 65535, 70, 111, 65535, 268, 286, 65535, 80, 101, 142, 150, 170,
	231, 307, 65535, 142, 170, 65535, 84, 86, 65535, 58, 307, 65535, 44, 207, 218, 285, 65535, 133,
	283, 65535, 16, 94, 310, 65535, 183, 298, 65535, 151, 262, 313, 65535, 2, 12, 19, 34, 43, 56,
	58, 61, 69, 70, 71, 79, 80, 83, 90, 92, 97, 100, 104, 105, 107, 110, 116, 117, 124, 141, 150,
	163, 170, 171, 183, 191, 192, 196, 198, 200, 203, 216, 231, 235, 254, 256, 264, 268, 270, 271,
	283, 305, 311, 322, 65535, 58, 69, 71, 72, 80, 97, 101, 106, 133, 164, 231, 264, 270, 311,
	65535, 12, 19, 92, 107, 116, 141, 163, 169, 216, 218, 235, 271, 285, 305, 311, 65535, 2, 56, 58,
	61, 69, 72, 79, 97, 100, 105, 110, 117, 150, 183, 192, 194, 196, 198, 200, 215, 254, 256, 268,
	270, 65535, 80, 101, 104, 106, 65535, 13, 28, 38, 71, 78, 82, 88, 111, 125, 138, 154, 184, 223,
	224, 246, 301, 65535, 69, 154, 155, 65535, 88, 223, 246, 65535, 111, 229, 65535, 16, 97, 65535,
	28, 64, 184, 65535, 74, 197, 65535, 2, 56, 58, 106, 132, 150, 192, 198, 200, 245, 270, 65535,
	51, 61, 83, 100, 229, 254, 65535, 61, 100, 219, 256, 65535, 51, 61, 100, 219, 254, 256, 273,
	65535, 56, 74, 107, 142, 150, 191, 192, 193, 197, 198, 200, 216, 267, 270, 289, 322, 65535, 2,
	56, 192, 198, 200, 270, 65535, 142, 216, 65535, 115, 132, 65535, 61, 100, 219, 264, 65535, 61,
	100, 254, 65535, 55, 69, 77, 79, 90, 110, 143, 65535, 138, 146, 65535, 59, 291, 65535, 79, 110,
	65535, 164, 261, 65535, 64, 94, 171, 310, 65535, 64, 94, 171, 299, 65535, 28, 162, 65535, 13,
	71, 88, 223, 65535, 125, 223, 65535, 56, 77, 83, 192, 200, 270, 65535, 56, 77, 83, 192, 198,
	200, 270, 65535, 69, 175, 65535, 79, 198, 65535, 132, 259, 65535, 70, 80, 88, 101, 104, 106,
	229, 242, 65535, 51, 256, 65535, 51, 254, 256, 65535, 80, 88, 101, 104, 106, 111, 154, 242, 301,
	65535, 104, 106, 111, 155, 65535, 13, 71, 231, 65535, 107, 175, 216, 65535, 122, 169, 65535, 16,
	298, 65535, 14, 156, 281, 298, 65535, 120, 293, 65535, 106, 170, 65535, 94, 120, 156, 250, 293,
	65535, 94, 215, 65535, 51, 61, 100, 65535, 51, 100, 264, 65535, 34, 51, 61, 99, 100, 219, 264,
	65535, 51, 219, 264, 65535, 34, 99, 219, 65535, 34, 51, 61, 99, 100, 65535, 51, 61, 100, 219,
	65535, 34, 61, 100, 219, 264, 65535, 34, 99, 219, 264, 65535, 34, 51, 61, 99, 100, 264, 65535,
	100, 219, 65535, 28, 59, 129, 170, 247, 291, 65535, 14, 15, 22, 42, 119, 147, 177, 212, 233,
	264, 277, 290, 292, 298, 65535, 233, 264, 65535, 292, 65535, 14, 15, 22, 34, 42, 119, 147, 177,
	212, 233, 264, 277, 290, 292, 298, 65535, 14, 277, 298, 65535, 15, 42, 119, 147, 212, 233, 290,
	292, 65535, 22, 34, 177, 264, 65535, 36, 65535, 36, 179, 65535, 15, 147, 237, 65535, 15, 147,
	65535, 119, 65535, 147, 237, 65535, 22, 65535, 18, 295, 65535, 177, 233, 65535, 22, 233, 292,
	295, 65535, 177, 65535, 22, 177, 233, 292, 65535, 22, 177, 233, 65535, 14, 15, 22, 42, 119, 147,
	177, 212, 233, 277, 290, 292, 298, 65535, 22, 177, 65535, 233, 295, 65535, 119, 147, 65535, 119,
	131, 65535, 131, 147, 65535, 119, 298, 65535, 119, 147, 298, 65535, 177, 264, 65535, 34, 177,
	264, 65535, 15, 42, 119, 147, 233, 277, 292, 298, 65535, 14, 15, 18, 22, 42, 119, 147, 212, 233,
	277, 290, 292, 298, 65535, 14, 15, 34, 42, 119, 147, 177, 212, 233, 264, 277, 290, 292, 298,
	65535, 18, 233, 65535, 18, 22, 295, 65535, 42, 119, 147, 212, 233, 277, 298, 65535, 15, 212,
	233, 290, 292, 65535, 277, 298, 65535, 18, 22, 233, 292, 295, 65535, 233, 292, 65535, 18, 22,
	131, 233, 237, 292, 295, 65535, 14, 42, 119, 147, 212, 233, 277, 298, 65535, 22, 264, 65535, 18,
	22, 131, 233, 264, 292, 295, 65535, 177, 233, 264, 292, 65535, 18, 34, 264, 295, 65535, 147,
	298, 65535, 14, 15, 22, 42, 119, 147, 177, 212, 233, 277, 290, 298, 65535, 212, 233, 292, 65535,
	290, 298, 65535, 42, 119, 147, 212, 233, 277, 292, 298, 65535, 42, 119, 147, 212, 233, 292,
	65535, 14, 34, 177, 264, 65535, 34, 177, 65535, 96, 65535, 315, 65535, 96, 315, 65535, 214, 297,
	65535, 140, 65535, 158, 65535, 9, 75, 190, 65535, 75, 140, 214, 222, 243, 297, 298, 65535, 9,
	75, 140, 214, 222, 297, 298, 65535, 75, 140, 214, 297, 298, 65535, 24, 65535, 48, 65535, 75,
	294, 298, 65535, 9, 75, 222, 298, 65535, 75, 298, 65535, 9, 158, 65535, 75, 222, 298, 65535,
	140, 214, 297, 65535, 9, 243, 65535, 294, 298, 65535, 75, 140, 214, 222, 297, 298, 65535, 75,
	158, 190, 65535, 131, 294, 65535, 48, 75, 294, 298, 65535, 243, 297, 65535, 75, 243, 297, 65535,
	9, 75, 158, 190, 65535, 9, 294, 65535, 75, 214, 298, 65535, 140, 158, 243, 297, 65535, 9, 48,
	65535, 272, 65535, 201, 65535, 23, 25, 97, 226, 65535, 60, 65535, 60, 140, 166, 312, 65535, 236,
	65535, 166, 312, 65535, 60, 243, 65535, 23, 65535, 23, 312, 65535, 23, 25, 60, 97, 140, 166,
	226, 312, 65535, 97, 166, 312, 65535, 60, 312, 65535, 166, 195, 236, 65535, 138, 146, 243,
	65535, 226, 65535, 23, 97, 182, 195, 226, 65535, 33, 182, 65535, 138, 182, 243, 65535, 138, 182,
	65535, 97, 243, 65535, 138, 182, 226, 65535, 97, 182, 65535, 97, 166, 182, 236, 65535, 97, 182,
	226, 65535, 60, 97, 243, 65535, 23, 25, 60, 97, 140, 166, 195, 226, 243, 312, 65535, 33, 195,
	65535, 33, 138, 65535, 23, 25, 33, 60, 97, 140, 166, 195, 226, 243, 312, 65535, 23, 25, 60, 97,
	138, 140, 166, 182, 226, 243, 312, 65535, 23, 25, 60, 97, 166, 226, 312, 65535, 25, 60, 97, 166,
	226, 243, 312, 65535, 140, 146, 65535, 23, 25, 60, 166, 226, 65535, 97, 140, 312, 65535, 97,
	182, 312, 65535, 33, 60, 97, 166, 182, 195, 236, 243, 312, 65535, 25, 33, 60, 195, 65535, 23,
	97, 138, 182, 226, 312, 65535, 25, 65535, 25, 166, 65535, 97, 182, 243, 312, 65535, 33, 60, 97,
	166, 236, 312, 65535, 25, 33, 60, 65535, 23, 97, 226, 312, 65535, 23, 25, 97, 140, 166, 226,
	236, 243, 312, 65535, 182, 195, 65535, 23, 25, 33, 60, 97, 138, 140, 166, 182, 195, 226, 243,
	312, 65535, 33, 138, 182, 195, 65535, 97, 138, 195, 65535, 60, 97, 166, 182, 195, 236, 312,
	65535, 60, 195, 65535, 23, 97, 182, 226, 65535, 60, 97, 166, 182, 195, 236, 65535, 25, 60, 195,
	65535, 23, 25, 166, 65535, 60, 97, 166, 312, 65535, 23, 25, 226, 65535, 97, 138, 182, 312,
	65535, 60, 97, 138, 166, 182, 195, 236, 65535, 11, 29, 65535, 11, 29, 180, 65535, 180, 65535,
	29, 180, 65535, 146, 275, 65535, 252, 65535, 65, 65535, 30, 65535, 30, 65, 65535, 279, 65535, 5,
	65535, 5, 279, 65535, 239, 65535, 250, 320, 65535, 320, 65535, 108, 65535, 213, 65535, 98,
	65535,
};

/* Open hash table over date_keys, 0: empty, else index + 1. */
const uint16_t date_slots[] = {
	10622, 11607, 14581, 0, 685, 4518, 0, 0, 7985, 0, 0, 6181, 8297, 5399, 0, 0, 0, 0, 1912, 8061,
	7050, 2182, 0, 5315, 5763, 2994, 10672, 4636, 14499, 17022, 1372, 17141, 17903, 0, 0, 0, 0, 0,
	14325, 7862, 2529, 8949, 6119, 8300, 9103, 11303, 12612, 11857, 0, 0, 0, 0, 0, 6403, 0, 0, 0, 0,
	5121, 0, 7015, 9260, 0, 0, 0, 0, 16761, 0, 2757, 3284, 5709, 6627, 10057, 11381, 13484, 16651,
	0, 0, 0, 0, 0, 0, 0, 2855, 0, 0, 0, 6221, 0, 0, 0, 15385, 8338, 4918, 10446, 0, 8665, 3455,
	17042, 16443, 0, 117, 7482, 0, 225, 0, 0, 5426, 5726, 2614, 10296, 14532, 17049, 11244, 0, 3229,
	0, 4223, 10049, 5393, 1790, 0, 3625, 9698, 0, 0, 1515, 16938, 0, 0, 0, 0, 0, 1728, 0, 1237,
	2468, 0, 0, 4284, 0, 5075, 16490, 7811, 0, 0, 2202, 0, 1817, 4650, 10040, 14323, 15851, 0, 0,
	14380, 8074, 10662, 14551, 4225, 0, 0, 0, 10472, 0, 14398, 0, 7615, 6711, 3253, 7582, 8495,
	11181, 0, 9384, 418, 0, 0, 0, 0, 0, 7493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2242, 0, 0, 0, 0, 6461,
	13431, 0, 0, 840, 3191, 1148, 4336, 10200, 10506, 12071, 12613, 13511, 15344, 0, 0, 0, 0, 0,
	228, 0, 0, 6567, 0, 0, 0, 12540, 3485, 854, 11304, 0, 1758, 7563, 369, 7988, 16812, 0, 0, 8544,
	10611, 6365, 4283, 3228, 8575, 9752, 4599, 2847, 12565, 15599, 16165, 16881, 17268, 920, 0,
	3120, 0, 0, 0, 17396, 9305, 0, 0, 0, 0, 14818, 0, 0, 10238, 8386, 10193, 12241, 14851, 0, 0,
	2094, 14220, 0, 0, 18167, 0, 0, 3504, 0, 0, 0, 0, 0, 0, 0, 0, 9156, 0, 0, 5550, 5613, 15837, 0,
	16043, 10321, 10634, 2431, 9335, 2946, 6021, 10771, 12301, 15313, 8340, 2264, 16965, 8043,
	14927, 3077, 0, 0, 1445, 13496, 0, 2101, 9491, 0, 7480, 0, 0, 0, 0, 12494, 0, 0, 3827, 0, 0, 0,
	14441, 0, 15547, 0, 0, 0, 0, 1070, 7705, 11901, 0, 0, 15272, 0, 10736, 12927, 0, 18146, 0, 0, 0,
	0, 0, 0, 17738, 0, 15760, 2362, 11133, 0, 13196, 0, 0, 4558, 8979, 12103, 15710, 5239, 2856, 0,
	17826, 16482, 0, 0, 1663, 10492, 2114, 3688, 4644, 4811, 5687, 13182, 15371, 0, 0, 14190, 0, 0,
	0, 1809, 6249, 690, 8170, 11102, 11168, 4317, 3289, 0, 0, 0, 15295, 0, 0, 0, 0, 0, 13893, 5882,
	18128, 0, 0, 0, 9142, 0, 0, 10765, 0, 0, 0, 0, 2617, 0, 3797, 8445, 3233, 12524, 17934, 0,
	14937, 10965, 15885, 8285, 0, 8778, 0, 8089, 1709, 10711, 7561, 0, 0, 0, 17519, 0, 0, 0, 0, 0,
	0, 221, 16841, 0, 0, 0, 17353, 852, 0, 3234, 8347, 0, 10318, 0, 0, 0, 0, 6313, 0, 2022, 6150,
	8705, 7792, 7526, 7785, 11699, 13445, 14881, 0, 1163, 6716, 7212, 15708, 11767, 1324, 17215,
	15287, 0, 0, 17691, 8616, 14685, 0, 211, 0, 15092, 0, 0, 0, 0, 0, 0, 0, 394, 0, 12807, 0, 0,
	12692, 0, 11631, 0, 0, 0, 0, 7409, 0, 0, 11143, 0, 0, 14186, 3027, 0, 0, 0, 0, 3876, 12506,
	14302, 14999, 17671, 17843, 3232, 0, 2776, 2805, 13840, 0, 421, 3918, 9453, 16502, 0, 0, 0,
	13537, 15112, 0, 0, 0, 0, 5231, 10898, 6264, 8317, 0, 539, 0, 0, 0, 4322, 502, 0, 8851, 0, 7389,
	8618, 0, 0, 0, 12526, 5132, 12296, 15937, 0, 12305, 14547, 714, 16577, 17132, 17505, 0, 0, 3608,
	10913, 0, 16244, 12275, 0, 0, 0, 0, 0, 8625, 9163, 17517, 8119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	493, 2489, 3755, 10452, 11738, 14635, 0, 0, 7539, 5571, 4428, 0, 12157, 0, 0, 0, 0, 0, 12278, 0,
	0, 16850, 0, 0, 0, 6312, 0, 0, 12245, 3842, 0, 4855, 10451, 0, 0, 0, 0, 16178, 0, 0, 0, 7353,
	7596, 958, 8689, 11177, 17595, 15646, 15080, 18027, 0, 0, 0, 10270, 7033, 12326, 2611, 10826,
	15212, 16193, 0, 5073, 5830, 8557, 8612, 2237, 13058, 0, 17924, 7114, 0, 1452, 0, 0, 6892, 5573,
	0, 0, 0, 0, 610, 0, 10776, 16450, 0, 6908, 15746, 11079, 7690, 15081, 16202, 9572, 11578, 12511,
	0, 18104, 470, 8531, 7447, 10915, 13643, 17500, 16461, 0, 6164, 11768, 9218, 5925, 9916, 6320,
	8694, 10957, 12237, 14159, 5002, 14437, 14485, 0, 0, 0, 0, 11214, 0, 8181, 262, 10439, 14438,
	16305, 0, 0, 1376, 14266, 17394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16517, 0, 0, 15377, 0, 9776, 0, 0,
	8176, 8972, 4414, 2787, 8548, 13881, 16710, 0, 0, 0, 0, 6195, 15114, 0, 0, 12958, 0, 0, 2079,
	18148, 16113, 2320, 0, 0, 0, 15406, 0, 0, 0, 0, 32, 599, 0, 0, 0, 0, 18074, 7472, 16975, 7993,
	0, 1504, 5524, 0, 6215, 8539, 0, 0, 0, 17576, 0, 7878, 10770, 17775, 0, 0, 0, 0, 11730, 9683,
	10607, 13236, 1222, 8091, 0, 0, 2289, 17548, 0, 0, 0, 0, 0, 17149, 5223, 14147, 0, 0, 6896, 0,
	0, 0, 0, 0, 16173, 1940, 0, 0, 0, 0, 13774, 0, 0, 3091, 0, 14084, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	9208, 12426, 0, 0, 0, 14180, 0, 0, 0, 0, 0, 2447, 0, 4769, 12804, 17850, 5481, 0, 2991, 16740,
	0, 4919, 10100, 1690, 9214, 10399, 1578, 13688, 0, 0, 0, 0, 12753, 0, 0, 6741, 11683, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 10358, 16725, 9966, 0, 7080, 0, 10453, 5420, 0, 0, 0, 0, 0, 0, 4581, 0,
	0, 0, 14694, 4422, 0, 0, 16597, 9740, 13987, 3314, 0, 0, 13828, 13289, 16750, 0, 0, 4368, 0,
	16513, 0, 2398, 15508, 384, 16660, 11111, 0, 6901, 12206, 8145, 0, 0, 0, 13690, 14003, 0, 7008,
	3949, 0, 0, 0, 0, 1938, 0, 6943, 14447, 0, 0, 9114, 0, 0, 5103, 0, 0, 0, 14381, 1907, 12591, 0,
	0, 0, 0, 0, 0, 0, 6757, 0, 6107, 0, 0, 4545, 7362, 7396, 1928, 3873, 14414, 12226, 15453, 2258,
	5976, 5722, 6161, 9147, 10127, 0, 6657, 6148, 0, 14668, 922, 15342, 0, 2574, 680, 0, 0, 0, 9687,
	0, 0, 6017, 0, 0, 3978, 10791, 0, 4448, 33, 11427, 10448, 15536, 16135, 0, 7633, 7979, 0, 0, 0,
	5202, 0, 13674, 0, 0, 15066, 15860, 0, 0, 16200, 0, 0, 0, 0, 0, 8671, 0, 11958, 0, 0, 0, 0,
	17899, 15428, 13650, 3000, 4921, 9848, 0, 442, 17556, 7413, 0, 0, 5292, 0, 4823, 528, 14850,
	16832, 5362, 0, 0, 2417, 4495, 9883, 0, 0, 0, 5915, 10943, 11277, 9366, 0, 0, 0, 17992, 7463,
	7655, 10460, 18102, 0, 17220, 2155, 6905, 11386, 15131, 5317, 3403, 8407, 9364, 10106, 10614, 0,
	0, 0, 3549, 0, 0, 0, 3271, 0, 1535, 10082, 0, 750, 7204, 0, 0, 0, 14961, 0, 8228, 1731, 0, 0,
	4213, 0, 0, 18136, 0, 0, 0, 5344, 0, 0, 0, 0, 11803, 12017, 0, 0, 14465, 0, 0, 381, 0, 0, 0,
	12666, 16573, 0, 0, 0, 0, 0, 6462, 6917, 0, 0, 0, 0, 0, 2983, 0, 2430, 4299, 6137, 2414, 0, 0,
	12487, 4815, 16363, 0, 543, 0, 1422, 16561, 0, 0, 0, 0, 1482, 4775, 0, 498, 4765, 2226, 10016,
	11266, 15485, 17586, 0, 0, 0, 7010, 14627, 6444, 0, 10520, 3659, 7302, 10735, 3236, 11406, 5600,
	3647, 11482, 15500, 2462, 16481, 0, 0, 0, 0, 13715, 0, 0, 0, 8382, 0, 0, 0, 0, 0, 0, 3825, 8735,
	1404, 17244, 17480, 0, 0, 0, 0, 10612, 11355, 0, 0, 0, 829, 15621, 9061, 7583, 0, 10201, 11268,
	11392, 13121, 0, 5330, 7428, 3172, 9797, 3862, 11478, 13046, 13999, 0, 0, 6572, 13852, 0, 7521,
	0, 3269, 8577, 3823, 9130, 8194, 839, 675, 11918, 13371, 13524, 11165, 16882, 16905, 13985,
	17343, 16625, 17898, 0, 0, 0, 0, 0, 0, 0, 0, 9128, 0, 0, 15703, 0, 0, 0, 0, 0, 11951, 0, 7021,
	0, 5639, 2635, 13468, 14843, 0, 0, 0, 0, 7059, 0, 1423, 0, 8640, 16288, 16474, 0, 0, 0, 0,
	12304, 14643, 0, 8464, 15767, 0, 0, 4880, 4975, 5635, 15312, 4282, 0, 9844, 12559, 12860, 5423,
	11762, 12977, 17440, 0, 11360, 13897, 15341, 0, 0, 0, 0, 15941, 8460, 0, 6402, 16088, 0, 0, 0,
	0, 0, 0, 0, 0, 13536, 6617, 8532, 0, 0, 2609, 0, 4887, 18130, 0, 11614, 12180, 2850, 0, 16613,
	0, 0, 0, 0, 10456, 2293, 0, 0, 0, 13230, 0, 0, 9879, 0, 0, 0, 8747, 9265, 0, 0, 0, 0, 0, 0, 0,
	974, 7812, 8549, 10241, 13895, 0, 0, 13495, 0, 0, 0, 0, 2738, 2597, 10648, 0, 11971, 0, 0, 2792,
	479, 15681, 0, 0, 0, 10374, 11861, 14747, 7139, 0, 0, 0, 0, 0, 0, 5657, 0, 9018, 6933, 11089,
	12066, 14048, 11387, 16877, 0, 4271, 0, 0, 0, 17823, 0, 0, 0, 0, 0, 0, 0, 6704, 0, 1514, 6338,
	7045, 100, 12930, 4304, 11763, 13368, 1196, 0, 12474, 16859, 14284, 0, 0, 1918, 15886, 17983, 0,
	0, 0, 9236, 14379, 14163, 0, 0, 1517, 3031, 0, 0, 0, 0, 9355, 10077, 10493, 15381, 0, 0, 0,
	4711, 3160, 13859, 16034, 0, 0, 0, 15253, 0, 13133, 0, 0, 17333, 0, 0, 0, 0, 0, 17059, 0, 0,
	5551, 0, 0, 15816, 0, 0, 4080, 0, 0, 0, 0, 0, 0, 0, 2661, 10767, 0, 0, 9924, 0, 5106, 12777, 0,
	0, 0, 1449, 0, 3433, 13899, 0, 0, 0, 13452, 0, 0, 11493, 10236, 0, 548, 10824, 0, 0, 0, 0, 0,
	4045, 6355, 13623, 0, 14749, 17932, 16996, 0, 9718, 17216, 8693, 6470, 9895, 14057, 0, 14455, 0,
	11759, 9246, 16748, 0, 0, 1293, 0, 1963, 0, 0, 0, 0, 0, 0, 0, 16159, 12292, 11627, 3830, 10655,
	0, 0, 0, 0, 7029, 1559, 1757, 4734, 13708, 16069, 0, 0, 17020, 0, 0, 923, 0, 0, 0, 0, 0, 18112,
	0, 0, 6389, 0, 1584, 12349, 4417, 0, 10373, 13656, 0, 0, 802, 4279, 2127, 794, 270, 11137, 0, 0,
	0, 0, 0, 0, 1673, 475, 2058, 9763, 9849, 538, 11109, 15133, 16862, 0, 2722, 7250, 17197, 0,
	3002, 9054, 16386, 0, 0, 0, 0, 2694, 12286, 0, 0, 0, 0, 0, 0, 0, 0, 5509, 12587, 17559, 0, 0, 0,
	0, 0, 11714, 14725, 0, 12684, 2860, 8809, 15000, 15785, 17935, 14461, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1819, 4655, 0, 17592, 0, 0, 0, 16158, 3491, 0, 0, 15289, 0, 0, 11276, 0, 0, 12871, 10846,
	16213, 0, 0, 3217, 4654, 0, 0, 6789, 0, 0, 17130, 0, 3523, 6188, 13348, 14332, 18041, 10550,
	17870, 0, 1026, 4200, 0, 1672, 9674, 17000, 0, 2990, 0, 16294, 7496, 0, 0, 0, 0, 0, 2633, 17379,
	7677, 0, 13250, 0, 4153, 3463, 8829, 14110, 7444, 0, 0, 0, 0, 11617, 16232, 17906, 0, 7915,
	13936, 0, 0, 16708, 867, 17147, 825, 2554, 0, 7167, 2148, 6162, 0, 0, 0, 0, 0, 15843, 855,
	12298, 0, 0, 0, 15852, 0, 6160, 3495, 0, 0, 1067, 0, 1007, 0, 4367, 11606, 18045, 0, 0, 337,
	9238, 12098, 5062, 15227, 5614, 16036, 8120, 0, 14194, 0, 6692, 908, 17199, 0, 0, 5226, 0,
	14992, 6477, 13841, 14698, 5489, 661, 0, 16904, 0, 313, 2826, 14093, 545, 0, 14602, 1713, 6414,
	3936, 8786, 15899, 13992, 0, 0, 1005, 0, 16949, 0, 0, 0, 14333, 0, 0, 0, 5522, 17663, 0, 0, 0,
	0, 0, 7890, 14812, 13521, 1294, 11915, 14910, 4524, 0, 0, 13898, 0, 7012, 9348, 0, 13135, 0,
	10653, 7696, 13438, 5712, 11892, 0, 564, 6457, 0, 17846, 0, 0, 5391, 1271, 0, 3230, 0, 0, 12285,
	10741, 13668, 743, 0, 0, 0, 0, 0, 0, 666, 5149, 0, 0, 0, 0, 5020, 10030, 13613, 9180, 7423,
	16048, 0, 0, 777, 10275, 0, 0, 0, 13395, 3339, 11517, 1609, 1495, 12632, 0, 11845, 0, 0, 9753,
	0, 0, 0, 0, 0, 12630, 2988, 14301, 11615, 4652, 0, 0, 5581, 0, 0, 0, 0, 0, 16251, 0, 0, 0, 5296,
	6812, 8561, 8903, 6224, 1156, 9270, 15845, 0, 0, 0, 0, 4330, 5853, 5577, 0, 2310, 0, 0, 0, 0,
	13150, 7854, 0, 0, 0, 0, 0, 0, 0, 7674, 12534, 49, 0, 2212, 0, 0, 0, 0, 0, 0, 14467, 16596,
	2442, 4101, 17234, 0, 0, 0, 13294, 0, 12439, 13817, 9646, 0, 0, 13671, 11388, 17996, 9438, 0,
	18090, 5908, 0, 0, 382, 2348, 6635, 14342, 0, 0, 0, 0, 13680, 0, 0, 0, 0, 17948, 0, 0, 9124, 0,
	0, 12120, 16175, 0, 893, 17184, 1523, 0, 16933, 0, 14510, 2518, 11212, 0, 7122, 10098, 0, 8604,
	0, 0, 14270, 0, 0, 0, 0, 0, 0, 0, 9988, 0, 15711, 0, 0, 10126, 0, 6163, 4063, 10862, 15533, 0,
	4866, 7452, 1451, 0, 0, 4000, 0, 0, 0, 12019, 0, 13005, 0, 0, 0, 0, 0, 0, 276, 12845, 0, 0,
	17326, 0, 11742, 10750, 2837, 14667, 0, 6523, 7406, 2166, 0, 0, 0, 0, 0, 0, 2813, 0, 17861, 0,
	208, 2553, 4772, 7732, 16181, 9692, 13970, 0, 2176, 4074, 12594, 0, 0, 0, 0, 786, 15939, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2138, 1331, 3987, 5959, 11376, 14372, 4509, 16432, 17023, 0, 0, 7735,
	6869, 9626, 3038, 17832, 0, 1608, 0, 0, 3937, 9112, 0, 5995, 0, 14591, 0, 12283, 0, 9968, 17196,
	2099, 11936, 0, 14348, 1510, 10803, 0, 0, 9843, 0, 2715, 11858, 9428, 16537, 1760, 17303, 8853,
	5719, 12619, 0, 0, 0, 0, 12547, 2794, 13509, 0, 0, 0, 3212, 18050, 0, 12114, 4390, 0, 0, 15077,
	0, 6919, 8680, 0, 1873, 0, 3451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4476, 11209, 16123, 11911, 0, 0,
	0, 0, 4816, 17402, 0, 1013, 1519, 0, 0, 2831, 3177, 7549, 11364, 153, 3390, 2062, 11162, 3022,
	5156, 12195, 190, 13390, 11064, 10237, 13462, 14071, 0, 13875, 210, 2328, 2709, 0, 0, 0, 0, 0,
	14827, 0, 0, 12778, 6504, 0, 4543, 0, 0, 0, 0, 0, 0, 14080, 0, 0, 0, 0, 10617, 0, 1643, 5328,
	2698, 0, 5074, 10068, 0, 0, 0, 17408, 0, 17250, 6841, 13857, 6622, 0, 15274, 5717, 12741, 5574,
	15647, 17597, 7319, 18038, 18053, 18110, 14709, 14079, 0, 0, 17675, 0, 11899, 0, 0, 9162, 0, 0,
	826, 14670, 0, 0, 0, 1046, 14604, 0, 4525, 0, 12166, 10593, 0, 0, 9613, 18031, 0, 17619, 0,
	4170, 17809, 9665, 0, 14763, 0, 5622, 0, 7066, 13750, 9345, 9695, 0, 12733, 0, 0, 0, 0, 4761,
	3816, 7157, 3084, 9856, 14729, 0, 12525, 13648, 13886, 0, 395, 0, 0, 16257, 0, 0, 0, 14265,
	5067, 14308, 0, 0, 15144, 0, 300, 0, 0, 0, 11465, 0, 16969, 0, 7313, 0, 0, 0, 0, 0, 11287, 4104,
	16185, 10995, 13261, 0, 0, 37, 11979, 2023, 0, 1175, 1661, 0, 1399, 1493, 9831, 2015, 10081, 0,
	4290, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4442, 5525, 81, 0, 13858, 0, 0, 0, 12314, 0, 515,
	14066, 11317, 17311, 0, 0, 7837, 12541, 14869, 0, 2121, 5022, 1691, 1187, 15546, 0, 0, 1094, 0,
	1311, 11402, 0, 0, 0, 0, 15215, 17599, 0, 0, 1239, 0, 7502, 15226, 0, 5914, 0, 0, 11588, 2632,
	0, 559, 0, 0, 0, 0, 0, 11411, 0, 0, 0, 2590, 0, 0, 0, 0, 0, 0, 1146, 6318, 11503, 0, 0, 0, 0,
	12312, 0, 1983, 0, 5594, 7706, 0, 0, 0, 0, 2109, 17217, 17583, 0, 0, 917, 14020, 0, 67, 3777, 0,
	7726, 0, 0, 0, 11903, 11847, 0, 0, 0, 0, 0, 0, 9104, 16893, 0, 0, 3516, 5694, 0, 152, 13391, 0,
	4006, 4809, 15402, 0, 0, 220, 5898, 15888, 12192, 0, 1169, 3242, 0, 1389, 0, 0, 0, 0, 7678,
	10573, 0, 6922, 10637, 0, 17468, 303, 0, 155, 1925, 11622, 1507, 0, 0, 16722, 4238, 7011, 10192,
	1995, 6367, 11434, 14523, 17600, 6337, 10008, 16674, 14794, 4773, 8715, 10675, 11288, 15332,
	4078, 0, 1323, 0, 0, 0, 0, 0, 0, 14951, 2330, 0, 992, 6747, 13545, 15963, 0, 13392, 0, 0, 10712,
	0, 0, 0, 8353, 1232, 0, 0, 3735, 0, 0, 0, 0, 4601, 16285, 0, 0, 5647, 0, 120, 11876, 5739,
	15357, 0, 0, 0, 0, 4488, 8273, 0, 253, 0, 0, 80, 2286, 0, 5981, 10274, 0, 0, 0, 11455, 1411,
	2565, 4550, 170, 13137, 17340, 836, 7832, 8163, 6481, 9262, 1674, 6935, 8983, 13771, 14770,
	17848, 0, 0, 0, 0, 6315, 9390, 13262, 0, 8588, 0, 17989, 0, 0, 0, 0, 0, 0, 8743, 0, 10436, 0, 0,
	15942, 0, 11755, 0, 0, 0, 0, 15326, 0, 5520, 0, 0, 0, 3861, 17998, 0, 1409, 0, 4534, 0, 12334,
	0, 6443, 0, 0, 0, 9166, 8335, 13813, 3324, 11542, 0, 6499, 15820, 11004, 6466, 8211, 3295, 7173,
	0, 9338, 4255, 9285, 3098, 0, 0, 0, 13350, 12251, 13444, 18089, 0, 0, 0, 0, 0, 13252, 0, 0,
	7680, 7964, 0, 7641, 7622, 0, 0, 4692, 0, 9173, 0, 17246, 0, 0, 2977, 1787, 16486, 0, 11658, 0,
	0, 696, 7134, 13739, 5919, 379, 17584, 0, 0, 0, 810, 1761, 7235, 8178, 425, 5651, 0, 409, 14074,
	0, 0, 1782, 15920, 10308, 8970, 14810, 0, 0, 782, 832, 1448, 1743, 9067, 9298, 12998, 7897, 0,
	0, 3613, 9432, 8009, 11521, 0, 13006, 0, 8620, 4431, 0, 0, 0, 179, 15773, 10773, 7307, 7608,
	3836, 11618, 2640, 0, 0, 0, 0, 0, 7414, 0, 10879, 14384, 0, 0, 2615, 10876, 12568, 3149, 3633,
	3963, 13453, 17378, 0, 5852, 0, 45, 10309, 1546, 14983, 9839, 0, 5752, 13084, 13947, 0, 0, 1183,
	6613, 2273, 6093, 8351, 0, 718, 0, 0, 0, 185, 0, 0, 0, 0, 0, 17108, 918, 0, 0, 14440, 13138,
	17778, 5917, 1805, 5029, 3388, 13451, 0, 0, 0, 0, 0, 4232, 0, 0, 2475, 0, 0, 13945, 0, 8033,
	10458, 0, 14279, 0, 4794, 0, 0, 7514, 0, 16103, 0, 0, 9906, 0, 0, 5407, 11492, 13892, 14443,
	6382, 16842, 13701, 0, 0, 780, 0, 11182, 13559, 0, 6798, 0, 0, 0, 0, 5584, 7133, 0, 0, 1083,
	12069, 18071, 0, 0, 4576, 7553, 0, 7068, 15611, 83, 5025, 11859, 0, 0, 0, 0, 7459, 6833, 0, 0,
	0, 4983, 12273, 17185, 0, 0, 14671, 10247, 0, 471, 2846, 6653, 0, 0, 0, 0, 0, 1475, 13044, 989,
	1811, 2014, 7113, 6799, 834, 2689, 16333, 6191, 0, 11687, 0, 5418, 17920, 13795, 2112, 0, 0, 0,
	14315, 0, 0, 0, 0, 18066, 0, 7223, 11394, 11909, 0, 10039, 3532, 11362, 15188, 15451, 3259, 0,
	0, 12761, 3011, 1464, 795, 7609, 10797, 16283, 0, 5369, 3288, 7392, 8961, 16041, 17360, 0, 0,
	11419, 15636, 843, 7529, 0, 0, 16471, 0, 3585, 0, 0, 0, 12300, 12035, 0, 9956, 391, 10596, 4275,
	5948, 11088, 0, 0, 3934, 0, 15706, 0, 0, 4527, 0, 0, 12220, 4393, 0, 13532, 0, 0, 0, 3082, 0,
	2878, 0, 0, 3428, 0, 0, 0, 11927, 0, 0, 11070, 0, 0, 4699, 11676, 7508, 11235, 11042, 0, 0,
	9060, 0, 9062, 7797, 0, 13672, 14802, 0, 0, 6432, 0, 0, 0, 12983, 3698, 0, 13504, 8840, 14376,
	16414, 0, 0, 0, 0, 0, 0, 10246, 0, 15548, 568, 0, 0, 0, 10621, 12423, 2989, 16439, 0, 1537, 0,
	596, 1385, 2199, 2366, 8959, 0, 0, 0, 16340, 13933, 3878, 0, 14696, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 5301, 0, 0, 0, 0, 0, 779, 14638, 0, 0, 0, 6878, 0, 0, 0, 0, 0, 12247, 14139, 0, 0, 14861,
	10083, 7947, 13914, 0, 15279, 0, 0, 0, 0, 6525, 14371, 6283, 0, 14129, 956, 0, 15628, 5626,
	10531, 10888, 0, 0, 2407, 0, 514, 14478, 0, 0, 0, 0, 0, 0, 6428, 4943, 0, 0, 0, 0, 0, 1816,
	6068, 10799, 5807, 0, 446, 0, 1864, 17686, 0, 0, 2001, 0, 0, 0, 957, 0, 0, 0, 0, 8264, 0, 0,
	16172, 0, 0, 10786, 13823, 0, 0, 4345, 0, 0, 0, 2542, 6774, 2030, 2500, 0, 4297, 0, 7225, 7839,
	0, 0, 18176, 0, 9122, 0, 7031, 11490, 0, 0, 13678, 0, 0, 2551, 4798, 5625, 11024, 0, 13544, 0,
	0, 8357, 11378, 16544, 0, 5528, 9724, 14645, 16207, 2057, 0, 13874, 0, 6829, 11186, 9098, 8007,
	0, 15350, 2358, 2469, 0, 6124, 6963, 8125, 0, 605, 0, 12555, 0, 0, 14967, 7030, 3052, 0, 0, 0,
	4948, 5144, 0, 4631, 18029, 13185, 0, 0, 3357, 0, 10248, 1117, 0, 0, 12996, 0, 877, 0, 11033, 0,
	0, 12785, 6329, 11563, 0, 0, 13779, 0, 3939, 15795, 3306, 7401, 0, 0, 10686, 2379, 7373, 6222,
	450, 1198, 15743, 0, 8059, 0, 0, 7159, 8069, 10618, 0, 0, 0, 9545, 3290, 4923, 0, 0, 0, 0, 0,
	653, 11792, 12795, 0, 0, 0, 0, 0, 0, 0, 15597, 3496, 11929, 0, 11298, 844, 1513, 6875, 0, 0, 0,
	6669, 0, 968, 13426, 0, 0, 0, 14017, 17254, 0, 0, 763, 0, 0, 0, 0, 0, 1491, 5904, 173, 2231,
	2912, 6202, 6877, 9745, 10306, 10967, 4595, 15455, 15905, 15403, 17666, 6, 0, 0, 3256, 3761,
	6802, 1328, 0, 4237, 1288, 17978, 0, 0, 0, 9159, 0, 0, 15180, 9875, 0, 8560, 0, 0, 1344, 6362,
	0, 0, 11224, 0, 7333, 5716, 0, 0, 16678, 4112, 16636, 17273, 17439, 5422, 0, 3130, 0, 0, 5523,
	14693, 800, 2687, 9188, 0, 3006, 5659, 9946, 0, 581, 8408, 0, 6803, 9379, 3650, 11094, 17420,
	16742, 17431, 13973, 0, 625, 0, 0, 16788, 0, 0, 0, 0, 0, 0, 0, 7931, 15100, 3375, 0, 4224, 8763,
	0, 3329, 4143, 15911, 0, 0, 1058, 2298, 0, 15998, 2031, 0, 0, 0, 229, 0, 12380, 0, 0, 2821,
	16309, 1889, 15369, 0, 0, 0, 3895, 0, 13687, 3858, 0, 623, 5035, 13826, 0, 1612, 0, 7388, 0, 0,
	0, 0, 0, 3129, 5058, 13450, 4771, 10794, 8926, 0, 6495, 6452, 7131, 7244, 0, 0, 6307, 16958, 0,
	0, 4540, 0, 12849, 0, 0, 0, 0, 4194, 467, 4285, 0, 0, 12838, 0, 18073, 16715, 12763, 8772,
	10656, 0, 0, 0, 4663, 0, 12994, 0, 0, 0, 2115, 3605, 13283, 1260, 4756, 4054, 10633, 3323,
	11346, 0, 14061, 634, 0, 0, 0, 7115, 11370, 13039, 1562, 13866, 15034, 7208, 16498, 0, 6925,
	4762, 7851, 15228, 0, 0, 0, 0, 0, 0, 238, 0, 5675, 0, 6827, 0, 0, 8602, 12196, 13442, 0, 0,
	13305, 0, 0, 0, 13602, 0, 0, 0, 0, 0, 0, 12059, 0, 0, 0, 0, 0, 0, 0, 9177, 13159, 0, 0, 0, 0,
	17371, 0, 0, 4364, 8647, 0, 0, 15018, 0, 7009, 0, 5977, 9291, 2531, 9417, 0, 0, 0, 12720, 0, 0,
	0, 0, 14096, 0, 0, 0, 9187, 15033, 0, 0, 2017, 0, 0, 2126, 0, 2116, 4272, 9297, 0, 4071, 11211,
	3705, 12473, 0, 0, 0, 0, 3184, 5100, 16590, 0, 0, 0, 9309, 0, 1226, 1883, 13425, 774, 5966,
	6441, 14117, 6726, 6797, 8024, 8066, 8344, 9207, 15496, 3912, 3706, 8063, 15865, 0, 0, 0, 0,
	15822, 0, 11568, 0, 0, 3583, 0, 8998, 15722, 0, 0, 2130, 12599, 0, 2584, 11966, 2380, 17160,
	2324, 1869, 0, 0, 0, 0, 14055, 0, 583, 9693, 2383, 12164, 15058, 17816, 7052, 0, 0, 16108, 4310,
	0, 0, 10950, 0, 0, 0, 0, 5105, 2122, 7667, 10177, 10761, 1224, 11491, 14275, 16341, 0, 1367,
	4791, 15578, 0, 10165, 5806, 6663, 0, 0, 15184, 0, 0, 15916, 162, 9111, 0, 643, 0, 0, 0, 0,
	1338, 6795, 0, 12086, 16071, 7032, 0, 0, 5938, 6126, 0, 17864, 938, 0, 0, 11573, 781, 345,
	10991, 17142, 0, 17300, 2576, 11635, 13821, 0, 0, 5199, 4434, 6090, 10664, 13249, 15049, 3776,
	12307, 16518, 15787, 18184, 12866, 14103, 6292, 0, 5905, 14723, 0, 7346, 11350, 17715, 0, 9415,
	15877, 4893, 0, 12430, 0, 0, 17388, 12532, 6069, 0, 1647, 0, 0, 0, 13754, 0, 3993, 8132, 0, 0,
	17739, 0, 0, 0, 13570, 0, 12291, 0, 0, 4574, 0, 307, 10212, 16837, 0, 0, 9670, 0, 1259, 4789, 0,
	0, 0, 0, 0, 13172, 0, 0, 881, 4406, 5248, 456, 2392, 4303, 9422, 0, 3040, 2926, 9322, 387,
	16122, 0, 0, 648, 6359, 7556, 7934, 13313, 15956, 324, 16870, 14445, 1932, 0, 14856, 9673, 0,
	6451, 17887, 15374, 1781, 5274, 6598, 11994, 2184, 0, 0, 0, 0, 0, 0, 3017, 6646, 0, 3473, 0, 0,
	0, 11657, 17936, 0, 0, 16215, 3161, 7689, 0, 11496, 3419, 6394, 10435, 0, 0, 0, 0, 0, 6556,
	14271, 1211, 3728, 4716, 6702, 9011, 0, 4141, 1763, 0, 8719, 0, 0, 10719, 1780, 6245, 9620,
	2070, 17648, 0, 0, 7117, 0, 9903, 10455, 12353, 434, 13090, 9560, 1875, 7907, 194, 13134, 1490,
	15564, 3045, 0, 0, 9672, 10002, 0, 0, 11785, 0, 0, 0, 0, 0, 0, 0, 2699, 8676, 0, 0, 0, 14288, 0,
	0, 0, 3190, 0, 0, 12800, 0, 0, 3960, 845, 9959, 0, 10185, 15248, 0, 0, 0, 0, 1658, 7330, 0,
	6959, 9605, 10951, 1273, 1373, 11066, 0, 7917, 14838, 16727, 7843, 0, 0, 0, 15318, 12085, 0,
	2970, 10994, 13288, 0, 0, 0, 0, 6599, 4942, 15060, 9562, 0, 0, 5498, 1265, 9031, 0, 0, 0, 0,
	803, 1131, 8964, 13802, 0, 0, 0, 0, 0, 8692, 9325, 3971, 7432, 16825, 0, 0, 15749, 0, 0, 4799,
	11106, 1110, 10940, 15510, 0, 16929, 15247, 17959, 0, 7568, 1115, 0, 0, 0, 6026, 3341, 8240,
	8806, 11968, 18135, 0, 0, 0, 0, 0, 6840, 15539, 16560, 0, 8333, 15315, 0, 4011, 6135, 10376,
	979, 1870, 0, 0, 0, 11556, 0, 0, 0, 0, 0, 13328, 2016, 0, 6930, 0, 4960, 0, 3812, 0, 5178, 0, 0,
	0, 7089, 8468, 0, 0, 0, 4129, 0, 0, 17001, 0, 0, 0, 4749, 11292, 0, 0, 7096, 0, 0, 0, 13884, 0,
	0, 8115, 16827, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11069, 0, 5840, 10989, 0, 0, 0, 0, 11820, 0,
	1320, 0, 0, 0, 0, 0, 529, 16839, 1429, 5865, 0, 0, 0, 11484, 0, 0, 0, 0, 1688, 10292, 16583,
	14423, 0, 0, 6194, 8664, 4466, 14893, 15880, 0, 17287, 0, 0, 0, 0, 10181, 3311, 3933, 2809,
	6220, 0, 0, 1939, 5219, 7118, 9237, 7942, 0, 9749, 15288, 0, 618, 342, 7498, 10931, 12317,
	14121, 1971, 13546, 15050, 4720, 16950, 302, 0, 0, 16383, 576, 2240, 6122, 11318, 0, 2948, 9053,
	0, 0, 0, 9694, 0, 0, 1427, 0, 0, 2601, 3882, 7099, 14130, 0, 4676, 11379, 11553, 0, 0, 0, 4212,
	0, 1179, 9654, 0, 14214, 0, 0, 0, 0, 0, 1955, 5101, 7784, 15262, 10592, 10849, 0, 10340, 0, 0,
	0, 0, 13406, 3992, 5412, 5834, 90, 14814, 0, 0, 0, 3039, 14356, 401, 0, 0, 0, 1969, 1009, 1835,
	11653, 15192, 0, 0, 0, 8478, 0, 8366, 14527, 11166, 0, 0, 3012, 9711, 11196, 3544, 16695, 0, 0,
	3382, 9097, 149, 10935, 12167, 18098, 0, 0, 4767, 15680, 7826, 9372, 11920, 16857, 6966, 7957,
	12589, 7107, 14897, 0, 12593, 0, 14630, 12839, 14624, 0, 5576, 13251, 4300, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 6610, 17193, 1384, 0, 9174, 0, 0, 0, 0, 0, 0, 9108, 0, 3460, 0, 0, 0, 0, 13620, 3218,
	5044, 0, 0, 2777, 10990, 0, 14399, 4739, 0, 0, 0, 4992, 10144, 10390, 6546, 10887, 16776, 0, 0,
	0, 0, 0, 0, 0, 0, 1330, 1145, 17523, 8367, 0, 4188, 0, 0, 0, 0, 18044, 0, 11048, 0, 0, 1347,
	13748, 14361, 14364, 0, 0, 2464, 5305, 0, 8041, 10074, 3769, 12110, 0, 3923, 7476, 0, 0, 0,
	12377, 0, 0, 3787, 0, 0, 0, 0, 3066, 15051, 0, 0, 12590, 16125, 0, 0, 0, 792, 2052, 3938, 4309,
	0, 0, 0, 7363, 99, 0, 0, 12385, 0, 0, 13617, 0, 0, 0, 0, 0, 17550, 3514, 2916, 4026, 5253, 873,
	6964, 11774, 15842, 0, 7661, 0, 13179, 0, 0, 2386, 14335, 14172, 4691, 12102, 13785, 16259, 0,
	0, 0, 5333, 0, 0, 0, 12762, 10923, 0, 17963, 0, 11597, 3331, 0, 0, 0, 0, 12131, 0, 0, 0, 0, 0,
	0, 3297, 3788, 15413, 17694, 3785, 7126, 2785, 13423, 14011, 4578, 0, 3244, 17810, 6645, 0, 0,
	12504, 0, 0, 3328, 5505, 5547, 0, 0, 13088, 0, 4999, 15292, 0, 0, 0, 0, 0, 0, 0, 10323, 1676,
	15196, 0, 2745, 7939, 10948, 5104, 4236, 3680, 12767, 14305, 12864, 14795, 16669, 16911, 0,
	8656, 14525, 4962, 8094, 17635, 0, 10668, 0, 0, 0, 5940, 8507, 9742, 11731, 13081, 13242, 1080,
	13980, 910, 6899, 15361, 0, 0, 11654, 13746, 17608, 0, 0, 4467, 7056, 14396, 860, 0, 11119,
	3667, 0, 0, 0, 0, 17729, 0, 4656, 2203, 17645, 0, 0, 13763, 16186, 1233, 0, 0, 15405, 0, 0, 0,
	0, 9628, 6088, 2898, 11120, 0, 0, 6014, 0, 278, 4167, 3664, 6985, 4658, 6785, 13136, 17260, 0,
	14260, 15841, 12320, 17482, 0, 2306, 758, 11760, 0, 0, 0, 0, 3619, 0, 4181, 7063, 0, 0, 0, 0, 0,
	7786, 9394, 12588, 0, 16289, 0, 5711, 0, 0, 0, 0, 5558, 6002, 0, 14816, 0, 0, 0, 14774, 2277,
	14237, 0, 0, 7800, 3071, 2067, 13681, 7234, 13887, 18034, 0, 924, 14203, 927, 10538, 13603,
	14404, 1620, 11955, 4718, 7306, 2592, 15297, 16679, 17942, 16368, 5012, 6823, 16804, 0, 2255, 0,
	0, 0, 8631, 5050, 1185, 16570, 16692, 0, 14579, 0, 0, 0, 0, 15490, 0, 0, 1340, 0, 0, 11061, 0,
	8096, 0, 0, 0, 0, 10625, 0, 0, 0, 0, 0, 0, 3427, 13078, 4487, 14728, 0, 0, 15652, 0, 0, 0, 0, 0,
	5873, 3378, 588, 0, 0, 3832, 3317, 13747, 0, 0, 0, 0, 17110, 0, 0, 0, 1107, 17043, 0, 6724, 0,
	0, 0, 4496, 0, 0, 5511, 15614, 11619, 0, 16037, 13363, 0, 0, 5588, 0, 2888, 8062, 17596, 0, 0,
	4319, 6078, 8411, 9611, 0, 0, 0, 7390, 0, 0, 4458, 12815, 0, 0, 0, 0, 13047, 2238, 2914, 0, 0,
	0, 0, 0, 0, 0, 4735, 362, 6605, 16496, 0, 15815, 18055, 3950, 12744, 17692, 3578, 6039, 3188,
	3814, 7331, 6720, 0, 16604, 0, 0, 7437, 0, 13279, 16835, 5179, 9057, 10180, 2641, 0, 0, 2577,
	15985, 0, 0, 0, 4805, 0, 0, 0, 14512, 17883, 0, 0, 7431, 12351, 11502, 9451, 12887, 13411, 0, 0,
	9567, 0, 7325, 5129, 16990, 0, 0, 0, 0, 589, 0, 16224, 16556, 14859, 0, 0, 0, 3955, 9583, 9775,
	15273, 11844, 1182, 7772, 8482, 9910, 5617, 630, 4546, 11309, 9303, 14689, 17321, 7102, 17852,
	0, 0, 5880, 8376, 12095, 0, 0, 0, 0, 6517, 0, 0, 5430, 0, 3013, 12276, 10257, 0, 0, 8912, 258,
	12774, 1808, 13932, 0, 5486, 17404, 0, 8762, 3810, 11941, 14707, 4594, 17682, 0, 0, 6116, 7341,
	16314, 3369, 16543, 0, 0, 18069, 13664, 0, 0, 10713, 16446, 2861, 4424, 8515, 8530, 0, 13971, 0,
	0, 12978, 0, 0, 0, 1102, 3116, 15130, 16206, 9495, 11987, 13594, 14840, 16957, 0, 0, 0, 14410,
	13457, 4712, 13248, 0, 2201, 1350, 0, 0, 0, 7835, 10240, 0, 11146, 12817, 3580, 13265, 16212,
	17165, 0, 6623, 0, 12929, 17958, 0, 0, 2326, 14183, 9250, 10831, 4402, 0, 0, 13942, 0, 2403,
	9795, 8879, 10073, 0, 0, 0, 7046, 0, 0, 0, 0, 7775, 0, 0, 0, 2234, 12037, 14948, 6196, 10017, 0,
	0, 0, 0, 0, 0, 0, 0, 3315, 8028, 0, 0, 0, 0, 0, 0, 0, 0, 12175, 0, 0, 5281, 7546, 7799, 9019,
	13979, 4886, 0, 14062, 17233, 0, 0, 0, 2257, 15128, 5666, 7773, 17664, 4087, 14151, 8522, 15640,
	0, 4361, 0, 0, 5477, 10684, 14605, 0, 7896, 13920, 0, 16584, 0, 0, 0, 0, 9790, 14449, 0, 0, 0,
	0, 0, 0, 14019, 13573, 0, 0, 0, 0, 6928, 0, 2982, 0, 0, 0, 0, 14429, 0, 0, 6993, 0, 7751, 11420,
	14142, 2188, 0, 0, 0, 0, 12582, 9590, 0, 0, 7927, 0, 0, 13978, 16953, 9004, 16308, 0, 12004,
	12465, 7402, 5261, 10009, 8202, 13832, 0, 4042, 4249, 10304, 14124, 0, 0, 13018, 0, 0, 4449,
	11518, 0, 3310, 8337, 0, 0, 6514, 9044, 11441, 0, 11179, 0, 0, 0, 0, 0, 0, 7683, 4945, 0, 0,
	10971, 0, 0, 0, 0, 0, 15444, 0, 0, 9327, 6612, 16049, 10867, 0, 0, 7057, 0, 0, 2133, 4912, 0, 0,
	0, 0, 0, 6494, 3748, 17169, 4845, 3802, 10377, 0, 0, 0, 0, 0, 16913, 0, 0, 0, 6835, 17143, 2510,
	0, 4166, 8101, 0, 16512, 2354, 9768, 8030, 10909, 0, 14060, 0, 7380, 0, 0, 0, 11549, 0, 4571, 0,
	5023, 0, 0, 991, 1640, 17446, 0, 12528, 13591, 10753, 14309, 0, 0, 3697, 0, 15677, 0, 0, 0,
	7716, 2767, 13478, 0, 0, 460, 7393, 7859, 11374, 10685, 4612, 0, 0, 3205, 9734, 550, 16117, 590,
	0, 0, 0, 0, 1465, 2294, 8584, 8681, 9198, 2128, 6996, 9220, 13486, 15122, 0, 0, 0, 8721, 6434,
	0, 0, 0, 0, 9487, 0, 0, 0, 7187, 0, 0, 4675, 8141, 17322, 0, 0, 0, 9685, 0, 0, 3258, 4211, 0,
	993, 0, 0, 0, 0, 0, 17426, 0, 6454, 5871, 0, 0, 0, 0, 0, 14863, 10657, 0, 3368, 13482, 13663, 0,
	0, 0, 4269, 7280, 10678, 17553, 8716, 14189, 9047, 0, 16698, 0, 4596, 2873, 1270, 5371, 12498,
	3909, 16137, 1824, 11241, 0, 3358, 0, 14023, 0, 7916, 13125, 368, 2223, 6891, 17031, 0, 0, 0, 0,
	16250, 4440, 16567, 17807, 0, 0, 0, 10276, 0, 0, 0, 0, 16436, 0, 3564, 7416, 3274, 8365, 13401,
	11928, 13300, 0, 0, 0, 0, 0, 408, 16377, 13153, 7354, 17894, 0, 8380, 6143, 4327, 17207, 17454,
	0, 7999, 0, 0, 0, 15979, 0, 0, 25, 0, 0, 13232, 3064, 13489, 0, 0, 2218, 0, 13025, 0, 15046,
	15147, 0, 0, 0, 0, 0, 6259, 2495, 0, 0, 0, 2124, 1103, 4615, 5861, 10821, 12321, 13456, 10816,
	13742, 8697, 14545, 9244, 17325, 0, 9561, 9979, 14032, 16789, 0, 16790, 11649, 16045, 13340, 0,
	0, 11659, 0, 6937, 11139, 14082, 14575, 15857, 0, 0, 7240, 0, 0, 0, 17774, 0, 0, 0, 6581, 0,
	13075, 10404, 12769, 7872, 0, 13894, 0, 3425, 0, 0, 16273, 0, 0, 0, 0, 804, 1456, 15969, 0, 513,
	501, 9576, 15794, 8969, 7770, 4927, 16057, 4053, 9650, 16697, 15834, 16766, 18166, 0, 1439,
	6125, 0, 6718, 0, 12379, 0, 0, 0, 2375, 5510, 0, 6630, 0, 0, 0, 0, 18138, 0, 0, 0, 0, 0, 0,
	3364, 8138, 11695, 0, 16618, 13618, 14292, 17626, 0, 0, 0, 7146, 0, 3374, 11055, 11407, 0, 0, 0,
	1038, 0, 0, 5849, 6059, 14646, 0, 0, 18188, 0, 0, 14675, 15712, 17305, 0, 8940, 16640, 0, 0, 0,
	8203, 16580, 0, 5680, 0, 0, 13685, 0, 0, 0, 0, 14979, 0, 0, 2307, 4901, 14370, 3416, 0, 0, 0, 0,
	0, 0, 0, 14929, 0, 13960, 17455, 0, 0, 4860, 5503, 4029, 6818, 951, 6880, 6870, 17875, 0, 0,
	14620, 0, 0, 0, 7698, 0, 4590, 0, 10827, 12848, 11587, 0, 7544, 13711, 16711, 0, 3142, 12510,
	13712, 15127, 11307, 7158, 16417, 0, 0, 0, 1695, 1018, 11222, 2639, 0, 6178, 0, 8892, 14976, 0,
	0, 0, 0, 0, 0, 0, 0, 5454, 0, 0, 0, 0, 0, 2134, 15349, 0, 0, 0, 14295, 0, 0, 0, 11218, 6981,
	7177, 0, 0, 4470, 0, 0, 7288, 0, 7997, 17224, 11533, 17213, 0, 11136, 0, 582, 2673, 6538, 11566,
	0, 0, 0, 334, 16795, 0, 15554, 0, 0, 0, 9584, 8737, 17157, 0, 12932, 0, 17241, 8436, 0, 0, 0, 0,
	0, 0, 0, 0, 1697, 9636, 0, 17039, 0, 0, 18150, 14768, 0, 0, 0, 0, 8924, 4980, 0, 0, 0, 16401,
	17395, 17605, 10498, 0, 0, 0, 0, 9533, 0, 6423, 0, 6247, 0, 6339, 9544, 0, 0, 4925, 15730, 0, 0,
	17442, 0, 3467, 16521, 17970, 3527, 9565, 15222, 0, 0, 17029, 0, 0, 0, 0, 8578, 0, 0, 0, 10412,
	7327, 0, 0, 0, 12073, 0, 0, 0, 14745, 0, 0, 0, 0, 0, 0, 944, 4537, 0, 0, 0, 0, 16313, 6276,
	13428, 1247, 3670, 0, 10150, 10812, 11853, 16984, 0, 0, 0, 7103, 14350, 0, 11367, 15039, 0,
	15102, 10583, 16148, 0, 0, 0, 0, 14008, 961, 2485, 10272, 14394, 15996, 17473, 0, 0, 0, 5405,
	17526, 0, 3675, 1137, 2349, 18065, 16245, 15213, 0, 8587, 0, 267, 1733, 0, 0, 3889, 9488, 0, 0,
	14659, 16082, 1591, 6501, 9151, 13415, 0, 0, 0, 0, 0, 0, 12575, 0, 309, 0, 9513, 12371, 0, 0, 0,
	4459, 4998, 0, 0, 0, 0, 0, 6205, 102, 11554, 621, 18020, 0, 17253, 0, 7817, 14799, 0, 0, 0,
	8630, 0, 7525, 0, 0, 8275, 18133, 4704, 9400, 10999, 6029, 13491, 17514, 13109, 0, 0, 0, 12492,
	3884, 0, 16472, 7922, 16070, 0, 532, 10669, 0, 0, 0, 4874, 15752, 11746, 17761, 0, 0, 0, 0, 0,
	5827, 7257, 12136, 4161, 10802, 0, 14584, 15308, 0, 0, 870, 6879, 12719, 0, 0, 8183, 0, 6075, 0,
	10109, 0, 748, 12985, 11944, 5410, 0, 0, 0, 0, 11806, 0, 0, 0, 0, 0, 0, 0, 0, 13132, 7375, 9686,
	0, 0, 0, 4075, 9328, 0, 0, 6072, 0, 11429, 16335, 0, 1468, 5878, 6712, 16614, 16720, 15855,
	17306, 3343, 6583, 17449, 7007, 3246, 4764, 10850, 694, 6867, 14820, 0, 16499, 9785, 0, 0, 1773,
	7171, 0, 12097, 14336, 1453, 10878, 0, 11973, 0, 15109, 0, 0, 0, 0, 0, 0, 0, 5870, 13576, 0,
	2494, 0, 1868, 562, 1796, 8839, 0, 0, 0, 0, 459, 2191, 0, 0, 9281, 0, 0, 18035, 0, 6828, 7520,
	8813, 16677, 3611, 9516, 0, 0, 6732, 392, 2657, 14969, 2848, 16464, 0, 0, 0, 7937, 0, 0, 13507,
	16120, 9597, 14162, 0, 16290, 0, 3299, 0, 0, 0, 15146, 13766, 0, 0, 0, 8149, 0, 0, 740, 6351,
	15352, 0, 0, 143, 7714, 3186, 16897, 0, 1771, 0, 2595, 13527, 0, 9930, 0, 10654, 0, 0, 0, 105,
	0, 928, 2095, 15389, 0, 359, 2103, 15682, 0, 0, 0, 0, 0, 0, 0, 15695, 5790, 15991, 1455, 0, 0,
	17342, 0, 0, 7387, 0, 9083, 0, 0, 7468, 11718, 0, 9119, 0, 1014, 6025, 15362, 16967, 17491, 0,
	0, 3192, 0, 73, 12072, 0, 0, 15193, 0, 2004, 4389, 14319, 8952, 10480, 12060, 12718, 12964,
	16633, 6159, 16747, 115, 0, 10865, 9468, 12018, 0, 0, 0, 0, 0, 0, 10135, 0, 0, 1769, 7403, 4038,
	13270, 17471, 16144, 0, 0, 7794, 660, 0, 0, 10427, 3840, 0, 15864, 1768, 16910, 14353, 0, 0, 0,
	6522, 1924, 0, 0, 0, 14234, 0, 9293, 0, 8486, 10273, 15408, 15732, 17477, 8192, 9202, 0, 0, 0,
	0, 0, 0, 0, 0, 17770, 9574, 14174, 11329, 14212, 2655, 2662, 8070, 10716, 12076, 13331, 14453,
	4441, 0, 4551, 17651, 0, 0, 0, 7067, 3982, 6897, 1234, 3080, 2828, 9135, 11025, 10838, 11626,
	13758, 14862, 0, 0, 5108, 0, 0, 7787, 0, 0, 0, 13161, 0, 0, 0, 0, 9967, 0, 2528, 9786, 12843,
	16415, 15028, 0, 10140, 5884, 0, 0, 0, 16968, 7014, 0, 0, 0, 0, 7316, 0, 0, 0, 0, 16090, 0, 0,
	0, 0, 0, 15348, 16139, 0, 4454, 5030, 4416, 934, 9680, 13927, 15281, 1671, 0, 0, 0, 521, 15073,
	0, 1168, 0, 0, 12042, 0, 7070, 9870, 9235, 4315, 13000, 16493, 2967, 0, 8608, 0, 0, 0, 0, 17362,
	0, 0, 0, 16952, 10783, 0, 10715, 7451, 12980, 13955, 0, 0, 0, 12065, 6077, 12003, 0, 0, 4597, 0,
	11488, 0, 12116, 14317, 17117, 0, 0, 0, 0, 0, 16162, 0, 0, 0, 12825, 0, 1124, 0, 0, 0, 0, 0, 0,
	6858, 8629, 6580, 2438, 4917, 17021, 71, 14377, 0, 17064, 0, 0, 3462, 8512, 0, 7086, 0, 0, 6233,
	8595, 0, 0, 6684, 0, 0, 4617, 0, 8446, 11347, 0, 0, 0, 0, 13529, 14841, 14621, 16896, 16629,
	6969, 0, 0, 6665, 8260, 0, 0, 15775, 0, 0, 10599, 18099, 4784, 520, 9225, 10035, 0, 0, 0, 0,
	8634, 3046, 15741, 12543, 0, 17558, 0, 5265, 16605, 15365, 3386, 3457, 2279, 3942, 6860, 10567,
	7111, 14864, 0, 0, 10348, 11536, 1752, 3131, 0, 0, 3696, 0, 0, 0, 0, 3800, 5670, 0, 0, 0, 0,
	15553, 9401, 0, 0, 681, 0, 0, 7972, 0, 0, 0, 0, 808, 15806, 9517, 0, 9414, 8354, 0, 0, 7004, 0,
	0, 3615, 17465, 0, 0, 0, 0, 0, 0, 11489, 0, 13266, 3163, 6826, 13033, 3110, 6421, 4714, 5894,
	13222, 0, 0, 0, 16805, 9845, 14, 12729, 0, 9552, 0, 0, 4758, 9806, 0, 0, 3067, 4891, 0, 0, 0, 0,
	0, 4036, 7821, 16084, 0, 0, 0, 0, 10370, 12975, 2782, 0, 0, 0, 0, 0, 13473, 9138, 15778, 0, 0,
	0, 0, 0, 6032, 7294, 0, 7221, 0, 7334, 13277, 0, 0, 3412, 0, 2365, 0, 14026, 14980, 0, 0, 0, 0,
	0, 3974, 0, 0, 0, 0, 0, 0, 12357, 0, 6633, 2998, 3179, 4924, 10434, 14625, 0, 0, 3458, 0, 7487,
	18059, 0, 0, 0, 0, 11528, 0, 0, 6417, 12852, 0, 0, 0, 0, 0, 0, 0, 0, 2897, 5968, 2270, 4807,
	1142, 8790, 11525, 8684, 1857, 6346, 11334, 11451, 13691, 15097, 3922, 4230, 9766, 909, 6404,
	11105, 1957, 393, 11947, 2249, 12127, 15512, 16781, 2646, 8649, 17488, 0, 0, 0, 0, 0, 3952,
	12134, 0, 0, 0, 15329, 0, 0, 0, 0, 9716, 0, 4724, 17452, 0, 16793, 5124, 5568, 3595, 0, 17447,
	12916, 3956, 0, 0, 0, 0, 17319, 6256, 0, 6864, 0, 13928, 8494, 14290, 14405, 14939, 0, 159, 0,
	0, 0, 0, 9502, 0, 5746, 16840, 14787, 14524, 15437, 17373, 0, 3434, 0, 0, 0, 0, 0, 11565, 0, 0,
	0, 0, 0, 0, 0, 0, 17673, 0, 0, 2800, 7975, 8036, 16939, 8666, 9494, 7348, 10481, 10644, 6268, 0,
	0, 11385, 13550, 0, 0, 5153, 0, 0, 0, 15632, 12557, 0, 0, 0, 5591, 11044, 12879, 0, 0, 7940, 0,
	0, 0, 0, 11913, 0, 0, 0, 6446, 10697, 0, 859, 6366, 0, 0, 13819, 1147, 0, 0, 0, 21, 2247, 15627,
	0, 5725, 6934, 4242, 10734, 6280, 15904, 12287, 10392, 16410, 18067, 18159, 720, 2217, 5340,
	6341, 17620, 0, 0, 0, 14908, 15263, 10755, 16031, 0, 2652, 9859, 6089, 9141, 17676, 2401, 14822,
	17853, 0, 3577, 0, 0, 0, 0, 2981, 5494, 9484, 0, 0, 0, 2801, 8946, 0, 9702, 0, 0, 0, 2044, 0, 0,
	0, 0, 0, 0, 6321, 0, 0, 0, 11579, 16627, 0, 8761, 0, 0, 12094, 0, 8428, 0, 0, 8071, 8055, 9446,
	15096, 0, 0, 4575, 6475, 15663, 0, 15141, 0, 0, 0, 0, 2357, 17460, 13247, 16114, 0, 4114, 0,
	3999, 13772, 4062, 0, 0, 0, 15748, 3640, 271, 11010, 14619, 10252, 10388, 2504, 107, 3456, 0,
	13829, 0, 0, 503, 7886, 10087, 13846, 5112, 0, 0, 0, 7358, 0, 0, 15107, 0, 12129, 0, 0, 0, 1044,
	1929, 4792, 14938, 0, 0, 6061, 13807, 3126, 0, 0, 0, 0, 0, 0, 0, 0, 3117, 13022, 15456, 7309, 0,
	0, 13964, 0, 0, 0, 15567, 13911, 0, 9430, 0, 16065, 0, 13053, 15613, 0, 0, 0, 0, 1113, 14327, 0,
	0, 0, 894, 16978, 0, 0, 5652, 15921, 15259, 0, 0, 14928, 9812, 0, 13131, 0, 2839, 18171, 0,
	1277, 4938, 9664, 11682, 0, 0, 3692, 11741, 16104, 0, 0, 0, 0, 0, 10440, 13597, 0, 0, 0, 0,
	10886, 0, 0, 6472, 0, 0, 0, 0, 0, 9161, 0, 0, 0, 5150, 656, 0, 4768, 0, 0, 0, 0, 0, 0, 4001, 0,
	0, 6103, 0, 0, 0, 12074, 7318, 13767, 2683, 15356, 16156, 0, 0, 0, 9511, 3475, 14378, 12732, 0,
	9200, 9796, 17783, 223, 0, 0, 5204, 26, 16372, 0, 0, 0, 10874, 0, 0, 1090, 0, 0, 0, 0, 0, 3512,
	0, 4391, 0, 2210, 0, 4994, 6709, 4226, 2726, 10570, 3396, 687, 11813, 9175, 15117, 1936, 0,
	11520, 1075, 17208, 0, 0, 0, 11616, 5135, 11232, 17296, 13778, 16239, 17534, 0, 0, 5590, 6578,
	0, 0, 0, 0, 0, 116, 574, 5258, 0, 0, 15777, 3174, 0, 0, 0, 9863, 15025, 0, 0, 13812, 0, 0, 0,
	10976, 0, 3721, 0, 14344, 6693, 69, 15098, 0, 0, 14145, 15499, 831, 5927, 12885, 15789, 16787,
	1162, 7016, 8452, 12425, 11357, 17555, 177, 0, 7449, 0, 0, 3235, 6800, 15091, 1922, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2720, 5950, 9090, 3285, 11321, 17407, 17539, 0, 7725, 11100, 2733, 6427,
	9211, 13830, 0, 4770, 0, 0, 11976, 0, 15006, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3336, 0, 7810,
	15043, 0, 0, 0, 18140, 6600, 8734, 9059, 7899, 12130, 0, 0, 0, 10891, 0, 0, 0, 0, 2924, 6893, 0,
	0, 113, 3813, 8083, 14069, 14248, 17328, 18157, 0, 773, 0, 0, 11650, 10361, 17462, 0, 0, 13087,
	3277, 0, 15388, 18081, 0, 0, 0, 0, 0, 14158, 0, 0, 2895, 8410, 0, 10157, 2439, 6698, 10647,
	12045, 12056, 15241, 17542, 0, 8432, 12535, 1667, 5557, 13096, 13749, 14073, 0, 0, 0, 0, 11801,
	0, 10660, 10852, 13024, 0, 12965, 15590, 0, 1508, 5307, 10781, 0, 0, 0, 6528, 11783, 0, 0, 0, 0,
	0, 0, 0, 11661, 0, 0, 294, 4680, 0, 7587, 0, 0, 17283, 13042, 16326, 0, 0, 0, 0, 0, 0, 10409, 0,
	0, 0, 0, 17324, 17849, 0, 5592, 0, 0, 8639, 0, 0, 0, 0, 4397, 0, 0, 0, 0, 8434, 3693, 2724,
	8945, 1172, 12564, 14341, 16921, 17981, 17991, 0, 0, 0, 7880, 16063, 427, 0, 0, 15503, 0, 0, 0,
	0, 13847, 4500, 15171, 0, 0, 4748, 14480, 10822, 664, 11096, 11397, 16918, 17984, 0, 200, 0, 0,
	0, 0, 0, 0, 2760, 4853, 8079, 14416, 1879, 9817, 11014, 13981, 15064, 17327, 0, 0, 0, 0, 775, 0,
	13692, 2674, 15827, 0, 0, 4098, 8107, 0, 0, 0, 0, 1784, 0, 4664, 13194, 0, 0, 2910, 0, 18125,
	15566, 0, 18131, 0, 13735, 0, 10763, 6884, 13162, 11078, 14132, 1216, 6381, 5819, 4586, 17072,
	996, 2845, 78, 4132, 4175, 6607, 11453, 0, 2591, 13731, 2907, 5060, 5295, 12600, 16654, 2241,
	3257, 7072, 13218, 4958, 16003, 11766, 12905, 0, 0, 1502, 0, 0, 0, 0, 17045, 1595, 4150, 0, 0,
	0, 5114, 0, 0, 5203, 0, 0, 0, 3768, 5228, 0, 4248, 0, 9139, 6079, 0, 6751, 15048, 17509, 0,
	11534, 0, 0, 0, 0, 1689, 0, 0, 3348, 12144, 0, 0, 13626, 0, 8754, 1364, 0, 0, 11530, 11571,
	10474, 6554, 17299, 5593, 7061, 10501, 1057, 2406, 0, 3584, 8465, 17674, 8505, 0, 12766, 15343,
	0, 0, 0, 7852, 11354, 0, 0, 17315, 2833, 5483, 6131, 0, 0, 3102, 0, 0, 6179, 7858, 0, 0, 0,
	16557, 17679, 0, 0, 1914, 3924, 9176, 5780, 13255, 465, 16167, 15384, 8251, 16284, 0, 0, 0,
	2006, 0, 0, 0, 0, 12569, 0, 0, 0, 0, 0, 0, 0, 2440, 14041, 15803, 17183, 0, 4760, 5152, 1392,
	11965, 2965, 0, 3418, 9157, 0, 2340, 0, 0, 9814, 12021, 0, 0, 1947, 5332, 2377, 0, 0, 0, 0, 0,
	0, 0, 9277, 6450, 14743, 0, 0, 16732, 0, 0, 0, 171, 0, 14576, 0, 235, 0, 0, 0, 755, 1012, 9741,
	10300, 0, 0, 13306, 0, 2303, 8006, 17393, 6628, 0, 0, 0, 0, 0, 7820, 237, 0, 9145, 0, 13342, 0,
	10762, 12899, 14769, 0, 0, 6081, 5572, 0, 9374, 97, 11443, 11878, 13201, 13502, 0, 0, 0, 0,
	3231, 0, 0, 0, 674, 10152, 9274, 6396, 207, 0, 0, 4433, 0, 0, 0, 0, 6317, 10841, 0, 0, 0, 556,
	0, 11086, 15893, 2265, 0, 13002, 15024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5000, 0, 9937,
	17257, 7222, 1266, 4177, 0, 15584, 8878, 0, 0, 0, 0, 0, 0, 16822, 0, 14775, 0, 0, 0, 0, 0,
	15101, 0, 0, 0, 0, 0, 6739, 0, 10963, 0, 7120, 0, 3454, 14137, 5619, 4895, 9230, 13885, 4497,
	14740, 0, 0, 3819, 0, 913, 9066, 11494, 3981, 1125, 14891, 0, 12090, 17617, 0, 10467, 0, 0, 0,
	4752, 13695, 0, 5601, 5628, 11093, 0, 11117, 13689, 0, 0, 82, 0, 12986, 0, 0, 11711, 14984, 0,
	0, 8204, 12249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16389, 670, 5552, 18113, 2514, 0, 0, 0, 5922, 820,
	7731, 9794, 0, 0, 0, 2891, 5801, 9058, 9825, 11201, 0, 8217, 13094, 14322, 0, 0, 0, 0, 0, 13880,
	3656, 799, 10554, 17463, 10339, 0, 7604, 0, 0, 0, 0, 0, 6706, 0, 8450, 6808, 0, 10914, 13314, 0,
	0, 0, 0, 0, 0, 6816, 0, 0, 16974, 0, 0, 3014, 4920, 2602, 9336, 2875, 5998, 11254, 4969, 13409,
	0, 0, 0, 16339, 9056, 10984, 0, 16639, 14849, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7918, 16210, 0, 0, 0,
	0, 14102, 4239, 17881, 0, 17800, 772, 0, 0, 10723, 16649, 0, 0, 0, 0, 0, 0, 15669, 18077, 0, 0,
	14434, 129, 0, 12919, 0, 0, 0, 3261, 6998, 0, 17381, 1543, 14806, 0, 0, 11893, 0, 260, 0, 0, 0,
	547, 2796, 0, 0, 0, 0, 4759, 0, 0, 0, 0, 2493, 3522, 11060, 11716, 0, 3166, 0, 727, 0, 4593,
	11081, 10983, 11273, 14587, 15432, 13327, 1104, 18040, 3916, 0, 15442, 8714, 11462, 0, 11442, 0,
	7836, 0, 2060, 0, 0, 0, 0, 2835, 0, 13421, 4412, 14303, 6971, 0, 0, 0, 0, 0, 0, 3125, 14636, 0,
	0, 3034, 4051, 0, 0, 0, 10161, 9826, 12981, 9858, 7188, 9679, 1329, 3032, 3144, 15355, 15414,
	7550, 16238, 17079, 0, 752, 5082, 10005, 0, 0, 0, 1203, 0, 10239, 0, 16508, 0, 11791, 0, 6345,
	9915, 15903, 6743, 2146, 9721, 10869, 6393, 10985, 12894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1374,
	0, 0, 0, 0, 1306, 0, 0, 3539, 17096, 5931, 7802, 0, 0, 0, 0, 11513, 16647, 3756, 14563, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2355, 9337, 3132, 5359, 7214, 12624, 7724, 12185, 0, 0, 0, 0, 0, 0, 0, 0,
	9842, 466, 5832, 16327, 0, 5414, 10128, 2708, 0, 0, 17855, 5038, 7606, 0, 6140, 15891, 16755,
	9658, 17338, 0, 0, 5386, 0, 0, 0, 14766, 0, 0, 0, 36, 0, 0, 12601, 13357, 12414, 0, 0, 0, 0,
	14789, 6762, 4122, 16153, 6609, 821, 5234, 7193, 16986, 12199, 0, 0, 0, 0, 0, 7973, 9864, 12293,
	15238, 23, 0, 16664, 0, 8201, 0, 0, 0, 0, 6549, 0, 6422, 2346, 9914, 6521, 0, 0, 0, 0, 6890,
	11176, 11280, 10828, 17910, 0, 0, 0, 0, 0, 0, 0, 0, 4889, 12658, 14454, 0, 16204, 2754, 0, 0, 0,
	0, 0, 9518, 0, 0, 0, 12040, 13956, 12585, 8644, 17414, 0, 0, 14150, 5975, 0, 715, 1548, 12435,
	5988, 17479, 0, 955, 10129, 12523, 0, 0, 0, 254, 0, 0, 17573, 0, 108, 6279, 10328, 16112, 1336,
	10885, 12831, 7365, 13869, 2243, 7213, 11873, 5161, 11939, 12574, 8492, 0, 0, 6576, 0, 0, 14832,
	0, 0, 15351, 0, 0, 0, 10226, 15261, 0, 5080, 0, 0, 4144, 0, 8144, 0, 13642, 3220, 13950, 15433,
	15266, 13839, 0, 0, 0, 15912, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12117, 5703, 11310, 8001,
	14304, 3906, 17524, 0, 6091, 6644, 0, 0, 0, 0, 0, 0, 0, 0, 4973, 14386, 0, 0, 9254, 0, 0, 0, 0,
	0, 17088, 3113, 11735, 0, 14246, 0, 0, 0, 15526, 0, 9051, 13679, 0, 9623, 12906, 17010, 0, 5786,
	4251, 0, 1091, 11108, 0, 0, 1594, 7051, 0, 0, 0, 0, 0, 0, 8424, 16559, 619, 1236, 8206, 9478,
	14654, 15156, 1700, 17075, 18037, 132, 5146, 15166, 5365, 1570, 15684, 16878, 16102, 10303, 0,
	0, 0, 0, 10615, 15434, 12202, 299, 1725, 468, 5937, 8510, 11473, 14896, 0, 0, 0, 15205, 4900, 0,
	0, 0, 0, 0, 0, 4202, 12370, 8779, 11068, 13253, 14817, 14408, 17032, 0, 0, 0, 0, 15990, 16028,
	5137, 11226, 0, 0, 7631, 15673, 9049, 0, 0, 489, 5242, 17751, 2711, 0, 0, 14845, 13924, 0, 0, 0,
	6752, 0, 0, 0, 13957, 0, 2341, 0, 16510, 7197, 0, 0, 0, 0, 0, 0, 14612, 0, 0, 0, 18, 4797, 697,
	16726, 0, 0, 13476, 7150, 11076, 17557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 970, 15538, 0, 189,
	5672, 1197, 9089, 11519, 0, 11737, 15856, 4152, 0, 15691, 0, 0, 6689, 5954, 7458, 0, 0, 0, 2252,
	15276, 0, 0, 0, 9419, 10920, 0, 0, 0, 0, 9525, 0, 0, 15197, 0, 0, 640, 5230, 9689, 807, 12356,
	14683, 0, 6822, 7265, 1002, 5195, 17422, 0, 2352, 0, 480, 8106, 0, 0, 0, 9688, 85, 0, 13560, 0,
	16223, 0, 16511, 11498, 1105, 0, 16000, 16357, 10122, 8051, 15565, 0, 5335, 0, 5496, 0, 13210,
	0, 0, 1651, 10981, 12083, 13752, 0, 0, 17171, 702, 18078, 0, 3991, 2822, 1393, 11043, 12614,
	12685, 10222, 9717, 0, 0, 0, 12605, 13577, 8415, 4568, 13165, 16568, 7961, 0, 8385, 12459, 0, 0,
	0, 11458, 0, 0, 14197, 892, 0, 0, 0, 16541, 0, 12724, 0, 0, 10587, 0, 0, 0, 0, 0, 0, 17684, 0,
	13728, 17279, 0, 0, 4621, 16734, 14568, 9489, 6855, 11985, 14632, 140, 4896, 7533, 15476, 415,
	17733, 0, 9027, 13454, 0, 0, 0, 0, 10954, 0, 0, 6153, 0, 15430, 0, 0, 0, 2645, 6342, 16395,
	13325, 6400, 0, 0, 13562, 4350, 4455, 15088, 13311, 0, 9224, 0, 0, 1313, 13512, 1368, 6440,
	5787, 8645, 8895, 9418, 0, 7805, 12968, 4332, 6796, 12501, 13506, 15294, 16593, 16754, 15929,
	798, 0, 12529, 16026, 10186, 14018, 0, 0, 0, 0, 0, 11594, 5244, 0, 0, 5445, 0, 9221, 10055,
	11087, 17385, 2532, 10130, 12878, 8046, 17341, 11225, 0, 6570, 0, 0, 16816, 0, 17081, 0, 0,
	13360, 0, 0, 5957, 1644, 17416, 0, 0, 0, 0, 0, 1789, 0, 0, 8679, 2797, 3435, 13460, 13717,
	15892, 10519, 0, 0, 10422, 5682, 10203, 14392, 13759, 17658, 6994, 0, 8749, 0, 17801, 0, 12701,
	0, 0, 17434, 0, 0, 0, 0, 5982, 11777, 18116, 0, 0, 4196, 0, 1106, 2817, 10895, 11926, 0, 0, 0,
	1195, 8651, 2472, 11258, 15110, 0, 3145, 4312, 11332, 9929, 4372, 1530, 14730, 8401, 16452,
	13581, 5736, 5671, 15612, 16819, 0, 3099, 8848, 12214, 0, 10174, 0, 10608, 14161, 0, 0, 16412,
	0, 0, 0, 682, 10944, 16006, 0, 0, 0, 5727, 9222, 1538, 119, 1275, 4822, 10333, 13912, 9874, 0,
	16050, 0, 0, 0, 0, 6473, 0, 0, 16195, 9632, 0, 10105, 451, 2364, 0, 0, 3695, 10061, 0, 5271, 0,
	6957, 4626, 0, 6449, 0, 0, 0, 6128, 6298, 15818, 9410, 17952, 16514, 0, 75, 507, 17702, 11807,
	0, 0, 7959, 9784, 5459, 0, 9442, 13284, 0, 0, 4841, 11352, 3540, 14347, 17046, 4827, 17062, 0,
	0, 0, 12221, 0, 1398, 10884, 0, 12961, 15260, 0, 9091, 0, 5696, 737, 2416, 5308, 0, 0, 0, 0, 0,
	5983, 0, 2396, 0, 12617, 13913, 10616, 14911, 17150, 12038, 1210, 6175, 0, 8472, 1353, 17609, 0,
	9165, 0, 0, 0, 0, 8521, 492, 551, 0, 3398, 5091, 7707, 10337, 15821, 0, 10857, 0, 8398, 0, 0, 0,
	5115, 0, 0, 0, 16807, 0, 677, 0, 0, 0, 0, 0, 16930, 9158, 3508, 6559, 7933, 4579, 11236, 1036,
	13790, 0, 11340, 5989, 7512, 3151, 11375, 0, 0, 0, 17186, 0, 0, 0, 0, 0, 699, 4713, 6474, 11485,
	0, 1997, 17817, 0, 2085, 14100, 15664, 4083, 0, 13873, 0, 352, 6597, 11486, 14224, 13822, 16798,
	14793, 10093, 0, 14239, 0, 0, 3466, 6866, 13516, 10314, 0, 5488, 0, 7253, 0, 0, 0, 3083, 0, 0,
	0, 0, 0, 14241, 0, 11035, 12544, 0, 17289, 8686, 0, 6902, 5934, 0, 0, 6398, 0, 0, 6174, 0, 0, 0,
	0, 0, 0, 0, 9873, 983, 1851, 4659, 9231, 11603, 16059, 17518, 0, 0, 6815, 9948, 650, 9308,
	15993, 0, 0, 0, 0, 0, 7830, 0, 0, 0, 2857, 0, 9460, 7592, 0, 0, 0, 0, 0, 0, 0, 0, 2172, 2361,
	4244, 8409, 5799, 11463, 0, 14291, 0, 0, 0, 0, 14546, 10284, 0, 0, 0, 0, 0, 0, 0, 6883, 0, 0, 0,
	4162, 0, 16243, 0, 0, 0, 0, 8327, 0, 0, 0, 0, 0, 0, 0, 7462, 0, 0, 0, 14458, 3173, 3883, 7248,
	2291, 7599, 13777, 0, 2186, 10195, 0, 18075, 525, 5654, 10796, 0, 16359, 0, 0, 7534, 4903, 0, 0,
	0, 0, 0, 13835, 8392, 0, 4157, 5935, 0, 0, 0, 5059, 0, 9555, 4950, 0, 0, 0, 0, 1574, 0, 0, 0, 0,
	0, 17779, 9168, 0, 0, 8789, 0, 0, 0, 4004, 0, 6348, 0, 0, 0, 0, 0, 12748, 17634, 3342, 17757,
	12705, 15683, 0, 0, 0, 534, 4401, 4197, 7664, 10693, 6295, 134, 14727, 9969, 14918, 16894,
	15587, 16900, 11097, 0, 2670, 9580, 14690, 7175, 16942, 9363, 17824, 6101, 11900, 17836, 0, 0,
	7470, 12903, 0, 0, 2935, 3437, 5336, 17179, 0, 0, 13505, 0, 0, 11794, 15151, 5835, 0, 14133,
	2393, 3554, 15423, 15840, 0, 0, 0, 912, 12810, 0, 0, 7182, 5437, 3757, 1988, 11456, 12213, 6946,
	13498, 0, 11161, 13393, 1631, 724, 8416, 18062, 0, 2573, 4754, 4795, 5487, 6001, 10998, 11856,
	16549, 16707, 17384, 0, 0, 13949, 12230, 2987, 0, 0, 0, 13257, 17979, 0, 17006, 0, 5955, 5337,
	0, 0, 15302, 17114, 6431, 7965, 12704, 16128, 10168, 17890, 850, 2680, 0, 7464, 0, 0, 0, 6894,
	0, 5616, 0, 0, 2209, 0, 0, 2705, 15304, 14678, 0, 0, 9748, 0, 0, 7870, 1283, 8911, 15829, 0, 0,
	0, 6561, 1861, 17874, 6898, 0, 13366, 0, 15086, 0, 9607, 0, 0, 0, 7759, 0, 0, 0, 0, 1701, 0,
	15078, 12235, 0, 0, 4782, 8628, 3829, 16760, 5320, 0, 0, 0, 1250, 0, 0, 9352, 11932, 4861, 0, 0,
	0, 4, 14005, 0, 8270, 0, 0, 0, 17445, 2074, 15850, 17717, 0, 0, 1257, 3843, 0, 0, 0, 16585, 0,
	0, 0, 2735, 0, 0, 0, 2612, 4856, 5235, 12823, 13436, 17389, 0, 0, 0, 0, 3107, 4190, 3103, 2672,
	4608, 10579, 12428, 14676, 13500, 13356, 0, 34, 0, 5618, 0, 0, 4294, 0, 0, 2829, 0, 0, 0, 0,
	3028, 0, 0, 0, 0, 12479, 0, 0, 0, 0, 0, 0, 6786, 896, 13278, 0, 13166, 0, 0, 14375, 0, 13868, 0,
	16078, 0, 6045, 5136, 6849, 10863, 6455, 13935, 17038, 0, 0, 0, 10586, 0, 0, 7883, 438, 10253,
	15714, 0, 0, 0, 7077, 0, 12484, 0, 2594, 0, 0, 0, 0, 0, 0, 0, 14553, 0, 0, 9633, 0, 0, 0, 2650,
	7328, 14887, 0, 0, 0, 0, 988, 1822, 0, 14639, 2076, 10834, 0, 12140, 0, 12542, 0, 12441, 0, 0,
	16203, 6945, 6066, 11256, 4695, 0, 0, 0, 0, 0, 4195, 4549, 10749, 12254, 16322, 5636, 657, 0,
	10156, 0, 5163, 0, 0, 13434, 8732, 4614, 16295, 9382, 0, 11753, 0, 4868, 8186, 1388, 7243,
	13220, 7834, 18165, 0, 0, 0, 7079, 16358, 1992, 4828, 5092, 6560, 4569, 406, 13474, 0, 0, 0,
	9791, 7020, 15323, 5113, 12786, 5872, 18134, 6685, 15626, 747, 0, 0, 1228, 8379, 8783, 14746,
	17953, 0, 7623, 9039, 3678, 9787, 11645, 11771, 11866, 11959, 9314, 15952, 224, 15983, 647,
	5831, 9113, 10338, 428, 16328, 0, 0, 4883, 11308, 16525, 0, 0, 0, 0, 0, 17793, 0, 0, 0, 0, 0, 0,
	0, 0, 17812, 0, 0, 1952, 0, 0, 0, 0, 0, 14932, 226, 14479, 0, 0, 0, 7264, 8909, 8160, 4072,
	14909, 2620, 11223, 0, 15740, 16702, 0, 0, 0, 1527, 6004, 2478, 16297, 11401, 16500, 14569, 0,
	0, 13921, 0, 0, 7557, 2812, 7241, 0, 12460, 0, 2778, 13567, 0, 0, 0, 0, 0, 0, 0, 4266, 7055,
	12595, 15532, 0, 0, 0, 0, 0, 0, 0, 7095, 0, 0, 9313, 2140, 0, 0, 15468, 0, 0, 2684, 0, 0, 0, 0,
	4227, 10982, 222, 14451, 0, 12799, 0, 0, 8389, 17527, 6962, 11331, 263, 17203, 0, 0, 1965,
	14462, 0, 0, 0, 0, 0, 0, 0, 0, 11529, 0, 0, 0, 6968, 857, 12225, 14099, 14034, 0, 0, 7023,
	13383, 9005, 0, 0, 5748, 4622, 0, 0, 227, 6500, 13276, 10962, 11205, 0, 1278, 0, 9160, 3582,
	5433, 0, 0, 16449, 5134, 10327, 16946, 8310, 2904, 10732, 6520, 8936, 12178, 14140, 15303,
	18087, 0, 0, 0, 6030, 0, 0, 0, 16208, 0, 0, 0, 15494, 3334, 0, 7461, 12949, 17607, 0, 0, 11812,
	10104, 12933, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3774, 13791, 1999, 4429, 0, 0, 3586, 5684, 8980, 17229,
	12756, 2136, 0, 0, 0, 0, 0, 0, 1646, 0, 0, 0, 15751, 12669, 9212, 12886, 0, 11512, 2931, 2227,
	9823, 1596, 3470, 5436, 6180, 10324, 17515, 9838, 13105, 0, 0, 15753, 0, 14433, 13867, 14316,
	2756, 3409, 0, 6982, 11552, 0, 0, 0, 0, 0, 12369, 7672, 14470, 15310, 7226, 7192, 15709, 4008,
	16713, 17144, 847, 4407, 5396, 1874, 2656, 15859, 2519, 8280, 3536, 8417, 4073, 9032, 3121,
	13181, 12219, 16699, 14586, 16828, 17726, 0, 14985, 0, 0, 12440, 14367, 0, 0, 0, 12244, 0, 0, 0,
	0, 2344, 0, 0, 5761, 0, 15805, 0, 0, 0, 8509, 0, 15306, 0, 0, 0, 17737, 15631, 17145, 0, 0, 0,
	969, 1366, 6106, 10694, 8702, 0, 11051, 7285, 17024, 0, 0, 14692, 0, 5809, 12827, 967, 6185, 0,
	12680, 0, 0, 0, 5188, 0, 12009, 0, 2638, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14368, 11961, 0, 0, 0,
	10351, 16011, 4274, 0, 12884, 0, 0, 0, 0, 0, 0, 0, 13004, 12154, 10175, 0, 0, 0, 0, 0, 0, 4672,
	0, 0, 0, 9252, 3826, 0, 0, 12112, 4790, 0, 5424, 7753, 0, 0, 11646, 13923, 15235, 0, 8597,
	10116, 13263, 16390, 6132, 2578, 2087, 4995, 8627, 13631, 0, 5263, 0, 7962, 15340, 0, 16744, 0,
	0, 0, 0, 13557, 16434, 6238, 7073, 12493, 3967, 1402, 14088, 16095, 16515, 16940, 0, 0, 607, 0,
	3634, 2527, 11073, 13929, 3346, 16865, 17232, 12881, 5686, 0, 3075, 5907, 3928, 11870, 0, 439,
	11871, 15825, 13102, 1481, 0, 0, 8430, 0, 9343, 0, 4637, 6503, 10623, 10889, 11505, 12258, 4084,
	7399, 4508, 13099, 0, 6197, 0, 3452, 0, 12390, 523, 5933, 7304, 8277, 907, 17580, 0, 7597, 1430,
	13589, 0, 0, 15638, 0, 2717, 4511, 0, 0, 0, 14264, 0, 0, 8265, 0, 0, 6331, 9378, 13226, 10134,
	15150, 0, 0, 5181, 0, 0, 0, 17286, 0, 0, 0, 2082, 12264, 3701, 0, 0, 0, 0, 4351, 0, 0, 0, 10700,
	0, 6722, 1563, 4953, 0, 12015, 0, 1048, 6634, 13865, 14867, 0, 1648, 0, 1459, 2541, 4897, 12373,
	7877, 0, 2322, 0, 2827, 6979, 0, 7781, 0, 0, 0, 7366, 0, 13870, 219, 4671, 1649, 9178, 13818,
	5912, 5476, 7910, 8167, 14131, 0, 0, 13837, 0, 0, 1158, 11084, 5559, 2150, 8493, 0, 17769,
	13394, 0, 0, 0, 0, 3881, 8425, 3965, 4876, 14422, 16655, 17625, 0, 1880, 0, 0, 0, 0, 17971, 0,
	0, 0, 8166, 17856, 0, 6596, 10507, 13876, 15582, 9203, 11991, 0, 14988, 5501, 17562, 0, 3387,
	7671, 14875, 16253, 2624, 16005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14024, 6911, 16675, 16811, 0, 0, 0,
	0, 14127, 0, 0, 386, 5045, 6408, 9539, 10619, 12700, 2405, 10529, 12826, 13519, 5658, 14397,
	6510, 16728, 0, 14762, 17056, 0, 15994, 12913, 2524, 1254, 8551, 10690, 13424, 14824, 14544,
	16437, 0, 0, 0, 17768, 14098, 0, 0, 3838, 0, 0, 15118, 7575, 8524, 6782, 8216, 12257, 0, 0, 0,
	0, 0, 0, 0, 0, 13054, 15744, 0, 0, 0, 18114, 0, 0, 6439, 11412, 6961, 10808, 13646, 13697, 0,
	788, 411, 6801, 1405, 0, 1627, 0, 0, 2788, 8563, 0, 0, 15448, 3241, 0, 10223, 17712, 10679,
	11885, 16700, 0, 2415, 8189, 0, 0, 0, 4879, 0, 0, 404, 4986, 0, 15601, 4176, 10496, 0, 0, 0, 0,
	0, 0, 4392, 8593, 0, 7588, 0, 6571, 10405, 12915, 17486, 0, 0, 11890, 3469, 0, 0, 0, 10218,
	3839, 16465, 0, 7130, 1587, 72, 7142, 12959, 0, 12627, 15848, 5409, 0, 622, 8803, 18057, 2467,
	10089, 4669, 3518, 11990, 14759, 0, 13553, 6852, 13057, 0, 0, 8633, 0, 2606, 9026, 11345, 0,
	2603, 12596, 0, 15907, 9406, 11504, 16944, 11670, 1066, 0, 3090, 0, 0, 0, 0, 0, 0, 0, 0, 16688,
	18100, 0, 10315, 15936, 0, 0, 0, 0, 405, 6688, 13700, 15667, 16079, 0, 6284, 14830, 3041, 12228,
	6483, 7719, 16757, 0, 0, 0, 0, 6973, 6526, 8742, 8899, 14022, 16764, 3400, 9832, 0, 2329, 0,
	3643, 0, 3189, 0, 0, 0, 13178, 0, 0, 0, 7747, 15254, 7929, 0, 0, 8278, 10418, 13412, 13353,
	16483, 0, 4263, 4201, 0, 11764, 2702, 5741, 658, 8146, 14663, 10620, 0, 0, 0, 0, 0, 0, 0, 0,
	10505, 3135, 13111, 13510, 14942, 0, 16268, 0, 4721, 0, 0, 6241, 9433, 8272, 0, 726, 5770, 1304,
	16796, 3053, 17829, 11056, 4352, 8613, 12858, 0, 6007, 5794, 5377, 14506, 0, 0, 16033, 0, 0, 0,
	3988, 0, 0, 15464, 0, 10922, 2034, 3196, 0, 5944, 0, 0, 0, 9955, 0, 4930, 6683, 0, 0, 2144, 0,
	0, 0, 0, 5906, 2300, 14196, 0, 0, 0, 0, 6805, 11805, 3363, 17204, 7639, 14507, 0, 15280, 0, 0,
	4135, 0, 0, 0, 14561, 0, 9782, 0, 4289, 2725, 6353, 1319, 2080, 3021, 0, 0, 4707, 9634, 10527,
	10680, 13644, 15957, 0, 1600, 0, 0, 1900, 15314, 0, 17566, 17137, 1274, 0, 0, 0, 0, 14469, 0, 0,
	1272, 2299, 12063, 0, 3361, 98, 0, 0, 0, 0, 15479, 0, 0, 7547, 0, 0, 0, 0, 17118, 9226, 4890,
	4931, 18117, 10598, 0, 6639, 0, 0, 0, 0, 5241, 13285, 5610, 7207, 7504, 15659, 9467, 17845,
	17886, 3891, 16220, 0, 15380, 3461, 420, 16915, 0, 0, 0, 12508, 0, 18162, 14354, 0, 0, 2351, 0,
	7976, 4164, 13128, 16217, 10597, 17710, 0, 5841, 0, 5306, 10525, 8935, 0, 16302, 5078, 6056,
	13959, 6250, 7528, 6535, 8462, 2433, 5262, 7617, 2753, 3366, 2627, 8887, 10147, 0, 0, 0, 0,
	4169, 13716, 10171, 8449, 8943, 10975, 11000, 0, 0, 0, 0, 0, 0, 7885, 0, 6047, 48, 0, 3333,
	17295, 9380, 14737, 13240, 14403, 0, 0, 0, 0, 0, 0, 0, 0, 2731, 0, 0, 3332, 14949, 11132, 0,
	1719, 17121, 16226, 0, 13986, 15610, 0, 0, 0, 0, 2443, 14318, 12209, 17921, 9287, 11, 0, 6384,
	4870, 15699, 0, 10371, 0, 0, 231, 17742, 0, 0, 4746, 0, 4796, 16779, 6914, 5747, 10970, 6255,
	11605, 17483, 13922, 0, 11017, 18084, 0, 0, 0, 1622, 4523, 3754, 4832, 17391, 1252, 5867, 0,
	7977, 0, 18105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14427, 0, 0, 3395, 0, 0, 106, 10756,
	9001, 0, 3791, 0, 0, 17219, 0, 0, 0, 0, 0, 0, 13615, 0, 0, 375, 9657, 0, 0, 8963, 0, 16369,
	8419, 13008, 3483, 17122, 0, 0, 0, 0, 0, 4907, 10785, 0, 0, 0, 12882, 627, 4498, 252, 15268,
	8576, 0, 0, 0, 7589, 0, 0, 0, 0, 0, 9625, 1121, 11564, 6080, 0, 0, 0, 0, 0, 0, 16068, 0, 0, 0,
	7161, 0, 7426, 1282, 8553, 7251, 9801, 10709, 1556, 15368, 16854, 4018, 17563, 0, 0, 5627, 0, 0,
	4066, 7757, 14221, 0, 0, 0, 0, 0, 4838, 0, 10780, 6190, 6170, 11188, 14477, 0, 0, 863, 0, 12394,
	0, 0, 0, 14888, 2390, 0, 5098, 598, 14536, 0, 15142, 0, 17649, 3094, 8334, 17646, 0, 1615, 1962,
	12274, 0, 0, 18143, 6478, 0, 16838, 2585, 11772, 0, 16441, 7347, 12608, 16954, 9604, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 6235, 10051, 12179, 13788, 15321, 0, 7076, 0, 0, 0, 0, 0, 0, 1958, 15447, 0,
	0, 0, 8992, 0, 2084, 0, 0, 0, 1706, 0, 0, 0, 0, 0, 0, 8506, 0, 17919, 5450, 1888, 6641, 0, 1370,
	8984, 3202, 11860, 0, 13149, 0, 5485, 12828, 0, 0, 0, 7691, 124, 14009, 0, 4085, 0, 0, 0, 15182,
	0, 0, 0, 8441, 2896, 7488, 8718, 12561, 13854, 11207, 10638, 15029, 16240, 16809, 0, 0, 14300,
	0, 0, 12454, 15876, 0, 0, 0, 15747, 0, 0, 0, 1033, 3707, 5754, 8097, 0, 0, 1642, 9360, 0, 0, 0,
	7618, 0, 0, 0, 0, 0, 4935, 0, 0, 11804, 0, 16774, 0, 0, 0, 0, 13308, 14046, 0, 0, 348, 11930,
	13483, 0, 0, 16017, 3480, 0, 0, 0, 0, 0, 18109, 0, 0, 0, 0, 2454, 10050, 0, 0, 5238, 8883,
	10468, 12340, 17189, 16241, 0, 0, 0, 0, 0, 1916, 5537, 5621, 10553, 0, 12496, 0, 0, 738, 4952,
	7605, 15633, 14230, 5701, 16977, 15431, 0, 0, 0, 2894, 13982, 0, 1027, 668, 7971, 8008, 0, 0,
	8669, 9403, 13364, 14228, 14033, 16963, 0, 0, 7954, 16676, 0, 2663, 0, 5986, 2723, 0, 10219,
	5910, 2497, 2634, 3944, 14626, 13501, 15307, 10925, 18158, 0, 10063, 16384, 0, 9582, 0, 10681,
	14488, 0, 0, 17240, 0, 12755, 0, 5708, 8538, 0, 0, 5612, 4313, 3749, 2880, 3571, 6749, 8678,
	18028, 0, 0, 17632, 0, 0, 0, 0, 5596, 0, 0, 0, 0, 0, 10804, 13338, 0, 15450, 2877, 0, 0, 0, 0,
	0, 18122, 3663, 0, 2701, 0, 0, 16456, 0, 0, 0, 2404, 15084, 11997, 15108, 0, 0, 0, 0, 6513, 0,
	5890, 10233, 0, 14644, 0, 0, 10214, 9370, 0, 0, 0, 0, 0, 0, 15201, 17155, 11262, 10231, 0,
	12446, 9385, 8339, 12350, 130, 0, 8103, 0, 0, 0, 1729, 4800, 0, 0, 5661, 0, 0, 0, 0, 0, 0, 1031,
	0, 0, 0, 6035, 11887, 0, 10334, 0, 0, 0, 0, 182, 3063, 16197, 8953, 0, 17543, 4808, 14328, 4717,
	13963, 0, 0, 0, 0, 0, 8437, 0, 0, 3772, 12141, 0, 15061, 0, 12892, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	15115, 0, 0, 0, 6972, 0, 0, 12242, 6754, 0, 0, 0, 0, 0, 1572, 0, 0, 0, 15139, 15557, 17427, 0,
	0, 0, 17507, 274, 2013, 9445, 0, 16098, 0, 0, 5689, 14931, 0, 0, 510, 0, 0, 888, 0, 10059, 4119,
	0, 0, 2583, 0, 0, 15011, 15781, 0, 15165, 16024, 16576, 0, 0, 12935, 597, 3556, 7149, 388, 7652,
	7434, 5845, 12006, 0, 0, 0, 0, 6082, 7536, 3318, 5183, 11855, 14385, 0, 11229, 16864, 8939, 0,
	0, 0, 2372, 10973, 11982, 306, 12204, 0, 5728, 7798, 15523, 17889, 4086, 3065, 1573, 2844, 4872,
	11784, 8350, 12212, 13160, 17365, 5041, 6681, 0, 14235, 0, 0, 0, 0, 1256, 0, 11282, 0, 15480, 0,
	11217, 5042, 0, 0, 0, 4359, 17880, 0, 0, 0, 0, 0, 0, 5603, 0, 11660, 0, 0, 2353, 2523, 16097,
	16321, 0, 4082, 44, 9272, 3574, 9275, 0, 0, 7245, 0, 6588, 13029, 0, 0, 8832, 10169, 12982, 0,
	0, 0, 0, 13568, 0, 0, 0, 12030, 0, 4507, 0, 0, 0, 0, 0, 0, 0, 15407, 6728, 13282, 11895, 4222,
	11591, 12655, 13814, 17086, 8937, 2961, 9608, 5208, 10332, 1967, 2420, 12050, 1167, 5131, 15666,
	9648, 17351, 14483, 14346, 0, 0, 0, 3715, 13760, 0, 7266, 8527, 3803, 0, 0, 0, 15477, 6552,
	7144, 11780, 13345, 9781, 8729, 9389, 10912, 12364, 941, 13722, 0, 0, 7593, 2668, 0, 5338, 0,
	8168, 9833, 0, 0, 11421, 0, 0, 13806, 13744, 0, 0, 0, 0, 13598, 13268, 0, 0, 0, 0, 0, 9653,
	15641, 16426, 16800, 2399, 0, 9444, 4645, 711, 10211, 11602, 13564, 15354, 0, 7531, 0, 0, 12084,
	12674, 1416, 0, 0, 0, 0, 0, 0, 14736, 8975, 0, 0, 0, 0, 1934, 0, 0, 0, 8102, 0, 0, 12664, 0, 0,
	11793, 1217, 12751, 4609, 17238, 6865, 4640, 7337, 11912, 16136, 17314, 13951, 17375, 1063,
	17688, 0, 13016, 0, 0, 10542, 14208, 0, 15221, 6768, 16528, 7711, 7326, 0, 0, 5142, 14144, 1528,
	0, 5413, 0, 0, 0, 0, 0, 0, 16672, 761, 12455, 18151, 0, 0, 12480, 0, 6927, 0, 0, 2637, 0, 0,
	2382, 0, 0, 17166, 0, 0, 2162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10642, 0, 0, 1126, 9563, 0,
	5517, 11339, 1022, 0, 0, 0, 0, 14343, 0, 0, 0, 0, 0, 10359, 0, 0, 0, 125, 7338, 17017, 17429,
	14417, 0, 0, 15090, 0, 0, 0, 12482, 0, 7518, 526, 5360, 0, 0, 856, 0, 10993, 0, 16917, 0, 0,
	1346, 8414, 10245, 0, 0, 0, 0, 10383, 0, 0, 0, 2325, 403, 0, 0, 12104, 0, 898, 10101, 0, 4256,
	12898, 0, 3837, 5473, 9527, 16237, 16281, 17540, 0, 0, 7400, 0, 3200, 3683, 5653, 13174, 16563,
	244, 0, 3176, 11829, 9086, 8667, 0, 0, 0, 0, 0, 2488, 0, 0, 8540, 15516, 7554, 12783, 245, 8615,
	11145, 18185, 0, 0, 0, 0, 0, 0, 0, 0, 6553, 12490, 12895, 0, 0, 0, 0, 17604, 2066, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 11239, 17068, 0, 0, 0, 14463, 7871, 10347, 1750, 0, 0, 0, 0, 10604, 10919,
	14274, 2734, 2441, 6018, 7075, 11802, 12396, 12979, 8227, 5764, 14050, 14000, 14191, 17472,
	2086, 11621, 16260, 7646, 17940, 0, 14564, 10425, 0, 0, 16020, 0, 11058, 0, 0, 0, 0, 1905,
	13888, 0, 4846, 13175, 0, 0, 7701, 16438, 15012, 0, 14482, 0, 0, 0, 0, 15458, 0, 0, 830, 17521,
	0, 14010, 2748, 2783, 0, 14735, 13062, 0, 703, 16589, 2600, 17284, 3547, 7620, 8677, 17603, 0,
	0, 0, 5678, 11854, 0, 0, 0, 10269, 11049, 0, 0, 12554, 0, 1008, 0, 0, 1208, 3222, 4037, 9101,
	15191, 0, 13718, 39, 16315, 14515, 18014, 1139, 0, 0, 0, 0, 7054, 16730, 10190, 10695, 0, 12659,
	0, 0, 0, 17982, 8368, 6086, 0, 0, 0, 0, 0, 14834, 0, 0, 1684, 0, 0, 7567, 0, 6118, 0, 10491,
	4634, 5749, 1303, 11194, 4557, 8269, 4378, 5065, 8619, 11782, 13941, 15099, 0, 0, 0, 12057,
	13076, 13206, 2096, 14390, 4843, 6228, 0, 4726, 15325, 0, 8483, 0, 214, 9621, 4878, 0, 0, 0,
	3085, 0, 176, 1428, 3500, 5254, 127, 16074, 5637, 0, 0, 1339, 7758, 16444, 0, 0, 0, 0, 0, 7429,
	0, 0, 0, 0, 0, 0, 5214, 0, 0, 10740, 0, 0, 1071, 15735, 0, 14656, 0, 0, 8205, 0, 0, 9901, 2649,
	11170, 0, 0, 13864, 10476, 16189, 9242, 734, 3421, 0, 3962, 6352, 11038, 0, 0, 0, 4168, 11206,
	0, 0, 0, 8518, 9770, 5005, 13374, 15481, 16129, 7919, 14402, 16468, 13592, 5702, 413, 0, 0, 0,
	2152, 15031, 6636, 0, 0, 0, 8907, 3093, 0, 0, 13209, 2163, 16582, 0, 5293, 0, 0, 0, 0, 0, 17897,
	13365, 3494, 7320, 0, 7155, 0, 0, 0, 297, 0, 0, 4857, 13596, 0, 0, 0, 0, 0, 7673, 9987, 8412,
	14890, 11865, 15602, 11053, 0, 0, 0, 0, 14450, 0, 12345, 0, 716, 12027, 0, 8044, 13780, 6676,
	8473, 1863, 14839, 16435, 0, 0, 0, 15987, 7637, 17009, 0, 13380, 0, 5497, 0, 10378, 0, 0, 0,
	16429, 0, 0, 11002, 0, 12100, 0, 0, 0, 142, 0, 0, 0, 0, 7955, 0, 0, 0, 0, 436, 0, 0, 0, 0, 0, 0,
	0, 17140, 15913, 3417, 13202, 12402, 104, 7340, 7455, 15797, 0, 0, 6158, 552, 11260, 0, 10787,
	3593, 14360, 10844, 0, 0, 0, 0, 14570, 4635, 13575, 10549, 9927, 14560, 18187, 0, 0, 13707,
	1056, 16869, 17415, 0, 0, 0, 732, 0, 16067, 0, 0, 7801, 8700, 10872, 0, 1564, 0, 0, 14006, 0,
	15256, 15824, 0, 0, 0, 16934, 7780, 0, 2556, 16886, 0, 0, 12814, 0, 2387, 8457, 0, 5077, 12246,
	0, 0, 7276, 9894, 6401, 12638, 12859, 14215, 17085, 9928, 11338, 6767, 14658, 1045, 3691, 9189,
	6037, 12522, 12988, 0, 4722, 13291, 4755, 6168, 0, 0, 0, 0, 0, 971, 0, 7958, 0, 0, 0, 8026,
	7491, 0, 12995, 0, 3782, 0, 0, 2456, 0, 6691, 0, 0, 0, 9868, 0, 13586, 9830, 0, 3921, 8142,
	10072, 12581, 0, 0, 5993, 12604, 3004, 3211, 0, 11257, 0, 4130, 17727, 11396, 0, 0, 7190, 12776,
	0, 0, 0, 6568, 0, 0, 0, 942, 11067, 1944, 0, 10293, 10942, 0, 7636, 0, 13910, 14413, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 12173, 0, 4708, 0, 0, 0, 0, 0, 0, 0, 7974, 10996, 0, 15395, 0, 1143, 0, 5507,
	14682, 0, 0, 9528, 16160, 12397, 16100, 0, 16718, 0, 0, 531, 11382, 0, 0, 0, 17461, 0, 11452,
	14004, 5567, 12358, 0, 0, 0, 0, 12757, 0, 6651, 0, 7040, 15600, 8378, 13023, 0, 0, 0, 0, 2567,
	17705, 3141, 0, 0, 0, 373, 2339, 12243, 6753, 377, 8150, 11524, 14577, 16166, 0, 0, 0, 0, 0,
	7339, 12048, 0, 0, 11115, 3657, 0, 0, 0, 11596, 3546, 5857, 11570, 0, 13312, 0, 7686, 0, 6092,
	0, 0, 0, 0, 16802, 7513, 12352, 3472, 5375, 10382, 10941, 14952, 0, 1974, 5876, 6272, 14283, 0,
	2336, 13889, 0, 4648, 0, 2744, 12507, 13660, 8151, 0, 0, 0, 0, 9276, 0, 0, 4403, 5019, 0, 0,
	11279, 0, 0, 0, 16266, 0, 4385, 0, 0, 3741, 12862, 0, 3784, 0, 0, 0, 15854, 7935, 17999, 1871,
	0, 10706, 14940, 0, 0, 12122, 17346, 15258, 0, 13961, 0, 0, 8454, 0, 0, 0, 5141, 13743, 0, 7381,
	4937, 0, 1354, 3617, 12806, 0, 6502, 0, 10568, 0, 0, 879, 4145, 6281, 8373, 11114, 11938, 13101,
	6708, 0, 10154, 15177, 17537, 0, 15796, 16739, 0, 0, 14549, 0, 12343, 3530, 17050, 0, 15179, 0,
	14784, 13077, 10792, 14767, 0, 0, 0, 0, 1316, 15686, 2915, 0, 0, 0, 0, 0, 0, 0, 7693, 0, 8756,
	4387, 0, 10291, 0, 0, 12571, 0, 0, 1351, 6429, 0, 0, 0, 13031, 0, 0, 0, 0, 0, 0, 984, 12863, 0,
	8893, 6453, 0, 0, 6479, 0, 0, 380, 4134, 8098, 9603, 10768, 15026, 0, 0, 0, 0, 0, 1756, 14555,
	0, 0, 2814, 0, 0, 12011, 13569, 14903, 7793, 614, 16361, 4250, 16425, 0, 0, 15035, 0, 0, 2587,
	4305, 7752, 0, 0, 7473, 15947, 0, 0, 6114, 0, 16164, 11083, 0, 11358, 0, 0, 0, 0, 0, 0, 0,
	15862, 0, 0, 0, 13043, 5864, 1569, 3935, 13824, 17316, 0, 0, 0, 0, 6809, 9550, 0, 0, 0, 0, 0,
	6305, 0, 1522, 17792, 8124, 0, 366, 6744, 17772, 15917, 18177, 0, 2239, 16025, 0, 0, 9318,
	18042, 0, 1681, 915, 10968, 0, 0, 13649, 613, 0, 0, 0, 7656, 0, 0, 952, 7815, 12897, 16553,
	15298, 18016, 536, 0, 0, 0, 0, 7087, 11864, 326, 14860, 0, 0, 3920, 0, 15363, 1636, 6574, 0, 0,
	17957, 7924, 0, 0, 3448, 0, 8864, 15951, 0, 5088, 0, 3187, 4127, 16887, 0, 2501, 14761, 0,
	12832, 11306, 0, 0, 0, 0, 0, 0, 3808, 2268, 4366, 12791, 5655, 1011, 1492, 17821, 18139, 0,
	14657, 5704, 6781, 1624, 0, 0, 15394, 0, 0, 0, 0, 0, 16150, 0, 10754, 10795, 16845, 10403,
	12984, 9593, 4095, 10961, 8675, 13320, 2613, 12051, 15427, 15959, 15965, 12107, 15172, 18103,
	7532, 4115, 0, 6668, 6819, 8021, 0, 0, 0, 2092, 0, 0, 0, 0, 0, 8031, 4913, 17535, 0, 0, 1603,
	7315, 0, 0, 3089, 11867, 0, 0, 0, 0, 0, 15175, 0, 0, 11910, 12008, 16680, 17245, 0, 0, 0, 10541,
	0, 0, 0, 0, 0, 5598, 8659, 8941, 10698, 17747, 0, 0, 16686, 11294, 0, 3377, 10208, 4600, 6062,
	10286, 12779, 8727, 13786, 0, 0, 0, 0, 1717, 3156, 10046, 10381, 3267, 16320, 0, 0, 1716, 17908,
	0, 0, 0, 0, 1361, 18046, 0, 16480, 0, 0, 0, 2752, 0, 0, 8463, 0, 0, 16370, 17095, 0, 0, 499, 0,
	0, 1001, 5516, 12801, 6437, 4012, 1061, 13139, 12584, 14803, 7524, 0, 0, 4027, 0, 0, 5798, 1913,
	13638, 14293, 17310, 0, 0, 17123, 7953, 0, 0, 0, 12835, 12850, 0, 0, 0, 2274, 4307, 4094, 12677,
	15670, 15890, 0, 12376, 0, 4812, 0, 18019, 0, 17503, 0, 12731, 0, 5673, 4865, 5192, 0, 0, 0, 0,
	0, 2312, 4199, 0, 14785, 0, 0, 0, 14421, 0, 17474, 6257, 3373, 1073, 6395, 4544, 6771, 10911,
	11274, 13237, 14474, 0, 8320, 5443, 0, 11647, 0, 1258, 154, 8210, 1844, 10938, 14782, 0, 0,
	12105, 0, 0, 0, 0, 11433, 0, 0, 16536, 66, 11192, 0, 0, 0, 13376, 0, 7127, 0, 0, 13169, 0, 396,
	7625, 8372, 13015, 0, 0, 0, 4941, 0, 676, 0, 900, 12665, 0, 0, 4842, 8090, 15185, 0, 0, 10636,
	0, 2089, 3061, 0, 0, 15801, 0, 0, 383, 0, 17937, 13334, 0, 721, 15137, 0, 0, 14963, 0, 0, 0,
	5973, 13704, 0, 0, 0, 0, 0, 5706, 0, 0, 7782, 8759, 8503, 9048, 5500, 11592, 7138, 0, 0, 7013,
	8910, 3661, 288, 10488, 0, 4781, 11581, 0, 1931, 6846, 0, 0, 0, 1140, 15812, 79, 1998, 14571,
	17138, 17230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4554, 9459, 11047, 0, 0, 0, 0, 0, 0, 0, 0, 13123,
	18108, 0, 0, 1435, 0, 0, 0, 9351, 0, 15042, 3464, 2319, 6379, 10117, 0, 12099, 0, 0, 0, 4056,
	8433, 16985, 0, 901, 0, 0, 0, 0, 0, 9732, 9542, 0, 8316, 11725, 13798, 0, 0, 9992, 2607, 8849,
	14406, 10752, 5817, 6308, 17188, 0, 0, 0, 0, 0, 1994, 0, 16603, 0, 0, 17741, 444, 0, 6273, 0, 0,
	0, 8040, 0, 12124, 9884, 10367, 9288, 0, 0, 0, 0, 0, 0, 0, 0, 9934, 7566, 14915, 4826, 0, 0,
	9133, 15286, 0, 17301, 6575, 0, 0, 0, 17913, 0, 7092, 0, 0, 17713, 0, 0, 15412, 17336, 0, 0,
	14895, 0, 931, 6263, 6385, 0, 0, 0, 0, 0, 0, 0, 0, 14362, 1261, 11003, 0, 9396, 0, 0, 572,
	17413, 2593, 14263, 0, 8242, 0, 0, 0, 10342, 0, 0, 12028, 0, 14294, 0, 10972, 0, 0, 1990, 12169,
	15486, 0, 0, 0, 0, 875, 3951, 12873, 4745, 15443, 0, 0, 7084, 0, 14917, 8782, 14277, 0, 0, 0, 0,
	1795, 0, 12579, 14648, 0, 0, 0, 6105, 3793, 7755, 0, 0, 0, 1227, 5810, 10411, 15032, 0, 2105,
	8000, 0, 0, 8369, 0, 0, 0, 11242, 11414, 16459, 0, 0, 11964, 13891, 0, 0, 0, 4573, 15054, 14788,
	15639, 0, 0, 0, 3604, 0, 0, 4502, 5518, 7921, 7132, 8745, 637, 17115, 0, 0, 0, 6258, 7136, 9404,
	0, 13600, 0, 8798, 0, 14597, 2964, 5216, 6139, 10173, 16661, 5674, 18039, 0, 264, 18070, 0,
	16406, 0, 0, 0, 0, 11814, 0, 0, 11361, 16817, 0, 16445, 0, 13322, 5851, 11138, 13114, 9872,
	10099, 15459, 5243, 2088, 17267, 16058, 591, 0, 0, 3977, 7767, 6960, 8605, 13991, 0, 5815, 0, 0,
	0, 2125, 0, 0, 14757, 0, 0, 3931, 0, 17125, 0, 0, 17433, 0, 1440, 0, 1096, 0, 10432, 4727, 6784,
	0, 0, 2263, 0, 0, 0, 0, 0, 2867, 8834, 0, 1134, 11128, 0, 0, 15986, 0, 0, 13503, 0, 2499, 0, 0,
	0, 0, 3601, 8324, 2887, 12709, 11028, 0, 2158, 0, 0, 0, 18003, 0, 0, 4572, 8140, 0, 0, 0, 10228,
	0, 9940, 0, 14720, 389, 9154, 14987, 15882, 0, 0, 5266, 3148, 1334, 8603, 10417, 5290, 4469,
	13787, 4386, 18033, 8542, 0, 0, 5805, 0, 4849, 0, 1597, 0, 9476, 0, 0, 0, 0, 0, 0, 357, 2316,
	6547, 6677, 10747, 12656, 13974, 11296, 17525, 0, 0, 0, 0, 0, 14955, 17568, 0, 0, 402, 13290,
	10064, 2245, 0, 0, 7844, 0, 0, 0, 1820, 4623, 5565, 0, 0, 4013, 168, 14027, 0, 0, 0, 18091,
	10216, 0, 0, 0, 0, 2899, 0, 16391, 16334, 0, 0, 0, 5419, 0, 1438, 0, 0, 0, 16785, 0, 1645,
	11215, 0, 0, 0, 0, 16705, 12043, 0, 6516, 0, 0, 0, 11609, 6756, 2147, 2884, 9365, 0, 0, 1412,
	10561, 2333, 600, 14218, 0, 0, 0, 0, 5883, 0, 0, 12822, 0, 10718, 3609, 0, 0, 0, 0, 1751, 15955,
	0, 0, 17704, 16201, 0, 0, 0, 6763, 14446, 13404, 9290, 0, 7643, 0, 6508, 9993, 18082, 0, 2419,
	3379, 11624, 15067, 0, 0, 0, 10463, 0, 0, 0, 0, 0, 11032, 2189, 8104, 0, 5341, 0, 0, 0, 0, 0,
	3711, 13143, 2078, 0, 0, 10500, 0, 0, 2815, 5442, 14596, 15283, 17806, 4803, 0, 0, 0, 16147,
	11095, 0, 0, 0, 2714, 0, 0, 7517, 3893, 759, 635, 15255, 16013, 16943, 0, 0, 0, 0, 0, 0, 0, 272,
	4916, 7128, 15726, 15930, 17873, 0, 8443, 4899, 0, 14531, 4686, 12302, 0, 0, 8796, 17593, 0, 50,
	8717, 17278, 13908, 5802, 2563, 17323, 1696, 12911, 0, 3294, 876, 6269, 10927, 12297, 14548, 0,
	10566, 0, 12715, 0, 2451, 12686, 12872, 0, 16799, 13267, 15671, 903, 0, 0, 4928, 0, 15978, 13,
	7992, 9204, 9279, 7106, 5971, 9209, 15016, 15204, 16053, 16813, 0, 0, 0, 0, 0, 5521, 9043, 290,
	0, 0, 4039, 4116, 3770, 10133, 0, 0, 0, 10466, 15960, 0, 0, 0, 0, 5334, 0, 0, 8174, 8792, 0,
	9962, 17128, 0, 7594, 7369, 15828, 7855, 12183, 17167, 0, 0, 2507, 0, 0, 5348, 7601, 10170,
	11897, 9179, 9630, 11843, 13863, 0, 11522, 3453, 6851, 9880, 6770, 2747, 16548, 14748, 0, 12851,
	0, 0, 0, 0, 8447, 9804, 0, 0, 10814, 0, 0, 0, 0, 0, 14825, 0, 12687, 5255, 9210, 0, 13724, 0,
	3559, 12992, 16751, 14930, 0, 13827, 0, 13651, 0, 3990, 9140, 14876, 0, 0, 0, 0, 14733, 0, 0, 0,
	0, 0, 0, 0, 0, 9765, 0, 11644, 2908, 6260, 15410, 669, 7121, 2509, 7237, 8585, 12602, 15282,
	16086, 0, 0, 0, 5107, 5432, 2547, 7715, 0, 10515, 0, 0, 0, 0, 4532, 16855, 17036, 0, 0, 0, 6673,
	0, 0, 10817, 0, 9662, 0, 0, 0, 5480, 12215, 0, 18155, 0, 584, 3666, 12660, 0, 12952, 15804, 0,
	0, 0, 982, 0, 5548, 5644, 7350, 12970, 443, 2533, 15378, 17412, 13831, 0, 3901, 0, 0, 0, 9559,
	5534, 0, 15463, 0, 0, 0, 3687, 9075, 0, 2732, 17839, 0, 0, 8053, 0, 797, 13636, 11440, 17228,
	16311, 9725, 17687, 0, 0, 0, 12909, 13115, 2561, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163, 12939,
	0, 0, 0, 17264, 0, 0, 0, 2075, 0, 0, 0, 9656, 10110, 0, 0, 0, 0, 0, 0, 0, 3024, 17624, 12836,
	17756, 374, 0, 11655, 13019, 4096, 2885, 6611, 7904, 3720, 5397, 14072, 1420, 15269, 4848, 787,
	0, 0, 639, 8988, 12781, 0, 3704, 9357, 12570, 0, 4852, 11072, 0, 4741, 4922, 5491, 0, 5897,
	14389, 16455, 0, 12217, 11666, 0, 0, 6705, 0, 0, 5245, 2402, 15491, 16989, 9751, 9376, 0, 0, 0,
	7137, 7795, 10605, 10357, 580, 1865, 4097, 10224, 0, 0, 0, 1632, 0, 6006, 7903, 0, 4339, 15335,
	0, 13797, 2246, 4438, 0, 4493, 0, 0, 2334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	10485, 12536, 9284, 11190, 4786, 11272, 11823, 11988, 6788, 14615, 15083, 15800, 0, 15629, 0, 0,
	1937, 0, 0, 0, 0, 0, 0, 7357, 0, 0, 0, 0, 1301, 0, 0, 3851, 0, 0, 0, 0, 0, 0, 0, 13628, 17973,
	7966, 0, 0, 0, 7653, 0, 0, 0, 0, 8253, 0, 0, 0, 5512, 2852, 0, 11608, 0, 0, 7183, 0, 0, 15742,
	13045, 13095, 15104, 1786, 3422, 3533, 11921, 7914, 0, 0, 1043, 0, 0, 11319, 17113, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 6895, 16, 4641, 0, 2038, 12603, 0, 8529, 188, 2048, 5380, 10742, 0, 16169, 1553,
	0, 0, 0, 0, 0, 11012, 0, 5321, 0, 8471, 0, 17175, 0, 16922, 0, 0, 0, 16008, 0, 16009, 0, 3958,
	6484, 6193, 12560, 12032, 18030, 17851, 0, 0, 0, 0, 1484, 0, 0, 5007, 14149, 0, 0, 0, 0, 16029,
	1447, 17830, 0, 0, 0, 0, 14245, 0, 0, 0, 17621, 0, 0, 0, 5992, 8060, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	10916, 12410, 0, 0, 0, 5446, 1616, 9326, 0, 0, 0, 0, 790, 6954, 7505, 7527, 11460, 0, 7232, 0,
	0, 12145, 0, 0, 14776, 1154, 11464, 0, 16352, 3560, 8399, 16109, 17560, 1843, 5086, 16154,
	17891, 1896, 5471, 5545, 9899, 3291, 17987, 0, 11026, 17577, 9447, 8725, 1408, 11369, 0, 0,
	6323, 1830, 2476, 10179, 5198, 5828, 17481, 0, 5177, 9035, 11821, 0, 0, 0, 15484, 0, 0, 0, 0,
	1437, 0, 0, 0, 0, 11450, 0, 0, 0, 10280, 3905, 0, 1618, 0, 0, 5578, 17915, 0, 0, 0, 13315, 848,
	1987, 12323, 0, 3009, 9434, 14424, 0, 18144, 0, 0, 4944, 0, 0, 0, 205, 17805, 0, 0, 0, 0, 0, 0,
	4885, 4198, 0, 12383, 12668, 18169, 14286, 0, 8770, 16324, 0, 1321, 0, 0, 7135, 0, 0, 3795,
	10979, 0, 10091, 7270, 0, 0, 10784, 10421, 0, 14042, 16115, 0, 7509, 12955, 904, 7216, 312,
	12920, 15549, 0, 15823, 8965, 0, 8487, 5170, 3868, 16254, 5173, 16403, 0, 0, 14240, 8865, 1855,
	9353, 14947, 6562, 10268, 0, 0, 0, 12233, 14821, 1544, 0, 0, 0, 16451, 0, 6063, 0, 0, 0, 9362,
	13214, 0, 17736, 0, 0, 0, 304, 5201, 5327, 11583, 11315, 994, 10084, 11709, 14990, 16229, 4473,
	8638, 8015, 10728, 10204, 5539, 5172, 6415, 7287, 14460, 784, 16685, 18015, 0, 0, 2370, 0,
	11671, 976, 0, 12088, 14456, 2449, 13433, 0, 8500, 0, 683, 14146, 0, 14016, 0, 8833, 17374,
	2761, 0, 4343, 13296, 14877, 13145, 0, 12699, 0, 4619, 12516, 0, 5773, 0, 10833, 6218, 8451,
	11917, 15404, 15487, 0, 0, 5920, 0, 6533, 0, 15754, 0, 0, 4484, 0, 5291, 0, 17531, 1462, 2647,
	0, 0, 0, 0, 0, 14202, 14889, 0, 0, 8730, 0, 8541, 0, 5461, 0, 0, 12609, 0, 11336, 0, 3541, 2175,
	4363, 0, 5246, 9909, 0, 10639, 0, 0, 8148, 0, 3058, 10184, 3908, 0, 0, 2083, 0, 0, 0, 1426, 0,
	0, 573, 0, 12408, 9264, 8172, 10627, 1552, 9229, 14382, 11121, 0, 0, 0, 0, 7220, 8016, 13665,
	6602, 6529, 15400, 17877, 0, 0, 11393, 0, 3479, 11809, 0, 16681, 0, 919, 0, 0, 187, 0, 0, 0,
	17749, 16999, 4360, 14786, 0, 5213, 9439, 0, 6775, 0, 0, 0, 0, 0, 0, 0, 16099, 3794, 0, 0, 0, 0,
	0, 0, 12457, 0, 0, 0, 0, 0, 0, 0, 0, 8800, 11775, 13943, 0, 0, 0, 0, 0, 1322, 1500, 15552, 0,
	9816, 0, 5499, 0, 14919, 5435, 17785, 17862, 17372, 0, 0, 17495, 0, 0, 0, 0, 13579, 0, 0, 4435,
	4616, 0, 0, 0, 0, 11851, 3223, 7881, 10298, 14051, 16371, 16909, 0, 0, 0, 0, 0, 6270, 0, 160,
	2068, 4058, 4342, 15324, 15334, 0, 0, 0, 3214, 1101, 1424, 3880, 11620, 13259, 17312, 0, 1886,
	151, 4287, 13792, 10671, 3957, 6335, 0, 9747, 0, 0, 0, 0, 9171, 17497, 0, 15580, 0, 2261, 15123,
	3529, 14331, 14307, 15068, 16367, 4308, 0, 1308, 11846, 11628, 16219, 16843, 0, 0, 10847, 729,
	3709, 0, 15576, 0, 0, 0, 0, 9023, 0, 0, 0, 4323, 0, 0, 1267, 0, 0, 0, 0, 12262, 14886, 0, 6715,
	10391, 11278, 12139, 481, 0, 0, 8611, 5457, 0, 0, 0, 0, 3857, 14179, 0, 17695, 13171, 9949, 0,
	0, 0, 0, 0, 0, 11090, 10287, 9072, 0, 0, 0, 0, 10149, 10295, 13551, 12702, 0, 15267, 1839, 1979,
	2957, 4140, 0, 0, 14724, 0, 0, 0, 5294, 8448, 0, 0, 0, 0, 2214, 0, 0, 0, 0, 4956, 16087, 7407,
	2546, 14982, 0, 6476, 0, 8418, 2194, 2685, 15970, 14691, 1345, 0, 0, 0, 5482, 7254, 14907, 0,
	11880, 12153, 0, 0, 0, 0, 0, 16523, 6857, 0, 1915, 5313, 7236, 10562, 858, 15875, 2458, 0, 4661,
	0, 0, 15089, 2679, 0, 0, 65, 0, 9792, 0, 2980, 0, 0, 0, 972, 8011, 6995, 0, 2631, 9773, 10225,
	0, 0, 13351, 0, 0, 0, 16422, 0, 0, 11824, 4519, 13530, 12572, 1159, 13796, 17547, 0, 0, 0, 0,
	5710, 0, 1745, 0, 0, 7219, 0, 4344, 0, 0, 0, 0, 0, 0, 0, 0, 5008, 13332, 0, 0, 11863, 17990, 0,
	16094, 3273, 17642, 0, 15300, 7417, 16961, 0, 0, 0, 3397, 3896, 349, 9106, 3507, 17083, 12207,
	14684, 1268, 0, 0, 0, 195, 0, 0, 0, 6212, 2872, 1566, 11348, 13192, 14543, 0, 0, 9120, 0, 0, 0,
	0, 0, 2786, 4905, 0, 0, 0, 15897, 0, 301, 169, 314, 3057, 13110, 6375, 7876, 12652, 0, 587,
	4060, 11724, 14481, 11560, 4715, 14669, 15537, 11353, 0, 0, 5043, 0, 0, 0, 0, 1079, 3567, 6333,
	14578, 2051, 17628, 17591, 0, 684, 0, 0, 1138, 1951, 8930, 0, 4270, 15934, 0, 2054, 0, 12714, 0,
	0, 17198, 11092, 0, 4963, 5180, 344, 612, 2621, 509, 3602, 6650, 12295, 17280, 397, 9691, 0, 0,
	0, 243, 1611, 7335, 1533, 10258, 10577, 11159, 555, 13140, 15164, 0, 0, 0, 0, 0, 355, 14383,
	15346, 10729, 0, 0, 0, 0, 2021, 0, 4668, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12654, 1363,
	4989, 8709, 4670, 8199, 16665, 0, 3303, 10688, 0, 3828, 0, 0, 0, 0, 0, 0, 5893, 0, 631, 0, 8977,
	17417, 0, 0, 0, 890, 15544, 0, 0, 0, 0, 12061, 17790, 0, 4490, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3848, 0, 0, 2768, 6152, 0, 0, 2050, 10462, 12014, 15750, 0, 0, 1144, 0, 14589, 0, 0, 4951, 2764,
	6199, 8255, 10217, 13260, 0, 0, 0, 0, 0, 0, 0, 0, 13765, 17811, 0, 15390, 0, 16163, 0, 0, 4430,
	1279, 4485, 11667, 15502, 6108, 17995, 12093, 0, 0, 0, 11744, 13089, 9013, 0, 0, 0, 4881, 0,
	8236, 0, 0, 1262, 0, 16064, 14726, 8562, 0, 0, 6052, 13213, 0, 0, 13737, 1738, 6493, 0, 0, 0,
	5455, 0, 1446, 17611, 15022, 0, 7355, 15397, 1702, 0, 12294, 0, 1860, 6433, 0, 15562, 0, 0, 0,
	8266, 0, 5356, 14123, 0, 0, 11662, 4482, 5808, 13017, 16706, 12683, 0, 0, 0, 11264, 7410, 13030,
	0, 2400, 0, 0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 3048, 15755, 16531, 0, 4314, 0, 4710, 0, 0, 0, 4067,
	0, 0, 0, 6906, 17329, 13776, 672, 0, 0, 0, 17398, 0, 0, 7743, 2755, 1417, 0, 12443, 0, 6230,
	16551, 0, 0, 0, 0, 13040, 0, 0, 0, 5850, 0, 0, 8374, 0, 0, 0, 2938, 5888, 0, 0, 7329, 4729,
	8078, 0, 0, 15925, 0, 0, 0, 6083, 9368, 0, 0, 1382, 0, 6984, 6311, 11230, 13430, 16453, 0, 4982,
	0, 947, 0, 0, 15988, 1035, 2660, 1341, 0, 0, 8209, 0, 5010, 0, 2984, 8064, 2923, 16993, 0, 0, 0,
	1421, 3767, 0, 0, 0, 11380, 12335, 11696, 17689, 0, 0, 6953, 0, 0, 0, 2228, 0, 0, 0, 3182,
	16473, 0, 6467, 8171, 9876, 7699, 7085, 5464, 9127, 2629, 5767, 5847, 10071, 10313, 12193, 6016,
	13915, 8004, 776, 5185, 11366, 12313, 15316, 5158, 3252, 4209, 7738, 15948, 10092, 16246, 16598,
	17047, 0, 3073, 0, 0, 0, 13522, 0, 0, 0, 5580, 8780, 0, 5068, 13485, 11776, 9373, 17067, 0, 0,
	0, 14933, 16030, 0, 0, 16190, 15776, 1675, 12253, 17579, 0, 0, 0, 6667, 17011, 0, 0, 0, 0, 8213,
	0, 0, 5004, 10289, 11285, 350, 6027, 4337, 11974, 12695, 16299, 9548, 722, 17789, 2588, 15594,
	16083, 0, 15624, 6271, 0, 0, 0, 0, 0, 0, 0, 0, 10042, 0, 0, 0, 2311, 11736, 0, 0, 7669, 0,
	12631, 14607, 6358, 7700, 8234, 16643, 7540, 0, 13528, 3385, 0, 0, 0, 0, 0, 2903, 0, 0, 16611,
	6713, 10733, 16619, 0, 0, 0, 0, 2283, 6368, 6540, 10522, 0, 0, 17697, 3268, 5823, 0, 16142, 0,
	8555, 230, 0, 3404, 0, 0, 6991, 0, 13198, 12033, 7687, 11537, 9777, 0, 0, 0, 0, 0, 0, 0, 12329,
	0, 603, 0, 2544, 8966, 16970, 8825, 8554, 10610, 11852, 16979, 5224, 10853, 17223, 0, 0, 5145,
	1136, 0, 0, 0, 9891, 0, 0, 0, 0, 0, 4690, 0, 0, 9512, 0, 0, 283, 11896, 0, 8901, 13736, 0,
	16211, 0, 0, 17766, 1534, 13246, 7703, 0, 0, 0, 0, 0, 0, 9197, 0, 0, 7951, 16458, 1583, 15010,
	1903, 12488, 10021, 16534, 15981, 2490, 11879, 15189, 9649, 13574, 6070, 11481, 16399, 6100,
	8707, 17048, 11756, 399, 9073, 10897, 1723, 17033, 10606, 3159, 17076, 17419, 10330, 15037,
	2373, 17350, 11945, 14067, 0, 0, 0, 11104, 15233, 0, 0, 8755, 5634, 8571, 9457, 9811, 2397,
	5072, 16738, 9761, 16267, 3646, 0, 0, 0, 0, 0, 5229, 14996, 17511, 0, 0, 0, 0, 14226, 10497, 0,
	14617, 0, 0, 7394, 15299, 17841, 0, 0, 0, 0, 7986, 11729, 6656, 14287, 6142, 0, 10066, 0, 0, 0,
	7796, 14053, 0, 0, 0, 10395, 0, 6085, 0, 12874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8262, 8757,
	1396, 7995, 9330, 0, 8295, 7379, 0, 3354, 0, 4457, 7635, 0, 15415, 11613, 11523, 5947, 12716,
	13399, 17546, 4825, 11398, 5540, 0, 0, 663, 0, 11816, 1503, 17723, 4968, 10020, 9890, 8002, 0,
	2, 0, 0, 14175, 9737, 9878, 4833, 15023, 17857, 0, 0, 0, 14039, 215, 8929, 13583, 0, 7041, 0,
	1846, 0, 7688, 5822, 86, 4292, 13871, 5792, 0, 7507, 0, 0, 0, 0, 0, 0, 3925, 0, 0, 0, 12427, 0,
	4894, 0, 0, 0, 13355, 0, 6769, 4737, 5582, 6951, 10199, 2139, 9227, 4954, 11916, 7694, 0, 8523,
	14223, 0, 0, 0, 0, 6965, 3731, 0, 1359, 10058, 0, 0, 0, 4046, 0, 0, 0, 0, 0, 0, 293, 1074, 0, 0,
	5838, 0, 0, 5354, 7841, 1825, 4340, 16353, 15528, 11640, 757, 13652, 18156, 0, 0, 0, 0, 15832,
	0, 0, 0, 4187, 16847, 449, 0, 0, 0, 2409, 0, 0, 0, 0, 0, 0, 16179, 0, 9247, 0, 9324, 2586, 6674,
	6060, 8029, 13513, 447, 16964, 7774, 4276, 7968, 13669, 0, 11311, 17630, 0, 0, 0, 0, 0, 0,
	10141, 0, 0, 11413, 0, 0, 0, 0, 16222, 3818, 0, 18004, 14541, 16062, 17706, 7000, 0, 16054, 0,
	0, 12830, 0, 0, 0, 0, 0, 0, 0, 0, 7842, 0, 11515, 0, 0, 0, 4521, 12989, 3718, 0, 15418, 3018,
	1082, 7708, 0, 0, 0, 2664, 5352, 10539, 15094, 0, 0, 0, 16021, 0, 2323, 7495, 767, 10710, 13710,
	1362, 3389, 0, 0, 0, 2995, 14550, 0, 0, 2220, 4728, 0, 5400, 0, 0, 0, 0, 0, 6287, 0, 0, 0,
	10578, 3350, 2026, 10949, 0, 0, 15598, 0, 0, 9346, 16829, 10840, 0, 0, 0, 17308, 0, 0, 0, 0, 0,
	0, 10243, 0, 7189, 13508, 6186, 0, 11325, 0, 0, 2707, 679, 3779, 4965, 4125, 2036, 5991, 7367,
	9055, 9554, 9719, 15645, 0, 4106, 0, 0, 0, 0, 3727, 0, 0, 341, 6690, 8396, 5189, 0, 9599, 14086,
	0, 0, 0, 6399, 17969, 18054, 0, 0, 0, 0, 8226, 10651, 15782, 0, 0, 2077, 10589, 0, 3118, 0,
	15160, 0, 0, 0, 0, 0, 585, 1413, 4813, 0, 8484, 5599, 11423, 14209, 17802, 0, 0, 0, 0, 0, 9280,
	12550, 10260, 13834, 5750, 13919, 15698, 6573, 0, 1199, 11541, 1017, 0, 0, 5117, 0, 0, 0, 16491,
	6761, 0, 14974, 0, 0, 6110, 2623, 13769, 3092, 12972, 4627, 0, 0, 0, 0, 0, 0, 0, 4587, 5779,
	17192, 1765, 18095, 0, 17053, 0, 0, 0, 0, 1460, 11919, 17382, 0, 10297, 15715, 0, 0, 15620, 0,
	0, 0, 0, 0, 8574, 0, 16262, 0, 0, 13554, 861, 9391, 13948, 0, 9315, 0, 0, 6357, 0, 0, 6888,
	18007, 7485, 0, 0, 0, 0, 15220, 0, 9307, 11770, 0, 0, 0, 0, 0, 0, 17435, 8860, 5031, 0, 0, 0,
	11208, 0, 0, 0, 0, 0, 9569, 0, 16428, 0, 0, 0, 1800, 0, 15690, 12808, 14430, 7386, 17205, 0,
	8543, 0, 15615, 10810, 5217, 0, 0, 0, 9312, 14306, 7143, 8741, 12954, 15642, 0, 0, 0, 0, 0, 0,
	0, 801, 4685, 16476, 0, 0, 0, 3649, 4520, 9627, 3050, 524, 12703, 12322, 16272, 16899, 137,
	10469, 4014, 0, 4959, 2432, 5604, 17225, 16089, 0, 5159, 770, 16209, 0, 12260, 0, 0, 0, 17722,
	11869, 15961, 14556, 17884, 0, 15530, 1776, 3870, 10114, 17214, 10883, 6772, 11023, 0, 0, 4221,
	14472, 0, 0, 11155, 0, 15831, 9081, 14255, 10475, 2688, 0, 0, 17787, 0, 17133, 0, 0, 8794, 6386,
	11582, 15121, 15293, 654, 7660, 18022, 9261, 10027, 0, 0, 0, 8802, 18152, 9712, 0, 13197, 0, 0,
	0, 16756, 8077, 15524, 11240, 8894, 9690, 1040, 1826, 13297, 14968, 5123, 17657, 9750, 13720,
	13243, 0, 0, 0, 0, 0, 4131, 6548, 9041, 15461, 1386, 12208, 8158, 9475, 9617, 12187, 7930,
	12711, 2625, 14601, 4629, 2596, 880, 9196, 12629, 16540, 16617, 13369, 16806, 17569, 16091,
	17926, 0, 3371, 0, 4172, 0, 0, 0, 0, 16919, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9134, 0, 9234, 0,
	0, 3669, 3915, 13186, 0, 9622, 0, 13050, 18032, 17879, 0, 0, 0, 0, 0, 0, 5980, 14934, 15992,
	16423, 0, 8976, 13079, 12433, 2385, 8776, 5939, 14187, 0, 0, 11593, 14259, 16729, 0, 0, 10641,
	12877, 13590, 0, 0, 0, 16332, 0, 0, 0, 0, 0, 5076, 0, 0, 0, 878, 0, 0, 558, 0, 2686, 0, 0, 9577,
	16652, 17172, 0, 0, 0, 0, 0, 0, 0, 18168, 3051, 0, 0, 0, 1348, 0, 0, 1039, 0, 0, 11685, 0, 0, 0,
	9535, 11815, 10926, 0, 0, 6940, 0, 0, 0, 0, 0, 0, 7970, 12189, 14489, 0, 0, 9889, 11466, 15634,
	0, 0, 1893, 0, 0, 15015, 0, 0, 6509, 5355, 13878, 0, 3429, 4192, 0, 0, 3430, 4151, 17709, 0,
	4694, 0, 0, 8968, 2141, 2028, 6986, 9248, 0, 2890, 0, 12198, 15379, 0, 10739, 2784, 4079, 15119,
	17444, 0, 12413, 0, 8073, 1485, 4582, 14155, 14779, 17423, 0, 1086, 6491, 6696, 7889, 0, 15203,
	1314, 0, 14244, 10345, 17074, 2244, 0, 1141, 0, 0, 0, 15473, 0, 8701, 0, 291, 12160, 0, 0, 0, 0,
	4186, 9851, 2280, 0, 15103, 3282, 4121, 0, 8850, 17438, 0, 0, 0, 9069, 0, 4946, 981, 2360, 9809,
	11112, 0, 0, 0, 0, 10281, 0, 0, 0, 12834, 6123, 0, 0, 1116, 8822, 0, 0, 0, 3349, 4432, 2608,
	5994, 0, 0, 0, 5071, 7412, 0, 0, 5329, 0, 0, 0, 0, 6121, 3100, 9193, 11796, 4657, 12502, 11470,
	277, 9249, 0, 0, 0, 0, 5063, 0, 0, 6844, 18072, 0, 0, 2302, 6138, 0, 17093, 0, 14750, 0, 0, 0,
	14593, 0, 10387, 0, 12974, 0, 9071, 0, 0, 13151, 0, 10470, 0, 2064, 16848, 9498, 0, 0, 0, 1160,
	5766, 8687, 9534, 13036, 14374, 0, 0, 0, 0, 18147, 0, 8751, 4528, 13534, 17993, 0, 0, 0, 0, 0,
	0, 6564, 5985, 12149, 4522, 0, 3737, 8296, 11940, 8915, 15889, 4365, 17529, 8698, 0, 5705, 0, 0,
	0, 0, 0, 10937, 6566, 12663, 0, 8175, 1981, 6076, 9181, 15768, 0, 0, 0, 3984, 10745, 0, 1434,
	3598, 1571, 3888, 12623, 13470, 16690, 0, 1783, 0, 0, 2192, 3575, 15421, 13188, 6640, 14471, 0,
	12176, 7598, 13523, 17520, 14874, 17061, 0, 0, 2862, 2901, 12746, 8706, 12893, 0, 0, 8710, 5215,
	14092, 0, 0, 0, 3959, 6109, 13983, 2548, 4585, 2917, 9530, 12816, 3313, 12721, 17878, 0, 0, 0,
	7273, 147, 0, 0, 6539, 13168, 0, 0, 0, 0, 0, 1989, 6926, 9556, 12172, 8827, 4400, 8993, 0, 0, 0,
	0, 2659, 9481, 1910, 2142, 15416, 17828, 3732, 16022, 16527, 0, 209, 0, 0, 0, 0, 0, 12344,
	15446, 0, 0, 0, 0, 7484, 12444, 5054, 8712, 10479, 15264, 12205, 12315, 9989, 16524, 17437, 0,
	0, 8885, 333, 5283, 17487, 0, 0, 0, 0, 0, 0, 2211, 16608, 0, 0, 3926, 17735, 2045, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 7479, 0, 14790, 15617, 15879, 0, 0, 0, 0, 0, 0, 11233, 2429, 0, 0, 0, 1312,
	14572, 2893, 7742, 17499, 0, 9311, 11424, 0, 0, 5006, 6497, 1088, 0, 17182, 9953, 1431, 2093,
	2337, 2993, 9707, 0, 0, 3207, 6011, 3213, 0, 0, 0, 12937, 16616, 7846, 0, 0, 0, 3855, 0, 0,
	13622, 0, 4016, 0, 0, 0, 6344, 8535, 4041, 3383, 3426, 6859, 12890, 0, 17274, 0, 12078, 9538,
	13958, 0, 11980, 0, 0, 0, 0, 11925, 7268, 11539, 17027, 0, 0, 8835, 0, 0, 7267, 2704, 10535, 0,
	10000, 0, 3865, 0, 16703, 0, 0, 0, 0, 0, 0, 17331, 0, 0, 0, 0, 6023, 638, 7642, 12310, 13666,
	16684, 8927, 0, 0, 9393, 8159, 10861, 1986, 9024, 10830, 14629, 17724, 0, 0, 0, 0, 0, 1238, 0,
	0, 0, 6167, 10187, 0, 0, 1181, 12075, 2037, 14771, 0, 0, 0, 0, 15954, 14758, 0, 0, 0, 0, 0,
	14936, 0, 3347, 12592, 2819, 0, 0, 0, 12325, 9437, 0, 0, 11787, 12745, 0, 0, 6821, 0, 5175, 0,
	0, 15120, 0, 5286, 0, 1343, 10939, 12000, 4779, 12662, 13200, 11291, 3766, 13225, 14606, 16926,
	16743, 0, 0, 0, 0, 0, 11305, 10406, 0, 14491, 0, 0, 0, 0, 0, 0, 10933, 14320, 0, 16701, 4354,
	6120, 0, 0, 0, 14059, 5415, 0, 0, 0, 10624, 7395, 0, 0, 4301, 17638, 9681, 1859, 0, 9319, 0,
	8348, 0, 9452, 0, 11099, 0, 10524, 11788, 13525, 0, 0, 180, 6326, 0, 0, 0, 0, 0, 0, 12203, 0, 0,
	473, 0, 0, 14156, 0, 0, 0, 11874, 0, 15809, 0, 0, 0, 0, 0, 0, 0, 3672, 51, 2927, 17129, 0, 2207,
	10511, 517, 5843, 0, 11957, 3535, 11679, 12451, 12888, 13696, 15327, 0, 0, 0, 636, 5693, 3789,
	18137, 8095, 5555, 0, 0, 4620, 11131, 819, 15962, 16530, 0, 14210, 0, 4679, 9586, 0, 315, 0, 0,
	5504, 11700, 5531, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8019, 0, 9986, 17057, 1919, 10630, 12347, 0, 0,
	11757, 3078, 1394, 12348, 13148, 13379, 14081, 1954, 3384, 7519, 806, 16072, 0, 0, 0, 1433, 0,
	0, 0, 4978, 17834, 0, 0, 0, 0, 13293, 1778, 12917, 0, 5094, 0, 4108, 0, 16908, 0, 0, 0, 9991, 0,
	0, 15347, 0, 0, 139, 0, 0, 0, 17211, 0, 0, 0, 0, 0, 0, 0, 0, 6999, 3550, 0, 0, 0, 0, 0, 0, 0, 0,
	1943, 14321, 0, 17755, 0, 4884, 9397, 3632, 8375, 9982, 7718, 13106, 0, 0, 16749, 0, 7749, 8722,
	0, 0, 2721, 13066, 0, 0, 0, 0, 0, 10125, 11444, 0, 5529, 0, 0, 0, 0, 12840, 4262, 7866, 0, 0,
	1554, 0, 6773, 3436, 3976, 0, 9771, 0, 0, 5892, 14314, 6912, 17985, 11269, 13343, 5699, 8200,
	13879, 14991, 15756, 862, 14329, 325, 1333, 15949, 16594, 3573, 8139, 9301, 704, 16646, 17941,
	560, 0, 5869, 17209, 10445, 1128, 0, 15372, 3275, 6837, 9950, 4723, 0, 14407, 0, 0, 0, 2165,
	1135, 16131, 17070, 12456, 0, 0, 14192, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 6703, 1290, 7860, 10882,
	1759, 7481, 14995, 13326, 10992, 2820, 9065, 11501, 16810, 2215, 13725, 1753, 14459, 18161, 0,
	3723, 0, 2297, 733, 2870, 3320, 0, 0, 1444, 10438, 3729, 12150, 10609, 0, 5046, 2381, 4674, 998,
	12869, 15728, 16388, 1866, 5821, 5829, 3631, 17721, 0, 0, 0, 0, 0, 58, 0, 0, 0, 882, 0, 0, 0,
	351, 2108, 949, 2545, 5923, 9195, 12710, 16408, 16846, 0, 183, 4553, 4506, 4477, 2791, 7239,
	8268, 0, 7612, 0, 8990, 2389, 0, 4091, 3134, 5361, 13146, 0, 0, 17502, 3948, 9947, 0, 6009,
	4646, 11510, 16105, 286, 10490, 0, 2225, 0, 0, 14562, 0, 3068, 8565, 5139, 1497, 1668, 2568,
	7185, 10167, 1489, 12159, 13347, 13533, 15038, 10518, 735, 10692, 10079, 88, 261, 17190, 17501,
	4100, 8076, 12805, 7274, 12064, 9340, 14708, 15724, 4684, 17764, 0, 0, 0, 12563, 12793, 1055,
	8497, 9219, 5278, 5368, 8191, 9381, 10580, 0, 0, 9684, 1186, 1582, 0, 0, 0, 0, 0, 0, 5240,
	12682, 2091, 17131, 4092, 0, 0, 1810, 9519, 0, 0, 0, 15915, 16398, 0, 13997, 15063, 0, 0, 2562,
	7946, 0, 8490, 11677, 14989, 15765, 0, 0, 8323, 0, 0, 0, 18080, 866, 0, 1295, 5960, 10459,
	17002, 16152, 0, 0, 0, 0, 4420, 0, 0, 0, 0, 0, 9201, 11954, 0, 4837, 10036, 0, 0, 0, 0, 0, 0, 0,
	5298, 17304, 17512, 3627, 1774, 17252, 17928, 3362, 15520, 2287, 429, 0, 746, 0, 0, 0, 10329, 0,
	0, 9, 2292, 233, 5085, 10078, 2180, 16782, 17498, 1390, 0, 0, 13520, 8569, 0, 0, 0, 0, 0, 11144,
	0, 0, 0, 0, 0, 1791, 7741, 12625, 1779, 3805, 9769, 14633, 17235, 0, 0, 8052, 0, 0, 7791, 11611,
	0, 0, 6666, 12513, 0, 7649, 7368, 5579, 5160, 10142, 16777, 1371, 12339, 11459, 17869, 5585, 0,
	0, 0, 2712, 0, 0, 0, 2118, 1664, 0, 2153, 14935, 0, 0, 0, 0, 0, 4613, 6442, 17078, 0, 2986,
	14253, 8402, 7291, 5191, 0, 0, 11950, 0, 0, 990, 4985, 9961, 4464, 11544, 15838, 17975, 18163,
	0, 7475, 0, 469, 0, 0, 0, 0, 0, 0, 0, 3376, 0, 0, 10683, 18154, 6603, 0, 0, 268, 0, 0, 6209, 0,
	0, 0, 0, 0, 0, 5221, 7763, 13918, 0, 0, 5837, 17100, 17650, 17707, 0, 0, 7074, 0, 0, 0, 10265,
	7744, 8156, 0, 0, 0, 0, 0, 0, 452, 8313, 11562, 13565, 12759, 0, 13856, 0, 0, 0, 0, 0, 6304, 0,
	422, 9471, 10581, 15575, 0, 8573, 15906, 13768, 0, 0, 0, 1829, 5003, 16872, 0, 0, 0, 0, 0,
	15976, 9213, 0, 0, 0, 0, 0, 0, 8137, 0, 0, 14056, 0, 0, 17954, 9954, 12406, 2465, 3538, 8180, 0,
	0, 0, 0, 0, 0, 0, 1474, 0, 822, 6019, 0, 0, 0, 14415, 0, 17052, 3279, 17261, 0, 9263, 17432, 0,
	11327, 1049, 11110, 12841, 3158, 13535, 9703, 7436, 0, 2267, 0, 7736, 0, 8863, 17791, 0, 0, 0,
	0, 5116, 0, 15181, 0, 0, 0, 13227, 1164, 0, 2012, 9877, 15607, 0, 0, 6817, 1797, 1263, 0, 4338,
	16002, 0, 13896, 0, 3581, 0, 0, 0, 0, 0, 16038, 0, 0, 0, 0, 0, 0, 8397, 10115, 3869, 0, 0,
	11848, 0, 3015, 5168, 7803, 15339, 0, 0, 483, 0, 8131, 8034, 3867, 0, 586, 0, 811, 0, 2944,
	11261, 691, 11651, 12640, 15902, 4463, 0, 2863, 6661, 0, 0, 0, 5016, 7027, 10097, 0, 16876,
	17369, 7783, 0, 292, 0, 0, 0, 0, 0, 756, 15087, 17291, 0, 1129, 0, 3751, 12332, 12319, 5064,
	10910, 13318, 11713, 1004, 13344, 15938, 4531, 0, 0, 0, 0, 12177, 0, 0, 0, 0, 13727, 0, 0, 1798,
	8801, 3055, 16509, 4295, 13995, 0, 3545, 8355, 0, 546, 0, 1927, 12598, 13359, 5194, 15040,
	13310, 16784, 16709, 0, 13721, 9456, 17740, 0, 0, 15758, 5945, 0, 0, 0, 0, 17895, 0, 11046,
	13608, 13714, 16035, 11691, 2648, 0, 0, 0, 0, 10444, 11477, 9008, 10433, 0, 0, 0, 0, 0, 3447,
	8065, 0, 12161, 0, 4047, 12434, 3628, 12798, 3543, 14660, 15784, 0, 14171, 10646, 0, 0, 0, 7001,
	15596, 9944, 4065, 0, 0, 0, 2008, 0, 11728, 17152, 963, 7740, 1634, 0, 0, 0, 0, 103, 6377, 2557,
	9618, 5640, 0, 2335, 11595, 432, 445, 0, 0, 0, 14900, 0, 0, 0, 10649, 16317, 10103, 15438, 0,
	12586, 16171, 4015, 13862, 3183, 0, 14901, 4154, 0, 9701, 2486, 2976, 1454, 10029, 0, 0, 1561,
	3119, 0, 12734, 0, 11642, 0, 0, 0, 9668, 0, 0, 0, 0, 0, 0, 0, 0, 7450, 0, 0, 9323, 0, 3806, 0,
	6638, 9714, 0, 12727, 0, 7199, 1909, 2056, 4974, 17938, 6545, 8785, 12416, 5297, 14106, 8713, 0,
	14637, 0, 0, 0, 0, 0, 0, 0, 15076, 7242, 2167, 9998, 6227, 9912, 0, 5609, 0, 1827, 2653, 8728,
	11557, 12803, 13461, 10725, 0, 0, 0, 0, 7996, 0, 0, 0, 14154, 0, 16056, 0, 0, 0, 0, 0, 15867, 0,
	0, 14756, 3086, 15563, 9629, 0, 6551, 12079, 0, 0, 0, 0, 0, 10354, 0, 11227, 0, 0, 0, 0, 11467,
	0, 5460, 0, 0, 3219, 6208, 11299, 15317, 0, 0, 6471, 11335, 7651, 14464, 1607, 10048, 2758,
	15497, 0, 0, 0, 12597, 0, 0, 0, 7140, 0, 9386, 1959, 11761, 0, 977, 13549, 4149, 8614, 7289, 0,
	0, 0, 0, 14165, 0, 0, 1749, 14565, 3309, 0, 9304, 9744, 11799, 12010, 14567, 16394, 8691, 13676,
	15585, 0, 0, 0, 0, 0, 6947, 15243, 0, 0, 0, 0, 5697, 0, 0, 2081, 0, 14977, 0, 0, 0, 0, 0, 0, 0,
	5783, 0, 0, 0, 0, 8861, 14457, 0, 0, 0, 0, 0, 0, 0, 6687, 3136, 0, 0, 15305, 0, 6804, 0, 3553,
	17571, 1281, 8393, 8843, 12282, 15542, 0, 0, 0, 6616, 0, 0, 16214, 0, 0, 0, 0, 7290, 11862,
	12391, 0, 16767, 0, 0, 0, 0, 0, 0, 15331, 0, 0, 0, 9411, 1993, 0, 5310, 15074, 15570, 0, 10818,
	0, 15625, 0, 0, 0, 0, 0, 0, 5714, 0, 2195, 0, 0, 0, 1894, 0, 0, 0, 16457, 0, 7576, 14753, 9034,
	0, 0, 2327, 0, 0, 0, 10202, 0, 14941, 0, 17762, 0, 1463, 9819, 5575, 1097, 17470, 474, 4542,
	6604, 0, 0, 5768, 0, 0, 0, 12707, 0, 14077, 0, 12787, 9756, 0, 0, 5095, 0, 4035, 0, 0, 15435,
	17236, 0, 0, 0, 12263, 0, 0, 0, 14628, 16780, 9600, 9349, 14631, 0, 0, 0, 13011, 16307, 0,
	17265, 14539, 0, 995, 0, 4693, 4136, 7283, 14247, 0, 0, 0, 15062, 0, 0, 0, 0, 5803, 8842, 16924,
	13091, 818, 16092, 0, 11071, 0, 0, 11840, 9480, 15518, 1173, 0, 0, 0, 1588, 2129, 2626, 5001,
	8862, 0, 0, 9233, 0, 0, 0, 0, 12113, 15694, 10551, 5174, 17247, 0, 0, 0, 10143, 0, 0, 0, 13784,
	0, 11029, 8942, 9705, 0, 0, 0, 11726, 0, 0, 5434, 0, 0, 0, 0, 0, 0, 12577, 0, 12691, 0, 2009,
	4824, 0, 2000, 3431, 8383, 0, 0, 5090, 6790, 9339, 891, 8632, 16235, 17200, 0, 601, 11015, 9454,
	0, 0, 11253, 0, 0, 0, 0, 5081, 11983, 0, 17784, 0, 2676, 0, 0, 11686, 9837, 0, 0, 9936, 9610,
	15162, 0, 0, 0, 0, 0, 0, 5193, 0, 11027, 16745, 5842, 0, 0, 0, 0, 6112, 0, 0, 0, 0, 0, 5820, 0,
	14870, 0, 0, 0, 370, 12764, 667, 0, 4210, 0, 0, 0, 0, 0, 11008, 12461, 10414, 9728, 1926, 12123,
	16151, 0, 0, 0, 0, 1698, 0, 0, 611, 3224, 0, 0, 0, 0, 0, 0, 1626, 0, 13235, 5629, 0, 0, 5608, 0,
	0, 0, 0, 0, 0, 11970, 0, 0, 3517, 14530, 9757, 14608, 0, 5660, 0, 2498, 0, 1524, 14206, 578,
	203, 567, 1841, 3804, 7445, 8458, 4892, 10687, 15924, 16277, 150, 16381, 9710, 7654, 0, 0, 0,
	13838, 1625, 15953, 17212, 18126, 0, 14358, 4697, 0, 17753, 0, 0, 0, 0, 0, 17904, 0, 7489, 8837,
	7809, 0, 0, 5462, 14906, 9510, 0, 0, 0, 0, 0, 0, 8622, 0, 13968, 1297, 15637, 0, 0, 0, 16227,
	18001, 0, 0, 0, 11999, 255, 0, 0, 17034, 0, 0, 0, 7936, 0, 0, 0, 18145, 15401, 0, 0, 12960, 0,
	0, 0, 16973, 13103, 0, 0, 0, 17943, 705, 13637, 0, 6297, 0, 0, 206, 0, 0, 14892, 2804, 0, 5269,
	16242, 0, 0, 1521, 9148, 0, 0, 9925, 0, 1034, 0, 0, 14257, 201, 3623, 4763, 10801, 11998, 592,
	5667, 16055, 8080, 1064, 4625, 8010, 15168, 16316, 10176, 18170, 0, 2892, 0, 15163, 0, 0, 0,
	4517, 1111, 174, 16263, 0, 9715, 2874, 0, 0, 0, 0, 0, 1847, 0, 14251, 16546, 6557, 1251, 7298,
	4909, 8877, 10881, 0, 0, 3272, 8889, 2560, 2570, 8363, 1755, 2902, 9296, 16638, 17302, 0, 12412,
	16912, 1450, 6028, 0, 8435, 0, 3745, 0, 1477, 0, 0, 12628, 0, 3352, 0, 500, 0, 0, 1945, 593, 0,
	0, 8312, 4077, 6863, 11719, 0, 1177, 0, 0, 5466, 940, 6729, 0, 0, 4394, 6745, 0, 0, 0, 5353,
	12820, 10800, 13843, 16336, 0, 0, 0, 13612, 2703, 12163, 311, 1794, 17745, 0, 0, 11479, 8108, 0,
	13007, 4584, 6211, 9299, 14642, 16430, 16140, 16694, 13141, 0, 0, 0, 0, 6694, 0, 0, 0, 0, 3542,
	1560, 3863, 5048, 0, 7530, 0, 2332, 5130, 7342, 0, 3973, 12782, 9802, 0, 0, 0, 16466, 7062,
	16824, 5089, 14519, 0, 0, 8960, 0, 0, 0, 0, 3562, 1245, 9186, 4486, 6727, 0, 0, 6736, 0, 0, 0,
	3020, 15457, 0, 7595, 0, 0, 0, 14609, 0, 0, 0, 5952, 0, 0, 6136, 0, 0, 4835, 14598, 13627, 2808,
	0, 0, 0, 0, 14848, 0, 15373, 3758, 4320, 6407, 8844, 9472, 16892, 3599, 9266, 10704, 8400,
	13108, 13492, 14518, 6071, 9758, 7932, 9570, 13872, 15967, 16539, 0, 9951, 0, 0, 0, 7911, 10416,
	0, 0, 1720, 15149, 0, 6468, 11680, 2190, 3665, 3985, 5643, 13781, 16249, 0, 6967, 12784, 13541,
	16218, 17901, 6216, 14452, 3682, 2350, 13698, 0, 0, 0, 0, 0, 12210, 0, 0, 10482, 4839, 6615,
	9808, 0, 11129, 2288, 2765, 4555, 6543, 0, 11300, 0, 0, 11576, 0, 8502, 2954, 15884, 13241, 0,
	10394, 0, 0, 10953, 6232, 7806, 8594, 10336, 0, 0, 5366, 29, 7263, 0, 0, 0, 11365, 2470, 18160,
	0, 2254, 5530, 6776, 9038, 15230, 0, 0, 17071, 478, 5856, 1109, 13610, 2314, 13907, 10095,
	16301, 0, 5677, 7535, 16270, 0, 8331, 15745, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17003, 16759, 0, 0,
	1349, 148, 5967, 10139, 0, 15145, 14837, 5595, 0, 7560, 8485, 12990, 0, 1956, 1842, 8987, 12277,
	14520, 15604, 8981, 4602, 166, 5251, 8846, 12404, 7148, 0, 5700, 0, 0, 0, 8128, 0, 3044, 16192,
	0, 15509, 0, 17918, 8579, 11045, 0, 0, 5458, 16867, 0, 2474, 6371, 11228, 13013, 4362, 9332,
	12725, 11882, 2920, 0, 0, 7579, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212, 16134, 0, 12476, 10413, 0,
	3651, 15036, 3243, 8092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15853, 0, 16578, 6012, 16448, 5816,
	2233, 2692, 4451, 5886, 3654, 9016, 13703, 0, 0, 12610, 7900, 7739, 8811, 0, 3413, 17680, 1498,
	0, 0, 0, 17256, 0, 0, 0, 9037, 0, 16808, 0, 7761, 12938, 9841, 5969, 9696, 10798, 10845, 0, 0,
	0, 5775, 2665, 12538, 15519, 15971, 13208, 0, 0, 577, 0, 9082, 0, 0, 14366, 0, 0, 0, 846, 3726,
	0, 10820, 0, 0, 7603, 16378, 17844, 0, 0, 0, 0, 2196, 4088, 16648, 2559, 12229, 0, 0, 0, 0, 0,
	8769, 0, 16355, 11445, 0, 0, 0, 0, 7170, 14466, 0, 0, 0, 0, 0, 0, 8856, 1189, 1542, 0, 14250, 0,
	17796, 0, 0, 0, 0, 4398, 0, 3201, 1991, 11550, 16485, 9092, 12775, 0, 10502, 1917, 12399, 15759,
	4052, 0, 3594, 17380, 3198, 11884, 17665, 0, 17099, 0, 16073, 0, 9898, 7, 5929, 0, 0, 7098,
	7361, 17126, 1877, 0, 4987, 0, 3249, 5398, 16298, 0, 0, 0, 12272, 1496, 10744, 0, 18123, 0, 0,
	0, 6296, 0, 11715, 487, 0, 0, 0, 0, 8788, 0, 10251, 15125, 12231, 0, 0, 0, 11167, 4471, 0, 5218,
	0, 15871, 0, 3897, 7430, 8817, 0, 2564, 0, 0, 0, 0, 10955, 54, 3710, 11175, 15136, 17377, 8928,
	0, 13156, 8384, 13975, 0, 1470, 542, 0, 2421, 9099, 0, 0, 0, 8820, 13144, 0, 0, 0, 14898, 0,
	14311, 3255, 0, 0, 0, 0, 6637, 6842, 9033, 5777, 8775, 1711, 9532, 4604, 0, 0, 3227, 4966, 1748,
	12833, 426, 0, 0, 0, 0, 18018, 3877, 5492, 719, 12201, 0, 4235, 0, 6658, 0, 0, 1296, 3251,
	10564, 11707, 13662, 1358, 15507, 0, 14089, 463, 0, 0, 17594, 10437, 0, 298, 3247, 10483, 6537,
	0, 0, 10902, 0, 0, 14505, 0, 0, 0, 0, 641, 1085, 8623, 8258, 1629, 10600, 12346, 12818, 1365,
	4329, 5171, 8256, 6544, 9329, 14014, 14904, 8674, 1887, 10903, 10107, 13287, 15353, 16012, 3765,
	8241, 766, 2610, 11545, 5818, 16884, 16966, 17585, 17767, 7184, 17798, 15021, 17977, 0, 0, 7893,
	0, 3276, 0, 13723, 18175, 0, 0, 8049, 5467, 14138, 0, 0, 0, 0, 6680, 10707, 0, 0, 0, 0, 0, 0,
	17885, 14101, 0, 11781, 16783, 0, 3537, 6051, 0, 0, 0, 4293, 0, 14686, 11019, 14943, 0, 0, 0, 0,
	8994, 12309, 14442, 9377, 16292, 0, 0, 8035, 3725, 10026, 15895, 16460, 16081, 17206, 3319, 0,
	4109, 4259, 17176, 8429, 0, 0, 2041, 0, 9002, 0, 0, 0, 47, 0, 0, 0, 0, 11841, 15320, 3850, 0, 0,
	17475, 13001, 17258, 10499, 14781, 0, 15, 0, 9810, 0, 13966, 0, 0, 12128, 7424, 7577, 17939, 0,
	0, 1310, 5751, 17541, 0, 3831, 10921, 12621, 0, 0, 0, 0, 0, 0, 0, 1441, 0, 8238, 2345, 5280,
	5506, 6850, 7043, 0, 0, 948, 0, 0, 9952, 0, 0, 0, 0, 0, 0, 0, 56, 5383, 2842, 7894, 17249, 0,
	135, 3010, 0, 12770, 0, 3894, 14844, 12303, 0, 0, 3167, 9310, 0, 141, 6836, 0, 1666, 0, 0, 0, 0,
	8917, 0, 0, 0, 0, 0, 0, 0, 482, 1707, 5962, 9793, 2729, 11418, 15013, 0, 13853, 0, 8967, 6489,
	15870, 0, 8173, 6347, 10848, 0, 0, 15169, 3966, 1973, 6652, 0, 0, 0, 0, 8239, 0, 0, 0, 0, 0, 0,
	16489, 5564, 0, 11500, 3874, 0, 0, 16815, 7082, 10001, 0, 0, 13624, 14688, 12081, 0, 0, 0, 0, 0,
	0, 0, 0, 4606, 13601, 6426, 1770, 5990, 15277, 16400, 5379, 0, 0, 0, 0, 17782, 0, 0, 0, 353,
	561, 2445, 5987, 1670, 453, 3629, 1024, 8922, 3932, 15873, 16133, 7371, 9529, 13996, 16667,
	16995, 8321, 17612, 0, 0, 0, 4148, 8346, 13673, 0, 0, 0, 0, 3162, 8177, 12191, 15319, 0, 0, 0,
	6364, 12648, 14035, 3551, 0, 0, 0, 0, 0, 16492, 3630, 3047, 17618, 18068, 0, 10346, 0, 9020, 0,
	0, 0, 0, 91, 0, 0, 13799, 0, 16356, 0, 8799, 1599, 16348, 7619, 0, 0, 6397, 754, 2968, 0, 0, 0,
	0, 16018, 2823, 7282, 3565, 7831, 12111, 2830, 11148, 4384, 12829, 14846, 11798, 0, 17916, 0, 0,
	477, 2413, 462, 3679, 4007, 17383, 0, 10722, 13223, 14705, 13789, 3206, 12948, 15296, 16566, 0,
	0, 12395, 0, 0, 6531, 339, 10829, 0, 2151, 0, 13493, 0, 0, 5958, 6830, 0, 0, 0, 0, 285, 435, 0,
	0, 7816, 1473, 1246, 0, 0, 8600, 0, 0, 13625, 0, 0, 10277, 0, 0, 0, 0, 0, 0, 0, 0, 1845, 0, 0,
	4483, 14873, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6941, 0, 0, 6022, 3059, 8315, 0, 0, 0,
	5789, 2569, 3866, 8704, 7483, 0, 16980, 0, 4556, 0, 17347, 0, 15739, 0, 0, 16052, 17, 3140,
	6682, 0, 0, 0, 0, 0, 0, 0, 0, 3841, 3588, 4281, 4651, 17158, 3312, 1737, 8566, 16234, 10536, 0,
	0, 4850, 0, 0, 0, 0, 0, 0, 9387, 15237, 16177, 4783, 11122, 0, 0, 0, 8708, 0, 950, 0, 0, 2347,
	15392, 0, 0, 0, 2216, 2762, 8133, 0, 5342, 12311, 15622, 6983, 1655, 17146, 4888, 3509, 2343,
	3281, 4436, 2876, 1397, 6931, 13833, 4662, 1249, 11284, 18012, 10054, 18051, 0, 461, 11526, 0,
	0, 0, 0, 0, 2368, 0, 0, 0, 3570, 0, 0, 7090, 0, 8997, 7364, 5385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 842, 3030, 16621, 0, 0, 11123, 12080, 3146, 12740, 15581, 0, 11733, 0, 0, 0, 16997, 0,
	0, 0, 10556, 12651, 8342, 15143, 0, 0, 2097, 0, 0, 0, 926, 9185, 1269, 10964, 12824, 14504,
	12365, 16775, 0, 7360, 0, 594, 9215, 0, 1077, 6057, 0, 15224, 13917, 0, 710, 2834, 1403, 0,
	3215, 0, 0, 17139, 0, 7765, 0, 0, 0, 0, 0, 0, 0, 0, 13323, 0, 0, 11395, 15328, 15583, 0, 0, 0,
	15382, 0, 0, 0, 9778, 12432, 10870, 0, 16194, 0, 0, 0, 11898, 0, 0, 5484, 8663, 6201, 16735,
	11543, 8221, 17631, 0, 789, 6420, 17564, 9496, 0, 7737, 12900, 0, 0, 0, 0, 0, 0, 0, 0, 16673, 0,
	0, 0, 0, 0, 17552, 0, 0, 0, 1176, 13180, 1178, 12679, 0, 0, 1123, 0, 8286, 13051, 0, 0, 2412,
	3941, 6944, 10629, 11643, 12527, 1200, 16039, 0, 14679, 13906, 0, 0, 2866, 12316, 604, 3109,
	3716, 15535, 5542, 14216, 945, 15688, 16279, 0, 0, 609, 0, 6300, 0, 15764, 1214, 8032, 8739,
	7867, 10958, 0, 0, 0, 16282, 10022, 0, 17927, 0, 0, 0, 0, 0, 8022, 10038, 0, 0, 0, 16558, 0, 0,
	2841, 9078, 10537, 3738, 14618, 1120, 16106, 16228, 8068, 16945, 0, 0, 0, 16198, 7863, 9996, 0,
	0, 0, 3164, 10145, 2851, 7160, 0, 0, 0, 962, 5472, 9573, 10837, 7376, 3250, 423, 2520, 4810,
	3913, 16168, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5176, 4110, 5154, 7370, 1897, 9553, 9945, 0, 2974, 3170,
	1901, 12517, 723, 12671, 11963, 12865, 16503, 0, 8947, 5475, 5757, 0, 0, 629, 0, 0, 0, 3964,
	10043, 0, 0, 17339, 11612, 0, 9497, 15946, 327, 0, 0, 0, 0, 3844, 0, 0, 2208, 12889, 0, 1948,
	8547, 12158, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 5347, 4189, 0, 0, 7734, 0, 5536, 0, 0, 0, 7124,
	8744, 0, 12697, 0, 0, 5207, 14865, 0, 0, 0, 10111, 11817, 14514, 5222, 5102, 12137, 198, 12211,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13655, 0, 16746, 0, 0, 5804, 0, 0, 0, 0, 0, 791, 0, 46, 6010, 0, 0,
	0, 0, 0, 0, 9759, 0, 0, 9458, 0, 0, 11967, 0, 0, 43, 5918, 1614, 6589, 4103, 8750, 0, 0, 1072,
	2789, 5165, 6054, 12926, 14173, 3432, 14091, 14436, 15999, 0, 0, 4858, 0, 0, 14054, 15697, 0, 0,
	0, 17955, 13384, 15075, 0, 5147, 9109, 3902, 18097, 3736, 0, 1469, 5097, 0, 0, 6723, 13639,
	15872, 0, 18115, 0, 8288, 0, 10060, 0, 0, 0, 8797, 15591, 0, 1908, 8013, 15980, 0, 4102, 8222,
	4565, 4328, 12447, 8866, 13093, 2285, 11889, 9624, 12125, 14272, 16834, 8294, 400, 12875, 17090,
	0, 14946, 15135, 16937, 633, 3138, 17654, 0, 1617, 0, 8439, 0, 0, 9009, 0, 1930, 7129, 9300, 0,
	0, 0, 64, 9421, 0, 0, 14249, 5314, 0, 0, 0, 16252, 1708, 0, 0, 0, 1068, 13634, 0, 0, 0, 0, 0,
	8207, 0, 0, 0, 0, 3763, 2644, 644, 3638, 828, 6231, 12548, 17988, 0, 0, 0, 0, 14087, 0, 4017,
	12876, 0, 0, 742, 953, 1579, 0, 0, 0, 13441, 15685, 0, 0, 2502, 2836, 4404, 6262, 9708, 1205, 0,
	0, 0, 2053, 2219, 9762, 11487, 2065, 11483, 8978, 0, 0, 0, 0, 11831, 12155, 0, 0, 0, 0, 0, 0, 0,
	8230, 0, 0, 8, 12657, 0, 0, 0, 0, 0, 0, 4003, 0, 2032, 8906, 3165, 12896, 12924, 2156, 16075, 0,
	954, 5304, 0, 0, 17949, 0, 0, 0, 0, 4254, 9704, 0, 0, 0, 0, 3943, 2853, 3817, 1654, 10430,
	17720, 11436, 535, 5447, 5732, 7938, 0, 13211, 0, 11765, 0, 0, 15945, 0, 7766, 9788, 12549, 0,
	3322, 0, 0, 0, 0, 0, 1858, 2751, 2966, 5638, 12519, 6591, 17294, 0, 0, 14566, 0, 0, 0, 3587, 0,
	0, 0, 6649, 0, 0, 16484, 9105, 0, 0, 0, 10326, 0, 0, 0, 4869, 18120, 0, 16547, 1326, 3360,
	15445, 8900, 5633, 13984, 5649, 5713, 0, 2516, 0, 0, 0, 0, 2681, 14950, 16454, 16778, 0, 0, 0,
	15218, 2696, 11302, 8343, 0, 4908, 8556, 1862, 12170, 17467, 0, 2919, 0, 12941, 0, 5324, 0,
	6485, 0, 659, 0, 0, 7994, 10717, 8534, 0, 8356, 12005, 0, 0, 6862, 0, 0, 0, 0, 0, 7564, 959,
	12052, 15609, 0, 0, 0, 0, 0, 0, 0, 16637, 8147, 6506, 14184, 16656, 0, 1419, 10070, 960, 8259,
	17896, 0, 725, 10659, 0, 17911, 0, 14666, 0, 0, 0, 0, 0, 10978, 9045, 0, 10977, 17914, 0, 823,
	10726, 2301, 10779, 9846, 12618, 12002, 4156, 31, 7391, 7506, 9821, 13234, 15246, 0, 11151,
	1766, 0, 0, 0, 6325, 10811, 16376, 3592, 0, 0, 0, 3216, 0, 0, 0, 13842, 9399, 17148, 0, 0, 0, 0,
	0, 0, 15027, 9492, 14517, 0, 3856, 4147, 4253, 0, 1230, 0, 17773, 0, 4818, 0, 13609, 7441, 0, 0,
	3263, 0, 7789, 0, 0, 0, 2374, 0, 5688, 2434, 10311, 13060, 0, 0, 0, 11720, 13177, 0, 0, 0, 0,
	2889, 0, 0, 0, 0, 0, 0, 18111, 5252, 0, 464, 15826, 5463, 17288, 15839, 6700, 15770, 17572, 0,
	0, 0, 14966, 0, 7308, 0, 0, 0, 0, 7210, 8182, 0, 0, 0, 9847, 0, 15514, 3287, 5778, 17986, 0,
	4316, 0, 0, 17272, 0, 14498, 15474, 7083, 8519, 869, 10628, 12515, 0, 0, 4829, 9983, 10019, 0,
	0, 0, 3392, 13661, 0, 6327, 0, 0, 0, 6173, 0, 0, 0, 0, 0, 0, 282, 2911, 10907, 16941, 10136,
	17819, 0, 9935, 57, 0, 0, 1299, 7465, 16891, 1802, 0, 16374, 16463, 0, 2774, 0, 0, 1000, 10489,
	0, 0, 0, 0, 0, 0, 16928, 0, 11832, 17430, 0, 0, 0, 0, 5607, 0, 0, 0, 5860, 0, 7574, 0, 0, 0, 0,
	4639, 884, 1935, 0, 15322, 0, 0, 688, 0, 0, 6098, 15209, 13027, 0, 0, 9408, 0, 4719, 14508,
	12398, 0, 0, 0, 0, 0, 4820, 0, 0, 1499, 0, 0, 0, 0, 0, 0, 0, 15157, 7397, 0, 5438, 11021, 0,
	4113, 11623, 0, 16110, 0, 2512, 7628, 9866, 11316, 14199, 16592, 9521, 0, 0, 3405, 4577, 987,
	7466, 5533, 14177, 15113, 0, 1355, 0, 10163, 11157, 7374, 4673, 0, 0, 7105, 0, 0, 0, 4863, 4564,
	8890, 17581, 0, 0, 0, 5167, 10815, 0, 9669, 10076, 0, 6286, 0, 1461, 2205, 10764, 10932, 16182,
	0, 0, 6948, 12796, 18025, 12518, 0, 1813, 0, 10766, 15065, 17044, 16060, 0, 0, 12945, 0, 295,
	8302, 9506, 13733, 0, 0, 0, 17469, 17644, 0, 0, 0, 0, 0, 5049, 8283, 0, 0, 0, 4267, 0, 0, 0, 0,
	10552, 0, 0, 2803, 6266, 8113, 1133, 11040, 0, 0, 0, 0, 0, 0, 0, 1093, 5, 11704, 0, 0, 0, 0,
	3859, 0, 0, 0, 0, 16431, 0, 17683, 0, 3484, 6275, 8056, 14592, 0, 2025, 0, 0, 16337, 17181,
	14219, 9407, 2200, 4165, 18011, 0, 8831, 0, 0, 15426, 8617, 17489, 4437, 6847, 14797, 10670, 0,
	5444, 0, 0, 0, 0, 0, 0, 16797, 17255, 0, 0, 0, 6486, 13757, 0, 0, 3903, 6094, 7036, 0, 0, 4413,
	0, 0, 4450, 0, 0, 0, 0, 7259, 12367, 0, 4193, 10018, 14993, 11075, 10510, 8836, 9835, 16418,
	17266, 0, 0, 0, 0, 5916, 8609, 0, 5921, 0, 1300, 3652, 5184, 12812, 15543, 0, 906, 8261, 11187,
	0, 14960, 2481, 5096, 652, 9614, 6388, 9416, 11231, 11297, 9025, 12126, 12188, 6760, 4048, 8607,
	9320, 14148, 15733, 649, 3359, 4258, 7804, 8711, 3969, 11567, 13299, 7665, 3569, 10088, 5257,
	11575, 12031, 12401, 13526, 5737, 8328, 13635, 11210, 14826, 15439, 16010, 12135, 0, 626, 7948,
	0, 0, 8027, 0, 18186, 3548, 11178, 7748, 12306, 6519, 0, 0, 0, 0, 10234, 10868, 14764, 0, 0,
	10285, 0, 0, 8654, 15861, 0, 8771, 0, 2572, 0, 0, 1218, 0, 8773, 0, 5403, 17332, 0, 0, 0, 13155,
	15199, 0, 0, 0, 3402, 7108, 13070, 1911, 13580, 15608, 15391, 18076, 0, 0, 0, 2802, 2503, 10353,
	15017, 1170, 9677, 11795, 17091, 0, 9941, 0, 0, 0, 9736, 0, 0, 11141, 0, 0, 279, 6003, 5421,
	17598, 7647, 0, 0, 0, 0, 0, 0, 17627, 0, 0, 13341, 10807, 0, 5963, 3526, 9571, 472, 9643, 15799,
	9501, 16932, 0, 0, 0, 0, 14476, 0, 0, 11758, 0, 0, 12452, 0, 7523, 5111, 9798, 6129, 0, 2543,
	2537, 9294, 10085, 1747, 3660, 0, 10591, 13713, 14640, 0, 686, 0, 0, 0, 0, 0, 4139, 0, 0, 6900,
	7949, 14238, 0, 0, 0, 2865, 0, 0, 15004, 1092, 0, 8823, 0, 5478, 0, 0, 9333, 14673, 17922, 9729,
	2941, 11320, 13916, 8319, 10866, 14225, 15057, 905, 6725, 6409, 16712, 17058, 11422, 0, 1298,
	13740, 0, 8898, 4873, 9435, 16612, 0, 7421, 15559, 0, 7727, 15687, 12393, 0, 15270, 0, 0, 10929,
	544, 9957, 11243, 0, 5692, 1633, 4548, 4705, 8453, 17730, 17929, 7760, 0, 1529, 0, 10560, 0, 0,
	1051, 10102, 0, 2378, 0, 0, 0, 0, 0, 0, 7941, 0, 11430, 4288, 10959, 8084, 7723, 11996, 0, 9918,
	0, 0, 15472, 0, 2119, 9601, 0, 2170, 12070, 10523, 1659, 13439, 0, 0, 0, 0, 0, 0, 16931, 0,
	15644, 10594, 0, 3845, 0, 15729, 8957, 0, 0, 7721, 4603, 11949, 0, 0, 0, 0, 0, 13272, 0, 0,
	5138, 8093, 0, 0, 0, 4688, 7833, 11322, 11474, 6929, 0, 0, 6876, 0, 0, 0, 16923, 0, 0, 8025, 0,
	0, 13449, 5196, 4854, 3953, 15989, 0, 0, 0, 13782, 16261, 0, 0, 816, 0, 7685, 0, 14070, 0, 0, 0,
	0, 5084, 6659, 15783, 0, 10369, 0, 0, 7191, 1443, 13709, 17794, 7471, 0, 16522, 15662, 0, 0,
	12109, 0, 0, 0, 0, 0, 0, 17912, 0, 4929, 12115, 0, 0, 0, 0, 10250, 16507, 0, 0, 12261, 8014,
	4447, 0, 0, 0, 6113, 11702, 0, 15668, 0, 0, 0, 0, 59, 17734, 0, 0, 4374, 17974, 0, 0, 8109,
	8908, 9869, 7255, 7733, 11943, 12409, 16821, 0, 17536, 0, 6990, 13803, 52, 12382, 1280, 0, 4260,
	8308, 16529, 11886, 9755, 6303, 9919, 12471, 1130, 0, 2582, 7616, 0, 3796, 2169, 5125, 3563,
	1976, 6664, 6390, 5562, 7060, 16826, 1042, 17478, 17655, 2104, 0, 15943, 6065, 8872, 9678, 0, 0,
	0, 0, 0, 0, 0, 0, 1801, 9985, 16310, 0, 0, 0, 0, 17847, 13469, 0, 0, 15972, 13273, 17513, 0,
	15106, 0, 0, 6405, 0, 13067, 10400, 16737, 0, 10945, 0, 0, 595, 308, 0, 0, 557, 15478, 2113, 0,
	2224, 7967, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10322, 3854, 10563, 10658, 8117, 9896, 4871,
	930, 1480, 7807, 11931, 3019, 15290, 4535, 15665, 0, 8818, 0, 2929, 0, 4311, 15997, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 6046, 12788, 10282, 12087, 15489, 17808, 0, 0, 1509, 10379, 15874, 1235,
	17815, 2716, 5848, 0, 0, 0, 8985, 0, 0, 16501, 2272, 4817, 13173, 17453, 14502, 6505, 17530,
	5793, 4503, 7541, 7945, 9110, 17814, 0, 0, 16330, 0, 17570, 13606, 0, 0, 0, 0, 17466, 9413, 0,
	0, 0, 13028, 0, 14662, 0, 0, 0, 0, 0, 1831, 15454, 6041, 0, 0, 0, 0, 0, 8466, 0, 16304, 0, 8902,
	0, 4689, 7983, 17159, 0, 7778, 8830, 15701, 0, 0, 3150, 8726, 9017, 9651, 1630, 9596, 2369,
	14912, 7558, 0, 7343, 14031, 14905, 0, 0, 0, 6721, 7093, 12735, 3298, 12747, 0, 0, 11632, 7650,
	6714, 8637, 2936, 9074, 10415, 0, 0, 15052, 14468, 14359, 0, 13130, 14141, 8805, 0, 0, 0, 15616,
	17112, 15370, 2110, 7503, 0, 0, 9616, 13443, 14029, 17104, 15055, 4649, 12089, 5285, 4043,
	17538, 0, 3674, 7277, 9095, 14418, 0, 0, 8244, 0, 0, 5493, 257, 9807, 14509, 10546, 12366,
	17313, 0, 7422, 213, 9228, 14078, 10331, 0, 0, 0, 14107, 0, 5538, 2985, 12940, 5311, 2790, 0, 0,
	9010, 0, 0, 9976, 15200, 0, 2197, 0, 15577, 2700, 13126, 13976, 0, 0, 0, 0, 0, 6920, 11265, 0,
	0, 2055, 0, 0, 8038, 0, 9278, 0, 0, 0, 11600, 0, 15561, 0, 0, 3635, 0, 1637, 0, 0, 3023, 0,
	9746, 0, 0, 0, 0, 0, 6361, 15923, 0, 0, 3237, 5212, 17931, 0, 0, 0, 10871, 16255, 9395, 9455, 0,
	1166, 3278, 937, 3900, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8746, 12752, 14815, 6278, 0, 0, 0, 0, 10037,
	16983, 0, 0, 0, 1902, 0, 0, 390, 7764, 10363, 8826, 9726, 10689, 4155, 9371, 13962, 16397,
	16579, 13301, 14193, 17030, 9485, 13647, 0, 0, 0, 0, 10772, 17451, 0, 10721, 9153, 8859, 624,
	11326, 13203, 17661, 2999, 3771, 4234, 11977, 17493, 0, 15718, 16671, 5813, 0, 8326, 608, 11826,
	13543, 15153, 0, 0, 0, 0, 0, 0, 5949, 10966, 14651, 0, 9612, 3440, 5759, 12022, 14879, 8281, 0,
	5164, 0, 7818, 13158, 0, 8426, 0, 760, 84, 6671, 16844, 7989, 0, 8322, 0, 8787, 11739, 13751,
	11193, 2120, 17587, 0, 1660, 0, 0, 0, 17005, 0, 1241, 13571, 8748, 14007, 0, 0, 0, 13658, 15723,
	10052, 11449, 8601, 13286, 16630, 10075, 9096, 17163, 0, 0, 6156, 0, 5260, 0, 0, 0, 0, 0, 0,
	12789, 0, 3879, 10894, 0, 0, 0, 4981, 6074, 0, 0, 0, 0, 0, 0, 0, 8845, 0, 0, 8267, 8672, 0,
	11818, 0, 12119, 0, 0, 4291, 8165, 10516, 17868, 2424, 121, 12901, 4179, 0, 0, 5814, 0, 0, 9342,
	9064, 533, 14401, 0, 0, 0, 0, 11986, 0, 0, 0, 3801, 13010, 9655, 14217, 15190, 16373, 0, 0,
	1037, 0, 5034, 17109, 0, 5370, 13193, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5964, 14554, 8528, 4738,
	9738, 13552, 0, 0, 3846, 11140, 15466, 7960, 14475, 15919, 17743, 8394, 7206, 0, 0, 0, 14610, 0,
	0, 13756, 10350, 1207, 17504, 0, 15225, 0, 0, 0, 0, 0, 0, 0, 6488, 448, 8012, 12503, 9587,
	15239, 0, 17719, 0, 17582, 0, 0, 10004, 0, 3490, 0, 0, 0, 0, 0, 0, 0, 0, 17084, 0, 14109, 17040,
	17127, 17871, 0, 0, 17170, 17195, 0, 0, 0, 4996, 7982, 11016, 3424, 5868, 17177, 4677, 10986,
	16772, 0, 0, 4814, 7048, 12417, 0, 4751, 11275, 0, 0, 0, 0, 11942, 14299, 0, 12232, 13693, 0, 0,
	0, 12407, 12450, 0, 0, 8050, 0, 0, 2206, 3658, 1253, 5913, 7828, 11405, 12421, 11154, 11399,
	10164, 10375, 764, 0, 1010, 3185, 12891, 0, 0, 0, 2221, 10682, 9316, 12039, 0, 0, 0, 0, 0, 0,
	16419, 1309, 0, 0, 0, 0, 0, 0, 9887, 0, 2763, 0, 10355, 0, 0, 0, 0, 0, 9255, 0, 0, 0, 6248,
	5515, 2271, 12400, 13614, 17685, 24, 0, 0, 12318, 2806, 0, 0, 0, 0, 330, 15504, 16927, 0, 0,
	3764, 0, 248, 3210, 13988, 0, 0, 0, 0, 16187, 11706, 16873, 0, 7454, 0, 12374, 16051, 0, 13939,
	6730, 14583, 17703, 5273, 0, 0, 0, 0, 0, 0, 15763, 2937, 3381, 0, 0, 0, 0, 14493, 0, 0, 0, 0,
	6490, 0, 0, 93, 2492, 0, 0, 15603, 0, 0, 0, 6670, 16752, 17659, 8934, 13183, 10928, 17154, 0,
	11975, 0, 0, 14363, 15762, 16935, 0, 0, 0, 0, 284, 0, 1494, 0, 0, 0, 1741, 3423, 0, 15045, 156,
	110, 6710, 10397, 1410, 9136, 0, 0, 0, 0, 15111, 0, 8229, 0, 0, 0, 0, 0, 0, 0, 0, 10385, 16572,
	0, 0, 0, 0, 10162, 12475, 0, 5544, 0, 0, 0, 13309, 0, 3886, 0, 0, 0, 10108, 0, 853, 2693, 2958,
	14677, 16495, 11126, 6647, 6013, 7324, 8572, 6579, 12947, 13205, 15152, 15737, 0, 0, 0, 15761,
	17636, 0, 0, 7438, 0, 0, 0, 0, 0, 0, 966, 13621, 14213, 0, 0, 0, 0, 0, 0, 10131, 0, 698, 0, 0,
	0, 9829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 356, 9850, 0, 895, 14798, 2749, 13702, 0, 13113, 0, 0, 0,
	8874, 2003, 5776, 4020, 13349, 158, 5721, 8197, 8467, 9917, 8187, 10229, 3684, 12238, 14492,
	16717, 0, 1357, 17041, 8214, 9505, 0, 11497, 2137, 3685, 4111, 6735, 12280, 5784, 7790, 16462,
	17111, 1832, 4005, 3947, 12025, 0, 5052, 0, 346, 6679, 0, 2849, 0, 0, 7906, 7344, 0, 7717, 0,
	14136, 18092, 0, 424, 1201, 8695, 872, 14278, 0, 0, 0, 0, 0, 259, 2318, 3137, 9990, 12773, 0, 0,
	3248, 5431, 11052, 11906, 0, 5825, 0, 0, 11124, 17865, 4806, 0, 0, 0, 8129, 0, 0, 10665, 3181,
	5685, 5479, 11149, 1891, 0, 14923, 16407, 18036, 0, 3515, 0, 9137, 0, 14623, 0, 0, 0, 0, 11469,
	0, 0, 12239, 12106, 13563, 1119, 1876, 0, 2517, 0, 13228, 10737, 508, 6820, 8292, 0, 12448,
	12855, 11946, 8037, 13726, 16046, 16469, 17161, 17528, 0, 6151, 13632, 0, 15900, 6648, 0, 0, 0,
	0, 0, 16552, 17401, 0, 7868, 3239, 3208, 17951, 2530, 131, 4184, 12999, 13584, 0, 0, 2832, 8475,
	14185, 0, 0, 10271, 12993, 14522, 6380, 1352, 1849, 8005, 12653, 0, 17892, 3365, 516, 9977,
	11057, 13605, 17551, 0, 0, 0, 7624, 8635, 0, 16880, 815, 8971, 0, 0, 0, 10855, 16622, 0, 0,
	15541, 0, 0, 0, 4747, 16111, 7478, 1890, 0, 0, 0, 6242, 7905, 0, 0, 0, 0, 7627, 0, 0, 0, 12405,
	13531, 13104, 6550, 15734, 11009, 0, 0, 7591, 0, 0, 11237, 16641, 16004, 0, 0, 0, 0, 0, 0, 4830,
	0, 0, 0, 0, 13080, 7303, 6868, 0, 0, 0, 0, 3124, 17668, 0, 10775, 2394, 0, 3724, 3919, 8279,
	14365, 17533, 6117, 11107, 10512, 12914, 0, 0, 8699, 12197, 0, 0, 2886, 11468, 5970, 12644, 0,
	0, 0, 212, 7853, 0, 0, 0, 0, 0, 2069, 4031, 10447, 15429, 0, 13420, 1483, 7762, 10731, 13677,
	14116, 6565, 13805, 3618, 11748, 15926, 1501, 10025, 11531, 0, 10146, 3471, 6316, 5560, 11750,
	0, 2427, 0, 0, 10667, 13900, 0, 0, 0, 0, 0, 17933, 0, 0, 0, 0, 0, 0, 0, 4040, 0, 0, 0, 0, 0, 0,
	6758, 16861, 0, 0, 0, 0, 5289, 12236, 0, 12530, 1734, 7003, 17972, 0, 0, 9243, 3719, 0, 455, 0,
	5781, 8100, 9840, 16380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8395, 3676, 0, 10242, 0, 0, 0, 0, 0, 0, 0,
	13274, 11410, 0, 7712, 9369, 10905, 6314, 14038, 17097, 5665, 9815, 10305, 15291, 5162, 10873,
	17082, 0, 11811, 5854, 0, 0, 0, 7286, 0, 0, 0, 0, 0, 0, 0, 0, 15958, 0, 0, 6950, 0, 1834, 0, 0,
	5586, 3555, 6049, 1653, 10034, 11828, 13337, 17358, 0, 0, 10196, 0, 15551, 0, 11289, 15047, 0,
	0, 0, 0, 0, 0, 16962, 5936, 5669, 9938, 15901, 17424, 0, 0, 0, 0, 1006, 3147, 0, 9116, 0, 0,
	17349, 0, 11599, 0, 0, 3668, 0, 0, 0, 0, 0, 0, 7205, 6642, 0, 12642, 14718, 0, 15167, 0, 1122,
	13256, 0, 5318, 0, 3489, 5166, 7332, 0, 0, 0, 0, 0, 0, 15020, 0, 0, 0, 0, 4126, 0, 14842, 0, 0,
	6099, 0, 0, 0, 0, 0, 2313, 5874, 3380, 3487, 7559, 13464, 15932, 16860, 0, 9933, 2484, 8841,
	4346, 5742, 13361, 13561, 14258, 0, 0, 14425, 0, 0, 0, 0, 1032, 11674, 0, 0, 0, 0, 0, 0, 1881,
	11637, 10465, 13271, 14444, 0, 15056, 0, 0, 0, 0, 3910, 17681, 12730, 0, 1132, 0, 0, 17716, 365,
	8925, 10825, 0, 12636, 0, 15651, 13657, 6755, 12931, 13539, 0, 0, 885, 11995, 2159, 0, 0, 3488,
	9805, 0, 9589, 602, 14432, 14573, 0, 0, 0, 0, 0, 0, 8420, 0, 0, 0, 0, 6910, 16535, 0, 6237, 0,
	0, 14176, 14574, 0, 0, 0, 6005, 0, 4357, 0, 2309, 0, 17656, 14012, 9232, 18052, 8276, 6095, 0,
	0, 0, 0, 17494, 2622, 8624, 7231, 14298, 17804, 10738, 0, 0, 0, 0, 0, 0, 1545, 13397, 9867, 728,
	7754, 0, 0, 0, 3321, 1084, 14486, 0, 0, 0, 4333, 0, 8349, 15675, 17411, 0, 8626, 2750, 1923,
	3477, 8948, 9855, 11101, 655, 4793, 7101, 7950, 8662, 9036, 12500, 13244, 14157, 15187, 15555,
	14585, 16836, 0, 3572, 4911, 812, 5620, 0, 0, 5532, 15376, 0, 13219, 15411, 0, 0, 17400, 13585,
	0, 0, 11349, 0, 0, 3871, 11158, 0, 13418, 0, 0, 7522, 13295, 3001, 0, 15679, 0, 8370, 8511,
	8932, 4529, 14168, 17307, 17677, 6861, 0, 0, 0, 0, 6904, 8042, 6146, 0, 0, 0, 0, 0, 0, 0, 7607,
	2619, 0, 14600, 10730, 17243, 4750, 6532, 9052, 16955, 0, 12904, 0, 0, 16080, 0, 1585, 0, 7516,
	0, 0, 1623, 13683, 0, 0, 6000, 3759, 13189, 486, 0, 0, 0, 1699, 12643, 2868, 13944, 0, 0, 9206,
	9882, 10988, 12672, 0, 0, 10132, 15700, 15727, 9963, 10407, 10859, 14614, 14780, 14721, 4776,
	5039, 0, 11031, 0, 1041, 11221, 0, 11673, 0, 11059, 0, 16149, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4834,
	10575, 14261, 18106, 0, 0, 17458, 0, 476, 3292, 10946, 11415, 5323, 14755, 0, 0, 0, 0, 6662,
	1848, 12950, 14791, 11074, 11475, 0, 4591, 10727, 2535, 3199, 14352, 0, 0, 0, 4743, 0, 0, 0,
	12576, 10714, 0, 13346, 0, 12138, 14717, 5691, 9412, 17532, 17968, 11147, 10956, 0, 2506, 0, 0,
	0, 0, 15436, 0, 10094, 0, 13417, 0, 0, 3739, 2395, 1479, 6261, 16925, 0, 1400, 0, 1692, 0, 0, 0,
	0, 0, 0, 12645, 10364, 4021, 7201, 0, 2164, 0, 0, 0, 5061, 95, 15007, 0, 10319, 9913, 10420,
	6104, 9441, 11448, 15975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4862, 0, 0, 0, 0, 5209, 7314,
	8303, 4687, 8185, 13494, 15345, 0, 0, 5602, 11356, 0, 0, 9803, 0, 0, 0, 4009, 0, 2795, 10393,
	8404, 15772, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2932, 0, 4492, 16890, 16225,
	12121, 0, 0, 0, 0, 0, 0, 10705, 1650, 12514, 16666, 15847, 0, 0, 0, 15719, 9697, 0, 18026, 1621,
	3367, 0, 0, 16427, 0, 10918, 13422, 15529, 5782, 8880, 9063, 16683, 18005, 5387, 14552, 16093,
	16161, 0, 5885, 12368, 10699, 0, 17218, 6055, 7439, 9733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8514, 6369,
	3890, 13825, 0, 4990, 0, 0, 14699, 7729, 9764, 11142, 6171, 0, 0, 0, 0, 11639, 14542, 5299, 0,
	9675, 10119, 7545, 10118, 7026, 15236, 2939, 10864, 0, 1, 0, 2766, 7840, 0, 0, 11625, 1682,
	3689, 3852, 12279, 4138, 13304, 7543, 11849, 8536, 17334, 0, 646, 0, 8504, 16786, 16196, 14719,
	17281, 11118, 16833, 18023, 3105, 4023, 6306, 11373, 2290, 0, 4653, 0, 16753, 1240, 9125, 13069,
	11839, 14236, 17610, 0, 0, 0, 14809, 0, 0, 12553, 15462, 0, 0, 0, 0, 70, 5237, 11786, 14351,
	9920, 17370, 10256, 17818, 0, 16170, 0, 0, 10121, 9132, 0, 0, 0, 0, 0, 0, 8039, 0, 0, 0, 2059,
	2677, 0, 3566, 9012, 9258, 11400, 0, 0, 0, 0, 2047, 15774, 0, 0, 0, 8648, 17759, 7501, 4501,
	3420, 7879, 6740, 13967, 1550, 1192, 16763, 0, 0, 16276, 0, 0, 824, 17101, 18093, 0, 709, 3579,
	0, 975, 8223, 6558, 8784, 0, 0, 796, 13809, 3193, 0, 1242, 2480, 12520, 0, 0, 10365, 8876,
	10259, 15910, 730, 0, 0, 7548, 0, 10835, 0, 0, 0, 0, 1669, 0, 0, 0, 0, 5127, 13068, 0, 0, 0,
	4371, 0, 3304, 2149, 0, 0, 1165, 1516, 6165, 13582, 0, 0, 0, 0, 0, 11610, 0, 0, 0, 8868, 12928,
	0, 541, 8017, 13547, 13041, 0, 0, 0, 15531, 6309, 10316, 14169, 0, 0, 0, 0, 11740, 0, 0, 0, 0,
	0, 0, 2949, 0, 2450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7460, 0, 0, 0, 0, 783, 10352, 16221, 0,
	7053, 4643, 7179, 8795, 0, 14808, 16581, 0, 0, 0, 0, 8996, 0, 363, 0, 17464, 0, 0, 336, 4178,
	4515, 4286, 4988, 11189, 165, 0, 0, 14426, 0, 0, 8867, 0, 14115, 17392, 706, 15440, 17615, 0, 0,
	6480, 0, 0, 0, 17554, 16396, 0, 0, 0, 1628, 0, 5151, 10194, 7990, 0, 15513, 0, 10024, 196,
	14338, 6731, 17386, 0, 2020, 2338, 12333, 0, 0, 0, 10206, 0, 15001, 0, 14044, 0, 0, 10478,
	17907, 3929, 0, 8810, 11164, 7202, 17797, 0, 0, 0, 0, 0, 0, 112, 0, 0, 11705, 12453, 0, 14500,
	0, 0, 0, 0, 9192, 2933, 4055, 8731, 10484, 6360, 11408, 11842, 17226, 8215, 0, 17065, 8658,
	9645, 17602, 0, 0, 13515, 0, 0, 11837, 0, 632, 7345, 2161, 1289, 10666, 12673, 10450, 11569,
	12647, 13481, 9121, 13793, 14765, 0, 0, 371, 5182, 6886, 1775, 4638, 0, 0, 9093, 11937, 0, 0,
	5695, 0, 0, 0, 8470, 9661, 15126, 0, 8583, 11590, 3108, 0, 768, 14310, 0, 8589, 7260, 0, 0,
	15819, 0, 0, 0, 0, 8703, 0, 7909, 4277, 0, 3528, 16662, 8989, 6845, 10424, 385, 5037, 256, 2628,
	5200, 5502, 7359, 9964, 12489, 13020, 16602, 17917, 12049, 5309, 9905, 18002, 0, 0, 6448, 490,
	7634, 14664, 0, 12133, 9666, 9713, 2522, 5009, 13414, 13940, 14231, 0, 662, 0, 5795, 8636, 7405,
	9960, 10230, 0, 1315, 17069, 0, 0, 0, 5668, 0, 0, 13400, 5093, 10090, 13216, 16366, 0, 874, 0,
	0, 0, 0, 0, 3444, 0, 0, 13124, 10262, 0, 8884, 1837, 2466, 0, 0, 0, 17151, 11838, 15811, 13926,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1471, 15678, 0, 14858, 0, 7874, 0, 0, 0, 16329, 0, 0, 4516, 5322,
	12255, 11540, 6806, 8345, 0, 4730, 1225, 8923, 15731, 0, 0, 7825, 0, 0, 0, 1458, 6332, 7433, 0,
	0, 0, 0, 2260, 0, 0, 0, 12342, 0, 14714, 0, 0, 6737, 0, 0, 0, 6618, 0, 0, 0, 0, 0, 10782, 16765,
	0, 0, 0, 12029, 6265, 0, 11825, 13458, 7648, 12469, 17590, 11007, 11337, 4076, 3087, 0, 0, 0,
	7383, 8208, 0, 6569, 9469, 10464, 7271, 0, 0, 4560, 8325, 0, 0, 8653, 0, 0, 0, 0, 7042, 11586,
	0, 14807, 17098, 0, 0, 11431, 0, 0, 87, 5331, 1526, 11312, 9767, 13389, 11601, 12545, 14285,
	17613, 4120, 0, 0, 5211, 1746, 0, 0, 0, 0, 0, 1415, 7474, 12415, 0, 10113, 11301, 15696, 0,
	13215, 9568, 13659, 17660, 15009, 0, 0, 3079, 7920, 13705, 17725, 9822, 0, 1518, 3226, 2882,
	4706, 2859, 6324, 9524, 9676, 16516, 0, 8243, 0, 0, 7109, 0, 2706, 2940, 3677, 4561, 14373,
	15788, 10396, 0, 0, 0, 0, 3621, 0, 0, 0, 0, 13339, 0, 0, 0, 0, 0, 14880, 7500, 9888, 0, 13467,
	7261, 17363, 0, 17799, 0, 0, 837, 15174, 4667, 11195, 1604, 2960, 3860, 7071, 11245, 6463,
	12224, 4624, 9507, 12418, 13147, 3112, 8330, 3171, 1680, 8232, 3519, 13599, 9259, 8305, 13302,
	14710, 440, 15257, 17670, 13851, 1327, 9118, 15460, 0, 14419, 0, 0, 0, 17168, 6885, 8982, 9217,
	0, 13163, 0, 0, 2496, 10509, 1727, 16987, 0, 16902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16504,
	14297, 0, 14616, 0, 9087, 0, 10504, 17136, 6750, 2969, 17222, 0, 1244, 4215, 11234, 4334, 12024,
	1580, 1053, 12811, 8252, 11641, 13385, 12437, 4733, 5190, 0, 0, 0, 0, 5440, 0, 0, 0, 8938,
	11692, 0, 0, 0, 2363, 0, 16447, 0, 8311, 0, 0, 0, 4380, 6889, 13378, 15623, 5901, 0, 246, 3641,
	0, 0, 0, 12661, 0, 4331, 4940, 9800, 0, 6302, 0, 0, 0, 0, 0, 1836, 10603, 14040, 5941, 2580,
	8995, 6424, 8469, 2425, 11216, 14045, 13518, 4159, 14313, 0, 7709, 0, 2728, 14242, 8753, 0, 0,
	0, 0, 0, 0, 0, 0, 8085, 0, 7002, 0, 0, 10908, 6980, 15558, 13120, 16319, 0, 9239, 0, 15375, 0,
	0, 0, 9591, 13381, 15211, 0, 0, 0, 1525, 8364, 1087, 13281, 8224, 13354, 417, 15725, 0, 4933,
	14439, 10545, 17124, 12152, 0, 0, 9557, 0, 0, 0, 4370, 0, 0, 2697, 8184, 12284, 0, 10952, 0, 0,
	0, 0, 0, 0, 0, 16350, 0, 0, 692, 6511, 9184, 0, 0, 17699, 0, 14529, 0, 5024, 16875, 15896, 0, 0,
	0, 1792, 10138, 0, 0, 0, 4957, 6192, 11747, 10264, 11830, 4505, 8476, 4355, 1788, 10691, 1586,
	6200, 13298, 4246, 6695, 6655, 13049, 13335, 15974, 13410, 0, 13097, 12375, 9477, 1547, 495,
	4180, 527, 8282, 5429, 6939, 0, 17194, 0, 0, 7875, 0, 0, 0, 7145, 0, 7384, 2308, 0, 0, 10582,
	5055, 17803, 17758, 0, 0, 0, 12271, 12693, 0, 3506, 0, 0, 1153, 505, 0, 0, 0, 13035, 0, 0,
	10254, 0, 0, 1360, 0, 0, 5554, 15336, 0, 0, 0, 0, 0, 5956, 17744, 0, 0, 6524, 7511, 0, 4377, 0,
	0, 0, 0, 0, 1375, 12606, 0, 0, 0, 8456, 0, 13848, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0, 0, 8105, 0,
	0, 15883, 0, 5745, 0, 0, 14182, 16494, 0, 8155, 0, 1099, 11426, 13499, 430, 6586, 0, 0, 7037,
	15717, 0, 4118, 4526, 3104, 0, 1704, 0, 0, 0, 0, 13065, 0, 6189, 1610, 10569, 11495, 11956,
	14868, 13217, 7510, 17964, 4932, 0, 2997, 0, 6198, 0, 7492, 0, 0, 0, 3415, 0, 0, 0, 13686,
	14652, 0, 11752, 0, 744, 14835, 571, 1317, 5401, 5425, 0, 0, 4061, 0, 0, 0, 14125, 0, 15654, 0,
	0, 0, 0, 16345, 0, 0, 0, 0, 0, 10137, 0, 0, 0, 0, 0, 0, 16903, 4383, 0, 0, 13475, 16402, 565, 0,
	8045, 0, 0, 5027, 9356, 14538, 410, 17641, 1395, 6383, 14152, 0, 0, 0, 16351, 12509, 16814, 0,
	0, 7861, 0, 0, 5734, 0, 0, 0, 1950, 0, 3783, 0, 9926, 433, 0, 0, 17368, 0, 6699, 8444, 11113,
	9479, 0, 17672, 0, 0, 10267, 0, 11039, 14207, 0, 14345, 0, 6527, 6141, 0, 0, 0, 6363, 0, 10880,
	0, 5753, 0, 0, 13607, 0, 0, 2555, 7497, 2250, 12438, 16506, 0, 1487, 4788, 16141, 0, 2198,
	11130, 17405, 0, 0, 10389, 13684, 16016, 0, 1062, 8459, 9558, 0, 0, 0, 17051, 0, 0, 0, 8931, 35,
	5394, 15424, 0, 0, 16634, 7058, 3283, 11461, 0, 416, 12142, 11905, 15116, 17356, 1021, 0, 0, 0,
	0, 0, 1150, 10769, 3642, 0, 7925, 0, 0, 0, 17900, 0, 0, 0, 11333, 16442, 1414, 18132, 2024, 0,
	12809, 1683, 3442, 0, 8154, 14792, 0, 0, 15210, 0, 0, 0, 0, 0, 7578, 0, 0, 0, 9282, 15898, 4618,
	2950, 5859, 14170, 0, 0, 17831, 6541, 7849, 17237, 579, 7176, 13517, 8598, 11293, 7018, 13820,
	0, 0, 0, 0, 11267, 216, 14526, 0, 0, 0, 5490, 6274, 0, 0, 0, 0, 0, 0, 8596, 0, 6838, 0, 14090,
	0, 12034, 0, 0, 0, 18079, 0, 8336, 1190, 247, 3325, 6807, 0, 0, 3954, 0, 1882, 0, 0, 3139, 7668,
	9523, 5453, 5858, 0, 14201, 3904, 7295, 0, 0, 19, 0, 8003, 3128, 8766, 2854, 4683, 0, 15835,
	4019, 14337, 0, 0, 689, 6294, 1980, 8455, 15887, 9486, 10517, 16230, 1812, 5392, 0, 0, 0, 0, 0,
	0, 4936, 61, 4137, 4318, 12537, 13098, 0, 0, 0, 0, 12387, 437, 16286, 0, 15846, 16101, 14964, 0,
	0, 899, 12847, 0, 5339, 4877, 980, 0, 109, 0, 16519, 18083, 7676, 0, 0, 0, 0, 0, 2173, 0, 2616,
	17063, 0, 0, 12790, 0, 101, 10635, 0, 731, 3468, 18178, 11663, 6733, 5508, 12362, 0, 4698,
	16413, 13086, 16920, 15660, 0, 0, 8086, 8962, 0, 0, 0, 0, 0, 0, 14819, 0, 9904, 0, 0, 0, 6015,
	0, 12250, 13953, 14473, 0, 1605, 0, 8153, 0, 0, 3624, 6111, 4032, 0, 5839, 7180, 4744, 7382,
	8488, 6406, 10896, 12299, 4081, 17004, 0, 11202, 0, 3552, 16704, 7908, 15158, 0, 7336, 0, 9014,
	0, 0, 16791, 0, 0, 3760, 5833, 6370, 0, 5143, 0, 2678, 0, 6974, 0, 0, 0, 12649, 7249, 8413,
	4231, 18107, 2975, 13321, 6288, 15161, 0, 6512, 3296, 0, 0, 0, 7980, 9602, 0, 0, 7440, 0, 4961,
	8668, 0, 0, 0, 0, 0, 0, 10056, 0, 0, 4264, 0, 0, 0, 0, 12681, 4105, 13275, 0, 15441, 0, 1744,
	1541, 5715, 5645, 6291, 8479, 17421, 18129, 0, 11363, 13556, 8606, 15198, 0, 0, 0, 0, 0, 10640,
	0, 7477, 1833, 5416, 3106, 11506, 0, 17508, 0, 0, 241, 14119, 5863, 14833, 0, 0, 0, 0, 0, 0, 0,
	3822, 8517, 9474, 17089, 17711, 6606, 11220, 13055, 15417, 0, 13682, 0, 12359, 17820, 0, 4732,
	12696, 0, 17376, 0, 13437, 7490, 16691, 11636, 17510, 16874, 0, 0, 0, 0, 0, 0, 0, 7658, 0,
	11160, 5999, 7586, 12259, 5769, 12670, 15452, 522, 0, 1972, 12101, 0, 0, 8828, 15791, 0, 7091,
	0, 0, 1151, 0, 0, 15721, 0, 5326, 0, 0, 0, 5053, 0, 0, 0, 0, 0, 1098, 0, 0, 4257, 3441, 14534,
	15790, 9972, 13738, 11598, 0, 0, 7317, 13977, 0, 0, 9547, 2019, 9958, 10188, 9549, 0, 0, 0, 0,
	0, 0, 0, 11344, 0, 0, 0, 0, 0, 4273, 5796, 14894, 9609, 0, 0, 4306, 0, 15216, 5288, 18024, 0, 0,
	15420, 0, 1726, 14754, 14866, 17290, 0, 9295, 0, 0, 0, 0, 12143, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	6625, 18121, 0, 864, 11507, 0, 10033, 2259, 0, 5606, 0, 3069, 14521, 9541, 0, 0, 0, 2266, 8958,
	15844, 9722, 11664, 15966, 0, 0, 4034, 0, 14926, 5881, 0, 10086, 8808, 0, 0, 181, 6096, 10934,
	0, 0, 0, 0, 0, 0, 0, 0, 18009, 9975, 0, 4068, 0, 0, 0, 7681, 17777, 11200, 16696, 0, 15707, 0,
	15878, 12997, 0, 0, 0, 6675, 6701, 8688, 0, 0, 0, 0, 10213, 0, 13675, 6336, 8499, 89, 14166,
	8293, 6043, 0, 5866, 8179, 9077, 10423, 16121, 7442, 15465, 0, 0, 17080, 13117, 0, 0, 5122,
	8135, 0, 8661, 10806, 1970, 4426, 5772, 15674, 12341, 0, 0, 0, 0, 0, 0, 16233, 0, 0, 0, 0,
	10860, 4702, 16271, 5469, 10335, 6824, 12036, 14672, 2049, 11992, 14134, 0, 0, 2426, 0, 0, 0,
	13902, 17073, 0, 0, 6787, 18058, 4388, 5220, 0, 0, 0, 13588, 7626, 8304, 2007, 0, 0, 0, 5723,
	7728, 0, 3946, 4093, 0, 929, 9167, 4268, 376, 17842, 17643, 0, 0, 164, 0, 1231, 2359, 4753,
	11172, 11199, 16015, 0, 0, 0, 7169, 0, 0, 0, 0, 0, 11984, 7165, 8287, 14921, 15467, 0, 785,
	12967, 4265, 12389, 0, 0, 0, 11330, 13224, 0, 0, 0, 0, 8881, 4229, 11150, 5051, 9667, 175, 4647,
	5408, 3798, 6492, 6765, 11447, 12754, 0, 0, 0, 14135, 0, 0, 0, 16467, 10410, 10014, 10708, 0, 0,
	0, 16265, 0, 10320, 0, 8406, 0, 0, 0, 0, 0, 0, 3722, 8020, 1557, 123, 2035, 8075, 0, 9789, 0, 0,
	11630, 0, 18142, 122, 6410, 9526, 2793, 111, 10307, 15868, 15931, 17750, 0, 0, 1540, 17330,
	6236, 0, 7024, 0, 4395, 14178, 12001, 0, 0, 6301, 0, 0, 0, 12728, 0, 10160, 3849, 12222, 11872,
	15492, 15793, 16644, 0, 0, 0, 0, 0, 1325, 0, 14513, 13815, 0, 0, 0, 10494, 0, 94, 6240, 7296,
	12749, 0, 6834, 14282, 16323, 9783, 9375, 10166, 17173, 8246, 15278, 17825, 14970, 0, 0, 0, 0,
	3497, 12062, 13026, 642, 9102, 11800, 3407, 12580, 10676, 13373, 76, 1555, 1665, 12431, 15573,
	12837, 16032, 18096, 0, 0, 16362, 0, 3486, 5811, 10558, 0, 0, 0, 11248, 12973, 0, 9902, 14227,
	0, 202, 0, 9129, 0, 0, 5390, 6254, 7777, 16280, 0, 14002, 15786, 0, 0, 0, 0, 0, 0, 6587, 0,
	9908, 0, 0, 0, 2453, 12706, 0, 15863, 9440, 504, 14706, 12156, 0, 0, 5731, 540, 16532, 0, 6783,
	4124, 7987, 10555, 8318, 12227, 15358, 17103, 0, 0, 0, 1028, 0, 4228, 0, 4099, 0, 0, 0, 0, 0, 0,
	7657, 0, 0, 0, 0, 0, 328, 1264, 7720, 14959, 15095, 0, 0, 15002, 0, 11732, 4778, 0, 7049, 16306,
	0, 12562, 16994, 0, 0, 0, 3597, 0, 10572, 0, 0, 2157, 0, 0, 0, 2448, 0, 10426, 886, 0, 0, 3501,
	0, 6207, 8768, 17028, 0, 0, 2143, 3979, 6036, 2183, 9426, 0, 1598, 2371, 5762, 0, 13367, 5928,
	5402, 7928, 6115, 10124, 10288, 16354, 13129, 17946, 16823, 15579, 4757, 6810, 0, 2971, 0, 178,
	0, 0, 0, 11247, 4910, 2410, 12363, 17364, 10067, 9143, 11204, 0, 0, 0, 15935, 17776, 0, 12726,
	16188, 340, 0, 0, 0, 0, 0, 0, 0, 0, 2276, 0, 0, 0, 1982, 6378, 232, 8723, 678, 17153, 17387, 0,
	11797, 8537, 11891, 16318, 0, 17840, 0, 15265, 5563, 40, 1285, 0, 15071, 9999, 1946, 1506,
	18094, 17781, 0, 0, 12957, 17967, 0, 5250, 5373, 8696, 8652, 0, 0, 0, 0, 9504, 10419, 3700,
	5247, 10571, 2461, 5197, 12381, 16478, 16610, 0, 13855, 6239, 11634, 0, 0, 0, 7425, 0, 0, 3029,
	8405, 14603, 15223, 0, 0, 0, 0, 0, 0, 14128, 0, 0, 0, 5236, 0, 0, 0, 0, 4025, 0, 6214, 0, 4964,
	7194, 0, 18063, 0, 0, 4050, 1652, 10182, 14063, 3887, 7745, 6593, 15807, 16936, 8847, 3072,
	5690, 3636, 9080, 10892, 17012, 0, 0, 964, 0, 0, 0, 9619, 0, 0, 0, 0, 13037, 0, 5771, 11717,
	3773, 0, 3394, 7499, 10842, 15311, 10362, 12458, 0, 0, 4219, 10341, 15229, 4445, 7203, 6629,
	13861, 15550, 5788, 11203, 2005, 7275, 15422, 15894, 9860, 16600, 5120, 6169, 13435, 2482,
	12713, 0, 0, 0, 0, 0, 0, 0, 4208, 0, 9146, 13472, 5902, 0, 0, 0, 13154, 14120, 9706, 0, 0, 0, 0,
	14855, 0, 3815, 5561, 0, 1284, 0, 0, 0, 0, 8752, 0, 0, 14222, 0, 0, 15810, 6033, 1850, 0, 0,
	707, 0, 0, 0, 0, 0, 12472, 1740, 0, 3531, 6182, 17780, 0, 0, 11403, 13653, 512, 7104, 0, 0,
	5364, 42, 6975, 13993, 16146, 0, 0, 0, 0, 14391, 1732, 0, 0, 0, 0, 8791, 9514, 2282, 3203, 9660,
	15419, 0, 0, 18182, 3591, 8423, 11472, 15792, 0, 9317, 0, 0, 0, 7569, 4446, 1229, 0, 8387, 9015,
	0, 11516, 0, 0, 3340, 0, 0, 0, 0, 0, 0, 0, 0, 4452, 9448, 0, 0, 0, 0, 0, 0, 3056, 17662, 7555,
	0, 0, 0, 0, 0, 1114, 0, 0, 0, 0, 3225, 11251, 2695, 6811, 5887, 13187, 4972, 695, 5932, 13330,
	15483, 17443, 0, 0, 5083, 12240, 0, 0, 17270, 1558, 2178, 10473, 9727, 9306, 12174, 16343, 0, 0,
	0, 13316, 0, 0, 0, 0, 11152, 0, 0, 0, 0, 17202, 0, 0, 0, 1589, 2459, 0, 3204, 12616, 0, 0, 2090,
	5087, 11054, 0, 0, 0, 0, 0, 17094, 3499, 0, 0, 0, 5569, 0, 0, 0, 8088, 0, 3792, 4472, 0, 0,
	12912, 5225, 14105, 0, 0, 0, 2671, 0, 0, 2552, 0, 3414, 1804, 7467, 0, 2174, 2571, 7944, 0, 0,
	8871, 16853, 491, 6958, 9423, 11063, 15713, 0, 1687, 2824, 4133, 4369, 5587, 12936, 16184,
	15082, 9194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3502, 17399, 0, 0, 0, 13264, 0, 13640, 0, 9267, 0, 0, 0,
	0, 0, 13903, 0, 1960, 0, 11174, 11703, 13280, 15605, 17459, 0, 5791, 15493, 15655, 0, 16803,
	8481, 13048, 4904, 2511, 10041, 10877, 15148, 7644, 2043, 5974, 14884, 0, 3180, 0, 10386, 17578,
	11417, 0, 12429, 15649, 693, 0, 4022, 16889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12963, 0, 5312, 0, 0,
	11439, 0, 0, 5632, 10148, 0, 0, 0, 935, 0, 3338, 0, 0, 236, 0, 0, 0, 10312, 0, 5679, 0, 0, 0,
	8564, 16794, 16868, 12132, 14613, 0, 0, 12813, 0, 3443, 4939, 419, 0, 0, 0, 0, 16497, 0, 0,
	9551, 11745, 6738, 5148, 9881, 7300, 10461, 16714, 12505, 0, 0, 15014, 186, 0, 0, 0, 16550, 0,
	0, 0, 4243, 0, 10936, 0, 0, 6155, 10674, 12573, 1576, 10960, 16731, 0, 3742, 0, 6328, 0, 0, 0,
	0, 0, 12966, 13466, 14160, 7228, 0, 0, 2471, 17275, 0, 4296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4513, 0, 1754, 0, 15386, 0, 0, 0, 0, 0, 3327, 15909, 3702, 10543, 145, 0, 0, 916, 9922, 13082,
	7824, 14484, 0, 0, 0, 0, 0, 0, 0, 3834, 4580, 11180, 3123, 0, 0, 0, 0, 0, 0, 6210, 575, 14734,
	10477, 1762, 16914, 0, 0, 0, 0, 6854, 3853, 2473, 5718, 16601, 17760, 0, 0, 0, 0, 0, 0, 0, 6595,
	0, 0, 1337, 5382, 7884, 10183, 9743, 0, 17119, 0, 0, 0, 0, 0, 0, 8111, 8388, 2132, 3450, 5157,
	11877, 14065, 15556, 17201, 0, 0, 0, 0, 0, 6277, 0, 2483, 13372, 0, 7823, 2479, 7227, 11185,
	6882, 0, 0, 0, 0, 0, 0, 0, 0, 12546, 4898, 518, 7746, 8974, 0, 0, 17589, 11062, 0, 8341, 0,
	8054, 354, 2675, 2959, 12792, 3478, 4444, 12750, 13034, 15836, 0, 17888, 0, 6166, 1772, 15245,
	0, 9640, 9865, 17259, 0, 0, 0, 8247, 0, 3568, 0, 12667, 13836, 11416, 11313, 0, 8271, 14289, 0,
	0, 0, 0, 0, 0, 0, 2179, 2251, 1606, 17788, 17092, 17960, 0, 10227, 0, 1219, 3260, 0, 0, 0, 0,
	2010, 0, 7892, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 0, 2775, 0, 0, 0, 0, 15927, 9149, 17561, 0, 0, 0,
	0, 9995, 2296, 0, 0, 13994, 0, 1590, 4628, 4163, 13488, 18179, 0, 0, 0, 0, 0, 0, 15393, 11246,
	13849, 15070, 0, 4630, 0, 10851, 0, 0, 0, 331, 0, 0, 0, 13670, 0, 8558, 15833, 4142, 0, 999, 0,
	0, 0, 0, 0, 0, 4427, 0, 8381, 1739, 8916, 0, 5589, 1814, 0, 0, 8767, 7284, 0, 0, 0, 0, 6590, 0,
	0, 0, 3699, 0, 0, 2046, 0, 11604, 15364, 0, 0, 0, 0, 15129, 10428, 0, 0, 0, 0, 0, 0, 4709, 0,
	4611, 0, 5282, 7418, 8023, 3353, 12607, 13761, 0, 12742, 0, 0, 13954, 0, 0, 0, 0, 2881, 5343, 0,
	6219, 0, 0, 0, 0, 0, 0, 5456, 1854, 5028, 13455, 14655, 5018, 14680, 14975, 16385, 16620, 0,
	5367, 0, 0, 15124, 10191, 10290, 0, 0, 0, 0, 0, 0, 7378, 12481, 0, 0, 5319, 4411, 6184, 9581,
	12768, 3370, 0, 0, 0, 10032, 10344, 0, 1221, 0, 13258, 2579, 4321, 0, 0, 0, 9256, 0, 0, 0, 0,
	15817, 6172, 8190, 0, 15515, 0, 0, 15330, 11454, 530, 7630, 13329, 0, 665, 620, 771, 0, 5349, 0,
	0, 11835, 2505, 0, 16342, 3245, 1639, 14122, 13630, 1679, 3401, 8951, 0, 10065, 8580, 2477, 0,
	0, 4514, 0, 9932, 0, 0, 12477, 8682, 0, 0, 18183, 0, 0, 18013, 3008, 5583, 10632, 12218, 15249,
	0, 4348, 13801, 0, 7614, 7141, 0, 7198, 0, 0, 3438, 0, 2589, 0, 7901, 1941, 7065, 9994, 16741,
	1050, 0, 0, 0, 9223, 6881, 0, 0, 0, 0, 1511, 7847, 14854, 16126, 0, 0, 18174, 0, 4206, 0, 6144,
	0, 1735, 1076, 3520, 3557, 16631, 0, 0, 15757, 6310, 0, 0, 0, 0, 0, 0, 6977, 8122, 0, 0, 17359,
	8570, 8235, 12717, 13370, 15572, 0, 14167, 5267, 0, 6956, 0, 0, 3307, 7515, 0, 0, 8740, 8918,
	4875, 7640, 3752, 13587, 16269, 12760, 16346, 11993, 0, 10408, 12870, 4107, 0, 0, 0, 11018, 0,
	0, 0, 0, 0, 7028, 0, 9028, 0, 14339, 0, 0, 0, 0, 11171, 0, 8362, 8231, 8248, 11323, 1512, 13719,
	16475, 0, 0, 7154, 0, 0, 7819, 0, 0, 2879, 17947, 0, 7301, 0, 0, 0, 0, 0, 11698, 0, 6577, 7585,
	13548, 15425, 16042, 1867, 7675, 14112, 8421, 3644, 4882, 0, 6229, 3154, 0, 0, 833, 10044,
	15093, 0, 0, 0, 0, 27, 9429, 12360, 12092, 9647, 16138, 8114, 0, 0, 13741, 0, 9637, 1220, 10360,
	1565, 1108, 2423, 11409, 11694, 1892, 6157, 13413, 17838, 0, 3525, 6290, 0, 0, 0, 10028, 15968,
	9271, 2947, 4375, 8047, 8582, 4851, 15470, 3639, 4347, 8309, 14540, 16901, 0, 0, 0, 4538, 10441,
	12743, 3610, 6387, 9893, 3686, 6887, 13810, 16885, 0, 5013, 6040, 13447, 15858, 0, 1978, 6678,
	12976, 5032, 0, 14076, 17239, 15396, 12857, 4552, 15738, 0, 713, 0, 0, 0, 14049, 14085, 16562,
	17492, 0, 0, 15643, 0, 3266, 5879, 11391, 7943, 0, 15214, 0, 3872, 7352, 7659, 16907, 0, 0, 0,
	0, 3493, 8764, 0, 0, 2376, 11532, 0, 0, 1536, 1442, 2779, 3733, 5707, 8991, 11589, 5284, 12583,
	12962, 6949, 13307, 12690, 5388, 11922, 2682, 6997, 14998, 1777, 4701, 7710, 8233, 9700, 4991,
	6154, 7702, 10774, 11295, 13190, 14262, 15170, 1486, 11499, 12558, 13352, 15488, 15814, 16520,
	1025, 16888, 17606, 18008, 6223, 7064, 11359, 0, 0, 10601, 0, 1964, 0, 4547, 814, 1767, 7272,
	12969, 15650, 17854, 0, 0, 5899, 16155, 7822, 3439, 1029, 0, 0, 16174, 9205, 0, 8545, 3465, 0,
	7570, 0, 7456, 7827, 8130, 14267, 0, 13706, 17696, 0, 5855, 1677, 1202, 7895, 0, 3482, 5648,
	7116, 3907, 0, 9268, 12566, 17410, 0, 3293, 17872, 5535, 0, 2816, 4335, 9537, 5451, 13934,
	15574, 9152, 0, 0, 0, 3372, 10839, 4562, 15207, 7769, 358, 10576, 4468, 11270, 17633, 0, 0, 0,
	16393, 12991, 16409, 0, 8904, 9639, 15337, 16771, 0, 11665, 0, 11678, 0, 10585, 11850, 0, 0, 0,
	0, 0, 7856, 4059, 15588, 0, 2843, 17221, 30, 11535, 4804, 0, 0, 0, 0, 0, 17037, 1581, 8642,
	9978, 7321, 12499, 13882, 14760, 17966, 18085, 13009, 0, 3996, 0, 0, 12467, 0, 0, 0, 0, 0, 0,
	10778, 0, 17354, 0, 7873, 0, 0, 0, 0, 0, 5844, 17008, 0, 0, 0, 0, 0, 5662, 0, 0, 7590, 0, 0, 0,
	0, 9155, 9984, 3042, 6592, 9084, 11250, 0, 14588, 0, 3994, 15140, 16820, 17164, 0, 3111, 3355,
	0, 3596, 4376, 3835, 4902, 9436, 14501, 0, 0, 0, 0, 0, 0, 0, 7034, 9269, 16736, 14047, 14420,
	2883, 12551, 3524, 0, 0, 9731, 0, 0, 0, 2658, 0, 0, 7923, 0, 7247, 92, 1287, 0, 11790, 0, 0,
	3790, 0, 0, 2667, 1059, 1401, 3762, 310, 7453, 7912, 8599, 12388, 13901, 13909, 17728, 0, 0,
	4216, 0, 11580, 0, 0, 0, 0, 0, 0, 0, 0, 2452, 0, 0, 6084, 15498, 9943, 16653, 0, 0, 1694, 1472,
	5119, 3168, 7850, 14594, 15219, 11263, 15183, 8212, 8314, 12463, 0, 0, 16606, 897, 4949, 234,
	9671, 28, 0, 0, 1286, 0, 0, 0, 2906, 0, 9828, 0, 0, 10454, 0, 0, 6376, 12044, 0, 0, 0, 1155, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1078, 10790, 11153, 0, 0, 0, 0, 2858, 0, 0, 11351, 7256, 17516, 9566,
	17795, 0, 13387, 0, 9709, 8814, 6856, 0, 11037, 6225, 14958, 0, 2810, 0, 12007, 16404, 0, 0, 0,
	10751, 0, 13292, 5275, 0, 6814, 14153, 0, 0, 0, 8621, 0, 0, 6067, 0, 0, 0, 15008, 0, 0, 0, 0, 0,
	4423, 12944, 412, 0, 0, 0, 3337, 3616, 0, 0, 0, 0, 0, 12934, 3892, 146, 1722, 3606, 0, 14281,
	17457, 4736, 2281, 0, 0, 0, 0, 0, 0, 14535, 9392, 11734, 5325, 0, 0, 9164, 68, 10906, 7573,
	9030, 9046, 18180, 0, 0, 0, 10263, 0, 0, 0, 16382, 0, 0, 0, 3662, 15134, 0, 0, 0, 736, 0, 0,
	12330, 0, 0, 0, 0, 3345, 887, 4033, 0, 10643, 12637, 0, 0, 0, 0, 0, 0, 7494, 8516, 13061, 7019,
	14857, 0, 1305, 2636, 0, 14634, 0, 0, 0, 0, 0, 0, 4610, 4504, 14195, 0, 0, 14913, 0, 17227,
	5826, 17640, 0, 12146, 5738, 0, 11808, 2630, 0, 12147, 6445, 0, 0, 0, 0, 0, 191, 8641, 13566, 0,
	0, 0, 0, 13465, 0, 0, 0, 0, 14622, 0, 17944, 7297, 13990, 805, 10757, 11383, 16687, 10010, 199,
	9754, 0, 0, 0, 0, 6356, 11981, 0, 0, 9334, 10356, 0, 0, 0, 10349, 0, 1638, 343, 2321, 10047,
	10836, 11574, 10987, 4218, 13396, 13459, 0, 9257, 16792, 0, 1823, 10442, 0, 3264, 4280, 1016,
	1047, 8581, 10294, 14681, 16555, 4607, 9508, 7857, 15672, 11198, 14411, 4069, 2305, 17925, 4064,
	8643, 17320, 18056, 14409, 17652, 6988, 11013, 9144, 16906, 0, 13233, 0, 0, 0, 8461, 8237, 6952,
	10006, 0, 0, 0, 6734, 10096, 15705, 9520, 15881, 16256, 7299, 0, 0, 0, 8655, 6044, 0, 6482, 0,
	0, 0, 0, 0, 0, 0, 0, 2411, 0, 7956, 1899, 8592, 9861, 17708, 0, 4971, 5549, 0, 0, 0, 0, 0, 10,
	0, 0, 0, 0, 7162, 0, 6872, 0, 6534, 2098, 2204, 0, 0, 0, 0, 0, 14778, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2727, 431, 9347, 10013, 506, 4665, 5011, 11134, 13118, 12861, 15798, 0, 2248, 8188, 0, 0, 0, 0,
	6909, 14369, 13745, 15918, 17994, 18119, 5996, 0, 4191, 0, 3097, 3026, 9427, 14126, 0, 0, 4566,
	12184, 17298, 0, 5441, 0, 14965, 1276, 319, 12708, 14232, 16607, 18043, 5187, 0, 0, 0, 0, 7246,
	6293, 9425, 13555, 12336, 9971, 4592, 13362, 16591, 2773, 16768, 14739, 4070, 0, 0, 16116, 0, 0,
	0, 251, 17575, 2317, 13850, 10189, 1898, 4533, 5287, 5895, 7164, 7963, 0, 13403, 0, 2408, 1852,
	5997, 6354, 9216, 12491, 16587, 5345, 0, 7152, 3970, 0, 0, 553, 12921, 0, 0, 7186, 0, 0, 1020,
	0, 0, 0, 16657, 0, 6582, 7415, 0, 4252, 3780, 0, 3157, 0, 0, 3899, 0, 0, 0, 9253, 7552, 12971,
	7119, 11508, 17771, 17490, 13142, 17882, 5465, 0, 7891, 17060, 0, 0, 13238, 0, 0, 0, 2952, 7629,
	8442, 3503, 11328, 13199, 364, 3238, 17441, 0, 0, 9579, 0, 0, 0, 17893, 0, 1904, 16205, 269, 0,
	1532, 0, 0, 0, 0, 0, 9578, 4491, 15661, 0, 0, 0, 0, 10854, 0, 17822, 0, 17827, 0, 0, 615, 2710,
	11249, 5875, 13699, 6748, 13572, 14043, 616, 4183, 8670, 9907, 3459, 3746, 14113, 7211, 17276,
	17786, 10532, 8733, 16588, 0, 9405, 9973, 0, 0, 14326, 0, 0, 0, 0, 2388, 12355, 0, 0, 0, 12248,
	0, 0, 2909, 1318, 10384, 0, 0, 17522, 0, 0, 0, 0, 0, 1601, 2269, 2384, 0, 3612, 14647, 0, 0, 0,
	4439, 0, 17348, 15069, 15586, 0, 0, 14796, 1209, 7779, 0, 0, 1853, 5381, 15053, 0, 4182, 0,
	4028, 11446, 0, 0, 14829, 0, 0, 0, 0, 4731, 0, 1593, 4725, 4836, 0, 0, 0, 0, 0, 0, 0, 0, 6438,
	9644, 0, 0, 0, 0, 8921, 3197, 11656, 7562, 1377, 9682, 13064, 14497, 17835, 617, 0, 0, 9606,
	11708, 17352, 0, 12868, 0, 0, 0, 9131, 17345, 0, 0, 3885, 0, 0, 563, 1174, 4217, 10557, 0, 0, 0,
	0, 0, 0, 10325, 2391, 8513, 0, 17361, 0, 0, 11721, 0, 12384, 0, 0, 12411, 6987, 0, 0, 7217, 0,
	9199, 12723, 16988, 0, 8999, 0, 15982, 7088, 13611, 0, 0, 0, 0, 0, 0, 8758, 2575, 0, 0, 0, 0,
	10343, 11638, 0, 14252, 0, 7888, 0, 0, 14094, 11219, 0, 5735, 12182, 0, 13729, 15234, 0, 0, 0,
	0, 9022, 0, 0, 3747, 1054, 5099, 4247, 2027, 1520, 2741, 12419, 16991, 13221, 3614, 16724,
	11585, 18101, 14665, 0, 0, 2930, 0, 0, 0, 0, 360, 16076, 6465, 15195, 6282, 0, 0, 17961, 5249,
	0, 0, 0, 5404, 13164, 0, 0, 0, 7457, 0, 4993, 6289, 4914, 1191, 4409, 9302, 2558, 9388, 0, 0,
	11779, 0, 0, 9483, 708, 3961, 4214, 4774, 0, 0, 10930, 11006, 0, 3671, 0, 2513, 10893, 10172,
	9735, 10969, 0, 14083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7069, 3133, 5210, 0, 0, 0, 12698, 0, 10544,
	2061, 15593, 2444, 16325, 3622, 15592, 0, 0, 0, 0, 8048, 0, 0, 2781, 1406, 2838, 172, 9522,
	10793, 0, 0, 0, 9354, 7443, 0, 0, 15338, 0, 0, 0, 0, 0, 10673, 0, 5623, 3653, 2921, 0, 8919, 0,
	0, 0, 0, 5630, 10123, 0, 9462, 287, 12712, 13388, 0, 4494, 10843, 15208, 11836, 14944, 305,
	6515, 671, 7025, 14853, 6425, 11281, 16916, 0, 15653, 0, 1693, 14744, 16628, 0, 0, 0, 12053, 0,
	15766, 0, 0, 10724, 0, 9042, 0, 0, 4859, 13770, 6177, 7258, 7565, 8440, 11989, 18064, 10178, 0,
	0, 0, 0, 2918, 14752, 0, 3655, 38, 2943, 2230, 5206, 6042, 4475, 7038, 2525, 3983, 7750, 7984,
	9503, 9564, 5733, 7808, 921, 3143, 9638, 9980, 10278, 11584, 11690, 12054, 12634, 12910, 14143,
	15769, 17765, 5663, 6853, 10368, 0, 1602, 0, 0, 0, 16615, 566, 4588, 0, 10805, 7814, 6419, 9536,
	4947, 883, 5406, 15568, 0, 0, 0, 0, 0, 0, 0, 2491, 13538, 0, 9465, 0, 0, 0, 0, 0, 14582, 0,
	16849, 5259, 17484, 0, 0, 5014, 6319, 0, 0, 0, 1686, 6373, 1613, 3286, 7969, 13844, 17930, 8824,
	16871, 0, 15693, 11572, 0, 11923, 0, 0, 0, 0, 0, 0, 3714, 11908, 12694, 0, 0, 0, 0, 0, 11324,
	2739, 2222, 3703, 1724, 273, 12615, 13408, 1255, 14590, 3152, 6203, 17622, 6469, 9085, 11914,
	17614, 17752, 4559, 10974, 347, 15252, 3399, 1872, 9699, 16424, 18149, 2539, 0, 15495, 0, 0, 0,
	14925, 0, 0, 0, 14334, 3492, 7610, 8110, 10244, 0, 10220, 0, 2540, 15409, 17174, 2536, 0, 0, 0,
	16127, 0, 0, 18172, 0, 16130, 6183, 0, 0, 0, 0, 7044, 0, 74, 10530, 4785, 5566, 2428, 6915,
	11924, 9007, 17263, 0, 0, 9283, 11509, 16119, 0, 0, 0, 7310, 0, 14712, 0, 9021, 0, 398, 6411,
	8546, 16216, 0, 2737, 6563, 16392, 7869, 16574, 17867, 0, 0, 0, 0, 0, 0, 0, 6246, 0, 15702, 0,
	5363, 13730, 13883, 17285, 0, 11743, 0, 0, 0, 0, 0, 15449, 0, 0, 0, 3062, 0, 0, 3534, 7278,
	13783, 17653, 0, 10198, 0, 5109, 5543, 11577, 2581, 4479, 22, 15251, 813, 0, 0, 0, 554, 2604,
	5943, 16107, 3847, 17035, 2256, 9079, 9631, 13419, 15250, 0, 7097, 9730, 14882, 0, 2356, 10235,
	16291, 15301, 12556, 0, 0, 3300, 2457, 6458, 6621, 0, 13667, 0, 10652, 0, 3096, 4261, 11888, 0,
	0, 0, 6918, 0, 4967, 9100, 10159, 3694, 9402, 13071, 0, 2669, 0, 0, 9659, 16124, 0, 12765, 0,
	14945, 15333, 8508, 0, 6555, 0, 0, 0, 17187, 12046, 7602, 17698, 6322, 0, 5824, 0, 0, 0, 0,
	16959, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10487, 0, 0, 0, 0, 3510, 5765, 5439, 0, 0, 0, 11286, 15383,
	13540, 7679, 8220, 5942, 1342, 6697, 128, 10703, 11103, 16096, 14312, 14994, 3917, 9088, 11022,
	5140, 4160, 13092, 16948, 6643, 13775, 6034, 0, 2029, 15908, 10677, 12468, 15950, 8812, 0, 8683,
	5110, 2253, 11341, 15178, 17690, 0, 17833, 0, 0, 0, 10645, 11432, 12925, 0, 0, 0, 0, 0, 4174, 0,
	12449, 0, 0, 17506, 0, 0, 3178, 3316, 0, 0, 0, 0, 0, 8195, 2367, 17025, 4410, 0, 0, 0, 0, 717,
	997, 5930, 13762, 11290, 11041, 2900, 7600, 17748, 0, 645, 3513, 8477, 8869, 11127, 13405, 0, 0,
	0, 10788, 0, 0, 4539, 0, 3743, 0, 12091, 12512, 11125, 14037, 14716, 316, 5541, 0, 13804, 0, 0,
	15522, 0, 8219, 0, 0, 0, 0, 0, 10401, 0, 0, 0, 0, 8610, 3209, 2435, 8087, 1885, 11933, 0, 0,
	6413, 0, 5350, 0, 11672, 2018, 0, 0, 0, 0, 0, 0, 458, 16191, 0, 13254, 4010, 0, 5774, 0, 2063,
	0, 457, 10631, 7279, 14357, 11819, 9094, 10901, 8193, 14428, 7542, 15525, 16575, 17623, 0, 7281,
	0, 8950, 17397, 2953, 16851, 0, 16477, 13877, 7551, 11629, 11701, 0, 0, 1635, 4499, 0, 4324,
	8274, 9170, 14075, 0, 0, 9464, 8121, 0, 3637, 6145, 0, 7427, 0, 0, 2071, 0, 0, 0, 0, 0, 4381,
	8431, 5272, 0, 0, 0, 0, 7151, 13931, 0, 4682, 5205, 6299, 10904, 5556, 11875, 8480, 0, 3005,
	10759, 0, 0, 835, 0, 0, 0, 0, 0, 0, 1369, 8298, 1730, 11907, 9466, 16278, 3330, 6848, 16947,
	17178, 0, 0, 0, 0, 0, 12611, 3498, 0, 6372, 2928, 0, 0, 0, 0, 8774, 0, 925, 2772, 454, 3195,
	7218, 8875, 11527, 11953, 322, 14661, 17248, 11561, 5961, 10696, 16303, 10875, 17406, 939,
	17496, 17018, 0, 7022, 12386, 114, 11822, 0, 0, 0, 0, 0, 7196, 14773, 0, 0, 0, 0, 1575, 2039,
	1678, 4462, 5302, 13480, 16487, 17403, 18048, 0, 0, 0, 0, 0, 2278, 13816, 2284, 6707, 16723,
	9490, 911, 11559, 16733, 17701, 0, 0, 0, 0, 0, 15984, 16300, 13003, 0, 5378, 10565, 0, 0, 0, 0,
	5900, 0, 0, 1933, 13753, 14557, 11555, 16682, 1180, 1793, 0, 9820, 13764, 0, 0, 0, 2455, 12023,
	0, 3175, 5760, 4598, 14813, 0, 0, 1391, 10261, 0, 296, 2746, 3476, 3301, 17066, 17667, 0, 18118,
	6794, 0, 10521, 0, 2605, 0, 0, 0, 13239, 16533, 0, 0, 7147, 0, 8852, 16085, 14058, 0, 0, 8329,
	0, 8371, 0, 0, 0, 0, 13800, 7174, 0, 17436, 0, 0, 0, 13558, 0, 1003, 10398, 17866, 0, 1476, 0,
	13056, 14276, 0, 3607, 8358, 0, 329, 0, 2295, 5056, 0, 17647, 0, 11558, 9652, 280, 14777, 0, 0,
	8944, 14800, 0, 0, 0, 753, 1710, 14731, 0, 10015, 1215, 9854, 10534, 0, 12987, 0, 0, 0, 0, 0,
	9115, 10760, 5664, 1335, 3786, 14496, 16586, 12308, 8905, 17054, 17574, 7351, 12378, 6585,
	12289, 0, 0, 0, 0, 0, 4563, 5268, 0, 8690, 9635, 0, 7100, 0, 12531, 0, 10366, 0, 5155, 13269,
	14695, 5513, 5642, 5979, 13116, 0, 6717, 16433, 0, 0, 0, 8250, 2736, 0, 0, 745, 11684, 12462,
	15271, 16773, 2422, 18181, 0, 11091, 0, 17231, 17282, 17269, 0, 4740, 8568, 0, 3750, 2780, 793,
	6871, 4678, 9190, 537, 16118, 0, 0, 0, 0, 0, 12908, 12165, 0, 0, 0, 0, 3740, 9594, 0, 4205, 0,
	0, 11710, 1685, 0, 7722, 0, 0, 193, 5036, 6955, 2978, 1383, 6936, 184, 1019, 4847, 3673, 6970,
	7224, 7864, 8162, 9774, 3, 2123, 12923, 14878, 16405, 17107, 17545, 0, 0, 4589, 7902, 4541,
	14986, 16852, 0, 5903, 7110, 0, 5118, 0, 0, 0, 10266, 8257, 0, 0, 0, 0, 7978, 0, 0, 3446, 0,
	7538, 0, 378, 0, 0, 0, 14229, 14973, 0, 7571, 0, 14653, 2229, 7178, 13407, 10301, 13860, 0, 0,
	2743, 0, 0, 0, 0, 0, 10602, 5474, 4185, 12403, 0, 7172, 0, 2002, 5972, 6176, 6813, 0, 0, 2236,
	18047, 0, 0, 12675, 17476, 0, 0, 0, 16044, 0, 0, 0, 0, 0, 2033, 0, 0, 7865, 0, 0, 12058, 0, 0,
	0, 0, 0, 5615, 0, 2945, 12108, 10584, 10526, 15275, 15689, 10528, 144, 0, 8533, 0, 0, 0, 0,
	8765, 2232, 12392, 441, 0, 14687, 0, 0, 9470, 11960, 0, 6350, 8913, 14742, 0, 14962, 0, 3115,
	12867, 10197, 0, 0, 0, 0, 2566, 0, 0, 0, 10232, 13998, 17425, 7195, 3833, 6632, 7252, 2840,
	9723, 14052, 0, 0, 0, 20, 3391, 12, 1171, 2956, 4245, 8646, 17335, 570, 1736, 6430, 11969, 0,
	11471, 18124, 0, 0, 0, 6073, 12844, 10302, 1807, 14015, 889, 8673, 1379, 965, 0, 14025, 0, 6147,
	12328, 9836, 3114, 5553, 3262, 11546, 2160, 5519, 14200, 14738, 14205, 14801, 15202, 15560,
	7094, 838, 16274, 0, 6102, 0, 6792, 3521, 0, 762, 6031, 0, 0, 0, 0, 6038, 6542, 16365, 3820,
	11098, 8870, 12200, 1089, 6654, 3074, 13074, 11135, 12650, 12223, 16157, 16569, 7662, 16971,
	17902, 15606, 0, 0, 0, 0, 4474, 0, 12020, 13734, 15914, 0, 5624, 0, 4696, 9117, 0, 0, 2771, 0,
	0, 0, 9463, 0, 0, 1592, 0, 17318, 739, 10650, 14902, 0, 0, 0, 4801, 3980, 0, 0, 0, 0, 5186,
	5862, 6536, 9615, 17013, 6780, 14448, 0, 10153, 2951, 13152, 0, 1815, 9546, 15944, 16998, 0, 0,
	10007, 0, 3280, 15704, 0, 0, 18010, 8855, 1657, 2618, 6251, 7398, 15059, 0, 12016, 0, 0, 0, 0,
	13333, 7047, 16635, 0, 3986, 0, 4278, 0, 0, 0, 0, 0, 11675, 0, 0, 0, 6456, 6626, 6746, 2185,
	6766, 5233, 8169, 9361, 7981, 9531, 0, 0, 2181, 0, 5411, 17357, 0, 0, 0, 16564, 16545, 10372, 0,
	14805, 0, 0, 6660, 6793, 8057, 0, 14254, 2131, 0, 0, 3945, 12902, 0, 0, 0, 17714, 0, 0, 0, 0, 0,
	6130, 0, 12077, 0, 0, 0, 0, 1081, 12096, 8307, 2042, 2460, 3169, 6204, 6487, 0, 0, 0, 1961,
	14181, 12266, 0, 0, 0, 8819, 0, 0, 7771, 16599, 701, 0, 6978, 2996, 13629, 0, 6873, 16956, 0, 0,
	0, 0, 0, 10317, 14871, 0, 0, 1127, 11314, 11389, 14700, 12942, 18086, 7233, 133, 4780, 8838,
	10508, 15977, 9240, 16145, 0, 0, 0, 0, 0, 0, 0, 14198, 9461, 5376, 17007, 0, 1895, 6507, 2972,
	7632, 9006, 15534, 12171, 0, 0, 0, 157, 10279, 14611, 0, 17026, 0, 7293, 9663, 5033, 15545, 192,
	10031, 8736, 15676, 16470, 18127, 0, 15285, 3998, 0, 0, 15154, 11255, 12678, 11163, 17309, 0, 0,
	0, 3003, 14922, 0, 0, 0, 0, 16061, 0, 12422, 0, 0, 7166, 0, 0, 2106, 0, 0, 0, 6374, 0, 0, 0,
	14641, 8116, 0, 5300, 15618, 15527, 6916, 0, 14823, 1060, 5346, 0, 0, 12737, 11883, 0, 0, 0, 0,
	0, 0, 0, 17016, 12622, 367, 10431, 16758, 0, 0, 3690, 5452, 3898, 16505, 10080, 0, 0, 2742,
	8218, 14981, 5395, 15309, 16023, 1387, 0, 0, 0, 12013, 0, 0, 0, 17754, 16538, 6938, 1949, 0,
	10429, 0, 0, 4633, 3101, 16693, 17277, 12578, 0, 0, 0, 4840, 17156, 0, 10702, 8986, 11036, 4358,
	372, 4536, 6778, 14412, 14537, 15940, 0, 0, 0, 0, 13429, 15830, 0, 0, 0, 0, 0, 496, 8136, 15469,
	0, 0, 7322, 0, 0, 1715, 0, 14701, 6133, 0, 15194, 7813, 8954, 10548, 11978, 14349, 0, 0, 11773,
	5372, 0, 0, 16236, 0, 10205, 240, 0, 13773, 0, 0, 0, 0, 7123, 17210, 0, 0, 827, 0, 0, 9598,
	15132, 1307, 3589, 4766, 18060, 0, 14811, 0, 265, 6391, 12026, 0, 3821, 0, 8249, 5650, 7006,
	14704, 16642, 0, 0, 17544, 0, 13072, 14732, 0, 0, 494, 0, 1953, 14064, 9760, 4240, 7446, 16287,
	16632, 15041, 0, 14957, 2437, 0, 0, 0, 8489, 0, 17700, 0, 0, 0, 13952, 0, 10402, 12190, 10503,
	17945, 0, 3824, 10613, 9939, 13191, 13694, 0, 1100, 1577, 3809, 13845, 11435, 4204, 0, 3811,
	9251, 9341, 14599, 14649, 0, 0, 1378, 17271, 5946, 0, 0, 16488, 15003, 0, 0, 0, 0, 0, 0, 9245,
	0, 0, 0, 9182, 16231, 13446, 0, 0, 13014, 13336, 0, 700, 10559, 0, 0, 4567, 0, 0, 0, 0, 5468,
	7181, 8882, 10443, 12739, 16565, 8263, 16863, 17965, 0, 0, 0, 4831, 8082, 12802, 16007, 16360,
	18049, 932, 15569, 1920, 16293, 6976, 17718, 12946, 9853, 13386, 8245, 15360, 13375, 0, 0, 0,
	6620, 0, 5279, 5546, 15085, 3054, 15779, 0, 0, 0, 3576, 2073, 14899, 2905, 14273, 0, 9942, 9172,
	9970, 12951, 8567, 16014, 7682, 0, 0, 0, 17135, 7486, 0, 0, 414, 0, 16972, 0, 0, 0, 0, 0, 0, 0,
	0, 8290, 11789, 12424, 3445, 0, 0, 5495, 0, 0, 0, 0, 0, 0, 14516, 0, 0, 1466, 338, 4632, 10209,
	15802, 0, 0, 0, 0, 0, 0, 5270, 10003, 11011, 0, 5683, 9398, 0, 817, 2799, 0, 12922, 0, 0, 0,
	12354, 12290, 0, 0, 5641, 1818, 5744, 9827, 11547, 0, 3712, 6843, 13303, 7952, 0, 3308, 4787,
	14095, 0, 0, 0, 7153, 0, 0, 0, 3744, 1095, 0, 13440, 0, 0, 8018, 0, 0, 2925, 0, 0, 3558, 0, 0,
	0, 0, 8657, 0, 0, 12338, 15173, 16001, 17116, 0, 7704, 12856, 62, 15780, 0, 0, 0, 12641, 11935,
	0, 0, 9040, 0, 16609, 16624, 12853, 17637, 13398, 3603, 7419, 2177, 12633, 15387, 16721, 323, 0,
	0, 0, 0, 0, 0, 41, 11962, 1381, 0, 0, 2117, 13479, 16719, 12337, 0, 0, 321, 11548, 0, 0, 1505,
	0, 0, 0, 0, 0, 0, 18000, 0, 0, 6097, 7998, 17015, 4349, 18017, 0, 0, 0, 10590, 7125, 10743,
	15159, 0, 8552, 6498, 14387, 5605, 14435, 8973, 7377, 11404, 5597, 12067, 943, 0, 11173, 0, 0,
	0, 0, 11551, 0, 0, 14533, 6601, 4864, 3511, 11343, 17102, 0, 11681, 15232, 12186, 0, 10900,
	4906, 5047, 0, 0, 10283, 0, 0, 0, 0, 0, 0, 0, 5357, 13416, 5374, 8933, 0, 11428, 14431, 0, 0,
	5911, 10249, 0, 0, 0, 0, 0, 15866, 3033, 7017, 0, 0, 8815, 204, 0, 0, 0, 0, 17923, 0, 0, 0, 0,
	5133, 138, 2508, 0, 0, 0, 0, 628, 6594, 10626, 0, 0, 0, 0, 6832, 3043, 3356, 5755, 0, 8886,
	13073, 14494, 15240, 9068, 3153, 12012, 8126, 10471, 13432, 0, 0, 8956, 9852, 6989, 0, 3049,
	4777, 0, 0, 0, 3648, 16040, 0, 0, 9500, 0, 0, 0, 0, 1380, 0, 0, 0, 0, 7926, 8897, 7039, 8857, 0,
	361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13100, 0, 0, 16595, 0, 6614, 13645, 0, 0, 0, 14697, 0, 14847,
	17693, 0, 0, 12676, 12907, 13578, 17813, 0, 12445, 0, 5040, 16387, 17567, 4405, 11169, 2759, 0,
	0, 6267, 0, 0, 11065, 0, 0, 11648, 5743, 0, 0, 0, 13382, 0, 0, 10663, 0, 8526, 3037, 12269,
	18006, 0, 0, 0, 0, 4642, 0, 0, 7621, 0, 8685, 4984, 6416, 11904, 12646, 0, 0, 0, 0, 0, 11669,
	55, 0, 0, 7898, 2463, 9641, 3600, 5448, 10701, 13085, 0, 11183, 16658, 0, 2643, 14715, 17859, 0,
	0, 0, 6285, 9642, 13229, 5785, 12688, 17418, 2111, 1152, 7262, 8072, 3914, 12819, 14001, 0, 0,
	0, 11377, 15475, 0, 0, 6530, 0, 0, 0, 0, 6825, 5128, 0, 0, 0, 3411, 2798, 4203, 8520, 6903,
	12181, 275, 5428, 10947, 11689, 14920, 0, 0, 2599, 11722, 5846, 8058, 0, 0, 0, 3645, 0, 136,
	9424, 0, 10380, 1985, 6913, 0, 4326, 14104, 0, 12780, 0, 8491, 1549, 13641, 0, 1184, 488, 13542,
	0, 14490, 485, 3302, 0, 0, 0, 0, 12372, 8821, 1662, 3122, 3265, 10899, 16331, 14108, 2973, 0, 0,
	2740, 4489, 1030, 4443, 11283, 17980, 17367, 3620, 11156, 16027, 0, 15658, 5758, 7697, 7829,
	11749, 2154, 3344, 12485, 15635, 11712, 0, 4341, 9449, 4570, 14114, 15517, 7311, 16883, 6942, 0,
	0, 0, 0, 17055, 8920, 12758, 16247, 6496, 0, 11868, 17909, 7670, 2718, 16623, 0, 0, 0, 3734,
	5611, 0, 3035, 5676, 8359, 0, 0, 0, 4481, 8152, 0, 0, 0, 0, 5836, 14204, 0, 7611, 12256, 0,
	5646, 5797, 6206, 10151, 1332, 13448, 4456, 14836, 1718, 15656, 126, 16951, 17134, 17997, 0, 0,
	0, 0, 15005, 0, 0, 11476, 4146, 0, 0, 2955, 3778, 5896, 0, 0, 0, 0, 0, 751, 7420, 16645, 0, 0,
	0, 4802, 9515, 11751, 13317, 4461, 6874, 0, 0, 0, 8781, 1206, 0, 7448, 12151, 3393, 12953, 5889,
	14528, 14872, 6584, 17485, 8289, 0, 0, 0, 4171, 0, 5720, 9383, 0, 0, 13012, 14487, 0, 0, 0, 0,
	2818, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6459, 2666, 985, 5631, 9000, 6024, 9720, 11368, 11723, 17105,
	0, 0, 0, 1838, 11727, 12539, 0, 5978, 0, 2942, 0, 6243, 0, 10210, 16668, 7580, 11894, 5316,
	6392, 2331, 12162, 0, 1828, 12268, 0, 9900, 1568, 749, 5384, 12635, 0, 7305, 0, 0, 9981, 0, 0,
	14722, 8422, 0, 0, 11437, 17448, 0, 2235, 7292, 12466, 0, 1213, 17456, 0, 0, 0, 5057, 4241,
	5724, 0, 11688, 13972, 17876, 8390, 11754, 13890, 0, 0, 7035, 3875, 4583, 11077, 11050, 7991,
	14924, 0, 0, 8291, 0, 11197, 0, 0, 0, 4478, 9292, 0, 9834, 0, 1975, 0, 2770, 0, 6672, 0, 0, 0,
	0, 0, 0, 0, 7613, 0, 14021, 0, 0, 0, 0, 8474, 849, 9050, 9286, 9493, 3408, 10053, 4173, 12252,
	12771, 13595, 16981, 14028, 0, 1906, 11001, 0, 0, 9076, 0, 0, 8196, 9482, 12331, 0, 12626, 0, 0,
	809, 7200, 0, 17251, 0, 0, 0, 9003, 0, 15505, 0, 0, 0, 0, 0, 9540, 17106, 0, 0, 0, 0, 3335,
	1432, 0, 0, 11827, 12738, 11390, 5729, 14997, 13477, 0, 9857, 0, 0, 2807, 0, 0, 5069, 10890,
	14783, 15571, 4681, 17077, 0, 0, 0, 0, 4382, 0, 0, 12055, 0, 11080, 14355, 15511, 3730, 13732,
	0, 0, 1436, 11652, 13925, 10299, 17450, 11005, 7078, 7848, 8590, 10789, 12722, 13811, 0, 2992,
	11538, 0, 0, 0, 673, 4030, 0, 0, 6127, 0, 7572, 11213, 13127, 0, 0, 0, 0, 0, 0, 16411, 4460, 0,
	0, 14559, 0, 7788, 14511, 7663, 8891, 0, 9799, 651, 9818, 902, 1742, 13937, 15217, 0, 1118,
	1840, 3449, 6050, 10207, 0, 0, 7385, 0, 0, 0, 15540, 7584, 15813, 0, 11085, 0, 0, 0, 10809,
	10514, 14751, 0, 0, 0, 0, 13497, 16762, 16199, 18173, 5015, 0, 0, 0, 0, 0, 0, 16132, 4399,
	15030, 16879, 0, 10120, 7372, 8067, 3930, 14703, 16818, 0, 0, 12956, 0, 0, 0, 0, 63, 6053, 8914,
	0, 217, 12794, 1806, 14330, 13965, 0, 2168, 0, 5449, 14188, 2730, 15506, 1531, 2107, 15692, 0,
	0, 0, 7695, 4356, 13487, 0, 14978, 0, 4979, 5730, 7776, 0, 0, 0, 2913, 1457, 8377, 6619, 1052,
	8955, 11697, 12270, 13593, 0, 12883, 0, 0, 0, 3717, 335, 6742, 9543, 13358, 14495, 0, 0, 0, 0,
	9911, 0, 0, 0, 0, 0, 0, 0, 0, 15044, 0, 0, 11881, 7238, 17669, 17905, 0, 0, 13176, 7163, 0, 0,
	5303, 6759, 2654, 14400, 9871, 0, 0, 6686, 0, 0, 5527, 4090, 7666, 10221, 13463, 0, 17588, 0,
	10540, 0, 0, 7411, 17162, 549, 4453, 7730, 16344, 0, 4666, 0, 0, 1243, 4821, 0, 3155, 6624,
	1705, 841, 96, 5812, 1149, 2515, 7323, 12821, 6048, 6217, 7156, 12288, 14097, 10533, 11425,
	14256, 15105, 17678, 0, 0, 6213, 0, 0, 0, 0, 0, 7882, 5800, 5277, 18141, 12327, 11948, 0, 0, 0,
	0, 16554, 0, 0, 0, 0, 4302, 7713, 0, 0, 0, 5891, 16626, 14804, 0, 9824, 0, 7408, 15619, 5070,
	16898, 0, 0, 0, 7269, 12216, 13490, 4415, 8225, 16047, 17014, 9107, 16066, 0, 0, 4915, 11030,
	8099, 0, 2342, 0, 10023, 0, 0, 0, 0, 11384, 12265, 17120, 13808, 11034, 14831, 0, 12497, 0, 0,
	0, 6134, 8427, 0, 13021, 0, 0, 16670, 0, 0, 0, 6921, 6244, 14393, 17601, 0, 0, 2262, 0, 17950,
	0, 0, 8724, 6187, 15138, 0, 218, 13052, 13654, 14953, 9886, 0, 0, 946, 3240, 5264, 3016, 8361,
	0, 0, 17242, 197, 8301, 8858, 10310, 0, 0, 11342, 0, 0, 0, 7638, 484, 4510, 8720, 12483, 6343,
	9923, 1619, 2487, 12880, 17087, 0, 12846, 15284, 0, 0, 0, 0, 0, 17191, 0, 9780, 0, 0, 0, 0, 0,
	11020, 2187, 14954, 2963, 1023, 6518, 9585, 10449, 10997, 6923, 1065, 4044, 11480, 15648, 0, 0,
	0, 7756, 3081, 0, 5965, 17337, 12436, 0, 5514, 1291, 11252, 0, 0, 0, 4057, 3410, 2436, 7209,
	13204, 8157, 0, 5698, 17317, 17732, 0, 10547, 14558, 0, 9241, 10858, 0, 9772, 12464, 8164, 0,
	13032, 0, 5877, 0, 0, 0, 0, 0, 0, 17428, 0, 0, 16770, 13038, 0, 15922, 0, 0, 4408, 0, 0, 0, 118,
	4997, 0, 0, 0, 1942, 2315, 4024, 5256, 12267, 15471, 15928, 16830, 9897, 16960, 18088, 0, 0,
	7356, 1656, 0, 249, 9169, 0, 0, 0, 0, 16650, 5756, 10069, 3807, 4233, 8198, 9443, 9289, 13319,
	7913, 13794, 16479, 8391, 9191, 10924, 12552, 13083, 1551, 0, 4421, 778, 6831, 1478, 17180,
	1188, 5026, 14243, 15367, 0, 0, 3708, 2526, 4934, 9070, 0, 511, 1856, 11810, 14702, 2962, 14741,
	16440, 0, 769, 17763, 8127, 0, 5079, 9123, 14233, 15482, 0, 13195, 1467, 9779, 17860, 13616, 0,
	0, 0, 0, 0, 0, 0, 0, 9892, 6149, 1966, 3481, 0, 0, 17629, 12918, 0, 0, 0, 14914, 914, 407, 1193,
	5389, 15771, 4425, 16143, 0, 3505, 0, 0, 15720, 1714, 0, 5656, 0, 13167, 0, 0, 0, 0, 0, 0, 9321,
	16176, 0, 0, 0, 0, 0, 0, 0, 18061, 0, 0, 0, 1248, 6719, 16364, 0, 0, 8438, 871, 13905, 14828,
	15242, 8134, 16183, 0, 0, 4379, 4117, 0, 8352, 0, 2871, 2642, 5358, 9273, 13427, 13112, 17344,
	0, 4128, 11259, 10856, 16982, 9862, 14883, 0, 0, 15808, 0, 2811, 77, 1425, 3775, 0, 0, 0, 7005,
	0, 10819, 9409, 12420, 0, 0, 2922, 10746, 0, 0, 0, 12324, 0, 1418, 0, 9499, 17366, 0, 4049,
	9126, 0, 12521, 0, 0, 6253, 14030, 0, 2304, 9029, 53, 8888, 1292, 12533, 0, 0, 17297, 0, 4480,
	0, 0, 0, 8112, 10595, 17863, 0, 7215, 16248, 1764, 4002, 0, 4742, 3989, 5984, 16312, 239, 3561,
	10112, 9813, 16347, 0, 3127, 17355, 11514, 3194, 17639, 0, 519, 0, 1984, 0, 3972, 10588, 15595,
	16663, 10062, 10720, 0, 0, 0, 16420, 17746, 2598, 0, 0, 6779, 1567, 1641, 5126, 317, 4867, 7081,
	8816, 9509, 12041, 14296, 6008, 16296, 16895, 5276, 13930, 0, 0, 2719, 3270, 1921, 8793, 13212,
	6464, 14580, 0, 16689, 0, 2072, 3474, 10215, 865, 1194, 13633, 17616, 0, 0, 12118, 0, 0, 0, 0,
	0, 0, 0, 10661, 11238, 9358, 11693, 6992, 0, 0, 0, 0, 15398, 0, 17293, 0, 0, 1821, 0, 0, 3864,
	0, 0, 0, 0, 5417, 0, 320, 12842, 0, 0, 0, 8807, 0, 9473, 13063, 14013, 0, 3025, 0, 0, 3351, 0,
	0, 0, 0, 13604, 5017, 10777, 12442, 0, 0, 0, 7469, 14280, 16416, 8143, 16275, 167, 8854, 0, 0,
	3036, 0, 0, 0, 4418, 0, 0, 0, 0, 2534, 9739, 12620, 6226, 7230, 242, 17390, 9885, 0, 9450, 0,
	8525, 16769, 2651, 0, 0, 0, 973, 12689, 15869, 0, 10155, 6058, 0, 0, 0, 0, 9592, 0, 15176, 0, 0,
	1721, 3753, 0, 0, 11972, 0, 0, 0, 0, 0, 8660, 0, 11371, 9359, 13989, 0, 0, 0, 0, 0, 0, 17837,
	5924, 1884, 14852, 851, 8896, 15849, 3221, 6412, 4700, 12478, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3590, 13122, 6330, 3997, 12047, 12639, 0, 0, 0, 12772, 0, 0, 2769, 0, 13619, 0, 0, 3060, 8738,
	12736, 16526, 0, 0, 15186, 8161, 0, 4419, 0, 17565, 0, 936, 0, 0, 0, 0, 0, 0, 2145, 3995, 5232,
	5570, 6340, 8804, 12148, 2446, 13755, 14972, 15399, 14595, 16866, 0, 0, 0, 15933, 16180, 4955,
	569, 0, 0, 0, 0, 0, 9331, 0, 0, 2011, 0, 0, 1703, 0, 0, 0, 0, 10012, 0, 0, 9575, 12854, 0, 0, 0,
	7887, 10457, 13324, 7537, 17409, 0, 0, 3095, 14772, 11633, 16858, 0, 0, 1069, 0, 0, 9367, 16801,
	0, 0, 15501, 0, 9344, 8360, 11769, 10495, 16077, 11902, 6608, 6234, 6791, 8650, 1803, 8873,
	10832, 12281, 13119, 3911, 9588, 14036, 0, 9921, 0, 13402, 14068, 0, 0, 5470, 17262, 2825, 0, 0,
	5953, 0, 4220, 3968, 3088, 4396, 4976, 7229, 18164, 8777, 11934, 0, 0, 0, 0, 0, 0, 0, 2275,
	13157, 10813, 0, 0, 4089, 6252, 7349, 8284, 0, 0, 0, 0, 0, 0, 0, 3254, 13938, 4373, 1356, 11191,
	14111, 0, 0, 0, 2538, 6764, 0, 0, 0, 8591, 15657, 0, 8760, 4844, 0, 14324, 10158, 0, 0, 2135,
	15231, 0, 0, 0, 16019, 0, 15019, 9931, 7768, 2100, 11511, 16375, 0, 0, 0, 0, 0, 0, 6777, 0, 0,
	3007, 4926, 0, 0, 0, 0, 0, 7684, 0, 0, 0, 8550, 4123, 14269, 14916, 2869, 0, 0, 2934, 0, 10486,
	606, 1112, 10255, 0, 10011, 6064, 14711, 3781, 6087, 0, 15072, 11082, 6020, 16264, 12082, 5909,
	12194, 16976, 2213, 0, 0, 16421, 0, 3799, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0, 0, 0, 0, 13107, 0,
	12470, 0, 0, 2102, 0, 2864, 0, 0, 0, 712, 13904, 0, 9997, 0, 0, 3326, 0, 0, 0, 0, 12943, 0, 0,
	0, 17962, 0, 1799, 0, 0, 0, 0, 17976, 0, 0, 16349, 10574, 5021, 8299, 11668, 12495, 0, 0, 0, 0,
	11116, 17731, 14388, 15736, 0, 14118, 0, 0, 0, 2418, 2040, 8586, 10823, 11372, 7435, 765, 8501,
	13946, 2979, 14650, 13170, 14674, 14713, 17956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13514, 0, 0, 0, 0, 0,
	0, 6436, 0, 9183, 3076, 0, 4703, 8496, 0, 0, 0, 0, 0, 0, 0, 7645, 0, 3681, 4530, 11952, 6932,
	10748, 13471, 14971, 5169, 0, 0, 0, 0, 10917, 0, 0, 0, 0, 0, 13969, 0, 15079, 0, 0, 0, 15995,
	6447, 0, 5951, 9350, 0, 0, 0, 4970, 0, 15973, 8498, 0, 3927, 0, 5526, 1878, 3975, 868, 9595,
	10980, 8118, 16258, 6924, 0, 0, 1968, 0, 1407, 0, 0, 11833, 0, 0, 14340, 0, 0, 12361, 0, 6334,
	0, 0, 5926, 17019, 12234, 0, 13207, 14885, 0, 15521, 16831, 0, 0, 5681, 4353, 2713, 13377, 9965,
	11271, 8254, 1977, 14503, 0, 13184, 0, 1712, 14395, 0, 0, 978, 0, 17549, 12567, 0, 4819, 0, 986,
	0, 318, 0, 8403, 0, 15366, 15206, 4207, 6418, 6349, 1996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13059,
	11778, 9974, 7581, 7845, 0, 18153, 8559, 15630, 0, 16379, 7838, 0, 9431, 0, 0, 8081, 0, 1223, 0,
	0, 0, 0, 0, 0, 5740, 6460, 0, 0, 12486, 0, 2691, 4977, 10045, 2193, 0, 2549, 0, 0, 0, 0, 0, 0,
	7312, 13231, 16856, 1161, 3070, 9150, 6631, 0, 3626, 4325, 0, 1539, 12797, 5351, 17858, 14956,
	9420, 15359, 16659, 0, 0, 0, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0, 5427, 0, 3713, 2171, 6839, 4465,
	15589, 5066, 16571, 0, 0, 2690, 0, 0, 10758, 0, 0, 8332, 7404, 8306, 16992, 0, 17292, 0, 0, 0,
	15964, 0, 12168, 15716, 0, 6907, 10513, 1302, 6435, 0, 0, 12068, 0, 0, 0, 16716, 3940, 15244, 0,
	4605, 3406, 13245, 0, 4158, 3305, 14164, 289, 4660, 8123, 18021, 0, 281, 7112, 11457, 15155,
	7692, 332, 14268, 14211, 0, 250, 1015, 11438, 2521, 16338, 16542, 11834, 4512, 0, 7168, 0, 0, 0,
	0, 0, 0, 0, 5227, 0, 11184, 4298, 2550,
};

/* A bit for the first two letters of every word. */
const uint8_t date_bloom[] = {
	0, 0, 0, 32, 9, 36, 0, 48, 22, 16, 131, 0, 192, 74, 0, 128, 48, 2, 1, 136, 16, 144, 133, 12,
	178, 136, 90, 200, 69, 39, 134, 4, 10, 26, 198, 64, 16, 3, 34, 32, 24, 4, 0, 32, 17, 0, 0, 193,
	68, 0, 128, 0, 8, 0, 0, 0, 2, 16, 64, 80, 24, 128, 36, 78, 52, 118, 16, 126, 83, 97, 8, 80, 8,
	97, 129, 31, 89, 85, 33, 9, 0, 132, 32, 34, 4, 2, 18, 167, 136, 39, 68, 200, 0, 60, 80, 97, 192,
	6, 129, 42, 192, 9, 52, 141, 146, 48, 0, 64, 197, 122, 5, 68, 68, 49, 19, 128, 102, 160, 72,
	128, 113, 5, 10, 4, 9, 177, 14, 129, 9, 0, 130, 96, 130, 130, 29, 120, 97, 204, 2, 56, 36, 4,
	12, 57, 188, 195, 6, 59, 174, 166, 89, 35, 20, 65, 4, 11, 123, 31, 8, 239, 234, 162, 195, 206,
	141, 49, 193, 163, 210, 132, 242, 61, 63, 21, 251, 254, 18, 0, 252, 223, 51, 8, 20, 74, 9, 0,
	211, 119, 84, 128, 128, 27, 167, 252, 239, 157, 144, 86, 151, 84, 28, 240, 181, 47, 179, 104,
	249, 87, 50, 174, 220, 105, 106, 63, 174, 131, 200, 45, 134, 43, 68, 84, 125, 56, 248, 199, 105,
	18, 113, 83, 100, 77, 194, 74, 175, 52, 0, 20, 24, 24, 180, 32, 152, 73, 66, 128, 247, 178, 30,
	0, 242, 242, 155, 6, 137, 64, 176, 200, 145, 180, 247, 95, 98, 89, 34, 145, 19, 241, 52, 176,
	35, 4, 68, 125, 0, 74, 38, 160, 8, 3, 117, 70, 128, 157, 70, 111, 49, 9, 1, 65, 5, 32, 64, 5,
	50, 240, 167, 70, 165, 0, 1, 0, 132, 0, 0, 168, 11, 128, 6, 162, 130, 16, 0, 72, 2, 6, 16, 0, 0,
	16, 32, 64, 32, 0, 4, 32, 128, 4, 0, 131, 2, 16, 20, 2, 71, 128, 0, 0, 0, 0, 8, 64, 0, 168, 0,
	0, 0, 1, 0, 10, 16, 16, 0, 0, 1, 36, 2, 0, 0, 4, 82, 0, 17, 1, 1, 32, 8, 0, 8, 32, 0, 0, 0, 80,
	0, 162, 0, 0, 0, 160, 128, 16, 127, 32, 0, 4, 4, 80, 255, 255, 255, 187, 136, 54, 9, 216, 116,
	191, 207, 230, 127, 205, 111, 247, 255, 255, 182, 217, 206, 150, 202, 109, 239, 125, 129, 102,
	155, 191, 22, 223, 255, 254, 139, 138, 122, 13, 196, 118, 191, 223, 102, 178, 89, 42, 243, 255,
	239, 55, 233, 190, 255, 91, 248, 255, 251, 105, 190, 255, 124, 119, 49, 16, 52, 136, 205, 242,
	255, 204, 255, 191, 207, 103, 178, 207, 35, 182, 252, 239, 179, 168, 216, 215, 140, 125, 213,
	233, 20, 6, 222, 160, 16, 183, 216, 150, 161, 159, 57, 24, 48, 0, 0, 32, 16, 18, 40, 64, 64, 23,
	0, 0, 12, 0, 1, 16, 128, 0, 2, 0, 0, 0, 3, 16, 17, 18, 1, 2, 0, 16, 0, 40, 28, 0, 167, 154, 150,
	16, 16, 80, 6, 0, 0, 128, 0, 64, 5, 196, 56, 148, 82, 8, 8, 139, 16, 0, 14, 146, 8, 16, 0, 2,
	64, 0, 32, 0, 20, 0, 0, 0, 1, 72, 24, 1, 0, 0, 16, 4, 0, 0, 18, 2, 0, 1, 128, 0, 32, 40, 33, 16,
	0, 0, 208, 0, 0, 0, 4, 0, 0, 0, 149, 0, 0, 1, 177, 132, 68, 8, 0, 68, 1, 113, 136, 18, 10, 1,
	32, 33, 33, 21, 0, 38, 131, 216, 1, 2, 128, 133, 32, 128, 0, 0, 66, 16, 4, 132, 32, 56, 128, 44,
	100, 20, 4, 0, 1, 32, 37, 37, 1, 0, 64, 147, 65, 16, 0, 33, 4, 18, 89, 64, 32, 129, 16, 2, 2,
	65, 0, 1, 0, 35, 0, 88, 16, 0, 0, 202, 128, 35, 0, 13, 2, 37, 128, 13, 184, 41, 192, 139, 13, 1,
	2, 32, 210, 70, 160, 1, 56, 112, 78, 88, 66, 0, 184, 4, 53, 8, 198, 70, 0, 32, 13, 58, 0, 40, 2,
	16, 42, 64, 0, 4, 0, 128, 16, 4, 138, 128, 64, 8, 36, 16, 0, 20, 18, 184, 192, 24, 50, 13, 134,
	10, 64, 12, 50, 49, 0, 18, 71, 33, 96, 193, 237, 21, 98, 0, 0, 18, 0, 10, 0, 0, 0, 0, 104, 2, 1,
	0, 0, 8, 5, 0, 0, 4, 0, 4, 16, 42, 2, 4, 50, 17, 26, 0, 1, 3, 0, 1, 64, 0, 0, 69, 21, 16, 2,
	128, 74, 56, 32, 64, 34, 0, 49, 128, 0, 0, 0, 4, 2, 0, 1, 1, 2, 0, 8, 1, 0, 8, 0, 0, 0, 0, 0, 0,
	32, 0, 36, 1, 20, 1, 16, 28, 10, 0, 0, 0, 4, 4, 8, 2, 0, 0, 0, 0, 0, 1, 164, 75, 144, 196, 93,
	169, 43, 65, 5, 16, 2, 34, 114, 128, 136, 116, 59, 76, 56, 199, 145, 0, 2, 192, 1, 32, 64, 40,
	1, 128, 0, 41, 128, 128, 128, 16, 128, 64, 0, 64, 0, 128, 34, 16, 4, 0, 16, 32, 2, 1, 0, 4, 8,
	145, 7, 26, 20, 5, 30, 1, 192, 0, 33, 0, 4, 128, 200, 4, 10, 4, 44, 2, 66, 5, 16, 0, 0, 188, 16,
	226, 58, 0, 0, 64, 1, 68, 2, 0, 0, 192, 3, 1, 4, 3, 32, 40, 0, 1, 8, 0, 0, 4, 0, 1, 0, 16, 0, 4,
	64, 24, 8, 0, 4, 4, 128, 0, 128, 6, 32, 0, 0, 3, 0, 1, 0, 136, 0, 4, 0, 128, 0, 0, 0, 0, 0, 0,
	0, 64, 0, 0, 0, 0, 0, 32, 8, 0, 32, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0, 4,
	64, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 4, 0, 0, 0, 0, 4, 0,
};

/* Runs of code points that fold to others: first, last, what the first becomes (0: nothing). */
const struct date_fold date_folds[] = {
	{173,173,0}, {180,180,39}, {192,192,97}, {193,193,97}, {194,194,97}, {195,195,97}, {196,196,97},
	{197,197,97}, {198,198,97}, {199,199,99}, {200,200,101}, {201,201,101}, {202,202,101},
	{203,203,101}, {204,204,105}, {205,205,105}, {206,206,105}, {207,207,105}, {208,208,100},
	{209,210,110}, {211,211,111}, {212,212,111}, {213,213,111}, {214,214,111}, {216,216,111},
	{217,217,117}, {218,218,117}, {219,219,117}, {220,220,117}, {221,221,121}, {222,222,116},
	{223,223,115}, {224,224,97}, {225,225,97}, {226,226,97}, {227,227,97}, {228,228,97},
	{229,229,97}, {230,230,97}, {231,231,99}, {232,232,101}, {233,233,101}, {234,234,101},
	{235,235,101}, {236,236,105}, {237,237,105}, {238,238,105}, {239,239,105}, {240,240,100},
	{241,242,110}, {243,243,111}, {244,244,111}, {245,245,111}, {246,246,111}, {248,248,111},
	{249,249,117}, {250,250,117}, {251,251,117}, {252,252,117}, {253,253,121}, {254,254,116},
	{255,255,121}, {256,256,97}, {257,257,97}, {258,258,97}, {259,259,97}, {260,260,97},
	{261,261,97}, {262,262,99}, {263,263,99}, {264,264,99}, {265,265,99}, {266,266,99},
	{267,267,99}, {268,268,99}, {269,270,99}, {271,271,100}, {272,272,100}, {273,274,100},
	{275,275,101}, {276,276,101}, {277,277,101}, {278,278,101}, {279,279,101}, {280,280,101},
	{281,281,101}, {282,282,101}, {283,283,101}, {284,284,103}, {285,285,103}, {286,286,103},
	{287,287,103}, {288,288,103}, {289,289,103}, {290,290,103}, {291,292,103}, {293,293,104},
	{294,294,104}, {295,296,104}, {297,297,105}, {298,298,105}, {299,299,105}, {300,300,105},
	{301,301,105}, {302,302,105}, {303,303,105}, {304,304,105}, {305,305,105}, {306,306,307},
	{308,308,106}, {309,310,106}, {311,311,107}, {313,313,108}, {314,314,108}, {315,315,108},
	{316,316,108}, {317,317,108}, {318,318,108}, {319,319,320}, {321,321,108}, {322,322,108},
	{323,323,110}, {324,324,110}, {325,325,110}, {326,326,110}, {327,327,110}, {328,328,110},
	{330,330,110}, {331,332,110}, {333,333,111}, {334,334,111}, {335,335,111}, {336,336,111},
	{337,337,111}, {338,338,111}, {339,339,111}, {340,340,114}, {341,341,114}, {342,342,114},
	{343,343,114}, {344,344,114}, {345,346,114}, {347,347,115}, {348,348,115}, {349,349,115},
	{350,350,115}, {351,351,115}, {352,352,115}, {353,354,115}, {355,355,116}, {356,356,116},
	{357,357,116}, {358,358,116}, {359,360,116}, {361,361,117}, {362,362,117}, {363,363,117},
	{364,364,117}, {365,365,117}, {366,366,117}, {367,367,117}, {368,368,117}, {369,369,117},
	{370,370,117}, {371,371,117}, {372,372,119}, {373,373,119}, {374,374,121}, {375,375,121},
	{376,377,121}, {378,378,122}, {379,379,122}, {380,380,122}, {381,381,122}, {382,382,122},
	{385,385,595}, {386,386,387}, {388,388,389}, {390,390,111}, {391,391,392}, {393,394,598},
	{395,395,396}, {398,398,101}, {399,399,101}, {400,400,101}, {401,401,402}, {403,403,608},
	{404,404,611}, {406,406,617}, {407,407,616}, {408,408,409}, {412,412,623}, {413,413,626},
	{415,415,629}, {416,416,111}, {417,417,111}, {418,418,419}, {420,420,421}, {422,422,640},
	{423,423,424}, {425,425,643}, {428,428,429}, {430,430,648}, {431,431,117}, {432,432,117},
	{433,434,650}, {435,435,436}, {437,437,438}, {439,439,658}, {440,440,441}, {444,444,445},
	{452,452,454}, {453,453,454}, {455,455,457}, {456,456,457}, {458,458,460}, {459,459,460},
	{461,461,97}, {462,462,97}, {463,463,105}, {464,464,105}, {465,465,111}, {466,466,111},
	{467,467,117}, {468,468,117}, {469,469,117}, {470,470,117}, {471,471,117}, {472,472,117},
	{473,473,117}, {474,474,117}, {475,475,117}, {476,476,117}, {477,477,101}, {478,478,97},
	{479,479,97}, {480,480,97}, {481,481,97}, {482,482,97}, {483,483,97}, {484,484,485},
	{486,486,103}, {487,487,103}, {488,488,107}, {489,489,107}, {490,490,111}, {491,491,111},
	{492,492,111}, {493,493,111}, {494,494,658}, {495,495,658}, {496,496,106}, {497,497,499},
	{498,498,499}, {500,500,103}, {501,501,103}, {502,502,405}, {503,503,447}, {504,504,110},
	{505,505,110}, {506,506,97}, {507,507,97}, {508,508,97}, {509,509,97}, {510,510,111},
	{511,511,111}, {512,512,97}, {513,513,97}, {514,514,97}, {515,515,97}, {516,516,101},
	{517,517,101}, {518,518,101}, {519,519,101}, {520,520,105}, {521,521,105}, {522,522,105},
	{523,523,105}, {524,524,111}, {525,525,111}, {526,526,111}, {527,527,111}, {528,528,114},
	{529,529,114}, {530,530,114}, {531,531,114}, {532,532,117}, {533,533,117}, {534,534,117},
	{535,535,117}, {536,536,115}, {537,538,115}, {539,539,116}, {540,540,541}, {542,542,104},
	{543,543,104}, {544,544,414}, {546,546,547}, {548,548,549}, {550,550,97}, {551,551,97},
	{552,552,101}, {553,553,101}, {554,554,111}, {555,555,111}, {556,556,111}, {557,557,111},
	{558,558,111}, {559,559,111}, {560,560,111}, {561,561,111}, {562,562,121}, {563,563,121},
	{570,570,11365}, {571,571,572}, {573,573,410}, {574,574,11366}, {577,577,578}, {579,579,384},
	{580,580,649}, {581,581,652}, {582,582,583}, {584,584,585}, {586,586,587}, {588,588,589},
	{590,590,591}, {596,596,111}, {601,601,101}, {603,603,101}, {697,697,39}, {699,699,39},
	{700,700,39}, {768,879,0}, {880,880,881}, {882,882,883}, {884,884,39}, {886,886,887},
	{894,894,59}, {895,895,1011}, {901,901,168}, {902,902,945}, {903,903,183}, {904,904,949},
	{905,905,951}, {906,906,953}, {908,908,959}, {910,910,965}, {911,911,969}, {912,912,953},
	{913,929,945}, {931,937,963}, {938,938,953}, {939,939,965}, {940,940,945}, {941,941,949},
	{942,942,951}, {943,943,953}, {944,944,965}, {962,962,963}, {970,970,953}, {971,971,965},
	{972,972,959}, {973,973,965}, {974,974,969}, {975,975,983}, {979,979,978}, {980,980,978},
	{984,984,985}, {986,986,987}, {988,988,989}, {990,990,991}, {992,992,993}, {994,994,995},
	{996,996,997}, {998,998,999}, {1000,1000,1001}, {1002,1002,1003}, {1004,1004,1005},
	{1006,1006,1007}, {1012,1012,952}, {1015,1015,1016}, {1017,1017,1010}, {1018,1018,1019},
	{1021,1023,891}, {1024,1024,1077}, {1025,1025,1077}, {1026,1026,1106}, {1027,1027,1075},
	{1028,1030,1108}, {1031,1031,1110}, {1032,1035,1112}, {1036,1036,1082}, {1037,1037,1080},
	{1038,1038,1091}, {1039,1039,1119}, {1040,1048,1072}, {1049,1049,1080}, {1050,1071,1082},
	{1081,1081,1080}, {1104,1104,1077}, {1105,1105,1077}, {1107,1107,1075}, {1111,1111,1110},
	{1116,1116,1082}, {1117,1117,1080}, {1118,1118,1091}, {1120,1120,1121}, {1122,1122,1123},
	{1124,1124,1125}, {1126,1126,1127}, {1128,1128,1129}, {1130,1130,1131}, {1132,1132,1133},
	{1134,1134,1135}, {1136,1136,1137}, {1138,1138,1139}, {1140,1140,1141}, {1142,1142,1141},
	{1143,1143,1141}, {1144,1144,1145}, {1146,1146,1147}, {1148,1148,1149}, {1150,1150,1151},
	{1152,1152,1153}, {1162,1162,1163}, {1164,1164,1165}, {1166,1166,1167}, {1168,1168,1169},
	{1170,1170,1171}, {1172,1172,1173}, {1174,1174,1175}, {1176,1176,1177}, {1178,1178,1179},
	{1180,1180,1181}, {1182,1182,1183}, {1184,1184,1185}, {1186,1186,1187}, {1188,1188,1189},
	{1190,1190,1191}, {1192,1192,1193}, {1194,1194,1195}, {1196,1196,1197}, {1198,1198,1199},
	{1200,1200,1201}, {1202,1202,1203}, {1204,1204,1205}, {1206,1206,1207}, {1208,1208,1209},
	{1210,1210,1211}, {1212,1212,1213}, {1214,1214,1215}, {1216,1216,1231}, {1217,1217,1078},
	{1218,1218,1078}, {1219,1219,1220}, {1221,1221,1222}, {1223,1223,1224}, {1225,1225,1226},
	{1227,1227,1228}, {1229,1229,1230}, {1232,1232,1072}, {1233,1233,1072}, {1234,1234,1072},
	{1235,1235,1072}, {1236,1236,1237}, {1238,1238,1077}, {1239,1239,1077}, {1240,1240,1241},
	{1242,1242,1241}, {1243,1243,1241}, {1244,1244,1078}, {1245,1246,1078}, {1247,1247,1079},
	{1248,1248,1249}, {1250,1250,1080}, {1251,1251,1080}, {1252,1252,1080}, {1253,1253,1080},
	{1254,1254,1086}, {1255,1255,1086}, {1256,1256,1257}, {1258,1258,1257}, {1259,1259,1257},
	{1260,1260,1101}, {1261,1261,1101}, {1262,1262,1091}, {1263,1263,1091}, {1264,1264,1091},
	{1265,1265,1091}, {1266,1266,1091}, {1267,1267,1091}, {1268,1268,1095}, {1269,1269,1095},
	{1270,1270,1271}, {1272,1272,1099}, {1273,1273,1099}, {1274,1274,1275}, {1276,1276,1277},
	{1278,1278,1279}, {1280,1280,1281}, {1282,1282,1283}, {1284,1284,1285}, {1286,1286,1287},
	{1288,1288,1289}, {1290,1290,1291}, {1292,1292,1293}, {1294,1294,1295}, {1296,1296,1297},
	{1298,1298,1299}, {1300,1300,1301}, {1302,1302,1303}, {1304,1304,1305}, {1306,1306,1307},
	{1308,1308,1309}, {1310,1310,1311}, {1312,1312,1313}, {1314,1314,1315}, {1316,1316,1317},
	{1318,1318,1319}, {1320,1320,1321}, {1322,1322,1323}, {1324,1324,1325}, {1326,1326,1327},
	{1329,1366,1377}, {1425,1469,0}, {1471,1471,0}, {1473,1474,0}, {1476,1477,0}, {1479,1479,0},
	{1564,1564,0}, {1570,1570,1575}, {1571,1571,1575}, {1572,1572,1608}, {1573,1573,1575},
	{1574,1574,1610}, {1577,1577,1607}, {1600,1600,0}, {1603,1603,1705}, {1609,1609,1610},
	{1611,1631,0}, {1648,1648,0}, {1649,1649,1575}, {1728,1728,1607}, {1740,1740,1610},
	{1746,1746,1610}, {1749,1749,1607}, {4256,4293,11520}, {4295,4295,11559}, {4301,4301,11565},
	{5024,5103,43888}, {5104,5109,5112}, {6158,6158,0}, {7312,7354,4304}, {7357,7359,4349},
	{7680,7680,97}, {7681,7682,97}, {7683,7683,98}, {7684,7684,98}, {7685,7685,98}, {7686,7686,98},
	{7687,7688,98}, {7689,7690,99}, {7691,7691,100}, {7692,7692,100}, {7693,7693,100},
	{7694,7694,100}, {7695,7695,100}, {7696,7696,100}, {7697,7697,100}, {7698,7698,100},
	{7699,7700,100}, {7701,7701,101}, {7702,7702,101}, {7703,7703,101}, {7704,7704,101},
	{7705,7705,101}, {7706,7706,101}, {7707,7707,101}, {7708,7708,101}, {7709,7710,101},
	{7711,7712,102}, {7713,7714,103}, {7715,7715,104}, {7716,7716,104}, {7717,7717,104},
	{7718,7718,104}, {7719,7719,104}, {7720,7720,104}, {7721,7721,104}, {7722,7722,104},
	{7723,7724,104}, {7725,7725,105}, {7726,7726,105}, {7727,7727,105}, {7728,7728,107},
	{7729,7729,107}, {7730,7730,107}, {7731,7731,107}, {7732,7732,107}, {7733,7734,107},
	{7735,7735,108}, {7736,7736,108}, {7737,7737,108}, {7738,7738,108}, {7739,7739,108},
	{7740,7740,108}, {7741,7742,108}, {7743,7743,109}, {7744,7744,109}, {7745,7745,109},
	{7746,7746,109}, {7747,7748,109}, {7749,7749,110}, {7750,7750,110}, {7751,7751,110},
	{7752,7752,110}, {7753,7753,110}, {7754,7754,110}, {7755,7756,110}, {7757,7757,111},
	{7758,7758,111}, {7759,7759,111}, {7760,7760,111}, {7761,7761,111}, {7762,7762,111},
	{7763,7764,111}, {7765,7765,112}, {7766,7766,112}, {7767,7767,112}, {7768,7768,114},
	{7769,7769,114}, {7770,7770,114}, {7771,7771,114}, {7772,7772,114}, {7773,7773,114},
	{7774,7774,114}, {7775,7776,114}, {7777,7777,115}, {7778,7778,115}, {7779,7779,115},
	{7780,7780,115}, {7781,7781,115}, {7782,7782,115}, {7783,7783,115}, {7784,7784,115},
	{7785,7786,115}, {7787,7787,116}, {7788,7788,116}, {7789,7789,116}, {7790,7790,116},
	{7791,7791,116}, {7792,7792,116}, {7793,7794,116}, {7795,7795,117}, {7796,7796,117},
	{7797,7797,117}, {7798,7798,117}, {7799,7799,117}, {7800,7800,117}, {7801,7801,117},
	{7802,7802,117}, {7803,7804,117}, {7805,7805,118}, {7806,7806,118}, {7807,7808,118},
	{7809,7809,119}, {7810,7810,119}, {7811,7811,119}, {7812,7812,119}, {7813,7813,119},
	{7814,7814,119}, {7815,7815,119}, {7816,7816,119}, {7817,7818,119}, {7819,7819,120},
	{7820,7820,120}, {7821,7822,120}, {7823,7824,121}, {7825,7825,122}, {7826,7826,122},
	{7827,7827,122}, {7828,7828,122}, {7829,7829,122}, {7830,7830,104}, {7831,7831,116},
	{7832,7832,119}, {7833,7833,121}, {7835,7835,383}, {7838,7838,115}, {7840,7840,97},
	{7841,7841,97}, {7842,7842,97}, {7843,7843,97}, {7844,7844,97}, {7845,7845,97}, {7846,7846,97},
	{7847,7847,97}, {7848,7848,97}, {7849,7849,97}, {7850,7850,97}, {7851,7851,97}, {7852,7852,97},
	{7853,7853,97}, {7854,7854,97}, {7855,7855,97}, {7856,7856,97}, {7857,7857,97}, {7858,7858,97},
	{7859,7859,97}, {7860,7860,97}, {7861,7861,97}, {7862,7862,97}, {7863,7863,97}, {7864,7864,101},
	{7865,7865,101}, {7866,7866,101}, {7867,7867,101}, {7868,7868,101}, {7869,7869,101},
	{7870,7870,101}, {7871,7871,101}, {7872,7872,101}, {7873,7873,101}, {7874,7874,101},
	{7875,7875,101}, {7876,7876,101}, {7877,7877,101}, {7878,7878,101}, {7879,7879,101},
	{7880,7880,105}, {7881,7881,105}, {7882,7882,105}, {7883,7883,105}, {7884,7884,111},
	{7885,7885,111}, {7886,7886,111}, {7887,7887,111}, {7888,7888,111}, {7889,7889,111},
	{7890,7890,111}, {7891,7891,111}, {7892,7892,111}, {7893,7893,111}, {7894,7894,111},
	{7895,7895,111}, {7896,7896,111}, {7897,7897,111}, {7898,7898,111}, {7899,7899,111},
	{7900,7900,111}, {7901,7901,111}, {7902,7902,111}, {7903,7903,111}, {7904,7904,111},
	{7905,7905,111}, {7906,7906,111}, {7907,7907,111}, {7908,7908,117}, {7909,7909,117},
	{7910,7910,117}, {7911,7911,117}, {7912,7912,117}, {7913,7913,117}, {7914,7914,117},
	{7915,7915,117}, {7916,7916,117}, {7917,7917,117}, {7918,7918,117}, {7919,7919,117},
	{7920,7920,117}, {7921,7921,117}, {7922,7922,121}, {7923,7923,121}, {7924,7924,121},
	{7925,7925,121}, {7926,7926,121}, {7927,7927,121}, {7928,7928,121}, {7929,7929,121},
	{7930,7930,7931}, {7932,7932,7933}, {7934,7934,7935}, {7936,7936,945}, {7937,7937,945},
	{7938,7938,945}, {7939,7939,945}, {7940,7940,945}, {7941,7941,945}, {7942,7942,945},
	{7943,7943,945}, {7944,7944,945}, {7945,7945,945}, {7946,7946,945}, {7947,7947,945},
	{7948,7948,945}, {7949,7949,945}, {7950,7950,945}, {7951,7951,945}, {7952,7952,949},
	{7953,7953,949}, {7954,7954,949}, {7955,7955,949}, {7956,7956,949}, {7957,7957,949},
	{7960,7960,949}, {7961,7961,949}, {7962,7962,949}, {7963,7963,949}, {7964,7964,949},
	{7965,7965,949}, {7968,7968,951}, {7969,7969,951}, {7970,7970,951}, {7971,7971,951},
	{7972,7972,951}, {7973,7973,951}, {7974,7974,951}, {7975,7975,951}, {7976,7976,951},
	{7977,7977,951}, {7978,7978,951}, {7979,7979,951}, {7980,7980,951}, {7981,7981,951},
	{7982,7982,951}, {7983,7983,951}, {7984,7984,953}, {7985,7985,953}, {7986,7986,953},
	{7987,7987,953}, {7988,7988,953}, {7989,7989,953}, {7990,7990,953}, {7991,7991,953},
	{7992,7992,953}, {7993,7993,953}, {7994,7994,953}, {7995,7995,953}, {7996,7996,953},
	{7997,7997,953}, {7998,7998,953}, {7999,7999,953}, {8000,8000,959}, {8001,8001,959},
	{8002,8002,959}, {8003,8003,959}, {8004,8004,959}, {8005,8005,959}, {8008,8008,959},
	{8009,8009,959}, {8010,8010,959}, {8011,8011,959}, {8012,8012,959}, {8013,8013,959},
	{8016,8016,965}, {8017,8017,965}, {8018,8018,965}, {8019,8019,965}, {8020,8020,965},
	{8021,8021,965}, {8022,8022,965}, {8023,8023,965}, {8025,8025,965}, {8027,8027,965},
	{8029,8029,965}, {8031,8031,965}, {8032,8032,969}, {8033,8033,969}, {8034,8034,969},
	{8035,8035,969}, {8036,8036,969}, {8037,8037,969}, {8038,8038,969}, {8039,8039,969},
	{8040,8040,969}, {8041,8041,969}, {8042,8042,969}, {8043,8043,969}, {8044,8044,969},
	{8045,8045,969}, {8046,8046,969}, {8047,8047,969}, {8048,8048,945}, {8049,8049,945},
	{8050,8050,949}, {8051,8051,949}, {8052,8052,951}, {8053,8053,951}, {8054,8054,953},
	{8055,8055,953}, {8056,8056,959}, {8057,8057,959}, {8058,8058,965}, {8059,8059,965},
	{8060,8060,969}, {8061,8061,969}, {8064,8064,945}, {8065,8065,945}, {8066,8066,945},
	{8067,8067,945}, {8068,8068,945}, {8069,8069,945}, {8070,8070,945}, {8071,8071,945},
	{8072,8072,945}, {8073,8073,945}, {8074,8074,945}, {8075,8075,945}, {8076,8076,945},
	{8077,8077,945}, {8078,8078,945}, {8079,8079,945}, {8080,8080,951}, {8081,8081,951},
	{8082,8082,951}, {8083,8083,951}, {8084,8084,951}, {8085,8085,951}, {8086,8086,951},
	{8087,8087,951}, {8088,8088,951}, {8089,8089,951}, {8090,8090,951}, {8091,8091,951},
	{8092,8092,951}, {8093,8093,951}, {8094,8094,951}, {8095,8095,951}, {8096,8096,969},
	{8097,8097,969}, {8098,8098,969}, {8099,8099,969}, {8100,8100,969}, {8101,8101,969},
	{8102,8102,969}, {8103,8103,969}, {8104,8104,969}, {8105,8105,969}, {8106,8106,969},
	{8107,8107,969}, {8108,8108,969}, {8109,8109,969}, {8110,8110,969}, {8111,8111,969},
	{8112,8112,945}, {8113,8113,945}, {8114,8114,945}, {8115,8115,945}, {8116,8116,945},
	{8118,8118,945}, {8119,8119,945}, {8120,8120,945}, {8121,8121,945}, {8122,8122,945},
	{8123,8123,945}, {8124,8124,945}, {8126,8126,953}, {8129,8129,168}, {8130,8130,951},
	{8131,8131,951}, {8132,8132,951}, {8134,8134,951}, {8135,8135,951}, {8136,8136,949},
	{8137,8137,949}, {8138,8138,951}, {8139,8139,951}, {8140,8140,951}, {8141,8141,8127},
	{8142,8142,8127}, {8143,8143,8127}, {8144,8144,953}, {8145,8145,953}, {8146,8146,953},
	{8147,8147,953}, {8150,8150,953}, {8151,8151,953}, {8152,8152,953}, {8153,8153,953},
	{8154,8154,953}, {8155,8155,953}, {8157,8157,8190}, {8158,8158,8190}, {8159,8159,8190},
	{8160,8160,965}, {8161,8161,965}, {8162,8162,965}, {8163,8163,965}, {8164,8164,961},
	{8165,8165,961}, {8166,8166,965}, {8167,8167,965}, {8168,8168,965}, {8169,8169,965},
	{8170,8170,965}, {8171,8171,965}, {8172,8172,961}, {8173,8173,168}, {8174,8174,168},
	{8175,8175,39}, {8178,8178,969}, {8179,8179,969}, {8180,8180,969}, {8182,8182,969},
	{8183,8183,969}, {8184,8184,959}, {8185,8185,959}, {8186,8186,969}, {8187,8187,969},
	{8188,8188,969}, {8189,8189,39}, {8203,8207,0}, {8216,8216,39}, {8217,8217,39}, {8242,8242,39},
	{8288,8288,0}, {8486,8486,969}, {8490,8490,107}, {8491,8491,97}, {8498,8498,8526},
	{8544,8559,8560}, {8579,8579,8580}, {9398,9423,9424}, {11264,11311,11312}, {11360,11360,11361},
	{11362,11362,619}, {11363,11363,7549}, {11364,11364,637}, {11367,11367,11368},
	{11369,11369,11370}, {11371,11371,11372}, {11373,11373,593}, {11374,11374,625},
	{11375,11375,592}, {11376,11376,594}, {11378,11378,11379}, {11381,11381,11382},
	{11390,11391,575}, {11392,11392,11393}, {11394,11394,11395}, {11396,11396,11397},
	{11398,11398,11399}, {11400,11400,11401}, {11402,11402,11403}, {11404,11404,11405},
	{11406,11406,11407}, {11408,11408,11409}, {11410,11410,11411}, {11412,11412,11413},
	{11414,11414,11415}, {11416,11416,11417}, {11418,11418,11419}, {11420,11420,11421},
	{11422,11422,11423}, {11424,11424,11425}, {11426,11426,11427}, {11428,11428,11429},
	{11430,11430,11431}, {11432,11432,11433}, {11434,11434,11435}, {11436,11436,11437},
	{11438,11438,11439}, {11440,11440,11441}, {11442,11442,11443}, {11444,11444,11445},
	{11446,11446,11447}, {11448,11448,11449}, {11450,11450,11451}, {11452,11452,11453},
	{11454,11454,11455}, {11456,11456,11457}, {11458,11458,11459}, {11460,11460,11461},
	{11462,11462,11463}, {11464,11464,11465}, {11466,11466,11467}, {11468,11468,11469},
	{11470,11470,11471}, {11472,11472,11473}, {11474,11474,11475}, {11476,11476,11477},
	{11478,11478,11479}, {11480,11480,11481}, {11482,11482,11483}, {11484,11484,11485},
	{11486,11486,11487}, {11488,11488,11489}, {11490,11490,11491}, {11499,11499,11500},
	{11501,11501,11502}, {11506,11506,11507}, {42560,42560,42561}, {42562,42562,42563},
	{42564,42564,42565}, {42566,42566,42567}, {42568,42568,42569}, {42570,42570,42571},
	{42572,42572,42573}, {42574,42574,42575}, {42576,42576,42577}, {42578,42578,42579},
	{42580,42580,42581}, {42582,42582,42583}, {42584,42584,42585}, {42586,42586,42587},
	{42588,42588,42589}, {42590,42590,42591}, {42592,42592,42593}, {42594,42594,42595},
	{42596,42596,42597}, {42598,42598,42599}, {42600,42600,42601}, {42602,42602,42603},
	{42604,42604,42605}, {42624,42624,42625}, {42626,42626,42627}, {42628,42628,42629},
	{42630,42630,42631}, {42632,42632,42633}, {42634,42634,42635}, {42636,42636,42637},
	{42638,42638,42639}, {42640,42640,42641}, {42642,42642,42643}, {42644,42644,42645},
	{42646,42646,42647}, {42648,42648,42649}, {42650,42650,42651}, {42786,42786,42787},
	{42788,42788,42789}, {42790,42790,42791}, {42792,42792,42793}, {42794,42794,42795},
	{42796,42796,42797}, {42798,42798,42799}, {42802,42802,42803}, {42804,42804,42805},
	{42806,42806,42807}, {42808,42808,42809}, {42810,42810,42811}, {42812,42812,42813},
	{42814,42814,42815}, {42816,42816,42817}, {42818,42818,42819}, {42820,42820,42821},
	{42822,42822,42823}, {42824,42824,42825}, {42826,42826,42827}, {42828,42828,42829},
	{42830,42830,42831}, {42832,42832,42833}, {42834,42834,42835}, {42836,42836,42837},
	{42838,42838,42839}, {42840,42840,42841}, {42842,42842,42843}, {42844,42844,42845},
	{42846,42846,42847}, {42848,42848,42849}, {42850,42850,42851}, {42852,42852,42853},
	{42854,42854,42855}, {42856,42856,42857}, {42858,42858,42859}, {42860,42860,42861},
	{42862,42862,42863}, {42873,42873,42874}, {42875,42875,42876}, {42877,42877,7545},
	{42878,42878,42879}, {42880,42880,42881}, {42882,42882,42883}, {42884,42884,42885},
	{42886,42886,42887}, {42891,42891,42892}, {42893,42893,613}, {42896,42896,42897},
	{42898,42898,42899}, {42902,42902,42903}, {42904,42904,42905}, {42906,42906,42907},
	{42908,42908,42909}, {42910,42910,42911}, {42912,42912,42913}, {42914,42914,42915},
	{42916,42916,42917}, {42918,42918,42919}, {42920,42920,42921}, {42922,42922,614},
	{42923,42923,604}, {42924,42924,609}, {42925,42925,620}, {42926,42926,618}, {42928,42928,670},
	{42929,42929,647}, {42930,42930,669}, {42931,42931,43859}, {42932,42932,42933},
	{42934,42934,42935}, {42936,42936,42937}, {42938,42938,42939}, {42940,42940,42941},
	{42942,42942,42943}, {42944,42944,42945}, {42946,42946,42947}, {42948,42948,42900},
	{42949,42949,642}, {42950,42950,7566}, {42951,42951,42952}, {42953,42953,42954},
	{42960,42960,42961}, {42966,42966,42967}, {42968,42968,42969}, {42997,42997,42998},
	{65279,65279,0}, {65281,65312,33}, {65313,65338,97}, {65339,65343,91}, {65344,65344,39},
	{65345,65374,97},
};

/* The zero of every set of decimal digits but ASCII's. */
const uint32_t date_zeros[] = {
	1632, 1776, 1984, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872,
	4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 42528, 43216, 43264,
	43472, 43504, 43600, 44016, 65296, 66720, 68912, 68928, 69734, 69872, 69942, 70096, 70384,
	70736, 70864, 71248, 71360, 71376, 71386, 71472, 71904, 72016, 72688, 72784, 73040, 73120,
	73184, 73552, 90416, 92768, 92864, 93008, 93552, 118000, 120782, 120792, 120802, 120812, 120822,
	123200, 123632, 124144, 124401, 125264, 130032,
};

/* Languages, sorted, with the order of their short numeric dates. */
const struct date_lang date_langs[] = {
	{"aa",3}, {"ab",3}, {"af",3}, {"agq",1}, {"ak",1}, {"am",1}, {"an",3}, {"ann",3}, {"apc",3},
	{"ar",1}, {"arn",3}, {"as",1}, {"asa",1}, {"ast",1}, {"az",1}, {"ba",1}, {"bal",3}, {"bas",1},
	{"be",1}, {"bem",1}, {"bew",3}, {"bez",1}, {"bg",1}, {"bgc",3}, {"bgn",3}, {"bho",3}, {"blo",2},
	{"blt",3}, {"bm",1}, {"bn",1}, {"bo",3}, {"bqi",3}, {"br",1}, {"brx",1}, {"bs",1}, {"bss",3},
	{"bua",3}, {"byn",3}, {"ca",1}, {"cad",3}, {"cch",3}, {"ccp",1}, {"ce",3}, {"ceb",2}, {"cgg",1},
	{"cho",3}, {"chr",2}, {"cic",3}, {"ckb",3}, {"co",3}, {"cop",3}, {"cs",1}, {"csw",3}, {"cu",3},
	{"cv",3}, {"cy",1}, {"da",1}, {"dav",1}, {"de",1}, {"dje",1}, {"doi",1}, {"dsb",1}, {"dua",1},
	{"dv",3}, {"dyo",1}, {"dz",3}, {"ebu",1}, {"ee",2}, {"el",1}, {"en",2}, {"eo",3}, {"es",1},
	{"et",1}, {"eu",3}, {"ewo",1}, {"fa",3}, {"ff",1}, {"fi",1}, {"fil",2}, {"fo",1}, {"fr",1},
	{"frr",3}, {"fur",1}, {"fy",1}, {"ga",1}, {"gaa",3}, {"gd",1}, {"gez",3}, {"gl",1}, {"gn",3},
	{"gsw",1}, {"gu",1}, {"guz",1}, {"gv",3}, {"ha",1}, {"haw",1}, {"he",1}, {"hi",1}, {"hnj",3},
	{"hr",1}, {"hsb",1}, {"ht",1}, {"hu",3}, {"hy",1}, {"ia",1}, {"id",1}, {"ie",1}, {"ig",1},
	{"ii",3}, {"io",3}, {"is",1}, {"it",1}, {"iu",2}, {"ja",3}, {"jbo",3}, {"jgo",3}, {"jmc",1},
	{"jv",1}, {"ka",1}, {"kaa",3}, {"kab",1}, {"kaj",3}, {"kam",1}, {"kcg",3}, {"kde",1}, {"kea",1},
	{"kek",3}, {"ken",3}, {"kgp",1}, {"khq",1}, {"ki",1}, {"kk",1}, {"kkj",1}, {"kl",3}, {"kln",1},
	{"km",1}, {"kn",1}, {"ko",3}, {"kok",1}, {"kpe",3}, {"ks",2}, {"ksb",1}, {"ksf",1}, {"ksh",1},
	{"ku",1}, {"kw",3}, {"kxv",1}, {"ky",1}, {"la",3}, {"lag",1}, {"lb",1}, {"lg",1}, {"lij",3},
	{"lkt",2}, {"lld",1}, {"lmo",3}, {"ln",1}, {"lo",1}, {"lrc",3}, {"lt",3}, {"ltg",3}, {"lu",1},
	{"luo",1}, {"luy",1}, {"lv",1}, {"lzz",3}, {"mai",1}, {"mas",1}, {"mdf",3}, {"mer",1},
	{"mfe",1}, {"mg",3}, {"mgh",1}, {"mgo",3}, {"mhn",3}, {"mi",1}, {"mic",3}, {"mk",1}, {"ml",1},
	{"mn",3}, {"mni",1}, {"moh",3}, {"mr",1}, {"ms",1}, {"mt",1}, {"mua",1}, {"mus",3}, {"mww",3},
	{"my",1}, {"myv",3}, {"mzn",3}, {"naq",1}, {"nb",1}, {"nd",1}, {"nds",3}, {"ne",3}, {"nl",1},
	{"nmg",1}, {"nn",1}, {"nnh",1}, {"no",1}, {"nqo",3}, {"nr",3}, {"nso",3}, {"nus",1}, {"nv",3},
	{"ny",3}, {"nyn",1}, {"oc",3}, {"oka",3}, {"om",2}, {"or",2}, {"os",1}, {"osa",3}, {"pa",1},
	{"pap",3}, {"pcm",1}, {"pi",3}, {"pis",3}, {"pl",1}, {"pms",3}, {"prg",3}, {"ps",3}, {"pt",1},
	{"qu",1}, {"quc",3}, {"raj",3}, {"rhg",3}, {"rif",3}, {"rm",1}, {"rn",1}, {"ro",1}, {"rof",1},
	{"ru",1}, {"rw",3}, {"rwk",1}, {"sa",1}, {"sah",3}, {"saq",1}, {"sat",1}, {"sbp",1}, {"sc",1},
	{"scn",1}, {"sd",3}, {"sdh",3}, {"se",3}, {"seh",1}, {"ses",1}, {"sg",1}, {"sgs",3}, {"shi",1},
	{"shn",3}, {"si",3}, {"sid",3}, {"sk",1}, {"skr",3}, {"sl",1}, {"sma",3}, {"smj",3}, {"smn",1},
	{"sms",3}, {"sn",3}, {"so",1}, {"sq",1}, {"sr",1}, {"ss",3}, {"ssy",3}, {"st",3}, {"su",1},
	{"suz",3}, {"sv",3}, {"sw",1}, {"syr",1}, {"szl",3}, {"ta",1}, {"te",1}, {"teo",1}, {"tg",1},
	{"th",1}, {"ti",2}, {"tig",3}, {"tk",1}, {"tn",3}, {"to",1}, {"tok",3}, {"tpi",3}, {"tr",1},
	{"trv",3}, {"trw",3}, {"ts",3}, {"tt",1}, {"twq",1}, {"tyv",3}, {"tzm",1}, {"ug",3}, {"uk",1},
	{"und",3}, {"ur",1}, {"uz",1}, {"vai",1}, {"ve",3}, {"vec",1}, {"vi",1}, {"vmw",3}, {"vo",3},
	{"vun",1}, {"wa",3}, {"wae",3}, {"wal",3}, {"wbp",3}, {"wo",1}, {"xh",2}, {"xnr",1}, {"xog",1},
	{"yav",1}, {"yi",1}, {"yo",1}, {"yrl",1}, {"yue",3}, {"za",3}, {"zgh",1}, {"zh",3}, {"zu",2},
};

/* Where a region's order differs from its language's. */
const struct date_lang date_regions[] = {
	{"az-IQ",3}, {"az-TR",3}, {"en-001",1}, {"en-150",1}, {"en-AE",1}, {"en-AG",1}, {"en-AI",1},
	{"en-AT",1}, {"en-AU",1}, {"en-BB",1}, {"en-BE",1}, {"en-BM",1}, {"en-BS",1}, {"en-BW",1},
	{"en-BZ",1}, {"en-CA",3}, {"en-CC",1}, {"en-CH",1}, {"en-CK",1}, {"en-CM",1}, {"en-CX",1},
	{"en-CY",1}, {"en-CZ",1}, {"en-DE",1}, {"en-DG",1}, {"en-DK",1}, {"en-DM",1}, {"en-EE",1},
	{"en-ER",1}, {"en-ES",1}, {"en-FI",1}, {"en-FJ",1}, {"en-FK",1}, {"en-FM",1}, {"en-FR",1},
	{"en-GB",1}, {"en-GD",1}, {"en-GE",1}, {"en-GG",1}, {"en-GH",1}, {"en-GI",1}, {"en-GM",1},
	{"en-GS",1}, {"en-GY",1}, {"en-HK",1}, {"en-HU",1}, {"en-ID",1}, {"en-IE",1}, {"en-IL",1},
	{"en-IM",1}, {"en-IN",1}, {"en-IO",1}, {"en-IT",1}, {"en-JE",1}, {"en-JM",1}, {"en-JP",3},
	{"en-KE",1}, {"en-KI",1}, {"en-KN",1}, {"en-KY",1}, {"en-LC",1}, {"en-LR",1}, {"en-LS",1},
	{"en-LT",1}, {"en-LV",1}, {"en-MG",1}, {"en-MO",1}, {"en-MS",1}, {"en-MT",1}, {"en-MU",1},
	{"en-MV",1}, {"en-MW",1}, {"en-MY",1}, {"en-NA",1}, {"en-NF",1}, {"en-NG",1}, {"en-NL",1},
	{"en-NO",1}, {"en-NR",1}, {"en-NU",1}, {"en-NZ",1}, {"en-PG",1}, {"en-PK",1}, {"en-PL",1},
	{"en-PN",1}, {"en-PT",1}, {"en-PW",1}, {"en-RO",1}, {"en-RW",1}, {"en-SB",1}, {"en-SC",1},
	{"en-SD",1}, {"en-SE",3}, {"en-SG",1}, {"en-SH",1}, {"en-SI",1}, {"en-SK",1}, {"en-SL",1},
	{"en-SS",1}, {"en-SX",1}, {"en-SZ",1}, {"en-TC",1}, {"en-TK",1}, {"en-TO",1}, {"en-TT",1},
	{"en-TV",1}, {"en-TZ",1}, {"en-UA",1}, {"en-UG",1}, {"en-VC",1}, {"en-VG",1}, {"en-VU",1},
	{"en-WS",1}, {"en-ZA",3}, {"en-ZM",1}, {"en-ZW",1}, {"es-PA",2}, {"es-PR",2}, {"fr-CA",3},
	{"ha-SD",3}, {"ku-IR",3}, {"se-FI",1}, {"sv-AX",1}, {"sv-FI",1}, {"zh-HK",1}, {"zh-MO",1},
	{"zh-SG",1},
};

const size_t date_n_keys = sizeof date_keys / sizeof date_keys[0];
const size_t date_n_slots = sizeof date_slots / sizeof date_slots[0];
const size_t date_n_folds = sizeof date_folds / sizeof date_folds[0];
const size_t date_n_zeros = sizeof date_zeros / sizeof date_zeros[0];
const size_t date_n_langs = sizeof date_langs / sizeof date_langs[0];
const size_t date_n_regions = sizeof date_regions / sizeof date_regions[0];
