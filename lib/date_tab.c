/* Words that dates are written with, in the languages of Unicode CLDR, for date.c.
 * Written by tools/cldr.py from cldr-dates-full and cldr-core 48.2.0 (npm, Unicode-3.0) and
 * tools/date_words.tsv; `make tables` writes it again. */
#include "date_tab.h"

#if DATE_TAB_FORM != 2
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
    "# ہفتہ پہلي\0# आठवड्यांपूर्वी\0# आठवड्यांमध्ये\0# आठवड्यापूर्वी\0# आठवड्यामध्ये\0# घं\0"
    "# घं पहले\0# घं पैले\0# घंटा\0# घंटा पहिले\0# घंटा मे\0# घंटे\0# घंटे च\0# घंटे पहले\0"
    "# घंटे पैले\0# घंटे में\0# घण्टा\0# घण्टा पहिले\0# घण्टामा\0# घन्टा\0# घन्टा सिगां\0"
    "# घन्टायाव\0# तासांपूर्वी\0# तासांमध्ये\0# तासापूर्वी\0# तासामध्ये\0# दान\0# दान सिगां\0"
    "# दानाव\0# दिन\0# दिन पहले\0# दिन पहिले\0# दिन मे\0# दिन में\0# दिनमा\0# दिवसांपूर्वी\0"
    "# दिवसापूर्वी\0# दिवसामध्ये\0# दिसान\0# दिसानीं\0# दीस\0# दीस आदीं\0# ध्याड़े\0"
    "# ध्याड़े पैले\0# ध्याड़ेयां\0# ध्याड़ेयां च\0# बरख\0# बरख पहिले\0# बरख मे\0# बोसोर\0"
    "# बोसोर सिगां\0# बोसोरआव\0# महिना\0# महिना पहिले\0# महिनामा\0# महिन्यांपूर्वी\0"
    "# महिन्यापूर्वी\0# महिन्यामध्ये\0# माह\0# माह पहले\0# माह पहिले\0# माह मे\0# माह में\0"
    "# मि\0# मि पहले\0# मि पैले\0# मिंट\0# मिंट पैले\0# मिंटे\0# मिंटे च\0# मिण\0# मिण आदीं\0"
    "# मिणटां\0# मिणटां आदीं\0# मिणटांनी\0# मिणटान\0# मिनट\0# मिनट पहले\0# मिनट पहिले\0"
    "# मिनट मे\0# मिनट में\0# मिनि\0# मिनि पूर्वी\0# मिनि मध्ये\0# मिनिट\0# मिनिट सिगां\0"
    "# मिनिटआव\0# मिनिटांपूर्वी\0# मिनिटांमध्ये\0# मिनिटापूर्वी\0# मिनिटामध्ये\0# मिनूट\0"
    "# मिनूट आदीं\0# मिनेट\0# मिनेट पहिले\0# मिनेटमा\0# मीन्ने\0# मीन्ने पैले\0# मीन्नेयां\0"
    "# मीन्नेयां च\0# म्ह\0# म्ह आदीं\0# म्हयने\0# म्हयने आदीं\0",
    "# म्हयनो\0# म्हयनो आदीं\0# म्हयन्यान\0# म्हयन्यानीं\0# वर\0# वर आदीं\0# वरां\0"
    "# वरां आदीं\0# वरांनीं\0# वरान\0# वर्ष\0# वर्ष अघि\0# वर्ष पहले\0# वर्ष में\0# वर्षमा\0"
    "# वर्षांपूर्वी\0# वर्षांमध्ये\0# वर्षापूर्वी\0# वर्षामध्ये\0# वर्स\0# वर्स आदीं\0"
    "# वर्सां\0# वर्सां आदीं\0# वर्सांनीं\0# वर्सान\0# स\0# स पैले\0# सकिंट\0# सकिंट पैले\0"
    "# सकिंटे\0# सकिंटे च\0# सप्तक\0# सप्तक आदीं\0# सप्तकां\0# सप्तकां आदीं\0# सप्तकांनीं\0"
    "# सप्तकान\0# सप्ताह\0# सप्ताह पहले\0# सप्ताह पहिले\0# सप्ताह मे\0# सप्ताह में\0# सप्थाह\0"
    "# सप्थाह सिगां\0# सप्थाहयाव\0# सान\0# सान सिगां\0# सानाव\0# साल\0# साल पैले\0# साल्लां\0"
    "# साल्लां च\0# सॅक\0# सॅक आदीं\0# सॅकंड\0# सॅकंड आदीं\0# सॅकंडान\0# सॅकंडानीं\0# से\0"
    "# से पहले\0# से पूर्वी\0# से मध्ये\0# सेकंड\0# सेकंड पहले\0# सेकंड में\0# सेकंदांपूर्वी\0"
    "# सेकंदांमध्ये\0# सेकंदापूर्वी\0# सेकंदामध्ये\0# सेकेंड\0# सेकेंड पहिले\0# सेकेंड मे\0"
    "# सेकेण्ड\0# सेकेण्ड सिगां\0# सेकेण्डआव\0# सेकेन्ड\0# सेकेन्ड पहिले\0# सेकेन्डमा\0"
    "# हप्ता\0# हप्ता पहिले\0# हप्तामा\0# हफ्तेयां\0# हफ्तेयां च\0# हफ्तेयां पैले\0# ঘণ্টা\0"
    "# ঘণ্টা আগে\0# ঘণ্টা পূৰ্বে\0# ঘণ্টাত\0# ঘণ্টায়\0# ছেকেণ্ড\0# ছেকেণ্ড পূৰ্বে\0"
    "# ছেকেণ্ডত\0# দিন\0# দিন আগে\0# দিন পূৰ্বে\0# দিনত\0# দিনের\0# দিনের মধ্যে\0# বছর\0"
    "# বছর পূর্বে\0# বছরে\0# বছৰত\0# বছৰৰ\0# বছৰৰ পূৰ্বে\0# মাস\0# মাস আগে\0# মাহ\0"
    "# মাহ পূৰ্বে\0# মাহত\0# মিনিট\0# মিনিট আগে\0# মিনিট পূৰ্বে\0# মিনিটত\0# মিনিটে\0# সপ্তাহ\0"
    "# সপ্তাহ আগে\0# সপ্তাহ পূৰ্বে\0# সপ্তাহত\0# সপ্তাহে\0# সেকেন্ড\0# সেকেন্ড আগে\0"
    "# সেকেন্ড পূর্বে\0# সেকেন্ডে\0# ਘੰਟਾ\0# ਘੰਟਾ ਪਹਿਲਾਂ\0# ਘੰਟਿਆਂ\0# ਘੰਟਿਆਂ ਵਿੱਚ\0# ਘੰਟੇ\0"
    "# ਘੰਟੇ ਪਹਿਲਾਂ\0# ਘੰਟੇ ਵਿੱਚ\0# ਦਿਨ\0# ਦਿਨ ਪਹਿਲਾਂ\0# ਦਿਨ ਵਿੱਚ\0# ਦਿਨਾਂ\0# ਦਿਨਾਂ ਵਿੱਚ\0"
    "# ਮਹੀਨਾ\0# ਮਹੀਨਾ ਪਹਿਲਾਂ\0# ਮਹੀਨਿਆਂ\0# ਮਹੀਨਿਆਂ ਵਿੱਚ\0# ਮਹੀਨੇ\0# ਮਹੀਨੇ ਪਹਿਲਾਂ\0"
    "# ਮਹੀਨੇ ਵਿੱਚ\0# ਮਿੰਟ\0# ਮਿੰਟ ਪਹਿਲਾਂ\0# ਮਿੰਟ ਵਿੱਚ\0# ਮਿੰਟਾਂ\0# ਮਿੰਟਾਂ ਵਿੱਚ\0# ਸਕਿੰਟ\0"
    "# ਸਕਿੰਟ ਪਹਿਲਾਂ\0# ਸਕਿੰਟ ਵਿੱਚ\0# ਸਕਿੰਟਾਂ\0# ਸਕਿੰਟਾਂ ਵਿੱਚ\0# ਸਾਲ\0",
    "# ਸਾਲ ਪਹਿਲਾਂ\0# ਸਾਲ ਵਿੱਚ\0# ਸਾਲਾਂ\0# ਸਾਲਾਂ ਵਿੱਚ\0# ਹਫ਼ਤਾ\0# ਹਫ਼ਤਾ ਪਹਿਲਾਂ\0# ਹਫ਼ਤਿਆਂ\0"
    "# ਹਫ਼ਤਿਆਂ ਵਿੱਚ\0# ਹਫ਼ਤੇ\0# ਹਫ਼ਤੇ ਪਹਿਲਾਂ\0# ਹਫ਼ਤੇ ਵਿੱਚ\0# અઠ\0# અઠ પહેલાં\0# અઠ માં\0"
    "# અઠવાડિયા\0# અઠવાડિયા પહેલાં\0# અઠવાડિયામાં\0# કલાક\0# કલાક પહેલાં\0# કલાકમાં\0# દિવસ\0"
    "# દિવસ પહેલાં\0# દિવસમાં\0# મહિના\0# મહિના પહેલાં\0# મહિનામાં\0# મિનિટ\0# મિનિટ પહેલાં\0"
    "# મિનિટમાં\0# વર્ષ\0# વર્ષ પહેલાં\0# વર્ષમાં\0# સેકંડ\0# સેકંડ પહેલાં\0# સેકંડમાં\0# ଘ\0"
    "# ଘ ପୂର୍ବେ\0# ଘଣ୍ଟା\0# ଘଣ୍ଟା ପୂର୍ବେ\0# ଘଣ୍ଟାରେ\0# ଦିନ\0# ଦିନ ପୂର୍ବେ\0# ଦିନରେ\0# ବ\0"
    "# ବ ପୂର୍ବେ\0# ବର୍ଷ\0# ବର୍ଷ ପୂର୍ବେ\0# ବର୍ଷରେ\0# ମା\0# ମା ପୂର୍ବେ\0# ମାସ\0# ମାସ ପୂର୍ବେ\0"
    "# ମାସରେ\0# ମି\0# ମି ପୂର୍ବେ\0# ମିନିଟ୍\0# ମିନିଟ୍ ପୂର୍ବେ\0# ମିନିଟ୍ରେ\0# ସପ୍ତା\0"
    "# ସପ୍ତା ପୂର୍ବେ\0# ସପ୍ତା ରେ\0# ସପ୍ତାହ\0# ସପ୍ତାହ ପୂର୍ବେ\0# ସପ୍ତାହରେ\0# ସେ\0# ସେ ପୂର୍ବେ\0"
    "# ସେକେଣ୍ଡ\0# ସେକେଣ୍ଡ ପୂର୍ବେ\0# ସେକେଣ୍ଡରେ\0# ஆ\0# ஆ முன்\0# ஆண்டிற்கு\0# ஆண்டிற்கு முன்\0"
    "# ஆண்டில்\0# ஆண்டுகளில்\0# ஆண்டுகளுக்கு\0# ஆண்டுகளுக்கு முன்\0# நா\0# நா முன்\0"
    "# நாட்களில்\0# நாட்களுக்கு\0# நாட்களுக்கு முன்\0# நாளில்\0# நாளுக்கு\0# நாளுக்கு முன்\0"
    "# நி\0# நி முன்\0# நிமி\0# நிமி முன்\0# நிமிடங்களில்\0# நிமிடங்களுக்கு\0"
    "# நிமிடங்களுக்கு முன்\0# நிமிடத்திற்கு\0# நிமிடத்திற்கு முன்\0# நிமிடத்தில்\0# ம\0"
    "# ம முன்\0# மணிநேரத்தில்\0# மணிநேரம்\0# மணிநேரம் முன்\0# மா\0# மா முன்\0# மாத\0"
    "# மாத முன்\0# மாதங்களில்\0# மாதங்களுக்கு\0# மாதங்களுக்கு முன்\0# மாதத்தில்\0"
    "# மாதத்துக்கு\0# மாதத்துக்கு முன்\0# வா\0# வா முன்\0# வார\0# வார முன்\0# வாரங்களில்\0"
    "# வாரங்களுக்கு\0# வாரங்களுக்கு முன்\0# வாரத்திற்கு\0# வாரத்திற்கு முன்\0# வாரத்தில்\0"
    "# வி\0# வி முன்\0# விநாடிகளில்\0# விநாடிகளுக்கு\0# விநாடிகளுக்கு முன்\0# விநாடிக்கு\0"
    "# விநாடிக்கு முன்\0# விநாடியில்\0# గం\0# గం క్రితం\0# గంట\0# గంట క్రితం\0# గంటల\0"
    "# గంటల క్రితం\0# గంటలో\0# గంటల్లో\0# నిమి\0# నిమి క్రితం\0# నిమిలో\0# నిమిషం\0"
    "# నిమిషం క్రితం\0# నిమిషంలో\0# నిమిషాల\0# నిమిషాల క్రితం\0",
    "# నిమిషాల్లో\0# నెల\0# నెల క్రితం\0# నెలల\0# నెలల క్రితం\0# నెలలో\0# నెలల్లో\0# రోజు\0"
    "# రోజు క్రితం\0# రోజుల\0# రోజుల క్రితం\0# రోజులో\0# రోజుల్లో\0# వారం\0# వారం క్రితం\0"
    "# వారంలో\0# వారాల\0# వారాల క్రితం\0# వారాల్లో\0# సం\0# సం క్రితం\0# సంల్లో\0# సంవత్సరం\0"
    "# సంవత్సరం క్రితం\0# సంవత్సరంలో\0# సంవత్సరాల\0# సంవత్సరాల క్రితం\0# సంవత్సరాల్లో\0# సెక\0"
    "# సెక క్రితం\0# సెకను\0# సెకను క్రితం\0# సెకనులో\0# సెకన్ల\0# సెకన్ల క్రితం\0# సెకన్లలో\0"
    "# ಗಂಟೆ\0# ಗಂಟೆ ಹಿಂದೆ\0# ಗಂಟೆಗಳ\0# ಗಂಟೆಗಳ ಹಿಂದೆ\0# ಗಂಟೆಗಳಲ್ಲಿ\0# ಗಂಟೆಯಲ್ಲಿ\0# ತಿಂಗಳ\0"
    "# ತಿಂಗಳ ಹಿಂದೆ\0# ತಿಂಗಳಲ್ಲಿ\0# ತಿಂಗಳು\0# ತಿಂಗಳು ಹಿಂದೆ\0# ತಿಂಗಳುಗಳ\0# ತಿಂಗಳುಗಳ ಹಿಂದೆ\0"
    "# ತಿಂಗಳುಗಳಲ್ಲಿ\0# ದಿನಗಳ\0# ದಿನಗಳ ಹಿಂದೆ\0# ದಿನಗಳಲ್ಲಿ\0# ದಿನದ\0# ದಿನದ ಹಿಂದೆ\0# ದಿನದಲ್ಲಿ\0"
    "# ನಿಮಿಷಗಳ\0# ನಿಮಿಷಗಳ ಹಿಂದೆ\0# ನಿಮಿಷಗಳಲ್ಲಿ\0# ನಿಮಿಷದ\0# ನಿಮಿಷದ ಹಿಂದೆ\0# ನಿಮಿಷದಲ್ಲಿ\0"
    "# ವರ್ಷಗಳ\0# ವರ್ಷಗಳ ಹಿಂದೆ\0# ವರ್ಷಗಳಲ್ಲಿ\0# ವರ್ಷದ\0# ವರ್ಷದ ಹಿಂದೆ\0# ವರ್ಷದಲ್ಲಿ\0# ವಾರಗಳ\0"
    "# ವಾರಗಳ ಹಿಂದೆ\0# ವಾರಗಳಲ್ಲಿ\0# ವಾರದ\0# ವಾರದ ಹಿಂದೆ\0# ವಾರದಲ್ಲಿ\0# ಸೆಕೆಂಡುಗಳ\0"
    "# ಸೆಕೆಂಡುಗಳ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್\0# ಸೆಕೆಂಡ್ ಹಿಂದೆ\0# ಸೆಕೆಂಡ್ಗಳಲ್ಲಿ\0# ಸೆಕೆಂಡ್ನಲ್ಲಿ\0# ആഴ്ച\0"
    "# ആഴ്ച മുമ്പ്\0# ആഴ്ചയിൽ\0# ദിവസം\0# ദിവസം മുമ്പ്\0# ദിവസത്തിൽ\0# മണിക്കൂറിൽ\0# മണിക്കൂർ\0"
    "# മണിക്കൂർ മുമ്പ്\0# മാസം\0# മാസം മുമ്പ്\0# മാസത്തിൽ\0# മിനിറ്റിൽ\0# മിനിറ്റ്\0"
    "# മിനിറ്റ് മുമ്പ്\0# വർഷം\0# വർഷം മുമ്പ്\0# വർഷത്തിൽ\0# സെക്കൻഡിൽ\0# സെക്കൻഡ്\0"
    "# സെക്കൻഡ് മുമ്പ്\0# ชม\0# ชม ที่แล้ว\0# ชั่วโมงที่ผ่านมา\0# นาทีที่ผ่านมา\0"
    "# นาทีที่แล้ว\0# ปีที่แล้ว\0# วันที่ผ่านมา\0# วันที่แล้ว\0# วินาทีที่ผ่านมา\0"
    "# วินาทีที่แล้ว\0# สัปดาห์ที่ผ่านมา\0# สัปดาห์ที่แล้ว\0# เดือนที่ผ่านมา\0# เดือนที่แล้ว\0"
    "# ຊມ\0# ຊມ ກ່ອນ\0# ຊົ່ວໂມງກ່ອນ\0# ດ\0# ດ ກ່ອນ\0# ນທ\0# ນທ ກ່ອນ\0# ນາທີກ່ອນ\0# ປີກ່ອນ\0"
    "# ມື້ກ່ອນ\0# ວິ\0# ວິ ກ່ອນ\0# ວິນາທີກ່ອນ\0# ອທ\0# ອທ ກ່ອນ\0# ອາທິດກ່ອນ\0# ເດືອນກ່ອນ\0"
    "# စက္ကန့်အတွင်း\0# နာရီအတွင်း\0# နှစ်အတွင်း\0# ပတ်အတွင်း\0# ပီ\0# ပီ ပူၼ်ႉမႃး\0",
    "# မိနစ်အတွင်း\0# မိၼိတ်ႉပူၼ်ႉမႃး\0# ရက်အတွင်း\0# လအတွင်း\0# လိူၼ်ပူၼ်ႉမႃး\0"
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
    "# 𑄟𑄨𑄚𑄨𑄖𑄴 𑄃𑄉𑄬\0# 𑄟𑄨𑄚𑄨𑄘𑄬\0# 𑄥𑄛𑄴𑄖\0# 𑄥𑄛𑄴𑄖 𑄃𑄉𑄬\0# 𑄥𑄛𑄴𑄖𑄠𑄴\0",
    "# 𑄥𑄛𑄴𑄖𑄢𑄴\0# 𑄥𑄛𑄴𑄖𑄢𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴\0# 𑄥𑄬𑄉𑄬𑄚𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴𑄘𑄬\0# 𞤤𞤫𞤦\0# 𞤤𞤫𞤦 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0"
    "# 𞤤𞤫𞤦𞥆𞤭\0# 𞤤𞤫𞤦𞥆𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤱\0# 𞤤𞤫𞤱 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤤𞤫𞤱𞤪𞤵\0# 𞤤𞤫𞤱𞤪𞤵 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0"
    "# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0# 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭\0# 𞤳𞤭𞤲\0# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0"
    "# 𞤳𞤭𞤲 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤\0# 𞤳𞤭𞤲𞤰𞤢𞤤\0# 𞤳𞤭𞤲𞤰𞤢𞤤 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤺𞤢𞤤\0# 𞤳𞤭𞤲𞤰𞤫\0# 𞤳𞤭𞤲𞤰𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤭𞤼\0"
    "# 𞤳𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤳𞤭𞤼𞤢𞥄𞤯𞤫\0# 𞤳𞤭𞤼𞤢𞥄𞤯𞤫 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤳𞤮𞤶\0# 𞤳𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0"
    "# 𞤳𞤮𞤶𞤮𞤥𞤶𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0# 𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤴𞤼\0# 𞤴𞤼 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤶𞤢\0"
    "# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤶𞤢 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤭\0# 𞤶𞤮𞤲𞤼𞤫\0# 𞤶𞤮𞤲𞤼𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤶𞤼\0# 𞤶𞤼 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤸𞤭𞤼\0"
    "# 𞤸𞤭𞤼 𞤪𞤫𞤱𞤢𞤲𞤭\0# 𞤸𞤮𞤶\0# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0# 𞤸𞤮𞤶 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0# 𞤸𞤮𞤶𞤮𞤥𞤪𞤫 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0"
    "# 𞤻𞤢𞤤𞥆𞤢𞤤\0# 𞤻𞤢𞤤𞥆𞤢𞤤 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤫\0# 𞤻𞤢𞤤𞥆𞤫\0# 𞤻𞤢𞤤𞥆𞤫 𞤱𞤵𞤤𞤭𞥅𞤯𞤫\0#-il\0#-il gimgha\0"
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
    "'i he sekoni 'e #\0'i he ta\0'i he ta'u\0'i he ta'u \0'i he ta'u 'e\0",
    "'i he ta'u 'e #\0'i he uike\0'i he uike \0'i he uike 'e\0'i he uike 'e #\0'ok\0'oka\0"
    "'okakopa\0'okatopa\0's\0's avonds\0's middags\0's nachts\0's ochtends\0'st\0'st'ano\0"
    "'sta\0'sta setemana\0'sto\0'sto meze\0(a)\0(a),\0(e)ko\0-a\0-ж\0-ж,\0-ന്\0a\0a cikin\0"
    "a cikin kwanaki\0a cikin kwanaki #\0a cikin mako\0a cikin mako #\0a cikin makonni\0"
    "a cikin makonni #\0a cikin watan\0a cikin watan #\0a cikin watanni\0a cikin watanni #\0"
    "a day\0a day ago\0a few\0a few seconds\0a few seconds ago\0a la\0a las\0a les\0a m\0"
    "a min\0a min ago\0a minute\0a minute ago\0a moment\0a moment ago\0a month\0a month ago\0"
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
    "alhamisi\0",
    "alj\0aljuma\0alle\0alle ore\0alm\0almost\0almost #\0almost # hours\0almost # hours ago\0"
    "alr\0alt\0altine\0aluula\0alx\0alxamis\0alz\0alzuma\0am\0am bliadhna\0am faoilleach\0"
    "am mart\0am mios\0am mios seo\0am mios seo chaidh\0am morge\0am namittag\0am vormittag\0"
    "ama\0amajjii\0amanha\0amarach\0amhad\0amiaza\0amma\0amodun\0amu\0amu akayu\0amu kuese\0"
    "amu semana\0amu yasi\0amut\0an\0an #\0an # bhlia\0an # blia\0an # d\0an # dag\0"
    "an # dhiog\0an # diog\0an # j\0an # joer\0an # la\0an # m\0an # mhion\0an # mhios\0"
    "an # min\0an # minutt\0an # mion\0an # mios\0an # mount\0an # seachd\0an # sek\0"
    "an # sekonn\0an # sheachd\0an # st\0an # stonn\0an # uair\0an # w\0an # woch\0an ath\0"
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
    "avant # ura\0avant # uras\0avant #d\0avant #e\0avant #h\0",
    "avant #mais\0avant #o\0avant-hier\0averil\0avg\0avgust\0avgusta\0avi\0avientu\0avo\0"
    "avond\0avost\0avq\0avqust\0avr\0avrigl\0avril\0avrril\0avui\0avust\0awa\0awa #\0awa # da\0"
    "awa # da ta\0awa # da ta gabata\0awanni\0awanni #\0awanni # da\0awanni # da suka\0"
    "awanni # da suka gabata\0awg\0awgust\0awgusta\0awi\0awiril\0awirili\0awr\0awril\0awst\0"
    "aww\0awwissu\0axad\0axd\0axsam\0axsamustu\0ayer\0ayeri\0ayewohomumu\0ayn\0aynas\0ayu\0"
    "ayu-bis\0ayu-bis bi\0ayu-bis bi weesu\0ayu-bis bii\0ayu-bis biy\0ayu-bis biy new\0az\0"
    "aza\0azar\0azaroa\0azaroaren\0azekka\0azi\0aɖabaƒoƒo\0aɖabaƒoƒo #\0aɖabaƒoƒo # si\0"
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
    "che'l ze # menuto\0",
    "che'l ze # meze\0che'l ze # s\0che'l ze # seg\0che'l ze # segondo\0chenabura\0chesc\0"
    "chesc ann\0chesc meis\0chesta\0chesta edema\0chg\0chieu\0chii\0chikumi\0chikunguru\0"
    "chilo\0china\0chinai\0chipiri\0chiposi\0chishanu\0chitatu\0chivabvu\0chk\0chn\0choola\0"
    "choon\0chor\0chorshanba\0chosti\0chosti'\0chp\0chr\0christmanet\0chs\0cht\0chu\0chu nhat\0"
    "chulai\0chumaine\0chumapiri\0chumatano\0chumatato\0chv\0chw\0chwef\0chwefror\0ci\0cikin\0"
    "cikin awa\0cikin awa #\0cikin awanni\0cikin awanni #\0cikin dakika\0cikin dakika #\0"
    "cikin dakiku\0cikin dakiku #\0cikin minti\0cikin minti #\0cikin mintuna\0cikin mintuna #\0"
    "cim\0cio\0ciongo\0cis\0ciswa\0cka\0cki\0cko\0cla\0cmn\0cmt\0cn\0cohca\0cohcamaanu\0"
    "cokcwaklanne\0cokcwaklii\0col\0colte\0com\0com'yakke\0comgaisuu\0comkaldeɓlii\0comkolle\0"
    "comlaaɗii\0comme\0como\0comzyeɓsuu\0comzyiiɗii\0cor\0cor #\0cor # jar\0cor # wuca\0cora\0"
    "cot\0cotmeh\0cotmeha\0cp\0cpr\0cras\0cs\0csm\0csutortok\0ct\0cte\0ctember\0ctt\0ctvrtek\0"
    "cu\0cuanui\0cuanuimaanu\0cul\0cum\0cuma\0cumartesi\0cume\0cume axsami\0cuo\0cuon\0"
    "cuonomannu\0custa\0custa chida\0custu\0custu mese\0cut\0cutanbir\0cvc\0cvn\0cya\0cyu\0"
    "cze\0czerwca\0czerwiec\0czi\0czw\0czwartek\0czyrwca\0d\0d #\0d # darbe\0d'\0d'abr\0"
    "d'abril\0d'ag\0d'agost\0d'agosto\0d'agostu\0d'aost\0d'aqui\0d'aqui a\0d'aqui a #\0"
    "d'aqui a # any\0d'aqui a # anys\0d'aqui a # dia\0d'aqui a # dies\0d'aqui a # h\0"
    "d'aqui a # hora\0d'aqui a # hores\0d'aqui a # mes\0d'aqui a # mesos\0d'aqui a # min\0"
    "d'aqui a # minut\0d'aqui a # minuts\0d'aqui a # s\0d'aqui a # segon\0d'aqui a # segons\0"
    "d'aqui a # setm\0d'aqui a # setmana\0d'aqui a # setmanes\0d'arvi\0d'auri\0d'avientu\0"
    "d'avrigl\0d'avust\0d'ochobre\0d'oct\0d'october\0d'octobre\0d'octubre\0d'otober\0"
    "d'ottobre\0da\0da #\0da # mu\0da december\0da fanadur\0da favrer\0da madrugada\0da mana\0"
    "da manha\0da mars\0da matg\0da noite\0da november\0da schaner\0da settember\0da tarde\0"
    "da zercladur\0da#\0da# a\0da# a atwam\0daaw\0dab\0dabar\0dac\0dad\0dag\0daggis\0dah\0"
    "daho\0daho hayashuh\0dahosikah\0dahosikah nish\0dakika\0dakika #\0dakika # da\0"
    "dakika # da ta\0dakika # da ta gabata\0dakika # iliyopita\0dakika # zilizopita\0dakiku\0"
    "dakiku #\0dakiku # da\0dakiku # da suka\0dakiku # da suka gabata\0dal\0dalam\0dalam #\0"
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
    "dc\0ddoe\0de\0de ceadaoin\0de domhnaigh\0de haoine\0de l\0de l'apm\0de l'apres\0"
    "de l'apres-midi\0de la\0de la madrugada\0de la manana\0de la noche\0de la nuit\0"
    "de la tarde\0de luain\0de ma\0de mairt\0de sathairn\0de sira\0dea\0dear\0deardaoin\0"
    "deasiamime\0dec\0dec'h\0decembar\0decembari\0decembarip\0december\0decembra\0decembre\0"
    "decembrie\0decembris\0decembro\0decemeber\0dee\0deesanbur\0deffir\0deffir aza\0deireadh\0"
    "deireadh fomhair\0dek\0dekabr\0del\0del matin\0del mediodia\0del pomeriggio\0delelott\0"
    "delutan\0dem\0dema\0dema passat\0demain\0deman\0demay\0demay #\0demay # haptag\0"
    "demay haptag\0demay mah\0demay sal\0demb\0demin\0den\0den har\0den har manaden\0denna\0"
    "denna vecka\0denne\0denne manaden\0denne maned\0denne maneden\0denne uge\0denne uken\0"
    "denne veka\0denschdeg\0denstaxtsees\0dentro\0dentro de\0dentro de #\0dentro de # a\0"
    "dentro de # ano\0dentro de # anos\0dentro de # d\0dentro de # dia\0dentro de # dias\0"
    "dentro de # h\0dentro de # hora\0dentro de # horas\0dentro de # m\0dentro de # mes\0",
    "dentro de # meses\0dentro de # min\0dentro de # minuto\0dentro de # minutos\0"
    "dentro de # s\0dentro de # seg\0dentro de # segundo\0dentro de # segundos\0"
    "dentro de # sem\0dentro de # semana\0dentro de # semanas\0depois\0depois de\0"
    "depois de amanha\0der\0derc\0derc'hent\0derc'hent-dec\0derc'hent-dec'h\0des\0des woch\0"
    "desam\0desambar\0desambra\0desanburu\0dese\0dese mount\0desemba\0desember\0desembre\0"
    "desimber\0deso\0dest\0dest joer\0dets\0detsember\0dew\0dewen\0dewo\0dexembre\0dey\0dez\0"
    "dezamber\0deze\0deze maand\0deze week\0dezember\0dezembr\0dezembro\0dezembru\0dezenbre\0"
    "dfomh\0dg\0dgi\0dhen\0dhen cheitean\0dhen damhair\0dhen dubhlachd\0dhen fhaoilleach\0"
    "dhen ghearran\0dhen ghiblean\0dhen iuchar\0dhen lunastal\0dhen mhart\0dhen ogmhios\0"
    "dhen t\0dhen t-samhain\0dhen t-sultain\0dhieec\0dhieec latni\0dhj\0dhjetor\0dhu\0dhu al\0"
    "dhu al-hijjah\0dhu al-qadah\0dhu al-qi\0dhu al-qi'dah\0di\0di #\0di # salan\0"
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
    "eergister\0",
    "eergisteren\0efiafi\0efterm\0eftermiddag\0eftir\0eftir #\0eftir # ar\0eftir # dag\0"
    "eftir # daga\0eftir # klst\0eftir # klukkustund\0eftir # klukkustundir\0eftir # man\0"
    "eftir # manud\0eftir # manudi\0eftir # min\0eftir # minutu\0eftir # minutur\0eftir # sek\0"
    "eftir # sekundu\0eftir # sekundur\0eftir # viku\0eftir # vikur\0eftir hadegi\0eftir tvo\0"
    "eftir tvo daga\0efute\0egbe\0ege\0ege mo\0ege mo nguꞌ\0ege mo nguꞌ #\0eguerd\0eguerdia\0"
    "eguerdiko\0eh\0ehole\0eigulo\0eile\0eilen\0ejfel\0ejjel\0ejo\0ejo \0ejo (haheze)\0"
    "ejo (hazoza)\0eka\0ekaina\0ekainaren\0eki\0ekim\0ekuseni\0el\0el ano\0el ano pasado\0"
    "el ano proximo\0el mes\0el mes pasado\0el mes pasau\0el mes passat\0el mes proximo\0"
    "el mes que\0el mes que ve\0el mes viniente\0el meze\0el meze che\0el meze che vien\0"
    "el meze pasa\0el proximo\0el proximo ano\0el proximo mes\0ela\0elange\0elb\0eleni\0elo\0"
    "elokuu\0elokuuta\0elozo\0elozo ev\0elozo het\0elozo honap\0em\0em #\0em # ano\0em # anos\0"
    "em # dia\0em # dias\0em # h\0em # hora\0em # horas\0em # mes\0em # meses\0em # min\0"
    "em # minuto\0em # minutos\0em # seg\0em # segundo\0em # segundos\0em # sem\0em # semana\0"
    "em # semanas\0embaran\0emi\0emiasele\0emini\0en\0en #\0en # a\0en # ano\0en # anos\0"
    "en # anu\0en # di\0en # dia\0en # dias\0en # dies\0en # dis\0en # emna\0en # emnas\0"
    "en # h\0en # hora\0en # horas\0en # hores\0en # johr\0en # johre\0en # m\0en # mais\0"
    "en # mes\0en # meses\0en # min\0en # minuta\0en # minutas\0en # minuto\0en # minutos\0"
    "en # minutu\0en # onn\0en # onns\0en # s\0en # secunda\0en # secundas\0en # seg\0"
    "en # segundo\0en # segundos\0en # segundu\0en # selm\0en # selmana\0en # selmanes\0"
    "en # sem\0en # semana\0en # semanas\0en # ura\0en # uras\0endama\0ene\0enero\0enguany\0"
    "enhvteceskv\0enhvteceskv enhvyvtke\0enj\0enjing\0enkakenya\0enkyo\0enne\0ennvrkvpv\0"
    "ennvrkvpv enhvyvtke\0ensi\0ensi kuussa\0ensi viikolla\0ensi vuonna\0ensil,\0ensil, ooli\0"
    "ensil, ooli u\0ensil, ooli u katanue\0entathakusa\0eost\0ep\0epe\0epeeso\0eph\0ephreli\0"
    "epr\0epreel\0eprel\0epreli\0epreo\0epril\0eq\0eq'ela\0er\0erb\0eris\0erizooba\0ertaga\0"
    "ertalab\0ertir\0es\0es anu\0es anu li\0es mes\0es mes li\0es simana\0es simana li\0esa\0"
    "esaabadu\0esabato\0esaɓasu\0esfand\0eshi\0esi\0esmaspaev\0eso\0esok\0esopesope\0est\0"
    "esta\0esta selmana\0esta semana\0este\0este ano\0este mes\0esti\0esti anu\0esti mes\0et\0"
    "eti\0etso\0etso si\0etso si gbona\0etso si va\0etso si va yi\0etterm\0ettermiddag\0"
    "ettiminku\0etzi\0ev\0ev hefte\0ev meh\0evening\0evi\0evi eo\0evvelsi\0evvelsi gun\0ewu\0"
    "eye\0eyenga\0eyl\0eylul\0ez\0ez a\0ez a het\0ez a honap\0ez az\0ez az ev\0fa\0fa #\0"
    "fa # any\0fa # anys\0fa # dia\0fa # dies\0fa # h\0fa # hora\0fa # hores\0fa # mes\0"
    "fa # mesos\0fa # min\0fa # minut\0fa # minuts\0fa # s\0fa # segon\0fa # segons\0"
    "fa # setm\0fa # setmana\0fa # setmanes\0fab\0fabrowa\0faburairu\0fal\0falaite\0faleam\0"
    "fan\0fanadur\0faoi\0farvardin\0fattlo\0fattlo mhoino\0fattlo suman\0favr\0favrer\0fbl\0"
    "fde\0fe\0feabh\0feabhra\0feb\0febbr\0febbraio\0feber\0febereware\0febirie\0febluali\0"
    "febr\0febraayo\0febraro\0febreiro\0febrer\0febrero\0febreru\0febrewaris\0febrier\0"
    "febroary\0februaar\0februaari\0februaarip\0februar\0februara\0februari\0februarie\0"
    "februario\0februaris\0februaro\0february\0februeri\0februwari\0febuare\0febuari\0febuary\0"
    "feburari\0feburary\0feburuari\0feburuye\0febwaliyo\0fee\0feewiriye\0felayede\0felete\0"
    "fep\0fepueli\0fer\0ferikgong\0ferve\0fev\0fevereiro\0fevereiru\0fevr\0fevral\0fevrar\0"
    "fevreiro\0fevrer\0fevrier\0fevriye\0few\0fewral\0fewriyee\0fgw\0fh\0fi\0fi #\0fi # xahar\0"
    "fi # xahar ohra\0fi # xhur\0fi # xhur ohra\0fi #-xahar\0fi #-xahar ohra\0fi zmien\0"
    "fi zmien #\0fi zmien # granet\0fi zmien # granet ohra\0fi zmien # gurnata\0"
    "fi zmien # gurnata ohra\0fi zmien # sena\0fi zmien # sena ohra\0fi zmien # siegha\0"
    "fi zmien # sighat\0fi zmien # snin\0fi zmien # snin ohra\0fi zmien #-il\0"
    "fi zmien #-il gurnata\0fi zmien #-il gurnata ohra\0fi zmien #-il sena\0"
    "fi zmien #-il sena ohra\0fi zmien #-il siegha\0fia\0fiada\0fie\0fifi\0fii\0fii deɓlii\0"
    "fii gwahlle\0fii loo\0fii marfoo\0fii mundan\0fii yuru\0fileek\0fileek #\0fileek # at\0"
    "fileek # ayi\0fileek # ayi-b\0fileek # ayi-bis\0fileek # fan\0fileek # saa\0fileek # sim\0"
    "fileek # simili\0fileek # wax\0fileek # waxtu\0fileek # we\0fileek # weer\0fim\0"
    "fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0fo #\0fo # awa\0fo # awa we\0"
    "fo # awa we de\0fo # awa we de kom\0fo # minit\0fo # minit we\0fo # minit we de\0",
    "fo # minit we de kom\0fo # sekon\0fo # yie\0fo # yie we\0fo # yie we de\0"
    "fo # yie we de kom\0fo #de\0fo #de we\0fo #de we de\0fo #de we de kom\0fo #mont\0"
    "fo #mont we\0fo #mont we de\0fo #mont we de kom\0fo #wik\0fo #wik we\0fo #wik we de\0"
    "fo #wik we de kom\0fo ivnin\0fo monin\0foarich\0foarich jier\0foarige\0foarige moanne\0"
    "foarige wike\0foe\0folgjend\0folgjend jier\0folgjende\0folgjende moanne\0folgjende wike\0"
    "fon\0fonde\0fondo\0fonli\0for\0for #\0for # ar\0for # ar sedan\0for # ar sen\0"
    "for # ar sidan\0for # ar siden\0for # d\0for # d sedan\0for # d sidan\0for # d siden\0"
    "for # dag\0for # dag sedan\0for # dag siden\0for # dagar\0for # dagar sedan\0for # dage\0"
    "for # dage siden\0for # dogn\0for # dogn sidan\0for # dogn siden\0for # man\0"
    "for # man sen\0for # manad\0for # manad sedan\0for # manad sidan\0for # manadar\0"
    "for # manadar sidan\0for # manader\0for # manader sedan\0for # maned\0for # maned siden\0"
    "for # maneder\0for # maneder siden\0for # md\0for # md sidan\0for # md siden\0for # min\0"
    "for # min sen\0for # min sidan\0for # min siden\0for # minut\0for # minut sedan\0"
    "for # minut siden\0for # minuter\0for # minuter sedan\0for # minutsi\0"
    "for # minutsi siden\0for # minutt\0for # minutt sidan\0for # minutt siden\0"
    "for # minutter\0for # minutter siden\0for # nalunaaquttap\0for # nalunaaquttap-akunnera\0"
    "for # nalunaaquttap-akunnera siden\0for # qaammat\0for # qaammat siden\0for # s\0"
    "for # s sen\0for # sapaatip\0for # sapaatip-akunnera\0for # sapaatip-akunnera siden\0"
    "for # sek\0for # sek sidan\0for # sek siden\0for # sekund\0for # sekund sedan\0"
    "for # sekund sidan\0for # sekund siden\0for # sekunder\0for # sekunder sedan\0"
    "for # sekunder siden\0for # sekundi\0for # sekundi siden\0for # t\0for # t sidan\0"
    "for # t siden\0for # tim\0for # tim sedan\0for # timar\0for # timar sidan\0for # time\0"
    "for # time sidan\0for # time siden\0for # timer\0for # timer siden\0for # timmar\0"
    "for # timmar sedan\0for # timme\0for # timme sedan\0for # u\0for # u siden\0for # uge\0"
    "for # uge siden\0for # uger\0for # uger siden\0for # uke\0for # uke siden\0for # uker\0"
    "for # uker siden\0for # ukioq\0for # ukioq siden\0for # ulloq\0for # ulloq unnuarlu\0"
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
    "gson\0gtsh\0gtu\0gu\0guak\0guei\0gulan\0gulana\0gum\0gumiguru\0",
    "gun\0gunduz\0gunju\0gunorta\0gunortadan\0gunortadan on\0gunortadan son\0gunyana\0guov\0"
    "guovvamannu\0gur\0guraandhala\0guru\0guruwaar\0gush\0gusht\0guyyaa\0guyyaa #\0"
    "guyyaa # darbe\0guyyaa # keessatti\0guyyoota\0guyyoota #\0guyyoota # darban\0"
    "guyyoota # keessatti\0gw\0gwastagen\0gwastagen #\0gwastagen # haptag\0gwastagen # sal\0"
    "gwastagen haptag\0gwastagen mah\0gwe\0gwen\0gwener\0gwengolo\0gwn\0gɩjibono\0gɩshilikono\0"
    "gɩtenshile\0h\0h #\0h # darbe\0ha\0ha #\0ha # ano\0ha # anos\0ha # dia\0ha # dias\0"
    "ha # h\0ha # hora\0ha # horas\0ha # mes\0ha # meses\0ha # min\0ha # minuto\0ha # minutos\0"
    "ha # s\0ha # seg\0ha # segundo\0ha # segundos\0ha # sem\0ha # semana\0ha # semanas\0"
    "ha um\0ha um ano\0ha um dia\0ha um mes\0ha um minuto\0ha uma\0ha uma hora\0ha uma semana\0"
    "hace\0hace #\0hace # a\0hace # ano\0hace # anos\0hace # d\0hace # dia\0hace # dias\0"
    "hace # h\0hace # hora\0hace # horas\0hace # m\0hace # mes\0hace # meses\0hace # min\0"
    "hace # minuto\0hace # minutos\0hace # s\0hace # seg\0hace # segundo\0hace # segundos\0"
    "hace # sem\0hace # semana\0hace # semanas\0hace un\0hace un ano\0hace un dia\0"
    "hace un mes\0hace un minuto\0hace una\0hace una hora\0hace una semana\0had\0hadegi\0hag\0"
    "hagayya\0hai\0hai #\0hai # a\0hai # ano\0hai # anos\0hai # anu\0hai # d\0hai # dia\0"
    "hai # dias\0hai # dies\0hai # h\0hai # hora\0hai # horas\0hai # hores\0hai # m\0"
    "hai # mes\0hai # meses\0hai # min\0hai # minuto\0hai # minutos\0hai # minutu\0hai # s\0"
    "hai # se\0hai # seg\0hai # segundo\0hai # segundos\0hai # segundu\0hai # selm\0"
    "hai # selmana\0hai # selmanes\0hai # sem\0hai # semana\0hai # semanas\0hajnal\0ham\0"
    "hamuq\0hamuq killa\0hamuq semana\0hamuq wata\0han\0hanki\0hannde\0hanuere\0hapon\0har\0"
    "har'a\0hari\0hari ini\0hashi\0hashi'\0hashi' ammo\0hashi' ammo'na\0hashi' ammo'na'\0"
    "hashi' atochchi\0hashi' atochchi'na\0hashi' atochchi'na'\0hashi' atoklo\0hashi' atoklo'\0"
    "hashnih\0hashnih haˀimay\0hashnihtiˀtiˀ\0hashnihtsiˀ\0hatinggabi\0haut\0haz\0hazir\0"
    "haziran\0hbi\0hed\0heddiw\0hefteya\0hefteya bori\0hefteya were\0hei\0heina\0heinakuu\0"
    "heinakuuta\0heiwet\0hekta\0hekta #\0hekta #-chan\0hekta #-chan k\0hekta #-chan k'un\0"
    "hekta #-chan k'un hehan\0hekta oh\0hekta oh'ankho\0hekta oh'ankho #\0hekta oh'ankho # k\0"
    "hekta oh'ankho # k'un\0hekta oh'ankho # k'un hehan\0hekta oko\0hekta oko #\0"
    "hekta oko # k\0hekta oko # k'un\0hekta oko # k'un hehan\0hekta okpi\0hekta okpi #\0"
    "hekta okpi # k\0hekta okpi # k'un\0hekta okpi # k'un hehan\0hekta omakha\0hekta omakha #\0"
    "hekta omakha # k\0hekta omakha # k'un\0hekta omakha # k'un hehan\0hekta owaphe\0"
    "hekta owaphe #\0hekta owaphe # k\0hekta owaphe # k'un\0hekta owaphe # k'un hehan\0"
    "hekta wiyawapi\0hekta wiyawapi #\0hekta wiyawapi # k\0hekta wiyawapi # k'un\0"
    "hekta wiyawapi # k'un hehan\0helmi\0helmikuu\0helmikuuta\0hen\0henda\0henda manadin\0"
    "hengihengi\0hep\0hepetema\0her\0herbstmanet\0here\0herenegun\0heri\0hesu\0hesu viku\0"
    "hetfo\0heure\0heures\0heute\0hevlene\0heziran\0hezirana\0hh\0hid\0hier\0hierau\0hierdie\0"
    "hierdie jaar\0hierdie week\0hih\0hiisikah\0hiisikah nish\0hik\0hikan\0hil\0hilabete\0"
    "hilabete honetan\0hilawu\0hilonde\0hinhanni\0hinhanni kinhan\0hire\0hire lenju\0hit\0"
    "hitte\0hiv\0hiwi\0hiwi hayashuh\0hiyo\0hiyo rakko\0hiyuce\0hiziv\0hla\0hlakola\0"
    "hlakubele\0hlb\0ho\0ho mhoino\0ho suman\0ho-annu\0ho-mensu\0hoasoreǁkhab\0hodiau\0hodie\0"
    "hogbaa\0hoje\0holnap\0holnaputan\0hom\0hom kia\0hom nay\0hom qua\0homme\0hommik\0"
    "hommikul\0hoo\0hoore\0hoore-biir\0hor\0horas\0hornig\0hos\0hosdagur\0hoseng\0hotvle\0"
    "hotvle hvse\0houa\0houa \0houa 'e\0houa 'e #\0houa 'e # kuo\0houa 'e # kuo'osi\0hours\0"
    "hoxe\0hoy\0hozir\0hrs\0hs\0htalehan\0huck\0huhti\0huhtikuu\0huhtikuuta\0huk\0hukuri\0hul\0"
    "hulyo\0hun\0hune\0hunyo\0huomenna\0hur\0hurae\0hurrengo\0hurrengo astean\0"
    "hurrengo hilabetean\0hurrengo urtean\0hut\0huw\0huwebes\0hwai\0hwai-ini\0hwe\0hyd\0"
    "hydref\0hzr\0i\0i #\0i # jar\0i # manet\0i # minuta\0i # minute\0i # sekund\0i # sekunde\0"
    "i # stund\0i # stunde\0i # tag\0i # wuca\0i ar\0i bikegla\0i dag\0i fjor\0i forgar\0"
    "i forgars\0i forrgar\0i fyrradag\0i gar\0i gceann\0i gceann #\0i gceann # bhl\0"
    "i gceann # bhliain\0i gceann # bl\0i gceann # bliain\0i gceann # bliana\0"
    "i gceann # huaire\0i gceann # la\0i gceann # mbl\0i gceann # mbliana\0i gceann # mhi\0"
    "i gceann # mi\0i gceann # miosa\0i gceann # n\0i gceann # n-uair\0i gceann # n-uair an\0"
    "i gceann # n-uair an chloig\0i gceann # n-uaire\0i gceann # noim\0i gceann # noimead\0",
    "i gceann # scht\0i gceann # seachtain\0i gceann # seachtaine\0i gceann # shcht\0"
    "i gceann # sheachtain\0i gceann # shoic\0i gceann # shoicind\0i gceann # soic\0"
    "i gceann # soicind\0i gceann # uair\0i gceann # uair an\0i gceann # uair an chloig\0"
    "i gjar\0i mbliana\0i morgen\0i morgin\0i morgon\0i nasta\0i nasta manudi\0i nastu\0"
    "i nastu viku\0i overmorgen\0i overmorgon\0i ovurmorgin\0i sidasta\0i sidasta manudi\0"
    "i sidustu\0i sidustu viku\0i te\0i te #\0i te # tau\0i te # tau i\0i te # tau i mua\0"
    "i tenei\0i tenei marama\0i tenei ra\0i tenei tau\0i tenei wiki\0i tera\0i tera marama\0"
    "i tera tau\0i tera wiki\0i tessari\0i tessari viku\0i tessum\0i tessum manudi\0i ɓugajop\0"
    "ia\0ian\0iande\0iande-ara\0iande-ara-pyturepe\0ianuali\0ianuarie\0iau\0iaz\0ib\0ibr\0"
    "ibrir\0ichamthi\0icheheavo\0ichuma\0icm\0icyumweru\0icyumweru gishize\0icyumweru gitaha\0"
    "id\0idelli\0idime\0iditbeaivet\0iditbeaivi\0idiɓa\0idlli\0idwaata\0ier\0ieri\0ig\0"
    "igandea\0ighuo\0igi\0igolo\0igoro\0iguo\0ihttin\0iiplal\0ij\0ijeta\0ijm\0ijn\0ijp\0ijt\0"
    "ijtn\0iju\0ijumaa\0ijumamosi\0ijumanne\0ijumapili\0ijumatano\0ijumatatu\0ike\0iki\0"
    "iki cyumweru\0ikl\0ikm\0ikte\0iku\0ikumi\0ikwiri\0il\0il proxim\0il proxim mais\0il y\0"
    "il y a\0il y a #\0il y a # a\0il y a # an\0il y a # ans\0il y a # h\0il y a # heure\0"
    "il y a # heures\0il y a # j\0il y a # jour\0il y a # jours\0il y a # m\0il y a # min\0"
    "il y a # minute\0il y a # minutes\0il y a # mois\0il y a # s\0il y a # seconde\0"
    "il y a # secondes\0il y a # sem\0il y a # semaine\0il y a # semaines\0il y a un\0"
    "il y a un an\0il y a un jour\0il y a un mois\0il y a une\0il y a une heure\0"
    "il y a une minute\0il y a une semaine\0il-gimgha\0il-gimgha d\0il-gimgha d-diehla\0"
    "il-gimgha li\0il-gimgha li ghaddiet\0il-hadd\0il-hamis\0ile\0illalla\0illum\0iln\0ilon\0"
    "ilona\0ils\0ilta\0iltap\0iltapaiva\0iltapaivalla\0iluntz\0iluntzea\0iluntzeko\0imb\0ime\0"
    "imeg\0imeg abubi\0imeg adumben\0imeg fog\0imeg ichiibod\0imeg ichika\0imeg krizmed\0"
    "imeg kud\0imeg mbegtug\0imeg mbenchubi\0imeg ngwet\0imeg tesi\0imeg tesi'e\0imeg zo\0"
    "imehe\0imen\0imen i\0imen i puos\0imen i putuk,ooli\0imen i putuk,ooli u\0"
    "imen i putuk,ooli u katie\0imika\0imw\0in\0in #\0in # an\0in # anno\0in # annos\0"
    "in # day\0in # days\0in # die\0in # dies\0in # hora\0in # horas\0in # hour\0in # hours\0"
    "in # hr\0in # hrs\0in # jahr\0in # jahren\0in # mense\0in # menses\0in # min\0in # mins\0"
    "in # minuta\0in # minutas\0in # minute\0in # minuten\0in # minutes\0in # mns\0in # mo\0"
    "in # monat\0in # monaten\0in # month\0in # months\0in # mos\0in # mth\0in # sec\0"
    "in # second\0in # seconds\0in # secs\0in # secunda\0in # secundas\0in # sek\0"
    "in # sekunde\0in # sekunden\0in # sept\0in # septimana\0in # septimanas\0in # std\0"
    "in # stunde\0in # stunden\0in # tag\0in # tagen\0in # week\0in # weeks\0in # wk\0"
    "in # wks\0in # woche\0in # wochen\0in # year\0in # years\0in # yr\0in # yrs\0in the\0"
    "in the afternoon\0in the evening\0in the morning\0inaan\0inaianei\0inanahi\0inco\0indi\0"
    "indiki\0indiki ay\0indiki hepde\0indiki yyl\0indoman\0ine\0ineng\0ineng'uni\0ing\0ing #\0"
    "ing # detik\0ing # dina\0ing # jam\0ing # menit\0ing # pekan\0ing # sasi\0ing # taun\0"
    "ini\0inier\0inikuˀ\0inikuˀtiˀtiˀ\0inju\0inn\0innayr\0inne\0inniu\0intro\0intro de\0"
    "intro de #\0intro de # annos\0intro de # annu\0intro de # ch\0intro de # chida\0"
    "intro de # chidas\0intro de # die\0intro de # dies\0intro de # mese\0intro de # meses\0"
    "intro de # min\0intro de # minutos\0intro de # minutu\0intro de # ora\0intro de # oras\0"
    "intro de # seg\0intro de # segundos\0intro de # segundu\0inu\0inyambala\0inyanga\0"
    "inyanga edlule\0inyanga ephelileyo\0inyanga ezayo\0inyi\0ion\0ionawr\0ip\0ipu\0ipuru\0ir\0"
    "ir l\0ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0is hafte\0is saal\0is-sena\0"
    "is-sena d\0is-sena d-diehla\0is-sena l\0is-sena l-ohra\0is-sibt\0isal\0isegun\0isi\0"
    "isikʉ\0isn\0isniin\0isnin\0isonto\0issa\0istawichayazan\0istawichayazan wi\0iste\0"
    "iste anno\0iste mense\0iste septimana\0isu\0isu ywi\0isuk\0it\0it-tlieta\0it-tnejn\0"
    "ituku\0ituku ja\0ituku ja jumwa\0iuch\0iuil\0iul\0iulai\0iulie\0iun\0iune\0iunie\0iviki\0"
    "iviki eledlule\0iviki elizayo\0iwi\0iwo\0iwootkuut\0ix\0ix-xahar\0ix-xahar id\0"
    "ix-xahar id-diehel\0ix-xahar li\0ix-xahar li ghadda\0iyakwakya\0iyawioo\0iyl\0iyn\0iyoo\0"
    "iyul\0iyun\0izolo\0izu\0izu a\0izu gara\0izu gara aga\0izu na\0izu na-esote\0j\0j-fouyir\0"
    "j-guer\0j-souree\0j1\0j2\0j3\0j4\0j5\0ja\0jaan\0jaanuar\0jaat\0jaen\0jaenner\0jam\0jan\0"
    "jana\0",
    "janaayo\0janairu\0janar\0janeiro\0janeiru\0janer\0janeru\0janeware\0jann\0jannaayo\0"
    "jannar\0janner\0jannewa\0jannewaris\0janngo\0janoary\0janu\0januaar\0januaari\0januaarip\0"
    "januali\0januar\0januara\0januare\0januari\0januarie\0januario\0januaro\0january\0"
    "janueri\0janury\0januwari\0janv\0janvaris\0janvier\0janwaliyo\0janwari\0janyuwari\0"
    "jargmine\0jargmine aasta\0jargmine kuu\0jargmine nadal\0jasyapy\0jasykoi\0jasypa\0"
    "jasypakoi\0jasypatei\0jasypo\0jasypoapy\0jasypokoi\0jasyporundy\0jasypotei\0jasyrundy\0"
    "jasytei\0jatta\0jatta lenju\0jaudo\0javen\0javen e\0javen e ardhshme\0javen e kaluar\0je\0"
    "jed\0jedoonee\0jee\0jeedi\0jeh\0jeheiney\0jel\0jelhein\0jem\0jemayrt\0jen\0jena\0jenaro\0"
    "jenner\0jenuari\0jenuwari\0jerc\0jercean\0jerd\0jerdein\0jeri\0jerrey\0jerrey-fouyir\0"
    "jerrey-geuree\0jerrey-souree\0jes\0jesarn\0jestere\0jetzt\0jeu\0jeudi\0ji\0ji #\0"
    "ji # darbe\0ji # keessatti\0ji'a\0ji'a #\0ji'a # darbe\0ji'a # keessatti\0ji'a darbe\0"
    "ji'a dhufu\0ji'a kana\0ji'oota\0ji'oota #\0ji'oota # darban\0ji'oota # keessatti\0jiec\0"
    "jiec lat\0jim\0jimaata\0jimco\0jin\0jinnaru\0jioni\0jiya\0jmc\0jmn\0jmo\0jmp\0jnn\0jo\0"
    "job\0jobia\0joi\0joibe\0jol\0jolai\0jolal\0jolay\0jom\0jomah\0jon\0jona\0joulu\0joulukuu\0"
    "joulukuuta\0jov\0jovedi\0jovidia\0jpi\0jtn\0jtt\0ju\0juce\0jucer\0jue\0jue'kutan\0jueves\0"
    "jufo\0jug\0jugn\0jugno\0jui\0juil\0juill\0juillet\0juin\0juk\0juko\0jul\0jula\0julaayi\0"
    "julae\0julai\0julayi\0julei\0julhet\0julho\0julhu\0juli\0julie\0julij\0julija\0julijs\0"
    "julio\0juliol\0julius\0july\0julyai\0julyu\0jum\0juma\0jumaa\0jumaah\0jumaamosi\0jumaane\0"
    "jumaapii\0jumaat\0jumaatano\0jumaatatu\0jumada\0jumada al\0jumada al-akhirah\0"
    "jumada al-awwal\0jumada al-thani\0jumada al-ula\0jumaine\0jumamoosi\0jumamosi\0jumane\0"
    "jumanne\0jumapiiri\0jumapil\0jumapili\0jumapilyi\0jumapiri\0jumat\0jumataano\0jumatano\0"
    "jumatanu\0jumatatu\0jumatatuu\0jumba\0jumma\0jumma'a\0jun\0juna\0june\0junh\0junho\0"
    "junhu\0juni\0junie\0junij\0junija\0junijs\0junio\0junius\0juno\0juny\0junyi\0junyu\0juo\0"
    "juo gwie\0juo gwie a\0juo gwie a ka\0juo gwie a ka tog\0juo gwie a ne\0"
    "juo gwie a ne ntoo\0juov\0juovla\0juovlamaanu\0juovlamannu\0just\0just now\0jut\0jutre\0"
    "jutri\0jutro\0juu\0juuli\0juulip\0juun\0juuni\0juunip\0juzi\0ka\0kaa\0kab\0kabalashipu\0"
    "kad\0kaesolev\0kaesolev aasta\0kaesolev kuu\0kaesolev nadal\0kahapon\0kai\0kajom\0kak\0"
    "kakauka\0kal\0kaleessa\0kam\0kamari\0kamena\0kamis\0kamisa\0kamoso\0kan\0kanama\0kang\0"
    "kang'ama\0kar\0kari\0karong\0karong adlawa\0karong buwana\0karong semanaha\0karong tuiga\0"
    "karoon\0karuka\0karuka rame\0kas\0kasim\0kaswekese\0kat\0kaw\0kawuono\0kbr\0kbz\0ke\0"
    "ke hvse\0kecen\0kecen ay\0kecen hefte\0kecen il\0kecha\0kechasi\0kechqurun\0kedd\0keenda\0"
    "kek\0kekemapa\0kekereke\0kel\0kele\0kell\0kello\0kelmarin\0keloi\0kem\0kemarin\0"
    "kemarin dulu\0kemis\0ken\0kep\0kepakemapa\0kerzu\0kesa\0kesakuu\0kesakuuta\0kesho\0"
    "kesho kutwa\0kesi\0kesimaanu\0keskip\0keskipaiva\0keskipaivalla\0keskiviikko\0"
    "keskiviikkona\0keskiyo\0keskiyolla\0keskoo\0keskool\0keskpaev\0keskpaeval\0kete\0"
    "kete jave\0kete muaj\0ketvirtadienis\0ketwirtiks\0keu\0kev\0keyingi\0keyingi hafta\0"
    "keyingi oy\0keyingi yil\0kgwedi\0kgwedi e\0kgwedi e fetileng\0kgwedi e tlang\0kgwedi eno\0"
    "kgwedi ye\0kgwedi ye e\0kgwedi ye e fetilego\0kgwedi ye e tlago\0kh\0kha\0khamiis\0"
    "khamis\0khms\0kho\0khordad\0khotavuxika\0ki\0kib\0kibxata\0kiele\0kiele nitombi\0kiemeem\0"
    "kifula\0kifula nguwo\0kigarama\0kikiiɗe\0kikirig\0kin\0kingoto\0kinta\0kinta-fera\0kiny\0"
    "kipsuunde\0kipsuunde ne\0kipsuunde ne taai\0kipsuunde nebo\0kipsuunde nebo aeng\0"
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
    "kua akayu\0kua semana\0",
    "kua yasi\0kuarta\0kuarta-fera\0kub\0kubi\0kubvumbi\0kuema\0kuema rame\0kuese\0kugu\0"
    "kuiri\0kujuorok\0kuk\0kukadzi\0kukuru\0kul\0kule\0kule nyanga\0kulo\0kulo nyaka\0kum\0"
    "kun\0kuna\0kunan\0kunan killa\0kunan punchaw\0kunan semana\0kunan wata\0kunduzi\0kungwe\0"
    "kunu\0kunyaka\0kunyaka ozayo\0kuova\0kuovamaanu\0kupelimetukpiape\0kur\0kura\0kura #\0"
    "kura # kar\0kura # kar ky\0kura # si\0kura # si ser\0kura ge\0kura-kuju\0kuramuka\0"
    "kuramuka jimweri\0kuramuka kadadu\0kuramuka kana\0kuramuka kasanu\0kuramuka kawi\0kurume\0"
    "kus\0kusa\0kusag\0kusag ki\0kusasa\0kushin\0kuta\0kutawonsa\0kuty\0kuty ky\0kuty-si\0"
    "kuwa\0kuwa gatandatu\0kuwa gatanu\0kuwa gatatu\0kuwa kabiri\0kuwa kane\0kuwa mbere\0kuɖ\0"
    "kuɖa\0kvall\0kvco\0kvco hvse\0kve\0kveld\0kveten\0kvetna\0kvold\0kwa\0kwana\0kwana #\0"
    "kwana # da\0kwana # da ya\0kwana # da ya gabata\0kwanaki\0kwanaki #\0kwanaki # da\0"
    "kwanaki # da suka\0kwanaki # da suka gabata\0kwasu\0kwe\0kwey\0kwi\0kwiecien\0kwietnia\0"
    "kwiidwaata\0kwiikumi\0kwiinyambala\0kwiinyi\0kwinyanga\0kwinyanga ezayo\0kwiveki\0"
    "kwiveki ephelileyo\0kwiveki ezayo\0kyiukonyi\0kysa\0kysa #\0kysa # kar\0kysa # kar ky\0"
    "kysa # si\0kysa # si ser\0kysa tag\0kysa tag ka\0kysa ti\0kysa ti mun\0kysa ti mun ka\0"
    "kysa un\0kysa un ka\0kzu\0kɨz\0kʉfungatɨ\0kʉkeenda\0kʉmʉʉnchɨ\0kʉnaanɨ\0kʉsaano\0kʉsaatʉ\0"
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
    "letanhan omakha\0letanhan omakha #\0letanhan omakha # kinhan\0letanhan owaphe\0",
    "letanhan owaphe #\0letanhan owaphe # kinhan\0letanhan wiyawapi\0letanhan wiyawapi #\0"
    "letanhan wiyawapi # kinhan\0letos\0letosa\0letsa\0letzte\0letzte woche\0letzten\0"
    "letzten monat\0letztes\0letztes jahr\0ley\0leygardagur\0lh\0li\0lia\0libuy\0libuy li\0"
    "libuy li nyee\0lido\0liduva\0liduva litandi\0liduva lyanchechi\0liduva lyannyano\0"
    "liduva lyannyano na\0liduva lyannyano na linji\0liduva lyannyano na mavili\0"
    "liduva lyapili\0liduva lyatatu\0liep\0liepa\0liepos\0lilli\0lin\0lindi\0linggo\0linu\0"
    "lip\0lipa\0lipanj\0lipca\0lipiec\0lipnja\0lis\0listopad\0listopada\0listopadu\0lit\0"
    "litinin\0liɓ\0lk\0ll\0ll1\0ll2\0ll3\0ll4\0ll5\0ll6\0ll7\0llu\0llun\0llunes\0llynedd\0lo\0"
    "lobi\0lobi ekoya\0lobi eleki\0loka\0lokakuu\0lokakuuta\0lolo\0lom\0lon\0lonesc\0loni\0"
    "lor\0lordag\0loꞌo\0lp\0lr\0lu\0lu'kutan\0luan\0luanistyn\0lub\0lubingu\0luc\0luf\0"
    "lufuimi\0lug\0luggio\0lugl\0luglio\0lugn\0lui\0luishi\0luj\0lujo\0lul\0lulju\0lum\0luma\0"
    "luma lwa\0luma lwa k\0luma lwa p\0lumingu\0lumungulu\0lun\0lun-es\0luna\0luna aceasta\0"
    "luna trecuta\0luna viitoare\0lunasa\0lundi\0lundo\0lunedi\0lunes\0lunesdi\0lungudi\0luni\0"
    "lunis\0lunnidia\0luns\0lus\0lusa\0lush\0lushika\0lusolo\0lut\0lutego\0lutongolo\0luty\0"
    "luulyo\0lw2\0lw3\0lw4\0lw5\0lw6\0lwakubiri\0lwakuna\0lwakusatu\0lwakutaano\0lwaleero\0"
    "lwamilawu\0lwamukaaga\0lwe\0lwesb\0lwesibini\0lwesihlanu\0lwesine\0lwesithathu\0lwetse\0"
    "lwezi\0lye\0lye'\0lye'e\0lye'e swinte\0lye'oon\0m\0m-fouyir\0m-houney\0m-nollick\0"
    "m-souree\0ma\0ma'a\0ma'asi\0maa\0maabane\0maachi\0maadi\0maaie\0maaji\0maajip\0maalis\0"
    "maaliskuu\0maaliskuuta\0maanantai\0maanantaina\0maandag\0maanta\0maantig\0maarso\0maart\0"
    "maawe\0maayi\0maayo\0maaz\0mab\0mabaga\0mabaga ma\0mabaga ma sukul\0mabasa\0mac\0macel\0"
    "mach\0machi\0macordi\0mad\0madaling\0madaling-araw\0madeeuutebijan\0madembii\0madhyanh\0"
    "madiɓediɓe\0madrugada\0mae\0maehe\0maerz\0mag\0maga\0maga lye\0maga lye'\0magg\0maggio\0"
    "maha\0maha lenju\0mahina\0mahina \0mahina 'e\0mahina 'e #\0mahina 'e # kuo\0"
    "mahina 'e # kuo'osi\0mahina kaha\0mahina kaha'u\0mahina kuo\0mahina kuo'osi\0mahina ni\0"
    "mai\0maiatza\0maiatzaren\0maig\0maijs\0maine\0maintenant\0maio\0mairt\0maiu\0maj\0maja\0"
    "majebaarga\0majebarga\0majo\0maju\0majus\0makaaripi\0makandike\0makelela\0makeo\0mako\0"
    "mako #\0mako # da\0mako # da ya\0mako # da ya gabata\0makonni\0makonni #\0makonni # da\0"
    "makonni # da suka\0makonni # da suka gabata\0mal\0malaba\0malaki\0malam\0mam\0mambia\0"
    "mamengwaafahbii\0mamengwaalii\0mamuut\0man\0mana\0manadagur\0manana\0mandag\0mande\0mane\0"
    "manga\0mangada\0mangal\0mangalwaar\0manguana\0mangwana\0manha\0manhan\0manje\0mannan\0"
    "mannan manu\0mannan vahku\0mannebarga\0mannodat\0mantag\0mantaha\0mantaxtsees\0manti\0"
    "manti'\0manudagur\0manyawale\0mar\0mar'kutan\0marc\0marca\0march\0marcius\0marco\0mardi\0"
    "mardo\0marec\0maret\0maris\0marisi\0marlunngorneq\0marochi\0marras\0marraskuu\0"
    "marraskuuta\0mars\0marsi\0marsip\0marso\0marsu\0mart\0marta\0martars\0marte\0martedi\0"
    "martes\0marti\0martidia\0martie\0martio\0martis\0marto\0marts\0martsa\0martxoa\0"
    "martxoaren\0martzu\0marz\0marze\0marzec\0marzo\0marzu\0mas\0masa\0masg\0mashi\0mat\0mata\0"
    "matesdi\0matg\0mati\0matin\0matinada\0matlhatso\0matop\0matshe\0matshi\0mattina\0matumb\0"
    "maw\0mawbaare\0mawnde\0mawrth\0mawuwani\0may\0mayese\0mayesep\0mayis\0mayo\0mayrnt\0mayu\0"
    "mayyu\0maz\0mazzo\0mba\0mba'amba\0mba'amba'\0mbangu\0mbaꞌmbaꞌ\0mbe\0mbegtug\0mbi\0"
    "mbimbitho\0mbiyo\0mbiyo mendongo\0mbl\0mbo\0mboonte\0mboonte mvfo\0mboonte mvfo lye\0"
    "mboonte mvfo lye'\0mboonte tsetsee\0mboonte tsetsee lye\0mboonte tsetsee lye'\0mbooy\0"
    "mbremje\0mbs\0mbu\0mbudzi\0mch\0mchana\0mchochil\0mchochil'l\0md\0mderot\0mderot ee\0"
    "mderot ee are\0mderot ee ile\0mderot ee inet\0mderot ee kuni\0mderot ee kwe\0"
    "mderot ee ong\0mderot ee ong'wan\0mderot ee sapa\0me\0me'llo\0mean\0mean fomhair\0"
    "mean-fouyir\0mean-souree\0medi\0medianoite\0mediodia\0mee\0mee houney\0mee ny\0"
    "mee ny nollick\0meh\0meha\0meha bori\0meha were\0mehefin\0mehr\0mei\0meia\0meia-noite\0"
    "meije\0meindeg\0meio\0meio-dia\0meith\0meitheamh\0mej\0meja\0meje\0mejju\0mek\0mekredi\0"
    "mem\0memeneda\0memleɖa\0mengjes\0mer\0mer'kutan\0merc\0merc'her\0merca\0merco\0mercoldi\0"
    "mercoledi\0mercore\0mercores\0mercredi\0mercui\0mercurdi\0mercuridi\0mercuridia\0"
    "mercuris\0merkeredi\0merkredi\0merkredo\0mert\0mertesc\0merz\0mes\0mes pasadu\0"
    "mes passado\0mesdite\0mese\0mese prossimo\0mese scorso\0mesemna\0mesin,\0mesin, ooli\0"
    "mesin, ooli u\0mesin, ooli u kenie\0mesnate\0messe\0met\0mettwoch\0metukpiape\0metwoch\0"
    "meu\0meur\0meurzh\0mey\0meyi\0mezh\0mezheven\0",
    "mezzanotte\0mezzogiorno\0meɣ\0meɣres\0mfee\0mfee #\0mfee # a\0mfee # a atwam\0mfee # mu\0"
    "mfomh\0mfu\0mfumfu\0mg\0mgamba\0mgorova\0mgq\0mgqibelo\0mh\0mha\0mhawuri\0mhr\0mi\0"
    "miaging\0miaging buwan\0miaging semana\0miaging tuig\0miaka\0miaka #\0miaka # iliyopita\0"
    "mid\0middag\0midday\0middernacht\0middernag\0middeweken\0midi\0midn\0midnat\0midnatt\0"
    "midnatti\0midnight\0midvikudagur\0mie\0miercoles\0miercuri\0miercus\0mies\0miessemannu\0"
    "miezi\0miezi #\0miezi # iliyopita\0miezul\0miezul noptii\0migdia\0mih\0mii\0mijdar\0"
    "mijdara\0mik\0mikudagur\0min\0min #\0min # kar\0min # kar ky\0min # si\0min # si ser\0"
    "minggu\0minggu depan\0minggu ini\0minggu lalu\0miniti\0miniti \0miniti 'e\0miniti 'e #\0"
    "miniti 'e # kuo\0miniti 'e # kuo'osi\0minti\0minti #\0minti # da\0minti # da ya\0"
    "minti # da ya gabata\0mintuna\0mintuna #\0mintuna # da\0mintuna # da suka\0"
    "mintuna # da suka gabata\0minuit\0minuly\0minuly mesiac\0minuly mesic\0minuly rok\0"
    "minuly tyden\0minuly tyzden\0minutu\0minutu #\0minutu # kar\0minutu # kar ky\0"
    "minutu # si\0minutu # si ser\0mis\0mis diwethaf\0mis du\0mis ebrel\0mis est\0mis genver\0"
    "mis gortheren\0mis gwynngala\0mis hedra\0mis hwevrer\0mis kevardhu\0mis me\0mis metheven\0"
    "mis meurth\0mis nesaf\0mit\0mitjanit\0mittag\0mittags\0mitternacht\0mittwoch\0mittwuc\0"
    "mittwuch\0mituu\0miy\0miyerkules\0mjd\0mk\0mli\0mma\0mme\0mmesa\0mmk\0mms\0mng\0mo\0"
    "moandei\0moc\0mod\0modhyan\0modhyanrat\0mog\0mohndaach\0moi\0moies\0moj\0moja\0mok\0"
    "mokhu\0mokibelo\0mokolo\0mokolo mwa\0mokolo mwa mibale\0mokolo mwa misato\0"
    "mokolo mwa yambo\0mokolo ya\0mokolo ya minei\0mokolo ya mitano\0moments\0moments ago\0"
    "mon\0monday\0monde\0mondi\0mondie\0mondo\0mongllar\0monite\0mono\0mono ngbanja\0"
    "mono sondi\0monongwaga\0montag\0moo\0moorn\0moosi\0mop\0mopitlo\0moq\0moqebelo\0mor\0"
    "moranang\0mordad\0more\0morg\0morgau\0morge\0morgen\0morgens\0morgon\0morgunn\0mori\0"
    "mori ghwa\0mori ghwa ikenda\0mori ghwa ikumi\0mori ghwa ikumi na\0"
    "mori ghwa ikumi na imweri\0mori ghwa ikumi na iwi\0mori ghwa imbiri\0mori ghwa kadadu\0"
    "mori ghwa kana\0mori ghwa karandadu\0mori ghwa kasanu\0mori ghwa kawi\0"
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
    "mweri wo kumi\0mweri wo kumi na\0mweri wo kumi na moja\0",
    "mweri wo kumi na yel\0mweri wo kumi na yel'li\0mweri wo kwanza\0mweri wo nane\0"
    "mweri wo saba\0mweri wo thanu\0mweri wo thanu na\0mweri wo thanu na mocha\0mweri wo tisa\0"
    "mweri wo unayeli\0mweri wo unecheshe\0mweri wo uneraru\0mweri wo unethanu\0mwezi\0"
    "mwezi #\0mwezi # uliopita\0mwezi huu\0mwezi ujao\0mwezi uliopita\0mwi\0mwitope\0mye\0mzo\0"
    "mʉʉnchɨ\0n\0n tmeddit\0n tufat\0n'abali\0n'chana\0n'ubochi\0n'ubochi #\0n'ubochi # gara\0"
    "n'ubochi # gara aga\0n'ututu\0n'w\0n'wendzamhala\0na\0naa\0naanɨ\0naasaande\0nab\0"
    "nabanduru\0nachm\0nachmittag\0nachmittags\0nachst\0nachst joer\0nachst woch\0nachste\0"
    "nachste mohnd\0nachste mount\0nachste woche\0nachsten\0nachsten monat\0nachstes\0"
    "nachstes jahr\0nacht\0nachts\0nad\0nadale\0nadili\0nag\0nai\0nak\0nak okkoskv\0"
    "nak okkoskv nettv\0nakaare\0nakaebarasa\0nakaejuma\0nakakany\0nakalipas\0nakalipas na\0"
    "nakalipas na linggo\0nakamaja\0nakamaja gada\0nakamaja menesi\0nakamaja nedela\0"
    "nakaraang\0nakaraang buwan\0nakaraang taon\0nakasabiti\0nakaung\0nakaung'on\0nakauni\0"
    "nakinyam\0nakti\0naktis\0nakts\0nakugu\0nam\0nam nay\0nam ngoai\0nam sau\0namaanli\0"
    "namana\0namararu\0namathanu\0namaxexe\0namhlanje\0namittag\0nan\0nang\0nannalhchifa\0"
    "nannalhchifa'\0nannalhchifa' nittak\0napol\0napoludnie\0narua\0naslednje\0naslednje leto\0"
    "naslednji\0naslednji mesec\0naslednji teden\0nasta\0nasta ar\0nasta manad\0nasta vecka\0"
    "naste\0naste ar\0naste maned\0naste uge\0nastu\0nastu viku\0nasˀahˀatsus\0nat\0nate\0"
    "natt\0nau\0navecer\0naw\0nawambar\0nawr\0nax\0nax johr\0ncw\0ncwabakazi\0ncwonzem\0nd\0"
    "ndaaya\0ndamukiza\0ndangu\0ndg\0ndi\0ndira\0ndithemba\0ndo\0ndunmbi\0ndunmbi san\0"
    "ndwenbet\0ndwencaet\0ndwencib\0ndwencib'it\0ndwencibngeih\0ndwengouj\0ndwenit\0ndwenloeg\0"
    "ndwenngeih\0ndwenngux\0ndwensam\0ndwenseiq\0ndy\0ndz\0ndzhati\0ndzonefwoo\0ndzonesee\0"
    "ndzonochwaʔakaa\0ndzonochwaʔakaa wo\0ndzonodumlo\0ndzonoghuuwelom\0ndzonokwifoe\0"
    "ndzonokɨzuʔ\0ndzononum\0ndzononzugho\0ndzonotaafʉgha\0ndzonotɨdʉgha\0ndzonotɨfʉghadzughu\0"
    "ne\0ned\0nedela\0nedele\0nedelja\0nedjelja\0neetsee\0neljapaev\0nelo\0nemeno\0nen\0neng\0"
    "neng'u\0neng'u ni\0nento\0nentor\0neser\0nest\0nest mont\0nest wik\0nest yie\0neste\0"
    "neste ar\0neste manad\0neste maned\0neste uke\0neste veke\0netko\0nettv\0nettv cak\0"
    "nettv cak'cuse\0nettv'cako\0next\0next month\0next week\0next year\0nezuro\0ng\0ng #\0"
    "ng gabi\0ng hapon\0ng umaga\0ng#\0ng'ama\0ng'atyaato\0ng'eiyeet\0ng'ole\0nga\0ngab\0ngad\0"
    "ngama\0ngat\0ngay\0ngay kia\0ngay mai\0ngayon\0ngayong\0ngayong araw\0ngayong buwan\0"
    "ngayong taon\0ngb\0ngberere\0nge\0ngegogele\0ngeso\0ngi\0ngisu\0ngl\0ngm\0ngn\0ngo\0"
    "ngoenzsinghgiz\0ngogola\0ngoku\0ngomso\0ngon\0ngon awom\0ngon awom ai\0ngon awom ai be\0"
    "ngon awom ai dzia\0ngon be\0ngon ebulu\0ngon lala\0ngon mwom\0ngon nyina\0ngon osu\0"
    "ngon samena\0ngon tana\0ngon zamgbala\0ngonde\0ngovya\0ngs\0ngt\0ngu\0ngubue\0ngv\0ngw\0"
    "ngwa\0ngwa jon\0ngwa koo\0ngwa mbok\0ngwa nge\0ngwa njangumba\0ngwa noy\0ngwa um\0ngwaga\0"
    "ngwaga o\0ngwaga o tlang\0ngwaga wa\0ngwaga wa go\0ngwaga wa go feta\0ngwaga wo\0"
    "ngwaga wo o\0ngwaga wo o tlago\0ngwanatsele\0ngwen\0ngwen hembueri\0ngwen lombi\0"
    "ngwen matahra\0ngwen nlal\0ngwen nmba\0ngwen nna\0ngwen ntan\0ngwen ntuo\0ngwen rebvua\0"
    "ngwen wum\0ngwen wum navur\0ngz\0nhasi\0nhl\0nhla\0nhlangula\0nhlo\0nhlolanja\0ni\0ni #\0"
    "ni # odun\0nie\0niedz\0niedziela\0night\0niha\0nihiku\0nihiku noolempwa\0niijo\0nipbaa\0"
    "nipbaa haˀimay\0nipbaatiˀtiˀ\0nis\0nisan\0nisana\0nisinsiyi\0nit\0nittak\0nittak hollo\0"
    "nittak hollo'\0nittak hollo' nakfish\0niydziela\0nj\0nja\0njapi\0nje\0njeba\0njedzela\0"
    "njenuari\0njeslaare\0njezela\0njowa\0njr\0nju\0njuhca\0njuhcamaanu\0njuk\0njukcamannu\0"
    "njumaa\0njumaine\0njumamothi\0njumamothii\0njumatana\0njumatano\0njumatatu\0njuni\0"
    "njurai\0njw\0njɩbo\0njɩbo nɖʊka\0njɩbo nɖʊka kanoro\0nka\0nka mbot\0nka mbot nji\0nkeke\0"
    "nkeke #\0nkeke # si\0nkeke # si va\0nkeke # si va yi\0nkeke # si wo\0nkeke # si wo va\0"
    "nkeke # si wo va yi\0nko\0nkodya\0nkw\0nkwenkwezi\0nkya\0nm\0nma\0nmm\0nmn\0nmt\0nna\0"
    "nna #\0nna # mu\0nna#\0nna# a\0nna# a atwam\0nnawotwe\0nnawotwe #\0nnawotwe # a\0"
    "nnawotwe # a atwam\0nnawotwe # mu\0nnawotwe a\0nnawotwe a atwam\0nnawotwe a edi\0"
    "nnawotwe a edi ho\0nnawotwe yi\0nnawotwe#\0nnawotwe# a\0nnawotwe# a atwam\0nnonhwere\0"
    "nnonhwere #\0nnonhwere # a\0nnonhwere # a atwam\0nnonhwere # mu\0nnora\0nnyeme\0no\0"
    "no rita\0noaptea\0nob\0nobemba\0nobyembre\0noc\0noche\0nocu\0noe\0noem\0noema\0nof\0"
    "nofemere\0nofimpa\0nofimpa'\0noi\0",
    "noiembrie\0noite\0nole\0noll\0nollaig\0nomettes\0nommendaach\0noo\0noofeembar\0noon\0"
    "noowanbur\0nop\0nopember\0nott\0notte\0nou\0nov\0novam\0novamber\0novambra\0novema\0"
    "novemba\0novembar\0novembari\0novembarip\0november\0novembr\0novembra\0novembre\0"
    "novembris\0novembro\0novembru\0novemeber\0novenbre\0noviembre\0novimber\0now\0nowambar\0"
    "nowanburu\0nowemapa\0nowember\0nowembra\0noy\0noyabr\0nsn\0ntambama\0nte\0ntene\0ntongo\0"
    "ntra\0ntra #\0ntra # anni\0ntra # jorna\0ntra # m\0ntra # misi\0ntra # simani\0nts\0ntt\0"
    "ntu\0ntulikazi\0ntwarante\0ntʉ\0ntʉnʉs\0nu\0nua\0nua dem\0nuaan\0nuaan latni\0num\0"
    "numiggu\0nun\0nuna\0nuna jaro\0nuna monato\0nuna semajno\0nundu\0nunember\0nuu\0nuu #\0"
    "nuu # minut\0nuu # san\0nuu hawa\0nuu hawa #\0nuu leꞌ\0nuu leꞌ #\0nuu ngap\0nuu ngap-mbi\0"
    "nuu ngap-mbi #\0nuu nguꞌ\0nuu nguꞌ #\0nuud\0nuv\0nuvemmiru\0nuvenbru\0nuw\0nuwamba\0"
    "nuwanbir\0nvb\0nwa\0nwanbir\0nwii\0nwii a\0nwii a ntonto\0nwii ake\0nwii ake bee\0"
    "nwii ake nin\0nwii ake ntek\0nwii ake ntek di\0nwii ake ntek di bee\0"
    "nwii ake ntek di bok\0nwii ake raa\0nwii ake taabee\0nwii ake taafok\0nwii ake taan\0"
    "nwii ake taanin\0nwii ake taaraa\0nya\0nyakanga\0nyamavhuvhu\0nyandagaro\0nyangwe\0"
    "nyangwe ngbanja\0nye\0nyenkyakare\0nyenyankulu\0nyenye\0nyenyenyani\0nyet\0nyeteki\0"
    "nyiaghuo\0nyitso\0nyitso si\0nyitso si gbona\0nyitso si va\0nyitso si va yi\0nyni\0"
    "nyolombongo\0nyomwabazyo\0nyoro\0nyt\0nyukul\0nze\0nzeri\0nzero\0nzu\0o\0o #\0o # bhlia\0"
    "o # blia\0o # den\0o # dhiog\0o # diog\0o # dna\0o # dni\0o # hodin\0o # hodinu\0"
    "o # hodiny\0o # la\0o # mes\0o # mesiac\0o # mesiaca\0o # mesiace\0o # mesiacov\0"
    "o # mhion\0o # mhios\0o # min\0o # minut\0o # minutu\0o # minuty\0o # mion\0o # mios\0"
    "o # rok\0o # roka\0o # rokov\0o # roky\0o # seachd\0o # sekund\0o # sekundu\0o # sekundy\0"
    "o # sheachd\0o # tyz\0o # tyzden\0o # tyzdna\0o # tyzdne\0o # tyzdnov\0o # uair\0o ano\0"
    "o ano pasado\0o mes\0o mes pasado\0o poln\0o polnoci\0o polnocy\0o proximo\0"
    "o proximo ano\0o proximo mes\0o'clock\0o'tgan\0o'tgan hafta\0o'tgan oy\0o'tgan yil\0ob\0"
    "obenem\0obo\0obubuo\0obur\0obur gun\0oca\0ocak\0ocannu\0ocannu chi\0ocannu chi benit\0"
    "ocannu coladu\0och\0ochobre\0ochtend\0ocotber\0oct\0october\0octobre\0octombrie\0octubre\0"
    "od\0oddajagemannu\0oddj\0odne\0odp\0odpoledne\0odun\0odun #\0odun # seyin\0odun yii\0"
    "odung\0odung'el\0oe\0oen\0oenɨoɨnok\0oer\0oer #\0oer # dei\0oer # deien\0oer # jier\0"
    "oer # minut\0oer # minuten\0oer # moanne\0oer # moannen\0oer # oere\0oer # sekonde\0"
    "oer # sekonden\0oer # wike\0oer # wiken\0oermorgen\0of\0oflo\0oforisuo\0og\0oga\0ogas\0"
    "ogasti\0oggend\0oggi\0ogle\0ogleden\0ogleden once\0ogleden sonra\0ogmh\0ogo\0ogoost\0"
    "ogos\0ogost\0ogosto\0ogs\0ogus\0ogyefoo\0ohtu\0ohtul\0oig\0oigste\0oji\0ojo\0ojo abameta\0"
    "ojo aiku\0ojo aje\0ojo eti\0ojo isegun\0ojobo\0ojola\0ojoru\0ok\0okb\0oke\0oketopa\0oki\0"
    "okiri\0okitoba\0okitobba\0okn\0oko\0oko k\0oko k'un\0oko k'un hehan\0oks\0okt\0oktabr\0"
    "okthoba\0okthobha\0oktob\0oktoba\0oktobar\0oktobari\0oktobarip\0oktober\0oktobore\0"
    "oktobra\0oktobris\0oktobro\0oktohber\0oktoobar\0oktoober\0oktoobur\0oktover\0oktuba\0"
    "oktubre\0oktyabr\0oku\0okutoburu\0okwaikumi\0okwaikumi na\0okwaikumi na ibiri\0"
    "okwaikumi na kumwe\0okwakabiri\0okwakana\0okwakashatu\0okwakataana\0okwamg\0okwamg'\0"
    "okwamukaaga\0okwamunaana\0okwamushanju\0okwamwenda\0okwokubanza\0okyena\0ola\0olabor\0"
    "oladalʉ\0olgisan\0olodoyiorie\0olodoyiorie inkokua\0oloilepunyie\0oloilepunyie inkokua\0"
    "olokuna\0olokutaanu\0olomukaaga\0oloɨborare\0olwaleelo\0olwaleelo \0olwaleelo (leelo)\0"
    "om\0om #\0om # ar\0om # d\0om # dag\0om # dagar\0om # dage\0om # dogn\0om # man\0"
    "om # manad\0om # manadar\0om # manader\0om # maned\0om # maneder\0om # md\0om # mdr\0"
    "om # min\0om # minut\0om # minuter\0om # minutsi\0om # minutt\0om # minutter\0"
    "om # nalunaaquttap\0om # nalunaaquttap-akunnera\0om # qaammat\0om # sapaatip\0"
    "om # sapaatip-akunnera\0om # sek\0om # sekund\0om # sekunder\0om # sekundi\0om # t\0"
    "om # tim\0om # timar\0om # time\0om # timer\0om # timmar\0om # timme\0om # u\0om # uge\0"
    "om # uger\0om # uke\0om # uker\0om # ukioq\0om # ulloq\0om # ulloq unnuarlu\0om # v\0"
    "om # vecka\0om # veckor\0om # veke\0om # veker\0om aftenen\0om eftermiddagen\0"
    "om formiddagen\0om morgenen\0om natten\0omakha\0omakha k\0omakha k'un\0omakha k'un hehan\0"
    "omaly\0omaruk\0omk\0omodok\0omodok'king\0omodok'king'ol\0omuk\0on\0ondum\0one\0one day\0"
    "one day ago\0one hour\0one hour ago\0one minute\0one minute ago\0one month\0"
    "one month ago\0",
    "one week\0one week ago\0one year\0one year ago\0ong\0oni\0onk\0onkoloolessa\0ons\0onsdag\0"
    "onsumbol,\0onsumbol, ooli\0onsumbol, ooli u\0onsumbol, ooli u katatue\0onte\0ontem\0onti\0"
    "onwa\0onwa a\0onwa gara\0onwa gara aga\0onwa na\0onwa na-abia\0onyakeni\0onyakeni odlule\0"
    "oo\0oor\0oor #\0oor # dae\0oor # dag\0oor # j\0oor # jaar\0oor # maand\0oor # maande\0"
    "oor # md\0oor # min\0oor # minute\0oor # minuut\0oor # s\0oor # sekonde\0oor # sekondes\0"
    "oor # u\0oor # uur\0oor # w\0oor # week\0oor # weke\0oormore\0oosel\0oovdebpeivvi\0"
    "opedel\0open\0open suno\0openimma\0opepon\0opold\0opoldne\0opoln\0opolnoci\0opoo\0or\0"
    "ora\0ora #\0ora # kar\0ora # kar ky\0ora # si\0ora # si ser\0orain\0orara\0ordibehesht\0"
    "ore\0ork\0orwakabiri\0orwakana\0orwakashatu\0orwakataano\0orwamukaaga\0orwokubanza\0os\0"
    "osan\0osanaa\0ose\0ose to\0ose to koja\0ose to n\0ose to n bo\0ose yii\0oshu\0oshu agemo\0"
    "oshu belu\0oshu ebibi\0oshu erele\0oshu erena\0oshu igbe\0oshu ogun\0oshu okudu\0"
    "oshu ope\0oshu owara\0oshu owewe\0oshu shere\0oshu to\0oshu to koja\0oshu to n\0"
    "oshu to n bo,\0oshu yii\0osokosokoma\0oson\0osteguna\0ostirala\0osu\0osu agemo\0osu belu\0"
    "osu ebibi\0osu erele\0osu erena\0osu igbe\0osu ogun\0osu okudu\0osu ope\0osu owara\0"
    "osu owewe\0osu sere\0osu to\0osu to koja\0osu to n\0osu to n bo,\0osu yii\0ot\0otb\0"
    "otibar\0oto\0otober\0otobre\0otover\0otowoskuce\0otowoskv\0otowoskv rakko\0otrd\0"
    "otrdiena\0ots\0otsaila\0otsailaren\0otsokrikri\0ott\0ottobre\0ottubru\0otu\0otubar\0"
    "otubr\0otubro\0otubru\0otukwajan\0otuunla\0ougustus\0ouj\0oujos\0out\0outubro\0outubru\0"
    "ovaj\0ovaj mjesec\0ovaj tjedan\0ovddet\0ovddet beaivvi\0ove\0ove godine\0ove nedelje\0"
    "ove sedmice\0over\0over #\0over # dag\0over # dagen\0over # dgn\0over # hours\0"
    "over # hours ago\0over # jaar\0over # maand\0over # maanden\0over # min\0over # minuten\0"
    "over # minuut\0over # sec\0over # seconde\0over # seconden\0over # uur\0over # week\0"
    "over # weken\0overmorgen\0ovog\0ovog meseca\0ovog mjeseca\0ovvermorje\0owangyuzazapi\0"
    "owokubili\0owokusatu\0oz\0ozu\0ozujak\0ozujka\0p\0p m\0p1\0p2\0p3\0p4\0p5\0p6\0pa\0"
    "pa efterm\0pa eftermiddagen\0pa ettermiddagen\0pa form\0pa formiddagen\0pa hidatu\0"
    "pa hihanu\0pa hitayi\0pa hivili\0pa kvallen\0pa kvelden\0pa morg\0pa morgenen\0"
    "pa morgonen\0pa mulungu\0pa mwedzi\0pa mwedzi gwa\0pa mwedzi gwa hutala\0"
    "pa mwedzi gwa kumi\0pa mwedzi gwa kumi na\0pa mwedzi gwa kumi na mbili\0"
    "pa mwedzi gwa kumi na moja\0pa mwedzi gwa nane\0pa mwedzi gwa saba\0pa mwedzi gwa sita\0"
    "pa mwedzi gwa tisa\0pa mwedzi gwa wudatu\0pa mwedzi gwa wuhanu\0pa mwedzi gwa wutai\0"
    "pa mwedzi gwa wuvili\0pa natta\0pa natten\0pa pussideinan\0pa shahulembela\0"
    "pa shahuviluha\0paa\0paagi\0pachibelushi\0pada\0pagajusaja\0pagajusaja gada\0"
    "pagajusaja menesi\0pagajusaja nedela\0pagi\0pagu\0pagu lenju\0paijeelittaa\0palichibuli\0"
    "palichimo\0palichine\0palichisano\0palichitatu\0pamba\0pamilau\0pamulaawu\0pamunyi\0pan\0"
    "panadili\0panchshambeh\0pande\0pande lenju\0paqarin\0par\0paradite\0paraire\0parastlouna\0"
    "parastlounal\0pari\0parit\0parson\0parwari\0pas\0pas #\0pas # dite\0pas # ditesh\0"
    "pas # jave\0pas # javesh\0pas # min\0pas # minutash\0pas # minute\0pas # muaji\0"
    "pas # muajsh\0pas # ore\0pas # oresh\0pas # sek\0pas # sekondash\0pas # sekonde\0"
    "pas # viti\0pas # vjetesh\0pasado\0pasado manana\0pasadomana\0pasao\0pasao manana\0"
    "pasdite\0pasepeeivi\0pasepeivi\0pashamihe\0pasinta\0pasinta jaro\0pasinta monato\0"
    "pasinta semajno\0passantdoman\0patek\0pay\0pay yietni\0payares\0payshanba\0paz\0pazar\0"
    "pazartesi\0pazdziernik\0pazdziernika\0pb\0pd\0pe\0peb\0pebrero\0pebruari\0pec\0pec #\0"
    "pec # d\0pec # dienam\0pec # dienas\0pec # g\0pec # gada\0pec # gadiem\0pec # men\0"
    "pec # menesa\0pec # menesiem\0pec # min\0pec # minutem\0pec # minutes\0pec # ned\0"
    "pec # nedelam\0pec # nedelas\0pec # sek\0pec # sekundem\0pec # sekundes\0pec # st\0"
    "pec # stundam\0pec # stundas\0pecp\0pecpusd\0pecpusdiena\0ped\0pekan\0pekan iki\0"
    "pekan ngarep\0pekan wingi\0pen\0pencsem\0penkar\0penkar-kura\0penkar-kura-ha\0"
    "penktadienis\0pensenbe\0pentek\0pentniks\0pep\0pepeluali\0pepuere\0per\0perjantai\0"
    "perjantaina\0perpiet\0persembe\0pesan\0pesan negem\0pesan ntsopmo\0pesan ntsoppa\0"
    "pesan pataa\0pesan penefom\0pesan penekwa\0pesan penentuku\0pesan penepfuꞌu\0pesan pepa\0"
    "pesan petat\0pesan saamba\0peste\0peste #\0peste # an\0peste # ani\0peste # de\0"
    "peste # de ani\0peste # de luni\0peste # de minute\0peste # de ore\0peste # de saptamani\0"
    "peste # de secunde\0",
    "peste # de zile\0peste # h\0peste # luna\0peste # luni\0peste # min\0peste # minut\0"
    "peste # minute\0peste # ora\0peste # ore\0peste # sapt\0peste # saptamana\0"
    "peste # saptamani\0peste # sec\0peste # secunda\0peste # secunde\0peste # zi\0"
    "peste # zile\0pet\0petak\0petang\0petek\0petk\0pg\0pha\0phato\0phatwe\0phe\0pherekgong\0"
    "phezitho\0phezitho wi\0phu\0phukwi\0phupjane\0phupu\0pi\0pi open\0pi open suno\0pi pini\0"
    "pi pini suno\0pia\0piatek\0piatok\0pichhla\0pichhla hafta\0pichhla maheena\0pichhla saal\0"
    "piektd\0piektdiena\0piili\0pikitikitie,\0pikitikitie, ooli\0pikitikitie, ooli u\0"
    "pikitikitie, ooli u kutuan\0pilondo\0pin\0pingasunngorneq\0pini\0pini suno\0piontek\0pir\0"
    "pir-kura\0pir-kura-ha\0pirmadienis\0pirmd\0pirmdiena\0pirms\0pirms #\0pirms # d\0"
    "pirms # dienam\0pirms # dienas\0pirms # g\0pirms # gada\0pirms # gadiem\0pirms # h\0"
    "pirms # men\0pirms # menesa\0pirms # menesiem\0pirms # min\0pirms # minutem\0"
    "pirms # minutes\0pirms # ned\0pirms # nedelam\0pirms # nedelas\0pirms # s\0pirms # sek\0"
    "pirms # sekundem\0pirms # sekundes\0pirms # st\0pirms # stundam\0pirms # stundas\0pisti\0"
    "pisti #\0pisti # deqiqeyan\0pisti # deqiqeye\0pisti # dq\0pisti # hefteyan\0"
    "pisti # hefteye\0pisti # mehan\0pisti # mehe\0pisti # rojan\0pisti # roje\0"
    "pisti # saetan\0pisti # saete\0pisti # salan\0pisti # sale\0pisti # saniyeyan\0"
    "pisti # saniyeye\0pisti # sn\0pisuyu\0pituna\0pituna pyterupe\0pituna rame\0pitunaete\0"
    "pitunaete rame\0pj\0pja\0pjatk\0pk\0plkst\0pm\0pn\0po\0po #\0po # d\0po # dienos\0"
    "po # dienu\0po # m\0po # men\0po # menesio\0po # menesiu\0po # metu\0po # min\0"
    "po # minuciu\0po # minutes\0po # sav\0po # savaiciu\0po # savaites\0po # sek\0"
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
    "prichodny tydzen\0",
    "prieksp\0priekspusdiena\0pries\0pries #\0pries # d\0pries # diena\0pries # dienas\0"
    "pries # dienos\0pries # dienu\0pries # m\0pries # men\0pries # menesi\0pries # menesio\0"
    "pries # menesiu\0pries # menesius\0pries # metu\0pries # metus\0pries # min\0"
    "pries # minuciu\0pries # minute\0pries # minutes\0pries # s\0pries # sav\0"
    "pries # savaiciu\0pries # savaite\0pries # savaites\0pries # sek\0pries # sekunde\0"
    "pries # sekundes\0pries # sekundziu\0pries # val\0pries # valanda\0pries # valandas\0"
    "pries # valandos\0pries # valandu\0priespiet\0prije\0prije #\0prije # c\0prije # d\0"
    "prije # dan\0prije # dana\0prije # g\0prije # god\0prije # godina\0prije # godine\0"
    "prije # godinu\0prije # h\0prije # m\0prije # min\0prije # minuta\0prije # minute\0"
    "prije # minutu\0prije # mj\0prije # mjes\0prije # mjesec\0prije # mjeseca\0"
    "prije # mjeseci\0prije # s\0prije # sat\0prije # sata\0prije # sati\0prije # sedm\0"
    "prije # sedmica\0prije # sedmice\0prije # sedmicu\0prije # sek\0prije # sekunde\0"
    "prije # sekundi\0prije # sekundu\0prije # tj\0prije # tjedan\0prije # tjedana\0"
    "prije # tjedna\0prije podne\0prijepodne\0prill\0pristi\0pristi mesic\0pristi rok\0"
    "pristi tyden\0pro\0prosimu\0prosimu anu\0prosimu mes\0prosimu simana\0prosinac\0prosinca\0"
    "prosince\0prosinec\0prosle\0prosle godine\0prosle nedelje\0prosle sedmice\0prosli\0"
    "prosli mjesec\0prosli tjedan\0proslog\0proslog meseca\0proslog mjeseca\0proxim\0"
    "proxim'emna\0proxima\0proxima semana\0proximo\0proximo ano\0proximo mes\0pryg\0pryg #\0"
    "pryg # kar\0pryg # kar ky\0pryg # si\0pryg # si ser\0pryg tag\0pryg tag ka\0pryg ti\0"
    "pryg ti munh\0pryg ti munh ka\0pryg u\0pryg u ka\0prynhawn\0przed\0przed poludniem\0"
    "przedpoludnie\0przedwczoraj\0ps\0psed\0psed #\0psed # d\0psed # dnj\0psed # dnjami\0"
    "psed # dnjom\0psed # dnjoma\0psed # g\0psed # goz\0psed # gozinami\0psed # gozinoma\0"
    "psed # gozinu\0psed # l\0psed # letami\0psed # letom\0psed # letoma\0psed # m\0"
    "psed # min\0psed # minutami\0psed # minutoma\0psed # minutu\0psed # mjas\0"
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
    "sa'aatii # darbe\0sa'aatii # keessatti\0",
    "sa'aatiiwwan\0sa'aatiiwwan #\0sa'aatiiwwan # darban\0sa'aatiiwwan # keessatti\0saa\0"
    "saa #\0saa # iliyopita\0saa # zilizopita\0saa sita\0saa sita za\0saa sita za mchana\0"
    "saa sita za usiku\0saano\0saat\0saatʉ\0sab\0sab'kutan\0saba\0sabado\0sabadu\0sabah\0"
    "sabato\0sabattika\0sabbato\0sabbatu\0sabbiiti\0sabbo\0sabeda\0sabet\0sabi\0sabide\0"
    "sabiiti\0sabo\0sabti\0sabtu\0sabudu\0sad\0sada\0sadaasa\0sadorn\0safar\0safiya\0sagat\0"
    "saiki\0saja\0saja gada\0saja menesi\0saja nedela\0sakkis\0sal\0sala\0sala bori\0"
    "sala were\0salasa\0sali\0sallaws\0sam\0samakalawa\0sambata\0samdi\0samedi\0samh\0samhain\0"
    "samschdeg\0samschtig\0samsdaach\0samstag\0samwiyee\0san\0san cyo\0san kag\0san kag ngwon\0"
    "san lepye\0san lepye shum\0san lum\0san mbʉn\0san mejwono\0san ngwo\0san ngwo'\0"
    "san ngwo' mbye\0san njyola\0san njyola'\0san tana\0san tana tsetsa\0san tana tsetsa'\0"
    "san tsee\0san tsee cyo\0san tsetsee\0san tsetsee lum\0san tyeb\0san tyeb tyeb\0"
    "san tyeb tyeb mbʉn\0sanbata\0sande\0sang\0sani\0sani vara\0sanj\0sanje\0sannadka\0"
    "sannadka danbe\0sannadkan\0sannadkii\0sannadkii hore\0santandria\0santugaine\0sanuali\0"
    "sanvie\0sanza\0sanza ya\0sanza ya libwa\0sanza ya mibale\0sanza ya minei\0"
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
    "siku\0siku #\0siku # iliyopita\0siku # zilizopita\0sillins\0",
    "sim\0sim #\0sim # kar\0sim # kar ky\0sim # si\0sim # si ser\0sima\0sima #\0sima # a\0"
    "sima # a atwam\0sima # mu\0simana\0simana pasadu\0simasin\0simasin #\0simasin # a\0"
    "simasin # a atwam\0simasin # mu\0simdi\0simenis\0simyny\0simyny #\0simyny # kar\0"
    "simyny # kar ky\0simyny # si\0simyny # si ser\0simyny tag\0simyny tag ka\0simyny ti\0"
    "simyny ti mun\0simyny ti mun ka\0simyny un\0simyny un ka\0sin\0sina\0sine\0singhgizhaj\0"
    "singhgizit\0singhgizngeih\0singhgizroek\0singhgizsam\0singhgizseiq\0sini\0siptimpa\0"
    "siptimpa'\0sis\0sisamanngorneq\0sisenbe\0sit\0sithathu\0sittemmiru\0siu\0siulai\0sivjet\0"
    "siyrpnia\0siɓiti\0sk\0skab\0skabmamannu\0skamma\0skammamaanu\0sledece\0sledece godine\0"
    "sledece nedelje\0sledeceg\0sledeceg meseca\0sljedece\0sljedece godine\0sljedece sedmice\0"
    "sljedeceg\0sljedeceg mjeseca\0sljedeci\0sljedeci mjesec\0sljedeci tjedan\0slt\0sm\0smb\0"
    "smba\0smbara\0sml\0smn\0sn\0snein\0sneon\0so\0sob\0sobota\0sodien\0sohaa\0soir\0soisti\0"
    "soisti'\0sok\0sokall\0sokallim\0sol\0soledi\0som\0somar\0somwaar\0son\0sonda\0sondag\0"
    "sonde\0sondee\0sondi\0sondie\0sondo\0sondo mafu\0sondo mafu maba\0sondo mafu malal\0"
    "sondo mafu mana\0sondo melu\0sondo melu mebe\0sondo melu mele\0sondo melu menyi\0sone\0"
    "sonndeg\0sonntag\0sonta\0sontaha\0sontaxtsees\0sonto\0sonvar\0soo\0sore\0sot\0sotn\0"
    "sotnabeaivi\0spal\0spalio\0spalis\0spallins\0spt\0sr\0srabi\0srabi lenju\0sre\0sreda\0"
    "sri\0srijeda\0srj\0srjeda\0srjoda\0sro\0sroda\0srp\0srpanj\0srpen\0srpna\0srpnja\0ss\0"
    "ssm\0st\0st'annu\0sta\0sta simana\0stb\0stember\0stersas\0stg\0streda\0strzoda\0stu\0"
    "stu misi\0studeni\0studenog\0studenoga\0stvrtok\0stw\0stwortk\0sty\0styczen\0stycznia\0"
    "su\0su ay\0su gun\0su hepde\0su mese\0su mese chi\0su mese chi intrat\0su mese coladu\0"
    "su yyl\0sub\0suba\0subah\0subaka\0subat\0subbaahi\0subh\0subota\0suen\0suk\0sukrar\0"
    "sukru\0sukru vara\0sul\0sulet\0sult\0sun\0sunday\0sune\0sunguti\0sunnavend\0sunndaach\0"
    "sunndag\0sunntag\0sunntig\0sunnudagur\0sunnuntai\0sunnuntaina\0suno\0suno esun\0"
    "suno esun #1\0suno esun #2\0suno esun #3\0suno esun #4\0suno esun #5\0suno esun #6\0"
    "suno esun #7\0sunod\0sunod nga\0sunod nga buwan\0sunod nga semana\0sunod nga tuig\0suoi\0"
    "suoidnemannu\0sup\0supapa\0susunod\0susunod na\0susunod na buwan\0susunod na linggo\0"
    "susunod na taon\0sutra\0suube\0suuyee\0suw\0suwe\0sv\0svetd\0svetdiena\0svi\0svibanj\0"
    "svibnja\0svo\0svondo\0syeini\0syeinimaanu\0syys\0syyskuu\0syyskuuta\0sze\0szep\0szept\0"
    "szeptember\0szerda\0szo\0szombat\0sztwortek\0t\0t-arree\0t2\0t3\0t4\0t5\0t6\0t7\0ta\0"
    "ta mesec\0ta teden\0ta'\0ta'u\0ta'u \0ta'u 'e\0ta'u 'e #\0ta'u 'e # kuo\0"
    "ta'u 'e # kuo'osi\0ta'u kaha\0ta'u kaha'u\0ta'u kuo\0ta'u kuo'osi\0ta'u ni\0taa\0"
    "taaisere\0taano\0taata\0taatu\0tab\0tach\0tachwedd\0tad\0tadggʷat\0tagad\0tahun\0"
    "tahun depan\0tahun ini\0tahun lalu\0tai\0taimi\0taimi ni\0taisere\0taite\0tal\0talaado\0"
    "talaata\0talata\0talla\0talla viikolla\0tallimanngorneq\0tammi\0tammikuu\0tammikuuta\0"
    "tan\0tana\0tana vuonna\0tanaan\0tanggal\0tanghaling\0tanghaling-tapat\0tani\0taparachu\0"
    "tar\0tarata\0taraǀkhuumuǁkhab\0tarda\0tarde\0tasahce\0tasahce rakko\0tasahcuce\0tassa\0"
    "tassa kuussa\0tat\0taun\0taun ieu\0taun iki\0taun kamari\0taun ngarep\0taun payun\0"
    "taun wingi\0tay\0tbx\0te\0te #\0te # agn\0te # dis\0te # ede\0te # edemes\0te # meisc\0"
    "te # menuc\0te # min\0te # n\0te # n ann\0te # n de\0te # n meis\0te # n menut\0"
    "te # n min\0te # n sec\0te # n secunt\0te # n'ede\0te # n'edema\0te # n'ora\0te # ores\0"
    "te # sec\0te # secunc\0te'nahko\0te'nane\0tebax\0tebaxa\0techon\0ted\0tedoxe\0tee\0"
    "teenee\0teer\0teg\0tegnap\0tegnapelott\0tegtu\0tegtu-kura\0tegtu-kura-ha\0teipa\0"
    "teisipaev\0tem\0temmuz\0ten\0ten mjasec\0ten tyzen\0tenen\0tengah\0tengah hari\0"
    "tengah malam\0tenpo\0tenpo #\0tenpo # ani\0tenpo # ano\0tenpo # di\0tenpo # men\0"
    "tenpo # menuti\0tenpo # menuto\0tenpo # meze\0tenpo # mezi\0tenpo # ora\0tenpo # ore\0"
    "tenpo # seg\0tenpo # segondi\0tenpo # segondo\0tenpo # set\0tenpo # setemana\0"
    "tenpo # setemane\0tenpo esun\0tenpo esun kama\0tenpo esun kama #\0tenpo esun ni\0"
    "tenpo esun pini\0tenpo esun pini #\0tenpo ilo\0tenpo ilo kama\0tenpo ilo kama #\0"
    "tenpo ilo pini\0tenpo ilo pini #\0tenpo mun\0tenpo mun #\0tenpo mun # #\0tenpo mun ##\0"
    "tenpo mun kama\0tenpo mun kama #\0tenpo mun ni\0tenpo mun pini\0tenpo mun pini #\0"
    "tenpo sike\0tenpo sike kama\0tenpo sike kama #\0tenpo sike ni\0tenpo sike pini\0"
    "tenpo sike pini #\0tenpo sike wan\0tenpo suno\0tenpo suno kama\0tenpo suno kama #\0"
    "tenpo suno ni\0tenpo suno pini\0",
    "tenpo suno pini #\0tento\0tento mesiac\0tento mesic\0tento rok\0tento tyden\0"
    "tento tyzden\0ter\0teraz\0terca\0terca-feira\0tersa\0tersa-fera\0tesiran\0tesoo\0tet\0"
    "tetor\0th\0tha\0thahekapsun\0thahekapsun wi\0thang\0thang #\0thang ba\0thang bay\0"
    "thang chap\0thang chin\0thang gieng\0thang hai\0thang mot\0thang muoi\0thang muoi hai\0"
    "thang muoi mot\0thang nam\0thang nay\0thang sau\0thang tam\0thang truoc\0thang tu\0"
    "thang#\0thapama\0the\0thg\0thg #\0thg#\0this\0this month\0this week\0this year\0"
    "thiyoheyunka\0thiyoheyunka wi\0thokata\0thokata oko\0thokata oko kinhan\0thokata omakha\0"
    "thokata omakha kinhan\0thokata wi\0thokata wi kinhan\0thoo\0thoor\0thu\0thu 2\0thu 3\0"
    "thu 4\0thu 5\0thu 6\0thu 7\0thu ba\0thu bay\0thu hai\0thu nam\0thu sau\0thu tu\0thursday\0"
    "ti\0tib\0tich\0tich abich\0tich adek\0tich ang\0tich ang'wen\0tich ariyo\0tid\0tifawt\0"
    "tih\0tihema\0tiisdei\0tiisimpa\0tiisimpa'\0tiistai\0tiistaina\0tin\0tinini\0tiop\0"
    "tiop in\0tiop in diit\0tiop thar\0tiop thar pet\0tir\0tirmeh\0tirmeha\0tirs\0tirsdag\0"
    "tis\0tisdag\0tisema\0tiu\0tiusde\0tiuzde\0tiuzdee\0tk\0tldo\0tlh\0tlhakole\0tli\0tme\0tn\0"
    "tne\0to\0tob\0today\0toddobaadka\0toddobaadka danbe\0toddobaadkii\0toddobaadkii hore\0"
    "tode\0toi\0toissa\0toissa paivana\0tok\0tokonaki\0tom\0tomorrow\0tongersdei\0too\0"
    "toozdee\0tor\0torbanoota\0torbanoota #\0torbanoota # darban\0torbanoota # keessatti\0"
    "torbee\0torbee #\0torbee # darbe\0torbee # keessatti\0torbee darbe\0torbee dhufu\0"
    "torbee kana\0torek\0tors\0torsdag\0torstai\0torstaina\0tosde\0tosede\0toshiaght\0"
    "toshiaght-arree\0touko\0toukokuu\0toukokuuta\0tow\0toz\0tozde\0tr\0tr #\0tr # darbe\0"
    "tr # keessatti\0tra\0tra #\0tra # anni\0tra # anno\0tra # g\0tra # gg\0tra # giorni\0"
    "tra # giorno\0tra # h\0tra # mese\0tra # mesi\0tra # min\0tra # minuti\0tra # minuto\0"
    "tra # ora\0tra # ore\0tra # sec\0tra # secondi\0tra # secondo\0tra # sett\0"
    "tra # settimana\0tra # settimane\0travanj\0travnja\0treciadienis\0tresd\0tresdiena\0tri\0"
    "tridjudagur\0trinde\0triulas\0trm\0trua\0tsahkapbiˀ\0tsetsee\0tsetsee lye\0tsetsee lye'\0"
    "tsh\0tshipi\0tshitwe\0tsuʔndzɨkoʔo\0tsuʔntsɨ\0tsuʔughoe\0tsuʔughɨm\0tsuʔukpa\0tsuʔume\0"
    "tsuʔutomlo\0tsʉtsʉ\0tti\0tu\0tu'a\0tu'apulelulu\0tuan\0tuan nay\0tuan sau\0tuan truoc\0"
    "tub\0tuber\0tue\0tuesday\0tumoro\0tunde\0tuo\0tuorastah\0tuorastuv\0tur\0turei\0tus\0"
    "tush\0tush payti\0tusite\0tuton\0tuton mesac\0tuton tydzen\0ty\0tys\0tysdag\0tysdagur\0"
    "tɨd\0u\0u misi\0u misi passatu\0u misi vinturu\0ubermoorn\0ubermore\0ubermorgen\0"
    "uddaivemaanu\0udiv\0ug\0ugbua\0ugma\0ugu\0ugushyingo\0uhr\0uhr nommendaachs\0"
    "uhr vormiddaachs\0uike\0uike \0uike 'e\0uike 'e #\0uike 'e # kuo\0uike 'e # kuo'osi\0"
    "uike kaha\0uike kaha'u\0uike kuo\0uike kuo'osi\0uike ni\0ujutro\0ujutru\0ukou\0uku\0"
    "uku kwezi\0ukuboza\0ukw\0ukwakira\0ukwezi\0ukwezi gushize\0ukwezi gutaha\0uleeile\0"
    "ulehomme\0ultim\0ultim annu\0ultim mensu\0uluchelo\0ulwesibili\0ulwesihlanu\0ulwesine\0"
    "ulwesithathu\0um\0um #\0um # ar\0um # da\0um # dag\0um # dagar\0um # manad\0um # manadir\0"
    "um # min\0um # minutt\0um # minuttir\0um # mnd\0um # sek\0um # sekund\0um # t\0um # tima\0"
    "um # timar\0um # vi\0um # viku\0um # vikur\0umaga\0ume\0umgqibelo\0umsombuluko\0umunthi\0"
    "umuthi\0umwaka\0umwaka ushize\0umwaka utaha\0un\0un anno\0un anno fa\0un giorno\0"
    "un giorno fa\0un mese\0un mese fa\0un minuto\0un minuto fa\0un'ora\0un'ora fa\0una\0"
    "una settimana\0una settimana fa\0unco\0ung\0uni\0uno\0unor\0unora\0unyaahu\0unyaka\0"
    "unyaka ophelileyo\0unyaka ozayo\0upu\0uri\0urr\0urria\0urriaren\0urt\0urtarrila\0"
    "urtarrilaren\0usbuucan\0usiku\0ussa\0usuku\0usuku olulandela\0"
    "usuku olulandela olwakusasa\0usuku olwandulela\0usuku olwandulela olwayizolo\0ut\0utery\0"
    "uti\0uto\0utorak\0utorok\0utt\0uttuviru\0utuber\0utuko\0uum\0uur\0uvece\0uyu\0uyu munsi\0"
    "uyu musi\0uyu mwaka\0uzt\0uztaila\0uztailaren\0uzvakar\0v\0v n\0v noci\0va\0vaasisu\0vaj\0"
    "vaj un\0vaj un ka\0vajky\0vakar\0vakara\0vakaras\0vakars\0val\0van\0vandaag\0vandag\0"
    "vandeesmaand\0vanderedi\0vandredi\0vao\0vas\0vasario\0vasaris\0vasarnap\0vastuppeeivi\0"
    "vastuppeivi\0vaztam\0vcera\0vceraj\0ve\0vec\0vece\0vecer\0veebr\0veebruar\0velj\0veljaca\0"
    "veljace\0ven\0venardi\0venare\0venderdi\0vendredi\0vendredo\0vendres\0venerdi\0venhkagra\0"
    "venhkagra-kura\0venhkagra-kura-ha\0venner\0venniridia\0venonta\0venonta jaro\0"
    "venonta monato\0venonta semajno\0venres\0verlede\0verlede jaar\0verlede maand\0"
    "verlede week\0vespre\0vi\0vidurdienis\0vidurnaktis\0vie\0vienres\0vier\0vier'kutan\0"
    "viernes\0viime\0viime kuussa\0viime viikolla\0",
    "viime vuonna\0vil\0vin\0vinars\0vineri\0viru\0viru(n)\0viru(n) #\0viru(n) # d\0"
    "viru(n) # deeg\0viru(n) # j\0viru(n) # joer\0viru(n) # m\0viru(n) # meint\0viru(n) # min\0"
    "viru(n) # minutten\0viru(n) # sek\0viru(n) # sekonnen\0viru(n) # st\0viru(n) # stonnen\0"
    "viru(n) # w\0viru(n) # wochen\0virun\0virun #\0virun # d\0virun # dag\0virun # j\0"
    "virun # joer\0virun # m\0virun # min\0virun # minutt\0virun # mount\0virun # sek\0"
    "virun # sekonn\0virun # st\0virun # stonn\0virun # w\0virun # woch\0vjet\0vlj\0vm\0"
    "volgend\0volgend jaar\0volgende\0volgende jaar\0volgende maand\0volgende week\0vor\0"
    "vor #\0vor # jahr\0vor # jahren\0vor # jar\0vor # johr\0vor # johre\0vor # m\0"
    "vor # manet\0vor # min\0vor # minuta\0vor # minute\0vor # minuten\0vor # monat\0"
    "vor # monaten\0vor # s\0vor # sek\0vor # sekund\0vor # sekunde\0vor # sekunden\0"
    "vor # std\0vor # stund\0vor # stunde\0vor # stunden\0vor # tag\0vor # tagen\0vor # wo\0"
    "vor # woche\0vor # wochen\0vor # wuca\0vor einem\0vor einem jahr\0vor einem monat\0"
    "vor einem tag\0vor einer\0vor einer minute\0vor einer stunde\0vor einer woche\0"
    "vorgeschter\0vorgester\0vorgestern\0vorig\0vorig jaar\0vorige\0vorige maand\0vorige week\0"
    "vorjestere\0vorm\0vormeddaach\0vormittag\0vormittags\0vr\0vrijdag\0vrydag\0vu\0vue\0vuo\0"
    "vuos\0vuossaarga\0vuossarga\0vyesi\0vyesimaanu\0vɨɨrɨ\0w\0w #\0w # darbe\0w # dura\0"
    "w nocy\0w poludnie\0w przyszlym\0w przyszlym miesiacu\0w przyszlym roku\0"
    "w przyszlym tygodniu\0w tym\0w tym miesiacu\0w tym roku\0w tym tygodniu\0w zeszlym\0"
    "w zeszlym miesiacu\0w zeszlym roku\0w zeszlym tygodniu\0wa\0wa kana\0wa katano\0"
    "wa katatu\0wa keli\0wa kwambililya\0wa kyumwa\0wa thanthatu\0waa\0waggaa\0waggaa #\0"
    "waggaa # dura\0waggaa # keessatti\0waggaa darbe\0waggaa dhufu\0waggaa kana\0waggoota\0"
    "waggoota #\0waggoota # dura\0waggoota # keessatti\0wai\0wairi\0wal\0wale\0waltora\0wanit\0"
    "waniyetu\0waniyetu wi\0wanja\0wannan\0wannan satin\0wannan watan\0warc\0warc'hoazh\0"
    "warlene\0wassarins\0wasuthun\0wasuthun wi\0wata\0wata #\0wata # da\0wata # da ya\0"
    "wata # da ya gabata\0wata na\0wata na gaba\0watan\0watan da\0watan da ya\0"
    "watan da ya gabata\0watanni\0watanni #\0watanni # da\0watanni # da suka\0"
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
    "za # g\0za # god\0za # godina\0za # godine\0za # godinu\0za # godz\0",
    "za # godzin\0za # godzine\0za # godziny\0za # goz\0za # gozin\0za # gozinje\0za # gozinu\0"
    "za # goziny\0za # h\0za # hodin\0za # hodinu\0za # hodiny\0za # hodz\0za # hodzin\0"
    "za # hodzinje\0za # hodzinu\0za # hodziny\0za # l\0za # lat\0za # lata\0za # lece\0"
    "za # lese\0za # let\0za # leta\0za # leto\0za # mes\0za # mesac\0za # mesacaj\0"
    "za # mesacow\0za # mesacy\0za # mesec\0za # meseca\0za # meseci\0za # mesic\0za # mesice\0"
    "za # mesicu\0za # mies\0za # miesiac\0za # miesiaca\0za # miesiace\0za # miesiecy\0"
    "za # min\0za # minuce\0za # minuse\0za # minut\0za # minuta\0za # minute\0za # minutow\0"
    "za # minutu\0za # minuty\0za # mj\0za # mjas\0za # mjasec\0za # mjaseca\0za # mjasecow\0"
    "za # mjasecy\0za # mjes\0za # mjesec\0za # mjeseca\0za # mjeseci\0za # ned\0za # nedelja\0"
    "za # nedelje\0za # nedelju\0za # r\0za # rok\0za # roku\0za # roky\0za # s\0za # sat\0"
    "za # sata\0za # sati\0za # sedm\0za # sedmica\0za # sedmice\0za # sedmicu\0za # sek\0"
    "za # sekund\0za # sekunde\0za # sekundi\0za # sekundow\0za # sekundu\0za # sekundy\0"
    "za # sekundze\0za # sekunze\0za # tj\0za # tjedan\0za # tjedana\0za # tjedna\0za # tyd\0"
    "za # tyden\0za # tydne\0za # tydnu\0za # tydny\0za # tydz\0za # tydzen\0za # tydzenje\0"
    "za # tydzenjej\0za # tydzenjow\0za # tydzien\0za # tyg\0za # tygodni\0za # tygodnia\0"
    "za # tygodnie\0za # tyz\0za # tyzen\0za # tyzenja\0za # tyzenje\0za # tyzenjow\0za # zen\0"
    "zaabig\0zaarikay\0zaarikay b\0zajtra\0zajzony\0zajzony mjasec\0zajzony tyzen\0zallaws\0"
    "zan\0zanvie\0zanwiye\0zanwuye\0zar\0zari\0zasly\0zasly mesac\0zasly tydzen\0zaterdag\0"
    "zdaj\0zdat\0zdat azal\0ze\0zedi\0zeger\0zen\0zena\0zenar\0zercl\0zercladur\0zeuggia\0zi\0"
    "zib\0zibandlela\0ziischtig\0zil\0zilye\0zin\0zinsa\0zis\0zistag\0zitra\0zjut\0zjutraj\0"
    "zmittag\0zmu\0zmw\0znacht\0znowa\0zo\0zob\0zoba\0zom\0zoma\0zondag\0zordi\0zugno\0zul\0"
    "zuluye\0zuro\0zuw\0zuwen\0zuy\0zuyye\0zvec\0zvecer\0zvi\0zvita\0ƒe\0ƒe #\0ƒe # si\0"
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
    "πριν απο # δευτ\0πριν απο # δευτερολεπτα\0πριν απο # δευτερολεπτο\0πριν απο # εβδ\0"
    "πριν απο # εβδομαδα\0πριν απο # εβδομαδεσ\0πριν απο # ετη\0πριν απο # ετοσ\0"
    "πριν απο # ημ\0πριν απο # ημερα\0πριν απο # ημερεσ\0πριν απο # λεπ\0πριν απο # λεπτα\0"
    "πριν απο # λεπτο\0πριν απο # μηνα\0πριν απο # μηνεσ\0πριν απο # ω\0πριν απο # ωρα\0"
    "πριν απο # ωρεσ\0προηγουμενη\0προηγουμενη εβδομαδα\0προηγουμενοσ\0προηγουμενοσ μηνασ\0"
    "προχθεσ\0πρωι\0σα\0σαβ\0σαββατο\0σε\0σε #\0σε # δευτ\0",
    "σε # δευτερολεπτα\0σε # δευτερολεπτο\0σε # εβδ\0σε # εβδομαδα\0σε # εβδομαδεσ\0σε # ετη\0"
    "σε # ετοσ\0σε # ημ\0σε # ημερα\0σε # ημερεσ\0σε # λεπ\0σε # λεπτα\0σε # λεπτο\0σε # μηνα\0"
    "σε # μηνεσ\0σε # ω\0σε # ωρα\0σε # ωρεσ\0σεπ\0σεπτεμβριοσ\0σεπτεμβριου\0σημερα\0στισ\0τε\0"
    "τετ\0τεταρτη\0το\0το απογευμα\0το βραδυ\0το μεσημερι\0το πρωι\0τρ\0τρεχουσα\0"
    "τρεχουσα εβδομαδα\0τρεχων\0τρεχων μηνασ\0τρι\0τριτη\0τωρα\0φεβ\0φεβρουαριοσ\0φεβρουαριου\0"
    "φετοσ\0χθεσ\0ааспыт\0ааспыт нэдиэлэ\0ааспыт ыи\0абон\0аван\0авг\0август\0августа\0"
    "августы\0аз\0азыр\0ака\0алдыңгүні\0алт\0алтынньы\0ам\0амгы\0амгы чыл\0аныгыскы\0"
    "аныгыскы ыи\0апр\0апрел\0апрелы\0апрель\0апреля\0април\0априла\0аравдугаар\0"
    "аравдугаар сар\0аравдугаар сарын\0арбадугаар\0арбадугаар һара\0арбан\0арбан нэгэдүгээр\0"
    "арбан нэгэдүгээр һара\0арбан хоердугаар\0арбан хоердугаар һара\0арван\0арван нэгдүгээр\0"
    "арван нэгдүгээр сар\0арван нэгдүгээр сарын\0арван хоердугаар\0арван хоердугаар сар\0"
    "арван хоердугаар сарын\0атр\0атырдьых\0атырдьых ыиа\0атырдьых ыиын\0ау\0ауг\0аугуст\0"
    "ауторак\0ахс\0ахсынньы\0ахшам\0ахшамүстү\0ақп\0ақпан\0б\0ба\0баасан\0базар\0базар ертәси\0"
    "балаҕан\0балаҕан ыиа\0балаҕан ыиын\0баскыһыанньа\0баханчу\0баханчу баттахь\0бе\0беисенбі\0"
    "беиш\0беишемби\0бер\0березень\0березня\0билигин\0бимба\0биылғы\0биылғы жыл\0блҕ\0бн\0бс\0"
    "бу\0бу аида\0бу атнада\0бу иил\0бу нэдиэлэ\0бу ои\0бу ыи\0бу ҳафта\0бугун\0бул\0бул аида\0"
    "бш\0быел\0быиыл\0был\0был аиҙа\0был аҙнала\0былтыр\0былтырғы\0былтырғы жыл\0былырыын\0бэ\0"
    "бэнидиэнньик\0бэс\0бэс ыиа\0бэс ыиын\0бээтиҥсэ\0бэҕэһээ\0бя\0бямба\0бүген\0бүгин\0бүгін\0"
    "бүгүн\0бүрсігүні\0бүрсүгүнү\0бөгөн\0в\0в прошлом\0в прошлом году\0в прошлом месяце\0"
    "в следующем\0в следующем году\0в следующем месяце\0в этом\0в этом году\0в этом месяце\0"
    "вдругиден\0вер\0верасень\0верасня\0вересень\0вересня\0веч\0вече\0вечер\0вечера\0вечерта\0"
    "вечора\0вечір\0во\0воскресенье\0вр\0вс\0вт\0вто\0вторник\0вчера\0вырсарни\0вырсарни кун\0"
    "вівторок\0г\0гараг\0год\0года\0година\0груд\0грудень\0грудня\0гуравдугаар\0"
    "гуравдугаар сар\0гуравдугаар сарын\0гурбадугаар\0гурбадугаар һара\0гыин\0гыинвар\0да\0"
    "дабаа\0даваа\0данас\0даханчу\0даханчу кӏирнахь\0даханчу шарахь\0дек\0декабр\0декабры\0"
    "декабрь\0декабря\0декември\0денес\0день\0дец\0децембар\0децембра\0дируз\0днес\0дня\0"
    "догодина\0долодугаар\0долодугаар һара\0долоодугаар\0долоодугаар сар\0долоодугаар сарын\0"
    "дп\0дс\0ду\0душ\0душанба\0душанбе\0дцг\0дш\0дшб\0дыццӕг\0дү\0дүи\0дүисенбі\0дүишемби\0"
    "дүишөмбү\0дүрбэдүгээр\0",
    "дүрбэдүгээр һара\0дүш\0дүшәмбе\0дөрөвдүгээр\0дөрөвдүгээр сар\0дөрөвдүгээр сарын\0еа\0"
    "еара\0ек\0екш\0екшемби\0ел\0енер\0ертең\0есдүгээр\0есдүгээр сар\0есдүгээр сарын\0ж\0жек\0"
    "жексенбі\0жекшемби\0жел\0желтоқсан\0жм\0жні\0жнівень\0жніуня\0жовт\0жовтень\0жовтня\0жс\0"
    "жу\0жум\0жума\0жш\0жұма\0за\0за #\0за # год\0за # година\0за # године\0за # години\0"
    "за # годину\0за # д\0за # дан\0за # дана\0за # ден\0за # дена\0за # мес\0за # месец\0"
    "за # месеца\0за # месеци\0за # мин\0за # минут\0за # минута\0за # минути\0за # мјес\0"
    "за # мјесец\0за # мјесеца\0за # мјесеци\0за # нед\0за # недеља\0за # недеље\0за # недељу\0"
    "за # сат\0за # сата\0за # сати\0за # седм\0за # седмица\0за # седмице\0за # седмици\0"
    "за # седмицу\0за # сек\0за # секунд\0за # секунда\0за # секунде\0за # секунди\0"
    "за # секунду\0за # ч\0за # час\0за # часа\0завтра\0завчера\0задутре\0зараз\0заутра\0знон\0"
    "зургаадугаар\0зургаадугаар сар\0зургаадугаар сарын\0зургадугаар\0зургадугаар һара\0и\0"
    "иллэрээ\0иллэрээ күн\0им\0имруз\0иннӕбон\0иом\0иома\0иртне\0иртне уиахра\0иртне эрнере\0"
    "иртәгә\0ирэх\0ирэх долоо\0ирэх долоо хоног\0ирэх жил\0ирэх сар\0иш\0ишемби\0ишм\0июл\0"
    "июлы\0июль\0июля\0июн\0июны\0июнь\0июня\0ијл\0ијн\0ијул\0ијун\0иәк\0иәкшәмбе\0к\0к у\0"
    "к х\0кар\0карарчу\0карарчу баттахь\0карарчу кӏирнахь\0карарчу шарахь\0карлач\0кас\0"
    "кастрычнік\0кастрычніка\0каҫал\0квіт\0квітень\0квітня\0кеиинги\0кеиинги аи\0кеиинги жыл\0"
    "кеиинги иил\0кеиинги ои\0кеиинги ҳафта\0кеиинги ҳәпте\0келерки\0келерки аптада\0келесі\0"
    "келесі аи\0келесі апта\0келесі жыл\0келир\0келир чыл\0кес\0кесаҙна\0кеча\0кечаси\0"
    "кечинде\0кечкурун\0кечээ\0кечқурун\0кеш\0кеше\0кешкі\0кеҫнерни\0кеҫнерни кун\0киләсе\0"
    "киләсе аида\0киләсе атнада\0киләсе елда\0киләһе\0киләһе аиҙа\0киләһе аҙнала\0"
    "киләһе иылда\0кисә\0кичә\0клн\0кра\0красавік\0красавіка\0крс\0кс\0ку\0ку уиахра\0"
    "ку эрнере\0кулун\0кулун тутар\0кундузи\0кха\0кхаара\0кхана\0къуырисӕр\0кэлэр\0"
    "кэлэр нэдиэлэ\0кҫ\0күнэ\0кӏи\0кӏира\0лани\0летась\0лип\0липень\0липня\0лист\0листопад\0"
    "листопада\0лх\0лхагва\0лют\0лютага\0лютии\0лютого\0люты\0ліп\0ліпень\0ліпеня\0ліс\0"
    "лістапад\0лістапада\0маи\0маирӕмбон\0маиы\0мам\0мамыр\0мар\0маргааш\0март\0марта\0мартъи\0"
    "мартъииы\0мау\0маусым\0мая\0мај\0маја\0мигмар\0миналата\0миналата година\0минатата\0"
    "минатата седмица\0минатиот\0минатиот месец\0минулого\0минулого місяця\0минулого року\0"
    "минулого тижня\0моҳи\0моҳи гузашта\0моҳи оянда\0моҳи ҷори\0мрб\0мсу\0мурдагы\0"
    "мурдагы күнү\0муус\0муус устар\0мя\0мягмар\0мүнөө\0на\0на гэтым\0на гэтым тыдні\0"
    "на мінулым\0на мінулым тыдні\0",
    "на наступным\0на наступным тыдні\0на обяд\0на прошлои\0на прошлои неделе\0на следующеи\0"
    "на следующеи неделе\0на этои\0на этои неделе\0навечер\0наимадугаар\0наимадугаар һара\0"
    "наимдугаар\0наимдугаар сар\0наимдугаар сарын\0напладне\0нар\0нарас\0наступного\0"
    "наступного місяця\0наступного року\0наступного тижня\0нау\0наурыз\0наутро\0нд\0не\0нед\0"
    "недела\0неделя\0недеља\0неділя\0недјеља\0нима\0нов\0новембар\0новембра\0ное\0ноем\0"
    "ноември\0нок\0ноке\0ночи\0ночь\0ночі\0ноя\0нояб\0ноябр\0ноябры\0ноябрь\0ноября\0ној\0"
    "нојабр\0ноћ\0ноћу\0нэгдүгээр\0нэгдүгээр сар\0нэгдүгээр сарын\0нэгэдүгээр\0"
    "нэгэдүгээр һара\0ня\0нядзеля\0ням\0ніч\0нөгөөдөр\0о\0оваа\0оваа година\0оваа седмица\0"
    "ове\0ове године\0ове недеље\0ове седмице\0овог\0овог месеца\0овог мјесеца\0овој\0"
    "овој месец\0одоо\0окт\0октобар\0октобра\0октомври\0октябр\0октябры\0октябрь\0октября\0"
    "октјабр\0олун\0олунньу\0он\0онзи\0онзи ден\0оны\0оп\0оптуорунньук\0ор\0орои\0оршот\0осы\0"
    "осы аи\0осы апта\0от\0от ыиа\0от ыиын\0оти\0п\0п'ятниця\0па\0пазаучора\0паи\0паишанба\0"
    "панядзелак\0панҷшанбе\0пас\0пас аз\0пас аз #\0пас аз # дақ\0пас аз # дақиқа\0пас аз # м\0"
    "пас аз # моҳ\0пас аз # руз\0пас аз # с\0пас аз # соат\0пас аз # сол\0пас аз # сон\0"
    "пас аз # сония\0пас аз # ст\0пас аз # ҳ\0пас аз # ҳафта\0паслязаутра\0паян\0пе\0пелтер\0"
    "пет\0петак\0петок\0петък\0пи\0пии\0пиишемби\0пладне\0пм\0пн\0по\0по под\0по подне\0подне\0"
    "позавчера\0позавчора\0полд\0полдень\0полн\0полнок\0полночь\0полудень\0полунощ\0пон\0"
    "понеделник\0понедельник\0понедељак\0понеділок\0понедјељак\0поноћ\0попл\0попладне\0"
    "поподне\0послезавтра\0послииеподне\0послије\0послије подне\0пп\0пр\0пр #\0пр # г\0пр # д\0"
    "пр # м\0пр # мин\0пр # седм\0пр # сек\0пр # ч\0праз\0праз #\0праз # г\0праз # гадз\0"
    "праз # гадзін\0праз # гадзіну\0праз # гадзіны\0праз # гадоу\0праз # гады\0праз # год\0"
    "праз # года\0праз # дзен\0праз # дзень\0праз # дня\0праз # дні\0праз # мес\0праз # месяц\0"
    "праз # месяца\0праз # месяцау\0праз # месяцы\0праз # с\0праз # секунд\0праз # секунду\0"
    "праз # секунды\0праз # тыд\0праз # тыдзень\0праз # тыдня\0праз # тыдняу\0праз # тыдні\0"
    "праз # хв\0праз # хвілін\0праз # хвіліну\0праз # хвіліны\0пре\0пре #\0пре # г\0пре # год\0"
    "пре # година\0пре # године\0пре # д\0пре # дана\0пре # м\0пре # мес\0пре # месеца\0"
    "пре # месеци\0пре # мин\0пре # минута\0пре # н\0пре # нед\0пре # недеља\0пре # недеље\0"
    "пре # с\0пре # сата\0пре # сати\0пре # сек\0пре # секунде\0пре # секунди\0пре # ч\0"
    "пре подне\0пред\0пред #\0пред # год\0пред # година\0пред # години\0пред # ден\0"
    "пред # дена\0пред # месец\0пред # месеци\0пред # мин\0",
    "пред # минута\0пред # минути\0пред # седмица\0пред # седмици\0пред # сек\0пред # секунда\0"
    "пред # секунди\0пред # час\0пред # часа\0преди\0преди #\0преди # г\0преди # година\0"
    "преди # години\0преди # ден\0преди # дни\0преди # м\0преди # месец\0преди # месеца\0"
    "преди # мин\0преди # минута\0преди # минути\0преди # седм\0преди # седмица\0"
    "преди # седмици\0преди # сек\0преди # секунда\0преди # секунди\0преди # ч\0преди # час\0"
    "преди # часа\0предходен\0предходен месец\0предходната\0предходната седмица\0през\0"
    "през нощта\0прекосутра\0прекјуче\0претпл\0претпладне\0прије\0прије #\0прије # г\0"
    "прије # год\0прије # година\0прије # године\0прије # годину\0прије # д\0прије # дан\0"
    "прије # дана\0прије # м\0прије # мин\0прије # минут\0прије # минута\0прије # мјес\0"
    "прије # мјесец\0прије # мјесеца\0прије # мјесеци\0прије # с\0прије # сат\0прије # сата\0"
    "прије # сати\0прије # седм\0прије # седмица\0прије # седмице\0прије # седмицу\0"
    "прије # сек\0прије # секунд\0прије # секунде\0прије # секунди\0прије # ч\0прије подне\0"
    "проб\0прошле\0прошле године\0прошле недеље\0прошле седмице\0прошлог\0прошлог месеца\0"
    "прошлог мјесеца\0пт\0пуш\0пшб\0пятница\0пятніца\0північ\0післязавтра\0пү\0пүрбэ\0пүрэв\0"
    "пӏе\0пӏераска\0пәнҗ\0пәнҗешәмбе\0р\0р сар\0р сарын\0ранку\0ранок\0раш\0раштав\0рогӏерчу\0"
    "рогӏерчу баттахь\0рогӏерчу кӏирнахь\0рогӏерчу шарахь\0року\0саб\0сабат\0сабота\0сада\0"
    "сак\0сакавік\0сакавіка\0сарсын\0сб\0сбт\0се\0сега\0сегодня\0сеисенбі\0сеичас\0селета\0"
    "селхана\0сен\0сенбі\0сення\0сент\0сентябр\0сентябры\0сентябрь\0сентября\0сентјабр\0сеп\0"
    "септ\0септембар\0септембра\0септември\0серада\0середа\0серп\0серпень\0серпня\0сеш\0"
    "сешанба\0сешанбе\0си\0сии\0сиишемби\0сиш\0сишәмбе\0след\0след #\0след # г\0след # година\0"
    "след # години\0след # ден\0след # дни\0след # м\0след # месец\0след # месеца\0след # мин\0"
    "след # минута\0след # минути\0след # седм\0след # седмица\0след # седмици\0след # сек\0"
    "след # секунда\0след # секунди\0след # ч\0след # час\0след # часа\0следващ\0"
    "следващ месец\0следващата\0следващата година\0следващата седмица\0следеће\0"
    "следеће године\0следеће недеље\0следећег\0следећег месеца\0следната\0следната седмица\0"
    "следниот\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0соли\0"
    "соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0сриједа\0сряда\0сс\0сту\0"
    "студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0сутринта\0сшб\0събота\0сыл\0"
    "сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0сљедеће\0сљедеће године\0"
    "сљедеће седмице\0",
    "сљедећег\0сљедећег мјесеца\0сүбһ\0сә\0сәгатьтә\0сәр\0сәрсенбі\0сәршемби\0сәу\0сәуір\0"
    "сәһәр\0табадугаар\0табадугаар һара\0тавдугаар\0тавдугаар сар\0тавдугаар сарын\0тази\0"
    "тази година\0тази седмица\0талтүс\0там\0тамыз\0тахана\0таң\0таңкы\0таңғы\0тк\0тн\0то\0"
    "този\0този месец\0тохс\0тохсунньу\0трав\0травень\0травня\0тунти\0тунти кун\0туш\0"
    "туш паити\0тң\0түн\0түн жарымы\0түн ичинде\0түн ортосу\0түнгі\0түскі\0түстен\0"
    "түстен кеиін\0түстен кеиінгі\0түштөн\0түштөн кииин\0түштөн кииинки\0у\0у гэтым\0"
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
    "четвъртък\0чо\0чор\0чоршанба\0чоршанбе\0чп\0чт\0чук\0чц\0чшб\0чэппиэр\0чэр\0чэрвень\0"
    "чэрвеня\0чәр\0чәршәмбе\0чәршәнбә\0чәршәнбә ахшамы\0ш\0ша\0шамат\0шамат кун\0шан\0шанба\0"
    "шанбе\0шар\0шарш\0шаршамбы\0шаршемби\0шб\0ше\0шеиш\0шеишемби\0шем\0шемби\0ши\0шим\0шимбә\0"
    "шинара\0шиш\0шишәмбе\0шм\0шнб\0шр\0шуо\0шуот\0шш\0шіл\0шілде\0шәм\0шәмбе\0шәнбә\0шөнө\0"
    "шөнө дунд\0ыам\0ыам ыиа\0ыам ыиын\0ын\0ыран\0ыт\0ытлари\0ытлари кун\0эи\0эк\0",
    "эмдиги\0эмдиги аида\0эмдиги жылы\0энэ\0энэ долоо\0энэ долоо хоног\0энэ долоон\0"
    "энэ долоон хоног\0энэ жил\0энэ жэл\0энэ сар\0энэ һара\0эр\0эрне\0эрне кун\0эртага\0"
    "эрталаб\0эртең\0эртең менен\0эрткен\0эрткен чыл\0эһиил\0юли\0юн\0юн кун\0юни\0юпа\0"
    "юһэдүгээр\0юһэдүгээр һара\0як\0якш\0якшанба\0якшанбе\0якшәмбе\0ян\0янв\0январ\0январы\0"
    "январь\0января\0яну\0януари\0ярим\0ярим тун\0яшб\0јан\0јанвар\0јануар\0јануара\0јануари\0"
    "јул\0јула\0јули\0јун\0јуна\0јуни\0јутро\0јуче\0ғин\0ғинуар\0җом\0җомга\0қаз\0қазан\0"
    "қазір\0қар\0қараша\0қаң\0қаңтар\0қыр\0қыркүиек\0ҝеҹә\0ҝеҹәјары\0ҝүндүз\0ҝүнорта\0ҫерт\0"
    "ҫертме\0ҫитес\0ҫитес уиахра\0ҫитес эрнере\0ҫитес ҫулта\0ҫу\0ҫур\0ҫурла\0үглөөдэр\0үд\0"
    "үд дунд\0үнгэрэгшэ\0үнгэрэгшэ долоон\0үнгэрэгшэ долоон хоног\0үнгэрэгшэ жэл\0"
    "үнгэрэгшэ һара\0үсэгэлдэр\0үткән\0үткән аиҙа\0үткән аҙнала\0үх\0үө\0ҳафтаи\0"
    "ҳафтаи гузашта\0ҳафтаи оянда\0ҳафтаи ҷори\0ҳозир\0ҷмъ\0ҷумъа\0ҹ\0ҹа\0ҹүмә\0ҹүмә ахшамы\0"
    "һарба\0ӕмбисбоны\0ӕмбисбоны размӕ\0ӕмбисбоны фӕстӕ\0ӕндӕрӕбон\0ӕрт\0ӕртыццӕг\0өглөө\0"
    "өдөр\0өиүүн\0өнгөрсөн\0өнгөрсөн долоо\0өнгөрсөн долоо хоног\0өнгөрсөн жил\0өнгөрсөн сар\0"
    "өнөөдөр\0өткен\0өткен аи\0өткен апта\0өткен жыл\0өткен ҳәпте\0өткөн\0өткөн аида\0"
    "өткөн аптада\0өчигдөр\0այս\0այս ամիս\0այս շաբաթ\0այս տարի\0այսօր\0ապր\0ապրիլ\0ապրիլի\0"
    "առավոտ\0առավոտյան\0գիշեր\0գիշերը\0գիշերվա\0դեկ\0դեկտեմբեր\0դեկտեմբերի\0եկ\0երեկ\0երեկո\0"
    "երեկոյան\0երեքշաբթի\0երկ\0երկուշաբթի\0երք\0եք\0թ\0կեսգիշեր\0կեսգիշերին\0կեսօր\0կեսօրին\0"
    "կիր\0կիրակի\0կր\0հաջորդ\0հաջորդ ամիս\0հաջորդ շաբաթ\0հաջորդ տարի\0հգ\0հիմա\0հինգշաբթի\0"
    "հլս\0հնգ\0հնս\0հնվ\0հոկ\0հոկտեմբեր\0հոկտեմբերի\0հուլիս\0հուլիսի\0հունիս\0հունիսի\0"
    "հունվար\0հունվարի\0մայիս\0մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ\0նախանցյալ օրը\0"
    "նախորդ\0նախորդ ամիս\0նախորդ շաբաթ\0նախորդ տարի\0նոյ\0նոյեմբեր\0նոյեմբերի\0շաբաթ\0շբ\0շբթ\0"
    "ու\0ուր\0ուրբաթ\0չորեքշաբթի\0չրք\0չք\0սեպ\0սեպտեմբեր\0սեպտեմբերի\0վաղը\0վաղը չէ\0"
    "վաղը չէ մյուս\0վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0փետրվարի\0փտվ\0"
    "օգոստոս\0օգոստոսի\0օգս\0א\0א'\0אוג\0אוג'\0אוגוסט\0אויג\0אויגוסט\0אוק\0אוק'\0אוקטובר\0"
    "אחה״צ\0אחר\0אחר הצהריים\0איבער\0איבער #\0איבער # חדשים\0איבער # חודש\0איבער # יאר\0"
    "איבער א\0איבער א יאר\0איבער אכט\0איבער אכט טאג\0אין\0אין #\0אין # טאג\0אין # טאג ארום\0"
    "אין # טעג\0אין # טעג ארום\0אפר\0אפר'\0אפריל\0אקט\0אקטאבער\0אתמול\0ב\0ב'\0באוג\0באוג'\0"
    "באוגוסט\0באוק\0באוק'\0באוקטובר\0באפר\0באפר'\0באפריל\0בבוקר\0בדצמ\0בדצמ'\0בדצמבר\0בוקר\0"
    "ביולי\0ביוני\0בינו\0בינו'\0בינואר\0בלילה\0במאי\0במרץ\0בנוב\0בנוב'\0בנובמבר\0בספט\0בספט'\0"
    "בספטמבר\0בעוד\0בעוד #\0בעוד # דק\0",
    "בעוד # דק'\0בעוד # דקות\0בעוד # חודשים\0בעוד # ימים\0בעוד # שב\0בעוד # שב'\0"
    "בעוד # שבועות\0בעוד # שנ\0בעוד # שנ'\0בעוד # שניות\0בעוד # שנים\0בעוד # שע\0בעוד # שע'\0"
    "בעוד # שעות\0בעוד דק\0בעוד דק'\0בעוד דק' \0בעוד דק' (#)\0בעוד דקה\0בעוד דקה \0"
    "בעוד דקה (#)\0בעוד חודש\0בעוד חודש \0בעוד חודש (#)\0בעוד חודשיים\0בעוד חודשיים \0"
    "בעוד חודשיים (#)\0בעוד יום\0בעוד יום \0בעוד יום (#)\0בעוד יום אחד\0בעוד יום אחד \0"
    "בעוד יום אחד (#)\0בעוד יומיים\0בעוד יומיים \0בעוד יומיים (#)\0בעוד שב\0בעוד שב'\0"
    "בעוד שב' \0בעוד שב' (#)\0בעוד שבוע\0בעוד שבוע \0בעוד שבוע (#)\0בעוד שבועיים\0"
    "בעוד שבועיים \0בעוד שבועיים (#)\0בעוד שנ\0בעוד שנ'\0בעוד שנ' \0בעוד שנ' (#)\0בעוד שנייה\0"
    "בעוד שנייה \0בעוד שנייה (#)\0בעוד שנתיים\0בעוד שנתיים \0בעוד שנתיים (#)\0בעוד שעה\0"
    "בעוד שעה \0בעוד שעה (#)\0בעוד שעתיים\0בעוד שעתיים \0בעוד שעתיים (#)\0בערב\0בפבר\0בפבר'\0"
    "בפברואר\0בצהריים\0בשעה\0ג\0ג'\0ד\0ד'\0דאנערשטיק\0דינסטיק\0דעם\0דעם חודש\0דעצ\0דעצעמבער\0"
    "דצמ\0דצמ'\0דצמבר\0ה\0ה'\0החודש\0החודש הבא\0החודש שעבר\0היום\0היינט\0השבוע\0השבוע הבא\0"
    "השבוע שעבר\0השנה\0השנה הבאה\0השנה שעברה\0הײ\0הײ יאר\0ו\0ו'\0זונטיק\0חצות\0טן\0יאנ\0"
    "יאנואר\0יולי\0יום\0יום א\0יום א'\0יום ב\0יום ב'\0יום ג\0יום ג'\0יום ד\0יום ד'\0יום ה\0"
    "יום ה'\0יום ו\0יום ו'\0יום חמישי\0יום ראשון\0יום רביעי\0יום שבת\0יום שישי\0יום שלישי\0"
    "יום שני\0יוני\0ינו\0ינו'\0ינואר\0לילה\0לפנות\0לפנות בוקר\0לפני\0לפני #\0לפני # דק\0"
    "לפני # דק'\0לפני # דקות\0לפני # חו\0לפני # חו'\0לפני # חודשים\0לפני # ימים\0לפני # שב\0"
    "לפני # שב'\0לפני # שבועות\0לפני # שנ\0לפני # שנ'\0לפני # שניות\0לפני # שנים\0לפני # שע\0"
    "לפני # שע'\0לפני # שעות\0לפני דק\0לפני דק'\0לפני דק' \0לפני דק' (#)\0לפני דקה\0לפני דקה \0"
    "לפני דקה (#)\0לפני חו\0לפני חו'\0לפני חו' \0לפני חו' (#)\0לפני חודש\0לפני חודש \0"
    "לפני חודש (#)\0לפני חודשיים\0לפני חודשיים \0לפני חודשיים (#)\0לפני יום\0לפני יום אחד\0"
    "לפני יום אחד \0לפני יום אחד (#)\0לפני יומיים\0לפני יומיים \0לפני יומיים (#)\0לפני שב\0"
    "לפני שב'\0לפני שב' \0לפני שב' (#)\0לפני שבוע\0לפני שבוע \0לפני שבוע (#)\0לפני שבועיים\0"
    "לפני שבועיים \0לפני שבועיים (#)\0לפני שנ\0לפני שנ'\0לפני שנ' \0לפני שנ' (#)\0לפני שנה\0"
    "לפני שנה \0לפני שנה (#)\0לפני שנתיים\0לפני שנתיים \0לפני שנתיים (#)\0לפני שע\0לפני שע'\0"
    "לפני שע' \0לפני שע' (#)\0לפני שעה\0לפני שעה \0לפני שעה (#)\0לפני שעתיים\0לפני שעתיים \0"
    "לפני שעתיים (#)\0מאי\0מאנטיק\0מארגן\0מחר\0מחרתיים\0מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0"
    "נאוועמבער\0נאכמיטאג\0נוב\0נוב'\0נובמבר\0נעכטן\0סעפ\0סעפטעמבער\0ספט\0ספט'\0ספטמבר\0עכשיו\0"
    "ערב\0פאר\0פאר #\0פאר # חדשים\0פאר # חודש\0פאר # יאר\0פאראיאר\0פארגאנגענעם\0"
    "פארגאנגענעם חודש\0פארמיטאג\0פבר\0פבר'\0פברואר\0פעב\0פעברואר\0פרײטיק\0צהריים\0קומענדיקן\0"
    "קומענדיקן חודש\0ש\0ש'\0שבת\0שלשום\0ءتۇن\0ءتۇن جاريمي\0ءساۋير\0اب\0",
    "ابان\0ابريل\0اتوار\0اتھوار\0اثنين\0اج\0احد\0ادھي\0ادھي رات\0اذار\0اذر\0اربع\0اربعاء\0"
    "ارديبهشت\0از\0اس\0اس سال\0اس ماہ\0اس ہفتہ\0اسفند\0اغسطس\0اغشت\0افريل\0اقپان\0الاثنين\0"
    "الاحد\0الاربعاء\0الاسبوع\0الاسبوع القادم\0الاسبوع الماضي\0الان\0الثلاثاء\0الجمعه\0الخميس\0"
    "الساعه\0السبت\0السنه\0السنه التاليه\0السنه الحاليه\0السنه القادمه\0السنه الماضيه\0الشهر\0"
    "الشهر القادم\0الشهر الماضي\0المحرم\0اليوم\0امرداد\0امرو\0امروز\0امس\0امسال\0اني\0"
    "اني والا\0اني والا پرسوں\0اوت\0اوريل\0اوس\0اول\0اول امس\0اونۍ\0اي\0اي ايم\0ايار\0ايلول\0"
    "اين\0اين ماه\0اين هفته\0ايندہ\0ايندہ کل\0اپر\0اپريل\0اڄ\0اچر\0اڤريل\0اکت\0اکتبر\0اکتوبر\0"
    "اکنون\0اڪٽوبر\0اګست\0اگس\0اگست\0اگسٽ\0اگلا\0اگلا مہينہ\0اگلي\0اگلي سال\0اگلي ماہ\0"
    "اگلي ہفتي\0اگلي ہفتہ\0اگوست\0اڱارو\0اڳين\0اڳين مهيني\0اڳين هفتي\0بامداد\0باندا\0بدھ\0"
    "برؠسوار\0بظ\0بعد\0بعد الظهر\0بعد الغد\0بعدازظهر\0بعدازچاشت\0بعدي\0بعدي هفته\0بن\0به\0"
    "بهمن\0بهي\0بهيسهنبي\0بودوار\0بيلتيرعي\0بيلتيرعي جيل\0بييلعي\0بييلعي جيل\0بٹوار\0بۆموار\0"
    "بۇ\0بۇ ياي\0بۇ ييل\0بۇ ھهپته\0بۇگين\0بۈگۈن\0ت\0ت د\0ت ک\0تال\0تال ءتۇس\0تاميز\0تاڭ\0"
    "تاڭعي\0تشرين\0تشرين الاول\0تشرين الثاني\0تشريني\0تشريني دووهم\0تشريني دووهمي\0"
    "تشريني يهکهم\0تشريني يهکهمي\0تموز\0تهمووز\0تهمووزي\0تير\0تيره\0تيره اونۍ\0تۇستهن\0"
    "تۇستهن کهيين\0تۇستهن کهيينگي\0تۇسکي\0تۇنگي\0تۈنۈگۈن\0تېره\0تېره مياشت\0ثلاثاء\0ج\0جانفي\0"
    "جانڤيه\0جلي\0جمادي\0جمادي الاخره\0جمادي الاول\0جمادي الاولي\0جمادي الثاني\0جمادي الثانيه\0"
    "جمعرات\0جمعه\0جمعو\0جمعہ\0جمہ\0جنو\0جنوري\0جه\0جهلتوقسان\0جهک\0جهکسهنبي\0جوان\0جول\0جولا\0"
    "جولاء\0جولاي\0جولايي\0جون\0جويليه\0جۇ\0جۇم\0جۇما\0جۈ\0جۈمه\0حزيران\0حوزهيران\0حوزهيراني\0"
    "خرداد\0خلال\0خلال #\0خلال # اسابيع\0خلال # اسبوع\0خلال # اسبوعا\0خلال # اسبوعين\0"
    "خلال # اشهر\0خلال # ايام\0خلال # ثانيه\0خلال # ثوان\0خلال # دقايق\0خلال # دقيقه\0"
    "خلال # ساعات\0خلال # ساعه\0خلال # سنه\0خلال # سنوات\0خلال # شهر\0خلال # شهرا\0خلال # يوم\0"
    "خلال # يوما\0خميس\0د\0دا\0دا اونۍ\0دا مياشت\0دالم\0دالم #\0دالم # بولن\0دالم # تاهون\0"
    "دالم # جم\0دالم # ساعت\0دالم # مينيت\0دالم # ميڠݢو\0دالم # هاري\0دجمبر\0دجنبر\0درېنۍ\0"
    "دسامبر\0دسم\0دسمبر\0دن\0دوشنبه\0دونۍ\0دووشهممه\0دوپہر\0دوپہر ميں\0دي\0ديروز\0ديسامر\0"
    "ديسمبر\0دۇ\0دۇي\0دۇيسهنبي\0دۈ\0دۈشهنبه\0دېکابير\0ذو\0ذو الحجه\0ذو القعده\0ذوالحجه\0"
    "ذوالقعده\0ذي\0ذي الحجه\0ذي القعده\0رات\0رات ميں\0راتلونکي\0راتلونکي کال\0راتلونکې\0"
    "راتلونکې اونۍ\0راتلونکې مياشت\0راتھ\0ربيع\0ربيع الاخر\0ربيع الاول\0ربيع الثاني\0رجب\0"
    "رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0ساعت\0سال\0سال اينده\0سال ديگه\0سال گذشته\0سبا\0سبت\0"
    "سبتمبر\0ستمبر\0سن\0سنه\0سه\0سهشنبه\0سهن\0سهنبي\0سهي\0سهيسهنبي\0سهيشهنبه\0سومر\0سيپتامر\0"
    "سيپٽمبر\0سپت\0سپتامبر\0سپتمبر\0سڀاڻي\0سږکال\0",
    "سہ\0سہ پہر\0سێشهممه\0سېنتهبير\0سېپتمبر\0ش\0شام\0شام ميں\0شب\0شباط\0شتمبر\0شتنبر\0شعبان\0"
    "شنبه\0شه\0شهريور\0شهممه\0شهنبه\0شوال\0شوبات\0شوباتي\0شوصو\0شيلده\0ص\0صباحا\0صبح\0صبح ميں\0"
    "صبح،\0صبح، منجهند\0صفر\0ظهر\0ظهرا\0عام\0عصر\0غدا\0غشت\0غم\0غو\0فبر\0فبراير\0فبروري\0فجرا\0"
    "فردا\0فروردين\0فروري\0فوريه\0في\0في الصباح\0في المساء\0فيبروري\0فيفري\0فيڤريه\0فېبروري\0"
    "فېۋرال\0قاراشا\0قازان\0قازير\0قاڭتار\0قبل\0قبل #\0قبل # اسابيع\0قبل # اسبوع\0"
    "قبل # اسبوعا\0قبل # اشهر\0قبل # ايام\0قبل # ثانيه\0قبل # ثوان\0قبل # دقايق\0قبل # دقيقه\0"
    "قبل # ساعات\0قبل # ساعه\0قبل # سنه\0قبل # سنوات\0قبل # شهر\0قبل # شهرا\0قبل # يوم\0"
    "قبل # يوما\0قبلازظهر\0قبلي\0قبلي هفته\0قظ\0قيرکۇيهک\0ل\0ليلا\0م\0مار\0مارت\0مارس\0مارچ\0"
    "مامير\0ماه\0ماه اينده\0ماه بعد\0ماه قبل\0ماه گذشته\0ماي\0مايو\0ماۋسيم\0محرم\0مرداد\0"
    "مروچي\0مساء\0منتصف\0منتصف الليل\0منجهند،\0منجهند، شام\0منگل\0مه\0مهر\0مي\0ميي\0مۍ\0"
    "ناۋريز\0نن\0نو\0نو ريتھؠ\0نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0نومبر\0نونبر\0نويابير\0"
    "نوڤامر\0نيسان\0نيساني\0نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا\0هذا الاسبوع\0هذا الشهر\0هذه\0"
    "هذه السنه\0هرتهڭ\0هفته\0هفته اينده\0هفته گذشته\0هن\0هن مهيني\0هن هفتي\0وتکهن\0وتکهن اي\0"
    "وتکهن اپتا\0وسي\0وسي اي\0وسي اپتا\0ي\0ياب\0يابي\0يازار\0يازاري\0يانۋار\0يايار\0ياياري\0"
    "ياپرېل\0ياۋغۇست\0يناير\0يه\0يهته\0يهيلوول\0يهيلوولي\0يهکشهممه\0يهکشهنبه\0يوليه\0يوليو\0"
    "يوليوز\0يونيه\0يونيو\0يونۍ\0يوکتوڤر\0يييۇل\0يييۇن\0يکشنبه\0يہ\0يہ ريتھؠ\0يہ وري\0يہ ہفتہ\0"
    "يۆتکهن\0يۆتکهن ياي\0يۆتکهن ييل\0يۆتکهن ھهپته\0يۆکتهبير\0پ\0پارسال\0پتم\0پتم ريتھؠ\0"
    "پتم وري\0پتم ہفتہ\0پروسږکال\0پرون\0پريروز\0پسفردا\0پنجشنبه\0په\0په #\0په # اونيو\0"
    "په # اونيو کې\0په # اونۍ\0په # اونۍ کې\0په # ثانيه\0په # ثانيه کې\0په # ثانيو\0"
    "په # ثانيو کې\0په # دقيقه\0په # دقيقه کې\0په # دقيقو\0په # دقيقو کې\0په # ساعت\0"
    "په # ساعت کې\0په # ساعتو\0په # ساعتو کې\0په # مياشت\0په # مياشت کې\0په # مياشتو\0"
    "په # مياشتو کې\0په # ورځ\0په # ورځ کې\0په # ورځو\0په # ورځو کې\0په # کال\0په # کال کي\0"
    "په # کال کې\0په # کالونو\0په # کالونو کي\0په # کالونو کې\0پهيشهنبه\0پويون\0پويون سال\0"
    "پويين\0پويين مهيني\0پويين هفتي\0پي\0پي ايم\0پير\0پينځنۍ\0پٮ\0پٮ۪ٹھؠ\0پگاہ\0پێنجشهممه\0"
    "څلرنۍ\0چ\0چا\0چارشهنبه\0چب\0چهارشنبه\0چوارشهممه\0چک\0چۈشتين\0چۈشتين بۇرۇن\0چۈشتين کېيين\0"
    "ڇنڇر\0ڊسمبر\0ژانويه\0ژندرروار\0ژندروار\0ژوين\0ژوييه\0کانون\0کانون الاول\0کانون الثاني\0"
    "کانوني\0کانوني يهکهم\0کانوني يهکهمي\0کانووني\0کانووني دووهم\0کانووني دووهمي\0کهش\0کهشه\0"
    "کهشي\0کهلهسي\0کهلهسي اي\0کهلهسي اپتا\0کهلهسي جيل\0کو\0کېلهر\0کېلهر ياي\0کېلهر ييل\0"
    "کېلهر ھهپته\0ڪل\0گزشتہ\0گزشتہ سال\0گزشتہ ماہ\0گزشتہ پرسوں\0گزشتہ کل\0گزشتہ ہفتي\0"
    "گزشتہ ہفتہ\0ھ\0ھهيني\0ہفتہ\0۪ٹھؠ\0܏ܒܛ\0܏ܩܛ\0ܐܒ\0ܐܕܝܘܡ\0ܐܕܪ\0ܐܝܠܘܠ\0ܐܝܪ\0ܐܪܒܥ\0",
    "ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ#\0ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0ܒ# ܩܛܝܢܐ\0ܒ# ܪܦܦܐ\0ܒ# ܫܒܘܥܐ\0ܒ# ܫܢܝܐ\0"
    "ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0ܒܚܙܝܪܢ\0ܒܟܢܘܢ\0ܒܟܢܘܢ ܐ\0ܒܟܢܘܢ ܐܚܪܝܐ\0ܒܟܢܘܢ ܒ\0"
    "ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0ܒܬܫܪܝܢ\0ܒܬܫܪܝܢ ܐ\0ܒܬܫܪܝܢ ܐܚܪܝܐ\0ܒܬܫܪܝܢ ܒ\0"
    "ܒܬܫܪܝܢ ܩܕܡܝܐ\0ܗܕܐ\0ܗܕܐ ܫܢܬܐ\0ܗܢܐ\0ܗܢܐ ܝܪܚܐ\0ܗܢܐ ܫܒܘܥܐ\0ܗܫܐ\0ܚܕ\0ܚܕܒܫܒܐ\0ܚܙܝܪܢ\0ܚܡܫ\0"
    "ܚܡܫܒܫܒܐ\0ܝܪܚܐ\0ܝܪܚܐ ܐܚܪܝܐ\0ܝܪܚܐ ܕܐܬܐ\0ܟܢܘܢ\0ܟܢܘܢ ܐ\0ܟܢܘܢ ܐܚܪܝܐ\0ܟܢܘܢ ܒ\0ܟܢܘܢ ܩܕܡܝܐ\0ܡܢ\0"
    "ܡܢ ܩܕܡ\0ܡܢ ܩܕܡ #\0ܡܢ ܩܕܡ # ܖܦܦܐ\0ܡܢ ܩܕܡ # ܝܖܚܐ\0ܡܢ ܩܕܡ # ܝܘܡܢܐ\0ܡܢ ܩܕܡ # ܝܪܚܐ\0"
    "ܡܢ ܩܕܡ # ܩܛܝܢܐ\0ܡܢ ܩܕܡ # ܫܒܘܥܐ\0ܡܢ ܩܕܡ # ܫܢܝܐ\0ܡܢ ܩܕܡ # ܫܥܐ\0ܢܝܣܢ\0ܥܪܘ\0ܥܪܘܒܬܐ\0ܩܘܕܡܐ\0"
    "ܫܒܘܥܐ\0ܫܒܘܥܐ ܐܚܪܝܐ\0ܫܒܘܥܐ ܕܐܬܐ\0ܫܒܛ\0ܫܒܬܐ\0ܫܢܬܐ\0ܫܢܬܐ ܕܐܬܝܐ\0ܬܠܬ\0ܬܠܬܒܫܒܐ\0ܬܡܘܙ\0ܬܪܝܢ\0"
    "ܬܪܝܢܒܫܒܐ\0ܬܫܪܝܢ\0ܬܫܪܝܢ ܐ\0ܬܫܪܝܢ ܐܚܪܝܐ\0ܬܫܪܝܢ ܒ\0ܬܫܪܝܢ ܩܕܡܝܐ\0ߊ߬\0ߊ߬ ߟߐ߯ߕߍ߫\0ߊ߬ ߟߐ߯ߕߍ߫ #\0"
    "ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫\0ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫ ߣߌ߲߬\0ߓߌ\0ߓߌߟ\0ߓߌߟߏ߲\0ߓߌ߬\0ߓߌ߲ߠ\0ߓߌ߲ߠߊߥߎߟߋ߲\0ߕߎߟߊߝߌ߲\0"
    "ߕߙߊ\0ߕߙߊߓߊ\0ߘߓߊ߬ߓ\0ߘߓߊ߬ߓߌߟߊ\0ߘߓߊ߬ߕ\0ߘߓߊ߬ߕߊ\0ߛ\0ߛߊߙߏ߲߬\0ߛߊ߲߬ߘߐ߫\0ߛߌߣߌ߲߫\0ߛߌ߬\0ߛߌ߬ߣ\0"
    "ߛߌ߬ߣߌ߲߬ߟߏ߲\0ߞߊߙߏ\0ߞߊߙߏ ߣߌ߲߬\0ߞߊߙߏ߫\0ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߞߊߙߏ߫ ߣߊ߬ߕߐ\0ߞߊ߬ߙ\0ߞߊ߬ߙߌߝߐ߭\0ߞߊ߯\0"
    "ߞߊ߯ߙ\0ߞߊ߯ߙߌߟߏ߲\0ߞߍ߲\0ߞߍ߲ߘ\0ߞߍ߲ߘߍߟߏ߲\0ߞߎ\0ߞߎߣ\0ߞߎߣߎ߲ߟߏ߲\0ߞߎߣߎ߲߬\0ߞߏߟ\0ߞߏߟߌ߲ߞߏߟߌ߲\0ߞߏ߲ߓ\0"
    "ߞߏ߲ߓߌߕߌ߮\0ߞߏ߲ߘ\0ߞߏ߲ߞ\0ߞߏ߲ߞߏߘߌ߬ߓߌ\0ߞߏ߲ߞߏߜߍ\0ߞߐ߬\0ߞߐ߬ߓ\0ߞߐ߬ߓߊ߬ߟߏ߲\0ߞߐ߬ߟ\0ߞߐ߬ߟߏ߲\0ߟߐ߯ߕߍ\0"
    "ߟߐ߯ߕߍ ߣߌ߲߬\0ߟߐ߯ߕߍ߫\0ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߟߐ߯ߕߍ߫ ߣߊ߬ߕߐ\0ߢߌ߬ߣߊ߲߬\0ߣߍߣ\0ߣߍߣߍߓߊ\0ߥ\0ߥߊ߬ߛ\0"
    "ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0अक्ट\0अक्ट'\0अक्ट'बर\0अक्टू\0अक्टूबर\0अक्टोबर\0अक्तू\0अक्तूबर\0"
    "अक्तूबरमासः\0अग\0अगला\0अगला ब\0अगला ब'रा\0अगला माह\0अगला मिह्ना\0अगला मीन्ना\0"
    "अगला म्हीना/अगले\0अगला म्हीना/अगले म्हीनै\0अगला वर्ष\0अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0"
    "अगला हफ्ता/अगले\0अगला हफ्ता/अगले हफ्तै\0अगले\0अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0"
    "अगस्तमासः\0अगिला\0अगिला बरख\0अगिला माह\0अगिला सप्ताह\0अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0"
    "अप्रिल\0अप्रेल\0अप्रै\0अप्रैल\0अप्रैलमासः\0अब\0अर्को\0अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0"
    "आँ\0आइत\0आइतबार\0आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी\0आगामी वर्ष\0आगामी हप्ता\0आग्ल\0"
    "आग्ल बरस\0आग्ल सप्ताह\0आग्लो\0आग्लो मीनो\0आज\0आजुक\0आजुक दिन\0आतां\0आत्ता\0आथवार\0आदि\0"
    "आदि वारा\0आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0आसाड़ी लेञ्जु\0इञ्जु\0इस\0इस माह\0इस मिह्ने\0"
    "इस वर्ष\0इस सप्ताह\0इस साल\0इस हफ़्ते\0ई\0ई बरस\0ई सप्ताह\0ईंदड़\0ईंदड़ महिने\0",
    "ईंदड़ साल\0ईंदड़ हफ़्ते\0उद्या\0ए\0ए एम\0एप्रि\0एप्रिल\0एप्री\0एप्रील\0एह\0एह मीन्ना\0"
    "एह साल\0एह हफ्ता\0एहि\0एहि बरख\0एहि माह\0एहि सप्ताह\0एहि समय\0एह्\0एह् ब\0एह् ब'रा\0"
    "एह् म्हीना/इस\0एह् म्हीना/इस म्हीनै\0एह् हफ्ता/इस\0एह् हफ्ता/इस हफ्तै\0ऐत\0ऐतबार\0ऐतवार\0"
    "ऑक्टो\0ऑक्टोबर\0ऑग\0ऑगस्ट\0औंदे\0औंदे कल\0क\0कल\0काल\0काल्हिक\0काल्हिक दिन\0काह्ल\0"
    "काह्ल \0काह्ल (आण\0काह्ल (आण आला)\0काह्ल (बित्या\0काह्ल (बित्या होड)\0के\0को\0ग\0गत\0"
    "गत बरस\0गत महिना\0गत वर्ष\0गत हप्ता\0गतदिनम्\0गाबोन\0गी\0गु\0गुरु\0गुरुवार\0गुरुवासर:\0"
    "चंदिरवार\0च़ंदिरवार\0छंछ\0छंछर\0ज\0जंदा\0जंदा कल\0जन\0जनवरी\0जनवरीमासः\0जाटा\0"
    "जाटा लेञ्जु\0जाट्टा\0जान\0जानुवारी\0जाने\0जानेवारी\0जु\0जुन\0जुम\0जुमा\0जुमो\0जुम्मा\0"
    "जुल\0जुलय\0जुला\0जुलाई\0जुलाईमासः\0जुलै\0जून\0जूनमासः\0ठ\0डिसं\0डिसंबर\0डिसे\0डिसें\0"
    "डिसेंबर\0डिसेम्बर\0त\0तडके\0तदा\0ते\0तोआर\0थांनाय\0थांनाय दान\0थांनाय बोसोर\0"
    "थांनाय सप्थाह\0द\0दनपार\0दनपारां\0दपेहरा/संजा\0दपैहर\0दपैहर बाद\0दसमबर\0दसारा\0"
    "दसारा लेञ्जु\0दसूमबर\0दा\0दासारा\0दिनै\0दिवी\0दिवी लेञ्जु\0दिस\0दिसंबर\0दिसंबरमासः\0"
    "दुपहर\0दुपहर ब्रोंठ\0दुपहरपतॖ\0दुपार\0दोपहर\0न\0नव\0नवं\0नवंबर\0नवंबरमासः\0नवमबर\0नवम्बर\0"
    "नवूमबर\0नवे\0नवेम्बर\0नि\0नोभेम्बर\0नोव्हें\0नोव्हेंबर\0प\0पगाह\0परसों\0पर्सि\0पहाट\0"
    "पागु\0पागुणी\0पागुणी लेञ्जु\0पाछलां\0पाछलां सप्ताह\0पाछलो\0पाछलो मीनो\0पान्डे\0"
    "पान्डे लेञ्जु\0पिछला\0पिछला कल\0पिछला ब\0पिछला ब'रा\0पिछला माह\0पिछला मिह्ना\0"
    "पिछला म्हीना/पिछले\0पिछला म्हीना/पिछले म्हीनै\0पिछला वर्ष\0पिछला सप्ताह\0पिछला साल\0"
    "पिछला हफ़्ता\0पिछला हफ्ता/पिछले\0पिछला हफ्ता/पिछले हफ्तै\0पिछले\0पिछले मीन्ने\0पिछले साल\0"
    "पिछले हफ्ते\0पी\0पी एम\0पुढील\0पुढील आठवडा\0पुढील महिना\0पुढील वर्ष\0पुद्दारा\0पुसु\0"
    "पुसु लेञ्जु\0पू\0पूदा\0पूर्वाह्न\0पेठ\0पोएं\0पोएं महिने\0पोएं साल\0पोएं हफ़्ते\0पोरूं\0"
    "फर\0फरवरी\0फरवरीमासः\0फ़र\0फ़रवरी\0फाटलो\0",
    "फाटलो म्हयनो\0फाटलो सप्तक\0फाल्यां\0फुं\0फुडलें\0फुडलें वर्स\0फुडलो\0फुडलो म्हयनो\0"
    "फुडलो सप्तक\0फेब\0फेबरवरी\0फेब्रु\0फेब्रुअरी\0फेब्रुवारी\0फेब्रूवारी\0फैगौ\0फैगौ दान\0"
    "फैगौ बोसोर\0फैगौ सप्थाह\0ब\0बजे\0बटवार\0बाॅदो\0बिरे\0बिरेस्तार\0बिस्थि\0बिस्थिबार\0बिहान\0"
    "बिहि\0बिहिबार\0बीतल\0बीतल बरख\0बीतल माह\0बीतल सप्ताह\0बीर\0बीरबार\0बु\0बुध\0बुध दिन\0"
    "बुधबार\0बुधवार\0बुधवासरः\0बुवार\0बु॒ध\0बृहस्पतवार\0बृहस्पति\0बृहस्पति दिन\0बृहस्पतिबार\0"
    "बे\0बे दान\0बे बोसोर\0बे सप्थाह\0बेलासे\0बेलुकी\0बेसे\0बेसे लेञ्जु\0बोदवार\0बोदो\0"
    "बोदो लेञ्जु\0बोमवार\0ब्रेसवार\0भोर\0भोलि\0भ्यागा\0मं\0मंग\0मंगल\0मंगल दिन\0मंगलबार\0"
    "मंगलवार\0मंगलवासरः\0मंगलु\0मंगळ\0मंगळवार\0मंगळार\0मंगाड़ा\0मई\0मईमासः\0मङ्गल\0मङ्गलबार\0"
    "मध्यरात\0मध्यरात्र\0मध्यरात्रि\0मध्यान\0मध्यानरात\0मध्यान्ह\0मा\0मागील\0मागील आठवडा\0"
    "मागील महिना\0मागील वर्ष\0मान्गा\0मार्च\0मार्चमासः\0मार्चु\0माहा\0माहाका\0माहाका लेञ्जु\0"
    "मे\0मेई\0मैया\0य\0याव\0ये\0ये एम\0येत्या\0येत्या #\0येत्या # आठवड्यांमध्ये\0"
    "येत्या # आठवड्यामध्ये\0येत्या # दिवसांमध्ये\0येत्या # दिवसामध्ये\0येत्या # महिन्यांमध्ये\0"
    "येत्या # महिन्यामध्ये\0येत्या # वर्षांमध्ये\0येत्या # वर्षामध्ये\0यो\0यो महिना\0यो वर्ष\0"
    "यो हप्ता\0यों\0यों मीनो\0र\0रबि\0रबिबार\0रबीबार\0रवि\0रवि दिन\0रविवार\0रविवासरः\0रा\0"
    "रा-आला\0रात\0राती\0रात्र\0राथ\0रोजी\0ला\0लाक्कि\0लाक्कि वारा\0लाक्की\0व\0वरांचेर\0वाजता\0"
    "वि\0वि-ए\0विस\0विस्पत\0वी\0वीर\0वीरवार\0श\0शनि\0शनि दिन\0शनिच्चरवार\0शनिबार\0शनिवार\0"
    "शनिवासरः\0शाम\0शाम जा\0शु\0शुक्कर\0शुक्करवार\0शुक्र\0शुक्र दिन\0शुक्रबार\0शुक्रवार\0"
    "शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स\0स'ञ\0संध्याकाळ\0सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0सनि\0"
    "सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0सबेरे\0सम\0समबार\0सवेर\0सा\0साँझ\0सांज\0सांजे\0"
    "सांझ\0सांम\0सान्नि\0सान्नि वारा\0साॅ\0साॅम्मा\0साॅम्वारा\0सित\0सितंबर\0",
    "सितंबरमासः\0सितम्बर\0सु\0सुकुरु\0सुकुरु वारा\0सुखुर\0सुखुरबार\0सुबह\0सुबुह\0सुबुह जा\0"
    "सुभाणे\0सुुखुरबार\0सू\0सूमर\0सेप\0सेप्टेम्बर\0सेप्थेम्बर\0सो\0सोआर\0सोम\0सोम दिन\0सोमबार\0"
    "सोमवार\0सोमवासरः\0सोमार\0स्राबाँ\0स्राबाँ लेञ्जु\0हा\0हा आठवडा\0हा महिना\0हिजो\0हिन\0"
    "हिन महिने\0हिन साल\0हिन हफ़्ते\0हिरे\0हिरे लेञ्जु\0हिर्रे\0हुण\0हून/इसलै\0हे\0हे वर्ष\0"
    "हें\0हें वर्स\0हो\0हो म्हयनो\0हो सप्तक\0ांचेर\0ाजता\0ोजी\0ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0"
    "অক্টোবর\0অক্টোবৰ\0অপৰাহ্ন\0অহা\0অহা বছৰ\0অহা মাহ\0অহা সপ্তাহ\0আগ\0আগষ্ট\0আগস্ট\0আগামী\0"
    "আগামী পরশু\0আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0এ এম\0এই\0এই বছর\0এই বছৰ\0এই মাস\0এই মাহ\0"
    "এই সপ্তাহ\0এখন\0এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0ওক্টো\0ওক্টোবর\0ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0"
    "কুমশি\0গ\0গত\0গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0গতকাল\0গী\0ঙরাং\0ঙসি\0ছেপ্তে\0"
    "ছেপ্তেম্বৰ\0জন\0জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0জানুৱাৰী\0জুন\0জুল\0জুলা\0জুলাই\0"
    "ডিচে\0ডিচেম্বৰ\0ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0দুপুর\0দুপুরবেলায়\0দেও\0দেওবাৰ\0"
    "নবেম্বর\0নভে\0নভেঃ\0নভেম্বর\0নিংথৌকাবা\0নুমাং\0নোংমাইজিং\0নৱে\0নৱেম্বৰ\0পরের\0পরের বছর\0"
    "পরের মাস\0পরের সপ্তাহ\0পি\0পি এম\0পূৰ্বাহ্ন\0পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0ফেব্রুয়ারি\0"
    "ফেব্রুৱারি\0ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0বৃহস্পতি\0"
    "বৃহস্পতিবার\0বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0মঙ্গলবার\0মঙ্গলবাৰ\0মথং\0মথং চহি\0"
    "মার\0মার্চ\0মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা\0যোৱা বছৰ\0যোৱা মাহ\0যোৱা সপ্তাহ\0রঃ\0রবি\0"
    "রবিবার\0রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0শনি\0শনিবার\0শনিবাৰ\0শুঃ\0শুক্র\0"
    "শুক্রবার\0শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0সেপ্টেঃ\0"
    "সেপ্টেম্বর\0সোঃ\0সোম\0সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/\0হাকুম/ মমাংগী\0হাকুম/ মমাংগী চহি\0"
    "ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0ਅਗਲਾ\0ਅਗਲਾ ਮਹੀਨਾ\0ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ\0",
    "ਅੱਧੀ ਰਾਤ\0ਇਹ\0ਇਹ ਮਹੀਨਾ\0ਇਹ ਸਾਲ\0ਇਹ ਹਫ਼ਤਾ\0ਐਤ\0ਐਤਵਾਰ\0ਜਨ\0ਜਨਵਰੀ\0ਜੁਲਾ\0ਜੁਲਾਈ\0ਜੂਨ\0ਦਸੰ\0"
    "ਦਸੰਬਰ\0ਦੁਪਹਿਰੇ\0ਨਵੰ\0ਨਵੰਬਰ\0ਪਿਛਲਾ\0ਪਿਛਲਾ ਮਹੀਨਾ\0ਪਿਛਲਾ ਸਾਲ\0ਪਿਛਲਾ ਹਫ਼ਤਾ\0ਫ਼ਰ\0ਫ਼ਰਵਰੀ\0"
    "ਬੀਤਿਆ\0ਬੀਤਿਆ ਕੱਲ੍ਹ\0ਬੁੱਧ\0ਬੁੱਧਵਾਰ\0ਭਲਕੇ\0ਮਈ\0ਮਾਰਚ\0ਮੰਗ\0ਮੰਗਲ\0ਮੰਗਲਵਾਰ\0ਰਾਤ\0ਰਾਤੀਂ\0ਵੀਰ\0"
    "ਵੀਰਵਾਰ\0ਸਤੰ\0ਸਤੰਬਰ\0ਸਵੇਰੇ\0ਸ਼ਨੀ\0ਸ਼ਨੀਵਾਰ\0ਸ਼ਾਮ\0ਸ਼ਾਮੀਂ\0ਸ਼ੁੱਕ\0ਸ਼ੁੱਕਰ\0ਸ਼ੁੱਕਰਵਾਰ\0ਸੋਮ\0"
    "ਸੋਮਵਾਰ\0ਹੁਣ\0આ\0આ અઠવાડિયે\0આ મહિને\0આ વર્ષે\0આજે\0આવતા\0આવતા અઠવાડિયે\0આવતા મહિને\0"
    "આવતા વર્ષે\0આવતીકાલે\0એપ્રિલ\0ઑક્ટો\0ઑક્ટોબર\0ઑગસ્ટ\0ગઈકાલે\0ગયા\0ગયા અઠવાડિયે\0"
    "ગયા પરમદિવસે\0ગયા મહિને\0ગયા વર્ષે\0ગુ\0ગુરુ\0ગુરુવાર\0જાન્યુ\0જાન્યુઆરી\0જુલાઈ\0જૂન\0"
    "ડિસે\0ડિસેમ્બર\0નવે\0નવેમ્બર\0પરમદિવસે\0ફેબ્રુ\0ફેબ્રુઆરી\0બપોર\0બપોરે\0બુ\0બુધ\0બુધવાર\0"
    "મં\0મંગળ\0મંગળવાર\0મધ્યરાત્રિ\0માર્ચ\0મે\0ર\0રવિ\0રવિવાર\0રાત્રિ\0રાત્રે\0શ\0શનિ\0શનિવાર\0"
    "શુ\0શુક્ર\0શુક્રવાર\0સપ્ટે\0સપ્ટેમ્બર\0સવાર\0સવારે\0સાંજ\0સાંજે\0સો\0સોમ\0સોમવાર\0હમણાં\0"
    "ଅକ୍ଟୋବର\0ଅଗଷ୍ଟ\0ଅପ୍ରେଲ\0ଆ\0ଆଁ\0ଆଗାମୀ\0ଆଗାମୀ ବର୍ଷ\0ଆଗାମୀ ମାସ\0ଆଗାମୀ ସପ୍ତାହ\0ଆଜି\0ଆଦି\0"
    "ଆଦି ୱାରା\0ଆସନ୍ତାକାଲି\0ଆସାଡ଼ି\0ଆସାଡ଼ି ଲେଞ୍ଜୁ\0ଇଞ୍ଜୁ\0ଏ\0ଏ ଏମ\0ଏହି\0ଏହି ବର୍ଷ\0ଏହି ମାସ\0"
    "ଏହି ସପ୍ତାହ\0ଗତ\0ଗତ ବର୍ଷ\0ଗତ ମାସ\0ଗତ ସପ୍ତାହ\0ଗତକାଲି\0ଗୁରୁ\0ଗୁରୁବାର\0ଜାଟା\0ଜାଟା ଲେଞ୍ଜୁ\0"
    "ଜାନୁଆରୀ\0ଜୁନ\0ଜୁଲାଇ\0ଠ\0ଠାରେ\0ଡିସେମ୍ବର\0ଦାସାରା\0ଦାସାରା ଲେଞ୍ଜୁ\0ଦିୱି\0ଦିୱିଡ଼ି\0"
    "ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\0ନଭେମ୍ବର\0ପାଗୁ\0ପାଗୁଣି\0ପାଗୁଣି ଲେଞ୍ଜୁ\0ପାଣ୍ଡେ\0ପାଣ୍ଡେ ଲେଞ୍ଜୁ\0ପି\0ପି ଏମ\0"
    "ପୁ\0ପୁଦା\0ପୁଦାରା\0ପୁସୁ\0ପୁସୁ ଲେଞ୍ଜୁ\0ଫେବୃଆରୀ\0ବଦ\0ବଦ ଲେଞ୍ଜୁ\0ବର୍ତ୍ତମାନ\0ବୁଧ\0ବୁଧବାର\0"
    "ବେସେ\0ବେସେ ଲେଞ୍ଜୁ\0ମଇ\0ମଙ୍ଗଳ\0ମଙ୍ଗଳବାର\0ମା\0ମାଙ୍ଗା\0ମାଙ୍ଗାଡ଼ା\0ମାର୍ଚ୍ଚ\0ମାହା\0ମାହାକା\0"
    "ମାହାକା ଲେଞ୍ଜୁ\0ରବି\0ରବିବାର\0ରାଆଲା\0ଲା\0ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0ଶୁକ୍ରବାର\0ସ\0"
    "ସମ୍ବା\0ସମ୍ବାରା\0ସାନି\0ସାନି ୱାରା\0ସୁ\0ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0ସୋମବାର\0"
    "ସ୍ରାବାଁ\0ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0ାରେ\0ୱି\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0அடுத்த\0"
    "அடுத்த ஆண்டு\0",
    "அடுத்த மாதம்\0அடுத்த வாரம்\0அதிகாலை\0அந்தி\0அந்தி மாலை\0அன்று\0ஆக\0ஆகஸ்ட்\0இந்த\0"
    "இந்த ஆண்டு\0இந்த மாதம்\0இந்த வாரம்\0இன்று\0இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0கடந்த\0"
    "கடந்த ஆண்டு\0கடந்த மாதம்\0கடந்த வாரம்\0காலை\0ச\0சனி\0செ\0செப்\0செப்டம்பர்\0செவ்\0"
    "செவ்வாய்\0ஜன\0ஜனவரி\0ஜூன்\0ஜூலை\0ஞா\0ஞாயி\0ஞாயிறு\0டிச\0டிசம்பர்\0தி\0திங்\0திங்கள்\0"
    "நண்பகல்\0நள்ளிரவு\0நவ\0நவம்பர்\0நாளை\0நாளை மறுநாள்\0நேற்று\0நேற்று முன்தினம்\0ன\0பிப்\0"
    "பிப்ரவரி\0பிற்பகல்\0பு\0புத\0புதன்\0மதியம்\0மார்\0மார்ச்\0மாலை\0மே\0வி\0வியா\0வியாழன்\0"
    "வெ\0வெள்\0வெள்ளி\0்று\0అక్టో\0అక్టోబర్\0అర్ధరాత్రి\0అస్ర\0ఆగ\0ఆగస్టు\0ఆది\0ఆదివారం\0ఈ\0"
    "ఈ నెల\0ఈ రోజు\0ఈ వారం\0ఈ సంవత్సరం\0ఉదయం\0ఎ\0ఎ ఎమ్\0ఎల్లుండి\0ఏప్రి\0ఏప్రిల్\0క\0కి\0గత\0"
    "గత నెల\0గత వారం\0గత సంవత్సరం\0గుండు\0గురు\0గురువారం\0జన\0జనవరి\0జులై\0జూన్\0డిసెం\0"
    "డిసెంబర్\0త\0తదుపరి\0తదుపరి నెల\0తదుపరి వారం\0తదుపరి సంవత్సరం\0దివెడి\0నమారా\0నవం\0"
    "నవంబర్\0నిన్న\0నుక్\0నుక్ వరా\0పాండు\0పి\0పి ఎమ్\0పుసు\0ప్రస్తుతం\0ఫిబ్ర\0ఫిబ్రవరి\0"
    "బాన్దపాణా\0బార్సి\0బుధ\0బుధవారం\0బెసెకి\0మం\0మంగళ\0మంగళవారం\0మధ్యాహ్నం\0మాంగాడా\0మాగ\0"
    "మార్చి\0మే\0మొన్న\0రాత\0రాత్రి\0రేపు\0లండి\0లాకివరా\0వారమి\0వుదారా\0శని\0శనివారం\0శుక్ర\0"
    "శుక్రవారం\0సానివరా\0సాయంత్రం\0సెప్టెం\0సెప్టెంబర్\0సోమ\0సోమవారం\0హిరెఇ\0ಂದು\0ಅಕ್ಟೋ\0"
    "ಅಕ್ಟೋಬರ್\0ಆಗ\0ಆಗಸ್ಟ್\0ಇಂದು\0ಈ\0ಈ ತಿಂಗಳು\0ಈ ವರ್ಷ\0ಈ ವಾರ\0ಈಗ\0ಏಪ್ರಿ\0ಏಪ್ರಿಲ್\0ಕ\0ಕಳೆದ\0"
    "ಕಳೆದ ತಿಂಗಳು\0ಕಳೆದ ವಾರ\0ಗುರು\0ಗುರುವಾರ\0ಜನ\0ಜನವರಿ\0ಜುಲೈ\0ಜೂನ್\0ಡಿಸೆಂ\0ಡಿಸೆಂಬರ್\0ನವೆಂ\0"
    "ನವೆಂಬರ್\0ನಾಡಿದ್ದು\0ನಾಳೆ\0ನಿನ್ನೆ\0ಫೆಬ್ರ\0ಫೆಬ್ರವರಿ\0ಬುಧ\0ಬುಧವಾರ\0ಬೆಳಗ್ಗೆ\0ಭಾನು\0ಭಾನುವಾರ\0ಮ\0"
    "ಮಂಗಳ\0ಮಂಗಳವಾರ\0ಮಧ್ಯ\0ಮಧ್ಯ ರಾತ್ರಿ\0ಮಧ್ಯರಾತ್ರಿ\0ಮಧ್ಯಾಹ್ನ\0ಮಾರ್ಚ್\0ಮುಂದಿನ\0ಮುಂದಿನ ತಿಂಗಳು\0"
    "ಮುಂದಿನ ವರ್ಷ\0ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0ಶನಿ\0ಶನಿವಾರ\0ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0"
    "ಸಂಜೆ\0ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ\0ಹಿಂದಿನ ವರ್ಷ\0್ಕೆ\0അടുത്ത\0"
    "അടുത്ത ആഴ്ച\0അടുത്ത മാസം\0",
    "അടുത്തവർഷം\0അർദ്ധരാത്രി\0ഇന്നലെ\0ഇന്ന്\0ഇപ്പോൾ\0ഈ\0ഈ ആഴ്ച\0ഈ മാസം\0ഈ വർഷം\0ഉച്ച\0"
    "ഉച്ചതിരിഞ്ഞ്\0ഉച്ചയ്ക്ക്\0ഏപ്രി\0ഏപ്രിൽ\0ഒക്ടോ\0ഒക്ടോബർ\0ഓഗ\0ഓഗസ്റ്റ്\0കഴിഞ്ഞ\0"
    "കഴിഞ്ഞ ആഴ്ച\0കഴിഞ്ഞ മാസം\0കഴിഞ്ഞ വർഷം\0ചൊ\0ചൊവ്വ\0ചൊവ്വാഴ്ച\0ജനു\0ജനുവരി\0ജൂലൈ\0ജൂൺ\0ഞാ\0"
    "ഞായറാഴ്ച\0ഞായർ\0ഡിസം\0ഡിസംബർ\0തി\0തിങ്കളാഴ്ച\0തിങ്കൾ\0നവം\0നവംബർ\0നാളെ\0പുലർച്ചെ\0ഫെബ്രു\0"
    "ഫെബ്രുവരി\0ബു\0ബുധനാഴ്ച\0ബുധൻ\0മറ്റന്നാൾ\0മാർ\0മാർച്ച്\0മിനിഞ്ഞാന്ന്\0മേയ്\0രാത്രി\0"
    "രാവിലെ\0വെ\0വെള്ളി\0വെള്ളിയാഴ്ച\0വൈകുന്നേരം\0വ്യാ\0വ്യാഴം\0വ്യാഴാഴ്ച\0ശ\0ശനി\0ശനിയാഴ്ച\0"
    "സന്ധ്യ\0സെപ്റ്റം\0സെപ്റ്റംബർ\0අඟ\0අඟහ\0අඟහරුවාදා\0අද\0අනිද්දා\0ඇසළ\0ඉරි\0ඉරිදා\0ඉල්\0ඊයේ\0"
    "ඊළඟ\0ඊළඟ මාසය\0ඊළඟ වසර\0ඊළඟ සතිය\0උදේ\0උඳුවප්\0තත්පර\0තත්පර #කට\0තත්පර #කට පෙර\0"
    "තත්පර #කින්\0ද\0දවල්\0දැන්\0දින\0දින #කට\0දින #කට පෙර\0දින #න්\0දුරුතු\0න\0නවම්\0නිකිණි\0"
    "පව\0පසුගිය\0පසුගිය මාසය\0පසුගිය වසර\0පසුගිය සතිය\0පාන්දර\0පැය\0පැය #කට\0පැය #කට පෙර\0"
    "පැය #කින්\0පෙරේදා\0පෙව\0පොසොන්\0බක්\0බදා\0බදාදා\0බ්රහ\0බ්රහස්\0බ්රහස්පතින්දා\0බිනර\0"
    "මධ්යාහ්නය\0මාස\0මාස #කට\0මාස #කට පෙර\0මාස #කින්\0මැදින්\0මැදියම\0මැදියමට\0මැදියමට පසු\0"
    "මිනිත්තු\0මිනිත්තු #කට\0මිනිත්තු #කට පෙර\0මිනිත්තු #කින්\0මෙම\0මෙම මාසය\0මෙම වසර\0"
    "මෙම සතිය\0රෑ\0වප්\0වසර\0වසර #කට\0වසර #කට පෙර\0වසර #කින්\0වෙසක්\0සති\0සති #කට\0"
    "සති #කට පෙර\0සති #කින්\0සඳු\0සඳුදා\0සිකු\0සිකුරාදා\0සෙන\0සෙනසුරාදා\0හවස\0හෙට\0กค\0กพ\0กย\0"
    "กรกฎาคม\0กลางคืน\0กันยายน\0กุมภาพันธ์\0ก่อนเที่ยง\0ขณะนี้\0คริสต์ศักราช\0คศ\0ค่ำ\0จ\0"
    "จันทร์\0ตค\0ตอนบ่าย\0ตอนเช้า\0ตอนเย็น\0ตุลาคม\0ท\0ที่\0ธค\0ธันวาคม\0น\0บ่าย\0ปีที่แล้ว\0"
    "ปีนี้\0ปีหน้า\0พ\0พค\0พย\0พรุ่งนี้\0พฤ\0พฤศจิกายน\0พฤษภาคม\0พฤหัส\0พศ\0พุทธศักราช\0พุธ\0"
    "มกราคม\0มค\0มะรืนนี้\0มิถุนายน\0มิย\0มีค\0มีนาคม\0วันจันทร์\0วันที่\0วันนี้\0วันพฤหัสบดี\0"
    "วันพุธ\0วันศุกร์\0วันอังคาร\0วันอาทิตย์\0วันเสาร์\0ศ\0ศุกร์\0ส\0สค\0สัปดาห์ที่แล้ว\0"
    "สัปดาห์นี้\0",
    "สัปดาห์หน้า\0สิงหาคม\0หลังเที่ยง\0อ\0อังคาร\0อา\0อาทิตย์\0เดือน\0เดือนที่แล้ว\0เดือนนี้\0"
    "เดือนหน้า\0เที่ยง\0เที่ยงคืน\0เมย\0เมษายน\0เมื่อวาน\0เมื่อวานซืน\0เวลา\0เสาร์\0ใน\0ใน #\0"
    "ใน # ชม\0ใน # นาที\0ใน # ปี\0ใน # วัน\0ใน # วินาที\0ใน # สัปดาห์\0ใน # เดือน\0ในตอนบ่าย\0"
    "ในตอนเช้า\0ในตอนเย็น\0ในอีก\0ในอีก #\0ในอีก # ชั่วโมง\0ในอีก # นาที\0ในอีก # ปี\0"
    "ในอีก # วัน\0ในอีก # วินาที\0ในอีก # สัปดาห์\0ในอีก # เดือน\0ກຍ\0ກພ\0ກລ\0ກັນຍາ\0ກາງຄືນ\0"
    "ກຸມພາ\0ກ່ອນທ່ຽງ\0ກໍລະກົດ\0ຈ\0ຈັນ\0ຕລ\0ຕອນກາງຄືນ\0ຕອນທ່ຽງ\0ຕອນນີ້\0ຕອນບ່າຍ\0ຕອນເຊົ້າ\0"
    "ຕອນແລງ\0ຕຸລາ\0ທວ\0ທັນວາ\0ທ່ຽງ\0ທ່ຽງຄືນ\0ປີກາຍ\0ປີນີ້\0ປີໜ້າ\0ພ\0ພຈ\0ພພ\0ພຫ\0ພະຈິກ\0ພະຫັດ\0"
    "ພຶດສະພາ\0ພຸດ\0ມກ\0ມນ\0ມສ\0ມັງກອນ\0ມິຖ\0ມິຖຸນາ\0ມີນາ\0ມື້ກ່ອນ\0ມື້ນີ້\0ມື້ວານ\0ມື້ອື່ນ\0"
    "ມື້ຮື\0ວັນຈັນ\0ວັນພະຫັດ\0ວັນພຸດ\0ວັນສຸກ\0ວັນອັງຄານ\0ວັນອາທິດ\0ວັນເສົາ\0ສ\0ສວາຍ\0ສຫ\0"
    "ສິງຫາ\0ສຸ\0ສຸກ\0ຫຼັງທ່ຽງ\0ອ\0ອັງຄານ\0ອາ\0ອາທິດ\0ອາທິດນີ້\0ອາທິດແລ້ວ\0ອາທິດໜ້າ\0ເຊົ້າ\0"
    "ເດືອນນີ້\0ເດືອນແລ້ວ\0ເດືອນໜ້າ\0ເມສາ\0ເສົາ\0ແລງ\0ໃນ\0ໃນ #\0ໃນ # ນທ\0ໃນ # ວິ\0ໃນອີກ\0"
    "ໃນອີກ #\0ໃນອີກ # ຊມ\0ໃນອີກ # ຊົ່ວໂມງ\0ໃນອີກ # ດ\0ໃນອີກ # ນາທີ\0ໃນອີກ # ປີ\0ໃນອີກ # ມື້\0"
    "ໃນອີກ # ວິນາທີ\0ໃນອີກ # ອທ\0ໃນອີກ # ອາທິດ\0ໃນອີກ # ເດືອນ\0ཁ་ཉིམ\0ཁ་ཙ་\0ཁས་ཉིན་\0ཁས་ས་\0"
    "གནངས་ཉིན་\0གནངས་ཚེ\0གཟའ་ཉི་མ་\0གཟའ་པ་སངས་\0གཟའ་ཕུར་བུ་\0གཟའ་མིག་དམར་\0གཟའ་ཟླ་བ་\0"
    "གཟའ་ལྷག་པ་\0གཟའ་སྤེན་པ་\0ཆུ་ཚོད་\0ཆུ་ཚོད་ #\0ཆུ་ཚོད་ # ནང་\0ཆུ་ཚོད་ # ཧེ་མ་\0ཉི་\0ཉི་མ་\0"
    "ཉིནམ་\0ཉིནམ་ #\0ཉིནམ་ # ནང་\0ཉིནམ་ # ཧེ་མ་\0ད་རིས་\0དེ་རིང་\0ནངས་པ་\0པ་སངས་\0ཕུར་\0"
    "ཕུར་བུ་\0ཕྱི་ཆ་\0ཕྱི་དྲོ་\0བངུན་ཕྲག་\0བངུན་ཕྲག་ #\0བངུན་ཕྲག་ # ནང་\0བངུན་ཕྲག་ # ཧེ་མ་\0"
    "མིག་དམར་\0མིར་\0ཚ\0ཚེས་\0ཟ\0ཟླ་\0ཟླ་ #\0ཟླ་#\0ཟླ་གཉིས་པ་\0ཟླ་གསུམ་པ་\0ཟླ་དགུ་པ་\0ཟླ་དངཔ་\0"
    "ཟླ་དྲུག་པ\0ཟླ་བ་\0ཟླ་བ་གཉིས་པ\0ཟླ་བ་གཉིས་པ་\0ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གསུམ་པ\0"
    "ཟླ་བ་གསུམ་པ་\0ཟླ་བ་གསུམ་པའི་ཚེས་\0ཟླ་བ་དགུ་པ\0ཟླ་བ་དགུ་པ་\0ཟླ་བ་དགུ་པའི་ཚེས་\0",
    "ཟླ་བ་དང་པོ\0ཟླ་བ་དང་པོ་\0ཟླ་བ་དང་པོའི་ཚེས་\0ཟླ་བ་དྲུག་པ\0ཟླ་བ་དྲུག་པ་\0"
    "ཟླ་བ་དྲུག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཅིག་པ\0ཟླ་བ་བཅུ་གཅིག་པ་\0ཟླ་བ་བཅུ་གཅིག་པའི་ཚེས་\0"
    "ཟླ་བ་བཅུ་གཉིས་པ\0ཟླ་བ་བཅུ་གཉིས་པ་\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས་\0ཟླ་བ་བཅུ་པ\0ཟླ་བ་བཅུ་པ་\0"
    "ཟླ་བ་བཅུ་པའི་ཚེས་\0ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0ཟླ་བ་བདུན་པའི་ཚེས་\0ཟླ་བ་བཞི་པ\0"
    "ཟླ་བ་བཞི་པ་\0ཟླ་བ་བཞི་པའི་ཚེས་\0ཟླ་བ་བརྒྱད་པ\0ཟླ་བ་བརྒྱད་པ་\0ཟླ་བ་བརྒྱད་པའི་ཚེས་\0"
    "ཟླ་བ་ལྔ་པ\0ཟླ་བ་ལྔ་པ་\0ཟླ་བ་ལྔ་པའི་ཚེས་\0ཟླ་བཅུ་གཅིག་པ་\0ཟླ་བཅུ་གཉིས་པ་\0ཟླ་བཅུ་པ་\0"
    "ཟླ་བདུན་པ་\0ཟླ་བཞི་པ་\0ཟླ་བརྒྱད་པ་\0ཟླ་ལྔ་པ་\0ཟླཝ་\0ཟླཝ་ #\0ཟླཝ་ # ནང་\0ཟླཝ་ # ཧེ་མ་\0འ\0"
    "འི་ཚེས་\0ལ\0ལོ་འཁོར་\0ལོ་འཁོར་ #\0ལོ་འཁོར་ # ནང་\0ལོ་འཁོར་ # ཧེ་མ་\0ལོའི་\0ལྷག་\0ལྷག་པ་\0"
    "ས\0སང་ཉིན་\0སངས་\0སྐར་ཆ་\0སྐར་ཆ་ #\0སྐར་ཆ་ # ནང་\0སྐར་ཆ་ # ཧེ་མ་\0སྐར་མ་\0སྐར་མ་ #\0"
    "སྐར་མ་ # ནང་\0སྐར་མ་ # ཧེ་མ་\0སྔ་ཆ་\0སྔ་དྲོ་\0སྤེན་\0སྤེན་པ་\0སྤྱི་ཟླ་གཉིས་པ་\0"
    "སྤྱི་ཟླ་གསུམ་པ་\0སྤྱི་ཟླ་དགུ་པ་\0སྤྱི་ཟླ་དངཔ་\0སྤྱི་ཟླ་དྲུག་པ\0སྤྱི་ཟླ་བཅུ་གཅིག་པ་\0"
    "སྤྱི་ཟླ་བཅུ་གཉིས་པ་\0སྤྱི་ཟླ་བཅུ་པ་\0སྤྱི་ཟླ་བདུན་པ་\0སྤྱི་ཟླ་བཞི་པ\0སྤྱི་ཟླ་བརྒྱད་པ་\0"
    "སྤྱི་ཟླ་ལྔ་པ་\0སྤྱི་ལོ་\0ི་ཚེས་\0ེས་\0ོའི་\0ྤྱི་ལོ་\0ကြာ\0ကြာသပတေး\0ဂါ\0စက်\0စက်တင်ဘာ\0"
    "စနေ\0ဇန်\0ဇန်နဝါရီ\0ဇူ\0ဇူလိုင်\0ဇွန်\0ည\0ညနေ\0တစ်နေ့က\0တနင်္ဂနွေ\0တနင်္လာ\0တလ\0တိတ်ႉ\0"
    "တီႇ\0တီႇသႅမ်ႇပႃႇ\0တေး\0တွၼ်ႈလႃႈ\0တွၼ်ႈၸဝ်ႉ\0တၸ\0ဒီ\0ဒီဇင်ဘာ\0နို\0နိုဝင်ဘာ\0နေ\0နေ့လယ်\0"
    "နံနက်\0နွေ\0ပီၵၢႆ\0ပီၼႃႈ\0ပီၼႆႉ\0ပုတ်ႉ\0ပြီးခဲ့သည့်\0ပြီးခဲ့သည့် #\0"
    "ပြီးခဲ့သည့် # စက္ကန့်\0ပြီးခဲ့သည့် # နာရီ\0ပြီးခဲ့သည့် # နှစ်\0ပြီးခဲ့သည့် # ပတ်\0"
    "ပြီးခဲ့သည့် # မိနစ်\0ပြီးခဲ့သည့် # ရက်\0ပြီးခဲ့သည့် # လ\0ပြီးခဲ့သည့် သီတင်းပတ်\0"
    "ပြီးခဲ့သည့်လ\0ဖေ\0ဖေဖော်ဝါရီ\0ဗုဒ္ဓဟူး\0မတ်\0မနက်ဖြန်\0မနေ့က\0မိူဝ်ႈဝႃး\0မိူဝ်ႈၼႆႉ\0"
    "မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွန်းတည့်\0",
    "မၢတ်ႉၶ်ျ\0ယခု\0ယခု သီတင်းပတ်\0ယခုနှစ်\0ယခုလ\0ယနေ့\0ယမန်နှစ်\0ယၢမ်းလဵဝ်\0လာ\0လာမည့်\0"
    "လာမည့် သီတင်းပတ်\0လာမည့်နှစ်\0လာမည့်လ\0လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆႉ\0ဝူင်ႈပူၼ်ႉမႃး\0"
    "ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆႉ\0ဝၼ်းပုတ်ႉ\0ဝၼ်းသဝ်\0ဝၼ်းသုၵ်း\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸၼ်\0"
    "ဝၼ်းၽတ်း\0သန်ဘက်ခါ\0သန်းခေါင်ယံ\0သဝ်\0သုၵ်း\0သောကြာ\0သႅပ်ႇ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟူး\0အင်္ဂါ\0"
    "အောက်\0အောက်တိုဘာ\0ဢေႃး\0ဢေႃးၵၢတ်ႉ\0ဢေႇ\0ဢေႇပရႄႇ\0ဢွၵ်ႇ\0ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပြီ\0ဩ\0"
    "ဩဂုတ်\0ၵၢၼ်း\0ၸုၼ်ႇ\0ၸူႇ\0ၸူႇလၢႆႇ\0ၸၼ်\0ၸၼ်ႇ\0ၸၼ်ႇဝႃႇရီႇ\0ၼူဝ်ႇ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း\0ၼႂ်းၶၢဝ်းတၢင်း #\0ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်ႉ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်း\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ်ႉ\0ၽတ်း\0ၾႅပ်ႇ\0ၾႅပ်ႇဝႃႇရီႇ\0აგვ\0"
    "აგვისტო\0ამ\0ამ თვეში\0ამ კვირაში\0ამ წელს\0აპრ\0აპრილი\0ახლა\0გასულ\0გასულ თვეს\0"
    "გასულ კვირაში\0გასულ წელს\0გუშინ\0გუშინწინ\0დეკ\0დეკემბერი\0დილ\0დილა\0დილით\0დღეს\0ზეგ\0"
    "თებ\0თებერვალი\0იან\0იანვარი\0ივლ\0ივლისი\0ივნ\0ივნისი\0კვ\0კვი\0კვირა\0მაი\0მაისი\0მარ\0"
    "მარტი\0მომავალ\0მომავალ თვეს\0მომავალ კვირაში\0მომავალ წელს\0ნაშუადღ\0ნაშუადღევი\0"
    "ნაშუადღევს\0ნოე\0ნოემბერი\0ოთ\0ოთხ\0ოთხშაბათი\0ორ\0ორშ\0ორშაბათი\0ოქტ\0ოქტომბერი\0პარ\0"
    "პარასკევი\0პრ\0სამ\0სამშაბათი\0საღ\0საღამო\0საღამოს\0სექ\0სექტემბერი\0სმ\0ღამ\0ღამე\0"
    "ღამით\0შაბ\0შაბათი\0შბ\0შუადღ\0შუადღე\0შუადღეს\0შუაღამე\0შუაღამეს\0ხვალ\0ხთ\0ხუთ\0"
    "ხუთშაბათი\0ህሉው\0ህሉው ሰሙን\0ህሉው ወርሒ\0ለካ\0ለካቲት\0ሌሊት\0ሎሚ\0ሎሚ ዓመት\0ሐ\0ሐሙስ\0ሓሙ\0ሓሙስ\0ሓም\0ሓምለ\0"
    "ሕዳ\0ሕዳር\0ሕጂ\0መስ\0መስከረም\0መጋ\0መጋቢት\0ሚያ\0ሚያዝያ\0ማ\0ማርች\0ማክሰ\0ማክሰኞ\0ሜይ\0ምሽት\0ረ\0ረቡ\0ረቡዕ\0ሰ\0"
    "ሰሉ\0ሰሉስ\0ሰነ\0ሰኑ\0ሰኑይ\0ሰን\0ሰንበት\0ሰኞ\0ሰዓት\0ሴፕቴ\0ሴፕቴምበር\0ቀትር\0ቀዳ\0ቀዳም\0ቅ\0ቅቀ\0ቅዳሜ\0ቅድሚ\0"
    "ቅድሚ #\0ቅድሚ # መዓልቲ\0ቅድሚ # ሰሙን\0ቅድሚ # ሰዓት\0ቅድሚ # ካልኢት\0ቅድሚ # ወርሒ\0ቅድሚ # ዓ\0ቅድሚ # ደቒቕ\0በ#\0"
    "በ# ሰከንድ\0በ# ሰከንድ ውስጥ\0በ# ሰከንዶች\0",
    "በ# ሰከንዶች ውስጥ\0በ# ሰዓት\0በ# ሰዓት ውስጥ\0በ# ሰዓቶች\0በ# ሰዓቶች ውስጥ\0በ# ሳምንታት\0በ# ሳምንታት ውስጥ\0በ# ሳምንት\0"
    "በ# ሳምንት ውስጥ\0በ# ቀናት\0በ# ቀናት ውስጥ\0በ# ቀን\0በ# ቀን ውስጥ\0በ# ቀኖች\0በ# ቀኖች ውስጥ\0በ# ወራት\0"
    "በ# ወራት ውስጥ\0በ# ወር\0በ# ወር ውስጥ\0በ# ዓመታት\0በ# ዓመታት ውስጥ\0በ# ደቂቃ\0በ# ደቂቃ ውስጥ\0በ# ደቂቃዎች\0"
    "በ# ደቂቃዎች ውስጥ\0በሌሊት\0በምሽት\0በዚህ\0በዚህ ሳምንት\0በዚህ ወር\0በዚህ ዓመት\0ታሕ\0ታሕሳስ\0ትማሊ\0ትናንት\0ነሓ\0ነሓሰ\0"
    "ነገ\0ኖቬም\0ኖቬምበር\0አሁን\0ኣብ\0ኣብ #\0ኣብ # መዓልቲ\0ኣብ # ሰሙን\0ኣብ # ሰዓት\0ኣብ # ካልኢት\0ኣብ # ወርሒ\0"
    "ኣብ # ዓ\0ኣብ # ደቒቕ\0ኤፕሪ\0ኤፕሪል\0እ\0እሑድ\0እኩለ\0እኩለ ሌሊት\0ኦክቶ\0ኦክቶበር\0ኦገስ\0ኦገስት\0ከ\0ከ #\0ከ # ቀን\0"
    "ከ # ቀን በፊት\0ከ#\0ከ# ሰከንድ\0ከ# ሰከንድ በፊት\0ከ# ሰከንዶች\0ከ# ሰከንዶች በፊት\0ከ# ሰዓት\0ከ# ሰዓት በፊት\0"
    "ከ# ሰዓቶች\0ከ# ሰዓቶች በፊት\0ከ# ሳምንታት\0ከ# ሳምንታት በፊት\0ከ# ሳምንት\0ከ# ሳምንት በፊት\0ከ# ቀናት\0ከ# ቀናት በፊት\0"
    "ከ# ቀን\0ከ# ቀን በፊት\0ከ# ቀኖች\0ከ# ቀኖች በፊት\0ከ# ወራት\0ከ# ወራት በፊት\0ከ# ወር\0ከ# ወር በፊት\0ከ# ዓመታት\0"
    "ከ# ዓመታት በፊት\0ከ# ዓመት\0ከ# ዓመት በፊት\0ከ# ደቂቃ\0ከ# ደቂቃ በፊት\0ከ# ደቂቃዎች\0ከ# ደቂቃዎች በፊት\0ከሰዓት\0ከትናንት\0"
    "ከትናንት ወዲያ\0ከነገ\0ከነገ ወዲያ\0ዓ\0ዓር\0ዓርቢ\0ዓርብ\0ዛሬ\0ዝሓለፈ\0ዝሓለፈ ሰሙን\0ዝሓለፈ ወርሒ\0ዝሓለፈ ዓመት\0ዝመጽእ\0"
    "ዝመጽእ ሰሙን\0ዝመጽእ ወርሒ\0ዝመጽእ ዓመት\0የሚቀጥለው\0የሚቀጥለው ሳምንት\0የሚቀጥለው ወር\0የሚቀጥለው ዓመት\0ያለፈው\0"
    "ያለፈው ሳምንት\0ያለፈው ወር\0ያለፈው ዓመት\0ዲሴም\0ዲሴምበር\0ድቀ\0ጁላይ\0ጁን\0ጃን\0ጃንዋሪ\0ጉንበት\0ግን\0ጥሪ\0ጥቅ\0ጥቅምቲ\0"
    "ጥዋት\0ጽባሕ\0ፌብ\0ፌብሩዋሪ\0ᐁᒼ\0ᐃᐢᐠᐚᐨ\0ᐃᐢᐠᐚᐨ ᐊᐢᑭᕀ\0ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0ᐃᐢᐠᐚᐨ ᑳᐃᐢᐸᓂᐠ\0ᐅᐸᐦᐅᐏᐲᓯᒼ\0ᐅᑖᑯᓯᕽ\0"
    "ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\0ᐆᒪ\0ᐆᒪ ᐊᐢᑫᕀ\0ᐊᒼ\0ᐊᓃᑭᐲᓯᒼ\0ᐊᓄᐦᐨ\0ᐊᓄᐦᐨ ᐲᓯᒼ\0ᐊᓄᐦᐨ ᑳᐃᐢᐸᓂᐠ\0ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐋᐱᐦᑕᐘᐣ\0"
    "ᐋᕽᐘᑎᓄᐏᐲᓯᒼ\0ᐚᐏᐲᓯᒼ\0ᐚᐸᐦᑫ\0ᐱᓈᐢᑯᐏᐲᓯᒼ\0ᐲᒼ\0ᐴᓂ\0ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐴᓂᐋᐱᐦᑕᐘᐣ\0ᐸᐚᐦᒐᑭᓇᓰᐢ\0ᐹᐢᑲᐦᐋᐏᐲᓯᒼ\0"
    "ᑕᐦᑐ\0ᑕᐦᑐ #\0ᑕᐦᑐ # ᐘᐢᑳᐸᓂᑭ\0ᑕᐦᑐ # ᑎᐸᐦᐃᑲᓂᓴ\0ᑕᐦᑐ # ᑮᓯᑳᑭ\0ᑫᑳᐨ\0ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᑳᑮ\0ᑳᑮ #\0"
    "ᑳᑮ # ᐃᐢᐸᓂᐠ\0ᒣᐠᐚᐨ\0ᒥᑭᓯᐏᐲᓯᒼ\0ᒦᓇ\0ᒦᓇ ᐃᐢᐸᓂᑭ\0ᒦᓇ ᐊᐢᑭᕀ\0ᒦᓇ ᐲᓯᒼ\0ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ\0ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᓂᐢᑭᐲᓯᒼ\0"
    "ᓃᑳᐣ\0ᓃᑳᐣ #\0ᓃᑳᐣ # ᐃᐢᐸᓂᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭᕀ\0ᓃᑳᐣ # ᐲᓯᒧᐤᐊᐧᐦᑭ\0ᓃᓱᑮᓯᑳᐤ\0ᓄᒌᑐᐏᐲᓯᒼ\0"
    "កក្កដា\0កញ្ញា\0កុម្ភៈ\0ក្នុងរយៈពេល\0ក្នុងរយៈពេល #\0ក្នុងរយៈពេល # ម៉ោង\0ខានស្អែក\0ខែក្រោយ\0"
    "ខែនេះ\0ខែមុន\0ច\0ចន្ទ\0ច័ន្ទ\0ឆ្នាំក្រោយ\0ឆ្នាំនេះ\0ឆ្នាំមុន\0តុលា\0ថ្ងៃត្រង់\0ថ្ងៃនេះ\0"
    "ថ្ងៃស្អែក\0ធ្នូ\0ន\0នៅពេលព្រឹក\0",
    "នៅពេលយប់\0នៅពេលរសៀល\0នៅពេលល្ងាច\0នៅម៉ោង\0ពុ\0ពុធ\0ព្រ\0ព្រហ\0ព្រហស្បតិ៍\0ព្រឹក\0មករា\0"
    "មិថុនា\0មីនា\0មេសា\0ម្សិលមិញ\0ម្សិលម៉្ងៃ\0យប់\0រសៀល\0ល្ងាច\0វិច្ឆិកា\0ស\0សប្ដាហ៍ក្រោយ\0"
    "សប្ដាហ៍នេះ\0សប្ដាហ៍មុន\0សីហា\0សុ\0សុក្រ\0សៅរ៍\0អ\0អង្គារ\0អធ្រាត្រ\0អា\0អាទិត្យ\0ឥឡូវ\0"
    "ឧសភា\0ៅម៉ោង\0᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0"
    "ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0"
    "ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠩ\0"
    "ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0"
    "ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0"
    "ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0"
    "ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠥᠨᠥᠳᠥᠷ\0ᠥᠴᠥᠬᠡᠳᠥᠷ\0ᠦ᠂\0ᠦ᠂ ᠥ\0ᠦ᠂ ᠬᠣ\0ᠨ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0"
    "ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᠨᠢᠮᠠ\0ᠩ\0ᠪᠠ\0ᠪᠠᠰᠠᠩ\0ᠪᠢᠮ\0ᠪᠢᠮᠪᠠ\0ᠫᠥᠷ\0ᠫᠦᠷ\0ᠫᠦᠷᠪᠦ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0"
    "ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0"
    "ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠮᠠᠷᠭᠠᠰᠢ\0ᠮᠢᠠᠠᠮᠠᠷ\0ᠮᠢᠭ\0ᠲᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0"
    "ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᠳᠠ\0ᠳᠠᠸᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0"
    "ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0ᱟᱜᱟᱥᱛ\0",
    "ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0"
    "ᱥᱟᱹᱨᱫᱤ\0ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0"
    "ᱯᱷᱟᱨᱣᱟᱨᱤ\0ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0ᱵᱟ\0ᱵᱟᱞᱮ\0–#\0–# min\0−#\0−# man\0−# min\0ⴰⴽⵕ\0ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0"
    "ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0ⴰⵙⴰⵎⴰⵙ\0ⴰⵙⴽⴽⴰ\0ⴰⵙⵉ\0ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0"
    "ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0ⴷⵓⵊ\0ⴷⵓⵊⴰⵏⴱⵉⵔ\0ⴽⵜⵓ\0ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0ⵎⴰⵕⵚ\0ⵎⴰⵢ\0"
    "ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0ⵏⵓⵡⴰⵏⴱⵉⵔ\0ⵖⵓⵛ\0ⵖⵓⵛⵜ\0ⵙⵉⵎⵡⴰⵙ\0ⵛⵓⵜ\0ⵛⵓⵜⴰⵏⴱⵉⵔ\0ⵜⴰⴷⴳⴳⵯⴰⵜ\0ⵜⵉⴼⴰⵡⵜ\0ⵢⵓⵍ\0ⵢⵓⵍⵢⵓⵣ\0"
    "ⵢⵓⵏ\0ⵢⵓⵏⵢⵓ\0に\0の\0一\0一昨日\0一月\0七月\0三\0三月\0上个月\0上個月\0上午\0上周\0上年\0上星期\0上昼\0上晝\0上週\0下个月\0下個月\0"
    "下午\0下周\0下年\0下星期\0下昼\0下晝\0下週\0中午\0中華民國\0九月\0二\0二月\0于\0五\0五月\0今\0今个星期\0今个月\0今個星期\0今個月\0今天\0"
    "今年\0今日\0今月\0今週\0令和\0先月\0先週\0八月\0六\0六月\0凌晨\0分\0前天\0前日\0十一月\0十二月\0十月\0午前\0午夜\0午後\0去年\0号\0"
    "后天\0听日\0周一\0周三\0周二\0周五\0周六\0周四\0周日\0四\0四月\0土\0土曜日\0夕方\0夜\0夜中\0夜晚\0大正\0宜家\0寻日\0尋日\0平成\0年\0"
    "後天\0後日\0於\0日\0日曜日\0旧年\0早上\0时\0明天\0明年\0明後日\0明日\0明治\0星期一\0星期三\0星期二\0星期五\0星期六\0星期四\0星期日\0昨天\0"
    "昨年\0昨日\0昭和\0昼\0時\0晚上\0月\0月份\0月曜日\0朝\0朝早\0木\0木曜日\0本周\0本星期\0本月\0本週\0来年\0来月\0来週\0正午\0民国\0民國\0"
    "水\0水曜日\0清晨\0火\0火曜日\0点\0现在\0現在\0真夜中\0秒\0聽日\0舊年\0號\0週一\0週三\0週二\0週五\0週六\0週四\0週日\0金\0金曜日\0點\0"
    "ꀃꑍ\0ꀋꃋꋋꁮꆪ\0ꀋꃋꋋꆏꊂ\0ꀋꃋꎼꈎ\0ꀋꅔꉇ\0ꀋꉊꄹꈎ\0ꁯꋒ\0ꂴꁮꆪ\0ꃆꏂꑍ\0ꃘꆪ\0ꆏꃘ\0ꆏꇖ\0ꆏꉬ\0ꆏꊂꂴꂶꌠ\0ꆏꊂꃘ\0ꆏꊂꇖ\0ꆏꊂꉬ\0"
    "ꆏꊂꊁꂶꌠ\0ꆏꊂꋍ\0ꆏꊂꌕ\0ꆏꊂꑍ\0ꆏꋍ\0ꆏꌕ\0ꆏꑍ\0ꇖꆪ\0ꈬꆪ\0ꉆꆪ\0ꉬꆪ\0ꊁꁮꆪ\0ꊯꊪꆪ\0ꊰꆪ\0ꊰꑋꆪ\0ꋍꆪ\0ꌕꀿꑍ\0ꌕꆪ\0ꎴꂿꋍꑍ\0"
    "ꎸꄑ\0ꏃꆪ\0ꑍꆪ\0ꑎꉐꄻꈎ\0ꑬꆏ\0ꑬꆏꑍ\0ꔞꘋ\0ꔞꘋꕔꕿ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0"
    "ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0ꕾꖺ\0ꖑꕱ\0ꖢꖕ\0ꖨꖕ\0ꖨꖕ ꕪꕴ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0"
    "ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0ꭰꮕᏹ\0ꭱꮨ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0"
    "ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0ꭷꭶ\0ꭷꭶꮅ\0ꭷꮈꭲ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ\0ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ\0"
    "ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ\0ꮎꮏ #\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0"
    "ꮎꮏ # ꭲꭶ\0ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭷꮈ\0"
    "ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0"
    "ꮎꮏ # ꮣꮣꮎꮹꮝꭼ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0ꮖꮝꭼ\0ꮘꮥꮎ\0ꮙꮕꭿ\0"
    "ꮜꮎꮄ\0ꮜꮎꮄꭲ\0",
    "ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0ꮥꮎ\0ꮪꮅ\0ꮪꮅꮝꮧ\0ꮪꮒ\0ꮪꮒꮕꮧ\0"
    "ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0ꮷꮎꭹꮆꮝꮧ\0그저께\0금\0금요일\0내년\0내일\0년\0다음\0다음 달\0다음 주\0모레\0목\0"
    "목요일\0밤\0분\0수\0수요일\0시\0아침\0어제\0오늘\0오전\0오후\0올해\0월\0월요일\0이번\0이번 달\0이번 주\0일\0일요일\0자정\0작년\0저녁\0"
    "정오\0지금\0지난달\0지난주\0초\0토\0토요일\0화\0화요일\0𐐁𐐹𐑉\0𐐁𐐹𐑉𐐮𐑊\0𐐂𐑀\0𐐂𐑀𐐲𐑅𐐻\0𐐈𐐣\0𐐉𐐿𐐻\0𐐉𐐿𐐻𐐬𐐺𐐲𐑉\0𐐎𐐯𐑌\0"
    "𐐎𐐯𐑌𐑆𐐼𐐩\0𐐏𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐑𐐣\0𐐓𐐭𐑆\0𐐓𐐭𐑆𐐼𐐩\0𐐓𐐲𐐼𐐩\0𐐓𐐲𐑋𐐱𐑉𐐬\0𐐔𐐨𐑅\0𐐔𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐖𐐭𐑊\0𐐖𐐭𐑊𐐴\0𐐖𐐭𐑌\0𐐖𐐰𐑌\0"
    "𐐖𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐐙𐐯𐐺\0𐐙𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐐙𐑉𐐴\0𐐙𐑉𐐴𐐼𐐩\0𐐛𐐲𐑉\0𐐛𐐲𐑉𐑆𐐼𐐩\0𐐜\0𐐜 𐐼𐐩\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0"
    "𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉 𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐝𐐯𐐹\0𐐝𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐐝𐐰𐐻\0𐐝𐐰𐐻𐐲𐑉𐐼𐐩\0𐐝𐐲𐑌\0𐐝𐐲𐑌𐐼𐐩\0𐐣𐐩\0𐐣𐐪𐑉\0𐐣𐐪𐑉𐐽\0"
    "𐐣𐐲𐑌\0𐐣𐐲𐑌𐐼𐐩\0𐐤𐐬𐑂\0𐐤𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐐰𐑋\0𐐹𐑋\0𐑐𐑥\0𐑑𐑵\0𐑑𐑵𐑟𐑛𐑱\0𐑓𐑧\0𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0𐑓𐑮\0𐑓𐑮𐑲𐑛𐑱\0𐑔𐑻\0𐑔𐑻𐑟𐑛𐑱\0𐑕𐑧\0"
    "𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0𐑕𐑨\0𐑕𐑨𐑛𐑻𐑛𐑱\0𐑕𐑭\0𐑕𐑭𐑙𐑛𐑱\0𐑛𐑭\0𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0𐑡𐑨\0𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0𐑡𐑫\0𐑡𐑫𐑤𐑲\0𐑡𐑵\0𐑡𐑵𐑯\0𐑢𐑧\0"
    "𐑢𐑧𐑙𐑟𐑛𐑱\0𐑥𐑭\0𐑥𐑭𐑙𐑛𐑱\0𐑥𐑱\0𐑥𐑸\0𐑥𐑸𐑗\0𐑨𐑥\0𐑪𐑜\0𐑪𐑜𐑭𐑕𐑑\0𐑯𐑴\0𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0𐑱𐑐\0𐑱𐑐𐑮𐑭𐑤\0𐑷𐑒\0𐑷𐑒𐑑𐑴𐑚𐑸\0𐒰𐓧𐓣\0"
    "𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐒹𐓘𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐒹𐓘𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓣\0𐒹𐓘𐓬𐓘 𐓈𐓘\0"
    "𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0"
    "𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐒿𐓟𐓜𐓛\0𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0"
    "𐓀𐓣𐓪𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓟𐓵𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐓄𐓘𐓡𐓛𐓧𐓟\0𐓄𐓟𐓵𐓪𐓬𐓘\0𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0"
    "𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 #\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴇𐴥𐴝𐴉𐴃𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴏𐴠𐴑𐴤𐴠𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0",
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴞𐴕𐴥𐴡𐴄\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠\0𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0"
    "𐴒𐴠𐴓𐴊𐴠\0𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0"
    "𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0𑄃𑄬\0𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬\0"
    "𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬\0𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄧𑄘𑄬\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0"
    "𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄳𑄠𑄬\0𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0"
    "𑄎𑄬𑄢𑄧\0𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬\0"
    "𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0𑄜𑄬𑄛𑄴\0𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\0𑄝𑄪𑄖𑄴\0𑄝𑄪𑄖𑄴𑄝𑄢𑄴\0𑄝𑄬𑄚𑄳𑄠𑄬\0𑄝𑄬𑄣𑄳𑄠𑄬\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴\0"
    "𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴\0𑄟𑄢𑄴𑄌𑄧\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴\0𑄟𑄬\0𑄢𑄧𑄝𑄨\0𑄢𑄧𑄝𑄨𑄝𑄢𑄴\0𑄢𑄬𑄖𑄴\0𑄥𑄎𑄧𑄚𑄳𑄠\0𑄥𑄧𑄚𑄨\0𑄥𑄧𑄚𑄨𑄝𑄢𑄴\0"
    "𑄥𑄧𑄟𑄴\0𑄥𑄧𑄟𑄴𑄝𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴\0𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𞄀𞄪𞄴\0𞄆𞄨𞄰\0𞄆𞄬\0𞄈𞄦\0𞄊𞄧𞄳\0𞄎𞄤𞄲\0𞄑𞄤𞄱𞄨\0"
    "𞄒𞄩𞄱𞄔𞄬𞄴\0𞄒𞄫𞄰𞄒𞄪𞄱\0𞄔𞄩𞄴𞄆𞄨𞄰\0𞄕𞄩𞄲𞄔𞄄𞄰𞄤\0𞄗𞄄𞄤𞄰𞄦\0𞄙𞄤𞄱𞄨\0𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫\0𞄛𞄤𞄱𞄒𞄤𞄰\0𞄛𞄤𞄱𞄞𞄤𞄦\0𞄛𞄨𞄱𞄄𞄤𞄲𞄨\0𞄤𞄨𞄱\0"
    "𞄪𞄱𞄀𞄤𞄴\0𞤀𞤎\0𞤀𞥄𞤩𞤵\0𞤀𞥄𞤩𞤵𞤲𞥋𞤣𞤫\0𞤁𞤵𞥅𞤶\0𞤁𞤵𞥅𞤶𞤮\0𞤃𞤢𞤣\0𞤃𞤢𞤦\0𞤃𞤢𞤱𞤦𞤢𞥄𞤪𞤫\0𞤃𞤢𞤱𞤲𞤣𞤫\0𞤃𞤮𞤪\0𞤃𞤮𞤪𞤧𞤮\0𞤄𞤮𞤱\0"
    "𞤄𞤮𞤱𞤼𞤮\0𞤅𞤫𞥅𞤼\0𞤅𞤫𞥅𞤼𞤮\0𞤅𞤭𞤤\0𞤅𞤭𞤤𞤼𞤮\0𞤅𞤭𞥅𞤤\0𞤅𞤭𞥅𞤤𞤮\0𞤇𞤎\0𞤈𞤫𞤬\0𞤈𞤫𞤬𞤦𞤭𞤪𞥆𞤫\0𞤉\0𞤐𞤢𞥄𞤧\0𞤐𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\0"
    "𞤐𞤦𞤮𞥅𞤴\0𞤐𞤦𞤮𞥅𞤴𞤮\0𞤐𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\0𞤑𞤮𞤪\0𞤑𞤮𞤪𞤧𞤮\0𞤒𞤢𞤪\0𞤒𞤢𞤪𞤳𞤮\0𞤔𞤫𞤧\0𞤔𞤮𞤤\0𞤔𞤮𞤤𞤮\0𞤔𞤵𞤳\0𞤔𞤵𞤳𞤮\0𞤕𞤮𞤤\0𞤕𞤮𞤤𞤼𞤮\0"
    "𞤖𞤮𞤪\0𞤖𞤮𞤪𞤦𞤭𞤪𞥆𞤫\0𞤤𞤫𞤱𞤪𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤢𞤪𞤢𞤴𞤲𞥋𞤣𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵\0𞤪𞤮𞤱𞤢𞤲𞤭\0𞤱𞤢𞤯𞤭𞥅\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0",
    "𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 #\0𞤲𞤣𞤫𞤪\0𞤲𞤣𞤫𞤪 #\0𞤲𞤣𞤫𞤪 # 𞤳𞤭𞤼𞤢𞥄𞤤𞤫\0𞤲𞤣𞤫𞤪 # 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼 #\0"
    "𞤲𞤣𞤫𞤪 𞤸𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼 #\0𞤲𞤣𞤫𞥅\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪\0𞤲𞥋𞤣𞤫𞤪 #\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦𞥆𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0𞤲𞥋𞤣𞤵𞥅\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0"
    "𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫\0𞤶𞤢𞤲𞤺𞤮\0𞤶𞤮𞥅𞤲𞤭\0𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0",
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
	{29365,618}, {29407,617}, {29449,618}, {29488,0}, {29497,94}, {29519,619}, {29541,0},
	{29556,620}, {29587,621}, {29609,0}, {29624,622}, {29643,94}, {29671,619}, {29699,93},
	{29724,0}, {29742,623}, {29776,624}, {29800,0}, {29818,625}, {29852,626}, {29879,627},
	{29915,628}, {29948,627}, {29981,628}, {30011,0}, {30023,629}, {30051,630}, {30069,0},
	{30081,73}, {30106,631}, {30134,632}, {30153,72}, {30175,634}, {30193,635}, {30232,635},
	{30268,636}, {30301,76}, {30319,76}, {30343,0}, {30355,75}, {30380,0}, {30404,637}, {30441,0},
	{30474,638}, {30511,0}, {30523,639}, {30551,640}, {30570,0}, {30588,641}, {30622,642},
	{30646,0}, {30664,643}, {30698,644}, {30722,645}, {30767,645}, {30809,646}, {30848,0},
	{30860,167}, {30885,647}, {30913,648}, {30932,166}, {30954,0}, {30963,205}, {30985,649},
	{31007,0}, {31022,649}, {31050,0}, {31068,650}, {31090,0}, {31102,192}, {31127,0}, {31148,192},
	{31182,191}, {31209,191}, {31230,0}, {31245,205}, {31273,651}, {31304,652}, {31326,202},
	{31351,0}, {31366,653}, {31400,654}, {31431,0}, {31449,655}, {31483,656}, {31507,653},
	{31549,654}, {31588,653}, {31627,654}, {31663,0}, {31681,192}, {31712,0}, {31730,657},
	{31764,658}, {31788,0}, {31809,659}, {31843,0}, {31873,660}, {31907,0}, {31919,188}, {31944,0},
	{31965,188}, {32000,0}, {32021,188}, {32055,189}, {32085,189}, {32121,0}, {32130,361},
	{32152,0}, {32167,361}, {32195,362}, {32219,362}, {32234,0}, {32249,661}, {32274,274},
	{32302,273}, {32327,662}, {32348,663}, {32387,664}, {32423,663}, {32459,664}, {32492,0},
	{32507,363}, {32535,0}, {32556,363}, {32590,364}, {32620,364}, {32641,0}, {32647,665},
	{32666,0}, {32684,665}, {32715,0}, {32736,666}, {32761,0}, {32779,329}, {32810,0}, {32834,329},
	{32871,330}, {32904,330}, {32928,0}, {32949,114}, {32983,667}, {33020,668}, {33048,113},
	{33079,0}, {33100,669}, {33137,670}, {33167,0}, {33179,671}, {33207,672}, {33225,0},
	{33237,673}, {33262,0}, {33286,674}, {33314,0}, {33326,299}, {33351,0}, {33369,299},
	{33400,311}, {33424,311}, {33454,0}, {33463,292}, {33485,675}, {33513,676}, {33538,0},
	{33556,292}, {33587,291}, {33615,675}, {33657,676}, {33696,675}, {33735,676}, {33771,0},
	{33792,677}, {33829,678}, {33857,0}, {33881,679}, {33921,680}, {33951,0}, {33975,681},
	{34015,682}, {34045,0}, {34063,683}, {34097,684}, {34121,0}, {34148,685}, {34179,686},
	{34219,0}, {34237,687}, {34265,688}, {34302,689}, {34323,690}, {34347,0}, {34371,691},
	{34414,692}, {34441,0}, {34453,693}, {34475,694}, {34506,695}, {34521,0}, {34539,696},
	{34573,0}, {34585,697}, {34616,698}, {34631,699}, {34646,0}, {34661,700}, {34695,0},
	{34707,701}, {34729,0}, {34741,702}, {34772,703}, {34787,0}, {34805,704}, {34833,705},
	{34870,706}, {34891,707}, {34912,0}, {34933,708}, {34964,709}, {35004,710}, {35028,711},
	{35052,0}, {35076,712}, {35110,712}, {35153,713}, {35180,0}, {35195,714}, {35229,0},
	{35250,715}, {35284,0}, {35299,714}, {35333,715}, {35361,0}, {35373,716}, {35404,717},
	{35429,0}, {35447,717}, {35478,0}, {35496,718}, {35533,0}, {35557,719}, {35594,0}, {35612,718},
	{35649,719}, {35680,0}, {35695,720}, {35729,721}, {35757,0}, {35778,721}, {35812,0},
	{35830,722}, {35867,723}, {35898,0}, {35922,723}, {35959,0}, {36000,724}, {36031,725},
	{36056,0}, {36074,725}, {36105,0}, {36123,726}, {36160,0}, {36184,727}, {36221,0}, {36239,726},
	{36276,727}, {36307,0}, {36316,728}, {36344,729}, {36363,0}, {36390,728}, {36436,729},
	{36472,0}, {36487,730}, {36521,731}, {36545,0}, {36560,732}, {36594,733}, {36618,0},
	{36636,734}, {36673,735}, {36700,0}, {36718,736}, {36755,737}, {36782,0}, {36797,738},
	{36831,739}, {36855,0}, {36873,740}, {36910,741}, {36937,0}, {36943,742}, {36968,0},
	{36986,742}, {37023,743}, {37047,0}, {37059,744}, {37090,745}, {37108,0}, {37114,746},
	{37139,0}, {37154,746}, {37188,747}, {37209,0}, {37218,748}, {37246,0}, {37258,748},
	{37289,749}, {37307,0}, {37316,750}, {37344,0}, {37365,750}, {37405,751}, {37432,0},
	{37450,752}, {37487,753}, {37512,0}, {37533,752}, {37573,753}, {37600,0}, {37609,754},
	{37637,0}, {37661,754}, {37704,755}, {37734,0}, {37740,756}, {37759,0}, {37789,756},
	{37832,757}, {37856,757}, {37889,0}, {37928,756}, {37980,0}, {37989,758}, {38011,759},
	{38041,0}, {38077,758}, {38126,759}, {38147,0}, {38174,758}, {38214,0}, {38223,760}, {38245,0},
	{38260,760}, {38288,761}, {38327,0}, {38372,760}, {38430,0}, {38472,760}, {38527,761},
	{38563,0}, {38569,762}, {38588,763}, {38627,0}, {38654,762}, {38694,0}, {38703,764}, {38725,0},
	{38737,764}, {38762,765}, {38795,0}, {38834,764}, {38886,765}, {38916,0}, {38952,764},
	{39001,0}, {39010,766}, {39032,0}, {39044,766}, {39069,767}, {39102,0}, {39141,766}, {39193,0},
	{39229,766}, {39278,767}, {39308,0}, {39317,768}, {39339,769}, {39375,0}, {39417,768},
	{39472,0}, {39505,768}, {39551,769}, {39584,0}, {39593,770}, {39621,0}, {39633,770}, {39664,0},
	{39679,770}, {39713,771}, {39731,771}, {39755,0}, {39770,772}, {39804,773}, {39825,0},
	{39846,772}, {39886,773}, {39913,0}, {39937,772}, {40000,773}, {40033,0}, {40045,774},
	{40076,0}, {40091,774}, {40125,775}, {40143,775}, {40167,0}, {40182,776}, {40216,0},
	{40234,776}, {40271,777}, {40292,777}, {40319,0}, {40334,778}, {40368,779}, {40389,0},
	{40407,778}, {40444,779}, {40471,0}, {40480,780}, {40508,781}, {40529,0}, {40556,780},
	{40602,781}, {40635,0}, {40665,780}, {40714,781}, {40753,0}, {40765,782}, {40796,0},
	{40814,782}, {40851,783}, {40875,0}, {40896,782}, {40936,783}, {40963,0}, {40978,784},
	{41009,0}, {41030,784}, {41067,785}, {41100,785}, {41130,0}, {41148,786}, {41182,787},
	{41212,0}, {41233,786}, {41270,0}, {41297,786}, {41340,787}, {41379,0}, {41397,788},
	{41431,789}, {41461,0}, {41476,788}, {41507,789}, {41534,0}, {41558,790}, {41598,791},
	{41634,0}, {41655,790}, {41692,791}, {41725,0}, {41746,792}, {41783,793}, {41816,0},
	{41834,792}, {41868,793}, {41898,0}, {41916,794}, {41950,795}, {41980,0}, {41995,794},
	{42026,795}, {42053,0}, {42083,796}, {42129,0}, {42153,796}, {42193,797}, {42235,797},
	{42274,0}, {42289,798}, {42323,799}, {42347,0}, {42365,800}, {42402,801}, {42432,802},
	{42465,0}, {42492,803}, {42538,0}, {42553,804}, {42587,805}, {42614,806}, {42644,0},
	{42671,807}, {42717,0}, {42732,808}, {42766,809}, {42793,810}, {42823,0}, {42850,811},
	{42896,0}, {42905,812}, {42936,812}, {42987,813}, {43029,813}, {43065,814}, {43095,815},
	{43134,815}, {43167,816}, {43215,816}, {43257,817}, {43308,817}, {43353,818}, {43398,818},
	{43437,0}, {43446,819}, {43468,819}, {43504,0}, {43510,820}, {43529,0}, {43538,821},
	{43560,821}, {43587,822}, {43608,823}, {43632,0}, {43641,824}, {43663,824}, {43696,0},
	{43705,825}, {43727,825}, {43757,820}, {43787,826}, {43829,827}, {43862,828}, {43895,829},
	{43925,0}, {43934,830}, {44000,831}, {44036,832}, {44084,833}, {44114,834}, {44138,835},
	{44180,836}, {44219,836}, {44261,837}, {44300,838}, {44357,839}, {44411,840}, {44429,0},
	{44444,841}, {44469,842}, {44487,0}, {44502,843}, {44527,0}, {44536,844}, {44555,845},
	{44579,0}, {44600,844}, {44631,0}, {44652,846}, {44683,847}, {44704,0}, {44713,846}, {44732,0},
	{44750,848}, {44778,849}, {44796,850}, {44826,850}, {44844,0}, {44853,851}, {44872,0},
	{44887,852}, {44912,0}, {44921,848}, {44940,0}, {44958,851}, {44986,853}, {45004,0},
	{45022,854}, {45050,855}, {45068,857}, {45092,858}, {45125,0}, {45137,857}, {45168,854},
	{45190,0}, {45202,859}, {45227,0}, {45236,860}, {45261,0}, {45280,861}, {45312,862},
	{45330,863}, {45348,864}, {45375,865}, {45402,866}, {45426,867}, {45450,868}, {45474,869},
	{45498,870}, {45522,871}, {45546,872}, {45576,873}, {45606,874}, {45639,875}, {45672,876},
	{45684,877}, {45696,878}, {45711,879}, {45726,880}, {45738,881}, {45750,878}, {45765,879},
	{45780,882}, {45792,883}, {45804,884}, {45813,885}, {45822,886}, {45834,887}, {45846,888},
	{45858,889}, {45870,890}, {45879,891}, {45888,892}, {45900,893}, {45912,894}, {45924,895},
	{45936,896}, {45945,897}, {45954,898}, {45963,899}, {45972,900}, {45981,901}, {45990,902},
	{46002,903}, {46014,904}, {46026,905}, {46038,906}, {46047,907}, {46056,908}, {46065,902},
	{46074,903}, {46083,909}, {46095,910}, {46107,0}, {46116,911}, {46135,0}, {46147,911},
	{46169,0}, {46196,912}, {46233,0}, {46251,913}, {46279,0}, {46288,914}, {46307,0}, {46337,915},
	{46377,0}, {46389,916}, {46411,0}, {46435,916}, {46469,0}, {46478,915}, {46497,0}, {46524,915},
	{46561,0}, {46570,917}, {46589,0}, {46601,917}, {46623,0}, {46638,0}, {46666,914}, {46704,0},
	{46713,913}, {46732,0}, {46747,913}, {46772,0}, {46781,912}, {46800,0}, {46824,912}, {46858,0},
	{46879,911}, {46910,0}, {46925,917}, {46950,0}, {46977,918}, {47021,0}, {47048,919}, {47092,0},
	{47107,920}, {47139,0}, {47166,921}, {47210,0}, {47241,922}, {47289,0}, {47308,923}, {47344,0},
	{47371,924}, {47415,0}, {47430,925}, {47458,0}, {47481,926}, {47517,927}, {47548,0},
	{47567,928}, {47615,0}, {47634,929}, {47666,930}, {47693,0}, {47720,931}, {47760,0},
	{47775,925}, {47803,932}, {47818,0}, {47845,933}, {47885,934}, {47912,0}, {47931,935},
	{47963,936}, {48000,0}, {48027,935}, {48067,0}, {48094,937}, {48134,938}, {48169,0},
	{48184,939}, {48228,0}, {48251,939}, {48303,0}, {48318,939}, {48370,0}, {48393,939}, {48453,0},
	{48484,940}, {48544,0}, {48583,940}, {48659,0}, {48674,941}, {48718,941}, {48774,0},
	{48801,941}, {48869,0}, {48892,941}, {48944,0}, {48959,942}, {48999,0}, {49030,942}, {49086,0},
	{49101,943}, {49145,0}, {49176,943}, {49236,0}, {49267,944}, {49335,0}, {49346,944}, {49394,0},
	{49405,940}, {49445,940}, {49493,0}, {49516,944}, {49568,0}, {49579,944}, {49619,0},
	{49634,942}, {49674,0}, {49689,943}, {49733,943}, {49785,0}, {49816,943}, {49884,0},
	{49911,945}, {49975,0}, {49998,945}, {50050,0}, {50055,0}, {50067,96}, {50083,0}, {50096,98},
	{50113,0}, {50122,199}, {50135,0}, {50147,199}, {50163,0}, {50172,301}, {50185,0}, {50198,301},
	{50215,0}, {50225,316}, {50239,0}, {50251,321}, {50267,0}, {50278,374}, {50293,0}, {50296,75},
	{50304,48}, {50311,0}, {50314,102}, {50321,0}, {50325,94}, {50335,0}, {50338,157}, {50345,0},
	{50349,188}, {50358,0}, {50363,192}, {50373,0}, {50377,220}, {50385,167}, {50395,0},
	{50398,289}, {50405,292}, {50414,0}, {50419,299}, {50429,0}, {50434,329}, {50444,0},
	{50449,361}, {50459,0}, {50466,361}, {50478,0}, {50485,363}, {50497,0}, {50505,363}, {50518,0},
	{50521,365}, {50528,114}, {50537,0}, {50540,375}, {50547,274}, {50556,0}, {50564,568},
	{50583,0}, {50594,946}, {50621,0}, {50629,75}, {50650,0}, {50661,639}, {50688,0}, {50699,647},
	{50726,0}, {50737,192}, {50761,0}, {50772,188}, {50796,0}, {50804,361}, {50825,0}, {50839,361},
	{50866,0}, {50880,363}, {50907,0}, {50927,363}, {50960,0}, {50974,329}, {51001,0}, {51012,299},
	{51036,876}, {51047,947}, {51061,948}, {51072,949}, {51083,947}, {51097,948}, {51108,950},
	{51116,951}, {51127,952}, {51138,902}, {51146,903}, {51154,890}, {51162,891}, {51170,947},
	{51181,953}, {51192,947}, {51203,954}, {51211,955}, {51219,956}, {51227,902}, {51238,904},
	{51249,957}, {51257,958}, {51265,959}, {51276,958}, {51287,909}, {51298,0}, {51306,960},
	{51318,961}, {51330,0}, {51335,962}, {51344,963}, {51353,0}, {51358,964}, {51367,965},
	{51376,0}, {51384,966}, {51396,967}, {51408,0}, {51413,968}, {51422,969}, {51431,0},
	{51436,970}, {51445,971}, {51454,0}, {51459,972}, {51468,973}, {51477,974}, {51479,975},
	{51494,0}, {51499,0}, {51505,0}, {51513,0}, {51523,0}, {51537,976}, {51555,977}, {51563,976},
	{51571,978}, {51581,979}, {51586,980}, {51594,981}, {51598,982}, {51607,983}, {51620,984},
	{51624,985}, {51632,986}, {51637,987}, {51646,0}, {51649,0}, {51655,0}, {51662,0}, {51673,0},
	{51685,0}, {51699,983}, {51715,0}, {51726,0}, {51738,0}, {51752,988}, {51768,0}, {51781,0},
	{51795,0}, {51811,989}, {51829,0}, {51842,0}, {51856,0}, {51872,990}, {51890,0}, {51903,0},
	{51917,0}, {51933,991}, {51951,0}, {51960,0}, {51971,0}, {51983,0}, {52000,992}, {52016,0},
	{52027,0}, {52039,0}, {52053,993}, {52069,994}, {52073,995}, {52078,996}, {52087,997},
	{52096,0}, {52099,998}, {52109,998}, {52120,999}, {52130,1000}, {52142,0}, {52146,1001},
	{52154,0}, {52159,1002}, {52173,0}, {52178,1003}, {52188,1004}, {52192,1004}, {52197,1004},
	{52203,1005}, {52206,1006}, {52210,1006}, {52215,1007}, {52223,1008}, {52225,0}, {52233,0},
	{52249,1009}, {52267,0}, {52280,1010}, {52295,0}, {52311,1010}, {52329,0}, {52343,1011},
	{52359,0}, {52375,1011}, {52393,0}, {52399,48}, {52409,0}, {52415,0}, {52429,289}, {52447,1012},
	{52452,1012}, {52458,1013}, {52464,1014}, {52468,0}, {52474,157}, {52484,0}, {52493,157},
	{52506,0}, {52515,289}, {52528,0}, {52536,220}, {52548,1015}, {52557,0}, {52565,1016},
	{52577,0}, {52588,1017}, {52606,0}, {52616,1018}, {52633,0}, {52642,289}, {52655,0},
	{52664,1019}, {52680,0}, {52691,1020}, {52704,0}, {52714,1020}, {52726,0}, {52736,1021},
	{52750,0}, {52759,323}, {52776,0}, {52781,0}, {52788,1022}, {52799,0}, {52805,0}, {52813,1023},
	{52825,1024}, {52837,1025}, {52847,1026}, {52859,1025}, {52871,1025}, {52886,1027},
	{52898,1028}, {52908,1028}, {52920,1028}, {52936,1029}, {52948,1029}, {52963,0}, {52970,1030},
	{52984,1022}, {52995,1031}, {53007,0}, {53015,1032}, {53027,0}, {53034,365}, {53045,0},
	{53052,375}, {53063,1033}, {53070,0}, {53075,0}, {53082,1034}, {53091,1034}, {53103,1035},
	{53112,1035}, {53124,1036}, {53133,1036}, {53146,1037}, {53157,1037}, {53173,1038},
	{53184,1038}, {53200,1039}, {53210,1039}, {53225,1040}, {53234,1040}, {53248,0}, {53255,0},
	{53264,0}, {53275,1041}, {53295,1042}, {53313,1043}, {53334,1044}, {53352,1045}, {53372,1046},
	{53391,1047}, {53410,1045}, {53422,1045}, {53437,1047}, {53448,1047}, {53462,1042},
	{53473,1041}, {53489,1042}, {53502,1046}, {53515,1044}, {53528,1046}, {53543,1041},
	{53554,1043}, {53568,1043}, {53584,1044}, {53597,1045}, {53612,1046}, {53627,1047}, {53641,0},
	{53649,1048}, {53660,0}, {53667,1049}, {53681,1050}, {53692,1051}, {53695,1052}, {53698,1053},
	{53701,1054}, {53704,1055}, {53707,1056}, {53710,1057}, {53713,1058}, {53716,1060}, {53722,0},
	{53728,1061}, {53739,1062}, {53744,1063}, {53754,1064}, {53758,0}, {53766,1065}, {53775,1066},
	{53780,1066}, {53788,1066}, {53794,1066}, {53804,1066}, {53817,1067}, {53822,0}, {53827,0},
	{53837,72}, {53851,1068}, {53868,1069}, {53872,1070}, {53877,1071}, {53884,1071}, {53897,1072},
	{53903,1073}, {53908,1074}, {53916,1075}, {53919,1077}, {53927,1078}, {53932,0}, {53938,0},
	{53946,1079}, {53959,1080}, {53963,1081}, {53970,1082}, {53976,1082}, {53983,1080},
	{53991,1080}, {54002,1083}, {54007,0}, {54017,1084}, {54034,0}, {54043,0}, {54054,1085},
	{54071,1086}, {54083,0}, {54089,0}, {54097,0}, {54111,102}, {54129,0}, {54138,0}, {54152,102},
	{54170,1087}, {54174,1088}, {54181,1089}, {54188,1090}, {54194,1091}, {54201,1092},
	{54209,1093}, {54213,1094}, {54220,1093}, {54228,1093}, {54239,0}, {54252,1095}, {54272,0},
	{54281,1096}, {54297,1097}, {54302,1098}, {54307,0}, {54314,1099}, {54324,1099}, {54335,0},
	{54345,1099}, {54359,1100}, {54374,1101}, {54391,1102}, {54405,1103}, {54425,1104},
	{54443,1105}, {54458,1102}, {54467,1100}, {54479,1100}, {54491,1101}, {54502,1101},
	{54515,1101}, {54529,1102}, {54540,1102}, {54551,1103}, {54563,1103}, {54580,1103},
	{54597,1104}, {54608,1104}, {54623,1104}, {54638,1105}, {54648,1105}, {54660,1106},
	{54663,1107}, {54673,1108}, {54683,1109}, {54692,1110}, {54697,1111}, {54703,1112},
	{54710,1113}, {54714,1114}, {54726,1115}, {54735,1116}, {54739,1117}, {54749,1110}, {54753,0},
	{54757,0}, {54763,0}, {54771,1118}, {54785,1119}, {54794,0}, {54800,1118}, {54812,0},
	{54822,1119}, {54835,1120}, {54842,1121}, {54846,1122}, {54854,1123}, {54858,0}, {54864,0},
	{54875,1124}, {54890,1125}, {54896,0}, {54905,1124}, {54918,0}, {54925,1126}, {54937,1127},
	{54944,1128}, {54950,1129}, {54960,1130}, {54967,1131}, {54970,1134}, {54974,1135},
	{54980,1136}, {54987,1137}, {54996,1138}, {55004,1138}, {55013,0}, {55018,113}, {55029,166},
	{55042,273}, {55052,1139}, {55056,1140}, {55062,1141}, {55072,1142}, {55078,1143}, {55085,1144},
	{55092,1145}, {55099,1146}, {55103,1147}, {55108,1148}, {55112,1149}, {55117,1150},
	{55121,1147}, {55126,1151}, {55134,1152}, {55140,1153}, {55147,1154}, {55154,1155},
	{55162,1156}, {55169,1157}, {55177,1158}, {55180,1160}, {55185,1162}, {55195,1163},
	{55199,1164}, {55207,1165}, {55212,1166}, {55218,1167}, {55221,1168}, {55225,1168},
	{55233,1169}, {55237,1170}, {55244,1171}, {55249,0}, {55255,0}, {55263,1172}, {55277,1172},
	{55295,1173}, {55307,1173}, {55323,1174}, {55333,1174}, {55347,1174}, {55360,1174},
	{55377,1175}, {55389,1175}, {55405,1175}, {55420,1175}, {55439,1176}, {55451,1176},
	{55467,1176}, {55482,1176}, {55501,1177}, {55513,1177}, {55529,1177}, {55544,1177},
	{55563,1178}, {55576,1178}, {55593,1179}, {55600,1167}, {55604,1180}, {55610,1181},
	{55614,1182}, {55623,1183}, {55627,145}, {55633,1184}, {55637,1185}, {55644,1186}, {55647,1187},
	{55653,1188}, {55661,0}, {55667,1172}, {55679,1189}, {55683,1190}, {55689,1191}, {55695,1191},
	{55705,1192}, {55709,1193}, {55717,1194}, {55721,1195}, {55729,1196}, {55733,1197},
	{55739,1198}, {55742,1200}, {55746,1202}, {55755,1203}, {55767,1204}, {55775,1205},
	{55781,1206}, {55786,1207}, {55794,1208}, {55804,1209}, {55814,1210}, {55819,1211}, {55829,0},
	{55837,1212}, {55852,1213}, {55863,1214}, {55868,1215}, {55877,1216}, {55885,1217},
	{55890,1218}, {55897,1219}, {55905,1220}, {55914,1012}, {55919,1115}, {55927,1221},
	{55933,1221}, {55945,1222}, {55952,1223}, {55961,1224}, {55965,1226}, {55972,1227},
	{55982,1228}, {55990,1229}, {56000,1230}, {56004,1231}, {56011,1232}, {56016,1232},
	{56025,1233}, {56029,0}, {56036,0}, {56045,0}, {56060,102}, {56079,1234}, {56083,1235},
	{56087,1236}, {56094,1237}, {56101,1238}, {56105,1239}, {56113,1240}, {56117,1241},
	{56124,1242}, {56127,1244}, {56139,1245}, {56153,1246}, {56161,0}, {56169,1247}, {56181,187},
	{56200,1248}, {56209,1060}, {56221,1248}, {56234,1249}, {56238,1250}, {56246,1251},
	{56253,1252}, {56261,1253}, {56267,1254}, {56274,1255}, {56279,1256}, {56286,0}, {56290,14},
	{56300,1257}, {56310,313}, {56321,378}, {56330,1258}, {56335,1259}, {56338,0}, {56343,1263},
	{56354,1263}, {56364,1034}, {56371,1034}, {56380,1264}, {56391,1264}, {56401,1035},
	{56408,1035}, {56418,1050}, {56426,1036}, {56433,1265}, {56444,1266}, {56455,1037},
	{56464,1037}, {56476,1265}, {56486,1266}, {56496,1036}, {56507,1267}, {56519,1038},
	{56528,1038}, {56540,1267}, {56553,1039}, {56561,1039}, {56572,1268}, {56582,1040},
	{56589,1040}, {56599,0}, {56606,1263}, {56623,1266}, {56636,1267}, {56654,0}, {56665,0},
	{56680,1269}, {56704,0}, {56713,0}, {56724,1263}, {56745,1263}, {56765,1263}, {56791,1264},
	{56808,1264}, {56824,1264}, {56842,1050}, {56862,1050}, {56879,1265}, {56899,1266},
	{56917,1265}, {56936,1265}, {56958,1266}, {56975,1266}, {56993,1267}, {57014,1267},
	{57038,1267}, {57060,0}, {57076,0}, {57094,1268}, {57118,0}, {57137,0}, {57158,1268},
	{57185,1270}, {57196,1271}, {57207,1272}, {57220,1273}, {57231,1274}, {57242,0}, {57250,102},
	{57262,1275}, {57274,0}, {57281,1276}, {57292,185}, {57309,1277}, {57329,0}, {57334,1278},
	{57346,1279}, {57359,1280}, {57372,0}, {57387,1281}, {57406,288}, {57432,1282}, {57445,0},
	{57459,1283}, {57477,287}, {57501,1284}, {57528,154}, {57534,1285}, {57543,1286}, {57553,1287},
	{57562,1288}, {57574,39}, {57584,1289}, {57588,0}, {57593,1291}, {57600,1292}, {57607,1293},
	{57614,1294}, {57621,1295}, {57628,1296}, {57635,1297}, {57642,1298}, {57649,1299},
	{57654,1300}, {57665,1301}, {57669,1301}, {57674,0}, {57679,1302}, {57693,19}, {57705,1303},
	{57711,1012}, {57715,22}, {57727,1304}, {57733,0}, {57744,1305}, {57762,0}, {57772,1306},
	{57789,0}, {57795,1307}, {57809,1308}, {57822,1309}, {57834,1310}, {57846,1311}, {57857,1312},
	{57870,1313}, {57882,1314}, {57894,1315}, {57907,0}, {57913,0}, {57921,1316}, {57931,1316},
	{57944,1316}, {57958,1317}, {57968,1317}, {57981,1317}, {57995,1318}, {58007,1318},
	{58022,1318}, {58038,1319}, {58050,1319}, {58065,1319}, {58081,1320}, {58091,1320},
	{58103,1320}, {58119,1320}, {58136,1321}, {58148,1321}, {58164,1321}, {58181,1322},
	{58191,1322}, {58204,1322}, {58218,1323}, {58227,0}, {58232,1324}, {58242,1325}, {58251,1326},
	{58261,1327}, {58269,1325}, {58276,1328}, {58282,1329}, {58290,1330}, {58302,0}, {58306,1023},
	{58317,0}, {58322,1331}, {58334,1099}, {58346,1332}, {58358,38}, {58367,1333}, {58371,1334},
	{58375,1335}, {58383,1336}, {58386,1337}, {58390,1338}, {58400,1336}, {58406,0}, {58412,0},
	{58420,1339}, {58432,1339}, {58445,1340}, {58450,1341}, {58454,1342}, {58459,1343},
	{58476,1066}, {58479,1344}, {58483,1345}, {58492,1345}, {58500,1346}, {58504,1346},
	{58512,1346}, {58523,1347}, {58531,1348}, {58535,1349}, {58542,1350}, {58546,1351},
	{58550,1352}, {58556,1353}, {58564,1354}, {58568,1355}, {58574,1356}, {58581,0}, {58587,1357},
	{58600,1350}, {58611,1358}, {58619,1358}, {58628,1359}, {58634,1360}, {58641,1361},
	{58648,1362}, {58655,1363}, {58663,1364}, {58671,1365}, {58678,1366}, {58685,1367},
	{58692,1368}, {58700,1369}, {58706,1369}, {58713,0}, {58718,1370}, {58729,1371}, {58733,1372},
	{58739,0}, {58746,1373}, {58757,0}, {58765,1374}, {58781,1375}, {58784,0}, {58793,0},
	{58804,1045}, {58819,0}, {58826,0}, {58835,1044}, {58848,9}, {58863,1376}, {58874,0}, {58884,0},
	{58896,1043}, {58912,8}, {58930,1377}, {58944,1378}, {58948,1383}, {58955,1384}, {58961,1385},
	{58971,1386}, {58978,1387}, {58985,1388}, {58990,1389}, {58999,1390}, {59007,1391},
	{59016,1392}, {59022,1393}, {59031,1394}, {59040,1395}, {59049,1396}, {59054,1397}, {59061,0},
	{59066,0}, {59076,0}, {59090,1398}, {59112,1399}, {59119,1400}, {59124,1401}, {59128,0},
	{59136,1402}, {59151,1403}, {59155,1404}, {59170,1405}, {59175,1406}, {59179,1407},
	{59186,1408}, {59190,1409}, {59197,1409}, {59209,1409}, {59222,1410}, {59226,1412}, {59230,0},
	{59234,1413}, {59246,1414}, {59255,1415}, {59260,1416}, {59266,1416}, {59275,1417},
	{59278,1419}, {59282,1421}, {59287,1422}, {59294,1423}, {59303,1424}, {59310,1425},
	{59314,1427}, {59318,1428}, {59322,1429}, {59328,1430}, {59335,1431}, {59339,1433},
	{59344,1434}, {59351,1435}, {59356,1436}, {59364,1437}, {59371,1438}, {59376,1439},
	{59384,1440}, {59391,1441}, {59397,1442}, {59401,1443}, {59405,1444}, {59409,1445},
	{59415,1446}, {59420,1447}, {59428,1448}, {59436,0}, {59441,1449}, {59454,1375}, {59464,1450},
	{59475,1451}, {59486,1223}, {59494,1452}, {59502,1453}, {59505,1454}, {59514,1455},
	{59518,1457}, {59533,1458}, {59538,1459}, {59547,1460}, {59555,1461}, {59560,1462},
	{59564,1463}, {59570,1464}, {59577,1458}, {59581,1465}, {59585,1466}, {59590,1467},
	{59594,1468}, {59603,1469}, {59610,1470}, {59618,1471}, {59626,1472}, {59634,1473},
	{59642,1474}, {59651,1475}, {59661,0}, {59669,1476}, {59681,1477}, {59686,0}, {59694,1478},
	{59709,1479}, {59728,1480}, {59735,1481}, {59739,1482}, {59745,0}, {59751,0}, {59759,1483},
	{59770,1483}, {59782,1484}, {59795,1484}, {59809,1485}, {59819,1486}, {59832,1487},
	{59844,1487}, {59859,1487}, {59875,1488}, {59887,1488}, {59900,1489}, {59910,1489},
	{59926,1489}, {59943,1485}, {59955,1485}, {59968,1483}, {59977,1484}, {59986,1485},
	{60000,1486}, {60012,1488}, {60021,1490}, {60032,1491}, {60039,1492}, {60043,1492},
	{60050,1493}, {60058,1494}, {60062,1495}, {60070,1496}, {60074,998}, {60080,1497}, {60086,1498},
	{60090,1498}, {60097,1499}, {60101,1500}, {60108,1501}, {60114,1491}, {60121,1502},
	{60126,1503}, {60132,0}, {60136,0}, {60142,0}, {60151,0}, {60163,1504}, {60182,0}, {60189,0},
	{60198,0}, {60210,0}, {60227,1504}, {60251,1505}, {60255,1505}, {60262,1506}, {60270,1507},
	{60274,1508}, {60281,1509}, {60289,1510}, {60293,1511}, {60299,1512}, {60304,1513},
	{60308,1513}, {60316,1514}, {60321,1514}, {60325,1515}, {60331,1516}, {60341,1517},
	{60346,1518}, {60352,1519}, {60364,1520}, {60368,1521}, {60374,0}, {60378,0}, {60386,0},
	{60397,35}, {60414,1522}, {60426,0}, {60438,1523}, {60454,1450}, {60457,1524}, {60461,1525},
	{60466,1524}, {60473,1524}, {60483,1526}, {60490,1527}, {60494,0}, {60507,0}, {60522,0},
	{60540,0}, {60561,1528}, {60585,0}, {60606,0}, {60630,1528}, {60657,1529}, {60662,1530},
	{60669,1530}, {60680,0}, {60686,0}, {60695,0}, {60711,1531}, {60729,0}, {60744,1532}, {60761,0},
	{60776,1533}, {60793,0}, {60808,1532}, {60825,0}, {60840,1533}, {60857,0}, {60870,1534},
	{60885,0}, {60902,1535}, {60921,0}, {60935,1536}, {60951,0}, {60965,1537}, {60981,1538},
	{60986,1539}, {60991,1540}, {61002,1541}, {61009,1542}, {61015,1542}, {61027,1543},
	{61031,1545}, {61036,1546}, {61045,1546}, {61055,1547}, {61062,1548}, {61067,258}, {61073,1549},
	{61081,1550}, {61094,1551}, {61098,1552}, {61103,0}, {61107,1553}, {61115,1554}, {61121,1555},
	{61134,1556}, {61137,1558}, {61142,1558}, {61152,1559}, {61157,1560}, {61167,1561}, {61171,0},
	{61176,0}, {61183,1562}, {61199,1563}, {61212,1564}, {61221,1565}, {61229,0}, {61239,1566},
	{61258,1567}, {61274,1568}, {61278,1569}, {61285,1570}, {61289,1571}, {61296,1572},
	{61306,1572}, {61317,0}, {61322,0}, {61329,1573}, {61346,1573}, {61362,1573}, {61372,1574},
	{61388,1574}, {61403,1575}, {61416,1575}, {61428,1576}, {61441,1576}, {61453,1577},
	{61467,1577}, {61480,1578}, {61493,1578}, {61505,1579}, {61522,1579}, {61538,1579}, {61548,160},
	{61554,1580}, {61559,1581}, {61570,1582}, {61576,1583}, {61579,79}, {61585,0}, {61591,1585},
	{61601,1586}, {61611,1587}, {61621,1588}, {61631,1589}, {61642,1590}, {61646,1591},
	{61650,1592}, {61654,1593}, {61660,1594}, {61664,1595}, {61673,1596}, {61678,1597},
	{61683,1597}, {61692,1597}, {61701,0}, {61707,40}, {61719,1598}, {61726,0}, {61733,41},
	{61745,0}, {61749,1599}, {61762,1600}, {61773,1601}, {61777,1601}, {61786,1602}, {61790,1603},
	{61794,1604}, {61798,1605}, {61802,1606}, {61806,1607}, {61810,1608}, {61817,0}, {61826,1609},
	{61841,1610}, {61844,0}, {61852,138}, {61865,170}, {61878,357}, {61892,1611}, {61900,0},
	{61907,1612}, {61922,1613}, {61936,1614}, {61949,1615}, {61953,1616}, {61958,1617},
	{61963,1618}, {61974,1619}, {61979,0}, {61986,0}, {61995,0}, {62006,1085}, {62023,1086},
	{62035,0}, {62044,1085}, {62059,0}, {62072,1086}, {62088,1620}, {62098,0}, {62106,1086},
	{62117,1621}, {62121,1622}, {62127,1623}, {62130,1624}, {62134,1626}, {62141,1627},
	{62147,1628}, {62151,1630}, {62158,1631}, {62165,1631}, {62172,1632}, {62176,1633},
	{62179,1634}, {62185,1635}, {62192,1636}, {62201,1637}, {62210,1638}, {62216,1639},
	{62223,1640}, {62227,1641}, {62232,1642}, {62240,1641}, {62249,0}, {62256,1643}, {62270,1644},
	{62281,1645}, {62295,1646}, {62301,1647}, {62307,0}, {62313,1648}, {62325,1649}, {62335,43},
	{62346,1650}, {62350,1651}, {62357,1652}, {62362,0}, {62364,1653}, {62370,1653}, {62380,1654},
	{62383,0}, {62389,0}, {62397,1657}, {62410,1657}, {62421,1658}, {62433,1659}, {62447,1659},
	{62462,1660}, {62474,1660}, {62487,1661}, {62502,1661}, {62518,1662}, {62535,1662},
	{62553,1663}, {62569,1663}, {62586,1664}, {62594,1665}, {62598,1666}, {62608,1667},
	{62613,1668}, {62624,1669}, {62628,1670}, {62632,1672}, {62642,0}, {62648,1673}, {62659,1674},
	{62669,1675}, {62673,1676}, {62682,1677}, {62689,1678}, {62698,1679}, {62702,1679},
	{62707,1678}, {62710,1680}, {62713,0}, {62721,1683}, {62732,1684}, {62737,1685}, {62744,1686},
	{62749,1687}, {62753,1688}, {62762,1689}, {62778,1687}, {62785,1690}, {62794,1690},
	{62803,1687}, {62810,1691}, {62814,1692}, {62822,0}, {62828,1693}, {62840,1694}, {62854,1695},
	{62862,1695}, {62874,1696}, {62883,0}, {62887,0}, {62893,1697}, {62903,1697}, {62915,1697},
	{62925,1698}, {62935,1698}, {62946,1698}, {62957,1698}, {62968,1699}, {62978,1699},
	{62990,1699}, {63003,1699}, {63016,1699}, {63030,1700}, {63040,1700}, {63052,1700},
	{63065,1700}, {63078,1700}, {63091,1701}, {63099,1701}, {63112,1701}, {63126,1701},
	{63140,1701}, {63154,1702}, {63164,1702}, {63176,1702}, {63188,1702}, {63200,1702},
	{63213,1703}, {63222,1703}, {63232,1703}, {63242,1703}, {63252,1704}, {63256,1705},
	{63259,1707}, {63263,0}, {63268,0}, {63277,0}, {63288,0}, {63303,1708}, {63319,1709}, {63335,0},
	{63347,1710}, {63362,1711}, {63371,0}, {63380,0}, {63395,1712}, {63413,0}, {63424,1713},
	{63438,0}, {63450,1714}, {63465,1715}, {63477,0}, {63488,1716}, {63508,1717}, {63527,1718},
	{63531,0}, {63537,0}, {63546,0}, {63557,1720}, {63572,1721}, {63586,1722}, {63599,1722},
	{63614,1722}, {63632,1723}, {63648,1724}, {63661,1724}, {63676,1724}, {63695,0}, {63702,0},
	{63712,0}, {63724,1725}, {63738,1725}, {63754,1726}, {63770,1726}, {63791,0}, {63798,0},
	{63808,0}, {63820,1725}, {63834,1725}, {63850,1726}, {63866,1726}, {63887,0}, {63893,0},
	{63902,0}, {63913,1720}, {63928,1721}, {63942,1722}, {63955,1722}, {63970,1722}, {64000,1723},
	{64016,1724}, {64029,1724}, {64044,1724}, {64063,1727}, {64073,0}, {64079,1728}, {64089,1729},
	{64100,0}, {64107,1730}, {64120,1731}, {64124,1732}, {64130,1733}, {64135,1734}, {64143,1735},
	{64154,1736}, {64160,1737}, {64166,1738}, {64173,1739}, {64181,1740}, {64189,1741},
	{64198,1742}, {64206,1743}, {64215,1744}, {64219,1745}, {64223,1746}, {64230,1747},
	{64236,1748}, {64241,1748}, {64252,0}, {64259,1749}, {64267,1750}, {64271,1751}, {64275,1752},
	{64287,1753}, {64291,1754}, {64295,0}, {64299,1755}, {64308,1756}, {64315,1757}, {64324,1758},
	{64334,1759}, {64344,1760}, {64354,1761}, {64358,1762}, {64362,1762}, {64368,1762},
	{64377,1763}, {64380,0}, {64386,0}, {64396,1766}, {64408,0}, {64421,1766}, {64436,0},
	{64449,1767}, {64464,0}, {64477,1767}, {64492,0}, {64504,1768}, {64518,0}, {64532,1768},
	{64548,1769}, {64552,1770}, {64556,1771}, {64563,1772}, {64567,1773}, {64573,1774},
	{64577,1775}, {64581,1776}, {64585,1777}, {64589,1779}, {64593,1780}, {64597,1782},
	{64600,1784}, {64606,1784}, {64617,1785}, {64630,1786}, {64641,1787}, {64645,1788}, {64651,0},
	{64655,1789}, {64665,1790}, {64675,1791}, {64689,1792}, {64698,1793}, {64709,1794},
	{64715,1795}, {64720,1796}, {64732,1797}, {64744,0}, {64748,0}, {64754,1798}, {64764,1799},
	{64775,1800}, {64780,1801}, {64784,1802}, {64791,1802}, {64799,1750}, {64802,1803},
	{64806,1804}, {64811,1805}, {64814,1808}, {64818,1809}, {64828,1810}, {64831,1813},
	{64835,1814}, {64843,1815}, {64847,1816}, {64855,1817}, {64858,1819}, {64865,1819},
	{64877,1820}, {64881,1821}, {64885,1821}, {64890,1822}, {64900,1823}, {64905,1824},
	{64917,1825}, {64921,1825}, {64926,1826}, {64937,0}, {64943,1827}, {64955,0}, {64961,1828},
	{64972,1829}, {64976,1830}, {64985,1690}, {64989,1687}, {64993,1831}, {64997,1832},
	{65001,1833}, {65005,1835}, {65013,1835}, {65022,1836}, {65026,1837}, {65030,1837},
	{65039,1838}, {65047,1839}, {65049,0}, {65053,1840}, {65063,1013}, {65066,1841}, {65072,1842},
	{65080,1843}, {65085,1844}, {65093,1845}, {65102,1846}, {65111,1847}, {65118,0}, {65125,0},
	{65134,0}, {65145,1848}, {65160,1848}, {65176,1849}, {65191,1849}, {65207,1850}, {65220,1850},
	{65236,1850}, {65253,1851}, {65268,1851}, {65285,1852}, {65300,1852}, {65317,1852},
	{65335,1853}, {65348,1853}, {65365,1853}, {65383,1854}, {65399,1854}, {65418,1854},
	{65438,1855}, {65445,1856}, {65452,1495}, {65462,1500}, {65471,1503}, {65479,1857},
	{65489,1858}, {65495,1859}, {65505,1860}, {65515,1858}, {65525,1861}, {65534,1862},
	{65544,1863}, {65547,0}, {65552,1865}, {65560,1866}, {65572,1867}, {65583,1868}, {65593,1869},
	{65606,1871}, {65614,1872}, {65623,1873}, {65631,1874}, {65639,1875}, {65648,1877},
	{65660,1878}, {65671,1879}, {65684,1880}, {65693,1881}, {65706,0}, {65710,0}, {65716,1882},
	{65728,1883}, {65733,1884}, {65737,1885}, {65743,1886}, {65747,1887}, {65751,1888},
	{65755,1889}, {65762,1890}, {65766,0}, {65771,1891}, {65785,0}, {65795,1892}, {65810,0},
	{65817,0}, {65826,0}, {65838,0}, {65853,1893}, {65875,1894}, {65894,1894}, {65914,0}, {65921,0},
	{65930,0}, {65942,0}, {65959,1893}, {65983,1895}, {65987,0}, {65993,0}, {66001,1648},
	{66015,1898}, {66029,1582}, {66039,1899}, {66052,1900}, {66064,1901}, {66078,1902},
	{66093,1903}, {66107,1904}, {66120,1905}, {66134,1906}, {66146,1907}, {66152,1908},
	{66156,1909}, {66163,1908}, {66168,1910}, {66173,1911}, {66177,0}, {66184,0}, {66193,1912},
	{66206,1913}, {66219,1914}, {66232,1914}, {66248,1915}, {66259,1916}, {66274,1915},
	{66289,1915}, {66302,0}, {66313,1912}, {66328,1913}, {66342,1916}, {66358,1915}, {66375,1915},
	{66390,1917}, {66405,1917}, {66423,1914}, {66438,1914}, {66455,1918}, {66470,1918},
	{66484,1917}, {66495,1917}, {66508,1917}, {66524,0}, {66531,1919}, {66544,1920}, {66553,1921},
	{66562,1922}, {66572,1923}, {66578,1924}, {66584,0}, {66589,0}, {66596,1925}, {66605,1925},
	{66615,1925}, {66626,1926}, {66635,1926}, {66648,1926}, {66662,1927}, {66671,1927},
	{66683,1927}, {66696,1928}, {66705,1929}, {66716,1929}, {66730,1929}, {66745,1928},
	{66757,1930}, {66766,1930}, {66781,1930}, {66797,1931}, {66808,1931}, {66823,1931},
	{66839,1932}, {66843,1933}, {66847,0}, {66851,0}, {66857,1840}, {66869,1934}, {66885,0},
	{66894,0}, {66905,1840}, {66922,1934}, {66943,0}, {66956,0}, {66971,1840}, {66993,1934},
	{67018,1935}, {67022,1936}, {67026,1937}, {67035,1938}, {67042,1938}, {67055,1939},
	{67059,1940}, {67063,1941}, {67066,1942}, {67071,1943}, {67074,1944}, {67079,1945},
	{67082,1684}, {67094,1950}, {67107,1336}, {67117,0}, {67122,1951}, {67131,0}, {67142,1350},
	{67158,0}, {67164,1952}, {67180,1953}, {67193,1954}, {67205,1955}, {67216,1956}, {67228,1957},
	{67237,1958}, {67243,1959}, {67252,1960}, {67264,1961}, {67272,1962}, {67276,1963},
	{67281,1963}, {67291,1964}, {67302,1965}, {67306,12}, {67312,1966}, {67321,1967}, {67331,1967},
	{67342,1968}, {67351,1969}, {67360,1970}, {67369,1971}, {67379,1972}, {67389,1973},
	{67398,1974}, {67408,1975}, {67412,1976}, {67422,0}, {67429,1977}, {67440,0}, {67449,1978},
	{67466,1979}, {67470,1979}, {67477,1980}, {67481,1982}, {67491,1983}, {67504,1984},
	{67519,1985}, {67528,1986}, {67536,1987}, {67540,1989}, {67545,1990}, {67557,1927},
	{67564,1991}, {67570,0}, {67576,0}, {67584,1992}, {67599,1992}, {67612,164}, {67622,1339},
	{67632,1993}, {67637,1994}, {67643,1995}, {67647,0}, {67655,1997}, {67671,0}, {67677,1998},
	{67689,0}, {67695,1999}, {67709,2000}, {67721,2001}, {67735,2002}, {67745,2003}, {67756,2004},
	{67767,2005}, {67777,2006}, {67790,0}, {67797,0}, {67807,0}, {67819,2007}, {67833,2008},
	{67849,2008}, {67866,2009}, {67880,2010}, {67896,2010}, {67913,2011}, {67927,2011},
	{67944,2011}, {67962,2012}, {67976,2013}, {68000,2013}, {68018,2014}, {68034,2014},
	{68053,2014}, {68073,2015}, {68087,2016}, {68103,2015}, {68123,2015}, {68144,2017},
	{68160,2017}, {68179,2017}, {68199,0}, {68206,0}, {68216,2018}, {68233,2019}, {68237,0},
	{68242,0}, {68252,0}, {68266,2020}, {68282,2021}, {68286,2022}, {68295,2023}, {68301,2024},
	{68310,2025}, {68319,2026}, {68329,0}, {68334,2027}, {68345,2028}, {68353,2029}, {68362,2030},
	{68371,2031}, {68380,2032}, {68385,0}, {68390,2033}, {68400,2034}, {68405,2034}, {68415,2035},
	{68419,2036}, {68425,2035}, {68430,2037}, {68439,2038}, {68443,2039}, {68447,2040}, {68456,0},
	{68461,2041}, {68472,2042}, {68482,2043}, {68491,2044}, {68499,2045}, {68508,2046},
	{68517,2047}, {68526,1978}, {68532,2048}, {68535,2049}, {68539,0}, {68544,1270}, {68558,1271},
	{68571,1272}, {68586,1245}, {68603,1273}, {68617,1274}, {68631,1278}, {68643,1275},
	{68657,1246}, {68668,1279}, {68681,0}, {68688,1280}, {68703,1282}, {68718,2050}, {68725,2050},
	{68738,2051}, {68742,2051}, {68750,0}, {68754,0}, {68761,2052}, {68775,2053}, {68788,0},
	{68798,2053}, {68812,2054}, {68815,0}, {68820,0}, {68831,2058}, {68845,0}, {68855,2058},
	{68868,0}, {68874,0}, {68882,2059}, {68894,2060}, {68906,2061}, {68918,2062}, {68930,2062},
	{68945,2063}, {68957,2064}, {68969,2064}, {68985,2065}, {68997,2065}, {69012,2066},
	{69023,2067}, {69032,1984}, {69046,1984}, {69054,2068}, {69062,2069}, {69066,2070},
	{69076,2071}, {69080,2072}, {69087,2073}, {69091,2075}, {69099,2076}, {69108,2077},
	{69117,2078}, {69126,2079}, {69135,2080}, {69145,2081}, {69155,2082}, {69165,2083},
	{69169,2084}, {69181,2085}, {69185,1067}, {69194,1067}, {69205,2086}, {69213,2087},
	{69224,2088}, {69230,2089}, {69239,0}, {69245,2090}, {69257,2091}, {69269,0}, {69276,2092},
	{69289,0}, {69296,2093}, {69308,2094}, {69312,2095}, {69321,136}, {69328,2096}, {69335,2097},
	{69339,2099}, {69347,2100}, {69355,2101}, {69362,2102}, {69370,2103}, {69377,2104},
	{69381,2106}, {69389,2107}, {69398,2108}, {69406,2109}, {69413,2110}, {69420,2111},
	{69428,2112}, {69434,2113}, {69443,2114}, {69451,2115}, {69461,2116}, {69469,2117},
	{69476,2118}, {69480,0}, {69487,2119}, {69501,0}, {69508,2120}, {69520,2121}, {69526,2122},
	{69535,2123}, {69544,2124}, {69555,0}, {69560,2125}, {69569,2126}, {69577,0}, {69584,2127},
	{69595,2128}, {69600,2129}, {69611,2130}, {69615,2132}, {69625,2133}, {69631,2134},
	{69635,2136}, {69644,2137}, {69653,2138}, {69661,2139}, {69669,2140}, {69677,2141},
	{69686,2142}, {69698,2143}, {69705,2144}, {69715,2145}, {69723,2146}, {69732,2147},
	{69741,2148}, {69750,0}, {69757,0}, {69767,2149}, {69786,2150}, {69796,2151}, {69800,2152},
	{69809,2153}, {69818,2048}, {69827,2154}, {69837,2155}, {69842,2156}, {69853,2157},
	{69857,2158}, {69866,0}, {69872,2159}, {69885,2160}, {69896,2161}, {69901,2162}, {69910,2163},
	{69913,2164}, {69923,2165}, {69934,2166}, {69942,2167}, {69950,2168}, {69959,2169},
	{69968,2170}, {69976,2171}, {69980,2172}, {69983,0}, {69987,0}, {69993,1648}, {70003,1898},
	{70013,2174}, {70024,2175}, {70034,2176}, {70044,2177}, {70054,1903}, {70064,1901},
	{70074,1904}, {70085,2178}, {70095,2179}, {70100,2180}, {70103,2184}, {70115,2185},
	{70127,2186}, {70136,2187}, {70140,2188}, {70144,2189}, {70148,2190}, {70154,2191},
	{70161,2192}, {70170,2193}, {70178,2194}, {70187,2195}, {70195,1950}, {70200,2196},
	{70208,2197}, {70216,2198}, {70225,2199}, {70234,2200}, {70238,2201}, {70250,2202},
	{70260,2203}, {70275,0}, {70284,0}, {70295,0}, {70308,2204}, {70327,2205}, {70341,2206},
	{70352,2200}, {70364,2207}, {70371,2207}, {70380,2208}, {70384,2209}, {70392,2210},
	{70403,2211}, {70409,2212}, {70418,2212}, {70427,2213}, {70437,2214}, {70447,2211},
	{70458,2211}, {70469,2215}, {70479,2216}, {70483,2217}, {70492,2218}, {70495,2220},
	{70499,2221}, {70503,2111}, {70506,2222}, {70509,2227}, {70516,2229}, {70525,1350},
	{70533,2231}, {70537,2231}, {70542,2232}, {70546,2232}, {70552,2233}, {70557,2232}, {70563,0},
	{70569,0}, {70577,1478}, {70590,2234}, {70603,1479}, {70620,2235}, {70635,2236}, {70648,2237},
	{70664,2238}, {70677,2239}, {70681,2240}, {70690,2241}, {70694,2242}, {70698,2243},
	{70707,2244}, {70711,2246}, {70718,2247}, {70727,2248}, {70735,2249}, {70744,2250},
	{70748,2252}, {70754,2253}, {70767,2254}, {70778,2255}, {70788,2256}, {70792,2257},
	{70797,2258}, {70803,2259}, {70808,2260}, {70818,2260}, {70828,0}, {70833,1254}, {70845,1941},
	{70849,2261}, {70855,1941}, {70863,2262}, {70868,2262}, {70877,2263}, {70881,2264},
	{70888,2265}, {70893,2266}, {70896,0}, {70900,0}, {70908,2267}, {70922,2268}, {70938,2269},
	{70952,2270}, {70967,2271}, {70980,0}, {70992,2272}, {71008,2273}, {71021,0}, {71037,2274},
	{71059,2275}, {71073,2276}, {71089,0}, {71100,2277}, {71118,2278}, {71133,2279}, {71137,2280},
	{71144,0}, {71147,2281}, {71157,2282}, {71164,2283}, {71174,2284}, {71184,2285}, {71194,2286},
	{71201,2287}, {71208,0}, {71213,2288}, {71225,2289}, {71234,2290}, {71244,2291}, {71256,2292},
	{71269,2293}, {71281,2294}, {71290,2295}, {71294,2296}, {71302,2297}, {71309,2298},
	{71313,2299}, {71321,2300}, {71333,2301}, {71337,2302}, {71341,2303}, {71345,2304},
	{71352,2305}, {71358,2306}, {71364,2307}, {71371,2308}, {71375,2309}, {71379,2310},
	{71381,2085}, {71388,2311}, {71396,0}, {71401,0}, {71409,0}, {71419,2312}, {71434,0},
	{71449,2313}, {71468,0}, {71482,2314}, {71498,0}, {71512,2315}, {71528,0}, {71542,2316},
	{71558,2317}, {71567,2318}, {71574,2319}, {71580,2320}, {71588,2321}, {71599,2322},
	{71611,2323}, {71621,2321}, {71632,2324}, {71643,2324}, {71651,2322}, {71663,2321},
	{71674,2325}, {71683,2326}, {71692,2327}, {71695,2328}, {71709,2328}, {71722,2329},
	{71726,2329}, {71733,2330}, {71736,2331}, {71740,2332}, {71747,2333}, {71751,2334},
	{71757,2335}, {71764,2336}, {71772,2337}, {71779,2338}, {71786,2339}, {71791,2340},
	{71796,2341}, {71799,2342}, {71806,0}, {71814,5}, {71828,146}, {71840,224}, {71854,0},
	{71858,0}, {71866,51}, {71882,0}, {71891,139}, {71908,0}, {71918,163}, {71936,0}, {71944,352},
	{71960,0}, {71969,370}, {71986,2343}, {72000,2344}, {72012,2345}, {72019,2346}, {72026,2347},
	{72038,0}, {72044,0}, {72052,1016}, {72063,1015}, {72075,1015}, {72088,2348}, {72101,2348},
	{72121,2348}, {72143,2349}, {72155,2349}, {72169,2349}, {72184,2350}, {72196,2350},
	{72211,2350}, {72227,2351}, {72239,2351}, {72255,2351}, {72272,2352}, {72285,2352},
	{72299,1107}, {72312,0}, {72322,2353}, {72337,2354}, {72343,2355}, {72348,0}, {72352,0},
	{72359,0}, {72373,2356}, {72389,1409}, {72396,1409}, {72405,1409}, {72415,1107}, {72418,2357},
	{72424,2358}, {72431,2359}, {72436,245}, {72442,2360}, {72448,2360}, {72454,2361}, {72458,0},
	{72463,2363}, {72476,2364}, {72489,2365}, {72493,2365}, {72500,2365}, {72510,2366},
	{72514,2366}, {72519,2367}, {72527,0}, {72530,0}, {72537,2368}, {72551,2007}, {72566,0},
	{72573,2369}, {72587,2370}, {72600,2371}, {72614,2012}, {72629,0}, {72640,1851}, {72654,2372},
	{72670,0}, {72678,0}, {72690,2373}, {72707,1723}, {72720,0}, {72731,2007}, {72746,2012},
	{72761,2374}, {72765,2375}, {72772,2376}, {72776,2377}, {72782,2378}, {72786,2378},
	{72793,2378}, {72802,0}, {72808,83}, {72817,120}, {72827,123}, {72839,2379}, {72842,0},
	{72847,2381}, {72856,2381}, {72866,1251}, {72875,1251}, {72885,2382}, {72892,2382},
	{72902,2382}, {72913,2383}, {72922,2383}, {72933,2384}, {72942,2384}, {72954,2384},
	{72967,2385}, {72976,2385}, {72989,2385}, {73003,2386}, {73012,2386}, {73024,2386},
	{73037,2387}, {73045,2388}, {73049,2389}, {73058,2390}, {73064,2391}, {73067,0}, {73072,2007},
	{73079,2392}, {73088,2393}, {73098,2394}, {73107,1909}, {73115,2395}, {73124,2396},
	{73134,2397}, {73144,1909}, {73153,2398}, {73163,2398}, {73174,2399}, {73181,2400},
	{73191,2401}, {73202,2402}, {73213,2403}, {73223,2403}, {73234,2012}, {73241,2404},
	{73251,2405}, {73260,2405}, {73271,2406}, {73280,2407}, {73292,2407}, {73305,2408},
	{73317,2409}, {73330,2410}, {73342,2411}, {73351,2411}, {73361,2412}, {73368,2413},
	{73381,2413}, {73395,2414}, {73404,2415}, {73417,2416}, {73431,2414}, {73444,2417},
	{73454,2417}, {73467,2417}, {73481,2418}, {73490,1018}, {73502,1018}, {73515,2419},
	{73524,2419}, {73534,2420}, {73541,2421}, {73545,2421}, {73551,2422}, {73559,2423},
	{73571,2424}, {73593,2311}, {73597,2425}, {73604,2426}, {73614,2427}, {73620,2428},
	{73625,2429}, {73635,2430}, {73655,0}, {73660,148}, {73672,359}, {73686,353}, {73698,0},
	{73705,0}, {73717,0}, {73731,2431}, {73753,2367}, {73765,2432}, {73770,2433}, {73773,2434},
	{73777,2435}, {73784,2436}, {73788,2437}, {73796,2438}, {73800,2439}, {73807,2440},
	{73813,2441}, {73820,2442}, {73826,2443}, {73832,0}, {73835,2444}, {73842,2445}, {73845,2446},
	{73849,2447}, {73854,2448}, {73863,151}, {73870,2449}, {73878,90}, {73884,0}, {73887,0},
	{73894,2450}, {73904,0}, {73911,2451}, {73921,0}, {73931,2452}, {73944,2453}, {73948,2454},
	{73957,2455}, {73965,2456}, {73974,2457}, {73981,2458}, {73986,2458}, {73990,2459},
	{74000,2460}, {74004,2461}, {74009,2462}, {74019,2463}, {74023,0}, {74028,2465}, {74041,2466},
	{74053,1986}, {74058,2467}, {74067,2468}, {74076,0}, {74081,2469}, {74090,2470}, {74099,2471},
	{74102,2473}, {74106,0}, {74111,0}, {74119,2475}, {74133,0}, {74144,2476}, {74158,2477},
	{74165,2477}, {74177,2478}, {74187,2479}, {74192,0}, {74195,2480}, {74204,2481}, {74211,1129},
	{74219,0}, {74223,2482}, {74230,0}, {74238,2483}, {74250,2484}, {74254,2485}, {74258,2486},
	{74265,2487}, {74269,2487}, {74275,0}, {74278,0}, {74283,2488}, {74292,2489}, {74303,0},
	{74309,2490}, {74318,0}, {74321,0}, {74326,2491}, {74335,2491}, {74345,2492}, {74354,2492},
	{74364,2493}, {74371,2493}, {74381,2493}, {74392,2371}, {74401,2371}, {74412,2494},
	{74421,2494}, {74432,2494}, {74444,2495}, {74451,2495}, {74462,2495}, {74474,2496},
	{74484,2496}, {74497,2496}, {74511,2497}, {74515,2498}, {74523,2499}, {74533,2500},
	{74537,2501}, {74545,76}, {74552,2502}, {74556,1867}, {74564,2503}, {74569,2504}, {74579,0},
	{74586,188}, {74600,329}, {74613,2505}, {74618,1868}, {74625,2506}, {74629,2507}, {74633,2508},
	{74636,2510}, {74642,2510}, {74650,2511}, {74654,2512}, {74660,2512}, {74669,2513},
	{74675,2514}, {74686,2515}, {74694,2516}, {74703,2517}, {74708,2518}, {74717,2519},
	{74725,2520}, {74734,2521}, {74741,2522}, {74749,2523}, {74757,2524}, {74768,2525},
	{74776,2526}, {74785,2527}, {74794,2528}, {74804,2528}, {74815,2529}, {74823,2530},
	{74832,2531}, {74841,2532}, {74851,2533}, {74861,2534}, {74871,2535}, {74880,2536},
	{74889,2537}, {74898,2538}, {74908,2539}, {74916,2540}, {74924,2541}, {74932,2542},
	{74941,2541}, {74950,2543}, {74960,2544}, {74969,2545}, {74979,2546}, {74983,2547},
	{74993,2548}, {75002,2549}, {75009,2550}, {75013,2551}, {75021,2552}, {75025,2553},
	{75035,2554}, {75041,2555}, {75045,2556}, {75055,2557}, {75065,2558}, {75070,2559},
	{75077,2560}, {75084,2561}, {75093,2562}, {75100,2558}, {75108,2563}, {75116,2564},
	{75120,2565}, {75127,2566}, {75136,2567}, {75140,1108}, {75143,2568}, {75146,0}, {75151,0},
	{75162,2570}, {75178,0}, {75188,2570}, {75203,0}, {75214,2570}, {75230,0}, {75239,0}, {75250,0},
	{75268,2571}, {75291,0}, {75310,2571}, {75334,0}, {75350,2572}, {75371,2573}, {75389,2573},
	{75407,0}, {75423,2572}, {75444,0}, {75458,0}, {75480,2571}, {75507,0}, {75526,2572},
	{75550,2573}, {75571,2574}, {75575,2575}, {75581,2576}, {75585,2577}, {75590,0}, {75594,2578},
	{75606,2579}, {75618,2580}, {75626,2581}, {75637,2582}, {75648,2583}, {75657,0}, {75664,0},
	{75673,2036}, {75685,0}, {75698,1523}, {75713,1523}, {75730,2584}, {75743,2585}, {75756,2586},
	{75769,2586}, {75785,2587}, {75798,2587}, {75813,2588}, {75825,2588}, {75839,2589},
	{75843,2589}, {75855,2590}, {75860,2591}, {75866,2592}, {75869,2593}, {75873,2594},
	{75876,2595}, {75880,2596}, {75884,2597}, {75887,0}, {75892,0}, {75901,0}, {75913,0},
	{75928,2599}, {75947,0}, {75958,0}, {75972,0}, {76000,2601}, {76021,2602}, {76032,0}, {76041,0},
	{76053,0}, {76068,2603}, {76087,0}, {76094,0}, {76104,0}, {76117,2604}, {76134,0}, {76143,0},
	{76155,0}, {76170,2605}, {76189,0}, {76197,0}, {76208,0}, {76222,2606}, {76240,2607},
	{76249,2608}, {76258,0}, {76266,144}, {76279,0}, {76287,221}, {76302,372}, {76315,2609},
	{76319,0}, {76328,2610}, {76342,0}, {76352,2611}, {76369,2612}, {76384,2613}, {76388,2614},
	{76394,2615}, {76400,2616}, {76406,0}, {76410,0}, {76416,0}, {76425,2617}, {76440,2617},
	{76453,2618}, {76468,2619}, {76483,0}, {76491,2620}, {76505,2621}, {76519,2622}, {76533,0},
	{76543,2620}, {76559,52}, {76575,0}, {76587,2620}, {76605,0}, {76616,52}, {76633,0},
	{76644,2621}, {76661,2622}, {76678,0}, {76688,2623}, {76702,0}, {76714,2623}, {76732,2624},
	{76750,0}, {76764,2624}, {76784,0}, {76798,2623}, {76818,0}, {76830,2625}, {76848,0},
	{76862,2625}, {76882,0}, {76891,2624}, {76906,2626}, {76921,0}, {76931,2627}, {76945,2628},
	{76961,2629}, {76977,0}, {76989,2627}, {77007,209}, {77025,0}, {77039,2627}, {77059,0},
	{77073,2630}, {77093,0}, {77106,2628}, {77125,2629}, {77144,0}, {77159,2631}, {77180,0},
	{77200,0}, {77229,2632}, {77264,0}, {77278,2633}, {77298,0}, {77306,2634}, {77318,0}, {77333,0},
	{77357,2635}, {77387,0}, {77397,2636}, {77413,2637}, {77429,0}, {77442,2634}, {77461,2636},
	{77480,2638}, {77499,0}, {77514,2634}, {77535,2638}, {77556,0}, {77570,2639}, {77590,0},
	{77598,2640}, {77612,2641}, {77626,0}, {77636,2642}, {77652,0}, {77664,2640}, {77682,0},
	{77693,2640}, {77710,2643}, {77727,0}, {77739,2643}, {77757,0}, {77770,2642}, {77789,0},
	{77801,2642}, {77819,0}, {77827,2644}, {77841,0}, {77851,349}, {77867,0}, {77878,349},
	{77895,0}, {77905,2644}, {77921,0}, {77932,2644}, {77949,0}, {77961,2645}, {77979,0}, {77991,0},
	{78012,2646}, {78039,0}, {78047,2647}, {78061,2648}, {78075,0}, {78087,2647}, {78105,0},
	{78118,2647}, {78137,0}, {78148,2648}, {78165,0}, {78177,2648}, {78195,2649}, {78200,2650},
	{78205,2651}, {78215,0}, {78221,2617}, {78232,2623}, {78246,2647}, {78259,0}, {78265,2624},
	{78277,2648}, {78288,0}, {78296,2626}, {78310,2644}, {78322,2652}, {78326,2652}, {78337,2653},
	{78340,2654}, {78344,2655}, {78351,2656}, {78356,2657}, {78363,2658}, {78371,2659},
	{78384,2654}, {78389,2660}, {78393,2662}, {78402,2663}, {78409,2664}, {78415,2665},
	{78423,2666}, {78431,2667}, {78439,2668}, {78445,2669}, {78449,2671}, {78456,2672},
	{78469,2673}, {78479,2674}, {78487,2675}, {78494,2676}, {78502,2677}, {78506,2678},
	{78514,2679}, {78520,0}, {78528,364}, {78542,0}, {78549,189}, {78563,330}, {78576,2680},
	{78580,2683}, {78587,2684}, {78596,2685}, {78606,2686}, {78615,2687}, {78619,2688},
	{78625,2689}, {78629,0}, {78635,0}, {78643,1021}, {78655,1021}, {78668,2690}, {78681,2690},
	{78695,2691}, {78708,2691}, {78728,2691}, {78750,2692}, {78762,2692}, {78777,2692},
	{78793,2693}, {78805,2693}, {78820,2693}, {78836,2694}, {78848,2694}, {78864,2694},
	{78881,2695}, {78894,2695}, {78908,2696}, {78919,2697}, {78923,2698}, {78928,2699}, {78930,0},
	{78934,2700}, {78944,2701}, {78947,2702}, {78952,2704}, {78958,2705}, {78963,2706}, {78971,0},
	{78976,2707}, {78990,2708}, {79003,2709}, {79015,1452}, {79022,2710}, {79030,2711},
	{79037,2712}, {79047,2713}, {79051,2714}, {79055,2715}, {79067,2701}, {79072,2716},
	{79084,2717}, {79088,2718}, {79093,2718}, {79100,2718}, {79109,2719}, {79114,0}, {79123,0},
	{79134,0}, {79148,0}, {79165,2720}, {79185,0}, {79202,0}, {79222,2720}, {79245,2721},
	{79249,2722}, {79252,1273}, {79258,2723}, {79263,2724}, {79275,2725}, {79280,2726}, {79292,0},
	{79298,2727}, {79307,110}, {79319,106}, {79331,381}, {79341,376}, {79351,1515}, {79360,2728},
	{79366,2729}, {79370,2729}, {79377,2729}, {79385,0}, {79393,33}, {79404,111}, {79418,382},
	{79430,0}, {79436,30}, {79445,116}, {79457,129}, {79466,2730}, {79470,2731}, {79475,2732},
	{79481,2733}, {79488,2734}, {79493,2734}, {79501,2735}, {79508,2736}, {79517,2737},
	{79524,2738}, {79532,2739}, {79538,2740}, {79541,2571}, {79547,2741}, {79551,2742},
	{79562,2743}, {79566,2744}, {79571,2745}, {79576,2746}, {79581,2747}, {79585,2748},
	{79594,2749}, {79598,2750}, {79606,2751}, {79610,2752}, {79614,2754}, {79621,2755},
	{79629,2756}, {79633,50}, {79640,2757}, {79649,2758}, {79658,2759}, {79662,2760}, {79668,2761},
	{79678,2762}, {79685,2763}, {79692,2764}, {79696,2765}, {79700,2766}, {79704,2767},
	{79708,2768}, {79718,2769}, {79722,2770}, {79725,2771}, {79729,2772}, {79733,2773},
	{79737,2774}, {79742,2775}, {79746,2775}, {79753,2699}, {79758,2699}, {79766,2776},
	{79771,2776}, {79777,2776}, {79785,2776}, {79795,2776}, {79806,2776}, {79814,2777},
	{79819,2778}, {79832,2779}, {79841,2780}, {79845,2780}, {79850,2781}, {79854,2782},
	{79860,2782}, {79871,2783}, {79878,2784}, {79884,2785}, {79889,2786}, {79896,2787},
	{79900,2788}, {79908,2787}, {79917,2789}, {79923,2789}, {79931,2789}, {79940,2764},
	{79945,2784}, {79950,2764}, {79955,2790}, {79959,2791}, {79962,2792}, {79967,2793},
	{79972,2794}, {79978,2794}, {79985,2795}, {79989,2796}, {80000,2797}, {80004,1516},
	{80011,2799}, {80017,1516}, {80025,0}, {80036,2780}, {80050,2784}, {80065,2800}, {80073,2801},
	{80078,2802}, {80090,2803}, {80094,2804}, {80106,2791}, {80111,2791}, {80120,2805},
	{80125,2805}, {80131,0}, {80138,0}, {80147,2700}, {80162,2806}, {80181,0}, {80190,0},
	{80201,2700}, {80219,2806}, {80240,2288}, {80243,0}, {80253,0}, {80265,2807}, {80284,280},
	{80300,2807}, {80317,165}, {80331,2808}, {80335,2809}, {80340,2811}, {80347,2812}, {80356,2813},
	{80360,2814}, {80370,2814}, {80383,2814}, {80395,2815}, {80397,0}, {80401,2816}, {80411,2817},
	{80414,0}, {80419,22}, {80428,22}, {80438,67}, {80447,67}, {80457,124}, {80464,124},
	{80474,124}, {80485,182}, {80494,182}, {80505,217}, {80514,217}, {80526,217}, {80539,2819},
	{80546,2819}, {80555,2819}, {80568,2819}, {80582,315}, {80591,315}, {80603,315}, {80616,0},
	{80622,22}, {80632,67}, {80642,182}, {80652,217}, {80665,0}, {80672,124}, {80684,315},
	{80698,0}, {80703,0}, {80710,2368}, {80719,2368}, {80730,2368}, {80742,2820}, {80751,2820},
	{80762,2820}, {80774,2821}, {80783,2821}, {80795,2821}, {80808,2369}, {80817,2369},
	{80828,2369}, {80841,2822}, {80852,2822}, {80866,2822}, {80881,2823}, {80890,2823},
	{80901,2823}, {80916,2823}, {80932,2824}, {80943,2824}, {80957,2824}, {80972,0}, {80980,2368},
	{80992,2820}, {81004,2369}, {81016,2822}, {81031,0}, {81040,2821}, {81054,2824}, {81070,2825},
	{81074,1107}, {81081,2826}, {81085,2827}, {81093,0}, {81097,0}, {81103,2828}, {81111,2829},
	{81121,2830}, {81132,2828}, {81142,1518}, {81150,2831}, {81160,2832}, {81171,1518},
	{81182,2833}, {81190,2833}, {81201,2834}, {81213,2835}, {81225,2370}, {81233,2836},
	{81243,2836}, {81255,2837}, {81265,2838}, {81278,2837}, {81292,2839}, {81305,2840},
	{81313,2841}, {81322,2842}, {81332,2843}, {81346,2840}, {81361,2842}, {81375,2841},
	{81386,2841}, {81400,2841}, {81415,1019}, {81425,1019}, {81438,1019}, {81452,2360},
	{81459,2844}, {81463,0}, {81469,147}, {81481,314}, {81494,367}, {81505,2845}, {81509,945},
	{81515,2847}, {81522,2848}, {81530,2849}, {81536,2850}, {81540,2851}, {81546,0}, {81551,2852},
	{81560,0}, {81566,0}, {81573,0}, {81585,0}, {81600,2853}, {81616,0}, {81632,0}, {81651,2854},
	{81671,0}, {81685,2855}, {81700,0}, {81708,2856}, {81725,2857}, {81741,2858}, {81754,2859},
	{81765,2860}, {81770,2861}, {81774,2862}, {81780,2861}, {81788,2863}, {81792,2864},
	{81796,2865}, {81803,0}, {81811,1574}, {81824,2866}, {81837,2867}, {81841,2868}, {81847,2868},
	{81856,2868}, {81867,2869}, {81874,0}, {81880,0}, {81888,0}, {81901,0}, {81916,0}, {81934,2870},
	{81958,0}, {81967,0}, {81982,0}, {81999,0}, {82018,0}, {82040,2871}, {82068,0}, {82078,0},
	{82090,0}, {82104,0}, {82121,2872}, {82144,0}, {82155,0}, {82168,0}, {82183,0}, {82201,2873},
	{82225,0}, {82238,0}, {82253,0}, {82270,0}, {82290,2874}, {82316,0}, {82329,0}, {82344,0},
	{82361,0}, {82381,2875}, {82407,0}, {82422,0}, {82439,0}, {82458,0}, {82480,2876}, {82508,2877},
	{82514,2877}, {82523,2877}, {82534,2318}, {82538,0}, {82544,2878}, {82558,2879}, {82569,2880},
	{82573,2881}, {82582,2882}, {82586,2883}, {82598,2884}, {82603,2885}, {82613,2886}, {82618,0},
	{82623,2887}, {82633,2888}, {82639,2815}, {82645,2815}, {82652,2889}, {82658,2890},
	{82666,2891}, {82674,2891}, {82683,2892}, {82686,2893}, {82690,2894}, {82695,1322}, {82702,0},
	{82710,2895}, {82723,2896}, {82736,2897}, {82740,0}, {82749,2898}, {82763,2899}, {82767,2900},
	{82773,2901}, {82777,0}, {82786,2902}, {82803,2903}, {82810,2904}, {82818,0}, {82827,2905},
	{82843,2906}, {82848,2907}, {82859,2908}, {82863,2909}, {82869,2910}, {82873,0}, {82878,2911},
	{82892,2912}, {82897,2913}, {82908,2914}, {82915,2915}, {82921,2916}, {82925,2917},
	{82933,2918}, {82943,2919}, {82947,2920}, {82950,2921}, {82960,2922}, {82969,2923},
	{82977,2924}, {82986,2925}, {83000,2926}, {83007,2927}, {83013,2928}, {83020,2929}, {83025,227},
	{83032,2930}, {83043,0}, {83047,2931}, {83055,2932}, {83063,230}, {83071,244}, {83077,2933},
	{83084,2933}, {83093,2934}, {83097,0}, {83103,2936}, {83114,2937}, {83118,2938}, {83124,2939},
	{83131,2920}, {83135,2940}, {83144,2941}, {83151,0}, {83158,2942}, {83170,0}, {83175,0},
	{83181,0}, {83189,0}, {83199,0}, {83213,2943}, {83231,2944}, {83237,2945}, {83242,2946},
	{83246,2947}, {83252,2948}, {83256,2938}, {83259,2870}, {83268,2949}, {83273,2950},
	{83279,2950}, {83288,2950}, {83299,2951}, {83303,2952}, {83310,2953}, {83314,2953},
	{83320,2954}, {83324,2955}, {83329,2956}, {83335,246}, {83344,2957}, {83348,2958}, {83354,0},
	{83363,26}, {83379,121}, {83399,351}, {83415,2959}, {83419,2961}, {83423,2961}, {83431,0},
	{83436,2962}, {83445,2963}, {83449,2964}, {83453,2964}, {83460,2965}, {83464,2966}, {83466,0},
	{83470,2967}, {83478,2968}, {83488,2969}, {83499,2969}, {83510,2970}, {83521,2970},
	{83533,2971}, {83543,2971}, {83554,2972}, {83562,2973}, {83571,2974}, {83576,2975},
	{83586,2976}, {83592,2977}, {83599,2978}, {83608,2979}, {83618,2980}, {83628,2981},
	{83639,2982}, {83645,0}, {83654,0}, {83665,1269}, {83680,1269}, {83699,1269}, {83713,1269},
	{83731,1269}, {83749,2983}, {83767,1252}, {83781,1269}, {83796,1269}, {83815,1277},
	{83830,1277}, {83844,1277}, {83861,0}, {83874,0}, {83892,0}, {83913,2983}, {83941,2983},
	{83960,2984}, {83976,2984}, {84000,1284}, {84016,1284}, {84037,1284}, {84059,1284},
	{84076,1284}, {84098,2985}, {84115,2985}, {84135,2985}, {84151,2985}, {84170,2983}, {84186,0},
	{84205,2983}, {84231,49}, {84238,2986}, {84248,2987}, {84257,2988}, {84266,2989}, {84275,0},
	{84283,2349}, {84298,0}, {84306,2352}, {84319,2990}, {84332,2991}, {84345,2992}, {84358,0},
	{84368,2692}, {84385,0}, {84395,2695}, {84410,0}, {84415,0}, {84422,2993}, {84433,0},
	{84446,2993}, {84463,0}, {84471,2994}, {84486,2995}, {84497,2996}, {84509,2997}, {84522,0},
	{84529,2998}, {84543,2993}, {84554,2999}, {84566,0}, {84576,3000}, {84591,0}, {84600,3001},
	{84616,3002}, {84627,2289}, {84630,3003}, {84634,0}, {84640,0}, {84650,3004}, {84669,3005},
	{84677,3006}, {84686,2289}, {84690,3007}, {84694,3008}, {84697,3009}, {84701,3010},
	{84707,3011}, {84716,3012}, {84726,3013}, {84733,3014}, {84737,0}, {84747,3015}, {84765,3016},
	{84782,3017}, {84785,3018}, {84792,3019}, {84798,3020}, {84810,3020}, {84821,3021},
	{84828,3022}, {84834,3023}, {84842,3024}, {84846,3025}, {84851,3026}, {84854,3026},
	{84862,3027}, {84868,3028}, {84872,3029}, {84878,3030}, {84884,3031}, {84889,37}, {84896,3032},
	{84903,3033}, {84906,3034}, {84912,3035}, {84916,3037}, {84920,3038}, {84924,3039},
	{84928,3040}, {84933,3041}, {84937,3042}, {84944,3043}, {84954,3044}, {84963,3045},
	{84973,3046}, {84983,3047}, {84993,3048}, {84997,0}, {85001,3049}, {85014,3050}, {85018,3051},
	{85022,3052}, {85027,3053}, {85031,3054}, {85037,3055}, {85044,0}, {85047,0}, {85057,2404},
	{85072,0}, {85077,0}, {85084,0}, {85093,3056}, {85104,3056}, {85116,3056}, {85129,3057},
	{85140,3057}, {85155,3057}, {85171,3058}, {85182,3058}, {85196,3058}, {85211,3059},
	{85222,3060}, {85235,3060}, {85251,3060}, {85268,3059}, {85282,3061}, {85293,3061},
	{85310,3061}, {85328,3062}, {85341,3062}, {85358,3062}, {85376,0}, {85386,3063}, {85399,3064},
	{85414,3065}, {85429,0}, {85440,3066}, {85457,3067}, {85475,3068}, {85494,2751}, {85504,0},
	{85516,3069}, {85535,0}, {85548,96}, {85570,2825}, {85578,2844}, {85587,3070}, {85591,3072},
	{85599,3073}, {85605,3074}, {85609,3074}, {85614,3075}, {85620,3076}, {85624,3072},
	{85629,3072}, {85635,3072}, {85645,3072}, {85658,1409}, {85665,1409}, {85674,1409},
	{85684,3077}, {85688,3078}, {85692,0}, {85697,3079}, {85708,3080}, {85721,3081}, {85730,3082},
	{85744,3083}, {85756,3084}, {85769,3085}, {85778,3086}, {85791,3087}, {85806,3088}, {85817,0},
	{85827,3089}, {85839,3090}, {85847,3091}, {85853,0}, {85858,0}, {85865,3092}, {85877,0},
	{85895,0}, {85915,3093}, {85941,3094}, {85947,3095}, {85951,3096}, {85954,0}, {85959,3099},
	{85967,3099}, {85977,3099}, {85988,3100}, {85997,3100}, {86007,3101}, {86016,3101},
	{86026,3102}, {86036,3102}, {86047,3103}, {86057,3103}, {86068,3104}, {86076,3103},
	{86085,3105}, {86095,3105}, {86107,3106}, {86118,3106}, {86130,3107}, {86139,3108},
	{86149,3109}, {86161,3109}, {86174,3110}, {86186,3111}, {86199,3108}, {86212,3106},
	{86221,3112}, {86229,3113}, {86240,3113}, {86253,3112}, {86264,3112}, {86276,3112},
	{86285,3112}, {86294,3114}, {86303,3115}, {86315,3115}, {86328,3115}, {86338,3116},
	{86351,3116}, {86365,3117}, {86374,3117}, {86387,3117}, {86401,3118}, {86411,3118},
	{86426,3118}, {86442,3119}, {86451,3119}, {86463,3119}, {86476,3120}, {86485,3120},
	{86496,3121}, {86506,3121}, {86517,3121}, {86525,3121}, {86534,3122}, {86545,3122},
	{86557,3123}, {86567,3123}, {86578,3123}, {86586,3123}, {86595,0}, {86602,3124}, {86619,3124},
	{86634,3125}, {86649,3126}, {86655,3127}, {86664,3128}, {86672,3129}, {86677,3130}, {86682,0},
	{86689,34}, {86699,118}, {86712,377}, {86723,3131}, {86731,3132}, {86735,0}, {86741,3134},
	{86751,3135}, {86755,0}, {86761,3136}, {86773,3137}, {86784,3138}, {86794,3139}, {86806,3140},
	{86818,3141}, {86829,3142}, {86840,3143}, {86844,1913}, {86850,3144}, {86858,3145},
	{86874,3146}, {86879,3147}, {86883,3148}, {86890,3149}, {86895,3150}, {86901,0}, {86907,0},
	{86916,0}, {86927,3151}, {86944,3151}, {86960,3152}, {86974,3152}, {86991,3152}, {87009,3153},
	{87024,3153}, {87040,3154}, {87056,3154}, {87073,3155}, {87088,3155}, {87107,3155},
	{87125,3156}, {87140,3156}, {87156,3157}, {87171,3157}, {87191,3157}, {87210,3158},
	{87214,3159}, {87224,0}, {87232,134}, {87247,3160}, {87266,3161}, {87280,3162}, {87285,3163},
	{87289,3163}, {87296,3164}, {87299,3166}, {87303,3167}, {87309,3168}, {87312,0}, {87317,3169},
	{87328,3170}, {87332,3172}, {87339,3172}, {87349,3173}, {87353,3174}, {87359,3175},
	{87362,3176}, {87371,3177}, {87379,0}, {87387,0}, {87397,2572}, {87414,0}, {87424,316},
	{87439,3178}, {87447,3179}, {87452,3180}, {87459,3181}, {87463,3182}, {87470,3183},
	{87474,3184}, {87481,3175}, {87487,3185}, {87494,3186}, {87499,0}, {87514,3187}, {87532,0},
	{87537,3188}, {87547,3189}, {87558,3190}, {87573,3191}, {87577,3192}, {87585,3193}, {87590,0},
	{87593,3194}, {87603,3195}, {87612,0}, {87618,0}, {87627,3196}, {87642,3197}, {87647,3198},
	{87652,3199}, {87656,3200}, {87662,3201}, {87668,3202}, {87672,3203}, {87677,3204}, {87683,0},
	{87689,3205}, {87704,3206}, {87718,3207}, {87722,3208}, {87726,3209}, {87736,0}, {87739,0},
	{87748,0}, {87760,2570}, {87779,0}, {87791,374}, {87810,3210}, {87820,3211}, {87828,3212},
	{87832,3213}, {87836,3214}, {87841,3216}, {87846,3217}, {87851,3218}, {87857,0}, {87861,3219},
	{87867,0}, {87876,3220}, {87889,0}, {87896,3221}, {87909,0}, {87911,3222}, {87920,3223},
	{87927,3224}, {87936,3225}, {87939,3226}, {87942,3227}, {87945,3228}, {87948,3229},
	{87951,3230}, {87954,3231}, {87959,3233}, {87967,3234}, {87972,3235}, {87977,3235},
	{87985,3236}, {87989,3237}, {87993,3239}, {88000,3240}, {88008,3241}, {88016,3242},
	{88022,3243}, {88030,3244}, {88038,3245}, {88044,3246}, {88051,3247}, {88060,3235},
	{88065,3240}, {88074,3248}, {88081,3235}, {88088,3249}, {88096,3250}, {88107,3251},
	{88114,3252}, {88122,3253}, {88127,3254}, {88135,3255}, {88144,3255}, {88154,3256},
	{88162,3257}, {88169,3258}, {88177,3259}, {88185,3260}, {88193,3261}, {88202,3262},
	{88211,3263}, {88219,3264}, {88227,3265}, {88235,3253}, {88242,3266}, {88251,3267},
	{88256,3268}, {88265,3269}, {88273,3270}, {88283,3271}, {88291,3272}, {88301,0}, {88310,7},
	{88325,152}, {88338,225}, {88353,3273}, {88361,3274}, {88369,3275}, {88376,3276}, {88386,3277},
	{88396,3278}, {88403,3279}, {88413,3280}, {88423,3281}, {88435,3282}, {88445,3283},
	{88455,3284}, {88463,3285}, {88469,3285}, {88481,3230}, {88487,0}, {88493,0}, {88501,3286},
	{88518,143}, {88533,3287}, {88536,3289}, {88540,3290}, {88549,3291}, {88553,3292}, {88559,3293},
	{88563,3294}, {88572,3295}, {88576,3296}, {88584,3297}, {88588,3298}, {88596,3299},
	{88600,3300}, {88605,3301}, {88612,3302}, {88619,3303}, {88627,3304}, {88636,3305},
	{88641,3306}, {88649,3307}, {88654,3308}, {88662,3309}, {88667,0}, {88674,3222}, {88688,3223},
	{88702,3224}, {88716,3310}, {88720,3311}, {88727,3312}, {88735,3313}, {88741,3314},
	{88745,3314}, {88751,0}, {88754,0}, {88759,3315}, {88770,3316}, {88785,0}, {88790,0},
	{88797,3315}, {88810,3316}, {88827,3315}, {88838,3316}, {88849,3317}, {88859,0}, {88867,0},
	{88877,3315}, {88894,3316}, {88914,3318}, {88919,3319}, {88928,3320}, {88932,3322},
	{88940,3323}, {88946,3324}, {88950,3325}, {88958,1115}, {88964,3326}, {88969,3327},
	{88973,3328}, {88977,3329}, {88981,3330}, {88985,3331}, {88989,3332}, {88992,3333},
	{88996,3334}, {89002,3335}, {89006,3336}, {89012,3337}, {89016,3339}, {89022,3340},
	{89028,3341}, {89034,3342}, {89038,3343}, {89044,3344}, {89048,3346}, {89053,3347},
	{89059,3347}, {89068,3347}, {89079,3348}, {89083,3349}, {89090,3350}, {89098,3351},
	{89102,3352}, {89106,3353}, {89110,3354}, {89113,3357}, {89118,3358}, {89124,3359},
	{89128,3360}, {89138,3359}, {89145,3361}, {89150,3362}, {89154,3363}, {89159,3364},
	{89165,3365}, {89169,3367}, {89174,3368}, {89180,3367}, {89188,3369}, {89193,3370},
	{89197,3370}, {89202,3371}, {89206,3372}, {89211,3373}, {89219,3374}, {89225,3375},
	{89231,3376}, {89238,3377}, {89244,3378}, {89251,3379}, {89257,3380}, {89263,3381},
	{89268,3382}, {89274,3383}, {89280,3384}, {89287,3385}, {89294,3386}, {89300,3387},
	{89307,3388}, {89314,3389}, {89319,3390}, {89326,3391}, {89332,3392}, {89336,3395},
	{89341,3396}, {89347,3397}, {89354,3398}, {89364,3399}, {89372,3400}, {89381,3401},
	{89388,3402}, {89398,3403}, {89408,0}, {89415,0}, {89425,3404}, {89443,3405}, {89459,3404},
	{89475,3405}, {89489,3406}, {89497,3407}, {89507,3408}, {89516,3409}, {89523,3410},
	{89531,3411}, {89541,3412}, {89549,3413}, {89558,3414}, {89568,3415}, {89577,3416},
	{89583,3417}, {89593,3418}, {89602,3419}, {89611,3420}, {89620,3421}, {89630,3422}, {89636,0},
	{89642,3423}, {89650,3424}, {89654,3425}, {89659,3426}, {89664,3427}, {89669,3428},
	{89675,3429}, {89681,3430}, {89686,3431}, {89692,3432}, {89698,3433}, {89705,3434},
	{89712,3435}, {89718,3436}, {89725,3437}, {89730,3438}, {89735,3439}, {89741,3440}, {89747,0},
	{89751,0}, {89760,0}, {89771,0}, {89785,3441}, {89803,0}, {89817,3442}, {89836,3443},
	{89841,3444}, {89848,3444}, {89860,3445}, {89872,0}, {89877,3446}, {89886,2212}, {89890,3447},
	{89896,1697}, {89902,3448}, {89908,3450}, {89912,3451}, {89918,3452}, {89925,3453},
	{89930,3454}, {89936,3455}, {89943,3456}, {89948,3457}, {89951,3458}, {89955,3459},
	{89959,3461}, {89971,3462}, {89975,0}, {89984,3464}, {89999,3465}, {90012,3466}, {90027,1},
	{90035,3467}, {90039,3468}, {90045,3469}, {90049,3470}, {90057,3471}, {90061,2700},
	{90070,3472}, {90074,3474}, {90081,3475}, {90088,3476}, {90094,3477}, {90101,3478},
	{90108,3479}, {90112,3483}, {90119,0}, {90124,3484}, {90133,3485}, {90137,3487}, {90142,0},
	{90149,3488}, {90163,3489}, {90177,3490}, {90193,3491}, {90206,3492}, {90213,0}, {90220,3004},
	{90232,3493}, {90236,3496}, {90242,3497}, {90252,3498}, {90256,3499}, {90260,3502},
	{90268,3503}, {90272,3504}, {90276,3505}, {90279,3506}, {90287,0}, {90293,3507}, {90302,117},
	{90314,130}, {90323,150}, {90329,3508}, {90337,3509}, {90347,3510}, {90352,3511}, {90359,3512},
	{90363,3513}, {90372,3514}, {90381,3515}, {90385,3517}, {90390,1072}, {90395,3518},
	{90401,3519}, {90410,3520}, {90416,3521}, {90420,105}, {90428,3522}, {90441,3523}, {90447,3524},
	{90451,3525}, {90455,3526}, {90466,3527}, {90472,3528}, {90477,3528}, {90485,3528},
	{90495,3529}, {90501,3530}, {90513,3531}, {90518,3532}, {90528,3072}, {90535,3072},
	{90546,3072}, {90560,3505}, {90572,3505}, {90586,3533}, {90594,3533}, {90605,3534},
	{90612,3534}, {90620,3535}, {90629,3535}, {90640,0}, {90645,3536}, {90655,3537}, {90665,3538},
	{90680,3539}, {90691,3540}, {90695,3541}, {90699,0}, {90707,112}, {90721,242}, {90732,383},
	{90744,0}, {90751,0}, {90760,3542}, {90778,3543}, {90793,3544}, {90804,3545}, {90814,0},
	{90826,3546}, {90847,3547}, {90865,3548}, {90868,3548}, {90872,3549}, {90880,3548},
	{90887,3550}, {90892,3551}, {90896,3552}, {90904,3553}, {90916,3554}, {90919,3556},
	{90923,3557}, {90931,3558}, {90937,3559}, {90951,3560}, {90959,0}, {90966,3561}, {90979,3562},
	{90988,3563}, {90997,3564}, {91005,3565}, {91009,3566}, {91017,0}, {91023,3567}, {91034,3568},
	{91039,0}, {91049,0}, {91062,3569}, {91080,0}, {91095,0}, {91115,3570}, {91136,3571},
	{91145,3572}, {91152,3573}, {91160,0}, {91165,3574}, {91177,3575}, {91190,0}, {91197,3576},
	{91211,3577}, {91215,3578}, {91222,3579}, {91226,3580}, {91230,3581}, {91233,3583},
	{91239,3518}, {91243,3584}, {91251,3585}, {91255,3586}, {91259,3587}, {91263,3588},
	{91267,3589}, {91271,3590}, {91275,3591}, {91279,3592}, {91283,3593}, {91287,3594},
	{91291,3595}, {91295,3596}, {91298,3598}, {91302,0}, {91309,3599}, {91317,0}, {91323,3600},
	{91333,3601}, {91337,3604}, {91347,3605}, {91352,3606}, {91360,3607}, {91369,3608},
	{91373,3609}, {91380,3610}, {91384,3611}, {91391,3612}, {91395,3614}, {91401,3614},
	{91412,3615}, {91416,3616}, {91425,3617}, {91430,3617}, {91437,3618}, {91443,3619},
	{91447,3621}, {91455,0}, {91465,0}, {91478,0}, {91494,3622}, {91513,0}, {91529,0}, {91548,3622},
	{91570,0}, {91581,0}, {91596,3623}, {91614,0}, {91628,3622}, {91645,3624}, {91657,3625},
	{91665,3625}, {91674,3626}, {91682,3627}, {91686,3628}, {91693,3629}, {91701,3630},
	{91711,3631}, {91715,3631}, {91721,0}, {91731,82}, {91744,119}, {91758,122}, {91774,3631},
	{91779,3632}, {91783,3635}, {91787,3636}, {91792,3637}, {91801,3638}, {91805,3639},
	{91809,3538}, {91812,3640}, {91816,3641}, {91820,3642}, {91824,3644}, {91831,3645},
	{91837,3646}, {91840,3647}, {91852,0}, {91857,3648}, {91868,0}, {91874,3649}, {91890,3650},
	{91903,3651}, {91916,3652}, {91929,3653}, {91940,3654}, {91952,0}, {91957,3655}, {91967,3646},
	{91971,3656}, {91981,3657}, {92000,3658}, {92009,0}, {92016,3659}, {92028,3660}, {92032,3661},
	{92037,3662}, {92046,0}, {92052,3663}, {92063,1173}, {92069,3664}, {92074,3665}, {92080,3666},
	{92089,3667}, {92093,3669}, {92101,3670}, {92108,3671}, {92112,0}, {92117,3672}, {92129,0},
	{92134,3673}, {92145,3674}, {92149,3675}, {92153,3676}, {92158,0}, {92164,3677}, {92176,3678},
	{92190,3679}, {92203,3680}, {92214,3509}, {92222,3681}, {92229,3682}, {92234,0}, {92242,3683},
	{92256,3684}, {92262,3684}, {92273,3685}, {92290,3686}, {92294,0}, {92299,0}, {92306,0},
	{92317,3688}, {92331,0}, {92341,3689}, {92355,3690}, {92363,3691}, {92373,0}, {92382,3692},
	{92399,3693}, {92415,3694}, {92429,3695}, {92445,3696}, {92459,3697}, {92466,3698},
	{92470,3699}, {92475,0}, {92481,3700}, {92490,3701}, {92497,3702}, {92504,3703}, {92509,3704},
	{92519,0}, {92524,3691}, {92532,3690}, {92540,0}, {92545,3705}, {92560,3706}, {92572,3707},
	{92584,3708}, {92596,3709}, {92606,3710}, {92617,3711}, {92622,3712}, {92628,2346}, {92634,0},
	{92639,3713}, {92649,3714}, {92653,2477}, {92659,3714}, {92666,3714}, {92673,1107},
	{92679,3715}, {92683,0}, {92689,0}, {92697,0}, {92708,0}, {92722,3719}, {92743,0}, {92751,0},
	{92761,0}, {92774,0}, {92792,3719}, {92817,3720}, {92823,3721}, {92827,3722}, {92832,3723},
	{92836,3723}, {92845,3724}, {92854,3023}, {92865,3054}, {92874,3159}, {92887,3725}, {92895,0},
	{92905,3726}, {92921,0}, {92929,3727}, {92948,3728}, {92962,3729}, {92972,0}, {92977,0},
	{92984,0}, {92995,3730}, {93009,0}, {93019,3731}, {93033,0}, {93042,3732}, {93054,0}, {93062,0},
	{93074,3731}, {93089,0}, {93097,3730}, {93108,3733}, {93112,3734}, {93117,2686}, {93129,3511},
	{93139,3735}, {93153,3736}, {93163,3737}, {93172,3738}, {93182,3739}, {93193,3740}, {93205,0},
	{93207,0}, {93215,3741}, {93228,0}, {93234,0}, {93244,3742}, {93259,1912}, {93271,0},
	{93279,3056}, {93296,1925}, {93314,0}, {93321,20}, {93336,3743}, {93351,0}, {93357,0},
	{93367,3744}, {93382,1720}, {93393,0}, {93399,2828}, {93411,2394}, {93426,0}, {93432,2491},
	{93445,0}, {93455,1848}, {93468,0}, {93476,0}, {93488,3745}, {93505,0}, {93516,1914}, {93534,0},
	{93540,1488}, {93552,2411}, {93565,0}, {93573,1486}, {93586,0}, {93595,1484}, {93609,3746},
	{93615,2446}, {93624,3747}, {93627,1254}, {93637,0}, {93647,3750}, {93664,0}, {93675,3751},
	{93693,0}, {93704,2841}, {93722,2417}, {93742,0}, {93753,3062}, {93773,1931}, {93794,0},
	{93804,2824}, {93821,3751}, {93839,0}, {93851,0}, {93867,3752}, {93888,1726}, {93907,0},
	{93918,2496}, {93937,0}, {93952,1854}, {93970,3753}, {93974,3754}, {93980,3755}, {93984,3756},
	{93989,3757}, {93994,3758}, {94003,3759}, {94013,3760}, {94020,3761}, {94029,3762},
	{94040,3763}, {94045,3764}, {94050,3765}, {94054,3766}, {94061,3767}, {94066,3768},
	{94076,3769}, {94080,3771}, {94089,3772}, {94098,3773}, {94106,3774}, {94118,3775},
	{94123,3776}, {94127,0}, {94132,0}, {94140,3777}, {94152,3778}, {94165,3779}, {94179,3780},
	{94191,3781}, {94205,0}, {94217,3782}, {94233,3783}, {94246,3784}, {94259,3785}, {94273,3786},
	{94291,3787}, {94311,3788}, {94325,3789}, {94331,3789}, {94341,3789}, {94351,3790},
	{94361,3791}, {94368,3792}, {94375,3793}, {94379,3794}, {94386,3795}, {94396,3796},
	{94400,3797}, {94405,0}, {94410,222}, {94420,3798}, {94431,3799}, {94441,371}, {94450,3800},
	{94460,379}, {94469,0}, {94476,3801}, {94489,3802}, {94493,3803}, {94502,3803}, {94513,3804},
	{94525,3805}, {94533,3806}, {94541,3807}, {94545,3808}, {94554,3808}, {94563,3809},
	{94573,3809}, {94583,3810}, {94587,3811}, {94595,0}, {94599,3812}, {94608,3813}, {94617,98},
	{94625,3814}, {94628,0}, {94636,18}, {94652,3099}, {94668,0}, {94678,3816}, {94692,0},
	{94708,0}, {94726,3817}, {94747,0}, {94768,3817}, {94792,0}, {94804,0}, {94818,3818}, {94835,0},
	{94852,3818}, {94872,0}, {94883,0}, {94896,3623}, {94912,0}, {94928,3623}, {94947,0}, {94955,0},
	{94967,3819}, {94984,0}, {94995,1916}, {95013,0}, {95022,178}, {95039,3106}, {95056,0},
	{95064,3059}, {95080,1928}, {95097,0}, {95106,0}, {95117,2475}, {95131,0}, {95145,2475},
	{95162,3820}, {95172,0}, {95179,3821}, {95190,0}, {95200,3822}, {95214,0}, {95224,0},
	{95236,3823}, {95251,0}, {95266,3823}, {95284,0}, {95297,317}, {95318,3118}, {95339,0},
	{95345,3824}, {95355,0}, {95362,0}, {95371,3825}, {95383,0}, {95395,0}, {95410,0}, {95428,3826},
	{95449,0}, {95459,0}, {95471,3827}, {95486,0}, {95501,3827}, {95519,3828}, {95523,3828},
	{95529,3828}, {95535,3829}, {95541,3830}, {95547,3831}, {95554,0}, {95558,3832}, {95565,0},
	{95570,3833}, {95580,3834}, {95585,3835}, {95590,3836}, {95594,3837}, {95598,3840},
	{95604,3841}, {95611,3842}, {95615,3844}, {95619,3845}, {95624,3846}, {95628,0}, {95635,3847},
	{95647,3848}, {95659,0}, {95667,3849}, {95681,0}, {95690,0}, {95701,0}, {95717,2905}, {95740,0},
	{95752,0}, {95770,0}, {95790,3850}, {95817,0}, {95830,0}, {95845,3851}, {95867,0}, {95881,0},
	{95897,3852}, {95920,0}, {95936,0}, {95954,3853}, {95979,0}, {96000,0}, {96018,3854}, {96043,0},
	{96061,0}, {96081,3855}, {96108,3856}, {96114,3857}, {96121,3858}, {96127,0}, {96134,3859},
	{96147,0}, {96155,3860}, {96169,0}, {96177,3861}, {96190,3862}, {96194,3863}, {96206,3765},
	{96209,3864}, {96212,3865}, {96216,0}, {96222,0}, {96231,3866}, {96245,3867}, {96250,0},
	{96257,3868}, {96272,3869}, {96290,3870}, {96307,0}, {96327,3871}, {96353,3872}, {96380,3873},
	{96395,3874}, {96410,3875}, {96415,3875}, {96421,3875}, {96428,3876}, {96434,3877},
	{96438,3879}, {96444,3880}, {96451,3881}, {96456,3882}, {96460,3884}, {96465,3885},
	{96472,3886}, {96478,3887}, {96485,3888}, {96492,3889}, {96496,3889}, {96505,3891},
	{96515,3893}, {96525,3864}, {96529,3894}, {96537,3895}, {96542,3896}, {96545,3897},
	{96548,3898}, {96552,3899}, {96556,3900}, {96560,3901}, {96564,3902}, {96568,3903},
	{96572,3904}, {96576,3905}, {96580,2290}, {96585,3906}, {96592,42}, {96600,3907}, {96603,0},
	{96608,3908}, {96619,3909}, {96630,3910}, {96635,3910}, {96643,3910}, {96653,3911},
	{96658,3912}, {96662,3913}, {96666,3914}, {96673,3915}, {96678,3907}, {96682,3907},
	{96689,3916}, {96696,3917}, {96699,3918}, {96702,3920}, {96705,3921}, {96714,1957},
	{96719,3922}, {96729,3923}, {96733,3924}, {96741,3925}, {96745,3926}, {96749,3927},
	{96757,3928}, {96761,3929}, {96768,3928}, {96773,3928}, {96780,3930}, {96785,3931},
	{96789,3933}, {96796,3934}, {96800,3935}, {96805,3936}, {96809,3937}, {96815,3938}, {96819,0},
	{96824,0}, {96833,3940}, {96844,3941}, {96855,3942}, {96863,3943}, {96873,3944}, {96877,3947},
	{96884,3948}, {96889,3949}, {96902,1100}, {96915,3950}, {96929,3951}, {96936,3952},
	{96942,3953}, {96948,3954}, {96955,3955}, {96961,3956}, {96969,3957}, {96977,3958},
	{96982,3959}, {96988,3960}, {96997,3961}, {97002,3962}, {97006,3963}, {97011,3964},
	{97016,3965}, {97024,3966}, {97031,3967}, {97035,3969}, {97042,3970}, {97052,3971},
	{97057,3972}, {97064,3973}, {97068,3974}, {97072,3975}, {97076,3976}, {97080,3977},
	{97084,3978}, {97094,3979}, {97102,3980}, {97112,3981}, {97123,3982}, {97132,3983},
	{97142,3984}, {97153,3985}, {97157,3987}, {97163,3987}, {97173,3988}, {97184,3989},
	{97192,3990}, {97204,3991}, {97211,3992}, {97217,974}, {97221,974}, {97226,0}, {97232,3993},
	{97245,3994}, {97253,1839}, {97255,3995}, {97264,3996}, {97273,3997}, {97283,3998},
	{97292,3999}, {97295,4005}, {97300,4006}, {97307,4007}, {97311,4011}, {97319,4012},
	{97326,4013}, {97332,4014}, {97338,4015}, {97344,4015}, {97351,4016}, {97358,4016},
	{97368,4016}, {97380,4017}, {97390,4017}, {97402,4018}, {97410,4019}, {97417,4020},
	{97425,4021}, {97432,4022}, {97438,4023}, {97444,4024}, {97450,4025}, {97456,4026},
	{97461,4027}, {97465,0}, {97472,0}, {97482,4028}, {97498,4029}, {97505,4030}, {97509,4032},
	{97515,4033}, {97520,4034}, {97526,4035}, {97534,4036}, {97538,0}, {97547,4038}, {97561,4039},
	{97576,4040}, {97585,2209}, {97594,4041}, {97607,4042}, {97617,4044}, {97621,4046},
	{97627,4047}, {97633,4048}, {97637,0}, {97642,0}, {97651,4049}, {97661,4050}, {97666,4051},
	{97673,4052}, {97678,4053}, {97689,0}, {97696,0}, {97704,0}, {97714,0}, {97726,0}, {97742,4054},
	{97762,0}, {97774,989}, {97788,0}, {97799,4054}, {97814,4055}, {97824,4056}, {97828,4057},
	{97836,4057}, {97847,4058}, {97852,4059}, {97858,4060}, {97864,4061}, {97875,4062},
	{97880,1959}, {97886,4063}, {97891,4064}, {97895,4066}, {97900,4067}, {97911,4067},
	{97921,4068}, {97926,4069}, {97931,4070}, {97937,4071}, {97947,4072}, {97957,4073},
	{97966,4074}, {97972,0}, {97977,0}, {97984,0}, {97994,0}, {98007,4075}, {98027,0}, {98035,0},
	{98045,0}, {98058,0}, {98076,4075}, {98101,4076}, {98105,4077}, {98112,4078}, {98119,4079},
	{98125,4080}, {98129,4082}, {98136,4084}, {98152,4085}, {98165,4086}, {98172,4087},
	{98176,4089}, {98181,4091}, {98191,4092}, {98198,4094}, {98205,4095}, {98211,4096},
	{98216,4097}, {98222,4097}, {98230,4098}, {98237,4098}, {98248,4099}, {98257,4100},
	{98266,1872}, {98272,2060}, {98279,4101}, {98285,0}, {98292,169}, {98304,356}, {98317,2143},
	{98328,4102}, {98337,4103}, {98344,4104}, {98352,4105}, {98364,0}, {98370,4106}, {98377,4107},
	{98387,4108}, {98397,4109}, {98401,4112}, {98411,4113}, {98416,4114}, {98422,4115},
	{98428,4116}, {98436,4117}, {98442,4118}, {98448,4119}, {98454,4120}, {98460,4121},
	{98466,4122}, {98472,4123}, {98479,4124}, {98493,4125}, {98501,4126}, {98508,4126},
	{98518,4126}, {98530,4127}, {98535,4128}, {98541,4129}, {98548,4130}, {98554,4131},
	{98560,4132}, {98565,4133}, {98571,4134}, {98579,4135}, {98585,4136}, {98593,4137},
	{98600,4138}, {98606,4139}, {98615,4140}, {98622,4141}, {98629,4142}, {98636,4143},
	{98642,4144}, {98648,4145}, {98655,4146}, {98663,4146}, {98674,4147}, {98681,4148},
	{98686,4149}, {98692,4150}, {98699,4151}, {98705,4152}, {98711,4153}, {98715,4155},
	{98720,4156}, {98725,4157}, {98731,4158}, {98735,4162}, {98740,4163}, {98748,4164},
	{98753,4165}, {98758,4166}, {98764,4165}, {98773,4168}, {98783,4169}, {98789,4170},
	{98796,4171}, {98803,2066}, {98811,4172}, {98818,4173}, {98822,4176}, {98831,4177},
	{98838,4178}, {98845,4179}, {98854,4180}, {98858,4183}, {98865,4184}, {98873,4185},
	{98879,4186}, {98884,4187}, {98891,4188}, {98896,4189}, {98902,4026}, {98906,4190},
	{98912,4191}, {98916,0}, {98925,4192}, {98935,4193}, {98942,4194}, {98955,4195}, {98959,3086},
	{98967,4197}, {98971,4199}, {98981,0}, {98987,4200}, {99002,4201}, {99006,4202}, {99010,0},
	{99018,0}, {99031,0}, {99048,4204}, {99066,0}, {99082,0}, {99102,4205}, {99123,4206},
	{99129,2321}, {99137,4207}, {99141,4208}, {99145,4209}, {99152,4210}, {99156,1115}, {99163,0},
	{99172,4211}, {99183,4212}, {99186,0}, {99193,0}, {99203,4214}, {99217,4215}, {99231,4216},
	{99246,4217}, {99261,4218}, {99275,0}, {99289,4219}, {99307,4220}, {99322,4221}, {99325,4224},
	{99332,0}, {99337,4225}, {99350,3995}, {99362,3998}, {99374,4226}, {99379,4227}, {99390,4228},
	{99399,4229}, {99403,3996}, {99414,0}, {99421,3997}, {99436,4230}, {99440,0}, {99445,1575},
	{99455,4231}, {99465,4230}, {99473,4232}, {99478,4233}, {99482,0}, {99487,4235}, {99498,4236},
	{99504,4237}, {99512,0}, {99517,4238}, {99526,4239}, {99532,4239}, {99542,4240}, {99546,4241},
	{99551,4241}, {99556,4242}, {99562,4243}, {99566,4244}, {99574,4245}, {99578,4246},
	{99587,4247}, {99596,2322}, {99604,4248}, {99608,4250}, {99618,4251}, {99623,4253},
	{99632,4254}, {99638,4255}, {99644,4256}, {99653,4257}, {99663,4258}, {99671,4259},
	{99680,4260}, {99689,4261}, {99696,4262}, {99705,4263}, {99715,4264}, {99726,4265},
	{99735,4266}, {99745,4267}, {99754,4268}, {99763,4269}, {99768,4270}, {99776,4271}, {99781,0},
	{99785,1026}, {99796,182}, {99808,2321}, {99816,0}, {99821,4272}, {99835,181}, {99847,4273},
	{99855,0}, {99862,0}, {99874,0}, {99888,4274}, {99908,2324}, {99916,4275}, {99922,4276},
	{99926,4278}, {99935,4279}, {99946,4280}, {99954,4281}, {99958,4283}, {99963,4284},
	{99970,4286}, {99974,4287}, {99979,4288}, {99984,4289}, {100000,2067}, {100011,1984},
	{100023,4290}, {100028,4291}, {100036,0}, {100041,0}, {100048,0}, {100057,1118}, {100072,1119},
	{100082,4225}, {100088,4292}, {100092,4294}, {100099,4295}, {100102,4297}, {100109,4298},
	{100117,4299}, {100121,4300}, {100130,1169}, {100133,4301}, {100137,4302}, {100145,4303},
	{100149,4304}, {100152,0}, {100160,4305}, {100174,4306}, {100189,4307}, {100202,0}, {100208,0},
	{100216,4308}, {100234,4309}, {100238,4310}, {100245,3124}, {100252,999}, {100264,2086},
	{100274,4311}, {100285,1350}, {100290,4312}, {100295,4313}, {100302,4314}, {100310,1109},
	{100319,4315}, {100328,4309}, {100341,4316}, {100345,4317}, {100355,4318}, {100364,4319},
	{100372,4320}, {100377,4321}, {100389,0}, {100395,0}, {100403,4322}, {100421,0}, {100428,3750},
	{100442,4323}, {100449,4324}, {100453,4325}, {100457,4326}, {100464,4326}, {100472,4327},
	{100476,4328}, {100486,4329}, {100490,0}, {100496,0}, {100506,4332}, {100519,0}, {100528,4333},
	{100541,4334}, {100548,1902}, {100561,4335}, {100572,4336}, {100584,0}, {100591,0}, {100599,0},
	{100609,0}, {100621,0}, {100637,4337}, {100657,0}, {100663,0}, {100671,0}, {100682,0},
	{100696,4338}, {100717,0}, {100725,0}, {100735,0}, {100748,0}, {100766,4338}, {100791,1955},
	{100798,0}, {100805,4339}, {100819,4340}, {100832,4341}, {100843,4342}, {100856,4343},
	{100870,0}, {100877,0}, {100886,0}, {100899,4332}, {100915,0}, {100927,4333}, {100943,0},
	{100947,85}, {100960,4344}, {100967,4345}, {100977,4346}, {100985,4347}, {100996,4348},
	{101010,4349}, {101024,4350}, {101034,4351}, {101046,4352}, {101059,4353}, {101066,4354},
	{101079,4355}, {101090,4356}, {101100,4357}, {101104,4359}, {101113,4360}, {101120,1082},
	{101128,4361}, {101140,4362}, {101149,4363}, {101157,4364}, {101166,4365}, {101172,4366},
	{101176,4366}, {101187,4367}, {101191,4368}, {101194,4369}, {101198,4370}, {101202,4371},
	{101206,4372}, {101212,4373}, {101216,4374}, {101220,4375}, {101224,4376}, {101227,4378},
	{101235,4379}, {101239,4380}, {101243,4381}, {101251,4381}, {101262,4382}, {101266,4383},
	{101276,4384}, {101280,4385}, {101286,4386}, {101290,4387}, {101295,4388}, {101299,4390},
	{101305,4391}, {101314,0}, {101321,0}, {101332,4392}, {101350,4393}, {101368,4394}, {101385,0},
	{101395,4395}, {101411,4396}, {101428,0}, {101436,289}, {101448,4397}, {101452,4399},
	{101459,4400}, {101465,4401}, {101471,4402}, {101478,4403}, {101484,4404}, {101493,4405},
	{101500,0}, {101505,4406}, {101518,4407}, {101529,4408}, {101540,4409}, {101547,4410},
	{101551,4411}, {101557,3407}, {101563,4412}, {101567,4413}, {101575,4414}, {101579,4415},
	{101588,4416}, {101592,4418}, {101601,4419}, {101608,4420}, {101613,4421}, {101618,4422},
	{101625,1248}, {101631,4423}, {101638,4425}, {101646,4426}, {101653,1108}, {101661,0},
	{101666,0}, {101676,4427}, {101693,4428}, {101709,0}, {101728,4429}, {101754,4430},
	{101777,4431}, {101794,4432}, {101811,4433}, {101826,4434}, {101846,4435}, {101863,4436},
	{101878,4437}, {101897,4438}, {101916,4439}, {101922,4440}, {101930,4441}, {101936,4442},
	{101946,4443}, {101950,4444}, {101955,4445}, {101960,4446}, {101971,4447}, {101975,4449},
	{101987,4450}, {102000,4451}, {102005,4452}, {102015,4453}, {102020,4454}, {102029,4455},
	{102033,4456}, {102037,4457}, {102046,4458}, {102053,4459}, {102059,4460}, {102063,4461},
	{102067,4462}, {102073,4463}, {102077,4022}, {102081,4464}, {102085,4465}, {102088,4467},
	{102092,4468}, {102096,4469}, {102100,4470}, {102104,4471}, {102108,4472}, {102112,4473},
	{102116,4474}, {102120,4475}, {102123,0}, {102130,0}, {102139,4476}, {102157,223},
	{102173,4477}, {102187,4478}, {102191,4480}, {102197,4481}, {102207,4482}, {102212,4483},
	{102216,4485}, {102225,4486}, {102235,4487}, {102239,4488}, {102247,4489}, {102256,4490},
	{102261,4491}, {102265,4492}, {102273,4493}, {102277,4495}, {102282,4497}, {102291,4498},
	{102298,4499}, {102304,4500}, {102308,4502}, {102315,4503}, {102323,4504}, {102327,4505},
	{102334,4506}, {102343,4507}, {102349,4508}, {102358,4509}, {102362,4510}, {102375,4511},
	{102384,4512}, {102388,0}, {102395,4513}, {102408,4514}, {102424,4515}, {102433,4516},
	{102442,0}, {102448,0}, {102457,4517}, {102472,4518}, {102488,4519}, {102492,4521},
	{102501,4522}, {102510,4523}, {102526,4524}, {102536,4525}, {102551,4526}, {102564,4527},
	{102568,4528}, {102574,4529}, {102583,4530}, {102587,4532}, {102593,4475}, {102597,4533},
	{102605,0}, {102610,0}, {102619,4534}, {102629,0}, {102639,0}, {102653,4535}, {102668,4536},
	{102672,4538}, {102678,4539}, {102684,4540}, {102687,0}, {102692,0}, {102700,4541}, {102714,0},
	{102731,4542}, {102752,4543}, {102774,4544}, {102787,4545}, {102802,4546}, {102817,4547},
	{102830,4548}, {102844,4549}, {102857,4550}, {102872,4551}, {102888,4552}, {102906,0},
	{102912,0}, {102920,4308}, {102937,4553}, {102947,1532}, {102958,4308}, {102973,4554},
	{102977,0}, {102983,4555}, {102996,0}, {103005,4556}, {103022,4557}, {103038,0}, {103057,4558},
	{103083,4559}, {103109,4560}, {103136,4561}, {103162,0}, {103191,4562}, {103222,4563},
	{103253,4564}, {103276,4565}, {103290,4566}, {103304,0}, {103310,0}, {103319,4567},
	{103338,4568}, {103354,4569}, {103370,4570}, {103385,0}, {103403,4571}, {103426,4572},
	{103440,4573}, {103456,4574}, {103471,4575}, {103485,4576}, {103503,0}, {103509,0},
	{103518,4577}, {103534,4578}, {103553,4579}, {103568,0}, {103586,4580}, {103610,4581},
	{103634,4582}, {103657,4583}, {103680,4584}, {103695,4585}, {103710,4586}, {103725,4587},
	{103739,4588}, {103755,4589}, {103771,4590}, {103788,4591}, {103803,4592}, {103819,4593},
	{103834,4594}, {103852,4595}, {103866,4596}, {103880,4597}, {103894,4598}, {103908,4599},
	{103922,0}, {103931,4600}, {103945,0}, {103962,4601}, {104000,0}, {104021,4602}, {104045,4603},
	{104061,4604}, {104075,4605}, {104089,0}, {104104,0}, {104122,4606}, {104146,4607},
	{104160,4608}, {104177,4609}, {104196,4610}, {104213,4611}, {104231,0}, {104237,0},
	{104245,4322}, {104262,4612}, {104272,1533}, {104283,4322}, {104298,4613}, {104302,4614},
	{104310,4615}, {104314,4616}, {104318,3735}, {104329,0}, {104331,4617}, {104341,4618},
	{104349,4619}, {104357,4620}, {104365,0}, {104374,4621}, {104385,0}, {104401,4622},
	{104421,4623}, {104429,4624}, {104433,4625}, {104447,4626}, {104450,4628}, {104454,3736},
	{104461,4629}, {104471,4630}, {104475,4631}, {104485,1082}, {104491,1082}, {104502,1082},
	{104514,0}, {104521,1035}, {104533,1040}, {104545,0}, {104553,4632}, {104567,1036},
	{104581,4633}, {104595,0}, {104604,3113}, {104619,0}, {104628,3105}, {104642,4634},
	{104648,4635}, {104655,4636}, {104659,4637}, {104666,4638}, {104673,2086}, {104677,4639},
	{104681,0}, {104685,0}, {104697,4640}, {104715,4641}, {104723,4642}, {104735,4643},
	{104745,4644}, {104754,0}, {104764,0}, {104777,2}, {104797,0}, {104806,4645}, {104820,4646},
	{104836,4647}, {104852,0}, {104862,46}, {104878,338}, {104893,4648}, {104904,0}, {104912,4649},
	{104923,4650}, {104931,4651}, {104940,4652}, {104946,4653}, {104953,4652}, {104959,4654},
	{104966,4655}, {104970,4657}, {104978,226}, {104988,4658}, {104996,4659}, {105005,4660},
	{105012,4661}, {105021,4662}, {105031,4663}, {105040,4664}, {105050,1060}, {105059,4665},
	{105063,4666}, {105068,0}, {105081,0}, {105095,4667}, {105116,4668}, {105122,4668},
	{105133,4669}, {105139,0}, {105149,1698}, {105164,0}, {105174,1699}, {105190,1702}, {105206,0},
	{105212,4670}, {105221,4671}, {105233,4672}, {105245,0}, {105251,4673}, {105260,4674},
	{105272,4675}, {105282,0}, {105288,4676}, {105299,4677}, {105314,4313}, {105318,2324},
	{105323,4314}, {105328,4678}, {105332,4679}, {105340,4680}, {105344,4681}, {105353,4682},
	{105358,0}, {105362,2403}, {105371,4683}, {105375,4684}, {105386,4685}, {105395,4686},
	{105398,4688}, {105405,4689}, {105415,4690}, {105422,4691}, {105426,4692}, {105430,4694},
	{105436,4695}, {105446,2576}, {105450,0}, {105458,4696}, {105470,4697}, {105479,4698},
	{105489,4699}, {105498,4700}, {105510,4701}, {105524,4702}, {105534,4703}, {105542,4704},
	{105552,4705}, {105563,4706}, {105573,4707}, {105582,4708}, {105592,4709}, {105596,4710},
	{105600,4711}, {105608,4712}, {105619,4713}, {105629,0}, {105646,4714}, {105666,4715},
	{105678,4716}, {105694,4717}, {105707,4718}, {105721,4719}, {105731,4720}, {105744,4721},
	{105760,4722}, {105776,4723}, {105798,4724}, {105801,4728}, {105805,4729}, {105812,4730},
	{105819,4731}, {105827,4732}, {105836,4733}, {105844,4734}, {105854,4735}, {105859,4736},
	{105866,4737}, {105870,0}, {105875,0}, {105882,4738}, {105892,4739}, {105898,4737},
	{105905,4740}, {105911,0}, {105916,2605}, {105926,2606}, {105935,2603}, {105944,0},
	{105950,4741}, {105959,4742}, {105971,4743}, {105983,4744}, {105993,4745}, {106004,4746},
	{106010,0}, {106016,0}, {106026,4747}, {106041,4748}, {106052,0}, {106057,4749}, {106068,4750},
	{106078,4751}, {106088,4752}, {106095,0}, {106098,4753}, {106103,2702}, {106111,2849},
	{106120,4038}, {106129,4753}, {106133,4754}, {106140,4755}, {106151,4756}, {106161,4757},
	{106168,4758}, {106172,4759}, {106177,4760}, {106182,4761}, {106188,4762}, {106193,3925},
	{106198,4763}, {106207,4764}, {106216,4765}, {106223,0}, {106231,4766}, {106244,4767},
	{106258,4768}, {106271,4769}, {106275,4771}, {106284,4772}, {106288,4775}, {106298,4776},
	{106304,4777}, {106308,4778}, {106314,4779}, {106318,4780}, {106322,4781}, {106326,4782},
	{106330,4785}, {106345,4786}, {106353,4787}, {106359,4788}, {106366,4789}, {106371,4790},
	{106381,0}, {106394,4791}, {106410,4792}, {106428,4793}, {106436,4794}, {106447,4795},
	{106457,4796}, {106467,4797}, {106478,4798}, {106487,4799}, {106499,4800}, {106509,4801},
	{106523,4802}, {106530,4803}, {106537,4804}, {106541,4806}, {106545,4807}, {106549,4809},
	{106556,4810}, {106560,4811}, {106564,0}, {106569,4812}, {106578,4813}, {106587,4814},
	{106597,4815}, {106606,4816}, {106621,4817}, {106630,4818}, {106638,0}, {106645,0},
	{106654,4819}, {106669,0}, {106679,0}, {106692,4820}, {106710,4821}, {106720,0}, {106732,4822},
	{106750,4823}, {106762,0}, {106768,4824}, {106783,4825}, {106795,4826}, {106809,4827},
	{106820,4828}, {106831,4829}, {106841,4830}, {106852,4831}, {106863,4832}, {106876,4833},
	{106886,4834}, {106902,4835}, {106906,4836}, {106912,4837}, {106916,4838}, {106921,4839},
	{106931,4841}, {106936,4842}, {106946,4843}, {106949,0}, {106954,1256}, {106964,4844},
	{106968,4844}, {106974,4844}, {106984,4315}, {106990,4845}, {106995,0}, {107002,4846},
	{107019,4847}, {107025,0}, {107032,4848}, {107048,4849}, {107063,4850}, {107067,4851},
	{107073,4852}, {107080,4853}, {107090,4359}, {107094,0}, {107101,0}, {107114,4854},
	{107128,4855}, {107150,4856}, {107160,4857}, {107163,4858}, {107167,4859}, {107173,4860},
	{107177,4863}, {107183,4864}, {107192,4865}, {107201,4866}, {107211,4867}, {107219,4868},
	{107225,4869}, {107229,4870}, {107233,4871}, {107240,4871}, {107252,4872}, {107257,4873},
	{107269,4874}, {107276,4875}, {107285,4876}, {107296,4877}, {107308,4878}, {107318,4879},
	{107328,4880}, {107338,4881}, {107344,4882}, {107351,4883}, {107355,0}, {107362,0},
	{107377,4884}, {107399,0}, {107403,0}, {107412,4885}, {107425,0}, {107431,0}, {107439,0},
	{107450,0}, {107464,2476}, {107481,0}, {107495,0}, {107512,2476}, {107532,4886}, {107536,4887},
	{107543,4888}, {107547,4889}, {107558,4890}, {107563,4891}, {107566,4892}, {107570,4893},
	{107574,4894}, {107578,4895}, {107582,0}, {107586,0}, {107592,1865}, {107601,0}, {107606,0},
	{107613,1882}, {107626,0}, {107635,0}, {107646,0}, {107659,4896}, {107678,4897}, {107692,0},
	{107703,4896}, {107720,0}, {107735,4897}, {107753,4898}, {107765,0}, {107775,0}, {107787,4896},
	{107805,0}, {107815,0}, {107827,0}, {107841,2204}, {107861,2205}, {107876,1882}, {107882,4899},
	{107889,4900}, {107892,4902}, {107900,3750}, {107908,4903}, {107912,4904}, {107920,4905},
	{107930,4906}, {107934,1954}, {107940,4907}, {107945,4908}, {107949,4909}, {107954,4910},
	{107960,4911}, {107964,4912}, {107973,0}, {107981,4913}, {107990,4909}, {108000,4909},
	{108010,1875}, {108016,4914}, {108021,4915}, {108026,4915}, {108034,4916}, {108043,4917},
	{108055,4918}, {108059,4919}, {108070,1129}, {108075,4920}, {108085,4921}, {108089,4921},
	{108098,1109}, {108103,2067}, {108109,4922}, {108113,4923}, {108117,4924}, {108123,4925},
	{108132,4926}, {108141,4927}, {108148,4928}, {108156,4929}, {108165,4930}, {108175,4930},
	{108186,4931}, {108195,4932}, {108203,4933}, {108212,4934}, {108221,4935}, {108231,4936},
	{108240,4937}, {108249,4938}, {108259,4939}, {108268,4940}, {108278,4941}, {108287,4942},
	{108291,4945}, {108300,4946}, {108310,4947}, {108319,4948}, {108328,4948}, {108337,4949},
	{108341,4951}, {108348,4952}, {108352,2390}, {108361,4953}, {108365,4954}, {108371,4955},
	{108378,0}, {108383,0}, {108390,3743}, {108402,2246}, {108415,4956}, {108424,4956},
	{108436,1017}, {108450,4957}, {108454,4958}, {108458,4959}, {108462,4960}, {108472,4961},
	{108482,4962}, {108487,4963}, {108496,4964}, {108499,0}, {108503,4965}, {108511,4966},
	{108517,4966}, {108529,4967}, {108533,4969}, {108541,4970}, {108545,4972}, {108550,4973},
	{108560,4974}, {108572,4975}, {108585,4976}, {108591,4977}, {108600,0}, {108604,0},
	{108610,4978}, {108622,4979}, {108632,0}, {108641,4980}, {108652,0}, {108662,4981}, {108674,0},
	{108683,0}, {108696,4982}, {108711,0}, {108722,4983}, {108735,4984}, {108740,4985},
	{108744,4986}, {108754,4987}, {108763,4988}, {108767,4989}, {108775,4990}, {108784,4991},
	{108788,4992}, {108792,4993}, {108800,0}, {108805,0}, {108812,4994}, {108826,0}, {108835,4995},
	{108848,4996}, {108861,4997}, {108875,0}, {108892,4998}, {108913,4999}, {108934,5000},
	{108947,5001}, {108963,5002}, {108979,5003}, {108993,5004}, {109009,5005}, {109025,5006},
	{109029,5008}, {109038,5010}, {109050,5011}, {109061,0}, {109069,5012}, {109085,5013},
	{109089,5014}, {109101,5015}, {109113,5016}, {109120,5017}, {109132,5018}, {109137,5019},
	{109145,5020}, {109154,0}, {109161,0}, {109171,5021}, {109187,0}, {109200,5022}, {109216,5023},
	{109221,5024}, {109233,5025}, {109245,5026}, {109251,5027}, {109255,5028}, {109262,5029},
	{109266,5030}, {109272,5031}, {109278,5032}, {109282,5033}, {109284,0}, {109288,39},
	{109298,39}, {109307,5034}, {109315,66}, {109325,66}, {109334,5034}, {109342,5034},
	{109350,5035}, {109360,5035}, {109371,5035}, {109382,154}, {109389,1643}, {109397,1643},
	{109408,1643}, {109420,1643}, {109432,1643}, {109445,186}, {109455,187}, {109465,5036},
	{109473,5036}, {109483,5036}, {109494,5036}, {109505,186}, {109514,187}, {109523,1644},
	{109531,1644}, {109540,1644}, {109550,1644}, {109559,288}, {109570,5037}, {109581,5037},
	{109593,5037}, {109605,288}, {109617,1645}, {109625,1645}, {109636,1645}, {109647,1645},
	{109658,1645}, {109670,348}, {109679,0}, {109685,2829}, {109698,0}, {109704,5038},
	{109717,5039}, {109724,5039}, {109734,5040}, {109744,0}, {109754,2392}, {109768,5041},
	{109782,2944}, {109790,0}, {109797,109}, {109810,241}, {109820,380}, {109831,5042},
	{109834,5043}, {109841,5044}, {109845,5045}, {109852,0}, {109857,5046}, {109866,5047},
	{109870,5047}, {109875,5048}, {109882,0}, {109893,3151}, {109910,21}, {109924,5049},
	{109928,1857}, {109936,1000}, {109944,5050}, {109952,5051}, {109956,5052}, {109964,5053},
	{109972,5054}, {109982,5055}, {109990,5056}, {109993,5057}, {110007,5058}, {110012,5059},
	{110017,5060}, {110021,5060}, {110031,0}, {110036,0}, {110043,233}, {110056,5061}, {110065,0},
	{110071,5062}, {110080,5063}, {110083,5064}, {110087,5065}, {110099,0}, {110103,0},
	{110109,5066}, {110119,5066}, {110131,2610}, {110142,5067}, {110154,5067}, {110168,2611},
	{110181,2611}, {110195,5068}, {110206,5069}, {110220,5069}, {110235,2612}, {110246,2612},
	{110258,5070}, {110268,5071}, {110271,5072}, {110276,5073}, {110285,5074}, {110288,5075},
	{110292,5076}, {110297,5077}, {110304,2087}, {110311,5078}, {110316,1191}, {110321,0},
	{110329,5079}, {110342,1191}, {110356,5080}, {110361,5081}, {110365,5082}, {110372,5083},
	{110377,5084}, {110383,5085}, {110390,5086}, {110394,5087}, {110399,5088}, {110407,3535},
	{110412,3535}, {110418,5089}, {110422,5090}, {110429,5091}, {110433,0}, {110437,1077},
	{110449,5092}, {110458,5093}, {110466,5094}, {110474,3180}, {110485,5095}, {110491,5096},
	{110497,5097}, {110503,5098}, {110506,5099}, {110510,5100}, {110514,5101}, {110522,5102},
	{110526,5103}, {110532,5104}, {110540,5105}, {110549,5106}, {110553,0}, {110557,0}, {110563,0},
	{110572,2872}, {110587,5107}, {110591,5108}, {110595,5110}, {110602,5111}, {110610,5112},
	{110619,5113}, {110625,5114}, {110632,5115}, {110640,5116}, {110649,5116}, {110659,5117},
	{110667,5118}, {110676,5119}, {110684,5120}, {110693,5121}, {110701,5122}, {110710,5123},
	{110719,5124}, {110728,5125}, {110737,5126}, {110745,5127}, {110752,5128}, {110760,5129},
	{110768,5130}, {110772,5132}, {110782,5133}, {110792,0}, {110805,5134}, {110824,5135},
	{110843,5136}, {110854,5137}, {110863,5138}, {110875,5139}, {110887,0}, {110894,5140},
	{110902,5141}, {110914,5142}, {110926,5143}, {110939,5144}, {110950,5145}, {110962,1865},
	{110969,5146}, {110973,5147}, {110980,5148}, {110989,5149}, {110997,0}, {111009,5150},
	{111029,0}, {111042,5151}, {111063,5152}, {111071,5153}, {111082,5154}, {111093,5155},
	{111105,0}, {111115,0}, {111126,5156}, {111144,5157}, {111147,0}, {111152,5158}, {111160,5159},
	{111167,5160}, {111176,5161}, {111187,5162}, {111197,5163}, {111207,5164}, {111216,5165},
	{111227,4742}, {111240,5164}, {111253,5166}, {111264,5166}, {111277,5167}, {111285,4674},
	{111294,5168}, {111303,5169}, {111314,5170}, {111327,5171}, {111340,5172}, {111352,5173},
	{111366,0}, {111385,5174}, {111413,5175}, {111426,0}, {111440,5176}, {111463,5177},
	{111472,5177}, {111484,5178}, {111498,5179}, {111511,5180}, {111518,5181}, {111527,5182},
	{111538,5183}, {111548,5184}, {111559,5181}, {111571,5181}, {111582,4744}, {111589,4675},
	{111598,4675}, {111608,4744}, {111617,4744}, {111627,5185}, {111638,0}, {111649,5186},
	{111669,5187}, {111676,4672}, {111687,4672}, {111699,4745}, {111709,4745}, {111720,1128},
	{111731,1128}, {111748,5188}, {111763,5188}, {111775,4313}, {111785,0}, {111792,0}, {111801,0},
	{111813,2874}, {111831,5189}, {111837,5190}, {111844,5191}, {111848,0}, {111855,0},
	{111867,5192}, {111882,5193}, {111887,5194}, {111890,5196}, {111896,0}, {111900,0}, {111908,48},
	{111920,0}, {111929,102}, {111942,0}, {111953,157}, {111968,0}, {111978,220}, {112000,0},
	{112009,365}, {112022,0}, {112031,375}, {112044,5197}, {112048,5199}, {112052,5200},
	{112056,5201}, {112069,5202}, {112073,5202}, {112080,0}, {112090,0}, {112105,0}, {112122,5203},
	{112147,5204}, {112152,67}, {112158,5205}, {112163,0}, {112168,5206}, {112175,0}, {112185,5207},
	{112199,0}, {112207,5208}, {112220,0}, {112229,133}, {112245,5209}, {112248,0}, {112252,0},
	{112258,5211}, {112268,5211}, {112278,5212}, {112286,5212}, {112297,5213}, {112309,5213},
	{112322,5213}, {112331,5214}, {112341,5214}, {112354,5214}, {112367,5215}, {112375,5215},
	{112389,5215}, {112404,5216}, {112412,5216}, {112422,5217}, {112430,5217}, {112441,5217},
	{112452,5218}, {112460,3534}, {112466,5219}, {112479,5220}, {112486,0}, {112491,5221},
	{112501,5222}, {112510,5223}, {112517,5224}, {112523,5224}, {112531,5225}, {112537,5225},
	{112546,5226}, {112551,5227}, {112554,5228}, {112558,0}, {112564,0}, {112574,104}, {112587,0},
	{112596,108}, {112609,5230}, {112615,5231}, {112621,5232}, {112633,1232}, {112637,5233},
	{112641,5234}, {112652,5235}, {112661,5236}, {112673,5237}, {112685,5238}, {112697,5239},
	{112709,1191}, {112712,5240}, {112717,5241}, {112724,0}, {112728,0}, {112735,5242}, {112747,0},
	{112756,5243}, {112768,5244}, {112776,0}, {112781,5245}, {112792,5246}, {112802,5247},
	{112813,5248}, {112824,5249}, {112835,5250}, {112845,5251}, {112855,5252}, {112866,5253},
	{112875,5254}, {112886,5255}, {112897,5256}, {112908,0}, {112916,5257}, {112929,0},
	{112939,5258}, {112953,5259}, {112962,5260}, {112974,5261}, {112979,5074}, {112988,5227},
	{112997,0}, {113001,5245}, {113011,5246}, {113020,5247}, {113030,5248}, {113040,5249},
	{113050,5250}, {113059,5251}, {113068,5252}, {113078,5253}, {113086,5254}, {113096,5255},
	{113106,5256}, {113115,0}, {113122,5257}, {113134,0}, {113143,5258}, {113156,5259},
	{113164,5262}, {113167,5264}, {113171,5265}, {113178,5266}, {113182,1861}, {113189,5267},
	{113196,5268}, {113203,5269}, {113214,0}, {113223,5270}, {113238,5271}, {113243,5271},
	{113252,5272}, {113256,5272}, {113264,5272}, {113275,5273}, {113286,5274}, {113290,5275},
	{113298,5276}, {113306,5277}, {113310,5278}, {113317,5279}, {113323,5280}, {113330,5281},
	{113337,5282}, {113347,5283}, {113355,5284}, {113364,5285}, {113368,5286}, {113374,5287},
	{113378,5289}, {113386,5290}, {113394,0}, {113399,5291}, {113411,5292}, {113423,0},
	{113430,5219}, {113445,0}, {113449,5293}, {113460,5294}, {113472,5295}, {113484,0}, {113489,0},
	{113496,5296}, {113507,5296}, {113520,5296}, {113531,0}, {113544,102}, {113561,5297},
	{113573,5298}, {113586,5298}, {113601,5299}, {113612,5299}, {113627,5299}, {113641,5300},
	{113652,5300}, {113667,5300}, {113683,5301}, {113694,5302}, {113706,5302}, {113719,5303},
	{113730,0}, {113735,5304}, {113747,5304}, {113760,5305}, {113771,5306}, {113785,5307},
	{113795,5308}, {113805,5309}, {113808,5310}, {113812,5310}, {113819,5311}, {113826,0},
	{113828,5312}, {113832,5313}, {113835,5314}, {113838,5315}, {113841,5316}, {113844,5317},
	{113847,5318}, {113850,5319}, {113853,2346}, {113863,2346}, {113880,2477}, {113897,5322},
	{113905,2650}, {113920,5323}, {113930,5324}, {113940,5325}, {113950,5326}, {113960,2346},
	{113971,2477}, {113982,5322}, {113990,5327}, {114002,4426}, {114014,5328}, {114025,0},
	{114035,0}, {114049,5329}, {114070,5330}, {114089,0}, {114111,5331}, {114139,5332},
	{114166,5333}, {114185,5334}, {114204,5335}, {114223,5336}, {114242,5337}, {114263,5338},
	{114284,5339}, {114304,5340}, {114325,5341}, {114334,5342}, {114344,5343}, {114359,5344},
	{114375,5345}, {114390,5346}, {114394,5347}, {114400,5348}, {114413,5349}, {114418,0},
	{114429,5350}, {114445,5351}, {114463,5352}, {114481,5353}, {114486,5354}, {114491,5355},
	{114502,2201}, {114515,5356}, {114527,5357}, {114537,5358}, {114547,5359}, {114559,5360},
	{114571,5361}, {114577,5362}, {114585,5363}, {114595,5364}, {114603,5365}, {114607,5367},
	{114616,5368}, {114629,5369}, {114635,5369}, {114647,251}, {114655,5370}, {114659,2322},
	{114668,5373}, {114676,3535}, {114688,3535}, {114701,5374}, {114706,5375}, {114712,5376},
	{114719,5377}, {114727,5378}, {114731,0}, {114737,4740}, {114748,4740}, {114761,3286},
	{114772,3286}, {114785,5379}, {114795,5379}, {114810,5379}, {114823,4476}, {114835,4476},
	{114848,5380}, {114858,5380}, {114870,5381}, {114880,5381}, {114896,5381}, {114910,5382},
	{114921,5382}, {114935,0}, {114942,5383}, {114956,5384}, {114967,0}, {114973,5385},
	{114986,2321}, {114994,5386}, {115005,5386}, {115015,5387}, {115025,0}, {115033,1317},
	{115046,1319}, {115061,1321}, {115077,5388}, {115090,5389}, {115096,5390}, {115100,5393},
	{115111,5394}, {115119,5395}, {115129,5396}, {115133,5398}, {115139,5399}, {115149,5400},
	{115161,5401}, {115174,5402}, {115177,2322}, {115180,5403}, {115183,5405}, {115187,5406},
	{115195,5407}, {115204,0}, {115208,0}, {115214,5408}, {115222,5408}, {115235,5408},
	{115248,4645}, {115256,4645}, {115267,4645}, {115280,4646}, {115290,4646}, {115303,4646},
	{115318,5409}, {115328,5409}, {115342,5409}, {115356,4647}, {115366,4647}, {115380,4647},
	{115394,5410}, {115404,5410}, {115419,5410}, {115434,5411}, {115443,5411}, {115457,5411},
	{115471,5412}, {115476,5412}, {115484,5412}, {115496,5413}, {115500,0}, {115506,5414},
	{115516,3140}, {115529,247}, {115541,5415}, {115545,5417}, {115553,0}, {115560,0},
	{115572,5418}, {115587,5419}, {115600,5402}, {115609,5420}, {115616,5421}, {115625,5422},
	{115629,5423}, {115639,5424}, {115647,5425}, {115651,5426}, {115661,5426}, {115673,2088},
	{115681,5425}, {115690,0}, {115696,5427}, {115708,5428}, {115722,5429}, {115736,5430},
	{115748,5431}, {115762,5432}, {115776,5433}, {115792,5434}, {115810,5435}, {115821,5436},
	{115833,5437}, {115846,0}, {115852,0}, {115860,1332}, {115871,1332}, {115883,0}, {115894,1332},
	{115909,3950}, {115925,5438}, {115943,5439}, {115958,5440}, {115979,5441}, {116000,4060},
	{116016,5439}, {116026,3950}, {116039,3950}, {116052,5438}, {116064,5438}, {116078,5438},
	{116093,5439}, {116105,5439}, {116117,5440}, {116130,5440}, {116148,5440}, {116166,5441},
	{116178,5441}, {116194,5441}, {116210,4060}, {116221,4060}, {116234,5442}, {116238,5444},
	{116244,5445}, {116251,5446}, {116257,5447}, {116262,5448}, {116265,5449}, {116269,5450},
	{116275,5451}, {116282,5452}, {116286,5453}, {116297,0}, {116306,5454}, {116318,5455},
	{116322,5456}, {116329,5457}, {116338,5458}, {116344,5459}, {116347,0}, {116355,5221},
	{116368,0}, {116376,5461}, {116389,5462}, {116393,5462}, {116400,5463}, {116407,0},
	{116415,114}, {116429,167}, {116445,274}, {116458,5464}, {116465,5464}, {116476,3411},
	{116482,0}, {116495,0}, {116513,0}, {116533,5465}, {116560,5466}, {116568,5467}, {116572,5468},
	{116588,0}, {116593,5461}, {116603,5469}, {116611,5470}, {116615,0}, {116624,5472},
	{116636,5473}, {116648,5474}, {116654,5474}, {116664,0}, {116670,0}, {116678,5475},
	{116688,5475}, {116703,5475}, {116718,5350}, {116728,5350}, {116741,5350}, {116756,5476},
	{116766,5351}, {116778,5351}, {116793,5351}, {116810,5477}, {116822,5477}, {116838,5477},
	{116854,5352}, {116866,5352}, {116882,5352}, {116898,5478}, {116908,5478}, {116920,5478},
	{116937,5478}, {116954,5476}, {116965,5476}, {116981,5476}, {116997,0}, {117003,0},
	{117011,5479}, {117029,5479}, {117046,5479}, {117057,2866}, {117074,2866}, {117090,4231},
	{117104,4231}, {117117,5480}, {117131,5480}, {117144,5481}, {117159,5481}, {117173,2058},
	{117187,2058}, {117200,5482}, {117218,5482}, {117235,5482}, {117246,5483}, {117253,0},
	{117260,5484}, {117276,3004}, {117288,0}, {117298,5484}, {117313,5485}, {117316,5485},
	{117320,5486}, {117326,5464}, {117329,2705}, {117335,5487}, {117338,5489}, {117341,5491},
	{117344,0}, {117349,5492}, {117356,5492}, {117368,5492}, {117379,3576}, {117386,3574},
	{117395,3574}, {117408,3574}, {117421,3576}, {117431,5493}, {117440,5493}, {117453,5493},
	{117466,3575}, {117475,3575}, {117489,3575}, {117503,5494}, {117512,5494}, {117526,5494},
	{117541,5495}, {117550,5495}, {117564,5495}, {117577,5496}, {117585,5497}, {117592,5497},
	{117601,5498}, {117613,5499}, {117625,5500}, {117632,5501}, {117641,5502}, {117650,5503},
	{117659,5504}, {117667,5505}, {117675,5506}, {117681,5507}, {117690,5508}, {117703,5509},
	{117712,5510}, {117716,5224}, {117721,5224}, {117728,5060}, {117736,5511}, {117741,5512},
	{117748,5513}, {117757,5514}, {117761,1984}, {117772,5515}, {117776,5516}, {117784,5517},
	{117793,5518}, {117802,5519}, {117813,5520}, {117824,5521}, {117836,5522}, {117849,5523},
	{117859,5524}, {117865,5225}, {117872,5226}, {117876,5525}, {117880,2088}, {117887,2088},
	{117895,5506}, {117903,4668}, {117909,5224}, {117918,5224}, {117927,5526}, {117937,4668},
	{117947,5513}, {117958,5527}, {117964,5527}, {117975,363}, {117981,5528}, {117987,5529},
	{117991,5530}, {118000,5531}, {118009,0}, {118017,5532}, {118031,5533}, {118044,0}, {118049,0},
	{118056,5534}, {118068,5534}, {118081,5535}, {118093,5535}, {118106,5536}, {118117,5536},
	{118131,5536}, {118146,5537}, {118157,5537}, {118171,5537}, {118186,5538}, {118197,5538},
	{118212,5538}, {118228,5539}, {118239,5539}, {118254,5539}, {118270,4422}, {118282,4422},
	{118295,5540}, {118304,5541}, {118312,5542}, {118315,0}, {118324,5543}, {118340,0},
	{118350,5544}, {118368,0}, {118380,5545}, {118399,2325}, {118403,0}, {118409,5546},
	{118417,5547}, {118425,5547}, {118436,5548}, {118444,5548}, {118454,5548}, {118467,5548},
	{118480,5549}, {118488,5549}, {118498,5549}, {118511,5549}, {118524,5550}, {118534,5550},
	{118547,5551}, {118555,5551}, {118565,5551}, {118579,5551}, {118593,5552}, {118601,5546},
	{118612,5546}, {118623,5552}, {118633,5552}, {118647,5552}, {118661,0}, {118666,0},
	{118673,5553}, {118682,5554}, {118693,5554}, {118706,5555}, {118717,5555}, {118729,5556},
	{118742,5556}, {118756,5556}, {118771,5557}, {118782,5557}, {118796,5557}, {118809,5557},
	{118824,5554}, {118836,5555}, {118847,5558}, {118856,5559}, {118872,5559}, {118887,5560},
	{118901,5561}, {118913,5561}, {118930,5561}, {118948,5561}, {118963,5562}, {118972,5563},
	{118986,5564}, {118998,5565}, {119011,5564}, {119025,5563}, {119040,5566}, {119052,5567},
	{119061,5568}, {119072,5569}, {119088,5569}, {119103,5569}, {119120,5570}, {119135,5570},
	{119151,5570}, {119165,4339}, {119180,4339}, {119196,4339}, {119212,4340}, {119226,4340},
	{119241,4340}, {119255,5571}, {119266,5572}, {119282,5571}, {119298,5572}, {119312,5567},
	{119329,5573}, {119344,5567}, {119358,5573}, {119372,4341}, {119381,5574}, {119393,5566},
	{119406,5574}, {119419,5574}, {119432,5566}, {119444,5575}, {119453,5576}, {119464,5577},
	{119481,5575}, {119498,5577}, {119513,5576}, {119531,5578}, {119547,5576}, {119562,5578},
	{119577,5579}, {119588,5579}, {119601,5579}, {119615,5579}, {119630,4342}, {119641,4342},
	{119654,4342}, {119668,4342}, {119681,5580}, {119693,5580}, {119711,5580}, {119728,5580},
	{119747,4343}, {119758,4343}, {119772,4343}, {119788,4343}, {119803,5581}, {119816,5581},
	{119829,5581}, {119840,5582}, {119852,5583}, {119868,5584}, {119879,0}, {119888,5570},
	{119903,5579}, {119918,5585}, {119927,5586}, {119937,5587}, {119948,5588}, {119952,0},
	{119962,5589}, {119978,5590}, {120000,4902}, {120008,4902}, {120023,0}, {120029,0},
	{120037,5591}, {120047,5591}, {120061,5591}, {120076,5591}, {120091,5591}, {120105,5545},
	{120115,5543}, {120127,5543}, {120142,5543}, {120158,5543}, {120174,5543}, {120191,5545},
	{120204,5545}, {120218,5592}, {120230,5592}, {120246,5592}, {120261,5592}, {120277,5593},
	{120287,5544}, {120299,5544}, {120316,5544}, {120332,5544}, {120349,5593}, {120361,5593},
	{120377,5593}, {120394,5593}, {120412,5594}, {120424,5594}, {120440,5594}, {120457,5594},
	{120474,5594}, {120490,5595}, {120500,0}, {120506,0}, {120514,5546}, {120524,5596},
	{120534,3358}, {120546,5597}, {120559,5598}, {120569,5599}, {120581,5598}, {120596,5598},
	{120611,5600}, {120626,5601}, {120636,5549}, {120646,5602}, {120658,5602}, {120673,5603},
	{120688,5603}, {120703,5604}, {120714,5549}, {120727,5604}, {120742,5605}, {120758,5605},
	{120774,5606}, {120784,5608}, {120796,5609}, {120809,5609}, {120822,5610}, {120835,5610},
	{120851,5610}, {120867,5611}, {120883,5612}, {120895,5613}, {120911,5613}, {120927,5614},
	{120943,5615}, {120954,5615}, {120969,5615}, {120985,5615}, {121000,5616}, {121012,5617},
	{121023,5588}, {121029,0}, {121036,5618}, {121049,5619}, {121060,5620}, {121073,5621},
	{121077,0}, {121085,2059}, {121097,2061}, {121109,2065}, {121124,5622}, {121133,5623},
	{121142,5624}, {121151,5624}, {121160,0}, {121167,5598}, {121181,5551}, {121196,5610},
	{121211,0}, {121218,5604}, {121232,5615}, {121246,0}, {121254,5549}, {121269,5549}, {121285,0},
	{121292,2398}, {121304,0}, {121312,2386}, {121327,0}, {121335,2381}, {121347,2383}, {121359,0},
	{121364,0}, {121371,0}, {121382,5625}, {121396,0}, {121406,5626}, {121420,0}, {121429,5627},
	{121441,0}, {121449,0}, {121462,5626}, {121478,0}, {121485,5625}, {121495,1673}, {121504,0},
	{121510,5628}, {121526,5628}, {121540,5629}, {121553,5630}, {121556,0}, {121561,0},
	{121568,5632}, {121577,5632}, {121588,5632}, {121602,5632}, {121615,5632}, {121629,5633},
	{121638,5633}, {121649,5633}, {121665,5633}, {121681,5633}, {121695,5634}, {121704,5634},
	{121718,5634}, {121731,5634}, {121745,5635}, {121754,5635}, {121765,5635}, {121781,5635},
	{121797,5635}, {121811,5636}, {121823,5636}, {121840,5636}, {121856,5636}, {121873,5637},
	{121882,5637}, {121893,5637}, {121910,5637}, {121927,5637}, {121942,5638}, {121953,5638},
	{121970,5638}, {121986,5638}, {122003,0}, {122011,5639}, {122026,5640}, {122040,5641},
	{122044,5642}, {122047,5445}, {122051,5644}, {122055,5645}, {122058,5647}, {122067,5648},
	{122076,5649}, {122088,5650}, {122096,5651}, {122101,5652}, {122108,5653}, {122119,5654},
	{122128,5655}, {122134,5656}, {122138,5657}, {122147,5658}, {122153,5659}, {122158,5659},
	{122165,5660}, {122169,5661}, {122179,5412}, {122184,5412}, {122197,5412}, {122210,4652},
	{122219,4652}, {122228,5662}, {122241,5663}, {122246,5664}, {122257,5665}, {122263,5666},
	{122266,5667}, {122277,5399}, {122281,5668}, {122291,0}, {122297,252}, {122309,254},
	{122323,256}, {122336,229}, {122347,5669}, {122351,5669}, {122359,5670}, {122363,5670},
	{122370,5670}, {122383,0}, {122389,5671}, {122400,5672}, {122410,5673}, {122421,5674},
	{122432,0}, {122439,5675}, {122456,0}, {122463,5676}, {122475,5677}, {122479,5677},
	{122486,5677}, {122499,2699}, {122501,5678}, {122504,5680}, {122511,1061}, {122516,5681},
	{122520,0}, {122525,0}, {122533,5682}, {122547,5683}, {122561,0}, {122567,0}, {122576,5682},
	{122591,5683}, {122606,5682}, {122614,5681}, {122619,5684}, {122624,5685}, {122628,5686},
	{122639,5687}, {122647,5688}, {122653,5689}, {122659,0}, {122666,3691}, {122676,0}, {122681,0},
	{122689,5690}, {122700,3689}, {122707,5691}, {122715,5692}, {122720,5693}, {122724,5696},
	{122728,5698}, {122735,5699}, {122740,5700}, {122745,5700}, {122754,5701}, {122765,5702},
	{122774,5703}, {122785,5704}, {122797,5705}, {122801,5071}, {122804,5706}, {122808,5707},
	{122817,5707}, {122827,5706}, {122832,5708}, {122838,5709}, {122842,1985}, {122849,0},
	{122855,0}, {122866,5710}, {122880,5711}, {122884,5713}, {122889,5714}, {122893,5715},
	{122903,5716}, {122908,5716}, {122916,5717}, {122923,5718}, {122927,5718}, {122933,5718},
	{122939,5719}, {122946,5720}, {122950,4902}, {122955,5721}, {122958,0}, {122961,0},
	{122965,5722}, {122972,5723}, {122976,5724}, {122980,2699}, {122985,5725}, {122989,5726},
	{122996,5727}, {123004,5728}, {123012,5728}, {123025,0}, {123029,5729}, {123036,5730},
	{123039,5731}, {123045,5732}, {123050,5732}, {123060,5732}, {123070,5733}, {123075,5733},
	{123084,5733}, {123092,5734}, {123100,5735}, {123109,5736}, {123113,5736}, {123119,5737},
	{123125,5738}, {123130,5739}, {123137,5740}, {123142,0}, {123147,5741}, {123157,5742},
	{123168,5743}, {123171,5595}, {123177,5492}, {123183,0}, {123185,0}, {123189,5744},
	{123199,5745}, {123202,0}, {123207,0}, {123213,0}, {123223,1647}, {123238,5750}, {123253,1647},
	{123263,5751}, {123274,2816}, {123285,0}, {123297,3069}, {123314,0}, {123327,3069},
	{123345,5752}, {123360,5753}, {123372,5754}, {123381,5755}, {123395,0}, {123407,5755},
	{123424,0}, {123436,5755}, {123453,5754}, {123465,5750}, {123475,5756}, {123484,5756},
	{123497,0}, {123506,5757}, {123520,0}, {123533,5757}, {123551,0}, {123564,5757}, {123582,5758},
	{123592,0}, {123603,2570}, {123619,0}, {123629,2570}, {123644,0}, {123652,0}, {123667,3069},
	{123687,0}, {123699,5755}, {123716,0}, {123731,5755}, {123751,0}, {123763,5757}, {123780,0},
	{123796,5757}, {123817,0}, {123831,2570}, {123850,0}, {123859,0}, {123872,3152}, {123892,47},
	{123908,0}, {123920,5759}, {123936,0}, {123945,0}, {123956,2816}, {123973,5752}, {124000,0},
	{124013,0}, {124028,2816}, {124050,5752}, {124075,5760}, {124079,0}, {124085,5762},
	{124101,5762}, {124118,0}, {124127,0}, {124139,1115}, {124158,5763}, {124176,3737},
	{124182,5764}, {124187,3738}, {124194,5765}, {124198,5768}, {124208,5769}, {124213,5770},
	{124220,5771}, {124227,5772}, {124233,5774}, {124240,5776}, {124250,5777}, {124258,5778},
	{124266,5779}, {124275,5780}, {124281,5781}, {124288,5782}, {124294,5783}, {124299,5784},
	{124306,5785}, {124314,5786}, {124319,5787}, {124325,5788}, {124331,5789}, {124338,5790},
	{124342,5792}, {124347,5793}, {124355,5794}, {124362,5795}, {124368,5796}, {124375,5797},
	{124381,5798}, {124387,0}, {124392,5799}, {124402,5800}, {124414,5801}, {124426,5802},
	{124433,5803}, {124437,0}, {124442,1578}, {124452,2058}, {124462,5804}, {124469,5805},
	{124474,5806}, {124482,5807}, {124486,5809}, {124497,5810}, {124505,5811}, {124511,5812},
	{124518,5813}, {124523,5814}, {124531,5815}, {124541,5816}, {124551,5817}, {124561,5818},
	{124569,5819}, {124578,5820}, {124582,5823}, {124590,0}, {124598,5824}, {124612,0},
	{124622,5825}, {124637,5826}, {124645,5827}, {124655,5828}, {124667,0}, {124676,0},
	{124686,5829}, {124701,0}, {124712,5830}, {124724,0}, {124733,0}, {124749,5831}, {124766,0},
	{124775,5832}, {124788,0}, {124800,5833}, {124816,0}, {124825,0}, {124839,5834}, {124859,5835},
	{124867,5836}, {124873,5837}, {124878,5838}, {124883,5839}, {124893,5840}, {124898,2207},
	{124904,0}, {124913,284}, {124928,5841}, {124938,0}, {124948,285}, {124963,5842}, {124974,5843},
	{124985,5844}, {124993,5845}, {125000,0}, {125006,0}, {125015,5846}, {125030,5847},
	{125046,5848}, {125061,5849}, {125077,5850}, {125093,5851}, {125109,5852}, {125125,5853},
	{125141,5854}, {125156,5855}, {125170,0}, {125187,5856}, {125211,5857}, {125233,5858},
	{125237,5863}, {125244,5864}, {125251,0}, {125261,5865}, {125279,1103}, {125297,5440},
	{125316,5866}, {125322,5867}, {125329,5868}, {125336,5869}, {125340,0}, {125345,5872},
	{125355,5873}, {125362,3739}, {125370,0}, {125375,5874}, {125384,3141}, {125396,286},
	{125407,5875}, {125414,5876}, {125418,5878}, {125425,5879}, {125434,5880}, {125443,5881},
	{125457,1960}, {125462,0}, {125467,0}, {125475,1010}, {125488,0}, {125494,0}, {125503,0},
	{125515,4075}, {125534,5882}, {125541,5883}, {125549,5884}, {125559,5885}, {125567,5886},
	{125576,5887}, {125584,5888}, {125588,0}, {125594,0}, {125605,5889}, {125620,0}, {125630,5890},
	{125644,0}, {125654,4658}, {125668,0}, {125679,4764}, {125694,0}, {125705,5891}, {125720,0},
	{125732,5892}, {125748,0}, {125759,5893}, {125774,5894}, {125780,5895}, {125785,5895},
	{125792,5895}, {125799,5896}, {125803,5897}, {125809,5898}, {125813,5899}, {125824,5900},
	{125827,5902}, {125831,5903}, {125836,1878}, {125842,1878}, {125850,5904}, {125853,5905},
	{125856,1254}, {125862,5909}, {125866,5910}, {125877,5910}, {125887,5911}, {125898,5912},
	{125902,5914}, {125915,5915}, {125919,5918}, {125926,5919}, {125938,5920}, {125946,5921},
	{125950,0}, {125956,0}, {125966,5922}, {125979,0}, {125988,5923}, {126001,5924}, {126006,5921},
	{126014,5921}, {126028,0}, {126035,0}, {126044,0}, {126057,5922}, {126073,0}, {126085,5923},
	{126101,5925}, {126107,0}, {126116,168}, {126131,0}, {126140,354}, {126154,5926}, {126158,0},
	{126164,5744}, {126176,5927}, {126192,5928}, {126201,0}, {126208,0}, {126217,0}, {126229,0},
	{126244,5929}, {126262,0}, {126277,0}, {126295,5929}, {126316,5930}, {126328,0}, {126335,0},
	{126343,0}, {126353,0}, {126365,0}, {126381,5931}, {126401,0}, {126411,0}, {126423,5744},
	{126441,5927}, {126463,0}, {126477,0}, {126493,5744}, {126516,5927}, {126542,5932}, {126552,0},
	{126560,0}, {126570,5933}, {126590,5933}, {126611,5934}, {126615,5934}, {126622,5935},
	{126626,115}, {126634,0}, {126641,1177}, {126654,315}, {126669,5937}, {126674,5938},
	{126678,5941}, {126684,5942}, {126690,5943}, {126696,5944}, {126704,5945}, {126713,5946},
	{126717,5947}, {126726,5948}, {126731,5949}, {126738,5950}, {126748,5951}, {126758,5952},
	{126767,5953}, {126777,5954}, {126788,5954}, {126800,5955}, {126810,5956}, {126820,5957},
	{126830,5958}, {126841,5959}, {126852,5960}, {126862,5961}, {126873,5962}, {126883,5963},
	{126894,5964}, {126904,5965}, {126916,0}, {126924,5966}, {126937,5967}, {126951,5968},
	{126955,1984}, {126960,5969}, {126967,5970}, {126971,5971}, {126978,5972}, {126984,5973},
	{126989,5973}, {126998,0}, {127004,5974}, {127015,5975}, {127027,5976}, {127033,5976},
	{127043,3137}, {127049,5977}, {127053,5978}, {127063,5979}, {127072,5980}, {127081,5981},
	{127089,5982}, {127098,5983}, {127107,5984}, {127116,5985}, {127125,5986}, {127134,5987},
	{127143,5988}, {127153,5989}, {127158,5990}, {127168,1879}, {127178,5991}, {127188,5992},
	{127198,0}, {127208,5993}, {127227,319}, {127244,5994}, {127254,5995}, {127258,5995},
	{127264,5995}, {127276,5996}, {127279,5997}, {127286,5998}, {127295,5999}, {127302,6000},
	{127305,6001}, {127309,6003}, {127317,2209}, {127323,6003}, {127330,6004}, {127340,161},
	{127347,6005}, {127355,6000}, {127360,6000}, {127367,6006}, {127373,6006}, {127383,6007},
	{127391,0}, {127399,0}, {127409,0}, {127422,0}, {127438,6008}, {127461,0}, {127469,0},
	{127479,0}, {127492,0}, {127510,6008}, {127535,6009}, {127539,6009}, {127546,6010},
	{127550,6011}, {127554,6013}, {127562,6014}, {127566,6015}, {127576,6016}, {127583,6017},
	{127591,6014}, {127598,6014}, {127609,6018}, {127616,6019}, {127621,6020}, {127624,6022},
	{127634,6023}, {127638,6024}, {127650,0}, {127656,6025}, {127669,6026}, {127677,6027},
	{127686,6028}, {127692,6029}, {127696,6031}, {127702,6031}, {127709,6032}, {127714,6033},
	{127721,6034}, {127728,6035}, {127735,1107}, {127744,0}, {127751,24}, {127761,173},
	{127774,349}, {127785,6036}, {127789,6036}, {127798,6036}, {127807,0}, {127814,0}, {127826,0},
	{127840,6037}, {127861,6038}, {127865,0}, {127873,6039}, {127886,6040}, {127890,6041},
	{127898,6042}, {127902,6043}, {127908,6044}, {127915,6045}, {127919,6046}, {127928,6046},
	{127937,6047}, {127942,0}, {127947,0}, {127954,6048}, {127971,6048}, {127989,6049}, {128000,0},
	{128004,0}, {128010,0}, {128020,6050}, {128033,0}, {128042,6051}, {128055,0}, {128060,0},
	{128067,0}, {128076,6052}, {128091,6053}, {128101,0}, {128108,1029}, {128122,0}, {128130,0},
	{128140,0}, {128152,6054}, {128170,6055}, {128183,6056}, {128189,6057}, {128197,0}, {128204,0},
	{128213,0}, {128226,6050}, {128242,0}, {128254,6051}, {128270,0}, {128281,6058}, {128295,0},
	{128305,0}, {128319,6051}, {128336,0}, {128346,6050}, {128359,6059}, {128363,6060},
	{128368,6061}, {128373,6062}, {128385,6063}, {128396,6064}, {128410,6065}, {128423,6066},
	{128435,6067}, {128448,6068}, {128453,0}, {128462,6069}, {128472,6070}, {128476,6072},
	{128491,6073}, {128499,6074}, {128503,6077}, {128512,6078}, {128523,6079}, {128527,6080},
	{128534,6081}, {128541,6082}, {128550,6083}, {128558,5930}, {128561,6084}, {128566,6085},
	{128578,6086}, {128585,6086}, {128597,0}, {128605,6087}, {128620,6088}, {128636,0},
	{128645,6089}, {128661,0}, {128670,6090}, {128686,6091}, {128703,0}, {128713,6089}, {128731,0},
	{128740,6092}, {128756,6093}, {128772,6094}, {128776,6095}, {128779,6097}, {128783,6098},
	{128788,6099}, {128795,6100}, {128799,6101}, {128803,6102}, {128806,6103}, {128812,6104},
	{128818,6105}, {128821,6108}, {128825,6109}, {128832,6110}, {128839,6111}, {128845,1350},
	{128850,0}, {128857,6112}, {128865,6113}, {128869,6114}, {128876,6114}, {128885,6115},
	{128889,6116}, {128896,6117}, {128900,6118}, {128906,6119}, {128914,6120}, {128918,6123},
	{128924,6124}, {128931,6125}, {128937,6126}, {128944,6127}, {128950,6128}, {128957,6129},
	{128963,0}, {128974,6130}, {128990,6131}, {129007,6132}, {129023,0}, {129034,6133},
	{129050,6134}, {129066,6135}, {129083,6136}, {129088,6137}, {129096,6138}, {129104,6139},
	{129110,6140}, {129118,6141}, {129130,6142}, {129136,6143}, {129143,6144}, {129147,6028},
	{129152,6145}, {129156,6146}, {129161,6147}, {129173,6148}, {129178,6148}, {129185,6148},
	{129192,6149}, {129201,6150}, {129205,6151}, {129208,6152}, {129214,6152}, {129226,6153},
	{129230,6153}, {129236,6154}, {129240,6154}, {129248,6155}, {129252,6156}, {129259,6157},
	{129266,6158}, {129270,6158}, {129276,6159}, {129280,6161}, {129287,6162}, {129293,6162},
	{129299,6163}, {129306,6164}, {129309,6166}, {129313,6167}, {129316,6171}, {129324,6172},
	{129328,6173}, {129339,6174}, {129343,6175}, {129351,6176}, {129359,6177}, {129363,6178},
	{129370,6179}, {129378,6180}, {129382,6181}, {129391,6180}, {129399,6182}, {129408,6183},
	{129418,6184}, {129426,6185}, {129430,6186}, {129438,6187}, {129442,6187}, {129450,6188},
	{129459,6189}, {129462,6195}, {129468,6196}, {129475,6197}, {129484,0}, {129492,0},
	{129504,3154}, {129523,180}, {129538,6198}, {129545,6199}, {129549,6202}, {129554,6203},
	{129560,6204}, {129567,6205}, {129573,6206}, {129582,5925}, {129587,6207}, {129594,6208},
	{129599,6209}, {129603,6210}, {129610,6211}, {129616,6211}, {129627,6212}, {129631,6214},
	{129637,6215}, {129642,6216}, {129646,6219}, {129653,6220}, {129658,6221}, {129666,6222},
	{129676,6223}, {129686,6224}, {129694,6225}, {129702,6226}, {129710,6227}, {129721,6228},
	{129731,6228}, {129743,6047}, {129748,0}, {129758,6229}, {129771,6230}, {129784,6231},
	{129797,6232}, {129810,6233}, {129823,6234}, {129836,6235}, {129849,0}, {129855,0},
	{129865,6236}, {129881,6237}, {129898,6238}, {129913,6239}, {129918,6240}, {129931,6241},
	{129935,6242}, {129942,0}, {129950,0}, {129961,5751}, {129978,5753}, {129996,5758},
	{130012,6243}, {130018,6244}, {130024,6245}, {130031,6246}, {130035,6246}, {130040,6247},
	{130043,6248}, {130049,6248}, {130059,6249}, {130063,6249}, {130071,6250}, {130079,6251},
	{130083,6252}, {130090,6253}, {130097,6253}, {130109,6254}, {130114,6254}, {130122,6254},
	{130132,6255}, {130136,6256}, {130141,6256}, {130147,6256}, {130158,6255}, {130165,6257},
	{130169,6257}, {130177,6258}, {130187,0}, {130189,6259}, {130197,6260}, {130200,6261},
	{130203,6262}, {130206,6263}, {130209,6264}, {130212,6265}, {130215,6266}, {130218,6267},
	{130227,6268}, {130236,6269}, {130240,0}, {130245,0}, {130251,0}, {130259,0}, {130269,0},
	{130283,6270}, {130301,0}, {130311,992}, {130323,0}, {130332,6270}, {130345,6271},
	{130353,6272}, {130357,6275}, {130366,3417}, {130372,6276}, {130378,6277}, {130384,6278},
	{130388,6279}, {130393,6279}, {130402,6280}, {130406,6281}, {130416,6282}, {130422,0},
	{130428,1905}, {130440,6283}, {130450,343}, {130461,6284}, {130465,0}, {130471,6286},
	{130480,6287}, {130488,6288}, {130494,6289}, {130498,6291}, {130506,6292}, {130514,6293},
	{130521,0}, {130527,6294}, {130542,6295}, {130558,6296}, {130564,6296}, {130573,6296},
	{130584,6297}, {130588,6299}, {130593,6300}, {130605,6301}, {130612,5655}, {130620,0},
	{130631,2849}, {130648,6302}, {130653,6303}, {130663,6304}, {130667,6305}, {130674,6306},
	{130693,4323}, {130699,6307}, {130705,0}, {130713,6308}, {130727,6309}, {130737,0},
	{130743,6310}, {130756,6311}, {130760,0}, {130765,6313}, {130774,6314}, {130783,6315},
	{130795,3142}, {130807,6316}, {130818,339}, {130829,6317}, {130833,6318}, {130837,6319},
	{130840,0}, {130845,3742}, {130854,3131}, {130863,3745}, {130872,3745}, {130884,3819},
	{130895,6320}, {130906,6320}, {130915,0}, {130922,3742}, {130933,3131}, {130943,3819},
	{130955,6320}, {130968,6320}, {130979,6321}, {130990,6321}, {131004,3745}, {131015,3745},
	{131028,6322}, {131039,6322}, {131049,6321}, {131058,6321}, {131070,6323}, {131079,6324},
	{131087,6325}, {131093,6325}, {131100,6326}, {131107,6327}, {131111,6328}, {131118,6329},
	{131122,6330}, {131129,6329}, {131134,6331}, {131138,228}, {131145,6332}, {131157,0},
	{131163,0}, {131174,6333}, {131188,6334}, {131194,6335}, {131204,6336}, {131208,6336},
	{131215,6337}, {131219,6338}, {131230,6339}, {131240,6340}, {131246,0}, {131253,6341},
	{131265,6342}, {131278,6047}, {131284,0}, {131292,3744}, {131304,3744}, {131316,6344},
	{131327,6345}, {131339,6345}, {131354,6345}, {131369,2373}, {131382,2373}, {131395,6346},
	{131407,6346}, {131419,6347}, {131431,6347}, {131447,6347}, {131463,3752}, {131475,3752},
	{131492,3752}, {131509,0}, {131520,6348}, {131536,6348}, {131554,6349}, {131568,6350},
	{131584,6350}, {131602,0}, {131612,0}, {131627,6351}, {131644,0}, {131659,6352}, {131676,0},
	{131686,0}, {131698,6353}, {131712,6353}, {131725,6354}, {131740,6354}, {131757,6355},
	{131770,6356}, {131785,6356}, {131802,0}, {131813,0}, {131829,6357}, {131847,6358},
	{131861,6359}, {131877,6359}, {131895,6357}, {131910,0}, {131921,6360}, {131937,6360},
	{131955,6361}, {131969,6362}, {132000,6362}, {132018,0}, {132024,6363}, {132037,6364},
	{132049,6365}, {132059,6366}, {132071,6367}, {132084,6368}, {132088,6369}, {132094,6370},
	{132100,6370}, {132112,0}, {132118,6371}, {132129,6372}, {132137,6373}, {132143,6374},
	{132147,6374}, {132153,6375}, {132156,6377}, {132160,0}, {132172,6380}, {132187,0},
	{132193,6381}, {132201,6382}, {132210,6383}, {132220,6384}, {132231,6385}, {132242,6386},
	{132254,6387}, {132264,6386}, {132274,6388}, {132285,6384}, {132300,6389}, {132315,6390},
	{132325,6391}, {132335,6392}, {132345,6394}, {132355,342}, {132367,6395}, {132376,6381},
	{132383,6396}, {132391,5071}, {132395,0}, {132399,6381}, {132405,6381}, {132410,0},
	{132415,6397}, {132426,6398}, {132436,6399}, {132446,0}, {132459,6400}, {132475,0}, {132483,0},
	{132495,3851}, {132514,0}, {132529,3853}, {132551,0}, {132562,3855}, {132580,6401},
	{132585,6402}, {132591,6403}, {132595,6260}, {132601,6261}, {132607,6262}, {132613,6263},
	{132619,6264}, {132625,6265}, {132631,6261}, {132638,6265}, {132646,6260}, {132654,6263},
	{132662,6264}, {132670,6262}, {132677,6404}, {132686,6405}, {132689,6406}, {132693,0},
	{132698,6407}, {132709,6408}, {132719,0}, {132728,6409}, {132741,6410}, {132752,6411},
	{132756,6412}, {132763,6413}, {132767,6414}, {132774,6415}, {132782,0}, {132791,6416},
	{132801,6417}, {132809,6417}, {132819,6418}, {132823,6419}, {132830,6420}, {132835,0},
	{132843,6421}, {132856,0}, {132866,6422}, {132880,6423}, {132884,6425}, {132891,6425},
	{132899,6426}, {132904,6427}, {132912,6428}, {132916,6431}, {132923,6432}, {132930,6433},
	{132934,6434}, {132941,6435}, {132948,6436}, {132956,3509}, {132959,6437}, {132964,6438},
	{132968,6440}, {132977,3194}, {132981,6441}, {132985,6442}, {132988,3195}, {132992,6443},
	{132995,6445}, {132999,6446}, {133005,0}, {133017,340}, {133035,0}, {133048,341}, {133066,6447},
	{133071,1732}, {133075,0}, {133082,6448}, {133097,6449}, {133101,6450}, {133110,6451},
	{133114,6453}, {133123,6454}, {133134,6455}, {133138,6457}, {133146,6458}, {133150,0},
	{133161,0}, {133174,6460}, {133194,6461}, {133217,0}, {133224,0}, {133233,6460}, {133248,6461},
	{133267,6460}, {133280,6461}, {133293,6462}, {133305,6463}, {133311,6464}, {133316,6465},
	{133324,6466}, {133332,6466}, {133342,6467}, {133348,6468}, {133355,0}, {133365,6259},
	{133381,6469}, {133387,6469}, {133396,6469}, {133407,6470}, {133411,6471}, {133415,6472},
	{133421,6473}, {133424,0}, {133429,6460}, {133440,6461}, {133455,6476}, {133459,0},
	{133465,1302}, {133476,1302}, {133487,2191}, {133495,2191}, {133504,2191}, {133517,2191},
	{133530,6477}, {133538,4272}, {133549,4272}, {133560,6478}, {133570,6478}, {133583,6478},
	{133596,6477}, {133606,6477}, {133616,6479}, {133626,6479}, {133640,6479}, {133654,5993},
	{133665,5993}, {133681,5993}, {133697,6476}, {133705,6480}, {133713,6481}, {133726,6482},
	{133732,6482}, {133742,6483}, {133746,6485}, {133758,6486}, {133765,6487}, {133773,6488},
	{133777,1732}, {133782,6489}, {133794,0}, {133802,0}, {133814,6490}, {133827,6491},
	{133831,6493}, {133838,6494}, {133846,6495}, {133862,6496}, {133873,6497}, {133884,6498},
	{133896,6499}, {133906,6500}, {133915,6501}, {133927,6502}, {133936,6503}, {133940,6504},
	{133943,6506}, {133948,6507}, {133961,0}, {133966,6508}, {133975,5893}, {133984,345},
	{133995,6509}, {133999,6510}, {134005,6511}, {134009,6512}, {134017,2604}, {134024,6513},
	{134030,6514}, {134034,6515}, {134044,6515}, {134054,6516}, {134058,6517}, {134064,6518},
	{134068,0}, {134073,3509}, {134084,6519}, {134091,0}, {134097,6520}, {134109,6521},
	{134122,6522}, {134125,6522}, {134129,6523}, {134136,6524}, {134145,6525}, {134150,6526},
	{134152,0}, {134159,158}, {134174,4956}, {134189,6527}, {134199,6528}, {134208,6529},
	{134219,6530}, {134232,6531}, {134237,6532}, {134240,6533}, {134246,6534}, {134251,6535},
	{134255,6536}, {134266,6537}, {134270,4917}, {134287,6538}, {134304,0}, {134309,0}, {134315,0},
	{134323,0}, {134333,0}, {134347,6539}, {134365,0}, {134375,993}, {134387,0}, {134396,6539},
	{134409,6540}, {134417,6541}, {134424,5616}, {134431,6542}, {134436,6543}, {134440,6544},
	{134450,6545}, {134458,6546}, {134462,6547}, {134471,0}, {134478,6548}, {134493,6549},
	{134507,6550}, {134515,6551}, {134524,0}, {134530,6552}, {134541,6553}, {134553,6554},
	{134562,6555}, {134573,6556}, {134585,6557}, {134594,6558}, {134607,2019}, {134610,0},
	{134615,6559}, {134623,2988}, {134631,2988}, {134640,2988}, {134651,6560}, {134662,6560},
	{134675,6561}, {134684,6561}, {134696,6561}, {134710,6560}, {134719,6562}, {134728,6562},
	{134740,6563}, {134747,6563}, {134757,6563}, {134768,4676}, {134776,4676}, {134786,4676},
	{134797,4038}, {134803,6564}, {134807,6565}, {134817,6566}, {134829,6567}, {134837,6568},
	{134844,0}, {134851,6569}, {134865,6570}, {134878,0}, {134881,0}, {134889,19}, {134900,0},
	{134910,87}, {134923,0}, {134931,181}, {134942,0}, {134952,196}, {134965,0}, {134972,103},
	{134982,6571}, {134986,0}, {135000,319}, {135017,6572}, {135022,6573}, {135026,6574},
	{135030,6576}, {135034,6576}, {135039,6576}, {135045,4622}, {135053,0}, {135060,6577},
	{135078,6578}, {135091,6579}, {135095,6580}, {135099,6581}, {135103,6581}, {135109,6581},
	{135118,6582}, {135122,6582}, {135132,6582}, {135145,6583}, {135154,5763}, {135160,6584},
	{135165,0}, {135171,0}, {135188,6585}, {135216,0}, {135234,6586}, {135263,6587}, {135266,6590},
	{135272,6591}, {135276,6592}, {135280,6592}, {135287,6593}, {135294,6594}, {135298,6595},
	{135307,6596}, {135314,6597}, {135320,6598}, {135324,6599}, {135328,5497}, {135334,0},
	{135338,6600}, {135348,6601}, {135357,6602}, {135367,6603}, {135371,6603}, {135379,6603},
	{135390,6604}, {135398,6605}, {135400,5659}, {135404,6606}, {135411,6607}, {135414,6608},
	{135422,0}, {135426,0}, {135433,6609}, {135443,3688}, {135449,6610}, {135455,5412},
	{135462,2088}, {135470,5412}, {135477,1839}, {135481,6611}, {135485,6613}, {135493,6614},
	{135500,6615}, {135513,6616}, {135523,6617}, {135532,3925}, {135536,6618}, {135540,6620},
	{135548,6620}, {135556,6621}, {135565,6622}, {135578,6622}, {135590,6623}, {135597,6624},
	{135603,5556}, {135610,6625}, {135613,6626}, {135617,5497}, {135622,6627}, {135628,6628},
	{135634,6628}, {135643,6629}, {135648,6629}, {135656,6630}, {135664,6631}, {135668,6633},
	{135676,6634}, {135683,6635}, {135692,6636}, {135701,6637}, {135710,6638}, {135718,6639},
	{135726,0}, {135736,0}, {135751,6640}, {135769,6641}, {135776,6642}, {135787,0}, {135795,5535},
	{135808,5537}, {135823,5539}, {135839,6643}, {135846,0}, {135854,137}, {135867,162},
	{135881,366}, {135894,4323}, {135901,6644}, {135904,2088}, {135916,4653}, {135928,6645},
	{135932,6647}, {135940,0}, {135945,6648}, {135956,6649}, {135964,0}, {135970,149}, {135983,358},
	{136000,355}, {136013,6650}, {136017,6652}, {136021,6653}, {136028,6654}, {136035,0},
	{136040,0}, {136048,0}, {136058,6655}, {136070,6655}, {136085,3847}, {136097,3847},
	{136112,3849}, {136124,3849}, {136140,6656}, {136154,6656}, {136173,6657}, {136187,6657},
	{136206,6658}, {136219,6658}, {136237,3848}, {136249,3848}, {136266,0}, {136272,0},
	{136280,6655}, {136290,6655}, {136302,3847}, {136312,3847}, {136325,3849}, {136335,6656},
	{136347,6656}, {136362,3849}, {136376,6657}, {136388,6657}, {136403,6658}, {136414,6658},
	{136428,3848}, {136438,3848}, {136451,6659}, {136456,6629}, {136460,6660}, {136463,0},
	{136471,5297}, {136484,0}, {136493,5212}, {136507,6661}, {136522,6662}, {136536,0}, {136540,0},
	{136546,3861}, {136557,3861}, {136570,1798}, {136580,3812}, {136591,3812}, {136603,6663},
	{136611,6664}, {136623,6663}, {136633,6665}, {136646,6666}, {136659,6663}, {136673,3860},
	{136685,3860}, {136699,6667}, {136707,6667}, {136717,6668}, {136730,6669}, {136744,6667},
	{136759,6670}, {136769,6671}, {136781,6672}, {136794,6670}, {136808,6673}, {136818,2738},
	{136830,3859}, {136839,3859}, {136851,3859}, {136864,1799}, {136875,0}, {136885,3861},
	{136900,3860}, {136916,2738}, {136930,0}, {136940,6663}, {136957,6670}, {136974,3859},
	{136990,6674}, {137002,6675}, {137012,6676}, {137023,0}, {137029,139}, {137040,0}, {137047,163},
	{137060,370}, {137072,6677}, {137083,6678}, {137088,6538}, {137100,6678}, {137110,4425},
	{137121,6679}, {137124,6680}, {137132,6681}, {137139,6682}, {137142,6683}, {137146,6682},
	{137150,6684}, {137155,6685}, {137166,6686}, {137176,6687}, {137182,6687}, {137193,3740},
	{137202,6688}, {137204,0}, {137208,6460}, {137218,6689}, {137227,5040}, {137234,5499},
	{137245,0}, {137257,6690}, {137278,6691}, {137295,6692}, {137316,0}, {137322,6693},
	{137337,6694}, {137348,6695}, {137363,0}, {137373,190}, {137392,155}, {137407,346},
	{137426,6696}, {137429,6697}, {137437,6698}, {137447,6699}, {137457,6700}, {137465,6701},
	{137480,6702}, {137490,6703}, {137503,6704}, {137507,0}, {137514,0}, {137523,6689},
	{137537,6705}, {137556,6689}, {137569,6705}, {137582,6706}, {137594,0}, {137603,0},
	{137614,6689}, {137630,6705}, {137651,6707}, {137655,6708}, {137661,6696}, {137665,6709},
	{137670,6710}, {137678,6711}, {137684,0}, {137693,6712}, {137705,6713}, {137711,0},
	{137718,6714}, {137731,6715}, {137744,0}, {137749,1047}, {137760,10}, {137768,6716}, {137778,0},
	{137787,6717}, {137799,0}, {137804,0}, {137811,0}, {137821,0}, {137834,6718}, {137854,0},
	{137862,1011}, {137875,0}, {137881,0}, {137890,0}, {137902,6718}, {137921,0}, {137929,0},
	{137939,0}, {137952,0}, {137970,6718}, {137995,6719}, {137999,6720}, {138010,6721},
	{138013,5557}, {138019,78}, {138027,6722}, {138030,6723}, {138033,6724}, {138037,6723},
	{138047,0}, {138052,0}, {138060,369}, {138074,6725}, {138083,0}, {138092,2588}, {138105,6726},
	{138110,6727}, {138114,6729}, {138119,6730}, {138127,6731}, {138135,6732}, {138144,6733},
	{138152,6734}, {138161,6735}, {138167,6736}, {138173,6737}, {138177,6738}, {138185,6739},
	{138189,6740}, {138196,6741}, {138204,0}, {138207,0}, {138212,6689}, {138222,6705},
	{138237,6742}, {138241,0}, {138244,0}, {138249,0}, {138257,2876}, {138271,6743}, {138280,5499},
	{138288,5499}, {138298,6744}, {138302,6745}, {138310,6746}, {138314,0}, {138319,0},
	{138326,6747}, {138343,6747}, {138361,6748}, {138370,1537}, {138381,6747}, {138396,6749},
	{138400,6750}, {138408,6751}, {138412,74}, {138418,0}, {138425,6752}, {138433,6753}, {138445,0},
	{138456,6754}, {138470,0}, {138480,0}, {138496,6755}, {138515,25}, {138522,6756}, {138535,6757},
	{138545,0}, {138551,0}, {138559,6758}, {138576,6759}, {138582,6760}, {138586,6761},
	{138590,6762}, {138594,6763}, {138598,6765}, {138602,6766}, {138606,6767}, {138610,6768},
	{138614,6769}, {138618,6770}, {138622,6771}, {138625,6773}, {138634,6774}, {138643,6775},
	{138648,6776}, {138659,6777}, {138663,6777}, {138669,6777}, {138678,6778}, {138687,6779},
	{138690,6780}, {138694,6781}, {138698,6782}, {138702,6779}, {138706,6784}, {138713,6785},
	{138717,6786}, {138720,6788}, {138724,6789}, {138732,6790}, {138736,6791}, {138749,0},
	{138754,6792}, {138764,6793}, {138768,6795}, {138775,0}, {138783,373}, {138801,6796},
	{138815,6797}, {138819,6797}, {138827,0}, {138830,0}, {138837,6798}, {138847,0}, {138855,6799},
	{138866,6800}, {138870,6801}, {138877,0}, {138885,6802}, {138896,0}, {138901,6803}, {138909,0},
	{138914,0}, {138920,6804}, {138929,0}, {138938,6805}, {138950,0}, {138957,6806}, {138967,6807},
	{138971,6808}, {138974,6808}, {138978,6808}, {138984,6809}, {138987,6809}, {138991,6810},
	{138998,6811}, {139002,6811}, {139008,6812}, {139012,6813}, {139019,6814}, {139024,6812},
	{139029,0}, {139034,6815}, {139042,0}, {139050,6816}, {139061,0}, {139067,6817}, {139076,0},
	{139078,1616}, {139085,0}, {139091,6818}, {139101,1673}, {139112,6819}, {139115,6820},
	{139121,0}, {139125,6821}, {139137,6822}, {139141,6823}, {139152,6819}, {139162,6824},
	{139168,6825}, {139172,6827}, {139177,6828}, {139185,6829}, {139192,6830}, {139199,6831},
	{139205,6832}, {139210,6833}, {139214,0}, {139220,3508}, {139230,101}, {139236,6834},
	{139245,0}, {139250,1178}, {139261,6835}, {139265,6836}, {139270,6837}, {139274,6838},
	{139282,6839}, {139290,6840}, {139293,6842}, {139297,6843}, {139300,6846}, {139304,6848},
	{139313,6849}, {139320,6850}, {139325,6851}, {139329,6852}, {139336,6851}, {139345,6853},
	{139349,6854}, {139353,6855}, {139362,6856}, {139367,6857}, {139378,6858}, {139391,6859},
	{139401,6860}, {139405,60}, {139413,6861}, {139423,6862}, {139429,1673}, {139432,6863},
	{139444,6864}, {139447,0}, {139453,0}, {139461,6866}, {139473,1609}, {139489,6862},
	{139505,6867}, {139517,6867}, {139532,1609}, {139548,6868}, {139560,4356}, {139572,1609},
	{139588,6868}, {139600,6868}, {139614,0}, {139624,1609}, {139646,6796}, {139657,6796},
	{139673,3533}, {139676,3533}, {139682,6869}, {139686,6870}, {139689,0}, {139692,1673},
	{139700,0}, {139711,6871}, {139726,6872}, {139729,6872}, {139733,6873}, {139737,6874},
	{139745,6875}, {139749,6876}, {139754,6877}, {139760,6878}, {139767,6879}, {139771,6880},
	{139776,6881}, {139782,6882}, {139785,6883}, {139788,0}, {139793,6885}, {139800,6886},
	{139807,6243}, {139816,6243}, {139826,6887}, {139835,6887}, {139844,6888}, {139853,6889},
	{139863,6890}, {139872,6759}, {139882,3447}, {139893,6890}, {139904,6891}, {139913,3447},
	{139923,6889}, {139934,6892}, {139941,6893}, {139950,6090}, {139962,6090}, {139974,6090},
	{139986,6894}, {140000,6894}, {140012,6894}, {140025,6894}, {140038,6895}, {140047,6895},
	{140058,6895}, {140071,6895}, {140083,6895}, {140095,6896}, {140102,6897}, {140113,6897},
	{140125,6897}, {140137,6898}, {140147,6898}, {140159,6898}, {140173,6898}, {140186,6898},
	{140199,6899}, {140206,6691}, {140215,6691}, {140225,3583}, {140235,6900}, {140245,6899},
	{140254,6901}, {140264,6901}, {140274,6902}, {140283,5589}, {140294,5589}, {140307,5589},
	{140320,5589}, {140332,6089}, {140343,6089}, {140355,6089}, {140367,5618}, {140378,5618},
	{140390,5618}, {140402,6690}, {140412,6690}, {140425,6690}, {140439,6690}, {140453,6690},
	{140467,6903}, {140476,6904}, {140488,6905}, {140500,6906}, {140511,6907}, {140523,6908},
	{140535,6909}, {140548,6910}, {140560,6911}, {140572,6092}, {140580,5639}, {140590,5639},
	{140602,5639}, {140615,5639}, {140629,5639}, {140642,6089}, {140652,6912}, {140664,6912},
	{140677,6912}, {140690,6088}, {140699,6088}, {140712,6088}, {140725,6088}, {140738,5619},
	{140745,6913}, {140754,6913}, {140764,5619}, {140774,6914}, {140781,6915}, {140790,6915},
	{140800,6915}, {140810,6091}, {140820,6091}, {140833,6091}, {140846,6091}, {140859,6916},
	{140868,6917}, {140880,6918}, {140893,6919}, {140906,6920}, {140920,6921}, {140933,6922},
	{140946,6923}, {140960,6924}, {140973,6093}, {140981,6093}, {140993,6093}, {141006,6093},
	{141018,5620}, {141027,5620}, {141038,5620}, {141049,5620}, {141060,5620}, {141071,6925},
	{141081,5590}, {141093,5590}, {141107,5590}, {141122,5590}, {141137,6692}, {141150,6692},
	{141159,6692}, {141172,6692}, {141186,6692}, {141200,5640}, {141209,5640}, {141220,5640},
	{141233,5640}, {141246,5640}, {141260,6759}, {141269,1060}, {141276,0}, {141285,6926},
	{141296,5034}, {141303,0}, {141311,5636}, {141326,5638}, {141340,6927}, {141348,6928},
	{141352,6929}, {141359,6930}, {141367,6931}, {141375,6932}, {141379,6932}, {141384,0},
	{141390,5569}, {141402,5580}, {141415,6933}, {141424,6934}, {141429,0}, {141434,6935},
	{141444,6936}, {141447,6936}, {141452,6937}, {141458,6938}, {141462,6939}, {141467,6940},
	{141473,1881}, {141479,1881}, {141489,6941}, {141497,6942}, {141500,6944}, {141504,6945},
	{141515,6946}, {141525,6947}, {141529,6948}, {141535,6949}, {141539,6950}, {141545,6951},
	{141549,6952}, {141556,6887}, {141562,2212}, {141567,2212}, {141575,1060}, {141583,6953},
	{141587,6954}, {141591,6955}, {141598,6900}, {141604,6956}, {141607,6957}, {141611,6957},
	{141616,6958}, {141620,6958}, {141625,6956}, {141632,6959}, {141638,6960}, {141644,6961},
	{141648,6962}, {141655,6963}, {141660,6964}, {141664,6965}, {141670,6966}, {141674,6967},
	{141680,5224}, {141685,5224}, {141692,6968}, {141696,6969}, {141702,0}, {141706,0}, {141712,0},
	{141721,0}, {141733,3826}, {141748,3826}, {141766,0}, {141778,0}, {141793,3826}, {141811,0},
	{141818,0}, {141829,3825}, {141843,0}, {141853,3826}, {141866,6970}, {141874,6971},
	{141886,6972}, {141899,6973}, {141908,6974}, {141919,6975}, {141932,6976}, {141945,6977},
	{141956,6978}, {141965,6979}, {141978,6980}, {141985,6981}, {141995,0}, {141999,6982},
	{142005,6983}, {142010,6984}, {142015,6985}, {142020,6986}, {142028,6987}, {142035,0},
	{142042,0}, {142051,0}, {142063,0}, {142078,6988}, {142096,0}, {142111,0}, {142129,6988},
	{142150,0}, {142160,0}, {142174,3827}, {142191,0}, {142204,6988}, {142220,6989}, {142231,6990},
	{142236,6991}, {142242,0}, {142252,6992}, {142269,0}, {142281,6993}, {142300,0}, {142310,6994},
	{142327,0}, {142337,6995}, {142354,6996}, {142360,0}, {142368,1452}, {142385,2814},
	{142402,6997}, {142411,6997}, {142428,6998}, {142435,6998}, {142452,6998}, {142469,6999},
	{142476,6999}, {142495,6999}, {142514,7000}, {142525,7001}, {142536,7002}, {142543,7003},
	{142548,7004}, {142555,7004}, {142576,7004}, {142597,7003}, {142604,7003}, {142619,0},
	{142634,7005}, {142666,0}, {142681,7006}, {142705,0}, {142722,7007}, {142750,7002},
	{142757,7002}, {142778,7002}, {142799,7008}, {142808,7008}, {142823,7008}, {142838,7009},
	{142847,7009}, {142862,7009}, {142877,7010}, {142882,7010}, {142889,7010}, {142904,7011},
	{142911,7011}, {142922,7011}, {142933,7012}, {142940,7012}, {142955,7012}, {142970,7013},
	{142987,6997}, {142998,6997}, {143015,6997}, {143020,7014}, {143027,7014}, {143046,7014},
	{143065,7015}, {143072,7015}, {143091,7015}, {143110,7016}, {143115,7016}, {143122,7016},
	{143141,7017}, {143146,7017}, {143153,7017}, {143166,387}, {143177,7018}, {143182,0},
	{143191,0}, {143207,0}, {143225,385}, {143252,385}, {143295,385}, {143338,386}, {143363,386},
	{143398,386}, {143435,387}, {143460,387}, {143487,388}, {143510,388}, {143539,388},
	{143570,389}, {143595,389}, {143624,389}, {143653,390}, {143680,390}, {143709,391},
	{143730,391}, {143755,391}, {143782,0}, {143805,386}, {143845,0}, {143870,390}, {143906,7019},
	{143921,7018}, {143930,7020}, {143935,7020}, {143942,7020}, {143957,0}, {143962,0},
	{143969,7021}, {144000,7021}, {144032,7021}, {144064,7005}, {144078,7005}, {144102,7005},
	{144128,7006}, {144142,7006}, {144158,7000}, {144170,7000}, {144188,7000}, {144208,7022},
	{144222,7022}, {144240,7022}, {144258,7007}, {144274,7007}, {144292,7023}, {144302,7023},
	{144316,7023}, {144332,7024}, {144339,7024}, {144362,7024}, {144385,7025}, {144398,7026},
	{144407,7027}, {144412,7027}, {144419,7027}, {144434,0}, {144439,6997}, {144461,7001},
	{144477,6997}, {144499,7018}, {144513,7028}, {144518,0}, {144535,7029}, {144569,0},
	{144582,7030}, {144606,7028}, {144613,7028}, {144624,7031}, {144633,7032}, {144640,7032},
	{144663,7032}, {144686,7033}, {144697,388}, {144706,0}, {144719,465}, {144747,520},
	{144765,7034}, {144774,7035}, {144783,7036}, {144790,7036}, {144803,7037}, {144818,7038},
	{144833,7039}, {144838,7040}, {144847,7041}, {144854,7042}, {144873,7043}, {144880,7043},
	{144897,5925}, {144902,0}, {144911,7044}, {144927,0}, {144944,521}, {144966,7045},
	{144973,7046}, {144984,7047}, {144997,7048}, {145010,7049}, {145023,7050}, {145034,7051},
	{145047,0}, {145068,7052}, {145096,7052}, {145128,0}, {145149,7053}, {145179,0}, {145190,0},
	{145222,7054}, {145263,0}, {145295,7055}, {145336,0}, {145347,0}, {145377,7056}, {145414,7056},
	{145455,0}, {145487,7057}, {145526,7057}, {145569,7058}, {145576,0}, {145593,7058},
	{145617,7058}, {145643,7059}, {145648,7060}, {145655,7060}, {145668,7059}, {145683,7061},
	{145690,7061}, {145707,1515}, {145718,1516}, {145737,7062}, {145744,7062}, {145755,1554},
	{145758,7063}, {145763,7064}, {145776,1554}, {145787,1555}, {145811,0}, {145826,7065},
	{145848,7065}, {145872,7066}, {145897,0}, {145912,408}, {145942,1555}, {145947,7067},
	{145964,7068}, {145973,7068}, {145990,7069}, {145997,7069}, {146014,7069}, {146029,7070},
	{146044,7071}, {146055,0}, {146068,7072}, {146088,7065}, {146095,7073}, {146100,7074},
	{146105,0}, {146110,7076}, {146124,7077}, {146142,6017}, {146154,7078}, {146174,6016},
	{146184,7079}, {146194,6015}, {146210,7080}, {146221,0}, {146228,7081}, {146244,7068},
	{146249,7082}, {146258,7083}, {146269,0}, {146276,7084}, {146292,7085}, {146312,7086},
	{146325,0}, {146342,423}, {146366,499}, {146383,7087}, {146388,7088}, {146413,7089},
	{146420,7089}, {146434,7089}, {146450,7090}, {146467,436}, {146482,7091}, {146487,7091},
	{146498,7092}, {146509,7093}, {146520,7094}, {146531,7095}, {146542,7096}, {146561,7097},
	{146580,7098}, {146591,7099}, {146594,0}, {146612,411}, {146639,445}, {146670,0}, {146692,7100},
	{146723,7101}, {146758,0}, {146770,7102}, {146791,7103}, {146816,7104}, {146835,7105},
	{146842,7106}, {146859,7106}, {146874,7107}, {146891,7107}, {146906,7108}, {146913,7109},
	{146922,7110}, {146933,7108}, {146946,7111}, {146961,7112}, {146974,7112}, {146985,7113},
	{146990,7114}, {147013,7115}, {147018,7114}, {147023,7116}, {147028,7117}, {147035,7118},
	{147050,7119}, {147061,0}, {147078,7120}, {147102,7121}, {147119,7122}, {147122,7123},
	{147133,7124}, {147140,7124}, {147149,7125}, {147162,7126}, {147171,7126}, {147186,7126},
	{147199,0}, {147222,7127}, {147252,7127}, {147286,0}, {147309,7128}, {147341,7129},
	{147350,7129}, {147365,7130}, {147370,7131}, {147381,7130}, {147392,7132}, {147403,0},
	{147418,440}, {147450,519}, {147478,7133}, {147485,7134}, {147498,7135}, {147513,7136},
	{147528,7137}, {147543,7138}, {147560,7139}, {147571,7140}, {147580,1966}, {147587,1966},
	{147604,7141}, {147621,468}, {147632,7142}, {147641,7140}, {147648,7143}, {147665,0},
	{147686,7144}, {147716,0}, {147739,7145}, {147769,7145}, {147803,7146}, {147808,7147},
	{147813,2262}, {147818,2262}, {147825,2262}, {147840,7148}, {147855,7149}, {147862,7150},
	{147867,7148}, {147874,7149}, {147887,7151}, {147892,7152}, {147899,7147}, {147916,7153},
	{147933,7154}, {147950,0}, {148000,7155}, {148032,7156}, {148039,7156}, {148054,0},
	{148077,7157}, {148107,7157}, {148141,7158}, {148146,7159}, {148155,7160}, {148160,7161},
	{148167,7161}, {148182,7162}, {148187,431}, {148196,7163}, {148207,0}, {148224,7164},
	{148248,7164}, {148276,7165}, {148279,7166}, {148286,7167}, {148303,7166}, {148320,7168},
	{148327,7168}, {148346,7169}, {148351,7170}, {148358,7170}, {148373,7170}, {148386,7171},
	{148395,7171}, {148410,7171}, {148423,7167}, {148428,7172}, {148433,7172}, {148440,7173},
	{148449,7166}, {148454,7174}, {148463,0}, {148468,0}, {148475,7175}, {148489,7176},
	{148509,6893}, {148529,7143}, {148549,6893}, {148569,6886}, {148579,7177}, {148593,7177},
	{148609,7178}, {148623,7178}, {148639,6089}, {148653,7179}, {148671,6089}, {148691,7179},
	{148711,7180}, {148725,7181}, {148743,7182}, {148763,7183}, {148783,6089}, {148799,7184},
	{148819,7184}, {148841,7184}, {148863,6088}, {148877,6088}, {148897,6088}, {148917,6088},
	{148937,7185}, {148951,7185}, {148967,7185}, {148983,6091}, {148999,7186}, {149021,6091},
	{149043,7187}, {149065,6091}, {149087,7188}, {149101,7189}, {149121,7190}, {149143,7191},
	{149165,7188}, {149187,7192}, {149209,6885}, {149219,7193}, {149233,7193}, {149249,7194},
	{149262,7195}, {149277,7196}, {149292,7197}, {149303,7198}, {149316,409}, {149325,0},
	{149350,7199}, {149382,7199}, {149418,0}, {149441,7200}, {149473,7201}, {149476,0},
	{149491,7202}, {149513,7203}, {149518,7204}, {149529,7205}, {149544,7206}, {149551,7206},
	{149560,0}, {149571,509}, {149595,522}, {149619,7207}, {149632,0}, {149641,0}, {149661,3},
	{149692,425}, {149708,475}, {149724,7208}, {149729,7210}, {149742,7210}, {149749,7211},
	{149756,7212}, {149765,7213}, {149774,7214}, {149783,7215}, {149790,7216}, {149799,7217},
	{149808,7218}, {149817,7219}, {149824,7220}, {149831,7219}, {149840,7220}, {149849,7221},
	{149856,7221}, {149873,0}, {149876,7222}, {149882,7223}, {149888,7224}, {149895,0},
	{149910,7225}, {149940,7226}, {149972,7227}, {150000,7224}, {150013,7228}, {150020,7228},
	{150041,7228}, {150064,7229}, {150075,7230}, {150084,7230}, {150099,7230}, {150112,0},
	{150127,7231}, {150147,7232}, {150169,383}, {150191,242}, {150211,112}, {150237,7233},
	{150263,0}, {150278,401}, {150306,0}, {150319,397}, {150337,400}, {150359,424}, {150379,0},
	{150390,7234}, {150408,7235}, {150415,7235}, {150430,150}, {150439,3508}, {150452,7236},
	{150467,7236}, {150484,435}, {150495,3509}, {150512,7237}, {150519,7238}, {150528,7237},
	{150539,0}, {150556,7239}, {150580,0}, {150593,396}, {150615,404}, {150641,422}, {150663,0},
	{150676,398}, {150698,406}, {150724,430}, {150748,7240}, {150757,7241}, {150766,7242},
	{150773,7243}, {150780,7243}, {150797,7243}, {150816,7244}, {150823,7245}, {150828,0},
	{150833,7246}, {150851,7247}, {150869,0}, {150880,7242}, {150902,3509}, {150917,7248},
	{150924,7248}, {150937,415}, {150948,7244}, {150967,0}, {150978,466}, {151004,7249},
	{151009,7250}, {151018,7251}, {151025,7251}, {151036,7252}, {151045,412}, {151058,7253},
	{151065,7253}, {151078,7253}, {151089,7254}, {151098,7254}, {151115,7254}, {151134,7255},
	{151139,7255}, {151152,7256}, {151159,7257}, {151172,7258}, {151183,7258}, {151196,7257},
	{151205,7259}, {151212,7259}, {151225,7259}, {151238,7260}, {151245,7260}, {151262,7260},
	{151281,7261}, {151288,7262}, {151307,7263}, {151316,7264}, {151323,7264}, {151334,7265},
	{151341,529}, {151356,7266}, {151365,7267}, {151376,7268}, {151389,7268}, {151406,7269},
	{151413,7269}, {151426,7270}, {151433,7271}, {151440,7272}, {151449,7273}, {151462,0},
	{151479,7274}, {151509,0}, {151526,7275}, {151558,0}, {151575,7276}, {151603,0}, {151620,459},
	{151650,467}, {151676,507}, {151704,0}, {151713,444}, {151737,7277}, {151757,7278},
	{151775,7262}, {151782,7279}, {151789,0}, {151804,7280}, {151828,0}, {151837,7279},
	{151857,7281}, {151862,7281}, {151875,7282}, {151886,0}, {151891,0}, {151907,7283}, {151934,0},
	{151954,508}, {152000,0}, {152024,7284}, {152059,7285}, {152073,0}, {152093,464}, {152126,0},
	{152150,7286}, {152187,0}, {152201,7287}, {152228,7288}, {152243,0}, {152266,7289}, {152298,0},
	{152319,7290}, {152347,7290}, {152379,7288}, {152396,7291}, {152403,7291}, {152414,0},
	{152435,7292}, {152469,7293}, {152499,7294}, {152531,7295}, {152538,7295}, {152551,7296},
	{152564,7297}, {152569,7298}, {152574,7299}, {152581,7300}, {152594,7301}, {152607,7298},
	{152620,7302}, {152633,7303}, {152648,7304}, {152657,7305}, {152664,7305}, {152681,7306},
	{152698,7307}, {152705,7308}, {152714,7307}, {152729,7309}, {152736,7309}, {152745,7310},
	{152754,7310}, {152763,7311}, {152772,7312}, {152779,7313}, {152788,7314}, {152799,7315},
	{152812,7316}, {152825,7317}, {152838,7318}, {152845,7318}, {152858,7319}, {152865,7319},
	{152874,0}, {152893,7320}, {152919,7320}, {152949,0}, {152970,7321}, {153000,7322},
	{153005,7323}, {153020,7322}, {153027,7311}, {153034,7324}, {153051,7325}, {153054,0},
	{153063,7326}, {153085,7327}, {153109,0}, {153116,7328}, {153136,5294}, {153156,5295},
	{153178,0}, {153187,5304}, {153209,7329}, {153233,0}, {153242,7330}, {153262,7331},
	{153271,7332}, {153278,7333}, {153293,7334}, {153308,7335}, {153325,7336}, {153338,7337},
	{153353,7338}, {153368,7339}, {153383,7340}, {153398,7341}, {153407,7341}, {153422,7342},
	{153427,0}, {153436,7343}, {153452,7344}, {153459,7346}, {153464,7347}, {153489,7348},
	{153494,7349}, {153503,7350}, {153514,0}, {153521,7351}, {153533,7352}, {153549,0},
	{153554,7353}, {153566,7353}, {153580,7353}, {153587,0}, {153590,7354}, {153606,5395},
	{153611,7355}, {153630,5395}, {153637,5395}, {153654,7356}, {153675,7357}, {153694,0},
	{153701,0}, {153713,0}, {153727,7358}, {153748,7358}, {153775,7277}, {153792,7277},
	{153813,7359}, {153834,7360}, {153851,7361}, {153874,7360}, {153895,7362}, {153916,7362},
	{153941,7361}, {153960,7363}, {153977,7363}, {154002,7364}, {154025,7365}, {154034,7366},
	{154039,526}, {154052,7367}, {154059,7368}, {154070,7369}, {154081,7370}, {154092,7371},
	{154097,7372}, {154104,7372}, {154121,7288}, {154134,1516}, {154139,7373}, {154144,5519},
	{154149,5497}, {154161,5497}, {154177,7109}, {154188,7374}, {154207,7375}, {154226,7108},
	{154235,7108}, {154250,7310}, {154259,7309}, {154272,7310}, {154287,7112}, {154304,7376},
	{154319,7377}, {154326,7378}, {154347,7379}, {154370,5519}, {154389,7380}, {154408,7381},
	{154429,7319}, {154440,7288}, {154449,7288}, {154466,7109}, {154481,7382}, {154504,5533},
	{154529,0}, {154544,5533}, {154570,7112}, {154575,0}, {154580,0}, {154587,7274}, {154597,7383},
	{154607,7384}, {154617,7385}, {154631,7386}, {154647,7387}, {154661,7388}, {154671,0},
	{154680,0}, {154691,7389}, {154705,7390}, {154725,7390}, {154749,7390}, {154775,7390},
	{154801,7389}, {154823,7389}, {154843,7389}, {154861,7389}, {154881,7198}, {154901,7198},
	{154923,7198}, {154941,7198}, {154959,7391}, {154977,7391}, {154999,7391}, {155023,7391},
	{155049,7391}, {155073,7392}, {155087,7392}, {155111,7392}, {155137,7392}, {155163,7284},
	{155181,7284}, {155207,7284}, {155229,7284}, {155253,7284}, {155275,7393}, {155291,7393},
	{155315,7393}, {155341,7393}, {155367,0}, {155374,0}, {155383,5548}, {155395,5548},
	{155411,5548}, {155433,5548}, {155455,5547}, {155467,5547}, {155485,5549}, {155497,5549},
	{155513,5549}, {155535,5549}, {155557,5550}, {155573,5550}, {155595,5551}, {155607,5551},
	{155623,5551}, {155645,5551}, {155667,5552}, {155679,5546}, {155697,5546}, {155715,5552},
	{155731,5552}, {155755,5552}, {155779,5546}, {155791,5617}, {155809,0}, {155818,0},
	{155829,7252}, {155847,7252}, {155871,7252}, {155895,7394}, {155913,7394}, {155933,7276},
	{155955,7276}, {155979,7395}, {156000,7395}, {156024,7395}, {156048,7275}, {156074,7275},
	{156100,7396}, {156118,7396}, {156144,7396}, {156170,7397}, {156188,7397}, {156208,0},
	{156219,0}, {156232,7274}, {156248,7274}, {156274,7274}, {156300,7383}, {156320,7383},
	{156340,7384}, {156356,7384}, {156380,7384}, {156406,7385}, {156426,7385}, {156452,7385},
	{156478,7386}, {156500,7386}, {156528,7386}, {156556,7387}, {156576,7387}, {156604,7387},
	{156632,7388}, {156648,7388}, {156668,7388}, {156690,0}, {156709,7384}, {156739,0},
	{156762,7386}, {156800,0}, {156809,7376}, {156829,7398}, {156850,7399}, {156867,7296},
	{156880,7296}, {156901,0}, {156912,0}, {156925,5548}, {156941,5548}, {156961,5599},
	{156987,5599}, {157013,7400}, {157039,5547}, {157055,7401}, {157075,7402}, {157097,5549},
	{157113,7403}, {157133,7404}, {157157,7403}, {157183,7405}, {157205,7406}, {157231,7405},
	{157259,7405}, {157287,7407}, {157303,7409}, {157323,7410}, {157345,7410}, {157367,5610},
	{157389,5610}, {157417,5610}, {157445,5611}, {157473,5612}, {157493,7411}, {157519,5612},
	{157547,5612}, {157575,5546}, {157591,7412}, {157613,7285}, {157622,0}, {157635,5599},
	{157661,5551}, {157687,5610}, {157715,0}, {157730,5549}, {157758,7405}, {157788,7413},
	{157793,7414}, {157800,7357}, {157807,7415}, {157822,7416}, {157837,7311}, {157850,7417},
	{157873,7418}, {157878,7419}, {157889,7418}, {157900,7420}, {157907,7420}, {157924,7421},
	{157933,7421}, {157954,7325}, {157957,7422}, {157967,7422}, {157981,7146}, {157992,7146},
	{158003,7423}, {158010,7423}, {158023,0}, {158040,407}, {158072,439}, {158106,518},
	{158136,7325}, {158145,7424}, {158152,7425}, {158163,7424}, {158176,7426}, {158185,7427},
	{158192,7427}, {158207,7427}, {158224,438}, {158237,7428}, {158242,7425}, {158249,5973},
	{158254,7429}, {158263,7430}, {158278,7431}, {158295,7432}, {158308,7433}, {158321,416},
	{158336,7434}, {158343,7435}, {158354,7436}, {158365,7437}, {158374,7438}, {158389,7439},
	{158406,7440}, {158423,7441}, {158440,7442}, {158457,7443}, {158464,7444}, {158473,5953},
	{158492,7445}, {158511,7446}, {158530,7447}, {158543,7448}, {158556,7449}, {158565,7449},
	{158580,7449}, {158593,5973}, {158600,5973}, {158615,7450}, {158630,7451}, {158635,7452},
	{158642,7452}, {158659,7453}, {158666,7453}, {158681,0}, {158690,0}, {158701,7454},
	{158715,7454}, {158739,7454}, {158763,7455}, {158781,7455}, {158799,7456}, {158813,7456},
	{158835,7456}, {158859,7457}, {158877,7457}, {158901,7457}, {158925,7458}, {158945,7458},
	{158971,7458}, {158997,7459}, {159015,7459}, {159041,7459}, {159067,7460}, {159081,7460},
	{159099,7460}, {159119,0}, {159134,7456}, {159160,0}, {159181,7454}, {159215,7458}, {159251,0},
	{159266,6087}, {159294,6088}, {159322,0}, {159339,6089}, {159369,0}, {159386,7187}, {159418,0},
	{159435,7461}, {159463,7111}, {159480,7111}, {159489,7462}, {159496,7462}, {159511,7462},
	{159524,7463}, {159535,0}, {159544,470}, {159568,7360}, {159588,7464}, {159606,410},
	{159613,7465}, {159618,7466}, {159625,7467}, {159636,7468}, {159643,7468}, {159658,7469},
	{159669,7431}, {159674,7470}, {159681,7470}, {159698,7470}, {159715,7471}, {159720,7472},
	{159727,7473}, {159742,7474}, {159755,7475}, {159770,7177}, {159781,7285}, {159798,7450},
	{159805,7476}, {159818,7250}, {159825,7477}, {159842,7478}, {159847,7479}, {159860,7480},
	{159867,7480}, {159884,7481}, {159891,7481}, {159904,7481}, {159915,0}, {159930,6893},
	{159958,6091}, {160000,0}, {160017,7184}, {160049,5925}, {160058,7482}, {160063,7162},
	{160080,7483}, {160087,7484}, {160104,7483}, {160121,7485}, {160128,7485}, {160139,5925},
	{160150,0}, {160171,7486}, {160201,0}, {160220,7487}, {160246,7487}, {160276,0}, {160285,7488},
	{160307,7489}, {160331,7237}, {160344,7490}, {160351,7490}, {160362,7491}, {160375,7492},
	{160382,7493}, {160393,7492}, {160404,7494}, {160409,7495}, {160414,2449}, {160419,0},
	{160428,7496}, {160448,7497}, {160457,7497}, {160476,7498}, {160485,7498}, {160500,7498},
	{160513,0}, {160524,7499}, {160542,0}, {160549,3509}, {160567,7493}, {160572,7500},
	{160579,7501}, {160599,7502}, {160619,7502}, {160639,7501}, {160650,7237}, {160661,0},
	{160674,7237}, {160698,7237}, {160726,0}, {160739,7236}, {160763,7236}, {160791,7503},
	{160794,0}, {160808,7504}, {160835,0}, {160853,446}, {160884,0}, {160906,7389}, {160939,7391},
	{160974,5533}, {160988,7109}, {160999,0}, {161010,7505}, {161030,403}, {161054,421}, {161070,0},
	{161079,7506}, {161095,7507}, {161112,0}, {161119,7508}, {161131,7509}, {161145,7510},
	{161163,7511}, {161168,7512}, {161175,0}, {161186,380}, {161204,241}, {161220,109},
	{161242,7513}, {161249,7513}, {161262,7514}, {161271,7515}, {161280,7516}, {161289,7517},
	{161294,7518}, {161305,0}, {161314,7519}, {161336,7412}, {161349,7359}, {161360,7520},
	{161367,7520}, {161382,7521}, {161399,7522}, {161406,7523}, {161415,7524}, {161428,7525},
	{161443,7526}, {161458,7527}, {161473,7528}, {161490,7529}, {161499,0}, {161520,7530},
	{161548,7530}, {161580,7531}, {161610,0}, {161621,0}, {161645,7532}, {161680,7533},
	{161698,7534}, {161718,7535}, {161737,7535}, {161744,7536}, {161757,7537}, {161768,7538},
	{161779,7539}, {161786,7539}, {161803,0}, {161814,7540}, {161838,7541}, {161858,7542},
	{161880,7543}, {161891,7544}, {161894,1689}, {161899,0}, {161906,7236}, {161920,7547},
	{161927,7548}, {161940,7549}, {161945,7550}, {161954,7550}, {161969,7550}, {161982,0},
	{161993,0}, {162006,7100}, {162022,7551}, {162042,7100}, {162064,7553}, {162088,7553},
	{162114,7553}, {162140,7194}, {162162,7194}, {162180,7554}, {162202,7194}, {162222,7555},
	{162242,7555}, {162264,7100}, {162280,7100}, {162300,7101}, {162320,7101}, {162344,7101},
	{162370,7101}, {162398,7556}, {162418,7556}, {162442,7556}, {162468,7556}, {162494,7292},
	{162514,7292}, {162540,7292}, {162566,7292}, {162592,7292}, {162620,7286}, {162640,7286},
	{162666,7286}, {162692,7286}, {162718,7293}, {162734,7293}, {162756,7293}, {162778,7293},
	{162802,7293}, {162822,7557}, {162838,7558}, {162858,7559}, {162884,7557}, {162912,7559},
	{162940,7558}, {162968,7294}, {162988,7294}, {163016,7294}, {163040,7294}, {163064,7294},
	{163090,7560}, {163108,7560}, {163134,7560}, {163162,7560}, {163190,7561}, {163206,7561},
	{163226,7561}, {163248,7561}, {163272,7562}, {163279,7563}, {163292,7564}, {163307,7565},
	{163324,7566}, {163341,7567}, {163360,1748}, {163365,1748}, {163372,1748}, {163389,7568},
	{163406,7569}, {163411,7570}, {163416,7571}, {163423,7548}, {163428,7568}, {163435,7572},
	{163450,7573}, {163457,7573}, {163472,7573}, {163487,7574}, {163494,7574}, {163511,1688},
	{163528,1689}, {163558,7575}, {163561,6000}, {163566,0}, {163577,7576}, {163595,6000},
	{163602,6000}, {163613,7577}, {163624,7578}, {163631,7579}, {163640,7578}, {163657,7579},
	{163674,7580}, {163679,7581}, {163684,7582}, {163693,7582}, {163710,7583}, {163717,7583},
	{163728,7584}, {163733,7585}, {163740,7585}, {163751,7586}, {163764,7587}, {163771,7587},
	{163786,7588}, {163791,7577}, {163798,7589}, {163803,7590}, {163810,7590}, {163819,7591},
	{163824,7592}, {163831,7592}, {163842,7593}, {163849,7593}, {163860,7575}, {163871,7594},
	{163880,7594}, {163898,7595}, {163905,7595}, {163919,7595}, {163935,7123}, {163940,432},
	{163949,7596}, {163954,0}, {163967,7597}, {163987,7598}, {163992,7599}, {164000,0},
	{164013,395}, {164035,427}, {164057,0}, {164064,0}, {164082,7600}, {164111,0}, {164131,7601},
	{164162,7602}, {164176,7603}, {164190,7604}, {164204,7605}, {164220,7606}, {164225,0},
	{164234,7607}, {164250,151}, {164263,2449}, {164278,434}, {164289,7493}, {164311,0},
	{164324,7608}, {164344,500}, {164355,7609}, {164362,7610}, {164367,7611}, {164379,7612},
	{164386,7613}, {164393,0}, {164412,7614}, {164440,6819}, {164445,7615}, {164452,6819},
	{164467,7616}, {164482,7617}, {164497,7618}, {164502,7619}, {164509,7620}, {164520,7621},
	{164533,7622}, {164546,7623}, {164559,7618}, {164566,7618}, {164579,0}, {164588,3508},
	{164604,7616}, {164611,7624}, {164618,7625}, {164631,7626}, {164644,7627}, {164659,7628},
	{164674,7629}, {164681,7630}, {164690,7631}, {164699,7632}, {164706,7633}, {164715,7634},
	{164724,7412}, {164735,7402}, {164744,7635}, {164751,7635}, {164764,7636}, {164771,7636},
	{164782,7637}, {164789,7637}, {164800,7638}, {164811,7639}, {164818,7639}, {164831,7640},
	{164838,7640}, {164851,7641}, {164858,7641}, {164875,1515}, {164884,1515}, {164901,1516},
	{164914,1516}, {164929,7642}, {164938,7642}, {164951,0}, {164962,510}, {164986,523},
	{165010,527}, {165032,7643}, {165037,7644}, {165044,7644}, {165055,7645}, {165072,0},
	{165077,7349}, {165091,0}, {165110,0}, {165142,7646}, {165185,7647}, {165211,7648},
	{165239,7649}, {165258,0}, {165269,7650}, {165289,405}, {165313,7349}, {165318,7651},
	{165323,0}, {165336,528}, {165364,7363}, {165388,7652}, {165410,7653}, {165421,7654},
	{165428,7654}, {165439,1823}, {165442,1824}, {165447,1823}, {165456,1824}, {165478,7655},
	{165489,0}, {165508,7656}, {165538,7657}, {165568,7658}, {165587,7659}, {165594,7659},
	{165611,7651}, {165622,7660}, {165631,7662}, {165642,0}, {165659,0}, {165687,4}, {165726,426},
	{165750,476}, {165774,7663}, {165789,0}, {165800,7664}, {165816,399}, {165836,7665},
	{165854,7666}, {165876,0}, {165887,393}, {165907,402}, {165931,530}, {165946,0}, {165953,7667},
	{165969,7668}, {165987,7669}, {166003,7670}, {166014,7671}, {166021,7671}, {166032,7671},
	{166045,7672}, {166058,7672}, {166077,7673}, {166088,7673}, {166101,7673}, {166116,7674},
	{166123,7674}, {166142,7674}, {166163,7675}, {166168,543}, {166177,7676}, {166188,7676},
	{166205,7677}, {166224,7675}, {166231,7675}, {166252,7677}, {166259,7677}, {166264,7678},
	{166267,7673}, {166284,7673}, {166305,7676}, {166316,7676}, {166331,7679}, {166338,7679},
	{166351,7679}, {166356,0}, {166369,532}, {166391,536}, {166415,540}, {166437,7680},
	{166442,7681}, {166451,7680}, {166470,7682}, {166477,7680}, {166484,7683}, {166491,7684},
	{166498,7685}, {166505,7685}, {166524,7685}, {166545,7682}, {166558,7682}, {166573,7683},
	{166586,7683}, {166601,7684}, {166616,7684}, {166633,7686}, {166644,7686}, {166657,7687},
	{166666,7687}, {166677,7686}, {166684,7687}, {166691,0}, {166710,7688}, {166736,0},
	{166749,531}, {166771,535}, {166795,539}, {166817,7689}, {166824,7689}, {166841,7689},
	{166860,7690}, {166871,7690}, {166876,7690}, {166883,7691}, {166888,7691}, {166895,7691},
	{166908,7692}, {166929,7692}, {166936,7692}, {166941,7693}, {166948,7693}, {166967,7693},
	{166988,544}, {166997,0}, {167011,0}, {167036,7694}, {167068,7676}, {167079,7676},
	{167092,7676}, {167107,7695}, {167122,7695}, {167139,7695}, {167146,7696}, {167161,7696},
	{167178,7696}, {167185,0}, {167188,7697}, {167192,0}, {167199,7698}, {167207,7698},
	{167220,7699}, {167229,7699}, {167244,0}, {167251,7700}, {167259,7700}, {167274,7701},
	{167285,0}, {167292,7701}, {167314,0}, {167325,0}, {167338,7702}, {167362,7702}, {167384,7703},
	{167404,0}, {167418,7703}, {167439,0}, {167457,7704}, {167482,0}, {167489,0}, {167498,0},
	{167514,7705}, {167539,0}, {167555,7705}, {167580,7706}, {167587,7707}, {167595,7708},
	{167606,7709}, {167613,7709}, {167628,7710}, {167639,7711}, {167642,7712}, {167646,0},
	{167655,7698}, {167665,7698}, {167680,0}, {167689,7700}, {167699,7700}, {167716,0},
	{167725,7707}, {167735,7707}, {167748,7713}, {167759,0}, {167768,7714}, {167778,7714},
	{167791,7713}, {167800,7715}, {167811,7716}, {167822,0}, {167831,7717}, {167841,7717},
	{167854,7718}, {167865,7719}, {167874,7720}, {167883,0}, {167892,7721}, {167902,7721},
	{167917,0}, {167926,7722}, {167936,7722}, {167951,0}, {167960,0}, {167971,0}, {168000,7723},
	{168017,7723}, {168037,7724}, {168061,7725}, {168081,0}, {168097,7726}, {168114,7726},
	{168138,0}, {168154,7727}, {168171,7727}, {168193,7728}, {168213,0}, {168229,7729},
	{168246,7729}, {168266,0}, {168280,0}, {168295,0}, {168311,7723}, {168330,0}, {168346,0},
	{168363,7723}, {168383,0}, {168401,0}, {168420,7724}, {168442,0}, {168466,0}, {168491,7724},
	{168519,0}, {168535,0}, {168552,7725}, {168572,0}, {168595,0}, {168619,7725}, {168646,0},
	{168668,0}, {168691,7725}, {168717,0}, {168731,0}, {168746,0}, {168762,7726}, {168781,0},
	{168799,0}, {168818,7726}, {168840,0}, {168864,0}, {168889,7726}, {168917,0}, {168931,0},
	{168946,0}, {168962,7727}, {168981,0}, {169001,0}, {169022,7727}, {169046,0}, {169068,0},
	{169091,7728}, {169117,0}, {169133,0}, {169150,7729}, {169170,0}, {169192,0}, {169215,7729},
	{169241,7701}, {169250,0}, {169259,7730}, {169269,7730}, {169284,7701}, {169299,7711},
	{169308,0}, {169311,7731}, {169315,0}, {169318,7732}, {169322,7733}, {169341,7734}, {169356,0},
	{169363,7735}, {169379,7736}, {169386,7736}, {169403,0}, {169410,7714}, {169418,7714},
	{169429,0}, {169432,7737}, {169436,7738}, {169447,7724}, {169465,7739}, {169485,7740},
	{169494,7741}, {169505,7742}, {169516,7726}, {169534,7743}, {169554,7744}, {169563,7728},
	{169581,7745}, {169601,0}, {169606,7746}, {169618,0}, {169621,7747}, {169625,7748},
	{169638,7718}, {169647,7749}, {169652,7750}, {169659,7750}, {169672,7751}, {169681,0},
	{169688,0}, {169698,7697}, {169709,0}, {169719,7712}, {169730,0}, {169740,7731}, {169751,0},
	{169761,7732}, {169772,0}, {169782,7737}, {169793,0}, {169803,7747}, {169814,7737},
	{169832,7697}, {169850,7732}, {169868,7752}, {169882,7747}, {169898,7731}, {169916,7712},
	{169930,7753}, {169939,0}, {169946,7717}, {169954,7717}, {169965,7718}, {169974,0},
	{169985,7718}, {170005,0}, {170014,0}, {170025,0}, {170041,7754}, {170058,7754}, {170078,0},
	{170094,7739}, {170111,7739}, {170135,7710}, {170155,0}, {170171,7743}, {170188,7743},
	{170212,0}, {170228,7755}, {170245,7755}, {170267,7745}, {170287,0}, {170303,7756},
	{170320,7756}, {170340,0}, {170354,0}, {170369,0}, {170385,7754}, {170404,0}, {170420,0},
	{170437,7754}, {170457,0}, {170471,0}, {170486,0}, {170502,7739}, {170521,0}, {170539,0},
	{170558,7739}, {170580,0}, {170604,0}, {170629,7739}, {170657,0}, {170673,0}, {170696,0},
	{170720,7710}, {170747,0}, {170769,0}, {170792,7710}, {170818,0}, {170832,0}, {170847,0},
	{170863,7743}, {170882,0}, {170900,0}, {170919,7743}, {170941,0}, {170965,0}, {170990,7743},
	{171018,0}, {171032,0}, {171047,0}, {171063,7755}, {171082,0}, {171098,0}, {171115,7745},
	{171135,0}, {171157,0}, {171180,7745}, {171206,0}, {171220,0}, {171235,0}, {171251,7756},
	{171270,0}, {171286,0}, {171303,7756}, {171323,0}, {171345,0}, {171368,7756}, {171394,7719},
	{171401,7757}, {171414,7705}, {171425,7725}, {171432,7758}, {171447,7759}, {171462,7760},
	{171469,7761}, {171478,7720}, {171485,7762}, {171494,7762}, {171513,7763}, {171530,0},
	{171537,7721}, {171545,7721}, {171558,7764}, {171569,7765}, {171576,7765}, {171595,0},
	{171602,7722}, {171610,7722}, {171623,7766}, {171634,7701}, {171641,0}, {171648,0},
	{171657,7767}, {171677,7767}, {171695,7768}, {171711,7768}, {171726,0}, {171749,7767},
	{171781,7769}, {171798,0}, {171805,7730}, {171813,7730}, {171826,7770}, {171833,7770},
	{171848,7771}, {171861,7701}, {171874,0}, {171893,7702}, {171921,0}, {171924,7752},
	{171928,7772}, {171935,7773}, {171946,7501}, {171955,7501}, {171977,7485}, {171990,7774},
	{172000,1078}, {172009,7776}, {172020,7777}, {172031,7778}, {172044,7779}, {172055,7780},
	{172060,7781}, {172067,0}, {172076,7782}, {172092,7783}, {172101,1525}, {172108,7784},
	{172117,7785}, {172130,5232}, {172147,7786}, {172152,0}, {172157,7787}, {172169,7788},
	{172181,7789}, {172195,2457}, {172206,7790}, {172217,7790}, {172226,7776}, {172237,7062},
	{172248,7779}, {172263,7781}, {172274,7785}, {172291,0}, {172306,7791}, {172334,7792},
	{172362,7793}, {172371,7794}, {172388,7795}, {172401,7796}, {172414,7797}, {172427,7798},
	{172438,0}, {172449,7799}, {172475,7800}, {172501,7799}, {172527,7801}, {172553,0},
	{172564,7802}, {172588,7803}, {172612,4489}, {172625,7804}, {172636,4419}, {172649,7805},
	{172658,7806}, {172669,7807}, {172676,7808}, {172687,0}, {172694,0}, {172710,7809},
	{172737,7810}, {172744,7811}, {172755,7812}, {172762,0}, {172769,7813}, {172783,7814},
	{172792,0}, {172797,7815}, {172809,7816}, {172818,7817}, {172829,0}, {172836,7818},
	{172850,7819}, {172866,0}, {172877,557}, {172893,7820}, {172900,7821}, {172911,7822},
	{172916,7823}, {172923,7824}, {172934,5110}, {172941,7825}, {172952,7826}, {172965,7827},
	{172976,7828}, {172989,7829}, {172998,7830}, {173005,7831}, {173014,7832}, {173023,0},
	{173032,584}, {173052,0}, {173061,567}, {173077,584}, {173093,615}, {173111,615}, {173129,7833},
	{173140,7834}, {173151,0}, {173160,590}, {173180,595}, {173198,7835}, {173211,7836},
	{173222,7837}, {173229,7838}, {173244,7839}, {173249,0}, {173256,7840}, {173274,7841},
	{173290,7839}, {173307,7839}, {173326,0}, {173335,597}, {173353,7842}, {173358,7067},
	{173363,1541}, {173372,7067}, {173379,7067}, {173396,7843}, {173409,0}, {173426,423},
	{173450,0}, {173463,7072}, {173483,7844}, {173494,7845}, {173507,0}, {173512,7846},
	{173524,7847}, {173536,7848}, {173552,7094}, {173563,7849}, {173574,0}, {173577,7492},
	{173583,7237}, {173589,0}, {173596,7237}, {173612,7490}, {173623,7492}, {173630,7492},
	{173641,0}, {173652,7850}, {173674,7851}, {173698,0}, {173711,7852}, {173735,7852},
	{173761,7853}, {173785,7853}, {173811,7854}, {173820,7855}, {173833,7855}, {173848,7856},
	{173855,0}, {173864,545}, {173882,0}, {173895,7237}, {173919,7237}, {173947,7237},
	{173958,7501}, {173969,607}, {173984,0}, {173993,591}, {174013,7794}, {174026,7857},
	{174029,7858}, {174040,7859}, {174053,7860}, {174060,0}, {174071,3404}, {174095,3405},
	{174117,3405}, {174141,3404}, {174165,3404}, {174191,7861}, {174204,7862}, {174213,7863},
	{174222,7864}, {174231,7865}, {174238,7866}, {174245,7867}, {174256,7167}, {174261,7168},
	{174280,7167}, {174287,7167}, {174304,7868}, {174313,7869}, {174320,7870}, {174329,7871},
	{174340,7872}, {174351,7873}, {174364,7874}, {174371,7854}, {174384,7174}, {174389,7174},
	{174396,7174}, {174405,7875}, {174410,7876}, {174419,7877}, {174432,7878}, {174449,7878},
	{174468,3552}, {174479,0}, {174488,0}, {174499,7791}, {174523,7791}, {174545,7791},
	{174569,7791}, {174595,7879}, {174615,7881}, {174635,7882}, {174657,7882}, {174677,7883},
	{174699,7883}, {174721,7884}, {174743,7884}, {174763,7799}, {174781,7799}, {174803,7802},
	{174821,7802}, {174841,7881}, {174859,7881}, {174879,7885}, {174888,7886}, {174891,0},
	{174896,7888}, {174910,7889}, {174926,0}, {174935,0}, {174946,7890}, {174966,1906},
	{174988,2175}, {175004,1904}, {175024,1903}, {175046,2177}, {175068,2174}, {175088,7891},
	{175099,7891}, {175110,7892}, {175121,7893}, {175134,7894}, {175141,7895}, {175152,7896},
	{175157,7897}, {175170,7898}, {175179,7899}, {175196,7900}, {175207,7900}, {175225,2038},
	{175230,7901}, {175241,7902}, {175254,7891}, {175267,7147}, {175272,7147}, {175279,7147},
	{175296,7903}, {175301,7904}, {175316,7905}, {175331,0}, {175336,2052}, {175352,2053},
	{175370,2052}, {175385,2053}, {175402,0}, {175407,2052}, {175423,2053}, {175441,7782},
	{175448,7782}, {175462,0}, {175479,7906}, {175503,0}, {175520,7907}, {175546,7908},
	{175574,7909}, {175583,0}, {175592,5683}, {175612,5682}, {175632,5683}, {175654,5689},
	{175661,5691}, {175672,7910}, {175677,7911}, {175680,7484}, {175685,7484}, {175692,7484},
	{175709,7912}, {175718,7912}, {175725,565}, {175743,566}, {175759,7913}, {175777,7914},
	{175784,7798}, {175791,7817}, {175804,7915}, {175815,7435}, {175820,7797}, {175827,7916},
	{175832,7917}, {175845,7435}, {175852,7435}, {175863,7431}, {175870,7431}, {175887,7918},
	{175904,7919}, {175913,7920}, {175928,7921}, {175943,5944}, {175950,7922}, {175965,7923},
	{175978,605}, {175989,7924}, {176000,0}, {176005,7900}, {176017,7925}, {176032,7926},
	{176049,7927}, {176064,7928}, {176067,7929}, {176074,7900}, {176088,7930}, {176093,7931},
	{176102,7817}, {176113,7817}, {176124,6003}, {176135,7932}, {176144,7933}, {176149,6004},
	{176162,7934}, {176173,7935}, {176184,6007}, {176193,7936}, {176204,7936}, {176217,7937},
	{176226,7592}, {176237,7938}, {176240,7938}, {176251,7939}, {176258,7940}, {176272,0},
	{176281,7941}, {176303,5795}, {176310,7839}, {176317,7840}, {176326,7797}, {176333,7839},
	{176340,7881}, {176347,7790}, {176354,7942}, {176359,7943}, {176364,7944}, {176371,7931},
	{176384,7945}, {176397,7938}, {176406,7946}, {176415,2504}, {176430,7947}, {176441,7948},
	{176452,7797}, {176457,7938}, {176475,7949}, {176493,7950}, {176508,7931}, {176519,7951},
	{176532,7952}, {176547,7953}, {176560,7639}, {176573,7637}, {176584,7638}, {176595,7640},
	{176608,0}, {176615,0}, {176624,7792}, {176646,7792}, {176666,7792}, {176688,7803},
	{176706,7807}, {176724,7954}, {176744,7954}, {176762,7955}, {176782,7955}, {176802,7956},
	{176822,7956}, {176840,7801}, {176856,7801}, {176876,7803}, {176892,7803}, {176910,7807},
	{176926,7807}, {176944,7835}, {176961,0}, {176970,7957}, {176988,7835}, {176993,7641},
	{177010,7949}, {177013,7949}, {177022,7958}, {177025,7960}, {177032,7961}, {177041,7962},
	{177050,7963}, {177059,7264}, {177070,7912}, {177077,580}, {177095,581}, {177109,7964},
	{177123,7965}, {177141,7966}, {177148,7816}, {177157,7269}, {177170,4489}, {177179,4419},
	{177190,7967}, {177201,7840}, {177210,0}, {177221,7949}, {177243,0}, {177258,7968},
	{177280,7969}, {177289,7970}, {177294,4232}, {177301,7971}, {177306,7972}, {177313,7973},
	{177318,7295}, {177331,7974}, {177336,0}, {177341,7975}, {177357,7976}, {177369,7977},
	{177383,7978}, {177396,7851}, {177409,7979}, {177416,7980}, {177427,7851}, {177438,7981},
	{177453,7982}, {177466,7983}, {177477,7984}, {177490,7930}, {177503,7985}, {177506,7986},
	{177515,7985}, {177524,7985}, {177535,0}, {177542,7987}, {177564,7988}, {177582,0},
	{177589,7800}, {177607,437}, {177618,0}, {177627,596}, {177647,7989}, {177667,0}, {177672,7990},
	{177688,7991}, {177702,0}, {177713,392}, {177729,399}, {177749,0}, {177756,7351}, {177768,7352},
	{177784,7992}, {177787,7994}, {177794,7994}, {177803,7995}, {177814,7995}, {177827,7996},
	{177840,7997}, {177851,7997}, {177864,7998}, {177877,7999}, {177892,7858}, {177903,8000},
	{177908,608}, {177917,8001}, {177932,8001}, {177949,8002}, {177966,8003}, {177983,7854},
	{177994,7854}, {178005,7854}, {178018,7877}, {178029,7877}, {178040,8004}, {178049,8005},
	{178064,8006}, {178075,8007}, {178086,8008}, {178099,0}, {178104,8009}, {178120,8010},
	{178132,8011}, {178146,0}, {178159,600}, {178179,602}, {178199,613}, {178223,8012},
	{178240,8013}, {178243,8014}, {178256,0}, {178263,8015}, {178281,8016}, {178295,8017},
	{178311,606}, {178328,599}, {178337,8018}, {178350,8019}, {178363,8020}, {178378,8021},
	{178383,0}, {178390,0}, {178408,7907}, {178431,0}, {178447,7907}, {178468,0}, {178486,8023},
	{178509,0}, {178527,8023}, {178550,0}, {178568,8024}, {178591,0}, {178609,8024}, {178632,0},
	{178648,8025}, {178669,0}, {178687,8025}, {178710,0}, {178728,7908}, {178751,0}, {178771,7908},
	{178796,0}, {178810,7914}, {178829,0}, {178845,7914}, {178866,0}, {178880,7906}, {178899,7906},
	{178918,0}, {178938,7906}, {178963,7906}, {178988,8026}, {179005,0}, {179016,8027}, {179034,0},
	{179045,589}, {179067,594}, {179087,0}, {179092,8030}, {179104,8031}, {179111,8032},
	{179124,8033}, {179129,8033}, {179142,8034}, {179151,8035}, {179170,8036}, {179181,8037},
	{179184,8038}, {179189,8039}, {179206,8040}, {179211,8041}, {179228,8042}, {179247,8043},
	{179252,0}, {179265,8044}, {179289,8045}, {179313,8046}, {179322,8047}, {179333,8048},
	{179346,8049}, {179363,8049}, {179378,8050}, {179387,8051}, {179398,0}, {179409,7891},
	{179431,7858}, {179455,0}, {179468,8052}, {179492,8052}, {179518,0}, {179533,8053},
	{179559,8053}, {179587,7237}, {179594,433}, {179603,7237}, {179612,0}, {179625,397},
	{179643,400}, {179665,424}, {179685,8054}, {179690,0}, {179701,601}, {179719,603}, {179737,614},
	{179759,8055}, {179764,0}, {179775,570}, {179793,583}, {179811,8056}, {179833,556},
	{179849,616}, {179869,616}, {179889,8057}, {179892,8058}, {179903,8059}, {179912,8033},
	{179921,8060}, {179928,8061}, {179935,8062}, {179940,8063}, {179951,8064}, {179958,8065},
	{179969,8066}, {179976,8067}, {180000,8067}, {180017,8068}, {180030,8069}, {180041,8070},
	{180044,0}, {180048,8071}, {180063,8072}, {180076,8073}, {180091,8074}, {180104,8075},
	{180119,8076}, {180132,8077}, {180143,8078}, {180150,8064}, {180159,8065}, {180172,8066},
	{180181,8079}, {180194,0}, {180205,8080}, {180219,8081}, {180241,8081}, {180255,8080},
	{180277,8082}, {180288,8083}, {180297,8070}, {180308,8084}, {180319,0}, {180332,8085},
	{180348,8086}, {180372,8086}, {180388,8085}, {180412,0}, {180419,8087}, {180435,0},
	{180442,8088}, {180458,8089}, {180476,8090}, {180483,8091}, {180488,8092}, {180501,8079},
	{180512,8093}, {180519,8093}, {180534,0}, {180543,8094}, {180563,8072}, {180581,0},
	{180590,8080}, {180602,8081}, {180622,8081}, {180634,8080}, {180654,0}, {180659,0}, {180671,0},
	{180685,8095}, {180708,8094}, {180731,8069}, {180756,8094}, {180779,8096}, {180804,8097},
	{180829,8068}, {180852,8098}, {180873,8082}, {180882,8099}, {180889,8099}, {180902,8071},
	{180913,0}, {180924,8097}, {180946,8075}, {180966,8083}, {180973,8100}, {180982,0},
	{180991,8076}, {181011,8101}, {181018,8101}, {181033,8084}, {181042,8102}, {181051,8102},
	{181068,0}, {181079,8085}, {181093,8086}, {181115,8086}, {181129,8085}, {181151,0}, {181156,0},
	{181174,0}, {181194,0}, {181221,8103}, {181257,8104}, {181262,8105}, {181269,8105},
	{181280,8106}, {181287,8107}, {181296,8107}, {181317,8108}, {181332,8109}, {181339,8109},
	{181350,8110}, {181361,8110}, {181378,8111}, {181389,8111}, {181402,8112}, {181405,8113},
	{181418,8114}, {181433,8115}, {181446,8116}, {181453,8116}, {181462,8116}, {181483,0},
	{181492,8117}, {181510,0}, {181521,8118}, {181553,8119}, {181575,8120}, {181584,8120},
	{181601,8121}, {181608,8121}, {181617,8121}, {181634,8122}, {181641,8122}, {181650,8122},
	{181667,8123}, {181672,8124}, {181679,8124}, {181696,8103}, {181709,8125}, {181716,8125},
	{181737,8126}, {181746,8126}, {181763,8127}, {181772,8128}, {181781,8127}, {181802,8128},
	{181817,8129}, {181824,8129}, {181833,8129}, {181852,8130}, {181861,8130}, {181874,0},
	{181885,8131}, {181905,0}, {181918,8132}, {181952,8133}, {181976,8134}, {181991,8135},
	{181998,8135}, {182011,8136}, {182014,8137}, {182023,8137}, {182042,8138}, {182067,0},
	{182080,8139}, {182094,8139}, {182114,8140}, {182130,8141}, {182152,8142}, {182174,8143},
	{182190,8144}, {182212,8145}, {182246,8146}, {182253,0}, {182266,0}, {182283,8147},
	{182307,166}, {182330,8148}, {182362,660}, {182394,0}, {182439,8149}, {182503,273},
	{182529,113}, {182561,8150}, {182584,8151}, {182616,0}, {182658,8152}, {182716,0}, {182729,638},
	{182749,685}, {182778,8153}, {182794,8154}, {182810,8155}, {182838,0}, {182854,640},
	{182880,648}, {182906,668}, {182941,8156}, {182951,8157}, {182964,8158}, {182977,8159},
	{182999,8160}, {183021,8161}, {183040,8162}, {183059,8162}, {183075,8163}, {183094,8164},
	{183125,8165}, {183132,0}, {183148,644}, {183180,8166}, {183196,8167}, {183212,8168},
	{183222,8169}, {183226,8171}, {183233,8172}, {183243,8172}, {183262,7828}, {183284,8173},
	{183291,8173}, {183307,7832}, {183323,0}, {183339,662}, {183368,684}, {183400,0}, {183413,8174},
	{183436,8175}, {183468,0}, {183484,8176}, {183513,8177}, {183520,0}, {183533,8178},
	{183556,8179}, {183569,8180}, {183585,7778}, {183601,1063}, {183611,1063}, {183634,8181},
	{183644,1180}, {183660,7823}, {183673,7823}, {183695,1071}, {183714,1071}, {183752,8182},
	{183768,0}, {183775,6821}, {183792,8183}, {183818,3177}, {183838,3176}, {183864,8184},
	{183881,8185}, {183907,0}, {183911,8186}, {183925,8187}, {183948,0}, {183964,590}, {184000,571},
	{184026,595}, {184061,636}, {184077,0}, {184081,8188}, {184092,8189}, {184108,8189},
	{184127,8190}, {184143,8190}, {184162,0}, {184169,8191}, {184195,8192}, {184212,8193},
	{184235,0}, {184245,8194}, {184265,8195}, {184285,8196}, {184314,8197}, {184334,0}, {184344,0},
	{184358,8198}, {184379,0}, {184415,8199}, {184470,0}, {184503,8200}, {184552,8201},
	{184559,8201}, {184575,8202}, {184591,8203}, {184607,8203}, {184629,8204}, {184636,8204},
	{184652,0}, {184665,8205}, {184685,8206}, {184689,8207}, {184696,8209}, {184706,0},
	{184728,632}, {184760,0}, {184776,0}, {184793,0}, {184817,8211}, {184852,0}, {184888,8212},
	{184935,8213}, {184942,8214}, {184949,8215}, {184953,0}, {184960,8216}, {184977,643},
	{185000,661}, {185020,683}, {185043,8217}, {185065,672}, {185081,8215}, {185088,8218},
	{185095,8219}, {185108,8220}, {185130,8221}, {185156,8049}, {185181,8049}, {185209,8046},
	{185219,8046}, {185232,8214}, {185236,0}, {185249,8222}, {185269,8223}, {185276,8224},
	{185292,8225}, {185320,0}, {185333,3285}, {185365,3285}, {185384,8226}, {185394,8226},
	{185419,8227}, {185432,8227}, {185457,8228}, {185464,8230}, {185474,7863}, {185484,7865},
	{185497,7863}, {185510,7865}, {185529,8231}, {185539,8232}, {185552,7871}, {185565,8233},
	{185581,8234}, {185609,8235}, {185622,8236}, {185632,8237}, {185654,8033}, {185658,8047},
	{185671,8047}, {185690,8238}, {185703,8239}, {185719,8239}, {185741,8240}, {185766,8241},
	{185770,8243}, {185783,8244}, {185793,8245}, {185800,8246}, {185813,0}, {185832,629},
	{185861,641}, {185896,669}, {185934,8244}, {185938,2207}, {185954,2207}, {185976,8247},
	{186008,0}, {186024,8248}, {186050,8249}, {186066,0}, {186082,1938}, {186117,8249},
	{186136,8250}, {186143,1938}, {186162,8251}, {186175,2156}, {186188,2156}, {186220,8252},
	{186230,8253}, {186249,8254}, {186280,0}, {186296,7815}, {186331,8030}, {186356,8255},
	{186372,2209}, {186388,8256}, {186392,8257}, {186399,8258}, {186409,8259}, {186425,8260},
	{186453,8261}, {186469,8262}, {186488,8261}, {186507,8263}, {186517,8263}, {186539,8256},
	{186546,8264}, {186571,8265}, {186593,8265}, {186621,8033}, {186625,8034}, {186638,8266},
	{186654,8268}, {186670,8269}, {186683,5355}, {186696,0}, {186715,5355}, {186753,0},
	{186772,8270}, {186810,0}, {186826,8271}, {186855,5369}, {186874,5369}, {186912,0},
	{186928,637}, {186951,0}, {186971,8272}, {186998,167}, {187024,8273}, {187059,0}, {187110,8274},
	{187180,274}, {187209,114}, {187244,8275}, {187270,8276}, {187305,0}, {187353,8277}, {187417,0},
	{187433,659}, {187468,673}, {187494,686}, {187526,0}, {187533,8278}, {187547,0}, {187563,618},
	{187595,646}, {187627,664}, {187656,5652}, {187681,5664}, {187694,5664}, {187726,5652},
	{187733,5652}, {187746,8279}, {187774,8033}, {187784,0}, {187797,589}, {187826,568},
	{187849,594}, {187881,363}, {187897,8280}, {187904,8281}, {187920,8282}, {187948,8283},
	{187958,8284}, {187977,0}, {188000,188}, {188035,329}, {188067,76}, {188089,8285}, {188099,0},
	{188118,364}, {188150,0}, {188166,189}, {188201,330}, {188233,8286}, {188243,7950},
	{188265,8287}, {188284,8288}, {188312,8287}, {188343,8286}, {188374,0}, {188387,630},
	{188410,642}, {188439,670}, {188471,8214}, {188475,8214}, {188485,7844}, {188501,1540},
	{188517,1595}, {188530,1595}, {188558,8289}, {188577,8289}, {188605,8290}, {188621,8291},
	{188634,8291}, {188656,0}, {188669,639}, {188692,647}, {188715,667}, {188747,8292},
	{188757,8292}, {188776,8293}, {188783,8294}, {188793,8295}, {188813,8296}, {188832,8297},
	{188851,8298}, {188876,7845}, {188892,7784}, {188905,8299}, {188936,0}, {188961,8300},
	{188996,8301}, {189030,0}, {189037,8302}, {189054,8303}, {189077,8304}, {189103,8305},
	{189122,8159}, {189141,1581}, {189154,1581}, {189186,7843}, {189205,0}, {189218,1540},
	{189250,7845}, {189269,7838}, {189294,8306}, {189304,634}, {189317,8307}, {189336,8308},
	{189343,7834}, {189353,8309}, {189366,8310}, {189389,8311}, {189411,8312}, {189433,8313},
	{189461,7834}, {189477,8314}, {189490,8314}, {189512,4404}, {189531,4097}, {189553,8315},
	{189560,8316}, {189579,8317}, {189595,8317}, {189620,8318}, {189642,8319}, {189670,1061},
	{189701,4381}, {189720,4381}, {189748,8320}, {189773,4097}, {189780,0}, {189796,617},
	{189828,645}, {189860,663}, {189889,4097}, {189908,8321}, {189924,8322}, {189952,8323},
	{189971,4053}, {189984,0}, {190003,4053}, {190041,8324}, {190048,8325}, {190058,671},
	{190071,8256}, {190075,8256}, {190085,0}, {190092,7815}, {190106,0}, {190125,0}, {190146,618},
	{190207,618}, {190265,636}, {190320,636}, {190372,646}, {190433,646}, {190491,664},
	{190546,664}, {190598,0}, {190605,8326}, {190628,8327}, {190648,8328}, {190671,0},
	{190681,8329}, {190704,8330}, {190708,8332}, {190718,8332}, {190737,8333}, {190756,8334},
	{190766,8335}, {190786,8336}, {190805,8337}, {190830,0}, {190837,5680}, {190854,8338},
	{190864,4381}, {190877,8319}, {190893,7909}, {190903,8339}, {190916,3768}, {190923,0},
	{190942,3768}, {190974,3768}, {190993,8340}, {190997,6623}, {191019,8339}, {191035,0},
	{191042,8341}, {191053,8342}, {191063,8342}, {191082,8343}, {191089,8343}, {191099,8343},
	{191118,8344}, {191122,8345}, {191132,8346}, {191152,8347}, {191183,8348}, {191202,8349},
	{191221,8350}, {191246,2209}, {191256,7968}, {191273,8351}, {191280,8352}, {191299,8352},
	{191327,8353}, {191343,8354}, {191369,8355}, {191394,8356}, {191419,8357}, {191450,6210},
	{191472,6143}, {191491,8358}, {191504,0}, {191508,8248}, {191516,8255}, {191544,8359},
	{191557,6114}, {191576,8360}, {191592,8360}, {191611,8361}, {191621,8361}, {191640,8362},
	{191656,7921}, {191672,8363}, {191691,8364}, {191716,8365}, {191732,8366}, {191739,8366},
	{191755,8367}, {191768,5839}, {191775,8159}, {191788,2207}, {191801,2207}, {191817,8368},
	{191830,8369}, {191843,5839}, {191862,5839}, {191894,6099}, {191904,6099}, {191926,6099},
	{191954,8370}, {191964,8371}, {192000,8372}, {192031,8373}, {192053,6211}, {192060,6211},
	{192079,6211}, {192111,8374}, {192127,8374}, {192152,6203}, {192165,0}, {192181,7941},
	{192204,605}, {192223,8374}, {192251,7919}, {192258,7919}, {192271,8375}, {192281,8376},
	{192312,8375}, {192343,8377}, {192350,8378}, {192363,8379}, {192373,8380}, {192393,8381},
	{192412,8382}, {192431,8383}, {192456,6118}, {192472,6152}, {192494,6152}, {192535,0},
	{192542,8384}, {192565,8385}, {192588,631}, {192601,0}, {192611,7990}, {192637,8386},
	{192657,7991}, {192686,0}, {192699,2907}, {192731,2907}, {192750,8387}, {192760,8388},
	{192783,0}, {192790,8389}, {192810,0}, {192820,5196}, {192843,0}, {192850,2921}, {192876,2922},
	{192899,6623}, {192915,8339}, {192928,8339}, {192938,7784}, {192948,7784}, {192961,8390},
	{192977,8391}, {192996,8391}, {193018,8392}, {193040,8393}, {193062,0}, {193072,699},
	{193092,703}, {193112,710}, {193141,8394}, {193148,8395}, {193164,8396}, {193180,0},
	{193196,8397}, {193225,696}, {193250,8398}, {193257,8399}, {193267,8400}, {193280,8401},
	{193284,8402}, {193295,0}, {193302,8403}, {193319,8404}, {193336,8405}, {193353,8406},
	{193370,8407}, {193396,8408}, {193406,8409}, {193425,8410}, {193441,8410}, {193460,8411},
	{193479,8412}, {193495,8412}, {193517,8413}, {193524,8413}, {193540,695}, {193556,694},
	{193569,8414}, {193585,8415}, {193589,0}, {193596,8416}, {193616,697}, {193633,701},
	{193650,708}, {193676,693}, {193692,8415}, {193699,8417}, {193712,8418}, {193722,8419},
	{193741,8419}, {193772,8420}, {193779,8420}, {193801,8421}, {193814,8422}, {193842,8420},
	{193867,8423}, {193892,8424}, {193902,8425}, {193912,8426}, {193925,8427}, {193941,8428},
	{193954,8428}, {193979,8429}, {193992,8430}, {194008,8429}, {194033,8431}, {194046,8415},
	{194050,8415}, {194057,8432}, {194073,8432}, {194107,8433}, {194117,8433}, {194136,8434},
	{194158,8435}, {194168,8436}, {194181,8435}, {194203,8437}, {194231,8402}, {194247,8438},
	{194275,8439}, {194285,8439}, {194307,0}, {194320,698}, {194343,8440}, {194366,711}, {194398,0},
	{194405,8441}, {194419,8442}, {194447,8443}, {194460,8444}, {194479,8445}, {194489,8446},
	{194508,8445}, {194542,8446}, {194573,8447}, {194592,8447}, {194623,8432}, {194639,8448},
	{194649,8449}, {194659,8448}, {194678,8450}, {194697,8451}, {194707,8452}, {194717,8451},
	{194742,8451}, {194776,8452}, {194810,8453}, {194820,8453}, {194848,8454}, {194855,8455},
	{194871,8454}, {194896,8456}, {194921,0}, {194931,8457}, {194951,8458}, {194961,8459},
	{194977,8460}, {194993,8461}, {195000,8462}, {195008,8463}, {195036,0}, {195049,700},
	{195072,702}, {195095,709}, {195127,8464}, {195134,8464}, {195144,8464}, {195163,8465},
	{195182,8465}, {195219,8466}, {195250,8467}, {195257,8468}, {195279,8469}, {195289,8467},
	{195308,8470}, {195327,8471}, {195337,8471}, {195353,8471}, {195378,8472}, {195394,8472},
	{195419,8453}, {195432,8453}, {195463,8432}, {195485,8432}, {195525,8473}, {195535,8474},
	{195551,8473}, {195573,8474}, {195604,8475}, {195614,8476}, {195624,8475}, {195643,8477},
	{195662,8478}, {195678,0}, {195695,0}, {195731,8479}, {195777,8480}, {195790,8480},
	{195809,8481}, {195816,0}, {195829,719}, {195858,725}, {195881,727}, {195910,8481},
	{195923,8482}, {195939,8482}, {195958,8483}, {195968,0}, {196000,8484}, {196023,0},
	{196030,8485}, {196053,8486}, {196070,8487}, {196093,8488}, {196100,8488}, {196116,8489},
	{196123,8489}, {196139,8490}, {196152,8490}, {196168,8491}, {196178,8492}, {196188,8492},
	{196204,8493}, {196226,8494}, {196236,8494}, {196252,0}, {196268,718}, {196300,724},
	{196326,726}, {196358,8495}, {196368,8495}, {196387,0}, {196403,716}, {196435,8496},
	{196448,8496}, {196470,717}, {196483,8497}, {196490,8498}, {196503,8499}, {196513,8499},
	{196526,8499}, {196548,8484}, {196558,8484}, {196574,8500}, {196584,8500}, {196603,8501},
	{196613,8501}, {196629,8502}, {196645,8503}, {196658,8503}, {196680,8493}, {196693,8493},
	{196712,8504}, {196728,8504}, {196747,8504}, {196775,8505}, {196785,8505}, {196804,8506},
	{196814,0}, {196818,8507}, {196847,8508}, {196867,8509}, {196887,8510}, {196897,0},
	{196910,729}, {196948,735}, {196977,739}, {197006,733}, {197031,8511}, {197050,8512},
	{197066,8512}, {197088,8513}, {197104,732}, {197123,0}, {197133,728}, {197168,8514},
	{197203,734}, {197229,738}, {197255,8515}, {197262,8515}, {197275,8515}, {197297,8516},
	{197316,8516}, {197344,8517}, {197360,8518}, {197370,8519}, {197383,8519}, {197408,8520},
	{197418,8520}, {197440,8521}, {197465,8522}, {197484,8522}, {197512,8523}, {197525,8523},
	{197541,8524}, {197548,8524}, {197558,8524}, {197577,8525}, {197584,8525}, {197597,8525},
	{197619,8526}, {197650,8527}, {197666,8528}, {197673,8529}, {197677,8529}, {197687,8529},
	{197706,8526}, {197725,8526}, {197744,8530}, {197748,8530}, {197758,8530}, {197777,8531},
	{197784,8531}, {197800,8531}, {197825,8532}, {197841,8532}, {197869,8533}, {197882,8533},
	{197898,8523}, {197911,8523}, {197927,8534}, {197934,8534}, {197944,8534}, {197963,8535},
	{197979,8536}, {198001,8537}, {198017,8538}, {198036,1058}, {198040,8171}, {198047,0},
	{198063,747}, {198092,749}, {198118,753}, {198153,8539}, {198163,1063}, {198173,1063},
	{198196,745}, {198227,1071}, {198246,1071}, {198284,8182}, {198300,0}, {198304,8188},
	{198315,0}, {198325,8540}, {198348,8541}, {198368,8542}, {198397,0}, {198404,746}, {198424,748},
	{198441,752}, {198467,744}, {198486,8543}, {198499,8543}, {198521,3285}, {198534,3285},
	{198566,8544}, {198588,8545}, {198598,8546}, {198614,8547}, {198618,8547}, {198631,8548},
	{198656,1938}, {198675,1938}, {198713,2156}, {198726,0}, {198748,2156}, {198789,8549},
	{198811,5355}, {198824,0}, {198843,5355}, {198881,5369}, {198900,5369}, {198938,0},
	{198945,8550}, {198959,5652}, {198966,5652}, {198979,5652}, {198998,5664}, {199011,5664},
	{199043,8551}, {199065,1540}, {199072,1540}, {199098,8552}, {199126,8553}, {199136,8553},
	{199155,1581}, {199168,1581}, {199200,8554}, {199207,8555}, {199223,8555}, {199248,4097},
	{199255,4097}, {199274,4097}, {199302,8556}, {199324,4053}, {199337,0}, {199356,4053},
	{199394,8557}, {199404,8557}, {199423,5680}, {199439,3768}, {199446,3768}, {199459,3768},
	{199485,8558}, {199495,8558}, {199514,8559}, {199530,8559}, {199555,6098}, {199559,6099},
	{199575,6099}, {199597,5839}, {199610,5839}, {199636,6211}, {199643,6211}, {199662,6211},
	{199694,8560}, {199725,8561}, {199735,8561}, {199754,6152}, {199776,6152}, {199817,2907},
	{199830,2907}, {199862,8547}, {199872,0}, {199879,8341}, {199890,8562}, {199894,8563},
	{199904,8563}, {199929,0}, {199948,757}, {200000,765}, {200035,767}, {200070,8564}, {200092,0},
	{200108,8565}, {200137,8562}, {200153,8566}, {200160,8566}, {200179,0}, {200192,8567},
	{200221,8568}, {200250,8569}, {200279,8570}, {200295,8571}, {200317,8572}, {200330,8573},
	{200340,8573}, {200359,0}, {200375,756}, {200407,764}, {200439,766}, {200471,8564},
	{200484,8574}, {200488,8574}, {200498,8575}, {200505,8576}, {200518,8576}, {200549,8575},
	{200562,8575}, {200587,8577}, {200594,8577}, {200610,8578}, {200623,8579}, {200636,8580},
	{200643,8580}, {200656,8580}, {200675,8581}, {200685,8581}, {200710,8582}, {200717,8582},
	{200730,8582}, {200752,8565}, {200774,8572}, {200799,8583}, {200806,8583}, {200828,759},
	{200841,8584}, {200876,758}, {200895,8585}, {200942,8562}, {200946,8586}, {200959,8586},
	{200984,8565}, {201009,8587}, {201016,8587}, {201026,8587}, {201042,8565}, {201061,8588},
	{201074,8588}, {201093,8565}, {201106,8589}, {201113,8590}, {201120,8590}, {201133,8590},
	{201155,8591}, {201162,8591}, {201175,8591}, {201194,8562}, {201204,8592}, {201220,8592},
	{201245,8593}, {201276,1540}, {201289,8594}, {201296,8594}, {201315,8595}, {201325,8595},
	{201347,0}, {201351,8596}, {201365,8597}, {201382,8598}, {201399,8599}, {201428,8600},
	{201441,0}, {201445,8188}, {201459,8601}, {201484,8602}, {201500,8602}, {201522,8603},
	{201526,8603}, {201533,0}, {201540,774}, {201557,778}, {201577,780}, {201609,4053},
	{201625,8604}, {201638,8604}, {201663,8605}, {201670,8605}, {201686,8606}, {201699,8607},
	{201712,8608}, {201728,8608}, {201753,8171}, {201757,0}, {201776,775}, {201805,779},
	{201837,781}, {201881,1938}, {201900,6099}, {201916,8609}, {201926,8609}, {201945,8610},
	{201961,0}, {201974,6211}, {201997,2156}, {202013,0}, {202020,8550}, {202037,5369},
	{202050,8611}, {202078,8612}, {202094,8612}, {202119,1071}, {202147,6152}, {202166,8613},
	{202176,8613}, {202198,2907}, {202217,8614}, {202224,8614}, {202237,8614}, {202262,8615},
	{202290,4097}, {202312,5664}, {202322,8616}, {202341,8617}, {202348,8618}, {202364,3285},
	{202374,8593}, {202393,8619}, {202406,1581}, {202419,3768}, {202441,1063}, {202457,5652},
	{202476,8620}, {202486,8620}, {202508,8621}, {202524,8621}, {202552,5839}, {202574,8615},
	{202599,8622}, {202621,8622}, {202652,8623}, {202662,8623}, {202684,5355}, {202700,8624},
	{202710,8625}, {202726,8625}, {202751,8626}, {202758,8626}, {202777,8627}, {202790,0},
	{202794,8628}, {202817,8629}, {202834,8630}, {202848,8631}, {202855,8632}, {202871,8632},
	{202893,8624}, {202897,0}, {202910,786}, {202942,794}, {202965,8633}, {202978,8633},
	{203000,8634}, {203007,8634}, {203023,8635}, {203036,8636}, {203049,8637}, {203065,8637},
	{203090,8638}, {203103,8638}, {203125,8639}, {203150,789}, {203163,788}, {203182,8640},
	{203198,8640}, {203223,8641}, {203233,8641}, {203252,8642}, {203274,8643}, {203287,8643},
	{203309,8624}, {203313,8644}, {203326,8644}, {203348,0}, {203361,8645}, {203393,8645},
	{203424,8646}, {203449,8647}, {203468,0}, {203487,787}, {203525,793}, {203557,795},
	{203586,8648}, {203593,8649}, {203612,8624}, {203616,8624}, {203620,8624}, {203633,8645},
	{203652,8650}, {203662,8650}, {203681,8651}, {203697,8651}, {203722,8624}, {203726,8646},
	{203739,8624}, {203761,8652}, {203783,8652}, {203814,8653}, {203824,8653}, {203843,0},
	{203862,792}, {203894,8624}, {203904,0}, {203923,799}, {203955,805}, {204000,809},
	{204031,8654}, {204065,800}, {204084,8655}, {204100,8656}, {204119,0}, {204123,8657},
	{204140,8658}, {204157,8659}, {204174,8660}, {204187,8660}, {204224,8660}, {204255,8661},
	{204271,8661}, {204290,8662}, {204306,8662}, {204328,8663}, {204335,8663}, {204360,0},
	{204379,798}, {204411,804}, {204443,808}, {204475,8664}, {204482,8664}, {204498,8664},
	{204526,8665}, {204536,8665}, {204555,8666}, {204568,8667}, {204578,8668}, {204585,8668},
	{204610,8668}, {204623,8669}, {204636,8669}, {204655,8670}, {204662,8670}, {204693,8670},
	{204712,8671}, {204722,8671}, {204738,801}, {204751,8672}, {204776,8673}, {204795,8673},
	{204823,8674}, {204830,8674}, {204855,8674}, {204868,8675}, {204896,8676}, {204906,8676},
	{204928,8677}, {204965,8678}, {204978,8654}, {204997,8672}, {205016,8679}, {205023,8679},
	{205042,8679}, {205076,8660}, {205107,8680}, {205120,8680}, {205139,8680}, {205167,8681},
	{205171,8681}, {205181,8681}, {205206,8660}, {205225,8682}, {205250,8682}, {205281,8683},
	{205288,8683}, {205298,8683}, {205326,8684}, {205333,8685}, {205355,8686}, {205365,8687},
	{205375,8687}, {205391,8688}, {205401,8689}, {205411,0}, {205421,8690}, {205444,8691},
	{205464,8692}, {205487,8693}, {205497,8694}, {205516,0}, {205532,0}, {205556,8695},
	{205590,8696}, {205620,8697}, {205624,8698}, {205637,8699}, {205650,8697}, {205660,0},
	{205678,8689}, {205706,8700}, {205724,8701}, {205743,8697}, {205747,8702}, {205760,8703},
	{205779,8698}, {205786,0}, {205805,8704}, {205837,8705}, {205866,8706}, {205898,8693},
	{205917,0}, {205927,0}, {205945,8707}, {205973,8708}, {205997,8709}, {206016,8693},
	{206026,8710}, {206045,8711}, {206055,8712}, {206065,8712}, {206081,8713}, {206094,8713},
	{206113,8713}, {206153,8714}, {206166,8698}, {206194,0}, {206204,0}, {206222,8704},
	{206250,8690}, {206274,8715}, {206293,8716}, {206312,0}, {206334,8716}, {206366,0}, {206391,0},
	{206424,8717}, {206467,8718}, {206506,0}, {206516,8719}, {206539,8720}, {206559,8721},
	{206582,8716}, {206589,8722}, {206599,0}, {206609,0}, {206627,8705}, {206655,8691},
	{206679,8723}, {206695,0}, {206705,0}, {206723,8706}, {206751,8692}, {206775,8724},
	{206785,8724}, {206801,8725}, {206814,8725}, {206839,8726}, {206849,8726}, {206877,8698},
	{206887,8700}, {206897,8727}, {206904,8728}, {206911,8729}, {206918,8727}, {206940,8730},
	{206962,8729}, {206984,8728}, {207015,8731}, {207046,8732}, {207065,8733}, {207102,8733},
	{207109,8734}, {207119,8735}, {207123,8735}, {207142,8736}, {207149,8734}, {207171,8731},
	{207193,8734}, {207215,8736}, {207234,8737}, {207238,8737}, {207248,8738}, {207255,8738},
	{207277,8737}, {207281,8734}, {207294,814}, {207322,8739}, {207338,8740}, {207357,8741},
	{207361,8742}, {207368,8743}, {207375,8744}, {207400,8745}, {207407,8743}, {207435,8742},
	{207457,8745}, {207473,8746}, {207480,8746}, {207511,8741}, {207521,8747}, {207540,8747},
	{207547,8748}, {207572,8749}, {207597,8749}, {207607,8750}, {207617,8750}, {207636,8735},
	{207664,8737}, {207683,8751}, {207702,8745}, {207736,8741}, {207755,8752}, {207780,8753},
	{207808,8754}, {207839,8755}, {207864,8752}, {207868,8752}, {207884,8755}, {207888,8756},
	{207895,817}, {207938,8757}, {208000,8758}, {208034,8756}, {208056,8734}, {208087,8753},
	{208091,8753}, {208110,8754}, {208117,8754}, {208139,8737}, {208155,818}, {208192,8759},
	{208217,8760}, {208245,8734}, {208264,8730}, {208292,8761}, {208302,8761}, {208321,815},
	{208346,8762}, {208380,8737}, {208393,8755}, {208409,0}, {208416,0}, {208425,8763},
	{208441,8764}, {208463,8740}, {208479,8744}, {208498,8765}, {208526,8758}, {208557,8760},
	{208582,8734}, {208610,8731}, {208638,8734}, {208666,0}, {208682,0}, {208700,8763},
	{208740,8764}, {208771,8740}, {208796,8744}, {208824,8765}, {208861,8758}, {208901,8760},
	{208935,8766}, {208942,8767}, {208949,8768}, {208956,8766}, {208972,8769}, {208991,8767},
	{209007,8770}, {209032,8768}, {209054,8771}, {209058,8771}, {209068,8772}, {209075,8769},
	{209103,8773}, {209125,8774}, {209144,8773}, {209166,8770}, {209191,8773}, {209210,8772},
	{209223,8775}, {209230,8775}, {209246,8773}, {209259,8769}, {209281,822}, {209297,8776},
	{209313,8777}, {209329,8778}, {209333,8779}, {209340,8780}, {209347,8781}, {209354,8779},
	{209370,8781}, {209386,8780}, {209408,8778}, {209418,8782}, {209425,8783}, {209432,8784},
	{209439,8782}, {209458,8785}, {209468,8785}, {209487,8783}, {209500,8786}, {209522,8787},
	{209541,823}, {209560,8788}, {209582,8789}, {209598,8771}, {209617,8781}, {209642,8778},
	{209661,8790}, {209680,8791}, {209708,8792}, {209733,8793}, {209755,8793}, {209759,8773},
	{209772,8794}, {209779,8794}, {209795,8790}, {209802,8790}, {209812,8773}, {209837,8791},
	{209841,8791}, {209860,8792}, {209867,8792}, {209883,8795}, {209908,825}, {209936,8796},
	{209961,8770}, {209977,8797}, {210002,820}, {210030,8798}, {210055,8784}, {210068,8793},
	{210081,8773}, {210091,0}, {210098,0}, {210107,8799}, {210123,8800}, {210139,0}, {210155,0},
	{210173,8801}, {210198,8801}, {210238,8798}, {210260,8799}, {210291,8777}, {210316,8788},
	{210344,8800}, {210381,8796}, {210406,8796}, {210440,8798}, {210474,8802}, {210490,8803},
	{210503,8804}, {210525,8805}, {210541,8806}, {210569,8807}, {210591,8808}, {210619,8810},
	{210650,8812}, {210684,8814}, {210721,8816}, {210749,8818}, {210780,8820}, {210814,0},
	{210836,0}, {210860,8822}, {210894,8823}, {210934,8824}, {210944,8825}, {210960,0}, {210976,0},
	{210994,8826}, {211022,8803}, {211056,8827}, {211075,8828}, {211097,8826}, {211116,8829},
	{211135,8830}, {211148,8831}, {211170,8832}, {211189,8833}, {211214,0}, {211242,0},
	{211272,8834}, {211312,8835}, {211358,8836}, {211383,8837}, {211396,8838}, {211400,8838},
	{211413,8839}, {211417,8840}, {211427,8842}, {211439,8842}, {211450,8843}, {211481,8844},
	{211512,8845}, {211540,8846}, {211562,8847}, {211590,8848}, {211606,8849}, {211640,8849},
	{211677,8849}, {211732,8850}, {211766,8850}, {211803,8850}, {211858,8851}, {211889,8851},
	{211923,8851}, {212000,8852}, {212031,8852}, {212065,8852}, {212117,8853}, {212151,8853},
	{212188,8853}, {212243,8854}, {212289,8854}, {212338,8854}, {212405,8855}, {212451,8855},
	{212500,8855}, {212567,8856}, {212598,8856}, {212632,8856}, {212684,8857}, {212718,8857},
	{212755,8857}, {212810,8858}, {212841,8858}, {212875,8858}, {212927,8859}, {212964,8859},
	{213004,8859}, {213062,8860}, {213090,8860}, {213121,8860}, {213170,8861}, {213213,8862},
	{213256,8863}, {213284,8864}, {213315,8865}, {213343,8866}, {213377,8867}, {213402,0},
	{213415,0}, {213430,8868}, {213455,8869}, {213486,8870}, {213490,8870}, {213512,8870},
	{213516,0}, {213541,0}, {213568,8871}, {213605,8872}, {213648,8870}, {213664,8873},
	{213677,8874}, {213696,8838}, {213700,8875}, {213722,8876}, {213735,0}, {213754,0},
	{213775,8877}, {213806,8878}, {213843,0}, {213862,0}, {213883,8879}, {213914,8880},
	{213951,8881}, {213967,8882}, {213989,8883}, {214005,8884}, {214027,8843}, {214073,8844},
	{214119,8845}, {214162,8846}, {214199,8847}, {214242,8861}, {214300,8862}, {214358,8863},
	{214401,8864}, {214447,8865}, {214487,8866}, {214536,8867}, {214576,8838}, {214601,8870},
	{214620,8838}, {214630,8870}, {214643,8838}, {214665,8885}, {214675,8886}, {214700,8887},
	{214707,8888}, {214717,8888}, {214742,8889}, {214752,8890}, {214762,8890}, {214787,8891},
	{214794,8891}, {214816,8892}, {214829,8893}, {214833,8894}, {214843,8895}, {214865,8896},
	{214893,8897}, {214915,8898}, {214922,8899}, {214938,8900}, {214948,8900}, {214982,8886},
	{214992,8898}, {215017,8901}, {215045,8901}, {215052,8902}, {215059,8902}, {215081,8903},
	{215091,8903}, {215116,8889}, {215123,8894}, {215142,8904}, {215158,8896}, {215168,830},
	{215184,8905}, {215200,8906}, {215216,8907}, {215232,0}, {215266,0}, {215302,8908},
	{215360,8909}, {215409,8910}, {215458,8911}, {215504,8912}, {215556,8913}, {215602,8914},
	{215642,8911}, {215704,8914}, {215741,8915}, {215748,8915}, {215779,8916}, {215804,8917},
	{215814,833}, {215839,8913}, {215855,837}, {215883,8918}, {215911,8919}, {215945,8920},
	{215952,8921}, {215962,8894}, {216000,8922}, {216025,8923}, {216035,8924}, {216073,8925},
	{216095,8926}, {216108,8927}, {216121,8910}, {216146,8928}, {216174,8897}, {216181,0},
	{216200,829}, {216247,828}, {216278,834}, {216300,835}, {216340,8929}, {216365,8930},
	{216390,836}, {216430,8931}, {216455,8932}, {216480,8907}, {216508,8933}, {216530,8934},
	{216558,8935}, {216598,8899}, {216635,8936}, {216657,8937}, {216682,8938}, {216707,8893},
	{216741,8933}, {216751,8934}, {216767,8885}, {216786,8939}, {216802,8939}, {216842,8916},
	{216852,8887}, {216871,8940}, {216887,8940}, {216918,8941}, {216931,8941}, {216959,8942},
	{216969,8942}, {216991,8943}, {217007,8943}, {217047,8944}, {217051,8944}, {217064,8945},
	{217068,8945}, {217084,8935}, {217100,8946}, {217116,8947}, {217126,8947}, {217148,8936},
	{217158,8948}, {217171,8948}, {217202,8949}, {217218,8949}, {217258,0}, {217301,0},
	{217346,8905}, {217398,8950}, {217465,8929}, {217526,8931}, {217587,8919}, {217645,8951},
	{217721,8952}, {217797,8937}, {217810,8953}, {217826,8953}, {217860,8954}, {217870,8954},
	{217892,0}, {217899,8955}, {217922,8956}, {217951,8957}, {217971,8958}, {217981,8958},
	{218000,8959}, {218013,0}, {218029,843}, {218058,844}, {218096,852}, {218125,841},
	{218141,8960}, {218166,8961}, {218176,8961}, {218204,8962}, {218214,8962}, {218227,8962},
	{218243,8963}, {218256,8964}, {218266,8965}, {218276,8965}, {218304,8966}, {218314,8966},
	{218336,8967}, {218346,8967}, {218365,8968}, {218375,8968}, {218394,8969}, {218401,8969},
	{218411,8969}, {218427,8970}, {218437,8970}, {218453,8971}, {218463,8971}, {218479,0},
	{218501,842}, {218536,845}, {218580,850}, {218615,8972}, {218637,8972}, {218668,8972},
	{218699,8973}, {218709,8973}, {218734,8974}, {218741,8974}, {218751,8974}, {218779,8975},
	{218786,8975}, {218796,8975}, {218821,8976}, {218831,8976}, {218859,8977}, {218869,8977},
	{218897,8977}, {218904,8978}, {218914,8978}, {218942,8972}, {218952,8972}, {218971,8972},
	{218993,8979}, {219003,8979}, {219034,8978}, {219041,8980}, {219051,8980}, {219064,8980},
	{219080,8981}, {219090,8981}, {219109,8981}, {219116,8972}, {219132,8972}, {219151,8972},
	{219173,8980}, {219195,8980}, {219220,840}, {219233,8982}, {219240,8982}, {219250,8982},
	{219278,0}, {219288,8983}, {219308,8984}, {219328,8985}, {219335,8985}, {219348,8986},
	{219358,8987}, {219365,8988}, {219382,8989}, {219386,8989}, {219396,8990}, {219403,8990},
	{219413,8991}, {219420,8991}, {219430,8992}, {219437,8992}, {219447,8993}, {219454,8994},
	{219461,8994}, {219477,8995}, {219484,8995}, {219497,8996}, {219504,8996}, {219517,8997},
	{219521,8998}, {219531,8997}, {219541,8997}, {219554,8999}, {219561,9000}, {219571,9001},
	{219575,9002}, {219582,9003}, {219592,9004}, {219596,9005}, {219603,9005}, {219613,9006},
	{219620,9007}, {219627,9007}, {219637,9008}, {219644,9008}, {219657,9004}, {219664,9009},
	{219674,9010}, {219684,9010}, {219703,9000}, {219713,9011}, {219720,9011}, {219730,9012},
	{219734,9013}, {219741,9012}, {219751,0}, {219761,0}, {219773,9014}, {219798,9015},
	{219820,9016}, {219842,9017}, {219867,9018}, {219889,9019}, {219905,9020}, {219927,0},
	{219932,0}, {219950,9021}, {219978,0}, {220000,9021}, {220031,0}, {220046,9022}, {220071,0},
	{220089,9022}, {220117,0}, {220138,9023}, {220169,0}, {220187,9023}, {220215,0}, {220230,9024},
	{220255,0}, {220267,9024}, {220289,0}, {220304,9024}, {220329,0}, {220344,9025}, {220369,0},
	{220381,9025}, {220403,0}, {220421,9026}, {220449,0}, {220464,9027}, {220489,0}, {220510,9027},
	{220541,8986}, {220554,9000}, {220567,0}, {220577,9028}, {220600,9029}, {220617,9030},
	{220637,9031}, {220644,9031}, {220657,9014}, {220667,9032}, {220680,9033}, {220687,9033},
	{220697,9024}, {220704,9034}, {220714,9034}, {220730,9035}, {220740,0}, {220747,0},
	{220756,9036}, {220778,9038}, {220797,9039}, {220816,9040}, {220838,9041}, {220857,9042},
	{220870,9043}, {220889,9044}, {220899,9044}, {220912,9045}, {220916,9045}, {220926,0},
	{220936,8986}, {220956,9046}, {220966,9046}, {220982,9047}, {220992,9047}, {221005,0},
	{221009,0}, {221015,0}, {221028,9032}, {221051,0}, {221056,0}, {221074,9048}, {221102,0},
	{221123,9048}, {221154,0}, {221169,9049}, {221194,0}, {221212,9049}, {221240,0}, {221261,9050},
	{221292,0}, {221310,9050}, {221338,0}, {221353,9032}, {221378,0}, {221390,9032}, {221412,0},
	{221427,9032}, {221452,0}, {221467,9051}, {221492,0}, {221504,9051}, {221526,0}, {221544,9052},
	{221572,0}, {221587,9052}, {221612,0}, {221627,9053}, {221652,0}, {221673,9053}, {221704,9000},
	{221717,0}, {221733,9054}, {221759,0}, {221769,9055}, {221789,9056}, {221793,9057},
	{221800,9057}, {221810,9056}, {221820,9058}, {221827,0}, {221840,9015}, {221863,9018},
	{221886,9019}, {221909,0}, {221922,9038}, {221945,9041}, {221968,9042}, {221991,0},
	{222010,9023}, {222042,9025}, {222068,9026}, {222097,0}, {222110,9050}, {222136,9051},
	{222156,9052}, {222179,9059}, {222189,9059}, {222205,9060}, {222212,9061}, {222222,9062},
	{222229,9063}, {222236,9063}, {222249,9064}, {222262,9064}, {222269,9065}, {222276,9066},
	{222283,9066}, {222296,9067}, {222306,9068}, {222316,9069}, {222323,9069}, {222339,9070},
	{222346,0}, {222362,859}, {222391,854}, {222417,860}, {222452,9071}, {222477,861},
	{222493,9072}, {222524,0}, {222531,9073}, {222551,9070}, {222558,9074}, {222577,9075},
	{222590,9076}, {222613,9077}, {222645,9078}, {222673,9079}, {222692,9080}, {222720,9081},
	{222736,9082}, {222749,9083}, {222774,9084}, {222781,0}, {222788,9085}, {222823,9086},
	{222848,9087}, {222873,9088}, {222901,0}, {222911,0}, {222923,9089}, {222954,9090},
	{222988,9082}, {223013,0}, {223023,9091}, {223058,0}, {223065,0}, {223074,860}, {223099,9092},
	{223112,9093}, {223134,0}, {223141,9094}, {223164,9095}, {223184,9096}, {223201,9097},
	{223232,9098}, {223257,9099}, {223276,0}, {223286,0}, {223298,9094}, {223326,9095},
	{223360,9095}, {223397,9096}, {223434,9100}, {223453,9101}, {223475,9102}, {223494,9103},
	{223510,9104}, {223529,0}, {223563,0}, {223599,870}, {223648,9105}, {223673,862}, {223695,9106},
	{223711,863}, {223727,9107}, {223731,9107}, {223744,9107}, {223760,864}, {223791,9108},
	{223816,865}, {223841,9109}, {223854,9110}, {223882,9111}, {223904,866}, {223932,9112},
	{223945,9113}, {223949,9114}, {224000,9115}, {224025,9110}, {224053,9110}, {224084,9113},
	{224103,9116}, {224110,9116}, {224120,9117}, {224130,9117}, {224143,9117}, {224174,9114},
	{224190,9118}, {224203,9119}, {224222,9120}, {224235,9121}, {224248,867}, {224273,9122},
	{224304,9115}, {224314,9110}, {224327,9110}, {224343,9123}, {224368,9124}, {224372,874},
	{224409,9125}, {224440,875}, {224471,9126}, {224484,9127}, {224491,9127}, {224507,9124},
	{224520,9128}, {224524,9128}, {224543,9115}, {224568,9129}, {224575,9129}, {224597,9130},
	{224610,9131}, {224623,9113}, {224639,7123}, {224649,7123}, {224668,0}, {224684,0},
	{224728,7056}, {224785,7056}, {224851,0}, {224895,7057}, {224952,7057}, {225018,0},
	{225046,7052}, {225087,7052}, {225137,7123}, {225147,7123}, {225151,7123}, {225158,7123},
	{225162,0}, {225181,0}, {225228,7056}, {225288,0}, {225335,7057}, {225395,0}, {225426,7052},
	{225470,0}, {225504,7290}, {225551,0}, {225582,7320}, {225626,7123}, {225633,0}, {225664,0},
	{225705,7530}, {225750,0}, {225784,0}, {225828,7127}, {225876,0}, {225907,0}, {225948,7487},
	{225993,0}, {226030,7145}, {226080,0}, {226114,7157}, {226161,0}, {226201,7199}, {226254,0},
	{226285,7164}, {226329,7663}, {226348,530}, {226373,0}, {226380,7651}, {226391,7349},
	{226405,7123}, {226409,0}, {226440,7290}, {226484,7290}, {226537,7322}, {226544,0},
	{226572,7320}, {226613,7320}, {226663,7322}, {226676,7123}, {226680,7063}, {226687,7063},
	{226703,7091}, {226713,7091}, {226729,7418}, {226739,7418}, {226749,7418}, {226765,0},
	{226793,0}, {226831,7530}, {226873,7530}, {226924,0}, {226955,0}, {226996,7127}, {227041,7127},
	{227095,529}, {227117,7281}, {227139,7281}, {227149,7130}, {227156,0}, {227184,0},
	{227222,7487}, {227264,7487}, {227315,0}, {227349,7145}, {227396,7145}, {227452,7130},
	{227459,7130}, {227472,0}, {227503,7157}, {227547,7157}, {227600,0}, {227637,7199},
	{227687,7199}, {227746,0}, {227774,7164}, {227815,7164}, {227865,7255}, {227872,7255},
	{227888,9132}, {227895,9132}, {227905,9133}, {227915,9133}, {227937,9134}, {227953,9135},
	{227966,9136}, {227976,9136}, {228000,9137}, {228010,9137}, {228026,9138}, {228036,9138},
	{228058,9139}, {228068,9139}, {228087,9140}, {228097,9140}, {228113,9141}, {228123,9142},
	{228133,9142}, {228146,9143}, {228153,9144}, {228163,9144}, {228182,9145}, {228195,9145},
	{228214,9146}, {228224,9146}, {228240,9147}, {228256,9148}, {228266,9148}, {228294,9149},
	{228307,9150}, {228323,9151}, {228330,9151}, {228346,9152}, {228356,9152}, {228381,9153},
	{228391,9153}, {228416,9154}, {228426,9154}, {228451,9155}, {228458,9155}, {228471,0},
	{228476,2628}, {228485,0}, {228490,2623}, {228499,2627}, {228508,9156}, {228518,9156},
	{228534,9157}, {228544,9157}, {228560,9158}, {228570,9158}, {228589,9159}, {228605,9160},
	{228615,9161}, {228628,9161}, {228650,9162}, {228663,9163}, {228685,9160}, {228704,9164},
	{228717,9165}, {228727,9165}, {228743,9166}, {228753,9166}, {228769,9167}, {228779,9167},
	{228804,9168}, {228814,9168}, {228830,9169}, {228840,9169}, {228856,9170}, {228872,9171},
	{228882,9171}, {228901,9172}, {228911,9172}, {228924,9173}, {228934,9173}, {228950,9174},
	{228960,9174}, {228985,9175}, {228995,9175}, {229008,9176}, {229027,9177}, {229037,9177},
	{229062,9178}, {229087,9179}, {229106,9180}, {229116,9180}, {229135,9181}, {229145,9181},
	{229161,9182}, {229165,9182}, {229169,9183}, {229173,9184}, {229183,9185}, {229190,9186},
	{229197,9187}, {229201,9188}, {229208,882}, {229218,882}, {229228,9189}, {229235,902},
	{229242,9190}, {229249,9191}, {229259,9192}, {229266,9192}, {229273,902}, {229280,883},
	{229290,883}, {229300,9193}, {229307,903}, {229314,9194}, {229321,9195}, {229331,9196},
	{229338,9196}, {229345,903}, {229352,9197}, {229359,9198}, {229372,9199}, {229379,9200},
	{229383,9201}, {229390,9202}, {229394,9203}, {229398,9204}, {229405,9205}, {229409,9206},
	{229422,9207}, {229432,9206}, {229445,9207}, {229455,9208}, {229462,9209}, {229469,9210},
	{229476,9211}, {229483,9212}, {229490,9213}, {229497,876}, {229504,909}, {229511,9214},
	{229518,9215}, {229522,9216}, {229529,9217}, {229536,9218}, {229540,9219}, {229547,9220},
	{229554,9221}, {229564,9222}, {229574,9223}, {229581,9224}, {229588,9217}, {229595,9225},
	{229602,9190}, {229609,9226}, {229613,9227}, {229620,900}, {229627,9228}, {229634,9229},
	{229641,9230}, {229648,9231}, {229655,9232}, {229662,9233}, {229669,9234}, {229676,9235},
	{229680,9236}, {229687,9237}, {229691,9237}, {229701,9225}, {229708,9238}, {229712,9238},
	{229719,9196}, {229726,9239}, {229733,9240}, {229740,9241}, {229747,9241}, {229754,9242},
	{229761,9243}, {229765,9227}, {229772,9245}, {229779,9202}, {229783,9246}, {229787,9249},
	{229797,9250}, {229804,9189}, {229811,9251}, {229815,891}, {229822,955}, {229829,9252},
	{229839,9253}, {229846,9254}, {229853,9183}, {229863,9187}, {229873,9200}, {229883,9203},
	{229893,9215}, {229903,9235}, {229913,9255}, {229923,890}, {229930,9256}, {229937,956},
	{229944,9257}, {229951,9225}, {229955,9251}, {229959,9193}, {229966,9258}, {229970,9261},
	{229977,9262}, {229987,9224}, {229991,9192}, {229998,9263}, {230002,9263}, {230012,9264},
	{230019,9264}, {230029,9265}, {230036,9264}, {230043,9266}, {230050,877}, {230057,910},
	{230064,9225}, {230071,9198}, {230078,9198}, {230085,9267}, {230089,9267}, {230099,9268},
	{230106,9269}, {230110,9269}, {230120,9251}, {230124,9270}, {230131,9270}, {230138,9238},
	{230148,9271}, {230152,900}, {230159,9250}, {230166,9226}, {230170,9228}, {230177,9229},
	{230184,9230}, {230191,9231}, {230198,9232}, {230205,9233}, {230212,9234}, {230219,9272},
	{230223,9272}, {230233,9251}, {230237,9273}, {230244,9274}, {230260,9275}, {230276,9276},
	{230289,9277}, {230299,9278}, {230312,9279}, {230319,9280}, {230329,9281}, {230339,9282},
	{230346,9283}, {230353,9284}, {230360,9285}, {230367,9286}, {230383,9283}, {230393,9284},
	{230403,9285}, {230413,9287}, {230429,9288}, {230439,9289}, {230449,9290}, {230459,9288},
	{230466,9289}, {230473,9290}, {230480,9291}, {230487,9292}, {230494,9293}, {230501,9294},
	{230508,9295}, {230518,9296}, {230528,9297}, {230535,9298}, {230545,9299}, {230552,9300},
	{230562,9301}, {230569,9302}, {230582,9303}, {230589,9304}, {230596,9305}, {230603,9306},
	{230616,9307}, {230623,9307}, {230633,9308}, {230640,0}, {230653,9308}, {230676,6083},
	{230686,9309}, {230693,1170}, {230706,1179}, {230719,1205}, {230729,9310}, {230736,9310},
	{230749,9311}, {230759,9312}, {230769,9313}, {230776,9314}, {230783,9315}, {230790,9316},
	{230797,9317}, {230804,0}, {230811,0}, {230825,9318}, {230852,9319}, {230879,9318},
	{230889,9319}, {230899,9320}, {230906,9320}, {230916,9321}, {230923,9322}, {230930,9323},
	{230937,9324}, {230944,6330}, {230954,9325}, {230961,9325}, {230977,9326}, {230984,9326},
	{230994,0}, {231001,915}, {231018,9327}, {231031,9328}, {231038,9329}, {231048,9330},
	{231070,9331}, {231092,9332}, {231114,9333}, {231121,9333}, {231137,9334}, {231144,9334},
	{231157,9335}, {231164,9335}, {231174,9336}, {231181,9336}, {231191,0}, {231201,917},
	{231221,9337}, {231228,9337}, {231238,0}, {231245,9338}, {231259,9339}, {231266,9339},
	{231279,0}, {231286,9340}, {231306,9341}, {231323,9342}, {231349,0}, {231356,0}, {231365,9343},
	{231381,9343}, {231400,9344}, {231434,9345}, {231459,9346}, {231475,9327}, {231512,9347},
	{231531,9347}, {231562,9327}, {231578,9327}, {231612,9348}, {231628,9348}, {231647,0},
	{231669,9346}, {231704,9345}, {231720,9345}, {231742,9344}, {231758,9344}, {231789,0},
	{231817,9343}, {231855,9348}, {231877,9349}, {231884,9350}, {231891,9350}, {231901,9350},
	{231917,9332}, {231924,9351}, {231931,9351}, {231944,9330}, {231954,9331}, {231964,9332},
	{231974,9352}, {231984,9346}, {232000,9330}, {232007,9344}, {232023,914}, {232030,9328},
	{232043,9328}, {232062,9353}, {232069,9353}, {232079,9348}, {232099,9353}, {232115,9354},
	{232122,9354}, {232135,9331}, {232142,9355}, {232149,9355}, {232162,9356}, {232169,9356},
	{232182,912}, {232204,9357}, {232211,9357}, {232221,9357}, {232237,9358}, {232244,9358},
	{232254,9358}, {232273,9359}, {232283,9360}, {232287,9360}, {232297,963}, {232304,969},
	{232311,9361}, {232315,0}, {232322,961}, {232333,971}, {232344,9363}, {232351,9364},
	{232355,9364}, {232365,9365}, {232369,9366}, {232373,9367}, {232377,9367}, {232387,9368},
	{232391,9369}, {232398,968}, {232405,9370}, {232412,9369}, {232419,9371}, {232426,9372},
	{232433,9373}, {232437,9375}, {232447,0}, {232454,9376}, {232465,9377}, {232476,9378},
	{232480,9381}, {232490,9365}, {232497,962}, {232504,9371}, {232511,9371}, {232518,9382},
	{232525,960}, {232535,970}, {232545,9383}, {232549,9384}, {232553,9384}, {232563,9385},
	{232567,9385}, {232577,9386}, {232590,9386}, {232611,9387}, {232620,9387}, {232641,3125},
	{232650,5050}, {232663,5050}, {232692,6723}, {232705,6723}, {232730,48}, {232763,3124},
	{232772,6512}, {232785,6512}, {232806,3446}, {232823,3100}, {232848,1974}, {232861,1974},
	{232894,9388}, {232907,9388}, {232924,9389}, {232937,3253}, {232950,3253}, {232983,2541},
	{232996,2541}, {233029,2671}, {233042,2671}, {233063,6404}, {233076,6404}, {233101,0},
	{233106,0}, {233120,0}, {233155,9390}, {233215,0}, {233250,9391}, {233318,5961}, {233331,5961},
	{233368,5886}, {233381,5886}, {233410,6219}, {233423,6219}, {233444,9392}, {233453,4210},
	{233466,4210}, {233483,4399}, {233496,4399}, {233517,4938}, {233530,4938}, {233563,3125},
	{233572,3124}, {233581,3124}, {233590,6512}, {233599,6512}, {233620,2541}, {233629,2541},
	{233662,2671}, {233671,2671}, {233692,6404}, {233701,6404}, {233722,5961}, {233731,5961},
	{233764,5886}, {233773,5886}, {233798,6219}, {233807,6219}, {233828,1974}, {233837,1974},
	{233866,3253}, {233875,3253}, {233908,9388}, {233917,9388}, {233934,9389}, {233943,9389},
	{233956,6723}, {233965,6723}, {233990,4399}, {233999,4399}, {234020,9392}, {234029,4210},
	{234038,4210}, {234051,3125}, {234060,9387}, {234069,9387}, {234090,4938}, {234099,4938},
	{234128,9386}, {234137,9386}, {234158,5050}, {234167,5050}, {234192,0}, {234205,9393},
	{234235,9394}, {234269,0}, {234286,0}, {234324,9395}, {234375,9396}, {234417,0}, {234443,0},
	{234486,9397}, {234538,9398}, {234588,9399}, {234630,9400}, {234672,9401}, {234714,9402},
	{234743,9403}, {234760,9404}, {234801,0}, {234822,0}, {234856,9393}, {234907,9394},
	{234962,9402}, {235012,9403}, {235050,9404}, {235112,9405}, {235158,9406}, {235204,9407},
	{235250,9408}, {235296,9409}, {235342,9410}, {235388,9411}, {235434,9405}, {235459,9406},
	{235484,9407}, {235501,9408}, {235518,9409}, {235535,9410}, {235552,9411}, {235569,0},
	{235610,0}, {235653,9412}, {235721,9413}, {235789,9414}, {235845,9415}, {235913,9416},
	{236000,9417}, {236068,9418}, {236132,9412}, {236198,9413}, {236264,9414}, {236330,9418},
	{236392,9419}, {236421,0}, {236430,9420}, {236464,9421}, {236498,9422}, {236528,9423},
	{236553,0}, {236574,918}, {236620,919}, {236666,920}, {236712,923}, {236754,9424},
	{236783,9425}, {236824,9425}, {236865,9426}, {236894,0}, {236903,9427}, {236937,9428},
	{236966,928}, {237027,0}, {237068,9429}, {237134,9430}, {237167,0}, {237184,9431},
	{237214,9432}, {237248,0}, {237273,9433}, {237323,925}, {237361,935}, {237403,0}, {237428,931},
	{237478,929}, {237531,9434}, {237544,9434}, {237569,9435}, {237586,9436}, {237603,0},
	{237620,930}, {237662,9437}, {237699,9437}, {237740,9438}, {237769,9439}, {237810,9440},
	{237859,0}, {237876,932}, {237906,936}, {237940,9441}, {237957,9441}, {238002,9442},
	{238019,9442}, {238048,9440}, {238073,9438}, {238098,9443}, {238131,9443}, {238176,9444},
	{238197,9445}, {238226,9445}, {238267,9446}, {238276,9447}, {238293,9447}, {238322,9448},
	{238339,9438}, {238364,9449}, {238381,9449}, {238410,9450}, {238427,9450}, {238456,9451},
	{238489,9451}, {238534,9452}, {238583,9453}, {238596,9454}, {238609,9455}, {238618,9456},
	{238627,9457}, {238640,9458}, {238653,9459}, {238670,9460}, {238695,9461}, {238720,9462},
	{238745,9463}, {238774,9464}, {238795,9465}, {238812,9466}, {238845,9467}, {238870,9468},
	{238895,9469}, {238924,9470}, {238937,9471}, {238958,6204}, {238967,1074}, {238984,1074},
	{239017,2264}, {239034,2264}, {239055,4177}, {239068,4176}, {239081,4176}, {239114,4177},
	{239139,4441}, {239152,4441}, {239173,1622}, {239186,1622}, {239207,5920}, {239224,5920},
	{239245,6044}, {239258,6044}, {239279,6043}, {239296,6043}, {239317,3563}, {239326,9472},
	{239339,9472}, {239372,9473}, {239377,4629}, {239394,4629}, {239431,4206}, {239452,4206},
	{239477,4866}, {239514,3618}, {239527,3618}, {239548,6834}, {239561,6834}, {239582,4866},
	{239595,3340}, {239608,3340}, {239625,9474}, {239638,9474}, {239655,1788}, {239668,1788},
	{239689,2936}, {239702,2936}, {239735,0}, {239756,9475}, {239810,939}, {239868,942}, {239893,0},
	{239914,0}, {240000,942}, {240056,0}, {240073,0}, {240092,9476}, {240140,9476}, {240192,0},
	{240222,9476}, {240254,0}, {240284,9476}, {240316,0}, {240333,0}, {240363,9477}, {240422,0},
	{240443,0}, {240466,9475}, {240502,9475}, {240546,9475}, {240582,9475}, {240626,9478},
	{240678,9478}, {240738,9479}, {240774,9479}, {240822,9479}, {240866,9480}, {240918,9481},
	{240970,9481}, {241002,9478}, {241034,9481}, {241078,9481}, {241110,9480}, {241146,9480},
	{241198,3251}, {241246,3251}, {241290,0}, {241311,0}, {241345,9482}, {241400,0}, {241429,9481},
	{241487,944}, {241553,3251}, {241574,9483}, {241595,2847}, {241616,945}, {241637,9484},
	{241658,0}, {241691,9476},
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
	{4,39,146,1,0}, {4,39,148,1,0}, {4,41,148,1,0}, {4,41,146,1,0}, {4,39,150,1,0}, {4,41,150,1,0},
	{4,39,152,1,0}, {4,41,152,1,0}, {4,39,144,1,0}, {4,41,144,1,0}, {4,87,152,1,0}, {4,89,152,1,0},
	{4,55,150,1,0}, {4,55,148,0,0}, {4,57,148,1,0}, {4,57,150,1,0}, {4,55,144,1,0}, {4,57,144,1,0},
	{4,55,146,1,0}, {4,57,146,1,0}, {4,103,148,1,0}, {4,105,148,1,0}, {4,103,152,1,0},
	{4,105,152,1,0}, {4,87,150,1,0}, {4,89,150,1,0}, {4,87,144,1,0}, {4,89,144,1,0}, {4,87,148,1,0},
	{4,89,148,1,0}, {4,23,146,1,0}, {4,25,146,1,0}, {4,23,148,1,0}, {4,25,148,1,0}, {4,23,144,1,0},
	{4,25,144,1,0}, {4,23,152,1,0}, {4,25,152,1,0}, {4,23,150,1,0}, {4,25,150,1,0}, {4,87,146,1,0},
	{4,89,146,1,0}, {4,103,150,1,0}, {4,105,150,1,0}, {4,103,144,1,0}, {4,105,144,1,0},
	{4,7,146,1,0}, {4,9,146,1,0}, {4,71,148,1,0}, {4,73,148,1,0}, {4,71,152,1,0}, {4,73,152,1,0},
	{4,55,152,1,0}, {4,57,152,1,0}, {4,103,146,1,0}, {4,105,146,1,0}, {4,7,144,1,0}, {4,9,144,1,0},
	{4,7,148,1,0}, {4,9,148,1,0}, {4,7,152,1,0}, {4,9,152,1,0}, {4,7,150,1,0}, {4,9,150,1,0},
	{4,71,150,1,0}, {4,73,150,1,0}, {4,73,146,1,0}, {4,71,146,1,0}, {4,39,154,1,0}, {4,39,156,1,0},
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
	{4,7,205,1,0}, {4,103,205,1,0}, {4,23,205,1,0}, {4,71,205,1,0}, {4,55,205,1,0}, {4,55,148,1,0},
	{4,39,193,1,0}, {4,87,193,1,0}, {4,89,193,1,0}, {4,23,207,1,0}, {4,23,193,1,0}, {4,25,193,1,0},
	{4,41,193,1,0}, {4,103,207,1,0}, {4,105,193,1,0}, {4,55,207,1,0}, {4,7,207,1,0}, {4,9,193,1,0},
	{4,7,193,1,0}, {4,87,210,1,0}, {4,89,210,1,0}, {4,103,210,1,0}, {4,105,210,1,0}, {4,23,210,1,0},
	{4,25,210,1,0}, {4,39,210,1,0}, {4,41,210,1,0}, {4,55,210,1,0}, {4,57,210,1,0}, {4,71,210,1,0},
	{4,73,210,1,0}, {4,7,210,1,0}, {4,9,210,1,0}, {5,0,212,1,1}, {4,58,214,1,0}, {4,55,214,1,0},
	{4,56,214,1,0}, {4,54,214,1,0}, {1,8,214,1,1}, {1,8,214,1,0}, {1,4,216,1,1}, {1,4,216,1,0},
	{4,57,214,1,0}, {1,8,216,1,1}, {1,8,216,1,0}, {1,4,214,1,1}, {1,4,214,1,0}, {4,41,214,1,0},
	{4,89,214,1,0}, {4,25,214,1,0}, {4,9,214,1,0}, {4,105,214,1,0}, {4,73,214,1,0}, {1,10,216,1,1},
	{1,10,214,1,1}, {1,10,216,1,0}, {1,10,214,1,0}, {3,1,66,1,0}, {3,2,66,1,0}, {3,0,66,1,0},
	{4,104,218,1,0}, {4,72,218,1,0}, {4,88,218,1,0}, {5,0,30,1,0}, {5,0,220,1,0}, {5,0,102,1,0},
	{5,0,170,1,0}, {5,0,222,1,0}, {4,57,236,1,0}, {4,73,236,1,0}, {4,89,236,1,0}, {5,0,238,1,0},
	{5,0,240,1,0}, {3,0,242,1,0}, {4,57,247,1,0}, {4,105,247,1,0}, {4,73,20,1,0}, {4,73,249,1,0},
	{4,71,249,1,0}, {4,105,236,1,0}, {4,103,247,1,0}, {4,105,251,1,0}, {4,103,253,1,0},
	{4,55,253,1,0}, {4,23,253,1,0}, {4,87,253,1,0}, {4,39,253,1,0}, {4,7,253,1,0}, {4,71,253,1,0},
	{4,89,251,1,0}, {4,73,251,1,0}, {4,104,247,1,0}, {4,55,255,1,0}, {4,57,257,1,0},
	{4,105,257,1,0}, {4,89,257,1,0}, {4,25,257,1,0}, {4,9,257,1,0}, {4,41,257,1,0}, {4,73,257,1,0},
	{4,9,8,1,0}, {4,41,8,1,0}, {4,73,8,1,0}, {4,89,8,1,0}, {4,105,8,1,0}, {4,25,8,1,0},
	{4,57,8,1,0}, {4,54,51,1,0}, {4,102,51,1,0}, {4,57,51,1,0}, {2,0,259,1,1}, {2,1,259,1,1},
	{2,2,259,1,1}, {2,3,259,1,1}, {2,4,259,1,1}, {2,5,259,1,1}, {2,6,259,1,1}, {2,0,261,0,1},
	{5,0,261,1,1}, {3,1,263,1,0}, {3,2,74,1,0}, {2,0,261,1,1}, {2,0,261,1,0}, {4,56,74,1,1},
	{1,10,265,1,0}, {3,0,94,1,0}, {3,1,64,1,0}, {4,58,74,1,0}, {2,2,267,1,1}, {3,0,96,1,1},
	{1,7,261,1,0}, {5,0,6,1,0}, {2,1,205,1,1}, {2,1,205,1,0}, {5,0,269,0,0}, {1,4,271,1,1},
	{2,6,96,1,0}, {8,8,131,1,0}, {4,54,240,1,0}, {1,12,30,1,0}, {1,4,273,1,0}, {3,1,269,1,0},
	{4,8,74,1,1}, {1,9,275,1,0}, {4,87,277,1,0}, {4,89,277,1,0}, {1,4,279,1,0}, {1,4,257,1,0},
	{1,4,53,1,0}, {1,4,295,1,0}, {1,4,22,1,0}, {1,4,309,1,0}, {1,8,30,1,0}, {1,4,271,1,0},
	{1,5,275,1,0}, {1,11,275,1,0}, {2,0,311,1,1}, {4,8,313,1,1}, {4,103,313,1,0}, {4,87,313,1,0},
	{4,23,313,1,0}, {4,39,313,1,0}, {4,71,313,1,0}, {4,7,313,1,0}, {4,55,313,1,0}, {10,2,62,1,0},
	{3,1,247,1,0}, {3,0,247,1,0}, {3,2,247,1,0}, {1,3,315,1,1}, {1,3,315,1,0}, {3,0,317,1,0},
	{1,11,320,1,1}, {1,11,320,1,0}, {3,1,322,1,0}, {1,7,324,1,1}, {1,7,324,1,0}, {4,103,277,1,0},
	{4,105,277,1,0}, {4,104,277,1,0}, {1,4,236,1,1}, {1,4,236,1,0}, {1,4,320,1,1}, {4,103,326,1,0},
	{4,104,326,1,0}, {4,105,326,1,0}, {1,4,320,1,0}, {3,1,28,1,0}, {3,1,328,1,0}, {1,12,273,1,0},
	{1,8,331,0,0}, {5,0,49,0,0}, {3,0,255,1,1}, {1,8,334,1,1}, {1,8,84,1,0}, {1,8,339,1,0},
	{1,5,273,1,0}, {1,8,343,1,0}, {1,8,345,1,0}, {4,8,366,1,0}, {1,8,371,1,0}, {1,8,373,1,0},
	{1,8,378,1,0}, {1,8,384,1,0}, {1,8,395,1,0}, {1,8,399,1,1}, {1,8,60,1,0}, {1,8,401,1,0},
	{1,8,238,1,0}, {1,8,406,1,0}, {1,8,414,1,0}, {1,8,417,1,0}, {1,8,236,1,0}, {1,8,420,1,0},
	{1,8,45,1,0}, {1,8,20,1,0}, {1,8,424,1,0}, {10,3,62,0,0}, {2,0,58,1,0}, {2,0,428,0,0},
	{2,3,311,1,1}, {1,1,273,1,0}, {2,0,58,1,0}, {1,10,277,1,0}, {4,55,240,1,1}, {4,8,238,1,0},
	{2,0,76,1,1}, {1,4,49,1,0}, {5,0,51,1,1}, {2,5,431,1,0}, {2,0,96,1,1}, {4,103,12,1,0},
	{4,55,12,1,0}, {4,39,12,1,0}, {4,23,12,1,0}, {4,7,12,1,0}, {4,71,12,1,0}, {4,87,12,1,0},
	{2,4,431,1,0}, {2,0,76,1,0}, {4,56,76,1,1}, {4,54,433,1,0}, {2,1,96,1,1}, {2,5,32,1,1},
	{2,5,32,1,0}, {3,1,255,1,1}, {1,8,265,1,0}, {3,1,435,1,0}, {2,3,437,1,1}, {2,3,437,1,0},
	{3,1,45,1,0}, {1,10,84,1,1}, {1,10,84,1,0}, {1,8,251,1,1}, {1,8,251,1,0}, {2,4,437,1,1},
	{2,4,437,1,0}, {2,1,30,0,0}, {2,4,440,1,1}, {2,3,443,0,1}, {2,4,450,1,1}, {2,4,452,1,0},
	{2,4,275,1,0}, {2,3,275,1,0}, {2,3,431,1,0}, {2,0,454,1,1}, {2,0,457,1,0}, {2,4,459,1,0},
	{2,0,275,1,0}, {2,4,457,1,1}, {2,4,457,1,0}, {1,7,275,1,0}, {4,54,313,1,0}, {2,4,275,1,1},
	{2,4,461,1,0}, {2,4,450,1,0}, {2,3,454,1,1}, {2,3,463,1,0}, {2,3,271,1,0}, {2,3,457,1,0},
	{2,1,457,1,0}, {1,11,273,1,0}, {3,0,322,1,0}, {2,0,469,0,1}, {2,4,475,1,1}, {2,0,486,1,0},
	{2,4,491,1,0}, {2,4,236,1,0}, {2,4,495,1,0}, {2,5,504,1,1}, {2,5,504,1,0}, {5,0,18,1,0},
	{2,4,469,1,1}, {2,3,275,1,1}, {2,1,32,1,1}, {2,1,32,1,0}, {3,1,317,1,0}, {2,4,32,1,1},
	{2,4,32,1,0}, {2,5,506,1,1}, {2,5,506,1,0}, {3,0,1,0,0}, {5,0,36,1,0}, {4,104,51,1,0},
	{1,1,51,1,0}, {1,3,51,1,0}, {4,88,51,1,0}, {3,0,263,1,0}, {1,1,324,1,1}, {1,1,324,1,0},
	{4,57,24,1,0}, {4,57,49,1,0}, {2,4,311,1,0}, {3,1,313,1,0}, {4,8,324,1,1}, {4,105,96,1,0},
	{4,54,12,1,0}, {4,55,510,1,1}, {5,0,512,0,0}, {2,2,515,0,0}, {2,5,40,0,0}, {3,0,277,1,1},
	{4,105,51,1,0}, {4,9,51,1,0}, {4,25,51,1,0}, {4,89,51,1,0}, {4,73,51,1,0}, {4,41,51,1,0},
	{4,105,49,1,0}, {1,5,51,1,0}, {1,10,51,1,0}, {1,12,51,1,0}, {1,2,51,1,0}, {1,4,51,1,0},
	{1,8,51,1,0}, {4,88,49,1,0}, {4,89,49,1,0}, {1,7,51,1,0}, {1,6,51,1,0}, {1,11,51,1,0},
	{4,72,51,1,0}, {1,9,51,1,0}, {4,72,49,1,0}, {4,73,49,1,0}, {4,56,51,1,0}, {4,8,51,1,0},
	{4,58,51,1,0}, {4,59,51,1,0}, {4,55,96,0,1}, {4,56,517,1,1}, {2,0,259,1,0}, {2,1,259,1,0},
	{2,2,259,1,0}, {2,3,259,1,0}, {2,4,259,1,0}, {2,5,259,1,0}, {2,6,259,1,0}, {4,55,517,1,0},
	{4,56,457,1,1}, {3,0,519,1,0}, {2,5,40,1,0}, {4,105,18,1,0}, {4,8,84,1,0}, {4,8,49,1,0},
	{1,12,275,1,0}, {1,6,275,1,0}, {4,87,275,1,0}, {4,89,275,1,0}, {4,88,275,1,0}, {2,2,521,1,0},
	{2,4,521,1,0}, {2,0,521,1,0}, {2,1,521,1,0}, {2,3,521,1,0}, {2,5,521,1,0}, {4,39,220,1,0},
	{4,103,220,1,0}, {4,23,220,1,0}, {4,87,220,1,0}, {4,7,220,1,0}, {4,71,220,1,0}, {4,55,220,1,0},
	{4,54,523,1,0}, {3,0,525,1,0}, {4,54,238,1,0}, {4,54,24,1,0}, {4,54,525,1,0}, {1,10,273,1,0},
	{4,54,249,1,0}, {2,2,515,1,0}, {4,104,313,1,0}, {4,105,313,1,0}, {3,1,277,1,1}, {1,9,320,1,1},
	{1,9,320,1,0}, {2,5,49,1,0}, {1,8,457,1,1}, {1,8,457,1,0}, {4,105,84,1,0}, {1,8,527,1,1},
	{1,8,529,1,0}, {1,8,531,1,0}, {1,8,534,1,0}, {1,4,251,1,1}, {1,4,251,1,0}, {1,4,30,1,0},
	{1,4,536,1,0}, {1,4,538,1,1}, {1,4,540,1,0}, {3,1,531,1,0}, {1,4,371,1,1}, {4,57,251,1,0},
	{1,4,371,1,0}, {1,4,542,1,0}, {1,4,595,1,0}, {1,4,601,1,0}, {4,58,531,1,0}, {1,4,343,1,0},
	{1,4,603,1,0}, {1,4,630,1,0}, {1,4,635,1,0}, {1,4,638,1,0}, {1,4,313,1,0}, {1,4,643,1,0},
	{1,4,6,1,0}, {1,4,220,1,0}, {1,4,457,1,0}, {1,4,420,1,0}, {1,4,646,1,0}, {2,2,649,1,0},
	{1,4,414,1,1}, {1,4,414,1,0}, {4,88,240,1,0}, {4,72,240,1,0}, {2,2,30,1,0}, {4,88,8,1,0},
	{4,72,8,1,0}, {1,12,45,0,0}, {4,8,240,0,1}, {1,2,452,0,1}, {2,3,450,0,1}, {2,4,651,1,1},
	{2,2,654,1,0}, {2,3,450,1,0}, {2,4,656,1,0}, {2,1,654,1,0}, {1,12,45,1,0}, {2,2,311,1,1},
	{2,4,271,1,0}, {2,4,536,1,0}, {2,4,658,1,0}, {2,4,654,1,0}, {2,6,654,1,0}, {2,5,654,1,0},
	{2,3,654,1,0}, {1,2,452,1,1}, {2,0,654,1,0}, {4,54,2,1,0}, {2,3,53,1,0}, {2,3,53,1,1},
	{2,0,661,1,1}, {1,3,275,1,0}, {2,6,343,1,1}, {2,6,343,1,0}, {2,1,311,1,1}, {2,5,271,1,1},
	{2,5,271,1,0}, {2,4,663,1,1}, {3,1,30,1,0}, {2,4,536,0,1}, {2,5,275,1,1}, {2,4,665,1,1},
	{4,58,49,1,0}, {4,54,49,1,0}, {1,4,667,1,1}, {2,5,275,1,0}, {5,0,669,0,0}, {2,6,236,1,1},
	{2,0,437,0,1}, {2,6,236,1,1}, {2,6,457,1,1}, {2,6,236,1,0}, {2,6,457,1,0}, {2,0,437,1,0},
	{2,6,275,0,1}, {3,0,275,1,1}, {2,6,672,1,1}, {2,6,32,1,1}, {2,6,32,1,0}, {4,57,672,1,0},
	{2,2,674,0,1}, {2,6,506,1,1}, {2,6,275,1,1}, {2,6,506,1,0}, {2,6,674,1,1}, {2,6,437,1,0},
	{2,6,275,1,0}, {2,5,674,1,1}, {2,5,437,1,0}, {2,2,437,1,0}, {4,57,674,1,0}, {2,5,672,1,1},
	{2,2,672,1,1}, {2,6,504,1,1}, {4,56,311,1,0}, {4,56,437,1,1}, {2,6,504,1,0}, {4,55,672,1,0},
	{4,72,30,1,0}, {2,3,30,1,0}, {2,1,30,1,0}, {3,0,275,1,0}, {5,0,676,1,0}, {3,2,62,1,0},
	{2,1,343,0,1}, {2,2,486,1,1}, {2,1,343,1,0}, {2,2,275,1,1}, {2,2,679,1,0}, {2,2,504,1,0},
	{4,8,76,1,1}, {2,1,486,1,1}, {2,1,504,1,0}, {2,1,506,1,0}, {3,0,220,1,0}, {4,55,30,1,1},
	{1,8,684,1,0}, {1,8,263,1,0}, {1,8,711,1,0}, {1,8,727,1,0}, {1,8,731,1,0}, {1,8,733,1,0},
	{1,8,433,1,0}, {1,8,737,1,0}, {1,8,82,1,0}, {4,56,531,1,0}, {1,4,527,1,1}, {4,71,30,1,0},
	{4,87,30,1,0}, {4,104,30,1,0}, {1,8,22,1,1}, {1,8,22,1,0}, {4,55,741,1,0}, {4,71,741,1,0},
	{4,39,741,1,0}, {4,87,741,1,0}, {4,23,741,1,0}, {4,103,741,1,0}, {4,7,741,1,0}, {4,54,531,1,0},
	{1,4,743,1,0}, {1,8,745,1,0}, {1,8,749,1,0}, {1,12,523,1,1}, {1,12,523,1,0}, {1,8,10,1,1},
	{1,8,752,1,0}, {1,8,38,1,0}, {1,4,755,1,0}, {1,4,741,1,0}, {1,4,761,1,0}, {4,56,240,1,1},
	{1,8,741,1,0}, {4,39,236,1,0}, {1,8,768,1,0}, {1,8,646,1,0}, {1,4,772,1,1}, {1,4,486,1,0},
	{1,4,450,1,0}, {1,4,32,1,1}, {1,4,32,1,0}, {1,8,36,1,0}, {1,8,88,1,0}, {2,0,53,1,1},
	{3,2,38,1,0}, {3,1,38,1,0}, {4,55,238,1,1}, {4,55,523,1,0}, {1,6,277,1,0}, {2,1,437,1,1},
	{2,1,437,1,0}, {4,72,32,1,0}, {4,73,32,1,0}, {1,11,30,1,0}, {8,9,131,1,0}, {4,57,311,1,0},
	{4,56,313,1,1}, {4,23,320,1,0}, {2,1,275,1,1}, {2,1,275,1,0}, {4,25,322,1,0}, {4,105,322,1,0},
	{4,89,322,1,0}, {4,41,322,1,0}, {4,9,322,1,0}, {4,57,322,1,0}, {4,73,322,1,0}, {4,105,236,1,1},
	{1,9,261,1,1}, {1,9,261,1,0}, {8,11,131,1,0}, {2,6,778,1,0}, {1,4,515,0,0}, {2,1,780,1,1},
	{2,1,782,1,1}, {1,4,515,1,0}, {2,1,414,1,0}, {4,104,236,1,1}, {3,0,784,1,0}, {3,1,784,1,0},
	{2,1,267,1,1}, {4,103,236,1,1}, {4,8,86,1,0}, {2,0,38,1,0}, {2,1,38,1,0}, {2,1,38,0,0},
	{2,5,47,1,1}, {1,5,49,1,0}, {2,5,47,1,1}, {2,5,47,1,0}, {2,2,786,1,1}, {4,71,789,1,0},
	{4,73,789,1,0}, {4,72,789,1,0}, {4,72,371,1,0}, {4,71,371,1,0}, {4,73,371,1,0}, {1,5,791,1,1},
	{1,5,791,1,0}, {2,2,277,1,1}, {2,2,277,1,0}, {1,12,315,1,0}, {4,23,315,1,0}, {4,71,315,1,0},
	{4,87,315,1,0}, {4,55,315,1,0}, {4,39,315,1,0}, {4,103,315,1,0}, {4,7,315,1,0}, {1,5,261,1,1},
	{1,5,261,1,0}, {4,57,60,1,0}, {4,55,486,0,1}, {4,56,450,1,1}, {2,0,791,1,0}, {2,4,791,1,0},
	{2,2,791,1,0}, {2,1,791,1,0}, {2,3,791,1,0}, {2,2,14,1,1}, {2,2,793,1,1}, {1,10,795,1,1},
	{1,10,795,1,0}, {2,2,797,1,1}, {2,4,76,1,0}, {4,55,791,1,1}, {1,6,515,1,0}, {4,88,53,1,0},
	{2,2,799,1,0}, {1,3,324,1,0}, {2,5,801,1,0}, {2,0,791,1,1}, {2,1,791,1,1}, {2,2,791,1,1},
	{2,3,791,1,1}, {2,4,791,1,1}, {2,2,320,1,1}, {2,2,320,1,0}, {4,105,36,1,0}, {3,0,315,1,1},
	{1,5,743,1,0}, {4,71,275,1,0}, {4,73,275,1,0}, {4,72,275,1,0}, {1,8,452,1,1}, {3,0,36,1,0},
	{1,8,47,1,1}, {1,8,47,1,0}, {4,57,324,1,1}, {4,88,277,1,0}, {1,12,205,1,1}, {1,12,205,1,0},
	{2,4,76,1,1}, {1,2,674,0,1}, {1,6,309,1,1}, {1,6,309,1,0}, {1,2,674,1,0}, {1,3,804,0,0},
	{2,4,76,1,1}, {4,8,8,1,0}, {1,3,804,1,0}, {1,12,315,1,1}, {2,3,806,1,0}, {4,88,42,1,0},
	{4,56,38,1,0}, {4,72,45,1,0}, {4,72,38,1,0}, {4,104,38,1,0}, {4,104,45,1,0}, {2,3,76,1,1},
	{2,3,74,1,0}, {2,3,76,1,0}, {4,89,809,1,0}, {4,105,809,1,0}, {4,73,809,1,0}, {4,56,811,1,0},
	{4,57,2,1,0}, {4,89,55,1,0}, {4,88,55,1,0}, {1,9,510,1,1}, {1,9,510,1,0}, {1,12,275,1,1},
	{1,2,8,1,0}, {2,3,45,0,0}, {2,2,38,0,0}, {2,4,38,1,0}, {4,105,10,1,0}, {4,89,10,1,0},
	{4,25,10,1,0}, {4,41,10,1,0}, {4,9,10,1,0}, {4,73,10,1,0}, {4,57,10,1,0}, {1,5,324,1,0},
	{1,9,22,1,1}, {1,9,22,1,0}, {1,9,47,1,1}, {1,9,47,1,0}, {1,5,324,1,1}, {1,1,536,0,1},
	{2,0,778,1,1}, {2,0,778,1,0}, {3,1,36,1,0}, {3,2,36,1,0}, {2,3,814,1,0}, {2,3,45,1,0},
	{2,3,315,1,0}, {2,3,40,1,0}, {2,0,793,1,1}, {10,2,62,0,0}, {2,4,817,0,0}, {2,3,49,1,0},
	{4,88,531,1,0}, {2,3,49,1,0}, {3,1,820,1,0}, {1,5,51,1,1}, {1,6,804,1,0}, {2,3,38,1,0},
	{2,2,38,1,0}, {1,7,804,1,0}, {2,4,822,1,0}, {2,4,827,1,0}, {4,104,531,1,0}, {4,72,531,1,0},
	{2,4,433,1,0}, {2,4,829,1,0}, {4,57,827,1,0}, {4,105,827,1,0}, {4,89,827,1,0}, {4,25,827,1,0},
	{4,9,827,1,0}, {4,73,827,1,0}, {4,41,827,1,0}, {2,5,833,1,1}, {3,1,86,0,0}, {2,3,68,1,0},
	{2,3,84,1,1}, {4,57,835,1,0}, {4,55,835,1,0}, {1,7,521,1,0}, {1,1,536,1,0}, {1,10,521,1,0},
	{1,9,521,1,0}, {1,5,521,1,0}, {2,3,84,1,0}, {1,1,799,1,0}, {1,12,799,1,0}, {1,4,656,0,1},
	{2,5,22,1,1}, {4,103,218,1,0}, {4,55,218,1,0}, {4,23,218,1,0}, {4,87,218,1,0}, {4,7,218,1,0},
	{4,39,218,1,0}, {4,71,218,1,0}, {2,5,22,1,0}, {4,104,527,1,0}, {4,88,527,1,0}, {4,72,527,1,0},
	{1,7,837,1,1}, {3,1,86,1,0}, {4,56,835,1,1}, {1,6,837,1,0}, {1,7,837,1,0}, {3,1,839,1,0},
	{2,4,837,1,0}, {2,4,841,1,0}, {2,2,843,1,0}, {2,1,841,1,0}, {2,5,843,1,0}, {2,3,843,1,0},
	{1,5,837,1,0}, {1,6,837,1,1}, {2,4,837,1,1}, {1,7,265,1,0}, {1,6,265,1,0}, {2,3,68,1,0},
	{2,2,265,1,0}, {2,2,837,1,1}, {1,12,309,1,1}, {1,12,309,1,0}, {2,5,837,1,1}, {2,3,837,1,1},
	{2,0,86,1,0}, {1,7,536,1,0}, {2,2,536,1,0}, {2,0,536,1,0}, {2,3,536,1,0}, {2,1,536,1,0},
	{1,5,837,1,1}, {1,2,36,1,0}, {1,3,275,0,1}, {2,3,51,0,1}, {5,0,32,1,1}, {4,41,236,1,0},
	{4,9,236,1,0}, {4,25,236,1,0}, {1,10,275,1,1}, {1,1,846,1,1}, {1,1,846,1,0}, {1,12,846,1,1},
	{1,12,846,1,0}, {2,4,833,1,1}, {1,3,833,1,1}, {2,3,833,1,1}, {1,2,833,0,1}, {2,1,833,1,1},
	{2,2,536,1,1}, {2,6,45,0,0}, {2,3,536,1,1}, {2,0,86,0,0}, {2,4,837,1,1}, {1,9,848,1,0},
	{1,2,833,1,0}, {1,3,833,1,0}, {1,2,205,1,1}, {1,2,205,1,0}, {2,0,833,1,0}, {2,5,833,1,0},
	{2,4,833,1,0}, {2,3,833,1,0}, {2,1,833,1,0}, {3,0,833,1,0}, {4,8,22,1,1}, {2,6,833,1,0},
	{2,2,833,1,0}, {4,103,309,1,0}, {4,71,309,1,0}, {4,55,850,1,1}, {1,10,315,1,1}, {1,10,315,1,0},
	{2,0,536,1,1}, {4,57,22,1,1}, {2,4,82,0,0}, {2,3,315,0,1}, {2,5,837,1,1}, {2,3,315,1,1},
	{2,4,82,1,0}, {2,6,45,0,0}, {2,4,804,0,0}, {2,3,837,1,1}, {1,9,311,1,1}, {1,9,311,1,0},
	{2,1,536,1,1}, {2,4,804,1,0}, {2,5,45,0,0}, {2,0,852,1,1}, {1,4,848,1,0}, {1,7,536,1,1},
	{2,5,45,1,0}, {2,6,45,1,0}, {2,5,38,1,0}, {2,4,38,1,0}, {1,4,47,1,1}, {1,4,47,1,0},
	{4,72,22,1,0}, {4,88,22,1,0}, {1,9,437,1,1}, {1,9,437,1,0}, {2,0,833,1,1}, {2,0,854,1,1},
	{1,6,80,0,0}, {2,6,833,1,1}, {1,6,80,1,0}, {2,2,833,1,1}, {2,4,80,1,0}, {1,6,856,1,0},
	{5,0,515,1,0}, {4,23,324,1,0}, {1,4,240,1,0}, {1,4,858,1,0}, {1,8,240,1,0}, {1,8,862,1,0},
	{1,8,667,1,0}, {1,8,523,1,0}, {1,8,527,1,0}, {4,105,240,1,0}, {4,57,240,1,0}, {4,41,240,1,0},
	{4,89,240,1,0}, {4,25,240,1,0}, {4,9,240,1,0}, {4,73,240,1,0}, {1,4,667,1,0}, {1,4,527,1,0},
	{1,10,523,1,0}, {1,10,240,1,0}, {1,10,741,1,0}, {1,10,865,1,0}, {1,10,527,1,0}, {1,10,667,1,0},
	{2,4,51,0,1}, {5,0,867,1,1}, {4,57,277,1,0}, {1,12,741,1,0}, {1,7,741,1,0}, {1,2,741,1,0},
	{3,2,24,0,0}, {3,0,249,1,0}, {3,0,249,1,0}, {3,0,24,1,0}, {1,3,741,1,0}, {1,5,741,1,0},
	{3,1,24,0,0}, {3,2,249,1,0}, {1,11,741,1,0}, {1,1,741,1,0}, {1,9,741,1,0}, {3,1,669,1,0},
	{1,6,741,1,0}, {4,55,277,1,0}, {4,103,32,1,1}, {1,8,871,1,1}, {4,8,515,1,0}, {1,1,871,1,1},
	{1,3,871,1,1}, {1,12,871,1,1}, {1,8,519,1,0}, {1,5,871,1,1}, {2,3,799,1,0}, {1,8,799,1,0},
	{4,7,236,1,0}, {4,23,322,1,0}, {1,1,452,0,1}, {4,8,47,0,1}, {5,0,10,1,1}, {4,9,60,1,0},
	{4,57,55,1,0}, {4,41,55,1,0}, {4,25,60,1,0}, {4,73,55,1,0}, {4,25,58,1,0}, {4,9,58,1,0},
	{4,105,55,1,0}, {4,105,58,1,0}, {5,0,527,1,1}, {1,5,320,1,1}, {4,57,741,1,0}, {1,10,51,1,1},
	{1,4,871,1,1}, {4,103,527,1,0}, {4,55,527,1,0}, {4,71,527,1,0}, {4,23,527,1,0}, {4,87,527,1,0},
	{4,7,527,1,0}, {4,39,527,1,0}, {4,88,88,1,0}, {4,104,47,1,0}, {4,88,47,1,0}, {4,72,47,1,0},
	{4,56,829,1,0}, {4,56,827,1,0}, {4,105,531,1,0}, {4,41,531,1,0}, {4,57,531,1,0}, {4,89,531,1,0},
	{4,25,531,1,0}, {4,9,531,1,0}, {4,73,531,1,0}, {1,7,871,1,1}, {1,10,871,1,1}, {4,25,324,1,0},
	{1,2,871,1,1}, {1,12,84,1,1}, {1,12,84,1,0}, {1,10,261,1,0}, {1,3,873,1,1}, {1,6,871,1,1},
	{2,1,40,1,0}, {1,12,238,1,0}, {2,3,240,1,0}, {4,55,36,1,1}, {5,0,875,0,0}, {3,0,82,0,0},
	{2,4,49,0,0}, {2,2,886,0,0}, {1,12,271,1,1}, {2,0,49,1,0}, {3,1,529,1,0}, {3,0,238,1,0},
	{3,0,889,1,0}, {3,2,238,1,0}, {3,2,531,1,0}, {3,1,889,1,0}, {2,1,49,1,0}, {1,5,527,1,0},
	{2,2,49,1,0}, {2,6,49,1,0}, {3,1,892,1,0}, {1,8,320,1,1}, {2,4,49,1,0}, {1,8,320,1,0},
	{1,12,894,1,0}, {1,12,749,1,0}, {1,12,343,1,0}, {1,12,921,1,0}, {1,12,933,1,0}, {1,12,940,1,0},
	{1,12,313,1,0}, {1,12,433,1,0}, {1,12,946,1,0}, {1,12,62,1,0}, {1,12,486,1,1}, {1,12,486,1,0},
	{3,1,672,1,0}, {1,10,49,1,0}, {1,12,950,1,0}, {5,0,954,0,0}, {3,1,82,1,0}, {3,0,892,1,0},
	{3,1,238,1,0}, {3,1,18,1,0}, {3,0,82,1,0}, {3,1,82,1,0}, {5,0,269,0,0}, {3,2,86,1,0},
	{4,57,240,1,1}, {4,58,240,1,0}, {4,57,957,1,0}, {4,73,84,1,0}, {4,55,32,1,1}, {4,57,960,1,0},
	{5,0,962,0,0}, {2,2,257,1,0}, {4,88,731,1,0}, {4,72,731,1,0}, {4,88,966,1,0}, {4,88,28,1,0},
	{4,88,968,1,0}, {4,72,28,1,0}, {4,72,968,1,0}, {4,72,966,1,0}, {2,2,257,1,0}, {2,2,534,1,0},
	{4,105,238,1,0}, {4,105,971,1,0}, {4,57,238,1,0}, {4,57,971,1,0}, {4,41,971,1,0},
	{4,89,238,1,0}, {4,89,971,1,0}, {4,25,971,1,0}, {4,9,971,1,0}, {4,9,238,1,0}, {4,73,971,1,0},
	{4,58,24,1,0}, {5,0,269,1,0}, {4,54,8,1,0}, {1,12,974,1,0}, {4,72,257,1,0}, {1,12,960,1,0},
	{1,12,32,1,0}, {1,12,457,1,0}, {1,12,450,1,0}, {4,88,257,1,0}, {1,12,999,1,0}, {1,12,1010,1,0},
	{1,12,240,1,0}, {1,12,70,1,0}, {4,8,218,1,1}, {4,104,257,1,0}, {1,12,6,1,0}, {2,0,205,1,1},
	{4,105,32,1,0}, {1,12,667,1,0}, {8,10,131,1,0}, {1,12,1021,1,0}, {1,12,1030,1,0}, {4,88,66,1,0},
	{4,72,66,1,0}, {1,12,1033,1,0}, {1,12,76,1,0}, {1,12,24,1,0}, {1,12,1038,1,0}, {1,12,218,1,0},
	{2,0,240,1,0}, {1,11,871,1,1}, {2,5,778,1,0}, {1,12,78,1,0}, {9,12,1040,1,0}, {9,11,1040,1,0},
	{2,2,1042,0,0}, {2,0,1048,0,0}, {1,1,1052,0,1}, {5,0,1054,1,1}, {4,105,315,1,0},
	{4,105,253,1,0}, {4,57,253,1,0}, {4,89,253,1,0}, {4,25,253,1,0}, {4,41,253,1,0}, {4,9,253,1,0},
	{4,73,253,1,0}, {3,0,18,1,0}, {3,2,18,1,0}, {4,72,601,1,0}, {2,4,51,1,1}, {2,4,51,1,0},
	{2,0,32,1,1}, {2,0,32,1,0}, {1,12,1057,0,0}, {2,3,51,1,1}, {1,12,1064,1,0}, {1,12,10,1,0},
	{1,12,892,1,0}, {1,12,18,1,0}, {1,12,88,1,0}, {1,12,20,1,0}, {2,3,51,1,0}, {1,12,1066,1,0},
	{2,0,51,1,1}, {2,0,51,1,0}, {2,0,78,1,0}, {3,2,64,1,0}, {3,0,64,1,0}, {3,1,515,1,0},
	{2,2,269,1,0}, {4,88,601,1,0}, {4,72,269,1,0}, {4,88,269,1,0}, {4,104,269,1,0}, {2,5,51,1,1},
	{2,5,51,1,0}, {2,4,862,1,0}, {2,0,324,0,1}, {2,1,51,1,1}, {2,0,324,1,0}, {2,1,240,1,0},
	{3,1,846,1,0}, {2,1,51,1,0}, {2,1,865,1,0}, {2,0,1069,0,0}, {2,2,51,1,1}, {2,2,51,1,0},
	{2,0,531,1,0}, {2,0,220,1,0}, {2,0,960,1,0}, {2,2,865,1,0}, {2,2,240,1,0}, {2,0,271,1,0},
	{2,3,862,1,0}, {2,0,865,1,0}, {3,0,313,1,0}, {2,0,841,1,0}, {1,1,1052,1,0}, {1,8,1052,1,1},
	{4,72,88,1,0}, {4,104,88,1,0}, {3,0,846,1,0}, {1,8,1052,1,0}, {2,2,1075,1,0}, {2,2,601,1,0},
	{4,56,72,1,0}, {2,2,1077,1,0}, {4,56,399,1,0}, {2,3,778,1,1}, {2,3,778,1,0}, {1,9,795,0,1},
	{1,10,789,1,1}, {1,10,789,1,0}, {1,9,795,1,0}, {1,12,1080,0,0}, {2,6,51,1,1}, {4,104,601,1,0},
	{4,88,34,1,0}, {4,72,34,1,0}, {4,104,34,1,0}, {1,12,236,1,0}, {1,12,271,1,0}, {2,6,51,1,0},
	{2,2,47,1,0}, {1,12,53,1,0}, {1,12,1093,1,0}, {1,12,58,1,0}, {1,12,371,1,0}, {2,6,862,1,0},
	{2,5,799,1,0}, {1,12,801,1,0}, {1,12,665,1,1}, {4,104,66,1,0}, {4,104,70,1,0}, {2,5,862,1,0},
	{1,11,261,1,1}, {1,11,261,1,0}, {1,12,253,1,1}, {1,12,253,1,0}, {4,88,70,1,0}, {4,72,70,1,0},
	{1,4,1052,1,1}, {1,4,1052,1,0}, {2,4,240,1,0}, {2,5,1101,1,0}, {2,0,1101,1,0}, {2,1,1101,1,0},
	{2,2,1101,1,0}, {2,3,1101,1,0}, {2,6,1101,1,0}, {2,4,1101,1,0}, {4,55,78,1,1}, {2,1,240,0,0},
	{5,0,527,1,1}, {4,57,58,1,0}, {4,41,58,1,0}, {4,73,60,1,0}, {4,73,58,1,0}, {4,105,60,1,0},
	{4,56,1103,1,1}, {2,4,1106,0,0}, {2,0,1112,0,0}, {5,0,24,0,0}, {2,1,84,1,1}, {3,1,249,1,0},
	{3,0,856,1,0}, {2,0,1119,1,0}, {1,9,871,1,1}, {4,56,1121,1,1}, {2,0,1123,1,0}, {4,57,1136,1,0},
	{4,57,18,1,0}, {2,0,1139,1,0}, {2,0,527,1,0}, {2,0,18,1,0}, {2,0,10,1,0}, {2,0,1143,1,0},
	{2,0,523,1,0}, {2,0,16,1,0}, {2,0,22,1,0}, {2,4,257,1,0}, {4,58,47,1,0}, {2,4,1077,1,0},
	{2,4,534,1,0}, {4,39,277,1,0}, {4,41,277,1,0}, {2,4,269,1,0}, {3,1,76,1,0}, {3,0,1149,1,0},
	{3,1,74,1,0}, {4,58,18,1,0}, {3,0,809,1,0}, {3,0,827,1,0}, {3,0,646,1,0}, {3,0,804,1,0},
	{2,1,84,1,0}, {1,4,452,1,1}, {4,58,36,1,0}, {2,6,240,0,0}, {2,1,315,1,1}, {1,12,538,1,1},
	{2,1,315,1,1}, {2,0,1154,0,0}, {3,1,82,0,0}, {2,1,68,0,0}, {1,11,1159,0,1}, {2,4,1162,1,1},
	{3,0,529,0,0}, {3,2,529,1,0}, {3,0,531,0,0}, {3,2,529,1,0}, {1,5,778,1,1}, {1,4,804,1,0},
	{1,12,51,1,1}, {4,55,30,1,0}, {4,23,30,1,0}, {4,39,30,1,0}, {4,7,30,1,0}, {4,103,30,1,0},
	{1,12,311,1,1}, {1,12,311,1,0}, {4,55,315,1,1}, {1,12,437,1,1}, {1,12,437,1,0}, {2,0,1166,0,0},
	{1,7,255,1,1}, {4,57,20,1,0}, {2,0,741,1,0}, {2,0,253,1,0}, {2,0,1170,1,0}, {4,55,45,0,1},
	{1,4,267,1,1}, {4,55,38,1,0}, {2,4,601,1,0}, {2,4,1075,1,0}, {2,4,263,1,0}, {4,56,661,1,1},
	{1,3,778,1,1}, {1,3,778,1,0}, {2,4,47,1,1}, {2,4,47,1,0}, {2,1,315,1,0}, {2,1,68,1,0},
	{1,5,205,1,1}, {1,5,205,1,0}, {4,55,40,1,1}, {2,5,240,1,0}, {1,5,871,1,0}, {1,7,871,1,0},
	{1,8,871,1,0}, {1,1,871,1,0}, {1,3,871,1,0}, {1,4,871,1,0}, {1,10,871,1,0}, {1,12,871,1,0},
	{1,2,871,1,0}, {1,6,871,1,0}, {1,11,871,1,0}, {1,9,871,1,0}, {2,1,277,1,1}, {2,1,277,1,0},
	{2,5,1174,1,0}, {2,1,1174,1,0}, {2,3,1174,1,0}, {2,2,1174,1,0}, {2,6,1174,1,0}, {2,0,1174,1,0},
	{2,4,1174,1,0}, {2,5,36,1,0}, {2,4,36,1,0}, {2,1,36,1,0}, {2,2,36,1,0}, {2,3,36,1,0},
	{2,6,36,1,0}, {2,0,36,1,0}, {1,2,320,1,1}, {1,12,1176,1,0}, {4,56,1178,1,0}, {1,4,797,1,1},
	{4,56,80,1,0}, {1,4,797,1,0}, {2,6,255,1,1}, {1,12,320,1,1}, {2,1,320,1,1}, {1,2,320,1,0},
	{1,12,320,1,0}, {1,1,320,1,0}, {2,1,320,1,0}, {1,9,255,1,1}, {1,1,320,1,1}, {5,0,1180,1,0},
	{2,4,78,1,0}, {4,39,649,1,0}, {4,71,649,1,0}, {4,55,649,1,0}, {4,23,649,1,0}, {4,87,649,1,0},
	{4,72,84,1,0}, {2,1,78,1,0}, {4,88,84,1,0}, {2,2,78,1,0}, {3,1,78,1,0}, {3,0,78,1,0},
	{2,3,78,1,0}, {3,2,78,1,0}, {2,5,78,1,0}, {2,6,78,1,0}, {3,1,214,1,1}, {3,1,47,1,0},
	{1,1,49,1,0}, {3,1,47,1,1}, {1,9,277,1,1}, {3,1,267,1,0}, {1,4,1185,1,0}, {1,4,8,1,0},
	{1,4,36,1,0}, {3,2,14,1,0}, {3,1,1052,1,0}, {4,54,36,1,0}, {4,57,326,1,1}, {4,55,782,1,1},
	{5,0,53,1,1}, {1,4,324,1,0}, {4,54,64,1,0}, {4,54,1189,1,0}, {3,1,214,1,0}, {3,1,731,1,0},
	{3,1,1192,1,0}, {4,41,247,1,0}, {4,89,247,1,0}, {4,25,247,1,0}, {4,9,247,1,0}, {4,73,247,1,0},
	{4,58,247,1,0}, {1,7,1195,1,0}, {4,56,320,1,1}, {4,103,649,1,0}, {1,11,1197,1,0}, {3,1,782,1,0},
	{4,55,6,1,1}, {3,2,82,1,0}, {4,55,854,0,1}, {4,57,854,1,1}, {4,55,852,1,0}, {4,57,852,1,0},
	{1,6,30,1,0}, {1,10,45,1,0}, {3,0,14,1,0}, {4,103,238,1,0}, {4,87,238,1,0}, {4,87,523,1,0},
	{4,87,240,1,0}, {4,89,523,1,0}, {4,89,218,1,0}, {1,12,1052,1,1}, {1,12,1052,1,0}, {1,4,324,1,1},
	{4,104,36,1,0}, {1,8,94,1,0}, {5,0,238,0,0}, {3,1,1199,1,0}, {4,105,24,1,0}, {4,41,24,1,0},
	{4,89,24,1,0}, {4,25,24,1,0}, {4,9,24,1,0}, {4,73,24,1,0}, {4,104,84,1,0}, {1,5,1052,1,1},
	{1,5,1052,1,0}, {3,1,14,1,0}, {5,0,82,1,0}, {4,105,249,1,0}, {4,105,1202,1,0}, {4,105,523,1,0},
	{4,57,1205,1,0}, {4,57,1209,1,0}, {4,57,523,1,0}, {4,73,741,1,0}, {4,41,1212,1,0},
	{4,41,1202,1,0}, {4,41,249,1,0}, {4,41,523,1,0}, {4,105,601,1,0}, {4,89,741,1,0},
	{4,89,1205,1,0}, {4,25,1217,1,0}, {4,25,741,1,0}, {4,25,249,1,0}, {4,25,1202,1,0},
	{4,25,523,1,0}, {4,105,741,1,0}, {4,9,1221,1,0}, {4,9,741,1,0}, {4,9,523,1,0}, {4,9,249,1,0},
	{4,9,1202,1,0}, {4,73,523,1,0}, {4,73,1209,1,0}, {4,41,741,1,0}, {3,1,452,1,0}, {1,1,1225,1,0},
	{4,104,240,1,0}, {2,1,1197,1,0}, {2,2,1197,1,0}, {4,57,399,1,0}, {3,0,452,1,0}, {4,57,782,1,0},
	{4,56,277,1,1}, {2,3,1197,1,0}, {2,4,1197,1,0}, {1,5,1195,1,0}, {1,8,8,1,1}, {3,1,848,1,1},
	{1,10,510,1,1}, {1,10,510,1,0}, {1,4,14,1,1}, {1,4,14,1,0}, {1,4,1230,1,1}, {1,4,326,1,0},
	{1,4,1235,1,0}, {1,4,793,1,0}, {1,4,435,1,0}, {1,4,1238,1,0}, {3,0,1119,1,0}, {5,0,529,1,0},
	{2,3,88,1,0}, {4,55,22,1,1}, {4,56,1240,1,0}, {3,0,68,1,0}, {4,104,253,1,0}, {4,88,253,1,0},
	{4,72,253,1,0}, {2,6,1052,1,1}, {2,6,1038,1,0}, {2,6,536,1,0}, {2,6,1052,1,0}, {8,12,131,1,0},
	{4,103,96,1,1}, {2,1,6,1,0}, {1,6,1052,1,1}, {4,57,58,1,1}, {1,6,1052,1,0}, {1,8,1174,0,1},
	{2,6,536,1,1}, {4,72,523,1,0}, {4,72,1243,1,0}, {4,104,1243,1,0}, {4,88,1243,1,0},
	{4,104,523,1,0}, {4,88,523,1,0}, {2,0,1052,0,1}, {2,3,1195,1,1}, {2,0,1052,0,1}, {2,5,96,1,1},
	{4,57,320,1,0}, {4,55,320,1,0}, {3,1,1247,1,0}, {2,0,1038,1,0}, {4,58,30,1,1}, {4,72,315,1,0},
	{4,88,315,1,0}, {4,56,540,1,0}, {4,54,45,1,0}, {3,1,1119,1,1}, {2,0,538,1,1}, {2,0,538,1,0},
	{1,9,45,1,0}, {4,72,82,1,0}, {4,88,82,1,0}, {4,104,82,1,0}, {4,103,240,1,0}, {4,55,240,1,0},
	{4,39,240,1,0}, {4,23,240,1,0}, {4,7,240,1,0}, {4,71,240,1,0}, {1,2,1251,1,1}, {1,2,601,1,0},
	{1,2,236,1,0}, {2,5,214,1,1}, {2,5,214,1,0}, {1,7,741,1,1}, {1,1,51,1,1}, {8,1,131,1,0},
	{1,2,741,1,1}, {1,2,538,1,1}, {1,9,833,1,1}, {1,2,271,0,1}, {1,8,1254,1,1}, {1,2,49,1,0},
	{1,2,1256,1,0}, {1,2,18,1,0}, {1,2,269,1,0}, {1,2,371,1,0}, {1,2,271,1,0}, {1,2,540,1,0},
	{1,2,1314,1,0}, {1,2,53,1,0}, {1,2,218,1,0}, {1,2,249,1,0}, {1,2,1322,1,0}, {1,2,1066,1,0},
	{1,2,1325,1,0}, {1,2,70,1,0}, {1,2,865,1,0}, {1,2,457,1,0}, {1,2,1075,1,0}, {1,2,343,1,0},
	{1,2,1328,1,0}, {1,2,933,1,0}, {1,2,1347,1,0}, {1,2,1361,1,0}, {1,2,16,1,0}, {1,2,433,1,0},
	{1,2,220,1,0}, {1,2,328,1,0}, {1,2,1238,1,0}, {1,2,1364,1,0}, {1,2,1368,1,0}, {1,2,34,1,0},
	{1,2,62,1,0}, {1,2,536,1,0}, {1,2,1064,1,0}, {1,2,450,1,0}, {1,2,414,1,0}, {1,2,486,1,1},
	{1,2,486,1,0}, {2,5,649,1,0}, {2,5,1195,1,0}, {1,2,214,1,1}, {1,2,214,1,0}, {1,1,789,1,1},
	{1,1,789,1,0}, {1,2,1176,1,0}, {1,2,1370,1,0}, {1,2,24,1,0}, {1,2,1038,1,0}, {1,2,531,1,0},
	{1,2,1378,1,0}, {1,2,10,1,0}, {1,2,841,1,0}, {1,2,892,1,0}, {1,2,960,1,0}, {1,2,1381,1,0},
	{1,2,40,1,0}, {1,2,32,1,0}, {1,11,833,1,1}, {2,4,247,0,0}, {3,1,34,1,1}, {4,89,88,1,0},
	{4,57,88,1,0}, {4,105,88,1,0}, {4,41,88,1,0}, {2,5,277,1,1}, {2,5,277,1,0}, {3,1,320,1,1},
	{4,8,320,1,1}, {1,9,833,1,0}, {1,11,833,1,0}, {1,1,833,1,0}, {1,4,833,1,0}, {1,10,833,1,0},
	{1,12,833,1,0}, {4,57,32,1,0}, {4,9,32,1,0}, {4,25,32,1,0}, {4,41,32,1,0}, {4,89,32,1,0},
	{2,4,247,1,0}, {2,5,320,1,1}, {2,5,320,1,0}, {2,5,1195,1,1}, {1,1,833,1,1}, {3,0,1384,1,0},
	{1,4,833,1,1}, {1,10,833,1,1}, {2,5,247,0,0}, {5,0,34,1,1}, {4,39,34,0,0}, {4,41,34,1,0},
	{4,25,34,1,0}, {4,9,34,1,0}, {4,105,34,1,0}, {4,57,34,1,0}, {4,89,34,1,0}, {4,73,34,1,0},
	{3,1,34,1,0}, {3,0,34,1,0}, {1,8,255,1,1}, {4,105,70,1,0}, {4,89,70,1,0}, {4,73,70,1,0},
	{1,6,791,1,1}, {2,4,1238,1,0}, {1,6,791,1,0}, {3,0,320,1,0}, {4,103,731,1,0}, {4,103,966,1,0},
	{4,103,1388,1,0}, {4,55,731,1,0}, {4,55,966,1,0}, {4,55,968,1,0}, {4,87,731,1,0},
	{4,87,966,1,0}, {4,87,1388,1,0}, {4,87,968,1,0}, {4,23,731,1,0}, {4,23,966,1,0}, {4,23,968,1,0},
	{4,23,343,1,0}, {4,23,1388,1,0}, {4,39,343,1,0}, {4,87,343,1,0}, {4,7,731,1,0}, {4,71,343,1,0},
	{4,7,966,1,0}, {4,7,968,1,0}, {4,7,1388,1,0}, {4,7,343,1,0}, {4,39,966,1,0}, {4,39,968,1,0},
	{4,39,731,1,0}, {4,39,1388,1,0}, {4,71,968,1,0}, {4,103,343,1,0}, {4,55,343,1,0},
	{4,71,731,1,0}, {4,71,966,1,0}, {1,2,527,1,1}, {3,0,1392,1,0}, {3,0,1397,1,0}, {2,5,247,1,0},
	{2,5,1403,1,0}, {1,2,88,1,0}, {2,5,1368,1,0}, {2,5,1417,1,1}, {2,5,1420,1,0}, {2,5,326,1,0},
	{2,5,534,1,0}, {2,5,1423,0,0}, {1,2,22,1,1}, {1,2,22,1,0}, {2,5,1397,1,0}, {2,5,70,1,0},
	{2,5,1075,1,0}, {2,5,257,1,0}, {2,5,269,1,0}, {1,2,667,1,0}, {2,5,1,0,0}, {1,2,20,1,1},
	{2,5,62,1,0}, {2,5,26,1,0}, {2,5,601,1,0}, {2,5,263,1,0}, {2,5,309,1,0}, {1,2,20,1,0},
	{2,4,309,1,1}, {2,4,309,1,0}, {4,55,271,1,0}, {1,2,791,0,1}, {1,9,324,0,1}, {2,5,517,1,1},
	{2,5,517,1,0}, {1,9,324,1,0}, {1,2,791,1,0}, {1,1,461,1,0}, {1,2,311,1,1}, {1,2,311,1,0},
	{1,12,255,1,1}, {4,55,247,1,0}, {4,39,247,1,0}, {4,87,247,1,0}, {4,23,247,1,0}, {4,7,247,1,0},
	{4,71,247,1,0}, {4,54,26,1,0}, {1,12,833,1,1}, {1,9,275,1,1}, {5,0,80,1,0}, {4,55,324,1,0},
	{2,3,47,1,1}, {3,1,2,0,0}, {3,2,2,1,0}, {4,57,275,1,0}, {5,0,433,1,0}, {4,55,1430,1,0},
	{4,103,275,1,0}, {4,105,275,1,0}, {4,104,275,1,0}, {3,2,275,1,0}, {4,55,275,1,0}, {1,6,534,1,0},
	{1,6,663,1,1}, {1,2,1432,1,1}, {1,2,854,1,0}, {2,3,47,1,0}, {1,5,663,1,1}, {3,2,30,1,0},
	{4,56,30,1,1}, {4,39,320,1,0}, {1,9,273,1,1}, {3,1,53,1,1}, {1,6,47,1,1}, {1,6,47,1,0},
	{3,2,42,1,0}, {3,2,45,1,0}, {4,87,814,1,0}, {4,56,820,1,0}, {1,5,515,1,0}, {1,1,1435,1,0},
	{1,1,1176,1,1}, {1,1,240,1,0}, {1,1,865,1,0}, {1,1,18,1,0}, {1,1,8,1,0}, {4,55,1440,1,0},
	{4,55,309,1,0}, {4,55,269,1,0}, {4,55,780,1,0}, {3,0,53,1,1}, {1,1,22,1,1}, {1,1,22,1,0},
	{2,2,255,1,1}, {4,55,540,1,1}, {2,5,255,1,1}, {1,4,51,1,1}, {1,5,1432,1,1}, {1,5,854,1,0},
	{2,4,741,1,1}, {2,4,741,1,0}, {2,5,88,1,0}, {2,4,1443,0,0}, {11,0,86,1,0}, {2,4,1446,1,0},
	{2,4,18,1,0}, {1,10,452,1,1}, {4,55,1189,1,0}, {1,10,852,1,0}, {1,6,1449,1,0}, {1,6,1452,1,0},
	{1,7,20,1,0}, {1,6,18,1,0}, {1,6,20,1,0}, {3,1,275,1,1}, {3,0,275,1,1}, {3,2,275,1,1},
	{2,1,741,1,1}, {2,1,741,1,0}, {1,5,315,1,1}, {3,1,8,1,1}, {2,6,1432,1,1}, {1,7,20,1,1},
	{2,5,1432,1,1}, {4,57,236,1,1}, {5,0,1455,1,0}, {3,0,30,1,0}, {1,10,47,1,1}, {1,10,47,1,0},
	{4,56,789,1,0}, {3,0,40,1,0}, {1,7,1457,1,0}, {1,7,36,1,0}, {4,57,371,1,0}, {3,1,40,1,0},
	{1,7,8,1,1}, {1,7,8,1,0}, {1,12,80,1,0}, {1,12,1460,1,0}, {1,12,515,1,0}, {2,3,1432,1,1},
	{2,4,74,1,0}, {1,4,778,1,1}, {4,56,523,1,1}, {1,5,315,1,0}, {1,10,837,1,1}, {1,10,837,1,0},
	{1,6,88,0,0}, {1,9,837,1,1}, {1,6,88,1,0}, {1,9,837,1,0}, {1,2,47,1,1}, {1,2,47,1,0},
	{1,2,324,1,1}, {1,2,324,1,0}, {1,8,78,1,0}, {4,57,324,1,0}, {4,71,84,1,0}, {2,5,1185,1,0},
	{2,5,36,0,0}, {1,9,8,1,1}, {2,5,8,1,0}, {1,9,8,1,0}, {1,9,1174,1,1}, {3,1,275,1,0},
	{11,0,529,1,0}, {4,39,324,1,0}, {2,5,51,0,1}, {4,8,90,1,1}, {4,7,24,1,0}, {4,55,238,1,0},
	{4,39,238,1,0}, {4,23,238,1,0}, {4,7,238,1,0}, {4,71,238,1,0}, {2,0,88,1,0}, {1,8,324,1,1},
	{1,8,324,1,0}, {4,103,523,1,0}, {4,103,249,1,0}, {4,103,1202,1,0}, {4,55,1202,1,0},
	{4,55,249,1,0}, {4,39,1202,1,0}, {4,39,249,1,0}, {4,39,523,1,0}, {4,87,1202,1,0},
	{4,23,1202,1,0}, {4,23,249,1,0}, {4,23,523,1,0}, {4,7,1202,1,0}, {4,71,523,1,0}, {4,7,523,1,0},
	{4,7,249,1,0}, {2,4,88,1,0}, {1,1,251,0,1}, {1,5,873,1,1}, {4,56,205,1,0}, {1,1,251,1,0},
	{3,1,2,1,0}, {2,3,797,1,1}, {4,56,324,1,0}, {4,56,55,1,0}, {1,1,265,1,0}, {1,3,265,1,0},
	{1,2,265,1,0}, {1,5,799,1,0}, {1,4,799,1,0}, {1,6,799,1,0}, {3,2,2,1,0}, {4,56,257,1,1},
	{1,6,45,1,0}, {4,8,40,1,0}, {2,6,205,1,1}, {1,10,1174,1,1}, {4,56,36,1,0}, {4,73,315,1,0},
	{1,7,309,1,1}, {1,7,94,1,0}, {1,7,309,1,0}, {4,55,521,1,0}, {4,23,521,1,0}, {4,71,521,1,0},
	{4,7,521,1,0}, {4,103,521,1,0}, {4,39,521,1,0}, {4,87,521,1,0}, {1,2,94,1,0}, {4,88,26,1,0},
	{3,0,214,1,0}, {1,9,251,1,1}, {1,9,251,1,0}, {1,9,309,1,1}, {1,9,309,1,0}, {1,10,8,1,1},
	{4,54,30,1,0}, {4,55,16,1,1}, {4,72,26,1,0}, {2,1,82,1,0}, {4,56,269,1,0}, {4,104,8,1,0},
	{1,6,315,1,0}, {3,0,214,1,1}, {2,3,873,1,1}, {4,55,531,1,1}, {4,104,64,1,0}, {4,72,64,1,0},
	{2,5,873,1,1}, {1,9,799,1,0}, {1,8,795,1,1}, {1,8,795,1,0}, {1,6,795,1,1}, {4,88,30,1,0},
	{4,57,873,1,0}, {1,6,795,1,0}, {4,57,521,1,0}, {1,4,261,1,1}, {1,4,261,1,0}, {2,4,873,1,1},
	{4,56,309,1,0}, {2,2,873,1,1}, {2,4,799,1,0}, {4,55,1463,1,1}, {1,8,1197,1,0}, {1,7,1197,1,0},
	{4,56,8,1,0}, {2,5,1465,1,1}, {1,2,1470,1,0}, {1,3,1470,1,0}, {1,3,1470,1,1}, {2,4,26,1,1},
	{4,88,76,1,0}, {4,72,76,1,0}, {4,104,525,1,0}, {4,88,525,1,0}, {1,12,534,1,0}, {4,56,220,1,0},
	{4,56,957,1,0}, {2,0,273,1,0}, {4,56,24,1,1}, {4,58,82,1,0}, {4,54,86,1,0}, {4,56,86,1,0},
	{3,0,6,1,0}, {2,6,273,0,1}, {4,56,486,1,1}, {2,6,205,1,0}, {1,2,309,1,1}, {11,0,238,1,0},
	{1,2,309,1,0}, {2,4,26,1,0}, {3,0,1470,1,0}, {1,2,1197,1,0}, {4,39,214,1,0}, {11,0,62,1,0},
	{4,56,249,1,1}, {4,56,238,1,1}, {4,8,68,1,0}, {11,0,1472,1,0}, {4,56,601,1,1}, {1,4,94,1,0},
	{1,11,797,1,1}, {1,11,797,1,0}, {1,7,801,1,0}, {1,6,1475,1,0}, {1,6,251,1,1}, {1,6,801,1,0},
	{1,7,251,1,1}, {1,7,251,1,0}, {1,1,873,0,1}, {4,56,263,1,1}, {2,4,801,1,0}, {3,1,665,1,0},
	{1,2,1174,1,1}, {1,10,36,1,0}, {1,6,315,1,1}, {5,0,251,1,1}, {4,105,309,1,0}, {4,89,309,1,0},
	{4,25,309,1,0}, {4,9,309,1,0}, {4,41,309,1,0}, {4,57,309,1,0}, {4,73,309,1,0}, {4,104,1479,1,1},
	{3,0,795,1,0}, {4,56,1486,1,0}, {4,103,1494,1,0}, {4,54,966,1,0}, {4,54,1388,1,0},
	{4,54,731,1,0}, {4,54,247,1,0}, {4,55,1499,1,0}, {4,41,49,1,0}, {4,25,49,1,0}, {4,9,49,1,0},
	{4,104,49,1,0}, {4,57,1388,1,0}, {4,57,26,1,0}, {4,57,1199,1,0}, {4,58,1388,1,0},
	{4,58,1199,1,0}, {4,58,26,1,0}, {4,103,251,1,0}, {4,88,251,1,0}, {4,56,251,1,0},
	{4,104,251,1,0}, {4,72,251,1,0}, {4,87,251,1,0}, {4,71,251,1,0}, {4,72,247,1,0}, {4,88,247,1,0},
	{3,1,795,1,0}, {1,1,1506,1,0}, {3,1,12,1,0}, {1,1,216,1,0}, {1,1,313,1,0}, {4,103,30,1,1},
	{3,0,47,1,1}, {1,4,437,1,1}, {1,4,437,1,0}, {3,1,1509,1,0}, {3,0,1509,1,0}, {2,5,536,1,0},
	{2,5,536,1,1}, {4,71,854,1,0}, {4,73,854,1,0}, {1,4,12,1,1}, {4,55,311,1,0}, {4,56,1511,1,0},
	{3,0,47,1,0}, {3,0,1052,1,0}, {4,55,674,1,0}, {1,6,461,1,0}, {4,55,741,1,1}, {4,55,1513,1,1},
	{2,0,30,1,0}, {4,55,1509,1,0}, {1,12,663,1,1}, {4,55,873,1,0}, {4,55,1516,1,0}, {4,55,1511,1,1},
	{1,4,265,1,0}, {2,5,1520,1,1}, {4,54,96,1,0}, {2,5,1522,0,1}, {2,6,1463,1,1}, {2,2,1463,1,1},
	{2,0,1463,1,1}, {2,1,1463,1,1}, {2,3,1463,1,1}, {2,5,1525,1,1}, {2,5,1534,1,0}, {2,6,1463,1,0},
	{2,2,1463,1,0}, {2,0,1463,1,0}, {2,3,1463,1,0}, {2,1,1463,1,0}, {1,9,1511,1,1}, {4,72,854,1,0},
	{1,12,1545,1,1}, {1,11,1545,1,1}, {4,55,47,1,1}, {1,10,1547,1,1}, {1,4,461,1,0}, {4,55,259,1,0},
	{4,103,531,1,0}, {4,39,531,1,0}, {4,55,531,1,0}, {4,87,531,1,0}, {4,23,531,1,0}, {4,7,531,1,0},
	{4,71,531,1,0}, {4,103,529,1,0}, {4,55,529,1,0}, {4,87,529,1,0}, {4,39,529,1,0}, {4,23,529,1,0},
	{4,71,529,1,0}, {4,73,88,1,0}, {1,6,661,0,1}, {2,4,661,1,1}, {3,1,94,1,0}, {4,56,88,1,0},
	{1,9,315,1,1}, {1,9,315,1,0}, {5,0,741,1,1}, {1,1,1511,1,1}, {1,5,661,1,1}, {1,2,259,1,0},
	{1,7,259,1,0}, {1,5,259,1,0}, {1,6,259,1,0}, {1,8,259,1,0}, {1,12,259,1,0}, {1,9,259,1,0},
	{1,1,259,1,0}, {1,3,259,1,0}, {1,4,259,1,0}, {1,10,259,1,0}, {1,11,259,1,0}, {4,55,459,1,0},
	{1,9,1195,1,0}, {1,10,1195,1,0}, {4,8,53,1,0}, {1,11,1551,1,1}, {5,0,62,0,0}, {3,1,49,0,0},
	{2,5,315,1,1}, {4,105,16,1,0}, {4,57,62,1,0}, {4,57,16,1,0}, {4,41,16,1,0}, {4,41,62,1,0},
	{4,41,1554,1,0}, {4,105,269,1,0}, {4,89,16,1,0}, {4,25,1557,1,0}, {4,25,62,1,0}, {4,25,16,1,0},
	{4,25,1561,1,0}, {4,25,269,1,0}, {4,89,62,1,0}, {4,89,269,1,0}, {4,9,1554,1,0}, {4,9,62,1,0},
	{4,9,16,1,0}, {4,9,269,1,0}, {4,73,16,1,0}, {4,41,269,1,0}, {4,57,269,1,0}, {4,73,62,1,0},
	{4,73,269,1,0}, {4,105,62,1,0}, {3,1,62,1,0}, {3,0,62,1,0}, {4,56,1195,1,0}, {4,8,251,1,0},
	{4,55,251,1,0}, {4,56,527,1,1}, {4,8,38,1,1}, {4,57,527,1,0}, {2,2,1564,0,1}, {2,3,661,1,1},
	{4,56,459,1,0}, {5,0,72,1,1}, {4,9,72,1,0}, {4,57,72,1,0}, {4,41,72,1,0}, {4,25,72,1,0},
	{4,73,72,1,0}, {4,89,72,1,0}, {4,105,72,1,0}, {2,5,315,1,1}, {2,0,799,1,0}, {2,6,799,1,0},
	{4,56,261,1,1}, {1,1,674,1,1}, {1,1,674,1,0}, {4,55,49,1,1}, {4,56,49,1,0}, {4,105,22,1,0},
	{4,73,22,1,0}, {4,57,22,1,0}, {4,89,22,1,0}, {4,25,22,1,0}, {4,41,22,1,0}, {4,9,22,1,0},
	{4,56,420,1,1}, {1,5,461,1,0}, {4,87,793,1,0}, {4,89,14,1,0}, {1,10,461,1,1}, {1,1,36,1,0},
	{3,1,94,0,0}, {3,0,848,1,1}, {1,4,1064,1,1}, {1,4,1064,1,0}, {4,55,10,1,1}, {4,54,10,1,0},
	{1,9,30,0,0}, {4,55,665,1,1}, {1,9,30,1,0}, {4,56,315,1,1}, {1,4,12,1,0}, {2,1,58,1,0},
	{4,72,74,1,0}, {4,104,74,1,0}, {2,6,88,1,0}, {4,104,315,1,1}, {2,2,96,1,0}, {1,8,661,1,1},
	{4,56,461,1,0}, {2,1,1567,1,0}, {2,1,53,1,0}, {2,0,14,1,0}, {4,8,88,1,1}, {1,3,521,1,0},
	{4,104,16,1,0}, {4,88,16,1,0}, {4,72,16,1,0}, {4,57,259,1,1}, {4,58,259,1,0}, {3,0,72,1,1},
	{2,2,88,1,0}, {2,1,88,1,0}, {2,0,1511,1,0}, {1,7,51,1,1}, {1,7,49,1,0}, {1,7,1506,1,0},
	{1,7,216,1,0}, {1,7,313,1,0}, {1,6,1506,1,0}, {1,6,216,1,1}, {1,6,313,1,0}, {4,71,14,1,0},
	{4,73,14,1,0}, {1,12,1511,1,1}, {1,4,510,1,1}, {1,4,510,1,0}, {3,0,1545,1,0}, {3,1,1545,1,0},
	{1,7,1378,1,0}, {1,6,1378,1,0}, {4,55,1545,0,1}, {4,56,1509,1,1}, {1,7,950,1,0}, {1,6,950,1,0},
	{4,55,1570,1,0}, {4,72,326,1,0}, {4,71,326,1,0}, {4,73,326,1,0}, {1,10,743,1,0}, {1,1,743,1,0},
	{1,7,743,1,0}, {2,6,1520,1,1}, {2,0,1520,1,1}, {2,1,1520,1,1}, {2,2,1520,1,1}, {2,3,1520,1,1},
	{2,4,220,1,0}, {1,1,6,0,0}, {4,55,267,1,1}, {1,1,6,1,0}, {4,56,271,1,1}, {1,1,269,1,0},
	{5,0,1574,1,0}, {1,1,1577,0,0}, {1,6,1470,1,1}, {4,55,322,1,1}, {1,1,53,1,0}, {1,1,236,1,0},
	{1,1,78,1,0}, {1,1,1636,1,0}, {1,1,1038,1,0}, {1,1,76,1,0}, {1,1,253,1,0}, {1,1,371,1,0},
	{1,1,88,1,0}, {1,1,601,1,0}, {1,1,70,1,0}, {4,57,205,1,0}, {1,1,457,1,0}, {1,1,62,1,0},
	{1,1,1075,1,0}, {1,1,343,1,0}, {1,1,540,1,0}, {1,1,1328,1,0}, {1,1,933,1,0}, {1,1,1368,1,0},
	{1,1,1639,1,0}, {1,1,64,1,0}, {1,1,16,1,0}, {1,1,220,1,0}, {1,1,328,1,0}, {1,1,1238,1,0},
	{1,1,14,1,0}, {1,1,1654,1,0}, {1,1,433,1,0}, {1,1,531,1,0}, {1,1,414,1,0}, {1,1,84,1,0},
	{1,1,793,1,0}, {1,3,654,1,0}, {1,2,654,1,0}, {1,10,654,1,0}, {1,12,654,1,0}, {1,11,654,1,0},
	{1,5,654,1,0}, {1,8,654,1,0}, {1,7,654,1,0}, {1,9,654,1,0}, {1,6,654,1,0}, {1,4,654,1,0},
	{1,1,654,1,0}, {1,6,261,1,0}, {4,73,78,1,0}, {2,4,531,0,0}, {5,0,220,1,0}, {2,0,743,1,1},
	{2,0,743,1,0}, {2,4,820,1,1}, {2,4,820,1,0}, {2,5,743,1,1}, {2,5,743,1,0}, {2,1,743,1,1},
	{2,1,743,1,0}, {2,2,743,1,1}, {2,2,743,1,0}, {1,1,1658,1,1}, {1,1,527,1,1}, {1,1,218,1,0},
	{1,1,309,1,0}, {1,1,34,1,0}, {1,1,326,1,0}, {2,3,743,1,1}, {2,3,743,1,0}, {2,4,743,1,1},
	{2,4,743,1,0}, {4,55,218,1,1}, {2,6,743,1,1}, {2,6,743,1,0}, {4,55,601,1,0}, {4,8,269,1,0},
	{2,4,531,1,0}, {4,87,324,1,0}, {4,89,324,1,0}, {4,88,324,1,0}, {2,1,778,1,1}, {2,1,778,1,0},
	{2,1,1511,0,1}, {2,5,324,1,1}, {2,5,324,1,0}, {2,5,53,1,0}, {1,1,20,1,1}, {1,1,20,1,0},
	{4,55,236,1,1}, {2,5,53,1,1}, {2,2,540,1,1}, {2,6,1664,1,1}, {2,0,871,1,1}, {2,2,1673,1,1},
	{2,4,1681,1,0}, {2,4,527,1,1}, {2,4,527,1,0}, {2,4,1686,1,0}, {2,4,10,1,0}, {1,7,1689,0,1},
	{1,11,205,1,1}, {1,7,84,1,0}, {1,11,205,1,0}, {1,7,457,1,0}, {2,5,84,1,1}, {2,5,84,1,0},
	{1,6,457,0,1}, {2,6,795,1,1}, {1,6,457,1,1}, {1,12,94,1,0}, {2,4,1693,1,1}, {2,4,957,1,0},
	{2,4,20,1,0}, {2,0,1697,1,1}, {2,3,1664,1,1}, {2,1,1664,1,1}, {2,4,238,0,0}, {2,5,1704,0,0},
	{2,1,273,1,1}, {4,55,1708,1,1}, {4,55,1710,1,0}, {2,4,1066,1,0}, {2,4,1119,1,0}, {2,2,273,1,1},
	{1,6,1136,1,1}, {1,6,1713,1,1}, {1,6,218,1,0}, {1,6,529,0,0}, {1,7,529,1,0}, {1,7,531,1,0},
	{1,7,529,1,0}, {1,6,531,1,0}, {1,8,205,1,1}, {1,7,1716,1,0}, {1,7,630,1,0}, {1,7,414,1,0},
	{1,7,1772,1,0}, {1,7,1775,1,0}, {1,7,1786,1,0}, {1,7,269,1,0}, {1,7,865,1,0}, {1,7,1636,1,0},
	{1,7,253,1,0}, {1,7,1789,1,0}, {1,7,64,1,0}, {1,7,1808,1,0}, {1,7,646,1,0}, {1,7,433,1,0},
	{1,7,1812,1,0}, {1,7,240,1,0}, {1,7,82,1,0}, {1,7,1817,1,0}, {1,7,420,1,0}, {1,7,1038,1,0},
	{2,5,1821,0,0}, {2,0,1830,0,1}, {2,6,1064,1,1}, {2,5,1833,1,0}, {2,5,452,1,0}, {2,5,399,1,0},
	{2,6,540,1,0}, {2,2,540,1,0}, {2,0,540,1,0}, {2,5,58,1,0}, {2,3,540,1,0}, {2,1,540,1,0},
	{9,6,1040,1,0}, {9,5,1040,1,0}, {2,2,461,1,0}, {2,6,461,1,0}, {2,6,1836,1,0}, {2,2,452,1,0},
	{2,2,1847,1,0}, {2,0,461,1,0}, {2,0,871,1,0}, {2,0,1856,1,0}, {2,0,420,1,0}, {2,0,1520,1,0},
	{2,5,1860,1,0}, {2,3,461,1,0}, {2,3,1863,1,0}, {2,3,420,1,0}, {2,1,1870,1,0}, {2,1,420,1,0},
	{2,5,820,1,0}, {2,5,236,1,0}, {1,6,1878,1,0}, {1,6,630,1,0}, {1,6,1936,1,0}, {1,6,865,1,1},
	{1,6,1636,1,0}, {1,6,253,1,0}, {1,6,1940,1,0}, {1,6,64,1,0}, {1,6,1808,1,0}, {1,6,646,1,0},
	{1,6,433,1,0}, {1,6,1966,1,0}, {1,6,82,1,0}, {1,6,269,1,0}, {1,6,1972,1,0}, {1,6,420,1,0},
	{1,6,1038,1,0}, {4,55,212,1,0}, {4,57,212,1,0}, {1,12,47,1,1}, {1,12,848,1,0}, {1,12,47,1,0},
	{4,56,62,1,0}, {4,57,1178,1,0}, {4,57,80,0,0}, {3,0,1975,1,0}, {1,6,1978,1,1}, {1,7,1982,1,0},
	{1,7,343,1,0}, {1,6,53,1,1}, {1,6,1986,1,0}, {1,6,343,1,0}, {4,54,322,1,1}, {5,0,1992,1,1},
	{1,11,255,1,1}, {1,7,846,0,1}, {2,2,1432,1,1}, {1,7,846,1,0}, {1,3,1511,0,1}, {2,3,1511,1,1},
	{4,104,6,1,0}, {4,88,6,1,0}, {4,72,6,1,0}, {1,2,663,1,1}, {4,57,271,1,0}, {1,12,791,1,1},
	{1,12,791,1,0}, {4,55,806,1,1}, {2,4,1995,0,0}, {1,6,1432,1,1}, {4,55,399,1,0}, {1,6,854,1,0},
	{2,4,1860,1,0}, {2,4,324,1,0}, {4,57,789,1,0}, {1,4,1547,0,1}, {1,8,1432,0,1}, {2,4,1999,0,1},
	{2,5,267,1,1}, {1,8,854,1,0}, {3,0,1463,1,0}, {1,6,1511,0,1}, {2,0,450,1,1}, {2,0,450,1,1},
	{4,56,1430,1,0}, {4,88,1430,1,0}, {4,72,1430,1,0}, {4,104,1430,1,0}, {3,0,510,1,0},
	{1,11,2003,0,0}, {1,5,1511,0,1}, {2,5,1511,1,1}, {1,11,45,1,0}, {1,11,846,1,0}, {1,3,663,1,1},
	{1,1,275,0,1}, {1,2,1511,0,1}, {2,2,1511,1,1}, {4,56,871,1,0}, {1,2,1240,1,1}, {1,1,1240,1,1},
	{2,3,94,1,0}, {1,5,1197,1,0}, {4,87,38,1,0}, {3,2,68,1,0}, {3,1,68,1,0}, {2,2,82,1,0},
	{1,3,461,1,0}, {1,12,216,1,1}, {1,12,216,1,0}, {4,57,791,1,0}, {1,2,1545,0,1}, {1,10,320,1,1},
	{1,10,320,1,1}, {5,0,94,1,0}, {4,54,58,1,0}, {4,57,540,1,0}, {2,4,399,1,1}, {4,54,60,1,0},
	{2,4,399,1,0}, {1,9,663,1,1}, {1,9,216,1,1}, {1,9,216,1,0}, {1,12,8,1,0}, {1,6,94,1,0},
	{4,57,2006,1,0}, {4,58,322,1,0}, {1,6,848,1,1}, {1,6,848,1,0}, {3,2,94,1,0}, {3,2,6,1,0},
	{3,1,6,1,0}, {4,72,78,1,0}, {4,88,78,1,0}, {2,4,515,1,0}, {2,4,519,1,0}, {1,8,275,1,1},
	{1,12,1174,1,1}, {4,87,789,1,0}, {4,89,789,1,0}, {4,88,789,1,0}, {4,88,371,1,0}, {4,87,371,1,0},
	{4,89,371,1,0}, {2,4,58,1,0}, {2,4,53,1,0}, {2,4,53,1,1}, {1,6,797,1,1}, {8,3,131,1,0},
	{1,6,797,1,0}, {2,4,253,0,1}, {3,0,663,1,1}, {2,2,324,1,1}, {2,2,324,1,0}, {4,57,1052,1,0},
	{4,55,1052,1,0}, {3,0,1195,1,0}, {2,6,1511,1,0}, {1,12,852,1,0}, {3,1,205,1,0}, {3,0,517,1,0},
	{2,4,253,1,1}, {3,1,1463,1,0}, {2,4,253,1,0}, {4,57,871,1,1}, {1,11,510,1,0}, {1,12,510,1,0},
	{1,3,510,1,0}, {3,0,665,1,0}, {3,1,1195,1,0}, {4,89,515,1,0}, {4,73,515,1,0}, {4,105,515,1,0},
	{2,0,1064,1,1}, {2,0,2009,1,0}, {1,10,1240,1,1}, {1,4,1240,1,1}, {5,0,1486,0,0}, {2,4,1195,1,1},
	{4,105,1178,1,0}, {5,0,731,1,0}, {2,0,658,1,1}, {1,12,873,1,1}, {1,11,873,1,1}, {1,6,1240,1,1},
	{1,8,1240,1,1}, {1,7,1240,1,1}, {1,9,1240,1,1}, {1,12,1240,1,1}, {1,9,1545,1,1},
	{1,11,1240,1,1}, {1,8,663,1,1}, {5,0,30,0,0}, {2,3,848,1,1}, {2,4,510,1,1}, {2,2,510,1,0},
	{2,4,510,1,0}, {1,8,2013,0,0}, {1,2,1470,0,1}, {2,6,510,1,1}, {2,3,6,1,0}, {2,6,510,1,1},
	{1,8,2013,1,0}, {1,8,1710,1,0}, {2,5,510,1,1}, {2,5,510,1,0}, {1,1,795,1,1}, {1,1,795,1,0},
	{2,2,510,0,1}, {2,5,795,1,1}, {3,1,510,1,0}, {1,6,2015,1,1}, {1,6,778,1,0}, {1,7,78,1,0},
	{1,6,205,1,0}, {2,0,320,0,1}, {2,3,2018,1,1}, {2,0,320,1,0}, {4,71,320,1,0}, {4,73,320,1,0},
	{4,72,320,1,0}, {2,3,848,1,0}, {2,3,510,1,0}, {2,1,510,1,1}, {2,1,510,1,0}, {2,0,510,1,0},
	{1,5,277,1,0}, {1,3,515,1,0}, {1,2,275,0,1}, {1,12,510,0,1}, {2,1,255,1,1}, {1,11,510,1,1},
	{1,12,1121,1,1}, {1,12,1121,1,0}, {3,0,510,1,1}, {1,3,1240,1,1}, {1,5,2021,1,1}, {2,0,510,1,1},
	{1,3,1545,0,1}, {1,10,437,1,1}, {1,10,672,1,0}, {1,10,674,1,0}, {2,3,253,1,1}, {2,0,854,1,0},
	{2,0,852,1,0}, {2,6,852,1,0}, {2,5,852,1,0}, {2,3,852,1,0}, {2,2,852,1,0}, {2,4,852,1,0},
	{2,1,852,1,0}, {4,72,793,1,0}, {4,104,12,1,0}, {4,72,12,1,0}, {4,88,12,1,0}, {2,3,253,1,0},
	{1,4,837,1,1}, {2,2,782,1,1}, {1,4,837,1,0}, {3,0,12,1,0}, {3,1,1121,1,1}, {4,8,12,1,0},
	{1,6,452,1,0}, {1,2,837,0,1}, {1,8,791,1,1}, {1,2,837,1,0}, {1,8,791,1,0}, {1,3,797,1,1},
	{4,88,793,1,0}, {4,104,1786,1,0}, {1,10,2025,1,1}, {2,1,661,1,1}, {2,4,782,1,1}, {4,88,92,1,0},
	{4,56,92,1,0}, {4,72,92,1,0}, {4,104,92,1,0}, {1,7,1254,1,0}, {4,55,2028,1,1}, {4,105,793,1,0},
	{1,2,848,1,0}, {2,4,1195,1,0}, {1,3,837,0,1}, {1,11,778,1,1}, {4,57,90,1,0}, {4,55,90,1,0},
	{3,2,90,1,0}, {3,1,90,1,0}, {2,1,1511,1,0}, {2,3,1511,1,0}, {2,4,1511,1,0}, {2,5,1511,1,0},
	{2,2,1511,1,0}, {1,3,837,1,0}, {1,9,452,1,1}, {2,3,782,1,1}, {3,0,90,1,0}, {4,57,2031,1,0},
	{1,9,452,1,0}, {2,5,782,1,1}, {1,7,277,1,0}, {2,6,854,1,0}, {2,5,854,1,0}, {2,3,854,1,0},
	{2,2,854,1,0}, {2,4,854,1,0}, {2,1,854,1,0}, {2,3,320,1,1}, {2,3,320,1,0}, {1,6,1197,1,0},
	{1,5,804,1,0}, {1,1,656,0,1}, {1,3,267,0,1}, {2,0,277,0,1}, {2,2,1052,1,1}, {4,55,236,1,0},
	{2,2,1052,1,0}, {2,6,661,1,1}, {4,55,1254,1,1}, {1,4,80,1,0}, {1,4,1460,1,0}, {1,10,461,1,0},
	{4,89,793,1,0}, {4,71,793,1,0}, {4,73,793,1,0}, {3,1,420,1,0}, {4,89,90,1,0}, {4,87,90,1,0},
	{4,88,90,1,0}, {1,12,8,1,1}, {1,2,255,1,1}, {1,7,461,1,0}, {1,2,461,1,0}, {1,11,461,1,0},
	{1,9,461,1,0}, {1,12,461,1,0}, {1,8,461,1,0}, {4,54,18,1,0}, {4,105,527,1,0}, {4,105,20,1,0},
	{4,105,218,1,0}, {4,73,527,1,0}, {5,0,20,1,1}, {5,0,2034,0,0}, {2,6,2038,0,0}, {1,7,275,1,1},
	{3,2,313,1,0}, {4,73,238,1,0}, {4,73,218,1,0}, {1,10,778,1,1}, {1,10,778,1,0}, {1,11,267,1,1},
	{2,2,789,1,1}, {2,4,789,1,1}, {2,2,2044,1,0}, {2,5,786,1,0}, {2,4,2044,1,0}, {2,3,2044,1,0},
	{2,5,789,1,0}, {2,3,789,1,1}, {2,5,789,1,1}, {2,0,236,1,1}, {2,0,2048,1,0}, {2,4,261,1,1},
	{2,4,261,1,0}, {1,6,22,0,1}, {2,0,371,1,1}, {2,0,371,1,0}, {1,6,22,1,0}, {4,56,2051,1,0},
	{4,57,461,1,0}, {4,103,827,1,1}, {2,5,791,1,1}, {1,6,661,1,0}, {1,5,661,1,0}, {1,8,661,1,0},
	{1,1,661,1,0}, {1,3,661,1,0}, {1,4,661,1,0}, {1,9,661,1,0}, {1,7,661,1,0}, {1,10,661,1,0},
	{1,11,661,1,0}, {1,12,661,1,0}, {1,2,661,1,0}, {1,11,515,1,0}, {1,11,519,1,0}, {2,5,791,1,0},
	{2,0,216,1,0}, {2,3,236,1,1}, {2,3,236,1,0}, {2,6,30,1,0}, {5,0,2053,1,0}, {4,56,791,1,1},
	{4,87,1,1,0}, {4,71,1,1,0}, {4,103,1,1,0}, {4,87,601,1,0}, {2,6,2056,1,0}, {2,6,94,1,0},
	{2,6,247,1,0}, {2,6,6,1,0}, {2,6,966,1,0}, {2,6,2059,1,1}, {2,6,848,1,0}, {2,6,47,1,0},
	{2,6,791,1,1}, {2,6,791,1,0}, {4,103,601,1,0}, {4,71,601,1,0}, {5,0,2062,0,0}, {2,6,26,1,1},
	{4,56,521,1,0}, {4,25,320,1,0}, {4,41,320,1,0}, {4,89,527,1,0}, {4,88,14,1,0}, {4,72,521,1,0},
	{4,104,521,1,0}, {4,9,320,1,0}, {4,88,521,1,0}, {4,105,320,1,0}, {4,103,320,1,0},
	{4,89,320,1,0}, {1,1,804,1,0}, {3,0,273,1,0}, {4,8,32,1,0}, {4,56,371,1,0}, {4,56,656,1,0},
	{4,72,14,1,0}, {4,56,2065,1,1}, {4,56,846,1,1}, {2,6,873,1,1}, {1,7,791,0,1}, {2,1,820,0,1},
	{4,56,795,1,1}, {2,1,820,1,0}, {1,7,791,1,0}, {4,56,322,0,1}, {1,9,1470,1,1}, {1,5,452,1,1},
	{4,56,2068,1,1}, {5,0,2071,1,0}, {4,103,257,1,0}, {4,71,257,1,0}, {4,87,257,1,0},
	{4,25,521,1,0}, {4,73,521,1,0}, {4,9,521,1,0}, {4,105,521,1,0}, {4,41,521,1,0}, {4,89,521,1,0},
	{4,104,827,1,0}, {4,104,850,1,0}, {4,104,1178,1,0}, {4,71,269,1,0}, {4,87,269,1,0},
	{4,103,269,1,0}, {2,6,26,1,1}, {2,6,26,1,0}, {2,1,236,1,1}, {5,0,320,1,1}, {1,12,795,1,0},
	{4,55,839,1,1}, {2,6,839,1,0}, {2,2,839,1,0}, {2,3,839,1,0}, {2,4,839,1,0}, {2,5,839,1,0},
	{2,0,839,1,0}, {2,1,839,1,0}, {1,7,515,1,0}, {3,1,833,1,0}, {2,0,2,0,0}, {2,1,960,1,1},
	{2,1,960,1,0}, {2,0,2,1,0}, {4,56,1463,1,1}, {1,7,80,0,0}, {1,6,2013,1,0}, {1,7,519,1,1},
	{1,6,2013,1,0}, {1,7,1460,1,0}, {1,7,80,1,0}, {1,6,1710,1,0}, {1,11,2074,0,0}, {1,10,2013,1,0},
	{1,11,1460,0,0}, {1,10,1710,1,0}, {1,11,804,1,0}, {2,1,236,1,0}, {1,12,795,1,1}, {3,1,791,1,1},
	{2,1,2077,1,0}, {2,6,839,1,1}, {2,0,839,1,1}, {2,1,839,1,1}, {2,2,839,1,1}, {2,3,839,1,1},
	{2,4,839,1,1}, {2,5,839,1,1}, {2,1,523,1,1}, {2,1,523,1,0}, {2,6,2080,1,0}, {4,57,538,1,0},
	{4,55,538,1,0}, {1,10,94,1,0}, {4,56,267,1,1}, {1,10,255,1,1}, {2,1,527,1,1}, {2,1,527,1,0},
	{4,103,646,1,1}, {4,56,649,1,0}, {2,0,216,1,1}, {2,6,30,0,0}, {2,3,236,1,1}, {2,1,2085,1,0},
	{2,1,1119,1,0}, {1,8,743,1,0}, {2,6,846,1,1}, {2,6,846,1,0}, {5,0,86,1,0}, {1,6,846,1,1},
	{1,6,846,1,0}, {1,7,18,1,0}, {1,7,667,1,0}, {1,7,1176,1,1}, {1,2,846,0,1}, {1,7,10,1,1},
	{1,2,846,1,0}, {1,7,2098,1,1}, {1,7,218,1,1}, {1,7,2101,1,0}, {1,7,88,1,0}, {1,5,846,0,1},
	{2,0,846,1,1}, {3,0,1511,1,0}, {3,1,1511,1,0}, {2,0,846,1,0}, {1,5,846,1,0}, {2,1,2104,0,0},
	{1,8,49,0,0}, {1,10,846,1,1}, {2,1,1176,1,0}, {1,8,51,1,1}, {4,88,313,1,0}, {4,89,313,1,0},
	{1,8,49,1,0}, {2,1,2121,1,0}, {2,1,220,1,0}, {2,1,2126,1,0}, {2,1,1225,1,0}, {2,1,667,1,0},
	{1,10,846,1,0}, {2,1,2130,1,0}, {2,1,2133,1,0}, {2,1,20,1,0}, {2,1,249,1,0}, {1,3,846,1,1},
	{4,58,55,1,1}, {1,8,846,1,1}, {1,8,846,1,0}, {1,3,846,1,0}, {1,2,80,0,0}, {1,9,846,1,1},
	{1,2,1460,1,0}, {1,9,846,1,0}, {1,2,80,1,0}, {1,7,53,1,0}, {2,2,780,1,1}, {2,3,780,1,1},
	{2,4,780,1,1}, {2,5,780,1,1}, {2,6,780,1,1}, {2,2,780,1,0}, {2,4,780,1,0}, {2,3,780,1,0},
	{2,5,780,1,0}, {4,56,780,1,0}, {3,0,459,1,0}, {2,6,780,1,0}, {1,9,789,0,1}, {1,11,2051,1,1},
	{2,2,793,1,0}, {2,5,793,1,0}, {2,4,793,1,0}, {2,3,793,1,0}, {1,9,2136,1,0}, {1,11,2051,1,0},
	{2,0,212,1,0}, {4,56,212,1,0}, {1,9,743,1,0}, {1,11,743,1,0}, {1,12,743,1,0}, {1,6,743,1,0},
	{2,2,2139,0,0}, {2,1,2158,0,0}, {4,56,82,0,1}, {1,3,271,0,1}, {1,5,527,0,1}, {3,0,536,1,1},
	{1,3,214,1,1}, {1,3,214,1,0}, {1,3,2172,0,0}, {1,5,414,0,1}, {2,2,820,0,1}, {2,5,663,1,1},
	{4,55,1992,1,0}, {1,3,326,1,0}, {2,2,820,1,0}, {1,5,70,1,0}, {1,5,343,1,0}, {1,3,94,1,0},
	{2,1,94,1,0}, {2,1,2175,1,0}, {4,56,53,1,0}, {2,1,263,1,0}, {1,3,53,1,0}, {1,3,737,1,0},
	{1,7,273,1,0}, {1,5,414,1,0}, {1,5,53,1,0}, {1,3,601,1,1}, {1,4,2051,1,1}, {2,5,1121,1,0},
	{1,4,2051,1,0}, {1,3,2179,0,0}, {1,2,795,1,1}, {1,2,795,1,0}, {1,3,34,1,1}, {1,3,2191,1,0},
	{2,3,667,1,0}, {1,5,833,0,1}, {1,7,1052,1,1}, {3,0,2,1,0}, {1,5,833,1,0}, {1,8,833,1,0},
	{1,7,1052,1,0}, {3,0,1209,0,0}, {3,2,24,1,0}, {1,3,2202,0,0}, {1,5,8,1,1}, {1,3,251,1,0},
	{1,3,2205,1,0}, {1,5,2208,1,0}, {2,6,212,1,0}, {1,5,1176,1,1}, {1,5,18,1,0}, {1,2,261,1,1},
	{1,2,261,1,0}, {4,87,214,1,0}, {4,88,214,1,0}, {1,5,2211,1,0}, {1,5,30,1,0}, {1,5,240,1,0},
	{1,5,433,1,0}, {4,57,313,1,0}, {4,8,531,1,0}, {1,5,2237,1,0}, {1,5,2242,1,1}, {1,5,2245,0,0},
	{2,2,848,1,1}, {1,5,2261,1,0}, {2,2,848,1,0}, {1,5,2268,1,0}, {1,5,2271,1,1}, {1,5,82,1,0},
	{3,1,1038,1,0}, {1,11,1195,1,0}, {4,55,846,1,0}, {3,0,540,1,0}, {4,71,236,1,0}, {1,3,216,1,1},
	{4,57,846,1,0}, {1,3,216,1,0}, {3,2,55,1,0}, {1,5,510,0,1}, {1,8,833,1,1}, {3,0,536,0,0},
	{4,57,536,1,0}, {1,6,833,1,0}, {1,7,833,1,0}, {1,5,510,1,0}, {2,1,2274,0,0}, {2,2,47,1,1},
	{3,0,2284,0,0}, {4,57,249,1,1}, {2,1,26,1,0}, {3,0,889,0,0}, {4,57,889,1,0}, {2,1,1397,1,0},
	{2,1,2287,1,0}, {2,1,251,1,1}, {2,2,261,1,0}, {2,2,74,1,0}, {4,57,841,1,0}, {4,57,837,1,0},
	{4,8,14,1,0}, {2,1,47,1,0}, {2,1,309,1,0}, {2,1,1470,1,0}, {2,1,534,1,0}, {2,1,265,1,0},
	{2,1,247,1,0}, {1,8,273,1,0}, {1,3,1,0,0}, {2,2,2290,0,0}, {1,5,267,1,1}, {2,2,1119,1,0},
	{1,3,2310,1,0}, {1,3,2315,1,0}, {1,3,2319,1,0}, {1,3,82,1,0}, {1,3,1636,1,0}, {2,2,2323,1,0},
	{2,2,220,1,0}, {1,3,2331,1,0}, {1,3,424,1,0}, {1,3,236,1,0}, {1,3,2334,1,0}, {2,2,343,1,0},
	{4,56,84,1,0}, {1,11,94,1,0}, {1,3,2338,1,0}, {1,3,2356,1,0}, {1,3,343,1,0}, {1,3,2362,1,0},
	{1,3,2242,1,0}, {1,3,2367,1,0}, {1,3,2377,1,0}, {2,2,10,1,0}, {1,3,525,1,0}, {2,2,2382,1,0},
	{2,2,2385,1,0}, {2,2,2130,1,0}, {2,2,20,1,0}, {1,3,313,1,0}, {1,3,16,1,0}, {2,2,22,1,0},
	{1,3,220,1,0}, {1,3,2393,1,0}, {1,3,457,1,0}, {1,3,30,1,0}, {1,3,22,1,0}, {1,3,2397,1,0},
	{1,3,309,1,0}, {1,3,80,1,0}, {1,3,2402,1,0}, {1,3,2407,1,0}, {1,3,2411,0,1}, {1,6,320,1,1},
	{1,6,320,1,1}, {1,5,892,1,1}, {1,3,14,1,0}, {3,0,531,0,0}, {1,3,2415,0,1}, {1,4,1432,0,1},
	{2,6,789,1,1}, {1,4,854,1,1}, {2,2,667,1,0}, {1,5,741,1,1}, {3,0,240,1,0}, {3,0,531,0,0},
	{3,2,531,1,0}, {2,6,789,1,0}, {1,4,795,1,0}, {1,3,371,1,0}, {1,3,793,1,0}, {1,3,795,1,0},
	{1,3,36,0,0}, {2,2,2419,0,0}, {1,7,797,1,1}, {2,2,205,1,0}, {2,5,205,1,0}, {1,3,36,1,0},
	{1,7,797,1,0}, {1,5,2422,0,0}, {1,10,1052,0,1}, {1,11,795,1,1}, {1,10,1052,1,0}, {1,11,795,1,0},
	{1,5,45,1,0}, {1,5,1225,1,0}, {1,3,743,1,0}, {1,5,2441,1,1}, {1,5,2444,1,0}, {1,5,667,1,0},
	{1,3,791,1,1}, {3,0,212,1,0}, {1,3,791,1,0}, {3,0,649,1,0}, {1,1,2448,0,1}, {2,1,1432,1,1},
	{1,3,2051,0,1}, {1,6,833,1,1}, {1,3,2051,1,0}, {1,3,1254,1,0}, {2,2,538,1,1}, {1,3,205,0,1},
	{2,4,795,1,1}, {2,2,212,1,0}, {2,4,212,1,0}, {1,3,205,1,0}, {2,5,1121,1,1}, {1,11,837,1,1},
	{1,11,837,1,0}, {1,3,62,1,0}, {3,1,656,1,0}, {3,1,78,0,0}, {2,1,1195,1,1}, {2,0,661,1,0},
	{2,4,661,1,0}, {2,3,661,1,0}, {2,1,661,1,0}, {2,6,661,1,0}, {2,2,661,1,0}, {2,5,661,1,0},
	{2,3,2451,0,0}, {2,1,257,0,0}, {1,5,2464,1,1}, {4,57,656,1,0}, {1,9,49,1,0}, {1,9,36,1,0},
	{3,2,249,1,0}, {3,1,1209,1,0}, {1,5,2475,1,0}, {1,6,36,1,0}, {4,89,315,1,0}, {8,7,131,1,0},
	{1,5,2481,0,0}, {2,1,257,1,0}, {3,2,24,1,0}, {1,5,309,1,0}, {2,1,257,1,0}, {3,1,24,1,0},
	{1,6,49,1,0}, {1,5,2504,1,0}, {1,5,1178,1,1}, {1,5,88,1,0}, {2,3,820,1,1}, {2,3,820,1,0},
	{2,6,2507,1,1}, {2,6,277,1,0}, {2,6,320,1,0}, {2,3,2510,0,0}, {1,3,646,1,1}, {2,3,1119,1,0},
	{1,3,646,0,1}, {2,3,527,1,1}, {2,3,8,1,0}, {1,3,646,1,0}, {2,3,1176,1,0}, {2,3,892,1,0},
	{2,3,18,1,0}, {2,3,218,1,0}, {2,3,249,1,0}, {2,3,531,1,0}, {2,3,527,1,0}, {2,3,525,1,0},
	{2,3,16,1,0}, {2,3,20,1,0}, {2,3,22,1,0}, {2,3,1254,1,0}, {2,3,960,1,0}, {2,3,220,1,0},
	{2,2,527,1,1}, {2,2,527,1,0}, {1,3,527,1,1}, {4,89,18,1,0}, {2,3,741,1,0}, {1,4,1195,1,0},
	{1,7,527,1,0}, {2,3,257,0,0}, {1,6,1174,1,1}, {2,3,257,1,0}, {2,3,1195,1,0}, {2,3,601,1,0},
	{1,3,1174,0,1}, {2,2,8,1,1}, {1,3,8,1,1}, {1,3,8,0,0}, {2,2,8,1,0}, {1,5,2524,1,1},
	{1,5,1786,1,1}, {1,6,8,1,1}, {1,6,8,1,0}, {1,3,311,1,1}, {1,3,311,1,0}, {1,7,1511,0,1},
	{1,10,2051,1,1}, {1,10,2051,1,0}, {2,2,76,0,1}, {2,6,837,1,1}, {4,57,1520,1,0}, {4,55,1520,1,0},
	{2,6,1570,1,1}, {2,6,2528,1,0}, {1,8,797,1,1}, {1,8,797,1,0}, {2,3,1174,1,1}, {2,3,2531,1,0},
	{4,87,1430,1,0}, {4,71,1430,1,0}, {4,103,1430,1,0}, {4,103,322,1,0}, {2,3,247,1,0},
	{3,1,1077,1,0}, {2,3,1075,1,0}, {3,2,1247,1,0}, {3,2,28,1,0}, {3,2,1392,1,0}, {3,2,328,1,0},
	{2,3,2539,1,0}, {2,3,2545,1,0}, {2,3,313,1,0}, {2,3,10,1,0}, {1,5,47,1,1}, {1,5,47,1,0},
	{4,87,322,1,0}, {3,1,240,1,0}, {1,5,265,1,1}, {1,5,1064,1,1}, {1,11,315,1,0}, {2,3,26,1,1},
	{2,3,26,1,0}, {3,2,529,0,0}, {2,0,60,0,0}, {2,4,538,1,1}, {4,25,90,1,0}, {4,23,90,1,0},
	{2,0,1574,1,0}, {4,72,55,1,0}, {4,71,55,1,0}, {4,23,214,1,0}, {4,23,236,1,0}, {4,87,809,1,0},
	{4,87,804,1,0}, {4,103,1103,1,0}, {4,71,804,1,0}, {4,71,809,1,0}, {1,11,1174,1,0},
	{1,4,1174,1,0}, {1,8,1174,1,0}, {1,1,1174,1,0}, {1,7,1174,1,0}, {1,9,1174,1,0}, {1,10,1174,1,0},
	{1,2,1174,1,0}, {1,12,1174,1,0}, {1,5,1174,1,0}, {1,6,1174,1,0}, {1,3,1174,1,0}, {4,89,36,1,0},
	{2,0,12,0,1}, {2,3,309,1,1}, {3,2,240,1,0}, {3,1,2549,1,0}, {3,2,2549,1,0}, {2,3,269,1,0},
	{2,3,309,1,0}, {2,3,263,1,0}, {2,0,12,1,0}, {2,3,801,1,0}, {1,11,315,1,1}, {1,2,12,1,1},
	{1,7,833,1,1}, {2,1,1470,1,1}, {1,4,1470,1,1}, {1,4,1470,1,0}, {2,2,12,1,1}, {2,3,12,1,1},
	{2,0,399,1,1}, {2,1,2552,0,0}, {3,1,536,1,1}, {2,1,70,1,0}, {1,6,656,1,1}, {1,6,267,1,1},
	{3,2,76,1,0}, {3,1,536,1,1}, {2,1,601,1,0}, {4,57,267,1,1}, {3,0,257,1,0}, {1,11,656,1,1},
	{1,5,856,1,1}, {1,10,459,0,1}, {2,6,371,1,1}, {1,10,459,1,0}, {2,6,371,1,0}, {2,2,538,1,0},
	{2,3,538,1,0}, {2,1,538,1,0}, {2,4,538,1,0}, {2,5,538,1,0}, {2,1,1,0,0}, {2,2,76,1,1},
	{2,1,62,1,0}, {2,1,1417,1,0}, {2,1,2557,1,0}, {2,1,1195,1,0}, {2,1,1121,1,0}, {2,2,76,1,0},
	{2,1,214,1,0}, {1,5,1254,1,0}, {2,6,1254,1,0}, {4,104,789,1,0}, {2,1,269,1,0}, {1,7,1545,1,1},
	{4,57,263,1,0}, {1,3,789,1,1}, {1,3,789,1,0}, {2,6,1470,1,1}, {2,6,1470,1,0}, {1,4,789,0,1},
	{1,7,205,1,1}, {1,4,789,1,0}, {8,5,131,1,0}, {4,57,2560,1,1}, {3,0,1247,1,0}, {4,57,220,1,0},
	{3,0,2563,0,0}, {4,57,2568,1,0}, {3,0,269,1,0}, {3,0,1199,1,0}, {1,9,1511,1,0}, {1,10,1511,1,0},
	{1,11,1511,1,0}, {1,12,1511,1,0}, {1,1,1511,1,0}, {1,3,1511,1,0}, {1,4,1511,1,0},
	{1,6,1511,1,0}, {1,5,1511,1,0}, {1,2,1511,1,0}, {1,7,1511,1,0}, {1,8,1511,1,0}, {4,57,601,1,0},
	{3,0,328,1,0}, {1,7,205,1,0}, {1,7,452,1,0}, {2,1,2572,1,1}, {4,8,82,1,1}, {2,1,1052,1,1},
	{2,1,1992,1,0}, {4,105,78,0,1}, {1,5,2136,1,1}, {1,5,1470,1,0}, {1,5,789,1,0}, {1,12,2051,1,1},
	{1,12,2051,1,0}, {1,9,2051,1,1}, {1,9,2051,1,0}, {1,8,459,1,1}, {1,10,1470,1,1},
	{1,10,1470,1,0}, {3,1,538,1,0}, {2,6,538,1,0}, {2,6,538,1,1}, {1,5,795,1,1}, {1,5,795,1,0},
	{2,1,1064,1,1}, {1,3,269,1,0}, {1,3,12,0,1}, {2,6,1254,1,1}, {1,3,459,1,1}, {1,3,538,1,1},
	{2,1,14,1,1}, {1,7,459,1,1}, {2,3,538,1,1}, {2,2,1174,1,1}, {2,5,538,1,1}, {1,4,795,1,1},
	{2,1,837,1,1}, {4,89,78,1,0}, {2,2,1195,1,0}, {1,5,797,0,1}, {1,12,324,1,1}, {1,12,324,1,0},
	{1,5,797,1,0}, {4,57,257,1,1}, {1,7,663,0,1}, {2,6,2576,1,1}, {2,6,837,1,0}, {2,6,797,1,0},
	{1,12,459,1,1}, {1,12,459,1,0}, {9,1,1040,1,0}, {3,0,839,1,1}, {1,6,459,1,1}, {1,6,459,1,0},
	{1,2,267,0,1}, {2,3,1052,1,1}, {2,6,782,0,1}, {4,56,1254,1,1}, {1,7,852,1,0}, {2,3,1052,1,0},
	{1,2,12,1,0}, {1,1,510,0,1}, {2,0,2579,1,1}, {1,1,510,1,0}, {2,0,459,1,0}, {1,4,459,1,1},
	{3,0,782,1,0}, {1,9,459,1,0}, {1,4,459,1,0}, {1,11,852,1,0}, {1,1,459,1,1}, {1,1,459,1,0},
	{1,8,459,1,0}, {2,1,12,1,1}, {2,2,12,1,0}, {2,3,12,1,0}, {2,1,12,1,0}, {2,1,1064,1,0},
	{2,4,1520,1,0}, {2,5,1520,1,0}, {1,11,459,0,1}, {2,1,797,1,1}, {1,3,12,1,0}, {1,3,459,1,0},
	{1,5,459,1,0}, {1,7,459,1,0}, {1,11,459,1,0}, {2,1,797,1,0}, {1,1,1432,1,1}, {4,57,510,1,0},
	{1,1,854,1,0}, {1,4,846,0,1}, {3,1,461,1,1}, {1,4,846,1,0}, {2,1,837,1,0}, {2,1,212,1,0},
	{2,5,212,1,0}, {1,9,791,0,1}, {2,1,2528,1,1}, {1,9,791,1,0}, {2,1,2528,1,0}, {2,2,1195,1,1},
	{1,10,1545,1,0}, {1,12,1545,1,0}, {1,11,1545,1,0}, {1,4,1545,1,0}, {1,5,1545,1,0},
	{1,3,1545,1,0}, {1,2,1545,1,0}, {1,9,1545,1,0}, {1,1,1545,1,0}, {1,7,1545,1,0}, {1,8,1545,1,0},
	{1,6,1545,1,0}, {4,104,322,1,0}, {2,5,205,1,1}, {1,1,839,1,0}, {1,4,839,1,0}, {1,5,839,1,0},
	{1,8,839,1,0}, {1,7,839,1,0}, {1,9,839,1,0}, {1,10,839,1,0}, {1,12,839,1,0}, {1,11,839,1,0},
	{1,6,839,1,0}, {1,2,839,1,0}, {1,3,839,1,0}, {1,6,665,1,0}, {1,5,665,1,0}, {1,3,665,1,0},
	{1,10,665,1,0}, {1,11,665,1,0}, {1,4,665,1,0}, {1,8,665,1,0}, {1,9,665,1,0}, {1,2,665,1,0},
	{1,7,665,1,0}, {1,5,663,1,0}, {1,6,663,1,0}, {1,10,2582,1,0}, {1,12,663,1,0}, {1,12,1463,1,0},
	{1,11,1463,1,0}, {1,11,663,1,0}, {1,4,1463,1,0}, {1,2,1463,1,0}, {1,2,663,1,0}, {1,4,663,1,0},
	{1,8,663,1,0}, {1,3,1463,1,0}, {1,3,663,1,0}, {1,9,663,1,0}, {1,1,1463,1,0}, {1,1,663,1,0},
	{1,7,663,1,0}, {1,8,1463,1,0}, {1,7,1463,1,0}, {1,6,1463,1,0}, {1,5,1463,1,0}, {1,9,1463,1,0},
	{1,10,656,1,0}, {1,11,656,1,0}, {1,12,656,1,0}, {1,1,656,1,0}, {1,8,656,1,0}, {1,7,656,1,0},
	{1,6,656,1,0}, {1,9,656,1,0}, {1,2,656,1,0}, {1,4,656,1,0}, {1,3,656,1,0}, {1,5,656,1,0},
	{4,88,322,1,0}, {1,2,459,1,1}, {1,2,459,1,0}, {1,9,459,1,1}, {1,3,238,1,0}, {3,1,311,1,0},
	{3,0,311,1,0}, {3,1,326,1,0}, {4,55,656,1,0}, {4,57,326,1,0}, {4,55,326,1,0}, {3,0,326,1,0},
	{1,12,797,1,1}, {1,12,797,1,0}, {4,8,968,0,1}, {5,0,2585,1,1}, {2,4,205,1,1}, {2,4,205,1,0},
	{1,11,791,1,1}, {1,11,791,1,0}, {4,89,601,1,0}, {4,73,2588,1,0}, {3,2,2591,1,0}, {3,2,269,1,0},
	{1,12,22,1,1}, {1,12,22,1,0}, {2,0,519,1,0}, {2,4,841,1,1}, {2,5,1197,1,0}, {2,2,267,1,0},
	{2,1,267,1,0}, {2,0,267,1,0}, {2,5,267,1,0}, {4,105,433,1,0}, {4,89,433,1,0}, {4,73,433,1,0},
	{2,6,267,1,0}, {2,4,267,1,0}, {2,3,267,1,0}, {4,57,1195,1,0}, {3,2,433,1,0}, {3,2,515,1,0},
	{4,55,1121,1,0}, {5,0,86,0,0}, {3,1,263,1,1}, {4,104,86,1,0}, {4,105,86,1,0}, {2,2,1038,1,0},
	{4,57,1121,1,0}, {2,3,1038,1,0}, {2,5,1038,1,0}, {2,4,1038,1,0}, {4,56,1786,1,0},
	{1,8,2025,1,1}, {5,0,2,1,0}, {2,5,265,1,0}, {3,1,809,1,0}, {4,56,1064,1,0}, {4,105,2595,1,0},
	{4,89,2595,1,0}, {4,73,731,1,0}, {4,105,28,1,0}, {4,89,28,1,0}, {4,73,28,1,0}, {4,73,26,1,0},
	{1,7,799,1,0}, {4,8,34,1,1}, {3,1,1710,1,0}, {1,11,84,1,1}, {1,11,84,1,0}, {4,8,36,1,1},
	{1,8,2051,1,1}, {1,8,2051,1,0}, {3,1,212,1,0}, {5,0,62,0,0}, {3,0,791,1,1}, {2,2,846,1,0},
	{1,4,852,1,0}, {2,3,846,1,0}, {2,3,846,1,1}, {1,1,837,0,1}, {3,0,320,1,1}, {1,1,837,1,0},
	{1,12,665,1,0}, {1,1,649,1,0}, {1,8,784,1,0}, {1,7,784,1,0}, {1,10,784,1,0}, {1,11,784,1,0},
	{1,12,784,1,0}, {1,9,784,1,0}, {1,1,784,1,0}, {1,6,784,1,0}, {1,2,784,1,0}, {1,5,784,1,0},
	{1,3,784,1,0}, {1,4,784,1,0}, {2,2,846,1,1}, {1,9,797,1,1}, {1,9,797,1,0}, {1,12,255,1,0},
	{1,5,255,1,0}, {1,11,255,1,0}, {1,7,255,1,0}, {1,10,255,1,0}, {1,8,255,1,0}, {1,2,255,1,0},
	{1,1,255,1,0}, {1,6,255,1,0}, {1,4,255,1,0}, {1,3,255,1,0}, {1,9,255,1,0}, {2,0,2598,0,0},
	{5,0,2602,0,0}, {2,4,2605,0,1}, {4,56,255,1,1}, {2,0,822,1,0}, {2,0,809,1,0}, {2,0,804,1,0},
	{2,0,1975,1,0}, {2,0,829,1,0}, {4,56,534,1,0}, {2,4,6,1,0}, {4,56,839,1,1}, {4,57,1254,1,0},
	{1,11,78,1,0}, {4,56,873,1,0}, {4,8,850,1,0}, {4,57,78,1,0}, {4,105,1247,1,0}, {4,89,966,1,0},
	{4,89,968,1,0}, {4,73,968,1,0}, {4,73,966,1,0}, {4,8,1178,1,0}, {2,6,1197,1,0}, {2,0,1197,1,0},
	{4,89,1,1,0}, {4,73,1,1,0}, {4,105,1,1,0}, {4,55,837,1,0}, {7,0,1121,1,1}, {4,57,1463,1,0},
	{1,2,510,1,0}, {1,7,510,1,0}, {4,55,661,1,0}, {1,10,517,1,1}, {1,12,517,1,1}, {1,11,517,1,1},
	{4,57,420,1,0}, {1,2,510,1,1}, {4,58,86,1,0}, {4,57,86,1,0}, {4,8,2,1,0}, {4,56,2,1,0},
	{4,88,2,1,0}, {4,104,2,1,0}, {1,2,517,0,1}, {1,10,791,1,1}, {1,10,791,1,0}, {1,7,510,0,1},
	{1,9,517,0,1}, {2,3,795,1,1}, {3,1,517,1,0}, {2,6,871,1,0}, {2,4,1052,1,1}, {2,4,1052,1,0},
	{1,3,517,1,1}, {1,8,517,1,1}, {1,4,517,1,1}, {1,1,517,0,1}, {3,1,32,0,1}, {5,0,793,1,1},
	{2,0,784,1,0}, {4,103,789,1,0}, {4,8,793,1,0}, {4,57,793,1,0}, {1,2,1052,1,1}, {1,10,517,1,0},
	{1,12,517,1,0}, {1,11,517,1,0}, {1,2,517,1,0}, {1,9,517,1,0}, {1,3,517,1,0}, {1,8,517,1,0},
	{1,4,517,1,0}, {1,1,517,1,0}, {1,6,517,1,0}, {1,5,517,1,0}, {1,7,517,1,0}, {1,2,1052,1,0},
	{2,5,846,1,0}, {1,6,517,0,1}, {2,6,871,1,1}, {1,5,517,1,1}, {1,4,791,0,1}, {2,6,1511,1,1},
	{1,4,791,1,0}, {2,5,846,1,1}, {1,11,789,1,1}, {2,6,795,1,0}, {2,5,795,1,0}, {2,4,795,1,0},
	{2,3,795,1,0}, {2,1,795,1,0}, {2,0,795,1,0}, {2,2,795,1,0}, {4,105,789,1,0}, {4,103,371,1,0},
	{4,104,371,1,0}, {4,105,371,1,0}, {1,11,789,1,0}, {1,7,1121,1,0}, {1,8,1121,1,0},
	{1,1,1121,1,0}, {1,3,1121,1,0}, {1,2,1121,1,0}, {1,4,1121,1,0}, {1,5,1121,1,0}, {1,6,1121,1,0},
	{1,9,1121,1,0}, {1,10,1121,1,0}, {1,11,1121,1,0}, {1,7,517,1,1}, {4,56,837,1,0}, {1,10,797,1,1},
	{1,6,2051,1,1}, {1,6,2051,0,0}, {1,10,797,1,0}, {1,2,2051,1,1}, {1,2,2051,1,0}, {5,0,96,1,1},
	{2,0,80,1,0}, {4,8,315,1,1}, {2,1,1038,1,0}, {4,55,461,1,0}, {1,11,799,1,0}, {1,10,799,1,0},
	{1,4,45,1,0}, {1,4,2609,1,0}, {1,4,315,1,0}, {4,8,96,1,0}, {2,0,265,1,0}, {2,6,265,1,0},
	{2,0,856,1,0}, {2,0,646,1,1}, {2,1,795,1,1}, {1,9,1254,1,0}, {1,7,795,0,1}, {2,0,646,0,1},
	{2,3,205,1,1}, {1,7,795,1,0}, {2,0,1178,1,0}, {1,1,665,1,0}, {2,3,205,1,0}, {2,0,850,1,0},
	{2,4,846,1,0}, {1,7,1064,1,1}, {1,6,1064,1,1}, {1,3,848,1,0}, {1,3,47,1,1}, {1,3,47,1,0},
	{2,5,658,1,0}, {2,2,658,1,0}, {2,6,665,1,0}, {2,6,663,1,0}, {2,3,665,1,0}, {2,3,663,1,0},
	{2,1,658,1,0}, {1,6,1064,1,0}, {1,7,1064,1,0}, {2,4,846,1,1}, {1,4,275,1,0}, {3,1,649,1,0},
	{2,1,846,1,1}, {2,1,846,1,0}, {1,5,2051,1,1}, {1,5,2051,1,0}, {4,57,780,1,1}, {3,1,2612,1,0},
	{2,5,665,1,1}, {2,6,658,1,1}, {2,2,665,1,1}, {2,3,665,1,1}, {4,71,277,1,0}, {4,73,277,1,0},
	{4,72,277,1,0}, {4,8,275,1,0}, {4,8,966,0,1}, {1,11,271,1,1}, {3,0,433,1,0}, {1,11,2615,1,0},
	{1,11,536,1,0}, {1,11,801,1,0}, {3,2,2619,1,0}, {3,2,2625,1,0}, {1,11,251,1,1}, {1,11,313,1,0},
	{1,11,251,1,0}, {1,11,2628,1,1}, {1,11,371,1,0}, {1,11,265,1,0}, {4,55,452,1,1}, {1,12,49,1,0},
	{3,1,257,1,0}, {3,1,601,1,0}, {1,11,486,1,1}, {1,11,53,1,0}, {1,11,486,1,0}, {1,11,1574,1,0},
	{4,8,64,1,1}, {1,11,1,1,0}, {1,11,960,1,0}, {1,11,1030,1,0}, {1,11,457,1,0}, {1,11,214,1,0},
	{1,11,2631,1,0}, {1,11,2649,1,0}, {1,11,343,1,0}, {1,11,2654,1,0}, {1,11,76,1,0},
	{1,11,630,1,0}, {1,11,2681,1,0}, {1,11,433,1,0}, {1,11,2690,1,0}, {1,11,2695,1,0},
	{1,11,62,1,0}, {1,11,218,1,0}, {1,11,1066,1,0}, {1,11,70,1,0}, {4,8,1,0,1}, {4,56,62,0,1},
	{1,11,2698,1,1}, {1,11,32,1,0}, {1,11,450,1,0}, {1,11,216,1,0}, {1,11,646,1,0}, {1,11,950,0,0},
	{2,0,795,1,1}, {1,11,950,1,0}, {1,4,315,1,1}, {2,1,450,1,1}, {2,1,450,1,0}, {3,0,538,1,0},
	{4,89,20,1,0}, {2,0,255,1,1}, {2,1,665,1,1}, {1,7,2051,1,1}, {1,7,2051,1,0}, {1,3,852,1,0},
	{1,12,452,1,1}, {1,12,452,1,0}, {4,8,2704,1,1}, {3,2,86,1,0}, {2,4,778,1,0}, {1,1,255,0,1},
	{2,0,90,1,1}, {2,0,90,1,0}, {4,8,220,0,1}, {1,11,311,1,1}, {4,8,247,1,1}, {4,104,220,1,0},
	{4,88,220,1,0}, {4,72,220,1,0}, {4,57,839,1,0}, {1,11,311,1,0}, {4,25,649,1,0}, {4,89,649,1,0},
	{4,41,649,1,0}, {4,57,649,1,0}, {4,73,649,1,0}, {4,105,649,1,0}, {4,8,6,1,1}, {1,11,2710,1,1},
	{1,11,20,1,0}, {1,11,253,1,0}, {1,11,2713,1,1}, {1,11,236,1,0}, {1,11,674,1,0}, {1,11,538,1,1},
	{1,11,672,1,1}, {1,11,672,1,0}, {1,1,820,1,0}, {1,2,820,1,0}, {1,4,820,1,0}, {1,10,820,1,0},
	{1,12,820,1,0}, {1,11,820,1,0}, {1,3,820,1,0}, {1,7,820,1,0}, {1,6,820,1,0}, {1,5,820,1,0},
	{1,9,820,1,0}, {1,8,820,1,0}, {1,7,1432,0,1}, {1,8,2716,1,1}, {1,7,854,0,0}, {1,9,852,1,0},
	{1,8,837,1,0}, {1,8,852,1,0}, {1,6,1254,1,0}, {1,1,791,1,1}, {4,57,1240,1,0}, {1,3,797,1,0},
	{1,1,791,1,0}, {1,2,797,1,0}, {1,9,1052,1,1}, {1,9,1052,1,0}, {3,1,540,1,0}, {4,58,320,1,0},
	{4,54,320,1,0}, {4,8,804,1,1}, {1,4,1254,1,0}, {4,55,1240,1,0}, {4,55,871,1,0}, {4,8,94,1,1},
	{1,10,1254,1,0}, {1,9,1432,1,1}, {1,9,854,1,0}, {1,1,852,1,0}, {1,6,255,1,1}, {5,0,2719,1,0},
	{4,57,809,1,0}, {4,41,809,1,0}, {4,25,809,1,0}, {4,9,809,1,0}, {4,87,249,1,0}, {3,2,809,1,0},
	{3,2,80,1,0}, {4,89,249,1,0}, {5,0,827,1,0}, {1,3,277,1,0}, {1,1,661,1,1}, {1,11,277,1,0},
	{4,58,45,1,0}, {1,1,45,1,0}, {4,104,22,1,0}, {1,10,523,1,1}, {1,10,62,1,0}, {1,10,2722,1,0},
	{1,10,2735,1,0}, {1,10,940,1,0}, {1,10,313,1,0}, {1,10,2739,1,0}, {3,0,871,1,1}, {1,1,47,1,0},
	{1,1,47,1,1}, {4,56,47,1,1}, {3,1,804,1,0}, {4,104,96,1,0}, {1,4,267,1,0}, {4,56,22,1,1},
	{1,3,452,1,1}, {1,3,452,1,0}, {4,57,70,1,0}, {4,25,70,1,0}, {4,41,70,1,0}, {4,9,70,1,0},
	{4,58,70,1,0}, {5,0,62,1,0}, {1,2,273,1,1}, {1,4,277,1,0}, {2,4,30,1,0}, {1,8,435,1,1},
	{1,8,1238,1,1}, {1,8,435,1,0}, {4,56,18,1,1}, {3,0,45,1,0}, {1,6,51,1,1}, {1,8,2743,1,0},
	{1,8,326,1,0}, {1,8,58,1,0}, {1,8,34,1,0}, {1,8,53,1,0}, {1,8,53,1,1}, {1,8,1368,1,1},
	{1,2,277,1,0}, {1,8,309,1,1}, {1,8,309,1,0}, {4,56,2710,1,1}, {2,0,96,1,0}, {2,1,96,1,0},
	{2,5,96,1,0}, {2,4,96,1,0}, {1,7,267,1,0}, {2,3,96,1,0}, {1,10,271,1,1}, {2,2,1240,1,1},
	{1,10,251,1,1}, {1,10,251,1,0}, {1,10,414,1,1}, {4,57,517,1,0}, {1,10,536,1,0}, {1,10,414,1,0},
	{2,4,1240,1,1}, {2,3,1240,1,1}, {1,10,2747,0,0}, {2,5,1240,1,1}, {1,10,68,1,0}, {1,10,1786,1,0},
	{1,10,793,1,0}, {1,10,960,1,0}, {1,10,2807,1,0}, {1,10,2821,1,0}, {1,10,343,1,0},
	{1,10,2825,1,0}, {1,10,371,1,0}, {1,10,2848,1,0}, {1,10,433,1,0}, {1,10,220,1,0},
	{1,10,601,1,0}, {1,10,2856,1,0}, {1,10,2859,1,0}, {1,10,486,1,0}, {1,10,1075,1,0},
	{1,10,1064,1,0}, {1,10,801,1,0}, {1,10,2862,1,0}, {1,3,661,0,1}, {1,10,450,1,1}, {1,10,450,1,0},
	{1,10,1240,1,0}, {1,12,1240,1,0}, {1,11,1240,1,0}, {1,2,1240,1,0}, {1,4,1240,1,0},
	{1,3,1240,1,0}, {1,5,1240,1,0}, {1,3,267,1,0}, {1,6,1240,1,0}, {1,8,1240,1,0}, {1,7,1240,1,0},
	{1,9,1240,1,0}, {1,1,1240,1,0}, {4,57,96,1,1}, {1,11,267,1,0}, {1,1,452,1,0}, {1,10,452,1,0},
	{1,4,452,1,0}, {1,5,452,1,0}, {2,4,782,1,0}, {2,5,782,1,0}, {2,6,782,1,0}, {1,8,452,1,0},
	{4,56,782,1,0}, {5,0,737,1,0}, {4,105,1397,1,0}, {4,57,1392,1,0}, {4,57,1192,1,0},
	{4,57,731,1,0}, {4,57,28,1,0}, {4,57,1247,1,0}, {4,89,731,1,0}, {4,89,1199,1,0},
	{4,89,1388,1,0}, {4,89,2865,1,0}, {4,25,1397,1,0}, {4,25,1192,1,0}, {4,25,731,1,0},
	{4,25,343,1,0}, {4,25,1247,1,0}, {4,25,1388,1,0}, {4,41,343,1,0}, {4,89,343,1,0},
	{4,73,343,1,0}, {4,9,1397,1,0}, {4,9,2080,1,0}, {4,9,343,1,0}, {4,41,1247,1,0}, {4,41,731,1,0},
	{4,41,966,1,0}, {4,41,2865,1,0}, {4,41,1388,1,0}, {4,105,343,1,0}, {4,57,343,1,0},
	{4,73,1199,1,0}, {3,0,28,1,0}, {4,55,457,1,0}, {1,5,267,1,0}, {2,6,1240,1,1}, {1,6,267,1,0},
	{1,2,267,1,1}, {5,0,62,0,0}, {2,3,1397,1,0}, {4,104,76,1,0}, {1,4,661,0,1}, {2,2,661,1,1},
	{4,56,96,1,1}, {1,10,324,1,1}, {1,10,324,1,0}, {2,3,1397,1,0}, {1,3,1195,1,0}, {4,55,249,1,1},
	{4,55,253,1,1}, {4,88,326,1,0}, {4,87,326,1,0}, {4,89,326,1,0}, {3,0,45,0,0}, {3,2,6,1,0},
	{4,57,64,1,0}, {4,105,64,1,0}, {4,89,64,1,0}, {4,25,64,1,0}, {4,9,64,1,0}, {4,41,64,1,0},
	{4,73,64,1,0}, {4,58,64,1,0}, {4,54,47,1,0}, {1,8,267,1,0}, {3,0,2870,1,0}, {1,12,277,1,0},
	{1,1,277,1,0}, {3,1,827,1,0}, {3,2,827,1,0}, {1,12,267,1,1}, {2,5,30,1,0}, {4,8,2872,0,1},
	{5,0,313,1,0}, {4,8,30,1,0}, {1,1,267,1,0}, {8,2,131,1,0}, {2,1,1240,1,1}, {2,2,1240,1,0},
	{2,4,1240,1,0}, {2,3,1240,1,0}, {2,5,1240,1,0}, {2,6,1240,1,0}, {2,1,1240,1,0}, {3,1,96,1,1},
	{1,8,277,1,0}, {4,71,96,1,0}, {4,73,96,1,0}, {4,72,96,1,0}, {1,7,96,1,0}, {1,11,96,1,0},
	{1,5,96,1,0}, {1,2,96,1,0}, {1,3,96,1,0}, {1,4,96,1,0}, {1,8,96,1,0}, {1,6,96,1,0},
	{1,12,96,1,0}, {1,10,96,1,0}, {1,9,96,1,0}, {1,1,96,1,0}, {4,87,96,1,0}, {4,89,96,1,0},
	{4,88,96,1,0}, {1,9,267,1,0}, {1,6,1195,1,1}, {2,2,433,0,0}, {3,1,871,1,1}, {1,10,538,1,1},
	{1,10,267,1,0}, {1,10,2876,1,1}, {1,10,218,1,0}, {1,10,892,1,0}, {1,9,1197,1,0},
	{1,10,1197,1,0}, {2,2,433,1,0}, {1,2,30,1,0}, {1,3,273,1,0}, {1,10,2879,1,0}, {1,10,2882,1,0},
	{1,10,88,1,0}, {1,10,2885,1,1}, {1,10,10,1,0}, {1,10,76,1,0}, {1,10,841,1,0}, {1,10,253,1,0},
	{1,6,273,1,0}, {4,58,96,1,0}, {1,8,1101,1,0}, {1,8,601,1,1}, {1,8,601,1,0}, {1,10,669,0,0},
	{1,8,960,1,1}, {1,10,669,1,0}, {1,10,1038,1,0}, {4,88,1710,1,0}, {4,72,2013,1,0},
	{4,104,829,1,0}, {4,72,1708,1,0}, {4,72,749,1,0}, {4,57,66,1,0}, {4,105,66,1,0}, {4,89,66,1,0},
	{4,25,66,1,0}, {4,9,66,1,0}, {4,41,66,1,0}, {4,73,66,1,0}, {4,58,66,1,0}, {4,88,1708,1,0},
	{4,58,601,1,0}, {2,6,521,1,0}, {2,2,782,1,0}, {2,3,782,1,0}, {4,56,741,1,1}, {1,3,2013,1,0},
	{1,3,1710,1,0}, {3,1,242,1,0}, {2,1,216,1,1}, {2,2,216,1,1}, {2,3,216,1,1}, {2,4,216,1,1},
	{2,5,216,1,1}, {2,6,216,1,1}, {2,0,2890,0,0}, {2,5,804,0,0}, {2,4,68,1,0}, {3,0,731,1,0},
	{2,3,873,1,0}, {2,5,873,1,0}, {2,4,873,1,0}, {2,2,873,1,0}, {3,0,968,1,0}, {2,0,2893,1,0},
	{1,1,873,1,0}, {1,10,873,1,0}, {1,12,873,1,0}, {1,11,873,1,0}, {1,8,873,1,0}, {1,7,873,1,0},
	{1,6,873,1,0}, {1,9,873,1,0}, {1,3,873,1,0}, {1,5,873,1,0}, {1,4,873,1,0}, {1,2,873,1,0},
	{3,2,966,1,0}, {3,2,2896,1,0}, {3,1,519,1,0}, {2,6,873,1,0}, {2,1,873,1,0}, {1,6,510,1,1},
	{1,6,510,1,0}, {2,6,435,1,0}, {5,0,58,1,0}, {4,103,433,1,0}, {4,87,433,1,0}, {4,71,433,1,0},
	{3,0,55,1,0}, {1,3,261,1,1}, {1,3,261,1,0}, {2,2,435,1,0}, {2,1,435,1,0}, {2,4,435,1,0},
	{2,5,435,1,0}, {2,3,435,1,0}, {1,1,1254,1,0}, {3,0,873,1,0}, {4,57,459,1,0}, {3,1,873,1,0},
	{2,4,84,0,1}, {4,55,778,1,1}, {2,1,519,1,0}, {2,4,84,1,0}, {1,12,261,1,0}, {5,0,74,0,0},
	{1,2,84,0,1}, {2,5,251,1,1}, {2,5,251,1,0}, {4,103,84,1,1}, {4,58,433,1,0}, {4,54,74,1,0},
	{1,2,84,1,0}, {2,0,848,1,1}, {4,25,78,1,0}, {4,41,78,1,0}, {4,9,78,1,0}, {4,105,78,1,0},
	{4,58,238,1,0}, {4,58,249,1,0}, {4,58,523,1,0}, {2,0,848,1,0}, {3,1,459,1,0}, {4,58,10,1,0},
	{2,5,804,1,0}, {2,4,68,0,0}, {1,7,778,0,1}, {1,11,523,1,1}, {1,7,778,1,0}, {1,11,523,1,0},
	{2,4,68,1,0}, {2,0,45,0,0}, {1,10,80,1,0}, {2,0,45,1,0}, {2,1,45,1,0}, {1,10,80,1,0},
	{1,10,1460,1,0}, {2,4,40,1,0}, {2,4,45,0,0}, {2,5,2900,1,0}, {1,2,2904,1,0}, {1,2,801,1,0},
	{1,2,1574,1,0}, {4,57,433,1,0}, {4,25,433,1,0}, {4,9,433,1,0}, {4,41,433,1,0}, {3,1,433,1,0},
	{1,8,267,1,1}, {4,72,72,1,0}, {2,4,40,0,0}, {2,5,90,1,1}, {2,4,315,1,0}, {2,5,90,1,0},
	{2,5,515,1,0}, {2,5,82,1,0}, {2,5,519,1,0}, {1,2,2909,1,1}, {1,2,216,1,0}, {1,2,251,1,0},
	{2,4,45,1,0}, {2,5,94,1,0}, {1,10,649,1,0}, {1,11,649,1,0}, {1,12,649,1,0}, {1,5,649,1,0},
	{1,8,649,1,0}, {1,4,649,1,0}, {1,6,649,1,0}, {1,9,649,1,0}, {1,2,649,1,0}, {1,3,649,1,0},
	{1,7,649,1,0}, {4,25,313,1,0}, {4,41,313,1,0}, {4,73,313,1,0}, {4,9,313,1,0}, {2,5,2912,0,0},
	{1,2,778,1,1}, {2,5,829,1,0}, {3,1,58,1,0}, {2,5,827,1,0}, {2,5,850,1,1}, {3,0,58,1,0},
	{1,8,2136,1,1}, {1,8,1470,1,0}, {1,8,789,1,0}, {1,1,1470,1,1}, {1,1,1470,1,0}, {1,4,521,1,0},
	{1,7,789,1,1}, {1,7,789,1,0}, {1,6,1470,1,0}, {1,7,1470,1,0}, {2,5,809,0,0}, {1,9,12,1,1},
	{3,1,2870,1,0}, {2,5,80,1,0}, {2,5,809,1,0}, {2,5,433,1,0}, {1,1,1195,1,0}, {1,12,1195,1,0},
	{2,3,343,1,1}, {2,3,343,1,0}, {2,5,856,1,0}, {2,1,90,0,1}, {2,2,841,1,1}, {2,1,90,1,0},
	{2,1,515,1,0}, {2,1,433,1,0}, {4,55,433,1,0}, {4,39,433,1,0}, {4,23,433,1,0}, {4,7,433,1,0},
	{4,25,315,1,0}, {4,57,315,1,0}, {4,41,315,1,0}, {4,9,315,1,0}, {1,8,1195,1,0}, {3,2,12,1,0},
	{2,5,1178,1,1}, {2,5,1178,1,0}, {3,1,1,0,0}, {1,7,12,1,1}, {2,5,515,0,0}, {3,1,315,1,1},
	{2,1,2918,1,0}, {4,57,515,1,0}, {4,25,515,1,0}, {4,9,515,1,0}, {4,41,515,1,0}, {3,2,1455,1,0},
	{3,1,1708,1,0}, {3,1,856,1,0}, {3,1,80,1,0}, {2,4,216,1,0}, {2,1,216,1,0}, {2,3,216,1,0},
	{2,5,216,1,0}, {2,2,216,1,0}, {2,6,216,1,0}, {3,1,829,1,0}, {4,58,313,1,0}, {4,58,827,1,0},
	{4,58,80,1,0}, {3,1,1103,1,0}, {3,2,2331,1,0}, {3,2,2924,1,0}, {3,1,2719,1,0}, {1,11,275,1,1},
	{2,1,2928,1,0}, {2,1,804,1,0}, {2,1,809,1,0}, {2,1,1178,1,0}, {2,1,1708,1,0}, {2,1,827,1,0},
	{2,1,829,1,0}, {2,1,80,1,0}, {2,1,850,1,0}, {3,2,829,1,0}, {3,1,2936,1,0}, {3,1,1178,1,0},
	{1,8,848,1,0}, {4,58,515,1,0}, {2,1,841,1,1}, {3,1,525,1,0}, {4,58,525,1,0}, {3,1,2013,1,0},
	{3,1,1455,1,0}, {4,41,220,1,0}, {4,105,220,1,0}, {4,25,220,1,0}, {4,89,220,1,0}, {4,9,220,1,0},
	{4,73,220,1,0}, {4,58,809,1,0}, {4,58,804,1,0}, {2,1,2939,1,0}, {4,87,515,1,0}, {4,71,515,1,0},
	{4,103,515,1,0}, {4,39,1708,1,0}, {4,55,1708,1,0}, {4,103,1708,1,0}, {4,87,1708,1,0},
	{4,23,1708,1,0}, {4,71,1708,1,0}, {4,7,1708,1,0}, {4,55,2942,1,0}, {4,55,809,1,0},
	{4,55,804,1,0}, {4,55,827,1,0}, {4,55,1178,1,0}, {4,39,2945,1,0}, {4,39,1103,1,0},
	{4,39,804,1,0}, {4,39,1178,1,0}, {4,103,2950,1,0}, {4,103,1178,1,0}, {4,103,827,1,0},
	{4,103,2936,1,0}, {4,103,804,1,0}, {4,23,1178,1,0}, {4,87,2945,1,0}, {4,87,1178,1,0},
	{4,87,827,1,0}, {4,23,2945,1,0}, {4,23,827,1,0}, {4,23,1103,1,0}, {4,103,809,1,0},
	{4,7,2945,1,0}, {4,7,1178,1,0}, {4,7,827,1,0}, {4,7,1103,1,0}, {4,71,827,1,0}, {4,71,1178,1,0},
	{4,39,827,1,0}, {4,54,804,1,0}, {4,54,827,1,0}, {4,54,809,1,0}, {4,54,1708,1,0},
	{4,54,1710,1,0}, {4,58,829,1,0}, {1,4,78,1,0}, {4,89,1178,1,0}, {4,73,1178,1,0}, {4,55,515,1,0},
	{4,23,515,1,0}, {4,7,515,1,0}, {4,39,515,1,0}, {3,0,515,1,0}, {4,55,2625,1,0}, {4,55,829,1,0},
	{4,103,829,1,0}, {4,103,749,1,0}, {4,103,1710,1,0}, {4,39,2013,1,0}, {4,23,829,1,0},
	{4,23,1710,1,0}, {4,87,1710,1,0}, {4,87,829,1,0}, {4,7,2625,0,0}, {4,71,1708,1,0},
	{4,39,1710,1,0}, {4,39,829,1,0}, {4,71,749,1,0}, {4,71,1455,1,0}, {4,7,749,1,0}, {4,7,829,1,0},
	{4,7,1710,1,0}, {4,71,2013,1,0}, {3,0,1708,1,0}, {3,0,1455,1,0}, {4,89,804,1,0},
	{4,105,804,1,0}, {4,73,804,1,0}, {1,12,2953,1,0}, {1,12,2013,1,0}, {1,12,1710,1,0},
	{1,12,804,1,0}, {4,105,90,1,0}, {4,103,90,1,0}, {4,104,90,1,0}, {3,0,80,1,0}, {4,54,80,1,0},
	{1,8,12,0,1}, {2,4,315,1,1}, {4,55,850,1,0}, {4,39,850,1,0}, {4,103,850,1,0}, {4,23,850,1,0},
	{4,87,850,1,0}, {4,7,850,1,0}, {4,71,850,1,0}, {4,89,850,1,0}, {4,73,850,1,0}, {2,4,315,1,1},
	{2,1,45,0,0}, {2,5,80,1,0}, {3,1,220,1,0}, {1,5,12,0,1}, {2,3,261,1,1}, {1,9,12,1,0},
	{1,7,12,1,0}, {1,8,12,1,0}, {1,6,12,1,0}, {2,3,261,1,1}, {2,3,261,1,0}, {1,11,1470,1,0},
	{2,0,6,1,0}, {5,0,60,1,0}, {2,3,214,1,1}, {2,3,214,1,0}, {1,3,519,1,0}, {3,2,804,1,0},
	{1,11,1470,1,1}, {4,58,741,1,0}, {2,3,519,1,0}, {1,1,261,1,1}, {1,1,261,1,0}, {4,55,1195,1,0},
	{1,6,12,1,1}, {2,1,856,1,0}, {1,11,452,1,0}, {1,6,78,1,0}, {2,3,24,1,0}, {4,88,741,1,0},
	{4,104,741,1,0}, {4,104,18,1,0}, {4,72,741,1,0}, {4,72,18,1,0}, {4,88,18,1,0}, {2,4,24,1,0},
	{2,0,74,0,0}, {2,3,58,1,0}, {4,55,261,1,0}, {2,3,2956,1,0}, {9,3,1040,1,0}, {9,4,1040,1,0},
	{1,1,519,1,1}, {2,6,251,1,1}, {4,57,457,1,0}, {2,6,251,1,0}, {4,56,510,1,0}, {9,7,1040,1,0},
	{4,54,90,1,0}, {9,9,1040,1,0}, {3,0,2960,1,0}, {1,1,267,0,1}, {1,3,656,0,1}, {2,3,786,1,1},
	{2,0,251,0,1}, {3,2,76,1,1}, {2,0,251,1,0}, {3,2,76,1,1}, {2,0,74,1,0}, {2,2,797,1,0},
	{2,4,797,1,0}, {2,3,797,1,0}, {2,5,797,1,0}, {1,1,315,1,1}, {2,3,399,1,1}, {1,1,315,1,0},
	{2,5,6,1,0}, {2,2,90,1,1}, {2,2,90,1,0}, {5,0,30,0,0}, {4,104,32,1,1}, {4,56,536,1,1},
	{2,2,778,1,1}, {2,2,778,1,0}, {1,12,36,1,0}, {4,57,820,1,0}, {1,10,804,1,0}, {4,55,820,1,0},
	{4,57,433,1,1}, {3,0,49,1,0}, {1,5,1119,1,0}, {2,3,324,1,1}, {1,6,452,1,1}, {1,8,510,1,1},
	{2,3,324,1,0}, {1,8,510,1,0}, {1,10,848,1,0}, {1,3,1119,1,0}, {3,0,1064,1,1}, {4,57,658,1,0},
	{1,8,515,1,0}, {1,9,515,1,0}, {1,6,852,1,0}, {1,2,852,1,0}, {1,9,2013,1,0}, {1,9,1710,1,0},
	{4,57,1064,1,1}, {1,5,852,1,0}, {4,57,778,1,1}, {1,1,1197,1,0}, {1,12,1197,1,0}, {3,0,778,1,1},
	{4,7,324,1,0}, {2,6,2964,0,0}, {2,2,45,0,0}, {3,0,86,0,0}, {1,1,271,0,1}, {5,0,1430,1,1},
	{4,41,2,1,0}, {4,89,2,1,0}, {4,41,324,1,0}, {4,73,2,1,0}, {4,25,2,1,0}, {4,25,88,1,0},
	{4,9,2,1,0}, {4,9,88,1,0}, {4,105,2,1,0}, {4,72,2,1,0}, {5,0,322,0,0}, {1,9,661,1,1},
	{4,39,322,1,0}, {3,2,322,1,0}, {5,0,45,1,0}, {2,6,2987,0,0}, {1,7,2025,0,1}, {2,0,3008,1,1},
	{2,6,1119,1,0}, {2,6,1176,1,1}, {2,6,3011,1,0}, {2,6,3018,1,0}, {3,0,45,0,0}, {4,57,38,1,0},
	{2,6,3022,0,0}, {2,0,656,1,0}, {2,6,519,1,0}, {2,6,16,1,0}, {2,6,20,1,0}, {2,0,780,1,0},
	{2,6,667,1,0}, {2,6,527,1,0}, {2,6,892,1,0}, {2,0,782,1,1}, {2,6,10,1,0}, {2,0,782,1,0},
	{2,6,218,1,1}, {2,6,53,1,0}, {2,6,2956,1,0}, {2,6,841,1,0}, {4,8,2013,0,1}, {2,6,1185,1,0},
	{4,8,749,1,1}, {1,11,324,1,0}, {2,6,8,1,0}, {9,2,1040,1,0}, {3,0,236,1,0}, {5,0,40,1,0},
	{4,8,72,1,0}, {4,104,433,1,0}, {4,88,433,1,0}, {4,72,433,1,0}, {1,4,519,1,0}, {2,2,3025,1,0},
	{2,2,399,1,0}, {2,2,45,1,0}, {1,12,519,1,0}, {2,6,3028,0,0}, {1,1,32,1,1}, {4,58,2,1,0},
	{2,6,313,1,0}, {2,6,3036,1,0}, {2,6,531,1,0}, {1,11,3039,1,0}, {1,11,49,1,0}, {2,6,257,1,0},
	{2,6,263,1,0}, {2,6,601,1,0}, {2,6,3042,1,0}, {1,1,32,1,0}, {1,1,214,0,1}, {2,0,1240,0,1},
	{2,6,324,1,1}, {1,4,212,1,0}, {1,2,212,1,0}, {1,3,212,1,0}, {1,12,212,1,0}, {1,8,212,1,0},
	{1,11,212,1,0}, {1,9,212,1,0}, {1,6,212,1,0}, {1,10,212,1,0}, {1,5,212,1,0}, {1,1,212,1,0},
	{1,7,212,1,0}, {2,6,324,1,0}, {2,0,3045,1,0}, {3,0,86,1,0}, {2,6,261,1,1}, {2,6,261,1,0},
	{3,1,76,1,1}, {4,104,53,1,0}, {1,11,22,1,0}, {1,10,22,1,0}, {1,1,214,1,0}, {1,1,271,1,0},
	{1,9,538,1,0}, {1,2,538,1,0}, {1,4,538,1,0}, {1,3,538,1,0}, {1,5,538,1,0}, {1,6,538,1,0},
	{1,8,538,1,0}, {1,7,538,1,0}, {1,1,538,1,0}, {1,10,538,1,0}, {1,12,538,1,0}, {1,11,538,1,0},
	{1,7,661,0,1}, {1,9,601,0,1}, {2,0,3050,0,1}, {2,5,661,0,1}, {2,6,399,1,1}, {2,0,343,1,0},
	{2,0,214,1,0}, {4,72,313,1,0}, {2,6,399,1,0}, {2,6,1238,1,0}, {3,0,820,1,0}, {1,7,452,0,1},
	{2,6,1121,0,1}, {5,0,22,1,1}, {4,8,322,1,0}, {2,6,1121,1,0}, {4,88,72,1,0}, {2,6,649,1,0},
	{2,6,1,0,0}, {1,9,3053,1,1}, {2,6,1368,1,0}, {1,9,84,1,0}, {2,6,64,1,0}, {2,6,534,1,0},
	{2,6,34,1,0}, {2,6,326,1,0}, {1,9,32,1,0}, {1,9,236,1,0}, {2,6,62,1,0}, {2,6,525,1,0},
	{2,6,12,1,1}, {4,9,86,1,0}, {4,41,86,1,0}, {4,25,86,1,0}, {4,89,86,1,0}, {4,73,86,1,0},
	{2,6,12,1,0}, {1,1,515,1,0}, {2,6,90,1,1}, {2,6,90,1,0}, {2,2,84,1,1}, {2,2,84,1,0},
	{2,2,40,0,0}, {2,6,40,1,0}, {1,2,315,1,1}, {2,6,53,1,1}, {2,0,1195,1,1}, {2,6,433,0,0},
	{2,2,3057,0,0}, {1,9,271,0,1}, {2,5,253,1,1}, {1,9,3060,1,1}, {1,9,53,1,0}, {1,9,414,1,0},
	{1,12,789,0,1}, {2,6,311,1,1}, {1,12,789,1,0}, {1,4,205,0,1}, {1,5,255,0,1}, {1,6,789,1,1},
	{4,8,277,1,0}, {1,6,789,1,0}, {1,4,205,1,0}, {2,1,24,1,0}, {4,9,90,1,0}, {4,7,90,1,0},
	{4,8,527,1,1}, {3,0,38,1,0}, {1,9,486,1,1}, {4,9,324,1,0}, {4,8,55,1,0}, {4,7,320,1,0},
	{2,0,515,1,0}, {4,7,214,1,0}, {1,9,486,1,0}, {4,7,322,1,0}, {2,2,2956,1,0}, {2,5,311,0,1},
	{2,6,315,1,1}, {2,6,315,1,1}, {2,1,424,0,0}, {1,9,950,0,0}, {2,6,40,1,0}, {2,6,2862,1,0},
	{2,1,399,1,0}, {2,1,1860,1,0}, {1,9,68,1,0}, {1,9,2862,1,0}, {1,9,3064,1,0}, {1,9,214,1,0},
	{1,9,3115,1,0}, {1,9,960,1,0}, {1,9,1030,1,0}, {1,9,457,1,0}, {1,9,3130,1,0}, {1,9,749,1,0},
	{1,9,343,1,0}, {1,9,3146,1,0}, {1,9,933,1,0}, {1,9,3171,1,0}, {1,9,313,1,0}, {1,9,433,1,0},
	{1,9,220,1,0}, {1,9,62,1,0}, {1,9,14,1,0}, {1,9,238,1,0}, {1,9,70,1,0}, {1,9,1430,1,0},
	{4,105,525,1,0}, {4,89,525,1,0}, {2,6,517,1,1}, {2,6,517,1,0}, {2,5,253,1,1}, {2,6,1195,1,0},
	{2,2,315,1,0}, {2,2,68,1,0}, {2,5,253,1,0}, {2,6,515,1,0}, {2,6,433,1,0}, {1,9,3176,1,0},
	{1,9,450,1,0}, {1,9,10,1,0}, {1,9,3193,1,0}, {1,9,76,1,0}, {1,9,862,1,0}, {1,9,3197,1,0},
	{1,9,1038,1,0}, {1,9,371,1,0}, {1,9,218,1,0}, {1,9,253,1,0}, {1,9,2545,1,0}, {1,9,3201,1,0},
	{1,9,271,1,0}, {1,9,2882,1,0}, {1,9,88,1,0}, {4,73,18,1,0}, {1,9,2,1,0}, {2,5,24,1,0},
	{3,0,236,1,1}, {1,1,892,1,0}, {2,4,892,1,0}, {1,6,892,1,0}, {2,6,68,1,0}, {2,6,3204,0,0},
	{2,5,841,1,1}, {9,8,1040,1,0}, {8,6,131,1,0}, {2,6,84,1,0}, {2,6,74,1,0}, {9,10,1040,1,0},
	{4,103,236,1,0}, {1,2,78,1,0}, {2,3,273,1,1}, {1,9,78,0,0}, {2,6,78,1,0}, {1,9,78,1,0},
	{2,5,74,1,0}, {4,72,68,1,0}, {4,88,68,1,0}, {4,104,68,1,0}, {3,1,273,1,0}, {1,11,452,1,1},
	{2,0,70,0,1}, {2,1,253,1,1}, {4,88,515,1,0}, {1,7,320,1,1}, {4,72,515,1,0}, {4,104,515,1,0},
	{1,7,320,1,0}, {4,56,515,1,0}, {3,1,60,1,0}, {2,6,3207,0,0}, {2,2,2051,1,1}, {1,2,315,1,0},
	{4,57,315,1,1}, {2,2,2051,1,0}, {2,6,450,1,0}, {2,6,271,1,0}, {1,8,80,1,0}, {1,2,1195,1,0},
	{2,1,253,1,1}, {2,1,253,1,0}, {2,5,2051,1,1}, {2,5,2051,1,0}, {1,1,205,1,1}, {1,1,205,1,0},
	{1,9,205,1,0}, {1,1,2013,1,0}, {1,1,1710,1,0}, {5,0,2870,1,1}, {4,55,322,1,0}, {1,9,519,1,0},
	{4,73,90,1,0}, {4,71,90,1,0}, {4,23,277,1,0}, {4,25,277,1,0}, {4,7,277,1,0}, {4,9,277,1,0},
	{4,8,45,1,0}, {1,6,519,1,0}, {4,72,90,1,0}, {2,4,1570,1,1}, {4,57,431,1,1}, {2,4,2051,1,1},
	{2,5,784,1,0}, {2,1,784,1,0}, {2,2,784,1,0}, {2,6,784,1,0}, {2,3,784,1,0}, {2,4,784,1,0},
	{4,57,450,1,1}, {1,9,265,1,0}, {2,2,40,0,0}, {2,4,343,1,1}, {2,4,343,1,0}, {2,2,40,1,0},
	{1,6,873,0,1}, {1,9,20,0,1}, {2,3,2051,1,1}, {2,3,2051,1,0}, {1,9,20,1,0}, {1,7,214,1,1},
	{1,7,214,1,0}, {4,104,78,1,0}, {1,8,856,1,0}, {2,6,431,1,0}, {1,11,47,1,1}, {1,11,47,1,0},
	{1,11,848,1,0}, {4,105,1708,1,0}, {4,73,1708,1,0}, {4,89,1708,1,0}, {4,105,829,1,0},
	{4,73,749,1,0}, {4,89,1710,1,0}, {4,73,2013,1,0}, {1,9,205,1,1}, {2,1,76,0,1}, {2,6,315,1,1},
	{2,2,3211,1,1}, {2,1,261,1,1}, {2,1,261,1,0}, {2,3,3211,1,1}, {2,4,3211,1,1}, {2,6,76,1,1},
	{2,0,70,1,0}, {2,6,70,1,0}, {2,0,3214,0,0}, {2,6,3226,0,0}, {2,1,74,1,0}, {2,6,3233,1,0},
	{2,6,3238,1,0}, {4,56,433,1,0}, {2,5,273,1,0}, {2,4,265,1,0}, {1,9,267,1,1}, {3,0,76,1,0},
	{2,0,525,1,1}, {2,0,525,1,0}, {2,1,806,1,0}, {2,1,76,1,0}, {2,1,74,1,0}, {2,0,3246,0,0},
	{1,3,1052,0,1}, {2,6,76,1,1}, {2,6,741,1,0}, {2,0,3263,1,0}, {2,0,3270,1,0}, {2,0,326,1,0},
	{2,0,3273,1,0}, {2,0,1195,1,0}, {2,0,3211,1,0}, {2,2,1121,1,0}, {2,3,1121,1,0}, {2,4,1121,1,0},
	{2,2,517,1,0}, {2,3,517,1,0}, {2,4,517,1,0}, {1,3,1052,1,1}, {2,0,257,1,0}, {2,0,269,1,0},
	{2,0,797,1,0}, {2,0,1470,1,0}, {2,0,534,1,0}, {2,0,2051,1,0}, {2,6,76,1,0}, {2,4,273,1,1},
	{4,56,78,1,1}, {2,0,47,1,1}, {2,0,47,1,0}, {1,10,515,1,0}, {1,10,519,1,0}, {1,9,1064,1,1},
	{2,3,3276,1,0}, {1,8,261,1,0}, {2,3,1975,1,0}, {2,3,829,1,0}, {2,3,646,1,1}, {2,3,1178,1,0},
	{2,3,850,1,0}, {2,3,80,1,0}, {1,8,804,0,0}, {1,7,2013,1,0}, {1,7,2013,1,0}, {1,8,804,1,0},
	{1,7,1710,1,0}, {2,2,315,0,1}, {2,6,1195,1,1}, {2,2,315,1,1}, {5,0,62,0,0}, {2,3,1103,0,0},
	{2,4,3281,0,0}, {2,6,515,1,0}, {4,104,20,1,0}, {1,11,22,1,1}, {4,72,20,1,0}, {1,9,538,1,1},
	{1,9,1176,1,0}, {4,54,741,1,0}, {1,10,22,1,1}, {2,3,1103,1,0}, {2,3,856,1,0}, {1,11,2013,1,0},
	{4,88,20,1,0}, {1,11,1455,1,0}, {1,11,1710,1,0}, {2,4,809,1,0}, {2,4,646,1,1}, {2,4,646,1,0},
	{1,1,80,1,0}, {1,1,1460,1,0}, {2,0,3285,0,0}, {2,6,1708,0,0}, {1,6,271,0,1}, {1,7,271,0,1},
	{2,5,3293,0,1}, {5,0,22,1,1}, {4,88,40,1,0}, {4,56,40,1,0}, {4,72,40,1,0}, {4,104,40,1,0},
	{1,2,45,0,0}, {2,6,829,0,0}, {3,0,32,1,1}, {4,57,463,1,1}, {3,0,74,1,0}, {3,0,205,1,0},
	{1,2,45,1,0}, {3,0,3296,1,0}, {2,6,829,1,0}, {1,6,271,1,1}, {2,5,76,1,1}, {2,5,76,1,0},
	{2,5,261,1,0}, {2,0,1185,0,0}, {1,7,32,1,1}, {1,7,32,1,0}, {1,9,51,1,1}, {2,0,1,0,0},
	{1,1,797,0,1}, {1,6,214,1,1}, {2,0,62,1,0}, {1,6,214,1,1}, {1,1,797,1,0}, {2,6,1075,1,0},
	{2,0,601,1,0}, {2,0,1075,1,0}, {2,0,309,1,0}, {2,0,263,1,0}, {2,0,3299,1,0}, {2,0,94,1,0},
	{2,1,2870,1,0}, {2,2,2870,1,0}, {2,3,2870,1,0}, {2,4,2870,1,0}, {2,5,2870,1,0}, {2,6,2870,1,0},
	{2,0,2870,1,0}, {4,89,1430,1,0}, {4,73,1430,1,0}, {4,105,1430,1,0}, {1,7,47,1,1}, {1,7,47,1,0},
	{2,4,12,1,1}, {2,4,12,1,0}, {4,57,829,1,0}, {4,54,835,1,0}, {1,7,271,1,0}, {1,6,32,1,1},
	{2,0,3302,1,0}, {2,0,433,1,0}, {1,5,2013,1,0}, {1,5,1710,1,0}, {2,0,837,1,1}, {2,0,837,1,0},
	{1,7,848,1,0}, {1,9,94,1,0}, {2,3,82,1,0}, {1,9,82,1,0}, {2,6,82,1,0}, {2,4,856,1,0},
	{1,2,743,1,0}, {2,1,86,1,0}, {2,2,86,1,0}, {2,3,86,1,0}, {2,4,86,1,0}, {2,5,86,1,0},
	{2,6,86,1,0}, {2,2,236,1,1}, {4,88,827,1,0}, {4,72,827,1,0}, {5,0,88,1,0}, {4,103,214,1,0},
	{4,104,214,1,0}, {1,3,510,0,1}, {1,4,255,0,1}, {4,56,326,1,1}, {4,57,452,1,0}, {4,56,452,1,0},
	{2,1,461,1,0}, {2,5,871,1,1}, {1,11,36,1,0}, {2,3,871,1,1}, {3,1,674,1,0}, {4,8,433,1,0},
	{4,104,55,1,0}, {1,4,873,0,1}, {2,4,251,1,1}, {4,8,214,1,0}, {4,57,661,1,0}, {2,4,251,1,0},
	{2,2,3305,0,1}, {2,5,343,1,1}, {2,2,53,1,0}, {2,2,32,1,0}, {2,2,3310,1,0}, {4,72,94,1,0},
	{2,5,343,1,0}, {1,1,94,1,0}, {2,3,663,0,1}, {2,4,871,1,1}, {4,56,6,1,1}, {4,104,94,1,0},
	{4,56,94,1,0}, {4,8,78,1,1}, {3,0,267,1,0}, {2,2,3315,1,1}, {2,2,450,1,0}, {1,9,534,1,0},
	{3,1,3318,1,0}, {1,4,1197,1,0}, {1,3,1197,1,0}, {4,88,94,1,0}, {2,1,663,0,1}, {2,3,841,1,1},
	{4,104,399,1,0}, {4,104,72,1,0}, {4,103,399,1,0}, {4,105,399,1,0}, {4,56,32,1,1}, {1,8,315,1,1},
	{2,2,253,1,1}, {4,25,527,1,0}, {4,9,527,1,0}, {4,41,527,1,0}, {4,56,833,1,0}, {4,57,833,1,0},
	{1,8,315,1,0}, {4,56,259,1,0}, {1,3,320,1,1}, {1,3,320,1,0}, {1,9,778,1,1}, {2,1,431,1,0},
	{2,3,90,1,1}, {4,54,82,1,0}, {2,3,90,1,0}, {3,1,661,1,0}, {2,2,6,1,0}, {1,7,45,1,0},
	{2,1,271,1,1}, {4,88,850,1,0}, {4,72,850,1,0}, {2,1,271,1,0}, {3,1,55,1,0}, {3,2,60,0,0},
	{3,0,58,1,0}, {4,57,218,1,0}, {4,25,218,1,0}, {4,41,218,1,0}, {4,9,218,1,0}, {4,73,2870,1,0},
	{4,72,2870,1,0}, {4,71,2870,1,0}, {4,41,2870,1,0}, {4,39,2870,1,0}, {7,0,2870,1,0},
	{4,89,2870,1,0}, {4,88,2870,1,0}, {4,87,2870,1,0}, {4,105,2870,1,0}, {4,104,2870,1,0},
	{4,103,2870,1,0}, {4,57,2870,1,0}, {4,56,2870,1,0}, {4,55,2870,1,0}, {4,88,809,1,0},
	{4,88,804,1,0}, {4,104,1103,1,0}, {4,72,804,1,0}, {4,72,809,1,0}, {2,2,3323,1,0},
	{4,8,2719,1,0}, {2,2,24,1,0}, {2,2,253,1,0}, {3,0,661,1,0}, {4,55,833,1,0}, {1,10,78,1,0},
	{2,4,62,0,0}, {5,0,62,1,0}, {1,5,656,0,1}, {1,6,1545,0,1}, {2,3,1786,1,1}, {1,12,521,1,0},
	{7,0,86,1,0}, {1,3,86,1,0}, {1,7,86,1,0}, {1,12,86,1,0}, {1,9,86,1,0}, {1,1,86,1,0},
	{1,2,86,1,0}, {1,10,86,1,0}, {1,11,86,1,0}, {1,5,86,1,0}, {4,88,86,1,0}, {1,6,86,0,0},
	{4,89,86,1,0}, {1,8,86,1,0}, {1,4,86,1,0}, {3,1,1470,1,0}, {4,88,1,1,0}, {4,72,1,1,0},
	{4,104,1,1,0}, {1,2,521,1,0}, {1,8,778,1,1}, {1,8,778,1,0}, {2,4,1,1,0}, {2,4,62,1,0},
	{2,2,3326,1,0}, {1,10,267,1,1}, {2,5,871,1,0}, {2,3,871,1,0}, {2,4,871,1,0}, {2,2,871,1,0},
	{1,12,778,1,1}, {3,0,674,1,0}, {1,12,251,1,1}, {1,12,251,1,0}, {2,2,70,1,0}, {1,12,265,1,0},
	{2,2,94,1,0}, {1,11,1052,1,1}, {1,11,1052,1,0}, {1,1,778,1,1}, {1,12,778,1,0}, {1,1,778,1,0},
	{8,4,131,0,0}, {2,2,968,1,0}, {1,7,315,1,0}, {2,2,28,1,0}, {2,2,1388,1,0}, {2,2,731,0,0},
	{1,9,2025,0,1}, {1,12,214,1,1}, {2,2,731,1,0}, {1,12,214,1,0}, {2,2,1417,1,1}, {2,2,1368,1,0},
	{2,2,34,1,0}, {2,2,326,1,0}, {2,2,53,1,1}, {1,2,789,0,1}, {2,5,797,1,1}, {1,2,789,1,0},
	{5,0,848,1,1}, {3,1,778,1,1}, {2,4,3333,0,0}, {3,0,68,1,0}, {1,11,661,1,1}, {4,56,1,1,0},
	{4,56,34,1,1}, {4,54,94,1,0}, {2,6,214,1,1}, {2,6,214,1,0}, {1,10,661,0,1}, {2,3,255,1,1},
	{4,57,1,1,0}, {2,4,70,1,0}, {2,4,326,0,1}, {3,0,461,1,1}, {2,4,326,1,0}, {2,4,1247,0,0},
	{2,2,827,1,0}, {4,71,324,1,0}, {4,73,324,1,0}, {4,72,324,1,0}, {2,2,827,1,0}, {2,4,1192,1,0},
	{2,4,1397,1,0}, {2,4,94,1,0}, {2,4,1368,1,0}, {2,4,649,1,0}, {1,5,94,1,0}, {1,12,661,1,1},
	{2,4,34,1,1}, {2,4,34,1,0}, {3,1,86,0,0}, {2,3,2939,0,0}, {2,2,247,1,0}, {1,4,2013,1,0},
	{4,41,18,1,0}, {4,25,18,1,0}, {4,9,18,1,0}, {1,4,1710,1,0}, {2,3,515,1,0}, {2,3,433,1,0},
	{2,2,247,0,0}, {1,7,22,1,1}, {2,2,247,1,0}, {2,3,1238,1,0}, {1,7,22,1,0}, {1,7,315,1,1},
	{1,2,799,1,0}, {2,3,212,1,0}, {1,12,1470,0,1}, {2,0,789,1,1}, {2,0,789,1,0}, {1,12,1470,1,0},
	{2,6,255,1,0}, {2,0,255,1,0}, {2,2,255,1,0}, {2,5,255,1,0}, {2,1,255,1,0}, {2,4,255,1,0},
	{2,3,255,1,0}, {4,57,255,1,0}, {5,0,324,1,1}, {2,2,3341,0,0}, {2,4,848,1,1}, {2,4,214,1,1},
	{2,4,214,1,0}, {4,72,86,1,0}, {1,10,311,1,1}, {1,10,311,1,0}, {2,2,1,1,0}, {2,2,62,1,0},
	{2,2,1238,1,0}, {2,4,848,1,1}, {2,4,848,1,0}, {2,2,251,1,1}, {2,2,251,1,0}, {2,2,214,1,1},
	{2,2,214,1,0}, {4,88,1178,1,0}, {4,72,1178,1,0}, {2,2,3344,1,0}, {2,2,966,1,0}, {2,2,26,1,0},
	{1,3,255,1,1}, {5,0,1710,1,0}, {4,58,263,1,0}, {4,58,309,1,0}, {4,58,269,1,0}, {1,1,848,1,0},
	{1,1,848,1,1}, {3,1,1064,1,1}, {4,8,326,1,0}, {4,57,1430,1,1}, {1,11,1432,1,1}, {1,11,854,1,0},
	{11,0,269,1,0}, {3,0,601,1,0}, {4,71,214,1,0}, {4,72,214,1,0}, {3,0,1710,1,0}, {4,55,420,1,1},
	{1,12,1432,1,1}, {4,88,854,1,0}, {1,12,854,1,0}, {1,10,1432,1,1}, {1,10,854,1,0},
	{4,87,854,1,0}, {4,89,854,1,0}, {4,54,6,1,0}, {4,58,6,1,0}, {4,103,525,1,0}, {4,87,525,1,0},
	{3,0,435,1,0}, {2,2,14,1,0}, {2,5,14,1,0}, {2,4,14,1,0}, {2,3,14,1,0}, {4,105,26,1,0},
	{4,89,26,1,0}, {4,25,26,1,0}, {4,9,26,1,0}, {4,41,26,1,0}, {2,4,255,1,1}, {2,6,14,1,0},
	{2,1,14,1,0}, {4,56,2448,1,0}, {4,56,665,1,0}, {4,103,854,1,0}, {4,105,854,1,0}, {1,2,656,1,1},
	{4,56,218,1,1}, {2,4,267,1,1}, {2,3,267,0,1}, {4,57,1545,1,1}, {1,2,804,1,0}, {4,103,793,1,0},
	{4,105,14,1,0}, {1,7,1470,1,1}, {4,56,90,1,1}, {1,10,30,1,0}, {1,1,30,1,0}, {4,72,53,1,0},
	{4,8,741,1,1}, {4,58,14,1,0}, {4,54,14,1,0}, {2,2,2598,0,0}, {1,8,443,0,1}, {3,1,663,1,1},
	{2,2,804,1,0}, {1,8,450,1,1}, {2,2,829,1,0}, {2,2,809,1,0}, {1,10,20,1,1}, {1,10,20,1,0},
	{1,10,1176,1,0}, {3,0,420,1,0}, {2,2,795,1,1}, {11,0,66,1,0}, {4,56,854,1,0}, {4,56,852,1,0},
	{4,104,854,1,0}, {1,7,30,1,0}, {4,54,515,1,0}, {5,0,804,1,0}, {3,2,1103,1,0}, {2,5,3347,1,1},
	{3,0,1038,1,0}, {4,58,90,1,0}, {4,55,2939,1,0}, {5,0,66,0,0}, {2,5,960,1,1}, {4,56,1189,1,0},
	{4,56,64,1,0}, {4,88,64,1,0}, {2,5,1254,1,0}, {2,5,960,1,0}, {1,2,515,0,0}, {2,5,848,1,1},
	{1,2,515,1,0}, {2,0,82,1,0}, {2,5,848,1,0}, {5,0,76,1,1}, {4,55,1103,1,0}, {2,5,3350,1,0},
	{3,1,3359,1,0}, {3,1,3362,1,0}, {1,2,6,1,0}, {1,2,2013,1,0}, {1,2,1710,1,0}, {2,5,3366,0,0},
	{2,4,90,1,1}, {2,5,667,1,0}, {2,5,218,1,0}, {2,5,741,1,0}, {2,5,531,1,0}, {2,5,220,1,0},
	{2,5,527,1,0}, {2,5,3376,1,0}, {2,4,90,1,0}, {2,5,1176,1,0}, {2,5,20,1,0}, {2,5,249,1,0},
	{2,5,3381,1,0}, {2,5,2545,0,0}, {4,57,261,1,1}, {2,5,523,1,0}, {2,5,1119,1,0}, {2,5,1066,1,0},
	{1,2,873,0,1}, {2,1,873,1,1}, {2,5,1686,1,0}, {2,5,10,1,0}, {2,5,313,1,0}, {4,55,257,1,0},
	{4,23,257,1,0}, {4,7,257,1,0}, {4,39,257,1,0}, {4,103,78,1,1}, {3,0,2612,1,0}, {4,89,1077,1,0},
	{4,73,1077,1,0}, {4,23,269,1,0}, {4,87,309,1,0}, {4,23,309,1,0}, {4,23,3042,1,0}, {4,7,269,1,0},
	{4,7,309,1,0}, {4,7,3042,1,0}, {4,39,269,1,0}, {4,39,309,1,0}, {4,39,3042,1,0}, {4,55,3042,1,0},
	{4,54,263,1,0}, {4,54,309,1,0}, {4,54,269,1,0}, {4,54,601,1,0}, {3,0,2549,1,0}, {2,5,1077,1,0},
	{2,5,66,1,0}, {2,5,64,1,0}, {2,1,848,1,1}, {4,56,10,1,1}, {2,1,47,1,1}, {2,1,848,1,0},
	{2,1,2059,1,0}, {1,5,848,1,0}, {5,0,1178,1,1}, {4,103,324,1,0}, {4,89,80,1,0}, {4,105,80,1,0},
	{4,73,80,1,0}, {4,88,80,1,0}, {4,104,80,1,0}, {4,72,80,1,0}, {2,2,850,1,1}, {2,4,1545,1,0},
	{2,5,1545,1,0}, {2,3,1545,1,0}, {2,2,1545,1,0}, {2,1,1545,1,0}, {2,0,1545,1,0}, {2,6,1545,1,0},
	{1,2,661,1,1}, {4,105,324,1,0}, {4,104,324,1,0}, {2,2,1064,1,1}, {2,2,1064,1,0}, {4,56,778,1,1},
	{2,2,850,1,0}, {1,3,799,1,0}, {1,11,521,1,0}, {1,2,1254,1,0}, {4,72,236,1,0}, {4,88,236,1,0},
	{1,2,519,1,0}, {1,8,521,1,0}, {4,87,236,1,0}, {1,6,324,1,1}, {1,6,324,1,0}, {3,1,324,1,1},
	{3,0,324,1,1}, {2,3,62,1,0}, {2,3,1,1,0}, {4,88,32,1,0}, {4,56,431,1,1}, {2,3,3385,0,1},
	{2,4,1064,1,1}, {2,4,1064,1,1}, {2,3,251,1,0}, {2,3,1368,1,0}, {2,3,649,1,0}, {2,3,34,1,0},
	{2,3,326,1,0}, {4,56,1052,1,0}, {3,1,72,1,0}, {1,3,1432,1,1}, {1,3,854,1,0}, {2,3,1064,1,1},
	{2,5,1064,1,0}, {2,3,1064,1,0}, {1,3,665,1,1}, {3,0,656,1,0}, {4,56,12,1,1}, {2,1,324,1,0},
	{1,10,665,1,1}, {4,71,322,1,0}, {4,72,322,1,0}, {1,10,309,1,1}, {1,10,309,1,0}, {1,11,309,1,1},
	{2,3,265,1,0}, {1,11,309,1,0}, {1,1,521,1,0}, {1,6,521,1,0}, {4,58,12,1,0}, {2,2,519,1,0},
	{2,1,799,1,0}, {4,57,850,1,0}, {2,1,324,1,1}, {1,9,665,1,1}, {2,2,1545,1,1}, {1,4,665,0,1},
	{2,4,1545,1,1}, {1,2,665,1,1}, {2,1,1545,1,1}, {2,0,1545,1,1}, {1,7,665,1,1}, {1,11,665,1,1},
	{1,8,665,1,1}, {2,3,737,0,0}, {5,0,277,1,1}, {2,3,70,1,0}, {2,3,1077,1,0}, {3,1,850,1,1},
	{3,1,850,1,0}, {1,9,80,1,0}, {1,9,1460,1,0}, {2,2,80,1,0}, {1,6,665,1,1}, {2,6,1545,1,1},
	{1,5,665,0,1}, {2,5,3389,1,1}, {2,2,1460,1,0}, {2,3,1545,1,1}, {2,2,1178,0,1}, {2,3,534,1,1},
	{2,3,277,1,1}, {2,3,277,1,0}, {1,8,1511,1,1}, {2,3,534,1,0}, {2,1,871,1,0}, {2,1,871,0,1},
	{2,2,1178,1,1}, {2,2,1178,1,0}, {4,73,36,1,0}, {1,1,249,1,0}, {1,1,1119,1,0}, {1,9,1119,1,0},
	{1,1,523,1,1}, {1,1,523,1,0}, {1,11,1119,1,0}, {1,4,1119,1,0}, {1,2,1119,1,0}, {1,12,1119,1,0},
	{1,10,1119,1,0}, {1,7,523,1,1}, {2,4,249,1,0}, {2,4,523,1,1}, {2,4,523,1,0}, {1,7,249,1,0},
	{1,6,523,1,1}, {1,7,523,1,0}, {1,6,249,1,0}, {1,6,1119,1,0}, {1,8,1119,1,0}, {1,7,1119,1,0},
	{4,88,36,1,0}, {2,0,68,1,0}, {4,55,795,1,0}, {4,88,74,1,0}, {2,0,3392,1,0}, {2,0,84,1,0},
	{3,1,236,1,0}, {1,1,3395,0,0}, {1,2,797,1,1}, {4,57,795,1,1}, {1,1,1101,1,0}, {1,1,1378,1,0},
	{1,1,40,1,0}, {4,8,236,1,0}, {2,4,8,1,1}, {1,10,205,1,1}, {1,10,205,1,0}, {4,56,236,1,1},
	{4,57,1509,1,1}, {2,4,2507,1,1}, {2,4,277,1,0}, {2,4,320,1,0}, {2,0,40,0,0}, {3,0,36,1,0},
	{2,1,538,1,1}, {1,1,12,0,1}, {2,4,1254,0,1}, {5,0,525,1,1}, {1,2,672,0,1}, {1,4,311,1,1},
	{1,2,672,1,0}, {1,4,311,1,0}, {2,4,1254,1,1}, {2,0,40,1,0}, {2,0,315,1,0}, {1,12,656,1,1},
	{1,1,3400,1,1}, {1,1,3400,1,0}, {1,1,12,1,1}, {1,12,12,1,0}, {1,10,12,1,0}, {1,11,12,1,0},
	{4,55,3403,1,1}, {4,55,1,1,0}, {4,57,36,1,0}, {4,58,94,1,0}, {1,12,12,0,1}, {3,1,236,1,1},
	{4,41,36,1,0}, {4,9,36,1,0}, {4,25,36,1,0}, {2,4,1174,1,1}, {1,10,12,1,1}, {4,72,36,1,0},
	{2,0,315,1,1}, {2,5,12,1,1}, {2,5,12,1,0}, {1,7,3406,1,1}, {1,7,3412,1,1}, {1,7,311,1,0},
	{1,7,437,1,0}, {1,6,3406,1,1}, {1,6,3412,1,1}, {1,6,2444,1,0}, {1,11,12,1,1}, {2,6,66,0,0},
	{3,2,320,1,1}, {4,41,1708,1,0}, {4,57,1708,1,0}, {4,57,804,1,0}, {4,57,2074,1,0}, {4,57,80,1,0},
	{4,57,646,1,0}, {4,57,3415,1,0}, {4,105,2013,1,0}, {4,105,749,1,0}, {4,41,80,1,0},
	{4,41,850,1,0}, {4,41,2953,1,0}, {4,41,804,1,0}, {4,41,1178,1,0}, {4,105,3415,1,0},
	{4,105,850,1,0}, {4,105,646,1,0}, {4,89,3419,1,0}, {4,25,3423,1,0}, {4,25,1178,1,0},
	{4,25,850,1,0}, {4,25,3431,1,0}, {4,25,829,1,0}, {4,25,3435,1,0}, {4,25,646,1,0},
	{4,25,3439,1,0}, {4,25,3445,1,0}, {4,89,829,1,0}, {4,105,2074,1,0}, {4,9,2953,1,0},
	{4,41,829,1,0}, {4,9,3450,1,0}, {4,9,2074,1,0}, {4,9,3456,1,0}, {4,9,829,1,0}, {4,9,646,1,0},
	{4,9,3461,1,0}, {4,9,3445,1,0}, {4,9,1178,1,0}, {4,9,850,1,0}, {4,73,3468,1,0}, {3,1,3296,1,0},
	{1,5,519,1,0}, {1,1,3471,1,1}, {1,1,960,1,0}, {1,1,486,1,0}, {1,1,450,1,0}, {1,9,804,1,0},
	{2,6,66,1,0}, {4,8,827,1,1}, {3,0,672,1,0}, {2,4,960,1,1}, {5,0,850,1,1}, {1,1,10,1,1},
	{1,1,667,1,1}, {1,1,10,1,0}, {2,4,667,1,0}, {2,2,263,0,1}, {4,55,84,1,1}, {1,1,2051,1,1},
	{1,1,2051,1,0}, {2,2,263,1,0}, {1,7,960,1,1}, {1,7,960,1,0}, {1,6,960,1,1}, {4,56,850,1,0},
	{2,2,309,1,1}, {2,2,309,1,0}, {3,0,852,1,1}, {3,1,852,1,1}, {3,2,263,1,0}, {2,0,66,1,0},
	{2,4,218,1,1}, {2,5,457,1,1}, {4,56,960,1,0}, {1,6,667,1,0}, {1,7,450,1,1}, {1,7,450,1,0},
	{4,55,841,1,1}, {1,6,772,1,1}, {1,6,772,1,0}, {1,7,486,1,1}, {1,7,486,1,0}, {1,12,837,1,1},
	{1,12,837,1,0}, {4,104,320,1,0}, {1,11,534,1,0}, {1,3,534,1,0}, {3,0,534,1,0}, {1,7,534,1,0},
	{1,10,534,1,0}, {1,4,534,1,0}, {1,5,534,1,0}, {1,1,534,1,0}, {1,2,534,1,0}, {3,1,534,1,0},
	{1,12,1254,1,0}, {7,0,275,1,0}, {7,0,275,1,1}, {1,4,275,1,1}, {2,5,1052,1,1}, {2,5,1052,1,0},
	{3,1,320,1,0}, {4,87,320,1,0}, {4,88,320,1,0}, {1,8,2444,1,1}, {1,8,2444,1,0}, {1,10,275,1,0},
	{1,1,275,1,0}, {1,8,275,1,0}, {1,2,275,1,0}, {4,56,275,1,0}, {3,1,98,1,0}, {1,4,98,1,0},
	{1,8,98,1,0}, {4,57,98,1,0}, {3,2,98,1,0}, {1,1,98,1,0}, {2,1,98,1,0}, {1,12,98,1,0},
	{4,73,98,1,0}, {4,105,98,1,0}, {4,89,98,1,0}, {1,7,98,1,0}, {1,6,98,1,0}, {2,0,98,1,0},
	{1,5,98,1,0}, {1,3,98,1,0}, {4,58,98,1,0}, {1,11,98,1,0}, {1,10,98,1,0}, {2,5,98,1,0},
	{2,4,98,1,0}, {3,0,98,1,0}, {4,54,98,1,0}, {2,6,98,1,0}, {4,9,98,1,0}, {4,25,98,1,0},
	{4,41,98,1,0}, {1,9,98,1,0}, {4,56,98,1,0}, {5,0,98,1,0}, {2,3,98,1,0}, {2,2,98,1,0},
	{4,72,98,1,0}, {4,88,98,1,0}, {4,8,98,1,0}, {1,2,98,1,0}, {4,104,98,1,0}, {4,56,113,1,0},
	{1,9,123,1,0}, {1,8,3478,1,0}, {1,8,3493,1,0}, {1,8,113,1,0}, {5,0,113,1,1}, {4,8,102,1,0},
	{1,4,123,1,0}, {4,54,100,1,0}, {1,10,125,1,0}, {4,104,3496,1,0}, {1,4,3498,1,0}, {1,4,3514,1,0},
	{1,4,113,1,0}, {1,4,3518,1,0}, {1,4,115,1,0}, {1,4,3527,1,0}, {1,4,1708,1,0}, {1,10,4,1,0},
	{1,10,3532,1,0}, {1,11,3532,1,0}, {1,12,3532,1,0}, {1,11,4,1,0}, {1,12,4,1,0}, {1,8,125,1,0},
	{2,2,117,1,0}, {1,8,1455,1,0}, {1,12,125,1,0}, {1,2,100,1,0}, {2,5,4,1,0}, {2,5,3534,1,0},
	{1,9,125,1,0}, {2,0,125,1,0}, {2,4,100,1,0}, {2,4,102,1,0}, {1,3,119,1,0}, {4,8,125,1,0},
	{2,6,3532,1,0}, {4,104,100,1,0}, {2,1,125,1,1}, {2,4,100,0,0}, {2,0,125,1,1}, {4,88,107,1,0},
	{4,72,107,1,0}, {4,72,125,1,0}, {4,88,125,1,0}, {4,56,68,1,0}, {4,88,102,1,0}, {4,104,107,1,0},
	{4,104,3537,1,0}, {4,88,109,1,0}, {4,72,109,1,0}, {4,103,3541,1,0}, {2,5,125,1,1},
	{2,1,125,1,0}, {1,6,125,1,0}, {2,5,125,1,0}, {2,6,4,1,0}, {4,56,107,1,0}, {4,56,3544,1,0},
	{4,56,100,1,0}, {4,56,3546,1,0}, {4,58,100,1,0}, {4,58,102,1,0}, {4,56,109,1,0}, {5,0,3549,1,0},
	{4,105,115,1,0}, {4,89,115,1,0}, {4,104,115,1,0}, {4,88,115,1,0}, {4,58,3552,1,0},
	{1,9,3554,1,0}, {1,9,117,1,0}, {1,9,119,1,0}, {3,1,115,1,0}, {3,1,749,1,0}, {3,1,3557,1,0},
	{3,1,3552,1,0}, {3,1,119,1,0}, {5,0,3560,1,0}, {2,0,115,1,0}, {2,0,123,1,1}, {2,2,3562,1,0},
	{2,2,3560,1,0}, {2,2,3567,1,0}, {4,55,3572,1,0}, {2,0,123,1,0}, {2,2,119,1,0}, {5,0,3576,1,0},
	{5,0,4,1,0}, {5,0,115,1,0}, {5,0,3552,1,0}, {1,12,119,1,0}, {1,3,4,1,0}, {1,3,3532,1,0},
	{1,1,107,1,0}, {2,1,4,1,0}, {2,1,3532,1,0}, {4,56,749,1,0}, {1,12,3581,1,0}, {1,12,3514,1,0},
	{1,12,113,1,0}, {1,12,3518,1,0}, {1,12,115,1,0}, {1,12,3595,1,0}, {4,56,3560,1,0},
	{3,1,3598,1,0}, {1,12,1708,1,0}, {4,56,3552,1,0}, {4,105,3560,1,0}, {1,7,3532,1,0}, {1,7,4,1,0},
	{3,0,119,1,0}, {2,1,100,1,0}, {2,1,121,1,0}, {2,2,113,1,0}, {2,1,3541,1,0}, {2,1,3544,1,1},
	{2,1,3601,1,0}, {2,1,3544,1,0}, {2,1,102,1,0}, {1,4,3532,1,0}, {2,1,104,1,0}, {1,4,4,1,0},
	{2,4,111,1,1}, {2,4,111,1,0}, {2,0,3544,1,1}, {2,0,3544,1,0}, {5,0,107,1,1}, {4,57,3604,1,0},
	{1,9,4,1,0}, {5,0,100,1,0}, {2,0,102,1,0}, {2,0,100,1,0}, {1,12,100,1,0}, {2,5,3607,1,0},
	{1,8,117,1,0}, {1,10,119,1,0}, {2,5,3610,1,0}, {2,5,3613,1,0}, {2,5,100,1,0}, {4,105,3617,1,0},
	{4,105,3620,1,0}, {4,57,749,1,0}, {4,57,3560,1,0}, {4,89,3617,1,0}, {4,25,3617,1,0},
	{4,25,749,1,0}, {4,25,3620,1,0}, {4,25,3560,1,0}, {4,89,749,1,0}, {4,41,749,1,0},
	{4,73,3620,1,0}, {4,73,3560,1,0}, {4,9,3620,1,0}, {4,9,1455,1,0}, {4,9,3560,1,0}, {4,9,749,1,0},
	{4,9,1708,1,0}, {4,41,3560,1,0}, {4,57,3598,1,0}, {4,54,3560,1,0}, {4,58,3560,1,0},
	{4,8,119,1,0}, {4,57,117,1,0}, {1,6,4,1,0}, {1,6,3532,1,0}, {5,0,109,1,1}, {4,54,125,1,0},
	{2,5,109,1,1}, {4,56,121,1,0}, {4,58,113,1,0}, {2,5,109,1,0}, {4,57,104,1,0}, {2,6,102,0,0},
	{2,0,109,1,1}, {2,6,102,1,0}, {1,7,3624,1,0}, {1,7,113,1,0}, {1,7,3518,1,0}, {1,7,115,1,0},
	{1,6,3624,1,0}, {1,6,113,1,0}, {1,6,3518,1,0}, {1,6,115,1,0}, {1,7,38,1,0}, {1,6,38,1,0},
	{2,0,109,1,0}, {3,0,123,1,0}, {3,1,123,1,0}, {1,1,123,1,0}, {4,88,111,1,0}, {4,72,111,1,0},
	{4,104,111,1,0}, {1,10,117,1,0}, {4,104,123,1,0}, {1,4,119,1,0}, {4,89,3544,1,0},
	{4,105,3544,1,0}, {4,73,3544,1,0}, {4,105,3496,1,0}, {2,4,109,1,0}, {3,1,102,1,0},
	{3,1,100,1,0}, {4,55,3604,1,0}, {2,4,123,1,0}, {4,55,109,1,0}, {4,55,107,1,0}, {1,3,125,1,0},
	{1,4,117,1,0}, {2,1,113,1,0}, {2,4,109,1,1}, {4,88,123,1,0}, {4,72,123,1,0}, {2,3,111,1,0},
	{2,4,123,1,1}, {5,0,125,1,1}, {2,0,111,1,0}, {4,103,3560,1,0}, {1,7,119,1,0}, {1,11,119,1,0},
	{2,3,4,1,0}, {1,2,3554,1,0}, {1,2,117,1,0}, {1,2,119,1,0}, {1,7,117,1,0}, {1,11,117,1,0},
	{1,5,3633,1,0}, {2,5,113,1,0}, {1,5,113,1,0}, {1,5,100,1,0}, {1,3,3647,1,0}, {1,3,3498,1,0},
	{1,3,3493,1,0}, {1,3,113,1,0}, {1,6,100,1,0}, {1,5,3662,1,0}, {1,5,3620,1,0}, {1,5,1708,1,0},
	{2,2,3532,1,0}, {4,103,3552,1,0}, {4,71,3560,1,0}, {4,87,3560,1,0}, {4,89,121,1,0},
	{4,88,121,1,0}, {1,4,125,1,0}, {4,54,102,1,0}, {2,2,4,1,0}, {4,56,3532,1,0}, {4,72,117,1,0},
	{4,73,117,1,0}, {3,0,3552,1,0}, {4,73,115,1,0}, {4,72,115,1,0}, {3,1,3560,1,0}, {1,8,3532,1,0},
	{1,8,4,1,0}, {1,2,123,1,0}, {4,89,119,1,0}, {4,105,119,1,0}, {4,73,119,1,0}, {1,3,100,1,0},
	{3,0,3560,1,0}, {2,0,3665,1,0}, {2,0,1708,1,0}, {2,0,3620,1,0}, {2,0,3560,1,0}, {2,0,3552,1,0},
	{2,0,119,1,0}, {2,0,749,1,0}, {2,0,3532,1,0}, {1,11,749,1,0}, {1,11,1708,1,0}, {1,11,3595,1,0},
	{1,11,3552,1,0}, {3,2,3560,1,0}, {3,2,115,1,0}, {3,2,119,1,0}, {1,11,3669,1,0}, {1,11,3677,1,0},
	{1,11,3683,1,0}, {1,11,113,1,0}, {1,11,3518,1,0}, {1,11,115,1,0}, {1,11,38,1,0}, {3,2,749,1,0},
	{1,1,4,1,0}, {1,1,3532,1,0}, {2,0,4,1,0}, {2,0,117,1,0}, {4,58,4,1,0}, {5,0,119,1,0},
	{4,104,3560,1,0}, {4,72,3560,1,0}, {4,104,749,1,0}, {4,88,749,1,0}, {4,88,3560,1,0},
	{4,8,4,1,0}, {1,10,3498,1,0}, {1,10,749,1,0}, {1,10,1708,1,0}, {1,10,3595,1,0}, {1,10,3683,1,0},
	{1,10,113,1,0}, {1,10,3518,1,0}, {1,10,115,1,0}, {1,10,38,1,0}, {1,2,125,1,0}, {6,1,4,1,0},
	{4,54,3552,1,0}, {5,0,4,0,0}, {6,1,4,1,0}, {2,2,125,1,1}, {2,2,125,1,0}, {2,1,111,1,1},
	{3,1,4,1,0}, {2,1,111,1,0}, {4,88,100,1,0}, {4,72,100,1,0}, {1,7,125,1,0}, {2,5,119,1,0},
	{4,54,117,1,0}, {2,1,117,1,0}, {2,4,121,1,0}, {4,25,121,1,0}, {4,57,121,1,0}, {4,105,121,1,0},
	{4,41,121,1,0}, {4,9,121,1,0}, {4,73,121,1,0}, {4,58,117,1,0}, {4,56,123,1,0}, {2,5,1708,1,0},
	{2,5,3620,1,0}, {2,5,749,1,0}, {2,5,3560,1,0}, {2,5,3552,1,0}, {2,4,3544,1,1}, {2,4,3544,1,0},
	{2,1,3686,1,0}, {4,54,115,1,0}, {4,54,119,1,0}, {3,2,3552,1,0}, {2,1,3620,1,0}, {2,1,3595,1,0},
	{2,1,3692,1,0}, {2,1,119,1,0}, {2,1,749,1,0}, {4,58,115,1,0}, {4,55,3552,1,0}, {4,87,3552,1,0},
	{4,23,3552,1,0}, {4,71,3552,1,0}, {4,7,3552,1,0}, {4,39,3552,1,0}, {4,105,117,1,0},
	{4,41,117,1,0}, {4,89,117,1,0}, {4,9,117,1,0}, {4,25,117,1,0}, {4,55,3560,1,0}, {4,23,3560,1,0},
	{4,7,3560,1,0}, {4,39,3560,1,0}, {4,58,749,1,0}, {4,54,749,1,0}, {4,103,1455,1,0},
	{4,55,1455,1,0}, {4,55,749,1,0}, {4,23,749,1,0}, {4,23,1455,1,0}, {4,87,749,1,0},
	{4,87,1455,1,0}, {4,7,1708,0,0}, {4,71,1708,1,0}, {4,39,1455,1,0}, {4,39,749,1,0},
	{4,7,1455,1,0}, {3,0,749,1,0}, {2,5,3686,1,0}, {1,3,123,1,0}, {2,5,3692,1,0}, {2,5,117,1,0},
	{4,58,119,1,0}, {2,4,4,1,0}, {2,4,3532,1,0}, {2,5,111,1,0}, {2,4,107,1,0}, {6,2,4,1,0},
	{1,12,123,1,0}, {2,6,3560,1,0}, {2,6,113,1,0}, {4,8,749,1,0}, {1,3,117,1,0}, {2,6,3695,1,0},
	{4,8,3595,1,0}, {4,56,115,1,0}, {2,2,100,1,0}, {4,8,115,1,0}, {4,104,117,1,0}, {1,9,3703,1,0},
	{2,6,100,1,0}, {4,56,117,1,0}, {1,9,3677,1,0}, {1,9,3683,1,0}, {1,9,113,1,0}, {1,9,3518,1,0},
	{1,9,115,1,0}, {1,9,38,1,0}, {1,9,3527,1,0}, {1,9,3712,1,0}, {1,9,1708,1,0}, {1,9,3595,1,0},
	{2,3,117,1,0}, {2,3,119,1,0}, {1,8,119,1,0}, {2,2,121,1,0}, {2,2,3544,1,1}, {2,2,3544,1,0},
	{2,2,107,1,0}, {4,105,3552,1,0}, {4,57,3552,1,0}, {4,89,3552,1,0}, {4,25,3552,1,0},
	{4,73,3552,1,0}, {4,9,3552,1,0}, {4,41,3552,1,0}, {4,89,3560,1,0}, {1,12,117,1,0},
	{5,0,121,1,0}, {4,104,121,1,0}, {2,3,3715,1,0}, {2,3,3617,1,0}, {2,3,3723,1,0}, {2,3,749,1,0},
	{2,3,3552,1,0}, {1,1,117,1,0}, {2,6,1708,1,0}, {2,6,749,1,0}, {2,6,3692,1,0}, {2,6,3728,1,0},
	{2,6,125,1,0}, {2,6,3552,1,0}, {4,56,119,1,0}, {2,3,125,1,1}, {2,3,125,1,0}, {1,11,125,1,0},
	{1,1,119,1,0}, {2,3,3544,1,1}, {2,3,3544,1,0}, {2,3,100,1,0}, {1,4,100,1,0}, {1,5,3532,1,0},
	{1,5,4,1,0}, {4,104,3552,1,0}, {4,72,3552,1,0}, {1,8,100,1,0}, {4,56,111,1,0}, {3,0,100,1,0},
	{3,0,102,1,0}, {3,1,3733,1,0}, {2,1,123,1,1}, {4,88,3552,1,0}, {1,1,125,1,0}, {1,5,119,1,0},
	{2,1,123,1,0}, {3,2,3607,1,0}, {3,2,100,1,0}, {3,2,102,1,0}, {5,0,117,1,0}, {4,88,117,1,0},
	{4,87,107,1,0}, {2,0,3496,1,0}, {4,54,4,1,0}, {4,88,3544,1,0}, {4,104,3544,1,0},
	{4,72,3544,1,0}, {2,2,1708,1,0}, {1,7,123,1,0}, {2,2,749,1,0}, {3,0,115,1,0}, {4,57,3595,1,0},
	{3,0,3557,1,0}, {2,0,3496,1,1}, {4,55,3554,1,0}, {4,72,102,1,0}, {1,2,749,1,0}, {1,2,1708,1,0},
	{1,2,3736,1,0}, {1,2,3749,1,0}, {1,2,3514,1,0}, {1,2,113,1,0}, {1,2,3518,1,0}, {1,2,115,1,0},
	{1,2,3595,1,0}, {4,8,123,1,0}, {1,2,4,1,0}, {1,2,3532,1,0}, {4,73,3532,1,0}, {4,105,3532,1,0},
	{4,89,3532,1,0}, {2,0,113,1,0}, {4,8,111,1,0}, {4,8,107,1,0}, {4,8,109,1,0}, {2,4,113,1,0},
	{4,88,119,1,0}, {4,104,119,1,0}, {4,72,119,1,0}, {4,8,117,1,0}, {11,0,115,0,0}, {2,3,38,0,0},
	{5,0,3496,1,1}, {11,0,115,1,0}, {2,4,117,1,0}, {2,4,1708,1,0}, {1,6,119,1,0}, {4,105,115,0,0},
	{4,41,119,1,0}, {4,41,119,1,0}, {4,57,115,1,0}, {4,57,119,1,0}, {4,25,115,1,0}, {4,9,119,1,0},
	{4,9,115,1,0}, {4,9,3598,1,0}, {4,25,119,1,0}, {4,41,115,1,0}, {2,4,3620,1,0}, {2,4,119,1,0},
	{2,4,3692,1,0}, {2,4,749,1,0}, {2,4,3560,1,0}, {2,4,3552,1,0}, {2,3,121,1,0}, {2,4,125,1,1},
	{2,4,3562,1,0}, {1,11,123,1,0}, {2,4,125,1,0}, {1,6,117,1,0}, {2,3,107,1,0}, {2,6,38,1,0},
	{2,6,123,1,0}, {2,6,121,1,0}, {2,3,109,1,0}, {2,3,102,1,0}, {2,6,109,1,1}, {2,6,3544,1,1},
	{2,2,102,1,0}, {2,6,3544,1,0}, {2,2,111,1,1}, {2,6,107,1,0}, {2,2,111,1,0}, {2,2,109,1,0},
	{2,6,123,1,1}, {2,3,3541,1,0}, {2,6,111,1,0}, {2,2,3541,1,0}, {1,7,100,1,0}, {2,6,109,1,0},
	{3,2,4,1,0}, {1,5,125,1,0}, {2,2,123,1,1}, {2,2,123,1,0}, {3,0,125,1,1}, {3,1,125,1,1},
	{4,72,4,1,0}, {4,72,3532,1,0}, {4,104,4,1,0}, {4,104,3532,1,0}, {4,88,4,1,0}, {4,88,3532,1,0},
	{2,5,123,1,1}, {2,5,123,1,0}, {4,103,3496,1,0}, {1,7,3552,1,0}, {2,3,123,1,1}, {2,3,123,1,0},
	{1,6,3552,1,0}, {1,10,123,1,0}, {1,9,3532,1,0}, {2,0,3753,1,0}, {2,0,121,1,0}, {2,0,107,1,0},
	{1,1,3552,1,0}, {1,1,3756,1,0}, {1,1,3683,1,0}, {1,1,113,1,0}, {1,1,3765,1,0}, {1,1,115,1,0},
	{1,1,3772,1,0}, {1,1,38,1,0}, {1,1,749,1,0}, {1,1,1708,1,0}, {1,1,3560,1,0}, {1,7,3620,1,0},
	{1,7,1708,1,0}, {1,7,3777,1,0}, {1,6,3620,1,0}, {1,6,1708,1,0}, {1,6,3777,1,0}, {1,1,109,1,0},
	{2,5,107,1,0}, {1,10,100,1,0}, {4,8,100,1,0}, {1,11,100,1,0}, {1,1,100,1,0}, {1,9,100,1,0},
	{1,6,123,1,0}, {1,5,123,1,1}, {1,8,123,1,0}, {4,57,3532,1,0}, {4,71,3532,1,0}, {4,103,3532,1,0},
	{4,87,3532,1,0}, {4,55,3532,1,0}, {4,87,109,1,0}, {3,0,4,1,0}, {4,72,121,1,0}, {4,8,3683,1,0},
	{2,5,121,1,0}, {2,3,3532,1,0}, {3,0,113,1,0}, {3,1,113,1,0}, {4,54,113,1,0}, {2,3,113,1,0},
	{3,1,4,0,0}, {6,3,4,1,0}, {4,58,125,1,0}, {4,56,4,1,0}, {4,87,3604,1,0}, {4,103,3544,1,0},
	{4,71,3544,1,0}, {4,88,127,1,0}, {4,72,127,1,0}, {4,104,127,1,0}, {4,56,127,1,0}, {1,4,127,1,0},
	{3,0,127,1,0}, {3,2,127,1,0}, {1,12,127,1,0}, {2,1,127,1,0}, {3,1,127,1,0}, {2,2,127,1,0},
	{5,0,127,1,0}, {2,0,127,1,0}, {2,4,127,1,0}, {4,8,127,1,0}, {1,7,127,1,0}, {1,6,127,1,0},
	{1,1,127,1,0}, {1,10,127,1,0}, {1,5,127,1,0}, {1,3,127,1,0}, {4,54,127,1,0}, {1,11,127,1,0},
	{2,6,127,1,0}, {2,5,127,1,0}, {2,3,127,1,0}, {1,9,127,1,0}, {4,58,127,1,0}, {1,2,127,1,0},
	{1,8,127,1,0}, {2,0,3780,1,0}, {1,8,3780,1,0}, {1,8,3782,1,0}, {1,10,3780,1,0}, {3,1,3780,1,0},
	{4,89,3782,1,0}, {4,105,3782,1,0}, {4,73,3782,1,0}, {4,57,3782,1,0}, {1,4,3782,1,0},
	{1,4,3780,1,0}, {1,4,3784,1,0}, {1,10,3782,1,0}, {4,55,3780,1,0}, {5,0,3780,1,0},
	{2,1,3780,1,0}, {3,0,3780,1,0}, {1,12,3780,1,0}, {1,7,3780,1,0}, {1,6,3780,1,0}, {1,1,3780,1,0},
	{3,2,3780,1,0}, {1,5,3780,1,0}, {1,3,3780,1,0}, {1,11,3780,1,0}, {1,9,3780,1,0},
	{4,25,3780,1,0}, {4,89,3780,1,0}, {4,57,3780,1,0}, {4,73,3780,1,0}, {4,9,3780,1,0},
	{4,105,3780,1,0}, {4,41,3780,1,0}, {1,2,3780,1,0}, {2,2,3780,1,0}, {2,3,3780,1,0},
	{2,4,3782,1,0}, {2,2,3782,1,0}, {4,88,3782,1,0}, {1,12,3782,1,0}, {2,4,3780,1,0},
	{4,88,3780,1,0}, {4,87,3780,1,0}, {4,56,3780,1,0}, {4,56,3782,1,0}, {4,72,3780,1,0},
	{4,71,3780,1,0}, {4,104,3780,1,0}, {4,103,3780,1,0}, {4,104,3782,1,0}, {2,5,3780,1,0},
	{2,0,3782,1,0}, {5,0,3782,1,1}, {1,1,3782,1,0}, {1,7,3784,1,0}, {2,6,3780,1,0}, {1,6,3784,1,0},
	{4,23,3780,1,0}, {4,7,3780,1,0}, {4,39,3780,1,0}, {2,1,3782,1,0}, {4,58,3780,1,0},
	{2,3,3782,1,0}, {1,5,3782,1,0}, {1,3,3782,1,0}, {1,11,3782,1,0}, {3,1,3782,1,0},
	{4,55,3782,1,0}, {1,9,3782,1,0}, {4,8,3780,1,0}, {4,87,3782,1,0}, {4,103,3782,1,0},
	{3,0,3782,1,0}, {1,2,3782,1,0}, {2,5,3782,1,0}, {2,6,3784,1,0}, {4,54,3780,1,0}, {1,8,1040,0,0},
	{4,8,138,1,1}, {1,4,1040,1,0}, {2,0,3787,1,0}, {2,0,3790,1,0}, {2,1,1040,1,0}, {4,56,138,1,1},
	{2,0,1040,1,0}, {3,2,138,1,0}, {1,3,1040,1,0}, {2,3,140,1,0}, {2,3,1040,1,0}, {4,56,3790,1,1},
	{4,104,138,1,0}, {4,88,138,1,0}, {4,72,138,1,0}, {1,8,1040,1,0}, {4,73,1040,1,0},
	{4,71,1040,1,0}, {4,8,1040,1,0}, {2,2,1040,1,0}, {2,5,1040,1,0}, {2,4,1040,1,0}, {5,0,1040,1,0},
	{2,6,1040,1,0}, {4,105,1040,1,0}, {4,104,1040,1,0}, {4,103,1040,1,0}, {4,89,1040,1,0},
	{4,87,1040,1,0}, {4,56,1040,1,0}, {4,56,3792,1,0}, {4,56,135,1,0}, {4,55,1040,1,0},
	{4,104,135,1,0}, {4,58,138,1,0}, {1,8,3794,1,0}, {1,4,135,1,0}, {4,8,129,1,0}, {4,54,1040,1,0},
	{2,6,129,1,0}, {3,0,3790,1,0}, {1,5,1040,1,0}, {1,9,1040,1,0}, {4,88,135,1,0}, {4,72,135,1,0},
	{1,4,68,1,0}, {1,4,3798,1,0}, {4,56,140,1,1}, {2,0,140,1,0}, {1,4,3792,1,0}, {1,10,135,1,0},
	{1,10,3806,1,0}, {4,8,131,1,0}, {1,10,140,1,0}, {1,8,129,1,0}, {1,8,68,1,0}, {1,8,3814,1,0},
	{1,8,140,1,0}, {1,8,3792,1,0}, {2,2,140,1,0}, {3,0,131,1,0}, {4,57,3820,1,0}, {2,3,3787,1,0},
	{2,4,3790,1,0}, {3,1,131,1,0}, {3,1,1040,1,0}, {4,58,1040,1,0}, {3,0,3822,1,1}, {2,3,3790,1,0},
	{2,6,3790,1,0}, {2,2,3790,1,0}, {4,88,142,1,0}, {4,104,142,1,0}, {4,72,142,1,0}, {4,56,142,1,0},
	{1,10,1040,1,0}, {1,11,1040,1,0}, {1,11,3822,1,0}, {1,10,3822,1,0}, {1,7,1040,1,0},
	{1,7,3822,1,0}, {8,4,131,1,0}, {2,5,3824,1,0}, {1,1,1040,1,0}, {1,1,3792,1,0}, {1,7,3790,1,0},
	{2,4,3787,1,0}, {2,5,3828,1,0}, {2,5,140,1,0}, {2,5,3787,1,0}, {2,5,3790,1,0}, {1,1,3833,1,0},
	{1,1,3798,1,0}, {1,6,3836,1,0}, {1,7,3833,1,0}, {1,7,3792,1,0}, {1,7,140,1,0}, {1,7,3839,1,0},
	{1,7,3843,1,0}, {1,6,3798,1,0}, {2,5,142,1,1}, {2,5,142,1,0}, {1,6,1040,1,0}, {1,6,3822,1,0},
	{4,87,1040,0,0}, {4,89,1040,1,0}, {4,57,1040,1,0}, {4,9,1040,1,0}, {4,25,1040,1,0},
	{4,41,1040,1,0}, {2,4,3847,1,0}, {2,1,3850,0,0}, {5,0,129,1,0}, {4,72,129,1,0}, {4,88,129,1,0},
	{4,89,58,1,0}, {1,12,1040,1,0}, {2,2,129,1,0}, {1,12,135,1,0}, {1,12,3833,1,0}, {1,12,3853,1,0},
	{3,1,3822,1,1}, {2,1,3833,1,0}, {2,1,129,1,0}, {2,1,3822,1,0}, {3,1,138,1,0}, {4,55,3860,1,0},
	{1,12,3792,1,0}, {2,1,142,1,1}, {2,1,142,1,0}, {1,12,142,1,0}, {4,105,129,1,0}, {4,73,129,1,0},
	{4,89,129,1,0}, {4,55,3790,1,0}, {4,55,3820,1,1}, {2,2,3850,1,0}, {5,0,131,1,0},
	{4,103,131,1,0}, {4,57,129,1,0}, {1,9,3843,1,0}, {2,2,3864,1,0}, {2,2,3833,1,0}, {2,2,142,1,0},
	{2,1,140,1,0}, {1,9,3792,1,0}, {1,9,140,1,0}, {1,9,135,1,0}, {1,9,3839,1,0}, {4,104,129,1,0},
	{2,2,3822,1,0}, {1,9,142,1,0}, {1,9,129,1,0}, {2,6,3867,1,0}, {3,1,3872,1,0}, {3,2,131,1,0},
	{1,2,1040,1,0}, {2,6,3833,1,0}, {2,6,142,1,1}, {2,6,3822,1,0}, {2,6,142,1,0}, {1,2,3822,1,0},
	{4,57,3792,1,0}, {3,0,1040,1,0}, {3,0,3875,1,0}, {3,0,138,1,0}, {3,0,140,1,0}, {3,0,129,1,0},
	{3,1,129,1,0}, {1,2,68,1,0}, {1,2,3839,1,0}, {4,57,135,1,0}, {1,2,3843,1,0}, {1,2,135,1,0},
	{3,2,1040,1,0}, {1,2,140,1,0}, {1,2,3792,1,0}, {1,2,129,1,0}, {1,2,142,1,0}, {4,7,1040,1,0},
	{4,23,1040,1,0}, {4,39,1040,1,0}, {4,71,133,1,0}, {3,1,1040,0,0}, {10,2,1040,1,0}, {1,3,68,1,0},
	{1,3,142,1,0}, {1,3,3879,1,0}, {1,3,3798,1,0}, {4,87,133,1,0}, {4,87,131,1,0}, {1,5,3884,1,0},
	{4,56,3820,1,0}, {3,1,140,1,0}, {2,2,3787,1,0}, {1,5,135,1,0}, {1,5,3887,1,0}, {1,5,3891,1,0},
	{1,5,129,1,0}, {4,56,129,1,1}, {4,89,3790,1,0}, {4,105,3790,1,0}, {4,73,3790,1,0},
	{1,11,135,1,0}, {1,11,68,1,0}, {1,11,3798,1,0}, {1,11,142,1,0}, {1,11,3792,1,0}, {1,4,3896,1,0},
	{1,4,3822,1,0}, {10,3,1040,1,0}, {4,8,140,1,0}, {4,72,1040,1,0}, {4,88,1040,1,0},
	{4,71,131,1,0}, {4,88,140,1,0}, {4,72,140,1,0}, {2,0,3850,0,0}, {5,0,3822,1,1}, {1,8,3822,1,0},
	{1,3,3822,1,0}, {1,1,142,1,0}, {1,5,3822,1,0}, {1,4,142,1,0}, {1,8,142,1,0}, {2,0,142,1,1},
	{1,9,3822,1,0}, {2,0,3822,1,0}, {2,0,142,1,0}, {2,0,129,1,0}, {1,10,3792,1,0}, {1,7,142,1,0},
	{1,6,142,1,0}, {2,0,3833,1,0}, {4,88,3790,1,0}, {4,104,3790,1,0}, {4,72,3790,1,0},
	{1,10,142,1,0}, {2,4,3850,1,0}, {4,103,133,1,0}, {4,87,3790,1,0}, {4,103,3790,1,0},
	{4,71,3790,1,0}, {4,54,131,1,0}, {4,58,131,1,0}, {2,4,3833,1,0}, {5,0,129,0,0}, {2,4,142,1,1},
	{4,9,129,1,0}, {4,25,129,1,0}, {4,41,129,1,0}, {2,4,142,1,0}, {4,103,140,0,0}, {4,104,140,0,0},
	{4,105,140,1,0}, {3,1,3790,1,0}, {2,1,3787,1,0}, {2,4,129,1,0}, {5,0,3790,1,1}, {4,57,3790,1,0},
	{2,4,3822,1,0}, {2,3,129,1,0}, {2,3,3850,1,0}, {2,3,142,1,1}, {2,3,142,1,0}, {3,0,142,1,1},
	{2,3,3833,1,0}, {2,3,3822,1,0}, {3,1,142,1,1}, {3,0,142,1,0}, {3,1,142,1,0}, {2,6,140,1,0},
	{1,12,140,1,0}, {1,1,135,1,0}, {2,1,3790,1,0}, {1,6,135,1,0}, {1,7,135,1,0}, {1,12,3822,1,0},
	{1,1,3822,1,0}, {5,0,138,1,0}, {4,55,140,1,1}, {4,54,138,1,0}, {2,5,3822,1,1}, {2,5,3822,1,0},
	{2,6,3787,1,0}, {3,1,3899,1,0}, {3,0,3899,1,0}, {1,8,3899,1,1}, {4,56,3899,1,0}, {1,3,3899,1,0},
	{1,9,3899,1,0}, {1,5,3899,1,0}, {2,3,3899,1,0}, {4,103,3899,1,0}, {4,55,3899,1,0},
	{5,0,3899,1,1}, {4,57,3899,1,0}, {4,89,3899,1,0}, {4,25,3899,1,0}, {4,9,3899,1,0},
	{4,73,3899,1,0}, {4,105,3899,1,0}, {4,41,3899,1,0}, {1,8,3899,1,0}, {1,6,3899,1,0},
	{1,12,3899,1,0}, {1,1,3899,1,0}, {1,4,3899,1,0}, {1,2,3899,1,0}, {1,7,3899,1,0},
	{1,10,3899,1,0}, {1,11,3899,1,0}, {4,104,3899,1,0}, {4,88,3899,1,0}, {4,72,3899,1,0},
	{4,8,3899,1,0}, {2,0,3899,1,1}, {2,0,3899,1,0}, {2,4,3899,1,0}, {4,87,3899,1,0}, {4,7,3899,1,0},
	{4,23,3899,1,0}, {4,71,3899,1,0}, {4,39,3899,1,0}, {2,5,3899,1,0}, {2,6,3899,1,0},
	{2,2,3899,1,0}, {2,1,3899,1,0}, {4,55,3901,1,0}, {2,4,3901,1,1}, {2,4,3901,1,0},
	{4,56,3901,1,0}, {1,1,3901,1,0}, {1,9,3901,1,0}, {1,3,3901,1,0}, {1,8,3901,1,0}, {1,5,3901,1,0},
	{3,0,3901,1,1}, {4,103,3901,1,0}, {4,105,3901,1,0}, {4,57,3901,1,0}, {2,5,3901,1,0},
	{4,88,3901,1,0}, {4,87,3901,1,0}, {4,89,3901,1,0}, {1,7,3901,1,0}, {2,0,3901,1,0},
	{2,6,3901,1,0}, {2,3,3901,1,1}, {2,3,3901,1,0}, {1,12,3901,1,0}, {1,10,3901,1,0},
	{1,4,3901,1,0}, {1,2,3901,1,0}, {2,1,3901,1,0}, {2,2,3901,1,0}, {4,72,3901,1,0},
	{4,71,3901,1,0}, {4,73,3901,1,0}, {4,104,3901,1,0}, {1,11,3901,1,0}, {3,1,3901,1,1},
	{1,6,3901,1,0}, {1,10,3790,1,0}, {1,10,152,1,0}, {1,10,74,1,0}, {1,10,3903,1,0}, {1,10,150,1,0},
	{1,10,3908,1,0}, {1,10,3912,1,0}, {1,10,3918,1,0}, {1,8,3920,1,0}, {4,105,3926,1,0},
	{4,89,3928,1,0}, {4,89,3926,1,0}, {4,105,3930,1,0}, {4,73,3928,1,0}, {4,73,3926,1,0},
	{1,8,150,1,0}, {1,8,3933,1,0}, {1,8,3918,1,0}, {4,56,3790,1,0}, {4,56,3943,1,0},
	{4,56,3918,1,0}, {3,1,150,1,0}, {3,1,3946,1,0}, {1,4,150,1,0}, {1,4,140,1,0}, {1,4,3933,1,0},
	{1,4,3918,1,0}, {4,8,74,1,0}, {4,54,150,1,0}, {4,8,150,1,0}, {4,56,140,1,0}, {2,0,3950,0,1},
	{5,0,261,1,1}, {5,0,261,1,1}, {2,0,150,1,0}, {1,8,152,1,0}, {4,105,3954,1,0}, {4,73,3954,1,0},
	{4,89,3954,1,0}, {4,56,3956,1,0}, {4,56,148,1,0}, {4,8,76,1,0}, {4,8,144,1,0}, {4,56,76,1,0},
	{4,56,261,1,0}, {4,88,3928,1,0}, {4,104,3928,1,0}, {4,72,3928,1,0}, {4,104,3954,1,0},
	{4,72,3954,1,0}, {3,0,261,1,0}, {1,4,3962,1,0}, {1,4,76,1,0}, {4,88,146,1,0}, {4,104,146,1,0},
	{4,72,146,1,0}, {4,104,148,1,0}, {4,88,148,1,0}, {4,72,148,1,0}, {4,8,148,1,0},
	{4,104,3926,1,0}, {4,88,3926,1,0}, {4,72,3926,1,0}, {2,0,3926,1,0}, {2,0,3928,1,0},
	{1,10,3965,1,0}, {1,8,3969,1,0}, {4,57,3926,1,0}, {5,0,3972,1,0}, {4,55,3975,0,0},
	{4,57,74,1,0}, {4,55,3978,0,0}, {4,57,3954,1,0}, {4,57,3928,1,0}, {4,55,3928,1,0},
	{5,0,148,1,1}, {5,0,74,1,0}, {5,0,3926,1,1}, {4,103,3954,1,0}, {4,55,3918,1,0}, {2,4,3982,1,0},
	{2,4,3985,1,0}, {2,4,3990,1,0}, {2,4,3918,1,0}, {4,55,3926,1,0}, {1,1,3920,1,0}, {1,1,3994,1,0},
	{1,1,3918,1,0}, {1,1,152,1,0}, {1,1,3969,1,0}, {1,7,140,0,0}, {2,5,140,1,0}, {1,6,4006,1,0},
	{1,7,4009,1,0}, {1,7,76,1,0}, {1,7,4015,1,0}, {1,7,3918,1,0}, {1,7,144,1,0}, {1,6,4028,1,0},
	{1,6,3918,1,0}, {1,12,4041,1,0}, {1,12,3969,1,0}, {1,12,4006,1,0}, {2,0,146,0,1},
	{5,0,4044,1,1}, {3,0,3928,1,0}, {5,0,3918,1,1}, {5,0,140,1,1}, {2,0,146,1,0}, {3,1,146,1,0},
	{3,1,3926,1,0}, {1,12,3790,1,0}, {4,8,152,1,0}, {4,56,152,1,0}, {1,12,4047,1,0},
	{1,12,4052,1,0}, {1,12,3918,1,0}, {3,1,144,1,0}, {5,0,152,1,1}, {1,11,4047,1,0}, {1,11,140,1,0},
	{1,11,4061,1,0}, {1,11,3918,1,0}, {1,11,3790,1,0}, {1,11,3928,1,0}, {1,11,152,1,0},
	{1,11,150,1,0}, {1,11,3969,1,0}, {4,54,74,0,0}, {4,58,74,1,0}, {4,58,150,1,0}, {3,0,144,1,0},
	{4,71,3954,1,0}, {4,87,3954,1,0}, {4,103,3926,1,0}, {4,87,3928,1,0}, {4,87,3926,1,0},
	{4,103,3928,1,0}, {4,71,3928,1,0}, {4,71,3926,1,0}, {3,1,4070,1,0}, {3,0,3946,1,0},
	{1,2,4073,1,0}, {1,2,4077,1,0}, {1,2,3918,1,0}, {1,2,4084,1,0}, {1,2,4088,1,0}, {3,0,152,1,0},
	{1,2,152,1,0}, {1,2,3969,1,0}, {1,2,150,1,0}, {2,4,152,1,0}, {3,0,150,1,0}, {2,4,150,1,0},
	{2,4,3926,1,0}, {2,3,4092,1,0}, {2,3,4096,1,0}, {2,3,148,1,0}, {2,3,4106,1,0}, {2,3,4111,1,0},
	{2,3,3918,1,0}, {2,4,3928,1,0}, {2,4,148,1,0}, {2,4,4118,1,0}, {4,88,152,1,0}, {4,104,152,1,0},
	{4,72,152,1,0}, {3,1,152,1,0}, {3,0,4120,1,0}, {3,0,146,1,0}, {2,2,4123,1,0}, {2,2,4128,1,0},
	{2,2,148,1,0}, {2,2,4135,1,0}, {2,2,4139,1,0}, {2,2,3918,1,0}, {2,2,144,1,0}, {1,5,4144,1,0},
	{1,5,3918,1,0}, {2,2,150,1,0}, {3,2,150,1,0}, {3,2,144,1,0}, {3,1,4154,1,0}, {1,3,4157,1,0},
	{1,3,3918,1,0}, {1,3,140,1,0}, {1,5,4172,1,0}, {1,5,3926,1,0}, {4,88,150,1,0}, {4,104,150,1,0},
	{4,72,150,1,0}, {4,88,3954,1,0}, {2,0,3982,0,0}, {5,0,3969,1,0}, {2,0,152,1,0}, {2,0,4118,1,0},
	{2,0,3985,1,0}, {2,0,148,1,0}, {2,0,3990,1,0}, {2,0,3918,1,0}, {3,2,4177,1,0}, {5,0,144,1,0},
	{5,0,4181,1,0}, {4,57,261,1,0}, {2,4,140,1,0}, {2,4,146,1,0}, {2,6,4092,1,0}, {2,6,4185,1,0},
	{2,6,148,1,0}, {2,6,146,1,0}, {2,6,4193,1,0}, {2,6,4196,1,0}, {2,6,3918,1,0}, {2,5,4092,1,0},
	{2,5,146,1,0}, {2,5,4201,1,0}, {2,5,148,1,0}, {2,5,4208,1,0}, {2,5,4196,1,0}, {2,5,3918,1,0},
	{4,57,3918,1,0}, {3,0,3969,1,0}, {1,9,3790,1,0}, {2,6,152,1,0}, {2,6,4118,1,0}, {1,9,3969,1,0},
	{1,9,3965,1,0}, {3,0,3954,1,0}, {2,1,152,1,0}, {3,0,3926,1,0}, {3,1,4212,1,0}, {3,1,3954,1,0},
	{1,9,4047,1,0}, {1,9,4216,1,0}, {1,9,3918,1,0}, {1,9,4222,1,0}, {2,5,152,1,0}, {1,9,152,1,0},
	{1,9,150,1,0}, {2,1,4226,1,0}, {2,1,146,1,0}, {2,1,4231,1,0}, {2,1,148,1,0}, {2,1,4208,1,0},
	{2,1,4196,1,0}, {2,1,3918,1,0}, {4,72,144,1,0}, {4,88,144,1,0}, {4,104,140,1,0}, {4,8,146,1,0},
	{4,8,3926,1,0}, {4,104,144,1,0}, {1,10,4239,1,0}, {1,10,154,1,0}, {1,10,156,1,0}, {3,1,156,1,0},
	{1,8,4242,1,0}, {1,8,156,1,0}, {1,8,154,1,0}, {4,58,154,1,0}, {4,56,154,1,0}, {4,56,156,1,0},
	{2,5,4246,1,0}, {5,0,154,1,0}, {3,0,4246,1,0}, {4,104,154,1,0}, {4,104,156,1,0}, {4,88,154,1,0},
	{4,88,156,1,0}, {4,72,4239,1,0}, {4,8,154,1,0}, {4,8,156,1,0}, {1,4,4248,1,0}, {1,4,156,1,0},
	{1,10,4246,1,0}, {1,8,4246,1,0}, {4,104,4246,1,0}, {5,0,4246,1,1}, {4,54,154,1,0},
	{4,55,4246,1,0}, {4,56,4246,1,0}, {1,9,156,1,0}, {1,1,4246,1,0}, {1,1,4242,1,0}, {1,1,154,1,0},
	{1,1,156,1,0}, {1,6,4242,1,0}, {1,7,154,1,0}, {1,7,4246,1,0}, {1,7,4242,1,0}, {1,12,156,1,0},
	{1,12,4248,1,0}, {1,12,154,1,0}, {2,6,4246,1,0}, {3,1,154,1,0}, {2,0,156,1,0}, {1,11,4246,1,0},
	{1,11,4248,1,0}, {1,11,154,1,0}, {2,1,4246,1,0}, {2,0,4246,1,0}, {1,11,156,1,0}, {4,89,154,1,0},
	{3,1,4246,1,0}, {3,0,156,1,0}, {4,54,156,1,0}, {4,58,156,1,0}, {1,2,154,1,0}, {1,2,4246,1,0},
	{1,2,156,1,0}, {2,3,154,1,0}, {2,3,4239,1,0}, {2,3,156,1,0}, {2,4,154,1,0}, {2,4,156,1,0},
	{3,0,154,1,0}, {2,2,154,1,0}, {2,2,4239,1,0}, {2,2,156,1,0}, {4,105,4246,1,0}, {1,3,4246,1,0},
	{1,3,4248,1,0}, {1,3,156,1,0}, {1,5,4248,1,0}, {1,5,156,1,0}, {2,3,4246,1,0}, {2,0,154,1,0},
	{3,2,154,1,0}, {2,2,4246,1,0}, {2,6,154,1,0}, {2,4,4246,1,0}, {2,6,4239,1,0}, {2,6,156,1,0},
	{2,5,154,1,0}, {2,5,156,1,0}, {1,9,154,1,0}, {1,9,4248,1,0}, {2,1,154,1,0}, {2,1,4239,1,0},
	{2,1,156,1,0}, {4,57,4246,1,0}, {4,103,4246,1,0}, {1,10,158,1,0}, {1,8,158,1,0}, {1,4,158,1,0},
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
	{2,4,162,1,0}, {1,1,162,1,0}, {1,6,162,1,0}, {1,7,162,1,0}, {5,0,162,1,1}, {1,12,162,1,0},
	{1,11,162,1,0}, {3,1,261,1,0}, {1,2,162,1,0}, {4,8,162,1,0}, {2,3,162,1,0}, {1,5,162,1,0},
	{2,2,162,1,0}, {1,3,162,1,0}, {2,0,162,1,0}, {2,6,162,1,0}, {2,5,162,1,0}, {1,9,162,1,0},
	{2,1,162,1,0}, {5,0,164,1,0}, {1,10,164,1,0}, {3,0,164,1,0}, {3,1,164,1,0}, {1,8,164,1,0},
	{4,104,164,1,0}, {4,88,164,1,0}, {4,72,164,1,0}, {4,56,164,1,0}, {4,8,164,1,0}, {3,2,164,1,0},
	{1,4,164,1,0}, {2,6,164,1,0}, {2,2,164,1,0}, {1,9,164,1,0}, {1,1,164,1,0}, {1,6,164,1,0},
	{1,7,164,1,0}, {2,0,164,1,0}, {1,12,164,1,0}, {2,1,164,1,0}, {1,11,164,1,0}, {4,58,164,1,0},
	{4,54,164,1,0}, {1,2,164,1,0}, {2,3,164,1,0}, {1,3,164,1,0}, {1,5,164,1,0}, {2,4,164,1,0},
	{2,5,164,1,0}, {1,10,166,1,0}, {3,2,166,1,0}, {1,8,166,1,0}, {2,0,166,1,0}, {4,88,166,1,0},
	{4,56,4251,1,0}, {4,72,166,1,0}, {4,104,166,1,0}, {3,0,166,1,0}, {4,58,166,1,0}, {1,4,166,1,0},
	{5,0,166,1,0}, {2,4,166,1,0}, {1,1,166,1,0}, {1,7,166,1,0}, {1,6,166,1,0}, {1,12,166,1,0},
	{1,11,166,1,0}, {4,55,4251,1,0}, {4,8,166,1,0}, {1,2,166,1,0}, {2,3,166,1,0}, {2,2,166,1,0},
	{3,1,166,1,0}, {1,3,166,1,0}, {1,5,166,1,0}, {4,54,166,1,0}, {4,57,4251,1,0}, {2,6,166,1,0},
	{2,5,166,1,0}, {1,9,166,1,0}, {2,1,166,1,0}, {5,0,168,1,0}, {1,10,168,1,0}, {1,8,168,1,0},
	{4,56,168,1,0}, {4,88,168,1,0}, {4,104,168,1,0}, {4,72,168,1,0}, {4,8,168,1,0}, {1,4,168,1,0},
	{2,4,168,1,0}, {1,1,168,1,0}, {1,7,168,1,0}, {1,6,168,1,0}, {1,12,168,1,0}, {1,11,168,1,0},
	{4,58,168,1,0}, {1,2,168,1,0}, {2,3,168,1,0}, {3,0,168,1,0}, {2,0,168,1,0}, {2,2,168,1,0},
	{3,2,168,1,0}, {3,1,168,1,0}, {1,3,168,1,0}, {1,5,168,1,0}, {4,54,168,1,0}, {2,6,168,1,0},
	{2,5,168,1,0}, {1,9,168,1,0}, {2,1,168,1,0}, {3,2,170,1,0}, {4,56,170,1,0}, {4,8,170,1,0},
	{4,72,170,1,0}, {4,88,170,1,0}, {4,104,170,1,0}, {3,1,170,1,0}, {1,4,170,1,0}, {1,10,170,1,0},
	{1,8,170,1,0}, {2,2,170,1,0}, {1,1,170,1,0}, {1,7,170,1,0}, {1,6,170,1,0}, {2,0,170,1,0},
	{1,12,170,1,0}, {2,1,170,1,0}, {1,11,170,1,0}, {3,0,170,1,0}, {1,2,170,1,0}, {2,3,170,1,0},
	{4,58,170,1,0}, {1,3,170,1,0}, {4,54,170,1,0}, {1,5,170,1,0}, {2,5,170,1,0}, {2,4,170,1,0},
	{2,6,170,1,0}, {1,9,170,1,0}, {2,2,4254,1,0}, {4,56,4254,1,0}, {4,58,4254,1,0}, {1,7,4254,1,0},
	{2,0,4254,1,0}, {1,11,4254,1,0}, {4,55,4254,1,0}, {4,89,4254,1,0}, {4,105,4254,1,0},
	{4,73,4254,1,0}, {3,0,4254,1,0}, {1,12,4254,1,0}, {4,7,4254,1,0}, {4,9,4254,1,0},
	{5,0,4254,1,0}, {3,1,4254,1,0}, {4,8,4254,1,0}, {4,57,4254,1,0}, {1,1,4254,1,0}, {1,2,4254,1,0},
	{1,8,4254,1,0}, {4,87,4254,1,0}, {4,103,4254,1,0}, {4,71,4254,1,0}, {4,39,4254,1,0},
	{4,41,4254,1,0}, {4,54,4254,1,0}, {1,6,4254,1,0}, {1,4,4254,1,0}, {2,3,4254,1,0},
	{2,4,4254,1,0}, {1,9,4254,1,0}, {1,3,4254,1,0}, {3,2,4254,1,0}, {4,23,4254,1,0},
	{4,25,4254,1,0}, {4,88,4254,1,0}, {4,104,4254,1,0}, {4,72,4254,1,0}, {1,10,4254,1,0},
	{1,5,4254,1,0}, {2,1,4254,1,0}, {2,5,4254,1,0}, {2,6,4254,1,0}, {1,7,172,1,0}, {1,2,172,1,0},
	{1,9,172,1,0}, {3,2,172,1,0}, {3,0,172,1,0}, {4,8,172,1,0}, {10,2,172,1,0}, {3,1,172,1,0},
	{2,1,172,1,0}, {1,10,172,1,0}, {5,0,172,1,0}, {1,12,172,1,0}, {4,104,172,1,0}, {4,105,172,1,0},
	{2,3,172,1,0}, {1,5,172,1,0}, {1,11,172,1,0}, {4,57,172,1,0}, {2,4,172,1,0}, {10,1,172,1,0},
	{1,1,172,1,0}, {4,58,172,1,0}, {1,6,172,1,0}, {1,3,172,1,0}, {4,56,172,1,0}, {2,5,172,1,0},
	{2,2,172,1,0}, {2,0,172,1,0}, {2,6,172,1,0}, {1,8,172,1,0}, {4,72,172,1,0}, {4,73,172,1,0},
	{4,88,172,1,0}, {4,89,172,1,0}, {1,4,172,1,0}, {4,54,172,1,0}, {4,41,172,1,0}, {4,25,172,1,0},
	{4,9,172,1,0}, {1,9,174,1,0}, {1,2,174,1,0}, {1,7,174,1,0}, {3,2,174,1,0}, {3,0,174,1,0},
	{2,1,174,1,0}, {1,10,174,1,0}, {3,1,174,1,0}, {4,8,174,1,0}, {1,12,174,1,0}, {4,104,174,1,0},
	{4,105,174,1,0}, {2,3,174,1,0}, {1,11,174,1,0}, {1,5,174,1,0}, {2,4,174,1,0}, {1,1,174,1,0},
	{1,3,174,1,0}, {1,4,174,1,0}, {1,6,174,1,0}, {4,54,174,1,0}, {4,56,174,1,0}, {4,57,174,1,0},
	{4,58,174,1,0}, {2,5,174,1,0}, {2,2,174,1,0}, {2,0,174,1,0}, {2,6,174,1,0}, {1,8,174,1,0},
	{4,72,174,1,0}, {4,73,174,1,0}, {4,88,174,1,0}, {4,89,174,1,0}, {4,25,174,1,0}, {4,9,174,1,0},
	{4,41,174,1,0}, {4,54,4256,1,0}, {4,55,4256,1,0}, {4,54,4258,1,0}, {4,55,4258,1,0},
	{4,58,4258,1,0}, {4,58,4256,1,0}, {2,0,4258,0,0}, {2,6,4256,1,0}, {2,4,4256,0,0},
	{2,5,4258,1,0}, {2,3,4256,0,0}, {2,4,4258,1,0}, {2,1,4256,0,0}, {2,2,4258,1,0}, {2,0,4256,0,0},
	{2,1,4258,1,0}, {2,2,4256,0,0}, {2,3,4258,1,0}, {2,5,4256,0,0}, {2,6,4258,1,0}, {4,41,4256,1,0},
	{4,39,4256,1,0}, {2,6,4256,1,0}, {2,0,4258,1,0}, {4,57,4256,1,0}, {4,56,4256,1,0},
	{4,56,4258,1,0}, {2,5,4258,1,0}, {2,3,4256,1,0}, {2,4,4258,1,0}, {3,1,4256,1,0}, {3,1,4258,1,0},
	{4,73,4256,1,0}, {4,71,4256,1,0}, {2,2,4258,1,0}, {2,1,4256,1,0}, {5,0,4260,1,1},
	{5,0,4256,1,1}, {2,0,4256,0,0}, {5,0,4256,1,1}, {7,0,4260,1,0}, {1,2,4256,1,0}, {1,3,4256,1,0},
	{1,9,4256,1,0}, {1,1,4256,1,0}, {1,6,4256,1,0}, {2,1,4258,1,0}, {1,2,4258,1,0}, {1,3,4258,1,0},
	{1,9,4258,1,0}, {1,1,4258,1,0}, {1,6,4258,1,0}, {1,11,4258,1,0}, {1,12,4258,1,0},
	{1,10,4258,1,0}, {1,7,4258,1,0}, {1,4,4258,1,0}, {1,8,4258,1,0}, {1,5,4258,1,0},
	{1,11,4256,1,0}, {1,12,4256,1,0}, {1,10,4256,1,0}, {1,7,4256,1,0}, {1,4,4256,1,0},
	{1,8,4256,1,0}, {1,5,4256,1,0}, {4,89,4256,1,0}, {4,87,4256,1,0}, {5,0,4258,1,1},
	{4,105,4256,1,0}, {4,103,4256,1,0}, {2,2,4256,1,0}, {2,3,4258,1,0}, {4,57,4258,1,0},
	{2,4,4256,1,0}, {4,9,4256,1,0}, {4,7,4256,1,0}, {4,25,4256,1,0}, {4,23,4256,1,0},
	{3,0,4256,1,0}, {3,0,4258,1,0}, {2,5,4256,1,0}, {2,6,4258,1,0}, {2,5,176,1,0}, {2,4,176,1,0},
	{2,2,176,1,0}, {1,9,176,1,0}, {2,6,176,1,0}, {1,1,176,1,0}, {1,7,176,1,0}, {1,6,176,1,0},
	{3,2,176,1,0}, {3,1,176,1,0}, {4,54,176,1,0}, {2,0,176,1,0}, {2,1,176,1,0}, {3,1,178,1,0},
	{2,0,178,1,0}, {1,12,178,1,0}, {3,0,178,1,0}, {1,12,176,1,0}, {1,11,176,1,0}, {3,0,176,1,0},
	{4,105,178,1,0}, {4,104,178,1,0}, {2,3,178,1,0}, {4,7,176,1,0}, {4,39,176,1,0}, {4,103,176,1,0},
	{4,71,176,1,0}, {4,23,176,1,0}, {4,55,176,1,0}, {4,87,176,1,0}, {1,2,176,1,0}, {2,3,176,1,0},
	{1,3,176,1,0}, {4,56,178,1,0}, {4,57,178,1,0}, {1,5,176,1,0}, {1,5,178,1,0}, {1,3,178,1,0},
	{4,8,176,1,0}, {4,72,176,1,0}, {4,104,176,1,0}, {4,88,176,1,0}, {4,56,176,1,0}, {4,8,178,1,0},
	{4,89,178,1,0}, {4,88,178,1,0}, {4,73,178,1,0}, {4,72,178,1,0}, {2,6,178,1,0}, {2,5,178,1,0},
	{2,2,178,1,0}, {2,1,178,1,0}, {2,4,178,1,0}, {4,58,176,1,0}, {1,9,178,1,0}, {1,10,176,1,0},
	{1,8,178,1,0}, {1,4,178,1,0}, {1,10,178,1,0}, {1,4,176,1,0}, {1,8,176,1,0}, {1,6,178,1,0},
	{1,7,178,1,0}, {1,1,178,1,0}, {1,11,178,1,0}, {4,25,178,1,0}, {4,41,178,1,0}, {4,9,178,1,0},
	{1,2,178,1,0}, {1,8,180,1,0}, {4,88,180,1,0}, {4,72,180,1,0}, {4,104,180,1,0}, {1,4,180,1,0},
	{4,8,180,1,0}, {4,54,180,1,0}, {1,12,180,1,0}, {3,0,180,1,0}, {4,56,180,1,0}, {4,58,180,1,0},
	{1,2,180,1,0}, {1,1,180,1,0}, {1,7,180,1,0}, {1,6,180,1,0}, {2,0,180,1,0}, {1,5,180,1,0},
	{1,3,180,1,0}, {3,1,180,1,0}, {1,11,180,1,0}, {2,3,180,1,0}, {2,1,180,1,0}, {1,10,180,1,0},
	{2,5,180,1,0}, {2,2,180,1,0}, {1,9,180,1,0}, {3,2,180,1,0}, {2,6,180,1,0}, {2,4,180,1,0},
	{4,72,4263,1,0}, {4,88,4263,1,0}, {1,2,4263,1,0}, {3,2,4265,1,0}, {4,56,4263,1,0},
	{4,104,4263,1,0}, {2,4,4265,1,0}, {2,4,4263,1,0}, {1,7,4263,1,0}, {1,11,4263,1,0},
	{4,8,4263,1,0}, {1,9,4263,1,0}, {1,3,4263,1,0}, {1,4,4263,1,0}, {2,2,4265,1,0}, {1,3,4265,1,0},
	{1,5,4265,1,0}, {3,1,4265,1,0}, {2,3,4265,1,0}, {2,3,4263,1,0}, {2,3,4267,1,0}, {2,1,4265,1,0},
	{2,2,4263,1,0}, {1,6,4263,1,0}, {2,1,4263,1,0}, {2,0,4263,1,0}, {5,0,4263,1,1}, {1,9,4265,1,0},
	{2,6,4263,1,0}, {2,6,4265,1,0}, {3,0,4263,1,0}, {4,55,4263,1,0}, {4,71,4263,1,0},
	{4,39,4263,1,0}, {4,7,4263,1,0}, {4,87,4263,1,0}, {4,103,4263,1,0}, {4,23,4263,1,0},
	{4,9,4265,1,0}, {4,41,4265,1,0}, {4,73,4265,1,0}, {4,57,4265,1,0}, {4,89,4265,1,0},
	{4,105,4265,1,0}, {4,25,4265,1,0}, {4,72,4265,1,0}, {4,88,4265,1,0}, {4,104,4265,1,0},
	{1,12,4263,1,0}, {4,55,4265,1,0}, {1,8,4263,1,0}, {1,11,4265,1,0}, {4,8,4265,1,0},
	{4,55,4263,0,0}, {4,57,4263,1,0}, {4,73,4263,1,0}, {4,41,4263,1,0}, {4,9,4263,1,0},
	{4,89,4263,1,0}, {4,105,4263,1,0}, {4,25,4263,1,0}, {1,4,4265,1,0}, {2,0,4265,1,0},
	{1,10,4265,1,0}, {1,8,4265,1,0}, {4,7,4265,1,0}, {4,39,4265,1,0}, {4,71,4265,1,0},
	{4,87,4265,1,0}, {4,103,4265,1,0}, {4,23,4265,1,0}, {4,54,4265,1,0}, {4,58,4265,1,0},
	{2,5,4265,1,0}, {2,5,4263,1,0}, {4,56,4265,1,0}, {1,12,4265,1,0}, {3,1,4263,1,0},
	{1,7,4265,1,0}, {1,6,4265,1,0}, {1,1,4265,1,0}, {1,5,4263,1,0}, {1,1,4263,1,0}, {1,10,4263,1,0},
	{3,0,4265,1,0}, {4,57,4263,1,0}, {1,2,4265,1,0}, {3,0,182,1,0}, {1,8,182,1,0}, {1,1,182,1,0},
	{4,104,182,1,0}, {1,5,182,1,0}, {4,56,182,1,0}, {4,88,182,1,0}, {4,72,182,1,0}, {2,0,182,1,0},
	{2,3,182,1,0}, {1,11,182,1,0}, {1,6,182,1,0}, {4,57,182,1,0}, {1,10,182,1,0}, {3,1,182,1,0},
	{2,1,182,1,0}, {2,4,182,1,0}, {1,2,182,1,0}, {1,7,182,1,0}, {4,41,182,1,0}, {4,25,182,1,0},
	{2,5,182,1,0}, {4,8,182,1,0}, {1,3,182,1,0}, {4,73,182,1,0}, {4,105,182,1,0}, {4,89,182,1,0},
	{1,12,182,1,0}, {2,6,182,1,0}, {1,4,182,1,0}, {2,2,182,1,0}, {1,9,182,1,0}, {1,7,184,1,0},
	{1,9,184,1,0}, {1,2,184,1,0}, {4,58,184,1,0}, {4,88,184,1,0}, {2,1,184,1,0}, {4,104,184,1,0},
	{1,10,184,1,0}, {3,1,184,1,0}, {4,56,184,1,0}, {1,12,184,1,0}, {5,0,184,1,0}, {3,0,184,1,0},
	{3,2,184,1,0}, {2,3,184,1,0}, {2,4,184,1,0}, {1,1,184,1,0}, {1,6,184,1,0}, {1,3,184,1,0},
	{1,4,184,1,0}, {4,54,184,1,0}, {1,11,184,1,0}, {2,6,184,1,0}, {4,72,184,1,0}, {1,8,184,1,0},
	{2,5,184,1,0}, {2,2,184,1,0}, {2,0,184,1,0}, {4,8,184,1,0}, {1,5,184,1,0}, {2,1,4270,1,0},
	{1,10,4270,1,0}, {4,56,4270,1,0}, {4,57,4270,1,0}, {1,8,4270,1,0}, {1,4,4270,1,0},
	{1,1,4270,1,0}, {2,5,4270,1,0}, {1,7,4270,1,0}, {1,6,4270,1,0}, {1,3,4270,1,0}, {1,5,4270,1,0},
	{2,3,4270,1,0}, {2,4,4270,1,0}, {2,0,4270,1,0}, {3,0,4270,1,0}, {1,9,4270,1,0}, {4,55,4270,1,0},
	{3,1,4270,1,0}, {2,6,4270,1,0}, {1,12,4270,1,0}, {1,2,4270,1,0}, {1,11,4270,1,0},
	{2,2,4270,1,0}, {2,3,4272,1,0}, {2,4,4272,1,0}, {2,0,4272,1,0}, {4,57,4272,1,0}, {2,2,4272,1,0},
	{2,6,4272,1,0}, {2,5,4272,1,0}, {2,5,4275,1,0}, {4,56,4272,1,0}, {2,1,4272,1,0}, {1,2,4272,1,0},
	{1,12,4272,1,0}, {1,10,4272,1,0}, {1,4,4272,1,0}, {4,55,4272,1,0}, {1,1,4272,1,0},
	{1,3,4272,1,0}, {1,5,4272,1,0}, {1,11,4272,1,0}, {1,8,4272,1,0}, {2,5,674,1,0}, {1,9,4272,1,0},
	{3,1,4272,1,0}, {3,0,4272,1,0}, {1,7,4272,1,0}, {1,6,4272,1,0}, {5,0,186,1,0}, {2,1,190,1,0},
	{4,54,186,1,0}, {1,1,193,1,0}, {1,7,193,1,0}, {2,3,190,1,0}, {1,3,193,1,0}, {3,0,193,1,0},
	{4,103,193,1,0}, {4,71,190,1,0}, {3,0,188,1,0}, {3,1,193,1,0}, {4,105,190,1,0}, {4,73,190,1,0},
	{3,1,188,1,0}, {3,1,190,1,0}, {10,9,193,1,0}, {1,9,193,1,0}, {2,2,190,1,0}, {1,2,193,1,0},
	{5,0,193,1,0}, {2,5,190,1,0}, {1,5,193,1,0}, {4,8,186,1,1}, {4,72,188,1,0}, {4,88,188,1,0},
	{4,56,193,1,0}, {4,104,195,1,0}, {4,56,195,1,0}, {4,88,186,1,0}, {4,72,186,1,0}, {10,4,186,1,0},
	{1,8,193,1,0}, {2,6,190,1,0}, {1,6,193,1,0}, {3,2,190,1,0}, {6,5,193,1,0}, {4,54,190,1,0},
	{4,54,193,1,0}, {1,11,193,1,0}, {1,12,193,1,0}, {1,10,193,1,0}, {3,0,186,1,0}, {3,1,186,1,0},
	{6,3,193,1,0}, {4,58,190,1,0}, {2,1,193,1,0}, {2,3,193,1,0}, {2,2,193,1,0}, {2,5,193,1,0},
	{2,6,193,1,0}, {2,4,193,1,0}, {2,0,193,1,0}, {2,4,190,1,0}, {1,4,193,1,0}, {2,6,186,1,0},
	{3,2,186,1,0}, {10,7,186,1,0}, {4,8,188,1,0}, {4,55,188,1,0}, {10,5,186,1,0}, {5,0,195,0,0},
	{6,1,193,1,0}, {4,58,193,1,0}, {2,0,195,0,0}, {5,0,195,0,0}, {6,3,193,1,0}, {2,0,186,1,0},
	{4,103,188,1,0}, {6,4,193,1,0}, {4,58,186,1,0}, {4,57,207,1,0}, {10,8,186,1,0}, {2,0,190,1,0},
	{4,103,186,1,0}, {10,6,186,1,0}, {2,1,186,0,0}, {5,0,195,0,0}, {6,2,193,1,0}, {6,2,193,1,0},
	{2,1,186,1,0}, {2,4,186,1,0}, {4,72,193,1,0}, {4,88,193,1,0}, {4,105,186,1,0}, {2,3,186,1,0},
	{3,0,190,1,0}, {2,2,186,1,0}, {4,8,193,1,0}, {6,6,193,1,0}, {2,5,186,1,0}, {4,56,4277,1,0},
	{4,88,4277,1,0}, {4,72,4277,1,0}, {4,104,4277,1,0}, {4,55,4277,1,0}, {4,103,4277,1,0},
	{3,1,4277,1,0}, {4,87,4277,1,0}, {4,57,4277,1,0}, {1,6,4277,1,0}, {2,6,4277,1,0},
	{2,4,4277,1,0}, {2,5,4277,1,0}, {4,71,4277,1,0}, {4,73,4277,1,0}, {2,1,4277,1,0},
	{2,3,4277,1,0}, {2,2,4277,1,0}, {1,4,4277,1,0}, {1,9,4277,1,0}, {1,8,4277,1,0}, {1,5,4277,1,0},
	{4,89,4277,1,0}, {1,11,4277,1,0}, {1,10,4277,1,0}, {1,12,4277,1,0}, {1,1,4277,1,0},
	{4,58,4277,1,0}, {1,3,4277,1,0}, {4,54,4277,1,0}, {3,0,4277,1,0}, {1,7,4277,1,0},
	{1,2,4277,1,0}, {4,105,4277,1,0}, {2,0,4277,1,0}, {1,11,431,1,0}, {4,57,431,1,0}, {1,2,431,1,0},
	{2,2,431,1,0}, {2,0,431,1,0}, {1,9,431,1,0}, {1,10,431,1,0}, {1,3,431,1,0}, {1,5,431,1,0},
	{1,4,431,1,0}, {1,1,431,1,0}, {1,12,431,1,0}, {1,7,431,1,0}, {1,6,431,1,0}, {4,55,431,1,0},
	{1,8,431,1,0}, {4,56,431,1,0}, {1,5,199,1,0}, {1,3,199,1,0}, {4,105,199,1,0}, {3,1,199,1,0},
	{5,0,199,1,1}, {2,0,199,1,0}, {2,6,199,1,0}, {2,1,199,1,0}, {1,1,199,1,0}, {1,12,199,1,0},
	{1,8,199,1,0}, {1,2,199,1,0}, {1,4,199,1,0}, {4,56,199,1,0}, {1,7,199,1,0}, {4,72,199,1,0},
	{4,88,199,1,0}, {4,104,199,1,0}, {4,9,199,1,0}, {4,73,199,1,0}, {4,41,199,1,0}, {4,57,199,1,0},
	{4,25,199,1,0}, {4,89,199,1,0}, {4,8,199,1,0}, {2,4,199,1,0}, {1,11,199,1,0}, {3,0,199,1,0},
	{2,2,199,1,0}, {1,6,199,1,0}, {1,9,199,1,0}, {1,10,199,1,0}, {2,3,199,1,0}, {2,5,199,1,0},
	{4,54,210,1,0}, {2,5,210,1,0}, {5,0,210,0,0}, {6,1,210,1,0}, {4,58,210,1,0}, {2,4,210,1,0},
	{3,2,210,1,0}, {6,5,210,1,0}, {2,3,210,1,0}, {6,4,210,1,0}, {3,0,210,1,0}, {4,56,210,1,0},
	{3,1,210,1,0}, {4,104,210,1,0}, {2,1,210,0,0}, {6,2,210,1,0}, {2,1,210,1,0}, {4,88,210,1,0},
	{4,72,210,1,0}, {2,0,210,0,0}, {5,0,210,0,0}, {6,3,210,1,0}, {2,0,210,1,0}, {4,8,210,1,0},
	{6,6,210,1,0}, {2,6,210,1,0}, {2,2,210,1,0}, {1,4,62,1,0}, {1,8,62,1,0}, {1,7,62,1,0},
	{1,6,62,1,0}, {4,58,62,1,0}, {4,54,62,1,0}, {1,5,62,1,0}, {1,12,4279,1,0}, {1,11,4279,1,0},
	{2,6,4279,1,0}, {2,1,4279,1,0}, {2,5,4279,1,0}, {2,0,4279,1,0}, {2,4,4279,1,0}, {2,3,4279,1,0},
	{2,2,4279,1,0}, {1,8,4279,1,0}, {1,10,4279,1,0}, {1,9,4279,1,0}, {1,1,4279,1,0}, {1,7,4279,1,0},
	{1,5,4279,1,0}, {1,6,4279,1,0}, {1,4,4279,1,0}, {1,3,4279,1,0}, {1,2,4279,1,0}, {4,105,201,1,0},
	{4,73,201,1,0}, {4,57,201,1,0}, {4,9,201,1,0}, {4,41,201,1,0}, {4,25,201,1,0}, {4,89,201,1,0},
	{4,56,201,1,0}, {4,104,201,1,0}, {4,72,201,1,0}, {4,88,201,1,0}, {4,8,201,1,0}, {1,8,203,1,0},
	{1,10,203,1,0}, {4,8,203,1,0}, {4,104,203,1,0}, {4,56,203,1,0}, {4,58,203,1,0}, {1,4,203,1,0},
	{4,88,203,1,0}, {4,72,203,1,0}, {4,54,203,1,0}, {1,1,203,1,0}, {1,6,203,1,0}, {1,7,203,1,0},
	{1,12,203,1,0}, {3,1,203,1,0}, {1,11,203,1,0}, {3,0,203,1,0}, {1,2,203,1,0}, {2,3,203,1,0},
	{2,4,203,1,0}, {1,3,203,1,0}, {2,2,203,1,0}, {1,5,203,1,0}, {2,0,203,1,0}, {3,2,203,1,0},
	{2,6,203,1,0}, {2,1,203,1,0}, {2,5,203,1,0}, {1,9,203,1,0}, {1,5,4281,1,0}, {2,2,4281,1,0},
	{1,1,4281,1,0}, {2,1,4281,1,0}, {2,6,4281,1,0}, {2,0,4281,1,0}, {2,5,4281,1,0}, {1,12,4281,1,0},
	{1,3,4281,1,0}, {1,7,4281,1,0}, {1,8,4281,1,0}, {2,3,4281,1,0}, {2,4,4281,1,0}, {1,11,4281,1,0},
	{1,9,4281,1,0}, {1,6,4281,1,0}, {1,2,4281,1,0}, {1,4,4281,1,0}, {1,10,4281,1,0}, {2,0,205,1,0},
	{5,0,205,1,1}, {1,8,205,1,0}, {4,89,205,1,0}, {4,105,205,1,0}, {4,72,205,1,0}, {4,41,205,1,0},
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
	312, 65535, 166, 65535, 195, 65535, 33, 65535, 29, 65535, 11, 65535, 214, 65535, 91, 65535, 211,
	65535, 274, 65535, 275, 65535, 136, 65535, 178, 65535, 278, 65535, 157, 65535, 188, 65535, 251,
	65535, 118, 65535, 52, 65535, 135, 65535, 113, 65535, 318, 65535, 318, 321, 65535, 321, 65535,
	113, 318, 321, 65535, 46, 65535, 227, 65535, 41, 65535, 76, 65535, 113, 321, 65535, 137, 65535,
	199, 65535, 283, 65535, 95, 65535, 301, 65535, 70, 65535, 13, 38, 70, 71, 72, 73, 80, 101, 104,
	144, 229, 241, 242, 65535, 94, 65535, 71, 65535, 38, 65535, 34, 38, 71, 317, 65535, 110, 65535,
	88, 65535, 175, 65535, 125, 65535, 3, 65535, 150, 65535, 173, 65535, 146, 65535, 90, 65535, 47,
	65535, 276, 65535, 58, 65535, 64, 65535, 85, 65535, 26, 65535, 4, 65535, 13, 38, 43, 71, 78, 88,
	125, 138, 150, 223, 224, 241, 246, 262, 307, 65535, 13, 38, 43, 71, 78, 88, 125, 138, 208, 223,
	224, 246, 303, 65535, 307, 65535, 120, 65535, 231, 65535, 144, 65535, 129, 247, 65535, 67,
	65535, 271, 65535, 210, 65535, 107, 65535, 69, 97, 65535, 38, 111, 65535, 16, 169, 311, 322,
	65535, 169, 311, 322, 65535, 133, 65535, 12, 13, 43, 71, 78, 88, 111, 116, 124, 125, 138, 141,
	163, 203, 223, 224, 235, 271, 301, 305, 65535, 13, 88, 125, 223, 65535, 203, 65535, 38, 138,
	208, 220, 65535, 12, 92, 141, 163, 271, 65535, 43, 71, 78, 88, 111, 152, 223, 224, 262, 301,
	65535, 13, 125, 303, 65535, 268, 65535, 92, 105, 117, 156, 65535, 94, 105, 110, 151, 242, 286,
	313, 65535, 151, 313, 65535, 69, 110, 65535, 116, 235, 305, 65535, 105, 117, 268, 65535, 117,
	183, 65535, 299, 65535, 164, 65535, 19, 65535, 250, 293, 65535, 94, 163, 65535, 59, 64, 129,
	247, 291, 310, 65535, 28, 65535, 167, 65535, 26, 171, 65535, 171, 65535, 240, 65535, 149, 65535,
	59, 129, 247, 291, 310, 65535, 26, 59, 129, 247, 291, 65535, 12, 94, 116, 141, 149, 167, 232,
	235, 240, 305, 65535, 59, 129, 247, 291, 65535, 129, 247, 291, 65535, 12, 59, 116, 141, 232,
	235, 271, 305, 65535, 129, 65535, 59, 247, 291, 65535, 134, 65535, 102, 144, 65535, 159, 65535,
	74, 65535, 221, 65535, 153, 65535, 13, 65535, 106, 65535, 154, 65535, 80, 65535, 80, 101, 65535,
	191, 65535, 92, 65535, 156, 65535, 141, 65535, 2, 12, 14, 16, 34, 56, 58, 61, 69, 70, 72, 79,
	83, 90, 92, 97, 100, 102, 104, 105, 106, 110, 111, 116, 117, 124, 133, 141, 143, 163, 164, 171,
	183, 184, 191, 192, 196, 198, 200, 231, 235, 242, 254, 256, 264, 268, 270, 271, 281, 298, 301,
	305, 65535, 14, 16, 215, 281, 298, 65535, 143, 65535, 2, 34, 56, 58, 69, 79, 83, 90, 97, 104,
	105, 106, 110, 117, 183, 184, 192, 194, 196, 198, 200, 254, 256, 264, 268, 270, 65535, 34, 99,
	254, 264, 65535, 111, 301, 65535, 12, 163, 242, 271, 65535, 102, 164, 65535, 61, 100, 65535,
	115, 65535, 64, 172, 65535, 89, 65535, 172, 65535, 66, 130, 65535, 238, 65535, 66, 65535, 130,
	65535, 152, 65535, 88, 223, 65535, 293, 65535, 250, 65535, 11, 69, 65535, 26, 59, 247, 291,
	65535, 2, 34, 56, 58, 69, 70, 72, 79, 83, 90, 97, 102, 104, 106, 133, 150, 164, 191, 192, 196,
	198, 200, 231, 246, 254, 270, 65535, 34, 56, 58, 69, 72, 79, 97, 106, 150, 192, 194, 198, 200,
	231, 254, 65535, 34, 99, 254, 65535, 270, 65535, 70, 104, 246, 65535, 2, 83, 196, 65535, 229,
	65535, 93, 65535, 256, 264, 298, 65535, 34, 264, 65535, 82, 155, 65535, 80, 82, 101, 170, 229,
	65535, 80, 82, 101, 155, 170, 220, 65535, 61, 100, 281, 65535, 28, 59, 129, 247, 291, 65535,
	204, 65535, 151, 65535, 313, 65535, 319, 65535, 203, 267, 65535, 282, 65535, 248, 65535, 311,
	65535, 17, 65535, 289, 65535, 39, 65535, 43, 78, 65535, 51, 65535, 97, 138, 65535, 254, 65535,
	286, 298, 65535, 281, 286, 65535, 164, 264, 65535, 142, 65535, 34, 99, 256, 264, 65535, 256,
	65535, 34, 99, 264, 65535, 185, 65535, 35, 65535, 261, 65535, 124, 65535, 246, 65535, 246, 261,
	65535, 161, 65535, 259, 65535, 61, 65535, 230, 65535, 234, 65535, 273, 65535, 13, 38, 208,
	65535, 38, 208, 65535, 208, 65535, 32, 94, 143, 65535, 162, 65535, 21, 65535, 13, 38, 70, 71,
	88, 104, 196, 223, 241, 246, 65535, 150, 191, 65535, 13, 71, 65535, 155, 65535, 12, 34, 56, 61,
	69, 70, 80, 88, 97, 100, 101, 102, 104, 106, 133, 164, 169, 191, 196, 229, 231, 246, 254, 256,
	264, 270, 65535, 56, 61, 69, 97, 100, 102, 196, 229, 254, 256, 270, 65535, 34, 61, 99, 100, 254,
	264, 65535, 80, 101, 104, 106, 208, 65535, 70, 88, 246, 65535, 14, 281, 298, 65535, 38, 71,
	65535, 104, 106, 65535, 170, 65535, 56, 58, 270, 65535, 198, 65535, 192, 200, 65535, 71, 223,
	65535, 2, 28, 38, 79, 83, 105, 110, 116, 117, 124, 141, 151, 163, 170, 171, 192, 198, 200, 235,
	268, 271, 305, 310, 313, 65535, 12, 116, 141, 151, 163, 235, 271, 285, 305, 313, 65535, 2, 79,
	105, 110, 117, 192, 198, 200, 215, 268, 65535, 58, 90, 138, 143, 150, 154, 223, 301, 65535, 90,
	143, 65535, 58, 150, 154, 194, 65535, 303, 65535, 9, 65535, 2, 58, 143, 196, 245, 65535, 70, 80,
	101, 65535, 62, 65535, 82, 125, 65535, 71, 82, 111, 184, 224, 242, 65535, 169, 65535, 71, 224,
	65535, 64, 80, 101, 170, 246, 65535, 194, 65535, 2, 196, 65535, 19, 43, 78, 92, 94, 107, 183,
	203, 216, 262, 311, 322, 65535, 19, 92, 107, 216, 218, 311, 322, 65535, 215, 65535, 51, 254,
	65535, 2, 58, 150, 191, 196, 65535, 13, 71, 84, 86, 88, 104, 65535, 126, 65535, 197, 65535, 13,
	43, 71, 82, 88, 104, 111, 154, 223, 224, 241, 301, 65535, 82, 301, 65535, 152, 155, 301, 65535,
	43, 71, 88, 223, 224, 65535, 51, 61, 100, 256, 65535, 125, 229, 231, 242, 65535, 32, 145, 65535,
	90, 143, 245, 65535, 125, 231, 242, 65535, 220, 231, 242, 65535, 145, 65535, 220, 65535, 100,
	65535, 73, 144, 196, 242, 65535, 32, 55, 145, 65535, 83, 196, 65535, 56, 270, 65535, 314, 65535,
	186, 65535, 198, 270, 65535, 13, 88, 65535, 13, 71, 88, 65535, 71, 88, 65535, 13, 71, 88, 229,
	65535, 13, 88, 229, 65535, 71, 88, 229, 65535, 43, 71, 78, 224, 65535, 19, 107, 216, 311, 65535,
	216, 218, 65535, 285, 65535, 44, 207, 65535, 71, 88, 223, 65535, 192, 198, 200, 65535, 94, 143,
	65535, 132, 65535, 2, 12, 13, 19, 28, 34, 56, 58, 61, 69, 70, 71, 79, 83, 88, 90, 92, 97, 100,
	104, 105, 107, 110, 111, 116, 117, 124, 125, 138, 141, 150, 151, 163, 169, 171, 183, 191, 192,
	196, 198, 200, 203, 216, 224, 231, 235, 254, 256, 262, 264, 270, 271, 301, 305, 311, 313, 322,
	65535, 38, 58, 69, 102, 106, 133, 164, 65535, 38, 138, 65535, 13, 125, 65535, 34, 56, 58, 61,
	79, 90, 99, 100, 102, 106, 110, 150, 192, 198, 200, 254, 256, 264, 65535, 12, 19, 105, 116, 117,
	163, 183, 196, 215, 235, 270, 271, 305, 65535, 2, 231, 65535, 107, 311, 322, 65535, 218, 65535,
	14, 80, 82, 170, 223, 246, 298, 65535, 14, 298, 65535, 281, 310, 65535, 198, 216, 270, 65535,
	56, 192, 200, 65535, 192, 198, 200, 270, 65535, 56, 192, 198, 200, 270, 65535, 56, 58, 69, 79,
	83, 90, 143, 150, 191, 192, 198, 200, 270, 65535, 107, 216, 65535, 216, 285, 65535, 56, 150,
	192, 198, 200, 270, 65535, 43, 65535, 230, 234, 65535, 32, 38, 111, 145, 65535, 90, 150, 65535,
	111, 241, 65535, 220, 241, 65535, 111, 242, 65535, 111, 220, 65535, 34, 65535, 55, 145, 65535,
	219, 273, 65535, 232, 65535, 203, 267, 311, 322, 65535, 267, 65535, 69, 71, 65535, 43, 78, 175,
	65535, 56, 79, 192, 198, 200, 270, 65535, 56, 79, 110, 192, 198, 200, 270, 65535, 79, 192, 198,
	200, 65535, 56, 110, 192, 198, 200, 270, 65535, 95, 231, 65535, 12, 65535, 57, 65535, 111, 231,
	65535, 66, 92, 169, 65535, 163, 65535, 12, 149, 65535, 116, 141, 167, 172, 232, 235, 240, 305,
	65535, 12, 116, 141, 149, 172, 232, 235, 240, 271, 305, 65535, 122, 65535, 57, 66, 122, 65535,
	57, 66, 65535, 69, 104, 65535, 58, 69, 104, 65535, 58, 69, 65535, 66, 149, 65535, 183, 262,
	65535, 193, 311, 322, 65535, 105, 268, 65535, 2, 12, 16, 19, 34, 56, 58, 61, 69, 70, 79, 80, 83,
	90, 94, 97, 100, 102, 104, 105, 106, 110, 116, 117, 124, 125, 133, 138, 141, 143, 150, 151, 163,
	169, 171, 183, 184, 191, 192, 196, 198, 200, 203, 223, 235, 246, 254, 256, 262, 263, 264, 268,
	270, 271, 305, 311, 313, 322, 65535, 223, 246, 65535, 12, 19, 105, 116, 117, 163, 169, 183, 196,
	235, 268, 270, 271, 305, 65535, 80, 101, 164, 65535, 107, 130, 216, 301, 307, 65535, 12, 116,
	141, 167, 172, 235, 240, 305, 65535, 12, 116, 167, 172, 235, 240, 305, 65535, 104, 106, 231,
	242, 65535, 82, 231, 65535, 16, 171, 276, 65535, 104, 106, 242, 65535, 12, 116, 141, 167, 235,
	305, 65535, 94, 183, 298, 65535, 264, 65535, 34, 99, 65535, 82, 154, 65535, 2, 12, 19, 34, 38,
	56, 58, 61, 69, 70, 71, 79, 80, 83, 90, 97, 100, 102, 104, 105, 107, 110, 116, 117, 124, 125,
	133, 138, 141, 143, 150, 151, 163, 164, 183, 191, 192, 196, 198, 200, 203, 216, 223, 224, 235,
	246, 254, 256, 264, 268, 271, 305, 311, 313, 322, 65535, 203, 218, 65535, 12, 19, 107, 138, 141,
	163, 183, 216, 271, 285, 65535, 311, 322, 65535, 34, 56, 58, 79, 90, 99, 105, 106, 110, 117,
	150, 192, 194, 196, 198, 200, 268, 270, 65535, 61, 100, 256, 65535, 70, 71, 104, 224, 65535, 69,
	83, 97, 65535, 28, 94, 105, 117, 142, 183, 268, 298, 65535, 57, 276, 65535, 28, 298, 65535, 12,
	116, 163, 167, 169, 172, 235, 240, 271, 305, 65535, 12, 116, 163, 172, 235, 240, 271, 305,
	65535, 12, 167, 271, 65535, 105, 117, 65535, 12, 163, 167, 172, 240, 271, 65535, 12, 149, 163,
	167, 172, 240, 271, 65535, 2, 12, 16, 19, 34, 56, 58, 61, 69, 70, 71, 79, 83, 90, 92, 97, 100,
	102, 104, 105, 106, 107, 110, 116, 117, 124, 125, 133, 138, 141, 143, 150, 163, 164, 183, 191,
	192, 196, 198, 200, 203, 216, 218, 223, 224, 235, 246, 254, 256, 262, 264, 268, 271, 285, 305,
	311, 322, 65535, 69, 97, 203, 65535, 12, 19, 34, 56, 58, 79, 90, 92, 99, 105, 110, 117, 141,
	150, 163, 192, 194, 196, 198, 200, 268, 270, 271, 311, 322, 65535, 70, 71, 104, 106, 224, 65535,
	38, 83, 65535, 256, 264, 65535, 107, 151, 313, 65535, 72, 133, 143, 65535, 72, 133, 143, 151,
	313, 65535, 203, 282, 65535, 105, 117, 210, 65535, 57, 230, 234, 65535, 161, 286, 65535, 57,
	271, 65535, 66, 130, 169, 65535, 99, 65535, 76, 204, 65535, 134, 259, 65535, 44, 122, 207,
	65535, 21, 172, 65535, 28, 299, 65535, 193, 322, 65535, 70, 231, 284, 65535, 77, 110, 198, 245,
	259, 65535, 203, 267, 282, 65535, 94, 299, 65535, 193, 65535, 71, 229, 65535, 110, 198, 65535,
	245, 259, 65535, 80, 104, 65535, 19, 156, 65535, 163, 246, 65535, 13, 38, 65535, 51, 219, 65535,
	13, 55, 65535, 56, 192, 200, 270, 65535, 70, 71, 80, 84, 86, 88, 101, 104, 106, 132, 231, 242,
	65535, 155, 301, 65535, 184, 262, 65535, 32, 43, 71, 78, 80, 82, 101, 104, 106, 111, 145, 224,
	231, 241, 242, 301, 65535, 80, 101, 132, 155, 65535, 104, 106, 111, 65535, 231, 301, 65535, 82,
	241, 65535, 267, 282, 65535, 13, 55, 70, 71, 80, 84, 86, 88, 97, 101, 104, 106, 132, 146, 229,
	231, 242, 259, 65535, 2, 56, 77, 79, 90, 110, 191, 192, 196, 198, 200, 245, 270, 65535, 107,
	196, 65535, 2, 194, 196, 65535, 12, 19, 92, 116, 124, 141, 169, 183, 235, 271, 305, 65535, 12,
	19, 92, 116, 141, 163, 169, 235, 271, 305, 65535, 150, 175, 65535, 58, 150, 65535, 111, 240,
	65535, 16, 55, 58, 72, 73, 79, 80, 82, 83, 90, 101, 104, 110, 125, 138, 143, 156, 192, 194, 198,
	200, 208, 223, 231, 246, 65535, 88, 104, 223, 246, 65535, 125, 303, 65535, 34, 56, 61, 70, 102,
	133, 219, 241, 242, 254, 256, 263, 264, 270, 301, 65535, 34, 61, 99, 219, 254, 264, 65535, 70,
	301, 65535, 241, 242, 65535, 56, 79, 110, 175, 192, 198, 200, 270, 307, 65535, 88, 197, 65535,
	218, 285, 65535, 13, 43, 71, 78, 80, 82, 88, 101, 104, 106, 111, 133, 170, 224, 231, 241, 242,
	263, 301, 65535, 38, 82, 102, 208, 65535, 219, 254, 273, 65535, 16, 69, 97, 65535, 80, 101, 106,
	132, 155, 170, 229, 65535, 254, 256, 65535, 28, 151, 313, 65535, 64, 79, 80, 101, 110, 138, 170,
	192, 198, 200, 220, 229, 250, 263, 270, 293, 310, 65535, 59, 129, 133, 247, 291, 65535, 43, 78,
	152, 301, 65535, 14, 34, 86, 99, 215, 264, 281, 286, 298, 65535, 34, 84, 99, 264, 65535, 104,
	111, 65535, 13, 43, 71, 78, 88, 220, 224, 65535, 56, 72, 164, 65535, 58, 90, 155, 194, 65535,
	71, 88, 111, 224, 65535, 13, 184, 242, 65535, 218, 285, 322, 65535, 17, 203, 311, 65535, 55, 76,
	65535, 13, 14, 43, 69, 71, 78, 94, 97, 106, 120, 191, 224, 250, 262, 281, 286, 293, 298, 65535,
	13, 94, 65535, 120, 250, 293, 65535, 66, 122, 65535, 55, 70, 80, 88, 101, 104, 106, 132, 143,
	150, 229, 242, 65535, 28, 59, 64, 129, 145, 170, 247, 283, 285, 291, 65535, 64, 107, 150, 216,
	310, 65535, 2, 12, 19, 92, 95, 105, 116, 117, 124, 141, 163, 175, 183, 196, 203, 215, 218, 235,
	268, 271, 305, 307, 65535, 100, 184, 65535, 4, 67, 65535, 32, 55, 80, 88, 101, 104, 106, 111,
	170, 241, 242, 263, 301, 65535, 171, 311, 322, 65535, 193, 311, 65535, 13, 58, 71, 79, 90, 110,
	231, 65535, 13, 71, 82, 224, 231, 65535, 13, 71, 224, 65535, 58, 90, 65535, 58, 69, 83, 143,
	65535, 74, 115, 65535, 2, 307, 65535, 56, 58, 192, 200, 65535, 58, 83, 196, 65535, 62, 203, 282,
	65535, 261, 289, 65535, 21, 240, 65535, 66, 232, 65535, 107, 199, 65535, 58, 143, 65535, 58, 90,
	196, 65535, 79, 270, 65535, 51, 254, 264, 65535, 128, 263, 65535, 203, 267, 289, 65535, 144,
	286, 65535, 2, 143, 65535, 43, 78, 92, 65535, 51, 219, 254, 256, 264, 65535, 99, 264, 65535,
	203, 262, 65535, 12, 19, 107, 116, 141, 151, 163, 169, 216, 218, 235, 271, 285, 305, 311, 313,
	322, 65535, 34, 64, 82, 264, 65535, 2, 56, 58, 69, 72, 79, 97, 102, 105, 110, 117, 150, 154,
	155, 183, 192, 194, 196, 198, 200, 215, 220, 229, 254, 256, 270, 65535, 38, 80, 101, 104, 106,
	111, 152, 208, 65535, 70, 88, 223, 246, 65535, 184, 303, 65535, 28, 61, 95, 100, 310, 65535, 56,
	79, 83, 196, 270, 65535, 125, 242, 65535, 94, 250, 65535, 122, 261, 65535, 219, 254, 65535, 38,
	69, 71, 80, 97, 101, 104, 106, 191, 224, 229, 231, 65535, 69, 97, 229, 65535, 38, 71, 224,
	65535, 107, 183, 216, 65535, 2, 12, 14, 19, 34, 43, 56, 58, 59, 61, 70, 72, 78, 79, 83, 90, 92,
	94, 100, 102, 105, 107, 110, 116, 117, 124, 129, 133, 141, 143, 150, 163, 164, 169, 170, 171,
	183, 192, 196, 198, 200, 203, 216, 235, 247, 254, 256, 262, 264, 268, 270, 271, 281, 291, 298,
	305, 310, 311, 322, 65535, 12, 19, 94, 107, 116, 141, 163, 216, 218, 235, 271, 285, 305, 65535,
	34, 64, 264, 65535, 2, 56, 58, 61, 79, 83, 100, 102, 105, 110, 117, 150, 183, 192, 196, 198,
	200, 215, 254, 256, 268, 270, 65535, 34, 61, 99, 100, 171, 254, 264, 65535, 262, 310, 65535, 72,
	90, 65535, 14, 281, 65535, 56, 192, 198, 200, 65535, 284, 65535, 104, 111, 242, 65535, 154, 301,
	65535, 111, 184, 65535, 111, 152, 65535, 82, 125, 138, 246, 65535, 259, 286, 65535, 19, 21,
	65535, 192, 200, 270, 65535, 61, 77, 264, 65535, 43, 78, 105, 268, 65535, 95, 175, 65535, 34,
	61, 99, 256, 264, 65535, 51, 61, 100, 254, 264, 65535, 219, 254, 256, 65535, 34, 61, 99, 100,
	219, 256, 264, 65535, 100, 256, 65535, 159, 164, 65535, 100, 254, 65535, 51, 100, 254, 256,
	65535, 51, 100, 65535, 51, 99, 65535, 105, 117, 183, 65535, 51, 219, 254, 65535, 2, 13, 55, 58,
	69, 70, 71, 80, 84, 86, 88, 90, 101, 104, 106, 125, 143, 146, 150, 183, 231, 242, 65535, 13, 43,
	71, 78, 82, 88, 104, 105, 111, 117, 125, 154, 183, 223, 224, 241, 242, 246, 276, 301, 65535,
	151, 172, 65535, 43, 71, 78, 88, 223, 224, 65535, 13, 125, 241, 65535, 70, 111, 65535, 268, 286,
	65535, 80, 101, 142, 150, 170, 231, 307, 65535, 142, 170, 65535, 84, 86, 65535, 58, 307, 65535,
	44, 207, 218, 285, 65535, 133, 283, 65535, 16, 94, 310, 65535, 183, 298, 65535, 151, 262, 313,
	65535, 2, 12, 19, 34, 43, 56, 58, 61, 69, 70, 71, 79, 80, 83, 90, 92, 97, 100, 104, 105, 107,
	110, 116, 117, 124, 141, 150, 163, 170, 171, 183, 191, 192, 196, 198, 200, 203, 216, 231, 235,
	254, 256, 264, 268, 270, 271, 283, 305, 311, 322, 65535, 58, 69, 71, 72, 80, 97, 101, 106, 133,
	164, 231, 264, 270, 311, 65535, 12, 19, 92, 107, 116, 141, 163, 169, 216, 218, 235, 271, 285,
	305, 311, 65535, 2, 56, 58, 61, 69, 72, 79, 97, 100, 105, 110, 117, 150, 183, 192, 194, 196,
	198, 200, 215, 254, 256, 268, 270, 65535, 80, 101, 104, 106, 65535, 13, 28, 38, 71, 78, 82, 88,
	111, 125, 138, 154, 184, 223, 224, 246, 301, 65535, 69, 154, 155, 65535, 88, 223, 246, 65535,
	111, 229, 65535, 16, 97, 65535, 28, 64, 184, 65535, 74, 197, 65535, 2, 56, 58, 106, 132, 150,
	192, 198, 200, 245, 270, 65535, 51, 61, 83, 100, 229, 254, 65535, 61, 100, 219, 256, 65535, 51,
	61, 100, 219, 254, 256, 273, 65535, 56, 74, 107, 142, 150, 191, 192, 193, 197, 198, 200, 216,
	267, 270, 289, 322, 65535, 2, 56, 192, 198, 200, 270, 65535, 142, 216, 65535, 115, 132, 65535,
	61, 100, 219, 264, 65535, 61, 100, 254, 65535, 55, 69, 77, 79, 90, 110, 143, 65535, 138, 146,
	65535, 59, 291, 65535, 79, 110, 65535, 164, 261, 65535, 64, 94, 171, 310, 65535, 64, 94, 171,
	299, 65535, 28, 162, 65535, 13, 71, 88, 223, 65535, 125, 223, 65535, 56, 77, 83, 192, 200, 270,
	65535, 56, 77, 83, 192, 198, 200, 270, 65535, 69, 175, 65535, 79, 198, 65535, 132, 259, 65535,
	70, 80, 88, 101, 104, 106, 229, 242, 65535, 51, 256, 65535, 51, 254, 256, 65535, 80, 88, 101,
	104, 106, 111, 154, 242, 301, 65535, 104, 106, 111, 155, 65535, 13, 71, 231, 65535, 107, 175,
	216, 65535, 122, 169, 65535, 16, 298, 65535, 14, 156, 281, 298, 65535, 120, 293, 65535, 106,
	170, 65535, 94, 120, 156, 250, 293, 65535, 94, 215, 65535, 51, 61, 100, 65535, 51, 100, 264,
	65535, 34, 51, 61, 99, 100, 219, 264, 65535, 51, 219, 264, 65535, 34, 99, 219, 65535, 34, 51,
	61, 99, 100, 65535, 51, 61, 100, 219, 65535, 34, 61, 100, 219, 264, 65535, 34, 99, 219, 264,
	65535, 34, 51, 61, 99, 100, 264, 65535, 100, 219, 65535, 28, 59, 129, 170, 247, 291, 65535, 14,
	15, 22, 42, 119, 147, 177, 212, 233, 264, 277, 290, 292, 298, 65535, 233, 264, 65535, 292,
	65535, 14, 15, 22, 34, 42, 119, 147, 177, 212, 233, 264, 277, 290, 292, 298, 65535, 14, 277,
	298, 65535, 15, 42, 119, 147, 212, 233, 290, 292, 65535, 22, 34, 177, 264, 65535, 36, 65535, 36,
	179, 65535, 15, 147, 237, 65535, 15, 147, 65535, 119, 65535, 147, 237, 65535, 22, 233, 65535,
	22, 65535, 18, 295, 65535, 177, 233, 65535, 177, 65535, 22, 233, 292, 295, 65535, 22, 177, 233,
	292, 65535, 22, 177, 233, 65535, 18, 22, 177, 233, 65535, 14, 15, 22, 42, 119, 147, 177, 212,
	233, 277, 290, 292, 298, 65535, 22, 177, 65535, 233, 295, 65535, 119, 147, 65535, 119, 131,
	65535, 131, 147, 65535, 119, 298, 65535, 119, 147, 298, 65535, 177, 264, 65535, 34, 177, 264,
	65535, 15, 42, 119, 147, 233, 277, 292, 298, 65535, 14, 15, 18, 22, 42, 119, 147, 212, 233, 277,
	290, 292, 298, 65535, 14, 15, 34, 42, 119, 147, 177, 212, 233, 264, 277, 290, 292, 298, 65535,
	18, 233, 65535, 18, 22, 295, 65535, 42, 119, 147, 212, 233, 277, 298, 65535, 15, 212, 233, 290,
	292, 65535, 277, 298, 65535, 18, 22, 233, 292, 295, 65535, 233, 292, 65535, 18, 22, 131, 233,
	237, 292, 295, 65535, 14, 42, 119, 147, 212, 233, 277, 298, 65535, 22, 264, 65535, 18, 22, 131,
	233, 264, 292, 295, 65535, 177, 233, 264, 292, 65535, 18, 34, 264, 295, 65535, 147, 298, 65535,
	14, 15, 22, 42, 119, 147, 177, 212, 233, 277, 290, 298, 65535, 212, 233, 292, 65535, 290, 298,
	65535, 42, 119, 147, 212, 233, 277, 292, 298, 65535, 42, 119, 147, 212, 233, 292, 65535, 14, 34,
	177, 264, 65535, 34, 177, 65535, 96, 65535, 315, 65535, 96, 315, 65535, 214, 297, 65535, 140,
	65535, 158, 65535, 9, 75, 190, 65535, 75, 140, 214, 222, 243, 297, 298, 65535, 9, 75, 140, 214,
	222, 297, 298, 65535, 75, 140, 214, 297, 298, 65535, 24, 65535, 48, 65535, 75, 294, 298, 65535,
	9, 75, 222, 298, 65535, 75, 298, 65535, 9, 158, 65535, 75, 222, 298, 65535, 140, 214, 297,
	65535, 9, 243, 65535, 294, 298, 65535, 75, 140, 214, 222, 297, 298, 65535, 75, 158, 190, 65535,
	131, 294, 65535, 48, 75, 294, 298, 65535, 243, 297, 65535, 75, 243, 297, 65535, 9, 75, 158, 190,
	65535, 9, 294, 65535, 75, 214, 298, 65535, 140, 158, 243, 297, 65535, 9, 48, 65535, 272, 65535,
	201, 65535, 23, 25, 97, 226, 65535, 60, 166, 312, 65535, 60, 140, 166, 236, 312, 65535, 236,
	65535, 60, 97, 166, 243, 312, 65535, 60, 65535, 23, 65535, 23, 312, 65535, 23, 25, 60, 97, 140,
	166, 226, 236, 312, 65535, 60, 312, 65535, 166, 195, 236, 65535, 138, 146, 243, 65535, 226,
	65535, 23, 97, 182, 195, 226, 65535, 33, 182, 65535, 138, 182, 243, 65535, 138, 182, 65535, 97,
	166, 65535, 97, 243, 65535, 138, 182, 226, 65535, 97, 182, 65535, 97, 166, 182, 236, 65535, 97,
	182, 226, 65535, 23, 25, 60, 97, 140, 166, 195, 226, 236, 243, 312, 65535, 33, 195, 65535, 33,
	97, 138, 166, 312, 65535, 23, 25, 33, 60, 97, 140, 166, 195, 226, 236, 243, 312, 65535, 23, 25,
	60, 97, 138, 140, 166, 182, 226, 236, 243, 312, 65535, 33, 138, 65535, 236, 243, 65535, 60, 97,
	166, 312, 65535, 23, 25, 60, 97, 166, 226, 236, 312, 65535, 25, 60, 97, 166, 226, 236, 243, 312,
	65535, 140, 146, 65535, 60, 166, 243, 65535, 23, 25, 60, 166, 226, 236, 65535, 97, 166, 312,
	65535, 97, 140, 312, 65535, 97, 182, 312, 65535, 33, 60, 97, 166, 182, 195, 236, 243, 312,
	65535, 25, 33, 60, 195, 65535, 23, 97, 138, 182, 226, 312, 65535, 25, 65535, 25, 166, 65535, 97,
	182, 243, 312, 65535, 33, 60, 97, 166, 236, 312, 65535, 25, 33, 60, 65535, 23, 97, 226, 312,
	65535, 23, 25, 97, 140, 166, 226, 236, 243, 312, 65535, 182, 195, 65535, 23, 25, 33, 60, 97,
	138, 140, 166, 182, 195, 226, 236, 243, 312, 65535, 33, 138, 182, 195, 65535, 97, 138, 195,
	65535, 33, 138, 182, 65535, 60, 97, 166, 182, 195, 236, 312, 65535, 60, 195, 65535, 23, 97, 182,
	226, 65535, 60, 97, 166, 182, 195, 236, 65535, 25, 60, 195, 65535, 23, 25, 166, 65535, 60, 97,
	166, 236, 312, 65535, 23, 25, 226, 65535, 97, 138, 182, 312, 65535, 60, 97, 138, 166, 182, 195,
	236, 65535, 11, 29, 65535, 11, 29, 180, 65535, 180, 65535, 29, 180, 65535, 146, 275, 65535, 252,
	65535, 65, 65535, 30, 65535, 30, 65, 65535, 279, 65535, 5, 65535, 5, 279, 65535, 239, 65535,
	250, 320, 65535, 320, 65535, 108, 65535, 213, 65535, 98, 65535,
};

/* Open hash table over date_keys, 0: empty, else index + 1. */
const uint16_t date_slots[] = {
	10586, 11571, 14555, 0, 685, 4527, 18137, 0, 7949, 0, 0, 6145, 8261, 5363, 0, 0, 0, 0, 1912,
	8025, 7014, 2182, 0, 5279, 5727, 3003, 10636, 14473, 16989, 17108, 1372, 17874, 0, 0, 0, 0, 0,
	0, 0, 7826, 2528, 8913, 6083, 8264, 9067, 11267, 12539, 11821, 0, 0, 0, 0, 0, 6367, 0, 0, 0, 0,
	5085, 0, 6979, 9224, 0, 0, 0, 0, 16722, 0, 2756, 3293, 5673, 6591, 10021, 11345, 13412, 16612,
	0, 0, 0, 0, 0, 0, 0, 2854, 0, 0, 0, 6185, 0, 0, 0, 15354, 8302, 4882, 10410, 0, 8629, 3464,
	17009, 16404, 0, 117, 7446, 0, 225, 0, 0, 5390, 5690, 2613, 10260, 14506, 17016, 11208, 0, 3238,
	0, 4232, 10013, 5357, 1790, 0, 3634, 9662, 0, 0, 1515, 16902, 0, 0, 0, 0, 0, 1728, 0, 1237,
	2467, 17998, 0, 4293, 0, 5039, 16451, 7775, 0, 14194, 2205, 0, 1817, 10004, 14276, 15812, 0, 0,
	0, 0, 8038, 10626, 14525, 4234, 0, 0, 0, 10436, 0, 14370, 0, 7579, 6675, 3262, 7546, 8459,
	11145, 0, 9348, 418, 0, 0, 0, 0, 0, 7457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2242, 0, 0, 0, 0, 6425,
	13359, 0, 16953, 840, 3200, 1148, 4345, 10164, 10470, 12035, 12540, 13439, 15315, 0, 0, 0, 0, 0,
	228, 0, 0, 6531, 0, 0, 0, 0, 3494, 854, 11268, 0, 1758, 7527, 369, 7952, 16775, 0, 0, 8508,
	10575, 6329, 4292, 3237, 8539, 9716, 4608, 2846, 12492, 15563, 16126, 16844, 17235, 920, 0,
	3129, 0, 0, 0, 17365, 9269, 0, 0, 0, 0, 14792, 0, 0, 10202, 8350, 10157, 12205, 14825, 0, 0,
	2094, 0, 0, 0, 0, 0, 0, 3513, 0, 0, 0, 0, 0, 0, 0, 0, 9120, 0, 0, 5514, 5577, 15798, 0, 16004,
	10285, 10598, 2430, 9299, 2955, 5985, 10735, 12265, 15284, 8304, 2264, 16929, 8007, 14901, 3086,
	0, 0, 1445, 13424, 0, 2101, 9455, 0, 7444, 0, 0, 0, 0, 12458, 0, 0, 3836, 0, 0, 0, 14413, 0,
	15511, 0, 0, 0, 0, 1070, 7669, 11865, 0, 0, 15243, 0, 10700, 12854, 0, 18184, 0, 0, 0, 0, 0, 0,
	17709, 0, 15721, 2361, 11097, 0, 13123, 0, 0, 4567, 8943, 12067, 15673, 5203, 2855, 0, 17797,
	16443, 0, 0, 1663, 10456, 2114, 3697, 4775, 5651, 13109, 15342, 0, 0, 0, 0, 0, 0, 0, 1809, 6213,
	690, 8134, 11066, 11132, 4326, 3298, 0, 0, 0, 15266, 0, 0, 0, 0, 0, 13823, 5846, 0, 0, 0, 0,
	9106, 0, 0, 10729, 0, 0, 0, 0, 2616, 0, 3806, 8409, 3242, 17943, 0, 0, 14911, 10929, 15846,
	8249, 0, 8742, 0, 8053, 1709, 10675, 7525, 18124, 0, 0, 17488, 0, 0, 0, 0, 0, 0, 221, 16804, 0,
	0, 0, 17320, 852, 18000, 3243, 8311, 0, 10282, 0, 0, 0, 0, 6277, 0, 2022, 6114, 8669, 7756,
	7490, 7749, 11663, 13373, 14855, 0, 1163, 6680, 7176, 15671, 11731, 1324, 17182, 15258, 0, 0,
	17662, 8580, 14659, 0, 211, 0, 15066, 0, 0, 0, 0, 0, 0, 0, 394, 0, 12734, 0, 0, 12619, 0, 11595,
	14152, 0, 0, 0, 7373, 0, 0, 11107, 0, 0, 0, 3036, 0, 0, 0, 0, 3885, 12470, 17814, 14973, 17642,
	0, 3241, 0, 2775, 2804, 13770, 0, 421, 3927, 9417, 16463, 0, 0, 0, 13465, 15086, 0, 0, 0, 0,
	5195, 10862, 6228, 8281, 0, 539, 0, 0, 0, 4331, 502, 0, 8815, 0, 7353, 8582, 0, 0, 0, 15898,
	5096, 12260, 0, 0, 12269, 14521, 714, 16538, 17099, 17474, 0, 0, 3617, 10877, 0, 16205, 12239,
	0, 0, 0, 0, 0, 8589, 9127, 17486, 8083, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 2488, 3764, 10416,
	11702, 14609, 0, 0, 7503, 5535, 4437, 0, 12121, 0, 0, 0, 0, 18146, 12242, 0, 0, 16813, 17925, 0,
	0, 6276, 0, 0, 12209, 3851, 0, 4819, 10415, 0, 0, 0, 0, 16139, 0, 0, 0, 7317, 7560, 958, 8653,
	11141, 17566, 15609, 15054, 18050, 0, 0, 0, 10234, 6997, 12290, 2610, 10790, 15186, 16154, 0,
	5037, 5794, 8521, 8576, 2237, 12985, 0, 0, 7078, 0, 1452, 0, 0, 6856, 5537, 0, 0, 0, 0, 610, 0,
	10740, 16411, 0, 6872, 15707, 11043, 7654, 15055, 16163, 9536, 11542, 0, 0, 18165, 470, 8495,
	7411, 10879, 13573, 17469, 16422, 0, 6128, 11732, 9182, 5889, 9880, 6284, 8658, 10921, 12201,
	14089, 4966, 14409, 14459, 0, 0, 0, 0, 11178, 0, 8145, 262, 10403, 14410, 16266, 0, 0, 1376,
	14212, 17363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16478, 0, 0, 15348, 0, 9740, 0, 0, 8140, 8936, 4423,
	2786, 8512, 13811, 16671, 0, 0, 0, 0, 6159, 15088, 0, 0, 12885, 0, 0, 2079, 18186, 16074, 2319,
	0, 0, 0, 15372, 0, 0, 0, 0, 32, 599, 0, 0, 0, 0, 18099, 7436, 16939, 7957, 0, 1504, 5488, 0,
	6179, 8503, 0, 0, 0, 17547, 0, 7842, 10734, 17746, 0, 0, 0, 0, 11694, 9647, 10571, 13163, 1222,
	8055, 0, 0, 2291, 17517, 18145, 0, 0, 0, 0, 17116, 5187, 14077, 0, 0, 6860, 0, 0, 0, 0, 0,
	16134, 1940, 0, 0, 0, 0, 13704, 0, 0, 3100, 0, 14014, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9172, 12390, 0,
	0, 0, 14110, 0, 0, 0, 0, 0, 2446, 0, 4733, 12731, 17821, 5445, 0, 3000, 16701, 0, 4883, 10064,
	1690, 9178, 10363, 1578, 13618, 0, 0, 0, 0, 12680, 0, 0, 6705, 11647, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 10322, 16686, 9930, 0, 7044, 0, 10417, 5384, 18032, 0, 0, 0, 0, 0, 4590, 0, 0, 0, 14668,
	4431, 0, 0, 16558, 9704, 13917, 3323, 0, 0, 13758, 13216, 16711, 0, 0, 4377, 0, 16474, 0, 2397,
	15474, 384, 16621, 11075, 0, 6865, 12170, 8109, 0, 0, 0, 13620, 13933, 0, 6972, 3958, 0, 0, 0,
	0, 1938, 0, 6907, 0, 0, 0, 9078, 0, 0, 5067, 0, 0, 0, 0, 1907, 12518, 0, 0, 0, 0, 0, 0, 0, 6721,
	0, 6071, 0, 0, 4554, 7326, 7360, 1928, 3882, 15416, 12190, 0, 2258, 5940, 5686, 6125, 9111,
	10091, 0, 6621, 6112, 0, 14642, 922, 15313, 0, 2573, 680, 0, 0, 0, 9651, 0, 0, 5981, 0, 0, 3987,
	10755, 0, 4457, 33, 11391, 10412, 15500, 16096, 0, 7597, 7943, 0, 0, 0, 5166, 0, 13604, 0, 0,
	15040, 15821, 0, 0, 16161, 0, 0, 0, 0, 0, 8635, 0, 11922, 0, 0, 0, 0, 17870, 15394, 13580, 3009,
	4885, 9812, 0, 442, 17525, 7377, 0, 0, 5256, 0, 4787, 528, 14824, 16795, 5326, 0, 0, 2416, 4504,
	9847, 0, 0, 0, 5879, 10907, 11241, 9330, 0, 0, 0, 0, 7427, 7619, 10424, 18163, 0, 17187, 2155,
	6869, 11350, 15105, 5281, 3412, 8371, 9328, 10070, 10578, 0, 0, 0, 3558, 0, 0, 0, 3280, 0, 1535,
	10046, 0, 750, 7168, 0, 0, 0, 14935, 0, 8192, 1731, 0, 0, 4222, 0, 0, 18177, 0, 0, 0, 5308, 0,
	0, 0, 0, 11767, 11981, 0, 0, 14439, 0, 0, 381, 0, 0, 0, 12593, 16534, 0, 0, 0, 0, 0, 6426, 6881,
	0, 0, 0, 0, 0, 2992, 0, 2429, 4308, 6101, 2413, 0, 0, 12451, 4779, 16324, 0, 543, 0, 1422,
	16522, 0, 0, 0, 0, 1482, 4739, 0, 498, 4729, 2229, 9980, 11230, 15449, 17557, 0, 0, 0, 6974,
	14601, 6408, 17917, 10484, 3668, 7266, 10699, 3245, 11370, 5564, 3656, 11446, 15466, 2461,
	16442, 18155, 0, 0, 0, 13645, 0, 0, 0, 8346, 0, 0, 0, 0, 0, 0, 3834, 8699, 1404, 17211, 17449,
	0, 0, 0, 0, 10576, 11319, 0, 0, 0, 829, 15584, 9025, 7547, 0, 10165, 11232, 11356, 13048, 0,
	5294, 7392, 3181, 9761, 3871, 11442, 12973, 13929, 0, 0, 6536, 13782, 0, 7485, 0, 3278, 8541,
	3832, 9094, 8158, 839, 675, 11882, 13299, 13452, 11129, 16845, 16868, 13915, 17310, 16586,
	17869, 0, 0, 0, 0, 0, 14398, 0, 0, 9092, 0, 0, 15666, 0, 0, 0, 0, 0, 11915, 0, 6985, 0, 5603,
	2634, 13396, 14817, 0, 0, 0, 0, 7023, 0, 1423, 0, 8604, 16249, 16435, 0, 0, 0, 0, 12268, 14617,
	0, 8428, 15728, 0, 0, 4844, 4939, 5599, 15283, 4291, 0, 9808, 12486, 12787, 5387, 11726, 12904,
	17409, 0, 11324, 13827, 15312, 0, 0, 17905, 0, 15902, 8424, 0, 6366, 16049, 0, 0, 0, 0, 0, 0, 0,
	0, 13464, 6581, 8496, 0, 0, 2608, 0, 4851, 18171, 0, 11578, 12144, 2849, 0, 16574, 0, 0, 0, 0,
	10420, 2295, 0, 0, 0, 13157, 0, 0, 9843, 0, 0, 0, 8711, 9229, 0, 0, 0, 0, 0, 0, 0, 974, 7776,
	8513, 10205, 13825, 0, 0, 13423, 0, 0, 0, 0, 2737, 2596, 10612, 0, 11935, 0, 0, 2791, 479,
	15644, 0, 0, 0, 10338, 11825, 14721, 7103, 0, 0, 0, 0, 17923, 0, 5621, 0, 8982, 6897, 11053,
	12030, 13978, 11351, 16840, 0, 4280, 0, 0, 0, 17794, 0, 0, 0, 0, 0, 0, 0, 6668, 0, 1514, 6302,
	7009, 100, 12857, 4313, 11727, 13296, 1196, 0, 12438, 16822, 14235, 0, 0, 1918, 15847, 0, 0, 0,
	0, 9200, 0, 14093, 0, 0, 1517, 3040, 0, 0, 0, 0, 9319, 10041, 10457, 15351, 0, 0, 0, 4675, 3169,
	13789, 15995, 0, 0, 0, 15225, 0, 13060, 0, 0, 17300, 0, 0, 0, 0, 0, 17026, 0, 0, 5515, 0, 0,
	15777, 0, 0, 4089, 0, 0, 0, 17914, 0, 0, 0, 2660, 10731, 0, 0, 9888, 0, 5070, 12704, 0, 0, 0,
	1449, 0, 3442, 13829, 0, 0, 0, 13380, 0, 0, 11457, 10200, 0, 548, 10788, 0, 0, 0, 0, 0, 4054,
	6319, 13553, 0, 14723, 0, 16963, 0, 9682, 17183, 8657, 6434, 9859, 13987, 0, 14430, 0, 11723,
	9210, 16709, 0, 0, 1293, 0, 1963, 0, 0, 0, 0, 0, 0, 0, 16120, 12256, 11591, 3839, 10619, 0, 0,
	0, 0, 6993, 1559, 1757, 4698, 13638, 16030, 0, 0, 16987, 0, 0, 923, 0, 0, 0, 0, 0, 0, 0, 0,
	6353, 0, 1584, 12313, 4426, 0, 10337, 13586, 0, 0, 802, 4288, 2127, 794, 270, 11101, 0, 0, 0, 0,
	0, 0, 1673, 475, 2058, 9727, 9813, 538, 11073, 15107, 16825, 0, 2721, 7214, 17164, 0, 3011,
	9018, 16347, 0, 0, 0, 0, 2693, 12250, 0, 0, 0, 0, 0, 0, 0, 0, 5473, 12514, 17528, 0, 0, 0, 0, 0,
	11678, 14699, 0, 12611, 2859, 8773, 14974, 15746, 0, 14435, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1819,
	0, 0, 17563, 0, 0, 0, 16119, 3500, 0, 0, 15260, 0, 0, 11240, 0, 0, 12798, 10810, 16174, 0, 0,
	3226, 0, 0, 0, 6753, 0, 0, 17097, 0, 3532, 6152, 13276, 14285, 18066, 10514, 17841, 0, 1026,
	4209, 0, 1672, 9638, 16967, 0, 2999, 0, 16255, 7460, 0, 0, 0, 0, 0, 2632, 17346, 7641, 0, 13177,
	0, 4162, 3472, 8793, 14040, 7408, 0, 0, 0, 0, 11581, 16193, 17877, 0, 7879, 13866, 0, 0, 16669,
	867, 17114, 825, 2553, 0, 7131, 2151, 6126, 0, 0, 0, 0, 0, 15804, 855, 12262, 17982, 0, 0,
	15813, 0, 6124, 3504, 0, 0, 1067, 0, 1007, 0, 4376, 11570, 18070, 0, 0, 337, 9202, 12062, 5026,
	15199, 5578, 15997, 8084, 0, 14128, 0, 6656, 908, 17166, 0, 0, 5190, 0, 14966, 6441, 13771,
	14672, 5453, 661, 18136, 16867, 0, 313, 2825, 14023, 545, 0, 14576, 1713, 6378, 3945, 8750,
	15860, 13922, 17921, 0, 1005, 0, 16913, 0, 0, 0, 14286, 0, 0, 0, 5486, 17634, 0, 0, 0, 0, 0,
	7854, 14786, 13449, 1294, 11879, 14884, 4533, 0, 0, 13828, 0, 6976, 9312, 0, 13062, 0, 10617,
	7660, 13366, 5676, 11856, 0, 564, 6421, 0, 17817, 0, 0, 5355, 1271, 0, 3239, 0, 0, 12249, 10705,
	13598, 743, 0, 0, 0, 0, 0, 0, 666, 5113, 0, 0, 0, 0, 4984, 9994, 13543, 9144, 7387, 16009, 0, 0,
	777, 10239, 0, 0, 0, 13323, 3348, 11481, 1609, 1495, 12559, 0, 11809, 0, 0, 9717, 0, 0, 0, 0, 0,
	12557, 2997, 0, 11579, 0, 0, 0, 5545, 0, 0, 0, 0, 0, 16212, 0, 0, 0, 5260, 6776, 8525, 8867,
	6188, 1156, 9234, 15806, 0, 0, 0, 0, 4339, 5817, 5541, 0, 2313, 0, 0, 0, 0, 13077, 7818, 0, 0,
	0, 0, 0, 0, 0, 7638, 0, 49, 0, 2215, 0, 0, 0, 0, 0, 0, 14441, 16557, 2441, 4110, 17201, 0, 0, 0,
	13221, 0, 12403, 13747, 9610, 0, 0, 13601, 11352, 0, 9402, 0, 18115, 5872, 0, 0, 382, 2347,
	6599, 14301, 0, 0, 0, 0, 13610, 0, 0, 0, 0, 0, 0, 0, 9088, 0, 0, 12084, 16136, 0, 893, 17151,
	1523, 0, 16897, 0, 14484, 2517, 11176, 0, 7086, 10062, 0, 8568, 0, 0, 14216, 0, 0, 0, 0, 0, 0,
	0, 9952, 0, 15674, 0, 0, 10090, 0, 6127, 4072, 10826, 15497, 0, 4830, 7416, 1451, 0, 0, 4009, 0,
	0, 0, 11983, 0, 12932, 0, 0, 0, 0, 0, 0, 276, 12772, 0, 0, 17293, 0, 11706, 10714, 2836, 14641,
	0, 6487, 7370, 2166, 0, 0, 0, 0, 0, 0, 2812, 0, 17832, 0, 208, 2552, 4736, 7696, 16142, 9656,
	13900, 0, 2176, 4083, 12521, 0, 0, 0, 0, 786, 15900, 0, 0, 0, 0, 0, 0, 17945, 0, 0, 0, 2138,
	1331, 3996, 5923, 11340, 0, 4518, 16393, 16990, 0, 0, 7699, 6833, 9590, 3047, 17803, 0, 1608, 0,
	0, 3946, 9076, 0, 5959, 0, 14565, 0, 12247, 0, 9932, 17163, 2099, 11900, 0, 14309, 1510, 10767,
	0, 0, 9807, 17997, 2714, 11822, 9392, 16498, 1760, 17270, 8817, 5683, 12546, 0, 0, 0, 0, 12474,
	2793, 13437, 0, 0, 0, 3221, 18075, 0, 12078, 4399, 0, 0, 15051, 0, 6883, 8644, 0, 1873, 0, 3460,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4485, 11173, 16084, 11875, 0, 0, 0, 0, 4780, 17371, 0, 1013, 1519,
	0, 0, 2830, 3186, 7513, 11328, 153, 3399, 2062, 11126, 3031, 5120, 12159, 190, 13318, 11028,
	10201, 13390, 14001, 0, 13805, 210, 2327, 2708, 0, 0, 0, 0, 0, 14801, 0, 0, 12705, 6468, 0,
	4552, 0, 0, 0, 0, 0, 0, 14010, 0, 0, 0, 0, 10581, 0, 1643, 5292, 2697, 0, 5038, 10032, 0, 0, 0,
	17377, 0, 17217, 6805, 13787, 6586, 0, 15245, 5681, 12668, 5538, 15610, 17568, 7283, 18063,
	18078, 0, 14683, 14009, 18054, 0, 17646, 0, 11863, 0, 0, 9126, 0, 0, 826, 14644, 0, 0, 0, 1046,
	14578, 0, 4534, 0, 12130, 10557, 0, 0, 9577, 18056, 0, 17590, 0, 4179, 17780, 9629, 0, 14737, 0,
	5586, 0, 7030, 13680, 9309, 9659, 0, 12660, 0, 0, 0, 0, 4725, 3825, 7121, 3093, 9820, 14703, 0,
	13578, 0, 13816, 0, 395, 0, 0, 16218, 0, 0, 0, 14211, 5031, 14259, 0, 0, 15118, 0, 300, 0, 0, 0,
	11429, 0, 16933, 0, 7277, 0, 0, 0, 0, 0, 11251, 4113, 16146, 10959, 13188, 0, 0, 37, 11943,
	2023, 0, 1175, 1661, 0, 1399, 1493, 9795, 2015, 10045, 0, 4299, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4451, 5489, 81, 0, 13788, 0, 0, 0, 12278, 0, 515, 13996, 11281, 17278, 0, 0, 7801, 0,
	14843, 0, 2121, 4986, 1691, 1187, 15510, 0, 0, 1094, 0, 1311, 11366, 0, 0, 0, 0, 15189, 17570,
	0, 0, 1239, 14292, 7466, 15198, 0, 5878, 0, 0, 11552, 2631, 0, 559, 0, 0, 0, 0, 0, 11375, 0, 0,
	0, 2589, 0, 0, 0, 0, 0, 0, 1146, 6282, 11467, 0, 0, 0, 0, 12276, 0, 1983, 0, 5558, 7670, 0, 0,
	0, 0, 2109, 17184, 17554, 0, 0, 917, 13950, 0, 67, 3786, 0, 7690, 0, 0, 0, 11867, 11811, 0, 0,
	0, 0, 0, 0, 9068, 16856, 0, 0, 3525, 5658, 0, 152, 13319, 0, 4015, 4773, 15370, 0, 0, 220, 5862,
	15849, 12156, 0, 1169, 3251, 0, 1389, 0, 0, 0, 0, 7642, 10537, 0, 6886, 10601, 0, 17437, 303, 0,
	155, 1925, 11586, 1507, 0, 0, 16683, 4247, 6975, 10156, 1995, 6331, 11398, 14497, 17571, 6301,
	9972, 16635, 14768, 4737, 8679, 10639, 11252, 15303, 4087, 17902, 1323, 0, 0, 0, 0, 0, 0, 14925,
	2329, 0, 992, 6711, 13473, 15924, 0, 13320, 0, 0, 10676, 0, 0, 0, 8317, 1232, 0, 0, 3744, 0, 0,
	0, 0, 4610, 16246, 0, 0, 5611, 0, 120, 11840, 5703, 15328, 0, 0, 0, 0, 4497, 8237, 0, 253, 0, 0,
	80, 2288, 0, 5945, 10238, 0, 0, 0, 11419, 1411, 2564, 4559, 170, 13064, 17307, 836, 7796, 8127,
	6445, 9226, 1674, 6899, 8947, 13701, 14744, 17819, 0, 0, 0, 0, 6279, 9354, 13189, 0, 8552, 0, 0,
	0, 0, 0, 0, 0, 0, 8707, 0, 10400, 0, 0, 15903, 0, 11719, 0, 0, 0, 0, 15297, 0, 5484, 0, 0, 0,
	3870, 0, 0, 1409, 0, 4543, 0, 12298, 0, 6407, 0, 0, 0, 9130, 8299, 13743, 3333, 11506, 0, 6463,
	15781, 10968, 6430, 8175, 3304, 7137, 0, 9302, 4264, 9249, 3107, 0, 0, 0, 13278, 12215, 13372,
	18114, 0, 0, 0, 0, 0, 13179, 0, 0, 7644, 7928, 0, 7605, 7586, 0, 0, 0, 0, 9137, 0, 17213, 0, 0,
	2986, 1787, 16447, 0, 11622, 0, 0, 696, 7098, 13669, 5883, 379, 17555, 0, 0, 0, 810, 1761, 7199,
	8142, 425, 5615, 14326, 409, 14004, 0, 0, 1782, 15881, 10272, 8934, 14784, 0, 0, 782, 832, 1448,
	1743, 9031, 9262, 12925, 7861, 0, 0, 3622, 9396, 7973, 11485, 0, 12933, 0, 8584, 4440, 0, 0, 0,
	179, 15734, 10737, 7271, 7572, 3845, 11582, 2639, 0, 0, 0, 0, 0, 7378, 0, 10843, 14351, 0, 0,
	2614, 10840, 12495, 3158, 3642, 3972, 13381, 17345, 0, 5816, 0, 45, 10273, 1546, 14957, 9803, 0,
	5716, 13011, 13877, 0, 0, 1183, 6577, 2275, 6057, 8315, 0, 718, 0, 0, 0, 185, 0, 0, 0, 0, 0,
	17075, 918, 0, 0, 14412, 13065, 17749, 5881, 1805, 4993, 3397, 13379, 0, 0, 0, 0, 0, 4241, 0, 0,
	2474, 0, 0, 13875, 0, 7997, 10422, 0, 0, 0, 4758, 0, 0, 7478, 0, 16064, 0, 0, 9870, 0, 0, 5371,
	11456, 13822, 14415, 6346, 16805, 13631, 0, 0, 780, 0, 11146, 13487, 0, 6762, 0, 0, 17973, 0,
	5548, 7097, 0, 0, 1083, 12033, 18096, 0, 0, 4585, 7517, 0, 7032, 0, 83, 4989, 11823, 0, 18009,
	0, 0, 7423, 6797, 0, 0, 0, 4947, 12237, 17152, 0, 0, 14645, 10211, 0, 471, 2845, 6617, 0, 0, 0,
	0, 0, 1475, 12971, 989, 1811, 2014, 7077, 6763, 834, 2688, 16294, 6155, 0, 11651, 0, 5382,
	17891, 13725, 2112, 0, 0, 0, 14268, 0, 0, 0, 0, 18091, 0, 7187, 11358, 11873, 0, 10003, 3541,
	11326, 15162, 15415, 3268, 0, 0, 12688, 3020, 1464, 795, 7573, 10761, 16244, 0, 5333, 3297,
	7356, 8925, 16002, 17327, 0, 0, 11383, 15599, 843, 7493, 0, 0, 16432, 0, 3594, 0, 0, 0, 12264,
	11999, 0, 9920, 391, 10560, 4284, 5912, 11052, 0, 0, 3943, 0, 15669, 0, 0, 4536, 0, 0, 12184,
	4402, 0, 13460, 0, 0, 0, 3091, 0, 2881, 0, 0, 3437, 0, 0, 0, 11891, 0, 0, 11034, 0, 0, 4663,
	11640, 7472, 11199, 11006, 0, 0, 9024, 0, 9026, 7761, 0, 13602, 14776, 0, 0, 6396, 0, 0, 0,
	12910, 3707, 0, 13432, 8804, 14346, 16375, 0, 0, 0, 0, 0, 0, 10210, 0, 15512, 568, 0, 0, 0,
	10585, 12387, 2998, 16400, 0, 1537, 0, 596, 1385, 2202, 2365, 8923, 0, 0, 0, 16301, 13863, 3887,
	0, 14670, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5265, 0, 0, 0, 0, 0, 779, 14612, 0, 0, 0, 6842, 0, 0, 0,
	0, 0, 12211, 14069, 0, 0, 14835, 10047, 7911, 13844, 0, 15250, 0, 0, 0, 0, 6489, 0, 6247, 0,
	14059, 956, 0, 15591, 5590, 10495, 10852, 0, 0, 2406, 0, 514, 14452, 0, 0, 0, 0, 0, 0, 6392,
	4907, 0, 0, 0, 0, 0, 1816, 6032, 10763, 5771, 0, 446, 0, 1864, 17657, 0, 0, 2001, 0, 0, 0, 957,
	0, 0, 0, 0, 8228, 0, 0, 16133, 0, 0, 10750, 13753, 0, 0, 4354, 0, 0, 0, 2541, 6738, 2030, 2499,
	0, 4306, 0, 7189, 7803, 0, 0, 14150, 0, 9086, 0, 6995, 11454, 0, 0, 13608, 0, 0, 2550, 4762,
	5589, 10988, 15446, 13472, 0, 0, 8321, 11342, 16505, 0, 5492, 9688, 14619, 16168, 2057, 0,
	13804, 0, 6793, 11150, 9062, 7971, 0, 15321, 2357, 2468, 0, 6088, 6927, 8089, 0, 605, 0, 12482,
	0, 0, 14941, 6994, 3061, 0, 0, 0, 4912, 5108, 0, 4640, 18052, 13112, 0, 0, 3366, 0, 10212, 1117,
	0, 0, 12923, 0, 877, 0, 10997, 0, 0, 12712, 6293, 11527, 0, 0, 13709, 0, 3948, 15756, 3315,
	7365, 0, 0, 10650, 2378, 7337, 6186, 450, 1198, 15704, 0, 8023, 0, 0, 7123, 8033, 10582, 0, 0,
	0, 9509, 3299, 4887, 0, 0, 0, 0, 0, 653, 11756, 12722, 0, 0, 0, 0, 0, 0, 0, 15561, 3505, 11893,
	0, 11262, 844, 1513, 6839, 0, 0, 0, 6633, 0, 968, 13354, 0, 0, 0, 13947, 17221, 0, 0, 763,
	18129, 0, 0, 0, 0, 1491, 5868, 173, 6166, 2921, 10270, 6841, 9709, 10931, 15418, 4604, 15866,
	17637, 0, 17895, 6, 0, 0, 3265, 3770, 6766, 1328, 0, 4246, 1288, 0, 0, 0, 0, 9123, 0, 0, 15154,
	9839, 0, 8524, 0, 0, 1344, 6326, 0, 0, 11188, 0, 7297, 5680, 0, 0, 16639, 4121, 16597, 17240,
	17408, 5386, 0, 3139, 0, 0, 5487, 14667, 800, 2686, 9152, 0, 3015, 5623, 9910, 0, 581, 8372, 0,
	6767, 9343, 3659, 11058, 17389, 16703, 17400, 13903, 0, 625, 0, 0, 16749, 0, 0, 0, 0, 0, 0, 0,
	7895, 15074, 3384, 0, 4233, 8727, 0, 3338, 4152, 15872, 0, 0, 1058, 2301, 0, 15959, 2031, 0, 0,
	0, 229, 0, 12344, 0, 0, 2820, 16270, 1889, 15340, 0, 0, 0, 3904, 0, 13617, 3867, 0, 623, 4999,
	13756, 0, 1612, 0, 7352, 0, 0, 0, 0, 0, 3138, 5022, 13378, 4735, 10758, 8890, 0, 6459, 6416,
	7095, 7208, 0, 0, 6271, 16922, 0, 0, 4549, 0, 12776, 0, 0, 0, 0, 4203, 467, 4294, 0, 0, 12765,
	0, 18098, 16676, 12690, 8736, 10620, 0, 0, 0, 4651, 0, 12921, 0, 0, 0, 2115, 3614, 13210, 1260,
	4720, 4063, 10597, 3332, 11310, 0, 13991, 634, 0, 0, 0, 7079, 11334, 12966, 1562, 13796, 15008,
	7172, 16459, 0, 6889, 4726, 7815, 15200, 0, 0, 0, 0, 0, 0, 238, 0, 5639, 0, 6791, 0, 0, 8566,
	12160, 13370, 0, 0, 13232, 0, 0, 0, 13532, 0, 0, 0, 0, 0, 0, 12023, 0, 0, 0, 0, 0, 0, 0, 9141,
	13086, 0, 0, 0, 0, 17338, 0, 0, 4373, 8611, 0, 0, 14992, 0, 6973, 0, 5941, 9255, 2530, 9381, 0,
	0, 0, 12647, 0, 0, 0, 0, 14026, 0, 0, 0, 9151, 15007, 0, 0, 2017, 0, 17940, 2126, 0, 2116, 4281,
	9261, 0, 4080, 11175, 3714, 12437, 14117, 0, 0, 0, 3193, 5064, 16551, 0, 0, 0, 9273, 0, 1226,
	1883, 13353, 774, 5930, 6405, 14047, 6690, 6761, 7988, 8030, 8308, 9171, 15462, 3921, 3715,
	8027, 15826, 0, 0, 0, 0, 15783, 0, 11532, 0, 0, 3592, 0, 8962, 0, 0, 0, 2130, 12526, 0, 2583,
	11930, 2379, 17127, 2323, 1869, 0, 0, 0, 0, 13985, 0, 583, 9657, 2382, 12128, 15032, 17787,
	7016, 0, 0, 16069, 4319, 0, 0, 10914, 0, 0, 0, 0, 5069, 2122, 7631, 10141, 10725, 1224, 11455,
	14225, 16302, 18149, 1367, 4755, 15542, 0, 10129, 5770, 6627, 0, 0, 15158, 0, 0, 15877, 162,
	9075, 0, 643, 0, 0, 0, 0, 1338, 6759, 0, 12050, 16032, 6996, 0, 0, 5902, 6090, 0, 17835, 938, 0,
	0, 11537, 781, 345, 10955, 17109, 0, 17267, 2575, 11599, 13751, 0, 0, 5163, 4443, 6054, 10628,
	13176, 15023, 3785, 12271, 16479, 15748, 18212, 12793, 14033, 6256, 0, 5869, 14697, 0, 7310,
	11314, 17686, 0, 9379, 15838, 4857, 0, 12394, 0, 0, 17356, 0, 6033, 0, 1647, 0, 0, 0, 13684, 0,
	4002, 8096, 0, 0, 17710, 0, 0, 0, 13500, 0, 12255, 0, 0, 4583, 0, 307, 10176, 16800, 0, 0, 9634,
	0, 1259, 4753, 0, 0, 0, 0, 0, 13099, 0, 0, 881, 4415, 5212, 456, 2391, 4312, 9386, 0, 3049,
	2935, 9286, 387, 16083, 0, 0, 648, 6323, 7520, 7898, 13241, 15917, 324, 16833, 14417, 1932, 0,
	14830, 9637, 0, 6415, 17858, 15345, 1781, 5238, 6562, 11958, 2184, 0, 0, 0, 0, 0, 0, 3026, 6610,
	0, 3482, 0, 0, 0, 11621, 0, 0, 0, 16176, 3170, 7653, 0, 11460, 3428, 6358, 10399, 0, 0, 0, 0, 0,
	6520, 14217, 1211, 3737, 4680, 6666, 8975, 0, 4150, 1763, 0, 8683, 0, 0, 10683, 1780, 6209,
	9584, 2070, 17619, 0, 0, 7081, 0, 9867, 10419, 12317, 434, 13017, 9524, 1875, 7871, 194, 13061,
	1490, 15528, 3054, 0, 0, 9636, 9966, 0, 0, 11749, 0, 0, 0, 0, 0, 0, 0, 2698, 8640, 0, 0, 0, 0,
	0, 0, 0, 3199, 0, 0, 12727, 0, 0, 3969, 845, 9923, 0, 10149, 15221, 0, 0, 0, 0, 1658, 7294, 0,
	6923, 9569, 10915, 1273, 1373, 11030, 0, 7881, 14812, 16688, 7807, 0, 0, 0, 15289, 12049, 0,
	2979, 10958, 13215, 0, 0, 0, 0, 6563, 4906, 15034, 9526, 0, 0, 5462, 1265, 8995, 0, 0, 0, 0,
	803, 1131, 8928, 13732, 0, 0, 0, 0, 0, 8656, 9289, 3980, 7396, 16788, 0, 0, 15710, 0, 0, 4763,
	11070, 1110, 10904, 15476, 0, 16893, 15220, 0, 0, 7532, 1115, 0, 0, 0, 5990, 3350, 8204, 8770,
	11932, 18176, 0, 0, 0, 0, 0, 6804, 15503, 16521, 0, 8297, 15286, 18156, 4020, 6099, 10340, 979,
	1870, 0, 0, 17956, 11520, 0, 0, 0, 0, 0, 13256, 2016, 0, 6894, 0, 4924, 0, 3821, 0, 5142, 0, 0,
	0, 7053, 8432, 0, 0, 0, 4138, 0, 0, 16968, 0, 0, 0, 4713, 11256, 0, 0, 7060, 0, 0, 0, 13814, 0,
	0, 8079, 16790, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11033, 0, 5804, 10953, 0, 0, 0, 0, 11784, 0,
	1320, 0, 0, 0, 0, 0, 529, 16802, 1429, 5829, 0, 0, 0, 11448, 0, 0, 0, 0, 1688, 10256, 16544,
	14393, 0, 0, 6158, 8628, 4475, 14867, 15841, 0, 17254, 0, 0, 0, 0, 10145, 3320, 3942, 2808,
	6184, 0, 0, 1939, 5183, 7082, 9201, 7906, 0, 9713, 15259, 0, 618, 342, 7462, 10895, 12281,
	14051, 1971, 13474, 15024, 4684, 16914, 302, 0, 0, 16344, 576, 2240, 6086, 11282, 0, 2957, 9017,
	0, 0, 0, 9658, 0, 0, 1427, 0, 0, 2600, 3891, 7063, 14060, 0, 11343, 0, 11517, 0, 0, 0, 4221, 0,
	1179, 9618, 0, 14148, 0, 0, 0, 0, 0, 1955, 5065, 7748, 15233, 10556, 10813, 0, 10304, 0, 0, 0,
	0, 13334, 4001, 5376, 5798, 90, 14788, 0, 0, 0, 3048, 0, 401, 0, 0, 0, 1969, 1009, 1835, 11617,
	15166, 17918, 0, 0, 8442, 0, 8330, 14501, 11130, 0, 0, 3021, 9675, 11160, 3553, 16656, 0, 0,
	3391, 9061, 149, 10899, 12131, 0, 0, 0, 4731, 15643, 7790, 9336, 11884, 16820, 6930, 7921,
	12516, 7071, 14871, 0, 12520, 0, 14604, 12766, 14598, 0, 5540, 13178, 4309, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 6574, 17160, 1384, 0, 9138, 0, 0, 0, 0, 0, 0, 9072, 0, 3469, 0, 0, 0, 0, 13550, 3227,
	5008, 0, 0, 2776, 10954, 0, 14371, 4703, 0, 0, 0, 4956, 10108, 10354, 6510, 10851, 16737, 0, 0,
	0, 0, 0, 0, 0, 0, 1330, 1145, 17492, 8331, 0, 4197, 0, 0, 0, 0, 18069, 0, 11012, 0, 0, 1347,
	13678, 0, 0, 0, 0, 2463, 5269, 0, 8005, 10038, 3778, 12074, 0, 3932, 7440, 0, 0, 0, 12341, 0, 0,
	3796, 0, 0, 0, 0, 3075, 15025, 0, 0, 12517, 16086, 0, 0, 0, 792, 2052, 3947, 4318, 0, 0, 0,
	7327, 99, 0, 0, 12349, 0, 0, 13547, 0, 0, 0, 0, 0, 17519, 3523, 2925, 4035, 5217, 873, 6928,
	11738, 15803, 0, 7625, 0, 13106, 0, 0, 2385, 0, 14102, 12066, 16220, 13715, 0, 0, 0, 0, 5297, 0,
	0, 0, 12689, 10887, 0, 0, 0, 11561, 3340, 0, 0, 0, 0, 12095, 0, 0, 0, 0, 0, 0, 3306, 3797,
	15379, 17665, 3794, 7090, 2784, 13351, 13941, 4587, 0, 3253, 17781, 6609, 0, 0, 12468, 17984, 0,
	3337, 5469, 5511, 0, 0, 13015, 0, 4963, 15263, 0, 0, 0, 0, 0, 0, 0, 10287, 1676, 15170, 0, 2744,
	7903, 10912, 5068, 4245, 3689, 12694, 14256, 12791, 14769, 16630, 16874, 0, 8620, 14499, 4926,
	8058, 17606, 0, 10632, 0, 0, 0, 5904, 8471, 9706, 11695, 13008, 13169, 1080, 13910, 910, 6863,
	15332, 0, 0, 11618, 13676, 17579, 0, 0, 4476, 7020, 0, 860, 0, 11083, 3676, 0, 0, 0, 0, 17700,
	0, 0, 2206, 17616, 0, 0, 13693, 16147, 1233, 0, 0, 0, 0, 0, 0, 0, 9592, 6052, 2903, 11084, 0, 0,
	5978, 0, 278, 4176, 3673, 6949, 4646, 6749, 13063, 17227, 0, 14206, 15802, 12284, 17451, 0,
	2309, 758, 11724, 0, 0, 0, 0, 3628, 0, 4190, 7027, 0, 0, 0, 17924, 0, 7750, 9358, 12515, 0,
	16250, 0, 5675, 0, 0, 0, 0, 5522, 5966, 0, 14790, 0, 0, 0, 14748, 2279, 0, 0, 0, 7764, 3080,
	2067, 13611, 7198, 13817, 18059, 0, 924, 14137, 927, 10502, 13533, 16640, 1620, 11919, 4682,
	7270, 2591, 15268, 0, 0, 16329, 4976, 6787, 16767, 0, 2255, 0, 0, 0, 8595, 5014, 1185, 16531,
	16653, 0, 14553, 0, 0, 0, 0, 15456, 0, 14297, 1340, 0, 0, 11025, 0, 8060, 0, 0, 0, 0, 10589, 0,
	0, 0, 0, 0, 0, 3436, 13005, 4496, 14702, 0, 0, 15615, 0, 0, 0, 0, 0, 5837, 3387, 588, 0, 0,
	3841, 3326, 13677, 0, 0, 0, 0, 17077, 0, 0, 0, 1107, 17010, 0, 6688, 0, 0, 0, 4505, 0, 0, 5475,
	15577, 11583, 17967, 15998, 13291, 0, 0, 5552, 0, 2893, 8026, 17567, 0, 0, 4328, 6042, 8375,
	9575, 0, 0, 0, 7354, 0, 0, 4467, 12742, 0, 0, 0, 0, 12974, 2238, 2923, 0, 0, 0, 0, 0, 0, 0,
	4699, 362, 6569, 16457, 0, 15776, 18080, 3959, 12671, 17663, 3587, 6003, 3197, 3823, 7295, 6684,
	0, 16565, 0, 0, 7401, 0, 13206, 16798, 5143, 9021, 10144, 2640, 0, 0, 2576, 15946, 0, 0, 0,
	4769, 0, 0, 0, 14486, 17854, 0, 0, 7395, 12315, 11466, 9415, 12814, 13339, 0, 0, 9531, 17968,
	7289, 5093, 16957, 0, 0, 0, 0, 589, 0, 16185, 16517, 14833, 0, 0, 0, 3964, 9547, 9739, 15244,
	11808, 1182, 7736, 8446, 9874, 5581, 630, 4555, 11273, 9267, 14663, 17288, 7066, 17823, 0, 0,
	5844, 8340, 12059, 0, 0, 0, 0, 6481, 0, 0, 5394, 0, 3022, 12240, 10221, 0, 0, 8876, 258, 12701,
	1808, 13862, 0, 5450, 17373, 14334, 8726, 3819, 11905, 14681, 4603, 17653, 0, 0, 6080, 7305,
	16275, 3378, 14293, 16504, 0, 18094, 13594, 0, 0, 10677, 16407, 2860, 4433, 8479, 8494, 0,
	13901, 0, 0, 12905, 0, 0, 0, 1102, 3125, 15104, 16167, 9459, 11951, 13524, 14814, 16921, 0, 0,
	0, 14383, 13385, 4676, 13175, 0, 2204, 1350, 0, 0, 0, 7799, 10204, 18152, 11110, 12744, 3589,
	13192, 16173, 17132, 0, 6587, 0, 12856, 0, 0, 0, 2325, 14113, 9214, 10795, 4411, 0, 0, 13872, 0,
	2402, 9759, 8843, 10037, 0, 0, 0, 7010, 0, 0, 0, 0, 7739, 0, 17904, 0, 2234, 12001, 14922, 6160,
	9981, 0, 0, 0, 0, 0, 0, 0, 0, 3324, 7992, 0, 0, 0, 0, 0, 0, 0, 0, 12139, 0, 0, 5245, 7510, 7763,
	8983, 13909, 4850, 0, 13992, 17200, 0, 0, 0, 2257, 15102, 5630, 7737, 17635, 4096, 14081, 8486,
	15603, 0, 4370, 0, 0, 5441, 10648, 14579, 0, 7860, 13850, 0, 16545, 0, 0, 0, 0, 9754, 14422, 0,
	14122, 0, 0, 0, 0, 13949, 13503, 0, 0, 0, 0, 6892, 0, 2991, 0, 0, 0, 0, 0, 0, 0, 6957, 0, 7715,
	11384, 14072, 2188, 0, 0, 0, 0, 12509, 9554, 0, 0, 7891, 0, 0, 13908, 16917, 8968, 16269, 0,
	11968, 12429, 7366, 5225, 9973, 8166, 13762, 0, 4051, 4258, 10268, 14054, 0, 0, 12945, 0, 0,
	4458, 11482, 0, 3319, 8301, 0, 0, 6478, 9008, 11405, 0, 11143, 0, 0, 0, 0, 0, 0, 7647, 4909, 0,
	0, 10935, 0, 0, 0, 0, 0, 15408, 0, 0, 9291, 6576, 16010, 10831, 17952, 0, 7021, 0, 0, 2133,
	4876, 0, 0, 0, 0, 0, 6458, 3757, 17136, 4809, 3811, 10341, 0, 0, 0, 0, 0, 16877, 0, 0, 0, 6799,
	17110, 2509, 0, 4175, 8065, 0, 16473, 2353, 9732, 7994, 10873, 0, 13990, 0, 7344, 0, 0, 0,
	11513, 0, 4580, 0, 4987, 0, 0, 991, 1640, 17415, 0, 13521, 14262, 10717, 0, 0, 0, 3706, 0,
	15640, 0, 0, 0, 7680, 2766, 13406, 0, 0, 460, 7357, 7823, 11338, 10649, 4621, 0, 0, 3214, 9698,
	550, 16078, 590, 0, 0, 0, 0, 1465, 2296, 8548, 8645, 9162, 2128, 6960, 9184, 13414, 15096, 0, 0,
	0, 8685, 6398, 0, 0, 0, 0, 9451, 0, 0, 0, 7151, 0, 0, 17289, 8105, 0, 0, 0, 0, 9649, 0, 0, 3267,
	4220, 0, 993, 0, 0, 0, 0, 0, 17395, 0, 6418, 5835, 0, 0, 0, 0, 0, 14837, 10621, 0, 3377, 13410,
	13593, 0, 0, 0, 4278, 7244, 10642, 17522, 8680, 14124, 9011, 0, 16659, 0, 4605, 2874, 1270,
	5335, 12462, 3918, 16098, 1824, 11205, 18004, 3367, 0, 13953, 0, 7880, 13052, 368, 2226, 6855,
	16998, 0, 0, 0, 0, 16211, 4449, 16528, 17778, 0, 0, 0, 10240, 0, 0, 0, 0, 16397, 0, 3573, 7380,
	3283, 8329, 13329, 11892, 13227, 18131, 0, 0, 0, 0, 408, 16338, 13080, 7318, 17865, 17999, 8344,
	6107, 4336, 17174, 17423, 0, 7963, 0, 0, 0, 15940, 0, 0, 25, 0, 0, 13159, 3073, 13417, 0, 0,
	2221, 0, 12952, 0, 15020, 15121, 0, 0, 0, 0, 0, 6223, 2494, 0, 0, 0, 2124, 1103, 4624, 5825,
	10785, 12285, 13384, 10780, 13672, 8661, 14519, 9208, 17292, 0, 9525, 9943, 13962, 16750, 0,
	16751, 11613, 16006, 13268, 0, 0, 11623, 0, 6901, 11103, 14012, 14549, 15818, 0, 0, 7204, 0, 0,
	0, 17745, 0, 0, 0, 6545, 0, 13002, 10368, 12696, 7836, 0, 13824, 0, 3434, 0, 0, 16234, 0, 0, 0,
	0, 804, 1456, 15930, 0, 513, 501, 9540, 15755, 8933, 7734, 4891, 16018, 4062, 9614, 16658,
	15795, 16727, 17971, 18204, 1439, 6089, 0, 6682, 0, 12343, 0, 0, 0, 2374, 5474, 14377, 6594, 0,
	0, 0, 0, 18179, 0, 0, 0, 0, 0, 0, 3373, 8102, 11659, 0, 16579, 13548, 14240, 17597, 0, 0, 0,
	7110, 0, 3383, 11019, 11371, 0, 0, 0, 1038, 14291, 0, 5813, 6023, 14620, 0, 0, 0, 0, 0, 14649,
	15675, 17272, 0, 8904, 16601, 0, 0, 0, 8167, 16541, 0, 5644, 0, 0, 13615, 0, 0, 0, 0, 14953, 0,
	0, 2310, 4865, 0, 3425, 0, 0, 0, 0, 0, 0, 0, 14903, 0, 13890, 17424, 0, 0, 4824, 5467, 4038,
	6782, 951, 6844, 6834, 17846, 0, 0, 14594, 0, 0, 0, 7662, 0, 4599, 0, 10791, 12775, 11551, 0,
	7508, 13641, 16672, 0, 3151, 13642, 15101, 16378, 11271, 7122, 0, 0, 0, 0, 1695, 1018, 11186,
	2638, 0, 6142, 0, 8856, 14950, 0, 0, 0, 0, 0, 0, 0, 0, 5418, 0, 0, 0, 0, 0, 2134, 15320, 0, 0,
	0, 14243, 0, 0, 0, 11182, 6945, 7141, 14319, 17949, 4479, 0, 0, 7252, 0, 7961, 17191, 11497,
	17180, 0, 11100, 0, 582, 2672, 6502, 11530, 0, 0, 0, 334, 16756, 0, 15518, 0, 0, 0, 9548, 8701,
	17124, 0, 12859, 0, 17208, 8400, 0, 0, 0, 0, 0, 0, 0, 0, 1697, 9600, 0, 17006, 0, 0, 18188,
	14742, 0, 0, 0, 0, 8888, 4944, 0, 0, 17955, 16362, 17364, 17576, 10462, 0, 0, 0, 0, 9497, 0,
	6387, 0, 6211, 0, 6303, 9508, 0, 0, 4889, 15691, 0, 0, 17411, 0, 3476, 16482, 17974, 3536, 9529,
	15196, 0, 0, 16996, 0, 0, 0, 0, 8542, 0, 0, 0, 10376, 7291, 0, 0, 0, 12037, 0, 0, 0, 14719, 0,
	0, 0, 0, 0, 0, 944, 4546, 0, 0, 0, 0, 16274, 6240, 13356, 1247, 3679, 0, 10114, 10776, 11817,
	16949, 0, 0, 0, 7067, 14310, 0, 11331, 15013, 0, 15076, 10547, 16109, 0, 0, 0, 0, 13938, 961,
	2484, 10236, 14365, 15957, 17442, 0, 0, 0, 5369, 17495, 0, 3684, 1137, 2348, 18090, 16206,
	15187, 0, 8551, 0, 267, 1733, 0, 0, 3898, 9452, 0, 0, 14633, 16043, 1591, 6465, 9115, 13343, 0,
	0, 0, 0, 0, 0, 12502, 0, 309, 0, 9477, 12335, 0, 0, 0, 4468, 4962, 0, 0, 0, 0, 0, 6169, 102,
	11518, 621, 18043, 0, 17220, 0, 7781, 14773, 0, 0, 0, 8594, 0, 7489, 0, 0, 8239, 18174, 4668,
	9364, 10963, 5993, 13419, 17483, 13036, 14155, 0, 0, 12456, 3893, 0, 16433, 7886, 16031, 0, 532,
	10633, 0, 0, 0, 4838, 15713, 11710, 17732, 0, 0, 17969, 0, 0, 5791, 7221, 12100, 4170, 10766, 0,
	14558, 15279, 0, 0, 870, 6843, 12646, 0, 0, 8147, 0, 6039, 0, 10073, 0, 748, 12912, 11908, 5374,
	0, 0, 0, 0, 11770, 0, 0, 17900, 0, 0, 0, 0, 0, 13059, 7339, 9650, 0, 0, 0, 4084, 9292, 0, 0,
	6036, 0, 11393, 16296, 0, 1468, 5842, 6676, 16575, 16681, 15816, 17273, 3352, 6547, 17418, 6971,
	3255, 4728, 10814, 694, 6831, 14794, 0, 16460, 9749, 0, 0, 1773, 7135, 0, 12061, 0, 1453, 10842,
	0, 11937, 0, 15083, 0, 0, 0, 0, 0, 0, 0, 5834, 13506, 0, 2493, 0, 1868, 562, 1796, 8803, 0, 0,
	0, 0, 459, 2191, 0, 0, 9245, 18162, 0, 18060, 0, 6792, 7484, 8777, 16638, 3620, 9480, 0, 0,
	6696, 392, 2656, 14943, 2847, 16425, 0, 0, 0, 7901, 0, 0, 13435, 16081, 9561, 14092, 0, 16251,
	0, 3308, 0, 0, 0, 15120, 13696, 0, 0, 0, 8113, 0, 0, 740, 6315, 15323, 0, 0, 143, 7678, 3195,
	16860, 0, 1771, 0, 2594, 13455, 0, 9894, 0, 10618, 0, 0, 0, 105, 0, 928, 2095, 15358, 0, 359,
	2103, 15645, 0, 0, 0, 0, 0, 0, 0, 15658, 5754, 15952, 1455, 0, 0, 17309, 0, 0, 7351, 0, 9047, 0,
	0, 7432, 11682, 0, 9083, 0, 1014, 5989, 15333, 16931, 17460, 0, 0, 3201, 0, 73, 12036, 0, 0,
	15167, 0, 2004, 4398, 14272, 8916, 10444, 12024, 12645, 12891, 16594, 6123, 16708, 115, 0,
	10829, 9432, 11982, 0, 0, 0, 0, 0, 0, 10099, 0, 0, 1769, 7367, 4047, 13197, 17440, 16105, 0, 0,
	7758, 660, 0, 0, 10391, 3849, 0, 15825, 1768, 16873, 14313, 0, 0, 0, 6486, 1924, 0, 0, 0, 14175,
	0, 9257, 0, 8450, 10237, 15374, 15693, 17446, 8156, 9166, 0, 0, 0, 0, 0, 0, 0, 0, 17741, 9538,
	14104, 11293, 14146, 2654, 2661, 8034, 10680, 12040, 13259, 14426, 4450, 0, 4560, 17622, 0, 0,
	0, 7031, 3991, 6861, 1234, 3089, 2827, 9099, 10989, 10802, 11590, 13688, 14836, 0, 0, 5072, 0,
	0, 7751, 0, 0, 0, 13088, 0, 0, 0, 0, 9931, 0, 2527, 9750, 12770, 16376, 15002, 0, 10104, 5848,
	0, 0, 0, 16932, 6978, 0, 0, 0, 0, 7280, 0, 0, 0, 0, 16051, 0, 0, 0, 0, 0, 15319, 16100, 0, 4463,
	4994, 4425, 934, 9644, 13857, 15252, 1671, 18126, 0, 0, 521, 15047, 0, 1168, 0, 0, 12006, 0,
	7034, 9834, 9199, 4324, 12927, 16454, 2976, 0, 8572, 0, 0, 0, 0, 17329, 0, 0, 0, 16916, 10747,
	0, 10679, 7415, 12907, 13885, 0, 0, 0, 12029, 6041, 11967, 0, 0, 4606, 0, 11452, 0, 12080,
	14270, 17084, 0, 0, 0, 0, 0, 16123, 0, 0, 0, 12752, 0, 1124, 0, 17912, 0, 0, 0, 0, 6822, 8593,
	6544, 2437, 4881, 16988, 71, 14347, 0, 17031, 0, 0, 3471, 8476, 0, 7050, 0, 0, 6197, 8559, 0, 0,
	6648, 0, 0, 4626, 0, 8410, 11311, 0, 0, 0, 0, 13457, 14815, 14595, 16859, 16590, 6933, 0, 0,
	6629, 8224, 0, 0, 15736, 0, 0, 10563, 0, 4748, 520, 9189, 9999, 0, 0, 0, 0, 8598, 3055, 15702,
	0, 0, 17527, 0, 5229, 16566, 15336, 3395, 3466, 2281, 3951, 6824, 10531, 7075, 14838, 0, 0,
	10312, 11500, 1752, 3140, 0, 0, 3705, 0, 0, 0, 0, 3809, 5634, 0, 0, 0, 0, 15517, 9365, 0, 0,
	681, 0, 0, 7936, 0, 0, 0, 0, 808, 15767, 9481, 0, 9378, 8318, 0, 0, 6968, 0, 0, 3624, 17434, 0,
	0, 0, 0, 0, 0, 11453, 0, 13193, 3172, 6790, 12960, 3119, 6385, 4678, 5858, 13149, 0, 0, 0,
	16768, 9809, 14, 12656, 0, 9516, 0, 0, 4722, 9770, 0, 0, 3076, 4855, 0, 0, 0, 0, 0, 4045, 7785,
	16045, 0, 0, 0, 0, 10334, 12902, 2781, 0, 0, 0, 0, 0, 13401, 9102, 15739, 0, 0, 0, 17989, 0,
	5996, 7258, 0, 7185, 0, 7298, 13204, 0, 0, 3421, 0, 2364, 0, 13956, 14954, 0, 0, 0, 0, 0, 3983,
	0, 0, 0, 0, 0, 0, 12321, 0, 6597, 3007, 3188, 4888, 10398, 14599, 0, 0, 3467, 0, 7451, 18084, 0,
	0, 0, 0, 11492, 14151, 0, 6381, 12779, 0, 0, 0, 0, 0, 0, 0, 0, 2902, 5932, 2272, 4771, 1142,
	8754, 11489, 8648, 1857, 6310, 11298, 11415, 13621, 15071, 3931, 4239, 9730, 909, 6368, 11069,
	1957, 393, 11911, 2249, 12091, 16742, 17457, 2645, 8613, 17953, 0, 0, 0, 0, 0, 3961, 12098, 0,
	0, 0, 15300, 0, 0, 0, 0, 9680, 0, 4688, 17421, 0, 16754, 5088, 5532, 3604, 0, 17416, 12843,
	3965, 0, 0, 0, 0, 17286, 6220, 0, 6828, 0, 13858, 8458, 14238, 14913, 0, 0, 159, 0, 0, 0, 0,
	9466, 0, 5710, 16803, 14761, 14498, 15403, 17340, 0, 3443, 0, 0, 0, 0, 0, 11529, 0, 0, 0, 0, 0,
	0, 0, 0, 17644, 0, 17930, 2799, 7939, 8000, 16903, 8630, 9458, 7312, 10445, 10608, 6232, 0, 0,
	11349, 13478, 0, 0, 5117, 0, 0, 0, 15595, 12484, 0, 0, 0, 5555, 11008, 12806, 14290, 0, 7904, 0,
	0, 0, 0, 11877, 0, 0, 0, 6410, 10661, 0, 859, 6330, 0, 0, 13749, 1147, 0, 0, 0, 21, 2247, 15590,
	0, 5689, 6898, 4251, 10698, 6244, 15865, 12251, 10356, 16371, 18092, 18197, 720, 2220, 5304,
	6305, 17591, 14307, 0, 0, 14882, 15234, 10719, 15992, 0, 2651, 9823, 6053, 9105, 17647, 2400,
	14796, 17824, 0, 3586, 0, 0, 0, 0, 2990, 5458, 9448, 18024, 0, 0, 2800, 8910, 0, 9666, 0, 0, 0,
	2044, 0, 0, 0, 0, 0, 0, 6285, 0, 0, 0, 11543, 16588, 0, 8725, 0, 0, 12058, 0, 8392, 0, 0, 8035,
	8019, 9410, 15070, 0, 0, 4584, 6439, 15626, 0, 15115, 0, 0, 0, 0, 2356, 17429, 13174, 16075, 0,
	4123, 0, 4008, 13702, 4071, 0, 0, 0, 15709, 3649, 271, 10974, 14593, 10216, 10352, 2503, 107,
	3465, 0, 13759, 0, 0, 503, 7850, 10051, 13776, 5076, 0, 0, 0, 7322, 0, 0, 15081, 0, 12093, 0, 0,
	0, 1044, 1929, 4756, 14912, 0, 0, 6025, 13737, 3135, 0, 0, 0, 0, 0, 0, 0, 14118, 3126, 12949,
	15419, 7273, 18125, 0, 13894, 0, 0, 0, 15531, 13841, 0, 9394, 0, 16026, 0, 12980, 15576, 0, 0,
	0, 0, 1113, 14280, 0, 0, 0, 894, 16942, 0, 0, 5616, 15882, 15231, 0, 0, 14902, 9776, 0, 13058,
	0, 2838, 18205, 0, 1277, 4902, 9628, 11646, 0, 0, 3701, 11705, 16065, 0, 0, 0, 0, 0, 10404,
	13527, 0, 0, 0, 0, 10850, 0, 0, 6436, 0, 0, 0, 0, 0, 9125, 0, 0, 0, 5114, 656, 0, 4732, 0, 0, 0,
	0, 0, 14182, 4010, 0, 0, 6067, 0, 0, 0, 12038, 7282, 13697, 2682, 15327, 16117, 0, 0, 0, 9475,
	3484, 14348, 12659, 0, 9164, 9760, 17754, 223, 0, 0, 5168, 26, 16333, 17909, 14316, 0, 10838, 0,
	0, 1090, 0, 0, 0, 0, 0, 3521, 0, 4400, 0, 2213, 0, 4958, 6673, 4235, 2725, 10534, 3405, 687,
	11777, 9139, 15091, 1936, 0, 11484, 1075, 17175, 0, 0, 0, 11580, 5099, 11196, 17263, 13708,
	16200, 17503, 0, 0, 5554, 6542, 0, 0, 0, 0, 0, 116, 574, 5222, 0, 0, 15738, 3183, 0, 0, 0, 9827,
	14999, 0, 0, 13742, 0, 0, 0, 10940, 0, 3730, 0, 14303, 6657, 69, 15072, 0, 0, 14075, 15465, 831,
	5891, 12812, 15750, 16748, 1162, 6980, 8416, 12389, 11321, 17524, 177, 0, 7413, 0, 0, 3244,
	6764, 15065, 1922, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2719, 5914, 9054, 3294, 11285, 17376,
	17508, 0, 7689, 11064, 2732, 6391, 9175, 13760, 0, 4734, 0, 0, 11940, 0, 14980, 60, 0, 0, 17970,
	0, 0, 0, 0, 0, 0, 0, 3345, 0, 7774, 15017, 0, 0, 0, 0, 6564, 8698, 9023, 7863, 12094, 14289, 0,
	0, 10855, 0, 0, 0, 0, 2933, 6857, 0, 0, 113, 3822, 8047, 13999, 18195, 17295, 0, 0, 773, 0, 0,
	11614, 10325, 17431, 0, 0, 13014, 3286, 0, 15357, 18106, 0, 0, 0, 0, 0, 14088, 0, 0, 2900, 8374,
	0, 10121, 2438, 6662, 10611, 12009, 12020, 15215, 17511, 0, 8396, 14003, 1667, 5521, 13023,
	13679, 0, 0, 0, 0, 0, 11765, 0, 10624, 10816, 12951, 0, 12892, 15554, 0, 1508, 5271, 10745, 0,
	0, 0, 6492, 11747, 0, 0, 0, 0, 0, 0, 0, 11625, 0, 0, 294, 0, 0, 7551, 0, 0, 17250, 12969, 16287,
	0, 0, 0, 0, 0, 0, 10373, 0, 0, 0, 0, 17291, 17820, 0, 5556, 0, 0, 8603, 0, 0, 0, 0, 4406, 0, 0,
	0, 0, 8398, 3702, 2723, 2871, 1172, 8909, 12491, 14300, 16885, 0, 0, 0, 0, 7844, 16024, 427, 0,
	0, 15469, 0, 0, 0, 0, 13777, 4509, 15145, 0, 0, 4712, 14454, 10786, 664, 11060, 11361, 16882, 0,
	0, 200, 0, 0, 0, 0, 0, 0, 2759, 4817, 8043, 14386, 1879, 9781, 10978, 13911, 15038, 17294, 0, 0,
	0, 0, 775, 0, 13622, 2673, 15788, 0, 0, 4107, 8071, 0, 0, 0, 0, 1784, 0, 4652, 13121, 0, 0,
	2919, 0, 18168, 15530, 0, 18172, 0, 13665, 0, 10727, 6848, 13089, 11042, 14062, 1216, 6345,
	5783, 4595, 17039, 996, 2844, 78, 4141, 4184, 6571, 11417, 0, 2590, 13661, 2916, 5024, 5259,
	12527, 16615, 2241, 3266, 7036, 13145, 4922, 15964, 11730, 12832, 0, 0, 1502, 0, 0, 0, 0, 17012,
	1595, 4159, 0, 0, 0, 5078, 0, 0, 5167, 0, 0, 0, 3777, 5192, 0, 4257, 0, 9103, 6043, 0, 6715,
	15022, 17478, 0, 11498, 0, 0, 0, 0, 1689, 0, 0, 3357, 12108, 0, 0, 13556, 0, 8718, 1364, 0, 0,
	11494, 11535, 10438, 6518, 17266, 5557, 7025, 10465, 1057, 2405, 0, 3593, 8429, 17645, 8469, 0,
	12693, 15314, 0, 0, 0, 7816, 11318, 0, 0, 17282, 2832, 5447, 6095, 0, 0, 3111, 0, 0, 6143, 7822,
	0, 0, 0, 16518, 17650, 0, 0, 1914, 3933, 9140, 5744, 13182, 465, 14154, 15353, 8215, 16128,
	16245, 0, 0, 2006, 0, 0, 0, 0, 12496, 0, 0, 0, 0, 0, 17958, 0, 2439, 13971, 15764, 17150, 0,
	4724, 5116, 1392, 11929, 2974, 0, 3427, 9121, 0, 2339, 0, 0, 9778, 11985, 0, 0, 1947, 5296,
	2376, 0, 0, 0, 0, 0, 0, 0, 9241, 6414, 14717, 0, 0, 16693, 0, 0, 0, 171, 0, 14550, 0, 235, 0, 0,
	0, 755, 1012, 9705, 10264, 0, 0, 13233, 0, 2306, 7970, 17362, 6592, 0, 0, 0, 0, 0, 7784, 237, 0,
	9109, 0, 13270, 0, 10726, 12826, 14743, 0, 0, 6045, 5536, 0, 9338, 97, 11407, 11842, 13128,
	13430, 17946, 0, 0, 0, 3240, 0, 0, 0, 674, 10116, 9238, 6360, 207, 0, 0, 4442, 0, 0, 0, 0, 6281,
	10805, 0, 0, 0, 556, 0, 11050, 15854, 2267, 0, 12929, 14998, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2877,
	0, 4964, 0, 9901, 17224, 7186, 1266, 4186, 0, 15548, 8842, 0, 0, 0, 0, 0, 0, 16785, 0, 14749, 0,
	0, 0, 0, 0, 15075, 0, 0, 0, 0, 0, 6703, 0, 10927, 0, 7084, 0, 3463, 14067, 5583, 4859, 9194,
	13815, 4506, 14714, 0, 0, 3828, 0, 913, 9030, 11458, 3990, 1125, 14865, 0, 12054, 17588, 0,
	10431, 0, 0, 0, 4716, 13625, 0, 5565, 5592, 11057, 0, 11081, 13619, 0, 0, 82, 0, 12913, 0, 0,
	11675, 14958, 0, 0, 8168, 12213, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16350, 670, 5516, 17934, 2513, 0, 0,
	0, 5886, 820, 7695, 9758, 0, 0, 0, 2896, 5765, 9022, 9789, 11165, 0, 8181, 13021, 14275, 0, 0,
	0, 0, 0, 13810, 3665, 799, 10518, 17432, 10303, 0, 7568, 0, 0, 0, 14287, 0, 6670, 0, 8414, 6772,
	0, 10878, 13242, 0, 0, 0, 0, 0, 0, 6780, 0, 0, 16938, 0, 0, 3023, 4884, 2601, 9300, 2878, 5962,
	11218, 4933, 13337, 0, 0, 0, 16300, 9020, 10948, 0, 16600, 14823, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	7882, 16171, 0, 0, 0, 0, 14032, 4248, 17852, 0, 17771, 772, 0, 0, 10687, 16610, 0, 0, 0, 0, 0,
	0, 15632, 18102, 0, 0, 0, 129, 0, 12846, 0, 0, 0, 3270, 6962, 0, 17348, 1543, 14780, 0, 0,
	11857, 0, 260, 0, 0, 0, 547, 2795, 0, 0, 0, 0, 4723, 0, 0, 0, 0, 2492, 3531, 11024, 11680,
	17980, 3175, 0, 727, 0, 4602, 11045, 10947, 11237, 14308, 14561, 13255, 1104, 15398, 3925,
	18065, 0, 8678, 11426, 0, 11406, 0, 7800, 0, 2060, 0, 0, 0, 0, 2834, 0, 13349, 4421, 14254,
	6935, 0, 0, 0, 0, 0, 0, 3134, 14610, 0, 0, 3043, 4060, 0, 0, 0, 10125, 9790, 12908, 9822, 7152,
	9643, 1329, 3041, 3153, 15326, 15380, 7514, 16199, 17046, 0, 752, 5046, 9969, 0, 18053, 0, 1203,
	0, 10203, 0, 16469, 0, 11755, 0, 6309, 9879, 15864, 6707, 2149, 9685, 10833, 6357, 10949, 12821,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1374, 0, 0, 0, 0, 1306, 0, 0, 3548, 17063, 5895, 7766, 0, 0, 0,
	14329, 11477, 16608, 3765, 14537, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2354, 9301, 3141, 5323, 7178,
	12551, 7688, 12149, 0, 0, 0, 0, 0, 0, 0, 0, 9806, 466, 5796, 16288, 0, 5378, 10092, 2707, 0, 0,
	17826, 5002, 7570, 0, 6104, 15852, 16716, 9622, 17305, 0, 0, 5350, 0, 0, 0, 14740, 0, 0, 0, 36,
	0, 0, 12528, 13285, 12378, 0, 0, 0, 0, 14763, 6726, 4131, 16114, 6573, 821, 5198, 7157, 16951,
	12163, 0, 0, 0, 0, 0, 7937, 9828, 12257, 15212, 23, 0, 16625, 0, 8165, 0, 0, 0, 0, 6513, 0,
	6386, 2345, 9878, 6485, 0, 0, 0, 0, 6854, 11140, 11244, 10792, 17881, 0, 0, 0, 0, 0, 0, 0, 0,
	4853, 12585, 14429, 14399, 16165, 2753, 0, 0, 0, 0, 0, 9482, 0, 0, 0, 12004, 13886, 12512, 8608,
	17383, 0, 0, 14080, 5939, 0, 715, 1548, 12399, 5952, 17448, 0, 955, 10093, 0, 0, 0, 0, 254, 0,
	0, 17544, 0, 108, 6243, 10292, 16073, 1336, 10849, 12758, 7329, 13799, 2243, 7177, 11837, 5125,
	11903, 12501, 8456, 0, 0, 6540, 0, 0, 14806, 0, 0, 15322, 0, 0, 0, 10190, 15232, 0, 5044, 0, 0,
	4153, 0, 8108, 0, 13572, 3229, 13880, 15399, 15237, 13769, 0, 0, 0, 15873, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 14325, 12081, 5667, 11274, 7965, 14255, 3915, 17493, 0, 6055, 6608, 0, 0, 0, 0,
	0, 0, 0, 0, 4937, 14353, 0, 0, 9218, 0, 0, 0, 0, 0, 17055, 3122, 11699, 0, 14191, 0, 0, 0,
	15490, 0, 9015, 13609, 0, 9587, 12833, 16977, 0, 5750, 4260, 0, 1091, 11072, 0, 0, 1594, 7015,
	0, 0, 0, 14189, 0, 0, 8388, 16520, 619, 1236, 8170, 9442, 14628, 15130, 1700, 17042, 18062, 132,
	5110, 15140, 5329, 1570, 15647, 16841, 16063, 10267, 0, 0, 0, 0, 10579, 15400, 12166, 299, 1725,
	468, 5901, 8474, 11437, 14870, 0, 0, 0, 15179, 4864, 0, 0, 0, 0, 0, 0, 4211, 12334, 8743, 11032,
	13180, 14791, 14381, 16999, 0, 0, 0, 0, 15951, 15989, 5101, 11190, 0, 0, 7595, 15636, 9013, 0,
	0, 489, 5206, 17722, 2710, 0, 0, 14158, 13854, 14819, 0, 0, 6716, 0, 0, 0, 13887, 0, 2340, 0,
	16471, 7161, 0, 0, 0, 0, 0, 0, 14586, 0, 0, 0, 18, 4761, 697, 16687, 0, 0, 13404, 7114, 11040,
	17526, 0, 0, 0, 0, 0, 0, 18007, 0, 0, 0, 0, 970, 15502, 0, 189, 5636, 1197, 9053, 11483, 0,
	11701, 15817, 4161, 0, 15654, 0, 0, 6653, 5918, 7422, 0, 0, 0, 2252, 15247, 0, 0, 0, 9383,
	10884, 0, 0, 0, 0, 9489, 0, 0, 15171, 0, 0, 640, 5194, 9653, 807, 12320, 14657, 0, 6786, 7229,
	1002, 5159, 17391, 0, 2351, 0, 480, 8070, 0, 0, 0, 9652, 85, 0, 13488, 0, 16184, 0, 16472,
	11462, 1105, 0, 15961, 16318, 10086, 8015, 15529, 0, 5299, 0, 5460, 0, 13137, 0, 0, 1651, 10945,
	12047, 13682, 0, 0, 17138, 702, 18103, 0, 4000, 2821, 1393, 11007, 12541, 12612, 10186, 9681, 0,
	0, 0, 12532, 13507, 8379, 4577, 13092, 16529, 7925, 0, 8349, 12423, 0, 0, 0, 11422, 0, 0, 14131,
	892, 0, 0, 0, 16502, 0, 12651, 0, 0, 10551, 0, 0, 0, 0, 0, 0, 17655, 0, 13658, 17246, 0, 0,
	4630, 16695, 14542, 9453, 6819, 11949, 14606, 140, 4860, 7497, 15438, 415, 17704, 18141, 8991,
	13382, 0, 0, 0, 0, 10918, 0, 0, 6117, 0, 15396, 0, 0, 0, 2644, 6306, 16356, 13253, 6364, 0, 0,
	13490, 4359, 4464, 15062, 13238, 0, 9188, 0, 0, 1313, 13440, 1368, 6404, 5751, 8609, 8859, 9382,
	0, 7769, 12895, 4341, 6760, 12465, 13434, 15265, 16554, 16715, 15890, 798, 0, 15987, 0, 10150,
	13948, 0, 0, 0, 0, 0, 11558, 5208, 0, 0, 5409, 0, 9185, 10019, 11051, 17352, 2531, 10094, 12805,
	8010, 17308, 11189, 0, 6534, 0, 0, 16779, 0, 17048, 0, 0, 13288, 0, 0, 5921, 1644, 17385, 0, 0,
	0, 0, 0, 1789, 0, 0, 8643, 2796, 3444, 13388, 13647, 14418, 10483, 15853, 0, 10386, 5646, 10167,
	14363, 13689, 17629, 6958, 0, 8713, 0, 17772, 0, 12628, 0, 0, 17403, 0, 0, 0, 0, 5946, 11741, 0,
	0, 0, 4205, 0, 1106, 2816, 10859, 11890, 0, 0, 0, 1195, 8615, 2471, 11222, 15084, 0, 3154, 4321,
	11296, 9893, 4381, 1530, 14193, 8365, 14704, 13511, 5700, 5635, 15575, 16413, 16782, 3108, 8812,
	12178, 0, 10138, 0, 10572, 14091, 0, 0, 16373, 0, 0, 0, 682, 10908, 15967, 0, 0, 0, 5691, 9186,
	1538, 119, 1275, 4786, 10297, 13842, 9838, 0, 16011, 0, 0, 0, 0, 6437, 0, 0, 16156, 9596, 0,
	10069, 451, 2363, 0, 0, 3704, 10025, 0, 5235, 0, 6921, 4635, 0, 6413, 0, 0, 0, 6092, 6262,
	15779, 9374, 0, 16475, 0, 75, 507, 17673, 11771, 0, 0, 7923, 9748, 5423, 0, 9406, 13211, 0, 0,
	4805, 11316, 3549, 14306, 17013, 4791, 17029, 0, 0, 0, 12185, 0, 1398, 10848, 0, 12888, 0, 0,
	9055, 0, 5660, 737, 2415, 5272, 0, 0, 0, 0, 0, 5947, 0, 2395, 0, 12544, 13843, 10580, 14885,
	17117, 12002, 1210, 6139, 18006, 8436, 1353, 17580, 0, 9129, 0, 0, 0, 0, 8485, 492, 551, 0,
	3407, 5055, 7671, 10301, 15782, 0, 10821, 0, 8362, 0, 0, 0, 5079, 0, 18003, 0, 16770, 0, 677, 0,
	0, 0, 0, 0, 16894, 9122, 3517, 6523, 7897, 4588, 11200, 1036, 13720, 0, 11304, 5953, 7476, 3160,
	11339, 0, 0, 0, 17153, 0, 0, 0, 0, 0, 699, 4677, 6438, 11449, 0, 1997, 17788, 0, 2085, 14030,
	15627, 4092, 0, 13803, 0, 352, 6561, 11450, 14163, 13752, 16760, 14767, 10057, 0, 14180, 0, 0,
	3475, 6830, 13444, 10278, 0, 5452, 0, 7217, 18158, 0, 0, 3092, 0, 0, 0, 0, 0, 0, 0, 10999, 0, 0,
	17256, 8650, 0, 6866, 5898, 0, 0, 6362, 0, 0, 6138, 0, 0, 0, 0, 0, 0, 0, 9837, 983, 1851, 4647,
	9195, 11567, 16020, 17487, 0, 0, 6779, 9912, 650, 9272, 15954, 0, 0, 0, 0, 0, 7794, 0, 0, 0,
	2856, 0, 9424, 7556, 0, 0, 0, 0, 18148, 0, 0, 0, 2172, 2360, 4253, 8373, 5763, 11427, 0, 14239,
	0, 0, 0, 0, 14520, 10248, 0, 0, 0, 0, 0, 0, 0, 6847, 0, 0, 0, 4171, 0, 16204, 0, 0, 0, 0, 8291,
	0, 0, 0, 0, 0, 0, 0, 7426, 0, 0, 0, 14432, 3182, 3892, 7212, 2293, 7563, 13707, 0, 2186, 10159,
	0, 18100, 525, 5618, 10760, 0, 16320, 0, 0, 7498, 4867, 0, 0, 0, 0, 0, 13765, 8356, 0, 4166,
	5899, 0, 0, 0, 5023, 0, 9519, 4914, 0, 0, 0, 0, 1574, 0, 0, 0, 0, 0, 17750, 9132, 0, 0, 8753, 0,
	0, 0, 4013, 0, 6312, 0, 0, 0, 0, 0, 12675, 17605, 3351, 17728, 12632, 15646, 0, 0, 0, 534, 4410,
	4206, 7628, 10657, 6259, 134, 14701, 9933, 14892, 16857, 15551, 16863, 11061, 0, 2669, 9544,
	14664, 7139, 16906, 9327, 17795, 6065, 11864, 17807, 0, 0, 7434, 12830, 0, 0, 2944, 3446, 5300,
	17146, 0, 0, 13433, 14229, 0, 11758, 15125, 5799, 0, 14063, 2392, 3563, 15389, 15801, 0, 0, 0,
	912, 12737, 0, 0, 7146, 5401, 3766, 1988, 11420, 12177, 6910, 13426, 14378, 11125, 13321, 1631,
	724, 8380, 18087, 0, 2572, 4718, 4759, 5451, 5965, 10962, 11820, 16510, 16668, 17351, 0, 0,
	13879, 12194, 2996, 0, 0, 0, 13184, 0, 0, 16973, 0, 5919, 5301, 0, 0, 15273, 17081, 6395, 7929,
	12631, 16089, 10132, 17861, 850, 2679, 0, 7428, 0, 0, 0, 6858, 0, 5580, 0, 0, 2212, 0, 0, 2704,
	15275, 14652, 0, 0, 9712, 0, 0, 7834, 1283, 8875, 15790, 0, 0, 0, 6525, 1861, 17845, 6862, 0,
	13294, 0, 15060, 0, 9571, 0, 18005, 0, 7723, 0, 0, 0, 0, 1701, 0, 15052, 12199, 0, 0, 4746,
	8592, 3838, 16721, 5284, 0, 0, 0, 1250, 0, 0, 9316, 11896, 4825, 0, 0, 0, 4, 13935, 0, 8234, 0,
	0, 0, 17414, 2074, 15811, 17688, 0, 0, 1257, 3852, 0, 0, 0, 16546, 0, 0, 0, 2734, 0, 0, 0, 2611,
	4820, 5199, 12750, 13364, 17357, 0, 0, 0, 0, 3116, 4199, 3112, 2671, 4617, 10543, 12392, 14650,
	13428, 13284, 0, 34, 18028, 5582, 0, 0, 4303, 0, 0, 2828, 0, 0, 0, 0, 3037, 0, 0, 0, 0, 12443,
	0, 0, 0, 0, 0, 0, 6750, 896, 13205, 0, 13093, 0, 0, 14345, 0, 13798, 0, 16039, 0, 6009, 5100,
	6813, 10827, 6419, 13865, 17005, 0, 0, 0, 10550, 0, 0, 7847, 438, 10217, 15677, 0, 0, 0, 7041,
	0, 12448, 0, 2593, 0, 0, 0, 0, 0, 0, 0, 14527, 0, 0, 9597, 0, 0, 0, 2649, 7292, 14861, 0, 0, 0,
	0, 988, 1822, 0, 14613, 2076, 10798, 0, 12104, 0, 0, 0, 12405, 0, 0, 16164, 6909, 6030, 11220,
	0, 0, 0, 0, 0, 0, 4204, 4558, 10713, 12218, 16283, 5600, 657, 14261, 10120, 0, 5127, 0, 0,
	13362, 8696, 4623, 16256, 9346, 0, 11717, 0, 4832, 8150, 1388, 7207, 13147, 7798, 18203, 0, 0,
	0, 7043, 16319, 1992, 4792, 5056, 6524, 4578, 406, 13402, 0, 0, 0, 9755, 6984, 15294, 5077,
	12713, 5836, 18175, 6649, 15589, 747, 0, 0, 1228, 8343, 8747, 14720, 0, 0, 7587, 9003, 3687,
	9751, 11609, 11735, 11830, 11923, 9278, 15913, 224, 15944, 647, 5795, 9077, 10302, 428, 16289,
	0, 0, 4847, 11272, 16486, 0, 0, 0, 0, 0, 17764, 0, 0, 0, 0, 0, 0, 0, 0, 17783, 0, 0, 1952, 0, 0,
	0, 0, 0, 14906, 226, 14453, 0, 0, 0, 7228, 8873, 8124, 4081, 14883, 2619, 11187, 0, 15701,
	16663, 0, 0, 0, 1527, 5968, 2477, 16258, 11365, 16461, 14543, 0, 0, 13851, 0, 0, 7521, 2811,
	7205, 0, 12424, 0, 2777, 13495, 0, 0, 0, 0, 0, 0, 0, 4275, 7019, 12522, 15496, 0, 0, 0, 0, 0,
	14197, 0, 7059, 0, 0, 9277, 2140, 0, 0, 15430, 0, 0, 2683, 0, 0, 0, 0, 4236, 10946, 222, 14424,
	0, 12726, 0, 0, 8353, 17496, 6926, 11295, 263, 17170, 0, 0, 1965, 14436, 0, 0, 0, 0, 0, 0, 0, 0,
	11493, 17936, 0, 0, 6932, 857, 12189, 14029, 13964, 0, 0, 6987, 13311, 8969, 0, 0, 5712, 4631,
	0, 0, 227, 6464, 13203, 10926, 11169, 0, 1278, 0, 9124, 3591, 5397, 0, 0, 16410, 5098, 10291,
	16910, 8274, 2913, 10696, 6484, 8900, 12142, 14070, 15274, 18112, 0, 0, 0, 5994, 0, 0, 0, 16169,
	0, 0, 0, 15460, 3343, 0, 7425, 12876, 17578, 0, 0, 11776, 10068, 12860, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3783, 13721, 1999, 4438, 0, 0, 3595, 5648, 8944, 17196, 12683, 2136, 0, 0, 0, 0, 0, 0, 1646,
	0, 0, 0, 15712, 12596, 9176, 12813, 0, 11476, 2940, 2230, 9787, 1596, 3479, 5400, 6144, 10288,
	17484, 9802, 13032, 0, 0, 15714, 0, 14406, 13797, 14269, 2755, 3418, 0, 6946, 11516, 0, 0, 0, 0,
	0, 12333, 7636, 14444, 15281, 7190, 7156, 15672, 4017, 16674, 17111, 847, 4416, 5360, 1874,
	2655, 15820, 2518, 8244, 3545, 8381, 4082, 8996, 3130, 13108, 12183, 16660, 14560, 16791, 17697,
	0, 14959, 0, 0, 12404, 14336, 0, 0, 0, 12208, 0, 0, 0, 0, 2343, 0, 0, 5725, 0, 15766, 0, 0, 0,
	8473, 0, 15277, 0, 0, 0, 17708, 15594, 17112, 0, 0, 0, 969, 1366, 6070, 10658, 8666, 0, 11015,
	7249, 16991, 0, 0, 14666, 0, 5773, 12754, 967, 6149, 0, 12607, 0, 0, 0, 5152, 0, 11973, 0, 2637,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 14337, 11925, 0, 0, 0, 10315, 15972, 4283, 0, 12811, 0, 0, 0, 0, 0,
	0, 0, 12931, 12118, 10139, 0, 0, 0, 0, 0, 0, 4657, 0, 0, 0, 9216, 3835, 0, 0, 12076, 4754, 0,
	5388, 7717, 0, 0, 11610, 13853, 15209, 0, 8561, 10080, 13190, 16351, 6096, 2577, 2087, 4959,
	8591, 13561, 0, 5227, 0, 7926, 15311, 0, 16705, 0, 0, 14332, 0, 13485, 16395, 6202, 7037, 12457,
	3976, 1402, 14018, 16056, 16476, 16904, 0, 0, 607, 0, 3643, 2526, 11037, 13859, 3355, 16828,
	17199, 12808, 5650, 0, 3084, 5871, 3937, 11834, 0, 439, 11835, 15786, 13029, 1481, 0, 0, 8394,
	0, 9307, 0, 13026, 6467, 10587, 10853, 11469, 12222, 4093, 7363, 4517, 0, 0, 6161, 0, 3461, 0,
	12354, 523, 5897, 7268, 8241, 907, 17551, 0, 7561, 1430, 13519, 0, 0, 15601, 0, 2716, 4520, 0,
	0, 0, 14210, 0, 0, 8229, 0, 0, 6295, 9342, 13153, 10098, 15124, 0, 0, 5145, 18159, 0, 0, 17253,
	0, 0, 0, 2082, 12228, 3710, 0, 0, 0, 0, 4360, 0, 0, 0, 10664, 0, 6686, 1563, 4917, 0, 11979, 0,
	1048, 6598, 13795, 14841, 0, 1648, 0, 1459, 2540, 4861, 12337, 7841, 0, 2321, 0, 2826, 6943, 0,
	7745, 0, 0, 0, 7330, 0, 13800, 219, 9142, 1649, 13748, 0, 5876, 5440, 7874, 8131, 14061, 0, 0,
	13767, 0, 0, 1158, 11048, 5523, 8457, 0, 0, 17740, 13322, 0, 0, 0, 0, 3890, 8389, 3974, 4840,
	14392, 16616, 17596, 17911, 1880, 17919, 0, 0, 0, 0, 0, 0, 0, 8130, 17827, 0, 6560, 10471,
	13806, 15546, 9167, 11955, 0, 14962, 5465, 17531, 0, 3396, 7635, 14849, 16214, 2623, 15966, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 13954, 6875, 16636, 16774, 0, 0, 0, 0, 14057, 0, 0, 386, 5009, 6372,
	9503, 10583, 12627, 2404, 10493, 12753, 13447, 5622, 0, 6474, 16689, 0, 14736, 17023, 0, 15955,
	12840, 2523, 1254, 8515, 10654, 13352, 14798, 14518, 16398, 14333, 0, 0, 17739, 14028, 0, 0,
	3847, 0, 0, 15092, 7539, 8488, 6746, 8180, 12221, 0, 0, 0, 0, 0, 0, 0, 0, 12981, 15705, 0, 0, 0,
	0, 0, 0, 6403, 11376, 6925, 10772, 13576, 13627, 0, 788, 411, 6765, 1405, 0, 1627, 0, 0, 2787,
	8527, 0, 0, 15412, 3250, 0, 10187, 17683, 10643, 11849, 16661, 0, 2414, 8153, 0, 0, 0, 4843, 0,
	0, 404, 4950, 0, 15565, 4185, 10460, 0, 0, 0, 0, 0, 0, 4401, 8557, 0, 7552, 0, 6535, 10369,
	12842, 17455, 0, 0, 11854, 3478, 0, 0, 0, 10182, 3848, 16426, 0, 7094, 1587, 72, 7106, 12886, 0,
	12554, 15809, 5373, 0, 622, 8767, 18082, 2466, 10053, 4656, 3527, 11954, 14733, 0, 13481, 6816,
	12984, 0, 0, 8597, 0, 2605, 8990, 11309, 0, 2602, 12523, 0, 15868, 9370, 11468, 16908, 11634,
	1066, 0, 3099, 0, 0, 0, 0, 0, 0, 0, 0, 16649, 0, 0, 10279, 15897, 0, 0, 0, 0, 405, 6652, 13630,
	15630, 16040, 0, 6248, 14804, 3050, 12192, 6447, 7683, 16718, 0, 0, 0, 0, 6937, 6490, 8706,
	8863, 13952, 16725, 3409, 9796, 0, 2328, 0, 3652, 0, 3198, 0, 0, 0, 13105, 0, 0, 0, 7711, 15226,
	7893, 0, 0, 8242, 10382, 13340, 13281, 16444, 0, 4272, 4210, 0, 11728, 2701, 5705, 658, 8110,
	14637, 10584, 0, 0, 0, 0, 0, 0, 0, 0, 10469, 3144, 13038, 13438, 14916, 0, 16229, 0, 4685, 0, 0,
	6205, 9397, 8236, 0, 726, 5734, 1304, 16757, 3062, 17800, 11020, 4361, 8577, 12785, 0, 5971,
	5758, 5341, 14480, 0, 0, 15994, 0, 0, 0, 3997, 0, 0, 15426, 0, 10886, 2034, 3205, 0, 5908, 0, 0,
	0, 9919, 0, 4894, 6647, 0, 0, 2147, 0, 0, 0, 0, 5870, 2303, 14130, 0, 0, 0, 0, 6769, 11769,
	3372, 17171, 7603, 14481, 0, 15251, 0, 0, 4144, 0, 0, 0, 14535, 0, 9746, 0, 4298, 2724, 6317,
	1319, 2080, 3030, 0, 0, 4671, 9598, 10491, 10644, 13574, 14161, 15918, 1600, 0, 0, 1900, 15285,
	0, 17535, 17104, 1274, 0, 0, 0, 0, 14443, 0, 0, 1272, 2302, 12027, 0, 3370, 98, 0, 0, 0, 0,
	15441, 0, 0, 7511, 0, 0, 0, 0, 17085, 9190, 4854, 4895, 0, 10562, 0, 6603, 0, 0, 0, 0, 5205,
	13212, 5574, 7171, 7468, 15622, 9431, 17816, 17857, 3900, 16181, 0, 16879, 3470, 420, 0, 0, 0,
	0, 0, 0, 18200, 14314, 0, 0, 2350, 0, 7940, 4173, 13055, 16178, 10561, 17681, 0, 5805, 14359,
	5270, 10489, 8899, 0, 16263, 5042, 6020, 13889, 6214, 7492, 6499, 8426, 2432, 5226, 7581, 2752,
	3375, 2626, 8851, 10111, 0, 0, 0, 0, 4178, 13646, 10135, 8413, 8907, 10939, 10964, 0, 0, 0, 0,
	0, 0, 7849, 0, 6011, 48, 0, 3342, 17262, 9344, 14711, 13167, 14375, 0, 0, 0, 0, 0, 0, 0, 0,
	2730, 0, 0, 3341, 14923, 11096, 0, 1719, 17088, 16187, 0, 13916, 15574, 0, 0, 0, 0, 2442, 14271,
	12173, 17892, 9251, 11, 0, 6348, 4834, 15662, 0, 10335, 0, 0, 231, 17713, 0, 0, 4710, 0, 4760,
	16740, 6878, 5711, 10934, 6219, 11569, 17452, 13852, 0, 10981, 18109, 0, 0, 0, 1622, 4532, 3763,
	4796, 17360, 1252, 5831, 0, 7941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14397, 0, 0,
	3404, 0, 0, 106, 10720, 8965, 0, 3800, 0, 0, 17186, 0, 0, 0, 0, 0, 0, 13545, 0, 0, 375, 9621, 0,
	0, 8927, 0, 16330, 8383, 12935, 3492, 17089, 0, 0, 0, 0, 0, 4871, 10749, 0, 0, 0, 12809, 627,
	4507, 252, 15239, 8540, 0, 0, 0, 7553, 0, 0, 0, 0, 0, 9589, 1121, 11528, 6044, 0, 0, 0, 0, 0, 0,
	16029, 0, 0, 0, 7125, 0, 7390, 1282, 8517, 7215, 9765, 10673, 1556, 15339, 16817, 4027, 17532,
	0, 0, 5591, 0, 0, 4075, 7721, 14159, 0, 0, 0, 0, 0, 4802, 0, 10744, 6154, 6134, 11152, 14451, 0,
	0, 863, 0, 12358, 0, 0, 0, 14862, 2389, 0, 5062, 598, 14510, 0, 15116, 0, 17620, 3103, 8298,
	17617, 0, 1615, 1962, 12238, 0, 0, 18181, 6442, 0, 16801, 2584, 11736, 0, 16402, 7311, 12535,
	16918, 9568, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6199, 10015, 12143, 13718, 15292, 0, 7040, 0, 0, 0,
	0, 0, 0, 1958, 15411, 0, 0, 0, 8956, 0, 2084, 0, 0, 0, 1706, 0, 0, 0, 0, 0, 0, 8470, 0, 17890,
	5414, 1888, 6605, 14246, 1370, 8948, 3211, 11824, 0, 13076, 0, 5449, 12755, 18133, 0, 0, 7655,
	124, 13939, 0, 4094, 0, 0, 0, 15156, 0, 0, 0, 8405, 2901, 7452, 8682, 12488, 13784, 11171,
	10602, 15003, 16201, 16772, 0, 0, 14249, 0, 0, 12418, 15837, 0, 0, 0, 15708, 0, 0, 0, 1033,
	3716, 5718, 8061, 0, 0, 1642, 9324, 0, 0, 0, 7582, 0, 0, 0, 0, 0, 4899, 0, 0, 11768, 0, 16735,
	0, 0, 0, 0, 13235, 13976, 0, 0, 348, 11894, 13411, 0, 0, 15978, 3489, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2453, 10014, 0, 0, 5202, 8847, 10432, 12304, 17156, 16202, 0, 0, 0, 0, 0, 1916, 5501, 5585,
	10517, 0, 12460, 0, 0, 738, 4916, 7569, 15596, 16941, 5665, 0, 15397, 0, 0, 0, 2899, 13912, 0,
	1027, 668, 7935, 7972, 0, 0, 8633, 9367, 13292, 14166, 13963, 16927, 0, 0, 7918, 16637, 0, 2662,
	0, 5950, 2722, 0, 10183, 5874, 2496, 2633, 3953, 14600, 13429, 15278, 10889, 18196, 0, 10027,
	16345, 0, 9546, 0, 10645, 14462, 0, 0, 17207, 0, 12682, 0, 5672, 8502, 0, 0, 5576, 4322, 3758,
	2883, 3580, 6713, 8642, 18051, 16761, 0, 17603, 0, 0, 0, 0, 5560, 0, 0, 0, 0, 0, 10768, 13266,
	0, 15414, 2880, 0, 0, 0, 0, 0, 18166, 3672, 0, 2700, 0, 0, 16417, 0, 0, 0, 2403, 15058, 11961,
	15082, 0, 0, 0, 0, 6477, 0, 5854, 10197, 0, 14618, 0, 0, 10178, 9334, 0, 0, 0, 0, 0, 0, 15175,
	17122, 11226, 10195, 0, 12410, 9349, 8303, 12314, 130, 0, 8067, 0, 0, 0, 1729, 4764, 0, 0, 5625,
	0, 17992, 0, 0, 0, 0, 1031, 0, 0, 0, 5999, 11851, 0, 10298, 0, 0, 0, 0, 182, 3072, 16158, 8917,
	0, 17512, 4772, 14281, 4681, 13893, 0, 0, 0, 0, 0, 8401, 0, 0, 3781, 12105, 0, 15035, 0, 12819,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 15089, 0, 0, 0, 6936, 0, 0, 12206, 6718, 17977, 0, 0, 0, 0, 1572, 0,
	0, 0, 15113, 15521, 17396, 0, 0, 0, 17476, 274, 2013, 9409, 0, 16059, 0, 0, 5653, 14905, 0, 0,
	510, 0, 0, 888, 0, 10023, 4128, 0, 0, 2582, 0, 0, 14985, 15742, 0, 15139, 15985, 16537, 0, 0,
	12862, 597, 3565, 7113, 388, 7616, 7398, 5809, 11970, 0, 0, 0, 0, 6046, 7500, 2872, 3327, 5147,
	11819, 14352, 11193, 16827, 8903, 17358, 0, 0, 2371, 10937, 11946, 306, 12168, 0, 5692, 7762,
	15487, 17860, 4095, 3074, 1573, 2843, 4836, 11748, 8314, 12176, 13087, 17332, 5005, 6645, 0, 0,
	0, 0, 0, 0, 1256, 0, 11246, 0, 15442, 0, 11181, 5006, 0, 0, 0, 4368, 17851, 0, 0, 0, 0, 0, 0,
	5567, 0, 11624, 0, 0, 2352, 2522, 16058, 16282, 0, 4091, 44, 9236, 3583, 9239, 0, 14340, 7209,
	0, 6552, 12956, 0, 0, 8796, 10133, 12909, 0, 0, 0, 0, 13498, 0, 0, 0, 11994, 0, 4516, 0, 0, 0,
	0, 0, 0, 0, 15373, 6692, 13209, 11859, 4231, 11555, 12582, 13744, 17053, 8901, 2970, 9572, 5172,
	10296, 1967, 2419, 12014, 1167, 5095, 15629, 9612, 17318, 14457, 14305, 0, 0, 0, 3724, 13690,
	17962, 7230, 8491, 3812, 0, 0, 0, 15439, 6516, 7108, 11744, 13273, 9745, 8693, 9353, 10876,
	12328, 941, 13652, 0, 0, 7557, 2667, 0, 5302, 0, 8132, 9797, 0, 0, 11385, 0, 0, 13736, 13674, 0,
	0, 0, 0, 13528, 13195, 0, 0, 0, 0, 0, 9617, 15604, 16387, 16763, 2398, 0, 9408, 10175, 711,
	15325, 11566, 13492, 0, 0, 7495, 0, 0, 12048, 12601, 1416, 0, 0, 0, 0, 0, 0, 14710, 8939, 0, 0,
	0, 0, 1934, 0, 0, 0, 8066, 0, 0, 12591, 0, 0, 11757, 1217, 12678, 4618, 17205, 6829, 17342,
	7301, 11876, 16097, 17281, 13881, 17659, 1063, 0, 0, 12943, 0, 0, 10506, 14142, 0, 15195, 6732,
	16489, 7675, 7290, 0, 0, 5106, 14074, 1528, 0, 5377, 0, 0, 0, 0, 0, 0, 16633, 761, 12419, 18189,
	0, 0, 12444, 0, 6891, 0, 0, 2636, 0, 0, 2381, 0, 0, 17133, 0, 0, 2162, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 10606, 0, 0, 1126, 9527, 0, 5481, 11303, 1022, 0, 0, 0, 0, 14302, 0, 0, 0, 0, 0, 10323,
	0, 0, 0, 125, 7302, 16984, 17398, 14387, 0, 0, 15064, 0, 0, 0, 12446, 0, 7482, 526, 5324, 0, 0,
	856, 0, 10957, 0, 16881, 0, 0, 1346, 8378, 10209, 0, 0, 0, 0, 10347, 0, 0, 0, 2324, 403, 0, 0,
	12068, 0, 898, 10065, 0, 4265, 12825, 0, 3846, 5437, 9491, 16198, 16242, 17509, 0, 0, 7364, 0,
	3209, 3692, 5617, 13101, 16524, 244, 0, 3185, 11793, 9050, 8631, 14295, 0, 0, 0, 0, 2487, 0, 0,
	8504, 18213, 7518, 12710, 245, 8579, 11109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6517, 12454, 12822, 0, 0,
	0, 0, 17575, 2066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11203, 17035, 0, 0, 0, 14437, 7835, 10311,
	1750, 0, 0, 0, 0, 10568, 10883, 14224, 2733, 2440, 5982, 7039, 11766, 12360, 12906, 8191, 5728,
	13980, 13930, 14125, 17441, 2086, 11585, 16221, 7610, 0, 0, 14538, 10389, 0, 0, 15981, 0, 11022,
	0, 0, 0, 0, 1905, 13818, 0, 4810, 13102, 0, 0, 7665, 16399, 14986, 0, 14456, 0, 0, 0, 0, 15421,
	0, 0, 830, 17490, 0, 13940, 2747, 2782, 0, 14709, 12989, 0, 703, 16550, 2599, 17251, 3556, 7584,
	8641, 17574, 0, 0, 0, 5642, 11818, 17897, 0, 0, 10233, 11013, 0, 0, 12481, 0, 1008, 0, 0, 1208,
	3231, 4046, 9065, 15165, 0, 13648, 39, 16276, 14489, 18037, 1139, 0, 0, 0, 0, 7018, 16691,
	10154, 10659, 0, 12586, 0, 0, 0, 0, 8332, 6050, 0, 0, 0, 0, 0, 14808, 18161, 0, 1684, 0, 0,
	7531, 0, 6082, 0, 10455, 5713, 11158, 1303, 11746, 4566, 8233, 4387, 5029, 8583, 13871, 15073,
	0, 0, 0, 0, 12021, 13003, 13133, 2096, 14361, 4807, 6192, 0, 4690, 15296, 0, 8447, 0, 214, 9585,
	4842, 0, 0, 0, 3094, 0, 176, 1428, 3509, 5218, 127, 16035, 5601, 0, 0, 1339, 7722, 16405, 0, 0,
	0, 0, 0, 7393, 0, 0, 0, 0, 0, 0, 5178, 0, 0, 10704, 0, 0, 1071, 15696, 0, 14630, 0, 0, 8169, 0,
	0, 9865, 2648, 11134, 0, 0, 13794, 10440, 16150, 9206, 734, 3430, 0, 3971, 6316, 11002, 0, 0, 0,
	4177, 11170, 0, 0, 0, 8482, 9734, 4969, 13302, 15443, 16090, 7883, 14374, 16429, 13522, 5666,
	413, 0, 0, 0, 2152, 15005, 6600, 0, 0, 0, 8871, 3102, 0, 0, 13136, 2163, 16543, 0, 5257, 0, 0,
	0, 0, 0, 17868, 13293, 3503, 7284, 0, 7119, 0, 0, 0, 297, 0, 0, 4821, 13526, 0, 0, 0, 0, 0,
	7637, 9951, 8376, 14864, 11829, 15566, 11017, 0, 0, 0, 0, 14423, 0, 12309, 0, 716, 11991, 0,
	8008, 13710, 6640, 8437, 1863, 14813, 16396, 0, 0, 0, 15948, 7601, 16976, 0, 13308, 0, 5461,
	14187, 10342, 0, 0, 0, 16390, 0, 0, 10966, 0, 12064, 0, 0, 0, 142, 0, 0, 0, 0, 7919, 0, 0, 0, 0,
	436, 0, 0, 0, 0, 0, 0, 0, 17107, 15874, 3426, 13129, 12366, 104, 7304, 7419, 15758, 0, 0, 6122,
	552, 11224, 0, 10751, 3602, 14324, 10808, 0, 0, 0, 0, 14544, 14534, 13505, 10513, 9891, 0, 0, 0,
	0, 13637, 1056, 16832, 17384, 0, 0, 0, 732, 0, 16028, 0, 0, 7765, 8664, 10836, 0, 1564, 0, 0,
	13936, 0, 15228, 15785, 0, 0, 0, 16898, 7744, 0, 2555, 16849, 0, 0, 12741, 0, 2386, 8421, 0,
	5041, 12210, 0, 0, 7240, 9858, 6365, 12565, 12786, 17052, 0, 9892, 11302, 6731, 14632, 1045,
	3700, 9153, 6001, 12915, 0, 0, 4686, 13218, 4719, 6132, 0, 0, 0, 0, 0, 971, 0, 7922, 0, 0, 0,
	7990, 7455, 0, 12922, 0, 3791, 0, 0, 2455, 0, 6655, 0, 0, 0, 9832, 0, 13516, 9794, 0, 3930,
	8106, 10036, 12508, 0, 0, 5957, 12531, 3013, 3220, 0, 11221, 17935, 4139, 17698, 11360, 0, 0,
	7154, 12703, 0, 0, 0, 6532, 0, 0, 0, 942, 11031, 1944, 0, 10257, 10906, 0, 7600, 0, 13840, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 12137, 0, 4672, 0, 0, 0, 0, 0, 0, 0, 7938, 10960, 0, 15364, 0, 1143, 0,
	5471, 14656, 0, 0, 9492, 16121, 12361, 16061, 0, 16679, 0, 0, 531, 11346, 0, 0, 0, 17430, 0,
	11416, 13934, 5531, 12322, 0, 0, 0, 0, 12684, 0, 6615, 0, 7004, 15564, 8342, 12950, 0, 0, 0, 0,
	2566, 17676, 3150, 0, 0, 0, 373, 2338, 12207, 6717, 377, 8114, 11488, 14551, 16127, 0, 0, 0, 0,
	0, 7303, 12012, 0, 0, 11079, 3666, 0, 0, 0, 11560, 3555, 5821, 11534, 0, 13239, 0, 7650, 0,
	6056, 0, 0, 0, 0, 16765, 7477, 12316, 3481, 5339, 10346, 10905, 14926, 0, 1974, 5840, 6236,
	14234, 0, 2335, 13819, 0, 0, 0, 2743, 12471, 13590, 8115, 0, 0, 0, 0, 9240, 0, 0, 4412, 4983, 0,
	0, 11243, 0, 0, 0, 16227, 0, 4394, 0, 0, 3750, 12789, 0, 3793, 0, 0, 0, 15815, 7899, 0, 1871, 0,
	10670, 14914, 0, 0, 12086, 17313, 15230, 0, 13891, 0, 0, 8418, 0, 0, 0, 5105, 13673, 0, 7345,
	4901, 0, 1354, 3626, 12733, 0, 6466, 0, 10532, 14144, 0, 879, 4154, 6245, 8337, 11078, 11902,
	13028, 6672, 0, 10118, 15151, 17506, 0, 15757, 16700, 0, 0, 14523, 0, 12307, 3539, 13496, 17017,
	15153, 0, 14758, 13004, 10756, 14741, 0, 0, 0, 0, 1316, 15649, 2924, 0, 0, 0, 0, 0, 0, 0, 7657,
	0, 8720, 4396, 0, 10255, 0, 0, 12498, 0, 0, 1351, 6393, 0, 0, 0, 12958, 0, 0, 0, 0, 0, 0, 984,
	12790, 0, 8857, 6417, 0, 0, 6443, 0, 0, 380, 4143, 8062, 9567, 10732, 15000, 0, 0, 0, 0, 0,
	1756, 14529, 0, 0, 2813, 0, 0, 11975, 13499, 14877, 7757, 614, 16322, 4259, 16386, 0, 0, 15009,
	0, 0, 2586, 4314, 7716, 0, 0, 7437, 15908, 0, 0, 6078, 0, 16125, 11047, 0, 11322, 0, 0, 0, 0, 0,
	0, 0, 15823, 0, 0, 0, 12970, 5828, 1569, 3944, 13754, 17283, 0, 0, 0, 0, 6773, 9514, 0, 0, 0, 0,
	0, 6269, 0, 1522, 17763, 8088, 0, 366, 6708, 17743, 15878, 18209, 0, 2239, 15986, 0, 0, 9282,
	18067, 0, 1681, 915, 10932, 0, 17990, 13579, 613, 0, 0, 0, 7620, 0, 0, 952, 7779, 12824, 16514,
	15269, 18039, 536, 0, 0, 0, 0, 7051, 11828, 326, 14834, 0, 0, 3929, 0, 15334, 1636, 6538, 0, 0,
	0, 7888, 0, 0, 3457, 0, 8828, 15912, 0, 5052, 0, 3196, 4136, 16850, 0, 2500, 14735, 0, 12759,
	11270, 0, 0, 17540, 0, 0, 0, 3817, 2270, 4375, 12718, 5619, 1011, 1492, 17792, 18180, 0, 14631,
	5668, 6745, 1624, 17906, 0, 15363, 0, 0, 0, 0, 0, 16111, 0, 10718, 10759, 16808, 10367, 12911,
	9557, 4104, 10925, 8639, 13248, 2612, 12015, 15393, 15920, 15926, 12071, 15146, 18164, 7496,
	4124, 0, 6632, 6783, 7985, 0, 0, 0, 2092, 0, 0, 0, 0, 0, 7995, 4877, 17504, 0, 0, 1603, 7279,
	14196, 0, 3098, 11831, 0, 0, 0, 0, 0, 15149, 0, 0, 11874, 11972, 16641, 17212, 0, 0, 0, 10505,
	0, 0, 0, 0, 0, 5562, 8623, 8905, 10662, 17718, 0, 0, 16647, 11258, 0, 3386, 10172, 4609, 6026,
	10250, 12706, 8691, 13716, 0, 0, 0, 0, 1717, 3165, 10010, 10345, 3276, 16281, 0, 0, 1716, 17879,
	0, 0, 0, 0, 1361, 18071, 0, 16441, 0, 0, 0, 2751, 0, 0, 8427, 0, 0, 16331, 17062, 0, 0, 499, 0,
	0, 1001, 5480, 12728, 6401, 4021, 1061, 13066, 12511, 14777, 7488, 0, 0, 4036, 0, 0, 5762, 1913,
	13568, 14241, 17277, 0, 0, 17090, 7917, 0, 0, 0, 12762, 12777, 0, 0, 0, 2276, 4316, 4103, 12604,
	15633, 15851, 0, 12340, 0, 4776, 0, 18042, 0, 17472, 0, 12658, 0, 5637, 4829, 5156, 0, 0, 0, 0,
	0, 2315, 2889, 4208, 14759, 0, 0, 0, 14391, 0, 17443, 6221, 3382, 1073, 6359, 4553, 6735, 10875,
	11238, 13164, 14448, 0, 8284, 5407, 0, 11611, 0, 1258, 154, 8174, 1844, 10902, 14756, 0, 0,
	12069, 0, 0, 0, 0, 11397, 0, 0, 16497, 66, 11156, 0, 0, 0, 13304, 17965, 7091, 0, 0, 13096, 0,
	396, 7589, 8336, 12942, 0, 0, 0, 4905, 0, 676, 0, 900, 12592, 0, 0, 4806, 8054, 15159, 0, 0,
	10600, 0, 2089, 3070, 0, 0, 15762, 0, 14404, 383, 0, 0, 13262, 0, 721, 15111, 0, 0, 14937, 0, 0,
	0, 5937, 13634, 0, 0, 0, 0, 0, 5670, 0, 0, 7746, 8723, 8467, 9012, 5464, 11556, 7102, 0, 0,
	6977, 8874, 3670, 288, 10452, 0, 4745, 11545, 0, 1931, 6810, 0, 0, 0, 1140, 15773, 79, 1998,
	14545, 17105, 17197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4563, 9423, 11011, 0, 0, 0, 2299, 0, 0, 0, 0,
	13050, 0, 0, 0, 1435, 0, 0, 0, 9315, 0, 15016, 3473, 2318, 6343, 10081, 0, 12063, 0, 0, 0, 4065,
	8397, 16950, 2201, 901, 0, 0, 0, 0, 0, 9696, 9506, 0, 8280, 11689, 13728, 0, 0, 9956, 2606,
	8813, 0, 10716, 5781, 6272, 17155, 17966, 0, 0, 0, 0, 1994, 0, 16564, 0, 0, 17712, 444, 0, 6237,
	0, 0, 0, 8004, 0, 12088, 9848, 10331, 9252, 0, 0, 0, 0, 0, 0, 0, 0, 9898, 7530, 14889, 4790, 0,
	0, 9097, 15257, 0, 17268, 6539, 0, 0, 0, 17884, 0, 7056, 0, 0, 17684, 0, 0, 15378, 17303, 0, 0,
	14869, 0, 931, 6227, 6349, 0, 0, 0, 0, 0, 0, 0, 0, 14327, 1261, 10967, 0, 9360, 0, 0, 572,
	17382, 2592, 14209, 0, 8206, 0, 0, 0, 10306, 0, 0, 11992, 0, 14242, 0, 10936, 0, 0, 1990, 12133,
	15450, 0, 18123, 0, 0, 875, 3960, 12800, 4709, 15407, 0, 0, 7048, 0, 14891, 8746, 14227, 0, 0,
	0, 0, 1795, 0, 12506, 14622, 0, 0, 0, 6069, 3802, 7719, 0, 0, 0, 1227, 5774, 10375, 15006, 0,
	2105, 7964, 0, 17539, 8333, 0, 0, 0, 11206, 11378, 16420, 0, 0, 11928, 13821, 0, 0, 0, 4582,
	15028, 14762, 15602, 0, 0, 0, 3613, 0, 0, 4511, 5482, 7885, 7096, 8709, 637, 17082, 0, 0, 0,
	6222, 7100, 9368, 0, 13530, 0, 8762, 0, 14571, 2973, 5180, 6103, 10137, 16622, 5638, 18064, 0,
	264, 18095, 0, 16367, 0, 0, 0, 0, 11778, 0, 0, 11325, 16780, 0, 16406, 0, 13250, 5815, 11102,
	13041, 9836, 10063, 0, 5207, 2088, 17234, 16019, 591, 0, 0, 3986, 7731, 6924, 8569, 13921, 0,
	5779, 0, 0, 0, 2125, 0, 0, 14731, 0, 0, 3940, 0, 17092, 0, 0, 17402, 0, 1440, 0, 1096, 0, 10396,
	4691, 6748, 0, 0, 2263, 0, 0, 0, 0, 0, 2866, 8798, 17957, 1134, 11092, 17937, 0, 15947, 0, 0,
	13431, 0, 2498, 0, 0, 0, 0, 3610, 8288, 2892, 12636, 10992, 0, 2158, 0, 0, 0, 18016, 0, 0, 4581,
	8104, 0, 0, 0, 10192, 0, 9904, 0, 14694, 389, 9118, 14961, 15843, 0, 0, 5230, 3157, 1334, 8567,
	10381, 5254, 4478, 13717, 4395, 18058, 8506, 0, 0, 5769, 0, 4813, 0, 1597, 0, 9440, 17941, 0, 0,
	0, 0, 0, 357, 6511, 6641, 10711, 12583, 13904, 17494, 11260, 0, 0, 0, 0, 0, 0, 14929, 17537, 0,
	0, 402, 13217, 10028, 2245, 0, 0, 7808, 0, 0, 0, 1820, 4632, 5529, 0, 0, 4022, 168, 13957, 0, 0,
	0, 18116, 10180, 0, 0, 0, 0, 2908, 0, 16352, 16295, 2143, 0, 0, 5383, 0, 1438, 0, 0, 0, 16746,
	0, 1645, 11179, 0, 0, 0, 0, 16666, 12007, 0, 6480, 0, 0, 0, 11573, 6720, 2150, 2887, 9329, 0, 0,
	1412, 10525, 2332, 600, 0, 0, 0, 0, 0, 5847, 0, 0, 12749, 0, 10682, 3618, 0, 0, 0, 0, 1751,
	15916, 0, 0, 17675, 16162, 0, 0, 0, 6727, 14420, 13332, 9254, 0, 7607, 0, 6472, 9957, 18107, 0,
	2418, 3388, 11588, 15041, 0, 0, 0, 10427, 0, 0, 0, 0, 0, 10996, 2189, 8068, 0, 5305, 0, 0, 0, 0,
	0, 3720, 13070, 2078, 0, 0, 10464, 0, 0, 2814, 5406, 14570, 15254, 17777, 4767, 0, 0, 0, 16108,
	11059, 0, 0, 0, 2713, 0, 0, 7481, 3902, 759, 635, 15227, 15974, 16907, 0, 0, 0, 0, 0, 0, 0, 272,
	4880, 7092, 15687, 15891, 17844, 0, 8407, 4863, 0, 14505, 12266, 0, 0, 0, 8760, 17564, 0, 50,
	8681, 17245, 13838, 5766, 2562, 17290, 1696, 12838, 0, 3303, 876, 6233, 10891, 12261, 14522, 0,
	10530, 0, 12642, 0, 2450, 12613, 12799, 0, 16762, 13194, 15634, 903, 0, 0, 4892, 0, 15939, 13,
	7956, 9168, 9243, 7070, 5935, 9173, 14990, 15178, 16014, 16776, 0, 0, 0, 0, 0, 5485, 9007, 290,
	0, 0, 4048, 4125, 3779, 10097, 0, 0, 0, 10430, 15921, 0, 0, 0, 0, 5298, 0, 0, 8138, 8756, 0,
	9926, 17095, 0, 7558, 7333, 15789, 7819, 12147, 17134, 0, 0, 2506, 0, 0, 5312, 7565, 10134,
	11861, 9143, 9594, 11807, 13793, 0, 11486, 3462, 6815, 9844, 6734, 2746, 16509, 14722, 0, 12778,
	0, 0, 0, 0, 8411, 9768, 0, 0, 10778, 0, 0, 0, 0, 0, 14799, 0, 12614, 5219, 9174, 0, 13654, 0,
	3568, 12919, 16712, 14904, 0, 13757, 0, 13581, 0, 3999, 9104, 14850, 0, 0, 0, 0, 14707, 0, 0, 0,
	0, 0, 0, 0, 0, 9729, 0, 11608, 2917, 6224, 15376, 669, 7085, 2508, 7201, 8549, 12529, 15253,
	16047, 0, 0, 0, 5071, 5396, 2546, 7679, 0, 10479, 0, 0, 0, 0, 4541, 16818, 17003, 0, 0, 0, 6637,
	0, 0, 10781, 0, 9626, 0, 0, 0, 5444, 12179, 0, 18193, 0, 584, 3675, 12587, 0, 12879, 15765, 0,
	0, 0, 982, 0, 5512, 5608, 7314, 12897, 443, 2532, 15349, 17381, 13761, 0, 3910, 0, 0, 0, 9523,
	5498, 0, 15425, 0, 0, 0, 3696, 9039, 0, 2731, 17810, 0, 0, 8017, 0, 797, 13566, 11404, 17195,
	16272, 9689, 17658, 0, 0, 0, 12836, 13042, 2560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 163, 12866,
	0, 0, 0, 17231, 0, 0, 0, 2075, 0, 0, 0, 9620, 10074, 0, 0, 0, 0, 0, 0, 0, 3033, 17595, 12763,
	17727, 374, 0, 11619, 12946, 4105, 2890, 6575, 7868, 3729, 5361, 14002, 1420, 15240, 4812, 787,
	0, 0, 639, 8952, 12708, 0, 3713, 9321, 12497, 0, 4816, 11036, 0, 4705, 4886, 5455, 0, 5861,
	14360, 16416, 0, 12181, 11630, 0, 0, 6669, 0, 0, 5209, 2401, 15457, 14341, 9715, 9340, 16956, 0,
	0, 7101, 7759, 10569, 10321, 580, 1865, 4106, 10188, 0, 0, 0, 1632, 0, 5970, 7867, 0, 4348,
	15306, 0, 13727, 2246, 4447, 0, 4502, 0, 0, 2333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 10449, 0, 9248, 11154, 4750, 11236, 11787, 11952, 6752, 14589, 15057, 15761, 16952, 15592, 0,
	0, 1937, 0, 0, 0, 0, 0, 0, 7321, 0, 0, 0, 0, 1301, 0, 0, 3860, 0, 0, 0, 0, 0, 0, 0, 13558, 0,
	7930, 0, 0, 0, 7617, 0, 0, 0, 0, 8217, 0, 0, 0, 5476, 2851, 0, 11572, 0, 0, 7147, 0, 0, 15703,
	12972, 13022, 15078, 1786, 3431, 3542, 11885, 7878, 0, 0, 1043, 0, 0, 11283, 17080, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 6859, 16, 0, 0, 2038, 12530, 0, 8493, 188, 2048, 5344, 10706, 14177, 16130, 1553,
	0, 0, 0, 0, 0, 10976, 0, 5285, 0, 8435, 0, 17142, 0, 16886, 0, 0, 0, 15969, 0, 15970, 0, 3967,
	6448, 6157, 12487, 11996, 18055, 17822, 0, 0, 0, 0, 1484, 0, 0, 4971, 14079, 0, 0, 0, 0, 15990,
	1447, 17801, 0, 0, 0, 0, 0, 0, 0, 0, 17592, 0, 0, 0, 5956, 8024, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	10880, 12374, 0, 0, 0, 5410, 1616, 9290, 0, 0, 0, 0, 790, 6918, 7469, 7491, 11424, 0, 7196,
	14357, 0, 12109, 0, 0, 14750, 1154, 11428, 0, 16313, 3569, 8363, 16070, 17529, 1843, 5050,
	16115, 17862, 1896, 5435, 5509, 9863, 3300, 0, 0, 10990, 17548, 9411, 8689, 1408, 11333, 0, 0,
	6287, 1830, 2475, 10143, 5162, 5792, 14251, 17450, 5141, 8999, 11785, 0, 0, 0, 15448, 0, 0, 0,
	0, 1437, 0, 0, 0, 0, 11414, 0, 0, 0, 10244, 3914, 0, 1618, 0, 0, 5542, 17886, 0, 0, 0, 13243,
	848, 1987, 12287, 0, 3018, 9398, 14394, 0, 18182, 0, 0, 4908, 0, 0, 0, 205, 17776, 0, 0, 0, 0,
	0, 0, 4849, 4207, 17920, 12347, 12595, 0, 14237, 0, 8734, 16285, 0, 1321, 0, 0, 7099, 0, 0,
	3804, 10943, 0, 10055, 7234, 0, 0, 10748, 10385, 0, 13972, 16076, 0, 7473, 12882, 904, 7180,
	312, 12847, 15513, 0, 15784, 8929, 0, 8451, 5134, 3877, 16215, 5137, 16364, 0, 0, 14183, 8829,
	1855, 9317, 14921, 6526, 10232, 0, 0, 0, 12197, 14795, 1544, 0, 0, 0, 16412, 0, 6027, 0, 0, 0,
	9326, 13141, 0, 17707, 0, 0, 0, 304, 5165, 5291, 11547, 11279, 994, 10048, 11673, 14964, 16190,
	4482, 8602, 7979, 10692, 10168, 5503, 5136, 6379, 7251, 14434, 784, 16646, 17951, 18038, 0,
	2369, 0, 11635, 976, 0, 12052, 0, 2448, 13361, 0, 8464, 0, 683, 14076, 0, 13946, 0, 8797, 17341,
	2760, 17996, 4352, 13223, 14851, 13072, 0, 12626, 0, 4628, 0, 0, 5737, 0, 10797, 6182, 8415,
	11881, 15371, 15451, 0, 0, 5884, 0, 6497, 0, 15715, 0, 0, 4493, 0, 5255, 0, 17500, 1462, 2646,
	0, 0, 0, 0, 0, 14136, 14863, 0, 0, 8694, 0, 8505, 0, 5425, 0, 0, 12536, 0, 11300, 0, 3550, 2175,
	4372, 0, 5210, 9873, 0, 10603, 0, 0, 8112, 0, 3067, 10148, 3917, 0, 0, 2083, 0, 0, 0, 1426, 0,
	0, 573, 0, 12372, 9228, 8136, 10591, 1552, 9193, 14349, 11085, 0, 0, 0, 0, 7184, 7980, 13595,
	6566, 6493, 0, 17848, 0, 0, 11357, 0, 3488, 11773, 0, 16642, 0, 919, 0, 0, 187, 0, 0, 0, 17720,
	16966, 4369, 14760, 0, 5177, 9403, 0, 6739, 0, 0, 0, 0, 0, 0, 0, 16060, 3803, 0, 0, 0, 0, 0, 0,
	12421, 0, 0, 0, 0, 0, 0, 0, 0, 8764, 11739, 13873, 0, 0, 0, 0, 0, 1322, 1500, 15516, 0, 9780, 0,
	5463, 0, 14893, 5399, 17756, 17833, 17339, 0, 0, 17464, 0, 0, 0, 0, 13509, 0, 0, 4444, 4625, 0,
	0, 0, 0, 11815, 3232, 7845, 10262, 13981, 16332, 16872, 0, 0, 0, 0, 0, 6234, 0, 160, 2068, 4067,
	4351, 15295, 15305, 0, 0, 0, 3223, 1101, 1424, 3889, 11584, 13186, 17279, 0, 1886, 151, 4296,
	13722, 10635, 3966, 6299, 0, 9711, 0, 0, 0, 0, 9135, 17466, 0, 15544, 0, 2261, 15097, 3538,
	14284, 14258, 15042, 16328, 4317, 0, 1308, 11810, 11592, 16180, 16806, 0, 0, 10811, 729, 3718,
	0, 15540, 0, 0, 0, 0, 8987, 0, 0, 0, 4332, 0, 0, 1267, 0, 0, 0, 0, 12226, 14860, 0, 6679, 10355,
	11242, 12103, 481, 0, 0, 8575, 5421, 0, 0, 0, 0, 3866, 14109, 0, 17666, 13098, 9913, 0, 0, 0, 0,
	0, 0, 11054, 10251, 9036, 0, 0, 0, 0, 10113, 10259, 13479, 12629, 0, 15238, 1839, 1979, 2966,
	4149, 0, 14318, 14698, 0, 0, 0, 5258, 8412, 0, 0, 0, 0, 2217, 0, 0, 0, 0, 4920, 16048, 7371,
	2545, 14956, 0, 6440, 0, 8382, 2194, 2684, 15931, 14665, 1345, 0, 0, 0, 5446, 7218, 14881, 0,
	11844, 12117, 0, 0, 0, 0, 0, 16484, 6821, 0, 1915, 5277, 7200, 10526, 858, 15836, 2457, 0, 4649,
	0, 0, 15063, 2678, 0, 0, 65, 0, 9756, 0, 2989, 0, 0, 0, 972, 7975, 6959, 0, 2630, 9737, 10189,
	0, 0, 13279, 0, 0, 0, 16383, 0, 0, 11788, 4528, 13458, 12499, 1159, 13726, 17516, 0, 0, 0, 0,
	5674, 0, 1745, 0, 0, 7183, 0, 4353, 0, 0, 0, 0, 0, 0, 0, 0, 4972, 13260, 0, 0, 11827, 0, 0,
	16055, 3282, 17613, 0, 15271, 7381, 16925, 17931, 0, 0, 3406, 3905, 349, 9070, 3516, 17050,
	12171, 14658, 1268, 0, 0, 0, 195, 0, 0, 0, 6176, 2873, 1566, 11312, 13119, 14517, 0, 0, 9084, 0,
	0, 0, 0, 0, 2785, 4869, 0, 0, 0, 15858, 0, 301, 169, 314, 3066, 13037, 6339, 7840, 12579, 0,
	587, 4069, 11688, 14455, 11524, 4679, 14643, 15501, 11317, 0, 0, 5007, 0, 0, 0, 0, 1079, 3576,
	6297, 14552, 2051, 17599, 17562, 0, 684, 0, 0, 1138, 1951, 8894, 0, 4279, 15895, 0, 2054, 0,
	12641, 0, 0, 17165, 11056, 0, 4927, 5144, 344, 612, 2620, 509, 3611, 6614, 12259, 17247, 397,
	9655, 0, 0, 0, 243, 1611, 7299, 1533, 10222, 10541, 11123, 555, 13067, 15138, 0, 0, 0, 0, 0,
	355, 14350, 15317, 10693, 0, 0, 0, 0, 2021, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12581,
	1363, 4953, 8673, 0, 8163, 16626, 0, 3312, 10652, 0, 3837, 0, 0, 0, 0, 0, 0, 5857, 0, 631, 0,
	8941, 17386, 0, 0, 0, 890, 15508, 0, 0, 0, 0, 12025, 17761, 0, 4499, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3857, 0, 0, 2767, 6116, 0, 0, 2050, 10426, 11978, 15711, 0, 0, 1144, 0, 14563, 0, 0, 4915,
	2763, 6163, 8219, 10181, 13187, 0, 0, 0, 0, 0, 0, 0, 0, 13695, 17782, 0, 15359, 0, 16124, 0, 0,
	4439, 1279, 4494, 11631, 15468, 6072, 0, 12057, 0, 0, 0, 11708, 13016, 8977, 0, 0, 0, 4845, 0,
	8200, 14167, 0, 1262, 0, 16025, 14700, 8526, 0, 0, 6016, 13140, 0, 0, 13667, 1738, 6457, 0, 0,
	0, 5419, 0, 1446, 17582, 14996, 0, 7319, 15366, 1702, 0, 12258, 0, 1860, 6397, 0, 15526, 0, 0,
	0, 8230, 0, 5320, 14053, 0, 0, 11626, 4491, 5772, 12944, 16667, 12610, 0, 0, 0, 11228, 7374,
	12957, 0, 2399, 0, 0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 3057, 15716, 16492, 0, 4323, 0, 4674, 0, 0,
	0, 4076, 0, 0, 0, 6870, 17296, 13706, 672, 0, 0, 0, 17367, 0, 0, 7707, 2754, 1417, 0, 12407, 0,
	6194, 16512, 0, 0, 0, 0, 12967, 0, 0, 0, 5814, 0, 0, 8338, 0, 0, 0, 2947, 5852, 0, 0, 7293,
	4693, 8042, 0, 0, 15886, 0, 0, 0, 6047, 9332, 0, 0, 1382, 0, 6948, 6275, 11194, 13358, 16414, 0,
	4946, 0, 947, 0, 0, 15949, 1035, 2659, 1341, 0, 0, 8173, 0, 4974, 0, 2993, 8028, 2932, 16960, 0,
	0, 0, 1421, 3776, 0, 0, 0, 11344, 12299, 11660, 17660, 0, 0, 6917, 0, 0, 0, 2231, 0, 0, 0, 3191,
	16434, 0, 6431, 8135, 9840, 7663, 7049, 5428, 9091, 2628, 5731, 5811, 10035, 10277, 12157, 5980,
	13845, 7968, 776, 5149, 11330, 12277, 15287, 5122, 3261, 4218, 7702, 15909, 10056, 16207, 16559,
	17014, 0, 3082, 0, 0, 0, 13450, 0, 0, 0, 5544, 8744, 0, 5032, 13413, 11740, 9337, 17034, 0, 0,
	0, 14907, 15991, 0, 0, 16151, 15737, 1675, 12217, 17550, 0, 0, 0, 6631, 16978, 0, 0, 0, 0, 8177,
	0, 0, 4968, 10253, 11249, 350, 5991, 4346, 11938, 12622, 16260, 9512, 722, 17760, 2587, 15558,
	16044, 0, 15587, 6235, 0, 0, 0, 0, 0, 0, 0, 0, 10006, 0, 0, 0, 2314, 11700, 0, 0, 7633, 14356,
	12558, 14581, 6322, 7664, 8198, 16604, 7504, 0, 13456, 3394, 0, 0, 0, 0, 0, 2912, 0, 0, 16572,
	6677, 10697, 16580, 0, 0, 0, 0, 2285, 6332, 6504, 10486, 0, 0, 17668, 3277, 5787, 0, 16103, 0,
	8519, 230, 0, 3413, 0, 0, 6955, 0, 13125, 11997, 7651, 11501, 9741, 0, 0, 0, 0, 0, 0, 0, 12293,
	0, 603, 0, 2543, 8930, 16934, 8789, 8518, 10574, 11816, 16943, 5188, 10817, 17190, 0, 0, 5109,
	1136, 0, 0, 0, 9855, 0, 18127, 0, 0, 0, 4659, 0, 0, 9476, 0, 0, 283, 11860, 0, 8865, 13666,
	17947, 16172, 0, 0, 17737, 1534, 13173, 7667, 18013, 0, 0, 0, 0, 0, 9161, 0, 0, 7915, 16419,
	1583, 14984, 1903, 12452, 9985, 16495, 15942, 2489, 11843, 15163, 9613, 13504, 6034, 11445,
	16360, 6064, 8671, 17015, 11720, 399, 9037, 10861, 1723, 17000, 10570, 3168, 17043, 17388,
	10294, 15011, 2372, 17317, 11909, 13997, 0, 0, 0, 11068, 15207, 0, 0, 8719, 5598, 8535, 9421,
	9775, 2396, 5036, 16699, 9725, 16228, 3655, 0, 0, 0, 0, 0, 5193, 14970, 17480, 0, 0, 0, 0,
	14164, 10461, 0, 14591, 0, 0, 7358, 15270, 17812, 0, 0, 0, 0, 7950, 11693, 6620, 0, 6106, 0,
	10030, 0, 0, 0, 7760, 13983, 0, 0, 0, 10359, 0, 6049, 0, 12801, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 8226, 8721, 1396, 7959, 9294, 0, 8259, 7343, 0, 3363, 0, 4466, 7599, 0, 15381, 11577, 11487,
	5911, 12643, 13327, 17515, 4789, 11362, 5504, 0, 0, 663, 0, 11780, 1503, 17694, 4932, 9984,
	9854, 7966, 0, 2, 0, 0, 14105, 9701, 9842, 4797, 14997, 17828, 0, 0, 0, 13969, 215, 8893, 13513,
	0, 7005, 0, 1846, 0, 7652, 5786, 86, 4301, 13801, 5756, 17964, 7471, 0, 0, 0, 0, 0, 0, 3934, 0,
	0, 0, 12391, 0, 4858, 0, 0, 0, 13283, 0, 6733, 4701, 5546, 6915, 10163, 2139, 9191, 4918, 11880,
	7658, 0, 8487, 14160, 0, 0, 0, 0, 6929, 3740, 0, 1359, 10022, 0, 0, 0, 4055, 0, 0, 0, 0, 0, 0,
	293, 1074, 0, 0, 5802, 0, 0, 5318, 7805, 1825, 4349, 16314, 15492, 11604, 757, 13582, 18194, 0,
	0, 0, 0, 15793, 0, 0, 0, 4196, 16810, 449, 0, 0, 0, 2408, 0, 0, 0, 0, 0, 0, 16140, 0, 9211, 0,
	9288, 2585, 6638, 6024, 7993, 13441, 447, 16928, 7738, 4285, 7932, 13599, 0, 11275, 14230,
	17601, 0, 0, 0, 0, 0, 10105, 0, 0, 11377, 0, 0, 0, 0, 16183, 3827, 0, 18017, 14515, 16023,
	17677, 6964, 0, 16015, 0, 0, 12757, 0, 0, 0, 0, 0, 15206, 0, 0, 7806, 0, 11479, 0, 0, 0, 4530,
	12916, 3727, 0, 15384, 3027, 1082, 7672, 0, 0, 0, 2663, 5316, 10503, 15068, 0, 0, 0, 15982, 0,
	2322, 7459, 767, 10674, 13640, 1362, 3398, 0, 0, 0, 3004, 14524, 0, 0, 2223, 4692, 0, 5364, 0,
	0, 0, 0, 0, 6251, 0, 0, 0, 10542, 3359, 2026, 10913, 18153, 16758, 15562, 0, 0, 9310, 16792,
	10804, 0, 0, 0, 17275, 0, 0, 0, 0, 0, 0, 10207, 0, 7153, 13436, 6150, 0, 11289, 0, 0, 2706, 679,
	3788, 4929, 4134, 2036, 5955, 7331, 9019, 9518, 9683, 15608, 0, 4115, 0, 0, 0, 0, 3736, 0, 0,
	341, 6654, 8360, 5153, 0, 9563, 14016, 0, 0, 0, 6363, 17944, 18079, 0, 0, 0, 0, 8190, 10615,
	15743, 17922, 0, 2077, 10553, 0, 3127, 0, 15134, 0, 0, 0, 0, 0, 585, 1413, 4777, 0, 8448, 5563,
	11387, 14143, 17773, 0, 0, 0, 0, 0, 9244, 12477, 10224, 13764, 5714, 13849, 15661, 6537, 0,
	1199, 11505, 1017, 0, 0, 5081, 0, 0, 0, 16452, 6725, 0, 14948, 0, 0, 6074, 2622, 13699, 3101,
	12899, 4636, 0, 0, 0, 0, 0, 0, 0, 4596, 5743, 17159, 1765, 18120, 0, 17020, 0, 0, 0, 0, 1460,
	11883, 17349, 0, 10261, 15678, 0, 0, 15583, 0, 0, 0, 0, 0, 8538, 0, 16223, 0, 0, 13482, 861,
	9355, 13878, 0, 9279, 0, 0, 6321, 0, 0, 6852, 18020, 7449, 0, 0, 0, 0, 15194, 0, 9271, 11734, 0,
	0, 0, 0, 0, 0, 17404, 8824, 4995, 0, 0, 0, 11172, 0, 0, 0, 0, 0, 9533, 0, 16389, 0, 0, 0, 1800,
	0, 15653, 12735, 14401, 7350, 17172, 0, 8507, 0, 15578, 10774, 5181, 0, 0, 0, 9276, 14257, 7107,
	8705, 12881, 15605, 17954, 0, 0, 0, 0, 0, 0, 801, 16437, 0, 0, 0, 0, 3658, 4529, 9591, 3059,
	524, 12630, 12286, 16233, 16862, 137, 10433, 4023, 0, 4923, 2431, 5568, 17192, 16050, 0, 5123,
	770, 16170, 0, 12224, 0, 0, 0, 17693, 11833, 15922, 14530, 17855, 0, 15494, 1776, 3879, 10078,
	17181, 10847, 6736, 10987, 0, 0, 4230, 14446, 0, 0, 11119, 0, 15792, 9045, 0, 10439, 2687, 0, 0,
	14231, 17758, 17100, 0, 0, 8758, 6350, 11546, 15095, 15264, 654, 7624, 18045, 9225, 9991, 0, 0,
	0, 8766, 18190, 9676, 0, 13124, 0, 0, 0, 16717, 8041, 15488, 11204, 8858, 9654, 1040, 1826,
	13224, 14942, 5087, 17628, 9714, 13650, 13170, 0, 0, 0, 0, 0, 4140, 6512, 9005, 15423, 1386,
	12172, 8122, 9439, 9581, 12151, 7894, 12638, 2624, 14575, 4638, 2595, 880, 9160, 12556, 16501,
	16578, 13297, 16769, 17538, 16052, 0, 0, 3380, 0, 4181, 0, 0, 0, 0, 16883, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 9098, 0, 9198, 0, 0, 3678, 3924, 13113, 0, 9586, 0, 12977, 18057, 17850, 0, 0, 0, 0,
	0, 0, 5944, 14908, 15953, 16384, 0, 8940, 13006, 12397, 2384, 8740, 5903, 14120, 0, 0, 11557,
	14205, 16690, 0, 0, 10605, 12804, 13520, 0, 0, 0, 16293, 0, 0, 0, 0, 0, 5040, 14263, 0, 0, 878,
	0, 0, 558, 0, 2685, 0, 0, 9541, 16613, 17139, 0, 0, 0, 0, 0, 0, 0, 0, 3060, 0, 0, 0, 1348, 0, 0,
	1039, 0, 0, 11649, 0, 0, 0, 9499, 11779, 10890, 0, 0, 6904, 0, 0, 0, 0, 0, 0, 7934, 12153,
	14463, 0, 0, 9853, 11430, 15597, 0, 0, 1893, 0, 0, 14989, 0, 0, 6473, 5319, 13808, 0, 3438,
	4201, 0, 0, 3439, 4160, 17680, 0, 0, 0, 0, 8932, 2144, 2028, 6950, 9212, 0, 2895, 0, 12162,
	15350, 0, 10703, 2199, 2783, 4088, 15093, 17413, 12377, 0, 8037, 1485, 4591, 14085, 14753,
	17392, 0, 1086, 6455, 6660, 7853, 0, 15177, 1314, 14278, 14188, 10309, 17041, 2244, 0, 1141, 0,
	0, 0, 15435, 0, 8665, 0, 291, 12124, 0, 0, 0, 0, 4195, 9815, 2282, 0, 15077, 3291, 4130, 0,
	8814, 17407, 0, 0, 0, 9033, 0, 4910, 981, 2359, 9773, 11076, 0, 0, 0, 0, 10245, 0, 0, 0, 12761,
	6087, 0, 0, 1116, 8786, 0, 0, 0, 3358, 4441, 2607, 5958, 0, 0, 0, 5035, 7376, 0, 0, 5293, 0, 0,
	0, 0, 6085, 3109, 9157, 11760, 4645, 12466, 11434, 277, 9213, 0, 0, 0, 0, 5027, 0, 0, 6808,
	18097, 0, 0, 2305, 6102, 0, 17060, 0, 14724, 0, 0, 0, 14567, 0, 10351, 0, 12901, 0, 9035, 0, 0,
	13078, 0, 10434, 0, 2064, 16811, 9462, 0, 0, 0, 1160, 5730, 8651, 9498, 12963, 14344, 0, 0, 0,
	0, 18185, 0, 8715, 4537, 13462, 0, 0, 0, 0, 0, 0, 0, 6528, 5949, 12113, 4531, 0, 3746, 8260,
	11904, 8879, 15850, 4374, 17498, 8662, 0, 5669, 0, 0, 0, 0, 0, 10901, 6530, 12590, 0, 8139,
	1981, 6040, 9145, 15729, 0, 0, 0, 3993, 10709, 0, 1434, 3607, 1571, 3897, 12550, 13398, 16651,
	0, 1783, 0, 0, 2192, 3584, 15387, 13115, 6604, 14445, 0, 12140, 7562, 13451, 17489, 14848,
	17028, 0, 0, 2861, 2910, 12673, 8670, 12820, 0, 0, 8674, 5179, 14022, 0, 0, 0, 3968, 6073,
	13913, 2547, 4594, 2926, 9494, 12743, 3322, 12648, 17849, 0, 0, 0, 7237, 147, 0, 0, 6503, 13095,
	17907, 0, 0, 0, 0, 1989, 6890, 9520, 12136, 8791, 4409, 8957, 0, 0, 0, 0, 2658, 9445, 1910,
	2145, 14250, 15382, 3741, 15983, 16488, 17799, 209, 0, 18128, 0, 0, 0, 12308, 15410, 0, 0, 0, 0,
	7448, 12408, 5018, 8676, 10443, 15235, 12169, 12279, 9953, 16485, 17406, 0, 0, 8849, 333, 5247,
	17456, 0, 0, 0, 0, 0, 0, 2214, 16569, 0, 0, 3935, 17706, 2045, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7443,
	0, 14764, 15580, 15840, 0, 0, 0, 0, 0, 0, 11197, 2428, 0, 0, 0, 1312, 14546, 2898, 7706, 17468,
	0, 9275, 11388, 0, 0, 4970, 6461, 1088, 0, 17149, 9917, 1431, 2093, 2336, 3002, 9671, 0, 0,
	3216, 5975, 3222, 0, 0, 0, 12864, 16577, 7810, 0, 0, 0, 3864, 0, 0, 13552, 0, 4025, 0, 0, 0,
	6308, 8499, 4050, 3392, 3435, 6823, 12817, 0, 17241, 0, 12042, 9502, 13888, 0, 11944, 0, 0, 0,
	0, 11889, 7232, 11503, 16994, 0, 0, 8799, 0, 0, 7231, 2703, 10499, 0, 9964, 0, 3874, 0, 16664,
	0, 0, 0, 0, 0, 0, 17298, 0, 0, 0, 0, 5987, 638, 7606, 12274, 13596, 16645, 8891, 0, 0, 9357,
	8123, 10825, 1986, 8988, 10794, 14603, 17695, 0, 0, 0, 0, 0, 1238, 0, 0, 0, 6131, 10151, 0, 0,
	1181, 12039, 2037, 14745, 17987, 0, 0, 0, 15915, 14732, 0, 0, 0, 0, 0, 14115, 14910, 3356,
	12519, 2818, 0, 0, 0, 2876, 9401, 12289, 0, 11751, 12672, 0, 0, 6785, 0, 5139, 0, 0, 15094, 0,
	5250, 17933, 1343, 10903, 11964, 4743, 12589, 13127, 11255, 3775, 13152, 14580, 16890, 16704, 0,
	0, 0, 0, 0, 11269, 10370, 0, 14465, 0, 0, 0, 0, 0, 0, 10897, 14273, 0, 16662, 4363, 6084, 0, 0,
	0, 13989, 5379, 0, 0, 0, 10588, 7359, 0, 0, 4310, 17609, 9645, 1859, 0, 9283, 0, 8312, 0, 9416,
	0, 11063, 0, 10488, 11752, 13453, 0, 0, 180, 6290, 0, 0, 0, 0, 0, 0, 12167, 0, 0, 473, 0, 0,
	14086, 0, 0, 0, 11838, 0, 15770, 0, 0, 0, 0, 0, 0, 0, 3681, 51, 2936, 17096, 0, 2210, 10475,
	517, 5807, 0, 11921, 3544, 11643, 12415, 12815, 13626, 15298, 0, 0, 0, 636, 5657, 3798, 18178,
	8059, 5519, 0, 0, 4629, 11095, 819, 15923, 16491, 0, 14145, 0, 9550, 0, 0, 315, 0, 0, 5468,
	11664, 5495, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7983, 0, 9950, 17024, 1919, 10594, 12311, 0, 0,
	11721, 3087, 1394, 12312, 13075, 13307, 14011, 1954, 3393, 7483, 806, 16033, 17908, 0, 0, 1433,
	0, 0, 0, 4942, 17805, 0, 0, 0, 0, 13220, 1778, 12844, 0, 5058, 0, 4117, 0, 16871, 0, 0, 0, 9955,
	0, 0, 15318, 0, 0, 139, 0, 0, 0, 17178, 0, 0, 0, 0, 0, 0, 0, 0, 6963, 3559, 0, 0, 0, 0, 0, 0, 0,
	0, 1943, 14274, 0, 17726, 0, 4848, 9361, 3641, 8339, 9946, 7682, 13033, 0, 0, 16710, 0, 7713,
	8686, 0, 0, 2720, 12993, 0, 0, 0, 0, 0, 10089, 11408, 0, 5493, 0, 0, 0, 0, 12767, 4271, 7830, 0,
	0, 1554, 17948, 6737, 3445, 3985, 0, 9735, 0, 0, 5856, 14267, 6876, 0, 11233, 13271, 5663, 8164,
	13809, 14965, 15717, 862, 14282, 325, 1333, 15910, 16555, 3582, 8103, 9265, 704, 16607, 18150,
	560, 0, 5833, 17176, 10409, 1128, 0, 15343, 3284, 6801, 9914, 4687, 0, 14380, 0, 0, 0, 2165,
	1135, 16092, 17037, 12420, 0, 0, 14126, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 6667, 1290, 7824, 10846,
	1759, 7445, 14969, 13254, 10956, 2819, 9029, 11465, 16773, 2218, 13655, 1753, 14433, 18199, 0,
	3732, 0, 2300, 733, 2869, 3329, 0, 0, 1444, 10402, 3738, 12114, 10573, 0, 5010, 2380, 12796,
	998, 15689, 17692, 16349, 1866, 5785, 5793, 3640, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 882, 0, 0, 0,
	351, 2108, 949, 2544, 5887, 9159, 12637, 16369, 16809, 0, 183, 4562, 4515, 4486, 2790, 7203,
	8232, 0, 7576, 0, 8954, 2388, 0, 4100, 3143, 5325, 13073, 0, 0, 17471, 3957, 9911, 0, 5973,
	11474, 0, 16066, 286, 10454, 0, 2228, 0, 0, 14536, 0, 3077, 8529, 5103, 1497, 1668, 2567, 7149,
	10131, 1489, 12123, 13275, 13461, 15012, 10482, 735, 10656, 10043, 88, 261, 17157, 17470, 4109,
	8040, 12732, 7238, 12028, 9304, 14682, 15685, 4658, 17735, 0, 0, 0, 12490, 12720, 1055, 8461,
	9183, 5242, 5332, 8155, 9345, 10544, 0, 0, 9648, 1186, 1582, 0, 0, 0, 0, 0, 0, 5204, 12609,
	2091, 17098, 4101, 0, 0, 1810, 9483, 0, 0, 0, 15876, 16359, 0, 13927, 15037, 0, 0, 2561, 7910,
	0, 8454, 11641, 14963, 15726, 0, 0, 8287, 0, 0, 0, 18105, 866, 0, 1295, 5924, 10423, 16969,
	16113, 0, 0, 0, 0, 4429, 0, 0, 0, 0, 0, 9165, 11918, 0, 4801, 10000, 0, 0, 0, 0, 0, 0, 0, 5262,
	17271, 17481, 3636, 1774, 17219, 17942, 3371, 15484, 2289, 429, 0, 746, 0, 0, 0, 10293, 0, 0, 9,
	2294, 233, 5049, 10042, 2180, 16743, 17467, 1390, 0, 0, 13448, 8533, 0, 0, 0, 0, 0, 11108, 0, 0,
	0, 0, 0, 1791, 7705, 12552, 1779, 3814, 9733, 14607, 17202, 18151, 0, 8016, 0, 0, 7755, 11575,
	0, 0, 6630, 0, 0, 7613, 7332, 5543, 5124, 10106, 16738, 1371, 12303, 11423, 17840, 5549, 0, 0,
	0, 2711, 0, 0, 0, 2118, 1664, 0, 2153, 14909, 0, 0, 0, 0, 0, 4622, 6406, 17045, 0, 2995, 14202,
	8366, 7255, 5155, 0, 0, 11914, 0, 0, 990, 4949, 9925, 4473, 11508, 15799, 18201, 0, 0, 7439, 0,
	469, 0, 0, 0, 0, 0, 0, 0, 3385, 0, 0, 10647, 18192, 6567, 0, 0, 268, 0, 0, 6173, 0, 0, 0, 0, 0,
	0, 5185, 7727, 13848, 0, 0, 5801, 17067, 17621, 17678, 0, 0, 7038, 0, 0, 0, 10229, 7708, 8120,
	0, 0, 0, 0, 0, 14298, 452, 8277, 11526, 13493, 12686, 0, 13786, 0, 0, 0, 0, 0, 6268, 0, 422,
	9435, 10545, 15539, 0, 8537, 15867, 13698, 0, 0, 0, 1829, 4967, 16835, 0, 0, 0, 0, 0, 15937,
	9177, 0, 0, 0, 0, 0, 0, 8101, 0, 0, 13986, 0, 0, 0, 9918, 12370, 2464, 3547, 8144, 0, 0, 0, 0,
	0, 0, 0, 1474, 0, 822, 5983, 0, 0, 0, 0, 0, 17019, 3288, 17228, 0, 9227, 17401, 0, 11291, 1049,
	11074, 12768, 3167, 13463, 9667, 7400, 0, 2269, 0, 7700, 0, 8827, 17762, 0, 0, 0, 0, 5080, 0,
	15155, 0, 0, 0, 13154, 1164, 0, 2012, 9841, 15571, 0, 0, 6781, 1797, 1263, 0, 4347, 15963, 0,
	13826, 0, 3590, 0, 0, 0, 0, 0, 15999, 0, 0, 0, 0, 0, 0, 8361, 10079, 3878, 0, 0, 11812, 0, 3024,
	5132, 7767, 15310, 0, 0, 483, 0, 8095, 7998, 3876, 0, 586, 0, 811, 0, 2953, 11225, 691, 11615,
	12567, 15863, 4472, 0, 2862, 6625, 0, 0, 0, 4980, 6991, 10061, 0, 16839, 17336, 7747, 0, 292, 0,
	0, 0, 0, 0, 756, 15061, 17258, 14252, 1129, 0, 3760, 12296, 12283, 5028, 10874, 13246, 11677,
	1004, 13272, 15899, 4540, 0, 0, 0, 0, 12141, 0, 0, 0, 0, 13657, 0, 0, 1798, 8765, 3064, 16470,
	4304, 13925, 0, 3554, 8319, 0, 546, 0, 1927, 12525, 13287, 5158, 15014, 13237, 16745, 16670, 0,
	13651, 9420, 17711, 0, 0, 15719, 5909, 0, 0, 0, 0, 17866, 0, 11010, 13538, 13644, 15996, 11655,
	2647, 0, 0, 0, 0, 10408, 11441, 8972, 10397, 0, 0, 0, 0, 0, 3456, 8029, 14157, 12125, 0, 4056,
	12398, 3637, 12725, 3552, 14634, 15745, 0, 14101, 10610, 0, 0, 0, 6965, 15560, 9908, 4074, 0, 0,
	0, 2008, 0, 11692, 17119, 963, 7704, 1634, 0, 0, 0, 0, 103, 6341, 2556, 9582, 5604, 0, 2334,
	11559, 432, 445, 0, 0, 0, 14874, 0, 0, 0, 10613, 16278, 10067, 15404, 0, 12513, 16132, 4024,
	13792, 3192, 0, 14875, 4163, 0, 9665, 2485, 2985, 1454, 9993, 0, 0, 1561, 3128, 0, 12661, 0,
	11606, 0, 0, 0, 9632, 0, 0, 0, 0, 0, 0, 0, 0, 7414, 0, 0, 9287, 0, 3815, 0, 6602, 9678, 0,
	12654, 0, 7163, 1909, 2056, 4938, 0, 6509, 8749, 12380, 5261, 14036, 8677, 14190, 14611, 0, 0,
	0, 0, 0, 0, 0, 15050, 7206, 2167, 9962, 6191, 9876, 0, 5573, 0, 1827, 2652, 8692, 11521, 12730,
	13389, 10689, 0, 0, 0, 0, 7960, 0, 0, 0, 14084, 0, 16017, 0, 0, 0, 0, 0, 15828, 0, 0, 14730,
	3095, 15527, 9593, 0, 6515, 12043, 18144, 0, 0, 0, 0, 10318, 0, 11191, 0, 0, 0, 0, 11431, 0,
	5424, 0, 17927, 3228, 6172, 11263, 15288, 0, 0, 6435, 11299, 7615, 14438, 1607, 10012, 2757,
	15463, 0, 0, 0, 12524, 0, 0, 0, 7104, 0, 9350, 1959, 11725, 0, 977, 13477, 4158, 8578, 7253, 0,
	0, 0, 0, 14095, 0, 0, 1749, 14539, 3318, 0, 9268, 9708, 11763, 11974, 14541, 16355, 8655, 13606,
	15549, 0, 0, 0, 0, 0, 6911, 15217, 0, 0, 17903, 0, 5661, 0, 0, 2081, 0, 14951, 0, 0, 0, 0, 0, 0,
	0, 5747, 0, 0, 0, 0, 8825, 14431, 0, 0, 0, 0, 0, 0, 0, 6651, 3145, 0, 0, 15276, 0, 6768, 0,
	3562, 17542, 1281, 8357, 8807, 12246, 15506, 0, 0, 0, 6580, 0, 0, 16175, 0, 0, 0, 0, 7254,
	11826, 12355, 0, 16728, 0, 0, 0, 0, 0, 0, 15302, 0, 0, 0, 9375, 1993, 0, 5274, 15048, 15534, 0,
	10782, 0, 15588, 0, 0, 0, 0, 0, 0, 5678, 0, 2195, 0, 0, 0, 1894, 0, 0, 0, 16418, 0, 7540, 14727,
	8998, 0, 0, 2326, 0, 0, 0, 10166, 0, 14915, 0, 17733, 0, 1463, 9783, 5539, 1097, 17439, 474,
	4551, 6568, 0, 0, 5732, 0, 0, 0, 12634, 0, 14007, 0, 12714, 9720, 0, 0, 5059, 0, 4044, 0, 0,
	15401, 17203, 0, 0, 0, 12227, 0, 0, 0, 14602, 16741, 9564, 9313, 14605, 0, 0, 0, 12938, 16268,
	0, 17232, 14513, 0, 995, 0, 0, 4145, 7247, 14192, 0, 0, 0, 15036, 0, 0, 0, 0, 5767, 8806, 16888,
	13018, 818, 16053, 0, 11035, 0, 0, 11804, 9444, 15482, 1173, 0, 0, 0, 1588, 2129, 2625, 4965,
	8826, 0, 0, 9197, 0, 0, 0, 0, 12077, 15657, 10515, 5138, 17214, 0, 0, 0, 10107, 0, 0, 0, 13714,
	0, 10993, 8906, 9669, 0, 0, 0, 11690, 0, 0, 5398, 0, 0, 0, 0, 0, 0, 12504, 0, 12618, 0, 2009,
	4788, 0, 2000, 3440, 8347, 0, 0, 5054, 6754, 9303, 891, 8596, 16196, 17167, 0, 601, 10979, 9418,
	0, 0, 11217, 0, 0, 0, 0, 5045, 11947, 0, 17755, 0, 2675, 0, 0, 11650, 9801, 0, 0, 9900, 9574,
	15136, 0, 0, 0, 0, 0, 0, 5157, 0, 10991, 16706, 5806, 0, 0, 0, 0, 6076, 0, 0, 0, 0, 0, 5784, 0,
	14844, 0, 0, 0, 370, 12691, 667, 0, 4219, 0, 0, 0, 0, 0, 10972, 12425, 10378, 9692, 1926, 12087,
	16112, 0, 0, 0, 0, 1698, 0, 0, 611, 3233, 0, 0, 0, 0, 0, 0, 1626, 0, 13162, 5593, 0, 0, 5572, 0,
	0, 0, 0, 0, 0, 11934, 0, 0, 3526, 14504, 9721, 14582, 0, 5624, 0, 2497, 0, 1524, 14140, 578,
	203, 567, 1841, 3813, 7409, 8422, 4856, 10651, 15885, 16238, 150, 16342, 9674, 7618, 0, 0, 0,
	13768, 1625, 15914, 17179, 18169, 0, 0, 4661, 0, 17724, 0, 0, 0, 0, 0, 17875, 0, 7453, 8801,
	7773, 0, 0, 5426, 14880, 9474, 0, 0, 0, 0, 0, 0, 8586, 0, 13898, 1297, 15600, 0, 0, 0, 16188, 0,
	0, 0, 0, 11963, 255, 0, 0, 17001, 0, 0, 0, 7900, 0, 0, 0, 18183, 15369, 0, 0, 12887, 0, 0, 0,
	16937, 13030, 0, 0, 0, 0, 705, 13567, 0, 6261, 0, 0, 206, 0, 0, 14866, 2803, 0, 5233, 16203, 0,
	0, 1521, 9112, 0, 0, 9889, 0, 1034, 0, 0, 14203, 201, 3632, 4727, 10765, 11962, 592, 5631,
	16016, 8044, 1064, 4634, 7974, 15142, 16277, 10140, 0, 0, 2897, 0, 15137, 0, 0, 0, 4526, 1111,
	174, 14288, 16224, 9679, 2875, 0, 0, 0, 0, 0, 1847, 0, 14200, 16507, 6521, 1251, 7262, 4873,
	8841, 10845, 0, 0, 3281, 8853, 2559, 2569, 8327, 1755, 2911, 9260, 16599, 17269, 0, 12376,
	16876, 1450, 5992, 0, 8399, 0, 3754, 0, 1477, 0, 0, 12555, 0, 3361, 18122, 500, 0, 0, 1945, 593,
	0, 0, 8276, 4086, 6827, 11683, 0, 1177, 0, 0, 5430, 940, 6693, 0, 0, 4403, 6709, 0, 0, 0, 5317,
	12747, 10764, 13773, 16297, 0, 0, 0, 13542, 2702, 12127, 311, 1794, 17716, 0, 0, 11443, 8072, 0,
	12934, 4593, 6175, 9263, 14616, 16391, 16101, 16655, 13068, 0, 0, 0, 0, 6658, 0, 0, 0, 0, 3551,
	1560, 3872, 5012, 0, 7494, 0, 2331, 5094, 7306, 0, 3982, 12709, 9766, 0, 0, 0, 16427, 7026,
	16787, 5053, 14493, 0, 0, 8924, 0, 0, 0, 0, 3571, 1245, 9150, 4495, 6691, 0, 0, 6700, 0, 0, 0,
	3029, 15420, 0, 7559, 0, 0, 0, 14583, 0, 0, 0, 5916, 0, 0, 6100, 0, 0, 4799, 14572, 13557, 2807,
	0, 0, 0, 0, 14822, 0, 15344, 3767, 4329, 6371, 8808, 9436, 16855, 3608, 9230, 10668, 8364,
	13035, 13420, 14492, 6035, 9722, 7896, 9534, 13802, 15928, 16500, 0, 9915, 0, 0, 0, 7875, 10380,
	0, 0, 1720, 15123, 0, 6432, 11644, 2190, 3674, 3994, 5607, 13711, 16210, 0, 6931, 12711, 13469,
	16179, 17872, 6180, 14425, 3691, 2349, 13628, 0, 0, 0, 0, 0, 12174, 0, 0, 10446, 4803, 6579,
	9772, 0, 11093, 2290, 2764, 4564, 6507, 0, 11264, 0, 0, 11540, 0, 8466, 2963, 15845, 13168, 0,
	10358, 0, 0, 10917, 6196, 7770, 8558, 10300, 0, 0, 5330, 29, 7227, 0, 0, 18130, 11329, 2469,
	18198, 0, 2254, 5494, 6740, 9002, 15202, 0, 0, 17038, 478, 5820, 1109, 13540, 2317, 13837,
	10059, 16262, 0, 5641, 7499, 16231, 0, 8295, 15706, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16970, 16720,
	0, 0, 1349, 148, 5931, 10103, 0, 15119, 14811, 5559, 17986, 7524, 8449, 12917, 0, 1956, 1842,
	8951, 12241, 14494, 15568, 8945, 4611, 166, 5215, 8810, 12368, 7112, 0, 5664, 0, 0, 0, 8092, 0,
	3053, 16153, 0, 15475, 0, 17889, 8543, 11009, 0, 0, 5422, 16830, 0, 2473, 6335, 11192, 12940,
	4371, 9296, 12652, 11846, 2929, 0, 0, 7543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212, 16095, 0, 12440,
	10377, 0, 3660, 15010, 3252, 8056, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15814, 0, 16539, 5976,
	16409, 5780, 2233, 2691, 4460, 5850, 3663, 8980, 13633, 0, 0, 12537, 7864, 7703, 8775, 0, 3422,
	17651, 1498, 0, 0, 0, 17223, 0, 0, 0, 9001, 0, 16771, 0, 7725, 12865, 9805, 5933, 9660, 10762,
	10809, 0, 0, 0, 5739, 2664, 15483, 15932, 0, 13135, 0, 0, 577, 0, 9046, 0, 0, 0, 0, 0, 0, 846,
	3735, 0, 10784, 0, 0, 7567, 16339, 17815, 0, 0, 0, 0, 2196, 4097, 16609, 2558, 12193, 0, 0, 0,
	0, 0, 8733, 0, 16316, 11409, 0, 0, 0, 0, 7134, 14440, 0, 0, 0, 0, 0, 0, 8820, 1189, 1542, 0, 0,
	0, 17767, 0, 0, 0, 0, 4407, 0, 3210, 1991, 11514, 16446, 9056, 12702, 0, 10466, 1917, 12363,
	15720, 4061, 0, 3603, 17347, 3207, 11848, 14428, 17636, 17066, 0, 16034, 0, 9862, 7, 5893,
	14330, 0, 7062, 7325, 17093, 1877, 0, 4951, 0, 3258, 5362, 16259, 16948, 0, 0, 12236, 1496,
	10708, 0, 0, 0, 0, 0, 6260, 0, 11679, 487, 0, 0, 0, 0, 8752, 0, 10215, 15099, 12195, 0, 0, 0,
	11131, 4480, 0, 5182, 0, 15832, 0, 3906, 7394, 8781, 0, 2563, 0, 0, 0, 0, 10919, 54, 3719,
	11139, 15110, 17344, 8892, 0, 13083, 8348, 13905, 0, 1470, 542, 0, 2420, 9063, 0, 0, 0, 8784,
	13071, 0, 0, 0, 14872, 0, 0, 3264, 0, 0, 0, 0, 6601, 6806, 8997, 5741, 8739, 1711, 9496, 4613,
	0, 0, 3236, 4930, 1748, 12760, 426, 0, 0, 0, 0, 18041, 3886, 5456, 719, 12165, 0, 4244, 0, 6622,
	0, 0, 1296, 3260, 10528, 11671, 13592, 1358, 15473, 0, 14019, 463, 0, 0, 17565, 10401, 0, 298,
	3256, 10447, 6501, 0, 0, 10866, 0, 0, 14479, 0, 0, 0, 0, 641, 1085, 8587, 8222, 1629, 10564,
	12310, 12745, 1365, 4338, 5135, 8220, 6508, 9293, 13944, 14245, 8638, 1887, 10867, 10071, 13214,
	14878, 15324, 3774, 8205, 766, 2609, 11509, 5782, 15973, 16847, 16930, 17556, 7148, 17738,
	14995, 17769, 17939, 17981, 7857, 0, 3285, 0, 13653, 0, 0, 0, 8013, 5431, 14068, 0, 0, 0, 0,
	6644, 10671, 0, 0, 0, 0, 0, 0, 17856, 14031, 0, 11745, 16744, 0, 3546, 6015, 0, 0, 0, 4302, 0,
	14660, 10983, 14917, 0, 0, 0, 0, 8958, 12273, 14414, 9341, 16253, 0, 0, 7999, 3734, 9990, 15856,
	16421, 16042, 17173, 3328, 0, 4118, 4268, 17143, 8393, 0, 0, 2041, 0, 8966, 0, 0, 0, 47, 0, 0,
	0, 0, 11805, 15291, 3859, 0, 0, 17444, 12928, 17225, 10463, 14755, 18026, 15, 0, 9774, 0, 13896,
	0, 0, 12092, 7388, 7541, 0, 0, 0, 1310, 5715, 17510, 0, 3840, 10885, 12548, 0, 0, 0, 0, 0, 0, 0,
	1441, 0, 8202, 2344, 5244, 5470, 6814, 7007, 0, 0, 948, 0, 0, 9916, 0, 0, 0, 0, 0, 0, 0, 56,
	5347, 2841, 7858, 17216, 0, 135, 3019, 0, 12697, 0, 3903, 14818, 12267, 0, 0, 3176, 9274, 0,
	141, 6800, 18023, 1666, 0, 0, 0, 0, 8881, 0, 0, 0, 0, 0, 0, 0, 482, 1707, 5926, 9757, 2728,
	11382, 14987, 0, 13783, 0, 8931, 6453, 15831, 0, 8137, 6311, 10812, 0, 0, 15143, 3975, 1973,
	6616, 0, 0, 0, 0, 8203, 0, 0, 0, 0, 0, 0, 16450, 5528, 0, 11464, 3883, 0, 0, 16778, 7046, 9965,
	0, 0, 13554, 14662, 12045, 0, 0, 0, 0, 0, 0, 0, 0, 4615, 13531, 6390, 1770, 5954, 15248, 16361,
	5343, 0, 0, 0, 0, 17753, 0, 0, 0, 353, 561, 2444, 5951, 1670, 453, 3638, 1024, 8886, 3941,
	15834, 16094, 7335, 9493, 13926, 16628, 16962, 8285, 17583, 0, 0, 0, 4157, 8310, 13603, 0, 0, 0,
	0, 3171, 8141, 12155, 15290, 0, 0, 0, 6328, 12575, 13965, 3560, 0, 0, 0, 0, 0, 16453, 3639,
	3056, 17589, 18093, 0, 10310, 0, 8984, 0, 0, 0, 0, 91, 0, 0, 13729, 0, 16317, 0, 8763, 1599,
	16309, 7583, 0, 0, 6361, 754, 2977, 0, 0, 0, 0, 15979, 2822, 7246, 3574, 7795, 12075, 2829,
	11112, 4393, 12756, 14820, 11762, 0, 17887, 0, 0, 477, 2412, 462, 3688, 4016, 17350, 0, 10686,
	13150, 14679, 13719, 3215, 12875, 15267, 16527, 0, 0, 12359, 0, 0, 6495, 339, 10793, 0, 0, 0,
	13421, 0, 0, 5922, 6794, 0, 0, 0, 0, 285, 435, 0, 0, 7780, 1473, 1246, 0, 0, 8564, 0, 0, 13555,
	0, 0, 10241, 0, 0, 0, 0, 0, 0, 0, 0, 1845, 0, 0, 4492, 14847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 6905, 0, 0, 5986, 3068, 8279, 0, 0, 0, 5753, 2568, 3875, 8668, 7447, 0, 16944, 0,
	4565, 0, 17314, 0, 15700, 0, 0, 16013, 17, 3149, 6646, 0, 0, 0, 0, 0, 0, 0, 0, 3850, 3597, 4290,
	17125, 0, 3321, 1737, 8530, 16195, 10500, 0, 0, 4814, 0, 0, 0, 0, 0, 0, 9351, 15211, 16138,
	4747, 11086, 0, 0, 0, 8672, 0, 950, 0, 0, 2346, 15361, 0, 0, 0, 2219, 2761, 8097, 0, 5306,
	12275, 15585, 6947, 1655, 17113, 4852, 3518, 2342, 3290, 4445, 2879, 1397, 6895, 13763, 4650,
	1249, 11248, 18035, 10018, 18076, 0, 461, 11490, 0, 0, 0, 0, 0, 2367, 0, 0, 0, 3579, 0, 0, 7054,
	0, 8961, 7328, 5349, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 842, 3039, 16582, 0, 0, 11087,
	12044, 3155, 12667, 15545, 0, 11697, 0, 0, 0, 16964, 0, 0, 0, 10520, 12578, 8306, 15117, 0, 0,
	2097, 0, 0, 0, 926, 9149, 1269, 10928, 12751, 14478, 12329, 16736, 0, 7324, 0, 594, 9179, 0,
	1077, 6021, 0, 15197, 13847, 0, 710, 2833, 1403, 0, 3224, 0, 0, 17106, 0, 7729, 0, 0, 0, 0, 0,
	0, 0, 0, 13251, 0, 0, 11359, 15299, 15547, 0, 0, 0, 0, 0, 0, 0, 9742, 12396, 10834, 0, 16155, 0,
	0, 0, 11862, 0, 0, 5448, 8627, 6165, 16696, 11507, 8185, 17602, 0, 789, 6384, 17533, 9460, 0,
	7701, 12827, 0, 0, 0, 0, 0, 0, 0, 0, 16634, 0, 0, 0, 0, 0, 17521, 0, 0, 0, 1176, 13107, 1178,
	12606, 0, 0, 1123, 0, 8250, 12978, 0, 0, 2411, 3950, 6908, 10593, 11607, 16000, 1200, 0, 0,
	14653, 13836, 0, 0, 2865, 12280, 604, 3118, 3725, 15499, 5506, 14149, 945, 15651, 16240, 18015,
	0, 609, 0, 6264, 0, 15725, 1214, 7996, 8703, 7831, 10922, 0, 0, 0, 16243, 9986, 0, 0, 0, 0, 0,
	0, 0, 7986, 10002, 14279, 0, 0, 16519, 0, 0, 2840, 9042, 10501, 2142, 3747, 1120, 14592, 16067,
	8032, 16189, 16909, 0, 0, 16159, 7827, 9960, 0, 0, 0, 3173, 10109, 2850, 7124, 0, 0, 0, 962,
	5436, 9537, 10801, 7340, 3259, 423, 2519, 4774, 3922, 16129, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5140,
	4119, 5118, 7334, 1897, 9517, 9909, 0, 2983, 3179, 1901, 12598, 723, 12792, 11927, 0, 16464, 0,
	8911, 5439, 5721, 0, 0, 629, 0, 0, 0, 3973, 10007, 0, 0, 17306, 11576, 0, 9461, 15907, 327, 0,
	0, 0, 0, 3853, 0, 0, 2211, 12816, 0, 1948, 8511, 12122, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 5311,
	4198, 0, 0, 7698, 0, 5500, 0, 15453, 0, 7088, 8708, 0, 12624, 0, 0, 5171, 14839, 0, 0, 0, 10075,
	11781, 14488, 5186, 5066, 12101, 198, 12175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13585, 0, 16707, 0, 0,
	5768, 0, 0, 0, 0, 0, 791, 0, 46, 5974, 0, 0, 0, 0, 0, 0, 9723, 0, 0, 9422, 0, 0, 11931, 0, 0,
	43, 5882, 1614, 6553, 4112, 8714, 0, 0, 1072, 2788, 5129, 6018, 12853, 14103, 3441, 14021,
	14408, 15960, 0, 0, 4822, 0, 0, 13984, 15660, 0, 0, 0, 0, 13312, 15049, 0, 5111, 9073, 3911, 0,
	3745, 0, 1469, 5061, 0, 0, 6687, 13569, 15833, 0, 0, 0, 8252, 0, 10024, 0, 0, 0, 8761, 15555, 0,
	1908, 7977, 15941, 0, 4111, 8186, 4574, 4337, 12411, 8830, 13020, 2287, 11853, 9588, 12089,
	14222, 16797, 8258, 400, 12802, 17057, 0, 14920, 15109, 16901, 633, 3147, 17625, 0, 1617, 0,
	8403, 0, 0, 8973, 0, 1930, 7093, 9264, 0, 0, 0, 64, 9385, 15205, 0, 14195, 5278, 0, 0, 0, 16213,
	1708, 0, 0, 0, 1068, 13564, 0, 0, 0, 0, 0, 8171, 0, 0, 0, 0, 3772, 2643, 644, 3647, 828, 6195,
	12475, 0, 0, 0, 0, 0, 14017, 0, 4026, 12803, 0, 0, 742, 953, 1579, 0, 0, 0, 13369, 15648, 18011,
	0, 2501, 2835, 4413, 6226, 9672, 1205, 0, 0, 0, 2053, 2222, 9726, 11451, 2065, 11447, 8942, 0,
	0, 0, 0, 11795, 12119, 0, 0, 0, 0, 0, 0, 0, 8194, 0, 0, 8, 12584, 0, 0, 0, 0, 0, 0, 4012, 0,
	2032, 8870, 3174, 12823, 12851, 2156, 16036, 0, 954, 5268, 0, 0, 0, 0, 0, 0, 0, 4263, 9668, 0,
	0, 0, 0, 3952, 2852, 3826, 1654, 10394, 17691, 11400, 535, 5411, 5696, 7902, 0, 13138, 0, 11729,
	0, 0, 15906, 0, 7730, 9752, 12476, 0, 3331, 0, 0, 0, 0, 0, 1858, 2750, 2975, 5602, 17261, 6555,
	0, 0, 0, 14540, 0, 0, 0, 3596, 0, 0, 0, 6613, 0, 0, 16445, 9069, 0, 0, 0, 10290, 0, 0, 0, 4833,
	0, 0, 16508, 1326, 3369, 15409, 8864, 5597, 13914, 5613, 5677, 0, 2515, 0, 0, 0, 0, 2680, 14924,
	16415, 16739, 0, 0, 0, 15193, 2695, 11266, 8307, 0, 4872, 8520, 1862, 12134, 17436, 0, 2928, 0,
	12868, 0, 5288, 14358, 6449, 0, 659, 0, 0, 7958, 10681, 8498, 0, 8320, 11969, 0, 0, 6826, 0, 0,
	0, 0, 0, 7528, 959, 12016, 15573, 0, 0, 0, 0, 0, 0, 0, 16598, 8111, 6470, 14114, 16617, 0, 1419,
	10034, 960, 8223, 17867, 0, 725, 10623, 0, 17882, 0, 14640, 0, 0, 0, 0, 0, 10942, 9009, 0,
	10941, 17885, 0, 823, 10690, 2304, 10743, 9810, 12545, 11966, 4165, 31, 7355, 7470, 9785, 13161,
	15219, 0, 11115, 1766, 0, 0, 0, 6289, 10775, 16337, 3601, 0, 0, 0, 3225, 0, 0, 0, 13772, 9363,
	17115, 0, 0, 0, 0, 0, 0, 15001, 9456, 14491, 0, 3865, 4156, 4262, 0, 1230, 0, 17744, 0, 4782, 0,
	13539, 7405, 0, 0, 3272, 0, 7753, 0, 0, 0, 2373, 0, 5652, 2433, 10275, 12987, 0, 0, 0, 11684,
	13104, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 0, 0, 0, 5216, 0, 464, 15787, 5427, 17255, 15800, 6664,
	15731, 17543, 0, 0, 0, 14940, 0, 7272, 0, 0, 0, 0, 7174, 8146, 0, 0, 0, 9811, 0, 0, 3296, 5742,
	0, 0, 4325, 0, 0, 17239, 0, 14472, 15436, 7047, 8483, 869, 10592, 0, 0, 0, 4793, 9947, 9983, 0,
	0, 0, 3401, 13591, 0, 6291, 17979, 0, 0, 6137, 0, 0, 0, 0, 0, 0, 282, 2200, 2920, 10871, 10100,
	16905, 17790, 9899, 57, 0, 0, 1299, 7429, 16854, 1802, 0, 16335, 16424, 0, 2773, 0, 0, 1000,
	10453, 0, 0, 0, 0, 0, 0, 16892, 0, 11796, 17399, 0, 0, 0, 0, 5571, 0, 0, 0, 5824, 0, 7538, 0, 0,
	0, 0, 4643, 884, 1935, 0, 15293, 0, 0, 688, 0, 0, 6062, 15183, 12954, 0, 0, 9372, 0, 4683,
	14482, 12362, 0, 0, 0, 0, 0, 4784, 0, 0, 1499, 0, 0, 0, 0, 0, 0, 0, 15131, 7361, 0, 5402, 10985,
	0, 4122, 11587, 0, 16071, 0, 2511, 7592, 9830, 11280, 14133, 16553, 9485, 0, 0, 3414, 4586, 987,
	7430, 5497, 14107, 15087, 0, 1355, 0, 10127, 11121, 7338, 0, 0, 0, 7069, 0, 0, 0, 4827, 4573,
	8854, 17552, 0, 0, 0, 5131, 10779, 0, 9633, 10040, 0, 6250, 0, 1461, 2208, 10728, 10896, 16143,
	0, 0, 6912, 12723, 18048, 0, 0, 1813, 0, 10730, 15039, 17011, 16021, 0, 0, 12872, 0, 295, 8266,
	9470, 13663, 0, 0, 0, 17438, 17615, 0, 0, 0, 0, 0, 5013, 8247, 0, 0, 0, 4276, 0, 0, 0, 0, 10516,
	0, 0, 2802, 6230, 8077, 1133, 11004, 0, 0, 0, 0, 0, 0, 0, 1093, 5, 11668, 0, 0, 0, 0, 3868, 0,
	0, 0, 0, 16392, 0, 17654, 0, 3493, 6239, 8020, 14566, 0, 2025, 0, 0, 16298, 17148, 14156, 9371,
	2203, 4174, 18034, 0, 8795, 0, 0, 15392, 8581, 17458, 4446, 6811, 14771, 10634, 0, 5408, 0, 0,
	0, 0, 0, 0, 16759, 17222, 0, 0, 0, 6450, 13687, 0, 0, 3912, 6058, 7000, 0, 0, 4422, 0, 0, 4459,
	0, 0, 0, 0, 7223, 12331, 0, 4202, 9982, 14967, 11039, 10474, 8800, 9799, 16379, 17233, 0, 0, 0,
	0, 5880, 8573, 0, 5885, 0, 1300, 3661, 5148, 12739, 15507, 0, 906, 8225, 11151, 0, 14934, 2480,
	5060, 652, 9578, 6352, 9380, 11195, 11261, 8989, 12090, 12152, 6724, 4057, 8571, 9284, 14078,
	15694, 649, 3368, 4267, 7768, 8675, 3978, 11531, 13226, 7629, 3578, 10052, 5221, 11539, 11995,
	12365, 13454, 5701, 8292, 13565, 11174, 14800, 15405, 15971, 12099, 0, 626, 7912, 0, 0, 7991, 0,
	18214, 3557, 11142, 7712, 12270, 6483, 0, 0, 0, 0, 10198, 10832, 14738, 0, 0, 10249, 0, 0, 8618,
	15822, 0, 8735, 0, 2571, 0, 0, 1218, 0, 8737, 0, 5367, 17299, 0, 0, 0, 13082, 15173, 0, 0, 0,
	3411, 7072, 12997, 1911, 13510, 15572, 15360, 18101, 0, 0, 0, 2801, 2502, 10317, 14991, 1170,
	9641, 11759, 17058, 0, 9905, 0, 0, 0, 9700, 0, 0, 11105, 0, 0, 279, 5967, 5385, 17569, 7611, 0,
	0, 0, 0, 0, 0, 17598, 0, 0, 13269, 10771, 0, 5927, 3535, 9535, 472, 9607, 15760, 9465, 16896, 0,
	0, 0, 0, 14450, 0, 0, 11722, 0, 0, 12416, 0, 7487, 5075, 9762, 6093, 0, 2542, 2536, 9258, 10049,
	1747, 3669, 0, 10555, 13643, 14614, 0, 686, 0, 0, 0, 0, 0, 4148, 0, 0, 6864, 7913, 14179, 0, 0,
	0, 2864, 0, 0, 14978, 1092, 0, 8787, 0, 5442, 0, 0, 9297, 14647, 17893, 9693, 2950, 11284,
	13846, 8283, 10830, 15031, 16673, 905, 6689, 6373, 17025, 0, 11386, 0, 1298, 13670, 0, 8862,
	4837, 9399, 16573, 0, 7385, 15523, 0, 7691, 15650, 12357, 0, 15241, 0, 0, 10893, 544, 9921,
	11207, 0, 5656, 1633, 4557, 4669, 8417, 17701, 0, 7724, 0, 1529, 0, 10524, 0, 0, 1051, 10066, 0,
	2377, 0, 0, 0, 0, 0, 0, 7905, 0, 11394, 4297, 10923, 8048, 7687, 11960, 0, 9882, 0, 0, 15434, 0,
	2119, 9565, 0, 2170, 12034, 10487, 1659, 13367, 0, 0, 0, 0, 0, 0, 16895, 0, 15607, 10558, 0,
	3854, 0, 15690, 8921, 0, 0, 7685, 4612, 11913, 0, 0, 0, 0, 0, 13199, 0, 0, 5102, 8057, 0, 0, 0,
	7797, 0, 11286, 11438, 6893, 0, 0, 6840, 0, 0, 0, 16887, 0, 0, 7989, 0, 0, 13377, 5160, 4818,
	3962, 15950, 0, 0, 0, 13712, 16222, 0, 0, 816, 0, 7649, 0, 14000, 0, 0, 0, 0, 5048, 6623, 15744,
	0, 10333, 0, 0, 7155, 1443, 13639, 17765, 7435, 0, 16483, 15625, 0, 15452, 12073, 0, 0, 0, 0, 0,
	0, 17883, 0, 4893, 12079, 0, 0, 0, 0, 10214, 16468, 0, 0, 12225, 7978, 4456, 0, 0, 0, 6077,
	11666, 0, 15631, 0, 0, 0, 0, 59, 17705, 0, 0, 4383, 0, 0, 0, 8073, 8872, 9833, 7219, 7697,
	11907, 12373, 16784, 0, 17505, 0, 6954, 13733, 52, 12346, 1280, 0, 4269, 8272, 16490, 11850,
	9719, 6267, 9883, 12435, 1130, 14427, 2581, 7580, 0, 3805, 2169, 5089, 3572, 1976, 6628, 6354,
	5526, 7024, 16789, 1042, 17447, 17626, 2104, 18147, 15904, 6029, 8836, 9642, 0, 0, 0, 0, 0, 0,
	0, 0, 1801, 9949, 16271, 0, 14181, 0, 0, 17818, 13397, 0, 0, 15933, 13200, 17482, 0, 15080, 0,
	0, 6369, 0, 12994, 10364, 16698, 0, 10909, 0, 0, 595, 308, 0, 0, 557, 15440, 2113, 0, 2227,
	7931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10286, 3863, 10527, 10622, 8081, 9860, 4835, 930,
	1480, 7771, 11895, 3028, 15261, 4544, 15628, 0, 8782, 0, 2938, 0, 4320, 15958, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 6010, 12715, 10246, 12051, 15455, 17779, 0, 0, 1509, 10343, 15835, 1235, 17786,
	2715, 5812, 0, 0, 0, 8949, 0, 0, 16462, 2274, 4781, 13100, 17422, 14476, 6469, 17499, 5757,
	4512, 7505, 7909, 9074, 17785, 0, 0, 16291, 0, 17541, 13536, 0, 0, 0, 0, 17435, 9377, 0, 0, 0,
	12955, 0, 14636, 0, 0, 0, 0, 0, 1831, 15417, 6005, 0, 0, 0, 0, 0, 8430, 0, 16265, 0, 8866, 0,
	7947, 17126, 0, 0, 7742, 8794, 15664, 0, 0, 3159, 8690, 8981, 9615, 1630, 9560, 2368, 14886,
	7522, 0, 7307, 13961, 14879, 0, 0, 0, 6685, 7057, 12662, 3307, 12674, 0, 0, 11596, 7614, 6678,
	8601, 2945, 9038, 10379, 14173, 0, 15026, 14442, 14321, 18030, 13057, 14071, 8769, 0, 0, 0,
	15579, 17079, 15341, 2110, 7467, 0, 0, 9580, 13371, 13959, 17071, 15029, 4644, 12053, 5249,
	4052, 17507, 0, 3683, 7241, 9059, 14388, 0, 0, 8208, 0, 0, 5457, 257, 9771, 14483, 10510, 12330,
	17280, 0, 7386, 213, 9192, 14008, 10295, 0, 0, 0, 14037, 0, 5502, 2994, 12867, 5275, 2789, 0, 0,
	8974, 0, 0, 9940, 15174, 0, 2197, 0, 15541, 2699, 13053, 13906, 0, 0, 0, 0, 0, 6884, 11229, 0,
	0, 2055, 0, 0, 8002, 0, 9242, 0, 0, 0, 11564, 0, 15525, 0, 0, 3644, 0, 1637, 0, 0, 3032, 0,
	9710, 0, 0, 0, 0, 0, 6325, 15884, 0, 0, 3246, 5176, 0, 0, 0, 0, 10835, 16216, 9359, 9419, 0,
	1166, 3287, 937, 3909, 0, 0, 0, 0, 0, 0, 0, 0, 17916, 8710, 12679, 14789, 6242, 0, 0, 0, 0,
	10001, 16947, 0, 0, 0, 1902, 0, 0, 390, 7728, 10327, 8790, 9690, 10653, 4164, 9335, 13892,
	16358, 16540, 13228, 14127, 16997, 9449, 13577, 0, 0, 0, 0, 10736, 17420, 0, 10685, 9117, 8823,
	624, 11290, 13130, 17632, 3008, 3780, 4243, 11941, 17462, 0, 15681, 16632, 5777, 0, 8290, 608,
	11790, 13471, 15127, 0, 0, 0, 0, 0, 0, 5913, 10930, 14625, 0, 9576, 3449, 5723, 11986, 14296,
	8245, 14853, 5128, 0, 7782, 13085, 0, 8390, 0, 760, 84, 6635, 16807, 7953, 0, 8286, 0, 8751,
	11703, 13681, 11157, 2120, 17558, 0, 1660, 0, 0, 0, 16972, 0, 1241, 13501, 8712, 13937, 0, 0, 0,
	13588, 15684, 10016, 11413, 8565, 13213, 16591, 10039, 9060, 17130, 0, 0, 6120, 0, 5224, 0, 0,
	0, 0, 0, 0, 12716, 0, 3888, 10858, 0, 0, 0, 4945, 6038, 0, 0, 0, 0, 0, 0, 0, 8809, 0, 0, 8231,
	8636, 0, 11782, 0, 12083, 0, 0, 4300, 8129, 10480, 17839, 2423, 121, 12828, 4188, 0, 0, 5778, 0,
	0, 9306, 9028, 533, 14373, 0, 17975, 0, 0, 11950, 0, 0, 0, 3810, 12937, 9619, 14153, 15164,
	16334, 0, 0, 1037, 0, 4998, 17076, 0, 5334, 13120, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5928, 14528,
	8492, 4702, 9702, 13480, 0, 0, 3855, 11104, 15428, 7924, 14449, 15880, 17714, 8358, 7170, 0, 0,
	0, 14584, 0, 0, 13686, 10314, 1207, 17473, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6452, 448, 7976, 12467,
	9551, 15213, 0, 17690, 0, 17553, 0, 0, 9968, 0, 3499, 0, 0, 0, 0, 0, 0, 0, 0, 17051, 0, 14039,
	17007, 17094, 17842, 0, 0, 17137, 17162, 0, 0, 0, 4960, 7946, 10980, 3433, 5832, 17144, 10950,
	16733, 0, 0, 0, 4778, 7012, 12381, 0, 4715, 11239, 0, 0, 0, 0, 11906, 14248, 0, 12196, 13623, 0,
	0, 0, 12371, 12414, 0, 0, 8014, 0, 0, 2209, 3667, 1253, 5877, 7792, 11369, 12385, 11118, 11363,
	10128, 10339, 764, 0, 1010, 3194, 12818, 0, 0, 0, 2224, 10646, 9280, 12003, 0, 0, 0, 0, 0, 0,
	16380, 1309, 0, 0, 0, 0, 0, 0, 9851, 17993, 2762, 0, 10319, 0, 0, 0, 0, 0, 9219, 0, 0, 0, 6212,
	5479, 2273, 12364, 13544, 17656, 24, 0, 0, 12282, 2805, 0, 0, 0, 0, 330, 15470, 16891, 0, 0,
	3773, 0, 248, 3219, 13918, 0, 0, 0, 0, 16148, 11670, 16836, 0, 7418, 0, 12338, 16012, 0, 13869,
	6694, 14557, 17674, 5237, 0, 0, 0, 0, 0, 0, 15724, 2946, 3390, 0, 0, 0, 0, 14467, 0, 0, 0, 0,
	6454, 0, 0, 93, 2491, 0, 0, 15567, 0, 0, 0, 6634, 16713, 17630, 8898, 13110, 10892, 17121, 0,
	11939, 14123, 0, 14328, 15723, 16899, 0, 0, 0, 0, 284, 0, 1494, 0, 0, 0, 1741, 3432, 0, 15019,
	156, 110, 6674, 10361, 1410, 9100, 0, 0, 0, 0, 15085, 0, 8193, 0, 0, 0, 0, 0, 0, 0, 0, 10349,
	16533, 0, 0, 0, 0, 10126, 12439, 0, 5508, 0, 0, 0, 13236, 0, 3895, 0, 0, 0, 10072, 0, 853, 2692,
	2967, 14651, 16456, 11090, 6611, 5977, 7288, 8536, 6543, 12874, 13132, 15126, 15698, 0, 0, 0,
	15722, 17607, 0, 0, 7402, 0, 0, 0, 0, 0, 0, 966, 13551, 14147, 18014, 0, 0, 0, 0, 0, 10095, 0,
	698, 0, 0, 0, 9793, 0, 0, 0, 0, 0, 0, 0, 0, 0, 356, 9814, 0, 895, 14772, 2748, 13632, 0, 13040,
	0, 0, 0, 8838, 2003, 5740, 4029, 13277, 158, 5685, 8161, 8431, 9881, 8151, 10193, 3693, 12202,
	14466, 16678, 0, 1357, 17008, 8178, 9469, 0, 11461, 2137, 3694, 4120, 6699, 12244, 5748, 7754,
	16423, 17078, 1832, 4014, 3956, 11989, 0, 5016, 0, 346, 6643, 17899, 2848, 0, 0, 7870, 7308, 0,
	7681, 0, 14066, 18117, 0, 424, 1201, 8659, 872, 0, 0, 0, 0, 0, 0, 259, 3146, 9954, 12700, 0, 0,
	0, 3257, 5395, 11016, 11870, 0, 5789, 0, 0, 11088, 17836, 4770, 0, 0, 0, 8093, 0, 0, 10629,
	3190, 5649, 5443, 11113, 1891, 0, 14897, 16368, 18061, 0, 3524, 0, 9101, 0, 14597, 0, 0, 0, 0,
	11433, 0, 0, 12203, 12070, 13491, 1119, 1876, 0, 2516, 0, 13155, 10701, 508, 6784, 8256, 0,
	12412, 12782, 11910, 8001, 13656, 16007, 16430, 17128, 17497, 0, 6115, 13562, 0, 15861, 6612, 0,
	0, 0, 0, 0, 16513, 17370, 0, 7832, 3248, 3217, 0, 2529, 131, 4193, 12926, 13514, 0, 0, 2831,
	8439, 14119, 0, 0, 10235, 12920, 14496, 6344, 1352, 1849, 7969, 12580, 0, 17863, 3374, 516,
	9941, 11021, 13535, 17520, 0, 0, 0, 7588, 8599, 0, 16843, 815, 8935, 0, 0, 0, 10819, 16583, 0,
	0, 15505, 0, 0, 0, 4711, 16072, 7442, 1890, 0, 0, 0, 6206, 7869, 0, 0, 0, 0, 7591, 0, 0, 0,
	12369, 13459, 13031, 6514, 15695, 10973, 0, 0, 7555, 0, 0, 11201, 16602, 15965, 0, 0, 0, 0, 0,
	0, 4794, 0, 0, 0, 0, 13007, 7267, 6832, 0, 0, 0, 0, 3133, 17639, 0, 10739, 2393, 0, 3733, 3928,
	8243, 14331, 17502, 6081, 11071, 10476, 12841, 0, 0, 8663, 12161, 0, 0, 2891, 11432, 5934,
	12571, 0, 0, 0, 212, 7817, 0, 0, 0, 0, 0, 2069, 4040, 10411, 15395, 0, 13348, 1483, 7726, 10695,
	13607, 14046, 2265, 6529, 3627, 11712, 13735, 1501, 9989, 11495, 15887, 10110, 3480, 6280, 5524,
	11714, 0, 2426, 0, 0, 10631, 13830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4049, 0, 0, 0, 0, 0,
	0, 6722, 16824, 0, 0, 0, 0, 5253, 12200, 0, 0, 1734, 6967, 0, 0, 0, 9207, 3728, 0, 455, 0, 5745,
	8064, 9804, 16341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8359, 3685, 0, 10206, 0, 0, 0, 0, 0, 0, 0, 13201,
	11374, 0, 7676, 9333, 10869, 6278, 13968, 17064, 5629, 9779, 10269, 15262, 5126, 10837, 17049,
	0, 11775, 5818, 0, 0, 0, 7250, 0, 0, 0, 0, 0, 0, 0, 0, 15919, 0, 0, 6914, 0, 1834, 0, 0, 5550,
	3564, 6013, 1653, 9998, 11792, 13265, 17325, 0, 0, 10160, 0, 15515, 0, 11253, 15021, 0, 0, 0, 0,
	0, 0, 16926, 5900, 5633, 9902, 15862, 17393, 0, 0, 0, 0, 1006, 3156, 0, 9080, 0, 0, 17316, 0,
	11563, 0, 0, 3677, 0, 14294, 0, 0, 0, 0, 7169, 6606, 0, 12569, 14692, 0, 15141, 0, 1122, 13183,
	0, 5282, 0, 3498, 5130, 7296, 0, 0, 0, 0, 0, 0, 14994, 0, 0, 0, 0, 2904, 4135, 14816, 0, 0,
	6063, 0, 0, 0, 0, 0, 2316, 5838, 3389, 3496, 7523, 13392, 15893, 16823, 0, 9897, 2483, 8805,
	4355, 5706, 13289, 13489, 14204, 0, 0, 14395, 0, 0, 0, 0, 1032, 11638, 0, 0, 0, 0, 0, 0, 1881,
	11601, 10429, 13198, 14416, 0, 15030, 0, 0, 0, 0, 3919, 17652, 12657, 0, 1132, 0, 0, 17687, 365,
	8889, 10789, 0, 12563, 0, 15614, 13587, 6719, 12858, 13467, 0, 0, 885, 11959, 2159, 0, 0, 3497,
	9769, 0, 9553, 602, 14403, 14547, 0, 0, 0, 0, 0, 0, 8384, 0, 0, 0, 0, 6874, 16496, 0, 6201, 0,
	0, 14106, 14548, 0, 0, 0, 5969, 0, 4366, 0, 2312, 0, 17627, 13942, 9196, 18077, 8240, 6059, 0,
	0, 0, 0, 17463, 2621, 8588, 7195, 17775, 0, 10702, 0, 0, 0, 0, 0, 0, 1545, 13325, 9831, 728,
	7718, 0, 0, 0, 3330, 1084, 14460, 0, 0, 0, 4342, 0, 8313, 15638, 17380, 0, 8590, 2749, 1923,
	3486, 8912, 9819, 11065, 655, 4757, 7065, 7914, 8626, 9000, 12464, 13171, 14087, 15161, 2907,
	14559, 15519, 16799, 3581, 4875, 812, 5584, 0, 0, 5496, 15347, 0, 13146, 15377, 0, 0, 17369,
	13515, 0, 0, 11313, 0, 0, 3880, 11122, 0, 13346, 0, 0, 7486, 13222, 3010, 0, 15642, 0, 8334,
	8475, 8896, 4538, 14098, 17274, 17648, 6825, 0, 0, 0, 14168, 6868, 8006, 6110, 0, 0, 0, 0, 0, 0,
	0, 7571, 2618, 0, 14574, 10694, 17210, 4714, 6496, 9016, 16919, 0, 12831, 0, 0, 16041, 0, 1585,
	0, 7480, 0, 0, 1623, 13613, 0, 0, 5964, 3768, 13116, 486, 0, 0, 0, 1699, 12570, 2867, 13874, 0,
	0, 9170, 9846, 10952, 12599, 0, 0, 10096, 15663, 15688, 9927, 10371, 10823, 14588, 14754, 14695,
	4740, 5003, 0, 10995, 17991, 1041, 11185, 0, 11637, 0, 11023, 0, 16110, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4798, 10539, 14207, 0, 0, 0, 17427, 0, 476, 3301, 10910, 11379, 5287, 14729, 0, 0, 0, 0,
	6626, 1848, 12877, 14765, 11038, 11439, 0, 4600, 10691, 2534, 3208, 14312, 0, 0, 0, 4707, 0, 0,
	0, 12503, 10678, 0, 13274, 0, 12102, 14691, 5655, 9376, 17501, 17988, 11111, 10920, 0, 2505, 0,
	0, 0, 0, 15402, 0, 10058, 0, 13345, 0, 0, 3748, 2394, 1479, 6225, 16889, 0, 1400, 0, 1692, 0, 0,
	0, 0, 0, 0, 12572, 10328, 4030, 7165, 0, 2164, 0, 0, 0, 5025, 95, 14981, 0, 10283, 9877, 10384,
	6068, 9405, 11412, 15936, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4826, 14323, 0, 0, 0, 5173, 7278,
	8267, 13422, 8149, 15316, 17928, 0, 0, 5566, 11320, 0, 0, 9767, 0, 0, 0, 4018, 0, 2794, 10357,
	8368, 15733, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2941, 0, 4501, 16853, 16186,
	12085, 0, 0, 0, 0, 0, 0, 10669, 1650, 16627, 0, 15192, 15808, 0, 0, 0, 9661, 0, 18049, 1621,
	3376, 0, 0, 16388, 0, 10882, 13350, 15493, 5746, 8844, 9027, 16644, 18018, 5351, 14198, 14526,
	16054, 16122, 5849, 12332, 10663, 0, 17185, 6019, 7403, 9697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8478,
	6333, 3899, 13755, 0, 4954, 0, 0, 14673, 7693, 9728, 11106, 6135, 0, 0, 0, 0, 11603, 14516,
	5263, 0, 9639, 10083, 7509, 10082, 6990, 15210, 2948, 10828, 0, 1, 0, 2765, 7804, 0, 0, 11589,
	1682, 3698, 3861, 12243, 4147, 13231, 7507, 11813, 8500, 17301, 0, 646, 0, 8468, 16747, 16157,
	14693, 17248, 11082, 16796, 18046, 3114, 4032, 6270, 11337, 2292, 0, 0, 0, 16714, 1240, 9089,
	12996, 11803, 14178, 17581, 0, 0, 0, 14783, 0, 0, 12480, 15424, 0, 0, 0, 0, 70, 5201, 11750,
	14311, 9884, 17337, 10220, 17789, 0, 16131, 0, 0, 10085, 9096, 0, 0, 0, 0, 0, 0, 8003, 0, 0, 0,
	2059, 2676, 0, 3575, 8976, 9222, 11364, 0, 0, 0, 0, 2047, 15735, 0, 0, 0, 8612, 17730, 7465,
	4510, 3429, 7843, 6704, 13897, 1550, 1192, 16724, 0, 0, 16237, 0, 0, 824, 17068, 18118, 0, 709,
	3588, 0, 975, 8187, 6522, 8748, 0, 0, 796, 13739, 3202, 17929, 1242, 2479, 0, 0, 0, 10329, 8840,
	10223, 15871, 730, 0, 0, 7512, 0, 10799, 0, 0, 0, 0, 1669, 0, 0, 0, 0, 5091, 12995, 0, 0, 0,
	4380, 0, 3313, 0, 0, 0, 1165, 1516, 6129, 13512, 0, 0, 0, 0, 0, 11574, 0, 0, 0, 8832, 12855, 0,
	541, 7981, 13475, 12968, 0, 0, 0, 15495, 6273, 10280, 14099, 0, 0, 0, 14218, 11704, 17901, 0, 0,
	0, 0, 0, 2958, 0, 2449, 0, 0, 0, 0, 17896, 0, 0, 0, 0, 0, 0, 0, 7424, 0, 0, 0, 0, 783, 10316,
	16182, 0, 7017, 7143, 8759, 0, 0, 14782, 16542, 17898, 0, 0, 0, 8960, 0, 363, 0, 17433, 0, 0,
	336, 4187, 4524, 4295, 4952, 11153, 165, 0, 0, 14396, 0, 0, 8831, 0, 14045, 17361, 706, 17586,
	0, 0, 0, 6444, 0, 0, 0, 17523, 16357, 0, 0, 0, 1628, 0, 5115, 10158, 7954, 0, 15478, 0, 9988,
	196, 17353, 6695, 0, 0, 2020, 2337, 12297, 0, 0, 0, 10170, 0, 14975, 0, 13974, 0, 0, 10442,
	17878, 3938, 0, 8774, 11128, 7166, 17768, 0, 0, 0, 0, 0, 0, 112, 0, 0, 11669, 12417, 0, 14474,
	0, 0, 0, 0, 9156, 2942, 4064, 8695, 10448, 6324, 11372, 11806, 17193, 8179, 0, 17032, 8622,
	9609, 17573, 14335, 0, 13443, 0, 0, 11801, 0, 632, 7309, 2161, 1289, 10630, 12600, 10414, 11533,
	12574, 13409, 9085, 13723, 14739, 15447, 0, 371, 5146, 6850, 1775, 0, 0, 0, 9057, 11901, 0, 0,
	5659, 0, 0, 0, 8434, 9625, 15100, 0, 8547, 11554, 3117, 0, 768, 0, 0, 8553, 7224, 0, 0, 15780,
	0, 0, 0, 0, 8667, 0, 7873, 4286, 0, 3537, 16623, 8953, 6809, 10388, 385, 5001, 256, 2627, 5164,
	5466, 7323, 9928, 12453, 12947, 16563, 17888, 12013, 5273, 9869, 0, 0, 0, 6412, 490, 7598,
	14638, 0, 12097, 9630, 9677, 2521, 4973, 13342, 13870, 14170, 0, 662, 0, 5759, 8600, 7369, 9924,
	10194, 0, 1315, 17036, 0, 0, 0, 5632, 0, 0, 13328, 5057, 10054, 13143, 16327, 0, 874, 0, 0, 0,
	0, 0, 3453, 0, 0, 13051, 10226, 0, 8848, 1837, 2465, 0, 0, 0, 17118, 11802, 15772, 13856, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1471, 15641, 0, 14832, 0, 7838, 0, 0, 0, 16290, 0, 0, 4525, 5286, 12219,
	11504, 6770, 8309, 0, 4694, 1225, 8887, 15692, 0, 0, 7789, 0, 0, 0, 1458, 6296, 7397, 0, 0, 0,
	0, 2260, 0, 0, 0, 12306, 0, 14688, 0, 0, 6701, 0, 0, 0, 6582, 0, 0, 0, 0, 0, 10746, 16726, 0, 0,
	0, 11993, 6229, 0, 11789, 13386, 7612, 12433, 17561, 10971, 11301, 4085, 3096, 0, 0, 0, 7347,
	8172, 0, 6533, 9433, 10428, 7235, 0, 0, 4569, 8289, 0, 0, 8617, 0, 0, 0, 0, 7006, 11550, 0,
	14781, 17065, 0, 0, 11395, 0, 0, 87, 5295, 1526, 11276, 9731, 13317, 11565, 12472, 14236, 17584,
	4129, 0, 0, 5175, 1746, 0, 0, 0, 0, 0, 1415, 7438, 12379, 0, 10077, 11265, 15659, 0, 13142,
	9532, 13589, 17631, 14983, 0, 0, 3088, 7884, 13635, 17696, 9786, 0, 1518, 3235, 2885, 4670,
	2858, 6288, 9488, 9640, 16477, 0, 8207, 0, 0, 7073, 0, 2705, 2949, 3686, 4570, 14343, 15749,
	10360, 0, 0, 0, 0, 3630, 0, 0, 0, 0, 13267, 0, 0, 0, 0, 0, 14854, 7464, 9852, 0, 13395, 7225,
	17330, 0, 17770, 0, 0, 837, 15148, 4655, 11159, 1604, 2969, 3869, 7035, 11209, 6427, 12188,
	4633, 9471, 12382, 13074, 3121, 8294, 3180, 1680, 8196, 3528, 13529, 9223, 8269, 13229, 14684,
	440, 15229, 17641, 13781, 1327, 9082, 15422, 0, 14389, 0, 0, 0, 17135, 6849, 8946, 9181, 0,
	13090, 0, 0, 2495, 10473, 1727, 16954, 0, 16865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16465, 14247,
	0, 14590, 0, 9051, 0, 10468, 17103, 6714, 2978, 17189, 0, 1244, 4224, 11198, 4343, 11988, 1580,
	1053, 12738, 8216, 11605, 13313, 12401, 4697, 5154, 0, 0, 0, 0, 5404, 0, 0, 0, 8902, 11656, 0,
	0, 0, 2362, 0, 16408, 0, 8275, 0, 0, 0, 4389, 6853, 13306, 15586, 5865, 0, 246, 3650, 0, 0, 0,
	12588, 0, 4340, 4904, 9764, 0, 6266, 0, 0, 0, 0, 0, 1836, 10567, 13970, 5905, 2579, 8959, 6388,
	8433, 2424, 11180, 13975, 13446, 4168, 14266, 0, 7673, 0, 2727, 14184, 8717, 0, 0, 0, 0, 0, 0,
	0, 0, 8049, 0, 6966, 0, 0, 10872, 6944, 15522, 13047, 16280, 0, 9203, 0, 15346, 0, 0, 0, 9555,
	13309, 15185, 0, 0, 0, 1525, 8328, 1087, 13208, 8188, 13282, 417, 15686, 0, 4897, 14411, 10509,
	17091, 12116, 0, 0, 9521, 0, 0, 0, 4379, 0, 0, 2696, 8148, 12248, 0, 10916, 0, 0, 0, 0, 0, 0, 0,
	16311, 0, 0, 692, 6475, 9148, 14162, 0, 17670, 0, 14503, 0, 4988, 16838, 15857, 0, 0, 0, 1792,
	10102, 0, 0, 0, 4921, 6156, 11711, 10228, 11794, 4514, 8440, 4364, 1788, 10655, 1586, 6164,
	13225, 4255, 6659, 6619, 12976, 13263, 14376, 13338, 15935, 13024, 12339, 9441, 1547, 495, 4189,
	527, 8246, 5393, 6903, 0, 17161, 0, 0, 7839, 0, 0, 0, 7109, 0, 7348, 2311, 17938, 0, 10546,
	5019, 17774, 17729, 18029, 0, 0, 12235, 12620, 0, 3515, 0, 0, 1153, 505, 0, 0, 0, 12962, 0, 0,
	10218, 0, 0, 1360, 0, 0, 5518, 15307, 0, 0, 0, 0, 0, 5920, 17715, 0, 0, 6488, 7475, 0, 4386, 0,
	0, 0, 0, 0, 1375, 12533, 0, 0, 0, 8420, 0, 13778, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0, 0, 8069, 0,
	0, 15844, 0, 5709, 0, 0, 14112, 16455, 0, 8119, 0, 1099, 11390, 13427, 430, 6550, 0, 0, 7001,
	15680, 0, 4127, 4535, 3113, 0, 1704, 0, 0, 0, 0, 12992, 0, 6153, 1610, 10533, 11459, 11920,
	14419, 13144, 7474, 14842, 4896, 0, 3006, 0, 6162, 0, 7456, 0, 0, 0, 3424, 0, 0, 0, 13616,
	14626, 0, 11716, 0, 744, 14809, 571, 1317, 5365, 5389, 0, 0, 4070, 0, 0, 0, 14055, 0, 15617, 0,
	0, 0, 0, 16306, 0, 0, 0, 0, 0, 10101, 0, 0, 0, 0, 0, 0, 16866, 4392, 0, 0, 13403, 16363, 565, 0,
	8009, 0, 0, 4991, 9320, 14512, 410, 17612, 1395, 6347, 14082, 0, 0, 0, 16312, 16777, 0, 0, 0,
	7825, 0, 0, 5698, 0, 0, 0, 1950, 0, 3792, 0, 9890, 433, 0, 0, 17335, 0, 6663, 8408, 11077, 9443,
	0, 17643, 0, 0, 10231, 18139, 11003, 14141, 0, 14304, 0, 6491, 6105, 0, 0, 0, 6327, 0, 10844, 0,
	5717, 0, 0, 13537, 0, 0, 2554, 7461, 2250, 12402, 16467, 0, 1487, 4752, 16102, 0, 2198, 11094,
	17374, 0, 0, 10353, 13614, 15977, 0, 1062, 8423, 9522, 0, 0, 0, 17018, 0, 0, 0, 8895, 35, 5358,
	15390, 0, 0, 16595, 7022, 3292, 11425, 0, 416, 12106, 11869, 15090, 17323, 1021, 0, 0, 0, 0, 0,
	1150, 10733, 3651, 0, 7889, 0, 0, 0, 17871, 0, 0, 0, 11297, 16403, 1414, 18173, 2024, 0, 12736,
	1683, 3451, 0, 8118, 14766, 0, 0, 15184, 0, 0, 0, 0, 0, 7542, 0, 0, 0, 9246, 15859, 4627, 2959,
	5823, 14100, 0, 0, 17802, 6505, 7813, 17204, 579, 7140, 13445, 8562, 11257, 6982, 13750, 0, 0,
	0, 0, 11231, 216, 14500, 0, 0, 0, 5454, 6238, 0, 0, 0, 0, 0, 0, 8560, 0, 6802, 0, 14020, 0,
	11998, 0, 0, 0, 18104, 0, 8300, 1190, 247, 3334, 6771, 0, 0, 3963, 0, 1882, 0, 0, 3148, 7632,
	9487, 5417, 5822, 0, 14135, 3913, 7259, 18140, 0, 19, 0, 7967, 3137, 8730, 2853, 0, 0, 15796,
	4028, 0, 0, 0, 689, 6258, 1980, 8419, 14228, 9450, 10481, 15848, 1812, 5356, 16191, 0, 0, 0, 0,
	0, 4900, 61, 4146, 4327, 13025, 0, 0, 0, 0, 0, 12351, 437, 16247, 0, 15807, 16062, 14938, 0, 0,
	899, 12774, 0, 5303, 4841, 980, 0, 109, 0, 16480, 18108, 7640, 0, 0, 0, 0, 0, 2173, 0, 2615,
	17030, 0, 0, 12717, 0, 101, 10599, 0, 731, 3477, 0, 11627, 6697, 5472, 12326, 0, 4662, 16374,
	13013, 16884, 15623, 0, 0, 8050, 8926, 0, 0, 0, 0, 0, 0, 14793, 0, 9868, 0, 0, 0, 5979, 0,
	12214, 13883, 14447, 0, 1605, 0, 8117, 0, 0, 3633, 6075, 4041, 0, 5803, 7144, 4708, 7346, 8452,
	6370, 10860, 12263, 4090, 16971, 0, 11166, 0, 3561, 16665, 7872, 15132, 0, 7300, 0, 8978, 0, 0,
	16752, 0, 0, 3769, 5797, 6334, 0, 5107, 0, 2677, 0, 6938, 0, 0, 0, 12576, 7213, 8377, 4240, 0,
	2984, 13249, 6252, 15135, 0, 6476, 3305, 0, 0, 0, 7944, 9566, 0, 0, 7404, 0, 4925, 8632, 0, 0,
	0, 0, 0, 0, 10020, 0, 0, 4273, 0, 0, 0, 0, 12608, 4114, 13202, 0, 15406, 0, 1744, 1541, 5679,
	5609, 6255, 8443, 17390, 18170, 0, 11327, 13484, 8570, 15172, 0, 0, 0, 0, 0, 10604, 0, 7441,
	1833, 5380, 3115, 11470, 0, 17477, 0, 0, 241, 14049, 5827, 14807, 0, 0, 0, 0, 0, 0, 0, 3831,
	8481, 9438, 17056, 17682, 6570, 11184, 12982, 15383, 0, 13612, 0, 12323, 17791, 0, 4696, 12623,
	0, 17343, 0, 13365, 7454, 16652, 11600, 17479, 16837, 0, 0, 0, 0, 0, 0, 0, 7622, 0, 11124, 5963,
	7550, 12223, 5733, 12597, 0, 522, 0, 1972, 12065, 0, 0, 8792, 15752, 0, 7055, 0, 0, 1151, 0, 0,
	15683, 0, 5290, 0, 0, 0, 5017, 0, 0, 0, 0, 0, 1098, 0, 0, 4266, 3450, 14508, 15751, 9936, 13668,
	11562, 0, 0, 7281, 13907, 0, 0, 9511, 2019, 9922, 10152, 9513, 0, 0, 0, 0, 0, 0, 0, 11308, 0, 0,
	0, 0, 0, 4282, 5760, 14868, 9573, 0, 17915, 4315, 0, 15190, 5252, 18047, 0, 0, 15386, 0, 1726,
	14728, 14840, 17257, 0, 9259, 0, 0, 0, 0, 12107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6589, 0, 0, 864,
	11471, 0, 9997, 2259, 0, 5570, 0, 3078, 14495, 9505, 0, 0, 0, 2268, 8922, 15805, 9686, 11628,
	15927, 0, 0, 4043, 0, 14900, 5845, 0, 10050, 8772, 0, 0, 181, 6060, 10898, 0, 0, 0, 0, 0, 0, 0,
	0, 18022, 9939, 0, 4077, 0, 0, 0, 7645, 17748, 11164, 16657, 0, 15670, 0, 15839, 12924, 0, 0, 0,
	6639, 6665, 8652, 0, 0, 0, 0, 10177, 0, 13605, 6300, 8463, 89, 14096, 8257, 6007, 0, 5830, 8143,
	9041, 10387, 16082, 7406, 15427, 18027, 0, 17047, 13044, 0, 0, 5086, 8099, 0, 8625, 10770, 1970,
	4435, 5736, 15637, 12305, 0, 0, 0, 0, 0, 0, 16194, 0, 0, 0, 0, 10824, 4666, 16232, 5433, 10299,
	6788, 12000, 14646, 2049, 11956, 14064, 0, 0, 2425, 0, 0, 0, 13832, 17040, 0, 0, 6751, 18083,
	4397, 5184, 0, 0, 0, 13518, 7590, 8268, 2007, 14339, 0, 0, 5687, 7692, 0, 3955, 4102, 0, 929,
	9131, 4277, 376, 17813, 17614, 0, 0, 164, 0, 1231, 2358, 4717, 11136, 11163, 15976, 0, 0, 0,
	7133, 0, 0, 0, 0, 0, 11948, 7129, 8251, 14895, 15429, 0, 785, 12894, 4274, 12353, 0, 0, 0,
	11294, 13151, 0, 0, 0, 0, 8845, 4238, 11114, 5015, 9631, 175, 5372, 6456, 3807, 6729, 11411,
	12681, 17985, 0, 0, 0, 14065, 0, 0, 0, 16428, 10374, 9978, 10672, 0, 0, 0, 16226, 0, 10284, 0,
	8370, 0, 0, 0, 0, 0, 0, 3731, 7984, 1557, 123, 2035, 8039, 0, 9753, 0, 0, 11594, 0, 0, 122,
	6374, 9490, 2792, 111, 10271, 15829, 15892, 17721, 0, 0, 1540, 17297, 6200, 0, 6988, 18207,
	4404, 14108, 11965, 0, 0, 6265, 18008, 0, 0, 12655, 0, 10124, 3858, 12186, 11836, 15458, 15754,
	16605, 0, 0, 0, 0, 0, 1325, 0, 14487, 13745, 0, 0, 0, 10458, 0, 94, 6204, 7260, 12676, 0, 6798,
	14233, 16284, 9747, 9339, 10130, 17140, 8210, 15249, 17796, 14944, 0, 0, 0, 0, 3506, 12026,
	12953, 642, 9066, 11764, 3416, 12507, 10640, 13301, 76, 1555, 1665, 12395, 15537, 12764, 15993,
	18121, 0, 0, 16323, 0, 3495, 5775, 10522, 0, 0, 0, 11212, 12900, 0, 9866, 14165, 0, 202, 0,
	9093, 0, 0, 5354, 6218, 7741, 16241, 0, 13932, 15747, 0, 0, 0, 0, 0, 0, 6551, 0, 9872, 0, 0, 0,
	2452, 12633, 0, 15824, 9404, 504, 14680, 12120, 0, 0, 5695, 540, 16493, 0, 6747, 4133, 7951,
	10519, 8282, 12191, 15329, 17070, 0, 0, 0, 1028, 0, 4237, 0, 4108, 0, 0, 0, 0, 0, 0, 7621, 0, 0,
	0, 0, 0, 328, 1264, 7684, 14405, 14933, 15069, 0, 14976, 0, 11696, 4742, 0, 7013, 16267, 0,
	12489, 16961, 0, 0, 0, 3606, 0, 10536, 0, 0, 2157, 0, 0, 0, 2447, 0, 10390, 886, 0, 0, 3510, 0,
	6171, 8732, 16995, 0, 0, 2146, 3988, 6000, 2183, 9390, 0, 1598, 2370, 5726, 0, 13295, 5892,
	5366, 7892, 6079, 10088, 10252, 16315, 13056, 0, 16786, 15543, 4721, 6774, 0, 2980, 0, 178, 0,
	0, 0, 11211, 4874, 2409, 12327, 17331, 10031, 9107, 11168, 0, 0, 0, 15896, 17747, 0, 12653,
	16149, 340, 0, 0, 0, 0, 0, 0, 0, 0, 2278, 0, 0, 0, 1982, 6342, 232, 8687, 678, 17120, 17354, 0,
	11761, 8501, 11855, 16279, 0, 17811, 0, 15236, 5527, 40, 1285, 0, 15045, 9963, 1946, 1506,
	18119, 17752, 0, 0, 12884, 0, 0, 5214, 5337, 8660, 8616, 0, 0, 0, 0, 9468, 10383, 3709, 5211,
	10535, 2460, 5161, 12345, 16439, 16571, 0, 13785, 6203, 11598, 0, 0, 0, 7389, 0, 0, 3038, 8369,
	14577, 0, 0, 0, 0, 0, 0, 0, 14058, 0, 0, 0, 5200, 0, 0, 0, 0, 4034, 0, 6178, 0, 4928, 7158, 0,
	18088, 0, 0, 4059, 1652, 10146, 13993, 3896, 7709, 6557, 15768, 16900, 8811, 3081, 5654, 3645,
	9044, 10856, 16979, 17978, 0, 964, 0, 0, 0, 9583, 0, 0, 0, 0, 12964, 0, 5735, 11681, 3782, 0,
	3403, 7463, 10806, 15282, 10326, 12422, 0, 0, 4228, 10305, 15201, 4454, 7167, 6593, 13791,
	15514, 5752, 11167, 2005, 7239, 15388, 15855, 9824, 16561, 5084, 6133, 13363, 2481, 12640,
	17995, 0, 0, 0, 0, 0, 0, 4217, 0, 9110, 13400, 5866, 0, 0, 0, 13081, 14050, 9670, 0, 0, 0, 0,
	14829, 0, 3824, 5525, 0, 1284, 0, 0, 0, 0, 8716, 0, 0, 0, 0, 0, 15771, 5997, 1850, 0, 0, 707, 0,
	0, 0, 0, 0, 12436, 1740, 0, 3540, 6146, 17751, 0, 0, 11367, 13583, 512, 7068, 0, 0, 5328, 42,
	6939, 13923, 16107, 0, 0, 0, 0, 14362, 1732, 0, 0, 0, 0, 8755, 9478, 2284, 3212, 9624, 15385, 0,
	0, 18210, 3600, 8387, 11436, 15753, 0, 9281, 0, 0, 0, 7533, 4455, 1229, 17932, 8351, 8979, 0,
	11480, 0, 0, 3349, 0, 0, 0, 0, 0, 0, 0, 0, 4461, 9412, 0, 0, 14174, 0, 0, 0, 3065, 17633, 7519,
	0, 0, 0, 0, 0, 1114, 0, 0, 0, 0, 3234, 11215, 2694, 6775, 5851, 13114, 4936, 695, 5896, 13258,
	15445, 17412, 0, 0, 5047, 12204, 0, 0, 17237, 1558, 2178, 10437, 9691, 9270, 12138, 16304, 0, 0,
	0, 13244, 0, 0, 0, 0, 11116, 0, 0, 0, 0, 17169, 0, 0, 0, 1589, 2458, 0, 3213, 12543, 0, 0, 2090,
	5051, 11018, 0, 0, 0, 0, 0, 17061, 3508, 0, 0, 0, 5533, 0, 0, 0, 8052, 0, 3801, 4481, 0, 0,
	12839, 5189, 14035, 0, 0, 0, 2670, 0, 0, 2551, 0, 3423, 1804, 7431, 0, 2174, 2570, 7908, 0, 0,
	8835, 16816, 491, 6922, 9387, 11027, 15676, 0, 1687, 2823, 4142, 4378, 5551, 12863, 16145,
	15056, 9158, 0, 0, 0, 0, 0, 0, 14199, 0, 0, 3511, 17368, 0, 0, 0, 13191, 0, 13570, 14366, 9231,
	0, 0, 0, 0, 0, 13833, 0, 1960, 0, 11138, 11667, 13207, 15569, 17428, 0, 5755, 2141, 15459,
	15618, 16766, 8445, 12975, 4868, 2510, 10005, 10841, 15122, 7608, 2043, 5938, 14858, 0, 3189, 0,
	10350, 17549, 11381, 0, 12393, 15612, 693, 0, 4031, 16852, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12890,
	0, 5276, 0, 0, 11403, 0, 0, 5596, 10112, 0, 0, 0, 935, 0, 3347, 0, 0, 236, 0, 0, 0, 10276, 0,
	5643, 0, 0, 0, 8528, 16755, 16831, 12096, 14587, 0, 0, 12740, 0, 3452, 4903, 419, 0, 0, 0, 0,
	16458, 0, 0, 9515, 11709, 6702, 5112, 9845, 7264, 10425, 16675, 12469, 0, 0, 14988, 186, 0, 0,
	0, 16511, 0, 0, 0, 4252, 0, 10900, 0, 0, 6119, 10638, 12500, 1576, 10924, 16692, 0, 3751, 0,
	6292, 0, 0, 0, 0, 0, 12893, 13394, 14090, 7192, 0, 0, 2470, 17242, 14369, 4305, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4522, 0, 1754, 0, 15355, 0, 0, 0, 0, 0, 3336, 15870, 3711, 10507, 145, 0,
	18031, 916, 9886, 13009, 7788, 14458, 0, 0, 0, 0, 0, 0, 0, 3843, 4589, 11144, 3132, 0, 0, 0, 0,
	0, 17910, 6174, 575, 14708, 10441, 1762, 16878, 0, 0, 0, 0, 6818, 3862, 2472, 5682, 16562,
	17731, 0, 0, 0, 0, 0, 0, 0, 6559, 0, 0, 1337, 5346, 7848, 10147, 9707, 0, 17086, 0, 0, 0, 0, 0,
	0, 8075, 8352, 2132, 3459, 5121, 11841, 13995, 15520, 17168, 0, 0, 0, 0, 0, 6241, 0, 2482,
	13300, 0, 7787, 2478, 7191, 11149, 6846, 0, 0, 0, 0, 0, 0, 0, 0, 12473, 4862, 518, 7710, 8938,
	14367, 0, 17560, 11026, 0, 8305, 0, 8018, 354, 2674, 2968, 12719, 3487, 4453, 12677, 12961,
	15797, 0, 17859, 0, 6130, 1772, 15218, 0, 9604, 9829, 17226, 0, 0, 0, 8211, 0, 3577, 0, 12594,
	13766, 11380, 11277, 0, 8235, 0, 0, 0, 0, 0, 0, 0, 0, 2179, 2251, 1606, 17759, 17059, 0, 0,
	10191, 0, 1219, 3269, 0, 0, 0, 0, 2010, 0, 7856, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 0, 2774, 0, 0, 0,
	0, 15888, 9113, 17530, 0, 0, 0, 0, 9959, 2298, 0, 0, 13924, 0, 1590, 4637, 4172, 13416, 0, 0, 0,
	18002, 0, 0, 0, 15362, 11210, 13779, 15044, 0, 4639, 0, 10815, 0, 0, 0, 331, 0, 0, 0, 13600, 0,
	8522, 15794, 4151, 0, 999, 0, 0, 0, 0, 0, 0, 4436, 0, 8345, 1739, 8880, 0, 5553, 1814, 0, 0,
	8731, 7248, 0, 0, 0, 0, 6554, 0, 0, 0, 3708, 0, 0, 2046, 0, 11568, 15335, 0, 0, 0, 0, 15103,
	10392, 0, 0, 0, 0, 0, 0, 4673, 0, 4620, 0, 5246, 7382, 7987, 3362, 12534, 13691, 14322, 12669,
	14379, 0, 13884, 0, 0, 0, 0, 2884, 5307, 0, 6183, 0, 0, 0, 0, 0, 0, 5420, 1854, 4992, 13383,
	14629, 4982, 14654, 14949, 16346, 16581, 0, 5331, 0, 0, 15098, 10155, 10254, 0, 0, 0, 0, 0, 0,
	7342, 12445, 0, 0, 5283, 4420, 6148, 9545, 12695, 3379, 0, 0, 0, 9996, 10308, 0, 1221, 0, 13185,
	2578, 4330, 0, 0, 0, 9220, 0, 0, 0, 0, 15778, 6136, 8154, 0, 15480, 0, 0, 15301, 11418, 530,
	7594, 13257, 0, 665, 620, 771, 0, 5313, 0, 0, 11799, 2504, 0, 16303, 3254, 1639, 14052, 13560,
	1679, 3410, 8915, 0, 10029, 8544, 2476, 0, 0, 4523, 0, 9896, 0, 0, 12441, 8646, 0, 0, 18211, 0,
	0, 18036, 3017, 5547, 10596, 12182, 15222, 0, 4357, 13731, 0, 7578, 7105, 0, 7162, 0, 0, 3447,
	0, 2588, 0, 7865, 1941, 7029, 9958, 16702, 1050, 0, 0, 0, 9187, 6845, 0, 0, 0, 0, 1511, 7811,
	14828, 16087, 0, 0, 0, 0, 4215, 0, 6108, 0, 1735, 1076, 3529, 3566, 16592, 0, 0, 15718, 6274, 0,
	0, 0, 0, 0, 0, 6941, 8086, 0, 0, 17326, 8534, 8199, 12644, 13298, 15536, 0, 14097, 5231, 0,
	6920, 0, 0, 3316, 7479, 0, 0, 8704, 8882, 4839, 7604, 3761, 13517, 16230, 12687, 16307, 11957,
	0, 10372, 12797, 4116, 0, 0, 0, 10982, 0, 0, 0, 0, 0, 6992, 0, 8992, 0, 0, 0, 0, 0, 0, 11135, 0,
	8326, 8195, 8212, 11287, 1512, 13649, 16436, 0, 0, 7118, 0, 0, 7783, 0, 0, 2882, 0, 0, 7265, 0,
	0, 0, 0, 0, 11662, 0, 6541, 7549, 13476, 15391, 16003, 1867, 7639, 14042, 8385, 3653, 4846, 0,
	6193, 3163, 0, 0, 833, 10008, 15067, 0, 0, 0, 0, 27, 9393, 12324, 12056, 9611, 16099, 8078, 0,
	0, 13671, 0, 9601, 1220, 10324, 1565, 1108, 2422, 11373, 11658, 1892, 6121, 13341, 17809, 0,
	3534, 6254, 0, 0, 0, 9992, 15929, 9235, 2956, 4384, 8011, 8546, 4815, 15432, 3648, 4356, 8273,
	14514, 16864, 17355, 0, 0, 4547, 10405, 12670, 3619, 6351, 9857, 3695, 6851, 13740, 16848, 0,
	4977, 6004, 13375, 15819, 0, 1978, 6642, 12903, 4996, 0, 14006, 17206, 15365, 12784, 4561,
	15699, 0, 713, 0, 0, 0, 13979, 14015, 16523, 17461, 0, 0, 15606, 0, 3275, 5843, 11355, 7907, 0,
	15188, 0, 3881, 7316, 7623, 16870, 0, 0, 0, 0, 3502, 8728, 0, 0, 2375, 11496, 0, 0, 1536, 1442,
	2778, 3742, 5671, 8955, 11553, 5248, 12510, 12889, 6913, 13234, 12617, 5352, 11886, 2681, 6961,
	14972, 1777, 4665, 7674, 8197, 9664, 4955, 6118, 7666, 10738, 11259, 13117, 14208, 15144, 1486,
	11463, 12485, 13280, 15454, 15775, 16481, 1025, 16851, 17577, 18021, 6187, 7028, 11323, 0, 0,
	10565, 0, 1964, 0, 4556, 814, 1767, 7236, 12896, 15613, 17825, 0, 0, 5863, 16116, 7786, 3448,
	1029, 0, 0, 16135, 9169, 0, 8509, 3474, 0, 7534, 0, 7420, 7791, 8094, 14213, 17959, 13636,
	17667, 0, 5819, 1677, 1202, 7859, 0, 3491, 5612, 7080, 3916, 0, 9232, 12493, 17379, 0, 3302,
	17843, 5499, 0, 2815, 4344, 9501, 5415, 13864, 15538, 9116, 0, 0, 0, 3381, 10803, 4571, 15181,
	7733, 358, 10540, 4477, 11234, 17604, 0, 0, 0, 16354, 12918, 16370, 0, 8868, 9603, 15308, 16732,
	0, 11629, 0, 11642, 0, 10549, 11814, 0, 0, 0, 0, 0, 7820, 4068, 15552, 0, 2842, 17188, 30,
	11499, 4768, 0, 0, 0, 0, 0, 17004, 1581, 8606, 9942, 7285, 12463, 13812, 14734, 18110, 0, 12936,
	0, 4005, 0, 0, 12431, 0, 0, 0, 0, 0, 0, 10742, 0, 17321, 0, 7837, 0, 0, 0, 0, 0, 5808, 16975, 0,
	0, 0, 0, 0, 5626, 0, 0, 7554, 0, 0, 0, 0, 9119, 9948, 3051, 6556, 9048, 11214, 0, 14562, 0,
	4003, 15114, 16783, 17131, 0, 3120, 3364, 0, 3605, 4385, 3844, 4866, 9400, 14475, 0, 0, 0, 0, 0,
	0, 0, 6998, 9233, 13497, 13977, 14390, 2886, 12478, 3533, 16697, 0, 9695, 0, 0, 0, 2657, 0, 0,
	7887, 0, 7211, 92, 1287, 0, 11754, 0, 0, 3799, 0, 0, 2666, 1059, 1401, 3771, 310, 7417, 7876,
	8563, 12352, 13831, 13839, 17699, 0, 0, 4225, 0, 11544, 0, 0, 0, 0, 0, 0, 0, 0, 2451, 0, 0,
	6048, 15464, 9907, 16614, 0, 0, 1694, 1472, 5083, 3177, 7814, 14568, 0, 11227, 15157, 8176,
	8278, 12427, 0, 0, 16567, 897, 4913, 234, 9635, 28, 0, 0, 1286, 0, 0, 0, 2915, 0, 9792, 0, 0,
	10418, 0, 0, 6340, 12008, 0, 0, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 10754, 11117, 0, 0, 0,
	0, 2857, 0, 0, 11315, 7220, 17485, 9530, 17766, 0, 13315, 0, 9673, 8778, 6820, 0, 11001, 6189,
	14932, 0, 2809, 0, 11971, 16365, 0, 0, 0, 10715, 0, 13219, 5239, 0, 6778, 14083, 0, 0, 0, 8585,
	0, 0, 6031, 0, 0, 0, 14982, 0, 0, 0, 0, 17961, 4432, 12871, 412, 0, 0, 0, 3346, 3625, 0, 0, 0,
	0, 0, 12861, 3901, 146, 1722, 3615, 0, 14232, 17426, 4700, 2283, 0, 0, 0, 0, 0, 0, 14509, 9356,
	11698, 5289, 0, 0, 9128, 68, 10870, 7537, 8994, 9010, 0, 0, 0, 0, 10227, 0, 0, 0, 16343, 0, 0,
	0, 3671, 15108, 0, 0, 0, 736, 0, 0, 12294, 0, 0, 0, 0, 3354, 887, 4042, 0, 10607, 12564, 18012,
	0, 0, 0, 0, 0, 7458, 8480, 12988, 6983, 14831, 0, 1305, 2635, 0, 14608, 0, 0, 0, 0, 0, 0, 4619,
	4513, 14129, 0, 0, 14887, 0, 17194, 5790, 17611, 0, 12110, 5702, 0, 11772, 2629, 0, 12111, 6409,
	0, 0, 0, 0, 0, 191, 8605, 13494, 0, 0, 0, 0, 13393, 0, 0, 0, 0, 14596, 0, 0, 7261, 13920, 805,
	10721, 11347, 16648, 9974, 199, 9718, 0, 0, 0, 0, 6320, 11945, 0, 0, 9298, 10320, 0, 0, 0,
	10313, 0, 1638, 343, 2320, 10011, 10800, 11538, 10951, 4227, 13324, 13387, 0, 9221, 16753, 0,
	1823, 10406, 0, 3273, 4289, 1016, 1047, 8545, 10258, 14655, 16516, 4616, 9472, 7821, 15635,
	11162, 14384, 4078, 2308, 18081, 4073, 8607, 17287, 0, 14382, 17623, 6952, 10977, 9108, 16869,
	0, 13160, 0, 0, 0, 8425, 8201, 6916, 9970, 0, 0, 0, 6698, 10060, 15668, 9484, 15842, 16217,
	7263, 0, 0, 0, 8619, 6008, 0, 6446, 0, 0, 0, 0, 0, 0, 0, 0, 2410, 0, 7920, 1899, 8556, 9825,
	17679, 0, 4935, 5513, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7126, 0, 6836, 0, 6498, 2098, 2207, 0, 0,
	0, 0, 0, 14752, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2726, 431, 9311, 9977, 506, 4653, 4975, 11098, 13045,
	12788, 15759, 0, 2248, 8152, 0, 0, 0, 0, 6873, 14338, 13675, 15879, 0, 0, 5960, 0, 4200, 0,
	3106, 3035, 9391, 14056, 0, 0, 4575, 12148, 17265, 0, 5405, 0, 14939, 1276, 319, 12635, 14171,
	16568, 18068, 5151, 0, 0, 0, 0, 7210, 6257, 9389, 13483, 12300, 9935, 4601, 13290, 16552, 2772,
	16729, 14713, 4079, 0, 0, 16077, 0, 0, 0, 251, 17546, 0, 13780, 10153, 1898, 4542, 5251, 5859,
	7128, 7927, 0, 13331, 0, 2407, 1852, 5961, 6318, 9180, 12455, 16548, 5309, 0, 7116, 3979, 0, 0,
	553, 12848, 0, 0, 7150, 0, 0, 1020, 0, 0, 0, 16618, 0, 6546, 7379, 0, 4261, 3789, 0, 3166, 0, 0,
	3908, 0, 0, 0, 9217, 7516, 12898, 7083, 11472, 17742, 17459, 13069, 17853, 5429, 0, 7855, 17027,
	0, 0, 13165, 0, 0, 0, 2888, 2961, 7593, 3512, 8406, 11292, 364, 3247, 13126, 17410, 0, 9543, 0,
	0, 0, 17864, 0, 1904, 16166, 269, 0, 1532, 0, 0, 0, 0, 0, 9542, 4500, 15624, 0, 0, 0, 0, 10818,
	0, 17793, 0, 17798, 0, 0, 615, 2709, 11213, 5839, 13629, 6712, 13502, 13973, 616, 4192, 8634,
	9871, 3468, 3755, 14043, 7175, 17243, 17757, 10496, 8697, 16549, 0, 9369, 9937, 0, 0, 0, 0, 0,
	0, 0, 2387, 12319, 0, 0, 0, 12212, 0, 0, 2918, 1318, 10348, 0, 0, 17491, 0, 0, 0, 0, 0, 1601,
	2271, 2383, 0, 3621, 14621, 0, 0, 0, 4448, 0, 17315, 15043, 15550, 0, 0, 14770, 1209, 7743, 0,
	0, 1853, 5345, 15027, 0, 4191, 0, 4037, 11410, 0, 0, 14803, 0, 0, 0, 0, 4695, 0, 1593, 4689,
	4800, 0, 0, 0, 0, 0, 0, 0, 0, 6402, 9608, 0, 0, 0, 0, 8885, 3206, 11620, 7526, 1377, 9646,
	12991, 2905, 14471, 617, 17806, 0, 9570, 11672, 17319, 0, 12795, 0, 0, 0, 9095, 17312, 0, 0,
	3894, 0, 0, 563, 1174, 4226, 10521, 0, 0, 0, 0, 0, 0, 10289, 2390, 8477, 0, 17328, 0, 0, 11685,
	0, 12348, 0, 0, 12375, 6951, 0, 0, 7181, 0, 9163, 12650, 16955, 0, 8963, 0, 15943, 7052, 13541,
	0, 0, 0, 0, 0, 0, 8722, 2574, 0, 0, 0, 0, 10307, 11602, 14220, 14201, 0, 7852, 0, 0, 14024,
	11183, 0, 5699, 12146, 0, 13659, 15208, 0, 0, 0, 0, 8986, 0, 0, 3756, 1054, 5063, 4256, 2027,
	1520, 2740, 12383, 16958, 13148, 3623, 16685, 11549, 0, 14639, 0, 0, 2939, 0, 0, 0, 0, 360,
	16037, 6429, 15169, 6246, 0, 0, 0, 5213, 0, 0, 0, 5368, 13091, 0, 0, 0, 7421, 0, 4957, 6253,
	4878, 1191, 4418, 9266, 2557, 9352, 0, 0, 11743, 0, 0, 9447, 708, 3970, 4223, 4738, 0, 0, 10894,
	10970, 0, 3680, 0, 2512, 10857, 10136, 9699, 10933, 0, 14013, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7033,
	3142, 5174, 0, 0, 0, 12625, 0, 10508, 2061, 15557, 2443, 16286, 3631, 15556, 0, 0, 0, 0, 8012,
	0, 0, 2780, 1406, 2837, 172, 9486, 10757, 0, 0, 0, 9318, 7407, 0, 0, 15309, 0, 0, 0, 0, 0,
	10637, 0, 5587, 3662, 2930, 0, 8883, 0, 14186, 0, 0, 5594, 10087, 0, 9426, 287, 12639, 13316, 0,
	4503, 10807, 14260, 11800, 14918, 305, 6479, 671, 6989, 14827, 6389, 11245, 15182, 16880, 15616,
	18160, 1693, 14718, 16589, 0, 0, 0, 12017, 0, 15727, 0, 0, 10688, 0, 9006, 0, 0, 4823, 13700,
	6141, 7222, 7529, 8404, 11953, 18089, 10142, 0, 0, 0, 0, 2927, 14726, 0, 3664, 38, 2952, 5170,
	6006, 7002, 4484, 7714, 2524, 3992, 7948, 9467, 9528, 9602, 5697, 7772, 921, 3152, 10242, 9944,
	11548, 11654, 12018, 12561, 12837, 14073, 15730, 17736, 0, 5627, 6817, 10332, 0, 1602, 0, 0, 0,
	16576, 566, 4597, 0, 10769, 7778, 6383, 9500, 4911, 883, 5370, 15532, 0, 0, 0, 0, 0, 0, 0, 2490,
	13466, 0, 9429, 0, 0, 0, 0, 0, 14556, 0, 16812, 5223, 17453, 0, 0, 4978, 6283, 0, 0, 0, 1686,
	6337, 1613, 3295, 7933, 13774, 0, 8788, 16834, 0, 15656, 11536, 0, 11887, 0, 0, 0, 0, 0, 0,
	3723, 11872, 12621, 0, 0, 0, 0, 0, 11288, 2738, 2225, 3712, 1724, 273, 12542, 13336, 1255,
	14564, 3161, 6167, 17593, 6433, 9049, 11878, 17585, 17723, 4568, 10938, 347, 15224, 3408, 1872,
	9663, 16385, 18187, 2538, 0, 15461, 0, 0, 0, 14899, 0, 0, 0, 0, 3501, 7574, 8074, 10208, 0,
	10184, 0, 2539, 15375, 17141, 2535, 0, 0, 0, 16088, 0, 0, 18206, 0, 16091, 6147, 0, 0, 0, 0,
	7008, 0, 74, 10494, 4749, 5530, 2427, 6879, 11888, 8971, 17230, 0, 0, 9247, 11473, 16080, 0, 0,
	0, 7274, 0, 14686, 0, 8985, 0, 398, 6375, 8510, 16177, 0, 2736, 6527, 16353, 7833, 16535, 17838,
	0, 0, 0, 0, 0, 0, 0, 6210, 0, 15665, 0, 5327, 13660, 13813, 17252, 0, 11707, 0, 0, 0, 0, 0,
	15413, 0, 0, 0, 3071, 0, 0, 3543, 7242, 13713, 17624, 0, 10162, 0, 5073, 5507, 11541, 2580,
	4488, 22, 15223, 813, 0, 0, 0, 554, 2603, 5907, 16068, 3856, 17002, 2256, 9043, 9595, 13347, 0,
	0, 7061, 9694, 14856, 0, 2355, 10199, 16252, 15272, 12483, 0, 0, 3309, 2456, 6422, 6585, 0,
	13597, 0, 10616, 0, 3105, 4270, 11852, 0, 0, 0, 6882, 0, 4931, 9064, 10123, 3703, 9366, 12998,
	0, 2668, 0, 0, 9623, 16085, 0, 12692, 0, 14919, 15304, 8472, 0, 6519, 0, 0, 0, 17154, 12010,
	7566, 17669, 6286, 0, 5788, 0, 0, 0, 0, 16923, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10451, 0, 0, 0, 0,
	3519, 5729, 5403, 0, 0, 0, 11250, 15352, 13468, 7643, 8184, 5906, 1342, 6661, 128, 10667, 11067,
	16057, 14265, 14968, 3926, 9052, 10986, 5104, 4169, 13019, 16912, 6607, 13705, 5998, 0, 2029,
	15869, 10641, 12432, 15911, 8776, 0, 8647, 5074, 2253, 11305, 15152, 14116, 17661, 17804, 0, 0,
	0, 10609, 11396, 12852, 0, 0, 0, 0, 0, 4183, 0, 12413, 0, 0, 17475, 0, 0, 3187, 3325, 0, 0,
	18010, 0, 0, 8159, 2366, 16992, 4419, 0, 0, 0, 0, 717, 997, 5894, 13692, 11254, 11005, 2909,
	7564, 17719, 17950, 645, 3522, 8441, 8833, 11091, 13333, 0, 0, 0, 10752, 0, 0, 4548, 0, 3752, 0,
	12055, 0, 11089, 13967, 14690, 316, 5505, 0, 13734, 0, 0, 15486, 0, 8183, 0, 0, 0, 0, 0, 10365,
	0, 0, 0, 0, 8574, 3218, 2434, 8051, 1885, 11897, 0, 0, 6377, 0, 5314, 0, 11636, 2018, 0, 0, 0,
	0, 0, 0, 458, 16152, 0, 13181, 4019, 0, 5738, 0, 2063, 0, 457, 10595, 7243, 14320, 11783, 9058,
	10865, 8157, 14400, 7506, 15489, 16536, 17594, 0, 7245, 0, 8914, 17366, 2962, 16814, 0, 16438,
	13807, 7515, 11593, 11665, 0, 0, 1635, 4508, 0, 4333, 8238, 9134, 14005, 0, 0, 9428, 8085, 0,
	3646, 6109, 18138, 7391, 0, 0, 2071, 0, 0, 0, 0, 0, 4390, 8395, 5236, 0, 0, 0, 0, 7115, 13861,
	0, 0, 5169, 6263, 10868, 5520, 11839, 8444, 0, 3014, 10723, 0, 0, 835, 0, 0, 0, 0, 0, 0, 1369,
	8262, 1730, 11871, 9430, 16239, 3339, 6812, 16911, 17145, 0, 0, 0, 0, 0, 12538, 3507, 0, 6336,
	2937, 0, 0, 0, 0, 8738, 0, 925, 2771, 454, 3204, 7182, 8839, 11491, 11917, 322, 14635, 17215,
	11525, 5925, 10660, 16264, 10839, 17375, 939, 17465, 16985, 0, 6986, 12350, 114, 11786, 0, 0, 0,
	0, 0, 7160, 14747, 0, 0, 0, 0, 1575, 2039, 1678, 4471, 5266, 13408, 16448, 17372, 18073, 17994,
	0, 0, 0, 0, 2280, 13746, 2286, 6671, 16684, 9454, 911, 11523, 16694, 17672, 0, 0, 0, 0, 0,
	15945, 16261, 12930, 0, 5342, 10529, 0, 17926, 0, 0, 5864, 0, 0, 1933, 13683, 14531, 11519,
	16643, 1180, 1793, 0, 9784, 13694, 0, 0, 0, 2454, 11987, 0, 3184, 5724, 4607, 14787, 0, 0, 1391,
	10225, 0, 296, 2745, 3485, 3310, 17033, 17638, 0, 0, 6758, 0, 10485, 0, 2604, 0, 0, 0, 13166,
	16494, 0, 0, 7111, 0, 8816, 16046, 13988, 0, 0, 8293, 0, 8335, 0, 0, 0, 0, 13730, 7138, 0,
	17405, 0, 0, 0, 13486, 0, 1003, 10362, 17837, 0, 1476, 0, 12983, 14226, 0, 3616, 8322, 0, 329,
	0, 2297, 5020, 0, 17618, 0, 11522, 9616, 280, 14751, 0, 0, 8908, 14774, 0, 0, 0, 753, 1710,
	14705, 0, 9979, 1215, 9818, 10498, 0, 12914, 0, 0, 0, 0, 0, 9079, 10724, 5628, 1335, 3795,
	14470, 16547, 12272, 8869, 17021, 17545, 7315, 12342, 6549, 12253, 0, 0, 0, 0, 0, 4572, 5232, 0,
	8654, 9599, 0, 7064, 0, 0, 0, 10330, 0, 5119, 13196, 14669, 5477, 5606, 5943, 13043, 0, 6681,
	16394, 0, 0, 0, 8214, 2735, 0, 0, 745, 11648, 12426, 15242, 16734, 2421, 17976, 0, 11055, 0,
	17198, 17249, 17236, 0, 4704, 8532, 0, 3759, 2779, 793, 6835, 9154, 16079, 537, 0, 0, 0, 0, 0,
	0, 12835, 12129, 0, 0, 0, 0, 3749, 9558, 0, 4214, 0, 0, 11674, 1685, 0, 7686, 0, 0, 193, 5000,
	6919, 2987, 1383, 6900, 184, 1019, 4811, 3682, 6934, 7188, 7828, 8126, 9738, 3, 2123, 12850,
	14852, 16366, 17074, 17514, 18143, 0, 4598, 7866, 4550, 14960, 16815, 0, 5867, 7074, 0, 5082, 0,
	0, 0, 10230, 8221, 0, 0, 0, 0, 7942, 0, 0, 3455, 0, 7502, 0, 378, 0, 0, 0, 14169, 14947, 0,
	7535, 14219, 14627, 7142, 13335, 13790, 10265, 0, 0, 0, 2742, 0, 0, 0, 0, 0, 10566, 5438, 4194,
	12367, 14221, 7136, 0, 2002, 5936, 6140, 6777, 0, 0, 2236, 18072, 0, 0, 12602, 17445, 0, 0, 0,
	16005, 0, 0, 0, 0, 0, 2033, 0, 0, 7829, 0, 0, 12022, 0, 0, 0, 0, 0, 5579, 0, 2954, 12072, 10548,
	10490, 15246, 15652, 10492, 144, 0, 8497, 0, 0, 0, 0, 8729, 2232, 12356, 441, 0, 14661, 0, 0,
	9434, 11924, 0, 6314, 8877, 14716, 0, 14936, 0, 3124, 12794, 10161, 0, 0, 0, 0, 2565, 0, 0, 0,
	10196, 13928, 17394, 7159, 3842, 6596, 7216, 2839, 9687, 13982, 0, 0, 0, 20, 3400, 12, 1171,
	2965, 4254, 8610, 17302, 570, 1736, 6394, 11933, 0, 11435, 18167, 0, 0, 0, 6037, 12771, 10266,
	1807, 13945, 889, 8637, 1379, 965, 0, 13955, 0, 6111, 12292, 9800, 3123, 5517, 3271, 11510,
	2160, 5483, 14134, 14712, 14139, 14775, 15176, 15524, 7058, 838, 16235, 0, 6066, 0, 6756, 3530,
	0, 762, 5995, 0, 0, 0, 0, 6002, 6506, 16326, 3829, 11062, 8834, 12164, 1089, 6618, 3083, 13001,
	11099, 12577, 12187, 16118, 16530, 7626, 16935, 17873, 15570, 0, 0, 0, 0, 4483, 0, 11984, 13664,
	14264, 15875, 5588, 0, 4660, 9081, 0, 0, 2770, 0, 0, 0, 9427, 0, 0, 1592, 0, 17285, 739, 10614,
	14876, 0, 0, 0, 4765, 3989, 0, 0, 0, 0, 5150, 5826, 6500, 9579, 16980, 6744, 14421, 0, 10117,
	2960, 13079, 0, 1815, 9510, 15905, 16965, 0, 0, 9971, 0, 3289, 15667, 0, 0, 18025, 8819, 1657,
	2617, 6215, 7362, 15033, 0, 11980, 0, 0, 0, 0, 13261, 7011, 16596, 0, 3995, 0, 4287, 0, 0, 0, 0,
	0, 11639, 0, 0, 0, 6420, 6590, 6710, 2185, 6730, 5197, 8133, 9325, 7945, 9495, 0, 0, 2181, 0,
	5375, 17324, 0, 0, 0, 16525, 16506, 10336, 0, 14779, 0, 0, 6624, 6757, 8021, 0, 0, 2131, 0, 0,
	3954, 12829, 0, 0, 0, 17685, 0, 0, 0, 0, 0, 6094, 0, 12041, 0, 0, 0, 0, 1081, 12060, 8271, 2042,
	2459, 3178, 6168, 6451, 0, 0, 0, 1961, 14111, 12230, 0, 0, 0, 8783, 0, 0, 7735, 16560, 701, 0,
	6942, 3005, 13559, 0, 6837, 16920, 0, 0, 0, 0, 0, 10281, 14845, 0, 0, 1127, 11278, 11353, 14674,
	12869, 18111, 7197, 133, 4744, 8802, 10472, 15938, 9204, 16106, 0, 0, 0, 0, 0, 0, 0, 14132,
	9425, 5340, 16974, 0, 1895, 6471, 2981, 7596, 8970, 15498, 12135, 0, 0, 0, 157, 10243, 14585, 0,
	16993, 0, 7257, 9627, 4997, 15509, 192, 9995, 8700, 15639, 16431, 0, 0, 15256, 4007, 0, 0,
	15128, 11219, 12605, 11127, 17276, 0, 0, 0, 3012, 14896, 0, 0, 0, 0, 16022, 0, 12386, 0, 0,
	7130, 0, 0, 2106, 0, 0, 0, 6338, 0, 0, 0, 14615, 8080, 0, 5264, 15581, 15491, 6880, 0, 14797,
	1060, 5310, 0, 0, 12664, 11847, 0, 0, 0, 0, 0, 0, 0, 16983, 12549, 367, 10395, 16719, 0, 0,
	3699, 5416, 3907, 16466, 10044, 0, 0, 2741, 8182, 14955, 5359, 15280, 15984, 1387, 0, 0, 0,
	11977, 0, 0, 0, 17725, 16499, 6902, 1949, 0, 10393, 0, 0, 4642, 3110, 16654, 17244, 12505, 0, 0,
	0, 4804, 17123, 0, 10666, 8950, 11000, 4367, 372, 4545, 6742, 14385, 14511, 15901, 0, 0, 0, 0,
	13357, 15791, 0, 0, 0, 0, 0, 496, 8100, 15431, 0, 0, 7286, 0, 0, 1715, 0, 14675, 6097, 0, 15168,
	7777, 8918, 10512, 11942, 0, 0, 0, 11737, 5336, 0, 0, 16197, 0, 10169, 240, 0, 13703, 0, 0, 0,
	0, 7087, 17177, 0, 0, 827, 0, 0, 9562, 15106, 1307, 3598, 4730, 18085, 0, 14785, 0, 265, 6355,
	11990, 0, 3830, 0, 8213, 5614, 6970, 14678, 16603, 0, 0, 17513, 0, 12999, 14706, 18001, 0, 494,
	0, 1953, 13994, 9724, 4249, 7410, 16248, 16593, 15015, 0, 14931, 2436, 0, 0, 0, 8453, 0, 17671,
	0, 0, 0, 13882, 0, 10366, 12154, 10467, 0, 0, 3833, 10577, 9903, 13118, 13624, 0, 1100, 1577,
	3818, 13775, 11399, 4213, 0, 3820, 9215, 9305, 14573, 14623, 0, 0, 1378, 17238, 5910, 0, 0,
	16449, 14977, 0, 0, 0, 0, 0, 0, 9209, 0, 0, 0, 9146, 16192, 13374, 0, 0, 12941, 13264, 17960,
	700, 10523, 0, 0, 4576, 0, 0, 0, 0, 5432, 7145, 8846, 10407, 12666, 16526, 8227, 16826, 0, 0, 0,
	0, 4795, 8046, 12729, 14342, 15968, 16321, 932, 15533, 1920, 16254, 6940, 17689, 12873, 9817,
	13314, 8209, 15331, 13303, 18074, 0, 0, 6584, 0, 5243, 5510, 15059, 3063, 15740, 0, 0, 0, 3585,
	2073, 14873, 2914, 14223, 0, 9906, 9136, 9934, 12878, 8531, 15975, 7646, 0, 0, 0, 17102, 7450,
	0, 0, 414, 0, 16936, 0, 0, 0, 0, 0, 0, 0, 0, 8254, 11753, 12388, 3454, 0, 0, 5459, 0, 15479, 0,
	0, 0, 0, 14490, 0, 0, 1466, 338, 4641, 10173, 15763, 0, 0, 0, 0, 0, 0, 5234, 9967, 10975, 0,
	5647, 9362, 0, 817, 2798, 0, 12849, 0, 0, 18033, 12318, 12254, 0, 0, 5605, 1818, 5708, 9791,
	11511, 0, 3721, 6807, 13230, 7916, 0, 3317, 4751, 14025, 0, 0, 0, 7117, 0, 0, 0, 3753, 1095, 0,
	13368, 0, 0, 7982, 0, 0, 2934, 0, 0, 3567, 0, 0, 0, 0, 8621, 0, 0, 12302, 15147, 15962, 17083,
	0, 7668, 12783, 62, 15741, 0, 0, 0, 12568, 11899, 0, 0, 9004, 0, 16570, 16585, 12780, 17608,
	13326, 3612, 7383, 2177, 12560, 15356, 16682, 323, 0, 0, 0, 0, 0, 0, 41, 11926, 1381, 0, 0,
	2117, 13407, 16680, 12301, 0, 0, 321, 11512, 0, 0, 1505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6061, 7962,
	16982, 4358, 18040, 0, 0, 0, 10554, 7089, 10707, 15133, 0, 8516, 6462, 14354, 5569, 14407, 8937,
	7341, 11368, 5561, 12031, 943, 0, 11137, 0, 0, 0, 0, 11515, 0, 0, 14507, 6565, 4828, 3520,
	11307, 17069, 0, 11645, 15204, 12150, 0, 10864, 4870, 5011, 0, 0, 10247, 0, 0, 0, 0, 0, 0, 0,
	5321, 13344, 5338, 8897, 0, 11392, 14402, 0, 0, 5875, 10213, 0, 0, 0, 0, 0, 15827, 3042, 6981,
	0, 0, 8779, 204, 0, 0, 0, 0, 17894, 0, 0, 0, 0, 5097, 138, 2507, 0, 0, 0, 0, 628, 6558, 10590,
	0, 0, 0, 0, 6796, 3052, 3365, 5719, 0, 8850, 13000, 2906, 14468, 9032, 3162, 11976, 8090, 10435,
	13360, 15214, 0, 8920, 9816, 6953, 0, 3058, 4741, 0, 0, 0, 3657, 14253, 16001, 0, 9464, 0, 0, 0,
	0, 1380, 0, 0, 0, 0, 7890, 8861, 7003, 8821, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13027, 0, 0,
	16556, 0, 6578, 13575, 0, 0, 0, 14671, 0, 14821, 17664, 0, 0, 12603, 12834, 13508, 17784, 0,
	12409, 0, 5004, 16348, 17536, 4414, 11133, 2758, 0, 0, 6231, 0, 0, 11029, 0, 0, 11612, 5707, 0,
	0, 0, 13310, 0, 0, 10627, 0, 8490, 3046, 12233, 18019, 0, 0, 0, 0, 0, 0, 0, 7585, 0, 8649, 4948,
	6380, 11868, 12573, 0, 0, 0, 0, 0, 11633, 55, 0, 0, 7862, 2462, 9605, 3609, 5412, 10665, 13012,
	0, 11147, 16619, 0, 2642, 14689, 17830, 0, 0, 0, 6249, 9606, 13156, 5749, 12615, 17387, 2111,
	1152, 7226, 8036, 3923, 12746, 13931, 0, 0, 0, 11341, 15437, 0, 0, 6494, 16875, 0, 0, 0, 6789,
	5092, 0, 0, 0, 3420, 2797, 4212, 8484, 6867, 12145, 275, 5392, 10911, 11653, 14894, 0, 0, 2598,
	11686, 5810, 8022, 0, 0, 0, 3654, 0, 136, 9388, 0, 10344, 1985, 6877, 0, 4335, 14034, 0, 12707,
	0, 8455, 1549, 13571, 18157, 1184, 488, 13470, 0, 14464, 485, 3311, 0, 0, 0, 0, 12336, 8785,
	1662, 3131, 3274, 10863, 16292, 14038, 2982, 0, 0, 2739, 4498, 1030, 4452, 11247, 0, 17334,
	3629, 11120, 15988, 0, 15621, 5722, 7661, 7793, 11713, 2154, 3353, 12449, 15598, 11676, 0, 4350,
	9413, 4579, 14044, 15481, 7275, 16846, 6906, 0, 0, 0, 0, 17022, 8884, 12685, 16208, 6460, 0,
	11832, 17880, 7634, 2717, 16584, 0, 0, 0, 3743, 5575, 0, 3044, 5640, 8323, 0, 0, 0, 4490, 8116,
	0, 0, 0, 0, 5800, 14138, 0, 7575, 12220, 0, 5610, 5761, 6170, 10115, 1332, 13376, 4465, 14810,
	1718, 15619, 126, 16915, 17101, 0, 0, 0, 0, 0, 14979, 0, 0, 11440, 4155, 0, 0, 2964, 3787, 5860,
	0, 0, 0, 0, 0, 751, 7384, 16606, 0, 0, 0, 4766, 9479, 11715, 13245, 4470, 6838, 0, 0, 0, 8745,
	1206, 0, 7412, 12115, 3402, 12880, 5853, 14502, 14846, 6548, 17454, 8253, 18132, 0, 0, 4180, 0,
	5684, 9347, 0, 0, 12939, 14461, 0, 0, 0, 0, 2817, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6423, 2665, 985,
	5595, 8964, 5988, 9684, 11332, 11687, 17072, 0, 0, 0, 1838, 11691, 0, 0, 5942, 0, 2951, 0, 6207,
	0, 10174, 16629, 7544, 11858, 5280, 6356, 2330, 12126, 0, 1828, 12232, 0, 9864, 1568, 749, 5348,
	12562, 0, 7269, 0, 0, 9945, 0, 0, 14696, 8386, 0, 0, 11401, 17417, 0, 2235, 7256, 12430, 0,
	1213, 17425, 0, 0, 0, 5021, 4250, 5688, 0, 11652, 13902, 17847, 8354, 11718, 13820, 0, 0, 6999,
	3884, 4592, 11041, 11014, 7955, 14898, 0, 0, 8255, 0, 11161, 0, 0, 0, 4487, 9256, 0, 9798, 0,
	1975, 0, 2769, 0, 6636, 0, 0, 0, 0, 0, 0, 0, 7577, 0, 13951, 0, 0, 0, 0, 8438, 849, 9014, 9250,
	9457, 3417, 10017, 4182, 12216, 12698, 13525, 16945, 13958, 0, 1906, 10965, 0, 0, 9040, 0, 0,
	8160, 9446, 12295, 0, 12553, 0, 0, 809, 7164, 0, 17218, 0, 0, 0, 8967, 0, 15471, 0, 0, 0, 0, 0,
	9504, 17073, 0, 0, 0, 0, 3344, 1432, 0, 0, 11791, 12665, 11354, 5693, 14971, 13405, 0, 9821, 0,
	0, 2806, 0, 0, 5033, 10854, 14757, 15535, 17044, 0, 0, 0, 0, 0, 4391, 0, 0, 12019, 0, 11044,
	14317, 15477, 3739, 13662, 0, 0, 1436, 11616, 13855, 10263, 17419, 10969, 7042, 7812, 8554,
	10753, 12649, 13741, 0, 3001, 11502, 0, 0, 0, 673, 4039, 0, 0, 6091, 0, 7536, 11177, 13054, 0,
	0, 0, 0, 0, 0, 16372, 4469, 0, 0, 14533, 0, 7752, 14485, 7627, 8855, 0, 9763, 651, 9782, 902,
	1742, 13867, 15191, 0, 1118, 1840, 3458, 6014, 10171, 0, 0, 7349, 0, 2266, 0, 15504, 7548,
	15774, 0, 11049, 0, 0, 0, 10773, 10478, 14725, 0, 0, 0, 0, 13425, 16723, 16160, 18208, 4979, 0,
	0, 0, 0, 0, 0, 16093, 4408, 15004, 16842, 0, 10084, 7336, 8031, 3939, 14677, 16781, 0, 0, 12883,
	0, 0, 0, 0, 63, 6017, 8878, 0, 217, 12721, 1806, 14283, 13895, 0, 2168, 0, 5413, 14121, 2729,
	15472, 1531, 2107, 15655, 0, 0, 0, 7659, 4365, 13415, 0, 14952, 0, 4943, 5694, 7740, 0, 0, 0,
	2922, 1457, 8341, 6583, 1052, 8919, 11661, 12234, 13523, 0, 12810, 0, 0, 0, 3726, 335, 6706,
	9507, 13286, 14469, 0, 0, 0, 0, 9875, 0, 0, 0, 0, 0, 0, 0, 0, 15018, 0, 0, 11845, 7202, 17640,
	17876, 0, 0, 13103, 7127, 0, 0, 5267, 6723, 2653, 14372, 9835, 0, 0, 6650, 0, 0, 5491, 4099,
	7630, 10185, 13391, 0, 17559, 0, 10504, 0, 0, 7375, 17129, 549, 4462, 7694, 16305, 17963, 4654,
	0, 0, 1243, 4785, 0, 3164, 6588, 1705, 841, 96, 5776, 1149, 2514, 7287, 12748, 6012, 6181, 7120,
	12252, 14027, 10497, 11389, 15079, 17649, 0, 0, 0, 6177, 0, 0, 0, 0, 0, 7846, 5764, 5241, 0,
	12291, 11912, 0, 0, 0, 0, 16515, 0, 0, 0, 0, 4311, 7677, 0, 0, 0, 5855, 16587, 14778, 0, 9788,
	0, 7372, 15582, 5034, 16861, 0, 0, 0, 7233, 12180, 13418, 4424, 8189, 16008, 16981, 9071, 16027,
	0, 0, 4879, 10994, 8063, 0, 2341, 0, 9987, 0, 0, 0, 0, 11348, 12229, 17087, 13738, 10998, 14805,
	0, 12461, 0, 0, 0, 6098, 8391, 0, 12948, 0, 0, 16631, 0, 0, 0, 6885, 6208, 14364, 17572, 0, 0,
	2262, 0, 0, 0, 0, 8688, 6151, 15112, 0, 218, 12979, 13584, 14927, 9850, 0, 0, 946, 3249, 5228,
	3025, 8325, 0, 0, 17209, 197, 8265, 8822, 10274, 0, 0, 11306, 0, 0, 0, 7602, 484, 4519, 8684,
	12447, 6307, 9887, 1619, 2486, 12807, 17054, 0, 12773, 15255, 0, 0, 0, 0, 0, 17158, 0, 9744, 0,
	0, 0, 0, 0, 10984, 2187, 14928, 2972, 1023, 6482, 9549, 10413, 10961, 6887, 1065, 4053, 11444,
	15611, 0, 0, 0, 7720, 3090, 0, 5929, 17304, 12400, 0, 5478, 1291, 11216, 0, 0, 0, 4066, 3419,
	2435, 7173, 13131, 8121, 0, 5662, 17284, 17703, 0, 10511, 14532, 0, 9205, 10822, 0, 9736, 12428,
	8128, 0, 12959, 0, 5841, 0, 0, 0, 0, 0, 0, 17397, 0, 0, 16731, 12965, 0, 15883, 0, 0, 4417, 0,
	0, 0, 118, 4961, 0, 0, 0, 1942, 4033, 5220, 12231, 15433, 15889, 16793, 16924, 9861, 18113, 0,
	0, 0, 7320, 1656, 0, 249, 9133, 0, 0, 0, 0, 16611, 5720, 10033, 3816, 4242, 8162, 9407, 9253,
	13247, 7877, 13724, 16440, 8355, 9155, 10888, 12479, 13010, 1551, 0, 4430, 778, 6795, 1478,
	17147, 1188, 4990, 14185, 15338, 0, 0, 3717, 2525, 4898, 9034, 0, 511, 1856, 11774, 14676, 2971,
	14715, 16401, 0, 769, 17734, 8091, 0, 5043, 9087, 14172, 15444, 0, 13122, 1467, 9743, 17831,
	13546, 0, 0, 0, 0, 0, 0, 0, 0, 9856, 6113, 1966, 3490, 0, 0, 17600, 12845, 0, 0, 0, 13240, 914,
	407, 1193, 5353, 14888, 4434, 15732, 16104, 3514, 0, 0, 15682, 1714, 0, 5620, 0, 13094, 0, 0, 0,
	0, 0, 0, 9285, 16137, 0, 0, 0, 0, 0, 0, 0, 18086, 0, 0, 0, 1248, 6683, 16325, 0, 0, 8402, 871,
	13835, 14802, 15216, 8098, 16144, 0, 0, 4388, 4126, 0, 8316, 0, 2870, 2641, 5322, 9237, 13355,
	13039, 17311, 0, 4137, 11223, 10820, 16946, 9826, 14857, 0, 0, 15769, 0, 2810, 77, 1425, 3784,
	0, 0, 0, 6969, 0, 10783, 9373, 12384, 0, 0, 2931, 10710, 0, 0, 0, 12288, 0, 1418, 0, 9463,
	17333, 0, 4058, 9090, 0, 0, 0, 0, 6217, 13960, 0, 2307, 8993, 53, 8852, 1292, 0, 0, 0, 17264, 0,
	4489, 0, 0, 0, 8076, 10559, 17834, 0, 7179, 16209, 1764, 4011, 0, 4706, 3998, 5948, 16273, 239,
	3570, 10076, 9777, 16308, 0, 3136, 17322, 11478, 3203, 17610, 0, 519, 0, 1984, 0, 3981, 10552,
	15559, 16624, 10026, 10684, 0, 0, 0, 16381, 17717, 2597, 0, 0, 6743, 1567, 1641, 5090, 317,
	4831, 7045, 8780, 9473, 12005, 14244, 5972, 16257, 16858, 5240, 13860, 0, 0, 2718, 3279, 1921,
	8757, 13139, 6428, 14554, 0, 16650, 0, 2072, 3483, 10179, 865, 1194, 13563, 17587, 0, 0, 12082,
	0, 0, 0, 0, 0, 0, 0, 10625, 11202, 9322, 11657, 6956, 0, 0, 0, 0, 15367, 0, 17260, 0, 0, 1821,
	0, 0, 3873, 0, 0, 0, 0, 5381, 0, 320, 12769, 0, 0, 0, 8771, 0, 9437, 12990, 13943, 0, 3034, 0,
	0, 3360, 0, 0, 0, 14368, 13534, 4981, 10741, 12406, 0, 0, 0, 7433, 16377, 0, 8107, 16236, 167,
	8818, 0, 0, 3045, 0, 0, 0, 4427, 0, 0, 0, 0, 2533, 9703, 12547, 6190, 7194, 242, 17359, 9849, 0,
	9414, 0, 8489, 16730, 2650, 0, 0, 0, 973, 12616, 15830, 0, 10119, 6022, 0, 0, 0, 0, 9556, 0,
	15150, 0, 0, 1721, 3762, 0, 0, 11936, 0, 0, 0, 0, 0, 8624, 0, 11335, 9323, 13919, 0, 0, 0, 0, 0,
	0, 17808, 5888, 1884, 14826, 851, 8860, 15810, 3230, 6376, 4664, 12442, 0, 0, 0, 0, 0, 0, 0,
	18154, 0, 0, 3599, 13049, 6294, 4006, 12011, 12566, 0, 0, 17983, 12699, 0, 0, 2768, 0, 13549, 0,
	0, 3069, 8702, 12663, 16487, 0, 0, 15160, 8125, 0, 4428, 0, 17534, 0, 936, 0, 0, 0, 0, 0, 0,
	2148, 4004, 5196, 5534, 6304, 8768, 12112, 2445, 13685, 14946, 15368, 14569, 16829, 0, 0, 0,
	15894, 16141, 4919, 569, 0, 0, 0, 0, 0, 9295, 0, 0, 2011, 0, 0, 1703, 0, 0, 0, 0, 9976, 0, 0,
	9539, 12781, 0, 0, 0, 7851, 10421, 13252, 7501, 17378, 0, 0, 3104, 14746, 11597, 16821, 0, 0,
	1069, 0, 0, 9331, 16764, 0, 0, 15467, 0, 9308, 8324, 11733, 10459, 16038, 11866, 6572, 6198,
	6755, 8614, 1803, 8837, 10796, 12245, 13046, 3920, 9552, 13966, 0, 9885, 0, 13330, 13998, 0, 0,
	5434, 17229, 2824, 0, 0, 5917, 0, 4229, 3977, 3097, 4405, 4940, 7193, 18202, 8741, 11898, 0, 0,
	0, 0, 0, 0, 0, 2277, 13084, 10777, 0, 0, 4098, 6216, 7313, 8248, 0, 0, 0, 0, 0, 0, 0, 3263,
	13868, 4382, 1356, 11155, 14041, 0, 0, 0, 2537, 6728, 0, 0, 0, 8555, 15620, 18134, 8724, 4808,
	0, 14277, 10122, 0, 0, 2135, 15203, 0, 0, 0, 15980, 0, 14993, 9895, 7732, 2100, 11475, 16336, 0,
	0, 0, 0, 0, 0, 6741, 0, 0, 3016, 4890, 0, 0, 0, 0, 0, 7648, 0, 0, 0, 8514, 4132, 14215, 14890,
	2868, 17913, 0, 2943, 0, 10450, 606, 1112, 10219, 0, 9975, 6028, 14685, 3790, 6051, 0, 15046,
	11046, 5984, 16225, 12046, 5873, 12158, 16940, 2216, 0, 0, 16382, 0, 3808, 0, 0, 0, 0, 0, 0,
	1157, 0, 0, 0, 0, 0, 0, 0, 13034, 0, 12434, 0, 0, 2102, 0, 2863, 0, 0, 0, 712, 13834, 0, 9961,
	0, 0, 3335, 0, 0, 0, 0, 12870, 0, 0, 0, 0, 0, 1799, 0, 0, 0, 0, 0, 18142, 0, 16310, 10538, 4985,
	8263, 11632, 12459, 0, 0, 0, 0, 11080, 17702, 14355, 15697, 0, 14048, 0, 0, 0, 2417, 2040, 8550,
	10787, 11336, 7399, 765, 8465, 13876, 2988, 14176, 13097, 14624, 14648, 14687, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 13442, 0, 0, 0, 0, 0, 0, 6400, 0, 9147, 3085, 0, 4667, 8460, 0, 0, 0, 0, 0, 0, 0, 7609,
	0, 3690, 4539, 11916, 6896, 10712, 13399, 14945, 5133, 0, 0, 0, 0, 10881, 0, 0, 0, 0, 0, 13899,
	0, 15053, 0, 0, 0, 15956, 6411, 0, 5915, 9314, 0, 0, 0, 4934, 0, 15934, 8462, 17972, 3936, 0,
	5490, 1878, 3984, 868, 9559, 10944, 8082, 16219, 6888, 0, 0, 1968, 0, 1407, 0, 0, 11797, 0, 0,
	14299, 0, 0, 12325, 0, 6298, 0, 0, 5890, 16986, 12198, 0, 13134, 14859, 0, 15485, 16794, 0, 0,
	5645, 4362, 2712, 13305, 9929, 11235, 8218, 1977, 14477, 0, 13111, 0, 1712, 0, 0, 0, 978, 0,
	17518, 12494, 0, 4783, 0, 986, 0, 318, 0, 8367, 0, 15337, 15180, 4216, 6382, 6313, 1996, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 12986, 11742, 9938, 7545, 7809, 0, 18191, 8523, 15593, 0, 16340, 7802,
	0, 9395, 0, 0, 8045, 0, 1223, 0, 0, 0, 0, 0, 0, 5704, 6424, 0, 0, 12450, 0, 2690, 4941, 10009,
	2193, 0, 2548, 0, 0, 0, 0, 0, 0, 7276, 13158, 16819, 1161, 3079, 9114, 6595, 0, 3635, 4334, 0,
	1539, 12724, 5315, 17829, 14930, 9384, 15330, 16620, 0, 0, 0, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0,
	5391, 0, 3722, 2171, 6803, 4474, 15553, 5030, 16532, 0, 0, 2689, 18135, 0, 10722, 0, 0, 8296,
	7368, 8270, 16959, 0, 17259, 0, 0, 0, 15925, 0, 12132, 15679, 0, 6871, 10477, 1302, 6399, 0, 0,
	12032, 0, 0, 0, 16677, 3949, 0, 0, 4614, 3415, 13172, 0, 4167, 3314, 14094, 289, 4648, 8087,
	18044, 0, 281, 7076, 11421, 15129, 7656, 332, 14214, 0, 0, 250, 1015, 11402, 2520, 16299, 16503,
	11798, 4521, 0, 7132, 0, 0, 0, 0, 0, 14315, 0, 5191, 0, 11148, 4307, 2549,
};

/* A bit for the first three letters of every word. */
const uint64_t date_bloom_words[] = {
	0x400000000020001, 0x100000000000, 0x90100000000008, 0x200000000000000, 0x10400008808, 0x9000,
	0x804082800000000, 0x400000000, 0x0, 0x40000040050000, 0x4100020C0, 0x80084100000,
	0x80010088000, 0x200000000080, 0x20000000400, 0x80000, 0x42900100000000, 0x80000000,
	0x10000200000, 0x0, 0x800000000000, 0xC8080000, 0x4000000900000000, 0x300, 0x800000000000, 0x0,
	0x1004, 0x0, 0xD040800000000000, 0x100000000000, 0x800000000000, 0x40200000000000, 0x100001000,
	0x5000000, 0x18000000100, 0x100000, 0x10000000400, 0x4004000000004, 0x2400200000200000,
	0x80000001000100, 0x100, 0x25002024000000, 0x200000100, 0x20404000, 0x400, 0x80000000,
	0x400000000, 0x8000002020, 0x40408000000, 0x2000, 0x82000000404000, 0x2000000000100C, 0x808,
	0x0, 0x2000000000000080, 0x0, 0x5C000000000010, 0x101000000440101, 0x1A080, 0x8008040000, 0x0,
	0x40000000, 0x401010000000008, 0x0, 0x800001000000, 0x200000008108, 0x400000000000000,
	0x800000004000200, 0x8000000000001000, 0x400000000001000, 0x200000000000000, 0x4414001000400000,
	0x2001C0000, 0x408000000180, 0xA00000800000000, 0x0, 0x1000000000, 0x0, 0x1000, 0x20008004,
	0x8080000, 0x1, 0x200000000, 0x4000000080000000, 0x2042000004000020, 0x200, 0x2040000000000,
	0x100000000000, 0x0, 0x40000000000, 0x0, 0xA0400C4, 0x804000000020002, 0x1200000000000,
	0x8002000004000000, 0x8080100000210800, 0x180000220004000, 0x400008000400041, 0x40,
	0x4000000040, 0x4000, 0x1010002000400, 0x0, 0x1000000000000400, 0x4000010000000,
	0x2000020000800, 0x4000200000100, 0x10000000000000, 0x20, 0x800000, 0x2000082000000000, 0x40,
	0x200800000000, 0x0, 0x800808060, 0x40000000, 0x100008008000000, 0x800020000000000, 0x800, 0x0,
	0x0, 0x0, 0x1000002000000, 0x20000000020, 0x40000200000000, 0x201000000800000, 0x0,
	0x40000000000, 0x1000800000, 0x100000000008, 0x108, 0x80000000000000, 0x2004, 0x80000000040000,
	0x100000800000, 0x10000000000000, 0x200000, 0x1044000000000000, 0x2000000004200400,
	0x8000000000000000, 0x80000000, 0x1000004000000000, 0x2000C0000000000, 0x10000080008,
	0x13000000000, 0x2000000, 0x8810080000000, 0x4800040000, 0xA0020100000000, 0x100400000880,
	0x10100000040000, 0x0, 0x5040000000000, 0x200000020010000, 0x4000000020000, 0x0, 0x10000000,
	0x4000200000, 0x1000000000, 0x100000200040000, 0x400012000000001, 0x28000000000000, 0x202008,
	0x28040400000, 0x2000000000, 0x0, 0x4000201000008, 0x2000000000000, 0x10000180,
	0x40000042000000, 0x4008000040200000, 0x10000040080, 0x500000000010, 0x1000100040,
	0x840364000000000, 0x40014, 0x408000000, 0x4, 0x80000, 0x300000000000, 0x400004000800000, 0x0,
	0x40000000000000, 0x810000000000000, 0x50000000880000, 0x20, 0x2C00000000000400,
	0x8000000000000, 0x10000000000000, 0x804000000000, 0x20000000000, 0x4000000841000000,
	0xA000040000200, 0x400000000, 0x400000000, 0x100000000, 0x400800188000, 0x8800000000,
	0x4000000000000002, 0x240000002, 0xC0000010000000, 0x201000, 0x800000000, 0x20040000000,
	0x9000280001000000, 0x840000, 0x0, 0x1, 0x20000, 0x110000008400100, 0x0, 0x800000000,
	0x1140000000000000, 0x100080, 0x1600, 0x40000, 0x24004000000000, 0x800000008000,
	0x200000000000000, 0xA00000000000, 0x80008, 0x400800000400, 0x40000000000000, 0x40000000000,
	0x104002C400000000, 0x400002, 0x40000, 0x80000040400000, 0x4000000000008, 0x24000000, 0x801000,
	0x40800000, 0x200100000000000, 0x1004200000000002, 0x88000000000020, 0x2000000,
	0x2000200000000000, 0x10000000210004, 0x8000000000000000, 0x40000000, 0x4000000, 0x6200,
	0x400000000, 0x80001000002004, 0x80010000000020, 0x80808000010820, 0x10000000000000,
	0x1000000000000A, 0x440000100808000, 0x2C00930000026, 0x400, 0x80000000, 0x1000000400,
	0x10004000100000, 0x8000810240, 0x40010000, 0x104000780024000, 0x200420100000080,
	0x8002000000C001, 0x1020000800081000, 0x4000200100000000, 0x100000010, 0x104000000000004,
	0x1103000000001000, 0x44, 0x40010200000000, 0x40300011100000, 0x30040040000000,
	0x1100110C0200010, 0x4000000000000, 0x1080008020100, 0x1000022000000, 0x2000000000000100,
	0x20000202, 0x0, 0x2, 0x4808400000000000, 0x8000000000882, 0x4001000000020222, 0x2002008040,
	0x4001000000000000, 0x81020000000, 0x20000000000000, 0x4020440000000, 0x20, 0x20004800000000,
	0x20000040000000, 0x100400090400000, 0x80020880, 0x1000400200, 0x2000000001, 0x18010000000000,
	0x10041000000090, 0x0, 0x8, 0x140, 0x800000000000, 0x20000004060, 0x200801000000,
	0x4000100000200000, 0x10024000080004, 0x20C0000000020000, 0x200000040000000, 0x800100000010000,
	0x10008000000100, 0x4000010000012001, 0x80000080000000, 0x60002000008221, 0x60200000000000,
	0x8000000020040202, 0x80, 0x810802012100000, 0x1000000004000128, 0x4000000000000000,
	0x10020000000201, 0x2024400001000, 0x5000060800040000, 0x4000100002000A01, 0x2000010,
	0xC700040000, 0x1020202000, 0x8008, 0x800000008000, 0x800100000000082, 0x28, 0x400200000,
	0xA0000180000, 0x400001100008000, 0x80420000000000, 0x1040000000000428, 0x1000002202001,
	0x80000000080000, 0x800000000000102, 0x5400002000000, 0x0, 0x9000800010000000, 0x1000000002000,
	0x200000000400080, 0x20, 0x1000004800, 0x1000000000000, 0xA004000018000000, 0x8000082000002410,
	0x9800800000000118, 0x441001002, 0x4800C40000000200, 0x140008000, 0x0, 0x20000008000,
	0x2004014000004, 0x4000000000, 0x8800000000000200, 0x4000000000000, 0xA00002008000000,
	0x22080448000184A0, 0x2000000000002400, 0x1000080000000010, 0x1000000000000000,
	0x2008000088000000, 0x40, 0x1000220811000080, 0x4, 0x800400C000000000, 0x401000000300004,
	0x40440100000004, 0x0, 0x0, 0x1002000, 0x0, 0x4000000000000000, 0x202020004200, 0x100000000000,
	0x400000010000800, 0x2000001012000000, 0x1000000001000000, 0x40800001000000, 0x4400010008000000,
	0x400800100020, 0x40000400000, 0x4000200000000100, 0x112400104000, 0x20820140000200, 0x810,
	0xA040000000, 0xA0800000200, 0x4000000000, 0x60880400000000, 0x2300, 0x400000828000002,
	0x20000000084000, 0x204004003020040, 0x8000900000, 0x1000000, 0x10000000000000, 0x10000410000,
	0x1000000, 0x10000002000A00, 0x100800, 0x80000400000, 0x810000100000D00, 0x20100041000000,
	0x384320000800, 0xB401200002402000, 0x8180103C8, 0x80010003400, 0xA000000000082,
	0x900040000000000, 0x820400404020, 0x10000140000, 0xA0, 0x2108040000000040, 0x8000010000000,
	0x4000008008, 0x800000020880100, 0x4000000000108, 0x0, 0x100010000000000, 0x42000000000000,
	0x8100034, 0x0, 0x0, 0x200000000000000, 0x802002000000010, 0x402, 0x500000002000040,
	0x10000000000020, 0x80000000, 0x2000, 0x1800400100000, 0x411008009310, 0x100000000000,
	0x20000000000, 0x90805204008000, 0x200000000002, 0x500000080900010, 0x10000000,
	0x400220010000002, 0x2000040000000, 0x4812001004, 0x400020000, 0x100000000400, 0x21800000000200,
	0x2000000000004200, 0x8000000100002000, 0x20000000017021, 0x4000000080, 0x2000002010010001,
	0x100002000000, 0x80020002008A, 0x4060000080000030, 0x1212000018000020, 0x2000010004846040,
	0x8000000000, 0x80000200, 0x0, 0x10000000000, 0x4000800000210000, 0x20000000C000, 0x80000001008,
	0x1000040080000404, 0x10000000402, 0x1000000000000180, 0x400800001000, 0x400400000008,
	0x8180004100000042, 0x2000300001008400, 0x1020000200000000, 0x1010010000000040, 0x80000,
	0x900001404010888, 0x0, 0x400000, 0x10000001000, 0x40000400000, 0x8841000400110C8, 0x0,
	0x4102000010008, 0x9000001000000850, 0x20000000000000, 0x8000000100100000, 0x7120000000000000,
	0xA092C091000C6C15, 0x8200902644080009, 0x1801841101000000, 0x842001042441E242,
	0x8881021814102C, 0x3022A686AC442F00, 0x2A01958E5510028A, 0x8206964C040A0, 0x1A8D903E13372020,
	0xC04804800640404E, 0x300A189134153200, 0x2040242018002402, 0x60080091100, 0x100000000000000,
	0x1020000110000002, 0x6C08B224, 0x4000000001000000, 0x10003098B0A, 0x0, 0x11000008043FFA,
	0x10200000900002, 0x4011040040020000, 0x660, 0x40000006A2824, 0x8312000100000000,
	0x80111A9090000200, 0x82100, 0x2000020002, 0x9000801508000010, 0xC408800003000002,
	0x24400004211A018, 0x8880020000010000, 0x20000001050D808C, 0x2107EE7510000000,
	0x2200420000022A0, 0x80100010000C6, 0x9008000000122410, 0x5A02000510163, 0x2000000000846219,
	0x2C28802810100020, 0x400000208014006, 0x8006088010200000, 0x2000000510044000, 0x800800000,
	0x800000200018014, 0x15000081FFCEF2, 0x40800060000080, 0x40020A05BCEBD35, 0xF102006208200040,
	0x8823EFB9, 0x8002400200010, 0x4100100008000100, 0x10480000241BE, 0xC008410100A08000,
	0xFAD3000004600042, 0x5804800000080914, 0x800C10480000000, 0xA04080182A8C000, 0x40081000001011,
	0x80000000000000C, 0x1324010100041200, 0xA012220000000510, 0x18010000065006, 0xA00100000090009,
	0x488C042205020108, 0x42001004C008008, 0x80C26F8100402, 0x2008024040220, 0x8D0A808010308002,
	0x2083004402046, 0x1082301100020, 0x102020000000008, 0x54800000A000, 0x82004040000, 0x0,
	0x8100020A9B0088, 0xC000008000002000, 0x40040020218A205C, 0x4400010041400000, 0xA00064C,
	0x8010320000800000, 0x1114242000804114, 0x401100004006BA, 0x4082E210800, 0xA030000800001000,
	0x4000004100000008, 0x8008040100028020, 0x100000005, 0x4000100188, 0x9080880200000004,
	0x1290100F1D470A, 0x8000000000000010, 0x2008002342AC, 0x31403100600000, 0x1208900840E680B,
	0x21000000050, 0x140160002080000A, 0x100200000402CF2, 0x1004060000064000, 0xC89901400001400C,
	0x403600000810083B, 0x10008000200040, 0x5100400080800010, 0x90020184A8001200, 0x800080000001000,
	0x200084821EB34D20, 0x200000000, 0x421001023EAD28B, 0x30000200000008, 0x400000036A2D98,
	0x100000062000000, 0x35C1000005800000, 0x2E796D, 0x8020021420000, 0xC840000002200000,
	0xD40010000104A6, 0x8100000400080, 0xC00100001000, 0x2808010000000000, 0x45000111101E8,
	0x2000004A04002A1, 0x1002440480084004, 0xA088002040503000, 0x2020080800820C09,
	0xD99B09000010400, 0x42479A04006C0C88, 0x918235D0080022, 0x420400006500140, 0x8880104001300000,
	0x2082144008000E30, 0x800882010000005, 0xD00260040000210E, 0x800104180F021, 0x20000002010,
	0x10200800, 0x22F8C04400, 0x40, 0x10000A079E2620, 0x91000000, 0x11400000409C040, 0x800808000000,
	0x2004040000803801, 0x11010810030790, 0x21200080, 0x5D00041000000000, 0x871F, 0xE00000000000,
	0x0, 0x60101000080, 0x0, 0x800084271FCD800, 0x400008, 0x49F5ECE08, 0x8005101028202000, 0xF52390,
	0x8000401030006000, 0x2000090280221301, 0x8080001027CF00, 0x8040008400400000,
	0xA984142000021000, 0x222000104540677F, 0x801800400000000, 0x2040C844000020, 0x84000000010,
	0x8000000000000000, 0x800B3EB483608, 0x2000000000, 0x10090EF89810, 0x38200000020,
	0xFE002000CA81F1, 0x1220040020000098, 0x8C10000000000012, 0x8F00, 0x2400001000800002,
	0x6700000004000004, 0x440000050001FBB, 0x141000000100001, 0x400000008000000, 0x100400C00000,
	0x200400000200010, 0x6CD11169C7FFF200, 0x2404000040081, 0x104010163E6F3230, 0x2080004400A00080,
	0x822184FB20, 0x400C0000000, 0x8000004000080822, 0x510304407FBE6, 0x20800091000400,
	0xB20001820040460C, 0x8C81100420207D5D, 0x200000000080200, 0x400000000, 0x200000000000,
	0x80020000002040, 0x23FAD53C400, 0x820A088400C02000, 0x22E30E0601A, 0x402827C791314,
	0xA48222253287400, 0x4000000194440190, 0x120480062020C084, 0x40000000978D937, 0x100012010500,
	0x402F20088000200, 0x10000000481C0C0, 0x4544001080000001, 0x2260003000719, 0x1000000200,
	0x2000000000002020, 0x1004040000001800, 0xA0081010810A604, 0x120000011000001,
	0x2808023228B08208, 0x10400400002000, 0x40405112B8C2242, 0x253015600082201B, 0x18204010104C0002,
	0x2010010640000000, 0x1E41020030812, 0x220810064004012, 0x8000000204080, 0x4040000000000,
	0x880000000000, 0x20000004000, 0xB0FB94D1000, 0x80020020000000, 0x80EE40E000,
	0x2800222000000040, 0x400884E6D1500, 0x820200000004, 0x4000040000000080, 0x10180000281BECA0,
	0x180208888240000, 0x8000020901000444, 0x9042C8, 0x10040000000000, 0x40080000220, 0x20000000,
	0x20001000000000, 0x800020000000000, 0x10000000000000A0, 0x8C40100040010200, 0x2000000,
	0x140004000000000, 0x1000000000000000, 0x400000000000000, 0x200000000008, 0x4000,
	0x2000002108000100, 0x10000000000022, 0x20000C00090000, 0x100100000, 0x2000000080000,
	0x8002000004400, 0x400000A8DF0C4003, 0x40000000000, 0x1088148810, 0x80000002000,
	0x1000000020886000, 0x800000010, 0x400000200000004, 0xC0420000A8044021, 0x44000020800000,
	0x200000008000000, 0x4000500B1, 0x40100000000000, 0x40000002900, 0x4004001002000, 0x40020020000,
	0x24DF5FB589000, 0x80001002020, 0x800447FEEDC800, 0x8441110000200000, 0x49E5FED805,
	0x4802101000000320, 0x800040000140100, 0x80800011014FB142, 0x20030C4440000000,
	0x1172005320002002, 0x1044002E7609, 0xA180000000040800, 0x8210040180000, 0x8000000004050, 0x0,
	0x10491EB9CF40000, 0x2000000020200405, 0x80E315E1000, 0x86A628000818000, 0x16E1AE002,
	0x43102000080068, 0x80000001080, 0x60000000959DC284, 0x80888880000000, 0x60000400244,
	0x10000000080E7013, 0x8000100000020, 0x3800001808204000, 0xA000000400000000, 0x312F00080000,
	0x108001109090018, 0x420400000000000, 0x800044001008000, 0x8100000808015000, 0x800010000880400,
	0x6800400282002081, 0x414520A800A201, 0x400020000000101, 0x60A01B0200000002, 0x61044000A00810,
	0x1000042000, 0x200001000008000, 0x2804080020400, 0x60000000000000, 0x800020000000404,
	0x1012811B80400000, 0x1000000, 0x40002018A0500000, 0x82000000000, 0x2206008A460000,
	0x1050006000000002, 0x1000, 0x200100002080030, 0x2040200200000000, 0x800800040,
	0x2004000000010040, 0x200000000000000, 0x200000802004004, 0x40000004000000, 0x12000400210000,
	0x54734A0880220, 0x1400002000000, 0x405140C00000, 0x201000004000, 0x477E8A0000, 0x12845010000,
	0xC0000200100100, 0x20000010002200, 0x8000400400000008, 0x106088000000000, 0x432000,
	0x200000000000, 0x4800060120, 0x210201, 0x400000, 0x40002001000000, 0x100000000, 0x0,
	0x10000000, 0x20000000, 0x2A0440104008, 0x4100000000000100, 0x208001C008, 0xA01000000, 0x10000,
	0x29100, 0x102080400004, 0x110020100800, 0x100000000010100, 0x200000C00000, 0x10ECE902000800,
	0x40, 0xDD81420000, 0x1000000000006, 0x2100000000000, 0x40040000008000, 0x100200,
	0x2004200400080, 0x4002000000000, 0x2000000080000, 0x100058000, 0x0, 0x20000000040,
	0x200000000024100, 0x0, 0x12038A804000000, 0xC0000000000000, 0x1087048812000000,
	0x1000800000000000, 0x80000030AC080000, 0x80000000020, 0x1800201400600000, 0x8000000023002020,
	0x140000000, 0x1020000000000000, 0x222050961092, 0x8000, 0x4000000480000, 0x40000, 0x0,
	0x8000400420000000, 0x4000000000000000, 0x200000000000000, 0x8000000000000, 0x4000000000,
	0x20000000000000, 0x200020000000, 0x4000000000001800, 0x0, 0x10002000000040, 0x280000,
	0x2004008200004000, 0x1800080000000, 0x2000000080000, 0x1004000008000, 0x400000000000040,
	0x10100004000000A4, 0x800004000000200, 0x4000010040001000, 0x40000400100020, 0xC00000020600002,
	0x40000000, 0x10000000000000, 0x300000040, 0x641, 0x0, 0x80008000000000, 0x121A10000000040,
	0x28210800D2C400, 0x800048C000200000, 0x2000002810050200, 0x44000A00000010, 0x8000,
	0x80010000000000, 0x2000000800000000, 0x800000, 0x8000000014000, 0x4000000000044000, 0x400, 0x0,
	0x0, 0x4000000000000000, 0x800000, 0x80000200000, 0x0, 0x8840, 0x10400008000, 0x10040000,
	0x10000000000, 0x8000, 0x800000000000, 0x1000020000000020, 0x800, 0x800000114, 0x28100000000,
	0x0, 0x4000010, 0x4, 0x0, 0x8018000400040, 0x40000, 0x14000, 0x8000, 0x100000000, 0x40400000000,
	0x100008000000000, 0x20004000002000, 0x20008010000, 0x2001000000000, 0x40000200800100,
	0x40000000000000, 0x40, 0x2000000, 0x10000000000000, 0x10020800002000, 0x4000000000000100,
	0x20000, 0x1000000110, 0x400000800008000, 0x200000040000, 0x2010000110000824,
	0x4000000000000000, 0x40000002, 0x0, 0x800000000000020, 0x20000000, 0x800000000000,
	0x4000000000000, 0x90000004200, 0xA0000100400, 0x8000000000000000, 0x400000000800000,
	0x8000000000000, 0x2000, 0x10000000002000, 0x10000000000000, 0x2000000000000800, 0x200, 0x0,
	0x2000000000004000, 0x400, 0x20C0, 0x400040000000000, 0x4420000000000, 0x80400000000001,
	0x450100800A00, 0x408000000101, 0x4000000000000000, 0x1000000000000, 0x10000028000, 0x20,
	0x4000, 0x40000000, 0x8000000100000000, 0x0, 0x2000000000, 0x20010200010080, 0x80000000000000,
	0x400000008000000, 0x10000020000000, 0x800000, 0xC000022000000, 0x0, 0x200000000000000,
	0x20000001000, 0x400000400000, 0x200000A000, 0x100108000, 0x440000200000, 0x20010100000,
	0x100401000, 0x8000000000000, 0x0, 0x20000, 0x900000080000, 0x0, 0x240000064000000,
	0x10000000300, 0x208000000, 0x100, 0x10A00000008, 0x10624000040800, 0x400003000040024, 0x2, 0x0,
	0x80000, 0x11000000000000, 0x800000060000000, 0x2041, 0x0, 0x40A02008080000, 0x6001400008,
	0x800000,
};

/* A bit for the first three letters of words that a date can begin with. */
const uint64_t date_bloom_starters[] = {
	0x400000000000001, 0x100000000000, 0x10000000000008, 0x200000000000000, 0x10000000008, 0x0,
	0x804080000000000, 0x0, 0x0, 0x40010000, 0x4000000C0, 0x0, 0x88000, 0x200000000000,
	0x20000000400, 0x80000, 0x42100000000000, 0x80000000, 0x200000, 0x0, 0x800000000000, 0x48000000,
	0x4000000800000000, 0x200, 0x0, 0x0, 0x1004, 0x0, 0x5000800000000000, 0x0, 0x0,
	0x40200000000000, 0x100001000, 0x5000000, 0x8000000100, 0x100000, 0x400, 0x4004000000000,
	0x2400200000200000, 0x80000001000100, 0x100, 0x20000024000000, 0x200000000, 0x404000, 0x0,
	0x80000000, 0x400000000, 0x2020, 0x40408000000, 0x2000, 0x82000000400000, 0x100C, 0x800, 0x0,
	0x2000000000000080, 0x0, 0x48000000000010, 0x101000000440101, 0x1A080, 0x8008040000, 0x0,
	0x40000000, 0x400000000000000, 0x0, 0x800000000000, 0x200000008108, 0x400000000000000,
	0x800000004000200, 0x8000000000000000, 0x1000, 0x0, 0x4000000000400000, 0x1C0000,
	0x400000000180, 0x200000000000000, 0x0, 0x1000000000, 0x0, 0x1000, 0x8000, 0x8080000, 0x1, 0x0,
	0x4000000080000000, 0x40000000000020, 0x200, 0x2000000000000, 0x0, 0x0, 0x0, 0x0, 0x8000004,
	0x4000000020002, 0x1200000000000, 0x8002000004000000, 0x80100000000800, 0x180000220000000,
	0x400008000400000, 0x40, 0x4000000040, 0x4000, 0x1010002000000, 0x0, 0x400, 0x4000010000000,
	0x0, 0x4000000000100, 0x0, 0x0, 0x0, 0x2000082000000000, 0x40, 0x200800000000, 0x0, 0x800808040,
	0x40000000, 0x100000000000000, 0x800020000000000, 0x800, 0x0, 0x0, 0x0, 0x1000002000000,
	0x20000000020, 0x200000000, 0x201000000000000, 0x0, 0x0, 0x1000800000, 0x100000000008, 0x108,
	0x0, 0x2000, 0x40000, 0x100000800000, 0x0, 0x0, 0x1040000000000000, 0x2000000004000400,
	0x8000000000000000, 0x80000000, 0x4000000000, 0x200080000000000, 0x80008, 0x13000000000, 0x0,
	0x8010000000000, 0x4800000000, 0x20100000000, 0x400000080, 0x10100000000000, 0x0,
	0x5000000000000, 0x20000000, 0x4000000020000, 0x0, 0x10000000, 0x4000000000, 0x1000000000,
	0x100000200040000, 0x400012000000000, 0x8000000000000, 0x202000, 0x20040000000, 0x0, 0x0,
	0x4000201000008, 0x0, 0x10000000, 0x40000000, 0x4000000000200000, 0x10000000080, 0x100000000000,
	0x1000000040, 0x264000000000, 0x40014, 0x8000000, 0x4, 0x80000, 0x300000000000, 0x800000, 0x0,
	0x0, 0x810000000000000, 0x40000000000000, 0x20, 0x2C00000000000000, 0x8000000000000,
	0x10000000000000, 0x800000000000, 0x20000000000, 0x4000000001000000, 0x8000000000000, 0x0,
	0x400000000, 0x100000000, 0x400800000000, 0x8000000000, 0x4000000000000000, 0x200000002,
	0x40000000000000, 0x200000, 0x800000000, 0x20000000000, 0x80001000000, 0x0, 0x0, 0x1, 0x20000,
	0x10000000000000, 0x0, 0x0, 0x1140000000000000, 0x100080, 0x1200, 0x0, 0x20004000000000,
	0x800000008000, 0x200000000000000, 0x200000000000, 0x80000, 0x800000000, 0x40000000000000, 0x0,
	0x1040020000000000, 0x2, 0x40000, 0x80000040400000, 0x4000000000008, 0x4000000, 0x800000,
	0x40000000, 0x100000000000, 0x200000000002, 0x20, 0x0, 0x2000200000000000, 0x10004,
	0x8000000000000000, 0x0, 0x4000000, 0x2200, 0x400000000, 0x1000002000, 0x10000000020,
	0x80800000010800, 0x0, 0x10000000000002, 0x440000000008000, 0x2C00010000000, 0x0, 0x0, 0x400,
	0x4000100000, 0x800000, 0x10000, 0x104000700020000, 0x200420100000080, 0x20000008001,
	0x20000000001000, 0x200000000000, 0x100000010, 0x104000000000004, 0x1103000000000000, 0x4,
	0x10200000000, 0x40300011100000, 0x20040000000000, 0x100010080000000, 0x4000000000000,
	0x1080008020100, 0x0, 0x2000000000000100, 0x0, 0x0, 0x0, 0x8400000000000, 0x8000000000080,
	0x4000000000020222, 0x2000008040, 0x1000000000000, 0x20000000, 0x0, 0x4020400000000, 0x0,
	0x20004800000000, 0x20000040000000, 0x100400090400000, 0x20800, 0x1000000200, 0x2000000000,
	0x10010000000000, 0x10041000000090, 0x0, 0x0, 0x140, 0x0, 0x4060, 0x200800000000,
	0x4000000000000000, 0x10000000080004, 0xC0000000020000, 0x200000040000000, 0x800100000010000,
	0x8000000100, 0x4000010000002001, 0x0, 0x40000000008021, 0x60200000000000, 0x8000000020000000,
	0x80, 0x810802002000000, 0x108, 0x0, 0x10020000000201, 0x2000400000000, 0x4000040800000000,
	0x100000000200, 0x2000010, 0x4300000000, 0x1020200000, 0x8008, 0x800000008000,
	0x800100000000082, 0x28, 0x0, 0x180000, 0x400000100008000, 0x80420000000000, 0x1000000000000428,
	0x2200000, 0x80000, 0x800000000000100, 0x4400002000000, 0x0, 0x9000000010000000,
	0x1000000000000, 0x400000, 0x0, 0x1000000000, 0x1000000000000, 0xA000000018000000,
	0x8000002000002010, 0x8000800000000118, 0x440001000, 0x800840000000000, 0x8000, 0x0,
	0x20000008000, 0x2000014000000, 0x4000000000, 0x800000000000200, 0x4000000000000, 0x2000000000,
	0x2200044800000020, 0x2000000000000400, 0x1000080000000010, 0x1000000000000000,
	0x2008000088000000, 0x40, 0x220800000000, 0x4, 0x4008000000000, 0x401000000100004,
	0x400000000004, 0x0, 0x0, 0x1002000, 0x0, 0x4000000000000000, 0x202020000000, 0x100000000000,
	0x400000010000800, 0x2000001012000000, 0x0, 0x40000000000000, 0x4000000000000000,
	0x400800100000, 0x40000400000, 0x4000200000000000, 0x102400100000, 0x820100000200, 0x810,
	0xA040000000, 0xA0800000200, 0x4000000000, 0x60080400000000, 0x2200, 0x828000002,
	0x20000000084000, 0x4002020040, 0x8000100000, 0x1000000, 0x0, 0x10000410000, 0x1000000,
	0x10000002000A00, 0x0, 0x80000000000, 0x800000000000D00, 0x100040000000, 0x84200000800,
	0x9401200002400000, 0x8010148, 0x80010001400, 0x8000000000082, 0x800040000000000, 0x400404020,
	0x40000, 0x20, 0x2008000000000040, 0x8000010000000, 0x4000008008, 0x800000000000000,
	0x4000000000008, 0x0, 0x100000000000000, 0x0, 0x8100014, 0x0, 0x0, 0x0, 0x802002000000010,
	0x402, 0x500000002000040, 0x10000000000020, 0x0, 0x2000, 0x1800400000000, 0x411008009310, 0x0,
	0x20000000000, 0x80805004008000, 0x0, 0x400000080900000, 0x10000000, 0x200000000002, 0x40000000,
	0x4810000000, 0x20000, 0x400, 0x21800000000200, 0x2000000000004200, 0x100002000, 0x12021, 0x80,
	0x2010000001, 0x2000000, 0x2008A, 0x4020000080000000, 0x1212000000000000, 0x2000000000846000,
	0x8000000000, 0x80000000, 0x0, 0x0, 0x4000800000210000, 0x20000000C000, 0x80000001008,
	0x40080000404, 0x0, 0x80, 0x800001000, 0x400000000, 0x4000000042, 0x2000200000008400,
	0x1000000200000000, 0x10000000000040, 0x80000, 0x900000404000088, 0x0, 0x400000, 0x0, 0x0,
	0x800100000001080, 0x0, 0x4100000000008, 0x9000001000000800, 0x0, 0x8000000100000000,
	0x6000000000000000, 0x80124011000C0810, 0x8200900444000008, 0x1801041001000000,
	0x842000042400E202, 0x8801021010102C, 0x1020A284A4442D00, 0xA01908E01000080, 0x8006924C040A0,
	0x188D902C13370000, 0xC008000002404006, 0x300A109134152200, 0x40202000002402, 0x80100, 0x0,
	0x100000002, 0x68083220, 0x4000000001000000, 0x98A0A, 0x0, 0x1000000043FF0, 0x10000000900000,
	0x11040040000000, 0x420, 0x4000000622804, 0x8002000100000000, 0x111A1010000000, 0x2000,
	0x2000020002, 0x9000000500000000, 0x400000002000002, 0x24000004211A018, 0x8880020000010000,
	0x20000000040D8084, 0x2107EE7510000000, 0x220040000002280, 0x8010001000086, 0x9000000000102410,
	0x5802000510103, 0x2000000000004019, 0x2C08802800100020, 0x400000208014004, 0x8004080000200000,
	0x500044000, 0x800800000, 0x200010004, 0x15000081EF8EE2, 0x60000000, 0x40020205BCC2515,
	0xF102006208200040, 0x823EFA9, 0x400200000, 0x100100000000100, 0x100000002418C,
	0xC008410100A08000, 0x7A43000004200002, 0x1804800000080814, 0x800C00000000000,
	0xA04080182A8C000, 0x40080000001011, 0x800000000000004, 0x1024010000040200, 0x8002000000000100,
	0x10000000020004, 0x100000000000, 0x80C040000020000, 0x1000C000008, 0x42290000402,
	0x2008024000220, 0x8108000000208002, 0x2004402046, 0x1000300000020, 0x102000000000000,
	0x8000002000, 0x0, 0x0, 0x810002089B0088, 0x8000002000, 0x40000000218A205C, 0x4400000000400000,
	0x8000440, 0x8010220000800000, 0x1010000000804104, 0x100000000630, 0x40826200800,
	0xA000000000001000, 0x4000004100000008, 0x8040100020000, 0x100000005, 0x4000100108,
	0x1080800200000004, 0x12000006184002, 0x0, 0x20000003020C, 0x1403000400000, 0xE280B,
	0x21000000010, 0x1600020800000, 0x100200000002490, 0x4060000044000, 0xC008010000010000,
	0x403400000810003B, 0x10008000200040, 0x5000000080000000, 0x18428000200, 0x0, 0x808206304920,
	0x0, 0x1000020AA9082, 0x10000000000008, 0x400000016A0D88, 0x100000062000000, 0x4C1000005800000,
	0x203905, 0x8000020000000, 0xC800000002000000, 0x540010000104A2, 0x8100000000080,
	0xC00100001000, 0x2808010000000000, 0x41000111001E8, 0x2000000204002A1, 0x1000000400084004,
	0xA008000040101000, 0x2000000800000809, 0xC99B08000010400, 0x4040980400080C08, 0x10021100080002,
	0x420400006400100, 0x8800100001300000, 0x2080144008000430, 0x800882000000005,
	0x500020000000000E, 0x800000180B020, 0x20000000000, 0x10000800, 0x2270804400, 0x40, 0x8059E2600,
	0x90000000, 0x8C040, 0x8000000, 0x2000040000003801, 0x800030790, 0x1200080, 0x5C00041000000000,
	0x41F, 0x600000000000, 0x0, 0x20101000000, 0x0, 0x800004271A85800, 0x400008, 0x41F5ECC08,
	0x8005101000000000, 0x850390, 0x8000000030006000, 0x2000090280221301, 0x8080001027CF00,
	0x400400000, 0x180142000001000, 0x222000000500277F, 0x0, 0x4800000000, 0x80000000010, 0x0,
	0x9329483600, 0x0, 0x100900F00810, 0x8000000000, 0xFE000000CA01A1, 0x1020000020000098,
	0xC10000000000012, 0x8D00, 0x2000001000800000, 0x6300000004000004, 0x440000050001FBB,
	0x140000000100001, 0x400000008000000, 0x100000000000, 0x400000200000, 0x4CD11169C7FFF200,
	0x2404000040081, 0x104000163C2F3210, 0x80004400800000, 0x802184F300, 0x400C0000000,
	0x8000004000080822, 0x510304407F346, 0x20800091000400, 0x920001820040460C, 0x8C81100020007D5D,
	0x200000000000000, 0x400000000, 0x0, 0x80020000002000, 0x2110D42C000, 0x800A088400802000,
	0x20A0201A, 0x402027C791314, 0xA48222053282400, 0x4000000184440100, 0x100400002020C084,
	0x40000000960C932, 0x0, 0x402E00080000200, 0x1000000048180C0, 0x440001080000001,
	0x2260003000511, 0x1000000200, 0x0, 0x1004000000001800, 0x810108102404, 0x120000001000001,
	0x2008023228A00208, 0x10000000002000, 0x404110B842242, 0x201011000082201B, 0x820401000000000,
	0x2010010240000000, 0x1E41020030810, 0x200000000004012, 0x204080, 0x4040000000000,
	0x880000000000, 0x20000004000, 0xB0EB8450000, 0x80000000000000, 0x80EE00A000,
	0x2800222000000040, 0x88066D1100, 0x200000004, 0x4000040000000000, 0x101800002019C000,
	0x208808200000, 0x8000000001000400, 0x804288, 0x10040000000000, 0x40000000020, 0x20000000,
	0x20001000000000, 0x800020000000000, 0x1000000000000000, 0x8C40000040010200, 0x2000000,
	0x140000000000000, 0x1000000000000000, 0x400000000000000, 0x0, 0x0, 0x2000000008000100,
	0x10000000000020, 0xC00080000, 0x100000, 0x2000000000000, 0x8002000004400, 0x400000A84B080003,
	0x0, 0x1000148000, 0x80000002000, 0x84000, 0x800000000, 0x400000200000004, 0x4042000088044021,
	0x44000020800000, 0x200000000000000, 0x4000100B0, 0x0, 0x100, 0x4000000002000, 0x40000020000,
	0x249F5E1588000, 0x1000020, 0x8004477E2D0800, 0x8441110000200000, 0x48E5DE9801,
	0x800001000000320, 0x40000140100, 0x80800011010FB042, 0x20030C4440000000, 0x1172005320002000,
	0x104400287609, 0xA000000000000800, 0x8210040180000, 0x8000000000040, 0x0, 0x80E390F40000,
	0x2000000000200405, 0x80A315A1000, 0x828608000818000, 0x16E18E002, 0x43102000000028,
	0x80000000000, 0x60000000959D0084, 0x888880000000, 0x400244, 0x1000000008066012,
	0x8000000000000, 0x1008204000, 0xA000000400000000, 0x312C00000000, 0x1109090000,
	0x420000000000000, 0x800000001000000, 0x800001000, 0x800000000080000, 0x800000280000000,
	0x4141200800A001, 0x400000000000100, 0x60A0090200000002, 0x61044000000000, 0x2000, 0x8000,
	0x800080000400, 0x20000000000000, 0x400, 0x12010800000000, 0x0, 0x2000A0400000, 0x2000000000,
	0x2004000A040000, 0x1010006000000000, 0x1000, 0x200100000000010, 0x2000200200000000,
	0x800800000, 0x2004000000010000, 0x200000000000000, 0x200000800000004, 0x40000004000000,
	0x10000400010000, 0x4423480800020, 0x0, 0x5100400000, 0x201000004000, 0x427E800000,
	0x12845010000, 0xC0000200100100, 0x2200, 0x8000000400000008, 0x106088000000000, 0x432000,
	0x200000000000, 0x800000020, 0x210201, 0x400000, 0x2001000000, 0x0, 0x0, 0x10000000, 0x20000000,
	0x2A0440004008, 0x4100000000000100, 0x208001C008, 0xA00000000, 0x0, 0x29100, 0x2080400004,
	0x100800, 0x100000000010000, 0x200000800000, 0x1084C800000000, 0x40, 0x1581400000,
	0x1000000000002, 0x2100000000000, 0x8000, 0x200, 0x2004200000000, 0x4002000000000, 0x80000,
	0x100058000, 0x0, 0x0, 0x200000000024000, 0x0, 0x2028A000000000, 0x40000000000000,
	0x7048802000000, 0x800000000000, 0x80000010AC080000, 0x80000000000, 0x1000000000000000,
	0x3002020, 0x140000000, 0x1000000000000000, 0x202050061090, 0x8000, 0x4000000480000, 0x40000,
	0x0, 0x8000400400000000, 0x4000000000000000, 0x0, 0x0, 0x4000000000, 0x20000000000000,
	0x200000000000, 0x1800, 0x0, 0x10002000000000, 0x280000, 0x2004000000004000, 0x800080000000,
	0x80000, 0x1004000000000, 0x40, 0x10100004000000A0, 0x800004000000200, 0x4000010040001000,
	0x40000400100020, 0x800000020200002, 0x40000000, 0x10000000000000, 0x300000040, 0x440, 0x0,
	0x80008000000000, 0x121A10000000000, 0x801080052C400, 0x8000000000000000, 0x2000002010010200,
	0x40000200000010, 0x0, 0x80010000000000, 0x2000000000000000, 0x800000, 0x8000000004000, 0x40000,
	0x400, 0x0, 0x0, 0x4000000000000000, 0x0, 0x200000, 0x0, 0x8840, 0x8000, 0x0, 0x10000000000,
	0x0, 0x800000000000, 0x0, 0x0, 0x800000010, 0x28000000000, 0x0, 0x4000010, 0x4, 0x0,
	0x8010000400000, 0x40000, 0x4000, 0x8000, 0x100000000, 0x400000000, 0x100008000000000,
	0x4000002000, 0x20000000000, 0x2001000000000, 0x200800000, 0x40000000000000, 0x40, 0x0, 0x0,
	0x10020000002000, 0x100, 0x20000, 0x110, 0x400000800008000, 0x200000040000, 0x2010000100000824,
	0x0, 0x0, 0x0, 0x800000000000020, 0x20000000, 0x0, 0x4000000000000, 0x90000004200,
	0xA0000100400, 0x8000000000000000, 0x400000000000000, 0x8000000000000, 0x2000, 0x0, 0x0,
	0x2000000000000000, 0x0, 0x0, 0x2000000000004000, 0x0, 0xC0, 0x400000000000000, 0x4400000000000,
	0x80400000000001, 0x450100000A00, 0x408000000100, 0x0, 0x0, 0x0, 0x20, 0x4000, 0x0, 0x0, 0x0,
	0x0, 0x10000000080, 0x80000000000000, 0x8000000, 0x20000000, 0x800000, 0x4000000000000, 0x0,
	0x200000000000000, 0x1000, 0x400000400000, 0x200000A000, 0x100000, 0x400000200000,
	0x20010100000, 0x1000, 0x0, 0x0, 0x0, 0x80000, 0x0, 0x44000000, 0x300, 0x208000000, 0x0,
	0x10A00000008, 0x10624000040000, 0x400003000040024, 0x2, 0x0, 0x80000, 0x11000000000000,
	0x800000060000000, 0x40, 0x0, 0xA00008000000, 0x1000000, 0x0,
};

/* A bit for the first three letters of words that a relative stamp can begin with. */
const uint64_t date_bloom_relative[] = {
	0x20001, 0x0, 0x100000000000, 0x0, 0x400008000, 0x1000, 0x2800000000, 0x400000000, 0x0,
	0x40000000000000, 0x10002000, 0x80004100000, 0x80010000000, 0x80, 0x0, 0x0, 0x800100000000, 0x0,
	0x10000000000, 0x0, 0x0, 0x80000, 0x0, 0x100, 0x0, 0x0, 0x0, 0x0, 0x8040000000000000,
	0x100000000000, 0x800000000000, 0x0, 0x0, 0x0, 0x10000000000, 0x0, 0x10000000000, 0x0, 0x0, 0x0,
	0x0, 0x5000000000000, 0x100, 0x20000000, 0x400, 0x0, 0x0, 0x8000000000, 0x40000000000, 0x0, 0x0,
	0x20000000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1010000000008, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x1000, 0x400000000000000, 0x200000000000000, 0x4001000000000, 0x200000000,
	0x8000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4, 0x0, 0x0, 0x200000000, 0x0, 0x2000000004000000, 0x0,
	0x40000000000, 0x0, 0x0, 0x40000000000, 0x0, 0x2000040, 0x0, 0x0, 0x0, 0x8000000000010000,
	0x4000, 0x41, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1000000000000000, 0x0, 0x2000020000800, 0x200000000,
	0x0, 0x20, 0x800000, 0x0, 0x0, 0x0, 0x0, 0x20, 0x0, 0x8008000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x40000000000000, 0x0, 0x0, 0x40000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x80000000000000,
	0x800000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x10000000000, 0x0, 0x2000000, 0x800080000000,
	0x0, 0xA0000000000000, 0x100000000000, 0x40000, 0x0, 0x40000000000, 0x0, 0x0, 0x0, 0x0,
	0x200000, 0x0, 0x0, 0x1, 0x20000000000000, 0x8, 0x0, 0x2000000000, 0x0, 0x0, 0x2000000000000,
	0x180, 0x0, 0x8000040000000, 0x0, 0x10, 0x100000, 0x40100000000000, 0x0, 0x400000000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x80000, 0x0, 0x400, 0x0, 0x0, 0x4000000000, 0x0, 0x840000000,
	0x40000200, 0x400000000, 0x0, 0x0, 0x88000, 0x800000000, 0x2, 0x40000000, 0x0, 0x1000, 0x0,
	0x40000000, 0x8000200000000000, 0x840000, 0x0, 0x0, 0x0, 0x100000000400100, 0x0, 0x800000000,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x20000000,
	0x1000, 0x800000, 0x200000000000000, 0x1004000000000000, 0x88000000000000, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x4000, 0x0, 0x0, 0x80000000000020, 0x8000000000, 0x0, 0x8, 0x0, 0x920000006, 0x400,
	0x0, 0x1000000000, 0x0, 0x8000010200, 0x40000000, 0x80004000, 0x0, 0x80000000000000,
	0x800000000, 0x0, 0x0, 0x0, 0x1000, 0x40, 0x40000000000000, 0x200000000000, 0x10000040000000,
	0x10, 0x0, 0x0, 0x22000000, 0x0, 0x202, 0x0, 0x2, 0x4800000000000000, 0x2, 0x0, 0x2000000,
	0x4000000000000000, 0x80000000000, 0x0, 0x0, 0x20, 0x0, 0x0, 0x0, 0x80000080, 0x0, 0x1,
	0x8000000000000, 0x0, 0x0, 0x0, 0x100, 0x800000000000, 0x20000000000, 0x0, 0x100000000000, 0x0,
	0x0, 0x0, 0x0, 0x10000000000000, 0x10000, 0x80000000000000, 0x2000000000, 0x0, 0x202, 0x0,
	0x10100000, 0x1000000000000020, 0x0, 0x0, 0x20000001000, 0x1000040000000000, 0x4000000000000001,
	0x0, 0x8000040000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x400200000, 0x0, 0x0, 0x0, 0x0, 0x1000000002001,
	0x80000000000000, 0x2, 0x0, 0x0, 0x0, 0x2000, 0x80, 0x20, 0x800, 0x0, 0x0, 0x400,
	0x800000000000000, 0x1000000, 0x4000000000000200, 0x140000000, 0x0, 0x0, 0x4000000000, 0x0,
	0x8000000000000000, 0x0, 0xA00000008000000, 0x8000000010480, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x11000080, 0x0, 0x8000000000000000, 0x0, 0x40000100000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x200, 0x0,
	0x0, 0x0, 0x1000000001000000, 0x1000000, 0x400010000000000, 0x20, 0x0, 0x100, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x100, 0x0, 0x0, 0x200000000000000, 0x800000, 0x0, 0x10000000000000, 0x0,
	0x0, 0x0, 0x0, 0x400000, 0x100000400, 0x20000001000000, 0x300120000000, 0x2000000000002000,
	0x810000208, 0x0, 0x0, 0x100000000000000, 0x0, 0x0, 0xA0, 0x100000000000000, 0x0, 0x0, 0x880100,
	0x4000000000100, 0x0, 0x10000000000, 0x42000000000000, 0x20, 0x0, 0x0, 0x200000000000000, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x2000, 0x0, 0x1000, 0x0, 0x0, 0x200000000, 0x200000000002,
	0x100000000000000, 0x0, 0x400020010000000, 0x2000000000000, 0x2001004, 0x400000000, 0x0, 0x0,
	0x0, 0x0, 0x20000000004000, 0x4000000000, 0x10000, 0x0, 0x0, 0x40000000000020, 0x18000020,
	0x10000000000, 0x0, 0x200, 0x0, 0x10000000000, 0x0, 0x0, 0x0, 0x1000000000000000, 0x402,
	0x1000000000000100, 0x0, 0x400000000000, 0x8080000000000000, 0x1000000, 0x20000000000000,
	0x10000000000, 0x0, 0x0, 0x0, 0x0, 0x10000000000, 0x40000000000, 0x4000040010048, 0x0,
	0x2000010000, 0x1000000000, 0x0, 0x0, 0x100000000000000, 0x2090C08100004404, 0x80008,
	0x40100000000, 0x10400010240, 0x88000018140008, 0x20000400400000, 0x200081861410020A,
	0x900000000, 0x208001000010020, 0x4040048000004046, 0x80100001000, 0x2000242000000000,
	0x20080011000, 0x100000000000000, 0x20000000000000, 0x4088024, 0x0, 0x2018100, 0x0, 0x1802,
	0x200000000002, 0x4010000000020000, 0x60, 0x2A2020, 0x312000000000000, 0x8000029080000200, 0x0,
	0x0, 0x800408000000, 0xC000000000000000, 0x4000040000000, 0x0, 0x101040000, 0x1110000000, 0x20,
	0x40, 0x8000000000000, 0x200000000062, 0x840200, 0x8000000000000, 0x2, 0x2008010000000,
	0x2000000000000000, 0x800000000, 0x800000000000010, 0x13C030, 0x800000000080, 0xA46B004, 0x0,
	0x8020C211, 0x8002000000010, 0x4000000008000000, 0x800000002E, 0x100800000, 0x7090000000000000,
	0x4000000000000100, 0x10080000000, 0x88000, 0x0, 0x0, 0x200000000000000, 0x10220000000400,
	0x8000000045002, 0x200000000000009, 0x4080040005000100, 0x400010040000000, 0x42640000000,
	0x4040000, 0xC00808010100000, 0x2081000000042, 0x82001000000, 0x20000000000, 0x140000008000,
	0x82004040000, 0x0, 0x2020000, 0x0, 0x2020000010, 0x41000000, 0x208, 0x100000800000,
	0x104040000000010, 0x40010000000288, 0x10000, 0x30000000000000, 0x0, 0x8000040000000020, 0x0,
	0x4000000080, 0x8000080000000000, 0x100008054200, 0x10, 0x2040A0, 0x10000100200000,
	0x100800000024000, 0x0, 0x400000000000002, 0x400820, 0x20000, 0x80000000000004, 0x2000000000800,
	0x0, 0x100400000000010, 0x2008080001000, 0x80000000000, 0x2000000212310400, 0x200000000,
	0x400000003624280, 0x20000000000000, 0x3082810, 0x2000000, 0x2100000000000000, 0xE4168,
	0x400000, 0x40000000200000, 0x840000000000A4, 0x100000000000, 0x0, 0x10000000000,
	0x400000010000, 0x400000080, 0x2440080000000, 0x400000, 0x2020080000820400, 0x800001000000000,
	0x20000640080, 0x918235D0000022, 0x500040, 0x8080004001000000, 0x2000000000E00, 0x10000000,
	0x8000000400002000, 0x1040004001, 0x2010, 0x0, 0x88800400, 0x0, 0x203800000, 0x1000000,
	0x10000004000000, 0x0, 0x4000000800000, 0x11000010000000, 0x20000000, 0x100000000000000, 0x8310,
	0x400000000000, 0x0, 0x80, 0x0, 0x80210D48000, 0x0, 0x860E0200, 0x28202000, 0x410080,
	0x1000000000, 0x0, 0x48100, 0x8040000000000000, 0x8880000000020000, 0x2220000000004314,
	0x800400000000, 0x20008040000020, 0x80000000000, 0x8000000000000000, 0x800A0C3000008,
	0x2000000000, 0x10000E689000, 0x10000000000, 0x200C0, 0x200000000000000, 0x8000000000000000,
	0xA00, 0x2, 0x0, 0x40000000000420, 0x100000000000000, 0x0, 0x100000800000, 0x10,
	0x800010047B02000, 0x0, 0x100008010000, 0x2000000000200080, 0x840220, 0x0, 0x0, 0x73880, 0x0,
	0x2200000000000000, 0x880000400001008, 0x200, 0x0, 0x200000000000, 0x0, 0x23585010000,
	0x8000400000, 0x22A30E04000, 0x8040400100, 0x1006000, 0x90000180, 0x200800600000000, 0x500800,
	0x100012000000, 0x100000000000, 0x4080, 0x4500000000000000, 0x1000218, 0x0, 0x2000000000000020,
	0x40000000000, 0x20000000000A004, 0x10000001, 0x8000, 0x400400000000, 0x400001020082000,
	0x520046000000008, 0x440000, 0x40000000, 0x1000000020012, 0x20810064000000, 0x8000000000000,
	0x0, 0x0, 0x0, 0x731400000, 0x0, 0x40404000, 0x0, 0x4000046000400, 0x200000000, 0x0, 0x8180C80,
	0x180208880000000, 0x44, 0x104000, 0x0, 0x0, 0x0, 0x0, 0x20000000000, 0x20, 0x100000000000, 0x0,
	0x4000000000, 0x0, 0x0, 0x200000000000, 0x4000, 0x100000000, 0x2, 0x20000000010000, 0x0, 0x0,
	0x0, 0x16040000, 0x40000000000, 0x88000000, 0x0, 0x20802000, 0x0, 0x0, 0x20000A0000000, 0x0,
	0x0, 0x40081, 0x100000000000, 0x40000002800, 0x4000001000000, 0x0, 0x4E5D8580000, 0x80000000000,
	0x4068AA80000, 0x1100000000000, 0x101A05801, 0x4002100000000000, 0x800000000000000,
	0x8000000001000100, 0x40000000, 0x10001100000000, 0xE1001, 0x80000000040000, 0x0,
	0x8000000004010, 0x0, 0x10491429C100000, 0x0, 0x620440000, 0x860200000000000, 0x0, 0x0, 0x80,
	0x8CC204, 0x800000000, 0x0, 0x8081001, 0x100000020, 0x0, 0x0, 0x80000, 0x100000000010010, 0x0,
	0x44000000000, 0x100000008010000, 0x10000800400, 0x2000400282002080, 0x10500A0000000,
	0x20000000001, 0x100000000000, 0xA00010, 0x0, 0x200001000000000, 0x2004080020000,
	0x40000000000000, 0x800020000000004, 0x980000000, 0x1000000, 0x880100000, 0x0, 0x2000080440000,
	0x40000000000002, 0x0, 0x2080020, 0x40000000000000, 0x40, 0x40, 0x0, 0x2004000, 0x0,
	0x2000000000000, 0x1051420000000, 0x1400002000000, 0x400140800000, 0x0, 0x512800000, 0x0, 0x0,
	0x20000000000000, 0x0, 0x0, 0x0, 0x0, 0x40000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x400100000,
	0x0, 0x0, 0x0, 0x10000, 0x0, 0x100000000000, 0x110020000000, 0x100, 0x0, 0x6C4102000000, 0x0,
	0xC800000000, 0x4, 0x0, 0x40000000000000, 0x100000, 0x80, 0x0, 0x2000000000000, 0x0, 0x0,
	0x20000000000, 0x200000000000100, 0x0, 0x100800000000, 0x80000000000000, 0x1002000000000000,
	0x1000000000000000, 0x8000002080000000, 0x0, 0x800000000200000, 0x8000000020000000, 0x0,
	0x20000000000000, 0x900000, 0x0, 0x0, 0x0, 0x0, 0x20000000, 0x0, 0x200000000000000,
	0x8000000000000, 0x0, 0x0, 0x0, 0x4000000000000000, 0x0, 0x40, 0x0, 0x8000000000, 0x0,
	0x2000000000000, 0x8000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x201, 0x0, 0x0, 0x0,
	0x28200000C00400, 0x488000000000, 0x800040000, 0x800000000, 0x0, 0x0, 0x800000000, 0x0, 0x10000,
	0x4000000000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x80000000000, 0x0, 0x0, 0x10400000000, 0x10040000,
	0x0, 0x0, 0x800000000000, 0x20000000020, 0x0, 0x100, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x40000000000, 0x0, 0x20000000000000, 0x10000, 0x0, 0x40000000000100, 0x0, 0x0, 0x0,
	0x10000000000000, 0x0, 0x0, 0x20000, 0x1000000000, 0x0, 0x40000, 0x10000000, 0x4000000000000000,
	0x40000002, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x400, 0x0, 0x800000, 0x0, 0x0, 0x10000000002000,
	0x10000000000000, 0x0, 0x0, 0x0, 0x0, 0x400, 0x2000, 0x40000000000, 0x20000000000, 0x0, 0x0,
	0x0, 0x4000000000000000, 0x1000000000000, 0x10000008000, 0x0, 0x0, 0x0, 0x8000000100000000, 0x0,
	0x0, 0x20000200010000, 0x0, 0x400000000000000, 0x10000000000000, 0x0, 0x8000002000000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x100000000, 0x40000000000, 0x0, 0x100400000, 0x8000000000000, 0x0, 0x20000,
	0x900000000000, 0x0, 0x20000000, 0x10000000000, 0x0, 0x100, 0x0, 0x800, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x2001, 0x0, 0x40002000080000, 0x4000400008, 0x0,
};

/* Runs of code points that fold to others: first, last, what the first becomes (0: nothing). */
const struct date_fold date_folds[] = {
	{173,173,0}, {180,180,39}, {183,183,0}, {192,192,97}, {193,193,97}, {194,194,97}, {195,195,97},
	{196,196,97}, {197,197,97}, {198,198,97}, {199,199,99}, {200,200,101}, {201,201,101},
	{202,202,101}, {203,203,101}, {204,204,105}, {205,205,105}, {206,206,105}, {207,207,105},
	{208,208,100}, {209,210,110}, {211,211,111}, {212,212,111}, {213,213,111}, {214,214,111},
	{216,216,111}, {217,217,117}, {218,218,117}, {219,219,117}, {220,220,117}, {221,221,121},
	{222,222,116}, {223,223,115}, {224,224,97}, {225,225,97}, {226,226,97}, {227,227,97},
	{228,228,97}, {229,229,97}, {230,230,97}, {231,231,99}, {232,232,101}, {233,233,101},
	{234,234,101}, {235,235,101}, {236,236,105}, {237,237,105}, {238,238,105}, {239,239,105},
	{240,240,100}, {241,242,110}, {243,243,111}, {244,244,111}, {245,245,111}, {246,246,111},
	{248,248,111}, {249,249,117}, {250,250,117}, {251,251,117}, {252,252,117}, {253,253,121},
	{254,254,116}, {255,255,121}, {256,256,97}, {257,257,97}, {258,258,97}, {259,259,97},
	{260,260,97}, {261,261,97}, {262,262,99}, {263,263,99}, {264,264,99}, {265,265,99},
	{266,266,99}, {267,267,99}, {268,268,99}, {269,270,99}, {271,271,100}, {272,272,100},
	{273,274,100}, {275,275,101}, {276,276,101}, {277,277,101}, {278,278,101}, {279,279,101},
	{280,280,101}, {281,281,101}, {282,282,101}, {283,283,101}, {284,284,103}, {285,285,103},
	{286,286,103}, {287,287,103}, {288,288,103}, {289,289,103}, {290,290,103}, {291,292,103},
	{293,293,104}, {294,294,104}, {295,296,104}, {297,297,105}, {298,298,105}, {299,299,105},
	{300,300,105}, {301,301,105}, {302,302,105}, {303,303,105}, {304,304,105}, {305,305,105},
	{306,306,307}, {308,308,106}, {309,310,106}, {311,311,107}, {313,313,108}, {314,314,108},
	{315,315,108}, {316,316,108}, {317,317,108}, {318,318,108}, {319,319,320}, {321,321,108},
	{322,322,108}, {323,323,110}, {324,324,110}, {325,325,110}, {326,326,110}, {327,327,110},
	{328,328,110}, {330,330,110}, {331,332,110}, {333,333,111}, {334,334,111}, {335,335,111},
	{336,336,111}, {337,337,111}, {338,338,111}, {339,339,111}, {340,340,114}, {341,341,114},
	{342,342,114}, {343,343,114}, {344,344,114}, {345,346,114}, {347,347,115}, {348,348,115},
	{349,349,115}, {350,350,115}, {351,351,115}, {352,352,115}, {353,354,115}, {355,355,116},
	{356,356,116}, {357,357,116}, {358,358,116}, {359,360,116}, {361,361,117}, {362,362,117},
	{363,363,117}, {364,364,117}, {365,365,117}, {366,366,117}, {367,367,117}, {368,368,117},
	{369,369,117}, {370,370,117}, {371,371,117}, {372,372,119}, {373,373,119}, {374,374,121},
	{375,375,121}, {376,377,121}, {378,378,122}, {379,379,122}, {380,380,122}, {381,381,122},
	{382,382,122}, {385,385,595}, {386,386,387}, {388,388,389}, {390,390,111}, {391,391,392},
	{393,394,598}, {395,395,396}, {398,398,101}, {399,399,101}, {400,400,101}, {401,401,402},
	{403,403,608}, {404,404,611}, {406,406,617}, {407,407,616}, {408,408,409}, {412,412,623},
	{413,413,626}, {415,415,629}, {416,416,111}, {417,417,111}, {418,418,419}, {420,420,421},
	{422,422,640}, {423,423,424}, {425,425,643}, {428,428,429}, {430,430,648}, {431,431,117},
	{432,432,117}, {433,434,650}, {435,435,436}, {437,437,438}, {439,439,658}, {440,440,441},
	{444,444,445}, {452,452,454}, {453,453,454}, {455,455,457}, {456,456,457}, {458,458,460},
	{459,459,460}, {461,461,97}, {462,462,97}, {463,463,105}, {464,464,105}, {465,465,111},
	{466,466,111}, {467,467,117}, {468,468,117}, {469,469,117}, {470,470,117}, {471,471,117},
	{472,472,117}, {473,473,117}, {474,474,117}, {475,475,117}, {476,476,117}, {477,477,101},
	{478,478,97}, {479,479,97}, {480,480,97}, {481,481,97}, {482,482,97}, {483,483,97},
	{484,484,485}, {486,486,103}, {487,487,103}, {488,488,107}, {489,489,107}, {490,490,111},
	{491,491,111}, {492,492,111}, {493,493,111}, {494,494,658}, {495,495,658}, {496,496,106},
	{497,497,499}, {498,498,499}, {500,500,103}, {501,501,103}, {502,502,405}, {503,503,447},
	{504,504,110}, {505,505,110}, {506,506,97}, {507,507,97}, {508,508,97}, {509,509,97},
	{510,510,111}, {511,511,111}, {512,512,97}, {513,513,97}, {514,514,97}, {515,515,97},
	{516,516,101}, {517,517,101}, {518,518,101}, {519,519,101}, {520,520,105}, {521,521,105},
	{522,522,105}, {523,523,105}, {524,524,111}, {525,525,111}, {526,526,111}, {527,527,111},
	{528,528,114}, {529,529,114}, {530,530,114}, {531,531,114}, {532,532,117}, {533,533,117},
	{534,534,117}, {535,535,117}, {536,536,115}, {537,538,115}, {539,539,116}, {540,540,541},
	{542,542,104}, {543,543,104}, {544,544,414}, {546,546,547}, {548,548,549}, {550,550,97},
	{551,551,97}, {552,552,101}, {553,553,101}, {554,554,111}, {555,555,111}, {556,556,111},
	{557,557,111}, {558,558,111}, {559,559,111}, {560,560,111}, {561,561,111}, {562,562,121},
	{563,563,121}, {570,570,11365}, {571,571,572}, {573,573,410}, {574,574,11366}, {577,577,578},
	{579,579,384}, {580,580,649}, {581,581,652}, {582,582,583}, {584,584,585}, {586,586,587},
	{588,588,589}, {590,590,591}, {596,596,111}, {601,601,101}, {603,603,101}, {697,697,39},
	{699,699,39}, {700,700,39}, {768,879,0}, {880,880,881}, {882,882,883}, {884,884,39},
	{886,886,887}, {894,894,59}, {895,895,1011}, {901,901,168}, {902,902,945}, {903,903,183},
	{904,904,949}, {905,905,951}, {906,906,953}, {908,908,959}, {910,910,965}, {911,911,969},
	{912,912,953}, {913,929,945}, {931,937,963}, {938,938,953}, {939,939,965}, {940,940,945},
	{941,941,949}, {942,942,951}, {943,943,953}, {944,944,965}, {962,962,963}, {970,970,953},
	{971,971,965}, {972,972,959}, {973,973,965}, {974,974,969}, {975,975,983}, {979,979,978},
	{980,980,978}, {984,984,985}, {986,986,987}, {988,988,989}, {990,990,991}, {992,992,993},
	{994,994,995}, {996,996,997}, {998,998,999}, {1000,1000,1001}, {1002,1002,1003},
	{1004,1004,1005}, {1006,1006,1007}, {1012,1012,952}, {1015,1015,1016}, {1017,1017,1010},
	{1018,1018,1019}, {1021,1023,891}, {1024,1024,1077}, {1025,1025,1077}, {1026,1026,1106},
	{1027,1027,1075}, {1028,1030,1108}, {1031,1031,1110}, {1032,1035,1112}, {1036,1036,1082},
	{1037,1037,1080}, {1038,1038,1091}, {1039,1039,1119}, {1040,1048,1072}, {1049,1049,1080},
	{1050,1071,1082}, {1081,1081,1080}, {1104,1104,1077}, {1105,1105,1077}, {1107,1107,1075},
	{1111,1111,1110}, {1116,1116,1082}, {1117,1117,1080}, {1118,1118,1091}, {1120,1120,1121},
	{1122,1122,1123}, {1124,1124,1125}, {1126,1126,1127}, {1128,1128,1129}, {1130,1130,1131},
	{1132,1132,1133}, {1134,1134,1135}, {1136,1136,1137}, {1138,1138,1139}, {1140,1140,1141},
	{1142,1142,1141}, {1143,1143,1141}, {1144,1144,1145}, {1146,1146,1147}, {1148,1148,1149},
	{1150,1150,1151}, {1152,1152,1153}, {1162,1162,1163}, {1164,1164,1165}, {1166,1166,1167},
	{1168,1168,1169}, {1170,1170,1171}, {1172,1172,1173}, {1174,1174,1175}, {1176,1176,1177},
	{1178,1178,1179}, {1180,1180,1181}, {1182,1182,1183}, {1184,1184,1185}, {1186,1186,1187},
	{1188,1188,1189}, {1190,1190,1191}, {1192,1192,1193}, {1194,1194,1195}, {1196,1196,1197},
	{1198,1198,1199}, {1200,1200,1201}, {1202,1202,1203}, {1204,1204,1205}, {1206,1206,1207},
	{1208,1208,1209}, {1210,1210,1211}, {1212,1212,1213}, {1214,1214,1215}, {1216,1216,1231},
	{1217,1217,1078}, {1218,1218,1078}, {1219,1219,1220}, {1221,1221,1222}, {1223,1223,1224},
	{1225,1225,1226}, {1227,1227,1228}, {1229,1229,1230}, {1232,1232,1072}, {1233,1233,1072},
	{1234,1234,1072}, {1235,1235,1072}, {1236,1236,1237}, {1238,1238,1077}, {1239,1239,1077},
	{1240,1240,1241}, {1242,1242,1241}, {1243,1243,1241}, {1244,1244,1078}, {1245,1246,1078},
	{1247,1247,1079}, {1248,1248,1249}, {1250,1250,1080}, {1251,1251,1080}, {1252,1252,1080},
	{1253,1253,1080}, {1254,1254,1086}, {1255,1255,1086}, {1256,1256,1257}, {1258,1258,1257},
	{1259,1259,1257}, {1260,1260,1101}, {1261,1261,1101}, {1262,1262,1091}, {1263,1263,1091},
	{1264,1264,1091}, {1265,1265,1091}, {1266,1266,1091}, {1267,1267,1091}, {1268,1268,1095},
	{1269,1269,1095}, {1270,1270,1271}, {1272,1272,1099}, {1273,1273,1099}, {1274,1274,1275},
	{1276,1276,1277}, {1278,1278,1279}, {1280,1280,1281}, {1282,1282,1283}, {1284,1284,1285},
	{1286,1286,1287}, {1288,1288,1289}, {1290,1290,1291}, {1292,1292,1293}, {1294,1294,1295},
	{1296,1296,1297}, {1298,1298,1299}, {1300,1300,1301}, {1302,1302,1303}, {1304,1304,1305},
	{1306,1306,1307}, {1308,1308,1309}, {1310,1310,1311}, {1312,1312,1313}, {1314,1314,1315},
	{1316,1316,1317}, {1318,1318,1319}, {1320,1320,1321}, {1322,1322,1323}, {1324,1324,1325},
	{1326,1326,1327}, {1329,1366,1377}, {1425,1469,0}, {1471,1471,0}, {1473,1474,0}, {1476,1477,0},
	{1479,1479,0}, {1523,1523,39}, {1564,1564,0}, {1570,1570,1575}, {1571,1571,1575},
	{1572,1572,1608}, {1573,1573,1575}, {1574,1574,1610}, {1577,1577,1607}, {1600,1600,0},
	{1603,1603,1705}, {1609,1609,1610}, {1611,1631,0}, {1648,1648,0}, {1649,1649,1575},
	{1728,1728,1607}, {1740,1740,1610}, {1746,1746,1610}, {1749,1749,1607}, {2416,2416,0},
	{4256,4293,11520}, {4295,4295,11559}, {4301,4301,11565}, {5024,5103,43888}, {5104,5109,5112},
	{6158,6158,0}, {7312,7354,4304}, {7357,7359,4349}, {7680,7680,97}, {7681,7682,97},
	{7683,7683,98}, {7684,7684,98}, {7685,7685,98}, {7686,7686,98}, {7687,7688,98}, {7689,7690,99},
	{7691,7691,100}, {7692,7692,100}, {7693,7693,100}, {7694,7694,100}, {7695,7695,100},
	{7696,7696,100}, {7697,7697,100}, {7698,7698,100}, {7699,7700,100}, {7701,7701,101},
	{7702,7702,101}, {7703,7703,101}, {7704,7704,101}, {7705,7705,101}, {7706,7706,101},
	{7707,7707,101}, {7708,7708,101}, {7709,7710,101}, {7711,7712,102}, {7713,7714,103},
	{7715,7715,104}, {7716,7716,104}, {7717,7717,104}, {7718,7718,104}, {7719,7719,104},
	{7720,7720,104}, {7721,7721,104}, {7722,7722,104}, {7723,7724,104}, {7725,7725,105},
	{7726,7726,105}, {7727,7727,105}, {7728,7728,107}, {7729,7729,107}, {7730,7730,107},
	{7731,7731,107}, {7732,7732,107}, {7733,7734,107}, {7735,7735,108}, {7736,7736,108},
	{7737,7737,108}, {7738,7738,108}, {7739,7739,108}, {7740,7740,108}, {7741,7742,108},
	{7743,7743,109}, {7744,7744,109}, {7745,7745,109}, {7746,7746,109}, {7747,7748,109},
	{7749,7749,110}, {7750,7750,110}, {7751,7751,110}, {7752,7752,110}, {7753,7753,110},
	{7754,7754,110}, {7755,7756,110}, {7757,7757,111}, {7758,7758,111}, {7759,7759,111},
	{7760,7760,111}, {7761,7761,111}, {7762,7762,111}, {7763,7764,111}, {7765,7765,112},
	{7766,7766,112}, {7767,7767,112}, {7768,7768,114}, {7769,7769,114}, {7770,7770,114},
	{7771,7771,114}, {7772,7772,114}, {7773,7773,114}, {7774,7774,114}, {7775,7776,114},
	{7777,7777,115}, {7778,7778,115}, {7779,7779,115}, {7780,7780,115}, {7781,7781,115},
	{7782,7782,115}, {7783,7783,115}, {7784,7784,115}, {7785,7786,115}, {7787,7787,116},
	{7788,7788,116}, {7789,7789,116}, {7790,7790,116}, {7791,7791,116}, {7792,7792,116},
	{7793,7794,116}, {7795,7795,117}, {7796,7796,117}, {7797,7797,117}, {7798,7798,117},
	{7799,7799,117}, {7800,7800,117}, {7801,7801,117}, {7802,7802,117}, {7803,7804,117},
	{7805,7805,118}, {7806,7806,118}, {7807,7808,118}, {7809,7809,119}, {7810,7810,119},
	{7811,7811,119}, {7812,7812,119}, {7813,7813,119}, {7814,7814,119}, {7815,7815,119},
	{7816,7816,119}, {7817,7818,119}, {7819,7819,120}, {7820,7820,120}, {7821,7822,120},
	{7823,7824,121}, {7825,7825,122}, {7826,7826,122}, {7827,7827,122}, {7828,7828,122},
	{7829,7829,122}, {7830,7830,104}, {7831,7831,116}, {7832,7832,119}, {7833,7833,121},
	{7835,7835,383}, {7838,7838,115}, {7840,7840,97}, {7841,7841,97}, {7842,7842,97},
	{7843,7843,97}, {7844,7844,97}, {7845,7845,97}, {7846,7846,97}, {7847,7847,97}, {7848,7848,97},
	{7849,7849,97}, {7850,7850,97}, {7851,7851,97}, {7852,7852,97}, {7853,7853,97}, {7854,7854,97},
	{7855,7855,97}, {7856,7856,97}, {7857,7857,97}, {7858,7858,97}, {7859,7859,97}, {7860,7860,97},
	{7861,7861,97}, {7862,7862,97}, {7863,7863,97}, {7864,7864,101}, {7865,7865,101},
	{7866,7866,101}, {7867,7867,101}, {7868,7868,101}, {7869,7869,101}, {7870,7870,101},
	{7871,7871,101}, {7872,7872,101}, {7873,7873,101}, {7874,7874,101}, {7875,7875,101},
	{7876,7876,101}, {7877,7877,101}, {7878,7878,101}, {7879,7879,101}, {7880,7880,105},
	{7881,7881,105}, {7882,7882,105}, {7883,7883,105}, {7884,7884,111}, {7885,7885,111},
	{7886,7886,111}, {7887,7887,111}, {7888,7888,111}, {7889,7889,111}, {7890,7890,111},
	{7891,7891,111}, {7892,7892,111}, {7893,7893,111}, {7894,7894,111}, {7895,7895,111},
	{7896,7896,111}, {7897,7897,111}, {7898,7898,111}, {7899,7899,111}, {7900,7900,111},
	{7901,7901,111}, {7902,7902,111}, {7903,7903,111}, {7904,7904,111}, {7905,7905,111},
	{7906,7906,111}, {7907,7907,111}, {7908,7908,117}, {7909,7909,117}, {7910,7910,117},
	{7911,7911,117}, {7912,7912,117}, {7913,7913,117}, {7914,7914,117}, {7915,7915,117},
	{7916,7916,117}, {7917,7917,117}, {7918,7918,117}, {7919,7919,117}, {7920,7920,117},
	{7921,7921,117}, {7922,7922,121}, {7923,7923,121}, {7924,7924,121}, {7925,7925,121},
	{7926,7926,121}, {7927,7927,121}, {7928,7928,121}, {7929,7929,121}, {7930,7930,7931},
	{7932,7932,7933}, {7934,7934,7935}, {7936,7936,945}, {7937,7937,945}, {7938,7938,945},
	{7939,7939,945}, {7940,7940,945}, {7941,7941,945}, {7942,7942,945}, {7943,7943,945},
	{7944,7944,945}, {7945,7945,945}, {7946,7946,945}, {7947,7947,945}, {7948,7948,945},
	{7949,7949,945}, {7950,7950,945}, {7951,7951,945}, {7952,7952,949}, {7953,7953,949},
	{7954,7954,949}, {7955,7955,949}, {7956,7956,949}, {7957,7957,949}, {7960,7960,949},
	{7961,7961,949}, {7962,7962,949}, {7963,7963,949}, {7964,7964,949}, {7965,7965,949},
	{7968,7968,951}, {7969,7969,951}, {7970,7970,951}, {7971,7971,951}, {7972,7972,951},
	{7973,7973,951}, {7974,7974,951}, {7975,7975,951}, {7976,7976,951}, {7977,7977,951},
	{7978,7978,951}, {7979,7979,951}, {7980,7980,951}, {7981,7981,951}, {7982,7982,951},
	{7983,7983,951}, {7984,7984,953}, {7985,7985,953}, {7986,7986,953}, {7987,7987,953},
	{7988,7988,953}, {7989,7989,953}, {7990,7990,953}, {7991,7991,953}, {7992,7992,953},
	{7993,7993,953}, {7994,7994,953}, {7995,7995,953}, {7996,7996,953}, {7997,7997,953},
	{7998,7998,953}, {7999,7999,953}, {8000,8000,959}, {8001,8001,959}, {8002,8002,959},
	{8003,8003,959}, {8004,8004,959}, {8005,8005,959}, {8008,8008,959}, {8009,8009,959},
	{8010,8010,959}, {8011,8011,959}, {8012,8012,959}, {8013,8013,959}, {8016,8016,965},
	{8017,8017,965}, {8018,8018,965}, {8019,8019,965}, {8020,8020,965}, {8021,8021,965},
	{8022,8022,965}, {8023,8023,965}, {8025,8025,965}, {8027,8027,965}, {8029,8029,965},
	{8031,8031,965}, {8032,8032,969}, {8033,8033,969}, {8034,8034,969}, {8035,8035,969},
	{8036,8036,969}, {8037,8037,969}, {8038,8038,969}, {8039,8039,969}, {8040,8040,969},
	{8041,8041,969}, {8042,8042,969}, {8043,8043,969}, {8044,8044,969}, {8045,8045,969},
	{8046,8046,969}, {8047,8047,969}, {8048,8048,945}, {8049,8049,945}, {8050,8050,949},
	{8051,8051,949}, {8052,8052,951}, {8053,8053,951}, {8054,8054,953}, {8055,8055,953},
	{8056,8056,959}, {8057,8057,959}, {8058,8058,965}, {8059,8059,965}, {8060,8060,969},
	{8061,8061,969}, {8064,8064,945}, {8065,8065,945}, {8066,8066,945}, {8067,8067,945},
	{8068,8068,945}, {8069,8069,945}, {8070,8070,945}, {8071,8071,945}, {8072,8072,945},
	{8073,8073,945}, {8074,8074,945}, {8075,8075,945}, {8076,8076,945}, {8077,8077,945},
	{8078,8078,945}, {8079,8079,945}, {8080,8080,951}, {8081,8081,951}, {8082,8082,951},
	{8083,8083,951}, {8084,8084,951}, {8085,8085,951}, {8086,8086,951}, {8087,8087,951},
	{8088,8088,951}, {8089,8089,951}, {8090,8090,951}, {8091,8091,951}, {8092,8092,951},
	{8093,8093,951}, {8094,8094,951}, {8095,8095,951}, {8096,8096,969}, {8097,8097,969},
	{8098,8098,969}, {8099,8099,969}, {8100,8100,969}, {8101,8101,969}, {8102,8102,969},
	{8103,8103,969}, {8104,8104,969}, {8105,8105,969}, {8106,8106,969}, {8107,8107,969},
	{8108,8108,969}, {8109,8109,969}, {8110,8110,969}, {8111,8111,969}, {8112,8112,945},
	{8113,8113,945}, {8114,8114,945}, {8115,8115,945}, {8116,8116,945}, {8118,8118,945},
	{8119,8119,945}, {8120,8120,945}, {8121,8121,945}, {8122,8122,945}, {8123,8123,945},
	{8124,8124,945}, {8126,8126,953}, {8129,8129,168}, {8130,8130,951}, {8131,8131,951},
	{8132,8132,951}, {8134,8134,951}, {8135,8135,951}, {8136,8136,949}, {8137,8137,949},
	{8138,8138,951}, {8139,8139,951}, {8140,8140,951}, {8141,8141,8127}, {8142,8142,8127},
	{8143,8143,8127}, {8144,8144,953}, {8145,8145,953}, {8146,8146,953}, {8147,8147,953},
	{8150,8150,953}, {8151,8151,953}, {8152,8152,953}, {8153,8153,953}, {8154,8154,953},
	{8155,8155,953}, {8157,8157,8190}, {8158,8158,8190}, {8159,8159,8190}, {8160,8160,965},
	{8161,8161,965}, {8162,8162,965}, {8163,8163,965}, {8164,8164,961}, {8165,8165,961},
	{8166,8166,965}, {8167,8167,965}, {8168,8168,965}, {8169,8169,965}, {8170,8170,965},
	{8171,8171,965}, {8172,8172,961}, {8173,8173,168}, {8174,8174,168}, {8175,8175,39},
	{8178,8178,969}, {8179,8179,969}, {8180,8180,969}, {8182,8182,969}, {8183,8183,969},
	{8184,8184,959}, {8185,8185,959}, {8186,8186,969}, {8187,8187,969}, {8188,8188,969},
	{8189,8189,39}, {8203,8207,0}, {8216,8216,39}, {8217,8217,39}, {8242,8242,39}, {8288,8288,0},
	{8486,8486,969}, {8490,8490,107}, {8491,8491,97}, {8498,8498,8526}, {8544,8559,8560},
	{8579,8579,8580}, {9398,9423,9424}, {11264,11311,11312}, {11360,11360,11361}, {11362,11362,619},
	{11363,11363,7549}, {11364,11364,637}, {11367,11367,11368}, {11369,11369,11370},
	{11371,11371,11372}, {11373,11373,593}, {11374,11374,625}, {11375,11375,592}, {11376,11376,594},
	{11378,11378,11379}, {11381,11381,11382}, {11390,11391,575}, {11392,11392,11393},
	{11394,11394,11395}, {11396,11396,11397}, {11398,11398,11399}, {11400,11400,11401},
	{11402,11402,11403}, {11404,11404,11405}, {11406,11406,11407}, {11408,11408,11409},
	{11410,11410,11411}, {11412,11412,11413}, {11414,11414,11415}, {11416,11416,11417},
	{11418,11418,11419}, {11420,11420,11421}, {11422,11422,11423}, {11424,11424,11425},
	{11426,11426,11427}, {11428,11428,11429}, {11430,11430,11431}, {11432,11432,11433},
	{11434,11434,11435}, {11436,11436,11437}, {11438,11438,11439}, {11440,11440,11441},
	{11442,11442,11443}, {11444,11444,11445}, {11446,11446,11447}, {11448,11448,11449},
	{11450,11450,11451}, {11452,11452,11453}, {11454,11454,11455}, {11456,11456,11457},
	{11458,11458,11459}, {11460,11460,11461}, {11462,11462,11463}, {11464,11464,11465},
	{11466,11466,11467}, {11468,11468,11469}, {11470,11470,11471}, {11472,11472,11473},
	{11474,11474,11475}, {11476,11476,11477}, {11478,11478,11479}, {11480,11480,11481},
	{11482,11482,11483}, {11484,11484,11485}, {11486,11486,11487}, {11488,11488,11489},
	{11490,11490,11491}, {11499,11499,11500}, {11501,11501,11502}, {11506,11506,11507},
	{42560,42560,42561}, {42562,42562,42563}, {42564,42564,42565}, {42566,42566,42567},
	{42568,42568,42569}, {42570,42570,42571}, {42572,42572,42573}, {42574,42574,42575},
	{42576,42576,42577}, {42578,42578,42579}, {42580,42580,42581}, {42582,42582,42583},
	{42584,42584,42585}, {42586,42586,42587}, {42588,42588,42589}, {42590,42590,42591},
	{42592,42592,42593}, {42594,42594,42595}, {42596,42596,42597}, {42598,42598,42599},
	{42600,42600,42601}, {42602,42602,42603}, {42604,42604,42605}, {42624,42624,42625},
	{42626,42626,42627}, {42628,42628,42629}, {42630,42630,42631}, {42632,42632,42633},
	{42634,42634,42635}, {42636,42636,42637}, {42638,42638,42639}, {42640,42640,42641},
	{42642,42642,42643}, {42644,42644,42645}, {42646,42646,42647}, {42648,42648,42649},
	{42650,42650,42651}, {42786,42786,42787}, {42788,42788,42789}, {42790,42790,42791},
	{42792,42792,42793}, {42794,42794,42795}, {42796,42796,42797}, {42798,42798,42799},
	{42802,42802,42803}, {42804,42804,42805}, {42806,42806,42807}, {42808,42808,42809},
	{42810,42810,42811}, {42812,42812,42813}, {42814,42814,42815}, {42816,42816,42817},
	{42818,42818,42819}, {42820,42820,42821}, {42822,42822,42823}, {42824,42824,42825},
	{42826,42826,42827}, {42828,42828,42829}, {42830,42830,42831}, {42832,42832,42833},
	{42834,42834,42835}, {42836,42836,42837}, {42838,42838,42839}, {42840,42840,42841},
	{42842,42842,42843}, {42844,42844,42845}, {42846,42846,42847}, {42848,42848,42849},
	{42850,42850,42851}, {42852,42852,42853}, {42854,42854,42855}, {42856,42856,42857},
	{42858,42858,42859}, {42860,42860,42861}, {42862,42862,42863}, {42873,42873,42874},
	{42875,42875,42876}, {42877,42877,7545}, {42878,42878,42879}, {42880,42880,42881},
	{42882,42882,42883}, {42884,42884,42885}, {42886,42886,42887}, {42891,42891,42892},
	{42893,42893,613}, {42896,42896,42897}, {42898,42898,42899}, {42902,42902,42903},
	{42904,42904,42905}, {42906,42906,42907}, {42908,42908,42909}, {42910,42910,42911},
	{42912,42912,42913}, {42914,42914,42915}, {42916,42916,42917}, {42918,42918,42919},
	{42920,42920,42921}, {42922,42922,614}, {42923,42923,604}, {42924,42924,609}, {42925,42925,620},
	{42926,42926,618}, {42928,42928,670}, {42929,42929,647}, {42930,42930,669}, {42931,42931,43859},
	{42932,42932,42933}, {42934,42934,42935}, {42936,42936,42937}, {42938,42938,42939},
	{42940,42940,42941}, {42942,42942,42943}, {42944,42944,42945}, {42946,42946,42947},
	{42948,42948,42900}, {42949,42949,642}, {42950,42950,7566}, {42951,42951,42952},
	{42953,42953,42954}, {42960,42960,42961}, {42966,42966,42967}, {42968,42968,42969},
	{42997,42997,42998}, {65279,65279,0}, {65281,65312,33}, {65313,65338,97}, {65339,65343,91},
	{65344,65344,39}, {65345,65374,97},
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
	{"az-Arab",3}, {"az-IQ",3}, {"az-TR",3}, {"bal-Latn",1}, {"bm-Nkoo",3}, {"en-001",1},
	{"en-150",1}, {"en-AE",1}, {"en-AG",1}, {"en-AI",1}, {"en-AT",1}, {"en-AU",1}, {"en-BB",1},
	{"en-BE",1}, {"en-BM",1}, {"en-BS",1}, {"en-BW",1}, {"en-BZ",1}, {"en-CA",3}, {"en-CC",1},
	{"en-CH",1}, {"en-CK",1}, {"en-CM",1}, {"en-CX",1}, {"en-CY",1}, {"en-CZ",1}, {"en-DE",1},
	{"en-DG",1}, {"en-DK",1}, {"en-DM",1}, {"en-Dsrt",3}, {"en-EE",1}, {"en-ER",1}, {"en-ES",1},
	{"en-FI",1}, {"en-FJ",1}, {"en-FK",1}, {"en-FM",1}, {"en-FR",1}, {"en-GB",1}, {"en-GD",1},
	{"en-GE",1}, {"en-GG",1}, {"en-GH",1}, {"en-GI",1}, {"en-GM",1}, {"en-GS",1}, {"en-GY",1},
	{"en-HK",1}, {"en-HU",1}, {"en-ID",1}, {"en-IE",1}, {"en-IL",1}, {"en-IM",1}, {"en-IN",1},
	{"en-IO",1}, {"en-IT",1}, {"en-JE",1}, {"en-JM",1}, {"en-JP",3}, {"en-KE",1}, {"en-KI",1},
	{"en-KN",1}, {"en-KY",1}, {"en-LC",1}, {"en-LR",1}, {"en-LS",1}, {"en-LT",1}, {"en-LV",1},
	{"en-MG",1}, {"en-MO",1}, {"en-MS",1}, {"en-MT",1}, {"en-MU",1}, {"en-MV",1}, {"en-MW",1},
	{"en-MY",1}, {"en-NA",1}, {"en-NF",1}, {"en-NG",1}, {"en-NL",1}, {"en-NO",1}, {"en-NR",1},
	{"en-NU",1}, {"en-NZ",1}, {"en-PG",1}, {"en-PK",1}, {"en-PL",1}, {"en-PN",1}, {"en-PT",1},
	{"en-PW",1}, {"en-RO",1}, {"en-RW",1}, {"en-SB",1}, {"en-SC",1}, {"en-SD",1}, {"en-SE",3},
	{"en-SG",1}, {"en-SH",1}, {"en-SI",1}, {"en-SK",1}, {"en-SL",1}, {"en-SS",1}, {"en-SX",1},
	{"en-SZ",1}, {"en-Shaw",3}, {"en-TC",1}, {"en-TK",1}, {"en-TO",1}, {"en-TT",1}, {"en-TV",1},
	{"en-TZ",1}, {"en-UA",1}, {"en-UG",1}, {"en-VC",1}, {"en-VG",1}, {"en-VU",1}, {"en-WS",1},
	{"en-ZA",3}, {"en-ZM",1}, {"en-ZW",1}, {"es-PA",2}, {"es-PR",2}, {"fr-CA",3}, {"ha-Arab",3},
	{"ha-SD",3}, {"iu-Latn",3}, {"ks-Deva",1}, {"ku-Arab",3}, {"ku-IR",3}, {"mni-Mtei",3},
	{"sat-Deva",3}, {"sd-Deva",2}, {"se-FI",1}, {"sv-AX",1}, {"sv-FI",1}, {"uz-Arab",3},
	{"zh-HK",1}, {"zh-MO",1}, {"zh-SG",1},
};

const size_t date_n_keys = sizeof date_keys / sizeof date_keys[0];
const size_t date_n_slots = sizeof date_slots / sizeof date_slots[0];
const size_t date_n_folds = sizeof date_folds / sizeof date_folds[0];
const size_t date_n_zeros = sizeof date_zeros / sizeof date_zeros[0];
const size_t date_n_langs = sizeof date_langs / sizeof date_langs[0];
const size_t date_n_regions = sizeof date_regions / sizeof date_regions[0];
