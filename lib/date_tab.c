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
    "# സെക്കൻഡ് മുമ്പ്\0# ช\0# ชม\0# ชม ท\0# ชม ที\0# ชม ที่\0# ชม ที่แ\0# ชม ที่แล\0"
    "# ชม ที่แล้\0# ชม ที่แล้ว\0# ชั\0# ชั่\0# ชั่ว\0# ชั่วโ\0# ชั่วโม\0# ชั่วโมง\0# ชั่วโมงท\0"
    "# ชั่วโมงที\0# ชั่วโมงที่\0# ชั่วโมงที่ผ\0# ชั่วโมงที่ผ่\0# ชั่วโมงที่ผ่า\0"
    "# ชั่วโมงที่ผ่าน\0# ชั่วโมงที่ผ่านม\0# ชั่วโมงที่ผ่านมา\0# น\0# นา\0# นาท\0# นาที\0"
    "# นาทีท\0# นาทีที\0# นาทีที่\0# นาทีที่ผ\0# นาทีที่ผ่\0# นาทีที่ผ่า\0# นาทีที่ผ่าน\0"
    "# นาทีที่ผ่านม\0# นาทีที่ผ่านมา\0# นาทีที่แ\0# นาทีที่แล\0# นาทีที่แล้\0# นาทีที่แล้ว\0"
    "# ป\0# ปี\0# ปีท\0# ปีที\0",
    "# ปีที่\0# ปีที่แ\0# ปีที่แล\0# ปีที่แล้\0# ปีที่แล้ว\0# ว\0# วั\0# วัน\0# วันท\0# วันที\0"
    "# วันที่\0# วันที่ผ\0# วันที่ผ่\0# วันที่ผ่า\0# วันที่ผ่าน\0# วันที่ผ่านม\0"
    "# วันที่ผ่านมา\0# วันที่แ\0# วันที่แล\0# วันที่แล้\0# วันที่แล้ว\0# วิ\0# วิน\0# วินา\0"
    "# วินาท\0# วินาที\0# วินาทีท\0# วินาทีที\0# วินาทีที่\0# วินาทีที่ผ\0# วินาทีที่ผ่\0"
    "# วินาทีที่ผ่า\0# วินาทีที่ผ่าน\0# วินาทีที่ผ่านม\0# วินาทีที่ผ่านมา\0# วินาทีที่แ\0"
    "# วินาทีที่แล\0# วินาทีที่แล้\0# วินาทีที่แล้ว\0# ส\0# สั\0# สัป\0# สัปด\0# สัปดา\0"
    "# สัปดาห\0# สัปดาห์\0# สัปดาห์ท\0# สัปดาห์ที\0# สัปดาห์ที่\0# สัปดาห์ที่ผ\0"
    "# สัปดาห์ที่ผ่\0# สัปดาห์ที่ผ่า\0# สัปดาห์ที่ผ่าน\0# สัปดาห์ที่ผ่านม\0# สัปดาห์ที่ผ่านมา\0"
    "# สัปดาห์ที่แ\0# สัปดาห์ที่แล\0# สัปดาห์ที่แล้\0# สัปดาห์ที่แล้ว\0# เ\0# เด\0# เดื\0"
    "# เดือ\0# เดือน\0# เดือนท\0# เดือนที\0# เดือนที่\0# เดือนที่ผ\0# เดือนที่ผ่\0"
    "# เดือนที่ผ่า\0# เดือนที่ผ่าน\0# เดือนที่ผ่านม\0# เดือนที่ผ่านมา\0# เดือนที่แ\0"
    "# เดือนที่แล\0# เดือนที่แล้\0# เดือนที่แล้ว\0# ຊ\0# ຊມ\0# ຊມ ກ\0# ຊມ ກ່\0# ຊມ ກ່ອ\0"
    "# ຊມ ກ່ອນ\0# ຊົ\0# ຊົ່\0# ຊົ່ວ\0# ຊົ່ວໂ\0# ຊົ່ວໂມ\0# ຊົ່ວໂມງ\0# ຊົ່ວໂມງກ\0# ຊົ່ວໂມງກ່\0"
    "# ຊົ່ວໂມງກ່ອ\0# ຊົ່ວໂມງກ່ອນ\0# ດ\0# ດ ກ\0# ດ ກ່\0# ດ ກ່ອ\0# ດ ກ່ອນ\0# ນ\0# ນທ\0# ນທ ກ\0"
    "# ນທ ກ່\0# ນທ ກ່ອ\0# ນທ ກ່ອນ\0# ນາ\0# ນາທ\0# ນາທີ\0# ນາທີກ\0# ນາທີກ່\0# ນາທີກ່ອ\0"
    "# ນາທີກ່ອນ\0# ປ\0# ປີ\0# ປີກ\0# ປີກ່\0# ປີກ່ອ\0# ປີກ່ອນ\0# ມ\0# ມື\0# ມື້\0# ມື້ກ\0"
    "# ມື້ກ່\0# ມື້ກ່ອ\0# ມື້ກ່ອນ\0# ວ\0# ວິ\0# ວິ ກ\0# ວິ ກ່\0# ວິ ກ່ອ\0# ວິ ກ່ອນ\0# ວິນ\0"
    "# ວິນາ\0# ວິນາທ\0# ວິນາທີ\0# ວິນາທີກ\0# ວິນາທີກ່\0# ວິນາທີກ່ອ\0# ວິນາທີກ່ອນ\0# ອ\0# ອທ\0"
    "# ອທ ກ\0# ອທ ກ່\0# ອທ ກ່ອ\0# ອທ ກ່ອນ\0# ອາ\0# ອາທ\0# ອາທິ\0# ອາທິດ\0# ອາທິດກ\0# ອາທິດກ່\0"
    "# ອາທິດກ່ອ\0# ອາທິດກ່ອນ\0# ເ\0# ເດ\0# ເດື\0# ເດືອ\0# ເດືອນ\0# ເດືອນກ\0# ເດືອນກ່\0"
    "# ເດືອນກ່ອ\0# ເດືອນກ່ອນ\0# စ\0# စက\0# စက္\0# စက္က\0# စက္ကန\0# စက္ကန့\0# စက္ကန့်\0"
    "# စက္ကန့်အ\0# စက္ကန့်အတ\0# စက္ကန့်အတွ\0# စက္ကန့်အတွင\0# စက္ကန့်အတွင်\0# စက္ကန့်အတွင်း\0"
    "# န\0# နာ\0# နာရ\0# နာရီ\0# နာရီအ\0# နာရီအတ\0",
    "# နာရီအတွ\0# နာရီအတွင\0# နာရီအတွင်\0# နာရီအတွင်း\0# နှ\0# နှစ\0# နှစ်\0# နှစ်အ\0# နှစ်အတ\0"
    "# နှစ်အတွ\0# နှစ်အတွင\0# နှစ်အတွင်\0# နှစ်အတွင်း\0# ပ\0# ပတ\0# ပတ်\0# ပတ်အ\0# ပတ်အတ\0"
    "# ပတ်အတွ\0# ပတ်အတွင\0# ပတ်အတွင်\0# ပတ်အတွင်း\0# ပီ\0# ပီ ပ\0# ပီ ပူ\0# ပီ ပူၼ\0# ပီ ပူၼ်\0"
    "# ပီ ပူၼ်ႉ\0# ပီ ပူၼ်ႉမ\0# ပီ ပူၼ်ႉမႃ\0# ပီ ပူၼ်ႉမႃး\0# မ\0# မိ\0# မိန\0# မိနစ\0# မိနစ်\0"
    "# မိနစ်အ\0# မိနစ်အတ\0# မိနစ်အတွ\0# မိနစ်အတွင\0# မိနစ်အတွင်\0# မိနစ်အတွင်း\0# မိၼ\0# မိၼိ\0"
    "# မိၼိတ\0# မိၼိတ်\0# မိၼိတ်ႉ\0# မိၼိတ်ႉပ\0# မိၼိတ်ႉပူ\0# မိၼိတ်ႉပူၼ\0# မိၼိတ်ႉပူၼ်\0"
    "# မိၼိတ်ႉပူၼ်ႉ\0# မိၼိတ်ႉပူၼ်ႉမ\0# မိၼိတ်ႉပူၼ်ႉမႃ\0# မိၼိတ်ႉပူၼ်ႉမႃး\0# ရ\0# ရက\0# ရက်\0"
    "# ရက်အ\0# ရက်အတ\0# ရက်အတွ\0# ရက်အတွင\0# ရက်အတွင်\0# ရက်အတွင်း\0# လ\0# လအ\0# လအတ\0# လအတွ\0"
    "# လအတွင\0# လအတွင်\0# လအတွင်း\0# လိ\0# လိူ\0# လိူၼ\0# လိူၼ်\0# လိူၼ်ပ\0# လိူၼ်ပူ\0"
    "# လိူၼ်ပူၼ\0# လိူၼ်ပူၼ်\0# လိူၼ်ပူၼ်ႉ\0# လိူၼ်ပူၼ်ႉမ\0# လိူၼ်ပူၼ်ႉမႃ\0# လိူၼ်ပူၼ်ႉမႃး\0"
    "# ဝ\0# ဝူ\0# ဝူင\0# ဝူင်\0# ဝူင်ႈ\0# ဝူင်ႈပ\0# ဝူင်ႈပူ\0# ဝူင်ႈပူၼ\0# ဝူင်ႈပူၼ်\0"
    "# ဝူင်ႈပူၼ်မ\0# ဝူင်ႈပူၼ်မႃ\0# ဝူင်ႈပူၼ်မႃး\0# ဝူင်ႈပူၼ်ႉ\0# ဝူင်ႈပူၼ်ႉမ\0# ဝူင်ႈပူၼ်ႉမႃ\0"
    "# ဝူင်ႈပူၼ်ႉမႃး\0# ဝၼ\0# ဝၼ်\0# ဝၼ်း\0# ဝၼ်းပ\0# ဝၼ်းပူ\0# ဝၼ်းပူၼ\0# ဝၼ်းပူၼ်\0"
    "# ဝၼ်းပူၼ်ႉ\0# ဝၼ်းပူၼ်ႉမ\0# ဝၼ်းပူၼ်ႉမႃ\0# ဝၼ်းပူၼ်ႉမႃး\0# ၸ\0# ၸူ\0# ၸူဝ\0# ၸူဝ်\0"
    "# ၸူဝ်ႈ\0# ၸူဝ်ႈမ\0# ၸူဝ်ႈမူ\0# ၸူဝ်ႈမူင\0# ၸူဝ်ႈမူင်\0# ၸူဝ်ႈမူင်း\0# ၸူဝ်ႈမူင်းပ\0"
    "# ၸူဝ်ႈမူင်းပူ\0# ၸူဝ်ႈမူင်းပူၼ\0# ၸူဝ်ႈမူင်းပူၼ်\0# ၸူဝ်ႈမူင်းပူၼ်ႉ\0# ၸူဝ်ႈမူင်းပူၼ်ႉမ\0"
    "# ၸူဝ်ႈမူင်းပူၼ်ႉမႃ\0# ၸူဝ်ႈမူင်းပူၼ်ႉမႃး\0# ၸႅ\0# ၸႅၵ\0# ၸႅၵ်\0# ၸႅၵ်ၵ\0# ၸႅၵ်ၵၢ\0"
    "# ၸႅၵ်ၵၢၼ\0# ၸႅၵ်ၵၢၼ်\0# ၸႅၵ်ၵၢၼ်ႉ\0# ၸႅၵ်ၵၢၼ်ႉပ\0# ၸႅၵ်ၵၢၼ်ႉပူ\0# ၸႅၵ်ၵၢၼ်ႉပူၼ\0"
    "# ၸႅၵ်ၵၢၼ်ႉပူၼ်\0# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉ\0# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉမ\0# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉမႃ\0"
    "# ၸႅၵ်ၵၢၼ်ႉပူၼ်ႉမႃး\0# დღეში\0# დღის\0# დღის წინ\0# თვეში\0# თვის\0# თვის წინ\0# კვ\0"
    "# კვ წინ\0# კვირაში\0# კვირის\0# კვირის წინ\0# საათის\0# საათის წინ\0# საათში\0# სთ\0"
    "# სთ წინ\0# წამის\0# წამის წინ\0# წამში\0",
    "# წელიწადში\0# წელში\0# წთ\0# წთ წინ\0# წლის\0# წლის წინ\0# წმ\0# წმ წინ\0# წუთის\0"
    "# წუთის წინ\0# წუთში\0# ᐃᐢᐠᐚᐨ\0# ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0# ᐅᑖᑯᓰᕽ\0# ᐘᐢᑳᐸᓂᑯᕽ\0# ᑎᐸᐦᐃᑲᓂᓯᐦᑯᕽ\0# ᑕᐦᑐ\0"
    "# ᑕᐦᑐ ᐘᐢᑳᐸᓂᑭ\0# ᑕᐦᑐ ᐲᓯᒼ\0# ᑲᔮᐢ\0# ᑲᔮᐢ ᐊᐢᑭᕀ\0# ᑳᑮ\0# ᑳᑮ ᐃᐢᐸᓂᐠ\0# ᑳᑮ ᑕᐦᑐ\0# ᑳᑮ ᑕᐦᑐ ᑮᓯᑳᐠ\0"
    "# ខ\0# ខែ\0# ខែទ\0# ខែទៀ\0# ខែទៀត\0# ខែម\0# ខែមុ\0# ខែមុន\0# ឆ\0# ឆ្\0# ឆ្ន\0# ឆ្នា\0"
    "# ឆ្នាំ\0# ឆ្នាំទ\0# ឆ្នាំទៀ\0# ឆ្នាំទៀត\0# ឆ្នាំម\0# ឆ្នាំមុ\0# ឆ្នាំមុន\0# ថ\0# ថ្\0"
    "# ថ្ង\0# ថ្ងៃ\0# ថ្ងៃទ\0# ថ្ងៃទៀ\0# ថ្ងៃទៀត\0# ថ្ងៃម\0# ថ្ងៃមុ\0# ថ្ងៃមុន\0# ន\0# នា\0"
    "# នាទ\0# នាទី\0# នាទីទ\0# នាទីទៀ\0# នាទីទៀត\0# នាទីម\0# នាទីមុ\0# នាទីមុន\0# ម\0# ម៉\0"
    "# ម៉ោ\0# ម៉ោង\0# ម៉ោងទ\0# ម៉ោងទៀ\0# ម៉ោងទៀត\0# ម៉ោងម\0# ម៉ោងមុ\0# ម៉ោងមុន\0# វ\0# វិ\0"
    "# វិន\0# វិនា\0# វិនាទ\0# វិនាទី\0# វិនាទីទ\0# វិនាទីទៀ\0# វិនាទីទៀត\0# វិនាទីម\0"
    "# វិនាទីមុ\0# វិនាទីមុន\0# ស\0# សប\0# សប្\0# សប្ដ\0# សប្ដា\0# សប្ដាហ\0# សប្ដាហ៍\0"
    "# សប្ដាហ៍ទ\0# សប្ដាហ៍ទៀ\0# សប្ដាហ៍ទៀត\0# សប្ដាហ៍ម\0# សប្ដាហ៍មុ\0# សប្ដាហ៍មុន\0# か\0# か月\0"
    "# か月前\0# か月後\0# 个\0# 个星\0# 个星期\0# 个星期前\0# 个星期后\0# 个月\0# 个月前\0# 个月后\0# 個\0# 個星\0# 個星期\0"
    "# 個星期前\0# 個星期後\0# 個月\0# 個月前\0# 個月後\0# 分\0# 分前\0# 分後\0# 分鐘\0# 分鐘前\0# 分鐘後\0# 分钟\0# 分钟前\0"
    "# 分钟后\0# 天\0# 天前\0# 天後\0# 小\0# 小时\0# 小时前\0# 小时后\0# 小時\0# 小時前\0# 小時後\0# 年\0# 年前\0# 年后\0"
    "# 年後\0# 日\0# 日前\0# 日后\0# 日後\0# 星\0# 星期\0# 星期前\0# 星期後\0# 時\0# 時間\0# 時間前\0# 時間後\0# 秒\0# 秒前\0"
    "# 秒后\0# 秒後\0# 週\0# 週前\0# 週後\0# 週間\0# 週間前\0# 週間後\0# ꭰꮞ\0# ꭰꮞ ꮵꭸꮢ\0# ꭰꮞꮲ\0# ꭰꮞꮲ ꮵꭸꮢ\0"
    "# ꭲᏻꮎꮩꮣꮖꮝꮧ\0# ꭲᏻꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0# ꭲᏻꮯꮆꮣ\0# ꭲᏻꮯꮆꮣ ꮵꭸꮢ\0# ꭲꭶ\0# ꭲꭶ ꮵꭸꮢ\0# ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0"
    "# ꭲꮷꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭲꮿꮤ\0# ꭲꮿꮤ ꮵꭸꮢ\0# ꭲꮿꮤꮼꮝꮤꮕ\0# ꭲꮿꮤꮼꮝꮤꮕ ꮵꭸꮢ\0# ꭴꮥ\0# ꭴꮥ ꮵꭸꮢ\0# ꭴꮥꮨᏼꮜꮧꮢꭲ\0"
    "# ꭴꮥꮨᏼꮜꮧꮢꭲ ꮵꭸꮢ\0# ꭷꮈ\0# ꭷꮈ ꮵꭸꮢ\0# ꭷꮈꭲ\0# ꭷꮈꭲ ꮵꭸꮢ\0# ꭿꮈꮝꭹ\0# ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0# ꭿꮈꮝꭹ ꮷꮢꭿꮫ ꮵꭸꮢ\0"
    "# ꮡꮯ\0# ꮡꮯ ꮵꭸꮢ\0# ꮡꮯꮆꮣ\0# ꮡꮯꮆꮣ ꮵꭸꮢ\0# ꮢꮎ\0# ꮢꮎ ꮵꭸꮢ\0# ꮢꮎꮩꮣꮖꮝꮧ\0# ꮢꮎꮩꮣꮖꮝꮧ ꮵꭸꮢ\0# ꮣꮣꮎꮹꮝꭼ\0"
    "# ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0# ꮧꭷꮈꭲ\0# ꮧꭷꮈꭲ ꮵꭸꮢ\0# 𐴁𐴡𐴏𐴥𐴡𐴌\0# 𐴁𐴡𐴏𐴥𐴡𐴌 𐴀𐴝𐴒𐴠\0# 𐴇𐴥𐴝𐴉𐴃𐴝\0# 𐴇𐴥𐴝𐴉𐴃𐴝 𐴀𐴝𐴒𐴠\0"
    "# 𐴊𐴞𐴕\0# 𐴊𐴞𐴕 𐴀𐴝𐴒𐴠\0# 𐴏𐴠𐴑𐴤𐴠𐴕\0# 𐴏𐴠𐴑𐴤𐴠𐴕 𐴀𐴝𐴒𐴠\0# 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0# 𐴒𐴤𐴡𐴕𐴄𐴤𐴝 𐴀𐴝𐴒𐴠\0# 𐴔𐴝𐴐𐴢\0"
    "# 𐴔𐴝𐴐𐴢 𐴀𐴝𐴒𐴠\0# 𐴔𐴞𐴕𐴥𐴡𐴄\0# 𐴔𐴞𐴕𐴥𐴡𐴄 𐴀𐴝𐴒𐴠\0# 𑄇𑄏𑄧\0# 𑄇𑄏𑄧 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓\0# 𑄊𑄮𑄚𑄴𑄓 𑄃𑄉𑄬\0# 𑄊𑄮𑄚𑄴𑄓𑄠𑄴\0"
    "# 𑄘𑄨𑄚𑄮\0",
    "# 𑄘𑄨𑄚𑄮 𑄟𑄧𑄖𑄴𑄙𑄳𑄠\0# 𑄘𑄨𑄚𑄴\0# 𑄘𑄨𑄚𑄴 𑄃𑄉𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄬\0# 𑄝𑄧𑄏𑄧𑄢𑄴\0# 𑄝𑄧𑄏𑄧𑄢𑄴 𑄃𑄉𑄬\0# 𑄟𑄏𑄧\0# 𑄟𑄏𑄧 𑄃𑄉𑄬\0"
    "# 𑄟𑄏𑄬\0# 𑄟𑄨𑄚𑄨𑄖𑄴\0# 𑄟𑄨𑄚𑄨𑄖𑄴 𑄃𑄉𑄬\0# 𑄟𑄨𑄚𑄨𑄘𑄬\0# 𑄥𑄛𑄴𑄖\0# 𑄥𑄛𑄴𑄖 𑄃𑄉𑄬\0# 𑄥𑄛𑄴𑄖𑄠𑄴\0# 𑄥𑄛𑄴𑄖𑄢𑄴\0"
    "# 𑄥𑄛𑄴𑄖𑄢𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴\0# 𑄥𑄬𑄉𑄬𑄚𑄴 𑄃𑄉𑄬\0# 𑄥𑄬𑄉𑄬𑄚𑄴𑄘𑄬\0# 𞤤𞤫𞤦\0# 𞤤𞤫𞤦 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤦𞥆𞤭\0"
    "# 𞤤𞤫𞤦𞥆𞤭 𞤱𞤵𞤤𞤭𞥅𞤯𞤭\0# 𞤤𞤫𞤱\0# 𞤤𞤫𞤱 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤤𞤫𞤱𞤪𞤵\0# 𞤤𞤫𞤱𞤪𞤵 𞤱𞤵𞤤𞤭𞥅𞤲𞥋𞤣𞤵\0# 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0"
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
    "#か\0#か月\0#か月前\0#个\0#个小\0#个小时\0#个小时前\0#个月\0#个月前\0#个月后\0#個\0#個小\0#個小時\0#個小時前\0#個月\0#個月前\0"
    "#分\0#分前\0#分钟\0#分钟前\0#分钟后\0#周\0#周前\0#周后\0#天\0#天前\0#天后\0#小\0#小时\0#小时前\0#小时后\0#小時\0#小時前\0#年\0"
    "#年前\0#年后\0#日\0#日前\0#星\0#星期\0#星期前\0#時\0#時間\0#時間前\0#秒\0#秒前\0#秒后\0#秒钟\0#秒钟前\0#秒钟后\0#週\0#週間\0"
    "#週間前\0#개\0#개월\0#개월 전\0#개월 후\0#년\0#년 전\0#년 후\0#분\0#분 전\0#분 후\0#시\0#시간\0",
    "#시간 전\0#시간 후\0#일\0#일 전\0#일 후\0#주\0#주 전\0#주 후\0#초\0#초 전\0#초 후\0'\0'ahepongipongi\0'aho\0"
    "'aho \0'aho 'e\0'aho 'e #\0'aho 'e # kuo\0'aho 'e # kuo'osi\0'aho ni\0'aneafi\0'aneheafi\0"
    "'aok\0'aokosi\0'ap\0'apelila\0'apongipongi\0'au\0'aukake\0'epe\0'epeleli\0'i\0'i he\0"
    "'i he \0'i he 'aho\0'i he 'aho \0'i he 'aho 'e\0'i he 'aho 'e #\0'i he houa\0'i he houa \0"
    "'i he houa 'e\0'i he houa 'e #\0'i he mahina\0'i he mahina \0'i he mahina 'e\0"
    "'i he mahina 'e #\0'i he miniti\0'i he miniti \0'i he miniti 'e\0'i he miniti 'e #\0"
    "'i he sekoni\0'i he sekoni \0'i he sekoni 'e\0'i he sekoni 'e #\0'i he ta\0'i he ta'u\0"
    "'i he ta'u \0'i he ta'u 'e\0'i he ta'u 'e #\0'i he uike\0'i he uike \0'i he uike 'e\0"
    "'i he uike 'e #\0'ok\0'oka\0'okakopa\0'okatopa\0's\0's avonds\0's middags\0's nachts\0"
    "'s ochtends\0'st\0'st'ano\0'sta\0'sta setemana\0'sto\0'sto meze\0(a)\0(a),\0(e)ko\0-a\0"
    "-ж\0-ж,\0-ന്\0a\0a cikin\0a cikin kwanaki\0a cikin kwanaki #\0a cikin mako\0"
    "a cikin mako #\0a cikin makonni\0a cikin makonni #\0a cikin watan\0a cikin watan #\0"
    "a cikin watanni\0a cikin watanni #\0a day\0a day ago\0a few\0a few seconds\0"
    "a few seconds ago\0a la\0a las\0a les\0a m\0a min\0a min ago\0a minute\0a minute ago\0"
    "a moment\0a moment ago\0a month\0a month ago\0a morgun\0a nasta\0a nasta ari\0a prossima\0"
    "a prossima simana\0a proxima\0a proxima semana\0a second\0a second ago\0a semana\0"
    "a semana pasada\0a shekarar\0a shekarar #\0a shekaru\0a shekaru #\0a sidasta\0"
    "a sidasta ari\0a simana\0a simana passata\0a te\0a te #\0a te # tau\0a ten\0a ten #\0"
    "a ten # anu\0a ten # dia\0a ten # m\0a ten # mes\0a ten # min\0a ten # minutu\0"
    "a ten # ora\0a ten # s\0a ten # sig\0a ten # sigundu\0a ten # sim\0a ten # simana\0"
    "a tera\0a tera marama\0a tera tau\0a tera wiki\0a tessu\0a tessu ari\0a week\0a week ago\0"
    "a year\0a year ago\0a zuee\0a(n)\0a(n) #\0a(n) # d\0a(n) # deeg\0a(n) # j\0a(n) # joer\0"
    "a(n) # m\0a(n) # meint\0a(n) # min\0a(n) # minutten\0a(n) # sek\0a(n) # sekonnen\0"
    "a(n) # st\0a(n) # stonnen\0a(n) # w\0a(n) # wochen\0a-benn\0a-benn #\0a-benn # a\0"
    "a-benn # a eilennou\0a-benn # a euriou\0a-benn # a sizhuniou\0a-benn # a viziou\0"
    "a-benn # a vloaziou\0a-benn # a vunutou\0a-benn # a zeiziou\0a-benn # bl\0a-benn # bloaz\0"
    "a-benn # d\0a-benn # deiz\0a-benn # e\0a-benn # eilenn\0a-benn # eur\0a-benn # min\0"
    "a-benn # miz\0a-benn # munut\0a-benn # s\0a-benn # sizh\0a-benn # sizhun\0a-benn # viz\0"
    "a-benn # vloaz\0a-benn # vunut\0a-benn # zeiz\0a-bhoin\0a-bhoin-de\0a-bhon\0"
    "a-bhon-uiridh\0a-maireach\0a1\0a2\0a3\0a4\0a5\0a6\0a7\0aa\0aabig\0aadhi\0aadhi raat\0"
    "aadi\0aadi vara\0aaj\0aaktopa\0aaktopa'\0aamu\0aamulla\0aamup\0aamupaiva\0aamupaivalla\0"
    "aand\0aane\0aane wala\0aane wala kal\0aane wala parson\0aar\0aaro\0aasadi\0aasadi lenju\0"
    "aasta\0aaɓ\0aaɓnde\0ab\0abameta\0aban\0abans\0abans-d\0abans-d'ahir\0abe\0abeibe\0abend\0"
    "abends\0abendua\0abenduaren\0abhi\0abofʊmka\0abofʊmka kanoro\0abosome#\0abosome# a\0"
    "abosome# a atwam\0abosome# mu\0about\0about #\0about # hours\0about # hours ago\0"
    "about an\0about an hour\0about an hour ago\0abr\0abrell\0abriil\0abril\0abrile\0abrille\0"
    "abu\0aburil\0abuztua\0abuztuaren\0acafʊnɖuka\0acafʊnɖuka kanoro\0acapomka\0"
    "acapomka kanoro\0acer\0acum\0acum #\0acum # an\0acum # ani\0acum # de\0acum # de ani\0"
    "acum # de luni\0acum # de minute\0acum # de ore\0acum # de saptamani\0acum # de secunde\0"
    "acum # de zile\0acum # h\0acum # luna\0acum # luni\0acum # min\0acum # minut\0"
    "acum # minute\0acum # ora\0acum # ore\0acum # sapt\0acum # saptamana\0acum # saptamani\0"
    "acum # sec\0acum # secunda\0acum # secunde\0acum # zi\0acum # zile\0ad\0ad kvoldi\0"
    "ad morgni\0ad nottu\0adar\0adara\0adduha\0ade\0adeemekpoxe\0adhuhuri\0ado\0adoolessa\0"
    "adr\0afe\0afe #\0afe # a\0afe # a atwam\0afe # mu\0afe a\0afe a atwam\0afe a edi\0"
    "afe a edi ho\0afe yi\0afi\0afirilu\0afo\0afo #\0afo # gara\0afo # gara aga\0afo a\0"
    "afo gara\0afo gara aga\0afo na\0afo na-abia\0afofie\0aften\0afternoon\0afuabe\0ag\0aga\0"
    "agast\0agasti\0agbienaa\0aggusti\0aggustip\0agla\0agla hafta\0agla maheena\0agla saal\0"
    "ago\0agora\0agosetose\0agost\0agosti\0agosto\0agostu\0ags\0agst\0agt\0agto\0agu\0agus\0"
    "agusito\0agust\0agusta\0agusti\0agustos\0agustu\0agustus\0ah\0ahad\0aharabata\0ahd\0"
    "ahinime\0ahir\0ahora\0ai\0aib\0aibrean\0aig\0aijima\0aiku\0aikue\0aikue #\0aikue # akayu\0"
    "aikue # akayu ita\0aikue # ara\0aikue # ara ita\0aikue # h\0aikue # h ita\0aikue # hura\0"
    "aikue # hura ita\0",
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
    "asib\0asibti\0asid\0asidyas\0asiibi\0asim\0",
    "asimwas\0asinas\0askka\0asm\0asn\0ass\0ass-a\0assa\0assabdu\0assenat\0aste\0aste honetan\0"
    "asteartea\0asteazkena\0astelehena\0asubuhi\0asʊbaa\0at\0at night\0ata\0ataasinngorneq\0"
    "atal\0atalaata\0atalata\0atam\0ati\0atini\0atinni\0atl\0atm\0atzo\0aug\0auguscht\0august\0"
    "augusta\0augusti\0augusto\0augusts\0augustus\0augusztus\0aujourd\0aujourd'hui\0auri\0"
    "aurreko\0aurreko astean\0aurreko hilabetean\0aurten\0aus\0austu\0avant\0avant #\0"
    "avant # di\0avant # dis\0avant # emna\0avant # emnas\0avant # h\0avant # mais\0"
    "avant # min\0avant # minuta\0avant # minutas\0avant # onn\0avant # onns\0avant # s\0"
    "avant # secunda\0avant # secundas\0avant # ura\0avant # uras\0avant #d\0avant #e\0"
    "avant #h\0avant #mais\0avant #o\0avant-hier\0averil\0avg\0avgust\0avgusta\0avi\0avientu\0"
    "avo\0avond\0avost\0avq\0avqust\0avr\0avrigl\0avril\0avrril\0avui\0avust\0awa\0awa #\0"
    "awa # da\0awa # da ta\0awa # da ta gabata\0awanni\0awanni #\0awanni # da\0"
    "awanni # da suka\0awanni # da suka gabata\0awg\0awgust\0awgusta\0awi\0awiril\0awirili\0"
    "awr\0awril\0awst\0aww\0awwissu\0axad\0axd\0axsam\0axsamustu\0ayer\0ayeri\0ayewohomumu\0"
    "ayn\0aynas\0ayu\0ayu-bis\0ayu-bis bi\0ayu-bis bi weesu\0ayu-bis bii\0ayu-bis biy\0"
    "ayu-bis biy new\0az\0aza\0azar\0azaroa\0azaroaren\0azekka\0azi\0aɖabaƒoƒo\0aɖabaƒoƒo #\0"
    "aɖabaƒoƒo # si\0aɖabaƒoƒo # si va\0aɖabaƒoƒo # si va yi\0aɖabaƒoƒo # si wo\0"
    "aɖabaƒoƒo # si wo va\0aɖabaƒoƒo # si wo va yi\0aɖt\0aɖɩt\0aɖɩtenee\0baada\0baada ya\0"
    "baada ya dakika\0baada ya dakika #\0baada ya miaka\0baada ya miaka #\0baada ya miezi\0"
    "baada ya miezi #\0baada ya mwaka\0baada ya mwaka #\0baada ya mwezi\0baada ya mwezi #\0"
    "baada ya saa\0baada ya saa #\0baada ya sekunde\0baada ya sekunde #\0baada ya siku\0"
    "baada ya siku #\0baada ya wiki\0baada ya wiki #\0badi\0bado\0bado lenju\0bahman\0bakel\0"
    "bakel latni\0bal\0bala\0balandis\0balandzio\0balaza\0bana\0banda\0banhaet\0banringzgvaq\0"
    "bar\0bara\0bay\0bay gio\0bazar\0bazar ertesi\0be\0beal\0bealtaine\0bear\0bearjadat\0bed\0"
    "beke\0beke e\0beke e fetileng\0beke e tlang\0beke eno\0beke ye\0beke ye e\0"
    "beke ye e fetilego\0beke ye e tlago\0bel\0belawu\0ben\0benada\0berfanbar\0berfanbara\0"
    "beri\0beri #\0beri # deqiqeyan\0beri # deqiqeye\0beri # dq\0beri # hefteyan\0"
    "beri # hefteye\0beri # mehan\0beri # mehe\0beri # rojan\0beri # roje\0beri # saetan\0"
    "beri # saete\0beri # salan\0beri # sale\0beri # saniyeyan\0beri # saniyeye\0beri # sn\0"
    "berri\0bese\0bese lenju\0besok\0bi\0bihar\0bikua\0bikua-oko\0bikua-oku\0bikua-pta\0"
    "bikua-use\0bikua-usio\0bil\0bin\0bio\0bioom\0bir\0birestar\0biri\0birz\0birzelio\0"
    "birzelis\0bisha\0bisha danbe\0bishan\0bishii\0bishii hore\0bit\0bit hayashuh\0bitootessa\0"
    "biy\0biyernes\0bk1\0bk2\0bk3\0bk4\0bk5\0bla\0blaɖa\0blwyddyn\0blwyddyn nesaf\0bn\0"
    "boahtte\0boahtte jagi\0boahtte manu\0boahtte vahku\0boaldyn\0bokoɩ\0bokoɩ abonoka\0"
    "bokoɩ afolɩ\0bokoɩ nnɖe\0bor\0bore\0borg\0borgemannu\0boru\0bosome\0bosome #\0bosome # a\0"
    "bosome # a atwam\0bosome # mu\0bosome a\0bosome a atwam\0bosome a edi\0bosome a edi ho\0"
    "bosome yi\0bosome#\0bosome# mu\0bow\0bowte\0br\0bra\0bracet\0brayr\0bre\0breman\0brezen\0"
    "brezna\0brf\0bu\0bu ay\0bu gun\0bu hafta\0bu hefte\0bu il\0bu yil\0bud\0budh\0budhvar\0"
    "budhwaar\0buduci\0buduci mesiac\0buduci rok\0buduci tyzden\0bugun\0bukas\0bulan\0"
    "bulan depan\0bulan ini\0bulan lalu\0bur\0bureet\0bʊn\0c\0c'hwe\0c'hwevrer\0ca\0ca di\0"
    "ca di #\0ca di # agns\0ca di # an\0ca di # mes\0ca di # minut\0ca di # minuts\0"
    "ca di # ore\0ca di # oris\0ca di # secont\0ca di # seconts\0ca di # setemane\0"
    "ca di # setemanis\0ca di # zornade\0ca di # zornadis\0caamsaa\0cab\0cabudanni\0cakc\0"
    "cakcamannu\0cam\0can\0can kuoth\0canol\0canol dydd\0canol nos\0car\0carsamba\0carsem\0"
    "carsenbe\0caw\0cawe\0cb\0ce\0ce mois\0ce mois-ci\0cead\0ceenko\0ceit\0cer\0cersenbe\0"
    "cersenbe axsami\0cerven\0cervence\0cervenec\0cervna\0cet\0cetrtek\0cette\0cette annee\0"
    "cette semaine\0ceturtd\0ceturtdiena\0cetvrtak\0cez\0cez #\0cez # dan\0cez # dneva\0"
    "cez # dni\0cez # let\0cez # leta\0cez # leti\0cez # leto\0cez # mes\0cez # mesec\0"
    "cez # meseca\0cez # mesece\0cez # mesecev\0cez # min\0cez # minut\0cez # minute\0"
    "cez # minuti\0cez # minuto\0cez # s\0cez # sekund\0cez # sekunde\0cez # sekundi\0"
    "cez # sekundo\0cez # ted\0cez # teden\0cez # tedna\0cez # tedne\0cez # tednov\0cez # ur\0"
    "cez # ure\0cez # uri\0cez # uro\0cga\0ch\0cha\0chan\0chan abe\0chan abe e\0"
    "chan abe e'hue\0chan abe e'hue'\0chan abe e'tome\0chanphasapa\0chanphasapa wi\0chanuari\0"
    "chanwape\0",
    "chanwape-kasna\0chanwape-kasna wi\0chanwapegi\0chanwapegi wi\0chanwapetho\0"
    "chanwapetho wi\0charshambeh\0chaykahday\0chaykahday haˀimay\0chaykahdaytiˀtiˀ\0che\0"
    "che i\0che i ze\0che i ze #\0che i ze # ani\0che i ze # di\0che i ze # m\0che i ze # men\0"
    "che i ze # menuti\0che i ze # mezi\0che i ze # s\0che i ze # seg\0che i ze # segondi\0"
    "che la\0che la ze\0che la ze #\0che la ze # o\0che la ze # ora\0che la ze # set\0"
    "che la ze # setemana\0che le\0che le ze\0che le ze #\0che le ze # o\0che le ze # ore\0"
    "che le ze # set\0che le ze # setemane\0che'l\0che'l ze\0che'l ze #\0che'l ze # ano\0"
    "che'l ze # di\0che'l ze # m\0che'l ze # men\0che'l ze # menuto\0che'l ze # meze\0"
    "che'l ze # s\0che'l ze # seg\0che'l ze # segondo\0chenabura\0chesc\0chesc ann\0"
    "chesc meis\0chesta\0chesta edema\0chg\0chieu\0chii\0chikumi\0chikunguru\0chilo\0china\0"
    "chinai\0chipiri\0chiposi\0chishanu\0chitatu\0chivabvu\0chk\0chn\0choola\0choon\0chor\0"
    "chorshanba\0chosti\0chosti'\0chp\0chr\0christmanet\0chs\0cht\0chu\0chu nhat\0chulai\0"
    "chumaine\0chumapiri\0chumatano\0chumatato\0chv\0chw\0chwef\0chwefror\0ci\0cikin\0"
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
    "decembrie\0decembris\0",
    "decembro\0decemeber\0dee\0deesanbur\0deffir\0deffir aza\0deireadh\0deireadh fomhair\0dek\0"
    "dekabr\0del\0del matin\0del mediodia\0del pomeriggio\0delelott\0delutan\0dem\0dema\0"
    "dema passat\0demain\0deman\0demay\0demay #\0demay # haptag\0demay haptag\0demay mah\0"
    "demay sal\0demb\0demin\0den\0den har\0den har manaden\0denna\0denna vecka\0denne\0"
    "denne manaden\0denne maned\0denne maneden\0denne uge\0denne uken\0denne veka\0denschdeg\0"
    "denstaxtsees\0dentro\0dentro de\0dentro de #\0dentro de # a\0dentro de # ano\0"
    "dentro de # anos\0dentro de # d\0dentro de # dia\0dentro de # dias\0dentro de # h\0"
    "dentro de # hora\0dentro de # horas\0dentro de # m\0dentro de # mes\0dentro de # meses\0"
    "dentro de # min\0dentro de # minuto\0dentro de # minutos\0dentro de # s\0dentro de # seg\0"
    "dentro de # segundo\0dentro de # segundos\0dentro de # sem\0dentro de # semana\0"
    "dentro de # semanas\0depois\0depois de\0depois de amanha\0der\0derc\0derc'hent\0"
    "derc'hent-dec\0derc'hent-dec'h\0des\0des woch\0desam\0desambar\0desambra\0desanburu\0"
    "dese\0dese mount\0desemba\0desember\0desembre\0desimber\0deso\0dest\0dest joer\0dets\0"
    "detsember\0dew\0dewen\0dewo\0dexembre\0dey\0dez\0dezamber\0deze\0deze maand\0deze week\0"
    "dezember\0dezembr\0dezembro\0dezembru\0dezenbre\0dfomh\0dg\0dgi\0dhen\0dhen cheitean\0"
    "dhen damhair\0dhen dubhlachd\0dhen fhaoilleach\0dhen ghearran\0dhen ghiblean\0"
    "dhen iuchar\0dhen lunastal\0dhen mhart\0dhen ogmhios\0dhen t\0dhen t-samhain\0"
    "dhen t-sultain\0dhieec\0dhieec latni\0dhj\0dhjetor\0dhu\0dhu al\0dhu al-hijjah\0"
    "dhu al-qadah\0dhu al-qi\0dhu al-qi'dah\0di\0di #\0di # salan\0di # salan de\0di # sale\0"
    "di # sale de\0di li\0di li #\0di li # anu\0di li # dia\0di li # mes\0di li # min\0"
    "di li # minutu\0di li # ora\0di li # sig\0di li # sigundu\0di li # sim\0di li # simana\0"
    "di mattina\0di notte\0di pomeriggio\0di sera\0di woch\0dia\0diardaoin\0dib\0dibeer\0dic\0"
    "dicemba\0dicembar\0dicember\0dicembre\0dicembru\0dicemmiru\0diciadain\0diciembre\0did\0"
    "didomhnaich\0die\0die aand\0die middag\0die nag\0die oggend\0diena\0dienstag\0diese\0"
    "diese mohnd\0diese woche\0diesen\0diesen monat\0dieses\0dieses jahr\0dih\0dihaoine\0"
    "diibma\0dijous\0dil\0dilbata\0dilluns\0dilolo\0diluain\0diluns\0dim\0dimairt\0dimanche\0"
    "dimanco\0dimans\0dimars\0dimarts\0dimas\0dimecres\0dimenge\0dimineata\0dimingu\0dimodi\0"
    "din\0din il\0din il-gimgha\0din is\0din is-sena\0dinda\0dingindi\0dingsdag\0dinnsdaach\0"
    "dino\0dino iki\0dinsdag\0dinten\0dinten ieu\0diok\0diok latni\0dip\0diphalane\0dipos\0"
    "dis\0dis johr\0dis mont\0dis wik\0dis yie\0disamba\0disambar\0disathairne\0disdat\0"
    "diseembar\0disemba\0disember\0disemere\0dissabte\0dissik\0dissik'an\0dissik'an hayashuh\0"
    "disyembre\0dit\0dit jaar\0dit jier\0diumenge\0divendres\0divi\0divi lenju\0diz\0dizenbru\0"
    "dizze\0dizze moanne\0dizze wike\0diɓ\0diɓaɓa\0dj\0djabierne\0djadumingu\0djaluna\0"
    "djamars\0djarason\0djasabra\0djaweps\0dje\0dl\0dlm\0dlm #\0dlm # bln\0dlm # dtk\0"
    "dlm # hari\0dlm # jam\0dlm # mgg\0dlm # mgu\0dlm # min\0dlm # mnt\0dlm # saat\0dlm # thn\0"
    "dnes\0do\0do mediodia\0do polednio\0do'kutan\0doc\0dol\0dom\0doman\0domani\0domenega\0"
    "domenia\0domenica\0domenie\0domh\0domingo\0domingu\0dominica\0dominiga\0don\0don beaivve\0"
    "donderdag\0dondertaxtsees\0donhwere\0donhwere #\0donhwere # a\0donhwere # a atwam\0"
    "donhwere # mu\0donnerstag\0donneschdeg\0donpar\0donparam\0dop\0dopahar\0dopodomani\0"
    "dopol\0dopoldan\0dopoldne\0dopoldnja\0dopoledne\0dopoludnia\0dopoludnie\0doshambeh\0doy\0"
    "drennydd\0ds\0dsb\0dsm\0dt\0du\0du mat\0du matin\0du soir\0dua\0duat\0dub\0duben\0dubh\0"
    "dubna\0duela\0duela #\0duela # aste\0duela # egun\0duela # hilabete\0duela # minutu\0"
    "duela # ordu\0duela # segundo\0duela # urte\0dug\0dugember\0duh\0duj\0dujanbir\0dum\0"
    "dumani\0dumengia\0dumingu\0duminica\0dun\0dunen\0dunnersdaach\0dunnersdag\0dunschtig\0"
    "duo\0duoo\0duoon\0duor\0duorasdat\0duorastat\0dupa\0dupa-amiaza\0dus\0dusem\0dusenbe\0"
    "dush\0dushanba\0duu\0duujal\0duyn\0dv\0dwe\0dwe mar\0dwe mar abich\0dwe mar abiriyo\0"
    "dwe mar aboro\0dwe mar achiel\0dwe mar adek\0dwe mar ang\0dwe mar ang'wen\0dwe mar apar\0"
    "dwe mar apar gi\0dwe mar apar gi ariyo\0dwe mar ariyo\0dwe mar auchiel\0dwe mar gi\0"
    "dwe mar gi achiel\0dwe mar ochiko\0dwo\0dwoada\0dy\0dy gwener\0dy lun\0dy merher\0"
    "dy meurth\0dy sadorn\0dy sul\0dy yow\0dydd\0dydd gwener\0dydd iau\0dydd llun\0"
    "dydd mawrth\0dydd mercher\0dydd sadwrn\0dydd sul\0dzd\0dzember\0dzensa\0dzi\0dzisiaj\0"
    "dzivamisoko\0dzk\0dzm\0dzo\0dzodze\0dzome\0dzove\0dzoɖa\0dzu\0dzv\0e\0e diel\0e enjte\0",
    "e ge\0e ge mo\0e ge mo #\0e ge mo # hawa\0e ge mo # ngap\0e ge mo # ngap-mbi\0"
    "e ge mo leꞌ\0e ge mo leꞌ #\0e ge mo minut\0e ge mo minut #\0e ge mo pesan\0"
    "e ge mo pesan #\0e haptag\0e hene\0e mah\0e marte\0e mbremjes\0e mengjesit\0e merkure\0"
    "e mesdites\0e mesnates\0e nates\0e paradites\0e pasdites\0e premte\0e shtune\0ea\0"
    "eahketbeaivet\0eahketbeaivi\0ean\0eanair\0eb\0ebo\0ebongi\0ebr\0ebrel\0ebrill\0ebusuku\0"
    "ebyamu\0echdoe\0echi\0edho\0ee\0eebila\0eelmine\0eelmine aasta\0eelmine kuu\0"
    "eelmine nadal\0een\0een dag\0een dag geleden\0een jaar\0een jaar geleden\0een maand\0"
    "een maand geleden\0een uur\0een uur geleden\0een week\0een week geleden\0eergister\0"
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
    "fi zmien # gurnata ohra\0fi zmien # sena\0fi zmien # sena ohra\0fi zmien # siegha\0",
    "fi zmien # sighat\0fi zmien # snin\0fi zmien # snin ohra\0fi zmien #-il\0"
    "fi zmien #-il gurnata\0fi zmien #-il gurnata ohra\0fi zmien #-il sena\0"
    "fi zmien #-il sena ohra\0fi zmien #-il siegha\0fia\0fiada\0fie\0fifi\0fii\0fii deɓlii\0"
    "fii gwahlle\0fii loo\0fii marfoo\0fii mundan\0fii yuru\0fileek\0fileek #\0fileek # at\0"
    "fileek # ayi\0fileek # ayi-b\0fileek # ayi-bis\0fileek # fan\0fileek # saa\0fileek # sim\0"
    "fileek # simili\0fileek # wax\0fileek # waxtu\0fileek # we\0fileek # weer\0fim\0"
    "fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0fo #\0fo # awa\0fo # awa we\0"
    "fo # awa we de\0fo # awa we de kom\0fo # minit\0fo # minit we\0fo # minit we de\0"
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
    "gecen yyl\0geceyari\0geene\0geg\0geguze\0geguzes\0gelecek\0",
    "gelecek ay\0gelecek hafta\0gelecek yil\0gelen\0gelen ay\0gelen hefte\0gelen il\0gen\0"
    "gene\0gener\0genier\0genn\0gennaio\0genver\0geschter\0gester\0gestern\0ggulo\0gh\0ghada\0"
    "ghe\0ghennargiu\0gho\0ghuo\0ghɨ\0gibl\0gic\0gicurasi\0gie\0gievgia\0gim\0gio\0giobia\0"
    "giovedi\0gis\0gister\0gisteren\0gitugutu\0giu\0giugn\0giugnettu\0giugno\0giugnu\0gjb\0"
    "gjk\0gjn\0gli\0glindesdi\0gln\0gm\0gnd\0gnt\0gnu\0gobe\0god\0godine\0godz\0godzina\0goiz\0"
    "goiza\0goizald\0goizaldea\0goizaldeko\0goizeko\0golg\0golggotmannu\0gompieno\0gon\0goon\0"
    "gor\0gorff\0gorffennaf\0gosasa\0goson\0goue\0gouere\0gru\0grudnia\0grudzien\0gruod\0"
    "gruodis\0gruodzio\0gshk\0gson\0gtsh\0gtu\0gu\0guak\0guei\0gulan\0gulana\0gum\0gumiguru\0"
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
    "hulyo\0hun\0hune\0hunyo\0huomenna\0hur\0hurae\0hurrengo\0hurrengo astean\0",
    "hurrengo hilabetean\0hurrengo urtean\0hut\0huw\0huwebes\0hwai\0hwai-ini\0hwe\0hyd\0"
    "hydref\0hzr\0i\0i #\0i # jar\0i # manet\0i # minuta\0i # minute\0i # sekund\0i # sekunde\0"
    "i # stund\0i # stunde\0i # tag\0i # wuca\0i ar\0i bikegla\0i dag\0i fjor\0i forgar\0"
    "i forgars\0i forrgar\0i fyrradag\0i gar\0i gceann\0i gceann #\0i gceann # bhl\0"
    "i gceann # bhliain\0i gceann # bl\0i gceann # bliain\0i gceann # bliana\0"
    "i gceann # huaire\0i gceann # la\0i gceann # mbl\0i gceann # mbliana\0i gceann # mhi\0"
    "i gceann # mi\0i gceann # miosa\0i gceann # n\0i gceann # n-uair\0i gceann # n-uair an\0"
    "i gceann # n-uair an chloig\0i gceann # n-uaire\0i gceann # noim\0i gceann # noimead\0"
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
    "ir l\0ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0is hafte\0is saal\0",
    "is-sena\0is-sena d\0is-sena d-diehla\0is-sena l\0is-sena l-ohra\0is-sibt\0isal\0isegun\0"
    "isi\0isikʉ\0isn\0isniin\0isnin\0isonto\0issa\0istawichayazan\0istawichayazan wi\0iste\0"
    "iste anno\0iste mense\0iste septimana\0isu\0isu ywi\0isuk\0it\0it-tlieta\0it-tnejn\0"
    "ituku\0ituku ja\0ituku ja jumwa\0iuch\0iuil\0iul\0iulai\0iulie\0iun\0iune\0iunie\0iviki\0"
    "iviki eledlule\0iviki elizayo\0iwi\0iwo\0iwootkuut\0ix\0ix-xahar\0ix-xahar id\0"
    "ix-xahar id-diehel\0ix-xahar li\0ix-xahar li ghadda\0iyakwakya\0iyawioo\0iyl\0iyn\0iyoo\0"
    "iyul\0iyun\0izolo\0izu\0izu a\0izu gara\0izu gara aga\0izu na\0izu na-esote\0j\0j-fouyir\0"
    "j-guer\0j-souree\0j1\0j2\0j3\0j4\0j5\0ja\0jaan\0jaanuar\0jaat\0jaen\0jaenner\0jam\0jan\0"
    "jana\0janaayo\0janairu\0janar\0janeiro\0janeiru\0janer\0janeru\0janeware\0jann\0jannaayo\0"
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
    "kolo\0kolovoz\0kolovoza\0kom\0komuut\0",
    "kon\0kondon\0koo\0koosk\0kooskoliny\0kor\0kornyoot\0korr\0korrik\0korse\0kos\0kosiɖa\0"
    "kosiɖa #\0kosiɖa # si\0kosiɖa # si va\0kosiɖa # si va yi\0kosiɖa # si wo\0"
    "kosiɖa # si wo va\0kosiɖa # si wo va yi\0kosiɖa si\0kosiɖa si gbo\0kosiɖa si gbo na\0"
    "kosiɖa si va\0kosiɖa si va yi\0kosiɖa sia\0koskoho\0koskokko\0kosomok\0kot\0kotaai\0"
    "kotisap\0kotonimma\0kov\0kovas\0kovetkezo\0kovetkezo ev\0kovetkezo het\0kovetkezo honap\0"
    "kovo\0kpa\0kpt\0kris\0krisimin\0krn\0kst\0kt\0ktn\0kts\0ktu\0ktuber\0ktubr\0ku\0"
    "ku cyumweru\0ku w\0ku w'indwi\0ku wa\0ku wa gatandatu\0ku wa gatanu\0ku wa gatatu\0"
    "ku wa kabiri\0ku wa kane\0ku wa mbere\0ku;e\0ku;e veki\0kua\0kua akayu\0kua semana\0"
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
    "le septimana passate\0le septimana proxime\0le wi\0le wi kin\0le ƒe\0le ƒe #\0le ƒe # me\0",
    "le ƒe # si\0le ƒe # si va\0le ƒe # si va yi\0le ƒe # si va yi me\0le ɣleti\0le ɣleti #\0"
    "le ɣleti # me\0le ɣleti # wo\0le ɣleti # wo me\0led\0leden\0ledna\0leebi\0leegi\0lehono\0"
    "lel\0lel'lo\0leli\0leli viki\0lelo\0lelu\0lem\0len\0lendi\0lengua\0leo\0lep\0lero\0les\0"
    "lescht\0lescht joer\0lescht woch\0leschte\0leschte mount\0letanhan\0letanhan #\0"
    "letanhan #-chan\0letanhan #-chan kinhan\0letanhan oh\0letanhan oh'ankho\0"
    "letanhan oh'ankho #\0letanhan oh'ankho # kinhan\0letanhan oko\0letanhan oko #\0"
    "letanhan oko # kinhan\0letanhan okpi\0letanhan okpi #\0letanhan okpi # kinhan\0"
    "letanhan omakha\0letanhan omakha #\0letanhan omakha # kinhan\0letanhan owaphe\0"
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
    "mean-fouyir\0mean-souree\0medi\0",
    "medianoite\0mediodia\0mee\0mee houney\0mee ny\0mee ny nollick\0meh\0meha\0meha bori\0"
    "meha were\0mehefin\0mehr\0mei\0meia\0meia-noite\0meije\0meindeg\0meio\0meio-dia\0meith\0"
    "meitheamh\0mej\0meja\0meje\0mejju\0mek\0mekredi\0mem\0memeneda\0memleɖa\0mengjes\0mer\0"
    "mer'kutan\0merc\0merc'her\0merca\0merco\0mercoldi\0mercoledi\0mercore\0mercores\0"
    "mercredi\0mercui\0mercurdi\0mercuridi\0mercuridia\0mercuris\0merkeredi\0merkredi\0"
    "merkredo\0mert\0mertesc\0merz\0mes\0mes pasadu\0mes passado\0mesdite\0mese\0"
    "mese prossimo\0mese scorso\0mesemna\0mesin,\0mesin, ooli\0mesin, ooli u\0"
    "mesin, ooli u kenie\0mesnate\0messe\0met\0mettwoch\0metukpiape\0metwoch\0meu\0meur\0"
    "meurzh\0mey\0meyi\0mezh\0mezheven\0mezzanotte\0mezzogiorno\0meɣ\0meɣres\0mfee\0mfee #\0"
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
    "mwere\0mwere wa\0mwere wa gatandatu\0mwere wa gatano\0mwere wa gatatu\0mwere wa ikumi\0",
    "mwere wa ikumi na\0mwere wa ikumi na umwe\0mwere wa kana\0mwere wa kanana\0"
    "mwere wa kenda\0mwere wa keri\0mwere wa mugwanja\0mweri\0mweri wa\0mweri wa gatano\0"
    "mweri wa gatantatu\0mweri wa ikumi\0mweri wa ikumi na\0mweri wa ikumi na kairi\0"
    "mweri wa ikumi na mbili\0mweri wa ikumi na moja\0mweri wa ikumi na umwe\0mweri wa kaana\0"
    "mweri wa kaili\0mweri wa kairi\0mweri wa kana\0mweri wa kanana\0mweri wa katatu\0"
    "mweri wa kathatu\0mweri wa kenda\0mweri wa kwanza\0mweri wa mbere\0mweri wa mugwanja\0"
    "mweri wa nane\0mweri wa saba\0mweri wa sita\0mweri wa tanu\0mweri wa tisa\0mweri wo\0"
    "mweri wo kumi\0mweri wo kumi na\0mweri wo kumi na moja\0mweri wo kumi na yel\0"
    "mweri wo kumi na yel'li\0mweri wo kwanza\0mweri wo nane\0mweri wo saba\0mweri wo thanu\0"
    "mweri wo thanu na\0mweri wo thanu na mocha\0mweri wo tisa\0mweri wo unayeli\0"
    "mweri wo unecheshe\0mweri wo uneraru\0mweri wo unethanu\0mwezi\0mwezi #\0"
    "mwezi # uliopita\0mwezi huu\0mwezi ujao\0mwezi uliopita\0mwi\0mwitope\0mye\0mzo\0mʉʉnchɨ\0"
    "n\0n tmeddit\0n tufat\0n'abali\0n'chana\0n'ubochi\0n'ubochi #\0n'ubochi # gara\0"
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
    "njurai\0njw\0njɩbo\0njɩbo nɖʊka\0njɩbo nɖʊka kanoro\0",
    "nka\0nka mbot\0nka mbot nji\0nkeke\0nkeke #\0nkeke # si\0nkeke # si va\0nkeke # si va yi\0"
    "nkeke # si wo\0nkeke # si wo va\0nkeke # si wo va yi\0nko\0nkodya\0nkw\0nkwenkwezi\0nkya\0"
    "nm\0nma\0nmm\0nmn\0nmt\0nna\0nna #\0nna # mu\0nna#\0nna# a\0nna# a atwam\0nnawotwe\0"
    "nnawotwe #\0nnawotwe # a\0nnawotwe # a atwam\0nnawotwe # mu\0nnawotwe a\0"
    "nnawotwe a atwam\0nnawotwe a edi\0nnawotwe a edi ho\0nnawotwe yi\0nnawotwe#\0nnawotwe# a\0"
    "nnawotwe# a atwam\0nnonhwere\0nnonhwere #\0nnonhwere # a\0nnonhwere # a atwam\0"
    "nnonhwere # mu\0nnora\0nnyeme\0no\0no rita\0noaptea\0nob\0nobemba\0nobyembre\0noc\0noche\0"
    "nocu\0noe\0noem\0noema\0nof\0nofemere\0nofimpa\0nofimpa'\0noi\0noiembrie\0noite\0nole\0"
    "noll\0nollaig\0nomettes\0nommendaach\0noo\0noofeembar\0noon\0noowanbur\0nop\0nopember\0"
    "nott\0notte\0nou\0nov\0novam\0novamber\0novambra\0novema\0novemba\0novembar\0novembari\0"
    "novembarip\0november\0novembr\0novembra\0novembre\0novembris\0novembro\0novembru\0"
    "novemeber\0novenbre\0noviembre\0novimber\0now\0nowambar\0nowanburu\0nowemapa\0nowember\0"
    "nowembra\0noy\0noyabr\0nsn\0ntambama\0nte\0ntene\0ntongo\0ntra\0ntra #\0ntra # anni\0"
    "ntra # jorna\0ntra # m\0ntra # misi\0ntra # simani\0nts\0ntt\0ntu\0ntulikazi\0ntwarante\0"
    "ntʉ\0ntʉnʉs\0nu\0nua\0nua dem\0nuaan\0nuaan latni\0num\0numiggu\0nun\0nuna\0nuna jaro\0"
    "nuna monato\0nuna semajno\0nundu\0nunember\0nuu\0nuu #\0nuu # minut\0nuu # san\0nuu hawa\0"
    "nuu hawa #\0nuu leꞌ\0nuu leꞌ #\0nuu ngap\0nuu ngap-mbi\0nuu ngap-mbi #\0nuu nguꞌ\0"
    "nuu nguꞌ #\0nuud\0nuv\0nuvemmiru\0nuvenbru\0nuw\0nuwamba\0nuwanbir\0nvb\0nwa\0nwanbir\0"
    "nwii\0nwii a\0nwii a ntonto\0nwii ake\0nwii ake bee\0nwii ake nin\0nwii ake ntek\0"
    "nwii ake ntek di\0nwii ake ntek di bee\0nwii ake ntek di bok\0nwii ake raa\0"
    "nwii ake taabee\0nwii ake taafok\0nwii ake taan\0nwii ake taanin\0nwii ake taaraa\0nya\0"
    "nyakanga\0nyamavhuvhu\0nyandagaro\0nyangwe\0nyangwe ngbanja\0nye\0nyenkyakare\0"
    "nyenyankulu\0nyenye\0nyenyenyani\0nyet\0nyeteki\0nyiaghuo\0nyitso\0nyitso si\0"
    "nyitso si gbona\0nyitso si va\0nyitso si va yi\0nyni\0nyolombongo\0nyomwabazyo\0nyoro\0"
    "nyt\0nyukul\0nze\0nzeri\0nzero\0nzu\0o\0o #\0o # bhlia\0o # blia\0o # den\0o # dhiog\0"
    "o # diog\0o # dna\0o # dni\0o # hodin\0o # hodinu\0o # hodiny\0o # la\0o # mes\0"
    "o # mesiac\0o # mesiaca\0o # mesiace\0o # mesiacov\0o # mhion\0o # mhios\0o # min\0"
    "o # minut\0o # minutu\0o # minuty\0o # mion\0o # mios\0o # rok\0o # roka\0o # rokov\0"
    "o # roky\0o # seachd\0o # sekund\0o # sekundu\0o # sekundy\0o # sheachd\0o # tyz\0"
    "o # tyzden\0o # tyzdna\0o # tyzdne\0o # tyzdnov\0o # uair\0o ano\0o ano pasado\0o mes\0"
    "o mes pasado\0o poln\0o polnoci\0o polnocy\0o proximo\0o proximo ano\0o proximo mes\0"
    "o'clock\0o'tgan\0o'tgan hafta\0o'tgan oy\0o'tgan yil\0ob\0obenem\0obo\0obubuo\0obur\0"
    "obur gun\0oca\0ocak\0ocannu\0ocannu chi\0ocannu chi benit\0ocannu coladu\0och\0ochobre\0"
    "ochtend\0ocotber\0oct\0october\0octobre\0octombrie\0octubre\0od\0oddajagemannu\0oddj\0"
    "odne\0odp\0odpoledne\0odun\0odun #\0odun # seyin\0odun yii\0odung\0odung'el\0oe\0oen\0"
    "oenɨoɨnok\0oer\0oer #\0oer # dei\0oer # deien\0oer # jier\0oer # minut\0oer # minuten\0"
    "oer # moanne\0oer # moannen\0oer # oere\0oer # sekonde\0oer # sekonden\0oer # wike\0"
    "oer # wiken\0oermorgen\0of\0oflo\0oforisuo\0og\0oga\0ogas\0ogasti\0oggend\0oggi\0ogle\0"
    "ogleden\0ogleden once\0ogleden sonra\0ogmh\0ogo\0ogoost\0ogos\0ogost\0ogosto\0ogs\0ogus\0"
    "ogyefoo\0ohtu\0ohtul\0oig\0oigste\0oji\0ojo\0ojo abameta\0ojo aiku\0ojo aje\0ojo eti\0"
    "ojo isegun\0ojobo\0ojola\0ojoru\0ok\0okb\0oke\0oketopa\0oki\0okiri\0okitoba\0okitobba\0"
    "okn\0oko\0oko k\0oko k'un\0oko k'un hehan\0oks\0okt\0oktabr\0okthoba\0okthobha\0oktob\0"
    "oktoba\0oktobar\0oktobari\0oktobarip\0oktober\0oktobore\0oktobra\0oktobris\0oktobro\0"
    "oktohber\0oktoobar\0oktoober\0oktoobur\0oktover\0oktuba\0oktubre\0oktyabr\0oku\0"
    "okutoburu\0okwaikumi\0okwaikumi na\0okwaikumi na ibiri\0okwaikumi na kumwe\0okwakabiri\0"
    "okwakana\0okwakashatu\0okwakataana\0okwamg\0okwamg'\0okwamukaaga\0okwamunaana\0"
    "okwamushanju\0okwamwenda\0okwokubanza\0okyena\0ola\0olabor\0oladalʉ\0olgisan\0"
    "olodoyiorie\0olodoyiorie inkokua\0oloilepunyie\0oloilepunyie inkokua\0olokuna\0"
    "olokutaanu\0olomukaaga\0oloɨborare\0olwaleelo\0olwaleelo \0olwaleelo (leelo)\0om\0om #\0"
    "om # ar\0om # d\0om # dag\0om # dagar\0om # dage\0om # dogn\0om # man\0om # manad\0"
    "om # manadar\0om # manader\0om # maned\0om # maneder\0om # md\0om # mdr\0om # min\0"
    "om # minut\0om # minuter\0om # minutsi\0om # minutt\0om # minutter\0om # nalunaaquttap\0",
    "om # nalunaaquttap-akunnera\0om # qaammat\0om # sapaatip\0om # sapaatip-akunnera\0"
    "om # sek\0om # sekund\0om # sekunder\0om # sekundi\0om # t\0om # tim\0om # timar\0"
    "om # time\0om # timer\0om # timmar\0om # timme\0om # u\0om # uge\0om # uger\0om # uke\0"
    "om # uker\0om # ukioq\0om # ulloq\0om # ulloq unnuarlu\0om # v\0om # vecka\0om # veckor\0"
    "om # veke\0om # veker\0om aftenen\0om eftermiddagen\0om formiddagen\0om morgenen\0"
    "om natten\0omakha\0omakha k\0omakha k'un\0omakha k'un hehan\0omaly\0omaruk\0omk\0omodok\0"
    "omodok'king\0omodok'king'ol\0omuk\0on\0ondum\0one\0one day\0one day ago\0one hour\0"
    "one hour ago\0one minute\0one minute ago\0one month\0one month ago\0one week\0"
    "one week ago\0one year\0one year ago\0ong\0oni\0onk\0onkoloolessa\0ons\0onsdag\0"
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
    "pec # nedelam\0",
    "pec # nedelas\0pec # sek\0pec # sekundem\0pec # sekundes\0pec # st\0pec # stundam\0"
    "pec # stundas\0pecp\0pecpusd\0pecpusdiena\0ped\0pekan\0pekan iki\0pekan ngarep\0"
    "pekan wingi\0pen\0pencsem\0penkar\0penkar-kura\0penkar-kura-ha\0penktadienis\0pensenbe\0"
    "pentek\0pentniks\0pep\0pepeluali\0pepuere\0per\0perjantai\0perjantaina\0perpiet\0"
    "persembe\0pesan\0pesan negem\0pesan ntsopmo\0pesan ntsoppa\0pesan pataa\0pesan penefom\0"
    "pesan penekwa\0pesan penentuku\0pesan penepfuꞌu\0pesan pepa\0pesan petat\0pesan saamba\0"
    "peste\0peste #\0peste # an\0peste # ani\0peste # de\0peste # de ani\0peste # de luni\0"
    "peste # de minute\0peste # de ore\0peste # de saptamani\0peste # de secunde\0"
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
    "pred # minuty\0pred # r\0",
    "pred # roka\0pred # rokem\0pred # rokmi\0pred # rokom\0pred # roku\0pred # s\0pred # sek\0"
    "pred # sekundama\0pred # sekundami\0pred # sekundo\0pred # sekundomaj\0pred # sekundou\0"
    "pred # sekundu\0pred # sekundy\0pred # ted\0pred # tedni\0pred # tednom\0pred # tednoma\0"
    "pred # tyd\0pred # tydne\0pred # tydnem\0pred # tydny\0pred # tydz\0pred # tydzenjemi\0"
    "pred # tydzenjom\0pred # tydzenjomaj\0pred # tyz\0pred # tyzdna\0pred # tyzdnami\0"
    "pred # tyzdnom\0pred # urama\0pred # urami\0pred # uro\0predevcirem\0predvcerajsnjim\0"
    "predvcerom\0prejsnji\0prejsnji mesec\0prejsnji teden\0prekjuce\0prekjucer\0prekosutra\0"
    "pri\0prichodny\0prichodny mesac\0prichodny tydzen\0prieksp\0priekspusdiena\0pries\0"
    "pries #\0pries # d\0pries # diena\0pries # dienas\0pries # dienos\0pries # dienu\0"
    "pries # m\0pries # men\0pries # menesi\0pries # menesio\0pries # menesiu\0"
    "pries # menesius\0pries # metu\0pries # metus\0pries # min\0pries # minuciu\0"
    "pries # minute\0pries # minutes\0pries # s\0pries # sav\0pries # savaiciu\0"
    "pries # savaite\0pries # savaites\0pries # sek\0pries # sekunde\0pries # sekundes\0"
    "pries # sekundziu\0pries # val\0pries # valanda\0pries # valandas\0pries # valandos\0"
    "pries # valandu\0priespiet\0prije\0prije #\0prije # c\0prije # d\0prije # dan\0"
    "prije # dana\0prije # g\0prije # god\0prije # godina\0prije # godine\0prije # godinu\0"
    "prije # h\0prije # m\0prije # min\0prije # minuta\0prije # minute\0prije # minutu\0"
    "prije # mj\0prije # mjes\0prije # mjesec\0prije # mjeseca\0prije # mjeseci\0prije # s\0"
    "prije # sat\0prije # sata\0prije # sati\0prije # sedm\0prije # sedmica\0prije # sedmice\0"
    "prije # sedmicu\0prije # sek\0prije # sekunde\0prije # sekundi\0prije # sekundu\0"
    "prije # tj\0prije # tjedan\0prije # tjedana\0prije # tjedna\0prije podne\0prijepodne\0"
    "prill\0pristi\0pristi mesic\0pristi rok\0pristi tyden\0pro\0prosimu\0prosimu anu\0"
    "prosimu mes\0prosimu simana\0prosinac\0prosinca\0prosince\0prosinec\0prosle\0"
    "prosle godine\0prosle nedelje\0prosle sedmice\0prosli\0prosli mjesec\0prosli tjedan\0"
    "proslog\0proslog meseca\0proslog mjeseca\0proxim\0proxim'emna\0proxima\0proxima semana\0"
    "proximo\0proximo ano\0proximo mes\0pryg\0pryg #\0pryg # kar\0pryg # kar ky\0pryg # si\0"
    "pryg # si ser\0pryg tag\0pryg tag ka\0pryg ti\0pryg ti munh\0pryg ti munh ka\0pryg u\0"
    "pryg u ka\0prynhawn\0przed\0przed poludniem\0przedpoludnie\0przedwczoraj\0ps\0psed\0"
    "psed #\0psed # d\0psed # dnj\0psed # dnjami\0psed # dnjom\0psed # dnjoma\0psed # g\0"
    "psed # goz\0psed # gozinami\0psed # gozinoma\0psed # gozinu\0psed # l\0psed # letami\0"
    "psed # letom\0psed # letoma\0psed # m\0psed # min\0psed # minutami\0psed # minutoma\0"
    "psed # minutu\0psed # mjas\0psed # mjasecami\0psed # mjasecom\0psed # mjasecoma\0"
    "psed # s\0psed # sek\0psed # sekundami\0psed # sekundoma\0psed # sekundu\0psed # tyz\0"
    "psed # tyzenjami\0psed # tyzenjom\0psed # tyzenjoma\0psiducy\0psiducy mjasec\0"
    "psiducy tyzen\0psm\0pt\0ptg\0ptm\0pu\0pu-irudi\0pu-mukui\0pu-musapiri\0pu-yepe\0puda\0"
    "pudara\0pudungwana\0puhapaev\0pukul\0pul\0pulelulu\0pulis\0puln\0pulnoc\0pun\0puschmaun\0"
    "pusd\0pusdienlaika\0pusdienlaiks\0pusnakti\0pusnakts\0pussisawaiti\0pusu\0pusu lenju\0"
    "puyoo\0py\0pyndzialek\0pzt\0pʉshʉka\0qayna\0qayna killa\0qayna punchaw\0qayna semana\0"
    "qayna wata\0qer\0qershor\0qua\0quarta\0quarta-feira\0quest\0quest mais\0quest onn\0"
    "quest'anno\0quest'emna\0questa\0questa settimana\0questo\0questo mese\0qui\0quinta\0"
    "quinta-feira\0r\0ra\0raaala\0raat\0rab\0rabi\0rabi al\0rabi al-awwal\0rabi al-thani\0"
    "rabi'\0rabi' al\0rabi' al-awwal\0rabi' al-thani\0rabi' i\0rabu\0rags\0rah\0rahampitso\0"
    "rahoroi\0raini\0rajab\0rakanh\0rakanh ky\0rake\0rake un\0rake un ta\0raketa\0ramadan\0"
    "rano\0rar\0rat\0ratapu\0rati\0ravi\0raviwaar\0ravumbirhi\0ravumune\0ravunharhu\0"
    "ravuntlhanu\0rbn\0rd\0reb\0rebendan\0rebendana\0rebo\0reede\0reg\0reggel\0regre\0"
    "regre-kura\0regre-kura-ha\0ren\0rero\0rew\0rew latni\0rhag\0rhagfyr\0ridure\0rij\0rijen\0"
    "rijna\0rinkoo\0rit\0rits\0rn\0ro\0ro'\0ro' po\0rob\0rok\0roku\0roo\0roobii\0rooptui\0"
    "roovvad\0roovvadmaanu\0rox\0rox po\0ru\0ruciu\0rugp\0rugpjucio\0rugpjutis\0rugs\0"
    "rugsejis\0rugsejo\0ruheshi\0ruhuhuma\0ruj\0rujan\0rujna\0ruju\0rusama\0ruun\0rvfo\0"
    "rvfo cuse\0rvfo rakko\0rw\0rytas\0rytoj\0s\0s #\0s # darbe\0sa\0sa #\0sa # \0sa # (na)\0"
    "sa # (na) araw\0sa # (na) oras\0sa # araw\0sa # buwan\0sa # darbe\0sa # gimgha\0"
    "sa # gimgha ohra\0sa # gimghat\0sa # gimghat ohra\0sa # keessatti\0sa # linggo\0sa # min\0",
    "sa # min ohra\0sa # minuta\0sa # minuta ohra\0sa # minuti\0sa # minuti ohra\0sa # minuto\0"
    "sa # oras\0sa # seg\0sa # segundo\0sa # sek\0sa # sek ohra\0sa # sekonda\0"
    "sa # sekonda ohra\0sa # sekondi\0sa # sekondi ohra\0sa # taon\0sa # xahar\0"
    "sa # xahar ohra\0sa # xhur\0sa # xhur ohra\0sa #-il\0sa #-il gimgha\0sa #-il gimgha ohra\0"
    "sa #-il min\0sa #-il min ohra\0sa #-il minuta\0sa #-il minuta ohra\0sa #-il sek\0"
    "sa #-il sek ohra\0sa #-il sekonda\0sa #-il sekonda ohra\0sa #-il xahar\0"
    "sa #-il xahar ohra\0sa chida\0sa chida chi\0sa chida chi intrat\0sa chida colada\0"
    "sa linggong\0sa linggong ito\0sa'aatii\0sa'aatii #\0sa'aatii # darbe\0"
    "sa'aatii # keessatti\0sa'aatiiwwan\0sa'aatiiwwan #\0sa'aatiiwwan # darban\0"
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
    "shan\0shanba\0shani\0shaniwaar\0",
    "shawwal\0shekara\0shekara #\0shekara # da\0shekara # da ta\0shekara # da ta gabata\0"
    "shekaru\0shekaru #\0shekaru # da\0shekaru # da suka\0shekaru # da suka gabata\0shk\0"
    "shkurt\0sho\0sht\0shtator\0shu\0shu hafta\0shu oy\0shu yil\0shukra\0shukrawaar\0shwane\0"
    "shʉ\0si\0si menesi\0sia\0sia savaite\0siais\0siais metais\0siamlom\0siandien\0siang\0sib\0"
    "sibat\0sibata\0sibe\0sibili\0sibiri\0sibiti\0siddegis\0sidste\0sidste ar\0sidste maned\0"
    "sidste uge\0sie\0sierpien\0sierpnia\0sieye,\0sieye, ooli\0sieye, ooli u\0"
    "sieye, ooli u kandie\0sig\0sigunda\0sigunda-fera\0sih\0sihlanu\0sii\0siilo\0siilto\0sij\0"
    "sijecanj\0sijecnja\0sike\0siku\0siku #\0siku # iliyopita\0siku # zilizopita\0sillins\0"
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
    "tenpo # menuti\0tenpo # menuto\0tenpo # meze\0",
    "tenpo # mezi\0tenpo # ora\0tenpo # ore\0tenpo # seg\0tenpo # segondi\0tenpo # segondo\0"
    "tenpo # set\0tenpo # setemana\0tenpo # setemane\0tenpo esun\0tenpo esun kama\0"
    "tenpo esun kama #\0tenpo esun ni\0tenpo esun pini\0tenpo esun pini #\0tenpo ilo\0"
    "tenpo ilo kama\0tenpo ilo kama #\0tenpo ilo pini\0tenpo ilo pini #\0tenpo mun\0"
    "tenpo mun #\0tenpo mun # #\0tenpo mun ##\0tenpo mun kama\0tenpo mun kama #\0tenpo mun ni\0"
    "tenpo mun pini\0tenpo mun pini #\0tenpo sike\0tenpo sike kama\0tenpo sike kama #\0"
    "tenpo sike ni\0tenpo sike pini\0tenpo sike pini #\0tenpo sike wan\0tenpo suno\0"
    "tenpo suno kama\0tenpo suno kama #\0tenpo suno ni\0tenpo suno pini\0tenpo suno pini #\0"
    "tento\0tento mesiac\0tento mesic\0tento rok\0tento tyden\0tento tyzden\0ter\0teraz\0"
    "terca\0terca-feira\0tersa\0tersa-fera\0tesiran\0tesoo\0tet\0tetor\0th\0tha\0thahekapsun\0"
    "thahekapsun wi\0thang\0thang #\0thang ba\0thang bay\0thang chap\0thang chin\0thang gieng\0"
    "thang hai\0thang mot\0thang muoi\0thang muoi hai\0thang muoi mot\0thang nam\0thang nay\0"
    "thang sau\0thang tam\0thang truoc\0thang tu\0thang#\0thapama\0the\0thg\0thg #\0thg#\0"
    "this\0this month\0this week\0this year\0thiyoheyunka\0thiyoheyunka wi\0thokata\0"
    "thokata oko\0thokata oko kinhan\0thokata omakha\0thokata omakha kinhan\0thokata wi\0"
    "thokata wi kinhan\0thoo\0thoor\0thu\0thu 2\0thu 3\0thu 4\0thu 5\0thu 6\0thu 7\0thu ba\0"
    "thu bay\0thu hai\0thu nam\0thu sau\0thu tu\0thursday\0ti\0tib\0tich\0tich abich\0"
    "tich adek\0tich ang\0tich ang'wen\0tich ariyo\0tid\0tifawt\0tih\0tihema\0tiisdei\0"
    "tiisimpa\0tiisimpa'\0tiistai\0tiistaina\0tin\0tinini\0tiop\0tiop in\0tiop in diit\0"
    "tiop thar\0tiop thar pet\0tir\0tirmeh\0tirmeha\0tirs\0tirsdag\0tis\0tisdag\0tisema\0tiu\0"
    "tiusde\0tiuzde\0tiuzdee\0tk\0tldo\0tlh\0tlhakole\0tli\0tme\0tn\0tne\0to\0tob\0today\0"
    "toddobaadka\0toddobaadka danbe\0toddobaadkii\0toddobaadkii hore\0tode\0toi\0toissa\0"
    "toissa paivana\0tok\0tokonaki\0tom\0tomorrow\0tongersdei\0too\0toozdee\0tor\0torbanoota\0"
    "torbanoota #\0torbanoota # darban\0torbanoota # keessatti\0torbee\0torbee #\0"
    "torbee # darbe\0torbee # keessatti\0torbee darbe\0torbee dhufu\0torbee kana\0torek\0tors\0"
    "torsdag\0torstai\0torstaina\0tosde\0tosede\0toshiaght\0toshiaght-arree\0touko\0toukokuu\0"
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
    "utuko\0uum\0uur\0uvece\0uyu\0uyu munsi\0uyu musi\0uyu mwaka\0uzt\0uztaila\0uztailaren\0",
    "uzvakar\0v\0v n\0v noci\0va\0vaasisu\0vaj\0vaj un\0vaj un ka\0vajky\0vakar\0vakara\0"
    "vakaras\0vakars\0val\0van\0vandaag\0vandag\0vandeesmaand\0vanderedi\0vandredi\0vao\0vas\0"
    "vasario\0vasaris\0vasarnap\0vastuppeeivi\0vastuppeivi\0vaztam\0vcera\0vceraj\0ve\0vec\0"
    "vece\0vecer\0veebr\0veebruar\0velj\0veljaca\0veljace\0ven\0venardi\0venare\0venderdi\0"
    "vendredi\0vendredo\0vendres\0venerdi\0venhkagra\0venhkagra-kura\0venhkagra-kura-ha\0"
    "venner\0venniridia\0venonta\0venonta jaro\0venonta monato\0venonta semajno\0venres\0"
    "verlede\0verlede jaar\0verlede maand\0verlede week\0vespre\0vi\0vidurdienis\0vidurnaktis\0"
    "vie\0vienres\0vier\0vier'kutan\0viernes\0viime\0viime kuussa\0viime viikolla\0"
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
    "yek\0yeksem\0yeksenbe\0yel\0yen\0yennayer\0yepe\0yepe-mukui\0yepe-putimaa\0",
    "yepe-yepe\0yer\0yestade\0yesterday\0yfory\0yh\0ylihuomenna\0ym\0ymhen\0ymhen #\0"
    "ymhen # awr\0ymhen # blynedd\0ymhen # diwrnod\0ymhen # eil\0ymhen # eiliad\0"
    "ymhen # flynedd\0ymhen # fun\0ymhen # mis\0ymhen # mlynedd\0ymhen # mun\0ymhen # munud\0"
    "ymhen # o\0ymhen # o flynyddoedd\0ymhen # ws\0ymhen # wythnos\0yo\0yolla\0yow\0yp\0yr\0"
    "yr hwyr\0yr wythnos\0yr wythnos hon\0ys\0ysm\0yuk\0yukuaku\0yul\0yuli\0yulyu\0yulyuz\0"
    "yun\0yuni\0yunyu\0yy\0za\0za #\0za # c\0za # d\0za # dan\0za # dana\0za # den\0za # dne\0"
    "za # dni\0za # dnia\0za # dnj\0za # dnja\0za # dnjej\0za # dnjow\0za # dny\0za # dzen\0"
    "za # dzien\0za # g\0za # god\0za # godina\0za # godine\0za # godinu\0za # godz\0"
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
    "октябрь\0октября\0октјабр\0олун\0олунньу\0он\0онзи\0онзи ден\0оны\0оп\0оптуорунньук\0ор\0"
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
    "пәнҗ\0пәнҗешәмбе\0р\0р сар\0р сарын\0ранку\0ранок\0раш\0раштав\0рогӏерчу\0"
    "рогӏерчу баттахь\0рогӏерчу кӏирнахь\0рогӏерчу шарахь\0року\0саб\0сабат\0сабота\0сада\0"
    "сак\0сакавік\0сакавіка\0сарсын\0сб\0сбт\0се\0сега\0сегодня\0сеисенбі\0сеичас\0селета\0"
    "селхана\0сен\0сенбі\0сення\0сент\0сентябр\0сентябры\0сентябрь\0сентября\0сентјабр\0сеп\0"
    "септ\0септембар\0септембра\0септември\0серада\0середа\0серп\0серпень\0серпня\0сеш\0"
    "сешанба\0сешанбе\0си\0сии\0сиишемби\0сиш\0сишәмбе\0след\0след #\0след # г\0след # година\0"
    "след # години\0след # ден\0след # дни\0след # м\0след # месец\0след # месеца\0след # мин\0"
    "след # минута\0след # минути\0след # седм\0след # седмица\0след # седмици\0след # сек\0"
    "след # секунда\0след # секунди\0след # ч\0след # час\0след # часа\0следващ\0"
    "следващ месец\0следващата\0следващата година\0следващата седмица\0следеће\0"
    "следеће године\0следеће недеље\0следећег\0следећег месеца\0следната\0",
    "следната седмица\0следниот\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0"
    "соли\0соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0сриједа\0сряда\0сс\0"
    "сту\0студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0сутринта\0сшб\0събота\0"
    "сыл\0сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0сљедеће\0сљедеће године\0"
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
    "четвъртък\0чо\0чор\0чоршанба\0",
    "чоршанбе\0чп\0чт\0чук\0чц\0чшб\0чэппиэр\0чэр\0чэрвень\0чэрвеня\0чәр\0чәршәмбе\0чәршәнбә\0"
    "чәршәнбә ахшамы\0ш\0ша\0шамат\0шамат кун\0шан\0шанба\0шанбе\0шар\0шарш\0шаршамбы\0"
    "шаршемби\0шб\0ше\0шеиш\0шеишемби\0шем\0шемби\0ши\0шим\0шимбә\0шинара\0шиш\0шишәмбе\0шм\0"
    "шнб\0шр\0шуо\0шуот\0шш\0шіл\0шілде\0шәм\0шәмбе\0шәнбә\0шөнө\0шөнө дунд\0ыам\0ыам ыиа\0"
    "ыам ыиын\0ын\0ыран\0ыт\0ытлари\0ытлари кун\0эи\0эк\0эмдиги\0эмдиги аида\0эмдиги жылы\0"
    "энэ\0энэ долоо\0энэ долоо хоног\0энэ долоон\0энэ долоон хоног\0энэ жил\0энэ жэл\0энэ сар\0"
    "энэ һара\0эр\0эрне\0эрне кун\0эртага\0эрталаб\0эртең\0эртең менен\0эрткен\0эрткен чыл\0"
    "эһиил\0юли\0юн\0юн кун\0юни\0юпа\0юһэдүгээр\0юһэдүгээр һара\0як\0якш\0якшанба\0якшанбе\0"
    "якшәмбе\0ян\0янв\0январ\0январы\0январь\0января\0яну\0януари\0ярим\0ярим тун\0яшб\0јан\0"
    "јанвар\0јануар\0јануара\0јануари\0јул\0јула\0јули\0јун\0јуна\0јуни\0јутро\0јуче\0ғин\0"
    "ғинуар\0җом\0җомга\0қаз\0қазан\0қазір\0қар\0қараша\0қаң\0қаңтар\0қыр\0қыркүиек\0ҝеҹә\0"
    "ҝеҹәјары\0ҝүндүз\0ҝүнорта\0ҫерт\0ҫертме\0ҫитес\0ҫитес уиахра\0ҫитес эрнере\0ҫитес ҫулта\0"
    "ҫу\0ҫур\0ҫурла\0үглөөдэр\0үд\0үд дунд\0үнгэрэгшэ\0үнгэрэгшэ долоон\0"
    "үнгэрэгшэ долоон хоног\0үнгэрэгшэ жэл\0үнгэрэгшэ һара\0үсэгэлдэр\0үткән\0үткән аиҙа\0"
    "үткән аҙнала\0үх\0үө\0ҳафтаи\0ҳафтаи гузашта\0ҳафтаи оянда\0ҳафтаи ҷори\0ҳозир\0ҷмъ\0"
    "ҷумъа\0ҹ\0ҹа\0ҹүмә\0ҹүмә ахшамы\0һарба\0ӕмбисбоны\0ӕмбисбоны размӕ\0ӕмбисбоны фӕстӕ\0"
    "ӕндӕрӕбон\0ӕрт\0ӕртыццӕг\0өглөө\0өдөр\0өиүүн\0өнгөрсөн\0өнгөрсөн долоо\0"
    "өнгөрсөн долоо хоног\0өнгөрсөн жил\0өнгөрсөн сар\0өнөөдөр\0өткен\0өткен аи\0өткен апта\0"
    "өткен жыл\0өткен ҳәпте\0өткөн\0өткөн аида\0өткөн аптада\0өчигдөр\0այս\0այս ամիս\0"
    "այս շաբաթ\0այս տարի\0այսօր\0ապր\0ապրիլ\0ապրիլի\0առավոտ\0առավոտյան\0գիշեր\0գիշերը\0"
    "գիշերվա\0դեկ\0դեկտեմբեր\0դեկտեմբերի\0եկ\0երեկ\0երեկո\0երեկոյան\0երեքշաբթի\0երկ\0"
    "երկուշաբթի\0երք\0եք\0թ\0կեսգիշեր\0կեսգիշերին\0կեսօր\0կեսօրին\0կիր\0կիրակի\0կր\0հաջորդ\0"
    "հաջորդ ամիս\0հաջորդ շաբաթ\0հաջորդ տարի\0հգ\0հիմա\0հինգշաբթի\0հլս\0հնգ\0հնս\0հնվ\0հոկ\0"
    "հոկտեմբեր\0հոկտեմբերի\0հուլիս\0հուլիսի\0հունիս\0հունիսի\0հունվար\0հունվարի\0մայիս\0"
    "մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ\0նախանցյալ օրը\0նախորդ\0նախորդ ամիս\0"
    "նախորդ շաբաթ\0նախորդ տարի\0նոյ\0նոյեմբեր\0նոյեմբերի\0շաբաթ\0շբ\0շբթ\0ու\0ուր\0ուրբաթ\0"
    "չորեքշաբթի\0չրք\0չք\0սեպ\0սեպտեմբեր\0սեպտեմբերի\0վաղը\0վաղը չէ\0վաղը չէ մյուս\0"
    "վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0փետրվարի\0փտվ\0օգոստոս\0օգոստոսի\0"
    "օգս\0א\0א'\0אוג\0אוג'\0אוגוסט\0אויג\0אויגוסט\0אוק\0אוק'\0אוקטובר\0אחה״צ\0אחר\0"
    "אחר הצהריים\0איבער\0איבער #\0איבער # חדשים\0איבער # חודש\0",
    "איבער # יאר\0איבער א\0איבער א יאר\0איבער אכט\0איבער אכט טאג\0אין\0אין #\0אין # טאג\0"
    "אין # טאג ארום\0אין # טעג\0אין # טעג ארום\0אפר\0אפר'\0אפריל\0אקט\0אקטאבער\0אתמול\0ב\0ב'\0"
    "באוג\0באוג'\0באוגוסט\0באוק\0באוק'\0באוקטובר\0באפר\0באפר'\0באפריל\0בבוקר\0בדצמ\0בדצמ'\0"
    "בדצמבר\0בוקר\0ביולי\0ביוני\0בינו\0בינו'\0בינואר\0בלילה\0במאי\0במרץ\0בנוב\0בנוב'\0בנובמבר\0"
    "בספט\0בספט'\0בספטמבר\0בעוד\0בעוד #\0בעוד # דק\0בעוד # דק'\0בעוד # דקות\0בעוד # חודשים\0"
    "בעוד # ימים\0בעוד # שב\0בעוד # שב'\0בעוד # שבועות\0בעוד # שנ\0בעוד # שנ'\0בעוד # שניות\0"
    "בעוד # שנים\0בעוד # שע\0בעוד # שע'\0בעוד # שעות\0בעוד דק\0בעוד דק'\0בעוד דק' \0"
    "בעוד דק' (#)\0בעוד דקה\0בעוד דקה \0בעוד דקה (#)\0בעוד חודש\0בעוד חודש \0בעוד חודש (#)\0"
    "בעוד חודשיים\0בעוד חודשיים \0בעוד חודשיים (#)\0בעוד יום\0בעוד יום \0בעוד יום (#)\0"
    "בעוד יום אחד\0בעוד יום אחד \0בעוד יום אחד (#)\0בעוד יומיים\0בעוד יומיים \0"
    "בעוד יומיים (#)\0בעוד שב\0בעוד שב'\0בעוד שב' \0בעוד שב' (#)\0בעוד שבוע\0בעוד שבוע \0"
    "בעוד שבוע (#)\0בעוד שבועיים\0בעוד שבועיים \0בעוד שבועיים (#)\0בעוד שנ\0בעוד שנ'\0"
    "בעוד שנ' \0בעוד שנ' (#)\0בעוד שנייה\0בעוד שנייה \0בעוד שנייה (#)\0בעוד שנתיים\0"
    "בעוד שנתיים \0בעוד שנתיים (#)\0בעוד שעה\0בעוד שעה \0בעוד שעה (#)\0בעוד שעתיים\0"
    "בעוד שעתיים \0בעוד שעתיים (#)\0בערב\0בפבר\0בפבר'\0בפברואר\0בצהריים\0בשעה\0ג\0ג'\0ד\0ד'\0"
    "דאנערשטיק\0דינסטיק\0דעם\0דעם חודש\0דעצ\0דעצעמבער\0דצמ\0דצמ'\0דצמבר\0ה\0ה'\0החודש\0"
    "החודש הבא\0החודש שעבר\0היום\0היינט\0השבוע\0השבוע הבא\0השבוע שעבר\0השנה\0השנה הבאה\0"
    "השנה שעברה\0הײ\0הײ יאר\0ו\0ו'\0זונטיק\0חצות\0טן\0יאנ\0יאנואר\0יולי\0יום\0יום א\0יום א'\0"
    "יום ב\0יום ב'\0יום ג\0יום ג'\0יום ד\0יום ד'\0יום ה\0יום ה'\0יום ו\0יום ו'\0יום חמישי\0"
    "יום ראשון\0יום רביעי\0יום שבת\0יום שישי\0יום שלישי\0יום שני\0יוני\0ינו\0ינו'\0ינואר\0"
    "לילה\0לפנות\0לפנות בוקר\0לפני\0לפני #\0לפני # דק\0לפני # דק'\0לפני # דקות\0לפני # חו\0"
    "לפני # חו'\0לפני # חודשים\0לפני # ימים\0לפני # שב\0לפני # שב'\0לפני # שבועות\0לפני # שנ\0"
    "לפני # שנ'\0לפני # שניות\0לפני # שנים\0לפני # שע\0לפני # שע'\0לפני # שעות\0לפני דק\0"
    "לפני דק'\0לפני דק' \0לפני דק' (#)\0לפני דקה\0לפני דקה \0לפני דקה (#)\0לפני חו\0לפני חו'\0"
    "לפני חו' \0לפני חו' (#)\0לפני חודש\0לפני חודש \0לפני חודש (#)\0לפני חודשיים\0"
    "לפני חודשיים \0לפני חודשיים (#)\0לפני יום\0לפני יום אחד\0לפני יום אחד \0לפני יום אחד (#)\0"
    "לפני יומיים\0לפני יומיים \0לפני יומיים (#)\0לפני שב\0לפני שב'\0לפני שב' \0לפני שב' (#)\0"
    "לפני שבוע\0לפני שבוע \0לפני שבוע (#)\0לפני שבועיים\0לפני שבועיים \0לפני שבועיים (#)\0"
    "לפני שנ\0לפני שנ'\0לפני שנ' \0לפני שנ' (#)\0לפני שנה\0לפני שנה \0לפני שנה (#)\0"
    "לפני שנתיים\0לפני שנתיים \0לפני שנתיים (#)\0לפני שע\0לפני שע'\0לפני שע' \0לפני שע' (#)\0"
    "לפני שעה\0לפני שעה \0לפני שעה (#)\0לפני שעתיים\0לפני שעתיים \0לפני שעתיים (#)\0",
    "מאי\0מאנטיק\0מארגן\0מחר\0מחרתיים\0מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0נאוועמבער\0נאכמיטאג\0"
    "נוב\0נוב'\0נובמבר\0נעכטן\0סעפ\0סעפטעמבער\0ספט\0ספט'\0ספטמבר\0עכשיו\0ערב\0פאר\0פאר #\0"
    "פאר # חדשים\0פאר # חודש\0פאר # יאר\0פאראיאר\0פארגאנגענעם\0פארגאנגענעם חודש\0פארמיטאג\0"
    "פבר\0פבר'\0פברואר\0פעב\0פעברואר\0פרײטיק\0צהריים\0קומענדיקן\0קומענדיקן חודש\0ש\0ש'\0שבת\0"
    "שלשום\0ءتۇن\0ءتۇن جاريمي\0ءساۋير\0اب\0ابان\0ابريل\0اتوار\0اتھوار\0اثنين\0اج\0احد\0ادھي\0"
    "ادھي رات\0اذار\0اذر\0اربع\0اربعاء\0ارديبهشت\0از\0اس\0اس سال\0اس ماہ\0اس ہفتہ\0اسفند\0"
    "اغسطس\0اغشت\0افريل\0اقپان\0الاثنين\0الاحد\0الاربعاء\0الاسبوع\0الاسبوع القادم\0"
    "الاسبوع الماضي\0الان\0الثلاثاء\0الجمعه\0الخميس\0الساعه\0السبت\0السنه\0السنه التاليه\0"
    "السنه الحاليه\0السنه القادمه\0السنه الماضيه\0الشهر\0الشهر القادم\0الشهر الماضي\0المحرم\0"
    "اليوم\0امرداد\0امرو\0امروز\0امس\0امسال\0اني\0اني والا\0اني والا پرسوں\0اوت\0اوريل\0اوس\0"
    "اول\0اول امس\0اونۍ\0اي\0اي ايم\0ايار\0ايلول\0اين\0اين ماه\0اين هفته\0ايندہ\0ايندہ کل\0"
    "اپر\0اپريل\0اڄ\0اچر\0اڤريل\0اکت\0اکتبر\0اکتوبر\0اکنون\0اڪٽوبر\0اګست\0اگس\0اگست\0اگسٽ\0"
    "اگلا\0اگلا مہينہ\0اگلي\0اگلي سال\0اگلي ماہ\0اگلي ہفتي\0اگلي ہفتہ\0اگوست\0اڱارو\0اڳين\0"
    "اڳين مهيني\0اڳين هفتي\0بامداد\0باندا\0بدھ\0برؠسوار\0بظ\0بعد\0بعد الظهر\0بعد الغد\0"
    "بعدازظهر\0بعدازچاشت\0بعدي\0بعدي هفته\0بن\0به\0بهمن\0بهي\0بهيسهنبي\0بودوار\0بيلتيرعي\0"
    "بيلتيرعي جيل\0بييلعي\0بييلعي جيل\0بٹوار\0بۆموار\0بۇ\0بۇ ياي\0بۇ ييل\0بۇ ھهپته\0بۇگين\0"
    "بۈگۈن\0ت\0ت د\0ت ک\0تال\0تال ءتۇس\0تاميز\0تاڭ\0تاڭعي\0تشرين\0تشرين الاول\0تشرين الثاني\0"
    "تشريني\0تشريني دووهم\0تشريني دووهمي\0تشريني يهکهم\0تشريني يهکهمي\0تموز\0تهمووز\0تهمووزي\0"
    "تير\0تيره\0تيره اونۍ\0تۇستهن\0تۇستهن کهيين\0تۇستهن کهيينگي\0تۇسکي\0تۇنگي\0تۈنۈگۈن\0تېره\0"
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
    "دېکابير\0ذو\0ذو الحجه\0ذو القعده\0ذوالحجه\0",
    "ذوالقعده\0ذي\0ذي الحجه\0ذي القعده\0رات\0رات ميں\0راتلونکي\0راتلونکي کال\0راتلونکې\0"
    "راتلونکې اونۍ\0راتلونکې مياشت\0راتھ\0ربيع\0ربيع الاخر\0ربيع الاول\0ربيع الثاني\0رجب\0"
    "رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0ساعت\0سال\0سال اينده\0سال ديگه\0سال گذشته\0سبا\0سبت\0"
    "سبتمبر\0ستمبر\0سن\0سنه\0سه\0سهشنبه\0سهن\0سهنبي\0سهي\0سهيسهنبي\0سهيشهنبه\0سومر\0سيپتامر\0"
    "سيپٽمبر\0سپت\0سپتامبر\0سپتمبر\0سڀاڻي\0سږکال\0سہ\0سہ پہر\0سێشهممه\0سېنتهبير\0سېپتمبر\0ش\0"
    "شام\0شام ميں\0شب\0شباط\0شتمبر\0شتنبر\0شعبان\0شنبه\0شه\0شهريور\0شهممه\0شهنبه\0شوال\0شوبات\0"
    "شوباتي\0شوصو\0شيلده\0ص\0صباحا\0صبح\0صبح ميں\0صبح،\0صبح، منجهند\0صفر\0ظهر\0ظهرا\0عام\0عصر\0"
    "غدا\0غشت\0غم\0غو\0فبر\0فبراير\0فبروري\0فجرا\0فردا\0فروردين\0فروري\0فوريه\0في\0في الصباح\0"
    "في المساء\0فيبروري\0فيفري\0فيڤريه\0فېبروري\0فېۋرال\0قاراشا\0قازان\0قازير\0قاڭتار\0قبل\0"
    "قبل #\0قبل # اسابيع\0قبل # اسبوع\0قبل # اسبوعا\0قبل # اشهر\0قبل # ايام\0قبل # ثانيه\0"
    "قبل # ثوان\0قبل # دقايق\0قبل # دقيقه\0قبل # ساعات\0قبل # ساعه\0قبل # سنه\0قبل # سنوات\0"
    "قبل # شهر\0قبل # شهرا\0قبل # يوم\0قبل # يوما\0قبلازظهر\0قبلي\0قبلي هفته\0قظ\0قيرکۇيهک\0ل\0"
    "ليلا\0م\0مار\0مارت\0مارس\0مارچ\0مامير\0ماه\0ماه اينده\0ماه بعد\0ماه قبل\0ماه گذشته\0ماي\0"
    "مايو\0ماۋسيم\0محرم\0مرداد\0مروچي\0مساء\0منتصف\0منتصف الليل\0منجهند،\0منجهند، شام\0منگل\0"
    "مه\0مهر\0مي\0ميي\0مۍ\0ناۋريز\0نن\0نو\0نو ريتھؠ\0نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0"
    "نومبر\0نونبر\0نويابير\0نوڤامر\0نيسان\0نيساني\0نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا\0"
    "هذا الاسبوع\0هذا الشهر\0هذه\0هذه السنه\0هرتهڭ\0هفته\0هفته اينده\0هفته گذشته\0هن\0"
    "هن مهيني\0هن هفتي\0وتکهن\0وتکهن اي\0وتکهن اپتا\0وسي\0وسي اي\0وسي اپتا\0ي\0ياب\0يابي\0"
    "يازار\0يازاري\0يانۋار\0يايار\0ياياري\0ياپرېل\0ياۋغۇست\0يناير\0يه\0يهته\0يهيلوول\0"
    "يهيلوولي\0يهکشهممه\0يهکشهنبه\0يوليه\0يوليو\0يوليوز\0يونيه\0يونيو\0يونۍ\0يوکتوڤر\0يييۇل\0"
    "يييۇن\0يکشنبه\0يہ\0يہ ريتھؠ\0يہ وري\0يہ ہفتہ\0يۆتکهن\0يۆتکهن ياي\0يۆتکهن ييل\0"
    "يۆتکهن ھهپته\0يۆکتهبير\0پ\0پارسال\0پتم\0پتم ريتھؠ\0پتم وري\0پتم ہفتہ\0پروسږکال\0پرون\0"
    "پريروز\0پسفردا\0پنجشنبه\0په\0په #\0په # اونيو\0په # اونيو کې\0په # اونۍ\0په # اونۍ کې\0"
    "په # ثانيه\0په # ثانيه کې\0په # ثانيو\0په # ثانيو کې\0په # دقيقه\0په # دقيقه کې\0"
    "په # دقيقو\0په # دقيقو کې\0په # ساعت\0په # ساعت کې\0په # ساعتو\0په # ساعتو کې\0"
    "په # مياشت\0په # مياشت کې\0په # مياشتو\0په # مياشتو کې\0په # ورځ\0په # ورځ کې\0په # ورځو\0"
    "په # ورځو کې\0په # کال\0په # کال کي\0په # کال کې\0په # کالونو\0په # کالونو کي\0"
    "په # کالونو کې\0پهيشهنبه\0پويون\0پويون سال\0پويين\0پويين مهيني\0پويين هفتي\0پي\0پي ايم\0"
    "پير\0پينځنۍ\0پٮ\0پٮ۪ٹھؠ\0پگاہ\0پێنجشهممه\0څلرنۍ\0چ\0چا\0چارشهنبه\0چب\0چهارشنبه\0"
    "چوارشهممه\0چک\0چۈشتين\0چۈشتين بۇرۇن\0چۈشتين کېيين\0ڇنڇر\0ڊسمبر\0ژانويه\0ژندرروار\0"
    "ژندروار\0",
    "ژوين\0ژوييه\0کانون\0کانون الاول\0کانون الثاني\0کانوني\0کانوني يهکهم\0کانوني يهکهمي\0"
    "کانووني\0کانووني دووهم\0کانووني دووهمي\0کهش\0کهشه\0کهشي\0کهلهسي\0کهلهسي اي\0کهلهسي اپتا\0"
    "کهلهسي جيل\0کو\0کېلهر\0کېلهر ياي\0کېلهر ييل\0کېلهر ھهپته\0ڪل\0گزشتہ\0گزشتہ سال\0"
    "گزشتہ ماہ\0گزشتہ پرسوں\0گزشتہ کل\0گزشتہ ہفتي\0گزشتہ ہفتہ\0ھ\0ھهيني\0ہفتہ\0۪ٹھؠ\0܏ܒܛ\0܏ܩܛ\0"
    "ܐܒ\0ܐܕܝܘܡ\0ܐܕܪ\0ܐܝܠܘܠ\0ܐܝܪ\0ܐܪܒܥ\0ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ#\0ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0"
    "ܒ# ܩܛܝܢܐ\0ܒ# ܪܦܦܐ\0ܒ# ܫܒܘܥܐ\0ܒ# ܫܢܝܐ\0ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0ܒܚܙܝܪܢ\0ܒܟܢܘܢ\0"
    "ܒܟܢܘܢ ܐ\0ܒܟܢܘܢ ܐܚܪܝܐ\0ܒܟܢܘܢ ܒ\0ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0ܒܬܫܪܝܢ\0ܒܬܫܪܝܢ ܐ\0"
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
    "ߥ\0ߥߊ߬ߛ\0ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0अक्ट\0अक्ट'\0अक्ट'बर\0अक्टू\0अक्टूबर\0अक्टोबर\0अक्तू\0"
    "अक्तूबर\0अक्तूबरमासः\0अग\0अगला\0अगला ब\0अगला ब'रा\0अगला माह\0अगला मिह्ना\0अगला मीन्ना\0"
    "अगला म्हीना/अगले\0अगला म्हीना/अगले म्हीनै\0अगला वर्ष\0अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0"
    "अगला हफ्ता/अगले\0अगला हफ्ता/अगले हफ्तै\0अगले\0अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0"
    "अगस्तमासः\0अगिला\0अगिला बरख\0अगिला माह\0अगिला सप्ताह\0अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0"
    "अप्रिल\0अप्रेल\0अप्रै\0अप्रैल\0अप्रैलमासः\0अब\0अर्को\0अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0"
    "आँ\0आइत\0आइतबार\0आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी\0आगामी वर्ष\0",
    "आगामी हप्ता\0आग्ल\0आग्ल बरस\0आग्ल सप्ताह\0आग्लो\0आग्लो मीनो\0आज\0आजुक\0आजुक दिन\0आतां\0"
    "आत्ता\0आथवार\0आदि\0आदि वारा\0आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0आसाड़ी लेञ्जु\0इञ्जु\0इस\0"
    "इस माह\0इस मिह्ने\0इस वर्ष\0इस सप्ताह\0इस साल\0इस हफ़्ते\0ई\0ई बरस\0ई सप्ताह\0ईंदड़\0"
    "ईंदड़ महिने\0ईंदड़ साल\0ईंदड़ हफ़्ते\0उद्या\0ए\0ए एम\0एप्रि\0एप्रिल\0एप्री\0एप्रील\0एह\0"
    "एह मीन्ना\0एह साल\0एह हफ्ता\0एहि\0एहि बरख\0एहि माह\0एहि सप्ताह\0एहि समय\0एह्\0एह् ब\0"
    "एह् ब'रा\0एह् म्हीना/इस\0एह् म्हीना/इस म्हीनै\0एह् हफ्ता/इस\0एह् हफ्ता/इस हफ्तै\0ऐत\0"
    "ऐतबार\0ऐतवार\0ऑक्टो\0ऑक्टोबर\0ऑग\0ऑगस्ट\0औंदे\0औंदे कल\0क\0कल\0काल\0काल्हिक\0काल्हिक दिन\0"
    "काह्ल\0काह्ल \0काह्ल (आण\0काह्ल (आण आला)\0काह्ल (बित्या\0काह्ल (बित्या होड)\0के\0को\0ग\0"
    "गत\0गत बरस\0गत महिना\0गत वर्ष\0गत हप्ता\0गतदिनम्\0गाबोन\0गी\0गु\0गुरु\0गुरुवार\0"
    "गुरुवासर:\0चंदिरवार\0च़ंदिरवार\0छंछ\0छंछर\0ज\0जंदा\0जंदा कल\0जन\0जनवरी\0जनवरीमासः\0जाटा\0"
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
    "पिछला हफ़्ता\0पिछला हफ्ता/पिछले\0",
    "पिछला हफ्ता/पिछले हफ्तै\0पिछले\0पिछले मीन्ने\0पिछले साल\0पिछले हफ्ते\0पी\0पी एम\0पुढील\0"
    "पुढील आठवडा\0पुढील महिना\0पुढील वर्ष\0पुद्दारा\0पुसु\0पुसु लेञ्जु\0पू\0पूदा\0पूर्वाह्न\0"
    "पेठ\0पोएं\0पोएं महिने\0पोएं साल\0पोएं हफ़्ते\0पोरूं\0फर\0फरवरी\0फरवरीमासः\0फ़र\0फ़रवरी\0"
    "फाटलो\0फाटलो म्हयनो\0फाटलो सप्तक\0फाल्यां\0फुं\0फुडलें\0फुडलें वर्स\0फुडलो\0फुडलो म्हयनो\0"
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
    "शनिवासरः\0शाम\0शाम जा\0शु\0शुक्कर\0शुक्करवार\0शुक्र\0",
    "शुक्र दिन\0शुक्रबार\0शुक्रवार\0शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स\0स'ञ\0संध्याकाळ\0"
    "सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0सनि\0सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0सबेरे\0सम\0"
    "समबार\0सवेर\0सा\0साँझ\0सांज\0सांजे\0सांझ\0सांम\0सान्नि\0सान्नि वारा\0साॅ\0साॅम्मा\0"
    "साॅम्वारा\0सित\0सितंबर\0सितंबरमासः\0सितम्बर\0सु\0सुकुरु\0सुकुरु वारा\0सुखुर\0सुखुरबार\0"
    "सुबह\0सुबुह\0सुबुह जा\0सुभाणे\0सुुखुरबार\0सू\0सूमर\0सेप\0सेप्टेम्बर\0सेप्थेम्बर\0सो\0"
    "सोआर\0सोम\0सोम दिन\0सोमबार\0सोमवार\0सोमवासरः\0सोमार\0स्राबाँ\0स्राबाँ लेञ्जु\0हा\0"
    "हा आठवडा\0हा महिना\0हिजो\0हिन\0हिन महिने\0हिन साल\0हिन हफ़्ते\0हिरे\0हिरे लेञ्जु\0हिर्रे\0"
    "हुण\0हून/इसलै\0हे\0हे वर्ष\0हें\0हें वर्स\0हो\0हो म्हयनो\0हो सप्तक\0ांचेर\0ाजता\0ोजी\0"
    "ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0অক্টোবর\0অক্টোবৰ\0অপৰাহ্ন\0অহা\0অহা বছৰ\0অহা মাহ\0অহা সপ্তাহ\0"
    "আগ\0আগষ্ট\0আগস্ট\0আগামী\0আগামী পরশু\0আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0এ এম\0এই\0এই বছর\0"
    "এই বছৰ\0এই মাস\0এই মাহ\0এই সপ্তাহ\0এখন\0এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0ওক্টো\0ওক্টোবর\0"
    "ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0কুমশি\0গ\0গত\0গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0গতকাল\0গী\0"
    "ঙরাং\0ঙসি\0ছেপ্তে\0ছেপ্তেম্বৰ\0জন\0জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0জানুৱাৰী\0জুন\0"
    "জুল\0জুলা\0জুলাই\0ডিচে\0ডিচেম্বৰ\0ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0দুপুর\0দুপুরবেলায়\0"
    "দেও\0দেওবাৰ\0নবেম্বর\0নভে\0নভেঃ\0নভেম্বর\0নিংথৌকাবা\0নুমাং\0নোংমাইজিং\0নৱে\0নৱেম্বৰ\0"
    "পরের\0পরের বছর\0পরের মাস\0পরের সপ্তাহ\0পি\0পি এম\0পূৰ্বাহ্ন\0পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0"
    "ফেব্রুয়ারি\0ফেব্রুৱারি\0ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0"
    "বৃহস্পতি\0বৃহস্পতিবার\0বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0মঙ্গলবার\0মঙ্গলবাৰ\0মথং\0"
    "মথং চহি\0মার\0মার্চ\0মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা\0যোৱা বছৰ\0যোৱা মাহ\0যোৱা সপ্তাহ\0"
    "রঃ\0রবি\0রবিবার\0রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0শনি\0শনিবার\0শনিবাৰ\0শুঃ\0"
    "শুক্র\0",
    "শুক্রবার\0শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0সেপ্টেঃ\0"
    "সেপ্টেম্বর\0সোঃ\0সোম\0সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/\0হাকুম/ মমাংগী\0হাকুম/ মমাংগী চহি\0"
    "ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0ਅਗਲਾ\0ਅਗਲਾ ਮਹੀਨਾ\0ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ\0"
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
    "ବେସେ\0ବେସେ ଲେଞ୍ଜୁ\0ମଇ\0ମଙ୍ଗଳ\0ମଙ୍ଗଳବାର\0ମା\0ମାଙ୍ଗା\0ମାଙ୍ଗାଡ଼ା\0ମାର୍ଚ୍ଚ\0ମାହା\0ମାହାକା\0",
    "ମାହାକା ଲେଞ୍ଜୁ\0ରବି\0ରବିବାର\0ରାଆଲା\0ଲା\0ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0ଶୁକ୍ରବାର\0ସ\0"
    "ସମ୍ବା\0ସମ୍ବାରା\0ସାନି\0ସାନି ୱାରା\0ସୁ\0ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0ସୋମବାର\0"
    "ସ୍ରାବାଁ\0ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0ାରେ\0ୱି\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0அடுத்த\0"
    "அடுத்த ஆண்டு\0அடுத்த மாதம்\0அடுத்த வாரம்\0அதிகாலை\0அந்தி\0அந்தி மாலை\0அன்று\0ஆக\0ஆகஸ்ட்\0"
    "இந்த\0இந்த ஆண்டு\0இந்த மாதம்\0இந்த வாரம்\0இன்று\0இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0கடந்த\0"
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
    "ಮಂಗಳ\0ಮಂಗಳವಾರ\0ಮಧ್ಯ\0",
    "ಮಧ್ಯ ರಾತ್ರಿ\0ಮಧ್ಯರಾತ್ರಿ\0ಮಧ್ಯಾಹ್ನ\0ಮಾರ್ಚ್\0ಮುಂದಿನ\0ಮುಂದಿನ ತಿಂಗಳು\0ಮುಂದಿನ ವರ್ಷ\0"
    "ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0ಶನಿ\0ಶನಿವಾರ\0ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0ಸಂಜೆ\0"
    "ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ\0ಹಿಂದಿನ ವರ್ಷ\0್ಕೆ\0അടുത്ത\0അടുത്ത ആഴ്ച\0"
    "അടുത്ത മാസം\0അടുത്തവർഷം\0അർദ്ധരാത്രി\0ഇന്നലെ\0ഇന്ന്\0ഇപ്പോൾ\0ഈ\0ഈ ആഴ്ച\0ഈ മാസം\0ഈ വർഷം\0"
    "ഉച്ച\0ഉച്ചതിരിഞ്ഞ്\0ഉച്ചയ്ക്ക്\0ഏപ്രി\0ഏപ്രിൽ\0ഒക്ടോ\0ഒക്ടോബർ\0ഓഗ\0ഓഗസ്റ്റ്\0കഴിഞ്ഞ\0"
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
    "සති #කට පෙර\0සති #කින්\0සඳු\0සඳුදා\0සිකු\0සිකුරාදා\0සෙන\0සෙනසුරාදා\0හවස\0හෙට\0ก\0กค\0กพ\0"
    "กย\0กร\0กรก\0กรกฎ\0กรกฎา\0กรกฎาค\0กรกฎาคม\0กล\0กลา\0กลาง\0กลางค\0กลางคื\0กลางคืน\0กั\0"
    "กัน\0กันย\0กันยา\0กันยาย\0กันยายน\0กุ\0กุม\0กุมภ\0กุมภา\0กุมภาพ\0กุมภาพั\0กุมภาพัน\0"
    "กุมภาพันธ\0กุมภาพันธ์\0ก่\0ก่อ\0",
    "ก่อน\0ก่อนเ\0ก่อนเท\0ก่อนเที\0ก่อนเที่\0ก่อนเที่ย\0ก่อนเที่ยง\0ข\0ขณ\0ขณะ\0ขณะน\0ขณะนี\0"
    "ขณะนี้\0ค\0คร\0คริ\0คริส\0คริสต\0คริสต์\0คริสต์ศ\0คริสต์ศั\0คริสต์ศัก\0คริสต์ศักร\0"
    "คริสต์ศักรา\0คริสต์ศักราช\0คศ\0ค่\0ค่ำ\0จ\0จั\0จัน\0จันท\0จันทร\0จันทร์\0ต\0ตค\0ตอ\0ตอน\0"
    "ตอนบ\0ตอนบ่\0ตอนบ่า\0ตอนบ่าย\0ตอนเ\0ตอนเช\0ตอนเช้\0ตอนเช้า\0ตอนเย\0ตอนเย็\0ตอนเย็น\0ตุ\0"
    "ตุล\0ตุลา\0ตุลาค\0ตุลาคม\0ท\0ที\0ที่\0ธ\0ธค\0ธั\0ธัน\0ธันว\0ธันวา\0ธันวาค\0ธันวาคม\0น\0บ\0"
    "บ่\0บ่า\0บ่าย\0ป\0ปี\0ปีท\0ปีที\0ปีที่\0ปีที่แ\0ปีที่แล\0ปีที่แล้\0ปีที่แล้ว\0ปีน\0ปีนี\0"
    "ปีนี้\0ปีห\0ปีหน\0ปีหน้\0ปีหน้า\0พ\0พค\0พย\0พร\0พรุ\0พรุ่\0พรุ่ง\0พรุ่งน\0พรุ่งนี\0"
    "พรุ่งนี้\0พฤ\0พฤศ\0พฤศจ\0พฤศจิ\0พฤศจิก\0พฤศจิกา\0พฤศจิกาย\0พฤศจิกายน\0พฤษ\0พฤษภ\0พฤษภา\0"
    "พฤษภาค\0พฤษภาคม\0พฤห\0พฤหั\0พฤหัส\0พศ\0พุ\0พุท\0พุทธ\0พุทธศ\0พุทธศั\0พุทธศัก\0พุทธศักร\0"
    "พุทธศักรา\0พุทธศักราช\0พุธ\0ม\0มก\0มกร\0มกรา\0มกราค\0มกราคม\0มค\0มะ\0มะร\0มะรื\0มะรืน\0"
    "มะรืนน\0มะรืนนี\0มะรืนนี้\0มิ\0มิถ\0มิถุ\0มิถุน\0มิถุนา\0มิถุนาย\0มิถุนายน\0มิย\0มี\0มีค\0"
    "มีน\0มีนา\0มีนาค\0มีนาคม\0ว\0วั\0วัน\0วันจ\0วันจั\0วันจัน\0วันจันท\0วันจันทร\0วันจันทร์\0"
    "วันท\0วันที\0วันที่\0วันน\0วันนี\0วันนี้\0วันพ\0วันพฤ\0วันพฤห\0วันพฤหั\0วันพฤหัส\0"
    "วันพฤหัสบ\0วันพฤหัสบด\0วันพฤหัสบดี\0วันพุ\0วันพุธ\0วันศ\0วันศุ\0วันศุก\0วันศุกร\0"
    "วันศุกร์\0วันอ\0วันอั\0วันอัง\0วันอังค\0วันอังคา\0วันอังคาร\0วันอา\0วันอาท\0วันอาทิ\0"
    "วันอาทิต\0วันอาทิตย\0วันอาทิตย์\0วันเ\0วันเส\0วันเสา\0วันเสาร\0วันเสาร์\0ศ\0ศุ\0ศุก\0"
    "ศุกร\0ศุกร์\0ส\0สค\0สั\0สัป\0สัปด\0สัปดา\0สัปดาห\0สัปดาห์\0สัปดาห์ท\0สัปดาห์ที\0"
    "สัปดาห์ที่\0สัปดาห์ที่แ\0สัปดาห์ที่แล\0สัปดาห์ที่แล้\0สัปดาห์ที่แล้ว\0สัปดาห์น\0"
    "สัปดาห์นี\0สัปดาห์นี้\0สัปดาห์ห\0สัปดาห์หน\0สัปดาห์หน้\0สัปดาห์หน้า\0สิ\0สิง\0สิงห\0"
    "สิงหา\0สิงหาค\0สิงหาคม\0ห\0หล\0หลั\0หลัง\0หลังเ\0หลังเท\0หลังเที\0หลังเที่\0หลังเที่ย\0"
    "หลังเที่ยง\0อ\0อั\0อัง\0",
    "อังค\0อังคา\0อังคาร\0อา\0อาท\0อาทิ\0อาทิต\0อาทิตย\0อาทิตย์\0เ\0เด\0เดื\0เดือ\0เดือน\0"
    "เดือนท\0เดือนที\0เดือนที่\0เดือนที่แ\0เดือนที่แล\0เดือนที่แล้\0เดือนที่แล้ว\0เดือนน\0"
    "เดือนนี\0เดือนนี้\0เดือนห\0เดือนหน\0เดือนหน้\0เดือนหน้า\0เท\0เที\0เที่\0เที่ย\0เที่ยง\0"
    "เที่ยงค\0เที่ยงคื\0เที่ยงคืน\0เม\0เมย\0เมษ\0เมษา\0เมษาย\0เมษายน\0เมื\0เมื่\0เมื่อ\0"
    "เมื่อว\0เมื่อวา\0เมื่อวาน\0เมื่อวานซ\0เมื่อวานซื\0เมื่อวานซืน\0เว\0เวล\0เวลา\0เส\0เสา\0"
    "เสาร\0เสาร์\0ใ\0ใน\0ใน #\0ใน # ช\0ใน # ชม\0ใน # น\0ใน # นา\0ใน # นาท\0ใน # นาที\0ใน # ป\0"
    "ใน # ปี\0ใน # ว\0ใน # วั\0ใน # วัน\0ใน # วิ\0ใน # วิน\0ใน # วินา\0ใน # วินาท\0"
    "ใน # วินาที\0ใน # ส\0ใน # สั\0ใน # สัป\0ใน # สัปด\0ใน # สัปดา\0ใน # สัปดาห\0ใน # สัปดาห์\0"
    "ใน # เ\0ใน # เด\0ใน # เดื\0ใน # เดือ\0ใน # เดือน\0ในต\0ในตอ\0ในตอน\0ในตอนบ\0ในตอนบ่\0"
    "ในตอนบ่า\0ในตอนบ่าย\0ในตอนเ\0ในตอนเช\0ในตอนเช้\0ในตอนเช้า\0ในตอนเย\0ในตอนเย็\0ในตอนเย็น\0"
    "ในอ\0ในอี\0ในอีก\0ในอีก #\0ในอีก # ช\0ในอีก # ชั\0ในอีก # ชั่\0ในอีก # ชั่ว\0"
    "ในอีก # ชั่วโ\0ในอีก # ชั่วโม\0ในอีก # ชั่วโมง\0ในอีก # น\0ในอีก # นา\0ในอีก # นาท\0"
    "ในอีก # นาที\0ในอีก # ป\0ในอีก # ปี\0ในอีก # ว\0ในอีก # วั\0ในอีก # วัน\0ในอีก # วิ\0"
    "ในอีก # วิน\0ในอีก # วินา\0ในอีก # วินาท\0ในอีก # วินาที\0ในอีก # ส\0ในอีก # สั\0"
    "ในอีก # สัป\0ในอีก # สัปด\0ในอีก # สัปดา\0ในอีก # สัปดาห\0ในอีก # สัปดาห์\0ในอีก # เ\0"
    "ในอีก # เด\0ในอีก # เดื\0ในอีก # เดือ\0ในอีก # เดือน\0ກ\0ກຍ\0ກພ\0ກລ\0ກັ\0ກັນ\0ກັນຍ\0"
    "ກັນຍາ\0ກາ\0ກາງ\0ກາງຄ\0ກາງຄື\0ກາງຄືນ\0ກຸ\0ກຸມ\0ກຸມພ\0ກຸມພາ\0ກ່\0ກ່ອ\0ກ່ອນ\0ກ່ອນທ\0ກ່ອນທ່\0"
    "ກ່ອນທ່ຽ\0ກ່ອນທ່ຽງ\0ກໍ\0ກໍລ\0ກໍລະ\0ກໍລະກ\0ກໍລະກົ\0ກໍລະກົດ\0ຈ\0ຈັ\0ຈັນ\0ຕ\0ຕລ\0ຕອ\0ຕອນ\0"
    "ຕອນກ\0ຕອນກາ\0ຕອນກາງ\0ຕອນກາງຄ\0ຕອນກາງຄື\0ຕອນກາງຄືນ\0ຕອນທ\0ຕອນທ່\0ຕອນທ່ຽ\0ຕອນທ່ຽງ\0ຕອນນ\0"
    "ຕອນນີ\0ຕອນນີ້\0ຕອນບ\0ຕອນບ່\0ຕອນບ່າ\0ຕອນບ່າຍ\0ຕອນເ\0ຕອນເຊ\0ຕອນເຊົ\0ຕອນເຊົ້\0ຕອນເຊົ້າ\0"
    "ຕອນແ\0ຕອນແລ\0ຕອນແລງ\0ຕຸ\0ຕຸລ\0ຕຸລາ\0ທ\0ທວ\0ທັ\0ທັນ\0ທັນວ\0ທັນວາ\0ທ່\0ທ່ຽ\0ທ່ຽງ\0ທ່ຽງຄ\0"
    "ທ່ຽງຄື\0ທ່ຽງຄືນ\0ປ\0ປີ\0ປີກ\0ປີກາ\0",
    "ປີກາຍ\0ປີນ\0ປີນີ\0ປີນີ້\0ປີໜ\0ປີໜ້\0ປີໜ້າ\0ພ\0ພຈ\0ພພ\0ພຫ\0ພະ\0ພະຈ\0ພະຈິ\0ພະຈິກ\0ພະຫ\0"
    "ພະຫັ\0ພະຫັດ\0ພຶ\0ພຶດ\0ພຶດສ\0ພຶດສະ\0ພຶດສະພ\0ພຶດສະພາ\0ພຸ\0ພຸດ\0ມ\0ມກ\0ມນ\0ມສ\0ມັ\0ມັງ\0"
    "ມັງກ\0ມັງກອ\0ມັງກອນ\0ມິ\0ມິຖ\0ມິຖຸ\0ມິຖຸນ\0ມິຖຸນາ\0ມີ\0ມີນ\0ມີນາ\0ມື\0ມື້\0ມື້ກ\0ມື້ກ່\0"
    "ມື້ກ່ອ\0ມື້ກ່ອນ\0ມື້ນ\0ມື້ນີ\0ມື້ນີ້\0ມື້ວ\0ມື້ວາ\0ມື້ວານ\0ມື້ອ\0ມື້ອື\0ມື້ອື່\0ມື້ອື່ນ\0"
    "ມື້ຮ\0ມື້ຮື\0ວ\0ວັ\0ວັນ\0ວັນຈ\0ວັນຈັ\0ວັນຈັນ\0ວັນພ\0ວັນພະ\0ວັນພະຫ\0ວັນພະຫັ\0ວັນພະຫັດ\0"
    "ວັນພຸ\0ວັນພຸດ\0ວັນສ\0ວັນສຸ\0ວັນສຸກ\0ວັນອ\0ວັນອັ\0ວັນອັງ\0ວັນອັງຄ\0ວັນອັງຄາ\0ວັນອັງຄານ\0"
    "ວັນອາ\0ວັນອາທ\0ວັນອາທິ\0ວັນອາທິດ\0ວັນເ\0ວັນເສ\0ວັນເສົ\0ວັນເສົາ\0ສ\0ສວ\0ສວາ\0ສວາຍ\0ສຫ\0ສິ\0"
    "ສິງ\0ສິງຫ\0ສິງຫາ\0ສຸ\0ສຸກ\0ຫ\0ຫຼ\0ຫຼັ\0ຫຼັງ\0ຫຼັງທ\0ຫຼັງທ່\0ຫຼັງທ່ຽ\0ຫຼັງທ່ຽງ\0ອ\0ອັ\0"
    "ອັງ\0ອັງຄ\0ອັງຄາ\0ອັງຄານ\0ອາ\0ອາທ\0ອາທິ\0ອາທິດ\0ອາທິດນ\0ອາທິດນີ\0ອາທິດນີ້\0ອາທິດແ\0"
    "ອາທິດແລ\0ອາທິດແລ້\0ອາທິດແລ້ວ\0ອາທິດໜ\0ອາທິດໜ້\0ອາທິດໜ້າ\0ເ\0ເຊ\0ເຊົ\0ເຊົ້\0ເຊົ້າ\0ເດ\0"
    "ເດື\0ເດືອ\0ເດືອນ\0ເດືອນນ\0ເດືອນນີ\0ເດືອນນີ້\0ເດືອນແ\0ເດືອນແລ\0ເດືອນແລ້\0ເດືອນແລ້ວ\0"
    "ເດືອນໜ\0ເດືອນໜ້\0ເດືອນໜ້າ\0ເມ\0ເມສ\0ເມສາ\0ເສ\0ເສົ\0ເສົາ\0ແ\0ແລ\0ແລງ\0ໃ\0ໃນ\0ໃນ #\0ໃນ # ນ\0"
    "ໃນ # ນທ\0ໃນ # ວ\0ໃນ # ວິ\0ໃນອ\0ໃນອີ\0ໃນອີກ\0ໃນອີກ #\0ໃນອີກ # ຊ\0ໃນອີກ # ຊມ\0ໃນອີກ # ຊົ\0"
    "ໃນອີກ # ຊົ່\0ໃນອີກ # ຊົ່ວ\0ໃນອີກ # ຊົ່ວໂ\0ໃນອີກ # ຊົ່ວໂມ\0ໃນອີກ # ຊົ່ວໂມງ\0ໃນອີກ # ດ\0"
    "ໃນອີກ # ນ\0ໃນອີກ # ນາ\0ໃນອີກ # ນາທ\0ໃນອີກ # ນາທີ\0ໃນອີກ # ປ\0ໃນອີກ # ປີ\0ໃນອີກ # ມ\0"
    "ໃນອີກ # ມື\0ໃນອີກ # ມື້\0ໃນອີກ # ວ\0ໃນອີກ # ວິ\0ໃນອີກ # ວິນ\0ໃນອີກ # ວິນາ\0ໃນອີກ # ວິນາທ\0"
    "ໃນອີກ # ວິນາທີ\0ໃນອີກ # ອ\0ໃນອີກ # ອທ\0ໃນອີກ # ອາ\0ໃນອີກ # ອາທ\0ໃນອີກ # ອາທິ\0"
    "ໃນອີກ # ອາທິດ\0ໃນອີກ # ເ\0ໃນອີກ # ເດ\0ໃນອີກ # ເດື\0ໃນອີກ # ເດືອ\0ໃນອີກ # ເດືອນ\0ཁ\0ཁ་\0"
    "ཁ་ཉ\0ཁ་ཉི\0ཁ་ཉིམ\0ཁ་ཙ\0ཁ་ཙ་\0ཁས\0ཁས་\0ཁས་ཉ\0ཁས་ཉི\0ཁས་ཉིན\0ཁས་ཉིན་\0ཁས་ས\0ཁས་ས་\0ག\0གན\0"
    "གནང\0གནངས\0གནངས་\0གནངས་ཉ\0གནངས་ཉི\0གནངས་ཉིན\0གནངས་ཉིན་\0གནངས་ཚ\0གནངས་ཚེ\0གཟ\0གཟའ\0གཟའ་\0"
    "གཟའ་ཉ\0གཟའ་ཉི\0གཟའ་ཉི་\0གཟའ་ཉི་མ\0གཟའ་ཉི་མ་\0གཟའ་པ\0གཟའ་པ་\0གཟའ་པ་ས\0གཟའ་པ་སང\0གཟའ་པ་སངས\0",
    "གཟའ་པ་སངས་\0གཟའ་ཕ\0གཟའ་ཕུ\0གཟའ་ཕུར\0གཟའ་ཕུར་\0གཟའ་ཕུར་བ\0གཟའ་ཕུར་བུ\0གཟའ་ཕུར་བུ་\0གཟའ་མ\0"
    "གཟའ་མི\0གཟའ་མིག\0གཟའ་མིག་\0གཟའ་མིག་ད\0གཟའ་མིག་དམ\0གཟའ་མིག་དམར\0གཟའ་མིག་དམར་\0གཟའ་ཟ\0"
    "གཟའ་ཟླ\0གཟའ་ཟླ་\0གཟའ་ཟླ་བ\0གཟའ་ཟླ་བ་\0གཟའ་ལ\0གཟའ་ལྷ\0གཟའ་ལྷག\0གཟའ་ལྷག་\0གཟའ་ལྷག་པ\0"
    "གཟའ་ལྷག་པ་\0གཟའ་ས\0གཟའ་སྤ\0གཟའ་སྤེ\0གཟའ་སྤེན\0གཟའ་སྤེན་\0གཟའ་སྤེན་པ\0གཟའ་སྤེན་པ་\0ཆ\0ཆུ\0"
    "ཆུ་\0ཆུ་ཚ\0ཆུ་ཚོ\0ཆུ་ཚོད\0ཆུ་ཚོད་\0ཆུ་ཚོད་ #\0ཆུ་ཚོད་ # ན\0ཆུ་ཚོད་ # ནང\0ཆུ་ཚོད་ # ནང་\0"
    "ཆུ་ཚོད་ # ཧ\0ཆུ་ཚོད་ # ཧེ\0ཆུ་ཚོད་ # ཧེ་\0ཆུ་ཚོད་ # ཧེ་མ\0ཆུ་ཚོད་ # ཧེ་མ་\0ཉ\0ཉི\0ཉི་\0"
    "ཉི་མ\0ཉི་མ་\0ཉིན\0ཉིནམ\0ཉིནམ་\0ཉིནམ་ #\0ཉིནམ་ # ན\0ཉིནམ་ # ནང\0ཉིནམ་ # ནང་\0ཉིནམ་ # ཧ\0"
    "ཉིནམ་ # ཧེ\0ཉིནམ་ # ཧེ་\0ཉིནམ་ # ཧེ་མ\0ཉིནམ་ # ཧེ་མ་\0ད\0ད་\0ད་ར\0ད་རི\0ད་རིས\0ད་རིས་\0"
    "དེ\0དེ་\0དེ་ར\0དེ་རི\0དེ་རིང\0དེ་རིང་\0ན\0ནང\0ནངས\0ནངས་\0ནངས་པ\0ནངས་པ་\0པ\0པ་\0པ་ས\0པ་སང\0"
    "པ་སངས\0པ་སངས་\0ཕ\0ཕུ\0ཕུར\0ཕུར་\0ཕུར་བ\0ཕུར་བུ\0ཕུར་བུ་\0ཕྱ\0ཕྱི\0ཕྱི་\0ཕྱི་ཆ\0ཕྱི་ཆ་\0"
    "ཕྱི་ད\0ཕྱི་དྲ\0ཕྱི་དྲོ\0ཕྱི་དྲོ་\0བ\0བང\0བངུ\0བངུན\0བངུན་\0བངུན་ཕ\0བངུན་ཕྲ\0བངུན་ཕྲག\0"
    "བངུན་ཕྲག་\0བངུན་ཕྲག་ #\0བངུན་ཕྲག་ # ན\0བངུན་ཕྲག་ # ནང\0བངུན་ཕྲག་ # ནང་\0བངུན་ཕྲག་ # ཧ\0"
    "བངུན་ཕྲག་ # ཧེ\0བངུན་ཕྲག་ # ཧེ་\0བངུན་ཕྲག་ # ཧེ་མ\0བངུན་ཕྲག་ # ཧེ་མ་\0མ\0མི\0མིག\0མིག་\0"
    "མིག་ད\0མིག་དམ\0མིག་དམར\0མིག་དམར་\0མིར\0མིར་\0ཚ\0ཚེ\0ཚེས\0ཚེས་\0ཟ\0ཟླ\0ཟླ་\0ཟླ་ #\0ཟླ་#\0"
    "ཟླ་ག\0ཟླ་གཉ\0ཟླ་གཉི\0ཟླ་གཉིས\0ཟླ་གཉིས་\0ཟླ་གཉིས་པ\0ཟླ་གཉིས་པ་\0ཟླ་གས\0ཟླ་གསུ\0ཟླ་གསུམ\0"
    "ཟླ་གསུམ་\0ཟླ་གསུམ་པ\0ཟླ་གསུམ་པ་\0ཟླ་ད\0ཟླ་དག\0ཟླ་དགུ\0ཟླ་དགུ་\0ཟླ་དགུ་པ\0ཟླ་དགུ་པ་\0"
    "ཟླ་དང\0ཟླ་དངཔ\0ཟླ་དངཔ་\0ཟླ་དྲ\0ཟླ་དྲུ\0ཟླ་དྲུག\0ཟླ་དྲུག་\0ཟླ་དྲུག་པ\0ཟླ་བ\0ཟླ་བ་\0ཟླ་བ་ག\0"
    "ཟླ་བ་གཉ\0ཟླ་བ་གཉི\0ཟླ་བ་གཉིས\0ཟླ་བ་གཉིས་\0ཟླ་བ་གཉིས་པ\0ཟླ་བ་གཉིས་པ་\0ཟླ་བ་གཉིས་པའ\0"
    "ཟླ་བ་གཉིས་པའི\0ཟླ་བ་གཉིས་པའི་\0ཟླ་བ་གཉིས་པའི་ཚ\0ཟླ་བ་གཉིས་པའི་ཚེ\0ཟླ་བ་གཉིས་པའི་ཚེས\0"
    "ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གས\0ཟླ་བ་གསུ\0ཟླ་བ་གསུམ\0",
    "ཟླ་བ་གསུམ་\0ཟླ་བ་གསུམ་པ\0ཟླ་བ་གསུམ་པ་\0ཟླ་བ་གསུམ་པའ\0ཟླ་བ་གསུམ་པའི\0ཟླ་བ་གསུམ་པའི་\0"
    "ཟླ་བ་གསུམ་པའི་ཚ\0ཟླ་བ་གསུམ་པའི་ཚེ\0ཟླ་བ་གསུམ་པའི་ཚེས\0ཟླ་བ་གསུམ་པའི་ཚེས་\0ཟླ་བ་ད\0"
    "ཟླ་བ་དག\0ཟླ་བ་དགུ\0ཟླ་བ་དགུ་\0ཟླ་བ་དགུ་པ\0ཟླ་བ་དགུ་པ་\0ཟླ་བ་དགུ་པའ\0ཟླ་བ་དགུ་པའི\0"
    "ཟླ་བ་དགུ་པའི་\0ཟླ་བ་དགུ་པའི་ཚ\0ཟླ་བ་དགུ་པའི་ཚེ\0ཟླ་བ་དགུ་པའི་ཚེས\0ཟླ་བ་དགུ་པའི་ཚེས་\0"
    "ཟླ་བ་དང\0ཟླ་བ་དང་\0ཟླ་བ་དང་པ\0ཟླ་བ་དང་པོ\0ཟླ་བ་དང་པོ་\0ཟླ་བ་དང་པོའ\0ཟླ་བ་དང་པོའི\0"
    "ཟླ་བ་དང་པོའི་\0ཟླ་བ་དང་པོའི་ཚ\0ཟླ་བ་དང་པོའི་ཚེ\0ཟླ་བ་དང་པོའི་ཚེས\0ཟླ་བ་དང་པོའི་ཚེས་\0"
    "ཟླ་བ་དྲ\0ཟླ་བ་དྲུ\0ཟླ་བ་དྲུག\0ཟླ་བ་དྲུག་\0ཟླ་བ་དྲུག་པ\0ཟླ་བ་དྲུག་པ་\0ཟླ་བ་དྲུག་པའ\0"
    "ཟླ་བ་དྲུག་པའི\0ཟླ་བ་དྲུག་པའི་\0ཟླ་བ་དྲུག་པའི་ཚ\0ཟླ་བ་དྲུག་པའི་ཚེ\0ཟླ་བ་དྲུག་པའི་ཚེས\0"
    "ཟླ་བ་དྲུག་པའི་ཚེས་\0ཟླ་བ་བ\0ཟླ་བ་བཅ\0ཟླ་བ་བཅུ\0ཟླ་བ་བཅུ་\0ཟླ་བ་བཅུ་ག\0ཟླ་བ་བཅུ་གཅ\0"
    "ཟླ་བ་བཅུ་གཅི\0ཟླ་བ་བཅུ་གཅིག\0ཟླ་བ་བཅུ་གཅིག་\0ཟླ་བ་བཅུ་གཅིག་པ\0ཟླ་བ་བཅུ་གཅིག་པ་\0"
    "ཟླ་བ་བཅུ་གཅིག་པའ\0ཟླ་བ་བཅུ་གཅིག་པའི\0ཟླ་བ་བཅུ་གཅིག་པའི་\0ཟླ་བ་བཅུ་གཅིག་པའི་ཚ\0"
    "ཟླ་བ་བཅུ་གཅིག་པའི་ཚེ\0ཟླ་བ་བཅུ་གཅིག་པའི་ཚེས\0ཟླ་བ་བཅུ་གཅིག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཉ\0"
    "ཟླ་བ་བཅུ་གཉི\0ཟླ་བ་བཅུ་གཉིས\0ཟླ་བ་བཅུ་གཉིས་\0ཟླ་བ་བཅུ་གཉིས་པ\0ཟླ་བ་བཅུ་གཉིས་པ་\0"
    "ཟླ་བ་བཅུ་གཉིས་པའ\0ཟླ་བ་བཅུ་གཉིས་པའི\0ཟླ་བ་བཅུ་གཉིས་པའི་\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚ\0"
    "ཟླ་བ་བཅུ་གཉིས་པའི་ཚེ\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས་\0ཟླ་བ་བཅུ་པ\0"
    "ཟླ་བ་བཅུ་པ་\0ཟླ་བ་བཅུ་པའ\0ཟླ་བ་བཅུ་པའི\0ཟླ་བ་བཅུ་པའི་\0ཟླ་བ་བཅུ་པའི་ཚ\0ཟླ་བ་བཅུ་པའི་ཚེ\0"
    "ཟླ་བ་བཅུ་པའི་ཚེས\0ཟླ་བ་བཅུ་པའི་ཚེས་\0ཟླ་བ་བད\0ཟླ་བ་བདུ\0ཟླ་བ་བདུན\0ཟླ་བ་བདུན་\0"
    "ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0ཟླ་བ་བདུན་པའ\0ཟླ་བ་བདུན་པའི\0ཟླ་བ་བདུན་པའི་\0ཟླ་བ་བདུན་པའི་ཚ\0",
    "ཟླ་བ་བདུན་པའི་ཚེ\0ཟླ་བ་བདུན་པའི་ཚེས\0ཟླ་བ་བདུན་པའི་ཚེས་\0ཟླ་བ་བཞ\0ཟླ་བ་བཞི\0ཟླ་བ་བཞི་\0"
    "ཟླ་བ་བཞི་པ\0ཟླ་བ་བཞི་པ་\0ཟླ་བ་བཞི་པའ\0ཟླ་བ་བཞི་པའི\0ཟླ་བ་བཞི་པའི་\0ཟླ་བ་བཞི་པའི་ཚ\0"
    "ཟླ་བ་བཞི་པའི་ཚེ\0ཟླ་བ་བཞི་པའི་ཚེས\0ཟླ་བ་བཞི་པའི་ཚེས་\0ཟླ་བ་བར\0ཟླ་བ་བརྒ\0ཟླ་བ་བརྒྱ\0"
    "ཟླ་བ་བརྒྱད\0ཟླ་བ་བརྒྱད་\0ཟླ་བ་བརྒྱད་པ\0ཟླ་བ་བརྒྱད་པ་\0ཟླ་བ་བརྒྱད་པའ\0ཟླ་བ་བརྒྱད་པའི\0"
    "ཟླ་བ་བརྒྱད་པའི་\0ཟླ་བ་བརྒྱད་པའི་ཚ\0ཟླ་བ་བརྒྱད་པའི་ཚེ\0ཟླ་བ་བརྒྱད་པའི་ཚེས\0"
    "ཟླ་བ་བརྒྱད་པའི་ཚེས་\0ཟླ་བ་ལ\0ཟླ་བ་ལྔ\0ཟླ་བ་ལྔ་\0ཟླ་བ་ལྔ་པ\0ཟླ་བ་ལྔ་པ་\0ཟླ་བ་ལྔ་པའ\0"
    "ཟླ་བ་ལྔ་པའི\0ཟླ་བ་ལྔ་པའི་\0ཟླ་བ་ལྔ་པའི་ཚ\0ཟླ་བ་ལྔ་པའི་ཚེ\0ཟླ་བ་ལྔ་པའི་ཚེས\0"
    "ཟླ་བ་ལྔ་པའི་ཚེས་\0ཟླ་བཅ\0ཟླ་བཅུ\0ཟླ་བཅུ་\0ཟླ་བཅུ་ག\0ཟླ་བཅུ་གཅ\0ཟླ་བཅུ་གཅི\0ཟླ་བཅུ་གཅིག\0"
    "ཟླ་བཅུ་གཅིག་\0ཟླ་བཅུ་གཅིག་པ\0ཟླ་བཅུ་གཅིག་པ་\0ཟླ་བཅུ་གཉ\0ཟླ་བཅུ་གཉི\0ཟླ་བཅུ་གཉིས\0"
    "ཟླ་བཅུ་གཉིས་\0ཟླ་བཅུ་གཉིས་པ\0ཟླ་བཅུ་གཉིས་པ་\0ཟླ་བཅུ་པ\0ཟླ་བཅུ་པ་\0ཟླ་བད\0ཟླ་བདུ\0ཟླ་བདུན\0"
    "ཟླ་བདུན་\0ཟླ་བདུན་པ\0ཟླ་བདུན་པ་\0ཟླ་བཞ\0ཟླ་བཞི\0ཟླ་བཞི་\0ཟླ་བཞི་པ\0ཟླ་བཞི་པ་\0ཟླ་བར\0"
    "ཟླ་བརྒ\0ཟླ་བརྒྱ\0ཟླ་བརྒྱད\0ཟླ་བརྒྱད་\0ཟླ་བརྒྱད་པ\0ཟླ་བརྒྱད་པ་\0ཟླ་ལ\0ཟླ་ལྔ\0ཟླ་ལྔ་\0"
    "ཟླ་ལྔ་པ\0ཟླ་ལྔ་པ་\0ཟླཝ\0ཟླཝ་\0ཟླཝ་ #\0ཟླཝ་ # ན\0ཟླཝ་ # ནང\0ཟླཝ་ # ནང་\0ཟླཝ་ # ཧ\0"
    "ཟླཝ་ # ཧེ\0ཟླཝ་ # ཧེ་\0ཟླཝ་ # ཧེ་མ\0ཟླཝ་ # ཧེ་མ་\0འ\0འི\0འི་\0འི་ཚ\0འི་ཚེ\0འི་ཚེས\0"
    "འི་ཚེས་\0ལ\0ལོ\0ལོ་\0ལོ་འ\0ལོ་འཁ\0ལོ་འཁོ\0ལོ་འཁོར\0ལོ་འཁོར་\0ལོ་འཁོར་ #\0ལོ་འཁོར་ # ན\0"
    "ལོ་འཁོར་ # ནང\0ལོ་འཁོར་ # ནང་\0ལོ་འཁོར་ # ཧ\0ལོ་འཁོར་ # ཧེ\0ལོ་འཁོར་ # ཧེ་\0"
    "ལོ་འཁོར་ # ཧེ་མ\0ལོ་འཁོར་ # ཧེ་མ་\0ལོའ\0ལོའི\0ལོའི་\0ལྷ\0ལྷག\0ལྷག་\0ལྷག་པ\0ལྷག་པ་\0ས\0སང\0"
    "སང་\0སང་ཉ\0སང་ཉི\0སང་ཉིན\0སང་ཉིན་\0སངས\0སངས་\0སྐ\0སྐར\0སྐར་\0སྐར་ཆ\0སྐར་ཆ་\0སྐར་ཆ་ #\0"
    "སྐར་ཆ་ # ན\0སྐར་ཆ་ # ནང\0སྐར་ཆ་ # ནང་\0སྐར་ཆ་ # ཧ\0སྐར་ཆ་ # ཧེ\0སྐར་ཆ་ # ཧེ་\0"
    "སྐར་ཆ་ # ཧེ་མ\0སྐར་ཆ་ # ཧེ་མ་\0སྐར་མ\0སྐར་མ་\0སྐར་མ་ #\0",
    "སྐར་མ་ # ན\0སྐར་མ་ # ནང\0སྐར་མ་ # ནང་\0སྐར་མ་ # ཧ\0སྐར་མ་ # ཧེ\0སྐར་མ་ # ཧེ་\0"
    "སྐར་མ་ # ཧེ་མ\0སྐར་མ་ # ཧེ་མ་\0སྔ\0སྔ་\0སྔ་ཆ\0སྔ་ཆ་\0སྔ་ད\0སྔ་དྲ\0སྔ་དྲོ\0སྔ་དྲོ་\0སྤ\0"
    "སྤེ\0སྤེན\0སྤེན་\0སྤེན་པ\0སྤེན་པ་\0སྤྱ\0སྤྱི\0སྤྱི་\0སྤྱི་ཟ\0སྤྱི་ཟླ\0སྤྱི་ཟླ་\0"
    "སྤྱི་ཟླ་ག\0སྤྱི་ཟླ་གཉ\0སྤྱི་ཟླ་གཉི\0སྤྱི་ཟླ་གཉིས\0སྤྱི་ཟླ་གཉིས་\0སྤྱི་ཟླ་གཉིས་པ\0"
    "སྤྱི་ཟླ་གཉིས་པ་\0སྤྱི་ཟླ་གས\0སྤྱི་ཟླ་གསུ\0སྤྱི་ཟླ་གསུམ\0སྤྱི་ཟླ་གསུམ་\0སྤྱི་ཟླ་གསུམ་པ\0"
    "སྤྱི་ཟླ་གསུམ་པ་\0སྤྱི་ཟླ་ད\0སྤྱི་ཟླ་དག\0སྤྱི་ཟླ་དགུ\0སྤྱི་ཟླ་དགུ་\0སྤྱི་ཟླ་དགུ་པ\0"
    "སྤྱི་ཟླ་དགུ་པ་\0སྤྱི་ཟླ་དང\0སྤྱི་ཟླ་དངཔ\0སྤྱི་ཟླ་དངཔ་\0སྤྱི་ཟླ་དྲ\0སྤྱི་ཟླ་དྲུ\0"
    "སྤྱི་ཟླ་དྲུག\0སྤྱི་ཟླ་དྲུག་\0སྤྱི་ཟླ་དྲུག་པ\0སྤྱི་ཟླ་བ\0སྤྱི་ཟླ་བཅ\0སྤྱི་ཟླ་བཅུ\0"
    "སྤྱི་ཟླ་བཅུ་\0སྤྱི་ཟླ་བཅུ་ག\0སྤྱི་ཟླ་བཅུ་གཅ\0སྤྱི་ཟླ་བཅུ་གཅི\0སྤྱི་ཟླ་བཅུ་གཅིག\0"
    "སྤྱི་ཟླ་བཅུ་གཅིག་\0སྤྱི་ཟླ་བཅུ་གཅིག་པ\0སྤྱི་ཟླ་བཅུ་གཅིག་པ་\0སྤྱི་ཟླ་བཅུ་གཉ\0"
    "སྤྱི་ཟླ་བཅུ་གཉི\0སྤྱི་ཟླ་བཅུ་གཉིས\0སྤྱི་ཟླ་བཅུ་གཉིས་\0སྤྱི་ཟླ་བཅུ་གཉིས་པ\0"
    "སྤྱི་ཟླ་བཅུ་གཉིས་པ་\0སྤྱི་ཟླ་བཅུ་པ\0སྤྱི་ཟླ་བཅུ་པ་\0སྤྱི་ཟླ་བད\0སྤྱི་ཟླ་བདུ\0"
    "སྤྱི་ཟླ་བདུན\0སྤྱི་ཟླ་བདུན་\0སྤྱི་ཟླ་བདུན་པ\0སྤྱི་ཟླ་བདུན་པ་\0སྤྱི་ཟླ་བཞ\0སྤྱི་ཟླ་བཞི\0"
    "སྤྱི་ཟླ་བཞི་\0སྤྱི་ཟླ་བཞི་པ\0སྤྱི་ཟླ་བར\0སྤྱི་ཟླ་བརྒ\0སྤྱི་ཟླ་བརྒྱ\0སྤྱི་ཟླ་བརྒྱད\0"
    "སྤྱི་ཟླ་བརྒྱད་\0སྤྱི་ཟླ་བརྒྱད་པ\0སྤྱི་ཟླ་བརྒྱད་པ་\0སྤྱི་ཟླ་ལ\0སྤྱི་ཟླ་ལྔ\0སྤྱི་ཟླ་ལྔ་\0"
    "སྤྱི་ཟླ་ལྔ་པ\0སྤྱི་ཟླ་ལྔ་པ་\0སྤྱི་ལ\0སྤྱི་ལོ\0སྤྱི་ལོ་\0ི\0ི་\0ི་ཚ\0ི་ཚེ\0ི་ཚེས\0ི་ཚེས་\0"
    "ེ\0ེས\0ེས་\0ོ\0ོའ\0ོའི\0ོའི་\0ྤ\0ྤྱ\0ྤྱི\0ྤྱི་\0ྤྱི་ལ\0ྤྱི་ལོ\0ྤྱི་ལོ་\0က\0ကြ\0ကြာ\0ကြာသ\0"
    "ကြာသပ\0ကြာသပတ\0ကြာသပတေ\0ကြာသပတေး\0ဂ\0ဂါ\0စ\0စက\0စက်\0စက်တ\0စက်တင\0စက်တင်\0စက်တင်ဘ\0"
    "စက်တင်ဘာ\0စန\0စနေ\0ဇ\0ဇန\0ဇန်\0ဇန်န\0ဇန်နဝ\0ဇန်နဝါ\0ဇန်နဝါရ\0ဇန်နဝါရီ\0ဇူ\0ဇူလ\0ဇူလိ\0"
    "ဇူလို\0ဇူလိုင\0ဇူလိုင်\0ဇွ\0ဇွန\0ဇွန်\0ည\0",
    "ညန\0ညနေ\0တ\0တစ\0တစ်\0တစ်န\0တစ်နေ\0တစ်နေ့\0တစ်နေ့က\0တန\0တနင\0တနင်\0တနင်္\0တနင်္ဂ\0တနင်္ဂန\0"
    "တနင်္ဂနွ\0တနင်္ဂနွေ\0တနင်္လ\0တနင်္လာ\0တလ\0တိ\0တိတ\0တိတ်\0တိတ်ႉ\0တီ\0တီႇ\0တီႇသ\0တီႇသႅ\0"
    "တီႇသႅမ\0တီႇသႅမ်\0တီႇသႅမ်ႇ\0တီႇသႅမ်ႇပ\0တီႇသႅမ်ႇပႃ\0တီႇသႅမ်ႇပႃႇ\0တေ\0တေး\0တွ\0တွၼ\0တွၼ်\0"
    "တွၼ်ႈ\0တွၼ်ႈလ\0တွၼ်ႈလႃ\0တွၼ်ႈလႃႈ\0တွၼ်ႈၸ\0တွၼ်ႈၸဝ\0တွၼ်ႈၸဝ်\0တွၼ်ႈၸဝ်ႉ\0တၸ\0ဒ\0ဒီ\0ဒီဇ\0"
    "ဒီဇင\0ဒီဇင်\0ဒီဇင်ဘ\0ဒီဇင်ဘာ\0န\0နိ\0နို\0နိုဝ\0နိုဝင\0နိုဝင်\0နိုဝင်ဘ\0နိုဝင်ဘာ\0နေ\0"
    "နေ့\0နေ့လ\0နေ့လယ\0နေ့လယ်\0နံ\0နံန\0နံနက\0နံနက်\0နွ\0နွေ\0ပ\0ပီ\0ပီၵ\0ပီၵၢ\0ပီၵၢႆ\0ပီၼ\0"
    "ပီၼႃ\0ပီၼႃႈ\0ပီၼႆ\0ပီၼႆႉ\0ပု\0ပုတ\0ပုတ်\0ပုတ်ႉ\0ပြ\0ပြီ\0ပြီး\0ပြီးခ\0ပြီးခဲ\0ပြီးခဲ့\0"
    "ပြီးခဲ့သ\0ပြီးခဲ့သည\0ပြီးခဲ့သည့\0ပြီးခဲ့သည့်\0ပြီးခဲ့သည့် #\0ပြီးခဲ့သည့် # စ\0"
    "ပြီးခဲ့သည့် # စက\0ပြီးခဲ့သည့် # စက္\0ပြီးခဲ့သည့် # စက္က\0ပြီးခဲ့သည့် # စက္ကန\0"
    "ပြီးခဲ့သည့် # စက္ကန့\0ပြီးခဲ့သည့် # စက္ကန့်\0ပြီးခဲ့သည့် # န\0ပြီးခဲ့သည့် # နာ\0"
    "ပြီးခဲ့သည့် # နာရ\0ပြီးခဲ့သည့် # နာရီ\0ပြီးခဲ့သည့် # နှ\0ပြီးခဲ့သည့် # နှစ\0"
    "ပြီးခဲ့သည့် # နှစ်\0ပြီးခဲ့သည့် # ပ\0ပြီးခဲ့သည့် # ပတ\0ပြီးခဲ့သည့် # ပတ်\0"
    "ပြီးခဲ့သည့် # မ\0ပြီးခဲ့သည့် # မိ\0ပြီးခဲ့သည့် # မိန\0ပြီးခဲ့သည့် # မိနစ\0"
    "ပြီးခဲ့သည့် # မိနစ်\0ပြီးခဲ့သည့် # ရ\0ပြီးခဲ့သည့် # ရက\0ပြီးခဲ့သည့် # ရက်\0"
    "ပြီးခဲ့သည့် # လ\0ပြီးခဲ့သည့် သ\0ပြီးခဲ့သည့် သီ\0ပြီးခဲ့သည့် သီတ\0ပြီးခဲ့သည့် သီတင\0"
    "ပြီးခဲ့သည့် သီတင်\0ပြီးခဲ့သည့် သီတင်း\0ပြီးခဲ့သည့် သီတင်းပ\0ပြီးခဲ့သည့် သီတင်းပတ\0"
    "ပြီးခဲ့သည့် သီတင်းပတ်\0ပြီးခဲ့သည့်လ\0ဖ\0ဖေ\0ဖေဖ\0ဖေဖေ\0ဖေဖော\0ဖေဖော်\0ဖေဖော်ဝ\0ဖေဖော်ဝါ\0"
    "ဖေဖော်ဝါရ\0ဖေဖော်ဝါရီ\0ဗ\0ဗု\0ဗုဒ\0ဗုဒ္\0ဗုဒ္ဓ\0ဗုဒ္ဓဟ\0ဗုဒ္ဓဟူ\0ဗုဒ္ဓဟူး\0မ\0မတ\0မတ်\0"
    "မန\0မနက\0မနက်\0မနက်ဖ\0မနက်ဖြ\0မနက်ဖြန\0မနက်ဖြန်\0မနေ\0မနေ့\0မနေ့က\0မိ\0မိူ\0မိူဝ\0မိူဝ်\0"
    "မိူဝ်ႈ\0မိူဝ်ႈဝ\0မိူဝ်ႈဝႃ\0မိူဝ်ႈဝႃး\0မိူဝ်ႈၼ\0မိူဝ်ႈၼႆ\0မိူဝ်ႈၼႆႉ\0မိူဝ်ႈၽ\0မိူဝ်ႈၽု\0"
    "မိူဝ်ႈၽုၵ\0မိူဝ်ႈၽုၵ်\0",
    "မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွ\0မွန\0မွန်\0မွန်း\0မွန်းတ\0မွန်းတည\0မွန်းတည့\0မွန်းတည့်\0မၢ\0"
    "မၢတ\0မၢတ်\0မၢတ်ႉ\0မၢတ်ႉၶ\0မၢတ်ႉၶ်\0မၢတ်ႉၶ်ျ\0ယ\0ယခ\0ယခု\0ယခု သ\0ယခု သီ\0ယခု သီတ\0"
    "ယခု သီတင\0ယခု သီတင်\0ယခု သီတင်း\0ယခု သီတင်းပ\0ယခု သီတင်းပတ\0ယခု သီတင်းပတ်\0ယခုန\0ယခုနှ\0"
    "ယခုနှစ\0ယခုနှစ်\0ယခုလ\0ယန\0ယနေ\0ယနေ့\0ယမ\0ယမန\0ယမန်\0ယမန်န\0ယမန်နှ\0ယမန်နှစ\0ယမန်နှစ်\0"
    "ယၢ\0ယၢမ\0ယၢမ်\0ယၢမ်း\0ယၢမ်းလ\0ယၢမ်းလဵ\0ယၢမ်းလဵဝ\0ယၢမ်းလဵဝ်\0လ\0လာ\0လာမ\0လာမည\0လာမည့\0"
    "လာမည့်\0လာမည့် သ\0လာမည့် သီ\0လာမည့် သီတ\0လာမည့် သီတင\0လာမည့် သီတင်\0လာမည့် သီတင်း\0"
    "လာမည့် သီတင်းပ\0လာမည့် သီတင်းပတ\0လာမည့် သီတင်းပတ်\0လာမည့်န\0လာမည့်နှ\0လာမည့်နှစ\0"
    "လာမည့်နှစ်\0လာမည့်လ\0လိ\0လိူ\0လိူၼ\0လိူၼ်\0လိူၼ်ပ\0လိူၼ်ပူ\0လိူၼ်ပူၼ\0လိူၼ်ပူၼ်\0"
    "လိူၼ်ပူၼ်ႉ\0လိူၼ်ပူၼ်ႉမ\0လိူၼ်ပူၼ်ႉမႃ\0လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼ\0လိူၼ်ၼႃ\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆ\0"
    "လိူၼ်ၼႆႉ\0ဝ\0ဝူ\0ဝူင\0ဝူင်\0ဝူင်ႈ\0ဝူင်ႈပ\0ဝူင်ႈပူ\0ဝူင်ႈပူၼ\0ဝူင်ႈပူၼ်\0ဝူင်ႈပူၼ်ႉ\0"
    "ဝူင်ႈပူၼ်ႉမ\0ဝူင်ႈပူၼ်ႉမႃ\0ဝူင်ႈပူၼ်ႉမႃး\0ဝူင်ႈၼ\0ဝူင်ႈၼႃ\0ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆ\0ဝူင်ႈၼႆႉ\0"
    "ဝၼ\0ဝၼ်\0ဝၼ်း\0ဝၼ်းပ\0ဝၼ်းပု\0ဝၼ်းပုတ\0ဝၼ်းပုတ်\0ဝၼ်းပုတ်ႉ\0ဝၼ်းသ\0ဝၼ်းသဝ\0ဝၼ်းသဝ်\0"
    "ဝၼ်းသု\0ဝၼ်းသုၵ\0ဝၼ်းသုၵ်\0ဝၼ်းသုၵ်း\0ဝၼ်းဢ\0ဝၼ်းဢင\0ဝၼ်းဢင်\0ဝၼ်းဢင်း\0ဝၼ်းဢင်းၵ\0"
    "ဝၼ်းဢင်းၵၢ\0ဝၼ်းဢင်းၵၢၼ\0ဝၼ်းဢင်းၵၢၼ်\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃ\0ဝၼ်းဢႃး\0ဝၼ်းဢႃးတ\0"
    "ဝၼ်းဢႃးတိ\0ဝၼ်းဢႃးတိတ\0ဝၼ်းဢႃးတိတ်\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸ\0ဝၼ်းၸၼ\0ဝၼ်းၸၼ်\0ဝၼ်းၽ\0ဝၼ်းၽတ\0"
    "ဝၼ်းၽတ်\0ဝၼ်းၽတ်း\0သ\0သန\0သန်\0သန်ဘ\0သန်ဘက\0သန်ဘက်\0သန်ဘက်ခ\0သန်ဘက်ခါ\0သန်း\0သန်းခ\0"
    "သန်းခေ\0သန်းခေါ\0သန်းခေါင\0သန်းခေါင်\0သန်းခေါင်ယ\0သန်းခေါင်ယံ\0သဝ\0သဝ်\0သု\0သုၵ\0သုၵ်\0"
    "သုၵ်း\0သေ\0သော\0သောက\0သောကြ\0သောကြာ\0သႅ\0သႅပ\0သႅပ်\0သႅပ်ႇ\0သႅပ်ႇထ\0သႅပ်ႇထႅ\0သႅပ်ႇထႅမ\0"
    "သႅပ်ႇထႅမ်\0သႅပ်ႇထႅမ်ႇ\0သႅပ်ႇထႅမ်ႇပ\0သႅပ်ႇထႅမ်ႇပႃ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟ\0ဟူ\0ဟူး\0အ\0အင\0အင်\0"
    "အင်္\0အင်္ဂ\0အင်္ဂါ\0အေ\0အော\0အောက\0အောက်\0အောက်တ\0အောက်တိ\0",
    "အောက်တို\0အောက်တိုဘ\0အောက်တိုဘာ\0ဢ\0ဢေ\0ဢေႃ\0ဢေႃး\0ဢေႃးၵ\0ဢေႃးၵၢ\0ဢေႃးၵၢတ\0ဢေႃးၵၢတ်\0"
    "ဢေႃးၵၢတ်ႉ\0ဢေႇ\0ဢေႇပ\0ဢေႇပရ\0ဢေႇပရႄ\0ဢေႇပရႄႇ\0ဢွ\0ဢွၵ\0ဢွၵ်\0ဢွၵ်ႇ\0ဢွၵ်ႇထ\0ဢွၵ်ႇထူ\0"
    "ဢွၵ်ႇထူဝ\0ဢွၵ်ႇထူဝ်\0ဢွၵ်ႇထူဝ်ႇ\0ဢွၵ်ႇထူဝ်ႇပ\0ဢွၵ်ႇထူဝ်ႇပႃ\0ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပ\0ဧပြ\0"
    "ဧပြီ\0ဩ\0ဩဂ\0ဩဂု\0ဩဂုတ\0ဩဂုတ်\0ၵ\0ၵၢ\0ၵၢၼ\0ၵၢၼ်\0ၵၢၼ်း\0ၸ\0ၸု\0ၸုၼ\0ၸုၼ်\0ၸုၼ်ႇ\0ၸူ\0ၸူႇ\0"
    "ၸူႇလ\0ၸူႇလၢ\0ၸူႇလၢႆ\0ၸူႇလၢႆႇ\0ၸၼ\0ၸၼ်\0ၸၼ်ႇ\0ၸၼ်ႇဝ\0ၸၼ်ႇဝႃ\0ၸၼ်ႇဝႃႇ\0ၸၼ်ႇဝႃႇရ\0ၸၼ်ႇဝႃႇရီ\0"
    "ၸၼ်ႇဝႃႇရီႇ\0ၼ\0ၼူ\0ၼူဝ\0ၼူဝ်\0ၼူဝ်ႇ\0ၼူဝ်ႇဝ\0ၼူဝ်ႇဝႅ\0ၼူဝ်ႇဝႅမ\0ၼူဝ်ႇဝႅမ်\0ၼူဝ်ႇဝႅမ်ႇ\0"
    "ၼူဝ်ႇဝႅမ်ႇပ\0ၼူဝ်ႇဝႅမ်ႇပႃ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0ၼႂ\0ၼႂ်\0ၼႂ်း\0ၼႂ်းၶ\0ၼႂ်းၶၢ\0ၼႂ်းၶၢဝ\0"
    "ၼႂ်းၶၢဝ်\0ၼႂ်းၶၢဝ်း\0ၼႂ်းၶၢဝ်းတ\0ၼႂ်းၶၢဝ်းတၢ\0ၼႂ်းၶၢဝ်းတၢင\0ၼႂ်းၶၢဝ်းတၢင်\0"
    "ၼႂ်းၶၢဝ်းတၢင်း\0ၼႂ်းၶၢဝ်းတၢင်း #\0ၼႂ်းၶၢဝ်းတၢင်း # ပ\0ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # မ\0ၼႂ်းၶၢဝ်းတၢင်း # မိ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်ႉ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # လ\0ၼႂ်းၶၢဝ်းတၢင်း # လိ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0ၼႂ်းၶၢဝ်းတၢင်း # ၸ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်း\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ\0",
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ်ႉ\0ၽ\0ၽတ\0ၽတ်\0ၽတ်း\0ၾ\0ၾႅ\0ၾႅပ\0"
    "ၾႅပ်\0ၾႅပ်ႇ\0ၾႅပ်ႇဝ\0ၾႅပ်ႇဝႃ\0ၾႅပ်ႇဝႃႇ\0ၾႅပ်ႇဝႃႇရ\0ၾႅပ်ႇဝႃႇရီ\0ၾႅပ်ႇဝႃႇရီႇ\0აგვ\0აგვისტო\0"
    "ამ\0ამ თვეში\0ამ კვირაში\0ამ წელს\0აპრ\0აპრილი\0ახლა\0გასულ\0გასულ თვეს\0გასულ კვირაში\0"
    "გასულ წელს\0გუშინ\0გუშინწინ\0დეკ\0დეკემბერი\0დილ\0დილა\0დილით\0დღეს\0ზეგ\0თებ\0თებერვალი\0"
    "იან\0იანვარი\0ივლ\0ივლისი\0ივნ\0ივნისი\0კვ\0კვი\0კვირა\0მაი\0მაისი\0მარ\0მარტი\0მომავალ\0"
    "მომავალ თვეს\0მომავალ კვირაში\0მომავალ წელს\0ნაშუადღ\0ნაშუადღევი\0ნაშუადღევს\0ნოე\0"
    "ნოემბერი\0ოთ\0ოთხ\0ოთხშაბათი\0ორ\0ორშ\0ორშაბათი\0ოქტ\0ოქტომბერი\0პარ\0პარასკევი\0პრ\0სამ\0"
    "სამშაბათი\0საღ\0საღამო\0საღამოს\0სექ\0სექტემბერი\0სმ\0ღამ\0ღამე\0ღამით\0შაბ\0შაბათი\0შბ\0"
    "შუადღ\0შუადღე\0შუადღეს\0შუაღამე\0შუაღამეს\0ხვალ\0ხთ\0ხუთ\0ხუთშაბათი\0ህሉው\0ህሉው ሰሙን\0"
    "ህሉው ወርሒ\0ለካ\0ለካቲት\0ሌሊት\0ሎሚ\0ሎሚ ዓመት\0ሐ\0ሐሙስ\0ሓሙ\0ሓሙስ\0ሓም\0ሓምለ\0ሕዳ\0ሕዳር\0ሕጂ\0መስ\0መስከረም\0መጋ\0"
    "መጋቢት\0ሚያ\0ሚያዝያ\0ማ\0ማርች\0ማክሰ\0ማክሰኞ\0ሜይ\0ምሽት\0ረ\0ረቡ\0ረቡዕ\0ሰ\0ሰሉ\0ሰሉስ\0ሰነ\0ሰኑ\0ሰኑይ\0ሰን\0"
    "ሰንበት\0ሰኞ\0ሰዓት\0ሴፕቴ\0ሴፕቴምበር\0ቀትር\0ቀዳ\0ቀዳም\0ቅ\0ቅቀ\0ቅዳሜ\0ቅድሚ\0ቅድሚ #\0ቅድሚ # መዓልቲ\0ቅድሚ # ሰሙን\0"
    "ቅድሚ # ሰዓት\0ቅድሚ # ካልኢት\0ቅድሚ # ወርሒ\0ቅድሚ # ዓ\0ቅድሚ # ደቒቕ\0በ#\0በ# ሰከንድ\0በ# ሰከንድ ውስጥ\0በ# ሰከንዶች\0"
    "በ# ሰከንዶች ውስጥ\0በ# ሰዓት\0በ# ሰዓት ውስጥ\0በ# ሰዓቶች\0በ# ሰዓቶች ውስጥ\0በ# ሳምንታት\0በ# ሳምንታት ውስጥ\0በ# ሳምንት\0"
    "በ# ሳምንት ውስጥ\0በ# ቀናት\0በ# ቀናት ውስጥ\0በ# ቀን\0በ# ቀን ውስጥ\0በ# ቀኖች\0በ# ቀኖች ውስጥ\0በ# ወራት\0"
    "በ# ወራት ውስጥ\0በ# ወር\0በ# ወር ውስጥ\0በ# ዓመታት\0በ# ዓመታት ውስጥ\0በ# ደቂቃ\0በ# ደቂቃ ውስጥ\0በ# ደቂቃዎች\0"
    "በ# ደቂቃዎች ውስጥ\0በሌሊት\0በምሽት\0በዚህ\0በዚህ ሳምንት\0በዚህ ወር\0በዚህ ዓመት\0ታሕ\0ታሕሳስ\0ትማሊ\0ትናንት\0ነሓ\0ነሓሰ\0"
    "ነገ\0ኖቬም\0ኖቬምበር\0አሁን\0ኣብ\0ኣብ #\0ኣብ # መዓልቲ\0ኣብ # ሰሙን\0ኣብ # ሰዓት\0ኣብ # ካልኢት\0ኣብ # ወርሒ\0"
    "ኣብ # ዓ\0ኣብ # ደቒቕ\0ኤፕሪ\0ኤፕሪል\0እ\0እሑድ\0እኩለ\0እኩለ ሌሊት\0ኦክቶ\0ኦክቶበር\0ኦገስ\0ኦገስት\0ከ\0ከ #\0ከ # ቀን\0"
    "ከ # ቀን በፊት\0ከ#\0ከ# ሰከንድ\0ከ# ሰከንድ በፊት\0ከ# ሰከንዶች\0ከ# ሰከንዶች በፊት\0ከ# ሰዓት\0ከ# ሰዓት በፊት\0"
    "ከ# ሰዓቶች\0ከ# ሰዓቶች በፊት\0ከ# ሳምንታት\0ከ# ሳምንታት በፊት\0ከ# ሳምንት\0ከ# ሳምንት በፊት\0ከ# ቀናት\0ከ# ቀናት በፊት\0"
    "ከ# ቀን\0ከ# ቀን በፊት\0ከ# ቀኖች\0ከ# ቀኖች በፊት\0ከ# ወራት\0",
    "ከ# ወራት በፊት\0ከ# ወር\0ከ# ወር በፊት\0ከ# ዓመታት\0ከ# ዓመታት በፊት\0ከ# ዓመት\0ከ# ዓመት በፊት\0ከ# ደቂቃ\0"
    "ከ# ደቂቃ በፊት\0ከ# ደቂቃዎች\0ከ# ደቂቃዎች በፊት\0ከሰዓት\0ከትናንት\0ከትናንት ወዲያ\0ከነገ\0ከነገ ወዲያ\0ዓ\0ዓር\0ዓርቢ\0"
    "ዓርብ\0ዛሬ\0ዝሓለፈ\0ዝሓለፈ ሰሙን\0ዝሓለፈ ወርሒ\0ዝሓለፈ ዓመት\0ዝመጽእ\0ዝመጽእ ሰሙን\0ዝመጽእ ወርሒ\0ዝመጽእ ዓመት\0የሚቀጥለው\0"
    "የሚቀጥለው ሳምንት\0የሚቀጥለው ወር\0የሚቀጥለው ዓመት\0ያለፈው\0ያለፈው ሳምንት\0ያለፈው ወር\0ያለፈው ዓመት\0ዲሴም\0ዲሴምበር\0ድቀ\0"
    "ጁላይ\0ጁን\0ጃን\0ጃንዋሪ\0ጉንበት\0ግን\0ጥሪ\0ጥቅ\0ጥቅምቲ\0ጥዋት\0ጽባሕ\0ፌብ\0ፌብሩዋሪ\0ᐁᒼ\0ᐃᐢᐠᐚᐨ\0ᐃᐢᐠᐚᐨ ᐊᐢᑭᕀ\0"
    "ᐃᐢᐠᐚᐨ ᐲᓯᒼ\0ᐃᐢᐠᐚᐨ ᑳᐃᐢᐸᓂᐠ\0ᐅᐸᐦᐅᐏᐲᓯᒼ\0ᐅᑖᑯᓯᕽ\0ᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\0ᐆᒪ\0ᐆᒪ ᐊᐢᑫᕀ\0ᐊᒼ\0ᐊᓃᑭᐲᓯᒼ\0ᐊᓄᐦᐨ\0"
    "ᐊᓄᐦᐨ ᐲᓯᒼ\0ᐊᓄᐦᐨ ᑳᐃᐢᐸᓂᐠ\0ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐋᐱᐦᑕᐘᐣ\0ᐋᕽᐘᑎᓄᐏᐲᓯᒼ\0ᐚᐏᐲᓯᒼ\0ᐚᐸᐦᑫ\0ᐱᓈᐢᑯᐏᐲᓯᒼ\0ᐲᒼ\0ᐴᓂ\0"
    "ᐴᓂ ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\0ᐴᓂᐋᐱᐦᑕᐘᐣ\0ᐸᐚᐦᒐᑭᓇᓰᐢ\0ᐹᐢᑲᐦᐋᐏᐲᓯᒼ\0ᑕᐦᑐ\0ᑕᐦᑐ #\0ᑕᐦᑐ # ᐘᐢᑳᐸᓂᑭ\0ᑕᐦᑐ # ᑎᐸᐦᐃᑲᓂᓴ\0"
    "ᑕᐦᑐ # ᑮᓯᑳᑭ\0ᑫᑳᐨ\0ᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᑳᑮ\0ᑳᑮ #\0ᑳᑮ # ᐃᐢᐸᓂᐠ\0ᒣᐠᐚᐨ\0ᒥᑭᓯᐏᐲᓯᒼ\0ᒦᓇ\0ᒦᓇ ᐃᐢᐸᓂᑭ\0"
    "ᒦᓇ ᐊᐢᑭᕀ\0ᒦᓇ ᐲᓯᒼ\0ᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ\0ᒫᑎᓇᐍᑮᓯᑳᐤ\0ᓂᐢᑭᐲᓯᒼ\0ᓃᑳᐣ\0ᓃᑳᐣ #\0ᓃᑳᐣ # ᐃᐢᐸᓂᑭ\0ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭ\0"
    "ᓃᑳᐣ # ᐊᐢᑮᐊᐧᐦᑭᕀ\0ᓃᑳᐣ # ᐲᓯᒧᐤᐊᐧᐦᑭ\0ᓃᓱᑮᓯᑳᐤ\0ᓄᒌᑐᐏᐲᓯᒼ\0ក\0កក\0កក្\0កក្ក\0កក្កដ\0កក្កដា\0កញ\0"
    "កញ្\0កញ្ញ\0កញ្ញា\0កុ\0កុម\0កុម្\0កុម្ភ\0កុម្ភៈ\0ក្\0ក្ន\0ក្នុ\0ក្នុង\0ក្នុងរ\0ក្នុងរយ\0"
    "ក្នុងរយៈ\0ក្នុងរយៈព\0ក្នុងរយៈពេ\0ក្នុងរយៈពេល\0ក្នុងរយៈពេល #\0ក្នុងរយៈពេល # ម\0"
    "ក្នុងរយៈពេល # ម៉\0ក្នុងរយៈពេល # ម៉ោ\0ក្នុងរយៈពេល # ម៉ោង\0ខ\0ខា\0ខាន\0ខានស\0ខានស្\0ខានស្អ\0"
    "ខានស្អែ\0ខានស្អែក\0ខែ\0ខែក\0ខែក្\0ខែក្រ\0ខែក្រោ\0ខែក្រោយ\0ខែន\0ខែនេ\0ខែនេះ\0ខែម\0ខែមុ\0"
    "ខែមុន\0ច\0ចន\0ចន្\0ចន្ទ\0ច័\0ច័ន\0ច័ន្\0ច័ន្ទ\0ឆ\0ឆ្\0ឆ្ន\0ឆ្នា\0ឆ្នាំ\0ឆ្នាំក\0ឆ្នាំក្\0"
    "ឆ្នាំក្រ\0ឆ្នាំក្រោ\0ឆ្នាំក្រោយ\0ឆ្នាំន\0ឆ្នាំនេ\0ឆ្នាំនេះ\0ឆ្នាំម\0ឆ្នាំមុ\0ឆ្នាំមុន\0ត\0"
    "តុ\0តុល\0តុលា\0ថ\0ថ្\0ថ្ង\0ថ្ងៃ\0ថ្ងៃត\0ថ្ងៃត្\0ថ្ងៃត្រ\0ថ្ងៃត្រង\0ថ្ងៃត្រង់\0ថ្ងៃន\0"
    "ថ្ងៃនេ\0ថ្ងៃនេះ\0ថ្ងៃស\0ថ្ងៃស្\0ថ្ងៃស្អ\0ថ្ងៃស្អែ\0ថ្ងៃស្អែក\0ធ\0ធ្\0ធ្ន\0ធ្នូ\0ន\0នៅ\0"
    "នៅព\0នៅពេ\0នៅពេល\0នៅពេលព\0នៅពេលព្\0នៅពេលព្រ\0នៅពេលព្រឹ\0នៅពេលព្រឹក\0នៅពេលយ\0នៅពេលយប\0"
    "នៅពេលយប់\0នៅពេលរ\0នៅពេលរស\0នៅពេលរសៀ\0នៅពេលរសៀល\0",
    "នៅពេលល\0នៅពេលល្\0នៅពេលល្ង\0នៅពេលល្ងា\0នៅពេលល្ងាច\0នៅម\0នៅម៉\0នៅម៉ោ\0នៅម៉ោង\0ព\0ពុ\0ពុធ\0"
    "ព្\0ព្រ\0ព្រហ\0ព្រហស\0ព្រហស្\0ព្រហស្ប\0ព្រហស្បត\0ព្រហស្បតិ\0ព្រហស្បតិ៍\0ព្រឹ\0ព្រឹក\0ម\0"
    "មក\0មករ\0មករា\0មិ\0មិថ\0មិថុ\0មិថុន\0មិថុនា\0មី\0មីន\0មីនា\0មេ\0មេស\0មេសា\0ម្\0ម្ស\0ម្សិ\0"
    "ម្សិល\0ម្សិលម\0ម្សិលមិ\0ម្សិលមិញ\0ម្សិលម៉\0ម្សិលម៉្\0ម្សិលម៉្ង\0ម្សិលម៉្ងៃ\0យ\0យប\0យប់\0"
    "រ\0រស\0រសៀ\0រសៀល\0ល\0ល្\0ល្ង\0ល្ងា\0ល្ងាច\0វ\0វិ\0វិច\0វិច្\0វិច្ឆ\0វិច្ឆិ\0វិច្ឆិក\0"
    "វិច្ឆិកា\0ស\0សប\0សប្\0សប្ដ\0សប្ដា\0សប្ដាហ\0សប្ដាហ៍\0សប្ដាហ៍ក\0សប្ដាហ៍ក្\0សប្ដាហ៍ក្រ\0"
    "សប្ដាហ៍ក្រោ\0សប្ដាហ៍ក្រោយ\0សប្ដាហ៍ន\0សប្ដាហ៍នេ\0សប្ដាហ៍នេះ\0សប្ដាហ៍ម\0សប្ដាហ៍មុ\0"
    "សប្ដាហ៍មុន\0សី\0សីហ\0សីហា\0សុ\0សុក\0សុក្\0សុក្រ\0សៅ\0សៅរ\0សៅរ៍\0អ\0អង\0អង្\0អង្គ\0អង្គា\0"
    "អង្គារ\0អធ\0អធ្\0អធ្រ\0អធ្រា\0អធ្រាត\0អធ្រាត្\0អធ្រាត្រ\0អា\0អាទ\0អាទិ\0អាទិត\0អាទិត្\0"
    "អាទិត្យ\0ឥ\0ឥឡ\0ឥឡូ\0ឥឡូវ\0ឧ\0ឧស\0ឧសភ\0ឧសភា\0ៅ\0ៅម\0ៅម៉\0ៅម៉ោ\0ៅម៉ោង\0᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ\0"
    "ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0"
    "ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0"
    "ᠤᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠤᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠩ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0"
    "ᠤᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0"
    "ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠤᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠤᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0"
    "ᠤᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠤᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0ᠤᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠥᠨᠥᠳᠥᠷ\0"
    "ᠥᠴᠥᠬᠡᠳᠥᠷ\0ᠦ᠂\0ᠦ᠂ ᠥ\0ᠦ᠂ ᠬᠣ\0ᠨ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠ\0ᠨᠠᠢᠮᠠᠳᠥᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢ\0"
    "ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠨᠢᠮᠠ\0ᠩ\0ᠪᠠ\0ᠪᠠᠰᠠᠩ\0ᠪᠢᠮ\0ᠪᠢᠮᠪᠠ\0",
    "ᠫᠥᠷ\0ᠫᠦᠷ\0ᠫᠦᠷᠪᠦ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0"
    "ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠭᠣᠷᠪᠡᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠮᠠᠷᠭᠠᠰᠢ\0ᠮᠢᠠᠠᠮᠠᠷ\0ᠮᠢᠭ\0"
    "ᠲᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠ\0ᠲᠠᠪᠣᠳᠣᠭᠠᠷ ᠰᠠᠷ ᠠᠢᠢᠨ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ\0"
    "ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠲᠣᠯᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠳᠠ\0ᠳᠠᠸᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0"
    "ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0"
    "ᱟᱜᱟᱥᱛ\0ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0"
    "ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0ᱥᱟᱹᱨᱫᱤ\0ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0"
    "ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0ᱯᱷᱟᱨᱣᱟᱨᱤ\0ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0ᱵᱟ\0ᱵᱟᱞᱮ\0–#\0–# min\0−#\0−# man\0−# min\0ⴰⴽⵕ\0"
    "ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0ⴰⵙⴰⵎⴰⵙ\0ⴰⵙⴽⴽⴰ\0ⴰⵙⵉ\0ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0"
    "ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0ⴷⵓⵊ\0ⴷⵓⵊⴰⵏⴱⵉⵔ\0ⴽⵜⵓ\0ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0"
    "ⵎⴰⵕⵚ\0ⵎⴰⵢ\0ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0ⵏⵓⵡⴰⵏⴱⵉⵔ\0ⵖⵓⵛ\0ⵖⵓⵛⵜ\0ⵙⵉⵎⵡⴰⵙ\0ⵛⵓⵜ\0ⵛⵓⵜⴰⵏⴱⵉⵔ\0ⵜⴰⴷⴳⴳⵯⴰⵜ\0ⵜⵉⴼⴰⵡⵜ\0ⵢⵓⵍ\0"
    "ⵢⵓⵍⵢⵓⵣ\0ⵢⵓⵏ\0ⵢⵓⵏⵢⵓ\0に\0の\0一\0一昨\0一昨日\0一月\0七\0七月\0三\0三月\0上\0上个\0上个月\0上個\0上個月\0上午\0上周\0上年\0"
    "上星\0上星期\0上昼\0上晝\0上週\0下\0下个\0下个月\0下個\0下個月\0下午\0下周\0下年\0下星\0下星期\0下昼\0下晝\0下週\0中\0中午\0中華\0"
    "中華民\0中華民國\0九\0九月\0二\0二月\0于\0五\0五月\0今\0今个\0今个星\0今个星期\0今个月\0今個\0今個星\0今個星期\0今個月\0今天\0今年\0今日\0"
    "今月\0今週\0令\0令和\0先\0先月\0先週\0八\0八月\0六\0六月\0凌\0凌晨\0分\0前\0前天\0前日\0十\0十一\0十一月\0十二\0十二月\0十月\0午\0"
    "午前\0午夜\0午後\0去\0去年\0号\0后\0后天\0听\0听日\0周\0周一\0周三\0周二\0周五\0周六\0周四\0周日\0四\0四月\0土\0土曜\0土曜日\0夕\0"
    "夕方\0夜\0夜中\0夜晚\0大\0大正\0宜\0宜家\0寻\0寻日\0尋\0尋日\0平\0平成\0年\0後\0後天\0後日\0於\0日\0日曜\0日曜日\0旧\0旧年\0早\0"
    "早上\0时\0明\0明天\0明年\0明後\0明後日\0明日\0明治\0星\0星期\0星期一\0星期三\0星期二\0星期五\0星期六\0星期四\0星期日\0昨\0昨天\0昨年\0"
    "昨日\0昭\0昭和\0昼\0時\0晚\0晚上\0月\0月份\0月曜\0月曜日\0朝\0朝早\0木\0木曜\0木曜日\0本\0本周\0本星\0本星期\0本月\0本週\0来\0来年\0"
    "来月\0来週\0正\0正午\0民\0民国\0民國\0水\0水曜\0水曜日\0清\0清晨\0火\0火曜\0火曜日\0点\0现\0现在\0現\0現在\0真\0真夜\0真夜中\0秒\0"
    "聽\0聽日\0舊\0舊年\0號\0週\0週一\0週三\0週二\0週五\0週六\0週四\0週日\0金\0金曜\0金曜日\0點\0ꀃ\0ꀃꑍ\0ꀋ\0ꀋꃋ\0ꀋꃋꋋ\0ꀋꃋꋋꁮ\0"
    "ꀋꃋꋋꁮꆪ\0ꀋꃋꋋꆏ\0ꀋꃋꋋꆏꊂ\0ꀋꃋꎼ\0ꀋꃋꎼꈎ\0ꀋꅔ\0ꀋꅔꉇ\0ꀋꉊ\0",
    "ꀋꉊꄹ\0ꀋꉊꄹꈎ\0ꁯ\0ꁯꋒ\0ꂴ\0ꂴꁮ\0ꂴꁮꆪ\0ꃆ\0ꃆꏂ\0ꃆꏂꑍ\0ꃘ\0ꃘꆪ\0ꆏ\0ꆏꃘ\0ꆏꇖ\0ꆏꉬ\0ꆏꊂ\0ꆏꊂꂴ\0ꆏꊂꂴꂶ\0ꆏꊂꂴꂶꌠ\0"
    "ꆏꊂꃘ\0ꆏꊂꇖ\0ꆏꊂꉬ\0ꆏꊂꊁ\0ꆏꊂꊁꂶ\0ꆏꊂꊁꂶꌠ\0ꆏꊂꋍ\0ꆏꊂꌕ\0ꆏꊂꑍ\0ꆏꋍ\0ꆏꌕ\0ꆏꑍ\0ꇖ\0ꇖꆪ\0ꈬ\0ꈬꆪ\0ꉆ\0ꉆꆪ\0ꉬ\0ꉬꆪ\0"
    "ꊁ\0ꊁꁮ\0ꊁꁮꆪ\0ꊯ\0ꊯꊪ\0ꊯꊪꆪ\0ꊰ\0ꊰꆪ\0ꊰꑋ\0ꊰꑋꆪ\0ꋍ\0ꋍꆪ\0ꌕ\0ꌕꀿ\0ꌕꀿꑍ\0ꌕꆪ\0ꎴ\0ꎴꂿ\0ꎴꂿꋍ\0ꎴꂿꋍꑍ\0ꎸ\0ꎸꄑ\0"
    "ꏃ\0ꏃꆪ\0ꑍ\0ꑍꆪ\0ꑎ\0ꑎꉐ\0ꑎꉐꄻ\0ꑎꉐꄻꈎ\0ꑬ\0ꑬꆏ\0ꑬꆏꑍ\0ꔞꘋ\0ꔞꘋꕔꕿ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0"
    "ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0ꕾꖺ\0ꖑꕱ\0ꖢꖕ\0ꖨꖕ\0ꖨꖕ ꕪꕴ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0"
    "ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0ꭰꮕᏹ\0ꭱꮨ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0"
    "ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0ꭷꭶ\0ꭷꭶꮅ\0ꭷꮈꭲ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ\0"
    "ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ\0ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ\0ꮎꮏ #\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0"
    "ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0ꮎꮏ # ꭲꭶ\0ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0"
    "ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭷꮈ\0ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0"
    "ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0"
    "ꮖꮝꭼ\0ꮘꮥꮎ\0ꮙꮕꭿ\0ꮜꮎꮄ\0ꮜꮎꮄꭲ\0ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0"
    "ꮥꮎ\0ꮪꮅ\0ꮪꮅꮝꮧ\0ꮪꮒ\0ꮪꮒꮕꮧ\0ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0ꮷꮎꭹꮆꮝꮧ\0그\0그저\0그저께\0금\0금요\0금요일\0"
    "내\0내년\0내일\0년\0다\0다음\0다음 달\0다음 주\0모\0모레\0목\0목요\0목요일\0밤\0분\0수\0수요\0수요일\0시\0아\0아침\0어\0어제\0오\0"
    "오늘\0오전\0오후\0올\0올해\0월\0월요\0월요일\0이\0이번\0이번 달\0이번 주\0일\0일요\0일요일\0자\0자정\0작\0작년\0저\0저녁\0정\0정오\0"
    "지\0지금\0지난\0지난달\0지난주\0초\0토\0토요\0토요일\0화\0화요\0화요일\0𐐁𐐹𐑉\0𐐁𐐹𐑉𐐮𐑊\0𐐂𐑀\0𐐂𐑀𐐲𐑅𐐻\0𐐈𐐣\0𐐉𐐿𐐻\0𐐉𐐿𐐻𐐬𐐺𐐲𐑉\0"
    "𐐎𐐯𐑌\0𐐎𐐯𐑌𐑆𐐼𐐩\0𐐏𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐑𐐣\0𐐓𐐭𐑆\0𐐓𐐭𐑆𐐼𐐩\0𐐓𐐲𐐼𐐩\0𐐓𐐲𐑋𐐱𐑉𐐬\0𐐔𐐨𐑅\0𐐔𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐖𐐭𐑊\0𐐖𐐭𐑊𐐴\0𐐖𐐭𐑌\0𐐖𐐰𐑌\0"
    "𐐖𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐐙𐐯𐐺\0𐐙𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐐙𐑉𐐴\0𐐙𐑉𐐴𐐼𐐩\0𐐛𐐲𐑉\0𐐛𐐲𐑉𐑆𐐼𐐩\0𐐜\0𐐜 𐐼𐐩\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0"
    "𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉 𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐝𐐯𐐹\0𐐝𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐐝𐐰𐐻\0𐐝𐐰𐐻𐐲𐑉𐐼𐐩\0𐐝𐐲𐑌\0𐐝𐐲𐑌𐐼𐐩\0𐐣𐐩\0𐐣𐐪𐑉\0𐐣𐐪𐑉𐐽\0"
    "𐐣𐐲𐑌\0𐐣𐐲𐑌𐐼𐐩\0𐐤𐐬𐑂\0𐐤𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐐰𐑋\0𐐹𐑋\0𐑐𐑥\0𐑑𐑵\0𐑑𐑵𐑟𐑛𐑱\0𐑓𐑧\0𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0𐑓𐑮\0𐑓𐑮𐑲𐑛𐑱\0𐑔𐑻\0𐑔𐑻𐑟𐑛𐑱\0𐑕𐑧\0"
    "𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0𐑕𐑨\0𐑕𐑨𐑛𐑻𐑛𐑱\0𐑕𐑭\0𐑕𐑭𐑙𐑛𐑱\0𐑛𐑭\0𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0𐑡𐑨\0𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0𐑡𐑫\0𐑡𐑫𐑤𐑲\0𐑡𐑵\0𐑡𐑵𐑯\0",
    "𐑢𐑧\0𐑢𐑧𐑙𐑟𐑛𐑱\0𐑥𐑭\0𐑥𐑭𐑙𐑛𐑱\0𐑥𐑱\0𐑥𐑸\0𐑥𐑸𐑗\0𐑨𐑥\0𐑪𐑜\0𐑪𐑜𐑭𐑕𐑑\0𐑯𐑴\0𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0𐑱𐑐\0𐑱𐑐𐑮𐑭𐑤\0𐑷𐑒\0𐑷𐑒𐑑𐑴𐑚𐑸\0"
    "𐒰𐓧𐓣\0𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐒹𐓘𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐒹𐓘𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓣\0𐒹𐓘𐓬𐓘 𐓈𐓘\0"
    "𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0"
    "𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐒿𐓟𐓜𐓛\0𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0"
    "𐓀𐓣𐓪𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓟𐓵𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐓄𐓘𐓡𐓛𐓧𐓟\0𐓄𐓟𐓵𐓪𐓬𐓘\0𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0"
    "𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 #\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴇𐴥𐴝𐴉𐴃𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴏𐴠𐴑𐴤𐴠𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴞𐴕𐴥𐴡𐴄\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠\0𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0𐴒𐴠𐴓𐴊𐴠\0"
    "𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0"
    "𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0𑄃𑄬\0𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0"
    "𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬\0𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄧𑄘𑄬\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0"
    "𑄉𑄬𑄣𑄳𑄠𑄬\0𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0𑄎𑄬𑄢𑄧\0𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0"
    "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬\0𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0"
    "𑄜𑄬𑄛𑄴\0",
    "𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\0𑄝𑄪𑄖𑄴\0𑄝𑄪𑄖𑄴𑄝𑄢𑄴\0𑄝𑄬𑄚𑄳𑄠𑄬\0𑄝𑄬𑄣𑄳𑄠𑄬\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴\0𑄟𑄢𑄴𑄌𑄧\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴\0"
    "𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴\0𑄟𑄬\0𑄢𑄧𑄝𑄨\0𑄢𑄧𑄝𑄨𑄝𑄢𑄴\0𑄢𑄬𑄖𑄴\0𑄥𑄎𑄧𑄚𑄳𑄠\0𑄥𑄧𑄚𑄨\0𑄥𑄧𑄚𑄨𑄝𑄢𑄴\0𑄥𑄧𑄟𑄴\0𑄥𑄧𑄟𑄴𑄝𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴\0"
    "𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴\0𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𞄀𞄪𞄴\0𞄆𞄨𞄰\0𞄆𞄬\0𞄈𞄦\0𞄊𞄧𞄳\0𞄎𞄤𞄲\0𞄑𞄤𞄱𞄨\0𞄒𞄩𞄱𞄔𞄬𞄴\0𞄒𞄫𞄰𞄒𞄪𞄱\0𞄔𞄩𞄴𞄆𞄨𞄰\0"
    "𞄕𞄩𞄲𞄔𞄄𞄰𞄤\0𞄗𞄄𞄤𞄰𞄦\0𞄙𞄤𞄱𞄨\0𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫\0𞄛𞄤𞄱𞄒𞄤𞄰\0𞄛𞄤𞄱𞄞𞄤𞄦\0𞄛𞄨𞄱𞄄𞄤𞄲𞄨\0𞄤𞄨𞄱\0𞄪𞄱𞄀𞄤𞄴\0𞤀𞤎\0𞤀𞥄𞤩𞤵\0𞤀𞥄𞤩𞤵𞤲𞥋𞤣𞤫\0"
    "𞤁𞤵𞥅𞤶\0𞤁𞤵𞥅𞤶𞤮\0𞤃𞤢𞤣\0𞤃𞤢𞤦\0𞤃𞤢𞤱𞤦𞤢𞥄𞤪𞤫\0𞤃𞤢𞤱𞤲𞤣𞤫\0𞤃𞤮𞤪\0𞤃𞤮𞤪𞤧𞤮\0𞤄𞤮𞤱\0𞤄𞤮𞤱𞤼𞤮\0𞤅𞤫𞥅𞤼\0𞤅𞤫𞥅𞤼𞤮\0𞤅𞤭𞤤\0𞤅𞤭𞤤𞤼𞤮\0"
    "𞤅𞤭𞥅𞤤\0𞤅𞤭𞥅𞤤𞤮\0𞤇𞤎\0𞤈𞤫𞤬\0𞤈𞤫𞤬𞤦𞤭𞤪𞥆𞤫\0𞤉\0𞤐𞤢𞥄𞤧\0𞤐𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\0𞤐𞤦𞤮𞥅𞤴\0𞤐𞤦𞤮𞥅𞤴𞤮\0𞤐𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\0𞤑𞤮𞤪\0𞤑𞤮𞤪𞤧𞤮\0"
    "𞤒𞤢𞤪\0𞤒𞤢𞤪𞤳𞤮\0𞤔𞤫𞤧\0𞤔𞤮𞤤\0𞤔𞤮𞤤𞤮\0𞤔𞤵𞤳\0𞤔𞤵𞤳𞤮\0𞤕𞤮𞤤\0𞤕𞤮𞤤𞤼𞤮\0𞤖𞤮𞤪\0𞤖𞤮𞤪𞤦𞤭𞤪𞥆𞤫\0𞤤𞤫𞤱𞤪𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤢𞤪𞤢𞤴𞤲𞥋𞤣𞤵\0"
    "𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵\0𞤪𞤮𞤱𞤢𞤲𞤭\0𞤱𞤢𞤯𞤭𞥅\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 #\0𞤲𞤣𞤫𞤪\0𞤲𞤣𞤫𞤪 #\0"
    "𞤲𞤣𞤫𞤪 # 𞤳𞤭𞤼𞤢𞥄𞤤𞤫\0𞤲𞤣𞤫𞤪 # 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼 #\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼 #\0𞤲𞤣𞤫𞥅\0"
    "𞤲𞤣𞤫𞥅 𞤯𞤮𞤮\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪\0𞤲𞥋𞤣𞤫𞤪 #\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦𞥆𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0𞤲𞥋𞤣𞤵𞥅\0"
    "𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫\0𞤶𞤢𞤲𞤺𞤮\0𞤶𞤮𞥅𞤲𞤭\0"
    "𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0",
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
	{42896,0}, {42902,0}, {42911,0}, {42924,0}, {42940,0}, {42959,0}, {42981,0}, {43006,0},
	{43034,812}, {43065,0}, {43074,0}, {43086,0}, {43101,0}, {43119,0}, {43140,0}, {43164,0},
	{43191,0}, {43221,0}, {43254,0}, {43290,0}, {43329,0}, {43371,0}, {43416,0}, {43464,812},
	{43515,0}, {43521,0}, {43530,0}, {43542,0}, {43557,0}, {43575,0}, {43596,0}, {43620,0},
	{43647,0}, {43677,0}, {43710,0}, {43746,0}, {43785,813}, {43827,0}, {43854,0}, {43884,0},
	{43917,813}, {43953,0}, {43959,0}, {43968,0}, {43980,0}, {44000,0}, {44018,0}, {44039,0},
	{44063,0}, {44090,814}, {44120,0}, {44126,0}, {44135,0}, {44147,0}, {44162,0}, {44180,0},
	{44201,0}, {44225,0}, {44252,0}, {44282,0}, {44315,0}, {44351,815}, {44390,0}, {44414,0},
	{44441,0}, {44471,815}, {44504,0}, {44513,0}, {44525,0}, {44540,0}, {44558,0}, {44579,0},
	{44603,0}, {44630,0}, {44660,0}, {44693,0}, {44729,0}, {44768,0}, {44810,0}, {44855,816},
	{44903,0}, {44936,0}, {44972,0}, {45011,816}, {45053,0}, {45059,0}, {45068,0}, {45080,0},
	{45095,0}, {45113,0}, {45134,0}, {45158,0}, {45185,0}, {45215,0}, {45248,0}, {45284,0},
	{45323,0}, {45365,0}, {45410,0}, {45458,817}, {45509,0}, {45545,0}, {45584,0}, {45626,817},
	{45671,0}, {45677,0}, {45686,0}, {45698,0}, {45713,0}, {45731,0}, {45752,0}, {45776,0},
	{45803,0}, {45833,0}, {45866,0}, {45902,0}, {45941,0}, {45983,818}, {46028,0}, {46058,0},
	{46091,0}, {46127,818}, {46166,0}, {46172,0}, {46181,0}, {46194,0}, {46210,0}, {46229,819},
	{46251,0}, {46260,0}, {46272,0}, {46287,0}, {46305,0}, {46326,0}, {46350,0}, {46377,0},
	{46407,0}, {46440,819}, {46476,0}, {46482,0}, {46492,0}, {46505,0}, {46521,820}, {46540,0},
	{46546,0}, {46555,0}, {46568,0}, {46584,0}, {46603,821}, {46625,0}, {46634,0}, {46646,0},
	{46661,0}, {46679,0}, {46700,0}, {46724,821}, {46751,0}, {46757,0}, {46766,0}, {46778,0},
	{46793,0}, {46811,822}, {46832,0}, {46838,0}, {46847,0}, {46859,0}, {46874,0}, {46892,0},
	{46913,823}, {46937,0}, {46943,0}, {46952,0}, {46965,0}, {46981,0}, {47000,824}, {47022,0},
	{47034,0}, {47049,0}, {47067,0}, {47088,0}, {47112,0}, {47139,0}, {47169,824}, {47202,0},
	{47208,0}, {47217,0}, {47230,0}, {47246,0}, {47265,825}, {47287,0}, {47296,0}, {47308,0},
	{47323,0}, {47341,0}, {47362,0}, {47386,0}, {47413,825}, {47443,0}, {47449,0}, {47458,0},
	{47470,0}, {47485,0}, {47503,0}, {47524,0}, {47548,0}, {47575,820}, {47605,0}, {47611,0},
	{47620,0}, {47632,0}, {47647,0}, {47665,0}, {47686,0}, {47710,0}, {47737,0}, {47767,0},
	{47800,0}, {47836,0}, {47875,826}, {47917,0}, {47923,0}, {47932,0}, {47944,0}, {47959,0},
	{47977,0}, {48000,0}, {48024,0}, {48051,0}, {48081,827}, {48114,0}, {48123,0}, {48135,0},
	{48150,0}, {48168,0}, {48189,0}, {48213,0}, {48240,0}, {48270,828}, {48303,0}, {48309,0},
	{48318,0}, {48330,0}, {48345,0}, {48363,0}, {48384,0}, {48408,0}, {48435,829}, {48465,0},
	{48474,0}, {48487,0}, {48503,0}, {48522,0}, {48544,0}, {48569,0}, {48597,0}, {48628,830},
	{48662,0}, {48668,0}, {48677,0}, {48689,0}, {48704,0}, {48722,0}, {48743,0}, {48767,0},
	{48794,0}, {48824,0}, {48857,831}, {48893,0}, {48905,0}, {48920,0}, {48938,0}, {48959,0},
	{48983,0}, {49010,0}, {49040,0}, {49073,0}, {49109,0}, {49148,0}, {49190,0}, {49235,832},
	{49283,0}, {49289,0}, {49298,0}, {49310,0}, {49325,0}, {49343,0}, {49364,0}, {49388,0},
	{49415,833}, {49445,0}, {49451,0}, {49460,0}, {49472,0}, {49487,0}, {49505,0}, {49526,834},
	{49550,0}, {49559,0}, {49571,0}, {49586,0}, {49604,0}, {49625,0}, {49649,0}, {49676,0},
	{49706,0}, {49739,0}, {49775,0}, {49814,835}, {49856,0}, {49862,0}, {49871,0}, {49883,0},
	{49898,0}, {49916,0}, {49937,0}, {49961,0}, {49988,0}, {50018,0}, {50051,0}, {50087,836},
	{50126,0}, {50159,0}, {50195,0}, {50234,836}, {50276,0}, {50285,0}, {50297,0}, {50312,0},
	{50330,0}, {50351,0}, {50375,0}, {50402,0}, {50432,0}, {50465,0}, {50501,837}, {50540,0},
	{50546,0}, {50555,0}, {50567,0}, {50582,0}, {50600,0}, {50621,0}, {50645,0}, {50672,0},
	{50702,0}, {50735,0}, {50771,0}, {50810,0}, {50852,0}, {50897,0}, {50945,0}, {50996,0},
	{51050,838}, {51107,0}, {51116,0}, {51128,0}, {51143,0}, {51161,0}, {51182,0}, {51206,0},
	{51233,0}, {51263,0}, {51296,0}, {51332,0}, {51371,0}, {51413,0}, {51458,0}, {51506,0},
	{51557,839}, {51611,840}, {51629,0}, {51644,841}, {51669,842}, {51687,0}, {51702,843},
	{51727,0}, {51736,844}, {51755,845}, {51779,0}, {51800,844}, {51831,0}, {51852,846},
	{51883,847}, {51904,0}, {51913,846}, {51932,0}, {51950,848}, {51978,849}, {52000,850},
	{52030,850}, {52048,0}, {52057,851}, {52076,0}, {52091,852}, {52116,0}, {52125,848}, {52144,0},
	{52162,851}, {52190,853}, {52208,0}, {52226,854}, {52254,855}, {52272,857}, {52296,858},
	{52329,0}, {52341,857}, {52372,854}, {52394,0}, {52406,859}, {52431,0}, {52440,860}, {52465,0},
	{52484,861}, {52516,0}, {52522,0}, {52531,0}, {52543,0}, {52558,862}, {52576,0}, {52588,0},
	{52603,863}, {52621,0}, {52627,0}, {52636,0}, {52648,0}, {52663,0}, {52681,0}, {52702,0},
	{52726,864}, {52753,0}, {52774,0}, {52798,865}, {52825,0}, {52831,0}, {52840,0}, {52852,0},
	{52867,0}, {52885,0}, {52906,866}, {52930,0}, {52948,0}, {52969,867}, {52993,0}, {52999,0},
	{53008,0}, {53020,0}, {53035,0}, {53053,0}, {53074,868}, {53098,0}, {53116,0}, {53137,869},
	{53161,0}, {53167,0}, {53176,0}, {53188,0}, {53203,0}, {53221,0}, {53242,870}, {53266,0},
	{53284,0}, {53305,871}, {53329,0}, {53335,0}, {53344,0}, {53356,0}, {53371,0}, {53389,0},
	{53410,0}, {53434,0}, {53461,872}, {53491,0}, {53515,0}, {53542,873}, {53572,0}, {53578,0},
	{53587,0}, {53599,0}, {53614,0}, {53632,0}, {53653,0}, {53677,0}, {53704,0}, {53734,874},
	{53767,0}, {53794,0}, {53824,875}, {53857,0}, {53863,0}, {53872,876}, {53884,877}, {53896,0},
	{53902,0}, {53911,0}, {53923,878}, {53938,879}, {53953,0}, {53962,880}, {53974,881}, {53986,0},
	{53992,0}, {54001,0}, {54013,878}, {54028,879}, {54043,0}, {54052,882}, {54064,883}, {54076,0},
	{54082,884}, {54091,885}, {54100,0}, {54109,886}, {54121,887}, {54133,0}, {54142,888},
	{54154,889}, {54166,0}, {54172,890}, {54181,891}, {54190,0}, {54196,0}, {54205,892},
	{54217,893}, {54229,0}, {54238,894}, {54250,895}, {54262,0}, {54268,896}, {54277,897},
	{54286,898}, {54295,0}, {54301,899}, {54310,900}, {54319,901}, {54328,0}, {54334,0},
	{54343,902}, {54355,903}, {54367,0}, {54373,0}, {54382,904}, {54394,905}, {54406,0},
	{54412,906}, {54421,907}, {54430,908}, {54439,0}, {54445,902}, {54454,903}, {54463,0},
	{54472,909}, {54484,910}, {54496,0}, {54505,911}, {54524,0}, {54536,911}, {54558,0},
	{54585,912}, {54622,0}, {54640,913}, {54668,0}, {54677,914}, {54696,0}, {54726,915}, {54766,0},
	{54778,916}, {54800,0}, {54824,916}, {54858,0}, {54867,915}, {54886,0}, {54913,915}, {54950,0},
	{54959,917}, {54978,0}, {54990,917}, {55012,0}, {55027,0}, {55055,914}, {55093,0}, {55102,913},
	{55121,0}, {55136,913}, {55161,0}, {55170,912}, {55189,0}, {55213,912}, {55247,0}, {55268,911},
	{55299,0}, {55314,917}, {55339,0}, {55366,918}, {55410,0}, {55437,919}, {55481,0}, {55496,920},
	{55528,0}, {55555,921}, {55599,0}, {55630,922}, {55678,0}, {55697,923}, {55733,0}, {55760,924},
	{55804,0}, {55819,925}, {55847,0}, {55870,926}, {55906,927}, {55937,0}, {56000,928}, {56048,0},
	{56067,929}, {56099,930}, {56126,0}, {56153,931}, {56193,0}, {56208,925}, {56236,932},
	{56251,0}, {56278,933}, {56318,934}, {56345,0}, {56364,935}, {56396,936}, {56423,0},
	{56450,935}, {56490,0}, {56517,937}, {56557,938}, {56592,0}, {56607,939}, {56651,0},
	{56674,939}, {56726,0}, {56741,939}, {56793,0}, {56816,939}, {56876,0}, {56907,940}, {56967,0},
	{57006,940}, {57082,0}, {57097,941}, {57141,941}, {57197,0}, {57224,941}, {57292,0},
	{57315,941}, {57367,0}, {57382,942}, {57422,0}, {57453,942}, {57509,0}, {57524,943}, {57568,0},
	{57599,943}, {57659,0}, {57690,944}, {57758,0}, {57769,944}, {57817,0}, {57828,940},
	{57868,940}, {57916,0}, {57939,944}, {57991,0}, {58002,944}, {58042,0}, {58057,942}, {58097,0},
	{58112,943}, {58156,943}, {58208,0}, {58239,943}, {58307,0}, {58334,945}, {58398,0},
	{58421,945}, {58473,0}, {58478,0}, {58490,96}, {58506,0}, {58519,98}, {58536,0}, {58545,199},
	{58558,0}, {58570,199}, {58586,0}, {58595,301}, {58608,0}, {58621,301}, {58638,0}, {58648,316},
	{58662,0}, {58674,321}, {58690,0}, {58701,374}, {58716,0}, {58719,75}, {58727,48}, {58734,0},
	{58737,102}, {58744,0}, {58748,94}, {58758,0}, {58761,157}, {58768,0}, {58772,188}, {58781,0},
	{58786,192}, {58796,0}, {58800,220}, {58808,167}, {58818,0}, {58821,289}, {58828,292},
	{58837,0}, {58842,299}, {58852,0}, {58857,329}, {58867,0}, {58872,361}, {58882,0}, {58889,361},
	{58901,0}, {58908,363}, {58920,0}, {58928,363}, {58941,0}, {58944,365}, {58951,114}, {58960,0},
	{58963,375}, {58970,274}, {58979,0}, {58987,568}, {59006,0}, {59017,946}, {59044,0}, {59052,75},
	{59073,0}, {59084,639}, {59111,0}, {59122,647}, {59149,0}, {59160,192}, {59184,0}, {59195,188},
	{59219,0}, {59227,361}, {59248,0}, {59262,361}, {59289,0}, {59303,363}, {59330,0}, {59350,363},
	{59383,0}, {59397,329}, {59424,0}, {59435,299}, {59459,0}, {59464,0}, {59472,876}, {59483,0},
	{59488,0}, {59496,0}, {59507,947}, {59521,0}, {59529,948}, {59540,949}, {59551,0}, {59556,0},
	{59564,0}, {59575,947}, {59589,0}, {59597,948}, {59608,0}, {59613,950}, {59621,0}, {59629,951},
	{59640,952}, {59651,0}, {59656,902}, {59664,903}, {59672,0}, {59677,890}, {59685,891},
	{59693,0}, {59698,0}, {59706,947}, {59717,953}, {59728,0}, {59736,947}, {59747,0}, {59752,954},
	{59760,955}, {59768,0}, {59773,956}, {59781,0}, {59786,0}, {59794,902}, {59805,0}, {59810,0},
	{59818,904}, {59829,0}, {59834,957}, {59842,958}, {59850,0}, {59858,959}, {59869,958},
	{59880,0}, {59885,0}, {59893,909}, {59904,0}, {59909,0}, {59917,960}, {59929,961}, {59941,0},
	{59946,962}, {59955,963}, {59964,0}, {59969,964}, {59978,965}, {59987,0}, {59992,0},
	{60000,966}, {60012,967}, {60024,0}, {60029,968}, {60038,969}, {60047,0}, {60052,970},
	{60061,971}, {60070,0}, {60075,972}, {60084,973}, {60093,974}, {60095,975}, {60110,0},
	{60115,0}, {60121,0}, {60129,0}, {60139,0}, {60153,976}, {60171,977}, {60179,976}, {60187,978},
	{60197,979}, {60202,980}, {60210,981}, {60214,982}, {60223,983}, {60236,984}, {60240,985},
	{60248,986}, {60253,987}, {60262,0}, {60265,0}, {60271,0}, {60278,0}, {60289,0}, {60301,0},
	{60315,983}, {60331,0}, {60342,0}, {60354,0}, {60368,988}, {60384,0}, {60397,0}, {60411,0},
	{60427,989}, {60445,0}, {60458,0}, {60472,0}, {60488,990}, {60506,0}, {60519,0}, {60533,0},
	{60549,991}, {60567,0}, {60576,0}, {60587,0}, {60599,0}, {60613,992}, {60629,0}, {60640,0},
	{60652,0}, {60666,993}, {60682,994}, {60686,995}, {60691,996}, {60700,997}, {60709,0},
	{60712,998}, {60722,998}, {60733,999}, {60743,1000}, {60755,0}, {60759,1001}, {60767,0},
	{60772,1002}, {60786,0}, {60791,1003}, {60801,1004}, {60805,1004}, {60810,1004}, {60816,1005},
	{60819,1006}, {60823,1006}, {60828,1007}, {60836,1008}, {60838,0}, {60846,0}, {60862,1009},
	{60880,0}, {60893,1010}, {60908,0}, {60924,1010}, {60942,0}, {60956,1011}, {60972,0},
	{60988,1011}, {61006,0}, {61012,48}, {61022,0}, {61028,0}, {61042,289}, {61060,1012},
	{61065,1012}, {61071,1013}, {61077,1014}, {61081,0}, {61087,157}, {61097,0}, {61106,157},
	{61119,0}, {61128,289}, {61141,0}, {61149,220}, {61161,1015}, {61170,0}, {61178,1016},
	{61190,0}, {61201,1017}, {61219,0}, {61229,1018}, {61246,0}, {61255,289}, {61268,0},
	{61277,1019}, {61293,0}, {61304,1020}, {61317,0}, {61327,1020}, {61339,0}, {61349,1021},
	{61363,0}, {61372,323}, {61389,0}, {61394,0}, {61401,1022}, {61412,0}, {61418,0}, {61426,1023},
	{61438,1024}, {61450,1025}, {61460,1026}, {61472,1025}, {61484,1025}, {61499,1027},
	{61511,1028}, {61521,1028}, {61533,1028}, {61549,1029}, {61561,1029}, {61576,0}, {61583,1030},
	{61597,1022}, {61608,1031}, {61620,0}, {61628,1032}, {61640,0}, {61647,365}, {61658,0},
	{61665,375}, {61676,1033}, {61683,0}, {61688,0}, {61695,1034}, {61704,1034}, {61716,1035},
	{61725,1035}, {61737,1036}, {61746,1036}, {61759,1037}, {61770,1037}, {61786,1038},
	{61797,1038}, {61813,1039}, {61823,1039}, {61838,1040}, {61847,1040}, {61861,0}, {61868,0},
	{61877,0}, {61888,1041}, {61908,1042}, {61926,1043}, {61947,1044}, {61965,1045}, {61985,1046},
	{62004,1047}, {62023,1045}, {62035,1045}, {62050,1047}, {62061,1047}, {62075,1042},
	{62086,1041}, {62102,1042}, {62115,1046}, {62128,1044}, {62141,1046}, {62156,1041},
	{62167,1043}, {62181,1043}, {62197,1044}, {62210,1045}, {62225,1046}, {62240,1047}, {62254,0},
	{62262,1048}, {62273,0}, {62280,1049}, {62294,1050}, {62305,1051}, {62308,1052}, {62311,1053},
	{62314,1054}, {62317,1055}, {62320,1056}, {62323,1057}, {62326,1058}, {62329,1060}, {62335,0},
	{62341,1061}, {62352,1062}, {62357,1063}, {62367,1064}, {62371,0}, {62379,1065}, {62388,1066},
	{62393,1066}, {62401,1066}, {62407,1066}, {62417,1066}, {62430,1067}, {62435,0}, {62440,0},
	{62450,72}, {62464,1068}, {62481,1069}, {62485,1070}, {62490,1071}, {62497,1071}, {62510,1072},
	{62516,1073}, {62521,1074}, {62529,1075}, {62532,1077}, {62540,1078}, {62545,0}, {62551,0},
	{62559,1079}, {62572,1080}, {62576,1081}, {62583,1082}, {62589,1082}, {62596,1080},
	{62604,1080}, {62615,1083}, {62620,0}, {62630,1084}, {62647,0}, {62656,0}, {62667,1085},
	{62684,1086}, {62696,0}, {62702,0}, {62710,0}, {62724,102}, {62742,0}, {62751,0}, {62765,102},
	{62783,1087}, {62787,1088}, {62794,1089}, {62801,1090}, {62807,1091}, {62814,1092},
	{62822,1093}, {62826,1094}, {62833,1093}, {62841,1093}, {62852,0}, {62865,1095}, {62885,0},
	{62894,1096}, {62910,1097}, {62915,1098}, {62920,0}, {62927,1099}, {62937,1099}, {62948,0},
	{62958,1099}, {62972,1100}, {62987,1101}, {63004,1102}, {63018,1103}, {63038,1104},
	{63056,1105}, {63071,1102}, {63080,1100}, {63092,1100}, {63104,1101}, {63115,1101},
	{63128,1101}, {63142,1102}, {63153,1102}, {63164,1103}, {63176,1103}, {63193,1103},
	{63210,1104}, {63221,1104}, {63236,1104}, {63251,1105}, {63261,1105}, {63273,1106},
	{63276,1107}, {63286,1108}, {63296,1109}, {63305,1110}, {63310,1111}, {63316,1112},
	{63323,1113}, {63327,1114}, {63339,1115}, {63348,1116}, {63352,1117}, {63362,1110}, {63366,0},
	{63370,0}, {63376,0}, {63384,1118}, {63398,1119}, {63407,0}, {63413,1118}, {63425,0},
	{63435,1119}, {63448,1120}, {63455,1121}, {63459,1122}, {63467,1123}, {63471,0}, {63477,0},
	{63488,1124}, {63503,1125}, {63509,0}, {63518,1124}, {63531,0}, {63538,1126}, {63550,1127},
	{63557,1128}, {63563,1129}, {63573,1130}, {63580,1131}, {63583,1134}, {63587,1135},
	{63593,1136}, {63600,1137}, {63609,1138}, {63617,1138}, {63626,0}, {63631,113}, {63642,166},
	{63655,273}, {63665,1139}, {63669,1140}, {63675,1141}, {63685,1142}, {63691,1143}, {63698,1144},
	{63705,1145}, {63712,1146}, {63716,1147}, {63721,1148}, {63725,1149}, {63730,1150},
	{63734,1147}, {63739,1151}, {63747,1152}, {63753,1153}, {63760,1154}, {63767,1155},
	{63775,1156}, {63782,1157}, {63790,1158}, {63793,1160}, {63798,1162}, {63808,1163},
	{63812,1164}, {63820,1165}, {63825,1166}, {63831,1167}, {63834,1168}, {63838,1168},
	{63846,1169}, {63850,1170}, {63857,1171}, {63862,0}, {63868,0}, {63876,1172}, {63890,1172},
	{63908,1173}, {63920,1173}, {63936,1174}, {63946,1174}, {63960,1174}, {63973,1174},
	{64000,1175}, {64012,1175}, {64028,1175}, {64043,1175}, {64062,1176}, {64074,1176},
	{64090,1176}, {64105,1176}, {64124,1177}, {64136,1177}, {64152,1177}, {64167,1177},
	{64186,1178}, {64199,1178}, {64216,1179}, {64223,1167}, {64227,1180}, {64233,1181},
	{64237,1182}, {64246,1183}, {64250,145}, {64256,1184}, {64260,1185}, {64267,1186}, {64270,1187},
	{64276,1188}, {64284,0}, {64290,1172}, {64302,1189}, {64306,1190}, {64312,1191}, {64318,1191},
	{64328,1192}, {64332,1193}, {64340,1194}, {64344,1195}, {64352,1196}, {64356,1197},
	{64362,1198}, {64365,1200}, {64369,1202}, {64378,1203}, {64390,1204}, {64398,1205},
	{64404,1206}, {64409,1207}, {64417,1208}, {64427,1209}, {64437,1210}, {64442,1211}, {64452,0},
	{64460,1212}, {64475,1213}, {64486,1214}, {64491,1215}, {64500,1216}, {64508,1217},
	{64513,1218}, {64520,1219}, {64528,1220}, {64537,1012}, {64542,1115}, {64550,1221},
	{64556,1221}, {64568,1222}, {64575,1223}, {64584,1224}, {64588,1226}, {64595,1227},
	{64605,1228}, {64613,1229}, {64622,1230}, {64626,1231}, {64633,1232}, {64638,1232},
	{64647,1233}, {64651,0}, {64658,0}, {64667,0}, {64682,102}, {64701,1234}, {64705,1235},
	{64709,1236}, {64716,1237}, {64723,1238}, {64727,1239}, {64735,1240}, {64739,1241},
	{64746,1242}, {64749,1244}, {64761,1245}, {64775,1246}, {64783,0}, {64791,1247}, {64803,187},
	{64822,1248}, {64831,1060}, {64843,1248}, {64856,1249}, {64860,1250}, {64868,1251},
	{64875,1252}, {64883,1253}, {64889,1254}, {64896,1255}, {64901,1256}, {64908,0}, {64912,14},
	{64922,1257}, {64932,313}, {64943,378}, {64952,1258}, {64957,1259}, {64960,0}, {64965,1263},
	{64976,1263}, {64986,1034}, {64993,1034}, {65002,1264}, {65013,1264}, {65023,1035},
	{65030,1035}, {65040,1050}, {65048,1036}, {65055,1265}, {65066,1266}, {65077,1037},
	{65086,1037}, {65098,1265}, {65108,1266}, {65118,1036}, {65129,1267}, {65141,1038},
	{65150,1038}, {65162,1267}, {65175,1039}, {65183,1039}, {65194,1268}, {65204,1040},
	{65211,1040}, {65221,0}, {65228,1263}, {65245,1266}, {65258,1267}, {65276,0}, {65287,0},
	{65302,1269}, {65326,0}, {65335,0}, {65346,1263}, {65367,1263}, {65387,1263}, {65413,1264},
	{65430,1264}, {65446,1264}, {65464,1050}, {65484,1050}, {65501,1265}, {65521,1266},
	{65539,1265}, {65558,1265}, {65580,1266}, {65597,1266}, {65615,1267}, {65636,1267},
	{65660,1267}, {65682,0}, {65698,0}, {65716,1268}, {65740,0}, {65759,0}, {65780,1268},
	{65807,1270}, {65818,1271}, {65829,1272}, {65842,1273}, {65853,1274}, {65864,0}, {65872,102},
	{65884,1275}, {65896,0}, {65903,1276}, {65914,185}, {65931,1277}, {65951,0}, {65956,1278},
	{65968,1279}, {65981,1280}, {65994,0}, {66009,1281}, {66028,288}, {66054,1282}, {66067,0},
	{66081,1283}, {66099,287}, {66123,1284}, {66150,154}, {66156,1285}, {66165,1286}, {66175,1287},
	{66184,1288}, {66196,39}, {66206,1289}, {66210,0}, {66215,1291}, {66222,1292}, {66229,1293},
	{66236,1294}, {66243,1295}, {66250,1296}, {66257,1297}, {66264,1298}, {66271,1299},
	{66276,1300}, {66287,1301}, {66291,1301}, {66296,0}, {66301,1302}, {66315,19}, {66327,1303},
	{66333,1012}, {66337,22}, {66349,1304}, {66355,0}, {66366,1305}, {66384,0}, {66394,1306},
	{66411,0}, {66417,1307}, {66431,1308}, {66444,1309}, {66456,1310}, {66468,1311}, {66479,1312},
	{66492,1313}, {66504,1314}, {66516,1315}, {66529,0}, {66535,0}, {66543,1316}, {66553,1316},
	{66566,1316}, {66580,1317}, {66590,1317}, {66603,1317}, {66617,1318}, {66629,1318},
	{66644,1318}, {66660,1319}, {66672,1319}, {66687,1319}, {66703,1320}, {66713,1320},
	{66725,1320}, {66741,1320}, {66758,1321}, {66770,1321}, {66786,1321}, {66803,1322},
	{66813,1322}, {66826,1322}, {66840,1323}, {66849,0}, {66854,1324}, {66864,1325}, {66873,1326},
	{66883,1327}, {66891,1325}, {66898,1328}, {66904,1329}, {66912,1330}, {66924,0}, {66928,1023},
	{66939,0}, {66944,1331}, {66956,1099}, {66968,1332}, {66980,38}, {66989,1333}, {66993,1334},
	{66997,1335}, {67005,1336}, {67008,1337}, {67012,1338}, {67022,1336}, {67028,0}, {67034,0},
	{67042,1339}, {67054,1339}, {67067,1340}, {67072,1341}, {67076,1342}, {67081,1343},
	{67098,1066}, {67101,1344}, {67105,1345}, {67114,1345}, {67122,1346}, {67126,1346},
	{67134,1346}, {67145,1347}, {67153,1348}, {67157,1349}, {67164,1350}, {67168,1351},
	{67172,1352}, {67178,1353}, {67186,1354}, {67190,1355}, {67196,1356}, {67203,0}, {67209,1357},
	{67222,1350}, {67233,1358}, {67241,1358}, {67250,1359}, {67256,1360}, {67263,1361},
	{67270,1362}, {67277,1363}, {67285,1364}, {67293,1365}, {67300,1366}, {67307,1367},
	{67314,1368}, {67322,1369}, {67328,1369}, {67335,0}, {67340,1370}, {67351,1371}, {67355,1372},
	{67361,0}, {67368,1373}, {67379,0}, {67387,1374}, {67403,1375}, {67406,0}, {67415,0},
	{67426,1045}, {67441,0}, {67448,0}, {67457,1044}, {67470,9}, {67485,1376}, {67496,0}, {67506,0},
	{67518,1043}, {67534,8}, {67552,1377}, {67566,1378}, {67570,1383}, {67577,1384}, {67583,1385},
	{67593,1386}, {67600,1387}, {67607,1388}, {67612,1389}, {67621,1390}, {67629,1391},
	{67638,1392}, {67644,1393}, {67653,1394}, {67662,1395}, {67671,1396}, {67676,1397}, {67683,0},
	{67688,0}, {67698,0}, {67712,1398}, {67734,1399}, {67741,1400}, {67746,1401}, {67750,0},
	{67758,1402}, {67773,1403}, {67777,1404}, {67792,1405}, {67797,1406}, {67801,1407},
	{67808,1408}, {67812,1409}, {67819,1409}, {67831,1409}, {67844,1410}, {67848,1412}, {67852,0},
	{67856,1413}, {67868,1414}, {67877,1415}, {67882,1416}, {67888,1416}, {67897,1417},
	{67900,1419}, {67904,1421}, {67909,1422}, {67916,1423}, {67925,1424}, {67932,1425},
	{67936,1427}, {67940,1428}, {67944,1429}, {67950,1430}, {67957,1431}, {67961,1433},
	{67966,1434}, {67973,1435}, {67978,1436}, {67986,1437}, {67993,1438}, {68000,1439},
	{68008,1440}, {68015,1441}, {68021,1442}, {68025,1443}, {68029,1444}, {68033,1445},
	{68039,1446}, {68044,1447}, {68052,1448}, {68060,0}, {68065,1449}, {68078,1375}, {68088,1450},
	{68099,1451}, {68110,1223}, {68118,1452}, {68126,1453}, {68129,1454}, {68138,1455},
	{68142,1457}, {68157,1458}, {68162,1459}, {68171,1460}, {68179,1461}, {68184,1462},
	{68188,1463}, {68194,1464}, {68201,1458}, {68205,1465}, {68209,1466}, {68214,1467},
	{68218,1468}, {68227,1469}, {68234,1470}, {68242,1471}, {68250,1472}, {68258,1473},
	{68266,1474}, {68275,1475}, {68285,0}, {68293,1476}, {68305,1477}, {68310,0}, {68318,1478},
	{68333,1479}, {68352,1480}, {68359,1481}, {68363,1482}, {68369,0}, {68375,0}, {68383,1483},
	{68394,1483}, {68406,1484}, {68419,1484}, {68433,1485}, {68443,1486}, {68456,1487},
	{68468,1487}, {68483,1487}, {68499,1488}, {68511,1488}, {68524,1489}, {68534,1489},
	{68550,1489}, {68567,1485}, {68579,1485}, {68592,1483}, {68601,1484}, {68610,1485},
	{68619,1486}, {68631,1488}, {68640,1490}, {68651,1491}, {68658,1492}, {68662,1492},
	{68669,1493}, {68677,1494}, {68681,1495}, {68689,1496}, {68693,998}, {68699,1497}, {68705,1498},
	{68709,1498}, {68716,1499}, {68720,1500}, {68727,1501}, {68733,1491}, {68740,1502},
	{68745,1503}, {68751,0}, {68755,0}, {68761,0}, {68770,0}, {68782,1504}, {68801,0}, {68808,0},
	{68817,0}, {68829,0}, {68846,1504}, {68870,1505}, {68874,1505}, {68881,1506}, {68889,1507},
	{68893,1508}, {68900,1509}, {68908,1510}, {68912,1511}, {68918,1512}, {68923,1513},
	{68927,1513}, {68935,1514}, {68940,1514}, {68944,1515}, {68950,1516}, {68960,1517},
	{68965,1518}, {68971,1519}, {68983,1520}, {68987,1521}, {68993,0}, {68997,0}, {69005,0},
	{69016,35}, {69033,1522}, {69045,0}, {69057,1523}, {69073,1450}, {69076,1524}, {69080,1525},
	{69085,1524}, {69092,1524}, {69102,1526}, {69109,1527}, {69113,0}, {69126,0}, {69141,0},
	{69159,0}, {69180,1528}, {69204,0}, {69225,0}, {69249,1528}, {69276,1529}, {69281,1530},
	{69288,1530}, {69299,0}, {69305,0}, {69314,0}, {69330,1531}, {69348,0}, {69363,1532}, {69380,0},
	{69395,1533}, {69412,0}, {69427,1532}, {69444,0}, {69459,1533}, {69476,0}, {69489,1534},
	{69504,0}, {69521,1535}, {69540,0}, {69554,1536}, {69570,0}, {69584,1537}, {69600,1538},
	{69605,1539}, {69610,1540}, {69621,1541}, {69628,1542}, {69634,1542}, {69646,1543},
	{69650,1545}, {69655,1546}, {69664,1546}, {69674,1547}, {69681,1548}, {69686,258}, {69692,1549},
	{69700,1550}, {69713,1551}, {69717,1552}, {69722,0}, {69726,1553}, {69734,1554}, {69740,1555},
	{69753,1556}, {69756,1558}, {69761,1558}, {69771,1559}, {69776,1560}, {69786,1561}, {69790,0},
	{69795,0}, {69802,1562}, {69818,1563}, {69831,1564}, {69840,1565}, {69848,0}, {69858,1566},
	{69877,1567}, {69893,1568}, {69897,1569}, {69904,1570}, {69908,1571}, {69915,1572},
	{69925,1572}, {69936,0}, {69941,0}, {69948,1573}, {69965,1573}, {69981,1573}, {69991,1574},
	{70007,1574}, {70022,1575}, {70035,1575}, {70047,1576}, {70060,1576}, {70072,1577},
	{70086,1577}, {70099,1578}, {70112,1578}, {70124,1579}, {70141,1579}, {70157,1579}, {70167,160},
	{70173,1580}, {70178,1581}, {70189,1582}, {70195,1583}, {70198,79}, {70204,0}, {70210,1585},
	{70220,1586}, {70230,1587}, {70240,1588}, {70250,1589}, {70261,1590}, {70265,1591},
	{70269,1592}, {70273,1593}, {70279,1594}, {70283,1595}, {70292,1596}, {70297,1597},
	{70302,1597}, {70311,1597}, {70320,0}, {70326,40}, {70338,1598}, {70345,0}, {70352,41},
	{70364,0}, {70368,1599}, {70381,1600}, {70392,1601}, {70396,1601}, {70405,1602}, {70409,1603},
	{70413,1604}, {70417,1605}, {70421,1606}, {70425,1607}, {70429,1608}, {70436,0}, {70445,1609},
	{70460,1610}, {70463,0}, {70471,138}, {70484,170}, {70497,357}, {70511,1611}, {70519,0},
	{70526,1612}, {70541,1613}, {70555,1614}, {70568,1615}, {70572,1616}, {70577,1617},
	{70582,1618}, {70593,1619}, {70598,0}, {70605,0}, {70614,0}, {70625,1085}, {70642,1086},
	{70654,0}, {70663,1085}, {70678,0}, {70691,1086}, {70707,1620}, {70717,0}, {70725,1086},
	{70736,1621}, {70740,1622}, {70746,1623}, {70749,1624}, {70753,1626}, {70760,1627},
	{70766,1628}, {70770,1630}, {70777,1631}, {70784,1631}, {70791,1632}, {70795,1633},
	{70798,1634}, {70804,1635}, {70811,1636}, {70820,1637}, {70829,1638}, {70835,1639},
	{70842,1640}, {70846,1641}, {70851,1642}, {70859,1641}, {70868,0}, {70875,1643}, {70889,1644},
	{70900,1645}, {70914,1646}, {70920,1647}, {70926,0}, {70932,1648}, {70944,1649}, {70954,43},
	{70965,1650}, {70969,1651}, {70976,1652}, {70981,0}, {70983,1653}, {70989,1653}, {70999,1654},
	{71002,0}, {71008,0}, {71016,1657}, {71029,1657}, {71040,1658}, {71052,1659}, {71066,1659},
	{71081,1660}, {71093,1660}, {71106,1661}, {71121,1661}, {71137,1662}, {71154,1662},
	{71172,1663}, {71188,1663}, {71205,1664}, {71213,1665}, {71217,1666}, {71227,1667},
	{71232,1668}, {71243,1669}, {71247,1670}, {71251,1672}, {71261,0}, {71267,1673}, {71278,1674},
	{71288,1675}, {71292,1676}, {71301,1677}, {71308,1678}, {71317,1679}, {71321,1679},
	{71326,1678}, {71329,1680}, {71332,0}, {71340,1683}, {71351,1684}, {71356,1685}, {71363,1686},
	{71368,1687}, {71372,1688}, {71381,1689}, {71397,1687}, {71404,1690}, {71413,1690},
	{71422,1687}, {71429,1691}, {71433,1692}, {71441,0}, {71447,1693}, {71459,1694}, {71473,1695},
	{71481,1695}, {71493,1696}, {71502,0}, {71506,0}, {71512,1697}, {71522,1697}, {71534,1697},
	{71544,1698}, {71554,1698}, {71565,1698}, {71576,1698}, {71587,1699}, {71597,1699},
	{71609,1699}, {71622,1699}, {71635,1699}, {71649,1700}, {71659,1700}, {71671,1700},
	{71684,1700}, {71697,1700}, {71710,1701}, {71718,1701}, {71731,1701}, {71745,1701},
	{71759,1701}, {71773,1702}, {71783,1702}, {71795,1702}, {71807,1702}, {71819,1702},
	{71832,1703}, {71841,1703}, {71851,1703}, {71861,1703}, {71871,1704}, {71875,1705},
	{71878,1707}, {71882,0}, {71887,0}, {71896,0}, {71907,0}, {71922,1708}, {71938,1709}, {71954,0},
	{71966,1710}, {71981,1711}, {71990,0}, {72000,0}, {72015,1712}, {72033,0}, {72044,1713},
	{72058,0}, {72070,1714}, {72085,1715}, {72097,0}, {72108,1716}, {72128,1717}, {72147,1718},
	{72151,0}, {72157,0}, {72166,0}, {72177,1720}, {72192,1721}, {72206,1722}, {72219,1722},
	{72234,1722}, {72252,1723}, {72268,1724}, {72281,1724}, {72296,1724}, {72315,0}, {72322,0},
	{72332,0}, {72344,1725}, {72358,1725}, {72374,1726}, {72390,1726}, {72411,0}, {72418,0},
	{72428,0}, {72440,1725}, {72454,1725}, {72470,1726}, {72486,1726}, {72507,0}, {72513,0},
	{72522,0}, {72533,1720}, {72548,1721}, {72562,1722}, {72575,1722}, {72590,1722}, {72608,1723},
	{72624,1724}, {72637,1724}, {72652,1724}, {72671,1727}, {72681,0}, {72687,1728}, {72697,1729},
	{72708,0}, {72715,1730}, {72728,1731}, {72732,1732}, {72738,1733}, {72743,1734}, {72751,1735},
	{72762,1736}, {72768,1737}, {72774,1738}, {72781,1739}, {72789,1740}, {72797,1741},
	{72806,1742}, {72814,1743}, {72823,1744}, {72827,1745}, {72831,1746}, {72838,1747},
	{72844,1748}, {72849,1748}, {72860,0}, {72867,1749}, {72875,1750}, {72879,1751}, {72883,1752},
	{72895,1753}, {72899,1754}, {72903,0}, {72907,1755}, {72916,1756}, {72923,1757}, {72932,1758},
	{72942,1759}, {72952,1760}, {72962,1761}, {72966,1762}, {72970,1762}, {72976,1762},
	{72985,1763}, {72988,0}, {72994,0}, {73004,1766}, {73016,0}, {73029,1766}, {73044,0},
	{73057,1767}, {73072,0}, {73085,1767}, {73100,0}, {73112,1768}, {73126,0}, {73140,1768},
	{73156,1769}, {73160,1770}, {73164,1771}, {73171,1772}, {73175,1773}, {73181,1774},
	{73185,1775}, {73189,1776}, {73193,1777}, {73197,1779}, {73201,1780}, {73205,1782},
	{73208,1784}, {73214,1784}, {73225,1785}, {73238,1786}, {73249,1787}, {73253,1788}, {73259,0},
	{73263,1789}, {73273,1790}, {73283,1791}, {73297,1792}, {73306,1793}, {73317,1794},
	{73323,1795}, {73328,1796}, {73340,1797}, {73352,0}, {73356,0}, {73362,1798}, {73372,1799},
	{73383,1800}, {73388,1801}, {73392,1802}, {73399,1802}, {73407,1750}, {73410,1803},
	{73414,1804}, {73419,1805}, {73422,1808}, {73426,1809}, {73436,1810}, {73439,1813},
	{73443,1814}, {73451,1815}, {73455,1816}, {73463,1817}, {73466,1819}, {73473,1819},
	{73485,1820}, {73489,1821}, {73493,1821}, {73498,1822}, {73508,1823}, {73513,1824},
	{73525,1825}, {73529,1825}, {73534,1826}, {73545,0}, {73551,1827}, {73563,0}, {73569,1828},
	{73580,1829}, {73584,1830}, {73593,1690}, {73597,1687}, {73601,1831}, {73605,1832},
	{73609,1833}, {73613,1835}, {73621,1835}, {73630,1836}, {73634,1837}, {73638,1837},
	{73647,1838}, {73655,1839}, {73657,0}, {73661,1840}, {73671,1013}, {73674,1841}, {73680,1842},
	{73688,1843}, {73693,1844}, {73701,1845}, {73710,1846}, {73719,1847}, {73726,0}, {73733,0},
	{73742,0}, {73753,1848}, {73768,1848}, {73784,1849}, {73799,1849}, {73815,1850}, {73828,1850},
	{73844,1850}, {73861,1851}, {73876,1851}, {73893,1852}, {73908,1852}, {73925,1852},
	{73943,1853}, {73956,1853}, {73973,1853}, {73991,1854}, {74007,1854}, {74026,1854},
	{74046,1855}, {74053,1856}, {74060,1495}, {74070,1500}, {74079,1503}, {74087,1857},
	{74097,1858}, {74103,1859}, {74113,1860}, {74123,1858}, {74133,1861}, {74142,1862},
	{74152,1863}, {74155,0}, {74160,1865}, {74168,1866}, {74180,1867}, {74191,1868}, {74201,1869},
	{74214,1871}, {74222,1872}, {74231,1873}, {74239,1874}, {74247,1875}, {74256,1877},
	{74268,1878}, {74279,1879}, {74292,1880}, {74301,1881}, {74314,0}, {74318,0}, {74324,1882},
	{74336,1883}, {74341,1884}, {74345,1885}, {74351,1886}, {74355,1887}, {74359,1888},
	{74363,1889}, {74370,1890}, {74374,0}, {74379,1891}, {74393,0}, {74403,1892}, {74418,0},
	{74425,0}, {74434,0}, {74446,0}, {74461,1893}, {74483,1894}, {74502,1894}, {74522,0}, {74529,0},
	{74538,0}, {74550,0}, {74567,1893}, {74591,1895}, {74595,0}, {74601,0}, {74609,1648},
	{74623,1898}, {74637,1582}, {74647,1899}, {74660,1900}, {74672,1901}, {74686,1902},
	{74701,1903}, {74715,1904}, {74728,1905}, {74742,1906}, {74754,1907}, {74760,1908},
	{74764,1909}, {74771,1908}, {74776,1910}, {74781,1911}, {74785,0}, {74792,0}, {74801,1912},
	{74814,1913}, {74827,1914}, {74840,1914}, {74856,1915}, {74867,1916}, {74882,1915},
	{74897,1915}, {74910,0}, {74921,1912}, {74936,1913}, {74950,1916}, {74966,1915}, {74983,1915},
	{74998,1917}, {75013,1917}, {75031,1914}, {75046,1914}, {75063,1918}, {75078,1918},
	{75092,1917}, {75103,1917}, {75116,1917}, {75132,0}, {75139,1919}, {75152,1920}, {75161,1921},
	{75170,1922}, {75180,1923}, {75186,1924}, {75192,0}, {75197,0}, {75204,1925}, {75213,1925},
	{75223,1925}, {75234,1926}, {75243,1926}, {75256,1926}, {75270,1927}, {75279,1927},
	{75291,1927}, {75304,1928}, {75313,1929}, {75324,1929}, {75338,1929}, {75353,1928},
	{75365,1930}, {75374,1930}, {75389,1930}, {75405,1931}, {75416,1931}, {75431,1931},
	{75447,1932}, {75451,1933}, {75455,0}, {75459,0}, {75465,1840}, {75477,1934}, {75493,0},
	{75502,0}, {75513,1840}, {75530,1934}, {75551,0}, {75564,0}, {75579,1840}, {75601,1934},
	{75626,1935}, {75630,1936}, {75634,1937}, {75643,1938}, {75650,1938}, {75663,1939},
	{75667,1940}, {75671,1941}, {75674,1942}, {75679,1943}, {75682,1944}, {75687,1945},
	{75690,1684}, {75702,1950}, {75715,1336}, {75725,0}, {75730,1951}, {75739,0}, {75750,1350},
	{75766,0}, {75772,1952}, {75788,1953}, {75801,1954}, {75813,1955}, {75824,1956}, {75836,1957},
	{75845,1958}, {75851,1959}, {75860,1960}, {75872,1961}, {75880,1962}, {75884,1963},
	{75889,1963}, {75899,1964}, {75910,1965}, {75914,12}, {75920,1966}, {75929,1967}, {75939,1967},
	{75950,1968}, {75959,1969}, {75968,1970}, {75977,1971}, {75987,1972}, {76000,1973},
	{76009,1974}, {76019,1975}, {76023,1976}, {76033,0}, {76040,1977}, {76051,0}, {76060,1978},
	{76077,1979}, {76081,1979}, {76088,1980}, {76092,1982}, {76102,1983}, {76115,1984},
	{76130,1985}, {76139,1986}, {76147,1987}, {76151,1989}, {76156,1990}, {76168,1927},
	{76175,1991}, {76181,0}, {76187,0}, {76195,1992}, {76210,1992}, {76223,164}, {76233,1339},
	{76243,1993}, {76248,1994}, {76254,1995}, {76258,0}, {76266,1997}, {76282,0}, {76288,1998},
	{76300,0}, {76306,1999}, {76320,2000}, {76332,2001}, {76346,2002}, {76356,2003}, {76367,2004},
	{76378,2005}, {76388,2006}, {76401,0}, {76408,0}, {76418,0}, {76430,2007}, {76444,2008},
	{76460,2008}, {76477,2009}, {76491,2010}, {76507,2010}, {76524,2011}, {76538,2011},
	{76555,2011}, {76573,2012}, {76587,2013}, {76603,2013}, {76621,2014}, {76637,2014},
	{76656,2014}, {76676,2015}, {76690,2016}, {76706,2015}, {76726,2015}, {76747,2017},
	{76763,2017}, {76782,2017}, {76802,0}, {76809,0}, {76819,2018}, {76836,2019}, {76840,0},
	{76845,0}, {76855,0}, {76869,2020}, {76885,2021}, {76889,2022}, {76898,2023}, {76904,2024},
	{76913,2025}, {76922,2026}, {76932,0}, {76937,2027}, {76948,2028}, {76956,2029}, {76965,2030},
	{76974,2031}, {76983,2032}, {76988,0}, {76993,2033}, {77003,2034}, {77008,2034}, {77018,2035},
	{77022,2036}, {77028,2035}, {77033,2037}, {77042,2038}, {77046,2039}, {77050,2040}, {77059,0},
	{77064,2041}, {77075,2042}, {77085,2043}, {77094,2044}, {77102,2045}, {77111,2046},
	{77120,2047}, {77129,1978}, {77135,2048}, {77138,2049}, {77142,0}, {77147,1270}, {77161,1271},
	{77174,1272}, {77189,1245}, {77206,1273}, {77220,1274}, {77234,1278}, {77246,1275},
	{77260,1246}, {77271,1279}, {77284,0}, {77291,1280}, {77306,1282}, {77321,2050}, {77328,2050},
	{77341,2051}, {77345,2051}, {77353,0}, {77357,0}, {77364,2052}, {77378,2053}, {77391,0},
	{77401,2053}, {77415,2054}, {77418,0}, {77423,0}, {77434,2058}, {77448,0}, {77458,2058},
	{77471,0}, {77477,0}, {77485,2059}, {77497,2060}, {77509,2061}, {77521,2062}, {77533,2062},
	{77548,2063}, {77560,2064}, {77572,2064}, {77588,2065}, {77600,2065}, {77615,2066},
	{77626,2067}, {77635,1984}, {77649,1984}, {77657,2068}, {77665,2069}, {77669,2070},
	{77679,2071}, {77683,2072}, {77690,2073}, {77694,2075}, {77702,2076}, {77711,2077},
	{77720,2078}, {77729,2079}, {77738,2080}, {77748,2081}, {77758,2082}, {77768,2083},
	{77772,2084}, {77784,2085}, {77788,1067}, {77797,1067}, {77808,2086}, {77816,2087},
	{77827,2088}, {77833,2089}, {77842,0}, {77848,2090}, {77860,2091}, {77872,0}, {77879,2092},
	{77892,0}, {77899,2093}, {77911,2094}, {77915,2095}, {77924,136}, {77931,2096}, {77938,2097},
	{77942,2099}, {77950,2100}, {77958,2101}, {77965,2102}, {77973,2103}, {77980,2104},
	{77984,2106}, {77992,2107}, {78001,2108}, {78009,2109}, {78016,2110}, {78023,2111},
	{78031,2112}, {78037,2113}, {78046,2114}, {78054,2115}, {78064,2116}, {78072,2117},
	{78079,2118}, {78083,0}, {78090,2119}, {78104,0}, {78111,2120}, {78123,2121}, {78129,2122},
	{78138,2123}, {78147,2124}, {78158,0}, {78163,2125}, {78172,2126}, {78180,0}, {78187,2127},
	{78198,2128}, {78203,2129}, {78214,2130}, {78218,2132}, {78228,2133}, {78234,2134},
	{78238,2136}, {78247,2137}, {78256,2138}, {78264,2139}, {78272,2140}, {78280,2141},
	{78289,2142}, {78301,2143}, {78308,2144}, {78318,2145}, {78326,2146}, {78335,2147},
	{78344,2148}, {78353,0}, {78360,0}, {78370,2149}, {78389,2150}, {78399,2151}, {78403,2152},
	{78412,2153}, {78421,2048}, {78430,2154}, {78440,2155}, {78445,2156}, {78456,2157},
	{78460,2158}, {78469,0}, {78475,2159}, {78488,2160}, {78499,2161}, {78504,2162}, {78513,2163},
	{78516,2164}, {78526,2165}, {78537,2166}, {78545,2167}, {78553,2168}, {78562,2169},
	{78571,2170}, {78579,2171}, {78583,2172}, {78586,0}, {78590,0}, {78596,1648}, {78606,1898},
	{78616,2174}, {78627,2175}, {78637,2176}, {78647,2177}, {78657,1903}, {78667,1901},
	{78677,1904}, {78688,2178}, {78698,2179}, {78703,2180}, {78706,2184}, {78718,2185},
	{78730,2186}, {78739,2187}, {78743,2188}, {78747,2189}, {78751,2190}, {78757,2191},
	{78764,2192}, {78773,2193}, {78781,2194}, {78790,2195}, {78798,1950}, {78803,2196},
	{78811,2197}, {78819,2198}, {78828,2199}, {78837,2200}, {78841,2201}, {78853,2202},
	{78863,2203}, {78878,0}, {78887,0}, {78898,0}, {78911,2204}, {78930,2205}, {78944,2206},
	{78955,2200}, {78967,2207}, {78974,2207}, {78983,2208}, {78987,2209}, {78995,2210},
	{79006,2211}, {79012,2212}, {79021,2212}, {79030,2213}, {79040,2214}, {79050,2211},
	{79061,2211}, {79072,2215}, {79082,2216}, {79086,2217}, {79095,2218}, {79098,2220},
	{79102,2221}, {79106,2111}, {79109,2222}, {79112,2227}, {79119,2229}, {79128,1350},
	{79136,2231}, {79140,2231}, {79145,2232}, {79149,2232}, {79155,2233}, {79160,2232}, {79166,0},
	{79172,0}, {79180,1478}, {79193,2234}, {79206,1479}, {79223,2235}, {79238,2236}, {79251,2237},
	{79267,2238}, {79280,2239}, {79284,2240}, {79293,2241}, {79297,2242}, {79301,2243},
	{79310,2244}, {79314,2246}, {79321,2247}, {79330,2248}, {79338,2249}, {79347,2250},
	{79351,2252}, {79357,2253}, {79370,2254}, {79381,2255}, {79391,2256}, {79395,2257},
	{79400,2258}, {79406,2259}, {79411,2260}, {79421,2260}, {79431,0}, {79436,1254}, {79448,1941},
	{79452,2261}, {79458,1941}, {79466,2262}, {79471,2262}, {79480,2263}, {79484,2264},
	{79491,2265}, {79496,2266}, {79499,0}, {79503,0}, {79511,2267}, {79525,2268}, {79541,2269},
	{79555,2270}, {79570,2271}, {79583,0}, {79595,2272}, {79611,2273}, {79624,0}, {79640,2274},
	{79662,2275}, {79676,2276}, {79692,0}, {79703,2277}, {79721,2278}, {79736,2279}, {79740,2280},
	{79747,0}, {79750,2281}, {79760,2282}, {79767,2283}, {79777,2284}, {79787,2285}, {79797,2286},
	{79804,2287}, {79811,0}, {79816,2288}, {79828,2289}, {79837,2290}, {79847,2291}, {79859,2292},
	{79872,2293}, {79884,2294}, {79893,2295}, {79897,2296}, {79905,2297}, {79912,2298},
	{79916,2299}, {79924,2300}, {79936,2301}, {79940,2302}, {79944,2303}, {79948,2304},
	{79955,2305}, {79961,2306}, {79967,2307}, {79974,2308}, {79978,2309}, {79982,2310},
	{79984,2085}, {79991,2311}, {80000,0}, {80005,0}, {80013,0}, {80023,2312}, {80038,0},
	{80053,2313}, {80072,0}, {80086,2314}, {80102,0}, {80116,2315}, {80132,0}, {80146,2316},
	{80162,2317}, {80171,2318}, {80178,2319}, {80184,2320}, {80192,2321}, {80203,2322},
	{80215,2323}, {80225,2321}, {80236,2324}, {80247,2324}, {80255,2322}, {80267,2321},
	{80278,2325}, {80287,2326}, {80296,2327}, {80299,2328}, {80313,2328}, {80326,2329},
	{80330,2329}, {80337,2330}, {80340,2331}, {80344,2332}, {80351,2333}, {80355,2334},
	{80361,2335}, {80368,2336}, {80376,2337}, {80383,2338}, {80390,2339}, {80395,2340},
	{80400,2341}, {80403,2342}, {80410,0}, {80418,5}, {80432,146}, {80444,224}, {80458,0},
	{80462,0}, {80470,51}, {80486,0}, {80495,139}, {80512,0}, {80522,163}, {80540,0}, {80548,352},
	{80564,0}, {80573,370}, {80590,2343}, {80600,2344}, {80612,2345}, {80619,2346}, {80626,2347},
	{80638,0}, {80644,0}, {80652,1016}, {80663,1015}, {80675,1015}, {80688,2348}, {80701,2348},
	{80721,2348}, {80743,2349}, {80755,2349}, {80769,2349}, {80784,2350}, {80796,2350},
	{80811,2350}, {80827,2351}, {80839,2351}, {80855,2351}, {80872,2352}, {80885,2352},
	{80899,1107}, {80912,0}, {80922,2353}, {80937,2354}, {80943,2355}, {80948,0}, {80952,0},
	{80959,0}, {80973,2356}, {80989,1409}, {80996,1409}, {81005,1409}, {81015,1107}, {81018,2357},
	{81024,2358}, {81031,2359}, {81036,245}, {81042,2360}, {81048,2360}, {81054,2361}, {81058,0},
	{81063,2363}, {81076,2364}, {81089,2365}, {81093,2365}, {81100,2365}, {81110,2366},
	{81114,2366}, {81119,2367}, {81127,0}, {81130,0}, {81137,2368}, {81151,2007}, {81166,0},
	{81173,2369}, {81187,2370}, {81200,2371}, {81214,2012}, {81229,0}, {81240,1851}, {81254,2372},
	{81270,0}, {81278,0}, {81290,2373}, {81307,1723}, {81320,0}, {81331,2007}, {81346,2012},
	{81361,2374}, {81365,2375}, {81372,2376}, {81376,2377}, {81382,2378}, {81386,2378},
	{81393,2378}, {81402,0}, {81408,83}, {81417,120}, {81427,123}, {81439,2379}, {81442,0},
	{81447,2381}, {81456,2381}, {81466,1251}, {81475,1251}, {81485,2382}, {81492,2382},
	{81502,2382}, {81513,2383}, {81522,2383}, {81533,2384}, {81542,2384}, {81554,2384},
	{81567,2385}, {81576,2385}, {81589,2385}, {81603,2386}, {81612,2386}, {81624,2386},
	{81637,2387}, {81645,2388}, {81649,2389}, {81658,2390}, {81664,2391}, {81667,0}, {81672,2007},
	{81679,2392}, {81688,2393}, {81698,2394}, {81707,1909}, {81715,2395}, {81724,2396},
	{81734,2397}, {81744,1909}, {81753,2398}, {81763,2398}, {81774,2399}, {81781,2400},
	{81791,2401}, {81802,2402}, {81813,2403}, {81823,2403}, {81834,2012}, {81841,2404},
	{81851,2405}, {81860,2405}, {81871,2406}, {81880,2407}, {81892,2407}, {81905,2408},
	{81917,2409}, {81930,2410}, {81942,2411}, {81951,2411}, {81961,2412}, {81968,2413},
	{81981,2413}, {81995,2414}, {82004,2415}, {82017,2416}, {82031,2414}, {82044,2417},
	{82054,2417}, {82067,2417}, {82081,2418}, {82090,1018}, {82102,1018}, {82115,2419},
	{82124,2419}, {82134,2420}, {82141,2421}, {82145,2421}, {82151,2422}, {82159,2423},
	{82171,2424}, {82193,2311}, {82197,2425}, {82204,2426}, {82214,2427}, {82220,2428},
	{82225,2429}, {82235,2430}, {82255,0}, {82260,148}, {82272,359}, {82286,353}, {82298,0},
	{82305,0}, {82317,0}, {82331,2431}, {82353,2367}, {82365,2432}, {82370,2433}, {82373,2434},
	{82377,2435}, {82384,2436}, {82388,2437}, {82396,2438}, {82400,2439}, {82407,2440},
	{82413,2441}, {82420,2442}, {82426,2443}, {82432,0}, {82435,2444}, {82442,2445}, {82445,2446},
	{82449,2447}, {82454,2448}, {82463,151}, {82470,2449}, {82478,90}, {82484,0}, {82487,0},
	{82494,2450}, {82504,0}, {82511,2451}, {82521,0}, {82531,2452}, {82544,2453}, {82548,2454},
	{82557,2455}, {82565,2456}, {82574,2457}, {82581,2458}, {82586,2458}, {82590,2459},
	{82600,2460}, {82604,2461}, {82609,2462}, {82619,2463}, {82623,0}, {82628,2465}, {82641,2466},
	{82653,1986}, {82658,2467}, {82667,2468}, {82676,0}, {82681,2469}, {82690,2470}, {82699,2471},
	{82702,2473}, {82706,0}, {82711,0}, {82719,2475}, {82733,0}, {82744,2476}, {82758,2477},
	{82765,2477}, {82777,2478}, {82787,2479}, {82792,0}, {82795,2480}, {82804,2481}, {82811,1129},
	{82819,0}, {82823,2482}, {82830,0}, {82838,2483}, {82850,2484}, {82854,2485}, {82858,2486},
	{82865,2487}, {82869,2487}, {82875,0}, {82878,0}, {82883,2488}, {82892,2489}, {82903,0},
	{82909,2490}, {82918,0}, {82921,0}, {82926,2491}, {82935,2491}, {82945,2492}, {82954,2492},
	{82964,2493}, {82971,2493}, {82981,2493}, {82992,2371}, {83001,2371}, {83012,2494},
	{83021,2494}, {83032,2494}, {83044,2495}, {83051,2495}, {83062,2495}, {83074,2496},
	{83084,2496}, {83097,2496}, {83111,2497}, {83115,2498}, {83123,2499}, {83133,2500},
	{83137,2501}, {83145,76}, {83152,2502}, {83156,1867}, {83164,2503}, {83169,2504}, {83179,0},
	{83186,188}, {83200,329}, {83213,2505}, {83218,1868}, {83225,2506}, {83229,2507}, {83233,2508},
	{83236,2510}, {83242,2510}, {83250,2511}, {83254,2512}, {83260,2512}, {83269,2513},
	{83275,2514}, {83286,2515}, {83294,2516}, {83303,2517}, {83308,2518}, {83317,2519},
	{83325,2520}, {83334,2521}, {83341,2522}, {83349,2523}, {83357,2524}, {83368,2525},
	{83376,2526}, {83385,2527}, {83394,2528}, {83404,2528}, {83415,2529}, {83423,2530},
	{83432,2531}, {83441,2532}, {83451,2533}, {83461,2534}, {83471,2535}, {83480,2536},
	{83489,2537}, {83498,2538}, {83508,2539}, {83516,2540}, {83524,2541}, {83532,2542},
	{83541,2541}, {83550,2543}, {83560,2544}, {83569,2545}, {83579,2546}, {83583,2547},
	{83593,2548}, {83602,2549}, {83609,2550}, {83613,2551}, {83621,2552}, {83625,2553},
	{83635,2554}, {83641,2555}, {83645,2556}, {83655,2557}, {83665,2558}, {83670,2559},
	{83677,2560}, {83684,2561}, {83693,2562}, {83700,2558}, {83708,2563}, {83716,2564},
	{83720,2565}, {83727,2566}, {83736,2567}, {83740,1108}, {83743,2568}, {83746,0}, {83751,0},
	{83762,2570}, {83778,0}, {83788,2570}, {83803,0}, {83814,2570}, {83830,0}, {83839,0}, {83850,0},
	{83868,2571}, {83891,0}, {83910,2571}, {83934,0}, {83950,2572}, {83971,2573}, {84000,2573},
	{84018,0}, {84034,2572}, {84055,0}, {84069,0}, {84091,2571}, {84118,0}, {84137,2572},
	{84161,2573}, {84182,2574}, {84186,2575}, {84192,2576}, {84196,2577}, {84201,0}, {84205,2578},
	{84217,2579}, {84229,2580}, {84237,2581}, {84248,2582}, {84259,2583}, {84268,0}, {84275,0},
	{84284,2036}, {84296,0}, {84309,1523}, {84324,1523}, {84341,2584}, {84354,2585}, {84367,2586},
	{84380,2586}, {84396,2587}, {84409,2587}, {84424,2588}, {84436,2588}, {84450,2589},
	{84454,2589}, {84466,2590}, {84471,2591}, {84477,2592}, {84480,2593}, {84484,2594},
	{84487,2595}, {84491,2596}, {84495,2597}, {84498,0}, {84503,0}, {84512,0}, {84524,0},
	{84539,2599}, {84558,0}, {84569,0}, {84583,0}, {84600,2601}, {84621,2602}, {84632,0}, {84641,0},
	{84653,0}, {84668,2603}, {84687,0}, {84694,0}, {84704,0}, {84717,2604}, {84734,0}, {84743,0},
	{84755,0}, {84770,2605}, {84789,0}, {84797,0}, {84808,0}, {84822,2606}, {84840,2607},
	{84849,2608}, {84858,0}, {84866,144}, {84879,0}, {84887,221}, {84902,372}, {84915,2609},
	{84919,0}, {84928,2610}, {84942,0}, {84952,2611}, {84969,2612}, {84984,2613}, {84988,2614},
	{84994,2615}, {85000,2616}, {85006,0}, {85010,0}, {85016,0}, {85025,2617}, {85040,2617},
	{85053,2618}, {85068,2619}, {85083,0}, {85091,2620}, {85105,2621}, {85119,2622}, {85133,0},
	{85143,2620}, {85159,52}, {85175,0}, {85187,2620}, {85205,0}, {85216,52}, {85233,0},
	{85244,2621}, {85261,2622}, {85278,0}, {85288,2623}, {85302,0}, {85314,2623}, {85332,2624},
	{85350,0}, {85364,2624}, {85384,0}, {85398,2623}, {85418,0}, {85430,2625}, {85448,0},
	{85462,2625}, {85482,0}, {85491,2624}, {85506,2626}, {85521,0}, {85531,2627}, {85545,2628},
	{85561,2629}, {85577,0}, {85589,2627}, {85607,209}, {85625,0}, {85639,2627}, {85659,0},
	{85673,2630}, {85693,0}, {85706,2628}, {85725,2629}, {85744,0}, {85759,2631}, {85780,0},
	{85800,0}, {85829,2632}, {85864,0}, {85878,2633}, {85898,0}, {85906,2634}, {85918,0}, {85933,0},
	{85957,2635}, {85987,0}, {85997,2636}, {86013,2637}, {86029,0}, {86042,2634}, {86061,2636},
	{86080,2638}, {86099,0}, {86114,2634}, {86135,2638}, {86156,0}, {86170,2639}, {86190,0},
	{86198,2640}, {86212,2641}, {86226,0}, {86236,2642}, {86252,0}, {86264,2640}, {86282,0},
	{86293,2640}, {86310,2643}, {86327,0}, {86339,2643}, {86357,0}, {86370,2642}, {86389,0},
	{86401,2642}, {86419,0}, {86427,2644}, {86441,0}, {86451,349}, {86467,0}, {86478,349},
	{86495,0}, {86505,2644}, {86521,0}, {86532,2644}, {86549,0}, {86561,2645}, {86579,0}, {86591,0},
	{86612,2646}, {86639,0}, {86647,2647}, {86661,2648}, {86675,0}, {86687,2647}, {86705,0},
	{86718,2647}, {86737,0}, {86748,2648}, {86765,0}, {86777,2648}, {86795,2649}, {86800,2650},
	{86805,2651}, {86815,0}, {86821,2617}, {86832,2623}, {86846,2647}, {86859,0}, {86865,2624},
	{86877,2648}, {86888,0}, {86896,2626}, {86910,2644}, {86922,2652}, {86926,2652}, {86937,2653},
	{86940,2654}, {86944,2655}, {86951,2656}, {86956,2657}, {86963,2658}, {86971,2659},
	{86984,2654}, {86989,2660}, {86993,2662}, {87002,2663}, {87009,2664}, {87015,2665},
	{87023,2666}, {87031,2667}, {87039,2668}, {87045,2669}, {87049,2671}, {87056,2672},
	{87069,2673}, {87079,2674}, {87087,2675}, {87094,2676}, {87102,2677}, {87106,2678},
	{87114,2679}, {87120,0}, {87128,364}, {87142,0}, {87149,189}, {87163,330}, {87176,2680},
	{87180,2683}, {87187,2684}, {87196,2685}, {87206,2686}, {87215,2687}, {87219,2688},
	{87225,2689}, {87229,0}, {87235,0}, {87243,1021}, {87255,1021}, {87268,2690}, {87281,2690},
	{87295,2691}, {87308,2691}, {87328,2691}, {87350,2692}, {87362,2692}, {87377,2692},
	{87393,2693}, {87405,2693}, {87420,2693}, {87436,2694}, {87448,2694}, {87464,2694},
	{87481,2695}, {87494,2695}, {87508,2696}, {87519,2697}, {87523,2698}, {87528,2699}, {87530,0},
	{87534,2700}, {87544,2701}, {87547,2702}, {87552,2704}, {87558,2705}, {87563,2706}, {87571,0},
	{87576,2707}, {87590,2708}, {87603,2709}, {87615,1452}, {87622,2710}, {87630,2711},
	{87637,2712}, {87647,2713}, {87651,2714}, {87655,2715}, {87667,2701}, {87672,2716},
	{87684,2717}, {87688,2718}, {87693,2718}, {87700,2718}, {87709,2719}, {87714,0}, {87723,0},
	{87734,0}, {87748,0}, {87765,2720}, {87785,0}, {87802,0}, {87822,2720}, {87845,2721},
	{87849,2722}, {87852,1273}, {87858,2723}, {87863,2724}, {87875,2725}, {87880,2726}, {87892,0},
	{87898,2727}, {87907,110}, {87919,106}, {87931,381}, {87941,376}, {87951,1515}, {87960,2728},
	{87966,2729}, {87970,2729}, {87977,2729}, {87985,0}, {88000,33}, {88011,111}, {88025,382},
	{88037,0}, {88043,30}, {88052,116}, {88064,129}, {88073,2730}, {88077,2731}, {88082,2732},
	{88088,2733}, {88095,2734}, {88100,2734}, {88108,2735}, {88115,2736}, {88124,2737},
	{88131,2738}, {88139,2739}, {88145,2740}, {88148,2571}, {88154,2741}, {88158,2742},
	{88169,2743}, {88173,2744}, {88178,2745}, {88183,2746}, {88188,2747}, {88192,2748},
	{88201,2749}, {88205,2750}, {88213,2751}, {88217,2752}, {88221,2754}, {88228,2755},
	{88236,2756}, {88240,50}, {88247,2757}, {88256,2758}, {88265,2759}, {88269,2760}, {88275,2761},
	{88285,2762}, {88292,2763}, {88299,2764}, {88303,2765}, {88307,2766}, {88311,2767},
	{88315,2768}, {88325,2769}, {88329,2770}, {88332,2771}, {88336,2772}, {88340,2773},
	{88344,2774}, {88349,2775}, {88353,2775}, {88360,2699}, {88365,2699}, {88373,2776},
	{88378,2776}, {88384,2776}, {88392,2776}, {88402,2776}, {88413,2776}, {88421,2777},
	{88426,2778}, {88439,2779}, {88448,2780}, {88452,2780}, {88457,2781}, {88461,2782},
	{88467,2782}, {88478,2783}, {88485,2784}, {88491,2785}, {88496,2786}, {88503,2787},
	{88507,2788}, {88515,2787}, {88524,2789}, {88530,2789}, {88538,2789}, {88547,2764},
	{88552,2784}, {88557,2764}, {88562,2790}, {88566,2791}, {88569,2792}, {88574,2793},
	{88579,2794}, {88585,2794}, {88592,2795}, {88596,2796}, {88605,2797}, {88609,1516},
	{88616,2799}, {88622,1516}, {88630,0}, {88641,2780}, {88655,2784}, {88670,2800}, {88678,2801},
	{88683,2802}, {88695,2803}, {88699,2804}, {88711,2791}, {88716,2791}, {88725,2805},
	{88730,2805}, {88736,0}, {88743,0}, {88752,2700}, {88767,2806}, {88786,0}, {88795,0},
	{88806,2700}, {88824,2806}, {88845,2288}, {88848,0}, {88858,0}, {88870,2807}, {88889,280},
	{88905,2807}, {88922,165}, {88936,2808}, {88940,2809}, {88945,2811}, {88952,2812}, {88961,2813},
	{88965,2814}, {88975,2814}, {88988,2814}, {89000,2815}, {89002,0}, {89006,2816}, {89016,2817},
	{89019,0}, {89024,22}, {89033,22}, {89043,67}, {89052,67}, {89062,124}, {89069,124},
	{89079,124}, {89090,182}, {89099,182}, {89110,217}, {89119,217}, {89131,217}, {89144,2819},
	{89151,2819}, {89160,2819}, {89173,2819}, {89187,315}, {89196,315}, {89208,315}, {89221,0},
	{89227,22}, {89237,67}, {89247,182}, {89257,217}, {89270,0}, {89277,124}, {89289,315},
	{89303,0}, {89308,0}, {89315,2368}, {89324,2368}, {89335,2368}, {89347,2820}, {89356,2820},
	{89367,2820}, {89379,2821}, {89388,2821}, {89400,2821}, {89413,2369}, {89422,2369},
	{89433,2369}, {89446,2822}, {89457,2822}, {89471,2822}, {89486,2823}, {89495,2823},
	{89506,2823}, {89521,2823}, {89537,2824}, {89548,2824}, {89562,2824}, {89577,0}, {89585,2368},
	{89597,2820}, {89609,2369}, {89621,2822}, {89636,0}, {89645,2821}, {89659,2824}, {89675,2825},
	{89679,1107}, {89686,2826}, {89690,2827}, {89698,0}, {89702,0}, {89708,2828}, {89716,2829},
	{89726,2830}, {89737,2828}, {89747,1518}, {89755,2831}, {89765,2832}, {89776,1518},
	{89787,2833}, {89795,2833}, {89806,2834}, {89818,2835}, {89830,2370}, {89838,2836},
	{89848,2836}, {89860,2837}, {89870,2838}, {89883,2837}, {89897,2839}, {89910,2840},
	{89918,2841}, {89927,2842}, {89937,2843}, {89951,2840}, {89966,2842}, {89980,2841},
	{89991,2841}, {90005,2841}, {90020,1019}, {90030,1019}, {90043,1019}, {90057,2360},
	{90064,2844}, {90068,0}, {90074,147}, {90086,314}, {90099,367}, {90110,2845}, {90114,945},
	{90120,2847}, {90127,2848}, {90135,2849}, {90141,2850}, {90145,2851}, {90151,0}, {90156,2852},
	{90165,0}, {90171,0}, {90178,0}, {90190,0}, {90205,2853}, {90221,0}, {90237,0}, {90256,2854},
	{90276,0}, {90290,2855}, {90305,0}, {90313,2856}, {90330,2857}, {90346,2858}, {90359,2859},
	{90370,2860}, {90375,2861}, {90379,2862}, {90385,2861}, {90393,2863}, {90397,2864},
	{90401,2865}, {90408,0}, {90416,1574}, {90429,2866}, {90442,2867}, {90446,2868}, {90452,2868},
	{90461,2868}, {90472,2869}, {90479,0}, {90485,0}, {90493,0}, {90506,0}, {90521,0}, {90539,2870},
	{90563,0}, {90572,0}, {90587,0}, {90604,0}, {90623,0}, {90645,2871}, {90673,0}, {90683,0},
	{90695,0}, {90709,0}, {90726,2872}, {90749,0}, {90760,0}, {90773,0}, {90788,0}, {90806,2873},
	{90830,0}, {90843,0}, {90858,0}, {90875,0}, {90895,2874}, {90921,0}, {90934,0}, {90949,0},
	{90966,0}, {90986,2875}, {91012,0}, {91027,0}, {91044,0}, {91063,0}, {91085,2876}, {91113,2877},
	{91119,2877}, {91128,2877}, {91139,2318}, {91143,0}, {91149,2878}, {91163,2879}, {91174,2880},
	{91178,2881}, {91187,2882}, {91191,2883}, {91203,2884}, {91208,2885}, {91218,2886}, {91223,0},
	{91228,2887}, {91238,2888}, {91244,2815}, {91250,2815}, {91257,2889}, {91263,2890},
	{91271,2891}, {91279,2891}, {91288,2892}, {91291,2893}, {91295,2894}, {91300,1322}, {91307,0},
	{91315,2895}, {91328,2896}, {91341,2897}, {91345,0}, {91354,2898}, {91368,2899}, {91372,2900},
	{91378,2901}, {91382,0}, {91391,2902}, {91408,2903}, {91415,2904}, {91423,0}, {91432,2905},
	{91448,2906}, {91453,2907}, {91464,2908}, {91468,2909}, {91474,2910}, {91478,0}, {91483,2911},
	{91497,2912}, {91502,2913}, {91513,2914}, {91520,2915}, {91526,2916}, {91530,2917},
	{91538,2918}, {91548,2919}, {91552,2920}, {91555,2921}, {91565,2922}, {91574,2923},
	{91582,2924}, {91591,2925}, {91605,2926}, {91612,2927}, {91618,2928}, {91625,2929}, {91630,227},
	{91637,2930}, {91648,0}, {91652,2931}, {91660,2932}, {91668,230}, {91676,244}, {91682,2933},
	{91689,2933}, {91698,2934}, {91702,0}, {91708,2936}, {91719,2937}, {91723,2938}, {91729,2939},
	{91736,2920}, {91740,2940}, {91749,2941}, {91756,0}, {91763,2942}, {91775,0}, {91780,0},
	{91786,0}, {91794,0}, {91804,0}, {91818,2943}, {91836,2944}, {91842,2945}, {91847,2946},
	{91851,2947}, {91857,2948}, {91861,2938}, {91864,2870}, {91873,2949}, {91878,2950},
	{91884,2950}, {91893,2950}, {91904,2951}, {91908,2952}, {91915,2953}, {91919,2953},
	{91925,2954}, {91929,2955}, {91934,2956}, {91940,246}, {91949,2957}, {91953,2958}, {91959,0},
	{91968,26}, {92000,121}, {92020,351}, {92036,2959}, {92040,2961}, {92044,2961}, {92052,0},
	{92057,2962}, {92066,2963}, {92070,2964}, {92074,2964}, {92081,2965}, {92085,2966}, {92087,0},
	{92091,2967}, {92099,2968}, {92109,2969}, {92120,2969}, {92131,2970}, {92142,2970},
	{92154,2971}, {92164,2971}, {92175,2972}, {92183,2973}, {92192,2974}, {92197,2975},
	{92207,2976}, {92213,2977}, {92220,2978}, {92229,2979}, {92239,2980}, {92249,2981},
	{92260,2982}, {92266,0}, {92275,0}, {92286,1269}, {92301,1269}, {92320,1269}, {92334,1269},
	{92352,1269}, {92370,2983}, {92388,1252}, {92402,1269}, {92417,1269}, {92436,1277},
	{92451,1277}, {92465,1277}, {92482,0}, {92495,0}, {92513,0}, {92534,2983}, {92562,2983},
	{92581,2984}, {92597,2984}, {92616,1284}, {92632,1284}, {92653,1284}, {92675,1284},
	{92692,1284}, {92714,2985}, {92731,2985}, {92751,2985}, {92767,2985}, {92786,2983}, {92802,0},
	{92821,2983}, {92847,49}, {92854,2986}, {92864,2987}, {92873,2988}, {92882,2989}, {92891,0},
	{92899,2349}, {92914,0}, {92922,2352}, {92935,2990}, {92948,2991}, {92961,2992}, {92974,0},
	{92984,2692}, {93001,0}, {93011,2695}, {93026,0}, {93031,0}, {93038,2993}, {93049,0},
	{93062,2993}, {93079,0}, {93087,2994}, {93102,2995}, {93113,2996}, {93125,2997}, {93138,0},
	{93145,2998}, {93159,2993}, {93170,2999}, {93182,0}, {93192,3000}, {93207,0}, {93216,3001},
	{93232,3002}, {93243,2289}, {93246,3003}, {93250,0}, {93256,0}, {93266,3004}, {93285,3005},
	{93293,3006}, {93302,2289}, {93306,3007}, {93310,3008}, {93313,3009}, {93317,3010},
	{93323,3011}, {93332,3012}, {93342,3013}, {93349,3014}, {93353,0}, {93363,3015}, {93381,3016},
	{93398,3017}, {93401,3018}, {93408,3019}, {93414,3020}, {93426,3020}, {93437,3021},
	{93444,3022}, {93450,3023}, {93458,3024}, {93462,3025}, {93467,3026}, {93470,3026},
	{93478,3027}, {93484,3028}, {93488,3029}, {93494,3030}, {93500,3031}, {93505,37}, {93512,3032},
	{93519,3033}, {93522,3034}, {93528,3035}, {93532,3037}, {93536,3038}, {93540,3039},
	{93544,3040}, {93549,3041}, {93553,3042}, {93560,3043}, {93570,3044}, {93579,3045},
	{93589,3046}, {93599,3047}, {93609,3048}, {93613,0}, {93617,3049}, {93630,3050}, {93634,3051},
	{93638,3052}, {93643,3053}, {93647,3054}, {93653,3055}, {93660,0}, {93663,0}, {93673,2404},
	{93688,0}, {93693,0}, {93700,0}, {93709,3056}, {93720,3056}, {93732,3056}, {93745,3057},
	{93756,3057}, {93771,3057}, {93787,3058}, {93798,3058}, {93812,3058}, {93827,3059},
	{93838,3060}, {93851,3060}, {93867,3060}, {93884,3059}, {93898,3061}, {93909,3061},
	{93926,3061}, {93944,3062}, {93957,3062}, {93974,3062}, {93992,0}, {94002,3063}, {94015,3064},
	{94030,3065}, {94045,0}, {94056,3066}, {94073,3067}, {94091,3068}, {94110,2751}, {94120,0},
	{94132,3069}, {94151,0}, {94164,96}, {94186,2825}, {94194,2844}, {94203,3070}, {94207,3072},
	{94215,3073}, {94221,3074}, {94225,3074}, {94230,3075}, {94236,3076}, {94240,3072},
	{94245,3072}, {94251,3072}, {94261,3072}, {94274,1409}, {94281,1409}, {94290,1409},
	{94300,3077}, {94304,3078}, {94308,0}, {94313,3079}, {94324,3080}, {94337,3081}, {94346,3082},
	{94360,3083}, {94372,3084}, {94385,3085}, {94394,3086}, {94407,3087}, {94422,3088}, {94433,0},
	{94443,3089}, {94455,3090}, {94463,3091}, {94469,0}, {94474,0}, {94481,3092}, {94493,0},
	{94511,0}, {94531,3093}, {94557,3094}, {94563,3095}, {94567,3096}, {94570,0}, {94575,3099},
	{94583,3099}, {94593,3099}, {94604,3100}, {94613,3100}, {94623,3101}, {94632,3101},
	{94642,3102}, {94652,3102}, {94663,3103}, {94673,3103}, {94684,3104}, {94692,3103},
	{94701,3105}, {94711,3105}, {94723,3106}, {94734,3106}, {94746,3107}, {94755,3108},
	{94765,3109}, {94777,3109}, {94790,3110}, {94802,3111}, {94815,3108}, {94828,3106},
	{94837,3112}, {94845,3113}, {94856,3113}, {94869,3112}, {94880,3112}, {94892,3112},
	{94901,3112}, {94910,3114}, {94919,3115}, {94931,3115}, {94944,3115}, {94954,3116},
	{94967,3116}, {94981,3117}, {94990,3117}, {95003,3117}, {95017,3118}, {95027,3118},
	{95042,3118}, {95058,3119}, {95067,3119}, {95079,3119}, {95092,3120}, {95101,3120},
	{95112,3121}, {95122,3121}, {95133,3121}, {95141,3121}, {95150,3122}, {95161,3122},
	{95173,3123}, {95183,3123}, {95194,3123}, {95202,3123}, {95211,0}, {95218,3124}, {95235,3124},
	{95250,3125}, {95265,3126}, {95271,3127}, {95280,3128}, {95288,3129}, {95293,3130}, {95298,0},
	{95305,34}, {95315,118}, {95328,377}, {95339,3131}, {95347,3132}, {95351,0}, {95357,3134},
	{95367,3135}, {95371,0}, {95377,3136}, {95389,3137}, {95400,3138}, {95410,3139}, {95422,3140},
	{95434,3141}, {95445,3142}, {95456,3143}, {95460,1913}, {95466,3144}, {95474,3145},
	{95490,3146}, {95495,3147}, {95499,3148}, {95506,3149}, {95511,3150}, {95517,0}, {95523,0},
	{95532,0}, {95543,3151}, {95560,3151}, {95576,3152}, {95590,3152}, {95607,3152}, {95625,3153},
	{95640,3153}, {95656,3154}, {95672,3154}, {95689,3155}, {95704,3155}, {95723,3155},
	{95741,3156}, {95756,3156}, {95772,3157}, {95787,3157}, {95807,3157}, {95826,3158},
	{95830,3159}, {95840,0}, {95848,134}, {95863,3160}, {95882,3161}, {95896,3162}, {95901,3163},
	{95905,3163}, {95912,3164}, {95915,3166}, {95919,3167}, {95925,3168}, {95928,0}, {95933,3169},
	{95944,3170}, {95948,3172}, {95955,3172}, {95965,3173}, {95969,3174}, {95975,3175},
	{95978,3176}, {95987,3177}, {96000,0}, {96008,0}, {96018,2572}, {96035,0}, {96045,316},
	{96060,3178}, {96068,3179}, {96073,3180}, {96080,3181}, {96084,3182}, {96091,3183},
	{96095,3184}, {96102,3175}, {96108,3185}, {96115,3186}, {96120,0}, {96135,3187}, {96153,0},
	{96158,3188}, {96168,3189}, {96179,3190}, {96194,3191}, {96198,3192}, {96206,3193}, {96211,0},
	{96214,3194}, {96224,3195}, {96233,0}, {96239,0}, {96248,3196}, {96263,3197}, {96268,3198},
	{96273,3199}, {96277,3200}, {96283,3201}, {96289,3202}, {96293,3203}, {96298,3204}, {96304,0},
	{96310,3205}, {96325,3206}, {96339,3207}, {96343,3208}, {96347,3209}, {96357,0}, {96360,0},
	{96369,0}, {96381,2570}, {96400,0}, {96412,374}, {96431,3210}, {96441,3211}, {96449,3212},
	{96453,3213}, {96457,3214}, {96462,3216}, {96467,3217}, {96472,3218}, {96478,0}, {96482,3219},
	{96488,0}, {96497,3220}, {96510,0}, {96517,3221}, {96530,0}, {96532,3222}, {96541,3223},
	{96548,3224}, {96557,3225}, {96560,3226}, {96563,3227}, {96566,3228}, {96569,3229},
	{96572,3230}, {96575,3231}, {96580,3233}, {96588,3234}, {96593,3235}, {96598,3235},
	{96606,3236}, {96610,3237}, {96614,3239}, {96619,3240}, {96627,3241}, {96635,3242},
	{96641,3243}, {96649,3244}, {96657,3245}, {96663,3246}, {96670,3247}, {96679,3235},
	{96684,3240}, {96693,3248}, {96700,3235}, {96707,3249}, {96715,3250}, {96726,3251},
	{96733,3252}, {96741,3253}, {96746,3254}, {96754,3255}, {96763,3255}, {96773,3256},
	{96781,3257}, {96788,3258}, {96796,3259}, {96804,3260}, {96812,3261}, {96821,3262},
	{96830,3263}, {96838,3264}, {96846,3265}, {96854,3253}, {96861,3266}, {96870,3267},
	{96875,3268}, {96884,3269}, {96892,3270}, {96902,3271}, {96910,3272}, {96920,0}, {96929,7},
	{96944,152}, {96957,225}, {96972,3273}, {96980,3274}, {96988,3275}, {96995,3276}, {97005,3277},
	{97015,3278}, {97022,3279}, {97032,3280}, {97042,3281}, {97054,3282}, {97064,3283},
	{97074,3284}, {97082,3285}, {97088,3285}, {97100,3230}, {97106,0}, {97112,0}, {97120,3286},
	{97137,143}, {97152,3287}, {97155,3289}, {97159,3290}, {97168,3291}, {97172,3292}, {97178,3293},
	{97182,3294}, {97191,3295}, {97195,3296}, {97203,3297}, {97207,3298}, {97215,3299},
	{97219,3300}, {97224,3301}, {97231,3302}, {97238,3303}, {97246,3304}, {97255,3305},
	{97260,3306}, {97268,3307}, {97273,3308}, {97281,3309}, {97286,0}, {97293,3222}, {97307,3223},
	{97321,3224}, {97335,3310}, {97339,3311}, {97346,3312}, {97354,3313}, {97360,3314},
	{97364,3314}, {97370,0}, {97373,0}, {97378,3315}, {97389,3316}, {97404,0}, {97409,0},
	{97416,3315}, {97429,3316}, {97446,3315}, {97457,3316}, {97468,3317}, {97478,0}, {97486,0},
	{97496,3315}, {97513,3316}, {97533,3318}, {97538,3319}, {97547,3320}, {97551,3322},
	{97559,3323}, {97565,3324}, {97569,3325}, {97577,1115}, {97583,3326}, {97588,3327},
	{97592,3328}, {97596,3329}, {97600,3330}, {97604,3331}, {97608,3332}, {97611,3333},
	{97615,3334}, {97621,3335}, {97625,3336}, {97631,3337}, {97635,3339}, {97641,3340},
	{97647,3341}, {97653,3342}, {97657,3343}, {97663,3344}, {97667,3346}, {97672,3347},
	{97678,3347}, {97687,3347}, {97698,3348}, {97702,3349}, {97709,3350}, {97717,3351},
	{97721,3352}, {97725,3353}, {97729,3354}, {97732,3357}, {97737,3358}, {97743,3359},
	{97747,3360}, {97757,3359}, {97764,3361}, {97769,3362}, {97773,3363}, {97778,3364},
	{97784,3365}, {97788,3367}, {97793,3368}, {97799,3367}, {97807,3369}, {97812,3370},
	{97816,3370}, {97821,3371}, {97825,3372}, {97830,3373}, {97838,3374}, {97844,3375},
	{97850,3376}, {97857,3377}, {97863,3378}, {97870,3379}, {97876,3380}, {97882,3381},
	{97887,3382}, {97893,3383}, {97899,3384}, {97906,3385}, {97913,3386}, {97919,3387},
	{97926,3388}, {97933,3389}, {97938,3390}, {97945,3391}, {97951,3392}, {97955,3395},
	{97960,3396}, {97966,3397}, {97973,3398}, {97983,3399}, {97991,3400}, {98000,3401},
	{98007,3402}, {98017,3403}, {98027,0}, {98034,0}, {98044,3404}, {98062,3405}, {98078,3404},
	{98094,3405}, {98108,3406}, {98116,3407}, {98126,3408}, {98135,3409}, {98142,3410},
	{98150,3411}, {98160,3412}, {98168,3413}, {98177,3414}, {98187,3415}, {98196,3416},
	{98202,3417}, {98212,3418}, {98221,3419}, {98230,3420}, {98239,3421}, {98249,3422}, {98255,0},
	{98261,3423}, {98269,3424}, {98273,3425}, {98278,3426}, {98283,3427}, {98288,3428},
	{98294,3429}, {98300,3430}, {98305,3431}, {98311,3432}, {98317,3433}, {98324,3434},
	{98331,3435}, {98337,3436}, {98344,3437}, {98349,3438}, {98354,3439}, {98360,3440}, {98366,0},
	{98370,0}, {98379,0}, {98390,0}, {98404,3441}, {98422,0}, {98436,3442}, {98455,3443},
	{98460,3444}, {98467,3444}, {98479,3445}, {98491,0}, {98496,3446}, {98505,2212}, {98509,3447},
	{98515,1697}, {98521,3448}, {98527,3450}, {98531,3451}, {98537,3452}, {98544,3453},
	{98549,3454}, {98555,3455}, {98562,3456}, {98567,3457}, {98570,3458}, {98574,3459},
	{98578,3461}, {98590,3462}, {98594,0}, {98603,3464}, {98618,3465}, {98631,3466}, {98646,1},
	{98654,3467}, {98658,3468}, {98664,3469}, {98668,3470}, {98676,3471}, {98680,2700},
	{98689,3472}, {98693,3474}, {98700,3475}, {98707,3476}, {98713,3477}, {98720,3478},
	{98727,3479}, {98731,3483}, {98738,0}, {98743,3484}, {98752,3485}, {98756,3487}, {98761,0},
	{98768,3488}, {98782,3489}, {98796,3490}, {98812,3491}, {98825,3492}, {98832,0}, {98839,3004},
	{98851,3493}, {98855,3496}, {98861,3497}, {98871,3498}, {98875,3499}, {98879,3502},
	{98887,3503}, {98891,3504}, {98895,3505}, {98898,3506}, {98906,0}, {98912,3507}, {98921,117},
	{98933,130}, {98942,150}, {98948,3508}, {98956,3509}, {98966,3510}, {98971,3511}, {98978,3512},
	{98982,3513}, {98991,3514}, {99000,3515}, {99004,3517}, {99009,1072}, {99014,3518},
	{99020,3519}, {99029,3520}, {99035,3521}, {99039,105}, {99047,3522}, {99060,3523}, {99066,3524},
	{99070,3525}, {99074,3526}, {99085,3527}, {99091,3528}, {99096,3528}, {99104,3528},
	{99114,3529}, {99120,3530}, {99132,3531}, {99137,3532}, {99147,3072}, {99154,3072},
	{99165,3072}, {99179,3505}, {99191,3505}, {99205,3533}, {99213,3533}, {99224,3534},
	{99231,3534}, {99239,3535}, {99248,3535}, {99259,0}, {99264,3536}, {99274,3537}, {99284,3538},
	{99299,3539}, {99310,3540}, {99314,3541}, {99318,0}, {99326,112}, {99340,242}, {99351,383},
	{99363,0}, {99370,0}, {99379,3542}, {99397,3543}, {99412,3544}, {99423,3545}, {99433,0},
	{99445,3546}, {99466,3547}, {99484,3548}, {99487,3548}, {99491,3549}, {99499,3548},
	{99506,3550}, {99511,3551}, {99515,3552}, {99523,3553}, {99535,3554}, {99538,3556},
	{99542,3557}, {99550,3558}, {99556,3559}, {99570,3560}, {99578,0}, {99585,3561}, {99598,3562},
	{99607,3563}, {99616,3564}, {99624,3565}, {99628,3566}, {99636,0}, {99642,3567}, {99653,3568},
	{99658,0}, {99668,0}, {99681,3569}, {99699,0}, {99714,0}, {99734,3570}, {99755,3571},
	{99764,3572}, {99771,3573}, {99779,0}, {99784,3574}, {99796,3575}, {99809,0}, {99816,3576},
	{99830,3577}, {99834,3578}, {99841,3579}, {99845,3580}, {99849,3581}, {99852,3583},
	{99858,3518}, {99862,3584}, {99870,3585}, {99874,3586}, {99878,3587}, {99882,3588},
	{99886,3589}, {99890,3590}, {99894,3591}, {99898,3592}, {99902,3593}, {99906,3594},
	{99910,3595}, {99914,3596}, {99917,3598}, {99921,0}, {99928,3599}, {99936,0}, {99942,3600},
	{99952,3601}, {99956,3604}, {99966,3605}, {99971,3606}, {99979,3607}, {99988,3608},
	{99992,3609}, {100000,3610}, {100004,3611}, {100011,3612}, {100015,3614}, {100021,3614},
	{100032,3615}, {100036,3616}, {100045,3617}, {100050,3617}, {100057,3618}, {100063,3619},
	{100067,3621}, {100075,0}, {100085,0}, {100098,0}, {100114,3622}, {100133,0}, {100149,0},
	{100168,3622}, {100190,0}, {100201,0}, {100216,3623}, {100234,0}, {100248,3622}, {100265,3624},
	{100277,3625}, {100285,3625}, {100294,3626}, {100302,3627}, {100306,3628}, {100313,3629},
	{100321,3630}, {100331,3631}, {100335,3631}, {100341,0}, {100351,82}, {100364,119},
	{100378,122}, {100394,3631}, {100399,3632}, {100403,3635}, {100407,3636}, {100412,3637},
	{100421,3638}, {100425,3639}, {100429,3538}, {100432,3640}, {100436,3641}, {100440,3642},
	{100444,3644}, {100451,3645}, {100457,3646}, {100460,3647}, {100472,0}, {100477,3648},
	{100488,0}, {100494,3649}, {100510,3650}, {100523,3651}, {100536,3652}, {100549,3653},
	{100560,3654}, {100572,0}, {100577,3655}, {100587,3646}, {100591,3656}, {100601,3657},
	{100612,3658}, {100621,0}, {100628,3659}, {100640,3660}, {100644,3661}, {100649,3662},
	{100658,0}, {100664,3663}, {100675,1173}, {100681,3664}, {100686,3665}, {100692,3666},
	{100701,3667}, {100705,3669}, {100713,3670}, {100720,3671}, {100724,0}, {100729,3672},
	{100741,0}, {100746,3673}, {100757,3674}, {100761,3675}, {100765,3676}, {100770,0},
	{100776,3677}, {100788,3678}, {100802,3679}, {100815,3680}, {100826,3509}, {100834,3681},
	{100841,3682}, {100846,0}, {100854,3683}, {100868,3684}, {100874,3684}, {100885,3685},
	{100902,3686}, {100906,0}, {100911,0}, {100918,0}, {100929,3688}, {100943,0}, {100953,3689},
	{100967,3690}, {100975,3691}, {100985,0}, {100994,3692}, {101011,3693}, {101027,3694},
	{101041,3695}, {101057,3696}, {101071,3697}, {101078,3698}, {101082,3699}, {101087,0},
	{101093,3700}, {101102,3701}, {101109,3702}, {101116,3703}, {101121,3704}, {101131,0},
	{101136,3691}, {101144,3690}, {101152,0}, {101157,3705}, {101172,3706}, {101184,3707},
	{101196,3708}, {101208,3709}, {101218,3710}, {101229,3711}, {101234,3712}, {101240,2346},
	{101246,0}, {101251,3713}, {101261,3714}, {101265,2477}, {101271,3714}, {101278,3714},
	{101285,1107}, {101291,3715}, {101295,0}, {101301,0}, {101309,0}, {101320,0}, {101334,3719},
	{101355,0}, {101363,0}, {101373,0}, {101386,0}, {101404,3719}, {101429,3720}, {101435,3721},
	{101439,3722}, {101444,3723}, {101448,3723}, {101457,3724}, {101466,3023}, {101477,3054},
	{101486,3159}, {101499,3725}, {101507,0}, {101517,3726}, {101533,0}, {101541,3727},
	{101560,3728}, {101574,3729}, {101584,0}, {101589,0}, {101596,0}, {101607,3730}, {101621,0},
	{101631,3731}, {101645,0}, {101654,3732}, {101666,0}, {101674,0}, {101686,3731}, {101701,0},
	{101709,3730}, {101720,3733}, {101724,3734}, {101729,2686}, {101741,3511}, {101751,3735},
	{101765,3736}, {101775,3737}, {101784,3738}, {101794,3739}, {101805,3740}, {101817,0},
	{101819,0}, {101827,3741}, {101840,0}, {101846,0}, {101856,3742}, {101871,1912}, {101883,0},
	{101891,3056}, {101908,1925}, {101926,0}, {101933,20}, {101948,3743}, {101963,0}, {101969,0},
	{101979,3744}, {101994,1720}, {102005,0}, {102011,2828}, {102023,2394}, {102038,0},
	{102044,2491}, {102057,0}, {102067,1848}, {102080,0}, {102088,0}, {102100,3745}, {102117,0},
	{102128,1914}, {102146,0}, {102152,1488}, {102164,2411}, {102177,0}, {102185,1486}, {102198,0},
	{102207,1484}, {102221,3746}, {102227,2446}, {102236,3747}, {102239,1254}, {102249,0},
	{102259,3750}, {102276,0}, {102287,3751}, {102305,0}, {102316,2841}, {102334,2417}, {102354,0},
	{102365,3062}, {102385,1931}, {102406,0}, {102416,2824}, {102433,3751}, {102451,0}, {102463,0},
	{102479,3752}, {102500,1726}, {102519,0}, {102530,2496}, {102549,0}, {102564,1854},
	{102582,3753}, {102586,3754}, {102592,3755}, {102596,3756}, {102601,3757}, {102606,3758},
	{102615,3759}, {102625,3760}, {102632,3761}, {102641,3762}, {102652,3763}, {102657,3764},
	{102662,3765}, {102666,3766}, {102673,3767}, {102678,3768}, {102688,3769}, {102692,3771},
	{102701,3772}, {102710,3773}, {102718,3774}, {102730,3775}, {102735,3776}, {102739,0},
	{102744,0}, {102752,3777}, {102764,3778}, {102777,3779}, {102791,3780}, {102803,3781},
	{102817,0}, {102829,3782}, {102845,3783}, {102858,3784}, {102871,3785}, {102885,3786},
	{102903,3787}, {102923,3788}, {102937,3789}, {102943,3789}, {102953,3789}, {102963,3790},
	{102973,3791}, {102980,3792}, {102987,3793}, {102991,3794}, {102998,3795}, {103008,3796},
	{103012,3797}, {103017,0}, {103022,222}, {103032,3798}, {103043,3799}, {103053,371},
	{103062,3800}, {103072,379}, {103081,0}, {103088,3801}, {103101,3802}, {103105,3803},
	{103114,3803}, {103125,3804}, {103137,3805}, {103145,3806}, {103153,3807}, {103157,3808},
	{103166,3808}, {103175,3809}, {103185,3809}, {103195,3810}, {103199,3811}, {103207,0},
	{103211,3812}, {103220,3813}, {103229,98}, {103237,3814}, {103240,0}, {103248,18},
	{103264,3099}, {103280,0}, {103290,3816}, {103304,0}, {103320,0}, {103338,3817}, {103359,0},
	{103380,3817}, {103404,0}, {103416,0}, {103430,3818}, {103447,0}, {103464,3818}, {103484,0},
	{103495,0}, {103508,3623}, {103524,0}, {103540,3623}, {103559,0}, {103567,0}, {103579,3819},
	{103596,0}, {103607,1916}, {103625,0}, {103634,178}, {103651,3106}, {103668,0}, {103676,3059},
	{103692,1928}, {103709,0}, {103718,0}, {103729,2475}, {103743,0}, {103757,2475}, {103774,3820},
	{103784,0}, {103791,3821}, {103802,0}, {103812,3822}, {103826,0}, {103836,0}, {103848,3823},
	{103863,0}, {103878,3823}, {103896,0}, {103909,317}, {103930,3118}, {103951,0}, {103957,3824},
	{103967,0}, {103974,0}, {103983,3825}, {104000,0}, {104012,0}, {104027,0}, {104045,3826},
	{104066,0}, {104076,0}, {104088,3827}, {104103,0}, {104118,3827}, {104136,3828}, {104140,3828},
	{104146,3828}, {104152,3829}, {104158,3830}, {104164,3831}, {104171,0}, {104175,3832},
	{104182,0}, {104187,3833}, {104197,3834}, {104202,3835}, {104207,3836}, {104211,3837},
	{104215,3840}, {104221,3841}, {104228,3842}, {104232,3844}, {104236,3845}, {104241,3846},
	{104245,0}, {104252,3847}, {104264,3848}, {104276,0}, {104284,3849}, {104298,0}, {104307,0},
	{104318,0}, {104334,2905}, {104357,0}, {104369,0}, {104387,0}, {104407,3850}, {104434,0},
	{104447,0}, {104462,3851}, {104484,0}, {104498,0}, {104514,3852}, {104537,0}, {104553,0},
	{104571,3853}, {104596,0}, {104612,0}, {104630,3854}, {104655,0}, {104673,0}, {104693,3855},
	{104720,3856}, {104726,3857}, {104733,3858}, {104739,0}, {104746,3859}, {104759,0},
	{104767,3860}, {104781,0}, {104789,3861}, {104802,3862}, {104806,3863}, {104818,3765},
	{104821,3864}, {104824,3865}, {104828,0}, {104834,0}, {104843,3866}, {104857,3867}, {104862,0},
	{104869,3868}, {104884,3869}, {104902,3870}, {104919,0}, {104939,3871}, {104965,3872},
	{104992,3873}, {105007,3874}, {105022,3875}, {105027,3875}, {105033,3875}, {105040,3876},
	{105046,3877}, {105050,3879}, {105056,3880}, {105063,3881}, {105068,3882}, {105072,3884},
	{105077,3885}, {105084,3886}, {105090,3887}, {105097,3888}, {105104,3889}, {105108,3889},
	{105117,3891}, {105127,3893}, {105137,3864}, {105141,3894}, {105149,3895}, {105154,3896},
	{105157,3897}, {105160,3898}, {105164,3899}, {105168,3900}, {105172,3901}, {105176,3902},
	{105180,3903}, {105184,3904}, {105188,3905}, {105192,2290}, {105197,3906}, {105204,42},
	{105212,3907}, {105215,0}, {105220,3908}, {105231,3909}, {105242,3910}, {105247,3910},
	{105255,3910}, {105265,3911}, {105270,3912}, {105274,3913}, {105278,3914}, {105285,3915},
	{105290,3907}, {105294,3907}, {105301,3916}, {105308,3917}, {105311,3918}, {105314,3920},
	{105317,3921}, {105326,1957}, {105331,3922}, {105341,3923}, {105345,3924}, {105353,3925},
	{105357,3926}, {105361,3927}, {105369,3928}, {105373,3929}, {105380,3928}, {105385,3928},
	{105392,3930}, {105397,3931}, {105401,3933}, {105408,3934}, {105412,3935}, {105417,3936},
	{105421,3937}, {105427,3938}, {105431,0}, {105436,0}, {105445,3940}, {105456,3941},
	{105467,3942}, {105475,3943}, {105485,3944}, {105489,3947}, {105496,3948}, {105501,3949},
	{105514,1100}, {105527,3950}, {105541,3951}, {105548,3952}, {105554,3953}, {105560,3954},
	{105567,3955}, {105573,3956}, {105581,3957}, {105589,3958}, {105594,3959}, {105600,3960},
	{105609,3961}, {105614,3962}, {105618,3963}, {105623,3964}, {105628,3965}, {105636,3966},
	{105643,3967}, {105647,3969}, {105654,3970}, {105664,3971}, {105669,3972}, {105676,3973},
	{105680,3974}, {105684,3975}, {105688,3976}, {105692,3977}, {105696,3978}, {105706,3979},
	{105714,3980}, {105724,3981}, {105735,3982}, {105744,3983}, {105754,3984}, {105765,3985},
	{105769,3987}, {105775,3987}, {105785,3988}, {105796,3989}, {105804,3990}, {105816,3991},
	{105823,3992}, {105829,974}, {105833,974}, {105838,0}, {105844,3993}, {105857,3994},
	{105865,1839}, {105867,3995}, {105876,3996}, {105885,3997}, {105895,3998}, {105904,3999},
	{105907,4005}, {105912,4006}, {105919,4007}, {105923,4011}, {105931,4012}, {105938,4013},
	{105944,4014}, {105950,4015}, {105956,4015}, {105963,4016}, {105970,4016}, {105980,4016},
	{105992,4017}, {106002,4017}, {106014,4018}, {106022,4019}, {106029,4020}, {106037,4021},
	{106044,4022}, {106050,4023}, {106056,4024}, {106062,4025}, {106068,4026}, {106073,4027},
	{106077,0}, {106084,0}, {106094,4028}, {106110,4029}, {106117,4030}, {106121,4032},
	{106127,4033}, {106132,4034}, {106138,4035}, {106146,4036}, {106150,0}, {106159,4038},
	{106173,4039}, {106188,4040}, {106197,2209}, {106206,4041}, {106219,4042}, {106229,4044},
	{106233,4046}, {106239,4047}, {106245,4048}, {106249,0}, {106254,0}, {106263,4049},
	{106273,4050}, {106278,4051}, {106285,4052}, {106290,4053}, {106301,0}, {106308,0}, {106316,0},
	{106326,0}, {106338,0}, {106354,4054}, {106374,0}, {106386,989}, {106400,0}, {106411,4054},
	{106426,4055}, {106436,4056}, {106440,4057}, {106448,4057}, {106459,4058}, {106464,4059},
	{106470,4060}, {106476,4061}, {106487,4062}, {106492,1959}, {106498,4063}, {106503,4064},
	{106507,4066}, {106512,4067}, {106523,4067}, {106533,4068}, {106538,4069}, {106543,4070},
	{106549,4071}, {106559,4072}, {106569,4073}, {106578,4074}, {106584,0}, {106589,0}, {106596,0},
	{106606,0}, {106619,4075}, {106639,0}, {106647,0}, {106657,0}, {106670,0}, {106688,4075},
	{106713,4076}, {106717,4077}, {106724,4078}, {106731,4079}, {106737,4080}, {106741,4082},
	{106748,4084}, {106764,4085}, {106777,4086}, {106784,4087}, {106788,4089}, {106793,4091},
	{106803,4092}, {106810,4094}, {106817,4095}, {106823,4096}, {106828,4097}, {106834,4097},
	{106842,4098}, {106849,4098}, {106860,4099}, {106869,4100}, {106878,1872}, {106884,2060},
	{106891,4101}, {106897,0}, {106904,169}, {106916,356}, {106929,2143}, {106940,4102},
	{106949,4103}, {106956,4104}, {106964,4105}, {106976,0}, {106982,4106}, {106989,4107},
	{106999,4108}, {107009,4109}, {107013,4112}, {107023,4113}, {107028,4114}, {107034,4115},
	{107040,4116}, {107048,4117}, {107054,4118}, {107060,4119}, {107066,4120}, {107072,4121},
	{107078,4122}, {107084,4123}, {107091,4124}, {107105,4125}, {107113,4126}, {107120,4126},
	{107130,4126}, {107142,4127}, {107147,4128}, {107153,4129}, {107160,4130}, {107166,4131},
	{107172,4132}, {107177,4133}, {107183,4134}, {107191,4135}, {107197,4136}, {107205,4137},
	{107212,4138}, {107218,4139}, {107227,4140}, {107234,4141}, {107241,4142}, {107248,4143},
	{107254,4144}, {107260,4145}, {107267,4146}, {107275,4146}, {107286,4147}, {107293,4148},
	{107298,4149}, {107304,4150}, {107311,4151}, {107317,4152}, {107323,4153}, {107327,4155},
	{107332,4156}, {107337,4157}, {107343,4158}, {107347,4162}, {107352,4163}, {107360,4164},
	{107365,4165}, {107370,4166}, {107376,4165}, {107385,4168}, {107395,4169}, {107401,4170},
	{107408,4171}, {107415,2066}, {107423,4172}, {107430,4173}, {107434,4176}, {107443,4177},
	{107450,4178}, {107457,4179}, {107466,4180}, {107470,4183}, {107477,4184}, {107485,4185},
	{107491,4186}, {107496,4187}, {107503,4188}, {107508,4189}, {107514,4026}, {107518,4190},
	{107524,4191}, {107528,0}, {107537,4192}, {107547,4193}, {107554,4194}, {107567,4195},
	{107571,3086}, {107579,4197}, {107583,4199}, {107593,0}, {107599,4200}, {107614,4201},
	{107618,4202}, {107622,0}, {107630,0}, {107643,0}, {107660,4204}, {107678,0}, {107694,0},
	{107714,4205}, {107735,4206}, {107741,2321}, {107749,4207}, {107753,4208}, {107757,4209},
	{107764,4210}, {107768,1115}, {107775,0}, {107784,4211}, {107795,4212}, {107798,0}, {107805,0},
	{107815,4214}, {107829,4215}, {107843,4216}, {107858,4217}, {107873,4218}, {107887,0},
	{107901,4219}, {107919,4220}, {107934,4221}, {107937,4224}, {107944,0}, {107949,4225},
	{107962,3995}, {107974,3998}, {107986,4226}, {108000,4227}, {108011,4228}, {108020,4229},
	{108024,3996}, {108035,0}, {108042,3997}, {108057,4230}, {108061,0}, {108066,1575},
	{108076,4231}, {108086,4230}, {108094,4232}, {108099,4233}, {108103,0}, {108108,4235},
	{108119,4236}, {108125,4237}, {108133,0}, {108138,4238}, {108147,4239}, {108153,4239},
	{108163,4240}, {108167,4241}, {108172,4241}, {108177,4242}, {108183,4243}, {108187,4244},
	{108195,4245}, {108199,4246}, {108208,4247}, {108217,2322}, {108225,4248}, {108229,4250},
	{108239,4251}, {108244,4253}, {108253,4254}, {108259,4255}, {108265,4256}, {108274,4257},
	{108284,4258}, {108292,4259}, {108301,4260}, {108310,4261}, {108317,4262}, {108326,4263},
	{108336,4264}, {108347,4265}, {108356,4266}, {108366,4267}, {108375,4268}, {108384,4269},
	{108389,4270}, {108397,4271}, {108402,0}, {108406,1026}, {108417,182}, {108429,2321},
	{108437,0}, {108442,4272}, {108456,181}, {108468,4273}, {108476,0}, {108483,0}, {108495,0},
	{108509,4274}, {108529,2324}, {108537,4275}, {108543,4276}, {108547,4278}, {108556,4279},
	{108567,4280}, {108575,4281}, {108579,4283}, {108584,4284}, {108591,4286}, {108595,4287},
	{108600,4288}, {108605,4289}, {108614,2067}, {108625,1984}, {108637,4290}, {108642,4291},
	{108650,0}, {108655,0}, {108662,0}, {108671,1118}, {108686,1119}, {108696,4225}, {108702,4292},
	{108706,4294}, {108713,4295}, {108716,4297}, {108723,4298}, {108731,4299}, {108735,4300},
	{108744,1169}, {108747,4301}, {108751,4302}, {108759,4303}, {108763,4304}, {108766,0},
	{108774,4305}, {108788,4306}, {108803,4307}, {108816,0}, {108822,0}, {108830,4308},
	{108848,4309}, {108852,4310}, {108859,3124}, {108866,999}, {108878,2086}, {108888,4311},
	{108899,1350}, {108904,4312}, {108909,4313}, {108916,4314}, {108924,1109}, {108933,4315},
	{108942,4309}, {108955,4316}, {108959,4317}, {108969,4318}, {108978,4319}, {108986,4320},
	{108991,4321}, {109003,0}, {109009,0}, {109017,4322}, {109035,0}, {109042,3750}, {109056,4323},
	{109063,4324}, {109067,4325}, {109071,4326}, {109078,4326}, {109086,4327}, {109090,4328},
	{109100,4329}, {109104,0}, {109110,0}, {109120,4332}, {109133,0}, {109142,4333}, {109155,4334},
	{109162,1902}, {109175,4335}, {109186,4336}, {109198,0}, {109205,0}, {109213,0}, {109223,0},
	{109235,0}, {109251,4337}, {109271,0}, {109277,0}, {109285,0}, {109296,0}, {109310,4338},
	{109331,0}, {109339,0}, {109349,0}, {109362,0}, {109380,4338}, {109405,1955}, {109412,0},
	{109419,4339}, {109433,4340}, {109446,4341}, {109457,4342}, {109470,4343}, {109484,0},
	{109491,0}, {109500,0}, {109513,4332}, {109529,0}, {109541,4333}, {109557,0}, {109561,85},
	{109574,4344}, {109581,4345}, {109591,4346}, {109599,4347}, {109610,4348}, {109624,4349},
	{109638,4350}, {109648,4351}, {109660,4352}, {109673,4353}, {109680,4354}, {109693,4355},
	{109704,4356}, {109714,4357}, {109718,4359}, {109727,4360}, {109734,1082}, {109742,4361},
	{109754,4362}, {109763,4363}, {109771,4364}, {109780,4365}, {109786,4366}, {109790,4366},
	{109801,4367}, {109805,4368}, {109808,4369}, {109812,4370}, {109816,4371}, {109820,4372},
	{109826,4373}, {109830,4374}, {109834,4375}, {109838,4376}, {109841,4378}, {109849,4379},
	{109853,4380}, {109857,4381}, {109865,4381}, {109876,4382}, {109880,4383}, {109890,4384},
	{109894,4385}, {109900,4386}, {109904,4387}, {109909,4388}, {109913,4390}, {109919,4391},
	{109928,0}, {109935,0}, {109946,4392}, {109964,4393}, {109982,4394}, {109999,0}, {110009,4395},
	{110025,4396}, {110042,0}, {110050,289}, {110062,4397}, {110066,4399}, {110073,4400},
	{110079,4401}, {110085,4402}, {110092,4403}, {110098,4404}, {110107,4405}, {110114,0},
	{110119,4406}, {110132,4407}, {110143,4408}, {110154,4409}, {110161,4410}, {110165,4411},
	{110171,3407}, {110177,4412}, {110181,4413}, {110189,4414}, {110193,4415}, {110202,4416},
	{110206,4418}, {110215,4419}, {110222,4420}, {110227,4421}, {110232,4422}, {110239,1248},
	{110245,4423}, {110252,4425}, {110260,4426}, {110267,1108}, {110275,0}, {110280,0},
	{110290,4427}, {110307,4428}, {110323,0}, {110342,4429}, {110368,4430}, {110391,4431},
	{110408,4432}, {110425,4433}, {110440,4434}, {110460,4435}, {110477,4436}, {110492,4437},
	{110511,4438}, {110530,4439}, {110536,4440}, {110544,4441}, {110550,4442}, {110560,4443},
	{110564,4444}, {110569,4445}, {110574,4446}, {110585,4447}, {110589,4449}, {110601,4450},
	{110614,4451}, {110619,4452}, {110629,4453}, {110634,4454}, {110643,4455}, {110647,4456},
	{110651,4457}, {110660,4458}, {110667,4459}, {110673,4460}, {110677,4461}, {110681,4462},
	{110687,4463}, {110691,4022}, {110695,4464}, {110699,4465}, {110702,4467}, {110706,4468},
	{110710,4469}, {110714,4470}, {110718,4471}, {110722,4472}, {110726,4473}, {110730,4474},
	{110734,4475}, {110737,0}, {110744,0}, {110753,4476}, {110771,223}, {110787,4477},
	{110801,4478}, {110805,4480}, {110811,4481}, {110821,4482}, {110826,4483}, {110830,4485},
	{110839,4486}, {110849,4487}, {110853,4488}, {110861,4489}, {110870,4490}, {110875,4491},
	{110879,4492}, {110887,4493}, {110891,4495}, {110896,4497}, {110905,4498}, {110912,4499},
	{110918,4500}, {110922,4502}, {110929,4503}, {110937,4504}, {110941,4505}, {110948,4506},
	{110957,4507}, {110963,4508}, {110972,4509}, {110976,4510}, {110989,4511}, {110998,4512},
	{111002,0}, {111009,4513}, {111022,4514}, {111038,4515}, {111047,4516}, {111056,0}, {111062,0},
	{111071,4517}, {111086,4518}, {111102,4519}, {111106,4521}, {111115,4522}, {111124,4523},
	{111140,4524}, {111150,4525}, {111165,4526}, {111178,4527}, {111182,4528}, {111188,4529},
	{111197,4530}, {111201,4532}, {111207,4475}, {111211,4533}, {111219,0}, {111224,0},
	{111233,4534}, {111243,0}, {111253,0}, {111267,4535}, {111282,4536}, {111286,4538},
	{111292,4539}, {111298,4540}, {111301,0}, {111306,0}, {111314,4541}, {111328,0}, {111345,4542},
	{111366,4543}, {111388,4544}, {111401,4545}, {111416,4546}, {111431,4547}, {111444,4548},
	{111458,4549}, {111471,4550}, {111486,4551}, {111502,4552}, {111520,0}, {111526,0},
	{111534,4308}, {111551,4553}, {111561,1532}, {111572,4308}, {111587,4554}, {111591,0},
	{111597,4555}, {111610,0}, {111619,4556}, {111636,4557}, {111652,0}, {111671,4558},
	{111697,4559}, {111723,4560}, {111750,4561}, {111776,0}, {111805,4562}, {111836,4563},
	{111867,4564}, {111890,4565}, {111904,4566}, {111918,0}, {111924,0}, {111933,4567},
	{111952,4568}, {111968,4569}, {111984,4570}, {112000,0}, {112018,4571}, {112041,4572},
	{112055,4573}, {112071,4574}, {112086,4575}, {112100,4576}, {112118,0}, {112124,0},
	{112133,4577}, {112149,4578}, {112168,4579}, {112183,0}, {112201,4580}, {112225,4581},
	{112249,4582}, {112272,4583}, {112295,4584}, {112310,4585}, {112325,4586}, {112340,4587},
	{112354,4588}, {112370,4589}, {112386,4590}, {112403,4591}, {112418,4592}, {112434,4593},
	{112449,4594}, {112467,4595}, {112481,4596}, {112495,4597}, {112509,4598}, {112523,4599},
	{112537,0}, {112546,4600}, {112560,0}, {112577,4601}, {112599,0}, {112620,4602}, {112644,4603},
	{112660,4604}, {112674,4605}, {112688,0}, {112703,0}, {112721,4606}, {112745,4607},
	{112759,4608}, {112776,4609}, {112795,4610}, {112812,4611}, {112830,0}, {112836,0},
	{112844,4322}, {112861,4612}, {112871,1533}, {112882,4322}, {112897,4613}, {112901,4614},
	{112909,4615}, {112913,4616}, {112917,3735}, {112928,0}, {112930,4617}, {112940,4618},
	{112948,4619}, {112956,4620}, {112964,0}, {112973,4621}, {112984,0}, {113000,4622},
	{113020,4623}, {113028,4624}, {113032,4625}, {113046,4626}, {113049,4628}, {113053,3736},
	{113060,4629}, {113070,4630}, {113074,4631}, {113084,1082}, {113090,1082}, {113101,1082},
	{113113,0}, {113120,1035}, {113132,1040}, {113144,0}, {113152,4632}, {113166,1036},
	{113180,4633}, {113194,0}, {113203,3113}, {113218,0}, {113227,3105}, {113241,4634},
	{113247,4635}, {113254,4636}, {113258,4637}, {113265,4638}, {113272,2086}, {113276,4639},
	{113280,0}, {113284,0}, {113296,4640}, {113314,4641}, {113322,4642}, {113334,4643},
	{113344,4644}, {113353,0}, {113363,0}, {113376,2}, {113396,0}, {113405,4645}, {113419,4646},
	{113435,4647}, {113451,0}, {113461,46}, {113477,338}, {113492,4648}, {113503,0}, {113511,4649},
	{113522,4650}, {113530,4651}, {113539,4652}, {113545,4653}, {113552,4652}, {113558,4654},
	{113565,4655}, {113569,4657}, {113577,226}, {113587,4658}, {113595,4659}, {113604,4660},
	{113611,4661}, {113620,4662}, {113630,4663}, {113639,4664}, {113649,1060}, {113658,4665},
	{113662,4666}, {113667,0}, {113680,0}, {113694,4667}, {113715,4668}, {113721,4668},
	{113732,4669}, {113738,0}, {113748,1698}, {113763,0}, {113773,1699}, {113789,1702}, {113805,0},
	{113811,4670}, {113820,4671}, {113832,4672}, {113844,0}, {113850,4673}, {113859,4674},
	{113871,4675}, {113881,0}, {113887,4676}, {113898,4677}, {113913,4313}, {113917,2324},
	{113922,4314}, {113927,4678}, {113931,4679}, {113939,4680}, {113943,4681}, {113952,4682},
	{113957,0}, {113961,2403}, {113970,4683}, {113974,4684}, {113985,4685}, {113994,4686},
	{113997,4688}, {114004,4689}, {114014,4690}, {114021,4691}, {114025,4692}, {114029,4694},
	{114035,4695}, {114045,2576}, {114049,0}, {114057,4696}, {114069,4697}, {114078,4698},
	{114088,4699}, {114097,4700}, {114109,4701}, {114123,4702}, {114133,4703}, {114141,4704},
	{114151,4705}, {114162,4706}, {114172,4707}, {114181,4708}, {114191,4709}, {114195,4710},
	{114199,4711}, {114207,4712}, {114218,4713}, {114228,0}, {114245,4714}, {114265,4715},
	{114277,4716}, {114293,4717}, {114306,4718}, {114320,4719}, {114330,4720}, {114343,4721},
	{114359,4722}, {114375,4723}, {114397,4724}, {114400,4728}, {114404,4729}, {114411,4730},
	{114418,4731}, {114426,4732}, {114435,4733}, {114443,4734}, {114453,4735}, {114458,4736},
	{114465,4737}, {114469,0}, {114474,0}, {114481,4738}, {114491,4739}, {114497,4737},
	{114504,4740}, {114510,0}, {114515,2605}, {114525,2606}, {114534,2603}, {114543,0},
	{114549,4741}, {114558,4742}, {114570,4743}, {114582,4744}, {114592,4745}, {114603,4746},
	{114609,0}, {114615,0}, {114625,4747}, {114640,4748}, {114651,0}, {114656,4749}, {114667,4750},
	{114677,4751}, {114687,4752}, {114694,0}, {114697,4753}, {114702,2702}, {114710,2849},
	{114719,4038}, {114728,4753}, {114732,4754}, {114739,4755}, {114750,4756}, {114760,4757},
	{114767,4758}, {114771,4759}, {114776,4760}, {114781,4761}, {114787,4762}, {114792,3925},
	{114797,4763}, {114806,4764}, {114815,4765}, {114822,0}, {114830,4766}, {114843,4767},
	{114857,4768}, {114870,4769}, {114874,4771}, {114883,4772}, {114887,4775}, {114897,4776},
	{114903,4777}, {114907,4778}, {114913,4779}, {114917,4780}, {114921,4781}, {114925,4782},
	{114929,4785}, {114944,4786}, {114952,4787}, {114958,4788}, {114965,4789}, {114970,4790},
	{114980,0}, {114993,4791}, {115009,4792}, {115027,4793}, {115035,4794}, {115046,4795},
	{115056,4796}, {115066,4797}, {115077,4798}, {115086,4799}, {115098,4800}, {115108,4801},
	{115122,4802}, {115129,4803}, {115136,4804}, {115140,4806}, {115144,4807}, {115148,4809},
	{115155,4810}, {115159,4811}, {115163,0}, {115168,4812}, {115177,4813}, {115186,4814},
	{115196,4815}, {115205,4816}, {115220,4817}, {115229,4818}, {115237,0}, {115244,0},
	{115253,4819}, {115268,0}, {115278,0}, {115291,4820}, {115309,4821}, {115319,0}, {115331,4822},
	{115349,4823}, {115361,0}, {115367,4824}, {115382,4825}, {115394,4826}, {115408,4827},
	{115419,4828}, {115430,4829}, {115440,4830}, {115451,4831}, {115462,4832}, {115475,4833},
	{115485,4834}, {115501,4835}, {115505,4836}, {115511,4837}, {115515,4838}, {115520,4839},
	{115530,4841}, {115535,4842}, {115545,4843}, {115548,0}, {115553,1256}, {115563,4844},
	{115567,4844}, {115573,4844}, {115583,4315}, {115589,4845}, {115594,0}, {115601,4846},
	{115618,4847}, {115624,0}, {115631,4848}, {115647,4849}, {115662,4850}, {115666,4851},
	{115672,4852}, {115679,4853}, {115689,4359}, {115693,0}, {115700,0}, {115713,4854},
	{115727,4855}, {115749,4856}, {115759,4857}, {115762,4858}, {115766,4859}, {115772,4860},
	{115776,4863}, {115782,4864}, {115791,4865}, {115800,4866}, {115810,4867}, {115818,4868},
	{115824,4869}, {115828,4870}, {115832,4871}, {115839,4871}, {115851,4872}, {115856,4873},
	{115868,4874}, {115875,4875}, {115884,4876}, {115895,4877}, {115907,4878}, {115917,4879},
	{115927,4880}, {115937,4881}, {115943,4882}, {115950,4883}, {115954,0}, {115961,0},
	{115976,4884}, {116000,0}, {116004,0}, {116013,4885}, {116026,0}, {116032,0}, {116040,0},
	{116051,0}, {116065,2476}, {116082,0}, {116096,0}, {116113,2476}, {116133,4886}, {116137,4887},
	{116144,4888}, {116148,4889}, {116159,4890}, {116164,4891}, {116167,4892}, {116171,4893},
	{116175,4894}, {116179,4895}, {116183,0}, {116187,0}, {116193,1865}, {116202,0}, {116207,0},
	{116214,1882}, {116227,0}, {116236,0}, {116247,0}, {116260,4896}, {116279,4897}, {116293,0},
	{116304,4896}, {116321,0}, {116336,4897}, {116354,4898}, {116366,0}, {116376,0}, {116388,4896},
	{116406,0}, {116416,0}, {116428,0}, {116442,2204}, {116462,2205}, {116477,1882}, {116483,4899},
	{116490,4900}, {116493,4902}, {116501,3750}, {116509,4903}, {116513,4904}, {116521,4905},
	{116531,4906}, {116535,1954}, {116541,4907}, {116546,4908}, {116550,4909}, {116555,4910},
	{116561,4911}, {116565,4912}, {116574,0}, {116582,4913}, {116591,4909}, {116595,4909},
	{116605,1875}, {116611,4914}, {116616,4915}, {116621,4915}, {116629,4916}, {116638,4917},
	{116650,4918}, {116654,4919}, {116665,1129}, {116670,4920}, {116680,4921}, {116684,4921},
	{116693,1109}, {116698,2067}, {116704,4922}, {116708,4923}, {116712,4924}, {116718,4925},
	{116727,4926}, {116736,4927}, {116743,4928}, {116751,4929}, {116760,4930}, {116770,4930},
	{116781,4931}, {116790,4932}, {116798,4933}, {116807,4934}, {116816,4935}, {116826,4936},
	{116835,4937}, {116844,4938}, {116854,4939}, {116863,4940}, {116873,4941}, {116882,4942},
	{116886,4945}, {116895,4946}, {116905,4947}, {116914,4948}, {116923,4948}, {116932,4949},
	{116936,4951}, {116943,4952}, {116947,2390}, {116956,4953}, {116960,4954}, {116966,4955},
	{116973,0}, {116978,0}, {116985,3743}, {116997,2246}, {117010,4956}, {117019,4956},
	{117031,1017}, {117045,4957}, {117049,4958}, {117053,4959}, {117057,4960}, {117067,4961},
	{117077,4962}, {117082,4963}, {117091,4964}, {117094,0}, {117098,4965}, {117106,4966},
	{117112,4966}, {117124,4967}, {117128,4969}, {117136,4970}, {117140,4972}, {117145,4973},
	{117155,4974}, {117167,4975}, {117180,4976}, {117186,4977}, {117195,0}, {117199,0},
	{117205,4978}, {117217,4979}, {117227,0}, {117236,4980}, {117247,0}, {117257,4981}, {117269,0},
	{117278,0}, {117291,4982}, {117306,0}, {117317,4983}, {117330,4984}, {117335,4985},
	{117339,4986}, {117349,4987}, {117358,4988}, {117362,4989}, {117370,4990}, {117379,4991},
	{117383,4992}, {117387,4993}, {117395,0}, {117400,0}, {117407,4994}, {117421,0}, {117430,4995},
	{117443,4996}, {117456,4997}, {117470,0}, {117487,4998}, {117508,4999}, {117529,5000},
	{117542,5001}, {117558,5002}, {117574,5003}, {117588,5004}, {117604,5005}, {117620,5006},
	{117624,5008}, {117633,5010}, {117645,5011}, {117656,0}, {117664,5012}, {117680,5013},
	{117684,5014}, {117696,5015}, {117708,5016}, {117715,5017}, {117727,5018}, {117732,5019},
	{117740,5020}, {117749,0}, {117756,0}, {117766,5021}, {117782,0}, {117795,5022}, {117811,5023},
	{117816,5024}, {117828,5025}, {117840,5026}, {117846,5027}, {117850,5028}, {117857,5029},
	{117861,5030}, {117867,5031}, {117873,5032}, {117877,5033}, {117879,0}, {117883,39},
	{117893,39}, {117902,5034}, {117910,66}, {117920,66}, {117929,5034}, {117937,5034},
	{117945,5035}, {117955,5035}, {117966,5035}, {117977,154}, {117984,1643}, {117992,1643},
	{118003,1643}, {118015,1643}, {118027,1643}, {118040,186}, {118050,187}, {118060,5036},
	{118068,5036}, {118078,5036}, {118089,5036}, {118100,186}, {118109,187}, {118118,1644},
	{118126,1644}, {118135,1644}, {118145,1644}, {118154,288}, {118165,5037}, {118176,5037},
	{118188,5037}, {118200,288}, {118212,1645}, {118220,1645}, {118231,1645}, {118242,1645},
	{118253,1645}, {118265,348}, {118274,0}, {118280,2829}, {118293,0}, {118299,5038},
	{118312,5039}, {118319,5039}, {118329,5040}, {118339,0}, {118349,2392}, {118363,5041},
	{118377,2944}, {118385,0}, {118392,109}, {118405,241}, {118415,380}, {118426,5042},
	{118429,5043}, {118436,5044}, {118440,5045}, {118447,0}, {118452,5046}, {118461,5047},
	{118465,5047}, {118470,5048}, {118477,0}, {118488,3151}, {118505,21}, {118519,5049},
	{118523,1857}, {118531,1000}, {118539,5050}, {118547,5051}, {118551,5052}, {118559,5053},
	{118567,5054}, {118577,5055}, {118585,5056}, {118588,5057}, {118602,5058}, {118607,5059},
	{118612,5060}, {118616,5060}, {118626,0}, {118631,0}, {118638,233}, {118651,5061}, {118660,0},
	{118666,5062}, {118675,5063}, {118678,5064}, {118682,5065}, {118694,0}, {118698,0},
	{118704,5066}, {118714,5066}, {118726,2610}, {118737,5067}, {118749,5067}, {118763,2611},
	{118776,2611}, {118790,5068}, {118801,5069}, {118815,5069}, {118830,2612}, {118841,2612},
	{118853,5070}, {118863,5071}, {118866,5072}, {118871,5073}, {118880,5074}, {118883,5075},
	{118887,5076}, {118892,5077}, {118899,2087}, {118906,5078}, {118911,1191}, {118916,0},
	{118924,5079}, {118937,1191}, {118951,5080}, {118956,5081}, {118960,5082}, {118967,5083},
	{118972,5084}, {118978,5085}, {118985,5086}, {118989,5087}, {118994,5088}, {119002,3535},
	{119007,3535}, {119013,5089}, {119017,5090}, {119024,5091}, {119028,0}, {119032,1077},
	{119044,5092}, {119053,5093}, {119061,5094}, {119069,3180}, {119080,5095}, {119086,5096},
	{119092,5097}, {119098,5098}, {119101,5099}, {119105,5100}, {119109,5101}, {119117,5102},
	{119121,5103}, {119127,5104}, {119135,5105}, {119144,5106}, {119148,0}, {119152,0}, {119158,0},
	{119167,2872}, {119182,5107}, {119186,5108}, {119190,5110}, {119197,5111}, {119205,5112},
	{119214,5113}, {119220,5114}, {119227,5115}, {119235,5116}, {119244,5116}, {119254,5117},
	{119262,5118}, {119271,5119}, {119279,5120}, {119288,5121}, {119296,5122}, {119305,5123},
	{119314,5124}, {119323,5125}, {119332,5126}, {119340,5127}, {119347,5128}, {119355,5129},
	{119363,5130}, {119367,5132}, {119377,5133}, {119387,0}, {119400,5134}, {119419,5135},
	{119438,5136}, {119449,5137}, {119458,5138}, {119470,5139}, {119482,0}, {119489,5140},
	{119497,5141}, {119509,5142}, {119521,5143}, {119534,5144}, {119545,5145}, {119557,1865},
	{119564,5146}, {119568,5147}, {119575,5148}, {119584,5149}, {119592,0}, {119604,5150},
	{119624,0}, {119637,5151}, {119658,5152}, {119666,5153}, {119677,5154}, {119688,5155},
	{119700,0}, {119710,0}, {119721,5156}, {119739,5157}, {119742,0}, {119747,5158}, {119755,5159},
	{119762,5160}, {119771,5161}, {119782,5162}, {119792,5163}, {119802,5164}, {119811,5165},
	{119822,4742}, {119835,5164}, {119848,5166}, {119859,5166}, {119872,5167}, {119880,4674},
	{119889,5168}, {119898,5169}, {119909,5170}, {119922,5171}, {119935,5172}, {119947,5173},
	{119961,0}, {120000,5174}, {120028,5175}, {120041,0}, {120055,5176}, {120078,5177},
	{120087,5177}, {120099,5178}, {120113,5179}, {120126,5180}, {120133,5181}, {120142,5182},
	{120153,5183}, {120163,5184}, {120174,5181}, {120186,5181}, {120197,4744}, {120204,4675},
	{120213,4675}, {120223,4744}, {120232,4744}, {120242,5185}, {120253,0}, {120264,5186},
	{120284,5187}, {120291,4672}, {120302,4672}, {120314,4745}, {120324,4745}, {120335,1128},
	{120346,1128}, {120363,5188}, {120378,5188}, {120390,4313}, {120400,0}, {120407,0}, {120416,0},
	{120428,2874}, {120446,5189}, {120452,5190}, {120459,5191}, {120463,0}, {120470,0},
	{120482,5192}, {120497,5193}, {120502,5194}, {120505,5196}, {120511,0}, {120515,0}, {120523,48},
	{120535,0}, {120544,102}, {120557,0}, {120568,157}, {120583,0}, {120593,220}, {120607,0},
	{120616,365}, {120629,0}, {120638,375}, {120651,5197}, {120655,5199}, {120659,5200},
	{120663,5201}, {120676,5202}, {120680,5202}, {120687,0}, {120697,0}, {120712,0}, {120729,5203},
	{120754,5204}, {120759,67}, {120765,5205}, {120770,0}, {120775,5206}, {120782,0}, {120792,5207},
	{120806,0}, {120814,5208}, {120827,0}, {120836,133}, {120852,5209}, {120855,0}, {120859,0},
	{120865,5211}, {120875,5211}, {120885,5212}, {120893,5212}, {120904,5213}, {120916,5213},
	{120929,5213}, {120938,5214}, {120948,5214}, {120961,5214}, {120974,5215}, {120982,5215},
	{120996,5215}, {121011,5216}, {121019,5216}, {121029,5217}, {121037,5217}, {121048,5217},
	{121059,5218}, {121067,3534}, {121073,5219}, {121086,5220}, {121093,0}, {121098,5221},
	{121108,5222}, {121117,5223}, {121124,5224}, {121130,5224}, {121138,5225}, {121144,5225},
	{121153,5226}, {121158,5227}, {121161,5228}, {121165,0}, {121171,0}, {121181,104}, {121194,0},
	{121203,108}, {121216,5230}, {121222,5231}, {121228,5232}, {121240,1232}, {121244,5233},
	{121248,5234}, {121259,5235}, {121268,5236}, {121280,5237}, {121292,5238}, {121304,5239},
	{121316,1191}, {121319,5240}, {121324,5241}, {121331,0}, {121335,0}, {121342,5242}, {121354,0},
	{121363,5243}, {121375,5244}, {121383,0}, {121388,5245}, {121399,5246}, {121409,5247},
	{121420,5248}, {121431,5249}, {121442,5250}, {121452,5251}, {121462,5252}, {121473,5253},
	{121482,5254}, {121493,5255}, {121504,5256}, {121515,0}, {121523,5257}, {121536,0},
	{121546,5258}, {121560,5259}, {121569,5260}, {121581,5261}, {121586,5074}, {121595,5227},
	{121604,0}, {121608,5245}, {121618,5246}, {121627,5247}, {121637,5248}, {121647,5249},
	{121657,5250}, {121666,5251}, {121675,5252}, {121685,5253}, {121693,5254}, {121703,5255},
	{121713,5256}, {121722,0}, {121729,5257}, {121741,0}, {121750,5258}, {121763,5259},
	{121771,5262}, {121774,5264}, {121778,5265}, {121785,5266}, {121789,1861}, {121796,5267},
	{121803,5268}, {121810,5269}, {121821,0}, {121830,5270}, {121845,5271}, {121850,5271},
	{121859,5272}, {121863,5272}, {121871,5272}, {121882,5273}, {121893,5274}, {121897,5275},
	{121905,5276}, {121913,5277}, {121917,5278}, {121924,5279}, {121930,5280}, {121937,5281},
	{121944,5282}, {121954,5283}, {121962,5284}, {121971,5285}, {121975,5286}, {121981,5287},
	{121985,5289}, {121993,5290}, {122001,0}, {122006,5291}, {122018,5292}, {122030,0},
	{122037,5219}, {122052,0}, {122056,5293}, {122067,5294}, {122079,5295}, {122091,0}, {122096,0},
	{122103,5296}, {122114,5296}, {122127,5296}, {122138,0}, {122151,102}, {122168,5297},
	{122180,5298}, {122193,5298}, {122208,5299}, {122219,5299}, {122234,5299}, {122248,5300},
	{122259,5300}, {122274,5300}, {122290,5301}, {122301,5302}, {122313,5302}, {122326,5303},
	{122337,0}, {122342,5304}, {122354,5304}, {122367,5305}, {122378,5306}, {122392,5307},
	{122402,5308}, {122412,5309}, {122415,5310}, {122419,5310}, {122426,5311}, {122433,0},
	{122435,5312}, {122439,5313}, {122442,5314}, {122445,5315}, {122448,5316}, {122451,5317},
	{122454,5318}, {122457,5319}, {122460,2346}, {122470,2346}, {122487,2477}, {122504,5322},
	{122512,2650}, {122527,5323}, {122537,5324}, {122547,5325}, {122557,5326}, {122567,2346},
	{122578,2477}, {122589,5322}, {122597,5327}, {122609,4426}, {122621,5328}, {122632,0},
	{122642,0}, {122656,5329}, {122677,5330}, {122696,0}, {122718,5331}, {122746,5332},
	{122773,5333}, {122792,5334}, {122811,5335}, {122830,5336}, {122849,5337}, {122870,5338},
	{122891,5339}, {122911,5340}, {122932,5341}, {122941,5342}, {122951,5343}, {122966,5344},
	{122982,5345}, {122997,5346}, {123001,5347}, {123007,5348}, {123020,5349}, {123025,0},
	{123036,5350}, {123052,5351}, {123070,5352}, {123088,5353}, {123093,5354}, {123098,5355},
	{123109,2201}, {123122,5356}, {123134,5357}, {123144,5358}, {123154,5359}, {123166,5360},
	{123178,5361}, {123184,5362}, {123192,5363}, {123202,5364}, {123210,5365}, {123214,5367},
	{123223,5368}, {123236,5369}, {123242,5369}, {123254,251}, {123262,5370}, {123266,2322},
	{123275,5373}, {123283,3535}, {123295,3535}, {123308,5374}, {123313,5375}, {123319,5376},
	{123326,5377}, {123334,5378}, {123338,0}, {123344,4740}, {123355,4740}, {123368,3286},
	{123379,3286}, {123392,5379}, {123402,5379}, {123417,5379}, {123430,4476}, {123442,4476},
	{123455,5380}, {123465,5380}, {123477,5381}, {123487,5381}, {123503,5381}, {123517,5382},
	{123528,5382}, {123542,0}, {123549,5383}, {123563,5384}, {123574,0}, {123580,5385},
	{123593,2321}, {123601,5386}, {123612,5386}, {123622,5387}, {123632,0}, {123640,1317},
	{123653,1319}, {123668,1321}, {123684,5388}, {123697,5389}, {123703,5390}, {123707,5393},
	{123718,5394}, {123726,5395}, {123736,5396}, {123740,5398}, {123746,5399}, {123756,5400},
	{123768,5401}, {123781,5402}, {123784,2322}, {123787,5403}, {123790,5405}, {123794,5406},
	{123802,5407}, {123811,0}, {123815,0}, {123821,5408}, {123829,5408}, {123842,5408},
	{123855,4645}, {123863,4645}, {123874,4645}, {123887,4646}, {123897,4646}, {123910,4646},
	{123925,5409}, {123935,5409}, {123949,5409}, {123963,4647}, {123973,4647}, {124000,4647},
	{124014,5410}, {124024,5410}, {124039,5410}, {124054,5411}, {124063,5411}, {124077,5411},
	{124091,5412}, {124096,5412}, {124104,5412}, {124116,5413}, {124120,0}, {124126,5414},
	{124136,3140}, {124149,247}, {124161,5415}, {124165,5417}, {124173,0}, {124180,0},
	{124192,5418}, {124207,5419}, {124220,5402}, {124229,5420}, {124236,5421}, {124245,5422},
	{124249,5423}, {124259,5424}, {124267,5425}, {124271,5426}, {124281,5426}, {124293,2088},
	{124301,5425}, {124310,0}, {124316,5427}, {124328,5428}, {124342,5429}, {124356,5430},
	{124368,5431}, {124382,5432}, {124396,5433}, {124412,5434}, {124430,5435}, {124441,5436},
	{124453,5437}, {124466,0}, {124472,0}, {124480,1332}, {124491,1332}, {124503,0}, {124514,1332},
	{124529,3950}, {124545,5438}, {124563,5439}, {124578,5440}, {124599,5441}, {124618,4060},
	{124634,5439}, {124644,3950}, {124657,3950}, {124670,5438}, {124682,5438}, {124696,5438},
	{124711,5439}, {124723,5439}, {124735,5440}, {124748,5440}, {124766,5440}, {124784,5441},
	{124796,5441}, {124812,5441}, {124828,4060}, {124839,4060}, {124852,5442}, {124856,5444},
	{124862,5445}, {124869,5446}, {124875,5447}, {124880,5448}, {124883,5449}, {124887,5450},
	{124893,5451}, {124900,5452}, {124904,5453}, {124915,0}, {124924,5454}, {124936,5455},
	{124940,5456}, {124947,5457}, {124956,5458}, {124962,5459}, {124965,0}, {124973,5221},
	{124986,0}, {124994,5461}, {125007,5462}, {125011,5462}, {125018,5463}, {125025,0},
	{125033,114}, {125047,167}, {125063,274}, {125076,5464}, {125083,5464}, {125094,3411},
	{125100,0}, {125113,0}, {125131,0}, {125151,5465}, {125178,5466}, {125186,5467}, {125190,5468},
	{125206,0}, {125211,5461}, {125221,5469}, {125229,5470}, {125233,0}, {125242,5472},
	{125254,5473}, {125266,5474}, {125272,5474}, {125282,0}, {125288,0}, {125296,5475},
	{125306,5475}, {125321,5475}, {125336,5350}, {125346,5350}, {125359,5350}, {125374,5476},
	{125384,5351}, {125396,5351}, {125411,5351}, {125428,5477}, {125440,5477}, {125456,5477},
	{125472,5352}, {125484,5352}, {125500,5352}, {125516,5478}, {125526,5478}, {125538,5478},
	{125555,5478}, {125572,5476}, {125583,5476}, {125599,5476}, {125615,0}, {125621,0},
	{125629,5479}, {125647,5479}, {125664,5479}, {125675,2866}, {125692,2866}, {125708,4231},
	{125722,4231}, {125735,5480}, {125749,5480}, {125762,5481}, {125777,5481}, {125791,2058},
	{125805,2058}, {125818,5482}, {125836,5482}, {125853,5482}, {125864,5483}, {125871,0},
	{125878,5484}, {125894,3004}, {125906,0}, {125916,5484}, {125931,5485}, {125934,5485},
	{125938,5486}, {125944,5464}, {125947,2705}, {125953,5487}, {125956,5489}, {125959,5491},
	{125962,0}, {125967,5492}, {125974,5492}, {125986,5492}, {125997,3576}, {126004,3574},
	{126013,3574}, {126026,3574}, {126039,3576}, {126049,5493}, {126058,5493}, {126071,5493},
	{126084,3575}, {126093,3575}, {126107,3575}, {126121,5494}, {126130,5494}, {126144,5494},
	{126159,5495}, {126168,5495}, {126182,5495}, {126195,5496}, {126203,5497}, {126210,5497},
	{126219,5498}, {126231,5499}, {126243,5500}, {126250,5501}, {126259,5502}, {126268,5503},
	{126277,5504}, {126285,5505}, {126293,5506}, {126299,5507}, {126308,5508}, {126321,5509},
	{126330,5510}, {126334,5224}, {126339,5224}, {126346,5060}, {126354,5511}, {126359,5512},
	{126366,5513}, {126375,5514}, {126379,1984}, {126390,5515}, {126394,5516}, {126402,5517},
	{126411,5518}, {126420,5519}, {126431,5520}, {126442,5521}, {126454,5522}, {126467,5523},
	{126477,5524}, {126483,5225}, {126490,5226}, {126494,5525}, {126498,2088}, {126505,2088},
	{126513,5506}, {126521,4668}, {126527,5224}, {126536,5224}, {126545,5526}, {126555,4668},
	{126565,5513}, {126576,5527}, {126582,5527}, {126593,363}, {126599,5528}, {126605,5529},
	{126609,5530}, {126618,5531}, {126627,0}, {126635,5532}, {126649,5533}, {126662,0}, {126667,0},
	{126674,5534}, {126686,5534}, {126699,5535}, {126711,5535}, {126724,5536}, {126735,5536},
	{126749,5536}, {126764,5537}, {126775,5537}, {126789,5537}, {126804,5538}, {126815,5538},
	{126830,5538}, {126846,5539}, {126857,5539}, {126872,5539}, {126888,4422}, {126900,4422},
	{126913,5540}, {126922,5541}, {126930,5542}, {126933,0}, {126942,5543}, {126958,0},
	{126968,5544}, {126986,0}, {126998,5545}, {127017,2325}, {127021,0}, {127027,5546},
	{127035,5547}, {127043,5547}, {127054,5548}, {127062,5548}, {127072,5548}, {127085,5548},
	{127098,5549}, {127106,5549}, {127116,5549}, {127129,5549}, {127142,5550}, {127152,5550},
	{127165,5551}, {127173,5551}, {127183,5551}, {127197,5551}, {127211,5552}, {127219,5546},
	{127230,5546}, {127241,5552}, {127251,5552}, {127265,5552}, {127279,0}, {127284,0},
	{127291,5553}, {127300,5554}, {127311,5554}, {127324,5555}, {127335,5555}, {127347,5556},
	{127360,5556}, {127374,5556}, {127389,5557}, {127400,5557}, {127414,5557}, {127427,5557},
	{127442,5554}, {127454,5555}, {127465,5558}, {127474,5559}, {127490,5559}, {127505,5560},
	{127519,5561}, {127531,5561}, {127548,5561}, {127566,5561}, {127581,5562}, {127590,5563},
	{127604,5564}, {127616,5565}, {127629,5564}, {127643,5563}, {127658,5566}, {127670,5567},
	{127679,5568}, {127690,5569}, {127706,5569}, {127721,5569}, {127738,5570}, {127753,5570},
	{127769,5570}, {127783,4339}, {127798,4339}, {127814,4339}, {127830,4340}, {127844,4340},
	{127859,4340}, {127873,5571}, {127884,5572}, {127900,5571}, {127916,5572}, {127930,5567},
	{127947,5573}, {127962,5567}, {127976,5573}, {127990,4341}, {128000,5574}, {128012,5566},
	{128025,5574}, {128038,5574}, {128051,5566}, {128063,5575}, {128072,5576}, {128083,5577},
	{128100,5575}, {128117,5577}, {128132,5576}, {128150,5578}, {128166,5576}, {128181,5578},
	{128196,5579}, {128207,5579}, {128220,5579}, {128234,5579}, {128249,4342}, {128260,4342},
	{128273,4342}, {128287,4342}, {128300,5580}, {128312,5580}, {128330,5580}, {128347,5580},
	{128366,4343}, {128377,4343}, {128391,4343}, {128407,4343}, {128422,5581}, {128435,5581},
	{128448,5581}, {128459,5582}, {128471,5583}, {128487,5584}, {128498,0}, {128507,5570},
	{128522,5579}, {128537,5585}, {128546,5586}, {128556,5587}, {128567,5588}, {128571,0},
	{128581,5589}, {128597,5590}, {128614,4902}, {128622,4902}, {128637,0}, {128643,0},
	{128651,5591}, {128661,5591}, {128675,5591}, {128690,5591}, {128705,5591}, {128719,5545},
	{128729,5543}, {128741,5543}, {128756,5543}, {128772,5543}, {128788,5543}, {128805,5545},
	{128818,5545}, {128832,5592}, {128844,5592}, {128860,5592}, {128875,5592}, {128891,5593},
	{128901,5544}, {128913,5544}, {128930,5544}, {128946,5544}, {128963,5593}, {128975,5593},
	{128991,5593}, {129008,5593}, {129026,5594}, {129038,5594}, {129054,5594}, {129071,5594},
	{129088,5594}, {129104,5595}, {129114,0}, {129120,0}, {129128,5546}, {129138,5596},
	{129148,3358}, {129160,5597}, {129173,5598}, {129183,5599}, {129195,5598}, {129210,5598},
	{129225,5600}, {129240,5601}, {129250,5549}, {129260,5602}, {129272,5602}, {129287,5603},
	{129302,5603}, {129317,5604}, {129328,5549}, {129341,5604}, {129356,5605}, {129372,5605},
	{129388,5606}, {129398,5608}, {129410,5609}, {129423,5609}, {129436,5610}, {129449,5610},
	{129465,5610}, {129481,5611}, {129497,5612}, {129509,5613}, {129525,5613}, {129541,5614},
	{129557,5615}, {129568,5615}, {129583,5615}, {129599,5615}, {129614,5616}, {129626,5617},
	{129637,5588}, {129643,0}, {129650,5618}, {129663,5619}, {129674,5620}, {129687,5621},
	{129691,0}, {129699,2059}, {129711,2061}, {129723,2065}, {129738,5622}, {129747,5623},
	{129756,5624}, {129765,5624}, {129774,0}, {129781,5598}, {129795,5551}, {129810,5610},
	{129825,0}, {129832,5604}, {129846,5615}, {129860,0}, {129868,5549}, {129883,5549}, {129899,0},
	{129906,2398}, {129918,0}, {129926,2386}, {129941,0}, {129949,2381}, {129961,2383}, {129973,0},
	{129978,0}, {129985,0}, {129996,5625}, {130010,0}, {130020,5626}, {130034,0}, {130043,5627},
	{130055,0}, {130063,0}, {130076,5626}, {130092,0}, {130099,5625}, {130109,1673}, {130118,0},
	{130124,5628}, {130140,5628}, {130154,5629}, {130167,5630}, {130170,0}, {130175,0},
	{130182,5632}, {130191,5632}, {130202,5632}, {130216,5632}, {130229,5632}, {130243,5633},
	{130252,5633}, {130263,5633}, {130279,5633}, {130295,5633}, {130309,5634}, {130318,5634},
	{130332,5634}, {130345,5634}, {130359,5635}, {130368,5635}, {130379,5635}, {130395,5635},
	{130411,5635}, {130425,5636}, {130437,5636}, {130454,5636}, {130470,5636}, {130487,5637},
	{130496,5637}, {130507,5637}, {130524,5637}, {130541,5637}, {130556,5638}, {130567,5638},
	{130584,5638}, {130600,5638}, {130617,0}, {130625,5639}, {130640,5640}, {130654,5641},
	{130658,5642}, {130661,5445}, {130665,5644}, {130669,5645}, {130672,5647}, {130681,5648},
	{130690,5649}, {130702,5650}, {130710,5651}, {130715,5652}, {130722,5653}, {130733,5654},
	{130742,5655}, {130748,5656}, {130752,5657}, {130761,5658}, {130767,5659}, {130772,5659},
	{130779,5660}, {130783,5661}, {130793,5412}, {130798,5412}, {130811,5412}, {130824,4652},
	{130833,4652}, {130842,5662}, {130855,5663}, {130860,5664}, {130871,5665}, {130877,5666},
	{130880,5667}, {130891,5399}, {130895,5668}, {130905,0}, {130911,252}, {130923,254},
	{130937,256}, {130950,229}, {130961,5669}, {130965,5669}, {130973,5670}, {130977,5670},
	{130984,5670}, {130997,0}, {131003,5671}, {131014,5672}, {131024,5673}, {131035,5674},
	{131046,0}, {131053,5675}, {131070,0}, {131077,5676}, {131089,5677}, {131093,5677},
	{131100,5677}, {131113,2699}, {131115,5678}, {131118,5680}, {131125,1061}, {131130,5681},
	{131134,0}, {131139,0}, {131147,5682}, {131161,5683}, {131175,0}, {131181,0}, {131190,5682},
	{131205,5683}, {131220,5682}, {131228,5681}, {131233,5684}, {131238,5685}, {131242,5686},
	{131253,5687}, {131261,5688}, {131267,5689}, {131273,0}, {131280,3691}, {131290,0}, {131295,0},
	{131303,5690}, {131314,3689}, {131321,5691}, {131329,5692}, {131334,5693}, {131338,5696},
	{131342,5698}, {131349,5699}, {131354,5700}, {131359,5700}, {131368,5701}, {131379,5702},
	{131388,5703}, {131399,5704}, {131411,5705}, {131415,5071}, {131418,5706}, {131422,5707},
	{131431,5707}, {131441,5706}, {131446,5708}, {131452,5709}, {131456,1985}, {131463,0},
	{131469,0}, {131480,5710}, {131494,5711}, {131498,5713}, {131503,5714}, {131507,5715},
	{131517,5716}, {131522,5716}, {131530,5717}, {131537,5718}, {131541,5718}, {131547,5718},
	{131553,5719}, {131560,5720}, {131564,4902}, {131569,5721}, {131572,0}, {131575,0},
	{131579,5722}, {131586,5723}, {131590,5724}, {131594,2699}, {131599,5725}, {131603,5726},
	{131610,5727}, {131618,5728}, {131626,5728}, {131639,0}, {131643,5729}, {131650,5730},
	{131653,5731}, {131659,5732}, {131664,5732}, {131674,5732}, {131684,5733}, {131689,5733},
	{131698,5733}, {131706,5734}, {131714,5735}, {131723,5736}, {131727,5736}, {131733,5737},
	{131739,5738}, {131744,5739}, {131751,5740}, {131756,0}, {131761,5741}, {131771,5742},
	{131782,5743}, {131785,5595}, {131791,5492}, {131797,0}, {131799,0}, {131803,5744},
	{131813,5745}, {131816,0}, {131821,0}, {131827,0}, {131837,1647}, {131852,5750}, {131867,1647},
	{131877,5751}, {131888,2816}, {131899,0}, {131911,3069}, {131928,0}, {131941,3069},
	{131959,5752}, {131974,5753}, {131986,5754}, {132000,5755}, {132014,0}, {132026,5755},
	{132043,0}, {132055,5755}, {132072,5754}, {132084,5750}, {132094,5756}, {132103,5756},
	{132116,0}, {132125,5757}, {132139,0}, {132152,5757}, {132170,0}, {132183,5757}, {132201,5758},
	{132211,0}, {132222,2570}, {132238,0}, {132248,2570}, {132263,0}, {132271,0}, {132286,3069},
	{132306,0}, {132318,5755}, {132335,0}, {132350,5755}, {132370,0}, {132382,5757}, {132399,0},
	{132415,5757}, {132436,0}, {132450,2570}, {132469,0}, {132478,0}, {132491,3152}, {132511,47},
	{132527,0}, {132539,5759}, {132555,0}, {132564,0}, {132575,2816}, {132592,5752}, {132613,0},
	{132626,0}, {132641,2816}, {132663,5752}, {132688,5760}, {132692,0}, {132698,5762},
	{132714,5762}, {132731,0}, {132740,0}, {132752,1115}, {132771,5763}, {132789,3737},
	{132795,5764}, {132800,3738}, {132807,5765}, {132811,5768}, {132821,5769}, {132826,5770},
	{132833,5771}, {132840,5772}, {132846,5774}, {132853,5776}, {132863,5777}, {132871,5778},
	{132879,5779}, {132888,5780}, {132894,5781}, {132901,5782}, {132907,5783}, {132912,5784},
	{132919,5785}, {132927,5786}, {132932,5787}, {132938,5788}, {132944,5789}, {132951,5790},
	{132955,5792}, {132960,5793}, {132968,5794}, {132975,5795}, {132981,5796}, {132988,5797},
	{132994,5798}, {133000,0}, {133005,5799}, {133015,5800}, {133027,5801}, {133039,5802},
	{133046,5803}, {133050,0}, {133055,1578}, {133065,2058}, {133075,5804}, {133082,5805},
	{133087,5806}, {133095,5807}, {133099,5809}, {133110,5810}, {133118,5811}, {133124,5812},
	{133131,5813}, {133136,5814}, {133144,5815}, {133154,5816}, {133164,5817}, {133174,5818},
	{133182,5819}, {133191,5820}, {133195,5823}, {133203,0}, {133211,5824}, {133225,0},
	{133235,5825}, {133250,5826}, {133258,5827}, {133268,5828}, {133280,0}, {133289,0},
	{133299,5829}, {133314,0}, {133325,5830}, {133337,0}, {133346,0}, {133362,5831}, {133379,0},
	{133388,5832}, {133401,0}, {133413,5833}, {133429,0}, {133438,0}, {133452,5834}, {133472,5835},
	{133480,5836}, {133486,5837}, {133491,5838}, {133496,5839}, {133506,5840}, {133511,2207},
	{133517,0}, {133526,284}, {133541,5841}, {133551,0}, {133561,285}, {133576,5842}, {133587,5843},
	{133598,5844}, {133606,5845}, {133613,0}, {133619,0}, {133628,5846}, {133643,5847},
	{133659,5848}, {133674,5849}, {133690,5850}, {133706,5851}, {133722,5852}, {133738,5853},
	{133754,5854}, {133769,5855}, {133783,0}, {133800,5856}, {133824,5857}, {133846,5858},
	{133850,5863}, {133857,5864}, {133864,0}, {133874,5865}, {133892,1103}, {133910,5440},
	{133929,5866}, {133935,5867}, {133942,5868}, {133949,5869}, {133953,0}, {133958,5872},
	{133968,5873}, {133975,3739}, {133983,0}, {133988,5874}, {133997,3141}, {134009,286},
	{134020,5875}, {134027,5876}, {134031,5878}, {134038,5879}, {134047,5880}, {134056,5881},
	{134070,1960}, {134075,0}, {134080,0}, {134088,1010}, {134101,0}, {134107,0}, {134116,0},
	{134128,4075}, {134147,5882}, {134154,5883}, {134162,5884}, {134172,5885}, {134180,5886},
	{134189,5887}, {134197,5888}, {134201,0}, {134207,0}, {134218,5889}, {134233,0}, {134243,5890},
	{134257,0}, {134267,4658}, {134281,0}, {134292,4764}, {134307,0}, {134318,5891}, {134333,0},
	{134345,5892}, {134361,0}, {134372,5893}, {134387,5894}, {134393,5895}, {134398,5895},
	{134405,5895}, {134412,5896}, {134416,5897}, {134422,5898}, {134426,5899}, {134437,5900},
	{134440,5902}, {134444,5903}, {134449,1878}, {134455,1878}, {134463,5904}, {134466,5905},
	{134469,1254}, {134475,5909}, {134479,5910}, {134490,5910}, {134500,5911}, {134511,5912},
	{134515,5914}, {134528,5915}, {134532,5918}, {134539,5919}, {134551,5920}, {134559,5921},
	{134563,0}, {134569,0}, {134579,5922}, {134592,0}, {134601,5923}, {134614,5924}, {134619,5921},
	{134627,5921}, {134641,0}, {134648,0}, {134657,0}, {134670,5922}, {134686,0}, {134698,5923},
	{134714,5925}, {134720,0}, {134729,168}, {134744,0}, {134753,354}, {134767,5926}, {134771,0},
	{134777,5744}, {134789,5927}, {134805,5928}, {134814,0}, {134821,0}, {134830,0}, {134842,0},
	{134857,5929}, {134875,0}, {134890,0}, {134908,5929}, {134929,5930}, {134941,0}, {134948,0},
	{134956,0}, {134966,0}, {134978,0}, {134994,5931}, {135014,0}, {135024,0}, {135036,5744},
	{135054,5927}, {135076,0}, {135090,0}, {135106,5744}, {135129,5927}, {135155,5932}, {135165,0},
	{135173,0}, {135183,5933}, {135203,5933}, {135224,5934}, {135228,5934}, {135235,5935},
	{135239,115}, {135247,0}, {135254,1177}, {135267,315}, {135282,5937}, {135287,5938},
	{135291,5941}, {135297,5942}, {135303,5943}, {135309,5944}, {135317,5945}, {135326,5946},
	{135330,5947}, {135339,5948}, {135344,5949}, {135351,5950}, {135361,5951}, {135371,5952},
	{135380,5953}, {135390,5954}, {135401,5954}, {135413,5955}, {135423,5956}, {135433,5957},
	{135443,5958}, {135454,5959}, {135465,5960}, {135475,5961}, {135486,5962}, {135496,5963},
	{135507,5964}, {135517,5965}, {135529,0}, {135537,5966}, {135550,5967}, {135564,5968},
	{135568,1984}, {135573,5969}, {135580,5970}, {135584,5971}, {135591,5972}, {135597,5973},
	{135602,5973}, {135611,0}, {135617,5974}, {135628,5975}, {135640,5976}, {135646,5976},
	{135656,3137}, {135662,5977}, {135666,5978}, {135676,5979}, {135685,5980}, {135694,5981},
	{135702,5982}, {135711,5983}, {135720,5984}, {135729,5985}, {135738,5986}, {135747,5987},
	{135756,5988}, {135766,5989}, {135771,5990}, {135781,1879}, {135791,5991}, {135801,5992},
	{135811,0}, {135821,5993}, {135840,319}, {135857,5994}, {135867,5995}, {135871,5995},
	{135877,5995}, {135889,5996}, {135892,5997}, {135899,5998}, {135908,5999}, {135915,6000},
	{135918,6001}, {135922,6003}, {135930,2209}, {135936,6003}, {135943,6004}, {135953,161},
	{135960,6005}, {135968,6000}, {135973,6000}, {135980,6006}, {135986,6006}, {136000,6007},
	{136008,0}, {136016,0}, {136026,0}, {136039,0}, {136055,6008}, {136078,0}, {136086,0},
	{136096,0}, {136109,0}, {136127,6008}, {136152,6009}, {136156,6009}, {136163,6010},
	{136167,6011}, {136171,6013}, {136179,6014}, {136183,6015}, {136193,6016}, {136200,6017},
	{136208,6014}, {136215,6014}, {136226,6018}, {136233,6019}, {136238,6020}, {136241,6022},
	{136251,6023}, {136255,6024}, {136267,0}, {136273,6025}, {136286,6026}, {136294,6027},
	{136303,6028}, {136309,6029}, {136313,6031}, {136319,6031}, {136326,6032}, {136331,6033},
	{136338,6034}, {136345,6035}, {136352,1107}, {136361,0}, {136368,24}, {136378,173},
	{136391,349}, {136402,6036}, {136406,6036}, {136415,6036}, {136424,0}, {136431,0}, {136443,0},
	{136457,6037}, {136478,6038}, {136482,0}, {136490,6039}, {136503,6040}, {136507,6041},
	{136515,6042}, {136519,6043}, {136525,6044}, {136532,6045}, {136536,6046}, {136545,6046},
	{136554,6047}, {136559,0}, {136564,0}, {136571,6048}, {136588,6048}, {136606,6049}, {136614,0},
	{136618,0}, {136624,0}, {136634,6050}, {136647,0}, {136656,6051}, {136669,0}, {136674,0},
	{136681,0}, {136690,6052}, {136705,6053}, {136715,0}, {136722,1029}, {136736,0}, {136744,0},
	{136754,0}, {136766,6054}, {136784,6055}, {136797,6056}, {136803,6057}, {136811,0}, {136818,0},
	{136827,0}, {136840,6050}, {136856,0}, {136868,6051}, {136884,0}, {136895,6058}, {136909,0},
	{136919,0}, {136933,6051}, {136950,0}, {136960,6050}, {136973,6059}, {136977,6060},
	{136982,6061}, {136987,6062}, {136999,6063}, {137010,6064}, {137024,6065}, {137037,6066},
	{137049,6067}, {137062,6068}, {137067,0}, {137076,6069}, {137086,6070}, {137090,6072},
	{137105,6073}, {137113,6074}, {137117,6077}, {137126,6078}, {137137,6079}, {137141,6080},
	{137148,6081}, {137155,6082}, {137164,6083}, {137172,5930}, {137175,6084}, {137180,6085},
	{137192,6086}, {137199,6086}, {137211,0}, {137219,6087}, {137234,6088}, {137250,0},
	{137259,6089}, {137275,0}, {137284,6090}, {137300,6091}, {137317,0}, {137327,6089}, {137345,0},
	{137354,6092}, {137370,6093}, {137386,6094}, {137390,6095}, {137393,6097}, {137397,6098},
	{137402,6099}, {137409,6100}, {137413,6101}, {137417,6102}, {137420,6103}, {137426,6104},
	{137432,6105}, {137435,6108}, {137439,6109}, {137446,6110}, {137453,6111}, {137459,1350},
	{137464,0}, {137471,6112}, {137479,6113}, {137483,6114}, {137490,6114}, {137499,6115},
	{137503,6116}, {137510,6117}, {137514,6118}, {137520,6119}, {137528,6120}, {137532,6123},
	{137538,6124}, {137545,6125}, {137551,6126}, {137558,6127}, {137564,6128}, {137571,6129},
	{137577,0}, {137588,6130}, {137604,6131}, {137621,6132}, {137637,0}, {137648,6133},
	{137664,6134}, {137680,6135}, {137697,6136}, {137702,6137}, {137710,6138}, {137718,6139},
	{137724,6140}, {137732,6141}, {137744,6142}, {137750,6143}, {137757,6144}, {137761,6028},
	{137766,6145}, {137770,6146}, {137775,6147}, {137787,6148}, {137792,6148}, {137799,6148},
	{137806,6149}, {137815,6150}, {137819,6151}, {137822,6152}, {137828,6152}, {137840,6153},
	{137844,6153}, {137850,6154}, {137854,6154}, {137862,6155}, {137866,6156}, {137873,6157},
	{137880,6158}, {137884,6158}, {137890,6159}, {137894,6161}, {137901,6162}, {137907,6162},
	{137913,6163}, {137920,6164}, {137923,6166}, {137927,6167}, {137930,6171}, {137938,6172},
	{137942,6173}, {137953,6174}, {137957,6175}, {137965,6176}, {137973,6177}, {137977,6178},
	{137984,6179}, {137992,6180}, {137996,6181}, {138005,6180}, {138013,6182}, {138022,6183},
	{138032,6184}, {138040,6185}, {138044,6186}, {138052,6187}, {138056,6187}, {138064,6188},
	{138073,6189}, {138076,6195}, {138082,6196}, {138089,6197}, {138098,0}, {138106,0},
	{138118,3154}, {138137,180}, {138152,6198}, {138159,6199}, {138163,6202}, {138168,6203},
	{138174,6204}, {138181,6205}, {138187,6206}, {138196,5925}, {138201,6207}, {138208,6208},
	{138213,6209}, {138217,6210}, {138224,6211}, {138230,6211}, {138241,6212}, {138245,6214},
	{138251,6215}, {138256,6216}, {138260,6219}, {138267,6220}, {138272,6221}, {138280,6222},
	{138290,6223}, {138300,6224}, {138308,6225}, {138316,6226}, {138324,6227}, {138335,6228},
	{138345,6228}, {138357,6047}, {138362,0}, {138372,6229}, {138385,6230}, {138398,6231},
	{138411,6232}, {138424,6233}, {138437,6234}, {138450,6235}, {138463,0}, {138469,0},
	{138479,6236}, {138495,6237}, {138512,6238}, {138527,6239}, {138532,6240}, {138545,6241},
	{138549,6242}, {138556,0}, {138564,0}, {138575,5751}, {138592,5753}, {138610,5758},
	{138626,6243}, {138632,6244}, {138638,6245}, {138645,6246}, {138649,6246}, {138654,6247},
	{138657,6248}, {138663,6248}, {138673,6249}, {138677,6249}, {138685,6250}, {138693,6251},
	{138697,6252}, {138704,6253}, {138711,6253}, {138723,6254}, {138728,6254}, {138736,6254},
	{138746,6255}, {138750,6256}, {138755,6256}, {138761,6256}, {138772,6255}, {138779,6257},
	{138783,6257}, {138791,6258}, {138801,0}, {138803,6259}, {138811,6260}, {138814,6261},
	{138817,6262}, {138820,6263}, {138823,6264}, {138826,6265}, {138829,6266}, {138832,6267},
	{138841,6268}, {138850,6269}, {138854,0}, {138859,0}, {138865,0}, {138873,0}, {138883,0},
	{138897,6270}, {138915,0}, {138925,992}, {138937,0}, {138946,6270}, {138959,6271},
	{138967,6272}, {138971,6275}, {138980,3417}, {138986,6276}, {138992,6277}, {138998,6278},
	{139002,6279}, {139007,6279}, {139016,6280}, {139020,6281}, {139030,6282}, {139036,0},
	{139042,1905}, {139054,6283}, {139064,343}, {139075,6284}, {139079,0}, {139085,6286},
	{139094,6287}, {139102,6288}, {139108,6289}, {139112,6291}, {139120,6292}, {139128,6293},
	{139135,0}, {139141,6294}, {139156,6295}, {139172,6296}, {139178,6296}, {139187,6296},
	{139198,6297}, {139202,6299}, {139207,6300}, {139219,6301}, {139226,5655}, {139234,0},
	{139245,2849}, {139262,6302}, {139267,6303}, {139277,6304}, {139281,6305}, {139288,6306},
	{139307,4323}, {139313,6307}, {139319,0}, {139327,6308}, {139341,6309}, {139351,0},
	{139357,6310}, {139370,6311}, {139374,0}, {139379,6313}, {139388,6314}, {139397,6315},
	{139409,3142}, {139421,6316}, {139432,339}, {139443,6317}, {139447,6318}, {139451,6319},
	{139454,0}, {139459,3742}, {139468,3131}, {139477,3745}, {139486,3745}, {139498,3819},
	{139509,6320}, {139520,6320}, {139529,0}, {139536,3742}, {139547,3131}, {139557,3819},
	{139569,6320}, {139582,6320}, {139593,6321}, {139604,6321}, {139618,3745}, {139629,3745},
	{139642,6322}, {139653,6322}, {139663,6321}, {139672,6321}, {139684,6323}, {139693,6324},
	{139701,6325}, {139707,6325}, {139714,6326}, {139721,6327}, {139725,6328}, {139732,6329},
	{139736,6330}, {139743,6329}, {139748,6331}, {139752,228}, {139759,6332}, {139771,0},
	{139777,0}, {139788,6333}, {139802,6334}, {139808,6335}, {139818,6336}, {139822,6336},
	{139829,6337}, {139833,6338}, {139844,6339}, {139854,6340}, {139860,0}, {139867,6341},
	{139879,6342}, {139892,6047}, {139898,0}, {139906,3744}, {139918,3744}, {139930,6344},
	{139941,6345}, {139953,6345}, {139968,6345}, {139983,2373}, {140000,2373}, {140013,6346},
	{140025,6346}, {140037,6347}, {140049,6347}, {140065,6347}, {140081,3752}, {140093,3752},
	{140110,3752}, {140127,0}, {140138,6348}, {140154,6348}, {140172,6349}, {140186,6350},
	{140202,6350}, {140220,0}, {140230,0}, {140245,6351}, {140262,0}, {140277,6352}, {140294,0},
	{140304,0}, {140316,6353}, {140330,6353}, {140343,6354}, {140358,6354}, {140375,6355},
	{140388,6356}, {140403,6356}, {140420,0}, {140431,0}, {140447,6357}, {140465,6358},
	{140479,6359}, {140495,6359}, {140513,6357}, {140528,0}, {140539,6360}, {140555,6360},
	{140573,6361}, {140587,6362}, {140603,6362}, {140621,0}, {140627,6363}, {140640,6364},
	{140652,6365}, {140662,6366}, {140674,6367}, {140687,6368}, {140691,6369}, {140697,6370},
	{140703,6370}, {140715,0}, {140721,6371}, {140732,6372}, {140740,6373}, {140746,6374},
	{140750,6374}, {140756,6375}, {140759,6377}, {140763,0}, {140775,6380}, {140790,0},
	{140796,6381}, {140804,6382}, {140813,6383}, {140823,6384}, {140834,6385}, {140845,6386},
	{140857,6387}, {140867,6386}, {140877,6388}, {140888,6384}, {140903,6389}, {140918,6390},
	{140928,6391}, {140938,6392}, {140948,6394}, {140958,342}, {140970,6395}, {140979,6381},
	{140986,6396}, {140994,5071}, {140998,0}, {141002,6381}, {141008,6381}, {141013,0},
	{141018,6397}, {141029,6398}, {141039,6399}, {141049,0}, {141062,6400}, {141078,0}, {141086,0},
	{141098,3851}, {141117,0}, {141132,3853}, {141154,0}, {141165,3855}, {141183,6401},
	{141188,6402}, {141194,6403}, {141198,6260}, {141204,6261}, {141210,6262}, {141216,6263},
	{141222,6264}, {141228,6265}, {141234,6261}, {141241,6265}, {141249,6260}, {141257,6263},
	{141265,6264}, {141273,6262}, {141280,6404}, {141289,6405}, {141292,6406}, {141296,0},
	{141301,6407}, {141312,6408}, {141322,0}, {141331,6409}, {141344,6410}, {141355,6411},
	{141359,6412}, {141366,6413}, {141370,6414}, {141377,6415}, {141385,0}, {141394,6416},
	{141404,6417}, {141412,6417}, {141422,6418}, {141426,6419}, {141433,6420}, {141438,0},
	{141446,6421}, {141459,0}, {141469,6422}, {141483,6423}, {141487,6425}, {141494,6425},
	{141502,6426}, {141507,6427}, {141515,6428}, {141519,6431}, {141526,6432}, {141533,6433},
	{141537,6434}, {141544,6435}, {141551,6436}, {141559,3509}, {141562,6437}, {141567,6438},
	{141571,6440}, {141580,3194}, {141584,6441}, {141588,6442}, {141591,3195}, {141595,6443},
	{141598,6445}, {141602,6446}, {141608,0}, {141620,340}, {141638,0}, {141651,341}, {141669,6447},
	{141674,1732}, {141678,0}, {141685,6448}, {141700,6449}, {141704,6450}, {141713,6451},
	{141717,6453}, {141726,6454}, {141737,6455}, {141741,6457}, {141749,6458}, {141753,0},
	{141764,0}, {141777,6460}, {141797,6461}, {141820,0}, {141827,0}, {141836,6460}, {141851,6461},
	{141870,6460}, {141883,6461}, {141896,6462}, {141908,6463}, {141914,6464}, {141919,6465},
	{141927,6466}, {141935,6466}, {141945,6467}, {141951,6468}, {141958,0}, {141968,6259},
	{141984,6469}, {141990,6469}, {141999,6469}, {142010,6470}, {142014,6471}, {142018,6472},
	{142024,6473}, {142027,0}, {142032,6460}, {142043,6461}, {142058,6476}, {142062,0},
	{142068,1302}, {142079,1302}, {142090,2191}, {142098,2191}, {142107,2191}, {142120,2191},
	{142133,6477}, {142141,4272}, {142152,4272}, {142163,6478}, {142173,6478}, {142186,6478},
	{142199,6477}, {142209,6477}, {142219,6479}, {142229,6479}, {142243,6479}, {142257,5993},
	{142268,5993}, {142284,5993}, {142300,6476}, {142308,6480}, {142316,6481}, {142329,6482},
	{142335,6482}, {142345,6483}, {142349,6485}, {142361,6486}, {142368,6487}, {142376,6488},
	{142380,1732}, {142385,6489}, {142397,0}, {142405,0}, {142417,6490}, {142430,6491},
	{142434,6493}, {142441,6494}, {142449,6495}, {142465,6496}, {142476,6497}, {142487,6498},
	{142499,6499}, {142509,6500}, {142518,6501}, {142530,6502}, {142539,6503}, {142543,6504},
	{142546,6506}, {142551,6507}, {142564,0}, {142569,6508}, {142578,5893}, {142587,345},
	{142598,6509}, {142602,6510}, {142608,6511}, {142612,6512}, {142620,2604}, {142627,6513},
	{142633,6514}, {142637,6515}, {142647,6515}, {142657,6516}, {142661,6517}, {142667,6518},
	{142671,0}, {142676,3509}, {142687,6519}, {142694,0}, {142700,6520}, {142712,6521},
	{142725,6522}, {142728,6522}, {142732,6523}, {142739,6524}, {142748,6525}, {142753,6526},
	{142755,0}, {142762,158}, {142777,4956}, {142792,6527}, {142802,6528}, {142811,6529},
	{142822,6530}, {142835,6531}, {142840,6532}, {142843,6533}, {142849,6534}, {142854,6535},
	{142858,6536}, {142869,6537}, {142873,4917}, {142890,6538}, {142907,0}, {142912,0}, {142918,0},
	{142926,0}, {142936,0}, {142950,6539}, {142968,0}, {142978,993}, {142990,0}, {142999,6539},
	{143012,6540}, {143020,6541}, {143027,5616}, {143034,6542}, {143039,6543}, {143043,6544},
	{143053,6545}, {143061,6546}, {143065,6547}, {143074,0}, {143081,6548}, {143096,6549},
	{143110,6550}, {143118,6551}, {143127,0}, {143133,6552}, {143144,6553}, {143156,6554},
	{143165,6555}, {143176,6556}, {143188,6557}, {143197,6558}, {143210,2019}, {143213,0},
	{143218,6559}, {143226,2988}, {143234,2988}, {143243,2988}, {143254,6560}, {143265,6560},
	{143278,6561}, {143287,6561}, {143299,6561}, {143313,6560}, {143322,6562}, {143331,6562},
	{143343,6563}, {143350,6563}, {143360,6563}, {143371,4676}, {143379,4676}, {143389,4676},
	{143400,4038}, {143406,6564}, {143410,6565}, {143420,6566}, {143432,6567}, {143440,6568},
	{143447,0}, {143454,6569}, {143468,6570}, {143481,0}, {143484,0}, {143492,19}, {143503,0},
	{143513,87}, {143526,0}, {143534,181}, {143545,0}, {143555,196}, {143568,0}, {143575,103},
	{143585,6571}, {143589,0}, {143603,319}, {143620,6572}, {143625,6573}, {143629,6574},
	{143633,6576}, {143637,6576}, {143642,6576}, {143648,4622}, {143656,0}, {143663,6577},
	{143681,6578}, {143694,6579}, {143698,6580}, {143702,6581}, {143706,6581}, {143712,6581},
	{143721,6582}, {143725,6582}, {143735,6582}, {143748,6583}, {143757,5763}, {143763,6584},
	{143768,0}, {143774,0}, {143791,6585}, {143819,0}, {143837,6586}, {143866,6587}, {143869,6590},
	{143875,6591}, {143879,6592}, {143883,6592}, {143890,6593}, {143897,6594}, {143901,6595},
	{143910,6596}, {143917,6597}, {143923,6598}, {143927,6599}, {143931,5497}, {143937,0},
	{143941,6600}, {143951,6601}, {143960,6602}, {143970,6603}, {143974,6603}, {143982,6603},
	{144000,6604}, {144008,6605}, {144010,5659}, {144014,6606}, {144021,6607}, {144024,6608},
	{144032,0}, {144036,0}, {144043,6609}, {144053,3688}, {144059,6610}, {144065,5412},
	{144072,2088}, {144080,5412}, {144087,1839}, {144091,6611}, {144095,6613}, {144103,6614},
	{144110,6615}, {144123,6616}, {144133,6617}, {144142,3925}, {144146,6618}, {144150,6620},
	{144158,6620}, {144166,6621}, {144175,6622}, {144188,6622}, {144200,6623}, {144207,6624},
	{144213,5556}, {144220,6625}, {144223,6626}, {144227,5497}, {144232,6627}, {144238,6628},
	{144244,6628}, {144253,6629}, {144258,6629}, {144266,6630}, {144274,6631}, {144278,6633},
	{144286,6634}, {144293,6635}, {144302,6636}, {144311,6637}, {144320,6638}, {144328,6639},
	{144336,0}, {144346,0}, {144361,6640}, {144379,6641}, {144386,6642}, {144397,0}, {144405,5535},
	{144418,5537}, {144433,5539}, {144449,6643}, {144456,0}, {144464,137}, {144477,162},
	{144491,366}, {144504,4323}, {144511,6644}, {144514,2088}, {144526,4653}, {144538,6645},
	{144542,6647}, {144550,0}, {144555,6648}, {144566,6649}, {144574,0}, {144580,149}, {144593,358},
	{144608,355}, {144621,6650}, {144625,6652}, {144629,6653}, {144636,6654}, {144643,0},
	{144648,0}, {144656,0}, {144666,6655}, {144678,6655}, {144693,3847}, {144705,3847},
	{144720,3849}, {144732,3849}, {144748,6656}, {144762,6656}, {144781,6657}, {144795,6657},
	{144814,6658}, {144827,6658}, {144845,3848}, {144857,3848}, {144874,0}, {144880,0},
	{144888,6655}, {144898,6655}, {144910,3847}, {144920,3847}, {144933,3849}, {144943,6656},
	{144955,6656}, {144970,3849}, {144984,6657}, {144996,6657}, {145011,6658}, {145022,6658},
	{145036,3848}, {145046,3848}, {145059,6659}, {145064,6629}, {145068,6660}, {145071,0},
	{145079,5297}, {145092,0}, {145101,5212}, {145115,6661}, {145130,6662}, {145144,0}, {145148,0},
	{145154,3861}, {145165,3861}, {145178,1798}, {145188,3812}, {145199,3812}, {145211,6663},
	{145219,6664}, {145231,6663}, {145241,6665}, {145254,6666}, {145267,6663}, {145281,3860},
	{145293,3860}, {145307,6667}, {145315,6667}, {145325,6668}, {145338,6669}, {145352,6667},
	{145367,6670}, {145377,6671}, {145389,6672}, {145402,6670}, {145416,6673}, {145426,2738},
	{145438,3859}, {145447,3859}, {145459,3859}, {145472,1799}, {145483,0}, {145493,3861},
	{145508,3860}, {145524,2738}, {145538,0}, {145548,6663}, {145565,6670}, {145582,3859},
	{145598,6674}, {145610,6675}, {145620,6676}, {145631,0}, {145637,139}, {145648,0}, {145655,163},
	{145668,370}, {145680,6677}, {145691,6678}, {145696,6538}, {145708,6678}, {145718,4425},
	{145729,6679}, {145732,6680}, {145740,6681}, {145747,6682}, {145750,6683}, {145754,6682},
	{145758,6684}, {145763,6685}, {145774,6686}, {145784,6687}, {145790,6687}, {145801,3740},
	{145810,6688}, {145812,0}, {145816,6460}, {145826,6689}, {145835,5040}, {145842,5499},
	{145853,0}, {145865,6690}, {145886,6691}, {145903,6692}, {145924,0}, {145930,6693},
	{145945,6694}, {145956,6695}, {145971,0}, {145981,190}, {146000,155}, {146015,346},
	{146034,6696}, {146037,6697}, {146045,6698}, {146055,6699}, {146065,6700}, {146073,6701},
	{146088,6702}, {146098,6703}, {146111,6704}, {146115,0}, {146122,0}, {146131,6689},
	{146145,6705}, {146164,6689}, {146177,6705}, {146190,6706}, {146202,0}, {146211,0},
	{146222,6689}, {146238,6705}, {146259,6707}, {146263,6708}, {146269,6696}, {146273,6709},
	{146278,6710}, {146286,6711}, {146292,0}, {146301,6712}, {146313,6713}, {146319,0},
	{146326,6714}, {146339,6715}, {146352,0}, {146357,1047}, {146368,10}, {146376,6716}, {146386,0},
	{146395,6717}, {146407,0}, {146412,0}, {146419,0}, {146429,0}, {146442,6718}, {146462,0},
	{146470,1011}, {146483,0}, {146489,0}, {146498,0}, {146510,6718}, {146529,0}, {146537,0},
	{146547,0}, {146560,0}, {146578,6718}, {146603,6719}, {146607,6720}, {146618,6721},
	{146621,5557}, {146627,78}, {146635,6722}, {146638,6723}, {146641,6724}, {146645,6723},
	{146655,0}, {146660,0}, {146668,369}, {146682,6725}, {146691,0}, {146700,2588}, {146713,6726},
	{146718,6727}, {146722,6729}, {146727,6730}, {146735,6731}, {146743,6732}, {146752,6733},
	{146760,6734}, {146769,6735}, {146775,6736}, {146781,6737}, {146785,6738}, {146793,6739},
	{146797,6740}, {146804,6741}, {146812,0}, {146815,0}, {146820,6689}, {146830,6705},
	{146845,6742}, {146849,0}, {146852,0}, {146857,0}, {146865,2876}, {146879,6743}, {146888,5499},
	{146896,5499}, {146906,6744}, {146910,6745}, {146918,6746}, {146922,0}, {146927,0},
	{146934,6747}, {146951,6747}, {146969,6748}, {146978,1537}, {146989,6747}, {147004,6749},
	{147008,6750}, {147016,6751}, {147020,74}, {147026,0}, {147033,6752}, {147041,6753}, {147053,0},
	{147064,6754}, {147078,0}, {147088,0}, {147104,6755}, {147123,25}, {147130,6756}, {147143,6757},
	{147153,0}, {147159,0}, {147167,6758}, {147184,6759}, {147190,6760}, {147194,6761},
	{147198,6762}, {147202,6763}, {147206,6765}, {147210,6766}, {147214,6767}, {147218,6768},
	{147222,6769}, {147226,6770}, {147230,6771}, {147233,6773}, {147242,6774}, {147251,6775},
	{147256,6776}, {147267,6777}, {147271,6777}, {147277,6777}, {147286,6778}, {147295,6779},
	{147298,6780}, {147302,6781}, {147306,6782}, {147310,6779}, {147314,6784}, {147321,6785},
	{147325,6786}, {147328,6788}, {147332,6789}, {147340,6790}, {147344,6791}, {147357,0},
	{147362,6792}, {147372,6793}, {147376,6795}, {147383,0}, {147391,373}, {147409,6796},
	{147423,6797}, {147427,6797}, {147435,0}, {147438,0}, {147445,6798}, {147455,0}, {147463,6799},
	{147474,6800}, {147478,6801}, {147485,0}, {147493,6802}, {147504,0}, {147509,6803}, {147517,0},
	{147522,0}, {147528,6804}, {147537,0}, {147546,6805}, {147558,0}, {147565,6806}, {147575,6807},
	{147579,6808}, {147582,6808}, {147586,6808}, {147592,6809}, {147595,6809}, {147599,6810},
	{147606,6811}, {147610,6811}, {147616,6812}, {147620,6813}, {147627,6814}, {147632,6812},
	{147637,0}, {147642,6815}, {147650,0}, {147658,6816}, {147669,0}, {147675,6817}, {147684,0},
	{147686,1616}, {147693,0}, {147699,6818}, {147709,1673}, {147720,6819}, {147723,6820},
	{147729,0}, {147733,6821}, {147745,6822}, {147749,6823}, {147760,6819}, {147770,6824},
	{147776,6825}, {147780,6827}, {147785,6828}, {147793,6829}, {147800,6830}, {147807,6831},
	{147813,6832}, {147818,6833}, {147822,0}, {147828,3508}, {147838,101}, {147844,6834},
	{147853,0}, {147858,1178}, {147869,6835}, {147873,6836}, {147878,6837}, {147882,6838},
	{147890,6839}, {147898,6840}, {147901,6842}, {147905,6843}, {147908,6846}, {147912,6848},
	{147921,6849}, {147928,6850}, {147933,6851}, {147937,6852}, {147944,6851}, {147953,6853},
	{147957,6854}, {147961,6855}, {147970,6856}, {147975,6857}, {147986,6858}, {148000,6859},
	{148010,6860}, {148014,60}, {148022,6861}, {148032,6862}, {148038,1673}, {148041,6863},
	{148053,6864}, {148056,0}, {148062,0}, {148070,6866}, {148082,1609}, {148098,6862},
	{148114,6867}, {148126,6867}, {148141,1609}, {148157,6868}, {148169,4356}, {148181,1609},
	{148197,6868}, {148209,6868}, {148223,0}, {148233,1609}, {148255,6796}, {148266,6796},
	{148282,3533}, {148285,3533}, {148291,6869}, {148295,6870}, {148298,0}, {148301,1673},
	{148309,0}, {148320,6871}, {148335,6872}, {148338,6872}, {148342,6873}, {148346,6874},
	{148354,6875}, {148358,6876}, {148363,6877}, {148369,6878}, {148376,6879}, {148380,6880},
	{148385,6881}, {148391,6882}, {148394,6883}, {148397,0}, {148402,6885}, {148409,6886},
	{148416,6243}, {148425,6243}, {148435,6887}, {148444,6887}, {148453,6888}, {148462,6889},
	{148472,6890}, {148481,6759}, {148491,3447}, {148502,6890}, {148513,6891}, {148522,3447},
	{148532,6889}, {148543,6892}, {148550,6893}, {148559,6090}, {148571,6090}, {148583,6090},
	{148595,6894}, {148605,6894}, {148617,6894}, {148630,6894}, {148643,6895}, {148652,6895},
	{148663,6895}, {148676,6895}, {148688,6895}, {148700,6896}, {148707,6897}, {148718,6897},
	{148730,6897}, {148742,6898}, {148752,6898}, {148764,6898}, {148778,6898}, {148791,6898},
	{148804,6899}, {148811,6691}, {148820,6691}, {148830,3583}, {148840,6900}, {148850,6899},
	{148859,6901}, {148869,6901}, {148879,6902}, {148888,5589}, {148899,5589}, {148912,5589},
	{148925,5589}, {148937,6089}, {148948,6089}, {148960,6089}, {148972,5618}, {148983,5618},
	{148995,5618}, {149007,6690}, {149017,6690}, {149030,6690}, {149044,6690}, {149058,6690},
	{149072,6903}, {149081,6904}, {149093,6905}, {149105,6906}, {149116,6907}, {149128,6908},
	{149140,6909}, {149153,6910}, {149165,6911}, {149177,6092}, {149185,5639}, {149195,5639},
	{149207,5639}, {149220,5639}, {149234,5639}, {149247,6089}, {149257,6912}, {149269,6912},
	{149282,6912}, {149295,6088}, {149304,6088}, {149317,6088}, {149330,6088}, {149343,5619},
	{149350,6913}, {149359,6913}, {149369,5619}, {149379,6914}, {149386,6915}, {149395,6915},
	{149405,6915}, {149415,6091}, {149425,6091}, {149438,6091}, {149451,6091}, {149464,6916},
	{149473,6917}, {149485,6918}, {149498,6919}, {149511,6920}, {149525,6921}, {149538,6922},
	{149551,6923}, {149565,6924}, {149578,6093}, {149586,6093}, {149598,6093}, {149611,6093},
	{149623,5620}, {149632,5620}, {149643,5620}, {149654,5620}, {149665,5620}, {149676,6925},
	{149686,5590}, {149698,5590}, {149712,5590}, {149727,5590}, {149742,6692}, {149755,6692},
	{149764,6692}, {149777,6692}, {149791,6692}, {149805,5640}, {149814,5640}, {149825,5640},
	{149838,5640}, {149851,5640}, {149865,6759}, {149874,1060}, {149881,0}, {149890,6926},
	{149901,5034}, {149908,0}, {149916,5636}, {149931,5638}, {149945,6927}, {149953,6928},
	{149957,6929}, {149964,6930}, {149972,6931}, {149980,6932}, {149984,6932}, {149989,0},
	{149995,5569}, {150007,5580}, {150020,6933}, {150029,6934}, {150034,0}, {150039,6935},
	{150049,6936}, {150052,6936}, {150057,6937}, {150063,6938}, {150067,6939}, {150072,6940},
	{150078,1881}, {150084,1881}, {150094,6941}, {150102,6942}, {150105,6944}, {150109,6945},
	{150120,6946}, {150130,6947}, {150134,6948}, {150140,6949}, {150144,6950}, {150150,6951},
	{150154,6952}, {150161,6887}, {150167,2212}, {150172,2212}, {150180,1060}, {150188,6953},
	{150192,6954}, {150196,6955}, {150203,6900}, {150209,6956}, {150212,6957}, {150216,6957},
	{150221,6958}, {150225,6958}, {150230,6956}, {150237,6959}, {150243,6960}, {150249,6961},
	{150253,6962}, {150260,6963}, {150265,6964}, {150269,6965}, {150275,6966}, {150279,6967},
	{150285,5224}, {150290,5224}, {150297,6968}, {150301,6969}, {150307,0}, {150311,0}, {150317,0},
	{150326,0}, {150338,3826}, {150353,3826}, {150371,0}, {150383,0}, {150398,3826}, {150416,0},
	{150423,0}, {150434,3825}, {150448,0}, {150458,3826}, {150471,6970}, {150479,6971},
	{150491,6972}, {150504,6973}, {150513,6974}, {150524,6975}, {150537,6976}, {150550,6977},
	{150561,6978}, {150570,6979}, {150583,6980}, {150590,6981}, {150600,0}, {150604,6982},
	{150610,6983}, {150615,6984}, {150620,6985}, {150625,6986}, {150633,6987}, {150640,0},
	{150647,0}, {150656,0}, {150668,0}, {150683,6988}, {150701,0}, {150716,0}, {150734,6988},
	{150755,0}, {150765,0}, {150779,3827}, {150796,0}, {150809,6988}, {150825,6989}, {150836,6990},
	{150841,6991}, {150847,0}, {150857,6992}, {150874,0}, {150886,6993}, {150905,0}, {150915,6994},
	{150932,0}, {150942,6995}, {150959,6996}, {150965,0}, {150973,1452}, {150990,2814},
	{151007,6997}, {151016,6997}, {151033,6998}, {151040,6998}, {151057,6998}, {151074,6999},
	{151081,6999}, {151100,6999}, {151119,7000}, {151130,7001}, {151141,7002}, {151148,7003},
	{151153,7004}, {151160,7004}, {151181,7004}, {151202,7003}, {151209,7003}, {151224,0},
	{151239,7005}, {151271,0}, {151286,7006}, {151310,0}, {151327,7007}, {151355,7002},
	{151362,7002}, {151383,7002}, {151404,7008}, {151413,7008}, {151428,7008}, {151443,7009},
	{151452,7009}, {151467,7009}, {151482,7010}, {151487,7010}, {151494,7010}, {151509,7011},
	{151516,7011}, {151527,7011}, {151538,7012}, {151545,7012}, {151560,7012}, {151575,7013},
	{151592,6997}, {151603,6997}, {151620,6997}, {151625,7014}, {151632,7014}, {151651,7014},
	{151670,7015}, {151677,7015}, {151696,7015}, {151715,7016}, {151720,7016}, {151727,7016},
	{151746,7017}, {151751,7017}, {151758,7017}, {151771,387}, {151782,7018}, {151787,0},
	{151796,0}, {151812,0}, {151830,385}, {151857,385}, {151900,385}, {151943,386}, {152000,386},
	{152035,386}, {152072,387}, {152097,387}, {152124,388}, {152147,388}, {152176,388},
	{152207,389}, {152232,389}, {152261,389}, {152290,390}, {152317,390}, {152346,391},
	{152367,391}, {152392,391}, {152419,0}, {152442,386}, {152482,0}, {152507,390}, {152543,7019},
	{152558,7018}, {152567,7020}, {152572,7020}, {152579,7020}, {152594,0}, {152599,0},
	{152606,7021}, {152622,7021}, {152654,7021}, {152686,7005}, {152700,7005}, {152724,7005},
	{152750,7006}, {152764,7006}, {152780,7000}, {152792,7000}, {152810,7000}, {152830,7022},
	{152844,7022}, {152862,7022}, {152880,7007}, {152896,7007}, {152914,7023}, {152924,7023},
	{152938,7023}, {152954,7024}, {152961,7024}, {152984,7024}, {153007,7025}, {153020,7026},
	{153029,7027}, {153034,7027}, {153041,7027}, {153056,0}, {153061,6997}, {153083,7001},
	{153099,6997}, {153121,7018}, {153135,7028}, {153140,0}, {153157,7029}, {153191,0},
	{153204,7030}, {153228,7028}, {153235,7028}, {153246,7031}, {153255,7032}, {153262,7032},
	{153285,7032}, {153308,7033}, {153319,388}, {153328,0}, {153341,465}, {153369,520},
	{153387,7034}, {153396,7035}, {153405,7036}, {153412,7036}, {153425,7037}, {153440,7038},
	{153455,7039}, {153460,7040}, {153469,7041}, {153476,7042}, {153495,7043}, {153502,7043},
	{153519,5925}, {153524,0}, {153533,7044}, {153549,0}, {153566,521}, {153588,7045},
	{153595,7046}, {153606,7047}, {153619,7048}, {153632,7049}, {153645,7050}, {153656,7051},
	{153669,0}, {153690,7052}, {153718,7052}, {153750,0}, {153771,7053}, {153801,0}, {153812,0},
	{153844,7054}, {153885,0}, {153917,7055}, {153958,0}, {153969,0}, {153999,7056}, {154036,7056},
	{154077,0}, {154109,7057}, {154148,7057}, {154191,7058}, {154198,0}, {154215,7058},
	{154239,7058}, {154265,7059}, {154270,7060}, {154277,7060}, {154290,7059}, {154305,7061},
	{154312,7061}, {154329,1515}, {154340,1516}, {154359,7062}, {154366,7062}, {154377,1554},
	{154380,7063}, {154385,7064}, {154398,1554}, {154409,1555}, {154433,0}, {154448,7065},
	{154470,7065}, {154494,7066}, {154519,0}, {154534,408}, {154564,1555}, {154569,7067},
	{154586,7068}, {154595,7068}, {154612,7069}, {154619,7069}, {154636,7069}, {154651,7070},
	{154666,7071}, {154677,0}, {154690,7072}, {154710,7065}, {154717,7073}, {154722,7074},
	{154727,0}, {154732,7076}, {154746,7077}, {154764,6017}, {154776,7078}, {154796,6016},
	{154806,7079}, {154816,6015}, {154832,7080}, {154843,0}, {154850,7081}, {154866,7068},
	{154871,7082}, {154880,7083}, {154891,0}, {154898,7084}, {154914,7085}, {154934,7086},
	{154947,0}, {154964,423}, {154988,499}, {155005,7087}, {155010,7088}, {155035,7089},
	{155042,7089}, {155056,7089}, {155072,7090}, {155089,436}, {155104,7091}, {155109,7091},
	{155120,7092}, {155131,7093}, {155142,7094}, {155153,7095}, {155164,7096}, {155183,7097},
	{155202,7098}, {155213,7099}, {155216,0}, {155234,411}, {155261,445}, {155292,0}, {155314,7100},
	{155345,7101}, {155380,0}, {155392,7102}, {155413,7103}, {155438,7104}, {155457,7105},
	{155464,7106}, {155481,7106}, {155496,7107}, {155513,7107}, {155528,7108}, {155535,7109},
	{155544,7110}, {155555,7108}, {155568,7111}, {155583,7112}, {155596,7112}, {155607,7113},
	{155612,7114}, {155635,7115}, {155640,7114}, {155645,7116}, {155650,7117}, {155657,7118},
	{155672,7119}, {155683,0}, {155700,7120}, {155724,7121}, {155741,7122}, {155744,7123},
	{155755,7124}, {155762,7124}, {155771,7125}, {155784,7126}, {155793,7126}, {155808,7126},
	{155821,0}, {155844,7127}, {155874,7127}, {155908,0}, {155931,7128}, {155963,7129},
	{155972,7129}, {155987,7130}, {156000,7131}, {156011,7130}, {156022,7132}, {156033,0},
	{156048,440}, {156080,519}, {156108,7133}, {156115,7134}, {156128,7135}, {156143,7136},
	{156158,7137}, {156173,7138}, {156190,7139}, {156201,7140}, {156210,1966}, {156217,1966},
	{156234,7141}, {156251,468}, {156262,7142}, {156271,7140}, {156278,7143}, {156295,0},
	{156316,7144}, {156346,0}, {156369,7145}, {156399,7145}, {156433,7146}, {156438,7147},
	{156443,2262}, {156448,2262}, {156455,2262}, {156470,7148}, {156485,7149}, {156492,7150},
	{156497,7148}, {156504,7149}, {156517,7151}, {156522,7152}, {156529,7147}, {156546,7153},
	{156563,7154}, {156580,0}, {156603,7155}, {156635,7156}, {156642,7156}, {156657,0},
	{156680,7157}, {156710,7157}, {156744,7158}, {156749,7159}, {156758,7160}, {156763,7161},
	{156770,7161}, {156785,7162}, {156790,431}, {156799,7163}, {156810,0}, {156827,7164},
	{156851,7164}, {156879,7165}, {156882,7166}, {156889,7167}, {156906,7166}, {156923,7168},
	{156930,7168}, {156949,7169}, {156954,7170}, {156961,7170}, {156976,7170}, {156989,7171},
	{156998,7171}, {157013,7171}, {157026,7167}, {157031,7172}, {157036,7172}, {157043,7173},
	{157052,7166}, {157057,7174}, {157066,0}, {157071,0}, {157078,7175}, {157092,7176},
	{157112,6893}, {157132,7143}, {157152,6893}, {157172,6886}, {157182,7177}, {157196,7177},
	{157212,7178}, {157226,7178}, {157242,6089}, {157256,7179}, {157274,6089}, {157294,7179},
	{157314,7180}, {157328,7181}, {157346,7182}, {157366,7183}, {157386,6089}, {157402,7184},
	{157422,7184}, {157444,7184}, {157466,6088}, {157480,6088}, {157500,6088}, {157520,6088},
	{157540,7185}, {157554,7185}, {157570,7185}, {157586,6091}, {157602,7186}, {157624,6091},
	{157646,7187}, {157668,6091}, {157690,7188}, {157704,7189}, {157724,7190}, {157746,7191},
	{157768,7188}, {157790,7192}, {157812,6885}, {157822,7193}, {157836,7193}, {157852,7194},
	{157865,7195}, {157880,7196}, {157895,7197}, {157906,7198}, {157919,409}, {157928,0},
	{157953,7199}, {157985,7199}, {158021,0}, {158044,7200}, {158076,7201}, {158079,0},
	{158094,7202}, {158116,7203}, {158121,7204}, {158132,7205}, {158147,7206}, {158154,7206},
	{158163,0}, {158174,509}, {158198,522}, {158222,7207}, {158235,0}, {158244,0}, {158264,3},
	{158295,425}, {158311,475}, {158327,7208}, {158332,7210}, {158345,7210}, {158352,7211},
	{158359,7212}, {158368,7213}, {158377,7214}, {158386,7215}, {158393,7216}, {158402,7217},
	{158411,7218}, {158420,7219}, {158427,7220}, {158434,7219}, {158443,7220}, {158452,7221},
	{158459,7221}, {158476,0}, {158479,7222}, {158485,7223}, {158491,7224}, {158498,0},
	{158513,7225}, {158543,7226}, {158575,7227}, {158603,7224}, {158616,7228}, {158623,7228},
	{158644,7228}, {158667,7229}, {158678,7230}, {158687,7230}, {158702,7230}, {158715,0},
	{158730,7231}, {158750,7232}, {158772,383}, {158794,242}, {158814,112}, {158840,7233},
	{158866,0}, {158881,401}, {158909,0}, {158922,397}, {158940,400}, {158962,424}, {158982,0},
	{158993,7234}, {159011,7235}, {159018,7235}, {159033,150}, {159042,3508}, {159055,7236},
	{159070,7236}, {159087,435}, {159098,3509}, {159115,7237}, {159122,7238}, {159131,7237},
	{159142,0}, {159159,7239}, {159183,0}, {159196,396}, {159218,404}, {159244,422}, {159266,0},
	{159279,398}, {159301,406}, {159327,430}, {159351,7240}, {159360,7241}, {159369,7242},
	{159376,7243}, {159383,7243}, {159400,7243}, {159419,7244}, {159426,7245}, {159431,0},
	{159436,7246}, {159454,7247}, {159472,0}, {159483,7242}, {159505,3509}, {159520,7248},
	{159527,7248}, {159540,415}, {159551,7244}, {159570,0}, {159581,466}, {159607,7249},
	{159612,7250}, {159621,7251}, {159628,7251}, {159639,7252}, {159648,412}, {159661,7253},
	{159668,7253}, {159681,7253}, {159692,7254}, {159701,7254}, {159718,7254}, {159737,7255},
	{159742,7255}, {159755,7256}, {159762,7257}, {159775,7258}, {159786,7258}, {159799,7257},
	{159808,7259}, {159815,7259}, {159828,7259}, {159841,7260}, {159848,7260}, {159865,7260},
	{159884,7261}, {159891,7262}, {159910,7263}, {159919,7264}, {159926,7264}, {159937,7265},
	{159944,529}, {159959,7266}, {159968,7267}, {159979,7268}, {160000,7268}, {160017,7269},
	{160024,7269}, {160037,7270}, {160044,7271}, {160051,7272}, {160060,7273}, {160073,0},
	{160090,7274}, {160120,0}, {160137,7275}, {160169,0}, {160186,7276}, {160214,0}, {160231,459},
	{160261,467}, {160287,507}, {160315,0}, {160324,444}, {160348,7277}, {160368,7278},
	{160386,7262}, {160393,7279}, {160400,0}, {160415,7280}, {160439,0}, {160448,7279},
	{160468,7281}, {160473,7281}, {160486,7282}, {160497,0}, {160502,0}, {160518,7283}, {160545,0},
	{160565,508}, {160596,0}, {160620,7284}, {160655,7285}, {160669,0}, {160689,464}, {160722,0},
	{160746,7286}, {160783,0}, {160797,7287}, {160824,7288}, {160839,0}, {160862,7289}, {160894,0},
	{160915,7290}, {160943,7290}, {160975,7288}, {160992,7291}, {160999,7291}, {161010,0},
	{161031,7292}, {161065,7293}, {161095,7294}, {161127,7295}, {161134,7295}, {161147,7296},
	{161160,7297}, {161165,7298}, {161170,7299}, {161177,7300}, {161190,7301}, {161203,7298},
	{161216,7302}, {161229,7303}, {161244,7304}, {161253,7305}, {161260,7305}, {161277,7306},
	{161294,7307}, {161301,7308}, {161310,7307}, {161325,7309}, {161332,7309}, {161341,7310},
	{161350,7310}, {161359,7311}, {161368,7312}, {161375,7313}, {161384,7314}, {161395,7315},
	{161408,7316}, {161421,7317}, {161434,7318}, {161441,7318}, {161454,7319}, {161461,7319},
	{161470,0}, {161489,7320}, {161515,7320}, {161545,0}, {161566,7321}, {161596,7322},
	{161601,7323}, {161616,7322}, {161623,7311}, {161630,7324}, {161647,7325}, {161650,0},
	{161659,7326}, {161681,7327}, {161705,0}, {161712,7328}, {161732,5294}, {161752,5295},
	{161774,0}, {161783,5304}, {161805,7329}, {161829,0}, {161838,7330}, {161858,7331},
	{161867,7332}, {161874,7333}, {161889,7334}, {161904,7335}, {161921,7336}, {161934,7337},
	{161949,7338}, {161964,7339}, {161979,7340}, {161994,7341}, {162003,7341}, {162018,7342},
	{162023,0}, {162032,7343}, {162048,7344}, {162055,7346}, {162060,7347}, {162085,7348},
	{162090,7349}, {162099,7350}, {162110,0}, {162117,7351}, {162129,7352}, {162145,0},
	{162150,7353}, {162162,7353}, {162176,7353}, {162183,0}, {162186,7354}, {162202,5395},
	{162207,7355}, {162226,5395}, {162233,5395}, {162250,7356}, {162271,7357}, {162290,0},
	{162297,0}, {162309,0}, {162323,7358}, {162344,7358}, {162371,7277}, {162388,7277},
	{162409,7359}, {162430,7360}, {162447,7361}, {162470,7360}, {162491,7362}, {162512,7362},
	{162537,7361}, {162556,7363}, {162573,7363}, {162598,7364}, {162621,7365}, {162630,7366},
	{162635,526}, {162648,7367}, {162655,7368}, {162666,7369}, {162677,7370}, {162688,7371},
	{162693,7372}, {162700,7372}, {162717,7288}, {162730,1516}, {162735,7373}, {162740,5519},
	{162745,5497}, {162757,5497}, {162773,7109}, {162784,7374}, {162803,7375}, {162822,7108},
	{162831,7108}, {162846,7310}, {162855,7309}, {162868,7310}, {162883,7112}, {162900,7376},
	{162915,7377}, {162922,7378}, {162943,7379}, {162966,5519}, {162985,7380}, {163004,7381},
	{163025,7319}, {163036,7288}, {163045,7288}, {163062,7109}, {163077,7382}, {163100,5533},
	{163125,0}, {163140,5533}, {163166,7112}, {163171,0}, {163176,0}, {163183,7274}, {163193,7383},
	{163203,7384}, {163213,7385}, {163227,7386}, {163243,7387}, {163257,7388}, {163267,0},
	{163276,0}, {163287,7389}, {163301,7390}, {163321,7390}, {163345,7390}, {163371,7390},
	{163397,7389}, {163419,7389}, {163439,7389}, {163457,7389}, {163477,7198}, {163497,7198},
	{163519,7198}, {163537,7198}, {163555,7391}, {163573,7391}, {163595,7391}, {163619,7391},
	{163645,7391}, {163669,7392}, {163683,7392}, {163707,7392}, {163733,7392}, {163759,7284},
	{163777,7284}, {163803,7284}, {163825,7284}, {163849,7284}, {163871,7393}, {163887,7393},
	{163911,7393}, {163937,7393}, {163963,0}, {163970,0}, {163979,5548}, {164000,5548},
	{164016,5548}, {164038,5548}, {164060,5547}, {164072,5547}, {164090,5549}, {164102,5549},
	{164118,5549}, {164140,5549}, {164162,5550}, {164178,5550}, {164200,5551}, {164212,5551},
	{164228,5551}, {164250,5551}, {164272,5552}, {164284,5546}, {164302,5546}, {164320,5552},
	{164336,5552}, {164360,5552}, {164384,5546}, {164396,5617}, {164414,0}, {164423,0},
	{164434,7252}, {164452,7252}, {164476,7252}, {164500,7394}, {164518,7394}, {164538,7276},
	{164560,7276}, {164584,7395}, {164602,7395}, {164626,7395}, {164650,7275}, {164676,7275},
	{164702,7396}, {164720,7396}, {164746,7396}, {164772,7397}, {164790,7397}, {164810,0},
	{164821,0}, {164834,7274}, {164850,7274}, {164876,7274}, {164902,7383}, {164922,7383},
	{164942,7384}, {164958,7384}, {164982,7384}, {165008,7385}, {165028,7385}, {165054,7385},
	{165080,7386}, {165102,7386}, {165130,7386}, {165158,7387}, {165178,7387}, {165206,7387},
	{165234,7388}, {165250,7388}, {165270,7388}, {165292,0}, {165311,7384}, {165341,0},
	{165364,7386}, {165402,0}, {165411,7376}, {165431,7398}, {165452,7399}, {165469,7296},
	{165482,7296}, {165503,0}, {165514,0}, {165527,5548}, {165543,5548}, {165563,5599},
	{165589,5599}, {165615,7400}, {165641,5547}, {165657,7401}, {165677,7402}, {165699,5549},
	{165715,7403}, {165735,7404}, {165759,7403}, {165785,7405}, {165807,7406}, {165833,7405},
	{165861,7405}, {165889,7407}, {165905,7409}, {165925,7410}, {165947,7410}, {165969,5610},
	{165991,5610}, {166019,5610}, {166047,5611}, {166075,5612}, {166095,7411}, {166121,5612},
	{166149,5612}, {166177,5546}, {166193,7412}, {166215,7285}, {166224,0}, {166237,5599},
	{166263,5551}, {166289,5610}, {166317,0}, {166332,5549}, {166360,7405}, {166390,7413},
	{166395,7414}, {166402,7357}, {166409,7415}, {166424,7416}, {166439,7311}, {166452,7417},
	{166475,7418}, {166480,7419}, {166491,7418}, {166502,7420}, {166509,7420}, {166526,7421},
	{166535,7421}, {166556,7325}, {166559,7422}, {166569,7422}, {166583,7146}, {166594,7146},
	{166605,7423}, {166612,7423}, {166625,0}, {166642,407}, {166674,439}, {166708,518},
	{166738,7325}, {166747,7424}, {166754,7425}, {166765,7424}, {166778,7426}, {166787,7427},
	{166794,7427}, {166809,7427}, {166826,438}, {166839,7428}, {166844,7425}, {166851,5973},
	{166856,7429}, {166865,7430}, {166880,7431}, {166897,7432}, {166910,7433}, {166923,416},
	{166938,7434}, {166945,7435}, {166956,7436}, {166967,7437}, {166976,7438}, {166991,7439},
	{167008,7440}, {167025,7441}, {167042,7442}, {167059,7443}, {167066,7444}, {167075,5953},
	{167094,7445}, {167113,7446}, {167132,7447}, {167145,7448}, {167158,7449}, {167167,7449},
	{167182,7449}, {167195,5973}, {167202,5973}, {167217,7450}, {167232,7451}, {167237,7452},
	{167244,7452}, {167261,7453}, {167268,7453}, {167283,0}, {167292,0}, {167303,7454},
	{167317,7454}, {167341,7454}, {167365,7455}, {167383,7455}, {167401,7456}, {167415,7456},
	{167437,7456}, {167461,7457}, {167479,7457}, {167503,7457}, {167527,7458}, {167547,7458},
	{167573,7458}, {167599,7459}, {167617,7459}, {167643,7459}, {167669,7460}, {167683,7460},
	{167701,7460}, {167721,0}, {167736,7456}, {167762,0}, {167783,7454}, {167817,7458}, {167853,0},
	{167868,6087}, {167896,6088}, {167924,0}, {167941,6089}, {167971,0}, {168000,7187}, {168032,0},
	{168049,7461}, {168077,7111}, {168094,7111}, {168103,7462}, {168110,7462}, {168125,7462},
	{168138,7463}, {168149,0}, {168158,470}, {168182,7360}, {168202,7464}, {168220,410},
	{168227,7465}, {168232,7466}, {168239,7467}, {168250,7468}, {168257,7468}, {168272,7469},
	{168283,7431}, {168288,7470}, {168295,7470}, {168312,7470}, {168329,7471}, {168334,7472},
	{168341,7473}, {168356,7474}, {168369,7475}, {168384,7177}, {168395,7285}, {168412,7450},
	{168419,7476}, {168432,7250}, {168439,7477}, {168456,7478}, {168461,7479}, {168474,7480},
	{168481,7480}, {168498,7481}, {168505,7481}, {168518,7481}, {168529,0}, {168544,6893},
	{168572,6091}, {168602,0}, {168619,7184}, {168651,5925}, {168660,7482}, {168665,7162},
	{168682,7483}, {168689,7484}, {168706,7483}, {168723,7485}, {168730,7485}, {168741,5925},
	{168752,0}, {168773,7486}, {168803,0}, {168822,7487}, {168848,7487}, {168878,0}, {168887,7488},
	{168909,7489}, {168933,7237}, {168946,7490}, {168953,7490}, {168964,7491}, {168977,7492},
	{168984,7493}, {168995,7492}, {169006,7494}, {169011,7495}, {169016,2449}, {169021,0},
	{169030,7496}, {169050,7497}, {169059,7497}, {169078,7498}, {169087,7498}, {169102,7498},
	{169115,0}, {169126,7499}, {169144,0}, {169151,3509}, {169169,7493}, {169174,7500},
	{169181,7501}, {169201,7502}, {169221,7502}, {169241,7501}, {169252,7237}, {169263,0},
	{169276,7237}, {169300,7237}, {169328,0}, {169341,7236}, {169365,7236}, {169393,7503},
	{169396,0}, {169410,7504}, {169437,0}, {169455,446}, {169486,0}, {169508,7389}, {169541,7391},
	{169576,5533}, {169590,7109}, {169601,0}, {169612,7505}, {169632,403}, {169656,421}, {169672,0},
	{169681,7506}, {169697,7507}, {169714,0}, {169721,7508}, {169733,7509}, {169747,7510},
	{169765,7511}, {169770,7512}, {169777,0}, {169788,380}, {169806,241}, {169822,109},
	{169844,7513}, {169851,7513}, {169864,7514}, {169873,7515}, {169882,7516}, {169891,7517},
	{169896,7518}, {169907,0}, {169916,7519}, {169938,7412}, {169951,7359}, {169962,7520},
	{169969,7520}, {169984,7521}, {170001,7522}, {170008,7523}, {170017,7524}, {170030,7525},
	{170045,7526}, {170060,7527}, {170075,7528}, {170092,7529}, {170101,0}, {170122,7530},
	{170150,7530}, {170182,7531}, {170212,0}, {170223,0}, {170247,7532}, {170282,7533},
	{170300,7534}, {170320,7535}, {170339,7535}, {170346,7536}, {170359,7537}, {170370,7538},
	{170381,7539}, {170388,7539}, {170405,0}, {170416,7540}, {170440,7541}, {170460,7542},
	{170482,7543}, {170493,7544}, {170496,1689}, {170501,0}, {170508,7236}, {170522,7547},
	{170529,7548}, {170542,7549}, {170547,7550}, {170556,7550}, {170571,7550}, {170584,0},
	{170595,0}, {170608,7100}, {170624,7551}, {170644,7100}, {170666,7553}, {170690,7553},
	{170716,7553}, {170742,7194}, {170764,7194}, {170782,7554}, {170804,7194}, {170824,7555},
	{170844,7555}, {170866,7100}, {170882,7100}, {170902,7101}, {170922,7101}, {170946,7101},
	{170972,7101}, {171000,7556}, {171020,7556}, {171044,7556}, {171070,7556}, {171096,7292},
	{171116,7292}, {171142,7292}, {171168,7292}, {171194,7292}, {171222,7286}, {171242,7286},
	{171268,7286}, {171294,7286}, {171320,7293}, {171336,7293}, {171358,7293}, {171380,7293},
	{171404,7293}, {171424,7557}, {171440,7558}, {171460,7559}, {171486,7557}, {171514,7559},
	{171542,7558}, {171570,7294}, {171590,7294}, {171618,7294}, {171642,7294}, {171666,7294},
	{171692,7560}, {171710,7560}, {171736,7560}, {171764,7560}, {171792,7561}, {171808,7561},
	{171828,7561}, {171850,7561}, {171874,7562}, {171881,7563}, {171894,7564}, {171909,7565},
	{171926,7566}, {171943,7567}, {171962,1748}, {171967,1748}, {171974,1748}, {172000,7568},
	{172017,7569}, {172022,7570}, {172027,7571}, {172034,7548}, {172039,7568}, {172046,7572},
	{172061,7573}, {172068,7573}, {172083,7573}, {172098,7574}, {172105,7574}, {172122,1688},
	{172139,1689}, {172169,7575}, {172172,6000}, {172177,0}, {172188,7576}, {172206,6000},
	{172213,6000}, {172224,7577}, {172235,7578}, {172242,7579}, {172251,7578}, {172268,7579},
	{172285,7580}, {172290,7581}, {172295,7582}, {172304,7582}, {172321,7583}, {172328,7583},
	{172339,7584}, {172344,7585}, {172351,7585}, {172362,7586}, {172375,7587}, {172382,7587},
	{172397,7588}, {172402,7577}, {172409,7589}, {172414,7590}, {172421,7590}, {172430,7591},
	{172435,7592}, {172442,7592}, {172453,7593}, {172460,7593}, {172471,7575}, {172482,7594},
	{172491,7594}, {172509,7595}, {172516,7595}, {172530,7595}, {172546,7123}, {172551,432},
	{172560,7596}, {172565,0}, {172578,7597}, {172598,7598}, {172603,7599}, {172608,0},
	{172621,395}, {172643,427}, {172665,0}, {172672,0}, {172690,7600}, {172719,0}, {172739,7601},
	{172770,7602}, {172784,7603}, {172798,7604}, {172812,7605}, {172828,7606}, {172833,0},
	{172842,7607}, {172858,151}, {172871,2449}, {172886,434}, {172897,7493}, {172919,0},
	{172932,7608}, {172952,500}, {172963,7609}, {172970,7610}, {172975,7611}, {172987,7612},
	{172994,7613}, {173001,0}, {173020,7614}, {173048,6819}, {173053,7615}, {173060,6819},
	{173075,7616}, {173090,7617}, {173105,7618}, {173110,7619}, {173117,7620}, {173128,7621},
	{173141,7622}, {173154,7623}, {173167,7618}, {173174,7618}, {173187,0}, {173196,3508},
	{173212,7616}, {173219,7624}, {173226,7625}, {173239,7626}, {173252,7627}, {173267,7628},
	{173282,7629}, {173289,7630}, {173298,7631}, {173307,7632}, {173314,7633}, {173323,7634},
	{173332,7412}, {173343,7402}, {173352,7635}, {173359,7635}, {173372,7636}, {173379,7636},
	{173390,7637}, {173397,7637}, {173408,7638}, {173419,7639}, {173426,7639}, {173439,7640},
	{173446,7640}, {173459,7641}, {173466,7641}, {173483,1515}, {173492,1515}, {173509,1516},
	{173522,1516}, {173537,7642}, {173546,7642}, {173559,0}, {173570,510}, {173594,523},
	{173618,527}, {173640,7643}, {173645,7644}, {173652,7644}, {173663,7645}, {173680,0},
	{173685,7349}, {173699,0}, {173718,0}, {173750,7646}, {173793,7647}, {173819,7648},
	{173847,7649}, {173866,0}, {173877,7650}, {173897,405}, {173921,7349}, {173926,7651},
	{173931,0}, {173944,528}, {173972,7363}, {173996,7652}, {174018,7653}, {174029,7654},
	{174036,7654}, {174047,1823}, {174050,1824}, {174055,1823}, {174064,1824}, {174086,7655},
	{174097,0}, {174116,7656}, {174146,7657}, {174176,7658}, {174195,7659}, {174202,7659},
	{174219,7651}, {174230,7660}, {174239,7662}, {174250,0}, {174267,0}, {174295,4}, {174334,426},
	{174358,476}, {174382,7663}, {174397,0}, {174408,7664}, {174424,399}, {174444,7665},
	{174462,7666}, {174484,0}, {174495,393}, {174515,402}, {174539,530}, {174554,0}, {174561,7667},
	{174577,7668}, {174595,7669}, {174611,7670}, {174622,7671}, {174629,7671}, {174640,7671},
	{174653,7672}, {174666,7672}, {174685,7673}, {174696,7673}, {174709,7673}, {174724,7674},
	{174731,7674}, {174750,7674}, {174771,7675}, {174776,543}, {174785,7676}, {174796,7676},
	{174813,7677}, {174832,7675}, {174839,7675}, {174860,7677}, {174867,7677}, {174872,7678},
	{174875,7673}, {174892,7673}, {174913,7676}, {174924,7676}, {174939,7679}, {174946,7679},
	{174959,7679}, {174964,0}, {174977,532}, {174999,536}, {175023,540}, {175045,7680},
	{175050,7681}, {175059,7680}, {175078,7682}, {175085,7680}, {175092,7683}, {175099,7684},
	{175106,7685}, {175113,7685}, {175132,7685}, {175153,7682}, {175166,7682}, {175181,7683},
	{175194,7683}, {175209,7684}, {175224,7684}, {175241,7686}, {175252,7686}, {175265,7687},
	{175274,7687}, {175285,7686}, {175292,7687}, {175299,0}, {175318,7688}, {175344,0},
	{175357,531}, {175379,535}, {175403,539}, {175425,7689}, {175432,7689}, {175449,7689},
	{175468,7690}, {175479,7690}, {175484,7690}, {175491,7691}, {175496,7691}, {175503,7691},
	{175516,7692}, {175537,7692}, {175544,7692}, {175549,7693}, {175556,7693}, {175575,7693},
	{175596,544}, {175605,0}, {175619,0}, {175644,7694}, {175676,7676}, {175687,7676},
	{175700,7676}, {175715,7695}, {175730,7695}, {175747,7695}, {175754,7696}, {175769,7696},
	{175786,7696}, {175793,0}, {175796,7697}, {175800,0}, {175807,7698}, {175815,7698},
	{175828,7699}, {175837,7699}, {175852,0}, {175859,7700}, {175867,7700}, {175882,7701},
	{175893,0}, {175900,7701}, {175922,0}, {175933,0}, {175946,7702}, {175970,7702}, {176000,7703},
	{176020,0}, {176034,7703}, {176055,0}, {176073,7704}, {176098,0}, {176105,0}, {176114,0},
	{176130,7705}, {176155,0}, {176171,7705}, {176196,7706}, {176203,7707}, {176211,7708},
	{176222,7709}, {176229,7709}, {176244,7710}, {176255,7711}, {176258,7712}, {176262,0},
	{176271,7698}, {176281,7698}, {176296,0}, {176305,7700}, {176315,7700}, {176332,0},
	{176341,7707}, {176351,7707}, {176364,7713}, {176375,0}, {176384,7714}, {176394,7714},
	{176407,7713}, {176416,7715}, {176427,7716}, {176438,0}, {176447,7717}, {176457,7717},
	{176470,7718}, {176481,7719}, {176490,7720}, {176499,0}, {176508,7721}, {176518,7721},
	{176533,0}, {176542,7722}, {176552,7722}, {176567,0}, {176576,0}, {176587,0}, {176603,7723},
	{176620,7723}, {176640,7724}, {176664,7725}, {176684,0}, {176700,7726}, {176717,7726},
	{176741,0}, {176757,7727}, {176774,7727}, {176796,7728}, {176816,0}, {176832,7729},
	{176849,7729}, {176869,0}, {176883,0}, {176898,0}, {176914,7723}, {176933,0}, {176949,0},
	{176966,7723}, {176986,0}, {177004,0}, {177023,7724}, {177045,0}, {177069,0}, {177094,7724},
	{177122,0}, {177138,0}, {177155,7725}, {177175,0}, {177198,0}, {177222,7725}, {177249,0},
	{177271,0}, {177294,7725}, {177320,0}, {177334,0}, {177349,0}, {177365,7726}, {177384,0},
	{177402,0}, {177421,7726}, {177443,0}, {177467,0}, {177492,7726}, {177520,0}, {177534,0},
	{177549,0}, {177565,7727}, {177584,0}, {177604,0}, {177625,7727}, {177649,0}, {177671,0},
	{177694,7728}, {177720,0}, {177736,0}, {177753,7729}, {177773,0}, {177795,0}, {177818,7729},
	{177844,7701}, {177853,0}, {177862,7730}, {177872,7730}, {177887,7701}, {177902,7711},
	{177911,0}, {177914,7731}, {177918,0}, {177921,7732}, {177925,7733}, {177944,7734}, {177959,0},
	{177966,7735}, {177982,7736}, {177989,7736}, {178006,0}, {178013,7714}, {178021,7714},
	{178032,0}, {178035,7737}, {178039,7738}, {178050,7724}, {178068,7739}, {178088,7740},
	{178097,7741}, {178108,7742}, {178119,7726}, {178137,7743}, {178157,7744}, {178166,7728},
	{178184,7745}, {178204,0}, {178209,7746}, {178221,0}, {178224,7747}, {178228,7748},
	{178241,7718}, {178250,7749}, {178255,7750}, {178262,7750}, {178275,7751}, {178284,0},
	{178291,0}, {178301,7697}, {178312,0}, {178322,7712}, {178333,0}, {178343,7731}, {178354,0},
	{178364,7732}, {178375,0}, {178385,7737}, {178396,0}, {178406,7747}, {178417,7737},
	{178435,7697}, {178453,7732}, {178471,7752}, {178485,7747}, {178501,7731}, {178519,7712},
	{178533,7753}, {178542,0}, {178549,7717}, {178557,7717}, {178568,7718}, {178577,0},
	{178588,7718}, {178608,0}, {178617,0}, {178628,0}, {178644,7754}, {178661,7754}, {178681,0},
	{178697,7739}, {178714,7739}, {178738,7710}, {178758,0}, {178774,7743}, {178791,7743},
	{178815,0}, {178831,7755}, {178848,7755}, {178870,7745}, {178890,0}, {178906,7756},
	{178923,7756}, {178943,0}, {178957,0}, {178972,0}, {178988,7754}, {179007,0}, {179023,0},
	{179040,7754}, {179060,0}, {179074,0}, {179089,0}, {179105,7739}, {179124,0}, {179142,0},
	{179161,7739}, {179183,0}, {179207,0}, {179232,7739}, {179260,0}, {179276,0}, {179299,0},
	{179323,7710}, {179350,0}, {179372,0}, {179395,7710}, {179421,0}, {179435,0}, {179450,0},
	{179466,7743}, {179485,0}, {179503,0}, {179522,7743}, {179544,0}, {179568,0}, {179593,7743},
	{179621,0}, {179635,0}, {179650,0}, {179666,7755}, {179685,0}, {179701,0}, {179718,7745},
	{179738,0}, {179760,0}, {179783,7745}, {179809,0}, {179823,0}, {179838,0}, {179854,7756},
	{179873,0}, {179889,0}, {179906,7756}, {179926,0}, {179948,0}, {179971,7756}, {180000,7719},
	{180007,7757}, {180020,7705}, {180031,7725}, {180038,7758}, {180053,7759}, {180068,7760},
	{180075,7761}, {180084,7720}, {180091,7762}, {180100,7762}, {180119,7763}, {180136,0},
	{180143,7721}, {180151,7721}, {180164,7764}, {180175,7765}, {180182,7765}, {180201,0},
	{180208,7722}, {180216,7722}, {180229,7766}, {180240,7701}, {180247,0}, {180254,0},
	{180263,7767}, {180283,7767}, {180301,7768}, {180317,7768}, {180332,0}, {180355,7767},
	{180387,7769}, {180404,0}, {180411,7730}, {180419,7730}, {180432,7770}, {180439,7770},
	{180454,7771}, {180467,7701}, {180480,0}, {180499,7702}, {180527,0}, {180530,7752},
	{180534,7772}, {180541,7773}, {180552,7501}, {180561,7501}, {180583,7485}, {180596,7774},
	{180601,1078}, {180610,7776}, {180621,7777}, {180632,7778}, {180645,7779}, {180656,7780},
	{180661,7781}, {180668,0}, {180677,7782}, {180693,7783}, {180702,1525}, {180709,7784},
	{180718,7785}, {180731,5232}, {180748,7786}, {180753,0}, {180758,7787}, {180770,7788},
	{180782,7789}, {180796,2457}, {180807,7790}, {180818,7790}, {180827,7776}, {180838,7062},
	{180849,7779}, {180864,7781}, {180875,7785}, {180892,0}, {180907,7791}, {180935,7792},
	{180963,7793}, {180972,7794}, {180989,7795}, {181002,7796}, {181015,7797}, {181028,7798},
	{181039,0}, {181050,7799}, {181076,7800}, {181102,7799}, {181128,7801}, {181154,0},
	{181165,7802}, {181189,7803}, {181213,4489}, {181226,7804}, {181237,4419}, {181250,7805},
	{181259,7806}, {181270,7807}, {181277,7808}, {181288,0}, {181295,0}, {181311,7809},
	{181338,7810}, {181345,7811}, {181356,7812}, {181363,0}, {181370,7813}, {181384,7814},
	{181393,0}, {181398,7815}, {181410,7816}, {181419,7817}, {181430,0}, {181437,7818},
	{181451,7819}, {181467,0}, {181478,557}, {181494,7820}, {181501,7821}, {181512,7822},
	{181517,7823}, {181524,7824}, {181535,5110}, {181542,7825}, {181553,7826}, {181566,7827},
	{181577,7828}, {181590,7829}, {181599,7830}, {181606,7831}, {181615,7832}, {181624,0},
	{181633,584}, {181653,0}, {181662,567}, {181678,584}, {181694,615}, {181712,615}, {181730,7833},
	{181741,7834}, {181752,0}, {181761,590}, {181781,595}, {181799,7835}, {181812,7836},
	{181823,7837}, {181830,7838}, {181845,7839}, {181850,0}, {181857,7840}, {181875,7841},
	{181891,7839}, {181908,7839}, {181927,0}, {181936,597}, {181954,7842}, {181959,7067},
	{181964,1541}, {181973,7067}, {181980,7067}, {181997,7843}, {182010,0}, {182027,423},
	{182051,0}, {182064,7072}, {182084,7844}, {182095,7845}, {182108,0}, {182113,7846},
	{182125,7847}, {182137,7848}, {182153,7094}, {182164,7849}, {182175,0}, {182178,7492},
	{182184,7237}, {182190,0}, {182197,7237}, {182213,7490}, {182224,7492}, {182231,7492},
	{182242,0}, {182253,7850}, {182275,7851}, {182299,0}, {182312,7852}, {182336,7852},
	{182362,7853}, {182386,7853}, {182412,7854}, {182421,7855}, {182434,7855}, {182449,7856},
	{182456,0}, {182465,545}, {182483,0}, {182496,7237}, {182520,7237}, {182548,7237},
	{182559,7501}, {182570,607}, {182585,0}, {182594,591}, {182614,7794}, {182627,7857},
	{182630,7858}, {182641,7859}, {182654,7860}, {182661,0}, {182672,3404}, {182696,3405},
	{182718,3405}, {182742,3404}, {182766,3404}, {182792,7861}, {182805,7862}, {182814,7863},
	{182823,7864}, {182832,7865}, {182839,7866}, {182846,7867}, {182857,7167}, {182862,7168},
	{182881,7167}, {182888,7167}, {182905,7868}, {182914,7869}, {182921,7870}, {182930,7871},
	{182941,7872}, {182952,7873}, {182965,7874}, {182972,7854}, {182985,7174}, {182990,7174},
	{182997,7174}, {183006,7875}, {183011,7876}, {183020,7877}, {183033,7878}, {183050,7878},
	{183069,3552}, {183080,0}, {183089,0}, {183100,7791}, {183124,7791}, {183146,7791},
	{183170,7791}, {183196,7879}, {183216,7881}, {183236,7882}, {183258,7882}, {183278,7883},
	{183300,7883}, {183322,7884}, {183344,7884}, {183364,7799}, {183382,7799}, {183404,7802},
	{183422,7802}, {183442,7881}, {183460,7881}, {183480,7885}, {183489,7886}, {183492,0},
	{183497,7888}, {183511,7889}, {183527,0}, {183536,0}, {183547,7890}, {183567,1906},
	{183589,2175}, {183605,1904}, {183625,1903}, {183647,2177}, {183669,2174}, {183689,7891},
	{183700,7891}, {183711,7892}, {183722,7893}, {183735,7894}, {183742,7895}, {183753,7896},
	{183758,7897}, {183771,7898}, {183780,7899}, {183797,7900}, {183808,7900}, {183826,2038},
	{183831,7901}, {183842,7902}, {183855,7891}, {183868,7147}, {183873,7147}, {183880,7147},
	{183897,7903}, {183902,7904}, {183917,7905}, {183932,0}, {183937,2052}, {183953,2053},
	{183971,2052}, {184000,2053}, {184017,0}, {184022,2052}, {184038,2053}, {184056,7782},
	{184063,7782}, {184077,0}, {184094,7906}, {184118,0}, {184135,7907}, {184161,7908},
	{184189,7909}, {184198,0}, {184207,5683}, {184227,5682}, {184247,5683}, {184269,5689},
	{184276,5691}, {184287,7910}, {184292,7911}, {184295,7484}, {184300,7484}, {184307,7484},
	{184324,7912}, {184333,7912}, {184340,565}, {184358,566}, {184374,7913}, {184392,7914},
	{184399,7798}, {184406,7817}, {184419,7915}, {184430,7435}, {184435,7797}, {184442,7916},
	{184447,7917}, {184460,7435}, {184467,7435}, {184478,7431}, {184485,7431}, {184502,7918},
	{184519,7919}, {184528,7920}, {184543,7921}, {184558,5944}, {184565,7922}, {184580,7923},
	{184593,605}, {184604,7924}, {184615,0}, {184620,7900}, {184632,7925}, {184647,7926},
	{184664,7927}, {184679,7928}, {184682,7929}, {184689,7900}, {184703,7930}, {184708,7931},
	{184717,7817}, {184728,7817}, {184739,6003}, {184750,7932}, {184759,7933}, {184764,6004},
	{184777,7934}, {184788,7935}, {184799,6007}, {184808,7936}, {184819,7936}, {184832,7937},
	{184841,7592}, {184852,7938}, {184855,7938}, {184866,7939}, {184873,7940}, {184887,0},
	{184896,7941}, {184918,5795}, {184925,7839}, {184932,7840}, {184941,7797}, {184948,7839},
	{184955,7881}, {184962,7790}, {184969,7942}, {184974,7943}, {184979,7944}, {184986,7931},
	{184999,7945}, {185012,7938}, {185021,7946}, {185030,2504}, {185045,7947}, {185056,7948},
	{185067,7797}, {185072,7938}, {185090,7949}, {185108,7950}, {185123,7931}, {185134,7951},
	{185147,7952}, {185162,7953}, {185175,7639}, {185188,7637}, {185199,7638}, {185210,7640},
	{185223,0}, {185230,0}, {185239,7792}, {185261,7792}, {185281,7792}, {185303,7803},
	{185321,7807}, {185339,7954}, {185359,7954}, {185377,7955}, {185397,7955}, {185417,7956},
	{185437,7956}, {185455,7801}, {185471,7801}, {185491,7803}, {185507,7803}, {185525,7807},
	{185541,7807}, {185559,7835}, {185576,0}, {185585,7957}, {185603,7835}, {185608,7641},
	{185625,7949}, {185628,7949}, {185637,7958}, {185640,7960}, {185647,7961}, {185656,7962},
	{185665,7963}, {185674,7264}, {185685,7912}, {185692,580}, {185710,581}, {185724,7964},
	{185738,7965}, {185756,7966}, {185763,7816}, {185772,7269}, {185785,4489}, {185794,4419},
	{185805,7967}, {185816,7840}, {185825,0}, {185836,7949}, {185858,0}, {185873,7968},
	{185895,7969}, {185904,7970}, {185909,4232}, {185916,7971}, {185921,7972}, {185928,7973},
	{185933,7295}, {185946,7974}, {185951,0}, {185956,7975}, {185972,7976}, {185984,7977},
	{185998,7978}, {186011,7851}, {186024,7979}, {186031,7980}, {186042,7851}, {186053,7981},
	{186068,7982}, {186081,7983}, {186092,7984}, {186105,7930}, {186118,7985}, {186121,7986},
	{186130,7985}, {186139,7985}, {186150,0}, {186157,7987}, {186179,7988}, {186197,0},
	{186204,7800}, {186222,437}, {186233,0}, {186242,596}, {186262,7989}, {186282,0}, {186287,7990},
	{186303,7991}, {186317,0}, {186328,392}, {186344,399}, {186364,0}, {186371,7351}, {186383,7352},
	{186399,7992}, {186402,7994}, {186409,7994}, {186418,7995}, {186429,7995}, {186442,7996},
	{186455,7997}, {186466,7997}, {186479,7998}, {186492,7999}, {186507,7858}, {186518,8000},
	{186523,608}, {186532,8001}, {186547,8001}, {186564,8002}, {186581,8003}, {186598,7854},
	{186609,7854}, {186620,7854}, {186633,7877}, {186644,7877}, {186655,8004}, {186664,8005},
	{186679,8006}, {186690,8007}, {186701,8008}, {186714,0}, {186719,8009}, {186735,8010},
	{186747,8011}, {186761,0}, {186774,600}, {186794,602}, {186814,613}, {186838,8012},
	{186855,8013}, {186858,8014}, {186871,0}, {186878,8015}, {186896,8016}, {186910,8017},
	{186926,606}, {186943,599}, {186952,8018}, {186965,8019}, {186978,8020}, {186993,8021},
	{186998,0}, {187005,0}, {187023,7907}, {187046,0}, {187062,7907}, {187083,0}, {187101,8023},
	{187124,0}, {187142,8023}, {187165,0}, {187183,8024}, {187206,0}, {187224,8024}, {187247,0},
	{187263,8025}, {187284,0}, {187302,8025}, {187325,0}, {187343,7908}, {187366,0}, {187386,7908},
	{187411,0}, {187425,7914}, {187444,0}, {187460,7914}, {187481,0}, {187495,7906}, {187514,7906},
	{187533,0}, {187553,7906}, {187578,7906}, {187603,8026}, {187620,0}, {187631,8027}, {187649,0},
	{187660,589}, {187682,594}, {187702,0}, {187707,8030}, {187719,8031}, {187726,8032},
	{187739,8033}, {187744,8033}, {187757,8034}, {187766,8035}, {187785,8036}, {187796,8037},
	{187799,8038}, {187804,8039}, {187821,8040}, {187826,8041}, {187843,8042}, {187862,8043},
	{187867,0}, {187880,8044}, {187904,8045}, {187928,8046}, {187937,8047}, {187948,8048},
	{187961,8049}, {187978,8049}, {188000,8050}, {188009,8051}, {188020,0}, {188031,7891},
	{188053,7858}, {188077,0}, {188090,8052}, {188114,8052}, {188140,0}, {188155,8053},
	{188181,8053}, {188209,7237}, {188216,433}, {188225,7237}, {188234,0}, {188247,397},
	{188265,400}, {188287,424}, {188307,8054}, {188312,0}, {188323,601}, {188341,603}, {188359,614},
	{188381,8055}, {188386,0}, {188397,570}, {188415,583}, {188433,8056}, {188455,556},
	{188471,616}, {188491,616}, {188511,8057}, {188514,8058}, {188525,8059}, {188534,8033},
	{188543,8060}, {188550,8061}, {188557,8062}, {188562,8063}, {188573,8064}, {188580,8065},
	{188591,8066}, {188598,8067}, {188607,8067}, {188624,8068}, {188637,8069}, {188648,8070},
	{188651,0}, {188655,8071}, {188670,8072}, {188683,8073}, {188698,8074}, {188711,8075},
	{188726,8076}, {188739,8077}, {188750,8078}, {188757,8064}, {188766,8065}, {188779,8066},
	{188788,8079}, {188801,0}, {188812,8080}, {188826,8081}, {188848,8081}, {188862,8080},
	{188884,8082}, {188895,8083}, {188904,8070}, {188915,8084}, {188926,0}, {188939,8085},
	{188955,8086}, {188979,8086}, {188995,8085}, {189019,0}, {189026,8087}, {189042,0},
	{189049,8088}, {189065,8089}, {189083,8090}, {189090,8091}, {189095,8092}, {189108,8079},
	{189119,8093}, {189126,8093}, {189141,0}, {189150,8094}, {189170,8072}, {189188,0},
	{189197,8080}, {189209,8081}, {189229,8081}, {189241,8080}, {189261,0}, {189266,0}, {189278,0},
	{189292,8095}, {189315,8094}, {189338,8069}, {189363,8094}, {189386,8096}, {189411,8097},
	{189436,8068}, {189459,8098}, {189480,8082}, {189489,8099}, {189496,8099}, {189509,8071},
	{189520,0}, {189531,8097}, {189553,8075}, {189573,8083}, {189580,8100}, {189589,0},
	{189598,8076}, {189618,8101}, {189625,8101}, {189640,8084}, {189649,8102}, {189658,8102},
	{189675,0}, {189686,8085}, {189700,8086}, {189722,8086}, {189736,8085}, {189758,0}, {189763,0},
	{189781,0}, {189801,0}, {189828,8103}, {189864,8104}, {189869,8105}, {189876,8105},
	{189887,8106}, {189894,8107}, {189903,8107}, {189924,8108}, {189939,8109}, {189946,8109},
	{189957,8110}, {189968,8110}, {189985,8111}, {189996,8111}, {190009,8112}, {190012,8113},
	{190025,8114}, {190040,8115}, {190053,8116}, {190060,8116}, {190069,8116}, {190090,0},
	{190099,8117}, {190117,0}, {190128,8118}, {190160,8119}, {190182,8120}, {190191,8120},
	{190208,8121}, {190215,8121}, {190224,8121}, {190241,8122}, {190248,8122}, {190257,8122},
	{190274,8123}, {190279,8124}, {190286,8124}, {190303,8103}, {190316,8125}, {190323,8125},
	{190344,8126}, {190353,8126}, {190370,8127}, {190379,8128}, {190388,8127}, {190409,8128},
	{190424,8129}, {190431,8129}, {190440,8129}, {190459,8130}, {190468,8130}, {190481,0},
	{190492,8131}, {190512,0}, {190525,8132}, {190559,8133}, {190583,8134}, {190598,8135},
	{190605,8135}, {190618,8136}, {190621,8137}, {190630,8137}, {190649,8138}, {190674,0},
	{190687,8139}, {190701,8139}, {190721,8140}, {190737,8141}, {190759,8142}, {190781,8143},
	{190797,8144}, {190819,8145}, {190853,8146}, {190860,0}, {190873,0}, {190890,8147},
	{190914,166}, {190937,8148}, {190969,660}, {191001,0}, {191046,8149}, {191110,273},
	{191136,113}, {191168,8150}, {191191,8151}, {191223,0}, {191265,8152}, {191323,0}, {191336,638},
	{191356,685}, {191385,8153}, {191401,8154}, {191417,8155}, {191445,0}, {191461,640},
	{191487,648}, {191513,668}, {191548,8156}, {191558,8157}, {191571,8158}, {191584,8159},
	{191606,8160}, {191628,8161}, {191647,8162}, {191666,8162}, {191682,8163}, {191701,8164},
	{191732,8165}, {191739,0}, {191755,644}, {191787,8166}, {191803,8167}, {191819,8168},
	{191829,8169}, {191833,8171}, {191840,8172}, {191850,8172}, {191869,7828}, {191891,8173},
	{191898,8173}, {191914,7832}, {191930,0}, {191946,662}, {192000,684}, {192032,0}, {192045,8174},
	{192068,8175}, {192100,0}, {192116,8176}, {192145,8177}, {192152,0}, {192165,8178},
	{192188,8179}, {192201,8180}, {192217,7778}, {192233,1063}, {192243,1063}, {192266,8181},
	{192276,1180}, {192292,7823}, {192305,7823}, {192327,1071}, {192346,1071}, {192384,8182},
	{192400,0}, {192407,6821}, {192424,8183}, {192450,3177}, {192470,3176}, {192496,8184},
	{192513,8185}, {192539,0}, {192543,8186}, {192557,8187}, {192580,0}, {192596,590}, {192628,571},
	{192654,595}, {192689,636}, {192705,0}, {192709,8188}, {192720,8189}, {192736,8189},
	{192755,8190}, {192771,8190}, {192790,0}, {192797,8191}, {192823,8192}, {192840,8193},
	{192863,0}, {192873,8194}, {192893,8195}, {192913,8196}, {192942,8197}, {192962,0}, {192972,0},
	{192986,8198}, {193007,0}, {193043,8199}, {193098,0}, {193131,8200}, {193180,8201},
	{193187,8201}, {193203,8202}, {193219,8203}, {193235,8203}, {193257,8204}, {193264,8204},
	{193280,0}, {193293,8205}, {193313,8206}, {193317,8207}, {193324,8209}, {193334,0},
	{193356,632}, {193388,0}, {193404,0}, {193421,0}, {193445,8211}, {193480,0}, {193516,8212},
	{193563,8213}, {193570,8214}, {193577,8215}, {193581,0}, {193588,8216}, {193605,643},
	{193628,661}, {193648,683}, {193671,8217}, {193693,672}, {193709,8215}, {193716,8218},
	{193723,8219}, {193736,8220}, {193758,8221}, {193784,8049}, {193809,8049}, {193837,8046},
	{193847,8046}, {193860,8214}, {193864,0}, {193877,8222}, {193897,8223}, {193904,8224},
	{193920,8225}, {193948,0}, {193961,3285}, {193993,3285}, {194012,8226}, {194022,8226},
	{194047,8227}, {194060,8227}, {194085,8228}, {194092,8230}, {194102,7863}, {194112,7865},
	{194125,7863}, {194138,7865}, {194157,8231}, {194167,8232}, {194180,7871}, {194193,8233},
	{194209,8234}, {194237,8235}, {194250,8236}, {194260,8237}, {194282,8033}, {194286,8047},
	{194299,8047}, {194318,8238}, {194331,8239}, {194347,8239}, {194369,8240}, {194394,8241},
	{194398,8243}, {194411,8244}, {194421,8245}, {194428,8246}, {194441,0}, {194460,629},
	{194489,641}, {194524,669}, {194562,8244}, {194566,2207}, {194582,2207}, {194604,8247},
	{194636,0}, {194652,8248}, {194678,8249}, {194694,0}, {194710,1938}, {194745,8249},
	{194764,8250}, {194771,1938}, {194790,8251}, {194803,2156}, {194816,2156}, {194848,8252},
	{194858,8253}, {194877,8254}, {194908,0}, {194924,7815}, {194959,8030}, {194984,8255},
	{195000,2209}, {195016,8256}, {195020,8257}, {195027,8258}, {195037,8259}, {195053,8260},
	{195081,8261}, {195097,8262}, {195116,8261}, {195135,8263}, {195145,8263}, {195167,8256},
	{195174,8264}, {195199,8265}, {195221,8265}, {195249,8033}, {195253,8034}, {195266,8266},
	{195282,8268}, {195298,8269}, {195311,5355}, {195324,0}, {195343,5355}, {195381,0},
	{195400,8270}, {195438,0}, {195454,8271}, {195483,5369}, {195502,5369}, {195540,0},
	{195556,637}, {195579,0}, {195599,8272}, {195626,167}, {195652,8273}, {195687,0}, {195738,8274},
	{195808,274}, {195837,114}, {195872,8275}, {195898,8276}, {195933,0}, {196000,8277}, {196064,0},
	{196080,659}, {196115,673}, {196141,686}, {196173,0}, {196180,8278}, {196194,0}, {196210,618},
	{196242,646}, {196274,664}, {196303,5652}, {196328,5664}, {196341,5664}, {196373,5652},
	{196380,5652}, {196393,8279}, {196421,8033}, {196431,0}, {196444,589}, {196473,568},
	{196496,594}, {196528,363}, {196544,8280}, {196551,8281}, {196567,8282}, {196595,8283},
	{196605,8284}, {196624,0}, {196640,188}, {196675,329}, {196707,76}, {196729,8285}, {196739,0},
	{196758,364}, {196790,0}, {196806,189}, {196841,330}, {196873,8286}, {196883,7950},
	{196905,8287}, {196924,8288}, {196952,8287}, {196983,8286}, {197014,0}, {197027,630},
	{197050,642}, {197079,670}, {197111,8214}, {197115,8214}, {197125,7844}, {197141,1540},
	{197157,1595}, {197170,1595}, {197198,8289}, {197217,8289}, {197245,8290}, {197261,8291},
	{197274,8291}, {197296,0}, {197309,639}, {197332,647}, {197355,667}, {197387,8292},
	{197397,8292}, {197416,8293}, {197423,8294}, {197433,8295}, {197453,8296}, {197472,8297},
	{197491,8298}, {197516,7845}, {197532,7784}, {197545,8299}, {197576,0}, {197601,8300},
	{197636,8301}, {197670,0}, {197677,8302}, {197694,8303}, {197717,8304}, {197743,8305},
	{197762,8159}, {197781,1581}, {197794,1581}, {197826,7843}, {197845,0}, {197858,1540},
	{197890,7845}, {197909,7838}, {197934,8306}, {197944,634}, {197957,8307}, {197976,8308},
	{197983,7834}, {197993,8309}, {198006,8310}, {198029,8311}, {198051,8312}, {198073,8313},
	{198101,7834}, {198117,8314}, {198130,8314}, {198152,4404}, {198171,4097}, {198193,8315},
	{198200,8316}, {198219,8317}, {198235,8317}, {198260,8318}, {198282,8319}, {198310,1061},
	{198341,4381}, {198360,4381}, {198388,8320}, {198413,4097}, {198420,0}, {198436,617},
	{198468,645}, {198500,663}, {198529,4097}, {198548,8321}, {198564,8322}, {198592,8323},
	{198611,4053}, {198624,0}, {198643,4053}, {198681,8324}, {198688,8325}, {198698,671},
	{198711,8256}, {198715,8256}, {198725,0}, {198732,7815}, {198746,0}, {198765,0}, {198786,618},
	{198847,618}, {198905,636}, {198960,636}, {199012,646}, {199073,646}, {199131,664},
	{199186,664}, {199238,0}, {199245,8326}, {199268,8327}, {199288,8328}, {199311,0},
	{199321,8329}, {199344,8330}, {199348,8332}, {199358,8332}, {199377,8333}, {199396,8334},
	{199406,8335}, {199426,8336}, {199445,8337}, {199470,0}, {199477,5680}, {199494,8338},
	{199504,4381}, {199517,8319}, {199533,7909}, {199543,8339}, {199556,3768}, {199563,0},
	{199582,3768}, {199614,3768}, {199633,8340}, {199637,6623}, {199659,8339}, {199675,0},
	{199682,8341}, {199693,8342}, {199703,8342}, {199722,8343}, {199729,8343}, {199739,8343},
	{199758,8344}, {199762,8345}, {199772,8346}, {199792,8347}, {199823,8348}, {199842,8349},
	{199861,8350}, {199886,2209}, {199896,7968}, {199913,8351}, {199920,8352}, {199939,8352},
	{199967,8353}, {200000,8354}, {200026,8355}, {200051,8356}, {200076,8357}, {200107,6210},
	{200129,6143}, {200148,8358}, {200161,0}, {200165,8248}, {200173,8255}, {200201,8359},
	{200214,6114}, {200233,8360}, {200249,8360}, {200268,8361}, {200278,8361}, {200297,8362},
	{200313,7921}, {200329,8363}, {200348,8364}, {200373,8365}, {200389,8366}, {200396,8366},
	{200412,8367}, {200425,5839}, {200432,8159}, {200445,2207}, {200458,2207}, {200474,8368},
	{200487,8369}, {200500,5839}, {200519,5839}, {200551,6099}, {200561,6099}, {200583,6099},
	{200611,8370}, {200621,8371}, {200640,8372}, {200671,8373}, {200693,6211}, {200700,6211},
	{200719,6211}, {200751,8374}, {200767,8374}, {200792,6203}, {200805,0}, {200821,7941},
	{200844,605}, {200863,8374}, {200891,7919}, {200898,7919}, {200911,8375}, {200921,8376},
	{200952,8375}, {200983,8377}, {200990,8378}, {201003,8379}, {201013,8380}, {201033,8381},
	{201052,8382}, {201071,8383}, {201096,6118}, {201112,6152}, {201134,6152}, {201175,0},
	{201182,8384}, {201205,8385}, {201228,631}, {201241,0}, {201251,7990}, {201277,8386},
	{201297,7991}, {201326,0}, {201339,2907}, {201371,2907}, {201390,8387}, {201400,8388},
	{201423,0}, {201430,8389}, {201450,0}, {201460,5196}, {201483,0}, {201490,2921}, {201516,2922},
	{201539,6623}, {201555,8339}, {201568,8339}, {201578,7784}, {201588,7784}, {201601,8390},
	{201617,8391}, {201636,8391}, {201658,8392}, {201680,8393}, {201702,0}, {201712,699},
	{201732,703}, {201752,710}, {201781,8394}, {201788,8395}, {201804,8396}, {201820,0},
	{201836,8397}, {201865,696}, {201890,8398}, {201897,8399}, {201907,8400}, {201920,8401},
	{201924,8402}, {201935,0}, {201942,8403}, {201959,8404}, {201976,8405}, {201993,8406},
	{202010,8407}, {202036,8408}, {202046,8409}, {202065,8410}, {202081,8410}, {202100,8411},
	{202119,8412}, {202135,8412}, {202157,8413}, {202164,8413}, {202180,695}, {202196,694},
	{202209,8414}, {202225,8415}, {202229,0}, {202236,8416}, {202256,697}, {202273,701},
	{202290,708}, {202316,693}, {202332,8415}, {202339,8417}, {202352,8418}, {202362,8419},
	{202381,8419}, {202412,8420}, {202419,8420}, {202441,8421}, {202454,8422}, {202482,8420},
	{202507,8423}, {202532,8424}, {202542,8425}, {202552,8426}, {202565,8427}, {202581,8428},
	{202594,8428}, {202619,8429}, {202632,8430}, {202648,8429}, {202673,8431}, {202686,8415},
	{202690,8415}, {202697,8432}, {202713,8432}, {202747,8433}, {202757,8433}, {202776,8434},
	{202798,8435}, {202808,8436}, {202821,8435}, {202843,8437}, {202871,8402}, {202887,8438},
	{202915,8439}, {202925,8439}, {202947,0}, {202960,698}, {202983,8440}, {203006,711}, {203038,0},
	{203045,8441}, {203059,8442}, {203087,8443}, {203100,8444}, {203119,8445}, {203129,8446},
	{203148,8445}, {203182,8446}, {203213,8447}, {203232,8447}, {203263,8432}, {203279,8448},
	{203289,8449}, {203299,8448}, {203318,8450}, {203337,8451}, {203347,8452}, {203357,8451},
	{203382,8451}, {203416,8452}, {203450,8453}, {203460,8453}, {203488,8454}, {203495,8455},
	{203511,8454}, {203536,8456}, {203561,0}, {203571,8457}, {203591,8458}, {203601,8459},
	{203617,8460}, {203633,8461}, {203640,8462}, {203648,8463}, {203676,0}, {203689,700},
	{203712,702}, {203735,709}, {203767,8464}, {203774,8464}, {203784,8464}, {203803,8465},
	{203822,8465}, {203859,8466}, {203890,8467}, {203897,8468}, {203919,8469}, {203929,8467},
	{203948,8470}, {203967,8471}, {203977,8471}, {204000,8471}, {204025,8472}, {204041,8472},
	{204066,8453}, {204079,8453}, {204110,8432}, {204132,8432}, {204172,8473}, {204182,8474},
	{204198,8473}, {204220,8474}, {204251,8475}, {204261,8476}, {204271,8475}, {204290,8477},
	{204309,8478}, {204325,0}, {204342,0}, {204378,8479}, {204424,8480}, {204437,8480},
	{204456,8481}, {204463,0}, {204476,719}, {204505,725}, {204528,727}, {204557,8481},
	{204570,8482}, {204586,8482}, {204605,8483}, {204615,0}, {204628,8484}, {204651,0},
	{204658,8485}, {204681,8486}, {204698,8487}, {204721,8488}, {204728,8488}, {204744,8489},
	{204751,8489}, {204767,8490}, {204780,8490}, {204796,8491}, {204806,8492}, {204816,8492},
	{204832,8493}, {204854,8494}, {204864,8494}, {204880,0}, {204896,718}, {204928,724},
	{204954,726}, {204986,8495}, {204996,8495}, {205015,0}, {205031,716}, {205063,8496},
	{205076,8496}, {205098,717}, {205111,8497}, {205118,8498}, {205131,8499}, {205141,8499},
	{205154,8499}, {205176,8484}, {205186,8484}, {205202,8500}, {205212,8500}, {205231,8501},
	{205241,8501}, {205257,8502}, {205273,8503}, {205286,8503}, {205308,8493}, {205321,8493},
	{205340,8504}, {205356,8504}, {205375,8504}, {205403,8505}, {205413,8505}, {205432,8506},
	{205442,0}, {205446,8507}, {205475,8508}, {205495,8509}, {205515,8510}, {205525,0},
	{205538,729}, {205576,735}, {205605,739}, {205634,733}, {205659,8511}, {205678,8512},
	{205694,8512}, {205716,8513}, {205732,732}, {205751,0}, {205761,728}, {205796,8514},
	{205831,734}, {205857,738}, {205883,8515}, {205890,8515}, {205903,8515}, {205925,8516},
	{205944,8516}, {205972,8517}, {205988,8518}, {205998,8519}, {206011,8519}, {206036,8520},
	{206046,8520}, {206068,8521}, {206093,8522}, {206112,8522}, {206140,8523}, {206153,8523},
	{206169,8524}, {206176,8524}, {206186,8524}, {206205,8525}, {206212,8525}, {206225,8525},
	{206247,8526}, {206278,8527}, {206294,8528}, {206301,8529}, {206305,8529}, {206315,8529},
	{206334,8526}, {206353,8526}, {206372,8530}, {206376,8530}, {206386,8530}, {206405,8531},
	{206412,8531}, {206428,8531}, {206453,8532}, {206469,8532}, {206497,8533}, {206510,8533},
	{206526,8523}, {206539,8523}, {206555,8534}, {206562,8534}, {206572,8534}, {206591,8535},
	{206607,8536}, {206629,8537}, {206645,8538}, {206664,1058}, {206668,8171}, {206675,0},
	{206691,747}, {206720,749}, {206746,753}, {206781,8539}, {206791,1063}, {206801,1063},
	{206824,745}, {206855,1071}, {206874,1071}, {206912,8182}, {206928,0}, {206932,8188},
	{206943,0}, {206953,8540}, {206976,8541}, {206996,8542}, {207025,0}, {207032,746}, {207052,748},
	{207069,752}, {207095,744}, {207114,8543}, {207127,8543}, {207149,3285}, {207162,3285},
	{207194,8544}, {207216,8545}, {207226,8546}, {207242,8547}, {207246,8547}, {207259,8548},
	{207284,1938}, {207303,1938}, {207341,2156}, {207354,0}, {207376,2156}, {207417,8549},
	{207439,5355}, {207452,0}, {207471,5355}, {207509,5369}, {207528,5369}, {207566,0},
	{207573,8550}, {207587,5652}, {207594,5652}, {207607,5652}, {207626,5664}, {207639,5664},
	{207671,8551}, {207693,1540}, {207700,1540}, {207726,8552}, {207754,8553}, {207764,8553},
	{207783,1581}, {207796,1581}, {207828,8554}, {207835,8555}, {207851,8555}, {207876,4097},
	{207883,4097}, {207902,4097}, {207930,8556}, {207952,4053}, {207965,0}, {208000,4053},
	{208038,8557}, {208048,8557}, {208067,5680}, {208083,3768}, {208090,3768}, {208103,3768},
	{208129,8558}, {208139,8558}, {208158,8559}, {208174,8559}, {208199,6098}, {208203,6099},
	{208219,6099}, {208241,5839}, {208254,5839}, {208280,6211}, {208287,6211}, {208306,6211},
	{208338,8560}, {208369,8561}, {208379,8561}, {208398,6152}, {208420,6152}, {208461,2907},
	{208474,2907}, {208506,8547}, {208516,0}, {208523,8341}, {208534,8562}, {208538,8563},
	{208548,8563}, {208573,0}, {208592,757}, {208627,765}, {208662,767}, {208697,8564}, {208719,0},
	{208735,8565}, {208764,8562}, {208780,8566}, {208787,8566}, {208806,0}, {208819,8567},
	{208848,8568}, {208877,8569}, {208906,8570}, {208922,8571}, {208944,8572}, {208957,8573},
	{208967,8573}, {208986,0}, {209002,756}, {209034,764}, {209066,766}, {209098,8564},
	{209111,8574}, {209115,8574}, {209125,8575}, {209132,8576}, {209145,8576}, {209176,8575},
	{209189,8575}, {209214,8577}, {209221,8577}, {209237,8578}, {209250,8579}, {209263,8580},
	{209270,8580}, {209283,8580}, {209302,8581}, {209312,8581}, {209337,8582}, {209344,8582},
	{209357,8582}, {209379,8565}, {209401,8572}, {209426,8583}, {209433,8583}, {209455,759},
	{209468,8584}, {209503,758}, {209522,8585}, {209569,8562}, {209573,8586}, {209586,8586},
	{209611,8565}, {209636,8587}, {209643,8587}, {209653,8587}, {209669,8565}, {209688,8588},
	{209701,8588}, {209720,8565}, {209733,8589}, {209740,8590}, {209747,8590}, {209760,8590},
	{209782,8591}, {209789,8591}, {209802,8591}, {209821,8562}, {209831,8592}, {209847,8592},
	{209872,8593}, {209903,1540}, {209916,8594}, {209923,8594}, {209942,8595}, {209952,8595},
	{209974,0}, {209978,8596}, {209992,8597}, {210009,8598}, {210026,8599}, {210055,8600},
	{210068,0}, {210072,8188}, {210086,8601}, {210111,8602}, {210127,8602}, {210149,8603},
	{210153,8603}, {210160,0}, {210167,774}, {210184,778}, {210204,780}, {210236,4053},
	{210252,8604}, {210265,8604}, {210290,8605}, {210297,8605}, {210313,8606}, {210326,8607},
	{210339,8608}, {210355,8608}, {210380,8171}, {210384,0}, {210403,775}, {210432,779},
	{210464,781}, {210508,1938}, {210527,6099}, {210543,8609}, {210553,8609}, {210572,8610},
	{210588,0}, {210601,6211}, {210624,2156}, {210640,0}, {210647,8550}, {210664,5369},
	{210677,8611}, {210705,8612}, {210721,8612}, {210746,1071}, {210774,6152}, {210793,8613},
	{210803,8613}, {210825,2907}, {210844,8614}, {210851,8614}, {210864,8614}, {210889,8615},
	{210917,4097}, {210939,5664}, {210949,8616}, {210968,8617}, {210975,8618}, {210991,3285},
	{211001,8593}, {211020,8619}, {211033,1581}, {211046,3768}, {211068,1063}, {211084,5652},
	{211103,8620}, {211113,8620}, {211135,8621}, {211151,8621}, {211179,5839}, {211201,8615},
	{211226,8622}, {211248,8622}, {211279,8623}, {211289,8623}, {211311,5355}, {211327,8624},
	{211337,8625}, {211353,8625}, {211378,8626}, {211385,8626}, {211404,8627}, {211417,0},
	{211421,8628}, {211444,8629}, {211461,8630}, {211475,8631}, {211482,8632}, {211498,8632},
	{211520,8624}, {211524,0}, {211537,786}, {211569,794}, {211592,8633}, {211605,8633},
	{211627,8634}, {211634,8634}, {211650,8635}, {211663,8636}, {211676,8637}, {211692,8637},
	{211717,8638}, {211730,8638}, {211752,8639}, {211777,789}, {211790,788}, {211809,8640},
	{211825,8640}, {211850,8641}, {211860,8641}, {211879,8642}, {211901,8643}, {211914,8643},
	{211936,8624}, {211940,8644}, {211953,8644}, {211975,0}, {212000,8645}, {212032,8645},
	{212063,8646}, {212088,8647}, {212107,0}, {212126,787}, {212164,793}, {212196,795},
	{212225,8648}, {212232,8649}, {212251,8624}, {212255,8624}, {212259,8624}, {212272,8645},
	{212291,8650}, {212301,8650}, {212320,8651}, {212336,8651}, {212361,8624}, {212365,8646},
	{212378,8624}, {212400,8652}, {212422,8652}, {212453,8653}, {212463,8653}, {212482,0},
	{212501,792}, {212533,8624}, {212543,0}, {212562,799}, {212594,805}, {212626,809},
	{212657,8654}, {212691,800}, {212710,8655}, {212726,8656}, {212745,0}, {212749,8657},
	{212766,8658}, {212783,8659}, {212800,8660}, {212813,8660}, {212850,8660}, {212881,8661},
	{212897,8661}, {212916,8662}, {212932,8662}, {212954,8663}, {212961,8663}, {212986,0},
	{213005,798}, {213037,804}, {213069,808}, {213101,8664}, {213108,8664}, {213124,8664},
	{213152,8665}, {213162,8665}, {213181,8666}, {213194,8667}, {213204,8668}, {213211,8668},
	{213236,8668}, {213249,8669}, {213262,8669}, {213281,8670}, {213288,8670}, {213319,8670},
	{213338,8671}, {213348,8671}, {213364,801}, {213377,8672}, {213402,8673}, {213421,8673},
	{213449,8674}, {213456,8674}, {213481,8674}, {213494,8675}, {213522,8676}, {213532,8676},
	{213554,8677}, {213591,8678}, {213604,8654}, {213623,8672}, {213642,8679}, {213649,8679},
	{213668,8679}, {213702,8660}, {213733,8680}, {213746,8680}, {213765,8680}, {213793,8681},
	{213797,8681}, {213807,8681}, {213832,8660}, {213851,8682}, {213876,8682}, {213907,8683},
	{213914,8683}, {213924,8683}, {213952,8684}, {213959,8685}, {213981,8686}, {213991,8687},
	{214001,8687}, {214017,8688}, {214027,8689}, {214037,0}, {214047,8690}, {214070,8691},
	{214090,8692}, {214113,8693}, {214123,8694}, {214142,0}, {214158,0}, {214182,8695},
	{214216,8696}, {214246,8697}, {214250,8698}, {214263,8699}, {214276,8697}, {214286,0},
	{214304,8689}, {214332,8700}, {214350,8701}, {214369,8697}, {214373,8702}, {214386,8703},
	{214405,8698}, {214412,0}, {214431,8704}, {214463,8705}, {214492,8706}, {214524,8693},
	{214543,0}, {214553,0}, {214571,8707}, {214599,8708}, {214623,8709}, {214642,8693},
	{214652,8710}, {214671,8711}, {214681,8712}, {214691,8712}, {214707,8713}, {214720,8713},
	{214739,8713}, {214779,8714}, {214792,8698}, {214820,0}, {214830,0}, {214848,8704},
	{214876,8690}, {214900,8715}, {214919,8716}, {214938,0}, {214960,8716}, {214992,0}, {215017,0},
	{215050,8717}, {215093,8718}, {215132,0}, {215142,8719}, {215165,8720}, {215185,8721},
	{215208,8716}, {215215,8722}, {215225,0}, {215235,0}, {215253,8705}, {215281,8691},
	{215305,8723}, {215321,0}, {215331,0}, {215349,8706}, {215377,8692}, {215401,8724},
	{215411,8724}, {215427,8725}, {215440,8725}, {215465,8726}, {215475,8726}, {215503,8698},
	{215513,8700}, {215523,0}, {215527,8727}, {215534,8728}, {215541,8729}, {215548,0}, {215555,0},
	{215565,0}, {215578,0}, {215594,0}, {215613,8727}, {215635,0}, {215642,0}, {215652,0},
	{215665,0}, {215681,0}, {215700,8730}, {215722,0}, {215729,0}, {215739,0}, {215752,0},
	{215768,0}, {215787,8729}, {215809,0}, {215816,0}, {215826,0}, {215839,0}, {215855,0},
	{215874,0}, {215896,0}, {215921,0}, {215949,8728}, {215980,0}, {215987,0}, {216000,0},
	{216013,0}, {216029,0}, {216048,0}, {216070,0}, {216095,0}, {216123,8731}, {216154,0},
	{216158,0}, {216165,0}, {216175,0}, {216188,0}, {216204,8732}, {216223,0}, {216227,0},
	{216234,0}, {216244,0}, {216257,0}, {216273,0}, {216292,0}, {216314,0}, {216339,0}, {216367,0},
	{216398,0}, {216432,8733}, {216469,8733}, {216476,0}, {216483,8734}, {216493,8735}, {216497,0},
	{216504,0}, {216514,0}, {216527,0}, {216543,8735}, {216562,0}, {216566,8736}, {216573,0},
	{216580,0}, {216590,0}, {216603,0}, {216619,0}, {216638,8734}, {216660,0}, {216673,0},
	{216689,0}, {216708,8731}, {216730,0}, {216746,0}, {216765,8734}, {216787,0}, {216794,0},
	{216804,0}, {216817,0}, {216833,8736}, {216852,8737}, {216856,0}, {216863,8737}, {216873,0},
	{216877,8738}, {216884,0}, {216891,0}, {216901,0}, {216914,0}, {216930,0}, {216949,8738},
	{216971,8737}, {216975,0}, {216979,0}, {216986,0}, {216996,8734}, {217009,0}, {217013,0},
	{217020,0}, {217030,0}, {217043,0}, {217059,0}, {217078,0}, {217100,0}, {217125,814},
	{217153,0}, {217163,0}, {217176,8739}, {217192,0}, {217202,0}, {217215,0}, {217231,8740},
	{217250,8741}, {217254,8742}, {217261,8743}, {217268,0}, {217275,0}, {217285,0}, {217298,0},
	{217314,0}, {217333,0}, {217355,8744}, {217380,8745}, {217387,0}, {217397,0}, {217410,0},
	{217426,0}, {217445,0}, {217467,0}, {217492,8743}, {217520,0}, {217530,0}, {217543,0},
	{217559,0}, {217578,8742}, {217600,0}, {217610,0}, {217623,8745}, {217639,8746}, {217646,0},
	{217653,0}, {217663,0}, {217676,0}, {217692,0}, {217711,0}, {217733,0}, {217758,0},
	{217786,8746}, {217817,8741}, {217827,0}, {217831,0}, {217838,0}, {217848,0}, {217861,0},
	{217877,8747}, {217896,8747}, {217903,0}, {217910,0}, {217920,0}, {217933,0}, {217949,0},
	{217968,0}, {217990,8748}, {218015,0}, {218022,0}, {218032,0}, {218045,0}, {218061,0},
	{218080,0}, {218102,8749}, {218127,8749}, {218137,0}, {218144,8750}, {218154,0}, {218164,0},
	{218177,0}, {218193,8750}, {218212,0}, {218216,0}, {218223,0}, {218233,0}, {218246,0},
	{218262,0}, {218281,0}, {218303,0}, {218328,8735}, {218356,0}, {218369,0}, {218385,8737},
	{218404,0}, {218417,0}, {218433,8751}, {218452,0}, {218465,0}, {218481,0}, {218500,0},
	{218522,0}, {218547,0}, {218575,0}, {218606,8745}, {218640,0}, {218656,8741}, {218675,0},
	{218688,0}, {218704,0}, {218723,0}, {218745,8752}, {218770,0}, {218783,0}, {218799,0},
	{218818,0}, {218840,0}, {218865,8753}, {218893,0}, {218909,0}, {218928,0}, {218950,0},
	{218975,0}, {219003,8754}, {219034,0}, {219047,0}, {219063,0}, {219082,0}, {219104,8755},
	{219129,8752}, {219133,0}, {219140,0}, {219150,0}, {219163,8752}, {219179,8755}, {219183,8756},
	{219190,0}, {219197,0}, {219207,0}, {219220,0}, {219236,0}, {219255,0}, {219277,0}, {219302,0},
	{219330,0}, {219361,0}, {219395,0}, {219432,0}, {219472,817}, {219515,0}, {219540,0},
	{219568,8757}, {219599,0}, {219624,0}, {219652,0}, {219683,8758}, {219717,0}, {219724,0},
	{219734,0}, {219747,0}, {219763,0}, {219782,8756}, {219804,0}, {219808,0}, {219815,0},
	{219825,0}, {219838,0}, {219854,0}, {219873,0}, {219895,0}, {219920,0}, {219948,8734},
	{219979,8753}, {219983,0}, {219990,0}, {220000,0}, {220013,0}, {220029,8753}, {220048,8754},
	{220055,0}, {220065,0}, {220078,0}, {220094,0}, {220113,8754}, {220135,0}, {220139,0},
	{220146,0}, {220156,0}, {220169,8737}, {220185,0}, {220204,0}, {220226,0}, {220251,0},
	{220279,0}, {220310,0}, {220344,818}, {220381,0}, {220400,0}, {220422,8759}, {220447,0},
	{220466,0}, {220488,0}, {220513,8760}, {220541,0}, {220548,0}, {220558,0}, {220571,0},
	{220587,8734}, {220606,0}, {220628,0}, {220653,8730}, {220681,0}, {220688,8761}, {220698,0},
	{220708,0}, {220721,0}, {220737,8761}, {220756,0}, {220766,0}, {220779,0}, {220795,0},
	{220814,0}, {220836,815}, {220861,0}, {220889,0}, {220920,8762}, {220954,0}, {220961,0},
	{220971,8737}, {220984,0}, {220991,0}, {221001,0}, {221014,8755}, {221030,0}, {221034,0},
	{221041,0}, {221050,0}, {221063,8763}, {221079,0}, {221092,0}, {221108,0}, {221127,8764},
	{221149,0}, {221162,8740}, {221178,0}, {221191,0}, {221207,8744}, {221226,0}, {221242,0},
	{221261,0}, {221283,0}, {221308,8765}, {221336,0}, {221349,0}, {221365,0}, {221384,0},
	{221406,0}, {221431,0}, {221459,8758}, {221490,0}, {221503,0}, {221519,0}, {221538,0},
	{221560,8760}, {221585,0}, {221595,0}, {221608,0}, {221624,0}, {221643,0}, {221665,0},
	{221690,8734}, {221718,0}, {221737,0}, {221759,0}, {221784,8731}, {221812,0}, {221834,0},
	{221859,8734}, {221887,0}, {221897,0}, {221910,0}, {221926,0}, {221944,0}, {221966,0},
	{221991,0}, {222019,0}, {222050,0}, {222084,0}, {222121,8763}, {222161,0}, {222183,0},
	{222208,0}, {222236,8764}, {222267,0}, {222289,8740}, {222314,0}, {222336,0}, {222361,8744},
	{222389,0}, {222414,0}, {222442,0}, {222473,0}, {222507,8765}, {222544,0}, {222566,0},
	{222591,0}, {222619,0}, {222650,0}, {222684,0}, {222721,8758}, {222761,0}, {222783,0},
	{222808,0}, {222836,0}, {222867,8760}, {222901,0}, {222905,8766}, {222912,8767}, {222919,8768},
	{222926,0}, {222933,0}, {222943,0}, {222956,8766}, {222972,0}, {222979,0}, {222989,0},
	{223002,0}, {223018,8769}, {223037,0}, {223044,0}, {223054,0}, {223067,8767}, {223083,0},
	{223090,0}, {223100,0}, {223113,0}, {223129,0}, {223148,0}, {223170,8770}, {223195,0},
	{223202,0}, {223212,0}, {223225,0}, {223241,0}, {223260,8768}, {223282,8771}, {223286,0},
	{223293,8771}, {223303,0}, {223307,8772}, {223314,0}, {223321,0}, {223331,0}, {223344,0},
	{223360,0}, {223379,0}, {223401,0}, {223426,8769}, {223454,0}, {223467,0}, {223483,0},
	{223502,8773}, {223524,0}, {223537,0}, {223553,8774}, {223572,0}, {223585,0}, {223601,0},
	{223620,8773}, {223642,0}, {223655,0}, {223671,0}, {223690,0}, {223712,8770}, {223737,0},
	{223750,0}, {223766,8773}, {223785,0}, {223792,0}, {223802,8772}, {223815,0}, {223819,8775},
	{223826,0}, {223833,0}, {223843,0}, {223856,8775}, {223872,0}, {223879,0}, {223889,8773},
	{223902,0}, {223918,0}, {223937,8769}, {223959,0}, {223963,0}, {223970,0}, {223980,0},
	{224000,822}, {224016,0}, {224026,0}, {224039,8776}, {224055,0}, {224065,0}, {224078,8777},
	{224094,8778}, {224098,8779}, {224105,8780}, {224112,8781}, {224119,0}, {224126,0}, {224136,0},
	{224149,8779}, {224165,0}, {224175,0}, {224188,8781}, {224204,0}, {224211,0}, {224221,0},
	{224234,0}, {224250,0}, {224269,8780}, {224291,0}, {224298,8778}, {224308,0}, {224312,8782},
	{224319,8783}, {224326,8784}, {224333,0}, {224340,0}, {224350,0}, {224363,0}, {224379,8782},
	{224398,0}, {224405,8785}, {224415,0}, {224428,0}, {224444,8785}, {224463,0}, {224470,0},
	{224480,8783}, {224493,0}, {224500,0}, {224510,0}, {224523,0}, {224539,0}, {224558,8786},
	{224580,0}, {224593,0}, {224609,8787}, {224628,0}, {224641,0}, {224657,823}, {224676,0},
	{224689,0}, {224705,0}, {224724,8788}, {224746,0}, {224759,8789}, {224775,0}, {224779,0},
	{224786,0}, {224796,0}, {224809,0}, {224825,8771}, {224844,0}, {224857,0}, {224873,0},
	{224892,0}, {224914,8781}, {224939,0}, {224955,8778}, {224974,0}, {224987,0}, {225003,8790},
	{225022,0}, {225035,0}, {225051,0}, {225070,0}, {225092,0}, {225117,8791}, {225145,0},
	{225161,0}, {225180,0}, {225202,8792}, {225227,0}, {225240,0}, {225256,0}, {225275,8793},
	{225297,8793}, {225301,0}, {225308,0}, {225318,8773}, {225331,8794}, {225338,0}, {225345,0},
	{225355,0}, {225368,8794}, {225384,8790}, {225391,8790}, {225401,0}, {225405,0}, {225412,0},
	{225422,0}, {225435,0}, {225451,0}, {225470,0}, {225492,8773}, {225517,8791}, {225521,0},
	{225528,0}, {225538,0}, {225551,0}, {225567,8791}, {225586,8792}, {225593,0}, {225603,0},
	{225616,8792}, {225632,0}, {225651,0}, {225673,8795}, {225698,0}, {225717,0}, {225739,0},
	{225764,825}, {225792,0}, {225811,0}, {225833,8796}, {225858,0}, {225862,0}, {225869,0},
	{225879,0}, {225892,8770}, {225908,0}, {225915,0}, {225925,0}, {225938,0}, {225954,0},
	{225973,0}, {225995,8797}, {226020,0}, {226039,0}, {226061,0}, {226086,820}, {226114,0},
	{226133,0}, {226155,8798}, {226180,0}, {226187,0}, {226197,8784}, {226210,0}, {226217,0},
	{226227,8793}, {226240,0}, {226244,0}, {226251,8773}, {226261,0}, {226265,0}, {226272,0},
	{226281,0}, {226294,8799}, {226310,0}, {226323,8800}, {226339,0}, {226349,0}, {226362,0},
	{226378,0}, {226396,0}, {226418,8801}, {226443,0}, {226468,0}, {226496,0}, {226527,0},
	{226561,0}, {226598,8801}, {226638,8798}, {226660,0}, {226682,0}, {226707,0}, {226735,8799},
	{226766,0}, {226788,8777}, {226813,0}, {226835,0}, {226860,8788}, {226888,0}, {226910,0},
	{226935,0}, {226963,0}, {226994,0}, {227028,8800}, {227065,0}, {227087,8796}, {227112,0},
	{227137,0}, {227165,0}, {227196,8796}, {227230,0}, {227252,0}, {227277,0}, {227305,0},
	{227336,8798}, {227370,0}, {227374,0}, {227381,0}, {227391,0}, {227404,8802}, {227420,0},
	{227430,8803}, {227443,0}, {227450,0}, {227460,0}, {227473,0}, {227489,0}, {227508,8804},
	{227530,0}, {227543,8805}, {227559,0}, {227563,0}, {227570,0}, {227580,0}, {227593,0},
	{227609,0}, {227628,0}, {227650,0}, {227675,8806}, {227703,0}, {227722,8807}, {227744,0},
	{227751,0}, {227761,0}, {227774,0}, {227790,0}, {227809,0}, {227831,0}, {227856,8808},
	{227884,0}, {227900,0}, {227919,0}, {227941,0}, {227966,0}, {228000,8810}, {228031,0},
	{228047,0}, {228066,0}, {228088,0}, {228113,0}, {228141,0}, {228172,8812}, {228206,0},
	{228222,0}, {228241,0}, {228263,0}, {228288,0}, {228316,0}, {228347,0}, {228381,8814},
	{228418,0}, {228434,0}, {228453,0}, {228475,0}, {228500,8816}, {228528,0}, {228544,0},
	{228563,0}, {228585,0}, {228610,0}, {228638,8818}, {228669,0}, {228685,0}, {228704,0},
	{228726,0}, {228751,0}, {228779,0}, {228810,8820}, {228844,0}, {228848,0}, {228855,0},
	{228865,0}, {228878,0}, {228894,0}, {228913,0}, {228935,0}, {228959,0}, {228987,0},
	{229018,8822}, {229052,0}, {229080,0}, {229111,0}, {229145,0}, {229182,8823}, {229222,0},
	{229226,0}, {229233,8824}, {229243,0}, {229256,8825}, {229272,0}, {229282,0}, {229295,0},
	{229311,0}, {229329,0}, {229351,0}, {229376,8826}, {229404,0}, {229426,0}, {229451,0},
	{229479,0}, {229510,8803}, {229544,0}, {229548,0}, {229555,0}, {229565,0}, {229578,0},
	{229594,8827}, {229613,0}, {229620,0}, {229630,0}, {229643,0}, {229659,0}, {229678,8828},
	{229700,0}, {229704,0}, {229711,0}, {229721,0}, {229734,0}, {229750,8826}, {229769,0},
	{229773,0}, {229780,0}, {229790,0}, {229803,0}, {229819,8829}, {229838,0}, {229842,0},
	{229849,0}, {229859,8830}, {229872,0}, {229888,0}, {229907,8831}, {229929,0}, {229936,0},
	{229946,0}, {229959,0}, {229975,8832}, {229994,0}, {230010,0}, {230029,0}, {230051,8833},
	{230076,0}, {230080,0}, {230087,0}, {230097,0}, {230110,0}, {230126,0}, {230145,0}, {230167,0},
	{230192,0}, {230220,0}, {230250,0}, {230284,0}, {230321,8834}, {230361,0}, {230395,0},
	{230432,0}, {230472,0}, {230515,8835}, {230561,0}, {230565,0}, {230572,0}, {230582,0},
	{230595,0}, {230611,0}, {230630,0}, {230652,8836}, {230677,0}, {230687,8837}, {230700,8838},
	{230704,0}, {230711,0}, {230721,8838}, {230734,8839}, {230738,0}, {230745,8840}, {230755,8842},
	{230767,8842}, {230778,0}, {230791,0}, {230807,0}, {230826,0}, {230848,0}, {230873,0},
	{230901,8843}, {230932,0}, {230948,0}, {230967,0}, {230989,0}, {231014,0}, {231042,8844},
	{231073,0}, {231086,0}, {231102,0}, {231121,0}, {231143,0}, {231168,8845}, {231196,0},
	{231212,0}, {231231,8846}, {231253,0}, {231269,0}, {231288,0}, {231310,0}, {231335,8847},
	{231363,0}, {231376,8848}, {231392,0}, {231411,0}, {231433,0}, {231458,0}, {231486,0},
	{231517,8849}, {231551,8849}, {231588,0}, {231625,0}, {231665,0}, {231708,0}, {231754,0},
	{231803,0}, {231855,8849}, {231910,0}, {231932,0}, {231957,0}, {232000,0}, {232031,8850},
	{232065,8850}, {232102,0}, {232139,0}, {232179,0}, {232222,0}, {232268,0}, {232317,0},
	{232369,8850}, {232424,0}, {232443,0}, {232465,0}, {232490,0}, {232518,8851}, {232549,8851},
	{232583,0}, {232617,0}, {232654,0}, {232694,0}, {232737,0}, {232783,0}, {232832,8851},
	{232884,0}, {232906,0}, {232931,0}, {232959,8852}, {232990,8852}, {233024,0}, {233058,0},
	{233095,0}, {233135,0}, {233178,0}, {233224,0}, {233273,8852}, {233325,0}, {233347,0},
	{233372,0}, {233400,0}, {233431,8853}, {233465,8853}, {233502,0}, {233539,0}, {233579,0},
	{233622,0}, {233668,0}, {233717,0}, {233769,8853}, {233824,0}, {233843,0}, {233865,0},
	{233890,0}, {233918,0}, {233949,0}, {233983,0}, {234020,0}, {234060,0}, {234103,8854},
	{234149,8854}, {234198,0}, {234247,0}, {234299,0}, {234354,0}, {234412,0}, {234473,0},
	{234537,8854}, {234604,0}, {234638,0}, {234675,0}, {234715,0}, {234758,8855}, {234804,8855},
	{234853,0}, {234902,0}, {234954,0}, {235009,0}, {235067,0}, {235128,0}, {235192,8855},
	{235259,8856}, {235290,8856}, {235324,0}, {235358,0}, {235395,0}, {235435,0}, {235478,0},
	{235524,0}, {235573,8856}, {235625,0}, {235647,0}, {235672,0}, {235700,0}, {235731,8857},
	{235765,8857}, {235802,0}, {235839,0}, {235879,0}, {235922,0}, {236000,0}, {236049,0},
	{236101,8857}, {236156,0}, {236178,0}, {236203,0}, {236231,8858}, {236262,8858}, {236296,0},
	{236330,0}, {236367,0}, {236407,0}, {236450,0}, {236496,0}, {236545,8858}, {236597,0},
	{236619,0}, {236644,0}, {236672,0}, {236703,0}, {236737,8859}, {236774,8859}, {236814,0},
	{236854,0}, {236897,0}, {236943,0}, {236992,0}, {237044,0}, {237099,8859}, {237157,0},
	{237176,0}, {237198,0}, {237223,8860}, {237251,8860}, {237282,0}, {237313,0}, {237347,0},
	{237384,0}, {237424,0}, {237467,0}, {237513,8860}, {237562,0}, {237578,0}, {237597,0},
	{237619,0}, {237644,0}, {237672,0}, {237703,0}, {237737,0}, {237774,0}, {237814,8861},
	{237857,0}, {237885,0}, {237916,0}, {237950,0}, {237987,0}, {238027,8862}, {238070,0},
	{238095,8863}, {238123,0}, {238139,0}, {238158,0}, {238180,0}, {238205,0}, {238233,8864},
	{238264,0}, {238280,0}, {238299,0}, {238321,0}, {238346,8865}, {238374,0}, {238390,0},
	{238409,0}, {238431,0}, {238456,0}, {238484,0}, {238515,8866}, {238549,0}, {238562,0},
	{238578,0}, {238597,0}, {238619,8867}, {238644,0}, {238654,0}, {238667,0}, {238682,0},
	{238701,0}, {238723,8868}, {238748,0}, {238767,0}, {238789,0}, {238814,0}, {238842,8869},
	{238873,8870}, {238877,0}, {238884,0}, {238894,0}, {238907,0}, {238923,0}, {238942,8870},
	{238964,8870}, {238968,0}, {238975,0}, {238985,0}, {238998,0}, {239014,0}, {239033,0},
	{239055,0}, {239080,0}, {239107,0}, {239138,0}, {239172,8871}, {239209,0}, {239240,0},
	{239274,0}, {239311,0}, {239351,8872}, {239394,0}, {239404,0}, {239417,8870}, {239433,0},
	{239440,0}, {239450,8873}, {239463,0}, {239479,8874}, {239498,8838}, {239502,0}, {239509,0},
	{239519,0}, {239532,0}, {239548,0}, {239567,8875}, {239589,0}, {239599,8876}, {239612,0},
	{239619,0}, {239629,0}, {239642,0}, {239658,0}, {239677,0}, {239698,0}, {239723,0},
	{239751,8877}, {239782,0}, {239807,0}, {239835,0}, {239866,0}, {239900,8878}, {239937,0},
	{239953,0}, {239972,0}, {240000,0}, {240025,0}, {240053,8879}, {240084,0}, {240109,0},
	{240137,0}, {240168,0}, {240202,8880}, {240239,0}, {240246,0}, {240256,0}, {240269,8881},
	{240285,0}, {240298,0}, {240314,0}, {240333,8882}, {240355,0}, {240362,0}, {240372,0},
	{240385,8883}, {240401,0}, {240420,8884}, {240442,0}, {240452,0}, {240465,0}, {240481,0},
	{240500,0}, {240522,0}, {240547,0}, {240575,0}, {240606,0}, {240640,0}, {240677,0}, {240717,0},
	{240760,8843}, {240806,0}, {240837,0}, {240871,0}, {240908,0}, {240948,0}, {240991,8844},
	{241037,0}, {241065,0}, {241096,0}, {241130,0}, {241167,0}, {241207,8845}, {241250,0},
	{241281,0}, {241315,8846}, {241352,0}, {241383,0}, {241417,0}, {241454,0}, {241494,8847},
	{241537,0}, {241565,0}, {241596,0}, {241630,0}, {241667,0}, {241707,0}, {241750,0}, {241796,0},
	{241845,0}, {241897,0}, {241952,8861}, {242010,0}, {242053,0}, {242099,0}, {242148,0},
	{242200,0}, {242255,8862}, {242313,0}, {242353,8863}, {242396,0}, {242427,0}, {242461,0},
	{242498,0}, {242538,0}, {242581,8864}, {242627,0}, {242658,0}, {242692,0}, {242729,8865},
	{242769,0}, {242800,0}, {242834,0}, {242871,0}, {242911,0}, {242954,0}, {243000,8866},
	{243049,0}, {243077,0}, {243108,0}, {243142,0}, {243179,8867}, {243219,0}, {243238,0},
	{243260,8838}, {243285,0}, {243289,0}, {243296,0}, {243306,0}, {243319,0}, {243335,8870},
	{243354,0}, {243358,0}, {243365,8838}, {243375,0}, {243379,0}, {243386,0}, {243396,8870},
	{243409,0}, {243413,0}, {243420,0}, {243430,0}, {243443,0}, {243459,0}, {243478,8838},
	{243500,0}, {243504,0}, {243511,8885}, {243521,0}, {243534,0}, {243550,0}, {243569,0},
	{243591,8886}, {243616,0}, {243620,8887}, {243627,0}, {243631,0}, {243638,8888}, {243648,0},
	{243661,0}, {243677,0}, {243696,0}, {243718,8888}, {243743,0}, {243750,8889}, {243760,0},
	{243764,0}, {243771,8890}, {243781,0}, {243794,0}, {243810,0}, {243829,0}, {243851,8890},
	{243876,8891}, {243883,0}, {243893,0}, {243906,0}, {243922,0}, {243941,8891}, {243963,0},
	{243970,0}, {243980,8892}, {243993,8893}, {244000,0}, {244007,8894}, {244017,0}, {244021,0},
	{244028,0}, {244038,0}, {244051,0}, {244067,0}, {244086,8895}, {244108,0}, {244115,0},
	{244125,0}, {244138,0}, {244154,0}, {244173,0}, {244195,0}, {244220,8896}, {244248,0},
	{244267,8897}, {244289,8898}, {244296,0}, {244303,0}, {244313,0}, {244326,8899}, {244342,0},
	{244349,8900}, {244359,0}, {244372,0}, {244388,0}, {244407,0}, {244429,0}, {244454,0},
	{244482,0}, {244513,8900}, {244547,0}, {244554,8886}, {244564,0}, {244571,0}, {244581,0},
	{244594,0}, {244610,0}, {244629,0}, {244651,8898}, {244676,0}, {244695,0}, {244717,0},
	{244742,8901}, {244770,8901}, {244777,0}, {244781,8902}, {244788,0}, {244798,0}, {244811,0},
	{244827,0}, {244846,8902}, {244868,0}, {244872,0}, {244879,8903}, {244889,0}, {244902,0},
	{244918,0}, {244937,0}, {244959,8903}, {244984,8889}, {244991,0}, {245001,0}, {245014,0},
	{245030,8894}, {245049,0}, {245056,0}, {245066,0}, {245079,8904}, {245095,0}, {245102,8896},
	{245112,0}, {245116,0}, {245123,0}, {245133,0}, {245146,830}, {245162,0}, {245172,0},
	{245185,8905}, {245201,0}, {245214,8906}, {245230,0}, {245237,0}, {245247,0}, {245260,8907},
	{245276,0}, {245283,0}, {245293,0}, {245306,0}, {245322,0}, {245341,0}, {245363,0}, {245388,0},
	{245416,0}, {245447,0}, {245481,0}, {245517,0}, {245557,0}, {245600,0}, {245646,0}, {245695,0},
	{245747,0}, {245802,8908}, {245860,0}, {245900,0}, {245943,0}, {245989,8909}, {246038,0},
	{246081,0}, {246127,8910}, {246176,0}, {246216,0}, {246259,8911}, {246305,0}, {246345,0},
	{246388,0}, {246434,0}, {246483,8912}, {246535,0}, {246575,0}, {246618,8913}, {246664,8914},
	{246704,0}, {246742,0}, {246783,0}, {246827,0}, {246874,0}, {246924,0}, {246977,0}, {247033,0},
	{247092,8911}, {247154,8914}, {247191,0}, {247195,8915}, {247202,0}, {247212,0}, {247225,0},
	{247241,0}, {247260,0}, {247282,0}, {247307,0}, {247335,8915}, {247366,0}, {247370,0},
	{247377,0}, {247387,0}, {247400,0}, {247416,0}, {247435,0}, {247457,8916}, {247482,0},
	{247486,0}, {247493,8917}, {247503,0}, {247510,0}, {247520,0}, {247533,0}, {247549,0},
	{247568,0}, {247590,833}, {247615,0}, {247625,0}, {247638,8913}, {247654,0}, {247661,0},
	{247671,0}, {247684,0}, {247700,0}, {247719,0}, {247741,0}, {247766,837}, {247794,0},
	{247816,0}, {247841,8918}, {247869,0}, {247891,0}, {247916,0}, {247944,0}, {248000,8919},
	{248034,8920}, {248041,8921}, {248051,0}, {248058,0}, {248068,0}, {248081,0}, {248097,0},
	{248116,0}, {248138,0}, {248163,8894}, {248191,0}, {248198,0}, {248208,0}, {248221,0},
	{248237,0}, {248256,0}, {248278,8922}, {248303,0}, {248307,0}, {248314,8923}, {248324,0},
	{248338,0}, {248355,0}, {248375,0}, {248398,0}, {248424,0}, {248453,0}, {248485,0},
	{248520,8924}, {248558,0}, {248571,0}, {248587,0}, {248606,8925}, {248628,8926}, {248641,0},
	{248648,0}, {248658,8927}, {248671,0}, {248678,0}, {248688,0}, {248701,0}, {248717,0},
	{248736,0}, {248758,8910}, {248783,0}, {248790,0}, {248800,0}, {248813,0}, {248829,0},
	{248848,0}, {248870,0}, {248895,8928}, {248923,0}, {248927,8897}, {248934,0}, {248944,0},
	{248957,0}, {248973,0}, {248992,0}, {249015,0}, {249041,0}, {249070,0}, {249102,0}, {249137,0},
	{249175,0}, {249216,0}, {249260,829}, {249307,0}, {249329,0}, {249354,0}, {249382,828},
	{249413,834}, {249435,0}, {249442,0}, {249452,0}, {249465,0}, {249481,0}, {249500,0},
	{249522,0}, {249547,0}, {249575,0}, {249606,0}, {249640,0}, {249677,835}, {249717,0},
	{249736,0}, {249758,8929}, {249783,0}, {249805,8930}, {249830,0}, {249834,0}, {249841,0},
	{249851,0}, {249864,0}, {249880,0}, {249899,0}, {249921,0}, {249946,0}, {249974,0}, {250005,0},
	{250039,0}, {250076,836}, {250116,0}, {250135,0}, {250157,8931}, {250182,0}, {250204,8932},
	{250229,0}, {250236,0}, {250246,0}, {250259,0}, {250275,0}, {250294,0}, {250316,0},
	{250341,8907}, {250369,0}, {250385,0}, {250404,8933}, {250426,0}, {250445,0}, {250467,0},
	{250492,8934}, {250520,0}, {250536,0}, {250555,0}, {250577,0}, {250602,0}, {250630,0},
	{250661,0}, {250695,0}, {250732,8935}, {250772,0}, {250791,0}, {250813,0}, {250838,0},
	{250866,0}, {250897,0}, {250931,8899}, {250968,0}, {250984,0}, {251003,8936}, {251025,0},
	{251041,0}, {251060,0}, {251082,8937}, {251107,0}, {251111,0}, {251118,0}, {251128,0},
	{251141,0}, {251157,0}, {251176,0}, {251198,8938}, {251223,0}, {251236,0}, {251252,0},
	{251271,0}, {251293,0}, {251318,0}, {251346,0}, {251377,8893}, {251411,0}, {251418,8933},
	{251428,0}, {251435,0}, {251445,0}, {251458,8934}, {251474,0}, {251481,0}, {251491,0},
	{251504,0}, {251520,8885}, {251539,0}, {251546,0}, {251556,0}, {251569,8939}, {251585,0},
	{251604,0}, {251626,0}, {251651,0}, {251679,0}, {251710,0}, {251744,0}, {251781,8939},
	{251821,0}, {251825,0}, {251832,8916}, {251842,0}, {251846,0}, {251853,0}, {251863,0},
	{251876,0}, {251892,8887}, {251911,0}, {251918,0}, {251928,0}, {251941,8940}, {251957,0},
	{251976,0}, {252000,0}, {252025,0}, {252053,8940}, {252084,0}, {252088,0}, {252095,0},
	{252105,8941}, {252118,0}, {252134,0}, {252153,0}, {252175,0}, {252200,8941}, {252228,8942},
	{252238,0}, {252251,0}, {252267,0}, {252286,8942}, {252308,0}, {252315,0}, {252325,0},
	{252338,8943}, {252354,0}, {252373,0}, {252395,0}, {252420,0}, {252448,0}, {252479,0},
	{252513,0}, {252550,8943}, {252590,8944}, {252594,0}, {252601,0}, {252611,8944}, {252624,8945},
	{252628,0}, {252635,0}, {252645,0}, {252658,8945}, {252674,0}, {252678,0}, {252685,0},
	{252695,0}, {252708,8935}, {252724,0}, {252728,0}, {252735,0}, {252745,0}, {252758,8946},
	{252774,0}, {252781,8947}, {252791,0}, {252804,0}, {252820,0}, {252839,8947}, {252861,0},
	{252868,8936}, {252878,8948}, {252891,0}, {252907,0}, {252926,0}, {252948,0}, {252973,0},
	{253001,8948}, {253032,0}, {253036,0}, {253043,0}, {253053,0}, {253066,8949}, {253082,0},
	{253101,0}, {253123,0}, {253148,0}, {253176,0}, {253207,0}, {253241,0}, {253278,8949},
	{253318,0}, {253325,0}, {253335,0}, {253348,0}, {253364,0}, {253383,0}, {253405,0}, {253430,0},
	{253458,0}, {253489,0}, {253523,0}, {253560,0}, {253600,0}, {253643,0}, {253688,0},
	{253737,8905}, {253789,0}, {253838,0}, {253890,0}, {253945,0}, {254003,0}, {254064,0},
	{254128,8950}, {254195,0}, {254244,0}, {254296,0}, {254351,0}, {254409,8929}, {254470,0},
	{254519,0}, {254571,0}, {254626,0}, {254684,8931}, {254745,0}, {254797,0}, {254852,8919},
	{254910,0}, {254959,0}, {255011,0}, {255066,0}, {255124,0}, {255185,0}, {255249,0}, {255316,0},
	{255386,0}, {255459,8951}, {255535,0}, {255587,0}, {255642,0}, {255700,0}, {255761,0},
	{255825,0}, {255892,0}, {256000,0}, {256073,8952}, {256149,0}, {256153,0}, {256160,0},
	{256170,8937}, {256183,0}, {256187,0}, {256194,0}, {256204,0}, {256217,8953}, {256233,0},
	{256252,0}, {256274,0}, {256299,0}, {256327,0}, {256358,8953}, {256392,8954}, {256402,8954},
	{256424,0}, {256431,8955}, {256454,8956}, {256483,8957}, {256503,8958}, {256513,8958},
	{256532,8959}, {256545,0}, {256561,843}, {256590,844}, {256628,852}, {256657,841},
	{256673,8960}, {256698,8961}, {256708,8961}, {256736,8962}, {256746,8962}, {256759,8962},
	{256775,8963}, {256788,8964}, {256798,8965}, {256808,8965}, {256836,8966}, {256846,8966},
	{256868,8967}, {256878,8967}, {256897,8968}, {256907,8968}, {256926,8969}, {256933,8969},
	{256943,8969}, {256959,8970}, {256969,8970}, {256985,8971}, {256995,8971}, {257011,0},
	{257033,842}, {257068,845}, {257112,850}, {257147,8972}, {257169,8972}, {257200,8972},
	{257231,8973}, {257241,8973}, {257266,8974}, {257273,8974}, {257283,8974}, {257311,8975},
	{257318,8975}, {257328,8975}, {257353,8976}, {257363,8976}, {257391,8977}, {257401,8977},
	{257429,8977}, {257436,8978}, {257446,8978}, {257474,8972}, {257484,8972}, {257503,8972},
	{257525,8979}, {257535,8979}, {257566,8978}, {257573,8980}, {257583,8980}, {257596,8980},
	{257612,8981}, {257622,8981}, {257641,8981}, {257648,8972}, {257664,8972}, {257683,8972},
	{257705,8980}, {257727,8980}, {257752,840}, {257765,8982}, {257772,8982}, {257782,8982},
	{257810,0}, {257820,8983}, {257840,8984}, {257860,8985}, {257867,8985}, {257880,8986},
	{257890,8987}, {257897,8988}, {257914,8989}, {257918,8989}, {257928,8990}, {257935,8990},
	{257945,8991}, {257952,8991}, {257962,8992}, {257969,8992}, {257979,8993}, {257986,8994},
	{257993,8994}, {258009,8995}, {258016,8995}, {258029,8996}, {258036,8996}, {258049,8997},
	{258053,8998}, {258063,8997}, {258073,8997}, {258086,8999}, {258093,9000}, {258103,9001},
	{258107,9002}, {258114,9003}, {258124,9004}, {258128,9005}, {258135,9005}, {258145,9006},
	{258152,9007}, {258159,9007}, {258169,9008}, {258176,9008}, {258189,9004}, {258196,9009},
	{258206,9010}, {258216,9010}, {258235,9000}, {258245,9011}, {258252,9011}, {258262,9012},
	{258266,9013}, {258273,9012}, {258283,0}, {258293,0}, {258305,9014}, {258330,9015},
	{258352,9016}, {258374,9017}, {258399,9018}, {258421,9019}, {258437,9020}, {258459,0},
	{258464,0}, {258482,9021}, {258510,0}, {258531,9021}, {258562,0}, {258577,9022}, {258602,0},
	{258620,9022}, {258648,0}, {258669,9023}, {258700,0}, {258718,9023}, {258746,0}, {258761,9024},
	{258786,0}, {258798,9024}, {258820,0}, {258835,9024}, {258860,0}, {258875,9025}, {258900,0},
	{258912,9025}, {258934,0}, {258952,9026}, {258980,0}, {258995,9027}, {259020,0}, {259041,9027},
	{259072,8986}, {259085,9000}, {259098,0}, {259108,9028}, {259131,9029}, {259148,9030},
	{259168,9031}, {259175,9031}, {259188,9014}, {259198,9032}, {259211,9033}, {259218,9033},
	{259228,9024}, {259235,9034}, {259245,9034}, {259261,9035}, {259271,0}, {259278,0},
	{259287,9036}, {259309,9038}, {259328,9039}, {259347,9040}, {259369,9041}, {259388,9042},
	{259401,9043}, {259420,9044}, {259430,9044}, {259443,9045}, {259447,9045}, {259457,0},
	{259467,8986}, {259487,9046}, {259497,9046}, {259513,9047}, {259523,9047}, {259536,0},
	{259540,0}, {259546,0}, {259559,9032}, {259582,0}, {259587,0}, {259605,9048}, {259633,0},
	{259654,9048}, {259685,0}, {259700,9049}, {259725,0}, {259743,9049}, {259771,0}, {259792,9050},
	{259823,0}, {259841,9050}, {259869,0}, {259884,9032}, {259909,0}, {259921,9032}, {259943,0},
	{259958,9032}, {259983,0}, {260000,9051}, {260025,0}, {260037,9051}, {260059,0}, {260077,9052},
	{260105,0}, {260120,9052}, {260145,0}, {260160,9053}, {260185,0}, {260206,9053}, {260237,9000},
	{260250,0}, {260266,9054}, {260292,0}, {260302,9055}, {260322,9056}, {260326,9057},
	{260333,9057}, {260343,9056}, {260353,9058}, {260360,0}, {260373,9015}, {260396,9018},
	{260419,9019}, {260442,0}, {260455,9038}, {260478,9041}, {260501,9042}, {260524,0},
	{260543,9023}, {260575,9025}, {260601,9026}, {260630,0}, {260643,9050}, {260669,9051},
	{260689,9052}, {260712,9059}, {260722,9059}, {260738,9060}, {260745,9061}, {260755,9062},
	{260762,9063}, {260769,9063}, {260782,9064}, {260795,9064}, {260802,9065}, {260809,9066},
	{260816,9066}, {260829,9067}, {260839,9068}, {260849,9069}, {260856,9069}, {260872,9070},
	{260879,0}, {260895,859}, {260924,854}, {260950,860}, {260985,9071}, {261010,861},
	{261026,9072}, {261057,0}, {261064,9073}, {261084,9070}, {261091,9074}, {261110,9075},
	{261123,9076}, {261146,9077}, {261178,9078}, {261206,9079}, {261225,9080}, {261253,9081},
	{261269,9082}, {261282,9083}, {261307,9084}, {261314,0}, {261321,9085}, {261356,9086},
	{261381,9087}, {261406,9088}, {261434,0}, {261444,0}, {261456,9089}, {261487,9090},
	{261521,9082}, {261546,0}, {261556,9091}, {261591,0}, {261598,0}, {261607,860}, {261632,9092},
	{261645,9093}, {261667,0}, {261674,9094}, {261697,9095}, {261717,9096}, {261734,9097},
	{261765,9098}, {261790,9099}, {261809,0}, {261819,0}, {261831,9094}, {261859,9095},
	{261893,9095}, {261930,9096}, {261967,9100}, {261986,9101}, {262008,0}, {262012,0}, {262019,0},
	{262029,0}, {262042,0}, {262058,9102}, {262077,0}, {262084,0}, {262094,0}, {262107,9103},
	{262123,0}, {262130,0}, {262140,0}, {262153,0}, {262169,9104}, {262188,0}, {262195,0},
	{262205,0}, {262218,0}, {262234,0}, {262253,0}, {262275,0}, {262300,0}, {262328,0}, {262359,0},
	{262393,0}, {262429,0}, {262469,0}, {262512,0}, {262558,870}, {262607,0}, {262611,0},
	{262618,0}, {262628,0}, {262641,0}, {262657,0}, {262676,0}, {262698,9105}, {262723,0},
	{262730,0}, {262740,0}, {262753,0}, {262769,0}, {262788,862}, {262810,0}, {262820,0},
	{262833,9106}, {262849,0}, {262859,0}, {262872,863}, {262888,9107}, {262892,0}, {262899,0},
	{262909,9107}, {262922,0}, {262929,0}, {262939,0}, {262952,9107}, {262968,0}, {262972,0},
	{262979,0}, {262989,0}, {263002,0}, {263018,0}, {263037,0}, {263059,0}, {263084,0},
	{263112,864}, {263143,0}, {263162,0}, {263184,9108}, {263209,0}, {263228,0}, {263250,865},
	{263275,0}, {263279,0}, {263286,0}, {263296,9109}, {263309,0}, {263313,0}, {263320,0},
	{263330,0}, {263343,0}, {263359,0}, {263378,0}, {263400,0}, {263425,9110}, {263453,0},
	{263469,0}, {263488,9111}, {263510,0}, {263526,0}, {263545,0}, {263567,0}, {263592,866},
	{263620,0}, {263624,0}, {263631,0}, {263641,9112}, {263654,9113}, {263658,0}, {263665,0},
	{263675,0}, {263688,0}, {263704,0}, {263723,0}, {263745,0}, {263770,0}, {263798,9114},
	{263829,0}, {263848,0}, {263870,9115}, {263895,0}, {263914,0}, {263936,0}, {263961,9110},
	{264000,0}, {264019,0}, {264041,0}, {264066,0}, {264094,9110}, {264125,0}, {264135,0},
	{264148,0}, {264164,9113}, {264183,0}, {264187,9116}, {264194,9116}, {264204,0}, {264211,9117},
	{264221,9117}, {264234,0}, {264250,0}, {264269,0}, {264291,0}, {264316,0}, {264344,9117},
	{264375,0}, {264388,9114}, {264404,0}, {264408,0}, {264415,0}, {264425,9118}, {264438,0},
	{264445,0}, {264455,0}, {264468,0}, {264484,9119}, {264503,0}, {264510,0}, {264520,9120},
	{264533,0}, {264540,0}, {264550,9121}, {264563,0}, {264570,0}, {264580,0}, {264593,0},
	{264609,0}, {264628,0}, {264650,867}, {264675,0}, {264697,0}, {264722,0}, {264750,9122},
	{264781,0}, {264785,0}, {264792,9115}, {264802,0}, {264806,0}, {264813,0}, {264823,9110},
	{264836,0}, {264840,0}, {264847,0}, {264857,0}, {264870,9110}, {264886,0}, {264890,0},
	{264897,0}, {264907,0}, {264920,0}, {264936,0}, {264955,0}, {264977,9123}, {265002,9124},
	{265006,0}, {265013,0}, {265023,0}, {265036,0}, {265052,0}, {265071,0}, {265093,0}, {265118,0},
	{265146,0}, {265177,0}, {265211,874}, {265248,0}, {265273,0}, {265301,9125}, {265332,0},
	{265357,0}, {265385,875}, {265416,0}, {265423,0}, {265433,9126}, {265446,9127}, {265453,0},
	{265463,0}, {265476,9127}, {265492,0}, {265499,0}, {265509,9124}, {265522,9128}, {265526,0},
	{265533,0}, {265543,0}, {265556,0}, {265572,9128}, {265591,0}, {265598,0}, {265608,0},
	{265621,0}, {265637,0}, {265656,0}, {265678,9115}, {265703,9129}, {265710,0}, {265720,0},
	{265733,0}, {265749,0}, {265768,9129}, {265790,0}, {265794,0}, {265801,0}, {265811,9130},
	{265824,0}, {265828,0}, {265835,0}, {265845,9131}, {265858,0}, {265862,0}, {265869,0},
	{265879,0}, {265892,9113}, {265908,7123}, {265918,7123}, {265937,0}, {265953,0}, {265997,7056},
	{266054,7056}, {266120,0}, {266164,7057}, {266221,7057}, {266287,0}, {266315,7052},
	{266356,7052}, {266406,7123}, {266416,7123}, {266420,7123}, {266427,7123}, {266431,0},
	{266450,0}, {266497,7056}, {266557,0}, {266604,7057}, {266664,0}, {266695,7052}, {266739,0},
	{266773,7290}, {266820,0}, {266851,7320}, {266895,7123}, {266902,0}, {266933,0}, {266974,7530},
	{267019,0}, {267053,0}, {267097,7127}, {267145,0}, {267176,0}, {267217,7487}, {267262,0},
	{267299,7145}, {267349,0}, {267383,7157}, {267430,0}, {267470,7199}, {267523,0}, {267554,7164},
	{267598,7663}, {267617,530}, {267642,0}, {267649,7651}, {267660,7349}, {267674,7123},
	{267678,0}, {267709,7290}, {267753,7290}, {267806,7322}, {267813,0}, {267841,7320},
	{267882,7320}, {267932,7322}, {267945,7123}, {267949,7063}, {267956,7063}, {267972,7091},
	{267982,7091}, {268000,7418}, {268010,7418}, {268020,7418}, {268036,0}, {268064,0},
	{268102,7530}, {268144,7530}, {268195,0}, {268226,0}, {268267,7127}, {268312,7127},
	{268366,529}, {268388,7281}, {268410,7281}, {268420,7130}, {268427,0}, {268455,0},
	{268493,7487}, {268535,7487}, {268586,0}, {268620,7145}, {268667,7145}, {268723,7130},
	{268730,7130}, {268743,0}, {268774,7157}, {268818,7157}, {268871,0}, {268908,7199},
	{268958,7199}, {269017,0}, {269045,7164}, {269086,7164}, {269136,7255}, {269143,7255},
	{269159,9132}, {269166,9132}, {269176,9133}, {269186,9133}, {269208,9134}, {269224,9135},
	{269237,9136}, {269247,9136}, {269263,9137}, {269273,9137}, {269289,9138}, {269299,9138},
	{269321,9139}, {269331,9139}, {269350,9140}, {269360,9140}, {269376,9141}, {269386,9142},
	{269396,9142}, {269409,9143}, {269416,9144}, {269426,9144}, {269445,9145}, {269458,9145},
	{269477,9146}, {269487,9146}, {269503,9147}, {269519,9148}, {269529,9148}, {269557,9149},
	{269570,9150}, {269586,9151}, {269593,9151}, {269609,9152}, {269619,9152}, {269644,9153},
	{269654,9153}, {269679,9154}, {269689,9154}, {269714,9155}, {269721,9155}, {269734,0},
	{269739,2628}, {269748,0}, {269753,2623}, {269762,2627}, {269771,9156}, {269781,9156},
	{269797,9157}, {269807,9157}, {269823,9158}, {269833,9158}, {269852,9159}, {269868,9160},
	{269878,9161}, {269891,9161}, {269913,9162}, {269926,9163}, {269948,9160}, {269967,9164},
	{269980,9165}, {269990,9165}, {270006,9166}, {270016,9166}, {270032,9167}, {270042,9167},
	{270067,9168}, {270077,9168}, {270093,9169}, {270103,9169}, {270119,9170}, {270135,9171},
	{270145,9171}, {270164,9172}, {270174,9172}, {270187,9173}, {270197,9173}, {270213,9174},
	{270223,9174}, {270248,9175}, {270258,9175}, {270271,9176}, {270290,9177}, {270300,9177},
	{270325,9178}, {270350,9179}, {270369,9180}, {270379,9180}, {270398,9181}, {270408,9181},
	{270424,9182}, {270428,9182}, {270432,9183}, {270436,0}, {270443,9184}, {270453,9185},
	{270460,0}, {270464,9186}, {270471,9187}, {270475,9188}, {270482,0}, {270486,0}, {270493,882},
	{270503,0}, {270510,882}, {270520,9189}, {270527,902}, {270534,9190}, {270541,0}, {270548,9191},
	{270558,9192}, {270565,9192}, {270572,902}, {270579,0}, {270583,0}, {270590,883}, {270600,0},
	{270607,883}, {270617,9193}, {270624,903}, {270631,9194}, {270638,0}, {270645,9195},
	{270655,9196}, {270662,9196}, {270669,903}, {270676,0}, {270680,9197}, {270687,0}, {270694,0},
	{270704,9198}, {270717,0}, {270721,9199}, {270728,9200}, {270732,9201}, {270739,9202},
	{270743,9203}, {270747,9204}, {270754,9205}, {270758,0}, {270765,0}, {270775,9206},
	{270788,9207}, {270798,0}, {270805,0}, {270815,9206}, {270828,9207}, {270838,9208},
	{270845,9209}, {270852,9210}, {270859,9211}, {270866,9212}, {270873,0}, {270877,9213},
	{270884,0}, {270888,876}, {270895,909}, {270902,0}, {270906,9214}, {270913,9215}, {270917,9216},
	{270924,0}, {270928,9217}, {270935,9218}, {270939,0}, {270943,9219}, {270950,9220}, {270957,0},
	{270961,0}, {270968,9221}, {270978,0}, {270985,9222}, {270995,9223}, {271002,0}, {271006,9224},
	{271013,9217}, {271020,9225}, {271027,0}, {271031,9190}, {271038,9226}, {271042,0},
	{271046,9227}, {271053,0}, {271057,900}, {271064,0}, {271068,9228}, {271075,9229},
	{271082,9230}, {271089,9231}, {271096,9232}, {271103,9233}, {271110,9234}, {271117,9235},
	{271121,9236}, {271128,9237}, {271132,0}, {271139,9237}, {271149,0}, {271153,9225},
	{271160,9238}, {271164,9238}, {271171,9196}, {271178,0}, {271182,9239}, {271189,0},
	{271193,9240}, {271200,0}, {271204,9241}, {271211,0}, {271215,9241}, {271222,0}, {271226,9242},
	{271233,9243}, {271237,0}, {271241,9227}, {271248,9245}, {271255,9202}, {271259,9246},
	{271263,0}, {271270,9249}, {271280,0}, {271284,9250}, {271291,0}, {271295,9189}, {271302,9251},
	{271306,0}, {271310,891}, {271317,955}, {271324,0}, {271331,9252}, {271341,9253}, {271348,9254},
	{271355,0}, {271359,0}, {271366,9183}, {271376,9187}, {271386,9200}, {271396,9203},
	{271406,9215}, {271416,9235}, {271426,9255}, {271436,0}, {271440,890}, {271447,9256},
	{271454,956}, {271461,0}, {271465,9257}, {271472,9225}, {271476,9251}, {271480,0},
	{271484,9193}, {271491,9258}, {271495,9261}, {271502,0}, {271509,9262}, {271519,9224},
	{271523,9192}, {271530,9263}, {271534,0}, {271541,9263}, {271551,0}, {271555,9264}, {271562,0},
	{271569,9264}, {271579,9265}, {271586,9264}, {271593,0}, {271597,9266}, {271604,877},
	{271611,910}, {271618,0}, {271622,9225}, {271629,0}, {271633,9198}, {271640,9198},
	{271647,9267}, {271651,0}, {271658,9267}, {271668,0}, {271672,9268}, {271679,9269}, {271683,0},
	{271690,9269}, {271700,9251}, {271704,0}, {271708,9270}, {271715,0}, {271719,9270}, {271726,0},
	{271730,0}, {271737,9238}, {271747,9271}, {271751,0}, {271755,900}, {271762,0}, {271766,9250},
	{271773,9226}, {271777,0}, {271781,9228}, {271788,9229}, {271795,9230}, {271802,9231},
	{271809,9232}, {271816,9233}, {271823,9234}, {271830,9272}, {271834,0}, {271841,9272},
	{271851,9251}, {271855,0}, {271859,9273}, {271866,0}, {271870,0}, {271877,0}, {271887,0},
	{271900,9274}, {271916,0}, {271929,9275}, {271945,0}, {271955,9276}, {271968,0}, {271975,9277},
	{271985,0}, {272000,0}, {272010,9278}, {272023,0}, {272027,9279}, {272034,0}, {272038,0},
	{272045,9280}, {272055,0}, {272059,0}, {272066,9281}, {272076,0}, {272080,9282}, {272087,0},
	{272091,9283}, {272098,9284}, {272105,9285}, {272112,0}, {272119,0}, {272129,0}, {272142,9286},
	{272158,9283}, {272168,9284}, {272178,9285}, {272188,0}, {272198,0}, {272211,9287},
	{272227,9288}, {272237,9289}, {272247,9290}, {272257,9288}, {272264,9289}, {272271,9290},
	{272278,0}, {272282,9291}, {272289,0}, {272293,9292}, {272300,0}, {272304,9293}, {272311,0},
	{272315,9294}, {272322,0}, {272326,0}, {272333,9295}, {272343,0}, {272347,0}, {272354,9296},
	{272364,0}, {272368,9297}, {272375,0}, {272382,9298}, {272392,0}, {272396,9299}, {272403,0},
	{272407,0}, {272414,9300}, {272424,9301}, {272431,0}, {272435,0}, {272442,0}, {272452,9302},
	{272465,0}, {272469,9303}, {272476,0}, {272480,9304}, {272487,0}, {272491,9305}, {272498,0},
	{272502,0}, {272509,0}, {272519,9306}, {272532,0}, {272536,9307}, {272543,9307}, {272553,9308},
	{272560,0}, {272573,9308}, {272596,6083}, {272606,9309}, {272613,1170}, {272626,1179},
	{272639,1205}, {272649,9310}, {272656,9310}, {272669,9311}, {272679,9312}, {272689,9313},
	{272696,9314}, {272703,9315}, {272710,9316}, {272717,9317}, {272724,0}, {272731,0},
	{272745,9318}, {272772,9319}, {272799,9318}, {272809,9319}, {272819,9320}, {272826,9320},
	{272836,9321}, {272843,9322}, {272850,9323}, {272857,9324}, {272864,6330}, {272874,9325},
	{272881,9325}, {272897,9326}, {272904,9326}, {272914,0}, {272921,915}, {272938,9327},
	{272951,9328}, {272958,9329}, {272968,9330}, {272990,9331}, {273012,9332}, {273034,9333},
	{273041,9333}, {273057,9334}, {273064,9334}, {273077,9335}, {273084,9335}, {273094,9336},
	{273101,9336}, {273111,0}, {273121,917}, {273141,9337}, {273148,9337}, {273158,0},
	{273165,9338}, {273179,9339}, {273186,9339}, {273199,0}, {273206,9340}, {273226,9341},
	{273243,9342}, {273269,0}, {273276,0}, {273285,9343}, {273301,9343}, {273320,9344},
	{273354,9345}, {273379,9346}, {273395,9327}, {273432,9347}, {273451,9347}, {273482,9327},
	{273498,9327}, {273532,9348}, {273548,9348}, {273567,0}, {273589,9346}, {273624,9345},
	{273640,9345}, {273662,9344}, {273678,9344}, {273709,0}, {273737,9343}, {273775,9348},
	{273797,9349}, {273804,9350}, {273811,9350}, {273821,9350}, {273837,9332}, {273844,9351},
	{273851,9351}, {273864,9330}, {273874,9331}, {273884,9332}, {273894,9352}, {273904,9346},
	{273917,9330}, {273924,9344}, {273940,914}, {273947,9328}, {273960,9328}, {273979,9353},
	{273986,9353}, {273996,9348}, {274016,9353}, {274032,9354}, {274039,9354}, {274052,9331},
	{274059,9355}, {274066,9355}, {274079,9356}, {274086,9356}, {274099,912}, {274121,9357},
	{274128,9357}, {274138,9357}, {274154,9358}, {274161,9358}, {274171,9358}, {274190,0},
	{274194,0}, {274201,9359}, {274211,9360}, {274215,0}, {274222,9360}, {274232,0}, {274236,963},
	{274243,969}, {274250,9361}, {274254,0}, {274258,0}, {274265,961}, {274276,971}, {274287,0},
	{274291,9363}, {274298,9364}, {274302,0}, {274309,9364}, {274319,9365}, {274323,9366},
	{274327,9367}, {274331,0}, {274338,9367}, {274348,9368}, {274352,0}, {274356,9369}, {274363,0},
	{274367,968}, {274374,0}, {274378,9370}, {274385,9369}, {274392,9371}, {274399,0},
	{274403,9372}, {274410,9373}, {274414,0}, {274421,9375}, {274431,0}, {274435,0}, {274442,9376},
	{274453,9377}, {274464,9378}, {274468,0}, {274475,9381}, {274485,0}, {274489,9365}, {274496,0},
	{274500,962}, {274507,0}, {274511,9371}, {274518,0}, {274522,9371}, {274529,0}, {274533,9382},
	{274540,0}, {274547,960}, {274557,970}, {274567,9383}, {274571,9384}, {274575,0}, {274582,9384},
	{274592,9385}, {274596,0}, {274603,9385}, {274613,9386}, {274626,9386}, {274647,9387},
	{274656,9387}, {274677,3125}, {274686,5050}, {274699,5050}, {274728,6723}, {274741,6723},
	{274766,48}, {274799,3124}, {274808,6512}, {274821,6512}, {274842,3446}, {274859,3100},
	{274884,1974}, {274897,1974}, {274930,9388}, {274943,9388}, {274960,9389}, {274973,3253},
	{274986,3253}, {275019,2541}, {275032,2541}, {275065,2671}, {275078,2671}, {275099,6404},
	{275112,6404}, {275137,0}, {275142,0}, {275156,0}, {275191,9390}, {275251,0}, {275286,9391},
	{275354,5961}, {275367,5961}, {275404,5886}, {275417,5886}, {275446,6219}, {275459,6219},
	{275480,9392}, {275489,4210}, {275502,4210}, {275519,4399}, {275532,4399}, {275553,4938},
	{275566,4938}, {275599,3125}, {275608,3124}, {275617,3124}, {275626,6512}, {275635,6512},
	{275656,2541}, {275665,2541}, {275698,2671}, {275707,2671}, {275728,6404}, {275737,6404},
	{275758,5961}, {275767,5961}, {275800,5886}, {275809,5886}, {275834,6219}, {275843,6219},
	{275864,1974}, {275873,1974}, {275902,3253}, {275911,3253}, {275944,9388}, {275953,9388},
	{275970,9389}, {275979,9389}, {276000,6723}, {276009,6723}, {276034,4399}, {276043,4399},
	{276064,9392}, {276073,4210}, {276082,4210}, {276095,3125}, {276104,9387}, {276113,9387},
	{276134,4938}, {276143,4938}, {276172,9386}, {276181,9386}, {276202,5050}, {276211,5050},
	{276236,0}, {276249,9393}, {276279,9394}, {276313,0}, {276330,0}, {276368,9395}, {276419,9396},
	{276461,0}, {276487,0}, {276530,9397}, {276582,9398}, {276632,9399}, {276674,9400},
	{276716,9401}, {276758,9402}, {276787,9403}, {276804,9404}, {276845,0}, {276866,0},
	{276900,9393}, {276951,9394}, {277006,9402}, {277056,9403}, {277094,9404}, {277156,9405},
	{277202,9406}, {277248,9407}, {277294,9408}, {277340,9409}, {277386,9410}, {277432,9411},
	{277478,9405}, {277503,9406}, {277528,9407}, {277545,9408}, {277562,9409}, {277579,9410},
	{277596,9411}, {277613,0}, {277654,0}, {277697,9412}, {277765,9413}, {277833,9414},
	{277889,9415}, {277957,9416}, {278029,9417}, {278097,9418}, {278161,9412}, {278227,9413},
	{278293,9414}, {278359,9418}, {278421,9419}, {278450,0}, {278459,9420}, {278493,9421},
	{278527,9422}, {278557,9423}, {278582,0}, {278603,918}, {278649,919}, {278695,920},
	{278741,923}, {278783,9424}, {278812,9425}, {278853,9425}, {278894,9426}, {278923,0},
	{278932,9427}, {278966,9428}, {278995,928}, {279056,0}, {279097,9429}, {279163,9430},
	{279196,0}, {279213,9431}, {279243,9432}, {279277,0}, {279302,9433}, {279352,925}, {279390,935},
	{279432,0}, {279457,931}, {279507,929}, {279560,9434}, {279573,9434}, {279598,9435},
	{279615,9436}, {279632,0}, {279649,930}, {279691,9437}, {279728,9437}, {279769,9438},
	{279798,9439}, {279839,9440}, {279888,0}, {279905,932}, {279935,936}, {279969,9441},
	{280000,9441}, {280045,9442}, {280062,9442}, {280091,9440}, {280116,9438}, {280141,9443},
	{280174,9443}, {280219,9444}, {280240,9445}, {280269,9445}, {280310,9446}, {280319,9447},
	{280336,9447}, {280365,9448}, {280382,9438}, {280407,9449}, {280424,9449}, {280453,9450},
	{280470,9450}, {280499,9451}, {280532,9451}, {280577,9452}, {280626,9453}, {280639,9454},
	{280652,9455}, {280661,9456}, {280670,9457}, {280683,9458}, {280696,9459}, {280713,9460},
	{280738,9461}, {280763,9462}, {280788,9463}, {280817,9464}, {280838,9465}, {280855,9466},
	{280888,9467}, {280913,9468}, {280938,9469}, {280967,9470}, {280980,9471}, {281001,6204},
	{281010,1074}, {281027,1074}, {281060,2264}, {281077,2264}, {281098,4177}, {281111,4176},
	{281124,4176}, {281157,4177}, {281182,4441}, {281195,4441}, {281216,1622}, {281229,1622},
	{281250,5920}, {281267,5920}, {281288,6044}, {281301,6044}, {281322,6043}, {281339,6043},
	{281360,3563}, {281369,9472}, {281382,9472}, {281415,9473}, {281420,4629}, {281437,4629},
	{281474,4206}, {281495,4206}, {281520,4866}, {281557,3618}, {281570,3618}, {281591,6834},
	{281604,6834}, {281625,4866}, {281638,3340}, {281651,3340}, {281668,9474}, {281681,9474},
	{281698,1788}, {281711,1788}, {281732,2936}, {281745,2936}, {281778,0}, {281799,9475},
	{281853,939}, {281911,942}, {281936,0}, {281957,0}, {282011,942}, {282067,0}, {282084,0},
	{282103,9476}, {282151,9476}, {282203,0}, {282233,9476}, {282265,0}, {282295,9476}, {282327,0},
	{282344,0}, {282374,9477}, {282433,0}, {282454,0}, {282477,9475}, {282513,9475}, {282557,9475},
	{282593,9475}, {282637,9478}, {282689,9478}, {282749,9479}, {282785,9479}, {282833,9479},
	{282877,9480}, {282929,9481}, {282981,9481}, {283013,9478}, {283045,9481}, {283089,9481},
	{283121,9480}, {283157,9480}, {283209,3251}, {283257,3251}, {283301,0}, {283322,0},
	{283356,9482}, {283411,0}, {283440,9481}, {283498,944}, {283564,3251}, {283585,9483},
	{283606,2847}, {283627,945}, {283648,9484}, {283669,0}, {283702,9476},
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
	11023, 12008, 14992, 19676, 685, 4964, 20304, 0, 8386, 0, 0, 6582, 8698, 5800, 0, 0, 0, 0, 1912,
	8462, 7451, 2182, 0, 5716, 6164, 3425, 11073, 14910, 16962, 18415, 1372, 18835, 18303, 18954,
	20029, 0, 0, 19769, 0, 8263, 2528, 9350, 6520, 8701, 9504, 11704, 12976, 12258, 17247, 0, 0, 0,
	0, 6804, 0, 0, 0, 0, 5522, 0, 7416, 9661, 17482, 0, 0, 0, 17786, 0, 3150, 3730, 6110, 7028,
	10458, 11782, 13849, 17388, 0, 0, 0, 0, 0, 0, 0, 3262, 0, 0, 0, 6622, 0, 0, 0, 15791, 8739,
	5319, 10847, 17930, 9066, 3901, 18855, 16841, 0, 117, 7883, 0, 225, 0, 0, 5827, 6127, 2613,
	10697, 14943, 18862, 11645, 0, 3675, 0, 4669, 10450, 5794, 1790, 0, 4071, 10099, 0, 0, 1515,
	18541, 0, 0, 0, 17187, 3070, 1728, 0, 1237, 2467, 20165, 0, 4730, 0, 5476, 16888, 3109, 8212,
	14631, 2205, 0, 1817, 10441, 14713, 16249, 0, 0, 0, 0, 8475, 11063, 14962, 4671, 0, 18215,
	19141, 10873, 0, 14807, 0, 8016, 7112, 3699, 7983, 8896, 11582, 0, 9785, 418, 0, 0, 0, 0, 0,
	7894, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2242, 0, 0, 0, 0, 6862, 13796, 17014, 18787, 840, 3637, 1148,
	4782, 10601, 10907, 12472, 12977, 13876, 15752, 0, 0, 0, 0, 0, 228, 0, 0, 6968, 0, 0, 0, 0,
	3931, 854, 11705, 0, 1758, 7964, 369, 8389, 17603, 18001, 0, 8945, 11012, 6766, 4729, 3674,
	8976, 10153, 5045, 3254, 12929, 16000, 16563, 18292, 19081, 920, 19171, 3566, 0, 0, 0, 2733,
	9706, 19397, 0, 0, 0, 15229, 0, 19335, 10639, 8787, 10594, 12642, 15262, 19870, 0, 2094, 0, 0,
	0, 0, 0, 0, 3950, 0, 0, 0, 0, 0, 0, 0, 0, 9557, 0, 0, 5951, 6014, 16235, 0, 16441, 10722, 11035,
	2430, 9736, 3363, 6422, 11172, 12702, 15721, 8741, 2264, 18673, 8444, 15338, 3523, 19847, 0,
	1445, 13861, 0, 2101, 9892, 0, 7881, 0, 0, 0, 2907, 12895, 0, 0, 4273, 0, 0, 3100, 14850, 19351,
	15948, 0, 0, 0, 0, 1070, 8106, 12302, 0, 0, 15680, 0, 11137, 13291, 0, 20351, 17926, 0, 0, 0, 0,
	0, 19830, 0, 16158, 2361, 11534, 0, 13560, 0, 0, 5004, 9380, 12504, 16110, 5640, 3263, 18139,
	19941, 16880, 18006, 0, 1663, 10893, 2114, 4134, 5212, 6088, 13546, 15779, 18759, 0, 0, 18370,
	0, 0, 0, 1809, 6650, 690, 8571, 11503, 11569, 4763, 3735, 18402, 0, 0, 15703, 0, 0, 0, 0, 0,
	14260, 6283, 0, 0, 0, 0, 9543, 0, 0, 11166, 0, 19330, 17733, 0, 2616, 0, 4243, 8846, 3679,
	20110, 0, 0, 15348, 11366, 16283, 8686, 17833, 9179, 17166, 8490, 1709, 11112, 7962, 19338,
	20291, 0, 19520, 0, 0, 0, 17064, 0, 0, 221, 3115, 18115, 0, 0, 19266, 852, 20167, 3680, 8748, 0,
	10719, 0, 0, 0, 0, 6714, 0, 2022, 6551, 9106, 8193, 7927, 8186, 12100, 13810, 15292, 16963,
	1163, 3112, 7117, 7613, 12168, 1324, 16108, 15695, 19028, 19344, 19748, 9017, 15096, 0, 211, 0,
	15503, 0, 0, 0, 0, 0, 0, 0, 394, 0, 13171, 0, 0, 13056, 0, 12032, 14589, 17826, 0, 0, 7810, 0,
	0, 11544, 0, 0, 0, 3473, 0, 0, 0, 0, 4322, 12907, 19958, 15410, 19720, 0, 3678, 0, 3181, 3212,
	14207, 0, 421, 4364, 9854, 16900, 0, 0, 0, 13902, 15523, 0, 0, 0, 0, 5632, 11299, 6665, 8718, 0,
	539, 0, 0, 0, 4768, 502, 18775, 9252, 0, 7790, 9019, 0, 0, 0, 16335, 5533, 12697, 0, 0, 12706,
	14958, 714, 17084, 18945, 19506, 0, 0, 4054, 11314, 0, 16642, 12676, 0, 17142, 0, 0, 0, 9026,
	9564, 19518, 8520, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 2488, 4201, 10853, 12139, 15046, 0, 18332,
	7940, 5972, 4874, 17649, 12558, 18025, 0, 0, 0, 20313, 12679, 0, 0, 18153, 19809, 20092, 0,
	6713, 0, 0, 12646, 4288, 0, 5256, 10852, 19822, 0, 0, 0, 16576, 0, 0, 0, 7754, 7997, 958, 9090,
	11578, 19611, 16046, 15491, 20217, 0, 0, 3114, 10671, 7434, 12727, 2610, 11227, 15623, 16591, 0,
	5474, 6231, 8958, 9013, 2237, 13422, 0, 0, 7515, 18611, 1452, 0, 0, 7293, 5974, 0, 0, 0, 0, 610,
	0, 11177, 16848, 18418, 7309, 16144, 11480, 8091, 15492, 16600, 9973, 11979, 0, 0, 20332, 470,
	8932, 7848, 11316, 14010, 18328, 16859, 19501, 6565, 12169, 9619, 6326, 10317, 6721, 9095,
	11358, 12638, 14526, 5403, 14846, 14896, 17079, 17931, 0, 0, 11615, 0, 3400, 262, 2718, 8582,
	10840, 14847, 16703, 1376, 14649, 19395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16915, 0, 17609, 15785, 0,
	10177, 0, 0, 8577, 9373, 4860, 3194, 8949, 14248, 17582, 17780, 0, 0, 0, 6596, 15525, 0, 0,
	13322, 0, 0, 2079, 20353, 16511, 2319, 0, 0, 18726, 15809, 19857, 0, 0, 0, 32, 599, 0, 0, 0, 0,
	20266, 7873, 18710, 8394, 0, 1504, 5925, 18144, 6616, 8940, 0, 0, 0, 19583, 0, 8279, 11171,
	19890, 0, 0, 0, 0, 12131, 10084, 11008, 13600, 1222, 8492, 0, 0, 2291, 19549, 20312, 0, 0, 0, 0,
	18962, 5624, 14514, 0, 0, 7297, 0, 0, 0, 0, 0, 16571, 1940, 18251, 0, 0, 0, 14141, 0, 0, 3537,
	17971, 14451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9609, 12827, 0, 0, 0, 14547, 0, 0, 0, 0, 0, 2446, 3091,
	5170, 13168, 19965, 5882, 0, 3420, 17695, 0, 5320, 10501, 1690, 9615, 10800, 1578, 14055, 0, 0,
	0, 16947, 13117, 17297, 0, 7142, 12084, 0, 0, 0, 0, 0, 0, 0, 3106, 0, 0, 0, 10759, 17620, 10367,
	0, 7481, 0, 10854, 5821, 17867, 20199, 0, 2964, 0, 0, 5027, 0, 0, 0, 2641, 4868, 15105, 0,
	17174, 10141, 14354, 3760, 0, 0, 14195, 13653, 17737, 0, 0, 4814, 0, 16911, 0, 2397, 15911, 384,
	17422, 11512, 0, 7302, 12607, 8546, 0, 0, 17894, 14057, 14370, 0, 7409, 4395, 0, 17984, 0,
	17182, 1938, 0, 7344, 0, 0, 0, 9515, 0, 0, 5504, 0, 0, 0, 0, 1907, 12955, 0, 0, 0, 0, 0, 0, 0,
	7158, 0, 6508, 0, 0, 4991, 7763, 7797, 1928, 4319, 15853, 12627, 17204, 2258, 6377, 6123, 6562,
	9548, 10528, 18446, 7058, 6549, 0, 15079, 922, 15750, 0, 2573, 680, 0, 0, 0, 10088, 0, 0, 6418,
	0, 0, 4424, 11192, 0, 4894, 33, 11828, 10849, 15937, 16533, 18175, 8034, 8380, 0, 0, 0, 5603,
	18123, 14041, 0, 0, 15477, 16258, 17280, 0, 16598, 0, 0, 0, 0, 0, 9072, 0, 12359, 0, 17049, 0,
	0, 20023, 15831, 14017, 3435, 5322, 10249, 0, 442, 19557, 7814, 0, 0, 5693, 17475, 5224, 528,
	15261, 18087, 5763, 0, 0, 2416, 4941, 10284, 0, 0, 0, 6316, 11344, 11678, 9767, 0, 0, 0, 0,
	7864, 8056, 10861, 20330, 17193, 19033, 2155, 7306, 11787, 15542, 5718, 3849, 8808, 9765, 10507,
	11015, 17203, 18326, 18636, 3995, 0, 0, 0, 3717, 0, 1535, 10483, 0, 750, 7605, 0, 0, 0, 15372,
	0, 8629, 1731, 0, 0, 4659, 0, 0, 20344, 0, 0, 0, 5745, 18249, 0, 3410, 0, 12204, 12418, 0, 0,
	14876, 0, 18617, 381, 0, 0, 0, 13030, 17068, 0, 0, 0, 0, 0, 6863, 7318, 19347, 0, 0, 0, 0, 3402,
	0, 2429, 4745, 6538, 2413, 0, 0, 12888, 5216, 16761, 0, 543, 0, 1422, 17028, 0, 0, 0, 0, 1482,
	2859, 5176, 498, 5166, 2229, 10417, 11667, 15886, 19598, 0, 0, 0, 7411, 15038, 6845, 17908,
	10921, 4105, 7703, 11136, 3682, 11807, 6001, 4093, 11883, 15903, 2461, 16879, 20084, 20322, 0,
	0, 14082, 0, 17090, 0, 8783, 19341, 0, 0, 0, 0, 0, 4271, 9136, 1404, 19057, 19481, 0, 0, 0, 0,
	11013, 11756, 18555, 0, 0, 829, 16021, 9462, 7984, 0, 10602, 11669, 11793, 13485, 16974, 5731,
	7829, 3618, 10198, 4308, 11879, 13410, 14366, 0, 0, 6973, 14219, 0, 7922, 0, 3715, 8978, 4269,
	9531, 8595, 839, 675, 12319, 13736, 13889, 11566, 18294, 18381, 14352, 19231, 17284, 20021, 0,
	0, 0, 0, 0, 14835, 0, 0, 9529, 17124, 0, 16103, 0, 0, 0, 0, 0, 12352, 0, 7422, 0, 6040, 2634,
	13833, 15254, 0, 0, 0, 0, 7460, 0, 1423, 0, 9041, 16686, 16872, 0, 0, 0, 0, 12705, 15054, 0,
	8865, 16165, 0, 0, 5281, 5376, 6036, 15720, 4728, 0, 10245, 12923, 13224, 5824, 12163, 13341,
	19441, 0, 11761, 14264, 15749, 0, 0, 2650, 20072, 16339, 8861, 0, 6803, 16486, 17980, 0, 0, 0,
	0, 0, 0, 0, 13901, 7018, 8933, 0, 0, 2608, 17762, 5288, 20338, 0, 12015, 12581, 3257, 0, 17248,
	0, 0, 0, 0, 10857, 2295, 0, 0, 0, 13594, 0, 0, 10280, 0, 0, 0, 9148, 9666, 0, 0, 0, 0, 0, 0, 0,
	974, 8213, 8950, 10642, 14262, 0, 0, 13860, 0, 0, 0, 0, 3096, 2596, 11049, 0, 12372, 0, 0, 3199,
	479, 16081, 18609, 0, 0, 10775, 12262, 15158, 7540, 0, 0, 0, 0, 20090, 0, 6058, 0, 9419, 7334,
	11490, 12467, 14415, 11788, 18274, 0, 4717, 0, 0, 0, 19938, 0, 0, 18626, 0, 0, 0, 0, 7105, 0,
	1514, 6739, 7446, 100, 13294, 4750, 12164, 13733, 1196, 0, 12875, 18202, 14672, 0, 0, 1918,
	16284, 0, 0, 0, 0, 9637, 17331, 14530, 0, 0, 1517, 3477, 0, 0, 0, 0, 9756, 10478, 10894, 15788,
	0, 0, 0, 5112, 3606, 14226, 16432, 0, 0, 0, 15662, 0, 13497, 0, 0, 19186, 0, 0, 0, 0, 0, 18872,
	0, 0, 5952, 17568, 0, 16214, 17397, 0, 4526, 0, 0, 0, 20081, 0, 0, 0, 2799, 11168, 0, 0, 10325,
	0, 5507, 13141, 18631, 0, 0, 1449, 0, 3879, 14266, 0, 0, 0, 13817, 0, 0, 11894, 10637, 0, 548,
	11225, 0, 0, 0, 0, 0, 4491, 6756, 13990, 0, 15160, 0, 18809, 0, 10119, 19029, 9094, 6871, 10296,
	14424, 0, 14867, 0, 12160, 9647, 17732, 0, 0, 1293, 0, 1963, 3075, 18586, 0, 0, 0, 0, 0, 16557,
	12693, 12028, 4276, 11056, 17163, 0, 0, 0, 7430, 1559, 1757, 5135, 14075, 16467, 0, 0, 18833, 0,
	0, 923, 0, 0, 0, 0, 0, 0, 0, 0, 6790, 0, 1584, 12750, 4863, 0, 10774, 14023, 0, 0, 802, 4725,
	2127, 794, 270, 11538, 17022, 0, 3052, 0, 0, 0, 1673, 475, 2058, 10164, 10250, 538, 11510,
	15544, 18217, 3439, 3043, 7651, 19010, 17543, 3440, 9455, 16784, 19316, 0, 0, 0, 3015, 12687, 0,
	17087, 0, 0, 0, 0, 0, 0, 5910, 12951, 19560, 0, 0, 0, 0, 0, 12115, 15136, 0, 13048, 3267, 9210,
	15411, 16183, 0, 14872, 0, 0, 0, 0, 0, 0, 0, 0, 17753, 0, 1819, 0, 0, 19605, 0, 0, 0, 16556,
	3937, 0, 0, 15697, 0, 0, 11677, 0, 0, 13235, 11247, 16611, 0, 0, 3663, 0, 0, 0, 7190, 0, 0,
	18943, 2908, 3969, 6589, 13713, 14722, 20233, 10951, 19985, 0, 1026, 4646, 0, 1672, 10075,
	18813, 0, 3419, 0, 16692, 7897, 0, 0, 0, 0, 0, 2632, 19368, 8078, 0, 13614, 0, 4599, 3909, 9230,
	14477, 7845, 0, 0, 0, 0, 12018, 16630, 20034, 17136, 8316, 14303, 0, 0, 17571, 867, 18960, 825,
	2553, 19365, 7568, 2151, 6563, 0, 0, 0, 0, 0, 16241, 855, 12699, 20149, 0, 19852, 16250, 0,
	6561, 3941, 0, 0, 1067, 0, 1007, 0, 4813, 12007, 20237, 0, 0, 337, 9639, 12499, 5463, 15636,
	6015, 16434, 8521, 0, 14565, 0, 7093, 908, 19012, 0, 0, 5627, 3090, 15403, 6878, 14208, 15109,
	5890, 661, 20303, 18374, 0, 313, 3233, 14460, 545, 17039, 15013, 1713, 6815, 4382, 9187, 16297,
	14359, 19739, 20088, 1005, 16990, 18598, 18315, 0, 0, 14723, 18635, 0, 0, 5923, 19710, 0, 0, 0,
	0, 0, 8291, 15223, 13886, 1294, 3080, 12316, 4970, 15321, 0, 14265, 0, 7413, 9749, 0, 13499, 0,
	11054, 8097, 13803, 6113, 12293, 0, 564, 6858, 0, 19961, 0, 0, 5792, 1271, 0, 3676, 0, 0, 12686,
	11142, 14035, 743, 0, 0, 0, 0, 0, 0, 666, 5550, 0, 0, 0, 0, 5421, 10431, 13980, 9581, 7824,
	16446, 0, 0, 777, 10676, 0, 0, 0, 13760, 3785, 11918, 1609, 1495, 12996, 0, 12246, 0, 0, 10154,
	0, 0, 0, 0, 0, 12994, 3415, 0, 12016, 0, 0, 0, 5982, 17130, 0, 0, 3068, 0, 16649, 0, 3051, 0,
	5697, 7213, 8962, 9304, 6625, 1156, 9671, 16243, 0, 0, 0, 0, 4776, 6254, 5978, 0, 2313, 0, 0, 0,
	0, 13514, 8255, 0, 0, 0, 0, 0, 0, 0, 8075, 0, 49, 18455, 2215, 0, 0, 3093, 0, 0, 0, 14878,
	17170, 2441, 4547, 19047, 18456, 0, 0, 13658, 0, 12840, 14184, 2715, 10047, 0, 14038, 2853,
	11789, 9839, 0, 20282, 6309, 0, 0, 382, 2347, 7036, 14738, 17097, 0, 0, 0, 14047, 0, 0, 0, 0, 0,
	0, 17095, 9525, 0, 0, 12521, 16573, 0, 893, 18997, 1523, 0, 18511, 0, 14921, 2517, 11613, 17270,
	7523, 2960, 10499, 9005, 0, 0, 14653, 0, 0, 0, 0, 0, 0, 0, 10389, 0, 16111, 0, 0, 10527, 0,
	6564, 4509, 11263, 15934, 0, 5267, 7853, 1451, 0, 0, 4446, 18434, 0, 0, 12420, 0, 13369, 0, 0,
	0, 0, 0, 17154, 276, 13209, 19218, 0, 19151, 19624, 12143, 11151, 3244, 15078, 2819, 6924, 7807,
	2166, 18040, 0, 0, 0, 0, 0, 3220, 17562, 19976, 0, 208, 2552, 5173, 8133, 16579, 10093, 14337,
	0, 2176, 4520, 12958, 0, 0, 0, 0, 786, 16337, 0, 0, 0, 0, 0, 0, 20112, 0, 0, 0, 2138, 1331,
	4433, 6360, 11777, 0, 4955, 16830, 17576, 18836, 0, 8136, 7270, 10027, 3484, 19947, 0, 1608, 0,
	0, 4383, 9513, 0, 6396, 0, 15002, 17156, 12684, 0, 10369, 19009, 2099, 12337, 0, 14746, 1510,
	11204, 0, 0, 10244, 20164, 3036, 12259, 9829, 16935, 1760, 19116, 9254, 6120, 12983, 16970,
	18530, 19997, 0, 12911, 3201, 13874, 0, 0, 0, 3658, 20242, 0, 12515, 4836, 0, 0, 15488, 0, 7320,
	9081, 0, 1873, 18227, 3897, 0, 18208, 0, 0, 0, 0, 0, 0, 0, 0, 4922, 11610, 16521, 12312, 16981,
	0, 0, 0, 5217, 19403, 0, 1013, 1519, 0, 0, 3238, 3623, 7950, 11765, 153, 3836, 2062, 11563,
	3468, 5557, 12596, 190, 13755, 11465, 10638, 13827, 14438, 19812, 14242, 210, 2327, 2731, 3030,
	0, 0, 0, 0, 15238, 0, 0, 13142, 6905, 0, 4989, 0, 0, 0, 0, 0, 0, 14447, 17348, 0, 0, 0, 11018,
	0, 1643, 5729, 3019, 0, 5475, 10469, 0, 0, 0, 19409, 0, 19063, 7242, 14224, 7023, 0, 15682,
	6118, 13105, 5975, 16047, 19614, 7720, 20230, 18596, 20245, 15120, 14446, 20221, 17903, 19725,
	0, 12300, 19765, 0, 9563, 17332, 16951, 826, 15081, 0, 0, 0, 1046, 15015, 0, 4971, 20048, 12567,
	10994, 0, 0, 10014, 20223, 0, 19644, 0, 4616, 19924, 10066, 0, 15174, 0, 6023, 0, 7467, 14117,
	9746, 10096, 0, 13097, 0, 0, 0, 0, 5162, 4262, 7558, 3530, 10257, 15140, 0, 14015, 0, 14253, 0,
	395, 0, 0, 16655, 0, 0, 2792, 14648, 5468, 14696, 0, 0, 15555, 0, 300, 0, 0, 0, 11866, 0, 18689,
	0, 7714, 0, 0, 0, 19250, 0, 11688, 4550, 16583, 11396, 13625, 0, 0, 37, 12380, 2023, 0, 1175,
	1661, 18638, 1399, 1493, 10232, 2015, 10482, 17945, 4736, 161, 0, 0, 0, 0, 0, 18741, 0, 0, 0, 0,
	0, 0, 4888, 5926, 81, 0, 14225, 0, 0, 0, 12715, 0, 515, 14433, 11718, 19124, 0, 0, 8238, 0,
	15280, 0, 2121, 5423, 1691, 1187, 15947, 0, 0, 1094, 0, 1311, 11803, 0, 0, 0, 0, 15626, 19616,
	0, 0, 1239, 14729, 7903, 15635, 18142, 6315, 0, 0, 11989, 2631, 17684, 559, 0, 0, 0, 0, 0,
	11812, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0, 1146, 6719, 11904, 0, 0, 0, 17104, 12713, 0, 1983, 2732,
	5995, 8107, 0, 0, 0, 0, 2109, 19030, 19592, 0, 0, 917, 3077, 14387, 67, 4223, 0, 8127, 0, 0, 0,
	12304, 12248, 0, 0, 0, 0, 0, 0, 9505, 18333, 0, 0, 3962, 6095, 0, 152, 13756, 0, 4452, 5210,
	15807, 0, 0, 220, 6299, 16286, 12593, 0, 1169, 3688, 19356, 1389, 18360, 18039, 3184, 0, 8079,
	10974, 0, 7323, 11038, 0, 19469, 303, 0, 155, 1925, 12023, 1507, 0, 0, 17613, 4684, 7412, 10593,
	1995, 6768, 11835, 14934, 17009, 6738, 10409, 17462, 15205, 5174, 9116, 11076, 11689, 15740,
	4524, 17856, 1323, 19617, 20069, 0, 0, 0, 0, 15362, 2329, 0, 992, 7148, 13910, 16361, 19751,
	13757, 0, 0, 11113, 0, 0, 0, 8754, 1232, 0, 0, 4181, 0, 0, 0, 0, 5047, 16683, 0, 17745, 6048, 0,
	120, 12277, 6140, 15765, 18132, 0, 0, 0, 4934, 8674, 0, 253, 0, 0, 80, 2288, 0, 6382, 10675, 0,
	0, 0, 11856, 1411, 2564, 4996, 170, 13501, 19214, 836, 8233, 8564, 6882, 9663, 1674, 7336, 9384,
	14138, 15181, 17634, 19963, 0, 0, 0, 6716, 9791, 13626, 0, 8989, 0, 0, 0, 0, 0, 0, 17651, 0,
	9144, 0, 10837, 0, 2996, 16340, 0, 12156, 0, 0, 0, 18011, 15734, 0, 5921, 0, 0, 0, 4307, 0, 0,
	1409, 0, 4980, 0, 12735, 0, 6844, 0, 0, 0, 9567, 8736, 14180, 3770, 11943, 18263, 6900, 16218,
	11405, 6867, 8612, 3741, 7574, 0, 9739, 4701, 9686, 3544, 0, 0, 19743, 13715, 12652, 13809,
	18612, 17375, 20281, 0, 0, 0, 13616, 0, 0, 8081, 8365, 0, 8042, 8023, 0, 0, 0, 0, 9574, 0,
	19059, 0, 0, 3394, 1787, 16884, 0, 12059, 0, 0, 696, 7535, 14106, 6320, 379, 18206, 19593, 0, 0,
	810, 1761, 7636, 8579, 425, 6052, 14763, 409, 14441, 17228, 0, 1782, 16318, 10709, 9371, 15221,
	0, 0, 782, 832, 1448, 1743, 9468, 9699, 13362, 8298, 0, 0, 4059, 9833, 8410, 11922, 0, 13370, 0,
	9021, 4877, 0, 0, 0, 179, 16171, 11174, 7708, 8009, 4282, 12019, 2646, 0, 0, 0, 0, 0, 7815, 0,
	11280, 14788, 0, 0, 2614, 11277, 12932, 3595, 4079, 4409, 13818, 19363, 0, 2787, 6253, 45,
	10710, 1546, 15394, 10240, 0, 6153, 13448, 2739, 14314, 18344, 1183, 7014, 2275, 6494, 8752,
	18193, 718, 19663, 2658, 0, 185, 0, 0, 0, 0, 0, 18921, 918, 0, 0, 14849, 13502, 19893, 6318,
	1805, 5430, 3834, 13816, 0, 0, 0, 0, 0, 4678, 3463, 0, 2474, 0, 0, 14312, 17586, 8434, 10859, 0,
	0, 0, 5195, 0, 0, 7915, 18348, 16501, 0, 0, 10307, 0, 0, 5808, 11893, 14259, 14852, 6783, 17484,
	14068, 2983, 18117, 780, 0, 11583, 13924, 0, 7199, 0, 0, 20140, 0, 5985, 7534, 0, 0, 1083,
	12470, 20263, 0, 0, 5022, 7954, 0, 7469, 0, 83, 5426, 12260, 19689, 20176, 0, 0, 7860, 7234, 0,
	0, 0, 5384, 12674, 17854, 18998, 0, 15082, 10648, 0, 471, 3253, 7054, 0, 0, 0, 0, 0, 1475,
	13408, 989, 1811, 2014, 7514, 7200, 834, 3010, 16731, 6592, 17159, 12088, 0, 5819, 20056, 14162,
	2112, 0, 0, 0, 14705, 0, 0, 0, 0, 20258, 0, 7624, 11795, 12310, 0, 10440, 3978, 11763, 15599,
	15852, 3705, 17589, 19230, 13125, 3456, 1464, 795, 8010, 11198, 16681, 17023, 5770, 3734, 7793,
	9362, 16439, 18542, 19290, 0, 11820, 16036, 843, 7930, 17127, 0, 16869, 0, 4031, 0, 0, 0, 12701,
	12436, 16976, 10357, 391, 10997, 4721, 6349, 11489, 17584, 0, 4380, 20046, 16106, 0, 0, 4973, 0,
	0, 12621, 4839, 0, 13897, 0, 0, 0, 3528, 0, 3289, 0, 0, 3874, 0, 0, 0, 12328, 0, 0, 11471, 0, 0,
	5100, 12077, 7909, 11636, 11443, 0, 0, 9461, 0, 9463, 8198, 19814, 14039, 15213, 0, 0, 6833,
	17252, 0, 0, 13347, 4144, 0, 13869, 9241, 14783, 16812, 18691, 0, 0, 0, 0, 0, 10647, 0, 15949,
	568, 0, 0, 0, 11022, 12824, 3417, 16837, 0, 1537, 0, 596, 1385, 2202, 2365, 9360, 0, 0, 18472,
	16738, 14300, 4324, 0, 15107, 0, 19685, 0, 18256, 0, 0, 0, 0, 0, 0, 5702, 0, 0, 0, 0, 0, 779,
	15049, 17522, 0, 0, 7279, 0, 0, 0, 0, 0, 12648, 14506, 0, 0, 15272, 10484, 8348, 14281, 0,
	15687, 0, 0, 0, 0, 6926, 0, 6684, 0, 14496, 956, 17806, 16028, 6027, 10932, 11289, 0, 0, 2406,
	0, 514, 14889, 0, 0, 0, 0, 0, 0, 6829, 5344, 0, 17106, 0, 0, 0, 1816, 6469, 11200, 6208, 0, 446,
	0, 1864, 19740, 0, 0, 2001, 0, 0, 0, 957, 18480, 0, 0, 0, 8665, 19203, 0, 16570, 0, 0, 11187,
	14190, 0, 0, 4791, 0, 0, 0, 2541, 7175, 2030, 2499, 0, 2916, 4743, 7626, 8240, 18487, 19367,
	14587, 0, 9523, 0, 7432, 11891, 2723, 0, 14045, 0, 0, 2550, 5199, 6026, 11425, 15883, 13909, 0,
	0, 8758, 11779, 16948, 0, 5929, 10125, 15056, 16605, 2057, 17085, 14241, 19256, 7230, 11587,
	9499, 8408, 19234, 15758, 2357, 2468, 2943, 6525, 7364, 8526, 18234, 605, 0, 12919, 0, 0, 15378,
	7431, 2770, 3498, 18692, 0, 5349, 5545, 0, 5077, 20219, 13549, 0, 0, 3803, 0, 10649, 1117,
	19278, 0, 13360, 2850, 877, 0, 11434, 0, 0, 13149, 6730, 11964, 0, 18353, 14146, 0, 4385, 16193,
	3752, 7802, 0, 0, 11087, 2378, 7774, 6623, 450, 1198, 16141, 0, 8460, 0, 0, 7560, 8470, 11019,
	0, 0, 0, 9946, 3736, 5324, 0, 0, 0, 0, 0, 653, 12193, 13159, 17960, 0, 0, 0, 0, 0, 0, 15998,
	3942, 12330, 0, 11699, 844, 1513, 7276, 17665, 0, 0, 7070, 0, 968, 13791, 0, 0, 0, 14384, 17919,
	19067, 0, 763, 20296, 0, 0, 0, 0, 1491, 6305, 173, 6603, 3329, 10707, 7278, 10146, 11368, 15855,
	5041, 16303, 19715, 0, 20062, 6, 0, 0, 3702, 4207, 7203, 1328, 17712, 4683, 1288, 0, 0, 0, 0,
	9560, 0, 0, 15591, 10276, 0, 8961, 0, 0, 1344, 6763, 0, 0, 11625, 0, 7734, 6117, 0, 0, 17471,
	4558, 17333, 19086, 19440, 5823, 19850, 3576, 0, 0, 5924, 15104, 800, 3008, 9589, 17290, 3448,
	6060, 10347, 0, 581, 8809, 0, 7204, 9780, 4096, 2748, 11495, 17706, 19421, 14340, 19432, 625, 0,
	0, 17892, 0, 0, 0, 0, 0, 0, 0, 8332, 15511, 3821, 0, 4670, 9164, 17114, 3775, 4589, 16309, 0,
	20052, 1058, 2301, 0, 16396, 2031, 0, 0, 0, 229, 0, 12781, 0, 17785, 3228, 16707, 1889, 15777,
	0, 0, 0, 4341, 0, 14054, 3157, 4304, 623, 5436, 14193, 0, 1612, 0, 7789, 0, 0, 0, 0, 0, 3575,
	5459, 13815, 2697, 5172, 9327, 11195, 6896, 6853, 7532, 7645, 19709, 0, 6708, 18644, 0, 0, 4986,
	0, 13213, 0, 0, 0, 18254, 4640, 467, 4731, 0, 0, 13202, 0, 20265, 17596, 13127, 9173, 11057, 0,
	0, 0, 5088, 19797, 13358, 0, 0, 0, 2115, 4051, 13647, 1260, 5157, 4500, 11034, 3769, 11747, 0,
	14428, 634, 19775, 0, 0, 7516, 11771, 13403, 1562, 14233, 15445, 7609, 16896, 18351, 7326, 5163,
	8252, 15637, 18554, 0, 0, 0, 0, 0, 238, 0, 6076, 0, 7228, 0, 19206, 9003, 12597, 13807, 0, 0,
	13669, 0, 0, 0, 13969, 0, 0, 0, 0, 0, 0, 3005, 12460, 0, 0, 0, 0, 0, 0, 9578, 13523, 0, 0, 0, 0,
	19342, 0, 0, 4810, 9048, 0, 0, 15429, 0, 7410, 0, 6378, 9692, 2530, 9818, 0, 0, 0, 13084, 0, 0,
	0, 0, 14463, 17077, 0, 0, 9588, 15444, 0, 0, 2017, 0, 20107, 2126, 0, 2116, 4718, 9698, 0, 4517,
	11612, 4151, 12874, 14554, 0, 0, 0, 3630, 5501, 17145, 0, 0, 0, 9710, 0, 1226, 1883, 13790, 774,
	6367, 6842, 14484, 7127, 7198, 8425, 8467, 8745, 9608, 15899, 4358, 4152, 8464, 16263, 0, 0, 0,
	0, 16220, 0, 11969, 0, 0, 4029, 19296, 9399, 0, 0, 0, 2130, 12963, 0, 2583, 12367, 2379, 18973,
	2323, 1869, 0, 0, 0, 0, 14422, 0, 583, 10094, 2382, 12565, 15469, 19378, 7453, 19931, 0, 16506,
	4756, 0, 0, 11351, 0, 0, 0, 0, 5506, 2122, 2832, 8068, 10578, 1224, 11162, 11892, 14662, 16739,
	1367, 5192, 15979, 20316, 10566, 6207, 7064, 0, 0, 15595, 0, 0, 16314, 162, 9512, 0, 643, 0, 0,
	0, 0, 1338, 7196, 0, 12487, 16469, 7433, 0, 0, 6339, 6527, 0, 19979, 938, 0, 0, 11974, 781, 345,
	11392, 18540, 18955, 19113, 2575, 12036, 14188, 17123, 0, 5600, 4880, 6491, 11065, 13613, 15460,
	4222, 12708, 16916, 2660, 16185, 13230, 14470, 6693, 20379, 6306, 15134, 19811, 7747, 11751,
	17244, 19784, 9816, 16275, 5294, 0, 12831, 0, 0, 19388, 0, 6470, 0, 1647, 0, 0, 0, 14121, 0,
	4439, 8533, 0, 0, 19831, 0, 0, 0, 13937, 18742, 12692, 0, 0, 5020, 0, 307, 10613, 18101, 0, 0,
	10071, 0, 1259, 5190, 0, 0, 0, 0, 0, 13536, 0, 0, 881, 4852, 5649, 456, 2391, 4749, 9823, 0,
	3486, 3343, 9723, 387, 16520, 18799, 0, 648, 6760, 7957, 8335, 13678, 16354, 324, 18250, 14854,
	1932, 0, 15267, 10074, 17869, 3438, 2791, 6852, 1781, 5675, 6999, 12395, 2184, 15782, 17791,
	20006, 18345, 0, 0, 3462, 7047, 0, 3919, 0, 0, 0, 12058, 0, 0, 0, 16613, 3607, 8090, 16946,
	11897, 3865, 6795, 10836, 0, 0, 0, 0, 0, 6957, 14654, 1211, 4174, 5117, 7103, 9412, 17323, 4587,
	1763, 0, 9120, 0, 0, 11120, 1780, 6646, 10021, 2070, 19686, 0, 0, 7518, 0, 10304, 10856, 12754,
	434, 13454, 9961, 1875, 8308, 194, 13498, 1490, 15965, 3491, 18143, 0, 10073, 10403, 0, 0,
	12186, 0, 0, 0, 0, 0, 0, 0, 3020, 9077, 0, 0, 0, 0, 19801, 0, 0, 3636, 0, 0, 13164, 0, 0, 4406,
	845, 10360, 17325, 10586, 15658, 0, 0, 0, 0, 1658, 7731, 17477, 7360, 10006, 11352, 1273, 1373,
	11467, 19222, 8318, 15249, 17629, 8244, 0, 0, 0, 15726, 12486, 0, 3387, 11395, 13652, 0, 0, 0,
	0, 7000, 5343, 15471, 9963, 0, 0, 5899, 1265, 9432, 18538, 0, 0, 0, 803, 1131, 9365, 14169, 0,
	0, 0, 0, 0, 9093, 9726, 4417, 7833, 18061, 0, 0, 16147, 0, 0, 5200, 11507, 1110, 11341, 15913,
	0, 18491, 15657, 0, 0, 7969, 1115, 0, 0, 0, 6427, 3787, 8641, 9207, 12369, 17400, 20343, 0, 0,
	18335, 18392, 7241, 15940, 17026, 0, 8734, 15723, 20323, 4457, 6536, 10777, 979, 1870, 0, 0,
	20123, 11957, 0, 0, 0, 19828, 0, 13693, 2016, 18306, 7331, 0, 5361, 0, 4258, 0, 5579, 0, 0, 0,
	7490, 8869, 18181, 0, 0, 4575, 0, 0, 18814, 0, 0, 0, 5150, 11693, 0, 17946, 7497, 17697, 0, 0,
	14251, 0, 0, 8516, 18068, 0, 0, 19283, 0, 0, 0, 0, 0, 0, 0, 0, 11470, 0, 6241, 11390, 0, 0, 0,
	0, 2686, 12221, 1320, 0, 0, 0, 0, 0, 529, 18107, 1429, 6266, 0, 0, 0, 11885, 0, 17302, 0, 0,
	1688, 10693, 17115, 14830, 0, 0, 6595, 9065, 4912, 15304, 16278, 0, 19100, 0, 0, 0, 0, 10582,
	3757, 4379, 3216, 6621, 0, 0, 1939, 5620, 7519, 9638, 8343, 17010, 10150, 15696, 0, 618, 342,
	7899, 11332, 12718, 14488, 1971, 13911, 15461, 5121, 18602, 302, 0, 0, 16781, 576, 2240, 6523,
	11719, 0, 3365, 9454, 0, 0, 0, 10095, 0, 0, 1427, 17817, 0, 2600, 4328, 7500, 14497, 0, 11780,
	0, 11954, 0, 3071, 19303, 4658, 0, 1179, 10055, 0, 14585, 0, 0, 0, 0, 0, 1955, 5502, 8185,
	15670, 10993, 11250, 18028, 10741, 18723, 0, 0, 0, 13771, 4438, 5813, 6235, 90, 15225, 0, 0, 0,
	3485, 0, 401, 0, 0, 0, 1969, 1009, 1835, 12054, 15603, 20085, 0, 0, 8879, 0, 8767, 14938, 11567,
	0, 0, 3457, 10112, 11597, 3990, 17531, 19778, 0, 3828, 9498, 149, 11336, 12568, 0, 0, 0, 5168,
	16080, 8227, 9773, 12321, 17987, 7367, 8358, 12953, 7508, 15308, 18192, 12957, 0, 15041, 13203,
	15035, 0, 5977, 13615, 4746, 0, 0, 19259, 0, 0, 0, 0, 0, 0, 7011, 19006, 1384, 19648, 9575, 0,
	0, 0, 0, 0, 0, 9509, 17719, 3906, 0, 0, 0, 18679, 13987, 3664, 5445, 0, 0, 3182, 11391, 18749,
	14808, 2890, 5140, 2878, 0, 5393, 10545, 10791, 6947, 11288, 17842, 0, 17598, 0, 0, 0, 0, 0, 0,
	1330, 1145, 17509, 8768, 19524, 4634, 19199, 0, 0, 0, 20236, 0, 11449, 0, 0, 1347, 14115, 2708,
	17162, 0, 0, 2463, 5706, 0, 8442, 10475, 4215, 12511, 0, 4369, 7877, 0, 0, 0, 12778, 0, 17873,
	4233, 0, 0, 0, 0, 3512, 15462, 0, 0, 12954, 16523, 0, 0, 0, 792, 2052, 4384, 4755, 0, 0, 0,
	7764, 99, 17517, 0, 12786, 0, 0, 13984, 17888, 0, 0, 0, 0, 19551, 2811, 3333, 3960, 4472, 873,
	5654, 7365, 12175, 16240, 8062, 0, 13543, 0, 0, 2385, 0, 14539, 12503, 16657, 14152, 0, 0, 0, 0,
	5734, 0, 0, 0, 13126, 11324, 0, 0, 0, 11998, 3777, 19360, 0, 0, 0, 12532, 0, 0, 0, 0, 0, 0,
	3743, 4234, 15816, 17250, 4231, 7527, 3192, 13788, 14378, 5024, 19752, 3690, 19925, 7046, 0, 0,
	12905, 20151, 0, 3774, 5906, 5948, 0, 0, 13452, 0, 5400, 15700, 0, 0, 0, 0, 0, 0, 0, 10724,
	1676, 15607, 0, 3128, 8340, 11349, 5505, 4682, 4126, 13131, 14693, 13228, 15206, 17446, 18400,
	18417, 9057, 14936, 5363, 8495, 17056, 19669, 11069, 0, 0, 0, 6341, 8908, 10143, 2931, 12132,
	13445, 1080, 13606, 910, 7300, 14347, 15769, 17427, 12055, 14113, 19629, 0, 2932, 4913, 7457, 0,
	860, 17428, 11520, 4113, 17411, 18085, 0, 0, 19815, 0, 0, 2206, 19681, 0, 0, 14130, 16584, 1233,
	19286, 0, 0, 0, 0, 0, 0, 10029, 6489, 3311, 11521, 0, 0, 6415, 0, 278, 4613, 4110, 7386, 5083,
	7186, 13500, 19073, 0, 14643, 16239, 12721, 19483, 0, 2309, 758, 12161, 0, 0, 2939, 0, 4065, 0,
	4627, 7464, 0, 0, 0, 20091, 0, 8187, 9795, 12952, 0, 16687, 0, 6112, 0, 0, 0, 18273, 5959, 6403,
	17354, 15227, 18195, 0, 0, 15185, 2279, 0, 0, 0, 8201, 3517, 2067, 14048, 7635, 14254, 17453,
	19998, 924, 14574, 927, 10939, 13970, 17473, 1620, 12356, 5119, 7707, 2591, 15705, 20226, 0,
	16766, 5413, 7224, 17970, 0, 2255, 0, 0, 0, 9032, 5451, 1185, 17059, 17523, 0, 14990, 0, 0, 0,
	0, 15893, 17661, 14734, 1340, 0, 0, 11462, 0, 8497, 0, 0, 0, 0, 11026, 0, 18627, 0, 0, 0, 0,
	3873, 13442, 4933, 15139, 0, 0, 16052, 0, 0, 0, 0, 0, 6274, 3824, 588, 0, 0, 4278, 3763, 14114,
	0, 0, 0, 18174, 18923, 0, 0, 0, 1107, 18856, 0, 7125, 0, 0, 0, 4942, 18756, 0, 5912, 16014,
	12020, 18013, 16435, 13728, 20134, 0, 5989, 0, 3301, 8463, 19613, 0, 0, 4765, 6479, 8812, 10012,
	0, 0, 0, 7791, 0, 0, 4904, 13179, 0, 0, 0, 0, 13411, 2238, 3331, 0, 17233, 0, 0, 0, 0, 0, 5136,
	362, 7006, 16894, 0, 16213, 20247, 4396, 13108, 19749, 4024, 6440, 3634, 4260, 7732, 7121, 0,
	17212, 0, 0, 7838, 17650, 13643, 17994, 5580, 9458, 10581, 2661, 18093, 19196, 2576, 16383, 0,
	0, 0, 5206, 0, 0, 18186, 14923, 20000, 0, 0, 7832, 12752, 11903, 9852, 13251, 13776, 0, 0, 9968,
	20135, 7726, 5530, 18803, 0, 0, 0, 0, 589, 0, 16622, 17013, 15270, 0, 0, 0, 4401, 9984, 10176,
	15681, 12245, 1182, 8173, 8883, 10311, 6018, 630, 4992, 11710, 9704, 15100, 19134, 7503, 19289,
	19967, 0, 6281, 8777, 12496, 0, 0, 0, 0, 6918, 0, 0, 5831, 17915, 3458, 12677, 10658, 2672, 0,
	9313, 258, 13138, 1808, 14299, 0, 5887, 19405, 14771, 9163, 4256, 12342, 15118, 5040, 19735, 0,
	0, 6517, 7742, 16712, 3815, 14730, 16942, 0, 20261, 14031, 0, 0, 11114, 16844, 3268, 4870, 8916,
	8931, 0, 14338, 2816, 0, 13342, 17384, 0, 0, 1102, 3562, 15541, 16604, 9896, 12388, 13961,
	15251, 18641, 0, 0, 0, 14820, 2744, 5113, 13612, 13822, 2204, 1350, 0, 0, 0, 8236, 10641, 20319,
	11547, 13181, 4026, 13629, 16610, 18978, 0, 7024, 0, 13293, 0, 0, 18188, 2325, 14550, 9651,
	11232, 4848, 0, 0, 14309, 0, 2402, 10196, 9280, 10474, 0, 0, 0, 7447, 0, 0, 0, 0, 8176, 0,
	20071, 0, 2234, 12438, 15359, 6597, 10418, 0, 0, 0, 0, 0, 0, 0, 0, 3761, 2729, 8429, 19225, 0,
	0, 0, 0, 0, 0, 12576, 0, 0, 5682, 7947, 8200, 9420, 14346, 5287, 0, 14429, 19046, 0, 0, 0, 2257,
	15539, 6067, 8174, 17816, 4533, 14518, 8923, 16040, 19711, 4807, 0, 0, 5878, 11085, 15016,
	17481, 8297, 14287, 2915, 17116, 18518, 0, 0, 17496, 10191, 14859, 3414, 14559, 17847, 0, 0, 0,
	14386, 13940, 0, 0, 0, 0, 7329, 0, 3399, 19268, 0, 0, 0, 18750, 0, 0, 7394, 0, 8152, 11821,
	14509, 2188, 0, 0, 18661, 0, 12946, 9991, 0, 0, 8328, 0, 0, 14345, 18620, 9405, 16706, 0, 12405,
	12866, 7803, 5662, 10410, 8603, 14199, 0, 4488, 4695, 10705, 14491, 0, 0, 13382, 0, 0, 4895,
	11919, 17612, 3756, 8738, 0, 0, 6915, 9445, 11842, 0, 11580, 18127, 0, 0, 0, 18527, 0, 8084,
	5346, 0, 0, 11372, 0, 0, 0, 0, 0, 15845, 0, 0, 9728, 7013, 16447, 11268, 2643, 2824, 7458,
	20119, 0, 2133, 5313, 0, 0, 0, 0, 0, 6895, 4194, 18982, 5246, 4248, 10778, 0, 0, 0, 0, 0, 18412,
	0, 0, 0, 7236, 18956, 2509, 0, 4612, 8502, 0, 16910, 2353, 10169, 8431, 11310, 0, 14427, 0,
	7781, 0, 0, 0, 11950, 0, 5017, 0, 5424, 0, 0, 991, 1640, 19447, 0, 13958, 14699, 11154, 0, 0, 0,
	4143, 0, 16077, 0, 0, 0, 8117, 3166, 13843, 17840, 0, 460, 7794, 8260, 11775, 11086, 5058, 0, 0,
	3651, 10135, 550, 16515, 590, 17978, 0, 0, 0, 1465, 2296, 8985, 9082, 9599, 2128, 7397, 9621,
	13851, 15533, 18268, 18298, 0, 9122, 6835, 0, 0, 0, 0, 9888, 0, 0, 0, 7588, 0, 18160, 19135,
	8542, 0, 17825, 0, 0, 10086, 0, 2707, 3704, 4657, 18047, 993, 0, 0, 0, 0, 0, 19427, 0, 6855,
	6272, 0, 0, 0, 0, 0, 15274, 11058, 0, 3814, 13847, 14030, 18729, 0, 0, 3095, 4715, 7681, 11079,
	9117, 14561, 9448, 19554, 17537, 0, 5042, 3282, 1270, 5772, 12899, 4355, 16535, 1824, 11642,
	17295, 3804, 20171, 14390, 20044, 8317, 13489, 368, 2226, 7292, 18479, 18844, 0, 0, 0, 16648,
	4886, 17053, 19922, 0, 0, 0, 10677, 0, 0, 0, 0, 16834, 0, 4010, 7817, 3720, 8766, 13766, 12329,
	13664, 20298, 0, 0, 0, 0, 408, 2740, 13517, 7755, 16775, 20016, 8781, 6544, 4773, 17155, 19020,
	19455, 8400, 20166, 0, 0, 16377, 0, 0, 25, 0, 0, 13596, 3510, 13854, 0, 0, 2221, 0, 13389, 0,
	15457, 15558, 16955, 16988, 17334, 0, 0, 6660, 2494, 18537, 0, 0, 2124, 1103, 5061, 6262, 11222,
	12722, 13821, 11217, 14109, 9098, 14956, 9645, 19146, 0, 9962, 10380, 14399, 17896, 18019,
	17897, 12050, 16443, 13705, 17572, 19874, 12060, 0, 7338, 11540, 14449, 14986, 16255, 0, 0,
	7641, 0, 0, 0, 19889, 0, 0, 0, 6982, 0, 13439, 10805, 13133, 8273, 0, 14261, 0, 3871, 0, 0,
	16671, 0, 0, 0, 0, 804, 1456, 16367, 0, 513, 501, 9977, 16192, 9370, 8171, 5328, 16455, 4499,
	10051, 17536, 16232, 17812, 3451, 19213, 1439, 6526, 3168, 7119, 18050, 12780, 20138, 20371, 0,
	2374, 5911, 14814, 7031, 0, 0, 0, 0, 20346, 0, 0, 0, 0, 0, 0, 3810, 8539, 12096, 0, 17266,
	13985, 14677, 19656, 0, 0, 0, 7547, 0, 3820, 11456, 11808, 0, 0, 0, 1038, 14728, 17689, 6250,
	6460, 15057, 17499, 0, 0, 0, 0, 15086, 16112, 19118, 0, 9341, 17350, 0, 0, 0, 8604, 17100, 0,
	6081, 0, 0, 14052, 17507, 0, 0, 0, 15390, 17139, 17262, 2310, 5302, 0, 3065, 2854, 3862, 0, 0,
	0, 0, 0, 15340, 0, 14327, 19456, 0, 0, 5261, 5904, 4475, 7219, 951, 7281, 7271, 18466, 19990, 0,
	15031, 0, 0, 0, 8099, 0, 5036, 17211, 11228, 13212, 11988, 0, 7945, 14078, 17585, 0, 3588,
	14079, 15538, 16815, 11708, 7559, 0, 0, 0, 0, 1695, 1018, 11623, 2639, 0, 6579, 17533, 9293,
	15387, 0, 0, 0, 0, 0, 0, 0, 0, 5855, 0, 0, 0, 0, 0, 2134, 15757, 0, 0, 0, 14680, 0, 0, 0, 11619,
	7382, 7578, 14756, 20116, 4916, 0, 0, 7689, 0, 8398, 19037, 11934, 19026, 0, 11537, 0, 582,
	2884, 6939, 11967, 0, 0, 0, 334, 17927, 0, 15955, 0, 0, 0, 9985, 9138, 18233, 18970, 13296, 0,
	19054, 8837, 0, 0, 0, 0, 0, 0, 0, 17671, 1697, 10037, 0, 18852, 0, 0, 20355, 15179, 0, 0, 0, 0,
	9325, 5381, 17486, 0, 20122, 16799, 19396, 19626, 10899, 0, 0, 0, 0, 9934, 0, 6824, 0, 6648, 0,
	6740, 9945, 0, 0, 5326, 16128, 0, 0, 19443, 0, 3913, 16919, 18320, 3973, 9966, 15633, 17306,
	20141, 18842, 0, 0, 0, 0, 8979, 0, 0, 0, 10813, 7728, 0, 0, 0, 12474, 17916, 0, 0, 15156, 0, 0,
	0, 0, 0, 0, 944, 4983, 0, 0, 0, 0, 16711, 6677, 13793, 1247, 4116, 19359, 10551, 11213, 12254,
	18760, 0, 0, 0, 7504, 14747, 16943, 11768, 15450, 2746, 15513, 10984, 16546, 0, 0, 0, 0, 14375,
	961, 2484, 10673, 14802, 16394, 18089, 19474, 19795, 0, 5806, 19527, 0, 2897, 1137, 2348, 4121,
	16643, 15624, 18387, 8988, 20257, 267, 1733, 2942, 0, 4335, 9889, 0, 18080, 15070, 16480, 1591,
	6902, 9552, 13780, 17012, 17378, 0, 0, 2946, 0, 12939, 0, 309, 0, 9914, 12772, 0, 0, 0, 4905,
	5399, 0, 0, 0, 0, 0, 6606, 102, 11955, 621, 17472, 20210, 19066, 0, 8218, 15210, 0, 0, 0, 9031,
	0, 7926, 0, 0, 8676, 20341, 5105, 9801, 11400, 6430, 13856, 19515, 13473, 14592, 19621, 0,
	12893, 4330, 0, 16870, 8323, 16468, 16956, 532, 11070, 0, 0, 0, 5275, 16150, 12147, 19876, 0, 0,
	20136, 0, 0, 6228, 7658, 12537, 4607, 11203, 0, 14995, 15716, 0, 0, 870, 7280, 13083, 0, 0,
	8584, 0, 6476, 0, 10510, 0, 748, 13349, 12345, 5811, 18104, 18137, 0, 0, 12207, 0, 0, 20067, 0,
	0, 0, 17581, 0, 13496, 7776, 10087, 0, 0, 0, 4521, 9729, 0, 0, 6473, 0, 11830, 16733, 0, 1468,
	6279, 7113, 17251, 17605, 16253, 18656, 3789, 6984, 17221, 7408, 3692, 5165, 11251, 694, 7268,
	15231, 19119, 16897, 10186, 19450, 0, 1773, 7572, 0, 12498, 0, 1453, 11279, 0, 12374, 0, 15520,
	0, 0, 0, 0, 0, 0, 0, 6271, 13943, 0, 2493, 2918, 1868, 562, 1796, 9240, 17490, 0, 18096, 0, 459,
	2191, 0, 0, 9682, 20329, 0, 20227, 0, 7229, 7921, 9214, 17466, 4057, 9917, 18497, 0, 7133, 392,
	2780, 15380, 3255, 16862, 18507, 17895, 0, 8338, 0, 0, 13872, 16518, 9998, 14529, 0, 16688, 0,
	3745, 0, 0, 0, 15557, 14133, 0, 0, 0, 8550, 0, 0, 740, 6752, 15760, 0, 0, 143, 8115, 3632,
	18347, 0, 1771, 0, 2594, 13892, 0, 10331, 0, 11055, 0, 0, 0, 105, 0, 928, 2095, 15795, 0, 359,
	2103, 3102, 16082, 17679, 0, 0, 0, 0, 0, 16095, 6191, 16389, 1455, 0, 0, 17968, 19226, 18758,
	7788, 17514, 9484, 0, 0, 7869, 12119, 0, 9520, 0, 1014, 2958, 6426, 15770, 18531, 18685, 19492,
	3638, 0, 73, 12473, 0, 17787, 15604, 0, 2004, 4835, 14709, 9353, 10881, 12461, 13082, 13328,
	17321, 6560, 17729, 115, 18404, 11266, 9869, 12419, 0, 0, 0, 0, 0, 0, 10536, 0, 0, 1769, 7804,
	4484, 13634, 19472, 16542, 0, 0, 8195, 660, 0, 0, 10828, 4286, 0, 16262, 1768, 18399, 14750, 0,
	0, 0, 6923, 1924, 0, 0, 0, 14612, 18405, 9694, 0, 8887, 10674, 15811, 16130, 19478, 8593, 9603,
	0, 0, 0, 0, 0, 0, 3129, 0, 19885, 9975, 14541, 11730, 14583, 2775, 2806, 8471, 11117, 12477,
	13696, 14863, 4887, 0, 4997, 19692, 0, 0, 0, 7468, 4428, 7298, 1234, 3526, 3235, 9536, 11426,
	11239, 12027, 14125, 15273, 18071, 0, 5509, 0, 17747, 8188, 0, 0, 0, 13525, 0, 0, 0, 0, 10368,
	0, 2527, 10187, 13207, 16813, 15439, 0, 10541, 6285, 0, 0, 0, 18686, 7415, 0, 19143, 0, 0, 7717,
	0, 0, 0, 16985, 16488, 16965, 18313, 0, 0, 0, 15756, 16537, 0, 4900, 2894, 4862, 934, 5431,
	10081, 14294, 1671, 15689, 20293, 0, 521, 15484, 0, 1168, 0, 0, 12443, 0, 7471, 10271, 9636,
	4761, 13364, 16891, 3384, 0, 9009, 0, 18281, 0, 0, 19301, 0, 0, 0, 18618, 11184, 0, 11116, 7852,
	13344, 14322, 0, 0, 0, 12466, 6478, 12404, 0, 0, 5043, 0, 11889, 0, 12517, 14707, 18930, 0, 0,
	0, 0, 0, 16560, 0, 0, 0, 13189, 0, 1124, 0, 20079, 2947, 0, 0, 18797, 7259, 9030, 6981, 2437,
	5318, 18834, 71, 14784, 0, 18877, 0, 0, 3908, 8913, 0, 7487, 0, 0, 6634, 8996, 0, 0, 7085, 0, 0,
	5063, 0, 8847, 11748, 19753, 0, 0, 0, 13894, 15252, 15032, 18343, 17304, 7370, 18163, 0, 7066,
	8661, 0, 0, 16173, 0, 0, 11000, 0, 5185, 520, 9626, 10436, 0, 0, 0, 0, 9035, 3492, 16139, 0, 0,
	19559, 0, 5666, 17213, 15773, 3832, 3903, 2281, 4388, 7261, 10968, 7512, 15275, 0, 0, 10749,
	11937, 1752, 3577, 0, 0, 4142, 0, 0, 0, 0, 4246, 6071, 0, 0, 0, 0, 15954, 9802, 0, 0, 681, 0, 0,
	8373, 0, 0, 0, 0, 808, 16204, 9918, 0, 9815, 8755, 0, 0, 7405, 0, 0, 4061, 19466, 0, 0, 0, 0, 0,
	0, 11890, 0, 13630, 3609, 7227, 13397, 3556, 6822, 5115, 6295, 13586, 18380, 18645, 18702,
	17974, 10246, 14, 13093, 0, 9953, 0, 0, 5159, 10207, 0, 0, 3513, 5292, 0, 0, 0, 17226, 3436,
	4482, 8222, 16482, 0, 0, 0, 0, 10771, 13339, 3189, 0, 0, 0, 0, 0, 13838, 9539, 16176, 18630, 0,
	0, 20156, 0, 6433, 7695, 0, 7622, 0, 7735, 13641, 0, 0, 3858, 0, 2364, 0, 14393, 15391, 0, 2881,
	0, 0, 0, 4420, 0, 0, 0, 0, 0, 0, 12758, 0, 7034, 3432, 3625, 5325, 10835, 15036, 0, 0, 3904, 0,
	7888, 20251, 0, 0, 0, 0, 11929, 14588, 0, 6818, 13216, 0, 0, 0, 0, 0, 0, 0, 0, 2683, 3310, 2272,
	2969, 1142, 5208, 6369, 9085, 1857, 6747, 9191, 11735, 11852, 11926, 4368, 4676, 10167, 909,
	2702, 6805, 1957, 393, 11506, 2249, 12348, 12528, 14058, 2703, 9050, 15508, 16939, 17859, 18727,
	19489, 20042, 4398, 12535, 20120, 0, 0, 15737, 0, 17939, 0, 18652, 10117, 0, 5125, 19453, 0,
	17910, 5525, 5969, 4041, 0, 19448, 13280, 4402, 0, 0, 0, 0, 19132, 6657, 17663, 7265, 0, 14295,
	8895, 14675, 3078, 15350, 0, 159, 0, 0, 0, 0, 9903, 0, 6147, 18110, 15198, 14935, 15840, 19346,
	0, 3880, 0, 0, 0, 0, 0, 11966, 0, 0, 0, 0, 0, 0, 0, 0, 19723, 0, 20097, 3207, 8376, 8437, 18544,
	9067, 9895, 7749, 10882, 11045, 6669, 17201, 18601, 11786, 13915, 0, 0, 5554, 0, 0, 18102,
	16032, 12921, 0, 0, 0, 5992, 11445, 13243, 14727, 0, 8341, 0, 0, 0, 0, 12314, 0, 0, 0, 6847,
	11098, 0, 859, 6767, 0, 0, 14186, 1147, 0, 0, 0, 21, 2247, 16027, 0, 6126, 7335, 4688, 11135,
	6681, 16302, 12688, 10793, 16808, 20259, 20364, 720, 2220, 5741, 6742, 19646, 14744, 0, 0,
	15319, 15671, 11156, 16429, 0, 2759, 10260, 6490, 9542, 19727, 2400, 15233, 19968, 0, 4023, 0,
	0, 0, 0, 3398, 5895, 9885, 20191, 0, 0, 3208, 9347, 2692, 10103, 0, 17792, 0, 2044, 0, 0, 0, 0,
	0, 0, 6722, 0, 0, 17076, 11980, 17292, 0, 9162, 2993, 0, 12495, 0, 8829, 0, 0, 8472, 8456, 9847,
	15507, 19635, 0, 5021, 6876, 16063, 0, 15552, 0, 0, 0, 0, 2356, 2963, 13611, 16512, 19461, 4560,
	0, 4445, 14139, 4508, 18150, 0, 0, 16146, 4086, 271, 11411, 15030, 10653, 10789, 2503, 107,
	3902, 0, 14196, 0, 0, 503, 8287, 10488, 14213, 5513, 0, 0, 0, 7759, 0, 0, 15518, 0, 12530, 0, 0,
	0, 1044, 1929, 5193, 15349, 19337, 18147, 6462, 14174, 3572, 19373, 0, 0, 0, 0, 0, 0, 14555,
	3563, 13386, 15856, 7710, 20292, 0, 14331, 0, 0, 0, 15968, 14278, 0, 9831, 0, 16463, 0, 13417,
	16013, 2989, 17765, 0, 0, 1113, 14717, 0, 0, 0, 894, 18719, 0, 0, 6053, 16319, 15668, 0, 0,
	15339, 10213, 0, 13495, 0, 3246, 20372, 0, 1277, 5339, 10065, 12083, 0, 0, 4138, 12142, 16502,
	0, 0, 0, 0, 0, 10841, 13964, 18218, 0, 0, 0, 11287, 0, 0, 6873, 0, 0, 0, 0, 0, 9562, 0, 0, 0,
	5551, 656, 17561, 5169, 0, 0, 0, 0, 0, 14619, 4447, 0, 0, 6504, 0, 0, 2818, 12475, 7719, 14134,
	2972, 15764, 16554, 17492, 17254, 19172, 9912, 3921, 14785, 13096, 0, 9601, 10197, 19898, 223,
	0, 0, 5605, 26, 16770, 17901, 14753, 18696, 11275, 20057, 20076, 1090, 0, 0, 0, 0, 0, 3958,
	19240, 4837, 2883, 2213, 0, 5395, 7110, 4672, 3047, 10971, 3842, 687, 12214, 9576, 15528, 1936,
	0, 11921, 1075, 19021, 0, 0, 0, 12017, 5536, 11633, 19109, 14145, 16637, 19535, 0, 0, 5991,
	6979, 0, 0, 0, 0, 0, 116, 574, 5659, 0, 0, 16175, 3620, 0, 0, 0, 10264, 15436, 0, 0, 14179, 0,
	0, 0, 11377, 0, 4167, 0, 14740, 7094, 69, 15509, 0, 0, 14512, 15902, 831, 6328, 13249, 16187,
	17885, 1162, 7417, 8853, 12826, 11758, 19556, 177, 0, 7850, 0, 0, 3681, 7201, 15502, 1922, 0, 0,
	0, 17870, 0, 0, 0, 0, 0, 0, 17220, 0, 3041, 6351, 9491, 3731, 11722, 17900, 19408, 19540, 8126,
	11501, 3069, 6828, 3004, 9612, 14197, 5171, 17677, 17860, 12377, 0, 15417, 60, 0, 0, 20137, 0,
	0, 0, 0, 0, 0, 0, 3782, 0, 8211, 15454, 0, 0, 0, 0, 7001, 9135, 9460, 8300, 12531, 14726, 18286,
	0, 11292, 0, 0, 2696, 17048, 3341, 7294, 0, 0, 113, 4259, 2925, 8484, 14436, 19162, 2719, 20362,
	773, 0, 0, 12051, 10762, 2762, 19463, 0, 13451, 3723, 0, 15794, 17069, 20273, 0, 0, 0, 0, 14525,
	0, 0, 3308, 8811, 0, 10558, 2438, 7099, 11048, 12446, 12457, 15652, 19543, 0, 8833, 14440, 1667,
	5958, 13460, 14116, 0, 0, 0, 0, 0, 12202, 0, 11061, 11253, 13388, 0, 13329, 15991, 0, 1508,
	5708, 11182, 0, 0, 0, 6929, 12184, 0, 0, 0, 0, 0, 0, 0, 12062, 0, 0, 294, 0, 0, 7988, 0, 0,
	2801, 13406, 16724, 19096, 0, 0, 0, 0, 0, 10810, 0, 0, 0, 0, 19142, 19964, 0, 5993, 0, 0, 9040,
	0, 0, 0, 0, 4843, 0, 18141, 0, 0, 8835, 4139, 3045, 3279, 1172, 9346, 12928, 14737, 18457,
	17071, 18782, 0, 0, 8281, 16461, 427, 0, 0, 15906, 0, 0, 0, 0, 14214, 4946, 15582, 0, 0, 5149,
	14891, 11223, 664, 11497, 11798, 17330, 18441, 0, 200, 0, 0, 0, 0, 0, 0, 3155, 5254, 8480,
	14823, 1879, 10218, 11415, 14348, 15475, 19161, 0, 0, 0, 0, 775, 17344, 14059, 2885, 16225, 0,
	0, 4544, 8508, 0, 0, 0, 0, 1784, 0, 5089, 13558, 0, 0, 3327, 0, 20335, 15967, 0, 17627, 20339,
	14102, 0, 11164, 7285, 13526, 11479, 14499, 1216, 6782, 6220, 5032, 18885, 996, 3252, 78, 4578,
	4621, 7008, 11854, 0, 2590, 14098, 3324, 5461, 5696, 12964, 17402, 2241, 3703, 7473, 13582,
	5359, 16401, 12167, 13269, 17195, 0, 1502, 0, 0, 0, 0, 18858, 1595, 4596, 0, 0, 0, 5515, 0,
	17300, 5604, 19188, 0, 19734, 4214, 5629, 0, 4694, 0, 9540, 6480, 0, 7152, 15459, 19510, 18287,
	11935, 0, 0, 0, 0, 1689, 0, 0, 3794, 12545, 0, 0, 13993, 18083, 9155, 1364, 18637, 0, 11931,
	11972, 10875, 2742, 6955, 5994, 7462, 10902, 1057, 2405, 19112, 4030, 8866, 19724, 8906, 0,
	13130, 15751, 0, 0, 0, 8253, 11755, 0, 0, 19128, 3240, 5884, 6532, 18607, 0, 3548, 0, 0, 6580,
	8259, 0, 0, 0, 17017, 19731, 0, 0, 1914, 4370, 9577, 6181, 13619, 465, 14591, 15790, 8652,
	16565, 16682, 0, 0, 2006, 0, 0, 0, 0, 12933, 0, 0, 0, 0, 0, 20125, 0, 2439, 14408, 16201, 18996,
	0, 5161, 5553, 1392, 12366, 3382, 0, 3864, 9558, 19633, 2339, 18583, 0, 10215, 2705, 12422, 0,
	1947, 5733, 2376, 0, 0, 0, 0, 0, 0, 0, 9678, 6851, 15154, 0, 0, 17647, 0, 19148, 0, 171, 0,
	14987, 0, 235, 0, 0, 2952, 755, 1012, 10142, 10701, 0, 0, 13670, 0, 2306, 8407, 19394, 7029, 0,
	0, 0, 0, 0, 8221, 237, 0, 9546, 0, 13707, 0, 11163, 13263, 15180, 17784, 2837, 6482, 5973, 0,
	9775, 97, 11844, 12279, 13565, 13867, 20113, 0, 17382, 0, 3677, 17351, 0, 0, 674, 10553, 9675,
	6797, 207, 0, 0, 4879, 0, 0, 0, 0, 6718, 11242, 0, 0, 0, 556, 0, 11487, 16291, 2267, 0, 13366,
	15435, 0, 0, 19358, 0, 0, 0, 0, 16995, 0, 0, 3285, 0, 5401, 18777, 10338, 19070, 7623, 1266,
	4623, 0, 15985, 9279, 0, 19152, 0, 0, 17401, 0, 18052, 0, 15186, 0, 0, 0, 0, 0, 15512, 0, 0, 0,
	0, 0, 7140, 0, 11364, 0, 7521, 0, 3900, 14504, 6020, 5296, 9631, 14252, 4943, 15151, 17698,
	17772, 4265, 18416, 913, 9467, 11895, 4427, 1125, 15302, 19179, 12491, 19641, 19844, 10868, 0,
	0, 0, 5153, 14062, 0, 6002, 6029, 11494, 0, 11518, 14056, 0, 0, 82, 0, 13350, 0, 0, 12112,
	15395, 0, 18599, 8605, 12650, 0, 0, 0, 18397, 18740, 0, 0, 0, 0, 16787, 670, 5953, 18178, 2513,
	20101, 0, 0, 6323, 820, 8132, 10195, 0, 0, 0, 3304, 6202, 9459, 10226, 11602, 0, 8618, 13458,
	14712, 0, 0, 0, 0, 0, 14247, 4102, 799, 10955, 18205, 10740, 18182, 8005, 19464, 0, 0, 14724, 0,
	7107, 0, 8851, 7209, 0, 11315, 13679, 0, 0, 0, 3421, 0, 0, 7217, 18194, 0, 18706, 0, 0, 3459,
	5321, 2601, 9737, 3286, 6399, 11655, 5370, 13774, 19291, 0, 0, 16737, 9457, 11385, 0, 17343,
	15260, 0, 0, 0, 18007, 0, 0, 0, 0, 0, 8319, 16608, 0, 0, 0, 0, 14469, 4685, 19996, 0, 19915,
	772, 0, 0, 11124, 17385, 0, 0, 0, 0, 0, 0, 16069, 20269, 0, 0, 0, 129, 0, 13283, 0, 0, 0, 3707,
	7399, 0, 19376, 1543, 15217, 0, 0, 12294, 0, 260, 0, 0, 0, 547, 3203, 0, 0, 0, 0, 5160, 0, 0, 0,
	0, 2492, 3968, 11461, 12117, 20147, 3612, 0, 727, 3176, 5039, 11482, 11384, 11674, 14745, 14998,
	13692, 1104, 15835, 4362, 17834, 18012, 9115, 11863, 20232, 11843, 2730, 8237, 0, 2060, 0, 0,
	3428, 0, 3242, 0, 13786, 4858, 14691, 7372, 0, 0, 0, 0, 0, 19868, 3571, 15047, 0, 0, 3480, 4497,
	0, 0, 0, 10562, 10227, 13345, 10259, 7589, 10080, 1329, 3478, 3590, 15763, 15817, 7951, 16636,
	17190, 18634, 752, 5483, 10406, 18761, 18892, 20220, 1203, 0, 10640, 19157, 16906, 0, 12192, 0,
	6746, 10316, 16301, 7144, 2149, 10122, 11270, 6794, 11386, 13258, 17423, 17726, 0, 0, 0, 18073,
	0, 0, 0, 0, 0, 1374, 0, 0, 0, 0, 1306, 0, 0, 3985, 18909, 6332, 8203, 0, 0, 0, 14766, 11914,
	17310, 4202, 14974, 17372, 0, 0, 0, 0, 0, 0, 0, 0, 2354, 9738, 3578, 5760, 7615, 12988, 8125,
	12586, 0, 0, 0, 0, 0, 0, 0, 0, 10243, 466, 6233, 16725, 17206, 5815, 10529, 3029, 19312, 18478,
	19970, 5439, 8007, 18566, 6541, 16289, 17758, 10059, 19207, 0, 0, 5787, 0, 0, 0, 15177, 0, 0,
	3092, 36, 0, 0, 12965, 13722, 12815, 0, 0, 0, 0, 15200, 7163, 4568, 16551, 7010, 821, 5635,
	7594, 18768, 12600, 0, 0, 0, 0, 0, 8374, 10265, 12694, 15649, 23, 0, 17437, 0, 8602, 0, 0, 0, 0,
	6950, 0, 6823, 2345, 10315, 6922, 0, 0, 0, 0, 7291, 11577, 11681, 11229, 20039, 0, 19642, 0, 0,
	0, 0, 0, 0, 5290, 13022, 14866, 14836, 16602, 3146, 0, 0, 0, 0, 0, 9919, 0, 0, 3137, 12441,
	14323, 12949, 9045, 19415, 0, 0, 14517, 6376, 0, 715, 1548, 12836, 6389, 19158, 19480, 955,
	10530, 0, 0, 0, 0, 254, 0, 0, 19578, 0, 108, 6680, 10729, 16510, 1336, 11286, 13195, 7766,
	14236, 2243, 7614, 12274, 5562, 12340, 12938, 8893, 17924, 18030, 6977, 0, 0, 15243, 0, 0,
	15759, 0, 0, 0, 10627, 15669, 0, 5481, 0, 0, 4590, 0, 8545, 0, 14009, 3666, 14317, 15836, 15674,
	14206, 0, 0, 0, 16310, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14762, 12518, 6104, 11711, 8402,
	14692, 4352, 17327, 19525, 6492, 7045, 0, 0, 0, 0, 0, 0, 0, 0, 5374, 14790, 0, 17031, 9655, 0,
	0, 0, 0, 0, 18901, 3559, 12136, 0, 14628, 0, 0, 0, 15927, 0, 9452, 14046, 0, 10024, 13270,
	18288, 18823, 6187, 4697, 0, 1091, 11509, 0, 0, 1594, 7452, 19315, 19353, 0, 14626, 0, 0, 8825,
	17025, 619, 1236, 8607, 9879, 15065, 15567, 1700, 18888, 20229, 132, 5547, 15577, 5766, 1570,
	16084, 18275, 16500, 10704, 0, 0, 18327, 19254, 11016, 15837, 12603, 299, 1725, 468, 6338, 8911,
	11874, 15307, 17003, 19274, 0, 15616, 5301, 0, 0, 0, 0, 0, 0, 4648, 12771, 9180, 11469, 13617,
	15228, 14818, 18845, 0, 0, 0, 0, 16388, 16426, 5538, 11627, 0, 0, 8032, 16073, 9450, 0, 0, 489,
	5643, 19853, 3032, 0, 0, 14595, 14291, 15256, 0, 0, 7153, 0, 0, 0, 14324, 0, 2340, 0, 16908,
	7598, 0, 0, 0, 0, 0, 0, 15023, 0, 0, 0, 18, 5198, 697, 17623, 0, 0, 13841, 7551, 11477, 16968,
	18350, 19558, 0, 0, 0, 0, 20174, 2701, 0, 0, 0, 970, 15939, 19211, 189, 6073, 1197, 9490, 11920,
	17394, 12138, 16254, 4598, 19354, 16091, 0, 2995, 7090, 6355, 7859, 0, 0, 0, 2252, 15684, 17374,
	0, 0, 9820, 11321, 0, 0, 0, 0, 9926, 0, 0, 15608, 0, 0, 640, 5631, 10090, 807, 12757, 15094,
	17714, 7223, 7666, 1002, 5596, 17626, 19423, 2351, 0, 480, 8507, 0, 0, 17912, 10089, 85, 0,
	13925, 0, 16621, 0, 16909, 11899, 1105, 0, 16398, 16755, 10523, 8452, 15966, 17886, 5736, 0,
	5897, 0, 13574, 0, 19665, 1651, 11382, 12484, 14119, 0, 0, 18984, 702, 20270, 0, 4437, 3229,
	1393, 11444, 12978, 13049, 10623, 10118, 0, 2872, 0, 12969, 13944, 8816, 5014, 13529, 17057,
	8362, 0, 8786, 12860, 0, 0, 0, 11859, 0, 0, 14568, 892, 0, 0, 16952, 16940, 0, 13088, 18451, 0,
	10988, 0, 0, 0, 0, 0, 0, 19737, 0, 14095, 19092, 0, 0, 5067, 17655, 14979, 9890, 7256, 12386,
	15043, 140, 5297, 7934, 15875, 415, 17641, 19823, 9428, 13819, 20308, 0, 0, 0, 11355, 0, 0,
	6554, 19238, 15833, 0, 0, 0, 2699, 6743, 16793, 13690, 6801, 0, 0, 13927, 4796, 4901, 15499,
	13675, 17529, 9625, 17670, 0, 1313, 13877, 1368, 6841, 6188, 9046, 9296, 9819, 0, 8206, 2804,
	4778, 7197, 12902, 13332, 13871, 15702, 17158, 16327, 798, 17752, 16424, 18557, 10587, 14385, 0,
	2888, 0, 0, 0, 11995, 5645, 0, 0, 5846, 0, 9622, 10456, 11488, 19384, 2531, 10531, 13242, 8447,
	19223, 11626, 0, 6971, 0, 0, 18026, 0, 18894, 0, 0, 13725, 0, 0, 6358, 1644, 19417, 0, 0, 0, 0,
	0, 1789, 19195, 0, 9080, 3204, 3881, 13825, 14084, 14855, 10920, 16290, 17951, 10823, 6083,
	10604, 14800, 14126, 17829, 7395, 17371, 9150, 19702, 19916, 0, 13065, 0, 0, 19435, 0, 0, 0, 0,
	6383, 12178, 0, 0, 0, 4642, 2655, 1106, 3224, 11296, 12327, 17810, 0, 0, 1195, 9052, 2471,
	11659, 15521, 17750, 3591, 4758, 11733, 10330, 4818, 1530, 14630, 8802, 15141, 13948, 6137,
	6072, 16012, 16850, 18044, 3545, 9249, 12615, 0, 10575, 20001, 11009, 14528, 0, 0, 16810, 0, 0,
	0, 682, 11345, 16404, 0, 0, 0, 6128, 9623, 1538, 119, 1275, 5223, 10734, 14279, 10275, 0, 16448,
	0, 0, 0, 0, 6874, 0, 0, 16593, 10033, 0, 10506, 451, 2363, 0, 0, 4141, 10462, 0, 5672, 0, 7358,
	5072, 0, 6850, 3134, 0, 0, 6529, 6699, 16216, 9811, 0, 16912, 0, 75, 507, 19764, 12208, 0, 0,
	8360, 10185, 5860, 0, 2676, 9843, 13648, 0, 5242, 11753, 3986, 14743, 18859, 5228, 18875, 0, 0,
	0, 12622, 0, 1398, 11285, 19244, 13325, 0, 19137, 9492, 0, 6097, 737, 2415, 5709, 0, 0, 0, 0, 0,
	6384, 0, 2395, 0, 12981, 14280, 11017, 15322, 18963, 12439, 1210, 6576, 20173, 8873, 1353,
	18489, 19630, 9566, 0, 0, 0, 0, 8922, 492, 551, 0, 3844, 5492, 2815, 8108, 10738, 16219, 11258,
	0, 8799, 0, 0, 0, 5516, 18062, 20170, 0, 17982, 0, 677, 0, 0, 0, 0, 0, 18494, 9559, 3954, 6960,
	8334, 5025, 11637, 1036, 14157, 0, 11741, 6390, 7913, 3597, 11776, 0, 0, 0, 18999, 0, 0, 0, 0,
	0, 699, 5114, 6875, 11886, 0, 1997, 19932, 0, 2085, 14467, 16064, 4529, 0, 14240, 0, 352, 6998,
	11887, 14600, 14189, 17055, 15204, 2758, 10494, 14617, 17941, 19645, 3912, 7267, 2700, 10715,
	13881, 5889, 0, 7654, 20325, 0, 0, 3529, 0, 0, 0, 0, 0, 0, 0, 11436, 0, 0, 19102, 9087, 0, 7303,
	6335, 0, 0, 6799, 0, 0, 6575, 0, 0, 17008, 0, 0, 0, 0, 10274, 983, 1851, 5084, 9632, 12004,
	16457, 19519, 0, 0, 7216, 10349, 650, 9709, 16391, 0, 18671, 0, 0, 0, 8231, 0, 0, 18276, 3264,
	0, 9861, 7993, 0, 0, 0, 0, 20315, 0, 0, 0, 2172, 2360, 4690, 8810, 6200, 11864, 0, 14676, 0, 0,
	0, 0, 14957, 10685, 19730, 0, 0, 18201, 0, 18770, 0, 7284, 0, 0, 0, 4608, 0, 16641, 18597, 0, 0,
	0, 8728, 0, 0, 0, 0, 0, 0, 0, 7863, 18297, 19173, 0, 14869, 3619, 4329, 7649, 2293, 8000, 14144,
	0, 2186, 10596, 0, 20267, 525, 6055, 11197, 0, 16757, 19361, 18646, 7935, 5304, 0, 0, 0, 0, 0,
	14202, 8793, 0, 4603, 6336, 0, 0, 0, 5460, 18369, 9956, 5351, 0, 0, 0, 0, 1574, 0, 0, 0, 0, 0,
	19894, 9569, 0, 0, 9190, 0, 0, 0, 4450, 0, 6749, 0, 0, 0, 0, 0, 13112, 19668, 3788, 19867,
	13069, 16083, 0, 0, 0, 534, 4847, 4643, 8065, 11094, 6696, 134, 15138, 10370, 15329, 18338,
	15988, 18357, 11498, 18514, 2856, 9981, 15101, 7576, 18562, 9764, 19939, 6502, 12301, 17185,
	19951, 0, 7871, 13267, 0, 0, 3352, 3883, 5737, 17018, 18992, 0, 13870, 14666, 0, 12195, 15562,
	6236, 0, 14500, 2392, 4000, 15826, 16238, 19610, 0, 0, 912, 13174, 0, 0, 7583, 5838, 4203, 1988,
	11857, 12614, 7347, 13863, 14815, 11562, 13758, 1631, 724, 8817, 17633, 20254, 2572, 5155, 5196,
	5888, 6402, 11399, 12257, 16984, 17566, 19383, 0, 0, 14316, 12631, 3413, 19175, 0, 0, 13621, 0,
	0, 18819, 18464, 6356, 5738, 0, 0, 15710, 18927, 6832, 8366, 13068, 16526, 10569, 20010, 850,
	2945, 0, 7865, 0, 0, 0, 7295, 0, 6017, 0, 0, 2212, 0, 0, 3026, 15712, 15089, 0, 0, 10149, 0, 0,
	8271, 1283, 9312, 16227, 18238, 17377, 17632, 6962, 1861, 19989, 7299, 0, 13731, 0, 15497, 0,
	10008, 19318, 20172, 0, 8160, 0, 0, 0, 0, 1701, 0, 15489, 12636, 0, 0, 5183, 9029, 4275, 17782,
	5721, 0, 0, 0, 1250, 0, 0, 9753, 12333, 5262, 0, 0, 0, 4, 14372, 0, 8671, 0, 0, 0, 19446, 2074,
	16248, 19786, 0, 0, 1257, 4289, 0, 0, 0, 17118, 0, 0, 0, 3079, 0, 0, 0, 2611, 5257, 5636, 13187,
	13801, 19389, 0, 0, 0, 0, 3553, 4636, 3549, 2875, 5054, 10980, 12829, 15087, 13865, 13721, 0,
	34, 20195, 6019, 0, 0, 4740, 0, 17981, 3236, 0, 0, 0, 0, 3474, 0, 0, 0, 0, 12880, 2653, 0, 0, 0,
	0, 0, 7187, 896, 13642, 0, 13530, 19597, 17820, 14782, 0, 14235, 0, 16476, 0, 6446, 5537, 7250,
	11264, 6856, 14302, 18851, 0, 0, 3062, 10987, 0, 0, 8284, 438, 10654, 16114, 0, 0, 0, 7478,
	17730, 12885, 0, 2593, 0, 0, 0, 0, 0, 0, 0, 14964, 17455, 17717, 10034, 0, 0, 0, 2741, 7729,
	15298, 0, 0, 0, 0, 988, 1822, 0, 15050, 2076, 11235, 0, 12541, 0, 0, 0, 12842, 16973, 0, 16601,
	7346, 6467, 11657, 0, 0, 0, 0, 0, 0, 4641, 4995, 11150, 12655, 16720, 6037, 657, 14698, 10557,
	0, 5564, 0, 0, 13799, 9133, 5060, 16693, 9783, 0, 12154, 0, 5269, 8587, 1388, 7644, 13584, 8235,
	17831, 20370, 0, 0, 7480, 16756, 1992, 5229, 5493, 6961, 5015, 406, 13839, 20035, 0, 0, 10192,
	7421, 15731, 5514, 13150, 6273, 20342, 7086, 16026, 747, 0, 0, 1228, 8780, 9184, 15157, 0, 0,
	8024, 9440, 4124, 10188, 12046, 12172, 12267, 12360, 9715, 16350, 224, 16381, 647, 6232, 9514,
	10739, 428, 16726, 0, 0, 5284, 11709, 16923, 17954, 0, 0, 0, 0, 19908, 0, 0, 0, 0, 0, 0, 0,
	19295, 19927, 0, 0, 1952, 0, 0, 19864, 0, 19773, 15343, 226, 14890, 0, 0, 0, 7665, 9310, 8561,
	4518, 15320, 2619, 11624, 0, 16138, 17552, 0, 0, 0, 1527, 6405, 2477, 16695, 11802, 16898,
	14980, 0, 0, 14288, 0, 0, 7958, 3219, 7642, 0, 12861, 0, 3183, 13932, 0, 0, 0, 0, 0, 0, 0, 4712,
	7456, 12959, 15933, 0, 0, 0, 0, 0, 14634, 0, 7496, 0, 0, 9714, 2140, 2852, 0, 15867, 0, 0, 2990,
	0, 0, 0, 0, 4673, 11383, 222, 14861, 0, 13163, 0, 0, 8790, 19528, 7363, 11732, 263, 19016, 0, 0,
	1965, 14873, 0, 0, 0, 0, 0, 0, 0, 0, 11930, 20103, 0, 0, 7369, 857, 12626, 14466, 14401, 0, 0,
	7424, 13748, 9406, 0, 0, 6149, 5068, 0, 17973, 227, 6901, 13640, 11363, 11606, 17511, 1278, 0,
	9561, 4028, 5834, 0, 0, 16847, 5535, 10728, 18579, 8711, 3321, 11133, 6921, 9337, 12579, 14507,
	15711, 20279, 0, 0, 0, 6431, 0, 0, 0, 16606, 0, 0, 0, 15897, 3780, 0, 7862, 13313, 19628, 0, 0,
	12213, 10505, 13297, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4220, 14158, 1999, 4875, 0, 0, 4032, 6085, 9381,
	19042, 13120, 2136, 17165, 19589, 0, 0, 0, 0, 1646, 0, 0, 0, 16149, 13033, 9613, 13250, 2656,
	11913, 3348, 2230, 10224, 1596, 3916, 5837, 6581, 10725, 19516, 10239, 13469, 0, 0, 16151, 0,
	14843, 14234, 14706, 3149, 3855, 0, 7383, 11953, 0, 0, 0, 0, 0, 12770, 8073, 14881, 15718, 7627,
	7593, 16109, 4454, 17019, 17256, 847, 4853, 5797, 1874, 2776, 16257, 2518, 8681, 3982, 8818,
	4519, 9433, 3567, 13545, 12620, 17296, 14997, 17538, 17591, 18075, 15396, 17868, 18957, 12841,
	14773, 19807, 0, 0, 12645, 0, 0, 0, 0, 2343, 0, 0, 6162, 18716, 16203, 17771, 0, 0, 2998, 8910,
	15714, 0, 0, 0, 19829, 16031, 16987, 18958, 0, 17735, 969, 1366, 6507, 11095, 9103, 0, 11452,
	7686, 18837, 0, 0, 15103, 19332, 6210, 13191, 967, 6586, 0, 13044, 0, 0, 0, 5589, 0, 12410,
	2935, 2637, 16972, 17656, 0, 0, 0, 0, 0, 0, 0, 14774, 12362, 0, 0, 0, 10752, 16409, 4720, 0,
	13248, 0, 0, 0, 0, 0, 0, 3054, 13368, 12555, 10576, 0, 0, 0, 0, 0, 0, 5094, 0, 0, 0, 9653, 4272,
	17673, 0, 12513, 5191, 0, 2693, 5825, 8154, 18120, 12047, 14290, 15646, 0, 8998, 10517, 13627,
	16788, 6533, 2577, 2087, 5396, 9028, 13998, 18020, 5664, 18565, 8363, 15748, 0, 17720, 0, 0,
	14769, 0, 13922, 16832, 6639, 7474, 12894, 4413, 1402, 14455, 16493, 16913, 18546, 0, 0, 607, 0,
	4080, 2526, 11474, 14296, 3792, 18230, 19045, 13245, 6087, 18471, 3521, 6308, 4374, 12271,
	17979, 439, 12272, 16223, 13466, 1481, 18393, 0, 8831, 0, 9744, 0, 13463, 6904, 11024, 11290,
	11906, 12659, 4530, 7800, 4954, 0, 0, 6598, 0, 3898, 0, 12791, 523, 6334, 7705, 8678, 907,
	18754, 19588, 7998, 1430, 3088, 13956, 0, 16038, 0, 3038, 4957, 0, 0, 0, 14647, 0, 0, 8666, 0,
	0, 6732, 9779, 13590, 10535, 15561, 0, 0, 5582, 20326, 0, 0, 19099, 0, 0, 0, 2082, 12665, 4147,
	0, 0, 0, 0, 4797, 0, 0, 0, 11101, 0, 7123, 1563, 5354, 0, 12416, 0, 1048, 7035, 14232, 15278,
	17760, 1648, 0, 1459, 2540, 2974, 5298, 8278, 12774, 2321, 0, 3234, 7380, 0, 8182, 0, 0, 0,
	7767, 0, 14237, 219, 9579, 1649, 14185, 0, 6313, 5877, 8311, 8568, 14498, 0, 0, 14204, 17054,
	19159, 1158, 11485, 5960, 8894, 2671, 0, 19884, 13759, 0, 0, 0, 0, 4327, 8826, 4411, 5277,
	14829, 17405, 17637, 18600, 1880, 19201, 19655, 20078, 20086, 0, 18289, 2794, 0, 8567, 19971, 0,
	6997, 10908, 14243, 15983, 9604, 12392, 0, 15399, 5902, 19563, 0, 3833, 8072, 15286, 16651,
	2623, 16403, 0, 0, 19612, 0, 0, 0, 0, 0, 19345, 14391, 7312, 17464, 18000, 0, 0, 0, 0, 14494, 0,
	0, 386, 5446, 6809, 9940, 11020, 13064, 2404, 10930, 13190, 13884, 6059, 17102, 6911, 17631,
	17932, 15173, 18058, 18869, 16392, 13277, 2523, 1254, 8952, 11091, 13789, 15235, 14955, 16835,
	14770, 0, 0, 19883, 14465, 18270, 0, 4284, 0, 0, 15529, 7976, 8925, 7183, 8617, 2955, 12658,
	17857, 0, 0, 0, 0, 0, 0, 13418, 16142, 0, 0, 0, 0, 0, 0, 6840, 11813, 7362, 11209, 14013, 14064,
	0, 788, 411, 7202, 1405, 17149, 1627, 0, 0, 3195, 8964, 0, 0, 15849, 3687, 0, 10624, 19781,
	11080, 12286, 17546, 19272, 2414, 8590, 0, 0, 0, 5280, 0, 0, 404, 5387, 0, 16002, 4622, 10897,
	0, 0, 0, 0, 0, 0, 4838, 8994, 0, 7989, 0, 6972, 10806, 13279, 19487, 0, 0, 12291, 3915, 0, 0, 0,
	10619, 4285, 16863, 0, 2706, 1587, 72, 7531, 7543, 13323, 12991, 16246, 5810, 0, 622, 9204,
	20249, 2466, 10490, 5093, 3964, 12391, 15170, 0, 13918, 7253, 13421, 0, 0, 9034, 0, 2605, 9427,
	11746, 0, 2602, 12960, 0, 16305, 9807, 11905, 18572, 12071, 1066, 0, 3536, 0, 0, 0, 0, 0, 0, 0,
	0, 17508, 0, 0, 10716, 16334, 0, 0, 0, 0, 405, 2781, 7089, 14067, 16067, 16477, 6685, 15241,
	3487, 12629, 6884, 8120, 17770, 0, 0, 0, 0, 7374, 6927, 9143, 9300, 14389, 17799, 3846, 10233,
	0, 2328, 0, 4089, 0, 3635, 0, 0, 0, 13542, 2869, 0, 0, 8148, 15663, 8330, 0, 0, 8679, 10819,
	13777, 13718, 16881, 0, 4709, 4647, 0, 12165, 3023, 6142, 658, 8547, 15074, 11021, 0, 0, 18460,
	18383, 0, 0, 0, 19866, 10906, 3581, 13475, 13875, 15353, 0, 16666, 0, 5122, 0, 17308, 6642,
	9834, 8673, 0, 726, 6171, 1304, 17928, 3499, 17161, 11457, 4798, 9014, 13222, 19944, 6408, 6195,
	5778, 2988, 14917, 0, 16431, 0, 0, 0, 4434, 17844, 0, 15863, 19282, 11323, 2034, 3642, 0, 2962,
	6345, 0, 0, 10356, 0, 5331, 7084, 18031, 0, 2147, 0, 0, 0, 0, 6307, 2303, 14567, 0, 0, 0, 0,
	7206, 12206, 3809, 19017, 8040, 14918, 0, 15688, 0, 0, 4581, 0, 0, 0, 14972, 0, 10183, 0, 4735,
	3046, 6754, 1319, 2080, 3467, 0, 0, 5108, 10035, 10928, 11081, 14011, 14598, 16355, 1600, 18282,
	0, 1900, 2973, 15722, 19567, 2982, 1274, 18950, 0, 0, 0, 14880, 0, 0, 1272, 2302, 12464, 0,
	3807, 98, 0, 0, 0, 0, 15878, 0, 0, 7948, 0, 0, 0, 0, 18931, 9627, 5291, 5332, 0, 10999, 0, 2813,
	7040, 0, 0, 17205, 5642, 13649, 6011, 7608, 7905, 16059, 9868, 17303, 19960, 4337, 16618, 20005,
	18428, 3907, 420, 19803, 0, 0, 0, 0, 0, 20367, 14751, 0, 0, 2350, 0, 8377, 4610, 13492, 16615,
	10998, 19779, 0, 6242, 14796, 5707, 10926, 9336, 0, 16700, 5479, 6457, 14326, 6651, 7929, 6936,
	8863, 2432, 5663, 8018, 3144, 3812, 2626, 9288, 10548, 17223, 0, 0, 0, 4615, 14083, 10572, 8850,
	9344, 11376, 11401, 0, 0, 0, 0, 0, 0, 8286, 0, 6448, 48, 0, 3779, 19108, 9781, 15148, 13604,
	14812, 0, 0, 0, 0, 0, 0, 0, 0, 3058, 0, 0, 3778, 15360, 11533, 0, 1719, 18934, 16624, 0, 14353,
	16011, 0, 0, 0, 0, 2442, 2738, 12610, 14708, 9688, 11, 20058, 6785, 5271, 16099, 0, 10772, 0, 0,
	231, 19834, 0, 0, 5147, 0, 5197, 17852, 7315, 6148, 11371, 6656, 12006, 19357, 14289, 19326,
	11418, 19484, 20276, 0, 0, 1622, 4969, 4200, 5233, 17207, 1252, 6268, 19392, 8378, 17657, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14834, 0, 0, 3841, 0, 0, 106, 11157, 9402, 0, 4237, 0, 0,
	19032, 0, 3444, 0, 0, 0, 0, 13982, 0, 0, 375, 10058, 0, 0, 9364, 19288, 16767, 8820, 13372,
	3929, 18935, 18521, 0, 0, 0, 0, 5308, 11186, 2659, 0, 0, 13246, 627, 4944, 252, 15676, 8977, 0,
	0, 0, 7990, 0, 0, 0, 0, 19860, 10026, 1121, 11965, 6481, 18593, 0, 0, 0, 0, 0, 16466, 0, 0, 0,
	7562, 18053, 7827, 1282, 8954, 7652, 10202, 11110, 1556, 15776, 18173, 4464, 19564, 0, 0, 6028,
	0, 0, 4512, 8158, 14596, 0, 0, 0, 0, 0, 5239, 0, 11181, 6591, 6571, 11589, 14888, 18172, 0, 863,
	0, 12795, 0, 0, 0, 15299, 2389, 0, 5499, 598, 14947, 0, 15553, 0, 19688, 3540, 8735, 2648,
	19682, 1615, 1962, 12675, 19683, 0, 20348, 6879, 0, 18106, 2584, 12173, 0, 16839, 7748, 12972,
	18624, 10005, 0, 0, 0, 0, 0, 0, 0, 18688, 0, 0, 6636, 10452, 12580, 14155, 15729, 0, 7477, 0, 0,
	0, 0, 0, 0, 1958, 15848, 0, 18258, 0, 9393, 0, 2084, 0, 0, 0, 1706, 0, 0, 0, 0, 0, 0, 8907, 0,
	20055, 5851, 1888, 7042, 14683, 1370, 9385, 3648, 12261, 0, 13513, 0, 5886, 13192, 20300, 0, 0,
	8092, 124, 2654, 14376, 4531, 0, 0, 0, 15593, 0, 0, 0, 8842, 3309, 7889, 9119, 12925, 14221,
	11608, 11039, 15440, 16638, 17989, 0, 0, 14686, 0, 0, 12855, 16274, 0, 0, 0, 16145, 0, 0, 0,
	1033, 4153, 2756, 6155, 8498, 0, 1642, 9761, 0, 0, 0, 8019, 0, 0, 0, 2927, 0, 5336, 0, 0, 12205,
	0, 17830, 0, 17953, 0, 0, 13672, 14413, 0, 0, 348, 12331, 13848, 0, 0, 16415, 3926, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2453, 10451, 0, 0, 5639, 9284, 10869, 12741, 19002, 16639, 19714, 18356, 0, 0,
	0, 1916, 5938, 6022, 10954, 0, 12897, 0, 0, 738, 5353, 8006, 16033, 18713, 6102, 0, 15834, 0, 0,
	0, 3307, 14349, 0, 1027, 668, 8372, 8409, 17898, 0, 9070, 9804, 13729, 14603, 14400, 18668, 0,
	0, 8355, 17465, 0, 2808, 0, 6387, 3044, 0, 10620, 6311, 2496, 2633, 4390, 15037, 13866, 15715,
	11326, 16949, 20363, 10464, 16782, 0, 9983, 0, 11082, 14899, 16992, 0, 19053, 0, 13119, 0, 6109,
	8939, 0, 0, 6013, 4759, 4195, 3291, 4017, 7150, 9079, 20218, 17948, 0, 19666, 0, 0, 18424, 0,
	5997, 0, 0, 18721, 0, 0, 11205, 13703, 0, 15851, 3288, 0, 0, 0, 0, 0, 20333, 4109, 0, 3022, 0,
	18771, 16854, 0, 0, 0, 2403, 15495, 12398, 15519, 0, 0, 0, 0, 6914, 0, 6291, 10634, 0, 15055, 0,
	0, 10615, 9771, 0, 0, 0, 0, 0, 0, 15612, 18968, 11663, 10632, 0, 12847, 9786, 8740, 12751, 130,
	0, 8504, 0, 0, 0, 1729, 5201, 0, 17875, 6062, 0, 20159, 0, 0, 0, 0, 1031, 0, 0, 0, 6436, 2921,
	12288, 10735, 19177, 0, 0, 0, 182, 3509, 16595, 9354, 0, 19544, 5209, 14718, 5118, 14330, 0, 0,
	19306, 0, 0, 8838, 0, 0, 4218, 12542, 0, 15472, 0, 13256, 0, 0, 0, 0, 17413, 0, 0, 0, 0, 15526,
	0, 0, 0, 7373, 0, 0, 12643, 7155, 20144, 0, 19217, 0, 0, 1572, 0, 0, 0, 15550, 15958, 18662,
	19428, 0, 0, 19508, 274, 2013, 9846, 0, 16496, 0, 0, 6090, 15342, 0, 0, 510, 0, 0, 888, 0,
	10460, 4565, 0, 0, 2582, 0, 0, 15422, 16179, 0, 15576, 16422, 17083, 2691, 0, 13299, 597, 4002,
	2937, 388, 7550, 7835, 6246, 8053, 12407, 0, 0, 0, 6483, 7937, 3280, 3764, 5584, 12256, 14789,
	11630, 18226, 9340, 19390, 0, 0, 2371, 11374, 12383, 306, 12605, 0, 6129, 8199, 15924, 17749,
	4532, 3511, 1573, 3251, 5273, 12185, 8751, 12613, 13524, 18094, 5442, 7082, 19313, 20009, 0, 0,
	0, 0, 1256, 0, 11683, 0, 15879, 0, 11618, 5443, 0, 0, 0, 4805, 19995, 0, 2638, 0, 0, 0, 0, 6004,
	0, 12061, 0, 0, 2352, 2522, 16495, 16719, 0, 4528, 44, 9673, 4020, 9676, 0, 14777, 7646, 17863,
	6989, 13393, 0, 0, 9233, 10570, 13346, 18632, 0, 0, 0, 13935, 0, 0, 0, 12431, 0, 4953, 0, 0, 0,
	0, 0, 0, 18304, 15810, 7129, 13646, 12296, 4668, 11992, 13019, 14181, 18899, 9338, 3378, 10009,
	5609, 10733, 1967, 2419, 12451, 1167, 5532, 16066, 10049, 19219, 14894, 14742, 19258, 19263, 0,
	4161, 14127, 20129, 7667, 8928, 4249, 0, 0, 0, 15876, 6953, 7545, 12181, 13710, 10182, 9130,
	9790, 11313, 12765, 941, 14089, 0, 0, 7994, 2834, 0, 5739, 0, 8569, 10234, 0, 0, 11822, 0, 0,
	14173, 14111, 0, 0, 0, 17983, 13965, 13632, 19156, 0, 0, 0, 0, 10054, 16041, 16824, 17950, 2398,
	18701, 9845, 10612, 711, 15762, 12003, 13929, 18774, 0, 7932, 0, 0, 12485, 13038, 1416, 0, 0, 0,
	0, 0, 0, 15147, 9376, 0, 0, 0, 0, 1934, 0, 0, 0, 8503, 0, 0, 13028, 0, 0, 12194, 1217, 13115,
	5055, 17811, 7266, 19051, 7738, 12313, 16534, 19127, 14318, 19350, 1063, 19744, 18364, 13380, 0,
	0, 10943, 14579, 0, 15632, 7169, 16926, 8112, 7727, 0, 0, 5543, 14511, 1528, 0, 5814, 0, 0, 0,
	0, 0, 0, 17454, 761, 12856, 20356, 0, 0, 12881, 0, 7328, 0, 0, 2636, 0, 0, 2381, 0, 0, 18979, 0,
	0, 2162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11043, 0, 0, 1126, 9964, 0, 5918, 11740, 1022, 0, 0,
	0, 0, 14739, 0, 0, 0, 0, 0, 10760, 0, 0, 0, 125, 7739, 18830, 19430, 14824, 0, 0, 15501, 19380,
	0, 0, 12883, 0, 7919, 526, 5761, 0, 17722, 856, 0, 11394, 0, 18438, 0, 0, 1346, 8815, 10646,
	17438, 0, 0, 0, 10784, 0, 0, 0, 2324, 403, 0, 0, 12505, 0, 898, 10502, 0, 4702, 13262, 18789,
	4283, 5874, 9928, 16635, 16679, 19541, 0, 0, 7801, 0, 3646, 4129, 6054, 13538, 17036, 244,
	17425, 3622, 12230, 9487, 9068, 14732, 17803, 17943, 18505, 0, 2487, 0, 0, 8941, 20380, 7955,
	13147, 245, 9016, 11546, 0, 0, 0, 0, 0, 17461, 0, 0, 0, 6954, 12891, 13259, 0, 0, 0, 0, 19623,
	2066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11640, 18881, 0, 0, 0, 14874, 8272, 10748, 1750, 0, 0, 0, 0,
	11005, 11320, 14661, 3076, 2440, 6419, 7476, 12203, 12797, 13343, 8628, 6165, 14417, 14367,
	14562, 19167, 2086, 12022, 16658, 8047, 19473, 19609, 14975, 10826, 0, 0, 16418, 0, 11459, 0, 0,
	0, 0, 1905, 14255, 0, 5247, 13539, 0, 0, 8102, 16836, 15423, 0, 14893, 0, 0, 0, 0, 15858, 0, 0,
	830, 19522, 0, 14377, 3135, 3190, 18293, 15146, 13426, 0, 703, 17137, 2599, 19097, 3993, 8021,
	9078, 19622, 0, 0, 0, 6079, 12255, 20064, 0, 0, 10670, 11450, 0, 0, 12918, 0, 1008, 0, 0, 1208,
	3668, 4483, 9502, 15602, 17551, 14085, 39, 16713, 14926, 17342, 1139, 17459, 20204, 0, 0, 7455,
	17640, 10591, 11096, 17381, 13023, 18556, 0, 18660, 0, 8769, 6487, 18231, 0, 0, 0, 0, 15245,
	18753, 20328, 1684, 0, 0, 7968, 18502, 6519, 0, 10892, 6150, 11595, 1303, 12183, 5003, 8670,
	4824, 5466, 9020, 14308, 15510, 0, 0, 0, 0, 12458, 13440, 13570, 2096, 14798, 5244, 6629, 0,
	5127, 15733, 0, 8884, 0, 214, 10022, 5279, 0, 0, 0, 3531, 0, 176, 1428, 3946, 5655, 127, 16472,
	6038, 0, 0, 1339, 8159, 16842, 0, 0, 17006, 18111, 0, 7830, 0, 0, 0, 17646, 0, 0, 5615, 2865,
	17294, 11141, 0, 0, 1071, 16133, 17678, 15067, 0, 0, 8606, 0, 0, 10302, 2737, 11571, 0, 0,
	14231, 10877, 16587, 9643, 734, 3867, 0, 4408, 6753, 11439, 0, 0, 0, 4614, 11607, 0, 0, 0, 8919,
	10171, 5406, 13739, 15880, 16527, 8320, 14811, 16866, 13959, 6103, 413, 16979, 17199, 0, 2152,
	15442, 7037, 17502, 0, 0, 9308, 3539, 0, 0, 13573, 2163, 17108, 0, 5694, 0, 0, 0, 0, 0, 3067,
	13730, 3940, 7721, 20020, 7556, 0, 0, 0, 297, 0, 0, 5258, 13963, 0, 0, 0, 0, 0, 8074, 10388,
	8813, 15301, 12266, 16003, 11454, 19741, 0, 0, 0, 14860, 0, 12746, 0, 716, 12428, 0, 8445,
	14147, 7077, 8874, 1863, 15250, 16833, 0, 0, 17274, 16385, 8038, 18822, 0, 13745, 0, 5898,
	14624, 10779, 0, 0, 0, 16827, 0, 0, 11403, 0, 12501, 0, 0, 0, 142, 18747, 0, 0, 17535, 8356, 0,
	0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0, 18953, 16311, 3863, 13566, 12803, 104, 7741, 7856, 16195, 0,
	0, 6559, 552, 11661, 17846, 11188, 4039, 14761, 11245, 17862, 0, 0, 0, 14981, 14971, 13942,
	10950, 10328, 17489, 19184, 0, 0, 14074, 1056, 18247, 19416, 0, 0, 0, 732, 0, 16465, 0, 0, 8202,
	9101, 11273, 18488, 1564, 0, 0, 14373, 0, 15665, 16222, 0, 18376, 0, 18515, 8181, 0, 2555,
	18309, 0, 0, 13178, 0, 2386, 8858, 0, 5478, 12647, 0, 0, 7677, 10295, 6802, 13002, 13223, 18898,
	0, 10329, 11739, 7168, 15069, 1045, 4137, 9590, 6438, 13352, 0, 0, 5123, 13655, 5156, 6569, 0,
	0, 0, 2726, 0, 971, 0, 8359, 0, 0, 0, 8427, 7892, 0, 13359, 18709, 4228, 0, 0, 2455, 0, 7092, 0,
	0, 17702, 10269, 0, 13953, 10231, 0, 4367, 8543, 10473, 12945, 18437, 0, 6394, 12968, 3445,
	3657, 0, 11658, 20102, 4576, 19810, 11797, 0, 0, 7591, 13140, 0, 0, 0, 6969, 0, 17691, 18129,
	942, 11468, 1944, 17143, 10694, 11343, 0, 8037, 0, 14277, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2694,
	12574, 5109, 0, 17468, 17882, 0, 0, 0, 0, 8375, 11397, 18469, 15801, 0, 1143, 0, 5908, 15093, 0,
	0, 9929, 16558, 12798, 16498, 0, 17601, 0, 0, 531, 11783, 0, 0, 0, 19462, 0, 11853, 14371, 5968,
	12759, 2949, 0, 0, 0, 13121, 0, 7052, 0, 7441, 16001, 8779, 13387, 18406, 0, 0, 0, 2566, 19771,
	3587, 0, 0, 0, 373, 2338, 12644, 7154, 377, 8551, 11925, 14988, 16564, 0, 0, 0, 0, 0, 7740,
	12449, 17952, 0, 11516, 4103, 17172, 0, 0, 11997, 3992, 6258, 11971, 18212, 13676, 0, 8087, 0,
	6493, 0, 0, 0, 0, 17962, 7914, 12753, 3918, 5776, 10783, 11342, 15363, 0, 1974, 6277, 6673,
	14671, 0, 2335, 14256, 0, 0, 0, 3127, 12908, 14027, 8552, 0, 0, 0, 0, 9677, 0, 0, 4849, 5420, 0,
	0, 11680, 0, 0, 0, 16664, 0, 4831, 0, 0, 4187, 13226, 0, 4230, 0, 0, 0, 16252, 8336, 19224,
	1871, 0, 11107, 15351, 0, 0, 12523, 17500, 15667, 19245, 14328, 19192, 0, 8855, 17518, 0, 0,
	5542, 14110, 0, 7782, 5338, 0, 1354, 4063, 13170, 18196, 6903, 0, 10969, 2938, 14581, 879, 4591,
	6682, 8774, 11515, 12339, 13465, 7109, 17450, 10555, 15588, 18128, 18220, 16194, 17687, 17690,
	19538, 14960, 0, 12744, 3976, 13933, 18863, 15590, 0, 15195, 13441, 11193, 15178, 0, 0, 0, 0,
	1316, 16086, 3332, 0, 0, 0, 0, 0, 0, 0, 8094, 0, 9157, 4833, 0, 10692, 0, 0, 12935, 0, 0, 1351,
	6830, 0, 0, 17119, 13395, 0, 0, 0, 0, 18506, 0, 984, 13227, 0, 9294, 6854, 0, 0, 6880, 0, 0,
	380, 4580, 8499, 10004, 11169, 15437, 0, 0, 0, 0, 0, 1756, 14966, 0, 0, 3221, 0, 0, 12412,
	13936, 15314, 8194, 614, 16759, 4696, 16823, 0, 0, 15446, 0, 0, 2586, 4751, 8153, 0, 0, 7874,
	16345, 0, 0, 6515, 0, 16562, 11484, 0, 11759, 0, 0, 0, 0, 0, 0, 0, 16260, 0, 0, 0, 13407, 6265,
	1569, 4381, 14191, 19129, 0, 0, 0, 3447, 7210, 9951, 0, 17035, 0, 0, 0, 6706, 0, 1522, 19907,
	8525, 18112, 366, 7145, 19887, 16315, 20376, 0, 2239, 16423, 0, 0, 9719, 20234, 0, 1681, 915,
	11369, 0, 20157, 14016, 613, 0, 0, 0, 8057, 0, 0, 952, 8216, 13261, 17000, 15706, 20206, 536, 0,
	0, 0, 0, 7488, 12265, 326, 15271, 0, 0, 4366, 0, 15771, 1636, 6975, 0, 0, 0, 8325, 0, 0, 3894,
	0, 9265, 16349, 0, 5489, 0, 3633, 4573, 17235, 18311, 2500, 15172, 0, 13196, 11707, 0, 0, 19572,
	0, 0, 0, 4254, 2270, 4812, 13155, 6056, 1011, 1492, 19936, 20347, 0, 15068, 6105, 7182, 1624,
	20073, 0, 15800, 0, 0, 0, 0, 0, 16548, 0, 11155, 11196, 18126, 10804, 13348, 9994, 4541, 11362,
	9076, 13685, 2612, 12452, 15830, 16357, 16363, 12508, 15583, 20331, 7933, 4561, 0, 7069, 7220,
	8422, 0, 0, 0, 2092, 2710, 0, 0, 0, 0, 8432, 5314, 19536, 0, 0, 1603, 7716, 14633, 17458, 3535,
	12268, 0, 0, 0, 0, 0, 15586, 0, 0, 12311, 12409, 17476, 19058, 0, 0, 0, 10942, 0, 0, 2909, 0, 0,
	5999, 9060, 9342, 11099, 19843, 0, 0, 17497, 11695, 0, 3823, 10609, 5046, 2688, 6463, 10687,
	9128, 13143, 14153, 0, 0, 18203, 1717, 3602, 10447, 10782, 3713, 16718, 0, 0, 1716, 18553,
	19208, 20037, 0, 0, 1361, 20238, 0, 16878, 0, 0, 0, 3143, 0, 0, 8864, 0, 0, 16768, 18908, 0, 0,
	499, 0, 0, 1001, 5917, 13165, 6838, 4458, 1061, 13503, 12948, 15214, 7925, 18199, 0, 4473, 0, 0,
	6199, 1913, 14005, 14678, 19123, 0, 0, 18936, 8354, 0, 0, 0, 13199, 13214, 0, 0, 0, 2276, 4753,
	4540, 13041, 16070, 16288, 18525, 12777, 17855, 5213, 0, 20209, 0, 19504, 0, 13095, 0, 6074,
	5266, 5593, 0, 0, 0, 0, 0, 2315, 3297, 4645, 15196, 0, 0, 17396, 14828, 0, 19475, 6658, 3819,
	1073, 6796, 4990, 7172, 11312, 11675, 13601, 14885, 0, 8721, 5844, 0, 12048, 0, 1258, 154, 8611,
	1844, 11339, 15193, 0, 0, 12506, 0, 0, 0, 0, 11834, 0, 0, 16934, 66, 11593, 0, 0, 0, 13741,
	18086, 7528, 20132, 0, 13533, 0, 396, 8026, 8773, 2640, 13379, 0, 0, 5342, 0, 676, 0, 900,
	13029, 0, 0, 5243, 8491, 15596, 0, 0, 11037, 0, 2089, 3507, 0, 0, 16199, 0, 14841, 383, 0, 0,
	13699, 0, 721, 15548, 0, 18169, 15374, 17225, 0, 0, 6374, 14071, 0, 0, 0, 0, 0, 6107, 0, 0,
	8183, 9160, 8904, 9449, 5901, 11993, 7539, 3003, 0, 7414, 9311, 4107, 288, 10889, 0, 5182,
	11982, 0, 1931, 7247, 0, 0, 18154, 1140, 16210, 79, 1998, 14982, 18951, 19043, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 5000, 9860, 11448, 0, 0, 0, 2299, 0, 0, 0, 0, 13487, 0, 0, 0, 1435, 0, 0, 0, 9752, 0,
	15453, 3910, 2318, 6780, 10518, 0, 12500, 0, 17404, 0, 4502, 8834, 18765, 2201, 901, 0, 2871, 0,
	0, 0, 10133, 9943, 0, 8717, 12126, 14165, 0, 0, 10393, 2606, 9250, 0, 11153, 6218, 6709, 19001,
	20133, 0, 0, 0, 0, 1994, 0, 17202, 0, 0, 19833, 444, 0, 6674, 0, 0, 0, 8441, 0, 12525, 10285,
	10768, 9689, 0, 0, 0, 0, 0, 0, 0, 0, 10335, 7967, 15326, 5227, 0, 0, 9534, 15694, 0, 19114,
	6976, 0, 17493, 0, 20045, 0, 7493, 0, 0, 19782, 0, 0, 15815, 19194, 0, 0, 15306, 0, 931, 6664,
	6786, 18056, 0, 0, 0, 0, 0, 19790, 0, 14764, 1261, 3057, 11404, 9797, 0, 0, 572, 19414, 2592,
	14646, 0, 8643, 0, 0, 0, 10743, 0, 0, 12429, 0, 14679, 0, 11373, 0, 0, 1990, 12570, 15887, 0,
	20290, 0, 0, 875, 4397, 13237, 5146, 15844, 17813, 0, 7485, 0, 15328, 9183, 14664, 0, 0, 0, 0,
	1795, 0, 12943, 15059, 0, 0, 0, 6506, 4239, 8156, 0, 0, 0, 1227, 6211, 10812, 15443, 0, 2105,
	8401, 0, 19571, 8770, 0, 0, 0, 11643, 11815, 16857, 0, 0, 12365, 14258, 0, 0, 0, 5019, 15465,
	15199, 16039, 0, 0, 0, 4050, 0, 0, 4948, 5919, 8322, 7533, 9146, 637, 18928, 0, 0, 0, 6659,
	7537, 9805, 0, 13967, 0, 9199, 0, 15008, 3381, 5617, 6540, 10574, 2911, 2876, 6075, 17426, 264,
	17638, 20231, 16804, 20262, 0, 0, 0, 12215, 18317, 0, 11762, 18032, 17942, 16843, 0, 13687,
	6252, 11539, 13478, 10273, 10500, 0, 5644, 2088, 18717, 16456, 591, 19080, 0, 4423, 8168, 7361,
	9006, 14358, 0, 6216, 0, 0, 0, 2125, 0, 0, 15168, 0, 0, 4377, 0, 18938, 0, 0, 19434, 18262,
	1440, 0, 1096, 19836, 10833, 5128, 7185, 0, 0, 2263, 0, 0, 0, 0, 0, 3274, 9235, 20124, 1134,
	11529, 20104, 0, 16384, 0, 0, 13868, 0, 2498, 0, 0, 0, 0, 4047, 8725, 3300, 13073, 11429, 0,
	2158, 0, 0, 0, 20183, 0, 0, 5018, 2817, 8541, 17222, 0, 10629, 0, 10341, 0, 15131, 389, 9555,
	15398, 16280, 0, 0, 5667, 3594, 1334, 9004, 10818, 5691, 4915, 14154, 4832, 18010, 8943, 20225,
	0, 6206, 0, 5250, 0, 1597, 0, 9877, 20108, 0, 0, 0, 0, 0, 357, 6948, 7078, 11148, 13020, 14341,
	19526, 11697, 0, 0, 0, 0, 0, 0, 15366, 19569, 0, 0, 402, 13654, 10465, 2245, 0, 0, 8245, 0, 0,
	0, 1820, 5069, 5966, 0, 0, 4459, 168, 14394, 0, 0, 0, 20283, 10617, 0, 0, 0, 0, 3316, 0, 16789,
	16732, 2143, 0, 0, 5820, 0, 1438, 0, 0, 0, 17879, 0, 1645, 11616, 17544, 0, 0, 0, 17559, 12444,
	17967, 6917, 0, 0, 0, 12010, 7157, 2150, 3295, 9766, 0, 0, 1412, 10962, 2332, 600, 0, 0, 0, 0,
	0, 6284, 0, 0, 13186, 0, 11119, 2855, 4055, 0, 0, 0, 1751, 16353, 0, 0, 19768, 16599, 0, 0, 0,
	7164, 14857, 13769, 9691, 17125, 8044, 0, 6909, 10394, 20274, 0, 2418, 3825, 12025, 2999, 15478,
	0, 0, 10864, 2769, 0, 0, 0, 0, 11433, 2189, 8505, 0, 5742, 18621, 0, 0, 0, 0, 4157, 13507, 2078,
	0, 0, 10901, 19595, 0, 3222, 5843, 15007, 15691, 17366, 5204, 19921, 0, 0, 16545, 11496, 0, 0,
	0, 3035, 0, 0, 7918, 4339, 759, 635, 15664, 16411, 18564, 0, 0, 0, 0, 0, 2734, 0, 272, 5317,
	7529, 2887, 16124, 16328, 19988, 8844, 5300, 0, 14942, 12703, 0, 18573, 18187, 9197, 19606,
	19374, 50, 9118, 19091, 14275, 6203, 2562, 19136, 1696, 13275, 19804, 3740, 876, 2863, 6670,
	11328, 12698, 14959, 10967, 17590, 13079, 18484, 2450, 13050, 13236, 0, 17949, 13631, 16071,
	903, 0, 0, 5329, 0, 16376, 13, 8393, 9605, 9680, 7507, 6372, 9610, 15427, 15615, 16451, 18008,
	0, 0, 0, 0, 0, 5922, 9444, 290, 0, 0, 4485, 4562, 4216, 10534, 0, 0, 0, 10867, 16358, 19759, 0,
	0, 0, 5735, 0, 0, 8575, 9193, 0, 10363, 18941, 0, 7995, 7770, 16226, 8256, 12584, 18980, 0, 0,
	2506, 0, 0, 5749, 8002, 10571, 12298, 9580, 10031, 12244, 14230, 0, 11923, 3899, 7252, 10281,
	7171, 3133, 16978, 15159, 0, 13215, 0, 2677, 17258, 18213, 8848, 10205, 0, 0, 11215, 0, 0, 0, 0,
	0, 15236, 0, 13051, 5656, 9611, 0, 14091, 0, 4005, 13356, 17738, 15341, 0, 14194, 18482, 14018,
	0, 4436, 9541, 15287, 0, 0, 0, 0, 15144, 0, 0, 0, 0, 0, 0, 0, 0, 10166, 0, 12045, 3325, 6661,
	15813, 669, 7522, 2508, 7638, 8986, 12966, 15690, 16484, 0, 0, 0, 5508, 5833, 2546, 8116, 0,
	10916, 0, 0, 0, 0, 4978, 18184, 18849, 0, 0, 0, 7074, 0, 0, 11218, 0, 10063, 0, 0, 0, 5881,
	12616, 17905, 18149, 20360, 584, 4112, 13024, 0, 13316, 16202, 0, 0, 0, 982, 0, 5949, 6045,
	7751, 13334, 443, 2532, 15786, 18591, 14198, 19413, 4347, 0, 0, 0, 9960, 5935, 0, 15862, 0, 0,
	0, 4133, 9476, 19770, 3066, 19954, 0, 0, 8454, 0, 797, 14003, 11841, 19041, 16709, 10126, 19742,
	0, 0, 0, 13273, 13479, 2560, 0, 3161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18674, 163, 13303, 0, 0, 0,
	19077, 0, 0, 0, 2075, 0, 0, 0, 10057, 10511, 0, 0, 0, 0, 0, 0, 0, 3470, 19653, 13200, 19865,
	374, 2857, 12056, 13383, 4542, 3298, 7012, 8305, 4166, 5798, 14439, 1420, 15677, 5249, 787, 0,
	0, 639, 9389, 13145, 0, 4150, 9758, 12934, 0, 5253, 11473, 0, 5142, 5323, 5892, 0, 6298, 14797,
	16853, 0, 12618, 12067, 0, 0, 3405, 7106, 19854, 5646, 2401, 15894, 14778, 10152, 9777, 18358,
	18802, 0, 2675, 7538, 8196, 10758, 580, 1865, 4543, 10625, 11006, 0, 0, 1632, 0, 6407, 8304, 0,
	4785, 15743, 0, 14164, 2246, 4884, 0, 4939, 0, 17608, 2333, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18653, 0, 10886, 0, 9685, 11591, 5187, 11673, 12224, 12389, 7189, 15026, 15494, 16198,
	18778, 16029, 0, 0, 1937, 0, 0, 0, 0, 0, 0, 7758, 0, 0, 0, 0, 1301, 0, 0, 4297, 0, 0, 0, 0, 0,
	0, 0, 13995, 17227, 8367, 17347, 0, 18291, 8054, 0, 17955, 0, 0, 8654, 0, 0, 0, 5913, 3259, 0,
	12009, 0, 0, 7584, 0, 0, 16140, 13409, 13459, 15515, 1786, 3868, 3979, 12322, 8315, 19293, 0,
	1043, 0, 0, 11720, 18926, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7296, 16, 0, 0, 2038, 12967, 17171, 8930,
	188, 2048, 5781, 11143, 14614, 16567, 1553, 17345, 17797, 0, 0, 18395, 11413, 0, 5722, 0, 8872,
	0, 18988, 0, 18458, 0, 0, 0, 16406, 0, 16407, 18508, 4404, 6885, 6594, 12924, 12433, 20222,
	19966, 0, 0, 0, 0, 1484, 17383, 18017, 5408, 14516, 0, 0, 0, 0, 16427, 1447, 19945, 0, 19340, 0,
	0, 0, 0, 0, 0, 19647, 0, 0, 0, 6393, 8461, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11317, 12811, 0, 0, 0,
	5847, 1616, 9727, 0, 0, 0, 0, 790, 7355, 7906, 7928, 11861, 0, 7633, 14794, 0, 12546, 0, 0,
	2882, 1154, 11865, 15187, 16750, 4006, 8800, 16507, 18095, 1843, 5487, 16552, 19265, 1896, 5872,
	5946, 10300, 3737, 19561, 20012, 11427, 19585, 9848, 9126, 1408, 11770, 0, 0, 6724, 1830, 2475,
	10580, 5599, 6229, 14688, 19482, 5578, 9436, 12222, 17920, 18341, 18798, 15885, 0, 0, 0, 0,
	1437, 0, 0, 0, 18082, 11851, 18440, 18158, 0, 10681, 4351, 0, 1618, 0, 18372, 5979, 20049, 0, 0,
	0, 13680, 848, 1987, 12724, 0, 3454, 9835, 14831, 0, 20349, 0, 0, 5345, 0, 0, 0, 205, 2788,
	19920, 0, 0, 0, 0, 0, 5286, 4644, 20087, 12784, 13032, 0, 14674, 0, 9171, 16722, 19280, 1321, 0,
	0, 7536, 0, 0, 4241, 11380, 0, 10492, 7671, 17072, 17062, 11185, 10822, 0, 14409, 16513, 0,
	7910, 13319, 904, 7617, 312, 13284, 15950, 0, 16221, 9366, 0, 8888, 5571, 4314, 16652, 5574,
	16801, 0, 0, 14620, 9266, 1855, 9754, 15358, 6963, 10669, 0, 0, 0, 12634, 15232, 1544, 0, 0, 0,
	16849, 0, 6464, 0, 0, 0, 9763, 13578, 19871, 19826, 0, 0, 0, 304, 5602, 5728, 11984, 11716, 994,
	10485, 12110, 15401, 16627, 4919, 9039, 8416, 11129, 10605, 5940, 5573, 6816, 7688, 14871, 784,
	17033, 17495, 18371, 19212, 2369, 20118, 12072, 976, 19371, 12489, 20205, 2448, 13798, 0, 8901,
	0, 683, 14513, 0, 14383, 0, 9234, 19349, 3156, 20163, 4789, 13660, 15288, 13509, 19602, 13063,
	0, 5065, 0, 0, 6174, 0, 11234, 6619, 8852, 12318, 15808, 15888, 0, 0, 6321, 0, 6934, 0, 16152,
	0, 0, 4930, 0, 5692, 0, 19532, 1462, 2717, 0, 0, 0, 0, 0, 14573, 15300, 0, 0, 9131, 0, 8942, 0,
	5862, 0, 0, 12973, 0, 11737, 0, 3987, 2175, 4809, 0, 5647, 10310, 19370, 11040, 0, 2805, 8549,
	0, 3504, 10585, 4354, 0, 0, 2083, 0, 0, 0, 1426, 0, 0, 573, 0, 12809, 9665, 8573, 11028, 1552,
	9630, 14786, 11522, 0, 0, 0, 0, 7621, 8417, 14032, 7003, 6930, 0, 19992, 0, 0, 11794, 0, 3925,
	12210, 17877, 17479, 19323, 919, 0, 0, 187, 18589, 0, 0, 19849, 18812, 4806, 15197, 18066, 5614,
	9840, 0, 7176, 0, 0, 0, 0, 0, 0, 0, 16497, 4240, 18046, 0, 0, 18204, 0, 0, 12858, 0, 0, 18430,
	0, 0, 0, 0, 0, 9201, 12176, 14310, 18316, 0, 0, 0, 0, 1322, 1500, 15953, 0, 10217, 0, 5900, 0,
	15330, 5836, 2766, 19900, 19343, 19977, 0, 19496, 0, 0, 0, 0, 13946, 0, 0, 4881, 5062, 0, 0, 0,
	0, 12252, 3669, 8282, 10699, 14418, 16769, 18396, 0, 0, 0, 17550, 0, 6671, 0, 160, 2068, 4504,
	4788, 15732, 15742, 0, 0, 0, 3660, 1101, 1424, 4326, 12021, 13623, 19125, 0, 1886, 151, 4733,
	14159, 11072, 4403, 6736, 0, 10148, 0, 18526, 0, 0, 9572, 19498, 17209, 15981, 0, 2261, 15534,
	3975, 14721, 14695, 15479, 16765, 4754, 0, 1308, 12247, 12029, 16617, 18118, 2830, 0, 11248,
	729, 4155, 18077, 3105, 15977, 0, 0, 0, 9424, 0, 0, 0, 4769, 0, 0, 1267, 0, 0, 0, 0, 12663,
	15297, 0, 7116, 10792, 11679, 12540, 481, 17392, 0, 9012, 5858, 0, 0, 0, 0, 4303, 14546, 0,
	19754, 13535, 10350, 18613, 0, 0, 0, 0, 0, 11491, 10688, 9473, 0, 17319, 0, 0, 10550, 10696,
	13916, 13066, 0, 15675, 1839, 1979, 3374, 4586, 0, 14755, 15135, 17798, 0, 0, 5695, 8849, 0, 0,
	0, 0, 2217, 0, 0, 0, 0, 5357, 16485, 7808, 2545, 15393, 0, 6877, 0, 8819, 2194, 3006, 16368,
	15102, 1345, 0, 2913, 0, 5883, 7655, 15318, 0, 12281, 12554, 17442, 0, 0, 0, 0, 16921, 7258, 0,
	1915, 5714, 7637, 10963, 858, 16273, 2457, 0, 5086, 0, 17403, 15500, 2933, 0, 0, 65, 2994,
	10193, 0, 3397, 0, 0, 20019, 972, 8412, 7396, 0, 2630, 10174, 10626, 0, 0, 13716, 0, 17587, 0,
	16820, 0, 0, 12225, 4965, 13895, 12936, 1159, 14163, 19548, 0, 0, 0, 0, 6111, 0, 1745, 17267, 0,
	7620, 0, 4790, 0, 0, 17487, 0, 0, 0, 0, 0, 5409, 13697, 0, 0, 12264, 0, 0, 16492, 3719, 19677,
	0, 15708, 7818, 18659, 20098, 0, 0, 3843, 4342, 349, 9507, 3953, 17470, 12608, 15095, 1268,
	2954, 17667, 18176, 195, 18794, 18896, 19160, 6613, 3281, 1566, 11749, 13556, 14954, 17234, 0,
	9521, 0, 0, 0, 0, 0, 3193, 5306, 0, 0, 2774, 16295, 0, 301, 169, 314, 3503, 13474, 6776, 8277,
	13016, 0, 587, 4506, 12125, 14892, 11961, 5116, 15080, 2727, 11754, 15938, 0, 5444, 0, 3431, 0,
	0, 1079, 4013, 6734, 14989, 2051, 19659, 19604, 0, 684, 0, 0, 1138, 1951, 9331, 0, 4716, 16332,
	0, 2054, 0, 13078, 0, 0, 19011, 11493, 0, 5364, 5581, 344, 612, 2620, 509, 4048, 7051, 12696,
	19093, 397, 10092, 0, 0, 0, 243, 1611, 7736, 1533, 10659, 10978, 11560, 555, 13504, 15575, 0, 0,
	0, 0, 0, 355, 14787, 15754, 11130, 0, 0, 0, 0, 2021, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17135, 0, 0,
	0, 0, 13018, 1363, 5390, 9110, 0, 8600, 17440, 0, 3749, 11089, 17600, 4274, 0, 0, 0, 0, 0, 0,
	6294, 0, 631, 0, 9378, 19418, 0, 0, 0, 890, 15945, 17369, 19165, 0, 0, 12462, 19905, 0, 4936, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4294, 0, 0, 3167, 6553, 0, 0, 2050, 10863, 12415, 16148, 0, 0,
	1144, 0, 15000, 0, 0, 5352, 3162, 6600, 8656, 10618, 13624, 17387, 0, 0, 0, 0, 0, 0, 0, 14132,
	19926, 0, 15796, 0, 16561, 0, 19271, 4876, 1279, 4931, 12068, 15905, 6509, 18722, 12494, 0, 0,
	0, 12145, 13453, 9414, 0, 0, 0, 5282, 0, 8637, 14604, 18157, 1262, 0, 16462, 15137, 8963, 0, 0,
	6453, 13577, 0, 0, 14104, 1738, 6894, 0, 0, 0, 5856, 0, 1446, 19632, 15433, 0, 7756, 15803,
	1702, 0, 12695, 18375, 1860, 6834, 0, 15963, 3073, 0, 17210, 8667, 17191, 5757, 14490, 17168, 0,
	12063, 4928, 6209, 13381, 17563, 13047, 0, 0, 19661, 11665, 2910, 7811, 13394, 2399, 0, 0, 0, 0,
	0, 18707, 266, 0, 0, 0, 0, 3494, 16153, 16929, 0, 4760, 0, 5111, 0, 0, 0, 4513, 0, 0, 0, 7307,
	19166, 14143, 672, 0, 0, 0, 19399, 0, 0, 8144, 3147, 1417, 0, 12844, 0, 6631, 16997, 0, 0, 0, 0,
	13404, 0, 0, 0, 6251, 0, 0, 8775, 0, 0, 0, 3355, 6289, 0, 0, 7730, 5130, 8479, 0, 0, 16323, 0,
	0, 0, 6484, 9769, 0, 0, 1382, 0, 7385, 6712, 11631, 13795, 16851, 0, 5383, 0, 947, 0, 0, 16386,
	1035, 2793, 1341, 18625, 0, 8610, 0, 5411, 0, 3406, 8465, 3340, 18806, 0, 0, 0, 1421, 4213, 0,
	0, 0, 11781, 12736, 12097, 19745, 0, 0, 7354, 0, 0, 0, 2231, 0, 0, 0, 3628, 16871, 18582, 6868,
	8572, 10277, 8100, 7486, 5865, 9528, 2628, 6168, 6248, 10472, 10714, 12594, 6417, 14282, 8405,
	776, 5586, 11767, 12714, 15724, 5559, 3698, 4655, 8139, 16346, 10493, 16644, 17175, 17526,
	18522, 3519, 18793, 18860, 0, 13887, 0, 0, 0, 5981, 9181, 0, 5469, 13850, 12177, 9774, 17990,
	18880, 0, 0, 15344, 16428, 0, 2929, 16588, 16174, 1675, 12654, 19587, 17998, 0, 0, 7068, 18824,
	0, 0, 0, 0, 8614, 0, 0, 5405, 10690, 11686, 350, 6428, 4783, 12375, 13059, 16697, 9949, 722,
	19904, 2587, 15995, 16481, 0, 16024, 6672, 0, 0, 0, 0, 0, 0, 2803, 17624, 10443, 19582, 0, 0,
	2314, 12137, 0, 0, 8070, 14793, 12995, 15018, 6759, 8101, 8635, 17358, 7941, 0, 13893, 3831, 0,
	0, 0, 0, 0, 2829, 3320, 17200, 17239, 7114, 11134, 17269, 17959, 0, 0, 0, 2285, 6769, 6941,
	10923, 17874, 18558, 19756, 3714, 6224, 19654, 16540, 0, 8956, 230, 0, 3850, 0, 17352, 7392, 0,
	13562, 12434, 8088, 11938, 10178, 0, 0, 0, 0, 0, 0, 0, 12730, 0, 603, 0, 2543, 9367, 18690,
	9226, 8955, 11011, 12253, 18523, 5625, 11254, 18724, 19036, 0, 5546, 1136, 0, 0, 0, 10292, 0,
	20294, 0, 0, 0, 5096, 0, 0, 9913, 0, 0, 283, 12297, 0, 9302, 14103, 20114, 16609, 0, 0, 19881,
	1534, 13610, 8104, 20180, 0, 0, 0, 0, 2966, 9598, 0, 0, 8352, 16856, 1583, 15421, 1903, 12889,
	10422, 16932, 16379, 2489, 12280, 15600, 10050, 13941, 6471, 11882, 16797, 6501, 9108, 18246,
	12157, 399, 9474, 11298, 1723, 18846, 11007, 3605, 18861, 18889, 10731, 2712, 2372, 15448,
	12346, 14434, 19261, 19420, 0, 11505, 15644, 0, 0, 9156, 6035, 8972, 9858, 10212, 2396, 5473,
	17416, 10162, 16665, 4092, 17680, 0, 0, 0, 0, 5630, 15407, 19512, 0, 0, 0, 0, 14601, 10898, 0,
	15028, 0, 0, 7795, 15707, 19956, 0, 0, 0, 0, 8387, 12130, 7057, 0, 6543, 0, 10467, 17907, 18407,
	0, 8197, 14420, 0, 2914, 0, 10796, 0, 6486, 18800, 13238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	8663, 9158, 1396, 8396, 9731, 0, 8696, 7780, 0, 3800, 0, 4903, 8036, 0, 15818, 12014, 11924,
	6348, 13080, 13764, 2920, 5226, 11799, 5941, 19169, 19243, 663, 19547, 12217, 1503, 19800, 3441,
	5369, 10291, 8403, 10421, 2, 0, 0, 14542, 10138, 10279, 5234, 15434, 19329, 19972, 0, 0, 14406,
	215, 9330, 13950, 0, 7442, 0, 1846, 0, 8089, 6223, 86, 4738, 14238, 6193, 20131, 7908, 0, 0, 0,
	0, 0, 0, 4371, 0, 17092, 0, 12828, 0, 5295, 0, 0, 0, 13720, 0, 7170, 5138, 5983, 7352, 10600,
	2139, 9628, 5355, 12317, 8095, 0, 8924, 14597, 17837, 0, 0, 0, 7366, 4177, 0, 1359, 10459, 0, 0,
	0, 4492, 0, 0, 0, 0, 0, 0, 293, 1074, 0, 0, 6239, 0, 0, 5755, 8242, 1825, 4786, 16751, 15929,
	12041, 757, 2941, 14019, 20361, 0, 0, 0, 16230, 0, 0, 0, 4633, 18134, 449, 0, 0, 0, 2408, 0, 0,
	0, 0, 0, 0, 16577, 0, 9648, 17370, 9725, 2585, 7075, 6461, 8430, 13878, 447, 18669, 8175, 4722,
	8369, 14036, 19233, 11712, 14667, 19662, 0, 0, 0, 0, 0, 10542, 0, 0, 11814, 0, 0, 0, 0, 16620,
	4264, 0, 20184, 14952, 16460, 19772, 7401, 0, 16452, 17616, 0, 13194, 0, 0, 0, 0, 0, 15643, 0,
	0, 8243, 0, 11916, 20033, 0, 0, 4967, 13353, 4164, 0, 15821, 3464, 1082, 8109, 0, 0, 0, 2812,
	5753, 10940, 15505, 0, 0, 0, 16419, 0, 2322, 7896, 767, 11111, 14077, 1362, 3835, 0, 0, 0, 3426,
	2948, 14961, 0, 2223, 5129, 17483, 5801, 0, 0, 0, 0, 0, 6688, 0, 0, 0, 10979, 3796, 2026, 11350,
	20320, 17935, 15999, 0, 0, 9747, 18076, 11241, 0, 0, 0, 19121, 18133, 0, 0, 0, 0, 0, 10644, 0,
	7590, 13873, 6587, 18483, 11726, 0, 0, 3028, 679, 4225, 5366, 4571, 2036, 6392, 7768, 9456,
	9955, 10120, 16045, 18665, 4552, 0, 0, 0, 0, 4173, 0, 0, 341, 7091, 8797, 5590, 0, 10000, 14453,
	0, 0, 0, 6800, 20111, 20246, 0, 0, 0, 0, 8627, 11052, 16180, 20089, 0, 2077, 10990, 0, 2831,
	3564, 15571, 0, 0, 0, 0, 0, 585, 1413, 5214, 0, 8885, 6000, 11824, 14580, 19917, 0, 0, 0, 0, 0,
	9681, 12914, 10661, 14201, 6151, 14286, 16098, 6974, 19820, 1199, 11942, 1017, 0, 0, 5518, 0, 0,
	0, 16889, 7162, 18337, 15385, 0, 0, 6511, 2622, 2868, 3538, 13336, 5073, 14136, 19154, 0, 0, 0,
	0, 16959, 5033, 6180, 17506, 1765, 19005, 20287, 18866, 0, 0, 0, 0, 1460, 12320, 19381, 0,
	10698, 16115, 0, 0, 16020, 0, 0, 2870, 0, 0, 8975, 0, 16660, 0, 0, 13919, 861, 9792, 14315, 0,
	9716, 0, 0, 6758, 0, 0, 7289, 20187, 7886, 0, 0, 0, 0, 15631, 0, 9708, 12171, 0, 17194, 0, 0, 0,
	0, 19436, 9261, 5432, 0, 18048, 0, 11609, 0, 0, 0, 0, 0, 9970, 0, 16826, 0, 0, 0, 1800, 0,
	16090, 13172, 14838, 7787, 17232, 19018, 8944, 0, 16015, 11211, 5618, 17441, 0, 0, 9713, 14694,
	7544, 9142, 13318, 16042, 20121, 0, 0, 0, 0, 0, 0, 801, 16874, 0, 2979, 0, 0, 4095, 4966, 10028,
	3496, 524, 13067, 12723, 16670, 18354, 137, 10870, 4460, 0, 5360, 2431, 6005, 19038, 16487, 0,
	5560, 770, 16607, 0, 12661, 0, 0, 18189, 19798, 12270, 16359, 14967, 19625, 20002, 15931, 1776,
	4316, 10515, 19027, 11284, 7173, 11424, 0, 0, 4667, 14883, 0, 0, 11556, 0, 16229, 9482, 0,
	10876, 3009, 0, 0, 14668, 19902, 18946, 0, 0, 9195, 6787, 11983, 15532, 15701, 654, 8061, 20212,
	9662, 10428, 0, 0, 0, 9203, 20357, 10113, 0, 13561, 0, 0, 0, 17764, 8478, 15925, 11641, 9295,
	10091, 1040, 1826, 13661, 15379, 5524, 19700, 10151, 14087, 13607, 17073, 0, 0, 0, 0, 4577,
	2736, 3000, 6949, 1386, 9442, 8559, 9876, 10018, 12588, 8331, 12609, 2624, 13075, 5075, 2595,
	880, 9597, 12993, 15012, 15860, 13734, 16938, 17230, 16489, 17263, 17975, 3817, 18592, 4618,
	19570, 19806, 0, 0, 18449, 0, 0, 0, 0, 0, 0, 18711, 0, 0, 17261, 0, 9535, 0, 9635, 0, 0, 4115,
	4361, 13550, 0, 10023, 0, 13414, 20224, 17824, 2953, 19994, 0, 0, 0, 0, 6381, 15345, 16390,
	16821, 0, 9377, 13443, 12834, 2384, 9177, 6340, 14557, 0, 0, 11994, 14642, 17111, 17635, 0,
	11042, 13241, 13957, 0, 17301, 17498, 16730, 17340, 0, 0, 0, 0, 5477, 14700, 0, 0, 878, 0, 0,
	558, 0, 3007, 0, 0, 9978, 17390, 18985, 0, 0, 0, 0, 0, 0, 0, 0, 3497, 0, 0, 3094, 1348, 0, 0,
	1039, 0, 0, 12086, 0, 0, 0, 9936, 12216, 11327, 0, 0, 7341, 0, 0, 2895, 0, 0, 0, 8371, 12590,
	14900, 0, 0, 10290, 11867, 16034, 0, 0, 1893, 0, 0, 15426, 0, 0, 6910, 5756, 14245, 0, 3875,
	4638, 0, 17157, 3876, 4597, 19777, 0, 0, 0, 0, 9369, 2144, 2028, 7387, 9649, 18548, 3303, 0,
	12599, 15787, 0, 11140, 2199, 3191, 2965, 4525, 15530, 12814, 19445, 8474, 1485, 5028, 14522,
	15190, 19424, 0, 1086, 6892, 7097, 8290, 0, 15614, 1314, 14715, 14625, 10746, 18015, 2244,
	18887, 1141, 0, 0, 0, 15872, 0, 9102, 0, 291, 12561, 17548, 0, 0, 0, 4632, 10252, 2282, 17151,
	15514, 3728, 4567, 0, 9251, 19439, 0, 0, 0, 9470, 0, 5347, 981, 2359, 10210, 11513, 0, 0, 0, 0,
	10682, 0, 0, 0, 13198, 6524, 0, 0, 1116, 9223, 0, 0, 0, 3795, 4878, 2607, 6395, 0, 0, 0, 5472,
	7813, 0, 0, 5730, 0, 0, 0, 0, 6522, 3546, 9594, 12197, 5082, 12903, 11871, 277, 9650, 0, 0, 0,
	0, 5464, 0, 0, 7245, 20264, 0, 0, 2305, 6539, 17463, 18906, 0, 15161, 0, 0, 0, 15004, 0, 10788,
	0, 13338, 0, 9472, 0, 0, 13515, 0, 10871, 0, 2064, 18138, 9899, 0, 17555, 0, 1160, 6167, 9088,
	9935, 13400, 14781, 18639, 0, 0, 0, 20352, 0, 9152, 4974, 13899, 0, 0, 0, 17524, 0, 0, 0, 6965,
	6386, 12550, 4968, 0, 4183, 8697, 12341, 9316, 16287, 4811, 17052, 9099, 19530, 6106, 0, 0, 0,
	0, 0, 11338, 6967, 13027, 19377, 8576, 1981, 6477, 9582, 16166, 17807, 0, 0, 4430, 11146, 0,
	1434, 4044, 1571, 4334, 12987, 13835, 17513, 18785, 1783, 3061, 0, 2192, 4021, 15824, 13552,
	7041, 14882, 0, 12577, 7999, 13888, 19521, 15285, 18874, 0, 0, 3269, 3318, 13110, 9107, 13257,
	0, 0, 9111, 5616, 14459, 0, 0, 0, 4405, 6510, 14350, 2547, 5031, 3334, 9931, 13180, 3759, 13085,
	19993, 0, 0, 0, 7674, 147, 0, 0, 6940, 13532, 17944, 20074, 0, 0, 0, 1989, 7327, 9957, 12573,
	9228, 4846, 9394, 0, 0, 0, 0, 2786, 9882, 1910, 2145, 14687, 15819, 4178, 16420, 16925, 19319,
	209, 19943, 20295, 0, 0, 0, 12745, 15847, 0, 18678, 0, 0, 7885, 12845, 5455, 9113, 10880, 15672,
	12606, 12716, 10390, 16922, 19438, 0, 0, 9286, 333, 5684, 19488, 0, 0, 18614, 0, 3138, 0, 2214,
	17224, 0, 0, 4372, 19825, 2045, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7880, 17642, 15201, 16017, 16277, 0,
	0, 0, 0, 0, 0, 11634, 2428, 0, 0, 0, 1312, 14983, 3306, 8143, 19500, 0, 9712, 11825, 0, 0, 5407,
	6898, 1088, 17564, 18995, 10354, 1431, 2093, 2336, 3423, 10108, 18300, 0, 3653, 6412, 3659, 0,
	0, 0, 13301, 17257, 8247, 0, 0, 0, 4301, 0, 0, 13989, 17317, 4462, 0, 0, 0, 6745, 8936, 4487,
	3829, 3872, 7260, 13254, 0, 19087, 0, 12479, 9939, 14325, 0, 12381, 17790, 0, 0, 0, 12326, 7669,
	11940, 18840, 0, 0, 9236, 0, 0, 7668, 3025, 10936, 0, 10401, 0, 4311, 18616, 17553, 0, 0, 0, 0,
	0, 0, 19180, 0, 0, 18097, 0, 6424, 638, 8043, 12711, 14033, 17491, 9328, 0, 0, 9794, 8560, 3123,
	1986, 9425, 3158, 11231, 11262, 15040, 19802, 0, 0, 0, 1238, 0, 0, 0, 6568, 10588, 0, 0, 1181,
	12476, 2037, 15182, 20154, 0, 0, 0, 16352, 15169, 18211, 0, 0, 0, 0, 14552, 15347, 3793, 12956,
	3226, 0, 0, 0, 3284, 9838, 12726, 0, 12188, 13109, 17088, 0, 7222, 0, 5576, 0, 0, 15531, 0,
	5687, 20100, 1343, 11340, 12401, 5180, 13026, 13564, 11692, 4212, 13589, 15017, 18477, 17713, 0,
	0, 0, 0, 0, 11706, 10807, 0, 14902, 0, 0, 0, 0, 0, 0, 11334, 14710, 0, 17547, 4800, 6521, 0, 0,
	0, 14426, 5816, 0, 0, 0, 11025, 7796, 0, 18780, 4747, 19672, 10082, 1859, 0, 9720, 0, 8749,
	18236, 2848, 9853, 11500, 0, 10925, 12189, 13890, 0, 0, 180, 6727, 0, 0, 0, 0, 16953, 0, 12604,
	18670, 0, 473, 2987, 0, 2689, 14523, 0, 0, 12275, 0, 16207, 0, 0, 0, 0, 0, 0, 0, 4118, 51, 3344,
	18942, 0, 2210, 10912, 517, 6244, 17658, 12358, 3981, 12080, 12852, 13252, 14063, 15735, 0, 0,
	0, 636, 6094, 4235, 20345, 8496, 5956, 0, 0, 5066, 11532, 819, 16360, 16928, 0, 14582, 0, 9987,
	0, 0, 315, 0, 0, 5905, 12101, 5932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8420, 0, 10387, 18870, 1919,
	11031, 12748, 0, 0, 12158, 3524, 1394, 12749, 13512, 13744, 14448, 1954, 3830, 7920, 806, 16470,
	17324, 20075, 0, 1433, 0, 0, 0, 5379, 19949, 0, 0, 18687, 0, 13657, 1778, 13281, 0, 5495, 0,
	4554, 18468, 18391, 0, 0, 0, 10392, 0, 0, 15755, 0, 0, 139, 0, 0, 0, 17237, 19024, 0, 0, 0, 0,
	0, 18342, 0, 7400, 3996, 0, 0, 0, 0, 0, 0, 0, 17216, 1943, 14711, 18114, 19863, 19699, 5285,
	9798, 4078, 8776, 10383, 8119, 13470, 0, 0, 17734, 0, 8150, 9123, 0, 0, 3042, 13430, 0, 0, 0, 0,
	0, 10526, 11845, 17923, 5930, 0, 0, 19237, 0, 13204, 4708, 8267, 17082, 0, 1554, 20115, 7174,
	3882, 4422, 0, 10172, 17078, 0, 6293, 14704, 7313, 0, 11670, 13708, 6100, 8601, 14246, 15402,
	16154, 862, 14719, 325, 1333, 16347, 17164, 2889, 4019, 8540, 704, 9702, 17368, 560, 20317,
	6270, 19022, 10846, 1128, 17725, 15780, 3721, 7238, 10351, 5124, 17893, 14817, 0, 0, 0, 2165,
	1135, 16529, 18883, 12857, 0, 18450, 14563, 0, 18222, 0, 0, 0, 0, 0, 0, 0, 497, 7104, 1290,
	8261, 11283, 1759, 7882, 15406, 13691, 11393, 3227, 9466, 11902, 17710, 2218, 14092, 1753,
	14870, 17996, 20366, 4169, 0, 2300, 733, 3277, 3766, 0, 0, 1444, 10839, 4175, 12551, 11010, 0,
	5447, 2380, 13233, 998, 16126, 19796, 16786, 1866, 6222, 6230, 4077, 0, 0, 0, 0, 0, 0, 58, 0, 0,
	0, 882, 0, 0, 0, 351, 2108, 949, 2544, 6324, 9596, 13074, 16806, 18130, 0, 183, 4999, 4952,
	4923, 3198, 7640, 8669, 0, 8013, 0, 9391, 2388, 0, 4537, 3580, 5762, 13510, 0, 0, 19503, 4394,
	10348, 0, 6410, 11911, 0, 16503, 286, 10891, 0, 2228, 0, 0, 14973, 0, 3514, 8966, 5540, 1497,
	1668, 2567, 7586, 10568, 1489, 12560, 13712, 13898, 15449, 10919, 735, 11093, 10480, 88, 261,
	19003, 19502, 4546, 8477, 13169, 7675, 12465, 9741, 15119, 16122, 5095, 19879, 0, 0, 0, 12927,
	13157, 1055, 8898, 9620, 5679, 5769, 8592, 9782, 10981, 0, 0, 10085, 1186, 1582, 0, 0, 0, 0, 0,
	0, 5641, 13046, 2091, 18944, 4538, 0, 0, 1810, 9920, 0, 0, 0, 16313, 16796, 0, 14364, 15474, 0,
	0, 2561, 8347, 0, 8891, 12078, 15400, 16163, 0, 0, 8724, 0, 0, 0, 20272, 866, 0, 1295, 6361,
	10860, 18815, 16550, 0, 0, 0, 0, 4866, 0, 0, 0, 0, 0, 9602, 12355, 17178, 5238, 10437, 0, 0,
	17173, 0, 0, 0, 0, 5699, 19117, 19513, 4073, 1774, 19065, 2704, 3808, 15921, 2289, 429, 20109,
	746, 0, 0, 0, 10730, 17099, 19246, 9, 2294, 233, 5486, 10479, 2180, 17866, 19499, 1390, 0, 0,
	13885, 8970, 0, 17929, 0, 0, 0, 11545, 0, 0, 0, 0, 0, 1791, 8142, 12989, 1779, 4251, 10170,
	15044, 19048, 20318, 0, 8453, 0, 0, 8192, 12012, 0, 0, 7067, 0, 0, 8050, 7769, 5980, 5561,
	10543, 17845, 1371, 12740, 11860, 19984, 5986, 0, 0, 0, 3033, 0, 0, 0, 2118, 1664, 0, 2153,
	15346, 0, 0, 0, 0, 0, 5059, 6843, 18891, 0, 3409, 14639, 8803, 7692, 5592, 0, 0, 12351, 3401, 0,
	990, 5386, 10362, 4910, 11945, 16236, 18453, 18680, 20368, 7876, 0, 469, 0, 0, 0, 0, 19331, 0,
	0, 3822, 18166, 0, 11084, 20359, 7004, 0, 0, 268, 0, 0, 6610, 0, 0, 0, 0, 3450, 0, 5622, 8164,
	14285, 0, 0, 6238, 18913, 19690, 19774, 0, 0, 7475, 0, 0, 0, 10666, 8145, 8557, 0, 0, 0, 0, 0,
	14735, 452, 8714, 11963, 13930, 13123, 0, 14223, 0, 0, 0, 0, 0, 6705, 0, 422, 9872, 10982,
	15976, 0, 8974, 16304, 14135, 0, 0, 0, 1829, 5404, 18257, 0, 0, 0, 0, 2695, 16374, 9614, 0, 0,
	0, 0, 0, 0, 8538, 18057, 18640, 14423, 0, 0, 0, 10355, 12807, 2464, 3984, 8581, 17293, 0, 0, 0,
	0, 0, 0, 1474, 0, 822, 6420, 0, 0, 17365, 0, 0, 18865, 3725, 18605, 19074, 9664, 19433, 0,
	11728, 1049, 11511, 13205, 3604, 13900, 10104, 7837, 0, 2269, 0, 8137, 0, 9264, 19906, 0, 0, 0,
	0, 5517, 0, 15592, 0, 0, 0, 13591, 1164, 0, 2012, 10278, 16008, 17478, 19311, 7218, 1797, 1263,
	0, 4784, 16400, 19348, 14263, 0, 4027, 0, 0, 0, 0, 18296, 16436, 0, 0, 0, 0, 0, 0, 8798, 10516,
	4315, 3002, 0, 12249, 0, 3460, 5569, 8204, 15747, 0, 0, 483, 17841, 8532, 8435, 4313, 0, 586, 0,
	811, 0, 3361, 11662, 691, 12052, 13004, 16300, 4909, 18398, 3270, 7062, 0, 0, 0, 5417, 7428,
	10498, 0, 18271, 19336, 8184, 0, 292, 18367, 0, 0, 0, 0, 756, 15498, 19104, 14689, 1129, 0,
	4197, 12733, 12720, 5465, 11311, 13683, 12114, 1004, 13709, 16336, 4977, 18465, 0, 0, 0, 12578,
	0, 0, 0, 0, 14094, 18473, 17751, 1798, 9202, 3501, 16907, 4741, 14362, 17241, 3991, 8756, 0,
	546, 0, 1927, 12962, 13724, 5595, 15451, 13674, 17872, 17578, 0, 14088, 9857, 19832, 0, 0,
	16156, 6346, 0, 0, 0, 0, 20017, 0, 11447, 13975, 14081, 16433, 12092, 2721, 0, 0, 0, 0, 10845,
	11878, 9409, 10834, 0, 0, 0, 0, 0, 3893, 8466, 14594, 12562, 0, 4493, 12835, 4074, 13162, 3989,
	15071, 16182, 18100, 14538, 11047, 19607, 0, 0, 7402, 15997, 10345, 4511, 0, 0, 2690, 2008,
	17433, 12129, 18965, 963, 8141, 1634, 0, 0, 0, 17611, 103, 6778, 2556, 10019, 6041, 0, 2334,
	11996, 432, 445, 0, 0, 2714, 15311, 0, 0, 0, 11050, 16715, 10504, 15841, 2924, 12950, 16569,
	4461, 14229, 3629, 17410, 15312, 4600, 0, 10102, 2485, 3393, 1454, 10430, 0, 0, 1561, 3565, 0,
	13098, 0, 12043, 16998, 0, 17606, 10069, 0, 0, 0, 0, 0, 0, 0, 0, 7851, 0, 0, 9724, 0, 4252, 0,
	7039, 10115, 16983, 13091, 0, 7600, 1909, 2056, 5375, 16957, 6946, 9186, 12817, 5698, 14473,
	9114, 14627, 15048, 17769, 0, 0, 0, 0, 0, 0, 15487, 7643, 2167, 10399, 6628, 10313, 0, 6010, 0,
	1827, 2761, 9129, 11958, 13167, 13826, 11126, 17391, 18362, 0, 0, 8397, 0, 0, 0, 14521, 0,
	16454, 0, 0, 0, 0, 0, 16265, 0, 0, 15167, 3532, 15964, 10030, 18183, 6952, 12480, 17540, 20311,
	0, 0, 17577, 10755, 0, 11628, 0, 0, 0, 0, 11868, 0, 5861, 0, 20094, 3665, 6609, 11700, 15725, 0,
	0, 6872, 11736, 8052, 14875, 1607, 10449, 3152, 15900, 0, 0, 0, 12961, 17177, 0, 0, 7541, 0,
	9787, 1959, 12162, 17132, 977, 13914, 4595, 9015, 7690, 0, 0, 0, 0, 14532, 17778, 0, 1749,
	14976, 3755, 0, 9705, 10145, 12200, 12411, 14978, 16792, 9092, 14043, 15986, 18551, 0, 0, 0, 0,
	7348, 15654, 18655, 18403, 20070, 0, 6098, 0, 0, 2081, 0, 15388, 0, 0, 0, 0, 0, 0, 0, 6184, 0,
	0, 0, 0, 9262, 14868, 0, 0, 0, 0, 0, 0, 0, 7088, 3582, 0, 0, 15713, 0, 7205, 0, 3999, 19575,
	1281, 8794, 9244, 12683, 15943, 0, 0, 0, 7017, 0, 0, 16612, 0, 0, 0, 0, 7691, 2849, 12263,
	12792, 17814, 18432, 0, 0, 0, 0, 0, 15739, 19292, 0, 0, 9812, 1993, 0, 5711, 15485, 15971,
	20011, 11219, 0, 16025, 0, 0, 0, 0, 0, 0, 6115, 17755, 2195, 0, 0, 0, 1894, 0, 0, 0, 16855, 0,
	7977, 15164, 9435, 0, 0, 2326, 0, 0, 0, 10603, 0, 15352, 19209, 19877, 17694, 1463, 10220, 5976,
	1097, 19471, 474, 4988, 7005, 0, 0, 6169, 0, 0, 18425, 13071, 0, 14444, 0, 13151, 10157, 0, 0,
	5496, 0, 4481, 18179, 0, 15838, 19049, 0, 0, 0, 12664, 0, 0, 0, 15039, 17255, 10001, 9750,
	15042, 17858, 17112, 0, 13375, 16705, 0, 19078, 14950, 0, 995, 0, 0, 4582, 7684, 14629, 0, 0,
	18495, 15473, 0, 0, 0, 0, 6204, 9243, 18467, 13455, 818, 16490, 0, 11472, 0, 0, 12241, 9881,
	15919, 1173, 0, 0, 0, 1588, 2129, 2625, 3139, 5402, 9263, 0, 9634, 0, 0, 0, 0, 12514, 16094,
	10952, 5575, 19060, 0, 0, 0, 10544, 0, 0, 0, 14151, 0, 11430, 9343, 10106, 17138, 18769, 0,
	12127, 0, 0, 5835, 2809, 0, 0, 0, 0, 0, 12941, 0, 13055, 0, 2009, 5225, 0, 2000, 3877, 8784,
	19747, 0, 5491, 7191, 9740, 891, 9033, 16633, 18445, 19013, 601, 11416, 9855, 0, 0, 11654, 0, 0,
	0, 0, 5482, 12384, 0, 19899, 0, 2904, 0, 0, 12087, 10238, 0, 0, 10337, 10011, 15573, 0, 0, 0, 0,
	0, 0, 5594, 0, 11428, 17721, 6243, 0, 0, 0, 0, 6513, 0, 0, 0, 0, 0, 6221, 0, 15281, 0, 0, 0,
	370, 13128, 667, 18368, 4656, 0, 0, 0, 0, 0, 11409, 12862, 10815, 10129, 1926, 12524, 16549,
	18401, 0, 0, 18539, 1698, 0, 0, 611, 3670, 0, 0, 0, 17883, 0, 0, 1626, 0, 13599, 6030, 17918, 0,
	6009, 0, 0, 0, 0, 0, 0, 12371, 0, 0, 3963, 14941, 10158, 15019, 0, 6061, 0, 2497, 0, 1524,
	14577, 578, 203, 567, 1841, 4250, 7846, 8859, 5293, 11088, 16322, 16675, 150, 16779, 10111,
	8055, 18485, 0, 0, 14205, 1625, 16351, 17040, 19025, 20336, 0, 5098, 0, 19858, 0, 17197, 0, 0,
	0, 20031, 18070, 7890, 9238, 8210, 18336, 18059, 5863, 15317, 9911, 18682, 0, 0, 0, 0, 0, 9023,
	18269, 14335, 1297, 16037, 17789, 0, 0, 16625, 0, 0, 0, 17129, 12400, 255, 0, 0, 18847, 0, 0, 0,
	8337, 0, 18574, 0, 20350, 15806, 0, 0, 13324, 0, 0, 0, 18098, 13467, 18704, 0, 0, 0, 705, 14004,
	0, 6698, 0, 0, 206, 0, 0, 15303, 3211, 0, 5670, 16640, 0, 0, 1521, 9549, 0, 0, 10326, 18207,
	1034, 0, 0, 14640, 201, 4069, 5164, 11202, 12399, 592, 6068, 16453, 8481, 1064, 5071, 8411,
	15579, 16714, 10577, 17615, 0, 3305, 0, 15574, 0, 0, 0, 4963, 1111, 174, 14725, 3087, 10116,
	3283, 16661, 17285, 17421, 0, 0, 1847, 0, 14637, 16960, 6958, 1251, 7699, 5310, 9278, 11282,
	17167, 0, 3718, 9290, 2559, 2569, 8764, 1755, 3319, 9697, 17338, 19115, 0, 12813, 18410, 1450,
	6429, 0, 8836, 0, 4191, 0, 1477, 0, 0, 12992, 0, 3798, 20289, 500, 0, 0, 1945, 593, 0, 19251,
	8713, 4523, 7264, 12120, 0, 1177, 0, 0, 5867, 940, 7130, 0, 0, 4840, 7146, 0, 0, 0, 5754, 13184,
	11201, 14210, 16734, 0, 0, 0, 13979, 3024, 12564, 311, 1794, 19839, 0, 0, 11880, 8509, 0, 13371,
	5030, 6612, 9700, 15053, 16828, 16538, 17418, 13505, 17528, 19253, 0, 0, 7095, 0, 0, 0, 17801,
	3988, 1560, 4309, 5449, 0, 7931, 0, 2331, 5531, 7743, 0, 4419, 3104, 10203, 13146, 0, 19694,
	16864, 7463, 18060, 5490, 14930, 0, 0, 9361, 0, 0, 0, 0, 4008, 1245, 9587, 4932, 7128, 0, 0,
	7137, 0, 0, 0, 3466, 15857, 0, 7996, 0, 0, 0, 15020, 0, 0, 0, 6353, 0, 0, 6537, 0, 0, 5236,
	15009, 13994, 3215, 2862, 0, 0, 0, 15259, 0, 15781, 4204, 4766, 6808, 9245, 9873, 18330, 4045,
	9667, 11105, 8801, 13472, 13857, 14929, 6472, 10159, 8333, 9971, 14239, 16365, 16937, 0, 10352,
	0, 0, 0, 8312, 10817, 0, 0, 1720, 15560, 0, 6869, 12081, 2190, 4111, 4431, 6044, 14148, 16647,
	17574, 7368, 13148, 13906, 16616, 20027, 6617, 14862, 4128, 2349, 14065, 18054, 0, 0, 0, 0,
	12611, 17047, 17731, 10883, 5240, 7016, 10209, 17580, 11530, 2290, 3163, 5001, 6944, 0, 11701,
	0, 0, 11977, 0, 8903, 3371, 16282, 13605, 0, 10795, 0, 0, 11354, 6633, 8207, 8995, 10737, 0, 0,
	5767, 29, 7664, 20050, 0, 20297, 11766, 2469, 20365, 0, 2254, 5931, 7177, 9439, 15639, 0, 0,
	18884, 478, 6257, 1109, 13977, 2317, 14274, 10496, 16699, 0, 6078, 2789, 7936, 16668, 8732,
	16143, 0, 0, 0, 0, 0, 0, 0, 20014, 0, 0, 18816, 17777, 0, 0, 1349, 148, 6368, 10540, 18730,
	15556, 15248, 5996, 20153, 7961, 8886, 13354, 0, 1956, 1842, 9388, 12678, 14931, 16005, 9382,
	5048, 166, 5652, 9247, 12805, 7549, 0, 6101, 0, 19838, 0, 8529, 0, 3490, 16590, 0, 15912, 0,
	17415, 8980, 11446, 20054, 0, 5859, 18240, 0, 2473, 6772, 11629, 13377, 4808, 9733, 13089,
	12283, 3337, 18035, 0, 7980, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212, 16532, 0, 2835, 10814, 12877,
	4097, 15447, 3689, 8493, 0, 0, 0, 17148, 0, 0, 0, 0, 0, 0, 0, 16251, 0, 17093, 6413, 16846,
	6217, 2233, 3013, 4897, 6287, 4100, 9417, 14070, 0, 0, 12974, 8301, 8140, 9212, 0, 3859, 19732,
	1498, 0, 0, 18340, 19069, 0, 0, 0, 9438, 0, 17988, 18038, 8162, 13302, 10242, 6370, 10097,
	11199, 11246, 0, 0, 0, 6176, 2820, 15920, 16369, 0, 13572, 0, 0, 577, 2664, 9483, 0, 0, 0, 0, 0,
	0, 846, 4172, 0, 11221, 0, 0, 8004, 16776, 17851, 19959, 0, 0, 0, 2196, 4534, 17379, 2558,
	12630, 0, 0, 19242, 0, 0, 9170, 0, 16753, 11846, 0, 17925, 0, 17291, 7571, 14877, 0, 0, 0, 0, 0,
	0, 9257, 1189, 1542, 0, 0, 0, 19911, 0, 0, 18394, 0, 4844, 0, 3647, 1991, 11951, 16883, 9493,
	13139, 0, 10903, 1917, 12800, 16157, 4498, 0, 4040, 19372, 3644, 12285, 14865, 17936, 18912,
	19712, 16471, 0, 10299, 7, 6330, 14767, 0, 7499, 7762, 18939, 1877, 0, 3145, 5388, 3695, 5799,
	16696, 18755, 0, 0, 12673, 1496, 11145, 0, 0, 0, 0, 0, 6697, 0, 12116, 487, 0, 0, 0, 0, 9189, 0,
	10652, 15536, 12632, 0, 0, 0, 11568, 4917, 0, 5619, 0, 16269, 0, 4343, 7831, 9218, 0, 2563,
	17361, 0, 0, 0, 11356, 54, 4156, 11576, 15547, 19362, 9329, 0, 13520, 8785, 14342, 0, 1470, 542,
	0, 2420, 9500, 0, 0, 0, 9221, 13508, 0, 0, 0, 15309, 0, 0, 3701, 0, 0, 0, 0, 7038, 7243, 9434,
	6178, 9176, 1711, 9933, 5050, 0, 0, 3673, 5367, 1748, 13197, 426, 0, 0, 0, 0, 20208, 4323, 5893,
	719, 12602, 0, 4681, 0, 7059, 0, 2797, 1296, 3697, 10965, 12108, 14029, 1358, 15910, 0, 14456,
	463, 0, 0, 19608, 10838, 0, 298, 3693, 10884, 6938, 0, 16971, 11303, 0, 0, 14916, 0, 0, 0, 0,
	641, 1085, 9024, 8659, 1629, 11001, 12747, 13182, 1365, 4775, 5572, 8657, 6945, 9730, 2981,
	14381, 9075, 1887, 11304, 10508, 13651, 14682, 2985, 4211, 8642, 766, 2609, 11946, 6219, 15315,
	15761, 16410, 17711, 7585, 18064, 15432, 18299, 18503, 18677, 8294, 19596, 3722, 19882, 14090,
	19913, 20106, 20148, 8450, 5868, 14505, 0, 0, 0, 0, 7081, 11108, 18500, 0, 0, 0, 0, 0, 20004,
	14468, 0, 12182, 17871, 0, 3983, 6452, 0, 0, 18567, 4739, 0, 15097, 11420, 15354, 17864, 0, 0,
	0, 9395, 12710, 14851, 9778, 16690, 17530, 0, 8436, 4171, 10427, 16293, 16858, 16479, 19019,
	3765, 2773, 4555, 4705, 18989, 8830, 0, 0, 2041, 0, 9403, 0, 0, 0, 47, 17625, 0, 0, 0, 12242,
	15728, 4296, 18476, 0, 19476, 13365, 19071, 10900, 15192, 20193, 15, 16945, 10211, 0, 14333, 0,
	0, 12529, 7825, 7978, 0, 0, 0, 1310, 6152, 19542, 0, 4277, 11322, 12985, 0, 0, 0, 0, 0, 0, 0,
	1441, 0, 8639, 2344, 5681, 5907, 7251, 7444, 0, 0, 948, 0, 0, 10353, 0, 0, 0, 0, 0, 0, 0, 56,
	5784, 3249, 8295, 17878, 19062, 135, 3455, 0, 13134, 0, 4340, 15255, 12704, 0, 0, 3613, 9711,
	17573, 141, 7237, 19722, 1666, 20190, 0, 19189, 0, 9318, 0, 0, 0, 0, 18228, 0, 0, 482, 1707,
	6363, 10194, 3050, 11819, 15424, 0, 14220, 19713, 2898, 6890, 9368, 16268, 8574, 6748, 11249,
	17773, 0, 15580, 4412, 1973, 7053, 0, 0, 0, 0, 8640, 0, 0, 0, 0, 0, 0, 16887, 5965, 0, 11901,
	4320, 0, 0, 18024, 7483, 10402, 0, 0, 13991, 15099, 12482, 0, 0, 0, 0, 0, 0, 0, 0, 5052, 13968,
	6827, 1770, 6391, 15685, 16798, 5780, 0, 0, 0, 0, 19897, 0, 0, 0, 353, 561, 2444, 6388, 1670,
	453, 4075, 1024, 9323, 4378, 16271, 16531, 7772, 9930, 14363, 17444, 18808, 8722, 19634, 0, 0,
	0, 4594, 8747, 14040, 0, 0, 0, 0, 3608, 8578, 12592, 15727, 0, 0, 0, 6765, 13012, 3097, 3997,
	14402, 17539, 0, 0, 0, 16890, 4076, 3493, 19643, 20260, 0, 10747, 0, 9421, 0, 0, 0, 0, 91, 0, 0,
	14166, 0, 16754, 0, 9200, 1599, 16746, 8020, 0, 0, 6798, 754, 3385, 0, 0, 0, 0, 16416, 3230,
	7683, 4011, 8232, 12512, 3237, 11549, 4830, 13193, 15257, 12199, 17914, 20051, 0, 0, 477, 2412,
	462, 4125, 4453, 18578, 19382, 11123, 13587, 15116, 14156, 3652, 13312, 15704, 17050, 0, 0,
	12796, 0, 0, 6932, 339, 11230, 0, 0, 0, 13858, 0, 0, 6359, 7231, 0, 0, 0, 0, 285, 435, 0, 0,
	8217, 1473, 1246, 0, 0, 9001, 0, 0, 13992, 19260, 0, 10678, 0, 0, 0, 0, 0, 0, 0, 0, 1845, 0, 0,
	4929, 15284, 18731, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7342, 18577, 0, 6423, 3505, 8716,
	0, 0, 0, 6190, 2568, 4312, 9105, 7884, 0, 18732, 0, 5002, 0, 19248, 0, 16137, 0, 0, 16450, 17,
	3586, 7083, 0, 0, 0, 0, 0, 0, 0, 0, 4287, 4034, 4727, 18971, 0, 3758, 1737, 8967, 16632, 10937,
	18725, 0, 5251, 0, 0, 0, 0, 0, 0, 9788, 15648, 16575, 5184, 11523, 0, 18672, 0, 9109, 0, 950, 0,
	17938, 2346, 15798, 19249, 0, 0, 2219, 3159, 8534, 17560, 5743, 12712, 16022, 7384, 1655, 18959,
	5289, 3955, 2342, 3727, 4882, 3287, 1397, 3110, 7332, 5087, 1249, 11685, 14200, 10455, 19270,
	20202, 461, 11927, 18365, 20243, 0, 0, 0, 2367, 0, 0, 0, 4016, 0, 0, 7491, 0, 9398, 7765, 5786,
	0, 2840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 842, 3476, 17275, 0, 0, 11524, 12481, 3592, 13104,
	15982, 0, 12134, 18439, 0, 0, 18810, 0, 0, 0, 10957, 13015, 8743, 15554, 0, 0, 2097, 0, 0, 0,
	926, 9586, 1269, 11365, 13188, 14915, 12766, 17406, 17836, 7761, 18735, 594, 9616, 0, 1077,
	6458, 0, 15634, 14284, 0, 710, 3241, 1403, 0, 3661, 0, 18608, 18952, 0, 8166, 0, 0, 0, 0, 0, 0,
	0, 0, 13688, 0, 0, 11796, 15736, 15984, 0, 0, 0, 0, 0, 0, 0, 10179, 12833, 11271, 0, 16592, 0,
	0, 0, 12299, 0, 0, 5885, 9064, 6602, 17664, 11944, 8622, 17881, 19664, 789, 6821, 18131, 9897,
	19565, 8138, 13264, 0, 0, 0, 0, 0, 0, 0, 0, 17460, 0, 0, 0, 18312, 0, 19553, 17259, 0, 0, 1176,
	13544, 1178, 13043, 18390, 0, 1123, 0, 8687, 13415, 0, 0, 2411, 4387, 7345, 11030, 12044, 16437,
	1200, 0, 0, 15090, 14273, 0, 0, 3273, 12717, 604, 3555, 4162, 15936, 5943, 14586, 945, 16088,
	2950, 16677, 20182, 609, 0, 6701, 2810, 16162, 1214, 8433, 9140, 8268, 11359, 17091, 0, 0,
	16680, 10423, 19574, 0, 0, 0, 0, 0, 0, 8423, 10439, 14716, 0, 0, 17020, 17121, 0, 3248, 9479,
	10938, 2142, 4184, 1120, 15029, 16504, 8469, 16626, 18575, 0, 0, 16596, 8264, 10397, 17016, 0,
	0, 3610, 10546, 3258, 7561, 0, 0, 0, 962, 5873, 9974, 11238, 7777, 3696, 423, 2519, 3118, 4359,
	5211, 16566, 19861, 0, 0, 0, 0, 0, 0, 0, 5577, 4556, 5555, 7771, 1897, 9954, 10346, 0, 3391,
	3616, 1901, 13035, 723, 13229, 12364, 17141, 16901, 0, 9348, 5876, 6158, 0, 0, 629, 0, 0, 0,
	4410, 10444, 0, 0, 19210, 12013, 0, 9898, 16344, 327, 0, 0, 0, 0, 4290, 0, 0, 2211, 13253, 0,
	1948, 8948, 12559, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 5748, 4635, 17268, 17542, 8135, 0, 5937, 0,
	15890, 0, 7525, 9145, 0, 13061, 0, 0, 5608, 15276, 0, 0, 0, 10512, 12218, 14925, 5623, 5503,
	12538, 198, 12612, 0, 0, 0, 18422, 0, 0, 0, 0, 0, 14022, 0, 17724, 0, 0, 6205, 0, 0, 0, 0, 0,
	791, 0, 46, 6411, 0, 0, 0, 0, 0, 0, 10160, 0, 0, 9859, 0, 0, 12368, 0, 0, 43, 6319, 1614, 6990,
	4549, 9151, 0, 0, 1072, 3196, 5566, 6455, 13290, 14540, 3878, 14458, 14845, 16397, 18103, 18164,
	5259, 0, 0, 14421, 16097, 0, 0, 0, 0, 13749, 15486, 0, 5548, 9510, 4348, 0, 4182, 0, 1469, 5498,
	0, 18108, 7124, 14006, 16270, 0, 0, 0, 8689, 0, 10461, 0, 0, 0, 9198, 15992, 3131, 1908, 8414,
	16378, 0, 4548, 8623, 5011, 4774, 12848, 9267, 13457, 2287, 12290, 10025, 12526, 14659, 18092,
	8695, 400, 13239, 18647, 18790, 15357, 15546, 18529, 633, 3584, 18649, 18903, 1617, 19696, 8840,
	0, 0, 9410, 0, 1930, 7530, 9701, 0, 0, 0, 64, 9822, 15642, 0, 14632, 5715, 18443, 0, 0, 16650,
	1708, 0, 0, 0, 1068, 14001, 0, 0, 18346, 0, 0, 8608, 0, 0, 0, 0, 4209, 2687, 644, 4084, 828,
	6632, 12912, 0, 0, 0, 0, 0, 14454, 17184, 4463, 13240, 0, 0, 742, 953, 1579, 0, 0, 0, 2905,
	13806, 16085, 20178, 2501, 3243, 4850, 6663, 10109, 1205, 0, 18352, 0, 2053, 2222, 10163, 11888,
	2065, 11884, 9379, 0, 0, 17150, 0, 12232, 12556, 0, 0, 0, 0, 0, 17715, 0, 8631, 0, 0, 8, 13021,
	18550, 0, 0, 0, 0, 2919, 4449, 0, 2032, 9307, 3611, 13260, 13288, 2156, 16473, 0, 954, 5705, 0,
	0, 0, 17662, 0, 0, 0, 4700, 10105, 17380, 0, 0, 0, 4389, 3260, 4263, 1654, 10831, 19791, 11837,
	535, 3072, 5848, 6133, 8339, 13575, 0, 12166, 0, 0, 16343, 0, 8167, 10189, 12913, 0, 3768, 0, 0,
	0, 0, 0, 1858, 3141, 3383, 6039, 17004, 6992, 18576, 19107, 17739, 14977, 0, 0, 0, 4033, 17630,
	0, 0, 7050, 0, 0, 16882, 9506, 0, 17089, 0, 10727, 0, 0, 0, 5270, 0, 0, 16969, 1326, 3806,
	15846, 9301, 6034, 14351, 6050, 6114, 0, 2515, 17346, 0, 0, 0, 2957, 15361, 16852, 17850, 0, 0,
	0, 15630, 3017, 11703, 8744, 0, 5309, 8957, 1862, 12571, 19468, 0, 3336, 0, 13305, 0, 5725,
	14795, 6886, 0, 659, 19193, 0, 8395, 11118, 8935, 0, 8757, 12406, 18162, 0, 7263, 0, 0, 0, 0, 0,
	2923, 959, 7965, 12453, 16010, 19792, 0, 0, 0, 0, 0, 17335, 8548, 6907, 14551, 17409, 18427,
	1419, 10471, 960, 8660, 20018, 0, 725, 11060, 0, 20041, 0, 15077, 0, 0, 0, 0, 0, 11379, 9446, 0,
	11378, 20047, 0, 823, 11127, 2304, 11180, 10247, 12982, 12403, 4602, 31, 7792, 7907, 10222,
	13598, 15656, 0, 11552, 1766, 0, 0, 0, 6726, 11212, 16774, 4038, 0, 0, 16991, 3662, 0, 19269, 0,
	14209, 9800, 18961, 0, 0, 0, 0, 0, 0, 15438, 9893, 14928, 0, 4302, 4593, 4699, 0, 1230, 0,
	19888, 0, 5219, 17341, 13976, 7842, 0, 0, 3709, 0, 8190, 0, 0, 17934, 2373, 19277, 6089, 2433,
	2825, 10712, 13424, 17922, 0, 12121, 13541, 0, 0, 0, 0, 3302, 0, 0, 0, 17756, 0, 0, 2666, 5653,
	0, 464, 16224, 5864, 19101, 16237, 7101, 16168, 17965, 17188, 19576, 0, 15377, 0, 7709, 0,
	20022, 0, 0, 7611, 8583, 0, 0, 17579, 10248, 0, 0, 3733, 2796, 6179, 0, 4762, 0, 0, 19085, 0,
	14909, 15873, 7484, 8920, 869, 11029, 0, 0, 0, 5230, 10384, 10420, 0, 0, 0, 3838, 14028, 18109,
	6728, 20146, 0, 0, 6574, 17911, 0, 0, 17128, 0, 0, 282, 2200, 3328, 11308, 10537, 18559, 19934,
	10336, 57, 0, 0, 1299, 7866, 18325, 1802, 0, 16772, 16861, 18319, 3178, 0, 0, 1000, 2698, 10890,
	0, 0, 0, 0, 0, 18490, 18715, 12233, 19431, 0, 0, 0, 0, 6008, 0, 0, 0, 6261, 0, 7975, 0, 2846,
	19328, 0, 5080, 884, 1935, 2673, 15730, 0, 0, 688, 0, 0, 6499, 15620, 13391, 0, 0, 9809, 0,
	5120, 14919, 12799, 0, 0, 0, 0, 0, 5221, 0, 0, 1499, 0, 0, 0, 0, 0, 0, 0, 15568, 7798, 0, 5839,
	11422, 0, 4559, 12024, 0, 16508, 2713, 2511, 8029, 10267, 11717, 14570, 17152, 9922, 0, 0, 3851,
	5023, 987, 7867, 5934, 14544, 15524, 17140, 1355, 0, 10564, 11558, 7775, 17065, 0, 0, 7506, 0,
	0, 0, 5264, 5010, 9291, 17707, 19590, 0, 0, 5568, 11216, 0, 10070, 10477, 0, 6687, 0, 1461,
	2208, 2874, 11165, 11333, 16580, 0, 7349, 13160, 20215, 0, 0, 1813, 0, 11167, 15476, 18857,
	16458, 0, 0, 13309, 0, 295, 8703, 9907, 14100, 18534, 0, 0, 19470, 19680, 0, 0, 0, 0, 0, 5450,
	8684, 0, 0, 0, 4713, 0, 19205, 0, 0, 10953, 0, 0, 3210, 6667, 8514, 1133, 11441, 0, 0, 0, 0, 0,
	3412, 0, 1093, 5, 12105, 0, 18752, 0, 0, 4305, 0, 18384, 0, 0, 16829, 0, 19736, 0, 3930, 6676,
	8457, 15003, 0, 2025, 0, 0, 16735, 18994, 14593, 9808, 2203, 4611, 2642, 19181, 9232, 20201, 0,
	15829, 9018, 19490, 4883, 7248, 15208, 11071, 0, 5845, 18167, 0, 0, 18151, 0, 0, 17940, 19068,
	0, 0, 0, 6887, 14124, 0, 0, 4349, 6495, 7437, 18305, 0, 4859, 0, 0, 4896, 0, 0, 0, 0, 7660,
	12768, 0, 4639, 10419, 15404, 11476, 10911, 9237, 10236, 16816, 17360, 18681, 19079, 0, 0, 6317,
	9010, 0, 6322, 17043, 1300, 4098, 5585, 13176, 15944, 17621, 906, 8662, 11588, 0, 15371, 2480,
	5497, 652, 10015, 6789, 9817, 11632, 2725, 2906, 9426, 11698, 7161, 4494, 9008, 9721, 12527,
	12589, 649, 3805, 4704, 8205, 9112, 4415, 11968, 13663, 8066, 4015, 10489, 5658, 11976, 12432,
	12802, 13891, 6138, 8729, 14002, 11611, 14515, 15237, 15842, 12536, 16131, 626, 8349, 16408,
	18105, 8428, 0, 20381, 3994, 11579, 8149, 12707, 6920, 0, 0, 0, 0, 10635, 11269, 15175, 0, 0,
	10686, 0, 0, 9055, 16259, 0, 9172, 0, 2571, 0, 0, 1218, 0, 9174, 17279, 5804, 19183, 0, 0, 0,
	13519, 15610, 17504, 0, 0, 3848, 7509, 13434, 1911, 13947, 16009, 15797, 20268, 0, 0, 0, 3209,
	2502, 10754, 15428, 1170, 10078, 12196, 18695, 18904, 10342, 17356, 3053, 0, 10137, 0, 0, 11542,
	0, 0, 279, 6404, 5822, 19615, 8048, 17113, 0, 0, 0, 0, 0, 19657, 0, 0, 13706, 11208, 0, 6364,
	3972, 9972, 472, 10044, 16197, 9902, 18509, 0, 0, 0, 0, 14887, 0, 0, 12159, 0, 0, 12853, 18242,
	7924, 5512, 10199, 6530, 18738, 2542, 2536, 9695, 10486, 1747, 4106, 0, 10992, 14080, 15051,
	17215, 686, 0, 0, 0, 0, 0, 4585, 0, 0, 7301, 8350, 14616, 0, 0, 0, 3272, 0, 0, 15415, 1092, 0,
	9224, 0, 5879, 0, 0, 9734, 15084, 20059, 10130, 3358, 11721, 14283, 8720, 11267, 15468, 17588,
	905, 7126, 6810, 17272, 18871, 11823, 0, 1298, 14107, 0, 9299, 5274, 9836, 17243, 0, 7822,
	15960, 18587, 2657, 8128, 12794, 16087, 15678, 19198, 0, 11330, 544, 10358, 11644, 0, 6093,
	1633, 4994, 5106, 8854, 18302, 19817, 8161, 0, 1529, 0, 10961, 0, 0, 1051, 10503, 0, 2377, 0, 0,
	0, 0, 0, 0, 8342, 0, 11831, 4734, 11360, 8485, 8124, 12397, 0, 10319, 0, 0, 15871, 0, 2119,
	10002, 0, 2170, 12471, 10924, 1659, 13804, 0, 0, 0, 0, 0, 0, 18501, 0, 16044, 10995, 0, 4291,
	17133, 16127, 9358, 0, 0, 8122, 5049, 12350, 0, 0, 0, 0, 0, 13636, 0, 0, 5539, 8494, 0, 0, 0,
	8234, 0, 11723, 11875, 7330, 18496, 0, 7277, 0, 0, 17349, 18459, 0, 0, 8426, 0, 0, 13814, 5597,
	5255, 4399, 16387, 0, 0, 0, 14149, 16659, 0, 0, 816, 18081, 8086, 0, 14437, 0, 0, 0, 0, 5485,
	7060, 16181, 18014, 10770, 0, 0, 7592, 1443, 14076, 19909, 7872, 0, 16920, 16062, 0, 15889,
	12510, 0, 0, 0, 0, 0, 0, 20043, 0, 5330, 12516, 0, 0, 0, 0, 10651, 16905, 0, 0, 12662, 8415,
	4893, 18763, 0, 0, 6514, 12103, 18664, 16068, 0, 0, 0, 0, 59, 19824, 0, 0, 4820, 0, 0, 0, 8510,
	9309, 10270, 7656, 8134, 12344, 12810, 18051, 0, 19537, 0, 7391, 14170, 52, 12783, 1280, 0,
	4706, 8709, 16927, 12287, 10156, 6704, 10320, 12872, 1130, 14864, 2581, 8017, 19155, 4242, 2169,
	5526, 4009, 1976, 7065, 6791, 5963, 7461, 18067, 1042, 19479, 19697, 2104, 20314, 16341, 6466,
	9273, 10079, 0, 0, 0, 17849, 0, 0, 0, 3119, 1801, 10386, 16708, 0, 14618, 0, 0, 19962, 13834, 0,
	0, 16370, 13637, 19514, 0, 15517, 18136, 0, 6806, 0, 13431, 10801, 17674, 0, 11346, 0, 0, 595,
	308, 0, 0, 557, 15877, 2113, 0, 2227, 8368, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10723, 4300,
	10964, 11059, 8518, 10297, 5272, 930, 1480, 8208, 12332, 3465, 15698, 4981, 16065, 18009, 9219,
	0, 3346, 0, 4757, 3116, 16395, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6447, 13152, 10683, 12488, 15892,
	19923, 0, 0, 1509, 10780, 16272, 1235, 17277, 3037, 6249, 19930, 0, 0, 9386, 0, 0, 16899, 2274,
	5218, 13537, 18776, 14913, 6906, 17997, 6194, 4949, 7942, 8346, 9511, 19454, 19531, 19929,
	16728, 0, 19573, 13973, 0, 2827, 0, 0, 19467, 9814, 0, 0, 0, 13392, 17044, 15073, 0, 0, 0, 0, 0,
	1831, 15854, 6442, 0, 0, 0, 0, 0, 8867, 0, 16702, 18221, 9303, 0, 8384, 18972, 0, 0, 8179, 9231,
	16101, 0, 0, 3596, 9127, 9418, 10052, 1630, 9997, 2368, 15323, 7959, 0, 7744, 14398, 15316, 0,
	0, 0, 7122, 7494, 13099, 3744, 13111, 17636, 0, 12033, 8051, 7115, 9038, 3353, 9475, 10816,
	14610, 0, 15463, 14879, 14758, 16982, 13494, 14508, 9206, 20197, 0, 0, 16016, 18925, 15778,
	2110, 7904, 0, 0, 10017, 13808, 14396, 18917, 15466, 5081, 12490, 5686, 4489, 17314, 19539,
	4120, 7678, 9496, 14825, 0, 0, 8645, 0, 0, 5894, 257, 10208, 14920, 10947, 12767, 19126, 0,
	7823, 213, 9629, 14445, 10732, 0, 0, 0, 14474, 0, 5939, 3408, 13304, 5712, 3197, 0, 0, 9411, 0,
	0, 10377, 15611, 0, 2197, 0, 15978, 3021, 13490, 14343, 0, 0, 0, 18536, 0, 7321, 11666, 0, 0,
	2055, 19379, 0, 8439, 0, 9679, 0, 0, 0, 12001, 0, 15962, 0, 0, 4081, 0, 1637, 0, 0, 3469, 0,
	10147, 0, 0, 0, 0, 0, 6762, 16321, 0, 0, 3683, 5613, 0, 0, 0, 0, 11272, 16653, 9796, 9856, 0,
	1166, 3724, 937, 4346, 0, 0, 0, 0, 0, 0, 0, 0, 20083, 9147, 13116, 15226, 6679, 0, 0, 0, 0,
	10438, 18748, 0, 0, 0, 1902, 0, 0, 390, 8165, 10764, 9227, 10127, 11090, 4601, 9772, 14329,
	16795, 17094, 13665, 14564, 18843, 9886, 14014, 0, 0, 0, 0, 11173, 19452, 0, 11122, 2992, 9260,
	624, 9554, 11727, 13567, 3434, 4217, 4680, 12378, 19494, 19707, 16118, 17451, 6214, 0, 8727,
	608, 12227, 13908, 15564, 0, 0, 0, 0, 0, 0, 6350, 11367, 15062, 0, 10013, 3886, 6160, 12423,
	14733, 8682, 15290, 5565, 17032, 8219, 13522, 18225, 8827, 0, 760, 84, 7072, 2772, 8390, 18121,
	8723, 17534, 9188, 12140, 14118, 11594, 2120, 19599, 0, 1660, 0, 0, 0, 18818, 0, 1241, 13938,
	9149, 14374, 0, 0, 0, 14025, 16121, 10453, 11850, 9002, 13650, 17311, 10476, 9497, 17933, 18714,
	18976, 6557, 2976, 5661, 0, 0, 0, 0, 0, 0, 13153, 0, 4325, 11295, 0, 0, 0, 5382, 6475, 0, 0, 0,
	0, 0, 0, 0, 9246, 0, 0, 8668, 9073, 2684, 12219, 0, 12520, 0, 17117, 4737, 8566, 10917, 19983,
	2423, 121, 13265, 4625, 0, 0, 6215, 17430, 0, 9743, 9465, 533, 14810, 0, 3117, 20142, 0, 12387,
	0, 0, 0, 4247, 13374, 10056, 14590, 15601, 16771, 0, 0, 1037, 0, 5435, 2751, 18922, 5771, 13557,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6365, 14965, 8929, 5139, 10139, 13917, 0, 0, 4292, 11541,
	15865, 8361, 14886, 16317, 19835, 8795, 7607, 0, 0, 0, 15021, 0, 0, 14123, 10751, 1207, 19505,
	0, 0, 0, 0, 0, 0, 0, 18378, 0, 6889, 448, 8413, 12904, 9988, 15650, 17740, 19789, 0, 19591, 0,
	0, 10405, 0, 3936, 0, 0, 0, 0, 0, 0, 0, 2922, 18897, 0, 14476, 18853, 18940, 19986, 2753, 0,
	18983, 19008, 0, 0, 0, 5397, 8383, 11417, 3870, 6269, 18990, 11387, 17822, 0, 0, 0, 5215, 7449,
	12818, 0, 5152, 11676, 0, 0, 0, 0, 12343, 14685, 0, 12633, 14060, 0, 0, 0, 12808, 12851, 0, 0,
	8451, 0, 0, 2209, 4104, 1253, 6314, 8229, 11806, 12822, 11555, 11800, 10565, 10776, 764, 0,
	1010, 3631, 13255, 0, 0, 0, 2224, 11083, 9717, 12440, 0, 0, 19808, 0, 0, 0, 16817, 1309, 0, 0,
	0, 0, 0, 0, 10288, 20160, 3160, 0, 10756, 16993, 0, 0, 0, 0, 9656, 0, 0, 2667, 6649, 5916, 2273,
	12801, 13981, 18413, 24, 18751, 19738, 12719, 3213, 0, 0, 0, 0, 330, 15907, 17320, 18486, 0,
	4210, 0, 248, 3656, 14355, 0, 0, 0, 0, 16585, 12107, 18260, 0, 2735, 7855, 12775, 16449, 0,
	14306, 7131, 14994, 19766, 5674, 0, 0, 0, 17312, 0, 0, 16161, 3354, 3827, 0, 0, 0, 0, 14904, 0,
	0, 0, 0, 6891, 0, 0, 93, 2491, 0, 0, 16004, 19239, 0, 0, 7071, 17741, 18124, 9335, 13547, 11329,
	18604, 18967, 12376, 14560, 19704, 14765, 16160, 18524, 0, 0, 0, 0, 284, 0, 1494, 0, 0, 0, 1741,
	3869, 0, 2754, 156, 110, 7111, 10798, 1410, 9537, 15456, 0, 0, 0, 15522, 0, 8630, 0, 0, 0, 0, 0,
	0, 0, 0, 10786, 17067, 18444, 0, 0, 0, 2899, 10563, 12876, 5945, 0, 0, 0, 13673, 0, 4332, 0, 0,
	19150, 10509, 19200, 853, 3014, 3375, 15088, 16893, 11527, 7048, 6414, 7725, 8973, 6980, 13311,
	13569, 15563, 16135, 19701, 0, 0, 16159, 19670, 0, 0, 7839, 0, 0, 0, 0, 0, 0, 966, 13988, 14584,
	17742, 20181, 0, 0, 0, 0, 10532, 0, 698, 17545, 0, 20024, 10230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 356,
	10251, 0, 895, 15209, 3136, 14069, 0, 13477, 0, 0, 0, 9275, 2003, 6177, 4466, 13714, 158, 6122,
	8598, 8868, 10318, 8588, 10630, 4130, 12639, 14903, 17599, 17802, 1357, 18643, 8615, 9906,
	18854, 11898, 2137, 4131, 4557, 7136, 12681, 6185, 8191, 16860, 18924, 1832, 4451, 4393, 12426,
	0, 5453, 0, 346, 7080, 20066, 3256, 0, 0, 8307, 7745, 0, 8118, 0, 14503, 17843, 20284, 424,
	1201, 9096, 872, 17619, 2767, 0, 0, 0, 0, 259, 3583, 10391, 13137, 0, 0, 0, 3694, 5832, 11453,
	12307, 0, 6226, 0, 0, 11525, 19980, 5207, 0, 0, 0, 8530, 0, 0, 11066, 3627, 6086, 5880, 11550,
	1891, 0, 15334, 16805, 20228, 0, 3961, 0, 9538, 0, 15034, 0, 0, 0, 0, 11870, 0, 18700, 12640,
	12507, 13928, 1119, 1876, 0, 2516, 0, 13592, 11138, 508, 7221, 8693, 0, 12849, 13219, 12347,
	8438, 14093, 16444, 16867, 18974, 19529, 0, 6552, 13999, 0, 16298, 7049, 17639, 0, 0, 0, 0,
	16999, 19402, 0, 8269, 3685, 3654, 0, 2529, 131, 4630, 13363, 13951, 0, 0, 3239, 8876, 14556, 0,
	0, 10672, 13357, 14933, 6781, 1352, 1849, 8406, 13017, 17575, 20013, 3811, 516, 10378, 11458,
	13972, 19552, 0, 17887, 0, 8025, 9036, 0, 18284, 815, 3403, 9372, 0, 0, 11256, 17276, 19164, 0,
	15942, 0, 0, 0, 5148, 16509, 7879, 1890, 0, 0, 0, 6643, 8306, 0, 0, 18043, 0, 8028, 0, 2771, 0,
	12806, 13896, 13468, 6951, 16132, 11410, 0, 0, 7992, 0, 0, 11638, 17355, 16402, 0, 0, 0, 0, 0,
	0, 5231, 0, 0, 0, 0, 13444, 7704, 7269, 17501, 19352, 0, 0, 3570, 19717, 0, 11176, 2393, 0,
	4170, 4365, 8680, 14768, 18016, 6518, 11508, 10913, 13278, 19534, 0, 9100, 12598, 0, 17838,
	3299, 11869, 6371, 13008, 0, 0, 19145, 212, 8254, 0, 0, 0, 0, 0, 2069, 4477, 10848, 15832, 0,
	13785, 1483, 8163, 11132, 14044, 14483, 2265, 6966, 4064, 12149, 14172, 1501, 10426, 11932,
	16324, 10547, 3917, 6717, 5961, 12151, 18185, 2426, 0, 0, 11068, 14267, 17217, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 18736, 0, 0, 4486, 0, 0, 0, 0, 0, 0, 7159, 18214, 0, 0, 0, 0, 5690, 12637, 0, 0, 1734,
	7404, 17439, 0, 0, 9644, 4165, 0, 455, 0, 6182, 8501, 10241, 16778, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	8796, 4122, 0, 10643, 0, 0, 0, 2896, 20060, 0, 0, 13638, 11811, 0, 8113, 9770, 11306, 6715,
	14405, 18910, 6066, 10216, 10706, 15699, 5563, 11274, 18310, 18895, 12212, 6255, 0, 0, 0, 7687,
	0, 0, 0, 0, 17107, 0, 0, 2670, 16356, 0, 0, 7351, 0, 1834, 0, 0, 5987, 4001, 6450, 1653, 10435,
	12229, 13702, 19284, 0, 0, 10597, 0, 15952, 0, 11690, 15458, 0, 18248, 0, 0, 0, 0, 18663, 6337,
	6070, 10339, 16299, 19425, 0, 0, 0, 0, 1006, 3593, 0, 9517, 0, 0, 19257, 0, 12000, 0, 0, 4114,
	0, 14731, 17109, 0, 0, 0, 7606, 7043, 0, 13006, 15129, 0, 15578, 0, 1122, 13620, 0, 5719, 0,
	3935, 5567, 7733, 0, 0, 0, 0, 0, 0, 15431, 0, 2936, 18666, 0, 3312, 4572, 15253, 0, 0, 6500, 0,
	3125, 0, 18243, 0, 2316, 6275, 3826, 3933, 7960, 13829, 16330, 18209, 0, 10334, 2483, 9242,
	4792, 6143, 13726, 13926, 14641, 17362, 17800, 14832, 3060, 0, 0, 0, 1032, 12075, 17686, 0, 0,
	0, 0, 0, 1881, 12038, 10866, 13635, 14853, 0, 15467, 0, 0, 0, 0, 4356, 19733, 13094, 0, 1132,
	17880, 0, 19785, 365, 9326, 11226, 19821, 13000, 0, 16051, 14024, 7156, 13295, 13904, 0, 0, 885,
	12396, 2159, 0, 0, 2722, 3934, 10206, 9990, 602, 14840, 14984, 0, 0, 0, 0, 17181, 0, 8821, 0, 0,
	0, 0, 7311, 16933, 0, 6638, 0, 0, 14543, 14985, 0, 0, 0, 6406, 0, 4803, 0, 2312, 0, 19698,
	14379, 9633, 20244, 8677, 6496, 0, 0, 0, 0, 19495, 2621, 9025, 7632, 19919, 0, 11139, 0, 0, 0,
	0, 0, 0, 1545, 13762, 10268, 728, 8155, 0, 0, 0, 3767, 1084, 14897, 0, 0, 0, 4779, 0, 8750,
	16075, 19412, 0, 9027, 3140, 1923, 3923, 9349, 10256, 11502, 655, 5194, 7502, 8351, 9063, 9437,
	12901, 13608, 14524, 15598, 3315, 14996, 15956, 17985, 4018, 5312, 812, 6021, 18099, 0, 5933,
	15784, 0, 13583, 15814, 0, 0, 19401, 13952, 0, 0, 11750, 0, 0, 4317, 11559, 0, 13783, 0, 0,
	7923, 13659, 3437, 0, 16079, 0, 8771, 8912, 9333, 4975, 14535, 19120, 19728, 7262, 0, 0, 0,
	14605, 7305, 8443, 6547, 17781, 19241, 0, 0, 0, 0, 0, 8008, 2618, 0, 15011, 11131, 19056, 5151,
	6933, 9453, 18629, 0, 13268, 18116, 0, 16478, 0, 1585, 0, 7917, 0, 0, 1623, 14050, 0, 0, 6401,
	4205, 13553, 486, 18170, 0, 0, 1699, 13007, 3275, 2814, 14311, 0, 9607, 10283, 11389, 13036, 0,
	0, 10533, 16100, 16125, 10364, 10808, 11260, 15025, 15191, 15132, 5177, 5440, 19317, 11432,
	20158, 1041, 11622, 18091, 12074, 0, 11460, 0, 16547, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5235, 10976,
	14644, 0, 0, 0, 19459, 0, 476, 3738, 11347, 11816, 5724, 15166, 0, 0, 0, 0, 7063, 1848, 3120,
	13314, 11475, 11876, 15202, 5037, 11128, 2534, 3645, 14749, 0, 0, 0, 5144, 0, 0, 0, 12940,
	11115, 0, 13711, 0, 12539, 15128, 6092, 9813, 19533, 20155, 11548, 11357, 0, 2505, 0, 0, 0, 0,
	15839, 19185, 10495, 17947, 13782, 0, 0, 2967, 2394, 1479, 4185, 6662, 18474, 1400, 0, 1692, 0,
	18279, 0, 0, 0, 0, 13009, 10765, 4467, 7602, 0, 2164, 0, 0, 0, 5462, 95, 15418, 0, 10720, 10314,
	10821, 6505, 9842, 11849, 16373, 17966, 0, 0, 0, 0, 0, 2891, 17424, 0, 17283, 0, 0, 5263, 14760,
	0, 0, 0, 5610, 7715, 8704, 13859, 8586, 15753, 20095, 0, 0, 6003, 11757, 0, 0, 10204, 0, 0, 0,
	4455, 18034, 3202, 10794, 8805, 16170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3349,
	0, 4938, 18323, 16623, 12522, 18259, 0, 0, 18448, 0, 0, 11106, 1650, 17443, 0, 15629, 16245, 0,
	19300, 0, 10098, 0, 20216, 1621, 3813, 0, 0, 16825, 0, 11319, 13787, 15930, 6183, 9281, 9464,
	17488, 20185, 5788, 14635, 14963, 16491, 16559, 6286, 12769, 11100, 18580, 19031, 6456, 7840,
	10134, 18426, 0, 0, 0, 0, 0, 0, 0, 0, 8915, 6770, 4336, 14192, 0, 5391, 0, 0, 15110, 8130,
	10165, 11543, 6572, 0, 0, 0, 0, 12040, 2886, 5700, 14953, 10076, 10520, 7946, 10519, 7427,
	15647, 3356, 11265, 17761, 1, 0, 3165, 8241, 0, 0, 12026, 1682, 4135, 4298, 12680, 4584, 13668,
	7944, 12250, 8937, 19187, 0, 646, 0, 8905, 17884, 16594, 15130, 19094, 11519, 18090, 19176,
	3551, 4469, 6707, 11774, 2292, 20213, 0, 0, 17746, 1240, 9526, 13433, 12240, 14615, 19631, 0, 0,
	0, 15220, 0, 0, 12917, 15861, 0, 0, 0, 0, 70, 5638, 12187, 14748, 10321, 19339, 10657, 19933, 0,
	16568, 0, 0, 10522, 9533, 0, 0, 0, 0, 0, 0, 8440, 0, 0, 0, 2059, 2917, 0, 4012, 9413, 9659,
	11801, 18285, 0, 0, 0, 2047, 16172, 0, 0, 0, 9049, 19873, 7902, 4947, 3866, 8280, 7141, 14334,
	1550, 1192, 17796, 0, 18773, 16674, 0, 0, 824, 18197, 18549, 18914, 709, 4025, 20285, 975, 8624,
	6959, 9185, 0, 0, 796, 14176, 3639, 18560, 1242, 2479, 19375, 20096, 0, 2971, 9277, 10660,
	10766, 730, 16308, 17074, 7949, 17794, 11236, 19228, 0, 0, 0, 1669, 19324, 0, 0, 0, 5528, 13432,
	0, 0, 0, 4817, 0, 3750, 0, 0, 0, 1165, 1516, 6566, 13949, 0, 0, 0, 0, 0, 12011, 17309, 0, 0,
	9269, 13292, 0, 541, 8418, 13912, 13405, 0, 0, 0, 15932, 6710, 10717, 14536, 0, 0, 0, 14655,
	12141, 20068, 0, 0, 0, 0, 0, 3366, 0, 2449, 0, 0, 0, 0, 20063, 0, 0, 0, 0, 0, 0, 0, 7861, 0, 0,
	0, 2991, 783, 10753, 16619, 0, 7454, 7580, 9196, 17839, 0, 15219, 17101, 20065, 0, 0, 0, 9397,
	0, 363, 0, 19465, 0, 0, 336, 4624, 4961, 4732, 5389, 11590, 165, 0, 0, 14833, 18733, 0, 9268, 0,
	14482, 19393, 706, 19639, 0, 0, 0, 6881, 18041, 0, 0, 19555, 16794, 0, 0, 0, 1628, 0, 5552,
	10595, 8391, 17853, 15915, 0, 10425, 196, 19385, 7132, 0, 0, 2020, 2337, 12734, 0, 0, 0, 10607,
	0, 15412, 0, 14411, 0, 0, 10879, 20036, 4375, 0, 9211, 11565, 7603, 19912, 0, 0, 0, 0, 0, 0,
	112, 0, 0, 12106, 12854, 0, 14911, 0, 18512, 0, 0, 9593, 3350, 4501, 9132, 10885, 6761, 11809,
	12243, 19039, 8616, 0, 18878, 9059, 10046, 19619, 14772, 0, 13880, 0, 0, 12238, 0, 632, 7746,
	2161, 1289, 11067, 13037, 10851, 11970, 13011, 13846, 9522, 14160, 15176, 15884, 18379, 371,
	2867, 5583, 1775, 7287, 18675, 0, 9494, 12338, 0, 0, 6096, 0, 0, 0, 8871, 10062, 15537, 0, 8984,
	11991, 3554, 0, 768, 0, 0, 8990, 7661, 0, 0, 16217, 0, 0, 0, 0, 3407, 9104, 8310, 4723, 0, 3974,
	17429, 9390, 7246, 10825, 385, 5438, 256, 2627, 5601, 5903, 7760, 10365, 12890, 13384, 17196,
	19298, 12450, 5710, 10306, 20053, 0, 0, 6849, 490, 8035, 15075, 0, 12534, 10067, 10114, 2521,
	5410, 13779, 14307, 14607, 0, 662, 0, 6196, 9037, 7806, 10361, 10631, 18125, 1315, 18882, 17305,
	0, 0, 6069, 0, 0, 13765, 5494, 10491, 13580, 16764, 0, 874, 0, 0, 0, 0, 0, 3890, 18361, 0,
	13488, 10663, 0, 9285, 1837, 2465, 0, 0, 0, 18964, 12239, 16209, 14293, 0, 0, 0, 0, 0, 0, 17399,
	0, 0, 0, 1471, 16078, 0, 15269, 17367, 8275, 0, 0, 0, 16727, 0, 0, 4962, 5723, 12656, 11941,
	7207, 8746, 19757, 5131, 1225, 9324, 16129, 0, 0, 8226, 0, 0, 0, 1458, 6733, 7834, 18366, 0, 0,
	0, 2260, 0, 0, 0, 12743, 0, 15125, 0, 0, 7138, 17652, 18119, 0, 7019, 0, 0, 0, 0, 0, 11183,
	17804, 0, 0, 0, 12430, 6666, 17865, 12226, 13823, 8049, 12870, 17103, 11408, 11738, 4522, 3533,
	19603, 0, 0, 7784, 8609, 0, 6970, 9870, 10865, 7672, 0, 2652, 5006, 8726, 0, 0, 9054, 19793, 0,
	0, 0, 7443, 11987, 18161, 15218, 18911, 0, 0, 11832, 0, 0, 87, 5732, 1526, 11713, 10168, 13754,
	12002, 12909, 14673, 19636, 4566, 0, 0, 5612, 1746, 0, 0, 0, 0, 0, 1415, 7875, 12816, 0, 10514,
	11702, 16096, 19726, 13579, 9969, 14026, 19705, 15420, 0, 0, 3525, 8321, 14072, 19805, 10223, 0,
	1518, 3672, 3293, 5107, 3266, 6725, 9925, 10077, 16914, 0, 8644, 0, 0, 7510, 0, 3027, 3357,
	4123, 5007, 14780, 16186, 10797, 0, 0, 0, 0, 4067, 0, 0, 0, 0, 13704, 0, 0, 0, 0, 0, 15291,
	7901, 10289, 0, 13832, 7662, 19304, 0, 19914, 0, 0, 837, 15585, 5092, 11596, 1604, 3377, 4306,
	7472, 11646, 6864, 12625, 5070, 9908, 12819, 13511, 3558, 8731, 3617, 1680, 8633, 3965, 13966,
	9660, 8706, 13666, 15121, 440, 15666, 18156, 14218, 1327, 9519, 15859, 17516, 14826, 2662,
	18433, 19719, 18981, 7286, 9383, 9618, 17046, 13527, 0, 0, 2495, 10910, 1727, 17364, 18791,
	18363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16902, 14684, 0, 15027, 0, 9488, 0, 10905, 18949, 7151,
	3386, 19035, 0, 1244, 4661, 11635, 4780, 12425, 1580, 1053, 13175, 8653, 12042, 13750, 12838,
	5134, 5591, 17070, 0, 0, 0, 5841, 0, 0, 0, 9339, 12093, 17525, 0, 0, 2362, 0, 16845, 0, 8712,
	17027, 2821, 18386, 4826, 7290, 13743, 16023, 6302, 0, 246, 4087, 0, 0, 0, 13025, 0, 4777, 5341,
	10201, 0, 6703, 0, 0, 0, 0, 0, 1836, 11004, 14407, 6342, 2579, 9396, 6825, 8870, 2424, 11617,
	14412, 13883, 4605, 14703, 19325, 8110, 0, 3049, 14621, 9154, 0, 18683, 0, 0, 0, 0, 0, 0, 8486,
	0, 7403, 0, 0, 11309, 7381, 15959, 13484, 16717, 0, 9640, 0, 15783, 0, 0, 0, 9992, 13746, 15622,
	0, 0, 0, 1525, 8765, 1087, 13645, 8625, 13719, 417, 16123, 0, 5334, 14848, 10946, 18937, 12553,
	19862, 0, 9958, 17744, 0, 0, 4816, 0, 0, 3018, 8585, 12685, 0, 11353, 0, 0, 0, 17011, 17783, 0,
	16986, 16748, 0, 0, 692, 6912, 9585, 14599, 18442, 19760, 0, 14940, 0, 5425, 18266, 16294,
	18481, 0, 18377, 1792, 10539, 0, 0, 0, 5358, 6593, 12148, 10665, 12231, 4951, 8877, 4801, 1788,
	11092, 1586, 6601, 13662, 4692, 7096, 7056, 13413, 13700, 14813, 13775, 16372, 13461, 12776,
	9878, 1547, 495, 4626, 527, 8683, 5830, 7340, 18135, 19007, 0, 0, 8276, 0, 0, 18314, 7546, 0,
	7785, 2311, 2779, 20105, 10983, 5456, 19918, 19869, 20196, 0, 0, 3103, 12672, 13057, 3952,
	18462, 16980, 1153, 505, 0, 0, 0, 13399, 0, 0, 10655, 0, 0, 1360, 0, 0, 5955, 15744, 0, 0, 0, 0,
	0, 6357, 19837, 0, 0, 6925, 7912, 0, 4823, 0, 0, 0, 0, 0, 1375, 12970, 0, 0, 0, 8857, 0, 14215,
	0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0, 0, 3113, 8506, 0, 16281, 0, 6146, 2951, 0, 14549, 16892, 0,
	8556, 0, 1099, 11827, 13864, 430, 6987, 0, 0, 7438, 16117, 0, 4564, 4972, 3550, 0, 1704, 0, 0,
	0, 0, 13429, 0, 6590, 1610, 10970, 11896, 12357, 14856, 13581, 7911, 15279, 5333, 0, 3430, 0,
	6599, 0, 7893, 0, 0, 0, 3861, 0, 0, 0, 14053, 15063, 0, 12153, 0, 744, 15246, 571, 1317, 5802,
	5826, 0, 17643, 4507, 0, 0, 0, 14492, 0, 16054, 0, 0, 0, 0, 16743, 0, 0, 0, 0, 0, 10538, 0, 0,
	0, 0, 0, 0, 18373, 4829, 0, 0, 13840, 16800, 565, 17336, 8446, 17353, 18781, 5428, 9757, 14949,
	410, 19675, 1395, 6784, 14519, 17412, 19872, 0, 16749, 18018, 0, 0, 17583, 8262, 0, 0, 6135, 0,
	0, 0, 1950, 0, 4229, 0, 10327, 433, 0, 0, 19333, 17558, 7100, 8845, 11514, 9880, 0, 19721, 0, 0,
	10668, 20306, 11440, 14578, 17727, 14741, 0, 6928, 6542, 0, 0, 0, 6764, 0, 11281, 0, 6154, 0, 0,
	13974, 0, 0, 2554, 7898, 2250, 12839, 16904, 0, 1487, 5189, 16539, 0, 2198, 11531, 19406, 0, 0,
	10790, 14051, 16414, 0, 1062, 8860, 9959, 0, 0, 0, 18864, 0, 0, 0, 9332, 35, 5795, 15827, 0,
	18331, 17322, 7459, 3729, 11862, 0, 416, 12543, 12306, 15527, 19275, 1021, 0, 0, 0, 0, 0, 1150,
	11170, 2860, 4088, 8326, 0, 0, 0, 20025, 0, 0, 0, 11734, 16840, 1414, 20340, 2024, 0, 13173,
	1683, 3888, 0, 8555, 15203, 0, 0, 15621, 0, 0, 0, 0, 0, 7979, 0, 0, 0, 9683, 16296, 5064, 3367,
	6260, 14537, 0, 0, 19946, 6942, 8250, 19050, 579, 7577, 13882, 8999, 11694, 7419, 14187, 0, 0,
	0, 0, 11668, 216, 14937, 0, 0, 0, 5891, 6675, 0, 0, 0, 0, 0, 0, 8997, 0, 7239, 0, 14457, 0,
	12435, 0, 0, 0, 20271, 0, 8737, 1190, 247, 3771, 7208, 17457, 0, 4400, 0, 1882, 0, 0, 3585,
	8069, 9924, 5854, 6259, 0, 14572, 4350, 7696, 20307, 0, 19, 2901, 8404, 3574, 9167, 3261, 0, 0,
	16233, 4465, 0, 0, 0, 689, 6695, 1980, 8856, 14665, 9887, 10918, 16285, 1812, 5793, 16628,
	18421, 20026, 0, 0, 0, 5337, 61, 4583, 4764, 13462, 0, 17899, 0, 2970, 0, 12788, 437, 16684, 0,
	16244, 16499, 15375, 0, 0, 899, 13211, 0, 2777, 5278, 980, 5740, 109, 0, 16917, 20275, 8077, 0,
	0, 0, 0, 0, 2173, 0, 2615, 18876, 0, 0, 13154, 0, 101, 11036, 0, 731, 3914, 0, 12064, 7134,
	5909, 12763, 0, 5099, 16811, 13450, 18452, 16060, 0, 0, 8487, 9363, 0, 0, 0, 0, 0, 0, 15230, 0,
	10305, 0, 0, 0, 6416, 0, 12651, 14320, 14884, 0, 1605, 0, 8554, 0, 0, 4070, 6512, 4478, 0, 6240,
	7581, 5145, 7783, 8889, 6807, 11297, 12700, 4527, 18817, 0, 11603, 0, 3998, 17556, 8309, 3427,
	15569, 7737, 0, 9415, 0, 0, 17904, 0, 0, 4206, 6234, 6771, 0, 5544, 0, 2926, 2649, 7375, 0, 0,
	0, 13013, 7650, 8814, 4677, 17768, 3392, 13686, 6689, 15572, 17289, 6913, 3742, 18029, 0, 0,
	8381, 10003, 0, 0, 7841, 0, 5362, 9069, 0, 0, 0, 0, 0, 0, 10457, 17913, 0, 4710, 0, 17685, 0, 0,
	13045, 4551, 13639, 0, 15843, 0, 1744, 1541, 6116, 6046, 6692, 8880, 18739, 19422, 20337, 11764,
	13921, 9007, 15609, 0, 0, 0, 0, 0, 11041, 0, 7878, 1833, 5817, 3552, 11907, 0, 19509, 0, 0, 241,
	14486, 6264, 15244, 17906, 0, 0, 0, 0, 0, 0, 4268, 8918, 9875, 18902, 19780, 7007, 11621, 13419,
	15820, 0, 14049, 0, 12760, 19935, 0, 5133, 13060, 0, 19355, 0, 13802, 7891, 17519, 12037, 19511,
	18265, 0, 0, 0, 0, 0, 0, 0, 8059, 0, 11561, 6400, 7987, 12660, 6170, 13034, 0, 522, 0, 1972,
	12502, 0, 0, 9229, 16189, 0, 7492, 0, 0, 1151, 0, 0, 16120, 0, 5727, 0, 0, 0, 5454, 0, 0, 0, 0,
	0, 1098, 0, 0, 4703, 3887, 14945, 16188, 10373, 14105, 11999, 17231, 0, 7718, 14344, 0, 0, 9948,
	2019, 10359, 10589, 9950, 0, 0, 0, 0, 0, 0, 0, 11745, 0, 0, 0, 0, 0, 4719, 6197, 15305, 10010,
	18705, 16966, 4752, 20082, 15627, 5689, 20214, 0, 0, 15823, 0, 1726, 15165, 15277, 19103, 0,
	9696, 0, 0, 0, 0, 12544, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7026, 17565, 0, 864, 11908, 0, 10434, 2259,
	0, 6007, 0, 3515, 14932, 9942, 18078, 0, 0, 2268, 9359, 16242, 10123, 12065, 16364, 0, 0, 4480,
	0, 15337, 6282, 0, 10487, 9209, 0, 0, 181, 6497, 11335, 0, 0, 0, 0, 0, 0, 0, 0, 20189, 10376, 0,
	4514, 0, 0, 0, 8082, 19892, 11601, 17532, 0, 16107, 0, 16276, 13361, 0, 0, 0, 7076, 7102, 9089,
	0, 0, 0, 0, 10614, 0, 14042, 6737, 8900, 89, 14533, 8694, 6444, 20040, 6267, 8580, 9478, 10824,
	16519, 7843, 15864, 17557, 18581, 18693, 13481, 18893, 20194, 5523, 8536, 0, 9062, 11207, 1970,
	4872, 6173, 16074, 12742, 18734, 18757, 0, 0, 0, 0, 16631, 0, 0, 0, 0, 11261, 5103, 16669, 5870,
	10736, 7225, 12437, 15083, 2049, 12393, 14501, 0, 0, 2425, 0, 0, 0, 14269, 18886, 0, 0, 7188,
	20250, 2807, 4834, 5621, 0, 0, 13955, 8027, 8705, 2007, 14776, 0, 17474, 6124, 8129, 0, 4392,
	4539, 19827, 929, 9568, 4714, 376, 19957, 19679, 0, 0, 164, 0, 1231, 2358, 5154, 11573, 11600,
	16413, 0, 0, 18571, 7570, 0, 0, 0, 0, 0, 12385, 7566, 2749, 8688, 15332, 15866, 785, 13331,
	4711, 12790, 18324, 0, 0, 11731, 13588, 0, 0, 0, 0, 9282, 4675, 11551, 5452, 10068, 175, 5809,
	6893, 4244, 7166, 11848, 13118, 20152, 0, 3151, 0, 14502, 16977, 0, 0, 16865, 10811, 10415,
	11109, 0, 0, 0, 16663, 0, 10721, 0, 8807, 0, 0, 0, 0, 0, 0, 4168, 8421, 1557, 123, 2035, 8476,
	0, 10190, 0, 0, 12031, 0, 0, 122, 6811, 9927, 3200, 111, 10708, 16266, 16329, 19851, 0, 0, 1540,
	19174, 6637, 0, 7425, 20374, 4841, 14545, 12402, 0, 0, 6702, 17793, 18547, 20175, 13092, 0,
	10561, 4295, 12623, 12273, 15895, 16191, 17359, 17754, 0, 0, 0, 0, 1325, 0, 14924, 14182, 0, 0,
	0, 10895, 0, 94, 2851, 6641, 7697, 13113, 7235, 14670, 16721, 10184, 9776, 10567, 17766, 8647,
	15686, 18986, 15381, 19940, 0, 0, 0, 2745, 3943, 12463, 642, 9503, 12201, 3853, 12944, 11077,
	13390, 76, 1555, 1665, 12832, 13738, 13201, 15974, 16430, 16975, 17186, 16760, 20288, 3932,
	6212, 10959, 0, 0, 0, 11649, 13337, 0, 10303, 14602, 0, 202, 0, 9530, 0, 0, 5791, 2839, 6655,
	8178, 16678, 14369, 16184, 17281, 0, 0, 0, 2934, 0, 6988, 0, 10309, 0, 0, 0, 2452, 13070, 0,
	16261, 9841, 504, 15117, 12557, 0, 0, 2873, 540, 6132, 16930, 7184, 4570, 8388, 10956, 8719,
	12628, 15766, 18216, 18916, 0, 0, 1028, 0, 4674, 19262, 4545, 0, 0, 17407, 0, 0, 0, 8058, 3418,
	0, 0, 0, 0, 328, 1264, 8121, 14842, 15370, 15506, 0, 15413, 0, 12133, 5179, 0, 7450, 16704, 0,
	12926, 18807, 0, 0, 0, 4043, 0, 10973, 0, 0, 2157, 0, 0, 0, 2447, 0, 10827, 886, 0, 0, 3947, 0,
	6608, 9169, 17835, 18841, 0, 2146, 2757, 4425, 2183, 6437, 9827, 1598, 2370, 6163, 0, 2763,
	6329, 5803, 8329, 6516, 10525, 10689, 13732, 13493, 16752, 18055, 15980, 5158, 7211, 0, 3388, 0,
	178, 3433, 0, 0, 11648, 5311, 2409, 12764, 18239, 10468, 9544, 11605, 19308, 0, 0, 16333, 19891,
	0, 13090, 16586, 340, 0, 0, 0, 0, 0, 0, 0, 0, 2278, 18004, 0, 0, 1982, 6779, 232, 9124, 678,
	18966, 19386, 0, 12198, 8938, 12292, 16716, 0, 19955, 0, 15673, 5964, 40, 1285, 0, 15482, 10400,
	1946, 1506, 20286, 19896, 0, 0, 13321, 0, 0, 5651, 5774, 9097, 9053, 0, 0, 0, 0, 9905, 10820,
	4146, 5648, 10972, 2460, 5598, 12782, 16876, 17236, 0, 14222, 6640, 12035, 18283, 0, 0, 7826, 0,
	0, 3475, 8806, 15014, 0, 0, 0, 0, 0, 0, 0, 14495, 17644, 0, 0, 5637, 0, 0, 0, 0, 4471, 0, 6615,
	0, 5365, 7595, 0, 20255, 0, 0, 4496, 1652, 10583, 14430, 4333, 8146, 6994, 16205, 18528, 9248,
	3518, 6091, 4082, 9481, 11293, 18825, 20145, 0, 964, 0, 0, 2903, 10020, 0, 0, 0, 0, 13401, 0,
	6172, 12118, 4219, 0, 3840, 7900, 11243, 2790, 10763, 12859, 15719, 19149, 4665, 10742, 15638,
	4891, 7604, 7030, 14228, 15951, 6189, 11604, 2005, 7676, 15825, 16292, 10261, 17189, 5521, 6570,
	13800, 2481, 13077, 17408, 20162, 0, 0, 0, 0, 0, 4654, 0, 9547, 13837, 6303, 0, 0, 0, 13518,
	14487, 10107, 0, 0, 0, 0, 15266, 0, 4261, 5962, 0, 1284, 0, 18498, 0, 0, 9153, 0, 0, 0, 0, 0,
	16208, 6434, 1850, 0, 0, 707, 0, 0, 0, 0, 0, 12873, 1740, 0, 3977, 6583, 18429, 18148, 19895,
	11804, 14020, 512, 7505, 0, 0, 5765, 42, 7376, 14360, 16544, 0, 0, 0, 0, 14799, 1732, 0, 0,
	19197, 0, 9192, 9915, 2284, 3649, 10061, 15822, 18411, 0, 20377, 4037, 8824, 11873, 16190, 0,
	9718, 0, 0, 0, 7970, 4892, 1229, 20099, 8788, 9416, 0, 11917, 0, 0, 3786, 0, 0, 0, 0, 0, 0, 0,
	0, 4898, 2679, 9849, 0, 2716, 14611, 0, 0, 3502, 19708, 7956, 0, 0, 0, 0, 0, 1114, 0, 17676, 0,
	0, 3671, 11652, 3016, 7212, 6288, 13551, 5373, 695, 6333, 13695, 15882, 18658, 19444, 0, 5484,
	12641, 0, 0, 19083, 1558, 2178, 10874, 10128, 9707, 12575, 16741, 17961, 0, 0, 13681, 0, 0, 0,
	0, 11553, 0, 0, 0, 18436, 19015, 0, 0, 0, 1589, 2458, 0, 3650, 3148, 12980, 0, 2090, 5488,
	11455, 0, 0, 0, 0, 0, 18907, 3945, 0, 0, 0, 5970, 0, 0, 0, 8489, 0, 4238, 4918, 0, 0, 13276,
	3177, 5626, 14472, 18261, 0, 2866, 0, 0, 2551, 0, 3860, 1804, 7868, 0, 2174, 2570, 8345, 0, 0,
	9272, 18168, 491, 7359, 9824, 11464, 16113, 0, 1687, 3231, 4579, 4815, 5988, 13300, 16582,
	15493, 9595, 18252, 0, 0, 0, 0, 0, 14636, 0, 0, 3948, 19400, 0, 0, 0, 13628, 0, 14007, 14803,
	9668, 0, 0, 0, 0, 0, 14270, 0, 1960, 0, 11575, 12104, 13644, 16006, 19460, 0, 6192, 2141, 15896,
	16055, 17963, 8882, 13412, 5305, 2510, 10442, 11278, 15559, 8045, 2043, 6375, 15295, 17788,
	3626, 0, 10787, 19586, 11818, 0, 12830, 16049, 693, 17992, 4468, 18322, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13327, 0, 5713, 0, 0, 11840, 18513, 0, 6033, 10549, 0, 0, 0, 935, 0, 3784, 0, 0, 236, 0,
	17890, 0, 10713, 0, 6080, 0, 0, 0, 8965, 17917, 18245, 12533, 15024, 18280, 0, 13177, 0, 3889,
	5340, 419, 0, 0, 0, 0, 16895, 0, 0, 9952, 12146, 7139, 5549, 10282, 7701, 10862, 17594, 12906,
	0, 0, 15425, 186, 0, 0, 0, 16996, 19842, 0, 0, 4689, 17659, 11337, 0, 0, 6556, 11075, 12937,
	1576, 11361, 17645, 0, 4188, 0, 6729, 0, 0, 0, 0, 0, 13330, 13831, 14527, 7629, 0, 0, 2470,
	19088, 14806, 4742, 0, 2680, 0, 0, 0, 0, 0, 0, 0, 17549, 0, 4959, 0, 1754, 2928, 15792, 19364,
	0, 0, 0, 0, 3773, 16307, 4148, 10944, 145, 0, 20198, 916, 10323, 13446, 8225, 14895, 0, 0, 0, 0,
	0, 0, 0, 4280, 5026, 11581, 3569, 17098, 18676, 0, 0, 0, 20077, 6611, 575, 15145, 10878, 1762,
	18420, 20003, 0, 0, 3164, 7255, 4299, 2472, 6119, 2795, 17192, 19875, 0, 0, 0, 2651, 0, 2968,
	6996, 0, 0, 1337, 5783, 8285, 10584, 10144, 0, 18932, 0, 0, 0, 0, 0, 0, 8512, 8789, 2132, 3896,
	5558, 12278, 14432, 15957, 19014, 0, 0, 0, 0, 0, 6678, 0, 2482, 13737, 18792, 8224, 2478, 7628,
	11586, 7283, 19651, 0, 0, 0, 0, 0, 19247, 0, 12910, 5299, 518, 8147, 9375, 14804, 0, 19601,
	11463, 0, 8742, 0, 8455, 354, 2893, 3376, 13156, 3924, 4890, 13114, 13398, 16234, 0, 20008, 0,
	6567, 1772, 15655, 0, 10041, 10266, 19072, 0, 0, 0, 8648, 17592, 4014, 0, 13031, 14203, 11817,
	11714, 0, 8672, 0, 0, 2912, 0, 0, 0, 0, 0, 2179, 2251, 1606, 17602, 18027, 18905, 19903, 10628,
	0, 1219, 3706, 18767, 0, 0, 0, 2010, 0, 8293, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 0, 3179, 0, 0, 0, 0,
	16325, 9550, 19562, 0, 0, 0, 0, 10396, 2298, 0, 0, 14361, 2681, 1590, 5074, 4609, 13853, 18177,
	0, 0, 20169, 0, 19327, 0, 15799, 11647, 14216, 15481, 18590, 5076, 0, 11252, 0, 0, 0, 331, 0, 0,
	0, 14037, 0, 8959, 16231, 4588, 17494, 999, 18241, 0, 0, 0, 0, 0, 4873, 0, 8782, 1739, 9317, 0,
	5990, 1814, 0, 0, 9168, 7685, 0, 0, 0, 0, 6991, 0, 0, 0, 4145, 0, 17976, 2046, 0, 12005, 15772,
	0, 0, 0, 0, 15540, 10829, 0, 0, 0, 0, 0, 19638, 5110, 17693, 5057, 0, 5683, 7819, 8424, 3799,
	12971, 14128, 14759, 13106, 14816, 18033, 14321, 0, 0, 0, 0, 3292, 5744, 0, 6620, 0, 0, 0, 0, 0,
	0, 5857, 1854, 5429, 13820, 15066, 5419, 15091, 15386, 16783, 17273, 18516, 5768, 0, 0, 15535,
	10592, 10691, 0, 0, 0, 0, 0, 0, 7779, 12882, 0, 0, 5720, 4857, 6585, 9982, 13132, 3816, 17736,
	0, 0, 10433, 10745, 0, 1221, 0, 13622, 2578, 4767, 0, 0, 0, 9657, 0, 0, 0, 0, 16215, 6573, 8591,
	0, 15917, 0, 0, 15738, 11855, 530, 8031, 13694, 0, 665, 620, 771, 0, 5750, 0, 0, 12236, 2504, 0,
	16740, 3691, 1639, 14489, 13997, 1679, 3847, 9352, 17063, 10466, 8981, 2476, 18113, 18648, 4960,
	19276, 10333, 18504, 0, 12878, 9083, 17669, 0, 20378, 0, 0, 20203, 3452, 5984, 11033, 12619,
	15659, 0, 4794, 14168, 0, 8015, 7542, 17337, 7599, 17759, 0, 3884, 0, 2588, 0, 8302, 1941, 7466,
	10395, 3411, 1050, 17700, 0, 0, 9624, 7282, 0, 2986, 0, 0, 1511, 8248, 15265, 16524, 18552,
	18615, 18568, 0, 4652, 0, 6545, 0, 1735, 1076, 3966, 4003, 17315, 0, 0, 16155, 6711, 0, 0, 0, 0,
	0, 0, 7378, 8523, 0, 0, 19287, 8971, 8636, 13081, 13735, 15973, 0, 14534, 5668, 17081, 7357,
	19215, 0, 3753, 7916, 0, 0, 9141, 9319, 5276, 8041, 4198, 13954, 16667, 13124, 16744, 12394,
	19229, 10809, 13234, 4553, 17448, 19309, 0, 11419, 0, 0, 0, 19255, 0, 7429, 0, 9429, 0, 0, 0, 0,
	0, 0, 11572, 0, 8763, 8632, 8649, 11724, 1512, 14086, 16873, 0, 0, 7555, 0, 0, 8220, 0, 0, 3290,
	0, 0, 7702, 0, 19227, 0, 0, 0, 12099, 0, 6978, 7986, 13913, 15828, 16440, 1867, 8076, 14479,
	8822, 4090, 5283, 0, 6630, 3600, 0, 0, 833, 10445, 15504, 0, 2743, 0, 2880, 27, 9830, 12761,
	12493, 10048, 16536, 8515, 17339, 17672, 14108, 18264, 10038, 1220, 10761, 1565, 1108, 2422,
	11810, 12095, 1892, 6558, 13778, 19953, 0, 3971, 6691, 0, 0, 0, 10429, 3098, 9672, 3364, 4821,
	8448, 8983, 5252, 15869, 4085, 4793, 8710, 14951, 16366, 17328, 18359, 19387, 4984, 10842,
	13107, 4056, 6788, 10294, 4132, 7288, 14177, 17921, 18210, 5414, 6441, 13812, 16256, 18301,
	1978, 7079, 13340, 5433, 17757, 14443, 19052, 15802, 13221, 4998, 16136, 0, 713, 0, 0, 0, 14416,
	14452, 17030, 19493, 17681, 0, 16043, 0, 3712, 6280, 11792, 8344, 2997, 15625, 18786, 4318,
	7753, 8060, 18388, 0, 0, 0, 0, 3939, 9165, 0, 0, 2375, 11933, 18307, 0, 1536, 1442, 3185, 4179,
	6108, 9392, 11990, 5685, 12947, 13326, 7350, 13671, 13054, 5789, 12323, 2961, 7398, 15409, 1777,
	5102, 8111, 8634, 10101, 5392, 6555, 8103, 11175, 11696, 2980, 13554, 14645, 1486, 11900, 12922,
	13717, 15581, 15891, 16212, 1025, 16918, 17238, 17313, 6624, 7465, 11760, 18318, 19369, 11002,
	19627, 1964, 20188, 4993, 814, 1767, 7673, 13333, 16050, 19969, 17779, 0, 6300, 16553, 8223,
	3885, 1029, 17743, 0, 16572, 9606, 0, 8946, 3911, 0, 7971, 19178, 7857, 8228, 8531, 14650,
	20126, 14073, 17066, 19232, 6256, 1677, 1202, 8296, 19755, 3928, 6049, 7517, 4353, 0, 9669,
	12930, 19411, 0, 3739, 19987, 5936, 0, 3223, 4781, 9938, 5852, 14301, 15975, 9553, 0, 0, 0,
	3818, 11240, 5008, 15618, 8170, 358, 10977, 4914, 11671, 17208, 19667, 0, 0, 16791, 13355,
	16807, 17570, 9305, 10040, 15745, 17821, 0, 12066, 0, 12079, 0, 2956, 10986, 12251, 0, 0, 0, 0,
	8257, 4505, 15989, 0, 3250, 19034, 30, 11936, 5205, 3082, 0, 0, 0, 0, 18850, 1581, 9043, 10379,
	7722, 12900, 14249, 2844, 15171, 20277, 13373, 0, 4442, 0, 0, 12868, 0, 0, 0, 0, 0, 0, 11179, 0,
	19267, 0, 8274, 0, 0, 0, 0, 0, 6245, 18821, 0, 2861, 0, 0, 0, 6063, 0, 0, 7991, 0, 0, 0, 0,
	9556, 10385, 3488, 6993, 9485, 11651, 0, 3172, 14999, 4440, 15551, 18049, 18977, 0, 3557, 3801,
	0, 4042, 4822, 4281, 5303, 9837, 14912, 18065, 0, 0, 0, 0, 0, 2842, 7435, 9670, 13934, 14414,
	14827, 3294, 12915, 3970, 17160, 17666, 10132, 18069, 18329, 0, 2782, 0, 0, 8324, 3101, 7648,
	92, 1287, 18720, 12191, 0, 0, 4236, 0, 0, 2826, 1059, 1401, 4208, 310, 7854, 8313, 9000, 12789,
	14268, 14276, 17889, 18475, 19813, 4662, 0, 11981, 0, 0, 0, 0, 0, 0, 0, 0, 2451, 0, 0, 6485,
	15901, 10344, 17398, 0, 0, 1694, 1472, 5520, 3614, 8251, 15005, 0, 11664, 15594, 8613, 8715,
	12864, 0, 0, 17218, 897, 5350, 234, 10072, 28, 0, 0, 1286, 2977, 0, 0, 3323, 0, 10229, 0, 0,
	10855, 0, 0, 6777, 12445, 0, 17105, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 11191, 11554, 0,
	0, 0, 0, 3265, 0, 2858, 11752, 7657, 19517, 9967, 19910, 0, 13752, 19168, 10110, 9215, 7257, 0,
	11438, 6626, 15369, 0, 3217, 3416, 12408, 16802, 0, 0, 0, 11152, 0, 13656, 5676, 0, 7215, 14520,
	0, 0, 0, 9022, 0, 2764, 6468, 0, 0, 0, 15419, 0, 0, 0, 3173, 20128, 4869, 13308, 412, 19577,
	19762, 0, 3783, 4062, 18520, 0, 0, 0, 0, 13298, 4338, 146, 1722, 4052, 0, 14669, 17393, 5137,
	2283, 17521, 19458, 0, 0, 0, 18419, 14946, 9793, 12135, 5726, 0, 0, 9565, 68, 11307, 7974, 9431,
	9447, 0, 0, 0, 0, 10664, 0, 0, 0, 16780, 0, 0, 0, 4108, 15545, 0, 0, 0, 736, 0, 0, 12731, 0, 0,
	0, 0, 3791, 887, 4479, 0, 11044, 13001, 20179, 0, 0, 0, 0, 0, 7895, 8917, 13425, 7420, 15268,
	19202, 1305, 2635, 0, 15045, 0, 0, 0, 0, 0, 0, 5056, 4950, 14566, 0, 0, 15324, 0, 19040, 6227,
	19674, 0, 12547, 6139, 18461, 12209, 2629, 0, 12548, 6846, 0, 0, 0, 0, 18762, 191, 9042, 13931,
	19658, 0, 0, 0, 13830, 0, 0, 0, 0, 15033, 0, 18622, 7698, 14357, 805, 11158, 11784, 17503,
	10411, 199, 10155, 0, 0, 0, 0, 6757, 12382, 0, 0, 9735, 10757, 0, 0, 0, 10750, 0, 1638, 343,
	2320, 10448, 11237, 11975, 11388, 4664, 13761, 13824, 18191, 9658, 17909, 0, 1823, 10843, 0,
	3710, 4726, 1016, 1047, 8982, 10695, 15092, 17007, 5053, 9909, 8258, 16072, 11599, 14821, 4515,
	2308, 17198, 4510, 9044, 18334, 19133, 14819, 19693, 7389, 11414, 9545, 18385, 20248, 13597, 0,
	0, 0, 8862, 8638, 7353, 10407, 18783, 0, 0, 7135, 10497, 16105, 9921, 16279, 16654, 7700, 0, 0,
	0, 9056, 6445, 0, 6883, 0, 0, 0, 0, 0, 0, 0, 0, 2410, 0, 8357, 1899, 8993, 10262, 19776, 0,
	5372, 5950, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7563, 0, 2847, 7273, 6935, 2098, 2207, 0, 0, 0, 0, 0,
	15189, 0, 0, 0, 17716, 0, 0, 0, 0, 0, 3048, 431, 9748, 10414, 506, 5090, 5412, 11535, 13482,
	13225, 16196, 18290, 2248, 8589, 17861, 0, 0, 0, 7310, 14775, 14112, 16316, 0, 0, 6397, 18728,
	4637, 0, 3543, 3472, 9828, 14493, 0, 0, 5012, 12585, 19111, 0, 5842, 0, 15376, 1276, 319, 13072,
	14608, 17219, 20235, 5588, 0, 0, 0, 0, 7647, 6694, 9826, 13920, 12737, 10372, 5038, 13727, 3404,
	3175, 17045, 15150, 4516, 17147, 17815, 16514, 0, 19140, 0, 251, 19580, 0, 14217, 10590, 1898,
	4979, 5688, 6296, 7565, 8364, 0, 13768, 0, 2407, 1852, 6398, 6755, 9617, 12892, 17131, 5746, 0,
	7553, 4416, 0, 18023, 553, 13285, 0, 0, 7587, 0, 0, 1020, 0, 0, 0, 17414, 0, 6983, 7816, 0,
	4698, 4226, 0, 3603, 0, 0, 4345, 0, 0, 0, 9654, 7953, 13335, 7520, 11909, 18801, 19491, 13506,
	19886, 5866, 19999, 8292, 18873, 0, 0, 13602, 17654, 0, 0, 3296, 3369, 8030, 3949, 8843, 11729,
	364, 3684, 13563, 19442, 0, 9980, 0, 0, 0, 20015, 0, 1904, 16603, 269, 0, 1532, 0, 0, 0, 0, 0,
	9979, 4937, 16061, 0, 0, 0, 0, 11255, 0, 19937, 0, 18545, 19942, 17214, 615, 3031, 11650, 6276,
	14066, 7149, 13939, 14410, 616, 4629, 9071, 10308, 3905, 4192, 14480, 7612, 19089, 19901, 10933,
	9134, 17134, 0, 9806, 10374, 0, 0, 19305, 0, 19191, 0, 0, 2387, 12756, 0, 0, 0, 12649, 0, 0,
	3326, 1318, 10785, 0, 0, 19523, 0, 0, 18232, 0, 0, 1601, 2271, 2383, 0, 4058, 15058, 0, 0, 0,
	4885, 0, 19252, 15480, 15987, 0, 0, 15207, 1209, 8180, 0, 18272, 1853, 5782, 15464, 0, 4628, 0,
	4474, 11847, 0, 0, 15240, 0, 0, 0, 0, 5132, 18585, 1593, 5126, 5237, 0, 0, 0, 0, 0, 0, 0, 0,
	6839, 10045, 17240, 0, 0, 0, 9322, 3643, 12057, 7963, 1377, 10083, 13428, 3313, 14908, 617,
	19950, 0, 10007, 12109, 18499, 19264, 13232, 17675, 0, 0, 9532, 18155, 19236, 19299, 4331, 0, 0,
	563, 1174, 4663, 10958, 0, 0, 0, 17991, 0, 0, 10726, 2390, 8914, 0, 19297, 0, 0, 2682, 12122,
	12785, 0, 0, 12812, 7388, 0, 0, 7618, 17728, 9600, 13087, 17763, 18796, 9400, 0, 16380, 7489,
	13978, 0, 0, 17021, 0, 0, 0, 9159, 2574, 0, 0, 0, 0, 10744, 12039, 14657, 14638, 0, 8289, 0, 0,
	14461, 11620, 0, 6136, 12583, 0, 14096, 15645, 0, 19687, 0, 3142, 9423, 0, 0, 4193, 1054, 5500,
	4693, 2027, 1520, 3111, 12820, 18804, 13585, 4060, 17618, 11986, 0, 15076, 0, 0, 3347, 0, 0, 0,
	19845, 360, 16474, 6866, 15606, 6683, 0, 0, 0, 5650, 0, 0, 0, 5805, 13528, 0, 0, 0, 7858, 0,
	5394, 6690, 5315, 1191, 4855, 9703, 2557, 9789, 0, 0, 12180, 0, 0, 9884, 708, 4407, 4660, 5175,
	0, 0, 11331, 11407, 0, 4117, 0, 2512, 11294, 10573, 10136, 11370, 0, 14450, 0, 0, 0, 18021, 0,
	0, 0, 0, 0, 7470, 3579, 5611, 0, 0, 0, 13062, 0, 10945, 2061, 15994, 2443, 16723, 4068, 15993,
	18703, 0, 0, 0, 8449, 0, 0, 3188, 1406, 3245, 172, 9923, 11194, 0, 0, 18036, 9755, 7844, 0, 0,
	15746, 0, 0, 0, 0, 0, 11074, 0, 6024, 4099, 3338, 16958, 9320, 0, 14623, 0, 0, 6031, 10524, 0,
	9863, 287, 13076, 13753, 19848, 4940, 11244, 14697, 12237, 15355, 305, 6916, 671, 7426, 15264,
	6826, 11682, 15619, 17776, 16053, 18431, 1693, 15155, 17299, 17456, 18278, 20327, 12454, 0,
	16164, 0, 0, 11125, 0, 9443, 0, 0, 5260, 14137, 6578, 7659, 2685, 7966, 8841, 12390, 10579,
	20256, 0, 0, 0, 3335, 15163, 0, 4101, 38, 3360, 5607, 6443, 2647, 4921, 7439, 2524, 4429, 2724,
	8151, 8385, 9904, 6134, 8209, 921, 3589, 9965, 10039, 10381, 10679, 11985, 12091, 12455, 12998,
	13274, 14510, 16167, 6064, 7254, 10769, 17096, 1602, 17808, 19221, 19880, 17253, 566, 5034, 0,
	11206, 8215, 6820, 3064, 5348, 883, 5807, 9937, 15969, 0, 0, 0, 0, 0, 0, 2490, 13903, 18517,
	9866, 0, 18606, 0, 0, 0, 14993, 0, 18140, 5660, 19485, 0, 0, 5415, 6720, 0, 16989, 0, 1686,
	6774, 1613, 3732, 8370, 14211, 18423, 9225, 18255, 0, 16093, 11973, 19581, 12324, 0, 0, 0, 0, 0,
	0, 4160, 12309, 13058, 0, 0, 0, 0, 0, 11725, 3099, 2225, 4149, 1724, 273, 12979, 13773, 1255,
	15001, 3598, 6604, 19650, 6870, 9486, 12315, 18145, 19637, 5005, 11375, 347, 15661, 2864, 1872,
	3845, 2785, 10100, 2538, 16822, 15898, 17569, 19855, 20007, 15336, 20354, 0, 0, 0, 3938, 8011,
	8511, 10645, 0, 10621, 0, 2539, 15812, 18987, 2535, 0, 0, 0, 16525, 0, 0, 20373, 0, 16528, 6584,
	0, 0, 0, 0, 7445, 0, 74, 10931, 5186, 5967, 2427, 7316, 12325, 9408, 17288, 19076, 0, 9684,
	11910, 16517, 17373, 0, 0, 7711, 0, 15123, 0, 9422, 0, 398, 6812, 8947, 16614, 0, 3089, 6964,
	16790, 8270, 17075, 19982, 0, 0, 0, 0, 0, 0, 0, 6647, 0, 16102, 0, 5764, 14097, 14250, 19098, 0,
	12144, 18002, 0, 0, 0, 0, 15850, 0, 0, 0, 3508, 0, 0, 3980, 7679, 14150, 19695, 0, 10599, 16967,
	5510, 5944, 11978, 2580, 4925, 22, 15660, 813, 17683, 0, 0, 554, 2603, 6344, 16505, 4293, 3001,
	2256, 9480, 10032, 13784, 17827, 18848, 7498, 10131, 15293, 0, 2355, 10636, 16689, 15709, 12920,
	18563, 0, 3746, 2456, 6859, 7022, 0, 14034, 0, 11053, 0, 3542, 4707, 12289, 17034, 0, 0, 7319,
	0, 5368, 9501, 10560, 4140, 9803, 13435, 0, 2843, 0, 0, 10060, 16522, 0, 13129, 0, 15356, 15741,
	8909, 0, 6956, 0, 0, 0, 19000, 12447, 8003, 19758, 6723, 0, 6225, 0, 2838, 0, 0, 18650, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 10888, 0, 0, 0, 0, 3956, 6166, 5840, 0, 0, 0, 11687, 15789, 13905, 8080, 8621,
	6343, 1342, 7098, 128, 11104, 11504, 16494, 14702, 2902, 4363, 9489, 11423, 5541, 4606, 13456,
	15405, 7044, 14142, 6435, 18595, 2029, 16306, 11078, 12869, 16348, 9213, 18784, 9084, 5511,
	2253, 11742, 15589, 14553, 17480, 18074, 19746, 19948, 0, 11046, 11833, 13289, 0, 0, 0, 0, 0,
	4620, 0, 12850, 0, 19366, 19507, 0, 0, 3624, 3762, 0, 0, 20177, 0, 0, 8596, 2366, 18838, 4856,
	16961, 0, 0, 0, 717, 997, 6331, 14129, 11691, 11442, 3317, 8001, 19846, 20117, 645, 3959, 8878,
	9270, 11528, 13770, 0, 0, 0, 11189, 0, 0, 4985, 0, 2750, 4189, 12492, 0, 11526, 14404, 15127,
	316, 5942, 19144, 14171, 17891, 19594, 15923, 0, 8620, 0, 0, 0, 0, 0, 10802, 0, 0, 0, 0, 9011,
	3655, 2434, 8488, 1885, 12334, 17024, 0, 6814, 0, 5751, 0, 12073, 2018, 0, 0, 18005, 0, 0, 0,
	458, 16589, 0, 13618, 4456, 0, 6175, 0, 2063, 0, 457, 11032, 7680, 14757, 12220, 9495, 11302,
	8594, 14837, 7943, 15926, 17080, 19652, 0, 7682, 0, 9351, 19398, 3370, 18159, 0, 16875, 14244,
	7952, 12030, 12102, 0, 0, 1635, 4945, 0, 4770, 8675, 9571, 14442, 0, 0, 9865, 8522, 0, 4083,
	6546, 2833, 7828, 20305, 0, 2071, 0, 0, 0, 0, 0, 4827, 8832, 5673, 0, 0, 0, 0, 7552, 14298,
	19767, 0, 5606, 6700, 11305, 5957, 12276, 8881, 0, 3446, 11160, 0, 0, 835, 17520, 0, 0, 0, 0, 0,
	1369, 8699, 1730, 12308, 9867, 16676, 3776, 7249, 18588, 18991, 0, 0, 0, 0, 0, 12975, 3944, 0,
	6773, 3345, 0, 0, 0, 0, 9175, 0, 925, 3174, 454, 3641, 7619, 9276, 11928, 12354, 322, 15072,
	19061, 11962, 6362, 11097, 16701, 11276, 19407, 939, 17699, 18308, 18831, 7423, 12787, 114,
	12223, 19497, 0, 0, 0, 0, 7597, 15184, 19334, 0, 0, 0, 1575, 2039, 1678, 4908, 5703, 13845,
	16885, 19404, 20240, 20161, 0, 0, 0, 0, 2280, 14183, 2286, 7108, 17614, 9891, 911, 11960, 17653,
	19763, 0, 0, 17419, 0, 0, 16382, 16698, 13367, 0, 3154, 5779, 10966, 20093, 0, 0, 6301, 0, 0,
	1933, 14120, 14968, 11956, 17485, 1180, 1793, 17431, 10221, 14131, 18414, 0, 0, 2454, 12424, 0,
	3621, 6161, 5044, 15224, 17469, 0, 1391, 10662, 0, 296, 3132, 3922, 3747, 18569, 18879, 19716,
	0, 7195, 0, 10922, 0, 2604, 17748, 17051, 0, 13603, 16931, 3083, 0, 7548, 0, 9253, 16483, 14425,
	0, 0, 8730, 17902, 8772, 0, 17648, 0, 0, 14167, 7575, 17180, 19437, 0, 0, 0, 13923, 0, 1003,
	10799, 19981, 0, 1476, 0, 13420, 14663, 0, 4053, 8759, 0, 329, 0, 2297, 5457, 18708, 19684,
	19584, 11959, 10053, 280, 15188, 0, 17286, 9345, 2760, 15211, 0, 0, 753, 1710, 15142, 0, 10416,
	1215, 10255, 10935, 0, 13351, 0, 0, 0, 0, 0, 9516, 11161, 6065, 1335, 4232, 14907, 17122, 12709,
	9306, 18867, 19579, 7752, 12779, 6986, 12690, 17512, 0, 0, 0, 0, 5009, 5669, 17705, 9091, 10036,
	18628, 7501, 0, 0, 0, 10767, 0, 5556, 13633, 3056, 5914, 6043, 6380, 13480, 15106, 7118, 16831,
	0, 0, 0, 8651, 3086, 0, 0, 745, 12085, 12863, 15679, 17823, 2421, 17183, 20143, 11492, 0, 19044,
	19095, 19082, 0, 5141, 8969, 0, 4196, 3186, 793, 7272, 9591, 16516, 537, 19147, 0, 0, 0, 0, 0,
	13272, 12566, 0, 0, 0, 0, 4186, 9995, 0, 4651, 18063, 0, 12111, 1685, 17179, 8123, 0, 0, 193,
	5437, 7356, 3395, 1383, 7337, 184, 1019, 5248, 4119, 7371, 7625, 8265, 8563, 10175, 3, 2123,
	13287, 15289, 16803, 18920, 19320, 19546, 20310, 3130, 5035, 4987, 8303, 15397, 17015, 6304,
	7511, 18165, 5519, 17260, 0, 0, 10667, 8658, 0, 0, 0, 0, 8379, 0, 0, 3892, 0, 7939, 0, 378, 0,
	0, 0, 14606, 15384, 17704, 7972, 14656, 15064, 7579, 13772, 14227, 10702, 0, 0, 0, 3124, 0, 0,
	0, 0, 0, 11003, 5875, 4631, 12804, 14658, 7573, 18519, 2002, 6373, 6577, 7214, 0, 0, 2236, 2668,
	20239, 0, 13039, 19477, 0, 0, 0, 16442, 0, 0, 0, 0, 2747, 2033, 17876, 0, 8266, 0, 0, 12459, 0,
	0, 0, 0, 0, 3081, 6016, 3362, 12509, 10985, 10927, 15683, 16089, 10929, 144, 0, 8934, 0, 0, 0,
	0, 9166, 2232, 12793, 441, 0, 15098, 0, 0, 9871, 12361, 0, 6751, 9314, 15153, 0, 15373, 0, 3561,
	13231, 10598, 0, 0, 0, 0, 2565, 0, 0, 0, 10633, 14365, 19426, 7596, 4279, 7033, 7653, 3247,
	10124, 14419, 19678, 0, 0, 20, 3837, 12, 1171, 3373, 4691, 9047, 19190, 570, 1736, 6831, 12370,
	0, 11872, 20334, 0, 0, 0, 6474, 13208, 10703, 1807, 14382, 889, 9074, 1379, 965, 0, 14392, 0,
	6548, 12729, 10237, 3560, 5954, 3708, 11947, 2160, 5920, 14571, 15149, 14576, 15212, 15613,
	15961, 7495, 838, 16672, 0, 6503, 0, 7193, 3967, 17246, 762, 6432, 0, 0, 0, 0, 6439, 6943,
	16763, 4266, 11499, 9271, 12601, 1089, 7055, 3520, 2778, 2798, 11536, 12624, 13014, 13438, 8063,
	16555, 17058, 16007, 17986, 18694, 20028, 0, 4920, 0, 12421, 14101, 14701, 16312, 6025, 0, 5097,
	9518, 0, 0, 3171, 0, 0, 0, 9864, 0, 0, 1592, 0, 19131, 739, 11051, 15313, 18122, 0, 17832, 5202,
	4426, 0, 0, 0, 0, 5587, 6263, 6937, 10016, 18826, 7181, 14858, 0, 10554, 3368, 13516, 17999,
	1815, 9947, 16342, 18811, 19703, 0, 10408, 0, 3726, 16104, 17848, 17682, 18623, 9256, 1657,
	2617, 6652, 7799, 15470, 20192, 12417, 0, 0, 0, 0, 13698, 7448, 17329, 0, 4432, 17628, 4724, 0,
	0, 0, 0, 0, 12076, 0, 0, 0, 6857, 7027, 7147, 2185, 7167, 5634, 8570, 9762, 8382, 9932, 0, 0,
	2181, 0, 5812, 19279, 0, 0, 0, 17037, 16954, 10773, 0, 15216, 0, 19163, 7061, 7194, 8458, 0, 0,
	2131, 0, 17692, 4391, 13266, 0, 0, 0, 19783, 0, 0, 0, 0, 0, 6531, 0, 12478, 0, 18532, 0, 0,
	1081, 12497, 8708, 2042, 2459, 3615, 6605, 6888, 17805, 0, 0, 1961, 14548, 12667, 0, 0, 0, 9220,
	0, 0, 8172, 17176, 701, 0, 7379, 3429, 13996, 19787, 7274, 18633, 0, 0, 0, 0, 0, 10718, 15282,
	18543, 0, 1127, 11715, 11790, 15111, 13306, 20278, 7634, 133, 5181, 9239, 10909, 16375, 9641,
	16543, 0, 0, 0, 0, 0, 0, 0, 14569, 9862, 5777, 18667, 18820, 1895, 6908, 3389, 8033, 9407,
	15935, 12572, 0, 0, 0, 157, 10680, 15022, 0, 18839, 0, 7694, 10064, 5434, 15946, 192, 10432,
	9137, 16076, 16868, 0, 0, 15693, 4444, 0, 0, 15565, 11656, 13042, 11564, 19122, 0, 0, 17242,
	3443, 15333, 0, 0, 18022, 0, 16459, 18744, 12823, 0, 0, 7567, 0, 0, 2106, 17828, 0, 0, 6775, 0,
	0, 0, 15052, 8517, 19138, 5701, 16018, 15928, 7317, 18493, 15234, 1060, 5747, 0, 0, 13101,
	12284, 0, 0, 0, 0, 0, 0, 0, 18829, 12986, 367, 10832, 17774, 18180, 0, 4136, 5853, 4344, 16903,
	10481, 18435, 17554, 3121, 8619, 15392, 5796, 15717, 16421, 1387, 18619, 0, 0, 12414, 0, 0, 0,
	19859, 16936, 7339, 1949, 0, 10830, 0, 0, 5079, 3547, 17527, 19090, 12942, 0, 0, 17708, 5241,
	18969, 0, 11103, 9387, 11437, 4804, 372, 4982, 7179, 14822, 14948, 16338, 0, 0, 0, 0, 13794,
	16228, 0, 0, 0, 0, 0, 496, 8537, 15868, 0, 0, 7723, 17993, 0, 1715, 0, 15112, 6534, 0, 15605,
	8214, 9355, 10949, 12379, 17775, 0, 0, 12174, 5773, 0, 2752, 16634, 0, 10606, 240, 0, 14140, 0,
	0, 0, 0, 7524, 19023, 0, 0, 827, 0, 0, 9999, 15543, 1307, 4035, 5167, 20252, 0, 15222, 0, 265,
	6792, 12427, 17265, 4267, 0, 8650, 6051, 7407, 15115, 17357, 17995, 0, 19545, 0, 13436, 15143,
	20168, 0, 494, 0, 1953, 14431, 10161, 4686, 7847, 16685, 17038, 15452, 17318, 15368, 2436, 0, 0,
	0, 8890, 0, 19761, 0, 0, 0, 14319, 0, 10803, 12591, 10904, 18072, 0, 4270, 11014, 10340, 13555,
	14061, 0, 1100, 1577, 4255, 14212, 11836, 4650, 0, 4257, 9652, 9742, 15010, 15060, 17086, 0,
	1378, 19084, 6347, 0, 0, 16886, 15414, 0, 0, 0, 0, 0, 0, 9646, 0, 18244, 0, 3063, 9583, 13811,
	16629, 0, 13378, 13701, 20127, 700, 10960, 0, 0, 5013, 0, 0, 0, 0, 5869, 7582, 9283, 10844,
	13103, 17041, 8664, 18200, 18223, 18779, 0, 0, 5232, 8483, 13166, 14779, 16405, 16758, 932,
	15970, 1920, 16691, 7377, 19788, 13310, 10254, 13751, 8646, 15768, 13740, 17436, 20241, 0, 7021,
	0, 5680, 5947, 15496, 3500, 16177, 17467, 0, 0, 4022, 2073, 15310, 3322, 14660, 0, 10343, 9573,
	10371, 13315, 8968, 16412, 8083, 19220, 0, 0, 18948, 7887, 0, 0, 414, 0, 18699, 0, 0, 0, 0, 0,
	0, 0, 0, 8691, 12190, 12825, 3891, 18533, 0, 5896, 0, 15916, 0, 0, 0, 0, 14927, 0, 0, 1466, 338,
	5078, 10610, 16200, 0, 0, 0, 0, 0, 0, 5671, 10404, 11412, 0, 6084, 9799, 0, 817, 3206, 0, 13286,
	19285, 0, 17144, 12755, 12691, 17515, 20200, 6042, 1818, 6145, 10228, 11948, 18594, 4158, 7244,
	13667, 8353, 0, 3754, 5188, 14462, 0, 0, 0, 7554, 0, 0, 18584, 4190, 1095, 0, 13805, 0, 0, 8419,
	0, 0, 3342, 0, 0, 4004, 3107, 0, 0, 0, 9058, 0, 0, 3424, 12739, 15584, 16399, 18929, 3084, 8105,
	62, 13220, 16178, 0, 0, 13005, 12336, 0, 0, 9441, 17622, 17229, 17282, 13217, 18382, 13763,
	4049, 7820, 2177, 12997, 15793, 17607, 323, 19671, 0, 0, 0, 0, 0, 41, 12363, 1381, 0, 0, 2117,
	13844, 2930, 12738, 17604, 0, 321, 2836, 11949, 0, 1505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6498, 8399,
	18828, 4795, 20207, 0, 0, 0, 10991, 7526, 11144, 15570, 0, 8953, 6899, 14791, 6006, 14844, 9374,
	7778, 11805, 5998, 12468, 943, 17245, 11574, 0, 0, 0, 0, 11952, 0, 0, 14944, 7002, 5265, 3957,
	11744, 18915, 0, 12082, 15641, 12587, 0, 11301, 5307, 5448, 0, 0, 10684, 18788, 0, 0, 0, 0, 0,
	0, 5758, 13781, 5775, 9334, 0, 11829, 14839, 0, 0, 6312, 10650, 0, 17434, 0, 0, 0, 16264, 3479,
	7418, 0, 0, 9216, 204, 0, 0, 19216, 0, 20061, 0, 0, 0, 0, 5534, 138, 2507, 0, 0, 0, 0, 628,
	6995, 11027, 0, 0, 0, 0, 7233, 3489, 3802, 6156, 0, 2802, 9287, 3314, 13437, 9469, 3599, 12413,
	8527, 10872, 13797, 14905, 15651, 9357, 2665, 7390, 10253, 3495, 5178, 18795, 0, 0, 4094, 14690,
	16438, 0, 9901, 0, 0, 0, 0, 1380, 0, 17718, 0, 0, 8327, 9298, 7440, 9258, 0, 361, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 13464, 0, 0, 17169, 0, 7015, 14012, 0, 0, 0, 15108, 17395, 15258, 19750, 0, 0,
	13040, 13271, 13945, 19928, 19294, 12846, 3442, 5441, 16785, 19568, 4851, 11570, 3153, 19706, 0,
	6668, 0, 0, 11466, 0, 17937, 12049, 6144, 0, 0, 0, 13747, 0, 0, 11064, 0, 8927, 3483, 12670,
	20186, 18743, 0, 19182, 2663, 0, 0, 0, 8022, 0, 9086, 5385, 6817, 12305, 13010, 18171, 0, 0, 0,
	0, 12070, 55, 0, 0, 8299, 2462, 10042, 4046, 5849, 11102, 13449, 16950, 11584, 17417, 18229,
	2678, 15126, 19974, 0, 0, 0, 6686, 10043, 13593, 6186, 13052, 18737, 2111, 1152, 7663, 8473,
	4360, 13183, 14368, 17610, 18772, 19419, 11778, 15874, 0, 0, 6931, 18409, 0, 0, 0, 7226, 5529,
	0, 0, 0, 3857, 3205, 4649, 8921, 7304, 12582, 275, 5829, 11348, 12090, 15331, 0, 0, 2598, 12123,
	6247, 8459, 0, 0, 0, 4091, 0, 136, 9825, 0, 10781, 1985, 7314, 2940, 4772, 14471, 0, 13144,
	16994, 8892, 1549, 14008, 20324, 1184, 488, 13907, 18535, 14901, 485, 3748, 0, 0, 0, 0, 12773,
	9222, 1662, 3568, 3711, 2959, 11300, 14475, 3390, 16729, 17452, 3108, 4935, 1030, 4889, 11684,
	0, 17120, 4066, 11557, 16425, 19322, 16058, 6159, 8098, 8230, 12150, 2154, 3790, 12886, 16035,
	12113, 0, 4787, 9850, 5016, 14481, 15918, 7712, 18295, 7343, 0, 0, 0, 0, 18868, 9321, 13122,
	16645, 6897, 2841, 12269, 18470, 8071, 3039, 17278, 20038, 0, 0, 4180, 6012, 0, 3481, 6077,
	8760, 0, 0, 0, 4927, 8553, 17435, 0, 0, 0, 6237, 14575, 0, 8012, 12657, 0, 6047, 6198, 6607,
	10552, 1332, 13813, 4902, 15247, 1718, 16056, 126, 18610, 18947, 0, 0, 0, 0, 0, 15416, 0, 2877,
	11877, 4592, 0, 0, 3372, 4224, 6297, 0, 0, 0, 0, 0, 751, 7821, 17363, 0, 0, 0, 5203, 9916,
	12152, 13682, 4907, 7275, 17958, 18651, 0, 9182, 1206, 0, 7849, 12552, 3839, 13317, 6290, 14939,
	15283, 6985, 19486, 8690, 20299, 2669, 0, 4617, 0, 6121, 9784, 0, 0, 13376, 14898, 0, 0, 0, 0,
	3225, 0, 0, 0, 0, 0, 0, 17389, 0, 0, 6860, 2822, 985, 6032, 9401, 2720, 6425, 10121, 11769,
	12124, 18918, 19302, 0, 1838, 12128, 0, 0, 6379, 0, 3359, 0, 6644, 0, 10611, 17445, 7981, 12295,
	5717, 6793, 2330, 12563, 17567, 1828, 12669, 0, 10301, 1568, 749, 5785, 12999, 0, 7706, 0, 0,
	10382, 0, 0, 15133, 8823, 0, 0, 11838, 19449, 0, 2235, 7693, 12867, 17969, 1213, 19457, 0, 0, 0,
	5458, 4687, 6125, 0, 12089, 14339, 19991, 8791, 12155, 14257, 0, 0, 7436, 4321, 5029, 11478,
	11451, 8392, 15335, 0, 18463, 8692, 0, 11598, 0, 0, 0, 4924, 9693, 0, 10235, 0, 1975, 0, 3170,
	0, 7073, 17271, 0, 0, 0, 0, 0, 0, 8014, 0, 14388, 0, 0, 0, 0, 2845, 849, 8875, 9451, 9687, 3854,
	9894, 4619, 10454, 12653, 13135, 13962, 14395, 17595, 1906, 11402, 18745, 0, 9477, 0, 0, 8597,
	9883, 12732, 0, 12990, 0, 0, 809, 7601, 0, 19064, 0, 0, 0, 9404, 0, 15908, 0, 0, 0, 0, 0, 9941,
	18408, 17972, 18919, 0, 0, 3781, 1432, 0, 0, 12228, 13102, 11791, 6130, 15408, 13842, 0, 10258,
	0, 0, 3214, 0, 0, 5470, 11291, 15194, 15972, 18890, 0, 0, 18088, 0, 0, 4828, 0, 0, 12456, 0,
	11481, 14754, 15914, 4176, 14099, 17541, 0, 1436, 12053, 14292, 10700, 17723, 11406, 7479, 8249,
	8991, 11190, 13086, 14178, 19153, 3422, 11939, 19451, 0, 0, 673, 4476, 0, 0, 6528, 18253, 7973,
	11614, 13491, 0, 0, 0, 0, 0, 3187, 16809, 4906, 0, 0, 14970, 0, 8189, 14922, 8064, 9292, 0,
	10200, 651, 10219, 902, 1742, 14304, 15628, 0, 1118, 1840, 3895, 6451, 10608, 0, 0, 7786, 0,
	2266, 0, 15941, 2975, 7985, 16211, 11486, 0, 0, 0, 11210, 10915, 15162, 0, 0, 0, 0, 13862,
	17795, 16597, 20375, 5416, 18235, 18603, 0, 0, 0, 0, 16530, 4845, 15441, 18277, 0, 10521, 7773,
	8468, 4376, 15114, 18037, 18321, 0, 13320, 0, 0, 18697, 0, 63, 6454, 9315, 0, 217, 13158, 1806,
	14720, 14332, 0, 2168, 0, 5850, 14558, 3055, 15909, 1531, 2107, 16092, 0, 0, 0, 8096, 4802,
	13852, 0, 15389, 0, 5380, 6131, 8177, 0, 0, 0, 3330, 1457, 8778, 7020, 1052, 9356, 12098, 12671,
	13960, 19310, 13247, 0, 0, 0, 4163, 335, 7143, 9944, 13723, 14906, 0, 0, 0, 0, 10312, 0, 0, 0,
	0, 0, 0, 0, 0, 15455, 0, 0, 12282, 7639, 19718, 20032, 0, 0, 13540, 7564, 17709, 0, 5704, 7160,
	2765, 14809, 10272, 0, 0, 7087, 0, 0, 2978, 4536, 5928, 8067, 10622, 13828, 19600, 19816, 10941,
	0, 0, 7812, 18975, 549, 4899, 3085, 8131, 16742, 5091, 20130, 2709, 1243, 5222, 0, 3601, 7025,
	1705, 841, 96, 6213, 1149, 2514, 7724, 13185, 6449, 6618, 7557, 12689, 14464, 10934, 11826,
	15516, 17593, 18492, 19729, 0, 6614, 0, 0, 0, 0, 0, 8283, 6201, 5678, 0, 12728, 12349, 0, 0,
	18042, 0, 17005, 0, 0, 0, 0, 4748, 8114, 0, 17956, 0, 6292, 17287, 15215, 0, 10225, 0, 7809,
	16019, 5471, 18349, 17668, 0, 0, 7670, 12617, 13855, 4861, 8626, 16445, 18827, 9508, 16464,
	18146, 18764, 5316, 11431, 8500, 0, 2341, 0, 10424, 0, 0, 0, 0, 11785, 12666, 18933, 14175,
	11435, 15242, 0, 12898, 0, 0, 0, 6535, 8828, 0, 13385, 19691, 0, 17447, 0, 0, 0, 7322, 6645,
	14801, 18657, 19618, 0, 2262, 0, 0, 0, 0, 9125, 6588, 15549, 17264, 218, 13416, 14021, 15364,
	10287, 0, 0, 946, 3686, 5665, 2984, 3461, 8762, 17061, 19055, 197, 8702, 9259, 10711, 0, 0,
	3074, 11743, 0, 0, 8039, 484, 2728, 4956, 9121, 6744, 10324, 1619, 2486, 12884, 13244, 17110,
	13210, 15692, 17449, 18389, 18900, 0, 0, 19004, 0, 10181, 0, 0, 18570, 0, 0, 11421, 2187, 15365,
	3380, 1023, 6919, 9986, 10850, 11398, 7324, 1065, 2784, 4490, 11881, 16048, 0, 0, 8157, 3527, 0,
	6366, 17977, 12837, 19204, 5915, 1291, 11653, 0, 0, 0, 4503, 3856, 2435, 7610, 13568, 8558, 0,
	6099, 3453, 19130, 19819, 10948, 14969, 0, 9642, 11259, 0, 10173, 12865, 8565, 0, 13396, 0,
	6278, 0, 0, 0, 0, 0, 0, 19429, 0, 0, 17819, 13402, 0, 16320, 0, 0, 4854, 0, 0, 16944, 118, 5398,
	0, 0, 0, 1942, 4470, 5657, 12668, 15870, 16326, 18079, 18654, 10298, 20280, 0, 18698, 17002,
	7757, 1656, 0, 249, 9570, 0, 0, 0, 0, 17386, 6157, 10470, 4253, 4679, 8599, 9844, 9690, 13684,
	8314, 2823, 14161, 8792, 9592, 11325, 12916, 13447, 1551, 16877, 4867, 778, 7232, 1478, 18993,
	1188, 2783, 5427, 14622, 15775, 17964, 4154, 2525, 5335, 9471, 19170, 511, 1856, 12211, 15113,
	3379, 15152, 16838, 19314, 769, 19878, 8528, 0, 5480, 9524, 14609, 15881, 0, 13559, 1467, 10180,
	19975, 13983, 0, 0, 0, 0, 0, 0, 0, 0, 10293, 6550, 1966, 3927, 0, 0, 19660, 13282, 0, 0, 0,
	13677, 914, 407, 1193, 5790, 15325, 4871, 16169, 16541, 3951, 18219, 0, 16119, 1714, 0, 6057, 0,
	13531, 0, 0, 0, 0, 0, 0, 9722, 16574, 17617, 0, 0, 0, 0, 0, 0, 20253, 0, 0, 0, 1248, 7120,
	16762, 0, 0, 8839, 871, 14272, 15239, 15653, 8535, 16581, 0, 0, 4825, 4563, 18766, 8753, 0,
	3278, 2674, 5759, 9674, 13792, 13476, 19235, 0, 4574, 11660, 11257, 18746, 10263, 15294, 0, 0,
	16206, 0, 2644, 77, 1425, 3218, 4221, 17696, 0, 7406, 0, 2711, 9810, 11220, 12821, 0, 3339,
	11147, 0, 0, 0, 12725, 0, 1418, 0, 9900, 19321, 0, 4495, 3126, 9527, 0, 0, 0, 6654, 14397, 0,
	2307, 9430, 53, 9289, 1292, 19620, 0, 0, 19110, 0, 4926, 0, 0, 0, 8513, 10996, 19978, 0, 7616,
	16646, 1764, 4448, 0, 5143, 4435, 6385, 16710, 239, 4007, 10513, 10214, 16745, 0, 3573, 19273,
	2828, 3640, 11915, 19673, 519, 0, 1984, 0, 4418, 10989, 15996, 17432, 10463, 11121, 17326, 0, 0,
	16818, 19841, 2597, 0, 0, 7180, 1567, 1641, 5527, 317, 5268, 7482, 9217, 9910, 2645, 12442,
	6409, 14681, 16694, 5677, 14297, 16964, 18339, 3040, 3716, 1921, 3059, 9194, 6865, 13576, 14991,
	17510, 0, 2072, 3920, 10616, 865, 1194, 14000, 19640, 0, 0, 12519, 0, 0, 0, 0, 0, 0, 0, 11062,
	11639, 9759, 12094, 7393, 17688, 0, 0, 0, 15804, 0, 19106, 0, 0, 1821, 0, 0, 4310, 0, 0, 0, 0,
	5818, 0, 320, 13206, 0, 17703, 0, 9208, 0, 9874, 13427, 14380, 17376, 3471, 0, 0, 3797, 0, 0, 0,
	14805, 13971, 5418, 11178, 12843, 0, 0, 0, 7870, 16814, 0, 8544, 16673, 167, 9255, 0, 0, 3482,
	0, 0, 0, 4864, 17029, 0, 0, 0, 2533, 10140, 12984, 6627, 7631, 242, 17701, 10286, 19391, 9851,
	0, 8926, 17818, 2755, 17505, 0, 0, 973, 13053, 16267, 0, 10556, 6459, 0, 18561, 0, 0, 9993, 0,
	15587, 0, 0, 1721, 4199, 0, 0, 12373, 0, 0, 0, 0, 0, 9061, 0, 11772, 9760, 14356, 19281, 0,
	18454, 0, 0, 0, 19952, 6325, 1884, 15263, 851, 9297, 16247, 3667, 6813, 5101, 12879, 17767, 0,
	0, 0, 0, 0, 0, 20321, 0, 0, 4036, 13486, 6731, 4443, 12448, 13003, 0, 0, 20150, 13136, 0, 0,
	3169, 0, 13986, 0, 17146, 3506, 9139, 13100, 16924, 18510, 17042, 15597, 8562, 0, 4865, 0,
	19566, 0, 936, 2768, 0, 0, 0, 0, 0, 2148, 4441, 5633, 5971, 6741, 2944, 9205, 2445, 12549,
	14122, 15383, 15006, 15805, 18237, 0, 17153, 16331, 16578, 5356, 569, 0, 0, 0, 0, 0, 9732, 0, 0,
	2011, 0, 0, 1703, 0, 0, 0, 0, 10413, 0, 0, 9976, 13218, 0, 0, 0, 8288, 10858, 13689, 7938,
	19410, 0, 0, 3541, 15183, 12034, 18198, 18642, 0, 1069, 0, 0, 9768, 17957, 0, 0, 15904, 0, 9745,
	8761, 12170, 10896, 16475, 12303, 2879, 6635, 7009, 7192, 1803, 9051, 9274, 11233, 12682, 4357,
	9989, 13483, 14403, 10322, 17316, 13767, 14435, 0, 0, 5871, 19075, 3232, 0, 0, 6354, 0, 4666,
	4414, 3534, 4842, 5377, 7630, 20369, 9178, 12335, 0, 0, 0, 0, 0, 0, 0, 2277, 13521, 11214, 0, 0,
	4535, 6653, 7750, 8685, 0, 0, 0, 0, 0, 0, 0, 3700, 14305, 4819, 1356, 11592, 14478, 0, 0, 0,
	2537, 7165, 0, 0, 0, 8992, 16057, 18152, 9161, 5245, 20301, 14714, 10559, 0, 0, 2135, 15640,
	18003, 0, 0, 16417, 0, 15430, 10332, 8169, 2100, 11912, 16773, 0, 0, 0, 0, 0, 0, 7178, 0, 0,
	3449, 5327, 0, 0, 0, 0, 0, 8085, 0, 0, 0, 8951, 4569, 14652, 15327, 3276, 20080, 0, 3351, 0,
	10887, 606, 1112, 10656, 0, 10412, 6465, 15122, 2900, 4227, 6488, 15483, 11483, 3122, 6421,
	12483, 6310, 12595, 16662, 2216, 18712, 0, 16819, 0, 4245, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0,
	0, 0, 0, 13471, 0, 12871, 0, 0, 2102, 17001, 3271, 20030, 0, 0, 712, 14271, 18045, 10398, 0, 0,
	3772, 0, 18447, 2800, 0, 13307, 0, 0, 0, 0, 0, 1799, 0, 0, 0, 0, 0, 20309, 0, 16747, 10975,
	5422, 8700, 12069, 12896, 0, 0, 0, 0, 11517, 19818, 14792, 16134, 0, 14485, 0, 0, 0, 2417, 2040,
	8987, 11224, 11773, 7836, 765, 8902, 14313, 3396, 14613, 13534, 15061, 15085, 15124, 18718,
	18684, 0, 0, 0, 0, 0, 0, 0, 13879, 0, 17126, 0, 0, 0, 0, 6837, 0, 9584, 3522, 0, 5104, 8897, 0,
	0, 0, 0, 0, 0, 0, 8046, 0, 4127, 4976, 12353, 7333, 11149, 13836, 15382, 5570, 0, 0, 0, 0,
	11318, 0, 0, 0, 0, 0, 14336, 0, 15490, 0, 0, 0, 16393, 6848, 0, 6352, 9751, 17298, 0, 0, 5371,
	17809, 16371, 8899, 18355, 4373, 20139, 5927, 1878, 4421, 868, 9996, 11381, 8519, 16656, 7325,
	0, 0, 1968, 0, 1407, 0, 0, 12234, 0, 0, 14736, 0, 0, 12762, 0, 6735, 17660, 0, 6327, 18832,
	12635, 0, 13571, 15296, 0, 15922, 18084, 0, 0, 6082, 4799, 3034, 13742, 10366, 11672, 8655,
	1977, 14914, 19799, 13548, 0, 1712, 0, 0, 0, 978, 0, 19550, 12931, 0, 5220, 0, 986, 0, 318, 0,
	8804, 0, 15774, 15617, 4653, 6819, 6750, 1996, 19794, 0, 0, 0, 0, 0, 0, 0, 18224, 0, 13423,
	12179, 10375, 7982, 8246, 19307, 2892, 8960, 16030, 20358, 16777, 8239, 0, 9832, 0, 0, 8482,
	19649, 1223, 0, 0, 0, 0, 0, 0, 6141, 6861, 17307, 0, 12887, 0, 3012, 5378, 10446, 2193, 0, 2548,
	0, 0, 0, 0, 0, 0, 7713, 13595, 18190, 1161, 3516, 9551, 7032, 0, 4072, 4771, 0, 1539, 13161,
	5752, 19973, 15367, 9821, 15767, 17249, 17420, 18267, 19856, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0,
	5828, 0, 4159, 2171, 7240, 4911, 15990, 5467, 17060, 0, 0, 3011, 20302, 19139, 11159, 0, 0,
	8733, 7805, 8707, 18805, 0, 19105, 0, 0, 0, 16362, 0, 12569, 16116, 0, 7308, 10914, 1302, 6836,
	0, 0, 12469, 0, 0, 0, 17597, 4386, 0, 0, 5051, 3852, 13609, 19840, 4604, 3751, 14531, 289, 5085,
	8524, 20211, 0, 281, 7513, 11858, 15566, 8093, 332, 3180, 14651, 0, 250, 1015, 11839, 2520,
	16736, 16941, 12235, 4958, 0, 7569, 0, 0, 0, 0, 0, 14752, 0, 5628, 0, 11585, 4744, 2549,
};

/* A bit for the first three letters of every word. */
const uint64_t date_bloom_words[] = {
	0x400000000020001, 0x100000000000, 0x90100000000008, 0x200008000000020, 0x10400008808, 0x9000,
	0x804082800000000, 0x400000000, 0x0, 0x40000040050000, 0x4100020C0, 0x80084100000,
	0x80010088000, 0x200000000080, 0x20000000400, 0x80000, 0x42900100000000, 0x80000000,
	0x10000200000, 0x0, 0x800000000000, 0xC8080000, 0x4000000900000000, 0x300, 0x800000000000, 0x2,
	0x1004, 0x0, 0xD040800000000000, 0x100000000010, 0x800000000000, 0x40200000000000, 0x100001000,
	0x5000000, 0x18000000100, 0x100000, 0x10000000400, 0x4004000000004, 0x2400200000200000,
	0xA0000201000100, 0x100, 0x25002024000000, 0x200000100, 0x20404000, 0x400, 0x80000000,
	0x400000000, 0x8000002020, 0x40408000000, 0x2000, 0x82000000404000, 0x2000000000100C, 0x808,
	0x0, 0x2000000000000080, 0x0, 0x5C000000000010, 0x101000000440101, 0x1A080, 0x8008041000, 0x0,
	0x40000000, 0x401010000000008, 0x100080000000000, 0x800001000001, 0x200000008108,
	0x400000000000000, 0x800000004000200, 0x8000000000801000, 0x400000000001000, 0x200000000000000,
	0x4414001000400000, 0x2001C0000, 0x408000000180, 0xA00000800000000, 0x20, 0x1000000000, 0x0,
	0x1000, 0x20008004, 0x8080000, 0x1, 0x200000000, 0x4000000080000000, 0x2042000004000020,
	0x400200, 0x2040000000000, 0x300000000000, 0x0, 0x40000000000, 0x0, 0xA2400C4,
	0x804002000020002, 0x1200000000000, 0x8002000004000004, 0x8080100000210800, 0x180000220004000,
	0x400008000400041, 0x40, 0x400004000000040, 0x4000, 0x1010002000400, 0x0, 0x1000400000000400,
	0x4000010000000, 0x2000020000800, 0x4000200004100, 0x10000000000000, 0x20, 0x800000,
	0xA000082000000000, 0x40, 0x200800000000, 0x0, 0x8000800808060, 0x40000000, 0x100008008000000,
	0x800020000000000, 0x800, 0x0, 0x0, 0x0, 0x1000802000000, 0x20000000020, 0x40000200000000,
	0x201000000800100, 0x0, 0x40000000000, 0x1000800000, 0x1000108008000008, 0x108,
	0x80000000000000, 0x2004, 0xC0000000040000, 0x140000800000, 0x10000000008000, 0x2000200000,
	0x1044000000000000, 0x2000100004200400, 0x8000000000000020, 0x80000000, 0x1000004000000008,
	0x2000C0000012000, 0x10000080008, 0x8000013000000000, 0x2000000, 0x8810080000000, 0x4800040000,
	0xA0020100040000, 0x100400400880, 0x10100000040000, 0x1000000000, 0x5040000000000,
	0x200000020010000, 0x4000000020000, 0x0, 0x10000000, 0x4000220000, 0x1000002400,
	0x140000200040000, 0x400012000000001, 0x1028000000000000, 0x10000000202008, 0x28040400040,
	0x2000000000, 0x0, 0x4000201000008, 0x2000000000000, 0x10000180, 0x40000042000080,
	0x4008000040200000, 0x10000040080, 0x500020000010, 0x1080100040, 0x840364000000000, 0x40014,
	0x408000000, 0x20000000000004, 0x80000, 0x300001000000, 0x400004000800000, 0x0,
	0x40000000000000, 0x810000000000000, 0x50000000880000, 0x20, 0x2C00000000000400,
	0x8000000000000, 0x10000000000000, 0x884000000000, 0x20000000000, 0x4000000841000000,
	0xA000040000200, 0x10000400000000, 0x400000000, 0x100000000, 0x400800188000, 0x8800000000,
	0x4000000000000002, 0x240200002, 0xC0000010000000, 0x201000, 0x100800000000, 0x20040000000,
	0x9000280001000200, 0x840000, 0x0, 0x1, 0x8000000000020000, 0x110000008400100, 0x0,
	0x200000800040000, 0x1140000000000000, 0x500080, 0x1600, 0x40000, 0x24004000000000,
	0x800000008000, 0x200000000000000, 0xA00000000000, 0x80008, 0x400800000400, 0x40000000000001,
	0x40004000000, 0x104002C400000000, 0x400002, 0x40000, 0x80000040400000, 0x4000000000008,
	0x100024000000, 0x1100000801000, 0x40808000, 0x200100000000000, 0x1004200000000002,
	0x88000000000220, 0x2000000, 0x2000200000000000, 0x10000100210006, 0x8000000000000000,
	0x40000000, 0x4000000, 0x200000000006200, 0x80400000000, 0x80001000002004, 0x80010000100020,
	0x80808000010820, 0x10000000000000, 0x1000000000000A, 0x440000100808000, 0x1002C00930000026,
	0x400, 0x80000000, 0x1000000400, 0x10004000100000, 0x8000810240, 0x40810000, 0x104000780024000,
	0x200420100000080, 0x8082000000C001, 0x1020000800081000, 0x4000200100000000, 0x100000010,
	0x10400040000000C, 0x9103000100001000, 0x44, 0x40010200000000, 0x40300011100000,
	0x30040040000000, 0x1100110C0200012, 0xC000000000000, 0x11080008020100, 0x1000022000000,
	0x2000000000000100, 0x20000202, 0x0, 0x2, 0x4808400000000000, 0x8000000000882,
	0x4001000000020222, 0x2002008040, 0x4001000000000000, 0x81020000000, 0x20000000000000,
	0x4020440000004, 0x20, 0x20004800000000, 0x21000040000000, 0x4102400090400000,
	0x1000000080020880, 0x1000400200, 0x2000000001, 0x18010000000000, 0x810041000000090, 0x0,
	0x1000000000008, 0x8140, 0x800000000000, 0x20000004060, 0x200801000200, 0x4000100000200000,
	0x10024000080004, 0x20C0000000020000, 0x200000040000000, 0x800100000010000, 0x10108000010100,
	0x4200010000012001, 0x80000080000000, 0x60002000008221, 0x60200000000000, 0x8000000020040202,
	0x80, 0x810802012100000, 0x1000000004000168, 0x4000000000000000, 0x10020000000201,
	0x2024400001000, 0x5000060800040000, 0x4010100002000A01, 0x2000010, 0xC700040000, 0x1020202000,
	0x8008, 0x800000008080, 0x800100000000082, 0x28, 0x4400200800, 0xA0040180000, 0x400001100008000,
	0x80420000000000, 0x10C0000000000428, 0x1000002202001, 0x80000000080000, 0x800000000000102,
	0x5400002000002, 0x10000000040000, 0x9080800010000000, 0x1000000002000, 0x200008000400080, 0x60,
	0x1000004800, 0x2001000000001000, 0xA004000018000000, 0x8000082000002410, 0xD800800000000158,
	0x443001002, 0x4800C40000000200, 0x140008000, 0x0, 0x20000008000, 0x2004014000004,
	0x1000004000000000, 0x8810000000000200, 0x4000000000000, 0xA00002008000000, 0x22080448000184A0,
	0x2000000000002400, 0x1000080000000010, 0x1000000000000000, 0x2008000088000000, 0x41,
	0x1000220811000080, 0x80000004, 0x800400C000000000, 0x401000000300004, 0x40440100100004, 0x0,
	0x0, 0x1002010, 0x100, 0x4000000000000000, 0x222020004200, 0x100000000000, 0x400000010000800,
	0x2000001012000000, 0x1000000001000001, 0x40800001000000, 0x4400010008000000, 0x400800100020,
	0x40000400000, 0x4000200000A00101, 0x112400104000, 0x20820140000200, 0x400000000810,
	0xA040008200, 0xA0800000200, 0x4000000020, 0x60880400000000, 0x2300, 0x400000828000202,
	0x20000000084000, 0x204004003020040, 0x8000900000, 0x1000000, 0x10000000000000, 0x10000410002,
	0x1000000, 0x10000002000A00, 0x101800, 0x80000400000, 0x890000100000D00, 0x20100041000040,
	0x384320000800, 0xB401200202402000, 0x8180103C8, 0x1000080010003400, 0xA000000000082,
	0x900040000000020, 0x820400404020, 0x10000140000, 0x8000A0, 0x2108040000000040, 0x8000010000000,
	0x4000008008, 0x800000020880100, 0x4000000000108, 0x200000, 0x100010000000000, 0x42000000000000,
	0x8100034, 0x0, 0x0, 0x200000000000000, 0x882002000000010, 0x402, 0x500000003000048,
	0x10000000000020, 0x180000000, 0x2000, 0x1800400140000, 0x411008009310, 0x100000000000,
	0x20000000000, 0x90805204008000, 0x4000200000000002, 0x500000080900010, 0x10000000,
	0x400220210000002, 0x102000040000000, 0x4812001004, 0x402020001, 0x100000000400,
	0x21800200000200, 0x200000000000C200, 0x8000000100002000, 0x20000000017021, 0x4000000080,
	0x2000002010010001, 0x100002008000, 0x80020002008A, 0x4060000080000032, 0x1212000018000020,
	0x2000010144846042, 0x8000000000, 0x80000200, 0x4000000, 0x80010000000000, 0x4000800000210000,
	0x20000000C002, 0x280000001008, 0x1000040080000404, 0x10000000402, 0x1000000000000180,
	0x400800091000, 0x400400000008, 0x8180004300000042, 0x2000300001008400, 0x1020000200000010,
	0x1010010000000040, 0x80000, 0x90000140C010888, 0x80000000, 0x400000, 0x10000001000,
	0x40000408000, 0x8841000400130C8, 0x200000000000, 0x4102000010008, 0x9000001000000850,
	0x20000000000000, 0x8000000100100000, 0x7120004000000000, 0xA092C091000C6C15,
	0x8200902644080009, 0x1801841101000000, 0x842001043441E242, 0x8881021814102C,
	0x3022A686AC442F00, 0x2A01958E5510828A, 0x8A06964C040A0, 0x1A8D903E13372020, 0xC04804800640404E,
	0x300A189134153200, 0x2040242018042402, 0x60080091100, 0x100000000000000, 0x1020000310000002,
	0x1006C08B224, 0x4000000021000000, 0x10003098B0A, 0x20000000, 0x11000008043FFA,
	0x10200000900002, 0x4011040040020000, 0x660, 0x40000006A2824, 0x8312000100000001,
	0x80111A9090000200, 0x82100, 0x2000020002, 0x9000801508000210, 0xC408800003000002,
	0x24400004211A038, 0x8880020000010008, 0x20000001050D808C, 0x2307EE7550000000,
	0x2200420000022A0, 0x80100010000C6, 0x9008000000122410, 0x5A02000510163, 0x2000000000856219,
	0x2C28802810100020, 0x400000208014006, 0x8006088010200000, 0x2000000510044000, 0x800800000,
	0x800000200018014, 0x15000081FFCEF2, 0x40800060000080, 0x40020A05BCEBD35, 0xF102006288600150,
	0x8823EFB9, 0x8002400200010, 0x4100100008000100, 0x10480000249BE, 0xC008410120A28000,
	0xFAD3000004600042, 0x5804800000080914, 0x800C10480000000, 0xA14080182A8C000, 0x40081000001811,
	0x80000000000002E, 0x1324010100041240, 0xA012220000000510, 0x18010000065006, 0xA00108000090009,
	0x488C042205020108, 0x42001004C00C008, 0x80C26F8100402, 0x2008024040220, 0x8D0A808010308002,
	0x208300440204E, 0x1083301100020, 0x102020000400008, 0x54800010A000, 0x82004040000, 0x0,
	0x8100820A9B0088, 0xC000008000002000, 0x40040020218A205C, 0x4400010241400000, 0xA00064C,
	0x8010320000800040, 0x1514242000804114, 0x401100004006BA, 0x4082E210800, 0xA030000800001000,
	0x4008004100000008, 0x8008040100028020, 0x100200005, 0x4000100188, 0x9080880200000004,
	0x12B0100F1D470A, 0x8000000000008010, 0x2008002342AC, 0x31423500600000, 0x1208900840E680B,
	0x21040000050, 0x140160002080000A, 0x100200000402CF2, 0x1004060000064000, 0xC89901400001400C,
	0x403600000810083B, 0x10008001200040, 0x5100400080C10012, 0x90020184A8001200, 0x800080000001000,
	0x200084821EB34D20, 0x200000000, 0x421001023EAD28B, 0x30000200000008, 0x400000036A2D98,
	0x100000062000000, 0x35C1000005800000, 0x2E796D, 0x8020021420000, 0xC844000002200000,
	0xD40010000104A6, 0x8100002400080, 0x100C00120001004, 0x2808010000000000, 0x45000111101E8,
	0x2000004A04002A1, 0x1002440480084004, 0xA088002040503000, 0x2020080800820C09,
	0xD99B09000010400, 0x42479A04006C0C88, 0x918235D0080022, 0x420400006500140, 0x8880104001300000,
	0x2082144008000E30, 0x800882010000005, 0xD00260040400210E, 0x4800104180F021, 0x20000002010,
	0x10200800, 0xA2F8C04400, 0x1040, 0x10000A079E2620, 0x91000000, 0x11400000409C040,
	0x800808000000, 0x2004040000803801, 0x110108100307F0, 0x21200080, 0x5D00041000000000, 0x871F,
	0xE00008000004, 0x80010, 0x60101000081, 0x0, 0x800084271FCD800, 0x400008, 0x49F5ECE08,
	0x8005101028202000, 0x1000F52390, 0x8000401030006000, 0x2000090280221301, 0x8080001027CF00,
	0x8040008400400000, 0xA984142000021080, 0x222000104540677F, 0x801800410000000, 0x2040C844000020,
	0x84000000010, 0x8000000000000100, 0x800B3EB483608, 0x2000000000, 0x10090EF89810, 0x38200000020,
	0xFE08A000CA81F1, 0x1220040020000098, 0x8C10000000000012, 0x8F00, 0x2400001000800002,
	0x6700000005000004, 0x440000050001FBB, 0x141000000100001, 0x400000008000000, 0x100480C00000,
	0x200400000200010, 0x6CD11169C7FFF200, 0x2404000040081, 0x104010163E6F3230, 0x2080014400A00080,
	0x40822184FB20, 0x400C0000000, 0x8000004000080822, 0x511344407FBE6, 0x20804091000400,
	0xB20001820040460C, 0x8C81100420207D5D, 0x200000000080210, 0x400000000, 0x200100000000,
	0x80020000002040, 0x23FAD53C400, 0x820A088400C02000, 0x22E30E0601A, 0x422827C791314,
	0xA48222253287400, 0x4000000194440190, 0x120480062020C084, 0x40000000978D937, 0x100012010500,
	0x402F28088000208, 0x10000000481C0C0, 0x4544001080020041, 0x2260003000719, 0x1000000200,
	0x2000000000003024, 0x1004040000001800, 0xA0081010810A604, 0x120000011000001,
	0x2808023228B08208, 0x10400400002000, 0x40405112B8C2242, 0x253015600082201B, 0x18204010104C0002,
	0x2010010640000000, 0x1E41020030812, 0x220810064004012, 0x8000000204080, 0x4040000000000,
	0x880000000000, 0x20000404000, 0xB0FB94D1000, 0x80020020040000, 0x80EE40E040,
	0x2800222000000040, 0x400884E6D1500, 0x820200011004, 0x4000240000000080, 0x10180000281BFCA0,
	0x180208888240400, 0x8000820901000444, 0x9042C8, 0x10040000000000, 0x40080000220, 0x20000000,
	0x20001000000000, 0x800020000000000, 0x10000000000000A0, 0x8C40100048010200, 0x2000000,
	0x140004000000000, 0x1000000000000000, 0x400000000000000, 0x200000000008, 0x4000,
	0x2001003108000100, 0x10000000000022, 0x20000C00090000, 0x104100100000, 0x2000000080000,
	0x8002000004400, 0x400000A8DF0C4003, 0x40000000000, 0x1088148810, 0x80000002000,
	0x1000000020886000, 0x800000010, 0x400000200000004, 0xC0420000A8044021, 0x44000020800000,
	0x210000008000000, 0x4000500B1, 0x40100000000000, 0x40000002900, 0x4004001002000, 0x40020020000,
	0x24DF5FB589000, 0x80001002021, 0x800447FEEDC800, 0x8441111000200000, 0x49E5FED805,
	0x4802101000000320, 0x800040000340100, 0x80800011014FB142, 0x20030C4440000000,
	0x1172005320002002, 0x1044002E7609, 0xA180000000040800, 0x8210040180000, 0x8000000004058, 0x0,
	0x10491EB9CF40000, 0x2000000020200405, 0x80E315E1000, 0x86A628000A18000, 0x16E1AE002,
	0x43102000080068, 0x80000001080, 0x60000000959DC284, 0x82888880000000, 0x60000400244,
	0x10002000080E7013, 0x8002100001020, 0x3800001808204000, 0xA000000400000000, 0x312F00080000,
	0x108001109090018, 0x420400000000000, 0x800044001008000, 0x8100000808015000, 0x800010000880400,
	0x6800400282002081, 0x414520A880A201, 0x400020000002101, 0x60A01B0200000002, 0x61044000A00810,
	0x1000042000, 0x200001000008000, 0x2804080020400, 0x60000000000000, 0x800020000000404,
	0x1032911B80400000, 0x1000000, 0x40002018A0500000, 0x82000000000, 0x2206008A460001,
	0x1050006000400102, 0x1000, 0x200100002084030, 0x2040200200000000, 0x800800840,
	0x2004000000010040, 0x200008000000000, 0x200000802004004, 0x40000004000000, 0x12000400210000,
	0x54734A1880220, 0x1400002000000, 0x405140C00000, 0x201000004000, 0x477E8A0000, 0x12845010000,
	0xC0000200100100, 0x20000010002200, 0x8000400400000008, 0x106089000000000, 0x432080,
	0x200000000000, 0x4800060120, 0x210201, 0x400000, 0x40002001000000, 0x100000000, 0x0,
	0x10000000, 0x20000000, 0x2A0440104008, 0x4100000000000100, 0x208001C008, 0xA01000000, 0x10000,
	0x29100, 0x1000102080400004, 0x110020100800, 0x100000000010100, 0x200000C00000,
	0x110ECE902000800, 0x40, 0xDD81420000, 0x1000000000006, 0x2100000000000, 0x40040000008000,
	0x40000008100200, 0x2004200400080, 0x4002000000000, 0x2000000080000, 0x100058000, 0x0,
	0x20000000040, 0x200000000024100, 0x0, 0x12038A804000000, 0xC0000000000000, 0x1087048812000000,
	0x1000800000000000, 0x80002031AC080000, 0x80000001020, 0x1800201400600000, 0x8000000023002020,
	0x140000000, 0x1020000000400000, 0xA22050961092, 0x8000, 0x4000000480000, 0x40008, 0x0,
	0x8000400420000000, 0x4000000000000000, 0x200010000000000, 0x8000000000000, 0x4000000000,
	0x20000000000000, 0x200020000000, 0x4000000000001800, 0x0, 0x10002000000040, 0x280000,
	0x2004008200004000, 0x1800080200000, 0x2000000080000, 0x1004000008000, 0x400000000000040,
	0x10100004000000A4, 0x800004000000200, 0x4000010040001000, 0x40000400100020, 0xC00000030600002,
	0x40000000, 0x10000000000000, 0x300000040, 0x641, 0x0, 0x80008000000000, 0x121A10000000040,
	0x28210800D2C400, 0x840048C000200000, 0x3000002810050200, 0x44000A00000010, 0x8000,
	0x80010000000000, 0x2000000800000000, 0x800000, 0x8000000014000, 0x4000000000044000, 0x400,
	0x2000000, 0x40000000000000, 0x4000000000000000, 0x10000800000, 0x80010200000, 0x0,
	0x2000000000008840, 0x10400008000, 0x10040000, 0x14000000000, 0x8000, 0x800000000000,
	0x1000020000000020, 0x800, 0x800000114, 0x28100000000, 0x0, 0x4000010, 0x1000004, 0x0,
	0x8018000400040, 0x4000000000040000, 0x2014000, 0x8000, 0x100000000, 0x40400000000,
	0x100008000000000, 0x20004200002000, 0x20008010000, 0x2001000000000, 0x40100200800100,
	0x40000000000000, 0x40, 0x2000000, 0x10000000000000, 0x10020800002000, 0x4000000000000100,
	0x20000, 0x1000000110, 0x400000800008000, 0x200000040000, 0x2010000110000824,
	0x4000000000000000, 0x40000002, 0x0, 0x800000010000020, 0x20000000, 0x800000000000,
	0x4000004000000, 0x90000004200, 0xA0000100400, 0x8000000000000000, 0x400000000800000,
	0x8000000000000, 0x2000, 0x10000000002000, 0x10000000000000, 0x2000000000000800, 0x200, 0x0,
	0x2000000000004000, 0x400, 0x20C0, 0x400040008000000, 0x4420000000400, 0x80400000000001,
	0x450100800A00, 0x408000000101, 0x4000000000000000, 0x1000000000000, 0x10000028000, 0x220,
	0x5000, 0x40000008, 0x8000000100000000, 0x100000, 0x2000000000, 0x20010200010080,
	0x80000000000000, 0x400000008000800, 0x10000020000000, 0x800000, 0xC000022000000, 0x0,
	0x200000000000000, 0x20000001000, 0x500000400002, 0x200000A000, 0x100108000, 0x440000200000,
	0x20010100000, 0x100401000, 0x8000000000000, 0x4000000000000, 0x20000, 0x900000080000, 0x0,
	0x240000064000000, 0x10000000300, 0x208000000, 0x100, 0x10A00000008, 0x10624010040800,
	0x400003000040024, 0x2, 0x200000, 0x80000, 0x11000000000000, 0x800000060000000, 0x2041, 0x0,
	0x40A02008080000, 0x6001400008, 0x800000,
};

/* A bit for the first three letters of words that a date can begin with. */
const uint64_t date_bloom_starters[] = {
	0x400000000000001, 0x100000000000, 0x10000000000008, 0x200008000000000, 0x10000000008, 0x0,
	0x804080000000000, 0x0, 0x0, 0x40010000, 0x4000000C0, 0x0, 0x88000, 0x200000000000,
	0x20000000400, 0x80000, 0x42100000000000, 0x80000000, 0x200000, 0x0, 0x800000000000, 0x48000000,
	0x4000000800000000, 0x200, 0x0, 0x0, 0x1004, 0x0, 0x5000800000000000, 0x10, 0x0,
	0x40200000000000, 0x100001000, 0x5000000, 0x8000000100, 0x100000, 0x400, 0x4004000000000,
	0x2400200000200000, 0xA0000201000100, 0x100, 0x20000024000000, 0x200000000, 0x404000, 0x0,
	0x80000000, 0x400000000, 0x2020, 0x40408000000, 0x2000, 0x82000000400000, 0x100C, 0x800, 0x0,
	0x2000000000000080, 0x0, 0x48000000000010, 0x101000000440101, 0x1A080, 0x8008040000, 0x0,
	0x40000000, 0x400000000000000, 0x0, 0x800000000001, 0x200000008108, 0x400000000000000,
	0x800000004000200, 0x8000000000800000, 0x1000, 0x0, 0x4000000000400000, 0x1C0000,
	0x400000000180, 0x200000000000000, 0x20, 0x1000000000, 0x0, 0x1000, 0x8000, 0x8080000, 0x1, 0x0,
	0x4000000080000000, 0x42000000000020, 0x200, 0x2000000000000, 0x0, 0x0, 0x0, 0x0, 0x8000004,
	0x4002000020002, 0x1200000000000, 0x8002000004000004, 0x80100000000800, 0x180000220000000,
	0x400008000400000, 0x40, 0x4000000040, 0x4000, 0x1010002000000, 0x0, 0x400, 0x4000010000000,
	0x0, 0x4000000004100, 0x0, 0x0, 0x0, 0x2000082000000000, 0x40, 0x200800000000, 0x0,
	0x8000800808040, 0x40000000, 0x100000000000000, 0x800020000000000, 0x800, 0x0, 0x0, 0x0,
	0x1000002000000, 0x20000000020, 0x200000000, 0x201000000000000, 0x0, 0x0, 0x1000800000,
	0x108000000008, 0x108, 0x0, 0x2000, 0x40000, 0x140000800000, 0x0, 0x0, 0x1040000000000000,
	0x2000000004000400, 0x8000000000000020, 0x80000000, 0x4000000008, 0x200080000002000, 0x80008,
	0x8000013000000000, 0x0, 0x8010000000000, 0x4800000000, 0x20100040000, 0x400400080,
	0x10100000000000, 0x1000000000, 0x5000000000000, 0x20000000, 0x4000000020000, 0x0, 0x10000000,
	0x4000000000, 0x1000002000, 0x100000200040000, 0x400012000000000, 0x8000000000000, 0x202000,
	0x20040000040, 0x0, 0x0, 0x4000201000008, 0x0, 0x10000000, 0x40000080, 0x4000000000200000,
	0x10000000080, 0x100020000000, 0x1000000040, 0x264000000000, 0x40014, 0x8000000,
	0x20000000000004, 0x80000, 0x300000000000, 0x800000, 0x0, 0x0, 0x810000000000000,
	0x40000000000000, 0x20, 0x2C00000000000000, 0x8000000000000, 0x10000000000000, 0x800000000000,
	0x20000000000, 0x4000000001000000, 0x8000000000000, 0x0, 0x400000000, 0x100000000,
	0x400800000000, 0x8000000000, 0x4000000000000000, 0x200200002, 0x40000000000000, 0x200000,
	0x800000000, 0x20000000000, 0x80001000000, 0x0, 0x0, 0x1, 0x8000000000020000, 0x10000000000000,
	0x0, 0x0, 0x1140000000000000, 0x500080, 0x1200, 0x0, 0x20004000000000, 0x800000008000,
	0x200000000000000, 0x200000000000, 0x80000, 0x800000000, 0x40000000000001, 0x0,
	0x1040020000000000, 0x2, 0x40000, 0x80000040400000, 0x4000000000008, 0x100004000000,
	0x1100000800000, 0x40000000, 0x100000000000, 0x200000000002, 0x220, 0x0, 0x2000200000000000,
	0x10004, 0x8000000000000000, 0x0, 0x4000000, 0x2200, 0x400000000, 0x1000002000, 0x10000100020,
	0x80800000010800, 0x0, 0x10000000000002, 0x440000000008000, 0x1002C00010000000, 0x0, 0x0, 0x400,
	0x4000100000, 0x800000, 0x810000, 0x104000700020000, 0x200420100000080, 0x20000008001,
	0x20000000001000, 0x200000000000, 0x100000010, 0x10400040000000C, 0x9103000000000000, 0x4,
	0x10200000000, 0x40300011100000, 0x20040000000000, 0x100010080000000, 0x4000000000000,
	0x1080008020100, 0x0, 0x2000000000000100, 0x0, 0x0, 0x0, 0x8400000000000, 0x8000000000080,
	0x4000000000020222, 0x2000008040, 0x1000000000000, 0x20000000, 0x0, 0x4020400000004, 0x0,
	0x20004800000000, 0x20000040000000, 0x4102400090400000, 0x20800, 0x1000000200, 0x2000000000,
	0x10010000000000, 0x10041000000090, 0x0, 0x1000000000000, 0x140, 0x0, 0x4060, 0x200800000200,
	0x4000000000000000, 0x10000000080004, 0xC0000000020000, 0x200000040000000, 0x800100000010000,
	0x8000010100, 0x4000010000002001, 0x0, 0x40000000008021, 0x60200000000000, 0x8000000020000000,
	0x80, 0x810802002000000, 0x108, 0x0, 0x10020000000201, 0x2000400000000, 0x4000040800000000,
	0x10100000000200, 0x2000010, 0x4300000000, 0x1020200000, 0x8008, 0x800000008080,
	0x800100000000082, 0x28, 0x0, 0x180000, 0x400000100008000, 0x80420000000000, 0x1080000000000428,
	0x2200000, 0x80000, 0x800000000000100, 0x4400002000002, 0x40000, 0x9080000010000000,
	0x1000000000000, 0x400000, 0x40, 0x1000000000, 0x1000000000000, 0xA000000018000000,
	0x8000002000002010, 0x8000800000000118, 0x440001000, 0x800840000000000, 0x8000, 0x0,
	0x20000008000, 0x2000014000000, 0x4000000000, 0x810000000000200, 0x4000000000000, 0x2000000000,
	0x2200044800000020, 0x2000000000000400, 0x1000080000000010, 0x1000000000000000,
	0x2008000088000000, 0x40, 0x220800000000, 0x80000004, 0x4008000000000, 0x401000000100004,
	0x400000100004, 0x0, 0x0, 0x1002000, 0x100, 0x4000000000000000, 0x222020000000, 0x100000000000,
	0x400000010000800, 0x2000001012000000, 0x1, 0x40000000000000, 0x4000000000000000,
	0x400800100000, 0x40000400000, 0x4000200000200001, 0x102400100000, 0x820100000200, 0x810,
	0xA040000200, 0xA0800000200, 0x4000000000, 0x60080400000000, 0x2200, 0x828000202,
	0x20000000084000, 0x4002020040, 0x8000100000, 0x1000000, 0x0, 0x10000410000, 0x1000000,
	0x10000002000A00, 0x0, 0x80000000000, 0x880000000000D00, 0x100040000000, 0x84200000800,
	0x9401200002400000, 0x8010148, 0x80010001400, 0x8000000000082, 0x800040000000020, 0x400404020,
	0x40000, 0x800020, 0x2008000000000040, 0x8000010000000, 0x4000008008, 0x800000000000000,
	0x4000000000008, 0x0, 0x100000000000000, 0x0, 0x8100014, 0x0, 0x0, 0x0, 0x882002000000010,
	0x402, 0x500000003000040, 0x10000000000020, 0x0, 0x2000, 0x1800400000000, 0x411008009310, 0x0,
	0x20000000000, 0x80805004008000, 0x0, 0x400000080900010, 0x10000000, 0x200200000002, 0x40000000,
	0x4810000000, 0x2020001, 0x400, 0x21800000000200, 0x2000000000004200, 0x100002000, 0x12021,
	0x80, 0x2010000001, 0x2008000, 0x2008A, 0x4020000080000000, 0x1212000000000000,
	0x2000000140846002, 0x8000000000, 0x80000000, 0x0, 0x80000000000000, 0x4000800000210000,
	0x20000000C002, 0x80000001008, 0x40080000404, 0x0, 0x80, 0x800001000, 0x400000000, 0x4200000042,
	0x2000200000008400, 0x1000000200000000, 0x10000000000040, 0x80000, 0x900000404000088, 0x0,
	0x400000, 0x0, 0x8000, 0x800100000003080, 0x200000000000, 0x4100000000008, 0x9000001000000800,
	0x0, 0x8000000100000000, 0x6000004000000000, 0x80124011000C0810, 0x8200900444000008,
	0x1801041001000000, 0x842000043400E202, 0x8801021010102C, 0x1020A284A4442D00, 0xA01908E01008080,
	0x8806924C040A0, 0x188D902C13370000, 0xC008000002404006, 0x300A109134152200, 0x40202000042402,
	0x80100, 0x0, 0x300000002, 0x68083220, 0x4000000021000000, 0x98A0A, 0x20000000, 0x1000000043FF0,
	0x10000000900000, 0x11040040000000, 0x420, 0x4000000622804, 0x8002000100000001,
	0x111A1010000000, 0x2000, 0x2000020002, 0x9000000500000000, 0x400000002000002,
	0x24000004211A038, 0x8880020000010008, 0x20000000040D8084, 0x2307EE7550000000,
	0x220040000002280, 0x8010001000086, 0x9000000000102410, 0x5802000510103, 0x2000000000014019,
	0x2C08802800100020, 0x400000208014004, 0x8004080000200000, 0x500044000, 0x800800000,
	0x200010004, 0x15000081EF8EE2, 0x60000000, 0x40020205BCC2515, 0xF102006288600040, 0x823EFA9,
	0x400200000, 0x100100000000100, 0x100000002418C, 0xC008410120A28000, 0x7A43000004200002,
	0x1804800000080814, 0x800C00000000000, 0xA04080182A8C000, 0x40080000001011, 0x800000000000026,
	0x1024010000040200, 0x8002000000000100, 0x10000000020004, 0x100000000000, 0x80C040000020000,
	0x1000C000008, 0x42290000402, 0x2008024000220, 0x8108000000208002, 0x2004402046,
	0x1000300000020, 0x102000000400000, 0x8000102000, 0x0, 0x0, 0x810082089B0088, 0x8000002000,
	0x40000000218A205C, 0x4400000200400000, 0x8000440, 0x8010220000800040, 0x1410000000804104,
	0x100000000630, 0x40826200800, 0xA000000000001000, 0x4008004100000008, 0x8040100020000,
	0x100200005, 0x4000100108, 0x1080800200000004, 0x12200006184002, 0x0, 0x20000003020C,
	0x1403400400000, 0xE280B, 0x21040000010, 0x1600020800000, 0x100200000002490, 0x4060000044000,
	0xC008010000010000, 0x403400000810003B, 0x10008001200040, 0x5000000080000002, 0x18428000200,
	0x0, 0x808206304920, 0x0, 0x1000020AA9082, 0x10000000000008, 0x400000016A0D88,
	0x100000062000000, 0x4C1000005800000, 0x203905, 0x8000020000000, 0xC804000002000000,
	0x540010000104A2, 0x8100000000080, 0xC00120001000, 0x2808010000000000, 0x41000111001E8,
	0x2000000204002A1, 0x1000000400084004, 0xA008000040101000, 0x2000000800000809,
	0xC99B08000010400, 0x4040980400080C08, 0x10021100080002, 0x420400006400100, 0x8800100001300000,
	0x2080144008000430, 0x800882000000005, 0x500020000000000E, 0x800000180B020, 0x20000000000,
	0x10000800, 0xA270804400, 0x1040, 0x8059E2600, 0x90000000, 0x8C040, 0x8000000,
	0x2000040000003801, 0x8000307B0, 0x1200080, 0x5C00041000000000, 0x41F, 0x600000000000, 0x10,
	0x20101000001, 0x0, 0x800004271A85800, 0x400008, 0x41F5ECC08, 0x8005101000000000, 0x850390,
	0x8000000030006000, 0x2000090280221301, 0x8080001027CF00, 0x400400000, 0x180142000001080,
	0x222000000500277F, 0x10000000, 0x4800000000, 0x80000000010, 0x0, 0x9329483600, 0x0,
	0x100900F00810, 0x8000000000, 0xFE080000CA01A1, 0x1020000020000098, 0xC10000000000012, 0x8D00,
	0x2000001000800000, 0x6300000005000004, 0x440000050001FBB, 0x140000000100001, 0x400000008000000,
	0x100000000000, 0x400000200000, 0x4CD11169C7FFF200, 0x2404000040081, 0x104000163C2F3210,
	0x80014400800000, 0x40802184F300, 0x400C0000000, 0x8000004000080822, 0x511344407F346,
	0x20804091000400, 0x920001820040460C, 0x8C81100020007D5D, 0x200000000000010, 0x400000000, 0x0,
	0x80020000002000, 0x2110D42C000, 0x800A088400802000, 0x20A0201A, 0x402027C791314,
	0xA48222053282400, 0x4000000184440100, 0x100400002020C084, 0x40000000960C932, 0x0,
	0x402E08080000200, 0x1000000048180C0, 0x440001080020001, 0x2260003000511, 0x1000000200, 0x0,
	0x1004000000001800, 0x810108102404, 0x120000001000001, 0x2008023228A00208, 0x10000000002000,
	0x404110B842242, 0x201011000082201B, 0x820401000000000, 0x2010010240000000, 0x1E41020030810,
	0x200000000004012, 0x204080, 0x4040000000000, 0x880000000000, 0x20000004000, 0xB0EB8450000,
	0x80000000000000, 0x80EE00A000, 0x2800222000000040, 0x88066D1100, 0x200011004,
	0x4000240000000000, 0x101800002019D000, 0x208808200000, 0x8000800001000404, 0x804288,
	0x10040000000000, 0x40080000020, 0x20000000, 0x20001000000000, 0x800020000000000,
	0x1000000000000000, 0x8C40000040010200, 0x2000000, 0x140000000000000, 0x1000000000000000,
	0x400000000000000, 0x0, 0x0, 0x2001000008000100, 0x10000000000020, 0xC00080000, 0x104000100000,
	0x2000000000000, 0x8002000004400, 0x400000A84B080003, 0x0, 0x1000148000, 0x80000002000, 0x84000,
	0x800000000, 0x400000200000004, 0x4042000088044021, 0x44000020800000, 0x200000000000000,
	0x4000100B0, 0x0, 0x100, 0x4000000002000, 0x40000020000, 0x249F5E1588000, 0x1000021,
	0x8004477E2D0800, 0x8441110000200000, 0x48E5DE9801, 0x800001000000320, 0x40000340100,
	0x80800011010FB042, 0x20030C4440000000, 0x1172005320002000, 0x104400287609, 0xA000000000000800,
	0x8210040180000, 0x8000000000048, 0x0, 0x80E390F40000, 0x2000000000200405, 0x80A315A1000,
	0x828608000A18000, 0x16E18E002, 0x43102000000028, 0x80000000000, 0x60000000959D0084,
	0x888880000000, 0x400244, 0x1000200008066012, 0x8000000001000, 0x1808204000, 0xA000000400000000,
	0x312C00080000, 0x1109090000, 0x420000000000000, 0x800000001000000, 0x800001000,
	0x800000000080000, 0x800000280000000, 0x4141200880A001, 0x400000000002100, 0x60A0090200000002,
	0x61044000000000, 0x2000, 0x8000, 0x800080000400, 0x20000000000000, 0x400, 0x32110800000000,
	0x0, 0x2000A0400000, 0x2000000000, 0x2006000A040000, 0x1010006000400100, 0x1000,
	0x200100000000010, 0x2000200200000000, 0x800800000, 0x2004000000010000, 0x200008000000000,
	0x200000800000004, 0x40000004000000, 0x10000400010000, 0x4423481800020, 0x0, 0x5100400000,
	0x201000004000, 0x427E800000, 0x12845010000, 0xC0000200100100, 0x2200, 0x8000000400000008,
	0x106088000000000, 0x432000, 0x200000000000, 0x4800000020, 0x210201, 0x400000, 0x2001000000,
	0x0, 0x0, 0x10000000, 0x20000000, 0x2A0440004008, 0x4100000000000100, 0x208001C008, 0xA00000000,
	0x0, 0x29100, 0x1000002080400004, 0x100800, 0x100000000010000, 0x200000800000,
	0x11084C800000000, 0x40, 0x1581400000, 0x1000000000002, 0x2100000000000, 0x8000,
	0x40000000000200, 0x2004200000000, 0x4002000000000, 0x80000, 0x100058000, 0x0, 0x0,
	0x200000000024000, 0x0, 0x2028A000000000, 0x40000000000000, 0x7048802000000, 0x800000000000,
	0x80002011AC080000, 0x80000001000, 0x1000000000000000, 0x3002020, 0x140000000,
	0x1000000000400000, 0x202050061090, 0x8000, 0x4000000480000, 0x40008, 0x0, 0x8000400400000000,
	0x4000000000000000, 0x10000000000, 0x0, 0x4000000000, 0x20000000000000, 0x200000000000, 0x1800,
	0x0, 0x10002000000000, 0x280000, 0x2004000000004000, 0x1800080200000, 0x80000, 0x1004000000000,
	0x40, 0x10100004000000A0, 0x800004000000200, 0x4000010040001000, 0x40000400100020,
	0x800000030200002, 0x40000000, 0x10000000000000, 0x300000040, 0x440, 0x0, 0x80008000000000,
	0x121A10000000000, 0x801080052C400, 0x8000000000000000, 0x3000002010010200, 0x40000200000010,
	0x0, 0x80010000000000, 0x2000000000000000, 0x800000, 0x8000000004000, 0x40000, 0x400, 0x0,
	0x40000000000000, 0x4000000000000000, 0x10000000000, 0x200000, 0x0, 0x2000000000008840, 0x8000,
	0x0, 0x10000000000, 0x0, 0x800000000000, 0x0, 0x0, 0x800000010, 0x28000000000, 0x0, 0x4000010,
	0x1000004, 0x0, 0x8010000400000, 0x4000000000040000, 0x2004000, 0x8000, 0x100000000,
	0x400000000, 0x100008000000000, 0x4200002000, 0x20000000000, 0x2001000000000, 0x200800000,
	0x40000000000000, 0x40, 0x0, 0x0, 0x10020000002000, 0x100, 0x20000, 0x110, 0x400000800008000,
	0x200000040000, 0x2010000100000824, 0x0, 0x0, 0x0, 0x800000010000020, 0x20000000, 0x0,
	0x4000000000000, 0x90000004200, 0xA0000100400, 0x8000000000000000, 0x400000000000000,
	0x8000000000000, 0x2000, 0x0, 0x0, 0x2000000000000000, 0x0, 0x0, 0x2000000000004000, 0x0, 0xC0,
	0x400000000000000, 0x4400000000000, 0x80400000000001, 0x450100000A00, 0x408000000100, 0x0, 0x0,
	0x0, 0x220, 0x5000, 0x0, 0x0, 0x0, 0x0, 0x10000000080, 0x80000000000000, 0x8000000, 0x20000000,
	0x800000, 0x4000000000000, 0x0, 0x200000000000000, 0x1000, 0x400000400002, 0x200000A000,
	0x100000, 0x400000200000, 0x20010100000, 0x1000, 0x0, 0x0, 0x0, 0x80000, 0x0, 0x44000000, 0x300,
	0x208000000, 0x0, 0x10A00000008, 0x10624000040000, 0x400003000040024, 0x2, 0x0, 0x80000,
	0x11000000000000, 0x800000060000000, 0x40, 0x0, 0xA00008000000, 0x1000000, 0x0,
};

/* A bit for the first three letters of words that a relative stamp can begin with. */
const uint64_t date_bloom_relative[] = {
	0x20001, 0x0, 0x100000000000, 0x0, 0x400008000, 0x1000, 0x2800000000, 0x400000000, 0x0,
	0x40000000000000, 0x10002000, 0x80004100000, 0x80010000000, 0x80, 0x0, 0x0, 0x800100000000, 0x0,
	0x10000000000, 0x0, 0x0, 0x80000, 0x0, 0x100, 0x0, 0x2, 0x0, 0x0, 0x8040000000000000,
	0x100000000000, 0x800000000000, 0x0, 0x0, 0x0, 0x10000000000, 0x0, 0x10000000000, 0x0, 0x0,
	0x200000000, 0x0, 0x5000000000000, 0x100, 0x20000000, 0x400, 0x0, 0x0, 0x8000000000,
	0x40000000000, 0x0, 0x0, 0x20000000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x1010000000008, 0x100000000000000, 0x0, 0x0, 0x0, 0x0, 0x1000, 0x400000000000000,
	0x200000000000000, 0x4001000000000, 0x200000000, 0x8000000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x4,
	0x0, 0x0, 0x200000000, 0x0, 0x2000000004000000, 0x400000, 0x40000000000, 0x0, 0x0,
	0x40000000000, 0x0, 0x2000040, 0x0, 0x200000000000, 0x0, 0x8000000000010000, 0x4000, 0x41, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x1000400000000000, 0x0, 0x2000020000800, 0x200004000, 0x0, 0x20, 0x800000,
	0x8000000000000000, 0x0, 0x0, 0x0, 0x20, 0x0, 0x8008000000, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x40000000000000, 0x100, 0x0, 0x40000000000, 0x0, 0x8008000000, 0x0, 0x0, 0x0, 0x80000000000000,
	0x800000, 0x8000, 0x2000000000, 0x0, 0x100000000000, 0x0, 0x0, 0x0, 0x0, 0x10000000000, 0x0,
	0x2000000, 0x800080000000, 0x0, 0xA0000000000000, 0x100000000000, 0x40000, 0x0, 0x40000000000,
	0x0, 0x0, 0x0, 0x0, 0x220000, 0x2400, 0x0, 0x1, 0x20000000000000, 0x10000000000008, 0x0,
	0x2000000000, 0x0, 0x0, 0x2000000000000, 0x180, 0x0, 0x8000040000000, 0x0, 0x10, 0x100000,
	0x40140000000000, 0x0, 0x400000000, 0x0, 0x0, 0x1000000, 0x0, 0x0, 0x0, 0x0, 0x80000, 0x0,
	0x400, 0x0, 0x0, 0x4000000000, 0x0, 0x840000000, 0x40000200, 0x10000400000000, 0x0, 0x0,
	0x88000, 0x800000000, 0x2, 0x40200000, 0x0, 0x1000, 0x100000000000, 0x40000000,
	0x8000200000000000, 0x840000, 0x0, 0x0, 0x8000000000000000, 0x100000000400100, 0x0, 0x800040000,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x20000000,
	0x1000, 0x800000, 0x200000000000000, 0x1004000000000000, 0x88000000000000, 0x0, 0x0,
	0x100000002, 0x0, 0x0, 0x0, 0x4000, 0x80000000000, 0x0, 0x80000000000020, 0x8000000000, 0x0,
	0x8, 0x0, 0x920000006, 0x400, 0x0, 0x1000000000, 0x0, 0x8000010200, 0x40800000, 0x80004000, 0x0,
	0x80000000000000, 0x800000000, 0x0, 0x0, 0x0, 0x100001000, 0x40, 0x40000000000000,
	0x200000000000, 0x10000040000000, 0x12, 0x0, 0x10000000000000, 0x22000000, 0x0, 0x202, 0x0, 0x2,
	0x4800000000000000, 0x2, 0x0, 0x2000000, 0x4000000000000000, 0x80000000000, 0x0, 0x4, 0x20, 0x0,
	0x1000000000000, 0x100000000000000, 0x80000080, 0x0, 0x1, 0x8000000000000, 0x800000000000000,
	0x0, 0x0, 0x8100, 0x800000000000, 0x20000000000, 0x0, 0x100000000000, 0x0, 0x0, 0x0, 0x0,
	0x10100000010000, 0x10000, 0x80000000000000, 0x2000000000, 0x0, 0x202, 0x0, 0x10100000,
	0x1000000000000060, 0x0, 0x0, 0x20000001000, 0x1000040000000000, 0x4000000000000001, 0x0,
	0x8000040000, 0x0, 0x0, 0x0, 0x800000000000000, 0x0, 0x4400200800, 0x0, 0x0, 0x0,
	0x80000000000000, 0x1000000002001, 0x80000000000000, 0x2, 0x0, 0x10000000000000, 0x0, 0x2000,
	0x8000000080, 0x20, 0x800, 0x2000000000001000, 0x0, 0x400, 0x4800000000000040, 0x3000000,
	0x4000000000000200, 0x140000000, 0x0, 0x0, 0x4000000000, 0x0, 0x8000000000000000, 0x0,
	0xA00000008000000, 0x8000000010480, 0x0, 0x0, 0x0, 0x0, 0x1, 0x11000080, 0x0,
	0x8000000000000000, 0x0, 0x40000100000000, 0x0, 0x0, 0x10, 0x0, 0x0, 0x200, 0x0, 0x0, 0x0,
	0x1000000001000000, 0x1000000, 0x400010000000000, 0x20, 0x0, 0xA00101, 0x0, 0x0, 0x0, 0x8000,
	0x0, 0x20, 0x0, 0x100, 0x200, 0x0, 0x200000000000000, 0x800000, 0x0, 0x10000000000000, 0x0, 0x0,
	0x0, 0x1000, 0x400000, 0x100000400, 0x20000001000040, 0x300120000000, 0x2000000200002000,
	0x810000208, 0x0, 0x0, 0x100000000000000, 0x0, 0x0, 0xA0, 0x100000000000000, 0x0, 0x0, 0x880100,
	0x4000000000100, 0x0, 0x10000000000, 0x42000000000000, 0x20, 0x0, 0x0, 0x200000000000000, 0x0,
	0x0, 0x8, 0x0, 0x100000000, 0x2000, 0x40000, 0x1000, 0x0, 0x0, 0x200000000, 0x4000200000000002,
	0x100000000000000, 0x0, 0x400020010000000, 0x102000000000000, 0x2001004, 0x402000000, 0x0,
	0x1000200000000, 0x8000, 0x0, 0x20000000004000, 0x4000000000, 0x10000, 0x0, 0x0,
	0x4040000000000022, 0x18000020, 0x10000000000, 0x0, 0x200, 0x4000000, 0x10000000000, 0x0, 0x0,
	0x200000000000, 0x1000000000000000, 0x402, 0x1000000000000100, 0x90000, 0x400000000000,
	0x8080000000000040, 0x1000000, 0x20000000000000, 0x10000000000, 0x0, 0x0, 0x80000000, 0x0,
	0x10000000000, 0x40000000000, 0x4000040010048, 0x0, 0x2000010000, 0x1000000000, 0x0, 0x0,
	0x100000000000000, 0x2090C08100004404, 0x80008, 0x40100000000, 0x10410010240, 0x88000018140008,
	0x20000400400000, 0x200081861410820A, 0x900000000, 0x208001000010020, 0x4040048000004046,
	0x80100001000, 0x2000242000000000, 0x20080011000, 0x100000000000000, 0x20000000000000,
	0x10004088024, 0x0, 0x2018100, 0x20000000, 0x1802, 0x200000000002, 0x4010000000020000, 0x60,
	0x2A2020, 0x312000000000001, 0x8000029080000200, 0x0, 0x20000, 0x800408000000,
	0xC000000000000000, 0x4000040000000, 0x0, 0x101040000, 0x1150000000, 0x20, 0x40,
	0x8000000000000, 0x200000000062, 0x840200, 0x8000000000000, 0x2, 0x2008010000000,
	0x2000000000000000, 0x800000000, 0x800000000000010, 0x13C030, 0x800000000080, 0xA46B004, 0x100,
	0x8020C211, 0x8002000000010, 0x4000000008000000, 0x800000082E, 0x100800000, 0x7090000000000000,
	0x4000000000000100, 0x10080000000, 0x10000000088000, 0x800, 0x0, 0x200000000000040,
	0x10220000000400, 0x8000000045002, 0x200008000000009, 0x4080040005000100, 0x400010040004000,
	0x42640000000, 0x4040000, 0xC00808010100000, 0x208100000004A, 0x83001000000, 0x20000000000,
	0x140000008000, 0x82004040000, 0x0, 0x2020000, 0x0, 0x2020000010, 0x41000000, 0x208,
	0x100000800000, 0x104040000000010, 0x40010000000288, 0x10000, 0x30000000000000, 0x0,
	0x8000040000000020, 0x0, 0x4000000080, 0x8000080000000000, 0x100008054200, 0x10, 0x2040A0,
	0x10000100200000, 0x100800000024000, 0x0, 0x400000000000002, 0x400820, 0x20000,
	0x80000000000004, 0x2000000000800, 0x1000000, 0x100400000400010, 0x2008080001000, 0x80000000000,
	0x2000000212310400, 0x200000000, 0x400000003624280, 0x20000000000000, 0x3082810, 0x2000000,
	0x2100000000000000, 0xE4168, 0x400000, 0x40000000200000, 0x840000000000A4, 0x100000000000, 0x4,
	0x10000000000, 0x400000010000, 0x400000080, 0x2440080000000, 0x400000, 0x2020080000820400,
	0x800001000000000, 0x20000640080, 0x918235D0000022, 0x500040, 0x8080004001000000,
	0x2000000000E00, 0x10000000, 0x8000000400002000, 0x40001040004001, 0x2010, 0x0, 0x88800400,
	0x1000, 0x203800000, 0x1000000, 0x10000004000000, 0x0, 0x4000000800000, 0x11000010000040,
	0x20000000, 0x100000000000000, 0x8310, 0x400000000000, 0x0, 0x80, 0x0, 0x80210D48000, 0x0,
	0x860E0200, 0x28202000, 0x1000410080, 0x1000000000, 0x0, 0x48100, 0x8040000000000000,
	0x8880000000020000, 0x2220000000004314, 0x800400000000, 0x20008040000020, 0x80000000000,
	0x8000000000000000, 0x800A0C3000008, 0x2000000000, 0x10000E689000, 0x10000000000, 0x80000200C0,
	0x200000000000000, 0x8000000000000000, 0xA00, 0x2, 0x0, 0x40000000000420, 0x100000000000000,
	0x0, 0x100080800000, 0x10, 0x800010047B02000, 0x0, 0x100008010000, 0x2000000000200080, 0x840220,
	0x0, 0x0, 0x400073880, 0x0, 0x2200000000000000, 0x880000400001008, 0x200, 0x0, 0x200100000000,
	0x0, 0x23585010000, 0x8000400000, 0x22A30E04000, 0x208040400100, 0x1006000, 0x90000180,
	0x200800600000000, 0x500800, 0x100012000000, 0x100000000008, 0x4080, 0x4500000080000040,
	0x1000218, 0x0, 0x2000000000001024, 0x40000000000, 0x20000000000A004, 0x10000001, 0x8000,
	0x400400000000, 0x400001020082000, 0x520046000000008, 0x440000, 0x40000000, 0x1000000020012,
	0x20810064000000, 0x8000000000000, 0x0, 0x0, 0x400000, 0x10731400000, 0x0, 0x40404040, 0x0,
	0x4000046000400, 0x200000000, 0x0, 0x8180C80, 0x180208880000400, 0x44, 0x104000, 0x0,
	0x80000000, 0x0, 0x0, 0x20000000000, 0x20, 0x100008000000, 0x0, 0x4000000000, 0x0, 0x0,
	0x200000000000, 0x4000, 0x100000000, 0x2, 0x20000000010000, 0x0, 0x0, 0x0, 0x16040000,
	0x40000000000, 0x88000000, 0x0, 0x20802000, 0x0, 0x0, 0x20000A0000000, 0x0, 0x10000000000000,
	0x40081, 0x100000000000, 0x40000002800, 0x4000001000000, 0x0, 0x4E5D8580000, 0x80000000000,
	0x4068AA80000, 0x1101000000000, 0x101A05801, 0x4002100000000000, 0x800000000200000,
	0x8000000001000100, 0x40000000, 0x10001100000000, 0xE1001, 0x80000000040000, 0x0,
	0x8000000004010, 0x0, 0x10491429C100000, 0x0, 0x620440000, 0x860200000000000, 0x0, 0x0, 0x80,
	0x8CC204, 0x2000800000000, 0x0, 0x8081001, 0x2100000020, 0x800000000, 0x0, 0x80000,
	0x100000000010010, 0x0, 0x44000000000, 0x100000008010000, 0x10000800400, 0x2000400282002080,
	0x10500A0000000, 0x20000000001, 0x100000000000, 0xA00010, 0x0, 0x200001000000000,
	0x2004080020000, 0x40000000000000, 0x800020000000004, 0x980000000, 0x1000000, 0x880100000, 0x0,
	0x2000080440000, 0x40000000000002, 0x0, 0x2084020, 0x40000000000000, 0x840, 0x40, 0x0,
	0x2004000, 0x0, 0x2000000000000, 0x1051420000000, 0x1400002000000, 0x400140800000, 0x0,
	0x512800000, 0x0, 0x0, 0x20000000000000, 0x0, 0x1000000000, 0x0, 0x0, 0x4000040000, 0x1, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x400100000, 0x0, 0x0, 0x0, 0x10000, 0x0, 0x100000000000,
	0x110020000000, 0x100, 0x0, 0x6C4102000000, 0x0, 0xC800000000, 0x4, 0x0, 0x40000000000000,
	0x8100000, 0x80, 0x0, 0x2000000000000, 0x0, 0x0, 0x20000000000, 0x200000000000100, 0x0,
	0x100800000000, 0x80000000000000, 0x1002000000000000, 0x1000000000000000, 0x8000002080000000,
	0x0, 0x800000000200000, 0x8000000020000000, 0x0, 0x20000000400000, 0x900000, 0x0, 0x0, 0x0, 0x0,
	0x20000000, 0x0, 0x200000000000000, 0x8000000000000, 0x0, 0x0, 0x0, 0x4000000000000000, 0x0,
	0x40, 0x0, 0x8000000000, 0x0, 0x2000000000000, 0x8000, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x800000000000000, 0x0, 0x0, 0x0, 0x201, 0x0, 0x0, 0x0, 0x28200000C00400, 0x400488000000000,
	0x1000000800040000, 0x800000000, 0x0, 0x0, 0x800000000, 0x0, 0x10000, 0x4000000000000000, 0x0,
	0x2000000, 0x0, 0x0, 0x0, 0x80010000000, 0x0, 0x0, 0x10400000000, 0x10040000, 0x0, 0x0,
	0x800000000000, 0x20000000020, 0x0, 0x100, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x40000000000, 0x0, 0x20000200000000, 0x10000, 0x0, 0x40100000000100, 0x0, 0x0, 0x0,
	0x10000000000000, 0x0, 0x0, 0x20000, 0x1000000000, 0x0, 0x40000, 0x10000000, 0x4000000000000000,
	0x40000002, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x400, 0x0, 0x800000, 0x0, 0x0, 0x10000000002000,
	0x10000000000000, 0x0, 0x0, 0x0, 0x0, 0x400, 0x2000, 0x40008000000, 0x20000000400, 0x0, 0x0,
	0x0, 0x4000000000000000, 0x1000000000000, 0x10000008000, 0x0, 0x0, 0x0, 0x8000000100000000, 0x0,
	0x0, 0x20000200010000, 0x0, 0x400000000000800, 0x10000000000000, 0x0, 0x8000002000000, 0x0, 0x0,
	0x0, 0x100000000000, 0x0, 0x100000000, 0x40000000000, 0x0, 0x100400000, 0x8000000000000, 0x0,
	0x20000, 0x900000000000, 0x0, 0x20000000, 0x10000000000, 0x0, 0x100, 0x0, 0x800, 0x0, 0x0,
	0x200000, 0x0, 0x0, 0x40000000, 0x2001, 0x0, 0x40002000080000, 0x4000400008, 0x0,
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
