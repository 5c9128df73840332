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
    "# w ago\0# w gelede\0# wax\0# wax ci\0# wax ci ginaaw\0# waxtu\0# waxtu ci\0"
    "# waxtu ci ginaaw\0# we\0# we ci\0# we ci ginaaw\0# week\0# week ago\0# week gelede\0"
    "# week geleden\0# weeks\0# weeks ago\0# weer\0# weer ci\0# weer ci ginaaw\0# weke\0"
    "# weke gelede\0# weken\0# weken geleden\0# wik\0# wik we\0# wik we don\0# wik we don pas\0"
    "# wike\0# wike lyn\0# wiken\0# wiken lyn\0# wk\0# wk ago\0# wk mein\0# wk pahle\0# wks\0"
    "# wks ago\0# ws\0",
    "# ws yn\0# ws yn ol\0# wythnos\0# wythnos yn\0# wythnos yn ol\0# xahar\0# xahar ilu\0"
    "# xhur\0# xhur ilu\0# y\0# y ago\0# y on\0# y-dan\0# yasi\0# yasi ita\0# yasi ita rese\0"
    "# yasi rese\0# year\0# year ago\0# years\0# years ago\0# yie\0# yie we\0# yie we don\0"
    "# yie we don pas\0# yil\0# yil oldin\0# yil once\0# yil sonra\0# yildan\0# yildan keyin\0"
    "# yr\0# yr ago\0# yr mein\0# yr pahle\0# yrs\0# yrs ago\0# yyl\0# yyl on\0# yyldan\0"
    "# zeiz\0# zeiz zo\0# zornade\0# zornade indaur\0# zornadis\0# zornadis indaur\0# δ\0"
    "# δ πριν\0# εβδ\0# εβδ πριν\0# ετη\0# ετη πριν\0# ετοσ\0# ετοσ πριν\0# ημ\0# ημ πριν\0"
    "# λ\0# λ πριν\0# μ\0# μ πριν\0# ω\0# ω πριν\0# аи\0# аи бұрын\0# аи мурн\0# аи мурун\0"
    "# аи элек\0# аид\0# аид кииин\0# аидан\0# аидан кеиін\0# аидан кииин\0# аиҙан\0# ап\0"
    "# ап бұрын\0# ап кеиін\0# апт\0# апт кииин\0# апт мурун\0# апта\0# апта бұрын\0"
    "# апта мурун\0# аптадан\0# аптадан кеиін\0# аптадан кииин\0# атна\0# атна элек\0"
    "# атнадан\0# аҙн\0# аҙн элек\0# аҙна\0# аҙна элек\0# аҙнанан\0# б\0# б баьлча\0"
    "# б хьалха\0# бон\0# бон раздӕр\0# боны\0# боны размӕ\0# боны фӕстӕ\0# бутт\0"
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
    "# мин хьалха\0# мин элек\0# мин яьлча\0# мин өмнө\0# минот\0",
    "# минот хьалха\0# минот яьлча\0# минут\0# минут бұрын\0# минут каялла\0# минут назад\0"
    "# минут элек\0# минутран\0# минуттан\0# минуттан кеиін\0# минуту\0# минуту назад\0"
    "# минуты\0# минуты назад\0# минутын\0# минутын дараа\0# минутын өмнө\0# моҳ\0# моҳ пеш\0"
    "# міс\0# міс тому\0# місяць\0# місяць тому\0# місяця\0# місяця тому\0# місяці\0"
    "# місяці тому\0# місяців\0# місяців тому\0# мүн\0# мүн кииин\0# мүн мурн\0# мүн мурун\0"
    "# мүнүүтэ\0# мүнүүтэ ынараа\0# мүнүүтэ ынараа өттүгэр\0# мүнүүтэннэн\0# мүнөт\0"
    "# мүнөт мурун\0# мүнөттөн\0# мүнөттөн кииин\0# нед\0# нед назад\0# недели\0"
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
    "# тыдні таму\0# уи\0# уи каялла\0# уиах\0# уиах каялла\0# уиахран\0",
    "# хв\0# хв таму\0# хв тому\0# хвилин\0# хвилин тому\0# хвилини\0# хвилини тому\0"
    "# хвилину\0# хвилину тому\0# хвілін\0# хвілін таму\0# хвіліну\0# хвіліну таму\0# хвіліны\0"
    "# хвіліны таму\0# ц\0# ц дараа\0# ц өмнө\0# цагиин\0# цагиин дараа\0# цагиин өмнө\0# ч\0"
    "# ч назад\0# чаас\0# чаас ынараа\0# чаас ынараа өттүгэр\0# чааһынан\0# час\0# час назад\0"
    "# часа\0# часа назад\0# часов\0# часов назад\0# ш\0# ш даьлча\0# ш хьалха\0# шо\0"
    "# шо даьлча\0# шо хьалха\0# ыи\0# ыи ынараа\0# ыи ынараа өттүгэр\0# ыиынан\0# эрн\0"
    "# эрн каялла\0# эрне\0# эрне каялла\0# эрнерен\0# ҫ\0# ҫ каялла\0# ҫек\0# ҫек каялла\0"
    "# ҫеккунт\0# ҫеккунт каялла\0# ҫеккунтран\0# ҫул\0# ҫул каялла\0# ҫултан\0# ҳ\0# ҳ пеш\0"
    "# ҳафта\0# ҳафта олдин\0# ҳафта пеш\0# ҳафтадан\0# ҳафтадан сунг\0# өдриин\0"
    "# өдриин дараа\0# өдриин өмнө\0# ամիս\0# ամիս առաջ\0# ամսից\0# ժ\0# ժ առաջ\0# ժ-ից\0"
    "# ժամ\0# ժամ առաջ\0# ժամից\0# շաբ\0# շաբ առաջ\0# շաբ-ից\0# շաբաթ\0# շաբաթ առաջ\0"
    "# շաբաթից\0# վ\0# վ առաջ\0# վայրկյան\0# վայրկյան առաջ\0# վայրկյանից\0# վրկ\0# վրկ առաջ\0"
    "# վրկ-ից\0# տ\0# տ առաջ\0# տարի\0# տարի առաջ\0# տարուց\0# ր\0# ր առաջ\0# ր-ից\0# րոպե\0"
    "# րոպե առաջ\0# րոպեից\0# օր\0# օր առաջ\0# օրից\0# اونۍ\0# اونۍ مخکې\0# اي\0# اي بۇرين\0"
    "# ايدان\0# ايدان کهيين\0# اپتا\0# اپتا بۇرين\0# اپتادان\0# اپتادان کهيين\0# بولن\0"
    "# بولن لالو\0# تاهون\0# تاهون لالو\0# ثانيه\0# ثانيه بعد\0# ثانيه دله\0# ثانيه مخکې\0"
    "# ثانيه پيش\0# ثانيه کې\0# ثانيې\0# ثانيې مخکې\0# جم\0# جم لالو\0# جيل\0# جيل بۇرين\0"
    "# جيلدان\0# جيلدان کهيين\0# دقه\0# دقه دله\0# دقه پيش\0# دقيقه\0# دقيقه بعد\0# دقيقه دله\0"
    "# دقيقه مخکې\0# دقيقه پيش\0# دقيقې\0# دقيقې مخکې\0# دن\0# دن قبل\0# دن ميں\0# دن پہلي\0"
    "# دنوں\0# دنوں ميں\0# دنوں پہلي\0# روز\0# روز دله\0# روز ديگر\0# روز قبل\0# روز پيش\0"
    "# ساعات\0# ساعات بۇرين\0# ساعاتتان\0# ساعاتتان کهيين\0# ساعت\0# ساعت بعد\0# ساعت دله\0"
    "# ساعت قبل\0# ساعت لالو\0# ساعت مخکې\0# ساعت پيش\0# ساعتونه\0# ساعتونه مخکې\0# سال\0"
    "# سال بعد\0# سال دله\0# سال ميں\0# سال پهرين\0# سال پيش\0# سال پہلي\0# سال ۾\0# سالن\0"
    "# سالن ۾\0# سالوں\0# سالوں ميں\0# سالوں پہلي\0# سايهت\0# سايهت ييلگيري\0# سايهتتين\0"
    "# سايهتتين کېيين\0# سهکۋند\0# سهکۋند بۇرين\0# سهکۋندتان\0# سهکۋندتان کهيين\0# سيکنڈ\0"
    "# سيکنڈ قبل\0# سيکنڈ ميں\0# سيکنڈ پہلي\0# سيڪنڊ\0# سيڪنڊ پهرين\0# سيڪنڊ ۾\0# سيڪنڊن\0"
    "# سيڪنڊن ۾\0# سېکۇنت\0# سېکۇنت ييلگيري\0# سېکۇنتتين\0# سېکۇنتتين کېيين\0# ماه\0# ماه بعد\0"
    "# ماه دله\0# ماه پيش\0# ماہ\0# ماہ قبل\0# ماہ ميں\0# ماہ پہلي\0# منٹ\0# منٹ قبل\0"
    "# منٹ ميں\0# منٹ پہلي\0# منٽ\0# منٽ پهرين\0# منٽن\0# منٽن ۾\0# مهينا\0# مهينا پهرين\0"
    "# مهينن\0# مهينن ۾\0# مهيني\0# مهيني ۾\0# مياشت\0# مياشت مخکې\0# مياشتې\0# مياشتې مخکې\0"
    "# مينيت\0# مينيت لالو\0# مينۇت\0# مينۇت ييلگيري\0# مينۇتتين\0# مينۇتتين کېيين\0# مينۋت\0"
    "# مينۋت بۇرين\0",
    "# مينۋتتان\0# مينۋتتان کهيين\0# ميڠݢو\0# ميڠݢو لالو\0# مہيني\0# مہيني ميں\0# مہيني پہلي\0"
    "# مہينہ\0# مہينہ ميں\0# مہينہ پہلي\0# هاري\0# هاري لالو\0# هفتا\0# هفتا پهرين\0# هفتن\0"
    "# هفتن ۾\0# هفته\0# هفته بعد\0# هفته دله\0# هفته پيش\0# هفتو\0# هفتو پهرين\0# هفتي\0"
    "# هفتي ۾\0# ورځ\0# ورځ مخکې\0# ورځې\0# ورځې مخکې\0# ياي\0# ياي ييلگيري\0# يايدين\0"
    "# يايدين کېيين\0# ييل\0# ييل ييلگيري\0# ييلدين\0# ييلدين کېيين\0# ڏينهن\0# ڏينهن پهرين\0"
    "# ڏينهن ۾\0# کال\0# کال مخکي\0# کال مخکې\0# کاله\0# کاله مخکي\0# کاله مخکې\0# کۇن\0"
    "# کۇن بۇرين\0# کۇننهن\0# کۇننهن کهيين\0# کۈن\0# کۈن ييلگيري\0# کۈندين\0# کۈندين کېيين\0"
    "# ڪلاڪ\0# ڪلاڪ پهرين\0# ڪلاڪ ۾\0# گھنٹي\0# گھنٹي قبل\0# گھنٹي ميں\0# گھنٹي پہلي\0# گھنٹہ\0"
    "# گھنٹہ قبل\0# گھنٹہ پہلي\0# ھهپته\0# ھهپته ييلگيري\0# ھهپتيدين\0# ھهپتيدين کېيين\0"
    "# ہفتوں\0# ہفتوں ميں\0# ہفتي\0# ہفتي قبل\0# ہفتي ميں\0# ہفتي پہلي\0# ہفتہ\0# ہفتہ قبل\0"
    "# ہفتہ ميں\0# ہفتہ پہلي\0# आठवड्यांपूर्वी\0# आठवड्यांमध्ये\0# आठवड्यापूर्वी\0"
    "# आठवड्यामध्ये\0# घं\0# घं पहले\0# घं पैले\0# घंटा\0# घंटा पहिले\0# घंटा मे\0# घंटे\0"
    "# घंटे च\0# घंटे पहले\0# घंटे पैले\0# घंटे में\0# घण्टा\0# घण्टा पहिले\0# घण्टामा\0"
    "# घन्टा\0# घन्टा सिगां\0# घन्टायाव\0# तासांपूर्वी\0# तासांमध्ये\0# तासापूर्वी\0"
    "# तासामध्ये\0# दान\0# दान सिगां\0# दानाव\0# दिन\0# दिन पहले\0# दिन पहिले\0# दिन मे\0"
    "# दिन में\0# दिनमा\0# दिवसांपूर्वी\0# दिवसापूर्वी\0# दिवसामध्ये\0# दिसान\0# दिसानीं\0"
    "# दीस\0# दीस आदीं\0# ध्याड़े\0# ध्याड़े पैले\0# ध्याड़ेयां\0# ध्याड़ेयां च\0# बरख\0"
    "# बरख पहिले\0# बरख मे\0# बोसोर\0# बोसोर सिगां\0# बोसोरआव\0# महिना\0# महिना पहिले\0"
    "# महिनामा\0# महिन्यांपूर्वी\0# महिन्यापूर्वी\0# महिन्यामध्ये\0# माह\0# माह पहले\0"
    "# माह पहिले\0# माह मे\0# माह में\0# मि\0# मि पहले\0# मि पैले\0# मिंट\0# मिंट पैले\0"
    "# मिंटे\0# मिंटे च\0# मिण\0# मिण आदीं\0# मिणटां\0# मिणटां आदीं\0# मिणटांनी\0# मिणटान\0"
    "# मिनट\0# मिनट पहले\0# मिनट पहिले\0# मिनट मे\0# मिनट में\0# मिनि\0# मिनि पूर्वी\0"
    "# मिनि मध्ये\0# मिनिट\0# मिनिट सिगां\0# मिनिटआव\0# मिनिटांपूर्वी\0# मिनिटांमध्ये\0"
    "# मिनिटापूर्वी\0# मिनिटामध्ये\0# मिनूट\0# मिनूट आदीं\0# मिनेट\0# मिनेट पहिले\0# मिनेटमा\0"
    "# मीन्ने\0# मीन्ने पैले\0# मीन्नेयां\0# मीन्नेयां च\0# म्ह\0# म्ह आदीं\0# म्हयने\0",
    "# म्हयने आदीं\0# म्हयनो\0# म्हयनो आदीं\0# म्हयन्यान\0# म्हयन्यानीं\0# वर\0# वर आदीं\0"
    "# वरां\0# वरां आदीं\0# वरांनीं\0# वरान\0# वर्ष\0# वर्ष अघि\0# वर्ष पहले\0# वर्ष में\0"
    "# वर्षमा\0# वर्षांपूर्वी\0# वर्षांमध्ये\0# वर्षापूर्वी\0# वर्षामध्ये\0# वर्स\0"
    "# वर्स आदीं\0# वर्सां\0# वर्सां आदीं\0# वर्सांनीं\0# वर्सान\0# स\0# स पैले\0# सकिंट\0"
    "# सकिंट पैले\0# सकिंटे\0# सकिंटे च\0# सप्तक\0# सप्तक आदीं\0# सप्तकां\0# सप्तकां आदीं\0"
    "# सप्तकांनीं\0# सप्तकान\0# सप्ताह\0# सप्ताह पहले\0# सप्ताह पहिले\0# सप्ताह मे\0"
    "# सप्ताह में\0# सप्थाह\0# सप्थाह सिगां\0# सप्थाहयाव\0# सान\0# सान सिगां\0# सानाव\0# साल\0"
    "# साल पैले\0# साल्लां\0# साल्लां च\0# सॅक\0# सॅक आदीं\0# सॅकंड\0# सॅकंड आदीं\0# सॅकंडान\0"
    "# सॅकंडानीं\0# से\0# से पहले\0# से पूर्वी\0# से मध्ये\0# सेकंड\0# सेकंड पहले\0"
    "# सेकंड में\0# सेकंदांपूर्वी\0# सेकंदांमध्ये\0# सेकंदापूर्वी\0# सेकंदामध्ये\0# सेकेंड\0"
    "# सेकेंड पहिले\0# सेकेंड मे\0# सेकेण्ड\0# सेकेण्ड सिगां\0# सेकेण्डआव\0# सेकेन्ड\0"
    "# सेकेन्ड पहिले\0# सेकेन्डमा\0# हप्ता\0# हप्ता पहिले\0# हप्तामा\0# हफ्तेयां\0"
    "# हफ्तेयां च\0# हफ्तेयां पैले\0# ঘণ্টা\0# ঘণ্টা আগে\0# ঘণ্টা পূৰ্বে\0# ঘণ্টাত\0# ঘণ্টায়\0"
    "# ছেকেণ্ড\0# ছেকেণ্ড পূৰ্বে\0# ছেকেণ্ডত\0# দিন\0# দিন আগে\0# দিন পূৰ্বে\0# দিনত\0# দিনের\0"
    "# দিনের মধ্যে\0# বছর\0# বছর পূর্বে\0# বছরে\0# বছৰত\0# বছৰৰ\0# বছৰৰ পূৰ্বে\0# মাস\0"
    "# মাস আগে\0# মাহ\0# মাহ পূৰ্বে\0# মাহত\0# মিনিট\0# মিনিট আগে\0# মিনিট পূৰ্বে\0# মিনিটত\0"
    "# মিনিটে\0# সপ্তাহ\0# সপ্তাহ আগে\0# সপ্তাহ পূৰ্বে\0# সপ্তাহত\0# সপ্তাহে\0# সেকেন্ড\0"
    "# সেকেন্ড আগে\0# সেকেন্ড পূর্বে\0# সেকেন্ডে\0# ਘੰਟਾ\0# ਘੰਟਾ ਪਹਿਲਾਂ\0# ਘੰਟਿਆਂ\0"
    "# ਘੰਟਿਆਂ ਵਿੱਚ\0# ਘੰਟੇ\0# ਘੰਟੇ ਪਹਿਲਾਂ\0# ਘੰਟੇ ਵਿੱਚ\0# ਦਿਨ\0# ਦਿਨ ਪਹਿਲਾਂ\0# ਦਿਨ ਵਿੱਚ\0"
    "# ਦਿਨਾਂ\0# ਦਿਨਾਂ ਵਿੱਚ\0# ਮਹੀਨਾ\0# ਮਹੀਨਾ ਪਹਿਲਾਂ\0# ਮਹੀਨਿਆਂ\0# ਮਹੀਨਿਆਂ ਵਿੱਚ\0# ਮਹੀਨੇ\0"
    "# ਮਹੀਨੇ ਪਹਿਲਾਂ\0# ਮਹੀਨੇ ਵਿੱਚ\0# ਮਿੰਟ\0# ਮਿੰਟ ਪਹਿਲਾਂ\0# ਮਿੰਟ ਵਿੱਚ\0# ਮਿੰਟਾਂ\0"
    "# ਮਿੰਟਾਂ ਵਿੱਚ\0# ਸਕਿੰਟ\0# ਸਕਿੰਟ ਪਹਿਲਾਂ\0# ਸਕਿੰਟ ਵਿੱਚ\0# ਸਕਿੰਟਾਂ\0# ਸਕਿੰਟਾਂ ਵਿੱਚ\0",
    "# ਸਾਲ\0# ਸਾਲ ਪਹਿਲਾਂ\0# ਸਾਲ ਵਿੱਚ\0# ਸਾਲਾਂ\0# ਸਾਲਾਂ ਵਿੱਚ\0# ਹਫ਼ਤਾ\0# ਹਫ਼ਤਾ ਪਹਿਲਾਂ\0"
    "# ਹਫ਼ਤਿਆਂ\0# ਹਫ਼ਤਿਆਂ ਵਿੱਚ\0# ਹਫ਼ਤੇ\0# ਹਫ਼ਤੇ ਪਹਿਲਾਂ\0# ਹਫ਼ਤੇ ਵਿੱਚ\0# અઠ\0# અઠ પહેલાં\0"
    "# અઠ માં\0# અઠવાડિયા\0# અઠવાડિયા પહેલાં\0# અઠવાડિયામાં\0# કલાક\0# કલાક પહેલાં\0# કલાકમાં\0"
    "# દિવસ\0# દિવસ પહેલાં\0# દિવસમાં\0# મહિના\0# મહિના પહેલાં\0# મહિનામાં\0# મિનિટ\0"
    "# મિનિટ પહેલાં\0# મિનિટમાં\0# વર્ષ\0# વર્ષ પહેલાં\0# વર્ષમાં\0# સેકંડ\0# સેકંડ પહેલાં\0"
    "# સેકંડમાં\0# ଘ\0# ଘ ପୂର୍ବେ\0# ଘଣ୍ଟା\0# ଘଣ୍ଟା ପୂର୍ବେ\0# ଘଣ୍ଟାରେ\0# ଦିନ\0# ଦିନ ପୂର୍ବେ\0"
    "# ଦିନରେ\0# ବ\0# ବ ପୂର୍ବେ\0# ବର୍ଷ\0# ବର୍ଷ ପୂର୍ବେ\0# ବର୍ଷରେ\0# ମା\0# ମା ପୂର୍ବେ\0# ମାସ\0"
    "# ମାସ ପୂର୍ବେ\0# ମାସରେ\0# ମି\0# ମି ପୂର୍ବେ\0# ମିନିଟ୍\0# ମିନିଟ୍ ପୂର୍ବେ\0# ମିନିଟ୍ରେ\0# ସପ୍ତା\0"
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
    "bikua-use\0bikua-usio\0bil\0bin\0bio\0bioom\0bir\0bir ay\0bir ay once\0bir gun\0"
    "bir gun once\0bir hafta\0bir hafta once\0bir saat\0bir saat once\0bir yil\0bir yil once\0"
    "birestar\0biri\0birz\0birzelio\0birzelis\0bisha\0bisha danbe\0bishan\0bishii\0"
    "bishii hore\0bit\0bit hayashuh\0bitootessa\0biy\0biyernes\0bk1\0bk2\0bk3\0bk4\0bk5\0bla\0"
    "blaɖa\0blwyddyn\0blwyddyn nesaf\0bn\0boahtte\0boahtte jagi\0boahtte manu\0boahtte vahku\0"
    "boaldyn\0bokoɩ\0bokoɩ abonoka\0bokoɩ afolɩ\0bokoɩ nnɖe\0bor\0bore\0borg\0borgemannu\0"
    "boru\0bosome\0bosome #\0bosome # a\0bosome # a atwam\0bosome # mu\0bosome a\0"
    "bosome a atwam\0bosome a edi\0bosome a edi ho\0bosome yi\0bosome#\0bosome# mu\0bow\0"
    "bowte\0br\0bra\0bracet\0brayr\0bre\0breman\0brezen\0brezna\0brf\0bu\0bu ay\0bu gun\0"
    "bu hafta\0bu hefte\0bu il\0bu yil\0bud\0budh\0budhvar\0budhwaar\0buduci\0buduci mesiac\0"
    "buduci rok\0buduci tyzden\0bugun\0bukas\0bulan\0bulan depan\0bulan ini\0bulan lalu\0bur\0"
    "bureet\0bʊn\0c\0c'hwe\0c'hwevrer\0ca\0ca di\0ca di #\0ca di # agns\0ca di # an\0"
    "ca di # mes\0ca di # minut\0ca di # minuts\0ca di # ore\0ca di # oris\0ca di # secont\0"
    "ca di # seconts\0ca di # setemane\0ca di # setemanis\0ca di # zornade\0ca di # zornadis\0"
    "caamsaa\0cab\0cabudanni\0cakc\0cakcamannu\0cam\0can\0can kuoth\0canol\0canol dydd\0"
    "canol nos\0car\0carsamba\0carsem\0carsenbe\0caw\0cawe\0cb\0ce\0ce mois\0ce mois-ci\0cead\0"
    "ceenko\0ceit\0cer\0cersenbe\0cersenbe axsami\0cerven\0cervence\0cervenec\0cervna\0cet\0"
    "cetrtek\0cette\0cette annee\0cette semaine\0ceturtd\0ceturtdiena\0cetvrtak\0cez\0cez #\0"
    "cez # dan\0cez # dneva\0cez # dni\0cez # let\0cez # leta\0cez # leti\0cez # leto\0"
    "cez # mes\0cez # mesec\0cez # meseca\0cez # mesece\0cez # mesecev\0cez # min\0"
    "cez # minut\0cez # minute\0cez # minuti\0cez # minuto\0cez # s\0cez # sekund\0"
    "cez # sekunde\0cez # sekundi\0cez # sekundo\0cez # ted\0cez # teden\0cez # tedna\0"
    "cez # tedne\0cez # tednov\0cez # ur\0cez # ure\0cez # uri\0cez # uro\0cga\0ch\0cha\0chan\0",
    "chan abe\0chan abe e\0chan abe e'hue\0chan abe e'hue'\0chan abe e'tome\0chanphasapa\0"
    "chanphasapa wi\0chanuari\0chanwape\0chanwape-kasna\0chanwape-kasna wi\0chanwapegi\0"
    "chanwapegi wi\0chanwapetho\0chanwapetho wi\0charshambeh\0chaykahday\0chaykahday haˀimay\0"
    "chaykahdaytiˀtiˀ\0che\0che i\0che i ze\0che i ze #\0che i ze # ani\0che i ze # di\0"
    "che i ze # m\0che i ze # men\0che i ze # menuti\0che i ze # mezi\0che i ze # s\0"
    "che i ze # seg\0che i ze # segondi\0che la\0che la ze\0che la ze #\0che la ze # o\0"
    "che la ze # ora\0che la ze # set\0che la ze # setemana\0che le\0che le ze\0che le ze #\0"
    "che le ze # o\0che le ze # ore\0che le ze # set\0che le ze # setemane\0che'l\0che'l ze\0"
    "che'l ze #\0che'l ze # ano\0che'l ze # di\0che'l ze # m\0che'l ze # men\0"
    "che'l ze # menuto\0che'l ze # meze\0che'l ze # s\0che'l ze # seg\0che'l ze # segondo\0"
    "chenabura\0chesc\0chesc ann\0chesc meis\0chesta\0chesta edema\0chg\0chieu\0chii\0chikumi\0"
    "chikunguru\0chilo\0china\0chinai\0chipiri\0chiposi\0chishanu\0chitatu\0chivabvu\0chk\0"
    "chn\0choola\0choon\0chor\0chorshanba\0chosti\0chosti'\0chp\0chr\0christmanet\0chs\0cht\0"
    "chu\0chu nhat\0chulai\0chumaine\0chumapiri\0chumatano\0chumatato\0chv\0chw\0chwef\0"
    "chwefror\0ci\0cikin\0cikin awa\0cikin awa #\0cikin awanni\0cikin awanni #\0cikin dakika\0"
    "cikin dakika #\0cikin dakiku\0cikin dakiku #\0cikin minti\0cikin minti #\0cikin mintuna\0"
    "cikin mintuna #\0cim\0cio\0ciongo\0cis\0ciswa\0cka\0cki\0cko\0cla\0cmn\0cmt\0cn\0cohca\0"
    "cohcamaanu\0cokcwaklanne\0cokcwaklii\0col\0colte\0com\0com'yakke\0comgaisuu\0"
    "comkaldeɓlii\0comkolle\0comlaaɗii\0comme\0como\0comzyeɓsuu\0comzyiiɗii\0cor\0cor #\0"
    "cor # jar\0cor # wuca\0cora\0cot\0cotmeh\0cotmeha\0cp\0cpr\0cras\0cs\0csm\0csutortok\0ct\0"
    "cte\0ctember\0ctt\0ctvrtek\0cu\0cuanui\0cuanuimaanu\0cul\0cum\0cuma\0cumartesi\0cume\0"
    "cume axsami\0cuo\0cuon\0cuonomannu\0custa\0custa chida\0custu\0custu mese\0cut\0cutanbir\0"
    "cvc\0cvn\0cya\0cyu\0cze\0czerwca\0czerwiec\0czi\0czw\0czwartek\0czyrwca\0d\0d #\0"
    "d # darbe\0d'\0d'abr\0d'abril\0d'ag\0d'agost\0d'agosto\0d'agostu\0d'aost\0d'aqui\0"
    "d'aqui a\0d'aqui a #\0d'aqui a # any\0d'aqui a # anys\0d'aqui a # dia\0d'aqui a # dies\0"
    "d'aqui a # h\0d'aqui a # hora\0d'aqui a # hores\0d'aqui a # mes\0d'aqui a # mesos\0"
    "d'aqui a # min\0d'aqui a # minut\0d'aqui a # minuts\0d'aqui a # s\0d'aqui a # segon\0"
    "d'aqui a # segons\0d'aqui a # setm\0d'aqui a # setmana\0d'aqui a # setmanes\0d'arvi\0"
    "d'auri\0d'avientu\0d'avrigl\0d'avust\0d'ochobre\0d'oct\0d'october\0d'octobre\0d'octubre\0"
    "d'otober\0d'ottobre\0da\0da #\0da # mu\0da december\0da fanadur\0da favrer\0da madrugada\0"
    "da mana\0da manha\0da mars\0da matg\0da noite\0da november\0da schaner\0da settember\0"
    "da tarde\0da zercladur\0da#\0da# a\0da# a atwam\0daaw\0dab\0dabar\0dac\0dad\0dag\0daggis\0"
    "dah\0daho\0daho hayashuh\0dahosikah\0dahosikah nish\0dakika\0dakika #\0dakika # da\0"
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
    "de la tarde\0de luain\0de ma\0de mairt\0de sathairn\0de sira\0dea\0",
    "dear\0deardaoin\0deasiamime\0dec\0dec'h\0decembar\0decembari\0decembarip\0december\0"
    "decembra\0decembre\0decembrie\0decembris\0decembro\0decemeber\0dee\0deesanbur\0deffir\0"
    "deffir aza\0deireadh\0deireadh fomhair\0dek\0dekabr\0del\0del matin\0del mediodia\0"
    "del pomeriggio\0delelott\0delutan\0dem\0dema\0dema passat\0demain\0deman\0demay\0demay #\0"
    "demay # haptag\0demay haptag\0demay mah\0demay sal\0demb\0demin\0den\0den har\0"
    "den har manaden\0denna\0denna vecka\0denne\0denne manaden\0denne maned\0denne maneden\0"
    "denne uge\0denne uken\0denne veka\0denschdeg\0denstaxtsees\0dentro\0dentro de\0"
    "dentro de #\0dentro de # a\0dentro de # ano\0dentro de # anos\0dentro de # d\0"
    "dentro de # dia\0dentro de # dias\0dentro de # h\0dentro de # hora\0dentro de # horas\0"
    "dentro de # m\0dentro de # mes\0dentro de # meses\0dentro de # min\0dentro de # minuto\0"
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
    "dydd iau\0dydd llun\0dydd mawrth\0dydd mercher\0dydd sadwrn\0",
    "dydd sul\0dzd\0dzember\0dzensa\0dzi\0dzisiaj\0dzivamisoko\0dzk\0dzm\0dzo\0dzodze\0dzome\0"
    "dzove\0dzoɖa\0dzu\0dzv\0e\0e diel\0e enjte\0e ge\0e ge mo\0e ge mo #\0e ge mo # hawa\0"
    "e ge mo # ngap\0e ge mo # ngap-mbi\0e ge mo leꞌ\0e ge mo leꞌ #\0e ge mo minut\0"
    "e ge mo minut #\0e ge mo pesan\0e ge mo pesan #\0e haptag\0e hene\0e mah\0e marte\0"
    "e mbremjes\0e mengjesit\0e merkure\0e mesdites\0e mesnates\0e nates\0e paradites\0"
    "e pasdites\0e premte\0e shtune\0ea\0eahketbeaivet\0eahketbeaivi\0ean\0eanair\0eb\0ebo\0"
    "ebongi\0ebr\0ebrel\0ebrill\0ebusuku\0ebyamu\0echdoe\0echi\0edho\0ee\0eebila\0eelmine\0"
    "eelmine aasta\0eelmine kuu\0eelmine nadal\0een\0een dag\0een dag geleden\0een jaar\0"
    "een jaar geleden\0een maand\0een maand geleden\0een uur\0een uur geleden\0een week\0"
    "een week geleden\0eergister\0eergisteren\0efiafi\0efterm\0eftermiddag\0eftir\0eftir #\0"
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
    "fi #-xahar\0fi #-xahar ohra\0fi zmien\0fi zmien #\0fi zmien # granet\0",
    "fi zmien # granet ohra\0fi zmien # gurnata\0fi zmien # gurnata ohra\0fi zmien # sena\0"
    "fi zmien # sena ohra\0fi zmien # siegha\0fi zmien # sighat\0fi zmien # snin\0"
    "fi zmien # snin ohra\0fi zmien #-il\0fi zmien #-il gurnata\0fi zmien #-il gurnata ohra\0"
    "fi zmien #-il sena\0fi zmien #-il sena ohra\0fi zmien #-il siegha\0fia\0fiada\0fie\0fifi\0"
    "fii\0fii deɓlii\0fii gwahlle\0fii loo\0fii marfoo\0fii mundan\0fii yuru\0fileek\0"
    "fileek #\0fileek # at\0fileek # ayi\0fileek # ayi-b\0fileek # ayi-bis\0fileek # fan\0"
    "fileek # saa\0fileek # sim\0fileek # simili\0fileek # wax\0fileek # waxtu\0fileek # we\0"
    "fileek # weer\0fim\0fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0fo #\0fo # awa\0"
    "fo # awa we\0fo # awa we de\0fo # awa we de kom\0fo # minit\0fo # minit we\0"
    "fo # minit we de\0fo # minit we de kom\0fo # sekon\0fo # yie\0fo # yie we\0"
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
    "geassemannu\0",
    "gece\0gece yarisi\0gecen\0gecen ay\0gecen hafta\0gecen hepde\0gecen yil\0gecen yyl\0"
    "geceyari\0geene\0geg\0geguze\0geguzes\0gelecek\0gelecek ay\0gelecek hafta\0gelecek yil\0"
    "gelen\0gelen ay\0gelen hefte\0gelen il\0gen\0gene\0gener\0genier\0genn\0gennaio\0genver\0"
    "geschter\0gester\0gestern\0ggulo\0gh\0ghada\0ghe\0ghennargiu\0gho\0ghuo\0ghɨ\0gibl\0gic\0"
    "gicurasi\0gie\0gievgia\0gim\0gio\0giobia\0giovedi\0gis\0gister\0gisteren\0gitugutu\0giu\0"
    "giugn\0giugnettu\0giugno\0giugnu\0gjb\0gjk\0gjn\0gli\0glindesdi\0gln\0gm\0gnd\0gnt\0gnu\0"
    "gobe\0god\0godine\0godz\0godzina\0godzine\0godzine temu\0goiz\0goiza\0goizald\0goizaldea\0"
    "goizaldeko\0goizeko\0golg\0golggotmannu\0gompieno\0gon\0goon\0gor\0gorff\0gorffennaf\0"
    "gosasa\0goson\0goue\0gouere\0gru\0grudnia\0grudzien\0gruod\0gruodis\0gruodzio\0gshk\0"
    "gson\0gtsh\0gtu\0gu\0guak\0guei\0gulan\0gulana\0gum\0gumiguru\0gun\0gunduz\0gunju\0"
    "gunorta\0gunortadan\0gunortadan on\0gunortadan son\0gunyana\0guov\0guovvamannu\0gur\0"
    "guraandhala\0guru\0guruwaar\0gush\0gusht\0guyyaa\0guyyaa #\0guyyaa # darbe\0"
    "guyyaa # keessatti\0guyyoota\0guyyoota #\0guyyoota # darban\0guyyoota # keessatti\0gw\0"
    "gwastagen\0gwastagen #\0gwastagen # haptag\0gwastagen # sal\0gwastagen haptag\0"
    "gwastagen mah\0gwe\0gwen\0gwener\0gwengolo\0gwn\0gɩjibono\0gɩshilikono\0gɩtenshile\0h\0"
    "h #\0h # darbe\0ha\0ha #\0ha # ano\0ha # anos\0ha # dia\0ha # dias\0ha # h\0ha # hora\0"
    "ha # horas\0ha # mes\0ha # meses\0ha # min\0ha # minuto\0ha # minutos\0ha # s\0ha # seg\0"
    "ha # segundo\0ha # segundos\0ha # sem\0ha # semana\0ha # semanas\0ha um\0ha um ano\0"
    "ha um dia\0ha um mes\0ha um minuto\0ha uma\0ha uma hora\0ha uma semana\0hace\0hace #\0"
    "hace # a\0hace # ano\0hace # anos\0hace # d\0hace # dia\0hace # dias\0hace # h\0"
    "hace # hora\0hace # horas\0hace # m\0hace # mes\0hace # meses\0hace # min\0hace # minuto\0"
    "hace # minutos\0hace # s\0hace # seg\0hace # segundo\0hace # segundos\0hace # sem\0"
    "hace # semana\0hace # semanas\0hace un\0hace un ano\0hace un dia\0hace un mes\0"
    "hace un minuto\0hace una\0hace una hora\0hace una semana\0had\0hadegi\0hag\0hagayya\0hai\0"
    "hai #\0hai # a\0hai # ano\0hai # anos\0hai # anu\0hai # d\0hai # dia\0hai # dias\0"
    "hai # dies\0hai # h\0hai # hora\0hai # horas\0hai # hores\0hai # m\0hai # mes\0"
    "hai # meses\0hai # min\0hai # minuto\0hai # minutos\0hai # minutu\0hai # s\0hai # se\0"
    "hai # seg\0hai # segundo\0hai # segundos\0hai # segundu\0hai # selm\0hai # selmana\0"
    "hai # selmanes\0hai # sem\0hai # semana\0hai # semanas\0hajnal\0ham\0hamuq\0hamuq killa\0"
    "hamuq semana\0hamuq wata\0han\0hanki\0hannde\0hanuere\0hapon\0har\0har'a\0hari\0hari ini\0"
    "hashi\0hashi'\0hashi' ammo\0hashi' ammo'na\0hashi' ammo'na'\0hashi' atochchi\0"
    "hashi' atochchi'na\0hashi' atochchi'na'\0hashi' atoklo\0hashi' atoklo'\0hashnih\0"
    "hashnih haˀimay\0hashnihtiˀtiˀ\0hashnihtsiˀ\0hatinggabi\0haut\0haz\0hazir\0haziran\0hbi\0"
    "hed\0heddiw\0hefteya\0hefteya bori\0hefteya were\0hei\0heina\0heinakuu\0heinakuuta\0"
    "heiwet\0hekta\0hekta #\0hekta #-chan\0hekta #-chan k\0hekta #-chan k'un\0"
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
    "hoxe\0hoy\0hozir\0hrs\0",
    "hs\0htalehan\0huck\0huhti\0huhtikuu\0huhtikuuta\0huk\0hukuri\0hul\0hulyo\0hun\0hune\0"
    "hunyo\0huomenna\0hur\0hurae\0hurrengo\0hurrengo astean\0hurrengo hilabetean\0"
    "hurrengo urtean\0hut\0huw\0huwebes\0hwai\0hwai-ini\0hwe\0hyd\0hydref\0hzr\0i\0i #\0"
    "i # jar\0i # manet\0i # minuta\0i # minute\0i # sekund\0i # sekunde\0i # stund\0"
    "i # stunde\0i # tag\0i # wuca\0i ar\0i bikegla\0i dag\0i fjor\0i forgar\0i forgars\0"
    "i forrgar\0i fyrradag\0i gar\0i gceann\0i gceann #\0i gceann # bhl\0i gceann # bhliain\0"
    "i gceann # bl\0i gceann # bliain\0i gceann # bliana\0i gceann # huaire\0i gceann # la\0"
    "i gceann # mbl\0i gceann # mbliana\0i gceann # mhi\0i gceann # mi\0i gceann # miosa\0"
    "i gceann # n\0i gceann # n-uair\0i gceann # n-uair an\0i gceann # n-uair an chloig\0"
    "i gceann # n-uaire\0i gceann # noim\0i gceann # noimead\0i gceann # scht\0"
    "i gceann # seachtain\0i gceann # seachtaine\0i gceann # shcht\0i gceann # sheachtain\0"
    "i gceann # shoic\0i gceann # shoicind\0i gceann # soic\0i gceann # soicind\0"
    "i gceann # uair\0i gceann # uair an\0i gceann # uair an chloig\0i gjar\0i mbliana\0"
    "i morgen\0i morgin\0i morgon\0i nasta\0i nasta manudi\0i nastu\0i nastu viku\0"
    "i overmorgen\0i overmorgon\0i ovurmorgin\0i sidasta\0i sidasta manudi\0i sidustu\0"
    "i sidustu viku\0i te\0i te #\0i te # tau\0i te # tau i\0i te # tau i mua\0i tenei\0"
    "i tenei marama\0i tenei ra\0i tenei tau\0i tenei wiki\0i tera\0i tera marama\0i tera tau\0"
    "i tera wiki\0i tessari\0i tessari viku\0i tessum\0i tessum manudi\0i ɓugajop\0ia\0ian\0"
    "iande\0iande-ara\0iande-ara-pyturepe\0ianuali\0ianuarie\0iau\0iaz\0ib\0ibr\0ibrir\0"
    "ichamthi\0icheheavo\0ichuma\0icm\0icyumweru\0icyumweru gishize\0icyumweru gitaha\0id\0"
    "idag\0idelli\0idime\0iditbeaivet\0iditbeaivi\0idiɓa\0idlli\0idwaata\0ier\0ieri\0ig\0"
    "igandea\0igar\0ighuo\0igi\0igolo\0igoro\0iguo\0ihttin\0iiplal\0ij\0ijeta\0ijm\0ijn\0ijp\0"
    "ijt\0ijtn\0iju\0ijumaa\0ijumamosi\0ijumanne\0ijumapili\0ijumatano\0ijumatatu\0ike\0iki\0"
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
    "inyanga edlule\0",
    "inyanga ephelileyo\0inyanga ezayo\0inyi\0ion\0ionawr\0ip\0ipu\0ipuru\0ir\0ir l\0"
    "ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0is hafte\0is saal\0is-sena\0"
    "is-sena d\0is-sena d-diehla\0is-sena l\0is-sena l-ohra\0is-sibt\0isal\0isegun\0isi\0"
    "isikʉ\0isn\0isniin\0isnin\0isonto\0issa\0istawichayazan\0istawichayazan wi\0iste\0"
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
    "kitais metais\0kiu\0kiumia\0kkm\0kkn\0kl\0kletu\0klo\0",
    "klockan\0kma\0kmb\0kmj\0kmk\0kmn\0kms\0kmw\0knb\0knd\0knk\0knn\0ko\0koa\0koaeng\0koaeng'\0"
    "koang\0koang'wan\0kol\0kolmapaev\0kolo\0kolovoz\0kolovoza\0kom\0komuut\0kon\0kondon\0koo\0"
    "koosk\0kooskoliny\0kor\0kornyoot\0korr\0korrik\0korse\0kos\0kosiɖa\0kosiɖa #\0"
    "kosiɖa # si\0kosiɖa # si va\0kosiɖa # si va yi\0kosiɖa # si wo\0kosiɖa # si wo va\0"
    "kosiɖa # si wo va yi\0kosiɖa si\0kosiɖa si gbo\0kosiɖa si gbo na\0kosiɖa si va\0"
    "kosiɖa si va yi\0kosiɖa sia\0koskoho\0koskokko\0kosomok\0kot\0kotaai\0kotisap\0kotonimma\0"
    "kov\0kovas\0kovetkezo\0kovetkezo ev\0kovetkezo het\0kovetkezo honap\0kovo\0kpa\0kpt\0"
    "kris\0krisimin\0krn\0kst\0kt\0ktn\0kts\0ktu\0ktuber\0ktubr\0ku\0ku cyumweru\0ku w\0"
    "ku w'indwi\0ku wa\0ku wa gatandatu\0ku wa gatanu\0ku wa gatatu\0ku wa kabiri\0ku wa kane\0"
    "ku wa mbere\0ku;e\0ku;e veki\0kua\0kua akayu\0kua semana\0kua yasi\0kuarta\0kuarta-fera\0"
    "kub\0kubi\0kubvumbi\0kuema\0kuema rame\0kuese\0kugu\0kuiri\0kujuorok\0kuk\0kukadzi\0"
    "kukuru\0kul\0kule\0kule nyanga\0kulo\0kulo nyaka\0kum\0kun\0kuna\0kunan\0kunan killa\0"
    "kunan punchaw\0kunan semana\0kunan wata\0kunduzi\0kungwe\0kunu\0kunyaka\0kunyaka ozayo\0"
    "kuova\0kuovamaanu\0kupelimetukpiape\0kur\0kura\0kura #\0kura # kar\0kura # kar ky\0"
    "kura # si\0kura # si ser\0kura ge\0kura-kuju\0kuramuka\0kuramuka jimweri\0"
    "kuramuka kadadu\0kuramuka kana\0kuramuka kasanu\0kuramuka kawi\0kurume\0kus\0kusa\0kusag\0"
    "kusag ki\0kusasa\0kushin\0kuta\0kutawonsa\0kuty\0kuty ky\0kuty-si\0kuwa\0kuwa gatandatu\0"
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
    "le sekend #\0le sekend # me\0",
    "le sekend # wo\0le sekend # wo me\0le septimana\0le septimana passate\0"
    "le septimana proxime\0le wi\0le wi kin\0le ƒe\0le ƒe #\0le ƒe # me\0le ƒe # si\0"
    "le ƒe # si va\0le ƒe # si va yi\0le ƒe # si va yi me\0le ɣleti\0le ɣleti #\0"
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
    "mderot ee are\0mderot ee ile\0mderot ee inet\0",
    "mderot ee kuni\0mderot ee kwe\0mderot ee ong\0mderot ee ong'wan\0mderot ee sapa\0me\0"
    "me'llo\0mean\0mean fomhair\0mean-fouyir\0mean-souree\0medi\0medianoite\0mediodia\0mee\0"
    "mee houney\0mee ny\0mee ny nollick\0meh\0meha\0meha bori\0meha were\0mehefin\0mehr\0mei\0"
    "meia\0meia-noite\0meije\0meindeg\0meio\0meio-dia\0meith\0meitheamh\0mej\0meja\0meje\0"
    "mejju\0mek\0mekredi\0mem\0memeneda\0memleɖa\0mengjes\0mer\0mer'kutan\0merc\0merc'her\0"
    "merca\0merco\0mercoldi\0mercoledi\0mercore\0mercores\0mercredi\0mercui\0mercurdi\0"
    "mercuridi\0mercuridia\0mercuris\0merkeredi\0merkredi\0merkredo\0mert\0mertesc\0merz\0mes\0"
    "mes pasadu\0mes passado\0mesdite\0mese\0mese prossimo\0mese scorso\0mesemna\0mesin,\0"
    "mesin, ooli\0mesin, ooli u\0mesin, ooli u kenie\0mesnate\0messe\0met\0mettwoch\0"
    "metukpiape\0metwoch\0meu\0meur\0meurzh\0mey\0meyi\0mezh\0mezheven\0mezzanotte\0"
    "mezzogiorno\0meɣ\0meɣres\0mfee\0mfee #\0mfee # a\0mfee # a atwam\0mfee # mu\0mfomh\0mfu\0"
    "mfumfu\0mg\0mgamba\0mgorova\0mgq\0mgqibelo\0mh\0mha\0mhawuri\0mhr\0mi\0miaging\0"
    "miaging buwan\0miaging semana\0miaging tuig\0miaka\0miaka #\0miaka # iliyopita\0mid\0"
    "middag\0midday\0middernacht\0middernag\0middeweken\0midi\0midn\0midnat\0midnatt\0"
    "midnatti\0midnight\0midvikudagur\0mie\0miercoles\0miercuri\0miercus\0mies\0miesiac\0"
    "miesiac temu\0miessemannu\0miezi\0miezi #\0miezi # iliyopita\0miezul\0miezul noptii\0"
    "migdia\0mih\0mii\0mijdar\0mijdara\0mik\0mikudagur\0min\0min #\0min # kar\0min # kar ky\0"
    "min # si\0min # si ser\0minggu\0minggu depan\0minggu ini\0minggu lalu\0miniti\0miniti \0"
    "miniti 'e\0miniti 'e #\0miniti 'e # kuo\0miniti 'e # kuo'osi\0minti\0minti #\0minti # da\0"
    "minti # da ya\0minti # da ya gabata\0mintuna\0mintuna #\0mintuna # da\0mintuna # da suka\0"
    "mintuna # da suka gabata\0minuit\0minuly\0minuly mesiac\0minuly mesic\0minuly rok\0"
    "minuly tyden\0minuly tyzden\0minute\0minute temu\0minutu\0minutu #\0minutu # kar\0"
    "minutu # kar ky\0minutu # si\0minutu # si ser\0mis\0mis diwethaf\0mis du\0mis ebrel\0"
    "mis est\0mis genver\0mis gortheren\0mis gwynngala\0mis hedra\0mis hwevrer\0mis kevardhu\0"
    "mis me\0mis metheven\0mis meurth\0mis nesaf\0mit\0mitjanit\0mittag\0mittags\0mitternacht\0"
    "mittwoch\0mittwuc\0mittwuch\0mituu\0miy\0miyerkules\0mjd\0mk\0mli\0mma\0mme\0mmesa\0mmk\0"
    "mms\0mng\0mo\0moandei\0moc\0mod\0modhyan\0modhyanrat\0mog\0mohndaach\0moi\0moies\0moj\0"
    "moja\0mok\0mokhu\0mokibelo\0mokolo\0mokolo mwa\0mokolo mwa mibale\0mokolo mwa misato\0"
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
    "mwedi wa nnyano na nnyano na\0",
    "mwedi wa nnyano na nnyano na m\0mwedi wa nnyano na nnyano na u\0mwedi wa nnyano na umo\0"
    "mwedi wa pili\0mwedi wa tatu\0mwere\0mwere wa\0mwere wa gatandatu\0mwere wa gatano\0"
    "mwere wa gatatu\0mwere wa ikumi\0mwere wa ikumi na\0mwere wa ikumi na umwe\0"
    "mwere wa kana\0mwere wa kanana\0mwere wa kenda\0mwere wa keri\0mwere wa mugwanja\0mweri\0"
    "mweri wa\0mweri wa gatano\0mweri wa gatantatu\0mweri wa ikumi\0mweri wa ikumi na\0"
    "mweri wa ikumi na kairi\0mweri wa ikumi na mbili\0mweri wa ikumi na moja\0"
    "mweri wa ikumi na umwe\0mweri wa kaana\0mweri wa kaili\0mweri wa kairi\0mweri wa kana\0"
    "mweri wa kanana\0mweri wa katatu\0mweri wa kathatu\0mweri wa kenda\0mweri wa kwanza\0"
    "mweri wa mbere\0mweri wa mugwanja\0mweri wa nane\0mweri wa saba\0mweri wa sita\0"
    "mweri wa tanu\0mweri wa tisa\0mweri wo\0mweri wo kumi\0mweri wo kumi na\0"
    "mweri wo kumi na moja\0mweri wo kumi na yel\0mweri wo kumi na yel'li\0mweri wo kwanza\0"
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
    "niydziela\0nj\0nja\0njapi\0nje\0njeba\0njedzela\0njenuari\0",
    "njeslaare\0njezela\0njowa\0njr\0nju\0njuhca\0njuhcamaanu\0njuk\0njukcamannu\0njumaa\0"
    "njumaine\0njumamothi\0njumamothii\0njumatana\0njumatano\0njumatatu\0njuni\0njurai\0njw\0"
    "njɩbo\0njɩbo nɖʊka\0njɩbo nɖʊka kanoro\0nka\0nka mbot\0nka mbot nji\0nkeke\0nkeke #\0"
    "nkeke # si\0nkeke # si va\0nkeke # si va yi\0nkeke # si wo\0nkeke # si wo va\0"
    "nkeke # si wo va yi\0nko\0nkodya\0nkw\0nkwenkwezi\0nkya\0nm\0nma\0nmm\0nmn\0nmt\0nna\0"
    "nna #\0nna # mu\0nna#\0nna# a\0nna# a atwam\0nnawotwe\0nnawotwe #\0nnawotwe # a\0"
    "nnawotwe # a atwam\0nnawotwe # mu\0nnawotwe a\0nnawotwe a atwam\0nnawotwe a edi\0"
    "nnawotwe a edi ho\0nnawotwe yi\0nnawotwe#\0nnawotwe# a\0nnawotwe# a atwam\0nnonhwere\0"
    "nnonhwere #\0nnonhwere # a\0nnonhwere # a atwam\0nnonhwere # mu\0nnora\0nnyeme\0no\0"
    "no rita\0noaptea\0nob\0nobemba\0nobyembre\0noc\0noche\0nocu\0noe\0noem\0noema\0nof\0"
    "nofemere\0nofimpa\0nofimpa'\0noi\0noiembrie\0noite\0nole\0noll\0nollaig\0nomettes\0"
    "nommendaach\0noo\0noofeembar\0noon\0noowanbur\0nop\0nopember\0nott\0notte\0nou\0nov\0"
    "novam\0novamber\0novambra\0novema\0novemba\0novembar\0novembari\0novembarip\0november\0"
    "novembr\0novembra\0novembre\0novembris\0novembro\0novembru\0novemeber\0novenbre\0"
    "noviembre\0novimber\0now\0nowambar\0nowanburu\0nowemapa\0nowember\0nowembra\0noy\0noyabr\0"
    "nsn\0ntambama\0nte\0ntene\0ntongo\0ntra\0ntra #\0ntra # anni\0ntra # jorna\0ntra # m\0"
    "ntra # misi\0ntra # simani\0nts\0ntt\0ntu\0ntulikazi\0ntwarante\0ntʉ\0ntʉnʉs\0nu\0nua\0"
    "nua dem\0nuaan\0nuaan latni\0num\0numiggu\0nun\0nuna\0nuna jaro\0nuna monato\0"
    "nuna semajno\0nundu\0nunember\0nuu\0nuu #\0nuu # minut\0nuu # san\0nuu hawa\0nuu hawa #\0"
    "nuu leꞌ\0nuu leꞌ #\0nuu ngap\0nuu ngap-mbi\0nuu ngap-mbi #\0nuu nguꞌ\0nuu nguꞌ #\0nuud\0"
    "nuv\0nuvemmiru\0nuvenbru\0nuw\0nuwamba\0nuwanbir\0nvb\0nwa\0nwanbir\0nwii\0nwii a\0"
    "nwii a ntonto\0nwii ake\0nwii ake bee\0nwii ake nin\0nwii ake ntek\0nwii ake ntek di\0"
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
    "olwaleelo (leelo)\0om\0om #\0om # ar\0om # d\0om # dag\0om # dagar\0om # dage\0om # dogn\0",
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
    "one month ago\0one week\0one week ago\0one year\0one year ago\0ong\0oni\0onk\0"
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
    "pb\0pd\0pe\0peb\0pebrero\0pebruari\0pec\0pec #\0",
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
    "peste # de secunde\0peste # de zile\0peste # h\0peste # luna\0peste # luni\0peste # min\0"
    "peste # minut\0peste # minute\0peste # ora\0peste # ore\0peste # sapt\0peste # saptamana\0"
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
    "pred # mesecema\0pred # meseci\0pred # mesiaca\0pred # mesiacmi\0pred # mesiacom\0",
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
    "prichodny tydzen\0prieksp\0priekspusdiena\0pries\0pries #\0pries # d\0pries # diena\0"
    "pries # dienas\0pries # dienos\0pries # dienu\0pries # m\0pries # men\0pries # menesi\0"
    "pries # menesio\0pries # menesiu\0pries # menesius\0pries # metu\0pries # metus\0"
    "pries # min\0pries # minuciu\0pries # minute\0pries # minutes\0pries # s\0pries # sav\0"
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
    "ro' po\0rob\0rok\0rok temu\0roku\0roo\0roobii\0rooptui\0roovvad\0roovvadmaanu\0rox\0"
    "rox po\0ru\0ruciu\0rugp\0rugpjucio\0rugpjutis\0rugs\0rugsejis\0rugsejo\0ruheshi\0"
    "ruhuhuma\0ruj\0rujan\0rujna\0ruju\0rusama\0ruun\0rvfo\0rvfo cuse\0rvfo rakko\0rw\0rytas\0"
    "rytoj\0s\0s #\0s # darbe\0sa\0sa #\0",
    "sa # \0sa # (na)\0sa # (na) araw\0sa # (na) oras\0sa # araw\0sa # buwan\0sa # darbe\0"
    "sa # gimgha\0sa # gimgha ohra\0sa # gimghat\0sa # gimghat ohra\0sa # keessatti\0"
    "sa # linggo\0sa # min\0sa # min ohra\0sa # minuta\0sa # minuta ohra\0sa # minuti\0"
    "sa # minuti ohra\0sa # minuto\0sa # oras\0sa # seg\0sa # segundo\0sa # sek\0"
    "sa # sek ohra\0sa # sekonda\0sa # sekonda ohra\0sa # sekondi\0sa # sekondi ohra\0"
    "sa # taon\0sa # xahar\0sa # xahar ohra\0sa # xhur\0sa # xhur ohra\0sa #-il\0"
    "sa #-il gimgha\0sa #-il gimgha ohra\0sa #-il min\0sa #-il min ohra\0sa #-il minuta\0"
    "sa #-il minuta ohra\0sa #-il sek\0sa #-il sek ohra\0sa #-il sekonda\0"
    "sa #-il sekonda ohra\0sa #-il xahar\0sa #-il xahar ohra\0sa chida\0sa chida chi\0"
    "sa chida chi intrat\0sa chida colada\0sa linggong\0sa linggong ito\0sa'aatii\0sa'aatii #\0"
    "sa'aatii # darbe\0sa'aatii # keessatti\0sa'aatiiwwan\0sa'aatiiwwan #\0"
    "sa'aatiiwwan # darban\0sa'aatiiwwan # keessatti\0saa\0saa #\0saa # iliyopita\0"
    "saa # zilizopita\0saa sita\0saa sita za\0saa sita za mchana\0saa sita za usiku\0saano\0"
    "saat\0saatʉ\0sab\0sab'kutan\0saba\0sabado\0sabadu\0sabah\0sabato\0sabattika\0sabbato\0"
    "sabbatu\0sabbiiti\0sabbo\0sabeda\0sabet\0sabi\0sabide\0sabiiti\0sabo\0sabti\0sabtu\0"
    "sabudu\0sad\0sada\0sadaasa\0sadorn\0safar\0safiya\0sagat\0saiki\0saja\0saja gada\0"
    "saja menesi\0saja nedela\0sakkis\0sal\0sala\0sala bori\0sala were\0salasa\0sali\0sallaws\0"
    "sam\0samakalawa\0sambata\0samdi\0samedi\0samh\0samhain\0samschdeg\0samschtig\0samsdaach\0"
    "samstag\0samwiyee\0san\0san cyo\0san kag\0san kag ngwon\0san lepye\0san lepye shum\0"
    "san lum\0san mbʉn\0san mejwono\0san ngwo\0san ngwo'\0san ngwo' mbye\0san njyola\0"
    "san njyola'\0san tana\0san tana tsetsa\0san tana tsetsa'\0san tsee\0san tsee cyo\0"
    "san tsetsee\0san tsetsee lum\0san tyeb\0san tyeb tyeb\0san tyeb tyeb mbʉn\0sanbata\0"
    "sande\0sang\0sani\0sani vara\0sanj\0sanje\0sannadka\0sannadka danbe\0sannadkan\0"
    "sannadkii\0sannadkii hore\0santandria\0santugaine\0sanuali\0sanvie\0sanza\0sanza ya\0"
    "sanza ya libwa\0sanza ya mibale\0sanza ya minei\0sanza ya misato\0sanza ya mitano\0"
    "sanza ya motoba\0sanza ya mwambe\0sanza ya nsambo\0sanza ya yambo\0sanza ya zomi\0"
    "sanza ya zomi na\0sanza ya zomi na mibale\0sanza ya zomi na moko\0sap\0sapaat\0sapate\0"
    "saptamana\0saptamana aceasta\0saptamana trecuta\0saptamana viitoare\0saptu\0sarere\0"
    "saruwa\0sas\0sasa\0sasa hivi\0sasadi\0sasatʉ\0sasi\0sasi iki\0sasi ngarep\0sasi wingi\0"
    "saside\0sat\0satade\0satambar\0saterdag\0satertaxtsees\0sath\0sati\0sati na\0"
    "sati na gaba\0satin\0satin da\0satin da ya\0satin da ya gabata\0satode\0satodee\0"
    "sattumbar\0satumba\0saturday\0saturdi\0sau\0sau #\0sau # giay\0sau # giay nua\0sau # gio\0"
    "sau # gio nua\0sau # nam\0sau # nam nua\0sau # ngay\0sau # ngay nua\0sau # phut\0"
    "sau # phut nua\0sau # thang\0sau # thang nua\0sau # tuan\0sau # tuan nua\0sauru\0saus\0"
    "sausio\0sausis\0sav\0savnu\0say\0sayshambeh\0sb\0sbt\0sbti\0schan\0schaner\0sd\0se\0"
    "seara\0seb\0sebteembar\0sebtembar\0sebulan\0sebulan yang\0sebulan yang lalu\0sebuttemba\0"
    "sed\0sedimonthole\0see\0seesei\0seetebosigo\0seeɗto\0seg\0seg #\0seg # kar\0seg # kar ky\0"
    "seg # si\0seg # si ser\0segn\0segunda\0segunda-feira\0seguno\0seguno #\0seguno # kar\0"
    "seguno # kar ky\0seguno # si\0seguno # si ser\0sehari\0sehari yang\0sehari yang lalu\0"
    "seher\0seinasta\0seinasta manad\0seinastu\0seinastu viku\0sejam\0sejam lalu\0sejam yang\0"
    "sejam yang lalu\0sek\0sek #\0sek # darbe\0sek # keessatti\0sekarang\0sekend\0sekend #\0"
    "sekend # si\0sekend # si va\0sekend # si va yi\0sekend # si wo\0sekend # si wo va\0"
    "sekend # si wo va yi\0sekmadienis\0sekoni\0sekoni \0sekoni 'e\0sekoni 'e #\0"
    "sekoni 'e # kuo\0sekoni 'e # kuo'osi\0sekoondii\0sekoondii #\0sekoondii # darbe\0"
    "sekoondii # keessatti\0sekoondiiwwan\0sekoondiiwwan #\0sekoondiiwwan # darban\0"
    "sekoondiiwwan # keessatti\0sektanbur\0sekunde\0sekunde #\0sekunde # iliyopita\0"
    "sekunde # zilizopita\0sel\0selasa\0sem\0semalam\0semana\0semana kuera\0semana passada\0"
    "semi\0seminggu\0seminggu yang\0seminggu yang lalu\0sen\0senbe\0senen\0senin\0sentabr\0"
    "sentyabr\0sep\0sepitema\0sept\0septam\0septamber\0septambra\0septemba\0septembar\0"
    "septembari\0septembarip\0september\0septembra\0septembre\0septembrie\0septembris\0"
    "septembro\0septemeber\0septhemba\0septiembre\0septimber\0septiyembre\0sequent\0"
    "sequent annu\0sequent mensu\0ser\0sera\0serade\0ses\0sesele\0sesem\0sesh\0seshanba\0"
    "sesta\0sesta-fera\0sestadienis\0sestd\0sestdiena\0sesuk\0",
    "set\0setahun\0setahun yang\0setahun yang lalu\0setanburu\0setembar\0setember\0setembr\0"
    "setembre\0setembro\0setembru\0setemere\0setenbre\0setenbru\0setiembre\0sett\0settembar\0"
    "settember\0settembre\0settembru\0settimana\0settimana prossima\0settimana scorsa\0"
    "setyembre\0sex\0sexta\0sexta-feira\0sf\0sginer\0sgiovedi\0sgiugn\0sh\0sha\0sha'ban\0"
    "shaam\0shaban\0shahrivar\0shalay\0shambeh\0shan\0shanba\0shani\0shaniwaar\0shawwal\0"
    "shekara\0shekara #\0shekara # da\0shekara # da ta\0shekara # da ta gabata\0shekaru\0"
    "shekaru #\0shekaru # da\0shekaru # da suka\0shekaru # da suka gabata\0shk\0shkurt\0sho\0"
    "sht\0shtator\0shu\0shu hafta\0shu oy\0shu yil\0shukra\0shukrawaar\0shwane\0shʉ\0si\0"
    "si menesi\0sia\0sia savaite\0siais\0siais metais\0siamlom\0siandien\0siang\0sib\0sibat\0"
    "sibata\0sibe\0sibili\0sibiri\0sibiti\0siddegis\0sidste\0sidste ar\0sidste maned\0"
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
    "te # n min\0te # n sec\0te # n secunt\0",
    "te # n'ede\0te # n'edema\0te # n'ora\0te # ores\0te # sec\0te # secunc\0te'nahko\0"
    "te'nane\0tebax\0tebaxa\0techon\0ted\0tedoxe\0tee\0teenee\0teer\0teg\0tegnap\0tegnapelott\0"
    "tegtu\0tegtu-kura\0tegtu-kura-ha\0teipa\0teisipaev\0tem\0temmuz\0ten\0ten mjasec\0"
    "ten tyzen\0tenen\0tengah\0tengah hari\0tengah malam\0tenpo\0tenpo #\0tenpo # ani\0"
    "tenpo # ano\0tenpo # di\0tenpo # men\0tenpo # menuti\0tenpo # menuto\0tenpo # meze\0"
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
    "tuton mesac\0tuton tydzen\0ty\0tydzien\0tydzien temu\0tys\0tysdag\0tysdagur\0tɨd\0u\0"
    "u misi\0u misi passatu\0u misi vinturu\0ubermoorn\0ubermore\0ubermorgen\0uddaivemaanu\0"
    "udiv\0ug\0ugbua\0ugma\0ugu\0ugushyingo\0uhr\0uhr nommendaachs\0uhr vormiddaachs\0uike\0"
    "uike \0uike 'e\0uike 'e #\0uike 'e # kuo\0uike 'e # kuo'osi\0uike kaha\0uike kaha'u\0"
    "uike kuo\0uike kuo'osi\0uike ni\0ujutro\0ujutru\0ukou\0uku\0uku kwezi\0ukuboza\0ukw\0"
    "ukwakira\0ukwezi\0ukwezi gushize\0ukwezi gutaha\0uleeile\0ulehomme\0ultim\0ultim annu\0"
    "ultim mensu\0uluchelo\0ulwesibili\0ulwesihlanu\0ulwesine\0ulwesithathu\0um\0um #\0"
    "um # ar\0um # da\0um # dag\0um # dagar\0um # manad\0um # manadir\0um # min\0um # minutt\0"
    "um # minuttir\0um # mnd\0um # sek\0um # sekund\0um # t\0um # tima\0um # timar\0um # vi\0"
    "um # viku\0um # vikur\0umaga\0ume\0umgqibelo\0umsombuluko\0umunthi\0umuthi\0umwaka\0"
    "umwaka ushize\0umwaka utaha\0un\0un anno\0un anno fa\0un giorno\0un giorno fa\0un mese\0"
    "un mese fa\0un minuto\0un minuto fa\0un'ora\0un'ora fa\0una\0",
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
    "viernes\0viime\0viime kuussa\0viime viikolla\0viime vuonna\0vil\0vin\0vinars\0vineri\0"
    "viru\0viru(n)\0viru(n) #\0viru(n) # d\0viru(n) # deeg\0viru(n) # j\0viru(n) # joer\0"
    "viru(n) # m\0viru(n) # meint\0viru(n) # min\0viru(n) # minutten\0viru(n) # sek\0"
    "viru(n) # sekonnen\0viru(n) # st\0viru(n) # stonnen\0viru(n) # w\0viru(n) # wochen\0"
    "virun\0virun #\0virun # d\0virun # dag\0virun # j\0virun # joer\0virun # m\0virun # min\0"
    "virun # minutt\0virun # mount\0virun # sek\0virun # sekonn\0virun # st\0virun # stonn\0"
    "virun # w\0virun # woch\0vjet\0vlj\0vm\0volgend\0volgend jaar\0volgende\0volgende jaar\0"
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
    "xlajee po\0xnt\0xo\0xov\0xoves\0xu\0",
    "xue\0xueves\0xul\0xullo\0xun\0xunetu\0xuno\0xunu\0xwaq\0xwaq po\0xwaqxaq\0xwaqxaq po\0"
    "xwuuq\0xwuuq po\0y\0y bore\0y mis\0y mis hwn\0y prynhawn\0ya\0yaani\0yah\0yah maheena\0"
    "yak\0yakshambeh\0yakshanba\0yamma\0yan\0yani\0yanuari\0yanvar\0yanwar\0yanzu\0yaou\0yar\0"
    "yarim\0yarim tun\0yarin\0yarkomaa\0yasi\0yasi kuera\0yau\0yavo\0yaw\0yawoada\0yawoɖa\0yb\0"
    "ybo\0ye\0yeb\0yebrayer\0yebrir\0yedi\0yek\0yeksem\0yeksenbe\0yel\0yen\0yennayer\0yepe\0"
    "yepe-mukui\0yepe-putimaa\0yepe-yepe\0yer\0yestade\0yesterday\0yfory\0yh\0ylihuomenna\0ym\0"
    "ymhen\0ymhen #\0ymhen # awr\0ymhen # blynedd\0ymhen # diwrnod\0ymhen # eil\0"
    "ymhen # eiliad\0ymhen # flynedd\0ymhen # fun\0ymhen # mis\0ymhen # mlynedd\0ymhen # mun\0"
    "ymhen # munud\0ymhen # o\0ymhen # o flynyddoedd\0ymhen # ws\0ymhen # wythnos\0yo\0yolla\0"
    "yow\0yp\0yr\0yr hwyr\0yr wythnos\0yr wythnos hon\0ys\0ysm\0yuk\0yukuaku\0yul\0yuli\0"
    "yulyu\0yulyuz\0yun\0yuni\0yunyu\0yy\0za\0za #\0za # c\0za # d\0za # dan\0za # dana\0"
    "za # den\0za # dne\0za # dni\0za # dnia\0za # dnj\0za # dnja\0za # dnjej\0za # dnjow\0"
    "za # dny\0za # dzen\0za # dzien\0za # g\0za # god\0za # godina\0za # godine\0za # godinu\0"
    "za # godz\0za # godzin\0za # godzine\0za # godziny\0za # goz\0za # gozin\0za # gozinje\0"
    "za # gozinu\0za # goziny\0za # h\0za # hodin\0za # hodinu\0za # hodiny\0za # hodz\0"
    "za # hodzin\0za # hodzinje\0za # hodzinu\0za # hodziny\0za # l\0za # lat\0za # lata\0"
    "za # lece\0za # lese\0za # let\0za # leta\0za # leto\0za # mes\0za # mesac\0za # mesacaj\0"
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
    "μαρτιου\0μεθαυριο\0",
    "μεσημ\0μεσημερι\0μμ\0νοε\0νοεμβριοσ\0νοεμβριου\0οκτ\0οκτωβριοσ\0οκτωβριου\0πα\0παρ\0"
    "παρασκευη\0πε\0πεμ\0πεμπτη\0περσι\0πμ\0πριν\0πριν απο\0πριν απο #\0πριν απο # δευτ\0"
    "πριν απο # δευτερολεπτα\0πριν απο # δευτερολεπτο\0πριν απο # εβδ\0πριν απο # εβδομαδα\0"
    "πριν απο # εβδομαδεσ\0πριν απο # ετη\0πριν απο # ετοσ\0πριν απο # ημ\0πριν απο # ημερα\0"
    "πριν απο # ημερεσ\0πριν απο # λεπ\0πριν απο # λεπτα\0πριν απο # λεπτο\0πριν απο # μηνα\0"
    "πριν απο # μηνεσ\0πριν απο # ω\0πριν απο # ωρα\0πριν απο # ωρεσ\0προηγουμενη\0"
    "προηγουμενη εβδομαδα\0προηγουμενοσ\0προηγουμενοσ μηνασ\0προχθεσ\0πρωι\0σα\0σαβ\0σαββατο\0"
    "σε\0σε #\0σε # δευτ\0σε # δευτερολεπτα\0σε # δευτερολεπτο\0σε # εβδ\0σε # εβδομαδα\0"
    "σε # εβδομαδεσ\0σε # ετη\0σε # ετοσ\0σε # ημ\0σε # ημερα\0σε # ημερεσ\0σε # λεπ\0"
    "σε # λεπτα\0σε # λεπτο\0σε # μηνα\0σε # μηνεσ\0σε # ω\0σε # ωρα\0σε # ωρεσ\0σεπ\0"
    "σεπτεμβριοσ\0σεπτεμβριου\0σημερα\0στισ\0τε\0τετ\0τεταρτη\0το\0το απογευμα\0το βραδυ\0"
    "το μεσημερι\0το πρωι\0τρ\0τρεχουσα\0τρεχουσα εβδομαδα\0τρεχων\0τρεχων μηνασ\0τρι\0τριτη\0"
    "τωρα\0φεβ\0φεβρουαριοσ\0φεβρουαριου\0φετοσ\0χθεσ\0ааспыт\0ааспыт нэдиэлэ\0ааспыт ыи\0"
    "абон\0аван\0авг\0август\0августа\0августы\0аз\0азыр\0ака\0алдыңгүні\0алт\0алтынньы\0ам\0"
    "амгы\0амгы чыл\0аныгыскы\0аныгыскы ыи\0апр\0апрел\0апрелы\0апрель\0апреля\0април\0априла\0"
    "аравдугаар\0аравдугаар сар\0аравдугаар сарын\0арбадугаар\0арбадугаар һара\0арбан\0"
    "арбан нэгэдүгээр\0арбан нэгэдүгээр һара\0арбан хоердугаар\0арбан хоердугаар һара\0арван\0"
    "арван нэгдүгээр\0арван нэгдүгээр сар\0арван нэгдүгээр сарын\0арван хоердугаар\0"
    "арван хоердугаар сар\0арван хоердугаар сарын\0атр\0атырдьых\0атырдьых ыиа\0атырдьых ыиын\0"
    "ау\0ауг\0аугуст\0ауторак\0ахс\0ахсынньы\0ахшам\0ахшамүстү\0ақп\0ақпан\0б\0ба\0баасан\0"
    "базар\0базар ертәси\0балаҕан\0балаҕан ыиа\0балаҕан ыиын\0баскыһыанньа\0баханчу\0"
    "баханчу баттахь\0бе\0беисенбі\0беиш\0беишемби\0бер\0березень\0березня\0билигин\0бимба\0"
    "биылғы\0биылғы жыл\0блҕ\0бн\0бс\0бу\0бу аида\0бу атнада\0бу иил\0бу нэдиэлэ\0бу ои\0"
    "бу ыи\0бу ҳафта\0бугун\0бул\0бул аида\0бш\0быел\0быиыл\0был\0был аиҙа\0был аҙнала\0"
    "былтыр\0былтырғы\0былтырғы жыл\0былырыын\0бэ\0бэнидиэнньик\0бэс\0бэс ыиа\0бэс ыиын\0"
    "бээтиҥсэ\0бэҕэһээ\0бя\0бямба\0бүген\0бүгин\0бүгін\0бүгүн\0бүрсігүні\0бүрсүгүнү\0бөгөн\0в\0"
    "в прошлом\0в прошлом году\0в прошлом месяце\0в следующем\0в следующем году\0"
    "в следующем месяце\0в этом\0в этом году\0в этом месяце\0вдругиден\0вер\0верасень\0"
    "верасня\0вересень\0вересня\0веч\0вече\0вечер\0вечера\0вечерта\0вечора\0вечір\0во\0",
    "воскресенье\0вр\0вс\0вт\0вто\0вторник\0вчера\0вчора\0вырсарни\0вырсарни кун\0вівторок\0г\0"
    "гараг\0год\0год назад\0года\0година\0годину\0годину тому\0груд\0грудень\0грудня\0"
    "гуравдугаар\0гуравдугаар сар\0гуравдугаар сарын\0гурбадугаар\0гурбадугаар һара\0гыин\0"
    "гыинвар\0да\0дабаа\0даваа\0данас\0даханчу\0даханчу кӏирнахь\0даханчу шарахь\0дек\0декабр\0"
    "декабры\0декабрь\0декабря\0декември\0денес\0день\0день назад\0дец\0децембар\0децембра\0"
    "дируз\0днес\0дня\0догодина\0долодугаар\0долодугаар һара\0долоодугаар\0долоодугаар сар\0"
    "долоодугаар сарын\0дп\0дс\0ду\0душ\0душанба\0душанбе\0дцг\0дш\0дшб\0дыццӕг\0дү\0дүи\0"
    "дүисенбі\0дүишемби\0дүишөмбү\0дүрбэдүгээр\0дүрбэдүгээр һара\0дүш\0дүшәмбе\0дөрөвдүгээр\0"
    "дөрөвдүгээр сар\0дөрөвдүгээр сарын\0еа\0еара\0ек\0екш\0екшемби\0ел\0енер\0ертең\0"
    "есдүгээр\0есдүгээр сар\0есдүгээр сарын\0ж\0жек\0жексенбі\0жекшемби\0жел\0желтоқсан\0жм\0"
    "жні\0жнівень\0жніуня\0жовт\0жовтень\0жовтня\0жс\0жу\0жум\0жума\0жш\0жұма\0за\0за #\0"
    "за # год\0за # година\0за # године\0за # години\0за # годину\0за # д\0за # дан\0"
    "за # дана\0за # ден\0за # дена\0за # мес\0за # месец\0за # месеца\0за # месеци\0за # мин\0"
    "за # минут\0за # минута\0за # минути\0за # мјес\0за # мјесец\0за # мјесеца\0за # мјесеци\0"
    "за # нед\0за # недеља\0за # недеље\0за # недељу\0за # сат\0за # сата\0за # сати\0"
    "за # седм\0за # седмица\0за # седмице\0за # седмици\0за # седмицу\0за # сек\0за # секунд\0"
    "за # секунда\0за # секунде\0за # секунди\0за # секунду\0за # ч\0за # час\0за # часа\0"
    "завтра\0завчера\0задутре\0зараз\0заутра\0знон\0зургаадугаар\0зургаадугаар сар\0"
    "зургаадугаар сарын\0зургадугаар\0зургадугаар һара\0и\0иллэрээ\0иллэрээ күн\0им\0имруз\0"
    "иннӕбон\0иом\0иома\0иртне\0иртне уиахра\0иртне эрнере\0иртәгә\0ирэх\0ирэх долоо\0"
    "ирэх долоо хоног\0ирэх жил\0ирэх сар\0иш\0ишемби\0ишм\0июл\0июлы\0июль\0июля\0июн\0июны\0"
    "июнь\0июня\0ијл\0ијн\0ијул\0ијун\0иәк\0иәкшәмбе\0к\0к у\0к х\0кар\0карарчу\0"
    "карарчу баттахь\0карарчу кӏирнахь\0карарчу шарахь\0карлач\0кас\0кастрычнік\0кастрычніка\0"
    "каҫал\0квіт\0квітень\0квітня\0кеиинги\0кеиинги аи\0кеиинги жыл\0кеиинги иил\0кеиинги ои\0"
    "кеиинги ҳафта\0кеиинги ҳәпте\0келерки\0келерки аптада\0келесі\0келесі аи\0келесі апта\0"
    "келесі жыл\0келир\0келир чыл\0кес\0кесаҙна\0кеча\0кечаси\0кечинде\0кечкурун\0кечээ\0"
    "кечқурун\0кеш\0кеше\0кешкі\0кеҫнерни\0кеҫнерни кун\0киләсе\0киләсе аида\0киләсе атнада\0"
    "киләсе елда\0киләһе\0киләһе аиҙа\0киләһе аҙнала\0киләһе иылда\0кисә\0кичә\0клн\0кра\0"
    "красавік\0красавіка\0крс\0кс\0ку\0ку уиахра\0ку эрнере\0кулун\0кулун тутар\0кундузи\0кха\0",
    "кхаара\0кхана\0къуырисӕр\0кэлэр\0кэлэр нэдиэлэ\0кҫ\0күнэ\0кӏи\0кӏира\0лани\0летась\0лип\0"
    "липень\0липня\0лист\0листопад\0листопада\0лх\0лхагва\0лют\0лютага\0лютии\0лютого\0люты\0"
    "ліп\0ліпень\0ліпеня\0ліс\0лістапад\0лістапада\0маи\0маирӕмбон\0маиы\0мам\0мамыр\0мар\0"
    "маргааш\0март\0марта\0мартъи\0мартъииы\0мау\0маусым\0мая\0мај\0маја\0месяц\0месяц назад\0"
    "мигмар\0миналата\0миналата година\0минатата\0минатата седмица\0минатиот\0минатиот месец\0"
    "минулого\0минулого місяця\0минулого року\0минулого тижня\0минуту\0минуту назад\0моҳи\0"
    "моҳи гузашта\0моҳи оянда\0моҳи ҷори\0мрб\0мсу\0мурдагы\0мурдагы күнү\0муус\0муус устар\0"
    "мя\0мягмар\0місяць\0місяць тому\0мүнөө\0на\0на гэтым\0на гэтым тыдні\0на мінулым\0"
    "на мінулым тыдні\0на наступным\0на наступным тыдні\0на обяд\0на прошлои\0"
    "на прошлои неделе\0на следующеи\0на следующеи неделе\0на этои\0на этои неделе\0навечер\0"
    "наимадугаар\0наимадугаар һара\0наимдугаар\0наимдугаар сар\0наимдугаар сарын\0напладне\0"
    "нар\0нарас\0наступного\0наступного місяця\0наступного року\0наступного тижня\0нау\0"
    "наурыз\0наутро\0нд\0не\0нед\0недела\0неделю\0неделю назад\0неделя\0недеља\0неділя\0"
    "недјеља\0нима\0нов\0новембар\0новембра\0ное\0ноем\0ноември\0нок\0ноке\0ночи\0ночь\0ночі\0"
    "ноя\0нояб\0ноябр\0ноябры\0ноябрь\0ноября\0ној\0нојабр\0ноћ\0ноћу\0нэгдүгээр\0"
    "нэгдүгээр сар\0нэгдүгээр сарын\0нэгэдүгээр\0нэгэдүгээр һара\0ня\0нядзеля\0ням\0ніч\0"
    "нөгөөдөр\0о\0оваа\0оваа година\0оваа седмица\0ове\0ове године\0ове недеље\0ове седмице\0"
    "овог\0овог месеца\0овог мјесеца\0овој\0овој месец\0одоо\0окт\0октобар\0октобра\0октомври\0"
    "октябр\0октябры\0октябрь\0октября\0октјабр\0олун\0олунньу\0он\0онзи\0онзи ден\0оны\0оп\0"
    "оптуорунньук\0ор\0орои\0оршот\0осы\0осы аи\0осы апта\0от\0от ыиа\0от ыиын\0оти\0п\0"
    "п'ятниця\0па\0пазаучора\0паи\0паишанба\0панядзелак\0панҷшанбе\0пас\0пас аз\0пас аз #\0"
    "пас аз # дақ\0пас аз # дақиқа\0пас аз # м\0пас аз # моҳ\0пас аз # руз\0пас аз # с\0"
    "пас аз # соат\0пас аз # сол\0пас аз # сон\0пас аз # сония\0пас аз # ст\0пас аз # ҳ\0"
    "пас аз # ҳафта\0паслязаутра\0паян\0пе\0пелтер\0пет\0петак\0петок\0петък\0пи\0пии\0"
    "пиишемби\0пладне\0пм\0пн\0по\0по под\0по подне\0подне\0позавчера\0позавчора\0полд\0"
    "полдень\0полн\0полнок\0полночь\0полудень\0полунощ\0пон\0понеделник\0понедельник\0"
    "понедељак\0понеділок\0понедјељак\0поноћ\0попл\0попладне\0поподне\0послезавтра\0"
    "послииеподне\0послије\0послије подне\0пп\0пр\0пр #\0пр # г\0пр # д\0пр # м\0пр # мин\0"
    "пр # седм\0пр # сек\0пр # ч\0праз\0праз #\0праз # г\0праз # гадз\0праз # гадзін\0"
    "праз # гадзіну\0",
    "праз # гадзіны\0праз # гадоу\0праз # гады\0праз # год\0праз # года\0праз # дзен\0"
    "праз # дзень\0праз # дня\0праз # дні\0праз # мес\0праз # месяц\0праз # месяца\0"
    "праз # месяцау\0праз # месяцы\0праз # с\0праз # секунд\0праз # секунду\0праз # секунды\0"
    "праз # тыд\0праз # тыдзень\0праз # тыдня\0праз # тыдняу\0праз # тыдні\0праз # хв\0"
    "праз # хвілін\0праз # хвіліну\0праз # хвіліны\0пре\0пре #\0пре # г\0пре # год\0"
    "пре # година\0пре # године\0пре # д\0пре # дана\0пре # м\0пре # мес\0пре # месеца\0"
    "пре # месеци\0пре # мин\0пре # минута\0пре # н\0пре # нед\0пре # недеља\0пре # недеље\0"
    "пре # с\0пре # сата\0пре # сати\0пре # сек\0пре # секунде\0пре # секунди\0пре # ч\0"
    "пре подне\0пред\0пред #\0пред # год\0пред # година\0пред # години\0пред # ден\0"
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
    "рогӏерчу баттахь\0рогӏерчу кӏирнахь\0рогӏерчу шарахь\0року\0рік\0рік тому\0саб\0сабат\0"
    "сабота\0сада\0сак\0сакавік\0сакавіка\0сарсын\0сб\0сбт\0се\0сега\0сегодня\0сеисенбі\0"
    "сеичас\0селета\0селхана\0сен\0сенбі\0сення\0сент\0сентябр\0сентябры\0сентябрь\0сентября\0"
    "сентјабр\0сеп\0септ\0септембар\0септембра\0септември\0серада\0середа\0серп\0серпень\0"
    "серпня\0сеш\0сешанба\0сешанбе\0си\0сии\0сиишемби\0сиш\0сишәмбе\0след\0след #\0след # г\0"
    "след # година\0",
    "след # години\0след # ден\0след # дни\0след # м\0след # месец\0след # месеца\0след # мин\0"
    "след # минута\0след # минути\0след # седм\0след # седмица\0след # седмици\0след # сек\0"
    "след # секунда\0след # секунди\0след # ч\0след # час\0след # часа\0следващ\0"
    "следващ месец\0следващата\0следващата година\0следващата седмица\0следеће\0"
    "следеће године\0следеће недеље\0следећег\0следећег месеца\0следната\0следната седмица\0"
    "следниот\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0соли\0"
    "соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0сриједа\0сряда\0сс\0сту\0"
    "студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0сутринта\0сшб\0събота\0сыл\0"
    "сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0сљедеће\0сљедеће године\0"
    "сљедеће седмице\0сљедећег\0сљедећег мјесеца\0сүбһ\0сә\0сәгатьтә\0сәр\0сәрсенбі\0сәршемби\0"
    "сәу\0сәуір\0сәһәр\0табадугаар\0табадугаар һара\0тавдугаар\0тавдугаар сар\0"
    "тавдугаар сарын\0тази\0тази година\0тази седмица\0талтүс\0там\0тамыз\0тахана\0таң\0таңкы\0"
    "таңғы\0тиждень\0тиждень тому\0тк\0тн\0то\0този\0този месец\0только\0только что\0тохс\0"
    "тохсунньу\0трав\0травень\0травня\0тунти\0тунти кун\0туш\0туш паити\0тң\0түн\0түн жарымы\0"
    "түн ичинде\0түн ортосу\0түнгі\0түскі\0түстен\0түстен кеиін\0түстен кеиінгі\0түштөн\0"
    "түштөн кииин\0түштөн кииинки\0у\0у гэтым\0у гэтым месяцы\0у мінулым\0у мінулым месяцы\0"
    "у наступным\0у наступным годзе\0у наступным месяцы\0у подне\0увече\0узган\0узган аида\0"
    "узган атнада\0узган ел\0улуг\0улуг-хүн\0уржигдар\0усы\0усы аи\0усы жыл\0усы ҳәпте\0ут\0"
    "ута\0утган\0утган иил\0утган ои\0утган ҳафта\0уто\0уторак\0утра\0утре\0утро\0ух\0учора\0"
    "ушул\0ушул аптада\0ујутру\0фардо\0феб\0фебруар\0фебруара\0фев\0февр\0феврал\0февралы\0"
    "февраль\0февраля\0февруари\0халь\0хвилину\0хвилину тому\0хоердугаар\0хоердугаар сар\0"
    "хоердугаар сарын\0хоердугаар һара\0хоито\0хоито долоон\0хоито долоон хоног\0хоито жэл\0"
    "хоито һара\0хуыцаубон\0хцб\0хӏинца\0хәзер\0хәҙер\0цпр\0цыппӕрӕм\0цього\0цього місяця\0"
    "цього року\0цього тижня\0цяпер\0ч\0ча\0чак\0чак түш\0час\0час назад\0чацвер\0че\0черв\0"
    "червень\0червня\0через\0через #\0через # г\0через # год\0через # года\0через # годин\0"
    "через # години\0через # годину\0через # день\0через # дн\0через # днеи\0через # дня\0"
    "через # дні\0через # днів\0через # л\0через # лет\0через # мес\0через # месяц\0"
    "через # месяца\0через # месяцев\0через # мин\0через # минут\0через # минуту\0"
    "через # минуты\0через # міс\0через # місяць\0через # місяця\0через # місяці\0"
    "через # місяців\0",
    "через # нед\0через # недели\0через # недель\0через # неделю\0через # р\0через # роки\0"
    "через # року\0через # років\0через # рік\0через # с\0через # сек\0через # секунд\0"
    "через # секунди\0через # секунду\0через # секунды\0через # тиж\0через # тиждень\0"
    "через # тижня\0через # тижні\0через # тижнів\0через # хв\0через # хвилин\0"
    "через # хвилини\0через # хвилину\0через # ч\0через # час\0через # часа\0через # часов\0"
    "чет\0четвер\0четверг\0четвртак\0четврток\0четвъртък\0чо\0чор\0чоршанба\0чоршанбе\0чп\0чт\0"
    "чук\0чц\0чшб\0чэппиэр\0чэр\0чэрвень\0чэрвеня\0чәр\0чәршәмбе\0чәршәнбә\0чәршәнбә ахшамы\0"
    "ш\0ша\0шамат\0шамат кун\0шан\0шанба\0шанбе\0шар\0шарш\0шаршамбы\0шаршемби\0шб\0ше\0шеиш\0"
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
    "հունիսի\0հունվար\0",
    "հունվարի\0մայիս\0մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ\0նախանցյալ օրը\0նախորդ\0"
    "նախորդ ամիս\0նախորդ շաբաթ\0նախորդ տարի\0նոյ\0նոյեմբեր\0նոյեմբերի\0շաբաթ\0շբ\0շբթ\0ու\0"
    "ուր\0ուրբաթ\0չորեքշաբթի\0չրք\0չք\0սեպ\0սեպտեմբեր\0սեպտեմբերի\0վաղը\0վաղը չէ\0"
    "վաղը չէ մյուս\0վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0փետրվարի\0փտվ\0"
    "օգոստոս\0օգոստոսի\0օգս\0א\0א'\0אוג\0אוג'\0אוגוסט\0אויג\0אויגוסט\0אוק\0אוק'\0אוקטובר\0"
    "אחה״צ\0אחר\0אחר הצהריים\0איבער\0איבער #\0איבער # חדשים\0איבער # חודש\0איבער # יאר\0"
    "איבער א\0איבער א יאר\0איבער אכט\0איבער אכט טאג\0אין\0אין #\0אין # טאג\0אין # טאג ארום\0"
    "אין # טעג\0אין # טעג ארום\0אפר\0אפר'\0אפריל\0אקט\0אקטאבער\0אתמול\0ב\0ב'\0באוג\0באוג'\0"
    "באוגוסט\0באוק\0באוק'\0באוקטובר\0באפר\0באפר'\0באפריל\0בבוקר\0בדצמ\0בדצמ'\0בדצמבר\0בוקר\0"
    "ביולי\0ביוני\0בינו\0בינו'\0בינואר\0בלילה\0במאי\0במרץ\0בנוב\0בנוב'\0בנובמבר\0בספט\0בספט'\0"
    "בספטמבר\0בעוד\0בעוד #\0בעוד # דק\0בעוד # דק'\0בעוד # דקות\0בעוד # חודשים\0בעוד # ימים\0"
    "בעוד # שב\0בעוד # שב'\0בעוד # שבועות\0בעוד # שנ\0בעוד # שנ'\0בעוד # שניות\0בעוד # שנים\0"
    "בעוד # שע\0בעוד # שע'\0בעוד # שעות\0בעוד דק\0בעוד דק'\0בעוד דק' \0בעוד דק' (#)\0בעוד דקה\0"
    "בעוד דקה \0בעוד דקה (#)\0בעוד חודש\0בעוד חודש \0בעוד חודש (#)\0בעוד חודשיים\0"
    "בעוד חודשיים \0בעוד חודשיים (#)\0בעוד יום\0בעוד יום \0בעוד יום (#)\0בעוד יום אחד\0"
    "בעוד יום אחד \0בעוד יום אחד (#)\0בעוד יומיים\0בעוד יומיים \0בעוד יומיים (#)\0בעוד שב\0"
    "בעוד שב'\0בעוד שב' \0בעוד שב' (#)\0בעוד שבוע\0בעוד שבוע \0בעוד שבוע (#)\0בעוד שבועיים\0"
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
    "לפני חודש (#)\0לפני חודשיים\0לפני חודשיים \0",
    "לפני חודשיים (#)\0לפני יום\0לפני יום אחד\0לפני יום אחד \0לפני יום אחד (#)\0לפני יומיים\0"
    "לפני יומיים \0לפני יומיים (#)\0לפני שב\0לפני שב'\0לפני שב' \0לפני שב' (#)\0לפני שבוע\0"
    "לפני שבוע \0לפני שבוע (#)\0לפני שבועיים\0לפני שבועיים \0לפני שבועיים (#)\0לפני שנ\0"
    "לפני שנ'\0לפני שנ' \0לפני שנ' (#)\0לפני שנה\0לפני שנה \0לפני שנה (#)\0לפני שנתיים\0"
    "לפני שנתיים \0לפני שנתיים (#)\0לפני שע\0לפני שע'\0לפני שע' \0לפני שע' (#)\0לפני שעה\0"
    "לפני שעה \0לפני שעה (#)\0לפני שעתיים\0לפני שעתיים \0לפני שעתיים (#)\0מאי\0מאנטיק\0מארגן\0"
    "מחר\0מחרתיים\0מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0נאוועמבער\0נאכמיטאג\0נוב\0נוב'\0נובמבר\0"
    "נעכטן\0סעפ\0סעפטעמבער\0ספט\0ספט'\0ספטמבר\0עכשיו\0ערב\0פאר\0פאר #\0פאר # חדשים\0"
    "פאר # חודש\0פאר # יאר\0פאראיאר\0פארגאנגענעם\0פארגאנגענעם חודש\0פארמיטאג\0פבר\0פבר'\0"
    "פברואר\0פעב\0פעברואר\0פרײטיק\0צהריים\0קומענדיקן\0קומענדיקן חודש\0ש\0ש'\0שבת\0שלשום\0ءتۇن\0"
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
    "خلال # اسبوع\0خلال # اسبوعا\0خلال # اسبوعين\0خلال # اشهر\0",
    "خلال # ايام\0خلال # ثانيه\0خلال # ثوان\0خلال # دقايق\0خلال # دقيقه\0خلال # ساعات\0"
    "خلال # ساعه\0خلال # سنه\0خلال # سنوات\0خلال # شهر\0خلال # شهرا\0خلال # يوم\0خلال # يوما\0"
    "خميس\0د\0دا\0دا اونۍ\0دا مياشت\0دالم\0دالم #\0دالم # بولن\0دالم # تاهون\0دالم # جم\0"
    "دالم # ساعت\0دالم # مينيت\0دالم # ميڠݢو\0دالم # هاري\0دجمبر\0دجنبر\0درېنۍ\0دسامبر\0دسم\0"
    "دسمبر\0دن\0دوشنبه\0دونۍ\0دووشهممه\0دوپہر\0دوپہر ميں\0دي\0ديروز\0ديسامر\0ديسمبر\0دۇ\0دۇي\0"
    "دۇيسهنبي\0دۈ\0دۈشهنبه\0دېکابير\0ذو\0ذو الحجه\0ذو القعده\0ذوالحجه\0ذوالقعده\0ذي\0ذي الحجه\0"
    "ذي القعده\0رات\0رات ميں\0راتلونکي\0راتلونکي کال\0راتلونکې\0راتلونکې اونۍ\0راتلونکې مياشت\0"
    "راتھ\0ربيع\0ربيع الاخر\0ربيع الاول\0ربيع الثاني\0رجب\0رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0"
    "ساعت\0سال\0سال اينده\0سال ديگه\0سال گذشته\0سبا\0سبت\0سبتمبر\0ستمبر\0سن\0سنه\0سه\0سهشنبه\0"
    "سهن\0سهنبي\0سهي\0سهيسهنبي\0سهيشهنبه\0سومر\0سيپتامر\0سيپٽمبر\0سپت\0سپتامبر\0سپتمبر\0سڀاڻي\0"
    "سږکال\0سہ\0سہ پہر\0سێشهممه\0سېنتهبير\0سېپتمبر\0ش\0شام\0شام ميں\0شب\0شباط\0شتمبر\0شتنبر\0"
    "شعبان\0شنبه\0شه\0شهريور\0شهممه\0شهنبه\0شوال\0شوبات\0شوباتي\0شوصو\0شيلده\0ص\0صباحا\0صبح\0"
    "صبح ميں\0صبح،\0صبح، منجهند\0صفر\0ظهر\0ظهرا\0عام\0عصر\0غدا\0غشت\0غم\0غو\0فبر\0فبراير\0"
    "فبروري\0فجرا\0فردا\0فروردين\0فروري\0فوريه\0في\0في الصباح\0في المساء\0فيبروري\0فيفري\0"
    "فيڤريه\0فېبروري\0فېۋرال\0قاراشا\0قازان\0قازير\0قاڭتار\0قبل\0قبل #\0قبل # اسابيع\0"
    "قبل # اسبوع\0قبل # اسبوعا\0قبل # اشهر\0قبل # ايام\0قبل # ثانيه\0قبل # ثوان\0قبل # دقايق\0"
    "قبل # دقيقه\0قبل # ساعات\0قبل # ساعه\0قبل # سنه\0قبل # سنوات\0قبل # شهر\0قبل # شهرا\0"
    "قبل # يوم\0قبل # يوما\0قبلازظهر\0قبلي\0قبلي هفته\0قظ\0قيرکۇيهک\0ل\0ليلا\0م\0مار\0مارت\0"
    "مارس\0مارچ\0مامير\0ماه\0ماه اينده\0ماه بعد\0ماه قبل\0ماه گذشته\0ماي\0مايو\0ماۋسيم\0محرم\0"
    "مرداد\0مروچي\0مساء\0منتصف\0منتصف الليل\0منجهند،\0منجهند، شام\0منذ\0منذ #\0منذ # اسابيع\0"
    "منذ # اسبوع\0منذ # اشهر\0منذ # ايام\0منذ # دقايق\0منذ # دقيقه\0منذ # ساعات\0منذ # ساعه\0"
    "منذ # سنه\0منذ # سنوات\0منذ # شهر\0منذ # يوم\0منذ اسبوع\0منذ اسبوعين\0منذ دقيقتين\0"
    "منذ دقيقه\0منذ ساعتين\0منذ ساعه\0منذ سنتين\0منذ سنه\0منذ شهر\0منذ شهرين\0منذ عام\0"
    "منذ عامين\0منذ يوم\0منذ يومين\0منگل\0مه\0مهر\0مي\0ميي\0مۍ\0ناۋريز\0نن\0نو\0نو ريتھؠ\0"
    "نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0نومبر\0نونبر\0نويابير\0نوڤامر\0نيسان\0نيساني\0"
    "نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا\0هذا الاسبوع\0هذا الشهر\0هذه\0هذه السنه\0هرتهڭ\0هفته\0"
    "هفته اينده\0هفته گذشته\0هن\0هن مهيني\0هن هفتي\0وتکهن\0وتکهن اي\0وتکهن اپتا\0وسي\0وسي اي\0"
    "وسي اپتا\0ي\0ياب\0يابي\0يازار\0يازاري\0يانۋار\0يايار\0ياياري\0ياپرېل\0ياۋغۇست\0يناير\0يه\0"
    "يهته\0يهيلوول\0يهيلوولي\0يهکشهممه\0يهکشهنبه\0يوليه\0يوليو\0يوليوز\0يونيه\0يونيو\0يونۍ\0"
    "يوکتوڤر\0يييۇل\0يييۇن\0يکشنبه\0يہ\0يہ ريتھؠ\0",
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
    "کېلهر ياي\0کېلهر ييل\0کېلهر ھهپته\0ڪل\0گزشتہ\0گزشتہ سال\0گزشتہ ماہ\0گزشتہ پرسوں\0"
    "گزشتہ کل\0گزشتہ ہفتي\0گزشتہ ہفتہ\0ھ\0ھهيني\0ہفتہ\0۪ٹھؠ\0܏ܒܛ\0܏ܩܛ\0ܐܒ\0ܐܕܝܘܡ\0ܐܕܪ\0ܐܝܠܘܠ\0"
    "ܐܝܪ\0ܐܪܒܥ\0ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ#\0ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0ܒ# ܩܛܝܢܐ\0ܒ# ܪܦܦܐ\0"
    "ܒ# ܫܒܘܥܐ\0ܒ# ܫܢܝܐ\0ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0ܒܚܙܝܪܢ\0ܒܟܢܘܢ\0ܒܟܢܘܢ ܐ\0ܒܟܢܘܢ ܐܚܪܝܐ\0"
    "ܒܟܢܘܢ ܒ\0ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0ܒܬܫܪܝܢ\0ܒܬܫܪܝܢ ܐ\0ܒܬܫܪܝܢ ܐܚܪܝܐ\0"
    "ܒܬܫܪܝܢ ܒ\0ܒܬܫܪܝܢ ܩܕܡܝܐ\0ܗܕܐ\0ܗܕܐ ܫܢܬܐ\0ܗܢܐ\0ܗܢܐ ܝܪܚܐ\0ܗܢܐ ܫܒܘܥܐ\0ܗܫܐ\0ܚܕ\0ܚܕܒܫܒܐ\0ܚܙܝܪܢ\0"
    "ܚܡܫ\0ܚܡܫܒܫܒܐ\0ܝܪܚܐ\0ܝܪܚܐ ܐܚܪܝܐ\0ܝܪܚܐ ܕܐܬܐ\0ܟܢܘܢ\0ܟܢܘܢ ܐ\0ܟܢܘܢ ܐܚܪܝܐ\0ܟܢܘܢ ܒ\0ܟܢܘܢ ܩܕܡܝܐ\0"
    "ܡܢ\0ܡܢ ܩܕܡ\0ܡܢ ܩܕܡ #\0ܡܢ ܩܕܡ # ܖܦܦܐ\0ܡܢ ܩܕܡ # ܝܖܚܐ\0ܡܢ ܩܕܡ # ܝܘܡܢܐ\0ܡܢ ܩܕܡ # ܝܪܚܐ\0"
    "ܡܢ ܩܕܡ # ܩܛܝܢܐ\0ܡܢ ܩܕܡ # ܫܒܘܥܐ\0ܡܢ ܩܕܡ # ܫܢܝܐ\0ܡܢ ܩܕܡ # ܫܥܐ\0ܢܝܣܢ\0ܥܪܘ\0ܥܪܘܒܬܐ\0ܩܘܕܡܐ\0"
    "ܫܒܘܥܐ\0ܫܒܘܥܐ ܐܚܪܝܐ\0ܫܒܘܥܐ ܕܐܬܐ\0ܫܒܛ\0ܫܒܬܐ\0ܫܢܬܐ\0ܫܢܬܐ ܕܐܬܝܐ\0ܬܠܬ\0ܬܠܬܒܫܒܐ\0ܬܡܘܙ\0ܬܪܝܢ\0"
    "ܬܪܝܢܒܫܒܐ\0ܬܫܪܝܢ\0ܬܫܪܝܢ ܐ\0ܬܫܪܝܢ ܐܚܪܝܐ\0ܬܫܪܝܢ ܒ\0ܬܫܪܝܢ ܩܕܡܝܐ\0ߊ߬\0ߊ߬ ߟߐ߯ߕߍ߫\0ߊ߬ ߟߐ߯ߕߍ߫ #\0"
    "ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫\0ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫ ߣߌ߲߬\0ߓߌ\0ߓߌߟ\0ߓߌߟߏ߲\0ߓߌ߬\0ߓߌ߲ߠ\0ߓߌ߲ߠߊߥߎߟߋ߲\0ߕߎߟߊߝߌ߲\0"
    "ߕߙߊ\0ߕߙߊߓߊ\0ߘߓߊ߬ߓ\0ߘߓߊ߬ߓߌߟߊ\0ߘߓߊ߬ߕ\0ߘߓߊ߬ߕߊ\0ߛ\0ߛߊߙߏ߲߬\0ߛߊ߲߬ߘߐ߫\0ߛߌߣߌ߲߫\0ߛߌ߬\0ߛߌ߬ߣ\0"
    "ߛߌ߬ߣߌ߲߬ߟߏ߲\0ߞߊߙߏ\0ߞߊߙߏ ߣߌ߲߬\0ߞߊߙߏ߫\0ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߞߊߙߏ߫ ߣߊ߬ߕߐ\0ߞߊ߬ߙ\0ߞߊ߬ߙߌߝߐ߭\0ߞߊ߯\0"
    "ߞߊ߯ߙ\0ߞߊ߯ߙߌߟߏ߲\0ߞߍ߲\0ߞߍ߲ߘ\0ߞߍ߲ߘߍߟߏ߲\0ߞߎ\0ߞߎߣ\0ߞߎߣߎ߲ߟߏ߲\0ߞߎߣߎ߲߬\0ߞߏߟ\0ߞߏߟߌ߲ߞߏߟߌ߲\0ߞߏ߲ߓ\0"
    "ߞߏ߲ߓߌߕߌ߮\0ߞߏ߲ߘ\0ߞߏ߲ߞ\0ߞߏ߲ߞߏߘߌ߬ߓߌ\0ߞߏ߲ߞߏߜߍ\0ߞߐ߬\0ߞߐ߬ߓ\0ߞߐ߬ߓߊ߬ߟߏ߲\0ߞߐ߬ߟ\0ߞߐ߬ߟߏ߲\0ߟߐ߯ߕߍ\0"
    "ߟߐ߯ߕߍ ߣߌ߲߬\0ߟߐ߯ߕߍ߫\0ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߟߐ߯ߕߍ߫ ߣߊ߬ߕߐ\0ߢߌ߬ߣߊ߲߬\0ߣߍߣ\0ߣߍߣߍߓߊ\0ߥ\0ߥߊ߬ߛ\0"
    "ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0अक्ट\0अक्ट'\0अक्ट'बर\0अक्टू\0",
    "अक्टूबर\0अक्टोबर\0अक्तू\0अक्तूबर\0अक्तूबरमासः\0अग\0अगला\0अगला ब\0अगला ब'रा\0अगला माह\0"
    "अगला मिह्ना\0अगला मीन्ना\0अगला म्हीना/अगले\0अगला म्हीना/अगले म्हीनै\0अगला वर्ष\0"
    "अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0अगला हफ्ता/अगले\0अगला हफ्ता/अगले हफ्तै\0अगले\0"
    "अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0अगस्तमासः\0अगिला\0अगिला बरख\0अगिला माह\0अगिला सप्ताह\0"
    "अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0अप्रिल\0अप्रेल\0अप्रै\0अप्रैल\0अप्रैलमासः\0अब\0अर्को\0"
    "अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0आँ\0आइत\0आइतबार\0आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी\0"
    "आगामी वर्ष\0आगामी हप्ता\0आग्ल\0आग्ल बरस\0आग्ल सप्ताह\0आग्लो\0आग्लो मीनो\0आज\0आजुक\0"
    "आजुक दिन\0आतां\0आत्ता\0आथवार\0आदि\0आदि वारा\0आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0"
    "आसाड़ी लेञ्जु\0इञ्जु\0इस\0इस माह\0इस मिह्ने\0इस वर्ष\0इस सप्ताह\0इस साल\0इस हफ़्ते\0ई\0"
    "ई बरस\0ई सप्ताह\0ईंदड़\0ईंदड़ महिने\0ईंदड़ साल\0ईंदड़ हफ़्ते\0उद्या\0ए\0ए एम\0एप्रि\0"
    "एप्रिल\0एप्री\0एप्रील\0एह\0एह मीन्ना\0एह साल\0एह हफ्ता\0एहि\0एहि बरख\0एहि माह\0"
    "एहि सप्ताह\0एहि समय\0एह्\0एह् ब\0एह् ब'रा\0एह् म्हीना/इस\0एह् म्हीना/इस म्हीनै\0"
    "एह् हफ्ता/इस\0एह् हफ्ता/इस हफ्तै\0ऐत\0ऐतबार\0ऐतवार\0ऑक्टो\0ऑक्टोबर\0ऑग\0ऑगस्ट\0औंदे\0"
    "औंदे कल\0क\0कल\0काल\0काल्हिक\0काल्हिक दिन\0काह्ल\0काह्ल \0काह्ल (आण\0काह्ल (आण आला)\0"
    "काह्ल (बित्या\0काह्ल (बित्या होड)\0के\0को\0ग\0गत\0गत बरस\0गत महिना\0गत वर्ष\0गत हप्ता\0"
    "गतदिनम्\0गाबोन\0गी\0गु\0गुरु\0गुरुवार\0गुरुवासर:\0चंदिरवार\0च़ंदिरवार\0छंछ\0छंछर\0ज\0"
    "जंदा\0जंदा कल\0जन\0जनवरी\0जनवरीमासः\0जाटा\0जाटा लेञ्जु\0जाट्टा\0जान\0जानुवारी\0जाने\0"
    "जानेवारी\0जु\0जुन\0जुम\0जुमा\0जुमो\0जुम्मा\0जुल\0जुलय\0जुला\0जुलाई\0जुलाईमासः\0जुलै\0जून\0"
    "जूनमासः\0ठ\0डिसं\0डिसंबर\0डिसे\0डिसें\0डिसेंबर\0डिसेम्बर\0त\0तडके\0तदा\0ते\0तोआर\0थांनाय\0"
    "थांनाय दान\0थांनाय बोसोर\0थांनाय सप्थाह\0द\0दनपार\0दनपारां\0दपेहरा/संजा\0दपैहर\0"
    "दपैहर बाद\0दसमबर\0दसारा\0दसारा लेञ्जु\0",
    "दसूमबर\0दा\0दासारा\0दिनै\0दिवी\0दिवी लेञ्जु\0दिस\0दिसंबर\0दिसंबरमासः\0दुपहर\0"
    "दुपहर ब्रोंठ\0दुपहरपतॖ\0दुपार\0दोपहर\0न\0नव\0नवं\0नवंबर\0नवंबरमासः\0नवमबर\0नवम्बर\0"
    "नवूमबर\0नवे\0नवेम्बर\0नि\0नोभेम्बर\0नोव्हें\0नोव्हेंबर\0प\0पगाह\0परसों\0पर्सि\0पहाट\0"
    "पागु\0पागुणी\0पागुणी लेञ्जु\0पाछलां\0पाछलां सप्ताह\0पाछलो\0पाछलो मीनो\0पान्डे\0"
    "पान्डे लेञ्जु\0पिछला\0पिछला कल\0पिछला ब\0पिछला ब'रा\0पिछला माह\0पिछला मिह्ना\0"
    "पिछला म्हीना/पिछले\0पिछला म्हीना/पिछले म्हीनै\0पिछला वर्ष\0पिछला सप्ताह\0पिछला साल\0"
    "पिछला हफ़्ता\0पिछला हफ्ता/पिछले\0पिछला हफ्ता/पिछले हफ्तै\0पिछले\0पिछले मीन्ने\0पिछले साल\0"
    "पिछले हफ्ते\0पी\0पी एम\0पुढील\0पुढील आठवडा\0पुढील महिना\0पुढील वर्ष\0पुद्दारा\0पुसु\0"
    "पुसु लेञ्जु\0पू\0पूदा\0पूर्वाह्न\0पेठ\0पोएं\0पोएं महिने\0पोएं साल\0पोएं हफ़्ते\0पोरूं\0"
    "फर\0फरवरी\0फरवरीमासः\0फ़र\0फ़रवरी\0फाटलो\0फाटलो म्हयनो\0फाटलो सप्तक\0फाल्यां\0फुं\0"
    "फुडलें\0फुडलें वर्स\0फुडलो\0फुडलो म्हयनो\0फुडलो सप्तक\0फेब\0फेबरवरी\0फेब्रु\0फेब्रुअरी\0"
    "फेब्रुवारी\0फेब्रूवारी\0फैगौ\0फैगौ दान\0फैगौ बोसोर\0फैगौ सप्थाह\0ब\0बजे\0बटवार\0बाॅदो\0"
    "बिरे\0बिरेस्तार\0बिस्थि\0बिस्थिबार\0बिहान\0बिहि\0बिहिबार\0बीतल\0बीतल बरख\0बीतल माह\0"
    "बीतल सप्ताह\0बीर\0बीरबार\0बु\0बुध\0बुध दिन\0बुधबार\0बुधवार\0बुधवासरः\0बुवार\0बु॒ध\0"
    "बृहस्पतवार\0बृहस्पति\0बृहस्पति दिन\0बृहस्पतिबार\0बे\0बे दान\0बे बोसोर\0बे सप्थाह\0बेलासे\0"
    "बेलुकी\0बेसे\0बेसे लेञ्जु\0बोदवार\0बोदो\0बोदो लेञ्जु\0बोमवार\0ब्रेसवार\0भोर\0भोलि\0"
    "भ्यागा\0मं\0मंग\0मंगल\0मंगल दिन\0मंगलबार\0मंगलवार\0मंगलवासरः\0मंगलु\0मंगळ\0मंगळवार\0"
    "मंगळार\0मंगाड़ा\0मई\0मईमासः\0मङ्गल\0मङ्गलबार\0मध्यरात\0मध्यरात्र\0मध्यरात्रि\0मध्यान\0"
    "मध्यानरात\0मध्यान्ह\0मा\0मागील\0मागील आठवडा\0मागील महिना\0मागील वर्ष\0मान्गा\0मार्च\0"
    "मार्चमासः\0मार्चु\0माहा\0माहाका\0माहाका लेञ्जु\0मे\0मेई\0मैया\0य\0याव\0ये\0ये एम\0",
    "येत्या\0येत्या #\0येत्या # आठवड्यांमध्ये\0येत्या # आठवड्यामध्ये\0येत्या # दिवसांमध्ये\0"
    "येत्या # दिवसामध्ये\0येत्या # महिन्यांमध्ये\0येत्या # महिन्यामध्ये\0येत्या # वर्षांमध्ये\0"
    "येत्या # वर्षामध्ये\0यो\0यो महिना\0यो वर्ष\0यो हप्ता\0यों\0यों मीनो\0र\0रबि\0रबिबार\0"
    "रबीबार\0रवि\0रवि दिन\0रविवार\0रविवासरः\0रा\0रा-आला\0रात\0राती\0रात्र\0राथ\0रोजी\0ला\0"
    "लाक्कि\0लाक्कि वारा\0लाक्की\0व\0वरांचेर\0वाजता\0वि\0वि-ए\0विस\0विस्पत\0वी\0वीर\0वीरवार\0"
    "श\0शनि\0शनि दिन\0शनिच्चरवार\0शनिबार\0शनिवार\0शनिवासरः\0शाम\0शाम जा\0शु\0शुक्कर\0"
    "शुक्करवार\0शुक्र\0शुक्र दिन\0शुक्रबार\0शुक्रवार\0शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स\0"
    "स'ञ\0संध्याकाळ\0सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0सनि\0सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0"
    "सबेरे\0सम\0समबार\0सवेर\0सा\0साँझ\0सांज\0सांजे\0सांझ\0सांम\0सान्नि\0सान्नि वारा\0साॅ\0"
    "साॅम्मा\0साॅम्वारा\0सित\0सितंबर\0सितंबरमासः\0सितम्बर\0सु\0सुकुरु\0सुकुरु वारा\0सुखुर\0"
    "सुखुरबार\0सुबह\0सुबुह\0सुबुह जा\0सुभाणे\0सुुखुरबार\0सू\0सूमर\0सेप\0सेप्टेम्बर\0"
    "सेप्थेम्बर\0सो\0सोआर\0सोम\0सोम दिन\0सोमबार\0सोमवार\0सोमवासरः\0सोमार\0स्राबाँ\0"
    "स्राबाँ लेञ्जु\0हा\0हा आठवडा\0हा महिना\0हिजो\0हिन\0हिन महिने\0हिन साल\0हिन हफ़्ते\0हिरे\0"
    "हिरे लेञ्जु\0हिर्रे\0हुण\0हून/इसलै\0हे\0हे वर्ष\0हें\0हें वर्स\0हो\0हो म्हयनो\0हो सप्तक\0"
    "ांचेर\0ाजता\0ोजी\0ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0অক্টোবর\0অক্টোবৰ\0অপৰাহ্ন\0অহা\0অহা বছৰ\0"
    "অহা মাহ\0অহা সপ্তাহ\0আগ\0আগষ্ট\0আগস্ট\0আগামী\0আগামী পরশু\0আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0"
    "এ এম\0এই\0এই বছর\0এই বছৰ\0এই মাস\0এই মাহ\0এই সপ্তাহ\0এখন\0এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0"
    "ওক্টো\0ওক্টোবর\0ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0কুমশি\0গ\0গত\0গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0"
    "গতকাল\0গী\0ঙরাং\0ঙসি\0ছেপ্তে\0ছেপ্তেম্বৰ\0জন\0জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0"
    "জানুৱাৰী\0জুন\0জুল\0জুলা\0জুলাই\0ডিচে\0ডিচেম্বৰ\0ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0"
    "দুপুর\0দুপুরবেলায়\0দেও\0",
    "দেওবাৰ\0নবেম্বর\0নভে\0নভেঃ\0নভেম্বর\0নিংথৌকাবা\0নুমাং\0নোংমাইজিং\0নৱে\0নৱেম্বৰ\0পরের\0"
    "পরের বছর\0পরের মাস\0পরের সপ্তাহ\0পি\0পি এম\0পূৰ্বাহ্ন\0পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0"
    "ফেব্রুয়ারি\0ফেব্রুৱারি\0ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0"
    "বৃহস্পতি\0বৃহস্পতিবার\0বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0মঙ্গলবার\0মঙ্গলবাৰ\0মথং\0"
    "মথং চহি\0মার\0মার্চ\0মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা\0যোৱা বছৰ\0যোৱা মাহ\0যোৱা সপ্তাহ\0"
    "রঃ\0রবি\0রবিবার\0রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0শনি\0শনিবার\0শনিবাৰ\0শুঃ\0"
    "শুক্র\0শুক্রবার\0শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0"
    "সেপ্টেঃ\0সেপ্টেম্বর\0সোঃ\0সোম\0সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/\0হাকুম/ মমাংগী\0"
    "হাকুম/ মমাংগী চহি\0ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0ਅਗਲਾ\0ਅਗਲਾ ਮਹੀਨਾ\0ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0"
    "ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ\0ਅੱਧੀ ਰਾਤ\0ਇਹ\0ਇਹ ਮਹੀਨਾ\0ਇਹ ਸਾਲ\0ਇਹ ਹਫ਼ਤਾ\0ਐਤ\0ਐਤਵਾਰ\0ਜਨ\0ਜਨਵਰੀ\0ਜੁਲਾ\0"
    "ਜੁਲਾਈ\0ਜੂਨ\0ਦਸੰ\0ਦਸੰਬਰ\0ਦੁਪਹਿਰੇ\0ਨਵੰ\0ਨਵੰਬਰ\0ਪਿਛਲਾ\0ਪਿਛਲਾ ਮਹੀਨਾ\0ਪਿਛਲਾ ਸਾਲ\0ਪਿਛਲਾ ਹਫ਼ਤਾ\0"
    "ਫ਼ਰ\0ਫ਼ਰਵਰੀ\0ਬੀਤਿਆ\0ਬੀਤਿਆ ਕੱਲ੍ਹ\0ਬੁੱਧ\0ਬੁੱਧਵਾਰ\0ਭਲਕੇ\0ਮਈ\0ਮਾਰਚ\0ਮੰਗ\0ਮੰਗਲ\0ਮੰਗਲਵਾਰ\0ਰਾਤ\0"
    "ਰਾਤੀਂ\0ਵੀਰ\0ਵੀਰਵਾਰ\0ਸਤੰ\0ਸਤੰਬਰ\0ਸਵੇਰੇ\0ਸ਼ਨੀ\0ਸ਼ਨੀਵਾਰ\0ਸ਼ਾਮ\0ਸ਼ਾਮੀਂ\0ਸ਼ੁੱਕ\0ਸ਼ੁੱਕਰ\0"
    "ਸ਼ੁੱਕਰਵਾਰ\0ਸੋਮ\0ਸੋਮਵਾਰ\0ਹੁਣ\0આ\0આ અઠવાડિયે\0આ મહિને\0આ વર્ષે\0આજે\0આવતા\0આવતા અઠવાડિયે\0"
    "આવતા મહિને\0આવતા વર્ષે\0આવતીકાલે\0એપ્રિલ\0ઑક્ટો\0ઑક્ટોબર\0ઑગસ્ટ\0ગઈકાલે\0ગયા\0"
    "ગયા અઠવાડિયે\0ગયા પરમદિવસે\0ગયા મહિને\0ગયા વર્ષે\0ગુ\0ગુરુ\0ગુરુવાર\0જાન્યુ\0જાન્યુઆરી\0"
    "જુલાઈ\0જૂન\0ડિસે\0ડિસેમ્બર\0નવે\0નવેમ્બર\0પરમદિવસે\0ફેબ્રુ\0ફેબ્રુઆરી\0બપોર\0બપોરે\0બુ\0"
    "બુધ\0બુધવાર\0મં\0મંગળ\0મંગળવાર\0મધ્યરાત્રિ\0માર્ચ\0મે\0ર\0રવિ\0રવિવાર\0રાત્રિ\0રાત્રે\0શ\0"
    "શનિ\0શનિવાર\0શુ\0શુક્ર\0શુક્રવાર\0સપ્ટે\0સપ્ટેમ્બર\0સવાર\0સવારે\0સાંજ\0સાંજે\0સો\0સોમ\0"
    "સોમવાર\0હમણાં\0ଅକ୍ଟୋବର\0ଅଗଷ୍ଟ\0ଅପ୍ରେଲ\0ଆ\0ଆଁ\0ଆଗାମୀ\0ଆଗାମୀ ବର୍ଷ\0ଆଗାମୀ ମାସ\0",
    "ଆଗାମୀ ସପ୍ତାହ\0ଆଜି\0ଆଦି\0ଆଦି ୱାରା\0ଆସନ୍ତାକାଲି\0ଆସାଡ଼ି\0ଆସାଡ଼ି ଲେଞ୍ଜୁ\0ଇଞ୍ଜୁ\0ଏ\0ଏ ଏମ\0ଏହି\0"
    "ଏହି ବର୍ଷ\0ଏହି ମାସ\0ଏହି ସପ୍ତାହ\0ଗତ\0ଗତ ବର୍ଷ\0ଗତ ମାସ\0ଗତ ସପ୍ତାହ\0ଗତକାଲି\0ଗୁରୁ\0ଗୁରୁବାର\0"
    "ଜାଟା\0ଜାଟା ଲେଞ୍ଜୁ\0ଜାନୁଆରୀ\0ଜୁନ\0ଜୁଲାଇ\0ଠ\0ଠାରେ\0ଡିସେମ୍ବର\0ଦାସାରା\0ଦାସାରା ଲେଞ୍ଜୁ\0ଦିୱି\0"
    "ଦିୱିଡ଼ି\0ଦିୱିଡ଼ି ଲେଞ୍ଜୁ\0ନଭେମ୍ବର\0ପାଗୁ\0ପାଗୁଣି\0ପାଗୁଣି ଲେଞ୍ଜୁ\0ପାଣ୍ଡେ\0ପାଣ୍ଡେ ଲେଞ୍ଜୁ\0ପି\0"
    "ପି ଏମ\0ପୁ\0ପୁଦା\0ପୁଦାରା\0ପୁସୁ\0ପୁସୁ ଲେଞ୍ଜୁ\0ଫେବୃଆରୀ\0ବଦ\0ବଦ ଲେଞ୍ଜୁ\0ବର୍ତ୍ତମାନ\0ବୁଧ\0"
    "ବୁଧବାର\0ବେସେ\0ବେସେ ଲେଞ୍ଜୁ\0ମଇ\0ମଙ୍ଗଳ\0ମଙ୍ଗଳବାର\0ମା\0ମାଙ୍ଗା\0ମାଙ୍ଗାଡ଼ା\0ମାର୍ଚ୍ଚ\0ମାହା\0"
    "ମାହାକା\0ମାହାକା ଲେଞ୍ଜୁ\0ରବି\0ରବିବାର\0ରାଆଲା\0ଲା\0ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0"
    "ଶୁକ୍ରବାର\0ସ\0ସମ୍ବା\0ସମ୍ବାରା\0ସାନି\0ସାନି ୱାରା\0ସୁ\0ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0"
    "ସୋମବାର\0ସ୍ରାବାଁ\0ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0ାରେ\0ୱି\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0"
    "அடுத்த\0அடுத்த ஆண்டு\0அடுத்த மாதம்\0அடுத்த வாரம்\0அதிகாலை\0அந்தி\0அந்தி மாலை\0அன்று\0ஆக\0"
    "ஆகஸ்ட்\0இந்த\0இந்த ஆண்டு\0இந்த மாதம்\0இந்த வாரம்\0இன்று\0இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0"
    "கடந்த\0கடந்த ஆண்டு\0கடந்த மாதம்\0கடந்த வாரம்\0காலை\0ச\0சனி\0செ\0செப்\0செப்டம்பர்\0செவ்\0"
    "செவ்வாய்\0ஜன\0ஜனவரி\0ஜூன்\0ஜூலை\0ஞா\0ஞாயி\0ஞாயிறு\0டிச\0டிசம்பர்\0தி\0திங்\0திங்கள்\0"
    "நண்பகல்\0நள்ளிரவு\0நவ\0நவம்பர்\0நாளை\0நாளை மறுநாள்\0நேற்று\0நேற்று முன்தினம்\0ன\0பிப்\0"
    "பிப்ரவரி\0பிற்பகல்\0பு\0புத\0புதன்\0மதியம்\0மார்\0மார்ச்\0மாலை\0மே\0வி\0வியா\0வியாழன்\0"
    "வெ\0வெள்\0வெள்ளி\0்று\0అక్టో\0అక్టోబర్\0అర్ధరాత్రి\0అస్ర\0ఆగ\0ఆగస్టు\0ఆది\0ఆదివారం\0ఈ\0"
    "ఈ నెల\0ఈ రోజు\0ఈ వారం\0ఈ సంవత్సరం\0ఉదయం\0ఎ\0ఎ ఎమ్\0ఎల్లుండి\0ఏప్రి\0ఏప్రిల్\0క\0కి\0గత\0"
    "గత నెల\0గత వారం\0గత సంవత్సరం\0గుండు\0గురు\0గురువారం\0జన\0జనవరి\0జులై\0జూన్\0డిసెం\0"
    "డిసెంబర్\0త\0తదుపరి\0తదుపరి నెల\0తదుపరి వారం\0తదుపరి సంవత్సరం\0దివెడి\0నమారా\0నవం\0"
    "నవంబర్\0నిన్న\0నుక్\0నుక్ వరా\0పాండు\0పి\0పి ఎమ్\0పుసు\0ప్రస్తుతం\0ఫిబ్ర\0ఫిబ్రవరి\0",
    "బాన్దపాణా\0బార్సి\0బుధ\0బుధవారం\0బెసెకి\0మం\0మంగళ\0మంగళవారం\0మధ్యాహ్నం\0మాంగాడా\0మాగ\0"
    "మార్చి\0మే\0మొన్న\0రాత\0రాత్రి\0రేపు\0లండి\0లాకివరా\0వారమి\0వుదారా\0శని\0శనివారం\0శుక్ర\0"
    "శుక్రవారం\0సానివరా\0సాయంత్రం\0సెప్టెం\0సెప్టెంబర్\0సోమ\0సోమవారం\0హిరెఇ\0ಂದು\0ಅಕ್ಟೋ\0"
    "ಅಕ್ಟೋಬರ್\0ಆಗ\0ಆಗಸ್ಟ್\0ಇಂದು\0ಈ\0ಈ ತಿಂಗಳು\0ಈ ವರ್ಷ\0ಈ ವಾರ\0ಈಗ\0ಏಪ್ರಿ\0ಏಪ್ರಿಲ್\0ಕ\0ಕಳೆದ\0"
    "ಕಳೆದ ತಿಂಗಳು\0ಕಳೆದ ವಾರ\0ಗುರು\0ಗುರುವಾರ\0ಜನ\0ಜನವರಿ\0ಜುಲೈ\0ಜೂನ್\0ಡಿಸೆಂ\0ಡಿಸೆಂಬರ್\0ನವೆಂ\0"
    "ನವೆಂಬರ್\0ನಾಡಿದ್ದು\0ನಾಳೆ\0ನಿನ್ನೆ\0ಫೆಬ್ರ\0ಫೆಬ್ರವರಿ\0ಬುಧ\0ಬುಧವಾರ\0ಬೆಳಗ್ಗೆ\0ಭಾನು\0ಭಾನುವಾರ\0ಮ\0"
    "ಮಂಗಳ\0ಮಂಗಳವಾರ\0ಮಧ್ಯ\0ಮಧ್ಯ ರಾತ್ರಿ\0ಮಧ್ಯರಾತ್ರಿ\0ಮಧ್ಯಾಹ್ನ\0ಮಾರ್ಚ್\0ಮುಂದಿನ\0ಮುಂದಿನ ತಿಂಗಳು\0"
    "ಮುಂದಿನ ವರ್ಷ\0ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0ಶನಿ\0ಶನಿವಾರ\0ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0"
    "ಸಂಜೆ\0ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ\0ಹಿಂದಿನ ವರ್ಷ\0್ಕೆ\0അടുത്ത\0"
    "അടുത്ത ആഴ്ച\0അടുത്ത മാസം\0അടുത്തവർഷം\0അർദ്ധരാത്രി\0ഇന്നലെ\0ഇന്ന്\0ഇപ്പോൾ\0ഈ\0ഈ ആഴ്ച\0"
    "ഈ മാസം\0ഈ വർഷം\0ഉച്ച\0ഉച്ചതിരിഞ്ഞ്\0ഉച്ചയ്ക്ക്\0ഏപ്രി\0ഏപ്രിൽ\0ഒക്ടോ\0ഒക്ടോബർ\0ഓഗ\0"
    "ഓഗസ്റ്റ്\0കഴിഞ്ഞ\0കഴിഞ്ഞ ആഴ്ച\0കഴിഞ്ഞ മാസം\0കഴിഞ്ഞ വർഷം\0ചൊ\0ചൊവ്വ\0ചൊവ്വാഴ്ച\0ജനു\0"
    "ജനുവരി\0ജൂലൈ\0ജൂൺ\0ഞാ\0ഞായറാഴ്ച\0ഞായർ\0ഡിസം\0ഡിസംബർ\0തി\0തിങ്കളാഴ്ച\0തിങ്കൾ\0നവം\0നവംബർ\0"
    "നാളെ\0പുലർച്ചെ\0ഫെബ്രു\0ഫെബ്രുവരി\0ബു\0ബുധനാഴ്ച\0ബുധൻ\0മറ്റന്നാൾ\0മാർ\0മാർച്ച്\0"
    "മിനിഞ്ഞാന്ന്\0മേയ്\0രാത്രി\0രാവിലെ\0വെ\0വെള്ളി\0വെള്ളിയാഴ്ച\0വൈകുന്നേരം\0വ്യാ\0വ്യാഴം\0"
    "വ്യാഴാഴ്ച\0ശ\0ശനി\0ശനിയാഴ്ച\0സന്ധ്യ\0സെപ്റ്റം\0സെപ്റ്റംബർ\0අඟ\0අඟහ\0අඟහරුවාදා\0අද\0"
    "අනිද්දා\0ඇසළ\0ඉරි\0ඉරිදා\0ඉල්\0ඊයේ\0ඊළඟ\0ඊළඟ මාසය\0ඊළඟ වසර\0ඊළඟ සතිය\0උදේ\0උඳුවප්\0තත්පර\0"
    "තත්පර #කට\0තත්පර #කට පෙර\0තත්පර #කින්\0ද\0දවල්\0දැන්\0දින\0දින #කට\0දින #කට පෙර\0දින #න්\0"
    "දුරුතු\0න\0නවම්\0නිකිණි\0පව\0පසුගිය\0පසුගිය මාසය\0පසුගිය වසර\0පසුගිය සතිය\0පාන්දර\0පැය\0"
    "පැය #කට\0පැය #කට පෙර\0පැය #කින්\0පෙරේදා\0පෙව\0පොසොන්\0බක්\0බදා\0බදාදා\0බ්රහ\0බ්රහස්\0",
    "බ්රහස්පතින්දා\0බිනර\0මධ්යාහ්නය\0මාස\0මාස #කට\0මාස #කට පෙර\0මාස #කින්\0මැදින්\0මැදියම\0"
    "මැදියමට\0මැදියමට පසු\0මිනිත්තු\0මිනිත්තු #කට\0මිනිත්තු #කට පෙර\0මිනිත්තු #කින්\0මෙම\0"
    "මෙම මාසය\0මෙම වසර\0මෙම සතිය\0රෑ\0වප්\0වසර\0වසර #කට\0වසර #කට පෙර\0වසර #කින්\0වෙසක්\0සති\0"
    "සති #කට\0සති #කට පෙර\0සති #කින්\0සඳු\0සඳුදා\0සිකු\0සිකුරාදා\0සෙන\0සෙනසුරාදා\0හවස\0හෙට\0ก\0"
    "กค\0กพ\0กย\0กร\0กรก\0กรกฎ\0กรกฎา\0กรกฎาค\0กรกฎาคม\0กล\0กลา\0กลาง\0กลางค\0กลางคื\0กลางคืน\0"
    "กั\0กัน\0กันย\0กันยา\0กันยาย\0กันยายน\0กุ\0กุม\0กุมภ\0กุมภา\0กุมภาพ\0กุมภาพั\0กุมภาพัน\0"
    "กุมภาพันธ\0กุมภาพันธ์\0ก่\0ก่อ\0ก่อน\0ก่อนเ\0ก่อนเท\0ก่อนเที\0ก่อนเที่\0ก่อนเที่ย\0"
    "ก่อนเที่ยง\0ข\0ขณ\0ขณะ\0ขณะน\0ขณะนี\0ขณะนี้\0ค\0คร\0คริ\0คริส\0คริสต\0คริสต์\0คริสต์ศ\0"
    "คริสต์ศั\0คริสต์ศัก\0คริสต์ศักร\0คริสต์ศักรา\0คริสต์ศักราช\0คศ\0ค่\0ค่ำ\0จ\0จั\0จัน\0"
    "จันท\0จันทร\0จันทร์\0ต\0ตค\0ตอ\0ตอน\0ตอนบ\0ตอนบ่\0ตอนบ่า\0ตอนบ่าย\0ตอนเ\0ตอนเช\0ตอนเช้\0"
    "ตอนเช้า\0ตอนเย\0ตอนเย็\0ตอนเย็น\0ตุ\0ตุล\0ตุลา\0ตุลาค\0ตุลาคม\0ท\0ที\0ที่\0ธ\0ธค\0ธั\0"
    "ธัน\0ธันว\0ธันวา\0ธันวาค\0ธันวาคม\0น\0บ\0บ่\0บ่า\0บ่าย\0ป\0ปี\0ปีท\0ปีที\0ปีที่\0ปีที่แ\0"
    "ปีที่แล\0ปีที่แล้\0ปีที่แล้ว\0ปีน\0ปีนี\0ปีนี้\0ปีห\0ปีหน\0ปีหน้\0ปีหน้า\0พ\0พค\0พย\0พร\0"
    "พรุ\0พรุ่\0พรุ่ง\0พรุ่งน\0พรุ่งนี\0พรุ่งนี้\0พฤ\0พฤศ\0พฤศจ\0พฤศจิ\0พฤศจิก\0พฤศจิกา\0"
    "พฤศจิกาย\0พฤศจิกายน\0พฤษ\0พฤษภ\0พฤษภา\0พฤษภาค\0พฤษภาคม\0พฤห\0พฤหั\0พฤหัส\0พศ\0พุ\0พุท\0"
    "พุทธ\0พุทธศ\0พุทธศั\0พุทธศัก\0พุทธศักร\0พุทธศักรา\0พุทธศักราช\0พุธ\0ม\0มก\0มกร\0มกรา\0"
    "มกราค\0มกราคม\0มค\0มะ\0มะร\0มะรื\0มะรืน\0มะรืนน\0มะรืนนี\0มะรืนนี้\0มิ\0มิถ\0มิถุ\0มิถุน\0"
    "มิถุนา\0มิถุนาย\0มิถุนายน\0มิย\0มี\0มีค\0มีน\0มีนา\0มีนาค\0มีนาคม\0ว\0วั\0วัน\0วันจ\0"
    "วันจั\0วันจัน\0วันจันท\0วันจันทร\0วันจันทร์\0วันท\0วันที\0วันที่\0วันน\0วันนี\0วันนี้\0"
    "วันพ\0วันพฤ\0วันพฤห\0วันพฤหั\0วันพฤหัส\0วันพฤหัสบ\0วันพฤหัสบด\0วันพฤหัสบดี\0วันพุ\0"
    "วันพุธ\0วันศ\0วันศุ\0วันศุก\0",
    "วันศุกร\0วันศุกร์\0วันอ\0วันอั\0วันอัง\0วันอังค\0วันอังคา\0วันอังคาร\0วันอา\0วันอาท\0"
    "วันอาทิ\0วันอาทิต\0วันอาทิตย\0วันอาทิตย์\0วันเ\0วันเส\0วันเสา\0วันเสาร\0วันเสาร์\0ศ\0ศุ\0"
    "ศุก\0ศุกร\0ศุกร์\0ส\0สค\0สั\0สัป\0สัปด\0สัปดา\0สัปดาห\0สัปดาห์\0สัปดาห์ท\0สัปดาห์ที\0"
    "สัปดาห์ที่\0สัปดาห์ที่แ\0สัปดาห์ที่แล\0สัปดาห์ที่แล้\0สัปดาห์ที่แล้ว\0สัปดาห์น\0"
    "สัปดาห์นี\0สัปดาห์นี้\0สัปดาห์ห\0สัปดาห์หน\0สัปดาห์หน้\0สัปดาห์หน้า\0สิ\0สิง\0สิงห\0"
    "สิงหา\0สิงหาค\0สิงหาคม\0ห\0หล\0หลั\0หลัง\0หลังเ\0หลังเท\0หลังเที\0หลังเที่\0หลังเที่ย\0"
    "หลังเที่ยง\0อ\0อั\0อัง\0อังค\0อังคา\0อังคาร\0อา\0อาท\0อาทิ\0อาทิต\0อาทิตย\0อาทิตย์\0เ\0"
    "เด\0เดื\0เดือ\0เดือน\0เดือนท\0เดือนที\0เดือนที่\0เดือนที่แ\0เดือนที่แล\0เดือนที่แล้\0"
    "เดือนที่แล้ว\0เดือนน\0เดือนนี\0เดือนนี้\0เดือนห\0เดือนหน\0เดือนหน้\0เดือนหน้า\0เท\0เที\0"
    "เที่\0เที่ย\0เที่ยง\0เที่ยงค\0เที่ยงคื\0เที่ยงคืน\0เม\0เมย\0เมษ\0เมษา\0เมษาย\0เมษายน\0"
    "เมื\0เมื่\0เมื่อ\0เมื่อว\0เมื่อวา\0เมื่อวาน\0เมื่อวานซ\0เมื่อวานซื\0เมื่อวานซืน\0เว\0เวล\0"
    "เวลา\0เส\0เสา\0เสาร\0เสาร์\0ใ\0ใน\0ใน #\0ใน # ช\0ใน # ชม\0ใน # น\0ใน # นา\0ใน # นาท\0"
    "ใน # นาที\0ใน # ป\0ใน # ปี\0ใน # ว\0ใน # วั\0ใน # วัน\0ใน # วิ\0ใน # วิน\0ใน # วินา\0"
    "ใน # วินาท\0ใน # วินาที\0ใน # ส\0ใน # สั\0ใน # สัป\0ใน # สัปด\0ใน # สัปดา\0ใน # สัปดาห\0"
    "ใน # สัปดาห์\0ใน # เ\0ใน # เด\0ใน # เดื\0ใน # เดือ\0ใน # เดือน\0ในต\0ในตอ\0ในตอน\0ในตอนบ\0"
    "ในตอนบ่\0ในตอนบ่า\0ในตอนบ่าย\0ในตอนเ\0ในตอนเช\0ในตอนเช้\0ในตอนเช้า\0ในตอนเย\0ในตอนเย็\0"
    "ในตอนเย็น\0ในอ\0ในอี\0ในอีก\0ในอีก #\0ในอีก # ช\0ในอีก # ชั\0ในอีก # ชั่\0ในอีก # ชั่ว\0"
    "ในอีก # ชั่วโ\0ในอีก # ชั่วโม\0ในอีก # ชั่วโมง\0ในอีก # น\0ในอีก # นา\0ในอีก # นาท\0"
    "ในอีก # นาที\0ในอีก # ป\0ในอีก # ปี\0ในอีก # ว\0ในอีก # วั\0ในอีก # วัน\0ในอีก # วิ\0"
    "ในอีก # วิน\0ในอีก # วินา\0ในอีก # วินาท\0ในอีก # วินาที\0ในอีก # ส\0ในอีก # สั\0"
    "ในอีก # สัป\0ในอีก # สัปด\0ในอีก # สัปดา\0ในอีก # สัปดาห\0",
    "ในอีก # สัปดาห์\0ในอีก # เ\0ในอีก # เด\0ในอีก # เดื\0ในอีก # เดือ\0ในอีก # เดือน\0ກ\0ກຍ\0"
    "ກພ\0ກລ\0ກັ\0ກັນ\0ກັນຍ\0ກັນຍາ\0ກາ\0ກາງ\0ກາງຄ\0ກາງຄື\0ກາງຄືນ\0ກຸ\0ກຸມ\0ກຸມພ\0ກຸມພາ\0ກ່\0"
    "ກ່ອ\0ກ່ອນ\0ກ່ອນທ\0ກ່ອນທ່\0ກ່ອນທ່ຽ\0ກ່ອນທ່ຽງ\0ກໍ\0ກໍລ\0ກໍລະ\0ກໍລະກ\0ກໍລະກົ\0ກໍລະກົດ\0ຈ\0"
    "ຈັ\0ຈັນ\0ຕ\0ຕລ\0ຕອ\0ຕອນ\0ຕອນກ\0ຕອນກາ\0ຕອນກາງ\0ຕອນກາງຄ\0ຕອນກາງຄື\0ຕອນກາງຄືນ\0ຕອນທ\0ຕອນທ່\0"
    "ຕອນທ່ຽ\0ຕອນທ່ຽງ\0ຕອນນ\0ຕອນນີ\0ຕອນນີ້\0ຕອນບ\0ຕອນບ່\0ຕອນບ່າ\0ຕອນບ່າຍ\0ຕອນເ\0ຕອນເຊ\0ຕອນເຊົ\0"
    "ຕອນເຊົ້\0ຕອນເຊົ້າ\0ຕອນແ\0ຕອນແລ\0ຕອນແລງ\0ຕຸ\0ຕຸລ\0ຕຸລາ\0ທ\0ທວ\0ທັ\0ທັນ\0ທັນວ\0ທັນວາ\0ທ່\0"
    "ທ່ຽ\0ທ່ຽງ\0ທ່ຽງຄ\0ທ່ຽງຄື\0ທ່ຽງຄືນ\0ປ\0ປີ\0ປີກ\0ປີກາ\0ປີກາຍ\0ປີນ\0ປີນີ\0ປີນີ້\0ປີໜ\0ປີໜ້\0"
    "ປີໜ້າ\0ພ\0ພຈ\0ພພ\0ພຫ\0ພະ\0ພະຈ\0ພະຈິ\0ພະຈິກ\0ພະຫ\0ພະຫັ\0ພະຫັດ\0ພຶ\0ພຶດ\0ພຶດສ\0ພຶດສະ\0"
    "ພຶດສະພ\0ພຶດສະພາ\0ພຸ\0ພຸດ\0ມ\0ມກ\0ມນ\0ມສ\0ມັ\0ມັງ\0ມັງກ\0ມັງກອ\0ມັງກອນ\0ມິ\0ມິຖ\0ມິຖຸ\0"
    "ມິຖຸນ\0ມິຖຸນາ\0ມີ\0ມີນ\0ມີນາ\0ມື\0ມື້\0ມື້ກ\0ມື້ກ່\0ມື້ກ່ອ\0ມື້ກ່ອນ\0ມື້ນ\0ມື້ນີ\0ມື້ນີ້\0"
    "ມື້ວ\0ມື້ວາ\0ມື້ວານ\0ມື້ອ\0ມື້ອື\0ມື້ອື່\0ມື້ອື່ນ\0ມື້ຮ\0ມື້ຮື\0ວ\0ວັ\0ວັນ\0ວັນຈ\0ວັນຈັ\0"
    "ວັນຈັນ\0ວັນພ\0ວັນພະ\0ວັນພະຫ\0ວັນພະຫັ\0ວັນພະຫັດ\0ວັນພຸ\0ວັນພຸດ\0ວັນສ\0ວັນສຸ\0ວັນສຸກ\0ວັນອ\0"
    "ວັນອັ\0ວັນອັງ\0ວັນອັງຄ\0ວັນອັງຄາ\0ວັນອັງຄານ\0ວັນອາ\0ວັນອາທ\0ວັນອາທິ\0ວັນອາທິດ\0ວັນເ\0"
    "ວັນເສ\0ວັນເສົ\0ວັນເສົາ\0ສ\0ສວ\0ສວາ\0ສວາຍ\0ສຫ\0ສິ\0ສິງ\0ສິງຫ\0ສິງຫາ\0ສຸ\0ສຸກ\0ຫ\0ຫຼ\0ຫຼັ\0"
    "ຫຼັງ\0ຫຼັງທ\0ຫຼັງທ່\0ຫຼັງທ່ຽ\0ຫຼັງທ່ຽງ\0ອ\0ອັ\0ອັງ\0ອັງຄ\0ອັງຄາ\0ອັງຄານ\0ອາ\0ອາທ\0ອາທິ\0"
    "ອາທິດ\0ອາທິດນ\0ອາທິດນີ\0ອາທິດນີ້\0ອາທິດແ\0ອາທິດແລ\0ອາທິດແລ້\0ອາທິດແລ້ວ\0ອາທິດໜ\0ອາທິດໜ້\0"
    "ອາທິດໜ້າ\0ເ\0ເຊ\0ເຊົ\0ເຊົ້\0ເຊົ້າ\0ເດ\0ເດື\0ເດືອ\0ເດືອນ\0ເດືອນນ\0ເດືອນນີ\0ເດືອນນີ້\0"
    "ເດືອນແ\0ເດືອນແລ\0ເດືອນແລ້\0ເດືອນແລ້ວ\0ເດືອນໜ\0ເດືອນໜ້\0ເດືອນໜ້າ\0ເມ\0ເມສ\0ເມສາ\0ເສ\0ເສົ\0"
    "ເສົາ\0ແ\0ແລ\0ແລງ\0ໃ\0ໃນ\0ໃນ #\0ໃນ # ນ\0ໃນ # ນທ\0ໃນ # ວ\0ໃນ # ວິ\0ໃນອ\0ໃນອີ\0ໃນອີກ\0"
    "ໃນອີກ #\0ໃນອີກ # ຊ\0ໃນອີກ # ຊມ\0ໃນອີກ # ຊົ\0ໃນອີກ # ຊົ່\0ໃນອີກ # ຊົ່ວ\0ໃນອີກ # ຊົ່ວໂ\0"
    "ໃນອີກ # ຊົ່ວໂມ\0ໃນອີກ # ຊົ່ວໂມງ\0ໃນອີກ # ດ\0ໃນອີກ # ນ\0ໃນອີກ # ນາ\0",
    "ໃນອີກ # ນາທ\0ໃນອີກ # ນາທີ\0ໃນອີກ # ປ\0ໃນອີກ # ປີ\0ໃນອີກ # ມ\0ໃນອີກ # ມື\0ໃນອີກ # ມື້\0"
    "ໃນອີກ # ວ\0ໃນອີກ # ວິ\0ໃນອີກ # ວິນ\0ໃນອີກ # ວິນາ\0ໃນອີກ # ວິນາທ\0ໃນອີກ # ວິນາທີ\0"
    "ໃນອີກ # ອ\0ໃນອີກ # ອທ\0ໃນອີກ # ອາ\0ໃນອີກ # ອາທ\0ໃນອີກ # ອາທິ\0ໃນອີກ # ອາທິດ\0ໃນອີກ # ເ\0"
    "ໃນອີກ # ເດ\0ໃນອີກ # ເດື\0ໃນອີກ # ເດືອ\0ໃນອີກ # ເດືອນ\0ཁ\0ཁ་\0ཁ་ཉ\0ཁ་ཉི\0ཁ་ཉིམ\0ཁ་ཙ\0ཁ་ཙ་\0"
    "ཁས\0ཁས་\0ཁས་ཉ\0ཁས་ཉི\0ཁས་ཉིན\0ཁས་ཉིན་\0ཁས་ས\0ཁས་ས་\0ག\0གན\0གནང\0གནངས\0གནངས་\0གནངས་ཉ\0"
    "གནངས་ཉི\0གནངས་ཉིན\0གནངས་ཉིན་\0གནངས་ཚ\0གནངས་ཚེ\0གཟ\0གཟའ\0གཟའ་\0གཟའ་ཉ\0གཟའ་ཉི\0གཟའ་ཉི་\0"
    "གཟའ་ཉི་མ\0གཟའ་ཉི་མ་\0གཟའ་པ\0གཟའ་པ་\0གཟའ་པ་ས\0གཟའ་པ་སང\0གཟའ་པ་སངས\0གཟའ་པ་སངས་\0གཟའ་ཕ\0"
    "གཟའ་ཕུ\0གཟའ་ཕུར\0གཟའ་ཕུར་\0གཟའ་ཕུར་བ\0གཟའ་ཕུར་བུ\0གཟའ་ཕུར་བུ་\0གཟའ་མ\0གཟའ་མི\0གཟའ་མིག\0"
    "གཟའ་མིག་\0གཟའ་མིག་ད\0གཟའ་མིག་དམ\0གཟའ་མིག་དམར\0གཟའ་མིག་དམར་\0གཟའ་ཟ\0གཟའ་ཟླ\0གཟའ་ཟླ་\0"
    "གཟའ་ཟླ་བ\0གཟའ་ཟླ་བ་\0གཟའ་ལ\0གཟའ་ལྷ\0གཟའ་ལྷག\0གཟའ་ལྷག་\0གཟའ་ལྷག་པ\0གཟའ་ལྷག་པ་\0གཟའ་ས\0"
    "གཟའ་སྤ\0གཟའ་སྤེ\0གཟའ་སྤེན\0གཟའ་སྤེན་\0གཟའ་སྤེན་པ\0གཟའ་སྤེན་པ་\0ཆ\0ཆུ\0ཆུ་\0ཆུ་ཚ\0ཆུ་ཚོ\0"
    "ཆུ་ཚོད\0ཆུ་ཚོད་\0ཆུ་ཚོད་ #\0ཆུ་ཚོད་ # ན\0ཆུ་ཚོད་ # ནང\0ཆུ་ཚོད་ # ནང་\0ཆུ་ཚོད་ # ཧ\0"
    "ཆུ་ཚོད་ # ཧེ\0ཆུ་ཚོད་ # ཧེ་\0ཆུ་ཚོད་ # ཧེ་མ\0ཆུ་ཚོད་ # ཧེ་མ་\0ཉ\0ཉི\0ཉི་\0ཉི་མ\0ཉི་མ་\0"
    "ཉིན\0ཉིནམ\0ཉིནམ་\0ཉིནམ་ #\0ཉིནམ་ # ན\0ཉིནམ་ # ནང\0ཉིནམ་ # ནང་\0ཉིནམ་ # ཧ\0ཉིནམ་ # ཧེ\0"
    "ཉིནམ་ # ཧེ་\0ཉིནམ་ # ཧེ་མ\0ཉིནམ་ # ཧེ་མ་\0ད\0ད་\0ད་ར\0ད་རི\0ད་རིས\0ད་རིས་\0དེ\0དེ་\0དེ་ར\0"
    "དེ་རི\0དེ་རིང\0དེ་རིང་\0ན\0ནང\0ནངས\0ནངས་\0ནངས་པ\0ནངས་པ་\0པ\0པ་\0པ་ས\0པ་སང\0པ་སངས\0པ་སངས་\0"
    "ཕ\0ཕུ\0ཕུར\0ཕུར་\0ཕུར་བ\0ཕུར་བུ\0ཕུར་བུ་\0ཕྱ\0ཕྱི\0ཕྱི་\0ཕྱི་ཆ\0ཕྱི་ཆ་\0ཕྱི་ད\0ཕྱི་དྲ\0"
    "ཕྱི་དྲོ\0ཕྱི་དྲོ་\0བ\0བང\0བངུ\0བངུན\0བངུན་\0བངུན་ཕ\0བངུན་ཕྲ\0བངུན་ཕྲག\0བངུན་ཕྲག་\0"
    "བངུན་ཕྲག་ #\0བངུན་ཕྲག་ # ན\0བངུན་ཕྲག་ # ནང\0བངུན་ཕྲག་ # ནང་\0བངུན་ཕྲག་ # ཧ\0"
    "བངུན་ཕྲག་ # ཧེ\0བངུན་ཕྲག་ # ཧེ་\0བངུན་ཕྲག་ # ཧེ་མ\0བངུན་ཕྲག་ # ཧེ་མ་\0མ\0མི\0མིག\0མིག་\0"
    "མིག་ད\0མིག་དམ\0མིག་དམར\0མིག་དམར་\0མིར\0མིར་\0ཚ\0ཚེ\0",
    "ཚེས\0ཚེས་\0ཟ\0ཟླ\0ཟླ་\0ཟླ་ #\0ཟླ་#\0ཟླ་ག\0ཟླ་གཉ\0ཟླ་གཉི\0ཟླ་གཉིས\0ཟླ་གཉིས་\0ཟླ་གཉིས་པ\0"
    "ཟླ་གཉིས་པ་\0ཟླ་གས\0ཟླ་གསུ\0ཟླ་གསུམ\0ཟླ་གསུམ་\0ཟླ་གསུམ་པ\0ཟླ་གསུམ་པ་\0ཟླ་ད\0ཟླ་དག\0ཟླ་དགུ\0"
    "ཟླ་དགུ་\0ཟླ་དགུ་པ\0ཟླ་དགུ་པ་\0ཟླ་དང\0ཟླ་དངཔ\0ཟླ་དངཔ་\0ཟླ་དྲ\0ཟླ་དྲུ\0ཟླ་དྲུག\0ཟླ་དྲུག་\0"
    "ཟླ་དྲུག་པ\0ཟླ་བ\0ཟླ་བ་\0ཟླ་བ་ག\0ཟླ་བ་གཉ\0ཟླ་བ་གཉི\0ཟླ་བ་གཉིས\0ཟླ་བ་གཉིས་\0ཟླ་བ་གཉིས་པ\0"
    "ཟླ་བ་གཉིས་པ་\0ཟླ་བ་གཉིས་པའ\0ཟླ་བ་གཉིས་པའི\0ཟླ་བ་གཉིས་པའི་\0ཟླ་བ་གཉིས་པའི་ཚ\0"
    "ཟླ་བ་གཉིས་པའི་ཚེ\0ཟླ་བ་གཉིས་པའི་ཚེས\0ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གས\0ཟླ་བ་གསུ\0ཟླ་བ་གསུམ\0"
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
    "ཟླ་བ་བཅུ་གཉི\0ཟླ་བ་བཅུ་གཉིས\0",
    "ཟླ་བ་བཅུ་གཉིས་\0ཟླ་བ་བཅུ་གཉིས་པ\0ཟླ་བ་བཅུ་གཉིས་པ་\0ཟླ་བ་བཅུ་གཉིས་པའ\0ཟླ་བ་བཅུ་གཉིས་པའི\0"
    "ཟླ་བ་བཅུ་གཉིས་པའི་\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚ\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེ\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས\0"
    "ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས་\0ཟླ་བ་བཅུ་པ\0ཟླ་བ་བཅུ་པ་\0ཟླ་བ་བཅུ་པའ\0ཟླ་བ་བཅུ་པའི\0"
    "ཟླ་བ་བཅུ་པའི་\0ཟླ་བ་བཅུ་པའི་ཚ\0ཟླ་བ་བཅུ་པའི་ཚེ\0ཟླ་བ་བཅུ་པའི་ཚེས\0ཟླ་བ་བཅུ་པའི་ཚེས་\0"
    "ཟླ་བ་བད\0ཟླ་བ་བདུ\0ཟླ་བ་བདུན\0ཟླ་བ་བདུན་\0ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0ཟླ་བ་བདུན་པའ\0"
    "ཟླ་བ་བདུན་པའི\0ཟླ་བ་བདུན་པའི་\0ཟླ་བ་བདུན་པའི་ཚ\0ཟླ་བ་བདུན་པའི་ཚེ\0ཟླ་བ་བདུན་པའི་ཚེས\0"
    "ཟླ་བ་བདུན་པའི་ཚེས་\0ཟླ་བ་བཞ\0ཟླ་བ་བཞི\0ཟླ་བ་བཞི་\0ཟླ་བ་བཞི་པ\0ཟླ་བ་བཞི་པ་\0ཟླ་བ་བཞི་པའ\0"
    "ཟླ་བ་བཞི་པའི\0ཟླ་བ་བཞི་པའི་\0ཟླ་བ་བཞི་པའི་ཚ\0ཟླ་བ་བཞི་པའི་ཚེ\0ཟླ་བ་བཞི་པའི་ཚེས\0"
    "ཟླ་བ་བཞི་པའི་ཚེས་\0ཟླ་བ་བར\0ཟླ་བ་བརྒ\0ཟླ་བ་བརྒྱ\0ཟླ་བ་བརྒྱད\0ཟླ་བ་བརྒྱད་\0ཟླ་བ་བརྒྱད་པ\0"
    "ཟླ་བ་བརྒྱད་པ་\0ཟླ་བ་བརྒྱད་པའ\0ཟླ་བ་བརྒྱད་པའི\0ཟླ་བ་བརྒྱད་པའི་\0ཟླ་བ་བརྒྱད་པའི་ཚ\0"
    "ཟླ་བ་བརྒྱད་པའི་ཚེ\0ཟླ་བ་བརྒྱད་པའི་ཚེས\0ཟླ་བ་བརྒྱད་པའི་ཚེས་\0ཟླ་བ་ལ\0ཟླ་བ་ལྔ\0ཟླ་བ་ལྔ་\0"
    "ཟླ་བ་ལྔ་པ\0ཟླ་བ་ལྔ་པ་\0ཟླ་བ་ལྔ་པའ\0ཟླ་བ་ལྔ་པའི\0ཟླ་བ་ལྔ་པའི་\0ཟླ་བ་ལྔ་པའི་ཚ\0"
    "ཟླ་བ་ལྔ་པའི་ཚེ\0ཟླ་བ་ལྔ་པའི་ཚེས\0ཟླ་བ་ལྔ་པའི་ཚེས་\0ཟླ་བཅ\0ཟླ་བཅུ\0ཟླ་བཅུ་\0ཟླ་བཅུ་ག\0"
    "ཟླ་བཅུ་གཅ\0ཟླ་བཅུ་གཅི\0ཟླ་བཅུ་གཅིག\0ཟླ་བཅུ་གཅིག་\0ཟླ་བཅུ་གཅིག་པ\0ཟླ་བཅུ་གཅིག་པ་\0"
    "ཟླ་བཅུ་གཉ\0ཟླ་བཅུ་གཉི\0ཟླ་བཅུ་གཉིས\0ཟླ་བཅུ་གཉིས་\0ཟླ་བཅུ་གཉིས་པ\0ཟླ་བཅུ་གཉིས་པ་\0"
    "ཟླ་བཅུ་པ\0ཟླ་བཅུ་པ་\0ཟླ་བད\0ཟླ་བདུ\0ཟླ་བདུན\0ཟླ་བདུན་\0ཟླ་བདུན་པ\0ཟླ་བདུན་པ་\0ཟླ་བཞ\0"
    "ཟླ་བཞི\0ཟླ་བཞི་\0ཟླ་བཞི་པ\0ཟླ་བཞི་པ་\0ཟླ་བར\0ཟླ་བརྒ\0ཟླ་བརྒྱ\0ཟླ་བརྒྱད\0ཟླ་བརྒྱད་\0"
    "ཟླ་བརྒྱད་པ\0ཟླ་བརྒྱད་པ་\0ཟླ་ལ\0ཟླ་ལྔ\0ཟླ་ལྔ་\0ཟླ་ལྔ་པ\0ཟླ་ལྔ་པ་\0ཟླཝ\0ཟླཝ་\0ཟླཝ་ #\0"
    "ཟླཝ་ # ན\0ཟླཝ་ # ནང\0",
    "ཟླཝ་ # ནང་\0ཟླཝ་ # ཧ\0ཟླཝ་ # ཧེ\0ཟླཝ་ # ཧེ་\0ཟླཝ་ # ཧེ་མ\0ཟླཝ་ # ཧེ་མ་\0འ\0འི\0འི་\0འི་ཚ\0"
    "འི་ཚེ\0འི་ཚེས\0འི་ཚེས་\0ལ\0ལོ\0ལོ་\0ལོ་འ\0ལོ་འཁ\0ལོ་འཁོ\0ལོ་འཁོར\0ལོ་འཁོར་\0ལོ་འཁོར་ #\0"
    "ལོ་འཁོར་ # ན\0ལོ་འཁོར་ # ནང\0ལོ་འཁོར་ # ནང་\0ལོ་འཁོར་ # ཧ\0ལོ་འཁོར་ # ཧེ\0ལོ་འཁོར་ # ཧེ་\0"
    "ལོ་འཁོར་ # ཧེ་མ\0ལོ་འཁོར་ # ཧེ་མ་\0ལོའ\0ལོའི\0ལོའི་\0ལྷ\0ལྷག\0ལྷག་\0ལྷག་པ\0ལྷག་པ་\0ས\0སང\0"
    "སང་\0སང་ཉ\0སང་ཉི\0སང་ཉིན\0སང་ཉིན་\0སངས\0སངས་\0སྐ\0སྐར\0སྐར་\0སྐར་ཆ\0སྐར་ཆ་\0སྐར་ཆ་ #\0"
    "སྐར་ཆ་ # ན\0སྐར་ཆ་ # ནང\0སྐར་ཆ་ # ནང་\0སྐར་ཆ་ # ཧ\0སྐར་ཆ་ # ཧེ\0སྐར་ཆ་ # ཧེ་\0"
    "སྐར་ཆ་ # ཧེ་མ\0སྐར་ཆ་ # ཧེ་མ་\0སྐར་མ\0སྐར་མ་\0སྐར་མ་ #\0སྐར་མ་ # ན\0སྐར་མ་ # ནང\0"
    "སྐར་མ་ # ནང་\0སྐར་མ་ # ཧ\0སྐར་མ་ # ཧེ\0སྐར་མ་ # ཧེ་\0སྐར་མ་ # ཧེ་མ\0སྐར་མ་ # ཧེ་མ་\0སྔ\0"
    "སྔ་\0སྔ་ཆ\0སྔ་ཆ་\0སྔ་ད\0སྔ་དྲ\0སྔ་དྲོ\0སྔ་དྲོ་\0སྤ\0སྤེ\0སྤེན\0སྤེན་\0སྤེན་པ\0སྤེན་པ་\0"
    "སྤྱ\0སྤྱི\0སྤྱི་\0སྤྱི་ཟ\0སྤྱི་ཟླ\0སྤྱི་ཟླ་\0སྤྱི་ཟླ་ག\0སྤྱི་ཟླ་གཉ\0སྤྱི་ཟླ་གཉི\0"
    "སྤྱི་ཟླ་གཉིས\0སྤྱི་ཟླ་གཉིས་\0སྤྱི་ཟླ་གཉིས་པ\0སྤྱི་ཟླ་གཉིས་པ་\0སྤྱི་ཟླ་གས\0སྤྱི་ཟླ་གསུ\0"
    "སྤྱི་ཟླ་གསུམ\0སྤྱི་ཟླ་གསུམ་\0སྤྱི་ཟླ་གསུམ་པ\0སྤྱི་ཟླ་གསུམ་པ་\0སྤྱི་ཟླ་ད\0སྤྱི་ཟླ་དག\0"
    "སྤྱི་ཟླ་དགུ\0སྤྱི་ཟླ་དགུ་\0སྤྱི་ཟླ་དགུ་པ\0སྤྱི་ཟླ་དགུ་པ་\0སྤྱི་ཟླ་དང\0སྤྱི་ཟླ་དངཔ\0"
    "སྤྱི་ཟླ་དངཔ་\0སྤྱི་ཟླ་དྲ\0སྤྱི་ཟླ་དྲུ\0སྤྱི་ཟླ་དྲུག\0སྤྱི་ཟླ་དྲུག་\0སྤྱི་ཟླ་དྲུག་པ\0"
    "སྤྱི་ཟླ་བ\0སྤྱི་ཟླ་བཅ\0སྤྱི་ཟླ་བཅུ\0སྤྱི་ཟླ་བཅུ་\0སྤྱི་ཟླ་བཅུ་ག\0སྤྱི་ཟླ་བཅུ་གཅ\0"
    "སྤྱི་ཟླ་བཅུ་གཅི\0སྤྱི་ཟླ་བཅུ་གཅིག\0སྤྱི་ཟླ་བཅུ་གཅིག་\0སྤྱི་ཟླ་བཅུ་གཅིག་པ\0"
    "སྤྱི་ཟླ་བཅུ་གཅིག་པ་\0སྤྱི་ཟླ་བཅུ་གཉ\0སྤྱི་ཟླ་བཅུ་གཉི\0སྤྱི་ཟླ་བཅུ་གཉིས\0"
    "སྤྱི་ཟླ་བཅུ་གཉིས་\0སྤྱི་ཟླ་བཅུ་གཉིས་པ\0སྤྱི་ཟླ་བཅུ་གཉིས་པ་\0སྤྱི་ཟླ་བཅུ་པ\0"
    "སྤྱི་ཟླ་བཅུ་པ་\0སྤྱི་ཟླ་བད\0སྤྱི་ཟླ་བདུ\0སྤྱི་ཟླ་བདུན\0སྤྱི་ཟླ་བདུན་\0སྤྱི་ཟླ་བདུན་པ\0"
    "སྤྱི་ཟླ་བདུན་པ་\0སྤྱི་ཟླ་བཞ\0སྤྱི་ཟླ་བཞི\0སྤྱི་ཟླ་བཞི་\0",
    "སྤྱི་ཟླ་བཞི་པ\0སྤྱི་ཟླ་བར\0སྤྱི་ཟླ་བརྒ\0སྤྱི་ཟླ་བརྒྱ\0སྤྱི་ཟླ་བརྒྱད\0སྤྱི་ཟླ་བརྒྱད་\0"
    "སྤྱི་ཟླ་བརྒྱད་པ\0སྤྱི་ཟླ་བརྒྱད་པ་\0སྤྱི་ཟླ་ལ\0སྤྱི་ཟླ་ལྔ\0སྤྱི་ཟླ་ལྔ་\0སྤྱི་ཟླ་ལྔ་པ\0"
    "སྤྱི་ཟླ་ལྔ་པ་\0སྤྱི་ལ\0སྤྱི་ལོ\0སྤྱི་ལོ་\0ི\0ི་\0ི་ཚ\0ི་ཚེ\0ི་ཚེས\0ི་ཚེས་\0ེ\0ེས\0ེས་\0ོ\0"
    "ོའ\0ོའི\0ོའི་\0ྤ\0ྤྱ\0ྤྱི\0ྤྱི་\0ྤྱི་ལ\0ྤྱི་ལོ\0ྤྱི་ལོ་\0က\0ကြ\0ကြာ\0ကြာသ\0ကြာသပ\0ကြာသပတ\0"
    "ကြာသပတေ\0ကြာသပတေး\0ဂ\0ဂါ\0စ\0စက\0စက်\0စက်တ\0စက်တင\0စက်တင်\0စက်တင်ဘ\0စက်တင်ဘာ\0စန\0စနေ\0ဇ\0"
    "ဇန\0ဇန်\0ဇန်န\0ဇန်နဝ\0ဇန်နဝါ\0ဇန်နဝါရ\0ဇန်နဝါရီ\0ဇူ\0ဇူလ\0ဇူလိ\0ဇူလို\0ဇူလိုင\0ဇူလိုင်\0"
    "ဇွ\0ဇွန\0ဇွန်\0ည\0ညန\0ညနေ\0တ\0တစ\0တစ်\0တစ်န\0တစ်နေ\0တစ်နေ့\0တစ်နေ့က\0တန\0တနင\0တနင်\0"
    "တနင်္\0တနင်္ဂ\0တနင်္ဂန\0တနင်္ဂနွ\0တနင်္ဂနွေ\0တနင်္လ\0တနင်္လာ\0တလ\0တိ\0တိတ\0တိတ်\0တိတ်ႉ\0"
    "တီ\0တီႇ\0တီႇသ\0တီႇသႅ\0တီႇသႅမ\0တီႇသႅမ်\0တီႇသႅမ်ႇ\0တီႇသႅမ်ႇပ\0တီႇသႅမ်ႇပႃ\0တီႇသႅမ်ႇပႃႇ\0တေ\0"
    "တေး\0တွ\0တွၼ\0တွၼ်\0တွၼ်ႈ\0တွၼ်ႈလ\0တွၼ်ႈလႃ\0တွၼ်ႈလႃႈ\0တွၼ်ႈၸ\0တွၼ်ႈၸဝ\0တွၼ်ႈၸဝ်\0"
    "တွၼ်ႈၸဝ်ႉ\0တၸ\0ဒ\0ဒီ\0ဒီဇ\0ဒီဇင\0ဒီဇင်\0ဒီဇင်ဘ\0ဒီဇင်ဘာ\0န\0နိ\0နို\0နိုဝ\0နိုဝင\0နိုဝင်\0"
    "နိုဝင်ဘ\0နိုဝင်ဘာ\0နေ\0နေ့\0နေ့လ\0နေ့လယ\0နေ့လယ်\0နံ\0နံန\0နံနက\0နံနက်\0နွ\0နွေ\0ပ\0ပီ\0"
    "ပီၵ\0ပီၵၢ\0ပီၵၢႆ\0ပီၼ\0ပီၼႃ\0ပီၼႃႈ\0ပီၼႆ\0ပီၼႆႉ\0ပု\0ပုတ\0ပုတ်\0ပုတ်ႉ\0ပြ\0ပြီ\0ပြီး\0"
    "ပြီးခ\0ပြီးခဲ\0ပြီးခဲ့\0ပြီးခဲ့သ\0ပြီးခဲ့သည\0ပြီးခဲ့သည့\0ပြီးခဲ့သည့်\0ပြီးခဲ့သည့် #\0"
    "ပြီးခဲ့သည့် # စ\0ပြီးခဲ့သည့် # စက\0ပြီးခဲ့သည့် # စက္\0ပြီးခဲ့သည့် # စက္က\0"
    "ပြီးခဲ့သည့် # စက္ကန\0ပြီးခဲ့သည့် # စက္ကန့\0ပြီးခဲ့သည့် # စက္ကန့်\0ပြီးခဲ့သည့် # န\0"
    "ပြီးခဲ့သည့် # နာ\0ပြီးခဲ့သည့် # နာရ\0ပြီးခဲ့သည့် # နာရီ\0ပြီးခဲ့သည့် # နှ\0"
    "ပြီးခဲ့သည့် # နှစ\0ပြီးခဲ့သည့် # နှစ်\0ပြီးခဲ့သည့် # ပ\0ပြီးခဲ့သည့် # ပတ\0"
    "ပြီးခဲ့သည့် # ပတ်\0ပြီးခဲ့သည့် # မ\0ပြီးခဲ့သည့် # မိ\0ပြီးခဲ့သည့် # မိန\0"
    "ပြီးခဲ့သည့် # မိနစ\0ပြီးခဲ့သည့် # မိနစ်\0ပြီးခဲ့သည့် # ရ\0ပြီးခဲ့သည့် # ရက\0"
    "ပြီးခဲ့သည့် # ရက်\0ပြီးခဲ့သည့် # လ\0",
    "ပြီးခဲ့သည့် သ\0ပြီးခဲ့သည့် သီ\0ပြီးခဲ့သည့် သီတ\0ပြီးခဲ့သည့် သီတင\0ပြီးခဲ့သည့် သီတင်\0"
    "ပြီးခဲ့သည့် သီတင်း\0ပြီးခဲ့သည့် သီတင်းပ\0ပြီးခဲ့သည့် သီတင်းပတ\0ပြီးခဲ့သည့် သီတင်းပတ်\0"
    "ပြီးခဲ့သည့်လ\0ဖ\0ဖေ\0ဖေဖ\0ဖေဖေ\0ဖေဖော\0ဖေဖော်\0ဖေဖော်ဝ\0ဖေဖော်ဝါ\0ဖေဖော်ဝါရ\0ဖေဖော်ဝါရီ\0"
    "ဗ\0ဗု\0ဗုဒ\0ဗုဒ္\0ဗုဒ္ဓ\0ဗုဒ္ဓဟ\0ဗုဒ္ဓဟူ\0ဗုဒ္ဓဟူး\0မ\0မတ\0မတ်\0မန\0မနက\0မနက်\0မနက်ဖ\0"
    "မနက်ဖြ\0မနက်ဖြန\0မနက်ဖြန်\0မနေ\0မနေ့\0မနေ့က\0မိ\0မိူ\0မိူဝ\0မိူဝ်\0မိူဝ်ႈ\0မိူဝ်ႈဝ\0"
    "မိူဝ်ႈဝႃ\0မိူဝ်ႈဝႃး\0မိူဝ်ႈၼ\0မိူဝ်ႈၼႆ\0မိူဝ်ႈၼႆႉ\0မိူဝ်ႈၽ\0မိူဝ်ႈၽု\0မိူဝ်ႈၽုၵ\0"
    "မိူဝ်ႈၽုၵ်\0မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွ\0မွန\0မွန်\0မွန်း\0မွန်းတ\0မွန်းတည\0မွန်းတည့\0"
    "မွန်းတည့်\0မၢ\0မၢတ\0မၢတ်\0မၢတ်ႉ\0မၢတ်ႉၶ\0မၢတ်ႉၶ်\0မၢတ်ႉၶ်ျ\0ယ\0ယခ\0ယခု\0ယခု သ\0ယခု သီ\0"
    "ယခု သီတ\0ယခု သီတင\0ယခု သီတင်\0ယခု သီတင်း\0ယခု သီတင်းပ\0ယခု သီတင်းပတ\0ယခု သီတင်းပတ်\0ယခုန\0"
    "ယခုနှ\0ယခုနှစ\0ယခုနှစ်\0ယခုလ\0ယန\0ယနေ\0ယနေ့\0ယမ\0ယမန\0ယမန်\0ယမန်န\0ယမန်နှ\0ယမန်နှစ\0"
    "ယမန်နှစ်\0ယၢ\0ယၢမ\0ယၢမ်\0ယၢမ်း\0ယၢမ်းလ\0ယၢမ်းလဵ\0ယၢမ်းလဵဝ\0ယၢမ်းလဵဝ်\0လ\0လာ\0လာမ\0လာမည\0"
    "လာမည့\0လာမည့်\0လာမည့် သ\0လာမည့် သီ\0လာမည့် သီတ\0လာမည့် သီတင\0လာမည့် သီတင်\0လာမည့် သီတင်း\0"
    "လာမည့် သီတင်းပ\0လာမည့် သီတင်းပတ\0လာမည့် သီတင်းပတ်\0လာမည့်န\0လာမည့်နှ\0လာမည့်နှစ\0"
    "လာမည့်နှစ်\0လာမည့်လ\0လိ\0လိူ\0လိူၼ\0လိူၼ်\0လိူၼ်ပ\0လိူၼ်ပူ\0လိူၼ်ပူၼ\0လိူၼ်ပူၼ်\0"
    "လိူၼ်ပူၼ်ႉ\0လိူၼ်ပူၼ်ႉမ\0လိူၼ်ပူၼ်ႉမႃ\0လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼ\0လိူၼ်ၼႃ\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆ\0"
    "လိူၼ်ၼႆႉ\0ဝ\0ဝူ\0ဝူင\0ဝူင်\0ဝူင်ႈ\0ဝူင်ႈပ\0ဝူင်ႈပူ\0ဝူင်ႈပူၼ\0ဝူင်ႈပူၼ်\0ဝူင်ႈပူၼ်ႉ\0"
    "ဝူင်ႈပူၼ်ႉမ\0ဝူင်ႈပူၼ်ႉမႃ\0ဝူင်ႈပူၼ်ႉမႃး\0ဝူင်ႈၼ\0ဝူင်ႈၼႃ\0ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆ\0ဝူင်ႈၼႆႉ\0"
    "ဝၼ\0ဝၼ်\0ဝၼ်း\0ဝၼ်းပ\0ဝၼ်းပု\0ဝၼ်းပုတ\0ဝၼ်းပုတ်\0ဝၼ်းပုတ်ႉ\0ဝၼ်းသ\0ဝၼ်းသဝ\0ဝၼ်းသဝ်\0"
    "ဝၼ်းသု\0ဝၼ်းသုၵ\0ဝၼ်းသုၵ်\0ဝၼ်းသုၵ်း\0ဝၼ်းဢ\0ဝၼ်းဢင\0ဝၼ်းဢင်\0ဝၼ်းဢင်း\0ဝၼ်းဢင်းၵ\0"
    "ဝၼ်းဢင်းၵၢ\0ဝၼ်းဢင်းၵၢၼ\0",
    "ဝၼ်းဢင်းၵၢၼ်\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃ\0ဝၼ်းဢႃး\0ဝၼ်းဢႃးတ\0ဝၼ်းဢႃးတိ\0ဝၼ်းဢႃးတိတ\0"
    "ဝၼ်းဢႃးတိတ်\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸ\0ဝၼ်းၸၼ\0ဝၼ်းၸၼ်\0ဝၼ်းၽ\0ဝၼ်းၽတ\0ဝၼ်းၽတ်\0ဝၼ်းၽတ်း\0သ\0"
    "သန\0သန်\0သန်ဘ\0သန်ဘက\0သန်ဘက်\0သန်ဘက်ခ\0သန်ဘက်ခါ\0သန်း\0သန်းခ\0သန်းခေ\0သန်းခေါ\0သန်းခေါင\0"
    "သန်းခေါင်\0သန်းခေါင်ယ\0သန်းခေါင်ယံ\0သဝ\0သဝ်\0သု\0သုၵ\0သုၵ်\0သုၵ်း\0သေ\0သော\0သောက\0သောကြ\0"
    "သောကြာ\0သႅ\0သႅပ\0သႅပ်\0သႅပ်ႇ\0သႅပ်ႇထ\0သႅပ်ႇထႅ\0သႅပ်ႇထႅမ\0သႅပ်ႇထႅမ်\0သႅပ်ႇထႅမ်ႇ\0"
    "သႅပ်ႇထႅမ်ႇပ\0သႅပ်ႇထႅမ်ႇပႃ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟ\0ဟူ\0ဟူး\0အ\0အင\0အင်\0အင်္\0အင်္ဂ\0အင်္ဂါ\0"
    "အေ\0အော\0အောက\0အောက်\0အောက်တ\0အောက်တိ\0အောက်တို\0အောက်တိုဘ\0အောက်တိုဘာ\0ဢ\0ဢေ\0ဢေႃ\0ဢေႃး\0"
    "ဢေႃးၵ\0ဢေႃးၵၢ\0ဢေႃးၵၢတ\0ဢေႃးၵၢတ်\0ဢေႃးၵၢတ်ႉ\0ဢေႇ\0ဢေႇပ\0ဢေႇပရ\0ဢေႇပရႄ\0ဢေႇပရႄႇ\0ဢွ\0ဢွၵ\0"
    "ဢွၵ်\0ဢွၵ်ႇ\0ဢွၵ်ႇထ\0ဢွၵ်ႇထူ\0ဢွၵ်ႇထူဝ\0ဢွၵ်ႇထူဝ်\0ဢွၵ်ႇထူဝ်ႇ\0ဢွၵ်ႇထူဝ်ႇပ\0ဢွၵ်ႇထူဝ်ႇပႃ\0"
    "ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပ\0ဧပြ\0ဧပြီ\0ဩ\0ဩဂ\0ဩဂု\0ဩဂုတ\0ဩဂုတ်\0ၵ\0ၵၢ\0ၵၢၼ\0ၵၢၼ်\0ၵၢၼ်း\0ၸ\0ၸု\0"
    "ၸုၼ\0ၸုၼ်\0ၸုၼ်ႇ\0ၸူ\0ၸူႇ\0ၸူႇလ\0ၸူႇလၢ\0ၸူႇလၢႆ\0ၸူႇလၢႆႇ\0ၸၼ\0ၸၼ်\0ၸၼ်ႇ\0ၸၼ်ႇဝ\0ၸၼ်ႇဝႃ\0"
    "ၸၼ်ႇဝႃႇ\0ၸၼ်ႇဝႃႇရ\0ၸၼ်ႇဝႃႇရီ\0ၸၼ်ႇဝႃႇရီႇ\0ၼ\0ၼူ\0ၼူဝ\0ၼူဝ်\0ၼူဝ်ႇ\0ၼူဝ်ႇဝ\0ၼူဝ်ႇဝႅ\0"
    "ၼူဝ်ႇဝႅမ\0ၼူဝ်ႇဝႅမ်\0ၼူဝ်ႇဝႅမ်ႇ\0ၼူဝ်ႇဝႅမ်ႇပ\0ၼူဝ်ႇဝႅမ်ႇပႃ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0ၼႂ\0ၼႂ်\0ၼႂ်း\0"
    "ၼႂ်းၶ\0ၼႂ်းၶၢ\0ၼႂ်းၶၢဝ\0ၼႂ်းၶၢဝ်\0ၼႂ်းၶၢဝ်း\0ၼႂ်းၶၢဝ်းတ\0ၼႂ်းၶၢဝ်းတၢ\0ၼႂ်းၶၢဝ်းတၢင\0"
    "ၼႂ်းၶၢဝ်းတၢင်\0ၼႂ်းၶၢဝ်းတၢင်း\0ၼႂ်းၶၢဝ်းတၢင်း #\0ၼႂ်းၶၢဝ်းတၢင်း # ပ\0ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # မ\0ၼႂ်းၶၢဝ်းတၢင်း # မိ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်ႉ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # လ\0ၼႂ်းၶၢဝ်းတၢင်း # လိ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝူင\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်\0",
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်း\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉ\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢ\0ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ\0"
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
    "በ# ሰከንዶች ውስጥ\0በ# ሰዓት\0በ# ሰዓት ውስጥ\0በ# ሰዓቶች\0በ# ሰዓቶች ውስጥ\0በ# ሳምንታት\0በ# ሳምንታት ውስጥ\0በ# ሳምንት\0",
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
    "ក\0កក\0កក្\0កក្ក\0កក្កដ\0កក្កដា\0កញ\0កញ្\0កញ្ញ\0កញ្ញា\0កុ\0កុម\0កុម្\0កុម្ភ\0កុម្ភៈ\0ក្\0"
    "ក្ន\0ក្នុ\0ក្នុង\0ក្នុងរ\0ក្នុងរយ\0ក្នុងរយៈ\0ក្នុងរយៈព\0ក្នុងរយៈពេ\0ក្នុងរយៈពេល\0"
    "ក្នុងរយៈពេល #\0ក្នុងរយៈពេល # ម\0ក្នុងរយៈពេល # ម៉\0ក្នុងរយៈពេល # ម៉ោ\0ក្នុងរយៈពេល # ម៉ោង\0"
    "ខ\0ខា\0ខាន\0ខានស\0ខានស្\0ខានស្អ\0ខានស្អែ\0",
    "ខានស្អែក\0ខែ\0ខែក\0ខែក្\0ខែក្រ\0ខែក្រោ\0ខែក្រោយ\0ខែន\0ខែនេ\0ខែនេះ\0ខែម\0ខែមុ\0ខែមុន\0ច\0"
    "ចន\0ចន្\0ចន្ទ\0ច័\0ច័ន\0ច័ន្\0ច័ន្ទ\0ឆ\0ឆ្\0ឆ្ន\0ឆ្នា\0ឆ្នាំ\0ឆ្នាំក\0ឆ្នាំក្\0ឆ្នាំក្រ\0"
    "ឆ្នាំក្រោ\0ឆ្នាំក្រោយ\0ឆ្នាំន\0ឆ្នាំនេ\0ឆ្នាំនេះ\0ឆ្នាំម\0ឆ្នាំមុ\0ឆ្នាំមុន\0ត\0តុ\0តុល\0"
    "តុលា\0ថ\0ថ្\0ថ្ង\0ថ្ងៃ\0ថ្ងៃត\0ថ្ងៃត្\0ថ្ងៃត្រ\0ថ្ងៃត្រង\0ថ្ងៃត្រង់\0ថ្ងៃន\0ថ្ងៃនេ\0"
    "ថ្ងៃនេះ\0ថ្ងៃស\0ថ្ងៃស្\0ថ្ងៃស្អ\0ថ្ងៃស្អែ\0ថ្ងៃស្អែក\0ធ\0ធ្\0ធ្ន\0ធ្នូ\0ន\0នៅ\0នៅព\0នៅពេ\0"
    "នៅពេល\0នៅពេលព\0នៅពេលព្\0នៅពេលព្រ\0នៅពេលព្រឹ\0នៅពេលព្រឹក\0នៅពេលយ\0នៅពេលយប\0នៅពេលយប់\0"
    "នៅពេលរ\0នៅពេលរស\0នៅពេលរសៀ\0នៅពេលរសៀល\0នៅពេលល\0នៅពេលល្\0នៅពេលល្ង\0នៅពេលល្ងា\0នៅពេលល្ងាច\0"
    "នៅម\0នៅម៉\0នៅម៉ោ\0នៅម៉ោង\0ព\0ពុ\0ពុធ\0ព្\0ព្រ\0ព្រហ\0ព្រហស\0ព្រហស្\0ព្រហស្ប\0ព្រហស្បត\0"
    "ព្រហស្បតិ\0ព្រហស្បតិ៍\0ព្រឹ\0ព្រឹក\0ម\0មក\0មករ\0មករា\0មិ\0មិថ\0មិថុ\0មិថុន\0មិថុនា\0មី\0"
    "មីន\0មីនា\0មេ\0មេស\0មេសា\0ម្\0ម្ស\0ម្សិ\0ម្សិល\0ម្សិលម\0ម្សិលមិ\0ម្សិលមិញ\0ម្សិលម៉\0"
    "ម្សិលម៉្\0ម្សិលម៉្ង\0ម្សិលម៉្ងៃ\0យ\0យប\0យប់\0រ\0រស\0រសៀ\0រសៀល\0ល\0ល្\0ល្ង\0ល្ងា\0ល្ងាច\0"
    "វ\0វិ\0វិច\0វិច្\0វិច្ឆ\0វិច្ឆិ\0វិច្ឆិក\0វិច្ឆិកា\0ស\0សប\0សប្\0សប្ដ\0សប្ដា\0សប្ដាហ\0"
    "សប្ដាហ៍\0សប្ដាហ៍ក\0សប្ដាហ៍ក្\0សប្ដាហ៍ក្រ\0សប្ដាហ៍ក្រោ\0សប្ដាហ៍ក្រោយ\0សប្ដាហ៍ន\0សប្ដាហ៍នេ\0"
    "សប្ដាហ៍នេះ\0សប្ដាហ៍ម\0សប្ដាហ៍មុ\0សប្ដាហ៍មុន\0សី\0សីហ\0សីហា\0សុ\0សុក\0សុក្\0សុក្រ\0សៅ\0"
    "សៅរ\0សៅរ៍\0អ\0អង\0អង្\0អង្គ\0អង្គា\0អង្គារ\0អធ\0អធ្\0អធ្រ\0អធ្រា\0អធ្រាត\0អធ្រាត្\0"
    "អធ្រាត្រ\0អា\0អាទ\0អាទិ\0អាទិត\0អាទិត្\0អាទិត្យ\0ឥ\0ឥឡ\0ឥឡូ\0ឥឡូវ\0ឧ\0ឧស\0ឧសភ\0ឧសភា\0ៅ\0"
    "ៅម\0ៅម៉\0ៅម៉ោ\0ៅម៉ោង\0᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0"
    "ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠤᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠤᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0",
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
    "ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0ᱟᱜᱟᱥᱛ\0ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0"
    "ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0ᱥᱟᱹᱨᱫᱤ\0ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0"
    "ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0ᱯᱷᱟᱨᱣᱟᱨᱤ\0ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0ᱵᱟ\0"
    "ᱵᱟᱞᱮ\0–#\0–# min\0−#\0−# man\0−# min\0ⴰⴽⵕ\0ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0ⴰⵙⴰⵎⴰⵙ\0ⴰⵙⴽⴽⴰ\0ⴰⵙⵉ\0"
    "ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0ⴷⵓⵊ\0ⴷⵓⵊⴰⵏⴱⵉⵔ\0ⴽⵜⵓ\0"
    "ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0ⵎⴰⵕⵚ\0ⵎⴰⵢ\0ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0ⵏⵓⵡⴰⵏⴱⵉⵔ\0ⵖⵓⵛ\0ⵖⵓⵛⵜ\0"
    "ⵙⵉⵎⵡⴰⵙ\0ⵛⵓⵜ\0ⵛⵓⵜⴰⵏⴱⵉⵔ\0ⵜⴰⴷⴳⴳⵯⴰⵜ\0ⵜⵉⴼⴰⵡⵜ\0ⵢⵓⵍ\0ⵢⵓⵍⵢⵓⵣ\0ⵢⵓⵏ\0ⵢⵓⵏⵢⵓ\0に\0の\0一\0一昨\0一昨日\0一月\0"
    "七\0七月\0三\0三月\0上\0上个\0上个月\0上個\0上個月\0上午\0上周\0上年\0上星\0上星期\0上昼\0上晝\0上週\0下\0下个\0下个月\0下個\0下個月\0"
    "下午\0下周\0下年\0下星\0下星期\0下昼\0下晝\0下週\0中\0中午\0中華\0",
    "中華民\0中華民國\0九\0九月\0二\0二月\0于\0五\0五月\0今\0今个\0今个星\0今个星期\0今个月\0今個\0今個星\0今個星期\0今個月\0今天\0今年\0今日\0"
    "今月\0今週\0令\0令和\0先\0先月\0先週\0八\0八月\0六\0六月\0凌\0凌晨\0分\0前\0前天\0前日\0十\0十一\0十一月\0十二\0十二月\0十月\0午\0"
    "午前\0午夜\0午後\0去\0去年\0号\0后\0后天\0听\0听日\0周\0周一\0周三\0周二\0周五\0周六\0周四\0周日\0四\0四月\0土\0土曜\0土曜日\0夕\0"
    "夕方\0夜\0夜中\0夜晚\0大\0大正\0宜\0宜家\0寻\0寻日\0尋\0尋日\0平\0平成\0年\0後\0後天\0後日\0於\0日\0日曜\0日曜日\0旧\0旧年\0早\0"
    "早上\0时\0明\0明天\0明年\0明後\0明後日\0明日\0明治\0星\0星期\0星期一\0星期三\0星期二\0星期五\0星期六\0星期四\0星期日\0昨\0昨天\0昨年\0"
    "昨日\0昭\0昭和\0昼\0時\0晚\0晚上\0月\0月份\0月曜\0月曜日\0朝\0朝早\0木\0木曜\0木曜日\0本\0本周\0本星\0本星期\0本月\0本週\0来\0来年\0"
    "来月\0来週\0正\0正午\0民\0民国\0民國\0水\0水曜\0水曜日\0清\0清晨\0火\0火曜\0火曜日\0点\0现\0现在\0現\0現在\0真\0真夜\0真夜中\0秒\0"
    "聽\0聽日\0舊\0舊年\0號\0週\0週一\0週三\0週二\0週五\0週六\0週四\0週日\0金\0金曜\0金曜日\0點\0ꀃ\0ꀃꑍ\0ꀋ\0ꀋꃋ\0ꀋꃋꋋ\0ꀋꃋꋋꁮ\0"
    "ꀋꃋꋋꁮꆪ\0ꀋꃋꋋꆏ\0ꀋꃋꋋꆏꊂ\0ꀋꃋꎼ\0ꀋꃋꎼꈎ\0ꀋꅔ\0ꀋꅔꉇ\0ꀋꉊ\0ꀋꉊꄹ\0ꀋꉊꄹꈎ\0ꁯ\0ꁯꋒ\0ꂴ\0ꂴꁮ\0ꂴꁮꆪ\0ꃆ\0ꃆꏂ\0ꃆꏂꑍ\0ꃘ\0"
    "ꃘꆪ\0ꆏ\0ꆏꃘ\0ꆏꇖ\0ꆏꉬ\0ꆏꊂ\0ꆏꊂꂴ\0ꆏꊂꂴꂶ\0ꆏꊂꂴꂶꌠ\0ꆏꊂꃘ\0ꆏꊂꇖ\0ꆏꊂꉬ\0ꆏꊂꊁ\0ꆏꊂꊁꂶ\0ꆏꊂꊁꂶꌠ\0ꆏꊂꋍ\0ꆏꊂꌕ\0ꆏꊂꑍ\0"
    "ꆏꋍ\0ꆏꌕ\0ꆏꑍ\0ꇖ\0ꇖꆪ\0ꈬ\0ꈬꆪ\0ꉆ\0ꉆꆪ\0ꉬ\0ꉬꆪ\0ꊁ\0ꊁꁮ\0ꊁꁮꆪ\0ꊯ\0ꊯꊪ\0ꊯꊪꆪ\0ꊰ\0ꊰꆪ\0ꊰꑋ\0ꊰꑋꆪ\0ꋍ\0ꋍꆪ\0ꌕ\0"
    "ꌕꀿ\0ꌕꀿꑍ\0ꌕꆪ\0ꎴ\0ꎴꂿ\0ꎴꂿꋍ\0ꎴꂿꋍꑍ\0ꎸ\0ꎸꄑ\0ꏃ\0ꏃꆪ\0ꑍ\0ꑍꆪ\0ꑎ\0ꑎꉐ\0ꑎꉐꄻ\0ꑎꉐꄻꈎ\0ꑬ\0ꑬꆏ\0ꑬꆏꑍ\0ꔞꘋ\0"
    "ꔞꘋꕔꕿ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0ꕾꖺ\0ꖑꕱ\0ꖢꖕ\0ꖨꖕ\0"
    "ꖨꖕ ꕪꕴ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0"
    "ꭰꮕᏹ\0ꭱꮨ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0"
    "ꭷꭶ\0ꭷꭶꮅ\0ꭷꮈꭲ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ\0ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ\0ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ\0"
    "ꮎꮏ #\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0ꮎꮏ # ꭲꭶ\0ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0"
    "ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭷꮈ\0ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0"
    "ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0"
    "ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0ꮖꮝꭼ\0ꮘꮥꮎ\0ꮙꮕꭿ\0ꮜꮎꮄ\0ꮜꮎꮄꭲ\0ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0"
    "ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0ꮥꮎ\0ꮪꮅ\0ꮪꮅꮝꮧ\0ꮪꮒ\0ꮪꮒꮕꮧ\0ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0"
    "ꮷꮎꭹꮆꮝꮧ\0그\0그저\0그저께\0금\0금요\0금요일\0내\0내년\0내일\0년\0다\0다음\0다음 달\0다음 주\0모\0모레\0목\0목요\0목요일\0밤\0방\0"
    "방금\0분\0수\0수요\0수요일\0시\0아\0아침\0어\0어제\0오\0오늘\0오전\0오후\0올\0올해\0월\0월요\0월요일\0이\0이번\0이번 달\0이번 주\0"
    "일\0일요\0일요일\0자\0자정\0작\0작년\0저\0저녁\0정\0정오\0지\0지금\0지난\0지난달\0지난주\0초\0토\0토요\0토요일\0화\0화요\0화요일\0"
    "𐐁𐐹𐑉\0𐐁𐐹𐑉𐐮𐑊\0𐐂𐑀\0𐐂𐑀𐐲𐑅𐐻\0𐐈𐐣\0",
    "𐐉𐐿𐐻\0𐐉𐐿𐐻𐐬𐐺𐐲𐑉\0𐐎𐐯𐑌\0𐐎𐐯𐑌𐑆𐐼𐐩\0𐐏𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐑𐐣\0𐐓𐐭𐑆\0𐐓𐐭𐑆𐐼𐐩\0𐐓𐐲𐐼𐐩\0𐐓𐐲𐑋𐐱𐑉𐐬\0𐐔𐐨𐑅\0𐐔𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐖𐐭𐑊\0"
    "𐐖𐐭𐑊𐐴\0𐐖𐐭𐑌\0𐐖𐐰𐑌\0𐐖𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐐙𐐯𐐺\0𐐙𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐐙𐑉𐐴\0𐐙𐑉𐐴𐐼𐐩\0𐐛𐐲𐑉\0𐐛𐐲𐑉𐑆𐐼𐐩\0𐐜\0𐐜 𐐼𐐩\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉\0"
    "𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉 𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐝𐐯𐐹\0𐐝𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐐝𐐰𐐻\0𐐝𐐰𐐻𐐲𐑉𐐼𐐩\0𐐝𐐲𐑌\0"
    "𐐝𐐲𐑌𐐼𐐩\0𐐣𐐩\0𐐣𐐪𐑉\0𐐣𐐪𐑉𐐽\0𐐣𐐲𐑌\0𐐣𐐲𐑌𐐼𐐩\0𐐤𐐬𐑂\0𐐤𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐐰𐑋\0𐐹𐑋\0𐑐𐑥\0𐑑𐑵\0𐑑𐑵𐑟𐑛𐑱\0𐑓𐑧\0𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0𐑓𐑮\0"
    "𐑓𐑮𐑲𐑛𐑱\0𐑔𐑻\0𐑔𐑻𐑟𐑛𐑱\0𐑕𐑧\0𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0𐑕𐑨\0𐑕𐑨𐑛𐑻𐑛𐑱\0𐑕𐑭\0𐑕𐑭𐑙𐑛𐑱\0𐑛𐑭\0𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0𐑡𐑨\0𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0𐑡𐑫\0"
    "𐑡𐑫𐑤𐑲\0𐑡𐑵\0𐑡𐑵𐑯\0𐑢𐑧\0𐑢𐑧𐑙𐑟𐑛𐑱\0𐑥𐑭\0𐑥𐑭𐑙𐑛𐑱\0𐑥𐑱\0𐑥𐑸\0𐑥𐑸𐑗\0𐑨𐑥\0𐑪𐑜\0𐑪𐑜𐑭𐑕𐑑\0𐑯𐑴\0𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0𐑱𐑐\0𐑱𐑐𐑮𐑭𐑤\0"
    "𐑷𐑒\0𐑷𐑒𐑑𐑴𐑚𐑸\0𐒰𐓧𐓣\0𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐒹𐓘𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐒹𐓘𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓣\0"
    "𐒹𐓘𐓬𐓘 𐓈𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0"
    "𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐒿𐓟𐓜𐓛\0𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓟𐓵𐓪𐓬𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐓄𐓘𐓡𐓛𐓧𐓟\0𐓄𐓟𐓵𐓪𐓬𐓘\0"
    "𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 #\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴁𐴡𐴏𐴥𐴡𐴌\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴏𐴠𐴑𐴤𐴠𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴞𐴕𐴥𐴡𐴄\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠\0𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0"
    "𐴒𐴠𐴓𐴊𐴠\0𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0",
    "𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0𑄃𑄬\0"
    "𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬\0"
    "𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄧𑄘𑄬\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄳𑄠𑄬\0"
    "𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0𑄎𑄬𑄢𑄧\0𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0"
    "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬\0𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0𑄜𑄬𑄛𑄴\0"
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
    "𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0",
    "𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0𞤲𞥋𞤣𞤵𞥅\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮\0"
    "𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫\0𞤶𞤢𞤲𞤺𞤮\0𞤶𞤮𞥅𞤲𞤭\0𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0"
    "𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0",
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
	{1359,0}, {1369,0}, {1381,38}, {1398,0}, {1404,40}, {1416,40}, {1426,0}, {1435,40}, {1450,0},
	{1455,0}, {1462,38}, {1474,0}, {1482,41}, {1493,10}, {1501,0}, {1512,0}, {1527,39}, {1546,0},
	{1555,0}, {1566,38}, {1582,0}, {1591,0}, {1602,38}, {1618,0}, {1624,42}, {1635,0}, {1643,10},
	{1654,0}, {1662,43}, {1675,0}, {1688,44}, {1706,0}, {1714,0}, {1726,45}, {1748,0}, {1753,0},
	{1760,46}, {1772,0}, {1780,0}, {1790,46}, {1805,0}, {1814,0}, {1825,46}, {1841,0}, {1845,47},
	{1853,48}, {1863,12}, {1870,0}, {1875,48}, {1886,0}, {1892,49}, {1905,0}, {1911,49}, {1924,50},
	{1938,51}, {1950,0}, {1958,48}, {1972,0}, {1979,51}, {1992,0}, {2000,50}, {2016,0}, {2024,48},
	{2038,0}, {2047,52}, {2061,53}, {2076,54}, {2090,0}, {2101,55}, {2118,0}, {2132,55}, {2152,0},
	{2161,56}, {2176,0}, {2188,57}, {2206,0}, {2212,47}, {2222,0}, {2229,47}, {2240,47}, {2252,0},
	{2263,0}, {2277,58}, {2294,0}, {2299,0}, {2307,0}, {2319,59}, {2335,0}, {2341,60}, {2351,0},
	{2359,60}, {2371,0}, {2378,12}, {2388,0}, {2397,61}, {2414,62}, {2428,0}, {2436,63}, {2454,0},
	{2467,64}, {2485,0}, {2491,50}, {2505,0}, {2513,0}, {2525,65}, {2541,0}, {2547,66}, {2559,0},
	{2566,66}, {2579,0}, {2585,0}, {2593,67}, {2606,68}, {2618,0}, {2625,0}, {2634,67}, {2648,68},
	{2661,0}, {2670,69}, {2684,69}, {2698,70}, {2716,0}, {2726,69}, {2741,70}, {2760,0}, {2769,69},
	{2783,70}, {2798,0}, {2804,71}, {2815,72}, {2827,0}, {2834,73}, {2851,0}, {2858,73}, {2875,0},
	{2882,0}, {2893,65}, {2908,0}, {2917,0}, {2930,65}, {2947,0}, {2953,74}, {2964,75}, {2972,75},
	{2982,0}, {2989,0}, {2999,76}, {3014,0}, {3024,0}, {3037,58}, {3053,0}, {3058,52}, {3068,53},
	{3079,0}, {3085,69}, {3096,70}, {3108,0}, {3114,77}, {3125,0}, {3132,77}, {3144,0}, {3151,55},
	{3162,0}, {3168,64}, {3179,0}, {3187,77}, {3200,0}, {3204,6}, {3211,0}, {3218,78}, {3231,0},
	{3237,0}, {3246,79}, {3258,0}, {3267,80}, {3279,0}, {3288,0}, {3300,79}, {3315,0}, {3321,6},
	{3330,0}, {3335,81}, {3346,82}, {3352,0}, {3360,82}, {3376,0}, {3382,0}, {3391,83}, {3407,0},
	{3413,0}, {3422,84}, {3434,0}, {3444,0}, {3457,41}, {3473,0}, {3481,0}, {3492,85}, {3506,0},
	{3510,86}, {3517,87}, {3524,88}, {3533,89}, {3541,0}, {3552,90}, {3569,91}, {3585,0}, {3590,86},
	{3598,0}, {3607,92}, {3621,93}, {3636,0}, {3643,94}, {3656,0}, {3665,95}, {3678,0}, {3688,95},
	{3702,0}, {3708,96}, {3720,0}, {3729,86}, {3741,0}, {3750,86}, {3762,0}, {3769,88}, {3781,0},
	{3790,88}, {3804,0}, {3814,88}, {3829,0}, {3839,88}, {3854,0}, {3863,97}, {3876,0}, {3882,98},
	{3896,87}, {3905,99}, {3916,100}, {3928,89}, {3937,0}, {3947,97}, {3961,0}, {3965,101},
	{3973,102}, {3980,0}, {3988,103}, {4000,104}, {4009,105}, {4016,106}, {4025,106}, {4038,0},
	{4045,107}, {4056,0}, {4064,108}, {4078,109}, {4091,110}, {4105,0}, {4116,111}, {4133,0},
	{4141,112}, {4154,113}, {4168,0}, {4175,114}, {4187,0}, {4199,104}, {4216,0}, {4224,115},
	{4240,116}, {4253,0}, {4259,105}, {4268,117}, {4278,0}, {4286,105}, {4297,117}, {4308,0},
	{4314,118}, {4326,119}, {4333,0}, {4342,119}, {4359,0}, {4364,109}, {4374,110}, {4385,0},
	{4396,120}, {4413,0}, {4421,121}, {4435,122}, {4445,0}, {4456,122}, {4475,0}, {4482,123},
	{4495,124}, {4508,0}, {4516,123}, {4530,124}, {4544,0}, {4551,101}, {4562,0}, {4570,101},
	{4582,0}, {4587,101}, {4596,125}, {4606,93}, {4617,124}, {4628,0}, {4634,101}, {4644,0},
	{4653,0}, {4664,127}, {4680,0}, {4687,106}, {4699,106}, {4715,0}, {4723,15}, {4740,0},
	{4745,128}, {4758,129}, {4768,0}, {4780,130}, {4798,0}, {4808,130}, {4822,0}, {4833,16},
	{4853,0}, {4864,131}, {4882,0}, {4892,132}, {4909,0}, {4921,17}, {4942,0}, {4953,133}, {4973,0},
	{4985,132}, {5006,0}, {5010,0}, {5018,134}, {5032,135}, {5043,136}, {5053,0}, {5060,135},
	{5074,137}, {5089,0}, {5096,0}, {5107,134}, {5124,136}, {5137,0}, {5145,134}, {5158,136},
	{5175,0}, {5184,134}, {5198,136}, {5216,0}, {5222,138}, {5238,139}, {5249,0}, {5260,140},
	{5276,0}, {5285,37}, {5304,36}, {5318,37}, {5336,0}, {5346,36}, {5361,37}, {5380,0}, {5387,0},
	{5397,141}, {5412,0}, {5419,142}, {5430,0}, {5438,143}, {5453,0}, {5457,144}, {5466,145},
	{5476,0}, {5481,146}, {5493,147}, {5505,0}, {5511,148}, {5523,0}, {5532,149}, {5547,0},
	{5553,144}, {5564,150}, {5577,0}, {5589,146}, {5608,0}, {5619,147}, {5637,0}, {5649,147},
	{5668,0}, {5673,0}, {5680,151}, {5692,0}, {5703,0}, {5718,152}, {5737,0}, {5743,153}, {5754,0},
	{5761,153}, {5773,0}, {5781,0}, {5793,152}, {5809,0}, {5818,0}, {5831,2}, {5854,0}, {5858,0},
	{5864,154}, {5875,155}, {5883,156}, {5894,157}, {5904,0}, {5913,158}, {5928,0}, {5939,158},
	{5956,0}, {5964,159}, {5979,160}, {5995,0}, {6004,159}, {6020,0}, {6030,160}, {6048,0},
	{6055,161}, {6068,0}, {6078,162}, {6093,163}, {6109,0}, {6117,164}, {6131,0}, {6141,164},
	{6157,0}, {6165,0}, {6177,165}, {6195,0}, {6208,165}, {6226,166}, {6248,0}, {6255,0},
	{6266,165}, {6283,166}, {6296,0}, {6308,167}, {6326,0}, {6341,168}, {6364,0}, {6370,0},
	{6378,38}, {6391,0}, {6401,0}, {6413,38}, {6430,0}, {6435,159}, {6447,169}, {6458,0},
	{6464,169}, {6476,0}, {6487,170}, {6504,171}, {6520,0}, {6528,172}, {6546,0}, {6559,173},
	{6577,0}, {6585,174}, {6599,0}, {6608,174}, {6623,0}, {6629,175}, {6642,0}, {6649,0},
	{6658,176}, {6672,177}, {6682,0}, {6690,0}, {6700,176}, {6715,178}, {6729,0}, {6736,177},
	{6746,0}, {6752,179}, {6763,0}, {6769,180}, {6780,0}, {6786,0}, {6794,181}, {6807,0}, {6818,0},
	{6833,182}, {6852,0}, {6860,0}, {6872,183}, {6888,0}, {6894,184}, {6905,0}, {6914,184},
	{6928,185}, {6939,185}, {6952,0}, {6961,184}, {6975,0}, {6980,0}, {6987,181}, {6999,0},
	{7006,186}, {7018,0}, {7028,186}, {7043,0}, {7054,186}, {7070,0}, {7081,186}, {7097,0},
	{7108,186}, {7124,0}, {7130,0}, {7138,154}, {7151,187}, {7162,155}, {7172,188}, {7183,0},
	{7193,189}, {7213,190}, {7224,191}, {7233,192}, {7246,193}, {7260,194}, {7270,195}, {7281,0},
	{7290,196}, {7304,197}, {7315,198}, {7324,199}, {7337,200}, {7349,201}, {7362,202}, {7373,202},
	{7388,203}, {7400,157}, {7412,204}, {7424,205}, {7436,206}, {7449,207}, {7460,11}, {7469,208},
	{7479,0}, {7488,180}, {7502,0}, {7516,179}, {7535,0}, {7543,195}, {7556,0}, {7567,0},
	{7582,209}, {7601,0}, {7608,155}, {7619,0}, {7628,187}, {7642,210}, {7651,210}, {7662,0},
	{7672,188}, {7687,188}, {7702,205}, {7721,205}, {7737,0}, {7748,188}, {7764,188}, {7780,205},
	{7800,0}, {7808,187}, {7821,211}, {7836,212}, {7848,198}, {7859,207}, {7872,0}, {7881,194},
	{7894,0}, {7906,196}, {7923,203}, {7938,0}, {7948,203}, {7964,208}, {7975,0}, {7984,155},
	{8000,192}, {8016,0}, {8028,196}, {8045,197}, {8059,200}, {8074,207}, {8088,0}, {8098,193},
	{8116,212}, {8130,0}, {8140,155}, {8154,0}, {8163,190}, {8177,191}, {8189,194}, {8202,201},
	{8218,0}, {8227,0}, {8240,189}, {8263,191}, {8275,0}, {8285,0}, {8297,154}, {8314,213},
	{8330,0}, {8339,211}, {8355,0}, {8364,157}, {8379,0}, {8390,157}, {8407,0}, {8416,0},
	{8427,154}, {8443,214}, {8458,202}, {8472,202}, {8490,215}, {8501,0}, {8510,207}, {8524,0},
	{8533,192}, {8549,193}, {8566,0}, {8577,199}, {8595,0}, {8606,206}, {8624,0}, {8636,206},
	{8655,0}, {8665,0}, {8679,182}, {8697,0}, {8710,0}, {8727,182}, {8748,0}, {8755,0}, {8766,183},
	{8781,0}, {8790,0}, {8803,183}, {8820,0}, {8826,0}, {8835,84}, {8847,0}, {8854,156}, {8868,0},
	{8874,9}, {8883,0}, {8890,158}, {8901,0}, {8907,158}, {8917,0}, {8923,164}, {8935,0},
	{8941,174}, {8953,0}, {8959,173}, {8970,0}, {8975,216}, {8984,162}, {8994,163}, {9005,0},
	{9014,217}, {9027,0}, {9037,217}, {9051,0}, {9058,0}, {9068,0}, {9082,218}, {9100,0},
	{9108,216}, {9120,0}, {9129,216}, {9142,0}, {9148,216}, {9158,168}, {9167,0}, {9173,216},
	{9183,0}, {9190,0}, {9200,219}, {9215,0}, {9221,0}, {9230,85}, {9242,0}, {9250,0}, {9261,85},
	{9275,0}, {9283,11}, {9294,0}, {9298,0}, {9307,0}, {9319,0}, {9338,0}, {9359,127}, {9385,0},
	{9395,0}, {9407,127}, {9424,0}, {9430,220}, {9441,221}, {9454,0}, {9463,220}, {9477,221},
	{9493,0}, {9499,222}, {9511,0}, {9517,223}, {9529,224}, {9537,0}, {9546,224}, {9563,0},
	{9572,225}, {9588,0}, {9595,226}, {9608,0}, {9615,0}, {9624,227}, {9638,0}, {9648,0},
	{9660,227}, {9677,0}, {9681,0}, {9687,228}, {9698,0}, {9714,0}, {9733,41}, {9755,0}, {9762,229},
	{9775,0}, {9782,230}, {9793,0}, {9799,0}, {9807,228}, {9820,102}, {9829,231}, {9841,232},
	{9849,0}, {9856,0}, {9865,228}, {9879,0}, {9890,233}, {9911,0}, {9920,232}, {9937,0},
	{9944,234}, {9957,0}, {9963,102}, {9972,235}, {9985,0}, {9994,236}, {10008,0}, {10015,235},
	{10029,0}, {10034,237}, {10045,0}, {10053,238}, {10067,0}, {10071,239}, {10080,240}, {10091,0},
	{10099,239}, {10112,240}, {10127,0}, {10135,241}, {10150,0}, {10159,241}, {10175,0},
	{10184,242}, {10200,0}, {10208,243}, {10226,0}, {10233,244}, {10246,0}, {10256,245},
	{10274,245}, {10282,0}, {10289,246}, {10302,247}, {10314,0}, {10319,242}, {10331,241},
	{10343,0}, {10350,248}, {10363,249}, {10377,250}, {10392,251}, {10407,252}, {10421,253},
	{10432,225}, {10446,0}, {10454,254}, {10468,255}, {10481,0}, {10487,153}, {10498,0},
	{10505,153}, {10517,0}, {10521,0}, {10527,256}, {10538,257}, {10547,258}, {10554,259},
	{10565,260}, {10576,261}, {10586,262}, {10597,263}, {10606,80}, {10613,0}, {10618,264},
	{10628,265}, {10639,0}, {10645,0}, {10654,266}, {10670,0}, {10679,267}, {10694,0}, {10706,267},
	{10724,0}, {10731,268}, {10743,269}, {10756,0}, {10763,270}, {10778,271}, {10790,272},
	{10802,265}, {10815,0}, {10821,273}, {10830,274}, {10840,0}, {10848,273}, {10859,274},
	{10870,0}, {10877,275}, {10890,0}, {10899,276}, {10916,277}, {10930,278}, {10945,0},
	{10954,279}, {10969,0}, {10981,279}, {10999,0}, {11006,280}, {11023,0}, {11029,267}, {11039,0},
	{11046,0}, {11055,281}, {11069,0}, {11081,0}, {11097,282}, {11117,0}, {11132,0}, {11151,282},
	{11174,0}, {11186,0}, {11200,281}, {11219,0}, {11232,0}, {11247,281}, {11267,0}, {11273,283},
	{11283,258}, {11292,284}, {11306,285}, {11317,286}, {11329,287}, {11341,0}, {11350,283},
	{11363,285}, {11377,286}, {11392,0}, {11402,284}, {11420,0}, {11431,284}, {11450,0},
	{11460,258}, {11473,0}, {11483,258}, {11496,0}, {11506,283}, {11520,0}, {11529,288}, {11545,0},
	{11555,288}, {11572,0}, {11579,283}, {11590,0}, {11600,287}, {11616,0}, {11627,287}, {11644,0},
	{11650,0}, {11658,256}, {11671,0}, {11681,289}, {11701,290}, {11712,290}, {11727,0},
	{11736,290}, {11750,290}, {11768,0}, {11778,0}, {11792,289}, {11816,291}, {11832,0}, {11843,0},
	{11856,256}, {11874,0}, {11884,0}, {11896,256}, {11913,292}, {11925,0}, {11931,293},
	{11942,294}, {11953,257}, {11964,295}, {11974,0}, {11983,296}, {12000,297}, {12009,298},
	{12022,261}, {12034,299}, {12046,300}, {12058,263}, {12069,301}, {12079,0}, {12090,302},
	{12107,303}, {12123,0}, {12131,0}, {12142,0}, {12157,304}, {12176,0}, {12185,293}, {12199,0},
	{12209,295}, {12223,0}, {12236,296}, {12254,305}, {12265,305}, {12278,0}, {12288,259},
	{12305,306}, {12319,0}, {12332,296}, {12350,0}, {12361,306}, {12376,0}, {12387,259}, {12405,0},
	{12415,295}, {12429,0}, {12438,261}, {12453,263}, {12467,0}, {12477,294}, {12492,294},
	{12507,300}, {12526,0}, {12537,294}, {12553,294}, {12569,300}, {12589,300}, {12606,0},
	{12616,263}, {12631,0}, {12641,257}, {12656,298}, {12673,0}, {12683,263}, {12698,0},
	{12709,260}, {12727,0}, {12736,297}, {12748,301}, {12760,0}, {12770,262}, {12787,0},
	{12798,262}, {12816,0}, {12822,0}, {12832,307}, {12847,307}, {12858,0}, {12867,0}, {12880,307},
	{12898,307}, {12912,308}, {12923,0}, {12933,309}, {12949,0}, {12956,310}, {12967,0},
	{12974,311}, {12987,0}, {12999,311}, {13017,0}, {13030,311}, {13049,0}, {13060,312}, {13078,0},
	{13090,312}, {13109,0}, {13116,313}, {13126,0}, {13138,313}, {13153,0}, {13165,313}, {13180,0},
	{13188,0}, {13198,281}, {13213,0}, {13226,0}, {13243,282}, {13264,0}, {13277,0}, {13292,281},
	{13312,0}, {13320,0}, {13330,314}, {13345,0}, {13356,0}, {13369,314}, {13387,0}, {13396,315},
	{13409,0}, {13418,315}, {13431,0}, {13437,0}, {13446,316}, {13462,0}, {13471,317}, {13487,0},
	{13496,0}, {13508,316}, {13527,0}, {13534,8}, {13544,0}, {13553,8}, {13565,0}, {13570,318},
	{13580,278}, {13591,0}, {13597,279}, {13607,0}, {13614,310}, {13625,0}, {13632,319}, {13645,0},
	{13655,320}, {13671,0}, {13678,0}, {13687,314}, {13701,0}, {13711,0}, {13723,314}, {13740,0},
	{13749,321}, {13764,0}, {13776,322}, {13794,0}, {13802,323}, {13815,324}, {13825,324},
	{13837,0}, {13841,325}, {13850,326}, {13861,327}, {13872,328}, {13882,329}, {13893,0},
	{13901,330}, {13914,0}, {13927,331}, {13945,0}, {13952,0}, {13963,332}, {13984,0}, {13991,333},
	{14008,0}, {14015,334}, {14026,0}, {14034,335}, {14048,0}, {14054,336}, {14065,0}, {14073,328},
	{14087,0}, {14094,337}, {14107,0}, {14115,337}, {14129,0}, {14136,328}, {14149,0}, {14161,334},
	{14179,0}, {14186,338}, {14199,0}, {14207,325}, {14220,327}, {14235,0}, {14244,326}, {14260,0},
	{14268,329}, {14283,0}, {14292,329}, {14308,0}, {14315,339}, {14327,0}, {14337,339}, {14352,0},
	{14358,339}, {14369,0}, {14379,339}, {14394,0}, {14405,339}, {14421,0}, {14432,339}, {14448,0},
	{14452,340}, {14463,0}, {14470,0}, {14479,0}, {14494,0}, {14513,341}, {14536,0}, {14546,0},
	{14563,0}, {14582,127}, {14606,0}, {14615,127}, {14629,0}, {14639,0}, {14651,0}, {14669,0},
	{14691,341}, {14717,0}, {14723,342}, {14735,0}, {14742,342}, {14755,0}, {14764,131},
	{14780,343}, {14788,0}, {14795,344}, {14808,0}, {14816,133}, {14834,0}, {14840,340},
	{14853,345}, {14867,0}, {14871,346}, {14882,347}, {14892,348}, {14903,0}, {14910,0},
	{14921,349}, {14938,350}, {14951,0}, {14960,349}, {14974,0}, {14987,349}, {15006,350},
	{15024,0}, {15032,349}, {15045,0}, {15057,349}, {15075,350}, {15091,350}, {15108,350},
	{15122,0}, {15127,347}, {15138,0}, {15147,351}, {15163,0}, {15173,351}, {15190,0}, {15199,352},
	{15215,0}, {15222,347}, {15235,0}, {15243,347}, {15257,0}, {15263,0}, {15272,353}, {15286,0},
	{15292,9}, {15301,0}, {15308,0}, {15318,353}, {15333,0}, {15338,352}, {15350,351}, {15362,0},
	{15370,10}, {15381,0}, {15387,354}, {15398,0}, {15406,354}, {15419,355}, {15427,355}, {15437,0},
	{15445,356}, {15458,0}, {15467,356}, {15481,357}, {15490,357}, {15501,0}, {15509,11}, {15520,0},
	{15529,346}, {15545,0}, {15553,348}, {15568,0}, {15577,348}, {15593,0}, {15597,358},
	{15605,359}, {15616,0}, {15622,0}, {15631,360}, {15647,0}, {15655,0}, {15666,360}, {15684,0},
	{15689,0}, {15697,361}, {15712,0}, {15719,358}, {15730,359}, {15744,362}, {15759,0},
	{15767,358}, {15779,0}, {15786,0}, {15796,361}, {15813,0}, {15820,359}, {15834,0}, {15842,362},
	{15858,0}, {15864,0}, {15873,0}, {15886,363}, {15903,0}, {15910,364}, {15921,0}, {15929,364},
	{15941,0}, {15946,358}, {15955,112}, {15965,113}, {15976,0}, {15982,358}, {15992,0}, {16000,0},
	{16008,365}, {16019,0}, {16029,0}, {16042,365}, {16058,0}, {16066,366}, {16078,0}, {16085,366},
	{16096,0}, {16100,367}, {16108,368}, {16115,369}, {16123,0}, {16130,0}, {16141,370},
	{16157,370}, {16169,0}, {16176,367}, {16187,0}, {16195,367}, {16207,0}, {16213,0}, {16222,0},
	{16235,371}, {16252,0}, {16258,372}, {16270,373}, {16281,374}, {16293,0}, {16302,375},
	{16317,0}, {16322,367}, {16331,268}, {16341,269}, {16352,0}, {16358,367}, {16368,0},
	{16374,368}, {16383,369}, {16392,0}, {16399,12}, {16409,0}, {16419,376}, {16436,0}, {16447,376},
	{16465,0}, {16470,377}, {16484,0}, {16493,378}, {16511,0}, {16520,379}, {16538,0}, {16549,379},
	{16569,0}, {16576,380}, {16592,0}, {16597,381}, {16611,0}, {16616,382}, {16630,0}, {16635,383},
	{16649,0}, {16656,384}, {16674,385}, {16690,385}, {16708,386}, {16724,0}, {16733,387},
	{16753,388}, {16766,389}, {16790,387}, {16814,390}, {16827,0}, {16834,391}, {16852,392},
	{16870,0}, {16879,393}, {16899,394}, {16919,0}, {16930,391}, {16952,394}, {16974,0},
	{16991,392}, {17019,393}, {17047,0}, {17058,395}, {17078,396}, {17095,0}, {17104,397},
	{17122,0}, {17133,397}, {17153,398}, {17170,0}, {17175,399}, {17193,400}, {17211,0},
	{17220,401}, {17242,0}, {17253,401}, {17275,402}, {17297,0}, {17308,399}, {17332,400},
	{17356,0}, {17361,403}, {17377,404}, {17391,0}, {17402,405}, {17422,0}, {17437,405}, {17461,0},
	{17478,405}, {17504,0}, {17521,405}, {17547,0}, {17560,404}, {17582,0}, {17593,404}, {17613,0},
	{17622,403}, {17642,404}, {17660,406}, {17678,0}, {17689,403}, {17711,404}, {17731,0},
	{17744,406}, {17766,0}, {17781,406}, {17805,0}, {17820,406}, {17844,0}, {17849,407},
	{17867,408}, {17885,0}, {17894,409}, {17910,0}, {17925,56}, {17951,409}, {17973,0}, {17994,57},
	{18024,0}, {18031,407}, {18051,408}, {18071,0}, {18082,410}, {18104,411}, {18124,0},
	{18135,412}, {18155,0}, {18168,412}, {18190,0}, {18197,410}, {18215,411}, {18231,0},
	{18242,410}, {18264,0}, {18273,410}, {18293,412}, {18311,411}, {18329,0}, {18338,412},
	{18356,411}, {18374,0}, {18385,411}, {18405,0}, {18418,0}, {18448,3}, {18489,4}, {18528,0},
	{18535,413}, {18551,414}, {18564,0}, {18569,415}, {18585,416}, {18601,0}, {18616,417},
	{18642,418}, {18666,0}, {18675,415}, {18695,419}, {18715,420}, {18735,0}, {18750,416},
	{18776,419}, {18802,0}, {18811,372}, {18831,0}, {18846,375}, {18870,0}, {18879,421},
	{18897,422}, {18912,0}, {18921,423}, {18943,148}, {18963,0}, {18978,149}, {19002,424},
	{19017,0}, {19026,425}, {19046,426}, {19066,427}, {19086,0}, {19108,428}, {19145,0},
	{19160,426}, {19186,0}, {19201,429}, {19227,430}, {19244,0}, {19255,431}, {19279,432},
	{19303,0}, {19316,431}, {19342,432}, {19368,0}, {19377,433}, {19395,434}, {19410,435},
	{19425,0}, {19430,403}, {19446,0}, {19455,403}, {19475,0}, {19480,436}, {19492,0}, {19501,437},
	{19521,438}, {19539,0}, {19552,437}, {19576,438}, {19598,0}, {19613,437}, {19639,438},
	{19663,0}, {19680,438}, {19706,0}, {19723,437}, {19751,0}, {19766,438}, {19790,0}, {19799,439},
	{19819,440}, {19839,441}, {19861,442}, {19881,443}, {19901,444}, {19923,445}, {19941,446},
	{19961,447}, {19979,0}, {20000,444}, {20026,446}, {20050,0}, {20063,439}, {20087,441},
	{20113,443}, {20137,445}, {20159,448}, {20178,449}, {20197,442}, {20227,0}, {20242,443},
	{20268,0}, {20283,443}, {20309,0}, {20326,440}, {20354,447}, {20380,0}, {20389,436}, {20405,0},
	{20414,450}, {20432,0}, {20447,450}, {20471,0}, {20486,450}, {20510,0}, {20525,450}, {20549,0},
	{20566,450}, {20592,0}, {20601,451}, {20621,452}, {20639,452}, {20659,0}, {20676,0},
	{20706,453}, {20751,454}, {20776,0}, {20789,452}, {20813,0}, {20832,451}, {20862,0},
	{20871,455}, {20891,0}, {20906,455}, {20932,0}, {20947,455}, {20973,0}, {20988,455}, {21014,0},
	{21031,0}, {21061,456}, {21106,457}, {21131,0}, {21138,237}, {21156,0}, {21169,238}, {21191,0},
	{21196,458}, {21210,0}, {21221,458}, {21241,0}, {21252,458}, {21272,0}, {21285,458}, {21307,0},
	{21316,459}, {21332,0}, {21341,458}, {21359,0}, {21364,460}, {21378,461}, {21390,462},
	{21404,463}, {21418,464}, {21432,0}, {21443,465}, {21465,460}, {21487,0}, {21504,465},
	{21532,0}, {21545,466}, {21569,467}, {21591,0}, {21606,468}, {21632,469}, {21658,0},
	{21669,470}, {21693,471}, {21717,0}, {21730,470}, {21756,471}, {21782,0}, {21791,472},
	{21811,473}, {21831,0}, {21844,472}, {21868,0}, {21887,473}, {21917,0}, {21926,474},
	{21946,475}, {21966,476}, {21986,477}, {22006,478}, {22024,478}, {22044,479}, {22064,480},
	{22086,481}, {22104,482}, {22124,483}, {22142,0}, {22157,474}, {22183,478}, {22209,479},
	{22235,462}, {22259,463}, {22283,480}, {22311,484}, {22335,482}, {22361,0}, {22382,477},
	{22414,0}, {22431,463}, {22457,485}, {22478,476}, {22510,0}, {22527,479}, {22555,462},
	{22581,463}, {22607,0}, {22624,479}, {22652,462}, {22678,0}, {22697,475}, {22727,483},
	{22755,0}, {22764,486}, {22786,0}, {22799,486}, {22825,487}, {22844,0}, {22855,319},
	{22877,488}, {22895,0}, {22912,320}, {22938,0}, {22947,461}, {22963,0}, {22972,489}, {22988,0},
	{23001,321}, {23025,489}, {23045,0}, {23064,322}, {23092,0}, {23099,488}, {23113,0}, {23122,0},
	{23144,490}, {23181,491}, {23198,0}, {23207,492}, {23225,0}, {23240,492}, {23264,493},
	{23285,0}, {23294,494}, {23312,0}, {23325,494}, {23347,495}, {23366,0}, {23375,0}, {23397,496},
	{23434,0}, {23453,0}, {23485,496}, {23532,497}, {23559,0}, {23568,498}, {23586,0}, {23603,498},
	{23629,0}, {23642,498}, {23664,0}, {23677,498}, {23699,0}, {23714,498}, {23738,0}, {23747,499},
	{23765,0}, {23782,499}, {23808,0}, {23821,499}, {23843,0}, {23858,499}, {23882,0}, {23895,499},
	{23917,0}, {23924,500}, {23944,0}, {23955,500}, {23979,501}, {24000,0}, {24007,502},
	{24023,503}, {24039,0}, {24054,503}, {24078,0}, {24095,503}, {24121,0}, {24138,503}, {24164,0},
	{24179,502}, {24203,0}, {24220,502}, {24246,0}, {24263,502}, {24289,0}, {24294,504},
	{24310,505}, {24324,0}, {24339,504}, {24365,505}, {24389,0}, {24394,506}, {24410,0}, {24421,0},
	{24445,507}, {24484,508}, {24503,0}, {24512,506}, {24532,0}, {24543,506}, {24565,0},
	{24578,506}, {24602,0}, {24607,509}, {24625,510}, {24643,0}, {24650,509}, {24670,510},
	{24690,0}, {24697,0}, {24717,511}, {24752,512}, {24767,0}, {24776,513}, {24798,0}, {24809,513},
	{24833,514}, {24850,0}, {24855,515}, {24873,0}, {24882,515}, {24904,0}, {24921,515},
	{24951,516}, {24974,0}, {24983,517}, {25005,518}, {25020,0}, {25025,519}, {25037,0},
	{25050,108}, {25074,519}, {25094,0}, {25113,111}, {25141,0}, {25156,520}, {25182,521},
	{25206,0}, {25217,522}, {25237,523}, {25250,0}, {25255,524}, {25269,525}, {25279,0},
	{25288,524}, {25306,525}, {25319,0}, {25328,526}, {25346,527}, {25360,0}, {25373,526},
	{25395,527}, {25412,0}, {25417,528}, {25431,0}, {25450,528}, {25478,529}, {25501,0},
	{25510,528}, {25528,529}, {25542,0}, {25547,530}, {25561,0}, {25572,530}, {25592,531},
	{25607,0}, {25612,532}, {25626,533}, {25636,0}, {25647,532}, {25667,533}, {25682,0},
	{25689,534}, {25705,535}, {25716,0}, {25727,536}, {25747,0}, {25754,384}, {25772,0},
	{25785,389}, {25809,0}, {25820,391}, {25842,0}, {25859,392}, {25887,0}, {25898,43}, {25918,0},
	{25931,330}, {25953,0}, {25966,537}, {25986,538}, {26006,539}, {26028,540}, {26048,539},
	{26066,0}, {26079,539}, {26101,0}, {26108,541}, {26124,0}, {26133,415}, {26153,0}, {26168,416},
	{26194,0}, {26203,542}, {26219,543}, {26235,0}, {26248,544}, {26268,542}, {26288,545},
	{26310,546}, {26330,0}, {26343,545}, {26365,0}, {26372,547}, {26386,548}, {26400,547},
	{26416,0}, {26427,548}, {26445,547}, {26465,0}, {26474,549}, {26490,550}, {26508,551},
	{26524,552}, {26540,0}, {26553,472}, {26577,0}, {26596,473}, {26626,0}, {26637,553},
	{26655,554}, {26673,555}, {26691,271}, {26711,556}, {26731,557}, {26749,0}, {26766,556},
	{26792,0}, {26801,558}, {26817,559}, {26833,560}, {26849,561}, {26869,562}, {26885,563},
	{26903,564}, {26915,0}, {26926,564}, {26940,0}, {26953,560}, {26973,563}, {26995,0},
	{27008,565}, {27036,0}, {27055,566}, {27085,0}, {27100,474}, {27126,0}, {27147,476}, {27179,0},
	{27192,567}, {27212,568}, {27232,567}, {27254,0}, {27267,569}, {27291,570}, {27307,0},
	{27322,570}, {27340,0}, {27355,571}, {27385,0}, {27406,572}, {27438,0}, {27447,573},
	{27463,574}, {27479,575}, {27495,0}, {27504,576}, {27520,577}, {27536,576}, {27554,0},
	{27563,578}, {27579,579}, {27595,578}, {27613,0}, {27622,580}, {27642,0}, {27653,581},
	{27667,0}, {27680,582}, {27704,0}, {27717,583}, {27733,0}, {27746,583}, {27762,0}, {27775,584},
	{27797,0}, {27812,584}, {27836,0}, {27849,195}, {27871,0}, {27884,585}, {27912,0}, {27931,586},
	{27961,0}, {27974,439}, {28000,0}, {28019,442}, {28049,0}, {28062,180}, {28084,0}, {28097,577},
	{28117,576}, {28139,0}, {28152,577}, {28172,576}, {28194,0}, {28205,114}, {28225,0},
	{28236,587}, {28258,0}, {28269,588}, {28283,0}, {28294,589}, {28312,590}, {28330,591},
	{28348,0}, {28359,587}, {28381,0}, {28392,588}, {28406,0}, {28415,592}, {28433,0}, {28444,592},
	{28464,0}, {28473,593}, {28497,0}, {28512,594}, {28538,0}, {28547,595}, {28571,0}, {28586,596},
	{28612,0}, {28625,597}, {28649,598}, {28665,0}, {28674,599}, {28692,599}, {28710,0},
	{28721,599}, {28741,599}, {28761,0}, {28770,425}, {28790,0}, {28805,429}, {28831,0},
	{28840,600}, {28864,0}, {28879,601}, {28905,0}, {28916,602}, {28938,603}, {28952,0},
	{28965,604}, {28985,605}, {29005,604}, {29027,0}, {29040,604}, {29060,604}, {29082,0},
	{29095,606}, {29123,0}, {29142,607}, {29172,0}, {29185,608}, {29205,0}, {29216,609},
	{29234,608}, {29252,609}, {29272,0}, {29283,609}, {29301,608}, {29319,609}, {29339,610},
	{29384,611}, {29426,610}, {29468,611}, {29507,0}, {29516,93}, {29538,612}, {29560,0},
	{29575,613}, {29606,614}, {29628,0}, {29643,615}, {29662,93}, {29690,612}, {29718,92},
	{29743,0}, {29761,616}, {29795,617}, {29819,0}, {29837,618}, {29871,619}, {29898,620},
	{29934,621}, {29967,620}, {30000,621}, {30030,0}, {30042,622}, {30070,623}, {30088,0},
	{30100,72}, {30125,624}, {30153,625}, {30172,71}, {30194,627}, {30212,628}, {30251,628},
	{30287,629}, {30320,75}, {30338,75}, {30362,0}, {30374,74}, {30399,0}, {30423,630}, {30460,0},
	{30493,631}, {30530,0}, {30542,632}, {30570,633}, {30589,0}, {30607,634}, {30641,635},
	{30665,0}, {30683,636}, {30717,637}, {30741,638}, {30786,638}, {30828,639}, {30867,0},
	{30879,163}, {30904,640}, {30932,641}, {30951,162}, {30973,0}, {30982,200}, {31004,642},
	{31026,0}, {31041,642}, {31069,0}, {31087,643}, {31109,0}, {31121,187}, {31146,0}, {31167,187},
	{31201,210}, {31228,210}, {31249,0}, {31264,200}, {31292,644}, {31323,645}, {31345,197},
	{31370,0}, {31385,646}, {31419,647}, {31450,0}, {31468,648}, {31502,649}, {31526,646},
	{31568,647}, {31607,646}, {31646,647}, {31682,0}, {31700,187}, {31731,0}, {31749,650},
	{31783,651}, {31807,0}, {31828,652}, {31862,0}, {31892,653}, {31926,0}, {31938,184}, {31963,0},
	{32000,184}, {32034,0}, {32055,184}, {32089,185}, {32119,185}, {32155,0}, {32164,354},
	{32186,0}, {32201,354}, {32229,355}, {32253,355}, {32268,0}, {32283,654}, {32308,269},
	{32336,268}, {32361,655}, {32382,656}, {32421,657}, {32457,656}, {32493,657}, {32526,0},
	{32541,356}, {32569,0}, {32590,356}, {32624,357}, {32654,357}, {32675,0}, {32681,658},
	{32700,0}, {32718,658}, {32749,0}, {32770,659}, {32795,0}, {32813,323}, {32844,0}, {32868,323},
	{32905,324}, {32938,324}, {32962,0}, {32983,113}, {33017,660}, {33054,661}, {33082,112},
	{33113,0}, {33134,662}, {33171,663}, {33201,0}, {33213,664}, {33241,665}, {33259,0},
	{33271,666}, {33296,0}, {33320,667}, {33348,0}, {33360,293}, {33385,0}, {33403,293},
	{33434,305}, {33458,305}, {33488,0}, {33497,286}, {33519,668}, {33547,669}, {33572,0},
	{33590,286}, {33621,285}, {33649,668}, {33691,669}, {33730,668}, {33769,669}, {33805,0},
	{33826,670}, {33863,671}, {33891,0}, {33915,672}, {33955,673}, {33985,0}, {34009,674},
	{34049,675}, {34079,0}, {34097,676}, {34131,677}, {34155,0}, {34182,678}, {34213,679},
	{34253,0}, {34271,680}, {34299,681}, {34336,682}, {34357,683}, {34381,0}, {34405,684},
	{34448,685}, {34475,0}, {34487,686}, {34509,687}, {34540,688}, {34555,0}, {34573,689},
	{34607,0}, {34619,690}, {34650,691}, {34665,692}, {34680,0}, {34695,693}, {34729,0},
	{34741,694}, {34763,0}, {34775,695}, {34806,696}, {34821,0}, {34839,697}, {34867,698},
	{34904,699}, {34925,700}, {34946,0}, {34967,701}, {34998,702}, {35038,703}, {35062,704},
	{35086,0}, {35110,705}, {35144,705}, {35187,706}, {35214,0}, {35229,707}, {35263,0},
	{35284,708}, {35318,0}, {35333,707}, {35367,708}, {35395,0}, {35407,709}, {35438,710},
	{35463,0}, {35481,710}, {35512,0}, {35530,711}, {35567,0}, {35591,712}, {35628,0}, {35646,711},
	{35683,712}, {35714,0}, {35729,713}, {35763,714}, {35791,0}, {35812,714}, {35846,0},
	{35864,715}, {35901,716}, {35932,0}, {35956,716}, {36000,0}, {36012,717}, {36043,718},
	{36068,0}, {36086,718}, {36117,0}, {36135,719}, {36172,0}, {36196,720}, {36233,0}, {36251,719},
	{36288,720}, {36319,0}, {36328,721}, {36356,722}, {36375,0}, {36402,721}, {36448,722},
	{36484,0}, {36499,723}, {36533,724}, {36557,0}, {36572,725}, {36606,726}, {36630,0},
	{36648,727}, {36685,728}, {36712,0}, {36730,729}, {36767,730}, {36794,0}, {36809,731},
	{36843,732}, {36867,0}, {36885,733}, {36922,734}, {36949,0}, {36955,735}, {36980,0},
	{36998,735}, {37035,736}, {37059,0}, {37071,737}, {37102,738}, {37120,0}, {37126,739},
	{37151,0}, {37166,739}, {37200,740}, {37221,0}, {37230,741}, {37258,0}, {37270,741},
	{37301,742}, {37319,0}, {37328,743}, {37356,0}, {37377,743}, {37417,744}, {37444,0},
	{37462,745}, {37499,746}, {37524,0}, {37545,745}, {37585,746}, {37612,0}, {37621,747},
	{37649,0}, {37673,747}, {37716,748}, {37746,0}, {37752,749}, {37771,0}, {37801,749},
	{37844,750}, {37868,750}, {37901,0}, {37940,749}, {37992,0}, {38001,751}, {38023,752},
	{38053,0}, {38089,751}, {38138,752}, {38159,0}, {38186,751}, {38226,0}, {38235,753}, {38257,0},
	{38272,753}, {38300,754}, {38339,0}, {38384,753}, {38442,0}, {38484,753}, {38539,754},
	{38575,0}, {38581,755}, {38600,756}, {38639,0}, {38666,755}, {38706,0}, {38715,757}, {38737,0},
	{38749,757}, {38774,758}, {38807,0}, {38846,757}, {38898,758}, {38928,0}, {38964,757},
	{39013,0}, {39022,759}, {39044,0}, {39056,759}, {39081,760}, {39114,0}, {39153,759}, {39205,0},
	{39241,759}, {39290,760}, {39320,0}, {39329,761}, {39351,762}, {39387,0}, {39429,761},
	{39484,0}, {39517,761}, {39563,762}, {39596,0}, {39605,763}, {39633,0}, {39645,763}, {39676,0},
	{39691,763}, {39725,764}, {39743,764}, {39767,0}, {39782,765}, {39816,766}, {39837,0},
	{39858,765}, {39898,766}, {39925,0}, {39949,765}, {40000,766}, {40033,0}, {40045,767},
	{40076,0}, {40091,767}, {40125,768}, {40143,768}, {40167,0}, {40182,769}, {40216,0},
	{40234,769}, {40271,770}, {40292,770}, {40319,0}, {40334,771}, {40368,772}, {40389,0},
	{40407,771}, {40444,772}, {40471,0}, {40480,773}, {40508,774}, {40529,0}, {40556,773},
	{40602,774}, {40635,0}, {40665,773}, {40714,774}, {40753,0}, {40765,775}, {40796,0},
	{40814,775}, {40851,776}, {40875,0}, {40896,775}, {40936,776}, {40963,0}, {40978,777},
	{41009,0}, {41030,777}, {41067,778}, {41100,778}, {41130,0}, {41148,779}, {41182,780},
	{41212,0}, {41233,779}, {41270,0}, {41297,779}, {41340,780}, {41379,0}, {41397,781},
	{41431,782}, {41461,0}, {41476,781}, {41507,782}, {41534,0}, {41558,783}, {41598,784},
	{41634,0}, {41655,783}, {41692,784}, {41725,0}, {41746,785}, {41783,786}, {41816,0},
	{41834,785}, {41868,786}, {41898,0}, {41916,787}, {41950,788}, {41980,0}, {41995,787},
	{42026,788}, {42053,0}, {42083,789}, {42129,0}, {42153,789}, {42193,790}, {42235,790},
	{42274,0}, {42289,791}, {42323,792}, {42347,0}, {42365,793}, {42402,794}, {42432,795},
	{42465,0}, {42492,796}, {42538,0}, {42553,797}, {42587,798}, {42614,799}, {42644,0},
	{42671,800}, {42717,0}, {42732,801}, {42766,802}, {42793,803}, {42823,0}, {42850,804},
	{42896,0}, {42902,0}, {42911,0}, {42924,0}, {42940,0}, {42959,0}, {42981,0}, {43006,0},
	{43034,805}, {43065,0}, {43074,0}, {43086,0}, {43101,0}, {43119,0}, {43140,0}, {43164,0},
	{43191,0}, {43221,0}, {43254,0}, {43290,0}, {43329,0}, {43371,0}, {43416,0}, {43464,805},
	{43515,0}, {43521,0}, {43530,0}, {43542,0}, {43557,0}, {43575,0}, {43596,0}, {43620,0},
	{43647,0}, {43677,0}, {43710,0}, {43746,0}, {43785,806}, {43827,0}, {43854,0}, {43884,0},
	{43917,806}, {43953,0}, {43959,0}, {43968,0}, {43980,0}, {44000,0}, {44018,0}, {44039,0},
	{44063,0}, {44090,807}, {44120,0}, {44126,0}, {44135,0}, {44147,0}, {44162,0}, {44180,0},
	{44201,0}, {44225,0}, {44252,0}, {44282,0}, {44315,0}, {44351,808}, {44390,0}, {44414,0},
	{44441,0}, {44471,808}, {44504,0}, {44513,0}, {44525,0}, {44540,0}, {44558,0}, {44579,0},
	{44603,0}, {44630,0}, {44660,0}, {44693,0}, {44729,0}, {44768,0}, {44810,0}, {44855,809},
	{44903,0}, {44936,0}, {44972,0}, {45011,809}, {45053,0}, {45059,0}, {45068,0}, {45080,0},
	{45095,0}, {45113,0}, {45134,0}, {45158,0}, {45185,0}, {45215,0}, {45248,0}, {45284,0},
	{45323,0}, {45365,0}, {45410,0}, {45458,810}, {45509,0}, {45545,0}, {45584,0}, {45626,810},
	{45671,0}, {45677,0}, {45686,0}, {45698,0}, {45713,0}, {45731,0}, {45752,0}, {45776,0},
	{45803,0}, {45833,0}, {45866,0}, {45902,0}, {45941,0}, {45983,811}, {46028,0}, {46058,0},
	{46091,0}, {46127,811}, {46166,0}, {46172,0}, {46181,0}, {46194,0}, {46210,0}, {46229,812},
	{46251,0}, {46260,0}, {46272,0}, {46287,0}, {46305,0}, {46326,0}, {46350,0}, {46377,0},
	{46407,0}, {46440,812}, {46476,0}, {46482,0}, {46492,0}, {46505,0}, {46521,813}, {46540,0},
	{46546,0}, {46555,0}, {46568,0}, {46584,0}, {46603,814}, {46625,0}, {46634,0}, {46646,0},
	{46661,0}, {46679,0}, {46700,0}, {46724,814}, {46751,0}, {46757,0}, {46766,0}, {46778,0},
	{46793,0}, {46811,815}, {46832,0}, {46838,0}, {46847,0}, {46859,0}, {46874,0}, {46892,0},
	{46913,816}, {46937,0}, {46943,0}, {46952,0}, {46965,0}, {46981,0}, {47000,817}, {47022,0},
	{47034,0}, {47049,0}, {47067,0}, {47088,0}, {47112,0}, {47139,0}, {47169,817}, {47202,0},
	{47208,0}, {47217,0}, {47230,0}, {47246,0}, {47265,818}, {47287,0}, {47296,0}, {47308,0},
	{47323,0}, {47341,0}, {47362,0}, {47386,0}, {47413,818}, {47443,0}, {47449,0}, {47458,0},
	{47470,0}, {47485,0}, {47503,0}, {47524,0}, {47548,0}, {47575,813}, {47605,0}, {47611,0},
	{47620,0}, {47632,0}, {47647,0}, {47665,0}, {47686,0}, {47710,0}, {47737,0}, {47767,0},
	{47800,0}, {47836,0}, {47875,819}, {47917,0}, {47923,0}, {47932,0}, {47944,0}, {47959,0},
	{47977,0}, {48000,0}, {48024,0}, {48051,0}, {48081,820}, {48114,0}, {48123,0}, {48135,0},
	{48150,0}, {48168,0}, {48189,0}, {48213,0}, {48240,0}, {48270,821}, {48303,0}, {48309,0},
	{48318,0}, {48330,0}, {48345,0}, {48363,0}, {48384,0}, {48408,0}, {48435,822}, {48465,0},
	{48474,0}, {48487,0}, {48503,0}, {48522,0}, {48544,0}, {48569,0}, {48597,0}, {48628,823},
	{48662,0}, {48668,0}, {48677,0}, {48689,0}, {48704,0}, {48722,0}, {48743,0}, {48767,0},
	{48794,0}, {48824,0}, {48857,824}, {48893,0}, {48905,0}, {48920,0}, {48938,0}, {48959,0},
	{48983,0}, {49010,0}, {49040,0}, {49073,0}, {49109,0}, {49148,0}, {49190,0}, {49235,825},
	{49283,0}, {49289,0}, {49298,0}, {49310,0}, {49325,0}, {49343,0}, {49364,0}, {49388,0},
	{49415,826}, {49445,0}, {49451,0}, {49460,0}, {49472,0}, {49487,0}, {49505,0}, {49526,827},
	{49550,0}, {49559,0}, {49571,0}, {49586,0}, {49604,0}, {49625,0}, {49649,0}, {49676,0},
	{49706,0}, {49739,0}, {49775,0}, {49814,828}, {49856,0}, {49862,0}, {49871,0}, {49883,0},
	{49898,0}, {49916,0}, {49937,0}, {49961,0}, {49988,0}, {50018,0}, {50051,0}, {50087,829},
	{50126,0}, {50159,0}, {50195,0}, {50234,829}, {50276,0}, {50285,0}, {50297,0}, {50312,0},
	{50330,0}, {50351,0}, {50375,0}, {50402,0}, {50432,0}, {50465,0}, {50501,830}, {50540,0},
	{50546,0}, {50555,0}, {50567,0}, {50582,0}, {50600,0}, {50621,0}, {50645,0}, {50672,0},
	{50702,0}, {50735,0}, {50771,0}, {50810,0}, {50852,0}, {50897,0}, {50945,0}, {50996,0},
	{51050,831}, {51107,0}, {51116,0}, {51128,0}, {51143,0}, {51161,0}, {51182,0}, {51206,0},
	{51233,0}, {51263,0}, {51296,0}, {51332,0}, {51371,0}, {51413,0}, {51458,0}, {51506,0},
	{51557,832}, {51611,833}, {51629,0}, {51644,834}, {51669,835}, {51687,0}, {51702,836},
	{51727,0}, {51736,837}, {51755,838}, {51779,0}, {51800,837}, {51831,0}, {51852,839},
	{51883,840}, {51904,0}, {51913,839}, {51932,0}, {51950,841}, {51978,842}, {52000,843},
	{52030,843}, {52048,0}, {52057,844}, {52076,0}, {52091,845}, {52116,0}, {52125,841}, {52144,0},
	{52162,844}, {52190,846}, {52208,0}, {52226,847}, {52254,848}, {52272,850}, {52296,851},
	{52329,0}, {52341,850}, {52372,847}, {52394,0}, {52406,852}, {52431,0}, {52440,853}, {52465,0},
	{52484,854}, {52516,0}, {52522,0}, {52531,0}, {52543,0}, {52558,855}, {52576,0}, {52588,0},
	{52603,856}, {52621,0}, {52627,0}, {52636,0}, {52648,0}, {52663,0}, {52681,0}, {52702,0},
	{52726,857}, {52753,0}, {52774,0}, {52798,858}, {52825,0}, {52831,0}, {52840,0}, {52852,0},
	{52867,0}, {52885,0}, {52906,859}, {52930,0}, {52948,0}, {52969,860}, {52993,0}, {52999,0},
	{53008,0}, {53020,0}, {53035,0}, {53053,0}, {53074,861}, {53098,0}, {53116,0}, {53137,862},
	{53161,0}, {53167,0}, {53176,0}, {53188,0}, {53203,0}, {53221,0}, {53242,863}, {53266,0},
	{53284,0}, {53305,864}, {53329,0}, {53335,0}, {53344,0}, {53356,0}, {53371,0}, {53389,0},
	{53410,0}, {53434,0}, {53461,865}, {53491,0}, {53515,0}, {53542,866}, {53572,0}, {53578,0},
	{53587,0}, {53599,0}, {53614,0}, {53632,0}, {53653,0}, {53677,0}, {53704,0}, {53734,867},
	{53767,0}, {53794,0}, {53824,868}, {53857,0}, {53863,0}, {53872,869}, {53884,870}, {53896,0},
	{53902,0}, {53911,0}, {53923,871}, {53938,872}, {53953,0}, {53962,873}, {53974,874}, {53986,0},
	{53992,0}, {54001,0}, {54013,871}, {54028,872}, {54043,0}, {54052,875}, {54064,876}, {54076,0},
	{54082,877}, {54091,878}, {54100,0}, {54109,879}, {54121,880}, {54133,0}, {54142,881},
	{54154,882}, {54166,0}, {54172,883}, {54181,884}, {54190,0}, {54196,0}, {54205,885},
	{54217,886}, {54229,0}, {54238,887}, {54250,888}, {54262,0}, {54268,889}, {54277,890},
	{54286,891}, {54295,0}, {54301,892}, {54310,893}, {54319,894}, {54328,0}, {54334,0},
	{54343,895}, {54355,896}, {54367,0}, {54373,0}, {54382,897}, {54394,898}, {54406,0},
	{54412,899}, {54421,900}, {54430,901}, {54439,0}, {54445,895}, {54454,896}, {54463,0},
	{54472,902}, {54484,903}, {54496,0}, {54505,904}, {54524,0}, {54536,904}, {54558,0},
	{54585,905}, {54622,0}, {54640,906}, {54668,0}, {54677,907}, {54696,0}, {54726,908}, {54766,0},
	{54778,909}, {54800,0}, {54824,909}, {54858,0}, {54867,908}, {54886,0}, {54913,908}, {54950,0},
	{54959,910}, {54978,0}, {54990,910}, {55012,0}, {55027,0}, {55055,907}, {55093,0}, {55102,906},
	{55121,0}, {55136,906}, {55161,0}, {55170,905}, {55189,0}, {55213,905}, {55247,0}, {55268,904},
	{55299,0}, {55314,910}, {55339,0}, {55366,911}, {55410,0}, {55437,912}, {55481,0}, {55496,913},
	{55528,0}, {55555,914}, {55599,0}, {55630,915}, {55678,0}, {55697,916}, {55733,0}, {55760,917},
	{55804,0}, {55819,918}, {55847,0}, {55870,919}, {55906,920}, {55937,0}, {56000,921}, {56048,0},
	{56067,922}, {56099,923}, {56126,0}, {56153,924}, {56193,0}, {56208,918}, {56236,925},
	{56251,0}, {56278,926}, {56318,927}, {56345,0}, {56364,928}, {56396,929}, {56423,0},
	{56450,928}, {56490,0}, {56517,930}, {56557,931}, {56592,0}, {56607,932}, {56651,0},
	{56674,932}, {56726,0}, {56741,932}, {56793,0}, {56816,932}, {56876,0}, {56907,933}, {56967,0},
	{57006,933}, {57082,0}, {57097,934}, {57141,934}, {57197,0}, {57224,934}, {57292,0},
	{57315,934}, {57367,0}, {57382,935}, {57422,0}, {57453,935}, {57509,0}, {57524,936}, {57568,0},
	{57599,936}, {57659,0}, {57690,937}, {57758,0}, {57769,937}, {57817,0}, {57828,933},
	{57868,933}, {57916,0}, {57939,937}, {57991,0}, {58002,937}, {58042,0}, {58057,935}, {58097,0},
	{58112,936}, {58156,936}, {58208,0}, {58239,936}, {58307,0}, {58334,938}, {58398,0},
	{58421,938}, {58473,0}, {58478,0}, {58490,95}, {58506,0}, {58519,97}, {58536,0}, {58545,194},
	{58558,0}, {58570,194}, {58586,0}, {58595,295}, {58608,0}, {58621,295}, {58638,0}, {58648,310},
	{58662,0}, {58674,315}, {58690,0}, {58701,366}, {58716,0}, {58719,74}, {58727,47}, {58734,0},
	{58737,101}, {58744,0}, {58748,93}, {58758,0}, {58761,155}, {58768,0}, {58772,184}, {58781,0},
	{58786,187}, {58796,0}, {58800,216}, {58808,163}, {58818,0}, {58821,283}, {58828,286},
	{58837,0}, {58842,293}, {58852,0}, {58857,323}, {58867,0}, {58872,354}, {58882,0}, {58889,354},
	{58901,0}, {58908,356}, {58920,0}, {58928,356}, {58941,0}, {58944,358}, {58951,113}, {58960,0},
	{58963,367}, {58970,269}, {58979,0}, {58987,561}, {59006,0}, {59017,939}, {59044,0}, {59052,74},
	{59073,0}, {59084,632}, {59111,0}, {59122,640}, {59149,0}, {59160,187}, {59184,0}, {59195,184},
	{59219,0}, {59227,354}, {59248,0}, {59262,354}, {59289,0}, {59303,356}, {59330,0}, {59350,356},
	{59383,0}, {59397,323}, {59424,0}, {59435,293}, {59459,0}, {59464,0}, {59472,869}, {59483,0},
	{59488,0}, {59496,0}, {59507,940}, {59521,0}, {59529,941}, {59540,942}, {59551,0}, {59556,0},
	{59564,0}, {59575,940}, {59589,0}, {59597,941}, {59608,0}, {59613,943}, {59621,0}, {59629,944},
	{59640,945}, {59651,0}, {59656,895}, {59664,896}, {59672,0}, {59677,883}, {59685,884},
	{59693,0}, {59698,0}, {59706,940}, {59717,946}, {59728,0}, {59736,940}, {59747,0}, {59752,947},
	{59760,948}, {59768,0}, {59773,949}, {59781,0}, {59786,0}, {59794,895}, {59805,0}, {59810,0},
	{59818,897}, {59829,0}, {59834,950}, {59842,951}, {59850,0}, {59858,952}, {59869,951},
	{59880,0}, {59885,0}, {59893,902}, {59904,0}, {59909,0}, {59917,953}, {59929,954}, {59941,0},
	{59946,955}, {59955,956}, {59964,0}, {59969,957}, {59978,958}, {59987,0}, {59992,0},
	{60000,959}, {60012,960}, {60024,0}, {60029,961}, {60038,962}, {60047,0}, {60052,963},
	{60061,964}, {60070,0}, {60075,965}, {60084,966}, {60093,967}, {60095,968}, {60110,0},
	{60115,0}, {60121,0}, {60129,0}, {60139,0}, {60153,969}, {60171,970}, {60179,969}, {60187,971},
	{60197,972}, {60202,973}, {60210,974}, {60214,975}, {60223,976}, {60236,977}, {60240,978},
	{60248,979}, {60253,980}, {60262,0}, {60265,0}, {60271,0}, {60278,0}, {60289,0}, {60301,0},
	{60315,976}, {60331,0}, {60342,0}, {60354,0}, {60368,981}, {60384,0}, {60397,0}, {60411,0},
	{60427,982}, {60445,0}, {60458,0}, {60472,0}, {60488,983}, {60506,0}, {60519,0}, {60533,0},
	{60549,984}, {60567,0}, {60576,0}, {60587,0}, {60599,0}, {60613,985}, {60629,0}, {60640,0},
	{60652,0}, {60666,986}, {60682,987}, {60686,988}, {60691,989}, {60700,990}, {60709,0},
	{60712,991}, {60722,991}, {60733,992}, {60743,993}, {60755,0}, {60759,994}, {60767,0},
	{60772,995}, {60786,0}, {60791,996}, {60801,997}, {60805,997}, {60810,997}, {60816,998},
	{60819,999}, {60823,999}, {60828,1000}, {60836,1001}, {60838,0}, {60846,0}, {60862,1002},
	{60880,0}, {60893,1003}, {60908,0}, {60924,1003}, {60942,0}, {60956,1004}, {60972,0},
	{60988,1004}, {61006,0}, {61012,47}, {61022,0}, {61028,0}, {61042,283}, {61060,1005},
	{61065,1005}, {61071,1006}, {61077,1007}, {61081,0}, {61087,155}, {61097,0}, {61106,155},
	{61119,0}, {61128,283}, {61141,0}, {61149,216}, {61161,1008}, {61170,0}, {61178,1009},
	{61190,0}, {61201,1010}, {61219,0}, {61229,1011}, {61246,0}, {61255,283}, {61268,0},
	{61277,1012}, {61293,0}, {61304,1013}, {61317,0}, {61327,1013}, {61339,0}, {61349,1014},
	{61363,0}, {61372,317}, {61389,0}, {61394,0}, {61401,1015}, {61412,0}, {61418,0}, {61426,1016},
	{61438,1017}, {61450,1018}, {61460,1019}, {61472,1018}, {61484,1018}, {61499,1020},
	{61511,1021}, {61521,1021}, {61533,1021}, {61549,1022}, {61561,1022}, {61576,0}, {61583,1023},
	{61597,1015}, {61608,1024}, {61620,0}, {61628,1025}, {61640,0}, {61647,358}, {61658,0},
	{61665,367}, {61676,1026}, {61683,0}, {61688,0}, {61695,1027}, {61704,1027}, {61716,1028},
	{61725,1028}, {61737,1029}, {61746,1029}, {61759,1030}, {61770,1030}, {61786,1031},
	{61797,1031}, {61813,1032}, {61823,1032}, {61838,1033}, {61847,1033}, {61861,0}, {61868,0},
	{61877,0}, {61888,1034}, {61908,1035}, {61926,1036}, {61947,1037}, {61965,1038}, {61985,1039},
	{62004,1040}, {62023,1038}, {62035,1038}, {62050,1040}, {62061,1040}, {62075,1035},
	{62086,1034}, {62102,1035}, {62115,1039}, {62128,1037}, {62141,1039}, {62156,1034},
	{62167,1036}, {62181,1036}, {62197,1037}, {62210,1038}, {62225,1039}, {62240,1040}, {62254,0},
	{62262,1041}, {62273,0}, {62280,1042}, {62294,1043}, {62305,1044}, {62308,1045}, {62311,1046},
	{62314,1047}, {62317,1048}, {62320,1049}, {62323,1050}, {62326,1051}, {62329,1053}, {62335,0},
	{62341,1054}, {62352,1055}, {62357,1056}, {62367,1057}, {62371,0}, {62379,1058}, {62388,1059},
	{62393,1059}, {62401,1059}, {62407,1059}, {62417,1059}, {62430,1060}, {62435,0}, {62440,0},
	{62450,71}, {62464,1061}, {62481,1062}, {62485,1063}, {62490,1064}, {62497,1064}, {62510,1065},
	{62516,1066}, {62521,1067}, {62529,1068}, {62532,1070}, {62540,1071}, {62545,0}, {62551,0},
	{62559,1072}, {62572,1073}, {62576,1074}, {62583,1075}, {62589,1075}, {62596,1073},
	{62604,1073}, {62615,1076}, {62620,0}, {62630,1077}, {62647,0}, {62656,0}, {62667,1078},
	{62684,1079}, {62696,0}, {62702,0}, {62710,0}, {62724,101}, {62742,0}, {62751,0}, {62765,101},
	{62783,1080}, {62787,1081}, {62794,1082}, {62801,1083}, {62807,1084}, {62814,1085},
	{62822,1086}, {62826,1087}, {62833,1086}, {62841,1086}, {62852,0}, {62865,1088}, {62885,0},
	{62894,1089}, {62910,1090}, {62915,1091}, {62920,0}, {62927,1092}, {62937,1092}, {62948,0},
	{62958,1092}, {62972,1093}, {62987,1094}, {63004,1095}, {63018,1096}, {63038,1097},
	{63056,1098}, {63071,1095}, {63080,1093}, {63092,1093}, {63104,1094}, {63115,1094},
	{63128,1094}, {63142,1095}, {63153,1095}, {63164,1096}, {63176,1096}, {63193,1096},
	{63210,1097}, {63221,1097}, {63236,1097}, {63251,1098}, {63261,1098}, {63273,1099},
	{63276,1100}, {63286,1101}, {63296,1102}, {63305,1103}, {63310,1104}, {63316,1105},
	{63323,1106}, {63327,1107}, {63339,1108}, {63348,1109}, {63352,1110}, {63362,1103}, {63366,0},
	{63370,0}, {63376,0}, {63384,1111}, {63398,1112}, {63407,0}, {63413,1111}, {63425,0},
	{63435,1112}, {63448,1113}, {63455,1114}, {63459,1115}, {63467,1116}, {63471,0}, {63477,0},
	{63488,1117}, {63503,1118}, {63509,0}, {63518,1117}, {63531,0}, {63538,1119}, {63550,1120},
	{63557,1121}, {63563,1122}, {63573,1123}, {63580,1124}, {63583,1127}, {63587,1128},
	{63593,1129}, {63600,1130}, {63609,1131}, {63617,1131}, {63626,0}, {63631,112}, {63642,162},
	{63655,268}, {63665,1132}, {63669,1133}, {63675,1134}, {63685,1135}, {63691,1136}, {63698,1137},
	{63705,1138}, {63712,1139}, {63716,1140}, {63721,1141}, {63725,1142}, {63730,1143},
	{63734,1140}, {63739,1144}, {63747,1145}, {63753,1146}, {63760,1147}, {63767,1148},
	{63775,1149}, {63782,1150}, {63790,1151}, {63793,1153}, {63798,1155}, {63808,1156},
	{63812,1157}, {63820,1158}, {63825,1159}, {63831,1160}, {63834,1161}, {63838,1161},
	{63846,1162}, {63850,1163}, {63857,1164}, {63862,0}, {63868,0}, {63876,1165}, {63890,1165},
	{63908,1166}, {63920,1166}, {63936,1167}, {63946,1167}, {63960,1167}, {63973,1167},
	{64000,1168}, {64012,1168}, {64028,1168}, {64043,1168}, {64062,1169}, {64074,1169},
	{64090,1169}, {64105,1169}, {64124,1170}, {64136,1170}, {64152,1170}, {64167,1170},
	{64186,1171}, {64199,1171}, {64216,1172}, {64223,1160}, {64227,1173}, {64233,1174},
	{64237,1175}, {64246,1176}, {64250,143}, {64256,1177}, {64260,1178}, {64267,1179}, {64270,1180},
	{64276,1181}, {64284,0}, {64290,1165}, {64302,1182}, {64306,1183}, {64312,1184}, {64318,1184},
	{64328,1185}, {64332,1186}, {64340,1187}, {64344,1188}, {64352,1189}, {64356,1190},
	{64362,1191}, {64365,1193}, {64369,1195}, {64378,1196}, {64390,1197}, {64398,1198},
	{64404,1199}, {64409,1200}, {64417,1201}, {64427,1202}, {64437,1203}, {64442,1204}, {64452,0},
	{64460,1205}, {64475,1206}, {64486,1207}, {64491,1208}, {64500,1209}, {64508,1210},
	{64513,1211}, {64520,1212}, {64528,1213}, {64537,1005}, {64542,1108}, {64550,1214},
	{64556,1214}, {64568,1215}, {64575,1216}, {64584,1217}, {64588,1219}, {64595,1220},
	{64605,1221}, {64613,1222}, {64622,1223}, {64626,1224}, {64633,1225}, {64638,1225},
	{64647,1226}, {64651,0}, {64658,0}, {64667,0}, {64682,101}, {64701,1227}, {64705,1228},
	{64709,1229}, {64716,1230}, {64723,1231}, {64727,1232}, {64735,1233}, {64739,1234},
	{64746,1235}, {64749,1237}, {64761,1238}, {64775,1239}, {64783,0}, {64791,1240}, {64803,183},
	{64822,1241}, {64831,1053}, {64843,1241}, {64856,1242}, {64860,1243}, {64868,1244},
	{64875,1245}, {64883,1246}, {64889,1247}, {64896,1248}, {64901,1249}, {64908,0}, {64912,14},
	{64922,1250}, {64932,307}, {64943,370}, {64952,1251}, {64957,1252}, {64960,0}, {64965,1256},
	{64976,1256}, {64986,1027}, {64993,1027}, {65002,1257}, {65013,1257}, {65023,1028},
	{65030,1028}, {65040,1043}, {65048,1029}, {65055,1258}, {65066,1259}, {65077,1030},
	{65086,1030}, {65098,1258}, {65108,1259}, {65118,1029}, {65129,1260}, {65141,1031},
	{65150,1031}, {65162,1260}, {65175,1032}, {65183,1032}, {65194,1261}, {65204,1033},
	{65211,1033}, {65221,0}, {65228,1256}, {65245,1259}, {65258,1260}, {65276,0}, {65287,0},
	{65302,1262}, {65326,0}, {65335,0}, {65346,1256}, {65367,1256}, {65387,1256}, {65413,1257},
	{65430,1257}, {65446,1257}, {65464,1043}, {65484,1043}, {65501,1258}, {65521,1259},
	{65539,1258}, {65558,1258}, {65580,1259}, {65597,1259}, {65615,1260}, {65636,1260},
	{65660,1260}, {65682,0}, {65698,0}, {65716,1261}, {65740,0}, {65759,0}, {65780,1261},
	{65807,1263}, {65818,1264}, {65829,1265}, {65842,1266}, {65853,1267}, {65864,0}, {65872,101},
	{65884,1268}, {65896,0}, {65903,1269}, {65914,181}, {65931,1270}, {65951,0}, {65956,1271},
	{65968,1272}, {65981,1273}, {65994,0}, {66009,1274}, {66028,282}, {66054,1275}, {66067,0},
	{66081,1276}, {66099,281}, {66123,1277}, {66150,152}, {66156,1278}, {66165,1279}, {66175,1280},
	{66184,1281}, {66196,39}, {66206,1282}, {66210,0}, {66215,1284}, {66222,1285}, {66229,1286},
	{66236,1287}, {66243,1288}, {66250,1289}, {66257,1290}, {66264,1291}, {66271,1292},
	{66276,1293}, {66287,1294}, {66291,1294}, {66296,0}, {66301,1295}, {66315,19}, {66327,1296},
	{66333,1005}, {66337,22}, {66349,1297}, {66355,0}, {66366,1298}, {66384,0}, {66394,1299},
	{66411,0}, {66417,1300}, {66431,1301}, {66444,1302}, {66456,1303}, {66468,1304}, {66479,1305},
	{66492,1306}, {66504,1307}, {66516,1308}, {66529,0}, {66535,0}, {66543,1309}, {66553,1309},
	{66566,1309}, {66580,1310}, {66590,1310}, {66603,1310}, {66617,1311}, {66629,1311},
	{66644,1311}, {66660,1312}, {66672,1312}, {66687,1312}, {66703,1313}, {66713,1313},
	{66725,1313}, {66741,1313}, {66758,1314}, {66770,1314}, {66786,1314}, {66803,1315},
	{66813,1315}, {66826,1315}, {66840,1316}, {66849,0}, {66854,1317}, {66864,1318}, {66873,1319},
	{66883,1320}, {66891,1318}, {66898,1321}, {66904,1322}, {66912,1323}, {66924,0}, {66928,1016},
	{66939,0}, {66944,1324}, {66956,1092}, {66968,1325}, {66980,38}, {66989,1326}, {66993,1327},
	{66997,1328}, {67005,1329}, {67008,1330}, {67012,1331}, {67022,1329}, {67028,0}, {67034,0},
	{67042,1332}, {67054,1332}, {67067,1333}, {67072,1334}, {67076,1335}, {67081,1336},
	{67098,1059}, {67101,1337}, {67105,1338}, {67114,1338}, {67122,1339}, {67126,1339},
	{67134,1339}, {67145,1340}, {67153,1341}, {67157,1342}, {67164,1343}, {67168,1344},
	{67172,1345}, {67178,1346}, {67186,1347}, {67190,1348}, {67196,1349}, {67203,0}, {67209,1350},
	{67222,1343}, {67233,1351}, {67241,1351}, {67250,1352}, {67256,1353}, {67263,1354},
	{67270,1355}, {67277,1356}, {67285,1357}, {67293,1358}, {67300,1359}, {67307,1360},
	{67314,1361}, {67322,1362}, {67328,1362}, {67335,0}, {67340,1363}, {67351,1364}, {67355,1365},
	{67361,0}, {67368,1366}, {67379,0}, {67387,1367}, {67403,1368}, {67406,0}, {67415,0},
	{67426,1038}, {67441,0}, {67448,0}, {67457,1037}, {67470,9}, {67485,1369}, {67496,0}, {67506,0},
	{67518,1036}, {67534,8}, {67552,1370}, {67566,1371}, {67570,1376}, {67577,1377}, {67583,1378},
	{67593,1379}, {67600,1380}, {67607,1381}, {67612,1382}, {67621,1383}, {67629,1384},
	{67638,1385}, {67644,1386}, {67653,1387}, {67662,1388}, {67671,1389}, {67676,1390}, {67683,0},
	{67688,0}, {67698,0}, {67712,1391}, {67734,1392}, {67741,1393}, {67746,1394}, {67750,0},
	{67758,1395}, {67773,1396}, {67777,1397}, {67792,1398}, {67797,1399}, {67801,1400},
	{67808,1401}, {67812,1402}, {67819,1402}, {67831,1402}, {67844,1403}, {67848,1405}, {67852,0},
	{67856,1406}, {67868,1407}, {67877,1408}, {67882,1409}, {67888,1409}, {67897,1410},
	{67900,1412}, {67904,1414}, {67909,1415}, {67916,1416}, {67925,1417}, {67932,1418},
	{67936,1420}, {67940,1421}, {67944,1422}, {67950,1423}, {67957,1424}, {67961,1426},
	{67966,1427}, {67973,1428}, {67978,1429}, {67986,1430}, {67993,1431}, {68000,1432},
	{68008,1433}, {68015,1434}, {68021,1435}, {68025,1436}, {68029,1437}, {68033,1438},
	{68039,1439}, {68044,1440}, {68052,1441}, {68060,0}, {68065,1442}, {68078,1368}, {68088,1443},
	{68099,1444}, {68110,1216}, {68118,1445}, {68126,1446}, {68129,1447}, {68138,1448},
	{68142,1450}, {68157,1451}, {68162,1452}, {68171,1453}, {68179,1454}, {68184,1455},
	{68188,1456}, {68194,1457}, {68201,1451}, {68205,1458}, {68209,1459}, {68214,1460},
	{68218,1461}, {68227,1462}, {68234,1463}, {68242,1464}, {68250,1465}, {68258,1466},
	{68266,1467}, {68275,1468}, {68285,0}, {68293,1469}, {68305,1470}, {68310,0}, {68318,1471},
	{68333,1472}, {68352,1473}, {68359,1474}, {68363,1475}, {68369,0}, {68375,0}, {68383,1476},
	{68394,1476}, {68406,1477}, {68419,1477}, {68433,1478}, {68443,1479}, {68456,1480},
	{68468,1480}, {68483,1480}, {68499,1481}, {68511,1481}, {68524,1482}, {68534,1482},
	{68550,1482}, {68567,1478}, {68579,1478}, {68592,1476}, {68601,1477}, {68610,1478},
	{68619,1479}, {68631,1481}, {68640,1483}, {68651,1484}, {68658,1485}, {68662,1485},
	{68669,1486}, {68677,1487}, {68681,1488}, {68689,1489}, {68693,991}, {68699,1490}, {68705,1491},
	{68709,1491}, {68716,1492}, {68720,1493}, {68727,1494}, {68733,1484}, {68740,1495},
	{68745,1496}, {68751,0}, {68755,0}, {68761,0}, {68770,0}, {68782,1497}, {68801,0}, {68808,0},
	{68817,0}, {68829,0}, {68846,1497}, {68870,1498}, {68874,1498}, {68881,1499}, {68889,1500},
	{68893,1501}, {68900,1502}, {68908,1503}, {68912,1504}, {68918,1505}, {68923,1506},
	{68927,1506}, {68935,1507}, {68940,1507}, {68944,1508}, {68950,1509}, {68960,1510},
	{68965,1511}, {68971,1512}, {68983,1513}, {68987,1514}, {68993,0}, {68997,0}, {69005,0},
	{69016,35}, {69033,1515}, {69045,0}, {69057,1516}, {69073,1443}, {69076,1517}, {69080,1518},
	{69085,1517}, {69092,1517}, {69102,1519}, {69109,1520}, {69113,0}, {69126,0}, {69141,0},
	{69159,0}, {69180,1521}, {69204,0}, {69225,0}, {69249,1521}, {69276,1522}, {69281,1523},
	{69288,1523}, {69299,0}, {69305,0}, {69314,0}, {69330,1524}, {69348,0}, {69363,1525}, {69380,0},
	{69395,1526}, {69412,0}, {69427,1525}, {69444,0}, {69459,1526}, {69476,0}, {69489,1527},
	{69504,0}, {69521,1528}, {69540,0}, {69554,1529}, {69570,0}, {69584,1530}, {69600,1531},
	{69605,1532}, {69610,1533}, {69621,1534}, {69628,1535}, {69634,1535}, {69646,1536},
	{69650,1538}, {69655,1539}, {69664,1539}, {69674,1540}, {69681,1541}, {69686,255}, {69692,1542},
	{69700,1543}, {69713,1544}, {69717,1545}, {69722,0}, {69726,1546}, {69734,1547}, {69740,1548},
	{69753,1549}, {69756,1551}, {69761,1551}, {69771,1552}, {69776,1553}, {69786,1554}, {69790,0},
	{69795,0}, {69802,1555}, {69818,1556}, {69831,1557}, {69840,1558}, {69848,0}, {69858,1559},
	{69877,1560}, {69893,1561}, {69897,1562}, {69904,1563}, {69908,1564}, {69915,1565},
	{69925,1565}, {69936,0}, {69941,0}, {69948,1566}, {69965,1566}, {69981,1566}, {69991,1567},
	{70007,1567}, {70022,1568}, {70035,1568}, {70047,1569}, {70060,1569}, {70072,1570},
	{70086,1570}, {70099,1571}, {70112,1571}, {70124,1572}, {70141,1572}, {70157,1572},
	{70167,1573}, {70173,1574}, {70178,1575}, {70189,1576}, {70195,1577}, {70198,78}, {70204,0},
	{70210,1579}, {70220,1580}, {70230,1581}, {70240,1582}, {70250,1583}, {70261,1584},
	{70265,1585}, {70269,1586}, {70273,1587}, {70279,1588}, {70283,0}, {70290,1589}, {70302,0},
	{70310,1590}, {70323,0}, {70333,109}, {70348,0}, {70357,264}, {70371,0}, {70379,373},
	{70392,1591}, {70401,1592}, {70406,1593}, {70411,1593}, {70420,1593}, {70429,0}, {70435,1594},
	{70447,1595}, {70454,0}, {70461,40}, {70473,0}, {70477,1596}, {70490,1597}, {70501,1598},
	{70505,1598}, {70514,1599}, {70518,1600}, {70522,1601}, {70526,1602}, {70530,1603},
	{70534,1604}, {70538,1605}, {70545,0}, {70554,1606}, {70569,1607}, {70572,0}, {70580,136},
	{70593,166}, {70606,350}, {70620,1608}, {70628,0}, {70635,1609}, {70650,1610}, {70664,1611},
	{70677,1612}, {70681,1613}, {70686,1614}, {70691,1615}, {70702,1616}, {70707,0}, {70714,0},
	{70723,0}, {70734,1078}, {70751,1079}, {70763,0}, {70772,1078}, {70787,0}, {70800,1079},
	{70816,1617}, {70826,0}, {70834,1079}, {70845,1618}, {70849,1619}, {70855,1620}, {70858,1621},
	{70862,1623}, {70869,1624}, {70875,1625}, {70879,1627}, {70886,1628}, {70893,1628},
	{70900,1629}, {70904,1630}, {70907,1631}, {70913,1632}, {70920,1633}, {70929,1634},
	{70938,1635}, {70944,1636}, {70951,1637}, {70955,1638}, {70960,1639}, {70968,1638}, {70977,0},
	{70984,1640}, {70998,1641}, {71009,1642}, {71023,1643}, {71029,1644}, {71035,0}, {71041,1645},
	{71053,1646}, {71063,42}, {71074,1647}, {71078,1648}, {71085,1649}, {71090,0}, {71092,1650},
	{71098,1650}, {71108,1651}, {71111,0}, {71117,0}, {71125,1654}, {71138,1654}, {71149,1655},
	{71161,1656}, {71175,1656}, {71190,1657}, {71202,1657}, {71215,1658}, {71230,1658},
	{71246,1659}, {71263,1659}, {71281,1660}, {71297,1660}, {71314,1661}, {71322,1662},
	{71326,1663}, {71336,1664}, {71341,1665}, {71352,1666}, {71356,1667}, {71360,1669}, {71370,0},
	{71376,1670}, {71387,1671}, {71397,1672}, {71401,1673}, {71410,1674}, {71417,1675},
	{71426,1676}, {71430,1676}, {71435,1675}, {71438,1677}, {71441,0}, {71449,1680}, {71460,1681},
	{71465,1682}, {71472,1683}, {71477,1684}, {71481,1685}, {71490,1686}, {71506,1684},
	{71513,1687}, {71522,1687}, {71531,1684}, {71538,1688}, {71542,1689}, {71550,0}, {71556,1690},
	{71568,1691}, {71582,1692}, {71590,1692}, {71602,1693}, {71611,0}, {71615,0}, {71621,1694},
	{71631,1694}, {71643,1694}, {71653,1695}, {71663,1695}, {71674,1695}, {71685,1695},
	{71696,1696}, {71706,1696}, {71718,1696}, {71731,1696}, {71744,1696}, {71758,1697},
	{71768,1697}, {71780,1697}, {71793,1697}, {71806,1697}, {71819,1698}, {71827,1698},
	{71840,1698}, {71854,1698}, {71868,1698}, {71882,1699}, {71892,1699}, {71904,1699},
	{71916,1699}, {71928,1699}, {71941,1700}, {71950,1700}, {71960,1700}, {71970,1700},
	{71980,1701}, {71984,1702}, {71987,1704}, {71991,0}, {72000,0}, {72009,0}, {72020,0},
	{72035,1705}, {72051,1706}, {72067,0}, {72079,1707}, {72094,1708}, {72103,0}, {72112,0},
	{72127,1709}, {72145,0}, {72156,1710}, {72170,0}, {72182,1711}, {72197,1712}, {72209,0},
	{72220,1713}, {72240,1714}, {72259,1715}, {72263,0}, {72269,0}, {72278,0}, {72289,1717},
	{72304,1718}, {72318,1719}, {72331,1719}, {72346,1719}, {72364,1720}, {72380,1721},
	{72393,1721}, {72408,1721}, {72427,0}, {72434,0}, {72444,0}, {72456,1722}, {72470,1722},
	{72486,1723}, {72502,1723}, {72523,0}, {72530,0}, {72540,0}, {72552,1722}, {72566,1722},
	{72582,1723}, {72598,1723}, {72619,0}, {72625,0}, {72634,0}, {72645,1717}, {72660,1718},
	{72674,1719}, {72687,1719}, {72702,1719}, {72720,1720}, {72736,1721}, {72749,1721},
	{72764,1721}, {72783,1724}, {72793,0}, {72799,1725}, {72809,1726}, {72820,0}, {72827,1727},
	{72840,1728}, {72844,1729}, {72850,1730}, {72855,1731}, {72863,1732}, {72874,1733},
	{72880,1734}, {72886,1735}, {72893,1736}, {72901,1737}, {72909,1738}, {72918,1739},
	{72926,1740}, {72935,1741}, {72939,1742}, {72943,1743}, {72950,1744}, {72956,1745},
	{72961,1745}, {72972,0}, {72979,1746}, {72987,1747}, {72991,1748}, {72995,1749}, {73007,1750},
	{73011,1751}, {73015,0}, {73019,1752}, {73028,1753}, {73035,1754}, {73044,1755}, {73054,1756},
	{73064,1757}, {73074,1758}, {73078,1759}, {73082,1759}, {73088,1759}, {73097,1760}, {73100,0},
	{73106,0}, {73116,1763}, {73128,0}, {73141,1763}, {73156,0}, {73169,1764}, {73184,0},
	{73197,1764}, {73212,0}, {73224,1765}, {73238,0}, {73252,1765}, {73268,1766}, {73272,1767},
	{73276,1768}, {73283,1769}, {73287,1770}, {73293,1771}, {73297,1772}, {73301,1773},
	{73305,1774}, {73309,1776}, {73313,1777}, {73317,1779}, {73320,1781}, {73326,1781},
	{73337,1782}, {73350,1783}, {73361,1784}, {73365,1785}, {73371,0}, {73375,1786}, {73385,1787},
	{73395,1788}, {73409,1789}, {73418,1790}, {73429,1791}, {73435,1792}, {73440,1793},
	{73452,1794}, {73464,0}, {73468,0}, {73474,1795}, {73484,1796}, {73495,1797}, {73500,1798},
	{73504,1799}, {73511,1799}, {73519,1747}, {73522,1800}, {73526,1801}, {73531,1802},
	{73534,1805}, {73538,1806}, {73548,1807}, {73551,1810}, {73555,1811}, {73563,1812},
	{73567,1813}, {73575,1814}, {73578,1816}, {73585,1816}, {73597,1817}, {73601,1818},
	{73605,1818}, {73610,1819}, {73620,1820}, {73625,1821}, {73637,1822}, {73641,1822},
	{73646,1823}, {73657,0}, {73663,1824}, {73675,0}, {73681,1825}, {73692,1826}, {73696,1827},
	{73705,1687}, {73709,1684}, {73713,1828}, {73717,1829}, {73721,1830}, {73725,1832},
	{73733,1832}, {73742,1833}, {73746,1834}, {73750,1834}, {73759,1835}, {73767,1836}, {73769,0},
	{73773,1837}, {73783,1006}, {73786,1838}, {73792,1839}, {73800,1840}, {73805,1841},
	{73813,1842}, {73822,1843}, {73831,1844}, {73838,0}, {73845,0}, {73854,0}, {73865,1845},
	{73880,1845}, {73896,1846}, {73911,1846}, {73927,1847}, {73940,1847}, {73956,1847},
	{73973,1848}, {73988,1848}, {74005,1849}, {74020,1849}, {74037,1849}, {74055,1850},
	{74068,1850}, {74085,1850}, {74103,1851}, {74119,1851}, {74138,1851}, {74158,1852},
	{74165,1853}, {74172,1488}, {74182,1493}, {74191,1496}, {74199,1854}, {74209,1855},
	{74215,1856}, {74225,1857}, {74235,1855}, {74245,1858}, {74254,1859}, {74264,1860}, {74267,0},
	{74272,1862}, {74280,1863}, {74292,1864}, {74303,1865}, {74313,1866}, {74326,1868},
	{74334,1869}, {74343,1870}, {74351,1871}, {74359,1872}, {74368,1874}, {74380,1875},
	{74391,1876}, {74404,1877}, {74413,1878}, {74426,0}, {74430,0}, {74436,1879}, {74448,1880},
	{74453,1881}, {74457,1882}, {74463,1883}, {74467,1884}, {74471,1885}, {74475,1886},
	{74482,1887}, {74486,0}, {74491,1888}, {74505,0}, {74515,1889}, {74530,0}, {74537,0}, {74546,0},
	{74558,0}, {74573,1890}, {74595,1891}, {74614,1891}, {74634,0}, {74641,0}, {74650,0}, {74662,0},
	{74679,1890}, {74703,1892}, {74707,0}, {74713,0}, {74721,1645}, {74735,1895}, {74749,1576},
	{74759,1896}, {74772,1897}, {74784,1898}, {74798,1899}, {74813,1900}, {74827,1901},
	{74840,1902}, {74854,1903}, {74866,1904}, {74872,1905}, {74876,1906}, {74883,1905},
	{74888,1907}, {74893,1908}, {74897,0}, {74904,0}, {74913,1909}, {74926,1910}, {74939,1911},
	{74952,1911}, {74968,1912}, {74979,1913}, {74994,1912}, {75009,1912}, {75022,0}, {75033,1909},
	{75048,1910}, {75062,1913}, {75078,1912}, {75095,1912}, {75110,1914}, {75125,1914},
	{75143,1911}, {75158,1911}, {75175,1915}, {75190,1915}, {75204,1914}, {75215,1914},
	{75228,1914}, {75244,0}, {75251,1916}, {75264,1917}, {75273,1918}, {75282,1919}, {75292,1920},
	{75298,1921}, {75304,0}, {75309,0}, {75316,1922}, {75325,1922}, {75335,1922}, {75346,1923},
	{75355,1923}, {75368,1923}, {75382,1924}, {75391,1924}, {75403,1924}, {75416,1925},
	{75425,1926}, {75436,1926}, {75450,1926}, {75465,1925}, {75477,1927}, {75486,1927},
	{75501,1927}, {75517,1928}, {75528,1928}, {75543,1928}, {75559,1929}, {75563,1930}, {75567,0},
	{75571,0}, {75577,1837}, {75589,1931}, {75605,0}, {75614,0}, {75625,1837}, {75642,1931},
	{75663,0}, {75676,0}, {75691,1837}, {75713,1931}, {75738,1932}, {75742,1933}, {75746,1934},
	{75755,1935}, {75762,1935}, {75775,1936}, {75779,1937}, {75783,1938}, {75786,1939},
	{75791,1940}, {75794,1941}, {75799,1942}, {75802,1681}, {75814,1947}, {75827,1329}, {75837,0},
	{75842,1948}, {75851,0}, {75862,1343}, {75878,0}, {75884,1949}, {75900,1950}, {75913,1951},
	{75925,1952}, {75936,1953}, {75948,1954}, {75957,1955}, {75963,1956}, {75972,1957},
	{75984,1958}, {75992,1959}, {76000,1960}, {76005,1960}, {76015,1961}, {76026,1962}, {76030,12},
	{76036,1963}, {76045,1964}, {76055,1964}, {76066,1965}, {76075,1966}, {76084,1967},
	{76093,1968}, {76103,1969}, {76113,1970}, {76122,1971}, {76132,1972}, {76136,1973}, {76146,0},
	{76153,1974}, {76164,0}, {76173,1975}, {76190,1976}, {76194,1976}, {76201,1977}, {76205,1979},
	{76215,1980}, {76228,1981}, {76243,1982}, {76252,1983}, {76260,1984}, {76264,1986},
	{76269,1987}, {76281,1924}, {76288,1988}, {76294,0}, {76300,0}, {76308,1989}, {76323,1989},
	{76336,1990}, {76346,1332}, {76356,1991}, {76361,1992}, {76367,1993}, {76371,0}, {76379,1995},
	{76395,0}, {76401,1996}, {76413,0}, {76419,1997}, {76433,1998}, {76445,1999}, {76459,2000},
	{76469,2001}, {76480,2002}, {76491,2003}, {76501,2004}, {76514,0}, {76521,0}, {76531,0},
	{76543,2005}, {76557,2006}, {76573,2006}, {76590,2007}, {76604,2008}, {76620,2008},
	{76637,2009}, {76651,2009}, {76668,2009}, {76686,2010}, {76700,2011}, {76716,2011},
	{76734,2012}, {76750,2012}, {76769,2012}, {76789,2013}, {76803,2014}, {76819,2013},
	{76839,2013}, {76860,2015}, {76876,2015}, {76895,2015}, {76915,0}, {76922,0}, {76932,2016},
	{76949,2017}, {76953,0}, {76958,0}, {76968,0}, {76982,2018}, {76998,2019}, {77002,2020},
	{77011,2021}, {77017,2022}, {77026,2023}, {77035,2024}, {77045,0}, {77050,2025}, {77061,2026},
	{77069,2027}, {77078,2028}, {77087,2029}, {77096,2030}, {77101,0}, {77106,2031}, {77116,2032},
	{77121,2032}, {77131,2033}, {77135,2034}, {77141,2033}, {77146,2035}, {77155,2036},
	{77159,2037}, {77163,2038}, {77172,0}, {77177,2039}, {77188,2040}, {77198,2041}, {77207,2042},
	{77215,2043}, {77224,2044}, {77233,2045}, {77242,1975}, {77248,2046}, {77251,2047}, {77255,0},
	{77260,1263}, {77274,1264}, {77287,1265}, {77302,1238}, {77319,1266}, {77333,1267},
	{77347,1271}, {77359,1268}, {77373,1239}, {77384,1272}, {77397,0}, {77404,1273}, {77419,1275},
	{77434,2048}, {77441,2048}, {77454,2049}, {77458,2049}, {77466,0}, {77470,0}, {77477,2050},
	{77491,2051}, {77504,0}, {77514,2051}, {77528,2052}, {77531,0}, {77536,0}, {77547,2056},
	{77561,0}, {77571,2056}, {77584,0}, {77590,0}, {77598,2057}, {77610,2058}, {77622,2059},
	{77634,2060}, {77646,2060}, {77661,2061}, {77673,2062}, {77685,2062}, {77701,2063},
	{77713,2063}, {77728,2064}, {77739,2065}, {77748,1981}, {77762,1981}, {77770,2066},
	{77778,2067}, {77782,2068}, {77792,2069}, {77796,2070}, {77803,2071}, {77807,2073},
	{77815,2074}, {77824,2075}, {77833,2076}, {77842,2077}, {77851,2078}, {77861,2079},
	{77871,2080}, {77881,2081}, {77885,2082}, {77897,2083}, {77901,1060}, {77910,1060},
	{77921,2084}, {77929,2085}, {77940,2086}, {77946,2087}, {77955,0}, {77961,2088}, {77973,2089},
	{77985,0}, {77992,2090}, {78005,0}, {78012,2091}, {78024,2092}, {78028,2093}, {78037,134},
	{78044,2094}, {78051,2095}, {78055,2097}, {78063,2098}, {78071,2099}, {78078,2100},
	{78086,2101}, {78093,2102}, {78097,2104}, {78105,2105}, {78114,2106}, {78122,2107},
	{78129,2108}, {78136,2109}, {78144,2110}, {78150,2111}, {78159,2112}, {78167,2113},
	{78177,2114}, {78185,2115}, {78192,2116}, {78196,0}, {78203,2117}, {78217,0}, {78224,2118},
	{78236,2119}, {78242,2120}, {78251,2121}, {78260,2122}, {78271,0}, {78276,2123}, {78285,2124},
	{78293,0}, {78300,2125}, {78311,2126}, {78316,2127}, {78327,2128}, {78331,2130}, {78341,2131},
	{78347,2132}, {78351,2134}, {78360,2135}, {78369,2136}, {78377,2137}, {78385,2138},
	{78393,2139}, {78402,2140}, {78414,2141}, {78421,2142}, {78431,2143}, {78439,2144},
	{78448,2145}, {78457,2146}, {78466,0}, {78473,0}, {78483,2147}, {78502,2148}, {78512,2149},
	{78516,2150}, {78525,2151}, {78534,2046}, {78543,2152}, {78553,2153}, {78558,2154},
	{78569,2155}, {78573,2156}, {78582,0}, {78588,2157}, {78601,2158}, {78612,2159}, {78617,2160},
	{78626,2161}, {78629,2162}, {78639,2163}, {78650,2164}, {78658,2165}, {78666,2166},
	{78675,2167}, {78684,2168}, {78692,2169}, {78696,2170}, {78699,0}, {78703,0}, {78709,1645},
	{78719,1895}, {78729,2172}, {78740,2173}, {78750,2174}, {78760,2175}, {78770,1900},
	{78780,1898}, {78790,1901}, {78801,2176}, {78811,2177}, {78816,2178}, {78819,2182},
	{78831,2183}, {78843,2184}, {78852,2185}, {78856,2186}, {78860,2187}, {78864,2188},
	{78870,2189}, {78877,2190}, {78886,2191}, {78894,2192}, {78903,2193}, {78911,1947},
	{78916,2194}, {78924,2195}, {78932,2196}, {78941,2197}, {78950,2198}, {78954,2199},
	{78966,2200}, {78976,2201}, {78991,0}, {79000,0}, {79011,0}, {79024,2202}, {79043,2203},
	{79057,2204}, {79068,2198}, {79080,2205}, {79087,2205}, {79096,2206}, {79100,2207},
	{79108,2208}, {79119,2209}, {79125,2210}, {79134,2210}, {79143,2211}, {79153,2212},
	{79163,2209}, {79174,2209}, {79185,2213}, {79195,2214}, {79199,2215}, {79208,2216},
	{79211,2218}, {79215,2219}, {79219,2109}, {79222,2220}, {79225,2225}, {79232,2227},
	{79241,1343}, {79249,2229}, {79253,2229}, {79258,2230}, {79262,2230}, {79268,2231},
	{79273,2230}, {79279,0}, {79285,0}, {79293,1471}, {79306,2232}, {79319,1472}, {79336,2233},
	{79351,2234}, {79364,2235}, {79380,2236}, {79393,2237}, {79397,2238}, {79406,2239},
	{79410,2240}, {79414,2241}, {79423,2242}, {79427,2244}, {79434,2245}, {79443,2246},
	{79451,2247}, {79460,2248}, {79464,2250}, {79470,2251}, {79483,2252}, {79494,2253},
	{79504,2254}, {79508,2255}, {79513,2256}, {79519,2257}, {79524,2258}, {79534,2258}, {79544,0},
	{79549,1247}, {79561,1938}, {79565,2259}, {79571,1938}, {79579,2260}, {79584,2260},
	{79593,2261}, {79597,2262}, {79604,2263}, {79609,2264}, {79612,0}, {79616,0}, {79624,2265},
	{79638,2266}, {79654,2267}, {79668,2268}, {79683,2269}, {79696,0}, {79708,2270}, {79724,2271},
	{79737,0}, {79753,2272}, {79775,2273}, {79789,2274}, {79805,0}, {79816,2275}, {79834,2276},
	{79849,2277}, {79853,2278}, {79860,0}, {79863,2279}, {79873,2280}, {79880,2281}, {79890,2282},
	{79900,2283}, {79910,2284}, {79917,2285}, {79924,0}, {79929,2286}, {79941,2287}, {79950,2288},
	{79960,2289}, {79972,2290}, {79985,2291}, {80000,2292}, {80009,2293}, {80013,2294},
	{80021,2295}, {80028,2296}, {80032,2297}, {80040,2298}, {80052,2299}, {80056,2300},
	{80060,2301}, {80064,2302}, {80071,2303}, {80077,2304}, {80083,2305}, {80090,2306},
	{80094,2307}, {80098,2308}, {80100,2083}, {80107,2309}, {80115,0}, {80120,0}, {80128,0},
	{80138,2310}, {80153,0}, {80168,2311}, {80187,0}, {80201,2312}, {80217,0}, {80231,2313},
	{80247,0}, {80261,2314}, {80277,2315}, {80286,2316}, {80293,2317}, {80299,2318}, {80307,2319},
	{80318,2320}, {80330,2321}, {80340,2319}, {80351,2322}, {80362,2322}, {80370,2320},
	{80382,2319}, {80393,2323}, {80402,2324}, {80411,2325}, {80414,2326}, {80428,2326},
	{80441,2327}, {80445,2327}, {80452,2328}, {80455,2329}, {80459,2330}, {80466,2331},
	{80470,2332}, {80476,2333}, {80483,2334}, {80491,2335}, {80498,2336}, {80505,2337},
	{80510,2338}, {80515,2339}, {80518,2340}, {80525,0}, {80533,5}, {80547,144}, {80559,220},
	{80573,0}, {80577,0}, {80585,50}, {80601,0}, {80610,137}, {80627,0}, {80637,160}, {80655,0},
	{80663,345}, {80679,0}, {80688,362}, {80705,2341}, {80715,2342}, {80727,2343}, {80734,2344},
	{80741,2345}, {80753,0}, {80759,0}, {80767,1009}, {80778,1008}, {80790,1008}, {80803,2346},
	{80816,2346}, {80836,2346}, {80858,2347}, {80870,2347}, {80884,2347}, {80899,2348},
	{80911,2348}, {80926,2348}, {80942,2349}, {80954,2349}, {80970,2349}, {80987,2350},
	{81000,2350}, {81014,1100}, {81027,0}, {81037,2351}, {81052,2352}, {81058,2353}, {81063,0},
	{81067,0}, {81074,0}, {81088,2354}, {81104,1402}, {81111,1402}, {81120,1402}, {81130,1100},
	{81133,2355}, {81139,2356}, {81146,2357}, {81151,241}, {81157,2358}, {81163,2358}, {81169,2359},
	{81173,0}, {81178,2361}, {81191,2362}, {81204,2363}, {81208,2363}, {81215,2363}, {81225,2364},
	{81229,2364}, {81234,2365}, {81242,0}, {81245,0}, {81252,2366}, {81266,2005}, {81281,0},
	{81288,2367}, {81302,2368}, {81315,2369}, {81329,2010}, {81344,0}, {81355,1848}, {81369,2370},
	{81385,0}, {81393,0}, {81405,2371}, {81422,1720}, {81435,0}, {81446,2005}, {81461,2010},
	{81476,2372}, {81480,2373}, {81487,2374}, {81491,2375}, {81497,2376}, {81501,2376},
	{81508,2376}, {81517,0}, {81523,82}, {81532,119}, {81542,122}, {81554,2377}, {81557,0},
	{81562,2379}, {81571,2379}, {81581,1244}, {81590,1244}, {81600,2380}, {81607,2380},
	{81617,2380}, {81628,2381}, {81637,2381}, {81648,2382}, {81657,2382}, {81669,2382},
	{81682,2383}, {81691,2383}, {81704,2383}, {81718,2384}, {81727,2384}, {81739,2384},
	{81752,2385}, {81760,2386}, {81764,2387}, {81773,2388}, {81779,2389}, {81782,0}, {81787,2005},
	{81794,2390}, {81803,2391}, {81813,2392}, {81822,1906}, {81830,2393}, {81839,2394},
	{81849,2395}, {81859,1906}, {81868,2396}, {81878,2396}, {81889,2397}, {81896,2398},
	{81906,2399}, {81917,2400}, {81928,2401}, {81938,2401}, {81949,2010}, {81956,2402},
	{81966,2403}, {81975,2403}, {81986,2404}, {81995,2405}, {82007,2405}, {82020,2406},
	{82032,2407}, {82045,2408}, {82057,2409}, {82066,2409}, {82076,2410}, {82083,2411},
	{82096,2411}, {82110,2412}, {82119,2413}, {82132,2414}, {82146,2412}, {82159,2415},
	{82169,2415}, {82182,2415}, {82196,2416}, {82205,1011}, {82217,1011}, {82230,2417},
	{82239,2417}, {82249,2418}, {82256,2419}, {82260,2419}, {82266,2420}, {82274,2421},
	{82286,2422}, {82308,2309}, {82312,2423}, {82319,2424}, {82329,2425}, {82335,2426},
	{82340,2427}, {82350,2428}, {82370,0}, {82375,146}, {82387,352}, {82401,346}, {82413,0},
	{82420,0}, {82432,0}, {82446,2429}, {82468,2365}, {82480,2430}, {82485,2431}, {82488,2432},
	{82492,2433}, {82499,2434}, {82503,2435}, {82511,2436}, {82515,2437}, {82522,2438},
	{82528,2439}, {82535,2440}, {82541,2441}, {82547,0}, {82550,2442}, {82557,2443}, {82560,2444},
	{82564,2445}, {82569,2446}, {82578,149}, {82585,2447}, {82593,89}, {82599,0}, {82602,0},
	{82609,2448}, {82619,0}, {82626,2449}, {82636,0}, {82646,2450}, {82659,2451}, {82663,2452},
	{82672,2453}, {82680,2454}, {82689,2455}, {82696,2456}, {82701,2456}, {82705,2457},
	{82715,2458}, {82719,2459}, {82724,2460}, {82734,2461}, {82738,0}, {82743,2463}, {82756,2464},
	{82768,1983}, {82773,2465}, {82782,2466}, {82791,0}, {82796,2467}, {82805,2468}, {82814,2469},
	{82817,2471}, {82821,0}, {82826,0}, {82834,2473}, {82848,0}, {82859,2474}, {82873,2475},
	{82880,2475}, {82892,2476}, {82902,2477}, {82907,0}, {82910,2478}, {82919,2479}, {82926,1122},
	{82934,0}, {82938,2480}, {82945,0}, {82953,2481}, {82965,2482}, {82969,2483}, {82973,2484},
	{82980,2485}, {82984,2485}, {82990,0}, {82993,0}, {82998,2486}, {83007,2487}, {83018,0},
	{83024,2488}, {83033,0}, {83036,0}, {83041,2489}, {83050,2489}, {83060,2490}, {83069,2490},
	{83079,2491}, {83086,2491}, {83096,2491}, {83107,2369}, {83116,2369}, {83127,2492},
	{83136,2492}, {83147,2492}, {83159,2493}, {83166,2493}, {83177,2493}, {83189,2494},
	{83199,2494}, {83212,2494}, {83226,2495}, {83230,2496}, {83238,2497}, {83248,2498},
	{83252,2499}, {83260,75}, {83267,2500}, {83271,1864}, {83279,2501}, {83284,2502}, {83294,0},
	{83301,184}, {83315,323}, {83328,2503}, {83333,1865}, {83340,2504}, {83344,2505}, {83348,2506},
	{83351,2508}, {83357,2508}, {83365,2509}, {83369,2510}, {83375,2510}, {83384,2511},
	{83390,2512}, {83401,2513}, {83409,2514}, {83418,2515}, {83423,2516}, {83432,2517},
	{83440,2518}, {83449,2519}, {83456,2520}, {83464,2521}, {83472,2522}, {83483,2523},
	{83491,2524}, {83500,2525}, {83509,2526}, {83519,2526}, {83530,2527}, {83538,2528},
	{83547,2529}, {83556,2530}, {83566,2531}, {83576,2532}, {83586,2533}, {83595,2534},
	{83604,2535}, {83613,2536}, {83623,2537}, {83631,2538}, {83639,2539}, {83647,2540},
	{83656,2539}, {83665,2541}, {83675,2542}, {83684,2543}, {83694,2544}, {83698,2545},
	{83708,2546}, {83717,2547}, {83724,2548}, {83728,2549}, {83736,2550}, {83740,2551},
	{83750,2552}, {83756,2553}, {83760,2554}, {83770,2555}, {83780,2556}, {83785,2557},
	{83792,2558}, {83799,2559}, {83808,2560}, {83815,2556}, {83823,2561}, {83831,2562},
	{83835,2563}, {83842,2564}, {83851,2565}, {83855,1101}, {83858,2566}, {83861,0}, {83866,0},
	{83877,2568}, {83893,0}, {83903,2568}, {83918,0}, {83929,2568}, {83945,0}, {83954,0}, {83965,0},
	{84000,2569}, {84023,0}, {84042,2569}, {84066,0}, {84082,2570}, {84103,2571}, {84121,2571},
	{84139,0}, {84155,2570}, {84176,0}, {84190,0}, {84212,2569}, {84239,0}, {84258,2570},
	{84282,2571}, {84303,2572}, {84307,2573}, {84313,2574}, {84317,2575}, {84322,0}, {84326,2576},
	{84338,2577}, {84350,2578}, {84358,2579}, {84369,2580}, {84380,2581}, {84389,0}, {84396,0},
	{84405,2034}, {84417,0}, {84430,1516}, {84445,1516}, {84462,2582}, {84475,2583}, {84488,2584},
	{84501,2584}, {84517,2585}, {84530,2585}, {84545,2586}, {84557,2586}, {84571,2587},
	{84575,2587}, {84587,2588}, {84592,2589}, {84598,2590}, {84601,2591}, {84605,2592},
	{84608,2593}, {84612,2594}, {84616,2595}, {84619,0}, {84624,0}, {84633,0}, {84645,0},
	{84660,2597}, {84679,0}, {84690,0}, {84704,0}, {84721,2599}, {84742,2600}, {84753,0}, {84762,0},
	{84774,0}, {84789,2601}, {84808,0}, {84815,0}, {84825,0}, {84838,2602}, {84855,0}, {84864,0},
	{84876,0}, {84891,2603}, {84910,0}, {84918,0}, {84929,0}, {84943,2604}, {84961,2605},
	{84970,2606}, {84979,0}, {84987,142}, {85000,0}, {85008,217}, {85023,364}, {85036,2607},
	{85040,0}, {85049,2608}, {85063,0}, {85073,2609}, {85090,2610}, {85105,2611}, {85109,2612},
	{85115,2613}, {85121,2614}, {85127,0}, {85131,0}, {85137,0}, {85146,2615}, {85161,2615},
	{85174,2616}, {85189,2617}, {85204,0}, {85212,2618}, {85226,2619}, {85240,2620}, {85254,0},
	{85264,2618}, {85280,51}, {85296,0}, {85308,2618}, {85326,0}, {85337,51}, {85354,0},
	{85365,2619}, {85382,2620}, {85399,0}, {85409,2621}, {85423,0}, {85435,2621}, {85453,2622},
	{85471,0}, {85485,2622}, {85505,0}, {85519,2621}, {85539,0}, {85551,2623}, {85569,0},
	{85583,2623}, {85603,0}, {85612,2622}, {85627,2624}, {85642,0}, {85652,2625}, {85666,2626},
	{85682,2627}, {85698,0}, {85710,2625}, {85728,204}, {85746,0}, {85760,2625}, {85780,0},
	{85794,2628}, {85814,0}, {85827,2626}, {85846,2627}, {85865,0}, {85880,2629}, {85901,0},
	{85921,0}, {85950,2630}, {85985,0}, {85999,2631}, {86019,0}, {86027,2632}, {86039,0}, {86054,0},
	{86078,2633}, {86108,0}, {86118,2634}, {86134,2635}, {86150,0}, {86163,2632}, {86182,2634},
	{86201,2636}, {86220,0}, {86235,2632}, {86256,2636}, {86277,0}, {86291,2637}, {86311,0},
	{86319,2638}, {86333,2639}, {86347,0}, {86357,2640}, {86373,0}, {86385,2638}, {86403,0},
	{86414,2638}, {86431,2641}, {86448,0}, {86460,2641}, {86478,0}, {86491,2640}, {86510,0},
	{86522,2640}, {86540,0}, {86548,2642}, {86562,0}, {86572,342}, {86588,0}, {86599,342},
	{86616,0}, {86626,2642}, {86642,0}, {86653,2642}, {86670,0}, {86682,2643}, {86700,0}, {86712,0},
	{86733,2644}, {86760,0}, {86768,2645}, {86782,2646}, {86796,0}, {86808,2645}, {86826,0},
	{86839,2645}, {86858,0}, {86869,2646}, {86886,0}, {86898,2646}, {86916,2647}, {86921,2648},
	{86926,2649}, {86936,0}, {86942,2615}, {86953,2621}, {86967,2645}, {86980,0}, {86986,2622},
	{86998,2646}, {87009,0}, {87017,2624}, {87031,2642}, {87043,2650}, {87047,2650}, {87058,2651},
	{87061,2652}, {87065,2653}, {87072,2654}, {87077,2655}, {87084,2656}, {87092,2657},
	{87105,2652}, {87110,2658}, {87114,2660}, {87123,2661}, {87130,2662}, {87136,2663},
	{87144,2664}, {87152,2665}, {87160,2666}, {87166,2667}, {87170,2669}, {87177,2670},
	{87190,2671}, {87200,2672}, {87208,2673}, {87215,2674}, {87223,2675}, {87227,2676},
	{87235,2677}, {87241,0}, {87249,357}, {87263,0}, {87270,185}, {87284,324}, {87297,2678},
	{87301,2681}, {87308,2682}, {87317,2683}, {87327,2684}, {87336,2685}, {87340,2686},
	{87346,2687}, {87350,0}, {87356,0}, {87364,1014}, {87376,1014}, {87389,2688}, {87402,2688},
	{87416,2689}, {87429,2689}, {87449,2689}, {87471,2690}, {87483,2690}, {87498,2690},
	{87514,2691}, {87526,2691}, {87541,2691}, {87557,2692}, {87569,2692}, {87585,2692},
	{87602,2693}, {87615,2693}, {87629,2694}, {87640,2695}, {87644,2696}, {87649,2697}, {87651,0},
	{87655,2698}, {87665,2699}, {87668,2700}, {87673,2702}, {87679,2703}, {87684,2704}, {87692,0},
	{87697,2705}, {87711,2706}, {87724,2707}, {87736,1445}, {87743,2708}, {87751,2709},
	{87758,2710}, {87768,2711}, {87772,2712}, {87776,2713}, {87788,2699}, {87793,2714},
	{87805,2715}, {87809,2716}, {87814,2716}, {87821,2716}, {87830,2717}, {87835,0}, {87844,0},
	{87855,0}, {87869,0}, {87886,2718}, {87906,0}, {87923,0}, {87943,2718}, {87966,2719},
	{87970,2720}, {87973,1266}, {87979,2721}, {87984,2722}, {88000,2723}, {88005,2724}, {88017,0},
	{88023,2725}, {88032,109}, {88044,105}, {88056,373}, {88066,368}, {88076,1508}, {88085,2726},
	{88091,2727}, {88095,2727}, {88102,2727}, {88110,0}, {88118,33}, {88129,110}, {88143,374},
	{88155,0}, {88161,30}, {88170,115}, {88182,128}, {88191,2728}, {88195,2729}, {88200,2730},
	{88206,2731}, {88213,2732}, {88218,2732}, {88226,2733}, {88233,2734}, {88242,2735},
	{88249,2736}, {88257,2737}, {88263,2738}, {88266,2569}, {88272,2739}, {88276,2740},
	{88287,2741}, {88291,2742}, {88296,2743}, {88301,2744}, {88306,2745}, {88310,2746},
	{88319,2747}, {88323,2748}, {88331,2749}, {88335,2750}, {88339,2752}, {88346,2753},
	{88354,2754}, {88358,49}, {88365,2755}, {88374,2756}, {88383,2757}, {88387,2758}, {88393,2759},
	{88403,2760}, {88410,2761}, {88417,2762}, {88421,2763}, {88425,2764}, {88429,2765},
	{88433,2766}, {88443,2767}, {88447,2768}, {88450,2769}, {88454,2770}, {88458,2771},
	{88462,2772}, {88467,2773}, {88471,2773}, {88478,2697}, {88483,2697}, {88491,0}, {88499,88},
	{88512,2774}, {88517,2774}, {88523,2774}, {88531,2774}, {88541,2774}, {88552,2774},
	{88560,2775}, {88565,2776}, {88578,2777}, {88587,2778}, {88591,2778}, {88596,2779},
	{88600,2780}, {88606,2780}, {88617,2781}, {88624,2782}, {88630,2783}, {88635,2784},
	{88642,2785}, {88646,2786}, {88654,2785}, {88663,2787}, {88669,2787}, {88677,2787},
	{88686,2762}, {88691,2782}, {88696,2762}, {88701,2788}, {88705,2789}, {88708,2790},
	{88713,2791}, {88718,2792}, {88724,2792}, {88731,2793}, {88735,2794}, {88744,2795},
	{88748,1509}, {88755,2797}, {88761,1509}, {88769,0}, {88780,2778}, {88794,2782}, {88809,2798},
	{88817,2799}, {88822,2800}, {88834,2801}, {88838,2802}, {88850,2789}, {88855,2789},
	{88864,2803}, {88869,2803}, {88875,0}, {88882,0}, {88891,2698}, {88906,2804}, {88925,0},
	{88934,0}, {88945,2698}, {88963,2804}, {88984,2286}, {88987,0}, {88997,0}, {89009,2805},
	{89028,275}, {89044,2805}, {89061,161}, {89075,2806}, {89079,2807}, {89084,2809}, {89091,2810},
	{89100,2811}, {89104,2812}, {89114,2812}, {89127,2812}, {89139,2813}, {89141,0}, {89145,2814},
	{89155,2815}, {89158,0}, {89163,22}, {89172,22}, {89182,66}, {89191,66}, {89201,123},
	{89208,123}, {89218,123}, {89229,178}, {89238,178}, {89249,213}, {89258,213}, {89270,213},
	{89283,2817}, {89290,2817}, {89299,2817}, {89312,2817}, {89326,309}, {89335,309}, {89347,309},
	{89360,0}, {89366,22}, {89376,66}, {89386,178}, {89396,213}, {89409,0}, {89416,123},
	{89428,309}, {89442,0}, {89447,0}, {89454,2366}, {89463,2366}, {89474,2366}, {89486,2818},
	{89495,2818}, {89506,2818}, {89518,2819}, {89527,2819}, {89539,2819}, {89552,2367},
	{89561,2367}, {89572,2367}, {89585,2820}, {89596,2820}, {89610,2820}, {89625,2821},
	{89634,2821}, {89645,2821}, {89660,2821}, {89676,2822}, {89687,2822}, {89701,2822}, {89716,0},
	{89724,2366}, {89736,2818}, {89748,2367}, {89760,2820}, {89775,0}, {89784,2819}, {89798,2822},
	{89814,2823}, {89818,1100}, {89825,2824}, {89829,2825}, {89837,0}, {89841,0}, {89847,2826},
	{89855,2827}, {89865,2828}, {89876,2826}, {89886,1511}, {89894,2829}, {89904,2830},
	{89915,1511}, {89926,2831}, {89934,2831}, {89945,2832}, {89957,2833}, {89969,2368},
	{89977,2834}, {89987,2834}, {89999,2835}, {90009,2836}, {90022,2835}, {90036,2837},
	{90049,2838}, {90057,2839}, {90066,2840}, {90076,2841}, {90090,2838}, {90105,2840},
	{90119,2839}, {90130,2839}, {90144,2839}, {90159,1012}, {90169,1012}, {90182,1012},
	{90196,2358}, {90203,2842}, {90207,0}, {90213,145}, {90225,308}, {90238,2843}, {90249,2844},
	{90253,938}, {90259,2846}, {90266,2847}, {90274,2848}, {90280,2849}, {90284,2850}, {90290,0},
	{90295,2851}, {90304,0}, {90310,0}, {90317,0}, {90329,0}, {90344,2852}, {90360,0}, {90376,0},
	{90395,2853}, {90415,0}, {90429,2854}, {90444,0}, {90452,2855}, {90469,2856}, {90485,2857},
	{90498,2858}, {90509,2859}, {90514,2860}, {90518,2861}, {90524,2860}, {90532,2862},
	{90536,2863}, {90540,2864}, {90547,0}, {90555,1567}, {90568,2865}, {90581,2866}, {90585,2867},
	{90591,2867}, {90600,2867}, {90611,2868}, {90618,0}, {90624,0}, {90632,0}, {90645,0}, {90660,0},
	{90678,2869}, {90702,0}, {90711,0}, {90726,0}, {90743,0}, {90762,0}, {90784,2870}, {90812,0},
	{90822,0}, {90834,0}, {90848,0}, {90865,2871}, {90888,0}, {90899,0}, {90912,0}, {90927,0},
	{90945,2872}, {90969,0}, {90982,0}, {90997,0}, {91014,0}, {91034,2873}, {91060,0}, {91073,0},
	{91088,0}, {91105,0}, {91125,2874}, {91151,0}, {91166,0}, {91183,0}, {91202,0}, {91224,2875},
	{91252,2876}, {91258,2876}, {91267,2876}, {91278,2316}, {91282,0}, {91288,2877}, {91302,2878},
	{91313,2879}, {91317,2880}, {91326,2881}, {91330,2882}, {91342,2883}, {91347,2884},
	{91357,2885}, {91362,0}, {91367,2886}, {91377,2887}, {91383,2813}, {91389,2813}, {91396,2888},
	{91402,2889}, {91410,2890}, {91418,2890}, {91427,2891}, {91430,2892}, {91434,2893},
	{91439,1315}, {91446,0}, {91454,2894}, {91467,2895}, {91480,2896}, {91484,0}, {91493,2897},
	{91507,2898}, {91511,2899}, {91517,2900}, {91521,0}, {91530,2901}, {91547,2902}, {91554,2903},
	{91562,0}, {91571,2904}, {91587,2905}, {91592,2906}, {91603,2907}, {91607,2908}, {91613,2909},
	{91617,0}, {91622,2910}, {91636,2911}, {91641,2912}, {91652,2913}, {91659,2914}, {91665,2915},
	{91669,2916}, {91677,2917}, {91687,2918}, {91691,2919}, {91694,2920}, {91704,2921},
	{91713,2922}, {91721,2923}, {91730,2924}, {91744,2925}, {91751,2926}, {91757,2927},
	{91764,2928}, {91769,223}, {91776,2929}, {91787,0}, {91791,2930}, {91799,2931}, {91807,226},
	{91815,240}, {91821,2932}, {91828,2932}, {91837,2933}, {91841,0}, {91847,2935}, {91858,2936},
	{91862,2937}, {91868,2938}, {91875,2919}, {91879,2939}, {91888,2940}, {91895,0}, {91902,2941},
	{91914,0}, {91919,0}, {91925,0}, {91933,0}, {91943,0}, {91957,2942}, {91975,2943}, {91981,2944},
	{91986,2945}, {91990,2946}, {91996,2947}, {92000,2937}, {92003,2869}, {92012,2948},
	{92017,2949}, {92023,2949}, {92032,2949}, {92043,2950}, {92047,2951}, {92054,2952},
	{92058,2952}, {92064,2953}, {92068,2954}, {92073,2955}, {92079,242}, {92088,2956}, {92092,2957},
	{92098,0}, {92107,26}, {92123,120}, {92143,344}, {92159,2958}, {92163,2960}, {92167,2960},
	{92175,0}, {92180,2961}, {92189,2962}, {92193,2963}, {92197,2963}, {92204,2964}, {92208,2965},
	{92210,0}, {92214,2966}, {92222,2967}, {92232,2968}, {92243,2968}, {92254,2969}, {92265,2969},
	{92277,2970}, {92287,2970}, {92298,2971}, {92306,2972}, {92315,2973}, {92320,2974},
	{92330,2975}, {92336,2976}, {92343,2977}, {92352,2978}, {92362,2979}, {92372,2980},
	{92383,2981}, {92389,0}, {92398,0}, {92409,1262}, {92424,1262}, {92443,1262}, {92457,1262},
	{92475,1262}, {92493,2982}, {92511,1245}, {92525,1262}, {92540,1262}, {92559,1270},
	{92574,1270}, {92588,1270}, {92605,0}, {92618,0}, {92636,0}, {92657,2982}, {92685,2982},
	{92704,2983}, {92720,2983}, {92739,1277}, {92755,1277}, {92776,1277}, {92798,1277},
	{92815,1277}, {92837,2984}, {92854,2984}, {92874,2984}, {92890,2984}, {92909,2982}, {92925,0},
	{92944,2982}, {92970,48}, {92977,2985}, {92987,2986}, {92996,2987}, {93005,2988}, {93014,0},
	{93022,2347}, {93037,0}, {93045,2350}, {93058,2989}, {93071,2990}, {93084,2991}, {93097,0},
	{93107,2690}, {93124,0}, {93134,2693}, {93149,0}, {93154,0}, {93161,2992}, {93172,0},
	{93185,2992}, {93202,0}, {93210,2993}, {93225,2994}, {93236,2995}, {93248,2996}, {93261,0},
	{93268,2997}, {93282,2992}, {93293,2998}, {93305,0}, {93315,2999}, {93330,0}, {93339,3000},
	{93355,3001}, {93366,2287}, {93369,3002}, {93373,0}, {93379,0}, {93389,3003}, {93408,3004},
	{93416,3005}, {93425,2287}, {93429,3006}, {93433,3007}, {93436,3008}, {93440,3009},
	{93446,3010}, {93455,3011}, {93465,3012}, {93472,3013}, {93476,0}, {93486,3014}, {93504,3015},
	{93521,3016}, {93524,3017}, {93529,3018}, {93536,3019}, {93542,3020}, {93554,3020},
	{93565,3021}, {93572,3022}, {93578,3023}, {93586,3024}, {93590,3025}, {93595,3026},
	{93598,3026}, {93606,3027}, {93611,3028}, {93617,3029}, {93621,3030}, {93627,3031},
	{93633,3032}, {93638,37}, {93645,3033}, {93652,3034}, {93655,3035}, {93661,3036}, {93665,3038},
	{93669,3039}, {93673,3040}, {93677,3041}, {93682,3042}, {93686,3043}, {93693,3044},
	{93703,3045}, {93712,3046}, {93722,3047}, {93732,3048}, {93742,3049}, {93746,0}, {93750,3050},
	{93763,3051}, {93767,3052}, {93771,3053}, {93776,3054}, {93780,3055}, {93786,3056}, {93793,0},
	{93796,0}, {93806,2402}, {93821,0}, {93826,0}, {93833,0}, {93842,3057}, {93853,3057},
	{93865,3057}, {93878,3058}, {93889,3058}, {93904,3058}, {93920,3059}, {93931,3059},
	{93945,3059}, {93960,3060}, {93971,3061}, {93984,3061}, {94000,3061}, {94017,3060},
	{94031,3062}, {94042,3062}, {94059,3062}, {94077,3063}, {94090,3063}, {94107,3063}, {94125,0},
	{94135,3064}, {94148,3065}, {94163,3066}, {94178,0}, {94189,3067}, {94206,3068}, {94224,3069},
	{94243,2749}, {94253,0}, {94265,3070}, {94284,0}, {94297,95}, {94319,2823}, {94327,2842},
	{94336,3071}, {94340,3073}, {94348,3074}, {94354,3075}, {94358,3075}, {94363,3076},
	{94369,3077}, {94373,3073}, {94378,3073}, {94384,3073}, {94394,3073}, {94407,1402},
	{94414,1402}, {94423,1402}, {94433,3078}, {94437,3079}, {94441,0}, {94446,3080}, {94457,3081},
	{94470,3082}, {94479,3083}, {94493,3084}, {94505,3085}, {94518,3086}, {94527,3087},
	{94540,3088}, {94555,3089}, {94566,0}, {94576,3090}, {94588,3091}, {94596,3092}, {94602,0},
	{94607,0}, {94614,3093}, {94626,0}, {94644,0}, {94664,3094}, {94690,3095}, {94696,3096},
	{94700,3097}, {94703,0}, {94708,3100}, {94716,3100}, {94726,3100}, {94737,3101}, {94746,3101},
	{94756,3102}, {94765,3102}, {94775,3103}, {94785,3103}, {94796,3104}, {94806,3104},
	{94817,3105}, {94825,3104}, {94834,3106}, {94844,3106}, {94856,3107}, {94867,3107},
	{94879,3108}, {94888,3109}, {94898,3110}, {94910,3110}, {94923,3111}, {94935,3112},
	{94948,3109}, {94961,3107}, {94970,3113}, {94978,3114}, {94989,3114}, {95002,3113},
	{95013,3113}, {95025,3113}, {95034,3113}, {95043,3115}, {95052,3116}, {95064,3116},
	{95077,3116}, {95087,3117}, {95100,3117}, {95114,3118}, {95123,3118}, {95136,3118},
	{95150,3119}, {95160,3119}, {95175,3119}, {95191,3120}, {95200,3120}, {95212,3120},
	{95225,3121}, {95234,3121}, {95245,3122}, {95255,3122}, {95266,3122}, {95274,3122},
	{95283,3123}, {95294,3123}, {95306,3124}, {95316,3124}, {95327,3124}, {95335,3124}, {95344,0},
	{95351,3125}, {95368,3125}, {95383,3126}, {95398,3127}, {95404,3128}, {95413,3129},
	{95421,3130}, {95426,3131}, {95431,0}, {95438,34}, {95448,117}, {95461,369}, {95472,3132},
	{95480,3133}, {95484,0}, {95490,3135}, {95500,3136}, {95504,0}, {95510,3137}, {95522,3138},
	{95533,3139}, {95543,3140}, {95555,3141}, {95567,3142}, {95578,3143}, {95589,3144},
	{95593,1910}, {95599,3145}, {95607,3146}, {95623,3147}, {95628,3148}, {95632,3149},
	{95639,3150}, {95644,3151}, {95650,0}, {95656,0}, {95665,0}, {95676,3152}, {95693,3152},
	{95709,3153}, {95723,3153}, {95740,3153}, {95758,3154}, {95773,3154}, {95789,3155},
	{95805,3155}, {95822,3156}, {95837,3156}, {95856,3156}, {95874,3157}, {95889,3157},
	{95905,3158}, {95920,3158}, {95940,3158}, {95959,3159}, {95963,3160}, {95973,0}, {95981,132},
	{96000,3161}, {96019,3162}, {96033,3163}, {96038,3164}, {96042,3164}, {96049,3165},
	{96052,3167}, {96056,3168}, {96062,3169}, {96065,0}, {96070,3170}, {96081,3171}, {96085,3173},
	{96092,3173}, {96102,3174}, {96106,3175}, {96112,3176}, {96115,3177}, {96124,3178}, {96132,0},
	{96140,0}, {96150,2570}, {96167,0}, {96177,310}, {96192,3179}, {96200,3180}, {96205,3181},
	{96212,3182}, {96216,3183}, {96223,3184}, {96227,3185}, {96234,3176}, {96240,3186},
	{96247,3187}, {96252,0}, {96267,3188}, {96285,0}, {96290,3189}, {96300,3190}, {96311,3191},
	{96326,3192}, {96330,3193}, {96338,3194}, {96343,0}, {96346,3195}, {96356,3196}, {96365,0},
	{96371,0}, {96380,3197}, {96395,3198}, {96400,3199}, {96405,3200}, {96409,3201}, {96415,3202},
	{96421,3203}, {96425,3204}, {96430,3205}, {96436,0}, {96442,3206}, {96457,3207}, {96471,3208},
	{96475,3209}, {96479,3210}, {96489,0}, {96492,0}, {96501,0}, {96513,2568}, {96532,0},
	{96544,366}, {96563,3211}, {96573,3212}, {96581,3213}, {96585,3214}, {96589,3215}, {96594,3217},
	{96599,3218}, {96604,3219}, {96610,0}, {96614,3220}, {96620,0}, {96629,3221}, {96642,0},
	{96649,3222}, {96662,0}, {96664,3223}, {96673,3224}, {96680,3225}, {96689,3226}, {96692,3227},
	{96695,3228}, {96698,3229}, {96701,3230}, {96704,3231}, {96707,3232}, {96712,3234},
	{96720,3235}, {96725,3236}, {96730,3236}, {96738,3237}, {96742,3238}, {96746,3240},
	{96751,3241}, {96759,3242}, {96767,3243}, {96773,3244}, {96781,3245}, {96789,3246},
	{96795,3247}, {96802,3248}, {96811,3236}, {96816,3241}, {96825,3249}, {96832,3236},
	{96839,3250}, {96847,3251}, {96858,3252}, {96865,3253}, {96873,3254}, {96878,3255},
	{96886,3256}, {96895,3256}, {96905,3257}, {96913,3258}, {96920,3259}, {96928,3260},
	{96936,3261}, {96944,3262}, {96953,3263}, {96962,3264}, {96970,3265}, {96978,3266},
	{96986,3254}, {96993,3267}, {97002,3268}, {97007,3269}, {97016,3270}, {97024,3271},
	{97034,3272}, {97042,3273}, {97052,0}, {97061,7}, {97076,150}, {97089,221}, {97104,3274},
	{97112,3275}, {97120,3276}, {97127,3277}, {97137,3278}, {97147,3279}, {97154,3280},
	{97164,3281}, {97174,3282}, {97186,3283}, {97196,3284}, {97206,3285}, {97214,3286},
	{97220,3286}, {97232,3231}, {97238,0}, {97244,0}, {97252,3287}, {97269,141}, {97284,3288},
	{97287,3290}, {97291,3291}, {97300,3292}, {97304,3293}, {97310,3294}, {97314,3295},
	{97323,3296}, {97327,3297}, {97335,3298}, {97339,3299}, {97347,3300}, {97351,3301},
	{97356,3302}, {97363,3303}, {97370,3304}, {97378,3305}, {97387,3306}, {97392,3307},
	{97400,3308}, {97405,3309}, {97413,3310}, {97418,0}, {97425,3223}, {97439,3224}, {97453,3225},
	{97467,3311}, {97471,3312}, {97478,3313}, {97486,3314}, {97492,3315}, {97496,3315}, {97502,0},
	{97505,0}, {97510,3316}, {97521,3317}, {97536,0}, {97541,0}, {97548,3316}, {97561,3317},
	{97578,3316}, {97589,3317}, {97600,3318}, {97610,0}, {97618,0}, {97628,3316}, {97645,3317},
	{97665,3319}, {97670,3320}, {97679,3321}, {97683,3323}, {97691,3324}, {97697,3325},
	{97701,3326}, {97709,1108}, {97715,3327}, {97720,3328}, {97724,3329}, {97728,3330},
	{97732,3331}, {97736,3332}, {97740,3333}, {97743,3334}, {97747,3335}, {97753,3336},
	{97757,3337}, {97763,3338}, {97767,3340}, {97773,3341}, {97779,3342}, {97785,3343},
	{97789,3344}, {97795,3345}, {97799,3347}, {97804,3348}, {97810,3348}, {97819,3348},
	{97830,3349}, {97834,3350}, {97841,3351}, {97849,3352}, {97853,3353}, {97857,3354},
	{97861,3355}, {97864,3358}, {97869,3359}, {97875,3360}, {97879,3361}, {97889,3360},
	{97896,3362}, {97901,3363}, {97905,3364}, {97910,3365}, {97916,3366}, {97920,3368},
	{97925,3369}, {97931,3368}, {97939,3370}, {97944,3371}, {97948,3371}, {97953,3372},
	{97957,3373}, {97962,3374}, {97970,3375}, {97976,3376}, {97982,3377}, {97989,3378},
	{97995,3379}, {98002,3380}, {98008,3381}, {98014,3382}, {98019,3383}, {98025,3384},
	{98031,3385}, {98038,3386}, {98045,3387}, {98051,3388}, {98058,3389}, {98065,3390},
	{98070,3391}, {98077,3392}, {98083,3393}, {98087,3396}, {98092,3397}, {98098,3398},
	{98105,3399}, {98115,3400}, {98123,3401}, {98132,3402}, {98139,3403}, {98149,3404}, {98159,0},
	{98166,0}, {98176,3405}, {98194,3406}, {98210,3405}, {98226,3406}, {98240,3407}, {98248,3408},
	{98258,3409}, {98267,3410}, {98274,3411}, {98282,3412}, {98292,3413}, {98300,3414},
	{98309,3415}, {98319,3416}, {98328,3417}, {98334,3418}, {98344,3419}, {98353,3420},
	{98362,3421}, {98371,3422}, {98381,3423}, {98387,0}, {98393,3424}, {98401,3425}, {98405,3426},
	{98410,3427}, {98415,3428}, {98420,3429}, {98426,3430}, {98432,3431}, {98437,3432},
	{98443,3433}, {98449,3434}, {98456,3435}, {98463,3436}, {98469,3437}, {98476,3438},
	{98481,3439}, {98486,3440}, {98492,3441}, {98498,0}, {98502,0}, {98511,0}, {98522,0},
	{98536,3442}, {98554,0}, {98568,3443}, {98587,3444}, {98592,3445}, {98599,3445}, {98611,3446},
	{98623,0}, {98628,3447}, {98637,2210}, {98641,3448}, {98647,1694}, {98653,3449}, {98659,3451},
	{98663,3452}, {98669,3453}, {98676,3454}, {98681,3455}, {98687,3456}, {98694,3457},
	{98699,3458}, {98702,3459}, {98706,3460}, {98710,3462}, {98722,3463}, {98726,0}, {98735,3465},
	{98750,3466}, {98763,3467}, {98778,1}, {98786,3468}, {98790,3469}, {98796,3470}, {98800,3471},
	{98808,3472}, {98812,2698}, {98821,3473}, {98825,3475}, {98832,3476}, {98839,3477},
	{98845,3478}, {98852,3479}, {98859,3480}, {98863,3484}, {98870,0}, {98875,3485}, {98884,3486},
	{98888,3488}, {98893,0}, {98900,3489}, {98914,3490}, {98928,3491}, {98944,3492}, {98957,3493},
	{98964,0}, {98971,3003}, {98983,3494}, {98987,3497}, {98993,3498}, {99003,3499}, {99007,3500},
	{99011,3503}, {99019,3504}, {99023,3505}, {99027,3506}, {99030,3507}, {99038,0}, {99044,3508},
	{99053,116}, {99065,129}, {99074,148}, {99080,3509}, {99088,3510}, {99098,3511}, {99103,3512},
	{99110,3513}, {99114,3514}, {99123,3515}, {99132,3516}, {99136,3518}, {99141,1065},
	{99146,3519}, {99152,3520}, {99161,3521}, {99167,3522}, {99171,104}, {99179,3523}, {99192,3524},
	{99198,3525}, {99202,3526}, {99206,3527}, {99217,3528}, {99223,3529}, {99228,3529},
	{99236,3529}, {99246,3530}, {99252,3531}, {99264,3532}, {99269,3533}, {99279,3073},
	{99286,3073}, {99297,3073}, {99311,3506}, {99323,3506}, {99337,3534}, {99345,3534},
	{99356,3535}, {99363,3535}, {99371,3536}, {99380,3536}, {99391,0}, {99396,3537}, {99406,3538},
	{99416,3539}, {99431,3540}, {99442,3541}, {99446,3542}, {99450,0}, {99458,111}, {99472,238},
	{99483,375}, {99495,0}, {99502,0}, {99511,3543}, {99529,3544}, {99544,3545}, {99555,3546},
	{99565,0}, {99577,3547}, {99598,3548}, {99616,3549}, {99619,3549}, {99623,3550}, {99631,3549},
	{99638,3551}, {99643,3552}, {99647,3553}, {99655,3554}, {99667,3555}, {99670,3557},
	{99674,3558}, {99682,3559}, {99688,3560}, {99702,3561}, {99710,0}, {99717,3562}, {99730,3563},
	{99739,3564}, {99748,3565}, {99756,3566}, {99760,3567}, {99768,0}, {99774,3568}, {99785,3569},
	{99790,0}, {99800,0}, {99813,3570}, {99831,0}, {99846,0}, {99866,3571}, {99887,3572},
	{99896,3573}, {99903,3574}, {99911,0}, {99916,3575}, {99928,3576}, {99941,0}, {99948,3577},
	{99962,3578}, {99966,3579}, {99973,3580}, {99977,3581}, {99981,3582}, {99984,3584},
	{99990,3519}, {100000,3585}, {100008,3586}, {100012,3587}, {100016,3588}, {100020,3589},
	{100024,3590}, {100028,3591}, {100032,3592}, {100036,3593}, {100040,3594}, {100044,3595},
	{100048,3596}, {100052,3597}, {100055,3599}, {100059,0}, {100066,3600}, {100074,0},
	{100080,3601}, {100090,3602}, {100094,3605}, {100104,3606}, {100109,3607}, {100117,3608},
	{100126,3609}, {100130,3610}, {100137,3611}, {100141,3612}, {100148,3613}, {100152,3615},
	{100158,3615}, {100169,3616}, {100173,3617}, {100182,3618}, {100187,3618}, {100194,3619},
	{100200,3620}, {100204,3622}, {100212,0}, {100222,0}, {100235,0}, {100251,3623}, {100270,0},
	{100286,0}, {100305,3623}, {100327,0}, {100338,0}, {100353,3624}, {100371,0}, {100385,3623},
	{100402,3625}, {100414,3626}, {100422,3626}, {100431,3627}, {100439,3628}, {100443,3629},
	{100450,3630}, {100458,3631}, {100468,3632}, {100472,3632}, {100478,0}, {100488,81},
	{100501,118}, {100515,121}, {100531,3632}, {100536,3633}, {100540,3636}, {100544,3637},
	{100549,3638}, {100558,3639}, {100562,3640}, {100566,3539}, {100569,3641}, {100573,3642},
	{100577,3643}, {100581,3645}, {100588,3646}, {100594,3647}, {100597,3648}, {100609,0},
	{100614,3649}, {100625,0}, {100631,3650}, {100647,3651}, {100660,3652}, {100673,3653},
	{100686,3654}, {100697,3655}, {100709,0}, {100714,3656}, {100724,3647}, {100728,3657},
	{100738,3658}, {100749,3659}, {100758,0}, {100765,3660}, {100777,3661}, {100781,3662},
	{100786,3663}, {100795,0}, {100801,3664}, {100812,1166}, {100818,3665}, {100823,3666},
	{100829,3667}, {100838,3668}, {100842,3670}, {100850,3671}, {100857,3672}, {100861,0},
	{100866,3673}, {100878,0}, {100883,3674}, {100894,3675}, {100898,3676}, {100902,3677},
	{100907,0}, {100913,3678}, {100925,3679}, {100939,3680}, {100952,3681}, {100963,3510},
	{100971,3682}, {100978,3683}, {100983,0}, {100991,3684}, {101005,3685}, {101011,3685},
	{101022,3686}, {101039,3687}, {101043,0}, {101048,0}, {101055,0}, {101066,3689}, {101080,0},
	{101090,3690}, {101104,3691}, {101112,3692}, {101122,0}, {101131,3693}, {101148,3694},
	{101164,3695}, {101178,3696}, {101194,3697}, {101208,3698}, {101215,3699}, {101219,3700},
	{101224,0}, {101230,3701}, {101239,3702}, {101246,3703}, {101253,3704}, {101258,3705},
	{101268,0}, {101273,3692}, {101281,3691}, {101289,0}, {101294,3706}, {101309,3707},
	{101321,3708}, {101333,3709}, {101345,3710}, {101355,3711}, {101366,3712}, {101371,3713},
	{101377,2344}, {101383,0}, {101388,3714}, {101398,3715}, {101402,2475}, {101408,3715},
	{101415,3715}, {101422,1100}, {101428,3716}, {101432,0}, {101438,0}, {101446,0}, {101457,0},
	{101471,3720}, {101492,0}, {101500,0}, {101510,0}, {101523,0}, {101541,3720}, {101566,3721},
	{101572,3722}, {101576,3723}, {101581,3724}, {101585,3724}, {101594,3725}, {101603,3023},
	{101614,3055}, {101623,3160}, {101636,3726}, {101644,0}, {101654,3727}, {101670,0},
	{101678,3728}, {101697,3729}, {101711,3730}, {101721,0}, {101726,0}, {101733,0}, {101744,3731},
	{101758,0}, {101768,3732}, {101782,0}, {101791,3733}, {101803,0}, {101811,0}, {101823,3732},
	{101838,0}, {101846,3731}, {101857,3734}, {101861,3735}, {101866,2684}, {101878,3512},
	{101888,3736}, {101902,3737}, {101912,3738}, {101921,3739}, {101931,3740}, {101942,3741},
	{101954,0}, {101956,0}, {101964,3742}, {101977,0}, {101983,0}, {101993,3743}, {102008,1909},
	{102020,0}, {102028,3057}, {102045,1922}, {102063,0}, {102070,20}, {102085,3744}, {102100,0},
	{102106,0}, {102116,3745}, {102131,1717}, {102142,0}, {102148,2826}, {102160,2392}, {102175,0},
	{102181,2489}, {102194,0}, {102204,1845}, {102217,0}, {102225,0}, {102237,3746}, {102254,0},
	{102265,1911}, {102283,0}, {102289,1481}, {102301,2409}, {102314,0}, {102322,1479}, {102335,0},
	{102344,1477}, {102358,3747}, {102364,2444}, {102373,3748}, {102376,1247}, {102386,0},
	{102396,3751}, {102413,0}, {102424,3752}, {102442,0}, {102453,2839}, {102471,2415}, {102491,0},
	{102502,3063}, {102522,1928}, {102543,0}, {102553,2822}, {102570,3752}, {102588,0}, {102600,0},
	{102616,3753}, {102637,1723}, {102656,0}, {102667,2494}, {102686,0}, {102701,1851},
	{102719,3754}, {102723,3755}, {102729,3756}, {102733,3757}, {102738,3758}, {102743,3759},
	{102752,3760}, {102762,3761}, {102769,3762}, {102778,3763}, {102789,3764}, {102794,3765},
	{102799,3766}, {102803,3767}, {102810,3768}, {102815,3769}, {102825,3770}, {102829,3772},
	{102838,3773}, {102847,3774}, {102855,3775}, {102867,3776}, {102872,3777}, {102876,0},
	{102881,0}, {102889,3778}, {102901,3779}, {102914,3780}, {102928,3781}, {102940,3782},
	{102954,0}, {102966,3783}, {102982,3784}, {102995,3785}, {103008,3786}, {103022,3787},
	{103040,3788}, {103060,3789}, {103074,3790}, {103080,3790}, {103090,3790}, {103100,3791},
	{103110,3792}, {103117,3793}, {103124,3794}, {103128,3795}, {103135,3796}, {103145,3797},
	{103149,3798}, {103154,0}, {103159,218}, {103169,3799}, {103180,3800}, {103190,363},
	{103199,3801}, {103209,371}, {103218,0}, {103225,3802}, {103238,3803}, {103242,3804},
	{103251,3804}, {103262,3805}, {103274,3806}, {103282,3807}, {103290,3808}, {103294,3809},
	{103303,3809}, {103312,3810}, {103322,3810}, {103332,3811}, {103336,3812}, {103344,0},
	{103348,3813}, {103357,3814}, {103366,97}, {103374,3815}, {103377,0}, {103385,18},
	{103401,3100}, {103417,0}, {103427,3817}, {103441,0}, {103457,0}, {103475,3818}, {103496,0},
	{103517,3818}, {103541,0}, {103553,0}, {103567,3819}, {103584,0}, {103601,3819}, {103621,0},
	{103632,0}, {103645,3624}, {103661,0}, {103677,3624}, {103696,0}, {103704,0}, {103716,3820},
	{103733,0}, {103744,1913}, {103762,0}, {103771,174}, {103788,3107}, {103805,0}, {103813,3060},
	{103829,1925}, {103846,0}, {103855,0}, {103866,2473}, {103880,0}, {103894,2473}, {103911,3821},
	{103921,0}, {103928,3822}, {103939,0}, {103949,3823}, {103963,0}, {103973,0}, {103985,3824},
	{104000,0}, {104015,3824}, {104033,0}, {104046,311}, {104067,3119}, {104088,0}, {104094,3825},
	{104104,0}, {104111,0}, {104120,3826}, {104132,0}, {104144,0}, {104159,0}, {104177,3827},
	{104198,0}, {104208,0}, {104220,3828}, {104235,0}, {104250,3828}, {104268,3829}, {104272,3829},
	{104278,3829}, {104284,3830}, {104290,3831}, {104296,3832}, {104303,0}, {104307,3833},
	{104314,0}, {104319,3834}, {104329,3835}, {104334,3836}, {104339,3837}, {104343,3838},
	{104347,3841}, {104353,3842}, {104360,3843}, {104364,3845}, {104368,3846}, {104373,3847},
	{104377,0}, {104384,3848}, {104396,3849}, {104408,0}, {104416,3850}, {104430,0}, {104439,0},
	{104450,0}, {104466,2904}, {104489,0}, {104501,0}, {104519,0}, {104539,3851}, {104566,0},
	{104579,0}, {104594,3852}, {104616,0}, {104630,0}, {104646,3853}, {104669,0}, {104685,0},
	{104703,3854}, {104728,0}, {104744,0}, {104762,3855}, {104787,0}, {104805,0}, {104825,3856},
	{104852,3857}, {104858,3858}, {104865,3859}, {104871,0}, {104878,3860}, {104891,0},
	{104899,3861}, {104913,0}, {104921,3862}, {104934,3863}, {104938,3864}, {104950,3766},
	{104953,3865}, {104956,3866}, {104960,0}, {104966,0}, {104975,3867}, {104989,3868}, {104994,0},
	{105001,3869}, {105016,3870}, {105034,3871}, {105051,0}, {105071,3872}, {105097,3873},
	{105124,3874}, {105139,3875}, {105154,3876}, {105159,3876}, {105165,3876}, {105172,3877},
	{105178,3878}, {105182,3880}, {105188,3881}, {105195,3882}, {105200,3883}, {105204,3885},
	{105209,3886}, {105216,3887}, {105222,3888}, {105229,3889}, {105236,3890}, {105240,3890},
	{105249,3892}, {105259,3894}, {105269,3865}, {105273,3895}, {105281,3896}, {105286,3897},
	{105289,3898}, {105292,3899}, {105296,3900}, {105300,3901}, {105304,3902}, {105308,3903},
	{105312,3904}, {105316,3905}, {105320,3906}, {105324,2288}, {105329,3907}, {105336,41},
	{105344,3908}, {105347,0}, {105352,3909}, {105363,3910}, {105374,3911}, {105379,3911},
	{105387,3911}, {105397,3912}, {105402,3913}, {105406,3914}, {105410,3915}, {105417,3916},
	{105422,3908}, {105426,3908}, {105433,3917}, {105440,3918}, {105443,3919}, {105446,3921},
	{105449,3922}, {105458,1954}, {105463,3923}, {105473,3924}, {105477,3925}, {105485,3926},
	{105489,3927}, {105493,3928}, {105501,3929}, {105505,3930}, {105512,3929}, {105517,3929},
	{105524,3931}, {105529,3932}, {105533,3934}, {105540,3935}, {105544,3936}, {105549,3937},
	{105553,3938}, {105559,3939}, {105563,0}, {105568,0}, {105577,3941}, {105588,3942},
	{105599,3943}, {105607,3944}, {105617,3945}, {105621,3948}, {105628,3949}, {105633,3950},
	{105646,1093}, {105659,3951}, {105673,3952}, {105680,3953}, {105686,3954}, {105692,3955},
	{105699,3956}, {105705,3957}, {105713,3958}, {105721,3959}, {105726,3960}, {105732,3961},
	{105741,3962}, {105746,3963}, {105750,3964}, {105755,3965}, {105760,3966}, {105768,3967},
	{105775,3968}, {105779,3970}, {105786,3971}, {105796,3972}, {105801,3973}, {105808,3974},
	{105812,3975}, {105816,3976}, {105820,3977}, {105824,3978}, {105828,3979}, {105838,3980},
	{105846,3981}, {105856,3982}, {105867,3983}, {105876,3984}, {105886,3985}, {105897,3986},
	{105901,3988}, {105907,3988}, {105917,3989}, {105928,3990}, {105936,3991}, {105948,3992},
	{105955,3993}, {105961,967}, {105965,967}, {105970,0}, {105976,3994}, {105989,3995},
	{105997,1836}, {105999,3996}, {106008,3997}, {106017,3998}, {106027,3999}, {106036,4000},
	{106039,4006}, {106044,4007}, {106051,4008}, {106055,4012}, {106063,4013}, {106070,4014},
	{106076,4015}, {106082,4016}, {106088,4016}, {106095,4017}, {106102,4017}, {106112,4017},
	{106124,4018}, {106134,4018}, {106146,4019}, {106154,4020}, {106161,4021}, {106169,4022},
	{106176,4023}, {106182,4024}, {106188,4025}, {106194,4026}, {106200,4027}, {106205,4028},
	{106209,0}, {106216,0}, {106226,4029}, {106242,4030}, {106249,4031}, {106253,4033},
	{106259,4034}, {106264,4035}, {106270,4036}, {106278,4037}, {106282,0}, {106291,4039},
	{106305,4040}, {106320,4041}, {106329,2207}, {106338,4042}, {106351,4043}, {106361,4045},
	{106365,4047}, {106371,4048}, {106377,4049}, {106381,0}, {106386,0}, {106395,4050},
	{106405,4051}, {106410,4052}, {106417,4053}, {106422,4054}, {106433,0}, {106440,0}, {106448,0},
	{106458,0}, {106470,0}, {106486,4055}, {106506,0}, {106518,982}, {106532,0}, {106543,4055},
	{106558,4056}, {106568,4057}, {106572,4058}, {106580,4058}, {106591,4059}, {106596,4060},
	{106602,4061}, {106608,4062}, {106619,4063}, {106624,1956}, {106630,4064}, {106635,4065},
	{106639,4067}, {106644,4068}, {106655,4068}, {106665,4069}, {106670,4070}, {106675,4071},
	{106681,4072}, {106691,4073}, {106701,4074}, {106710,4075}, {106716,0}, {106721,0}, {106728,0},
	{106738,0}, {106751,4076}, {106771,0}, {106779,0}, {106789,0}, {106802,0}, {106820,4076},
	{106845,4077}, {106849,4078}, {106856,4079}, {106863,4080}, {106869,4081}, {106873,4083},
	{106880,4085}, {106896,4086}, {106909,4087}, {106916,4088}, {106920,4090}, {106925,4092},
	{106935,4093}, {106942,4095}, {106949,4096}, {106955,4097}, {106960,4098}, {106966,4098},
	{106974,4099}, {106981,4099}, {106992,4100}, {107001,4101}, {107010,1869}, {107016,2058},
	{107023,4102}, {107029,0}, {107036,165}, {107048,349}, {107061,2141}, {107072,4103},
	{107081,4104}, {107088,4105}, {107096,4106}, {107108,0}, {107114,4107}, {107121,4108},
	{107131,4109}, {107141,4110}, {107145,4113}, {107155,4114}, {107160,4115}, {107166,4116},
	{107172,4117}, {107180,4118}, {107186,4119}, {107192,4120}, {107198,4121}, {107204,4122},
	{107210,4123}, {107216,4124}, {107223,4125}, {107237,4126}, {107245,4127}, {107252,4127},
	{107262,4127}, {107274,4128}, {107279,4129}, {107285,4130}, {107292,4131}, {107298,4132},
	{107304,4133}, {107309,4134}, {107315,4135}, {107323,4136}, {107329,4137}, {107337,4138},
	{107344,4139}, {107350,4140}, {107359,4141}, {107366,4142}, {107373,4143}, {107380,4144},
	{107386,4145}, {107392,4146}, {107399,4147}, {107407,4147}, {107418,4148}, {107425,4149},
	{107430,4150}, {107436,4151}, {107443,4152}, {107449,4153}, {107455,4154}, {107459,4156},
	{107464,4157}, {107469,4158}, {107475,4159}, {107479,4163}, {107484,4164}, {107492,4165},
	{107497,4166}, {107502,4167}, {107508,4166}, {107517,4169}, {107527,4170}, {107533,4171},
	{107540,4172}, {107547,2064}, {107555,4173}, {107562,4174}, {107566,4177}, {107575,4178},
	{107582,4179}, {107589,4180}, {107598,4181}, {107602,4184}, {107609,4185}, {107617,4186},
	{107623,4187}, {107628,4188}, {107635,4189}, {107640,4190}, {107646,4027}, {107650,4191},
	{107656,4192}, {107660,0}, {107669,4193}, {107679,4194}, {107686,4195}, {107699,4196},
	{107703,3087}, {107711,4198}, {107715,4200}, {107725,0}, {107731,4201}, {107746,4202},
	{107750,4203}, {107754,0}, {107762,0}, {107775,0}, {107792,4205}, {107810,0}, {107826,0},
	{107846,4206}, {107867,4207}, {107873,2319}, {107881,4208}, {107885,4209}, {107889,4210},
	{107896,4211}, {107900,1108}, {107907,0}, {107916,4212}, {107927,4213}, {107930,0}, {107937,0},
	{107947,4215}, {107961,4216}, {107975,4217}, {108000,4218}, {108015,4219}, {108029,0},
	{108043,4220}, {108061,4221}, {108076,4222}, {108079,4225}, {108086,0}, {108091,4226},
	{108104,3996}, {108116,3999}, {108128,4227}, {108133,4228}, {108144,4229}, {108153,4230},
	{108157,3997}, {108168,0}, {108175,3998}, {108190,4231}, {108194,0}, {108199,1568},
	{108209,4232}, {108219,4231}, {108227,4233}, {108232,4234}, {108236,0}, {108241,4236},
	{108252,4237}, {108258,4238}, {108266,0}, {108271,4239}, {108280,4240}, {108286,4240},
	{108296,4241}, {108300,4242}, {108305,4242}, {108310,4243}, {108316,4244}, {108320,4245},
	{108328,4246}, {108332,4247}, {108341,4248}, {108350,2320}, {108358,4249}, {108362,4251},
	{108372,4252}, {108377,4254}, {108386,4255}, {108392,4256}, {108398,4257}, {108407,4258},
	{108417,4259}, {108425,4260}, {108434,4261}, {108443,4262}, {108450,4263}, {108459,4264},
	{108469,4265}, {108480,4266}, {108489,4267}, {108499,4268}, {108508,4269}, {108517,4270},
	{108522,4271}, {108530,4272}, {108535,0}, {108539,1019}, {108550,178}, {108562,2319},
	{108570,0}, {108575,4273}, {108589,177}, {108601,4274}, {108609,0}, {108616,0}, {108628,0},
	{108642,4275}, {108662,2322}, {108670,4276}, {108676,4277}, {108680,4279}, {108689,4280},
	{108700,4281}, {108708,4282}, {108712,4284}, {108717,4285}, {108724,4287}, {108728,4288},
	{108733,4289}, {108738,4290}, {108747,2065}, {108758,1981}, {108770,4291}, {108775,4292},
	{108783,0}, {108788,0}, {108795,0}, {108804,1111}, {108819,1112}, {108829,4226}, {108835,4293},
	{108839,4295}, {108846,4296}, {108849,4298}, {108856,4299}, {108864,4300}, {108868,4301},
	{108877,1162}, {108880,4302}, {108884,4303}, {108892,4304}, {108896,4305}, {108899,0},
	{108907,4306}, {108921,4307}, {108936,4308}, {108949,0}, {108955,0}, {108963,4309},
	{108981,4310}, {108985,4311}, {108992,3125}, {108999,992}, {109011,2084}, {109021,4312},
	{109032,1343}, {109037,4313}, {109042,4314}, {109049,4315}, {109057,1102}, {109066,4316},
	{109075,4310}, {109088,4317}, {109092,4318}, {109102,4319}, {109111,4320}, {109119,4321},
	{109124,0}, {109132,186}, {109145,4322}, {109157,0}, {109163,0}, {109171,4323}, {109189,0},
	{109196,3751}, {109210,4324}, {109217,4325}, {109221,4326}, {109225,4327}, {109232,4327},
	{109240,4328}, {109244,4329}, {109254,4330}, {109258,0}, {109264,0}, {109274,4333}, {109287,0},
	{109296,4334}, {109309,4335}, {109316,1899}, {109329,4336}, {109340,4337}, {109352,0},
	{109359,0}, {109367,0}, {109377,0}, {109389,0}, {109405,4338}, {109425,0}, {109431,0},
	{109439,0}, {109450,0}, {109464,4339}, {109485,0}, {109493,0}, {109503,0}, {109516,0},
	{109534,4339}, {109559,1952}, {109566,0}, {109573,4340}, {109587,4341}, {109600,4342},
	{109611,4343}, {109624,4344}, {109638,0}, {109645,207}, {109657,0}, {109664,0}, {109673,0},
	{109686,4333}, {109702,0}, {109714,4334}, {109730,0}, {109734,84}, {109747,4345}, {109754,4346},
	{109764,4347}, {109772,4348}, {109783,4349}, {109797,4350}, {109811,4351}, {109821,4352},
	{109833,4353}, {109846,4354}, {109853,4355}, {109866,4356}, {109877,4357}, {109887,4358},
	{109891,4360}, {109900,4361}, {109907,1075}, {109915,4362}, {109927,4363}, {109936,4364},
	{109944,4365}, {109953,4366}, {109959,4367}, {109963,4367}, {109974,4368}, {109978,4369},
	{109981,4370}, {109985,4371}, {109989,4372}, {109993,4373}, {109999,4374}, {110003,4375},
	{110007,4376}, {110011,4377}, {110014,4379}, {110022,4380}, {110026,4381}, {110030,4382},
	{110038,4382}, {110049,4383}, {110053,4384}, {110063,4385}, {110067,4386}, {110073,4387},
	{110077,4388}, {110082,4389}, {110086,4391}, {110092,4392}, {110101,0}, {110108,0},
	{110119,4393}, {110137,4394}, {110155,4395}, {110172,0}, {110182,4396}, {110198,4397},
	{110215,0}, {110223,283}, {110235,4398}, {110239,4400}, {110246,4401}, {110252,4402},
	{110258,4403}, {110265,4404}, {110271,4405}, {110280,4406}, {110287,0}, {110292,4407},
	{110305,4408}, {110316,4409}, {110327,4410}, {110334,4411}, {110338,4412}, {110344,3408},
	{110350,4413}, {110354,4414}, {110362,4415}, {110366,4416}, {110375,4417}, {110379,4419},
	{110388,4420}, {110395,4421}, {110400,4422}, {110405,4423}, {110412,1241}, {110418,4424},
	{110425,4426}, {110433,4427}, {110440,1101}, {110448,0}, {110453,0}, {110463,4428},
	{110480,4429}, {110496,0}, {110515,4430}, {110541,4431}, {110564,4432}, {110581,4433},
	{110598,4434}, {110613,4435}, {110633,4436}, {110650,4437}, {110665,4438}, {110684,4439},
	{110703,4440}, {110709,4441}, {110717,4442}, {110723,4443}, {110733,4444}, {110737,4445},
	{110742,4446}, {110747,4447}, {110758,4448}, {110762,4450}, {110774,4451}, {110787,4452},
	{110792,4453}, {110802,4454}, {110807,4455}, {110816,4456}, {110820,4457}, {110824,4458},
	{110833,4459}, {110840,4460}, {110846,4461}, {110850,4462}, {110854,4463}, {110860,4464},
	{110864,4023}, {110868,4465}, {110872,4466}, {110875,4468}, {110879,4469}, {110883,4470},
	{110887,4471}, {110891,4472}, {110895,4473}, {110899,4474}, {110903,4475}, {110907,4476},
	{110910,0}, {110917,0}, {110926,4477}, {110944,219}, {110960,4478}, {110974,4479},
	{110978,4481}, {110984,4482}, {110994,4483}, {110999,4484}, {111003,4486}, {111012,4487},
	{111022,4488}, {111026,4489}, {111034,4490}, {111043,4491}, {111048,4492}, {111052,4493},
	{111060,4494}, {111064,4496}, {111069,4498}, {111078,4499}, {111085,4500}, {111091,4501},
	{111095,4503}, {111102,4504}, {111110,4505}, {111114,4506}, {111121,4507}, {111130,4508},
	{111136,4509}, {111145,4510}, {111149,4511}, {111162,4512}, {111171,4513}, {111175,0},
	{111182,4514}, {111195,4515}, {111211,4516}, {111220,4517}, {111229,0}, {111235,0},
	{111244,4518}, {111259,4519}, {111275,4520}, {111279,4522}, {111288,4523}, {111297,4524},
	{111313,4525}, {111323,4526}, {111338,4527}, {111351,4528}, {111355,4529}, {111361,4530},
	{111370,4531}, {111374,4533}, {111380,4476}, {111384,4534}, {111392,0}, {111397,0},
	{111406,4535}, {111416,0}, {111426,0}, {111440,4536}, {111455,4537}, {111459,4539},
	{111465,4540}, {111471,4541}, {111474,0}, {111479,0}, {111487,4542}, {111501,0}, {111518,4543},
	{111539,4544}, {111561,4545}, {111574,4546}, {111589,4547}, {111604,4548}, {111617,4549},
	{111631,4550}, {111644,4551}, {111659,4552}, {111675,4553}, {111693,0}, {111699,0},
	{111707,4309}, {111724,4554}, {111734,1525}, {111745,4309}, {111760,4555}, {111764,0},
	{111770,4556}, {111783,0}, {111792,4557}, {111809,4558}, {111825,0}, {111844,4559},
	{111870,4560}, {111896,4561}, {111923,4562}, {111949,0}, {112000,4563}, {112031,4564},
	{112062,4565}, {112085,4566}, {112099,4567}, {112113,0}, {112119,0}, {112128,4568},
	{112147,4569}, {112163,4570}, {112179,4571}, {112194,0}, {112212,4572}, {112235,4573},
	{112249,4574}, {112265,4575}, {112280,4576}, {112294,4577}, {112312,0}, {112318,0},
	{112327,4578}, {112343,4579}, {112362,4580}, {112377,0}, {112395,4581}, {112419,4582},
	{112443,4583}, {112466,4584}, {112489,4585}, {112504,4586}, {112519,4587}, {112534,4588},
	{112548,4589}, {112564,4590}, {112580,4591}, {112597,4592}, {112612,4593}, {112628,4594},
	{112643,4595}, {112661,4596}, {112675,4597}, {112689,4598}, {112703,4599}, {112717,4600},
	{112731,0}, {112740,4601}, {112754,0}, {112771,4602}, {112793,0}, {112814,4603}, {112838,4604},
	{112854,4605}, {112868,4606}, {112882,0}, {112897,0}, {112915,4607}, {112939,4608},
	{112953,4609}, {112970,4610}, {112989,4611}, {113006,4612}, {113024,0}, {113030,0},
	{113038,4323}, {113055,4613}, {113065,1526}, {113076,4323}, {113091,4614}, {113095,4615},
	{113103,4616}, {113107,4617}, {113111,3736}, {113122,0}, {113124,4618}, {113134,4619},
	{113142,4620}, {113150,4621}, {113158,0}, {113167,0}, {113178,0}, {113194,4622}, {113214,4623},
	{113222,4624}, {113226,4625}, {113240,4626}, {113243,4628}, {113247,3737}, {113254,4629},
	{113264,4630}, {113268,4631}, {113278,1075}, {113284,1075}, {113295,1075}, {113307,0},
	{113314,1028}, {113326,1033}, {113338,0}, {113346,4632}, {113360,1029}, {113374,4633},
	{113388,0}, {113397,3114}, {113412,0}, {113421,3106}, {113435,4634}, {113441,4635},
	{113448,4636}, {113452,4637}, {113459,4638}, {113466,2084}, {113470,4639}, {113474,0},
	{113478,0}, {113490,4640}, {113508,4641}, {113516,4642}, {113528,4643}, {113538,4644},
	{113547,0}, {113557,0}, {113570,2}, {113590,0}, {113599,4645}, {113613,4646}, {113629,4647},
	{113645,0}, {113655,45}, {113671,332}, {113686,4648}, {113697,0}, {113705,4649}, {113716,4650},
	{113724,4651}, {113733,4652}, {113739,4653}, {113746,4652}, {113752,4654}, {113759,4655},
	{113763,4657}, {113771,222}, {113781,4658}, {113789,4659}, {113798,4660}, {113805,4661},
	{113814,4662}, {113824,4663}, {113833,4664}, {113843,1053}, {113852,4665}, {113856,4666},
	{113861,0}, {113874,0}, {113888,4667}, {113909,4668}, {113915,4668}, {113926,4669}, {113932,0},
	{113942,1695}, {113957,0}, {113967,1696}, {113983,1699}, {113999,0}, {114005,4670},
	{114014,4671}, {114026,4672}, {114038,0}, {114044,4673}, {114053,4674}, {114065,4675},
	{114075,0}, {114081,4676}, {114092,4677}, {114107,4314}, {114111,2322}, {114116,4315},
	{114121,4678}, {114125,4679}, {114133,4680}, {114137,4681}, {114146,4682}, {114151,0},
	{114155,2401}, {114164,4683}, {114168,4684}, {114179,4685}, {114188,4686}, {114191,4688},
	{114198,4689}, {114208,4690}, {114215,4691}, {114219,4692}, {114223,4694}, {114229,4695},
	{114239,2574}, {114243,0}, {114251,4696}, {114263,4697}, {114272,4698}, {114282,4699},
	{114291,4700}, {114303,4701}, {114317,4702}, {114327,4703}, {114335,4704}, {114345,4705},
	{114356,4706}, {114366,4707}, {114375,4708}, {114385,4709}, {114389,4710}, {114393,4711},
	{114401,4712}, {114412,4713}, {114422,0}, {114439,4714}, {114459,4715}, {114471,4716},
	{114487,4717}, {114500,4718}, {114514,4719}, {114524,4720}, {114537,4721}, {114553,4722},
	{114569,4723}, {114591,4724}, {114594,4728}, {114598,4729}, {114605,4730}, {114612,4731},
	{114620,4732}, {114629,4733}, {114637,4734}, {114647,4735}, {114652,4736}, {114659,4737},
	{114663,0}, {114668,0}, {114675,4738}, {114685,4739}, {114691,4737}, {114698,4740}, {114704,0},
	{114709,2603}, {114719,2604}, {114728,2601}, {114737,0}, {114743,4741}, {114752,4742},
	{114764,4743}, {114776,4744}, {114786,4745}, {114797,4746}, {114803,0}, {114809,0},
	{114819,4747}, {114834,4748}, {114845,0}, {114850,4749}, {114861,4750}, {114871,4751},
	{114881,4752}, {114888,0}, {114891,4753}, {114896,2700}, {114904,2848}, {114913,4039},
	{114922,4753}, {114926,4754}, {114933,4755}, {114944,4756}, {114954,4757}, {114961,4758},
	{114965,4759}, {114970,4760}, {114975,4761}, {114981,4762}, {114986,3926}, {114991,4763},
	{115000,4764}, {115009,4765}, {115016,0}, {115024,4766}, {115037,4767}, {115051,4768},
	{115064,4769}, {115068,4771}, {115077,4772}, {115081,4775}, {115091,4776}, {115097,4777},
	{115101,4778}, {115107,4779}, {115111,4780}, {115115,4781}, {115119,4782}, {115123,4785},
	{115138,4786}, {115146,4787}, {115152,4788}, {115159,4789}, {115164,4790}, {115174,0},
	{115187,4791}, {115203,4792}, {115221,4793}, {115229,4794}, {115240,4795}, {115250,4796},
	{115260,4797}, {115271,4798}, {115280,4799}, {115292,4800}, {115302,4801}, {115316,4802},
	{115323,4803}, {115330,4804}, {115334,4806}, {115338,4807}, {115342,4809}, {115349,4810},
	{115353,4811}, {115357,0}, {115362,4812}, {115371,4813}, {115380,4814}, {115390,4815},
	{115399,4816}, {115414,4817}, {115423,4818}, {115431,0}, {115438,0}, {115447,4819}, {115462,0},
	{115472,0}, {115485,4820}, {115503,4821}, {115513,0}, {115525,4822}, {115543,4823}, {115555,0},
	{115561,4824}, {115576,4825}, {115588,4826}, {115602,4827}, {115613,4828}, {115624,4829},
	{115634,4830}, {115645,4831}, {115656,4832}, {115669,4833}, {115679,4834}, {115695,4835},
	{115699,4836}, {115705,4837}, {115709,4838}, {115714,4839}, {115724,4841}, {115729,4842},
	{115739,4843}, {115742,0}, {115747,1249}, {115757,4844}, {115761,4844}, {115767,4844},
	{115777,4316}, {115783,4845}, {115788,0}, {115795,4846}, {115812,4847}, {115818,0},
	{115825,4848}, {115841,4849}, {115856,4850}, {115860,4851}, {115866,4852}, {115873,4853},
	{115883,4360}, {115887,0}, {115894,0}, {115907,4854}, {115921,4855}, {115943,4856},
	{115953,4857}, {115956,4858}, {115960,4859}, {115966,4860}, {115970,4863}, {115976,4864},
	{115985,4865}, {116000,4866}, {116010,4867}, {116018,4868}, {116024,4869}, {116028,4870},
	{116032,4871}, {116039,4871}, {116051,4872}, {116056,4873}, {116068,4874}, {116075,4875},
	{116084,4876}, {116095,4877}, {116107,4878}, {116117,4879}, {116127,4880}, {116137,4881},
	{116143,4882}, {116150,4883}, {116154,0}, {116161,0}, {116176,4884}, {116198,0}, {116202,0},
	{116211,4885}, {116224,0}, {116230,0}, {116238,0}, {116249,0}, {116263,2474}, {116280,0},
	{116294,0}, {116311,2474}, {116331,4886}, {116335,4887}, {116342,4888}, {116346,4889},
	{116357,4890}, {116362,4891}, {116365,4892}, {116369,4893}, {116373,4894}, {116377,4895},
	{116381,0}, {116385,0}, {116391,1862}, {116400,0}, {116405,0}, {116412,1879}, {116425,0},
	{116434,0}, {116445,0}, {116458,4896}, {116477,4897}, {116491,0}, {116502,4896}, {116519,0},
	{116534,4897}, {116552,4898}, {116564,0}, {116574,0}, {116586,4896}, {116604,0}, {116614,0},
	{116626,0}, {116640,2202}, {116660,2203}, {116675,1879}, {116681,4899}, {116688,4900},
	{116691,4902}, {116699,3751}, {116707,4903}, {116711,4904}, {116719,4905}, {116729,4906},
	{116733,1951}, {116739,4907}, {116744,4908}, {116748,4909}, {116753,4910}, {116759,4911},
	{116763,4912}, {116772,0}, {116780,4913}, {116789,4909}, {116793,4909}, {116803,1872},
	{116809,4914}, {116814,4915}, {116819,4915}, {116827,4916}, {116836,4917}, {116848,4918},
	{116852,4919}, {116863,1122}, {116868,4920}, {116878,4921}, {116882,4921}, {116891,1102},
	{116896,2065}, {116902,4922}, {116906,4923}, {116910,4924}, {116916,4925}, {116925,4926},
	{116934,4927}, {116941,4928}, {116949,4929}, {116958,4930}, {116968,4930}, {116979,4931},
	{116988,4932}, {116996,4933}, {117005,4934}, {117014,4935}, {117024,4936}, {117033,4937},
	{117042,4938}, {117052,4939}, {117061,4940}, {117071,4941}, {117080,4942}, {117084,4945},
	{117093,4946}, {117103,4947}, {117112,4948}, {117121,4948}, {117130,4949}, {117134,4951},
	{117141,4952}, {117145,2388}, {117154,4953}, {117158,4954}, {117164,4955}, {117171,0},
	{117176,0}, {117183,3744}, {117195,2244}, {117208,4956}, {117217,4956}, {117229,1010},
	{117243,4957}, {117247,4958}, {117251,4959}, {117255,4960}, {117265,4961}, {117275,4962},
	{117280,4963}, {117289,4964}, {117292,0}, {117296,4965}, {117304,4966}, {117310,4966},
	{117322,4967}, {117326,4969}, {117334,4970}, {117338,4972}, {117343,4973}, {117353,4974},
	{117365,4975}, {117378,4976}, {117384,4977}, {117393,0}, {117397,0}, {117403,4978},
	{117415,4979}, {117425,0}, {117434,4980}, {117445,0}, {117455,4981}, {117467,0}, {117476,0},
	{117489,4982}, {117504,0}, {117515,4983}, {117528,4984}, {117533,4985}, {117537,4986},
	{117547,4987}, {117556,4988}, {117560,4989}, {117568,4990}, {117577,4991}, {117581,4992},
	{117585,4993}, {117593,0}, {117598,0}, {117605,4994}, {117619,0}, {117628,4995}, {117641,4996},
	{117654,4997}, {117668,0}, {117685,4998}, {117706,4999}, {117727,5000}, {117740,5001},
	{117756,5002}, {117772,5003}, {117786,5004}, {117802,5005}, {117818,5006}, {117822,5008},
	{117831,5010}, {117843,5011}, {117854,0}, {117862,5012}, {117878,5013}, {117882,5014},
	{117894,5015}, {117906,5016}, {117913,5017}, {117925,5018}, {117930,5019}, {117938,5020},
	{117947,0}, {117954,0}, {117964,5021}, {117980,0}, {117993,5022}, {118009,5023}, {118014,5024},
	{118026,5025}, {118038,5026}, {118044,5027}, {118048,5028}, {118055,5029}, {118059,5030},
	{118065,5031}, {118071,5032}, {118075,5033}, {118077,0}, {118081,39}, {118091,39},
	{118100,5034}, {118108,65}, {118118,65}, {118127,5034}, {118135,5034}, {118143,5035},
	{118153,5035}, {118164,5035}, {118175,152}, {118182,1640}, {118190,1640}, {118201,1640},
	{118213,1640}, {118225,1640}, {118238,182}, {118248,183}, {118258,5036}, {118266,5036},
	{118276,5036}, {118287,5036}, {118298,182}, {118307,183}, {118316,1641}, {118324,1641},
	{118333,1641}, {118343,1641}, {118352,282}, {118363,5037}, {118374,5037}, {118386,5037},
	{118398,282}, {118410,1642}, {118418,1642}, {118429,1642}, {118440,1642}, {118451,1642},
	{118463,341}, {118472,0}, {118478,2827}, {118491,0}, {118497,5038}, {118510,5039},
	{118517,5039}, {118527,5040}, {118537,0}, {118547,2390}, {118561,5041}, {118575,2943},
	{118583,0}, {118590,108}, {118603,237}, {118613,372}, {118624,5042}, {118627,5043},
	{118634,5044}, {118638,5045}, {118645,0}, {118650,5046}, {118659,5047}, {118663,5047},
	{118668,5048}, {118675,0}, {118686,3152}, {118703,21}, {118717,5049}, {118721,1854},
	{118729,993}, {118737,5050}, {118745,5051}, {118749,5052}, {118757,5053}, {118765,5054},
	{118775,5055}, {118783,5056}, {118786,5057}, {118800,5058}, {118805,5059}, {118810,5060},
	{118814,5060}, {118824,0}, {118829,0}, {118836,229}, {118849,5061}, {118858,0}, {118864,5062},
	{118873,5063}, {118876,5064}, {118880,5065}, {118892,0}, {118896,0}, {118902,5066},
	{118912,5066}, {118924,2608}, {118935,5067}, {118947,5067}, {118961,2609}, {118974,2609},
	{118988,5068}, {118999,5069}, {119013,5069}, {119028,2610}, {119039,2610}, {119051,5070},
	{119061,5071}, {119064,5072}, {119069,5073}, {119078,5074}, {119081,5075}, {119085,5076},
	{119090,5077}, {119097,2085}, {119104,5078}, {119109,1184}, {119114,0}, {119122,5079},
	{119135,1184}, {119149,5080}, {119154,5081}, {119158,5082}, {119165,5083}, {119170,5084},
	{119176,5085}, {119183,5086}, {119187,5087}, {119192,5088}, {119200,3536}, {119205,3536},
	{119211,5089}, {119215,5090}, {119222,5091}, {119226,0}, {119230,1070}, {119242,5092},
	{119251,5093}, {119259,5094}, {119267,3181}, {119278,5095}, {119284,5096}, {119290,5097},
	{119296,5098}, {119299,5099}, {119303,5100}, {119307,5101}, {119315,5102}, {119319,5103},
	{119325,5104}, {119333,5105}, {119342,5106}, {119346,0}, {119350,0}, {119356,0}, {119365,2871},
	{119380,5107}, {119384,5108}, {119388,5110}, {119395,5111}, {119403,5112}, {119412,5113},
	{119418,5114}, {119425,5115}, {119433,5116}, {119442,5116}, {119452,5117}, {119460,5118},
	{119469,5119}, {119477,5120}, {119486,5121}, {119494,5122}, {119503,5123}, {119512,5124},
	{119521,5125}, {119530,5126}, {119538,5127}, {119545,5128}, {119553,5129}, {119561,5130},
	{119565,5132}, {119575,5133}, {119585,0}, {119598,5134}, {119617,5135}, {119636,5136},
	{119647,5137}, {119656,5138}, {119668,5139}, {119680,0}, {119687,5140}, {119695,5141},
	{119707,5142}, {119719,5143}, {119732,5144}, {119743,5145}, {119755,1862}, {119762,5146},
	{119766,5147}, {119773,5148}, {119782,5149}, {119790,0}, {119802,5150}, {119822,0},
	{119835,5151}, {119856,5152}, {119864,5153}, {119875,5154}, {119886,5155}, {119898,0},
	{119908,0}, {119919,5156}, {119937,5157}, {119940,0}, {119945,5158}, {119953,5159},
	{119960,5160}, {119969,5161}, {119980,5162}, {119990,5163}, {120000,5164}, {120009,5165},
	{120020,4742}, {120033,5164}, {120046,5166}, {120057,5166}, {120070,5167}, {120078,4674},
	{120087,5168}, {120096,5169}, {120107,5170}, {120120,5171}, {120133,5172}, {120145,5173},
	{120159,0}, {120178,5174}, {120206,5175}, {120219,0}, {120233,5176}, {120256,5177},
	{120265,5177}, {120277,5178}, {120291,5179}, {120304,5180}, {120311,5181}, {120320,5182},
	{120331,5183}, {120341,5184}, {120352,5181}, {120364,5181}, {120375,4744}, {120382,4675},
	{120391,4675}, {120401,4744}, {120410,4744}, {120420,5185}, {120431,0}, {120442,5186},
	{120462,5187}, {120469,4672}, {120480,4672}, {120492,4745}, {120502,4745}, {120513,1121},
	{120524,1121}, {120541,5188}, {120556,5188}, {120568,4314}, {120578,0}, {120585,0}, {120594,0},
	{120606,2873}, {120624,5189}, {120630,5190}, {120637,5191}, {120641,0}, {120648,0},
	{120660,5192}, {120675,5193}, {120680,5194}, {120683,5196}, {120689,0}, {120693,0}, {120701,47},
	{120713,0}, {120722,101}, {120735,0}, {120746,155}, {120761,0}, {120771,216}, {120785,0},
	{120794,358}, {120807,0}, {120816,367}, {120829,5197}, {120833,5199}, {120837,5200},
	{120841,5201}, {120854,5202}, {120858,5202}, {120865,0}, {120875,0}, {120890,0}, {120907,5203},
	{120932,5204}, {120937,66}, {120943,5205}, {120948,0}, {120953,5206}, {120960,0}, {120970,5207},
	{120984,0}, {120992,5208}, {121005,0}, {121014,131}, {121030,5209}, {121033,0}, {121037,0},
	{121043,5211}, {121053,5211}, {121063,5212}, {121071,5212}, {121082,5213}, {121094,5213},
	{121107,5213}, {121116,5214}, {121126,5214}, {121139,5214}, {121152,5215}, {121160,5215},
	{121174,5215}, {121189,5216}, {121197,5216}, {121207,5217}, {121215,5217}, {121226,5217},
	{121237,5218}, {121245,3535}, {121251,5219}, {121264,5220}, {121271,0}, {121276,5221},
	{121286,5222}, {121295,5223}, {121302,5224}, {121308,5224}, {121316,5225}, {121322,5225},
	{121331,5226}, {121336,5227}, {121339,5228}, {121343,0}, {121349,0}, {121359,103}, {121372,0},
	{121381,107}, {121394,5230}, {121400,5231}, {121406,5232}, {121418,1225}, {121422,5233},
	{121426,5234}, {121437,5235}, {121446,5236}, {121458,5237}, {121470,5238}, {121482,5239},
	{121494,1184}, {121497,5240}, {121502,5241}, {121509,0}, {121513,0}, {121520,5242}, {121532,0},
	{121541,5243}, {121553,5244}, {121561,0}, {121566,5245}, {121577,5246}, {121587,5247},
	{121598,5248}, {121609,5249}, {121620,5250}, {121630,5251}, {121640,5252}, {121651,5253},
	{121660,5254}, {121671,5255}, {121682,5256}, {121693,0}, {121701,5257}, {121714,0},
	{121724,5258}, {121738,5259}, {121747,5260}, {121759,5261}, {121764,5074}, {121773,5227},
	{121782,0}, {121786,5245}, {121796,5246}, {121805,5247}, {121815,5248}, {121825,5249},
	{121835,5250}, {121844,5251}, {121853,5252}, {121863,5253}, {121871,5254}, {121881,5255},
	{121891,5256}, {121900,0}, {121907,5257}, {121919,0}, {121928,5258}, {121941,5259},
	{121949,5262}, {121952,5264}, {121956,5265}, {121963,5266}, {121967,1858}, {121974,5267},
	{121981,5268}, {121988,5269}, {121999,0}, {122008,5270}, {122023,5271}, {122028,5271},
	{122037,5272}, {122041,5272}, {122049,5272}, {122060,5273}, {122071,5274}, {122075,5275},
	{122083,5276}, {122091,5277}, {122095,5278}, {122102,5279}, {122108,5280}, {122115,5281},
	{122122,5282}, {122132,5283}, {122140,5284}, {122149,5285}, {122153,5286}, {122159,5287},
	{122163,5289}, {122171,5290}, {122179,0}, {122184,5291}, {122196,5292}, {122208,0},
	{122215,5219}, {122230,0}, {122234,5293}, {122245,5294}, {122257,5295}, {122269,0}, {122274,0},
	{122281,5296}, {122292,5296}, {122305,5296}, {122316,0}, {122329,101}, {122346,5297},
	{122358,5298}, {122371,5298}, {122386,5299}, {122397,5299}, {122412,5299}, {122426,5300},
	{122437,5300}, {122452,5300}, {122468,5301}, {122479,5302}, {122491,5302}, {122504,5303},
	{122515,0}, {122520,5304}, {122532,5304}, {122545,5305}, {122556,5306}, {122570,5307},
	{122580,5308}, {122590,5309}, {122593,5310}, {122597,5310}, {122604,5311}, {122611,0},
	{122613,5312}, {122617,5313}, {122620,5314}, {122623,5315}, {122626,5316}, {122629,5317},
	{122632,5318}, {122635,5319}, {122638,2344}, {122648,2344}, {122665,2475}, {122682,5322},
	{122690,2648}, {122705,5323}, {122715,5324}, {122725,5325}, {122735,5326}, {122745,2344},
	{122756,2475}, {122767,5322}, {122775,5327}, {122787,4427}, {122799,5328}, {122810,0},
	{122820,0}, {122834,5329}, {122855,5330}, {122874,0}, {122896,5331}, {122924,5332},
	{122951,5333}, {122970,5334}, {122989,5335}, {123008,5336}, {123027,5337}, {123048,5338},
	{123069,5339}, {123089,5340}, {123110,5341}, {123119,5342}, {123129,5343}, {123144,5344},
	{123160,5345}, {123175,5346}, {123179,5347}, {123185,5348}, {123198,5349}, {123203,0},
	{123214,5350}, {123230,5351}, {123248,5352}, {123266,5353}, {123271,5354}, {123276,5355},
	{123287,2199}, {123300,5356}, {123312,5357}, {123322,5358}, {123332,5359}, {123344,5360},
	{123356,5361}, {123362,5362}, {123370,5363}, {123380,5364}, {123388,5365}, {123392,5367},
	{123401,5368}, {123414,5369}, {123420,5369}, {123432,247}, {123440,5370}, {123444,2320},
	{123453,5373}, {123461,3536}, {123473,3536}, {123486,5374}, {123491,5375}, {123497,5376},
	{123504,5377}, {123512,5378}, {123516,0}, {123522,4740}, {123533,4740}, {123546,3287},
	{123557,3287}, {123570,5379}, {123580,5379}, {123595,5379}, {123608,4477}, {123620,4477},
	{123633,5380}, {123643,5380}, {123655,5381}, {123665,5381}, {123681,5381}, {123695,5382},
	{123706,5382}, {123720,0}, {123727,5383}, {123741,5384}, {123752,0}, {123758,5385},
	{123771,2319}, {123779,5386}, {123790,5386}, {123800,5387}, {123810,0}, {123818,1310},
	{123831,1312}, {123846,1314}, {123862,5388}, {123875,5389}, {123881,5390}, {123885,5393},
	{123896,5394}, {123904,5395}, {123914,5396}, {123918,5398}, {123924,5399}, {123934,5400},
	{123946,5401}, {123959,5402}, {123962,2320}, {123965,5403}, {123968,5405}, {123972,5406},
	{123980,5407}, {123989,0}, {123993,0}, {124000,5408}, {124008,5408}, {124021,5408},
	{124034,4645}, {124042,4645}, {124053,4645}, {124066,4646}, {124076,4646}, {124089,4646},
	{124104,5409}, {124114,5409}, {124128,5409}, {124142,4647}, {124152,4647}, {124166,4647},
	{124180,5410}, {124190,5410}, {124205,5410}, {124220,5411}, {124229,5411}, {124243,5411},
	{124257,5412}, {124262,5412}, {124270,5412}, {124282,5413}, {124286,0}, {124292,5414},
	{124302,3141}, {124315,243}, {124327,5415}, {124331,5417}, {124339,0}, {124346,0},
	{124358,5418}, {124373,5419}, {124386,5402}, {124395,5420}, {124402,5421}, {124411,5422},
	{124415,5423}, {124425,5424}, {124433,5425}, {124437,5426}, {124447,5426}, {124459,2086},
	{124467,5425}, {124476,0}, {124482,5427}, {124494,5428}, {124508,5429}, {124522,5430},
	{124534,5431}, {124548,5432}, {124562,5433}, {124578,5434}, {124596,5435}, {124607,5436},
	{124619,5437}, {124632,0}, {124638,0}, {124646,1325}, {124657,1325}, {124669,0}, {124680,1325},
	{124695,3951}, {124711,5438}, {124729,5439}, {124744,5440}, {124765,5441}, {124784,4061},
	{124800,5439}, {124810,3951}, {124823,3951}, {124836,5438}, {124848,5438}, {124862,5438},
	{124877,5439}, {124889,5439}, {124901,5440}, {124914,5440}, {124932,5440}, {124950,5441},
	{124962,5441}, {124978,5441}, {124994,4061}, {125005,4061}, {125018,5442}, {125022,5444},
	{125028,5445}, {125035,5446}, {125041,5447}, {125046,5448}, {125049,5449}, {125053,5450},
	{125059,5451}, {125066,5452}, {125070,5453}, {125081,0}, {125090,5454}, {125102,5455},
	{125106,5456}, {125113,5457}, {125122,5458}, {125128,5459}, {125131,0}, {125139,5221},
	{125152,0}, {125160,5461}, {125173,5462}, {125177,5462}, {125184,5463}, {125191,0},
	{125199,113}, {125213,163}, {125229,269}, {125242,5464}, {125249,5464}, {125260,3412},
	{125266,0}, {125279,0}, {125297,0}, {125317,5465}, {125344,5466}, {125352,5467}, {125356,5468},
	{125372,0}, {125377,5461}, {125387,5469}, {125395,5470}, {125399,0}, {125408,5472},
	{125420,5473}, {125432,5474}, {125438,5474}, {125448,0}, {125454,0}, {125462,5475},
	{125472,5475}, {125487,5475}, {125502,5350}, {125512,5350}, {125525,5350}, {125540,5476},
	{125550,5351}, {125562,5351}, {125577,5351}, {125594,5477}, {125606,5477}, {125622,5477},
	{125638,5352}, {125650,5352}, {125666,5352}, {125682,5478}, {125692,5478}, {125704,5478},
	{125721,5478}, {125738,5476}, {125749,5476}, {125765,5476}, {125781,0}, {125787,0},
	{125795,5479}, {125813,5479}, {125830,5479}, {125841,2865}, {125858,2865}, {125874,4232},
	{125888,4232}, {125901,5480}, {125915,5480}, {125928,5481}, {125943,5481}, {125957,2056},
	{125971,2056}, {125984,5482}, {126002,5482}, {126019,5482}, {126030,5483}, {126037,0},
	{126044,5484}, {126060,3003}, {126072,0}, {126082,5484}, {126097,5485}, {126100,5485},
	{126104,5486}, {126110,5464}, {126113,2703}, {126119,5487}, {126122,5489}, {126125,5491},
	{126128,0}, {126133,5492}, {126140,5492}, {126152,5492}, {126163,3577}, {126170,3575},
	{126179,3575}, {126192,3575}, {126205,3577}, {126215,5493}, {126224,5493}, {126237,5493},
	{126250,3576}, {126259,3576}, {126273,3576}, {126287,5494}, {126296,5494}, {126310,5494},
	{126325,5495}, {126334,5495}, {126348,5495}, {126361,5496}, {126369,5497}, {126376,5497},
	{126385,5498}, {126397,5499}, {126409,5500}, {126416,5501}, {126425,5502}, {126434,5503},
	{126443,5504}, {126451,5505}, {126459,5506}, {126465,5507}, {126474,5508}, {126487,5509},
	{126496,5510}, {126500,5224}, {126505,5224}, {126512,5060}, {126520,5511}, {126525,5512},
	{126532,5513}, {126541,5514}, {126545,1981}, {126556,5515}, {126560,5516}, {126568,5517},
	{126577,5518}, {126586,5519}, {126597,5520}, {126608,5521}, {126620,5522}, {126633,5523},
	{126643,5524}, {126649,5225}, {126656,5226}, {126660,5525}, {126664,2086}, {126671,2086},
	{126679,5506}, {126687,4668}, {126693,5224}, {126702,5224}, {126711,5526}, {126721,4668},
	{126731,5513}, {126742,5527}, {126748,5527}, {126759,356}, {126765,5528}, {126771,5529},
	{126775,5530}, {126784,5531}, {126793,0}, {126801,5532}, {126815,5533}, {126828,0}, {126833,0},
	{126840,5534}, {126852,5534}, {126865,5535}, {126877,5535}, {126890,5536}, {126901,5536},
	{126915,5536}, {126930,5537}, {126941,5537}, {126955,5537}, {126970,5538}, {126981,5538},
	{126996,5538}, {127012,5539}, {127023,5539}, {127038,5539}, {127054,4423}, {127066,4423},
	{127079,5540}, {127088,5541}, {127096,5542}, {127099,0}, {127108,5543}, {127124,0},
	{127134,5544}, {127152,0}, {127164,5545}, {127183,2323}, {127187,0}, {127193,5546},
	{127201,5547}, {127209,5547}, {127220,5548}, {127228,5548}, {127238,5548}, {127251,5548},
	{127264,5549}, {127272,5549}, {127282,5549}, {127295,5549}, {127308,5550}, {127318,5550},
	{127331,5551}, {127339,5551}, {127349,5551}, {127363,5551}, {127377,5552}, {127385,5546},
	{127396,5546}, {127407,5552}, {127417,5552}, {127431,5552}, {127445,0}, {127450,0},
	{127457,5553}, {127466,5554}, {127477,5554}, {127490,5555}, {127501,5555}, {127513,5556},
	{127526,5556}, {127540,5556}, {127555,5557}, {127566,5557}, {127580,5557}, {127593,5557},
	{127608,5554}, {127620,5555}, {127631,5558}, {127640,5559}, {127656,5559}, {127671,5560},
	{127685,5561}, {127697,5561}, {127714,5561}, {127732,5561}, {127747,5562}, {127756,5563},
	{127770,5564}, {127782,5565}, {127795,5564}, {127809,5563}, {127824,5566}, {127836,5567},
	{127845,5568}, {127856,5569}, {127872,5569}, {127887,5569}, {127904,5570}, {127919,5570},
	{127935,5570}, {127949,4340}, {127964,4340}, {127980,4340}, {128000,4341}, {128014,4341},
	{128029,4341}, {128043,5571}, {128054,5572}, {128070,5571}, {128086,5572}, {128100,5567},
	{128117,5573}, {128132,5567}, {128146,5573}, {128160,4342}, {128169,5574}, {128181,5566},
	{128194,5574}, {128207,5574}, {128220,5566}, {128232,5575}, {128241,5576}, {128252,5577},
	{128269,5575}, {128286,5577}, {128301,5576}, {128319,5578}, {128335,5576}, {128350,5578},
	{128365,5579}, {128376,5579}, {128389,5579}, {128403,5579}, {128418,4343}, {128429,4343},
	{128442,4343}, {128456,4343}, {128469,5580}, {128481,5580}, {128499,5580}, {128516,5580},
	{128535,4344}, {128546,4344}, {128560,4344}, {128576,4344}, {128591,5581}, {128604,5581},
	{128617,5581}, {128628,5582}, {128640,5583}, {128656,5584}, {128667,0}, {128676,5570},
	{128691,5579}, {128706,5585}, {128715,5586}, {128725,5587}, {128736,5588}, {128740,0},
	{128750,5589}, {128766,5590}, {128783,4902}, {128791,4902}, {128806,0}, {128812,0},
	{128820,5591}, {128830,5591}, {128844,5591}, {128859,5591}, {128874,5591}, {128888,5545},
	{128898,5543}, {128910,5543}, {128925,5543}, {128941,5543}, {128957,5543}, {128974,5545},
	{128987,5545}, {129001,5592}, {129013,5592}, {129029,5592}, {129044,5592}, {129060,5593},
	{129070,5544}, {129082,5544}, {129099,5544}, {129115,5544}, {129132,5593}, {129144,5593},
	{129160,5593}, {129177,5593}, {129195,5594}, {129207,5594}, {129223,5594}, {129240,5594},
	{129257,5594}, {129273,5595}, {129283,0}, {129289,0}, {129297,5546}, {129307,5596},
	{129317,3359}, {129329,5597}, {129342,5598}, {129352,5599}, {129364,5598}, {129379,5598},
	{129394,5600}, {129409,5601}, {129419,5549}, {129429,5602}, {129441,5602}, {129456,5603},
	{129471,5603}, {129486,5604}, {129497,5549}, {129510,5604}, {129525,5605}, {129541,5605},
	{129557,5606}, {129567,5608}, {129579,5609}, {129592,5609}, {129605,5610}, {129618,5610},
	{129634,5610}, {129650,5611}, {129666,5612}, {129678,5613}, {129694,5613}, {129710,5614},
	{129726,5615}, {129737,5615}, {129752,5615}, {129768,5615}, {129783,5616}, {129795,5617},
	{129806,5588}, {129812,0}, {129819,5618}, {129832,5619}, {129843,5620}, {129856,5621},
	{129860,0}, {129868,2057}, {129880,2059}, {129892,2063}, {129907,5622}, {129916,5623},
	{129925,5624}, {129934,5624}, {129943,0}, {129950,5598}, {129964,5551}, {129979,5610},
	{129994,0}, {130001,5604}, {130015,5615}, {130029,0}, {130037,5549}, {130052,5549}, {130068,0},
	{130075,2396}, {130087,0}, {130095,2384}, {130110,0}, {130118,2379}, {130130,2381}, {130142,0},
	{130147,0}, {130154,0}, {130165,5625}, {130179,0}, {130189,5626}, {130203,0}, {130212,5627},
	{130224,0}, {130232,0}, {130245,5626}, {130261,0}, {130268,5625}, {130278,1670}, {130287,0},
	{130293,5628}, {130309,5628}, {130323,5629}, {130336,5630}, {130339,0}, {130344,0},
	{130351,5632}, {130360,5632}, {130371,5632}, {130385,5632}, {130398,5632}, {130412,5633},
	{130421,5633}, {130432,5633}, {130448,5633}, {130464,5633}, {130478,5634}, {130487,5634},
	{130501,5634}, {130514,5634}, {130528,5635}, {130537,5635}, {130548,5635}, {130564,5635},
	{130580,5635}, {130594,5636}, {130606,5636}, {130623,5636}, {130639,5636}, {130656,5637},
	{130665,5637}, {130676,5637}, {130693,5637}, {130710,5637}, {130725,5638}, {130736,5638},
	{130753,5638}, {130769,5638}, {130786,0}, {130794,5639}, {130809,5640}, {130823,5641},
	{130827,5642}, {130830,5445}, {130834,5644}, {130838,5645}, {130841,5647}, {130850,5648},
	{130859,5649}, {130871,5650}, {130879,5651}, {130884,5652}, {130891,5653}, {130902,5654},
	{130911,5655}, {130917,5656}, {130921,5657}, {130930,5658}, {130936,5659}, {130941,5659},
	{130948,5660}, {130952,5661}, {130962,5412}, {130967,5412}, {130980,5412}, {130993,4652},
	{131002,4652}, {131011,5662}, {131024,5663}, {131029,5664}, {131040,5665}, {131046,5666},
	{131049,5667}, {131060,5399}, {131064,5668}, {131074,0}, {131080,248}, {131092,250},
	{131106,252}, {131119,225}, {131130,5669}, {131134,5669}, {131142,5670}, {131146,5670},
	{131153,5670}, {131166,0}, {131172,5671}, {131183,5672}, {131193,5673}, {131204,5674},
	{131215,0}, {131222,5675}, {131239,0}, {131246,5676}, {131258,5677}, {131262,5677},
	{131269,5677}, {131282,2697}, {131284,5678}, {131287,5680}, {131294,1054}, {131299,5681},
	{131303,0}, {131308,0}, {131316,5682}, {131330,5683}, {131344,0}, {131350,0}, {131359,5682},
	{131374,5683}, {131389,5682}, {131397,5681}, {131402,5684}, {131407,5685}, {131411,5686},
	{131422,5687}, {131430,5688}, {131436,5689}, {131442,0}, {131449,3692}, {131459,0}, {131464,0},
	{131472,5690}, {131483,3690}, {131490,5691}, {131498,5692}, {131503,5693}, {131507,5696},
	{131511,5698}, {131518,5699}, {131523,5700}, {131528,5700}, {131537,5701}, {131548,5702},
	{131557,5703}, {131568,5704}, {131580,5705}, {131584,5071}, {131587,5706}, {131591,5707},
	{131600,5707}, {131610,5706}, {131615,5708}, {131621,5709}, {131625,1982}, {131632,0},
	{131638,0}, {131649,5710}, {131663,5711}, {131667,5713}, {131672,5714}, {131676,5715},
	{131686,5716}, {131691,5716}, {131699,5717}, {131706,5718}, {131710,5718}, {131716,5718},
	{131722,5719}, {131729,5720}, {131733,4902}, {131738,5721}, {131741,0}, {131744,0},
	{131748,5722}, {131755,5723}, {131759,5724}, {131763,153}, {131772,2697}, {131777,5725},
	{131781,5726}, {131788,5727}, {131796,5728}, {131804,5728}, {131817,0}, {131821,5729},
	{131828,5730}, {131831,5731}, {131837,5732}, {131842,5732}, {131852,5732}, {131862,5733},
	{131867,5733}, {131876,5733}, {131884,5734}, {131892,5735}, {131901,5736}, {131905,5736},
	{131911,5737}, {131917,5738}, {131922,5739}, {131929,5740}, {131934,0}, {131939,5741},
	{131949,5742}, {131960,5743}, {131963,5595}, {131969,5492}, {131975,0}, {131977,0},
	{131981,5744}, {131991,5745}, {131994,0}, {132000,0}, {132006,0}, {132016,1644}, {132031,5750},
	{132046,1644}, {132056,5751}, {132067,2814}, {132078,0}, {132090,3070}, {132107,0},
	{132120,3070}, {132138,5752}, {132153,5753}, {132165,5754}, {132174,5755}, {132188,0},
	{132200,5755}, {132217,0}, {132229,5755}, {132246,5754}, {132258,5750}, {132268,5756},
	{132277,5756}, {132290,0}, {132299,5757}, {132313,0}, {132326,5757}, {132344,0}, {132357,5757},
	{132375,5758}, {132385,0}, {132396,2568}, {132412,0}, {132422,2568}, {132437,0}, {132445,0},
	{132460,3070}, {132480,0}, {132492,5755}, {132509,0}, {132524,5755}, {132544,0}, {132556,5757},
	{132573,0}, {132589,5757}, {132610,0}, {132624,2568}, {132643,0}, {132652,0}, {132665,3153},
	{132685,46}, {132701,0}, {132713,5759}, {132729,0}, {132738,0}, {132749,2814}, {132766,5752},
	{132787,0}, {132800,0}, {132815,2814}, {132837,5752}, {132862,5760}, {132866,0}, {132872,5762},
	{132888,5762}, {132905,0}, {132914,0}, {132926,1108}, {132945,5763}, {132963,3738},
	{132969,5764}, {132974,3739}, {132981,5765}, {132985,5768}, {132995,5769}, {133000,5770},
	{133007,5771}, {133014,5772}, {133020,5774}, {133027,5776}, {133037,5777}, {133045,5778},
	{133053,5779}, {133062,5780}, {133068,5781}, {133075,5782}, {133081,5783}, {133086,5784},
	{133093,5785}, {133101,5786}, {133106,5787}, {133112,5788}, {133118,5789}, {133125,5790},
	{133129,5792}, {133134,5793}, {133142,5794}, {133149,5795}, {133155,5796}, {133162,5797},
	{133168,5798}, {133174,0}, {133179,5799}, {133189,5800}, {133201,5801}, {133213,5802},
	{133220,5803}, {133224,0}, {133229,1571}, {133239,2056}, {133249,5804}, {133256,5805},
	{133261,5806}, {133269,5807}, {133273,5809}, {133284,5810}, {133292,5811}, {133298,5812},
	{133305,5813}, {133310,5814}, {133318,5815}, {133328,5816}, {133338,5817}, {133348,5818},
	{133356,5819}, {133365,5820}, {133369,5823}, {133377,0}, {133385,5824}, {133399,0},
	{133409,5825}, {133424,5826}, {133432,5827}, {133442,5828}, {133454,0}, {133463,0},
	{133473,5829}, {133488,0}, {133499,5830}, {133511,0}, {133520,0}, {133536,5831}, {133553,0},
	{133562,5832}, {133575,0}, {133587,5833}, {133603,0}, {133612,0}, {133626,5834}, {133646,5835},
	{133654,5836}, {133660,5837}, {133665,5838}, {133670,5839}, {133680,5840}, {133685,2205},
	{133691,0}, {133700,5841}, {133715,5842}, {133725,0}, {133735,279}, {133750,5843},
	{133761,5844}, {133772,5845}, {133780,5846}, {133787,0}, {133793,0}, {133802,5847},
	{133817,5848}, {133833,5849}, {133848,5850}, {133864,5851}, {133880,5852}, {133896,5853},
	{133912,5854}, {133928,5855}, {133943,5856}, {133957,0}, {133974,5857}, {133998,5858},
	{134020,5859}, {134024,5864}, {134031,5865}, {134038,0}, {134048,5866}, {134066,1096},
	{134084,5440}, {134103,5867}, {134109,5868}, {134116,5869}, {134123,5870}, {134127,0},
	{134132,5873}, {134142,5874}, {134149,3740}, {134157,0}, {134162,5875}, {134171,3142},
	{134183,280}, {134194,5876}, {134201,5877}, {134205,5879}, {134212,5880}, {134221,5881},
	{134230,5882}, {134244,1957}, {134249,0}, {134254,0}, {134262,1003}, {134275,0}, {134281,0},
	{134290,0}, {134302,4076}, {134321,5883}, {134328,5884}, {134336,5885}, {134346,5886},
	{134354,5887}, {134363,5888}, {134371,5889}, {134375,0}, {134381,0}, {134392,5890}, {134407,0},
	{134417,5891}, {134431,0}, {134441,4658}, {134455,0}, {134466,4764}, {134481,0}, {134492,5892},
	{134507,0}, {134519,5893}, {134535,0}, {134546,5894}, {134561,5895}, {134567,5896},
	{134572,5896}, {134579,5896}, {134586,5897}, {134590,5898}, {134596,5899}, {134600,5900},
	{134611,5901}, {134614,5903}, {134618,5904}, {134623,1875}, {134629,1875}, {134637,5905},
	{134640,5906}, {134643,1247}, {134649,5910}, {134653,5911}, {134664,5911}, {134674,0},
	{134682,0}, {134695,44}, {134713,5912}, {134724,5913}, {134728,5915}, {134741,5916},
	{134745,5919}, {134752,5920}, {134764,5921}, {134772,5922}, {134776,0}, {134782,0},
	{134792,5923}, {134805,0}, {134814,5924}, {134827,5925}, {134832,5922}, {134840,5922},
	{134854,0}, {134861,0}, {134870,0}, {134883,5923}, {134899,0}, {134911,5924}, {134927,0},
	{134934,0}, {134946,104}, {134963,5926}, {134969,0}, {134978,164}, {134993,0}, {135002,347},
	{135016,0}, {135022,140}, {135033,0}, {135044,140}, {135060,5927}, {135064,0}, {135070,5744},
	{135082,5928}, {135098,5929}, {135107,0}, {135114,0}, {135123,0}, {135135,0}, {135150,5930},
	{135168,0}, {135183,0}, {135201,5930}, {135222,5931}, {135234,0}, {135241,0}, {135249,0},
	{135259,0}, {135271,0}, {135287,5932}, {135307,0}, {135317,0}, {135329,5744}, {135347,5928},
	{135369,0}, {135383,0}, {135399,5744}, {135422,5928}, {135448,5933}, {135458,0}, {135466,0},
	{135476,5934}, {135496,5934}, {135517,5935}, {135521,5935}, {135528,5936}, {135532,114},
	{135540,0}, {135547,1170}, {135560,309}, {135575,5938}, {135580,0}, {135589,0}, {135603,179},
	{135622,5939}, {135626,5942}, {135632,5943}, {135638,5944}, {135644,5945}, {135652,5946},
	{135661,5947}, {135665,5948}, {135674,5949}, {135679,5950}, {135686,5951}, {135696,5952},
	{135706,5953}, {135715,5954}, {135725,5955}, {135736,5955}, {135748,5956}, {135758,5957},
	{135768,5958}, {135778,5959}, {135789,5960}, {135800,5961}, {135810,5962}, {135821,5963},
	{135831,5964}, {135842,5965}, {135852,5966}, {135864,0}, {135872,5967}, {135885,5968},
	{135899,5969}, {135903,1981}, {135908,5970}, {135915,5971}, {135919,5972}, {135926,5973},
	{135932,5974}, {135937,5974}, {135946,0}, {135952,5975}, {135963,5976}, {135975,5977},
	{135981,5977}, {135991,3138}, {136000,5978}, {136004,0}, {136012,0}, {136025,331},
	{136043,5979}, {136053,5980}, {136062,5981}, {136071,5982}, {136079,5983}, {136088,5984},
	{136097,5985}, {136106,5986}, {136115,5987}, {136124,5988}, {136133,5989}, {136143,5990},
	{136148,5991}, {136158,1876}, {136168,5992}, {136178,5993}, {136188,0}, {136198,5994},
	{136217,313}, {136234,5995}, {136244,5996}, {136248,5996}, {136254,5996}, {136266,5997},
	{136269,5998}, {136276,5999}, {136285,6000}, {136292,6001}, {136295,6002}, {136299,6004},
	{136307,2207}, {136313,6004}, {136320,6005}, {136330,158}, {136337,6006}, {136345,6001},
	{136350,6001}, {136357,6007}, {136363,6007}, {136373,6008}, {136381,0}, {136389,0}, {136399,0},
	{136412,0}, {136428,6009}, {136451,0}, {136459,0}, {136469,0}, {136482,0}, {136500,6009},
	{136525,6010}, {136529,6010}, {136536,6011}, {136540,6012}, {136544,6014}, {136552,6015},
	{136556,6016}, {136566,6017}, {136573,6018}, {136581,6015}, {136588,6015}, {136599,6019},
	{136606,6020}, {136611,6021}, {136614,6023}, {136624,6024}, {136628,6025}, {136640,0},
	{136646,6026}, {136659,6027}, {136667,6028}, {136676,6029}, {136682,6030}, {136686,6032},
	{136692,6032}, {136699,6033}, {136704,6034}, {136711,6035}, {136718,6036}, {136725,1100},
	{136734,0}, {136741,24}, {136751,169}, {136764,342}, {136775,6037}, {136779,6037},
	{136788,6037}, {136797,0}, {136804,0}, {136816,0}, {136830,6038}, {136851,6039}, {136855,0},
	{136863,6040}, {136876,6041}, {136880,6042}, {136888,6043}, {136892,6044}, {136898,6045},
	{136905,6046}, {136909,6047}, {136918,6047}, {136927,6048}, {136932,0}, {136937,0},
	{136944,6049}, {136961,6049}, {136979,6050}, {136987,0}, {136991,0}, {136997,0}, {137007,6051},
	{137020,0}, {137029,6052}, {137042,0}, {137047,0}, {137054,0}, {137063,6053}, {137078,6054},
	{137088,0}, {137095,1022}, {137109,0}, {137117,0}, {137127,0}, {137139,6055}, {137157,6056},
	{137170,6057}, {137176,6058}, {137184,0}, {137191,0}, {137200,0}, {137213,6051}, {137229,0},
	{137241,6052}, {137257,0}, {137268,6059}, {137282,0}, {137292,0}, {137306,6052}, {137323,0},
	{137333,6051}, {137346,6060}, {137350,6061}, {137355,6062}, {137360,6063}, {137372,6064},
	{137383,6065}, {137397,6066}, {137410,6067}, {137422,6068}, {137435,6069}, {137440,0},
	{137449,6070}, {137459,6071}, {137463,6073}, {137478,6074}, {137486,6075}, {137490,6078},
	{137499,6079}, {137510,6080}, {137514,6081}, {137521,6082}, {137528,6083}, {137537,6084},
	{137545,5931}, {137548,6085}, {137553,6086}, {137565,6087}, {137572,6087}, {137584,0},
	{137592,6088}, {137607,6089}, {137623,0}, {137632,6090}, {137648,0}, {137657,6091},
	{137673,6092}, {137690,0}, {137700,6090}, {137718,0}, {137727,6093}, {137743,6094},
	{137759,6095}, {137763,6096}, {137766,6098}, {137770,6099}, {137775,6100}, {137782,6101},
	{137786,6102}, {137790,6103}, {137793,6104}, {137799,6105}, {137805,6106}, {137808,6109},
	{137812,6110}, {137819,6111}, {137826,6112}, {137832,1343}, {137837,0}, {137844,6113},
	{137852,6114}, {137856,6115}, {137863,6115}, {137872,6116}, {137876,6117}, {137883,6118},
	{137887,6119}, {137893,6120}, {137901,6121}, {137905,6124}, {137911,6125}, {137918,6126},
	{137924,6127}, {137931,6128}, {137937,6129}, {137944,6130}, {137950,0}, {137961,6131},
	{137977,6132}, {137994,6133}, {138010,0}, {138021,6134}, {138037,6135}, {138053,6136},
	{138070,6137}, {138075,6138}, {138083,6139}, {138091,6140}, {138097,6141}, {138105,6142},
	{138117,6143}, {138123,6144}, {138130,6145}, {138134,6029}, {138139,6146}, {138143,6147},
	{138148,6148}, {138160,6149}, {138165,6149}, {138172,6149}, {138179,6150}, {138188,6151},
	{138192,6152}, {138195,6153}, {138201,6153}, {138213,6154}, {138217,6154}, {138223,6155},
	{138227,6155}, {138235,6156}, {138239,6157}, {138246,6158}, {138253,6159}, {138257,6159},
	{138263,6160}, {138267,6162}, {138274,6163}, {138280,6163}, {138286,6164}, {138293,6165},
	{138296,6167}, {138300,6168}, {138303,6172}, {138311,6173}, {138315,6174}, {138326,6175},
	{138330,6176}, {138338,6177}, {138346,6178}, {138350,6179}, {138357,6180}, {138365,6181},
	{138369,6182}, {138378,6181}, {138386,6183}, {138395,6184}, {138405,6185}, {138413,6186},
	{138417,6187}, {138425,6188}, {138429,6188}, {138437,6189}, {138446,6190}, {138449,6196},
	{138455,6197}, {138462,6198}, {138471,0}, {138479,0}, {138491,3155}, {138510,176},
	{138525,6199}, {138532,6200}, {138536,6203}, {138541,6204}, {138547,6205}, {138554,6206},
	{138560,6207}, {138569,5926}, {138574,6208}, {138581,6209}, {138586,6210}, {138590,6211},
	{138597,6212}, {138603,6212}, {138614,6213}, {138618,6215}, {138624,6216}, {138629,6217},
	{138633,6220}, {138640,6221}, {138645,6222}, {138653,6223}, {138663,6224}, {138673,6225},
	{138681,6226}, {138689,6227}, {138697,6228}, {138708,6229}, {138718,6229}, {138730,6048},
	{138735,0}, {138745,6230}, {138758,6231}, {138771,6232}, {138784,6233}, {138797,6234},
	{138810,6235}, {138823,6236}, {138836,0}, {138842,0}, {138852,6237}, {138868,6238},
	{138885,6239}, {138900,6240}, {138905,6241}, {138918,6242}, {138922,6243}, {138929,0},
	{138937,0}, {138948,5751}, {138965,5753}, {138983,5758}, {138999,6244}, {139005,6245},
	{139011,6246}, {139018,6247}, {139022,6247}, {139027,6248}, {139030,6249}, {139036,6249},
	{139046,6250}, {139050,6250}, {139058,6251}, {139066,6252}, {139070,6253}, {139077,6254},
	{139084,6254}, {139096,6255}, {139101,6255}, {139109,6255}, {139119,6256}, {139123,6257},
	{139128,6257}, {139134,6257}, {139145,6256}, {139152,6258}, {139156,6258}, {139164,6259},
	{139174,0}, {139176,6260}, {139184,6261}, {139187,6262}, {139190,6263}, {139193,6264},
	{139196,6265}, {139199,6266}, {139202,6267}, {139205,6268}, {139214,6269}, {139223,6270},
	{139227,0}, {139232,0}, {139238,0}, {139246,0}, {139256,0}, {139270,6271}, {139288,0},
	{139298,985}, {139310,0}, {139319,6271}, {139332,6272}, {139340,6273}, {139344,6276},
	{139353,3418}, {139359,6277}, {139365,6278}, {139371,6279}, {139375,6280}, {139380,6280},
	{139389,6281}, {139393,6282}, {139403,6283}, {139409,0}, {139415,1902}, {139427,6284},
	{139437,336}, {139448,6285}, {139452,0}, {139458,6287}, {139467,6288}, {139475,6289},
	{139481,6290}, {139485,6292}, {139493,6293}, {139501,6294}, {139508,0}, {139514,6295},
	{139529,6296}, {139545,6297}, {139551,6297}, {139560,6297}, {139571,6298}, {139575,6300},
	{139580,6301}, {139592,6302}, {139599,5655}, {139607,0}, {139618,2848}, {139635,6303},
	{139640,6304}, {139650,6305}, {139654,6306}, {139661,6307}, {139680,4324}, {139686,6308},
	{139692,0}, {139700,6309}, {139714,6310}, {139724,0}, {139730,6311}, {139743,6312}, {139747,0},
	{139752,6314}, {139761,6315}, {139770,6316}, {139782,3143}, {139794,6317}, {139805,333},
	{139816,6318}, {139820,6319}, {139824,6320}, {139827,0}, {139832,3743}, {139841,3132},
	{139850,3746}, {139859,3746}, {139871,3820}, {139882,6321}, {139893,6321}, {139902,0},
	{139909,3743}, {139920,3132}, {139930,3820}, {139942,6321}, {139955,6321}, {139966,6322},
	{139977,6322}, {140000,3746}, {140011,3746}, {140024,6323}, {140035,6323}, {140045,6322},
	{140054,6322}, {140066,6324}, {140075,6325}, {140083,6326}, {140089,6326}, {140096,6327},
	{140103,6328}, {140107,6329}, {140114,6330}, {140118,6331}, {140125,6330}, {140130,6332},
	{140134,224}, {140141,6333}, {140153,0}, {140159,0}, {140170,6334}, {140184,6335},
	{140190,6336}, {140200,6337}, {140204,6337}, {140211,6338}, {140215,6339}, {140226,6340},
	{140236,6341}, {140242,0}, {140249,6342}, {140261,6343}, {140274,6048}, {140280,0},
	{140288,3745}, {140300,3745}, {140312,6345}, {140323,6346}, {140335,6346}, {140350,6346},
	{140365,2371}, {140378,2371}, {140391,6347}, {140403,6347}, {140415,6348}, {140427,6348},
	{140443,6348}, {140459,3753}, {140471,3753}, {140488,3753}, {140505,0}, {140516,6349},
	{140532,6349}, {140550,6350}, {140564,6351}, {140580,6351}, {140598,0}, {140608,0},
	{140623,6352}, {140640,0}, {140655,6353}, {140672,0}, {140682,0}, {140694,6354}, {140708,6354},
	{140721,6355}, {140736,6355}, {140753,6356}, {140766,6357}, {140781,6357}, {140798,0},
	{140809,0}, {140825,6358}, {140843,6359}, {140857,6360}, {140873,6360}, {140891,6358},
	{140906,0}, {140917,6361}, {140933,6361}, {140951,6362}, {140965,6363}, {140981,6363},
	{140999,0}, {141005,6364}, {141018,6365}, {141030,6366}, {141040,6367}, {141052,6368},
	{141065,6369}, {141069,6370}, {141075,6371}, {141081,6371}, {141093,0}, {141099,6372},
	{141110,6373}, {141118,6374}, {141124,6375}, {141128,6375}, {141134,6376}, {141137,6378},
	{141141,0}, {141153,6381}, {141168,0}, {141174,6382}, {141182,6383}, {141191,6384},
	{141201,6385}, {141212,6386}, {141223,6387}, {141235,6388}, {141245,6387}, {141255,6389},
	{141266,6385}, {141281,6390}, {141296,6391}, {141306,6392}, {141316,6393}, {141326,6395},
	{141336,335}, {141348,6396}, {141357,6382}, {141364,6397}, {141372,5071}, {141376,0},
	{141380,6382}, {141386,6382}, {141391,0}, {141396,6398}, {141407,6399}, {141417,6400},
	{141427,0}, {141440,6401}, {141456,0}, {141464,0}, {141476,3852}, {141495,0}, {141510,3854},
	{141532,0}, {141543,3856}, {141561,6402}, {141566,6403}, {141572,6404}, {141576,6261},
	{141582,6262}, {141588,6263}, {141594,6264}, {141600,6265}, {141606,6266}, {141612,6262},
	{141619,6266}, {141627,6261}, {141635,6264}, {141643,6265}, {141651,6263}, {141658,6405},
	{141667,6406}, {141670,6407}, {141674,0}, {141679,6408}, {141690,6409}, {141700,0},
	{141709,6410}, {141722,6411}, {141733,6412}, {141737,6413}, {141744,6414}, {141748,6415},
	{141755,6416}, {141763,0}, {141772,6417}, {141782,6418}, {141790,6418}, {141800,6419},
	{141804,6420}, {141811,6421}, {141816,0}, {141824,6422}, {141837,0}, {141847,6423},
	{141861,6424}, {141865,6426}, {141872,6426}, {141880,6427}, {141885,6428}, {141893,6429},
	{141897,6432}, {141904,6433}, {141911,6434}, {141915,6435}, {141922,6436}, {141929,6437},
	{141937,3510}, {141940,6438}, {141945,6439}, {141949,6441}, {141958,3195}, {141962,6442},
	{141966,6443}, {141969,3196}, {141973,6444}, {141976,6446}, {141980,6447}, {141986,0},
	{141998,6448}, {142016,0}, {142029,334}, {142047,6449}, {142052,1729}, {142056,0},
	{142063,6450}, {142078,6451}, {142082,6452}, {142091,6453}, {142095,6455}, {142104,6456},
	{142115,6457}, {142119,6459}, {142127,6460}, {142131,0}, {142142,0}, {142155,6462},
	{142175,6463}, {142198,0}, {142205,0}, {142214,6462}, {142229,6463}, {142248,6462},
	{142261,6463}, {142274,6464}, {142286,6465}, {142292,6466}, {142297,6467}, {142305,6468},
	{142313,6468}, {142323,6469}, {142329,6470}, {142336,0}, {142346,6260}, {142362,6471},
	{142368,6471}, {142377,6471}, {142388,6472}, {142392,6473}, {142396,6474}, {142402,6475},
	{142405,0}, {142410,6462}, {142421,6463}, {142436,6478}, {142440,0}, {142446,1295},
	{142457,1295}, {142468,2189}, {142476,2189}, {142485,2189}, {142498,2189}, {142511,6479},
	{142519,4273}, {142530,4273}, {142541,6480}, {142551,6480}, {142564,6480}, {142577,6479},
	{142587,6479}, {142597,6481}, {142607,6481}, {142621,6481}, {142635,5994}, {142646,5994},
	{142662,5994}, {142678,6478}, {142686,6482}, {142694,6483}, {142707,6484}, {142713,6484},
	{142723,6485}, {142727,6487}, {142739,6488}, {142746,6489}, {142754,6490}, {142758,1729},
	{142763,6491}, {142775,0}, {142783,0}, {142795,6492}, {142808,6493}, {142812,6495},
	{142819,6496}, {142827,6497}, {142843,6498}, {142854,6499}, {142865,6500}, {142877,6501},
	{142887,6502}, {142896,6503}, {142908,6504}, {142917,6505}, {142921,6506}, {142924,6508},
	{142929,6509}, {142942,0}, {142947,6510}, {142956,5894}, {142965,338}, {142976,6511},
	{142980,6512}, {142986,6513}, {142990,6514}, {142998,2602}, {143005,6515}, {143011,6516},
	{143015,6517}, {143025,6517}, {143035,6518}, {143039,6519}, {143045,6520}, {143049,0},
	{143054,3510}, {143065,6521}, {143072,0}, {143078,6522}, {143090,6523}, {143103,6524},
	{143106,0}, {143114,339}, {143127,6524}, {143131,6525}, {143138,6526}, {143147,6527},
	{143152,6528}, {143154,0}, {143161,156}, {143176,4956}, {143191,6529}, {143201,6530},
	{143210,6531}, {143221,6532}, {143234,6533}, {143239,6534}, {143242,6535}, {143248,6536},
	{143253,6537}, {143257,6538}, {143268,6539}, {143272,4917}, {143289,6540}, {143306,0},
	{143311,0}, {143317,0}, {143325,0}, {143335,0}, {143349,6541}, {143367,0}, {143377,986},
	{143389,0}, {143398,6541}, {143411,6542}, {143419,6543}, {143426,5616}, {143433,6544},
	{143438,6545}, {143442,6546}, {143452,6547}, {143460,6548}, {143464,6549}, {143473,0},
	{143480,6550}, {143495,6551}, {143509,6552}, {143517,6553}, {143526,0}, {143532,6554},
	{143543,6555}, {143555,6556}, {143564,6557}, {143575,6558}, {143587,6559}, {143596,6560},
	{143609,2017}, {143612,0}, {143617,6561}, {143625,2987}, {143633,2987}, {143642,2987},
	{143653,6562}, {143664,6562}, {143677,6563}, {143686,6563}, {143698,6563}, {143712,6562},
	{143721,6564}, {143730,6564}, {143742,6565}, {143749,6565}, {143759,6565}, {143770,4676},
	{143778,4676}, {143788,4676}, {143799,4039}, {143805,6566}, {143809,6567}, {143819,6568},
	{143831,6569}, {143839,6570}, {143846,0}, {143853,6571}, {143867,6572}, {143880,0}, {143883,0},
	{143891,19}, {143902,0}, {143912,86}, {143925,0}, {143933,177}, {143944,0}, {143954,191},
	{143967,0}, {143974,102}, {143984,6573}, {144000,0}, {144014,313}, {144031,6574}, {144036,6575},
	{144040,6576}, {144044,6578}, {144048,6578}, {144053,6578}, {144059,4622}, {144067,0},
	{144074,6579}, {144092,6580}, {144105,6581}, {144109,6582}, {144113,6583}, {144117,6583},
	{144123,6583}, {144132,6584}, {144136,6584}, {144146,6584}, {144159,6585}, {144168,5763},
	{144174,6586}, {144179,0}, {144185,0}, {144202,6587}, {144230,0}, {144248,6588}, {144277,6589},
	{144280,6592}, {144286,6593}, {144290,6594}, {144294,6594}, {144301,6595}, {144308,6596},
	{144312,6597}, {144321,6598}, {144328,6599}, {144334,6600}, {144338,6601}, {144342,5497},
	{144348,0}, {144352,6602}, {144362,6603}, {144371,6604}, {144381,6605}, {144385,6605},
	{144393,6605}, {144404,6606}, {144412,6607}, {144414,5659}, {144418,6608}, {144425,6609},
	{144428,6610}, {144436,0}, {144440,0}, {144447,6611}, {144457,3689}, {144463,6612},
	{144469,5412}, {144476,2086}, {144484,5412}, {144491,1836}, {144495,6613}, {144499,6615},
	{144507,6616}, {144514,6617}, {144527,6618}, {144537,6619}, {144546,3926}, {144550,6620},
	{144554,6622}, {144562,6622}, {144570,6623}, {144579,6624}, {144592,6624}, {144604,6625},
	{144611,6626}, {144617,5556}, {144624,6627}, {144627,6628}, {144631,5497}, {144636,6629},
	{144642,6630}, {144648,6630}, {144657,6631}, {144662,6631}, {144670,6632}, {144678,6633},
	{144682,6635}, {144690,6636}, {144697,6637}, {144706,6638}, {144715,6639}, {144724,6640},
	{144732,6641}, {144740,0}, {144750,0}, {144765,6642}, {144783,6643}, {144790,6644}, {144801,0},
	{144809,5535}, {144822,5537}, {144837,5539}, {144853,6645}, {144860,0}, {144868,135},
	{144881,159}, {144895,359}, {144908,4324}, {144915,6646}, {144918,2086}, {144930,4653},
	{144942,6647}, {144946,6649}, {144954,0}, {144959,6650}, {144970,6651}, {144978,0},
	{144984,147}, {144997,351}, {145012,348}, {145025,6652}, {145029,6654}, {145033,6655},
	{145040,6656}, {145047,0}, {145052,0}, {145060,0}, {145070,6657}, {145082,6657}, {145097,3848},
	{145109,3848}, {145124,3850}, {145136,3850}, {145152,6658}, {145166,6658}, {145185,6659},
	{145199,6659}, {145218,6660}, {145231,6660}, {145249,3849}, {145261,3849}, {145278,0},
	{145284,0}, {145292,6657}, {145302,6657}, {145314,3848}, {145324,3848}, {145337,3850},
	{145347,6658}, {145359,6658}, {145374,3850}, {145388,6659}, {145400,6659}, {145415,6660},
	{145426,6660}, {145440,3849}, {145450,3849}, {145463,6661}, {145468,6631}, {145472,6662},
	{145475,0}, {145483,5297}, {145496,0}, {145505,5212}, {145519,6663}, {145534,6664}, {145548,0},
	{145552,0}, {145558,3862}, {145569,3862}, {145582,1795}, {145592,3813}, {145603,3813},
	{145615,6665}, {145623,6666}, {145635,6665}, {145645,6667}, {145658,6668}, {145671,6665},
	{145685,3861}, {145697,3861}, {145711,6669}, {145719,6669}, {145729,6670}, {145742,6671},
	{145756,6669}, {145771,6672}, {145781,6673}, {145793,6674}, {145806,6672}, {145820,6675},
	{145830,2736}, {145842,3860}, {145851,3860}, {145863,3860}, {145876,1796}, {145887,0},
	{145897,3862}, {145912,3861}, {145928,2736}, {145942,0}, {145952,6665}, {145969,6672},
	{145986,3860}, {146002,6676}, {146014,6677}, {146024,6678}, {146035,0}, {146041,137},
	{146052,0}, {146059,160}, {146072,362}, {146084,6679}, {146095,6680}, {146100,6540},
	{146112,6680}, {146122,4426}, {146133,6681}, {146136,6682}, {146144,6683}, {146151,6684},
	{146154,6685}, {146158,6684}, {146162,6686}, {146167,6687}, {146178,6688}, {146188,6689},
	{146194,6689}, {146205,3741}, {146214,6690}, {146216,0}, {146220,6462}, {146230,6691},
	{146239,5040}, {146246,5499}, {146257,0}, {146269,6692}, {146290,6693}, {146307,6694},
	{146328,0}, {146334,6695}, {146349,6696}, {146360,6697}, {146375,0}, {146385,186}, {146404,153},
	{146419,339}, {146438,6698}, {146441,6699}, {146449,6700}, {146459,6701}, {146469,6702},
	{146477,6703}, {146492,6704}, {146502,6705}, {146515,6706}, {146519,0}, {146526,0},
	{146535,6691}, {146549,6707}, {146568,6691}, {146581,6707}, {146594,6708}, {146606,0},
	{146615,0}, {146626,6691}, {146642,6707}, {146663,6709}, {146667,6710}, {146673,6698},
	{146677,6711}, {146682,6712}, {146690,6713}, {146696,0}, {146705,6714}, {146717,6715},
	{146723,0}, {146730,6716}, {146743,6717}, {146756,0}, {146761,1040}, {146772,10}, {146780,6718},
	{146790,0}, {146799,6719}, {146811,0}, {146816,0}, {146823,0}, {146833,0}, {146846,6720},
	{146866,0}, {146874,1004}, {146887,0}, {146893,0}, {146902,0}, {146914,6720}, {146933,0},
	{146941,0}, {146951,0}, {146964,0}, {146982,6720}, {147007,6721}, {147011,6722}, {147022,6723},
	{147025,5557}, {147031,77}, {147039,6724}, {147042,6725}, {147045,6726}, {147049,6725},
	{147059,0}, {147064,0}, {147072,361}, {147086,6727}, {147095,0}, {147104,2586}, {147117,6728},
	{147122,6729}, {147126,6731}, {147131,6732}, {147139,6733}, {147147,6734}, {147156,6735},
	{147164,6736}, {147173,6737}, {147179,6738}, {147185,6739}, {147189,6740}, {147197,6741},
	{147201,6742}, {147208,6743}, {147216,0}, {147219,0}, {147224,6691}, {147234,6707},
	{147249,6744}, {147253,0}, {147256,0}, {147261,0}, {147269,2875}, {147283,6745}, {147292,5499},
	{147300,5499}, {147310,6746}, {147314,6747}, {147322,6748}, {147326,0}, {147331,0},
	{147338,6749}, {147355,6749}, {147373,6750}, {147382,1530}, {147393,6749}, {147408,6751},
	{147412,6752}, {147420,6753}, {147424,73}, {147430,0}, {147437,6754}, {147445,6755}, {147457,0},
	{147468,6756}, {147482,0}, {147492,0}, {147508,6757}, {147527,25}, {147534,6758}, {147547,6759},
	{147557,0}, {147563,0}, {147571,6760}, {147588,6761}, {147594,6762}, {147598,6763},
	{147602,6764}, {147606,6765}, {147610,6767}, {147614,6768}, {147618,6769}, {147622,6770},
	{147626,6771}, {147630,6772}, {147634,6773}, {147637,6775}, {147646,6776}, {147655,6777},
	{147660,6778}, {147671,6779}, {147675,6779}, {147681,6779}, {147690,6780}, {147699,6781},
	{147702,6782}, {147706,6783}, {147710,6784}, {147714,6781}, {147718,6786}, {147725,6787},
	{147729,6788}, {147732,6790}, {147736,6791}, {147744,6792}, {147748,6793}, {147761,0},
	{147766,6794}, {147776,6795}, {147780,6797}, {147787,0}, {147795,365}, {147813,6798},
	{147827,6799}, {147831,6799}, {147839,0}, {147842,0}, {147849,6800}, {147859,0}, {147867,6801},
	{147878,6802}, {147882,6803}, {147889,0}, {147897,6804}, {147908,0}, {147913,6805}, {147921,0},
	{147926,0}, {147932,6806}, {147941,0}, {147950,6807}, {147962,0}, {147969,6808}, {147979,6809},
	{147983,6810}, {147986,6810}, {147990,6810}, {147996,6811}, {148000,6811}, {148004,6812},
	{148011,6813}, {148015,6813}, {148021,6814}, {148025,6815}, {148032,6816}, {148037,6814},
	{148042,0}, {148047,6817}, {148055,0}, {148063,6818}, {148074,0}, {148080,6819}, {148089,0},
	{148091,1613}, {148098,0}, {148104,6820}, {148114,1670}, {148125,6821}, {148128,6822},
	{148134,0}, {148138,6823}, {148150,6824}, {148154,6825}, {148165,6821}, {148175,6826},
	{148181,6827}, {148185,6829}, {148190,6830}, {148198,6831}, {148205,6832}, {148212,6833},
	{148218,6834}, {148223,6835}, {148227,0}, {148233,3509}, {148243,100}, {148249,6836},
	{148258,0}, {148263,1171}, {148274,6837}, {148278,6838}, {148283,6839}, {148287,6840},
	{148295,6841}, {148303,6842}, {148306,6844}, {148310,6845}, {148313,6848}, {148317,6850},
	{148326,6851}, {148333,6852}, {148338,6853}, {148342,6854}, {148349,6853}, {148358,6855},
	{148362,6856}, {148366,6857}, {148375,6858}, {148380,6859}, {148391,6860}, {148404,6861},
	{148414,6862}, {148418,59}, {148426,6863}, {148436,6864}, {148442,1670}, {148445,6865},
	{148457,6866}, {148460,0}, {148466,0}, {148474,6868}, {148486,1606}, {148502,6864},
	{148518,6869}, {148530,6869}, {148545,1606}, {148561,6870}, {148573,4357}, {148585,1606},
	{148601,6870}, {148613,6870}, {148627,0}, {148637,1606}, {148659,6798}, {148670,6798},
	{148686,3534}, {148689,3534}, {148695,6871}, {148699,6872}, {148702,0}, {148705,1670},
	{148713,0}, {148724,6873}, {148739,6874}, {148742,6874}, {148746,6875}, {148750,6876},
	{148758,6877}, {148762,6878}, {148767,6879}, {148773,6880}, {148780,6881}, {148784,6882},
	{148789,6883}, {148795,6884}, {148798,6885}, {148801,0}, {148806,6887}, {148813,6888},
	{148820,6244}, {148829,6244}, {148839,6889}, {148848,6889}, {148857,6890}, {148866,6891},
	{148876,6892}, {148885,6761}, {148895,3448}, {148906,6892}, {148917,6893}, {148926,3448},
	{148936,6891}, {148947,6894}, {148954,6895}, {148963,6091}, {148975,6091}, {148987,6091},
	{148999,6896}, {149009,6896}, {149021,6896}, {149034,6896}, {149047,6897}, {149056,6897},
	{149067,6897}, {149080,6897}, {149092,6897}, {149104,6898}, {149111,6899}, {149122,6899},
	{149134,6899}, {149146,6900}, {149156,6900}, {149168,6900}, {149182,6900}, {149195,6900},
	{149208,6901}, {149215,6693}, {149224,6693}, {149234,3584}, {149244,6902}, {149254,6901},
	{149263,6903}, {149273,6903}, {149283,6904}, {149292,5589}, {149303,5589}, {149316,5589},
	{149329,5589}, {149341,6090}, {149352,6090}, {149364,6090}, {149376,5618}, {149387,5618},
	{149399,5618}, {149411,6692}, {149421,6692}, {149434,6692}, {149448,6692}, {149462,6692},
	{149476,6905}, {149485,6906}, {149497,6907}, {149509,6908}, {149520,6909}, {149532,6910},
	{149544,6911}, {149557,6912}, {149569,6913}, {149581,6093}, {149589,5639}, {149599,5639},
	{149611,5639}, {149624,5639}, {149638,5639}, {149651,6090}, {149661,6914}, {149673,6914},
	{149686,6914}, {149699,6089}, {149708,6089}, {149721,6089}, {149734,6089}, {149747,5619},
	{149754,6915}, {149763,6915}, {149773,5619}, {149783,6916}, {149790,6917}, {149799,6917},
	{149809,6917}, {149819,6092}, {149829,6092}, {149842,6092}, {149855,6092}, {149868,6918},
	{149877,6919}, {149889,6920}, {149902,6921}, {149915,6922}, {149929,6923}, {149942,6924},
	{149955,6925}, {149969,6926}, {149982,6094}, {149990,6094}, {150002,6094}, {150015,6094},
	{150027,5620}, {150036,5620}, {150047,5620}, {150058,5620}, {150069,5620}, {150080,6927},
	{150090,5590}, {150102,5590}, {150116,5590}, {150131,5590}, {150146,6694}, {150159,6694},
	{150168,6694}, {150181,6694}, {150195,6694}, {150209,5640}, {150218,5640}, {150229,5640},
	{150242,5640}, {150255,5640}, {150269,6761}, {150278,1053}, {150285,0}, {150294,6928},
	{150305,5034}, {150312,0}, {150320,5636}, {150335,5638}, {150349,6929}, {150357,6930},
	{150361,6931}, {150368,6932}, {150376,6933}, {150384,6934}, {150388,6934}, {150393,0},
	{150399,5569}, {150411,5580}, {150424,6935}, {150433,6936}, {150438,0}, {150443,6937},
	{150453,6938}, {150456,6938}, {150461,6939}, {150467,6940}, {150471,6941}, {150476,6942},
	{150482,1878}, {150488,1878}, {150498,6943}, {150506,6944}, {150509,6946}, {150513,6947},
	{150524,6948}, {150534,6949}, {150538,6950}, {150544,6951}, {150548,6952}, {150554,6953},
	{150558,6954}, {150565,6889}, {150571,2210}, {150576,2210}, {150584,1053}, {150592,6955},
	{150596,6956}, {150600,6957}, {150607,6902}, {150613,6958}, {150616,6959}, {150620,6959},
	{150625,6960}, {150629,6960}, {150634,6958}, {150641,6961}, {150647,6962}, {150653,6963},
	{150657,6964}, {150664,6965}, {150669,6966}, {150673,6967}, {150679,6968}, {150683,6969},
	{150689,5224}, {150694,5224}, {150701,6970}, {150705,6971}, {150711,0}, {150715,0}, {150721,0},
	{150730,0}, {150742,3827}, {150757,3827}, {150775,0}, {150787,0}, {150802,3827}, {150820,0},
	{150827,0}, {150838,3826}, {150852,0}, {150862,3827}, {150875,6972}, {150883,6973},
	{150895,6974}, {150908,6975}, {150917,6976}, {150928,6977}, {150941,6978}, {150954,6979},
	{150965,6980}, {150974,6981}, {150987,6982}, {150994,6983}, {151004,0}, {151008,6984},
	{151014,6985}, {151019,6986}, {151024,6987}, {151029,6988}, {151037,6989}, {151044,0},
	{151051,0}, {151060,0}, {151072,0}, {151087,6990}, {151105,0}, {151120,0}, {151138,6990},
	{151159,0}, {151169,0}, {151183,3828}, {151200,0}, {151213,6990}, {151229,6991}, {151240,6992},
	{151245,6993}, {151251,0}, {151261,6994}, {151278,0}, {151290,6995}, {151309,0}, {151319,6996},
	{151336,0}, {151346,6997}, {151363,6998}, {151369,0}, {151377,1445}, {151394,2812},
	{151411,6999}, {151420,6999}, {151437,7000}, {151444,7000}, {151461,7000}, {151478,7001},
	{151485,7001}, {151504,7001}, {151523,7002}, {151534,7003}, {151545,7004}, {151552,7005},
	{151557,7006}, {151564,7006}, {151585,7006}, {151606,7005}, {151613,7005}, {151628,0},
	{151643,7007}, {151675,0}, {151690,7008}, {151714,0}, {151731,7009}, {151759,7004},
	{151766,7004}, {151787,7004}, {151808,7010}, {151817,7010}, {151832,7010}, {151847,7011},
	{151856,7011}, {151871,7011}, {151886,7012}, {151891,7012}, {151898,7012}, {151913,7013},
	{151920,7013}, {151931,7013}, {151942,7014}, {151949,7014}, {151964,7014}, {151979,7015},
	{152000,6999}, {152011,6999}, {152028,6999}, {152033,7016}, {152040,7016}, {152059,7016},
	{152078,7017}, {152085,7017}, {152104,7017}, {152123,7018}, {152128,7018}, {152135,7018},
	{152154,7019}, {152159,7019}, {152166,7019}, {152179,379}, {152190,7020}, {152195,0},
	{152204,0}, {152220,0}, {152238,377}, {152265,377}, {152308,377}, {152351,378}, {152376,378},
	{152411,378}, {152448,379}, {152473,379}, {152500,380}, {152523,380}, {152552,380},
	{152583,381}, {152608,381}, {152637,381}, {152666,382}, {152693,382}, {152722,383},
	{152743,383}, {152768,383}, {152795,0}, {152818,378}, {152858,0}, {152883,382}, {152919,7021},
	{152934,7020}, {152943,7022}, {152948,7022}, {152955,7022}, {152970,0}, {152975,0},
	{152982,7023}, {152998,7023}, {153030,7023}, {153062,7007}, {153076,7007}, {153100,7007},
	{153126,7008}, {153140,7008}, {153156,7002}, {153168,7002}, {153186,7002}, {153206,7024},
	{153220,7024}, {153238,7024}, {153256,7009}, {153272,7009}, {153290,7025}, {153300,7025},
	{153314,7025}, {153330,7026}, {153337,7026}, {153360,7026}, {153383,7027}, {153396,7028},
	{153405,7029}, {153410,7029}, {153417,7029}, {153432,0}, {153437,6999}, {153459,7003},
	{153475,6999}, {153497,7020}, {153511,7030}, {153516,0}, {153533,7031}, {153567,0},
	{153580,7032}, {153604,7030}, {153611,7030}, {153622,7033}, {153631,7034}, {153638,7034},
	{153661,7034}, {153684,7035}, {153695,380}, {153704,0}, {153717,456}, {153745,511},
	{153763,7036}, {153772,7037}, {153781,7038}, {153788,7038}, {153801,7039}, {153816,7040},
	{153831,7041}, {153836,7042}, {153845,7043}, {153852,7044}, {153871,7045}, {153878,7045},
	{153895,5926}, {153900,0}, {153909,7046}, {153925,0}, {153942,512}, {153964,7047},
	{153971,7048}, {153982,7049}, {153995,7050}, {154008,7051}, {154021,7052}, {154032,7053},
	{154045,0}, {154066,7054}, {154094,7054}, {154126,0}, {154147,7055}, {154177,0}, {154188,0},
	{154220,7056}, {154261,0}, {154293,7057}, {154334,0}, {154345,0}, {154375,7058}, {154412,7058},
	{154453,0}, {154485,7059}, {154524,7059}, {154567,7060}, {154574,0}, {154591,7060},
	{154615,7060}, {154641,7061}, {154646,7062}, {154653,7062}, {154666,7061}, {154681,7063},
	{154688,7063}, {154705,1508}, {154716,1509}, {154735,7064}, {154742,7064}, {154753,1547},
	{154756,7065}, {154761,7066}, {154774,1547}, {154785,1548}, {154809,0}, {154824,7067},
	{154846,7067}, {154870,7068}, {154895,0}, {154910,400}, {154940,1548}, {154945,7069},
	{154962,7070}, {154971,7070}, {154988,7071}, {154995,7071}, {155012,7071}, {155027,7072},
	{155042,7073}, {155053,0}, {155066,7074}, {155086,7067}, {155093,7075}, {155098,7076},
	{155103,0}, {155108,7078}, {155122,7079}, {155140,6018}, {155152,7080}, {155172,6017},
	{155182,7081}, {155192,6016}, {155208,7082}, {155219,0}, {155226,7083}, {155242,7070},
	{155247,7084}, {155256,7085}, {155267,0}, {155274,7086}, {155290,7087}, {155310,7088},
	{155323,0}, {155340,415}, {155364,490}, {155381,7089}, {155386,7090}, {155411,7091},
	{155418,7091}, {155432,7091}, {155448,7092}, {155465,428}, {155480,7093}, {155485,7093},
	{155496,7094}, {155507,7095}, {155518,7096}, {155529,7097}, {155540,7098}, {155559,7099},
	{155578,7100}, {155589,7101}, {155592,0}, {155610,403}, {155637,437}, {155668,0}, {155690,7102},
	{155721,7103}, {155756,0}, {155768,7104}, {155789,7105}, {155814,7106}, {155833,7107},
	{155840,7108}, {155857,7108}, {155872,7109}, {155889,7109}, {155904,7110}, {155911,7111},
	{155920,7112}, {155931,7110}, {155944,7113}, {155959,7114}, {155972,7114}, {155983,7115},
	{156000,7116}, {156023,7117}, {156028,7116}, {156033,7118}, {156038,7119}, {156045,7120},
	{156060,7121}, {156071,411}, {156082,0}, {156099,7122}, {156123,7123}, {156140,7124},
	{156143,7125}, {156154,7126}, {156161,403}, {156179,7126}, {156188,7127}, {156201,0},
	{156214,406}, {156236,7128}, {156245,7128}, {156260,7128}, {156273,0}, {156296,7129},
	{156326,7129}, {156360,0}, {156383,7130}, {156415,7131}, {156424,7131}, {156439,7132},
	{156444,7133}, {156455,7132}, {156466,7134}, {156477,0}, {156492,432}, {156524,510},
	{156552,7135}, {156559,7136}, {156572,7137}, {156587,7138}, {156602,7139}, {156617,7140},
	{156634,7141}, {156645,7142}, {156654,410}, {156674,1963}, {156681,1963}, {156698,7143},
	{156715,459}, {156726,7144}, {156735,7142}, {156742,7145}, {156759,0}, {156780,7146},
	{156810,0}, {156833,7147}, {156863,7147}, {156897,7148}, {156902,7149}, {156907,2260},
	{156912,2260}, {156919,2260}, {156934,7150}, {156949,7151}, {156956,7152}, {156961,7150},
	{156968,7151}, {156981,7153}, {156986,7154}, {156993,7149}, {157010,7155}, {157027,7156},
	{157044,0}, {157067,7157}, {157099,7158}, {157106,7158}, {157121,0}, {157144,7159},
	{157174,7159}, {157208,7160}, {157213,7161}, {157222,7162}, {157227,7163}, {157234,7163},
	{157249,7164}, {157254,423}, {157263,7165}, {157274,0}, {157291,7166}, {157315,7166},
	{157343,7167}, {157346,7168}, {157353,7169}, {157370,7168}, {157387,7170}, {157394,7170},
	{157413,7171}, {157418,7172}, {157425,7172}, {157440,7172}, {157453,7173}, {157462,7173},
	{157477,7173}, {157490,7169}, {157495,7174}, {157500,7174}, {157507,7175}, {157516,7168},
	{157521,7176}, {157530,0}, {157535,0}, {157542,7177}, {157556,7178}, {157576,6895},
	{157596,7145}, {157616,6895}, {157636,6888}, {157646,7179}, {157660,7179}, {157676,7180},
	{157690,7180}, {157706,6090}, {157720,7181}, {157738,6090}, {157758,7181}, {157778,7182},
	{157792,7183}, {157810,7184}, {157830,7185}, {157850,6090}, {157866,7186}, {157886,7186},
	{157908,7186}, {157930,6089}, {157944,6089}, {157964,6089}, {157984,6089}, {158004,7187},
	{158018,7187}, {158034,7187}, {158050,6092}, {158066,7188}, {158088,6092}, {158110,7189},
	{158132,6092}, {158154,7190}, {158168,7191}, {158188,7192}, {158210,7193}, {158232,7190},
	{158254,7194}, {158276,6887}, {158286,7195}, {158300,7195}, {158316,7196}, {158329,7197},
	{158344,7198}, {158359,7199}, {158370,7200}, {158383,401}, {158392,0}, {158417,7201},
	{158449,7201}, {158485,0}, {158508,7202}, {158540,7203}, {158543,0}, {158558,7204},
	{158580,7205}, {158585,7206}, {158596,7207}, {158611,7208}, {158618,7208}, {158627,0},
	{158638,500}, {158662,513}, {158686,7209}, {158699,0}, {158708,0}, {158728,3}, {158759,417},
	{158775,466}, {158791,7210}, {158796,7212}, {158809,7212}, {158816,7213}, {158823,7214},
	{158832,7215}, {158841,7216}, {158850,7217}, {158857,7218}, {158866,7219}, {158875,7220},
	{158884,7221}, {158891,7222}, {158898,7221}, {158907,7222}, {158916,7223}, {158923,7223},
	{158940,0}, {158943,7224}, {158949,7225}, {158955,7226}, {158962,0}, {158977,7227},
	{159007,7228}, {159039,7229}, {159067,7226}, {159080,7230}, {159087,7230}, {159108,7230},
	{159131,7231}, {159142,7232}, {159151,7232}, {159166,7232}, {159179,0}, {159194,7233},
	{159214,7234}, {159236,375}, {159258,238}, {159278,111}, {159304,7235}, {159330,0},
	{159345,393}, {159373,0}, {159386,389}, {159404,392}, {159426,416}, {159446,0}, {159457,7236},
	{159475,7237}, {159482,7237}, {159497,148}, {159506,3509}, {159519,7238}, {159534,7238},
	{159551,427}, {159562,3510}, {159579,7239}, {159586,7240}, {159595,7239}, {159606,0},
	{159623,7241}, {159647,0}, {159660,388}, {159682,396}, {159708,414}, {159730,0}, {159743,390},
	{159765,398}, {159791,422}, {159815,7242}, {159824,7243}, {159833,7244}, {159840,7245},
	{159847,7245}, {159864,7245}, {159883,7246}, {159890,7247}, {159895,0}, {159900,7248},
	{159918,7249}, {159936,0}, {159947,7244}, {159969,3510}, {159984,7250}, {160000,7250},
	{160013,407}, {160024,7246}, {160043,0}, {160054,457}, {160080,7251}, {160085,7252},
	{160094,7253}, {160101,7253}, {160112,7254}, {160121,404}, {160134,7255}, {160141,7255},
	{160154,7255}, {160165,7256}, {160174,7256}, {160191,7256}, {160210,7257}, {160215,7257},
	{160228,7258}, {160235,7259}, {160248,7260}, {160259,7260}, {160272,7259}, {160281,7261},
	{160288,7261}, {160301,7261}, {160314,7262}, {160321,7262}, {160338,7262}, {160357,7263},
	{160364,7264}, {160383,7265}, {160392,7266}, {160399,7266}, {160410,7267}, {160417,520},
	{160432,7268}, {160441,7269}, {160452,7270}, {160465,7270}, {160482,7271}, {160489,7271},
	{160502,7272}, {160509,7273}, {160516,7274}, {160525,0}, {160536,437}, {160558,7275},
	{160571,0}, {160588,7276}, {160618,0}, {160635,7277}, {160667,0}, {160684,7278}, {160712,0},
	{160729,450}, {160759,458}, {160785,498}, {160813,0}, {160826,443}, {160850,0}, {160859,436},
	{160883,7279}, {160903,7280}, {160921,7264}, {160928,7281}, {160935,0}, {160950,7282},
	{160974,0}, {160983,7281}, {161003,7283}, {161008,7283}, {161021,0}, {161034,450},
	{161056,7284}, {161067,0}, {161072,0}, {161088,7285}, {161115,0}, {161135,499}, {161166,0},
	{161190,7286}, {161225,7287}, {161239,0}, {161259,455}, {161292,0}, {161316,7288}, {161353,0},
	{161367,7289}, {161394,7290}, {161409,0}, {161432,7291}, {161464,0}, {161485,7292},
	{161513,7292}, {161545,7290}, {161562,7293}, {161569,7293}, {161580,0}, {161601,7294},
	{161635,7295}, {161665,7296}, {161697,7297}, {161704,7297}, {161717,7298}, {161730,7299},
	{161735,7300}, {161740,7301}, {161747,7302}, {161760,0}, {161773,455}, {161797,7303},
	{161810,7300}, {161823,7304}, {161836,7305}, {161851,7306}, {161860,7307}, {161867,7307},
	{161884,7308}, {161901,7309}, {161908,7310}, {161917,7309}, {161932,7311}, {161939,7311},
	{161948,7312}, {161957,7312}, {161966,7313}, {161975,7314}, {161982,7315}, {161991,7316},
	{162002,7317}, {162015,7318}, {162028,7319}, {162041,7320}, {162048,7320}, {162061,7321},
	{162068,7321}, {162077,0}, {162096,7322}, {162122,7322}, {162152,0}, {162173,7323},
	{162203,7324}, {162208,7325}, {162223,7324}, {162230,7313}, {162237,7326}, {162254,7327},
	{162257,0}, {162266,7328}, {162288,7329}, {162312,0}, {162319,7330}, {162339,5294},
	{162359,5295}, {162381,0}, {162390,5304}, {162412,7331}, {162436,0}, {162445,7332},
	{162465,7333}, {162474,7334}, {162481,7335}, {162496,7336}, {162511,7337}, {162528,7338},
	{162541,7339}, {162556,7340}, {162571,7341}, {162586,7342}, {162601,7343}, {162610,7343},
	{162625,7344}, {162630,0}, {162639,7345}, {162655,7346}, {162662,7348}, {162667,7349},
	{162692,7350}, {162697,7351}, {162706,7352}, {162717,0}, {162724,7353}, {162736,7354},
	{162752,0}, {162757,7355}, {162769,7355}, {162783,7355}, {162790,0}, {162793,7356},
	{162809,5395}, {162814,7357}, {162833,5395}, {162840,5395}, {162857,7358}, {162878,7359},
	{162897,0}, {162904,0}, {162916,0}, {162930,7360}, {162951,7360}, {162978,7279}, {162995,7279},
	{163016,7361}, {163037,7362}, {163054,7363}, {163077,7362}, {163098,7364}, {163119,7364},
	{163144,7363}, {163163,7365}, {163180,7365}, {163205,7366}, {163228,7367}, {163237,7368},
	{163242,517}, {163255,7369}, {163262,7370}, {163273,7371}, {163284,7372}, {163295,7373},
	{163300,7374}, {163307,7374}, {163324,7290}, {163337,1509}, {163342,7375}, {163347,5519},
	{163352,5497}, {163364,5497}, {163380,7111}, {163391,7376}, {163410,7377}, {163429,7110},
	{163438,7110}, {163453,7312}, {163462,7311}, {163475,7312}, {163490,7114}, {163507,7378},
	{163522,7379}, {163529,7380}, {163550,7381}, {163573,5519}, {163592,7382}, {163611,7383},
	{163632,7321}, {163643,7290}, {163652,7290}, {163669,7111}, {163684,7384}, {163707,5533},
	{163732,0}, {163747,5533}, {163773,7114}, {163778,0}, {163783,0}, {163790,7276}, {163800,7385},
	{163810,7386}, {163820,7387}, {163834,7388}, {163850,7389}, {163864,7390}, {163874,0},
	{163883,0}, {163894,7391}, {163908,7392}, {163928,7392}, {163952,7392}, {164000,7392},
	{164026,7391}, {164048,7391}, {164068,7391}, {164086,7391}, {164106,7200}, {164126,7200},
	{164148,7200}, {164166,7200}, {164184,7393}, {164202,7393}, {164224,7393}, {164248,7393},
	{164274,7393}, {164298,7394}, {164312,7394}, {164336,7394}, {164362,7394}, {164388,7286},
	{164406,7286}, {164432,7286}, {164454,7286}, {164478,7286}, {164500,7395}, {164516,7395},
	{164540,7395}, {164566,7395}, {164592,0}, {164599,0}, {164608,5548}, {164620,5548},
	{164636,5548}, {164658,5548}, {164680,5547}, {164692,5547}, {164710,5549}, {164722,5549},
	{164738,5549}, {164760,5549}, {164782,5550}, {164798,5550}, {164820,5551}, {164832,5551},
	{164848,5551}, {164870,5551}, {164892,5552}, {164904,5546}, {164922,5546}, {164940,5552},
	{164956,5552}, {164980,5552}, {165004,5546}, {165016,5617}, {165034,0}, {165043,0},
	{165054,7254}, {165072,7254}, {165096,7254}, {165120,7396}, {165138,7396}, {165158,7278},
	{165180,7278}, {165204,7397}, {165222,7397}, {165246,7397}, {165270,7277}, {165296,7277},
	{165322,7398}, {165340,7398}, {165366,7398}, {165392,7399}, {165410,7399}, {165430,0},
	{165441,0}, {165454,7276}, {165470,7276}, {165496,7276}, {165522,7385}, {165542,7385},
	{165562,7386}, {165578,7386}, {165602,7386}, {165628,7387}, {165648,7387}, {165674,7387},
	{165700,7388}, {165722,7388}, {165750,7388}, {165778,7389}, {165798,7389}, {165826,7389},
	{165854,7390}, {165870,7390}, {165890,7390}, {165912,0}, {165931,7386}, {165961,0},
	{165984,7388}, {166022,0}, {166031,7378}, {166051,7400}, {166072,7401}, {166089,7298},
	{166102,7298}, {166123,0}, {166134,0}, {166147,5548}, {166163,5548}, {166183,5599},
	{166209,5599}, {166235,7402}, {166261,5547}, {166277,7403}, {166297,7404}, {166319,5549},
	{166335,7405}, {166355,7406}, {166379,7405}, {166405,7407}, {166427,7408}, {166453,7407},
	{166481,7407}, {166509,7409}, {166525,7411}, {166545,7412}, {166567,7412}, {166589,5610},
	{166611,5610}, {166639,5610}, {166667,5611}, {166695,5612}, {166715,7413}, {166741,5612},
	{166769,5612}, {166797,5546}, {166813,7414}, {166835,7287}, {166844,0}, {166857,5599},
	{166883,5551}, {166909,5610}, {166937,0}, {166952,5549}, {166980,7407}, {167010,7415},
	{167015,7416}, {167022,7359}, {167029,7417}, {167044,7418}, {167059,7313}, {167072,7419},
	{167095,7420}, {167100,7421}, {167111,7420}, {167122,7422}, {167129,7422}, {167146,7423},
	{167155,7423}, {167176,7327}, {167179,7424}, {167189,7424}, {167203,7148}, {167214,7148},
	{167225,7425}, {167232,7425}, {167245,0}, {167262,399}, {167294,431}, {167328,509},
	{167358,7327}, {167367,0}, {167374,458}, {167390,7426}, {167397,7427}, {167408,7426},
	{167421,7428}, {167430,7429}, {167437,7429}, {167452,7429}, {167469,430}, {167482,7430},
	{167487,7427}, {167494,5974}, {167499,7431}, {167508,7432}, {167523,7433}, {167540,7434},
	{167553,7435}, {167566,408}, {167581,7436}, {167588,7437}, {167599,7438}, {167610,7439},
	{167619,7440}, {167634,7441}, {167651,7442}, {167668,7443}, {167685,7444}, {167702,7445},
	{167709,7446}, {167718,5954}, {167737,7447}, {167756,7448}, {167775,7449}, {167788,7450},
	{167801,7451}, {167810,7451}, {167825,7451}, {167838,5974}, {167845,5974}, {167860,7452},
	{167875,7453}, {167880,7454}, {167887,7454}, {167904,7455}, {167911,7455}, {167926,0},
	{167935,0}, {167946,7456}, {167960,7456}, {168000,7456}, {168024,7457}, {168042,7457},
	{168060,7458}, {168074,7458}, {168096,7458}, {168120,7459}, {168138,7459}, {168162,7459},
	{168186,7460}, {168206,7460}, {168232,7460}, {168258,7461}, {168276,7461}, {168302,7461},
	{168328,7462}, {168342,7462}, {168360,7462}, {168380,0}, {168395,7458}, {168421,0},
	{168442,7456}, {168476,7460}, {168512,0}, {168527,6088}, {168555,6089}, {168583,0},
	{168600,6090}, {168630,0}, {168647,7189}, {168679,0}, {168696,7463}, {168724,7113},
	{168741,7113}, {168750,7464}, {168757,7464}, {168772,7464}, {168785,7465}, {168796,0},
	{168805,461}, {168829,7362}, {168849,7466}, {168867,402}, {168874,7467}, {168879,7468},
	{168886,7469}, {168897,7470}, {168904,7470}, {168919,7471}, {168930,7433}, {168935,7472},
	{168942,7472}, {168959,7472}, {168976,7473}, {168981,7474}, {168988,7475}, {169003,7476},
	{169016,7477}, {169031,7179}, {169042,7287}, {169059,7452}, {169066,7478}, {169079,7252},
	{169086,7479}, {169103,7480}, {169108,7481}, {169121,7482}, {169128,7482}, {169145,7483},
	{169152,7483}, {169165,7483}, {169176,0}, {169191,6895}, {169219,6092}, {169249,0},
	{169266,7186}, {169298,5926}, {169307,7484}, {169312,7164}, {169329,7485}, {169336,7486},
	{169353,7485}, {169370,7487}, {169377,7487}, {169388,5926}, {169399,0}, {169420,7488},
	{169450,0}, {169469,7489}, {169495,7489}, {169525,0}, {169534,7490}, {169556,7491},
	{169580,7239}, {169593,7492}, {169600,7492}, {169611,7493}, {169624,7494}, {169631,7495},
	{169642,7494}, {169653,0}, {169668,498}, {169692,7496}, {169697,7497}, {169702,2447},
	{169707,0}, {169716,7498}, {169736,0}, {169749,7432}, {169769,7499}, {169778,7499},
	{169797,7500}, {169806,7500}, {169821,7500}, {169834,0}, {169845,7501}, {169863,0},
	{169870,3510}, {169888,7495}, {169893,7502}, {169900,7503}, {169920,7504}, {169940,7504},
	{169960,7503}, {169971,7239}, {169982,0}, {169995,7239}, {170019,7239}, {170047,0},
	{170060,7238}, {170084,7238}, {170112,7505}, {170115,0}, {170129,7506}, {170156,0},
	{170174,438}, {170205,0}, {170227,7391}, {170260,7393}, {170295,5533}, {170309,7111},
	{170320,0}, {170331,7507}, {170351,395}, {170375,413}, {170391,0}, {170400,7508}, {170416,7509},
	{170433,0}, {170440,7510}, {170452,7511}, {170466,7512}, {170484,7513}, {170489,7514},
	{170496,0}, {170507,372}, {170525,237}, {170541,108}, {170563,7515}, {170570,7515},
	{170583,7516}, {170592,7517}, {170601,7518}, {170610,7519}, {170615,7520}, {170626,0},
	{170635,7521}, {170657,7414}, {170670,7361}, {170681,7522}, {170688,7522}, {170703,7523},
	{170720,7524}, {170727,7525}, {170736,7526}, {170749,7527}, {170764,7528}, {170779,7529},
	{170794,7530}, {170811,7531}, {170820,0}, {170835,503}, {170859,0}, {170880,7532},
	{170908,7532}, {170940,7533}, {170970,0}, {170981,0}, {171005,7534}, {171040,7535},
	{171058,7536}, {171078,7537}, {171097,7537}, {171104,7538}, {171117,7539}, {171128,7540},
	{171139,7541}, {171146,7541}, {171163,0}, {171174,7542}, {171198,7543}, {171218,7544},
	{171240,7545}, {171251,7546}, {171254,1686}, {171259,0}, {171266,7238}, {171280,7549},
	{171287,506}, {171305,7550}, {171318,7551}, {171323,7552}, {171332,7552}, {171347,7552},
	{171360,0}, {171371,0}, {171384,7102}, {171400,7553}, {171420,7102}, {171442,7555},
	{171466,7555}, {171492,7555}, {171518,7196}, {171540,7196}, {171558,7556}, {171580,7196},
	{171600,7557}, {171620,7557}, {171642,7102}, {171658,7102}, {171678,7103}, {171698,7103},
	{171722,7103}, {171748,7103}, {171776,7558}, {171796,7558}, {171820,7558}, {171846,7558},
	{171872,7294}, {171892,7294}, {171918,7294}, {171944,7294}, {171970,7294}, {172000,7288},
	{172020,7288}, {172046,7288}, {172072,7288}, {172098,7295}, {172114,7295}, {172136,7295},
	{172158,7295}, {172182,7295}, {172202,7559}, {172218,7560}, {172238,7561}, {172264,7559},
	{172292,7561}, {172320,7560}, {172348,7296}, {172368,7296}, {172396,7296}, {172420,7296},
	{172444,7296}, {172470,7562}, {172488,7562}, {172514,7562}, {172542,7562}, {172570,7563},
	{172586,7563}, {172606,7563}, {172628,7563}, {172652,7564}, {172659,7565}, {172672,7566},
	{172687,7567}, {172704,7568}, {172721,7569}, {172740,1745}, {172745,1745}, {172752,1745},
	{172769,7570}, {172786,7571}, {172791,7572}, {172796,7573}, {172803,7550}, {172808,7570},
	{172815,7574}, {172830,7575}, {172837,7575}, {172852,7575}, {172867,7576}, {172874,7576},
	{172891,1685}, {172908,1686}, {172938,7577}, {172941,6001}, {172946,0}, {172957,7578},
	{172975,6001}, {172982,6001}, {172993,7579}, {173004,7580}, {173011,7581}, {173020,7580},
	{173037,7581}, {173054,7582}, {173059,7583}, {173064,7584}, {173073,7584}, {173090,7585},
	{173097,7585}, {173108,7586}, {173113,7587}, {173120,7587}, {173131,7588}, {173144,7589},
	{173151,7589}, {173166,7590}, {173171,7579}, {173178,7591}, {173183,7592}, {173190,7592},
	{173199,7593}, {173204,7594}, {173211,7594}, {173222,7595}, {173229,7595}, {173240,7577},
	{173251,7596}, {173260,7596}, {173278,7597}, {173285,7597}, {173299,7597}, {173315,7125},
	{173320,424}, {173329,7598}, {173334,0}, {173347,7599}, {173367,7600}, {173372,7601},
	{173377,0}, {173390,387}, {173412,419}, {173434,0}, {173441,0}, {173459,7602}, {173488,0},
	{173508,7603}, {173539,7604}, {173553,7605}, {173567,7606}, {173581,7607}, {173597,7608},
	{173602,0}, {173611,7609}, {173627,149}, {173640,2447}, {173655,426}, {173666,7495}, {173688,0},
	{173701,7610}, {173721,491}, {173732,7611}, {173739,7612}, {173744,7613}, {173756,7614},
	{173763,7615}, {173770,0}, {173789,7616}, {173817,6821}, {173822,7617}, {173829,6821},
	{173844,7618}, {173859,7619}, {173874,7620}, {173879,7621}, {173886,7622}, {173897,7623},
	{173910,7624}, {173923,7625}, {173936,7620}, {173943,7620}, {173956,0}, {173965,3509},
	{173981,7618}, {173988,7626}, {173995,7627}, {174008,7628}, {174021,7629}, {174036,7630},
	{174051,7631}, {174058,7632}, {174067,7633}, {174076,7634}, {174083,7635}, {174092,7636},
	{174101,7414}, {174112,7404}, {174121,7637}, {174128,7637}, {174141,7638}, {174148,7638},
	{174159,7639}, {174166,7639}, {174177,7640}, {174188,7641}, {174195,7641}, {174208,7642},
	{174215,7642}, {174228,7643}, {174235,7643}, {174252,1508}, {174261,1508}, {174278,1509},
	{174291,1509}, {174306,7644}, {174315,7644}, {174328,0}, {174339,501}, {174363,514},
	{174387,518}, {174409,7645}, {174414,7646}, {174421,7646}, {174432,7647}, {174449,0},
	{174454,7351}, {174468,0}, {174487,0}, {174519,7648}, {174562,7649}, {174588,7650},
	{174616,7651}, {174635,0}, {174646,7652}, {174666,397}, {174690,7351}, {174695,7653},
	{174700,0}, {174713,519}, {174741,7365}, {174765,7654}, {174787,7655}, {174798,7656},
	{174805,7656}, {174816,1820}, {174819,1821}, {174824,1820}, {174833,1821}, {174855,7657},
	{174866,0}, {174885,7658}, {174915,7659}, {174945,7660}, {174964,7661}, {174971,7661},
	{174988,7653}, {174999,7662}, {175008,7664}, {175019,0}, {175036,0}, {175064,4}, {175103,418},
	{175127,467}, {175151,7665}, {175166,0}, {175177,7666}, {175193,391}, {175213,7667},
	{175231,7668}, {175253,0}, {175264,385}, {175284,394}, {175308,521}, {175323,0}, {175330,7669},
	{175346,7670}, {175364,7671}, {175380,7672}, {175391,7673}, {175398,7673}, {175409,7673},
	{175422,7674}, {175435,7674}, {175454,7675}, {175465,7675}, {175478,7675}, {175493,7676},
	{175500,7676}, {175519,7676}, {175540,7677}, {175545,534}, {175554,7678}, {175565,7678},
	{175582,7679}, {175601,7677}, {175608,7677}, {175629,7679}, {175636,7679}, {175641,7680},
	{175644,7675}, {175661,7675}, {175682,7678}, {175693,7678}, {175708,7681}, {175715,7681},
	{175728,7681}, {175733,0}, {175746,523}, {175768,527}, {175792,531}, {175814,7682},
	{175819,7683}, {175828,7682}, {175847,7684}, {175854,7682}, {175861,7685}, {175868,7686},
	{175875,7687}, {175882,7687}, {175901,7687}, {175922,7684}, {175935,7684}, {175950,7685},
	{175963,7685}, {175978,7686}, {176000,7686}, {176017,7688}, {176028,7688}, {176041,7689},
	{176050,7689}, {176061,7688}, {176068,7689}, {176075,0}, {176094,7690}, {176120,0},
	{176133,522}, {176155,526}, {176179,530}, {176201,7691}, {176208,7691}, {176225,7691},
	{176244,7692}, {176255,7692}, {176260,7692}, {176267,7693}, {176272,7693}, {176279,7693},
	{176292,7694}, {176313,7694}, {176320,7694}, {176325,7695}, {176332,7695}, {176351,7695},
	{176372,535}, {176381,0}, {176395,0}, {176420,7696}, {176452,7678}, {176463,7678},
	{176476,7678}, {176491,7697}, {176506,7697}, {176523,7697}, {176530,7698}, {176545,7698},
	{176562,7698}, {176569,0}, {176572,7699}, {176576,0}, {176583,7700}, {176591,7700},
	{176604,7701}, {176613,7701}, {176628,0}, {176635,7702}, {176643,7702}, {176658,7703},
	{176669,0}, {176676,7703}, {176698,0}, {176709,0}, {176722,7704}, {176746,7704}, {176768,7705},
	{176788,0}, {176802,7705}, {176823,0}, {176841,7706}, {176866,0}, {176873,0}, {176882,0},
	{176898,7707}, {176923,0}, {176939,7707}, {176964,7708}, {176971,7709}, {176979,7710},
	{176990,7711}, {176997,7711}, {177012,7712}, {177023,7713}, {177026,7714}, {177030,0},
	{177039,7700}, {177049,7700}, {177064,0}, {177073,7702}, {177083,7702}, {177100,0},
	{177109,7709}, {177119,7709}, {177132,7715}, {177143,0}, {177152,7716}, {177162,7716},
	{177175,7715}, {177184,7717}, {177195,7718}, {177206,0}, {177215,7719}, {177225,7719},
	{177238,7720}, {177249,7721}, {177258,7722}, {177267,0}, {177276,7723}, {177286,7723},
	{177301,0}, {177310,7724}, {177320,7724}, {177335,0}, {177344,0}, {177355,0}, {177371,7725},
	{177388,7725}, {177408,7726}, {177432,7727}, {177452,0}, {177468,7728}, {177485,7728},
	{177509,0}, {177525,7729}, {177542,7729}, {177564,7730}, {177584,0}, {177600,7731},
	{177617,7731}, {177637,0}, {177651,0}, {177666,0}, {177682,7725}, {177701,0}, {177717,0},
	{177734,7725}, {177754,0}, {177772,0}, {177791,7726}, {177813,0}, {177837,0}, {177862,7726},
	{177890,0}, {177906,0}, {177923,7727}, {177943,0}, {177966,0}, {177990,7727}, {178017,0},
	{178039,0}, {178062,7727}, {178088,0}, {178102,0}, {178117,0}, {178133,7728}, {178152,0},
	{178170,0}, {178189,7728}, {178211,0}, {178235,0}, {178260,7728}, {178288,0}, {178302,0},
	{178317,0}, {178333,7729}, {178352,0}, {178372,0}, {178393,7729}, {178417,0}, {178439,0},
	{178462,7730}, {178488,0}, {178504,0}, {178521,7731}, {178541,0}, {178563,0}, {178586,7731},
	{178612,7703}, {178621,0}, {178630,7732}, {178640,7732}, {178655,7703}, {178670,7713},
	{178679,0}, {178682,7733}, {178686,0}, {178689,7734}, {178693,7735}, {178712,7736}, {178727,0},
	{178734,7737}, {178750,7738}, {178757,7738}, {178774,0}, {178781,7716}, {178789,7716},
	{178800,0}, {178803,7739}, {178807,7740}, {178818,7726}, {178836,7741}, {178856,7742},
	{178865,7743}, {178876,7744}, {178887,7728}, {178905,7745}, {178925,7746}, {178934,7730},
	{178952,7747}, {178972,0}, {178977,7748}, {178989,0}, {178992,7749}, {178996,7750},
	{179009,7720}, {179018,7751}, {179023,7752}, {179030,7752}, {179043,7753}, {179052,0},
	{179059,0}, {179069,7699}, {179080,0}, {179090,7714}, {179101,0}, {179111,7733}, {179122,0},
	{179132,7734}, {179143,0}, {179153,7739}, {179164,0}, {179174,7749}, {179185,7739},
	{179203,7699}, {179221,7734}, {179239,7754}, {179253,7749}, {179269,7733}, {179287,7714},
	{179301,7755}, {179310,0}, {179317,7719}, {179325,7719}, {179336,7720}, {179345,0},
	{179356,7720}, {179376,0}, {179385,0}, {179396,0}, {179412,7756}, {179429,7756}, {179449,0},
	{179465,7741}, {179482,7741}, {179506,7712}, {179526,0}, {179542,7745}, {179559,7745},
	{179583,0}, {179599,7757}, {179616,7757}, {179638,7747}, {179658,0}, {179674,7758},
	{179691,7758}, {179711,0}, {179725,0}, {179740,0}, {179756,7756}, {179775,0}, {179791,0},
	{179808,7756}, {179828,0}, {179842,0}, {179857,0}, {179873,7741}, {179892,0}, {179910,0},
	{179929,7741}, {179951,7759}, {179975,0}, {180000,7741}, {180028,7712}, {180044,0}, {180067,0},
	{180091,7712}, {180118,7760}, {180140,0}, {180163,7712}, {180189,0}, {180203,0}, {180218,0},
	{180234,7745}, {180253,7745}, {180271,0}, {180290,7745}, {180312,7761}, {180336,0},
	{180361,7745}, {180389,0}, {180403,0}, {180418,0}, {180434,7757}, {180453,0}, {180469,0},
	{180486,7747}, {180506,7762}, {180528,0}, {180551,7747}, {180577,0}, {180591,0}, {180606,0},
	{180622,7758}, {180641,7758}, {180657,0}, {180674,7758}, {180694,7763}, {180716,0},
	{180739,7758}, {180765,7721}, {180772,7764}, {180785,7707}, {180796,7727}, {180803,7765},
	{180818,7766}, {180833,7767}, {180840,7768}, {180849,7722}, {180856,7769}, {180865,7769},
	{180884,7770}, {180901,0}, {180908,7723}, {180916,7723}, {180929,7771}, {180940,7772},
	{180947,7772}, {180966,0}, {180973,7724}, {180981,7724}, {180994,7773}, {181005,7703},
	{181012,0}, {181019,0}, {181028,7774}, {181048,7774}, {181066,7775}, {181082,7775}, {181097,0},
	{181120,7774}, {181152,7776}, {181169,0}, {181176,7732}, {181184,7732}, {181197,7777},
	{181204,7777}, {181219,7778}, {181232,7703}, {181245,0}, {181264,7704}, {181292,0},
	{181295,7754}, {181299,7779}, {181306,7760}, {181317,7503}, {181326,7503}, {181348,7487},
	{181361,7780}, {181366,1071}, {181375,7782}, {181386,7783}, {181397,7784}, {181410,7785},
	{181421,7786}, {181426,7787}, {181433,0}, {181442,7788}, {181458,7789}, {181467,1518},
	{181474,7790}, {181483,7791}, {181496,5232}, {181513,7792}, {181518,0}, {181523,7793},
	{181535,7794}, {181547,7795}, {181561,2455}, {181572,7796}, {181583,7796}, {181592,7782},
	{181603,7064}, {181614,7785}, {181629,7787}, {181640,7791}, {181657,0}, {181672,7797},
	{181700,7798}, {181728,7799}, {181737,7800}, {181754,7801}, {181767,7802}, {181780,7803},
	{181793,7804}, {181804,0}, {181815,7805}, {181841,7806}, {181867,7805}, {181893,7807},
	{181919,0}, {181930,7808}, {181954,7809}, {181978,4490}, {181991,7810}, {182002,4420},
	{182015,7811}, {182024,7812}, {182035,7813}, {182042,7814}, {182053,0}, {182060,0},
	{182076,7815}, {182103,7816}, {182110,7817}, {182121,7818}, {182128,0}, {182135,7819},
	{182149,7820}, {182158,0}, {182163,7821}, {182175,7822}, {182184,7823}, {182195,0},
	{182202,7824}, {182216,7825}, {182232,0}, {182243,548}, {182259,7826}, {182266,7827},
	{182277,7828}, {182282,7829}, {182289,7830}, {182300,5110}, {182307,7831}, {182318,7832},
	{182331,7833}, {182342,7834}, {182355,7835}, {182364,7836}, {182371,7837}, {182380,7838},
	{182389,0}, {182398,577}, {182418,0}, {182427,560}, {182443,577}, {182459,608}, {182477,608},
	{182495,7839}, {182506,7840}, {182517,0}, {182526,583}, {182546,588}, {182564,7841},
	{182577,7842}, {182588,7843}, {182595,7844}, {182610,7845}, {182615,0}, {182622,7846},
	{182640,7847}, {182656,7845}, {182673,7845}, {182692,0}, {182701,590}, {182719,7848},
	{182724,7069}, {182729,1534}, {182738,7069}, {182745,7069}, {182762,7849}, {182775,0},
	{182792,415}, {182816,0}, {182829,7074}, {182849,7850}, {182860,7851}, {182873,0},
	{182878,7852}, {182890,7853}, {182902,7854}, {182918,7096}, {182929,7855}, {182940,0},
	{182943,7494}, {182949,7239}, {182955,0}, {182962,7239}, {182978,7492}, {182989,7494},
	{182996,7494}, {183007,0}, {183018,7856}, {183040,7857}, {183064,0}, {183077,7858},
	{183101,7858}, {183127,7859}, {183151,7859}, {183177,7860}, {183186,7861}, {183199,7861},
	{183214,7862}, {183221,0}, {183230,536}, {183248,0}, {183261,7239}, {183285,7239},
	{183313,7239}, {183324,7503}, {183335,600}, {183350,0}, {183359,584}, {183379,7800},
	{183392,7863}, {183395,7864}, {183406,7865}, {183419,7866}, {183426,0}, {183437,3405},
	{183461,3406}, {183483,3406}, {183507,3405}, {183531,3405}, {183557,7867}, {183570,7868},
	{183579,7869}, {183588,7870}, {183597,7871}, {183604,7872}, {183611,7873}, {183622,7169},
	{183627,7170}, {183646,7169}, {183653,7169}, {183670,7874}, {183679,7875}, {183686,7876},
	{183695,7877}, {183706,7878}, {183717,7879}, {183730,7880}, {183737,7860}, {183750,7176},
	{183755,7176}, {183762,7176}, {183771,7881}, {183776,7882}, {183785,7883}, {183798,7884},
	{183815,7884}, {183834,3553}, {183845,0}, {183854,0}, {183865,7797}, {183889,7797},
	{183911,7797}, {183935,7797}, {183961,7885}, {184000,7887}, {184020,7888}, {184042,7888},
	{184062,7889}, {184084,7889}, {184106,7890}, {184128,7890}, {184148,7805}, {184166,7805},
	{184188,7808}, {184206,7808}, {184226,7887}, {184244,7887}, {184264,7891}, {184273,7892},
	{184276,0}, {184281,7894}, {184295,7895}, {184311,0}, {184320,0}, {184331,7896}, {184351,1903},
	{184373,2173}, {184389,1901}, {184409,1900}, {184431,2175}, {184453,2172}, {184473,7897},
	{184484,7897}, {184495,7898}, {184506,7899}, {184519,7900}, {184526,7901}, {184537,7902},
	{184542,7903}, {184555,7904}, {184564,7905}, {184581,7906}, {184592,7906}, {184610,2036},
	{184615,7907}, {184626,7908}, {184639,7897}, {184652,7149}, {184657,7149}, {184664,7149},
	{184681,7909}, {184686,7910}, {184701,7911}, {184716,0}, {184721,2050}, {184737,2051},
	{184755,2050}, {184770,2051}, {184787,0}, {184792,2050}, {184808,2051}, {184826,7788},
	{184833,7788}, {184847,0}, {184864,7912}, {184888,0}, {184905,7913}, {184931,7914},
	{184959,7915}, {184968,0}, {184977,5683}, {184997,5682}, {185017,5683}, {185039,5689},
	{185046,5691}, {185057,7916}, {185062,7917}, {185065,7486}, {185070,7486}, {185077,7486},
	{185094,7918}, {185103,7918}, {185110,558}, {185128,559}, {185144,7919}, {185162,7920},
	{185169,7804}, {185176,7823}, {185189,7921}, {185200,7437}, {185205,7803}, {185212,7922},
	{185217,7923}, {185230,7437}, {185237,7437}, {185248,7433}, {185255,7433}, {185272,7924},
	{185289,7925}, {185298,7926}, {185313,7927}, {185328,5945}, {185335,7928}, {185350,7929},
	{185363,598}, {185374,7930}, {185385,0}, {185390,7906}, {185402,7931}, {185417,7932},
	{185434,7933}, {185449,7934}, {185452,7935}, {185459,7906}, {185473,7936}, {185478,7937},
	{185487,7823}, {185498,7823}, {185509,6004}, {185520,7938}, {185529,7939}, {185534,6005},
	{185547,7940}, {185558,7941}, {185569,6008}, {185578,7942}, {185589,7942}, {185602,7943},
	{185611,7594}, {185622,7944}, {185625,7944}, {185636,7945}, {185643,7946}, {185657,0},
	{185666,7947}, {185688,5795}, {185695,7845}, {185702,7846}, {185711,7803}, {185718,7845},
	{185725,7887}, {185732,7796}, {185739,7948}, {185744,7949}, {185749,7950}, {185756,7937},
	{185769,7951}, {185782,7944}, {185791,7952}, {185800,2502}, {185815,7953}, {185826,7954},
	{185837,7803}, {185842,7944}, {185860,7955}, {185878,7956}, {185893,7937}, {185904,7957},
	{185917,7958}, {185932,7959}, {185945,7641}, {185958,7639}, {185969,7640}, {185980,7642},
	{185993,0}, {186000,0}, {186009,7798}, {186031,7798}, {186051,7798}, {186073,7809},
	{186091,7813}, {186109,7960}, {186129,7960}, {186147,7961}, {186167,7961}, {186187,7962},
	{186207,7962}, {186225,7807}, {186241,7807}, {186261,7809}, {186277,7809}, {186295,7813},
	{186311,7813}, {186329,7841}, {186346,0}, {186355,7963}, {186373,7841}, {186378,7643},
	{186395,7955}, {186398,7955}, {186407,7964}, {186410,7966}, {186417,7967}, {186426,7968},
	{186435,7969}, {186444,7266}, {186455,7918}, {186462,573}, {186480,574}, {186494,7970},
	{186508,7971}, {186526,7972}, {186533,7822}, {186542,7271}, {186555,4490}, {186564,4420},
	{186575,7973}, {186586,7846}, {186595,0}, {186606,7955}, {186628,0}, {186643,7974}, {186665,0},
	{186672,0}, {186681,7798}, {186703,7798}, {186723,7809}, {186741,7813}, {186759,7961},
	{186779,7961}, {186799,7962}, {186819,7962}, {186837,7807}, {186853,7807}, {186873,7809},
	{186889,7813}, {186905,7798}, {186923,7975}, {186945,7976}, {186967,7961}, {186985,7977},
	{187005,7962}, {187021,7978}, {187039,7807}, {187053,7809}, {187067,7979}, {187085,7807},
	{187099,7978}, {187117,7813}, {187131,7819}, {187149,7980}, {187158,7981}, {187163,4233},
	{187170,7982}, {187175,7983}, {187182,7984}, {187187,7297}, {187200,7985}, {187205,0},
	{187210,7986}, {187226,7987}, {187238,7988}, {187252,7989}, {187265,7857}, {187278,7990},
	{187285,7991}, {187296,7857}, {187307,7992}, {187322,7993}, {187335,7994}, {187346,7995},
	{187359,7936}, {187372,7996}, {187375,7997}, {187384,7996}, {187393,7996}, {187404,0},
	{187411,7998}, {187433,7999}, {187451,0}, {187458,7806}, {187476,429}, {187487,0}, {187496,589},
	{187516,8000}, {187536,0}, {187541,8001}, {187557,8002}, {187571,0}, {187582,384}, {187598,391},
	{187618,0}, {187625,7353}, {187637,7354}, {187653,8003}, {187656,8005}, {187663,8005},
	{187672,8006}, {187683,8006}, {187696,8007}, {187709,8008}, {187720,8008}, {187733,8009},
	{187746,8010}, {187761,7864}, {187772,8011}, {187777,601}, {187786,8012}, {187801,8012},
	{187818,8013}, {187835,8014}, {187852,7860}, {187863,7860}, {187874,7860}, {187887,7883},
	{187898,7883}, {187909,8015}, {187918,8016}, {187933,8017}, {187944,8018}, {187955,8019},
	{187968,0}, {187973,8020}, {188000,8021}, {188012,8022}, {188026,0}, {188039,593}, {188059,595},
	{188079,606}, {188103,8023}, {188120,8024}, {188123,8025}, {188136,0}, {188143,8026},
	{188161,8027}, {188175,8028}, {188191,599}, {188208,592}, {188217,8029}, {188230,8030},
	{188243,8031}, {188258,8032}, {188263,0}, {188270,0}, {188288,7913}, {188311,0}, {188327,7913},
	{188348,0}, {188366,8034}, {188389,0}, {188407,8034}, {188430,0}, {188448,8035}, {188471,0},
	{188489,8035}, {188512,0}, {188528,8036}, {188549,0}, {188567,8036}, {188590,0}, {188608,7914},
	{188631,0}, {188651,7914}, {188676,0}, {188690,7920}, {188709,0}, {188725,7920}, {188746,0},
	{188760,7912}, {188779,7912}, {188798,0}, {188818,7912}, {188843,7912}, {188868,8037},
	{188885,0}, {188896,8038}, {188914,0}, {188925,582}, {188947,587}, {188967,0}, {188972,8041},
	{188984,8042}, {188991,8043}, {189004,8044}, {189009,8044}, {189022,8045}, {189031,8046},
	{189050,8047}, {189061,8048}, {189064,8049}, {189069,8050}, {189086,8051}, {189091,8052},
	{189108,8053}, {189127,8054}, {189132,0}, {189145,8055}, {189169,8056}, {189193,8057},
	{189202,8058}, {189213,8059}, {189226,8060}, {189243,8060}, {189258,8061}, {189267,8062},
	{189278,0}, {189289,7897}, {189311,7864}, {189335,0}, {189348,8063}, {189372,8063}, {189398,0},
	{189413,8064}, {189439,8064}, {189467,7239}, {189474,425}, {189483,7239}, {189492,0},
	{189505,389}, {189523,392}, {189545,416}, {189565,8065}, {189570,0}, {189581,594}, {189599,596},
	{189617,607}, {189639,8066}, {189644,0}, {189655,563}, {189673,576}, {189691,8067},
	{189713,547}, {189729,609}, {189749,609}, {189769,8068}, {189772,8069}, {189783,8070},
	{189792,8044}, {189801,8071}, {189808,8072}, {189815,8073}, {189820,8074}, {189831,8075},
	{189838,8076}, {189849,8077}, {189856,8078}, {189865,8078}, {189882,8079}, {189895,8080},
	{189906,8081}, {189909,0}, {189913,8082}, {189928,8083}, {189941,8084}, {189956,8085},
	{189969,8086}, {189984,8087}, {189997,8088}, {190008,8089}, {190015,8075}, {190024,8076},
	{190037,8077}, {190046,8090}, {190059,0}, {190070,8091}, {190084,8092}, {190106,8092},
	{190120,8091}, {190142,8093}, {190153,8094}, {190162,8081}, {190173,8095}, {190184,0},
	{190197,8096}, {190213,8097}, {190237,8097}, {190253,8096}, {190277,0}, {190284,8098},
	{190300,0}, {190307,8099}, {190323,8100}, {190341,8101}, {190348,8102}, {190353,8103},
	{190366,8090}, {190377,8104}, {190384,8104}, {190399,0}, {190408,8105}, {190428,8083},
	{190446,0}, {190455,8091}, {190467,8092}, {190487,8092}, {190499,8091}, {190519,0}, {190524,0},
	{190536,0}, {190550,8106}, {190573,8105}, {190596,8080}, {190621,8105}, {190644,8107},
	{190669,8108}, {190694,8079}, {190717,8109}, {190738,8093}, {190747,8110}, {190754,8110},
	{190767,8082}, {190778,0}, {190789,8108}, {190811,8086}, {190831,8094}, {190838,8111},
	{190847,0}, {190856,8087}, {190876,8112}, {190883,8112}, {190898,8095}, {190907,8113},
	{190916,8113}, {190933,0}, {190944,8096}, {190958,8097}, {190980,8097}, {190994,8096},
	{191016,0}, {191021,0}, {191039,0}, {191059,0}, {191086,8114}, {191122,8115}, {191127,8116},
	{191134,8116}, {191145,8117}, {191152,8118}, {191161,8118}, {191182,8119}, {191197,8120},
	{191204,8120}, {191215,8121}, {191226,8121}, {191243,8122}, {191254,8122}, {191267,8123},
	{191270,8124}, {191283,8125}, {191298,8126}, {191311,8127}, {191318,8127}, {191327,8127},
	{191348,0}, {191357,8128}, {191375,0}, {191386,8129}, {191418,8130}, {191440,8131},
	{191449,8131}, {191466,8132}, {191473,8132}, {191482,8132}, {191499,8133}, {191506,8133},
	{191515,8133}, {191532,8134}, {191537,8135}, {191544,8135}, {191561,8114}, {191574,8136},
	{191581,8136}, {191602,8137}, {191611,8137}, {191628,8138}, {191637,8139}, {191646,8138},
	{191667,8139}, {191682,8140}, {191689,8140}, {191698,8140}, {191717,8141}, {191726,8141},
	{191739,0}, {191750,8142}, {191770,0}, {191783,8143}, {191817,8144}, {191841,8145},
	{191856,8146}, {191863,8146}, {191876,8147}, {191879,8148}, {191888,8148}, {191907,8149},
	{191932,0}, {191945,8150}, {191959,8150}, {191979,8151}, {192000,8152}, {192022,8153},
	{192044,8154}, {192060,8155}, {192082,8156}, {192116,8157}, {192123,0}, {192136,0},
	{192153,8158}, {192177,162}, {192200,8159}, {192232,653}, {192264,0}, {192309,8160},
	{192373,268}, {192399,112}, {192431,8161}, {192454,8162}, {192486,0}, {192528,8163}, {192586,0},
	{192599,631}, {192619,678}, {192648,8164}, {192664,8165}, {192680,8166}, {192708,0},
	{192724,633}, {192750,641}, {192776,661}, {192811,8167}, {192821,8168}, {192834,8169},
	{192847,8170}, {192869,8171}, {192891,8172}, {192910,8173}, {192929,8173}, {192945,8174},
	{192964,8175}, {192995,8176}, {193002,0}, {193018,637}, {193050,8177}, {193066,8178},
	{193082,8179}, {193092,8180}, {193096,8182}, {193103,8183}, {193113,8183}, {193132,7834},
	{193154,8184}, {193161,8184}, {193177,7838}, {193193,0}, {193209,655}, {193238,677}, {193270,0},
	{193283,8185}, {193306,8186}, {193338,0}, {193354,8187}, {193383,8188}, {193390,0},
	{193403,8189}, {193426,8190}, {193439,8191}, {193455,7784}, {193471,1056}, {193481,1056},
	{193504,8192}, {193514,1173}, {193530,7829}, {193543,7829}, {193565,1064}, {193584,1064},
	{193622,8193}, {193638,0}, {193645,6823}, {193662,8194}, {193688,3178}, {193708,3177},
	{193734,8195}, {193751,8196}, {193777,0}, {193781,8197}, {193795,8198}, {193818,0},
	{193834,583}, {193866,564}, {193892,588}, {193927,629}, {193943,0}, {193947,8199},
	{193958,8200}, {193974,8200}, {193993,8201}, {194009,8201}, {194028,0}, {194035,8202},
	{194061,8203}, {194078,8204}, {194101,0}, {194111,8205}, {194131,8206}, {194151,8207},
	{194180,8208}, {194200,0}, {194210,0}, {194224,8209}, {194245,0}, {194281,8210}, {194336,0},
	{194369,8211}, {194418,8212}, {194425,8212}, {194441,8213}, {194457,8214}, {194473,8214},
	{194495,8215}, {194502,8215}, {194518,0}, {194531,8216}, {194551,8217}, {194555,8218},
	{194562,8220}, {194572,0}, {194594,625}, {194626,0}, {194642,0}, {194659,0}, {194683,8222},
	{194718,0}, {194754,8223}, {194801,8224}, {194808,8225}, {194815,8226}, {194819,0},
	{194826,8227}, {194843,636}, {194866,654}, {194886,676}, {194909,8228}, {194931,665},
	{194947,8226}, {194954,8229}, {194961,8230}, {194974,8231}, {194996,8232}, {195022,8060},
	{195047,8060}, {195075,8057}, {195085,8057}, {195098,8225}, {195102,0}, {195115,8233},
	{195135,8234}, {195142,8235}, {195158,8236}, {195186,0}, {195199,3286}, {195231,3286},
	{195250,8237}, {195260,8237}, {195285,8238}, {195298,8238}, {195323,8239}, {195330,8241},
	{195340,7869}, {195350,7871}, {195363,7869}, {195376,7871}, {195395,8242}, {195405,8243},
	{195418,7877}, {195431,8244}, {195447,8245}, {195475,8246}, {195488,8247}, {195498,8248},
	{195520,8044}, {195524,8058}, {195537,8058}, {195556,8249}, {195569,8250}, {195585,8250},
	{195607,8251}, {195632,8252}, {195636,8254}, {195649,8255}, {195659,8256}, {195666,8257},
	{195679,0}, {195698,622}, {195727,634}, {195762,662}, {195800,8255}, {195804,2205},
	{195820,2205}, {195842,8258}, {195874,0}, {195890,8259}, {195916,8260}, {195932,0},
	{195948,1935}, {196000,8260}, {196019,8261}, {196026,1935}, {196045,8262}, {196058,2154},
	{196071,2154}, {196103,8263}, {196113,8264}, {196132,8265}, {196163,0}, {196179,7821},
	{196214,8041}, {196239,8266}, {196255,2207}, {196271,8267}, {196275,8268}, {196282,8269},
	{196292,8270}, {196308,8271}, {196336,8272}, {196352,8273}, {196371,8272}, {196390,8274},
	{196400,8274}, {196422,8267}, {196429,8275}, {196454,8276}, {196476,8276}, {196504,8044},
	{196508,8045}, {196521,8277}, {196537,8279}, {196553,8280}, {196566,5355}, {196579,0},
	{196598,5355}, {196636,0}, {196655,8281}, {196693,0}, {196709,8282}, {196738,5369},
	{196757,5369}, {196795,0}, {196811,630}, {196834,0}, {196854,8283}, {196881,163}, {196907,8284},
	{196942,0}, {196993,8285}, {197063,269}, {197092,113}, {197127,8286}, {197153,8287}, {197188,0},
	{197236,8288}, {197300,0}, {197316,652}, {197351,666}, {197377,679}, {197409,0}, {197416,8289},
	{197430,0}, {197446,611}, {197478,639}, {197510,657}, {197539,5652}, {197564,5664},
	{197577,5664}, {197609,5652}, {197616,5652}, {197629,8290}, {197657,8044}, {197667,0},
	{197680,582}, {197709,561}, {197732,587}, {197764,356}, {197780,8291}, {197787,8292},
	{197803,8293}, {197831,8294}, {197841,8295}, {197860,0}, {197876,184}, {197911,323},
	{197943,75}, {197965,8296}, {197975,0}, {197994,357}, {198026,0}, {198042,185}, {198077,324},
	{198109,8297}, {198119,7956}, {198141,8298}, {198160,8299}, {198188,8298}, {198219,8297},
	{198250,0}, {198263,623}, {198286,635}, {198315,663}, {198347,8225}, {198351,8225},
	{198361,7850}, {198377,1533}, {198393,1591}, {198406,1591}, {198434,8300}, {198453,8300},
	{198481,8301}, {198497,8302}, {198510,8302}, {198532,0}, {198545,632}, {198568,640},
	{198591,660}, {198623,8303}, {198633,8303}, {198652,8304}, {198659,8305}, {198669,8306},
	{198689,8307}, {198708,8308}, {198727,8309}, {198752,7851}, {198768,7790}, {198781,8310},
	{198812,0}, {198837,8311}, {198872,8312}, {198906,0}, {198913,8313}, {198930,8314},
	{198953,8315}, {198979,8316}, {198998,8170}, {199017,1575}, {199030,1575}, {199062,7849},
	{199081,0}, {199094,1533}, {199126,7851}, {199145,7844}, {199170,8317}, {199180,627},
	{199193,8318}, {199212,8319}, {199219,7840}, {199229,8320}, {199242,8321}, {199265,8322},
	{199287,8323}, {199309,8324}, {199337,7840}, {199353,8325}, {199366,8325}, {199388,4405},
	{199407,4098}, {199429,8326}, {199436,8327}, {199455,8328}, {199471,8328}, {199496,8329},
	{199518,8330}, {199546,1054}, {199577,4382}, {199596,4382}, {199624,8331}, {199649,4098},
	{199656,0}, {199672,610}, {199704,638}, {199736,656}, {199765,4098}, {199784,8332},
	{199800,8333}, {199828,8334}, {199847,4054}, {199860,0}, {199879,4054}, {199917,8335},
	{199924,8336}, {199934,664}, {199947,8267}, {199951,8267}, {199961,0}, {199968,7821},
	{200000,0}, {200019,0}, {200040,611}, {200101,611}, {200159,629}, {200214,629}, {200266,639},
	{200327,639}, {200385,657}, {200440,657}, {200492,0}, {200499,8337}, {200522,8338},
	{200542,8339}, {200565,0}, {200575,8340}, {200598,8341}, {200602,8343}, {200612,8343},
	{200631,8344}, {200650,8345}, {200660,8346}, {200680,8347}, {200699,8348}, {200724,0},
	{200731,5680}, {200748,8349}, {200758,4382}, {200771,8330}, {200787,7915}, {200797,8350},
	{200810,3769}, {200817,0}, {200836,3769}, {200868,3769}, {200887,8351}, {200891,6625},
	{200913,8350}, {200929,0}, {200936,8352}, {200947,8353}, {200957,8353}, {200976,8354},
	{200983,8354}, {200993,8354}, {201012,8355}, {201016,8356}, {201026,8357}, {201046,8358},
	{201077,8359}, {201096,8360}, {201115,8361}, {201140,2207}, {201150,7974}, {201167,8362},
	{201174,8363}, {201193,8363}, {201221,8364}, {201237,8365}, {201263,8366}, {201288,8367},
	{201313,8368}, {201344,6211}, {201366,6144}, {201385,8369}, {201398,0}, {201402,8259},
	{201410,8266}, {201438,8370}, {201451,6115}, {201470,8371}, {201486,8371}, {201505,8372},
	{201515,8372}, {201534,8373}, {201550,7927}, {201566,8374}, {201585,8375}, {201610,8376},
	{201626,8377}, {201633,8377}, {201649,8378}, {201662,5839}, {201669,8170}, {201682,2205},
	{201695,2205}, {201711,8379}, {201724,8380}, {201737,5839}, {201756,5839}, {201788,6100},
	{201798,6100}, {201820,6100}, {201848,8381}, {201858,8382}, {201877,8383}, {201908,8384},
	{201930,6212}, {201937,6212}, {201956,6212}, {201988,8385}, {202004,8385}, {202029,6204},
	{202042,0}, {202058,7947}, {202081,598}, {202100,8385}, {202128,7925}, {202135,7925},
	{202148,8386}, {202158,8387}, {202189,8386}, {202220,8388}, {202227,8389}, {202240,8390},
	{202250,8391}, {202270,8392}, {202289,8393}, {202308,8394}, {202333,6119}, {202349,6153},
	{202371,6153}, {202412,0}, {202419,8395}, {202442,8396}, {202465,624}, {202478,0},
	{202488,8001}, {202514,8397}, {202534,8002}, {202563,0}, {202576,2906}, {202608,2906},
	{202627,8398}, {202637,8399}, {202660,0}, {202667,8400}, {202687,0}, {202697,5196}, {202720,0},
	{202727,2920}, {202753,2921}, {202776,6625}, {202792,8350}, {202805,8350}, {202815,7790},
	{202825,7790}, {202838,8401}, {202854,8402}, {202873,8402}, {202895,8403}, {202917,8404},
	{202939,0}, {202949,692}, {202969,696}, {202989,703}, {203018,8405}, {203025,8406},
	{203041,8407}, {203057,0}, {203073,8408}, {203102,689}, {203127,8409}, {203134,8410},
	{203144,8411}, {203157,8412}, {203161,8413}, {203172,0}, {203179,8414}, {203196,8415},
	{203213,8416}, {203230,8417}, {203247,8418}, {203273,8419}, {203283,8420}, {203302,8421},
	{203318,8421}, {203337,8422}, {203356,8423}, {203372,8423}, {203394,8424}, {203401,8424},
	{203417,688}, {203433,687}, {203446,8425}, {203462,8426}, {203466,0}, {203473,8427},
	{203493,690}, {203510,694}, {203527,701}, {203553,686}, {203569,8426}, {203576,8428},
	{203589,8429}, {203599,8430}, {203618,8430}, {203649,8431}, {203656,8431}, {203678,8432},
	{203691,8433}, {203719,8431}, {203744,8434}, {203769,8435}, {203779,8436}, {203789,8437},
	{203802,8438}, {203818,8439}, {203831,8439}, {203856,8440}, {203869,8441}, {203885,8440},
	{203910,8442}, {203923,8426}, {203927,8426}, {203934,8443}, {203950,8443}, {203984,8444},
	{204000,8444}, {204019,8445}, {204041,8446}, {204051,8447}, {204064,8446}, {204086,8448},
	{204114,8413}, {204130,8449}, {204158,8450}, {204168,8450}, {204190,0}, {204203,691},
	{204226,8451}, {204249,704}, {204281,0}, {204288,8452}, {204302,8453}, {204330,8454},
	{204343,8455}, {204362,8456}, {204372,8457}, {204391,8456}, {204425,8457}, {204456,8458},
	{204475,8458}, {204506,8443}, {204522,8459}, {204532,8460}, {204542,8459}, {204561,8461},
	{204580,8462}, {204590,8463}, {204600,8462}, {204625,8462}, {204659,8463}, {204693,8464},
	{204703,8464}, {204731,8465}, {204738,8466}, {204754,8465}, {204779,8467}, {204804,0},
	{204814,8468}, {204834,8469}, {204844,8470}, {204860,8471}, {204876,8472}, {204883,8473},
	{204891,8474}, {204919,0}, {204932,693}, {204955,695}, {204978,702}, {205010,8475},
	{205017,8475}, {205027,8475}, {205046,8476}, {205065,8476}, {205102,8477}, {205133,8478},
	{205140,8479}, {205162,8480}, {205172,8478}, {205191,8481}, {205210,8482}, {205220,8482},
	{205236,8482}, {205261,8483}, {205277,8483}, {205302,8464}, {205315,8464}, {205346,8443},
	{205368,8443}, {205408,8484}, {205418,8485}, {205434,8484}, {205456,8485}, {205487,8486},
	{205497,8487}, {205507,8486}, {205526,8488}, {205545,8489}, {205561,0}, {205578,0},
	{205614,8490}, {205660,8491}, {205673,8491}, {205692,8492}, {205699,0}, {205712,712},
	{205741,718}, {205764,720}, {205793,8492}, {205806,8493}, {205822,8493}, {205841,8494},
	{205851,0}, {205864,8495}, {205887,0}, {205894,8496}, {205917,8497}, {205934,8498},
	{205957,8499}, {205964,8499}, {205980,8500}, {205987,8500}, {206003,8501}, {206016,8501},
	{206032,8502}, {206042,8503}, {206052,8503}, {206068,8504}, {206090,8505}, {206100,8505},
	{206116,0}, {206132,711}, {206164,717}, {206190,719}, {206222,8506}, {206232,8506}, {206251,0},
	{206267,709}, {206299,8507}, {206312,8507}, {206334,710}, {206347,8508}, {206354,8509},
	{206367,8510}, {206377,8510}, {206390,8510}, {206412,8495}, {206422,8495}, {206438,8511},
	{206448,8511}, {206467,8512}, {206477,8512}, {206493,8513}, {206509,8514}, {206522,8514},
	{206544,8504}, {206557,8504}, {206576,8515}, {206592,8515}, {206611,8515}, {206639,8516},
	{206649,8516}, {206668,8517}, {206678,0}, {206682,8518}, {206711,8519}, {206731,8520},
	{206751,8521}, {206761,0}, {206774,722}, {206812,728}, {206841,732}, {206870,726},
	{206895,8522}, {206914,8523}, {206930,8523}, {206952,8524}, {206968,725}, {206987,0},
	{206997,721}, {207032,8525}, {207067,727}, {207093,731}, {207119,8526}, {207126,8526},
	{207139,8526}, {207161,8527}, {207180,8527}, {207208,8528}, {207224,8529}, {207234,8530},
	{207247,8530}, {207272,8531}, {207282,8531}, {207304,8532}, {207329,8533}, {207348,8533},
	{207376,8534}, {207389,8534}, {207405,8535}, {207412,8535}, {207422,8535}, {207441,8536},
	{207448,8536}, {207461,8536}, {207483,8537}, {207514,8538}, {207530,8539}, {207537,8540},
	{207541,8540}, {207551,8540}, {207570,8537}, {207589,8537}, {207608,8541}, {207612,8541},
	{207622,8541}, {207641,8542}, {207648,8542}, {207664,8542}, {207689,8543}, {207705,8543},
	{207733,8544}, {207746,8544}, {207762,8534}, {207775,8534}, {207791,8545}, {207798,8545},
	{207808,8545}, {207827,8546}, {207843,8547}, {207865,8548}, {207881,8549}, {207900,1051},
	{207904,8182}, {207911,0}, {207927,740}, {207956,742}, {208000,746}, {208035,8550},
	{208045,1056}, {208055,1056}, {208078,738}, {208109,1064}, {208128,1064}, {208166,8193},
	{208182,0}, {208186,8199}, {208197,0}, {208207,8551}, {208230,8552}, {208250,8553}, {208279,0},
	{208286,739}, {208306,741}, {208323,745}, {208349,737}, {208368,8554}, {208381,8554},
	{208403,3286}, {208416,3286}, {208448,8555}, {208470,8556}, {208480,8557}, {208496,8558},
	{208500,8558}, {208513,8559}, {208538,1935}, {208557,1935}, {208595,2154}, {208608,0},
	{208630,2154}, {208671,8560}, {208693,5355}, {208706,0}, {208725,5355}, {208763,5369},
	{208782,5369}, {208820,0}, {208827,8561}, {208841,5652}, {208848,5652}, {208861,5652},
	{208880,5664}, {208893,5664}, {208925,8562}, {208947,1533}, {208954,1533}, {208980,8563},
	{209008,8564}, {209018,8564}, {209037,1575}, {209050,1575}, {209082,8565}, {209089,8566},
	{209105,8566}, {209130,4098}, {209137,4098}, {209156,4098}, {209184,8567}, {209206,4054},
	{209219,0}, {209238,4054}, {209276,8568}, {209286,8568}, {209305,5680}, {209321,3769},
	{209328,3769}, {209341,3769}, {209367,8569}, {209377,8569}, {209396,8570}, {209412,8570},
	{209437,6099}, {209441,6100}, {209457,6100}, {209479,5839}, {209492,5839}, {209518,6212},
	{209525,6212}, {209544,6212}, {209576,8571}, {209607,8572}, {209617,8572}, {209636,6153},
	{209658,6153}, {209699,2906}, {209712,2906}, {209744,8558}, {209754,0}, {209761,8352},
	{209772,8573}, {209776,8574}, {209786,8574}, {209811,0}, {209830,750}, {209865,758},
	{209900,760}, {209935,8575}, {209957,0}, {209973,8576}, {210002,8573}, {210018,8577},
	{210025,8577}, {210044,0}, {210057,8578}, {210086,8579}, {210115,8580}, {210144,8581},
	{210160,8582}, {210182,8583}, {210195,8584}, {210205,8584}, {210224,0}, {210240,749},
	{210272,757}, {210304,759}, {210336,8575}, {210349,8585}, {210353,8585}, {210363,8586},
	{210370,8587}, {210383,8587}, {210414,8586}, {210427,8586}, {210452,8588}, {210459,8588},
	{210475,8589}, {210488,8590}, {210501,8591}, {210508,8591}, {210521,8591}, {210540,8592},
	{210550,8592}, {210575,8593}, {210582,8593}, {210595,8593}, {210617,8576}, {210639,8583},
	{210664,8594}, {210671,8594}, {210693,752}, {210706,8595}, {210741,751}, {210760,8596},
	{210807,8573}, {210811,8597}, {210824,8597}, {210849,8576}, {210874,8598}, {210881,8598},
	{210891,8598}, {210907,8576}, {210926,8599}, {210939,8599}, {210958,8576}, {210971,8600},
	{210978,8601}, {210985,8601}, {210998,8601}, {211020,8602}, {211027,8602}, {211040,8602},
	{211059,8573}, {211069,8603}, {211085,8603}, {211110,8604}, {211141,1533}, {211154,8605},
	{211161,8605}, {211180,8606}, {211190,8606}, {211212,0}, {211216,8607}, {211230,8608},
	{211247,8609}, {211264,8610}, {211293,8611}, {211306,0}, {211310,8199}, {211324,8612},
	{211349,8613}, {211365,8613}, {211387,8614}, {211391,8614}, {211398,0}, {211405,767},
	{211422,771}, {211442,773}, {211474,4054}, {211490,8615}, {211503,8615}, {211528,8616},
	{211535,8616}, {211551,8617}, {211564,8618}, {211577,8619}, {211593,8619}, {211618,8182},
	{211622,0}, {211641,768}, {211670,772}, {211702,774}, {211746,1935}, {211765,6100},
	{211781,8620}, {211791,8620}, {211810,8621}, {211826,0}, {211839,6212}, {211862,2154},
	{211878,0}, {211885,8561}, {211902,5369}, {211915,8622}, {211943,8623}, {211959,8623},
	{212000,1064}, {212028,6153}, {212047,8624}, {212057,8624}, {212079,2906}, {212098,8625},
	{212105,8625}, {212118,8625}, {212143,8626}, {212171,4098}, {212193,5664}, {212203,8627},
	{212222,8628}, {212229,8629}, {212245,3286}, {212255,8604}, {212274,8630}, {212287,1575},
	{212300,3769}, {212322,1056}, {212338,5652}, {212357,8631}, {212367,8631}, {212389,8632},
	{212405,8632}, {212433,5839}, {212455,8626}, {212480,8633}, {212502,8633}, {212533,8634},
	{212543,8634}, {212565,5355}, {212581,8635}, {212591,8636}, {212607,8636}, {212632,8637},
	{212639,8637}, {212658,8638}, {212671,0}, {212675,8639}, {212698,8640}, {212715,8641},
	{212729,8642}, {212736,8643}, {212752,8643}, {212774,8635}, {212778,0}, {212791,779},
	{212823,787}, {212846,8644}, {212859,8644}, {212881,8645}, {212888,8645}, {212904,8646},
	{212917,8647}, {212930,8648}, {212946,8648}, {212971,8649}, {212984,8649}, {213006,8650},
	{213031,782}, {213044,781}, {213063,8651}, {213079,8651}, {213104,8652}, {213114,8652},
	{213133,8653}, {213155,8654}, {213168,8654}, {213190,8635}, {213194,8655}, {213207,8655},
	{213229,0}, {213242,8656}, {213274,8656}, {213305,8657}, {213330,8658}, {213349,0},
	{213368,780}, {213406,786}, {213438,788}, {213467,8659}, {213474,8660}, {213493,8635},
	{213497,8635}, {213501,8635}, {213514,8656}, {213533,8661}, {213543,8661}, {213562,8662},
	{213578,8662}, {213603,8635}, {213607,8657}, {213620,8635}, {213642,8663}, {213664,8663},
	{213695,8664}, {213705,8664}, {213724,0}, {213743,785}, {213775,8635}, {213785,0}, {213804,792},
	{213836,798}, {213868,802}, {213899,8665}, {213933,793}, {213952,8666}, {213968,8667},
	{213987,0}, {213991,8668}, {214008,8669}, {214025,8670}, {214042,8671}, {214055,8671},
	{214092,8671}, {214123,8672}, {214139,8672}, {214158,8673}, {214174,8673}, {214196,8674},
	{214203,8674}, {214228,0}, {214247,791}, {214279,797}, {214311,801}, {214343,8675},
	{214350,8675}, {214366,8675}, {214394,8676}, {214404,8676}, {214423,8677}, {214436,8678},
	{214446,8679}, {214453,8679}, {214478,8679}, {214491,8680}, {214504,8680}, {214523,8681},
	{214530,8681}, {214561,8681}, {214580,8682}, {214590,8682}, {214606,794}, {214619,8683},
	{214644,8684}, {214663,8684}, {214691,8685}, {214698,8685}, {214723,8685}, {214736,8686},
	{214764,8687}, {214774,8687}, {214796,8688}, {214833,8689}, {214846,8665}, {214865,8683},
	{214884,8690}, {214891,8690}, {214910,8690}, {214944,8671}, {214975,8691}, {214988,8691},
	{215007,8691}, {215035,8692}, {215039,8692}, {215049,8692}, {215074,8671}, {215093,8693},
	{215118,8693}, {215149,8694}, {215156,8694}, {215166,8694}, {215194,8695}, {215201,8696},
	{215223,8697}, {215233,8698}, {215243,8698}, {215259,8699}, {215269,8700}, {215279,0},
	{215289,8701}, {215312,8702}, {215332,8703}, {215355,8704}, {215365,8705}, {215384,0},
	{215400,0}, {215424,8706}, {215458,8707}, {215488,8708}, {215492,8709}, {215505,8710},
	{215518,8708}, {215528,0}, {215546,8700}, {215574,8711}, {215592,8712}, {215611,8708},
	{215615,8713}, {215628,8714}, {215647,8709}, {215654,0}, {215673,8715}, {215705,8716},
	{215734,8717}, {215766,8704}, {215785,0}, {215795,0}, {215813,8718}, {215841,8719},
	{215865,8720}, {215884,8704}, {215894,8721}, {215913,8722}, {215923,8723}, {215933,8723},
	{215949,8724}, {215962,8724}, {216000,8724}, {216040,8725}, {216053,8709}, {216081,0},
	{216091,0}, {216109,8715}, {216137,8701}, {216161,8726}, {216180,8727}, {216199,0},
	{216221,8727}, {216253,0}, {216278,0}, {216311,8728}, {216354,8729}, {216393,0}, {216403,8730},
	{216426,8731}, {216446,8732}, {216469,8727}, {216476,8733}, {216486,0}, {216496,0},
	{216514,8716}, {216542,8702}, {216566,8734}, {216582,0}, {216592,0}, {216610,8717},
	{216638,8703}, {216662,8735}, {216672,8735}, {216688,8736}, {216701,8736}, {216726,8737},
	{216736,8737}, {216764,8709}, {216774,8711}, {216784,0}, {216788,8738}, {216795,8739},
	{216802,8740}, {216809,0}, {216816,0}, {216826,0}, {216839,0}, {216855,0}, {216874,8738},
	{216896,0}, {216903,0}, {216913,0}, {216926,0}, {216942,0}, {216961,8741}, {216983,0},
	{216990,0}, {217000,0}, {217013,0}, {217029,0}, {217048,8740}, {217070,0}, {217077,0},
	{217087,0}, {217100,0}, {217116,0}, {217135,0}, {217157,0}, {217182,0}, {217210,8739},
	{217241,0}, {217248,0}, {217258,0}, {217271,0}, {217287,0}, {217306,0}, {217328,0}, {217353,0},
	{217381,8742}, {217412,0}, {217416,0}, {217423,0}, {217433,0}, {217446,0}, {217462,8743},
	{217481,0}, {217485,0}, {217492,0}, {217502,0}, {217515,0}, {217531,0}, {217550,0}, {217572,0},
	{217597,0}, {217625,0}, {217656,0}, {217690,8744}, {217727,8744}, {217734,0}, {217741,8745},
	{217751,8746}, {217755,0}, {217762,0}, {217772,0}, {217785,0}, {217801,8746}, {217820,0},
	{217824,8747}, {217831,0}, {217838,0}, {217848,0}, {217861,0}, {217877,0}, {217896,8745},
	{217918,0}, {217931,0}, {217947,0}, {217966,8742}, {217988,0}, {218004,0}, {218023,8745},
	{218045,0}, {218052,0}, {218062,0}, {218075,0}, {218091,8747}, {218110,8748}, {218114,0},
	{218121,8748}, {218131,0}, {218135,8749}, {218142,0}, {218149,0}, {218159,0}, {218172,0},
	{218188,0}, {218207,8749}, {218229,8748}, {218233,0}, {218237,0}, {218244,0}, {218254,8745},
	{218267,0}, {218271,0}, {218278,0}, {218288,0}, {218301,0}, {218317,0}, {218336,0}, {218358,0},
	{218383,807}, {218411,0}, {218421,0}, {218434,8750}, {218450,0}, {218460,0}, {218473,0},
	{218489,8751}, {218508,8752}, {218512,8753}, {218519,8754}, {218526,0}, {218533,0}, {218543,0},
	{218556,0}, {218572,0}, {218591,0}, {218613,8755}, {218638,8756}, {218645,0}, {218655,0},
	{218668,0}, {218684,0}, {218703,0}, {218725,0}, {218750,8754}, {218778,0}, {218788,0},
	{218801,0}, {218817,0}, {218836,8753}, {218858,0}, {218868,0}, {218881,8756}, {218897,8757},
	{218904,0}, {218911,0}, {218921,0}, {218934,0}, {218950,0}, {218969,0}, {218991,0}, {219016,0},
	{219044,8757}, {219075,8752}, {219085,0}, {219089,0}, {219096,0}, {219106,0}, {219119,0},
	{219135,8758}, {219154,8758}, {219161,0}, {219168,0}, {219178,0}, {219191,0}, {219207,0},
	{219226,0}, {219248,8759}, {219273,0}, {219280,0}, {219290,0}, {219303,0}, {219319,0},
	{219338,0}, {219360,8760}, {219385,8760}, {219395,0}, {219402,8761}, {219412,0}, {219422,0},
	{219435,0}, {219451,8761}, {219470,0}, {219474,0}, {219481,0}, {219491,0}, {219504,0},
	{219520,0}, {219539,0}, {219561,0}, {219586,8746}, {219614,0}, {219627,0}, {219643,8748},
	{219662,0}, {219675,0}, {219691,8762}, {219710,0}, {219723,0}, {219739,0}, {219758,0},
	{219780,0}, {219805,0}, {219833,0}, {219864,8756}, {219898,0}, {219914,8752}, {219933,0},
	{219946,0}, {219962,0}, {220000,0}, {220022,8763}, {220047,0}, {220060,0}, {220076,0},
	{220095,0}, {220117,0}, {220142,8764}, {220170,0}, {220186,0}, {220205,0}, {220227,0},
	{220252,0}, {220280,8765}, {220311,0}, {220324,0}, {220340,0}, {220359,0}, {220381,8766},
	{220406,8763}, {220410,0}, {220417,0}, {220427,0}, {220440,8763}, {220456,8766}, {220460,8767},
	{220467,0}, {220474,0}, {220484,0}, {220497,0}, {220513,0}, {220532,0}, {220554,0}, {220579,0},
	{220607,0}, {220638,0}, {220672,0}, {220709,0}, {220749,810}, {220792,0}, {220817,0},
	{220845,8768}, {220876,0}, {220901,0}, {220929,0}, {220960,8769}, {220994,0}, {221001,0},
	{221011,0}, {221024,0}, {221040,0}, {221059,8767}, {221081,0}, {221085,0}, {221092,0},
	{221102,0}, {221115,0}, {221131,0}, {221150,0}, {221172,0}, {221197,0}, {221225,8745},
	{221256,8764}, {221260,0}, {221267,0}, {221277,0}, {221290,0}, {221306,8764}, {221325,8765},
	{221332,0}, {221342,0}, {221355,0}, {221371,0}, {221390,8765}, {221412,0}, {221416,0},
	{221423,0}, {221433,0}, {221446,8748}, {221462,0}, {221481,0}, {221503,0}, {221528,0},
	{221556,0}, {221587,0}, {221621,811}, {221658,0}, {221677,0}, {221699,8770}, {221724,0},
	{221743,0}, {221765,0}, {221790,8771}, {221818,0}, {221825,0}, {221835,0}, {221848,0},
	{221864,8745}, {221883,0}, {221905,0}, {221930,8741}, {221958,0}, {221965,8772}, {221975,0},
	{221985,0}, {221998,0}, {222014,8772}, {222033,0}, {222043,0}, {222056,0}, {222072,0},
	{222091,0}, {222113,808}, {222138,0}, {222166,0}, {222197,8773}, {222231,0}, {222238,0},
	{222248,8748}, {222261,0}, {222268,0}, {222278,0}, {222291,8766}, {222307,0}, {222311,0},
	{222318,0}, {222327,0}, {222340,8774}, {222356,0}, {222369,0}, {222385,0}, {222404,8775},
	{222426,0}, {222439,8751}, {222455,0}, {222468,0}, {222484,8755}, {222503,0}, {222519,0},
	{222538,0}, {222560,0}, {222585,8776}, {222613,0}, {222626,0}, {222642,0}, {222661,0},
	{222683,0}, {222708,0}, {222736,8769}, {222767,0}, {222780,0}, {222796,0}, {222815,0},
	{222837,8771}, {222862,0}, {222872,0}, {222885,0}, {222901,0}, {222920,0}, {222942,0},
	{222967,8745}, {222995,0}, {223014,0}, {223036,0}, {223061,8742}, {223089,0}, {223111,0},
	{223136,8745}, {223164,0}, {223174,0}, {223187,0}, {223203,0}, {223221,0}, {223243,0},
	{223268,0}, {223296,0}, {223327,0}, {223361,0}, {223398,8774}, {223438,0}, {223460,0},
	{223485,0}, {223513,8775}, {223544,0}, {223566,8751}, {223591,0}, {223613,0}, {223638,8755},
	{223666,0}, {223691,0}, {223719,0}, {223750,0}, {223784,8776}, {223821,0}, {223843,0},
	{223868,0}, {223896,0}, {223927,0}, {223961,0}, {224000,8769}, {224040,0}, {224062,0},
	{224087,0}, {224115,0}, {224146,8771}, {224180,0}, {224184,8777}, {224191,8778}, {224198,8779},
	{224205,0}, {224212,0}, {224222,0}, {224235,8777}, {224251,0}, {224258,0}, {224268,0},
	{224281,0}, {224297,8780}, {224316,0}, {224323,0}, {224333,0}, {224346,8778}, {224362,0},
	{224369,0}, {224379,0}, {224392,0}, {224408,0}, {224427,0}, {224449,8781}, {224474,0},
	{224481,0}, {224491,0}, {224504,0}, {224520,0}, {224539,8779}, {224561,8782}, {224565,0},
	{224572,8782}, {224582,0}, {224586,8783}, {224593,0}, {224600,0}, {224610,0}, {224623,0},
	{224639,0}, {224658,0}, {224680,0}, {224705,8780}, {224733,0}, {224746,0}, {224762,0},
	{224781,8784}, {224803,0}, {224816,0}, {224832,8785}, {224851,0}, {224864,0}, {224880,0},
	{224899,8784}, {224921,0}, {224934,0}, {224950,0}, {224969,0}, {224991,8781}, {225016,0},
	{225029,0}, {225045,8784}, {225064,0}, {225071,0}, {225081,8783}, {225094,0}, {225098,8786},
	{225105,0}, {225112,0}, {225122,0}, {225135,8786}, {225151,0}, {225158,0}, {225168,8784},
	{225181,0}, {225197,0}, {225216,8780}, {225238,0}, {225242,0}, {225249,0}, {225259,0},
	{225272,815}, {225288,0}, {225298,0}, {225311,8787}, {225327,0}, {225337,0}, {225350,8788},
	{225366,8789}, {225370,8790}, {225377,8791}, {225384,8792}, {225391,0}, {225398,0}, {225408,0},
	{225421,8790}, {225437,0}, {225447,0}, {225460,8792}, {225476,0}, {225483,0}, {225493,0},
	{225506,0}, {225522,0}, {225541,8791}, {225563,0}, {225570,8789}, {225580,0}, {225584,8793},
	{225591,8794}, {225598,8795}, {225605,0}, {225612,0}, {225622,0}, {225635,0}, {225651,8793},
	{225670,0}, {225677,8796}, {225687,0}, {225700,0}, {225716,8796}, {225735,0}, {225742,0},
	{225752,8794}, {225765,0}, {225772,0}, {225782,0}, {225795,0}, {225811,0}, {225830,8797},
	{225852,0}, {225865,0}, {225881,8798}, {225900,0}, {225913,0}, {225929,816}, {225948,0},
	{225961,0}, {225977,0}, {225996,8799}, {226018,0}, {226031,8800}, {226047,0}, {226051,0},
	{226058,0}, {226068,0}, {226081,0}, {226097,8782}, {226116,0}, {226129,0}, {226145,0},
	{226164,0}, {226186,8792}, {226211,0}, {226227,8789}, {226246,0}, {226259,0}, {226275,8801},
	{226294,0}, {226307,0}, {226323,0}, {226342,0}, {226364,0}, {226389,8802}, {226417,0},
	{226433,0}, {226452,0}, {226474,8803}, {226499,0}, {226512,0}, {226528,0}, {226547,8804},
	{226569,8804}, {226573,0}, {226580,0}, {226590,8784}, {226603,8805}, {226610,0}, {226617,0},
	{226627,0}, {226640,8805}, {226656,8801}, {226663,8801}, {226673,0}, {226677,0}, {226684,0},
	{226694,0}, {226707,0}, {226723,0}, {226742,0}, {226764,8784}, {226789,8802}, {226793,0},
	{226800,0}, {226810,0}, {226823,0}, {226839,8802}, {226858,8803}, {226865,0}, {226875,0},
	{226888,8803}, {226904,0}, {226923,0}, {226945,8806}, {226970,0}, {226989,0}, {227011,0},
	{227036,818}, {227064,0}, {227083,0}, {227105,8807}, {227130,0}, {227134,0}, {227141,0},
	{227151,0}, {227164,8781}, {227180,0}, {227187,0}, {227197,0}, {227210,0}, {227226,0},
	{227245,0}, {227267,8808}, {227292,0}, {227311,0}, {227333,0}, {227358,813}, {227386,0},
	{227405,0}, {227427,8809}, {227452,0}, {227459,0}, {227469,8795}, {227482,0}, {227489,0},
	{227499,8804}, {227512,0}, {227516,0}, {227523,8784}, {227533,0}, {227537,0}, {227544,0},
	{227553,0}, {227566,8810}, {227582,0}, {227595,8811}, {227611,0}, {227621,0}, {227634,0},
	{227650,0}, {227668,0}, {227690,8812}, {227715,0}, {227740,0}, {227768,0}, {227799,0},
	{227833,0}, {227870,8812}, {227910,8809}, {227932,0}, {227954,0}, {228000,0}, {228028,8810},
	{228059,0}, {228081,8788}, {228106,0}, {228128,0}, {228153,8799}, {228181,0}, {228203,0},
	{228228,0}, {228256,0}, {228287,0}, {228321,8811}, {228358,0}, {228380,8807}, {228405,0},
	{228430,0}, {228458,0}, {228489,8807}, {228523,0}, {228545,0}, {228570,0}, {228598,0},
	{228629,8809}, {228663,0}, {228667,0}, {228674,0}, {228684,0}, {228697,8813}, {228713,0},
	{228723,8814}, {228736,0}, {228743,0}, {228753,0}, {228766,0}, {228782,0}, {228801,8815},
	{228823,0}, {228836,8816}, {228852,0}, {228856,0}, {228863,0}, {228873,0}, {228886,0},
	{228902,0}, {228921,0}, {228943,0}, {228968,8817}, {228996,0}, {229015,8818}, {229037,0},
	{229044,0}, {229054,0}, {229067,0}, {229083,0}, {229102,0}, {229124,0}, {229149,8819},
	{229177,0}, {229193,0}, {229212,0}, {229234,0}, {229259,0}, {229287,8821}, {229318,0},
	{229334,0}, {229353,0}, {229375,0}, {229400,0}, {229428,0}, {229459,8823}, {229493,0},
	{229509,0}, {229528,0}, {229550,0}, {229575,0}, {229603,0}, {229634,0}, {229668,8825},
	{229705,0}, {229721,0}, {229740,0}, {229762,0}, {229787,8827}, {229815,0}, {229831,0},
	{229850,0}, {229872,0}, {229897,0}, {229925,8829}, {229956,0}, {229972,0}, {229991,0},
	{230013,0}, {230038,0}, {230066,0}, {230097,8831}, {230131,0}, {230135,0}, {230142,0},
	{230152,0}, {230165,0}, {230181,0}, {230200,0}, {230222,0}, {230246,0}, {230274,0},
	{230305,8833}, {230339,0}, {230367,0}, {230398,0}, {230432,0}, {230469,8834}, {230509,0},
	{230513,0}, {230520,8835}, {230530,0}, {230543,8836}, {230559,0}, {230569,0}, {230582,0},
	{230598,0}, {230616,0}, {230638,0}, {230663,8837}, {230691,0}, {230713,0}, {230738,0},
	{230766,0}, {230797,8814}, {230831,0}, {230835,0}, {230842,0}, {230852,0}, {230865,0},
	{230881,8838}, {230900,0}, {230907,0}, {230917,0}, {230930,0}, {230946,0}, {230965,8839},
	{230987,0}, {230991,0}, {230998,0}, {231008,0}, {231021,0}, {231037,8837}, {231056,0},
	{231060,0}, {231067,0}, {231077,0}, {231090,0}, {231106,8840}, {231125,0}, {231129,0},
	{231136,0}, {231146,8841}, {231159,0}, {231175,0}, {231194,8842}, {231216,0}, {231223,0},
	{231233,0}, {231246,0}, {231262,8843}, {231281,0}, {231297,0}, {231316,0}, {231338,8844},
	{231363,0}, {231367,0}, {231374,0}, {231384,0}, {231397,0}, {231413,0}, {231432,0}, {231454,0},
	{231479,0}, {231507,0}, {231537,0}, {231571,0}, {231608,8845}, {231648,0}, {231682,0},
	{231719,0}, {231759,0}, {231802,8846}, {231848,0}, {231852,0}, {231859,0}, {231869,0},
	{231882,0}, {231898,0}, {231917,0}, {231939,8847}, {231964,0}, {231974,8848}, {231987,8849},
	{231991,0}, {232000,0}, {232010,8849}, {232023,8850}, {232027,0}, {232034,8851}, {232044,8853},
	{232056,8853}, {232067,0}, {232080,0}, {232096,0}, {232115,0}, {232137,0}, {232162,0},
	{232190,8854}, {232221,0}, {232237,0}, {232256,0}, {232278,0}, {232303,0}, {232331,8855},
	{232362,0}, {232375,0}, {232391,0}, {232410,0}, {232432,0}, {232457,8856}, {232485,0},
	{232501,0}, {232520,8857}, {232542,0}, {232558,0}, {232577,0}, {232599,0}, {232624,8858},
	{232652,0}, {232665,8859}, {232681,0}, {232700,0}, {232722,0}, {232747,0}, {232775,0},
	{232806,8860}, {232840,8860}, {232877,0}, {232914,0}, {232954,0}, {232997,0}, {233043,0},
	{233092,0}, {233144,8860}, {233199,0}, {233221,0}, {233246,0}, {233274,0}, {233305,8861},
	{233339,8861}, {233376,0}, {233413,0}, {233453,0}, {233496,0}, {233542,0}, {233591,0},
	{233643,8861}, {233698,0}, {233717,0}, {233739,0}, {233764,0}, {233792,8862}, {233823,8862},
	{233857,0}, {233891,0}, {233928,0}, {233968,0}, {234011,0}, {234057,0}, {234106,8862},
	{234158,0}, {234180,0}, {234205,0}, {234233,8863}, {234264,8863}, {234298,0}, {234332,0},
	{234369,0}, {234409,0}, {234452,0}, {234498,0}, {234547,8863}, {234599,0}, {234621,0},
	{234646,0}, {234674,0}, {234705,8864}, {234739,8864}, {234776,0}, {234813,0}, {234853,0},
	{234896,0}, {234942,0}, {234991,0}, {235043,8864}, {235098,0}, {235117,0}, {235139,0},
	{235164,0}, {235192,0}, {235223,0}, {235257,0}, {235294,0}, {235334,0}, {235377,8865},
	{235423,8865}, {235472,0}, {235521,0}, {235573,0}, {235628,0}, {235686,0}, {235747,0},
	{235811,8865}, {235878,0}, {235912,0}, {235949,0}, {236000,0}, {236043,8866}, {236089,8866},
	{236138,0}, {236187,0}, {236239,0}, {236294,0}, {236352,0}, {236413,0}, {236477,8866},
	{236544,8867}, {236575,8867}, {236609,0}, {236643,0}, {236680,0}, {236720,0}, {236763,0},
	{236809,0}, {236858,8867}, {236910,0}, {236932,0}, {236957,0}, {236985,0}, {237016,8868},
	{237050,8868}, {237087,0}, {237124,0}, {237164,0}, {237207,0}, {237253,0}, {237302,0},
	{237354,8868}, {237409,0}, {237431,0}, {237456,0}, {237484,8869}, {237515,8869}, {237549,0},
	{237583,0}, {237620,0}, {237660,0}, {237703,0}, {237749,0}, {237798,8869}, {237850,0},
	{237872,0}, {237897,0}, {237925,0}, {237956,0}, {237990,8870}, {238027,8870}, {238067,0},
	{238107,0}, {238150,0}, {238196,0}, {238245,0}, {238297,0}, {238352,8870}, {238410,0},
	{238429,0}, {238451,0}, {238476,8871}, {238504,8871}, {238535,0}, {238566,0}, {238600,0},
	{238637,0}, {238677,0}, {238720,0}, {238766,8871}, {238815,0}, {238831,0}, {238850,0},
	{238872,0}, {238897,0}, {238925,0}, {238956,0}, {238990,0}, {239027,0}, {239067,8872},
	{239110,0}, {239138,0}, {239169,0}, {239203,0}, {239240,0}, {239280,8873}, {239323,0},
	{239348,8874}, {239376,0}, {239392,0}, {239411,0}, {239433,0}, {239458,0}, {239486,8875},
	{239517,0}, {239533,0}, {239552,0}, {239574,0}, {239599,8876}, {239627,0}, {239643,0},
	{239662,0}, {239684,0}, {239709,0}, {239737,0}, {239768,8877}, {239802,0}, {239815,0},
	{239831,0}, {239850,0}, {239872,8878}, {239897,0}, {239907,0}, {239920,0}, {239935,0},
	{239954,0}, {240000,8879}, {240025,0}, {240044,0}, {240066,0}, {240091,0}, {240119,8880},
	{240150,8881}, {240154,0}, {240161,0}, {240171,0}, {240184,0}, {240200,0}, {240219,8881},
	{240241,8881}, {240245,0}, {240252,0}, {240262,0}, {240275,0}, {240291,0}, {240310,0},
	{240332,0}, {240357,0}, {240384,0}, {240415,0}, {240449,8882}, {240486,0}, {240517,0},
	{240551,0}, {240588,0}, {240628,8883}, {240671,0}, {240681,0}, {240694,8881}, {240710,0},
	{240717,0}, {240727,8884}, {240740,0}, {240756,8885}, {240775,8849}, {240779,0}, {240786,0},
	{240796,0}, {240809,0}, {240825,0}, {240844,8886}, {240866,0}, {240876,8887}, {240889,0},
	{240896,0}, {240906,0}, {240919,0}, {240935,0}, {240954,0}, {240975,0}, {241000,0},
	{241028,8888}, {241059,0}, {241084,0}, {241112,0}, {241143,0}, {241177,8889}, {241214,0},
	{241230,0}, {241249,0}, {241270,0}, {241295,0}, {241323,8890}, {241354,0}, {241379,0},
	{241407,0}, {241438,0}, {241472,8891}, {241509,0}, {241516,0}, {241526,0}, {241539,8892},
	{241555,0}, {241568,0}, {241584,0}, {241603,8893}, {241625,0}, {241632,0}, {241642,0},
	{241655,8894}, {241671,0}, {241690,8895}, {241712,0}, {241722,0}, {241735,0}, {241751,0},
	{241770,0}, {241792,0}, {241817,0}, {241845,0}, {241876,0}, {241910,0}, {241947,0}, {241987,0},
	{242030,8854}, {242076,0}, {242107,0}, {242141,0}, {242178,0}, {242218,0}, {242261,8855},
	{242307,0}, {242335,0}, {242366,0}, {242400,0}, {242437,0}, {242477,8856}, {242520,0},
	{242551,0}, {242585,8857}, {242622,0}, {242653,0}, {242687,0}, {242724,0}, {242764,8858},
	{242807,0}, {242835,0}, {242866,0}, {242900,0}, {242937,0}, {242977,0}, {243020,0}, {243066,0},
	{243115,0}, {243167,0}, {243222,8872}, {243280,0}, {243323,0}, {243369,0}, {243418,0},
	{243470,0}, {243525,8873}, {243583,0}, {243623,8874}, {243666,0}, {243697,0}, {243731,0},
	{243768,0}, {243808,0}, {243851,8875}, {243897,0}, {243928,0}, {243962,0}, {244000,8876},
	{244040,0}, {244071,0}, {244105,0}, {244142,0}, {244182,0}, {244225,0}, {244271,8877},
	{244320,0}, {244348,0}, {244379,0}, {244413,0}, {244450,8878}, {244490,0}, {244509,0},
	{244531,8849}, {244556,0}, {244560,0}, {244567,0}, {244577,0}, {244590,0}, {244606,8881},
	{244625,0}, {244629,0}, {244636,8849}, {244646,0}, {244650,0}, {244657,0}, {244667,8881},
	{244680,0}, {244684,0}, {244691,0}, {244701,0}, {244714,0}, {244730,0}, {244749,8849},
	{244771,0}, {244775,0}, {244782,8896}, {244792,0}, {244805,0}, {244821,0}, {244840,0},
	{244862,8897}, {244887,0}, {244891,8898}, {244898,0}, {244902,0}, {244909,8899}, {244919,0},
	{244932,0}, {244948,0}, {244967,0}, {244989,8899}, {245014,0}, {245021,8900}, {245031,0},
	{245035,0}, {245042,8901}, {245052,0}, {245065,0}, {245081,0}, {245100,0}, {245122,8901},
	{245147,8902}, {245154,0}, {245164,0}, {245177,0}, {245193,0}, {245212,8902}, {245234,0},
	{245241,0}, {245251,8903}, {245264,8904}, {245268,0}, {245275,8905}, {245285,0}, {245289,0},
	{245296,0}, {245306,0}, {245319,0}, {245335,0}, {245354,8906}, {245376,0}, {245383,0},
	{245393,0}, {245406,0}, {245422,0}, {245441,0}, {245463,0}, {245488,8907}, {245516,0},
	{245535,8908}, {245557,8909}, {245564,0}, {245571,0}, {245581,0}, {245594,8910}, {245610,0},
	{245617,8911}, {245627,0}, {245640,0}, {245656,0}, {245675,0}, {245697,0}, {245722,0},
	{245750,0}, {245781,8911}, {245815,0}, {245822,8897}, {245832,0}, {245839,0}, {245849,0},
	{245862,0}, {245878,0}, {245897,0}, {245919,8909}, {245944,0}, {245963,0}, {245985,0},
	{246010,8912}, {246038,8912}, {246045,0}, {246049,8913}, {246056,0}, {246066,0}, {246079,0},
	{246095,0}, {246114,8913}, {246136,0}, {246140,0}, {246147,8914}, {246157,0}, {246170,0},
	{246186,0}, {246205,0}, {246227,8914}, {246252,8900}, {246259,0}, {246269,0}, {246282,0},
	{246298,8905}, {246317,0}, {246324,0}, {246334,0}, {246347,8915}, {246363,0}, {246370,8907},
	{246380,0}, {246384,0}, {246391,0}, {246401,0}, {246414,823}, {246430,0}, {246440,0},
	{246453,8916}, {246469,0}, {246482,8917}, {246498,0}, {246505,0}, {246515,0}, {246528,8918},
	{246544,0}, {246551,0}, {246561,0}, {246574,0}, {246590,0}, {246609,0}, {246631,0}, {246656,0},
	{246684,0}, {246715,0}, {246749,0}, {246785,0}, {246825,0}, {246868,0}, {246914,0}, {246963,0},
	{247015,0}, {247070,8919}, {247128,0}, {247168,0}, {247211,0}, {247257,8920}, {247306,0},
	{247349,0}, {247395,8921}, {247444,0}, {247484,0}, {247527,8922}, {247573,0}, {247613,0},
	{247656,0}, {247702,0}, {247751,8923}, {247803,0}, {247843,0}, {247886,8924}, {247932,8925},
	{248000,0}, {248038,0}, {248079,0}, {248123,0}, {248170,0}, {248220,0}, {248273,0}, {248329,0},
	{248388,8922}, {248450,8925}, {248487,0}, {248491,8926}, {248498,0}, {248508,0}, {248521,0},
	{248537,0}, {248556,0}, {248578,0}, {248603,0}, {248631,8926}, {248662,0}, {248666,0},
	{248673,0}, {248683,0}, {248696,0}, {248712,0}, {248731,0}, {248753,8927}, {248778,0},
	{248782,0}, {248789,8928}, {248799,0}, {248806,0}, {248816,0}, {248829,0}, {248845,0},
	{248864,0}, {248886,826}, {248911,0}, {248921,0}, {248934,8924}, {248950,0}, {248957,0},
	{248967,0}, {248980,0}, {248996,0}, {249015,0}, {249037,0}, {249062,830}, {249090,0},
	{249112,0}, {249137,8929}, {249165,0}, {249187,0}, {249212,0}, {249240,0}, {249271,8930},
	{249305,8931}, {249312,8932}, {249322,0}, {249329,0}, {249339,0}, {249352,0}, {249368,0},
	{249387,0}, {249409,0}, {249434,8905}, {249462,0}, {249469,0}, {249479,0}, {249492,0},
	{249508,0}, {249527,0}, {249549,8933}, {249574,0}, {249578,0}, {249585,8934}, {249595,0},
	{249609,0}, {249626,0}, {249646,0}, {249669,0}, {249695,0}, {249724,0}, {249756,0},
	{249791,8935}, {249829,0}, {249842,0}, {249858,0}, {249877,8936}, {249899,8937}, {249912,0},
	{249919,0}, {249929,8938}, {249942,0}, {249949,0}, {249959,0}, {249972,0}, {249988,0},
	{250007,0}, {250029,8921}, {250054,0}, {250061,0}, {250071,0}, {250084,0}, {250100,0},
	{250119,0}, {250141,0}, {250166,8939}, {250194,0}, {250198,8908}, {250205,0}, {250215,0},
	{250228,0}, {250244,0}, {250263,0}, {250286,0}, {250312,0}, {250341,0}, {250373,0}, {250408,0},
	{250446,0}, {250487,0}, {250531,822}, {250578,0}, {250600,0}, {250625,0}, {250653,821},
	{250684,827}, {250706,0}, {250713,0}, {250723,0}, {250736,0}, {250752,0}, {250771,0},
	{250793,0}, {250818,0}, {250846,0}, {250877,0}, {250911,0}, {250948,828}, {250988,0},
	{251007,0}, {251029,8940}, {251054,0}, {251076,8941}, {251101,0}, {251105,0}, {251112,0},
	{251122,0}, {251135,0}, {251151,0}, {251170,0}, {251192,0}, {251217,0}, {251245,0}, {251276,0},
	{251310,0}, {251347,829}, {251387,0}, {251406,0}, {251428,8942}, {251453,0}, {251475,8943},
	{251500,0}, {251507,0}, {251517,0}, {251530,0}, {251546,0}, {251565,0}, {251587,0},
	{251612,8918}, {251640,0}, {251656,0}, {251675,8944}, {251697,0}, {251716,0}, {251738,0},
	{251763,8945}, {251791,0}, {251807,0}, {251826,0}, {251848,0}, {251873,0}, {251901,0},
	{251932,0}, {252000,0}, {252037,8946}, {252077,0}, {252096,0}, {252118,0}, {252143,0},
	{252171,0}, {252202,0}, {252236,8910}, {252273,0}, {252289,0}, {252308,8947}, {252330,0},
	{252346,0}, {252365,0}, {252387,8948}, {252412,0}, {252416,0}, {252423,0}, {252433,0},
	{252446,0}, {252462,0}, {252481,0}, {252503,8949}, {252528,0}, {252541,0}, {252557,0},
	{252576,0}, {252598,0}, {252623,0}, {252651,0}, {252682,8904}, {252716,0}, {252723,8944},
	{252733,0}, {252740,0}, {252750,0}, {252763,8945}, {252779,0}, {252786,0}, {252796,0},
	{252809,0}, {252825,8896}, {252844,0}, {252851,0}, {252861,0}, {252874,8950}, {252890,0},
	{252909,0}, {252931,0}, {252956,0}, {252984,0}, {253015,0}, {253049,0}, {253086,8950},
	{253126,0}, {253130,0}, {253137,8927}, {253147,0}, {253151,0}, {253158,0}, {253168,0},
	{253181,0}, {253197,8898}, {253216,0}, {253223,0}, {253233,0}, {253246,8951}, {253262,0},
	{253281,0}, {253303,0}, {253328,0}, {253356,8951}, {253387,0}, {253391,0}, {253398,0},
	{253408,8952}, {253421,0}, {253437,0}, {253456,0}, {253478,0}, {253503,8952}, {253531,8953},
	{253541,0}, {253554,0}, {253570,0}, {253589,8953}, {253611,0}, {253618,0}, {253628,0},
	{253641,8954}, {253657,0}, {253676,0}, {253698,0}, {253723,0}, {253751,0}, {253782,0},
	{253816,0}, {253853,8954}, {253893,8955}, {253897,0}, {253904,0}, {253914,8955}, {253927,8956},
	{253931,0}, {253938,0}, {253948,0}, {253961,8956}, {253977,0}, {253981,0}, {253988,0},
	{253998,0}, {254011,8946}, {254027,0}, {254031,0}, {254038,0}, {254048,0}, {254061,8957},
	{254077,0}, {254084,8958}, {254094,0}, {254107,0}, {254123,0}, {254142,8958}, {254164,0},
	{254171,8947}, {254181,8959}, {254194,0}, {254210,0}, {254229,0}, {254251,0}, {254276,0},
	{254304,8959}, {254335,0}, {254339,0}, {254346,0}, {254356,0}, {254369,8960}, {254385,0},
	{254404,0}, {254426,0}, {254451,0}, {254479,0}, {254510,0}, {254544,0}, {254581,8960},
	{254621,0}, {254628,0}, {254638,0}, {254651,0}, {254667,0}, {254686,0}, {254708,0}, {254733,0},
	{254761,0}, {254792,0}, {254826,0}, {254863,0}, {254903,0}, {254946,0}, {254991,0},
	{255040,8916}, {255092,0}, {255141,0}, {255193,0}, {255248,0}, {255306,0}, {255367,0},
	{255431,8961}, {255498,0}, {255547,0}, {255599,0}, {255654,0}, {255712,8940}, {255773,0},
	{255822,0}, {255874,0}, {255929,0}, {256000,8942}, {256061,0}, {256113,0}, {256168,8930},
	{256226,0}, {256275,0}, {256327,0}, {256382,0}, {256440,0}, {256501,0}, {256565,0}, {256632,0},
	{256702,0}, {256775,8962}, {256851,0}, {256903,0}, {256958,0}, {257016,0}, {257077,0},
	{257141,0}, {257208,0}, {257278,0}, {257351,8963}, {257427,0}, {257431,0}, {257438,0},
	{257448,8948}, {257461,0}, {257465,0}, {257472,0}, {257482,0}, {257495,8964}, {257511,0},
	{257530,0}, {257552,0}, {257577,0}, {257605,0}, {257636,8964}, {257670,8965}, {257680,8965},
	{257702,0}, {257709,8966}, {257732,8967}, {257761,8968}, {257781,8969}, {257791,8969},
	{257810,8970}, {257823,0}, {257839,836}, {257868,837}, {257906,845}, {257935,834},
	{257951,8971}, {257976,8972}, {257986,8972}, {258014,8973}, {258024,8973}, {258037,8973},
	{258053,8974}, {258066,8975}, {258076,8976}, {258086,8976}, {258114,8977}, {258124,8977},
	{258146,8978}, {258156,8978}, {258175,8979}, {258185,8979}, {258204,8980}, {258211,8980},
	{258221,8980}, {258237,8981}, {258247,8981}, {258263,8982}, {258273,8982}, {258289,0},
	{258311,835}, {258346,838}, {258390,843}, {258425,8983}, {258447,8983}, {258478,8983},
	{258509,8984}, {258519,8984}, {258544,8985}, {258551,8985}, {258561,8985}, {258589,8986},
	{258596,8986}, {258606,8986}, {258631,8987}, {258641,8987}, {258669,8988}, {258679,8988},
	{258707,8988}, {258714,8989}, {258724,8989}, {258752,8983}, {258762,8983}, {258781,8983},
	{258803,8990}, {258813,8990}, {258844,8989}, {258851,8991}, {258861,8991}, {258874,8991},
	{258890,8992}, {258900,8992}, {258919,8992}, {258926,8983}, {258942,8983}, {258961,8983},
	{258983,8991}, {259005,8991}, {259030,833}, {259043,8993}, {259050,8993}, {259060,8993},
	{259088,0}, {259098,8994}, {259118,8995}, {259138,8996}, {259145,8996}, {259158,8997},
	{259168,8998}, {259175,8999}, {259192,9000}, {259196,9000}, {259206,9001}, {259213,9001},
	{259223,9002}, {259230,9002}, {259240,9003}, {259247,9003}, {259257,9004}, {259264,9005},
	{259271,9005}, {259287,9006}, {259294,9006}, {259307,9007}, {259314,9007}, {259327,9008},
	{259331,9009}, {259341,9008}, {259351,9008}, {259364,9010}, {259371,9011}, {259381,9012},
	{259385,9013}, {259392,9014}, {259402,9015}, {259406,9016}, {259413,9016}, {259423,9017},
	{259430,9018}, {259437,9018}, {259447,9019}, {259454,9019}, {259467,9015}, {259474,9020},
	{259484,9021}, {259494,9021}, {259513,9011}, {259523,9022}, {259530,9022}, {259540,9023},
	{259544,9024}, {259551,9023}, {259561,0}, {259571,0}, {259583,9025}, {259608,9026},
	{259630,9027}, {259652,9028}, {259677,9029}, {259699,9030}, {259715,9031}, {259737,0},
	{259742,0}, {259760,9032}, {259788,0}, {259809,9032}, {259840,0}, {259855,9033}, {259880,0},
	{259898,9033}, {259926,0}, {259947,9034}, {259978,0}, {260000,9034}, {260028,0}, {260043,9035},
	{260068,0}, {260080,9035}, {260102,0}, {260117,9035}, {260142,0}, {260157,9036}, {260182,0},
	{260194,9036}, {260216,0}, {260234,9037}, {260262,0}, {260277,9038}, {260302,0}, {260323,9038},
	{260354,8997}, {260367,9011}, {260380,0}, {260390,9039}, {260413,9040}, {260430,9041},
	{260450,9042}, {260457,9042}, {260470,9025}, {260480,9043}, {260493,9044}, {260500,9044},
	{260510,9035}, {260517,9045}, {260527,9045}, {260543,9046}, {260553,0}, {260560,0},
	{260569,9047}, {260591,9049}, {260610,9050}, {260629,9051}, {260651,9052}, {260670,9053},
	{260683,9054}, {260702,9055}, {260712,9055}, {260725,9056}, {260729,9056}, {260739,0},
	{260749,8997}, {260769,9057}, {260779,9057}, {260795,9058}, {260805,9058}, {260818,0},
	{260822,0}, {260828,0}, {260841,9043}, {260864,0}, {260869,0}, {260887,9059}, {260915,0},
	{260936,9059}, {260967,0}, {260982,9060}, {261007,0}, {261025,9060}, {261053,0}, {261074,9061},
	{261105,0}, {261123,9061}, {261151,0}, {261166,9043}, {261191,0}, {261203,9043}, {261225,0},
	{261240,9043}, {261265,0}, {261280,9062}, {261305,0}, {261317,9062}, {261339,0}, {261357,9063},
	{261385,0}, {261400,9063}, {261425,0}, {261440,9064}, {261465,0}, {261486,9064}, {261517,9011},
	{261530,0}, {261546,9065}, {261572,0}, {261582,9066}, {261602,9067}, {261606,9068},
	{261613,9068}, {261623,9067}, {261633,9069}, {261640,0}, {261653,9026}, {261676,9029},
	{261699,9030}, {261722,0}, {261735,9049}, {261758,9052}, {261781,9053}, {261804,0},
	{261823,9034}, {261855,9036}, {261881,9037}, {261910,0}, {261923,9061}, {261949,9062},
	{261969,9063}, {261992,9070}, {262002,9070}, {262018,9071}, {262025,9072}, {262035,9073},
	{262042,9074}, {262049,9074}, {262062,9075}, {262075,9075}, {262082,9076}, {262089,9077},
	{262096,9077}, {262109,9078}, {262119,9079}, {262129,9080}, {262136,9080}, {262152,9081},
	{262159,0}, {262175,852}, {262204,847}, {262230,853}, {262265,9082}, {262290,854},
	{262306,9083}, {262337,0}, {262344,9084}, {262364,9081}, {262371,9085}, {262390,9086},
	{262403,9087}, {262426,9088}, {262458,9089}, {262486,9090}, {262505,9091}, {262533,9092},
	{262549,9093}, {262562,9094}, {262587,9095}, {262594,0}, {262601,9096}, {262636,9097},
	{262661,9098}, {262686,9099}, {262714,0}, {262724,0}, {262736,9100}, {262767,9101},
	{262801,9093}, {262826,0}, {262836,9102}, {262871,0}, {262878,0}, {262887,853}, {262912,9103},
	{262925,9104}, {262947,0}, {262954,9105}, {262977,9106}, {262997,9107}, {263014,9108},
	{263045,9109}, {263070,9110}, {263089,0}, {263099,0}, {263111,9105}, {263139,9106},
	{263173,9106}, {263210,9107}, {263247,9111}, {263266,9112}, {263288,0}, {263292,0}, {263299,0},
	{263309,0}, {263322,0}, {263338,9113}, {263357,0}, {263364,0}, {263374,0}, {263387,9114},
	{263403,0}, {263410,0}, {263420,0}, {263433,0}, {263449,9115}, {263468,0}, {263475,0},
	{263485,0}, {263498,0}, {263514,0}, {263533,0}, {263555,0}, {263580,0}, {263608,0}, {263639,0},
	{263673,0}, {263709,0}, {263749,0}, {263792,0}, {263838,863}, {263887,0}, {263891,0},
	{263898,0}, {263908,0}, {263921,0}, {263937,0}, {263956,0}, {264000,9116}, {264025,0},
	{264032,0}, {264042,0}, {264055,0}, {264071,0}, {264090,855}, {264112,0}, {264122,0},
	{264135,9117}, {264151,0}, {264161,0}, {264174,856}, {264190,9118}, {264194,0}, {264201,0},
	{264211,9118}, {264224,0}, {264231,0}, {264241,0}, {264254,9118}, {264270,0}, {264274,0},
	{264281,0}, {264291,0}, {264304,0}, {264320,0}, {264339,0}, {264361,0}, {264386,0},
	{264414,857}, {264445,0}, {264464,0}, {264486,9119}, {264511,0}, {264530,0}, {264552,858},
	{264577,0}, {264581,0}, {264588,0}, {264598,9120}, {264611,0}, {264615,0}, {264622,0},
	{264632,0}, {264645,0}, {264661,0}, {264680,0}, {264702,0}, {264727,9121}, {264755,0},
	{264771,0}, {264790,9122}, {264812,0}, {264828,0}, {264847,0}, {264869,0}, {264894,859},
	{264922,0}, {264926,0}, {264933,0}, {264943,9123}, {264956,9124}, {264960,0}, {264967,0},
	{264977,0}, {264990,0}, {265006,0}, {265025,0}, {265047,0}, {265072,0}, {265100,9125},
	{265131,0}, {265150,0}, {265172,9126}, {265197,0}, {265216,0}, {265238,0}, {265263,9121},
	{265291,0}, {265310,0}, {265332,0}, {265357,0}, {265385,9121}, {265416,0}, {265426,0},
	{265439,0}, {265455,9124}, {265474,0}, {265478,9127}, {265485,9127}, {265495,0}, {265502,9128},
	{265512,9128}, {265525,0}, {265541,0}, {265560,0}, {265582,0}, {265607,0}, {265635,9128},
	{265666,0}, {265679,9125}, {265695,0}, {265699,0}, {265706,0}, {265716,9129}, {265729,0},
	{265736,0}, {265746,0}, {265759,0}, {265775,9130}, {265794,0}, {265801,0}, {265811,9131},
	{265824,0}, {265831,0}, {265841,9132}, {265854,0}, {265861,0}, {265871,0}, {265884,0},
	{265900,0}, {265919,0}, {265941,860}, {265966,0}, {265988,0}, {266013,0}, {266041,9133},
	{266072,0}, {266076,0}, {266083,9126}, {266093,0}, {266097,0}, {266104,0}, {266114,9121},
	{266127,0}, {266131,0}, {266138,0}, {266148,0}, {266161,9121}, {266177,0}, {266181,0},
	{266188,0}, {266198,0}, {266211,0}, {266227,0}, {266246,0}, {266268,9134}, {266293,9135},
	{266297,0}, {266304,0}, {266314,0}, {266327,0}, {266343,0}, {266362,0}, {266384,0}, {266409,0},
	{266437,0}, {266468,0}, {266502,867}, {266539,0}, {266564,0}, {266592,9136}, {266623,0},
	{266648,0}, {266676,868}, {266707,0}, {266714,0}, {266724,9137}, {266737,9138}, {266744,0},
	{266754,0}, {266767,9138}, {266783,0}, {266790,0}, {266800,9135}, {266813,9139}, {266817,0},
	{266824,0}, {266834,0}, {266847,0}, {266863,9139}, {266882,0}, {266889,0}, {266899,0},
	{266912,0}, {266928,0}, {266947,0}, {266969,9126}, {266994,9140}, {267001,0}, {267011,0},
	{267024,0}, {267040,0}, {267059,9140}, {267081,0}, {267085,0}, {267092,0}, {267102,9141},
	{267115,0}, {267119,0}, {267126,0}, {267136,9142}, {267149,0}, {267153,0}, {267160,0},
	{267170,0}, {267183,9124}, {267199,7125}, {267209,7125}, {267228,0}, {267244,0}, {267288,7058},
	{267345,7058}, {267411,0}, {267455,7059}, {267512,7059}, {267578,0}, {267606,7054},
	{267647,7054}, {267697,7125}, {267707,7125}, {267711,7125}, {267718,7125}, {267722,0},
	{267741,0}, {267788,7058}, {267848,0}, {267895,7059}, {267955,0}, {268000,7054}, {268044,0},
	{268078,7292}, {268125,0}, {268156,7322}, {268200,7125}, {268207,0}, {268238,0}, {268279,7532},
	{268324,0}, {268358,0}, {268402,7129}, {268450,0}, {268481,0}, {268522,7489}, {268567,0},
	{268604,7147}, {268654,0}, {268688,7159}, {268735,0}, {268775,7201}, {268828,0}, {268859,7166},
	{268903,7665}, {268922,521}, {268947,0}, {268954,7653}, {268965,7351}, {268979,7125},
	{268983,0}, {269014,7292}, {269058,7292}, {269111,7324}, {269118,0}, {269146,7322},
	{269187,7322}, {269237,7324}, {269250,7125}, {269254,7065}, {269261,7065}, {269277,7093},
	{269287,7093}, {269303,7420}, {269313,7420}, {269323,7420}, {269339,0}, {269367,0},
	{269405,7532}, {269447,7532}, {269498,0}, {269529,0}, {269570,7129}, {269615,7129},
	{269669,520}, {269691,7283}, {269713,7283}, {269723,7132}, {269730,0}, {269758,0},
	{269796,7489}, {269838,7489}, {269889,0}, {269923,7147}, {269970,7147}, {270026,7132},
	{270033,7132}, {270046,0}, {270077,7159}, {270121,7159}, {270174,0}, {270211,7201},
	{270261,7201}, {270320,0}, {270348,7166}, {270389,7166}, {270439,7257}, {270446,7257},
	{270462,9143}, {270469,9143}, {270479,9144}, {270489,9144}, {270511,9145}, {270527,9146},
	{270540,9147}, {270550,9147}, {270566,9148}, {270576,9148}, {270592,9149}, {270602,9149},
	{270624,9150}, {270634,9150}, {270653,9151}, {270663,9151}, {270679,9152}, {270689,9153},
	{270699,9153}, {270712,9154}, {270719,9155}, {270729,9155}, {270748,9156}, {270761,9156},
	{270780,9157}, {270790,9157}, {270806,9158}, {270822,9159}, {270832,9159}, {270860,9160},
	{270873,9161}, {270889,9162}, {270896,9162}, {270912,9163}, {270922,9163}, {270947,9164},
	{270957,9164}, {270982,9165}, {270992,9165}, {271017,9166}, {271024,9166}, {271037,0},
	{271042,2626}, {271051,0}, {271056,2621}, {271065,2625}, {271074,9167}, {271084,9167},
	{271100,9168}, {271110,9168}, {271126,9169}, {271136,9169}, {271155,9170}, {271171,9171},
	{271181,9172}, {271194,9172}, {271216,9173}, {271229,9174}, {271251,9171}, {271270,9175},
	{271283,9176}, {271293,9176}, {271309,9177}, {271319,9177}, {271335,9178}, {271345,9178},
	{271370,9179}, {271380,9179}, {271396,9180}, {271406,9180}, {271422,9181}, {271438,9182},
	{271448,9182}, {271467,9183}, {271477,9183}, {271490,9184}, {271500,9184}, {271516,9185},
	{271526,9185}, {271551,9186}, {271561,9186}, {271574,9187}, {271593,9188}, {271603,9188},
	{271628,9189}, {271653,9190}, {271672,9191}, {271682,9191}, {271701,9192}, {271711,9192},
	{271727,9193}, {271731,9193}, {271735,9194}, {271739,0}, {271746,9195}, {271756,9196},
	{271763,0}, {271767,9197}, {271774,9198}, {271778,9199}, {271785,0}, {271789,0}, {271796,875},
	{271806,0}, {271813,875}, {271823,9200}, {271830,895}, {271837,9201}, {271844,0}, {271851,9202},
	{271861,9203}, {271868,9203}, {271875,895}, {271882,0}, {271886,0}, {271893,876}, {271903,0},
	{271910,876}, {271920,9204}, {271927,896}, {271934,9205}, {271941,0}, {271948,9206},
	{271958,9207}, {271965,9207}, {271972,896}, {271979,0}, {271983,9208}, {271990,0}, {272000,0},
	{272010,9209}, {272023,0}, {272027,9210}, {272034,9211}, {272038,9212}, {272045,9213},
	{272049,9214}, {272053,9215}, {272060,9216}, {272064,0}, {272071,0}, {272081,9217},
	{272094,9218}, {272104,0}, {272111,0}, {272121,9217}, {272134,9218}, {272144,9219},
	{272151,9220}, {272158,9221}, {272165,9222}, {272172,9223}, {272179,0}, {272183,9224},
	{272190,0}, {272194,869}, {272201,902}, {272208,0}, {272212,9225}, {272219,9226}, {272223,9227},
	{272230,0}, {272234,9228}, {272241,9229}, {272245,0}, {272249,9230}, {272256,9231}, {272263,0},
	{272267,0}, {272274,9232}, {272284,0}, {272291,9233}, {272301,9234}, {272308,0}, {272312,9235},
	{272319,9228}, {272326,9236}, {272333,0}, {272337,9201}, {272344,9237}, {272348,0},
	{272352,9238}, {272359,0}, {272363,893}, {272370,0}, {272374,9239}, {272381,9240},
	{272388,9241}, {272395,9242}, {272402,9243}, {272409,9244}, {272416,9245}, {272423,9246},
	{272427,9247}, {272434,9248}, {272438,0}, {272445,9248}, {272455,0}, {272459,9236},
	{272466,9249}, {272470,9249}, {272477,9207}, {272484,0}, {272488,9250}, {272495,0},
	{272499,9251}, {272506,0}, {272510,9252}, {272517,0}, {272521,9252}, {272528,0}, {272532,9253},
	{272539,9254}, {272543,0}, {272547,9238}, {272554,9256}, {272561,9213}, {272565,9257},
	{272569,0}, {272576,9260}, {272586,0}, {272590,9261}, {272597,0}, {272601,9200}, {272608,9262},
	{272612,0}, {272616,884}, {272623,948}, {272630,0}, {272637,9263}, {272647,9264}, {272654,9265},
	{272661,0}, {272665,0}, {272672,9194}, {272682,9198}, {272692,9211}, {272702,9214},
	{272712,9226}, {272722,9246}, {272732,9266}, {272742,0}, {272746,883}, {272753,9267},
	{272760,949}, {272767,0}, {272771,9268}, {272778,9236}, {272782,9262}, {272786,0},
	{272790,9204}, {272797,9269}, {272801,9272}, {272808,0}, {272815,9273}, {272825,9235},
	{272829,9203}, {272836,9274}, {272840,0}, {272847,9274}, {272857,0}, {272861,9275}, {272868,0},
	{272875,9275}, {272885,9276}, {272892,9275}, {272899,0}, {272903,9277}, {272910,870},
	{272917,903}, {272924,0}, {272928,9236}, {272935,0}, {272939,9209}, {272946,9209},
	{272953,9278}, {272957,0}, {272964,9278}, {272974,0}, {272978,9279}, {272985,9280}, {272989,0},
	{272996,9280}, {273006,9262}, {273010,0}, {273014,9281}, {273021,0}, {273025,9281}, {273032,0},
	{273036,0}, {273043,9249}, {273053,9282}, {273057,0}, {273061,893}, {273068,0}, {273072,9261},
	{273079,9237}, {273083,0}, {273087,9239}, {273094,9240}, {273101,9241}, {273108,9242},
	{273115,9243}, {273122,9244}, {273129,9245}, {273136,9283}, {273140,0}, {273147,9283},
	{273157,9262}, {273161,0}, {273165,9284}, {273172,0}, {273176,0}, {273183,0}, {273193,0},
	{273206,9285}, {273222,0}, {273235,9286}, {273251,0}, {273261,9287}, {273274,0}, {273281,9288},
	{273291,0}, {273298,0}, {273308,9289}, {273321,0}, {273325,9290}, {273332,0}, {273336,0},
	{273343,9291}, {273353,0}, {273357,0}, {273364,9292}, {273374,0}, {273378,9293}, {273385,0},
	{273389,9294}, {273396,9295}, {273403,9296}, {273410,0}, {273417,0}, {273427,0}, {273440,9297},
	{273456,9294}, {273466,9295}, {273476,9296}, {273486,0}, {273496,0}, {273509,9298},
	{273525,9299}, {273535,9300}, {273545,9301}, {273555,9299}, {273562,9300}, {273569,9301},
	{273576,0}, {273580,9302}, {273587,0}, {273591,9303}, {273598,0}, {273602,9304}, {273609,0},
	{273613,9305}, {273620,0}, {273624,0}, {273631,9306}, {273641,0}, {273645,0}, {273652,9307},
	{273662,0}, {273666,9308}, {273673,0}, {273680,9309}, {273690,0}, {273694,9310}, {273701,0},
	{273705,0}, {273712,9311}, {273722,9312}, {273729,0}, {273733,0}, {273740,0}, {273750,9313},
	{273763,0}, {273767,9314}, {273774,0}, {273778,9315}, {273785,0}, {273789,9316}, {273796,0},
	{273800,0}, {273807,0}, {273817,9317}, {273830,0}, {273834,9318}, {273841,9318}, {273851,9319},
	{273858,0}, {273871,9319}, {273894,6084}, {273904,9320}, {273911,1163}, {273924,1172},
	{273937,1198}, {273947,9321}, {273954,9321}, {273967,9322}, {273977,9323}, {273987,9324},
	{273994,9325}, {274001,9326}, {274008,9327}, {274015,9328}, {274022,0}, {274029,0},
	{274043,9329}, {274070,9330}, {274097,9329}, {274107,9330}, {274117,9331}, {274124,9331},
	{274134,9332}, {274141,9333}, {274148,9334}, {274155,9335}, {274162,6331}, {274172,9336},
	{274179,9336}, {274195,9337}, {274202,9337}, {274212,0}, {274219,908}, {274236,9338},
	{274249,9339}, {274256,9340}, {274266,9341}, {274288,9342}, {274310,9343}, {274332,9344},
	{274339,9344}, {274355,9345}, {274362,9345}, {274375,9346}, {274382,9346}, {274392,9347},
	{274399,9347}, {274409,0}, {274419,910}, {274439,9348}, {274446,9348}, {274456,0},
	{274463,9349}, {274477,9350}, {274484,9350}, {274497,0}, {274504,9351}, {274524,9352},
	{274541,9353}, {274567,0}, {274574,0}, {274583,9354}, {274599,9354}, {274618,9355},
	{274652,9356}, {274677,9357}, {274693,9338}, {274730,9358}, {274749,9358}, {274780,9338},
	{274796,9338}, {274830,9359}, {274846,9359}, {274865,0}, {274887,9357}, {274922,9356},
	{274938,9356}, {274960,9355}, {274976,9355}, {275007,0}, {275035,9354}, {275073,9359},
	{275095,9360}, {275102,9361}, {275109,9361}, {275119,9361}, {275135,9343}, {275142,9362},
	{275149,9362}, {275162,9341}, {275172,9342}, {275182,9343}, {275192,9363}, {275202,9357},
	{275215,9341}, {275222,9355}, {275238,907}, {275245,9339}, {275258,9339}, {275277,9364},
	{275284,9364}, {275294,9359}, {275314,9364}, {275330,9365}, {275337,9365}, {275350,9342},
	{275357,9366}, {275364,9366}, {275377,9367}, {275384,9367}, {275397,905}, {275419,9368},
	{275426,9368}, {275436,9368}, {275452,9369}, {275459,9369}, {275469,9369}, {275488,0},
	{275492,0}, {275499,9370}, {275509,9371}, {275513,0}, {275520,9371}, {275530,0}, {275534,956},
	{275541,962}, {275548,9372}, {275552,0}, {275556,0}, {275563,954}, {275574,964}, {275585,0},
	{275589,9374}, {275596,9375}, {275600,0}, {275607,9375}, {275617,9376}, {275621,0},
	{275625,9377}, {275632,9378}, {275636,9379}, {275640,0}, {275647,9379}, {275657,9380},
	{275661,0}, {275665,9381}, {275672,0}, {275676,961}, {275683,0}, {275687,9377}, {275694,9381},
	{275701,9382}, {275708,0}, {275712,9383}, {275719,9384}, {275723,0}, {275730,9386}, {275740,0},
	{275744,0}, {275751,9387}, {275762,9388}, {275773,9389}, {275777,0}, {275784,9392}, {275794,0},
	{275798,9376}, {275805,0}, {275809,955}, {275816,0}, {275820,9382}, {275827,0}, {275831,9382},
	{275838,0}, {275842,9393}, {275849,0}, {275856,953}, {275866,963}, {275876,9394}, {275880,9395},
	{275884,0}, {275891,9395}, {275901,9396}, {275905,0}, {275912,9396}, {275922,9397},
	{275935,9397}, {275956,9398}, {275965,9398}, {275986,3126}, {276000,5050}, {276013,5050},
	{276042,6725}, {276055,6725}, {276080,47}, {276113,3125}, {276122,6514}, {276135,6514},
	{276156,3447}, {276173,3101}, {276198,1971}, {276211,1971}, {276244,9399}, {276257,9399},
	{276274,9400}, {276287,3254}, {276300,3254}, {276333,2539}, {276346,2539}, {276379,2669},
	{276392,2669}, {276413,6405}, {276426,6405}, {276451,0}, {276456,0}, {276470,0}, {276505,9401},
	{276565,0}, {276600,9402}, {276668,5962}, {276681,5962}, {276718,5887}, {276731,5887},
	{276760,6220}, {276773,6220}, {276794,9403}, {276803,4211}, {276816,4211}, {276833,4400},
	{276846,4400}, {276867,4938}, {276880,4938}, {276913,3126}, {276922,3125}, {276931,3125},
	{276940,6514}, {276949,6514}, {276970,2539}, {276979,2539}, {277012,2669}, {277021,2669},
	{277042,6405}, {277051,6405}, {277072,5962}, {277081,5962}, {277114,5887}, {277123,5887},
	{277148,6220}, {277157,6220}, {277178,1971}, {277187,1971}, {277216,3254}, {277225,3254},
	{277258,9399}, {277267,9399}, {277284,9400}, {277293,9400}, {277306,6725}, {277315,6725},
	{277340,4400}, {277349,4400}, {277370,9403}, {277379,4211}, {277388,4211}, {277401,3126},
	{277410,9398}, {277419,9398}, {277440,4938}, {277449,4938}, {277478,9397}, {277487,9397},
	{277508,5050}, {277517,5050}, {277542,0}, {277555,9404}, {277585,9405}, {277619,0}, {277636,0},
	{277674,9406}, {277725,9407}, {277767,0}, {277793,0}, {277836,9408}, {277888,9409},
	{277938,9410}, {277980,9411}, {278022,9412}, {278064,9413}, {278093,9414}, {278110,9415},
	{278151,0}, {278172,0}, {278206,9404}, {278257,9405}, {278312,9413}, {278362,9414},
	{278400,9415}, {278462,9416}, {278508,9417}, {278554,9418}, {278600,9419}, {278646,9420},
	{278692,9421}, {278738,9422}, {278784,9416}, {278809,9417}, {278834,9418}, {278851,9419},
	{278868,9420}, {278885,9421}, {278902,9422}, {278919,0}, {278960,0}, {279003,9423},
	{279071,9424}, {279139,9425}, {279195,9426}, {279263,9427}, {279335,9428}, {279403,9429},
	{279467,9423}, {279533,9424}, {279599,9425}, {279665,9429}, {279727,9430}, {279756,0},
	{279765,9431}, {279799,9432}, {279833,9433}, {279863,9434}, {279888,0}, {279909,911},
	{280000,912}, {280046,913}, {280092,916}, {280134,9435}, {280163,9436}, {280204,9436},
	{280245,9437}, {280274,0}, {280283,9438}, {280317,9439}, {280346,921}, {280407,0},
	{280448,9440}, {280514,9441}, {280547,0}, {280564,9442}, {280594,9443}, {280628,0},
	{280653,9444}, {280703,918}, {280741,928}, {280783,0}, {280808,924}, {280858,922},
	{280911,9445}, {280924,9445}, {280949,9446}, {280966,9447}, {280983,0}, {281000,923},
	{281042,9448}, {281079,9448}, {281120,9449}, {281149,9450}, {281190,9451}, {281239,0},
	{281256,925}, {281286,929}, {281320,9452}, {281337,9452}, {281382,9453}, {281399,9453},
	{281428,9451}, {281453,9449}, {281478,9454}, {281511,9454}, {281556,9455}, {281577,9456},
	{281606,9456}, {281647,9457}, {281656,9458}, {281673,9458}, {281702,9459}, {281719,9449},
	{281744,9460}, {281761,9460}, {281790,9461}, {281807,9461}, {281836,9462}, {281869,9462},
	{281914,9463}, {281963,9464}, {281976,9465}, {281989,9466}, {281998,9467}, {282007,9468},
	{282020,9469}, {282033,9470}, {282050,9471}, {282075,9472}, {282100,9473}, {282125,9474},
	{282154,9475}, {282175,9476}, {282192,9477}, {282225,9478}, {282250,9479}, {282275,9480},
	{282304,9481}, {282317,9482}, {282338,6205}, {282347,1067}, {282364,1067}, {282397,2262},
	{282414,2262}, {282435,4178}, {282448,4177}, {282461,4177}, {282494,4178}, {282519,4442},
	{282532,4442}, {282553,1619}, {282566,1619}, {282587,5921}, {282604,5921}, {282625,6045},
	{282638,6045}, {282659,6044}, {282676,6044}, {282697,3564}, {282706,9483}, {282719,9483},
	{282752,9484}, {282757,4629}, {282774,4629}, {282811,4207}, {282832,4207}, {282857,4866},
	{282894,3619}, {282907,3619}, {282928,6836}, {282941,6836}, {282962,4866}, {282975,3341},
	{282988,3341}, {283005,9485}, {283018,9485}, {283035,1785}, {283048,1785}, {283069,2935},
	{283082,2935}, {283115,0}, {283136,9486}, {283190,932}, {283248,935}, {283273,0}, {283294,0},
	{283348,935}, {283404,0}, {283421,0}, {283440,9487}, {283488,9487}, {283540,0}, {283570,9487},
	{283602,0}, {283632,9487}, {283664,0}, {283681,0}, {283711,9488}, {283770,0}, {283791,0},
	{283814,9486}, {283850,9486}, {283894,9486}, {283930,9486}, {284000,9489}, {284052,9489},
	{284112,9490}, {284148,9490}, {284196,9490}, {284240,9491}, {284292,9492}, {284344,9492},
	{284376,9489}, {284408,9492}, {284452,9492}, {284484,9491}, {284520,9491}, {284572,3252},
	{284620,3252}, {284664,0}, {284685,0}, {284719,9493}, {284774,0}, {284803,9492}, {284861,937},
	{284927,3252}, {284948,9494}, {284969,2846}, {284990,938}, {285011,9495}, {285032,0},
	{285065,9487},
};

/* Class, value, languages, last of its word, too short to be taken unasked. */
const struct date_reading date_readings[] = {
	{0,0,1,1,0}, {4,55,2,1,0}, {4,71,2,1,0}, {4,73,4,1,0}, {4,71,4,1,0}, {4,103,6,1,0},
	{4,39,8,1,0}, {4,105,6,1,0}, {4,71,8,1,0}, {4,87,8,1,0}, {4,103,8,1,0}, {4,23,8,1,0},
	{4,55,8,1,0}, {4,103,10,1,0}, {4,105,12,1,0}, {4,39,14,1,0}, {4,23,14,1,0}, {4,7,14,1,0},
	{4,103,16,1,0}, {4,103,18,1,0}, {4,103,20,1,0}, {4,103,22,1,0}, {4,103,24,1,0}, {4,103,26,1,0},
	{4,103,28,1,0}, {4,57,12,1,0}, {4,73,30,1,0}, {4,103,32,1,0}, {4,39,34,1,0}, {4,39,36,1,0},
	{4,89,38,1,0}, {4,87,40,1,0}, {4,87,42,1,0}, {4,89,45,1,0}, {4,89,40,1,0}, {4,71,32,1,0},
	{4,55,47,1,0}, {4,57,47,1,0}, {4,103,49,1,0}, {4,103,51,1,0}, {4,87,53,1,0}, {4,103,36,1,0},
	{4,87,55,1,0}, {4,87,58,1,0}, {4,87,60,1,0}, {4,87,2,1,0}, {4,71,22,1,0}, {4,55,62,1,0},
	{4,55,26,1,0}, {4,55,64,1,0}, {4,55,66,1,0}, {4,55,28,1,0}, {4,23,45,1,0}, {4,25,45,1,0},
	{4,25,53,1,0}, {4,23,53,1,0}, {4,23,68,1,0}, {4,25,68,1,0}, {4,55,36,1,0}, {4,55,34,1,0},
	{4,55,70,1,0}, {4,25,38,1,0}, {4,23,38,1,0}, {4,7,72,1,0}, {4,7,60,1,0}, {4,7,51,1,0},
	{4,55,24,1,0}, {4,55,22,1,0}, {4,55,16,1,0}, {4,39,47,1,0}, {4,41,47,1,0}, {4,57,74,1,0},
	{4,55,74,1,0}, {4,55,72,1,0}, {4,55,76,1,0}, {4,57,76,1,0}, {4,55,78,1,0}, {4,55,80,1,0},
	{4,57,30,1,0}, {4,7,36,1,0}, {4,7,8,1,0}, {4,105,82,1,0}, {4,103,82,1,0}, {4,55,32,1,0},
	{4,87,36,1,0}, {4,23,36,1,0}, {4,55,18,1,0}, {4,55,40,1,0}, {4,39,80,1,0}, {4,57,40,1,0},
	{4,39,84,1,0}, {4,41,84,1,0}, {4,41,74,1,0}, {4,39,74,1,0}, {4,7,86,1,0}, {4,71,88,1,0},
	{4,39,86,1,0}, {4,55,88,1,0}, {4,57,38,1,0}, {4,55,42,1,0}, {4,57,45,1,0}, {4,39,62,1,0},
	{4,39,18,1,0}, {4,41,90,1,0}, {4,55,60,1,0}, {4,71,40,1,0}, {4,41,12,1,0}, {4,39,90,1,0},
	{4,71,68,1,0}, {4,71,45,1,0}, {4,73,45,1,0}, {4,73,68,1,0}, {4,73,74,1,0}, {4,71,74,1,0},
	{4,55,58,1,0}, {4,73,38,1,0}, {4,71,38,1,0}, {4,73,40,1,0}, {4,73,82,1,0}, {4,71,82,1,0},
	{4,89,30,1,0}, {4,89,82,1,0}, {4,87,82,1,0}, {4,39,24,1,0}, {4,39,16,1,0}, {4,39,74,0,0},
	{4,41,74,1,0}, {4,39,49,1,0}, {4,105,38,1,0}, {4,103,38,1,0}, {4,7,53,1,0}, {4,103,14,1,0},
	{4,87,14,1,0}, {4,55,14,1,0}, {4,103,47,1,0}, {4,103,64,1,0}, {4,105,47,1,0}, {4,103,66,1,0},
	{4,39,72,1,0}, {4,39,55,1,0}, {4,39,60,1,0}, {4,71,78,1,0}, {4,103,70,1,0}, {4,55,20,1,0},
	{4,87,6,1,0}, {4,89,92,1,0}, {4,89,94,1,0}, {4,87,94,1,0}, {4,55,68,1,0}, {4,57,68,1,0},
	{4,89,6,1,0}, {4,55,49,1,0}, {4,55,51,1,0}, {4,103,80,1,0}, {4,23,22,1,0}, {4,23,62,1,0},
	{4,87,20,1,0}, {4,23,26,1,0}, {4,55,53,1,0}, {4,87,64,1,0}, {4,87,66,1,0}, {4,87,84,1,0},
	{4,89,74,1,0}, {4,87,74,1,0}, {4,87,26,1,0}, {4,87,47,1,0}, {4,89,47,1,0}, {4,9,82,1,0},
	{4,7,82,1,0}, {4,87,28,1,0}, {4,23,84,1,0}, {4,25,84,1,0}, {4,23,72,1,0}, {4,23,60,1,0},
	{4,87,16,1,0}, {4,87,10,1,0}, {4,87,22,1,0}, {4,87,18,1,0}, {4,87,24,1,0}, {4,71,60,1,0},
	{4,71,58,1,0}, {4,87,49,1,0}, {4,23,51,1,0}, {4,87,51,1,0}, {4,87,76,1,0}, {4,89,76,1,0},
	{4,87,80,1,0}, {4,23,76,1,0}, {4,23,47,1,0}, {4,23,2,1,0}, {4,23,6,1,0}, {4,23,18,1,0},
	{4,23,64,1,0}, {4,23,66,1,0}, {4,23,88,1,0}, {4,23,58,1,0}, {4,23,78,1,0}, {4,25,74,1,0},
	{4,23,40,1,0}, {4,25,94,1,0}, {4,23,74,1,0}, {4,25,6,1,0}, {4,25,12,1,0}, {4,23,16,1,0},
	{4,23,28,1,0}, {4,25,47,1,0}, {4,23,94,1,0}, {4,23,80,1,0}, {4,25,40,1,0}, {4,23,34,1,0},
	{4,25,76,1,0}, {4,23,10,1,0}, {4,23,70,1,0}, {4,23,24,1,0}, {4,25,30,1,0}, {4,25,92,1,0},
	{4,87,62,1,0}, {4,87,70,1,0}, {4,87,34,1,0}, {4,87,78,1,0}, {4,71,6,1,0}, {4,73,6,1,0},
	{4,103,86,1,0}, {4,57,82,1,0}, {4,55,82,1,0}, {4,103,92,1,0}, {4,55,86,1,0}, {4,23,49,1,0},
	{4,39,22,1,0}, {4,103,96,1,0}, {4,39,70,1,0}, {4,41,82,1,0}, {4,39,82,1,0}, {4,39,2,1,0},
	{4,41,30,1,0}, {4,39,10,1,0}, {4,39,78,1,0}, {4,87,68,1,0}, {4,89,68,1,0}, {4,55,6,1,0},
	{4,57,6,1,0}, {4,55,94,1,0}, {4,57,94,1,0}, {4,71,72,1,0}, {4,25,82,1,0}, {4,23,82,1,0},
	{4,23,86,1,0}, {4,57,92,1,0}, {4,87,92,1,0}, {4,23,92,1,0}, {4,55,92,1,0}, {4,7,92,1,0},
	{4,71,92,1,0}, {4,39,92,1,0}, {4,55,84,1,0}, {4,57,84,1,0}, {4,7,22,1,0}, {4,7,6,1,0},
	{4,7,18,1,0}, {4,7,64,1,0}, {4,9,94,1,0}, {4,7,26,1,0}, {4,7,94,1,0}, {4,7,80,1,0},
	{4,39,45,1,0}, {4,41,45,1,0}, {4,7,32,1,0}, {4,39,53,1,0}, {4,105,74,1,0}, {4,103,74,1,0},
	{4,41,38,1,0}, {4,7,58,1,0}, {4,39,42,1,0}, {4,39,40,1,0}, {4,41,40,1,0}, {4,103,84,1,0},
	{4,9,38,1,0}, {4,7,42,1,0}, {4,9,45,1,0}, {4,103,53,1,0}, {4,87,72,1,0}, {4,71,49,1,0},
	{4,71,51,1,0}, {4,7,62,1,0}, {4,7,66,1,0}, {4,9,74,1,0}, {4,7,74,1,0}, {4,7,16,1,0},
	{4,7,10,1,0}, {4,7,2,1,0}, {4,9,12,1,0}, {4,9,30,1,0}, {4,9,92,1,0}, {4,7,76,1,0}, {4,7,47,1,0},
	{4,7,88,1,0}, {4,7,78,1,0}, {4,7,40,1,0}, {4,9,6,1,0}, {4,7,28,1,0}, {4,9,47,1,0}, {4,9,40,1,0},
	{4,7,84,1,0}, {4,9,84,1,0}, {4,7,34,1,0}, {4,9,76,1,0}, {4,7,70,1,0}, {4,73,12,1,0},
	{4,73,92,1,0}, {4,71,24,1,0}, {4,103,88,1,0}, {4,71,16,1,0}, {4,71,10,1,0}, {4,71,18,1,0},
	{4,7,49,1,0}, {4,39,88,1,0}, {4,23,32,1,0}, {4,71,20,1,0}, {4,7,45,1,0}, {4,39,68,1,0},
	{4,41,68,1,0}, {4,7,68,1,0}, {4,9,68,1,0}, {4,71,76,1,0}, {4,73,76,1,0}, {4,39,6,1,0},
	{4,41,94,1,0}, {4,41,6,1,0}, {4,39,26,1,0}, {4,39,94,1,0}, {4,103,58,1,0}, {4,103,60,1,0},
	{4,103,2,1,0}, {4,103,72,1,0}, {4,71,53,1,0}, {4,87,86,1,0}, {4,103,55,1,0}, {4,39,28,1,0},
	{4,71,86,1,0}, {4,71,80,1,0}, {4,39,64,1,0}, {4,39,51,1,0}, {4,71,28,1,0}, {4,41,92,1,0},
	{4,105,30,1,0}, {4,39,66,1,0}, {4,105,94,1,0}, {4,71,26,1,0}, {4,103,94,1,0}, {4,71,47,1,0},
	{4,73,47,1,0}, {4,71,94,1,0}, {4,73,94,1,0}, {4,103,78,1,0}, {4,39,76,1,0}, {4,41,76,1,0},
	{4,103,76,1,0}, {4,105,76,1,0}, {4,71,62,1,0}, {4,71,64,1,0}, {4,39,32,1,0}, {4,87,32,1,0},
	{4,71,66,1,0}, {4,71,34,1,0}, {4,71,70,1,0}, {4,71,36,1,0}, {4,87,88,1,0}, {4,103,62,1,0},
	{4,103,40,1,0}, {4,105,40,1,0}, {4,89,12,1,0}, {4,103,34,1,0}, {4,103,68,1,0}, {4,103,45,1,0},
	{4,105,45,1,0}, {4,105,68,1,0}, {4,55,10,1,0}, {4,7,98,1,0}, {4,71,98,1,0}, {4,103,98,1,0},
	{4,55,98,1,0}, {4,23,98,1,0}, {4,87,98,1,0}, {4,39,98,1,0}, {4,87,100,1,0}, {4,87,102,1,0},
	{4,87,104,1,0}, {4,89,102,1,0}, {4,89,107,1,0}, {4,89,100,1,0}, {4,89,109,1,0}, {4,71,100,1,0},
	{4,73,100,1,0}, {4,73,102,1,0}, {4,71,102,1,0}, {4,71,107,1,0}, {4,73,107,1,0}, {4,71,109,1,0},
	{4,73,109,1,0}, {4,89,111,1,0}, {4,87,111,1,0}, {4,55,113,1,0}, {4,57,113,1,0}, {4,103,115,1,0},
	{4,103,117,1,0}, {4,39,117,1,0}, {4,39,119,1,0}, {4,57,111,1,0}, {4,55,111,1,0}, {4,23,121,1,0},
	{4,55,115,1,0}, {4,55,119,1,0}, {4,55,117,1,0}, {4,103,107,1,0}, {4,105,107,1,0},
	{4,103,100,1,0}, {4,105,100,1,0}, {4,105,4,1,0}, {4,103,4,1,0}, {4,105,102,1,0},
	{4,103,102,1,0}, {4,103,109,1,0}, {4,105,109,1,0}, {4,55,123,1,0}, {4,57,123,1,0},
	{4,55,100,1,0}, {4,57,102,1,0}, {4,55,102,1,0}, {4,55,125,1,0}, {4,57,100,1,0}, {4,57,125,1,0},
	{4,73,111,1,0}, {4,71,111,1,0}, {4,55,104,1,0}, {4,57,109,1,0}, {4,57,107,1,0}, {4,87,121,1,0},
	{4,87,115,1,0}, {4,87,117,1,0}, {4,23,100,1,0}, {4,25,4,1,0}, {4,23,123,1,0}, {4,25,100,1,0},
	{4,23,115,1,0}, {4,23,111,1,0}, {4,23,104,1,0}, {4,25,111,1,0}, {4,23,4,1,0}, {4,25,123,1,0},
	{4,25,104,1,0}, {4,87,119,1,0}, {4,25,102,1,0}, {4,23,102,1,0}, {4,23,125,1,0}, {4,25,125,1,0},
	{4,71,115,1,0}, {4,71,125,1,0}, {4,73,125,1,0}, {4,103,119,1,0}, {4,55,121,1,0}, {4,39,102,1,0},
	{4,103,121,1,0}, {4,7,117,1,0}, {4,7,119,1,0}, {4,7,107,1,0}, {4,41,102,1,0}, {4,89,4,1,0},
	{4,87,4,1,0}, {4,39,113,1,0}, {4,41,113,1,0}, {4,41,111,1,0}, {4,39,111,1,0}, {4,39,100,1,0},
	{4,41,100,1,0}, {4,7,100,1,0}, {4,9,4,1,0}, {4,9,100,1,0}, {4,9,102,1,0}, {4,7,102,1,0},
	{4,7,115,1,0}, {4,7,111,1,0}, {4,7,109,1,0}, {4,9,111,1,0}, {4,7,4,1,0}, {4,7,104,1,0},
	{4,9,104,1,0}, {4,39,123,1,0}, {4,41,123,1,0}, {4,39,121,1,0}, {4,7,121,1,0}, {4,103,125,1,0},
	{4,105,125,1,0}, {4,39,107,1,0}, {4,41,107,1,0}, {4,39,109,1,0}, {4,41,109,1,0}, {4,7,125,1,0},
	{4,9,125,1,0}, {4,71,119,1,0}, {4,71,117,1,0}, {4,87,123,1,0}, {4,89,123,1,0}, {4,23,117,1,0},
	{4,23,119,1,0}, {4,41,4,1,0}, {4,39,4,1,0}, {4,39,115,1,0}, {4,39,125,1,0}, {4,41,125,1,0},
	{4,105,111,1,0}, {4,103,111,1,0}, {4,87,125,1,0}, {4,89,125,1,0}, {4,71,123,1,0},
	{4,73,123,1,0}, {4,7,123,1,0}, {4,9,123,1,0}, {4,103,123,1,0}, {4,105,123,1,0}, {4,71,121,1,0},
	{4,57,4,1,0}, {4,55,4,1,0}, {4,87,127,1,0}, {4,89,127,1,0}, {4,39,127,1,0}, {4,41,127,1,0},
	{4,71,127,1,0}, {4,73,127,1,0}, {4,7,127,1,0}, {4,9,127,1,0}, {4,103,127,1,0}, {4,105,127,1,0},
	{4,23,127,1,0}, {4,25,127,1,0}, {4,55,127,1,0}, {4,57,127,1,0}, {4,71,129,1,0}, {4,9,131,1,0},
	{4,9,133,1,0}, {4,7,129,1,0}, {4,7,135,1,0}, {4,39,58,1,0}, {4,25,133,1,0}, {4,23,133,1,0},
	{4,25,131,1,0}, {4,23,129,1,0}, {4,23,131,1,0}, {4,55,138,1,0}, {4,57,138,1,0}, {4,57,133,1,0},
	{4,57,131,1,0}, {4,55,131,1,0}, {4,55,135,1,0}, {4,41,131,1,0}, {4,41,133,1,0}, {4,39,131,1,0},
	{4,39,129,1,0}, {4,39,135,1,0}, {4,105,131,1,0}, {4,105,133,1,0}, {4,105,138,1,0},
	{4,103,140,1,0}, {4,103,135,1,0}, {4,103,138,1,0}, {4,105,140,1,0}, {4,39,142,1,0},
	{4,41,142,1,0}, {4,7,138,1,0}, {4,9,138,1,0}, {4,7,140,1,0}, {4,9,140,1,0}, {4,7,142,1,0},
	{4,9,142,1,0}, {4,89,131,1,0}, {4,89,133,1,0}, {4,87,135,1,0}, {4,87,138,1,0}, {4,89,138,1,0},
	{4,23,138,1,0}, {4,25,138,1,0}, {4,23,140,1,0}, {4,25,140,1,0}, {4,87,140,1,0}, {4,89,140,1,0},
	{4,87,129,1,0}, {4,23,142,1,0}, {4,25,142,1,0}, {4,71,140,1,0}, {4,73,140,1,0}, {4,73,131,1,0},
	{4,73,133,1,0}, {4,71,135,1,0}, {4,55,129,1,0}, {4,87,142,1,0}, {4,89,142,1,0}, {4,103,142,1,0},
	{4,105,142,1,0}, {4,55,140,1,0}, {4,57,140,1,0}, {4,103,129,1,0}, {4,55,142,1,0},
	{4,57,142,1,0}, {4,39,140,1,0}, {4,41,140,1,0}, {4,39,138,1,0}, {4,41,138,1,0}, {4,71,142,1,0},
	{4,73,142,1,0}, {4,73,138,1,0}, {4,71,138,1,0}, {4,71,144,1,0}, {4,73,144,1,0}, {4,39,146,1,0},
	{4,39,148,1,0}, {4,41,148,1,0}, {4,41,146,1,0}, {4,39,150,1,0}, {4,41,150,1,0}, {4,39,152,1,0},
	{4,41,152,1,0}, {4,39,144,1,0}, {4,41,144,1,0}, {4,87,152,1,0}, {4,89,152,1,0}, {4,55,150,1,0},
	{4,55,148,0,0}, {4,57,148,1,0}, {4,57,150,1,0}, {4,55,144,1,0}, {4,57,144,1,0}, {4,55,146,1,0},
	{4,57,146,1,0}, {4,103,148,1,0}, {4,105,148,1,0}, {4,103,152,1,0}, {4,105,152,1,0},
	{4,87,150,1,0}, {4,89,150,1,0}, {4,87,144,1,0}, {4,89,144,1,0}, {4,87,148,1,0}, {4,89,148,1,0},
	{4,23,146,1,0}, {4,25,146,1,0}, {4,23,148,1,0}, {4,25,148,1,0}, {4,23,144,1,0}, {4,25,144,1,0},
	{4,23,152,1,0}, {4,25,152,1,0}, {4,23,150,1,0}, {4,25,150,1,0}, {4,87,146,1,0}, {4,89,146,1,0},
	{4,103,150,1,0}, {4,105,150,1,0}, {4,103,144,1,0}, {4,105,144,1,0}, {4,7,146,1,0},
	{4,9,146,1,0}, {4,71,148,1,0}, {4,73,148,1,0}, {4,71,152,1,0}, {4,73,152,1,0}, {4,55,152,1,0},
	{4,57,152,1,0}, {4,103,146,1,0}, {4,105,146,1,0}, {4,7,144,1,0}, {4,9,144,1,0}, {4,7,148,1,0},
	{4,9,148,1,0}, {4,7,152,1,0}, {4,9,152,1,0}, {4,7,150,1,0}, {4,9,150,1,0}, {4,71,150,1,0},
	{4,73,150,1,0}, {4,73,146,1,0}, {4,71,146,1,0}, {4,39,154,1,0}, {4,39,156,1,0}, {4,41,156,1,0},
	{4,41,154,1,0}, {4,7,156,1,0}, {4,9,156,1,0}, {4,55,154,1,0}, {4,55,156,1,0}, {4,57,156,1,0},
	{4,57,154,1,0}, {4,103,154,1,0}, {4,105,154,1,0}, {4,105,156,1,0}, {4,103,156,1,0},
	{4,87,154,1,0}, {4,87,156,1,0}, {4,89,156,1,0}, {4,23,154,1,0}, {4,23,156,1,0}, {4,25,156,1,0},
	{4,25,154,1,0}, {4,71,154,1,0}, {4,71,156,1,0}, {4,73,156,1,0}, {4,73,154,1,0}, {4,7,154,1,0},
	{4,9,154,1,0}, {4,39,158,1,0}, {4,41,158,1,0}, {4,55,158,1,0}, {4,57,158,1,0}, {4,87,158,1,0},
	{4,89,158,1,0}, {4,23,158,1,0}, {4,25,158,1,0}, {4,7,158,1,0}, {4,9,158,1,0}, {4,103,158,1,0},
	{4,105,158,1,0}, {4,71,158,1,0}, {4,73,158,1,0}, {4,71,160,1,0}, {4,73,160,1,0}, {4,39,160,1,0},
	{4,41,160,1,0}, {4,55,160,1,0}, {4,57,160,1,0}, {4,87,160,1,0}, {4,89,160,1,0}, {4,23,160,1,0},
	{4,25,160,1,0}, {4,103,160,1,0}, {4,105,160,1,0}, {4,7,160,1,0}, {4,9,160,1,0}, {4,39,162,1,0},
	{4,41,162,1,0}, {4,55,162,1,0}, {4,57,162,1,0}, {4,103,162,1,0}, {4,105,162,1,0},
	{4,87,162,1,0}, {4,89,162,1,0}, {4,23,162,1,0}, {4,25,162,1,0}, {4,71,162,1,0}, {4,73,162,1,0},
	{4,7,162,1,0}, {4,9,162,1,0}, {4,103,164,1,0}, {4,105,164,1,0}, {4,55,164,1,0}, {4,57,164,1,0},
	{4,23,164,1,0}, {4,25,164,1,0}, {4,39,164,1,0}, {4,41,164,1,0}, {4,87,164,1,0}, {4,89,164,1,0},
	{4,71,164,1,0}, {4,73,164,1,0}, {4,7,164,1,0}, {4,9,164,1,0}, {4,39,166,1,0}, {4,41,166,1,0},
	{4,23,166,1,0}, {4,25,166,1,0}, {4,87,166,1,0}, {4,89,166,1,0}, {4,55,166,1,0}, {4,57,166,1,0},
	{4,71,166,1,0}, {4,73,166,1,0}, {4,103,166,1,0}, {4,105,166,1,0}, {4,7,166,1,0}, {4,9,166,1,0},
	{4,39,168,1,0}, {4,41,168,1,0}, {4,87,168,1,0}, {4,89,168,1,0}, {4,55,168,1,0}, {4,57,168,1,0},
	{4,23,168,1,0}, {4,25,168,1,0}, {4,103,168,1,0}, {4,105,168,1,0}, {4,71,168,1,0},
	{4,73,168,1,0}, {4,7,168,1,0}, {4,9,168,1,0}, {4,71,170,1,0}, {4,73,170,1,0}, {4,55,170,1,0},
	{4,57,170,1,0}, {4,41,170,1,0}, {4,39,170,1,0}, {4,87,170,1,0}, {4,89,170,1,0}, {4,25,170,1,0},
	{4,23,170,1,0}, {4,103,170,1,0}, {4,105,170,1,0}, {4,9,170,1,0}, {4,7,170,1,0}, {4,39,172,1,0},
	{4,23,172,1,0}, {4,103,172,1,0}, {4,55,172,1,0}, {4,7,172,1,0}, {4,71,172,1,0}, {4,87,172,1,0},
	{4,39,174,1,0}, {4,87,174,1,0}, {4,23,174,1,0}, {4,103,174,1,0}, {4,55,174,1,0}, {4,7,174,1,0},
	{4,71,174,1,0}, {4,9,176,1,0}, {4,41,176,1,0}, {4,105,176,1,0}, {4,73,176,1,0}, {4,103,178,1,0},
	{4,25,176,1,0}, {4,23,178,1,0}, {4,57,176,1,0}, {4,89,176,1,0}, {4,87,178,1,0}, {4,71,178,1,0},
	{4,55,178,1,0}, {4,39,178,1,0}, {4,7,178,1,0}, {4,57,180,1,0}, {4,55,180,1,0}, {4,89,180,1,0},
	{4,87,180,1,0}, {4,71,180,1,0}, {4,73,180,1,0}, {4,39,180,1,0}, {4,41,180,1,0}, {4,7,180,1,0},
	{4,9,180,1,0}, {4,105,180,1,0}, {4,23,180,1,0}, {4,103,180,1,0}, {4,25,180,1,0}, {4,87,182,1,0},
	{4,55,182,0,0}, {4,71,182,1,0}, {4,39,182,1,0}, {4,23,182,1,0}, {4,103,182,1,0}, {4,71,182,1,0},
	{4,55,182,1,0}, {4,89,184,1,0}, {4,87,184,1,0}, {4,105,184,1,0}, {4,103,184,1,0},
	{4,57,184,1,0}, {4,55,184,1,0}, {4,25,184,1,0}, {4,23,184,1,0}, {4,41,184,1,0}, {4,39,184,1,0},
	{4,9,184,1,0}, {4,7,184,1,0}, {4,73,184,1,0}, {4,71,184,1,0}, {4,87,186,1,0}, {4,89,186,1,0},
	{4,71,188,1,0}, {4,73,188,1,0}, {4,87,188,1,0}, {4,89,188,1,0}, {4,87,190,1,0}, {4,89,190,1,0},
	{4,23,186,1,0}, {4,25,186,1,0}, {4,23,190,1,0}, {4,25,190,1,0}, {4,23,188,1,0}, {4,25,188,1,0},
	{4,55,193,1,0}, {4,57,193,1,0}, {4,39,188,1,0}, {4,41,188,1,0}, {4,39,190,1,0}, {4,41,190,1,0},
	{4,103,195,1,0}, {4,105,188,1,0}, {4,105,195,1,0}, {4,55,195,1,0}, {4,57,188,1,0},
	{4,57,195,1,0}, {4,71,193,1,0}, {4,73,193,1,0}, {4,39,186,1,0}, {4,41,186,1,0}, {4,7,195,1,0},
	{4,9,188,1,0}, {4,9,195,1,0}, {4,71,186,1,0}, {4,73,186,1,0}, {4,7,199,1,0}, {4,71,199,1,0},
	{4,39,199,1,0}, {4,55,199,1,0}, {4,103,199,1,0}, {4,23,199,1,0}, {4,87,199,1,0},
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
	{4,87,315,1,0}, {4,55,315,1,0}, {4,39,315,1,0}, {4,103,315,1,0}, {4,7,315,1,0}, {4,57,53,1,0},
	{1,5,261,1,1}, {1,5,261,1,0}, {4,57,60,1,0}, {4,55,486,0,1}, {4,56,450,1,1}, {2,0,791,1,0},
	{2,4,791,1,0}, {2,2,791,1,0}, {2,1,791,1,0}, {2,3,791,1,0}, {2,2,14,1,1}, {2,2,793,1,1},
	{1,10,795,1,1}, {1,10,795,1,0}, {2,2,797,1,1}, {4,87,45,1,0}, {4,55,45,1,0}, {2,4,76,1,0},
	{4,55,791,1,1}, {1,6,515,1,0}, {4,89,53,1,0}, {4,88,53,1,0}, {2,2,799,1,0}, {1,3,324,1,0},
	{2,5,801,1,0}, {2,0,791,1,1}, {2,1,791,1,1}, {2,2,791,1,1}, {2,3,791,1,1}, {2,4,791,1,1},
	{2,2,320,1,1}, {2,2,320,1,0}, {4,105,36,1,0}, {3,0,315,1,1}, {1,5,743,1,0}, {4,71,275,1,0},
	{4,73,275,1,0}, {4,72,275,1,0}, {1,8,452,1,1}, {3,0,36,1,0}, {1,8,47,1,1}, {1,8,47,1,0},
	{4,57,324,1,1}, {4,88,277,1,0}, {1,12,205,1,1}, {1,12,205,1,0}, {2,4,76,1,1}, {1,2,674,0,1},
	{1,6,309,1,1}, {1,6,309,1,0}, {1,2,674,1,0}, {1,3,804,0,0}, {2,4,76,1,1}, {4,8,8,1,0},
	{1,3,804,1,0}, {1,12,315,1,1}, {2,3,806,1,0}, {4,88,42,1,0}, {4,56,38,1,0}, {4,72,45,1,0},
	{4,72,38,1,0}, {4,104,38,1,0}, {4,104,45,1,0}, {2,3,76,1,1}, {2,3,74,1,0}, {2,3,76,1,0},
	{4,89,809,1,0}, {4,105,809,1,0}, {4,73,809,1,0}, {4,56,811,1,0}, {4,57,2,1,0}, {4,89,55,1,0},
	{4,88,55,1,0}, {1,9,510,1,1}, {1,9,510,1,0}, {1,12,275,1,1}, {1,2,8,1,0}, {2,3,45,0,0},
	{2,2,38,0,0}, {2,4,38,1,0}, {4,105,10,1,0}, {4,89,10,1,0}, {4,25,10,1,0}, {4,41,10,1,0},
	{4,9,10,1,0}, {4,73,10,1,0}, {4,57,10,1,0}, {1,5,324,1,0}, {1,9,22,1,1}, {1,9,22,1,0},
	{1,9,47,1,1}, {1,9,47,1,0}, {1,5,324,1,1}, {1,1,536,0,1}, {2,0,778,1,1}, {2,0,778,1,0},
	{3,1,36,1,0}, {3,2,36,1,0}, {2,3,814,1,0}, {2,3,45,1,0}, {2,3,315,1,0}, {2,3,40,1,0},
	{2,0,793,1,1}, {10,2,62,0,0}, {2,4,817,0,0}, {2,3,49,1,0}, {4,88,531,1,0}, {2,3,49,1,0},
	{3,1,820,1,0}, {1,5,51,1,1}, {1,6,804,1,0}, {2,3,38,1,0}, {2,2,38,1,0}, {1,7,804,1,0},
	{2,4,822,1,0}, {2,4,827,1,0}, {4,104,531,1,0}, {4,72,531,1,0}, {2,4,433,1,0}, {2,4,829,1,0},
	{4,57,827,1,0}, {4,105,827,1,0}, {4,89,827,1,0}, {4,25,827,1,0}, {4,9,827,1,0}, {4,73,827,1,0},
	{4,41,827,1,0}, {2,5,833,1,1}, {3,1,86,0,0}, {2,3,68,1,0}, {2,3,84,1,1}, {4,57,835,1,0},
	{4,55,835,1,0}, {1,7,521,1,0}, {1,1,536,1,0}, {1,10,521,1,0}, {1,9,521,1,0}, {1,5,521,1,0},
	{2,3,84,1,0}, {1,1,799,1,0}, {1,12,799,1,0}, {1,4,656,0,1}, {2,5,22,1,1}, {4,103,218,1,0},
	{4,55,218,1,0}, {4,23,218,1,0}, {4,87,218,1,0}, {4,7,218,1,0}, {4,39,218,1,0}, {4,71,218,1,0},
	{2,5,22,1,0}, {4,104,527,1,0}, {4,88,527,1,0}, {4,72,527,1,0}, {1,7,837,1,1}, {3,1,86,1,0},
	{4,56,835,1,1}, {1,6,837,1,0}, {1,7,837,1,0}, {3,1,839,1,0}, {2,4,837,1,0}, {2,4,841,1,0},
	{2,2,843,1,0}, {2,1,841,1,0}, {2,5,843,1,0}, {2,3,843,1,0}, {1,5,837,1,0}, {1,6,837,1,1},
	{2,4,837,1,1}, {1,7,265,1,0}, {1,6,265,1,0}, {2,3,68,1,0}, {2,2,265,1,0}, {2,2,837,1,1},
	{1,12,309,1,1}, {1,12,309,1,0}, {2,5,837,1,1}, {2,3,837,1,1}, {2,0,86,1,0}, {1,7,536,1,0},
	{2,2,536,1,0}, {2,0,536,1,0}, {2,3,536,1,0}, {2,1,536,1,0}, {1,5,837,1,1}, {1,2,36,1,0},
	{1,3,275,0,1}, {2,3,51,0,1}, {5,0,32,1,1}, {4,41,236,1,0}, {4,9,236,1,0}, {4,25,236,1,0},
	{1,10,275,1,1}, {1,1,846,1,1}, {1,1,846,1,0}, {1,12,846,1,1}, {1,12,846,1,0}, {2,4,833,1,1},
	{1,3,833,1,1}, {2,3,833,1,1}, {1,2,833,0,1}, {2,1,833,1,1}, {2,2,536,1,1}, {2,6,45,0,0},
	{2,3,536,1,1}, {2,0,86,0,0}, {2,4,837,1,1}, {1,9,848,1,0}, {1,2,833,1,0}, {1,3,833,1,0},
	{1,2,205,1,1}, {1,2,205,1,0}, {2,0,833,1,0}, {2,5,833,1,0}, {2,4,833,1,0}, {2,3,833,1,0},
	{2,1,833,1,0}, {3,0,833,1,0}, {4,8,22,1,1}, {2,6,833,1,0}, {2,2,833,1,0}, {4,103,309,1,0},
	{4,71,309,1,0}, {4,55,850,1,1}, {1,10,315,1,1}, {1,10,315,1,0}, {2,0,536,1,1}, {4,57,22,1,1},
	{2,4,82,0,0}, {2,3,315,0,1}, {2,5,837,1,1}, {2,3,315,1,1}, {2,4,82,1,0}, {2,6,45,0,0},
	{2,4,804,0,0}, {2,3,837,1,1}, {1,9,311,1,1}, {1,9,311,1,0}, {2,1,536,1,1}, {2,4,804,1,0},
	{2,5,45,0,0}, {2,0,852,1,1}, {1,4,848,1,0}, {1,7,536,1,1}, {2,5,45,1,0}, {2,6,45,1,0},
	{2,5,38,1,0}, {2,4,38,1,0}, {1,4,47,1,1}, {1,4,47,1,0}, {4,72,22,1,0}, {4,88,22,1,0},
	{1,9,437,1,1}, {1,9,437,1,0}, {2,0,833,1,1}, {2,0,854,1,1}, {1,6,80,0,0}, {2,6,833,1,1},
	{1,6,80,1,0}, {2,2,833,1,1}, {2,4,80,1,0}, {1,6,856,1,0}, {5,0,515,1,0}, {4,23,324,1,0},
	{1,4,240,1,0}, {1,4,858,1,0}, {1,8,240,1,0}, {1,8,862,1,0}, {1,8,667,1,0}, {1,8,523,1,0},
	{1,8,527,1,0}, {4,105,240,1,0}, {4,57,240,1,0}, {4,41,240,1,0}, {4,89,240,1,0}, {4,25,240,1,0},
	{4,9,240,1,0}, {4,73,240,1,0}, {1,4,667,1,0}, {1,4,527,1,0}, {1,10,523,1,0}, {1,10,240,1,0},
	{1,10,741,1,0}, {1,10,865,1,0}, {1,10,527,1,0}, {1,10,667,1,0}, {2,4,51,0,1}, {5,0,867,1,1},
	{4,57,277,1,0}, {1,12,741,1,0}, {1,7,741,1,0}, {1,2,741,1,0}, {3,2,24,0,0}, {3,0,249,1,0},
	{3,0,249,1,0}, {3,0,24,1,0}, {1,3,741,1,0}, {1,5,741,1,0}, {3,1,24,0,0}, {3,2,249,1,0},
	{1,11,741,1,0}, {1,1,741,1,0}, {1,9,741,1,0}, {3,1,669,1,0}, {1,6,741,1,0}, {4,55,277,1,0},
	{4,103,32,1,1}, {1,8,871,1,1}, {4,8,515,1,0}, {1,1,871,1,1}, {1,3,871,1,1}, {1,12,871,1,1},
	{1,8,519,1,0}, {1,5,871,1,1}, {2,3,799,1,0}, {1,8,799,1,0}, {4,7,236,1,0}, {4,23,322,1,0},
	{1,1,452,0,1}, {4,8,47,0,1}, {5,0,10,1,1}, {4,9,60,1,0}, {4,57,55,1,0}, {4,41,55,1,0},
	{4,25,60,1,0}, {4,73,55,1,0}, {4,25,58,1,0}, {4,9,58,1,0}, {4,105,55,1,0}, {4,105,58,1,0},
	{5,0,527,1,1}, {1,5,320,1,1}, {4,57,741,1,0}, {1,10,51,1,1}, {1,4,871,1,1}, {4,103,527,1,0},
	{4,55,527,1,0}, {4,71,527,1,0}, {4,23,527,1,0}, {4,87,527,1,0}, {4,7,527,1,0}, {4,39,527,1,0},
	{4,88,88,1,0}, {4,104,47,1,0}, {4,88,47,1,0}, {4,72,47,1,0}, {4,56,829,1,0}, {4,56,827,1,0},
	{4,105,531,1,0}, {4,41,531,1,0}, {4,57,531,1,0}, {4,89,531,1,0}, {4,25,531,1,0}, {4,9,531,1,0},
	{4,73,531,1,0}, {1,7,871,1,1}, {1,10,871,1,1}, {4,25,324,1,0}, {1,2,871,1,1}, {1,12,84,1,1},
	{1,12,84,1,0}, {1,10,261,1,0}, {1,3,873,1,1}, {1,6,871,1,1}, {2,1,40,1,0}, {1,12,238,1,0},
	{2,3,240,1,0}, {4,55,36,1,1}, {5,0,875,0,0}, {3,0,82,0,0}, {2,4,49,0,0}, {2,2,886,0,0},
	{1,12,271,1,1}, {2,0,49,1,0}, {3,1,529,1,0}, {3,0,238,1,0}, {3,0,889,1,0}, {3,2,238,1,0},
	{3,2,531,1,0}, {3,1,889,1,0}, {2,1,49,1,0}, {1,5,527,1,0}, {2,2,49,1,0}, {2,6,49,1,0},
	{3,1,892,1,0}, {1,8,320,1,1}, {2,4,49,1,0}, {1,8,320,1,0}, {1,12,894,1,0}, {1,12,749,1,0},
	{1,12,343,1,0}, {1,12,921,1,0}, {1,12,933,1,0}, {1,12,940,1,0}, {1,12,313,1,0}, {1,12,433,1,0},
	{1,12,946,1,0}, {1,12,62,1,0}, {1,12,486,1,1}, {1,12,486,1,0}, {3,1,672,1,0}, {1,10,49,1,0},
	{1,12,950,1,0}, {5,0,954,0,0}, {3,1,82,1,0}, {3,0,892,1,0}, {3,1,238,1,0}, {3,1,18,1,0},
	{3,0,82,1,0}, {3,1,82,1,0}, {5,0,269,0,0}, {3,2,86,1,0}, {4,57,240,1,1}, {4,58,240,1,0},
	{4,57,957,1,0}, {4,73,84,1,0}, {4,89,84,1,0}, {4,55,32,1,1}, {4,57,960,1,0}, {5,0,962,0,0},
	{2,2,257,1,0}, {4,88,731,1,0}, {4,72,731,1,0}, {4,88,966,1,0}, {4,88,28,1,0}, {4,88,968,1,0},
	{4,72,28,1,0}, {4,72,968,1,0}, {4,72,966,1,0}, {2,2,257,1,0}, {2,2,534,1,0}, {4,105,238,1,0},
	{4,105,971,1,0}, {4,57,238,1,0}, {4,57,971,1,0}, {4,41,971,1,0}, {4,89,238,1,0}, {4,89,971,1,0},
	{4,25,971,1,0}, {4,9,971,1,0}, {4,9,238,1,0}, {4,73,971,1,0}, {4,58,24,1,0}, {5,0,269,1,0},
	{4,54,8,1,0}, {1,12,974,1,0}, {4,72,257,1,0}, {1,12,960,1,0}, {1,12,32,1,0}, {1,12,457,1,0},
	{1,12,450,1,0}, {4,88,257,1,0}, {1,12,999,1,0}, {1,12,1010,1,0}, {1,12,240,1,0}, {1,12,70,1,0},
	{4,8,218,1,1}, {4,104,257,1,0}, {1,12,6,1,0}, {2,0,205,1,1}, {4,105,32,1,0}, {1,12,667,1,0},
	{8,10,131,1,0}, {1,12,1021,1,0}, {1,12,1030,1,0}, {4,88,66,1,0}, {4,72,66,1,0}, {1,12,1033,1,0},
	{1,12,76,1,0}, {1,12,24,1,0}, {1,12,1038,1,0}, {1,12,218,1,0}, {2,0,240,1,0}, {1,11,871,1,1},
	{2,5,778,1,0}, {1,12,78,1,0}, {9,12,1040,1,0}, {9,11,1040,1,0}, {2,2,1042,0,0}, {2,0,1048,0,0},
	{1,1,1052,0,1}, {5,0,1054,1,1}, {4,105,315,1,0}, {4,105,253,1,0}, {4,57,253,1,0},
	{4,89,253,1,0}, {4,25,253,1,0}, {4,41,253,1,0}, {4,9,253,1,0}, {4,73,253,1,0}, {3,0,18,1,0},
	{3,2,18,1,0}, {4,72,601,1,0}, {2,4,51,1,1}, {2,4,51,1,0}, {2,0,32,1,1}, {2,0,32,1,0},
	{1,12,1057,0,0}, {2,3,51,1,1}, {1,12,1064,1,0}, {1,12,10,1,0}, {1,12,892,1,0}, {1,12,18,1,0},
	{1,12,88,1,0}, {1,12,20,1,0}, {2,3,51,1,0}, {1,12,1066,1,0}, {2,0,51,1,1}, {2,0,51,1,0},
	{2,0,78,1,0}, {3,2,64,1,0}, {3,0,64,1,0}, {3,1,515,1,0}, {2,2,269,1,0}, {4,88,601,1,0},
	{4,72,269,1,0}, {4,88,269,1,0}, {4,104,269,1,0}, {2,5,51,1,1}, {2,5,51,1,0}, {2,4,862,1,0},
	{2,0,324,0,1}, {2,1,51,1,1}, {2,0,324,1,0}, {2,1,240,1,0}, {3,1,846,1,0}, {2,1,51,1,0},
	{2,1,865,1,0}, {2,0,1069,0,0}, {2,2,51,1,1}, {2,2,51,1,0}, {2,0,531,1,0}, {2,0,220,1,0},
	{2,0,960,1,0}, {2,2,865,1,0}, {2,2,240,1,0}, {2,0,271,1,0}, {2,3,862,1,0}, {2,0,865,1,0},
	{3,0,313,1,0}, {2,0,841,1,0}, {1,1,1052,1,0}, {1,8,1052,1,1}, {4,72,88,1,0}, {4,104,88,1,0},
	{3,0,846,1,0}, {1,8,1052,1,0}, {2,2,1075,1,0}, {2,2,601,1,0}, {4,56,72,1,0}, {2,2,1077,1,0},
	{4,56,399,1,0}, {2,3,778,1,1}, {2,3,778,1,0}, {1,9,795,0,1}, {1,10,789,1,1}, {1,10,789,1,0},
	{1,9,795,1,0}, {1,12,1080,0,0}, {2,6,51,1,1}, {4,104,601,1,0}, {4,88,34,1,0}, {4,72,34,1,0},
	{4,104,34,1,0}, {1,12,236,1,0}, {1,12,271,1,0}, {2,6,51,1,0}, {2,2,47,1,0}, {1,12,53,1,0},
	{1,12,1093,1,0}, {1,12,58,1,0}, {1,12,371,1,0}, {2,6,862,1,0}, {2,5,799,1,0}, {1,12,801,1,0},
	{1,12,665,1,1}, {4,104,66,1,0}, {4,104,70,1,0}, {2,5,862,1,0}, {1,11,261,1,1}, {1,11,261,1,0},
	{1,12,253,1,1}, {1,12,253,1,0}, {4,88,70,1,0}, {4,72,70,1,0}, {1,4,1052,1,1}, {1,4,1052,1,0},
	{2,4,240,1,0}, {2,5,1101,1,0}, {2,0,1101,1,0}, {2,1,1101,1,0}, {2,2,1101,1,0}, {2,3,1101,1,0},
	{2,6,1101,1,0}, {2,4,1101,1,0}, {4,55,78,1,1}, {2,1,240,0,0}, {5,0,527,1,1}, {4,57,58,1,0},
	{4,41,58,1,0}, {4,73,60,1,0}, {4,73,58,1,0}, {4,105,60,1,0}, {4,56,1103,1,1}, {2,4,1106,0,0},
	{2,0,1112,0,0}, {5,0,24,0,0}, {2,1,84,1,1}, {3,1,249,1,0}, {3,0,856,1,0}, {2,0,1119,1,0},
	{1,9,871,1,1}, {4,56,1121,1,1}, {2,0,1123,1,0}, {4,57,1136,1,0}, {4,57,18,1,0}, {2,0,1139,1,0},
	{2,0,527,1,0}, {2,0,18,1,0}, {2,0,10,1,0}, {2,0,1143,1,0}, {2,0,523,1,0}, {2,0,16,1,0},
	{2,0,22,1,0}, {2,4,257,1,0}, {4,58,47,1,0}, {2,4,1077,1,0}, {2,4,534,1,0}, {4,39,277,1,0},
	{4,41,277,1,0}, {2,4,269,1,0}, {3,1,76,1,0}, {3,0,1149,1,0}, {3,1,74,1,0}, {4,58,18,1,0},
	{3,0,809,1,0}, {3,0,827,1,0}, {3,0,646,1,0}, {3,0,804,1,0}, {2,1,84,1,0}, {1,4,452,1,1},
	{4,58,36,1,0}, {2,6,240,0,0}, {2,1,315,1,1}, {1,12,538,1,1}, {2,1,315,1,1}, {2,0,1154,0,0},
	{3,1,82,0,0}, {2,1,68,0,0}, {1,11,1159,0,1}, {2,4,1162,1,1}, {3,0,529,0,0}, {3,2,529,1,0},
	{3,0,531,0,0}, {3,2,529,1,0}, {1,5,778,1,1}, {1,4,804,1,0}, {1,12,51,1,1}, {4,55,30,1,0},
	{4,23,30,1,0}, {4,39,30,1,0}, {4,7,30,1,0}, {4,103,30,1,0}, {1,12,311,1,1}, {1,12,311,1,0},
	{4,55,315,1,1}, {1,12,437,1,1}, {1,12,437,1,0}, {2,0,1166,0,0}, {1,7,255,1,1}, {4,57,20,1,0},
	{2,0,741,1,0}, {2,0,253,1,0}, {2,0,1170,1,0}, {4,55,45,0,1}, {1,4,267,1,1}, {4,55,38,1,0},
	{2,4,601,1,0}, {2,4,1075,1,0}, {2,4,263,1,0}, {4,56,661,1,1}, {1,3,778,1,1}, {1,3,778,1,0},
	{2,4,47,1,1}, {2,4,47,1,0}, {2,1,315,1,0}, {2,1,68,1,0}, {1,5,205,1,1}, {1,5,205,1,0},
	{4,55,40,1,1}, {2,5,240,1,0}, {1,5,871,1,0}, {1,7,871,1,0}, {1,8,871,1,0}, {1,1,871,1,0},
	{1,3,871,1,0}, {1,4,871,1,0}, {1,10,871,1,0}, {1,12,871,1,0}, {1,2,871,1,0}, {1,6,871,1,0},
	{1,11,871,1,0}, {1,9,871,1,0}, {2,1,277,1,1}, {2,1,277,1,0}, {2,5,1174,1,0}, {2,1,1174,1,0},
	{2,3,1174,1,0}, {2,2,1174,1,0}, {2,6,1174,1,0}, {2,0,1174,1,0}, {2,4,1174,1,0}, {2,5,36,1,0},
	{2,4,36,1,0}, {2,1,36,1,0}, {2,2,36,1,0}, {2,3,36,1,0}, {2,6,36,1,0}, {2,0,36,1,0},
	{1,2,320,1,1}, {1,12,1176,1,0}, {4,56,1178,1,0}, {1,4,797,1,1}, {4,56,80,1,0}, {1,4,797,1,0},
	{2,6,255,1,1}, {1,12,320,1,1}, {2,1,320,1,1}, {1,2,320,1,0}, {1,12,320,1,0}, {1,1,320,1,0},
	{2,1,320,1,0}, {1,9,255,1,1}, {1,1,320,1,1}, {5,0,1180,1,0}, {2,4,78,1,0}, {4,39,649,1,0},
	{4,71,649,1,0}, {4,55,649,1,0}, {4,23,649,1,0}, {4,87,649,1,0}, {4,72,84,1,0}, {2,1,78,1,0},
	{4,88,84,1,0}, {2,2,78,1,0}, {3,1,78,1,0}, {3,0,78,1,0}, {2,3,78,1,0}, {3,2,78,1,0},
	{2,5,78,1,0}, {2,6,78,1,0}, {3,1,214,1,1}, {3,1,47,1,0}, {1,1,49,1,0}, {3,1,47,1,1},
	{1,9,277,1,1}, {3,1,267,1,0}, {1,4,1185,1,0}, {1,4,8,1,0}, {1,4,36,1,0}, {3,2,14,1,0},
	{3,1,1052,1,0}, {4,54,36,1,0}, {4,57,326,1,1}, {4,55,782,1,1}, {5,0,53,1,1}, {1,4,324,1,0},
	{4,54,64,1,0}, {4,54,1189,1,0}, {3,1,214,1,0}, {3,1,731,1,0}, {3,1,1192,1,0}, {4,41,247,1,0},
	{4,89,247,1,0}, {4,25,247,1,0}, {4,9,247,1,0}, {4,73,247,1,0}, {4,58,247,1,0}, {1,7,1195,1,0},
	{4,56,320,1,1}, {4,103,649,1,0}, {1,11,1197,1,0}, {3,1,782,1,0}, {4,55,6,1,1}, {3,2,82,1,0},
	{4,55,854,0,1}, {4,57,854,1,1}, {4,55,852,1,0}, {4,57,852,1,0}, {1,6,30,1,0}, {1,10,45,1,0},
	{3,0,14,1,0}, {4,103,238,1,0}, {4,87,238,1,0}, {4,87,523,1,0}, {4,87,240,1,0}, {4,89,523,1,0},
	{4,89,218,1,0}, {1,12,1052,1,1}, {1,12,1052,1,0}, {1,4,324,1,1}, {4,104,36,1,0}, {1,8,94,1,0},
	{5,0,238,0,0}, {3,1,1199,1,0}, {4,105,24,1,0}, {4,41,24,1,0}, {4,89,24,1,0}, {4,25,24,1,0},
	{4,9,24,1,0}, {4,73,24,1,0}, {4,104,84,1,0}, {1,5,1052,1,1}, {1,5,1052,1,0}, {3,1,14,1,0},
	{5,0,82,1,0}, {4,105,249,1,0}, {4,105,1202,1,0}, {4,105,523,1,0}, {4,57,1205,1,0},
	{4,57,1209,1,0}, {4,57,523,1,0}, {4,73,741,1,0}, {4,41,1212,1,0}, {4,41,1202,1,0},
	{4,41,249,1,0}, {4,41,523,1,0}, {4,105,601,1,0}, {4,89,741,1,0}, {4,89,1205,1,0},
	{4,25,1217,1,0}, {4,25,741,1,0}, {4,25,249,1,0}, {4,25,1202,1,0}, {4,25,523,1,0},
	{4,105,741,1,0}, {4,9,1221,1,0}, {4,9,741,1,0}, {4,9,523,1,0}, {4,9,249,1,0}, {4,9,1202,1,0},
	{4,73,523,1,0}, {4,73,1209,1,0}, {4,41,741,1,0}, {3,1,452,1,0}, {1,1,1225,1,0}, {4,104,240,1,0},
	{2,1,1197,1,0}, {2,2,1197,1,0}, {4,57,399,1,0}, {3,0,452,1,0}, {4,57,782,1,0}, {4,56,277,1,1},
	{2,3,1197,1,0}, {2,4,1197,1,0}, {1,5,1195,1,0}, {1,8,8,1,1}, {3,1,848,1,1}, {1,10,510,1,1},
	{1,10,510,1,0}, {1,4,14,1,1}, {1,4,14,1,0}, {1,4,1230,1,1}, {1,4,326,1,0}, {1,4,1235,1,0},
	{1,4,793,1,0}, {1,4,435,1,0}, {1,4,1238,1,0}, {3,0,1119,1,0}, {5,0,529,1,0}, {2,3,88,1,0},
	{4,55,22,1,1}, {4,56,1240,1,0}, {3,0,68,1,0}, {4,104,253,1,0}, {4,88,253,1,0}, {4,72,253,1,0},
	{2,6,1052,1,1}, {2,6,1038,1,0}, {2,6,536,1,0}, {2,6,1052,1,0}, {8,12,131,1,0}, {4,103,96,1,1},
	{2,1,6,1,0}, {1,6,1052,1,1}, {4,57,58,1,1}, {1,6,1052,1,0}, {1,8,1174,0,1}, {2,6,536,1,1},
	{4,72,523,1,0}, {4,72,1243,1,0}, {4,104,1243,1,0}, {4,88,1243,1,0}, {4,104,523,1,0},
	{4,88,523,1,0}, {2,0,1052,0,1}, {2,3,1195,1,1}, {2,0,1052,0,1}, {2,5,96,1,1}, {4,57,320,1,0},
	{4,55,320,1,0}, {3,1,1247,1,0}, {2,0,1038,1,0}, {4,58,30,1,1}, {4,72,315,1,0}, {4,88,315,1,0},
	{4,56,540,1,0}, {4,54,45,1,0}, {3,1,1119,1,1}, {2,0,538,1,1}, {2,0,538,1,0}, {1,9,45,1,0},
	{4,72,82,1,0}, {4,88,82,1,0}, {4,104,82,1,0}, {4,103,240,1,0}, {4,55,240,1,0}, {4,39,240,1,0},
	{4,23,240,1,0}, {4,7,240,1,0}, {4,71,240,1,0}, {1,2,1251,1,1}, {1,2,601,1,0}, {1,2,236,1,0},
	{2,5,214,1,1}, {2,5,214,1,0}, {1,7,741,1,1}, {1,1,51,1,1}, {8,1,131,1,0}, {1,2,741,1,1},
	{1,2,538,1,1}, {1,9,833,1,1}, {1,2,271,0,1}, {1,8,1254,1,1}, {1,2,49,1,0}, {1,2,1256,1,0},
	{1,2,18,1,0}, {1,2,269,1,0}, {1,2,371,1,0}, {1,2,271,1,0}, {1,2,540,1,0}, {1,2,1314,1,0},
	{1,2,53,1,0}, {1,2,218,1,0}, {1,2,249,1,0}, {1,2,1322,1,0}, {1,2,1066,1,0}, {1,2,1325,1,0},
	{1,2,70,1,0}, {1,2,865,1,0}, {1,2,457,1,0}, {1,2,1075,1,0}, {1,2,343,1,0}, {1,2,1328,1,0},
	{1,2,933,1,0}, {1,2,1347,1,0}, {1,2,1361,1,0}, {1,2,16,1,0}, {1,2,433,1,0}, {1,2,220,1,0},
	{1,2,328,1,0}, {1,2,1238,1,0}, {1,2,1364,1,0}, {1,2,1368,1,0}, {1,2,34,1,0}, {1,2,62,1,0},
	{1,2,536,1,0}, {1,2,1064,1,0}, {1,2,450,1,0}, {1,2,414,1,0}, {1,2,486,1,1}, {1,2,486,1,0},
	{2,5,649,1,0}, {2,5,1195,1,0}, {1,2,214,1,1}, {1,2,214,1,0}, {1,1,789,1,1}, {1,1,789,1,0},
	{1,2,1176,1,0}, {1,2,1370,1,0}, {1,2,24,1,0}, {1,2,1038,1,0}, {1,2,531,1,0}, {1,2,1378,1,0},
	{1,2,10,1,0}, {1,2,841,1,0}, {1,2,892,1,0}, {1,2,960,1,0}, {1,2,1381,1,0}, {1,2,40,1,0},
	{1,2,32,1,0}, {1,11,833,1,1}, {2,4,247,0,0}, {3,1,34,1,1}, {4,89,88,1,0}, {4,57,88,1,0},
	{4,105,88,1,0}, {4,41,88,1,0}, {2,5,277,1,1}, {2,5,277,1,0}, {3,1,320,1,1}, {4,8,320,1,1},
	{1,9,833,1,0}, {1,11,833,1,0}, {1,1,833,1,0}, {1,4,833,1,0}, {1,10,833,1,0}, {1,12,833,1,0},
	{4,57,32,1,0}, {4,9,32,1,0}, {4,25,32,1,0}, {4,41,32,1,0}, {4,89,32,1,0}, {2,4,247,1,0},
	{2,5,320,1,1}, {2,5,320,1,0}, {2,5,1195,1,1}, {1,1,833,1,1}, {3,0,1384,1,0}, {1,4,833,1,1},
	{1,10,833,1,1}, {2,5,247,0,0}, {5,0,34,1,1}, {4,39,34,0,0}, {4,41,34,1,0}, {4,25,34,1,0},
	{4,9,34,1,0}, {4,105,34,1,0}, {4,57,34,1,0}, {4,89,34,1,0}, {4,73,34,1,0}, {3,1,34,1,0},
	{3,0,34,1,0}, {1,8,255,1,1}, {4,105,70,1,0}, {4,89,70,1,0}, {4,73,70,1,0}, {1,6,791,1,1},
	{2,4,1238,1,0}, {1,6,791,1,0}, {3,0,320,1,0}, {4,103,731,1,0}, {4,103,966,1,0},
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
	{4,7,249,1,0}, {2,4,88,1,0}, {4,105,92,1,0}, {1,1,251,0,1}, {1,5,873,1,1}, {4,56,205,1,0},
	{1,1,251,1,0}, {3,1,2,1,0}, {2,3,797,1,1}, {4,56,324,1,0}, {4,56,55,1,0}, {1,1,265,1,0},
	{1,3,265,1,0}, {1,2,265,1,0}, {1,5,799,1,0}, {1,4,799,1,0}, {1,6,799,1,0}, {3,2,2,1,0},
	{4,56,257,1,1}, {1,6,45,1,0}, {4,8,40,1,0}, {2,6,205,1,1}, {1,10,1174,1,1}, {4,56,36,1,0},
	{4,73,315,1,0}, {1,7,309,1,1}, {1,7,94,1,0}, {1,7,309,1,0}, {4,55,521,1,0}, {4,23,521,1,0},
	{4,71,521,1,0}, {4,7,521,1,0}, {4,103,521,1,0}, {4,39,521,1,0}, {4,87,521,1,0}, {1,2,94,1,0},
	{4,88,26,1,0}, {3,0,214,1,0}, {1,9,251,1,1}, {1,9,251,1,0}, {1,9,309,1,1}, {1,9,309,1,0},
	{1,10,8,1,1}, {4,54,30,1,0}, {4,55,16,1,1}, {4,72,26,1,0}, {2,1,82,1,0}, {4,56,269,1,0},
	{4,104,8,1,0}, {1,6,315,1,0}, {3,0,214,1,1}, {2,3,873,1,1}, {4,55,531,1,1}, {4,104,64,1,0},
	{4,72,64,1,0}, {2,5,873,1,1}, {1,9,799,1,0}, {1,8,795,1,1}, {1,8,795,1,0}, {1,6,795,1,1},
	{4,88,30,1,0}, {4,57,873,1,0}, {1,6,795,1,0}, {4,57,521,1,0}, {1,4,261,1,1}, {1,4,261,1,0},
	{2,4,873,1,1}, {4,56,309,1,0}, {2,2,873,1,1}, {2,4,799,1,0}, {4,55,1463,1,1}, {1,8,1197,1,0},
	{1,7,1197,1,0}, {4,56,8,1,0}, {2,5,1465,1,1}, {1,2,1470,1,0}, {1,3,1470,1,0}, {1,3,1470,1,1},
	{2,4,26,1,1}, {4,88,76,1,0}, {4,72,76,1,0}, {4,104,525,1,0}, {4,88,525,1,0}, {1,12,534,1,0},
	{4,56,220,1,0}, {4,56,957,1,0}, {2,0,273,1,0}, {4,56,24,1,1}, {4,58,82,1,0}, {4,54,86,1,0},
	{4,56,86,1,0}, {3,0,6,1,0}, {2,6,273,0,1}, {4,56,486,1,1}, {2,6,205,1,0}, {1,2,309,1,1},
	{11,0,238,1,0}, {1,2,309,1,0}, {2,4,26,1,0}, {3,0,1470,1,0}, {1,2,1197,1,0}, {4,39,214,1,0},
	{11,0,62,1,0}, {4,56,249,1,1}, {4,56,238,1,1}, {4,8,68,1,0}, {11,0,1472,1,0}, {4,56,601,1,1},
	{1,4,94,1,0}, {1,11,797,1,1}, {1,11,797,1,0}, {1,7,801,1,0}, {1,6,1475,1,0}, {1,6,251,1,1},
	{1,6,801,1,0}, {1,7,251,1,1}, {1,7,251,1,0}, {1,1,873,0,1}, {4,56,263,1,1}, {2,4,801,1,0},
	{3,1,665,1,0}, {1,2,1174,1,1}, {1,10,36,1,0}, {1,6,315,1,1}, {5,0,251,1,1}, {4,105,309,1,0},
	{4,89,309,1,0}, {4,25,309,1,0}, {4,9,309,1,0}, {4,41,309,1,0}, {4,57,309,1,0}, {4,73,309,1,0},
	{4,104,1479,1,1}, {3,0,795,1,0}, {4,56,1486,1,0}, {4,103,1494,1,0}, {4,54,966,1,0},
	{4,54,1388,1,0}, {4,54,731,1,0}, {4,54,247,1,0}, {4,55,1499,1,0}, {4,41,49,1,0}, {4,25,49,1,0},
	{4,9,49,1,0}, {4,104,49,1,0}, {4,57,1388,1,0}, {4,57,26,1,0}, {4,57,1199,1,0}, {4,58,1388,1,0},
	{4,58,1199,1,0}, {4,58,26,1,0}, {4,103,251,1,0}, {4,88,251,1,0}, {4,56,251,1,0},
	{4,104,251,1,0}, {4,72,251,1,0}, {4,87,251,1,0}, {4,71,251,1,0}, {4,72,247,1,0}, {4,88,247,1,0},
	{3,1,795,1,0}, {1,1,1506,1,0}, {3,1,12,1,0}, {1,1,216,1,0}, {1,1,313,1,0}, {4,103,30,1,1},
	{3,0,47,1,1}, {1,4,437,1,1}, {1,4,437,1,0}, {3,1,1509,1,0}, {3,0,1509,1,0}, {2,5,536,1,0},
	{2,5,536,1,1}, {4,71,854,1,0}, {4,73,854,1,0}, {1,4,12,1,1}, {4,56,731,1,1}, {4,55,311,1,0},
	{4,56,1511,1,0}, {3,0,47,1,0}, {3,0,1052,1,0}, {4,55,674,1,0}, {1,6,461,1,0}, {4,55,741,1,1},
	{4,55,1513,1,1}, {2,0,30,1,0}, {4,55,731,1,1}, {4,55,1509,1,0}, {1,12,663,1,1}, {4,55,873,1,0},
	{4,55,1516,1,0}, {4,55,1511,1,1}, {1,4,265,1,0}, {2,5,1520,1,1}, {4,54,96,1,0}, {2,5,1522,0,1},
	{2,6,1463,1,1}, {2,2,1463,1,1}, {2,0,1463,1,1}, {2,1,1463,1,1}, {2,3,1463,1,1}, {2,5,1525,1,1},
	{2,5,1534,1,0}, {2,6,1463,1,0}, {2,2,1463,1,0}, {2,0,1463,1,0}, {2,3,1463,1,0}, {2,1,1463,1,0},
	{1,9,1511,1,1}, {4,72,854,1,0}, {1,12,1545,1,1}, {1,11,1545,1,1}, {4,55,47,1,1},
	{1,10,1547,1,1}, {1,4,461,1,0}, {4,55,259,1,0}, {4,103,531,1,0}, {4,39,531,1,0}, {4,55,531,1,0},
	{4,87,531,1,0}, {4,23,531,1,0}, {4,7,531,1,0}, {4,71,531,1,0}, {4,103,529,1,0}, {4,55,529,1,0},
	{4,87,529,1,0}, {4,39,529,1,0}, {4,23,529,1,0}, {4,71,529,1,0}, {4,73,88,1,0}, {1,6,661,0,1},
	{2,4,661,1,1}, {3,1,94,1,0}, {4,56,88,1,0}, {1,9,315,1,1}, {1,9,315,1,0}, {5,0,741,1,1},
	{1,1,1511,1,1}, {1,5,661,1,1}, {1,2,259,1,0}, {1,7,259,1,0}, {1,5,259,1,0}, {1,6,259,1,0},
	{1,8,259,1,0}, {1,12,259,1,0}, {1,9,259,1,0}, {1,1,259,1,0}, {1,3,259,1,0}, {1,4,259,1,0},
	{1,10,259,1,0}, {1,11,259,1,0}, {4,55,459,1,0}, {1,9,1195,1,0}, {1,10,1195,1,0}, {4,8,53,1,0},
	{1,11,1551,1,1}, {5,0,62,0,0}, {3,1,49,0,0}, {2,5,315,1,1}, {4,105,16,1,0}, {4,57,62,1,0},
	{4,57,16,1,0}, {4,41,16,1,0}, {4,41,62,1,0}, {4,41,1554,1,0}, {4,105,269,1,0}, {4,89,16,1,0},
	{4,25,1557,1,0}, {4,25,62,1,0}, {4,25,16,1,0}, {4,25,1561,1,0}, {4,25,269,1,0}, {4,89,62,1,0},
	{4,89,269,1,0}, {4,9,1554,1,0}, {4,9,62,1,0}, {4,9,16,1,0}, {4,9,269,1,0}, {4,73,16,1,0},
	{4,41,269,1,0}, {4,57,269,1,0}, {4,73,62,1,0}, {4,73,269,1,0}, {4,105,62,1,0}, {3,1,62,1,0},
	{3,0,62,1,0}, {4,56,1195,1,0}, {4,8,251,1,0}, {4,55,251,1,0}, {4,56,527,1,1}, {4,8,38,1,1},
	{4,57,527,1,0}, {2,2,1564,0,1}, {2,3,661,1,1}, {4,56,459,1,0}, {5,0,72,1,1}, {4,9,72,1,0},
	{4,57,72,1,0}, {4,41,72,1,0}, {4,25,72,1,0}, {4,73,72,1,0}, {4,89,72,1,0}, {4,105,72,1,0},
	{2,5,315,1,1}, {2,0,799,1,0}, {2,6,799,1,0}, {4,56,261,1,1}, {1,1,674,1,1}, {1,1,674,1,0},
	{4,55,49,1,1}, {4,56,49,1,0}, {4,105,22,1,0}, {4,73,22,1,0}, {4,57,22,1,0}, {4,89,22,1,0},
	{4,25,22,1,0}, {4,41,22,1,0}, {4,9,22,1,0}, {4,56,420,1,1}, {1,5,461,1,0}, {4,87,793,1,0},
	{4,89,14,1,0}, {1,10,461,1,1}, {1,1,36,1,0}, {3,1,94,0,0}, {3,0,848,1,1}, {1,4,1064,1,1},
	{1,4,1064,1,0}, {4,55,10,1,1}, {4,54,10,1,0}, {1,9,30,0,0}, {4,55,665,1,1}, {1,9,30,1,0},
	{4,56,315,1,1}, {1,4,12,1,0}, {2,1,58,1,0}, {4,72,74,1,0}, {4,104,74,1,0}, {2,6,88,1,0},
	{4,104,315,1,1}, {2,2,96,1,0}, {1,8,661,1,1}, {4,56,461,1,0}, {2,1,1567,1,0}, {2,1,53,1,0},
	{2,0,14,1,0}, {4,8,88,1,1}, {1,3,521,1,0}, {4,104,16,1,0}, {4,88,16,1,0}, {4,72,16,1,0},
	{4,57,259,1,1}, {4,58,259,1,0}, {3,0,72,1,1}, {2,2,88,1,0}, {2,1,88,1,0}, {2,0,1511,1,0},
	{1,7,51,1,1}, {1,7,49,1,0}, {1,7,1506,1,0}, {1,7,216,1,0}, {1,7,313,1,0}, {1,6,1506,1,0},
	{1,6,216,1,1}, {1,6,313,1,0}, {4,71,14,1,0}, {4,73,14,1,0}, {1,12,1511,1,1}, {1,4,510,1,1},
	{1,4,510,1,0}, {3,0,1545,1,0}, {3,1,1545,1,0}, {1,7,1378,1,0}, {1,6,1378,1,0}, {4,55,1545,0,1},
	{4,56,1509,1,1}, {1,7,950,1,0}, {1,6,950,1,0}, {4,55,1570,1,0}, {4,72,326,1,0}, {4,71,326,1,0},
	{4,73,326,1,0}, {1,10,743,1,0}, {1,1,743,1,0}, {1,7,743,1,0}, {2,6,1520,1,1}, {2,0,1520,1,1},
	{2,1,1520,1,1}, {2,2,1520,1,1}, {2,3,1520,1,1}, {2,4,220,1,0}, {1,1,6,0,0}, {4,55,267,1,1},
	{1,1,6,1,0}, {4,56,271,1,1}, {1,1,269,1,0}, {5,0,1574,1,0}, {1,1,1577,0,0}, {1,6,1470,1,1},
	{4,55,322,1,1}, {1,1,53,1,0}, {1,1,236,1,0}, {1,1,78,1,0}, {1,1,1636,1,0}, {1,1,1038,1,0},
	{1,1,76,1,0}, {1,1,253,1,0}, {1,1,371,1,0}, {1,1,88,1,0}, {1,1,601,1,0}, {1,1,70,1,0},
	{4,57,205,1,0}, {1,1,457,1,0}, {1,1,62,1,0}, {1,1,1075,1,0}, {1,1,343,1,0}, {1,1,540,1,0},
	{1,1,1328,1,0}, {1,1,933,1,0}, {1,1,1368,1,0}, {1,1,1639,1,0}, {1,1,64,1,0}, {1,1,16,1,0},
	{1,1,220,1,0}, {1,1,328,1,0}, {1,1,1238,1,0}, {1,1,14,1,0}, {1,1,1654,1,0}, {1,1,433,1,0},
	{1,1,531,1,0}, {1,1,414,1,0}, {1,1,84,1,0}, {1,1,793,1,0}, {1,3,654,1,0}, {1,2,654,1,0},
	{1,10,654,1,0}, {1,12,654,1,0}, {1,11,654,1,0}, {1,5,654,1,0}, {1,8,654,1,0}, {1,7,654,1,0},
	{1,9,654,1,0}, {1,6,654,1,0}, {1,4,654,1,0}, {1,1,654,1,0}, {1,6,261,1,0}, {4,73,78,1,0},
	{2,4,531,0,0}, {5,0,220,1,0}, {2,0,743,1,1}, {2,0,743,1,0}, {2,4,820,1,1}, {2,4,820,1,0},
	{2,5,743,1,1}, {2,5,743,1,0}, {2,1,743,1,1}, {2,1,743,1,0}, {2,2,743,1,1}, {2,2,743,1,0},
	{1,1,1658,1,1}, {1,1,527,1,1}, {1,1,218,1,0}, {1,1,309,1,0}, {1,1,34,1,0}, {1,1,326,1,0},
	{2,3,743,1,1}, {2,3,743,1,0}, {2,4,743,1,1}, {2,4,743,1,0}, {4,55,218,1,1}, {2,6,743,1,1},
	{2,6,743,1,0}, {4,55,601,1,0}, {4,8,269,1,0}, {2,4,531,1,0}, {4,87,324,1,0}, {4,89,324,1,0},
	{4,88,324,1,0}, {2,1,778,1,1}, {2,1,778,1,0}, {2,1,1511,0,1}, {2,5,324,1,1}, {2,5,324,1,0},
	{2,5,53,1,0}, {1,1,20,1,1}, {1,1,20,1,0}, {4,55,236,1,1}, {2,5,53,1,1}, {2,2,540,1,1},
	{2,6,1664,1,1}, {2,0,871,1,1}, {2,2,1673,1,1}, {2,4,1681,1,0}, {2,4,527,1,1}, {2,4,527,1,0},
	{2,4,1686,1,0}, {2,4,10,1,0}, {1,7,1689,0,1}, {1,11,205,1,1}, {1,7,84,1,0}, {1,11,205,1,0},
	{1,7,457,1,0}, {2,5,84,1,1}, {2,5,84,1,0}, {1,6,457,0,1}, {2,6,795,1,1}, {1,6,457,1,1},
	{1,12,94,1,0}, {2,4,1693,1,1}, {2,4,957,1,0}, {2,4,20,1,0}, {2,0,1697,1,1}, {2,3,1664,1,1},
	{2,1,1664,1,1}, {2,4,238,0,0}, {2,5,1704,0,0}, {2,1,273,1,1}, {4,55,1708,1,1}, {4,55,1710,1,0},
	{2,4,1066,1,0}, {2,4,1119,1,0}, {2,2,273,1,1}, {1,6,1136,1,1}, {1,6,1713,1,1}, {1,6,218,1,0},
	{1,6,529,0,0}, {1,7,529,1,0}, {1,7,531,1,0}, {1,7,529,1,0}, {1,6,531,1,0}, {1,8,205,1,1},
	{1,7,1716,1,0}, {1,7,630,1,0}, {1,7,414,1,0}, {1,7,1772,1,0}, {1,7,1775,1,0}, {1,7,1786,1,0},
	{1,7,269,1,0}, {1,7,865,1,0}, {1,7,1636,1,0}, {1,7,253,1,0}, {1,7,1789,1,0}, {1,7,64,1,0},
	{1,7,1808,1,0}, {1,7,646,1,0}, {1,7,433,1,0}, {1,7,1812,1,0}, {1,7,240,1,0}, {1,7,82,1,0},
	{1,7,1817,1,0}, {1,7,420,1,0}, {1,7,1038,1,0}, {2,5,1821,0,0}, {2,0,1830,0,1}, {2,6,1064,1,1},
	{2,5,1833,1,0}, {2,5,452,1,0}, {2,5,399,1,0}, {2,6,540,1,0}, {2,2,540,1,0}, {2,0,540,1,0},
	{2,5,58,1,0}, {2,3,540,1,0}, {2,1,540,1,0}, {9,6,1040,1,0}, {9,5,1040,1,0}, {2,2,461,1,0},
	{2,6,461,1,0}, {2,6,1836,1,0}, {2,2,452,1,0}, {2,2,1847,1,0}, {2,0,461,1,0}, {2,0,871,1,0},
	{2,0,1856,1,0}, {2,0,420,1,0}, {2,0,1520,1,0}, {2,5,1860,1,0}, {2,3,461,1,0}, {2,3,1863,1,0},
	{2,3,420,1,0}, {2,1,1870,1,0}, {2,1,420,1,0}, {2,5,820,1,0}, {2,5,236,1,0}, {1,6,1878,1,0},
	{1,6,630,1,0}, {1,6,1936,1,0}, {1,6,865,1,1}, {1,6,1636,1,0}, {1,6,253,1,0}, {1,6,1940,1,0},
	{1,6,64,1,0}, {1,6,1808,1,0}, {1,6,646,1,0}, {1,6,433,1,0}, {1,6,1966,1,0}, {1,6,82,1,0},
	{1,6,269,1,0}, {1,6,1972,1,0}, {1,6,420,1,0}, {1,6,1038,1,0}, {4,55,212,1,0}, {4,57,212,1,0},
	{1,12,47,1,1}, {1,12,848,1,0}, {1,12,47,1,0}, {4,56,62,1,0}, {4,57,1178,1,0}, {4,57,80,0,0},
	{3,0,1975,1,0}, {1,6,1978,1,1}, {1,7,1982,1,0}, {1,7,343,1,0}, {1,6,53,1,1}, {1,6,1986,1,0},
	{1,6,343,1,0}, {4,54,322,1,1}, {5,0,1992,1,1}, {1,11,255,1,1}, {1,7,846,0,1}, {2,2,1432,1,1},
	{1,7,846,1,0}, {1,3,1511,0,1}, {2,3,1511,1,1}, {4,104,6,1,0}, {4,88,6,1,0}, {4,72,6,1,0},
	{1,2,663,1,1}, {4,57,271,1,0}, {1,12,791,1,1}, {1,12,791,1,0}, {4,55,806,1,1}, {2,4,1995,0,0},
	{1,6,1432,1,1}, {4,55,399,1,0}, {1,6,854,1,0}, {2,4,1860,1,0}, {2,4,324,1,0}, {4,57,789,1,0},
	{1,4,1547,0,1}, {1,8,1432,0,1}, {2,4,1999,0,1}, {2,5,267,1,1}, {1,8,854,1,0}, {3,0,1463,1,0},
	{1,6,1511,0,1}, {2,0,450,1,1}, {2,0,450,1,1}, {4,56,1430,1,0}, {4,88,1430,1,0}, {4,72,1430,1,0},
	{4,104,1430,1,0}, {3,0,510,1,0}, {1,11,2003,0,0}, {1,5,1511,0,1}, {2,5,1511,1,1}, {1,11,45,1,0},
	{1,11,846,1,0}, {1,3,663,1,1}, {1,1,275,0,1}, {1,2,1511,0,1}, {2,2,1511,1,1}, {4,56,871,1,0},
	{1,2,1240,1,1}, {1,1,1240,1,1}, {2,3,94,1,0}, {1,5,1197,1,0}, {4,87,38,1,0}, {3,2,68,1,0},
	{3,1,68,1,0}, {2,2,82,1,0}, {1,3,461,1,0}, {1,12,216,1,1}, {1,12,216,1,0}, {4,57,791,1,0},
	{1,2,1545,0,1}, {1,10,320,1,1}, {1,10,320,1,1}, {5,0,94,1,0}, {4,54,58,1,0}, {4,57,540,1,0},
	{2,4,399,1,1}, {4,54,60,1,0}, {2,4,399,1,0}, {1,9,663,1,1}, {1,9,216,1,1}, {1,9,216,1,0},
	{1,12,8,1,0}, {1,6,94,1,0}, {4,57,2006,1,0}, {4,58,322,1,0}, {1,6,848,1,1}, {1,6,848,1,0},
	{3,2,94,1,0}, {3,2,6,1,0}, {3,1,6,1,0}, {4,72,78,1,0}, {4,88,78,1,0}, {2,4,515,1,0},
	{2,4,519,1,0}, {1,8,275,1,1}, {1,12,1174,1,1}, {4,87,789,1,0}, {4,89,789,1,0}, {4,88,789,1,0},
	{4,88,371,1,0}, {4,87,371,1,0}, {4,89,371,1,0}, {2,4,58,1,0}, {2,4,53,1,0}, {2,4,53,1,1},
	{1,6,797,1,1}, {8,3,131,1,0}, {1,6,797,1,0}, {2,4,253,0,1}, {3,0,663,1,1}, {2,2,324,1,1},
	{2,2,324,1,0}, {4,57,1052,1,0}, {4,55,1052,1,0}, {3,0,1195,1,0}, {2,6,1511,1,0}, {1,12,852,1,0},
	{3,1,205,1,0}, {3,0,517,1,0}, {2,4,253,1,1}, {3,1,1463,1,0}, {2,4,253,1,0}, {4,57,871,1,1},
	{1,11,510,1,0}, {1,12,510,1,0}, {1,3,510,1,0}, {3,0,665,1,0}, {3,1,1195,1,0}, {4,89,515,1,0},
	{4,73,515,1,0}, {4,105,515,1,0}, {2,0,1064,1,1}, {2,0,2009,1,0}, {1,10,1240,1,1},
	{1,4,1240,1,1}, {5,0,1486,0,0}, {2,4,1195,1,1}, {4,105,1178,1,0}, {5,0,731,1,0}, {2,0,658,1,1},
	{1,12,873,1,1}, {1,11,873,1,1}, {1,6,1240,1,1}, {1,8,1240,1,1}, {1,7,1240,1,1}, {1,9,1240,1,1},
	{1,12,1240,1,1}, {1,9,1545,1,1}, {1,11,1240,1,1}, {1,8,663,1,1}, {5,0,30,0,0}, {2,3,848,1,1},
	{2,4,510,1,1}, {2,2,510,1,0}, {2,4,510,1,0}, {1,8,2013,0,0}, {1,2,1470,0,1}, {2,6,510,1,1},
	{2,3,6,1,0}, {2,6,510,1,1}, {1,8,2013,1,0}, {1,8,1710,1,0}, {2,5,510,1,1}, {2,5,510,1,0},
	{1,1,795,1,1}, {1,1,795,1,0}, {2,2,510,0,1}, {2,5,795,1,1}, {3,1,510,1,0}, {1,6,2015,1,1},
	{1,6,778,1,0}, {1,7,78,1,0}, {1,6,205,1,0}, {2,0,320,0,1}, {2,3,2018,1,1}, {2,0,320,1,0},
	{4,71,320,1,0}, {4,73,320,1,0}, {4,72,320,1,0}, {2,3,848,1,0}, {2,3,510,1,0}, {2,1,510,1,1},
	{2,1,510,1,0}, {2,0,510,1,0}, {1,5,277,1,0}, {1,3,515,1,0}, {1,2,275,0,1}, {1,12,510,0,1},
	{2,1,255,1,1}, {1,11,510,1,1}, {1,12,1121,1,1}, {1,12,1121,1,0}, {3,0,510,1,1}, {1,3,1240,1,1},
	{1,5,2021,1,1}, {2,0,510,1,1}, {1,3,1545,0,1}, {1,10,437,1,1}, {1,10,672,1,0}, {1,10,674,1,0},
	{2,3,253,1,1}, {2,0,854,1,0}, {2,0,852,1,0}, {2,6,852,1,0}, {2,5,852,1,0}, {2,3,852,1,0},
	{2,2,852,1,0}, {2,4,852,1,0}, {2,1,852,1,0}, {4,72,793,1,0}, {4,104,12,1,0}, {4,72,12,1,0},
	{4,88,12,1,0}, {2,3,253,1,0}, {1,4,837,1,1}, {2,2,782,1,1}, {1,4,837,1,0}, {3,0,12,1,0},
	{3,1,1121,1,1}, {4,8,12,1,0}, {1,6,452,1,0}, {1,2,837,0,1}, {1,8,791,1,1}, {1,2,837,1,0},
	{1,8,791,1,0}, {1,3,797,1,1}, {4,88,793,1,0}, {4,104,1786,1,0}, {1,10,2025,1,1}, {2,1,661,1,1},
	{2,4,782,1,1}, {4,88,92,1,0}, {4,56,92,1,0}, {4,72,92,1,0}, {4,104,92,1,0}, {1,7,1254,1,0},
	{4,55,2028,1,1}, {4,105,793,1,0}, {1,2,848,1,0}, {2,4,1195,1,0}, {1,3,837,0,1}, {1,11,778,1,1},
	{4,57,90,1,0}, {4,55,90,1,0}, {3,2,90,1,0}, {3,1,90,1,0}, {2,1,1511,1,0}, {2,3,1511,1,0},
	{2,4,1511,1,0}, {2,5,1511,1,0}, {2,2,1511,1,0}, {1,3,837,1,0}, {1,9,452,1,1}, {2,3,782,1,1},
	{3,0,90,1,0}, {4,57,2031,1,0}, {1,9,452,1,0}, {2,5,782,1,1}, {1,7,277,1,0}, {2,6,854,1,0},
	{2,5,854,1,0}, {2,3,854,1,0}, {2,2,854,1,0}, {2,4,854,1,0}, {2,1,854,1,0}, {2,3,320,1,1},
	{2,3,320,1,0}, {1,6,1197,1,0}, {1,5,804,1,0}, {1,1,656,0,1}, {1,3,267,0,1}, {2,0,277,0,1},
	{2,2,1052,1,1}, {4,55,236,1,0}, {2,2,1052,1,0}, {2,6,661,1,1}, {4,55,1254,1,1}, {1,4,80,1,0},
	{1,4,1460,1,0}, {1,10,461,1,0}, {4,89,793,1,0}, {4,71,793,1,0}, {4,73,793,1,0}, {3,1,420,1,0},
	{4,89,90,1,0}, {4,87,90,1,0}, {4,88,90,1,0}, {1,12,8,1,1}, {1,2,255,1,1}, {1,7,461,1,0},
	{1,2,461,1,0}, {1,11,461,1,0}, {1,9,461,1,0}, {1,12,461,1,0}, {1,8,461,1,0}, {4,54,18,1,0},
	{4,105,527,1,0}, {4,105,20,1,0}, {4,105,218,1,0}, {4,73,527,1,0}, {5,0,20,1,1}, {5,0,2034,0,0},
	{2,6,2038,0,0}, {1,7,275,1,1}, {3,2,313,1,0}, {4,73,238,1,0}, {4,73,218,1,0}, {1,10,778,1,1},
	{1,10,778,1,0}, {1,11,267,1,1}, {2,2,789,1,1}, {2,4,789,1,1}, {2,2,2044,1,0}, {2,5,786,1,0},
	{2,4,2044,1,0}, {2,3,2044,1,0}, {2,5,789,1,0}, {2,3,789,1,1}, {2,5,789,1,1}, {2,0,236,1,1},
	{2,0,2048,1,0}, {2,4,261,1,1}, {2,4,261,1,0}, {1,6,22,0,1}, {2,0,371,1,1}, {2,0,371,1,0},
	{1,6,22,1,0}, {4,56,2051,1,0}, {4,57,461,1,0}, {4,103,827,1,1}, {2,5,791,1,1}, {1,6,661,1,0},
	{1,5,661,1,0}, {1,8,661,1,0}, {1,1,661,1,0}, {1,3,661,1,0}, {1,4,661,1,0}, {1,9,661,1,0},
	{1,7,661,1,0}, {1,10,661,1,0}, {1,11,661,1,0}, {1,12,661,1,0}, {1,2,661,1,0}, {1,11,515,1,0},
	{1,11,519,1,0}, {2,5,791,1,0}, {2,0,216,1,0}, {2,3,236,1,1}, {2,3,236,1,0}, {2,6,30,1,0},
	{5,0,2053,1,0}, {4,56,791,1,1}, {4,87,1,1,0}, {4,71,1,1,0}, {4,103,1,1,0}, {4,87,601,1,0},
	{2,6,2056,1,0}, {2,6,94,1,0}, {2,6,247,1,0}, {2,6,6,1,0}, {2,6,966,1,0}, {2,6,2059,1,1},
	{2,6,848,1,0}, {2,6,47,1,0}, {2,6,791,1,1}, {2,6,791,1,0}, {4,103,601,1,0}, {4,71,601,1,0},
	{5,0,2062,0,0}, {2,6,26,1,1}, {4,56,521,1,0}, {4,25,320,1,0}, {4,41,320,1,0}, {4,89,527,1,0},
	{4,88,14,1,0}, {4,72,521,1,0}, {4,104,521,1,0}, {4,9,320,1,0}, {4,88,521,1,0}, {4,105,320,1,0},
	{4,103,320,1,0}, {4,89,320,1,0}, {1,1,804,1,0}, {3,0,273,1,0}, {4,8,32,1,0}, {4,56,371,1,0},
	{4,56,656,1,0}, {4,72,14,1,0}, {4,56,2065,1,1}, {4,56,846,1,1}, {2,6,873,1,1}, {1,7,791,0,1},
	{2,1,820,0,1}, {4,56,795,1,1}, {2,1,820,1,0}, {1,7,791,1,0}, {4,56,322,0,1}, {1,9,1470,1,1},
	{1,5,452,1,1}, {4,56,2068,1,1}, {5,0,2071,1,0}, {4,103,257,1,0}, {4,71,257,1,0}, {4,87,257,1,0},
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
	{3,0,311,1,0}, {3,1,326,1,0}, {4,55,656,1,0}, {4,55,326,1,0}, {3,0,326,1,0}, {1,12,797,1,1},
	{1,12,797,1,0}, {4,8,968,0,1}, {5,0,2585,1,1}, {2,4,205,1,1}, {2,4,205,1,0}, {1,11,791,1,1},
	{1,11,791,1,0}, {4,89,601,1,0}, {4,73,2588,1,0}, {3,2,2591,1,0}, {3,2,269,1,0}, {1,12,22,1,1},
	{1,12,22,1,0}, {2,0,519,1,0}, {2,4,841,1,1}, {2,5,1197,1,0}, {2,2,267,1,0}, {2,1,267,1,0},
	{2,0,267,1,0}, {2,5,267,1,0}, {4,105,433,1,0}, {4,89,433,1,0}, {4,73,433,1,0}, {2,6,267,1,0},
	{2,4,267,1,0}, {2,3,267,1,0}, {4,57,1195,1,0}, {3,2,433,1,0}, {3,2,515,1,0}, {4,55,1121,1,0},
	{5,0,86,0,0}, {3,1,263,1,1}, {4,104,86,1,0}, {4,105,86,1,0}, {2,2,1038,1,0}, {4,57,1121,1,0},
	{2,3,1038,1,0}, {2,5,1038,1,0}, {2,4,1038,1,0}, {4,56,1786,1,0}, {1,8,2025,1,1}, {5,0,2,1,0},
	{2,5,265,1,0}, {3,1,809,1,0}, {4,56,1064,1,0}, {4,105,2595,1,0}, {4,89,2595,1,0},
	{4,73,731,1,0}, {4,105,28,1,0}, {4,89,28,1,0}, {4,73,28,1,0}, {4,73,26,1,0}, {1,7,799,1,0},
	{4,8,34,1,1}, {3,1,1710,1,0}, {1,11,84,1,1}, {1,11,84,1,0}, {4,8,36,1,1}, {1,8,2051,1,1},
	{1,8,2051,1,0}, {3,1,212,1,0}, {5,0,62,0,0}, {3,0,791,1,1}, {2,2,846,1,0}, {1,4,852,1,0},
	{2,3,846,1,0}, {2,3,846,1,1}, {1,1,837,0,1}, {3,0,320,1,1}, {1,1,837,1,0}, {1,12,665,1,0},
	{1,1,649,1,0}, {1,8,784,1,0}, {1,7,784,1,0}, {1,10,784,1,0}, {1,11,784,1,0}, {1,12,784,1,0},
	{1,9,784,1,0}, {1,1,784,1,0}, {1,6,784,1,0}, {1,2,784,1,0}, {1,5,784,1,0}, {1,3,784,1,0},
	{1,4,784,1,0}, {2,2,846,1,1}, {1,9,797,1,1}, {1,9,797,1,0}, {1,12,255,1,0}, {1,5,255,1,0},
	{1,11,255,1,0}, {1,7,255,1,0}, {1,10,255,1,0}, {1,8,255,1,0}, {1,2,255,1,0}, {1,1,255,1,0},
	{1,6,255,1,0}, {1,4,255,1,0}, {1,3,255,1,0}, {1,9,255,1,0}, {2,0,2598,0,0}, {5,0,2602,0,0},
	{2,4,2605,0,1}, {4,56,255,1,1}, {2,0,822,1,0}, {2,0,809,1,0}, {2,0,804,1,0}, {2,0,1975,1,0},
	{2,0,829,1,0}, {4,56,534,1,0}, {2,4,6,1,0}, {4,56,839,1,1}, {4,57,1254,1,0}, {1,11,78,1,0},
	{4,56,873,1,0}, {4,8,850,1,0}, {4,57,78,1,0}, {4,105,1247,1,0}, {4,89,966,1,0}, {4,89,968,1,0},
	{4,73,968,1,0}, {4,73,966,1,0}, {4,8,1178,1,0}, {2,6,1197,1,0}, {2,0,1197,1,0}, {4,89,1,1,0},
	{4,73,1,1,0}, {4,105,1,1,0}, {4,55,837,1,0}, {7,0,1121,1,1}, {4,57,1463,1,0}, {1,2,510,1,0},
	{1,7,510,1,0}, {4,55,661,1,0}, {1,10,517,1,1}, {1,12,517,1,1}, {1,11,517,1,1}, {4,57,420,1,0},
	{1,2,510,1,1}, {4,58,86,1,0}, {4,57,86,1,0}, {4,8,2,1,0}, {4,56,2,1,0}, {4,88,2,1,0},
	{4,104,2,1,0}, {1,2,517,0,1}, {1,10,791,1,1}, {1,10,791,1,0}, {1,7,510,0,1}, {1,9,517,0,1},
	{2,3,795,1,1}, {3,1,517,1,0}, {2,6,871,1,0}, {2,4,1052,1,1}, {2,4,1052,1,0}, {1,3,517,1,1},
	{1,8,517,1,1}, {1,4,517,1,1}, {1,1,517,0,1}, {3,1,32,0,1}, {5,0,793,1,1}, {2,0,784,1,0},
	{4,103,789,1,0}, {4,8,793,1,0}, {4,57,793,1,0}, {1,2,1052,1,1}, {1,10,517,1,0}, {1,12,517,1,0},
	{1,11,517,1,0}, {1,2,517,1,0}, {1,9,517,1,0}, {1,3,517,1,0}, {1,8,517,1,0}, {1,4,517,1,0},
	{1,1,517,1,0}, {1,6,517,1,0}, {1,5,517,1,0}, {1,7,517,1,0}, {1,2,1052,1,0}, {2,5,846,1,0},
	{1,6,517,0,1}, {2,6,871,1,1}, {1,5,517,1,1}, {1,4,791,0,1}, {2,6,1511,1,1}, {1,4,791,1,0},
	{2,5,846,1,1}, {1,11,789,1,1}, {2,6,795,1,0}, {2,5,795,1,0}, {2,4,795,1,0}, {2,3,795,1,0},
	{2,1,795,1,0}, {2,0,795,1,0}, {2,2,795,1,0}, {4,105,789,1,0}, {4,103,371,1,0}, {4,104,371,1,0},
	{4,105,371,1,0}, {1,11,789,1,0}, {1,7,1121,1,0}, {1,8,1121,1,0}, {1,1,1121,1,0}, {1,3,1121,1,0},
	{1,2,1121,1,0}, {1,4,1121,1,0}, {1,5,1121,1,0}, {1,6,1121,1,0}, {1,9,1121,1,0}, {1,10,1121,1,0},
	{1,11,1121,1,0}, {1,7,517,1,1}, {4,56,837,1,0}, {1,10,797,1,1}, {1,6,2051,1,1}, {1,6,2051,0,0},
	{1,10,797,1,0}, {1,2,2051,1,1}, {1,2,2051,1,0}, {5,0,96,1,1}, {2,0,80,1,0}, {4,8,315,1,1},
	{2,1,1038,1,0}, {4,55,461,1,0}, {1,11,799,1,0}, {1,10,799,1,0}, {1,4,45,1,0}, {1,4,2609,1,0},
	{1,4,315,1,0}, {4,8,96,1,0}, {2,0,265,1,0}, {2,6,265,1,0}, {2,0,856,1,0}, {2,0,646,1,1},
	{2,1,795,1,1}, {1,9,1254,1,0}, {1,7,795,0,1}, {2,0,646,0,1}, {2,3,205,1,1}, {1,7,795,1,0},
	{2,0,1178,1,0}, {1,1,665,1,0}, {2,3,205,1,0}, {2,0,850,1,0}, {2,4,846,1,0}, {1,7,1064,1,1},
	{1,6,1064,1,1}, {1,3,848,1,0}, {1,3,47,1,1}, {1,3,47,1,0}, {2,5,658,1,0}, {2,2,658,1,0},
	{2,6,665,1,0}, {2,6,663,1,0}, {2,3,665,1,0}, {2,3,663,1,0}, {2,1,658,1,0}, {1,6,1064,1,0},
	{1,7,1064,1,0}, {2,4,846,1,1}, {1,4,275,1,0}, {3,1,649,1,0}, {2,1,846,1,1}, {2,1,846,1,0},
	{1,5,2051,1,1}, {1,5,2051,1,0}, {4,57,780,1,1}, {3,1,2612,1,0}, {2,5,665,1,1}, {2,6,658,1,1},
	{2,2,665,1,1}, {2,3,665,1,1}, {4,71,277,1,0}, {4,73,277,1,0}, {4,72,277,1,0}, {4,8,275,1,0},
	{4,8,966,0,1}, {1,11,271,1,1}, {3,0,433,1,0}, {1,11,2615,1,0}, {1,11,536,1,0}, {1,11,801,1,0},
	{3,2,2619,1,0}, {3,2,2625,1,0}, {1,11,251,1,1}, {1,11,313,1,0}, {1,11,251,1,0}, {1,11,2628,1,1},
	{1,11,371,1,0}, {1,11,265,1,0}, {4,55,452,1,1}, {1,12,49,1,0}, {3,1,257,1,0}, {3,1,601,1,0},
	{1,11,486,1,1}, {1,11,53,1,0}, {1,11,486,1,0}, {1,11,1574,1,0}, {4,8,64,1,1}, {1,11,1,1,0},
	{1,11,960,1,0}, {1,11,1030,1,0}, {1,11,457,1,0}, {1,11,214,1,0}, {1,11,2631,1,0},
	{1,11,2649,1,0}, {1,11,343,1,0}, {1,11,2654,1,0}, {1,11,76,1,0}, {1,11,630,1,0},
	{1,11,2681,1,0}, {1,11,433,1,0}, {1,11,2690,1,0}, {1,11,2695,1,0}, {1,11,62,1,0},
	{1,11,218,1,0}, {1,11,1066,1,0}, {1,11,70,1,0}, {4,8,1,0,1}, {4,56,62,0,1}, {1,11,2698,1,1},
	{1,11,32,1,0}, {1,11,450,1,0}, {1,11,216,1,0}, {1,11,646,1,0}, {1,11,950,0,0}, {2,0,795,1,1},
	{1,11,950,1,0}, {1,4,315,1,1}, {2,1,450,1,1}, {2,1,450,1,0}, {3,0,538,1,0}, {4,89,20,1,0},
	{2,0,255,1,1}, {2,1,665,1,1}, {1,7,2051,1,1}, {1,7,2051,1,0}, {1,3,852,1,0}, {1,12,452,1,1},
	{1,12,452,1,0}, {4,8,2704,1,1}, {3,2,86,1,0}, {2,4,778,1,0}, {1,1,255,0,1}, {2,0,90,1,1},
	{2,0,90,1,0}, {4,8,220,0,1}, {1,11,311,1,1}, {4,8,247,1,1}, {4,104,220,1,0}, {4,88,220,1,0},
	{4,72,220,1,0}, {4,57,839,1,0}, {1,11,311,1,0}, {4,25,649,1,0}, {4,89,649,1,0}, {4,41,649,1,0},
	{4,57,649,1,0}, {4,73,649,1,0}, {4,105,649,1,0}, {4,8,6,1,1}, {1,11,2710,1,1}, {1,11,20,1,0},
	{1,11,253,1,0}, {1,11,2713,1,1}, {1,11,236,1,0}, {1,11,674,1,0}, {1,11,538,1,1}, {1,11,672,1,1},
	{1,11,672,1,0}, {1,1,820,1,0}, {1,2,820,1,0}, {1,4,820,1,0}, {1,10,820,1,0}, {1,12,820,1,0},
	{1,11,820,1,0}, {1,3,820,1,0}, {1,7,820,1,0}, {1,6,820,1,0}, {1,5,820,1,0}, {1,9,820,1,0},
	{1,8,820,1,0}, {1,7,1432,0,1}, {1,8,2716,1,1}, {1,7,854,0,0}, {1,9,852,1,0}, {1,8,837,1,0},
	{1,8,852,1,0}, {1,6,1254,1,0}, {1,1,791,1,1}, {4,57,1240,1,0}, {1,3,797,1,0}, {1,1,791,1,0},
	{1,2,797,1,0}, {1,9,1052,1,1}, {1,9,1052,1,0}, {3,1,540,1,0}, {4,58,320,1,0}, {4,54,320,1,0},
	{4,8,804,1,1}, {1,4,1254,1,0}, {4,55,1240,1,0}, {4,55,871,1,0}, {4,8,94,1,1}, {1,10,1254,1,0},
	{1,9,1432,1,1}, {1,9,854,1,0}, {1,1,852,1,0}, {1,6,255,1,1}, {5,0,2719,1,0}, {4,57,809,1,0},
	{4,41,809,1,0}, {4,25,809,1,0}, {4,9,809,1,0}, {4,87,249,1,0}, {3,2,809,1,0}, {3,2,80,1,0},
	{4,89,249,1,0}, {5,0,827,1,0}, {1,3,277,1,0}, {1,1,661,1,1}, {1,11,277,1,0}, {4,58,45,1,0},
	{1,1,45,1,0}, {4,104,22,1,0}, {1,10,523,1,1}, {1,10,62,1,0}, {1,10,2722,1,0}, {1,10,2735,1,0},
	{1,10,940,1,0}, {1,10,313,1,0}, {1,10,2739,1,0}, {3,0,871,1,1}, {1,1,47,1,0}, {1,1,47,1,1},
	{4,56,47,1,1}, {3,1,804,1,0}, {4,104,96,1,0}, {1,4,267,1,0}, {4,56,22,1,1}, {1,3,452,1,1},
	{1,3,452,1,0}, {4,57,70,1,0}, {4,25,70,1,0}, {4,41,70,1,0}, {4,9,70,1,0}, {4,58,70,1,0},
	{5,0,62,1,0}, {1,2,273,1,1}, {1,4,277,1,0}, {2,4,30,1,0}, {1,8,435,1,1}, {1,8,1238,1,1},
	{1,8,435,1,0}, {4,56,18,1,1}, {3,0,45,1,0}, {1,6,51,1,1}, {1,8,2743,1,0}, {1,8,326,1,0},
	{1,8,58,1,0}, {1,8,34,1,0}, {1,8,53,1,0}, {1,8,53,1,1}, {1,8,1368,1,1}, {1,2,277,1,0},
	{1,8,309,1,1}, {1,8,309,1,0}, {4,56,2710,1,1}, {2,0,96,1,0}, {2,1,96,1,0}, {2,5,96,1,0},
	{2,4,96,1,0}, {1,7,267,1,0}, {2,3,96,1,0}, {1,10,271,1,1}, {2,2,1240,1,1}, {1,10,251,1,1},
	{1,10,251,1,0}, {1,10,414,1,1}, {4,57,517,1,0}, {1,10,536,1,0}, {1,10,414,1,0}, {2,4,1240,1,1},
	{2,3,1240,1,1}, {1,10,2747,0,0}, {2,5,1240,1,1}, {1,10,68,1,0}, {1,10,1786,1,0}, {1,10,793,1,0},
	{1,10,960,1,0}, {1,10,2807,1,0}, {1,10,2821,1,0}, {1,10,343,1,0}, {1,10,2825,1,0},
	{1,10,371,1,0}, {1,10,2848,1,0}, {1,10,433,1,0}, {1,10,220,1,0}, {1,10,601,1,0},
	{1,10,2856,1,0}, {1,10,2859,1,0}, {1,10,486,1,0}, {1,10,1075,1,0}, {1,10,1064,1,0},
	{1,10,801,1,0}, {1,10,2862,1,0}, {1,3,661,0,1}, {1,10,450,1,1}, {1,10,450,1,0}, {1,10,1240,1,0},
	{1,12,1240,1,0}, {1,11,1240,1,0}, {1,2,1240,1,0}, {1,4,1240,1,0}, {1,3,1240,1,0},
	{1,5,1240,1,0}, {1,3,267,1,0}, {1,6,1240,1,0}, {1,8,1240,1,0}, {1,7,1240,1,0}, {1,9,1240,1,0},
	{1,1,1240,1,0}, {4,57,96,1,1}, {1,11,267,1,0}, {1,1,452,1,0}, {1,10,452,1,0}, {1,4,452,1,0},
	{1,5,452,1,0}, {2,4,782,1,0}, {2,5,782,1,0}, {2,6,782,1,0}, {1,8,452,1,0}, {4,56,782,1,0},
	{5,0,737,1,0}, {4,105,1397,1,0}, {4,57,1392,1,0}, {4,57,1192,1,0}, {4,57,731,1,0},
	{4,57,28,1,0}, {4,57,1247,1,0}, {4,89,731,1,0}, {4,89,1199,1,0}, {4,89,1388,1,0},
	{4,89,2865,1,0}, {4,25,1397,1,0}, {4,25,1192,1,0}, {4,25,731,1,0}, {4,25,343,1,0},
	{4,25,1247,1,0}, {4,25,1388,1,0}, {4,41,343,1,0}, {4,89,343,1,0}, {4,73,343,1,0},
	{4,9,1397,1,0}, {4,9,2080,1,0}, {4,9,343,1,0}, {4,41,1247,1,0}, {4,41,731,1,0}, {4,41,966,1,0},
	{4,41,2865,1,0}, {4,41,1388,1,0}, {4,105,343,1,0}, {4,57,343,1,0}, {4,73,1199,1,0},
	{3,0,28,1,0}, {4,55,457,1,0}, {1,5,267,1,0}, {2,6,1240,1,1}, {1,6,267,1,0}, {1,2,267,1,1},
	{5,0,62,0,0}, {2,3,1397,1,0}, {4,104,76,1,0}, {1,4,661,0,1}, {2,2,661,1,1}, {4,56,96,1,1},
	{1,10,324,1,1}, {1,10,324,1,0}, {2,3,1397,1,0}, {1,3,1195,1,0}, {4,55,249,1,1}, {4,55,253,1,1},
	{4,88,326,1,0}, {4,87,326,1,0}, {4,89,326,1,0}, {3,0,45,0,0}, {3,2,6,1,0}, {4,57,64,1,0},
	{4,105,64,1,0}, {4,89,64,1,0}, {4,25,64,1,0}, {4,9,64,1,0}, {4,41,64,1,0}, {4,73,64,1,0},
	{4,58,64,1,0}, {4,54,47,1,0}, {1,8,267,1,0}, {3,0,2870,1,0}, {1,12,277,1,0}, {1,1,277,1,0},
	{3,1,827,1,0}, {3,2,827,1,0}, {1,12,267,1,1}, {2,5,30,1,0}, {4,8,2872,0,1}, {5,0,313,1,0},
	{4,8,30,1,0}, {1,1,267,1,0}, {8,2,131,1,0}, {2,1,1240,1,1}, {2,2,1240,1,0}, {2,4,1240,1,0},
	{2,3,1240,1,0}, {2,5,1240,1,0}, {2,6,1240,1,0}, {2,1,1240,1,0}, {3,1,96,1,1}, {1,8,277,1,0},
	{4,71,96,1,0}, {4,73,96,1,0}, {4,72,96,1,0}, {1,7,96,1,0}, {1,11,96,1,0}, {1,5,96,1,0},
	{1,2,96,1,0}, {1,3,96,1,0}, {1,4,96,1,0}, {1,8,96,1,0}, {1,6,96,1,0}, {1,12,96,1,0},
	{1,10,96,1,0}, {1,9,96,1,0}, {1,1,96,1,0}, {4,87,96,1,0}, {4,89,96,1,0}, {4,88,96,1,0},
	{1,9,267,1,0}, {1,6,1195,1,1}, {2,2,433,0,0}, {3,1,871,1,1}, {1,10,538,1,1}, {1,10,267,1,0},
	{1,10,2876,1,1}, {1,10,218,1,0}, {1,10,892,1,0}, {1,9,1197,1,0}, {1,10,1197,1,0}, {2,2,433,1,0},
	{1,2,30,1,0}, {1,3,273,1,0}, {1,10,2879,1,0}, {1,10,2882,1,0}, {1,10,88,1,0}, {1,10,2885,1,1},
	{1,10,10,1,0}, {1,10,76,1,0}, {1,10,841,1,0}, {1,10,253,1,0}, {1,6,273,1,0}, {4,58,96,1,0},
	{1,8,1101,1,0}, {1,8,601,1,1}, {1,8,601,1,0}, {1,10,669,0,0}, {1,8,960,1,1}, {1,10,669,1,0},
	{1,10,1038,1,0}, {4,88,1710,1,0}, {4,72,2013,1,0}, {4,104,829,1,0}, {4,72,1708,1,0},
	{4,72,749,1,0}, {4,57,66,1,0}, {4,105,66,1,0}, {4,89,66,1,0}, {4,25,66,1,0}, {4,9,66,1,0},
	{4,41,66,1,0}, {4,73,66,1,0}, {4,58,66,1,0}, {4,88,1708,1,0}, {4,58,601,1,0}, {2,6,521,1,0},
	{2,2,782,1,0}, {2,3,782,1,0}, {4,56,741,1,1}, {1,3,2013,1,0}, {1,3,1710,1,0}, {3,1,242,1,0},
	{2,1,216,1,1}, {2,2,216,1,1}, {2,3,216,1,1}, {2,4,216,1,1}, {2,5,216,1,1}, {2,6,216,1,1},
	{2,0,2890,0,0}, {2,5,804,0,0}, {2,4,68,1,0}, {3,0,731,1,0}, {2,3,873,1,0}, {2,5,873,1,0},
	{2,4,873,1,0}, {2,2,873,1,0}, {3,0,968,1,0}, {2,0,2893,1,0}, {1,1,873,1,0}, {1,10,873,1,0},
	{1,12,873,1,0}, {1,11,873,1,0}, {1,8,873,1,0}, {1,7,873,1,0}, {1,6,873,1,0}, {1,9,873,1,0},
	{1,3,873,1,0}, {1,5,873,1,0}, {1,4,873,1,0}, {1,2,873,1,0}, {3,2,966,1,0}, {3,2,2896,1,0},
	{3,1,519,1,0}, {2,6,873,1,0}, {2,1,873,1,0}, {1,6,510,1,1}, {1,6,510,1,0}, {2,6,435,1,0},
	{5,0,58,1,0}, {4,103,433,1,0}, {4,87,433,1,0}, {4,71,433,1,0}, {3,0,55,1,0}, {1,3,261,1,1},
	{1,3,261,1,0}, {2,2,435,1,0}, {2,1,435,1,0}, {2,4,435,1,0}, {2,5,435,1,0}, {2,3,435,1,0},
	{1,1,1254,1,0}, {3,0,873,1,0}, {4,57,459,1,0}, {3,1,873,1,0}, {2,4,84,0,1}, {4,55,778,1,1},
	{2,1,519,1,0}, {2,4,84,1,0}, {1,12,261,1,0}, {5,0,74,0,0}, {1,2,84,0,1}, {2,5,251,1,1},
	{2,5,251,1,0}, {4,103,84,1,1}, {4,58,433,1,0}, {4,54,74,1,0}, {1,2,84,1,0}, {2,0,848,1,1},
	{4,25,78,1,0}, {4,41,78,1,0}, {4,9,78,1,0}, {4,105,78,1,0}, {4,58,238,1,0}, {4,58,249,1,0},
	{4,58,523,1,0}, {2,0,848,1,0}, {3,1,459,1,0}, {4,58,10,1,0}, {2,5,804,1,0}, {2,4,68,0,0},
	{1,7,778,0,1}, {1,11,523,1,1}, {1,7,778,1,0}, {1,11,523,1,0}, {2,4,68,1,0}, {2,0,45,0,0},
	{1,10,80,1,0}, {2,0,45,1,0}, {2,1,45,1,0}, {1,10,80,1,0}, {1,10,1460,1,0}, {2,4,40,1,0},
	{2,4,45,0,0}, {2,5,2900,1,0}, {1,2,2904,1,0}, {1,2,801,1,0}, {1,2,1574,1,0}, {4,57,433,1,0},
	{4,25,433,1,0}, {4,9,433,1,0}, {4,41,433,1,0}, {3,1,433,1,0}, {1,8,267,1,1}, {4,72,72,1,0},
	{2,4,40,0,0}, {2,5,90,1,1}, {2,4,315,1,0}, {2,5,90,1,0}, {2,5,515,1,0}, {2,5,82,1,0},
	{2,5,519,1,0}, {1,2,2909,1,1}, {1,2,216,1,0}, {1,2,251,1,0}, {2,4,45,1,0}, {2,5,94,1,0},
	{1,10,649,1,0}, {1,11,649,1,0}, {1,12,649,1,0}, {1,5,649,1,0}, {1,8,649,1,0}, {1,4,649,1,0},
	{1,6,649,1,0}, {1,9,649,1,0}, {1,2,649,1,0}, {1,3,649,1,0}, {1,7,649,1,0}, {4,25,313,1,0},
	{4,41,313,1,0}, {4,73,313,1,0}, {4,9,313,1,0}, {2,5,2912,0,0}, {1,2,778,1,1}, {2,5,829,1,0},
	{3,1,58,1,0}, {2,5,827,1,0}, {2,5,850,1,1}, {3,0,58,1,0}, {1,8,2136,1,1}, {1,8,1470,1,0},
	{1,8,789,1,0}, {1,1,1470,1,1}, {1,1,1470,1,0}, {1,4,521,1,0}, {1,7,789,1,1}, {1,7,789,1,0},
	{1,6,1470,1,0}, {1,7,1470,1,0}, {2,5,809,0,0}, {1,9,12,1,1}, {3,1,2870,1,0}, {2,5,80,1,0},
	{2,5,809,1,0}, {2,5,433,1,0}, {1,1,1195,1,0}, {1,12,1195,1,0}, {2,3,343,1,1}, {2,3,343,1,0},
	{2,5,856,1,0}, {2,1,90,0,1}, {2,2,841,1,1}, {2,1,90,1,0}, {2,1,515,1,0}, {2,1,433,1,0},
	{4,55,433,1,0}, {4,39,433,1,0}, {4,23,433,1,0}, {4,7,433,1,0}, {4,25,315,1,0}, {4,57,315,1,0},
	{4,41,315,1,0}, {4,9,315,1,0}, {1,8,1195,1,0}, {3,2,12,1,0}, {2,5,1178,1,1}, {2,5,1178,1,0},
	{3,1,1,0,0}, {1,7,12,1,1}, {2,5,515,0,0}, {3,1,315,1,1}, {2,1,2918,1,0}, {4,57,515,1,0},
	{4,25,515,1,0}, {4,9,515,1,0}, {4,41,515,1,0}, {3,2,1455,1,0}, {3,1,1708,1,0}, {3,1,856,1,0},
	{3,1,80,1,0}, {2,4,216,1,0}, {2,1,216,1,0}, {2,3,216,1,0}, {2,5,216,1,0}, {2,2,216,1,0},
	{2,6,216,1,0}, {3,1,829,1,0}, {4,58,313,1,0}, {4,58,827,1,0}, {4,58,80,1,0}, {3,1,1103,1,0},
	{3,2,2331,1,0}, {3,2,2924,1,0}, {3,1,2719,1,0}, {1,11,275,1,1}, {2,1,2928,1,0}, {2,1,804,1,0},
	{2,1,809,1,0}, {2,1,1178,1,0}, {2,1,1708,1,0}, {2,1,827,1,0}, {2,1,829,1,0}, {2,1,80,1,0},
	{2,1,850,1,0}, {3,2,829,1,0}, {3,1,2936,1,0}, {3,1,1178,1,0}, {1,8,848,1,0}, {4,58,515,1,0},
	{2,1,841,1,1}, {3,1,525,1,0}, {4,58,525,1,0}, {3,1,2013,1,0}, {3,1,1455,1,0}, {4,41,220,1,0},
	{4,105,220,1,0}, {4,25,220,1,0}, {4,89,220,1,0}, {4,9,220,1,0}, {4,73,220,1,0}, {4,58,809,1,0},
	{4,58,804,1,0}, {2,1,2939,1,0}, {4,87,515,1,0}, {4,71,515,1,0}, {4,103,515,1,0},
	{4,39,1708,1,0}, {4,55,1708,1,0}, {4,103,1708,1,0}, {4,87,1708,1,0}, {4,23,1708,1,0},
	{4,71,1708,1,0}, {4,7,1708,1,0}, {4,55,2942,1,0}, {4,55,809,1,0}, {4,55,804,1,0},
	{4,55,827,1,0}, {4,55,1178,1,0}, {4,39,2945,1,0}, {4,39,1103,1,0}, {4,39,804,1,0},
	{4,39,1178,1,0}, {4,103,2950,1,0}, {4,103,1178,1,0}, {4,103,827,1,0}, {4,103,2936,1,0},
	{4,103,804,1,0}, {4,23,1178,1,0}, {4,87,2945,1,0}, {4,87,1178,1,0}, {4,87,827,1,0},
	{4,23,2945,1,0}, {4,23,827,1,0}, {4,23,1103,1,0}, {4,103,809,1,0}, {4,7,2945,1,0},
	{4,7,1178,1,0}, {4,7,827,1,0}, {4,7,1103,1,0}, {4,71,827,1,0}, {4,71,1178,1,0}, {4,39,827,1,0},
	{4,54,804,1,0}, {4,54,827,1,0}, {4,54,809,1,0}, {4,54,1708,1,0}, {4,54,1710,1,0},
	{4,58,829,1,0}, {1,4,78,1,0}, {4,89,1178,1,0}, {4,73,1178,1,0}, {4,55,515,1,0}, {4,23,515,1,0},
	{4,7,515,1,0}, {4,39,515,1,0}, {3,0,515,1,0}, {4,55,2625,1,0}, {4,55,829,1,0}, {4,103,829,1,0},
	{4,103,749,1,0}, {4,103,1710,1,0}, {4,39,2013,1,0}, {4,23,829,1,0}, {4,23,1710,1,0},
	{4,87,1710,1,0}, {4,87,829,1,0}, {4,7,2625,0,0}, {4,71,1708,1,0}, {4,39,1710,1,0},
	{4,39,829,1,0}, {4,71,749,1,0}, {4,71,1455,1,0}, {4,7,749,1,0}, {4,7,829,1,0}, {4,7,1710,1,0},
	{4,71,2013,1,0}, {3,0,1708,1,0}, {3,0,1455,1,0}, {4,89,804,1,0}, {4,105,804,1,0},
	{4,73,804,1,0}, {1,12,2953,1,0}, {1,12,2013,1,0}, {1,12,1710,1,0}, {1,12,804,1,0},
	{4,105,90,1,0}, {4,103,90,1,0}, {4,104,90,1,0}, {3,0,80,1,0}, {4,54,80,1,0}, {1,8,12,0,1},
	{2,4,315,1,1}, {4,55,850,1,0}, {4,39,850,1,0}, {4,103,850,1,0}, {4,23,850,1,0}, {4,87,850,1,0},
	{4,7,850,1,0}, {4,71,850,1,0}, {4,89,850,1,0}, {4,73,850,1,0}, {2,4,315,1,1}, {2,1,45,0,0},
	{2,5,80,1,0}, {3,1,220,1,0}, {1,5,12,0,1}, {2,3,261,1,1}, {1,9,12,1,0}, {1,7,12,1,0},
	{1,8,12,1,0}, {1,6,12,1,0}, {2,3,261,1,1}, {2,3,261,1,0}, {1,11,1470,1,0}, {2,0,6,1,0},
	{5,0,60,1,0}, {2,3,214,1,1}, {2,3,214,1,0}, {1,3,519,1,0}, {3,2,804,1,0}, {1,11,1470,1,1},
	{4,58,741,1,0}, {2,3,519,1,0}, {1,1,261,1,1}, {1,1,261,1,0}, {4,55,1195,1,0}, {1,6,12,1,1},
	{2,1,856,1,0}, {1,11,452,1,0}, {1,6,78,1,0}, {2,3,24,1,0}, {4,88,741,1,0}, {4,104,741,1,0},
	{4,104,18,1,0}, {4,72,741,1,0}, {4,72,18,1,0}, {4,88,18,1,0}, {2,4,24,1,0}, {2,0,74,0,0},
	{2,3,58,1,0}, {4,55,261,1,0}, {2,3,2956,1,0}, {9,3,1040,1,0}, {9,4,1040,1,0}, {1,1,519,1,1},
	{2,6,251,1,1}, {4,57,457,1,0}, {2,6,251,1,0}, {4,56,510,1,0}, {9,7,1040,1,0}, {4,54,90,1,0},
	{9,9,1040,1,0}, {3,0,2960,1,0}, {1,1,267,0,1}, {1,3,656,0,1}, {2,3,786,1,1}, {2,0,251,0,1},
	{3,2,76,1,1}, {2,0,251,1,0}, {3,2,76,1,1}, {2,0,74,1,0}, {2,2,797,1,0}, {2,4,797,1,0},
	{2,3,797,1,0}, {2,5,797,1,0}, {1,1,315,1,1}, {2,3,399,1,1}, {1,1,315,1,0}, {2,5,6,1,0},
	{2,2,90,1,1}, {2,2,90,1,0}, {5,0,30,0,0}, {4,104,32,1,1}, {4,56,536,1,1}, {2,2,778,1,1},
	{2,2,778,1,0}, {1,12,36,1,0}, {4,57,820,1,0}, {1,10,804,1,0}, {4,55,820,1,0}, {4,57,433,1,1},
	{3,0,49,1,0}, {1,5,1119,1,0}, {2,3,324,1,1}, {1,6,452,1,1}, {1,8,510,1,1}, {2,3,324,1,0},
	{1,8,510,1,0}, {1,10,848,1,0}, {1,3,1119,1,0}, {3,0,1064,1,1}, {4,57,658,1,0}, {1,8,515,1,0},
	{1,9,515,1,0}, {1,6,852,1,0}, {1,2,852,1,0}, {1,9,2013,1,0}, {1,9,1710,1,0}, {4,57,1064,1,1},
	{1,5,852,1,0}, {4,57,778,1,1}, {1,1,1197,1,0}, {1,12,1197,1,0}, {3,0,778,1,1}, {4,7,324,1,0},
	{2,6,2964,0,0}, {2,2,45,0,0}, {3,0,86,0,0}, {1,1,271,0,1}, {5,0,1430,1,1}, {4,41,2,1,0},
	{4,89,2,1,0}, {4,41,324,1,0}, {4,73,2,1,0}, {4,25,2,1,0}, {4,25,88,1,0}, {4,9,2,1,0},
	{4,9,88,1,0}, {4,105,2,1,0}, {4,72,2,1,0}, {5,0,322,0,0}, {1,9,661,1,1}, {4,39,322,1,0},
	{3,2,322,1,0}, {5,0,45,1,0}, {2,6,2987,0,0}, {1,7,2025,0,1}, {2,0,3008,1,1}, {2,6,1119,1,0},
	{2,6,1176,1,1}, {2,6,3011,1,0}, {2,6,3018,1,0}, {3,0,45,0,0}, {4,57,38,1,0}, {2,6,3022,0,0},
	{2,0,656,1,0}, {2,6,519,1,0}, {2,6,16,1,0}, {2,6,20,1,0}, {2,0,780,1,0}, {2,6,667,1,0},
	{2,6,527,1,0}, {2,6,892,1,0}, {2,0,782,1,1}, {2,6,10,1,0}, {2,0,782,1,0}, {2,6,218,1,1},
	{2,6,53,1,0}, {2,6,2956,1,0}, {2,6,841,1,0}, {4,8,2013,0,1}, {2,6,1185,1,0}, {4,8,749,1,1},
	{1,11,324,1,0}, {2,6,8,1,0}, {9,2,1040,1,0}, {3,0,236,1,0}, {5,0,40,1,0}, {4,8,72,1,0},
	{4,104,433,1,0}, {4,88,433,1,0}, {4,72,433,1,0}, {1,4,519,1,0}, {2,2,3025,1,0}, {2,2,399,1,0},
	{2,2,45,1,0}, {1,12,519,1,0}, {2,6,3028,0,0}, {1,1,32,1,1}, {4,58,2,1,0}, {2,6,313,1,0},
	{2,6,3036,1,0}, {2,6,531,1,0}, {1,11,3039,1,0}, {1,11,49,1,0}, {2,6,257,1,0}, {2,6,263,1,0},
	{2,6,601,1,0}, {2,6,3042,1,0}, {1,1,32,1,0}, {1,1,214,0,1}, {2,0,1240,0,1}, {2,6,324,1,1},
	{1,4,212,1,0}, {1,2,212,1,0}, {1,3,212,1,0}, {1,12,212,1,0}, {1,8,212,1,0}, {1,11,212,1,0},
	{1,9,212,1,0}, {1,6,212,1,0}, {1,10,212,1,0}, {1,5,212,1,0}, {1,1,212,1,0}, {1,7,212,1,0},
	{2,6,324,1,0}, {2,0,3045,1,0}, {3,0,86,1,0}, {2,6,261,1,1}, {2,6,261,1,0}, {3,1,76,1,1},
	{4,105,53,1,0}, {4,104,53,1,0}, {1,11,22,1,0}, {1,10,22,1,0}, {1,1,214,1,0}, {1,1,271,1,0},
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
	{4,73,53,1,0}, {4,56,34,1,1}, {4,54,94,1,0}, {2,6,214,1,1}, {2,6,214,1,0}, {1,10,661,0,1},
	{2,3,255,1,1}, {4,57,1,1,0}, {2,4,70,1,0}, {2,4,326,0,1}, {3,0,461,1,1}, {2,4,326,1,0},
	{2,4,1247,0,0}, {2,2,827,1,0}, {4,71,324,1,0}, {4,73,324,1,0}, {4,72,324,1,0}, {2,2,827,1,0},
	{2,4,1192,1,0}, {2,4,1397,1,0}, {2,4,94,1,0}, {2,4,1368,1,0}, {2,4,649,1,0}, {1,5,94,1,0},
	{1,12,661,1,1}, {2,4,34,1,1}, {2,4,34,1,0}, {3,1,86,0,0}, {2,3,2939,0,0}, {2,2,247,1,0},
	{1,4,2013,1,0}, {4,41,18,1,0}, {4,25,18,1,0}, {4,9,18,1,0}, {1,4,1710,1,0}, {2,3,515,1,0},
	{2,3,433,1,0}, {2,2,247,0,0}, {1,7,22,1,1}, {2,2,247,1,0}, {2,3,1238,1,0}, {1,7,22,1,0},
	{1,7,315,1,1}, {1,2,799,1,0}, {2,3,212,1,0}, {1,12,1470,0,1}, {2,0,789,1,1}, {2,0,789,1,0},
	{1,12,1470,1,0}, {2,6,255,1,0}, {2,0,255,1,0}, {2,2,255,1,0}, {2,5,255,1,0}, {2,1,255,1,0},
	{2,4,255,1,0}, {2,3,255,1,0}, {4,57,255,1,0}, {5,0,324,1,1}, {2,2,3341,0,0}, {2,4,848,1,1},
	{2,4,214,1,1}, {2,4,214,1,0}, {4,72,86,1,0}, {1,10,311,1,1}, {1,10,311,1,0}, {2,2,1,1,0},
	{2,2,62,1,0}, {2,2,1238,1,0}, {2,4,848,1,1}, {2,4,848,1,0}, {2,2,251,1,1}, {2,2,251,1,0},
	{2,2,214,1,1}, {2,2,214,1,0}, {4,88,1178,1,0}, {4,72,1178,1,0}, {2,2,3344,1,0}, {2,2,966,1,0},
	{2,2,26,1,0}, {1,3,255,1,1}, {5,0,1710,1,0}, {4,58,263,1,0}, {4,58,309,1,0}, {4,58,269,1,0},
	{1,1,848,1,0}, {1,1,848,1,1}, {3,1,1064,1,1}, {4,8,326,1,0}, {4,57,1430,1,1}, {1,11,1432,1,1},
	{1,11,854,1,0}, {11,0,269,1,0}, {3,0,601,1,0}, {4,71,214,1,0}, {4,72,214,1,0}, {3,0,1710,1,0},
	{4,55,420,1,1}, {1,12,1432,1,1}, {4,88,854,1,0}, {1,12,854,1,0}, {1,10,1432,1,1},
	{1,10,854,1,0}, {4,87,854,1,0}, {4,89,854,1,0}, {4,54,6,1,0}, {4,58,6,1,0}, {4,103,525,1,0},
	{4,87,525,1,0}, {3,0,435,1,0}, {2,2,14,1,0}, {2,5,14,1,0}, {2,4,14,1,0}, {2,3,14,1,0},
	{4,105,26,1,0}, {4,89,26,1,0}, {4,25,26,1,0}, {4,9,26,1,0}, {4,41,26,1,0}, {2,4,255,1,1},
	{2,6,14,1,0}, {2,1,14,1,0}, {4,56,2448,1,0}, {4,56,665,1,0}, {4,103,854,1,0}, {4,105,854,1,0},
	{1,2,656,1,1}, {4,56,218,1,1}, {2,4,267,1,1}, {2,3,267,0,1}, {4,57,1545,1,1}, {1,2,804,1,0},
	{4,103,793,1,0}, {4,105,14,1,0}, {1,7,1470,1,1}, {4,56,90,1,1}, {1,10,30,1,0}, {1,1,30,1,0},
	{4,72,53,1,0}, {4,8,741,1,1}, {4,58,14,1,0}, {4,54,14,1,0}, {2,2,2598,0,0}, {1,8,443,0,1},
	{3,1,663,1,1}, {2,2,804,1,0}, {1,8,450,1,1}, {2,2,829,1,0}, {2,2,809,1,0}, {1,10,20,1,1},
	{1,10,20,1,0}, {1,10,1176,1,0}, {3,0,420,1,0}, {2,2,795,1,1}, {11,0,66,1,0}, {4,56,854,1,0},
	{4,56,852,1,0}, {4,104,854,1,0}, {1,7,30,1,0}, {4,54,515,1,0}, {5,0,804,1,0}, {3,2,1103,1,0},
	{2,5,3347,1,1}, {3,0,1038,1,0}, {4,58,90,1,0}, {4,55,2939,1,0}, {5,0,66,0,0}, {2,5,960,1,1},
	{4,56,1189,1,0}, {4,56,64,1,0}, {4,88,64,1,0}, {2,5,1254,1,0}, {2,5,960,1,0}, {1,2,515,0,0},
	{2,5,848,1,1}, {1,2,515,1,0}, {2,0,82,1,0}, {2,5,848,1,0}, {5,0,76,1,1}, {4,55,1103,1,0},
	{2,5,3350,1,0}, {3,1,3359,1,0}, {3,1,3362,1,0}, {1,2,6,1,0}, {1,2,2013,1,0}, {1,2,1710,1,0},
	{2,5,3366,0,0}, {2,4,90,1,1}, {2,5,667,1,0}, {2,5,218,1,0}, {2,5,741,1,0}, {2,5,531,1,0},
	{2,5,220,1,0}, {2,5,527,1,0}, {2,5,3376,1,0}, {2,4,90,1,0}, {2,5,1176,1,0}, {2,5,20,1,0},
	{2,5,249,1,0}, {2,5,3381,1,0}, {2,5,2545,0,0}, {4,57,261,1,1}, {2,5,523,1,0}, {2,5,1119,1,0},
	{2,5,1066,1,0}, {1,2,873,0,1}, {2,1,873,1,1}, {2,5,1686,1,0}, {2,5,10,1,0}, {2,5,313,1,0},
	{4,55,257,1,0}, {4,23,257,1,0}, {4,7,257,1,0}, {4,39,257,1,0}, {4,103,78,1,1}, {3,0,2612,1,0},
	{4,89,1077,1,0}, {4,73,1077,1,0}, {4,23,269,1,0}, {4,87,309,1,0}, {4,23,309,1,0},
	{4,23,3042,1,0}, {4,7,269,1,0}, {4,7,309,1,0}, {4,7,3042,1,0}, {4,39,269,1,0}, {4,39,309,1,0},
	{4,39,3042,1,0}, {4,55,3042,1,0}, {4,54,263,1,0}, {4,54,309,1,0}, {4,54,269,1,0},
	{4,54,601,1,0}, {3,0,2549,1,0}, {2,5,1077,1,0}, {2,5,66,1,0}, {2,5,64,1,0}, {2,1,848,1,1},
	{4,56,10,1,1}, {2,1,47,1,1}, {2,1,848,1,0}, {2,1,2059,1,0}, {1,5,848,1,0}, {5,0,1178,1,1},
	{4,103,324,1,0}, {4,89,80,1,0}, {4,105,80,1,0}, {4,73,80,1,0}, {4,88,80,1,0}, {4,104,80,1,0},
	{4,72,80,1,0}, {2,2,850,1,1}, {2,4,1545,1,0}, {2,5,1545,1,0}, {2,3,1545,1,0}, {2,2,1545,1,0},
	{2,1,1545,1,0}, {2,0,1545,1,0}, {2,6,1545,1,0}, {1,2,661,1,1}, {4,105,324,1,0}, {4,104,324,1,0},
	{2,2,1064,1,1}, {2,2,1064,1,0}, {4,56,778,1,1}, {2,2,850,1,0}, {1,3,799,1,0}, {1,11,521,1,0},
	{1,2,1254,1,0}, {4,72,236,1,0}, {4,88,236,1,0}, {1,2,519,1,0}, {1,8,521,1,0}, {4,87,236,1,0},
	{1,6,324,1,1}, {1,6,324,1,0}, {3,1,324,1,1}, {3,0,324,1,1}, {2,3,62,1,0}, {2,3,1,1,0},
	{4,88,32,1,0}, {4,56,431,1,1}, {2,3,3385,0,1}, {2,4,1064,1,1}, {2,4,1064,1,1}, {2,3,251,1,0},
	{2,3,1368,1,0}, {2,3,649,1,0}, {2,3,34,1,0}, {2,3,326,1,0}, {4,56,1052,1,0}, {3,1,72,1,0},
	{1,3,1432,1,1}, {1,3,854,1,0}, {2,3,1064,1,1}, {2,5,1064,1,0}, {2,3,1064,1,0}, {1,3,665,1,1},
	{3,0,656,1,0}, {4,56,12,1,1}, {2,1,324,1,0}, {1,10,665,1,1}, {4,71,322,1,0}, {4,72,322,1,0},
	{1,10,309,1,1}, {1,10,309,1,0}, {1,11,309,1,1}, {2,3,265,1,0}, {1,11,309,1,0}, {1,1,521,1,0},
	{1,6,521,1,0}, {4,58,12,1,0}, {2,2,519,1,0}, {2,1,799,1,0}, {4,57,850,1,0}, {2,1,324,1,1},
	{1,9,665,1,1}, {2,2,1545,1,1}, {1,4,665,0,1}, {2,4,1545,1,1}, {1,2,665,1,1}, {2,1,1545,1,1},
	{2,0,1545,1,1}, {1,7,665,1,1}, {1,11,665,1,1}, {1,8,665,1,1}, {2,3,737,0,0}, {5,0,277,1,1},
	{2,3,70,1,0}, {2,3,1077,1,0}, {3,1,850,1,1}, {3,1,850,1,0}, {1,9,80,1,0}, {1,9,1460,1,0},
	{2,2,80,1,0}, {1,6,665,1,1}, {2,6,1545,1,1}, {1,5,665,0,1}, {2,5,3389,1,1}, {2,2,1460,1,0},
	{2,3,1545,1,1}, {2,2,1178,0,1}, {2,3,534,1,1}, {2,3,277,1,1}, {2,3,277,1,0}, {1,8,1511,1,1},
	{2,3,534,1,0}, {2,1,871,1,0}, {2,1,871,0,1}, {2,2,1178,1,1}, {2,2,1178,1,0}, {4,73,36,1,0},
	{1,1,249,1,0}, {1,1,1119,1,0}, {1,9,1119,1,0}, {1,1,523,1,1}, {1,1,523,1,0}, {1,11,1119,1,0},
	{1,4,1119,1,0}, {1,2,1119,1,0}, {1,12,1119,1,0}, {1,10,1119,1,0}, {1,7,523,1,1}, {2,4,249,1,0},
	{2,4,523,1,1}, {2,4,523,1,0}, {1,7,249,1,0}, {1,6,523,1,1}, {1,7,523,1,0}, {1,6,249,1,0},
	{1,6,1119,1,0}, {1,8,1119,1,0}, {1,7,1119,1,0}, {4,88,36,1,0}, {2,0,68,1,0}, {4,55,795,1,0},
	{4,88,74,1,0}, {2,0,3392,1,0}, {2,0,84,1,0}, {3,1,236,1,0}, {1,1,3395,0,0}, {1,2,797,1,1},
	{4,57,795,1,1}, {1,1,1101,1,0}, {1,1,1378,1,0}, {1,1,40,1,0}, {4,8,236,1,0}, {2,4,8,1,1},
	{1,10,205,1,1}, {1,10,205,1,0}, {4,56,236,1,1}, {4,57,1509,1,1}, {2,4,2507,1,1}, {2,4,277,1,0},
	{2,4,320,1,0}, {2,0,40,0,0}, {3,0,36,1,0}, {2,1,538,1,1}, {1,1,12,0,1}, {2,4,1254,0,1},
	{5,0,525,1,1}, {1,2,672,0,1}, {1,4,311,1,1}, {1,2,672,1,0}, {1,4,311,1,0}, {2,4,1254,1,1},
	{2,0,40,1,0}, {2,0,315,1,0}, {1,12,656,1,1}, {1,1,3400,1,1}, {1,1,3400,1,0}, {1,1,12,1,1},
	{1,12,12,1,0}, {1,10,12,1,0}, {1,11,12,1,0}, {4,55,3403,1,1}, {4,55,1,1,0}, {4,57,36,1,0},
	{4,58,94,1,0}, {1,12,12,0,1}, {3,1,236,1,1}, {4,41,36,1,0}, {4,9,36,1,0}, {4,25,36,1,0},
	{2,4,1174,1,1}, {1,10,12,1,1}, {4,72,36,1,0}, {2,0,315,1,1}, {2,5,12,1,1}, {2,5,12,1,0},
	{1,7,3406,1,1}, {1,7,3412,1,1}, {1,7,311,1,0}, {1,7,437,1,0}, {1,6,3406,1,1}, {1,6,3412,1,1},
	{1,6,2444,1,0}, {1,11,12,1,1}, {2,6,66,0,0}, {3,2,320,1,1}, {4,41,1708,1,0}, {4,57,1708,1,0},
	{4,57,804,1,0}, {4,57,2074,1,0}, {4,57,80,1,0}, {4,57,646,1,0}, {4,57,3415,1,0},
	{4,105,2013,1,0}, {4,105,749,1,0}, {4,41,80,1,0}, {4,41,850,1,0}, {4,41,2953,1,0},
	{4,41,804,1,0}, {4,41,1178,1,0}, {4,105,3415,1,0}, {4,105,850,1,0}, {4,105,646,1,0},
	{4,89,3419,1,0}, {4,25,3423,1,0}, {4,25,1178,1,0}, {4,25,850,1,0}, {4,25,3431,1,0},
	{4,25,829,1,0}, {4,25,3435,1,0}, {4,25,646,1,0}, {4,25,3439,1,0}, {4,25,3445,1,0},
	{4,89,829,1,0}, {4,105,2074,1,0}, {4,9,2953,1,0}, {4,41,829,1,0}, {4,9,3450,1,0},
	{4,9,2074,1,0}, {4,9,3456,1,0}, {4,9,829,1,0}, {4,9,646,1,0}, {4,9,3461,1,0}, {4,9,3445,1,0},
	{4,9,1178,1,0}, {4,9,850,1,0}, {4,73,3468,1,0}, {3,1,3296,1,0}, {1,5,519,1,0}, {1,1,3471,1,1},
	{1,1,960,1,0}, {1,1,486,1,0}, {1,1,450,1,0}, {1,9,804,1,0}, {2,6,66,1,0}, {4,8,827,1,1},
	{3,0,672,1,0}, {2,4,960,1,1}, {5,0,850,1,1}, {1,1,10,1,1}, {1,1,667,1,1}, {1,1,10,1,0},
	{2,4,667,1,0}, {2,2,263,0,1}, {4,55,84,1,1}, {1,1,2051,1,1}, {1,1,2051,1,0}, {2,2,263,1,0},
	{1,7,960,1,1}, {1,7,960,1,0}, {1,6,960,1,1}, {4,56,850,1,0}, {2,2,309,1,1}, {2,2,309,1,0},
	{3,0,852,1,1}, {3,1,852,1,1}, {3,2,263,1,0}, {2,0,66,1,0}, {2,4,218,1,1}, {2,5,457,1,1},
	{4,56,960,1,0}, {1,6,667,1,0}, {1,7,450,1,1}, {1,7,450,1,0}, {4,55,841,1,1}, {1,6,772,1,1},
	{1,6,772,1,0}, {1,7,486,1,1}, {1,7,486,1,0}, {1,12,837,1,1}, {1,12,837,1,0}, {4,104,320,1,0},
	{1,11,534,1,0}, {1,3,534,1,0}, {3,0,534,1,0}, {1,7,534,1,0}, {1,10,534,1,0}, {1,4,534,1,0},
	{1,5,534,1,0}, {1,1,534,1,0}, {1,2,534,1,0}, {3,1,534,1,0}, {1,12,1254,1,0}, {7,0,275,1,0},
	{7,0,275,1,1}, {1,4,275,1,1}, {2,5,1052,1,1}, {2,5,1052,1,0}, {3,1,320,1,0}, {4,87,320,1,0},
	{4,88,320,1,0}, {1,8,2444,1,1}, {1,8,2444,1,0}, {1,10,275,1,0}, {1,1,275,1,0}, {1,8,275,1,0},
	{1,2,275,1,0}, {4,56,275,1,0}, {3,1,98,1,0}, {1,4,98,1,0}, {1,8,98,1,0}, {4,57,98,1,0},
	{3,2,98,1,0}, {1,1,98,1,0}, {2,1,98,1,0}, {1,12,98,1,0}, {4,73,98,1,0}, {4,105,98,1,0},
	{4,89,98,1,0}, {1,7,98,1,0}, {1,6,98,1,0}, {2,0,98,1,0}, {1,5,98,1,0}, {1,3,98,1,0},
	{4,58,98,1,0}, {1,11,98,1,0}, {1,10,98,1,0}, {2,5,98,1,0}, {2,4,98,1,0}, {3,0,98,1,0},
	{4,54,98,1,0}, {2,6,98,1,0}, {4,9,98,1,0}, {4,25,98,1,0}, {4,41,98,1,0}, {1,9,98,1,0},
	{4,56,98,1,0}, {5,0,98,1,0}, {2,3,98,1,0}, {2,2,98,1,0}, {4,72,98,1,0}, {4,88,98,1,0},
	{4,8,98,1,0}, {1,2,98,1,0}, {4,104,98,1,0}, {4,56,113,1,0}, {1,9,123,1,0}, {1,8,3478,1,0},
	{1,8,3493,1,0}, {1,8,113,1,0}, {5,0,113,1,1}, {4,8,102,1,0}, {1,4,123,1,0}, {4,54,100,1,0},
	{1,10,125,1,0}, {4,104,3496,1,0}, {1,4,3498,1,0}, {1,4,3514,1,0}, {1,4,113,1,0}, {1,4,3518,1,0},
	{1,4,115,1,0}, {1,4,3527,1,0}, {1,4,1708,1,0}, {1,10,4,1,0}, {1,10,3532,1,0}, {1,11,3532,1,0},
	{1,12,3532,1,0}, {1,11,4,1,0}, {1,12,4,1,0}, {1,8,125,1,0}, {2,2,117,1,0}, {1,8,1455,1,0},
	{1,12,125,1,0}, {1,2,100,1,0}, {2,5,4,1,0}, {2,5,3534,1,0}, {1,9,125,1,0}, {2,0,125,1,0},
	{2,4,100,1,0}, {2,4,102,1,0}, {1,3,119,1,0}, {4,8,125,1,0}, {2,6,3532,1,0}, {4,104,100,1,0},
	{2,1,125,1,1}, {2,4,100,0,0}, {2,0,125,1,1}, {4,88,107,1,0}, {4,72,107,1,0}, {4,72,125,1,0},
	{4,88,125,1,0}, {4,56,68,1,0}, {4,88,102,1,0}, {4,104,107,1,0}, {4,104,3537,1,0},
	{4,88,109,1,0}, {4,72,109,1,0}, {4,103,3541,1,0}, {2,5,125,1,1}, {2,1,125,1,0}, {1,6,125,1,0},
	{2,5,125,1,0}, {2,6,4,1,0}, {4,56,107,1,0}, {4,56,3544,1,0}, {4,56,100,1,0}, {4,56,3546,1,0},
	{4,58,100,1,0}, {4,58,102,1,0}, {4,56,109,1,0}, {5,0,3549,1,0}, {4,105,115,1,0}, {4,89,115,1,0},
	{4,104,115,1,0}, {4,88,115,1,0}, {4,58,3552,1,0}, {1,9,3554,1,0}, {1,9,117,1,0}, {1,9,119,1,0},
	{3,1,115,1,0}, {3,1,749,1,0}, {3,1,3557,1,0}, {3,1,3552,1,0}, {3,1,119,1,0}, {5,0,3560,1,0},
	{2,0,115,1,0}, {2,0,123,1,1}, {2,2,3562,1,0}, {2,2,3560,1,0}, {2,2,3567,1,0}, {4,55,3572,1,0},
	{2,0,123,1,0}, {2,2,119,1,0}, {5,0,3576,1,0}, {5,0,4,1,0}, {5,0,115,1,0}, {5,0,3552,1,0},
	{1,12,119,1,0}, {1,3,4,1,0}, {1,3,3532,1,0}, {1,1,107,1,0}, {2,1,4,1,0}, {2,1,3532,1,0},
	{4,56,749,1,0}, {1,12,3581,1,0}, {1,12,3514,1,0}, {1,12,113,1,0}, {1,12,3518,1,0},
	{1,12,115,1,0}, {1,12,3595,1,0}, {4,56,3560,1,0}, {3,1,3598,1,0}, {1,12,1708,1,0},
	{4,56,3552,1,0}, {4,105,3560,1,0}, {1,7,3532,1,0}, {1,7,4,1,0}, {3,0,119,1,0}, {2,1,100,1,0},
	{2,1,121,1,0}, {2,2,113,1,0}, {2,1,3541,1,0}, {2,1,3544,1,1}, {2,1,3601,1,0}, {2,1,3544,1,0},
	{2,1,102,1,0}, {1,4,3532,1,0}, {2,1,104,1,0}, {1,4,4,1,0}, {2,4,111,1,1}, {2,4,111,1,0},
	{2,0,3544,1,1}, {2,0,3544,1,0}, {5,0,107,1,1}, {4,57,3604,1,0}, {1,9,4,1,0}, {5,0,100,1,0},
	{2,0,102,1,0}, {2,0,100,1,0}, {1,12,100,1,0}, {2,5,3607,1,0}, {1,8,117,1,0}, {1,10,119,1,0},
	{2,5,3610,1,0}, {2,5,3613,1,0}, {2,5,100,1,0}, {4,105,3617,1,0}, {4,105,3620,1,0},
	{4,57,749,1,0}, {4,57,3560,1,0}, {4,89,3617,1,0}, {4,25,3617,1,0}, {4,25,749,1,0},
	{4,25,3620,1,0}, {4,25,3560,1,0}, {4,89,749,1,0}, {4,41,749,1,0}, {4,73,3620,1,0},
	{4,73,3560,1,0}, {4,9,3620,1,0}, {4,9,1455,1,0}, {4,9,3560,1,0}, {4,9,749,1,0}, {4,9,1708,1,0},
	{4,41,3560,1,0}, {4,57,3598,1,0}, {4,54,3560,1,0}, {4,58,3560,1,0}, {4,8,119,1,0},
	{4,57,117,1,0}, {1,6,4,1,0}, {1,6,3532,1,0}, {5,0,109,1,1}, {4,54,125,1,0}, {2,5,109,1,1},
	{4,56,121,1,0}, {4,58,113,1,0}, {2,5,109,1,0}, {4,57,104,1,0}, {2,6,102,0,0}, {2,0,109,1,1},
	{2,6,102,1,0}, {1,7,3624,1,0}, {1,7,113,1,0}, {1,7,3518,1,0}, {1,7,115,1,0}, {1,6,3624,1,0},
	{1,6,113,1,0}, {1,6,3518,1,0}, {1,6,115,1,0}, {1,7,38,1,0}, {1,6,38,1,0}, {2,0,109,1,0},
	{3,0,123,1,0}, {3,1,123,1,0}, {1,1,123,1,0}, {4,88,111,1,0}, {4,72,111,1,0}, {4,104,111,1,0},
	{1,10,117,1,0}, {4,104,123,1,0}, {1,4,119,1,0}, {4,89,3544,1,0}, {4,105,3544,1,0},
	{4,73,3544,1,0}, {4,105,3496,1,0}, {2,4,109,1,0}, {3,1,102,1,0}, {3,1,100,1,0}, {4,55,3604,1,0},
	{2,4,123,1,0}, {4,55,109,1,0}, {4,55,107,1,0}, {1,3,125,1,0}, {1,4,117,1,0}, {2,1,113,1,0},
	{2,4,109,1,1}, {4,88,123,1,0}, {4,72,123,1,0}, {2,3,111,1,0}, {2,4,123,1,1}, {5,0,125,1,1},
	{2,0,111,1,0}, {4,103,3560,1,0}, {1,7,119,1,0}, {1,11,119,1,0}, {2,3,4,1,0}, {1,2,3554,1,0},
	{1,2,117,1,0}, {1,2,119,1,0}, {1,7,117,1,0}, {1,11,117,1,0}, {1,5,3633,1,0}, {2,5,113,1,0},
	{1,5,113,1,0}, {1,5,100,1,0}, {1,3,3647,1,0}, {1,3,3498,1,0}, {1,3,3493,1,0}, {1,3,113,1,0},
	{1,6,100,1,0}, {1,5,3662,1,0}, {1,5,3620,1,0}, {1,5,1708,1,0}, {2,2,3532,1,0}, {4,103,3552,1,0},
	{4,71,3560,1,0}, {4,87,3560,1,0}, {4,89,121,1,0}, {4,88,121,1,0}, {1,4,125,1,0}, {4,54,102,1,0},
	{2,2,4,1,0}, {4,56,3532,1,0}, {4,72,117,1,0}, {4,73,117,1,0}, {3,0,3552,1,0}, {4,73,115,1,0},
	{4,72,115,1,0}, {3,1,3560,1,0}, {1,8,3532,1,0}, {1,8,4,1,0}, {1,2,123,1,0}, {4,89,119,1,0},
	{4,105,119,1,0}, {4,73,119,1,0}, {1,3,100,1,0}, {3,0,3560,1,0}, {2,0,3665,1,0}, {2,0,1708,1,0},
	{2,0,3620,1,0}, {2,0,3560,1,0}, {2,0,3552,1,0}, {2,0,119,1,0}, {2,0,749,1,0}, {2,0,3532,1,0},
	{1,11,749,1,0}, {1,11,1708,1,0}, {1,11,3595,1,0}, {1,11,3552,1,0}, {3,2,3560,1,0},
	{3,2,115,1,0}, {3,2,119,1,0}, {1,11,3669,1,0}, {1,11,3677,1,0}, {1,11,3683,1,0}, {1,11,113,1,0},
	{1,11,3518,1,0}, {1,11,115,1,0}, {1,11,38,1,0}, {3,2,749,1,0}, {1,1,4,1,0}, {1,1,3532,1,0},
	{2,0,4,1,0}, {2,0,117,1,0}, {4,58,4,1,0}, {5,0,119,1,0}, {4,104,3560,1,0}, {4,72,3560,1,0},
	{4,104,749,1,0}, {4,88,749,1,0}, {4,88,3560,1,0}, {4,8,4,1,0}, {1,10,3498,1,0}, {1,10,749,1,0},
	{1,10,1708,1,0}, {1,10,3595,1,0}, {1,10,3683,1,0}, {1,10,113,1,0}, {1,10,3518,1,0},
	{1,10,115,1,0}, {1,10,38,1,0}, {1,2,125,1,0}, {6,1,4,1,0}, {4,54,3552,1,0}, {5,0,4,0,0},
	{6,1,4,1,0}, {2,2,125,1,1}, {2,2,125,1,0}, {2,1,111,1,1}, {3,1,4,1,0}, {2,1,111,1,0},
	{4,88,100,1,0}, {4,72,100,1,0}, {1,7,125,1,0}, {2,5,119,1,0}, {4,54,117,1,0}, {2,1,117,1,0},
	{2,4,121,1,0}, {4,25,121,1,0}, {4,57,121,1,0}, {4,105,121,1,0}, {4,41,121,1,0}, {4,9,121,1,0},
	{4,73,121,1,0}, {4,58,117,1,0}, {4,56,123,1,0}, {2,5,1708,1,0}, {2,5,3620,1,0}, {2,5,749,1,0},
	{2,5,3560,1,0}, {2,5,3552,1,0}, {2,4,3544,1,1}, {2,4,3544,1,0}, {2,1,3686,1,0}, {4,54,115,1,0},
	{4,54,119,1,0}, {3,2,3552,1,0}, {2,1,3620,1,0}, {2,1,3595,1,0}, {2,1,3692,1,0}, {2,1,119,1,0},
	{2,1,749,1,0}, {4,58,115,1,0}, {4,55,3552,1,0}, {4,87,3552,1,0}, {4,23,3552,1,0},
	{4,71,3552,1,0}, {4,7,3552,1,0}, {4,39,3552,1,0}, {4,105,117,1,0}, {4,41,117,1,0},
	{4,89,117,1,0}, {4,9,117,1,0}, {4,25,117,1,0}, {4,55,3560,1,0}, {4,23,3560,1,0}, {4,7,3560,1,0},
	{4,39,3560,1,0}, {4,58,749,1,0}, {4,54,749,1,0}, {4,103,1455,1,0}, {4,55,1455,1,0},
	{4,55,749,1,0}, {4,23,749,1,0}, {4,23,1455,1,0}, {4,87,749,1,0}, {4,87,1455,1,0},
	{4,7,1708,0,0}, {4,71,1708,1,0}, {4,39,1455,1,0}, {4,39,749,1,0}, {4,7,1455,1,0}, {3,0,749,1,0},
	{2,5,3686,1,0}, {1,3,123,1,0}, {2,5,3692,1,0}, {2,5,117,1,0}, {4,58,119,1,0}, {2,4,4,1,0},
	{2,4,3532,1,0}, {2,5,111,1,0}, {2,4,107,1,0}, {6,2,4,1,0}, {1,12,123,1,0}, {2,6,3560,1,0},
	{2,6,113,1,0}, {4,8,749,1,0}, {1,3,117,1,0}, {2,6,3695,1,0}, {4,8,3595,1,0}, {4,56,115,1,0},
	{2,2,100,1,0}, {4,8,115,1,0}, {4,104,117,1,0}, {1,9,3703,1,0}, {2,6,100,1,0}, {4,56,117,1,0},
	{1,9,3677,1,0}, {1,9,3683,1,0}, {1,9,113,1,0}, {1,9,3518,1,0}, {1,9,115,1,0}, {1,9,38,1,0},
	{1,9,3527,1,0}, {1,9,3712,1,0}, {1,9,1708,1,0}, {1,9,3595,1,0}, {2,3,117,1,0}, {2,3,119,1,0},
	{1,8,119,1,0}, {2,2,121,1,0}, {2,2,3544,1,1}, {2,2,3544,1,0}, {2,2,107,1,0}, {4,105,3552,1,0},
	{4,57,3552,1,0}, {4,89,3552,1,0}, {4,25,3552,1,0}, {4,73,3552,1,0}, {4,9,3552,1,0},
	{4,41,3552,1,0}, {4,89,3560,1,0}, {1,12,117,1,0}, {5,0,121,1,0}, {4,104,121,1,0},
	{2,3,3715,1,0}, {2,3,3617,1,0}, {2,3,3723,1,0}, {2,3,749,1,0}, {2,3,3552,1,0}, {1,1,117,1,0},
	{2,6,1708,1,0}, {2,6,749,1,0}, {2,6,3692,1,0}, {2,6,3728,1,0}, {2,6,125,1,0}, {2,6,3552,1,0},
	{4,56,119,1,0}, {2,3,125,1,1}, {2,3,125,1,0}, {1,11,125,1,0}, {1,1,119,1,0}, {2,3,3544,1,1},
	{2,3,3544,1,0}, {2,3,100,1,0}, {1,4,100,1,0}, {1,5,3532,1,0}, {1,5,4,1,0}, {4,104,3552,1,0},
	{4,72,3552,1,0}, {1,8,100,1,0}, {4,56,111,1,0}, {3,0,100,1,0}, {3,0,102,1,0}, {3,1,3733,1,0},
	{2,1,123,1,1}, {4,88,3552,1,0}, {1,1,125,1,0}, {1,5,119,1,0}, {2,1,123,1,0}, {3,2,3607,1,0},
	{3,2,100,1,0}, {3,2,102,1,0}, {5,0,117,1,0}, {4,88,117,1,0}, {4,87,107,1,0}, {2,0,3496,1,0},
	{4,54,4,1,0}, {4,88,3544,1,0}, {4,104,3544,1,0}, {4,72,3544,1,0}, {2,2,1708,1,0}, {1,7,123,1,0},
	{2,2,749,1,0}, {3,0,115,1,0}, {4,57,3595,1,0}, {3,0,3557,1,0}, {2,0,3496,1,1}, {4,55,3554,1,0},
	{4,72,102,1,0}, {1,2,749,1,0}, {1,2,1708,1,0}, {1,2,3736,1,0}, {1,2,3749,1,0}, {1,2,3514,1,0},
	{1,2,113,1,0}, {1,2,3518,1,0}, {1,2,115,1,0}, {1,2,3595,1,0}, {4,8,123,1,0}, {1,2,4,1,0},
	{1,2,3532,1,0}, {4,73,3532,1,0}, {4,105,3532,1,0}, {4,89,3532,1,0}, {2,0,113,1,0},
	{4,8,111,1,0}, {4,8,107,1,0}, {4,8,109,1,0}, {2,4,113,1,0}, {4,88,119,1,0}, {4,104,119,1,0},
	{4,72,119,1,0}, {4,8,117,1,0}, {11,0,115,0,0}, {2,3,38,0,0}, {5,0,3496,1,1}, {11,0,115,1,0},
	{2,4,117,1,0}, {2,4,1708,1,0}, {1,6,119,1,0}, {4,105,115,0,0}, {4,41,119,1,0}, {4,41,119,1,0},
	{4,57,115,1,0}, {4,57,119,1,0}, {4,25,115,1,0}, {4,9,119,1,0}, {4,9,115,1,0}, {4,9,3598,1,0},
	{4,25,119,1,0}, {4,41,115,1,0}, {2,4,3620,1,0}, {2,4,119,1,0}, {2,4,3692,1,0}, {2,4,749,1,0},
	{2,4,3560,1,0}, {2,4,3552,1,0}, {2,3,121,1,0}, {2,4,125,1,1}, {2,4,3562,1,0}, {1,11,123,1,0},
	{2,4,125,1,0}, {1,6,117,1,0}, {2,3,107,1,0}, {2,6,38,1,0}, {2,6,123,1,0}, {2,6,121,1,0},
	{2,3,109,1,0}, {2,3,102,1,0}, {2,6,109,1,1}, {2,6,3544,1,1}, {2,2,102,1,0}, {2,6,3544,1,0},
	{2,2,111,1,1}, {2,6,107,1,0}, {2,2,111,1,0}, {2,2,109,1,0}, {2,6,123,1,1}, {2,3,3541,1,0},
	{2,6,111,1,0}, {2,2,3541,1,0}, {1,7,100,1,0}, {2,6,109,1,0}, {3,2,4,1,0}, {1,5,125,1,0},
	{2,2,123,1,1}, {2,2,123,1,0}, {3,0,125,1,1}, {3,1,125,1,1}, {4,72,4,1,0}, {4,72,3532,1,0},
	{4,104,4,1,0}, {4,104,3532,1,0}, {4,88,4,1,0}, {4,88,3532,1,0}, {2,5,123,1,1}, {2,5,123,1,0},
	{4,103,3496,1,0}, {1,7,3552,1,0}, {2,3,123,1,1}, {2,3,123,1,0}, {1,6,3552,1,0}, {1,10,123,1,0},
	{1,9,3532,1,0}, {2,0,3753,1,0}, {2,0,121,1,0}, {2,0,107,1,0}, {1,1,3552,1,0}, {1,1,3756,1,0},
	{1,1,3683,1,0}, {1,1,113,1,0}, {1,1,3765,1,0}, {1,1,115,1,0}, {1,1,3772,1,0}, {1,1,38,1,0},
	{1,1,749,1,0}, {1,1,1708,1,0}, {1,1,3560,1,0}, {1,7,3620,1,0}, {1,7,1708,1,0}, {1,7,3777,1,0},
	{1,6,3620,1,0}, {1,6,1708,1,0}, {1,6,3777,1,0}, {1,1,109,1,0}, {2,5,107,1,0}, {1,10,100,1,0},
	{4,8,100,1,0}, {1,11,100,1,0}, {1,1,100,1,0}, {1,9,100,1,0}, {1,6,123,1,0}, {1,5,123,1,1},
	{1,8,123,1,0}, {4,57,3532,1,0}, {4,71,3532,1,0}, {4,103,3532,1,0}, {4,87,3532,1,0},
	{4,55,3532,1,0}, {4,87,109,1,0}, {3,0,4,1,0}, {4,72,121,1,0}, {4,8,3683,1,0}, {2,5,121,1,0},
	{2,3,3532,1,0}, {3,0,113,1,0}, {3,1,113,1,0}, {4,54,113,1,0}, {2,3,113,1,0}, {3,1,4,0,0},
	{6,3,4,1,0}, {4,58,125,1,0}, {4,56,4,1,0}, {4,87,3604,1,0}, {4,103,3544,1,0}, {4,71,3544,1,0},
	{4,88,127,1,0}, {4,72,127,1,0}, {4,104,127,1,0}, {4,56,127,1,0}, {1,4,127,1,0}, {3,0,127,1,0},
	{3,2,127,1,0}, {1,12,127,1,0}, {2,1,127,1,0}, {3,1,127,1,0}, {2,2,127,1,0}, {5,0,127,1,0},
	{2,0,127,1,0}, {2,4,127,1,0}, {4,8,127,1,0}, {1,7,127,1,0}, {1,6,127,1,0}, {1,1,127,1,0},
	{1,10,127,1,0}, {1,5,127,1,0}, {1,3,127,1,0}, {4,54,127,1,0}, {1,11,127,1,0}, {2,6,127,1,0},
	{2,5,127,1,0}, {2,3,127,1,0}, {1,9,127,1,0}, {4,58,127,1,0}, {1,2,127,1,0}, {1,8,127,1,0},
	{2,0,3780,1,0}, {1,8,3780,1,0}, {1,8,3782,1,0}, {1,10,3780,1,0}, {3,1,3780,1,0},
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
	{4,23,3780,1,0}, {4,7,3780,1,0}, {4,39,3780,1,0}, {4,86,3780,1,0}, {4,54,3780,1,0},
	{4,70,3780,1,0}, {4,102,3780,1,0}, {4,38,3780,1,0}, {2,1,3782,1,0}, {4,58,3780,1,0},
	{2,3,3782,1,0}, {1,5,3782,1,0}, {1,3,3782,1,0}, {1,11,3782,1,0}, {3,1,3782,1,0},
	{4,55,3782,1,0}, {1,9,3782,1,0}, {4,8,3780,1,0}, {4,87,3782,1,0}, {4,103,3782,1,0},
	{3,0,3782,1,0}, {1,2,3782,1,0}, {2,5,3782,1,0}, {2,6,3784,1,0}, {1,8,1040,0,0}, {4,8,138,1,1},
	{1,4,1040,1,0}, {2,0,3787,1,0}, {2,0,3790,1,0}, {2,1,1040,1,0}, {4,56,138,1,1}, {2,0,1040,1,0},
	{3,2,138,1,0}, {1,3,1040,1,0}, {2,3,140,1,0}, {2,3,1040,1,0}, {4,56,3790,1,1}, {4,104,138,1,0},
	{4,88,138,1,0}, {4,72,138,1,0}, {1,8,1040,1,0}, {4,73,1040,1,0}, {4,71,1040,1,0},
	{4,8,1040,1,0}, {2,2,1040,1,0}, {2,5,1040,1,0}, {2,4,1040,1,0}, {5,0,1040,1,0}, {2,6,1040,1,0},
	{4,105,1040,1,0}, {4,104,1040,1,0}, {4,103,1040,1,0}, {4,89,1040,1,0}, {4,87,1040,1,0},
	{4,56,1040,1,0}, {4,56,3792,1,0}, {4,56,135,1,0}, {4,55,1040,1,0}, {4,104,135,1,0},
	{4,58,138,1,0}, {1,8,3794,1,0}, {1,4,135,1,0}, {4,8,129,1,0}, {4,54,1040,1,0}, {2,6,129,1,0},
	{3,0,3790,1,0}, {1,5,1040,1,0}, {1,9,1040,1,0}, {4,88,135,1,0}, {4,72,135,1,0}, {1,4,68,1,0},
	{1,4,3798,1,0}, {4,56,140,1,1}, {2,0,140,1,0}, {1,4,3792,1,0}, {1,10,135,1,0}, {1,10,3806,1,0},
	{4,8,131,1,0}, {1,10,140,1,0}, {1,8,129,1,0}, {1,8,68,1,0}, {1,8,3814,1,0}, {1,8,140,1,0},
	{1,8,3792,1,0}, {2,2,140,1,0}, {3,0,131,1,0}, {4,57,3820,1,0}, {2,3,3787,1,0}, {2,4,3790,1,0},
	{3,1,131,1,0}, {3,1,1040,1,0}, {4,58,1040,1,0}, {3,0,3822,1,1}, {2,3,3790,1,0}, {2,6,3790,1,0},
	{2,2,3790,1,0}, {4,88,142,1,0}, {4,104,142,1,0}, {4,72,142,1,0}, {4,56,142,1,0},
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
	{4,56,3820,1,0}, {3,1,140,1,0}, {4,70,1040,1,0}, {4,22,1040,1,0}, {4,38,1040,1,0},
	{4,102,1040,1,0}, {4,86,1040,1,0}, {2,2,3787,1,0}, {1,5,135,1,0}, {1,5,3887,1,0},
	{1,5,3891,1,0}, {1,5,129,1,0}, {4,56,129,1,1}, {4,89,3790,1,0}, {4,105,3790,1,0},
	{4,73,3790,1,0}, {1,11,135,1,0}, {1,11,68,1,0}, {1,11,3798,1,0}, {1,11,142,1,0},
	{1,11,3792,1,0}, {1,4,3896,1,0}, {1,4,3822,1,0}, {10,3,1040,1,0}, {4,8,140,1,0},
	{4,72,1040,1,0}, {4,88,1040,1,0}, {4,71,131,1,0}, {4,88,140,1,0}, {4,72,140,1,0},
	{2,0,3850,0,0}, {5,0,3822,1,1}, {1,8,3822,1,0}, {1,3,3822,1,0}, {1,1,142,1,0}, {1,5,3822,1,0},
	{1,4,142,1,0}, {1,8,142,1,0}, {2,0,142,1,1}, {1,9,3822,1,0}, {2,0,3822,1,0}, {2,0,142,1,0},
	{2,0,129,1,0}, {1,10,3792,1,0}, {1,7,142,1,0}, {1,6,142,1,0}, {2,0,3833,1,0}, {4,88,3790,1,0},
	{4,104,3790,1,0}, {4,72,3790,1,0}, {1,10,142,1,0}, {2,4,3850,1,0}, {4,103,133,1,0},
	{4,87,3790,1,0}, {4,103,3790,1,0}, {4,71,3790,1,0}, {4,54,131,1,0}, {4,58,131,1,0},
	{2,4,3833,1,0}, {5,0,129,0,0}, {2,4,142,1,1}, {4,9,129,1,0}, {4,25,129,1,0}, {4,41,129,1,0},
	{2,4,142,1,0}, {4,103,140,0,0}, {4,104,140,0,0}, {4,105,140,1,0}, {3,1,3790,1,0},
	{2,1,3787,1,0}, {2,4,129,1,0}, {5,0,3790,1,1}, {4,57,3790,1,0}, {2,4,3822,1,0}, {2,3,129,1,0},
	{2,3,3850,1,0}, {2,3,142,1,1}, {2,3,142,1,0}, {3,0,142,1,1}, {2,3,3833,1,0}, {2,3,3822,1,0},
	{3,1,142,1,1}, {3,0,142,1,0}, {3,1,142,1,0}, {2,6,140,1,0}, {1,12,140,1,0}, {1,1,135,1,0},
	{2,1,3790,1,0}, {1,6,135,1,0}, {1,7,135,1,0}, {1,12,3822,1,0}, {1,1,3822,1,0}, {5,0,138,1,0},
	{4,55,140,1,1}, {4,54,138,1,0}, {2,5,3822,1,1}, {2,5,3822,1,0}, {2,6,3787,1,0}, {3,1,3899,1,0},
	{3,0,3899,1,0}, {1,8,3899,1,1}, {4,56,3899,1,0}, {1,3,3899,1,0}, {1,9,3899,1,0}, {1,5,3899,1,0},
	{2,3,3899,1,0}, {4,103,3899,1,0}, {4,55,3899,1,0}, {5,0,3899,1,1}, {4,57,3899,1,0},
	{4,89,3899,1,0}, {4,25,3899,1,0}, {4,9,3899,1,0}, {4,73,3899,1,0}, {4,105,3899,1,0},
	{4,41,3899,1,0}, {1,8,3899,1,0}, {1,6,3899,1,0}, {1,12,3899,1,0}, {1,1,3899,1,0},
	{1,4,3899,1,0}, {1,2,3899,1,0}, {1,7,3899,1,0}, {1,10,3899,1,0}, {1,11,3899,1,0},
	{4,104,3899,1,0}, {4,88,3899,1,0}, {4,72,3899,1,0}, {4,8,3899,1,0}, {2,0,3899,1,1},
	{2,0,3899,1,0}, {2,4,3899,1,0}, {4,87,3899,1,0}, {4,7,3899,1,0}, {4,23,3899,1,0},
	{4,71,3899,1,0}, {4,39,3899,1,0}, {2,5,3899,1,0}, {2,6,3899,1,0}, {2,2,3899,1,0},
	{2,1,3899,1,0}, {4,55,3901,1,0}, {2,4,3901,1,1}, {2,4,3901,1,0}, {4,56,3901,1,0},
	{1,1,3901,1,0}, {1,9,3901,1,0}, {1,3,3901,1,0}, {1,8,3901,1,0}, {1,5,3901,1,0}, {3,0,3901,1,1},
	{4,103,3901,1,0}, {4,105,3901,1,0}, {4,57,3901,1,0}, {2,5,3901,1,0}, {4,88,3901,1,0},
	{4,87,3901,1,0}, {4,89,3901,1,0}, {1,7,3901,1,0}, {2,0,3901,1,0}, {2,6,3901,1,0},
	{2,3,3901,1,1}, {2,3,3901,1,0}, {1,12,3901,1,0}, {1,10,3901,1,0}, {1,4,3901,1,0},
	{1,2,3901,1,0}, {2,1,3901,1,0}, {2,2,3901,1,0}, {4,72,3901,1,0}, {4,71,3901,1,0},
	{4,73,3901,1,0}, {4,104,3901,1,0}, {1,11,3901,1,0}, {3,1,3901,1,1}, {1,6,3901,1,0},
	{1,10,3790,1,0}, {1,10,152,1,0}, {1,10,74,1,0}, {1,10,3903,1,0}, {1,10,150,1,0},
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
	{3,2,210,1,0}, {4,56,210,1,0}, {6,5,210,1,0}, {2,3,210,1,0}, {6,4,210,1,0}, {3,0,210,1,0},
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
	11043, 12044, 15052, 19764, 685, 4975, 20394, 0, 8401, 0, 0, 6595, 8717, 5811, 0, 0, 0, 0, 1911,
	8477, 7466, 2183, 0, 5727, 6175, 3426, 11093, 14970, 17050, 18503, 1371, 18923, 18391, 19042,
	20119, 0, 0, 19857, 0, 8278, 2529, 9369, 6533, 8720, 9523, 11740, 13014, 12296, 17335, 0, 0, 0,
	0, 6817, 0, 0, 0, 0, 5533, 0, 7431, 9680, 17570, 0, 0, 0, 17874, 0, 3151, 3731, 6121, 7043,
	10477, 11818, 13900, 17476, 0, 0, 0, 0, 0, 0, 0, 3263, 0, 0, 0, 6635, 0, 0, 0, 15879, 8758,
	5330, 10866, 18018, 9085, 3902, 18943, 16929, 0, 117, 7898, 0, 225, 0, 0, 5838, 6138, 2614,
	10716, 15003, 18950, 11681, 0, 3676, 0, 4680, 10469, 5805, 1789, 0, 4072, 10118, 0, 0, 1514,
	18629, 0, 0, 0, 17275, 3071, 1727, 0, 1237, 2468, 20255, 0, 4741, 0, 5487, 16976, 3110, 8227,
	14691, 2206, 0, 1816, 10460, 14773, 16337, 0, 0, 0, 0, 8490, 11083, 15022, 4682, 0, 18303,
	19229, 10892, 0, 14867, 0, 8031, 7127, 3700, 7998, 8915, 11618, 0, 9804, 418, 0, 0, 0, 0, 0,
	7909, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2243, 0, 0, 0, 0, 6875, 13847, 17102, 18875, 840, 3638, 1148,
	4793, 10620, 10927, 12510, 13015, 13927, 15840, 0, 0, 0, 0, 0, 228, 0, 0, 6983, 0, 0, 0, 0,
	3932, 854, 11741, 0, 1757, 7979, 369, 8404, 17691, 18089, 0, 8964, 11032, 6779, 4740, 3675,
	8995, 10172, 5056, 3255, 12967, 16088, 16651, 18380, 19169, 920, 19259, 3567, 0, 0, 0, 2734,
	9725, 19485, 0, 0, 0, 15289, 0, 19423, 10658, 8806, 10613, 12680, 15322, 19958, 0, 2095, 0, 0,
	0, 0, 0, 0, 3951, 0, 0, 0, 0, 0, 0, 0, 0, 9576, 0, 0, 5962, 6025, 16323, 0, 16529, 10741, 11055,
	2431, 9755, 3364, 6435, 11195, 12740, 15809, 8760, 2265, 18761, 8459, 15426, 3524, 19935, 0,
	1444, 13912, 0, 2102, 9911, 0, 7896, 0, 0, 0, 2908, 12933, 0, 0, 4274, 0, 0, 3101, 14910, 19439,
	16036, 0, 0, 0, 0, 1070, 8121, 12340, 0, 0, 15768, 0, 11157, 13334, 0, 20441, 18014, 0, 0, 0, 0,
	0, 19918, 0, 16246, 2362, 11570, 0, 13605, 0, 0, 5015, 9399, 12542, 16198, 5651, 3264, 18227,
	20029, 16968, 18094, 0, 1662, 10913, 2115, 4135, 5223, 6099, 13589, 15867, 18847, 0, 0, 18458,
	0, 0, 0, 1808, 6663, 690, 8586, 11539, 11605, 4774, 3736, 18490, 0, 0, 15791, 0, 0, 0, 0, 0,
	14320, 6294, 0, 0, 0, 0, 9562, 0, 0, 11189, 0, 19418, 17821, 0, 2617, 0, 4244, 8865, 3680,
	20200, 0, 0, 15436, 11402, 16371, 8705, 17921, 9198, 17254, 8505, 1708, 11132, 7977, 19426,
	20381, 0, 19608, 0, 0, 0, 17152, 0, 0, 221, 3116, 18203, 0, 0, 19354, 852, 20257, 3681, 8767, 0,
	10738, 0, 0, 0, 0, 6727, 0, 2023, 6564, 9125, 8208, 7942, 8201, 12138, 13861, 15380, 17051,
	1163, 3113, 7132, 7628, 12206, 1324, 16196, 15783, 19116, 19432, 19836, 9036, 15156, 0, 211, 0,
	15591, 0, 0, 0, 0, 0, 0, 0, 394, 0, 13209, 0, 0, 13094, 0, 12068, 14649, 17914, 0, 0, 7825, 0,
	0, 11580, 0, 0, 0, 3474, 0, 0, 0, 0, 4323, 12945, 20046, 15498, 19808, 0, 3679, 0, 3182, 3213,
	14267, 0, 421, 4365, 9873, 16988, 0, 0, 0, 13953, 15611, 0, 0, 0, 0, 5643, 11335, 6678, 8737, 0,
	539, 0, 0, 0, 4779, 502, 18863, 9271, 0, 7805, 9038, 0, 0, 0, 16423, 5544, 12735, 0, 0, 12744,
	15018, 714, 17172, 19033, 19594, 0, 0, 4055, 11350, 0, 16730, 12714, 0, 17230, 0, 0, 0, 9045,
	9583, 19606, 8535, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 2489, 4202, 10872, 12177, 15106, 0, 18420,
	7955, 5983, 4885, 17737, 12596, 18113, 0, 0, 0, 20403, 12717, 0, 0, 18241, 19897, 20182, 0,
	6726, 0, 0, 12684, 4289, 15344, 5267, 10871, 19910, 0, 0, 0, 16664, 0, 0, 0, 7769, 8012, 958,
	9109, 11614, 19699, 16134, 15579, 20307, 0, 0, 3115, 10690, 7449, 12765, 2611, 11257, 15711,
	16679, 0, 5485, 6242, 8977, 9032, 2238, 13465, 0, 0, 7530, 18699, 1451, 0, 0, 7308, 5985, 0, 0,
	0, 0, 610, 0, 11200, 16936, 18506, 7324, 16232, 11516, 8106, 15580, 16688, 9992, 12015, 0, 0,
	20422, 470, 8951, 7863, 11352, 14063, 18416, 16947, 19589, 6578, 12207, 9638, 6337, 10336, 6734,
	9114, 11394, 12676, 14586, 5414, 14906, 14956, 17167, 18019, 0, 0, 11651, 0, 3401, 262, 2719,
	8597, 10859, 14907, 16791, 1375, 14709, 19483, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17003, 0, 17697,
	15873, 0, 10196, 0, 0, 8592, 9392, 4871, 3195, 8968, 14308, 17670, 17868, 0, 0, 0, 6609, 15613,
	0, 0, 13365, 0, 0, 2080, 20443, 16599, 2320, 0, 0, 18814, 15897, 19945, 0, 0, 0, 32, 599, 0, 0,
	0, 0, 20356, 7888, 18798, 8409, 0, 1503, 5936, 18232, 6629, 8959, 0, 0, 0, 19671, 0, 8294,
	11194, 19978, 0, 0, 0, 0, 12169, 10103, 11028, 13649, 1222, 8507, 0, 0, 2292, 19637, 20402, 0,
	0, 0, 0, 19050, 5635, 14574, 0, 0, 7312, 0, 0, 0, 0, 0, 16659, 1939, 18339, 0, 0, 0, 14198, 0,
	0, 3538, 18059, 14511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9628, 12865, 0, 0, 0, 14607, 0, 0, 0, 0, 0,
	2447, 3092, 5181, 13206, 20053, 5893, 0, 3421, 17783, 0, 5331, 10520, 1689, 9634, 10819, 1577,
	14108, 0, 0, 0, 17035, 13155, 17385, 0, 7157, 12122, 0, 0, 0, 0, 0, 0, 0, 3107, 0, 0, 0, 10778,
	17708, 10386, 0, 7496, 0, 10873, 5832, 17955, 20289, 0, 2965, 0, 0, 5038, 0, 0, 0, 2642, 4879,
	15165, 0, 17262, 10160, 14414, 3761, 0, 0, 14255, 13704, 17825, 0, 0, 4825, 0, 16999, 0, 2398,
	15999, 384, 17510, 11548, 0, 7317, 12645, 8561, 0, 0, 17982, 14110, 14430, 0, 7424, 4396, 0,
	18072, 0, 17270, 1937, 0, 7359, 0, 0, 0, 9534, 0, 0, 5515, 0, 0, 0, 0, 1906, 12993, 0, 0, 0, 0,
	0, 0, 0, 7173, 0, 6521, 0, 0, 5002, 7778, 7812, 1927, 4320, 15941, 12665, 17292, 2259, 6390,
	6134, 6575, 9567, 10547, 18534, 7073, 6562, 0, 15139, 922, 15838, 0, 2574, 680, 0, 0, 0, 10107,
	0, 0, 6431, 0, 0, 4425, 11222, 0, 4905, 33, 11864, 10868, 16025, 16621, 18263, 8049, 8395, 0, 0,
	0, 5614, 18211, 14094, 0, 0, 15565, 16346, 17368, 0, 16686, 0, 0, 0, 0, 0, 9091, 0, 12397, 0,
	17137, 0, 0, 20113, 15919, 14070, 3436, 5333, 10268, 0, 442, 19645, 7829, 0, 0, 5704, 17563,
	5235, 528, 15321, 18175, 5774, 0, 0, 2417, 4952, 10303, 0, 0, 0, 6327, 11380, 11714, 9786, 0, 0,
	0, 0, 7879, 8071, 10880, 20420, 17281, 19121, 2156, 7321, 11823, 15630, 5729, 3850, 8827, 9784,
	10526, 11035, 17291, 18414, 18724, 3996, 0, 0, 0, 3718, 0, 1534, 10502, 0, 750, 7620, 0, 0, 0,
	15460, 0, 8644, 1730, 0, 0, 4670, 0, 0, 20434, 0, 1987, 0, 5756, 18337, 0, 3411, 0, 12242,
	12456, 0, 0, 14936, 0, 18705, 381, 0, 0, 0, 13068, 17156, 0, 0, 0, 0, 0, 6876, 7333, 19435, 0,
	0, 0, 0, 3403, 0, 2430, 4756, 6551, 2414, 0, 0, 12926, 5227, 16849, 0, 543, 0, 1421, 17116, 0,
	0, 0, 0, 1481, 2860, 5187, 498, 5177, 2230, 10436, 11703, 15974, 19686, 0, 0, 0, 7426, 15098,
	6858, 17996, 10941, 4106, 7718, 11156, 3683, 11843, 6012, 4094, 11919, 15991, 2462, 16967,
	20174, 20412, 0, 0, 14135, 0, 17178, 0, 8802, 19429, 0, 0, 0, 0, 0, 4272, 9155, 1403, 19145,
	19569, 0, 0, 0, 0, 11033, 11792, 18643, 0, 0, 829, 16109, 9481, 7999, 0, 10621, 11705, 11829,
	13528, 17062, 5742, 7844, 3619, 10217, 4309, 11915, 13453, 14426, 0, 0, 6988, 14279, 0, 7937, 0,
	3716, 8997, 4270, 9550, 8610, 839, 675, 11265, 12357, 13787, 11602, 13940, 18382, 14412, 18469,
	17372, 19319, 20111, 0, 0, 0, 0, 14895, 0, 0, 9548, 17212, 0, 16191, 0, 0, 0, 0, 0, 12390, 0,
	7437, 0, 6051, 2635, 13884, 15314, 0, 0, 0, 0, 7475, 0, 1422, 0, 9060, 16774, 16960, 0, 0, 0, 0,
	12743, 15114, 0, 8884, 16253, 0, 0, 5292, 5387, 6047, 15808, 4739, 0, 10264, 12961, 13262, 5835,
	12201, 13384, 19529, 0, 11797, 14324, 15837, 0, 0, 2651, 20162, 16427, 8880, 0, 6816, 16574,
	18068, 0, 0, 0, 0, 0, 0, 0, 13952, 7033, 8952, 0, 0, 2609, 17850, 5299, 20428, 0, 12051, 12619,
	3258, 11210, 17336, 0, 0, 0, 0, 10876, 2296, 0, 0, 0, 13643, 0, 0, 10299, 0, 0, 0, 9167, 9685,
	0, 0, 0, 0, 0, 0, 0, 974, 8228, 8969, 10661, 14322, 0, 0, 13911, 0, 0, 0, 0, 3097, 2597, 11069,
	0, 12410, 0, 0, 3200, 479, 16169, 18697, 0, 0, 10794, 12300, 15218, 7555, 0, 0, 0, 0, 20180, 0,
	6069, 0, 9438, 7349, 11526, 12505, 14475, 11824, 18362, 0, 4728, 0, 0, 0, 20026, 0, 0, 18714, 0,
	0, 0, 0, 7120, 0, 1513, 6752, 7461, 100, 13337, 4761, 12202, 13784, 1196, 0, 12913, 18290,
	14732, 0, 0, 1917, 16372, 0, 0, 0, 0, 9656, 17419, 14590, 0, 0, 1516, 3478, 0, 0, 0, 0, 9775,
	10497, 10914, 15876, 0, 0, 0, 5123, 3607, 14286, 16520, 0, 0, 0, 15750, 0, 13540, 0, 0, 19274,
	0, 0, 0, 0, 0, 18960, 0, 0, 5963, 17656, 0, 16302, 17485, 0, 4537, 0, 0, 0, 20171, 0, 0, 0,
	2800, 11191, 0, 0, 10344, 0, 5518, 13179, 18719, 0, 0, 1448, 0, 3880, 14326, 0, 0, 0, 13868, 0,
	0, 11930, 10656, 0, 548, 11255, 0, 0, 0, 0, 0, 4492, 6769, 14043, 0, 15220, 0, 18897, 0, 10138,
	19117, 9113, 6885, 10315, 14484, 0, 14927, 0, 12198, 9666, 17820, 0, 0, 1293, 0, 1962, 3076,
	18674, 0, 0, 0, 0, 0, 16645, 12731, 12064, 4277, 11076, 17251, 0, 0, 0, 7445, 1558, 1756, 5146,
	14128, 16555, 0, 0, 18921, 0, 0, 923, 0, 0, 0, 0, 0, 0, 0, 0, 6803, 0, 1583, 12788, 4874, 0,
	10793, 14076, 0, 0, 802, 4736, 2128, 794, 270, 11574, 17110, 0, 3053, 0, 0, 0, 1672, 475, 2059,
	10183, 10269, 538, 11546, 15632, 18305, 3440, 3044, 7666, 19098, 17631, 3441, 9474, 16872,
	19404, 0, 0, 0, 3016, 12725, 0, 17175, 0, 0, 0, 0, 0, 0, 5921, 12989, 19648, 0, 0, 0, 0, 0,
	12153, 15196, 0, 13086, 3268, 9229, 15499, 16271, 0, 14932, 0, 0, 0, 0, 0, 0, 0, 0, 17841, 0,
	1818, 0, 0, 19693, 0, 0, 0, 16644, 3938, 0, 0, 15785, 0, 0, 11713, 0, 0, 13273, 11280, 16699, 0,
	0, 3664, 0, 0, 0, 7205, 0, 0, 19031, 2909, 3970, 6602, 13764, 14782, 20323, 10971, 20073, 0,
	1026, 4657, 0, 1671, 10094, 18901, 0, 3420, 0, 16780, 7912, 0, 0, 0, 0, 0, 2633, 19456, 8093, 0,
	13663, 0, 4610, 3910, 9249, 14537, 7860, 0, 0, 0, 0, 12054, 16718, 20124, 17224, 8331, 14363, 0,
	0, 17659, 867, 19048, 825, 2554, 19453, 7583, 2152, 6576, 0, 0, 0, 0, 0, 16329, 855, 12737,
	20239, 0, 19940, 16338, 0, 6574, 3942, 0, 0, 1067, 0, 1007, 0, 4824, 12043, 20327, 0, 0, 337,
	9658, 12537, 5474, 15724, 6026, 16522, 8536, 0, 14625, 0, 7108, 908, 19100, 0, 0, 5638, 3091,
	15491, 6893, 14268, 15169, 5901, 661, 20393, 18462, 0, 313, 3234, 14520, 545, 17127, 15073,
	1712, 6828, 4383, 9206, 16385, 14419, 19827, 20178, 1005, 17078, 18686, 18403, 0, 0, 14783,
	18723, 0, 0, 5934, 11221, 19798, 0, 0, 0, 0, 8306, 15283, 13937, 1294, 3081, 12354, 4981, 15409,
	0, 14325, 0, 7428, 9768, 0, 13542, 0, 11074, 8112, 13854, 6124, 12331, 0, 564, 6871, 0, 20049,
	0, 0, 5803, 1271, 0, 3677, 0, 0, 12724, 11162, 14088, 743, 0, 0, 0, 0, 0, 0, 666, 5561, 0, 0, 0,
	0, 5432, 10450, 14033, 9600, 7839, 16534, 0, 0, 777, 10695, 0, 0, 0, 13811, 3786, 11954, 1608,
	1494, 13034, 0, 12284, 0, 0, 10173, 0, 0, 0, 0, 0, 13032, 3416, 0, 12052, 0, 0, 0, 5993, 17218,
	0, 0, 3069, 0, 16737, 0, 3052, 0, 5708, 7228, 8981, 9323, 6638, 1156, 9690, 16331, 0, 0, 0, 0,
	4787, 6265, 5989, 0, 2314, 0, 0, 0, 0, 13557, 8270, 0, 0, 0, 0, 0, 0, 0, 8090, 0, 49, 18543,
	2216, 0, 0, 3094, 0, 0, 0, 14938, 17258, 2442, 4558, 19135, 18544, 0, 0, 13709, 0, 12878, 14243,
	2716, 10066, 0, 14091, 2854, 11825, 9858, 0, 20372, 6320, 0, 0, 382, 2348, 7051, 14798, 17185,
	0, 0, 0, 14100, 0, 0, 0, 0, 0, 0, 17183, 9544, 0, 0, 12559, 16661, 0, 893, 19085, 1522, 0,
	18599, 0, 14981, 2518, 11649, 17358, 7538, 2961, 10518, 9024, 0, 0, 14713, 0, 0, 0, 0, 0, 0, 0,
	10408, 0, 16199, 0, 0, 10546, 0, 6577, 4510, 11296, 16022, 0, 5278, 7868, 1450, 0, 0, 4447,
	18522, 0, 0, 12458, 0, 13412, 0, 0, 0, 0, 0, 17242, 276, 6877, 13247, 19306, 19239, 19712,
	12181, 11171, 3245, 15138, 2820, 6939, 7822, 2167, 18128, 0, 0, 0, 0, 0, 3221, 17650, 20064, 0,
	208, 2553, 5184, 8148, 16667, 10112, 14397, 0, 2177, 4531, 12996, 0, 0, 0, 0, 786, 16425, 0, 0,
	0, 0, 0, 0, 20202, 0, 0, 0, 2139, 1331, 4434, 6371, 11813, 0, 4966, 16918, 17664, 18924, 0,
	8151, 7285, 10046, 3485, 20035, 0, 1607, 0, 0, 4384, 9532, 0, 6409, 0, 15062, 17244, 12722, 0,
	10388, 19097, 2100, 12375, 0, 14806, 1509, 11234, 0, 0, 10263, 20254, 3037, 12297, 9848, 17023,
	1759, 19204, 9273, 6131, 13021, 17058, 18618, 20085, 0, 12949, 3202, 13925, 0, 0, 0, 3659,
	20332, 0, 12553, 4847, 0, 0, 15576, 0, 7335, 9100, 0, 1872, 18315, 3898, 0, 18296, 0, 0, 0, 0,
	0, 0, 0, 0, 4933, 11646, 16609, 12350, 17069, 0, 0, 0, 5228, 19491, 0, 1013, 1518, 0, 0, 3239,
	3624, 7965, 11801, 153, 3837, 2063, 11599, 3469, 5568, 12634, 190, 13806, 11501, 10657, 13878,
	14498, 19900, 14302, 210, 2328, 2732, 3031, 0, 0, 0, 0, 15298, 0, 0, 13180, 6920, 0, 5000, 0, 0,
	0, 0, 0, 0, 14507, 17436, 0, 0, 0, 11038, 0, 1642, 5740, 3020, 0, 5486, 10488, 0, 0, 0, 19497,
	0, 19151, 7257, 14284, 7038, 0, 15770, 6129, 13143, 5986, 16135, 19702, 7735, 20320, 18684,
	20335, 15180, 14506, 20311, 17991, 19813, 0, 12338, 19853, 0, 9582, 17420, 17039, 826, 15141, 0,
	0, 0, 1046, 15075, 0, 4982, 20138, 12605, 11014, 0, 0, 10033, 20313, 0, 19732, 0, 4627, 20012,
	10085, 0, 15234, 0, 6034, 0, 7482, 14174, 9765, 10115, 0, 13135, 0, 0, 0, 0, 5173, 4263, 7573,
	3531, 10276, 15200, 0, 14068, 0, 14313, 0, 395, 0, 0, 16743, 0, 0, 2793, 14708, 5479, 14756, 0,
	0, 15643, 0, 300, 0, 0, 0, 11902, 0, 18777, 0, 7729, 0, 0, 0, 19338, 0, 11724, 4561, 16671,
	11432, 13676, 0, 0, 37, 12418, 2024, 0, 1175, 1660, 18726, 1398, 1492, 10251, 2016, 10501,
	18033, 4747, 161, 0, 0, 0, 0, 0, 18829, 0, 0, 0, 0, 0, 0, 4899, 5937, 81, 0, 14285, 0, 0, 0,
	12753, 0, 515, 14493, 11754, 19212, 0, 0, 8253, 0, 15340, 0, 2122, 5434, 1690, 1187, 16035, 0,
	0, 1094, 0, 1311, 11839, 0, 0, 0, 0, 15714, 19704, 0, 0, 1239, 14789, 7918, 15723, 18230, 6326,
	0, 0, 12025, 2632, 17772, 559, 0, 0, 0, 0, 0, 11848, 0, 0, 0, 2590, 0, 0, 0, 0, 0, 0, 1146,
	6732, 11940, 0, 0, 0, 17192, 12751, 0, 1983, 2733, 6006, 8122, 0, 0, 0, 0, 2110, 19118, 19680,
	0, 0, 917, 3078, 14447, 67, 4224, 0, 8142, 0, 0, 0, 12342, 12286, 0, 0, 0, 0, 0, 0, 9524, 18421,
	0, 0, 3963, 6106, 0, 152, 13807, 0, 4453, 5221, 15895, 0, 0, 220, 6310, 16374, 12631, 0, 1169,
	3689, 19444, 1388, 18448, 18127, 3185, 0, 8094, 10994, 0, 7338, 11058, 0, 19557, 303, 0, 155,
	1924, 12059, 1506, 0, 0, 17701, 4695, 7427, 10612, 1996, 6781, 11871, 14994, 17097, 6751, 10428,
	17550, 15265, 5185, 9135, 11096, 11725, 15828, 4535, 17944, 1323, 19705, 20159, 0, 0, 0, 0,
	15450, 2330, 0, 992, 7163, 13961, 16449, 19839, 13808, 0, 0, 11133, 0, 0, 0, 8773, 1232, 0, 0,
	4182, 0, 0, 0, 0, 5058, 16771, 0, 17833, 6059, 0, 120, 12315, 6151, 15853, 18220, 0, 0, 0, 4945,
	8691, 0, 253, 0, 0, 80, 2289, 0, 6395, 10694, 0, 0, 0, 11892, 1410, 2565, 5007, 170, 13544,
	19302, 836, 8248, 8579, 6897, 9682, 1673, 7351, 9403, 14195, 15241, 17722, 20051, 0, 0, 0, 6729,
	9810, 13677, 0, 9008, 0, 0, 0, 0, 0, 0, 17739, 0, 9163, 0, 10856, 0, 2997, 16428, 0, 12194, 0,
	0, 0, 18099, 15822, 0, 5932, 0, 0, 0, 4308, 0, 0, 1408, 0, 4991, 0, 12773, 0, 6857, 0, 0, 0,
	9586, 8755, 14239, 3771, 11979, 18351, 6915, 16306, 11441, 6881, 8627, 3742, 7589, 0, 9758,
	4712, 9705, 3545, 0, 0, 19831, 13766, 12690, 13860, 18700, 17463, 20371, 0, 0, 0, 13667, 0, 0,
	8096, 8380, 0, 8057, 8038, 0, 0, 0, 0, 9593, 0, 19147, 0, 0, 3395, 1786, 16972, 0, 12095, 0, 0,
	696, 7550, 14163, 6331, 379, 18294, 19681, 0, 0, 810, 1760, 7651, 8594, 425, 6063, 14823, 409,
	14501, 17316, 0, 1781, 16406, 10728, 9390, 15281, 0, 0, 782, 832, 1447, 1742, 9487, 9718, 13405,
	8313, 0, 0, 4060, 9852, 8425, 11958, 0, 13413, 0, 9040, 4888, 0, 0, 0, 179, 16259, 11197, 7723,
	8024, 4283, 12055, 2647, 0, 0, 0, 0, 0, 7830, 0, 11316, 14848, 0, 0, 2615, 11310, 12970, 3596,
	4080, 4410, 13869, 19451, 0, 2788, 6264, 45, 10729, 1545, 15482, 10259, 0, 6164, 13491, 2740,
	14374, 18432, 1183, 7029, 2276, 6507, 8771, 18281, 718, 19751, 2659, 0, 185, 0, 0, 0, 0, 0,
	19009, 918, 0, 0, 14909, 13545, 19981, 6329, 1804, 5441, 3835, 13867, 0, 0, 0, 0, 0, 4689, 3464,
	0, 2475, 0, 0, 14372, 17674, 8449, 10878, 0, 0, 0, 5206, 0, 0, 7930, 18436, 16589, 0, 0, 10326,
	0, 0, 5819, 11929, 14319, 14912, 6796, 17572, 14121, 2984, 18205, 780, 0, 11619, 13975, 0, 7214,
	0, 0, 20230, 0, 5996, 7549, 0, 0, 1083, 12508, 20353, 0, 0, 5033, 7969, 0, 7484, 0, 83, 5437,
	12298, 19777, 20266, 0, 0, 7875, 7249, 0, 0, 0, 5395, 12712, 17942, 19086, 0, 15142, 10667, 0,
	471, 3254, 7069, 0, 0, 0, 0, 0, 1474, 13451, 989, 1810, 2015, 7529, 7215, 834, 3011, 16819,
	6605, 17247, 12126, 0, 5830, 20146, 14219, 2113, 0, 0, 0, 14765, 0, 0, 0, 0, 20348, 0, 7639,
	11831, 12348, 0, 10459, 3979, 11799, 15687, 15940, 3706, 17677, 19318, 13163, 3457, 1463, 795,
	8025, 11228, 16769, 17111, 5781, 3735, 7808, 9381, 16527, 18630, 19378, 0, 11856, 16124, 843,
	7945, 17215, 0, 16957, 0, 4032, 0, 0, 0, 12739, 12474, 17064, 10376, 391, 11017, 4732, 6360,
	11525, 17672, 0, 4381, 20136, 16194, 0, 0, 4984, 0, 0, 12659, 4850, 0, 13948, 0, 0, 0, 3529, 0,
	3290, 0, 0, 3875, 0, 0, 0, 12366, 0, 0, 11507, 0, 0, 5111, 12115, 7924, 11672, 11479, 0, 0,
	9480, 0, 9482, 8213, 19902, 14092, 15273, 0, 0, 6846, 17340, 0, 0, 13390, 4145, 0, 13920, 9260,
	14843, 16900, 18779, 0, 0, 0, 0, 0, 10666, 0, 16037, 568, 0, 0, 0, 11042, 12862, 3418, 16925, 0,
	1536, 0, 596, 1384, 2203, 2366, 9379, 0, 0, 18560, 16826, 14360, 4325, 0, 15167, 0, 19773, 0,
	18344, 0, 0, 0, 0, 0, 0, 5713, 0, 0, 0, 0, 0, 779, 15109, 17610, 0, 0, 7294, 0, 0, 0, 0, 0,
	12686, 14566, 0, 0, 15332, 10503, 8363, 14341, 0, 15775, 0, 0, 0, 0, 6941, 0, 6697, 0, 14556,
	956, 17894, 16116, 6038, 10952, 11325, 0, 0, 2407, 0, 514, 14949, 0, 0, 0, 0, 0, 0, 6842, 5355,
	0, 17194, 0, 0, 0, 1815, 6482, 11230, 6219, 0, 446, 0, 1863, 19828, 0, 0, 2002, 0, 0, 0, 957,
	18568, 0, 0, 0, 8682, 19291, 0, 16658, 0, 0, 11213, 14249, 0, 0, 4802, 0, 0, 0, 2542, 7190,
	2031, 2500, 0, 2917, 4754, 7641, 8255, 18575, 19455, 14647, 0, 9542, 0, 7447, 11927, 2724, 0,
	14098, 0, 0, 2551, 5210, 6037, 11461, 15971, 13960, 0, 0, 8777, 11815, 17036, 0, 5940, 10144,
	15116, 16693, 2058, 17173, 14301, 19344, 7245, 11623, 9518, 8423, 19322, 15846, 2358, 2469,
	2944, 6538, 7379, 8541, 18322, 605, 0, 12957, 0, 0, 15466, 7446, 2771, 3499, 18780, 0, 5360,
	5556, 0, 5088, 20309, 13592, 0, 0, 3804, 0, 10668, 1117, 19366, 0, 13403, 2851, 877, 0, 11470,
	0, 0, 13187, 6743, 12000, 0, 18441, 14203, 0, 4386, 16281, 3753, 7817, 0, 0, 11107, 2379, 7789,
	6636, 450, 1198, 16229, 0, 8475, 0, 0, 7575, 8485, 11039, 0, 0, 0, 9965, 3737, 5335, 0, 0, 0, 0,
	0, 653, 12231, 13197, 18048, 0, 0, 0, 13303, 0, 0, 16086, 3943, 12368, 0, 11735, 844, 1512,
	7291, 17753, 0, 0, 7085, 0, 968, 13842, 0, 0, 0, 14444, 18007, 19155, 0, 763, 20386, 0, 0, 0, 0,
	1490, 6316, 173, 6616, 3330, 10726, 7293, 10165, 11404, 15943, 5052, 16391, 19803, 0, 20152, 6,
	0, 0, 3703, 4208, 7218, 1328, 17800, 4694, 1288, 0, 0, 0, 0, 9579, 0, 0, 15679, 10295, 0, 8980,
	0, 0, 1343, 6776, 0, 0, 11661, 0, 7749, 6128, 0, 0, 17559, 4569, 17421, 19174, 19528, 5834,
	19938, 3577, 0, 0, 5935, 15164, 800, 3009, 9608, 17378, 3449, 6071, 10366, 0, 581, 8828, 0,
	7219, 9799, 4097, 2749, 11531, 17794, 19509, 14400, 19520, 625, 0, 0, 17980, 0, 0, 0, 0, 0, 0,
	0, 8347, 15599, 3822, 0, 4681, 9183, 17202, 3776, 4600, 16397, 0, 20142, 1058, 2302, 0, 16484,
	2032, 0, 0, 0, 229, 0, 12819, 0, 17873, 3229, 16795, 1888, 15865, 0, 0, 0, 4342, 0, 14107, 3158,
	4305, 623, 5447, 13665, 14252, 1611, 0, 7804, 0, 0, 0, 0, 0, 3576, 5470, 13866, 2698, 5183,
	9346, 11225, 6911, 6866, 7547, 7660, 19797, 0, 6721, 18732, 0, 0, 4997, 0, 13251, 0, 0, 0,
	18342, 4651, 467, 4742, 0, 0, 13240, 0, 20355, 17684, 13165, 9192, 11077, 0, 0, 0, 5099, 19885,
	13401, 0, 0, 0, 2116, 4052, 13698, 1260, 5168, 4501, 11054, 3770, 11783, 0, 14488, 634, 19863,
	0, 0, 7531, 11807, 13446, 1561, 14293, 15533, 7624, 16984, 18439, 7341, 5174, 8267, 15725,
	18642, 0, 0, 0, 0, 0, 238, 0, 6087, 0, 7243, 0, 19294, 9022, 12635, 13858, 0, 0, 13720, 0, 0, 0,
	14022, 0, 0, 0, 0, 0, 0, 3006, 12498, 0, 0, 0, 0, 0, 0, 9597, 13566, 0, 0, 0, 0, 19430, 0, 0,
	4821, 9067, 0, 0, 15517, 0, 7425, 0, 6391, 9711, 2531, 9837, 0, 0, 0, 13122, 0, 0, 0, 0, 14523,
	17165, 0, 0, 9607, 15532, 0, 0, 2018, 0, 20197, 2127, 0, 2117, 4729, 9717, 0, 4518, 11648, 4152,
	12912, 14614, 0, 0, 0, 3631, 5512, 17233, 0, 0, 0, 9729, 0, 1226, 1882, 13841, 774, 6378, 6855,
	14544, 7142, 7213, 8440, 8482, 8764, 9627, 15987, 4359, 4153, 8479, 16351, 0, 0, 0, 0, 16308, 0,
	12005, 0, 0, 4030, 19384, 9418, 0, 0, 0, 2131, 13001, 0, 2584, 12405, 2380, 19061, 2324, 1868,
	0, 0, 0, 0, 14482, 0, 583, 10113, 2383, 12603, 15557, 19466, 7468, 20019, 0, 16594, 4767, 0, 0,
	11387, 0, 0, 0, 15349, 5517, 2123, 2833, 8083, 10597, 1224, 11182, 11928, 14722, 16827, 1366,
	5203, 16067, 20406, 10585, 6218, 7079, 0, 0, 15683, 0, 0, 16402, 162, 9531, 0, 643, 0, 0, 0, 0,
	1337, 7211, 0, 12525, 16557, 7448, 0, 0, 6350, 6540, 0, 20067, 938, 0, 0, 12010, 781, 345,
	11428, 18628, 19043, 19201, 2576, 12072, 14247, 17211, 0, 5611, 4891, 6504, 11085, 13662, 15548,
	4223, 12746, 17004, 2661, 16273, 13268, 14530, 6706, 20469, 6317, 15194, 19899, 7762, 11787,
	17332, 19872, 9835, 16363, 5305, 0, 12869, 0, 0, 19476, 0, 6483, 0, 1646, 0, 0, 0, 14178, 0,
	4440, 8548, 0, 0, 19919, 0, 0, 0, 13988, 18830, 12730, 0, 0, 5031, 0, 307, 10632, 18189, 0, 0,
	10090, 0, 1259, 5201, 0, 0, 0, 0, 0, 13579, 0, 0, 881, 4863, 5660, 456, 2392, 4760, 9842, 0,
	3487, 3344, 9742, 387, 16608, 18887, 0, 648, 6773, 7972, 8350, 13729, 16442, 324, 18338, 14914,
	1931, 0, 15327, 10093, 17957, 3439, 2792, 6865, 1780, 5686, 7014, 12433, 2185, 15870, 17879,
	20094, 18433, 0, 0, 3463, 7062, 0, 3920, 0, 0, 0, 12094, 0, 0, 0, 16701, 3608, 8105, 17034,
	11933, 3866, 6808, 10855, 0, 0, 0, 0, 0, 6972, 14714, 1211, 4175, 5128, 7118, 9431, 17411, 4598,
	1762, 0, 9139, 0, 0, 11140, 1779, 6659, 10040, 2071, 19774, 0, 0, 7533, 0, 10323, 10875, 12792,
	434, 13497, 9980, 1874, 8323, 194, 13541, 1489, 16053, 3492, 18231, 0, 10092, 10422, 0, 0,
	12224, 0, 0, 0, 0, 0, 0, 0, 3021, 9096, 0, 0, 0, 0, 19889, 0, 0, 3637, 0, 0, 13202, 0, 0, 4407,
	845, 10379, 17413, 10605, 15746, 0, 0, 0, 0, 1657, 7746, 17565, 7375, 10025, 11388, 1273, 1372,
	11503, 19310, 8333, 15309, 17717, 8259, 0, 0, 0, 15814, 12524, 0, 3388, 11431, 13703, 0, 0, 0,
	0, 7015, 5354, 15559, 9982, 0, 0, 5910, 1265, 9451, 18626, 0, 0, 0, 803, 1131, 9384, 14228, 0,
	0, 0, 0, 0, 9112, 9745, 4418, 7848, 18149, 0, 0, 16235, 0, 6383, 5211, 11543, 1110, 11377,
	16001, 0, 18579, 15745, 0, 0, 7984, 1115, 0, 0, 0, 6440, 3788, 8658, 9226, 12407, 17488, 20433,
	0, 0, 18423, 18480, 7256, 16028, 17114, 0, 8753, 15811, 20413, 4458, 6549, 10796, 979, 1869, 0,
	0, 20213, 11993, 0, 0, 0, 19916, 0, 13744, 2017, 18394, 7346, 0, 5372, 0, 4259, 0, 5590, 0, 0,
	0, 7505, 8888, 18269, 0, 0, 4586, 0, 0, 18902, 0, 0, 0, 5161, 11729, 0, 18034, 7512, 17785, 0,
	0, 14311, 0, 0, 8531, 18156, 0, 0, 19371, 0, 0, 0, 0, 0, 0, 0, 0, 11506, 0, 6252, 11426, 0, 0,
	0, 0, 2687, 12259, 1320, 0, 0, 0, 0, 0, 529, 18195, 1428, 6277, 0, 0, 0, 11921, 0, 17390, 0, 0,
	1687, 10712, 17203, 14890, 0, 0, 6608, 9084, 4923, 15392, 16366, 0, 19188, 0, 0, 0, 0, 10601,
	3758, 4380, 3217, 6634, 0, 0, 1938, 5631, 7534, 9657, 8358, 17098, 10169, 15784, 0, 618, 342,
	7914, 11368, 12756, 14548, 1970, 13962, 15549, 5132, 18690, 302, 0, 0, 16869, 576, 2241, 6536,
	11755, 0, 3366, 9473, 0, 0, 0, 10114, 0, 0, 1426, 17905, 0, 2601, 4329, 7515, 14557, 0, 11816,
	0, 11990, 0, 3072, 19391, 4669, 0, 1179, 10074, 0, 14645, 0, 0, 0, 0, 0, 1954, 5513, 8200,
	15758, 11013, 11283, 18116, 10760, 18811, 0, 0, 0, 13822, 4439, 5824, 6246, 90, 15285, 0, 0, 0,
	3486, 0, 401, 0, 0, 0, 1968, 1009, 1834, 12090, 15691, 20175, 0, 0, 8898, 0, 8786, 14998, 11603,
	0, 0, 3458, 10131, 11633, 3991, 17619, 19866, 0, 3829, 9517, 149, 11372, 12606, 0, 0, 0, 5179,
	16168, 8242, 8647, 9792, 12359, 7382, 8373, 12991, 7523, 15396, 18075, 12995, 18280, 15101,
	13241, 15095, 0, 5988, 13664, 4757, 0, 0, 19347, 0, 0, 0, 0, 0, 0, 7026, 19094, 1383, 19736,
	9594, 0, 0, 0, 0, 0, 0, 9528, 17807, 3907, 0, 0, 0, 18767, 14040, 3665, 5456, 0, 0, 3183, 11427,
	18837, 14868, 2891, 5151, 2879, 0, 5404, 10564, 10810, 6962, 11324, 17930, 0, 17686, 0, 0, 0, 0,
	0, 0, 1330, 1145, 17597, 8787, 19612, 4645, 19287, 0, 0, 0, 20326, 0, 11485, 0, 0, 1346, 14172,
	2709, 17250, 0, 0, 2464, 5717, 0, 8457, 10494, 4216, 12549, 0, 4370, 7892, 0, 0, 0, 12816, 0,
	17961, 4234, 0, 0, 0, 0, 3513, 15550, 0, 0, 12992, 16611, 10895, 0, 0, 792, 2053, 4385, 4766, 0,
	0, 0, 7779, 99, 17605, 0, 12824, 0, 0, 14037, 17976, 0, 0, 0, 0, 19639, 2812, 3334, 3961, 4473,
	873, 5665, 7380, 12213, 16328, 8077, 0, 13586, 0, 0, 2386, 0, 14599, 12541, 16745, 14209, 0, 0,
	0, 0, 5745, 0, 0, 0, 13164, 11360, 0, 0, 0, 12034, 3778, 19448, 0, 0, 0, 12570, 0, 0, 0, 0, 0,
	0, 3744, 4235, 15904, 17338, 4232, 7542, 3193, 13839, 14438, 5035, 19840, 3691, 20013, 7061, 0,
	0, 12943, 20241, 0, 3775, 5917, 5959, 0, 0, 13495, 0, 5411, 15788, 0, 0, 0, 0, 0, 0, 0, 10743,
	1675, 15695, 0, 3129, 8355, 11385, 5516, 4693, 4127, 13169, 14753, 13266, 15266, 17534, 18488,
	18505, 9076, 14996, 5374, 8510, 17144, 19757, 11089, 0, 0, 0, 6352, 8927, 10162, 2932, 12170,
	13488, 1080, 13655, 910, 7315, 14407, 15857, 17515, 12091, 14170, 19717, 0, 2933, 4924, 7472, 0,
	860, 17516, 11556, 4114, 17499, 18173, 0, 0, 19903, 0, 0, 2207, 19769, 0, 0, 14187, 16672, 1233,
	19374, 0, 0, 0, 0, 0, 0, 10048, 6502, 3312, 11557, 0, 0, 6428, 0, 278, 4624, 4111, 7401, 5094,
	7201, 13543, 19161, 0, 14703, 16327, 12759, 19571, 0, 2310, 758, 12199, 0, 0, 2940, 0, 4066, 0,
	4638, 7479, 0, 0, 0, 20181, 0, 8202, 9814, 12990, 0, 16775, 0, 6123, 0, 0, 0, 18361, 5970, 6416,
	17442, 15287, 18283, 0, 0, 15245, 2280, 0, 0, 0, 8216, 3518, 2068, 14101, 7650, 14314, 17541,
	20086, 924, 14634, 927, 10959, 14023, 17561, 1619, 12394, 5130, 7722, 2592, 15793, 20316, 0,
	16854, 5424, 7239, 18058, 0, 2256, 0, 0, 0, 9051, 5462, 1185, 17147, 17611, 0, 15050, 0, 0, 0,
	0, 15981, 17749, 14794, 1339, 0, 0, 11498, 0, 8512, 0, 0, 0, 0, 11046, 0, 18715, 0, 0, 0, 0,
	3874, 13485, 4944, 15199, 0, 0, 16140, 0, 0, 0, 0, 0, 6285, 3825, 588, 0, 0, 4279, 3764, 14171,
	0, 0, 0, 18262, 19011, 0, 0, 0, 1107, 18944, 0, 7140, 0, 0, 0, 4953, 18844, 0, 5923, 16102,
	12056, 18101, 16523, 13779, 20224, 0, 6000, 0, 3302, 8478, 19701, 0, 0, 4776, 6492, 8831, 10031,
	0, 0, 0, 7806, 0, 0, 4915, 13217, 0, 0, 0, 0, 13454, 2239, 3332, 0, 17321, 0, 0, 0, 0, 0, 5147,
	362, 7021, 16982, 0, 16301, 20337, 4397, 13146, 19837, 4025, 6453, 3635, 4261, 7747, 7136, 0,
	17300, 0, 0, 7853, 17738, 13694, 18082, 5591, 9477, 10600, 2662, 18181, 19284, 2577, 16471, 0,
	0, 0, 5217, 0, 0, 18274, 14983, 20088, 0, 0, 7847, 12790, 11939, 9871, 13289, 13827, 0, 0, 9987,
	20225, 7741, 5541, 18891, 0, 0, 0, 0, 589, 0, 16710, 17101, 15330, 0, 0, 0, 4402, 10003, 10195,
	15769, 12283, 1182, 8188, 8902, 10330, 6029, 630, 5003, 11746, 9723, 15160, 19222, 7518, 19377,
	20055, 4525, 6292, 8796, 12534, 0, 0, 0, 0, 6933, 0, 0, 5842, 18003, 3459, 12715, 10677, 2673,
	0, 9332, 258, 13176, 1807, 14359, 0, 5898, 19493, 14831, 9182, 4257, 12380, 15178, 5051, 19823,
	0, 0, 6530, 7757, 16800, 3816, 14790, 17030, 0, 20351, 14084, 0, 0, 11134, 16932, 3269, 4881,
	8935, 8950, 0, 14398, 2817, 0, 13385, 17472, 0, 0, 1102, 3563, 15629, 16692, 9915, 12426, 14014,
	15311, 18729, 0, 0, 0, 14880, 2745, 5124, 13661, 13873, 2205, 1349, 0, 0, 0, 8251, 10660, 20409,
	11583, 13219, 4027, 13680, 16698, 19066, 0, 7039, 0, 13336, 0, 0, 18276, 2326, 14610, 9670,
	11262, 4859, 0, 0, 14369, 0, 2403, 10215, 9299, 10493, 0, 0, 0, 7462, 0, 0, 0, 0, 4522, 8191,
	20161, 0, 2235, 12476, 15447, 6610, 10437, 0, 0, 0, 0, 0, 0, 0, 0, 3762, 2730, 8444, 19313, 0,
	0, 0, 0, 0, 0, 12614, 0, 0, 5693, 7962, 8215, 9439, 14406, 5298, 0, 14489, 19134, 0, 0, 0, 2258,
	15627, 6078, 8189, 17904, 4544, 14578, 8942, 16128, 19799, 4818, 0, 0, 5889, 11105, 15076,
	17569, 8312, 14347, 2916, 17204, 18606, 0, 0, 17584, 10210, 14919, 3415, 14619, 17935, 0, 0, 0,
	14446, 13991, 0, 0, 0, 0, 7344, 0, 3400, 19356, 0, 0, 0, 18838, 0, 0, 7409, 0, 8167, 11857,
	14569, 2189, 0, 0, 18749, 0, 12984, 10010, 0, 0, 8343, 0, 0, 14405, 18708, 9424, 16794, 0,
	12443, 12904, 7818, 5673, 10429, 8618, 14259, 0, 4489, 4706, 10724, 14551, 0, 0, 13425, 0, 0,
	4906, 11955, 17700, 3757, 8757, 0, 0, 6930, 9464, 11878, 0, 11616, 18215, 0, 0, 0, 18615, 0,
	8099, 5357, 0, 0, 11408, 0, 0, 0, 0, 0, 15933, 0, 0, 9747, 7028, 16535, 11301, 2644, 2825, 7473,
	20209, 0, 2134, 5324, 0, 0, 0, 0, 0, 6910, 4195, 19070, 5257, 4249, 10797, 0, 0, 0, 0, 0, 18500,
	0, 0, 0, 7251, 19044, 2510, 0, 4623, 8517, 0, 16998, 2354, 10188, 8446, 11346, 0, 14487, 0,
	7796, 0, 0, 0, 11986, 0, 5028, 0, 5435, 0, 0, 991, 1639, 19535, 0, 14011, 14759, 11174, 0, 0, 0,
	4144, 0, 16165, 0, 0, 0, 8132, 3167, 13894, 17928, 0, 460, 7809, 8275, 11811, 11106, 5069, 0, 0,
	3652, 10154, 550, 16603, 590, 18066, 0, 0, 0, 1464, 2297, 9004, 9101, 9618, 2129, 7412, 9640,
	13902, 15621, 18356, 18386, 0, 9141, 6848, 0, 0, 0, 0, 9907, 0, 0, 0, 7603, 0, 18248, 19223,
	8557, 0, 17913, 0, 0, 10105, 0, 2708, 3705, 4668, 18135, 993, 0, 0, 0, 0, 0, 19515, 0, 6868,
	6283, 0, 0, 0, 0, 0, 15334, 11078, 0, 3815, 13898, 14083, 18817, 0, 0, 3096, 4726, 7696, 11099,
	9136, 14621, 9467, 19642, 17625, 0, 5053, 3283, 1270, 5783, 12937, 4356, 16623, 1823, 11678,
	17383, 3805, 20261, 14450, 20134, 8332, 13532, 368, 2227, 7307, 18567, 18932, 0, 0, 0, 16736,
	4897, 17141, 20010, 0, 0, 0, 10696, 0, 0, 0, 0, 16922, 0, 4011, 7832, 3721, 8785, 13817, 12367,
	13715, 20388, 0, 0, 0, 0, 408, 2741, 13560, 7770, 16863, 20104, 8800, 6557, 4784, 17243, 19108,
	19543, 8415, 20256, 0, 0, 16465, 0, 0, 25, 0, 0, 13645, 3511, 13905, 0, 0, 2222, 0, 13432, 0,
	15545, 15646, 17043, 17076, 17422, 0, 0, 6673, 2495, 18625, 0, 0, 2125, 1103, 5072, 6273, 11252,
	12760, 13872, 11247, 14166, 9117, 15016, 9664, 19234, 0, 9981, 10399, 14459, 17984, 18107,
	17985, 12086, 16531, 13756, 17660, 19962, 12096, 0, 7353, 11576, 14509, 15046, 16343, 0, 0,
	7656, 0, 0, 0, 19977, 0, 0, 0, 6997, 0, 13482, 10824, 13171, 8288, 0, 14321, 0, 3872, 0, 0,
	16759, 0, 0, 0, 0, 804, 1455, 16455, 0, 513, 501, 9996, 16280, 9389, 8186, 5339, 16543, 4500,
	10070, 17624, 16320, 17900, 3452, 19301, 1438, 6539, 3169, 7134, 18138, 12818, 20228, 20461, 0,
	2375, 5922, 14874, 7046, 0, 0, 0, 0, 20436, 0, 0, 0, 0, 0, 0, 3811, 8554, 12134, 0, 17354,
	14038, 14737, 19744, 0, 0, 0, 7562, 0, 3821, 11492, 11844, 0, 0, 0, 1038, 14788, 17777, 6261,
	6473, 15117, 17587, 0, 0, 0, 0, 15146, 16200, 19206, 0, 9360, 17438, 0, 0, 0, 8619, 17188, 0,
	6092, 0, 0, 14105, 17595, 0, 0, 0, 15478, 17227, 17350, 2311, 5313, 0, 3066, 2855, 3863, 0, 0,
	0, 0, 0, 15428, 0, 14387, 19544, 0, 0, 5272, 5915, 4476, 7234, 951, 7296, 7286, 18554, 20078, 0,
	15091, 0, 0, 0, 8114, 0, 5047, 17299, 11258, 13250, 12024, 0, 7960, 14131, 17673, 0, 3589,
	14132, 15626, 16903, 11744, 7574, 0, 0, 0, 0, 1694, 1018, 11659, 2640, 0, 6592, 17621, 9312,
	15475, 0, 0, 0, 0, 0, 0, 0, 0, 5866, 0, 0, 0, 0, 0, 2135, 15845, 0, 0, 0, 14740, 0, 0, 0, 11655,
	7397, 7593, 14816, 20206, 4927, 0, 0, 7704, 0, 8413, 19125, 11970, 19114, 0, 11573, 0, 582,
	2885, 6954, 12003, 0, 0, 0, 334, 18015, 0, 16043, 0, 0, 0, 10004, 9157, 18321, 19058, 13339, 0,
	19142, 8856, 0, 0, 0, 0, 0, 0, 0, 17759, 1696, 10056, 0, 18940, 0, 0, 20445, 11312, 15239, 0, 0,
	0, 9344, 5392, 17574, 0, 20212, 16887, 19484, 19714, 10919, 0, 0, 0, 0, 9953, 0, 6837, 0, 6661,
	0, 6753, 9964, 0, 0, 5337, 16216, 0, 0, 19531, 0, 3914, 17007, 18408, 3974, 9985, 15721, 17394,
	20231, 18930, 0, 0, 0, 0, 8998, 0, 0, 0, 10832, 7743, 0, 0, 0, 12512, 18004, 0, 0, 15216, 0, 0,
	0, 0, 0, 0, 944, 4994, 0, 0, 0, 0, 16799, 6690, 13844, 1247, 4117, 19447, 10570, 11243, 12292,
	18848, 0, 0, 0, 7519, 14807, 17031, 11804, 15538, 2747, 15601, 11004, 16634, 0, 0, 0, 0, 14435,
	961, 2485, 10692, 14862, 16482, 18177, 19562, 19883, 0, 5817, 19615, 0, 2898, 1137, 2349, 4122,
	16731, 15712, 18475, 9007, 20347, 267, 1732, 2943, 0, 4336, 9908, 13601, 18168, 15130, 16568,
	1590, 6917, 9571, 13831, 17100, 17466, 0, 0, 2947, 0, 12977, 0, 309, 0, 9933, 12810, 0, 0, 0,
	4916, 5410, 0, 0, 0, 0, 0, 6619, 102, 11991, 621, 17560, 20300, 19154, 0, 8233, 15270, 0, 0, 0,
	9050, 0, 7941, 0, 0, 8693, 20431, 5116, 9820, 11436, 6443, 13907, 19603, 13516, 14652, 19709, 0,
	12931, 4331, 0, 16958, 8338, 16556, 17044, 532, 11090, 0, 0, 0, 5286, 16238, 12185, 19964, 0, 0,
	20226, 0, 0, 6239, 7673, 12575, 4618, 11233, 0, 15055, 15804, 0, 0, 870, 7295, 13121, 0, 0,
	8599, 0, 6489, 0, 10529, 0, 748, 13392, 12383, 5822, 18192, 18225, 0, 0, 12245, 0, 0, 20157, 0,
	0, 0, 17669, 0, 13539, 7791, 10106, 0, 0, 0, 4532, 9748, 0, 0, 6486, 0, 11866, 16821, 0, 1467,
	6290, 7128, 17339, 17693, 16341, 18744, 3790, 6999, 17309, 7423, 3693, 5176, 11284, 694, 7283,
	15291, 19207, 16985, 10205, 19538, 0, 1772, 7587, 0, 12536, 0, 1452, 11315, 0, 12412, 0, 15608,
	0, 0, 0, 0, 0, 0, 0, 6282, 13994, 0, 2494, 2919, 1867, 562, 1795, 9259, 17578, 0, 18184, 0, 459,
	2192, 0, 0, 9701, 20419, 0, 20317, 0, 7244, 7936, 9233, 17554, 4058, 9936, 18585, 0, 7148, 392,
	2781, 15468, 3256, 16950, 15354, 17983, 18595, 8353, 0, 0, 13923, 16606, 10017, 14589, 0, 16776,
	0, 3746, 0, 0, 0, 15645, 14190, 0, 0, 0, 8565, 0, 0, 740, 6765, 15848, 0, 0, 143, 8130, 3633,
	18435, 0, 1770, 0, 2595, 13943, 0, 10350, 0, 11075, 0, 0, 0, 105, 0, 928, 2096, 15883, 0, 359,
	2104, 3103, 16170, 17767, 0, 0, 0, 0, 0, 16183, 6202, 16477, 1454, 0, 0, 18056, 19314, 18846,
	7803, 17602, 9503, 0, 0, 7884, 12157, 0, 9539, 0, 1014, 2959, 6439, 15858, 18619, 18773, 19580,
	3639, 0, 73, 12511, 0, 17875, 15692, 0, 2005, 4846, 14769, 9372, 10901, 12499, 13120, 13371,
	17409, 6573, 17817, 115, 18492, 11299, 9888, 12457, 0, 0, 0, 0, 0, 0, 10555, 0, 0, 1768, 7819,
	4485, 13685, 19560, 16630, 0, 0, 8210, 660, 0, 0, 10847, 4287, 0, 16350, 1767, 18487, 14810, 0,
	0, 0, 6938, 1923, 0, 0, 0, 14672, 18493, 9713, 0, 8906, 10693, 15899, 16218, 19566, 8608, 9622,
	0, 0, 0, 0, 0, 0, 3130, 0, 19973, 9994, 14601, 11766, 14643, 2776, 2807, 8486, 11137, 12515,
	13747, 14923, 4898, 0, 5008, 19780, 0, 0, 0, 7483, 4429, 7313, 1234, 3527, 3236, 9555, 11462,
	11272, 12063, 14182, 15333, 18159, 0, 5520, 0, 17835, 8203, 0, 0, 0, 13568, 0, 0, 0, 0, 10387,
	0, 2528, 10206, 13245, 16901, 15527, 0, 10560, 6296, 0, 0, 0, 18774, 7430, 0, 19231, 0, 0, 7732,
	0, 0, 0, 17073, 16576, 17053, 18401, 0, 0, 0, 15844, 16625, 0, 4911, 2895, 4873, 934, 5442,
	10100, 14354, 1670, 15777, 20383, 0, 521, 15572, 0, 1168, 0, 0, 12481, 0, 7486, 10290, 9655,
	4772, 13407, 16979, 3385, 0, 9028, 0, 18369, 0, 0, 19389, 0, 0, 0, 18706, 11207, 0, 11136, 7867,
	13387, 14382, 0, 0, 0, 12504, 6491, 12442, 0, 0, 5054, 0, 11925, 0, 12555, 14767, 19018, 0, 0,
	0, 4526, 0, 16648, 0, 0, 0, 13227, 0, 1124, 0, 20169, 2948, 0, 0, 18885, 7274, 9049, 6996, 2438,
	5329, 18922, 71, 14844, 0, 18965, 0, 0, 3909, 8932, 15363, 7502, 0, 0, 6647, 9015, 0, 0, 7100,
	0, 0, 5074, 0, 8866, 11784, 19841, 0, 0, 0, 13945, 15312, 15092, 18431, 17392, 7385, 18251, 0,
	7081, 8678, 0, 0, 16261, 0, 0, 11020, 0, 5196, 520, 9645, 10455, 0, 0, 0, 0, 9054, 3493, 16227,
	0, 0, 19647, 0, 5677, 17301, 15861, 3833, 3904, 2282, 4389, 7276, 10988, 7527, 15335, 0, 0,
	10768, 11973, 1751, 3578, 0, 0, 4143, 0, 0, 0, 0, 4247, 6082, 0, 0, 0, 0, 16042, 9821, 0, 0,
	681, 0, 0, 8388, 0, 0, 0, 0, 808, 16292, 9937, 0, 9834, 8774, 0, 0, 7420, 0, 0, 4062, 19554, 0,
	0, 0, 0, 0, 0, 11926, 0, 13681, 3610, 7242, 13440, 3557, 6835, 5126, 6306, 13635, 18468, 18733,
	18790, 18062, 10265, 14, 13131, 0, 9972, 0, 0, 5170, 10226, 0, 0, 3514, 5303, 0, 0, 0, 17314,
	3437, 4483, 8237, 16570, 0, 0, 0, 0, 10790, 13382, 3190, 0, 0, 0, 0, 0, 13889, 9558, 16264,
	18718, 0, 0, 20246, 0, 6446, 7710, 0, 7637, 0, 7750, 13692, 0, 0, 3859, 0, 2365, 0, 14453,
	15479, 0, 2882, 0, 0, 0, 4421, 0, 0, 0, 0, 0, 0, 12796, 0, 7049, 3433, 3626, 5336, 10854, 15096,
	0, 0, 3905, 0, 7903, 20341, 0, 0, 0, 0, 11965, 14648, 0, 6831, 13254, 0, 0, 0, 0, 0, 0, 0, 0,
	2684, 3311, 2273, 2970, 1142, 5219, 6380, 9104, 1856, 6760, 9210, 11771, 11888, 11962, 4369,
	4687, 10186, 909, 2703, 6818, 1956, 393, 11542, 2250, 12386, 12566, 14111, 2704, 9069, 15596,
	17027, 17947, 18815, 19577, 20132, 4399, 12573, 20210, 0, 0, 15825, 0, 18027, 0, 18740, 10136,
	0, 5136, 19541, 0, 17998, 5536, 5980, 4042, 0, 19536, 13322, 4403, 0, 0, 0, 0, 19220, 6670,
	17751, 7280, 0, 14355, 8914, 14735, 3079, 15438, 0, 159, 0, 0, 0, 0, 9922, 0, 6158, 18198,
	15258, 14995, 15928, 19434, 0, 3881, 0, 0, 0, 0, 0, 12002, 0, 0, 0, 0, 0, 0, 0, 0, 19811, 0,
	20187, 3208, 8391, 8452, 18632, 9086, 9914, 7764, 10902, 11065, 6682, 17289, 18689, 11822,
	13966, 0, 0, 5565, 0, 0, 18190, 16120, 12959, 0, 0, 0, 6003, 11481, 13281, 14787, 0, 8356, 0, 0,
	0, 0, 12352, 0, 0, 0, 6860, 11118, 0, 859, 6780, 0, 0, 14245, 1147, 0, 0, 0, 21, 2248, 16115, 0,
	6137, 7350, 4699, 11155, 6694, 16390, 12726, 10812, 16896, 20349, 20454, 720, 2221, 5752, 6755,
	19734, 14804, 0, 0, 15407, 15759, 11176, 16517, 0, 2760, 10279, 6503, 9561, 19815, 2401, 15293,
	20056, 0, 4024, 0, 0, 0, 0, 3399, 5906, 9904, 20281, 0, 0, 3209, 9366, 2693, 10122, 0, 17880, 0,
	2045, 0, 0, 0, 0, 0, 0, 6735, 0, 0, 17164, 12016, 17380, 0, 9181, 2994, 0, 12533, 0, 8848, 0, 0,
	8487, 8471, 9866, 15595, 19723, 0, 5032, 6891, 16151, 0, 15640, 0, 0, 0, 0, 2357, 2964, 13660,
	16600, 19549, 4571, 0, 4446, 14196, 4509, 18238, 0, 0, 16234, 4087, 271, 11447, 15090, 10672,
	10808, 2504, 107, 3903, 0, 14256, 0, 0, 503, 8302, 10507, 14273, 5524, 0, 0, 0, 7774, 0, 0,
	15606, 0, 12568, 0, 0, 0, 1044, 1928, 5204, 15437, 19425, 18235, 6475, 14233, 3573, 19461, 0, 0,
	0, 0, 0, 0, 14615, 3564, 13429, 15944, 7725, 20382, 0, 14391, 0, 0, 0, 16056, 14338, 0, 9850, 0,
	16551, 0, 13460, 16101, 2990, 17853, 0, 0, 1113, 14777, 0, 0, 0, 894, 18807, 0, 0, 6064, 16407,
	15756, 0, 0, 15427, 10232, 0, 13538, 0, 3247, 20462, 0, 1277, 5350, 10084, 12121, 0, 0, 4139,
	12180, 16590, 0, 0, 0, 0, 0, 10860, 14017, 18306, 0, 0, 0, 11323, 0, 0, 6887, 0, 0, 0, 0, 0,
	9581, 0, 0, 0, 5562, 656, 17649, 5180, 0, 0, 13614, 0, 0, 14679, 4448, 0, 0, 6517, 0, 0, 2819,
	12513, 7734, 14191, 2973, 15852, 16642, 17580, 17342, 19260, 9931, 3922, 14845, 13134, 0, 9620,
	10216, 19986, 223, 0, 0, 5616, 26, 16858, 17989, 14813, 18784, 11308, 20147, 20166, 1090, 0, 0,
	0, 0, 0, 3959, 19328, 4848, 2884, 2214, 0, 5406, 7125, 4683, 3048, 10991, 3843, 687, 12252,
	9595, 15616, 1935, 0, 11957, 1075, 19109, 0, 0, 0, 12053, 5547, 11669, 19197, 14202, 16725,
	19623, 0, 0, 6002, 6994, 0, 0, 0, 0, 0, 116, 574, 5670, 0, 0, 16263, 3621, 0, 0, 0, 10283,
	15524, 0, 0, 14238, 0, 0, 0, 11413, 0, 4168, 0, 14800, 7109, 69, 15597, 0, 0, 14572, 15990, 831,
	6339, 13287, 16275, 17973, 1162, 7432, 8872, 12864, 11794, 19644, 177, 0, 7865, 0, 0, 3682,
	7216, 15590, 1921, 0, 0, 0, 17958, 0, 0, 0, 0, 0, 0, 17308, 0, 3042, 6362, 9510, 3732, 11758,
	17988, 19496, 19628, 8141, 11537, 3070, 6841, 3005, 9631, 14257, 5182, 17765, 17948, 12415, 0,
	15505, 60, 0, 0, 20227, 0, 0, 0, 0, 0, 0, 0, 3783, 0, 8226, 15542, 0, 0, 0, 0, 7016, 9154, 9479,
	8315, 12569, 14786, 18374, 0, 11328, 0, 0, 2697, 17136, 3342, 7309, 0, 0, 113, 4260, 2926, 8499,
	14496, 19250, 2720, 20452, 773, 0, 0, 12087, 10781, 2763, 19551, 0, 13494, 3724, 0, 15882,
	17157, 20363, 0, 0, 0, 0, 14585, 0, 0, 3309, 8830, 0, 10577, 2439, 7114, 11068, 12484, 12495,
	15740, 19631, 0, 8852, 14500, 1666, 5969, 13503, 14173, 0, 0, 0, 0, 0, 12240, 0, 11081, 11286,
	13431, 0, 13372, 16079, 0, 1507, 5719, 11205, 0, 0, 0, 6944, 12222, 0, 0, 0, 0, 0, 0, 0, 12098,
	0, 0, 294, 0, 0, 8003, 0, 0, 2802, 13449, 16812, 19184, 0, 0, 0, 0, 0, 10829, 0, 0, 0, 0, 19230,
	20052, 0, 6004, 0, 0, 9059, 0, 0, 0, 0, 4854, 0, 18229, 0, 0, 8854, 4140, 3046, 3280, 1172,
	9365, 12966, 14797, 18545, 17159, 18870, 0, 0, 8296, 16549, 427, 0, 0, 15994, 0, 0, 0, 0, 14274,
	4957, 15670, 0, 0, 5160, 14951, 11253, 664, 11533, 11834, 17418, 18529, 0, 200, 0, 0, 0, 0, 0,
	0, 3156, 5265, 8495, 14883, 1878, 10237, 11451, 14408, 15563, 19249, 0, 0, 0, 0, 775, 17432,
	14112, 2886, 16313, 0, 0, 4555, 8523, 0, 0, 0, 0, 1783, 0, 5100, 13603, 0, 0, 3328, 0, 20425,
	16055, 0, 17715, 20429, 14159, 0, 11184, 7300, 13569, 11515, 14559, 1216, 6795, 6231, 5043,
	18973, 996, 3253, 78, 4589, 4632, 7023, 11890, 0, 2591, 14155, 3325, 5472, 5707, 13002, 17490,
	2242, 3704, 7488, 13631, 5370, 16489, 12205, 13311, 17283, 0, 1501, 0, 0, 0, 0, 18946, 1594,
	4607, 0, 0, 0, 5526, 0, 17388, 5615, 19276, 0, 19822, 4215, 5640, 0, 4705, 0, 9559, 6493, 0,
	7167, 15547, 19598, 18375, 11971, 0, 0, 0, 0, 1688, 0, 0, 3795, 12583, 0, 0, 14046, 18171, 9174,
	1363, 18725, 0, 11967, 12008, 10894, 2743, 6970, 6005, 7477, 10922, 1057, 2406, 19200, 4031,
	8885, 19812, 8925, 0, 13168, 15839, 0, 0, 0, 8268, 11791, 0, 0, 19216, 3241, 5895, 6545, 18695,
	0, 3549, 0, 0, 6593, 8274, 0, 0, 0, 17105, 19819, 0, 0, 1913, 4371, 9596, 6192, 13670, 465,
	14651, 15878, 8669, 16653, 16770, 0, 0, 2007, 0, 0, 0, 0, 12971, 0, 0, 0, 0, 0, 20215, 0, 2440,
	14468, 16289, 19084, 0, 5172, 5564, 1391, 12404, 3383, 0, 3865, 9577, 19721, 2340, 18671, 0,
	10234, 2706, 12460, 0, 1946, 5744, 2377, 0, 0, 0, 0, 0, 0, 0, 9697, 6864, 15214, 0, 0, 17735, 0,
	19236, 0, 171, 0, 15047, 0, 235, 0, 0, 2953, 755, 1012, 10161, 10720, 0, 0, 13721, 0, 2307,
	8422, 19482, 7044, 0, 0, 0, 0, 0, 8236, 237, 0, 9565, 0, 13758, 0, 11183, 13302, 15240, 17872,
	2838, 6495, 5984, 0, 9794, 97, 11880, 12317, 13610, 13918, 20203, 0, 17470, 0, 3678, 17439, 0,
	0, 674, 10572, 9694, 6810, 207, 0, 0, 4890, 0, 0, 0, 0, 6731, 11275, 0, 0, 0, 556, 0, 11523,
	16379, 2268, 0, 13409, 15523, 0, 0, 19446, 0, 0, 0, 0, 17083, 0, 0, 3286, 0, 5412, 18865, 10357,
	19158, 7638, 1266, 4634, 0, 16073, 9298, 0, 19240, 0, 0, 17489, 0, 18140, 0, 15246, 0, 0, 0, 0,
	0, 15600, 0, 0, 0, 0, 0, 7155, 0, 11400, 0, 7536, 0, 3901, 14564, 6031, 5307, 9650, 14312, 4954,
	15211, 17786, 17860, 4266, 18504, 913, 9486, 11931, 4428, 1125, 15390, 19267, 12529, 19729,
	19932, 10887, 0, 0, 0, 5164, 14115, 0, 6013, 6040, 11530, 0, 11554, 14109, 0, 0, 82, 0, 13393,
	0, 0, 12150, 15483, 0, 18687, 8620, 12688, 0, 0, 0, 18485, 18828, 0, 0, 0, 0, 16875, 670, 5964,
	18266, 2514, 20191, 0, 0, 6334, 820, 8147, 10214, 0, 0, 0, 3305, 6213, 9478, 10245, 11638, 0,
	8633, 13501, 14772, 0, 0, 0, 0, 0, 14307, 4103, 799, 10975, 18293, 10759, 18270, 8020, 19552, 0,
	0, 14784, 0, 7122, 0, 8870, 7224, 0, 11351, 13730, 0, 0, 0, 3422, 0, 0, 7232, 18282, 0, 18794,
	0, 0, 3460, 5332, 2602, 9756, 3287, 6412, 11691, 5381, 13825, 19379, 0, 0, 16825, 9476, 11421,
	0, 17431, 15320, 0, 0, 0, 18095, 0, 0, 0, 0, 0, 8334, 16696, 0, 0, 0, 0, 14529, 4696, 20084, 0,
	20003, 772, 0, 0, 11144, 17473, 0, 0, 0, 0, 0, 0, 16157, 20359, 0, 0, 0, 129, 0, 13325, 0, 0, 0,
	3708, 7414, 0, 19464, 1542, 15277, 0, 0, 12332, 0, 260, 0, 0, 0, 547, 3204, 0, 0, 0, 0, 5171, 0,
	0, 0, 0, 2493, 3969, 11497, 12155, 20237, 3613, 0, 727, 3177, 5050, 11518, 11420, 11710, 14805,
	15058, 13743, 1104, 15923, 4363, 17922, 18100, 9134, 11899, 20322, 11879, 2731, 8252, 0, 2061,
	0, 0, 3429, 0, 3243, 0, 13837, 4869, 14751, 7387, 0, 0, 0, 0, 0, 19956, 3572, 15107, 0, 0, 3481,
	4498, 0, 0, 0, 10581, 10246, 13388, 10278, 7604, 10099, 1329, 3479, 3591, 15851, 15905, 7966,
	16724, 17278, 18722, 752, 5494, 10425, 18849, 18980, 20310, 1203, 0, 10659, 19245, 16994, 0,
	12230, 0, 6759, 10335, 16389, 7159, 2150, 10141, 11303, 6807, 11422, 13297, 17511, 17814, 0, 0,
	0, 18161, 0, 0, 0, 0, 0, 1373, 0, 0, 0, 0, 1306, 0, 0, 3986, 18997, 6343, 8218, 0, 0, 0, 14826,
	11950, 17398, 4203, 15034, 17460, 0, 0, 0, 0, 0, 0, 0, 0, 2355, 9757, 3579, 5771, 7630, 13026,
	8140, 12624, 0, 0, 0, 0, 0, 0, 0, 0, 10262, 466, 6244, 16813, 17294, 5826, 10548, 3030, 19400,
	18566, 20058, 5450, 8022, 18654, 6554, 16377, 17846, 10078, 19295, 0, 0, 5798, 0, 0, 0, 15237,
	0, 0, 3093, 36, 0, 0, 13003, 13773, 12853, 0, 0, 0, 0, 15260, 7178, 4579, 16639, 7025, 821,
	5646, 7609, 18856, 12638, 0, 0, 0, 0, 0, 8389, 10284, 12732, 15737, 23, 0, 17525, 0, 8617, 0, 0,
	0, 0, 6965, 0, 6836, 2346, 10334, 6937, 0, 0, 0, 0, 7306, 11613, 11717, 11259, 20129, 0, 19730,
	0, 0, 0, 0, 0, 0, 5301, 13060, 14926, 14896, 16690, 3147, 0, 0, 0, 0, 0, 9938, 0, 0, 3138,
	12479, 14383, 12987, 9064, 19503, 0, 0, 14577, 6389, 0, 715, 1547, 12874, 6402, 19246, 19568,
	955, 10549, 0, 0, 0, 0, 254, 0, 0, 19666, 0, 108, 6693, 10748, 16598, 1335, 11322, 13233, 7781,
	14296, 2244, 7629, 12312, 5573, 12378, 12976, 8912, 18012, 18118, 6992, 0, 0, 15303, 0, 0,
	15847, 0, 0, 0, 10646, 15757, 0, 5492, 0, 0, 4601, 0, 8560, 0, 14062, 3667, 14377, 15924, 15762,
	14266, 0, 0, 0, 16398, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14822, 12556, 6115, 11747, 8417,
	14752, 4353, 17415, 19613, 6505, 7060, 0, 0, 0, 0, 0, 0, 0, 0, 5385, 14850, 0, 17119, 9674,
	13296, 0, 0, 0, 0, 18989, 3560, 12174, 0, 14688, 0, 0, 0, 16015, 0, 9471, 14099, 0, 10043,
	13312, 18376, 18911, 6198, 4708, 0, 1091, 11545, 0, 0, 1593, 7467, 19403, 19441, 0, 14686, 0, 0,
	8844, 17113, 619, 1236, 8622, 9898, 15125, 15655, 1699, 18976, 20319, 132, 5558, 15665, 5777,
	1569, 16172, 18363, 16588, 10723, 0, 0, 18415, 19342, 11036, 15925, 12641, 299, 1724, 468, 6349,
	8930, 11910, 15395, 17091, 19362, 0, 15704, 5312, 0, 0, 0, 0, 0, 0, 4659, 12809, 9199, 11505,
	13668, 15288, 14878, 18933, 0, 0, 0, 0, 16476, 16514, 5549, 11663, 0, 0, 8047, 16161, 9469, 0,
	0, 489, 5654, 19941, 3033, 0, 0, 14655, 14351, 15316, 0, 0, 7168, 0, 0, 0, 14384, 0, 2341, 0,
	16996, 7613, 0, 0, 0, 0, 0, 0, 15083, 0, 0, 0, 18, 5209, 697, 17711, 0, 0, 13892, 7566, 11513,
	17056, 18438, 19646, 0, 0, 0, 0, 20264, 2702, 0, 0, 0, 970, 16027, 19299, 189, 6084, 1197, 9509,
	11956, 17482, 12176, 16342, 4609, 19442, 16179, 0, 2996, 7105, 6366, 7874, 0, 0, 0, 2253, 15772,
	17462, 0, 0, 9839, 11357, 0, 0, 0, 0, 9945, 0, 0, 15696, 0, 0, 640, 5642, 10109, 807, 12795,
	15154, 17802, 7238, 7681, 1002, 5607, 17714, 19511, 2352, 0, 480, 8522, 0, 0, 18000, 10108, 85,
	0, 13976, 0, 16709, 0, 16997, 11935, 1105, 0, 16486, 16843, 10542, 8467, 16054, 17974, 5747, 0,
	5908, 0, 13621, 0, 19753, 1650, 11418, 12522, 14176, 0, 0, 19072, 702, 20360, 0, 4438, 3230,
	1392, 11480, 13016, 13087, 10642, 10137, 0, 2873, 0, 13007, 13997, 8835, 5025, 13572, 17145,
	8377, 0, 8805, 12898, 0, 0, 0, 11895, 0, 0, 14628, 892, 0, 0, 17040, 17028, 0, 13126, 18539, 0,
	11008, 0, 0, 0, 0, 0, 0, 19825, 0, 14150, 19180, 0, 0, 5078, 17743, 15039, 9909, 7271, 12424,
	15103, 140, 5308, 7949, 15963, 415, 17729, 19911, 9447, 13870, 20398, 0, 0, 0, 11391, 0, 0,
	6567, 19326, 15921, 0, 0, 0, 2700, 6756, 16881, 13741, 6814, 0, 0, 13978, 4807, 4912, 15587,
	13726, 17617, 9644, 17758, 0, 1313, 13928, 1367, 6854, 6199, 9065, 9315, 9838, 0, 8221, 2805,
	4789, 7212, 12940, 13375, 13922, 15790, 17246, 16415, 798, 17840, 16512, 18645, 10606, 14445, 0,
	2889, 0, 0, 0, 12031, 5656, 0, 0, 5857, 0, 9641, 10475, 11524, 19472, 2532, 10550, 13280, 8462,
	19311, 11662, 0, 6986, 0, 0, 18114, 0, 18982, 0, 0, 13776, 0, 0, 6369, 1643, 19505, 0, 0, 0, 0,
	0, 1788, 19283, 0, 9099, 3205, 3882, 13876, 14137, 14915, 10940, 16378, 18039, 10842, 6094,
	10623, 14860, 14183, 17917, 7410, 17459, 9169, 19790, 20004, 0, 13103, 0, 0, 19523, 0, 0, 0, 0,
	6396, 12216, 0, 0, 0, 4653, 2656, 1106, 3225, 11332, 12365, 17898, 0, 0, 1195, 9071, 2472,
	11695, 15609, 17838, 3592, 4769, 11769, 10349, 4829, 1529, 14690, 8821, 15201, 14001, 6148,
	6083, 16100, 16938, 18132, 3546, 9268, 12653, 0, 10594, 20089, 11029, 14588, 0, 0, 16898, 0, 0,
	0, 682, 11381, 16492, 0, 0, 0, 6139, 9642, 1537, 119, 1275, 5234, 10753, 14339, 10294, 0, 16536,
	0, 0, 0, 0, 6888, 0, 0, 16681, 10052, 0, 10525, 451, 2364, 0, 0, 4142, 10481, 0, 5683, 0, 7373,
	5083, 0, 6863, 3135, 0, 0, 6542, 6712, 16304, 9830, 0, 17000, 0, 75, 507, 19852, 12246, 0, 0,
	8375, 10204, 5871, 0, 2677, 9862, 13699, 0, 5253, 11789, 3987, 14803, 18947, 5239, 18963, 0, 0,
	0, 12660, 0, 1397, 11321, 19332, 13368, 0, 19225, 9511, 0, 6108, 737, 2416, 5720, 0, 0, 0, 0, 0,
	6397, 0, 2396, 0, 13019, 14340, 11037, 15410, 19051, 12477, 1210, 6589, 20263, 8892, 1352,
	18577, 19718, 9585, 0, 0, 0, 0, 8941, 492, 551, 0, 3845, 5503, 2816, 8123, 10757, 16307, 11291,
	0, 8818, 0, 0, 0, 5527, 18150, 20260, 0, 18070, 0, 677, 0, 0, 0, 0, 0, 18582, 9578, 3955, 6975,
	8349, 5036, 11673, 1036, 14214, 0, 11777, 6403, 7928, 3598, 11812, 0, 0, 0, 19087, 0, 0, 0, 0,
	0, 699, 5125, 6890, 11922, 0, 1998, 20020, 0, 2086, 14527, 16152, 4540, 0, 14300, 0, 352, 7013,
	11923, 14660, 14248, 17143, 15264, 2759, 10513, 14677, 18029, 19733, 3913, 7282, 2701, 10734,
	13932, 5900, 0, 7669, 20415, 0, 0, 3530, 0, 0, 0, 0, 0, 0, 0, 11472, 0, 0, 19190, 9106, 0, 7318,
	6346, 0, 0, 6812, 0, 0, 6588, 0, 0, 17096, 0, 0, 0, 0, 10293, 983, 1850, 5095, 9651, 12040,
	16545, 19607, 0, 0, 7231, 10368, 650, 9728, 16479, 0, 18759, 0, 0, 0, 8246, 0, 0, 18364, 3265,
	0, 9880, 8008, 0, 0, 0, 0, 20405, 0, 0, 0, 2173, 2361, 4701, 8829, 6211, 11900, 0, 14736, 0, 0,
	0, 0, 15017, 10704, 19818, 0, 0, 18289, 0, 18858, 0, 7299, 0, 0, 0, 4619, 0, 16729, 18685, 0, 0,
	0, 8747, 0, 0, 0, 0, 0, 0, 0, 7878, 18385, 19261, 0, 14929, 3620, 4330, 7664, 2294, 8015, 14201,
	0, 2187, 10615, 0, 20357, 525, 6066, 11227, 0, 16845, 19449, 18734, 7950, 5315, 0, 0, 0, 0, 0,
	14262, 8812, 0, 4614, 6347, 0, 0, 0, 5471, 18457, 9975, 5362, 0, 0, 0, 0, 1573, 0, 0, 0, 0, 0,
	19982, 9588, 0, 0, 9209, 0, 0, 0, 4451, 0, 6762, 0, 0, 0, 0, 0, 13150, 19756, 3789, 19955,
	13107, 16171, 0, 0, 0, 534, 4858, 4654, 8080, 11114, 6709, 134, 15198, 10389, 15417, 18426,
	16076, 18445, 11534, 18602, 2857, 10000, 15161, 7591, 18650, 9783, 20027, 6515, 12339, 17273,
	20039, 0, 7886, 13309, 0, 0, 3353, 3884, 5748, 17106, 19080, 0, 13921, 14726, 0, 12233, 15650,
	6247, 0, 14560, 2393, 4001, 15914, 16326, 19698, 0, 0, 912, 13212, 0, 0, 7598, 5849, 4204, 1989,
	11893, 12652, 7362, 13914, 14875, 11598, 13809, 1630, 724, 8836, 17721, 20344, 2573, 5166, 5207,
	5899, 6415, 11435, 12295, 17072, 17654, 19471, 0, 0, 14376, 12669, 3414, 19263, 0, 0, 13672, 0,
	0, 18907, 18552, 6367, 5749, 0, 0, 15798, 19015, 6845, 8381, 13106, 16614, 10588, 20098, 850,
	2946, 0, 7880, 0, 0, 0, 7310, 0, 6028, 0, 0, 2213, 0, 0, 3027, 15800, 15149, 0, 0, 10168, 0, 0,
	8286, 1283, 9331, 16315, 18326, 17465, 17720, 6977, 1860, 20077, 7314, 0, 13782, 0, 15585, 0,
	10027, 19406, 20262, 0, 8175, 0, 0, 0, 0, 1700, 0, 15577, 12674, 0, 0, 5194, 9048, 4276, 17870,
	5732, 0, 0, 0, 1250, 0, 0, 9772, 12371, 5273, 0, 0, 0, 4, 14432, 0, 8688, 0, 0, 0, 19534, 2075,
	16336, 19874, 0, 0, 1257, 4290, 0, 0, 0, 15365, 17206, 0, 0, 3080, 0, 0, 0, 2612, 5268, 5647,
	13225, 13852, 19477, 0, 0, 0, 0, 3554, 4647, 3550, 2876, 5065, 11000, 12867, 15147, 13916,
	13772, 0, 34, 20285, 6030, 0, 0, 4751, 0, 18069, 3237, 0, 0, 0, 0, 3475, 0, 0, 0, 0, 12918,
	2654, 0, 0, 0, 0, 0, 7202, 896, 13693, 0, 13573, 19685, 17908, 14842, 0, 14295, 0, 16564, 0,
	6459, 5548, 7265, 11297, 6869, 14362, 18939, 0, 0, 3063, 11007, 0, 0, 8299, 438, 10673, 16202,
	0, 0, 0, 7493, 17818, 12923, 0, 2594, 0, 0, 0, 0, 0, 0, 0, 15024, 17543, 17805, 10053, 0, 0, 0,
	2742, 7744, 15386, 0, 0, 0, 0, 988, 1821, 0, 15110, 2077, 11268, 0, 12579, 0, 0, 0, 12880,
	17061, 0, 16689, 7361, 6480, 11693, 15345, 0, 0, 0, 0, 0, 4652, 5006, 11170, 12693, 16808, 6048,
	657, 14758, 10576, 0, 5575, 0, 0, 13850, 9152, 5071, 16781, 9802, 0, 12192, 0, 5280, 8602, 1387,
	7659, 13633, 8250, 17919, 20460, 0, 0, 7495, 16844, 1993, 5240, 5504, 6976, 5026, 406, 13890,
	20125, 0, 0, 10211, 7436, 15819, 5525, 13188, 6284, 20432, 7101, 16114, 747, 0, 0, 1228, 8799,
	9203, 15217, 0, 0, 8039, 9459, 4125, 10207, 12082, 12210, 12305, 12398, 9734, 16438, 224, 16469,
	647, 6243, 9533, 10758, 428, 16814, 0, 0, 5295, 11745, 17011, 18042, 0, 0, 0, 0, 19996, 0, 0, 0,
	0, 0, 0, 0, 19383, 20015, 0, 0, 1951, 0, 0, 19952, 0, 19861, 15431, 226, 14950, 0, 0, 0, 7680,
	9329, 8576, 4519, 15408, 2620, 11660, 0, 16226, 17640, 0, 0, 0, 1526, 6418, 2478, 16783, 11838,
	16986, 15040, 0, 0, 14348, 0, 0, 7973, 3220, 7657, 0, 12899, 0, 3184, 13983, 0, 0, 0, 0, 0, 0,
	0, 4723, 7471, 12997, 16021, 0, 0, 0, 0, 0, 14694, 0, 7511, 0, 0, 9733, 2141, 2853, 0, 15955, 0,
	0, 2991, 0, 0, 0, 0, 4684, 11419, 222, 14921, 0, 13201, 0, 0, 8809, 19616, 7378, 11768, 263,
	19104, 0, 0, 1964, 14933, 0, 0, 0, 0, 0, 0, 0, 0, 11966, 20193, 0, 0, 7384, 857, 12664, 14526,
	14461, 0, 0, 7439, 13799, 9425, 0, 0, 6160, 5079, 0, 18061, 227, 6916, 13691, 11399, 11642,
	17599, 1278, 0, 9580, 4029, 5845, 0, 0, 16935, 5546, 10747, 18667, 8730, 3322, 11153, 6936,
	9356, 12617, 14567, 15799, 20369, 0, 0, 0, 6444, 0, 0, 0, 16694, 0, 0, 0, 15985, 3781, 0, 7877,
	13356, 19716, 0, 0, 12251, 10524, 13340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4221, 14215, 2000, 4886, 0,
	0, 4033, 6096, 9400, 19130, 13158, 2137, 17253, 19677, 0, 0, 0, 0, 1645, 0, 0, 0, 16237, 13071,
	9632, 13288, 2657, 11949, 3349, 2231, 10243, 1595, 3917, 5848, 6594, 10744, 19604, 10258, 13512,
	0, 0, 16239, 0, 14903, 14294, 14766, 3150, 3856, 0, 7398, 11989, 0, 0, 0, 0, 0, 12808, 8088,
	14941, 15806, 7642, 7608, 16197, 4455, 17107, 17344, 847, 4864, 5808, 1873, 2777, 16345, 2519,
	8700, 3983, 8837, 4530, 9452, 3568, 13588, 12658, 17384, 15057, 17626, 17679, 18163, 15484,
	17956, 19045, 12879, 14833, 19895, 0, 0, 12683, 0, 0, 0, 0, 2344, 0, 0, 6173, 18804, 16291,
	17859, 0, 0, 2999, 8929, 15802, 0, 0, 0, 19917, 16119, 17075, 19046, 0, 17823, 969, 1365, 6520,
	11115, 9122, 0, 11488, 7701, 18925, 0, 0, 15163, 19420, 6221, 13229, 967, 6599, 0, 13082, 0, 0,
	0, 5600, 0, 12448, 2936, 2638, 17060, 17744, 0, 0, 0, 0, 0, 0, 0, 14834, 12400, 0, 0, 0, 10771,
	16497, 4731, 0, 13286, 0, 0, 0, 0, 0, 0, 3055, 13411, 12593, 10595, 0, 0, 0, 0, 0, 0, 5105, 0,
	0, 0, 9672, 4273, 17761, 0, 12551, 5202, 0, 2694, 5836, 8169, 18208, 12083, 14350, 15734, 0,
	9017, 10536, 13678, 16876, 6546, 2578, 2088, 5407, 9047, 14051, 18108, 5675, 18653, 8378, 15836,
	0, 17808, 0, 0, 14829, 0, 13973, 16920, 6652, 7489, 12932, 4414, 1401, 14515, 16581, 17001,
	18634, 0, 0, 607, 0, 4081, 2527, 11510, 14356, 3793, 18318, 19133, 13283, 6098, 18559, 3522,
	6319, 4375, 12309, 18067, 439, 12310, 16311, 13509, 1480, 18481, 0, 8850, 0, 9763, 0, 13506,
	6919, 11044, 11326, 11942, 12697, 4541, 7815, 4965, 4523, 0, 6611, 0, 3899, 0, 12829, 523, 6345,
	7720, 8697, 907, 18842, 19676, 8013, 1429, 3089, 14009, 0, 16126, 0, 3039, 4968, 0, 0, 0, 14707,
	0, 0, 8683, 0, 0, 6745, 9798, 13639, 10554, 15649, 0, 0, 5593, 20416, 0, 0, 19187, 0, 0, 0,
	2083, 12703, 4148, 0, 0, 0, 0, 4808, 0, 0, 0, 11121, 0, 7138, 1562, 5365, 0, 12454, 0, 1048,
	7050, 14292, 15338, 17848, 1647, 0, 1458, 2541, 2975, 5309, 8293, 12812, 2322, 0, 3235, 7395, 0,
	8197, 0, 0, 0, 7782, 0, 14297, 219, 9598, 1648, 14244, 0, 6324, 5888, 8326, 8583, 14558, 0, 0,
	14264, 17142, 19247, 1158, 11521, 5971, 8913, 2672, 0, 19972, 13810, 0, 0, 0, 0, 4328, 8845,
	4412, 5288, 14889, 17493, 17725, 18688, 1879, 19289, 19743, 20168, 20176, 0, 18377, 2795, 0,
	8582, 20059, 0, 7012, 10928, 14303, 16071, 9623, 12430, 0, 15487, 5913, 19651, 0, 3834, 8087,
	15374, 16739, 2624, 16491, 0, 0, 19700, 0, 0, 0, 0, 0, 19433, 14451, 7327, 17552, 18088, 0, 0,
	0, 0, 14554, 0, 0, 386, 5457, 6822, 9959, 11040, 13102, 2405, 10950, 13228, 13935, 6070, 17190,
	6926, 17719, 18020, 15233, 18146, 18957, 16480, 13319, 2524, 1254, 8971, 11111, 13840, 15295,
	15015, 16923, 14830, 0, 0, 19971, 14525, 18358, 0, 4285, 0, 0, 15357, 7991, 8944, 7198, 8632,
	2956, 12696, 15617, 17945, 0, 0, 0, 0, 0, 13461, 16230, 0, 0, 0, 0, 0, 0, 6853, 11849, 7377,
	11239, 14066, 14117, 0, 788, 411, 7217, 1404, 17237, 1626, 0, 0, 3196, 8983, 0, 0, 15937, 3688,
	0, 10643, 19869, 11100, 12324, 17634, 19360, 2415, 8605, 0, 0, 0, 5291, 0, 0, 404, 5398, 0,
	16090, 4633, 10917, 0, 0, 0, 0, 0, 0, 4849, 9013, 0, 8004, 0, 6987, 10825, 13321, 19575, 0, 0,
	12329, 3916, 0, 0, 0, 10638, 4286, 16951, 0, 2707, 1586, 72, 7546, 7558, 13366, 13029, 16334,
	5821, 0, 622, 9223, 20339, 2467, 10509, 5104, 3965, 12429, 15230, 0, 13969, 7268, 13464, 0, 0,
	9053, 0, 2606, 9446, 11782, 0, 2603, 12998, 0, 16393, 9826, 11941, 18660, 12109, 1066, 0, 3537,
	0, 0, 0, 0, 0, 0, 0, 0, 17596, 0, 0, 10735, 16422, 0, 0, 0, 0, 405, 2782, 7104, 14120, 16155,
	16565, 6698, 15301, 3488, 12667, 6899, 8135, 17858, 0, 0, 0, 0, 7389, 6942, 9162, 9319, 14449,
	17887, 3847, 10252, 0, 2329, 0, 4090, 0, 3636, 0, 0, 0, 13585, 2870, 0, 0, 8163, 15751, 8345, 0,
	0, 8698, 10838, 13828, 13769, 16969, 0, 4720, 4658, 0, 12203, 3024, 6153, 658, 8562, 15134,
	11041, 0, 0, 18548, 18471, 0, 0, 0, 19954, 10926, 3582, 13518, 13926, 15441, 0, 16754, 0, 5133,
	0, 17396, 6655, 9853, 8690, 0, 726, 6182, 1304, 18016, 3500, 17249, 11493, 4809, 9033, 13260,
	20032, 6421, 6206, 5789, 2989, 14977, 0, 16519, 0, 0, 0, 4435, 17932, 15346, 15951, 19370,
	11359, 2035, 3643, 0, 2963, 6356, 0, 0, 10375, 0, 5342, 7099, 18119, 0, 2148, 0, 0, 0, 0, 6318,
	2304, 14627, 11263, 0, 0, 0, 7221, 12244, 3810, 19105, 8055, 14978, 0, 15776, 0, 0, 4592, 0, 0,
	0, 15032, 0, 10202, 0, 4746, 3047, 6767, 1319, 2081, 3468, 0, 0, 5119, 10054, 10948, 11101,
	14064, 14658, 16443, 1599, 18370, 0, 1899, 2974, 15810, 19655, 2983, 1274, 19038, 0, 0, 0,
	14940, 0, 0, 1272, 2303, 12502, 0, 3808, 98, 0, 0, 0, 0, 15966, 0, 0, 7963, 0, 15366, 0, 0,
	19019, 9646, 5302, 5343, 0, 11019, 0, 2814, 7055, 0, 0, 17293, 5653, 13700, 6022, 7623, 7920,
	16147, 9887, 17391, 20048, 4338, 16706, 20093, 18516, 3908, 420, 19891, 0, 0, 0, 0, 0, 20457,
	14811, 0, 0, 2351, 0, 8392, 4621, 13535, 16703, 11018, 19867, 0, 6253, 14856, 5718, 10946, 9355,
	0, 16788, 5490, 6470, 14386, 6664, 7944, 6951, 8882, 2433, 5674, 8033, 3145, 3813, 2627, 9307,
	10567, 17311, 0, 0, 0, 4626, 14136, 10591, 8869, 9363, 11412, 11437, 0, 0, 0, 0, 0, 0, 8301, 0,
	6461, 48, 0, 3780, 19196, 9800, 15208, 13653, 14872, 0, 0, 0, 0, 0, 0, 0, 0, 3059, 0, 0, 3779,
	15448, 11569, 0, 1718, 19022, 16712, 0, 14413, 16099, 0, 0, 0, 0, 2443, 2739, 12648, 14768,
	9707, 11, 20148, 6798, 5282, 16187, 0, 10791, 0, 0, 231, 19922, 0, 0, 5158, 0, 5208, 17940,
	7330, 6159, 11407, 6669, 12042, 19445, 14349, 19414, 11454, 19572, 20366, 0, 0, 1621, 4980,
	4201, 5244, 17295, 1252, 6279, 19480, 8393, 17745, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	14894, 0, 0, 3842, 0, 0, 106, 11177, 9421, 0, 4238, 0, 0, 19120, 0, 3445, 0, 0, 0, 0, 14035, 0,
	0, 375, 10077, 0, 0, 9383, 19376, 16855, 8839, 13415, 3930, 19023, 18609, 0, 0, 0, 0, 5319,
	11209, 2660, 0, 0, 13284, 627, 4955, 252, 15764, 8996, 0, 0, 0, 8005, 13628, 0, 0, 0, 19948,
	10045, 1121, 12001, 6494, 18681, 0, 0, 0, 0, 0, 16554, 0, 0, 0, 7577, 18141, 7842, 1282, 8973,
	7667, 10221, 11130, 1555, 15864, 18261, 4465, 19652, 0, 0, 6039, 0, 0, 4513, 8173, 14656, 0, 0,
	0, 0, 0, 5250, 0, 11204, 6604, 6584, 11625, 14948, 18260, 0, 863, 0, 12833, 0, 0, 0, 15387,
	2390, 0, 5510, 598, 15007, 0, 15641, 0, 19776, 3541, 8754, 2649, 19770, 1614, 1961, 12713,
	19771, 0, 20438, 6894, 0, 18194, 2585, 12211, 0, 16927, 7763, 13010, 18712, 10024, 0, 0, 0, 0,
	0, 0, 0, 18776, 0, 0, 6649, 10471, 12618, 14212, 15817, 0, 7492, 0, 0, 0, 0, 0, 0, 1957, 15936,
	0, 18346, 0, 9412, 0, 2085, 0, 0, 0, 1705, 0, 0, 0, 0, 0, 0, 8926, 0, 20145, 5862, 1887, 7057,
	14743, 1369, 9404, 3649, 12299, 0, 13556, 0, 5897, 13230, 20390, 0, 0, 8107, 124, 2655, 14436,
	4542, 0, 0, 0, 15681, 0, 0, 0, 8861, 3310, 7904, 9138, 12963, 14281, 11644, 11059, 15528, 16726,
	18077, 0, 0, 14746, 0, 0, 12893, 16362, 0, 0, 0, 16233, 0, 0, 0, 1033, 4154, 2757, 6166, 8513,
	0, 1641, 9780, 0, 0, 0, 8034, 0, 0, 12106, 2928, 0, 5347, 0, 0, 12243, 0, 17918, 0, 18041, 0, 0,
	13723, 14473, 0, 0, 348, 12369, 13899, 0, 0, 16503, 3927, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2454,
	10470, 0, 0, 5650, 9303, 10888, 12779, 19090, 16727, 19802, 18444, 0, 0, 0, 1915, 5949, 6033,
	10974, 0, 12935, 0, 0, 738, 5364, 8021, 16121, 18801, 6113, 0, 15922, 0, 0, 0, 3308, 14409, 0,
	1027, 668, 8387, 8424, 17986, 0, 9089, 9823, 13780, 14663, 14460, 18756, 0, 0, 8370, 17553, 0,
	2809, 0, 6400, 3045, 0, 10639, 6322, 2497, 2634, 4391, 15097, 13917, 15803, 11362, 17037, 20453,
	10483, 16870, 0, 10002, 0, 11102, 14959, 17080, 0, 19141, 0, 13157, 0, 6120, 8958, 0, 0, 6024,
	4770, 4196, 3292, 4018, 7165, 9098, 20308, 18036, 0, 19754, 0, 15353, 18512, 0, 6008, 0, 0,
	18809, 0, 0, 11235, 13754, 0, 15939, 3289, 0, 0, 0, 0, 0, 20423, 4110, 0, 3023, 0, 18859, 16942,
	0, 0, 0, 2404, 15583, 12436, 15607, 0, 0, 0, 0, 6929, 0, 6302, 10653, 0, 15115, 0, 0, 10634,
	9790, 0, 0, 0, 0, 0, 0, 15700, 19056, 11699, 10651, 0, 12885, 9805, 8759, 12789, 130, 0, 8519,
	0, 0, 0, 1728, 5212, 0, 17963, 6073, 0, 20249, 0, 0, 0, 0, 1031, 0, 0, 0, 6449, 2922, 12326,
	10754, 19265, 0, 0, 0, 182, 3510, 16683, 9373, 0, 19632, 5220, 14778, 5129, 14390, 0, 0, 19394,
	0, 0, 8857, 0, 0, 4219, 12580, 0, 15560, 0, 13294, 0, 0, 0, 0, 17501, 0, 0, 0, 0, 15614, 0, 0,
	0, 7388, 0, 0, 12681, 7170, 20234, 0, 19305, 0, 0, 1571, 0, 0, 0, 15638, 16046, 18750, 19516, 0,
	0, 19596, 274, 2014, 9865, 0, 16584, 0, 0, 6101, 15430, 0, 0, 510, 0, 0, 888, 0, 10479, 4576, 0,
	0, 2583, 0, 0, 15510, 16267, 0, 15664, 16510, 17171, 2692, 0, 13342, 597, 4003, 2938, 388, 7565,
	7850, 6257, 8068, 12445, 0, 0, 0, 6496, 7952, 3281, 3765, 5595, 12294, 14849, 11666, 18314,
	9359, 19478, 0, 0, 2372, 11410, 12421, 306, 12643, 0, 6140, 8214, 16012, 17837, 4543, 3512,
	1572, 3252, 5284, 12223, 8770, 12651, 13567, 18182, 5453, 7097, 19401, 20097, 0, 0, 0, 0, 1256,
	0, 11719, 0, 15967, 0, 11654, 5454, 0, 0, 0, 4816, 20083, 0, 2639, 0, 0, 0, 0, 6015, 0, 12097,
	0, 0, 2353, 2523, 16583, 16807, 0, 4539, 44, 9692, 4021, 9695, 0, 14837, 7661, 17951, 7004,
	13436, 0, 0, 9252, 10589, 11211, 13389, 18720, 0, 0, 13986, 0, 0, 0, 12469, 0, 4964, 0, 0, 0, 0,
	0, 0, 18392, 15898, 7144, 13697, 12334, 4679, 12028, 13057, 14240, 18987, 9357, 3379, 10028,
	5620, 10752, 1966, 2420, 12489, 1167, 5543, 16154, 10068, 19307, 14954, 14802, 19346, 19351, 0,
	4162, 14184, 20219, 7682, 8947, 4250, 0, 0, 0, 15964, 6968, 7560, 12219, 13761, 10201, 9149,
	9809, 11349, 12803, 941, 14142, 0, 0, 8009, 2835, 0, 5750, 0, 8584, 10253, 0, 0, 11858, 0, 0,
	14232, 14168, 0, 0, 0, 18071, 14018, 13683, 19244, 0, 0, 0, 0, 10073, 16129, 16912, 18038, 2399,
	18789, 9864, 10631, 711, 15850, 12039, 13980, 18862, 0, 7947, 0, 0, 12523, 13076, 1415, 0, 0, 0,
	0, 0, 0, 15207, 9395, 0, 0, 0, 0, 1933, 0, 0, 0, 8518, 0, 0, 13066, 0, 0, 12232, 1217, 13153,
	5066, 17899, 7281, 19139, 7753, 12351, 16622, 19215, 14378, 19438, 1063, 19832, 18452, 13423, 0,
	0, 10963, 14639, 0, 15720, 7184, 17014, 8127, 7742, 0, 0, 5554, 14571, 1527, 0, 5825, 0, 0, 0,
	0, 0, 0, 17542, 761, 12894, 20446, 0, 0, 12919, 0, 7343, 0, 0, 2637, 0, 0, 2382, 0, 0, 19067, 0,
	0, 2163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11063, 0, 0, 1126, 9983, 0, 5929, 11776, 1022, 0, 0,
	0, 0, 14799, 0, 0, 0, 0, 0, 10779, 0, 0, 0, 125, 7754, 18918, 19518, 14884, 0, 0, 15589, 19468,
	0, 0, 12921, 0, 7934, 526, 5772, 0, 17810, 856, 0, 11430, 0, 18526, 0, 0, 1345, 8834, 10665,
	17526, 0, 0, 0, 10803, 0, 0, 0, 2325, 403, 0, 0, 12543, 0, 898, 10521, 0, 4713, 13301, 18877,
	4284, 5885, 9947, 16723, 16767, 19629, 0, 0, 7816, 0, 3647, 4130, 6065, 13581, 17124, 244,
	17513, 3623, 12268, 9506, 9087, 14792, 17891, 18031, 18593, 0, 2488, 0, 0, 8960, 20470, 7970,
	13185, 245, 9035, 11582, 0, 0, 0, 0, 0, 17549, 0, 0, 0, 6969, 12929, 13298, 0, 0, 0, 0, 19711,
	2067, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11676, 18969, 0, 0, 0, 14934, 8287, 10767, 1749, 0, 0, 0, 0,
	11025, 11356, 14721, 3077, 2441, 6432, 7491, 12241, 12835, 13386, 8643, 6176, 14477, 14427,
	14622, 19255, 2087, 12058, 16746, 8062, 19561, 19697, 15035, 10845, 0, 0, 16506, 0, 11495, 0, 0,
	0, 0, 1904, 14315, 0, 5258, 13582, 0, 0, 8117, 16924, 15511, 0, 14953, 0, 0, 0, 0, 15946, 0, 0,
	830, 19610, 0, 14437, 3136, 3191, 18381, 15206, 13469, 0, 703, 17225, 2600, 19185, 3994, 8036,
	9097, 19710, 0, 0, 0, 6090, 12293, 20154, 0, 0, 10689, 11486, 0, 0, 12956, 0, 1008, 0, 0, 1208,
	3669, 4484, 9521, 15690, 17639, 14138, 39, 16801, 14986, 17430, 1139, 17547, 20294, 0, 0, 7470,
	17728, 10610, 11116, 17469, 13061, 18644, 0, 18748, 0, 8788, 6500, 18319, 0, 0, 0, 0, 15305,
	18841, 20418, 1683, 0, 0, 7983, 18590, 6532, 0, 10912, 6161, 11631, 1303, 12221, 5014, 8687,
	4835, 5477, 9039, 14368, 15598, 0, 0, 0, 0, 12496, 13483, 13617, 2097, 14858, 5255, 6642, 0,
	5138, 15821, 0, 8903, 0, 214, 10041, 5290, 0, 0, 0, 3532, 0, 176, 1427, 3947, 5666, 127, 16560,
	6049, 0, 0, 1338, 8174, 16930, 0, 0, 17094, 18199, 0, 7845, 0, 0, 0, 17734, 0, 0, 5626, 2866,
	17382, 11161, 0, 0, 1071, 16221, 17766, 15127, 0, 0, 8621, 0, 0, 10321, 2738, 11607, 0, 0,
	14291, 10897, 16675, 9662, 734, 3868, 0, 4409, 6766, 11475, 0, 0, 0, 4625, 11643, 0, 0, 0, 8938,
	10190, 5417, 13790, 15968, 16615, 8335, 14871, 16954, 14012, 6114, 413, 17067, 17287, 0, 2153,
	15530, 7052, 17590, 0, 0, 9327, 3540, 0, 0, 13620, 2164, 17196, 0, 5705, 0, 0, 0, 0, 0, 3068,
	13781, 3941, 7736, 20110, 7571, 0, 0, 0, 297, 0, 0, 5269, 14016, 0, 0, 0, 0, 0, 8089, 10407,
	8832, 15389, 12304, 16091, 11490, 19829, 0, 0, 0, 14920, 0, 12784, 0, 716, 12466, 0, 8460,
	14204, 7092, 8893, 1862, 15310, 16921, 0, 0, 17362, 16473, 8053, 18910, 0, 13796, 0, 5909,
	14684, 10798, 0, 0, 20105, 16915, 0, 0, 11439, 0, 12539, 0, 0, 0, 142, 18835, 0, 0, 17623, 8371,
	0, 0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0, 19041, 16399, 3864, 13611, 12841, 104, 7756, 7871, 16283,
	0, 0, 6572, 552, 11697, 17934, 11214, 4040, 14821, 11278, 17950, 0, 0, 0, 15041, 15031, 13993,
	10970, 10347, 17577, 19272, 0, 0, 14127, 1056, 18335, 19504, 0, 0, 0, 732, 0, 16553, 0, 0, 8217,
	9120, 11306, 18576, 1563, 0, 0, 14433, 0, 15753, 16310, 0, 18464, 0, 18603, 8196, 0, 2556,
	18397, 0, 0, 13216, 0, 2387, 8877, 0, 5489, 12685, 0, 0, 7692, 10314, 6815, 13040, 13261, 18986,
	0, 10348, 11775, 7183, 15129, 1045, 4138, 9609, 6451, 13395, 0, 0, 5134, 13706, 5167, 6582, 0,
	0, 0, 2727, 0, 971, 0, 8374, 0, 0, 0, 8442, 7907, 0, 13402, 18797, 4229, 0, 0, 2456, 0, 7107, 0,
	0, 17790, 10288, 0, 14006, 10250, 0, 4368, 8558, 10492, 12983, 18525, 0, 6407, 13006, 3446,
	3658, 0, 11694, 20192, 4587, 19898, 11833, 0, 0, 7606, 13178, 0, 0, 0, 6984, 0, 17779, 18217,
	942, 11504, 1943, 17231, 10713, 11379, 0, 8052, 0, 14337, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2695,
	12612, 5120, 0, 17556, 17970, 0, 0, 0, 0, 8390, 11433, 18557, 15889, 0, 1143, 0, 5919, 15153, 0,
	0, 9948, 16646, 12836, 16586, 0, 17689, 0, 0, 531, 11819, 0, 0, 0, 19550, 0, 11889, 14431, 5979,
	12797, 2950, 0, 0, 0, 13159, 0, 7067, 0, 7456, 16089, 8798, 13430, 18494, 0, 0, 0, 2567, 19859,
	3588, 0, 0, 0, 373, 2339, 12682, 7169, 377, 8566, 11961, 15048, 16652, 0, 0, 0, 0, 0, 7755,
	12487, 18040, 0, 11552, 4104, 17260, 0, 0, 12033, 3993, 6269, 12007, 18300, 13727, 0, 8102, 0,
	6506, 0, 0, 0, 0, 18050, 7929, 12791, 3919, 5787, 10802, 11378, 15451, 0, 1973, 6288, 6686,
	14731, 0, 2336, 14316, 0, 0, 0, 3128, 12946, 14080, 8567, 0, 0, 0, 0, 9696, 0, 0, 4860, 5431, 0,
	0, 11716, 0, 0, 0, 16752, 0, 4842, 0, 0, 4188, 13264, 0, 4231, 0, 0, 0, 16340, 8351, 19312,
	1870, 0, 11127, 15439, 0, 0, 12561, 17588, 15755, 19333, 14388, 19280, 0, 8874, 17606, 0, 0,
	5553, 14167, 0, 7797, 5349, 0, 1353, 4064, 13208, 18284, 6918, 0, 10989, 2939, 14641, 879, 4602,
	6695, 8793, 11551, 12377, 13508, 7124, 17538, 10574, 15676, 18216, 18308, 16282, 17775, 17778,
	19626, 15020, 0, 12782, 3977, 13984, 18951, 15678, 0, 15255, 13484, 11223, 15238, 0, 0, 0, 0,
	1316, 16174, 3333, 0, 0, 0, 0, 0, 0, 0, 8109, 0, 9176, 4844, 0, 10711, 0, 0, 12973, 0, 0, 1350,
	6843, 0, 0, 17207, 13438, 0, 0, 0, 0, 18594, 13306, 984, 13265, 0, 9313, 6867, 0, 0, 6895, 0, 0,
	380, 4591, 8514, 10023, 11192, 15525, 0, 0, 0, 0, 0, 1755, 15026, 0, 0, 3222, 0, 0, 12450,
	13987, 15402, 8209, 614, 16847, 4707, 16911, 0, 0, 15534, 0, 0, 2587, 4762, 8168, 0, 0, 7889,
	16433, 0, 0, 6528, 0, 16650, 11520, 0, 11795, 0, 0, 0, 0, 0, 0, 0, 16348, 0, 0, 0, 13450, 6276,
	1568, 4382, 14250, 19217, 0, 0, 0, 3448, 7225, 9970, 0, 17123, 0, 0, 0, 6719, 0, 1521, 19995,
	8540, 18200, 366, 7160, 19975, 16403, 20466, 0, 2240, 16511, 0, 0, 9738, 20324, 0, 1680, 915,
	11405, 0, 20247, 14069, 613, 0, 0, 0, 8072, 0, 0, 952, 8231, 13300, 17088, 15794, 20296, 536, 0,
	0, 0, 0, 7503, 12303, 326, 15331, 0, 0, 4367, 0, 15859, 1635, 6990, 0, 0, 15361, 8340, 0, 0,
	3895, 0, 9284, 16437, 0, 5500, 0, 3634, 4584, 17323, 18399, 2501, 15232, 0, 13234, 11743, 0, 0,
	19660, 0, 0, 0, 4255, 2271, 4823, 13193, 6067, 1011, 1491, 20024, 20437, 0, 15128, 6116, 7197,
	1623, 20163, 0, 15888, 0, 0, 0, 0, 0, 16636, 0, 11175, 11226, 18214, 10823, 13391, 10013, 4552,
	11398, 9095, 13736, 2613, 12490, 4524, 15918, 16445, 12546, 15671, 16451, 7948, 4572, 20421,
	7084, 7235, 8437, 0, 0, 0, 2093, 2711, 0, 0, 0, 0, 8447, 5325, 19624, 0, 0, 1602, 7731, 14693,
	17546, 3536, 12306, 0, 0, 0, 0, 0, 15674, 0, 0, 12349, 12447, 17564, 19146, 0, 0, 0, 10962, 0,
	0, 2910, 0, 0, 6010, 9079, 9361, 11119, 19931, 0, 0, 17585, 11731, 0, 3824, 10628, 5057, 2689,
	6476, 10706, 9147, 13181, 14210, 0, 0, 18291, 1716, 3603, 10466, 10801, 3714, 16806, 0, 0, 1715,
	18641, 19296, 20127, 0, 0, 1360, 20328, 0, 16966, 0, 0, 0, 3144, 0, 0, 8883, 0, 0, 16856, 18996,
	0, 0, 499, 0, 0, 1001, 5928, 13203, 6851, 4459, 1061, 13546, 12986, 15274, 7940, 18287, 0, 4474,
	0, 0, 6210, 1912, 14058, 14738, 19211, 0, 0, 19024, 8369, 0, 0, 0, 13237, 13252, 0, 0, 0, 2277,
	4764, 4551, 13079, 16158, 16376, 18613, 12815, 17943, 5224, 0, 20299, 0, 19592, 0, 13133, 0,
	6085, 5277, 5604, 0, 0, 0, 0, 0, 2316, 3298, 4656, 15256, 0, 0, 17484, 14888, 0, 19563, 6671,
	3820, 1073, 6809, 5001, 7187, 11348, 11711, 13650, 14945, 0, 8740, 5855, 0, 12084, 0, 1258, 154,
	8626, 1843, 11375, 15253, 0, 0, 12544, 0, 0, 0, 0, 11870, 0, 0, 17022, 66, 11629, 0, 0, 0,
	13792, 18174, 7543, 20222, 0, 13576, 0, 396, 8041, 8792, 2641, 13422, 0, 0, 5353, 0, 676, 0,
	900, 13067, 0, 0, 5254, 8506, 15684, 0, 0, 11057, 0, 2090, 3508, 0, 0, 16287, 0, 14901, 383, 0,
	0, 13750, 0, 721, 15636, 0, 18257, 15462, 17313, 0, 0, 6387, 14124, 0, 0, 0, 0, 0, 6118, 0, 0,
	8198, 9179, 8923, 9468, 5912, 12029, 7554, 3004, 0, 7429, 9330, 4108, 288, 10909, 0, 5193,
	12018, 0, 1930, 7262, 0, 0, 18242, 1140, 16298, 79, 1999, 15042, 19039, 19131, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 5011, 9879, 11484, 0, 0, 0, 2300, 0, 0, 0, 0, 13530, 0, 0, 0, 1434, 0, 0, 0, 9771, 0,
	15541, 3911, 2319, 6793, 10537, 0, 12538, 0, 17492, 0, 4503, 8853, 18853, 2202, 901, 0, 2872, 0,
	0, 0, 10152, 9962, 0, 8736, 12164, 14222, 0, 0, 10412, 2607, 9269, 0, 11173, 6229, 6722, 19089,
	20223, 0, 0, 0, 0, 1995, 0, 17290, 0, 0, 19921, 444, 0, 6687, 0, 0, 0, 8456, 0, 12563, 10304,
	10787, 9708, 0, 0, 0, 0, 0, 0, 0, 0, 10354, 7982, 15414, 5238, 0, 0, 9553, 15782, 0, 19202,
	6991, 0, 17581, 0, 20135, 0, 7508, 0, 0, 19870, 0, 0, 15903, 19282, 0, 0, 15394, 0, 931, 6677,
	6799, 18144, 0, 0, 0, 0, 0, 19878, 0, 14824, 1261, 3058, 11440, 9816, 0, 0, 572, 19502, 2593,
	14706, 0, 8660, 0, 0, 0, 10762, 0, 0, 12467, 0, 14739, 0, 11409, 0, 0, 1991, 12608, 15975, 0,
	20380, 0, 0, 875, 4398, 13275, 5157, 15932, 17901, 0, 7500, 0, 15416, 9202, 14724, 0, 0, 0, 0,
	1794, 0, 12981, 15119, 0, 0, 0, 6519, 4240, 8171, 0, 0, 0, 1227, 6222, 10831, 15531, 0, 2106,
	8416, 0, 19659, 8789, 0, 0, 0, 11679, 11851, 16945, 0, 0, 12403, 14318, 0, 0, 0, 5030, 15553,
	15259, 16127, 0, 0, 0, 4051, 0, 0, 4959, 5930, 8337, 7548, 9165, 637, 19016, 0, 0, 0, 6672,
	7552, 9824, 0, 14020, 0, 9218, 0, 15068, 3382, 5628, 6553, 10593, 2912, 2877, 6086, 17514, 264,
	17726, 20321, 16892, 20352, 0, 0, 0, 12253, 18405, 15364, 11219, 11798, 18030, 16931, 18120,
	13738, 6263, 11575, 13521, 10292, 10519, 0, 5655, 2089, 18805, 16544, 591, 19168, 0, 4424, 8183,
	7376, 9025, 14418, 0, 6227, 0, 0, 0, 2126, 0, 0, 15228, 0, 0, 4378, 0, 19026, 0, 0, 19522,
	18350, 1439, 0, 1096, 19924, 10852, 5139, 7200, 0, 0, 2264, 0, 0, 0, 0, 0, 3275, 9254, 20214,
	1134, 11565, 20194, 0, 16472, 0, 0, 13919, 0, 2499, 0, 0, 0, 0, 4048, 8744, 3301, 13111, 11465,
	0, 2159, 0, 0, 0, 20273, 0, 0, 5029, 2818, 8556, 17310, 0, 10648, 0, 10360, 0, 15191, 389, 9574,
	15486, 16368, 0, 0, 5678, 3595, 1333, 9023, 10837, 5702, 4926, 14211, 4843, 18098, 8962, 20315,
	0, 6217, 0, 5261, 0, 1596, 0, 9896, 20198, 0, 0, 0, 0, 0, 357, 6963, 7093, 11168, 13058, 14401,
	19614, 11733, 0, 0, 0, 0, 0, 0, 15454, 19657, 0, 0, 402, 13705, 10484, 2246, 0, 0, 8260, 0, 0,
	0, 1819, 5080, 5977, 0, 0, 4460, 168, 14454, 0, 0, 0, 20373, 10636, 0, 0, 0, 13615, 3317, 0,
	16877, 16820, 2144, 0, 0, 5831, 0, 1437, 0, 0, 0, 17967, 0, 1644, 11652, 17632, 0, 0, 0, 17647,
	12482, 18055, 6932, 0, 0, 0, 12046, 7172, 2151, 3296, 9785, 0, 0, 1411, 10982, 2333, 600, 0, 0,
	0, 0, 0, 6295, 0, 0, 13224, 0, 11139, 2856, 4056, 0, 0, 0, 1750, 16441, 0, 0, 19856, 16687, 0,
	0, 0, 7179, 14917, 13820, 9710, 17213, 8059, 0, 6924, 10413, 20364, 0, 2419, 3826, 12061, 3000,
	15566, 0, 0, 10883, 2770, 0, 0, 0, 0, 11469, 2190, 8520, 0, 5753, 18709, 0, 0, 0, 0, 4158,
	13550, 2079, 0, 0, 10921, 19683, 0, 3223, 5854, 15067, 15779, 17454, 5215, 20009, 0, 0, 16633,
	11532, 0, 0, 0, 3036, 0, 0, 7933, 4340, 759, 635, 15752, 16499, 18652, 0, 0, 0, 0, 0, 2735, 0,
	272, 5328, 7544, 2888, 16212, 16416, 20076, 8863, 5311, 0, 15002, 12741, 0, 18661, 15341, 9216,
	18275, 19462, 50, 9137, 19179, 14335, 6214, 2563, 19224, 1695, 13317, 19694, 3741, 876, 2864,
	6683, 11364, 12736, 15019, 10987, 17678, 13117, 18572, 2451, 13088, 13274, 19892, 18037, 13682,
	16159, 903, 0, 0, 5340, 0, 16464, 13, 8408, 9624, 9699, 7522, 6385, 9629, 15515, 15703, 16539,
	18096, 0, 0, 0, 0, 0, 5933, 9463, 290, 0, 0, 4486, 4573, 4217, 10553, 0, 0, 0, 10886, 16446,
	19847, 0, 0, 0, 5746, 0, 0, 8590, 9212, 0, 10382, 19029, 0, 8010, 7785, 16314, 8271, 12622,
	19068, 0, 0, 2507, 0, 0, 5760, 8017, 10590, 12336, 9599, 10050, 12282, 14290, 0, 11959, 3900,
	7267, 10300, 7186, 3134, 17066, 15219, 0, 13253, 0, 2678, 17346, 18301, 8867, 10224, 0, 0,
	11245, 0, 0, 0, 0, 0, 15296, 0, 13089, 5667, 9630, 0, 14144, 0, 4006, 13399, 17826, 15429, 0,
	14254, 18570, 14071, 0, 4437, 9560, 15375, 0, 0, 0, 0, 15204, 0, 0, 0, 0, 0, 0, 0, 0, 10185, 0,
	12081, 3326, 6674, 15901, 669, 7537, 2509, 7653, 9005, 13004, 15778, 16572, 0, 0, 0, 5519, 5844,
	2547, 8131, 0, 10936, 0, 0, 0, 0, 4989, 18272, 18937, 0, 0, 0, 7089, 0, 0, 11248, 0, 10082, 0,
	0, 0, 5892, 12654, 17993, 18237, 20450, 584, 4113, 13062, 0, 13359, 16290, 0, 0, 0, 982, 0,
	5960, 6056, 7766, 13377, 443, 2533, 15874, 18679, 14258, 19501, 4348, 0, 0, 0, 9979, 5946, 0,
	15950, 0, 0, 0, 4134, 9495, 19858, 3067, 20042, 0, 0, 8469, 0, 797, 14056, 11877, 19129, 16797,
	10145, 19830, 0, 0, 0, 13315, 13522, 2561, 0, 3162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18762, 163,
	13346, 0, 0, 0, 19165, 0, 0, 0, 2076, 0, 0, 0, 10076, 10530, 0, 0, 0, 0, 0, 0, 0, 3471, 19741,
	13238, 19953, 374, 2858, 12092, 13426, 4553, 3299, 7027, 8320, 4167, 5809, 14499, 1419, 15765,
	5260, 787, 0, 0, 639, 9408, 13183, 0, 4151, 9777, 12972, 0, 5264, 11509, 0, 5153, 5334, 5903, 0,
	6309, 14857, 16941, 0, 12656, 12103, 0, 0, 3406, 7121, 19942, 5657, 2402, 15982, 14838, 10171,
	9796, 18446, 18890, 0, 2676, 7553, 8211, 10777, 580, 1864, 4554, 10644, 11026, 0, 0, 1631, 0,
	6420, 8319, 0, 4796, 15831, 0, 14221, 2247, 4895, 0, 4950, 0, 17696, 2334, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 18741, 0, 10906, 0, 9704, 11627, 5198, 11709, 12262, 12427, 7204, 15086,
	15582, 16286, 18866, 16117, 0, 0, 1936, 0, 0, 0, 0, 0, 0, 7773, 0, 0, 0, 0, 1301, 0, 0, 4298, 0,
	0, 0, 0, 0, 0, 0, 14048, 17315, 8382, 17435, 0, 18379, 8069, 0, 18043, 0, 0, 8671, 0, 0, 0,
	5924, 3260, 0, 12045, 0, 0, 7599, 0, 0, 16228, 13452, 13502, 15603, 1785, 3869, 3980, 12360,
	8330, 19381, 0, 1043, 0, 0, 11756, 19014, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7311, 16, 0, 0, 2039,
	13005, 17259, 8949, 188, 2049, 5792, 11163, 14674, 16655, 1552, 17433, 17885, 0, 0, 18483,
	11449, 0, 5733, 0, 8891, 0, 19076, 0, 18546, 0, 0, 0, 16494, 0, 16495, 18596, 4405, 6900, 6607,
	12962, 12471, 20312, 20054, 0, 0, 0, 0, 1483, 17471, 18105, 5419, 14576, 0, 0, 0, 0, 16515,
	1446, 20033, 0, 19428, 0, 0, 0, 0, 0, 0, 19735, 0, 0, 0, 6406, 8476, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	11353, 12849, 0, 0, 0, 5858, 1615, 9746, 0, 0, 0, 0, 790, 7370, 7921, 7943, 11897, 0, 7648,
	14854, 0, 12584, 0, 0, 2883, 1154, 11901, 15247, 16838, 4007, 8819, 16595, 18183, 1842, 5498,
	16640, 19353, 1895, 5883, 5957, 10319, 3738, 19649, 20100, 11463, 19673, 9867, 9145, 1407,
	11806, 0, 0, 6737, 1829, 2476, 10599, 5610, 6240, 14748, 19570, 5589, 9455, 12260, 18008, 18429,
	18886, 15973, 0, 0, 0, 0, 1436, 0, 0, 0, 18170, 11887, 18528, 18246, 0, 10700, 4352, 0, 1617, 0,
	18460, 5990, 20139, 0, 0, 0, 13731, 848, 1988, 12762, 0, 3455, 9854, 14891, 0, 20439, 0, 0,
	5356, 0, 0, 0, 205, 2789, 20008, 0, 0, 0, 0, 0, 5297, 4655, 20177, 12822, 13070, 0, 14734, 0,
	9190, 16810, 19368, 1321, 0, 0, 7551, 0, 0, 4242, 11416, 0, 10511, 7686, 17160, 17150, 11208,
	10841, 0, 14469, 16601, 0, 7925, 13362, 904, 7632, 312, 13326, 16038, 0, 16309, 9385, 0, 8907,
	5582, 4315, 16740, 5585, 16889, 0, 0, 14680, 9285, 1854, 9773, 15446, 6978, 10688, 0, 0, 0,
	12672, 15292, 1543, 0, 0, 0, 16937, 0, 6477, 0, 0, 0, 9782, 13625, 19959, 19914, 0, 0, 0, 304,
	5613, 5739, 12020, 11752, 994, 10504, 12148, 15489, 16715, 4930, 9058, 8431, 11149, 10624, 5951,
	5584, 6829, 7703, 14931, 784, 17121, 17583, 18459, 19300, 2370, 20208, 12110, 976, 19459, 12527,
	20295, 2449, 13849, 0, 8920, 0, 683, 14573, 0, 14443, 0, 9253, 19437, 3157, 20253, 4800, 13711,
	15376, 13552, 19690, 13101, 0, 5076, 0, 0, 6185, 0, 11267, 6632, 8871, 12356, 15896, 15976, 0,
	0, 6332, 0, 6949, 0, 16240, 0, 0, 4941, 0, 5703, 0, 19620, 1461, 2718, 0, 0, 0, 0, 0, 14633,
	15388, 0, 0, 9150, 0, 8961, 0, 5873, 0, 0, 13011, 0, 11773, 0, 3988, 2176, 4820, 0, 5658, 10329,
	19458, 11060, 0, 2806, 8564, 0, 3505, 10604, 4355, 0, 0, 2084, 0, 0, 0, 1425, 0, 0, 573, 0,
	12847, 9684, 8588, 11048, 1551, 9649, 14846, 11558, 0, 0, 0, 0, 7636, 8432, 14085, 7018, 6945,
	0, 20080, 0, 0, 11830, 0, 3926, 12248, 17965, 17567, 19411, 919, 0, 0, 187, 18677, 0, 0, 19937,
	18900, 4817, 15257, 18154, 5625, 9859, 0, 7191, 0, 0, 0, 0, 0, 0, 0, 16585, 4241, 18134, 0, 0,
	18292, 0, 0, 12896, 0, 0, 18518, 0, 0, 0, 0, 0, 9220, 12214, 14370, 18404, 0, 0, 0, 0, 1322,
	1499, 16041, 0, 10236, 0, 5911, 0, 15418, 5847, 2767, 19988, 19431, 20065, 0, 19584, 0, 0, 0, 0,
	13999, 0, 0, 4892, 5073, 0, 0, 0, 0, 12290, 3670, 8297, 10718, 14478, 16857, 18484, 0, 0, 0,
	17638, 0, 6684, 0, 160, 2069, 4505, 4799, 15820, 15830, 0, 0, 0, 3661, 1101, 1423, 4327, 12057,
	13674, 19213, 0, 1885, 151, 4744, 14216, 11092, 4404, 6749, 0, 10167, 0, 18614, 0, 0, 9591,
	19586, 17297, 16069, 0, 2262, 15622, 3976, 14781, 14755, 15567, 16853, 4765, 0, 1308, 12285,
	12065, 16705, 18206, 2831, 0, 11281, 729, 4156, 18165, 3106, 16065, 0, 0, 0, 9443, 0, 0, 0,
	4780, 0, 0, 1267, 0, 0, 0, 0, 12701, 15385, 0, 7131, 10811, 11715, 12578, 481, 17480, 0, 9031,
	5869, 0, 0, 0, 0, 4304, 14606, 0, 19842, 13578, 10369, 18701, 0, 0, 0, 0, 0, 11527, 10707, 9492,
	0, 17407, 0, 0, 10569, 10715, 13967, 13104, 0, 15763, 1838, 1979, 3375, 4597, 0, 14815, 15195,
	17886, 0, 0, 5706, 8868, 0, 0, 0, 0, 2218, 0, 0, 0, 0, 5368, 16573, 7823, 2546, 15481, 0, 6892,
	0, 8838, 2195, 3007, 16456, 15162, 1344, 0, 2914, 0, 5894, 7670, 15406, 0, 12319, 12592, 17530,
	0, 0, 0, 0, 17009, 7273, 0, 1914, 5725, 7652, 10983, 858, 16361, 2458, 0, 5097, 0, 17491, 15588,
	2934, 0, 0, 65, 2995, 10212, 0, 3398, 0, 0, 20109, 972, 8427, 7411, 0, 2631, 10193, 10645, 0, 0,
	13767, 0, 17675, 0, 16908, 0, 0, 12263, 4976, 13946, 12974, 1159, 14220, 19636, 0, 0, 0, 0,
	6122, 0, 1744, 17355, 0, 7635, 0, 4801, 0, 0, 17575, 0, 0, 0, 0, 0, 5420, 13748, 0, 0, 12302, 0,
	0, 16580, 3720, 19765, 0, 15796, 7833, 18747, 20188, 0, 0, 3844, 4343, 349, 9526, 3954, 17558,
	12646, 15155, 1268, 2955, 17755, 18264, 195, 18882, 18984, 19248, 6626, 3282, 1565, 11785,
	13599, 15014, 17322, 0, 9540, 0, 0, 0, 0, 0, 3194, 5317, 0, 0, 2775, 16383, 0, 301, 169, 314,
	3504, 13517, 6789, 8292, 13054, 0, 587, 4507, 12163, 14952, 11997, 5127, 15140, 2728, 11790,
	16026, 0, 5455, 0, 3432, 0, 0, 1079, 4014, 6747, 15049, 2052, 19747, 19692, 0, 684, 0, 0, 1138,
	1950, 9350, 0, 4727, 16420, 0, 2055, 0, 13116, 0, 0, 19099, 11529, 0, 5375, 5592, 344, 612,
	2621, 509, 4049, 7066, 12734, 19181, 397, 10111, 0, 0, 0, 243, 1610, 7751, 1532, 10678, 10998,
	11596, 555, 13547, 15663, 0, 0, 0, 0, 0, 355, 14847, 15842, 11150, 0, 0, 0, 0, 2022, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 17223, 0, 0, 0, 0, 13056, 1362, 5401, 9129, 0, 8615, 17528, 0, 3750, 11109,
	17688, 4275, 0, 0, 0, 0, 0, 0, 6305, 0, 631, 0, 9397, 19506, 0, 0, 0, 890, 16033, 17457, 19253,
	0, 0, 12500, 19993, 0, 4947, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4295, 0, 0, 3168, 6566, 0, 0,
	2051, 10882, 12453, 16236, 0, 0, 1144, 0, 15060, 0, 0, 5363, 3163, 6613, 8673, 10637, 13675,
	17475, 0, 0, 0, 0, 0, 0, 0, 14189, 20014, 0, 15884, 0, 16649, 0, 19359, 4887, 1279, 4942, 12104,
	15993, 6522, 18810, 12532, 0, 0, 0, 12183, 13496, 9433, 0, 0, 0, 5293, 0, 8654, 14664, 18245,
	1262, 0, 16550, 15197, 8982, 0, 0, 6466, 13624, 0, 0, 14161, 1737, 6909, 0, 0, 0, 5867, 0, 1445,
	19720, 15521, 0, 7771, 15891, 1701, 0, 12733, 18463, 1859, 6847, 0, 16051, 3074, 0, 17298, 8684,
	17279, 5768, 14550, 17256, 0, 12099, 4939, 6220, 13424, 17651, 13085, 0, 0, 19749, 11701, 2911,
	7826, 13437, 2400, 0, 0, 0, 0, 0, 18795, 266, 0, 0, 0, 0, 3495, 16241, 17017, 0, 4771, 0, 5122,
	0, 0, 0, 4514, 0, 0, 0, 7322, 19254, 14200, 672, 0, 0, 0, 19487, 0, 0, 8159, 3148, 1416, 0,
	12882, 0, 6644, 17085, 0, 0, 0, 0, 13447, 0, 0, 0, 6262, 0, 0, 8794, 0, 0, 0, 3356, 6300, 0, 0,
	7745, 5141, 8494, 0, 0, 16411, 0, 0, 0, 6497, 9788, 0, 0, 1381, 0, 7400, 6725, 11667, 13846,
	16939, 0, 5394, 0, 947, 0, 0, 16474, 1035, 2794, 1340, 18713, 0, 8625, 0, 5422, 0, 3407, 8480,
	3341, 18894, 0, 0, 0, 1420, 4214, 0, 0, 0, 11817, 12774, 12135, 19833, 0, 0, 7369, 0, 0, 0,
	2232, 0, 0, 0, 3629, 16959, 18670, 6882, 8587, 10296, 8115, 7501, 5876, 9547, 2629, 6179, 6259,
	10491, 10733, 12632, 6430, 14342, 8420, 776, 5597, 11803, 12752, 15812, 5570, 3699, 4666, 8154,
	16434, 10512, 16732, 17263, 17614, 18610, 3520, 18881, 18948, 0, 13938, 0, 0, 0, 5992, 9200, 0,
	5480, 13901, 12215, 9793, 18078, 18968, 0, 0, 15432, 16516, 0, 2930, 16676, 16262, 1674, 12692,
	19675, 18086, 0, 0, 7083, 18912, 0, 0, 0, 0, 8629, 0, 0, 5416, 10709, 11722, 350, 6441, 4794,
	12413, 13097, 16785, 9968, 722, 19992, 2588, 16083, 16569, 0, 16112, 6685, 0, 0, 0, 0, 0, 0,
	2804, 17712, 10462, 19670, 0, 0, 2315, 12175, 0, 0, 8085, 14853, 13033, 15078, 6772, 8116, 8652,
	17446, 7956, 0, 13944, 3832, 0, 0, 0, 0, 0, 2830, 3321, 17288, 17327, 7129, 11154, 17357, 18047,
	0, 0, 0, 2286, 6782, 6956, 10943, 17962, 18646, 19844, 3715, 6235, 19742, 16628, 0, 8975, 230,
	0, 3851, 0, 17440, 7407, 0, 13607, 12472, 8103, 11974, 10197, 0, 0, 0, 0, 0, 0, 0, 12768, 0,
	603, 0, 2544, 9386, 18778, 9245, 8974, 11031, 12291, 18611, 5636, 11287, 18812, 19124, 0, 5557,
	1136, 0, 0, 0, 10311, 0, 20384, 0, 0, 0, 5107, 0, 0, 9932, 0, 0, 283, 12335, 0, 9321, 14160,
	20204, 16697, 0, 0, 19969, 1533, 13659, 8119, 20270, 0, 0, 0, 0, 2967, 9617, 0, 0, 8367, 16944,
	1582, 15509, 1902, 12927, 10441, 17020, 16467, 2490, 12318, 15688, 10069, 13992, 6484, 11918,
	16885, 6514, 9127, 18334, 12195, 399, 9493, 11334, 1722, 18934, 11027, 3606, 18949, 18977,
	10750, 2713, 2373, 15536, 12384, 14494, 19349, 19508, 0, 11541, 15732, 0, 0, 9175, 6046, 8991,
	9877, 10231, 2397, 5484, 17504, 10181, 16753, 4093, 17768, 0, 0, 0, 0, 5641, 15495, 19600, 0, 0,
	0, 0, 14661, 10918, 0, 15088, 0, 0, 7810, 15795, 20044, 0, 0, 0, 0, 8402, 12168, 7072, 0, 6556,
	0, 10486, 17995, 18495, 0, 8212, 14480, 0, 2915, 0, 10815, 0, 6499, 18888, 13276, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 8680, 9177, 1395, 8411, 9750, 0, 8715, 7795, 0, 3801, 0, 4914, 8051, 0,
	15906, 12050, 11960, 6359, 13118, 13815, 2921, 5237, 11835, 5952, 19257, 19331, 663, 19635,
	12255, 1502, 19888, 3442, 5380, 10310, 8418, 10440, 2, 11187, 0, 14602, 10157, 10298, 5245,
	15522, 19417, 20060, 0, 0, 14466, 215, 9349, 14003, 0, 7457, 0, 1845, 0, 8104, 6234, 86, 4749,
	14298, 6204, 20221, 7923, 0, 0, 0, 0, 0, 0, 4372, 0, 17180, 0, 12866, 0, 5306, 0, 0, 0, 13771,
	0, 7185, 5149, 5994, 7367, 10619, 2140, 9647, 5366, 12355, 8110, 0, 8943, 14657, 17925, 0, 0, 0,
	7381, 4178, 0, 1358, 10478, 0, 0, 0, 4493, 0, 0, 0, 0, 0, 0, 293, 1074, 0, 0, 6250, 0, 0, 5766,
	8257, 1824, 4797, 16839, 16017, 12077, 757, 2942, 14072, 20451, 0, 0, 0, 16318, 0, 0, 0, 4644,
	18222, 449, 0, 0, 0, 2409, 0, 0, 0, 0, 0, 0, 16665, 0, 9667, 17458, 9744, 2586, 7090, 6474,
	8445, 13929, 447, 18757, 8190, 4733, 8384, 14089, 19321, 11748, 14727, 19750, 0, 0, 0, 0, 0,
	10561, 0, 0, 11850, 0, 0, 0, 0, 16708, 4265, 0, 20274, 15012, 16548, 19860, 7416, 0, 16540,
	17704, 0, 13232, 0, 0, 0, 0, 0, 15731, 0, 0, 8258, 0, 11952, 20123, 0, 0, 4978, 13396, 4165, 0,
	15909, 3465, 1082, 8124, 0, 0, 0, 2813, 5764, 10960, 15593, 0, 0, 0, 16507, 0, 2323, 7911, 767,
	11131, 14130, 1361, 3836, 0, 0, 0, 3427, 2949, 15021, 0, 2224, 5140, 17571, 5812, 0, 0, 0, 0, 0,
	6701, 0, 0, 0, 10999, 3797, 2027, 11386, 20410, 18023, 16087, 0, 0, 9766, 18164, 11274, 0, 0, 0,
	19209, 18221, 0, 0, 0, 0, 0, 10663, 0, 7605, 13924, 6600, 18571, 11762, 0, 0, 3029, 679, 4226,
	5377, 4582, 2037, 6405, 7783, 9475, 9974, 10139, 16133, 18753, 4563, 0, 0, 0, 0, 4174, 0, 0,
	341, 7106, 8816, 5601, 0, 10019, 14146, 14513, 0, 0, 6813, 20201, 20336, 0, 0, 0, 0, 8642,
	11072, 16268, 20179, 0, 2078, 11010, 0, 2832, 3565, 15659, 0, 0, 0, 0, 0, 585, 1412, 5225, 0,
	8904, 6011, 11860, 14640, 20005, 0, 0, 0, 0, 0, 9700, 12952, 10680, 14261, 6162, 14346, 16186,
	6989, 19908, 1199, 11978, 1017, 0, 0, 5529, 0, 0, 0, 16977, 7177, 18425, 15473, 0, 0, 6524,
	2623, 2869, 3539, 13379, 5084, 14193, 19242, 0, 0, 0, 0, 17047, 5044, 6191, 17594, 1764, 19093,
	20377, 18954, 0, 0, 0, 0, 1459, 12358, 19469, 0, 10717, 16203, 0, 0, 16108, 0, 0, 2871, 0, 0,
	8994, 0, 16748, 0, 0, 13970, 861, 9811, 14375, 0, 9735, 0, 0, 6771, 0, 0, 7304, 20277, 7901, 0,
	0, 0, 0, 15719, 0, 9727, 12209, 0, 17282, 0, 0, 0, 0, 19524, 9280, 5443, 0, 18136, 0, 11645, 0,
	0, 0, 0, 0, 9989, 0, 16914, 0, 0, 0, 1799, 0, 16178, 13210, 14898, 7802, 17320, 19106, 8963, 0,
	16103, 11241, 5629, 17529, 0, 0, 9732, 14754, 7559, 9161, 13361, 16130, 20211, 0, 0, 0, 0, 0, 0,
	801, 16962, 0, 2980, 0, 0, 4096, 4977, 10047, 3497, 524, 13105, 12761, 16758, 18442, 137, 10889,
	4461, 0, 5371, 2432, 6016, 19126, 16575, 0, 5571, 770, 16695, 0, 12699, 0, 0, 18277, 19886,
	12308, 16447, 15027, 19713, 20090, 16019, 1775, 4317, 10534, 19115, 11320, 7188, 11460, 0, 0,
	4678, 14943, 0, 0, 11592, 0, 16317, 9501, 0, 10896, 3010, 0, 0, 14728, 19990, 19034, 0, 0, 9214,
	6800, 12019, 15620, 15789, 654, 8076, 20302, 9681, 10447, 0, 0, 0, 9222, 20447, 10132, 0, 13606,
	0, 0, 0, 17852, 8493, 16013, 11677, 9314, 10110, 1040, 1825, 13712, 15467, 5535, 19788, 10170,
	14140, 13656, 17161, 0, 0, 0, 0, 4588, 2737, 3001, 6964, 1385, 9461, 8574, 9895, 10037, 12626,
	8346, 12647, 2625, 13113, 5086, 2596, 880, 9616, 13031, 15072, 15948, 13785, 17026, 17318,
	16577, 17351, 18063, 3818, 18680, 4629, 19658, 19894, 0, 0, 18537, 0, 0, 0, 0, 0, 0, 18799, 0,
	0, 17349, 0, 9554, 0, 9654, 0, 0, 4116, 4362, 13593, 0, 10042, 0, 13457, 20314, 17912, 2954,
	20082, 0, 0, 0, 0, 6394, 15433, 16478, 16909, 0, 9396, 13486, 12872, 2385, 9196, 6351, 14617, 0,
	0, 12030, 14702, 17199, 17723, 0, 11062, 13279, 14010, 0, 17389, 17586, 16818, 17428, 0, 0, 0,
	0, 5488, 14760, 0, 0, 878, 0, 0, 558, 0, 3008, 0, 0, 9997, 17478, 19073, 0, 0, 0, 0, 0, 0, 0, 0,
	3498, 0, 0, 3095, 1347, 0, 0, 1039, 0, 0, 12124, 0, 0, 0, 9955, 12254, 11363, 0, 0, 7356, 0, 0,
	2896, 0, 0, 0, 8386, 12628, 14960, 0, 0, 10309, 11903, 16122, 0, 0, 1892, 0, 0, 15514, 0, 0,
	6925, 5767, 14305, 0, 3876, 4649, 0, 17245, 3877, 4608, 19865, 0, 0, 0, 0, 9388, 2145, 2029,
	7402, 9668, 18636, 3304, 0, 12637, 15875, 0, 11160, 2200, 3192, 2966, 4536, 15618, 12852, 19533,
	8489, 1484, 5039, 14582, 15250, 19512, 0, 1086, 6907, 7112, 8305, 0, 15702, 1314, 14775, 14685,
	10765, 18103, 2245, 18975, 1141, 0, 0, 0, 15960, 0, 9121, 0, 291, 12599, 17636, 0, 0, 0, 4643,
	10271, 2283, 17239, 15602, 3729, 4578, 0, 9270, 19527, 0, 0, 0, 9489, 0, 5358, 981, 2360, 10229,
	11549, 0, 0, 0, 0, 10701, 0, 0, 0, 13236, 6537, 0, 0, 1116, 9242, 0, 0, 0, 3796, 4889, 2608,
	6408, 0, 0, 0, 5483, 7828, 0, 0, 5741, 0, 0, 0, 0, 6535, 3547, 9613, 12235, 5093, 12941, 11907,
	277, 9669, 0, 0, 0, 0, 5475, 0, 0, 7260, 20354, 0, 0, 2306, 6552, 17551, 18994, 0, 15221, 0, 0,
	0, 15064, 0, 10807, 0, 13381, 0, 9491, 0, 0, 13558, 0, 10890, 0, 2065, 18226, 9918, 0, 17643, 0,
	1160, 6178, 9107, 9954, 13443, 14841, 18727, 0, 0, 0, 20442, 0, 9171, 4985, 13950, 0, 0, 0,
	17612, 0, 0, 0, 6980, 6399, 12588, 4979, 0, 4184, 8716, 12379, 9335, 16375, 4822, 17140, 9118,
	19618, 6117, 0, 0, 0, 0, 0, 11374, 6982, 13065, 19465, 8591, 1981, 6490, 9601, 16254, 17895, 0,
	0, 4431, 11166, 13629, 1433, 4045, 1570, 4335, 13025, 13886, 17601, 18873, 1782, 3062, 0, 2193,
	4022, 15912, 13595, 7056, 14942, 0, 12615, 8014, 13939, 19609, 15373, 18962, 0, 0, 3270, 3319,
	13148, 9126, 13295, 0, 0, 9130, 5627, 14519, 0, 0, 0, 4406, 6523, 14410, 2548, 5042, 3335, 9950,
	13218, 3760, 13123, 20081, 0, 0, 0, 7689, 147, 0, 0, 6955, 13575, 18032, 20164, 0, 0, 0, 1990,
	7342, 9976, 12611, 9247, 4857, 9413, 0, 0, 0, 0, 2787, 9901, 1909, 2146, 14747, 15907, 4179,
	16508, 17013, 19407, 209, 20031, 20385, 0, 0, 0, 12783, 15935, 0, 18766, 0, 0, 7900, 12883,
	5466, 9132, 10900, 15760, 12644, 12754, 10409, 17010, 19526, 0, 0, 9305, 333, 5695, 19576, 0, 0,
	18702, 0, 3139, 0, 2215, 17312, 0, 0, 4373, 19913, 2046, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7895, 17730,
	15261, 16105, 16365, 0, 0, 0, 0, 0, 0, 11670, 2429, 0, 0, 0, 1312, 15043, 3307, 8158, 19588, 0,
	9731, 11861, 0, 0, 5418, 6913, 1088, 17652, 19083, 10373, 1430, 2094, 2337, 3424, 10127, 18388,
	0, 3654, 6425, 3660, 0, 0, 0, 13344, 17345, 8262, 0, 0, 0, 4302, 0, 0, 14042, 17405, 4463, 0, 0,
	0, 6758, 8955, 4488, 3830, 3873, 7275, 13292, 0, 19175, 0, 12517, 9958, 14385, 0, 12419, 17878,
	0, 0, 0, 12364, 7684, 11976, 18928, 0, 0, 9255, 0, 0, 7683, 3026, 10956, 0, 10420, 0, 4312,
	18704, 17641, 0, 0, 0, 0, 0, 0, 19268, 0, 0, 18185, 0, 6437, 638, 8058, 12749, 14086, 17579,
	9347, 0, 0, 9813, 8575, 3124, 1986, 9444, 3159, 11261, 11295, 15100, 19890, 0, 0, 0, 1238, 0, 0,
	0, 6581, 10607, 0, 0, 1181, 12514, 2038, 15242, 20244, 0, 0, 0, 16440, 15229, 18299, 0, 0, 0, 0,
	14612, 15435, 3794, 12994, 3227, 0, 0, 0, 3285, 9857, 12764, 0, 12226, 13147, 17176, 0, 7237, 0,
	5587, 0, 0, 15619, 0, 5698, 20190, 1342, 11376, 12439, 5191, 13064, 13609, 11728, 4213, 13638,
	15077, 18565, 17801, 0, 0, 0, 0, 0, 11742, 10826, 0, 14962, 0, 0, 0, 0, 0, 0, 11370, 14770, 0,
	17635, 4811, 6534, 0, 0, 0, 14486, 5827, 0, 0, 0, 11045, 7811, 0, 18868, 4758, 19760, 10101,
	1858, 0, 9739, 0, 8768, 18324, 2849, 9872, 11536, 0, 10945, 12227, 13941, 0, 0, 180, 6740, 0, 0,
	0, 0, 17041, 0, 12642, 18758, 0, 473, 2988, 0, 2690, 14583, 0, 0, 12313, 0, 16295, 0, 0, 0, 0,
	0, 0, 0, 4119, 51, 3345, 19030, 0, 2211, 10932, 517, 6255, 17746, 12396, 3982, 12118, 12890,
	13290, 14116, 15823, 0, 0, 0, 636, 6105, 4236, 20435, 8511, 5967, 0, 0, 5077, 11568, 819, 16448,
	17016, 0, 14642, 0, 10006, 0, 0, 315, 0, 0, 5916, 12139, 5943, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	8435, 0, 10406, 18958, 1918, 11051, 12786, 0, 0, 12196, 3525, 1393, 12787, 13555, 13795, 14508,
	1953, 3831, 7935, 806, 16558, 17412, 20165, 0, 1432, 0, 0, 0, 5390, 20037, 0, 0, 18775, 0,
	13708, 1777, 13323, 0, 5506, 0, 4565, 18556, 18479, 0, 0, 0, 10411, 0, 0, 15843, 0, 0, 139, 0,
	0, 0, 17325, 19112, 0, 0, 0, 0, 0, 18430, 0, 7415, 3997, 0, 0, 0, 0, 0, 0, 0, 17304, 1942,
	14771, 18202, 19951, 19787, 5296, 9817, 4079, 8795, 10402, 8134, 13513, 0, 0, 17822, 0, 8165,
	9142, 0, 0, 3043, 13473, 0, 0, 0, 0, 0, 10545, 11881, 18011, 5941, 0, 0, 19325, 0, 13242, 4719,
	8282, 17170, 0, 1553, 20205, 7189, 3883, 4423, 0, 10191, 17166, 0, 6304, 14764, 7328, 0, 11706,
	13759, 6111, 8616, 14306, 15490, 16242, 862, 14779, 325, 16435, 17252, 17456, 2890, 4020, 8555,
	704, 9721, 20407, 560, 0, 6281, 19110, 10865, 1128, 17813, 15868, 3722, 7253, 10370, 5135,
	17981, 14877, 0, 0, 0, 2166, 1135, 16617, 18971, 12895, 0, 18538, 14623, 0, 18310, 0, 0, 0, 0,
	0, 0, 0, 497, 7119, 1290, 8276, 11319, 1758, 7897, 15494, 13742, 11429, 3228, 9485, 11938,
	17798, 2219, 14147, 1752, 14930, 18084, 20456, 4170, 0, 2301, 733, 3278, 3767, 0, 0, 1443,
	10858, 4176, 12589, 11030, 0, 5458, 2381, 13271, 998, 16214, 19884, 16874, 1865, 6233, 6241,
	4078, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0, 882, 0, 0, 0, 351, 2109, 949, 2545, 6335, 9615, 13112,
	16894, 18218, 0, 183, 5010, 4963, 4934, 3199, 7655, 8686, 0, 8028, 0, 9410, 2389, 0, 4548, 3581,
	5773, 13553, 0, 0, 19591, 4395, 10367, 0, 6423, 11947, 0, 16591, 286, 10911, 0, 2229, 0, 0,
	15033, 0, 3515, 8985, 5551, 1496, 1667, 2568, 7601, 10587, 1488, 12598, 13763, 13949, 15537,
	10939, 735, 11113, 10499, 88, 261, 19091, 19590, 4557, 8492, 13207, 7690, 12503, 9760, 15179,
	16210, 5106, 19967, 0, 0, 0, 12965, 13195, 1055, 8917, 9639, 5690, 5780, 8607, 9801, 11001, 0,
	0, 10104, 1186, 1581, 0, 0, 0, 0, 0, 0, 5652, 13084, 2092, 19032, 4549, 0, 0, 1809, 9939, 0, 0,
	0, 16401, 16884, 0, 14424, 15562, 0, 0, 2562, 8362, 0, 8910, 12116, 15488, 16251, 0, 0, 8743, 0,
	0, 0, 20362, 866, 0, 1295, 6372, 10879, 18903, 16638, 0, 0, 0, 0, 4877, 0, 0, 0, 0, 0, 9621,
	12393, 17266, 5249, 10456, 0, 0, 17261, 0, 0, 0, 0, 5710, 19205, 19601, 4074, 1773, 19153, 2705,
	3809, 16009, 2290, 429, 20199, 746, 0, 0, 0, 10749, 17187, 19334, 9, 2295, 233, 5497, 10498,
	2181, 17954, 19587, 1389, 0, 0, 13936, 8989, 0, 18017, 0, 0, 0, 11581, 0, 0, 0, 0, 0, 1790,
	8157, 13027, 1778, 4252, 10189, 15104, 19136, 20408, 0, 8468, 0, 0, 8207, 12048, 0, 0, 7082, 0,
	0, 8065, 7784, 5991, 5572, 10562, 17933, 1370, 12778, 11896, 20072, 5997, 0, 0, 0, 3034, 0, 0,
	0, 2119, 1663, 0, 2154, 15434, 0, 0, 0, 0, 0, 5070, 6856, 18979, 0, 3410, 14699, 8822, 7707,
	5603, 0, 0, 12389, 3402, 0, 990, 5397, 10381, 4921, 11981, 16324, 18541, 18768, 20458, 7891, 0,
	469, 0, 0, 0, 0, 19419, 0, 0, 3823, 18254, 0, 11104, 20449, 7019, 0, 0, 268, 0, 0, 6623, 0, 0,
	0, 0, 3451, 0, 5633, 8179, 14345, 0, 0, 6249, 19001, 19778, 19862, 0, 0, 7490, 0, 0, 0, 10685,
	8160, 8572, 0, 0, 0, 0, 0, 14795, 452, 8733, 11999, 13981, 13161, 0, 14283, 0, 0, 0, 0, 0, 6718,
	0, 422, 9891, 11002, 16064, 0, 8993, 16392, 14192, 0, 0, 0, 1828, 5415, 18345, 0, 0, 0, 0, 2696,
	16462, 9633, 0, 0, 0, 0, 0, 0, 8553, 18145, 18728, 14483, 0, 0, 0, 10374, 12845, 2465, 3985,
	8596, 17381, 0, 0, 0, 0, 0, 0, 1473, 0, 822, 6433, 0, 0, 17453, 0, 0, 18953, 3726, 18693, 19162,
	9683, 19521, 0, 11764, 1049, 11547, 13243, 3605, 13951, 10123, 7852, 0, 2270, 0, 8152, 0, 9283,
	19994, 0, 0, 0, 0, 5528, 0, 15680, 0, 0, 0, 13640, 1164, 11311, 2013, 10297, 16096, 17566,
	19399, 7233, 1796, 1263, 0, 4795, 16488, 19436, 14323, 0, 4028, 0, 0, 0, 0, 18384, 16524, 0, 0,
	0, 0, 0, 0, 8817, 10535, 4316, 3003, 0, 12287, 0, 3461, 5580, 8219, 15835, 0, 0, 483, 17929,
	8547, 8450, 4314, 0, 586, 0, 811, 0, 3362, 11698, 691, 12088, 13042, 16388, 4920, 18486, 3271,
	7077, 0, 0, 0, 5428, 7443, 10517, 0, 18359, 19424, 8199, 0, 292, 18455, 0, 0, 0, 0, 756, 15586,
	19192, 14749, 1129, 0, 4198, 12771, 12758, 5476, 11347, 13734, 12152, 1004, 13760, 16424, 4988,
	18553, 0, 0, 0, 12616, 0, 0, 0, 0, 14149, 18561, 17839, 1797, 9221, 3502, 16995, 4752, 14422,
	17329, 3992, 8775, 0, 546, 0, 1926, 13000, 13775, 5606, 15539, 13725, 17960, 17666, 0, 14141,
	9876, 19920, 0, 0, 16244, 6357, 0, 0, 0, 0, 20107, 0, 11483, 14028, 14134, 16521, 12130, 2722,
	0, 0, 0, 0, 10864, 11914, 9428, 10853, 0, 0, 0, 0, 0, 3894, 8481, 14654, 4528, 12600, 4494,
	12873, 4075, 13200, 3990, 15131, 16270, 18188, 14598, 11067, 19695, 0, 0, 7417, 16085, 10364,
	4512, 0, 0, 2691, 2009, 17521, 12167, 19053, 963, 8156, 1633, 0, 0, 0, 17699, 103, 6791, 2557,
	10038, 6052, 0, 2335, 12032, 432, 445, 0, 0, 2715, 15399, 0, 0, 0, 11070, 16803, 10523, 15929,
	2925, 12988, 16657, 4462, 14289, 3630, 17498, 15400, 4611, 0, 10121, 2486, 3394, 1453, 10449, 0,
	0, 1560, 3566, 0, 13136, 0, 12079, 17086, 0, 17694, 10088, 0, 0, 0, 0, 0, 0, 0, 0, 7866, 0, 0,
	9743, 0, 4253, 0, 7054, 10134, 17071, 13129, 0, 7615, 1908, 2057, 5386, 17045, 6961, 9205,
	12855, 5709, 14533, 9133, 14687, 15108, 17857, 0, 0, 0, 0, 0, 0, 15575, 7658, 2168, 10418, 6641,
	10332, 0, 6021, 0, 1826, 2762, 9148, 11994, 13205, 13877, 11146, 17479, 18450, 0, 0, 8412, 0, 0,
	0, 14581, 0, 16542, 0, 0, 0, 0, 0, 16353, 0, 0, 15227, 3533, 16052, 10049, 18271, 6967, 12518,
	17628, 20401, 0, 0, 17665, 10774, 0, 11664, 0, 0, 0, 0, 11904, 0, 5872, 0, 20184, 3666, 6622,
	11736, 15813, 0, 0, 6886, 11772, 8067, 14935, 1606, 10468, 3153, 15988, 0, 0, 0, 12999, 17265,
	0, 0, 7556, 0, 9806, 1958, 12200, 17220, 977, 13965, 4606, 9034, 7705, 0, 0, 0, 0, 14592, 17866,
	0, 1748, 15036, 3756, 0, 9724, 10164, 12238, 12449, 15038, 16880, 9111, 14096, 16074, 18639, 0,
	0, 0, 0, 7363, 15742, 18743, 18491, 20160, 0, 6109, 0, 0, 2082, 0, 15476, 0, 0, 0, 0, 0, 0, 0,
	6195, 0, 0, 0, 0, 9281, 14928, 0, 0, 0, 0, 0, 0, 0, 7103, 3583, 0, 0, 15801, 0, 7220, 0, 4000,
	19663, 1281, 8813, 9263, 12721, 16031, 0, 0, 0, 7032, 0, 0, 16700, 0, 0, 0, 0, 7706, 2850,
	12301, 12830, 17902, 18520, 0, 0, 0, 0, 0, 15827, 19380, 0, 0, 9831, 1994, 0, 5722, 15573,
	16059, 20099, 11249, 0, 16113, 0, 0, 0, 0, 0, 0, 6126, 17843, 2196, 0, 0, 0, 1893, 0, 0, 0,
	16943, 0, 7992, 15224, 9454, 0, 0, 2327, 0, 0, 0, 10622, 0, 15440, 19297, 19965, 17782, 1462,
	10239, 5987, 1097, 19559, 474, 4999, 7020, 0, 0, 6180, 0, 0, 18513, 13109, 0, 14504, 0, 13189,
	10176, 0, 0, 5507, 0, 4482, 18267, 0, 15926, 19137, 0, 0, 0, 12702, 0, 0, 0, 15099, 17343,
	10020, 9769, 15102, 17946, 17200, 0, 13418, 16793, 0, 19166, 15010, 0, 995, 0, 0, 4593, 7699,
	14689, 0, 0, 18583, 15561, 0, 0, 0, 0, 6215, 9262, 18555, 13498, 818, 16578, 0, 11508, 0, 0,
	12279, 9900, 16007, 1173, 0, 0, 0, 1587, 2130, 2626, 3140, 5413, 9282, 0, 9653, 0, 0, 0, 0,
	12552, 16182, 10972, 5586, 19148, 0, 0, 0, 10563, 0, 0, 0, 14208, 0, 11466, 9362, 10125, 17226,
	18857, 0, 12165, 0, 0, 5846, 2810, 14253, 0, 0, 0, 0, 12979, 0, 13093, 0, 2010, 5236, 0, 2001,
	3878, 8803, 13666, 19835, 5502, 7206, 9759, 891, 9052, 16721, 18533, 19101, 601, 11452, 9874, 0,
	0, 11690, 0, 0, 0, 0, 5493, 12422, 0, 19987, 0, 2905, 0, 0, 12125, 10257, 0, 0, 10356, 10030,
	15661, 0, 0, 0, 0, 0, 0, 5605, 0, 11464, 17809, 6254, 0, 0, 0, 0, 6526, 0, 0, 0, 0, 0, 6232, 0,
	15369, 0, 0, 0, 370, 13166, 667, 18456, 4667, 0, 0, 0, 0, 0, 11445, 12900, 10834, 10148, 1925,
	12562, 16637, 18489, 0, 0, 18627, 1697, 0, 0, 611, 3671, 0, 0, 0, 17971, 0, 0, 1625, 0, 13648,
	6041, 18006, 0, 6020, 0, 0, 0, 0, 0, 0, 12409, 0, 0, 3964, 15001, 10177, 15079, 0, 1978, 6072,
	2498, 0, 1523, 14637, 578, 203, 567, 1840, 4251, 7861, 8878, 5304, 11108, 16410, 16763, 150,
	16867, 10130, 8070, 18573, 0, 0, 14265, 1624, 16439, 17128, 19113, 20426, 0, 5109, 0, 19946, 0,
	17285, 0, 0, 0, 20121, 18158, 7905, 9257, 8225, 18424, 18147, 5874, 15405, 9930, 18770, 0, 0, 0,
	0, 0, 9042, 18357, 14395, 1297, 16125, 17877, 0, 0, 16713, 0, 0, 0, 17217, 12438, 255, 0, 0,
	18935, 0, 0, 0, 8352, 0, 18662, 0, 20440, 15894, 0, 0, 13367, 0, 0, 0, 18186, 13510, 18792, 0,
	0, 0, 705, 14057, 0, 6711, 0, 0, 206, 0, 0, 15391, 3212, 0, 5681, 16728, 0, 0, 1520, 9568, 0, 0,
	10345, 18295, 1034, 0, 0, 14700, 201, 4070, 5175, 11232, 12437, 592, 6079, 16541, 8496, 1064,
	5082, 8426, 15667, 16802, 10596, 17703, 0, 3306, 0, 15662, 0, 0, 0, 4974, 1111, 174, 14785,
	3088, 10135, 3284, 16749, 17373, 17509, 0, 0, 1846, 0, 14697, 17048, 6973, 1251, 7714, 5321,
	9297, 11318, 17255, 0, 3719, 9309, 2560, 2570, 8783, 1754, 3320, 9716, 17426, 19203, 0, 12851,
	18498, 1449, 6442, 0, 8855, 0, 4192, 0, 1476, 0, 0, 13030, 0, 3799, 20379, 500, 0, 0, 1944, 593,
	0, 19339, 8732, 4534, 7279, 12158, 0, 1177, 0, 0, 5878, 940, 7145, 0, 0, 4851, 7161, 0, 0, 0,
	5765, 13222, 11231, 14270, 16822, 0, 0, 0, 14032, 3025, 12602, 311, 1793, 19927, 0, 0, 11916,
	8524, 0, 13414, 5041, 6625, 9719, 15113, 16916, 16626, 17506, 13548, 17616, 19341, 0, 0, 7110,
	0, 0, 0, 17889, 3989, 1559, 4310, 5460, 0, 7946, 0, 2332, 5542, 7758, 15360, 4420, 3105, 10222,
	13184, 0, 19782, 16952, 7478, 18148, 5501, 14990, 0, 0, 9380, 0, 0, 0, 0, 4009, 1245, 9606,
	4943, 7143, 0, 0, 7152, 0, 0, 0, 3467, 15945, 0, 8011, 0, 0, 0, 15080, 0, 0, 14153, 6364, 0, 0,
	6550, 0, 11264, 5247, 15069, 14047, 3216, 2863, 0, 0, 0, 15319, 0, 15869, 4205, 4777, 6821,
	9264, 9892, 18418, 4046, 9686, 11125, 8820, 13515, 13908, 14989, 6485, 10178, 8348, 9990, 14299,
	16453, 17025, 0, 10371, 0, 0, 0, 8327, 10836, 0, 0, 1719, 15648, 0, 6883, 12119, 2191, 4112,
	4432, 6055, 14205, 16735, 17662, 7383, 13186, 13957, 16704, 20117, 6630, 14922, 4129, 2350,
	14118, 18142, 0, 0, 0, 0, 12649, 17135, 17819, 10903, 5251, 7031, 10228, 17668, 11566, 2291,
	3164, 5012, 6959, 0, 11737, 0, 0, 12013, 0, 8922, 3372, 16370, 13654, 0, 10814, 0, 0, 11390,
	6646, 8222, 9014, 10756, 0, 0, 5778, 29, 7679, 20140, 0, 20387, 11802, 2470, 20455, 0, 2255,
	5942, 7192, 9458, 15727, 0, 0, 18972, 478, 6268, 1109, 14030, 2318, 14334, 10515, 16787, 0,
	6089, 2790, 7951, 16756, 8751, 16231, 0, 0, 0, 0, 0, 0, 0, 20102, 0, 0, 18904, 17865, 0, 0,
	1348, 148, 6379, 10559, 18818, 15644, 15308, 6007, 20243, 7976, 8905, 13397, 0, 1955, 1841,
	9407, 12716, 14991, 16093, 9401, 5059, 166, 5663, 9266, 12843, 7564, 0, 6112, 0, 19926, 0, 8544,
	0, 3491, 16678, 0, 16000, 0, 17503, 8999, 11482, 20144, 0, 5870, 18328, 0, 2474, 6785, 11665,
	13420, 4819, 9752, 13127, 12321, 3338, 18123, 0, 7995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212,
	16620, 0, 2836, 10833, 12915, 4098, 15535, 3690, 8508, 0, 0, 0, 17236, 0, 0, 0, 0, 0, 0, 0,
	16339, 0, 17181, 6426, 16934, 6228, 2234, 3014, 4908, 6298, 4101, 9436, 14123, 0, 0, 13012,
	8316, 8155, 9231, 0, 3860, 19820, 1497, 0, 0, 18428, 19157, 0, 0, 0, 9457, 0, 18076, 18126,
	8177, 13345, 10261, 6381, 10116, 11229, 11279, 0, 0, 0, 6187, 2821, 16008, 16457, 0, 13619, 0,
	0, 577, 2665, 9502, 0, 0, 0, 0, 0, 0, 846, 4173, 0, 11251, 0, 0, 8019, 16864, 17939, 20047, 0,
	0, 0, 2197, 4545, 17467, 2559, 12668, 0, 0, 19330, 0, 0, 9189, 0, 16841, 11882, 0, 18013, 0,
	17379, 7586, 14937, 0, 0, 0, 0, 0, 0, 9276, 1189, 1541, 0, 0, 0, 19999, 0, 0, 18482, 0, 4855, 0,
	3648, 1992, 11987, 16971, 9512, 13177, 0, 10923, 1916, 12838, 16245, 4499, 0, 4041, 19460, 3645,
	12323, 14925, 18024, 19000, 19800, 16559, 0, 10318, 7, 6341, 14827, 0, 7514, 7777, 19027, 1876,
	0, 3146, 5399, 3696, 5810, 16784, 18843, 0, 0, 12711, 1495, 11165, 0, 0, 0, 0, 0, 6710, 0,
	12154, 487, 0, 0, 0, 0, 9208, 0, 10671, 15624, 12670, 0, 0, 0, 11604, 4928, 0, 5630, 0, 16357,
	0, 4344, 7846, 9237, 0, 2564, 17449, 0, 0, 0, 11392, 54, 4157, 11612, 15635, 19450, 9348, 0,
	13563, 8804, 14402, 0, 1469, 542, 0, 2421, 9519, 0, 0, 0, 9240, 13551, 0, 0, 0, 15397, 0, 0,
	3702, 8696, 0, 0, 0, 7053, 7258, 9453, 6189, 9195, 1710, 9952, 5061, 0, 0, 3674, 5378, 1747,
	13235, 426, 0, 0, 0, 0, 20298, 4324, 5904, 719, 12640, 0, 4692, 0, 7074, 0, 2798, 1296, 3698,
	10985, 12146, 14082, 1357, 15998, 0, 14516, 463, 0, 0, 19696, 10857, 0, 298, 3694, 10904, 6953,
	0, 17059, 11339, 0, 0, 14976, 0, 0, 0, 0, 641, 1085, 9043, 8676, 1628, 11021, 12785, 13220,
	1364, 4786, 5583, 8674, 6960, 9749, 2982, 14441, 9094, 1886, 11340, 10527, 13702, 14742, 2986,
	4212, 8659, 766, 2610, 11982, 6230, 15403, 15849, 16498, 17799, 7600, 18152, 15520, 18387,
	18591, 18765, 8309, 19684, 3723, 19970, 14143, 20001, 20196, 20238, 8465, 5879, 14565, 0, 0, 0,
	0, 7096, 11128, 18588, 0, 0, 0, 0, 0, 20092, 14528, 0, 12220, 17959, 0, 3984, 6465, 0, 0, 18655,
	4750, 0, 15157, 11456, 15442, 17952, 0, 0, 0, 9414, 12748, 14911, 9797, 16778, 17618, 0, 8451,
	4172, 10446, 16381, 16946, 16567, 19107, 3766, 2774, 4566, 4716, 19077, 8849, 0, 0, 2042, 0,
	9422, 0, 0, 0, 47, 17713, 0, 0, 0, 12280, 15816, 4297, 18564, 0, 19564, 13408, 19159, 10920,
	15252, 20283, 15, 17033, 10230, 0, 14393, 0, 0, 12567, 7840, 7993, 0, 0, 0, 1310, 6163, 19630,
	0, 4278, 11358, 13023, 0, 0, 0, 0, 0, 0, 0, 1440, 0, 8656, 2345, 5692, 5918, 7266, 7459, 0, 0,
	948, 0, 0, 10372, 0, 0, 0, 0, 0, 0, 0, 56, 5795, 3250, 8310, 17966, 19150, 135, 3456, 0, 13172,
	0, 4341, 15315, 12742, 0, 0, 3614, 9730, 17661, 141, 7252, 19810, 1665, 20280, 0, 19277, 0,
	9337, 0, 0, 0, 0, 18316, 0, 0, 482, 1706, 6374, 10213, 3051, 11855, 15512, 0, 14280, 19801,
	2899, 6905, 9387, 16356, 8589, 6761, 11282, 17861, 0, 15668, 4413, 1972, 7068, 0, 0, 0, 0, 8657,
	0, 0, 0, 0, 0, 0, 16975, 5976, 0, 11937, 4321, 0, 0, 18112, 7498, 10421, 0, 0, 14044, 15159,
	12520, 0, 0, 0, 0, 0, 0, 0, 0, 5063, 14021, 6840, 1769, 6404, 15773, 16886, 5791, 0, 0, 0, 0,
	19985, 0, 0, 0, 353, 561, 2445, 6401, 1669, 453, 4076, 1024, 9342, 4379, 16359, 16619, 7787,
	9949, 14423, 17532, 18896, 8741, 19722, 0, 0, 0, 4605, 8766, 14093, 0, 0, 0, 0, 3609, 8593,
	12630, 15815, 0, 0, 0, 6778, 13050, 3098, 3998, 14462, 17627, 0, 0, 0, 16978, 4077, 3494, 19731,
	20350, 0, 10766, 0, 9440, 0, 0, 0, 0, 91, 0, 0, 14223, 0, 16842, 0, 9219, 1598, 16834, 8035, 0,
	0, 6811, 754, 3386, 0, 0, 0, 0, 16504, 3231, 7698, 4012, 8247, 12550, 3238, 11585, 4841, 13231,
	15317, 12237, 18002, 20141, 0, 0, 477, 2413, 462, 4126, 4454, 18666, 19470, 11143, 13636, 15176,
	14213, 3653, 13355, 15792, 17138, 0, 0, 12834, 0, 0, 6947, 339, 11260, 0, 0, 0, 13909, 0, 0,
	6370, 7246, 0, 0, 0, 0, 285, 435, 0, 0, 8232, 1472, 1246, 0, 0, 9020, 0, 0, 14045, 12107, 19348,
	10697, 0, 0, 0, 0, 0, 0, 0, 0, 1844, 0, 0, 4940, 15372, 18819, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7357, 18665, 0, 6436, 3506, 8735, 0, 0, 0, 6201, 2569, 4313, 9124, 7899, 0, 18820, 0,
	5013, 0, 19336, 0, 16225, 0, 0, 16538, 17, 3587, 7098, 0, 0, 0, 0, 0, 0, 0, 0, 4288, 4035, 4738,
	19059, 0, 3759, 1736, 8986, 16720, 10957, 18813, 0, 5262, 0, 0, 0, 0, 0, 0, 9807, 15736, 16663,
	5195, 11559, 0, 18760, 0, 9128, 0, 950, 0, 18026, 2347, 15886, 19337, 0, 0, 2220, 3160, 8549,
	17648, 5754, 12750, 16110, 7399, 1654, 19047, 5300, 3956, 2343, 3728, 4893, 3288, 1396, 3111,
	7347, 5098, 1249, 11721, 14260, 10474, 19358, 20292, 461, 11963, 18453, 20333, 0, 0, 0, 2368, 0,
	0, 0, 4017, 0, 0, 7506, 0, 9417, 7780, 5797, 0, 2841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 842,
	3477, 17363, 0, 0, 11560, 12519, 3593, 13142, 16070, 0, 12172, 18527, 0, 0, 18898, 0, 0, 0,
	10977, 13053, 8762, 15642, 0, 0, 2098, 0, 0, 0, 926, 9605, 1269, 11401, 13226, 14975, 12804,
	17494, 17924, 7776, 18823, 594, 9635, 0, 1077, 6471, 0, 15722, 14344, 0, 710, 3242, 1402, 0,
	3662, 0, 18696, 19040, 0, 8181, 0, 0, 0, 0, 0, 0, 0, 0, 13739, 0, 0, 11832, 15824, 16072, 0, 0,
	0, 0, 0, 0, 0, 10198, 12871, 11304, 0, 16680, 0, 0, 0, 12337, 0, 0, 5896, 4521, 6615, 9083,
	11980, 8637, 17752, 17969, 789, 6834, 18219, 9916, 19653, 8153, 13304, 19752, 0, 0, 0, 0, 0, 0,
	0, 17548, 0, 0, 0, 18400, 0, 19641, 17347, 0, 0, 1176, 13587, 1178, 13081, 18478, 0, 1123, 0,
	8706, 13458, 0, 0, 2412, 4388, 7360, 11050, 12080, 16525, 1200, 0, 0, 15150, 14333, 0, 0, 3274,
	12755, 604, 3556, 4163, 16024, 5954, 14646, 945, 16176, 2951, 16765, 20272, 609, 0, 6714, 2811,
	16250, 1214, 8448, 9159, 8283, 11395, 17179, 0, 0, 16768, 10442, 19662, 0, 0, 0, 0, 0, 0, 8438,
	10458, 14776, 0, 0, 17108, 17209, 0, 3249, 9498, 10958, 2143, 4185, 1120, 15089, 16592, 8484,
	16714, 18663, 0, 0, 16684, 8279, 10416, 17104, 0, 0, 3611, 10565, 3259, 7576, 0, 0, 0, 962,
	5884, 9993, 11271, 7792, 3697, 423, 2520, 3119, 4360, 5222, 16654, 19949, 0, 0, 0, 0, 0, 0, 0,
	5588, 4567, 5566, 7786, 1896, 9973, 10365, 0, 3392, 3617, 1900, 13073, 723, 13267, 12402, 17229,
	16989, 0, 9367, 5887, 6169, 0, 0, 629, 0, 0, 0, 4411, 10463, 0, 0, 19298, 12049, 0, 9917, 16432,
	327, 0, 0, 0, 0, 4291, 0, 0, 2212, 13291, 0, 1947, 8967, 12597, 0, 0, 1784, 0, 0, 0, 0, 0, 0, 0,
	5759, 4646, 17356, 17630, 8150, 0, 5948, 0, 15978, 0, 7540, 9164, 0, 13099, 0, 0, 5619, 15336,
	0, 0, 0, 10531, 12256, 14985, 5634, 5514, 12576, 198, 12650, 0, 0, 0, 18510, 0, 0, 0, 0, 0,
	14075, 0, 17812, 0, 0, 6216, 0, 0, 0, 0, 0, 791, 0, 46, 6424, 0, 0, 0, 0, 0, 0, 10179, 0, 0,
	9878, 0, 0, 12406, 0, 0, 43, 6330, 1613, 7005, 4560, 9170, 0, 0, 1072, 3197, 5577, 6468, 13332,
	14600, 3879, 14518, 14905, 16485, 18191, 18252, 5270, 0, 0, 14481, 16185, 0, 0, 0, 0, 13800,
	15574, 0, 5559, 9529, 4349, 0, 4183, 0, 1468, 5509, 0, 18196, 7139, 14059, 16358, 0, 0, 0, 8708,
	0, 10480, 0, 0, 0, 9217, 16080, 3132, 1907, 8429, 16466, 0, 4559, 8638, 5022, 4785, 12886, 9286,
	13500, 2288, 12328, 10044, 12564, 14719, 18180, 8714, 400, 13277, 18735, 18878, 15445, 15634,
	18617, 633, 3585, 18737, 18991, 1616, 19784, 8859, 11218, 0, 9429, 0, 1929, 7545, 9720, 0, 0, 0,
	64, 9841, 15730, 0, 14692, 5726, 18531, 0, 0, 16738, 1707, 0, 0, 0, 1068, 14054, 0, 0, 18434, 0,
	0, 8623, 0, 0, 0, 0, 4210, 2688, 644, 4085, 828, 6645, 12950, 0, 0, 0, 0, 0, 14514, 17272, 4464,
	13278, 0, 0, 742, 953, 1578, 0, 0, 0, 2906, 13857, 16173, 20268, 2502, 3244, 4861, 6676, 10128,
	1205, 0, 18440, 0, 2054, 2223, 10182, 11924, 2066, 11920, 9398, 0, 0, 17238, 0, 12270, 12594, 0,
	0, 0, 0, 0, 17803, 0, 8646, 0, 0, 8, 13059, 18638, 0, 0, 0, 0, 2920, 4450, 0, 2033, 9326, 3612,
	13299, 13330, 2157, 16561, 0, 954, 5716, 0, 0, 0, 17750, 0, 0, 0, 4711, 10124, 17468, 0, 0, 0,
	4390, 3261, 4264, 1653, 10850, 19879, 11873, 535, 3073, 5859, 6144, 8354, 13622, 0, 12204, 0, 0,
	16431, 0, 8182, 10208, 12951, 0, 3769, 0, 0, 0, 0, 0, 1857, 3142, 3384, 6050, 17092, 7007,
	18664, 19195, 17827, 15037, 0, 0, 0, 4034, 17718, 0, 0, 7065, 0, 0, 16970, 9525, 0, 17177, 0,
	10746, 0, 0, 0, 5281, 0, 0, 17057, 1326, 3807, 15934, 9320, 6045, 14411, 6061, 6125, 0, 2516,
	17434, 0, 0, 0, 2958, 15449, 16940, 17938, 0, 0, 0, 15718, 3018, 11739, 8763, 0, 5320, 8976,
	1861, 12609, 19556, 0, 3337, 0, 13348, 0, 5736, 14855, 6901, 0, 659, 19281, 0, 8410, 11138,
	8954, 0, 8776, 12444, 18250, 0, 7278, 0, 0, 0, 0, 0, 2924, 959, 7980, 12491, 16098, 19880, 0, 0,
	0, 0, 0, 17423, 8563, 6922, 14611, 17497, 18515, 1418, 10490, 960, 8677, 20108, 0, 725, 11080,
	0, 20131, 0, 15137, 0, 0, 0, 0, 0, 11415, 9465, 0, 11414, 20137, 0, 823, 11147, 2305, 11203,
	10266, 13020, 12441, 4613, 31, 7807, 7922, 10241, 13647, 15744, 0, 11588, 1765, 0, 0, 0, 6739,
	11242, 16862, 4039, 0, 0, 11220, 3663, 17079, 19357, 0, 14269, 9819, 19049, 0, 0, 0, 0, 0, 0,
	15526, 9912, 14988, 0, 4303, 4604, 4710, 0, 1230, 0, 19976, 0, 5230, 17429, 14029, 7857, 0, 0,
	3710, 0, 8205, 0, 0, 18022, 2374, 19365, 6100, 2434, 2826, 10731, 13467, 18010, 0, 12159, 13584,
	0, 0, 0, 0, 3303, 0, 0, 0, 17844, 0, 0, 2667, 5664, 0, 464, 16312, 5875, 19189, 16325, 7116,
	16256, 18053, 17276, 19664, 0, 15465, 0, 7724, 0, 20112, 0, 0, 7626, 8598, 0, 0, 17667, 10267,
	0, 0, 3734, 2797, 6190, 0, 4773, 0, 0, 19173, 0, 14969, 15961, 7499, 8939, 869, 11049, 0, 0, 0,
	5241, 10403, 10439, 0, 0, 0, 3839, 14081, 18197, 6741, 20236, 0, 0, 6587, 17999, 0, 0, 17216, 0,
	0, 282, 2201, 3329, 11344, 10556, 18647, 20022, 10355, 57, 0, 0, 1299, 7881, 18413, 1801, 0,
	16860, 16949, 15362, 3179, 18407, 0, 1000, 2699, 10910, 0, 0, 0, 0, 0, 18578, 18803, 12271,
	19519, 0, 0, 0, 0, 6019, 0, 0, 0, 6272, 0, 7990, 0, 2847, 19416, 0, 5091, 884, 1934, 2674,
	15818, 0, 0, 688, 0, 0, 6512, 15708, 13434, 0, 0, 9828, 0, 5131, 14979, 12837, 0, 15358, 0, 0,
	0, 5232, 0, 0, 1498, 0, 0, 0, 0, 0, 0, 0, 15656, 7813, 0, 5850, 11458, 0, 4570, 12060, 0, 16596,
	2714, 2512, 8044, 10286, 11753, 14630, 17240, 9941, 0, 0, 3852, 5034, 987, 7882, 5945, 14604,
	15612, 17228, 1354, 0, 10583, 11594, 7790, 17153, 0, 0, 7521, 0, 0, 0, 5275, 5021, 9310, 17795,
	19678, 0, 0, 5579, 11246, 0, 10089, 10496, 0, 6700, 0, 1460, 2209, 2875, 11188, 11369, 16668, 0,
	7364, 13198, 20305, 0, 0, 1812, 0, 11190, 15564, 18945, 16546, 0, 0, 13352, 0, 295, 8722, 9926,
	14157, 18622, 0, 0, 19558, 19768, 0, 0, 0, 0, 0, 5461, 8703, 0, 0, 0, 4724, 0, 19293, 0, 0,
	10973, 0, 0, 3211, 6680, 8529, 1133, 11477, 0, 0, 0, 0, 0, 3413, 0, 1093, 5, 12143, 0, 18840, 0,
	0, 4306, 0, 18472, 0, 0, 16917, 0, 19824, 0, 3931, 6689, 8472, 15063, 0, 2026, 0, 0, 16823,
	19082, 14653, 9827, 2204, 4622, 2643, 19269, 9251, 20291, 0, 15917, 9037, 19578, 4894, 7263,
	15268, 11091, 0, 5856, 18255, 0, 0, 18239, 0, 0, 18028, 19156, 0, 0, 0, 6902, 14181, 0, 0, 4350,
	6508, 7452, 18393, 0, 4870, 0, 0, 4907, 0, 0, 0, 0, 7675, 12806, 0, 4650, 10438, 15492, 11512,
	10931, 9256, 10255, 16904, 17448, 18769, 19167, 0, 0, 6328, 9029, 0, 6333, 17131, 1300, 4099,
	5596, 13214, 16032, 17709, 906, 8679, 11624, 0, 15459, 2481, 5508, 652, 10034, 6802, 9836,
	11668, 2726, 2907, 9445, 11734, 7176, 4495, 9027, 9740, 12565, 12627, 649, 3806, 4715, 8220,
	9131, 4416, 12004, 13714, 8081, 4016, 10508, 5669, 12012, 12470, 12840, 13942, 6149, 8748,
	14055, 11647, 14575, 15297, 15930, 12574, 16219, 626, 8364, 16496, 18193, 8443, 0, 20471, 3995,
	11615, 8164, 12745, 6935, 0, 0, 0, 0, 10654, 11302, 15235, 0, 0, 10705, 0, 0, 9074, 16347, 0,
	9191, 0, 2572, 0, 0, 1218, 0, 9193, 17367, 5815, 19271, 0, 0, 0, 13562, 15698, 17592, 0, 0,
	3849, 7524, 13477, 1910, 14000, 16097, 15885, 20358, 0, 0, 0, 3210, 2503, 10773, 15516, 1170,
	10097, 12234, 18783, 18992, 10361, 15351, 3054, 17444, 10156, 0, 0, 11578, 0, 0, 279, 6417,
	5833, 19703, 8063, 17201, 0, 0, 0, 0, 0, 19745, 0, 0, 13757, 11238, 0, 6375, 3973, 9991, 472,
	10063, 16285, 9921, 18597, 0, 0, 0, 0, 14947, 0, 0, 12197, 0, 0, 12891, 18330, 7939, 5523,
	10218, 6543, 18826, 2543, 2537, 9714, 10505, 1746, 4107, 0, 11012, 14133, 15111, 17303, 686, 0,
	0, 0, 0, 0, 4596, 0, 0, 7316, 8365, 14676, 0, 0, 0, 3273, 0, 0, 15503, 1092, 0, 9243, 0, 5890,
	0, 0, 9753, 15144, 20149, 10149, 3359, 11757, 14343, 8739, 11300, 15556, 17676, 905, 7141, 6823,
	17360, 18959, 11859, 0, 1298, 14164, 0, 9318, 5285, 9855, 17331, 0, 7837, 16048, 18675, 2658,
	8143, 12832, 16175, 15766, 19286, 0, 11366, 544, 10377, 11680, 0, 6104, 1632, 5005, 5117, 8873,
	18390, 19905, 8176, 0, 1528, 0, 10981, 0, 0, 1051, 10522, 0, 2378, 0, 0, 0, 0, 0, 0, 8357, 0,
	11867, 4745, 11396, 8500, 8139, 12435, 0, 10338, 0, 0, 15959, 0, 2120, 10021, 0, 2171, 12509,
	10944, 1658, 13855, 0, 0, 0, 0, 0, 0, 18589, 0, 16132, 11015, 0, 4292, 17221, 16215, 9377, 0, 0,
	8137, 5060, 12388, 0, 0, 0, 0, 0, 13687, 0, 0, 5550, 8509, 0, 0, 0, 8249, 0, 11759, 11911, 7345,
	18584, 0, 7292, 0, 0, 17437, 18547, 0, 0, 8441, 0, 0, 13865, 5608, 5266, 4400, 16475, 0, 0, 0,
	14206, 16747, 0, 0, 816, 18169, 8101, 0, 14497, 0, 0, 0, 0, 5496, 7075, 16269, 18102, 10789, 0,
	0, 7607, 1442, 14129, 19997, 7887, 0, 17008, 16150, 0, 15977, 12548, 0, 0, 0, 0, 0, 0, 20133, 0,
	5341, 12554, 0, 0, 0, 0, 10670, 16993, 0, 0, 12700, 8430, 4904, 18851, 0, 0, 6527, 12141, 18752,
	16156, 0, 0, 0, 0, 59, 19912, 0, 0, 4831, 0, 0, 0, 8525, 9328, 10289, 7671, 8149, 12382, 12848,
	18139, 0, 19625, 0, 7406, 14229, 52, 12821, 1280, 0, 4717, 8728, 17015, 12325, 10175, 6717,
	10339, 12910, 1130, 14924, 2582, 8032, 19243, 4243, 2170, 5537, 4010, 1975, 7080, 6804, 5974,
	7476, 18155, 1042, 19567, 19785, 2105, 20404, 16429, 6479, 9292, 10098, 0, 0, 0, 17937, 0, 0, 0,
	3120, 1800, 10405, 16796, 0, 14678, 0, 0, 20050, 13885, 0, 0, 16458, 13688, 19602, 0, 15605,
	18224, 0, 6819, 0, 13474, 10820, 17762, 0, 11382, 0, 0, 595, 308, 0, 0, 557, 15965, 2114, 0,
	2228, 8383, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10742, 4301, 10984, 11079, 8533, 10316, 5283,
	930, 1479, 8223, 12370, 3466, 14225, 4992, 15786, 16153, 9238, 18097, 3347, 0, 4768, 3117,
	16483, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6460, 13190, 10702, 12526, 15980, 20011, 0, 0, 1508, 10799,
	16360, 1235, 17365, 3038, 6260, 20018, 0, 0, 9405, 0, 0, 16987, 2275, 5229, 13580, 18864, 14973,
	6921, 18085, 6205, 4960, 7957, 8361, 9530, 19542, 19619, 20017, 16816, 0, 19661, 14026, 0, 2828,
	0, 0, 19555, 9833, 0, 0, 0, 13435, 17132, 15133, 0, 0, 0, 0, 0, 1830, 15942, 6455, 0, 0, 0, 0,
	0, 8886, 0, 16790, 18309, 9322, 0, 8399, 19060, 0, 0, 8194, 9250, 16189, 0, 0, 3597, 9146, 9437,
	10071, 1629, 10016, 2369, 15411, 7974, 0, 7759, 14458, 15404, 0, 0, 0, 7137, 7509, 13137, 3745,
	13149, 17724, 0, 12069, 8066, 7130, 9057, 3354, 9494, 10835, 14670, 0, 15551, 14939, 14818,
	17070, 13537, 14568, 9225, 20106, 20287, 0, 16104, 19013, 15866, 2111, 7919, 0, 0, 10036, 13859,
	14456, 19005, 15554, 5092, 12528, 5697, 4490, 17402, 19627, 4121, 7693, 9515, 14885, 0, 0, 8662,
	0, 0, 5905, 257, 10227, 14980, 10967, 12805, 19214, 0, 7838, 213, 9648, 14505, 10751, 0, 0, 0,
	14534, 0, 5950, 3409, 13347, 5723, 3198, 0, 0, 9430, 0, 0, 10396, 15699, 0, 2198, 0, 16066,
	3022, 13533, 14403, 0, 0, 0, 18624, 0, 7336, 11702, 0, 0, 2056, 19467, 0, 8454, 0, 9698, 0, 0,
	0, 12037, 0, 16050, 0, 0, 4082, 0, 1636, 0, 0, 3470, 0, 10166, 0, 0, 0, 0, 0, 6775, 16409, 0, 0,
	3684, 5624, 0, 0, 0, 0, 11305, 16741, 9815, 9875, 0, 1166, 3725, 937, 4347, 0, 0, 0, 0, 0, 0, 0,
	0, 20173, 9166, 13154, 15286, 6692, 0, 0, 0, 0, 10457, 18836, 0, 0, 0, 1901, 0, 0, 390, 8180,
	10783, 9246, 10146, 11110, 4612, 9791, 14389, 16883, 17182, 13716, 14624, 18931, 9905, 14067, 0,
	0, 0, 0, 11196, 19540, 0, 11142, 2993, 9279, 624, 9573, 11763, 13612, 3435, 4218, 4691, 12416,
	19582, 19795, 16206, 17539, 6225, 0, 8746, 608, 12265, 13959, 15652, 0, 0, 0, 0, 0, 0, 6361,
	11403, 15122, 0, 10032, 3887, 6171, 12461, 14793, 8701, 15378, 5576, 17120, 8234, 13565, 18313,
	8846, 0, 760, 84, 7087, 2773, 8405, 18209, 8742, 17622, 9207, 12178, 14175, 11630, 2121, 19687,
	0, 1659, 0, 0, 0, 18906, 0, 1241, 13989, 9168, 14434, 0, 0, 0, 14078, 16209, 10472, 11886, 9021,
	13701, 17399, 10495, 9516, 18021, 18802, 19064, 6570, 2977, 5672, 0, 0, 0, 0, 0, 0, 13191, 0,
	4326, 11331, 0, 0, 0, 5393, 6488, 0, 0, 0, 0, 0, 0, 0, 9265, 0, 0, 8685, 9092, 2685, 12257, 0,
	12558, 0, 17205, 4748, 8581, 10937, 20071, 2424, 121, 13305, 4636, 0, 0, 6226, 17518, 0, 9762,
	9484, 533, 14870, 0, 3118, 20232, 0, 12425, 0, 0, 0, 4248, 13417, 10075, 14650, 15689, 16859, 0,
	0, 1037, 0, 5446, 2752, 19010, 5782, 13600, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6376, 15025, 8948,
	5150, 10158, 13968, 0, 0, 4293, 11577, 15953, 8376, 14946, 16405, 19923, 8814, 7622, 0, 0, 0,
	15081, 0, 0, 14180, 10770, 1207, 19593, 0, 0, 0, 0, 0, 0, 0, 18466, 0, 6904, 448, 8428, 12942,
	10007, 15738, 17828, 19877, 0, 19679, 0, 0, 10424, 0, 3937, 0, 0, 0, 0, 0, 0, 0, 2923, 18985, 0,
	14536, 18941, 19028, 20074, 2754, 0, 19071, 19096, 0, 0, 0, 5408, 8398, 11453, 3871, 6280,
	19078, 11423, 17910, 0, 0, 0, 5226, 7464, 12856, 0, 5163, 11712, 0, 0, 0, 0, 12381, 14745, 0,
	12671, 14113, 0, 0, 0, 12846, 12889, 0, 0, 8466, 0, 0, 2210, 4105, 1253, 6325, 8244, 11842,
	12860, 11591, 11836, 10584, 10795, 764, 0, 1010, 3632, 13293, 0, 0, 0, 2225, 11103, 9736, 12478,
	0, 0, 19896, 0, 0, 0, 16905, 1309, 0, 0, 0, 0, 0, 0, 10307, 20250, 3161, 0, 10775, 17081, 0, 0,
	0, 0, 9675, 0, 0, 2668, 6662, 5927, 2274, 12839, 14034, 18501, 24, 18839, 19826, 12757, 3214, 0,
	0, 0, 0, 330, 15995, 17408, 18574, 0, 4211, 0, 248, 3657, 14415, 0, 0, 0, 0, 16673, 12145,
	18348, 0, 2736, 7870, 12813, 16537, 0, 14366, 7146, 15054, 19854, 5685, 0, 0, 0, 17400, 0, 0,
	16249, 3355, 3828, 0, 0, 0, 0, 14964, 0, 0, 0, 0, 6906, 0, 0, 93, 2492, 0, 0, 16092, 19327, 0,
	0, 7086, 17829, 18212, 9354, 13590, 11365, 18692, 19055, 12414, 14620, 19792, 14825, 16248,
	18612, 0, 0, 0, 0, 284, 0, 1493, 0, 0, 0, 1740, 3870, 0, 2755, 156, 110, 7126, 10817, 1409,
	9556, 15544, 0, 0, 0, 15610, 0, 8645, 0, 0, 0, 0, 0, 0, 0, 0, 10805, 17155, 18532, 0, 0, 0,
	2900, 10582, 12914, 5956, 0, 0, 0, 13724, 0, 4333, 0, 0, 19238, 10528, 19288, 853, 3015, 3376,
	15148, 16981, 11563, 7063, 6427, 7740, 8992, 6995, 13354, 13616, 15651, 16223, 19789, 0, 0,
	16247, 19758, 0, 0, 7854, 0, 0, 0, 0, 0, 0, 966, 14041, 14644, 17830, 20271, 0, 0, 0, 0, 10551,
	0, 698, 17633, 0, 20114, 10249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 356, 10270, 0, 895, 15269, 3137,
	14122, 0, 13520, 0, 0, 0, 9294, 2004, 6188, 4467, 13765, 158, 6133, 8613, 8887, 10337, 8603,
	10649, 4131, 12677, 14963, 15359, 17687, 1356, 17890, 8630, 9925, 18731, 11934, 2138, 4132,
	4568, 7151, 12719, 6196, 8206, 16948, 18942, 1831, 4452, 4394, 12464, 19012, 5464, 0, 346, 7095,
	20156, 3257, 0, 0, 8322, 7760, 0, 8133, 0, 14563, 17931, 20374, 424, 1201, 9115, 872, 17707,
	2768, 0, 0, 0, 0, 259, 3584, 10410, 13175, 0, 0, 0, 3695, 5843, 11489, 12345, 0, 6237, 0, 0,
	11561, 20068, 5218, 0, 0, 0, 8545, 0, 0, 11086, 3628, 6097, 5891, 11586, 1890, 0, 15422, 16893,
	20318, 0, 3962, 0, 9557, 0, 15094, 0, 0, 0, 0, 11906, 0, 18788, 12678, 12545, 13979, 1119, 1875,
	0, 2517, 0, 13641, 11158, 508, 7236, 8712, 0, 12887, 13257, 12385, 8453, 14148, 16532, 16955,
	19062, 19617, 0, 6565, 14052, 0, 16386, 7064, 17727, 0, 0, 0, 0, 17087, 19490, 0, 8284, 3686,
	3655, 0, 2530, 131, 4641, 13406, 14004, 0, 0, 3240, 8895, 14616, 0, 0, 10691, 13400, 14993,
	6794, 1351, 1848, 8421, 13055, 17663, 20101, 3812, 516, 10397, 11494, 14025, 19640, 0, 17975, 0,
	8040, 9055, 0, 18372, 815, 3404, 9391, 0, 0, 11289, 17364, 19252, 0, 16030, 0, 0, 0, 5159,
	16597, 7894, 1889, 0, 0, 0, 6656, 8321, 0, 0, 18131, 0, 8043, 0, 2772, 0, 12844, 13947, 13511,
	6966, 16220, 11446, 0, 0, 8007, 0, 0, 11674, 17443, 16490, 0, 0, 0, 0, 0, 0, 5242, 0, 0, 0, 0,
	13487, 7719, 7284, 17589, 19440, 0, 0, 3571, 19805, 0, 11199, 2394, 0, 4171, 4366, 8699, 14828,
	18104, 6531, 11544, 10933, 13320, 19622, 0, 9119, 12636, 0, 17926, 3300, 11905, 6384, 13046, 0,
	0, 19233, 212, 8269, 0, 0, 0, 0, 0, 2070, 4478, 10867, 15920, 0, 13836, 1482, 8178, 11152,
	14097, 14543, 2266, 6981, 4065, 12187, 14231, 1500, 10445, 11968, 13995, 10566, 3918, 6730,
	5972, 12189, 15347, 2427, 16412, 18273, 11088, 14327, 17305, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18824,
	0, 0, 4487, 0, 0, 0, 0, 0, 0, 7174, 18302, 0, 0, 0, 0, 5701, 12675, 0, 0, 1733, 7419, 17527, 0,
	0, 9663, 4166, 0, 455, 0, 6193, 6382, 8516, 10260, 16866, 0, 0, 0, 0, 0, 0, 0, 0, 8815, 4123, 0,
	10662, 0, 0, 0, 2897, 20150, 0, 0, 13689, 11847, 0, 8128, 9789, 11342, 6728, 14465, 18998, 6077,
	10235, 10725, 15787, 5574, 11307, 18398, 18983, 12250, 6266, 0, 0, 0, 7702, 0, 0, 0, 0, 17195,
	0, 0, 2671, 16444, 0, 0, 7366, 0, 1833, 0, 0, 5998, 4002, 6463, 1652, 10454, 12267, 13753,
	19372, 0, 0, 10616, 0, 16040, 0, 11726, 15546, 0, 18336, 0, 0, 0, 0, 18751, 6348, 6081, 10358,
	16387, 19513, 0, 0, 0, 0, 1006, 3594, 0, 9536, 0, 0, 19345, 0, 12036, 0, 0, 4115, 0, 14791,
	17197, 0, 0, 0, 7621, 7058, 0, 13044, 15189, 0, 15666, 0, 1122, 13671, 0, 5730, 0, 3936, 5578,
	7748, 0, 0, 0, 0, 0, 0, 15519, 0, 2937, 18754, 0, 3313, 4583, 15313, 0, 0, 6513, 0, 3126, 0,
	18331, 0, 2317, 6286, 3827, 3934, 7975, 13880, 16418, 18297, 0, 10353, 2484, 9261, 4803, 6154,
	13777, 13977, 14701, 17450, 17888, 14892, 3061, 0, 0, 0, 1032, 12113, 17774, 0, 0, 0, 0, 0,
	1880, 12074, 10885, 13686, 14913, 0, 15555, 0, 0, 0, 0, 4357, 19821, 13132, 0, 1132, 17968, 0,
	19873, 365, 9345, 11256, 19909, 13038, 0, 16139, 14077, 7171, 13338, 13955, 0, 0, 885, 12434,
	2160, 0, 0, 2723, 3935, 10225, 10009, 602, 14900, 15044, 0, 0, 0, 0, 17269, 0, 8840, 0, 15350,
	0, 0, 7326, 17021, 0, 6651, 0, 0, 14603, 15045, 0, 0, 0, 6419, 0, 4814, 0, 2313, 0, 19786,
	14439, 9652, 20334, 8694, 6509, 0, 0, 0, 0, 19583, 2622, 9044, 7647, 20007, 0, 11159, 0, 0, 0,
	0, 0, 0, 1544, 13813, 10287, 728, 8170, 0, 0, 0, 3768, 1084, 14957, 0, 0, 0, 4790, 0, 8769,
	16163, 19500, 0, 9046, 3141, 1922, 3924, 9368, 10275, 11538, 655, 5205, 7517, 8366, 9082, 9456,
	12939, 13657, 14584, 15686, 3316, 15056, 16044, 18073, 4019, 5323, 812, 6032, 18187, 0, 5944,
	15872, 0, 13632, 15902, 0, 0, 19489, 14005, 0, 0, 11786, 0, 0, 4318, 11595, 0, 13834, 0, 0,
	7938, 13710, 3438, 0, 16167, 0, 8790, 8931, 9352, 4986, 14595, 19208, 19816, 7277, 0, 0, 0,
	14665, 7320, 8458, 6560, 17869, 13996, 19329, 0, 4529, 0, 0, 8023, 2619, 0, 15071, 11151, 19144,
	5162, 6948, 9472, 18717, 0, 13310, 18204, 0, 16566, 0, 1584, 0, 7932, 0, 0, 1622, 14103, 0, 0,
	6414, 4206, 13596, 486, 18258, 0, 0, 1698, 13045, 3276, 2815, 14371, 0, 9626, 10302, 11425,
	13074, 0, 0, 10552, 16188, 16213, 10383, 10827, 11293, 15085, 15251, 15192, 5188, 5451, 19405,
	11468, 20248, 1041, 11658, 18179, 12112, 0, 11496, 0, 16635, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5246,
	10996, 14704, 0, 0, 0, 19547, 0, 476, 3739, 11383, 11852, 5735, 15226, 0, 0, 0, 0, 7078, 1847,
	3121, 13357, 11511, 11912, 15262, 5048, 11148, 2535, 3646, 14809, 0, 0, 0, 5155, 0, 0, 0, 12978,
	11135, 0, 13762, 0, 12577, 15188, 6103, 9832, 19621, 20245, 11584, 11393, 0, 2506, 0, 0, 0, 0,
	15927, 19273, 10514, 18035, 13833, 0, 0, 2968, 2395, 1478, 4186, 6675, 18562, 1399, 0, 1691, 0,
	18367, 0, 0, 0, 0, 13047, 10784, 4468, 7617, 0, 2165, 0, 0, 0, 5473, 95, 15506, 0, 10739, 10333,
	10840, 6518, 9861, 11885, 16461, 18054, 0, 0, 0, 0, 0, 2892, 17512, 0, 17371, 0, 0, 5274, 14820,
	0, 0, 0, 5621, 7730, 8723, 13910, 8601, 15841, 20185, 0, 0, 6014, 11793, 0, 0, 10223, 0, 0, 0,
	4456, 18122, 3203, 10813, 8824, 16258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3350,
	0, 4949, 18411, 16711, 12560, 18347, 0, 0, 18536, 0, 0, 11126, 1649, 17531, 0, 15717, 16333, 0,
	19388, 0, 10117, 0, 20306, 1620, 3814, 0, 0, 16913, 0, 11355, 13838, 16018, 6194, 9300, 9483,
	17576, 20275, 5799, 14695, 15023, 16579, 16647, 6297, 12807, 11120, 18668, 19119, 6469, 7855,
	10153, 18514, 0, 0, 0, 0, 0, 0, 0, 0, 8934, 6783, 4337, 14251, 0, 5402, 0, 0, 15170, 8145,
	10184, 11579, 6585, 0, 0, 0, 0, 12076, 2887, 5711, 15013, 10095, 10539, 7961, 10538, 7442,
	15735, 3357, 11298, 17849, 1, 0, 3166, 8256, 0, 0, 12062, 1681, 4136, 4299, 12718, 4595, 13719,
	7959, 12288, 8956, 19275, 0, 646, 0, 8924, 17972, 16682, 15190, 19182, 11555, 18178, 19264,
	3552, 4470, 6720, 11810, 2293, 20303, 0, 0, 17834, 1240, 9545, 13476, 12278, 14675, 19719, 0, 0,
	0, 15280, 0, 0, 12955, 15949, 0, 0, 0, 0, 70, 5649, 12225, 14808, 10340, 19427, 10676, 20021, 0,
	16656, 0, 0, 10541, 9552, 0, 0, 0, 0, 0, 0, 8455, 0, 0, 0, 2060, 2918, 0, 4013, 9432, 9678,
	11837, 18373, 0, 0, 0, 2048, 16260, 0, 0, 0, 9068, 19961, 7917, 4958, 3867, 8295, 7156, 14394,
	1549, 1192, 17884, 0, 18861, 16762, 0, 0, 824, 18285, 18637, 19002, 709, 4026, 20375, 975, 8639,
	6974, 9204, 0, 0, 796, 14235, 3640, 18648, 1242, 2480, 19463, 20186, 0, 2972, 9296, 10679,
	10785, 730, 16396, 17162, 7964, 17882, 11269, 19316, 0, 0, 0, 1668, 19412, 0, 0, 0, 5539, 13475,
	0, 0, 0, 4828, 0, 3751, 0, 0, 0, 1165, 1515, 6579, 14002, 0, 0, 0, 0, 0, 12047, 17397, 0, 0,
	9288, 13335, 0, 541, 8433, 13963, 13448, 0, 0, 0, 16020, 6723, 10736, 14596, 0, 0, 0, 14715,
	12179, 20158, 0, 0, 0, 0, 0, 3367, 0, 2450, 0, 0, 0, 0, 20153, 0, 0, 0, 0, 0, 0, 0, 7876, 0, 0,
	0, 2992, 783, 10772, 16707, 0, 7469, 7595, 9215, 17927, 0, 15279, 17189, 20155, 0, 0, 0, 9416,
	0, 363, 0, 19553, 0, 0, 336, 4635, 4972, 4743, 5400, 11626, 165, 0, 0, 14893, 18821, 0, 9287, 0,
	14542, 19481, 706, 19727, 0, 0, 0, 6896, 18129, 0, 0, 19643, 16882, 0, 0, 0, 1627, 0, 5563,
	10614, 8406, 17941, 16003, 0, 10444, 196, 19473, 7147, 0, 0, 2021, 2338, 12772, 0, 0, 0, 10626,
	0, 15500, 0, 14471, 0, 0, 10899, 20126, 4376, 0, 9230, 11601, 7618, 20000, 0, 0, 0, 0, 0, 0,
	112, 0, 0, 12144, 12892, 0, 14971, 0, 18600, 0, 0, 9612, 3351, 4502, 9151, 10905, 6774, 11845,
	12281, 19127, 8631, 0, 18966, 9078, 10065, 19707, 14832, 0, 13931, 0, 0, 12276, 0, 632, 7761,
	2162, 1289, 11087, 13075, 10870, 12006, 13049, 13897, 9541, 14217, 15236, 15972, 18467, 371,
	2868, 5594, 1774, 7302, 18763, 0, 9513, 12376, 0, 0, 6107, 0, 0, 0, 8890, 10081, 15625, 0, 9003,
	12027, 3555, 0, 768, 0, 0, 9009, 7676, 0, 0, 16305, 0, 0, 0, 0, 3408, 9123, 8325, 4734, 0, 3975,
	17517, 9409, 7261, 10844, 385, 5449, 256, 2628, 5612, 5914, 7775, 10384, 12928, 13427, 17284,
	19386, 12488, 5721, 10325, 20143, 0, 0, 6862, 490, 8050, 15135, 0, 12572, 10086, 10133, 2522,
	5421, 13830, 14367, 14667, 0, 662, 0, 6207, 9056, 7821, 10380, 10650, 18213, 1315, 18970, 17393,
	0, 0, 6080, 0, 0, 13816, 5505, 10510, 13627, 16852, 0, 874, 0, 0, 0, 0, 0, 3891, 18449, 0,
	13531, 10682, 0, 9304, 1836, 2466, 0, 0, 0, 19052, 12277, 16297, 14353, 0, 0, 0, 0, 0, 0, 17487,
	0, 0, 0, 1470, 16166, 0, 15329, 17455, 8290, 0, 0, 0, 16815, 0, 0, 4973, 5734, 12694, 11977,
	7222, 8765, 19845, 5142, 1225, 9343, 16217, 0, 0, 8241, 0, 0, 0, 1457, 6746, 7849, 18454, 0, 0,
	0, 2261, 0, 0, 0, 12781, 0, 15185, 0, 0, 7153, 17740, 18207, 0, 7034, 0, 0, 0, 0, 0, 11206,
	17892, 0, 0, 0, 12468, 6679, 17953, 12264, 13874, 8064, 12908, 17191, 11444, 11774, 4533, 3534,
	19691, 0, 0, 7799, 8624, 0, 6985, 9889, 10884, 7687, 0, 2653, 5017, 8745, 0, 0, 9073, 19881, 0,
	0, 0, 7458, 12023, 18249, 15278, 18999, 0, 0, 11868, 0, 0, 87, 5743, 1525, 11749, 10187, 13805,
	12038, 12947, 14733, 19724, 4577, 0, 0, 5623, 1745, 0, 0, 0, 0, 0, 1414, 7890, 12854, 0, 10533,
	11738, 16184, 19814, 13626, 9988, 14079, 19793, 15508, 0, 0, 3526, 8336, 14125, 19893, 10242, 0,
	1517, 3673, 3294, 5118, 3267, 6738, 9944, 10096, 17002, 0, 8661, 0, 0, 7525, 0, 3028, 3358,
	4124, 5018, 14840, 16274, 10816, 0, 0, 0, 0, 4068, 0, 0, 0, 0, 13755, 0, 0, 0, 0, 0, 15379,
	7916, 10308, 0, 13883, 7677, 19392, 0, 20002, 0, 0, 837, 15673, 5103, 11632, 1603, 3378, 4307,
	7487, 11682, 6878, 12663, 5081, 9927, 12857, 13554, 3559, 8750, 3618, 1679, 8650, 3966, 14019,
	9679, 8725, 13717, 15181, 440, 15754, 18244, 14278, 1327, 9538, 15947, 17604, 14886, 2663,
	18521, 19807, 19069, 7301, 9402, 9637, 17134, 13570, 0, 0, 2496, 10930, 1726, 17452, 18879,
	18451, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16990, 14744, 0, 15087, 0, 9507, 0, 10925, 19037, 7166,
	3387, 19123, 0, 1244, 4672, 11671, 4791, 12463, 1579, 1053, 13213, 8670, 12078, 13801, 12876,
	5145, 5602, 17158, 0, 0, 0, 5852, 0, 0, 0, 9358, 12131, 17613, 0, 0, 2363, 0, 16933, 0, 8731,
	17115, 2822, 18474, 4837, 7305, 13794, 16111, 6313, 0, 246, 4088, 0, 0, 0, 13063, 0, 4788, 5352,
	10220, 0, 6716, 0, 0, 0, 0, 0, 1835, 11024, 14467, 6353, 2580, 9415, 6838, 8889, 2425, 11653,
	14472, 13934, 4616, 14763, 19413, 8125, 0, 3050, 14681, 9173, 0, 18771, 0, 0, 0, 0, 0, 0, 8501,
	0, 7418, 0, 0, 11345, 7396, 16047, 13527, 16805, 0, 9659, 0, 15871, 0, 0, 0, 10011, 13797,
	15710, 0, 0, 0, 1524, 8784, 1087, 13696, 8640, 13770, 417, 16211, 0, 5345, 14908, 10966, 19025,
	12591, 19950, 0, 9977, 17832, 0, 0, 4827, 0, 0, 3019, 8600, 12723, 0, 11389, 0, 0, 0, 11212,
	17099, 17871, 17074, 16836, 0, 0, 692, 6927, 9604, 14659, 18530, 19848, 0, 15000, 0, 5436,
	18354, 16382, 18569, 0, 18465, 1791, 10558, 0, 0, 0, 5369, 6606, 12186, 10684, 12269, 4962,
	8896, 4812, 1787, 11112, 1585, 6614, 13713, 4703, 7111, 7071, 13456, 13751, 14873, 13826, 16460,
	13504, 12814, 9897, 1546, 495, 4637, 527, 8702, 5841, 7355, 18223, 19095, 0, 0, 8291, 15355, 0,
	18402, 7561, 0, 7800, 2312, 2780, 20195, 11003, 5467, 20006, 19957, 20286, 0, 0, 3104, 12710,
	13095, 3953, 18550, 17068, 1153, 505, 0, 0, 0, 13442, 0, 0, 10674, 0, 0, 1359, 0, 0, 5966,
	15832, 0, 0, 0, 0, 0, 6368, 19925, 0, 0, 6940, 7927, 0, 4834, 0, 0, 0, 0, 0, 1374, 13008, 0, 0,
	0, 8876, 0, 14275, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0, 0, 3114, 8521, 0, 16369, 0, 6157, 2952, 0,
	14609, 16980, 0, 8571, 0, 1099, 11863, 13915, 430, 7002, 0, 0, 7453, 16205, 0, 4575, 4983, 3551,
	0, 1703, 0, 0, 0, 0, 13472, 0, 6603, 1609, 10990, 11932, 12395, 14916, 13630, 7926, 15339, 5344,
	0, 3431, 0, 6612, 0, 7908, 0, 0, 0, 3862, 0, 0, 0, 14106, 15123, 0, 12191, 0, 744, 15306, 571,
	1317, 5813, 5837, 0, 17731, 4508, 0, 0, 0, 14552, 0, 16142, 0, 0, 0, 0, 16831, 0, 0, 0, 0, 0,
	10557, 0, 0, 0, 0, 0, 0, 18461, 4840, 0, 0, 13891, 16888, 565, 17424, 8461, 17441, 18869, 5439,
	9776, 15009, 410, 19763, 1394, 6797, 14579, 17500, 19960, 0, 16837, 18106, 0, 0, 17671, 8277, 0,
	0, 6146, 0, 0, 0, 1949, 0, 4230, 0, 10346, 433, 0, 0, 19421, 17646, 7115, 8864, 11550, 9899, 0,
	19809, 0, 0, 10687, 20396, 11476, 14638, 17815, 14801, 0, 6943, 6555, 0, 0, 0, 6777, 0, 11317,
	0, 6165, 0, 0, 14027, 0, 0, 2555, 7913, 2251, 12877, 16992, 0, 1486, 5200, 16627, 0, 2199,
	11567, 19494, 0, 0, 10809, 14104, 16502, 0, 1062, 8879, 9978, 0, 0, 0, 18952, 0, 0, 0, 9351, 35,
	5806, 15915, 0, 18419, 17410, 7474, 3730, 11898, 0, 416, 12581, 12344, 15615, 19363, 1021, 0, 0,
	0, 0, 0, 1150, 11193, 2861, 4089, 8341, 0, 0, 0, 20115, 0, 0, 0, 11770, 16928, 1413, 20430,
	2025, 0, 13211, 1682, 3889, 0, 8570, 15263, 0, 0, 15709, 0, 0, 0, 0, 0, 7994, 0, 0, 0, 9702,
	16384, 5075, 3368, 6271, 14597, 0, 0, 20034, 6957, 8265, 19138, 579, 7592, 13933, 9018, 11730,
	7434, 14246, 0, 0, 0, 0, 11704, 216, 14997, 0, 0, 0, 5902, 6688, 0, 0, 0, 0, 0, 0, 9016, 0,
	7254, 0, 14517, 0, 12473, 0, 0, 0, 20361, 0, 8756, 1190, 247, 3772, 7223, 15367, 17545, 4401, 0,
	1881, 0, 0, 3586, 8084, 9943, 5865, 6270, 0, 14632, 4351, 7711, 20397, 0, 19, 2902, 8419, 3575,
	9186, 3262, 0, 0, 16321, 4466, 0, 0, 0, 689, 6708, 1980, 8875, 14725, 9906, 10938, 16373, 1811,
	5804, 16716, 18509, 20116, 0, 0, 0, 5348, 61, 4594, 4775, 13505, 0, 17987, 0, 2971, 0, 12826,
	437, 16772, 0, 16332, 16587, 15463, 0, 0, 899, 13249, 0, 2778, 5289, 980, 5751, 109, 0, 17005,
	20365, 8092, 0, 0, 0, 0, 0, 2174, 0, 2616, 18964, 0, 0, 13192, 0, 101, 11056, 0, 731, 3915, 0,
	12100, 7149, 5920, 12801, 0, 5110, 16899, 13493, 18540, 16148, 0, 0, 8502, 9382, 0, 0, 0, 0, 0,
	0, 15290, 0, 10324, 0, 0, 0, 6429, 0, 12689, 14380, 14944, 0, 1604, 0, 8569, 0, 0, 4071, 6525,
	4479, 0, 6251, 7596, 5156, 7798, 8908, 6820, 11333, 12738, 4538, 18905, 0, 11639, 0, 3999,
	17644, 8324, 3428, 15657, 7752, 0, 9434, 0, 0, 17992, 0, 0, 4207, 6245, 6784, 0, 5555, 0, 2927,
	2650, 7390, 0, 0, 0, 13051, 7665, 8833, 4688, 17856, 3393, 13737, 6702, 15660, 17377, 6928,
	3743, 18117, 0, 0, 8396, 10022, 0, 0, 7856, 0, 5373, 9088, 0, 0, 0, 0, 0, 0, 10476, 18001, 0,
	4721, 0, 17773, 0, 0, 13083, 4562, 13690, 0, 15931, 0, 1743, 1540, 6127, 6057, 6705, 8899,
	18827, 19510, 20427, 11800, 13972, 9026, 15697, 0, 0, 0, 0, 0, 11061, 0, 7893, 1832, 5828, 3553,
	11943, 0, 19597, 0, 0, 241, 14546, 6275, 15304, 17994, 0, 0, 0, 0, 0, 0, 4269, 8937, 9894,
	18990, 19868, 7022, 11657, 13462, 15908, 0, 14102, 0, 12798, 20023, 0, 5144, 13098, 0, 19443, 0,
	13853, 7906, 17607, 12073, 19599, 18353, 0, 0, 0, 0, 0, 0, 0, 8074, 0, 11597, 6413, 8002, 12698,
	6181, 13072, 0, 522, 0, 1971, 12540, 0, 0, 9248, 16277, 0, 7507, 0, 0, 1151, 0, 0, 16208, 0,
	5738, 0, 0, 0, 5465, 0, 0, 0, 0, 0, 1098, 0, 0, 4714, 3888, 15005, 16276, 10392, 14162, 12035,
	17319, 0, 7733, 14404, 0, 0, 9967, 2020, 10378, 10608, 9969, 0, 0, 0, 0, 0, 0, 0, 11781, 0, 0,
	0, 0, 0, 4730, 6208, 15393, 10029, 18793, 17054, 4763, 20172, 15715, 5700, 20304, 0, 0, 15911,
	0, 1725, 15225, 15337, 19191, 0, 9715, 0, 0, 0, 8648, 12582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7041,
	17653, 0, 864, 11944, 0, 10453, 2260, 0, 6018, 0, 3516, 14992, 9961, 18166, 0, 0, 2269, 9378,
	16330, 10142, 12101, 16452, 0, 0, 4481, 0, 15425, 6293, 0, 10506, 9228, 0, 0, 181, 6510, 11371,
	0, 0, 0, 0, 0, 0, 0, 0, 20279, 10395, 0, 4515, 0, 0, 0, 8097, 19980, 11637, 17620, 0, 16195, 0,
	16364, 13404, 0, 0, 0, 7091, 7117, 9108, 0, 0, 0, 0, 10633, 0, 14095, 6750, 8919, 89, 14593,
	8713, 6457, 20130, 6278, 8595, 9497, 10843, 16607, 7858, 15952, 13307, 17645, 18669, 13524,
	18781, 18981, 5534, 8551, 20284, 9081, 11237, 1969, 4883, 6184, 16162, 12780, 18822, 18845, 0,
	0, 0, 0, 16719, 0, 0, 0, 0, 11294, 5114, 16757, 5881, 10755, 7240, 12475, 15143, 2050, 12431,
	14561, 0, 0, 2426, 0, 0, 0, 14329, 18974, 0, 0, 7203, 20340, 2808, 4845, 5632, 0, 0, 14008,
	8042, 8724, 2008, 14836, 0, 17562, 6135, 8144, 0, 4393, 4550, 19915, 929, 9587, 4725, 376,
	20045, 19767, 0, 0, 164, 0, 1231, 2359, 5165, 11609, 11636, 16501, 0, 0, 18659, 7585, 0, 0, 0,
	0, 0, 12423, 7581, 2750, 8707, 15420, 15954, 785, 13374, 4722, 12828, 18412, 0, 0, 11767, 13637,
	0, 0, 0, 0, 9301, 4686, 11587, 5463, 10087, 175, 5820, 6908, 4245, 7181, 11884, 13156, 20242, 0,
	3152, 0, 14562, 17065, 0, 0, 16953, 10830, 10434, 11129, 0, 0, 0, 16751, 0, 10740, 0, 8826, 0,
	0, 0, 0, 0, 0, 4169, 8436, 1556, 123, 2036, 8491, 0, 10209, 0, 0, 12067, 0, 0, 122, 6824, 9946,
	3201, 111, 10727, 16354, 16417, 19939, 0, 0, 1539, 19262, 6650, 0, 7440, 20464, 4852, 14605,
	12440, 0, 0, 6715, 17881, 18635, 20265, 13130, 0, 10580, 4296, 12661, 12311, 15983, 16279,
	17447, 17842, 0, 0, 0, 0, 1325, 0, 14984, 14241, 0, 0, 0, 10915, 0, 94, 2852, 6654, 7712, 13151,
	7250, 14730, 16809, 10203, 9795, 10586, 17854, 8664, 15774, 19074, 15469, 20028, 0, 0, 0, 2746,
	3944, 12501, 642, 9522, 12239, 3854, 12982, 11097, 13433, 76, 1554, 1664, 12870, 13789, 13239,
	16062, 16518, 17063, 17274, 16848, 20378, 3933, 6223, 10979, 0, 0, 0, 11685, 13380, 0, 10322,
	14662, 0, 202, 0, 9549, 0, 0, 5802, 2840, 6668, 8193, 16766, 14429, 16272, 17369, 0, 0, 0, 2935,
	0, 7003, 0, 10328, 0, 0, 0, 2453, 13108, 0, 16349, 9860, 504, 15177, 12595, 0, 0, 2874, 540,
	6143, 17018, 7199, 4581, 8403, 10976, 8738, 12666, 15854, 18304, 19004, 0, 0, 1028, 0, 4685,
	19350, 4556, 0, 0, 17495, 0, 0, 0, 8073, 3419, 0, 14145, 0, 0, 328, 1264, 8136, 14902, 15458,
	15594, 0, 15501, 0, 12171, 5190, 0, 7465, 16792, 0, 12964, 18895, 0, 0, 0, 4044, 0, 10993, 0, 0,
	2158, 0, 0, 0, 2448, 0, 10846, 886, 0, 0, 3948, 0, 6621, 9188, 17923, 18929, 0, 2147, 2758,
	4426, 2184, 6450, 9846, 1597, 2371, 6174, 0, 2764, 6340, 5814, 8344, 6529, 10544, 10708, 13783,
	13536, 16840, 18143, 16068, 5169, 7226, 0, 3389, 0, 178, 3434, 0, 0, 11684, 5322, 2410, 12802,
	18327, 10487, 9563, 11641, 19396, 0, 0, 16421, 19979, 0, 13128, 16674, 340, 0, 0, 0, 0, 0, 0, 0,
	0, 2279, 18092, 0, 0, 1982, 6792, 232, 9143, 678, 19054, 19474, 0, 12236, 8957, 12330, 16804, 0,
	20043, 0, 15761, 5975, 40, 1285, 0, 15570, 10419, 1945, 1505, 20376, 19984, 0, 0, 13364, 0, 0,
	5662, 5785, 9116, 9072, 0, 0, 0, 0, 9924, 10839, 4147, 5659, 10992, 2461, 5609, 12820, 16964,
	17324, 4527, 14282, 6653, 12071, 18371, 0, 0, 7841, 0, 0, 3476, 8825, 15074, 0, 0, 0, 0, 0, 0,
	0, 14555, 17732, 0, 0, 5648, 0, 0, 0, 0, 4472, 0, 6628, 0, 5376, 7610, 0, 20345, 0, 0, 4497,
	1651, 10602, 14490, 4334, 8161, 7009, 16293, 18616, 9267, 3519, 6102, 4083, 9500, 11329, 18913,
	20235, 0, 964, 0, 0, 2904, 10039, 0, 0, 0, 0, 13444, 0, 6183, 12156, 4220, 0, 3841, 7915, 11276,
	2791, 10782, 12897, 15807, 19237, 4676, 10761, 15726, 4902, 7619, 7045, 14288, 16039, 6200,
	11640, 2006, 7691, 15913, 16380, 10280, 17277, 5532, 6583, 13851, 2482, 13115, 17496, 20252, 0,
	0, 0, 0, 0, 4665, 0, 9566, 13888, 6314, 0, 0, 0, 13561, 14547, 10126, 0, 0, 0, 0, 15326, 0,
	4262, 5973, 0, 1284, 0, 18586, 0, 0, 9172, 0, 0, 0, 0, 0, 16296, 6447, 1849, 0, 0, 707, 0, 0, 0,
	0, 0, 12911, 1739, 0, 3978, 6596, 18517, 18236, 19983, 11840, 14073, 512, 7520, 0, 0, 5776, 42,
	7391, 14420, 16632, 0, 0, 0, 0, 14859, 1731, 0, 0, 19285, 0, 9211, 9934, 2285, 3650, 10080,
	15910, 18499, 0, 20467, 4038, 8843, 11909, 16278, 0, 9737, 0, 0, 0, 7985, 4903, 1229, 20189,
	8807, 9435, 0, 11953, 0, 0, 3787, 0, 0, 0, 0, 0, 0, 0, 0, 4909, 2680, 9868, 0, 2717, 14671, 0,
	0, 3503, 19796, 7971, 0, 0, 0, 0, 0, 1114, 0, 17764, 0, 0, 3672, 11688, 3017, 7227, 6299, 13594,
	5384, 695, 6344, 13746, 15970, 18746, 19532, 0, 5495, 12679, 0, 0, 19171, 1557, 2179, 10893,
	10147, 9726, 12613, 16829, 18049, 0, 0, 13732, 0, 0, 0, 0, 11589, 0, 0, 0, 18524, 19103, 0, 0,
	0, 1588, 2459, 0, 3651, 3149, 13018, 0, 2091, 5499, 11491, 0, 0, 0, 0, 0, 18995, 3946, 0, 0, 0,
	5981, 0, 0, 0, 8504, 0, 4239, 4929, 0, 0, 13318, 3178, 5637, 14532, 18349, 0, 2867, 0, 0, 2552,
	0, 3861, 1803, 7883, 0, 2175, 2571, 8360, 0, 0, 9291, 18256, 491, 7374, 9843, 11500, 16201, 0,
	1686, 3232, 4590, 4826, 5999, 13343, 16670, 15581, 9614, 18340, 0, 0, 0, 0, 0, 14696, 0, 0,
	3949, 19488, 0, 0, 0, 13679, 0, 14060, 14863, 9687, 0, 0, 0, 0, 0, 14330, 0, 1959, 0, 11611,
	12142, 13695, 16094, 19548, 0, 6203, 2142, 15984, 16143, 18051, 8901, 13455, 5316, 2511, 10461,
	11314, 15647, 8060, 2044, 6388, 15383, 17876, 3627, 0, 10806, 19674, 11854, 0, 12868, 16137,
	693, 18080, 4469, 18410, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13370, 0, 5724, 0, 0, 11876, 18601, 0,
	6044, 10568, 0, 0, 0, 935, 0, 3785, 0, 0, 236, 0, 17978, 0, 10732, 0, 6091, 15352, 0, 0, 8984,
	18005, 18333, 12571, 15084, 18368, 0, 13215, 0, 3890, 5351, 419, 0, 0, 0, 0, 16983, 0, 0, 9971,
	12184, 7154, 5560, 10301, 7716, 10881, 17682, 12944, 0, 0, 15513, 186, 0, 0, 0, 17084, 19930, 0,
	0, 4700, 17747, 11373, 0, 0, 6569, 11095, 12975, 1575, 11397, 17733, 0, 4189, 0, 6742, 0, 0, 0,
	0, 0, 13373, 13882, 14587, 7644, 0, 0, 2471, 19176, 14866, 4753, 0, 2681, 0, 0, 0, 0, 0, 0, 0,
	17637, 0, 4970, 0, 1753, 2929, 15880, 19452, 0, 0, 0, 0, 3774, 16395, 4149, 10964, 145, 0,
	20288, 916, 10342, 13489, 8240, 14955, 0, 0, 0, 0, 0, 0, 0, 4281, 5037, 11617, 3570, 17186,
	18764, 0, 0, 0, 20167, 6624, 575, 15205, 10898, 1761, 18508, 20091, 0, 0, 3165, 7270, 4300,
	2473, 6130, 2796, 17280, 19963, 0, 0, 0, 2652, 0, 2969, 7011, 0, 0, 1336, 5794, 8300, 10603,
	10163, 0, 19020, 0, 0, 0, 0, 0, 0, 8527, 8808, 2133, 3897, 5569, 12316, 14492, 16045, 19102, 0,
	0, 0, 0, 0, 6691, 0, 2483, 13788, 18880, 8239, 2479, 7643, 11622, 7298, 19739, 0, 0, 0, 0, 0,
	19335, 0, 12948, 5310, 518, 8162, 9394, 14864, 0, 19689, 11499, 0, 8761, 0, 8470, 354, 2894,
	3377, 13194, 3925, 4901, 13152, 13441, 16322, 0, 20096, 0, 6580, 1771, 15743, 0, 10060, 10285,
	19160, 0, 0, 0, 8665, 14152, 4015, 17680, 13069, 14263, 11853, 11750, 0, 8689, 0, 0, 2913, 0, 0,
	0, 0, 0, 2180, 2252, 1605, 17690, 18115, 18993, 19991, 10647, 0, 1219, 3707, 18855, 0, 0, 0,
	2011, 0, 8308, 0, 0, 0, 0, 0, 1487, 0, 0, 0, 0, 3180, 0, 0, 0, 0, 16413, 9569, 19650, 0, 0, 0,
	0, 10415, 2299, 0, 0, 14421, 2682, 1589, 5085, 4620, 13904, 18265, 0, 0, 20259, 0, 19415, 0,
	15887, 11683, 14276, 15569, 18678, 5087, 0, 11285, 0, 0, 0, 331, 0, 0, 0, 14090, 0, 8978, 16319,
	4599, 17582, 999, 18329, 0, 0, 0, 0, 0, 4884, 0, 8801, 1738, 9336, 0, 6001, 1813, 0, 0, 9187,
	7700, 0, 0, 0, 0, 7006, 0, 0, 0, 4146, 0, 18064, 2047, 0, 12041, 15860, 0, 0, 0, 0, 15628,
	10848, 0, 0, 0, 0, 0, 19726, 5121, 17781, 5068, 0, 5694, 7834, 8439, 3800, 13009, 14185, 14819,
	13144, 14876, 18121, 14381, 0, 0, 0, 0, 3293, 5755, 0, 6633, 0, 0, 0, 0, 0, 0, 5868, 1853, 5440,
	13871, 15126, 5430, 15151, 15474, 16871, 17361, 18604, 5779, 0, 0, 15623, 10611, 10710, 0, 0, 0,
	0, 0, 0, 7794, 12920, 0, 0, 5731, 4868, 6598, 10001, 13170, 3817, 17824, 0, 0, 10452, 10764, 0,
	1221, 0, 13673, 2579, 4778, 0, 0, 0, 9676, 0, 0, 0, 0, 16303, 6586, 8606, 0, 16005, 0, 0, 15826,
	11891, 530, 8046, 13745, 0, 665, 620, 771, 0, 5761, 0, 0, 12274, 2505, 0, 16828, 3692, 1638,
	14549, 14050, 1678, 3848, 9371, 17151, 10485, 9000, 2477, 18201, 18736, 4971, 19364, 10352,
	18592, 0, 12916, 9102, 17757, 0, 20468, 0, 0, 20293, 3453, 5995, 11053, 12657, 15747, 0, 4805,
	14227, 0, 8030, 7557, 17425, 7614, 17847, 0, 3885, 0, 2589, 0, 8317, 1940, 7481, 10414, 3412,
	1050, 17788, 0, 0, 9643, 7297, 0, 2987, 0, 0, 1510, 8263, 15325, 16612, 18640, 18703, 18656, 0,
	4663, 0, 6558, 0, 1734, 1076, 3967, 4004, 17403, 0, 0, 16243, 6724, 0, 0, 0, 0, 0, 0, 7393,
	8538, 0, 0, 19375, 8990, 8653, 13119, 13786, 16061, 0, 14594, 5679, 17169, 7372, 19303, 0, 3754,
	7931, 0, 0, 9160, 9338, 5287, 8056, 4199, 14007, 16755, 13162, 16832, 12432, 19317, 10828,
	13272, 4564, 17536, 19397, 0, 11455, 0, 0, 0, 19343, 0, 7444, 0, 9448, 0, 0, 0, 0, 0, 0, 11608,
	0, 8782, 8649, 8666, 11760, 1511, 14139, 16961, 0, 0, 7570, 0, 0, 8235, 0, 0, 3291, 0, 0, 7717,
	0, 19315, 0, 0, 0, 12137, 0, 6993, 8001, 13964, 15916, 16528, 1866, 8091, 14539, 8841, 4091,
	5294, 0, 6643, 3601, 0, 0, 833, 10464, 15592, 0, 2744, 0, 2881, 27, 9849, 12799, 12531, 10067,
	16624, 8530, 17427, 17760, 14165, 18352, 10057, 1220, 10780, 1564, 1108, 2423, 11846, 12133,
	1891, 6571, 13829, 20041, 0, 3972, 6704, 0, 0, 0, 10448, 3099, 9691, 3365, 4832, 8463, 9002,
	5263, 15957, 4086, 4804, 8729, 15011, 16454, 17416, 18447, 19475, 4995, 10861, 13145, 4057,
	6801, 10313, 4133, 7303, 14236, 18009, 18298, 5425, 6454, 13863, 16344, 18389, 1977, 7094,
	13383, 5444, 17845, 14503, 19140, 15890, 13259, 5009, 16224, 0, 713, 0, 0, 0, 14476, 14512,
	17118, 19581, 17769, 0, 16131, 0, 3713, 6291, 11828, 8359, 2998, 15713, 18874, 4319, 7768, 8075,
	18476, 0, 0, 0, 0, 3940, 9184, 0, 0, 2376, 11969, 18395, 0, 1535, 1441, 3186, 4180, 6119, 9411,
	12026, 5696, 12985, 13369, 7365, 13722, 13092, 5800, 12361, 2962, 7413, 15497, 1776, 5113, 8126,
	8651, 10120, 5403, 6568, 8118, 11198, 11732, 2981, 13597, 14705, 1485, 11936, 12960, 13768,
	15669, 15979, 16300, 1025, 17006, 17326, 17401, 6637, 7480, 11796, 18406, 19457, 11022, 19715,
	1963, 20278, 5004, 814, 1766, 7688, 13376, 16138, 20057, 17867, 0, 6311, 16641, 8238, 3886,
	1029, 17831, 0, 16660, 9625, 0, 8965, 3912, 0, 7986, 19266, 7872, 8243, 8546, 14710, 20216,
	14126, 17154, 19320, 6267, 1676, 1202, 8311, 19843, 3929, 6060, 7532, 4354, 0, 9688, 12968,
	19499, 0, 3740, 20075, 5947, 0, 3224, 4792, 9957, 5863, 14361, 16063, 9572, 0, 0, 0, 3819,
	11273, 5019, 15706, 8185, 358, 10997, 4925, 11707, 17296, 19755, 0, 0, 16879, 13398, 16895,
	17658, 9324, 10059, 15833, 17909, 0, 12102, 0, 12117, 0, 2957, 11006, 12289, 0, 0, 0, 0, 8272,
	4506, 16077, 0, 3251, 19122, 30, 11972, 5216, 3083, 0, 0, 0, 0, 18938, 1580, 9062, 10398, 7737,
	12938, 14309, 2845, 15231, 20367, 13416, 0, 4443, 0, 0, 12906, 0, 0, 0, 0, 0, 0, 11202, 0,
	19355, 0, 8289, 0, 0, 0, 0, 0, 6256, 18909, 0, 2862, 0, 0, 0, 6074, 0, 0, 8006, 0, 0, 0, 0,
	9575, 10404, 3489, 7008, 9504, 11687, 0, 3173, 15059, 4441, 15639, 18137, 19065, 0, 3558, 3802,
	0, 4043, 4833, 4282, 5314, 9856, 14972, 18153, 0, 0, 0, 0, 0, 2843, 7450, 9689, 13985, 14474,
	14887, 3295, 12953, 3971, 17248, 17754, 10151, 18157, 18417, 0, 2783, 0, 0, 8339, 3102, 7663,
	92, 1287, 18808, 12229, 0, 0, 4237, 0, 0, 2827, 1059, 1400, 4209, 310, 7869, 8328, 9019, 12827,
	14328, 14336, 17977, 18563, 19901, 4673, 0, 12017, 0, 0, 0, 0, 0, 0, 0, 0, 2452, 0, 0, 6498,
	15989, 10363, 17486, 0, 0, 1693, 1471, 5531, 3615, 8266, 15065, 0, 11700, 15682, 8628, 8734,
	12902, 0, 0, 17306, 897, 5361, 234, 10091, 28, 0, 0, 1286, 2978, 0, 0, 3324, 0, 10248, 0, 0,
	10874, 0, 0, 6790, 12483, 0, 17193, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 11217, 11590, 0,
	0, 0, 0, 3266, 0, 2859, 11788, 7672, 19605, 9986, 19998, 0, 13803, 19256, 10129, 9234, 7272, 0,
	11474, 6639, 15457, 0, 3218, 3417, 12446, 16890, 0, 0, 0, 11172, 0, 13707, 5687, 0, 7230, 14580,
	0, 0, 0, 9041, 0, 2765, 6481, 0, 0, 0, 15507, 0, 0, 0, 3174, 20218, 4880, 13351, 412, 19665,
	19850, 0, 3784, 4063, 18608, 0, 0, 0, 0, 13341, 4339, 146, 1721, 4053, 0, 14729, 17481, 5148,
	2284, 17609, 19546, 0, 0, 0, 11313, 15006, 9812, 12173, 5737, 18507, 0, 9584, 68, 11343, 7989,
	9450, 9466, 0, 0, 0, 0, 10683, 0, 0, 0, 16868, 0, 0, 0, 4109, 15633, 0, 0, 0, 736, 0, 0, 12769,
	0, 0, 0, 0, 3792, 887, 4480, 0, 11064, 13039, 20269, 0, 0, 0, 0, 0, 7910, 8936, 13468, 7435,
	15328, 19290, 1305, 2636, 0, 15105, 0, 0, 0, 0, 0, 0, 5067, 4961, 14626, 0, 0, 15412, 0, 19128,
	6238, 19762, 0, 12585, 6150, 18549, 12247, 2630, 0, 12586, 6859, 0, 0, 0, 0, 18850, 191, 9061,
	13982, 19746, 0, 0, 0, 13881, 0, 0, 0, 0, 15093, 0, 18710, 7713, 14417, 805, 11178, 11820,
	17591, 10430, 199, 10174, 0, 0, 0, 0, 6770, 12420, 0, 0, 9754, 10776, 0, 0, 0, 10769, 0, 1637,
	343, 2321, 10467, 11270, 12011, 11424, 4675, 13812, 13875, 18279, 9677, 17997, 11186, 1822,
	10862, 0, 3711, 4737, 1016, 1047, 9001, 10714, 15152, 17095, 5064, 9928, 8273, 16160, 11635,
	14881, 4516, 2309, 17286, 4511, 9063, 18422, 19221, 14879, 19781, 7404, 11450, 9564, 18473,
	20338, 13646, 0, 0, 0, 8881, 8655, 7368, 10426, 18871, 0, 0, 7150, 10516, 16193, 9940, 16367,
	16742, 7715, 0, 0, 0, 9075, 6458, 0, 6898, 0, 0, 0, 0, 0, 0, 0, 0, 2411, 0, 8372, 1898, 9012,
	10281, 19864, 0, 5383, 5961, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7578, 0, 2848, 7288, 6950, 2099,
	2208, 0, 0, 0, 0, 0, 15249, 0, 0, 0, 17804, 0, 0, 0, 0, 0, 3049, 431, 9767, 10433, 506, 5101,
	5423, 11571, 13525, 13263, 16284, 18378, 2249, 8604, 17949, 0, 0, 0, 7325, 14835, 14169, 16404,
	0, 0, 6410, 18816, 4648, 0, 3544, 3473, 9847, 14553, 0, 0, 5023, 12623, 19199, 0, 5853, 0,
	15464, 1276, 319, 13110, 14668, 17307, 20325, 5599, 0, 0, 0, 0, 7662, 6707, 9845, 13971, 12775,
	10391, 5049, 13778, 3405, 3176, 17133, 15210, 4517, 17235, 17903, 16602, 0, 19228, 0, 251,
	19668, 0, 14277, 10609, 1897, 4990, 5699, 6307, 7580, 8379, 0, 13819, 0, 2408, 1851, 6411, 6768,
	9636, 12930, 17219, 5757, 0, 7568, 4417, 0, 18111, 553, 13327, 0, 0, 7602, 0, 0, 1020, 0, 0, 0,
	17502, 0, 6998, 7831, 0, 4709, 4227, 0, 3604, 0, 0, 4346, 0, 0, 0, 9673, 7968, 13378, 7535,
	11945, 18889, 19579, 13549, 19974, 5877, 20087, 8307, 18961, 0, 0, 13651, 17742, 0, 0, 3297,
	3370, 8045, 3950, 8862, 11765, 364, 3685, 13608, 19530, 0, 9999, 0, 0, 0, 20103, 0, 1903, 16691,
	269, 0, 1531, 0, 0, 0, 0, 0, 9998, 4948, 16149, 0, 0, 0, 0, 11288, 0, 20025, 0, 18633, 20030,
	17302, 615, 3032, 11686, 6287, 14119, 7164, 13990, 14470, 616, 4640, 9090, 10327, 3906, 4193,
	14540, 7627, 19177, 19989, 10953, 9153, 17222, 0, 9825, 10393, 0, 0, 19393, 0, 19279, 0, 0,
	2388, 12794, 0, 0, 0, 12687, 0, 0, 3327, 1318, 10804, 0, 0, 19611, 0, 0, 18320, 0, 0, 1600,
	2272, 2384, 0, 4059, 15118, 0, 0, 0, 4896, 0, 19340, 15568, 16075, 0, 0, 15267, 1209, 8195, 0,
	18360, 1852, 5793, 15552, 0, 4639, 0, 4475, 11883, 0, 0, 15300, 0, 0, 0, 0, 5143, 18673, 1592,
	5137, 5248, 0, 0, 0, 0, 0, 0, 0, 0, 6852, 10064, 17328, 0, 0, 0, 9341, 3644, 12093, 7978, 1376,
	10102, 13471, 3314, 14968, 617, 20038, 0, 10026, 12147, 18587, 19352, 13270, 17763, 0, 0, 9551,
	18243, 19324, 19387, 4332, 0, 0, 563, 1174, 4674, 10978, 0, 0, 0, 18079, 0, 0, 10745, 2391,
	8933, 0, 19385, 0, 0, 2683, 12160, 12823, 0, 0, 12850, 7403, 0, 0, 7633, 17816, 9619, 13125,
	17851, 18884, 9419, 0, 16468, 7504, 14031, 0, 0, 17109, 0, 0, 0, 9178, 2575, 0, 0, 0, 0, 10763,
	12075, 14717, 14698, 0, 8304, 0, 0, 14521, 11656, 0, 6147, 12621, 0, 14151, 15733, 0, 19775, 0,
	3143, 9442, 0, 0, 4194, 1054, 5511, 4704, 2028, 1519, 3112, 12858, 18892, 13634, 4061, 17706,
	12022, 0, 15136, 0, 0, 3348, 0, 0, 0, 19933, 360, 16562, 6880, 15694, 6696, 0, 0, 0, 5661, 0, 0,
	0, 5816, 13571, 0, 0, 0, 7873, 0, 5405, 6703, 5326, 1191, 4866, 9722, 2558, 9808, 0, 0, 12218,
	0, 0, 9903, 708, 4408, 4671, 5186, 0, 0, 11367, 11443, 0, 4118, 0, 2513, 11330, 10592, 10155,
	11406, 0, 14510, 0, 0, 0, 18109, 0, 0, 0, 0, 0, 7485, 3580, 5622, 0, 0, 0, 13100, 0, 10965,
	2062, 16082, 2444, 16811, 4069, 16081, 18791, 0, 0, 0, 8464, 0, 0, 3189, 1405, 3246, 172, 9942,
	11224, 0, 0, 18124, 9774, 7859, 0, 0, 15834, 0, 0, 0, 0, 0, 11094, 0, 6035, 4100, 3339, 17046,
	9339, 0, 14683, 0, 0, 6042, 10543, 0, 9882, 287, 13114, 13804, 19936, 4951, 11277, 14757, 12275,
	15443, 305, 6931, 671, 7441, 15324, 6839, 11718, 15707, 17864, 16141, 18519, 1692, 15215, 17387,
	17544, 18366, 20417, 12492, 0, 16252, 0, 0, 11145, 0, 9462, 0, 0, 5271, 14194, 6591, 7674, 2686,
	7981, 8860, 12428, 10598, 20346, 0, 0, 0, 3336, 15223, 0, 4102, 38, 3361, 5618, 6456, 2648,
	4932, 7454, 2525, 4430, 2725, 8166, 8400, 9923, 6145, 8224, 921, 3590, 9984, 10058, 10400,
	10698, 12021, 12129, 12493, 13036, 13316, 14570, 16255, 6075, 7269, 10788, 17184, 1601, 17896,
	19309, 19968, 17341, 566, 5045, 0, 11236, 8230, 6833, 3065, 5359, 883, 5818, 9956, 16057, 0, 0,
	0, 0, 0, 0, 2491, 13954, 18605, 9885, 0, 18694, 0, 0, 0, 15053, 0, 18228, 5671, 19573, 0, 0,
	5426, 6733, 0, 17077, 0, 1685, 6787, 1612, 3733, 8385, 14271, 18511, 9244, 18343, 0, 16181,
	12009, 19669, 12362, 0, 0, 0, 0, 0, 0, 4161, 12347, 13096, 0, 0, 0, 0, 0, 11761, 3100, 2226,
	4150, 1723, 273, 13017, 13824, 1255, 15061, 3599, 6617, 19738, 6884, 9505, 12353, 18233, 19725,
	5016, 11411, 347, 15749, 2865, 1871, 3846, 2786, 10119, 2539, 16910, 15986, 17657, 19943, 20095,
	15424, 20444, 0, 0, 0, 3939, 8026, 8526, 10664, 0, 10640, 0, 2540, 15900, 19075, 2536, 0, 0, 0,
	16613, 0, 0, 20463, 0, 16616, 6597, 0, 0, 0, 0, 7460, 0, 74, 10951, 5197, 5978, 2428, 7331,
	12363, 9427, 17376, 19164, 0, 9703, 11946, 16605, 17461, 0, 0, 7726, 0, 15183, 0, 9441, 0, 398,
	6825, 8966, 16702, 0, 3090, 6979, 16878, 8285, 15348, 17163, 20070, 0, 0, 0, 0, 0, 0, 6660, 0,
	16190, 0, 5775, 14154, 14310, 19186, 0, 12182, 18090, 0, 0, 0, 0, 15938, 0, 0, 0, 3509, 0, 0,
	3981, 7694, 14207, 19783, 0, 10618, 17055, 5521, 5955, 12014, 2581, 4936, 22, 15748, 813, 17771,
	0, 0, 554, 2604, 6355, 16593, 4294, 3002, 2257, 9499, 10051, 13835, 17915, 18936, 7513, 10150,
	15381, 0, 2356, 10655, 16777, 15797, 12958, 18651, 0, 3747, 2457, 6872, 7037, 0, 14087, 0,
	11073, 0, 3543, 4718, 12327, 17122, 0, 0, 7334, 0, 5379, 9520, 10579, 4141, 9822, 13478, 0,
	2844, 0, 0, 10079, 16610, 0, 13167, 0, 15444, 15829, 8928, 0, 6971, 0, 0, 0, 19088, 12485, 8018,
	19846, 6736, 0, 6236, 0, 2839, 0, 0, 18738, 0, 6889, 0, 0, 0, 0, 0, 0, 0, 10908, 0, 0, 0, 0,
	3957, 6177, 5851, 0, 0, 0, 11723, 15877, 13956, 8095, 8636, 6354, 1341, 7113, 128, 11124, 11540,
	16582, 14762, 2903, 4364, 9508, 11459, 5552, 4617, 13499, 15493, 7059, 14199, 6448, 18683, 2030,
	16394, 11098, 12907, 16436, 9232, 18872, 9103, 5522, 2254, 11778, 15677, 14613, 17568, 18162,
	19834, 20036, 0, 11066, 11869, 13331, 0, 0, 0, 0, 0, 4631, 0, 12888, 0, 19454, 19595, 0, 0,
	3625, 3763, 0, 0, 20267, 0, 0, 8611, 2367, 18926, 4867, 17049, 0, 0, 0, 717, 997, 6342, 14186,
	11727, 11478, 3318, 8016, 19934, 20207, 645, 3960, 8897, 9289, 11564, 13821, 0, 0, 0, 11215, 0,
	0, 4996, 0, 2751, 4190, 12530, 0, 11562, 14464, 15187, 316, 5953, 19232, 14230, 17979, 19682,
	16011, 0, 8635, 0, 0, 0, 0, 0, 10821, 0, 0, 0, 0, 9030, 3656, 2435, 8503, 1884, 12372, 17112, 0,
	6827, 0, 5762, 0, 12111, 2019, 0, 0, 15342, 18093, 0, 0, 458, 16677, 0, 13669, 4457, 0, 6186, 0,
	2064, 0, 457, 11052, 7695, 14817, 12258, 9514, 11338, 8609, 14897, 7958, 16014, 17168, 19740, 0,
	7697, 0, 9370, 19486, 3371, 18247, 0, 16963, 14304, 7967, 12066, 12140, 0, 0, 1634, 4956, 0,
	4781, 8692, 9590, 14502, 0, 0, 9884, 8537, 0, 4084, 6559, 2834, 7843, 20395, 0, 2072, 0, 0, 0,
	0, 0, 4838, 8851, 5684, 0, 0, 0, 0, 7567, 14358, 19855, 0, 5617, 6713, 11341, 5968, 12314, 8900,
	0, 3447, 11180, 0, 0, 835, 17608, 0, 0, 0, 0, 0, 1368, 8718, 1729, 12346, 9886, 16764, 3777,
	7264, 18676, 19079, 0, 0, 0, 0, 0, 13013, 3945, 0, 6786, 3346, 0, 0, 0, 0, 9194, 0, 925, 3175,
	454, 3642, 7634, 9295, 11964, 12392, 322, 15132, 19149, 11998, 6373, 11117, 16789, 11309, 19495,
	939, 17787, 18396, 18919, 7438, 12825, 114, 12261, 19585, 0, 0, 0, 0, 7612, 15244, 19422, 0, 0,
	0, 1574, 2040, 1677, 4919, 5714, 13896, 15368, 16973, 19492, 20251, 20330, 0, 0, 0, 2281, 14242,
	2287, 7123, 17702, 9910, 911, 11996, 17741, 19851, 0, 0, 17507, 0, 0, 16470, 16786, 13410, 0,
	3155, 5790, 10986, 20183, 0, 0, 6312, 0, 0, 1932, 14177, 15028, 11992, 17573, 1180, 1792, 17519,
	10240, 14188, 18502, 0, 0, 2455, 12462, 0, 3622, 6172, 5055, 15284, 17557, 0, 1390, 10681, 0,
	296, 3133, 3923, 3748, 18657, 18967, 19804, 0, 7210, 0, 10942, 0, 2605, 17836, 17139, 0, 13652,
	17019, 3084, 0, 7563, 0, 9272, 16571, 14485, 0, 0, 8749, 17990, 8791, 0, 17736, 0, 0, 14224,
	7590, 17268, 19525, 0, 0, 0, 13974, 0, 1003, 10818, 20069, 0, 1475, 0, 13463, 14723, 0, 4054,
	8778, 0, 329, 0, 2298, 5468, 18796, 19772, 19672, 11995, 10072, 280, 15248, 0, 17374, 9364,
	2761, 15271, 0, 0, 753, 1709, 15202, 0, 10435, 1215, 10274, 10955, 0, 13394, 0, 0, 0, 0, 0,
	9535, 11181, 6076, 1334, 4233, 14967, 17210, 12747, 9325, 18955, 19667, 7767, 12817, 7001,
	12728, 17600, 0, 0, 0, 0, 5020, 5680, 17793, 9110, 10055, 18716, 7516, 0, 0, 0, 10786, 0, 5567,
	13684, 3057, 5925, 6054, 6393, 13523, 15166, 7133, 16919, 0, 0, 0, 8668, 3087, 0, 0, 745, 12123,
	12901, 15767, 17911, 2422, 17271, 20233, 11528, 0, 19132, 19183, 19170, 0, 5152, 8988, 0, 4197,
	3187, 793, 7287, 9610, 16604, 537, 19235, 0, 0, 0, 0, 0, 13314, 12604, 0, 0, 0, 0, 4187, 10014,
	0, 4662, 18151, 0, 12149, 1684, 17267, 8138, 0, 0, 193, 5448, 7371, 3396, 1382, 7352, 184, 1019,
	5259, 4120, 7386, 7640, 8280, 8578, 10194, 3, 2124, 13329, 15377, 16891, 19008, 19408, 19634,
	20400, 3131, 5046, 4998, 8318, 15485, 17103, 6315, 7526, 18253, 5530, 17348, 0, 0, 10686, 8675,
	0, 0, 0, 0, 8394, 0, 0, 3893, 0, 7954, 0, 378, 0, 0, 0, 14666, 15472, 17792, 7987, 14716, 15124,
	7594, 13823, 14287, 10721, 0, 0, 0, 3125, 0, 0, 0, 0, 0, 11023, 5886, 4642, 12842, 14718, 7588,
	18607, 2003, 6386, 6590, 7229, 0, 0, 2237, 2669, 20329, 0, 13077, 19565, 0, 0, 0, 16530, 0, 0,
	0, 0, 2748, 2034, 17964, 0, 8281, 0, 0, 12497, 0, 0, 0, 0, 0, 3082, 6027, 3363, 12547, 11005,
	10947, 15771, 16177, 10949, 144, 0, 8953, 0, 0, 0, 0, 9185, 2233, 12831, 441, 0, 15158, 0, 0,
	9890, 12399, 0, 6764, 9333, 15213, 0, 15461, 0, 3562, 13269, 10617, 0, 0, 0, 0, 2566, 0, 0, 0,
	10652, 14425, 19514, 7611, 4280, 7048, 7668, 3248, 10143, 14479, 19766, 0, 0, 20, 3838, 12,
	1171, 3374, 4702, 9066, 19278, 570, 1735, 6844, 12408, 0, 11908, 20424, 0, 0, 0, 6487, 13246,
	10722, 1806, 14442, 889, 9093, 1378, 965, 0, 14452, 0, 6561, 12767, 10256, 3561, 5965, 3709,
	11983, 2161, 5931, 14631, 15209, 14636, 15272, 15701, 16049, 7510, 838, 16760, 0, 6516, 0, 7208,
	3968, 17334, 762, 6445, 0, 0, 0, 0, 6452, 6958, 16851, 4267, 11535, 9290, 12639, 1089, 7070,
	3521, 2779, 2799, 11572, 12662, 13052, 13481, 8078, 16643, 17146, 16095, 18074, 18782, 20118, 0,
	4931, 0, 12459, 14158, 14761, 16400, 6036, 0, 5108, 9537, 0, 0, 3172, 0, 0, 0, 9883, 0, 0, 1591,
	0, 19219, 739, 11071, 15356, 15401, 18210, 17920, 5213, 4427, 0, 0, 0, 0, 5598, 6274, 6952,
	10035, 18914, 7196, 14918, 0, 10573, 3369, 13559, 18087, 1814, 9966, 16430, 18899, 19791, 0,
	10427, 0, 3727, 16192, 17936, 17770, 18711, 9275, 1656, 2618, 6665, 7814, 15558, 20282, 12455,
	0, 0, 0, 0, 13749, 7463, 17417, 0, 4433, 17716, 4735, 0, 0, 0, 0, 0, 12114, 0, 0, 0, 6870, 7042,
	7162, 2186, 7182, 5645, 8585, 9781, 8397, 9951, 0, 0, 2182, 0, 5823, 19367, 13602, 0, 0, 17125,
	17042, 10792, 0, 15276, 0, 19251, 7076, 7209, 8473, 0, 0, 2132, 0, 17780, 4392, 13308, 0, 0, 0,
	19871, 0, 0, 0, 0, 0, 6544, 0, 12516, 0, 18620, 0, 0, 1081, 12535, 8727, 2043, 2460, 3616, 6618,
	6903, 17893, 0, 0, 1960, 14608, 12705, 0, 0, 0, 9239, 0, 0, 8187, 17264, 701, 0, 7394, 3430,
	14049, 19875, 7289, 18721, 0, 0, 0, 0, 0, 10737, 15370, 18631, 0, 1127, 11751, 11826, 15171,
	13349, 20368, 7649, 133, 5192, 9258, 10929, 16463, 9660, 16631, 0, 0, 0, 0, 0, 0, 0, 14629,
	9881, 5788, 18755, 18908, 1894, 6923, 3390, 8048, 9426, 16023, 12610, 0, 0, 0, 157, 10699,
	15082, 0, 18927, 0, 7709, 10083, 5445, 16034, 192, 10451, 9156, 16164, 16956, 0, 0, 15781, 4445,
	0, 0, 15653, 11692, 13080, 11600, 19210, 0, 0, 17330, 3444, 15421, 0, 0, 18110, 0, 16547, 18832,
	12861, 0, 0, 7582, 0, 0, 2107, 17916, 0, 0, 6788, 0, 0, 0, 15112, 8532, 19226, 5712, 16106,
	16016, 7332, 18581, 15294, 1060, 5758, 0, 0, 13139, 12322, 0, 0, 0, 0, 0, 0, 0, 18917, 13024,
	367, 10851, 17862, 18268, 0, 4137, 5864, 4345, 16991, 10500, 18523, 17642, 3122, 8634, 15480,
	5807, 15805, 16509, 1386, 18707, 0, 0, 12452, 0, 0, 0, 19947, 17024, 7354, 1948, 0, 10849, 0, 0,
	5090, 3548, 17615, 19178, 12980, 0, 0, 17796, 5252, 19057, 0, 11123, 9406, 11473, 4815, 372,
	4993, 7194, 14882, 15008, 16426, 0, 0, 0, 0, 13845, 16316, 0, 0, 0, 0, 0, 496, 8552, 15956, 0,
	0, 7738, 18081, 0, 1714, 0, 15172, 6547, 0, 15693, 8229, 9374, 10969, 12417, 17863, 0, 0, 12212,
	5784, 0, 2753, 16722, 0, 10625, 240, 0, 14197, 0, 0, 0, 0, 7539, 19111, 0, 0, 827, 0, 0, 10018,
	15631, 1307, 4036, 5178, 20342, 0, 15282, 0, 265, 6805, 12465, 17353, 4268, 0, 8667, 6062, 7422,
	15175, 17445, 18083, 0, 19633, 0, 13479, 15203, 20258, 0, 494, 0, 1952, 14491, 10180, 4697,
	7862, 16773, 17126, 15540, 17406, 15456, 2437, 0, 0, 0, 8909, 0, 19849, 0, 0, 0, 14379, 0,
	10822, 12629, 10924, 18160, 0, 4271, 11034, 10359, 13598, 14114, 0, 1100, 1576, 4256, 14272,
	11872, 4661, 0, 4258, 9671, 9761, 15070, 15120, 17174, 0, 1377, 19172, 6358, 0, 0, 16974, 15502,
	0, 0, 0, 0, 0, 0, 9665, 0, 18332, 0, 3064, 9602, 13862, 16717, 0, 13421, 13752, 20217, 700,
	10980, 0, 0, 5024, 0, 0, 0, 0, 5880, 7597, 9302, 10863, 13141, 17129, 8681, 18288, 18311, 18867,
	0, 0, 5243, 8498, 13204, 14839, 16493, 16846, 932, 16058, 1919, 16779, 7392, 19876, 13353,
	10273, 13802, 8663, 15856, 13791, 17524, 20331, 0, 7036, 0, 5691, 5958, 15584, 3501, 16265,
	17555, 0, 0, 4023, 2074, 15398, 3323, 14720, 0, 10362, 9592, 10390, 13358, 8987, 16500, 8098,
	19308, 0, 0, 19036, 7902, 0, 0, 414, 0, 18787, 0, 0, 0, 0, 0, 0, 0, 0, 8710, 12228, 12863, 3892,
	18621, 0, 5907, 0, 16004, 0, 0, 0, 0, 14987, 0, 0, 1465, 338, 5089, 10629, 16288, 0, 0, 0, 0, 0,
	0, 5682, 10423, 11448, 0, 6095, 9818, 0, 817, 3207, 0, 13328, 19373, 0, 17232, 12793, 12729,
	17603, 20290, 6053, 1817, 6156, 10247, 11984, 18682, 4159, 7259, 13718, 8368, 0, 3755, 5199,
	14522, 0, 0, 0, 7569, 0, 0, 18672, 4191, 1095, 0, 13856, 0, 0, 8434, 0, 0, 3343, 0, 0, 4005,
	3108, 0, 0, 0, 9077, 0, 0, 3425, 12777, 15672, 16487, 19017, 3085, 8120, 62, 13258, 16266, 0, 0,
	13043, 12374, 0, 0, 9460, 17710, 17317, 17370, 13255, 18470, 13814, 4050, 7835, 2178, 13035,
	15881, 17695, 323, 19759, 0, 0, 0, 0, 0, 41, 12401, 1380, 0, 0, 2118, 13895, 2931, 12776, 17692,
	0, 321, 2837, 11985, 0, 1504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6511, 8414, 18916, 4806, 20297, 0, 0,
	0, 11011, 7541, 11164, 15658, 0, 8972, 6914, 14851, 6017, 14904, 9393, 7793, 11841, 6009, 12506,
	943, 17333, 11610, 0, 0, 0, 0, 11988, 0, 0, 15004, 7017, 5276, 3958, 11780, 19003, 0, 12120,
	15729, 12625, 0, 11337, 5318, 5459, 0, 0, 10703, 18876, 0, 0, 0, 0, 0, 0, 5769, 13832, 5786,
	9353, 0, 11865, 14899, 0, 0, 6323, 10669, 0, 17522, 0, 0, 0, 16352, 3480, 7433, 0, 0, 9235, 204,
	0, 0, 19304, 0, 20151, 0, 0, 0, 0, 5545, 138, 2508, 0, 0, 0, 0, 628, 7010, 11047, 0, 0, 0, 0,
	7248, 3490, 3803, 6167, 0, 2803, 9306, 3315, 13480, 9488, 3600, 12451, 8542, 10891, 13848,
	14965, 15739, 9376, 2666, 7405, 10272, 3496, 5189, 18883, 0, 0, 4095, 14750, 16526, 0, 9920, 0,
	0, 0, 0, 1379, 0, 17806, 0, 0, 8342, 9317, 7455, 9277, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13507,
	0, 0, 17257, 0, 7030, 14065, 0, 0, 0, 15168, 17483, 15318, 19838, 0, 0, 13078, 13313, 13998,
	20016, 19382, 12884, 3443, 5452, 16873, 19656, 4862, 11606, 3154, 19794, 0, 6681, 0, 0, 11502,
	0, 18025, 12085, 6155, 0, 0, 0, 13798, 0, 0, 11084, 0, 8946, 3484, 12708, 20276, 18831, 0,
	19270, 2664, 0, 0, 0, 8037, 0, 9105, 5396, 6830, 12343, 13048, 18259, 0, 0, 0, 0, 12108, 55, 0,
	0, 8314, 2463, 10061, 4047, 5860, 11122, 13492, 17038, 11620, 17505, 18317, 2679, 15186, 20062,
	0, 0, 0, 6699, 10062, 13642, 6197, 13090, 18825, 2112, 1152, 7678, 8488, 4361, 13221, 14428,
	17698, 18860, 19507, 11814, 15962, 0, 0, 6946, 18497, 0, 0, 0, 7241, 5540, 0, 0, 0, 3858, 3206,
	4660, 8940, 7319, 12620, 275, 5840, 11384, 12128, 15419, 0, 0, 2599, 12161, 6258, 8474, 0, 0, 0,
	4092, 0, 136, 9844, 0, 10800, 1985, 7329, 2941, 4783, 14531, 0, 13182, 17082, 8911, 1548, 14061,
	20414, 1184, 488, 13958, 18623, 14961, 485, 3749, 0, 0, 0, 0, 12811, 9241, 1661, 3569, 3712,
	2960, 11336, 14535, 3391, 16817, 17540, 3109, 4946, 1030, 4900, 11720, 0, 17208, 4067, 11593,
	16513, 19410, 16146, 6170, 8113, 8245, 12188, 2155, 3791, 12924, 16123, 12151, 0, 4798, 9869,
	5027, 14541, 16006, 7727, 18383, 7358, 0, 0, 0, 0, 18956, 9340, 13160, 16733, 6912, 2842, 12307,
	18558, 8086, 3040, 17366, 20128, 0, 0, 4181, 6023, 0, 3482, 6088, 8779, 0, 0, 0, 4938, 8568,
	17523, 0, 0, 0, 6248, 14635, 0, 8027, 12695, 0, 6058, 6209, 6620, 10571, 1332, 13864, 4913,
	15307, 1717, 16144, 126, 18698, 19035, 0, 0, 0, 0, 0, 15504, 0, 2878, 11913, 4603, 0, 0, 3373,
	4225, 6308, 0, 0, 0, 0, 0, 751, 7836, 17451, 0, 0, 0, 5214, 9935, 12190, 13733, 4918, 7290,
	18046, 18739, 0, 9201, 1206, 0, 7864, 12590, 3840, 13360, 6301, 14999, 15371, 7000, 19574, 8709,
	20389, 2670, 0, 4628, 0, 6132, 9803, 0, 0, 13419, 14958, 0, 0, 0, 0, 3226, 0, 0, 15343, 0, 0, 0,
	17477, 0, 0, 6873, 2823, 985, 6043, 9420, 2721, 6438, 10140, 11805, 12162, 19006, 19390, 0,
	1837, 12166, 0, 0, 6392, 0, 3360, 0, 6657, 0, 10630, 17533, 7996, 12333, 5728, 6806, 2331,
	12601, 17655, 1827, 12707, 0, 10320, 1567, 749, 5796, 13037, 0, 7721, 0, 0, 10401, 0, 0, 15193,
	8842, 0, 0, 11874, 19537, 0, 2236, 7708, 12905, 18057, 1213, 19545, 0, 0, 0, 5469, 4698, 6136,
	0, 12127, 14399, 20079, 8810, 12193, 14317, 0, 0, 7451, 4322, 5040, 11514, 11487, 8407, 15423,
	0, 18551, 8711, 0, 11634, 0, 0, 0, 4935, 9712, 0, 10254, 0, 1974, 0, 3171, 0, 7088, 17359, 0, 0,
	0, 0, 0, 0, 8029, 0, 14448, 0, 0, 0, 0, 2846, 849, 8894, 9470, 9706, 3855, 9913, 4630, 10473,
	12691, 13173, 14015, 14455, 17683, 1905, 11438, 18833, 0, 9496, 0, 0, 8612, 9902, 12770, 0,
	13028, 0, 0, 809, 7616, 0, 19152, 0, 0, 0, 9423, 0, 15996, 0, 0, 0, 0, 0, 9960, 18496, 18060,
	19007, 0, 0, 3782, 1431, 0, 0, 12266, 13140, 11827, 6141, 15496, 13893, 0, 10277, 0, 0, 3215, 0,
	0, 5481, 11327, 15254, 16060, 18978, 0, 0, 18176, 0, 0, 4839, 0, 0, 12494, 0, 11517, 14814,
	16002, 4177, 14156, 17629, 0, 1435, 12089, 14352, 10719, 17811, 11442, 7494, 8264, 9010, 11216,
	13124, 14237, 19241, 3423, 11975, 19539, 0, 0, 673, 4477, 0, 0, 6541, 18341, 7988, 11650, 13534,
	0, 0, 0, 0, 0, 3188, 16897, 4917, 0, 0, 15030, 0, 8204, 14982, 8079, 9311, 0, 10219, 651, 10238,
	902, 1741, 14364, 15716, 0, 1118, 1839, 3896, 6464, 10627, 13333, 0, 7801, 0, 2267, 0, 16029,
	2976, 8000, 16299, 11522, 0, 0, 0, 11240, 10935, 15222, 0, 0, 0, 0, 13913, 17883, 16685, 20465,
	5427, 18323, 18691, 0, 0, 0, 0, 16618, 4856, 15529, 18365, 0, 10540, 7788, 8483, 4377, 15174,
	18125, 18409, 0, 13363, 0, 0, 18785, 0, 63, 6467, 9334, 0, 217, 13196, 1805, 14780, 14392, 0,
	2169, 0, 5861, 14618, 3056, 15997, 1530, 2108, 16180, 0, 11185, 0, 8111, 4813, 13903, 0, 15477,
	0, 5391, 6142, 8192, 0, 0, 0, 3331, 1456, 8797, 7035, 1052, 9375, 12136, 12709, 14013, 19398,
	13285, 0, 0, 0, 4164, 335, 7158, 9963, 13774, 14966, 0, 0, 0, 0, 10331, 0, 0, 0, 0, 0, 0, 0, 0,
	15543, 0, 0, 12320, 7654, 19806, 20122, 0, 0, 13583, 7579, 17797, 0, 5715, 7175, 2766, 14869,
	10291, 0, 0, 7102, 0, 0, 2979, 4547, 5939, 8082, 10641, 13879, 19688, 19904, 10961, 0, 0, 7827,
	19063, 549, 4910, 3086, 8146, 16830, 5102, 20220, 2710, 1243, 5233, 0, 3602, 7040, 1704, 841,
	96, 6224, 1149, 2515, 7739, 13223, 6462, 6631, 7572, 12727, 14524, 10954, 11862, 15604, 17681,
	18580, 19817, 0, 6627, 0, 0, 0, 0, 0, 8298, 6212, 5689, 0, 12766, 12387, 0, 0, 18130, 0, 17093,
	0, 0, 0, 0, 4759, 8129, 0, 18044, 0, 6303, 17375, 15275, 0, 10244, 0, 7824, 16107, 5482, 18437,
	17756, 0, 0, 7685, 12655, 13906, 4872, 8641, 16533, 18915, 9527, 16552, 18234, 18852, 5327,
	11467, 8515, 0, 2342, 0, 10443, 0, 0, 0, 0, 11821, 12704, 19021, 14234, 11471, 15302, 0, 12936,
	0, 0, 0, 6548, 8847, 0, 13428, 19779, 0, 17535, 0, 0, 0, 7337, 6658, 14861, 18745, 19706, 0,
	2263, 0, 0, 0, 0, 9144, 6601, 15637, 17352, 218, 13459, 14074, 15452, 10306, 0, 0, 946, 3687,
	5676, 2985, 3462, 8781, 17149, 19143, 197, 8721, 9278, 10730, 0, 0, 3075, 11779, 0, 0, 8054,
	484, 2729, 4967, 9140, 6757, 10343, 1618, 2487, 12922, 13282, 17198, 13248, 15780, 17537, 18477,
	18988, 0, 0, 19092, 0, 10200, 0, 0, 18658, 0, 0, 11457, 2188, 15453, 3381, 1023, 6934, 10005,
	10869, 11434, 7339, 1065, 2785, 4491, 11917, 16136, 0, 0, 8172, 3528, 0, 6377, 18065, 12875,
	19292, 5926, 1291, 11689, 0, 0, 0, 4504, 3857, 2436, 7625, 13613, 8573, 0, 6110, 3454, 19218,
	19907, 10968, 15029, 0, 9661, 11292, 0, 10192, 12903, 8580, 0, 13439, 0, 6289, 0, 0, 0, 0, 0, 0,
	19517, 0, 0, 17907, 13445, 0, 16408, 0, 0, 4865, 0, 0, 17032, 118, 5409, 0, 0, 0, 1941, 4471,
	5668, 12706, 15958, 16414, 18167, 18742, 10317, 20370, 0, 18786, 17090, 7772, 1655, 0, 249,
	9589, 0, 0, 0, 0, 17474, 6168, 10489, 4254, 4690, 8614, 9863, 9709, 13735, 8329, 2824, 14218,
	8811, 9611, 11361, 12954, 13490, 1550, 16965, 4878, 778, 7247, 1477, 19081, 1188, 2784, 5438,
	14682, 15863, 18052, 4155, 2526, 5346, 9490, 19258, 511, 1855, 12249, 15173, 3380, 15212, 16926,
	19402, 769, 19966, 8543, 0, 5491, 9543, 14669, 15969, 0, 13604, 1466, 10199, 20063, 14036, 0, 0,
	0, 0, 0, 0, 0, 0, 10312, 6563, 1965, 3928, 0, 0, 19748, 13324, 0, 0, 0, 13728, 914, 407, 1193,
	5801, 15413, 4882, 16257, 16629, 3952, 18307, 0, 16207, 1713, 0, 6068, 0, 13574, 0, 0, 0, 0, 0,
	0, 9741, 16662, 17705, 0, 0, 0, 0, 0, 0, 20343, 0, 0, 0, 1248, 7135, 16850, 0, 0, 8858, 871,
	14332, 15299, 15741, 8550, 16669, 0, 0, 4836, 4574, 18854, 8772, 0, 3279, 2675, 5770, 9693,
	13843, 13519, 19323, 0, 4585, 11696, 11290, 18834, 10282, 15382, 0, 0, 16294, 0, 2645, 77, 1424,
	3219, 4222, 17784, 0, 7421, 0, 2712, 9829, 11250, 12859, 0, 3340, 11167, 0, 0, 0, 12763, 0,
	1417, 0, 9919, 19409, 0, 4496, 3127, 9546, 0, 0, 0, 6667, 14457, 0, 2308, 9449, 53, 9308, 1292,
	19708, 0, 0, 19198, 0, 4937, 0, 0, 0, 8528, 11016, 20066, 0, 7631, 16734, 1763, 4449, 0, 5154,
	4436, 6398, 16798, 239, 4008, 10532, 10233, 16833, 0, 3574, 19361, 2829, 3641, 11951, 19761,
	519, 0, 1984, 0, 4419, 11009, 16084, 17520, 10482, 11141, 17414, 0, 0, 16906, 19929, 2598, 0, 0,
	7195, 1566, 1640, 5538, 317, 5279, 7497, 9236, 9929, 2646, 12480, 6422, 14741, 16782, 5688,
	14357, 17052, 18427, 3041, 3717, 1920, 3060, 9213, 6879, 13623, 15051, 17598, 0, 2073, 3921,
	10635, 865, 1194, 14053, 19728, 0, 0, 12557, 0, 0, 0, 0, 0, 0, 0, 11082, 11675, 9778, 12132,
	7408, 17776, 0, 0, 0, 15892, 0, 19194, 0, 0, 1820, 0, 0, 4311, 0, 0, 0, 0, 5829, 0, 320, 13244,
	0, 17791, 0, 9227, 0, 9893, 13470, 14440, 17464, 3472, 0, 0, 3798, 0, 0, 0, 14865, 14024, 5429,
	11201, 12881, 0, 0, 0, 7885, 16902, 0, 8559, 16761, 167, 9274, 0, 0, 3483, 0, 0, 0, 4875, 17117,
	0, 0, 0, 2534, 10159, 13022, 6640, 7646, 242, 17789, 10305, 19479, 9870, 0, 8945, 17906, 2756,
	17593, 0, 0, 973, 13091, 16355, 0, 10575, 6472, 0, 18649, 0, 0, 10012, 0, 15675, 0, 0, 1720,
	4200, 0, 0, 12411, 0, 0, 0, 0, 0, 9080, 0, 11808, 9779, 14416, 19369, 0, 18542, 0, 0, 0, 20040,
	6336, 1883, 15323, 851, 9316, 16335, 3668, 6826, 5112, 12917, 17855, 0, 0, 0, 0, 0, 0, 20411, 0,
	0, 4037, 13529, 6744, 4444, 12486, 13041, 0, 0, 20240, 13174, 0, 0, 3170, 0, 14039, 0, 17234,
	3507, 9158, 13138, 17012, 18598, 17130, 15685, 8577, 0, 4876, 0, 19654, 0, 936, 2769, 0, 0, 0,
	0, 0, 2149, 4442, 5644, 5982, 6754, 2945, 9224, 2446, 12587, 14179, 15471, 15066, 15893, 18325,
	0, 17241, 16419, 16666, 5367, 569, 0, 0, 0, 0, 0, 9751, 0, 0, 2012, 0, 0, 1702, 0, 0, 0, 0,
	10432, 0, 0, 9995, 13256, 0, 0, 0, 8303, 10877, 13740, 7953, 19498, 0, 0, 3542, 15243, 12070,
	18286, 18730, 0, 1069, 0, 0, 9787, 18045, 0, 0, 15992, 0, 9764, 8780, 12208, 10916, 16563,
	12341, 2880, 6648, 7024, 7207, 1802, 9070, 9293, 11266, 12720, 4358, 10008, 13526, 14463, 10341,
	17404, 13818, 14495, 0, 0, 5882, 19163, 3233, 0, 0, 6365, 0, 4677, 4415, 3535, 4853, 5388, 7645,
	20459, 9197, 12373, 0, 0, 0, 0, 0, 0, 0, 2278, 13564, 11244, 0, 0, 4546, 6666, 7765, 8704, 4520,
	0, 0, 0, 0, 0, 0, 3701, 14365, 4830, 1355, 11628, 14538, 0, 0, 0, 2538, 7180, 0, 0, 0, 9011,
	16145, 18240, 9180, 5256, 20391, 14774, 10578, 0, 0, 2136, 15728, 18091, 0, 0, 16505, 0, 15518,
	10351, 8184, 2101, 11948, 16861, 0, 0, 0, 0, 0, 0, 7193, 0, 0, 3450, 5338, 0, 0, 0, 0, 0, 8100,
	0, 0, 0, 8970, 4580, 14712, 15415, 3277, 20170, 0, 3352, 0, 10907, 606, 1112, 10675, 0, 10431,
	6478, 15182, 2901, 4228, 6501, 15571, 11519, 3123, 6434, 12521, 6321, 12633, 16750, 2217, 18800,
	0, 16907, 0, 4246, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0, 0, 0, 0, 13514, 0, 12909, 0, 0, 2103,
	17089, 3272, 20120, 0, 0, 712, 14331, 18133, 10417, 0, 0, 3773, 0, 18535, 2801, 0, 13350, 0, 0,
	0, 0, 0, 1798, 0, 0, 0, 0, 0, 20399, 0, 16835, 10995, 5433, 8719, 12105, 12934, 8695, 0, 0, 0,
	11553, 19906, 14852, 16222, 0, 14545, 0, 0, 0, 2418, 2041, 9006, 11254, 11809, 7851, 765, 8921,
	14373, 3397, 14673, 13577, 15121, 15145, 15184, 18806, 18772, 0, 0, 0, 0, 0, 0, 0, 13930, 0,
	17214, 0, 0, 0, 0, 6850, 0, 9603, 3523, 0, 5115, 8916, 0, 0, 0, 0, 0, 0, 0, 8061, 0, 4128, 4987,
	12391, 7348, 11169, 13887, 15470, 5581, 0, 0, 0, 0, 11354, 0, 0, 0, 0, 0, 14396, 0, 15578, 0, 0,
	0, 16481, 6861, 0, 6363, 9770, 17386, 0, 0, 5382, 17897, 16459, 8918, 18443, 4374, 20229, 5938,
	1877, 4422, 868, 10015, 11417, 8534, 16744, 7340, 0, 0, 1967, 0, 1406, 0, 0, 12272, 0, 0, 14796,
	0, 0, 12800, 0, 6748, 17748, 0, 6338, 18920, 12673, 0, 13618, 15384, 0, 16010, 18172, 0, 0,
	6093, 4810, 3035, 13793, 10385, 11708, 8672, 1976, 14974, 19887, 13591, 0, 1711, 0, 0, 0, 978,
	0, 19638, 12969, 0, 5231, 0, 986, 0, 318, 0, 8823, 0, 15862, 15705, 4664, 6832, 6763, 1997,
	19882, 0, 0, 0, 0, 0, 0, 0, 18312, 0, 13466, 12217, 10394, 7997, 8261, 19395, 2893, 8979, 16118,
	20448, 16865, 8254, 0, 9851, 0, 0, 8497, 19737, 1223, 0, 0, 0, 0, 0, 0, 6152, 6874, 17395, 0,
	12925, 0, 3013, 5389, 10465, 2194, 0, 2549, 0, 0, 0, 0, 0, 0, 7728, 13644, 18278, 1161, 3517,
	9570, 7047, 0, 4073, 4782, 0, 1538, 13199, 5763, 20061, 15455, 9840, 15855, 17337, 17508, 18355,
	19944, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0, 5839, 0, 4160, 2172, 7255, 4922, 16078, 5478, 17148,
	0, 0, 3012, 20392, 19227, 11179, 0, 0, 8752, 7820, 8726, 18893, 0, 19193, 0, 0, 0, 16450, 0,
	12607, 16204, 0, 7323, 10934, 1302, 6849, 0, 0, 12507, 0, 0, 0, 17685, 4387, 0, 0, 5062, 3853,
	13658, 19928, 4615, 3752, 14591, 289, 5096, 8539, 20301, 0, 281, 7528, 11894, 15654, 8108, 332,
	3181, 14226, 14711, 250, 1015, 11875, 2521, 16824, 17029, 12273, 4969, 0, 7584, 0, 0, 0, 0, 0,
	14812, 0, 5639, 0, 11621, 4755, 2550,
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
	0x1000000080020880, 0x1000400200, 0x2000000201, 0x18010000000000, 0x810041000000090, 0x0,
	0x1000000000008, 0x8140, 0x800000000000, 0x20000004060, 0x200801000200, 0x4000100000200000,
	0x10024000080004, 0x20C0000000020000, 0x200000040000000, 0x800100000010000, 0x10108000010100,
	0x4200010000012001, 0x80000080000000, 0x60002000008221, 0x60200000000000, 0x8000000020040202,
	0x80, 0x810802012100000, 0x1000000004000168, 0x4000000000000000, 0x10020000000201,
	0x2024400001000, 0x5000060800040000, 0x4010100002000A01, 0x2000010, 0xC700040000, 0x1020202000,
	0x8008, 0x800000008080, 0x800100000000082, 0x28, 0x4400200800, 0x8A0040180000,
	0x400001100008000, 0x80420000000000, 0x10C0000000000428, 0x1000002202001, 0x80000000080000,
	0x800000000000102, 0x5400002000002, 0x10000000040000, 0x9080800010000000, 0x1000000002000,
	0x200008000400080, 0x60, 0x1000004800, 0x2001000000001000, 0xA004000018000000,
	0x8000082000002410, 0xD800820000000158, 0x443001002, 0x4800C40000000200, 0x140008000, 0x0,
	0x20000008000, 0x2004014000004, 0x1000004000000000, 0x8810000000000200, 0x4000000000000,
	0xA00002008000000, 0x22080448000184A0, 0x2000000000002400, 0x1000080000000010,
	0x1000000000000000, 0x2008000088000000, 0x41, 0x1000220811000080, 0x80000004,
	0x800400C000000000, 0x401000000300004, 0x40440100100004, 0x0, 0x0, 0x1002010, 0x100,
	0x4000000000000000, 0x222020004200, 0x100000000000, 0x400000010000800, 0x2000001012000000,
	0x1000000001000001, 0x40800001000000, 0x4400010008000000, 0x400800100020, 0x40000400000,
	0x4000200000A00101, 0x112400104000, 0x20820140000200, 0x400000000810, 0xA040008200,
	0xA0800000200, 0x4000000020, 0x60880400000000, 0x2300, 0x400000828000202, 0x20000000084000,
	0x204004003020040, 0x8000900000, 0x1000000, 0x10000000000000, 0x10000410002, 0x1000000,
	0x10000002000A00, 0x101800, 0x80000400000, 0x890000100000D00, 0x20100041000040, 0x384320000800,
	0xB401200202402000, 0x8180103C8, 0x1000080010003400, 0xA000000000082, 0x900040000000020,
	0x820400404020, 0x10000140000, 0x8000A0, 0x2108040000000040, 0x8000010000000, 0x4000008008,
	0x800000020880100, 0x4000000000108, 0x200000, 0x100010000000000, 0x42000000000000, 0x8100034,
	0x200000000, 0x0, 0x200000000000000, 0x882002000000010, 0x402, 0x500000003000048,
	0x10000000000020, 0x180000000, 0x2000, 0x1800400140000, 0x411008009310, 0x100000000000,
	0x30000000000, 0x90805204008000, 0x4000200000000002, 0x500000080900010, 0x10000000,
	0x400220210000002, 0x102000040000000, 0x4812001004, 0x402020001, 0x100000000400,
	0x21800200000200, 0x200000000000C200, 0x8000000100002000, 0x20000000017021, 0x4000000080,
	0x2000002010010001, 0x108002008000, 0x80020002008A, 0x4060000080000032, 0x1212000018000020,
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
	0x80111A9090000200, 0x1000082100, 0x2000020002, 0x9000801508000210, 0xC408800003000002,
	0x24400004211A038, 0x8880020000010008, 0x20000001050D808C, 0x2307EE7550000000,
	0x2200420000022A0, 0x80100010000C6, 0x9008000000122410, 0x5A02000510163, 0x2000000000856219,
	0x2C28802810100020, 0x400000208014006, 0x8006088010200000, 0x2000000510044001, 0x800800000,
	0x8800000200018014, 0x15000081FFCEF2, 0x40800060000080, 0x40020A05BCEBD35, 0xF102006288600150,
	0x8823EFB9, 0x8002400200010, 0x4100100008000100, 0x10480000249BE, 0xC008410120A28000,
	0xFAD3000004600042, 0x5804800000080914, 0x800C10480000000, 0xA14080182A8C000, 0x40081000001811,
	0x80000000000002E, 0x1324010100041240, 0xA012220000000510, 0x18010000065006, 0xA00108000090009,
	0x488C042205020108, 0x42001004C00C008, 0x80C26F8100402, 0x2008024040220, 0x8D0A808010308002,
	0x208300440204E, 0x1083301100020, 0x102020000400008, 0x54800010A000, 0x82004040000, 0x0,
	0x8100820A9B0088, 0xC000008000002000, 0x40040020218A205C, 0x4400010241400000, 0xA00064C,
	0x8010320000800040, 0x1514242000804114, 0x401100004006BA, 0x4082E210800, 0xA030000800001800,
	0x4008004100000008, 0x8008040100028020, 0x100200005, 0x4000100188, 0x9080880200000004,
	0x12B0100F1D470A, 0x8000000000008010, 0x2008002342AC, 0x31423500600000, 0x1208900840E680B,
	0x21040000050, 0x140160002080000A, 0x100200000402CF2, 0x1004060000064000, 0xC89901400001400C,
	0x403600000810083B, 0x10008001200040, 0x5100400080C10012, 0x90020184A8001200, 0x800080000001000,
	0x200084821EB34D20, 0x200000000, 0x421001023EAD28B, 0x30000200000008, 0x400000036A2D98,
	0x100000062000000, 0x35C1000005800000, 0x2E796D, 0x8020021420000, 0xC844000002200000,
	0xD40010000104A6, 0x8100002400080, 0x100C00120001004, 0x2808010000000000, 0x45000111101E8,
	0x2000004A04002A1, 0x1002444480084004, 0xA088002040503000, 0x2020080800820C09,
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
	0x24DF5FB589000, 0x80001002021, 0x800447FFEDC800, 0x8441111000200000, 0x49E5FED805,
	0x4802101000000320, 0x800040000340100, 0x80800011014FB142, 0x20030C4440000000,
	0x1172005320002002, 0x1044002E7609, 0xA180000000040800, 0x8210040180000, 0x8000000004058, 0x0,
	0x10491EB9CF40000, 0x2000000020200405, 0x80E315E1000, 0x86A628000A18000, 0x16E1AE002,
	0x43102000080068, 0x80000001080, 0x60000000959DC284, 0x82888880000000, 0x60000400244,
	0x10002000080E7013, 0x8008002100001020, 0x3800001808204000, 0xA000000400000000, 0x312F00080000,
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
	0x1000000000000, 0x100000000000000, 0x80000080, 0x0, 0x201, 0x8000000000000, 0x800000000000000,
	0x0, 0x0, 0x8100, 0x800000000000, 0x20000000000, 0x0, 0x100000000000, 0x20000000000, 0x0, 0x0,
	0x0, 0x10100000010000, 0x10000, 0x80000000000000, 0x2000000000, 0x0, 0x202, 0x0, 0x10100000,
	0x1000000000000060, 0x0, 0x0, 0x20000001000, 0x1000040000000000, 0x4000000000000001, 0x0,
	0x8000040000, 0x0, 0x0, 0x0, 0x800000000000000, 0x0, 0x4400200800, 0x800000000000, 0x0, 0x0,
	0x80000000000000, 0x1000000002001, 0x80000000000000, 0x2, 0x0, 0x10000000000000, 0x0, 0x2000,
	0x8000000080, 0x20, 0x800, 0x2000000000001000, 0x0, 0x400, 0x4800020000000040, 0x3000000,
	0x4000000000000200, 0x140000000, 0x0, 0x0, 0x4000000000, 0x0, 0x8000000000000000, 0x0,
	0xA00000008000000, 0x8000000010480, 0x0, 0x0, 0x0, 0x0, 0x1, 0x11000080, 0x0,
	0x8000000000000000, 0x0, 0x40000100000000, 0x0, 0x0, 0x10, 0x0, 0x0, 0x200, 0x0, 0x0, 0x0,
	0x1000000001000000, 0x1000000, 0x400010000000000, 0x20, 0x0, 0xA00101, 0x0, 0x0, 0x0, 0x8000,
	0x0, 0x20, 0x0, 0x100, 0x200, 0x0, 0x200000000000000, 0x800000, 0x0, 0x10000000000000, 0x0, 0x0,
	0x0, 0x1000, 0x400000, 0x100000400, 0x20000001000040, 0x300120000000, 0x2000000200002000,
	0x810000208, 0x0, 0x0, 0x100000000000000, 0x0, 0x0, 0xA0, 0x100000000000000, 0x0, 0x0, 0x880100,
	0x4000000000100, 0x0, 0x10000000000, 0x42000000000000, 0x20, 0x200000000, 0x0,
	0x200000000000000, 0x0, 0x0, 0x8, 0x0, 0x100000000, 0x2000, 0x40000, 0x1000, 0x0, 0x10000000000,
	0x200000000, 0x4000200000000002, 0x100000000000000, 0x0, 0x400020010000000, 0x102000000000000,
	0x2001004, 0x402000000, 0x0, 0x1000200000000, 0x8000, 0x0, 0x20000000004000, 0x4000000000,
	0x10010000, 0x8000000000, 0x0, 0x4040000000000022, 0x18000020, 0x10000000000, 0x0, 0x200,
	0x4000000, 0x10000000000, 0x0, 0x0, 0x200000000000, 0x1000000000000000, 0x402,
	0x1000000000000100, 0x90000, 0x400000000000, 0x8080000000000040, 0x1000000, 0x20000000000000,
	0x10000000000, 0x0, 0x0, 0x80000000, 0x0, 0x10000000000, 0x40000000000, 0x4000040010048, 0x0,
	0x2000010000, 0x1000000000, 0x0, 0x0, 0x100000000000000, 0x2090C08100004404, 0x80008,
	0x40100000000, 0x10410010240, 0x88000018140008, 0x20000400400000, 0x200081861410820A,
	0x900000000, 0x208001000010020, 0x4040048000004046, 0x80100001000, 0x2000242000000000,
	0x20080011000, 0x100000000000000, 0x20000000000000, 0x10004088024, 0x0, 0x2018100, 0x20000000,
	0x1802, 0x200000000002, 0x4010000000020000, 0x60, 0x2A2020, 0x312000000000001,
	0x8000029080000200, 0x1000000000, 0x20000, 0x800408000000, 0xC000000000000000, 0x4000040000000,
	0x0, 0x101040000, 0x1150000000, 0x20, 0x40, 0x8000000000000, 0x200000000062, 0x840200,
	0x8000000000000, 0x2, 0x2008010000000, 0x2000000000000001, 0x800000000, 0x8800000000000010,
	0x13C030, 0x800000000080, 0xA46B004, 0x100, 0x8020C211, 0x8002000000010, 0x4000000008000000,
	0x800000082E, 0x100800000, 0x7090000000000000, 0x4000000000000100, 0x10080000000,
	0x10000000088000, 0x800, 0x0, 0x200000000000040, 0x10220000000400, 0x8000000045002,
	0x200008000000009, 0x4080040005000100, 0x400010040004000, 0x42640000000, 0x4040000,
	0xC00808010100000, 0x208100000004A, 0x83001000000, 0x20000000000, 0x140000008000, 0x82004040000,
	0x0, 0x2020000, 0x0, 0x2020000010, 0x41000000, 0x208, 0x100000800000, 0x104040000000010,
	0x40010000000288, 0x10000, 0x30000000000800, 0x0, 0x8000040000000020, 0x0, 0x4000000080,
	0x8000080000000000, 0x100008054200, 0x10, 0x2040A0, 0x10000100200000, 0x100800000024000, 0x0,
	0x1400000000000002, 0x400820, 0x20000, 0x80000000000004, 0x2000000000800, 0x1000000,
	0x100400000400010, 0x2008080001000, 0x80000000000, 0x2000000212310400, 0x200000000,
	0x400000003624280, 0x20000000000000, 0x3082810, 0x2000000, 0x2100000000000000, 0xE4168,
	0x1400000, 0x40000000200000, 0x840000000000A4, 0x100000000000, 0x4, 0x10000000000,
	0x400000010000, 0x400000080, 0x2444080000000, 0x400000, 0x2020080000820408, 0x800001000000000,
	0x20000640080, 0x918235D0000022, 0x500040, 0x8080004001000000, 0x2000000000E00, 0x10000000,
	0x8000000400002000, 0x40001040004001, 0x2010, 0x0, 0x88800400, 0x1000, 0x203800000, 0x1000000,
	0x10000004000000, 0x0, 0x4000000800000, 0x11000010000040, 0x20000000, 0x100000000000000, 0x8310,
	0x400000000000, 0x0, 0x80, 0x0, 0x80210D48000, 0x0, 0x860E0200, 0x28202000, 0x1000410080,
	0x1000000000, 0x0, 0x48100, 0x8040000000000000, 0x8880000000020000, 0x2220000000004314,
	0x800400000000, 0x20008040000020, 0x80000000000, 0x8000000000000000, 0x800A0C3000008,
	0x2000000000, 0x10000E689000, 0x10000000000, 0x80000200C0, 0x200000000000000,
	0x8000000000000000, 0xA00, 0x2, 0x0, 0x40000000000420, 0x100000000000000, 0x0, 0x100080800000,
	0x10, 0x800010047B02000, 0x0, 0x100008010000, 0x2000000000200080, 0x840220, 0x0, 0x0,
	0x400073880, 0x0, 0x2200000000000000, 0x880000400001008, 0x200, 0x0, 0x200100000000, 0x0,
	0x23585010000, 0x8000400000, 0x22A30E04000, 0x208040400100, 0x1006000, 0x90000180,
	0x200800600000000, 0x500800, 0x100012000000, 0x100000000008, 0x4080, 0x4500000080000040,
	0x1000218, 0x0, 0x2000000000001024, 0x40000000000, 0x20000000000A004, 0x10000001, 0x8000,
	0x400400000000, 0x400001020082000, 0x520046000000008, 0x440000, 0x40000000, 0x1000000020012,
	0x20810064000000, 0x8000000000000, 0x0, 0x0, 0x400000, 0x10731400000, 0x0, 0x40404040, 0x0,
	0x4000046000400, 0x200000000, 0x0, 0x8180C80, 0x180208880000400, 0x44, 0x104000, 0x0,
	0x80000000, 0x0, 0x0, 0x20000000000, 0x20, 0x100008000000, 0x0, 0x4000000000, 0x0, 0x0,
	0x200000000000, 0x4000, 0x100000000, 0x2, 0x20000000010000, 0x0, 0x0, 0x0, 0x16040000,
	0x40000000000, 0x88000000, 0x0, 0x20802000, 0x0, 0x0, 0x20000A0004000, 0x0, 0x10000000000000,
	0x40081, 0x100000000000, 0x40000002800, 0x4000001000000, 0x0, 0x4E5D8580000, 0x80000000000,
	0x4068BE90000, 0x1101000000000, 0x101A05801, 0x4002100000000000, 0x800000000200000,
	0x8000000001000100, 0x40000000, 0x10001100000000, 0xE1001, 0x80000000040000, 0x0,
	0x8000000004010, 0x0, 0x10491429C100000, 0x0, 0x620440000, 0x860200000000000, 0x0, 0x0, 0x80,
	0x8CC204, 0x2000800000000, 0x0, 0x8081001, 0x8000002100000020, 0x800000000, 0x0, 0x80000,
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
