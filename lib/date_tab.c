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
    "# دنوں\0# دنوں ميں\0# دنوں پہلي\0# روز\0# روز دله\0# روز ديگر\0# روز پيش\0# ساعات\0"
    "# ساعات بۇرين\0# ساعاتتان\0# ساعاتتان کهيين\0# ساعت\0# ساعت بعد\0# ساعت دله\0# ساعت لالو\0"
    "# ساعت مخکې\0# ساعت پيش\0# ساعتونه\0# ساعتونه مخکې\0# سال\0# سال بعد\0# سال دله\0"
    "# سال ميں\0# سال پهرين\0# سال پيش\0# سال پہلي\0# سال ۾\0# سالن\0# سالن ۾\0# سالوں\0"
    "# سالوں ميں\0# سالوں پہلي\0# سايهت\0# سايهت ييلگيري\0# سايهتتين\0# سايهتتين کېيين\0"
    "# سهکۋند\0# سهکۋند بۇرين\0# سهکۋندتان\0# سهکۋندتان کهيين\0# سيکنڈ\0# سيکنڈ قبل\0"
    "# سيکنڈ ميں\0# سيکنڈ پہلي\0# سيڪنڊ\0# سيڪنڊ پهرين\0# سيڪنڊ ۾\0# سيڪنڊن\0# سيڪنڊن ۾\0"
    "# سېکۇنت\0# سېکۇنت ييلگيري\0# سېکۇنتتين\0# سېکۇنتتين کېيين\0# ماه\0# ماه بعد\0# ماه دله\0"
    "# ماه پيش\0# ماہ\0# ماہ قبل\0# ماہ ميں\0# ماہ پہلي\0# منٹ\0# منٹ قبل\0# منٹ ميں\0"
    "# منٹ پہلي\0# منٽ\0# منٽ پهرين\0# منٽن\0# منٽن ۾\0# مهينا\0# مهينا پهرين\0# مهينن\0"
    "# مهينن ۾\0# مهيني\0# مهيني ۾\0# مياشت\0# مياشت مخکې\0# مياشتې\0# مياشتې مخکې\0# مينيت\0"
    "# مينيت لالو\0# مينۇت\0# مينۇت ييلگيري\0# مينۇتتين\0# مينۇتتين کېيين\0# مينۋت\0"
    "# مينۋت بۇرين\0# مينۋتتان\0",
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
	{26524,0}, {26537,472}, {26561,0}, {26580,473}, {26610,0}, {26621,552}, {26639,553},
	{26657,271}, {26677,554}, {26697,555}, {26715,0}, {26732,554}, {26758,0}, {26767,556},
	{26783,557}, {26799,558}, {26815,559}, {26835,560}, {26851,561}, {26869,562}, {26881,0},
	{26892,562}, {26906,0}, {26919,558}, {26939,561}, {26961,0}, {26974,563}, {27002,0},
	{27021,564}, {27051,0}, {27066,474}, {27092,0}, {27113,476}, {27145,0}, {27158,565},
	{27178,566}, {27198,565}, {27220,0}, {27233,567}, {27257,568}, {27273,0}, {27288,568},
	{27306,0}, {27321,569}, {27351,0}, {27372,570}, {27404,0}, {27413,571}, {27429,572},
	{27445,573}, {27461,0}, {27470,574}, {27486,575}, {27502,574}, {27520,0}, {27529,576},
	{27545,577}, {27561,576}, {27579,0}, {27588,578}, {27608,0}, {27619,579}, {27633,0},
	{27646,580}, {27670,0}, {27683,581}, {27699,0}, {27712,581}, {27728,0}, {27741,582}, {27763,0},
	{27778,582}, {27802,0}, {27815,195}, {27837,0}, {27850,583}, {27878,0}, {27897,584}, {27927,0},
	{27940,439}, {27964,0}, {28000,442}, {28030,0}, {28043,180}, {28065,0}, {28078,575},
	{28098,574}, {28120,0}, {28133,575}, {28153,574}, {28175,0}, {28186,114}, {28206,0},
	{28217,585}, {28239,0}, {28250,586}, {28264,0}, {28275,587}, {28293,588}, {28311,589},
	{28329,0}, {28340,585}, {28362,0}, {28373,586}, {28387,0}, {28396,590}, {28414,0}, {28425,590},
	{28445,0}, {28454,591}, {28478,0}, {28493,592}, {28519,0}, {28528,593}, {28552,0}, {28567,594},
	{28593,0}, {28606,595}, {28630,596}, {28646,0}, {28655,597}, {28673,597}, {28691,0},
	{28702,597}, {28722,597}, {28742,0}, {28751,425}, {28771,0}, {28786,429}, {28812,0},
	{28821,598}, {28845,0}, {28860,599}, {28886,0}, {28897,600}, {28919,601}, {28933,0},
	{28946,602}, {28966,603}, {28986,602}, {29008,0}, {29021,602}, {29041,602}, {29063,0},
	{29076,604}, {29104,0}, {29123,605}, {29153,0}, {29166,606}, {29186,0}, {29197,607},
	{29215,606}, {29233,607}, {29253,0}, {29264,607}, {29282,606}, {29300,607}, {29320,608},
	{29365,609}, {29407,608}, {29449,609}, {29488,0}, {29497,93}, {29519,610}, {29541,0},
	{29556,611}, {29587,612}, {29609,0}, {29624,613}, {29643,93}, {29671,610}, {29699,92},
	{29724,0}, {29742,614}, {29776,615}, {29800,0}, {29818,616}, {29852,617}, {29879,618},
	{29915,619}, {29948,618}, {29981,619}, {30011,0}, {30023,620}, {30051,621}, {30069,0},
	{30081,72}, {30106,622}, {30134,623}, {30153,71}, {30175,625}, {30193,626}, {30232,626},
	{30268,627}, {30301,75}, {30319,75}, {30343,0}, {30355,74}, {30380,0}, {30404,628}, {30441,0},
	{30474,629}, {30511,0}, {30523,630}, {30551,631}, {30570,0}, {30588,632}, {30622,633},
	{30646,0}, {30664,634}, {30698,635}, {30722,636}, {30767,636}, {30809,637}, {30848,0},
	{30860,163}, {30885,638}, {30913,639}, {30932,162}, {30954,0}, {30963,200}, {30985,640},
	{31007,0}, {31022,640}, {31050,0}, {31068,641}, {31090,0}, {31102,187}, {31127,0}, {31148,187},
	{31182,210}, {31209,210}, {31230,0}, {31245,200}, {31273,642}, {31304,643}, {31326,197},
	{31351,0}, {31366,644}, {31400,645}, {31431,0}, {31449,646}, {31483,647}, {31507,644},
	{31549,645}, {31588,644}, {31627,645}, {31663,0}, {31681,187}, {31712,0}, {31730,648},
	{31764,649}, {31788,0}, {31809,650}, {31843,0}, {31873,651}, {31907,0}, {31919,184}, {31944,0},
	{31965,184}, {32000,0}, {32021,184}, {32055,185}, {32085,185}, {32121,0}, {32130,354},
	{32152,0}, {32167,354}, {32195,355}, {32219,355}, {32234,0}, {32249,652}, {32274,269},
	{32302,268}, {32327,653}, {32348,654}, {32387,655}, {32423,654}, {32459,655}, {32492,0},
	{32507,356}, {32535,0}, {32556,356}, {32590,357}, {32620,357}, {32641,0}, {32647,656},
	{32666,0}, {32684,656}, {32715,0}, {32736,657}, {32761,0}, {32779,323}, {32810,0}, {32834,323},
	{32871,324}, {32904,324}, {32928,0}, {32949,113}, {32983,658}, {33020,659}, {33048,112},
	{33079,0}, {33100,660}, {33137,661}, {33167,0}, {33179,662}, {33207,663}, {33225,0},
	{33237,664}, {33262,0}, {33286,665}, {33314,0}, {33326,293}, {33351,0}, {33369,293},
	{33400,305}, {33424,305}, {33454,0}, {33463,286}, {33485,666}, {33513,667}, {33538,0},
	{33556,286}, {33587,285}, {33615,666}, {33657,667}, {33696,666}, {33735,667}, {33771,0},
	{33792,668}, {33829,669}, {33857,0}, {33881,670}, {33921,671}, {33951,0}, {33975,672},
	{34015,673}, {34045,0}, {34063,674}, {34097,675}, {34121,0}, {34148,676}, {34179,677},
	{34219,0}, {34237,678}, {34265,679}, {34302,680}, {34323,681}, {34347,0}, {34371,682},
	{34414,683}, {34441,0}, {34453,684}, {34475,685}, {34506,686}, {34521,0}, {34539,687},
	{34573,0}, {34585,688}, {34616,689}, {34631,690}, {34646,0}, {34661,691}, {34695,0},
	{34707,692}, {34729,0}, {34741,693}, {34772,694}, {34787,0}, {34805,695}, {34833,696},
	{34870,697}, {34891,698}, {34912,0}, {34933,699}, {34964,700}, {35004,701}, {35028,702},
	{35052,0}, {35076,703}, {35110,703}, {35153,704}, {35180,0}, {35195,705}, {35229,0},
	{35250,706}, {35284,0}, {35299,705}, {35333,706}, {35361,0}, {35373,707}, {35404,708},
	{35429,0}, {35447,708}, {35478,0}, {35496,709}, {35533,0}, {35557,710}, {35594,0}, {35612,709},
	{35649,710}, {35680,0}, {35695,711}, {35729,712}, {35757,0}, {35778,712}, {35812,0},
	{35830,713}, {35867,714}, {35898,0}, {35922,714}, {35959,0}, {36000,715}, {36031,716},
	{36056,0}, {36074,716}, {36105,0}, {36123,717}, {36160,0}, {36184,718}, {36221,0}, {36239,717},
	{36276,718}, {36307,0}, {36316,719}, {36344,720}, {36363,0}, {36390,719}, {36436,720},
	{36472,0}, {36487,721}, {36521,722}, {36545,0}, {36560,723}, {36594,724}, {36618,0},
	{36636,725}, {36673,726}, {36700,0}, {36718,727}, {36755,728}, {36782,0}, {36797,729},
	{36831,730}, {36855,0}, {36873,731}, {36910,732}, {36937,0}, {36943,733}, {36968,0},
	{36986,733}, {37023,734}, {37047,0}, {37059,735}, {37090,736}, {37108,0}, {37114,737},
	{37139,0}, {37154,737}, {37188,738}, {37209,0}, {37218,739}, {37246,0}, {37258,739},
	{37289,740}, {37307,0}, {37316,741}, {37344,0}, {37365,741}, {37405,742}, {37432,0},
	{37450,743}, {37487,744}, {37512,0}, {37533,743}, {37573,744}, {37600,0}, {37609,745},
	{37637,0}, {37661,745}, {37704,746}, {37734,0}, {37740,747}, {37759,0}, {37789,747},
	{37832,748}, {37856,748}, {37889,0}, {37928,747}, {37980,0}, {37989,749}, {38011,750},
	{38041,0}, {38077,749}, {38126,750}, {38147,0}, {38174,749}, {38214,0}, {38223,751}, {38245,0},
	{38260,751}, {38288,752}, {38327,0}, {38372,751}, {38430,0}, {38472,751}, {38527,752},
	{38563,0}, {38569,753}, {38588,754}, {38627,0}, {38654,753}, {38694,0}, {38703,755}, {38725,0},
	{38737,755}, {38762,756}, {38795,0}, {38834,755}, {38886,756}, {38916,0}, {38952,755},
	{39001,0}, {39010,757}, {39032,0}, {39044,757}, {39069,758}, {39102,0}, {39141,757}, {39193,0},
	{39229,757}, {39278,758}, {39308,0}, {39317,759}, {39339,760}, {39375,0}, {39417,759},
	{39472,0}, {39505,759}, {39551,760}, {39584,0}, {39593,761}, {39621,0}, {39633,761}, {39664,0},
	{39679,761}, {39713,762}, {39731,762}, {39755,0}, {39770,763}, {39804,764}, {39825,0},
	{39846,763}, {39886,764}, {39913,0}, {39937,763}, {40000,764}, {40033,0}, {40045,765},
	{40076,0}, {40091,765}, {40125,766}, {40143,766}, {40167,0}, {40182,767}, {40216,0},
	{40234,767}, {40271,768}, {40292,768}, {40319,0}, {40334,769}, {40368,770}, {40389,0},
	{40407,769}, {40444,770}, {40471,0}, {40480,771}, {40508,772}, {40529,0}, {40556,771},
	{40602,772}, {40635,0}, {40665,771}, {40714,772}, {40753,0}, {40765,773}, {40796,0},
	{40814,773}, {40851,774}, {40875,0}, {40896,773}, {40936,774}, {40963,0}, {40978,775},
	{41009,0}, {41030,775}, {41067,776}, {41100,776}, {41130,0}, {41148,777}, {41182,778},
	{41212,0}, {41233,777}, {41270,0}, {41297,777}, {41340,778}, {41379,0}, {41397,779},
	{41431,780}, {41461,0}, {41476,779}, {41507,780}, {41534,0}, {41558,781}, {41598,782},
	{41634,0}, {41655,781}, {41692,782}, {41725,0}, {41746,783}, {41783,784}, {41816,0},
	{41834,783}, {41868,784}, {41898,0}, {41916,785}, {41950,786}, {41980,0}, {41995,785},
	{42026,786}, {42053,0}, {42083,787}, {42129,0}, {42153,787}, {42193,788}, {42235,788},
	{42274,0}, {42289,789}, {42323,790}, {42347,0}, {42365,791}, {42402,792}, {42432,793},
	{42465,0}, {42492,794}, {42538,0}, {42553,795}, {42587,796}, {42614,797}, {42644,0},
	{42671,798}, {42717,0}, {42732,799}, {42766,800}, {42793,801}, {42823,0}, {42850,802},
	{42896,0}, {42902,0}, {42911,0}, {42924,0}, {42940,0}, {42959,0}, {42981,0}, {43006,0},
	{43034,803}, {43065,0}, {43074,0}, {43086,0}, {43101,0}, {43119,0}, {43140,0}, {43164,0},
	{43191,0}, {43221,0}, {43254,0}, {43290,0}, {43329,0}, {43371,0}, {43416,0}, {43464,803},
	{43515,0}, {43521,0}, {43530,0}, {43542,0}, {43557,0}, {43575,0}, {43596,0}, {43620,0},
	{43647,0}, {43677,0}, {43710,0}, {43746,0}, {43785,804}, {43827,0}, {43854,0}, {43884,0},
	{43917,804}, {43953,0}, {43959,0}, {43968,0}, {43980,0}, {44000,0}, {44018,0}, {44039,0},
	{44063,0}, {44090,805}, {44120,0}, {44126,0}, {44135,0}, {44147,0}, {44162,0}, {44180,0},
	{44201,0}, {44225,0}, {44252,0}, {44282,0}, {44315,0}, {44351,806}, {44390,0}, {44414,0},
	{44441,0}, {44471,806}, {44504,0}, {44513,0}, {44525,0}, {44540,0}, {44558,0}, {44579,0},
	{44603,0}, {44630,0}, {44660,0}, {44693,0}, {44729,0}, {44768,0}, {44810,0}, {44855,807},
	{44903,0}, {44936,0}, {44972,0}, {45011,807}, {45053,0}, {45059,0}, {45068,0}, {45080,0},
	{45095,0}, {45113,0}, {45134,0}, {45158,0}, {45185,0}, {45215,0}, {45248,0}, {45284,0},
	{45323,0}, {45365,0}, {45410,0}, {45458,808}, {45509,0}, {45545,0}, {45584,0}, {45626,808},
	{45671,0}, {45677,0}, {45686,0}, {45698,0}, {45713,0}, {45731,0}, {45752,0}, {45776,0},
	{45803,0}, {45833,0}, {45866,0}, {45902,0}, {45941,0}, {45983,809}, {46028,0}, {46058,0},
	{46091,0}, {46127,809}, {46166,0}, {46172,0}, {46181,0}, {46194,0}, {46210,0}, {46229,810},
	{46251,0}, {46260,0}, {46272,0}, {46287,0}, {46305,0}, {46326,0}, {46350,0}, {46377,0},
	{46407,0}, {46440,810}, {46476,0}, {46482,0}, {46492,0}, {46505,0}, {46521,811}, {46540,0},
	{46546,0}, {46555,0}, {46568,0}, {46584,0}, {46603,812}, {46625,0}, {46634,0}, {46646,0},
	{46661,0}, {46679,0}, {46700,0}, {46724,812}, {46751,0}, {46757,0}, {46766,0}, {46778,0},
	{46793,0}, {46811,813}, {46832,0}, {46838,0}, {46847,0}, {46859,0}, {46874,0}, {46892,0},
	{46913,814}, {46937,0}, {46943,0}, {46952,0}, {46965,0}, {46981,0}, {47000,815}, {47022,0},
	{47034,0}, {47049,0}, {47067,0}, {47088,0}, {47112,0}, {47139,0}, {47169,815}, {47202,0},
	{47208,0}, {47217,0}, {47230,0}, {47246,0}, {47265,816}, {47287,0}, {47296,0}, {47308,0},
	{47323,0}, {47341,0}, {47362,0}, {47386,0}, {47413,816}, {47443,0}, {47449,0}, {47458,0},
	{47470,0}, {47485,0}, {47503,0}, {47524,0}, {47548,0}, {47575,811}, {47605,0}, {47611,0},
	{47620,0}, {47632,0}, {47647,0}, {47665,0}, {47686,0}, {47710,0}, {47737,0}, {47767,0},
	{47800,0}, {47836,0}, {47875,817}, {47917,0}, {47923,0}, {47932,0}, {47944,0}, {47959,0},
	{47977,0}, {48000,0}, {48024,0}, {48051,0}, {48081,818}, {48114,0}, {48123,0}, {48135,0},
	{48150,0}, {48168,0}, {48189,0}, {48213,0}, {48240,0}, {48270,819}, {48303,0}, {48309,0},
	{48318,0}, {48330,0}, {48345,0}, {48363,0}, {48384,0}, {48408,0}, {48435,820}, {48465,0},
	{48474,0}, {48487,0}, {48503,0}, {48522,0}, {48544,0}, {48569,0}, {48597,0}, {48628,821},
	{48662,0}, {48668,0}, {48677,0}, {48689,0}, {48704,0}, {48722,0}, {48743,0}, {48767,0},
	{48794,0}, {48824,0}, {48857,822}, {48893,0}, {48905,0}, {48920,0}, {48938,0}, {48959,0},
	{48983,0}, {49010,0}, {49040,0}, {49073,0}, {49109,0}, {49148,0}, {49190,0}, {49235,823},
	{49283,0}, {49289,0}, {49298,0}, {49310,0}, {49325,0}, {49343,0}, {49364,0}, {49388,0},
	{49415,824}, {49445,0}, {49451,0}, {49460,0}, {49472,0}, {49487,0}, {49505,0}, {49526,825},
	{49550,0}, {49559,0}, {49571,0}, {49586,0}, {49604,0}, {49625,0}, {49649,0}, {49676,0},
	{49706,0}, {49739,0}, {49775,0}, {49814,826}, {49856,0}, {49862,0}, {49871,0}, {49883,0},
	{49898,0}, {49916,0}, {49937,0}, {49961,0}, {49988,0}, {50018,0}, {50051,0}, {50087,827},
	{50126,0}, {50159,0}, {50195,0}, {50234,827}, {50276,0}, {50285,0}, {50297,0}, {50312,0},
	{50330,0}, {50351,0}, {50375,0}, {50402,0}, {50432,0}, {50465,0}, {50501,828}, {50540,0},
	{50546,0}, {50555,0}, {50567,0}, {50582,0}, {50600,0}, {50621,0}, {50645,0}, {50672,0},
	{50702,0}, {50735,0}, {50771,0}, {50810,0}, {50852,0}, {50897,0}, {50945,0}, {50996,0},
	{51050,829}, {51107,0}, {51116,0}, {51128,0}, {51143,0}, {51161,0}, {51182,0}, {51206,0},
	{51233,0}, {51263,0}, {51296,0}, {51332,0}, {51371,0}, {51413,0}, {51458,0}, {51506,0},
	{51557,830}, {51611,831}, {51629,0}, {51644,832}, {51669,833}, {51687,0}, {51702,834},
	{51727,0}, {51736,835}, {51755,836}, {51779,0}, {51800,835}, {51831,0}, {51852,837},
	{51883,838}, {51904,0}, {51913,837}, {51932,0}, {51950,839}, {51978,840}, {52000,841},
	{52030,841}, {52048,0}, {52057,842}, {52076,0}, {52091,843}, {52116,0}, {52125,839}, {52144,0},
	{52162,842}, {52190,844}, {52208,0}, {52226,845}, {52254,846}, {52272,848}, {52296,849},
	{52329,0}, {52341,848}, {52372,845}, {52394,0}, {52406,850}, {52431,0}, {52440,851}, {52465,0},
	{52484,852}, {52516,0}, {52522,0}, {52531,0}, {52543,0}, {52558,853}, {52576,0}, {52588,0},
	{52603,854}, {52621,0}, {52627,0}, {52636,0}, {52648,0}, {52663,0}, {52681,0}, {52702,0},
	{52726,855}, {52753,0}, {52774,0}, {52798,856}, {52825,0}, {52831,0}, {52840,0}, {52852,0},
	{52867,0}, {52885,0}, {52906,857}, {52930,0}, {52948,0}, {52969,858}, {52993,0}, {52999,0},
	{53008,0}, {53020,0}, {53035,0}, {53053,0}, {53074,859}, {53098,0}, {53116,0}, {53137,860},
	{53161,0}, {53167,0}, {53176,0}, {53188,0}, {53203,0}, {53221,0}, {53242,861}, {53266,0},
	{53284,0}, {53305,862}, {53329,0}, {53335,0}, {53344,0}, {53356,0}, {53371,0}, {53389,0},
	{53410,0}, {53434,0}, {53461,863}, {53491,0}, {53515,0}, {53542,864}, {53572,0}, {53578,0},
	{53587,0}, {53599,0}, {53614,0}, {53632,0}, {53653,0}, {53677,0}, {53704,0}, {53734,865},
	{53767,0}, {53794,0}, {53824,866}, {53857,0}, {53863,0}, {53872,867}, {53884,868}, {53896,0},
	{53902,0}, {53911,0}, {53923,869}, {53938,870}, {53953,0}, {53962,871}, {53974,872}, {53986,0},
	{53992,0}, {54001,0}, {54013,869}, {54028,870}, {54043,0}, {54052,873}, {54064,874}, {54076,0},
	{54082,875}, {54091,876}, {54100,0}, {54109,877}, {54121,878}, {54133,0}, {54142,879},
	{54154,880}, {54166,0}, {54172,881}, {54181,882}, {54190,0}, {54196,0}, {54205,883},
	{54217,884}, {54229,0}, {54238,885}, {54250,886}, {54262,0}, {54268,887}, {54277,888},
	{54286,889}, {54295,0}, {54301,890}, {54310,891}, {54319,892}, {54328,0}, {54334,0},
	{54343,893}, {54355,894}, {54367,0}, {54373,0}, {54382,895}, {54394,896}, {54406,0},
	{54412,897}, {54421,898}, {54430,899}, {54439,0}, {54445,893}, {54454,894}, {54463,0},
	{54472,900}, {54484,901}, {54496,0}, {54505,902}, {54524,0}, {54536,902}, {54558,0},
	{54585,903}, {54622,0}, {54640,904}, {54668,0}, {54677,905}, {54696,0}, {54726,906}, {54766,0},
	{54778,907}, {54800,0}, {54824,907}, {54858,0}, {54867,906}, {54886,0}, {54913,906}, {54950,0},
	{54959,908}, {54978,0}, {54990,908}, {55012,0}, {55027,0}, {55055,905}, {55093,0}, {55102,904},
	{55121,0}, {55136,904}, {55161,0}, {55170,903}, {55189,0}, {55213,903}, {55247,0}, {55268,902},
	{55299,0}, {55314,908}, {55339,0}, {55366,909}, {55410,0}, {55437,910}, {55481,0}, {55496,911},
	{55528,0}, {55555,912}, {55599,0}, {55630,913}, {55678,0}, {55697,914}, {55733,0}, {55760,915},
	{55804,0}, {55819,916}, {55847,0}, {55870,917}, {55906,918}, {55937,0}, {56000,919}, {56048,0},
	{56067,920}, {56099,921}, {56126,0}, {56153,922}, {56193,0}, {56208,916}, {56236,923},
	{56251,0}, {56278,924}, {56318,925}, {56345,0}, {56364,926}, {56396,927}, {56423,0},
	{56450,926}, {56490,0}, {56517,928}, {56557,929}, {56592,0}, {56607,930}, {56651,0},
	{56674,930}, {56726,0}, {56741,930}, {56793,0}, {56816,930}, {56876,0}, {56907,931}, {56967,0},
	{57006,931}, {57082,0}, {57097,932}, {57141,932}, {57197,0}, {57224,932}, {57292,0},
	{57315,932}, {57367,0}, {57382,933}, {57422,0}, {57453,933}, {57509,0}, {57524,934}, {57568,0},
	{57599,934}, {57659,0}, {57690,935}, {57758,0}, {57769,935}, {57817,0}, {57828,931},
	{57868,931}, {57916,0}, {57939,935}, {57991,0}, {58002,935}, {58042,0}, {58057,933}, {58097,0},
	{58112,934}, {58156,934}, {58208,0}, {58239,934}, {58307,0}, {58334,936}, {58398,0},
	{58421,936}, {58473,0}, {58478,0}, {58490,95}, {58506,0}, {58519,97}, {58536,0}, {58545,194},
	{58558,0}, {58570,194}, {58586,0}, {58595,295}, {58608,0}, {58621,295}, {58638,0}, {58648,310},
	{58662,0}, {58674,315}, {58690,0}, {58701,366}, {58716,0}, {58719,74}, {58727,47}, {58734,0},
	{58737,101}, {58744,0}, {58748,93}, {58758,0}, {58761,155}, {58768,0}, {58772,184}, {58781,0},
	{58786,187}, {58796,0}, {58800,216}, {58808,163}, {58818,0}, {58821,283}, {58828,286},
	{58837,0}, {58842,293}, {58852,0}, {58857,323}, {58867,0}, {58872,354}, {58882,0}, {58889,354},
	{58901,0}, {58908,356}, {58920,0}, {58928,356}, {58941,0}, {58944,358}, {58951,113}, {58960,0},
	{58963,367}, {58970,269}, {58979,0}, {58987,559}, {59006,0}, {59017,937}, {59044,0}, {59052,74},
	{59073,0}, {59084,630}, {59111,0}, {59122,638}, {59149,0}, {59160,187}, {59184,0}, {59195,184},
	{59219,0}, {59227,354}, {59248,0}, {59262,354}, {59289,0}, {59303,356}, {59330,0}, {59350,356},
	{59383,0}, {59397,323}, {59424,0}, {59435,293}, {59459,0}, {59464,0}, {59472,867}, {59483,0},
	{59488,0}, {59496,0}, {59507,938}, {59521,0}, {59529,939}, {59540,940}, {59551,0}, {59556,0},
	{59564,0}, {59575,938}, {59589,0}, {59597,939}, {59608,0}, {59613,941}, {59621,0}, {59629,942},
	{59640,943}, {59651,0}, {59656,893}, {59664,894}, {59672,0}, {59677,881}, {59685,882},
	{59693,0}, {59698,0}, {59706,938}, {59717,944}, {59728,0}, {59736,938}, {59747,0}, {59752,945},
	{59760,946}, {59768,0}, {59773,947}, {59781,0}, {59786,0}, {59794,893}, {59805,0}, {59810,0},
	{59818,895}, {59829,0}, {59834,948}, {59842,949}, {59850,0}, {59858,950}, {59869,949},
	{59880,0}, {59885,0}, {59893,900}, {59904,0}, {59909,0}, {59917,951}, {59929,952}, {59941,0},
	{59946,953}, {59955,954}, {59964,0}, {59969,955}, {59978,956}, {59987,0}, {59992,0},
	{60000,957}, {60012,958}, {60024,0}, {60029,959}, {60038,960}, {60047,0}, {60052,961},
	{60061,962}, {60070,0}, {60075,963}, {60084,964}, {60093,965}, {60095,966}, {60110,0},
	{60115,0}, {60121,0}, {60129,0}, {60139,0}, {60153,967}, {60171,968}, {60179,967}, {60187,969},
	{60197,970}, {60202,971}, {60210,972}, {60214,973}, {60223,974}, {60236,975}, {60240,976},
	{60248,977}, {60253,978}, {60262,0}, {60265,0}, {60271,0}, {60278,0}, {60289,0}, {60301,0},
	{60315,974}, {60331,0}, {60342,0}, {60354,0}, {60368,979}, {60384,0}, {60397,0}, {60411,0},
	{60427,980}, {60445,0}, {60458,0}, {60472,0}, {60488,981}, {60506,0}, {60519,0}, {60533,0},
	{60549,982}, {60567,0}, {60576,0}, {60587,0}, {60599,0}, {60613,983}, {60629,0}, {60640,0},
	{60652,0}, {60666,984}, {60682,985}, {60686,986}, {60691,987}, {60700,988}, {60709,0},
	{60712,989}, {60722,989}, {60733,990}, {60743,991}, {60755,0}, {60759,992}, {60767,0},
	{60772,993}, {60786,0}, {60791,994}, {60801,995}, {60805,995}, {60810,995}, {60816,996},
	{60819,997}, {60823,997}, {60828,998}, {60836,999}, {60838,0}, {60846,0}, {60862,1000},
	{60880,0}, {60893,1001}, {60908,0}, {60924,1001}, {60942,0}, {60956,1002}, {60972,0},
	{60988,1002}, {61006,0}, {61012,47}, {61022,0}, {61028,0}, {61042,283}, {61060,1003},
	{61065,1003}, {61071,1004}, {61077,1005}, {61081,0}, {61087,155}, {61097,0}, {61106,155},
	{61119,0}, {61128,283}, {61141,0}, {61149,216}, {61161,1006}, {61170,0}, {61178,1007},
	{61190,0}, {61201,1008}, {61219,0}, {61229,1009}, {61246,0}, {61255,283}, {61268,0},
	{61277,1010}, {61293,0}, {61304,1011}, {61317,0}, {61327,1011}, {61339,0}, {61349,1012},
	{61363,0}, {61372,317}, {61389,0}, {61394,0}, {61401,1013}, {61412,0}, {61418,0}, {61426,1014},
	{61438,1015}, {61450,1016}, {61460,1017}, {61472,1016}, {61484,1016}, {61499,1018},
	{61511,1019}, {61521,1019}, {61533,1019}, {61549,1020}, {61561,1020}, {61576,0}, {61583,1021},
	{61597,1013}, {61608,1022}, {61620,0}, {61628,1023}, {61640,0}, {61647,358}, {61658,0},
	{61665,367}, {61676,1024}, {61683,0}, {61688,0}, {61695,1025}, {61704,1025}, {61716,1026},
	{61725,1026}, {61737,1027}, {61746,1027}, {61759,1028}, {61770,1028}, {61786,1029},
	{61797,1029}, {61813,1030}, {61823,1030}, {61838,1031}, {61847,1031}, {61861,0}, {61868,0},
	{61877,0}, {61888,1032}, {61908,1033}, {61926,1034}, {61947,1035}, {61965,1036}, {61985,1037},
	{62004,1038}, {62023,1036}, {62035,1036}, {62050,1038}, {62061,1038}, {62075,1033},
	{62086,1032}, {62102,1033}, {62115,1037}, {62128,1035}, {62141,1037}, {62156,1032},
	{62167,1034}, {62181,1034}, {62197,1035}, {62210,1036}, {62225,1037}, {62240,1038}, {62254,0},
	{62262,1039}, {62273,0}, {62280,1040}, {62294,1041}, {62305,1042}, {62308,1043}, {62311,1044},
	{62314,1045}, {62317,1046}, {62320,1047}, {62323,1048}, {62326,1049}, {62329,1051}, {62335,0},
	{62341,1052}, {62352,1053}, {62357,1054}, {62367,1055}, {62371,0}, {62379,1056}, {62388,1057},
	{62393,1057}, {62401,1057}, {62407,1057}, {62417,1057}, {62430,1058}, {62435,0}, {62440,0},
	{62450,71}, {62464,1059}, {62481,1060}, {62485,1061}, {62490,1062}, {62497,1062}, {62510,1063},
	{62516,1064}, {62521,1065}, {62529,1066}, {62532,1068}, {62540,1069}, {62545,0}, {62551,0},
	{62559,1070}, {62572,1071}, {62576,1072}, {62583,1073}, {62589,1073}, {62596,1071},
	{62604,1071}, {62615,1074}, {62620,0}, {62630,1075}, {62647,0}, {62656,0}, {62667,1076},
	{62684,1077}, {62696,0}, {62702,0}, {62710,0}, {62724,101}, {62742,0}, {62751,0}, {62765,101},
	{62783,1078}, {62787,1079}, {62794,1080}, {62801,1081}, {62807,1082}, {62814,1083},
	{62822,1084}, {62826,1085}, {62833,1084}, {62841,1084}, {62852,0}, {62865,1086}, {62885,0},
	{62894,1087}, {62910,1088}, {62915,1089}, {62920,0}, {62927,1090}, {62937,1090}, {62948,0},
	{62958,1090}, {62972,1091}, {62987,1092}, {63004,1093}, {63018,1094}, {63038,1095},
	{63056,1096}, {63071,1093}, {63080,1091}, {63092,1091}, {63104,1092}, {63115,1092},
	{63128,1092}, {63142,1093}, {63153,1093}, {63164,1094}, {63176,1094}, {63193,1094},
	{63210,1095}, {63221,1095}, {63236,1095}, {63251,1096}, {63261,1096}, {63273,1097},
	{63276,1098}, {63286,1099}, {63296,1100}, {63305,1101}, {63310,1102}, {63316,1103},
	{63323,1104}, {63327,1105}, {63339,1106}, {63348,1107}, {63352,1108}, {63362,1101}, {63366,0},
	{63370,0}, {63376,0}, {63384,1109}, {63398,1110}, {63407,0}, {63413,1109}, {63425,0},
	{63435,1110}, {63448,1111}, {63455,1112}, {63459,1113}, {63467,1114}, {63471,0}, {63477,0},
	{63488,1115}, {63503,1116}, {63509,0}, {63518,1115}, {63531,0}, {63538,1117}, {63550,1118},
	{63557,1119}, {63563,1120}, {63573,1121}, {63580,1122}, {63583,1125}, {63587,1126},
	{63593,1127}, {63600,1128}, {63609,1129}, {63617,1129}, {63626,0}, {63631,112}, {63642,162},
	{63655,268}, {63665,1130}, {63669,1131}, {63675,1132}, {63685,1133}, {63691,1134}, {63698,1135},
	{63705,1136}, {63712,1137}, {63716,1138}, {63721,1139}, {63725,1140}, {63730,1141},
	{63734,1138}, {63739,1142}, {63747,1143}, {63753,1144}, {63760,1145}, {63767,1146},
	{63775,1147}, {63782,1148}, {63790,1149}, {63793,1151}, {63798,1153}, {63808,1154},
	{63812,1155}, {63820,1156}, {63825,1157}, {63831,1158}, {63834,1159}, {63838,1159},
	{63846,1160}, {63850,1161}, {63857,1162}, {63862,0}, {63868,0}, {63876,1163}, {63890,1163},
	{63908,1164}, {63920,1164}, {63936,1165}, {63946,1165}, {63960,1165}, {63973,1165},
	{64000,1166}, {64012,1166}, {64028,1166}, {64043,1166}, {64062,1167}, {64074,1167},
	{64090,1167}, {64105,1167}, {64124,1168}, {64136,1168}, {64152,1168}, {64167,1168},
	{64186,1169}, {64199,1169}, {64216,1170}, {64223,1158}, {64227,1171}, {64233,1172},
	{64237,1173}, {64246,1174}, {64250,143}, {64256,1175}, {64260,1176}, {64267,1177}, {64270,1178},
	{64276,1179}, {64284,0}, {64290,1163}, {64302,1180}, {64306,1181}, {64312,1182}, {64318,1182},
	{64328,1183}, {64332,1184}, {64340,1185}, {64344,1186}, {64352,1187}, {64356,1188},
	{64362,1189}, {64365,1191}, {64369,1193}, {64378,1194}, {64390,1195}, {64398,1196},
	{64404,1197}, {64409,1198}, {64417,1199}, {64427,1200}, {64437,1201}, {64442,1202}, {64452,0},
	{64460,1203}, {64475,1204}, {64486,1205}, {64491,1206}, {64500,1207}, {64508,1208},
	{64513,1209}, {64520,1210}, {64528,1211}, {64537,1003}, {64542,1106}, {64550,1212},
	{64556,1212}, {64568,1213}, {64575,1214}, {64584,1215}, {64588,1217}, {64595,1218},
	{64605,1219}, {64613,1220}, {64622,1221}, {64626,1222}, {64633,1223}, {64638,1223},
	{64647,1224}, {64651,0}, {64658,0}, {64667,0}, {64682,101}, {64701,1225}, {64705,1226},
	{64709,1227}, {64716,1228}, {64723,1229}, {64727,1230}, {64735,1231}, {64739,1232},
	{64746,1233}, {64749,1235}, {64761,1236}, {64775,1237}, {64783,0}, {64791,1238}, {64803,183},
	{64822,1239}, {64831,1051}, {64843,1239}, {64856,1240}, {64860,1241}, {64868,1242},
	{64875,1243}, {64883,1244}, {64889,1245}, {64896,1246}, {64901,1247}, {64908,0}, {64912,14},
	{64922,1248}, {64932,307}, {64943,370}, {64952,1249}, {64957,1250}, {64960,0}, {64965,1254},
	{64976,1254}, {64986,1025}, {64993,1025}, {65002,1255}, {65013,1255}, {65023,1026},
	{65030,1026}, {65040,1041}, {65048,1027}, {65055,1256}, {65066,1257}, {65077,1028},
	{65086,1028}, {65098,1256}, {65108,1257}, {65118,1027}, {65129,1258}, {65141,1029},
	{65150,1029}, {65162,1258}, {65175,1030}, {65183,1030}, {65194,1259}, {65204,1031},
	{65211,1031}, {65221,0}, {65228,1254}, {65245,1257}, {65258,1258}, {65276,0}, {65287,0},
	{65302,1260}, {65326,0}, {65335,0}, {65346,1254}, {65367,1254}, {65387,1254}, {65413,1255},
	{65430,1255}, {65446,1255}, {65464,1041}, {65484,1041}, {65501,1256}, {65521,1257},
	{65539,1256}, {65558,1256}, {65580,1257}, {65597,1257}, {65615,1258}, {65636,1258},
	{65660,1258}, {65682,0}, {65698,0}, {65716,1259}, {65740,0}, {65759,0}, {65780,1259},
	{65807,1261}, {65818,1262}, {65829,1263}, {65842,1264}, {65853,1265}, {65864,0}, {65872,101},
	{65884,1266}, {65896,0}, {65903,1267}, {65914,181}, {65931,1268}, {65951,0}, {65956,1269},
	{65968,1270}, {65981,1271}, {65994,0}, {66009,1272}, {66028,282}, {66054,1273}, {66067,0},
	{66081,1274}, {66099,281}, {66123,1275}, {66150,152}, {66156,1276}, {66165,1277}, {66175,1278},
	{66184,1279}, {66196,39}, {66206,1280}, {66210,0}, {66215,1282}, {66222,1283}, {66229,1284},
	{66236,1285}, {66243,1286}, {66250,1287}, {66257,1288}, {66264,1289}, {66271,1290},
	{66276,1291}, {66287,1292}, {66291,1292}, {66296,0}, {66301,1293}, {66315,19}, {66327,1294},
	{66333,1003}, {66337,22}, {66349,1295}, {66355,0}, {66366,1296}, {66384,0}, {66394,1297},
	{66411,0}, {66417,1298}, {66431,1299}, {66444,1300}, {66456,1301}, {66468,1302}, {66479,1303},
	{66492,1304}, {66504,1305}, {66516,1306}, {66529,0}, {66535,0}, {66543,1307}, {66553,1307},
	{66566,1307}, {66580,1308}, {66590,1308}, {66603,1308}, {66617,1309}, {66629,1309},
	{66644,1309}, {66660,1310}, {66672,1310}, {66687,1310}, {66703,1311}, {66713,1311},
	{66725,1311}, {66741,1311}, {66758,1312}, {66770,1312}, {66786,1312}, {66803,1313},
	{66813,1313}, {66826,1313}, {66840,1314}, {66849,0}, {66854,1315}, {66864,1316}, {66873,1317},
	{66883,1318}, {66891,1316}, {66898,1319}, {66904,1320}, {66912,1321}, {66924,0}, {66928,1014},
	{66939,0}, {66944,1322}, {66956,1090}, {66968,1323}, {66980,38}, {66989,1324}, {66993,1325},
	{66997,1326}, {67005,1327}, {67008,1328}, {67012,1329}, {67022,1327}, {67028,0}, {67034,0},
	{67042,1330}, {67054,1330}, {67067,1331}, {67072,1332}, {67076,1333}, {67081,1334},
	{67098,1057}, {67101,1335}, {67105,1336}, {67114,1336}, {67122,1337}, {67126,1337},
	{67134,1337}, {67145,1338}, {67153,1339}, {67157,1340}, {67164,1341}, {67168,1342},
	{67172,1343}, {67178,1344}, {67186,1345}, {67190,1346}, {67196,1347}, {67203,0}, {67209,1348},
	{67222,1341}, {67233,1349}, {67241,1349}, {67250,1350}, {67256,1351}, {67263,1352},
	{67270,1353}, {67277,1354}, {67285,1355}, {67293,1356}, {67300,1357}, {67307,1358},
	{67314,1359}, {67322,1360}, {67328,1360}, {67335,0}, {67340,1361}, {67351,1362}, {67355,1363},
	{67361,0}, {67368,1364}, {67379,0}, {67387,1365}, {67403,1366}, {67406,0}, {67415,0},
	{67426,1036}, {67441,0}, {67448,0}, {67457,1035}, {67470,9}, {67485,1367}, {67496,0}, {67506,0},
	{67518,1034}, {67534,8}, {67552,1368}, {67566,1369}, {67570,1374}, {67577,1375}, {67583,1376},
	{67593,1377}, {67600,1378}, {67607,1379}, {67612,1380}, {67621,1381}, {67629,1382},
	{67638,1383}, {67644,1384}, {67653,1385}, {67662,1386}, {67671,1387}, {67676,1388}, {67683,0},
	{67688,0}, {67698,0}, {67712,1389}, {67734,1390}, {67741,1391}, {67746,1392}, {67750,0},
	{67758,1393}, {67773,1394}, {67777,1395}, {67792,1396}, {67797,1397}, {67801,1398},
	{67808,1399}, {67812,1400}, {67819,1400}, {67831,1400}, {67844,1401}, {67848,1403}, {67852,0},
	{67856,1404}, {67868,1405}, {67877,1406}, {67882,1407}, {67888,1407}, {67897,1408},
	{67900,1410}, {67904,1412}, {67909,1413}, {67916,1414}, {67925,1415}, {67932,1416},
	{67936,1418}, {67940,1419}, {67944,1420}, {67950,1421}, {67957,1422}, {67961,1424},
	{67966,1425}, {67973,1426}, {67978,1427}, {67986,1428}, {67993,1429}, {68000,1430},
	{68008,1431}, {68015,1432}, {68021,1433}, {68025,1434}, {68029,1435}, {68033,1436},
	{68039,1437}, {68044,1438}, {68052,1439}, {68060,0}, {68065,1440}, {68078,1366}, {68088,1441},
	{68099,1442}, {68110,1214}, {68118,1443}, {68126,1444}, {68129,1445}, {68138,1446},
	{68142,1448}, {68157,1449}, {68162,1450}, {68171,1451}, {68179,1452}, {68184,1453},
	{68188,1454}, {68194,1455}, {68201,1449}, {68205,1456}, {68209,1457}, {68214,1458},
	{68218,1459}, {68227,1460}, {68234,1461}, {68242,1462}, {68250,1463}, {68258,1464},
	{68266,1465}, {68275,1466}, {68285,0}, {68293,1467}, {68305,1468}, {68310,0}, {68318,1469},
	{68333,1470}, {68352,1471}, {68359,1472}, {68363,1473}, {68369,0}, {68375,0}, {68383,1474},
	{68394,1474}, {68406,1475}, {68419,1475}, {68433,1476}, {68443,1477}, {68456,1478},
	{68468,1478}, {68483,1478}, {68499,1479}, {68511,1479}, {68524,1480}, {68534,1480},
	{68550,1480}, {68567,1476}, {68579,1476}, {68592,1474}, {68601,1475}, {68610,1476},
	{68619,1477}, {68631,1479}, {68640,1481}, {68651,1482}, {68658,1483}, {68662,1483},
	{68669,1484}, {68677,1485}, {68681,1486}, {68689,1487}, {68693,989}, {68699,1488}, {68705,1489},
	{68709,1489}, {68716,1490}, {68720,1491}, {68727,1492}, {68733,1482}, {68740,1493},
	{68745,1494}, {68751,0}, {68755,0}, {68761,0}, {68770,0}, {68782,1495}, {68801,0}, {68808,0},
	{68817,0}, {68829,0}, {68846,1495}, {68870,1496}, {68874,1496}, {68881,1497}, {68889,1498},
	{68893,1499}, {68900,1500}, {68908,1501}, {68912,1502}, {68918,1503}, {68923,1504},
	{68927,1504}, {68935,1505}, {68940,1505}, {68944,1506}, {68950,1507}, {68960,1508},
	{68965,1509}, {68971,1510}, {68983,1511}, {68987,1512}, {68993,0}, {68997,0}, {69005,0},
	{69016,35}, {69033,1513}, {69045,0}, {69057,1514}, {69073,1441}, {69076,1515}, {69080,1516},
	{69085,1515}, {69092,1515}, {69102,1517}, {69109,1518}, {69113,0}, {69126,0}, {69141,0},
	{69159,0}, {69180,1519}, {69204,0}, {69225,0}, {69249,1519}, {69276,1520}, {69281,1521},
	{69288,1521}, {69299,0}, {69305,0}, {69314,0}, {69330,1522}, {69348,0}, {69363,1523}, {69380,0},
	{69395,1524}, {69412,0}, {69427,1523}, {69444,0}, {69459,1524}, {69476,0}, {69489,1525},
	{69504,0}, {69521,1526}, {69540,0}, {69554,1527}, {69570,0}, {69584,1528}, {69600,1529},
	{69605,1530}, {69610,1531}, {69621,1532}, {69628,1533}, {69634,1533}, {69646,1534},
	{69650,1536}, {69655,1537}, {69664,1537}, {69674,1538}, {69681,1539}, {69686,255}, {69692,1540},
	{69700,1541}, {69713,1542}, {69717,1543}, {69722,0}, {69726,1544}, {69734,1545}, {69740,1546},
	{69753,1547}, {69756,1549}, {69761,1549}, {69771,1550}, {69776,1551}, {69786,1552}, {69790,0},
	{69795,0}, {69802,1553}, {69818,1554}, {69831,1555}, {69840,1556}, {69848,0}, {69858,1557},
	{69877,1558}, {69893,1559}, {69897,1560}, {69904,1561}, {69908,1562}, {69915,1563},
	{69925,1563}, {69936,0}, {69941,0}, {69948,1564}, {69965,1564}, {69981,1564}, {69991,1565},
	{70007,1565}, {70022,1566}, {70035,1566}, {70047,1567}, {70060,1567}, {70072,1568},
	{70086,1568}, {70099,1569}, {70112,1569}, {70124,1570}, {70141,1570}, {70157,1570},
	{70167,1571}, {70173,1572}, {70178,1573}, {70189,1574}, {70195,1575}, {70198,78}, {70204,0},
	{70210,1577}, {70220,1578}, {70230,1579}, {70240,1580}, {70250,1581}, {70261,1582},
	{70265,1583}, {70269,1584}, {70273,1585}, {70279,1586}, {70283,1587}, {70292,1588},
	{70297,1589}, {70302,1589}, {70311,1589}, {70320,0}, {70326,1590}, {70338,1591}, {70345,0},
	{70352,40}, {70364,0}, {70368,1592}, {70381,1593}, {70392,1594}, {70396,1594}, {70405,1595},
	{70409,1596}, {70413,1597}, {70417,1598}, {70421,1599}, {70425,1600}, {70429,1601}, {70436,0},
	{70445,1602}, {70460,1603}, {70463,0}, {70471,136}, {70484,166}, {70497,350}, {70511,1604},
	{70519,0}, {70526,1605}, {70541,1606}, {70555,1607}, {70568,1608}, {70572,1609}, {70577,1610},
	{70582,1611}, {70593,1612}, {70598,0}, {70605,0}, {70614,0}, {70625,1076}, {70642,1077},
	{70654,0}, {70663,1076}, {70678,0}, {70691,1077}, {70707,1613}, {70717,0}, {70725,1077},
	{70736,1614}, {70740,1615}, {70746,1616}, {70749,1617}, {70753,1619}, {70760,1620},
	{70766,1621}, {70770,1623}, {70777,1624}, {70784,1624}, {70791,1625}, {70795,1626},
	{70798,1627}, {70804,1628}, {70811,1629}, {70820,1630}, {70829,1631}, {70835,1632},
	{70842,1633}, {70846,1634}, {70851,1635}, {70859,1634}, {70868,0}, {70875,1636}, {70889,1637},
	{70900,1638}, {70914,1639}, {70920,1640}, {70926,0}, {70932,1641}, {70944,1642}, {70954,42},
	{70965,1643}, {70969,1644}, {70976,1645}, {70981,0}, {70983,1646}, {70989,1646}, {70999,1647},
	{71002,0}, {71008,0}, {71016,1650}, {71029,1650}, {71040,1651}, {71052,1652}, {71066,1652},
	{71081,1653}, {71093,1653}, {71106,1654}, {71121,1654}, {71137,1655}, {71154,1655},
	{71172,1656}, {71188,1656}, {71205,1657}, {71213,1658}, {71217,1659}, {71227,1660},
	{71232,1661}, {71243,1662}, {71247,1663}, {71251,1665}, {71261,0}, {71267,1666}, {71278,1667},
	{71288,1668}, {71292,1669}, {71301,1670}, {71308,1671}, {71317,1672}, {71321,1672},
	{71326,1671}, {71329,1673}, {71332,0}, {71340,1676}, {71351,1677}, {71356,1678}, {71363,1679},
	{71368,1680}, {71372,1681}, {71381,1682}, {71397,1680}, {71404,1683}, {71413,1683},
	{71422,1680}, {71429,1684}, {71433,1685}, {71441,0}, {71447,1686}, {71459,1687}, {71473,1688},
	{71481,1688}, {71493,1689}, {71502,0}, {71506,0}, {71512,1690}, {71522,1690}, {71534,1690},
	{71544,1691}, {71554,1691}, {71565,1691}, {71576,1691}, {71587,1692}, {71597,1692},
	{71609,1692}, {71622,1692}, {71635,1692}, {71649,1693}, {71659,1693}, {71671,1693},
	{71684,1693}, {71697,1693}, {71710,1694}, {71718,1694}, {71731,1694}, {71745,1694},
	{71759,1694}, {71773,1695}, {71783,1695}, {71795,1695}, {71807,1695}, {71819,1695},
	{71832,1696}, {71841,1696}, {71851,1696}, {71861,1696}, {71871,1697}, {71875,1698},
	{71878,1700}, {71882,0}, {71887,0}, {71896,0}, {71907,0}, {71922,1701}, {71938,1702}, {71954,0},
	{71966,1703}, {71981,1704}, {71990,0}, {72000,0}, {72015,1705}, {72033,0}, {72044,1706},
	{72058,0}, {72070,1707}, {72085,1708}, {72097,0}, {72108,1709}, {72128,1710}, {72147,1711},
	{72151,0}, {72157,0}, {72166,0}, {72177,1713}, {72192,1714}, {72206,1715}, {72219,1715},
	{72234,1715}, {72252,1716}, {72268,1717}, {72281,1717}, {72296,1717}, {72315,0}, {72322,0},
	{72332,0}, {72344,1718}, {72358,1718}, {72374,1719}, {72390,1719}, {72411,0}, {72418,0},
	{72428,0}, {72440,1718}, {72454,1718}, {72470,1719}, {72486,1719}, {72507,0}, {72513,0},
	{72522,0}, {72533,1713}, {72548,1714}, {72562,1715}, {72575,1715}, {72590,1715}, {72608,1716},
	{72624,1717}, {72637,1717}, {72652,1717}, {72671,1720}, {72681,0}, {72687,1721}, {72697,1722},
	{72708,0}, {72715,1723}, {72728,1724}, {72732,1725}, {72738,1726}, {72743,1727}, {72751,1728},
	{72762,1729}, {72768,1730}, {72774,1731}, {72781,1732}, {72789,1733}, {72797,1734},
	{72806,1735}, {72814,1736}, {72823,1737}, {72827,1738}, {72831,1739}, {72838,1740},
	{72844,1741}, {72849,1741}, {72860,0}, {72867,1742}, {72875,1743}, {72879,1744}, {72883,1745},
	{72895,1746}, {72899,1747}, {72903,0}, {72907,1748}, {72916,1749}, {72923,1750}, {72932,1751},
	{72942,1752}, {72952,1753}, {72962,1754}, {72966,1755}, {72970,1755}, {72976,1755},
	{72985,1756}, {72988,0}, {72994,0}, {73004,1759}, {73016,0}, {73029,1759}, {73044,0},
	{73057,1760}, {73072,0}, {73085,1760}, {73100,0}, {73112,1761}, {73126,0}, {73140,1761},
	{73156,1762}, {73160,1763}, {73164,1764}, {73171,1765}, {73175,1766}, {73181,1767},
	{73185,1768}, {73189,1769}, {73193,1770}, {73197,1772}, {73201,1773}, {73205,1775},
	{73208,1777}, {73214,1777}, {73225,1778}, {73238,1779}, {73249,1780}, {73253,1781}, {73259,0},
	{73263,1782}, {73273,1783}, {73283,1784}, {73297,1785}, {73306,1786}, {73317,1787},
	{73323,1788}, {73328,1789}, {73340,1790}, {73352,0}, {73356,0}, {73362,1791}, {73372,1792},
	{73383,1793}, {73388,1794}, {73392,1795}, {73399,1795}, {73407,1743}, {73410,1796},
	{73414,1797}, {73419,1798}, {73422,1801}, {73426,1802}, {73436,1803}, {73439,1806},
	{73443,1807}, {73451,1808}, {73455,1809}, {73463,1810}, {73466,1812}, {73473,1812},
	{73485,1813}, {73489,1814}, {73493,1814}, {73498,1815}, {73508,1816}, {73513,1817},
	{73525,1818}, {73529,1818}, {73534,1819}, {73545,0}, {73551,1820}, {73563,0}, {73569,1821},
	{73580,1822}, {73584,1823}, {73593,1683}, {73597,1680}, {73601,1824}, {73605,1825},
	{73609,1826}, {73613,1828}, {73621,1828}, {73630,1829}, {73634,1830}, {73638,1830},
	{73647,1831}, {73655,1832}, {73657,0}, {73661,1833}, {73671,1004}, {73674,1834}, {73680,1835},
	{73688,1836}, {73693,1837}, {73701,1838}, {73710,1839}, {73719,1840}, {73726,0}, {73733,0},
	{73742,0}, {73753,1841}, {73768,1841}, {73784,1842}, {73799,1842}, {73815,1843}, {73828,1843},
	{73844,1843}, {73861,1844}, {73876,1844}, {73893,1845}, {73908,1845}, {73925,1845},
	{73943,1846}, {73956,1846}, {73973,1846}, {73991,1847}, {74007,1847}, {74026,1847},
	{74046,1848}, {74053,1849}, {74060,1486}, {74070,1491}, {74079,1494}, {74087,1850},
	{74097,1851}, {74103,1852}, {74113,1853}, {74123,1851}, {74133,1854}, {74142,1855},
	{74152,1856}, {74155,0}, {74160,1858}, {74168,1859}, {74180,1860}, {74191,1861}, {74201,1862},
	{74214,1864}, {74222,1865}, {74231,1866}, {74239,1867}, {74247,1868}, {74256,1870},
	{74268,1871}, {74279,1872}, {74292,1873}, {74301,1874}, {74314,0}, {74318,0}, {74324,1875},
	{74336,1876}, {74341,1877}, {74345,1878}, {74351,1879}, {74355,1880}, {74359,1881},
	{74363,1882}, {74370,1883}, {74374,0}, {74379,1884}, {74393,0}, {74403,1885}, {74418,0},
	{74425,0}, {74434,0}, {74446,0}, {74461,1886}, {74483,1887}, {74502,1887}, {74522,0}, {74529,0},
	{74538,0}, {74550,0}, {74567,1886}, {74591,1888}, {74595,0}, {74601,0}, {74609,1641},
	{74623,1891}, {74637,1574}, {74647,1892}, {74660,1893}, {74672,1894}, {74686,1895},
	{74701,1896}, {74715,1897}, {74728,1898}, {74742,1899}, {74754,1900}, {74760,1901},
	{74764,1902}, {74771,1901}, {74776,1903}, {74781,1904}, {74785,0}, {74792,0}, {74801,1905},
	{74814,1906}, {74827,1907}, {74840,1907}, {74856,1908}, {74867,1909}, {74882,1908},
	{74897,1908}, {74910,0}, {74921,1905}, {74936,1906}, {74950,1909}, {74966,1908}, {74983,1908},
	{74998,1910}, {75013,1910}, {75031,1907}, {75046,1907}, {75063,1911}, {75078,1911},
	{75092,1910}, {75103,1910}, {75116,1910}, {75132,0}, {75139,1912}, {75152,1913}, {75161,1914},
	{75170,1915}, {75180,1916}, {75186,1917}, {75192,0}, {75197,0}, {75204,1918}, {75213,1918},
	{75223,1918}, {75234,1919}, {75243,1919}, {75256,1919}, {75270,1920}, {75279,1920},
	{75291,1920}, {75304,1921}, {75313,1922}, {75324,1922}, {75338,1922}, {75353,1921},
	{75365,1923}, {75374,1923}, {75389,1923}, {75405,1924}, {75416,1924}, {75431,1924},
	{75447,1925}, {75451,1926}, {75455,0}, {75459,0}, {75465,1833}, {75477,1927}, {75493,0},
	{75502,0}, {75513,1833}, {75530,1927}, {75551,0}, {75564,0}, {75579,1833}, {75601,1927},
	{75626,1928}, {75630,1929}, {75634,1930}, {75643,1931}, {75650,1931}, {75663,1932},
	{75667,1933}, {75671,1934}, {75674,1935}, {75679,1936}, {75682,1937}, {75687,1938},
	{75690,1677}, {75702,1943}, {75715,1327}, {75725,0}, {75730,1944}, {75739,0}, {75750,1341},
	{75766,0}, {75772,1945}, {75788,1946}, {75801,1947}, {75813,1948}, {75824,1949}, {75836,1950},
	{75845,1951}, {75851,1952}, {75860,1953}, {75872,1954}, {75880,1955}, {75884,1956},
	{75889,1956}, {75899,1957}, {75910,1958}, {75914,12}, {75920,1959}, {75929,1960}, {75939,1960},
	{75950,1961}, {75959,1962}, {75968,1963}, {75977,1964}, {75987,1965}, {76000,1966},
	{76009,1967}, {76019,1968}, {76023,1969}, {76033,0}, {76040,1970}, {76051,0}, {76060,1971},
	{76077,1972}, {76081,1972}, {76088,1973}, {76092,1975}, {76102,1976}, {76115,1977},
	{76130,1978}, {76139,1979}, {76147,1980}, {76151,1982}, {76156,1983}, {76168,1920},
	{76175,1984}, {76181,0}, {76187,0}, {76195,1985}, {76210,1985}, {76223,1986}, {76233,1330},
	{76243,1987}, {76248,1988}, {76254,1989}, {76258,0}, {76266,1991}, {76282,0}, {76288,1992},
	{76300,0}, {76306,1993}, {76320,1994}, {76332,1995}, {76346,1996}, {76356,1997}, {76367,1998},
	{76378,1999}, {76388,2000}, {76401,0}, {76408,0}, {76418,0}, {76430,2001}, {76444,2002},
	{76460,2002}, {76477,2003}, {76491,2004}, {76507,2004}, {76524,2005}, {76538,2005},
	{76555,2005}, {76573,2006}, {76587,2007}, {76603,2007}, {76621,2008}, {76637,2008},
	{76656,2008}, {76676,2009}, {76690,2010}, {76706,2009}, {76726,2009}, {76747,2011},
	{76763,2011}, {76782,2011}, {76802,0}, {76809,0}, {76819,2012}, {76836,2013}, {76840,0},
	{76845,0}, {76855,0}, {76869,2014}, {76885,2015}, {76889,2016}, {76898,2017}, {76904,2018},
	{76913,2019}, {76922,2020}, {76932,0}, {76937,2021}, {76948,2022}, {76956,2023}, {76965,2024},
	{76974,2025}, {76983,2026}, {76988,0}, {76993,2027}, {77003,2028}, {77008,2028}, {77018,2029},
	{77022,2030}, {77028,2029}, {77033,2031}, {77042,2032}, {77046,2033}, {77050,2034}, {77059,0},
	{77064,2035}, {77075,2036}, {77085,2037}, {77094,2038}, {77102,2039}, {77111,2040},
	{77120,2041}, {77129,1971}, {77135,2042}, {77138,2043}, {77142,0}, {77147,1261}, {77161,1262},
	{77174,1263}, {77189,1236}, {77206,1264}, {77220,1265}, {77234,1269}, {77246,1266},
	{77260,1237}, {77271,1270}, {77284,0}, {77291,1271}, {77306,1273}, {77321,2044}, {77328,2044},
	{77341,2045}, {77345,2045}, {77353,0}, {77357,0}, {77364,2046}, {77378,2047}, {77391,0},
	{77401,2047}, {77415,2048}, {77418,0}, {77423,0}, {77434,2052}, {77448,0}, {77458,2052},
	{77471,0}, {77477,0}, {77485,2053}, {77497,2054}, {77509,2055}, {77521,2056}, {77533,2056},
	{77548,2057}, {77560,2058}, {77572,2058}, {77588,2059}, {77600,2059}, {77615,2060},
	{77626,2061}, {77635,1977}, {77649,1977}, {77657,2062}, {77665,2063}, {77669,2064},
	{77679,2065}, {77683,2066}, {77690,2067}, {77694,2069}, {77702,2070}, {77711,2071},
	{77720,2072}, {77729,2073}, {77738,2074}, {77748,2075}, {77758,2076}, {77768,2077},
	{77772,2078}, {77784,2079}, {77788,1058}, {77797,1058}, {77808,2080}, {77816,2081},
	{77827,2082}, {77833,2083}, {77842,0}, {77848,2084}, {77860,2085}, {77872,0}, {77879,2086},
	{77892,0}, {77899,2087}, {77911,2088}, {77915,2089}, {77924,134}, {77931,2090}, {77938,2091},
	{77942,2093}, {77950,2094}, {77958,2095}, {77965,2096}, {77973,2097}, {77980,2098},
	{77984,2100}, {77992,2101}, {78001,2102}, {78009,2103}, {78016,2104}, {78023,2105},
	{78031,2106}, {78037,2107}, {78046,2108}, {78054,2109}, {78064,2110}, {78072,2111},
	{78079,2112}, {78083,0}, {78090,2113}, {78104,0}, {78111,2114}, {78123,2115}, {78129,2116},
	{78138,2117}, {78147,2118}, {78158,0}, {78163,2119}, {78172,2120}, {78180,0}, {78187,2121},
	{78198,2122}, {78203,2123}, {78214,2124}, {78218,2126}, {78228,2127}, {78234,2128},
	{78238,2130}, {78247,2131}, {78256,2132}, {78264,2133}, {78272,2134}, {78280,2135},
	{78289,2136}, {78301,2137}, {78308,2138}, {78318,2139}, {78326,2140}, {78335,2141},
	{78344,2142}, {78353,0}, {78360,0}, {78370,2143}, {78389,2144}, {78399,2145}, {78403,2146},
	{78412,2147}, {78421,2042}, {78430,2148}, {78440,2149}, {78445,2150}, {78456,2151},
	{78460,2152}, {78469,0}, {78475,2153}, {78488,2154}, {78499,2155}, {78504,2156}, {78513,2157},
	{78516,2158}, {78526,2159}, {78537,2160}, {78545,2161}, {78553,2162}, {78562,2163},
	{78571,2164}, {78579,2165}, {78583,2166}, {78586,0}, {78590,0}, {78596,1641}, {78606,1891},
	{78616,2168}, {78627,2169}, {78637,2170}, {78647,2171}, {78657,1896}, {78667,1894},
	{78677,1897}, {78688,2172}, {78698,2173}, {78703,2174}, {78706,2178}, {78718,2179},
	{78730,2180}, {78739,2181}, {78743,2182}, {78747,2183}, {78751,2184}, {78757,2185},
	{78764,2186}, {78773,2187}, {78781,2188}, {78790,2189}, {78798,1943}, {78803,2190},
	{78811,2191}, {78819,2192}, {78828,2193}, {78837,2194}, {78841,2195}, {78853,2196},
	{78863,2197}, {78878,0}, {78887,0}, {78898,0}, {78911,2198}, {78930,2199}, {78944,2200},
	{78955,2194}, {78967,2201}, {78974,2201}, {78983,2202}, {78987,2203}, {78995,2204},
	{79006,2205}, {79012,2206}, {79021,2206}, {79030,2207}, {79040,2208}, {79050,2205},
	{79061,2205}, {79072,2209}, {79082,2210}, {79086,2211}, {79095,2212}, {79098,2214},
	{79102,2215}, {79106,2105}, {79109,2216}, {79112,2221}, {79119,2223}, {79128,1341},
	{79136,2225}, {79140,2225}, {79145,2226}, {79149,2226}, {79155,2227}, {79160,2226}, {79166,0},
	{79172,0}, {79180,1469}, {79193,2228}, {79206,1470}, {79223,2229}, {79238,2230}, {79251,2231},
	{79267,2232}, {79280,2233}, {79284,2234}, {79293,2235}, {79297,2236}, {79301,2237},
	{79310,2238}, {79314,2240}, {79321,2241}, {79330,2242}, {79338,2243}, {79347,2244},
	{79351,2246}, {79357,2247}, {79370,2248}, {79381,2249}, {79391,2250}, {79395,2251},
	{79400,2252}, {79406,2253}, {79411,2254}, {79421,2254}, {79431,0}, {79436,1245}, {79448,1934},
	{79452,2255}, {79458,1934}, {79466,2256}, {79471,2256}, {79480,2257}, {79484,2258},
	{79491,2259}, {79496,2260}, {79499,0}, {79503,0}, {79511,2261}, {79525,2262}, {79541,2263},
	{79555,2264}, {79570,2265}, {79583,0}, {79595,2266}, {79611,2267}, {79624,0}, {79640,2268},
	{79662,2269}, {79676,2270}, {79692,0}, {79703,2271}, {79721,2272}, {79736,2273}, {79740,2274},
	{79747,0}, {79750,2275}, {79760,2276}, {79767,2277}, {79777,2278}, {79787,2279}, {79797,2280},
	{79804,2281}, {79811,0}, {79816,2282}, {79828,2283}, {79837,2284}, {79847,2285}, {79859,2286},
	{79872,2287}, {79884,2288}, {79893,2289}, {79897,2290}, {79905,2291}, {79912,2292},
	{79916,2293}, {79924,2294}, {79936,2295}, {79940,2296}, {79944,2297}, {79948,2298},
	{79955,2299}, {79961,2300}, {79967,2301}, {79974,2302}, {79978,2303}, {79982,2304},
	{79984,2079}, {79991,2305}, {80000,0}, {80005,0}, {80013,0}, {80023,2306}, {80038,0},
	{80053,2307}, {80072,0}, {80086,2308}, {80102,0}, {80116,2309}, {80132,0}, {80146,2310},
	{80162,2311}, {80171,2312}, {80178,2313}, {80184,2314}, {80192,2315}, {80203,2316},
	{80215,2317}, {80225,2315}, {80236,2318}, {80247,2318}, {80255,2316}, {80267,2315},
	{80278,2319}, {80287,2320}, {80296,2321}, {80299,2322}, {80313,2322}, {80326,2323},
	{80330,2323}, {80337,2324}, {80340,2325}, {80344,2326}, {80351,2327}, {80355,2328},
	{80361,2329}, {80368,2330}, {80376,2331}, {80383,2332}, {80390,2333}, {80395,2334},
	{80400,2335}, {80403,2336}, {80410,0}, {80418,5}, {80432,144}, {80444,220}, {80458,0},
	{80462,0}, {80470,50}, {80486,0}, {80495,137}, {80512,0}, {80522,160}, {80540,0}, {80548,345},
	{80564,0}, {80573,362}, {80590,2337}, {80600,2338}, {80612,2339}, {80619,2340}, {80626,2341},
	{80638,0}, {80644,0}, {80652,1007}, {80663,1006}, {80675,1006}, {80688,2342}, {80701,2342},
	{80721,2342}, {80743,2343}, {80755,2343}, {80769,2343}, {80784,2344}, {80796,2344},
	{80811,2344}, {80827,2345}, {80839,2345}, {80855,2345}, {80872,2346}, {80885,2346},
	{80899,1098}, {80912,0}, {80922,2347}, {80937,2348}, {80943,2349}, {80948,0}, {80952,0},
	{80959,0}, {80973,2350}, {80989,1400}, {80996,1400}, {81005,1400}, {81015,1098}, {81018,2351},
	{81024,2352}, {81031,2353}, {81036,241}, {81042,2354}, {81048,2354}, {81054,2355}, {81058,0},
	{81063,2357}, {81076,2358}, {81089,2359}, {81093,2359}, {81100,2359}, {81110,2360},
	{81114,2360}, {81119,2361}, {81127,0}, {81130,0}, {81137,2362}, {81151,2001}, {81166,0},
	{81173,2363}, {81187,2364}, {81200,2365}, {81214,2006}, {81229,0}, {81240,1844}, {81254,2366},
	{81270,0}, {81278,0}, {81290,2367}, {81307,1716}, {81320,0}, {81331,2001}, {81346,2006},
	{81361,2368}, {81365,2369}, {81372,2370}, {81376,2371}, {81382,2372}, {81386,2372},
	{81393,2372}, {81402,0}, {81408,82}, {81417,119}, {81427,122}, {81439,2373}, {81442,0},
	{81447,2375}, {81456,2375}, {81466,1242}, {81475,1242}, {81485,2376}, {81492,2376},
	{81502,2376}, {81513,2377}, {81522,2377}, {81533,2378}, {81542,2378}, {81554,2378},
	{81567,2379}, {81576,2379}, {81589,2379}, {81603,2380}, {81612,2380}, {81624,2380},
	{81637,2381}, {81645,2382}, {81649,2383}, {81658,2384}, {81664,2385}, {81667,0}, {81672,2001},
	{81679,2386}, {81688,2387}, {81698,2388}, {81707,1902}, {81715,2389}, {81724,2390},
	{81734,2391}, {81744,1902}, {81753,2392}, {81763,2392}, {81774,2393}, {81781,2394},
	{81791,2395}, {81802,2396}, {81813,2397}, {81823,2397}, {81834,2006}, {81841,2398},
	{81851,2399}, {81860,2399}, {81871,2400}, {81880,2401}, {81892,2401}, {81905,2402},
	{81917,2403}, {81930,2404}, {81942,2405}, {81951,2405}, {81961,2406}, {81968,2407},
	{81981,2407}, {81995,2408}, {82004,2409}, {82017,2410}, {82031,2408}, {82044,2411},
	{82054,2411}, {82067,2411}, {82081,2412}, {82090,1009}, {82102,1009}, {82115,2413},
	{82124,2413}, {82134,2414}, {82141,2415}, {82145,2415}, {82151,2416}, {82159,2417},
	{82171,2418}, {82193,2305}, {82197,2419}, {82204,2420}, {82214,2421}, {82220,2422},
	{82225,2423}, {82235,2424}, {82255,0}, {82260,146}, {82272,352}, {82286,346}, {82298,0},
	{82305,0}, {82317,0}, {82331,2425}, {82353,2361}, {82365,2426}, {82370,2427}, {82373,2428},
	{82377,2429}, {82384,2430}, {82388,2431}, {82396,2432}, {82400,2433}, {82407,2434},
	{82413,2435}, {82420,2436}, {82426,2437}, {82432,0}, {82435,2438}, {82442,2439}, {82445,2440},
	{82449,2441}, {82454,2442}, {82463,149}, {82470,2443}, {82478,89}, {82484,0}, {82487,0},
	{82494,2444}, {82504,0}, {82511,2445}, {82521,0}, {82531,2446}, {82544,2447}, {82548,2448},
	{82557,2449}, {82565,2450}, {82574,2451}, {82581,2452}, {82586,2452}, {82590,2453},
	{82600,2454}, {82604,2455}, {82609,2456}, {82619,2457}, {82623,0}, {82628,2459}, {82641,2460},
	{82653,1979}, {82658,2461}, {82667,2462}, {82676,0}, {82681,2463}, {82690,2464}, {82699,2465},
	{82702,2467}, {82706,0}, {82711,0}, {82719,2469}, {82733,0}, {82744,2470}, {82758,2471},
	{82765,2471}, {82777,2472}, {82787,2473}, {82792,0}, {82795,2474}, {82804,2475}, {82811,1120},
	{82819,0}, {82823,2476}, {82830,0}, {82838,2477}, {82850,2478}, {82854,2479}, {82858,2480},
	{82865,2481}, {82869,2481}, {82875,0}, {82878,0}, {82883,2482}, {82892,2483}, {82903,0},
	{82909,2484}, {82918,0}, {82921,0}, {82926,2485}, {82935,2485}, {82945,2486}, {82954,2486},
	{82964,2487}, {82971,2487}, {82981,2487}, {82992,2365}, {83001,2365}, {83012,2488},
	{83021,2488}, {83032,2488}, {83044,2489}, {83051,2489}, {83062,2489}, {83074,2490},
	{83084,2490}, {83097,2490}, {83111,2491}, {83115,2492}, {83123,2493}, {83133,2494},
	{83137,2495}, {83145,75}, {83152,2496}, {83156,1860}, {83164,2497}, {83169,2498}, {83179,0},
	{83186,184}, {83200,323}, {83213,2499}, {83218,1861}, {83225,2500}, {83229,2501}, {83233,2502},
	{83236,2504}, {83242,2504}, {83250,2505}, {83254,2506}, {83260,2506}, {83269,2507},
	{83275,2508}, {83286,2509}, {83294,2510}, {83303,2511}, {83308,2512}, {83317,2513},
	{83325,2514}, {83334,2515}, {83341,2516}, {83349,2517}, {83357,2518}, {83368,2519},
	{83376,2520}, {83385,2521}, {83394,2522}, {83404,2522}, {83415,2523}, {83423,2524},
	{83432,2525}, {83441,2526}, {83451,2527}, {83461,2528}, {83471,2529}, {83480,2530},
	{83489,2531}, {83498,2532}, {83508,2533}, {83516,2534}, {83524,2535}, {83532,2536},
	{83541,2535}, {83550,2537}, {83560,2538}, {83569,2539}, {83579,2540}, {83583,2541},
	{83593,2542}, {83602,2543}, {83609,2544}, {83613,2545}, {83621,2546}, {83625,2547},
	{83635,2548}, {83641,2549}, {83645,2550}, {83655,2551}, {83665,2552}, {83670,2553},
	{83677,2554}, {83684,2555}, {83693,2556}, {83700,2552}, {83708,2557}, {83716,2558},
	{83720,2559}, {83727,2560}, {83736,2561}, {83740,1099}, {83743,2562}, {83746,0}, {83751,0},
	{83762,2564}, {83778,0}, {83788,2564}, {83803,0}, {83814,2564}, {83830,0}, {83839,0}, {83850,0},
	{83868,2565}, {83891,0}, {83910,2565}, {83934,0}, {83950,2566}, {83971,2567}, {84000,2567},
	{84018,0}, {84034,2566}, {84055,0}, {84069,0}, {84091,2565}, {84118,0}, {84137,2566},
	{84161,2567}, {84182,2568}, {84186,2569}, {84192,2570}, {84196,2571}, {84201,0}, {84205,2572},
	{84217,2573}, {84229,2574}, {84237,2575}, {84248,2576}, {84259,2577}, {84268,0}, {84275,0},
	{84284,2030}, {84296,0}, {84309,1514}, {84324,1514}, {84341,2578}, {84354,2579}, {84367,2580},
	{84380,2580}, {84396,2581}, {84409,2581}, {84424,2582}, {84436,2582}, {84450,2583},
	{84454,2583}, {84466,2584}, {84471,2585}, {84477,2586}, {84480,2587}, {84484,2588},
	{84487,2589}, {84491,2590}, {84495,2591}, {84498,0}, {84503,0}, {84512,0}, {84524,0},
	{84539,2593}, {84558,0}, {84569,0}, {84583,0}, {84600,2595}, {84621,2596}, {84632,0}, {84641,0},
	{84653,0}, {84668,2597}, {84687,0}, {84694,0}, {84704,0}, {84717,2598}, {84734,0}, {84743,0},
	{84755,0}, {84770,2599}, {84789,0}, {84797,0}, {84808,0}, {84822,2600}, {84840,2601},
	{84849,2602}, {84858,0}, {84866,142}, {84879,0}, {84887,217}, {84902,364}, {84915,2603},
	{84919,0}, {84928,2604}, {84942,0}, {84952,2605}, {84969,2606}, {84984,2607}, {84988,2608},
	{84994,2609}, {85000,2610}, {85006,0}, {85010,0}, {85016,0}, {85025,2611}, {85040,2611},
	{85053,2612}, {85068,2613}, {85083,0}, {85091,2614}, {85105,2615}, {85119,2616}, {85133,0},
	{85143,2614}, {85159,51}, {85175,0}, {85187,2614}, {85205,0}, {85216,51}, {85233,0},
	{85244,2615}, {85261,2616}, {85278,0}, {85288,2617}, {85302,0}, {85314,2617}, {85332,2618},
	{85350,0}, {85364,2618}, {85384,0}, {85398,2617}, {85418,0}, {85430,2619}, {85448,0},
	{85462,2619}, {85482,0}, {85491,2618}, {85506,2620}, {85521,0}, {85531,2621}, {85545,2622},
	{85561,2623}, {85577,0}, {85589,2621}, {85607,204}, {85625,0}, {85639,2621}, {85659,0},
	{85673,2624}, {85693,0}, {85706,2622}, {85725,2623}, {85744,0}, {85759,2625}, {85780,0},
	{85800,0}, {85829,2626}, {85864,0}, {85878,2627}, {85898,0}, {85906,2628}, {85918,0}, {85933,0},
	{85957,2629}, {85987,0}, {85997,2630}, {86013,2631}, {86029,0}, {86042,2628}, {86061,2630},
	{86080,2632}, {86099,0}, {86114,2628}, {86135,2632}, {86156,0}, {86170,2633}, {86190,0},
	{86198,2634}, {86212,2635}, {86226,0}, {86236,2636}, {86252,0}, {86264,2634}, {86282,0},
	{86293,2634}, {86310,2637}, {86327,0}, {86339,2637}, {86357,0}, {86370,2636}, {86389,0},
	{86401,2636}, {86419,0}, {86427,2638}, {86441,0}, {86451,342}, {86467,0}, {86478,342},
	{86495,0}, {86505,2638}, {86521,0}, {86532,2638}, {86549,0}, {86561,2639}, {86579,0}, {86591,0},
	{86612,2640}, {86639,0}, {86647,2641}, {86661,2642}, {86675,0}, {86687,2641}, {86705,0},
	{86718,2641}, {86737,0}, {86748,2642}, {86765,0}, {86777,2642}, {86795,2643}, {86800,2644},
	{86805,2645}, {86815,0}, {86821,2611}, {86832,2617}, {86846,2641}, {86859,0}, {86865,2618},
	{86877,2642}, {86888,0}, {86896,2620}, {86910,2638}, {86922,2646}, {86926,2646}, {86937,2647},
	{86940,2648}, {86944,2649}, {86951,2650}, {86956,2651}, {86963,2652}, {86971,2653},
	{86984,2648}, {86989,2654}, {86993,2656}, {87002,2657}, {87009,2658}, {87015,2659},
	{87023,2660}, {87031,2661}, {87039,2662}, {87045,2663}, {87049,2665}, {87056,2666},
	{87069,2667}, {87079,2668}, {87087,2669}, {87094,2670}, {87102,2671}, {87106,2672},
	{87114,2673}, {87120,0}, {87128,357}, {87142,0}, {87149,185}, {87163,324}, {87176,2674},
	{87180,2677}, {87187,2678}, {87196,2679}, {87206,2680}, {87215,2681}, {87219,2682},
	{87225,2683}, {87229,0}, {87235,0}, {87243,1012}, {87255,1012}, {87268,2684}, {87281,2684},
	{87295,2685}, {87308,2685}, {87328,2685}, {87350,2686}, {87362,2686}, {87377,2686},
	{87393,2687}, {87405,2687}, {87420,2687}, {87436,2688}, {87448,2688}, {87464,2688},
	{87481,2689}, {87494,2689}, {87508,2690}, {87519,2691}, {87523,2692}, {87528,2693}, {87530,0},
	{87534,2694}, {87544,2695}, {87547,2696}, {87552,2698}, {87558,2699}, {87563,2700}, {87571,0},
	{87576,2701}, {87590,2702}, {87603,2703}, {87615,1443}, {87622,2704}, {87630,2705},
	{87637,2706}, {87647,2707}, {87651,2708}, {87655,2709}, {87667,2695}, {87672,2710},
	{87684,2711}, {87688,2712}, {87693,2712}, {87700,2712}, {87709,2713}, {87714,0}, {87723,0},
	{87734,0}, {87748,0}, {87765,2714}, {87785,0}, {87802,0}, {87822,2714}, {87845,2715},
	{87849,2716}, {87852,1264}, {87858,2717}, {87863,2718}, {87875,2719}, {87880,2720}, {87892,0},
	{87898,2721}, {87907,109}, {87919,105}, {87931,373}, {87941,368}, {87951,1506}, {87960,2722},
	{87966,2723}, {87970,2723}, {87977,2723}, {87985,0}, {88000,33}, {88011,110}, {88025,374},
	{88037,0}, {88043,30}, {88052,115}, {88064,128}, {88073,2724}, {88077,2725}, {88082,2726},
	{88088,2727}, {88095,2728}, {88100,2728}, {88108,2729}, {88115,2730}, {88124,2731},
	{88131,2732}, {88139,2733}, {88145,2734}, {88148,2565}, {88154,2735}, {88158,2736},
	{88169,2737}, {88173,2738}, {88178,2739}, {88183,2740}, {88188,2741}, {88192,2742},
	{88201,2743}, {88205,2744}, {88213,2745}, {88217,2746}, {88221,2748}, {88228,2749},
	{88236,2750}, {88240,49}, {88247,2751}, {88256,2752}, {88265,2753}, {88269,2754}, {88275,2755},
	{88285,2756}, {88292,2757}, {88299,2758}, {88303,2759}, {88307,2760}, {88311,2761},
	{88315,2762}, {88325,2763}, {88329,2764}, {88332,2765}, {88336,2766}, {88340,2767},
	{88344,2768}, {88349,2769}, {88353,2769}, {88360,2693}, {88365,2693}, {88373,2770},
	{88378,2770}, {88384,2770}, {88392,2770}, {88402,2770}, {88413,2770}, {88421,2771},
	{88426,2772}, {88439,2773}, {88448,2774}, {88452,2774}, {88457,2775}, {88461,2776},
	{88467,2776}, {88478,2777}, {88485,2778}, {88491,2779}, {88496,2780}, {88503,2781},
	{88507,2782}, {88515,2781}, {88524,2783}, {88530,2783}, {88538,2783}, {88547,2758},
	{88552,2778}, {88557,2758}, {88562,2784}, {88566,2785}, {88569,2786}, {88574,2787},
	{88579,2788}, {88585,2788}, {88592,2789}, {88596,2790}, {88605,2791}, {88609,1507},
	{88616,2793}, {88622,1507}, {88630,0}, {88641,2774}, {88655,2778}, {88670,2794}, {88678,2795},
	{88683,2796}, {88695,2797}, {88699,2798}, {88711,2785}, {88716,2785}, {88725,2799},
	{88730,2799}, {88736,0}, {88743,0}, {88752,2694}, {88767,2800}, {88786,0}, {88795,0},
	{88806,2694}, {88824,2800}, {88845,2282}, {88848,0}, {88858,0}, {88870,2801}, {88889,275},
	{88905,2801}, {88922,161}, {88936,2802}, {88940,2803}, {88945,2805}, {88952,2806}, {88961,2807},
	{88965,2808}, {88975,2808}, {88988,2808}, {89000,2809}, {89002,0}, {89006,2810}, {89016,2811},
	{89019,0}, {89024,22}, {89033,22}, {89043,66}, {89052,66}, {89062,123}, {89069,123},
	{89079,123}, {89090,178}, {89099,178}, {89110,213}, {89119,213}, {89131,213}, {89144,2813},
	{89151,2813}, {89160,2813}, {89173,2813}, {89187,309}, {89196,309}, {89208,309}, {89221,0},
	{89227,22}, {89237,66}, {89247,178}, {89257,213}, {89270,0}, {89277,123}, {89289,309},
	{89303,0}, {89308,0}, {89315,2362}, {89324,2362}, {89335,2362}, {89347,2814}, {89356,2814},
	{89367,2814}, {89379,2815}, {89388,2815}, {89400,2815}, {89413,2363}, {89422,2363},
	{89433,2363}, {89446,2816}, {89457,2816}, {89471,2816}, {89486,2817}, {89495,2817},
	{89506,2817}, {89521,2817}, {89537,2818}, {89548,2818}, {89562,2818}, {89577,0}, {89585,2362},
	{89597,2814}, {89609,2363}, {89621,2816}, {89636,0}, {89645,2815}, {89659,2818}, {89675,2819},
	{89679,1098}, {89686,2820}, {89690,2821}, {89698,0}, {89702,0}, {89708,2822}, {89716,2823},
	{89726,2824}, {89737,2822}, {89747,1509}, {89755,2825}, {89765,2826}, {89776,1509},
	{89787,2827}, {89795,2827}, {89806,2828}, {89818,2829}, {89830,2364}, {89838,2830},
	{89848,2830}, {89860,2831}, {89870,2832}, {89883,2831}, {89897,2833}, {89910,2834},
	{89918,2835}, {89927,2836}, {89937,2837}, {89951,2834}, {89966,2836}, {89980,2835},
	{89991,2835}, {90005,2835}, {90020,1010}, {90030,1010}, {90043,1010}, {90057,2354},
	{90064,2838}, {90068,0}, {90074,145}, {90086,308}, {90099,2839}, {90110,2840}, {90114,936},
	{90120,2842}, {90127,2843}, {90135,2844}, {90141,2845}, {90145,2846}, {90151,0}, {90156,2847},
	{90165,0}, {90171,0}, {90178,0}, {90190,0}, {90205,2848}, {90221,0}, {90237,0}, {90256,2849},
	{90276,0}, {90290,2850}, {90305,0}, {90313,2851}, {90330,2852}, {90346,2853}, {90359,2854},
	{90370,2855}, {90375,2856}, {90379,2857}, {90385,2856}, {90393,2858}, {90397,2859},
	{90401,2860}, {90408,0}, {90416,1565}, {90429,2861}, {90442,2862}, {90446,2863}, {90452,2863},
	{90461,2863}, {90472,2864}, {90479,0}, {90485,0}, {90493,0}, {90506,0}, {90521,0}, {90539,2865},
	{90563,0}, {90572,0}, {90587,0}, {90604,0}, {90623,0}, {90645,2866}, {90673,0}, {90683,0},
	{90695,0}, {90709,0}, {90726,2867}, {90749,0}, {90760,0}, {90773,0}, {90788,0}, {90806,2868},
	{90830,0}, {90843,0}, {90858,0}, {90875,0}, {90895,2869}, {90921,0}, {90934,0}, {90949,0},
	{90966,0}, {90986,2870}, {91012,0}, {91027,0}, {91044,0}, {91063,0}, {91085,2871}, {91113,2872},
	{91119,2872}, {91128,2872}, {91139,2312}, {91143,0}, {91149,2873}, {91163,2874}, {91174,2875},
	{91178,2876}, {91187,2877}, {91191,2878}, {91203,2879}, {91208,2880}, {91218,2881}, {91223,0},
	{91228,2882}, {91238,2883}, {91244,2809}, {91250,2809}, {91257,2884}, {91263,2885},
	{91271,2886}, {91279,2886}, {91288,2887}, {91291,2888}, {91295,2889}, {91300,1313}, {91307,0},
	{91315,2890}, {91328,2891}, {91341,2892}, {91345,0}, {91354,2893}, {91368,2894}, {91372,2895},
	{91378,2896}, {91382,0}, {91391,2897}, {91408,2898}, {91415,2899}, {91423,0}, {91432,2900},
	{91448,2901}, {91453,2902}, {91464,2903}, {91468,2904}, {91474,2905}, {91478,0}, {91483,2906},
	{91497,2907}, {91502,2908}, {91513,2909}, {91520,2910}, {91526,2911}, {91530,2912},
	{91538,2913}, {91548,2914}, {91552,2915}, {91555,2916}, {91565,2917}, {91574,2918},
	{91582,2919}, {91591,2920}, {91605,2921}, {91612,2922}, {91618,2923}, {91625,2924}, {91630,223},
	{91637,2925}, {91648,0}, {91652,2926}, {91660,2927}, {91668,226}, {91676,240}, {91682,2928},
	{91689,2928}, {91698,2929}, {91702,0}, {91708,2931}, {91719,2932}, {91723,2933}, {91729,2934},
	{91736,2915}, {91740,2935}, {91749,2936}, {91756,0}, {91763,2937}, {91775,0}, {91780,0},
	{91786,0}, {91794,0}, {91804,0}, {91818,2938}, {91836,2939}, {91842,2940}, {91847,2941},
	{91851,2942}, {91857,2943}, {91861,2933}, {91864,2865}, {91873,2944}, {91878,2945},
	{91884,2945}, {91893,2945}, {91904,2946}, {91908,2947}, {91915,2948}, {91919,2948},
	{91925,2949}, {91929,2950}, {91934,2951}, {91940,242}, {91949,2952}, {91953,2953}, {91959,0},
	{91968,26}, {92000,120}, {92020,344}, {92036,2954}, {92040,2956}, {92044,2956}, {92052,0},
	{92057,2957}, {92066,2958}, {92070,2959}, {92074,2959}, {92081,2960}, {92085,2961}, {92087,0},
	{92091,2962}, {92099,2963}, {92109,2964}, {92120,2964}, {92131,2965}, {92142,2965},
	{92154,2966}, {92164,2966}, {92175,2967}, {92183,2968}, {92192,2969}, {92197,2970},
	{92207,2971}, {92213,2972}, {92220,2973}, {92229,2974}, {92239,2975}, {92249,2976},
	{92260,2977}, {92266,0}, {92275,0}, {92286,1260}, {92301,1260}, {92320,1260}, {92334,1260},
	{92352,1260}, {92370,2978}, {92388,1243}, {92402,1260}, {92417,1260}, {92436,1268},
	{92451,1268}, {92465,1268}, {92482,0}, {92495,0}, {92513,0}, {92534,2978}, {92562,2978},
	{92581,2979}, {92597,2979}, {92616,1275}, {92632,1275}, {92653,1275}, {92675,1275},
	{92692,1275}, {92714,2980}, {92731,2980}, {92751,2980}, {92767,2980}, {92786,2978}, {92802,0},
	{92821,2978}, {92847,48}, {92854,2981}, {92864,2982}, {92873,2983}, {92882,2984}, {92891,0},
	{92899,2343}, {92914,0}, {92922,2346}, {92935,2985}, {92948,2986}, {92961,2987}, {92974,0},
	{92984,2686}, {93001,0}, {93011,2689}, {93026,0}, {93031,0}, {93038,2988}, {93049,0},
	{93062,2988}, {93079,0}, {93087,2989}, {93102,2990}, {93113,2991}, {93125,2992}, {93138,0},
	{93145,2993}, {93159,2988}, {93170,2994}, {93182,0}, {93192,2995}, {93207,0}, {93216,2996},
	{93232,2997}, {93243,2283}, {93246,2998}, {93250,0}, {93256,0}, {93266,2999}, {93285,3000},
	{93293,3001}, {93302,2283}, {93306,3002}, {93310,3003}, {93313,3004}, {93317,3005},
	{93323,3006}, {93332,3007}, {93342,3008}, {93349,3009}, {93353,0}, {93363,3010}, {93381,3011},
	{93398,3012}, {93401,3013}, {93408,3014}, {93414,3015}, {93426,3015}, {93437,3016},
	{93444,3017}, {93450,3018}, {93458,3019}, {93462,3020}, {93467,3021}, {93470,3021},
	{93478,3022}, {93484,3023}, {93488,3024}, {93494,3025}, {93500,3026}, {93505,37}, {93512,3027},
	{93519,3028}, {93522,3029}, {93528,3030}, {93532,3032}, {93536,3033}, {93540,3034},
	{93544,3035}, {93549,3036}, {93553,3037}, {93560,3038}, {93570,3039}, {93579,3040},
	{93589,3041}, {93599,3042}, {93609,3043}, {93613,0}, {93617,3044}, {93630,3045}, {93634,3046},
	{93638,3047}, {93643,3048}, {93647,3049}, {93653,3050}, {93660,0}, {93663,0}, {93673,2398},
	{93688,0}, {93693,0}, {93700,0}, {93709,3051}, {93720,3051}, {93732,3051}, {93745,3052},
	{93756,3052}, {93771,3052}, {93787,3053}, {93798,3053}, {93812,3053}, {93827,3054},
	{93838,3055}, {93851,3055}, {93867,3055}, {93884,3054}, {93898,3056}, {93909,3056},
	{93926,3056}, {93944,3057}, {93957,3057}, {93974,3057}, {93992,0}, {94002,3058}, {94015,3059},
	{94030,3060}, {94045,0}, {94056,3061}, {94073,3062}, {94091,3063}, {94110,2745}, {94120,0},
	{94132,3064}, {94151,0}, {94164,95}, {94186,2819}, {94194,2838}, {94203,3065}, {94207,3067},
	{94215,3068}, {94221,3069}, {94225,3069}, {94230,3070}, {94236,3071}, {94240,3067},
	{94245,3067}, {94251,3067}, {94261,3067}, {94274,1400}, {94281,1400}, {94290,1400},
	{94300,3072}, {94304,3073}, {94308,0}, {94313,3074}, {94324,3075}, {94337,3076}, {94346,3077},
	{94360,3078}, {94372,3079}, {94385,3080}, {94394,3081}, {94407,3082}, {94422,3083}, {94433,0},
	{94443,3084}, {94455,3085}, {94463,3086}, {94469,0}, {94474,0}, {94481,3087}, {94493,0},
	{94511,0}, {94531,3088}, {94557,3089}, {94563,3090}, {94567,3091}, {94570,0}, {94575,3094},
	{94583,3094}, {94593,3094}, {94604,3095}, {94613,3095}, {94623,3096}, {94632,3096},
	{94642,3097}, {94652,3097}, {94663,3098}, {94673,3098}, {94684,3099}, {94692,3098},
	{94701,3100}, {94711,3100}, {94723,3101}, {94734,3101}, {94746,3102}, {94755,3103},
	{94765,3104}, {94777,3104}, {94790,3105}, {94802,3106}, {94815,3103}, {94828,3101},
	{94837,3107}, {94845,3108}, {94856,3108}, {94869,3107}, {94880,3107}, {94892,3107},
	{94901,3107}, {94910,3109}, {94919,3110}, {94931,3110}, {94944,3110}, {94954,3111},
	{94967,3111}, {94981,3112}, {94990,3112}, {95003,3112}, {95017,3113}, {95027,3113},
	{95042,3113}, {95058,3114}, {95067,3114}, {95079,3114}, {95092,3115}, {95101,3115},
	{95112,3116}, {95122,3116}, {95133,3116}, {95141,3116}, {95150,3117}, {95161,3117},
	{95173,3118}, {95183,3118}, {95194,3118}, {95202,3118}, {95211,0}, {95218,3119}, {95235,3119},
	{95250,3120}, {95265,3121}, {95271,3122}, {95280,3123}, {95288,3124}, {95293,3125}, {95298,0},
	{95305,34}, {95315,117}, {95328,369}, {95339,3126}, {95347,3127}, {95351,0}, {95357,3129},
	{95367,3130}, {95371,0}, {95377,3131}, {95389,3132}, {95400,3133}, {95410,3134}, {95422,3135},
	{95434,3136}, {95445,3137}, {95456,3138}, {95460,1906}, {95466,3139}, {95474,3140},
	{95490,3141}, {95495,3142}, {95499,3143}, {95506,3144}, {95511,3145}, {95517,0}, {95523,0},
	{95532,0}, {95543,3146}, {95560,3146}, {95576,3147}, {95590,3147}, {95607,3147}, {95625,3148},
	{95640,3148}, {95656,3149}, {95672,3149}, {95689,3150}, {95704,3150}, {95723,3150},
	{95741,3151}, {95756,3151}, {95772,3152}, {95787,3152}, {95807,3152}, {95826,3153},
	{95830,3154}, {95840,0}, {95848,132}, {95863,3155}, {95882,3156}, {95896,3157}, {95901,3158},
	{95905,3158}, {95912,3159}, {95915,3161}, {95919,3162}, {95925,3163}, {95928,0}, {95933,3164},
	{95944,3165}, {95948,3167}, {95955,3167}, {95965,3168}, {95969,3169}, {95975,3170},
	{95978,3171}, {95987,3172}, {96000,0}, {96008,0}, {96018,2566}, {96035,0}, {96045,310},
	{96060,3173}, {96068,3174}, {96073,3175}, {96080,3176}, {96084,3177}, {96091,3178},
	{96095,3179}, {96102,3170}, {96108,3180}, {96115,3181}, {96120,0}, {96135,3182}, {96153,0},
	{96158,3183}, {96168,3184}, {96179,3185}, {96194,3186}, {96198,3187}, {96206,3188}, {96211,0},
	{96214,3189}, {96224,3190}, {96233,0}, {96239,0}, {96248,3191}, {96263,3192}, {96268,3193},
	{96273,3194}, {96277,3195}, {96283,3196}, {96289,3197}, {96293,3198}, {96298,3199}, {96304,0},
	{96310,3200}, {96325,3201}, {96339,3202}, {96343,3203}, {96347,3204}, {96357,0}, {96360,0},
	{96369,0}, {96381,2564}, {96400,0}, {96412,366}, {96431,3205}, {96441,3206}, {96449,3207},
	{96453,3208}, {96457,3209}, {96462,3211}, {96467,3212}, {96472,3213}, {96478,0}, {96482,3214},
	{96488,0}, {96497,3215}, {96510,0}, {96517,3216}, {96530,0}, {96532,3217}, {96541,3218},
	{96548,3219}, {96557,3220}, {96560,3221}, {96563,3222}, {96566,3223}, {96569,3224},
	{96572,3225}, {96575,3226}, {96580,3228}, {96588,3229}, {96593,3230}, {96598,3230},
	{96606,3231}, {96610,3232}, {96614,3234}, {96619,3235}, {96627,3236}, {96635,3237},
	{96641,3238}, {96649,3239}, {96657,3240}, {96663,3241}, {96670,3242}, {96679,3230},
	{96684,3235}, {96693,3243}, {96700,3230}, {96707,3244}, {96715,3245}, {96726,3246},
	{96733,3247}, {96741,3248}, {96746,3249}, {96754,3250}, {96763,3250}, {96773,3251},
	{96781,3252}, {96788,3253}, {96796,3254}, {96804,3255}, {96812,3256}, {96821,3257},
	{96830,3258}, {96838,3259}, {96846,3260}, {96854,3248}, {96861,3261}, {96870,3262},
	{96875,3263}, {96884,3264}, {96892,3265}, {96902,3266}, {96910,3267}, {96920,0}, {96929,7},
	{96944,150}, {96957,221}, {96972,3268}, {96980,3269}, {96988,3270}, {96995,3271}, {97005,3272},
	{97015,3273}, {97022,3274}, {97032,3275}, {97042,3276}, {97054,3277}, {97064,3278},
	{97074,3279}, {97082,3280}, {97088,3280}, {97100,3225}, {97106,0}, {97112,0}, {97120,3281},
	{97137,141}, {97152,3282}, {97155,3284}, {97159,3285}, {97168,3286}, {97172,3287}, {97178,3288},
	{97182,3289}, {97191,3290}, {97195,3291}, {97203,3292}, {97207,3293}, {97215,3294},
	{97219,3295}, {97224,3296}, {97231,3297}, {97238,3298}, {97246,3299}, {97255,3300},
	{97260,3301}, {97268,3302}, {97273,3303}, {97281,3304}, {97286,0}, {97293,3217}, {97307,3218},
	{97321,3219}, {97335,3305}, {97339,3306}, {97346,3307}, {97354,3308}, {97360,3309},
	{97364,3309}, {97370,0}, {97373,0}, {97378,3310}, {97389,3311}, {97404,0}, {97409,0},
	{97416,3310}, {97429,3311}, {97446,3310}, {97457,3311}, {97468,3312}, {97478,0}, {97486,0},
	{97496,3310}, {97513,3311}, {97533,3313}, {97538,3314}, {97547,3315}, {97551,3317},
	{97559,3318}, {97565,3319}, {97569,3320}, {97577,1106}, {97583,3321}, {97588,3322},
	{97592,3323}, {97596,3324}, {97600,3325}, {97604,3326}, {97608,3327}, {97611,3328},
	{97615,3329}, {97621,3330}, {97625,3331}, {97631,3332}, {97635,3334}, {97641,3335},
	{97647,3336}, {97653,3337}, {97657,3338}, {97663,3339}, {97667,3341}, {97672,3342},
	{97678,3342}, {97687,3342}, {97698,3343}, {97702,3344}, {97709,3345}, {97717,3346},
	{97721,3347}, {97725,3348}, {97729,3349}, {97732,3352}, {97737,3353}, {97743,3354},
	{97747,3355}, {97757,3354}, {97764,3356}, {97769,3357}, {97773,3358}, {97778,3359},
	{97784,3360}, {97788,3362}, {97793,3363}, {97799,3362}, {97807,3364}, {97812,3365},
	{97816,3365}, {97821,3366}, {97825,3367}, {97830,3368}, {97838,3369}, {97844,3370},
	{97850,3371}, {97857,3372}, {97863,3373}, {97870,3374}, {97876,3375}, {97882,3376},
	{97887,3377}, {97893,3378}, {97899,3379}, {97906,3380}, {97913,3381}, {97919,3382},
	{97926,3383}, {97933,3384}, {97938,3385}, {97945,3386}, {97951,3387}, {97955,3390},
	{97960,3391}, {97966,3392}, {97973,3393}, {97983,3394}, {97991,3395}, {98000,3396},
	{98007,3397}, {98017,3398}, {98027,0}, {98034,0}, {98044,3399}, {98062,3400}, {98078,3399},
	{98094,3400}, {98108,3401}, {98116,3402}, {98126,3403}, {98135,3404}, {98142,3405},
	{98150,3406}, {98160,3407}, {98168,3408}, {98177,3409}, {98187,3410}, {98196,3411},
	{98202,3412}, {98212,3413}, {98221,3414}, {98230,3415}, {98239,3416}, {98249,3417}, {98255,0},
	{98261,3418}, {98269,3419}, {98273,3420}, {98278,3421}, {98283,3422}, {98288,3423},
	{98294,3424}, {98300,3425}, {98305,3426}, {98311,3427}, {98317,3428}, {98324,3429},
	{98331,3430}, {98337,3431}, {98344,3432}, {98349,3433}, {98354,3434}, {98360,3435}, {98366,0},
	{98370,0}, {98379,0}, {98390,0}, {98404,3436}, {98422,0}, {98436,3437}, {98455,3438},
	{98460,3439}, {98467,3439}, {98479,3440}, {98491,0}, {98496,3441}, {98505,2206}, {98509,3442},
	{98515,1690}, {98521,3443}, {98527,3445}, {98531,3446}, {98537,3447}, {98544,3448},
	{98549,3449}, {98555,3450}, {98562,3451}, {98567,3452}, {98570,3453}, {98574,3454},
	{98578,3456}, {98590,3457}, {98594,0}, {98603,3459}, {98618,3460}, {98631,3461}, {98646,1},
	{98654,3462}, {98658,3463}, {98664,3464}, {98668,3465}, {98676,3466}, {98680,2694},
	{98689,3467}, {98693,3469}, {98700,3470}, {98707,3471}, {98713,3472}, {98720,3473},
	{98727,3474}, {98731,3478}, {98738,0}, {98743,3479}, {98752,3480}, {98756,3482}, {98761,0},
	{98768,3483}, {98782,3484}, {98796,3485}, {98812,3486}, {98825,3487}, {98832,0}, {98839,2999},
	{98851,3488}, {98855,3491}, {98861,3492}, {98871,3493}, {98875,3494}, {98879,3497},
	{98887,3498}, {98891,3499}, {98895,3500}, {98898,3501}, {98906,0}, {98912,3502}, {98921,116},
	{98933,129}, {98942,148}, {98948,3503}, {98956,3504}, {98966,3505}, {98971,3506}, {98978,3507},
	{98982,3508}, {98991,3509}, {99000,3510}, {99004,3512}, {99009,1063}, {99014,3513},
	{99020,3514}, {99029,3515}, {99035,3516}, {99039,104}, {99047,3517}, {99060,3518}, {99066,3519},
	{99070,3520}, {99074,3521}, {99085,3522}, {99091,3523}, {99096,3523}, {99104,3523},
	{99114,3524}, {99120,3525}, {99132,3526}, {99137,3527}, {99147,3067}, {99154,3067},
	{99165,3067}, {99179,3500}, {99191,3500}, {99205,3528}, {99213,3528}, {99224,3529},
	{99231,3529}, {99239,3530}, {99248,3530}, {99259,0}, {99264,3531}, {99274,3532}, {99284,3533},
	{99299,3534}, {99310,3535}, {99314,3536}, {99318,0}, {99326,111}, {99340,238}, {99351,375},
	{99363,0}, {99370,0}, {99379,3537}, {99397,3538}, {99412,3539}, {99423,3540}, {99433,0},
	{99445,3541}, {99466,3542}, {99484,3543}, {99487,3543}, {99491,3544}, {99499,3543},
	{99506,3545}, {99511,3546}, {99515,3547}, {99523,3548}, {99535,3549}, {99538,3551},
	{99542,3552}, {99550,3553}, {99556,3554}, {99570,3555}, {99578,0}, {99585,3556}, {99598,3557},
	{99607,3558}, {99616,3559}, {99624,3560}, {99628,3561}, {99636,0}, {99642,3562}, {99653,3563},
	{99658,0}, {99668,0}, {99681,3564}, {99699,0}, {99714,0}, {99734,3565}, {99755,3566},
	{99764,3567}, {99771,3568}, {99779,0}, {99784,3569}, {99796,3570}, {99809,0}, {99816,3571},
	{99830,3572}, {99834,3573}, {99841,3574}, {99845,3575}, {99849,3576}, {99852,3578},
	{99858,3513}, {99862,3579}, {99870,3580}, {99874,3581}, {99878,3582}, {99882,3583},
	{99886,3584}, {99890,3585}, {99894,3586}, {99898,3587}, {99902,3588}, {99906,3589},
	{99910,3590}, {99914,3591}, {99917,3593}, {99921,0}, {99928,3594}, {99936,0}, {99942,3595},
	{99952,3596}, {99956,3599}, {99966,3600}, {99971,3601}, {99979,3602}, {99988,3603},
	{99992,3604}, {100000,3605}, {100004,3606}, {100011,3607}, {100015,3609}, {100021,3609},
	{100032,3610}, {100036,3611}, {100045,3612}, {100050,3612}, {100057,3613}, {100063,3614},
	{100067,3616}, {100075,0}, {100085,0}, {100098,0}, {100114,3617}, {100133,0}, {100149,0},
	{100168,3617}, {100190,0}, {100201,0}, {100216,3618}, {100234,0}, {100248,3617}, {100265,3619},
	{100277,3620}, {100285,3620}, {100294,3621}, {100302,3622}, {100306,3623}, {100313,3624},
	{100321,3625}, {100331,3626}, {100335,3626}, {100341,0}, {100351,81}, {100364,118},
	{100378,121}, {100394,3626}, {100399,3627}, {100403,3630}, {100407,3631}, {100412,3632},
	{100421,3633}, {100425,3634}, {100429,3533}, {100432,3635}, {100436,3636}, {100440,3637},
	{100444,3639}, {100451,3640}, {100457,3641}, {100460,3642}, {100472,0}, {100477,3643},
	{100488,0}, {100494,3644}, {100510,3645}, {100523,3646}, {100536,3647}, {100549,3648},
	{100560,3649}, {100572,0}, {100577,3650}, {100587,3641}, {100591,3651}, {100601,3652},
	{100612,3653}, {100621,0}, {100628,3654}, {100640,3655}, {100644,3656}, {100649,3657},
	{100658,0}, {100664,3658}, {100675,1164}, {100681,3659}, {100686,3660}, {100692,3661},
	{100701,3662}, {100705,3664}, {100713,3665}, {100720,3666}, {100724,0}, {100729,3667},
	{100741,0}, {100746,3668}, {100757,3669}, {100761,3670}, {100765,3671}, {100770,0},
	{100776,3672}, {100788,3673}, {100802,3674}, {100815,3675}, {100826,3504}, {100834,3676},
	{100841,3677}, {100846,0}, {100854,3678}, {100868,3679}, {100874,3679}, {100885,3680},
	{100902,3681}, {100906,0}, {100911,0}, {100918,0}, {100929,3683}, {100943,0}, {100953,3684},
	{100967,3685}, {100975,3686}, {100985,0}, {100994,3687}, {101011,3688}, {101027,3689},
	{101041,3690}, {101057,3691}, {101071,3692}, {101078,3693}, {101082,3694}, {101087,0},
	{101093,3695}, {101102,3696}, {101109,3697}, {101116,3698}, {101121,3699}, {101131,0},
	{101136,3686}, {101144,3685}, {101152,0}, {101157,3700}, {101172,3701}, {101184,3702},
	{101196,3703}, {101208,3704}, {101218,3705}, {101229,3706}, {101234,3707}, {101240,2340},
	{101246,0}, {101251,3708}, {101261,3709}, {101265,2471}, {101271,3709}, {101278,3709},
	{101285,1098}, {101291,3710}, {101295,0}, {101301,0}, {101309,0}, {101320,0}, {101334,3714},
	{101355,0}, {101363,0}, {101373,0}, {101386,0}, {101404,3714}, {101429,3715}, {101435,3716},
	{101439,3717}, {101444,3718}, {101448,3718}, {101457,3719}, {101466,3018}, {101477,3049},
	{101486,3154}, {101499,3720}, {101507,0}, {101517,3721}, {101533,0}, {101541,3722},
	{101560,3723}, {101574,3724}, {101584,0}, {101589,0}, {101596,0}, {101607,3725}, {101621,0},
	{101631,3726}, {101645,0}, {101654,3727}, {101666,0}, {101674,0}, {101686,3726}, {101701,0},
	{101709,3725}, {101720,3728}, {101724,3729}, {101729,2680}, {101741,3506}, {101751,3730},
	{101765,3731}, {101775,3732}, {101784,3733}, {101794,3734}, {101805,3735}, {101817,0},
	{101819,0}, {101827,3736}, {101840,0}, {101846,0}, {101856,3737}, {101871,1905}, {101883,0},
	{101891,3051}, {101908,1918}, {101926,0}, {101933,20}, {101948,3738}, {101963,0}, {101969,0},
	{101979,3739}, {101994,1713}, {102005,0}, {102011,2822}, {102023,2388}, {102038,0},
	{102044,2485}, {102057,0}, {102067,1841}, {102080,0}, {102088,0}, {102100,3740}, {102117,0},
	{102128,1907}, {102146,0}, {102152,1479}, {102164,2405}, {102177,0}, {102185,1477}, {102198,0},
	{102207,1475}, {102221,3741}, {102227,2440}, {102236,3742}, {102239,1245}, {102249,0},
	{102259,3745}, {102276,0}, {102287,3746}, {102305,0}, {102316,2835}, {102334,2411}, {102354,0},
	{102365,3057}, {102385,1924}, {102406,0}, {102416,2818}, {102433,3746}, {102451,0}, {102463,0},
	{102479,3747}, {102500,1719}, {102519,0}, {102530,2490}, {102549,0}, {102564,1847},
	{102582,3748}, {102586,3749}, {102592,3750}, {102596,3751}, {102601,3752}, {102606,3753},
	{102615,3754}, {102625,3755}, {102632,3756}, {102641,3757}, {102652,3758}, {102657,3759},
	{102662,3760}, {102666,3761}, {102673,3762}, {102678,3763}, {102688,3764}, {102692,3766},
	{102701,3767}, {102710,3768}, {102718,3769}, {102730,3770}, {102735,3771}, {102739,0},
	{102744,0}, {102752,3772}, {102764,3773}, {102777,3774}, {102791,3775}, {102803,3776},
	{102817,0}, {102829,3777}, {102845,3778}, {102858,3779}, {102871,3780}, {102885,3781},
	{102903,3782}, {102923,3783}, {102937,3784}, {102943,3784}, {102953,3784}, {102963,3785},
	{102973,3786}, {102980,3787}, {102987,3788}, {102991,3789}, {102998,3790}, {103008,3791},
	{103012,3792}, {103017,0}, {103022,218}, {103032,3793}, {103043,3794}, {103053,363},
	{103062,3795}, {103072,371}, {103081,0}, {103088,3796}, {103101,3797}, {103105,3798},
	{103114,3798}, {103125,3799}, {103137,3800}, {103145,3801}, {103153,3802}, {103157,3803},
	{103166,3803}, {103175,3804}, {103185,3804}, {103195,3805}, {103199,3806}, {103207,0},
	{103211,3807}, {103220,3808}, {103229,97}, {103237,3809}, {103240,0}, {103248,18},
	{103264,3094}, {103280,0}, {103290,3811}, {103304,0}, {103320,0}, {103338,3812}, {103359,0},
	{103380,3812}, {103404,0}, {103416,0}, {103430,3813}, {103447,0}, {103464,3813}, {103484,0},
	{103495,0}, {103508,3618}, {103524,0}, {103540,3618}, {103559,0}, {103567,0}, {103579,3814},
	{103596,0}, {103607,1909}, {103625,0}, {103634,174}, {103651,3101}, {103668,0}, {103676,3054},
	{103692,1921}, {103709,0}, {103718,0}, {103729,2469}, {103743,0}, {103757,2469}, {103774,3815},
	{103784,0}, {103791,3816}, {103802,0}, {103812,3817}, {103826,0}, {103836,0}, {103848,3818},
	{103863,0}, {103878,3818}, {103896,0}, {103909,311}, {103930,3113}, {103951,0}, {103957,3819},
	{103967,0}, {103974,0}, {103983,3820}, {104000,0}, {104012,0}, {104027,0}, {104045,3821},
	{104066,0}, {104076,0}, {104088,3822}, {104103,0}, {104118,3822}, {104136,3823}, {104140,3823},
	{104146,3823}, {104152,3824}, {104158,3825}, {104164,3826}, {104171,0}, {104175,3827},
	{104182,0}, {104187,3828}, {104197,3829}, {104202,3830}, {104207,3831}, {104211,3832},
	{104215,3835}, {104221,3836}, {104228,3837}, {104232,3839}, {104236,3840}, {104241,3841},
	{104245,0}, {104252,3842}, {104264,3843}, {104276,0}, {104284,3844}, {104298,0}, {104307,0},
	{104318,0}, {104334,2900}, {104357,0}, {104369,0}, {104387,0}, {104407,3845}, {104434,0},
	{104447,0}, {104462,3846}, {104484,0}, {104498,0}, {104514,3847}, {104537,0}, {104553,0},
	{104571,3848}, {104596,0}, {104612,0}, {104630,3849}, {104655,0}, {104673,0}, {104693,3850},
	{104720,3851}, {104726,3852}, {104733,3853}, {104739,0}, {104746,3854}, {104759,0},
	{104767,3855}, {104781,0}, {104789,3856}, {104802,3857}, {104806,3858}, {104818,3760},
	{104821,3859}, {104824,3860}, {104828,0}, {104834,0}, {104843,3861}, {104857,3862}, {104862,0},
	{104869,3863}, {104884,3864}, {104902,3865}, {104919,0}, {104939,3866}, {104965,3867},
	{104992,3868}, {105007,3869}, {105022,3870}, {105027,3870}, {105033,3870}, {105040,3871},
	{105046,3872}, {105050,3874}, {105056,3875}, {105063,3876}, {105068,3877}, {105072,3879},
	{105077,3880}, {105084,3881}, {105090,3882}, {105097,3883}, {105104,3884}, {105108,3884},
	{105117,3886}, {105127,3888}, {105137,3859}, {105141,3889}, {105149,3890}, {105154,3891},
	{105157,3892}, {105160,3893}, {105164,3894}, {105168,3895}, {105172,3896}, {105176,3897},
	{105180,3898}, {105184,3899}, {105188,3900}, {105192,2284}, {105197,3901}, {105204,41},
	{105212,3902}, {105215,0}, {105220,3903}, {105231,3904}, {105242,3905}, {105247,3905},
	{105255,3905}, {105265,3906}, {105270,3907}, {105274,3908}, {105278,3909}, {105285,3910},
	{105290,3902}, {105294,3902}, {105301,3911}, {105308,3912}, {105311,3913}, {105314,3915},
	{105317,3916}, {105326,1950}, {105331,3917}, {105341,3918}, {105345,3919}, {105353,3920},
	{105357,3921}, {105361,3922}, {105369,3923}, {105373,3924}, {105380,3923}, {105385,3923},
	{105392,3925}, {105397,3926}, {105401,3928}, {105408,3929}, {105412,3930}, {105417,3931},
	{105421,3932}, {105427,3933}, {105431,0}, {105436,0}, {105445,3935}, {105456,3936},
	{105467,3937}, {105475,3938}, {105485,3939}, {105489,3942}, {105496,3943}, {105501,3944},
	{105514,1091}, {105527,3945}, {105541,3946}, {105548,3947}, {105554,3948}, {105560,3949},
	{105567,3950}, {105573,3951}, {105581,3952}, {105589,3953}, {105594,3954}, {105600,3955},
	{105609,3956}, {105614,3957}, {105618,3958}, {105623,3959}, {105628,3960}, {105636,3961},
	{105643,3962}, {105647,3964}, {105654,3965}, {105664,3966}, {105669,3967}, {105676,3968},
	{105680,3969}, {105684,3970}, {105688,3971}, {105692,3972}, {105696,3973}, {105706,3974},
	{105714,3975}, {105724,3976}, {105735,3977}, {105744,3978}, {105754,3979}, {105765,3980},
	{105769,3982}, {105775,3982}, {105785,3983}, {105796,3984}, {105804,3985}, {105816,3986},
	{105823,3987}, {105829,965}, {105833,965}, {105838,0}, {105844,3988}, {105857,3989},
	{105865,1832}, {105867,3990}, {105876,3991}, {105885,3992}, {105895,3993}, {105904,3994},
	{105907,4000}, {105912,4001}, {105919,4002}, {105923,4006}, {105931,4007}, {105938,4008},
	{105944,4009}, {105950,4010}, {105956,4010}, {105963,4011}, {105970,4011}, {105980,4011},
	{105992,4012}, {106002,4012}, {106014,4013}, {106022,4014}, {106029,4015}, {106037,4016},
	{106044,4017}, {106050,4018}, {106056,4019}, {106062,4020}, {106068,4021}, {106073,4022},
	{106077,0}, {106084,0}, {106094,4023}, {106110,4024}, {106117,4025}, {106121,4027},
	{106127,4028}, {106132,4029}, {106138,4030}, {106146,4031}, {106150,0}, {106159,4033},
	{106173,4034}, {106188,4035}, {106197,2203}, {106206,4036}, {106219,4037}, {106229,4039},
	{106233,4041}, {106239,4042}, {106245,4043}, {106249,0}, {106254,0}, {106263,4044},
	{106273,4045}, {106278,4046}, {106285,4047}, {106290,4048}, {106301,0}, {106308,0}, {106316,0},
	{106326,0}, {106338,0}, {106354,4049}, {106374,0}, {106386,980}, {106400,0}, {106411,4049},
	{106426,4050}, {106436,4051}, {106440,4052}, {106448,4052}, {106459,4053}, {106464,4054},
	{106470,4055}, {106476,4056}, {106487,4057}, {106492,1952}, {106498,4058}, {106503,4059},
	{106507,4061}, {106512,4062}, {106523,4062}, {106533,4063}, {106538,4064}, {106543,4065},
	{106549,4066}, {106559,4067}, {106569,4068}, {106578,4069}, {106584,0}, {106589,0}, {106596,0},
	{106606,0}, {106619,4070}, {106639,0}, {106647,0}, {106657,0}, {106670,0}, {106688,4070},
	{106713,4071}, {106717,4072}, {106724,4073}, {106731,4074}, {106737,4075}, {106741,4077},
	{106748,4079}, {106764,4080}, {106777,4081}, {106784,4082}, {106788,4084}, {106793,4086},
	{106803,4087}, {106810,4089}, {106817,4090}, {106823,4091}, {106828,4092}, {106834,4092},
	{106842,4093}, {106849,4093}, {106860,4094}, {106869,4095}, {106878,1865}, {106884,2054},
	{106891,4096}, {106897,0}, {106904,165}, {106916,349}, {106929,2137}, {106940,4097},
	{106949,4098}, {106956,4099}, {106964,4100}, {106976,0}, {106982,4101}, {106989,4102},
	{106999,4103}, {107009,4104}, {107013,4107}, {107023,4108}, {107028,4109}, {107034,4110},
	{107040,4111}, {107048,4112}, {107054,4113}, {107060,4114}, {107066,4115}, {107072,4116},
	{107078,4117}, {107084,4118}, {107091,4119}, {107105,4120}, {107113,4121}, {107120,4121},
	{107130,4121}, {107142,4122}, {107147,4123}, {107153,4124}, {107160,4125}, {107166,4126},
	{107172,4127}, {107177,4128}, {107183,4129}, {107191,4130}, {107197,4131}, {107205,4132},
	{107212,4133}, {107218,4134}, {107227,4135}, {107234,4136}, {107241,4137}, {107248,4138},
	{107254,4139}, {107260,4140}, {107267,4141}, {107275,4141}, {107286,4142}, {107293,4143},
	{107298,4144}, {107304,4145}, {107311,4146}, {107317,4147}, {107323,4148}, {107327,4150},
	{107332,4151}, {107337,4152}, {107343,4153}, {107347,4157}, {107352,4158}, {107360,4159},
	{107365,4160}, {107370,4161}, {107376,4160}, {107385,4163}, {107395,4164}, {107401,4165},
	{107408,4166}, {107415,2060}, {107423,4167}, {107430,4168}, {107434,4171}, {107443,4172},
	{107450,4173}, {107457,4174}, {107466,4175}, {107470,4178}, {107477,4179}, {107485,4180},
	{107491,4181}, {107496,4182}, {107503,4183}, {107508,4184}, {107514,4021}, {107518,4185},
	{107524,4186}, {107528,0}, {107537,4187}, {107547,4188}, {107554,4189}, {107567,4190},
	{107571,3081}, {107579,4192}, {107583,4194}, {107593,0}, {107599,4195}, {107614,4196},
	{107618,4197}, {107622,0}, {107630,0}, {107643,0}, {107660,4199}, {107678,0}, {107694,0},
	{107714,4200}, {107735,4201}, {107741,2315}, {107749,4202}, {107753,4203}, {107757,4204},
	{107764,4205}, {107768,1106}, {107775,0}, {107784,4206}, {107795,4207}, {107798,0}, {107805,0},
	{107815,4209}, {107829,4210}, {107843,4211}, {107858,4212}, {107873,4213}, {107887,0},
	{107901,4214}, {107919,4215}, {107934,4216}, {107937,4219}, {107944,0}, {107949,4220},
	{107962,3990}, {107974,3993}, {107986,4221}, {108000,4222}, {108011,4223}, {108020,4224},
	{108024,3991}, {108035,0}, {108042,3992}, {108057,4225}, {108061,0}, {108066,1566},
	{108076,4226}, {108086,4225}, {108094,4227}, {108099,4228}, {108103,0}, {108108,4230},
	{108119,4231}, {108125,4232}, {108133,0}, {108138,4233}, {108147,4234}, {108153,4234},
	{108163,4235}, {108167,4236}, {108172,4236}, {108177,4237}, {108183,4238}, {108187,4239},
	{108195,4240}, {108199,4241}, {108208,4242}, {108217,2316}, {108225,4243}, {108229,4245},
	{108239,4246}, {108244,4248}, {108253,4249}, {108259,4250}, {108265,4251}, {108274,4252},
	{108284,4253}, {108292,4254}, {108301,4255}, {108310,4256}, {108317,4257}, {108326,4258},
	{108336,4259}, {108347,4260}, {108356,4261}, {108366,4262}, {108375,4263}, {108384,4264},
	{108389,4265}, {108397,4266}, {108402,0}, {108406,1017}, {108417,178}, {108429,2315},
	{108437,0}, {108442,4267}, {108456,177}, {108468,4268}, {108476,0}, {108483,0}, {108495,0},
	{108509,4269}, {108529,2318}, {108537,4270}, {108543,4271}, {108547,4273}, {108556,4274},
	{108567,4275}, {108575,4276}, {108579,4278}, {108584,4279}, {108591,4281}, {108595,4282},
	{108600,4283}, {108605,4284}, {108614,2061}, {108625,1977}, {108637,4285}, {108642,4286},
	{108650,0}, {108655,0}, {108662,0}, {108671,1109}, {108686,1110}, {108696,4220}, {108702,4287},
	{108706,4289}, {108713,4290}, {108716,4292}, {108723,4293}, {108731,4294}, {108735,4295},
	{108744,1160}, {108747,4296}, {108751,4297}, {108759,4298}, {108763,4299}, {108766,0},
	{108774,4300}, {108788,4301}, {108803,4302}, {108816,0}, {108822,0}, {108830,4303},
	{108848,4304}, {108852,4305}, {108859,3119}, {108866,990}, {108878,2080}, {108888,4306},
	{108899,1341}, {108904,4307}, {108909,4308}, {108916,4309}, {108924,1100}, {108933,4310},
	{108942,4304}, {108955,4311}, {108959,4312}, {108969,4313}, {108978,4314}, {108986,4315},
	{108991,4316}, {109003,0}, {109009,0}, {109017,4317}, {109035,0}, {109042,3745}, {109056,4318},
	{109063,4319}, {109067,4320}, {109071,4321}, {109078,4321}, {109086,4322}, {109090,4323},
	{109100,4324}, {109104,0}, {109110,0}, {109120,4327}, {109133,0}, {109142,4328}, {109155,4329},
	{109162,1895}, {109175,4330}, {109186,4331}, {109198,0}, {109205,0}, {109213,0}, {109223,0},
	{109235,0}, {109251,4332}, {109271,0}, {109277,0}, {109285,0}, {109296,0}, {109310,4333},
	{109331,0}, {109339,0}, {109349,0}, {109362,0}, {109380,4333}, {109405,1948}, {109412,0},
	{109419,4334}, {109433,4335}, {109446,4336}, {109457,4337}, {109470,4338}, {109484,0},
	{109491,0}, {109500,0}, {109513,4327}, {109529,0}, {109541,4328}, {109557,0}, {109561,84},
	{109574,4339}, {109581,4340}, {109591,4341}, {109599,4342}, {109610,4343}, {109624,4344},
	{109638,4345}, {109648,4346}, {109660,4347}, {109673,4348}, {109680,4349}, {109693,4350},
	{109704,4351}, {109714,4352}, {109718,4354}, {109727,4355}, {109734,1073}, {109742,4356},
	{109754,4357}, {109763,4358}, {109771,4359}, {109780,4360}, {109786,4361}, {109790,4361},
	{109801,4362}, {109805,4363}, {109808,4364}, {109812,4365}, {109816,4366}, {109820,4367},
	{109826,4368}, {109830,4369}, {109834,4370}, {109838,4371}, {109841,4373}, {109849,4374},
	{109853,4375}, {109857,4376}, {109865,4376}, {109876,4377}, {109880,4378}, {109890,4379},
	{109894,4380}, {109900,4381}, {109904,4382}, {109909,4383}, {109913,4385}, {109919,4386},
	{109928,0}, {109935,0}, {109946,4387}, {109964,4388}, {109982,4389}, {109999,0}, {110009,4390},
	{110025,4391}, {110042,0}, {110050,283}, {110062,4392}, {110066,4394}, {110073,4395},
	{110079,4396}, {110085,4397}, {110092,4398}, {110098,4399}, {110107,4400}, {110114,0},
	{110119,4401}, {110132,4402}, {110143,4403}, {110154,4404}, {110161,4405}, {110165,4406},
	{110171,3402}, {110177,4407}, {110181,4408}, {110189,4409}, {110193,4410}, {110202,4411},
	{110206,4413}, {110215,4414}, {110222,4415}, {110227,4416}, {110232,4417}, {110239,1239},
	{110245,4418}, {110252,4420}, {110260,4421}, {110267,1099}, {110275,0}, {110280,0},
	{110290,4422}, {110307,4423}, {110323,0}, {110342,4424}, {110368,4425}, {110391,4426},
	{110408,4427}, {110425,4428}, {110440,4429}, {110460,4430}, {110477,4431}, {110492,4432},
	{110511,4433}, {110530,4434}, {110536,4435}, {110544,4436}, {110550,4437}, {110560,4438},
	{110564,4439}, {110569,4440}, {110574,4441}, {110585,4442}, {110589,4444}, {110601,4445},
	{110614,4446}, {110619,4447}, {110629,4448}, {110634,4449}, {110643,4450}, {110647,4451},
	{110651,4452}, {110660,4453}, {110667,4454}, {110673,4455}, {110677,4456}, {110681,4457},
	{110687,4458}, {110691,4017}, {110695,4459}, {110699,4460}, {110702,4462}, {110706,4463},
	{110710,4464}, {110714,4465}, {110718,4466}, {110722,4467}, {110726,4468}, {110730,4469},
	{110734,4470}, {110737,0}, {110744,0}, {110753,4471}, {110771,219}, {110787,4472},
	{110801,4473}, {110805,4475}, {110811,4476}, {110821,4477}, {110826,4478}, {110830,4480},
	{110839,4481}, {110849,4482}, {110853,4483}, {110861,4484}, {110870,4485}, {110875,4486},
	{110879,4487}, {110887,4488}, {110891,4490}, {110896,4492}, {110905,4493}, {110912,4494},
	{110918,4495}, {110922,4497}, {110929,4498}, {110937,4499}, {110941,4500}, {110948,4501},
	{110957,4502}, {110963,4503}, {110972,4504}, {110976,4505}, {110989,4506}, {110998,4507},
	{111002,0}, {111009,4508}, {111022,4509}, {111038,4510}, {111047,4511}, {111056,0}, {111062,0},
	{111071,4512}, {111086,4513}, {111102,4514}, {111106,4516}, {111115,4517}, {111124,4518},
	{111140,4519}, {111150,4520}, {111165,4521}, {111178,4522}, {111182,4523}, {111188,4524},
	{111197,4525}, {111201,4527}, {111207,4470}, {111211,4528}, {111219,0}, {111224,0},
	{111233,4529}, {111243,0}, {111253,0}, {111267,4530}, {111282,4531}, {111286,4533},
	{111292,4534}, {111298,4535}, {111301,0}, {111306,0}, {111314,4536}, {111328,0}, {111345,4537},
	{111366,4538}, {111388,4539}, {111401,4540}, {111416,4541}, {111431,4542}, {111444,4543},
	{111458,4544}, {111471,4545}, {111486,4546}, {111502,4547}, {111520,0}, {111526,0},
	{111534,4303}, {111551,4548}, {111561,1523}, {111572,4303}, {111587,4549}, {111591,0},
	{111597,4550}, {111610,0}, {111619,4551}, {111636,4552}, {111652,0}, {111671,4553},
	{111697,4554}, {111723,4555}, {111750,4556}, {111776,0}, {111805,4557}, {111836,4558},
	{111867,4559}, {111890,4560}, {111904,4561}, {111918,0}, {111924,0}, {111933,4562},
	{111952,4563}, {111968,4564}, {111984,4565}, {112000,0}, {112018,4566}, {112041,4567},
	{112055,4568}, {112071,4569}, {112086,4570}, {112100,4571}, {112118,0}, {112124,0},
	{112133,4572}, {112149,4573}, {112168,4574}, {112183,0}, {112201,4575}, {112225,4576},
	{112249,4577}, {112272,4578}, {112295,4579}, {112310,4580}, {112325,4581}, {112340,4582},
	{112354,4583}, {112370,4584}, {112386,4585}, {112403,4586}, {112418,4587}, {112434,4588},
	{112449,4589}, {112467,4590}, {112481,4591}, {112495,4592}, {112509,4593}, {112523,4594},
	{112537,0}, {112546,4595}, {112560,0}, {112577,4596}, {112599,0}, {112620,4597}, {112644,4598},
	{112660,4599}, {112674,4600}, {112688,0}, {112703,0}, {112721,4601}, {112745,4602},
	{112759,4603}, {112776,4604}, {112795,4605}, {112812,4606}, {112830,0}, {112836,0},
	{112844,4317}, {112861,4607}, {112871,1524}, {112882,4317}, {112897,4608}, {112901,4609},
	{112909,4610}, {112913,4611}, {112917,3730}, {112928,0}, {112930,4612}, {112940,4613},
	{112948,4614}, {112956,4615}, {112964,0}, {112973,0}, {112984,0}, {113000,4616}, {113020,4617},
	{113028,4618}, {113032,4619}, {113046,4620}, {113049,4622}, {113053,3731}, {113060,4623},
	{113070,4624}, {113074,4625}, {113084,1073}, {113090,1073}, {113101,1073}, {113113,0},
	{113120,1026}, {113132,1031}, {113144,0}, {113152,4626}, {113166,1027}, {113180,4627},
	{113194,0}, {113203,3108}, {113218,0}, {113227,3100}, {113241,4628}, {113247,4629},
	{113254,4630}, {113258,4631}, {113265,4632}, {113272,2080}, {113276,4633}, {113280,0},
	{113284,0}, {113296,4634}, {113314,4635}, {113322,4636}, {113334,4637}, {113344,4638},
	{113353,0}, {113363,0}, {113376,2}, {113396,0}, {113405,4639}, {113419,4640}, {113435,4641},
	{113451,0}, {113461,45}, {113477,332}, {113492,4642}, {113503,0}, {113511,4643}, {113522,4644},
	{113530,4645}, {113539,4646}, {113545,4647}, {113552,4646}, {113558,4648}, {113565,4649},
	{113569,4651}, {113577,222}, {113587,4652}, {113595,4653}, {113604,4654}, {113611,4655},
	{113620,4656}, {113630,4657}, {113639,4658}, {113649,1051}, {113658,4659}, {113662,4660},
	{113667,0}, {113680,0}, {113694,4661}, {113715,4662}, {113721,4662}, {113732,4663}, {113738,0},
	{113748,1691}, {113763,0}, {113773,1692}, {113789,1695}, {113805,0}, {113811,4664},
	{113820,4665}, {113832,4666}, {113844,0}, {113850,4667}, {113859,4668}, {113871,4669},
	{113881,0}, {113887,4670}, {113898,4671}, {113913,4308}, {113917,2318}, {113922,4309},
	{113927,4672}, {113931,4673}, {113939,4674}, {113943,4675}, {113952,4676}, {113957,0},
	{113961,2397}, {113970,4677}, {113974,4678}, {113985,4679}, {113994,4680}, {113997,4682},
	{114004,4683}, {114014,4684}, {114021,4685}, {114025,4686}, {114029,4688}, {114035,4689},
	{114045,2570}, {114049,0}, {114057,4690}, {114069,4691}, {114078,4692}, {114088,4693},
	{114097,4694}, {114109,4695}, {114123,4696}, {114133,4697}, {114141,4698}, {114151,4699},
	{114162,4700}, {114172,4701}, {114181,4702}, {114191,4703}, {114195,4704}, {114199,4705},
	{114207,4706}, {114218,4707}, {114228,0}, {114245,4708}, {114265,4709}, {114277,4710},
	{114293,4711}, {114306,4712}, {114320,4713}, {114330,4714}, {114343,4715}, {114359,4716},
	{114375,4717}, {114397,4718}, {114400,4722}, {114404,4723}, {114411,4724}, {114418,4725},
	{114426,4726}, {114435,4727}, {114443,4728}, {114453,4729}, {114458,4730}, {114465,4731},
	{114469,0}, {114474,0}, {114481,4732}, {114491,4733}, {114497,4731}, {114504,4734}, {114510,0},
	{114515,2599}, {114525,2600}, {114534,2597}, {114543,0}, {114549,4735}, {114558,4736},
	{114570,4737}, {114582,4738}, {114592,4739}, {114603,4740}, {114609,0}, {114615,0},
	{114625,4741}, {114640,4742}, {114651,0}, {114656,4743}, {114667,4744}, {114677,4745},
	{114687,4746}, {114694,0}, {114697,4747}, {114702,2696}, {114710,2844}, {114719,4033},
	{114728,4747}, {114732,4748}, {114739,4749}, {114750,4750}, {114760,4751}, {114767,4752},
	{114771,4753}, {114776,4754}, {114781,4755}, {114787,4756}, {114792,3920}, {114797,4757},
	{114806,4758}, {114815,4759}, {114822,0}, {114830,4760}, {114843,4761}, {114857,4762},
	{114870,4763}, {114874,4765}, {114883,4766}, {114887,4769}, {114897,4770}, {114903,4771},
	{114907,4772}, {114913,4773}, {114917,4774}, {114921,4775}, {114925,4776}, {114929,4779},
	{114944,4780}, {114952,4781}, {114958,4782}, {114965,4783}, {114970,4784}, {114980,0},
	{114993,4785}, {115009,4786}, {115027,4787}, {115035,4788}, {115046,4789}, {115056,4790},
	{115066,4791}, {115077,4792}, {115086,4793}, {115098,4794}, {115108,4795}, {115122,4796},
	{115129,4797}, {115136,4798}, {115140,4800}, {115144,4801}, {115148,4803}, {115155,4804},
	{115159,4805}, {115163,0}, {115168,4806}, {115177,4807}, {115186,4808}, {115196,4809},
	{115205,4810}, {115220,4811}, {115229,4812}, {115237,0}, {115244,0}, {115253,4813}, {115268,0},
	{115278,0}, {115291,4814}, {115309,4815}, {115319,0}, {115331,4816}, {115349,4817}, {115361,0},
	{115367,4818}, {115382,4819}, {115394,4820}, {115408,4821}, {115419,4822}, {115430,4823},
	{115440,4824}, {115451,4825}, {115462,4826}, {115475,4827}, {115485,4828}, {115501,4829},
	{115505,4830}, {115511,4831}, {115515,4832}, {115520,4833}, {115530,4835}, {115535,4836},
	{115545,4837}, {115548,0}, {115553,1247}, {115563,4838}, {115567,4838}, {115573,4838},
	{115583,4310}, {115589,4839}, {115594,0}, {115601,4840}, {115618,4841}, {115624,0},
	{115631,4842}, {115647,4843}, {115662,4844}, {115666,4845}, {115672,4846}, {115679,4847},
	{115689,4354}, {115693,0}, {115700,0}, {115713,4848}, {115727,4849}, {115749,4850},
	{115759,4851}, {115762,4852}, {115766,4853}, {115772,4854}, {115776,4857}, {115782,4858},
	{115791,4859}, {115800,4860}, {115810,4861}, {115818,4862}, {115824,4863}, {115828,4864},
	{115832,4865}, {115839,4865}, {115851,4866}, {115856,4867}, {115868,4868}, {115875,4869},
	{115884,4870}, {115895,4871}, {115907,4872}, {115917,4873}, {115927,4874}, {115937,4875},
	{115943,4876}, {115950,4877}, {115954,0}, {115961,0}, {115976,4878}, {116000,0}, {116004,0},
	{116013,4879}, {116026,0}, {116032,0}, {116040,0}, {116051,0}, {116065,2470}, {116082,0},
	{116096,0}, {116113,2470}, {116133,4880}, {116137,4881}, {116144,4882}, {116148,4883},
	{116159,4884}, {116164,4885}, {116167,4886}, {116171,4887}, {116175,4888}, {116179,4889},
	{116183,0}, {116187,0}, {116193,1858}, {116202,0}, {116207,0}, {116214,1875}, {116227,0},
	{116236,0}, {116247,0}, {116260,4890}, {116279,4891}, {116293,0}, {116304,4890}, {116321,0},
	{116336,4891}, {116354,4892}, {116366,0}, {116376,0}, {116388,4890}, {116406,0}, {116416,0},
	{116428,0}, {116442,2198}, {116462,2199}, {116477,1875}, {116483,4893}, {116490,4894},
	{116493,4896}, {116501,3745}, {116509,4897}, {116513,4898}, {116521,4899}, {116531,4900},
	{116535,1947}, {116541,4901}, {116546,4902}, {116550,4903}, {116555,4904}, {116561,4905},
	{116565,4906}, {116574,0}, {116582,4907}, {116591,4903}, {116595,4903}, {116605,1868},
	{116611,4908}, {116616,4909}, {116621,4909}, {116629,4910}, {116638,4911}, {116650,4912},
	{116654,4913}, {116665,1120}, {116670,4914}, {116680,4915}, {116684,4915}, {116693,1100},
	{116698,2061}, {116704,4916}, {116708,4917}, {116712,4918}, {116718,4919}, {116727,4920},
	{116736,4921}, {116743,4922}, {116751,4923}, {116760,4924}, {116770,4924}, {116781,4925},
	{116790,4926}, {116798,4927}, {116807,4928}, {116816,4929}, {116826,4930}, {116835,4931},
	{116844,4932}, {116854,4933}, {116863,4934}, {116873,4935}, {116882,4936}, {116886,4939},
	{116895,4940}, {116905,4941}, {116914,4942}, {116923,4942}, {116932,4943}, {116936,4945},
	{116943,4946}, {116947,2384}, {116956,4947}, {116960,4948}, {116966,4949}, {116973,0},
	{116978,0}, {116985,3738}, {116997,2240}, {117010,4950}, {117019,4950}, {117031,1008},
	{117045,4951}, {117049,4952}, {117053,4953}, {117057,4954}, {117067,4955}, {117077,4956},
	{117082,4957}, {117091,4958}, {117094,0}, {117098,4959}, {117106,4960}, {117112,4960},
	{117124,4961}, {117128,4963}, {117136,4964}, {117140,4966}, {117145,4967}, {117155,4968},
	{117167,4969}, {117180,4970}, {117186,4971}, {117195,0}, {117199,0}, {117205,4972},
	{117217,4973}, {117227,0}, {117236,4974}, {117247,0}, {117257,4975}, {117269,0}, {117278,0},
	{117291,4976}, {117306,0}, {117317,4977}, {117330,4978}, {117335,4979}, {117339,4980},
	{117349,4981}, {117358,4982}, {117362,4983}, {117370,4984}, {117379,4985}, {117383,4986},
	{117387,4987}, {117395,0}, {117400,0}, {117407,4988}, {117421,0}, {117430,4989}, {117443,4990},
	{117456,4991}, {117470,0}, {117487,4992}, {117508,4993}, {117529,4994}, {117542,4995},
	{117558,4996}, {117574,4997}, {117588,4998}, {117604,4999}, {117620,5000}, {117624,5002},
	{117633,5004}, {117645,5005}, {117656,0}, {117664,5006}, {117680,5007}, {117684,5008},
	{117696,5009}, {117708,5010}, {117715,5011}, {117727,5012}, {117732,5013}, {117740,5014},
	{117749,0}, {117756,0}, {117766,5015}, {117782,0}, {117795,5016}, {117811,5017}, {117816,5018},
	{117828,5019}, {117840,5020}, {117846,5021}, {117850,5022}, {117857,5023}, {117861,5024},
	{117867,5025}, {117873,5026}, {117877,5027}, {117879,0}, {117883,39}, {117893,39},
	{117902,5028}, {117910,65}, {117920,65}, {117929,5028}, {117937,5028}, {117945,5029},
	{117955,5029}, {117966,5029}, {117977,152}, {117984,1636}, {117992,1636}, {118003,1636},
	{118015,1636}, {118027,1636}, {118040,182}, {118050,183}, {118060,5030}, {118068,5030},
	{118078,5030}, {118089,5030}, {118100,182}, {118109,183}, {118118,1637}, {118126,1637},
	{118135,1637}, {118145,1637}, {118154,282}, {118165,5031}, {118176,5031}, {118188,5031},
	{118200,282}, {118212,1638}, {118220,1638}, {118231,1638}, {118242,1638}, {118253,1638},
	{118265,341}, {118274,0}, {118280,2823}, {118293,0}, {118299,5032}, {118312,5033},
	{118319,5033}, {118329,5034}, {118339,0}, {118349,2386}, {118363,5035}, {118377,2939},
	{118385,0}, {118392,108}, {118405,237}, {118415,372}, {118426,5036}, {118429,5037},
	{118436,5038}, {118440,5039}, {118447,0}, {118452,5040}, {118461,5041}, {118465,5041},
	{118470,5042}, {118477,0}, {118488,3146}, {118505,21}, {118519,5043}, {118523,1850},
	{118531,991}, {118539,5044}, {118547,5045}, {118551,5046}, {118559,5047}, {118567,5048},
	{118577,5049}, {118585,5050}, {118588,5051}, {118602,5052}, {118607,5053}, {118612,5054},
	{118616,5054}, {118626,0}, {118631,0}, {118638,229}, {118651,5055}, {118660,0}, {118666,5056},
	{118675,5057}, {118678,5058}, {118682,5059}, {118694,0}, {118698,0}, {118704,5060},
	{118714,5060}, {118726,2604}, {118737,5061}, {118749,5061}, {118763,2605}, {118776,2605},
	{118790,5062}, {118801,5063}, {118815,5063}, {118830,2606}, {118841,2606}, {118853,5064},
	{118863,5065}, {118866,5066}, {118871,5067}, {118880,5068}, {118883,5069}, {118887,5070},
	{118892,5071}, {118899,2081}, {118906,5072}, {118911,1182}, {118916,0}, {118924,5073},
	{118937,1182}, {118951,5074}, {118956,5075}, {118960,5076}, {118967,5077}, {118972,5078},
	{118978,5079}, {118985,5080}, {118989,5081}, {118994,5082}, {119002,3530}, {119007,3530},
	{119013,5083}, {119017,5084}, {119024,5085}, {119028,0}, {119032,1068}, {119044,5086},
	{119053,5087}, {119061,5088}, {119069,3175}, {119080,5089}, {119086,5090}, {119092,5091},
	{119098,5092}, {119101,5093}, {119105,5094}, {119109,5095}, {119117,5096}, {119121,5097},
	{119127,5098}, {119135,5099}, {119144,5100}, {119148,0}, {119152,0}, {119158,0}, {119167,2867},
	{119182,5101}, {119186,5102}, {119190,5104}, {119197,5105}, {119205,5106}, {119214,5107},
	{119220,5108}, {119227,5109}, {119235,5110}, {119244,5110}, {119254,5111}, {119262,5112},
	{119271,5113}, {119279,5114}, {119288,5115}, {119296,5116}, {119305,5117}, {119314,5118},
	{119323,5119}, {119332,5120}, {119340,5121}, {119347,5122}, {119355,5123}, {119363,5124},
	{119367,5126}, {119377,5127}, {119387,0}, {119400,5128}, {119419,5129}, {119438,5130},
	{119449,5131}, {119458,5132}, {119470,5133}, {119482,0}, {119489,5134}, {119497,5135},
	{119509,5136}, {119521,5137}, {119534,5138}, {119545,5139}, {119557,1858}, {119564,5140},
	{119568,5141}, {119575,5142}, {119584,5143}, {119592,0}, {119604,5144}, {119624,0},
	{119637,5145}, {119658,5146}, {119666,5147}, {119677,5148}, {119688,5149}, {119700,0},
	{119710,0}, {119721,5150}, {119739,5151}, {119742,0}, {119747,5152}, {119755,5153},
	{119762,5154}, {119771,5155}, {119782,5156}, {119792,5157}, {119802,5158}, {119811,5159},
	{119822,4736}, {119835,5158}, {119848,5160}, {119859,5160}, {119872,5161}, {119880,4668},
	{119889,5162}, {119898,5163}, {119909,5164}, {119922,5165}, {119935,5166}, {119947,5167},
	{119961,0}, {120000,5168}, {120028,5169}, {120041,0}, {120055,5170}, {120078,5171},
	{120087,5171}, {120099,5172}, {120113,5173}, {120126,5174}, {120133,5175}, {120142,5176},
	{120153,5177}, {120163,5178}, {120174,5175}, {120186,5175}, {120197,4738}, {120204,4669},
	{120213,4669}, {120223,4738}, {120232,4738}, {120242,5179}, {120253,0}, {120264,5180},
	{120284,5181}, {120291,4666}, {120302,4666}, {120314,4739}, {120324,4739}, {120335,1119},
	{120346,1119}, {120363,5182}, {120378,5182}, {120390,4308}, {120400,0}, {120407,0}, {120416,0},
	{120428,2869}, {120446,5183}, {120452,5184}, {120459,5185}, {120463,0}, {120470,0},
	{120482,5186}, {120497,5187}, {120502,5188}, {120505,5190}, {120511,0}, {120515,0}, {120523,47},
	{120535,0}, {120544,101}, {120557,0}, {120568,155}, {120583,0}, {120593,216}, {120607,0},
	{120616,358}, {120629,0}, {120638,367}, {120651,5191}, {120655,5193}, {120659,5194},
	{120663,5195}, {120676,5196}, {120680,5196}, {120687,0}, {120697,0}, {120712,0}, {120729,5197},
	{120754,5198}, {120759,66}, {120765,5199}, {120770,0}, {120775,5200}, {120782,0}, {120792,5201},
	{120806,0}, {120814,5202}, {120827,0}, {120836,131}, {120852,5203}, {120855,0}, {120859,0},
	{120865,5205}, {120875,5205}, {120885,5206}, {120893,5206}, {120904,5207}, {120916,5207},
	{120929,5207}, {120938,5208}, {120948,5208}, {120961,5208}, {120974,5209}, {120982,5209},
	{120996,5209}, {121011,5210}, {121019,5210}, {121029,5211}, {121037,5211}, {121048,5211},
	{121059,5212}, {121067,3529}, {121073,5213}, {121086,5214}, {121093,0}, {121098,5215},
	{121108,5216}, {121117,5217}, {121124,5218}, {121130,5218}, {121138,5219}, {121144,5219},
	{121153,5220}, {121158,5221}, {121161,5222}, {121165,0}, {121171,0}, {121181,103}, {121194,0},
	{121203,107}, {121216,5224}, {121222,5225}, {121228,5226}, {121240,1223}, {121244,5227},
	{121248,5228}, {121259,5229}, {121268,5230}, {121280,5231}, {121292,5232}, {121304,5233},
	{121316,1182}, {121319,5234}, {121324,5235}, {121331,0}, {121335,0}, {121342,5236}, {121354,0},
	{121363,5237}, {121375,5238}, {121383,0}, {121388,5239}, {121399,5240}, {121409,5241},
	{121420,5242}, {121431,5243}, {121442,5244}, {121452,5245}, {121462,5246}, {121473,5247},
	{121482,5248}, {121493,5249}, {121504,5250}, {121515,0}, {121523,5251}, {121536,0},
	{121546,5252}, {121560,5253}, {121569,5254}, {121581,5255}, {121586,5068}, {121595,5221},
	{121604,0}, {121608,5239}, {121618,5240}, {121627,5241}, {121637,5242}, {121647,5243},
	{121657,5244}, {121666,5245}, {121675,5246}, {121685,5247}, {121693,5248}, {121703,5249},
	{121713,5250}, {121722,0}, {121729,5251}, {121741,0}, {121750,5252}, {121763,5253},
	{121771,5256}, {121774,5258}, {121778,5259}, {121785,5260}, {121789,1854}, {121796,5261},
	{121803,5262}, {121810,5263}, {121821,0}, {121830,5264}, {121845,5265}, {121850,5265},
	{121859,5266}, {121863,5266}, {121871,5266}, {121882,5267}, {121893,5268}, {121897,5269},
	{121905,5270}, {121913,5271}, {121917,5272}, {121924,5273}, {121930,5274}, {121937,5275},
	{121944,5276}, {121954,5277}, {121962,5278}, {121971,5279}, {121975,5280}, {121981,5281},
	{121985,5283}, {121993,5284}, {122001,0}, {122006,5285}, {122018,5286}, {122030,0},
	{122037,5213}, {122052,0}, {122056,5287}, {122067,5288}, {122079,5289}, {122091,0}, {122096,0},
	{122103,5290}, {122114,5290}, {122127,5290}, {122138,0}, {122151,101}, {122168,5291},
	{122180,5292}, {122193,5292}, {122208,5293}, {122219,5293}, {122234,5293}, {122248,5294},
	{122259,5294}, {122274,5294}, {122290,5295}, {122301,5296}, {122313,5296}, {122326,5297},
	{122337,0}, {122342,5298}, {122354,5298}, {122367,5299}, {122378,5300}, {122392,5301},
	{122402,5302}, {122412,5303}, {122415,5304}, {122419,5304}, {122426,5305}, {122433,0},
	{122435,5306}, {122439,5307}, {122442,5308}, {122445,5309}, {122448,5310}, {122451,5311},
	{122454,5312}, {122457,5313}, {122460,2340}, {122470,2340}, {122487,2471}, {122504,5316},
	{122512,2644}, {122527,5317}, {122537,5318}, {122547,5319}, {122557,5320}, {122567,2340},
	{122578,2471}, {122589,5316}, {122597,5321}, {122609,4421}, {122621,5322}, {122632,0},
	{122642,0}, {122656,5323}, {122677,5324}, {122696,0}, {122718,5325}, {122746,5326},
	{122773,5327}, {122792,5328}, {122811,5329}, {122830,5330}, {122849,5331}, {122870,5332},
	{122891,5333}, {122911,5334}, {122932,5335}, {122941,5336}, {122951,5337}, {122966,5338},
	{122982,5339}, {122997,5340}, {123001,5341}, {123007,5342}, {123020,5343}, {123025,0},
	{123036,5344}, {123052,5345}, {123070,5346}, {123088,5347}, {123093,5348}, {123098,5349},
	{123109,2195}, {123122,5350}, {123134,5351}, {123144,5352}, {123154,5353}, {123166,5354},
	{123178,5355}, {123184,5356}, {123192,5357}, {123202,5358}, {123210,5359}, {123214,5361},
	{123223,5362}, {123236,5363}, {123242,5363}, {123254,247}, {123262,5364}, {123266,2316},
	{123275,5367}, {123283,3530}, {123295,3530}, {123308,5368}, {123313,5369}, {123319,5370},
	{123326,5371}, {123334,5372}, {123338,0}, {123344,4734}, {123355,4734}, {123368,3281},
	{123379,3281}, {123392,5373}, {123402,5373}, {123417,5373}, {123430,4471}, {123442,4471},
	{123455,5374}, {123465,5374}, {123477,5375}, {123487,5375}, {123503,5375}, {123517,5376},
	{123528,5376}, {123542,0}, {123549,5377}, {123563,5378}, {123574,0}, {123580,5379},
	{123593,2315}, {123601,5380}, {123612,5380}, {123622,5381}, {123632,0}, {123640,1308},
	{123653,1310}, {123668,1312}, {123684,5382}, {123697,5383}, {123703,5384}, {123707,5387},
	{123718,5388}, {123726,5389}, {123736,5390}, {123740,5392}, {123746,5393}, {123756,5394},
	{123768,5395}, {123781,5396}, {123784,2316}, {123787,5397}, {123790,5399}, {123794,5400},
	{123802,5401}, {123811,0}, {123815,0}, {123821,5402}, {123829,5402}, {123842,5402},
	{123855,4639}, {123863,4639}, {123874,4639}, {123887,4640}, {123897,4640}, {123910,4640},
	{123925,5403}, {123935,5403}, {123949,5403}, {123963,4641}, {123973,4641}, {124000,4641},
	{124014,5404}, {124024,5404}, {124039,5404}, {124054,5405}, {124063,5405}, {124077,5405},
	{124091,5406}, {124096,5406}, {124104,5406}, {124116,5407}, {124120,0}, {124126,5408},
	{124136,3135}, {124149,243}, {124161,5409}, {124165,5411}, {124173,0}, {124180,0},
	{124192,5412}, {124207,5413}, {124220,5396}, {124229,5414}, {124236,5415}, {124245,5416},
	{124249,5417}, {124259,5418}, {124267,5419}, {124271,5420}, {124281,5420}, {124293,2082},
	{124301,5419}, {124310,0}, {124316,5421}, {124328,5422}, {124342,5423}, {124356,5424},
	{124368,5425}, {124382,5426}, {124396,5427}, {124412,5428}, {124430,5429}, {124441,5430},
	{124453,5431}, {124466,0}, {124472,0}, {124480,1323}, {124491,1323}, {124503,0}, {124514,1323},
	{124529,3945}, {124545,5432}, {124563,5433}, {124578,5434}, {124599,5435}, {124618,4055},
	{124634,5433}, {124644,3945}, {124657,3945}, {124670,5432}, {124682,5432}, {124696,5432},
	{124711,5433}, {124723,5433}, {124735,5434}, {124748,5434}, {124766,5434}, {124784,5435},
	{124796,5435}, {124812,5435}, {124828,4055}, {124839,4055}, {124852,5436}, {124856,5438},
	{124862,5439}, {124869,5440}, {124875,5441}, {124880,5442}, {124883,5443}, {124887,5444},
	{124893,5445}, {124900,5446}, {124904,5447}, {124915,0}, {124924,5448}, {124936,5449},
	{124940,5450}, {124947,5451}, {124956,5452}, {124962,5453}, {124965,0}, {124973,5215},
	{124986,0}, {124994,5455}, {125007,5456}, {125011,5456}, {125018,5457}, {125025,0},
	{125033,113}, {125047,163}, {125063,269}, {125076,5458}, {125083,5458}, {125094,3406},
	{125100,0}, {125113,0}, {125131,0}, {125151,5459}, {125178,5460}, {125186,5461}, {125190,5462},
	{125206,0}, {125211,5455}, {125221,5463}, {125229,5464}, {125233,0}, {125242,5466},
	{125254,5467}, {125266,5468}, {125272,5468}, {125282,0}, {125288,0}, {125296,5469},
	{125306,5469}, {125321,5469}, {125336,5344}, {125346,5344}, {125359,5344}, {125374,5470},
	{125384,5345}, {125396,5345}, {125411,5345}, {125428,5471}, {125440,5471}, {125456,5471},
	{125472,5346}, {125484,5346}, {125500,5346}, {125516,5472}, {125526,5472}, {125538,5472},
	{125555,5472}, {125572,5470}, {125583,5470}, {125599,5470}, {125615,0}, {125621,0},
	{125629,5473}, {125647,5473}, {125664,5473}, {125675,2861}, {125692,2861}, {125708,4226},
	{125722,4226}, {125735,5474}, {125749,5474}, {125762,5475}, {125777,5475}, {125791,2052},
	{125805,2052}, {125818,5476}, {125836,5476}, {125853,5476}, {125864,5477}, {125871,0},
	{125878,5478}, {125894,2999}, {125906,0}, {125916,5478}, {125931,5479}, {125934,5479},
	{125938,5480}, {125944,5458}, {125947,2699}, {125953,5481}, {125956,5483}, {125959,5485},
	{125962,0}, {125967,5486}, {125974,5486}, {125986,5486}, {125997,3571}, {126004,3569},
	{126013,3569}, {126026,3569}, {126039,3571}, {126049,5487}, {126058,5487}, {126071,5487},
	{126084,3570}, {126093,3570}, {126107,3570}, {126121,5488}, {126130,5488}, {126144,5488},
	{126159,5489}, {126168,5489}, {126182,5489}, {126195,5490}, {126203,5491}, {126210,5491},
	{126219,5492}, {126231,5493}, {126243,5494}, {126250,5495}, {126259,5496}, {126268,5497},
	{126277,5498}, {126285,5499}, {126293,5500}, {126299,5501}, {126308,5502}, {126321,5503},
	{126330,5504}, {126334,5218}, {126339,5218}, {126346,5054}, {126354,5505}, {126359,5506},
	{126366,5507}, {126375,5508}, {126379,1977}, {126390,5509}, {126394,5510}, {126402,5511},
	{126411,5512}, {126420,5513}, {126431,5514}, {126442,5515}, {126454,5516}, {126467,5517},
	{126477,5518}, {126483,5219}, {126490,5220}, {126494,5519}, {126498,2082}, {126505,2082},
	{126513,5500}, {126521,4662}, {126527,5218}, {126536,5218}, {126545,5520}, {126555,4662},
	{126565,5507}, {126576,5521}, {126582,5521}, {126593,356}, {126599,5522}, {126605,5523},
	{126609,5524}, {126618,5525}, {126627,0}, {126635,5526}, {126649,5527}, {126662,0}, {126667,0},
	{126674,5528}, {126686,5528}, {126699,5529}, {126711,5529}, {126724,5530}, {126735,5530},
	{126749,5530}, {126764,5531}, {126775,5531}, {126789,5531}, {126804,5532}, {126815,5532},
	{126830,5532}, {126846,5533}, {126857,5533}, {126872,5533}, {126888,4417}, {126900,4417},
	{126913,5534}, {126922,5535}, {126930,5536}, {126933,0}, {126942,5537}, {126958,0},
	{126968,5538}, {126986,0}, {126998,5539}, {127017,2319}, {127021,0}, {127027,5540},
	{127035,5541}, {127043,5541}, {127054,5542}, {127062,5542}, {127072,5542}, {127085,5542},
	{127098,5543}, {127106,5543}, {127116,5543}, {127129,5543}, {127142,5544}, {127152,5544},
	{127165,5545}, {127173,5545}, {127183,5545}, {127197,5545}, {127211,5546}, {127219,5540},
	{127230,5540}, {127241,5546}, {127251,5546}, {127265,5546}, {127279,0}, {127284,0},
	{127291,5547}, {127300,5548}, {127311,5548}, {127324,5549}, {127335,5549}, {127347,5550},
	{127360,5550}, {127374,5550}, {127389,5551}, {127400,5551}, {127414,5551}, {127427,5551},
	{127442,5548}, {127454,5549}, {127465,5552}, {127474,5553}, {127490,5553}, {127505,5554},
	{127519,5555}, {127531,5555}, {127548,5555}, {127566,5555}, {127581,5556}, {127590,5557},
	{127604,5558}, {127616,5559}, {127629,5558}, {127643,5557}, {127658,5560}, {127670,5561},
	{127679,5562}, {127690,5563}, {127706,5563}, {127721,5563}, {127738,5564}, {127753,5564},
	{127769,5564}, {127783,4334}, {127798,4334}, {127814,4334}, {127830,4335}, {127844,4335},
	{127859,4335}, {127873,5565}, {127884,5566}, {127900,5565}, {127916,5566}, {127930,5561},
	{127947,5567}, {127962,5561}, {127976,5567}, {127990,4336}, {128000,5568}, {128012,5560},
	{128025,5568}, {128038,5568}, {128051,5560}, {128063,5569}, {128072,5570}, {128083,5571},
	{128100,5569}, {128117,5571}, {128132,5570}, {128150,5572}, {128166,5570}, {128181,5572},
	{128196,5573}, {128207,5573}, {128220,5573}, {128234,5573}, {128249,4337}, {128260,4337},
	{128273,4337}, {128287,4337}, {128300,5574}, {128312,5574}, {128330,5574}, {128347,5574},
	{128366,4338}, {128377,4338}, {128391,4338}, {128407,4338}, {128422,5575}, {128435,5575},
	{128448,5575}, {128459,5576}, {128471,5577}, {128487,5578}, {128498,0}, {128507,5564},
	{128522,5573}, {128537,5579}, {128546,5580}, {128556,5581}, {128567,5582}, {128571,0},
	{128581,5583}, {128597,5584}, {128614,4896}, {128622,4896}, {128637,0}, {128643,0},
	{128651,5585}, {128661,5585}, {128675,5585}, {128690,5585}, {128705,5585}, {128719,5539},
	{128729,5537}, {128741,5537}, {128756,5537}, {128772,5537}, {128788,5537}, {128805,5539},
	{128818,5539}, {128832,5586}, {128844,5586}, {128860,5586}, {128875,5586}, {128891,5587},
	{128901,5538}, {128913,5538}, {128930,5538}, {128946,5538}, {128963,5587}, {128975,5587},
	{128991,5587}, {129008,5587}, {129026,5588}, {129038,5588}, {129054,5588}, {129071,5588},
	{129088,5588}, {129104,5589}, {129114,0}, {129120,0}, {129128,5540}, {129138,5590},
	{129148,3353}, {129160,5591}, {129173,5592}, {129183,5593}, {129195,5592}, {129210,5592},
	{129225,5594}, {129240,5595}, {129250,5543}, {129260,5596}, {129272,5596}, {129287,5597},
	{129302,5597}, {129317,5598}, {129328,5543}, {129341,5598}, {129356,5599}, {129372,5599},
	{129388,5600}, {129398,5602}, {129410,5603}, {129423,5603}, {129436,5604}, {129449,5604},
	{129465,5604}, {129481,5605}, {129497,5606}, {129509,5607}, {129525,5607}, {129541,5608},
	{129557,5609}, {129568,5609}, {129583,5609}, {129599,5609}, {129614,5610}, {129626,5611},
	{129637,5582}, {129643,0}, {129650,5612}, {129663,5613}, {129674,5614}, {129687,5615},
	{129691,0}, {129699,2053}, {129711,2055}, {129723,2059}, {129738,5616}, {129747,5617},
	{129756,5618}, {129765,5618}, {129774,0}, {129781,5592}, {129795,5545}, {129810,5604},
	{129825,0}, {129832,5598}, {129846,5609}, {129860,0}, {129868,5543}, {129883,5543}, {129899,0},
	{129906,2392}, {129918,0}, {129926,2380}, {129941,0}, {129949,2375}, {129961,2377}, {129973,0},
	{129978,0}, {129985,0}, {129996,5619}, {130010,0}, {130020,5620}, {130034,0}, {130043,5621},
	{130055,0}, {130063,0}, {130076,5620}, {130092,0}, {130099,5619}, {130109,1666}, {130118,0},
	{130124,5622}, {130140,5622}, {130154,5623}, {130167,5624}, {130170,0}, {130175,0},
	{130182,5626}, {130191,5626}, {130202,5626}, {130216,5626}, {130229,5626}, {130243,5627},
	{130252,5627}, {130263,5627}, {130279,5627}, {130295,5627}, {130309,5628}, {130318,5628},
	{130332,5628}, {130345,5628}, {130359,5629}, {130368,5629}, {130379,5629}, {130395,5629},
	{130411,5629}, {130425,5630}, {130437,5630}, {130454,5630}, {130470,5630}, {130487,5631},
	{130496,5631}, {130507,5631}, {130524,5631}, {130541,5631}, {130556,5632}, {130567,5632},
	{130584,5632}, {130600,5632}, {130617,0}, {130625,5633}, {130640,5634}, {130654,5635},
	{130658,5636}, {130661,5439}, {130665,5638}, {130669,5639}, {130672,5641}, {130681,5642},
	{130690,5643}, {130702,5644}, {130710,5645}, {130715,5646}, {130722,5647}, {130733,5648},
	{130742,5649}, {130748,5650}, {130752,5651}, {130761,5652}, {130767,5653}, {130772,5653},
	{130779,5654}, {130783,5655}, {130793,5406}, {130798,5406}, {130811,5406}, {130824,4646},
	{130833,4646}, {130842,5656}, {130855,5657}, {130860,5658}, {130871,5659}, {130877,5660},
	{130880,5661}, {130891,5393}, {130895,5662}, {130905,0}, {130911,248}, {130923,250},
	{130937,252}, {130950,225}, {130961,5663}, {130965,5663}, {130973,5664}, {130977,5664},
	{130984,5664}, {130997,0}, {131003,5665}, {131014,5666}, {131024,5667}, {131035,5668},
	{131046,0}, {131053,5669}, {131070,0}, {131077,5670}, {131089,5671}, {131093,5671},
	{131100,5671}, {131113,2693}, {131115,5672}, {131118,5674}, {131125,1052}, {131130,5675},
	{131134,0}, {131139,0}, {131147,5676}, {131161,5677}, {131175,0}, {131181,0}, {131190,5676},
	{131205,5677}, {131220,5676}, {131228,5675}, {131233,5678}, {131238,5679}, {131242,5680},
	{131253,5681}, {131261,5682}, {131267,5683}, {131273,0}, {131280,3686}, {131290,0}, {131295,0},
	{131303,5684}, {131314,3684}, {131321,5685}, {131329,5686}, {131334,5687}, {131338,5690},
	{131342,5692}, {131349,5693}, {131354,5694}, {131359,5694}, {131368,5695}, {131379,5696},
	{131388,5697}, {131399,5698}, {131411,5699}, {131415,5065}, {131418,5700}, {131422,5701},
	{131431,5701}, {131441,5700}, {131446,5702}, {131452,5703}, {131456,1978}, {131463,0},
	{131469,0}, {131480,5704}, {131494,5705}, {131498,5707}, {131503,5708}, {131507,5709},
	{131517,5710}, {131522,5710}, {131530,5711}, {131537,5712}, {131541,5712}, {131547,5712},
	{131553,5713}, {131560,5714}, {131564,4896}, {131569,5715}, {131572,0}, {131575,0},
	{131579,5716}, {131586,5717}, {131590,5718}, {131594,2693}, {131599,5719}, {131603,5720},
	{131610,5721}, {131618,5722}, {131626,5722}, {131639,0}, {131643,5723}, {131650,5724},
	{131653,5725}, {131659,5726}, {131664,5726}, {131674,5726}, {131684,5727}, {131689,5727},
	{131698,5727}, {131706,5728}, {131714,5729}, {131723,5730}, {131727,5730}, {131733,5731},
	{131739,5732}, {131744,5733}, {131751,5734}, {131756,0}, {131761,5735}, {131771,5736},
	{131782,5737}, {131785,5589}, {131791,5486}, {131797,0}, {131799,0}, {131803,5738},
	{131813,5739}, {131816,0}, {131821,0}, {131827,0}, {131837,1640}, {131852,5744}, {131867,1640},
	{131877,5745}, {131888,2810}, {131899,0}, {131911,3064}, {131928,0}, {131941,3064},
	{131959,5746}, {131974,5747}, {131986,5748}, {132000,5749}, {132014,0}, {132026,5749},
	{132043,0}, {132055,5749}, {132072,5748}, {132084,5744}, {132094,5750}, {132103,5750},
	{132116,0}, {132125,5751}, {132139,0}, {132152,5751}, {132170,0}, {132183,5751}, {132201,5752},
	{132211,0}, {132222,2564}, {132238,0}, {132248,2564}, {132263,0}, {132271,0}, {132286,3064},
	{132306,0}, {132318,5749}, {132335,0}, {132350,5749}, {132370,0}, {132382,5751}, {132399,0},
	{132415,5751}, {132436,0}, {132450,2564}, {132469,0}, {132478,0}, {132491,3147}, {132511,46},
	{132527,0}, {132539,5753}, {132555,0}, {132564,0}, {132575,2810}, {132592,5746}, {132613,0},
	{132626,0}, {132641,2810}, {132663,5746}, {132688,5754}, {132692,0}, {132698,5756},
	{132714,5756}, {132731,0}, {132740,0}, {132752,1106}, {132771,5757}, {132789,3732},
	{132795,5758}, {132800,3733}, {132807,5759}, {132811,5762}, {132821,5763}, {132826,5764},
	{132833,5765}, {132840,5766}, {132846,5768}, {132853,5770}, {132863,5771}, {132871,5772},
	{132879,5773}, {132888,5774}, {132894,5775}, {132901,5776}, {132907,5777}, {132912,5778},
	{132919,5779}, {132927,5780}, {132932,5781}, {132938,5782}, {132944,5783}, {132951,5784},
	{132955,5786}, {132960,5787}, {132968,5788}, {132975,5789}, {132981,5790}, {132988,5791},
	{132994,5792}, {133000,0}, {133005,5793}, {133015,5794}, {133027,5795}, {133039,5796},
	{133046,5797}, {133050,0}, {133055,1569}, {133065,2052}, {133075,5798}, {133082,5799},
	{133087,5800}, {133095,5801}, {133099,5803}, {133110,5804}, {133118,5805}, {133124,5806},
	{133131,5807}, {133136,5808}, {133144,5809}, {133154,5810}, {133164,5811}, {133174,5812},
	{133182,5813}, {133191,5814}, {133195,5817}, {133203,0}, {133211,5818}, {133225,0},
	{133235,5819}, {133250,5820}, {133258,5821}, {133268,5822}, {133280,0}, {133289,0},
	{133299,5823}, {133314,0}, {133325,5824}, {133337,0}, {133346,0}, {133362,5825}, {133379,0},
	{133388,5826}, {133401,0}, {133413,5827}, {133429,0}, {133438,0}, {133452,5828}, {133472,5829},
	{133480,5830}, {133486,5831}, {133491,5832}, {133496,5833}, {133506,5834}, {133511,2201},
	{133517,0}, {133526,5835}, {133541,5836}, {133551,0}, {133561,279}, {133576,5837},
	{133587,5838}, {133598,5839}, {133606,5840}, {133613,0}, {133619,0}, {133628,5841},
	{133643,5842}, {133659,5843}, {133674,5844}, {133690,5845}, {133706,5846}, {133722,5847},
	{133738,5848}, {133754,5849}, {133769,5850}, {133783,0}, {133800,5851}, {133824,5852},
	{133846,5853}, {133850,5858}, {133857,5859}, {133864,0}, {133874,5860}, {133892,1094},
	{133910,5434}, {133929,5861}, {133935,5862}, {133942,5863}, {133949,5864}, {133953,0},
	{133958,5867}, {133968,5868}, {133975,3734}, {133983,0}, {133988,5869}, {133997,3136},
	{134009,280}, {134020,5870}, {134027,5871}, {134031,5873}, {134038,5874}, {134047,5875},
	{134056,5876}, {134070,1953}, {134075,0}, {134080,0}, {134088,1001}, {134101,0}, {134107,0},
	{134116,0}, {134128,4070}, {134147,5877}, {134154,5878}, {134162,5879}, {134172,5880},
	{134180,5881}, {134189,5882}, {134197,5883}, {134201,0}, {134207,0}, {134218,5884}, {134233,0},
	{134243,5885}, {134257,0}, {134267,4652}, {134281,0}, {134292,4758}, {134307,0}, {134318,5886},
	{134333,0}, {134345,5887}, {134361,0}, {134372,5888}, {134387,5889}, {134393,5890},
	{134398,5890}, {134405,5890}, {134412,5891}, {134416,5892}, {134422,5893}, {134426,5894},
	{134437,5895}, {134440,5897}, {134444,5898}, {134449,1871}, {134455,1871}, {134463,5899},
	{134466,5900}, {134469,1245}, {134475,5904}, {134479,5905}, {134490,5905}, {134500,5906},
	{134511,5907}, {134515,5909}, {134528,5910}, {134532,5913}, {134539,5914}, {134551,5915},
	{134559,5916}, {134563,0}, {134569,0}, {134579,5917}, {134592,0}, {134601,5918}, {134614,5919},
	{134619,5916}, {134627,5916}, {134641,0}, {134648,0}, {134657,0}, {134670,5917}, {134686,0},
	{134698,5918}, {134714,5920}, {134720,0}, {134729,164}, {134744,0}, {134753,347}, {134767,5921},
	{134771,0}, {134777,5738}, {134789,5922}, {134805,5923}, {134814,0}, {134821,0}, {134830,0},
	{134842,0}, {134857,5924}, {134875,0}, {134890,0}, {134908,5924}, {134929,5925}, {134941,0},
	{134948,0}, {134956,0}, {134966,0}, {134978,0}, {134994,5926}, {135014,0}, {135024,0},
	{135036,5738}, {135054,5922}, {135076,0}, {135090,0}, {135106,5738}, {135129,5922},
	{135155,5927}, {135165,0}, {135173,0}, {135183,5928}, {135203,5928}, {135224,5929},
	{135228,5929}, {135235,5930}, {135239,114}, {135247,0}, {135254,1168}, {135267,309},
	{135282,5932}, {135287,5933}, {135291,5936}, {135297,5937}, {135303,5938}, {135309,5939},
	{135317,5940}, {135326,5941}, {135330,5942}, {135339,5943}, {135344,5944}, {135351,5945},
	{135361,5946}, {135371,5947}, {135380,5948}, {135390,5949}, {135401,5949}, {135413,5950},
	{135423,5951}, {135433,5952}, {135443,5953}, {135454,5954}, {135465,5955}, {135475,5956},
	{135486,5957}, {135496,5958}, {135507,5959}, {135517,5960}, {135529,0}, {135537,5961},
	{135550,5962}, {135564,5963}, {135568,1977}, {135573,5964}, {135580,5965}, {135584,5966},
	{135591,5967}, {135597,5968}, {135602,5968}, {135611,0}, {135617,5969}, {135628,5970},
	{135640,5971}, {135646,5971}, {135656,3132}, {135662,5972}, {135666,5973}, {135676,5974},
	{135685,5975}, {135694,5976}, {135702,5977}, {135711,5978}, {135720,5979}, {135729,5980},
	{135738,5981}, {135747,5982}, {135756,5983}, {135766,5984}, {135771,5985}, {135781,1872},
	{135791,5986}, {135801,5987}, {135811,0}, {135821,5988}, {135840,313}, {135857,5989},
	{135867,5990}, {135871,5990}, {135877,5990}, {135889,5991}, {135892,5992}, {135899,5993},
	{135908,5994}, {135915,5995}, {135918,5996}, {135922,5998}, {135930,2203}, {135936,5998},
	{135943,5999}, {135953,158}, {135960,6000}, {135968,5995}, {135973,5995}, {135980,6001},
	{135986,6001}, {136000,6002}, {136008,0}, {136016,0}, {136026,0}, {136039,0}, {136055,6003},
	{136078,0}, {136086,0}, {136096,0}, {136109,0}, {136127,6003}, {136152,6004}, {136156,6004},
	{136163,6005}, {136167,6006}, {136171,6008}, {136179,6009}, {136183,6010}, {136193,6011},
	{136200,6012}, {136208,6009}, {136215,6009}, {136226,6013}, {136233,6014}, {136238,6015},
	{136241,6017}, {136251,6018}, {136255,6019}, {136267,0}, {136273,6020}, {136286,6021},
	{136294,6022}, {136303,6023}, {136309,6024}, {136313,6026}, {136319,6026}, {136326,6027},
	{136331,6028}, {136338,6029}, {136345,6030}, {136352,1098}, {136361,0}, {136368,24},
	{136378,169}, {136391,342}, {136402,6031}, {136406,6031}, {136415,6031}, {136424,0}, {136431,0},
	{136443,0}, {136457,6032}, {136478,6033}, {136482,0}, {136490,6034}, {136503,6035},
	{136507,6036}, {136515,6037}, {136519,6038}, {136525,6039}, {136532,6040}, {136536,6041},
	{136545,6041}, {136554,6042}, {136559,0}, {136564,0}, {136571,6043}, {136588,6043},
	{136606,6044}, {136614,0}, {136618,0}, {136624,0}, {136634,6045}, {136647,0}, {136656,6046},
	{136669,0}, {136674,0}, {136681,0}, {136690,6047}, {136705,6048}, {136715,0}, {136722,1020},
	{136736,0}, {136744,0}, {136754,0}, {136766,6049}, {136784,6050}, {136797,6051}, {136803,6052},
	{136811,0}, {136818,0}, {136827,0}, {136840,6045}, {136856,0}, {136868,6046}, {136884,0},
	{136895,6053}, {136909,0}, {136919,0}, {136933,6046}, {136950,0}, {136960,6045}, {136973,6054},
	{136977,6055}, {136982,6056}, {136987,6057}, {136999,6058}, {137010,6059}, {137024,6060},
	{137037,6061}, {137049,6062}, {137062,6063}, {137067,0}, {137076,6064}, {137086,6065},
	{137090,6067}, {137105,6068}, {137113,6069}, {137117,6072}, {137126,6073}, {137137,6074},
	{137141,6075}, {137148,6076}, {137155,6077}, {137164,6078}, {137172,5925}, {137175,6079},
	{137180,6080}, {137192,6081}, {137199,6081}, {137211,0}, {137219,6082}, {137234,6083},
	{137250,0}, {137259,6084}, {137275,0}, {137284,6085}, {137300,6086}, {137317,0}, {137327,6084},
	{137345,0}, {137354,6087}, {137370,6088}, {137386,6089}, {137390,6090}, {137393,6092},
	{137397,6093}, {137402,6094}, {137409,6095}, {137413,6096}, {137417,6097}, {137420,6098},
	{137426,6099}, {137432,6100}, {137435,6103}, {137439,6104}, {137446,6105}, {137453,6106},
	{137459,1341}, {137464,0}, {137471,6107}, {137479,6108}, {137483,6109}, {137490,6109},
	{137499,6110}, {137503,6111}, {137510,6112}, {137514,6113}, {137520,6114}, {137528,6115},
	{137532,6118}, {137538,6119}, {137545,6120}, {137551,6121}, {137558,6122}, {137564,6123},
	{137571,6124}, {137577,0}, {137588,6125}, {137604,6126}, {137621,6127}, {137637,0},
	{137648,6128}, {137664,6129}, {137680,6130}, {137697,6131}, {137702,6132}, {137710,6133},
	{137718,6134}, {137724,6135}, {137732,6136}, {137744,6137}, {137750,6138}, {137757,6139},
	{137761,6023}, {137766,6140}, {137770,6141}, {137775,6142}, {137787,6143}, {137792,6143},
	{137799,6143}, {137806,6144}, {137815,6145}, {137819,6146}, {137822,6147}, {137828,6147},
	{137840,6148}, {137844,6148}, {137850,6149}, {137854,6149}, {137862,6150}, {137866,6151},
	{137873,6152}, {137880,6153}, {137884,6153}, {137890,6154}, {137894,6156}, {137901,6157},
	{137907,6157}, {137913,6158}, {137920,6159}, {137923,6161}, {137927,6162}, {137930,6166},
	{137938,6167}, {137942,6168}, {137953,6169}, {137957,6170}, {137965,6171}, {137973,6172},
	{137977,6173}, {137984,6174}, {137992,6175}, {137996,6176}, {138005,6175}, {138013,6177},
	{138022,6178}, {138032,6179}, {138040,6180}, {138044,6181}, {138052,6182}, {138056,6182},
	{138064,6183}, {138073,6184}, {138076,6190}, {138082,6191}, {138089,6192}, {138098,0},
	{138106,0}, {138118,3149}, {138137,176}, {138152,6193}, {138159,6194}, {138163,6197},
	{138168,6198}, {138174,6199}, {138181,6200}, {138187,6201}, {138196,5920}, {138201,6202},
	{138208,6203}, {138213,6204}, {138217,6205}, {138224,6206}, {138230,6206}, {138241,6207},
	{138245,6209}, {138251,6210}, {138256,6211}, {138260,6214}, {138267,6215}, {138272,6216},
	{138280,6217}, {138290,6218}, {138300,6219}, {138308,6220}, {138316,6221}, {138324,6222},
	{138335,6223}, {138345,6223}, {138357,6042}, {138362,0}, {138372,6224}, {138385,6225},
	{138398,6226}, {138411,6227}, {138424,6228}, {138437,6229}, {138450,6230}, {138463,0},
	{138469,0}, {138479,6231}, {138495,6232}, {138512,6233}, {138527,6234}, {138532,6235},
	{138545,6236}, {138549,6237}, {138556,0}, {138564,0}, {138575,5745}, {138592,5747},
	{138610,5752}, {138626,6238}, {138632,6239}, {138638,6240}, {138645,6241}, {138649,6241},
	{138654,6242}, {138657,6243}, {138663,6243}, {138673,6244}, {138677,6244}, {138685,6245},
	{138693,6246}, {138697,6247}, {138704,6248}, {138711,6248}, {138723,6249}, {138728,6249},
	{138736,6249}, {138746,6250}, {138750,6251}, {138755,6251}, {138761,6251}, {138772,6250},
	{138779,6252}, {138783,6252}, {138791,6253}, {138801,0}, {138803,6254}, {138811,6255},
	{138814,6256}, {138817,6257}, {138820,6258}, {138823,6259}, {138826,6260}, {138829,6261},
	{138832,6262}, {138841,6263}, {138850,6264}, {138854,0}, {138859,0}, {138865,0}, {138873,0},
	{138883,0}, {138897,6265}, {138915,0}, {138925,983}, {138937,0}, {138946,6265}, {138959,6266},
	{138967,6267}, {138971,6270}, {138980,3412}, {138986,6271}, {138992,6272}, {138998,6273},
	{139002,6274}, {139007,6274}, {139016,6275}, {139020,6276}, {139030,6277}, {139036,0},
	{139042,1898}, {139054,6278}, {139064,336}, {139075,6279}, {139079,0}, {139085,6281},
	{139094,6282}, {139102,6283}, {139108,6284}, {139112,6286}, {139120,6287}, {139128,6288},
	{139135,0}, {139141,6289}, {139156,6290}, {139172,6291}, {139178,6291}, {139187,6291},
	{139198,6292}, {139202,6294}, {139207,6295}, {139219,6296}, {139226,5649}, {139234,0},
	{139245,2844}, {139262,6297}, {139267,6298}, {139277,6299}, {139281,6300}, {139288,6301},
	{139307,4318}, {139313,6302}, {139319,0}, {139327,6303}, {139341,6304}, {139351,0},
	{139357,6305}, {139370,6306}, {139374,0}, {139379,6308}, {139388,6309}, {139397,6310},
	{139409,3137}, {139421,6311}, {139432,333}, {139443,6312}, {139447,6313}, {139451,6314},
	{139454,0}, {139459,3737}, {139468,3126}, {139477,3740}, {139486,3740}, {139498,3814},
	{139509,6315}, {139520,6315}, {139529,0}, {139536,3737}, {139547,3126}, {139557,3814},
	{139569,6315}, {139582,6315}, {139593,6316}, {139604,6316}, {139618,3740}, {139629,3740},
	{139642,6317}, {139653,6317}, {139663,6316}, {139672,6316}, {139684,6318}, {139693,6319},
	{139701,6320}, {139707,6320}, {139714,6321}, {139721,6322}, {139725,6323}, {139732,6324},
	{139736,6325}, {139743,6324}, {139748,6326}, {139752,224}, {139759,6327}, {139771,0},
	{139777,0}, {139788,6328}, {139802,6329}, {139808,6330}, {139818,6331}, {139822,6331},
	{139829,6332}, {139833,6333}, {139844,6334}, {139854,6335}, {139860,0}, {139867,6336},
	{139879,6337}, {139892,6042}, {139898,0}, {139906,3739}, {139918,3739}, {139930,6339},
	{139941,6340}, {139953,6340}, {139968,6340}, {139983,2367}, {140000,2367}, {140013,6341},
	{140025,6341}, {140037,6342}, {140049,6342}, {140065,6342}, {140081,3747}, {140093,3747},
	{140110,3747}, {140127,0}, {140138,6343}, {140154,6343}, {140172,6344}, {140186,6345},
	{140202,6345}, {140220,0}, {140230,0}, {140245,6346}, {140262,0}, {140277,6347}, {140294,0},
	{140304,0}, {140316,6348}, {140330,6348}, {140343,6349}, {140358,6349}, {140375,6350},
	{140388,6351}, {140403,6351}, {140420,0}, {140431,0}, {140447,6352}, {140465,6353},
	{140479,6354}, {140495,6354}, {140513,6352}, {140528,0}, {140539,6355}, {140555,6355},
	{140573,6356}, {140587,6357}, {140603,6357}, {140621,0}, {140627,6358}, {140640,6359},
	{140652,6360}, {140662,6361}, {140674,6362}, {140687,6363}, {140691,6364}, {140697,6365},
	{140703,6365}, {140715,0}, {140721,6366}, {140732,6367}, {140740,6368}, {140746,6369},
	{140750,6369}, {140756,6370}, {140759,6372}, {140763,0}, {140775,6375}, {140790,0},
	{140796,6376}, {140804,6377}, {140813,6378}, {140823,6379}, {140834,6380}, {140845,6381},
	{140857,6382}, {140867,6381}, {140877,6383}, {140888,6379}, {140903,6384}, {140918,6385},
	{140928,6386}, {140938,6387}, {140948,6389}, {140958,335}, {140970,6390}, {140979,6376},
	{140986,6391}, {140994,5065}, {140998,0}, {141002,6376}, {141008,6376}, {141013,0},
	{141018,6392}, {141029,6393}, {141039,6394}, {141049,0}, {141062,6395}, {141078,0}, {141086,0},
	{141098,3846}, {141117,0}, {141132,3848}, {141154,0}, {141165,3850}, {141183,6396},
	{141188,6397}, {141194,6398}, {141198,6255}, {141204,6256}, {141210,6257}, {141216,6258},
	{141222,6259}, {141228,6260}, {141234,6256}, {141241,6260}, {141249,6255}, {141257,6258},
	{141265,6259}, {141273,6257}, {141280,6399}, {141289,6400}, {141292,6401}, {141296,0},
	{141301,6402}, {141312,6403}, {141322,0}, {141331,6404}, {141344,6405}, {141355,6406},
	{141359,6407}, {141366,6408}, {141370,6409}, {141377,6410}, {141385,0}, {141394,6411},
	{141404,6412}, {141412,6412}, {141422,6413}, {141426,6414}, {141433,6415}, {141438,0},
	{141446,6416}, {141459,0}, {141469,6417}, {141483,6418}, {141487,6420}, {141494,6420},
	{141502,6421}, {141507,6422}, {141515,6423}, {141519,6426}, {141526,6427}, {141533,6428},
	{141537,6429}, {141544,6430}, {141551,6431}, {141559,3504}, {141562,6432}, {141567,6433},
	{141571,6435}, {141580,3189}, {141584,6436}, {141588,6437}, {141591,3190}, {141595,6438},
	{141598,6440}, {141602,6441}, {141608,0}, {141620,6442}, {141638,0}, {141651,334},
	{141669,6443}, {141674,1725}, {141678,0}, {141685,6444}, {141700,6445}, {141704,6446},
	{141713,6447}, {141717,6449}, {141726,6450}, {141737,6451}, {141741,6453}, {141749,6454},
	{141753,0}, {141764,0}, {141777,6456}, {141797,6457}, {141820,0}, {141827,0}, {141836,6456},
	{141851,6457}, {141870,6456}, {141883,6457}, {141896,6458}, {141908,6459}, {141914,6460},
	{141919,6461}, {141927,6462}, {141935,6462}, {141945,6463}, {141951,6464}, {141958,0},
	{141968,6254}, {141984,6465}, {141990,6465}, {141999,6465}, {142010,6466}, {142014,6467},
	{142018,6468}, {142024,6469}, {142027,0}, {142032,6456}, {142043,6457}, {142058,6472},
	{142062,0}, {142068,1293}, {142079,1293}, {142090,2185}, {142098,2185}, {142107,2185},
	{142120,2185}, {142133,6473}, {142141,4267}, {142152,4267}, {142163,6474}, {142173,6474},
	{142186,6474}, {142199,6473}, {142209,6473}, {142219,6475}, {142229,6475}, {142243,6475},
	{142257,5988}, {142268,5988}, {142284,5988}, {142300,6472}, {142308,6476}, {142316,6477},
	{142329,6478}, {142335,6478}, {142345,6479}, {142349,6481}, {142361,6482}, {142368,6483},
	{142376,6484}, {142380,1725}, {142385,6485}, {142397,0}, {142405,0}, {142417,6486},
	{142430,6487}, {142434,6489}, {142441,6490}, {142449,6491}, {142465,6492}, {142476,6493},
	{142487,6494}, {142499,6495}, {142509,6496}, {142518,6497}, {142530,6498}, {142539,6499},
	{142543,6500}, {142546,6502}, {142551,6503}, {142564,0}, {142569,6504}, {142578,5888},
	{142587,338}, {142598,6505}, {142602,6506}, {142608,6507}, {142612,6508}, {142620,2598},
	{142627,6509}, {142633,6510}, {142637,6511}, {142647,6511}, {142657,6512}, {142661,6513},
	{142667,6514}, {142671,0}, {142676,3504}, {142687,6515}, {142694,0}, {142700,6516},
	{142712,6517}, {142725,6518}, {142728,6518}, {142732,6519}, {142739,6520}, {142748,6521},
	{142753,6522}, {142755,0}, {142762,156}, {142777,4950}, {142792,6523}, {142802,6524},
	{142811,6525}, {142822,6526}, {142835,6527}, {142840,6528}, {142843,6529}, {142849,6530},
	{142854,6531}, {142858,6532}, {142869,6533}, {142873,4911}, {142890,6534}, {142907,0},
	{142912,0}, {142918,0}, {142926,0}, {142936,0}, {142950,6535}, {142968,0}, {142978,984},
	{142990,0}, {142999,6535}, {143012,6536}, {143020,6537}, {143027,5610}, {143034,6538},
	{143039,6539}, {143043,6540}, {143053,6541}, {143061,6542}, {143065,6543}, {143074,0},
	{143081,6544}, {143096,6545}, {143110,6546}, {143118,6547}, {143127,0}, {143133,6548},
	{143144,6549}, {143156,6550}, {143165,6551}, {143176,6552}, {143188,6553}, {143197,6554},
	{143210,2013}, {143213,0}, {143218,6555}, {143226,2983}, {143234,2983}, {143243,2983},
	{143254,6556}, {143265,6556}, {143278,6557}, {143287,6557}, {143299,6557}, {143313,6556},
	{143322,6558}, {143331,6558}, {143343,6559}, {143350,6559}, {143360,6559}, {143371,4670},
	{143379,4670}, {143389,4670}, {143400,4033}, {143406,6560}, {143410,6561}, {143420,6562},
	{143432,6563}, {143440,6564}, {143447,0}, {143454,6565}, {143468,6566}, {143481,0}, {143484,0},
	{143492,19}, {143503,0}, {143513,86}, {143526,0}, {143534,177}, {143545,0}, {143555,191},
	{143568,0}, {143575,102}, {143585,6567}, {143589,0}, {143603,313}, {143620,6568}, {143625,6569},
	{143629,6570}, {143633,6572}, {143637,6572}, {143642,6572}, {143648,4616}, {143656,0},
	{143663,6573}, {143681,6574}, {143694,6575}, {143698,6576}, {143702,6577}, {143706,6577},
	{143712,6577}, {143721,6578}, {143725,6578}, {143735,6578}, {143748,6579}, {143757,5757},
	{143763,6580}, {143768,0}, {143774,0}, {143791,6581}, {143819,0}, {143837,6582}, {143866,6583},
	{143869,6586}, {143875,6587}, {143879,6588}, {143883,6588}, {143890,6589}, {143897,6590},
	{143901,6591}, {143910,6592}, {143917,6593}, {143923,6594}, {143927,6595}, {143931,5491},
	{143937,0}, {143941,6596}, {143951,6597}, {143960,6598}, {143970,6599}, {143974,6599},
	{143982,6599}, {144000,6600}, {144008,6601}, {144010,5653}, {144014,6602}, {144021,6603},
	{144024,6604}, {144032,0}, {144036,0}, {144043,6605}, {144053,3683}, {144059,6606},
	{144065,5406}, {144072,2082}, {144080,5406}, {144087,1832}, {144091,6607}, {144095,6609},
	{144103,6610}, {144110,6611}, {144123,6612}, {144133,6613}, {144142,3920}, {144146,6614},
	{144150,6616}, {144158,6616}, {144166,6617}, {144175,6618}, {144188,6618}, {144200,6619},
	{144207,6620}, {144213,5550}, {144220,6621}, {144223,6622}, {144227,5491}, {144232,6623},
	{144238,6624}, {144244,6624}, {144253,6625}, {144258,6625}, {144266,6626}, {144274,6627},
	{144278,6629}, {144286,6630}, {144293,6631}, {144302,6632}, {144311,6633}, {144320,6634},
	{144328,6635}, {144336,0}, {144346,0}, {144361,6636}, {144379,6637}, {144386,6638}, {144397,0},
	{144405,5529}, {144418,5531}, {144433,5533}, {144449,6639}, {144456,0}, {144464,135},
	{144477,159}, {144491,359}, {144504,4318}, {144511,6640}, {144514,2082}, {144526,4647},
	{144538,6641}, {144542,6643}, {144550,0}, {144555,6644}, {144566,6645}, {144574,0},
	{144580,147}, {144593,351}, {144608,348}, {144621,6646}, {144625,6648}, {144629,6649},
	{144636,6650}, {144643,0}, {144648,0}, {144656,0}, {144666,6651}, {144678,6651}, {144693,3842},
	{144705,3842}, {144720,3844}, {144732,3844}, {144748,6652}, {144762,6652}, {144781,6653},
	{144795,6653}, {144814,6654}, {144827,6654}, {144845,3843}, {144857,3843}, {144874,0},
	{144880,0}, {144888,6651}, {144898,6651}, {144910,3842}, {144920,3842}, {144933,3844},
	{144943,6652}, {144955,6652}, {144970,3844}, {144984,6653}, {144996,6653}, {145011,6654},
	{145022,6654}, {145036,3843}, {145046,3843}, {145059,6655}, {145064,6625}, {145068,6656},
	{145071,0}, {145079,5291}, {145092,0}, {145101,5206}, {145115,6657}, {145130,6658}, {145144,0},
	{145148,0}, {145154,3856}, {145165,3856}, {145178,1791}, {145188,3807}, {145199,3807},
	{145211,6659}, {145219,6660}, {145231,6659}, {145241,6661}, {145254,6662}, {145267,6659},
	{145281,3855}, {145293,3855}, {145307,6663}, {145315,6663}, {145325,6664}, {145338,6665},
	{145352,6663}, {145367,6666}, {145377,6667}, {145389,6668}, {145402,6666}, {145416,6669},
	{145426,2732}, {145438,3854}, {145447,3854}, {145459,3854}, {145472,1792}, {145483,0},
	{145493,3856}, {145508,3855}, {145524,2732}, {145538,0}, {145548,6659}, {145565,6666},
	{145582,3854}, {145598,6670}, {145610,6671}, {145620,6672}, {145631,0}, {145637,137},
	{145648,0}, {145655,160}, {145668,362}, {145680,6673}, {145691,6674}, {145696,6534},
	{145708,6674}, {145718,4420}, {145729,6675}, {145732,6676}, {145740,6677}, {145747,6678},
	{145750,6679}, {145754,6678}, {145758,6680}, {145763,6681}, {145774,6682}, {145784,6683},
	{145790,6683}, {145801,3735}, {145810,6684}, {145812,0}, {145816,6456}, {145826,6685},
	{145835,5034}, {145842,5493}, {145853,0}, {145865,6686}, {145886,6687}, {145903,6688},
	{145924,0}, {145930,6689}, {145945,6690}, {145956,6691}, {145971,0}, {145981,186}, {146000,153},
	{146015,339}, {146034,6692}, {146037,6693}, {146045,6694}, {146055,6695}, {146065,6696},
	{146073,6697}, {146088,6698}, {146098,6699}, {146111,6700}, {146115,0}, {146122,0},
	{146131,6685}, {146145,6701}, {146164,6685}, {146177,6701}, {146190,6702}, {146202,0},
	{146211,0}, {146222,6685}, {146238,6701}, {146259,6703}, {146263,6704}, {146269,6692},
	{146273,6705}, {146278,6706}, {146286,6707}, {146292,0}, {146301,6708}, {146313,6709},
	{146319,0}, {146326,6710}, {146339,6711}, {146352,0}, {146357,1038}, {146368,10}, {146376,6712},
	{146386,0}, {146395,6713}, {146407,0}, {146412,0}, {146419,0}, {146429,0}, {146442,6714},
	{146462,0}, {146470,1002}, {146483,0}, {146489,0}, {146498,0}, {146510,6714}, {146529,0},
	{146537,0}, {146547,0}, {146560,0}, {146578,6714}, {146603,6715}, {146607,6716}, {146618,6717},
	{146621,5551}, {146627,77}, {146635,6718}, {146638,6719}, {146641,6720}, {146645,6719},
	{146655,0}, {146660,0}, {146668,361}, {146682,6721}, {146691,0}, {146700,2582}, {146713,6722},
	{146718,6723}, {146722,6725}, {146727,6726}, {146735,6727}, {146743,6728}, {146752,6729},
	{146760,6730}, {146769,6731}, {146775,6732}, {146781,6733}, {146785,6734}, {146793,6735},
	{146797,6736}, {146804,6737}, {146812,0}, {146815,0}, {146820,6685}, {146830,6701},
	{146845,6738}, {146849,0}, {146852,0}, {146857,0}, {146865,2871}, {146879,6739}, {146888,5493},
	{146896,5493}, {146906,6740}, {146910,6741}, {146918,6742}, {146922,0}, {146927,0},
	{146934,6743}, {146951,6743}, {146969,6744}, {146978,1528}, {146989,6743}, {147004,6745},
	{147008,6746}, {147016,6747}, {147020,73}, {147026,0}, {147033,6748}, {147041,6749}, {147053,0},
	{147064,6750}, {147078,0}, {147088,0}, {147104,6751}, {147123,25}, {147130,6752}, {147143,6753},
	{147153,0}, {147159,0}, {147167,6754}, {147184,6755}, {147190,6756}, {147194,6757},
	{147198,6758}, {147202,6759}, {147206,6761}, {147210,6762}, {147214,6763}, {147218,6764},
	{147222,6765}, {147226,6766}, {147230,6767}, {147233,6769}, {147242,6770}, {147251,6771},
	{147256,6772}, {147267,6773}, {147271,6773}, {147277,6773}, {147286,6774}, {147295,6775},
	{147298,6776}, {147302,6777}, {147306,6778}, {147310,6775}, {147314,6780}, {147321,6781},
	{147325,6782}, {147328,6784}, {147332,6785}, {147340,6786}, {147344,6787}, {147357,0},
	{147362,6788}, {147372,6789}, {147376,6791}, {147383,0}, {147391,365}, {147409,6792},
	{147423,6793}, {147427,6793}, {147435,0}, {147438,0}, {147445,6794}, {147455,0}, {147463,6795},
	{147474,6796}, {147478,6797}, {147485,0}, {147493,6798}, {147504,0}, {147509,6799}, {147517,0},
	{147522,0}, {147528,6800}, {147537,0}, {147546,6801}, {147558,0}, {147565,6802}, {147575,6803},
	{147579,6804}, {147582,6804}, {147586,6804}, {147592,6805}, {147595,6805}, {147599,6806},
	{147606,6807}, {147610,6807}, {147616,6808}, {147620,6809}, {147627,6810}, {147632,6808},
	{147637,0}, {147642,6811}, {147650,0}, {147658,6812}, {147669,0}, {147675,6813}, {147684,0},
	{147686,1609}, {147693,0}, {147699,6814}, {147709,1666}, {147720,6815}, {147723,6816},
	{147729,0}, {147733,6817}, {147745,6818}, {147749,6819}, {147760,6815}, {147770,6820},
	{147776,6821}, {147780,6823}, {147785,6824}, {147793,6825}, {147800,6826}, {147807,6827},
	{147813,6828}, {147818,6829}, {147822,0}, {147828,3503}, {147838,100}, {147844,6830},
	{147853,0}, {147858,1169}, {147869,6831}, {147873,6832}, {147878,6833}, {147882,6834},
	{147890,6835}, {147898,6836}, {147901,6838}, {147905,6839}, {147908,6842}, {147912,6844},
	{147921,6845}, {147928,6846}, {147933,6847}, {147937,6848}, {147944,6847}, {147953,6849},
	{147957,6850}, {147961,6851}, {147970,6852}, {147975,6853}, {147986,6854}, {148000,6855},
	{148010,6856}, {148014,59}, {148022,6857}, {148032,6858}, {148038,1666}, {148041,6859},
	{148053,6860}, {148056,0}, {148062,0}, {148070,6862}, {148082,1602}, {148098,6858},
	{148114,6863}, {148126,6863}, {148141,1602}, {148157,6864}, {148169,4351}, {148181,1602},
	{148197,6864}, {148209,6864}, {148223,0}, {148233,1602}, {148255,6792}, {148266,6792},
	{148282,3528}, {148285,3528}, {148291,6865}, {148295,6866}, {148298,0}, {148301,1666},
	{148309,0}, {148320,6867}, {148335,6868}, {148338,6868}, {148342,6869}, {148346,6870},
	{148354,6871}, {148358,6872}, {148363,6873}, {148369,6874}, {148376,6875}, {148380,6876},
	{148385,6877}, {148391,6878}, {148394,6879}, {148397,0}, {148402,6881}, {148409,6882},
	{148416,6238}, {148425,6238}, {148435,6883}, {148444,6883}, {148453,6884}, {148462,6885},
	{148472,6886}, {148481,6755}, {148491,3442}, {148502,6886}, {148513,6887}, {148522,3442},
	{148532,6885}, {148543,6888}, {148550,6889}, {148559,6085}, {148571,6085}, {148583,6085},
	{148595,6890}, {148605,6890}, {148617,6890}, {148630,6890}, {148643,6891}, {148652,6891},
	{148663,6891}, {148676,6891}, {148688,6891}, {148700,6892}, {148707,6893}, {148718,6893},
	{148730,6893}, {148742,6894}, {148752,6894}, {148764,6894}, {148778,6894}, {148791,6894},
	{148804,6895}, {148811,6687}, {148820,6687}, {148830,3578}, {148840,6896}, {148850,6895},
	{148859,6897}, {148869,6897}, {148879,6898}, {148888,5583}, {148899,5583}, {148912,5583},
	{148925,5583}, {148937,6084}, {148948,6084}, {148960,6084}, {148972,5612}, {148983,5612},
	{148995,5612}, {149007,6686}, {149017,6686}, {149030,6686}, {149044,6686}, {149058,6686},
	{149072,6899}, {149081,6900}, {149093,6901}, {149105,6902}, {149116,6903}, {149128,6904},
	{149140,6905}, {149153,6906}, {149165,6907}, {149177,6087}, {149185,5633}, {149195,5633},
	{149207,5633}, {149220,5633}, {149234,5633}, {149247,6084}, {149257,6908}, {149269,6908},
	{149282,6908}, {149295,6083}, {149304,6083}, {149317,6083}, {149330,6083}, {149343,5613},
	{149350,6909}, {149359,6909}, {149369,5613}, {149379,6910}, {149386,6911}, {149395,6911},
	{149405,6911}, {149415,6086}, {149425,6086}, {149438,6086}, {149451,6086}, {149464,6912},
	{149473,6913}, {149485,6914}, {149498,6915}, {149511,6916}, {149525,6917}, {149538,6918},
	{149551,6919}, {149565,6920}, {149578,6088}, {149586,6088}, {149598,6088}, {149611,6088},
	{149623,5614}, {149632,5614}, {149643,5614}, {149654,5614}, {149665,5614}, {149676,6921},
	{149686,5584}, {149698,5584}, {149712,5584}, {149727,5584}, {149742,6688}, {149755,6688},
	{149764,6688}, {149777,6688}, {149791,6688}, {149805,5634}, {149814,5634}, {149825,5634},
	{149838,5634}, {149851,5634}, {149865,6755}, {149874,1051}, {149881,0}, {149890,6922},
	{149901,5028}, {149908,0}, {149916,5630}, {149931,5632}, {149945,6923}, {149953,6924},
	{149957,6925}, {149964,6926}, {149972,6927}, {149980,6928}, {149984,6928}, {149989,0},
	{149995,5563}, {150007,5574}, {150020,6929}, {150029,6930}, {150034,0}, {150039,6931},
	{150049,6932}, {150052,6932}, {150057,6933}, {150063,6934}, {150067,6935}, {150072,6936},
	{150078,1874}, {150084,1874}, {150094,6937}, {150102,6938}, {150105,6940}, {150109,6941},
	{150120,6942}, {150130,6943}, {150134,6944}, {150140,6945}, {150144,6946}, {150150,6947},
	{150154,6948}, {150161,6883}, {150167,2206}, {150172,2206}, {150180,1051}, {150188,6949},
	{150192,6950}, {150196,6951}, {150203,6896}, {150209,6952}, {150212,6953}, {150216,6953},
	{150221,6954}, {150225,6954}, {150230,6952}, {150237,6955}, {150243,6956}, {150249,6957},
	{150253,6958}, {150260,6959}, {150265,6960}, {150269,6961}, {150275,6962}, {150279,6963},
	{150285,5218}, {150290,5218}, {150297,6964}, {150301,6965}, {150307,0}, {150311,0}, {150317,0},
	{150326,0}, {150338,3821}, {150353,3821}, {150371,0}, {150383,0}, {150398,3821}, {150416,0},
	{150423,0}, {150434,3820}, {150448,0}, {150458,3821}, {150471,6966}, {150479,6967},
	{150491,6968}, {150504,6969}, {150513,6970}, {150524,6971}, {150537,6972}, {150550,6973},
	{150561,6974}, {150570,6975}, {150583,6976}, {150590,6977}, {150600,0}, {150604,6978},
	{150610,6979}, {150615,6980}, {150620,6981}, {150625,6982}, {150633,6983}, {150640,0},
	{150647,0}, {150656,0}, {150668,0}, {150683,6984}, {150701,0}, {150716,0}, {150734,6984},
	{150755,0}, {150765,0}, {150779,3822}, {150796,0}, {150809,6984}, {150825,6985}, {150836,6986},
	{150841,6987}, {150847,0}, {150857,6988}, {150874,0}, {150886,6989}, {150905,0}, {150915,6990},
	{150932,0}, {150942,6991}, {150959,6992}, {150965,0}, {150973,1443}, {150990,2808},
	{151007,6993}, {151016,6993}, {151033,6994}, {151040,6994}, {151057,6994}, {151074,6995},
	{151081,6995}, {151100,6995}, {151119,6996}, {151130,6997}, {151141,6998}, {151148,6999},
	{151153,7000}, {151160,7000}, {151181,7000}, {151202,6999}, {151209,6999}, {151224,0},
	{151239,7001}, {151271,0}, {151286,7002}, {151310,0}, {151327,7003}, {151355,6998},
	{151362,6998}, {151383,6998}, {151404,7004}, {151413,7004}, {151428,7004}, {151443,7005},
	{151452,7005}, {151467,7005}, {151482,7006}, {151487,7006}, {151494,7006}, {151509,7007},
	{151516,7007}, {151527,7007}, {151538,7008}, {151545,7008}, {151560,7008}, {151575,7009},
	{151592,6993}, {151603,6993}, {151620,6993}, {151625,7010}, {151632,7010}, {151651,7010},
	{151670,7011}, {151677,7011}, {151696,7011}, {151715,7012}, {151720,7012}, {151727,7012},
	{151746,7013}, {151751,7013}, {151758,7013}, {151771,379}, {151782,7014}, {151787,0},
	{151796,0}, {151812,0}, {151830,377}, {151857,377}, {151900,377}, {151943,378}, {152000,378},
	{152035,378}, {152072,379}, {152097,379}, {152124,380}, {152147,380}, {152176,380},
	{152207,381}, {152232,381}, {152261,381}, {152290,382}, {152317,382}, {152346,383},
	{152367,383}, {152392,383}, {152419,0}, {152442,378}, {152482,0}, {152507,382}, {152543,7015},
	{152558,7014}, {152567,7016}, {152572,7016}, {152579,7016}, {152594,0}, {152599,0},
	{152606,7017}, {152622,7017}, {152654,7017}, {152686,7001}, {152700,7001}, {152724,7001},
	{152750,7002}, {152764,7002}, {152780,6996}, {152792,6996}, {152810,6996}, {152830,7018},
	{152844,7018}, {152862,7018}, {152880,7003}, {152896,7003}, {152914,7019}, {152924,7019},
	{152938,7019}, {152954,7020}, {152961,7020}, {152984,7020}, {153007,7021}, {153020,7022},
	{153029,7023}, {153034,7023}, {153041,7023}, {153056,0}, {153061,6993}, {153083,6997},
	{153099,6993}, {153121,7014}, {153135,7024}, {153140,0}, {153157,7025}, {153191,0},
	{153204,7026}, {153228,7024}, {153235,7024}, {153246,7027}, {153255,7028}, {153262,7028},
	{153285,7028}, {153308,7029}, {153319,380}, {153328,0}, {153341,456}, {153369,511},
	{153387,7030}, {153396,7031}, {153405,7032}, {153412,7032}, {153425,7033}, {153440,7034},
	{153455,7035}, {153460,7036}, {153469,7037}, {153476,7038}, {153495,7039}, {153502,7039},
	{153519,5920}, {153524,0}, {153533,7040}, {153549,0}, {153566,512}, {153588,7041},
	{153595,7042}, {153606,7043}, {153619,7044}, {153632,7045}, {153645,7046}, {153656,7047},
	{153669,0}, {153690,7048}, {153718,7048}, {153750,0}, {153771,7049}, {153801,0}, {153812,0},
	{153844,7050}, {153885,0}, {153917,7051}, {153958,0}, {153969,0}, {153999,7052}, {154036,7052},
	{154077,0}, {154109,7053}, {154148,7053}, {154191,7054}, {154198,0}, {154215,7054},
	{154239,7054}, {154265,7055}, {154270,7056}, {154277,7056}, {154290,7055}, {154305,7057},
	{154312,7057}, {154329,1506}, {154340,1507}, {154359,7058}, {154366,7058}, {154377,1545},
	{154380,7059}, {154385,7060}, {154398,1545}, {154409,1546}, {154433,0}, {154448,7061},
	{154470,7061}, {154494,7062}, {154519,0}, {154534,400}, {154564,1546}, {154569,7063},
	{154586,7064}, {154595,7064}, {154612,7065}, {154619,7065}, {154636,7065}, {154651,7066},
	{154666,7067}, {154677,0}, {154690,7068}, {154710,7061}, {154717,7069}, {154722,7070},
	{154727,0}, {154732,7072}, {154746,7073}, {154764,6012}, {154776,7074}, {154796,6011},
	{154806,7075}, {154816,6010}, {154832,7076}, {154843,0}, {154850,7077}, {154866,7064},
	{154871,7078}, {154880,7079}, {154891,0}, {154898,7080}, {154914,7081}, {154934,7082},
	{154947,0}, {154964,415}, {154988,490}, {155005,7083}, {155010,7084}, {155035,7085},
	{155042,7085}, {155056,7085}, {155072,7086}, {155089,428}, {155104,7087}, {155109,7087},
	{155120,7088}, {155131,7089}, {155142,7090}, {155153,7091}, {155164,7092}, {155183,7093},
	{155202,7094}, {155213,7095}, {155216,0}, {155234,403}, {155261,437}, {155292,0}, {155314,7096},
	{155345,7097}, {155380,0}, {155392,7098}, {155413,7099}, {155438,7100}, {155457,7101},
	{155464,7102}, {155481,7102}, {155496,7103}, {155513,7103}, {155528,7104}, {155535,7105},
	{155544,7106}, {155555,7104}, {155568,7107}, {155583,7108}, {155596,7108}, {155607,7109},
	{155612,7110}, {155635,7111}, {155640,7110}, {155645,7112}, {155650,7113}, {155657,7114},
	{155672,7115}, {155683,0}, {155700,7116}, {155724,7117}, {155741,7118}, {155744,7119},
	{155755,7120}, {155762,7120}, {155771,7121}, {155784,7122}, {155793,7122}, {155808,7122},
	{155821,0}, {155844,7123}, {155874,7123}, {155908,0}, {155931,7124}, {155963,7125},
	{155972,7125}, {155987,7126}, {156000,7127}, {156011,7126}, {156022,7128}, {156033,0},
	{156048,432}, {156080,510}, {156108,7129}, {156115,7130}, {156128,7131}, {156143,7132},
	{156158,7133}, {156173,7134}, {156190,7135}, {156201,7136}, {156210,1959}, {156217,1959},
	{156234,7137}, {156251,459}, {156262,7138}, {156271,7136}, {156278,7139}, {156295,0},
	{156316,7140}, {156346,0}, {156369,7141}, {156399,7141}, {156433,7142}, {156438,7143},
	{156443,2256}, {156448,2256}, {156455,2256}, {156470,7144}, {156485,7145}, {156492,7146},
	{156497,7144}, {156504,7145}, {156517,7147}, {156522,7148}, {156529,7143}, {156546,7149},
	{156563,7150}, {156580,0}, {156603,7151}, {156635,7152}, {156642,7152}, {156657,0},
	{156680,7153}, {156710,7153}, {156744,7154}, {156749,7155}, {156758,7156}, {156763,7157},
	{156770,7157}, {156785,7158}, {156790,423}, {156799,7159}, {156810,0}, {156827,7160},
	{156851,7160}, {156879,7161}, {156882,7162}, {156889,7163}, {156906,7162}, {156923,7164},
	{156930,7164}, {156949,7165}, {156954,7166}, {156961,7166}, {156976,7166}, {156989,7167},
	{156998,7167}, {157013,7167}, {157026,7163}, {157031,7168}, {157036,7168}, {157043,7169},
	{157052,7162}, {157057,7170}, {157066,0}, {157071,0}, {157078,7171}, {157092,7172},
	{157112,6889}, {157132,7139}, {157152,6889}, {157172,6882}, {157182,7173}, {157196,7173},
	{157212,7174}, {157226,7174}, {157242,6084}, {157256,7175}, {157274,6084}, {157294,7175},
	{157314,7176}, {157328,7177}, {157346,7178}, {157366,7179}, {157386,6084}, {157402,7180},
	{157422,7180}, {157444,7180}, {157466,6083}, {157480,6083}, {157500,6083}, {157520,6083},
	{157540,7181}, {157554,7181}, {157570,7181}, {157586,6086}, {157602,7182}, {157624,6086},
	{157646,7183}, {157668,6086}, {157690,7184}, {157704,7185}, {157724,7186}, {157746,7187},
	{157768,7184}, {157790,7188}, {157812,6881}, {157822,7189}, {157836,7189}, {157852,7190},
	{157865,7191}, {157880,7192}, {157895,7193}, {157906,7194}, {157919,401}, {157928,0},
	{157953,7195}, {157985,7195}, {158021,0}, {158044,7196}, {158076,7197}, {158079,0},
	{158094,7198}, {158116,7199}, {158121,7200}, {158132,7201}, {158147,7202}, {158154,7202},
	{158163,0}, {158174,500}, {158198,513}, {158222,7203}, {158235,0}, {158244,0}, {158264,3},
	{158295,417}, {158311,466}, {158327,7204}, {158332,7206}, {158345,7206}, {158352,7207},
	{158359,7208}, {158368,7209}, {158377,7210}, {158386,7211}, {158393,7212}, {158402,7213},
	{158411,7214}, {158420,7215}, {158427,7216}, {158434,7215}, {158443,7216}, {158452,7217},
	{158459,7217}, {158476,0}, {158479,7218}, {158485,7219}, {158491,7220}, {158498,0},
	{158513,7221}, {158543,7222}, {158575,7223}, {158603,7220}, {158616,7224}, {158623,7224},
	{158644,7224}, {158667,7225}, {158678,7226}, {158687,7226}, {158702,7226}, {158715,0},
	{158730,7227}, {158750,7228}, {158772,375}, {158794,238}, {158814,111}, {158840,7229},
	{158866,0}, {158881,393}, {158909,0}, {158922,389}, {158940,392}, {158962,416}, {158982,0},
	{158993,7230}, {159011,7231}, {159018,7231}, {159033,148}, {159042,3503}, {159055,7232},
	{159070,7232}, {159087,427}, {159098,3504}, {159115,7233}, {159122,7234}, {159131,7233},
	{159142,0}, {159159,7235}, {159183,0}, {159196,388}, {159218,396}, {159244,414}, {159266,0},
	{159279,390}, {159301,398}, {159327,422}, {159351,7236}, {159360,7237}, {159369,7238},
	{159376,7239}, {159383,7239}, {159400,7239}, {159419,7240}, {159426,7241}, {159431,0},
	{159436,7242}, {159454,7243}, {159472,0}, {159483,7238}, {159505,3504}, {159520,7244},
	{159527,7244}, {159540,407}, {159551,7240}, {159570,0}, {159581,457}, {159607,7245},
	{159612,7246}, {159621,7247}, {159628,7247}, {159639,7248}, {159648,404}, {159661,7249},
	{159668,7249}, {159681,7249}, {159692,7250}, {159701,7250}, {159718,7250}, {159737,7251},
	{159742,7251}, {159755,7252}, {159762,7253}, {159775,7254}, {159786,7254}, {159799,7253},
	{159808,7255}, {159815,7255}, {159828,7255}, {159841,7256}, {159848,7256}, {159865,7256},
	{159884,7257}, {159891,7258}, {159910,7259}, {159919,7260}, {159926,7260}, {159937,7261},
	{159944,520}, {159959,7262}, {159968,7263}, {159979,7264}, {160000,7264}, {160017,7265},
	{160024,7265}, {160037,7266}, {160044,7267}, {160051,7268}, {160060,7269}, {160073,0},
	{160090,7270}, {160120,0}, {160137,7271}, {160169,0}, {160186,7272}, {160214,0}, {160231,450},
	{160261,458}, {160287,498}, {160315,0}, {160324,436}, {160348,7273}, {160368,7274},
	{160386,7258}, {160393,7275}, {160400,0}, {160415,7276}, {160439,0}, {160448,7275},
	{160468,7277}, {160473,7277}, {160486,7278}, {160497,0}, {160502,0}, {160518,7279}, {160545,0},
	{160565,499}, {160596,0}, {160620,7280}, {160655,7281}, {160669,0}, {160689,455}, {160722,0},
	{160746,7282}, {160783,0}, {160797,7283}, {160824,7284}, {160839,0}, {160862,7285}, {160894,0},
	{160915,7286}, {160943,7286}, {160975,7284}, {160992,7287}, {160999,7287}, {161010,0},
	{161031,7288}, {161065,7289}, {161095,7290}, {161127,7291}, {161134,7291}, {161147,7292},
	{161160,7293}, {161165,7294}, {161170,7295}, {161177,7296}, {161190,7297}, {161203,7294},
	{161216,7298}, {161229,7299}, {161244,7300}, {161253,7301}, {161260,7301}, {161277,7302},
	{161294,7303}, {161301,7304}, {161310,7303}, {161325,7305}, {161332,7305}, {161341,7306},
	{161350,7306}, {161359,7307}, {161368,7308}, {161375,7309}, {161384,7310}, {161395,7311},
	{161408,7312}, {161421,7313}, {161434,7314}, {161441,7314}, {161454,7315}, {161461,7315},
	{161470,0}, {161489,7316}, {161515,7316}, {161545,0}, {161566,7317}, {161596,7318},
	{161601,7319}, {161616,7318}, {161623,7307}, {161630,7320}, {161647,7321}, {161650,0},
	{161659,7322}, {161681,7323}, {161705,0}, {161712,7324}, {161732,5288}, {161752,5289},
	{161774,0}, {161783,5298}, {161805,7325}, {161829,0}, {161838,7326}, {161858,7327},
	{161867,7328}, {161874,7329}, {161889,7330}, {161904,7331}, {161921,7332}, {161934,7333},
	{161949,7334}, {161964,7335}, {161979,7336}, {161994,7337}, {162003,7337}, {162018,7338},
	{162023,0}, {162032,7339}, {162048,7340}, {162055,7342}, {162060,7343}, {162085,7344},
	{162090,7345}, {162099,7346}, {162110,0}, {162117,7347}, {162129,7348}, {162145,0},
	{162150,7349}, {162162,7349}, {162176,7349}, {162183,0}, {162186,7350}, {162202,5389},
	{162207,7351}, {162226,5389}, {162233,5389}, {162250,7352}, {162271,7353}, {162290,0},
	{162297,0}, {162309,0}, {162323,7354}, {162344,7354}, {162371,7273}, {162388,7273},
	{162409,7355}, {162430,7356}, {162447,7357}, {162470,7356}, {162491,7358}, {162512,7358},
	{162537,7357}, {162556,7359}, {162573,7359}, {162598,7360}, {162621,7361}, {162630,7362},
	{162635,517}, {162648,7363}, {162655,7364}, {162666,7365}, {162677,7366}, {162688,7367},
	{162693,7368}, {162700,7368}, {162717,7284}, {162730,1507}, {162735,7369}, {162740,5513},
	{162745,5491}, {162757,5491}, {162773,7105}, {162784,7370}, {162803,7371}, {162822,7104},
	{162831,7104}, {162846,7306}, {162855,7305}, {162868,7306}, {162883,7108}, {162900,7372},
	{162915,7373}, {162922,7374}, {162943,7375}, {162966,5513}, {162985,7376}, {163004,7377},
	{163025,7315}, {163036,7284}, {163045,7284}, {163062,7105}, {163077,7378}, {163100,5527},
	{163125,0}, {163140,5527}, {163166,7108}, {163171,0}, {163176,0}, {163183,7270}, {163193,7379},
	{163203,7380}, {163213,7381}, {163227,7382}, {163243,7383}, {163257,7384}, {163267,0},
	{163276,0}, {163287,7385}, {163301,7386}, {163321,7386}, {163345,7386}, {163371,7386},
	{163397,7385}, {163419,7385}, {163439,7385}, {163457,7385}, {163477,7194}, {163497,7194},
	{163519,7194}, {163537,7194}, {163555,7387}, {163573,7387}, {163595,7387}, {163619,7387},
	{163645,7387}, {163669,7388}, {163683,7388}, {163707,7388}, {163733,7388}, {163759,7280},
	{163777,7280}, {163803,7280}, {163825,7280}, {163849,7280}, {163871,7389}, {163887,7389},
	{163911,7389}, {163937,7389}, {163963,0}, {163970,0}, {163979,5542}, {164000,5542},
	{164016,5542}, {164038,5542}, {164060,5541}, {164072,5541}, {164090,5543}, {164102,5543},
	{164118,5543}, {164140,5543}, {164162,5544}, {164178,5544}, {164200,5545}, {164212,5545},
	{164228,5545}, {164250,5545}, {164272,5546}, {164284,5540}, {164302,5540}, {164320,5546},
	{164336,5546}, {164360,5546}, {164384,5540}, {164396,5611}, {164414,0}, {164423,0},
	{164434,7248}, {164452,7248}, {164476,7248}, {164500,7390}, {164518,7390}, {164538,7272},
	{164560,7272}, {164584,7391}, {164602,7391}, {164626,7391}, {164650,7271}, {164676,7271},
	{164702,7392}, {164720,7392}, {164746,7392}, {164772,7393}, {164790,7393}, {164810,0},
	{164821,0}, {164834,7270}, {164850,7270}, {164876,7270}, {164902,7379}, {164922,7379},
	{164942,7380}, {164958,7380}, {164982,7380}, {165008,7381}, {165028,7381}, {165054,7381},
	{165080,7382}, {165102,7382}, {165130,7382}, {165158,7383}, {165178,7383}, {165206,7383},
	{165234,7384}, {165250,7384}, {165270,7384}, {165292,0}, {165311,7380}, {165341,0},
	{165364,7382}, {165402,0}, {165411,7372}, {165431,7394}, {165452,7395}, {165469,7292},
	{165482,7292}, {165503,0}, {165514,0}, {165527,5542}, {165543,5542}, {165563,5593},
	{165589,5593}, {165615,7396}, {165641,5541}, {165657,7397}, {165677,7398}, {165699,5543},
	{165715,7399}, {165735,7400}, {165759,7399}, {165785,7401}, {165807,7402}, {165833,7401},
	{165861,7401}, {165889,7403}, {165905,7405}, {165925,7406}, {165947,7406}, {165969,5604},
	{165991,5604}, {166019,5604}, {166047,5605}, {166075,5606}, {166095,7407}, {166121,5606},
	{166149,5606}, {166177,5540}, {166193,7408}, {166215,7281}, {166224,0}, {166237,5593},
	{166263,5545}, {166289,5604}, {166317,0}, {166332,5543}, {166360,7401}, {166390,7409},
	{166395,7410}, {166402,7353}, {166409,7411}, {166424,7412}, {166439,7307}, {166452,7413},
	{166475,7414}, {166480,7415}, {166491,7414}, {166502,7416}, {166509,7416}, {166526,7417},
	{166535,7417}, {166556,7321}, {166559,7418}, {166569,7418}, {166583,7142}, {166594,7142},
	{166605,7419}, {166612,7419}, {166625,0}, {166642,399}, {166674,431}, {166708,509},
	{166738,7321}, {166747,7420}, {166754,7421}, {166765,7420}, {166778,7422}, {166787,7423},
	{166794,7423}, {166809,7423}, {166826,430}, {166839,7424}, {166844,7421}, {166851,5968},
	{166856,7425}, {166865,7426}, {166880,7427}, {166897,7428}, {166910,7429}, {166923,408},
	{166938,7430}, {166945,7431}, {166956,7432}, {166967,7433}, {166976,7434}, {166991,7435},
	{167008,7436}, {167025,7437}, {167042,7438}, {167059,7439}, {167066,7440}, {167075,5948},
	{167094,7441}, {167113,7442}, {167132,7443}, {167145,7444}, {167158,7445}, {167167,7445},
	{167182,7445}, {167195,5968}, {167202,5968}, {167217,7446}, {167232,7447}, {167237,7448},
	{167244,7448}, {167261,7449}, {167268,7449}, {167283,0}, {167292,0}, {167303,7450},
	{167317,7450}, {167341,7450}, {167365,7451}, {167383,7451}, {167401,7452}, {167415,7452},
	{167437,7452}, {167461,7453}, {167479,7453}, {167503,7453}, {167527,7454}, {167547,7454},
	{167573,7454}, {167599,7455}, {167617,7455}, {167643,7455}, {167669,7456}, {167683,7456},
	{167701,7456}, {167721,0}, {167736,7452}, {167762,0}, {167783,7450}, {167817,7454}, {167853,0},
	{167868,6082}, {167896,6083}, {167924,0}, {167941,6084}, {167971,0}, {168000,7183}, {168032,0},
	{168049,7457}, {168077,7107}, {168094,7107}, {168103,7458}, {168110,7458}, {168125,7458},
	{168138,7459}, {168149,0}, {168158,461}, {168182,7356}, {168202,7460}, {168220,402},
	{168227,7461}, {168232,7462}, {168239,7463}, {168250,7464}, {168257,7464}, {168272,7465},
	{168283,7427}, {168288,7466}, {168295,7466}, {168312,7466}, {168329,7467}, {168334,7468},
	{168341,7469}, {168356,7470}, {168369,7471}, {168384,7173}, {168395,7281}, {168412,7446},
	{168419,7472}, {168432,7246}, {168439,7473}, {168456,7474}, {168461,7475}, {168474,7476},
	{168481,7476}, {168498,7477}, {168505,7477}, {168518,7477}, {168529,0}, {168544,6889},
	{168572,6086}, {168602,0}, {168619,7180}, {168651,5920}, {168660,7478}, {168665,7158},
	{168682,7479}, {168689,7480}, {168706,7479}, {168723,7481}, {168730,7481}, {168741,5920},
	{168752,0}, {168773,7482}, {168803,0}, {168822,7483}, {168848,7483}, {168878,0}, {168887,7484},
	{168909,7485}, {168933,7233}, {168946,7486}, {168953,7486}, {168964,7487}, {168977,7488},
	{168984,7489}, {168995,7488}, {169006,7490}, {169011,7491}, {169016,2443}, {169021,0},
	{169030,7492}, {169050,7493}, {169059,7493}, {169078,7494}, {169087,7494}, {169102,7494},
	{169115,0}, {169126,7495}, {169144,0}, {169151,3504}, {169169,7489}, {169174,7496},
	{169181,7497}, {169201,7498}, {169221,7498}, {169241,7497}, {169252,7233}, {169263,0},
	{169276,7233}, {169300,7233}, {169328,0}, {169341,7232}, {169365,7232}, {169393,7499},
	{169396,0}, {169410,7500}, {169437,0}, {169455,438}, {169486,0}, {169508,7385}, {169541,7387},
	{169576,5527}, {169590,7105}, {169601,0}, {169612,7501}, {169632,395}, {169656,413}, {169672,0},
	{169681,7502}, {169697,7503}, {169714,0}, {169721,7504}, {169733,7505}, {169747,7506},
	{169765,7507}, {169770,7508}, {169777,0}, {169788,372}, {169806,237}, {169822,108},
	{169844,7509}, {169851,7509}, {169864,7510}, {169873,7511}, {169882,7512}, {169891,7513},
	{169896,7514}, {169907,0}, {169916,7515}, {169938,7408}, {169951,7355}, {169962,7516},
	{169969,7516}, {169984,7517}, {170001,7518}, {170008,7519}, {170017,7520}, {170030,7521},
	{170045,7522}, {170060,7523}, {170075,7524}, {170092,7525}, {170101,0}, {170122,7526},
	{170150,7526}, {170182,7527}, {170212,0}, {170223,0}, {170247,7528}, {170282,7529},
	{170300,7530}, {170320,7531}, {170339,7531}, {170346,7532}, {170359,7533}, {170370,7534},
	{170381,7535}, {170388,7535}, {170405,0}, {170416,7536}, {170440,7537}, {170460,7538},
	{170482,7539}, {170493,7540}, {170496,1682}, {170501,0}, {170508,7232}, {170522,7543},
	{170529,7544}, {170542,7545}, {170547,7546}, {170556,7546}, {170571,7546}, {170584,0},
	{170595,0}, {170608,7096}, {170624,7547}, {170644,7096}, {170666,7549}, {170690,7549},
	{170716,7549}, {170742,7190}, {170764,7190}, {170782,7550}, {170804,7190}, {170824,7551},
	{170844,7551}, {170866,7096}, {170882,7096}, {170902,7097}, {170922,7097}, {170946,7097},
	{170972,7097}, {171000,7552}, {171020,7552}, {171044,7552}, {171070,7552}, {171096,7288},
	{171116,7288}, {171142,7288}, {171168,7288}, {171194,7288}, {171222,7282}, {171242,7282},
	{171268,7282}, {171294,7282}, {171320,7289}, {171336,7289}, {171358,7289}, {171380,7289},
	{171404,7289}, {171424,7553}, {171440,7554}, {171460,7555}, {171486,7553}, {171514,7555},
	{171542,7554}, {171570,7290}, {171590,7290}, {171618,7290}, {171642,7290}, {171666,7290},
	{171692,7556}, {171710,7556}, {171736,7556}, {171764,7556}, {171792,7557}, {171808,7557},
	{171828,7557}, {171850,7557}, {171874,7558}, {171881,7559}, {171894,7560}, {171909,7561},
	{171926,7562}, {171943,7563}, {171962,1741}, {171967,1741}, {171974,1741}, {172000,7564},
	{172017,7565}, {172022,7566}, {172027,7567}, {172034,7544}, {172039,7564}, {172046,7568},
	{172061,7569}, {172068,7569}, {172083,7569}, {172098,7570}, {172105,7570}, {172122,1681},
	{172139,1682}, {172169,7571}, {172172,5995}, {172177,0}, {172188,7572}, {172206,5995},
	{172213,5995}, {172224,7573}, {172235,7574}, {172242,7575}, {172251,7574}, {172268,7575},
	{172285,7576}, {172290,7577}, {172295,7578}, {172304,7578}, {172321,7579}, {172328,7579},
	{172339,7580}, {172344,7581}, {172351,7581}, {172362,7582}, {172375,7583}, {172382,7583},
	{172397,7584}, {172402,7573}, {172409,7585}, {172414,7586}, {172421,7586}, {172430,7587},
	{172435,7588}, {172442,7588}, {172453,7589}, {172460,7589}, {172471,7571}, {172482,7590},
	{172491,7590}, {172509,7591}, {172516,7591}, {172530,7591}, {172546,7119}, {172551,424},
	{172560,7592}, {172565,0}, {172578,7593}, {172598,7594}, {172603,7595}, {172608,0},
	{172621,387}, {172643,419}, {172665,0}, {172672,0}, {172690,7596}, {172719,0}, {172739,7597},
	{172770,7598}, {172784,7599}, {172798,7600}, {172812,7601}, {172828,7602}, {172833,0},
	{172842,7603}, {172858,149}, {172871,2443}, {172886,426}, {172897,7489}, {172919,0},
	{172932,7604}, {172952,491}, {172963,7605}, {172970,7606}, {172975,7607}, {172987,7608},
	{172994,7609}, {173001,0}, {173020,7610}, {173048,6815}, {173053,7611}, {173060,6815},
	{173075,7612}, {173090,7613}, {173105,7614}, {173110,7615}, {173117,7616}, {173128,7617},
	{173141,7618}, {173154,7619}, {173167,7614}, {173174,7614}, {173187,0}, {173196,3503},
	{173212,7612}, {173219,7620}, {173226,7621}, {173239,7622}, {173252,7623}, {173267,7624},
	{173282,7625}, {173289,7626}, {173298,7627}, {173307,7628}, {173314,7629}, {173323,7630},
	{173332,7408}, {173343,7398}, {173352,7631}, {173359,7631}, {173372,7632}, {173379,7632},
	{173390,7633}, {173397,7633}, {173408,7634}, {173419,7635}, {173426,7635}, {173439,7636},
	{173446,7636}, {173459,7637}, {173466,7637}, {173483,1506}, {173492,1506}, {173509,1507},
	{173522,1507}, {173537,7638}, {173546,7638}, {173559,0}, {173570,501}, {173594,514},
	{173618,518}, {173640,7639}, {173645,7640}, {173652,7640}, {173663,7641}, {173680,0},
	{173685,7345}, {173699,0}, {173718,0}, {173750,7642}, {173793,7643}, {173819,7644},
	{173847,7645}, {173866,0}, {173877,7646}, {173897,397}, {173921,7345}, {173926,7647},
	{173931,0}, {173944,519}, {173972,7359}, {173996,7648}, {174018,7649}, {174029,7650},
	{174036,7650}, {174047,1816}, {174050,1817}, {174055,1816}, {174064,1817}, {174086,7651},
	{174097,0}, {174116,7652}, {174146,7653}, {174176,7654}, {174195,7655}, {174202,7655},
	{174219,7647}, {174230,7656}, {174239,7658}, {174250,0}, {174267,0}, {174295,4}, {174334,418},
	{174358,467}, {174382,7659}, {174397,0}, {174408,7660}, {174424,391}, {174444,7661},
	{174462,7662}, {174484,0}, {174495,385}, {174515,394}, {174539,521}, {174554,0}, {174561,7663},
	{174577,7664}, {174595,7665}, {174611,7666}, {174622,7667}, {174629,7667}, {174640,7667},
	{174653,7668}, {174666,7668}, {174685,7669}, {174696,7669}, {174709,7669}, {174724,7670},
	{174731,7670}, {174750,7670}, {174771,7671}, {174776,534}, {174785,7672}, {174796,7672},
	{174813,7673}, {174832,7671}, {174839,7671}, {174860,7673}, {174867,7673}, {174872,7674},
	{174875,7669}, {174892,7669}, {174913,7672}, {174924,7672}, {174939,7675}, {174946,7675},
	{174959,7675}, {174964,0}, {174977,523}, {174999,527}, {175023,531}, {175045,7676},
	{175050,7677}, {175059,7676}, {175078,7678}, {175085,7676}, {175092,7679}, {175099,7680},
	{175106,7681}, {175113,7681}, {175132,7681}, {175153,7678}, {175166,7678}, {175181,7679},
	{175194,7679}, {175209,7680}, {175224,7680}, {175241,7682}, {175252,7682}, {175265,7683},
	{175274,7683}, {175285,7682}, {175292,7683}, {175299,0}, {175318,7684}, {175344,0},
	{175357,522}, {175379,526}, {175403,530}, {175425,7685}, {175432,7685}, {175449,7685},
	{175468,7686}, {175479,7686}, {175484,7686}, {175491,7687}, {175496,7687}, {175503,7687},
	{175516,7688}, {175537,7688}, {175544,7688}, {175549,7689}, {175556,7689}, {175575,7689},
	{175596,535}, {175605,0}, {175619,0}, {175644,7690}, {175676,7672}, {175687,7672},
	{175700,7672}, {175715,7691}, {175730,7691}, {175747,7691}, {175754,7692}, {175769,7692},
	{175786,7692}, {175793,0}, {175796,7693}, {175800,0}, {175807,7694}, {175815,7694},
	{175828,7695}, {175837,7695}, {175852,0}, {175859,7696}, {175867,7696}, {175882,7697},
	{175893,0}, {175900,7697}, {175922,0}, {175933,0}, {175946,7698}, {175970,7698}, {176000,7699},
	{176020,0}, {176034,7699}, {176055,0}, {176073,7700}, {176098,0}, {176105,0}, {176114,0},
	{176130,7701}, {176155,0}, {176171,7701}, {176196,7702}, {176203,7703}, {176211,7704},
	{176222,7705}, {176229,7705}, {176244,7706}, {176255,7707}, {176258,7708}, {176262,0},
	{176271,7694}, {176281,7694}, {176296,0}, {176305,7696}, {176315,7696}, {176332,0},
	{176341,7703}, {176351,7703}, {176364,7709}, {176375,0}, {176384,7710}, {176394,7710},
	{176407,7709}, {176416,7711}, {176427,7712}, {176438,0}, {176447,7713}, {176457,7713},
	{176470,7714}, {176481,7715}, {176490,7716}, {176499,0}, {176508,7717}, {176518,7717},
	{176533,0}, {176542,7718}, {176552,7718}, {176567,0}, {176576,0}, {176587,0}, {176603,7719},
	{176620,7719}, {176640,7720}, {176664,7721}, {176684,0}, {176700,7722}, {176717,7722},
	{176741,0}, {176757,7723}, {176774,7723}, {176796,7724}, {176816,0}, {176832,7725},
	{176849,7725}, {176869,0}, {176883,0}, {176898,0}, {176914,7719}, {176933,0}, {176949,0},
	{176966,7719}, {176986,0}, {177004,0}, {177023,7720}, {177045,0}, {177069,0}, {177094,7720},
	{177122,0}, {177138,0}, {177155,7721}, {177175,0}, {177198,0}, {177222,7721}, {177249,0},
	{177271,0}, {177294,7721}, {177320,0}, {177334,0}, {177349,0}, {177365,7722}, {177384,0},
	{177402,0}, {177421,7722}, {177443,0}, {177467,0}, {177492,7722}, {177520,0}, {177534,0},
	{177549,0}, {177565,7723}, {177584,0}, {177604,0}, {177625,7723}, {177649,0}, {177671,0},
	{177694,7724}, {177720,0}, {177736,0}, {177753,7725}, {177773,0}, {177795,0}, {177818,7725},
	{177844,7697}, {177853,0}, {177862,7726}, {177872,7726}, {177887,7697}, {177902,7707},
	{177911,0}, {177914,7727}, {177918,0}, {177921,7728}, {177925,7729}, {177944,7730}, {177959,0},
	{177966,7731}, {177982,7732}, {177989,7732}, {178006,0}, {178013,7710}, {178021,7710},
	{178032,0}, {178035,7733}, {178039,7734}, {178050,7720}, {178068,7735}, {178088,7736},
	{178097,7737}, {178108,7738}, {178119,7722}, {178137,7739}, {178157,7740}, {178166,7724},
	{178184,7741}, {178204,0}, {178209,7742}, {178221,0}, {178224,7743}, {178228,7744},
	{178241,7714}, {178250,7745}, {178255,7746}, {178262,7746}, {178275,7747}, {178284,0},
	{178291,0}, {178301,7693}, {178312,0}, {178322,7708}, {178333,0}, {178343,7727}, {178354,0},
	{178364,7728}, {178375,0}, {178385,7733}, {178396,0}, {178406,7743}, {178417,7733},
	{178435,7693}, {178453,7728}, {178471,7748}, {178485,7743}, {178501,7727}, {178519,7708},
	{178533,7749}, {178542,0}, {178549,7713}, {178557,7713}, {178568,7714}, {178577,0},
	{178588,7714}, {178608,0}, {178617,0}, {178628,0}, {178644,7750}, {178661,7750}, {178681,0},
	{178697,7735}, {178714,7735}, {178738,7706}, {178758,0}, {178774,7739}, {178791,7739},
	{178815,0}, {178831,7751}, {178848,7751}, {178870,7741}, {178890,0}, {178906,7752},
	{178923,7752}, {178943,0}, {178957,0}, {178972,0}, {178988,7750}, {179007,0}, {179023,0},
	{179040,7750}, {179060,0}, {179074,0}, {179089,0}, {179105,7735}, {179124,0}, {179142,0},
	{179161,7735}, {179183,0}, {179207,0}, {179232,7735}, {179260,0}, {179276,0}, {179299,0},
	{179323,7706}, {179350,0}, {179372,0}, {179395,7706}, {179421,0}, {179435,0}, {179450,0},
	{179466,7739}, {179485,0}, {179503,0}, {179522,7739}, {179544,0}, {179568,0}, {179593,7739},
	{179621,0}, {179635,0}, {179650,0}, {179666,7751}, {179685,0}, {179701,0}, {179718,7741},
	{179738,0}, {179760,0}, {179783,7741}, {179809,0}, {179823,0}, {179838,0}, {179854,7752},
	{179873,0}, {179889,0}, {179906,7752}, {179926,0}, {179948,0}, {179971,7752}, {180000,7715},
	{180007,7753}, {180020,7701}, {180031,7721}, {180038,7754}, {180053,7755}, {180068,7756},
	{180075,7757}, {180084,7716}, {180091,7758}, {180100,7758}, {180119,7759}, {180136,0},
	{180143,7717}, {180151,7717}, {180164,7760}, {180175,7761}, {180182,7761}, {180201,0},
	{180208,7718}, {180216,7718}, {180229,7762}, {180240,7697}, {180247,0}, {180254,0},
	{180263,7763}, {180283,7763}, {180301,7764}, {180317,7764}, {180332,0}, {180355,7763},
	{180387,7765}, {180404,0}, {180411,7726}, {180419,7726}, {180432,7766}, {180439,7766},
	{180454,7767}, {180467,7697}, {180480,0}, {180499,7698}, {180527,0}, {180530,7748},
	{180534,7768}, {180541,7769}, {180552,7497}, {180561,7497}, {180583,7481}, {180596,7770},
	{180601,1069}, {180610,7772}, {180621,7773}, {180632,7774}, {180645,7775}, {180656,7776},
	{180661,7777}, {180668,0}, {180677,7778}, {180693,7779}, {180702,1516}, {180709,7780},
	{180718,7781}, {180731,5226}, {180748,7782}, {180753,0}, {180758,7783}, {180770,7784},
	{180782,7785}, {180796,2451}, {180807,7786}, {180818,7786}, {180827,7772}, {180838,7058},
	{180849,7775}, {180864,7777}, {180875,7781}, {180892,0}, {180907,7787}, {180935,7788},
	{180963,7789}, {180972,7790}, {180989,7791}, {181002,7792}, {181015,7793}, {181028,7794},
	{181039,0}, {181050,7795}, {181076,7796}, {181102,7795}, {181128,7797}, {181154,0},
	{181165,7798}, {181189,7799}, {181213,4484}, {181226,7800}, {181237,4414}, {181250,7801},
	{181259,7802}, {181270,7803}, {181277,7804}, {181288,0}, {181295,0}, {181311,7805},
	{181338,7806}, {181345,7807}, {181356,7808}, {181363,0}, {181370,7809}, {181384,7810},
	{181393,0}, {181398,7811}, {181410,7812}, {181419,7813}, {181430,0}, {181437,7814},
	{181451,7815}, {181467,0}, {181478,548}, {181494,7816}, {181501,7817}, {181512,7818},
	{181517,7819}, {181524,7820}, {181535,5104}, {181542,7821}, {181553,7822}, {181566,7823},
	{181577,7824}, {181590,7825}, {181599,7826}, {181606,7827}, {181615,7828}, {181624,0},
	{181633,575}, {181653,0}, {181662,558}, {181678,575}, {181694,606}, {181712,606}, {181730,7829},
	{181741,7830}, {181752,0}, {181761,581}, {181781,586}, {181799,7831}, {181812,7832},
	{181823,7833}, {181830,7834}, {181845,7835}, {181850,0}, {181857,7836}, {181875,7837},
	{181891,7835}, {181908,7835}, {181927,0}, {181936,588}, {181954,7838}, {181959,7063},
	{181964,1532}, {181973,7063}, {181980,7063}, {181997,7839}, {182010,0}, {182027,415},
	{182051,0}, {182064,7068}, {182084,7840}, {182095,7841}, {182108,0}, {182113,7842},
	{182125,7843}, {182137,7844}, {182153,7090}, {182164,7845}, {182175,0}, {182178,7488},
	{182184,7233}, {182190,0}, {182197,7233}, {182213,7486}, {182224,7488}, {182231,7488},
	{182242,0}, {182253,7846}, {182275,7847}, {182299,0}, {182312,7848}, {182336,7848},
	{182362,7849}, {182386,7849}, {182412,7850}, {182421,7851}, {182434,7851}, {182449,7852},
	{182456,0}, {182465,536}, {182483,0}, {182496,7233}, {182520,7233}, {182548,7233},
	{182559,7497}, {182570,598}, {182585,0}, {182594,582}, {182614,7790}, {182627,7853},
	{182630,7854}, {182641,7855}, {182654,7856}, {182661,0}, {182672,3399}, {182696,3400},
	{182718,3400}, {182742,3399}, {182766,3399}, {182792,7857}, {182805,7858}, {182814,7859},
	{182823,7860}, {182832,7861}, {182839,7862}, {182846,7863}, {182857,7163}, {182862,7164},
	{182881,7163}, {182888,7163}, {182905,7864}, {182914,7865}, {182921,7866}, {182930,7867},
	{182941,7868}, {182952,7869}, {182965,7870}, {182972,7850}, {182985,7170}, {182990,7170},
	{182997,7170}, {183006,7871}, {183011,7872}, {183020,7873}, {183033,7874}, {183050,7874},
	{183069,3547}, {183080,0}, {183089,0}, {183100,7787}, {183124,7787}, {183146,7787},
	{183170,7787}, {183196,7875}, {183216,7877}, {183236,7878}, {183258,7878}, {183278,7879},
	{183300,7879}, {183322,7880}, {183344,7880}, {183364,7795}, {183382,7795}, {183404,7798},
	{183422,7798}, {183442,7877}, {183460,7877}, {183480,7881}, {183489,7882}, {183492,0},
	{183497,7884}, {183511,7885}, {183527,0}, {183536,0}, {183547,7886}, {183567,1899},
	{183589,2169}, {183605,1897}, {183625,1896}, {183647,2171}, {183669,2168}, {183689,7887},
	{183700,7887}, {183711,7888}, {183722,7889}, {183735,7890}, {183742,7891}, {183753,7892},
	{183758,7893}, {183771,7894}, {183780,7895}, {183797,7896}, {183808,7896}, {183826,2032},
	{183831,7897}, {183842,7898}, {183855,7887}, {183868,7143}, {183873,7143}, {183880,7143},
	{183897,7899}, {183902,7900}, {183917,7901}, {183932,0}, {183937,2046}, {183953,2047},
	{183971,2046}, {184000,2047}, {184017,0}, {184022,2046}, {184038,2047}, {184056,7778},
	{184063,7778}, {184077,0}, {184094,7902}, {184118,0}, {184135,7903}, {184161,7904},
	{184189,7905}, {184198,0}, {184207,5677}, {184227,5676}, {184247,5677}, {184269,5683},
	{184276,5685}, {184287,7906}, {184292,7907}, {184295,7480}, {184300,7480}, {184307,7480},
	{184324,7908}, {184333,7908}, {184340,556}, {184358,557}, {184374,7909}, {184392,7910},
	{184399,7794}, {184406,7813}, {184419,7911}, {184430,7431}, {184435,7793}, {184442,7912},
	{184447,7913}, {184460,7431}, {184467,7431}, {184478,7427}, {184485,7427}, {184502,7914},
	{184519,7915}, {184528,7916}, {184543,7917}, {184558,5939}, {184565,7918}, {184580,7919},
	{184593,596}, {184604,7920}, {184615,0}, {184620,7896}, {184632,7921}, {184647,7922},
	{184664,7923}, {184679,7924}, {184682,7925}, {184689,7896}, {184703,7926}, {184708,7927},
	{184717,7813}, {184728,7813}, {184739,5998}, {184750,7928}, {184759,7929}, {184764,5999},
	{184777,7930}, {184788,7931}, {184799,6002}, {184808,7932}, {184819,7932}, {184832,7933},
	{184841,7588}, {184852,7934}, {184855,7934}, {184866,7935}, {184873,7936}, {184887,0},
	{184896,7937}, {184918,5789}, {184925,7835}, {184932,7836}, {184941,7793}, {184948,7835},
	{184955,7877}, {184962,7786}, {184969,7938}, {184974,7939}, {184979,7940}, {184986,7927},
	{184999,7941}, {185012,7934}, {185021,7942}, {185030,2498}, {185045,7943}, {185056,7944},
	{185067,7793}, {185072,7934}, {185090,7945}, {185108,7946}, {185123,7927}, {185134,7947},
	{185147,7948}, {185162,7949}, {185175,7635}, {185188,7633}, {185199,7634}, {185210,7636},
	{185223,0}, {185230,0}, {185239,7788}, {185261,7788}, {185281,7788}, {185303,7799},
	{185321,7803}, {185339,7950}, {185359,7950}, {185377,7951}, {185397,7951}, {185417,7952},
	{185437,7952}, {185455,7797}, {185471,7797}, {185491,7799}, {185507,7799}, {185525,7803},
	{185541,7803}, {185559,7831}, {185576,0}, {185585,7953}, {185603,7831}, {185608,7637},
	{185625,7945}, {185628,7945}, {185637,7954}, {185640,7956}, {185647,7957}, {185656,7958},
	{185665,7959}, {185674,7260}, {185685,7908}, {185692,571}, {185710,572}, {185724,7960},
	{185738,7961}, {185756,7962}, {185763,7812}, {185772,7265}, {185785,4484}, {185794,4414},
	{185805,7963}, {185816,7836}, {185825,0}, {185836,7945}, {185858,0}, {185873,7964},
	{185895,7965}, {185904,7966}, {185909,4227}, {185916,7967}, {185921,7968}, {185928,7969},
	{185933,7291}, {185946,7970}, {185951,0}, {185956,7971}, {185972,7972}, {185984,7973},
	{185998,7974}, {186011,7847}, {186024,7975}, {186031,7976}, {186042,7847}, {186053,7977},
	{186068,7978}, {186081,7979}, {186092,7980}, {186105,7926}, {186118,7981}, {186121,7982},
	{186130,7981}, {186139,7981}, {186150,0}, {186157,7983}, {186179,7984}, {186197,0},
	{186204,7796}, {186222,429}, {186233,0}, {186242,587}, {186262,7985}, {186282,0}, {186287,7986},
	{186303,7987}, {186317,0}, {186328,384}, {186344,391}, {186364,0}, {186371,7347}, {186383,7348},
	{186399,7988}, {186402,7990}, {186409,7990}, {186418,7991}, {186429,7991}, {186442,7992},
	{186455,7993}, {186466,7993}, {186479,7994}, {186492,7995}, {186507,7854}, {186518,7996},
	{186523,599}, {186532,7997}, {186547,7997}, {186564,7998}, {186581,7999}, {186598,7850},
	{186609,7850}, {186620,7850}, {186633,7873}, {186644,7873}, {186655,8000}, {186664,8001},
	{186679,8002}, {186690,8003}, {186701,8004}, {186714,0}, {186719,8005}, {186735,8006},
	{186747,8007}, {186761,0}, {186774,591}, {186794,593}, {186814,604}, {186838,8008},
	{186855,8009}, {186858,8010}, {186871,0}, {186878,8011}, {186896,8012}, {186910,8013},
	{186926,597}, {186943,590}, {186952,8014}, {186965,8015}, {186978,8016}, {186993,8017},
	{186998,0}, {187005,0}, {187023,7903}, {187046,0}, {187062,7903}, {187083,0}, {187101,8019},
	{187124,0}, {187142,8019}, {187165,0}, {187183,8020}, {187206,0}, {187224,8020}, {187247,0},
	{187263,8021}, {187284,0}, {187302,8021}, {187325,0}, {187343,7904}, {187366,0}, {187386,7904},
	{187411,0}, {187425,7910}, {187444,0}, {187460,7910}, {187481,0}, {187495,7902}, {187514,7902},
	{187533,0}, {187553,7902}, {187578,7902}, {187603,8022}, {187620,0}, {187631,8023}, {187649,0},
	{187660,580}, {187682,585}, {187702,0}, {187707,8026}, {187719,8027}, {187726,8028},
	{187739,8029}, {187744,8029}, {187757,8030}, {187766,8031}, {187785,8032}, {187796,8033},
	{187799,8034}, {187804,8035}, {187821,8036}, {187826,8037}, {187843,8038}, {187862,8039},
	{187867,0}, {187880,8040}, {187904,8041}, {187928,8042}, {187937,8043}, {187948,8044},
	{187961,8045}, {187978,8045}, {188000,8046}, {188009,8047}, {188020,0}, {188031,7887},
	{188053,7854}, {188077,0}, {188090,8048}, {188114,8048}, {188140,0}, {188155,8049},
	{188181,8049}, {188209,7233}, {188216,425}, {188225,7233}, {188234,0}, {188247,389},
	{188265,392}, {188287,416}, {188307,8050}, {188312,0}, {188323,592}, {188341,594}, {188359,605},
	{188381,8051}, {188386,0}, {188397,561}, {188415,574}, {188433,8052}, {188455,547},
	{188471,607}, {188491,607}, {188511,8053}, {188514,8054}, {188525,8055}, {188534,8029},
	{188543,8056}, {188550,8057}, {188557,8058}, {188562,8059}, {188573,8060}, {188580,8061},
	{188591,8062}, {188598,8063}, {188607,8063}, {188624,8064}, {188637,8065}, {188648,8066},
	{188651,0}, {188655,8067}, {188670,8068}, {188683,8069}, {188698,8070}, {188711,8071},
	{188726,8072}, {188739,8073}, {188750,8074}, {188757,8060}, {188766,8061}, {188779,8062},
	{188788,8075}, {188801,0}, {188812,8076}, {188826,8077}, {188848,8077}, {188862,8076},
	{188884,8078}, {188895,8079}, {188904,8066}, {188915,8080}, {188926,0}, {188939,8081},
	{188955,8082}, {188979,8082}, {188995,8081}, {189019,0}, {189026,8083}, {189042,0},
	{189049,8084}, {189065,8085}, {189083,8086}, {189090,8087}, {189095,8088}, {189108,8075},
	{189119,8089}, {189126,8089}, {189141,0}, {189150,8090}, {189170,8068}, {189188,0},
	{189197,8076}, {189209,8077}, {189229,8077}, {189241,8076}, {189261,0}, {189266,0}, {189278,0},
	{189292,8091}, {189315,8090}, {189338,8065}, {189363,8090}, {189386,8092}, {189411,8093},
	{189436,8064}, {189459,8094}, {189480,8078}, {189489,8095}, {189496,8095}, {189509,8067},
	{189520,0}, {189531,8093}, {189553,8071}, {189573,8079}, {189580,8096}, {189589,0},
	{189598,8072}, {189618,8097}, {189625,8097}, {189640,8080}, {189649,8098}, {189658,8098},
	{189675,0}, {189686,8081}, {189700,8082}, {189722,8082}, {189736,8081}, {189758,0}, {189763,0},
	{189781,0}, {189801,0}, {189828,8099}, {189864,8100}, {189869,8101}, {189876,8101},
	{189887,8102}, {189894,8103}, {189903,8103}, {189924,8104}, {189939,8105}, {189946,8105},
	{189957,8106}, {189968,8106}, {189985,8107}, {189996,8107}, {190009,8108}, {190012,8109},
	{190025,8110}, {190040,8111}, {190053,8112}, {190060,8112}, {190069,8112}, {190090,0},
	{190099,8113}, {190117,0}, {190128,8114}, {190160,8115}, {190182,8116}, {190191,8116},
	{190208,8117}, {190215,8117}, {190224,8117}, {190241,8118}, {190248,8118}, {190257,8118},
	{190274,8119}, {190279,8120}, {190286,8120}, {190303,8099}, {190316,8121}, {190323,8121},
	{190344,8122}, {190353,8122}, {190370,8123}, {190379,8124}, {190388,8123}, {190409,8124},
	{190424,8125}, {190431,8125}, {190440,8125}, {190459,8126}, {190468,8126}, {190481,0},
	{190492,8127}, {190512,0}, {190525,8128}, {190559,8129}, {190583,8130}, {190598,8131},
	{190605,8131}, {190618,8132}, {190621,8133}, {190630,8133}, {190649,8134}, {190674,0},
	{190687,8135}, {190701,8135}, {190721,8136}, {190737,8137}, {190759,8138}, {190781,8139},
	{190797,8140}, {190819,8141}, {190853,8142}, {190860,0}, {190873,0}, {190890,8143},
	{190914,162}, {190937,8144}, {190969,651}, {191001,0}, {191046,8145}, {191110,268},
	{191136,112}, {191168,8146}, {191191,8147}, {191223,0}, {191265,8148}, {191323,0}, {191336,629},
	{191356,676}, {191385,8149}, {191401,8150}, {191417,8151}, {191445,0}, {191461,631},
	{191487,639}, {191513,659}, {191548,8152}, {191558,8153}, {191571,8154}, {191584,8155},
	{191606,8156}, {191628,8157}, {191647,8158}, {191666,8158}, {191682,8159}, {191701,8160},
	{191732,8161}, {191739,0}, {191755,635}, {191787,8162}, {191803,8163}, {191819,8164},
	{191829,8165}, {191833,8167}, {191840,8168}, {191850,8168}, {191869,7824}, {191891,8169},
	{191898,8169}, {191914,7828}, {191930,0}, {191946,653}, {192000,675}, {192032,0}, {192045,8170},
	{192068,8171}, {192100,0}, {192116,8172}, {192145,8173}, {192152,0}, {192165,8174},
	{192188,8175}, {192201,8176}, {192217,7774}, {192233,1054}, {192243,1054}, {192266,8177},
	{192276,1171}, {192292,7819}, {192305,7819}, {192327,1062}, {192346,1062}, {192384,8178},
	{192400,0}, {192407,6817}, {192424,8179}, {192450,3172}, {192470,3171}, {192496,8180},
	{192513,8181}, {192539,0}, {192543,8182}, {192557,8183}, {192580,0}, {192596,581}, {192628,562},
	{192654,586}, {192689,627}, {192705,0}, {192709,8184}, {192720,8185}, {192736,8185},
	{192755,8186}, {192771,8186}, {192790,0}, {192797,8187}, {192823,8188}, {192840,8189},
	{192863,0}, {192873,8190}, {192893,8191}, {192913,8192}, {192942,8193}, {192962,0}, {192972,0},
	{192986,8194}, {193007,0}, {193043,8195}, {193098,0}, {193131,8196}, {193180,8197},
	{193187,8197}, {193203,8198}, {193219,8199}, {193235,8199}, {193257,8200}, {193264,8200},
	{193280,0}, {193293,8201}, {193313,8202}, {193317,8203}, {193324,8205}, {193334,0},
	{193356,623}, {193388,0}, {193404,0}, {193421,0}, {193445,8207}, {193480,0}, {193516,8208},
	{193563,8209}, {193570,8210}, {193577,8211}, {193581,0}, {193588,8212}, {193605,634},
	{193628,652}, {193648,674}, {193671,8213}, {193693,663}, {193709,8211}, {193716,8214},
	{193723,8215}, {193736,8216}, {193758,8217}, {193784,8045}, {193809,8045}, {193837,8042},
	{193847,8042}, {193860,8210}, {193864,0}, {193877,8218}, {193897,8219}, {193904,8220},
	{193920,8221}, {193948,0}, {193961,3280}, {193993,3280}, {194012,8222}, {194022,8222},
	{194047,8223}, {194060,8223}, {194085,8224}, {194092,8226}, {194102,7859}, {194112,7861},
	{194125,7859}, {194138,7861}, {194157,8227}, {194167,8228}, {194180,7867}, {194193,8229},
	{194209,8230}, {194237,8231}, {194250,8232}, {194260,8233}, {194282,8029}, {194286,8043},
	{194299,8043}, {194318,8234}, {194331,8235}, {194347,8235}, {194369,8236}, {194394,8237},
	{194398,8239}, {194411,8240}, {194421,8241}, {194428,8242}, {194441,0}, {194460,620},
	{194489,632}, {194524,660}, {194562,8240}, {194566,2201}, {194582,2201}, {194604,8243},
	{194636,0}, {194652,8244}, {194678,8245}, {194694,0}, {194710,1931}, {194745,8245},
	{194764,8246}, {194771,1931}, {194790,8247}, {194803,2150}, {194816,2150}, {194848,8248},
	{194858,8249}, {194877,8250}, {194908,0}, {194924,7811}, {194959,8026}, {194984,8251},
	{195000,2203}, {195016,8252}, {195020,8253}, {195027,8254}, {195037,8255}, {195053,8256},
	{195081,8257}, {195097,8258}, {195116,8257}, {195135,8259}, {195145,8259}, {195167,8252},
	{195174,8260}, {195199,8261}, {195221,8261}, {195249,8029}, {195253,8030}, {195266,8262},
	{195282,8264}, {195298,8265}, {195311,5349}, {195324,0}, {195343,5349}, {195381,0},
	{195400,8266}, {195438,0}, {195454,8267}, {195483,5363}, {195502,5363}, {195540,0},
	{195556,628}, {195579,0}, {195599,8268}, {195626,163}, {195652,8269}, {195687,0}, {195738,8270},
	{195808,269}, {195837,113}, {195872,8271}, {195898,8272}, {195933,0}, {196000,8273}, {196064,0},
	{196080,650}, {196115,664}, {196141,677}, {196173,0}, {196180,8274}, {196194,0}, {196210,609},
	{196242,637}, {196274,655}, {196303,5646}, {196328,5658}, {196341,5658}, {196373,5646},
	{196380,5646}, {196393,8275}, {196421,8029}, {196431,0}, {196444,580}, {196473,559},
	{196496,585}, {196528,356}, {196544,8276}, {196551,8277}, {196567,8278}, {196595,8279},
	{196605,8280}, {196624,0}, {196640,184}, {196675,323}, {196707,75}, {196729,8281}, {196739,0},
	{196758,357}, {196790,0}, {196806,185}, {196841,324}, {196873,8282}, {196883,7946},
	{196905,8283}, {196924,8284}, {196952,8283}, {196983,8282}, {197014,0}, {197027,621},
	{197050,633}, {197079,661}, {197111,8210}, {197115,8210}, {197125,7840}, {197141,1531},
	{197157,1587}, {197170,1587}, {197198,8285}, {197217,8285}, {197245,8286}, {197261,8287},
	{197274,8287}, {197296,0}, {197309,630}, {197332,638}, {197355,658}, {197387,8288},
	{197397,8288}, {197416,8289}, {197423,8290}, {197433,8291}, {197453,8292}, {197472,8293},
	{197491,8294}, {197516,7841}, {197532,7780}, {197545,8295}, {197576,0}, {197601,8296},
	{197636,8297}, {197670,0}, {197677,8298}, {197694,8299}, {197717,8300}, {197743,8301},
	{197762,8155}, {197781,1573}, {197794,1573}, {197826,7839}, {197845,0}, {197858,1531},
	{197890,7841}, {197909,7834}, {197934,8302}, {197944,625}, {197957,8303}, {197976,8304},
	{197983,7830}, {197993,8305}, {198006,8306}, {198029,8307}, {198051,8308}, {198073,8309},
	{198101,7830}, {198117,8310}, {198130,8310}, {198152,4399}, {198171,4092}, {198193,8311},
	{198200,8312}, {198219,8313}, {198235,8313}, {198260,8314}, {198282,8315}, {198310,1052},
	{198341,4376}, {198360,4376}, {198388,8316}, {198413,4092}, {198420,0}, {198436,608},
	{198468,636}, {198500,654}, {198529,4092}, {198548,8317}, {198564,8318}, {198592,8319},
	{198611,4048}, {198624,0}, {198643,4048}, {198681,8320}, {198688,8321}, {198698,662},
	{198711,8252}, {198715,8252}, {198725,0}, {198732,7811}, {198746,0}, {198765,0}, {198786,609},
	{198847,609}, {198905,627}, {198960,627}, {199012,637}, {199073,637}, {199131,655},
	{199186,655}, {199238,0}, {199245,8322}, {199268,8323}, {199288,8324}, {199311,0},
	{199321,8325}, {199344,8326}, {199348,8328}, {199358,8328}, {199377,8329}, {199396,8330},
	{199406,8331}, {199426,8332}, {199445,8333}, {199470,0}, {199477,5674}, {199494,8334},
	{199504,4376}, {199517,8315}, {199533,7905}, {199543,8335}, {199556,3763}, {199563,0},
	{199582,3763}, {199614,3763}, {199633,8336}, {199637,6619}, {199659,8335}, {199675,0},
	{199682,8337}, {199693,8338}, {199703,8338}, {199722,8339}, {199729,8339}, {199739,8339},
	{199758,8340}, {199762,8341}, {199772,8342}, {199792,8343}, {199823,8344}, {199842,8345},
	{199861,8346}, {199886,2203}, {199896,7964}, {199913,8347}, {199920,8348}, {199939,8348},
	{199967,8349}, {200000,8350}, {200026,8351}, {200051,8352}, {200076,8353}, {200107,6205},
	{200129,6138}, {200148,8354}, {200161,0}, {200165,8244}, {200173,8251}, {200201,8355},
	{200214,6109}, {200233,8356}, {200249,8356}, {200268,8357}, {200278,8357}, {200297,8358},
	{200313,7917}, {200329,8359}, {200348,8360}, {200373,8361}, {200389,8362}, {200396,8362},
	{200412,8363}, {200425,5833}, {200432,8155}, {200445,2201}, {200458,2201}, {200474,8364},
	{200487,8365}, {200500,5833}, {200519,5833}, {200551,6094}, {200561,6094}, {200583,6094},
	{200611,8366}, {200621,8367}, {200640,8368}, {200671,8369}, {200693,6206}, {200700,6206},
	{200719,6206}, {200751,8370}, {200767,8370}, {200792,6198}, {200805,0}, {200821,7937},
	{200844,596}, {200863,8370}, {200891,7915}, {200898,7915}, {200911,8371}, {200921,8372},
	{200952,8371}, {200983,8373}, {200990,8374}, {201003,8375}, {201013,8376}, {201033,8377},
	{201052,8378}, {201071,8379}, {201096,6113}, {201112,6147}, {201134,6147}, {201175,0},
	{201182,8380}, {201205,8381}, {201228,622}, {201241,0}, {201251,7986}, {201277,8382},
	{201297,7987}, {201326,0}, {201339,2902}, {201371,2902}, {201390,8383}, {201400,8384},
	{201423,0}, {201430,8385}, {201450,0}, {201460,5190}, {201483,0}, {201490,2916}, {201516,2917},
	{201539,6619}, {201555,8335}, {201568,8335}, {201578,7780}, {201588,7780}, {201601,8386},
	{201617,8387}, {201636,8387}, {201658,8388}, {201680,8389}, {201702,0}, {201712,690},
	{201732,694}, {201752,701}, {201781,8390}, {201788,8391}, {201804,8392}, {201820,0},
	{201836,8393}, {201865,687}, {201890,8394}, {201897,8395}, {201907,8396}, {201920,8397},
	{201924,8398}, {201935,0}, {201942,8399}, {201959,8400}, {201976,8401}, {201993,8402},
	{202010,8403}, {202036,8404}, {202046,8405}, {202065,8406}, {202081,8406}, {202100,8407},
	{202119,8408}, {202135,8408}, {202157,8409}, {202164,8409}, {202180,686}, {202196,685},
	{202209,8410}, {202225,8411}, {202229,0}, {202236,8412}, {202256,688}, {202273,692},
	{202290,699}, {202316,684}, {202332,8411}, {202339,8413}, {202352,8414}, {202362,8415},
	{202381,8415}, {202412,8416}, {202419,8416}, {202441,8417}, {202454,8418}, {202482,8416},
	{202507,8419}, {202532,8420}, {202542,8421}, {202552,8422}, {202565,8423}, {202581,8424},
	{202594,8424}, {202619,8425}, {202632,8426}, {202648,8425}, {202673,8427}, {202686,8411},
	{202690,8411}, {202697,8428}, {202713,8428}, {202747,8429}, {202757,8429}, {202776,8430},
	{202798,8431}, {202808,8432}, {202821,8431}, {202843,8433}, {202871,8398}, {202887,8434},
	{202915,8435}, {202925,8435}, {202947,0}, {202960,689}, {202983,8436}, {203006,702}, {203038,0},
	{203045,8437}, {203059,8438}, {203087,8439}, {203100,8440}, {203119,8441}, {203129,8442},
	{203148,8441}, {203182,8442}, {203213,8443}, {203232,8443}, {203263,8428}, {203279,8444},
	{203289,8445}, {203299,8444}, {203318,8446}, {203337,8447}, {203347,8448}, {203357,8447},
	{203382,8447}, {203416,8448}, {203450,8449}, {203460,8449}, {203488,8450}, {203495,8451},
	{203511,8450}, {203536,8452}, {203561,0}, {203571,8453}, {203591,8454}, {203601,8455},
	{203617,8456}, {203633,8457}, {203640,8458}, {203648,8459}, {203676,0}, {203689,691},
	{203712,693}, {203735,700}, {203767,8460}, {203774,8460}, {203784,8460}, {203803,8461},
	{203822,8461}, {203859,8462}, {203890,8463}, {203897,8464}, {203919,8465}, {203929,8463},
	{203948,8466}, {203967,8467}, {203977,8467}, {204000,8467}, {204025,8468}, {204041,8468},
	{204066,8449}, {204079,8449}, {204110,8428}, {204132,8428}, {204172,8469}, {204182,8470},
	{204198,8469}, {204220,8470}, {204251,8471}, {204261,8472}, {204271,8471}, {204290,8473},
	{204309,8474}, {204325,0}, {204342,0}, {204378,8475}, {204424,8476}, {204437,8476},
	{204456,8477}, {204463,0}, {204476,710}, {204505,716}, {204528,718}, {204557,8477},
	{204570,8478}, {204586,8478}, {204605,8479}, {204615,0}, {204628,8480}, {204651,0},
	{204658,8481}, {204681,8482}, {204698,8483}, {204721,8484}, {204728,8484}, {204744,8485},
	{204751,8485}, {204767,8486}, {204780,8486}, {204796,8487}, {204806,8488}, {204816,8488},
	{204832,8489}, {204854,8490}, {204864,8490}, {204880,0}, {204896,709}, {204928,715},
	{204954,717}, {204986,8491}, {204996,8491}, {205015,0}, {205031,707}, {205063,8492},
	{205076,8492}, {205098,708}, {205111,8493}, {205118,8494}, {205131,8495}, {205141,8495},
	{205154,8495}, {205176,8480}, {205186,8480}, {205202,8496}, {205212,8496}, {205231,8497},
	{205241,8497}, {205257,8498}, {205273,8499}, {205286,8499}, {205308,8489}, {205321,8489},
	{205340,8500}, {205356,8500}, {205375,8500}, {205403,8501}, {205413,8501}, {205432,8502},
	{205442,0}, {205446,8503}, {205475,8504}, {205495,8505}, {205515,8506}, {205525,0},
	{205538,720}, {205576,726}, {205605,730}, {205634,724}, {205659,8507}, {205678,8508},
	{205694,8508}, {205716,8509}, {205732,723}, {205751,0}, {205761,719}, {205796,8510},
	{205831,725}, {205857,729}, {205883,8511}, {205890,8511}, {205903,8511}, {205925,8512},
	{205944,8512}, {205972,8513}, {205988,8514}, {205998,8515}, {206011,8515}, {206036,8516},
	{206046,8516}, {206068,8517}, {206093,8518}, {206112,8518}, {206140,8519}, {206153,8519},
	{206169,8520}, {206176,8520}, {206186,8520}, {206205,8521}, {206212,8521}, {206225,8521},
	{206247,8522}, {206278,8523}, {206294,8524}, {206301,8525}, {206305,8525}, {206315,8525},
	{206334,8522}, {206353,8522}, {206372,8526}, {206376,8526}, {206386,8526}, {206405,8527},
	{206412,8527}, {206428,8527}, {206453,8528}, {206469,8528}, {206497,8529}, {206510,8529},
	{206526,8519}, {206539,8519}, {206555,8530}, {206562,8530}, {206572,8530}, {206591,8531},
	{206607,8532}, {206629,8533}, {206645,8534}, {206664,1049}, {206668,8167}, {206675,0},
	{206691,738}, {206720,740}, {206746,744}, {206781,8535}, {206791,1054}, {206801,1054},
	{206824,736}, {206855,1062}, {206874,1062}, {206912,8178}, {206928,0}, {206932,8184},
	{206943,0}, {206953,8536}, {206976,8537}, {206996,8538}, {207025,0}, {207032,737}, {207052,739},
	{207069,743}, {207095,735}, {207114,8539}, {207127,8539}, {207149,3280}, {207162,3280},
	{207194,8540}, {207216,8541}, {207226,8542}, {207242,8543}, {207246,8543}, {207259,8544},
	{207284,1931}, {207303,1931}, {207341,2150}, {207354,0}, {207376,2150}, {207417,8545},
	{207439,5349}, {207452,0}, {207471,5349}, {207509,5363}, {207528,5363}, {207566,0},
	{207573,8546}, {207587,5646}, {207594,5646}, {207607,5646}, {207626,5658}, {207639,5658},
	{207671,8547}, {207693,1531}, {207700,1531}, {207726,8548}, {207754,8549}, {207764,8549},
	{207783,1573}, {207796,1573}, {207828,8550}, {207835,8551}, {207851,8551}, {207876,4092},
	{207883,4092}, {207902,4092}, {207930,8552}, {207952,4048}, {207965,0}, {208000,4048},
	{208038,8553}, {208048,8553}, {208067,5674}, {208083,3763}, {208090,3763}, {208103,3763},
	{208129,8554}, {208139,8554}, {208158,8555}, {208174,8555}, {208199,6093}, {208203,6094},
	{208219,6094}, {208241,5833}, {208254,5833}, {208280,6206}, {208287,6206}, {208306,6206},
	{208338,8556}, {208369,8557}, {208379,8557}, {208398,6147}, {208420,6147}, {208461,2902},
	{208474,2902}, {208506,8543}, {208516,0}, {208523,8337}, {208534,8558}, {208538,8559},
	{208548,8559}, {208573,0}, {208592,748}, {208627,756}, {208662,758}, {208697,8560}, {208719,0},
	{208735,8561}, {208764,8558}, {208780,8562}, {208787,8562}, {208806,0}, {208819,8563},
	{208848,8564}, {208877,8565}, {208906,8566}, {208922,8567}, {208944,8568}, {208957,8569},
	{208967,8569}, {208986,0}, {209002,747}, {209034,755}, {209066,757}, {209098,8560},
	{209111,8570}, {209115,8570}, {209125,8571}, {209132,8572}, {209145,8572}, {209176,8571},
	{209189,8571}, {209214,8573}, {209221,8573}, {209237,8574}, {209250,8575}, {209263,8576},
	{209270,8576}, {209283,8576}, {209302,8577}, {209312,8577}, {209337,8578}, {209344,8578},
	{209357,8578}, {209379,8561}, {209401,8568}, {209426,8579}, {209433,8579}, {209455,750},
	{209468,8580}, {209503,749}, {209522,8581}, {209569,8558}, {209573,8582}, {209586,8582},
	{209611,8561}, {209636,8583}, {209643,8583}, {209653,8583}, {209669,8561}, {209688,8584},
	{209701,8584}, {209720,8561}, {209733,8585}, {209740,8586}, {209747,8586}, {209760,8586},
	{209782,8587}, {209789,8587}, {209802,8587}, {209821,8558}, {209831,8588}, {209847,8588},
	{209872,8589}, {209903,1531}, {209916,8590}, {209923,8590}, {209942,8591}, {209952,8591},
	{209974,0}, {209978,8592}, {209992,8593}, {210009,8594}, {210026,8595}, {210055,8596},
	{210068,0}, {210072,8184}, {210086,8597}, {210111,8598}, {210127,8598}, {210149,8599},
	{210153,8599}, {210160,0}, {210167,765}, {210184,769}, {210204,771}, {210236,4048},
	{210252,8600}, {210265,8600}, {210290,8601}, {210297,8601}, {210313,8602}, {210326,8603},
	{210339,8604}, {210355,8604}, {210380,8167}, {210384,0}, {210403,766}, {210432,770},
	{210464,772}, {210508,1931}, {210527,6094}, {210543,8605}, {210553,8605}, {210572,8606},
	{210588,0}, {210601,6206}, {210624,2150}, {210640,0}, {210647,8546}, {210664,5363},
	{210677,8607}, {210705,8608}, {210721,8608}, {210746,1062}, {210774,6147}, {210793,8609},
	{210803,8609}, {210825,2902}, {210844,8610}, {210851,8610}, {210864,8610}, {210889,8611},
	{210917,4092}, {210939,5658}, {210949,8612}, {210968,8613}, {210975,8614}, {210991,3280},
	{211001,8589}, {211020,8615}, {211033,1573}, {211046,3763}, {211068,1054}, {211084,5646},
	{211103,8616}, {211113,8616}, {211135,8617}, {211151,8617}, {211179,5833}, {211201,8611},
	{211226,8618}, {211248,8618}, {211279,8619}, {211289,8619}, {211311,5349}, {211327,8620},
	{211337,8621}, {211353,8621}, {211378,8622}, {211385,8622}, {211404,8623}, {211417,0},
	{211421,8624}, {211444,8625}, {211461,8626}, {211475,8627}, {211482,8628}, {211498,8628},
	{211520,8620}, {211524,0}, {211537,777}, {211569,785}, {211592,8629}, {211605,8629},
	{211627,8630}, {211634,8630}, {211650,8631}, {211663,8632}, {211676,8633}, {211692,8633},
	{211717,8634}, {211730,8634}, {211752,8635}, {211777,780}, {211790,779}, {211809,8636},
	{211825,8636}, {211850,8637}, {211860,8637}, {211879,8638}, {211901,8639}, {211914,8639},
	{211936,8620}, {211940,8640}, {211953,8640}, {211975,0}, {212000,8641}, {212032,8641},
	{212063,8642}, {212088,8643}, {212107,0}, {212126,778}, {212164,784}, {212196,786},
	{212225,8644}, {212232,8645}, {212251,8620}, {212255,8620}, {212259,8620}, {212272,8641},
	{212291,8646}, {212301,8646}, {212320,8647}, {212336,8647}, {212361,8620}, {212365,8642},
	{212378,8620}, {212400,8648}, {212422,8648}, {212453,8649}, {212463,8649}, {212482,0},
	{212501,783}, {212533,8620}, {212543,0}, {212562,790}, {212594,796}, {212626,800},
	{212657,8650}, {212691,791}, {212710,8651}, {212726,8652}, {212745,0}, {212749,8653},
	{212766,8654}, {212783,8655}, {212800,8656}, {212813,8656}, {212850,8656}, {212881,8657},
	{212897,8657}, {212916,8658}, {212932,8658}, {212954,8659}, {212961,8659}, {212986,0},
	{213005,789}, {213037,795}, {213069,799}, {213101,8660}, {213108,8660}, {213124,8660},
	{213152,8661}, {213162,8661}, {213181,8662}, {213194,8663}, {213204,8664}, {213211,8664},
	{213236,8664}, {213249,8665}, {213262,8665}, {213281,8666}, {213288,8666}, {213319,8666},
	{213338,8667}, {213348,8667}, {213364,792}, {213377,8668}, {213402,8669}, {213421,8669},
	{213449,8670}, {213456,8670}, {213481,8670}, {213494,8671}, {213522,8672}, {213532,8672},
	{213554,8673}, {213591,8674}, {213604,8650}, {213623,8668}, {213642,8675}, {213649,8675},
	{213668,8675}, {213702,8656}, {213733,8676}, {213746,8676}, {213765,8676}, {213793,8677},
	{213797,8677}, {213807,8677}, {213832,8656}, {213851,8678}, {213876,8678}, {213907,8679},
	{213914,8679}, {213924,8679}, {213952,8680}, {213959,8681}, {213981,8682}, {213991,8683},
	{214001,8683}, {214017,8684}, {214027,8685}, {214037,0}, {214047,8686}, {214070,8687},
	{214090,8688}, {214113,8689}, {214123,8690}, {214142,0}, {214158,0}, {214182,8691},
	{214216,8692}, {214246,8693}, {214250,8694}, {214263,8695}, {214276,8693}, {214286,0},
	{214304,8685}, {214332,8696}, {214350,8697}, {214369,8693}, {214373,8698}, {214386,8699},
	{214405,8694}, {214412,0}, {214431,8700}, {214463,8701}, {214492,8702}, {214524,8689},
	{214543,0}, {214553,0}, {214571,8703}, {214599,8704}, {214623,8705}, {214642,8689},
	{214652,8706}, {214671,8707}, {214681,8708}, {214691,8708}, {214707,8709}, {214720,8709},
	{214739,8709}, {214779,8710}, {214792,8694}, {214820,0}, {214830,0}, {214848,8700},
	{214876,8686}, {214900,8711}, {214919,8712}, {214938,0}, {214960,8712}, {214992,0}, {215017,0},
	{215050,8713}, {215093,8714}, {215132,0}, {215142,8715}, {215165,8716}, {215185,8717},
	{215208,8712}, {215215,8718}, {215225,0}, {215235,0}, {215253,8701}, {215281,8687},
	{215305,8719}, {215321,0}, {215331,0}, {215349,8702}, {215377,8688}, {215401,8720},
	{215411,8720}, {215427,8721}, {215440,8721}, {215465,8722}, {215475,8722}, {215503,8694},
	{215513,8696}, {215523,0}, {215527,8723}, {215534,8724}, {215541,8725}, {215548,0}, {215555,0},
	{215565,0}, {215578,0}, {215594,0}, {215613,8723}, {215635,0}, {215642,0}, {215652,0},
	{215665,0}, {215681,0}, {215700,8726}, {215722,0}, {215729,0}, {215739,0}, {215752,0},
	{215768,0}, {215787,8725}, {215809,0}, {215816,0}, {215826,0}, {215839,0}, {215855,0},
	{215874,0}, {215896,0}, {215921,0}, {215949,8724}, {215980,0}, {215987,0}, {216000,0},
	{216013,0}, {216029,0}, {216048,0}, {216070,0}, {216095,0}, {216123,8727}, {216154,0},
	{216158,0}, {216165,0}, {216175,0}, {216188,0}, {216204,8728}, {216223,0}, {216227,0},
	{216234,0}, {216244,0}, {216257,0}, {216273,0}, {216292,0}, {216314,0}, {216339,0}, {216367,0},
	{216398,0}, {216432,8729}, {216469,8729}, {216476,0}, {216483,8730}, {216493,8731}, {216497,0},
	{216504,0}, {216514,0}, {216527,0}, {216543,8731}, {216562,0}, {216566,8732}, {216573,0},
	{216580,0}, {216590,0}, {216603,0}, {216619,0}, {216638,8730}, {216660,0}, {216673,0},
	{216689,0}, {216708,8727}, {216730,0}, {216746,0}, {216765,8730}, {216787,0}, {216794,0},
	{216804,0}, {216817,0}, {216833,8732}, {216852,8733}, {216856,0}, {216863,8733}, {216873,0},
	{216877,8734}, {216884,0}, {216891,0}, {216901,0}, {216914,0}, {216930,0}, {216949,8734},
	{216971,8733}, {216975,0}, {216979,0}, {216986,0}, {216996,8730}, {217009,0}, {217013,0},
	{217020,0}, {217030,0}, {217043,0}, {217059,0}, {217078,0}, {217100,0}, {217125,805},
	{217153,0}, {217163,0}, {217176,8735}, {217192,0}, {217202,0}, {217215,0}, {217231,8736},
	{217250,8737}, {217254,8738}, {217261,8739}, {217268,0}, {217275,0}, {217285,0}, {217298,0},
	{217314,0}, {217333,0}, {217355,8740}, {217380,8741}, {217387,0}, {217397,0}, {217410,0},
	{217426,0}, {217445,0}, {217467,0}, {217492,8739}, {217520,0}, {217530,0}, {217543,0},
	{217559,0}, {217578,8738}, {217600,0}, {217610,0}, {217623,8741}, {217639,8742}, {217646,0},
	{217653,0}, {217663,0}, {217676,0}, {217692,0}, {217711,0}, {217733,0}, {217758,0},
	{217786,8742}, {217817,8737}, {217827,0}, {217831,0}, {217838,0}, {217848,0}, {217861,0},
	{217877,8743}, {217896,8743}, {217903,0}, {217910,0}, {217920,0}, {217933,0}, {217949,0},
	{217968,0}, {217990,8744}, {218015,0}, {218022,0}, {218032,0}, {218045,0}, {218061,0},
	{218080,0}, {218102,8745}, {218127,8745}, {218137,0}, {218144,8746}, {218154,0}, {218164,0},
	{218177,0}, {218193,8746}, {218212,0}, {218216,0}, {218223,0}, {218233,0}, {218246,0},
	{218262,0}, {218281,0}, {218303,0}, {218328,8731}, {218356,0}, {218369,0}, {218385,8733},
	{218404,0}, {218417,0}, {218433,8747}, {218452,0}, {218465,0}, {218481,0}, {218500,0},
	{218522,0}, {218547,0}, {218575,0}, {218606,8741}, {218640,0}, {218656,8737}, {218675,0},
	{218688,0}, {218704,0}, {218723,0}, {218745,8748}, {218770,0}, {218783,0}, {218799,0},
	{218818,0}, {218840,0}, {218865,8749}, {218893,0}, {218909,0}, {218928,0}, {218950,0},
	{218975,0}, {219003,8750}, {219034,0}, {219047,0}, {219063,0}, {219082,0}, {219104,8751},
	{219129,8748}, {219133,0}, {219140,0}, {219150,0}, {219163,8748}, {219179,8751}, {219183,8752},
	{219190,0}, {219197,0}, {219207,0}, {219220,0}, {219236,0}, {219255,0}, {219277,0}, {219302,0},
	{219330,0}, {219361,0}, {219395,0}, {219432,0}, {219472,808}, {219515,0}, {219540,0},
	{219568,8753}, {219599,0}, {219624,0}, {219652,0}, {219683,8754}, {219717,0}, {219724,0},
	{219734,0}, {219747,0}, {219763,0}, {219782,8752}, {219804,0}, {219808,0}, {219815,0},
	{219825,0}, {219838,0}, {219854,0}, {219873,0}, {219895,0}, {219920,0}, {219948,8730},
	{219979,8749}, {219983,0}, {219990,0}, {220000,0}, {220013,0}, {220029,8749}, {220048,8750},
	{220055,0}, {220065,0}, {220078,0}, {220094,0}, {220113,8750}, {220135,0}, {220139,0},
	{220146,0}, {220156,0}, {220169,8733}, {220185,0}, {220204,0}, {220226,0}, {220251,0},
	{220279,0}, {220310,0}, {220344,809}, {220381,0}, {220400,0}, {220422,8755}, {220447,0},
	{220466,0}, {220488,0}, {220513,8756}, {220541,0}, {220548,0}, {220558,0}, {220571,0},
	{220587,8730}, {220606,0}, {220628,0}, {220653,8726}, {220681,0}, {220688,8757}, {220698,0},
	{220708,0}, {220721,0}, {220737,8757}, {220756,0}, {220766,0}, {220779,0}, {220795,0},
	{220814,0}, {220836,806}, {220861,0}, {220889,0}, {220920,8758}, {220954,0}, {220961,0},
	{220971,8733}, {220984,0}, {220991,0}, {221001,0}, {221014,8751}, {221030,0}, {221034,0},
	{221041,0}, {221050,0}, {221063,8759}, {221079,0}, {221092,0}, {221108,0}, {221127,8760},
	{221149,0}, {221162,8736}, {221178,0}, {221191,0}, {221207,8740}, {221226,0}, {221242,0},
	{221261,0}, {221283,0}, {221308,8761}, {221336,0}, {221349,0}, {221365,0}, {221384,0},
	{221406,0}, {221431,0}, {221459,8754}, {221490,0}, {221503,0}, {221519,0}, {221538,0},
	{221560,8756}, {221585,0}, {221595,0}, {221608,0}, {221624,0}, {221643,0}, {221665,0},
	{221690,8730}, {221718,0}, {221737,0}, {221759,0}, {221784,8727}, {221812,0}, {221834,0},
	{221859,8730}, {221887,0}, {221897,0}, {221910,0}, {221926,0}, {221944,0}, {221966,0},
	{221991,0}, {222019,0}, {222050,0}, {222084,0}, {222121,8759}, {222161,0}, {222183,0},
	{222208,0}, {222236,8760}, {222267,0}, {222289,8736}, {222314,0}, {222336,0}, {222361,8740},
	{222389,0}, {222414,0}, {222442,0}, {222473,0}, {222507,8761}, {222544,0}, {222566,0},
	{222591,0}, {222619,0}, {222650,0}, {222684,0}, {222721,8754}, {222761,0}, {222783,0},
	{222808,0}, {222836,0}, {222867,8756}, {222901,0}, {222905,8762}, {222912,8763}, {222919,8764},
	{222926,0}, {222933,0}, {222943,0}, {222956,8762}, {222972,0}, {222979,0}, {222989,0},
	{223002,0}, {223018,8765}, {223037,0}, {223044,0}, {223054,0}, {223067,8763}, {223083,0},
	{223090,0}, {223100,0}, {223113,0}, {223129,0}, {223148,0}, {223170,8766}, {223195,0},
	{223202,0}, {223212,0}, {223225,0}, {223241,0}, {223260,8764}, {223282,8767}, {223286,0},
	{223293,8767}, {223303,0}, {223307,8768}, {223314,0}, {223321,0}, {223331,0}, {223344,0},
	{223360,0}, {223379,0}, {223401,0}, {223426,8765}, {223454,0}, {223467,0}, {223483,0},
	{223502,8769}, {223524,0}, {223537,0}, {223553,8770}, {223572,0}, {223585,0}, {223601,0},
	{223620,8769}, {223642,0}, {223655,0}, {223671,0}, {223690,0}, {223712,8766}, {223737,0},
	{223750,0}, {223766,8769}, {223785,0}, {223792,0}, {223802,8768}, {223815,0}, {223819,8771},
	{223826,0}, {223833,0}, {223843,0}, {223856,8771}, {223872,0}, {223879,0}, {223889,8769},
	{223902,0}, {223918,0}, {223937,8765}, {223959,0}, {223963,0}, {223970,0}, {223980,0},
	{224000,813}, {224016,0}, {224026,0}, {224039,8772}, {224055,0}, {224065,0}, {224078,8773},
	{224094,8774}, {224098,8775}, {224105,8776}, {224112,8777}, {224119,0}, {224126,0}, {224136,0},
	{224149,8775}, {224165,0}, {224175,0}, {224188,8777}, {224204,0}, {224211,0}, {224221,0},
	{224234,0}, {224250,0}, {224269,8776}, {224291,0}, {224298,8774}, {224308,0}, {224312,8778},
	{224319,8779}, {224326,8780}, {224333,0}, {224340,0}, {224350,0}, {224363,0}, {224379,8778},
	{224398,0}, {224405,8781}, {224415,0}, {224428,0}, {224444,8781}, {224463,0}, {224470,0},
	{224480,8779}, {224493,0}, {224500,0}, {224510,0}, {224523,0}, {224539,0}, {224558,8782},
	{224580,0}, {224593,0}, {224609,8783}, {224628,0}, {224641,0}, {224657,814}, {224676,0},
	{224689,0}, {224705,0}, {224724,8784}, {224746,0}, {224759,8785}, {224775,0}, {224779,0},
	{224786,0}, {224796,0}, {224809,0}, {224825,8767}, {224844,0}, {224857,0}, {224873,0},
	{224892,0}, {224914,8777}, {224939,0}, {224955,8774}, {224974,0}, {224987,0}, {225003,8786},
	{225022,0}, {225035,0}, {225051,0}, {225070,0}, {225092,0}, {225117,8787}, {225145,0},
	{225161,0}, {225180,0}, {225202,8788}, {225227,0}, {225240,0}, {225256,0}, {225275,8789},
	{225297,8789}, {225301,0}, {225308,0}, {225318,8769}, {225331,8790}, {225338,0}, {225345,0},
	{225355,0}, {225368,8790}, {225384,8786}, {225391,8786}, {225401,0}, {225405,0}, {225412,0},
	{225422,0}, {225435,0}, {225451,0}, {225470,0}, {225492,8769}, {225517,8787}, {225521,0},
	{225528,0}, {225538,0}, {225551,0}, {225567,8787}, {225586,8788}, {225593,0}, {225603,0},
	{225616,8788}, {225632,0}, {225651,0}, {225673,8791}, {225698,0}, {225717,0}, {225739,0},
	{225764,816}, {225792,0}, {225811,0}, {225833,8792}, {225858,0}, {225862,0}, {225869,0},
	{225879,0}, {225892,8766}, {225908,0}, {225915,0}, {225925,0}, {225938,0}, {225954,0},
	{225973,0}, {225995,8793}, {226020,0}, {226039,0}, {226061,0}, {226086,811}, {226114,0},
	{226133,0}, {226155,8794}, {226180,0}, {226187,0}, {226197,8780}, {226210,0}, {226217,0},
	{226227,8789}, {226240,0}, {226244,0}, {226251,8769}, {226261,0}, {226265,0}, {226272,0},
	{226281,0}, {226294,8795}, {226310,0}, {226323,8796}, {226339,0}, {226349,0}, {226362,0},
	{226378,0}, {226396,0}, {226418,8797}, {226443,0}, {226468,0}, {226496,0}, {226527,0},
	{226561,0}, {226598,8797}, {226638,8794}, {226660,0}, {226682,0}, {226707,0}, {226735,8795},
	{226766,0}, {226788,8773}, {226813,0}, {226835,0}, {226860,8784}, {226888,0}, {226910,0},
	{226935,0}, {226963,0}, {226994,0}, {227028,8796}, {227065,0}, {227087,8792}, {227112,0},
	{227137,0}, {227165,0}, {227196,8792}, {227230,0}, {227252,0}, {227277,0}, {227305,0},
	{227336,8794}, {227370,0}, {227374,0}, {227381,0}, {227391,0}, {227404,8798}, {227420,0},
	{227430,8799}, {227443,0}, {227450,0}, {227460,0}, {227473,0}, {227489,0}, {227508,8800},
	{227530,0}, {227543,8801}, {227559,0}, {227563,0}, {227570,0}, {227580,0}, {227593,0},
	{227609,0}, {227628,0}, {227650,0}, {227675,8802}, {227703,0}, {227722,8803}, {227744,0},
	{227751,0}, {227761,0}, {227774,0}, {227790,0}, {227809,0}, {227831,0}, {227856,8804},
	{227884,0}, {227900,0}, {227919,0}, {227941,0}, {227966,0}, {228000,8806}, {228031,0},
	{228047,0}, {228066,0}, {228088,0}, {228113,0}, {228141,0}, {228172,8808}, {228206,0},
	{228222,0}, {228241,0}, {228263,0}, {228288,0}, {228316,0}, {228347,0}, {228381,8810},
	{228418,0}, {228434,0}, {228453,0}, {228475,0}, {228500,8812}, {228528,0}, {228544,0},
	{228563,0}, {228585,0}, {228610,0}, {228638,8814}, {228669,0}, {228685,0}, {228704,0},
	{228726,0}, {228751,0}, {228779,0}, {228810,8816}, {228844,0}, {228848,0}, {228855,0},
	{228865,0}, {228878,0}, {228894,0}, {228913,0}, {228935,0}, {228959,0}, {228987,0},
	{229018,8818}, {229052,0}, {229080,0}, {229111,0}, {229145,0}, {229182,8819}, {229222,0},
	{229226,0}, {229233,8820}, {229243,0}, {229256,8821}, {229272,0}, {229282,0}, {229295,0},
	{229311,0}, {229329,0}, {229351,0}, {229376,8822}, {229404,0}, {229426,0}, {229451,0},
	{229479,0}, {229510,8799}, {229544,0}, {229548,0}, {229555,0}, {229565,0}, {229578,0},
	{229594,8823}, {229613,0}, {229620,0}, {229630,0}, {229643,0}, {229659,0}, {229678,8824},
	{229700,0}, {229704,0}, {229711,0}, {229721,0}, {229734,0}, {229750,8822}, {229769,0},
	{229773,0}, {229780,0}, {229790,0}, {229803,0}, {229819,8825}, {229838,0}, {229842,0},
	{229849,0}, {229859,8826}, {229872,0}, {229888,0}, {229907,8827}, {229929,0}, {229936,0},
	{229946,0}, {229959,0}, {229975,8828}, {229994,0}, {230010,0}, {230029,0}, {230051,8829},
	{230076,0}, {230080,0}, {230087,0}, {230097,0}, {230110,0}, {230126,0}, {230145,0}, {230167,0},
	{230192,0}, {230220,0}, {230250,0}, {230284,0}, {230321,8830}, {230361,0}, {230395,0},
	{230432,0}, {230472,0}, {230515,8831}, {230561,0}, {230565,0}, {230572,0}, {230582,0},
	{230595,0}, {230611,0}, {230630,0}, {230652,8832}, {230677,0}, {230687,8833}, {230700,8834},
	{230704,0}, {230711,0}, {230721,8834}, {230734,8835}, {230738,0}, {230745,8836}, {230755,8838},
	{230767,8838}, {230778,0}, {230791,0}, {230807,0}, {230826,0}, {230848,0}, {230873,0},
	{230901,8839}, {230932,0}, {230948,0}, {230967,0}, {230989,0}, {231014,0}, {231042,8840},
	{231073,0}, {231086,0}, {231102,0}, {231121,0}, {231143,0}, {231168,8841}, {231196,0},
	{231212,0}, {231231,8842}, {231253,0}, {231269,0}, {231288,0}, {231310,0}, {231335,8843},
	{231363,0}, {231376,8844}, {231392,0}, {231411,0}, {231433,0}, {231458,0}, {231486,0},
	{231517,8845}, {231551,8845}, {231588,0}, {231625,0}, {231665,0}, {231708,0}, {231754,0},
	{231803,0}, {231855,8845}, {231910,0}, {231932,0}, {231957,0}, {232000,0}, {232031,8846},
	{232065,8846}, {232102,0}, {232139,0}, {232179,0}, {232222,0}, {232268,0}, {232317,0},
	{232369,8846}, {232424,0}, {232443,0}, {232465,0}, {232490,0}, {232518,8847}, {232549,8847},
	{232583,0}, {232617,0}, {232654,0}, {232694,0}, {232737,0}, {232783,0}, {232832,8847},
	{232884,0}, {232906,0}, {232931,0}, {232959,8848}, {232990,8848}, {233024,0}, {233058,0},
	{233095,0}, {233135,0}, {233178,0}, {233224,0}, {233273,8848}, {233325,0}, {233347,0},
	{233372,0}, {233400,0}, {233431,8849}, {233465,8849}, {233502,0}, {233539,0}, {233579,0},
	{233622,0}, {233668,0}, {233717,0}, {233769,8849}, {233824,0}, {233843,0}, {233865,0},
	{233890,0}, {233918,0}, {233949,0}, {233983,0}, {234020,0}, {234060,0}, {234103,8850},
	{234149,8850}, {234198,0}, {234247,0}, {234299,0}, {234354,0}, {234412,0}, {234473,0},
	{234537,8850}, {234604,0}, {234638,0}, {234675,0}, {234715,0}, {234758,8851}, {234804,8851},
	{234853,0}, {234902,0}, {234954,0}, {235009,0}, {235067,0}, {235128,0}, {235192,8851},
	{235259,8852}, {235290,8852}, {235324,0}, {235358,0}, {235395,0}, {235435,0}, {235478,0},
	{235524,0}, {235573,8852}, {235625,0}, {235647,0}, {235672,0}, {235700,0}, {235731,8853},
	{235765,8853}, {235802,0}, {235839,0}, {235879,0}, {235922,0}, {236000,0}, {236049,0},
	{236101,8853}, {236156,0}, {236178,0}, {236203,0}, {236231,8854}, {236262,8854}, {236296,0},
	{236330,0}, {236367,0}, {236407,0}, {236450,0}, {236496,0}, {236545,8854}, {236597,0},
	{236619,0}, {236644,0}, {236672,0}, {236703,0}, {236737,8855}, {236774,8855}, {236814,0},
	{236854,0}, {236897,0}, {236943,0}, {236992,0}, {237044,0}, {237099,8855}, {237157,0},
	{237176,0}, {237198,0}, {237223,8856}, {237251,8856}, {237282,0}, {237313,0}, {237347,0},
	{237384,0}, {237424,0}, {237467,0}, {237513,8856}, {237562,0}, {237578,0}, {237597,0},
	{237619,0}, {237644,0}, {237672,0}, {237703,0}, {237737,0}, {237774,0}, {237814,8857},
	{237857,0}, {237885,0}, {237916,0}, {237950,0}, {237987,0}, {238027,8858}, {238070,0},
	{238095,8859}, {238123,0}, {238139,0}, {238158,0}, {238180,0}, {238205,0}, {238233,8860},
	{238264,0}, {238280,0}, {238299,0}, {238321,0}, {238346,8861}, {238374,0}, {238390,0},
	{238409,0}, {238431,0}, {238456,0}, {238484,0}, {238515,8862}, {238549,0}, {238562,0},
	{238578,0}, {238597,0}, {238619,8863}, {238644,0}, {238654,0}, {238667,0}, {238682,0},
	{238701,0}, {238723,8864}, {238748,0}, {238767,0}, {238789,0}, {238814,0}, {238842,8865},
	{238873,8866}, {238877,0}, {238884,0}, {238894,0}, {238907,0}, {238923,0}, {238942,8866},
	{238964,8866}, {238968,0}, {238975,0}, {238985,0}, {238998,0}, {239014,0}, {239033,0},
	{239055,0}, {239080,0}, {239107,0}, {239138,0}, {239172,8867}, {239209,0}, {239240,0},
	{239274,0}, {239311,0}, {239351,8868}, {239394,0}, {239404,0}, {239417,8866}, {239433,0},
	{239440,0}, {239450,8869}, {239463,0}, {239479,8870}, {239498,8834}, {239502,0}, {239509,0},
	{239519,0}, {239532,0}, {239548,0}, {239567,8871}, {239589,0}, {239599,8872}, {239612,0},
	{239619,0}, {239629,0}, {239642,0}, {239658,0}, {239677,0}, {239698,0}, {239723,0},
	{239751,8873}, {239782,0}, {239807,0}, {239835,0}, {239866,0}, {239900,8874}, {239937,0},
	{239953,0}, {239972,0}, {240000,0}, {240025,0}, {240053,8875}, {240084,0}, {240109,0},
	{240137,0}, {240168,0}, {240202,8876}, {240239,0}, {240246,0}, {240256,0}, {240269,8877},
	{240285,0}, {240298,0}, {240314,0}, {240333,8878}, {240355,0}, {240362,0}, {240372,0},
	{240385,8879}, {240401,0}, {240420,8880}, {240442,0}, {240452,0}, {240465,0}, {240481,0},
	{240500,0}, {240522,0}, {240547,0}, {240575,0}, {240606,0}, {240640,0}, {240677,0}, {240717,0},
	{240760,8839}, {240806,0}, {240837,0}, {240871,0}, {240908,0}, {240948,0}, {240991,8840},
	{241037,0}, {241065,0}, {241096,0}, {241130,0}, {241167,0}, {241207,8841}, {241250,0},
	{241281,0}, {241315,8842}, {241352,0}, {241383,0}, {241417,0}, {241454,0}, {241494,8843},
	{241537,0}, {241565,0}, {241596,0}, {241630,0}, {241667,0}, {241707,0}, {241750,0}, {241796,0},
	{241845,0}, {241897,0}, {241952,8857}, {242010,0}, {242053,0}, {242099,0}, {242148,0},
	{242200,0}, {242255,8858}, {242313,0}, {242353,8859}, {242396,0}, {242427,0}, {242461,0},
	{242498,0}, {242538,0}, {242581,8860}, {242627,0}, {242658,0}, {242692,0}, {242729,8861},
	{242769,0}, {242800,0}, {242834,0}, {242871,0}, {242911,0}, {242954,0}, {243000,8862},
	{243049,0}, {243077,0}, {243108,0}, {243142,0}, {243179,8863}, {243219,0}, {243238,0},
	{243260,8834}, {243285,0}, {243289,0}, {243296,0}, {243306,0}, {243319,0}, {243335,8866},
	{243354,0}, {243358,0}, {243365,8834}, {243375,0}, {243379,0}, {243386,0}, {243396,8866},
	{243409,0}, {243413,0}, {243420,0}, {243430,0}, {243443,0}, {243459,0}, {243478,8834},
	{243500,0}, {243504,0}, {243511,8881}, {243521,0}, {243534,0}, {243550,0}, {243569,0},
	{243591,8882}, {243616,0}, {243620,8883}, {243627,0}, {243631,0}, {243638,8884}, {243648,0},
	{243661,0}, {243677,0}, {243696,0}, {243718,8884}, {243743,0}, {243750,8885}, {243760,0},
	{243764,0}, {243771,8886}, {243781,0}, {243794,0}, {243810,0}, {243829,0}, {243851,8886},
	{243876,8887}, {243883,0}, {243893,0}, {243906,0}, {243922,0}, {243941,8887}, {243963,0},
	{243970,0}, {243980,8888}, {243993,8889}, {244000,0}, {244007,8890}, {244017,0}, {244021,0},
	{244028,0}, {244038,0}, {244051,0}, {244067,0}, {244086,8891}, {244108,0}, {244115,0},
	{244125,0}, {244138,0}, {244154,0}, {244173,0}, {244195,0}, {244220,8892}, {244248,0},
	{244267,8893}, {244289,8894}, {244296,0}, {244303,0}, {244313,0}, {244326,8895}, {244342,0},
	{244349,8896}, {244359,0}, {244372,0}, {244388,0}, {244407,0}, {244429,0}, {244454,0},
	{244482,0}, {244513,8896}, {244547,0}, {244554,8882}, {244564,0}, {244571,0}, {244581,0},
	{244594,0}, {244610,0}, {244629,0}, {244651,8894}, {244676,0}, {244695,0}, {244717,0},
	{244742,8897}, {244770,8897}, {244777,0}, {244781,8898}, {244788,0}, {244798,0}, {244811,0},
	{244827,0}, {244846,8898}, {244868,0}, {244872,0}, {244879,8899}, {244889,0}, {244902,0},
	{244918,0}, {244937,0}, {244959,8899}, {244984,8885}, {244991,0}, {245001,0}, {245014,0},
	{245030,8890}, {245049,0}, {245056,0}, {245066,0}, {245079,8900}, {245095,0}, {245102,8892},
	{245112,0}, {245116,0}, {245123,0}, {245133,0}, {245146,821}, {245162,0}, {245172,0},
	{245185,8901}, {245201,0}, {245214,8902}, {245230,0}, {245237,0}, {245247,0}, {245260,8903},
	{245276,0}, {245283,0}, {245293,0}, {245306,0}, {245322,0}, {245341,0}, {245363,0}, {245388,0},
	{245416,0}, {245447,0}, {245481,0}, {245517,0}, {245557,0}, {245600,0}, {245646,0}, {245695,0},
	{245747,0}, {245802,8904}, {245860,0}, {245900,0}, {245943,0}, {245989,8905}, {246038,0},
	{246081,0}, {246127,8906}, {246176,0}, {246216,0}, {246259,8907}, {246305,0}, {246345,0},
	{246388,0}, {246434,0}, {246483,8908}, {246535,0}, {246575,0}, {246618,8909}, {246664,8910},
	{246704,0}, {246742,0}, {246783,0}, {246827,0}, {246874,0}, {246924,0}, {246977,0}, {247033,0},
	{247092,8907}, {247154,8910}, {247191,0}, {247195,8911}, {247202,0}, {247212,0}, {247225,0},
	{247241,0}, {247260,0}, {247282,0}, {247307,0}, {247335,8911}, {247366,0}, {247370,0},
	{247377,0}, {247387,0}, {247400,0}, {247416,0}, {247435,0}, {247457,8912}, {247482,0},
	{247486,0}, {247493,8913}, {247503,0}, {247510,0}, {247520,0}, {247533,0}, {247549,0},
	{247568,0}, {247590,824}, {247615,0}, {247625,0}, {247638,8909}, {247654,0}, {247661,0},
	{247671,0}, {247684,0}, {247700,0}, {247719,0}, {247741,0}, {247766,828}, {247794,0},
	{247816,0}, {247841,8914}, {247869,0}, {247891,0}, {247916,0}, {247944,0}, {248000,8915},
	{248034,8916}, {248041,8917}, {248051,0}, {248058,0}, {248068,0}, {248081,0}, {248097,0},
	{248116,0}, {248138,0}, {248163,8890}, {248191,0}, {248198,0}, {248208,0}, {248221,0},
	{248237,0}, {248256,0}, {248278,8918}, {248303,0}, {248307,0}, {248314,8919}, {248324,0},
	{248338,0}, {248355,0}, {248375,0}, {248398,0}, {248424,0}, {248453,0}, {248485,0},
	{248520,8920}, {248558,0}, {248571,0}, {248587,0}, {248606,8921}, {248628,8922}, {248641,0},
	{248648,0}, {248658,8923}, {248671,0}, {248678,0}, {248688,0}, {248701,0}, {248717,0},
	{248736,0}, {248758,8906}, {248783,0}, {248790,0}, {248800,0}, {248813,0}, {248829,0},
	{248848,0}, {248870,0}, {248895,8924}, {248923,0}, {248927,8893}, {248934,0}, {248944,0},
	{248957,0}, {248973,0}, {248992,0}, {249015,0}, {249041,0}, {249070,0}, {249102,0}, {249137,0},
	{249175,0}, {249216,0}, {249260,820}, {249307,0}, {249329,0}, {249354,0}, {249382,819},
	{249413,825}, {249435,0}, {249442,0}, {249452,0}, {249465,0}, {249481,0}, {249500,0},
	{249522,0}, {249547,0}, {249575,0}, {249606,0}, {249640,0}, {249677,826}, {249717,0},
	{249736,0}, {249758,8925}, {249783,0}, {249805,8926}, {249830,0}, {249834,0}, {249841,0},
	{249851,0}, {249864,0}, {249880,0}, {249899,0}, {249921,0}, {249946,0}, {249974,0}, {250005,0},
	{250039,0}, {250076,827}, {250116,0}, {250135,0}, {250157,8927}, {250182,0}, {250204,8928},
	{250229,0}, {250236,0}, {250246,0}, {250259,0}, {250275,0}, {250294,0}, {250316,0},
	{250341,8903}, {250369,0}, {250385,0}, {250404,8929}, {250426,0}, {250445,0}, {250467,0},
	{250492,8930}, {250520,0}, {250536,0}, {250555,0}, {250577,0}, {250602,0}, {250630,0},
	{250661,0}, {250695,0}, {250732,8931}, {250772,0}, {250791,0}, {250813,0}, {250838,0},
	{250866,0}, {250897,0}, {250931,8895}, {250968,0}, {250984,0}, {251003,8932}, {251025,0},
	{251041,0}, {251060,0}, {251082,8933}, {251107,0}, {251111,0}, {251118,0}, {251128,0},
	{251141,0}, {251157,0}, {251176,0}, {251198,8934}, {251223,0}, {251236,0}, {251252,0},
	{251271,0}, {251293,0}, {251318,0}, {251346,0}, {251377,8889}, {251411,0}, {251418,8929},
	{251428,0}, {251435,0}, {251445,0}, {251458,8930}, {251474,0}, {251481,0}, {251491,0},
	{251504,0}, {251520,8881}, {251539,0}, {251546,0}, {251556,0}, {251569,8935}, {251585,0},
	{251604,0}, {251626,0}, {251651,0}, {251679,0}, {251710,0}, {251744,0}, {251781,8935},
	{251821,0}, {251825,0}, {251832,8912}, {251842,0}, {251846,0}, {251853,0}, {251863,0},
	{251876,0}, {251892,8883}, {251911,0}, {251918,0}, {251928,0}, {251941,8936}, {251957,0},
	{251976,0}, {252000,0}, {252025,0}, {252053,8936}, {252084,0}, {252088,0}, {252095,0},
	{252105,8937}, {252118,0}, {252134,0}, {252153,0}, {252175,0}, {252200,8937}, {252228,8938},
	{252238,0}, {252251,0}, {252267,0}, {252286,8938}, {252308,0}, {252315,0}, {252325,0},
	{252338,8939}, {252354,0}, {252373,0}, {252395,0}, {252420,0}, {252448,0}, {252479,0},
	{252513,0}, {252550,8939}, {252590,8940}, {252594,0}, {252601,0}, {252611,8940}, {252624,8941},
	{252628,0}, {252635,0}, {252645,0}, {252658,8941}, {252674,0}, {252678,0}, {252685,0},
	{252695,0}, {252708,8931}, {252724,0}, {252728,0}, {252735,0}, {252745,0}, {252758,8942},
	{252774,0}, {252781,8943}, {252791,0}, {252804,0}, {252820,0}, {252839,8943}, {252861,0},
	{252868,8932}, {252878,8944}, {252891,0}, {252907,0}, {252926,0}, {252948,0}, {252973,0},
	{253001,8944}, {253032,0}, {253036,0}, {253043,0}, {253053,0}, {253066,8945}, {253082,0},
	{253101,0}, {253123,0}, {253148,0}, {253176,0}, {253207,0}, {253241,0}, {253278,8945},
	{253318,0}, {253325,0}, {253335,0}, {253348,0}, {253364,0}, {253383,0}, {253405,0}, {253430,0},
	{253458,0}, {253489,0}, {253523,0}, {253560,0}, {253600,0}, {253643,0}, {253688,0},
	{253737,8901}, {253789,0}, {253838,0}, {253890,0}, {253945,0}, {254003,0}, {254064,0},
	{254128,8946}, {254195,0}, {254244,0}, {254296,0}, {254351,0}, {254409,8925}, {254470,0},
	{254519,0}, {254571,0}, {254626,0}, {254684,8927}, {254745,0}, {254797,0}, {254852,8915},
	{254910,0}, {254959,0}, {255011,0}, {255066,0}, {255124,0}, {255185,0}, {255249,0}, {255316,0},
	{255386,0}, {255459,8947}, {255535,0}, {255587,0}, {255642,0}, {255700,0}, {255761,0},
	{255825,0}, {255892,0}, {256000,0}, {256073,8948}, {256149,0}, {256153,0}, {256160,0},
	{256170,8933}, {256183,0}, {256187,0}, {256194,0}, {256204,0}, {256217,8949}, {256233,0},
	{256252,0}, {256274,0}, {256299,0}, {256327,0}, {256358,8949}, {256392,8950}, {256402,8950},
	{256424,0}, {256431,8951}, {256454,8952}, {256483,8953}, {256503,8954}, {256513,8954},
	{256532,8955}, {256545,0}, {256561,834}, {256590,835}, {256628,843}, {256657,832},
	{256673,8956}, {256698,8957}, {256708,8957}, {256736,8958}, {256746,8958}, {256759,8958},
	{256775,8959}, {256788,8960}, {256798,8961}, {256808,8961}, {256836,8962}, {256846,8962},
	{256868,8963}, {256878,8963}, {256897,8964}, {256907,8964}, {256926,8965}, {256933,8965},
	{256943,8965}, {256959,8966}, {256969,8966}, {256985,8967}, {256995,8967}, {257011,0},
	{257033,833}, {257068,836}, {257112,841}, {257147,8968}, {257169,8968}, {257200,8968},
	{257231,8969}, {257241,8969}, {257266,8970}, {257273,8970}, {257283,8970}, {257311,8971},
	{257318,8971}, {257328,8971}, {257353,8972}, {257363,8972}, {257391,8973}, {257401,8973},
	{257429,8973}, {257436,8974}, {257446,8974}, {257474,8968}, {257484,8968}, {257503,8968},
	{257525,8975}, {257535,8975}, {257566,8974}, {257573,8976}, {257583,8976}, {257596,8976},
	{257612,8977}, {257622,8977}, {257641,8977}, {257648,8968}, {257664,8968}, {257683,8968},
	{257705,8976}, {257727,8976}, {257752,831}, {257765,8978}, {257772,8978}, {257782,8978},
	{257810,0}, {257820,8979}, {257840,8980}, {257860,8981}, {257867,8981}, {257880,8982},
	{257890,8983}, {257897,8984}, {257914,8985}, {257918,8985}, {257928,8986}, {257935,8986},
	{257945,8987}, {257952,8987}, {257962,8988}, {257969,8988}, {257979,8989}, {257986,8990},
	{257993,8990}, {258009,8991}, {258016,8991}, {258029,8992}, {258036,8992}, {258049,8993},
	{258053,8994}, {258063,8993}, {258073,8993}, {258086,8995}, {258093,8996}, {258103,8997},
	{258107,8998}, {258114,8999}, {258124,9000}, {258128,9001}, {258135,9001}, {258145,9002},
	{258152,9003}, {258159,9003}, {258169,9004}, {258176,9004}, {258189,9000}, {258196,9005},
	{258206,9006}, {258216,9006}, {258235,8996}, {258245,9007}, {258252,9007}, {258262,9008},
	{258266,9009}, {258273,9008}, {258283,0}, {258293,0}, {258305,9010}, {258330,9011},
	{258352,9012}, {258374,9013}, {258399,9014}, {258421,9015}, {258437,9016}, {258459,0},
	{258464,0}, {258482,9017}, {258510,0}, {258531,9017}, {258562,0}, {258577,9018}, {258602,0},
	{258620,9018}, {258648,0}, {258669,9019}, {258700,0}, {258718,9019}, {258746,0}, {258761,9020},
	{258786,0}, {258798,9020}, {258820,0}, {258835,9020}, {258860,0}, {258875,9021}, {258900,0},
	{258912,9021}, {258934,0}, {258952,9022}, {258980,0}, {258995,9023}, {259020,0}, {259041,9023},
	{259072,8982}, {259085,8996}, {259098,0}, {259108,9024}, {259131,9025}, {259148,9026},
	{259168,9027}, {259175,9027}, {259188,9010}, {259198,9028}, {259211,9029}, {259218,9029},
	{259228,9020}, {259235,9030}, {259245,9030}, {259261,9031}, {259271,0}, {259278,0},
	{259287,9032}, {259309,9034}, {259328,9035}, {259347,9036}, {259369,9037}, {259388,9038},
	{259401,9039}, {259420,9040}, {259430,9040}, {259443,9041}, {259447,9041}, {259457,0},
	{259467,8982}, {259487,9042}, {259497,9042}, {259513,9043}, {259523,9043}, {259536,0},
	{259540,0}, {259546,0}, {259559,9028}, {259582,0}, {259587,0}, {259605,9044}, {259633,0},
	{259654,9044}, {259685,0}, {259700,9045}, {259725,0}, {259743,9045}, {259771,0}, {259792,9046},
	{259823,0}, {259841,9046}, {259869,0}, {259884,9028}, {259909,0}, {259921,9028}, {259943,0},
	{259958,9028}, {259983,0}, {260000,9047}, {260025,0}, {260037,9047}, {260059,0}, {260077,9048},
	{260105,0}, {260120,9048}, {260145,0}, {260160,9049}, {260185,0}, {260206,9049}, {260237,8996},
	{260250,0}, {260266,9050}, {260292,0}, {260302,9051}, {260322,9052}, {260326,9053},
	{260333,9053}, {260343,9052}, {260353,9054}, {260360,0}, {260373,9011}, {260396,9014},
	{260419,9015}, {260442,0}, {260455,9034}, {260478,9037}, {260501,9038}, {260524,0},
	{260543,9019}, {260575,9021}, {260601,9022}, {260630,0}, {260643,9046}, {260669,9047},
	{260689,9048}, {260712,9055}, {260722,9055}, {260738,9056}, {260745,9057}, {260755,9058},
	{260762,9059}, {260769,9059}, {260782,9060}, {260795,9060}, {260802,9061}, {260809,9062},
	{260816,9062}, {260829,9063}, {260839,9064}, {260849,9065}, {260856,9065}, {260872,9066},
	{260879,0}, {260895,850}, {260924,845}, {260950,851}, {260985,9067}, {261010,852},
	{261026,9068}, {261057,0}, {261064,9069}, {261084,9066}, {261091,9070}, {261110,9071},
	{261123,9072}, {261146,9073}, {261178,9074}, {261206,9075}, {261225,9076}, {261253,9077},
	{261269,9078}, {261282,9079}, {261307,9080}, {261314,0}, {261321,9081}, {261356,9082},
	{261381,9083}, {261406,9084}, {261434,0}, {261444,0}, {261456,9085}, {261487,9086},
	{261521,9078}, {261546,0}, {261556,9087}, {261591,0}, {261598,0}, {261607,851}, {261632,9088},
	{261645,9089}, {261667,0}, {261674,9090}, {261697,9091}, {261717,9092}, {261734,9093},
	{261765,9094}, {261790,9095}, {261809,0}, {261819,0}, {261831,9090}, {261859,9091},
	{261893,9091}, {261930,9092}, {261967,9096}, {261986,9097}, {262008,0}, {262012,0}, {262019,0},
	{262029,0}, {262042,0}, {262058,9098}, {262077,0}, {262084,0}, {262094,0}, {262107,9099},
	{262123,0}, {262130,0}, {262140,0}, {262153,0}, {262169,9100}, {262188,0}, {262195,0},
	{262205,0}, {262218,0}, {262234,0}, {262253,0}, {262275,0}, {262300,0}, {262328,0}, {262359,0},
	{262393,0}, {262429,0}, {262469,0}, {262512,0}, {262558,861}, {262607,0}, {262611,0},
	{262618,0}, {262628,0}, {262641,0}, {262657,0}, {262676,0}, {262698,9101}, {262723,0},
	{262730,0}, {262740,0}, {262753,0}, {262769,0}, {262788,853}, {262810,0}, {262820,0},
	{262833,9102}, {262849,0}, {262859,0}, {262872,854}, {262888,9103}, {262892,0}, {262899,0},
	{262909,9103}, {262922,0}, {262929,0}, {262939,0}, {262952,9103}, {262968,0}, {262972,0},
	{262979,0}, {262989,0}, {263002,0}, {263018,0}, {263037,0}, {263059,0}, {263084,0},
	{263112,855}, {263143,0}, {263162,0}, {263184,9104}, {263209,0}, {263228,0}, {263250,856},
	{263275,0}, {263279,0}, {263286,0}, {263296,9105}, {263309,0}, {263313,0}, {263320,0},
	{263330,0}, {263343,0}, {263359,0}, {263378,0}, {263400,0}, {263425,9106}, {263453,0},
	{263469,0}, {263488,9107}, {263510,0}, {263526,0}, {263545,0}, {263567,0}, {263592,857},
	{263620,0}, {263624,0}, {263631,0}, {263641,9108}, {263654,9109}, {263658,0}, {263665,0},
	{263675,0}, {263688,0}, {263704,0}, {263723,0}, {263745,0}, {263770,0}, {263798,9110},
	{263829,0}, {263848,0}, {263870,9111}, {263895,0}, {263914,0}, {263936,0}, {263961,9106},
	{264000,0}, {264019,0}, {264041,0}, {264066,0}, {264094,9106}, {264125,0}, {264135,0},
	{264148,0}, {264164,9109}, {264183,0}, {264187,9112}, {264194,9112}, {264204,0}, {264211,9113},
	{264221,9113}, {264234,0}, {264250,0}, {264269,0}, {264291,0}, {264316,0}, {264344,9113},
	{264375,0}, {264388,9110}, {264404,0}, {264408,0}, {264415,0}, {264425,9114}, {264438,0},
	{264445,0}, {264455,0}, {264468,0}, {264484,9115}, {264503,0}, {264510,0}, {264520,9116},
	{264533,0}, {264540,0}, {264550,9117}, {264563,0}, {264570,0}, {264580,0}, {264593,0},
	{264609,0}, {264628,0}, {264650,858}, {264675,0}, {264697,0}, {264722,0}, {264750,9118},
	{264781,0}, {264785,0}, {264792,9111}, {264802,0}, {264806,0}, {264813,0}, {264823,9106},
	{264836,0}, {264840,0}, {264847,0}, {264857,0}, {264870,9106}, {264886,0}, {264890,0},
	{264897,0}, {264907,0}, {264920,0}, {264936,0}, {264955,0}, {264977,9119}, {265002,9120},
	{265006,0}, {265013,0}, {265023,0}, {265036,0}, {265052,0}, {265071,0}, {265093,0}, {265118,0},
	{265146,0}, {265177,0}, {265211,865}, {265248,0}, {265273,0}, {265301,9121}, {265332,0},
	{265357,0}, {265385,866}, {265416,0}, {265423,0}, {265433,9122}, {265446,9123}, {265453,0},
	{265463,0}, {265476,9123}, {265492,0}, {265499,0}, {265509,9120}, {265522,9124}, {265526,0},
	{265533,0}, {265543,0}, {265556,0}, {265572,9124}, {265591,0}, {265598,0}, {265608,0},
	{265621,0}, {265637,0}, {265656,0}, {265678,9111}, {265703,9125}, {265710,0}, {265720,0},
	{265733,0}, {265749,0}, {265768,9125}, {265790,0}, {265794,0}, {265801,0}, {265811,9126},
	{265824,0}, {265828,0}, {265835,0}, {265845,9127}, {265858,0}, {265862,0}, {265869,0},
	{265879,0}, {265892,9109}, {265908,7119}, {265918,7119}, {265937,0}, {265953,0}, {265997,7052},
	{266054,7052}, {266120,0}, {266164,7053}, {266221,7053}, {266287,0}, {266315,7048},
	{266356,7048}, {266406,7119}, {266416,7119}, {266420,7119}, {266427,7119}, {266431,0},
	{266450,0}, {266497,7052}, {266557,0}, {266604,7053}, {266664,0}, {266695,7048}, {266739,0},
	{266773,7286}, {266820,0}, {266851,7316}, {266895,7119}, {266902,0}, {266933,0}, {266974,7526},
	{267019,0}, {267053,0}, {267097,7123}, {267145,0}, {267176,0}, {267217,7483}, {267262,0},
	{267299,7141}, {267349,0}, {267383,7153}, {267430,0}, {267470,7195}, {267523,0}, {267554,7160},
	{267598,7659}, {267617,521}, {267642,0}, {267649,7647}, {267660,7345}, {267674,7119},
	{267678,0}, {267709,7286}, {267753,7286}, {267806,7318}, {267813,0}, {267841,7316},
	{267882,7316}, {267932,7318}, {267945,7119}, {267949,7059}, {267956,7059}, {267972,7087},
	{267982,7087}, {268000,7414}, {268010,7414}, {268020,7414}, {268036,0}, {268064,0},
	{268102,7526}, {268144,7526}, {268195,0}, {268226,0}, {268267,7123}, {268312,7123},
	{268366,520}, {268388,7277}, {268410,7277}, {268420,7126}, {268427,0}, {268455,0},
	{268493,7483}, {268535,7483}, {268586,0}, {268620,7141}, {268667,7141}, {268723,7126},
	{268730,7126}, {268743,0}, {268774,7153}, {268818,7153}, {268871,0}, {268908,7195},
	{268958,7195}, {269017,0}, {269045,7160}, {269086,7160}, {269136,7251}, {269143,7251},
	{269159,9128}, {269166,9128}, {269176,9129}, {269186,9129}, {269208,9130}, {269224,9131},
	{269237,9132}, {269247,9132}, {269263,9133}, {269273,9133}, {269289,9134}, {269299,9134},
	{269321,9135}, {269331,9135}, {269350,9136}, {269360,9136}, {269376,9137}, {269386,9138},
	{269396,9138}, {269409,9139}, {269416,9140}, {269426,9140}, {269445,9141}, {269458,9141},
	{269477,9142}, {269487,9142}, {269503,9143}, {269519,9144}, {269529,9144}, {269557,9145},
	{269570,9146}, {269586,9147}, {269593,9147}, {269609,9148}, {269619,9148}, {269644,9149},
	{269654,9149}, {269679,9150}, {269689,9150}, {269714,9151}, {269721,9151}, {269734,0},
	{269739,2622}, {269748,0}, {269753,2617}, {269762,2621}, {269771,9152}, {269781,9152},
	{269797,9153}, {269807,9153}, {269823,9154}, {269833,9154}, {269852,9155}, {269868,9156},
	{269878,9157}, {269891,9157}, {269913,9158}, {269926,9159}, {269948,9156}, {269967,9160},
	{269980,9161}, {269990,9161}, {270006,9162}, {270016,9162}, {270032,9163}, {270042,9163},
	{270067,9164}, {270077,9164}, {270093,9165}, {270103,9165}, {270119,9166}, {270135,9167},
	{270145,9167}, {270164,9168}, {270174,9168}, {270187,9169}, {270197,9169}, {270213,9170},
	{270223,9170}, {270248,9171}, {270258,9171}, {270271,9172}, {270290,9173}, {270300,9173},
	{270325,9174}, {270350,9175}, {270369,9176}, {270379,9176}, {270398,9177}, {270408,9177},
	{270424,9178}, {270428,9178}, {270432,9179}, {270436,0}, {270443,9180}, {270453,9181},
	{270460,0}, {270464,9182}, {270471,9183}, {270475,9184}, {270482,0}, {270486,0}, {270493,873},
	{270503,0}, {270510,873}, {270520,9185}, {270527,893}, {270534,9186}, {270541,0}, {270548,9187},
	{270558,9188}, {270565,9188}, {270572,893}, {270579,0}, {270583,0}, {270590,874}, {270600,0},
	{270607,874}, {270617,9189}, {270624,894}, {270631,9190}, {270638,0}, {270645,9191},
	{270655,9192}, {270662,9192}, {270669,894}, {270676,0}, {270680,9193}, {270687,0}, {270694,0},
	{270704,9194}, {270717,0}, {270721,9195}, {270728,9196}, {270732,9197}, {270739,9198},
	{270743,9199}, {270747,9200}, {270754,9201}, {270758,0}, {270765,0}, {270775,9202},
	{270788,9203}, {270798,0}, {270805,0}, {270815,9202}, {270828,9203}, {270838,9204},
	{270845,9205}, {270852,9206}, {270859,9207}, {270866,9208}, {270873,0}, {270877,9209},
	{270884,0}, {270888,867}, {270895,900}, {270902,0}, {270906,9210}, {270913,9211}, {270917,9212},
	{270924,0}, {270928,9213}, {270935,9214}, {270939,0}, {270943,9215}, {270950,9216}, {270957,0},
	{270961,0}, {270968,9217}, {270978,0}, {270985,9218}, {270995,9219}, {271002,0}, {271006,9220},
	{271013,9213}, {271020,9221}, {271027,0}, {271031,9186}, {271038,9222}, {271042,0},
	{271046,9223}, {271053,0}, {271057,891}, {271064,0}, {271068,9224}, {271075,9225},
	{271082,9226}, {271089,9227}, {271096,9228}, {271103,9229}, {271110,9230}, {271117,9231},
	{271121,9232}, {271128,9233}, {271132,0}, {271139,9233}, {271149,0}, {271153,9221},
	{271160,9234}, {271164,9234}, {271171,9192}, {271178,0}, {271182,9235}, {271189,0},
	{271193,9236}, {271200,0}, {271204,9237}, {271211,0}, {271215,9237}, {271222,0}, {271226,9238},
	{271233,9239}, {271237,0}, {271241,9223}, {271248,9241}, {271255,9198}, {271259,9242},
	{271263,0}, {271270,9245}, {271280,0}, {271284,9246}, {271291,0}, {271295,9185}, {271302,9247},
	{271306,0}, {271310,882}, {271317,946}, {271324,0}, {271331,9248}, {271341,9249}, {271348,9250},
	{271355,0}, {271359,0}, {271366,9179}, {271376,9183}, {271386,9196}, {271396,9199},
	{271406,9211}, {271416,9231}, {271426,9251}, {271436,0}, {271440,881}, {271447,9252},
	{271454,947}, {271461,0}, {271465,9253}, {271472,9221}, {271476,9247}, {271480,0},
	{271484,9189}, {271491,9254}, {271495,9257}, {271502,0}, {271509,9258}, {271519,9220},
	{271523,9188}, {271530,9259}, {271534,0}, {271541,9259}, {271551,0}, {271555,9260}, {271562,0},
	{271569,9260}, {271579,9261}, {271586,9260}, {271593,0}, {271597,9262}, {271604,868},
	{271611,901}, {271618,0}, {271622,9221}, {271629,0}, {271633,9194}, {271640,9194},
	{271647,9263}, {271651,0}, {271658,9263}, {271668,0}, {271672,9264}, {271679,9265}, {271683,0},
	{271690,9265}, {271700,9247}, {271704,0}, {271708,9266}, {271715,0}, {271719,9266}, {271726,0},
	{271730,0}, {271737,9234}, {271747,9267}, {271751,0}, {271755,891}, {271762,0}, {271766,9246},
	{271773,9222}, {271777,0}, {271781,9224}, {271788,9225}, {271795,9226}, {271802,9227},
	{271809,9228}, {271816,9229}, {271823,9230}, {271830,9268}, {271834,0}, {271841,9268},
	{271851,9247}, {271855,0}, {271859,9269}, {271866,0}, {271870,0}, {271877,0}, {271887,0},
	{271900,9270}, {271916,0}, {271929,9271}, {271945,0}, {271955,9272}, {271968,0}, {271975,9273},
	{271985,0}, {272000,0}, {272010,9274}, {272023,0}, {272027,9275}, {272034,0}, {272038,0},
	{272045,9276}, {272055,0}, {272059,0}, {272066,9277}, {272076,0}, {272080,9278}, {272087,0},
	{272091,9279}, {272098,9280}, {272105,9281}, {272112,0}, {272119,0}, {272129,0}, {272142,9282},
	{272158,9279}, {272168,9280}, {272178,9281}, {272188,0}, {272198,0}, {272211,9283},
	{272227,9284}, {272237,9285}, {272247,9286}, {272257,9284}, {272264,9285}, {272271,9286},
	{272278,0}, {272282,9287}, {272289,0}, {272293,9288}, {272300,0}, {272304,9289}, {272311,0},
	{272315,9290}, {272322,0}, {272326,0}, {272333,9291}, {272343,0}, {272347,0}, {272354,9292},
	{272364,0}, {272368,9293}, {272375,0}, {272382,9294}, {272392,0}, {272396,9295}, {272403,0},
	{272407,0}, {272414,9296}, {272424,9297}, {272431,0}, {272435,0}, {272442,0}, {272452,9298},
	{272465,0}, {272469,9299}, {272476,0}, {272480,9300}, {272487,0}, {272491,9301}, {272498,0},
	{272502,0}, {272509,0}, {272519,9302}, {272532,0}, {272536,9303}, {272543,9303}, {272553,9304},
	{272560,0}, {272573,9304}, {272596,6078}, {272606,9305}, {272613,1161}, {272626,1170},
	{272639,1196}, {272649,9306}, {272656,9306}, {272669,9307}, {272679,9308}, {272689,9309},
	{272696,9310}, {272703,9311}, {272710,9312}, {272717,9313}, {272724,0}, {272731,0},
	{272745,9314}, {272772,9315}, {272799,9314}, {272809,9315}, {272819,9316}, {272826,9316},
	{272836,9317}, {272843,9318}, {272850,9319}, {272857,9320}, {272864,6325}, {272874,9321},
	{272881,9321}, {272897,9322}, {272904,9322}, {272914,0}, {272921,906}, {272938,9323},
	{272951,9324}, {272958,9325}, {272968,9326}, {272990,9327}, {273012,9328}, {273034,9329},
	{273041,9329}, {273057,9330}, {273064,9330}, {273077,9331}, {273084,9331}, {273094,9332},
	{273101,9332}, {273111,0}, {273121,908}, {273141,9333}, {273148,9333}, {273158,0},
	{273165,9334}, {273179,9335}, {273186,9335}, {273199,0}, {273206,9336}, {273226,9337},
	{273243,9338}, {273269,0}, {273276,0}, {273285,9339}, {273301,9339}, {273320,9340},
	{273354,9341}, {273379,9342}, {273395,9323}, {273432,9343}, {273451,9343}, {273482,9323},
	{273498,9323}, {273532,9344}, {273548,9344}, {273567,0}, {273589,9342}, {273624,9341},
	{273640,9341}, {273662,9340}, {273678,9340}, {273709,0}, {273737,9339}, {273775,9344},
	{273797,9345}, {273804,9346}, {273811,9346}, {273821,9346}, {273837,9328}, {273844,9347},
	{273851,9347}, {273864,9326}, {273874,9327}, {273884,9328}, {273894,9348}, {273904,9342},
	{273917,9326}, {273924,9340}, {273940,905}, {273947,9324}, {273960,9324}, {273979,9349},
	{273986,9349}, {273996,9344}, {274016,9349}, {274032,9350}, {274039,9350}, {274052,9327},
	{274059,9351}, {274066,9351}, {274079,9352}, {274086,9352}, {274099,903}, {274121,9353},
	{274128,9353}, {274138,9353}, {274154,9354}, {274161,9354}, {274171,9354}, {274190,0},
	{274194,0}, {274201,9355}, {274211,9356}, {274215,0}, {274222,9356}, {274232,0}, {274236,954},
	{274243,960}, {274250,9357}, {274254,0}, {274258,0}, {274265,952}, {274276,962}, {274287,0},
	{274291,9359}, {274298,9360}, {274302,0}, {274309,9360}, {274319,9361}, {274323,9362},
	{274327,9363}, {274331,0}, {274338,9363}, {274348,9364}, {274352,0}, {274356,9365}, {274363,0},
	{274367,959}, {274374,0}, {274378,9366}, {274385,9365}, {274392,9367}, {274399,0},
	{274403,9368}, {274410,9369}, {274414,0}, {274421,9371}, {274431,0}, {274435,0}, {274442,9372},
	{274453,9373}, {274464,9374}, {274468,0}, {274475,9377}, {274485,0}, {274489,9361}, {274496,0},
	{274500,953}, {274507,0}, {274511,9367}, {274518,0}, {274522,9367}, {274529,0}, {274533,9378},
	{274540,0}, {274547,951}, {274557,961}, {274567,9379}, {274571,9380}, {274575,0}, {274582,9380},
	{274592,9381}, {274596,0}, {274603,9381}, {274613,9382}, {274626,9382}, {274647,9383},
	{274656,9383}, {274677,3120}, {274686,5044}, {274699,5044}, {274728,6719}, {274741,6719},
	{274766,47}, {274799,3119}, {274808,6508}, {274821,6508}, {274842,3441}, {274859,3095},
	{274884,1967}, {274897,1967}, {274930,9384}, {274943,9384}, {274960,9385}, {274973,3248},
	{274986,3248}, {275019,2535}, {275032,2535}, {275065,2665}, {275078,2665}, {275099,6399},
	{275112,6399}, {275137,0}, {275142,0}, {275156,0}, {275191,9386}, {275251,0}, {275286,9387},
	{275354,5956}, {275367,5956}, {275404,5881}, {275417,5881}, {275446,6214}, {275459,6214},
	{275480,9388}, {275489,4205}, {275502,4205}, {275519,4394}, {275532,4394}, {275553,4932},
	{275566,4932}, {275599,3120}, {275608,3119}, {275617,3119}, {275626,6508}, {275635,6508},
	{275656,2535}, {275665,2535}, {275698,2665}, {275707,2665}, {275728,6399}, {275737,6399},
	{275758,5956}, {275767,5956}, {275800,5881}, {275809,5881}, {275834,6214}, {275843,6214},
	{275864,1967}, {275873,1967}, {275902,3248}, {275911,3248}, {275944,9384}, {275953,9384},
	{275970,9385}, {275979,9385}, {276000,6719}, {276009,6719}, {276034,4394}, {276043,4394},
	{276064,9388}, {276073,4205}, {276082,4205}, {276095,3120}, {276104,9383}, {276113,9383},
	{276134,4932}, {276143,4932}, {276172,9382}, {276181,9382}, {276202,5044}, {276211,5044},
	{276236,0}, {276249,9389}, {276279,9390}, {276313,0}, {276330,0}, {276368,9391}, {276419,9392},
	{276461,0}, {276487,0}, {276530,9393}, {276582,9394}, {276632,9395}, {276674,9396},
	{276716,9397}, {276758,9398}, {276787,9399}, {276804,9400}, {276845,0}, {276866,0},
	{276900,9389}, {276951,9390}, {277006,9398}, {277056,9399}, {277094,9400}, {277156,9401},
	{277202,9402}, {277248,9403}, {277294,9404}, {277340,9405}, {277386,9406}, {277432,9407},
	{277478,9401}, {277503,9402}, {277528,9403}, {277545,9404}, {277562,9405}, {277579,9406},
	{277596,9407}, {277613,0}, {277654,0}, {277697,9408}, {277765,9409}, {277833,9410},
	{277889,9411}, {277957,9412}, {278029,9413}, {278097,9414}, {278161,9408}, {278227,9409},
	{278293,9410}, {278359,9414}, {278421,9415}, {278450,0}, {278459,9416}, {278493,9417},
	{278527,9418}, {278557,9419}, {278582,0}, {278603,909}, {278649,910}, {278695,911},
	{278741,914}, {278783,9420}, {278812,9421}, {278853,9421}, {278894,9422}, {278923,0},
	{278932,9423}, {278966,9424}, {278995,919}, {279056,0}, {279097,9425}, {279163,9426},
	{279196,0}, {279213,9427}, {279243,9428}, {279277,0}, {279302,9429}, {279352,916}, {279390,926},
	{279432,0}, {279457,922}, {279507,920}, {279560,9430}, {279573,9430}, {279598,9431},
	{279615,9432}, {279632,0}, {279649,921}, {279691,9433}, {279728,9433}, {279769,9434},
	{279798,9435}, {279839,9436}, {279888,0}, {279905,923}, {279935,927}, {279969,9437},
	{280000,9437}, {280045,9438}, {280062,9438}, {280091,9436}, {280116,9434}, {280141,9439},
	{280174,9439}, {280219,9440}, {280240,9441}, {280269,9441}, {280310,9442}, {280319,9443},
	{280336,9443}, {280365,9444}, {280382,9434}, {280407,9445}, {280424,9445}, {280453,9446},
	{280470,9446}, {280499,9447}, {280532,9447}, {280577,9448}, {280626,9449}, {280639,9450},
	{280652,9451}, {280661,9452}, {280670,9453}, {280683,9454}, {280696,9455}, {280713,9456},
	{280738,9457}, {280763,9458}, {280788,9459}, {280817,9460}, {280838,9461}, {280855,9462},
	{280888,9463}, {280913,9464}, {280938,9465}, {280967,9466}, {280980,9467}, {281001,6199},
	{281010,1065}, {281027,1065}, {281060,2258}, {281077,2258}, {281098,4172}, {281111,4171},
	{281124,4171}, {281157,4172}, {281182,4436}, {281195,4436}, {281216,1615}, {281229,1615},
	{281250,5915}, {281267,5915}, {281288,6039}, {281301,6039}, {281322,6038}, {281339,6038},
	{281360,3558}, {281369,9468}, {281382,9468}, {281415,9469}, {281420,4623}, {281437,4623},
	{281474,4201}, {281495,4201}, {281520,4860}, {281557,3613}, {281570,3613}, {281591,6830},
	{281604,6830}, {281625,4860}, {281638,3335}, {281651,3335}, {281668,9470}, {281681,9470},
	{281698,1781}, {281711,1781}, {281732,2931}, {281745,2931}, {281778,0}, {281799,9471},
	{281853,930}, {281911,933}, {281936,0}, {281957,0}, {282011,933}, {282067,0}, {282084,0},
	{282103,9472}, {282151,9472}, {282203,0}, {282233,9472}, {282265,0}, {282295,9472}, {282327,0},
	{282344,0}, {282374,9473}, {282433,0}, {282454,0}, {282477,9471}, {282513,9471}, {282557,9471},
	{282593,9471}, {282637,9474}, {282689,9474}, {282749,9475}, {282785,9475}, {282833,9475},
	{282877,9476}, {282929,9477}, {282981,9477}, {283013,9474}, {283045,9477}, {283089,9477},
	{283121,9476}, {283157,9476}, {283209,3246}, {283257,3246}, {283301,0}, {283322,0},
	{283356,9478}, {283411,0}, {283440,9477}, {283498,935}, {283564,3246}, {283585,9479},
	{283606,2842}, {283627,936}, {283648,9480}, {283669,0}, {283702,9472},
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
	{4,57,131,1,0}, {4,55,135,1,0}, {4,41,131,1,0}, {4,41,133,1,0}, {4,39,129,1,0}, {4,39,135,1,0},
	{4,105,131,1,0}, {4,105,133,1,0}, {4,105,138,1,0}, {4,103,140,1,0}, {4,103,135,1,0},
	{4,103,138,1,0}, {4,105,140,1,0}, {4,39,142,1,0}, {4,41,142,1,0}, {4,7,138,1,0}, {4,9,138,1,0},
	{4,7,140,1,0}, {4,9,140,1,0}, {4,7,142,1,0}, {4,9,142,1,0}, {4,89,131,1,0}, {4,89,133,1,0},
	{4,87,135,1,0}, {4,87,138,1,0}, {4,89,138,1,0}, {4,23,138,1,0}, {4,25,138,1,0}, {4,23,140,1,0},
	{4,25,140,1,0}, {4,87,140,1,0}, {4,89,140,1,0}, {4,87,129,1,0}, {4,23,142,1,0}, {4,25,142,1,0},
	{4,71,140,1,0}, {4,73,140,1,0}, {4,73,131,1,0}, {4,73,133,1,0}, {4,71,135,1,0}, {4,55,129,1,0},
	{4,87,142,1,0}, {4,89,142,1,0}, {4,103,142,1,0}, {4,105,142,1,0}, {4,55,140,1,0},
	{4,57,140,1,0}, {4,103,129,1,0}, {4,55,142,1,0}, {4,57,142,1,0}, {4,39,140,1,0}, {4,41,140,1,0},
	{4,39,138,1,0}, {4,41,138,1,0}, {4,71,142,1,0}, {4,73,142,1,0}, {4,73,138,1,0}, {4,71,138,1,0},
	{4,71,144,1,0}, {4,73,144,1,0}, {4,39,146,1,0}, {4,39,148,1,0}, {4,41,148,1,0}, {4,41,146,1,0},
	{4,39,150,1,0}, {4,41,150,1,0}, {4,39,152,1,0}, {4,41,152,1,0}, {4,39,144,1,0}, {4,41,144,1,0},
	{4,87,152,1,0}, {4,89,152,1,0}, {4,55,150,1,0}, {4,55,148,0,0}, {4,57,148,1,0}, {4,57,150,1,0},
	{4,55,144,1,0}, {4,57,144,1,0}, {4,55,146,1,0}, {4,57,146,1,0}, {4,103,148,1,0},
	{4,105,148,1,0}, {4,103,152,1,0}, {4,105,152,1,0}, {4,87,150,1,0}, {4,89,150,1,0},
	{4,87,144,1,0}, {4,89,144,1,0}, {4,87,148,1,0}, {4,89,148,1,0}, {4,23,146,1,0}, {4,25,146,1,0},
	{4,23,148,1,0}, {4,25,148,1,0}, {4,23,144,1,0}, {4,25,144,1,0}, {4,23,152,1,0}, {4,25,152,1,0},
	{4,23,150,1,0}, {4,25,150,1,0}, {4,87,146,1,0}, {4,89,146,1,0}, {4,103,150,1,0},
	{4,105,150,1,0}, {4,103,144,1,0}, {4,105,144,1,0}, {4,7,146,1,0}, {4,9,146,1,0}, {4,71,148,1,0},
	{4,73,148,1,0}, {4,71,152,1,0}, {4,73,152,1,0}, {4,55,152,1,0}, {4,57,152,1,0}, {4,103,146,1,0},
	{4,105,146,1,0}, {4,7,144,1,0}, {4,9,144,1,0}, {4,7,148,1,0}, {4,9,148,1,0}, {4,7,152,1,0},
	{4,9,152,1,0}, {4,7,150,1,0}, {4,9,150,1,0}, {4,71,150,1,0}, {4,73,150,1,0}, {4,73,146,1,0},
	{4,71,146,1,0}, {4,39,154,1,0}, {4,39,156,1,0}, {4,41,156,1,0}, {4,41,154,1,0}, {4,7,156,1,0},
	{4,9,156,1,0}, {4,55,154,1,0}, {4,55,156,1,0}, {4,57,156,1,0}, {4,57,154,1,0}, {4,103,154,1,0},
	{4,105,154,1,0}, {4,105,156,1,0}, {4,103,156,1,0}, {4,87,154,1,0}, {4,87,156,1,0},
	{4,89,156,1,0}, {4,23,154,1,0}, {4,23,156,1,0}, {4,25,156,1,0}, {4,25,154,1,0}, {4,71,154,1,0},
	{4,71,156,1,0}, {4,73,156,1,0}, {4,73,154,1,0}, {4,7,154,1,0}, {4,9,154,1,0}, {4,39,158,1,0},
	{4,41,158,1,0}, {4,55,158,1,0}, {4,57,158,1,0}, {4,87,158,1,0}, {4,89,158,1,0}, {4,23,158,1,0},
	{4,25,158,1,0}, {4,7,158,1,0}, {4,9,158,1,0}, {4,103,158,1,0}, {4,105,158,1,0}, {4,71,158,1,0},
	{4,73,158,1,0}, {4,71,160,1,0}, {4,73,160,1,0}, {4,39,160,1,0}, {4,41,160,1,0}, {4,55,160,1,0},
	{4,57,160,1,0}, {4,87,160,1,0}, {4,89,160,1,0}, {4,23,160,1,0}, {4,25,160,1,0}, {4,103,160,1,0},
	{4,105,160,1,0}, {4,7,160,1,0}, {4,9,160,1,0}, {4,39,162,1,0}, {4,41,162,1,0}, {4,55,162,1,0},
	{4,57,162,1,0}, {4,103,162,1,0}, {4,105,162,1,0}, {4,87,162,1,0}, {4,89,162,1,0},
	{4,23,162,1,0}, {4,25,162,1,0}, {4,71,162,1,0}, {4,73,162,1,0}, {4,7,162,1,0}, {4,9,162,1,0},
	{4,103,164,1,0}, {4,105,164,1,0}, {4,55,164,1,0}, {4,57,164,1,0}, {4,23,164,1,0},
	{4,25,164,1,0}, {4,39,164,1,0}, {4,41,164,1,0}, {4,87,164,1,0}, {4,89,164,1,0}, {4,71,164,1,0},
	{4,73,164,1,0}, {4,7,164,1,0}, {4,9,164,1,0}, {4,39,166,1,0}, {4,41,166,1,0}, {4,23,166,1,0},
	{4,25,166,1,0}, {4,87,166,1,0}, {4,89,166,1,0}, {4,55,166,1,0}, {4,57,166,1,0}, {4,71,166,1,0},
	{4,73,166,1,0}, {4,103,166,1,0}, {4,105,166,1,0}, {4,7,166,1,0}, {4,9,166,1,0}, {4,39,168,1,0},
	{4,41,168,1,0}, {4,87,168,1,0}, {4,89,168,1,0}, {4,55,168,1,0}, {4,57,168,1,0}, {4,23,168,1,0},
	{4,25,168,1,0}, {4,103,168,1,0}, {4,105,168,1,0}, {4,71,168,1,0}, {4,73,168,1,0}, {4,7,168,1,0},
	{4,9,168,1,0}, {4,71,170,1,0}, {4,73,170,1,0}, {4,55,170,1,0}, {4,57,170,1,0}, {4,41,170,1,0},
	{4,39,170,1,0}, {4,87,170,1,0}, {4,89,170,1,0}, {4,25,170,1,0}, {4,23,170,1,0}, {4,103,170,1,0},
	{4,105,170,1,0}, {4,9,170,1,0}, {4,7,170,1,0}, {4,39,172,1,0}, {4,23,172,1,0}, {4,103,172,1,0},
	{4,55,172,1,0}, {4,7,172,1,0}, {4,71,172,1,0}, {4,87,172,1,0}, {4,39,174,1,0}, {4,87,174,1,0},
	{4,23,174,1,0}, {4,103,174,1,0}, {4,55,174,1,0}, {4,7,174,1,0}, {4,71,174,1,0}, {4,9,176,1,0},
	{4,41,176,1,0}, {4,105,176,1,0}, {4,73,176,1,0}, {4,103,178,1,0}, {4,25,176,1,0},
	{4,23,178,1,0}, {4,57,176,1,0}, {4,89,176,1,0}, {4,87,178,1,0}, {4,71,178,1,0}, {4,55,178,1,0},
	{4,39,178,1,0}, {4,7,178,1,0}, {4,57,180,1,0}, {4,55,180,1,0}, {4,89,180,1,0}, {4,87,180,1,0},
	{4,71,180,1,0}, {4,73,180,1,0}, {4,39,180,1,0}, {4,41,180,1,0}, {4,7,180,1,0}, {4,9,180,1,0},
	{4,105,180,1,0}, {4,23,180,1,0}, {4,103,180,1,0}, {4,25,180,1,0}, {4,87,182,1,0},
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
	{1,10,795,1,1}, {1,10,795,1,0}, {2,2,797,1,1}, {2,4,76,1,0}, {4,55,791,1,1}, {1,6,515,1,0},
	{4,89,53,1,0}, {4,88,53,1,0}, {2,2,799,1,0}, {1,3,324,1,0}, {2,5,801,1,0}, {2,0,791,1,1},
	{2,1,791,1,1}, {2,2,791,1,1}, {2,3,791,1,1}, {2,4,791,1,1}, {2,2,320,1,1}, {2,2,320,1,0},
	{4,105,36,1,0}, {3,0,315,1,1}, {1,5,743,1,0}, {4,71,275,1,0}, {4,73,275,1,0}, {4,72,275,1,0},
	{1,8,452,1,1}, {3,0,36,1,0}, {1,8,47,1,1}, {1,8,47,1,0}, {4,57,324,1,1}, {4,88,277,1,0},
	{1,12,205,1,1}, {1,12,205,1,0}, {2,4,76,1,1}, {1,2,674,0,1}, {1,6,309,1,1}, {1,6,309,1,0},
	{1,2,674,1,0}, {1,3,804,0,0}, {2,4,76,1,1}, {4,8,8,1,0}, {1,3,804,1,0}, {1,12,315,1,1},
	{2,3,806,1,0}, {4,88,42,1,0}, {4,56,38,1,0}, {4,72,45,1,0}, {4,72,38,1,0}, {4,104,38,1,0},
	{4,104,45,1,0}, {2,3,76,1,1}, {2,3,74,1,0}, {2,3,76,1,0}, {4,89,809,1,0}, {4,105,809,1,0},
	{4,73,809,1,0}, {4,56,811,1,0}, {4,57,2,1,0}, {4,89,55,1,0}, {4,88,55,1,0}, {1,9,510,1,1},
	{1,9,510,1,0}, {1,12,275,1,1}, {1,2,8,1,0}, {2,3,45,0,0}, {2,2,38,0,0}, {2,4,38,1,0},
	{4,105,10,1,0}, {4,89,10,1,0}, {4,25,10,1,0}, {4,41,10,1,0}, {4,9,10,1,0}, {4,73,10,1,0},
	{4,57,10,1,0}, {1,5,324,1,0}, {1,9,22,1,1}, {1,9,22,1,0}, {1,9,47,1,1}, {1,9,47,1,0},
	{1,5,324,1,1}, {1,1,536,0,1}, {2,0,778,1,1}, {2,0,778,1,0}, {3,1,36,1,0}, {3,2,36,1,0},
	{2,3,814,1,0}, {2,3,45,1,0}, {2,3,315,1,0}, {2,3,40,1,0}, {2,0,793,1,1}, {10,2,62,0,0},
	{2,4,817,0,0}, {2,3,49,1,0}, {4,88,531,1,0}, {2,3,49,1,0}, {3,1,820,1,0}, {1,5,51,1,1},
	{1,6,804,1,0}, {2,3,38,1,0}, {2,2,38,1,0}, {1,7,804,1,0}, {2,4,822,1,0}, {2,4,827,1,0},
	{4,104,531,1,0}, {4,72,531,1,0}, {2,4,433,1,0}, {2,4,829,1,0}, {4,57,827,1,0}, {4,105,827,1,0},
	{4,89,827,1,0}, {4,25,827,1,0}, {4,9,827,1,0}, {4,73,827,1,0}, {4,41,827,1,0}, {2,5,833,1,1},
	{3,1,86,0,0}, {2,3,68,1,0}, {2,3,84,1,1}, {4,57,835,1,0}, {4,55,835,1,0}, {1,7,521,1,0},
	{1,1,536,1,0}, {1,10,521,1,0}, {1,9,521,1,0}, {1,5,521,1,0}, {2,3,84,1,0}, {1,1,799,1,0},
	{1,12,799,1,0}, {1,4,656,0,1}, {2,5,22,1,1}, {4,103,218,1,0}, {4,55,218,1,0}, {4,23,218,1,0},
	{4,87,218,1,0}, {4,7,218,1,0}, {4,39,218,1,0}, {4,71,218,1,0}, {2,5,22,1,0}, {4,104,527,1,0},
	{4,88,527,1,0}, {4,72,527,1,0}, {1,7,837,1,1}, {3,1,86,1,0}, {4,56,835,1,1}, {1,6,837,1,0},
	{1,7,837,1,0}, {3,1,839,1,0}, {2,4,837,1,0}, {2,4,841,1,0}, {2,2,843,1,0}, {2,1,841,1,0},
	{2,5,843,1,0}, {2,3,843,1,0}, {1,5,837,1,0}, {1,6,837,1,1}, {2,4,837,1,1}, {1,7,265,1,0},
	{1,6,265,1,0}, {2,3,68,1,0}, {2,2,265,1,0}, {2,2,837,1,1}, {1,12,309,1,1}, {1,12,309,1,0},
	{2,5,837,1,1}, {2,3,837,1,1}, {2,0,86,1,0}, {1,7,536,1,0}, {2,2,536,1,0}, {2,0,536,1,0},
	{2,3,536,1,0}, {2,1,536,1,0}, {1,5,837,1,1}, {1,2,36,1,0}, {1,3,275,0,1}, {2,3,51,0,1},
	{5,0,32,1,1}, {4,41,236,1,0}, {4,9,236,1,0}, {4,25,236,1,0}, {1,10,275,1,1}, {1,1,846,1,1},
	{1,1,846,1,0}, {1,12,846,1,1}, {1,12,846,1,0}, {2,4,833,1,1}, {1,3,833,1,1}, {2,3,833,1,1},
	{1,2,833,0,1}, {2,1,833,1,1}, {2,2,536,1,1}, {2,6,45,0,0}, {2,3,536,1,1}, {2,0,86,0,0},
	{2,4,837,1,1}, {1,9,848,1,0}, {1,2,833,1,0}, {1,3,833,1,0}, {1,2,205,1,1}, {1,2,205,1,0},
	{2,0,833,1,0}, {2,5,833,1,0}, {2,4,833,1,0}, {2,3,833,1,0}, {2,1,833,1,0}, {3,0,833,1,0},
	{4,8,22,1,1}, {2,6,833,1,0}, {2,2,833,1,0}, {4,103,309,1,0}, {4,71,309,1,0}, {4,55,850,1,1},
	{1,10,315,1,1}, {1,10,315,1,0}, {2,0,536,1,1}, {4,57,22,1,1}, {2,4,82,0,0}, {2,3,315,0,1},
	{2,5,837,1,1}, {2,3,315,1,1}, {2,4,82,1,0}, {2,6,45,0,0}, {2,4,804,0,0}, {2,3,837,1,1},
	{1,9,311,1,1}, {1,9,311,1,0}, {2,1,536,1,1}, {2,4,804,1,0}, {2,5,45,0,0}, {2,0,852,1,1},
	{1,4,848,1,0}, {1,7,536,1,1}, {2,5,45,1,0}, {2,6,45,1,0}, {2,5,38,1,0}, {2,4,38,1,0},
	{1,4,47,1,1}, {1,4,47,1,0}, {4,72,22,1,0}, {4,88,22,1,0}, {1,9,437,1,1}, {1,9,437,1,0},
	{2,0,833,1,1}, {2,0,854,1,1}, {1,6,80,0,0}, {2,6,833,1,1}, {1,6,80,1,0}, {2,2,833,1,1},
	{2,4,80,1,0}, {1,6,856,1,0}, {5,0,515,1,0}, {4,23,324,1,0}, {1,4,240,1,0}, {1,4,858,1,0},
	{1,8,240,1,0}, {1,8,862,1,0}, {1,8,667,1,0}, {1,8,523,1,0}, {1,8,527,1,0}, {4,105,240,1,0},
	{4,57,240,1,0}, {4,41,240,1,0}, {4,89,240,1,0}, {4,25,240,1,0}, {4,9,240,1,0}, {4,73,240,1,0},
	{1,4,667,1,0}, {1,4,527,1,0}, {1,10,523,1,0}, {1,10,240,1,0}, {1,10,741,1,0}, {1,10,865,1,0},
	{1,10,527,1,0}, {1,10,667,1,0}, {2,4,51,0,1}, {5,0,867,1,1}, {4,57,277,1,0}, {1,12,741,1,0},
	{1,7,741,1,0}, {1,2,741,1,0}, {3,2,24,0,0}, {3,0,249,1,0}, {3,0,249,1,0}, {3,0,24,1,0},
	{1,3,741,1,0}, {1,5,741,1,0}, {3,1,24,0,0}, {3,2,249,1,0}, {1,11,741,1,0}, {1,1,741,1,0},
	{1,9,741,1,0}, {3,1,669,1,0}, {1,6,741,1,0}, {4,55,277,1,0}, {4,103,32,1,1}, {1,8,871,1,1},
	{4,8,515,1,0}, {1,1,871,1,1}, {1,3,871,1,1}, {1,12,871,1,1}, {1,8,519,1,0}, {1,5,871,1,1},
	{2,3,799,1,0}, {1,8,799,1,0}, {4,7,236,1,0}, {4,23,322,1,0}, {1,1,452,0,1}, {4,8,47,0,1},
	{5,0,10,1,1}, {4,9,60,1,0}, {4,57,55,1,0}, {4,41,55,1,0}, {4,25,60,1,0}, {4,73,55,1,0},
	{4,25,58,1,0}, {4,9,58,1,0}, {4,105,55,1,0}, {4,105,58,1,0}, {5,0,527,1,1}, {1,5,320,1,1},
	{4,57,741,1,0}, {1,10,51,1,1}, {1,4,871,1,1}, {4,103,527,1,0}, {4,55,527,1,0}, {4,71,527,1,0},
	{4,23,527,1,0}, {4,87,527,1,0}, {4,7,527,1,0}, {4,39,527,1,0}, {4,88,88,1,0}, {4,104,47,1,0},
	{4,88,47,1,0}, {4,72,47,1,0}, {4,56,829,1,0}, {4,56,827,1,0}, {4,105,531,1,0}, {4,41,531,1,0},
	{4,57,531,1,0}, {4,89,531,1,0}, {4,25,531,1,0}, {4,9,531,1,0}, {4,73,531,1,0}, {1,7,871,1,1},
	{1,10,871,1,1}, {4,25,324,1,0}, {1,2,871,1,1}, {1,12,84,1,1}, {1,12,84,1,0}, {1,10,261,1,0},
	{1,3,873,1,1}, {1,6,871,1,1}, {2,1,40,1,0}, {1,12,238,1,0}, {2,3,240,1,0}, {4,55,36,1,1},
	{5,0,875,0,0}, {3,0,82,0,0}, {2,4,49,0,0}, {2,2,886,0,0}, {1,12,271,1,1}, {2,0,49,1,0},
	{3,1,529,1,0}, {3,0,238,1,0}, {3,0,889,1,0}, {3,2,238,1,0}, {3,2,531,1,0}, {3,1,889,1,0},
	{2,1,49,1,0}, {1,5,527,1,0}, {2,2,49,1,0}, {2,6,49,1,0}, {3,1,892,1,0}, {1,8,320,1,1},
	{2,4,49,1,0}, {1,8,320,1,0}, {1,12,894,1,0}, {1,12,749,1,0}, {1,12,343,1,0}, {1,12,921,1,0},
	{1,12,933,1,0}, {1,12,940,1,0}, {1,12,313,1,0}, {1,12,433,1,0}, {1,12,946,1,0}, {1,12,62,1,0},
	{1,12,486,1,1}, {1,12,486,1,0}, {3,1,672,1,0}, {1,10,49,1,0}, {1,12,950,1,0}, {5,0,954,0,0},
	{3,1,82,1,0}, {3,0,892,1,0}, {3,1,238,1,0}, {3,1,18,1,0}, {3,0,82,1,0}, {3,1,82,1,0},
	{5,0,269,0,0}, {3,2,86,1,0}, {4,57,240,1,1}, {4,58,240,1,0}, {4,57,957,1,0}, {4,73,84,1,0},
	{4,89,84,1,0}, {4,55,32,1,1}, {4,57,960,1,0}, {5,0,962,0,0}, {2,2,257,1,0}, {4,88,731,1,0},
	{4,72,731,1,0}, {4,88,966,1,0}, {4,88,28,1,0}, {4,88,968,1,0}, {4,72,28,1,0}, {4,72,968,1,0},
	{4,72,966,1,0}, {2,2,257,1,0}, {2,2,534,1,0}, {4,105,238,1,0}, {4,105,971,1,0}, {4,57,238,1,0},
	{4,57,971,1,0}, {4,41,971,1,0}, {4,89,238,1,0}, {4,89,971,1,0}, {4,25,971,1,0}, {4,9,971,1,0},
	{4,9,238,1,0}, {4,73,971,1,0}, {4,58,24,1,0}, {5,0,269,1,0}, {4,54,8,1,0}, {1,12,974,1,0},
	{4,72,257,1,0}, {1,12,960,1,0}, {1,12,32,1,0}, {1,12,457,1,0}, {1,12,450,1,0}, {4,88,257,1,0},
	{1,12,999,1,0}, {1,12,1010,1,0}, {1,12,240,1,0}, {1,12,70,1,0}, {4,8,218,1,1}, {4,104,257,1,0},
	{1,12,6,1,0}, {2,0,205,1,1}, {4,105,32,1,0}, {1,12,667,1,0}, {8,10,131,1,0}, {1,12,1021,1,0},
	{1,12,1030,1,0}, {4,88,66,1,0}, {4,72,66,1,0}, {1,12,1033,1,0}, {1,12,76,1,0}, {1,12,24,1,0},
	{1,12,1038,1,0}, {1,12,218,1,0}, {2,0,240,1,0}, {1,11,871,1,1}, {2,5,778,1,0}, {1,12,78,1,0},
	{9,12,1040,1,0}, {9,11,1040,1,0}, {2,2,1042,0,0}, {2,0,1048,0,0}, {1,1,1052,0,1},
	{5,0,1054,1,1}, {4,105,315,1,0}, {4,105,253,1,0}, {4,57,253,1,0}, {4,89,253,1,0},
	{4,25,253,1,0}, {4,41,253,1,0}, {4,9,253,1,0}, {4,73,253,1,0}, {3,0,18,1,0}, {3,2,18,1,0},
	{4,72,601,1,0}, {2,4,51,1,1}, {2,4,51,1,0}, {2,0,32,1,1}, {2,0,32,1,0}, {1,12,1057,0,0},
	{2,3,51,1,1}, {1,12,1064,1,0}, {1,12,10,1,0}, {1,12,892,1,0}, {1,12,18,1,0}, {1,12,88,1,0},
	{1,12,20,1,0}, {2,3,51,1,0}, {1,12,1066,1,0}, {2,0,51,1,1}, {2,0,51,1,0}, {2,0,78,1,0},
	{3,2,64,1,0}, {3,0,64,1,0}, {3,1,515,1,0}, {2,2,269,1,0}, {4,88,601,1,0}, {4,72,269,1,0},
	{4,88,269,1,0}, {4,104,269,1,0}, {2,5,51,1,1}, {2,5,51,1,0}, {2,4,862,1,0}, {2,0,324,0,1},
	{2,1,51,1,1}, {2,0,324,1,0}, {2,1,240,1,0}, {3,1,846,1,0}, {2,1,51,1,0}, {2,1,865,1,0},
	{2,0,1069,0,0}, {2,2,51,1,1}, {2,2,51,1,0}, {2,0,531,1,0}, {2,0,220,1,0}, {2,0,960,1,0},
	{2,2,865,1,0}, {2,2,240,1,0}, {2,0,271,1,0}, {2,3,862,1,0}, {2,0,865,1,0}, {3,0,313,1,0},
	{2,0,841,1,0}, {1,1,1052,1,0}, {1,8,1052,1,1}, {4,72,88,1,0}, {4,104,88,1,0}, {3,0,846,1,0},
	{1,8,1052,1,0}, {2,2,1075,1,0}, {2,2,601,1,0}, {4,56,72,1,0}, {2,2,1077,1,0}, {4,56,399,1,0},
	{2,3,778,1,1}, {2,3,778,1,0}, {1,9,795,0,1}, {1,10,789,1,1}, {1,10,789,1,0}, {1,9,795,1,0},
	{1,12,1080,0,0}, {2,6,51,1,1}, {4,104,601,1,0}, {4,88,34,1,0}, {4,72,34,1,0}, {4,104,34,1,0},
	{1,12,236,1,0}, {1,12,271,1,0}, {2,6,51,1,0}, {2,2,47,1,0}, {1,12,53,1,0}, {1,12,1093,1,0},
	{1,12,58,1,0}, {1,12,371,1,0}, {2,6,862,1,0}, {2,5,799,1,0}, {1,12,801,1,0}, {1,12,665,1,1},
	{4,104,66,1,0}, {4,104,70,1,0}, {2,5,862,1,0}, {1,11,261,1,1}, {1,11,261,1,0}, {1,12,253,1,1},
	{1,12,253,1,0}, {4,88,70,1,0}, {4,72,70,1,0}, {1,4,1052,1,1}, {1,4,1052,1,0}, {2,4,240,1,0},
	{2,5,1101,1,0}, {2,0,1101,1,0}, {2,1,1101,1,0}, {2,2,1101,1,0}, {2,3,1101,1,0}, {2,6,1101,1,0},
	{2,4,1101,1,0}, {4,55,78,1,1}, {2,1,240,0,0}, {5,0,527,1,1}, {4,57,58,1,0}, {4,41,58,1,0},
	{4,73,60,1,0}, {4,73,58,1,0}, {4,105,60,1,0}, {4,56,1103,1,1}, {2,4,1106,0,0}, {2,0,1112,0,0},
	{5,0,24,0,0}, {2,1,84,1,1}, {3,1,249,1,0}, {3,0,856,1,0}, {2,0,1119,1,0}, {1,9,871,1,1},
	{4,56,1121,1,1}, {2,0,1123,1,0}, {4,57,1136,1,0}, {4,57,18,1,0}, {2,0,1139,1,0}, {2,0,527,1,0},
	{2,0,18,1,0}, {2,0,10,1,0}, {2,0,1143,1,0}, {2,0,523,1,0}, {2,0,16,1,0}, {2,0,22,1,0},
	{2,4,257,1,0}, {4,58,47,1,0}, {2,4,1077,1,0}, {2,4,534,1,0}, {4,39,277,1,0}, {4,41,277,1,0},
	{2,4,269,1,0}, {3,1,76,1,0}, {3,0,1149,1,0}, {3,1,74,1,0}, {4,58,18,1,0}, {3,0,809,1,0},
	{3,0,827,1,0}, {3,0,646,1,0}, {3,0,804,1,0}, {2,1,84,1,0}, {1,4,452,1,1}, {4,58,36,1,0},
	{2,6,240,0,0}, {2,1,315,1,1}, {1,12,538,1,1}, {2,1,315,1,1}, {2,0,1154,0,0}, {3,1,82,0,0},
	{2,1,68,0,0}, {1,11,1159,0,1}, {2,4,1162,1,1}, {3,0,529,0,0}, {3,2,529,1,0}, {3,0,531,0,0},
	{3,2,529,1,0}, {1,5,778,1,1}, {1,4,804,1,0}, {1,12,51,1,1}, {4,55,30,1,0}, {4,23,30,1,0},
	{4,39,30,1,0}, {4,7,30,1,0}, {4,103,30,1,0}, {1,12,311,1,1}, {1,12,311,1,0}, {4,55,315,1,1},
	{1,12,437,1,1}, {1,12,437,1,0}, {2,0,1166,0,0}, {1,7,255,1,1}, {4,57,20,1,0}, {2,0,741,1,0},
	{2,0,253,1,0}, {2,0,1170,1,0}, {4,55,45,0,1}, {1,4,267,1,1}, {4,55,38,1,0}, {2,4,601,1,0},
	{2,4,1075,1,0}, {2,4,263,1,0}, {4,56,661,1,1}, {1,3,778,1,1}, {1,3,778,1,0}, {2,4,47,1,1},
	{2,4,47,1,0}, {2,1,315,1,0}, {2,1,68,1,0}, {1,5,205,1,1}, {1,5,205,1,0}, {4,55,40,1,1},
	{2,5,240,1,0}, {1,5,871,1,0}, {1,7,871,1,0}, {1,8,871,1,0}, {1,1,871,1,0}, {1,3,871,1,0},
	{1,4,871,1,0}, {1,10,871,1,0}, {1,12,871,1,0}, {1,2,871,1,0}, {1,6,871,1,0}, {1,11,871,1,0},
	{1,9,871,1,0}, {2,1,277,1,1}, {2,1,277,1,0}, {2,5,1174,1,0}, {2,1,1174,1,0}, {2,3,1174,1,0},
	{2,2,1174,1,0}, {2,6,1174,1,0}, {2,0,1174,1,0}, {2,4,1174,1,0}, {2,5,36,1,0}, {2,4,36,1,0},
	{2,1,36,1,0}, {2,2,36,1,0}, {2,3,36,1,0}, {2,6,36,1,0}, {2,0,36,1,0}, {1,2,320,1,1},
	{1,12,1176,1,0}, {4,56,1178,1,0}, {1,4,797,1,1}, {4,56,80,1,0}, {1,4,797,1,0}, {2,6,255,1,1},
	{1,12,320,1,1}, {2,1,320,1,1}, {1,2,320,1,0}, {1,12,320,1,0}, {1,1,320,1,0}, {2,1,320,1,0},
	{1,9,255,1,1}, {1,1,320,1,1}, {5,0,1180,1,0}, {2,4,78,1,0}, {4,39,649,1,0}, {4,71,649,1,0},
	{4,55,649,1,0}, {4,23,649,1,0}, {4,87,649,1,0}, {4,72,84,1,0}, {2,1,78,1,0}, {4,88,84,1,0},
	{2,2,78,1,0}, {3,1,78,1,0}, {3,0,78,1,0}, {2,3,78,1,0}, {3,2,78,1,0}, {2,5,78,1,0},
	{2,6,78,1,0}, {3,1,214,1,1}, {3,1,47,1,0}, {1,1,49,1,0}, {3,1,47,1,1}, {1,9,277,1,1},
	{3,1,267,1,0}, {1,4,1185,1,0}, {1,4,8,1,0}, {1,4,36,1,0}, {3,2,14,1,0}, {3,1,1052,1,0},
	{4,54,36,1,0}, {4,57,326,1,1}, {4,55,782,1,1}, {5,0,53,1,1}, {1,4,324,1,0}, {4,54,64,1,0},
	{4,54,1189,1,0}, {3,1,214,1,0}, {3,1,731,1,0}, {3,1,1192,1,0}, {4,41,247,1,0}, {4,89,247,1,0},
	{4,25,247,1,0}, {4,9,247,1,0}, {4,73,247,1,0}, {4,58,247,1,0}, {1,7,1195,1,0}, {4,56,320,1,1},
	{4,103,649,1,0}, {1,11,1197,1,0}, {3,1,782,1,0}, {4,55,6,1,1}, {3,2,82,1,0}, {4,55,854,0,1},
	{4,57,854,1,1}, {4,55,852,1,0}, {4,57,852,1,0}, {1,6,30,1,0}, {1,10,45,1,0}, {3,0,14,1,0},
	{4,103,238,1,0}, {4,87,238,1,0}, {4,87,523,1,0}, {4,87,240,1,0}, {4,89,523,1,0}, {4,89,218,1,0},
	{1,12,1052,1,1}, {1,12,1052,1,0}, {1,4,324,1,1}, {4,104,36,1,0}, {1,8,94,1,0}, {5,0,238,0,0},
	{3,1,1199,1,0}, {4,105,24,1,0}, {4,41,24,1,0}, {4,89,24,1,0}, {4,25,24,1,0}, {4,9,24,1,0},
	{4,73,24,1,0}, {4,104,84,1,0}, {1,5,1052,1,1}, {1,5,1052,1,0}, {3,1,14,1,0}, {5,0,82,1,0},
	{4,105,249,1,0}, {4,105,1202,1,0}, {4,105,523,1,0}, {4,57,1205,1,0}, {4,57,1209,1,0},
	{4,57,523,1,0}, {4,73,741,1,0}, {4,41,1212,1,0}, {4,41,1202,1,0}, {4,41,249,1,0},
	{4,41,523,1,0}, {4,105,601,1,0}, {4,89,741,1,0}, {4,89,1205,1,0}, {4,25,1217,1,0},
	{4,25,741,1,0}, {4,25,249,1,0}, {4,25,1202,1,0}, {4,25,523,1,0}, {4,105,741,1,0},
	{4,9,1221,1,0}, {4,9,741,1,0}, {4,9,523,1,0}, {4,9,249,1,0}, {4,9,1202,1,0}, {4,73,523,1,0},
	{4,73,1209,1,0}, {4,41,741,1,0}, {3,1,452,1,0}, {1,1,1225,1,0}, {4,104,240,1,0}, {2,1,1197,1,0},
	{2,2,1197,1,0}, {4,57,399,1,0}, {3,0,452,1,0}, {4,57,782,1,0}, {4,56,277,1,1}, {2,3,1197,1,0},
	{2,4,1197,1,0}, {1,5,1195,1,0}, {1,8,8,1,1}, {3,1,848,1,1}, {1,10,510,1,1}, {1,10,510,1,0},
	{1,4,14,1,1}, {1,4,14,1,0}, {1,4,1230,1,1}, {1,4,326,1,0}, {1,4,1235,1,0}, {1,4,793,1,0},
	{1,4,435,1,0}, {1,4,1238,1,0}, {3,0,1119,1,0}, {5,0,529,1,0}, {2,3,88,1,0}, {4,55,22,1,1},
	{4,56,1240,1,0}, {3,0,68,1,0}, {4,104,253,1,0}, {4,88,253,1,0}, {4,72,253,1,0}, {2,6,1052,1,1},
	{2,6,1038,1,0}, {2,6,536,1,0}, {2,6,1052,1,0}, {8,12,131,1,0}, {4,103,96,1,1}, {2,1,6,1,0},
	{1,6,1052,1,1}, {4,57,58,1,1}, {1,6,1052,1,0}, {1,8,1174,0,1}, {2,6,536,1,1}, {4,72,523,1,0},
	{4,72,1243,1,0}, {4,104,1243,1,0}, {4,88,1243,1,0}, {4,104,523,1,0}, {4,88,523,1,0},
	{2,0,1052,0,1}, {2,3,1195,1,1}, {2,0,1052,0,1}, {2,5,96,1,1}, {4,57,320,1,0}, {4,55,320,1,0},
	{3,1,1247,1,0}, {2,0,1038,1,0}, {4,58,30,1,1}, {4,72,315,1,0}, {4,88,315,1,0}, {4,56,540,1,0},
	{4,54,45,1,0}, {3,1,1119,1,1}, {2,0,538,1,1}, {2,0,538,1,0}, {1,9,45,1,0}, {4,72,82,1,0},
	{4,88,82,1,0}, {4,104,82,1,0}, {4,103,240,1,0}, {4,55,240,1,0}, {4,39,240,1,0}, {4,23,240,1,0},
	{4,7,240,1,0}, {4,71,240,1,0}, {1,2,1251,1,1}, {1,2,601,1,0}, {1,2,236,1,0}, {2,5,214,1,1},
	{2,5,214,1,0}, {1,7,741,1,1}, {1,1,51,1,1}, {8,1,131,1,0}, {1,2,741,1,1}, {1,2,538,1,1},
	{1,9,833,1,1}, {1,2,271,0,1}, {1,8,1254,1,1}, {1,2,49,1,0}, {1,2,1256,1,0}, {1,2,18,1,0},
	{1,2,269,1,0}, {1,2,371,1,0}, {1,2,271,1,0}, {1,2,540,1,0}, {1,2,1314,1,0}, {1,2,53,1,0},
	{1,2,218,1,0}, {1,2,249,1,0}, {1,2,1322,1,0}, {1,2,1066,1,0}, {1,2,1325,1,0}, {1,2,70,1,0},
	{1,2,865,1,0}, {1,2,457,1,0}, {1,2,1075,1,0}, {1,2,343,1,0}, {1,2,1328,1,0}, {1,2,933,1,0},
	{1,2,1347,1,0}, {1,2,1361,1,0}, {1,2,16,1,0}, {1,2,433,1,0}, {1,2,220,1,0}, {1,2,328,1,0},
	{1,2,1238,1,0}, {1,2,1364,1,0}, {1,2,1368,1,0}, {1,2,34,1,0}, {1,2,62,1,0}, {1,2,536,1,0},
	{1,2,1064,1,0}, {1,2,450,1,0}, {1,2,414,1,0}, {1,2,486,1,1}, {1,2,486,1,0}, {2,5,649,1,0},
	{2,5,1195,1,0}, {1,2,214,1,1}, {1,2,214,1,0}, {1,1,789,1,1}, {1,1,789,1,0}, {1,2,1176,1,0},
	{1,2,1370,1,0}, {1,2,24,1,0}, {1,2,1038,1,0}, {1,2,531,1,0}, {1,2,1378,1,0}, {1,2,10,1,0},
	{1,2,841,1,0}, {1,2,892,1,0}, {1,2,960,1,0}, {1,2,1381,1,0}, {1,2,40,1,0}, {1,2,32,1,0},
	{1,11,833,1,1}, {2,4,247,0,0}, {3,1,34,1,1}, {4,89,88,1,0}, {4,57,88,1,0}, {4,105,88,1,0},
	{4,41,88,1,0}, {2,5,277,1,1}, {2,5,277,1,0}, {3,1,320,1,1}, {4,8,320,1,1}, {1,9,833,1,0},
	{1,11,833,1,0}, {1,1,833,1,0}, {1,4,833,1,0}, {1,10,833,1,0}, {1,12,833,1,0}, {4,57,32,1,0},
	{4,9,32,1,0}, {4,25,32,1,0}, {4,41,32,1,0}, {4,89,32,1,0}, {2,4,247,1,0}, {2,5,320,1,1},
	{2,5,320,1,0}, {2,5,1195,1,1}, {1,1,833,1,1}, {3,0,1384,1,0}, {1,4,833,1,1}, {1,10,833,1,1},
	{2,5,247,0,0}, {5,0,34,1,1}, {4,39,34,0,0}, {4,41,34,1,0}, {4,25,34,1,0}, {4,9,34,1,0},
	{4,105,34,1,0}, {4,57,34,1,0}, {4,89,34,1,0}, {4,73,34,1,0}, {3,1,34,1,0}, {3,0,34,1,0},
	{1,8,255,1,1}, {4,105,70,1,0}, {4,89,70,1,0}, {4,73,70,1,0}, {1,6,791,1,1}, {2,4,1238,1,0},
	{1,6,791,1,0}, {3,0,320,1,0}, {4,103,731,1,0}, {4,103,966,1,0}, {4,103,1388,1,0},
	{4,55,731,1,0}, {4,55,966,1,0}, {4,55,968,1,0}, {4,87,731,1,0}, {4,87,966,1,0}, {4,87,1388,1,0},
	{4,87,968,1,0}, {4,23,731,1,0}, {4,23,966,1,0}, {4,23,968,1,0}, {4,23,343,1,0}, {4,23,1388,1,0},
	{4,39,343,1,0}, {4,87,343,1,0}, {4,7,731,1,0}, {4,71,343,1,0}, {4,7,966,1,0}, {4,7,968,1,0},
	{4,7,1388,1,0}, {4,7,343,1,0}, {4,39,966,1,0}, {4,39,968,1,0}, {4,39,731,1,0}, {4,39,1388,1,0},
	{4,71,968,1,0}, {4,103,343,1,0}, {4,55,343,1,0}, {4,71,731,1,0}, {4,71,966,1,0}, {1,2,527,1,1},
	{3,0,1392,1,0}, {3,0,1397,1,0}, {2,5,247,1,0}, {2,5,1403,1,0}, {1,2,88,1,0}, {2,5,1368,1,0},
	{2,5,1417,1,1}, {2,5,1420,1,0}, {2,5,326,1,0}, {2,5,534,1,0}, {2,5,1423,0,0}, {1,2,22,1,1},
	{1,2,22,1,0}, {2,5,1397,1,0}, {2,5,70,1,0}, {2,5,1075,1,0}, {2,5,257,1,0}, {2,5,269,1,0},
	{1,2,667,1,0}, {2,5,1,0,0}, {1,2,20,1,1}, {2,5,62,1,0}, {2,5,26,1,0}, {2,5,601,1,0},
	{2,5,263,1,0}, {2,5,309,1,0}, {1,2,20,1,0}, {2,4,309,1,1}, {2,4,309,1,0}, {4,55,271,1,0},
	{1,2,791,0,1}, {1,9,324,0,1}, {2,5,517,1,1}, {2,5,517,1,0}, {1,9,324,1,0}, {1,2,791,1,0},
	{1,1,461,1,0}, {1,2,311,1,1}, {1,2,311,1,0}, {1,12,255,1,1}, {4,55,247,1,0}, {4,39,247,1,0},
	{4,87,247,1,0}, {4,23,247,1,0}, {4,7,247,1,0}, {4,71,247,1,0}, {4,54,26,1,0}, {1,12,833,1,1},
	{1,9,275,1,1}, {5,0,80,1,0}, {4,55,324,1,0}, {2,3,47,1,1}, {3,1,2,0,0}, {3,2,2,1,0},
	{4,57,275,1,0}, {5,0,433,1,0}, {4,55,1430,1,0}, {4,103,275,1,0}, {4,105,275,1,0},
	{4,104,275,1,0}, {3,2,275,1,0}, {4,55,275,1,0}, {1,6,534,1,0}, {1,6,663,1,1}, {1,2,1432,1,1},
	{1,2,854,1,0}, {2,3,47,1,0}, {1,5,663,1,1}, {3,2,30,1,0}, {4,56,30,1,1}, {4,39,320,1,0},
	{1,9,273,1,1}, {3,1,53,1,1}, {1,6,47,1,1}, {1,6,47,1,0}, {3,2,42,1,0}, {3,2,45,1,0},
	{4,87,814,1,0}, {4,56,820,1,0}, {1,5,515,1,0}, {1,1,1435,1,0}, {1,1,1176,1,1}, {1,1,240,1,0},
	{1,1,865,1,0}, {1,1,18,1,0}, {1,1,8,1,0}, {4,55,1440,1,0}, {4,55,309,1,0}, {4,55,269,1,0},
	{4,55,780,1,0}, {3,0,53,1,1}, {1,1,22,1,1}, {1,1,22,1,0}, {2,2,255,1,1}, {4,55,540,1,1},
	{2,5,255,1,1}, {1,4,51,1,1}, {1,5,1432,1,1}, {1,5,854,1,0}, {2,4,741,1,1}, {2,4,741,1,0},
	{2,5,88,1,0}, {2,4,1443,0,0}, {11,0,86,1,0}, {2,4,1446,1,0}, {2,4,18,1,0}, {1,10,452,1,1},
	{4,55,1189,1,0}, {1,10,852,1,0}, {1,6,1449,1,0}, {1,6,1452,1,0}, {1,7,20,1,0}, {1,6,18,1,0},
	{1,6,20,1,0}, {3,1,275,1,1}, {3,0,275,1,1}, {3,2,275,1,1}, {2,1,741,1,1}, {2,1,741,1,0},
	{1,5,315,1,1}, {3,1,8,1,1}, {2,6,1432,1,1}, {1,7,20,1,1}, {2,5,1432,1,1}, {4,57,236,1,1},
	{5,0,1455,1,0}, {3,0,30,1,0}, {1,10,47,1,1}, {1,10,47,1,0}, {4,56,789,1,0}, {3,0,40,1,0},
	{1,7,1457,1,0}, {1,7,36,1,0}, {4,57,371,1,0}, {3,1,40,1,0}, {1,7,8,1,1}, {1,7,8,1,0},
	{1,12,80,1,0}, {1,12,1460,1,0}, {1,12,515,1,0}, {2,3,1432,1,1}, {2,4,74,1,0}, {1,4,778,1,1},
	{4,56,523,1,1}, {1,5,315,1,0}, {1,10,837,1,1}, {1,10,837,1,0}, {1,6,88,0,0}, {1,9,837,1,1},
	{1,6,88,1,0}, {1,9,837,1,0}, {1,2,47,1,1}, {1,2,47,1,0}, {1,2,324,1,1}, {1,2,324,1,0},
	{1,8,78,1,0}, {4,57,324,1,0}, {4,71,84,1,0}, {2,5,1185,1,0}, {2,5,36,0,0}, {1,9,8,1,1},
	{2,5,8,1,0}, {1,9,8,1,0}, {1,9,1174,1,1}, {3,1,275,1,0}, {11,0,529,1,0}, {4,39,324,1,0},
	{2,5,51,0,1}, {4,8,90,1,1}, {4,7,24,1,0}, {4,55,238,1,0}, {4,39,238,1,0}, {4,23,238,1,0},
	{4,7,238,1,0}, {4,71,238,1,0}, {2,0,88,1,0}, {1,8,324,1,1}, {1,8,324,1,0}, {4,103,523,1,0},
	{4,103,249,1,0}, {4,103,1202,1,0}, {4,55,1202,1,0}, {4,55,249,1,0}, {4,39,1202,1,0},
	{4,39,249,1,0}, {4,39,523,1,0}, {4,87,1202,1,0}, {4,23,1202,1,0}, {4,23,249,1,0},
	{4,23,523,1,0}, {4,7,1202,1,0}, {4,71,523,1,0}, {4,7,523,1,0}, {4,7,249,1,0}, {2,4,88,1,0},
	{4,105,92,1,0}, {1,1,251,0,1}, {1,5,873,1,1}, {4,56,205,1,0}, {1,1,251,1,0}, {3,1,2,1,0},
	{2,3,797,1,1}, {4,56,324,1,0}, {4,56,55,1,0}, {1,1,265,1,0}, {1,3,265,1,0}, {1,2,265,1,0},
	{1,5,799,1,0}, {1,4,799,1,0}, {1,6,799,1,0}, {3,2,2,1,0}, {4,56,257,1,1}, {1,6,45,1,0},
	{4,8,40,1,0}, {2,6,205,1,1}, {1,10,1174,1,1}, {4,56,36,1,0}, {4,73,315,1,0}, {1,7,309,1,1},
	{1,7,94,1,0}, {1,7,309,1,0}, {4,55,521,1,0}, {4,23,521,1,0}, {4,71,521,1,0}, {4,7,521,1,0},
	{4,103,521,1,0}, {4,39,521,1,0}, {4,87,521,1,0}, {1,2,94,1,0}, {4,88,26,1,0}, {3,0,214,1,0},
	{1,9,251,1,1}, {1,9,251,1,0}, {1,9,309,1,1}, {1,9,309,1,0}, {1,10,8,1,1}, {4,54,30,1,0},
	{4,55,16,1,1}, {4,72,26,1,0}, {2,1,82,1,0}, {4,56,269,1,0}, {4,104,8,1,0}, {1,6,315,1,0},
	{3,0,214,1,1}, {2,3,873,1,1}, {4,55,531,1,1}, {4,104,64,1,0}, {4,72,64,1,0}, {2,5,873,1,1},
	{1,9,799,1,0}, {1,8,795,1,1}, {1,8,795,1,0}, {1,6,795,1,1}, {4,88,30,1,0}, {4,57,873,1,0},
	{1,6,795,1,0}, {4,57,521,1,0}, {1,4,261,1,1}, {1,4,261,1,0}, {2,4,873,1,1}, {4,56,309,1,0},
	{2,2,873,1,1}, {2,4,799,1,0}, {4,55,1463,1,1}, {1,8,1197,1,0}, {1,7,1197,1,0}, {4,56,8,1,0},
	{2,5,1465,1,1}, {1,2,1470,1,0}, {1,3,1470,1,0}, {1,3,1470,1,1}, {2,4,26,1,1}, {4,88,76,1,0},
	{4,72,76,1,0}, {4,104,525,1,0}, {4,88,525,1,0}, {1,12,534,1,0}, {4,56,220,1,0}, {4,56,957,1,0},
	{2,0,273,1,0}, {4,56,24,1,1}, {4,58,82,1,0}, {4,54,86,1,0}, {4,56,86,1,0}, {3,0,6,1,0},
	{2,6,273,0,1}, {4,56,486,1,1}, {2,6,205,1,0}, {1,2,309,1,1}, {11,0,238,1,0}, {1,2,309,1,0},
	{2,4,26,1,0}, {3,0,1470,1,0}, {1,2,1197,1,0}, {4,39,214,1,0}, {11,0,62,1,0}, {4,56,249,1,1},
	{4,56,238,1,1}, {4,8,68,1,0}, {11,0,1472,1,0}, {4,56,601,1,1}, {1,4,94,1,0}, {1,11,797,1,1},
	{1,11,797,1,0}, {1,7,801,1,0}, {1,6,1475,1,0}, {1,6,251,1,1}, {1,6,801,1,0}, {1,7,251,1,1},
	{1,7,251,1,0}, {1,1,873,0,1}, {4,56,263,1,1}, {2,4,801,1,0}, {3,1,665,1,0}, {1,2,1174,1,1},
	{1,10,36,1,0}, {1,6,315,1,1}, {5,0,251,1,1}, {4,105,309,1,0}, {4,89,309,1,0}, {4,25,309,1,0},
	{4,9,309,1,0}, {4,41,309,1,0}, {4,57,309,1,0}, {4,73,309,1,0}, {4,104,1479,1,1}, {3,0,795,1,0},
	{4,56,1486,1,0}, {4,103,1494,1,0}, {4,54,966,1,0}, {4,54,1388,1,0}, {4,54,731,1,0},
	{4,54,247,1,0}, {4,55,1499,1,0}, {4,41,49,1,0}, {4,25,49,1,0}, {4,9,49,1,0}, {4,104,49,1,0},
	{4,57,1388,1,0}, {4,57,26,1,0}, {4,57,1199,1,0}, {4,58,1388,1,0}, {4,58,1199,1,0},
	{4,58,26,1,0}, {4,103,251,1,0}, {4,88,251,1,0}, {4,56,251,1,0}, {4,104,251,1,0}, {4,72,251,1,0},
	{4,87,251,1,0}, {4,71,251,1,0}, {4,72,247,1,0}, {4,88,247,1,0}, {3,1,795,1,0}, {1,1,1506,1,0},
	{3,1,12,1,0}, {1,1,216,1,0}, {1,1,313,1,0}, {4,103,30,1,1}, {3,0,47,1,1}, {1,4,437,1,1},
	{1,4,437,1,0}, {3,1,1509,1,0}, {3,0,1509,1,0}, {2,5,536,1,0}, {2,5,536,1,1}, {4,71,854,1,0},
	{4,73,854,1,0}, {1,4,12,1,1}, {4,55,311,1,0}, {4,56,1511,1,0}, {3,0,47,1,0}, {3,0,1052,1,0},
	{4,55,674,1,0}, {1,6,461,1,0}, {4,55,741,1,1}, {4,55,1513,1,1}, {2,0,30,1,0}, {4,55,1509,1,0},
	{1,12,663,1,1}, {4,55,873,1,0}, {4,55,1516,1,0}, {4,55,1511,1,1}, {1,4,265,1,0}, {2,5,1520,1,1},
	{4,54,96,1,0}, {2,5,1522,0,1}, {2,6,1463,1,1}, {2,2,1463,1,1}, {2,0,1463,1,1}, {2,1,1463,1,1},
	{2,3,1463,1,1}, {2,5,1525,1,1}, {2,5,1534,1,0}, {2,6,1463,1,0}, {2,2,1463,1,0}, {2,0,1463,1,0},
	{2,3,1463,1,0}, {2,1,1463,1,0}, {1,9,1511,1,1}, {4,72,854,1,0}, {1,12,1545,1,1},
	{1,11,1545,1,1}, {4,55,47,1,1}, {1,10,1547,1,1}, {1,4,461,1,0}, {4,55,259,1,0}, {4,103,531,1,0},
	{4,39,531,1,0}, {4,55,531,1,0}, {4,87,531,1,0}, {4,23,531,1,0}, {4,7,531,1,0}, {4,71,531,1,0},
	{4,103,529,1,0}, {4,55,529,1,0}, {4,87,529,1,0}, {4,39,529,1,0}, {4,23,529,1,0}, {4,71,529,1,0},
	{4,73,88,1,0}, {1,6,661,0,1}, {2,4,661,1,1}, {3,1,94,1,0}, {4,56,88,1,0}, {1,9,315,1,1},
	{1,9,315,1,0}, {5,0,741,1,1}, {1,1,1511,1,1}, {1,5,661,1,1}, {1,2,259,1,0}, {1,7,259,1,0},
	{1,5,259,1,0}, {1,6,259,1,0}, {1,8,259,1,0}, {1,12,259,1,0}, {1,9,259,1,0}, {1,1,259,1,0},
	{1,3,259,1,0}, {1,4,259,1,0}, {1,10,259,1,0}, {1,11,259,1,0}, {4,55,459,1,0}, {1,9,1195,1,0},
	{1,10,1195,1,0}, {4,8,53,1,0}, {1,11,1551,1,1}, {5,0,62,0,0}, {3,1,49,0,0}, {2,5,315,1,1},
	{4,105,16,1,0}, {4,57,62,1,0}, {4,57,16,1,0}, {4,41,16,1,0}, {4,41,62,1,0}, {4,41,1554,1,0},
	{4,105,269,1,0}, {4,89,16,1,0}, {4,25,1557,1,0}, {4,25,62,1,0}, {4,25,16,1,0}, {4,25,1561,1,0},
	{4,25,269,1,0}, {4,89,62,1,0}, {4,89,269,1,0}, {4,9,1554,1,0}, {4,9,62,1,0}, {4,9,16,1,0},
	{4,9,269,1,0}, {4,73,16,1,0}, {4,41,269,1,0}, {4,57,269,1,0}, {4,73,62,1,0}, {4,73,269,1,0},
	{4,105,62,1,0}, {3,1,62,1,0}, {3,0,62,1,0}, {4,56,1195,1,0}, {4,8,251,1,0}, {4,55,251,1,0},
	{4,56,527,1,1}, {4,8,38,1,1}, {4,57,527,1,0}, {2,2,1564,0,1}, {2,3,661,1,1}, {4,56,459,1,0},
	{5,0,72,1,1}, {4,9,72,1,0}, {4,57,72,1,0}, {4,41,72,1,0}, {4,25,72,1,0}, {4,73,72,1,0},
	{4,89,72,1,0}, {4,105,72,1,0}, {2,5,315,1,1}, {2,0,799,1,0}, {2,6,799,1,0}, {4,56,261,1,1},
	{1,1,674,1,1}, {1,1,674,1,0}, {4,55,49,1,1}, {4,56,49,1,0}, {4,105,22,1,0}, {4,73,22,1,0},
	{4,57,22,1,0}, {4,89,22,1,0}, {4,25,22,1,0}, {4,41,22,1,0}, {4,9,22,1,0}, {4,56,420,1,1},
	{1,5,461,1,0}, {4,87,793,1,0}, {4,89,14,1,0}, {1,10,461,1,1}, {1,1,36,1,0}, {3,1,94,0,0},
	{3,0,848,1,1}, {1,4,1064,1,1}, {1,4,1064,1,0}, {4,55,10,1,1}, {4,54,10,1,0}, {1,9,30,0,0},
	{4,55,665,1,1}, {1,9,30,1,0}, {4,56,315,1,1}, {1,4,12,1,0}, {2,1,58,1,0}, {4,72,74,1,0},
	{4,104,74,1,0}, {2,6,88,1,0}, {4,104,315,1,1}, {2,2,96,1,0}, {1,8,661,1,1}, {4,56,461,1,0},
	{2,1,1567,1,0}, {2,1,53,1,0}, {2,0,14,1,0}, {4,8,88,1,1}, {1,3,521,1,0}, {4,104,16,1,0},
	{4,88,16,1,0}, {4,72,16,1,0}, {4,57,259,1,1}, {4,58,259,1,0}, {3,0,72,1,1}, {2,2,88,1,0},
	{2,1,88,1,0}, {2,0,1511,1,0}, {1,7,51,1,1}, {1,7,49,1,0}, {1,7,1506,1,0}, {1,7,216,1,0},
	{1,7,313,1,0}, {1,6,1506,1,0}, {1,6,216,1,1}, {1,6,313,1,0}, {4,71,14,1,0}, {4,73,14,1,0},
	{1,12,1511,1,1}, {1,4,510,1,1}, {1,4,510,1,0}, {3,0,1545,1,0}, {3,1,1545,1,0}, {1,7,1378,1,0},
	{1,6,1378,1,0}, {4,55,1545,0,1}, {4,56,1509,1,1}, {1,7,950,1,0}, {1,6,950,1,0}, {4,55,1570,1,0},
	{4,72,326,1,0}, {4,71,326,1,0}, {4,73,326,1,0}, {1,10,743,1,0}, {1,1,743,1,0}, {1,7,743,1,0},
	{2,6,1520,1,1}, {2,0,1520,1,1}, {2,1,1520,1,1}, {2,2,1520,1,1}, {2,3,1520,1,1}, {2,4,220,1,0},
	{1,1,6,0,0}, {4,55,267,1,1}, {1,1,6,1,0}, {4,56,271,1,1}, {1,1,269,1,0}, {5,0,1574,1,0},
	{1,1,1577,0,0}, {1,6,1470,1,1}, {4,55,322,1,1}, {1,1,53,1,0}, {1,1,236,1,0}, {1,1,78,1,0},
	{1,1,1636,1,0}, {1,1,1038,1,0}, {1,1,76,1,0}, {1,1,253,1,0}, {1,1,371,1,0}, {1,1,88,1,0},
	{1,1,601,1,0}, {1,1,70,1,0}, {4,57,205,1,0}, {1,1,457,1,0}, {1,1,62,1,0}, {1,1,1075,1,0},
	{1,1,343,1,0}, {1,1,540,1,0}, {1,1,1328,1,0}, {1,1,933,1,0}, {1,1,1368,1,0}, {1,1,1639,1,0},
	{1,1,64,1,0}, {1,1,16,1,0}, {1,1,220,1,0}, {1,1,328,1,0}, {1,1,1238,1,0}, {1,1,14,1,0},
	{1,1,1654,1,0}, {1,1,433,1,0}, {1,1,531,1,0}, {1,1,414,1,0}, {1,1,84,1,0}, {1,1,793,1,0},
	{1,3,654,1,0}, {1,2,654,1,0}, {1,10,654,1,0}, {1,12,654,1,0}, {1,11,654,1,0}, {1,5,654,1,0},
	{1,8,654,1,0}, {1,7,654,1,0}, {1,9,654,1,0}, {1,6,654,1,0}, {1,4,654,1,0}, {1,1,654,1,0},
	{1,6,261,1,0}, {4,73,78,1,0}, {2,4,531,0,0}, {5,0,220,1,0}, {2,0,743,1,1}, {2,0,743,1,0},
	{2,4,820,1,1}, {2,4,820,1,0}, {2,5,743,1,1}, {2,5,743,1,0}, {2,1,743,1,1}, {2,1,743,1,0},
	{2,2,743,1,1}, {2,2,743,1,0}, {1,1,1658,1,1}, {1,1,527,1,1}, {1,1,218,1,0}, {1,1,309,1,0},
	{1,1,34,1,0}, {1,1,326,1,0}, {2,3,743,1,1}, {2,3,743,1,0}, {2,4,743,1,1}, {2,4,743,1,0},
	{4,55,218,1,1}, {2,6,743,1,1}, {2,6,743,1,0}, {4,55,601,1,0}, {4,8,269,1,0}, {2,4,531,1,0},
	{4,87,324,1,0}, {4,89,324,1,0}, {4,88,324,1,0}, {2,1,778,1,1}, {2,1,778,1,0}, {2,1,1511,0,1},
	{2,5,324,1,1}, {2,5,324,1,0}, {2,5,53,1,0}, {1,1,20,1,1}, {1,1,20,1,0}, {4,55,236,1,1},
	{2,5,53,1,1}, {2,2,540,1,1}, {2,6,1664,1,1}, {2,0,871,1,1}, {2,2,1673,1,1}, {2,4,1681,1,0},
	{2,4,527,1,1}, {2,4,527,1,0}, {2,4,1686,1,0}, {2,4,10,1,0}, {1,7,1689,0,1}, {1,11,205,1,1},
	{1,7,84,1,0}, {1,11,205,1,0}, {1,7,457,1,0}, {2,5,84,1,1}, {2,5,84,1,0}, {1,6,457,0,1},
	{2,6,795,1,1}, {1,6,457,1,1}, {1,12,94,1,0}, {2,4,1693,1,1}, {2,4,957,1,0}, {2,4,20,1,0},
	{2,0,1697,1,1}, {2,3,1664,1,1}, {2,1,1664,1,1}, {2,4,238,0,0}, {2,5,1704,0,0}, {2,1,273,1,1},
	{4,55,1708,1,1}, {4,55,1710,1,0}, {2,4,1066,1,0}, {2,4,1119,1,0}, {2,2,273,1,1}, {1,6,1136,1,1},
	{1,6,1713,1,1}, {1,6,218,1,0}, {1,6,529,0,0}, {1,7,529,1,0}, {1,7,531,1,0}, {1,7,529,1,0},
	{1,6,531,1,0}, {1,8,205,1,1}, {1,7,1716,1,0}, {1,7,630,1,0}, {1,7,414,1,0}, {1,7,1772,1,0},
	{1,7,1775,1,0}, {1,7,1786,1,0}, {1,7,269,1,0}, {1,7,865,1,0}, {1,7,1636,1,0}, {1,7,253,1,0},
	{1,7,1789,1,0}, {1,7,64,1,0}, {1,7,1808,1,0}, {1,7,646,1,0}, {1,7,433,1,0}, {1,7,1812,1,0},
	{1,7,240,1,0}, {1,7,82,1,0}, {1,7,1817,1,0}, {1,7,420,1,0}, {1,7,1038,1,0}, {2,5,1821,0,0},
	{2,0,1830,0,1}, {2,6,1064,1,1}, {2,5,1833,1,0}, {2,5,452,1,0}, {2,5,399,1,0}, {2,6,540,1,0},
	{2,2,540,1,0}, {2,0,540,1,0}, {2,5,58,1,0}, {2,3,540,1,0}, {2,1,540,1,0}, {9,6,1040,1,0},
	{9,5,1040,1,0}, {2,2,461,1,0}, {2,6,461,1,0}, {2,6,1836,1,0}, {2,2,452,1,0}, {2,2,1847,1,0},
	{2,0,461,1,0}, {2,0,871,1,0}, {2,0,1856,1,0}, {2,0,420,1,0}, {2,0,1520,1,0}, {2,5,1860,1,0},
	{2,3,461,1,0}, {2,3,1863,1,0}, {2,3,420,1,0}, {2,1,1870,1,0}, {2,1,420,1,0}, {2,5,820,1,0},
	{2,5,236,1,0}, {1,6,1878,1,0}, {1,6,630,1,0}, {1,6,1936,1,0}, {1,6,865,1,1}, {1,6,1636,1,0},
	{1,6,253,1,0}, {1,6,1940,1,0}, {1,6,64,1,0}, {1,6,1808,1,0}, {1,6,646,1,0}, {1,6,433,1,0},
	{1,6,1966,1,0}, {1,6,82,1,0}, {1,6,269,1,0}, {1,6,1972,1,0}, {1,6,420,1,0}, {1,6,1038,1,0},
	{4,55,212,1,0}, {4,57,212,1,0}, {1,12,47,1,1}, {1,12,848,1,0}, {1,12,47,1,0}, {4,56,62,1,0},
	{4,57,1178,1,0}, {4,57,80,0,0}, {3,0,1975,1,0}, {1,6,1978,1,1}, {1,7,1982,1,0}, {1,7,343,1,0},
	{1,6,53,1,1}, {1,6,1986,1,0}, {1,6,343,1,0}, {4,54,322,1,1}, {5,0,1992,1,1}, {1,11,255,1,1},
	{1,7,846,0,1}, {2,2,1432,1,1}, {1,7,846,1,0}, {1,3,1511,0,1}, {2,3,1511,1,1}, {4,104,6,1,0},
	{4,88,6,1,0}, {4,72,6,1,0}, {1,2,663,1,1}, {4,57,271,1,0}, {1,12,791,1,1}, {1,12,791,1,0},
	{4,55,806,1,1}, {2,4,1995,0,0}, {1,6,1432,1,1}, {4,55,399,1,0}, {1,6,854,1,0}, {2,4,1860,1,0},
	{2,4,324,1,0}, {4,57,789,1,0}, {1,4,1547,0,1}, {1,8,1432,0,1}, {2,4,1999,0,1}, {2,5,267,1,1},
	{1,8,854,1,0}, {3,0,1463,1,0}, {1,6,1511,0,1}, {2,0,450,1,1}, {2,0,450,1,1}, {4,56,1430,1,0},
	{4,88,1430,1,0}, {4,72,1430,1,0}, {4,104,1430,1,0}, {3,0,510,1,0}, {1,11,2003,0,0},
	{1,5,1511,0,1}, {2,5,1511,1,1}, {1,11,45,1,0}, {1,11,846,1,0}, {1,3,663,1,1}, {1,1,275,0,1},
	{1,2,1511,0,1}, {2,2,1511,1,1}, {4,56,871,1,0}, {1,2,1240,1,1}, {1,1,1240,1,1}, {2,3,94,1,0},
	{1,5,1197,1,0}, {4,87,38,1,0}, {3,2,68,1,0}, {3,1,68,1,0}, {2,2,82,1,0}, {1,3,461,1,0},
	{1,12,216,1,1}, {1,12,216,1,0}, {4,57,791,1,0}, {1,2,1545,0,1}, {1,10,320,1,1}, {1,10,320,1,1},
	{5,0,94,1,0}, {4,54,58,1,0}, {4,57,540,1,0}, {2,4,399,1,1}, {4,54,60,1,0}, {2,4,399,1,0},
	{1,9,663,1,1}, {1,9,216,1,1}, {1,9,216,1,0}, {1,12,8,1,0}, {1,6,94,1,0}, {4,57,2006,1,0},
	{4,58,322,1,0}, {1,6,848,1,1}, {1,6,848,1,0}, {3,2,94,1,0}, {3,2,6,1,0}, {3,1,6,1,0},
	{4,72,78,1,0}, {4,88,78,1,0}, {2,4,515,1,0}, {2,4,519,1,0}, {1,8,275,1,1}, {1,12,1174,1,1},
	{4,87,789,1,0}, {4,89,789,1,0}, {4,88,789,1,0}, {4,88,371,1,0}, {4,87,371,1,0}, {4,89,371,1,0},
	{2,4,58,1,0}, {2,4,53,1,0}, {2,4,53,1,1}, {1,6,797,1,1}, {8,3,131,1,0}, {1,6,797,1,0},
	{2,4,253,0,1}, {3,0,663,1,1}, {2,2,324,1,1}, {2,2,324,1,0}, {4,57,1052,1,0}, {4,55,1052,1,0},
	{3,0,1195,1,0}, {2,6,1511,1,0}, {1,12,852,1,0}, {3,1,205,1,0}, {3,0,517,1,0}, {2,4,253,1,1},
	{3,1,1463,1,0}, {2,4,253,1,0}, {4,57,871,1,1}, {1,11,510,1,0}, {1,12,510,1,0}, {1,3,510,1,0},
	{3,0,665,1,0}, {3,1,1195,1,0}, {4,89,515,1,0}, {4,73,515,1,0}, {4,105,515,1,0}, {2,0,1064,1,1},
	{2,0,2009,1,0}, {1,10,1240,1,1}, {1,4,1240,1,1}, {5,0,1486,0,0}, {2,4,1195,1,1},
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
	11022, 12007, 14991, 19675, 685, 4963, 20303, 0, 8385, 0, 0, 6581, 8697, 5799, 0, 0, 0, 0, 1911,
	8461, 7450, 2181, 0, 5715, 6163, 3424, 11072, 14909, 16961, 18414, 1371, 18834, 18302, 18953,
	20028, 0, 0, 19768, 0, 8262, 2527, 9349, 6519, 8700, 9503, 11703, 12975, 12257, 17246, 0, 0, 0,
	0, 6803, 0, 0, 0, 0, 5521, 0, 7415, 9660, 17481, 0, 0, 0, 17785, 0, 3149, 3729, 6109, 7027,
	10457, 11781, 13848, 17387, 0, 0, 0, 0, 0, 0, 0, 3261, 0, 0, 0, 6621, 0, 0, 0, 15790, 8738,
	5318, 10846, 17929, 9065, 3900, 18854, 16840, 0, 117, 7882, 0, 225, 0, 0, 5826, 6126, 2612,
	10696, 14942, 18861, 11644, 0, 3674, 0, 4668, 10449, 5793, 1789, 0, 4070, 10098, 0, 0, 1514,
	18540, 0, 0, 0, 17186, 3069, 1727, 0, 1237, 2466, 20164, 0, 4729, 0, 5475, 16887, 3108, 8211,
	14630, 2204, 0, 1816, 10440, 14712, 16248, 0, 0, 0, 0, 8474, 11062, 14961, 4670, 0, 18214,
	19140, 10872, 0, 14806, 0, 8015, 7111, 3698, 7982, 8895, 11581, 0, 9784, 418, 0, 0, 0, 0, 0,
	7893, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2241, 0, 0, 0, 0, 6861, 13795, 17013, 18786, 840, 3636, 1148,
	4781, 10600, 10906, 12471, 12976, 13875, 15751, 0, 0, 0, 0, 0, 228, 0, 0, 6967, 0, 0, 0, 0,
	3930, 854, 11704, 0, 1757, 7963, 369, 8388, 17602, 18000, 0, 8944, 11011, 6765, 4728, 3673,
	8975, 10152, 5044, 3253, 12928, 15999, 16562, 18291, 19080, 920, 19170, 3565, 0, 0, 0, 2732,
	9705, 19396, 0, 0, 0, 15228, 0, 19334, 10638, 8786, 10593, 12641, 15261, 19869, 0, 2093, 0, 0,
	0, 0, 0, 0, 3949, 0, 0, 0, 0, 0, 0, 0, 0, 9556, 0, 0, 5950, 6013, 16234, 0, 16440, 10721, 11034,
	2429, 9735, 3362, 6421, 11171, 12701, 15720, 8740, 2263, 18672, 8443, 15337, 3522, 19846, 0,
	1444, 13860, 0, 2100, 9891, 0, 7880, 0, 0, 0, 2906, 12894, 0, 0, 4272, 0, 0, 3099, 14849, 19350,
	15947, 0, 0, 0, 0, 1070, 8105, 12301, 0, 0, 15679, 0, 11136, 13290, 0, 20350, 17925, 0, 0, 0, 0,
	0, 19829, 0, 16157, 2360, 11533, 0, 13559, 0, 0, 5003, 9379, 12503, 16109, 5639, 3262, 18138,
	19940, 16879, 18005, 0, 1662, 10892, 2113, 4133, 5211, 6087, 13545, 15778, 18758, 0, 0, 18369,
	0, 0, 0, 1808, 6649, 690, 8570, 11502, 11568, 4762, 3734, 18401, 0, 0, 15702, 0, 0, 0, 0, 0,
	14259, 6282, 0, 0, 0, 0, 9542, 0, 0, 11165, 0, 19329, 17732, 0, 2615, 0, 4242, 8845, 3678,
	20109, 0, 0, 15347, 11365, 16282, 8685, 17832, 9178, 17165, 8489, 1708, 11111, 7961, 19337,
	20290, 0, 19519, 0, 0, 0, 17063, 0, 0, 221, 3114, 18114, 0, 0, 19265, 852, 20166, 3679, 8747, 0,
	10718, 0, 0, 0, 0, 6713, 0, 2021, 6550, 9105, 8192, 7926, 8185, 12099, 13809, 15291, 16962,
	1163, 3111, 7116, 7612, 12167, 1324, 16107, 15694, 19027, 19343, 19747, 9016, 15095, 0, 211, 0,
	15502, 0, 0, 0, 0, 0, 0, 0, 394, 0, 13170, 0, 0, 13055, 0, 12031, 14588, 17825, 0, 0, 7809, 0,
	0, 11543, 0, 0, 0, 3472, 0, 0, 0, 0, 4321, 12906, 19957, 15409, 19719, 0, 3677, 0, 3180, 3211,
	14206, 0, 421, 4363, 9853, 16899, 0, 0, 0, 13901, 15522, 0, 0, 0, 0, 5631, 11298, 6664, 8717, 0,
	539, 0, 0, 0, 4767, 502, 18774, 9251, 0, 7789, 9018, 0, 0, 0, 16334, 5532, 12696, 0, 0, 12705,
	14957, 714, 17083, 18944, 19505, 0, 0, 4053, 11313, 0, 16641, 12675, 0, 17141, 0, 0, 0, 9025,
	9563, 19517, 8519, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 2487, 4200, 10852, 12138, 15045, 0, 18331,
	7939, 5971, 4873, 17648, 12557, 18024, 0, 0, 0, 20312, 12678, 0, 0, 18152, 19808, 20091, 0,
	6712, 0, 0, 12645, 4287, 0, 5255, 10851, 19821, 0, 0, 0, 16575, 0, 0, 0, 7753, 7996, 958, 9089,
	11577, 19610, 16045, 15490, 20216, 0, 0, 3113, 10670, 7433, 12726, 2609, 11226, 15622, 16590, 0,
	5473, 6230, 8957, 9012, 2236, 13421, 0, 0, 7514, 18610, 1451, 0, 0, 7292, 5973, 0, 0, 0, 0, 610,
	0, 11176, 16847, 18417, 7308, 16143, 11479, 8090, 15491, 16599, 9972, 11978, 0, 0, 20331, 470,
	8931, 7847, 11315, 14009, 18327, 16858, 19500, 6564, 12168, 9618, 6325, 10316, 6720, 9094,
	11357, 12637, 14525, 5402, 14845, 14895, 17078, 17930, 0, 0, 11614, 0, 3399, 262, 2717, 8581,
	10839, 14846, 16702, 1375, 14648, 19394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16914, 0, 17608, 15784, 0,
	10176, 0, 0, 8576, 9372, 4859, 3193, 8948, 14247, 17581, 17779, 0, 0, 0, 6595, 15524, 0, 0,
	13321, 0, 0, 2078, 20352, 16510, 2318, 0, 0, 18725, 15808, 19856, 0, 0, 0, 32, 599, 0, 0, 0, 0,
	20265, 7872, 18709, 8393, 0, 1503, 5924, 18143, 6615, 8939, 0, 0, 0, 19582, 0, 8278, 11170,
	19889, 0, 0, 0, 0, 12130, 10083, 11007, 13599, 1222, 8491, 0, 0, 2290, 19548, 20311, 0, 0, 0, 0,
	18961, 5623, 14513, 0, 0, 7296, 0, 0, 0, 0, 0, 16570, 1939, 18250, 0, 0, 0, 14140, 0, 0, 3536,
	17970, 14450, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9608, 12826, 0, 0, 0, 14546, 0, 0, 0, 0, 0, 2445, 3090,
	5169, 13167, 19964, 5881, 0, 3419, 17694, 0, 5319, 10500, 1689, 9614, 10799, 1577, 14054, 0, 0,
	0, 16946, 13116, 17296, 0, 7141, 12083, 0, 0, 0, 0, 0, 0, 0, 3105, 0, 0, 0, 10758, 17619, 10366,
	0, 7480, 0, 10853, 5820, 17866, 20198, 0, 2963, 0, 0, 5026, 0, 0, 0, 2640, 4867, 15104, 0,
	17173, 10140, 14353, 3759, 0, 0, 14194, 13652, 17736, 0, 0, 4813, 0, 16910, 0, 2396, 15910, 384,
	17421, 11511, 0, 7301, 12606, 8545, 0, 0, 17893, 14056, 14369, 0, 7408, 4394, 0, 17983, 0,
	17181, 1937, 0, 7343, 0, 0, 0, 9514, 0, 0, 5503, 0, 0, 0, 0, 1906, 12954, 0, 0, 0, 0, 0, 0, 0,
	7157, 0, 6507, 0, 0, 4990, 7762, 7796, 1927, 4318, 15852, 12626, 17203, 2257, 6376, 6122, 6561,
	9547, 10527, 18445, 7057, 6548, 0, 15078, 922, 15749, 0, 2572, 680, 0, 0, 0, 10087, 0, 0, 6417,
	0, 0, 4423, 11191, 0, 4893, 33, 11827, 10848, 15936, 16532, 18174, 8033, 8379, 0, 0, 0, 5602,
	18122, 14040, 0, 0, 15476, 16257, 17279, 0, 16597, 0, 0, 0, 0, 0, 9071, 0, 12358, 0, 17048, 0,
	0, 20022, 15830, 14016, 3434, 5321, 10248, 0, 442, 19556, 7813, 0, 0, 5692, 17474, 5223, 528,
	15260, 18086, 5762, 0, 0, 2415, 4940, 10283, 0, 0, 0, 6315, 11343, 11677, 9766, 0, 0, 0, 0,
	7863, 8055, 10860, 20329, 17192, 19032, 2154, 7305, 11786, 15541, 5717, 3848, 8807, 9764, 10506,
	11014, 17202, 18325, 18635, 3994, 0, 0, 0, 3716, 0, 1534, 10482, 0, 750, 7604, 0, 0, 0, 15371,
	0, 8628, 1730, 0, 0, 4658, 0, 0, 20343, 0, 0, 0, 5744, 18248, 0, 3409, 0, 12203, 12417, 0, 0,
	14875, 0, 18616, 381, 0, 0, 0, 13029, 17067, 0, 0, 0, 0, 0, 6862, 7317, 19346, 0, 0, 0, 0, 3401,
	0, 2428, 4744, 6537, 2412, 0, 0, 12887, 5215, 16760, 0, 543, 0, 1421, 17027, 0, 0, 0, 0, 1481,
	2858, 5175, 498, 5165, 2228, 10416, 11666, 15885, 19597, 0, 0, 0, 7410, 15037, 6844, 17907,
	10920, 4104, 7702, 11135, 3681, 11806, 6000, 4092, 11882, 15902, 2460, 16878, 20083, 20321, 0,
	0, 14081, 0, 17089, 0, 8782, 19340, 0, 0, 0, 0, 0, 4270, 9135, 1403, 19056, 19480, 0, 0, 0, 0,
	11012, 11755, 18554, 0, 0, 829, 16020, 9461, 7983, 0, 10601, 11668, 11792, 13484, 16973, 5730,
	7828, 3617, 10197, 4307, 11878, 13409, 14365, 0, 0, 6972, 14218, 0, 7921, 0, 3714, 8977, 4268,
	9530, 8594, 839, 675, 12318, 13735, 13888, 11565, 18293, 18380, 14351, 19230, 17283, 20020, 0,
	0, 0, 0, 0, 14834, 0, 0, 9528, 17123, 0, 16102, 0, 0, 0, 0, 0, 12351, 0, 7421, 0, 6039, 2633,
	13832, 15253, 0, 0, 0, 0, 7459, 0, 1422, 0, 9040, 16685, 16871, 0, 0, 0, 0, 12704, 15053, 0,
	8864, 16164, 0, 0, 5280, 5375, 6035, 15719, 4727, 0, 10244, 12922, 13223, 5823, 12162, 13340,
	19440, 0, 11760, 14263, 15748, 0, 0, 2649, 20071, 16338, 8860, 0, 6802, 16485, 17979, 0, 0, 0,
	0, 0, 0, 0, 13900, 7017, 8932, 0, 0, 2607, 17761, 5287, 20337, 0, 12014, 12580, 3256, 0, 17247,
	0, 0, 0, 0, 10856, 2294, 0, 0, 0, 13593, 0, 0, 10279, 0, 0, 0, 9147, 9665, 0, 0, 0, 0, 0, 0, 0,
	974, 8212, 8949, 10641, 14261, 0, 0, 13859, 0, 0, 0, 0, 3095, 2595, 11048, 0, 12371, 0, 0, 3198,
	479, 16080, 18608, 0, 0, 10774, 12261, 15157, 7539, 0, 0, 0, 0, 20089, 0, 6057, 0, 9418, 7333,
	11489, 12466, 14414, 11787, 18273, 0, 4716, 0, 0, 0, 19937, 0, 0, 18625, 0, 0, 0, 0, 7104, 0,
	1513, 6738, 7445, 100, 13293, 4749, 12163, 13732, 1196, 0, 12874, 18201, 14671, 0, 0, 1917,
	16283, 0, 0, 0, 0, 9636, 17330, 14529, 0, 0, 1516, 3476, 0, 0, 0, 0, 9755, 10477, 10893, 15787,
	0, 0, 0, 5111, 3605, 14225, 16431, 0, 0, 0, 15661, 0, 13496, 0, 0, 19185, 0, 0, 0, 0, 0, 18871,
	0, 0, 5951, 17567, 0, 16213, 17396, 0, 4525, 0, 0, 0, 20080, 0, 0, 0, 2798, 11167, 0, 0, 10324,
	0, 5506, 13140, 18630, 0, 0, 1448, 0, 3878, 14265, 0, 0, 0, 13816, 0, 0, 11893, 10636, 0, 548,
	11224, 0, 0, 0, 0, 0, 4490, 6755, 13989, 0, 15159, 0, 18808, 0, 10118, 19028, 9093, 6870, 10295,
	14423, 0, 14866, 0, 12159, 9646, 17731, 0, 0, 1293, 0, 1962, 3074, 18585, 0, 0, 0, 0, 0, 16556,
	12692, 12027, 4275, 11055, 17162, 0, 0, 0, 7429, 1558, 1756, 5134, 14074, 16466, 0, 0, 18832, 0,
	0, 923, 0, 0, 0, 0, 0, 0, 0, 0, 6789, 0, 1583, 12749, 4862, 0, 10773, 14022, 0, 0, 802, 4724,
	2126, 794, 270, 11537, 17021, 0, 3051, 0, 0, 0, 1672, 475, 2057, 10163, 10249, 538, 11509,
	15543, 18216, 3438, 3042, 7650, 19009, 17542, 3439, 9454, 16783, 19315, 0, 0, 0, 3014, 12686, 0,
	17086, 0, 0, 0, 0, 0, 0, 5909, 12950, 19559, 0, 0, 0, 0, 0, 12114, 15135, 0, 13047, 3266, 9209,
	15410, 16182, 0, 14871, 0, 0, 0, 0, 0, 0, 0, 0, 17752, 0, 1818, 0, 0, 19604, 0, 0, 0, 16555,
	3936, 0, 0, 15696, 0, 0, 11676, 0, 0, 13234, 11246, 16610, 0, 0, 3662, 0, 0, 0, 7189, 0, 0,
	18942, 2907, 3968, 6588, 13712, 14721, 20232, 10950, 19984, 0, 1026, 4645, 0, 1671, 10074,
	18812, 0, 3418, 0, 16691, 7896, 0, 0, 0, 0, 0, 2631, 19367, 8077, 0, 13613, 0, 4598, 3908, 9229,
	14476, 7844, 0, 0, 0, 0, 12017, 16629, 20033, 17135, 8315, 14302, 0, 0, 17570, 867, 18959, 825,
	2552, 19364, 7567, 2150, 6562, 0, 0, 0, 0, 0, 16240, 855, 12698, 20148, 0, 19851, 16249, 0,
	6560, 3940, 0, 0, 1067, 0, 1007, 0, 4812, 12006, 20236, 0, 0, 337, 9638, 12498, 5462, 15635,
	6014, 16433, 8520, 0, 14564, 0, 7092, 908, 19011, 0, 0, 5626, 3089, 15402, 6877, 14207, 15108,
	5889, 661, 20302, 18373, 0, 313, 3232, 14459, 545, 17038, 15012, 1712, 6814, 4381, 9186, 16296,
	14358, 19738, 20087, 1005, 16989, 18597, 18314, 0, 0, 14722, 18634, 0, 0, 5922, 19709, 0, 0, 0,
	0, 0, 8290, 15222, 13885, 1294, 3079, 12315, 4969, 15320, 0, 14264, 0, 7412, 9748, 0, 13498, 0,
	11053, 8096, 13802, 6112, 12292, 0, 564, 6857, 0, 19960, 0, 0, 5791, 1271, 0, 3675, 0, 0, 12685,
	11141, 14034, 743, 0, 0, 0, 0, 0, 0, 666, 5549, 0, 0, 0, 0, 5420, 10430, 13979, 9580, 7823,
	16445, 0, 0, 777, 10675, 0, 0, 0, 13759, 3784, 11917, 1608, 1494, 12995, 0, 12245, 0, 0, 10153,
	0, 0, 0, 0, 0, 12993, 3414, 0, 12015, 0, 0, 0, 5981, 17129, 0, 0, 3067, 0, 16648, 0, 3050, 0,
	5696, 7212, 8961, 9303, 6624, 1156, 9670, 16242, 0, 0, 0, 0, 4775, 6253, 5977, 0, 2312, 0, 0, 0,
	0, 13513, 8254, 0, 0, 0, 0, 0, 0, 0, 8074, 0, 49, 18454, 2214, 0, 0, 3092, 0, 0, 0, 14877,
	17169, 2440, 4546, 19046, 18455, 0, 0, 13657, 0, 12839, 14183, 2714, 10046, 0, 14037, 2852,
	11788, 9838, 0, 20281, 6308, 0, 0, 382, 2346, 7035, 14737, 17096, 0, 0, 0, 14046, 0, 0, 0, 0, 0,
	0, 17094, 9524, 0, 0, 12520, 16572, 0, 893, 18996, 1522, 0, 18510, 0, 14920, 2516, 11612, 17269,
	7522, 2959, 10498, 9004, 0, 0, 14652, 0, 0, 0, 0, 0, 0, 0, 10388, 0, 16110, 0, 0, 10526, 0,
	6563, 4508, 11262, 15933, 0, 5266, 7852, 1450, 0, 0, 4445, 18433, 0, 0, 12419, 0, 13368, 0, 0,
	0, 0, 0, 17153, 276, 13208, 19217, 0, 19150, 19623, 12142, 11150, 3243, 15077, 2818, 6923, 7806,
	2165, 18039, 0, 0, 0, 0, 0, 3219, 17561, 19975, 0, 208, 2551, 5172, 8132, 16578, 10092, 14336,
	0, 2175, 4519, 12957, 0, 0, 0, 0, 786, 16336, 0, 0, 0, 0, 0, 0, 20111, 0, 0, 0, 2137, 1331,
	4432, 6359, 11776, 0, 4954, 16829, 17575, 18835, 0, 8135, 7269, 10026, 3483, 19946, 0, 1607, 0,
	0, 4382, 9512, 0, 6395, 0, 15001, 17155, 12683, 0, 10368, 19008, 2098, 12336, 0, 14745, 1509,
	11203, 0, 0, 10243, 20163, 3035, 12258, 9828, 16934, 1759, 19115, 9253, 6119, 12982, 16969,
	18529, 19996, 0, 12910, 3200, 13873, 0, 0, 0, 3657, 20241, 0, 12514, 4835, 0, 0, 15487, 0, 7319,
	9080, 0, 1872, 18226, 3896, 0, 18207, 0, 0, 0, 0, 0, 0, 0, 0, 4921, 11609, 16520, 12311, 16980,
	0, 0, 0, 5216, 19402, 0, 1013, 1518, 0, 0, 3237, 3622, 7949, 11764, 153, 3835, 2061, 11562,
	3467, 5556, 12595, 190, 13754, 11464, 10637, 13826, 14437, 19811, 14241, 210, 2326, 2730, 3029,
	0, 0, 0, 0, 15237, 0, 0, 13141, 6904, 0, 4988, 0, 0, 0, 0, 0, 0, 14446, 17347, 0, 0, 0, 11017,
	0, 1642, 5728, 3018, 0, 5474, 10468, 0, 0, 0, 19408, 0, 19062, 7241, 14223, 7022, 0, 15681,
	6117, 13104, 5974, 16046, 19613, 7719, 20229, 18595, 20244, 15119, 14445, 20220, 17902, 19724,
	0, 12299, 19764, 0, 9562, 17331, 16950, 826, 15080, 0, 0, 0, 1046, 15014, 0, 4970, 20047, 12566,
	10993, 0, 0, 10013, 20222, 0, 19643, 0, 4615, 19923, 10065, 0, 15173, 0, 6022, 0, 7466, 14116,
	9745, 10095, 0, 13096, 0, 0, 0, 0, 5161, 4261, 7557, 3529, 10256, 15139, 0, 14014, 0, 14252, 0,
	395, 0, 0, 16654, 0, 0, 2791, 14647, 5467, 14695, 0, 0, 15554, 0, 300, 0, 0, 0, 11865, 0, 18688,
	0, 7713, 0, 0, 0, 19249, 0, 11687, 4549, 16582, 11395, 13624, 0, 0, 37, 12379, 2022, 0, 1175,
	1660, 18637, 1398, 1492, 10231, 2014, 10481, 17944, 4735, 161, 0, 0, 0, 0, 0, 18740, 0, 0, 0, 0,
	0, 0, 4887, 5925, 81, 0, 14224, 0, 0, 0, 12714, 0, 515, 14432, 11717, 19123, 0, 0, 8237, 0,
	15279, 0, 2120, 5422, 1690, 1187, 15946, 0, 0, 1094, 0, 1311, 11802, 0, 0, 0, 0, 15625, 19615,
	0, 0, 1239, 14728, 7902, 15634, 18141, 6314, 0, 0, 11988, 2630, 17683, 559, 0, 0, 0, 0, 0,
	11811, 0, 0, 0, 2588, 0, 0, 0, 0, 0, 0, 1146, 6718, 11903, 0, 0, 0, 17103, 12712, 0, 1982, 2731,
	5994, 8106, 0, 0, 0, 0, 2108, 19029, 19591, 0, 0, 917, 3076, 14386, 67, 4222, 0, 8126, 0, 0, 0,
	12303, 12247, 0, 0, 0, 0, 0, 0, 9504, 18332, 0, 0, 3961, 6094, 0, 152, 13755, 0, 4451, 5209,
	15806, 0, 0, 220, 6298, 16285, 12592, 0, 1169, 3687, 19355, 1388, 18359, 18038, 3183, 0, 8078,
	10973, 0, 7322, 11037, 0, 19468, 303, 0, 155, 1924, 12022, 1506, 0, 0, 17612, 4683, 7411, 10592,
	1994, 6767, 11834, 14933, 17008, 6737, 10408, 17461, 15204, 5173, 9115, 11075, 11688, 15739,
	4523, 17855, 1323, 19616, 20068, 0, 0, 0, 0, 15361, 2328, 0, 992, 7147, 13909, 16360, 19750,
	13756, 0, 0, 11112, 0, 0, 0, 8753, 1232, 0, 0, 4180, 0, 0, 0, 0, 5046, 16682, 0, 17744, 6047, 0,
	120, 12276, 6139, 15764, 18131, 0, 0, 0, 4933, 8673, 0, 253, 0, 0, 80, 2287, 0, 6381, 10674, 0,
	0, 0, 11855, 1410, 2563, 4995, 170, 13500, 19213, 836, 8232, 8563, 6881, 9662, 1673, 7335, 9383,
	14137, 15180, 17633, 19962, 0, 0, 0, 6715, 9790, 13625, 0, 8988, 0, 0, 0, 0, 0, 0, 17650, 0,
	9143, 0, 10836, 0, 2995, 16339, 0, 12155, 0, 0, 0, 18010, 15733, 0, 5920, 0, 0, 0, 4306, 0, 0,
	1408, 0, 4979, 0, 12734, 0, 6843, 0, 0, 0, 9566, 8735, 14179, 3769, 11942, 18262, 6899, 16217,
	11404, 6866, 8611, 3740, 7573, 0, 9738, 4700, 9685, 3543, 0, 0, 19742, 13714, 12651, 13808,
	18611, 17374, 20280, 0, 0, 0, 13615, 0, 0, 8080, 8364, 0, 8041, 8022, 0, 0, 0, 0, 9573, 0,
	19058, 0, 0, 3393, 1786, 16883, 0, 12058, 0, 0, 696, 7534, 14105, 6319, 379, 18205, 19592, 0, 0,
	810, 1760, 7635, 8578, 425, 6051, 14762, 409, 14440, 17227, 0, 1781, 16317, 10708, 9370, 15220,
	0, 0, 782, 832, 1447, 1742, 9467, 9698, 13361, 8297, 0, 0, 4058, 9832, 8409, 11921, 0, 13369, 0,
	9020, 4876, 0, 0, 0, 179, 16170, 11173, 7707, 8008, 4281, 12018, 2645, 0, 0, 0, 0, 0, 7814, 0,
	11279, 14787, 0, 0, 2613, 11276, 12931, 3594, 4078, 4408, 13817, 19362, 0, 2786, 6252, 45,
	10709, 1545, 15393, 10239, 0, 6152, 13447, 2738, 14313, 18343, 1183, 7013, 2274, 6493, 8751,
	18192, 718, 19662, 2657, 0, 185, 0, 0, 0, 0, 0, 18920, 918, 0, 0, 14848, 13501, 19892, 6317,
	1804, 5429, 3833, 13815, 0, 0, 0, 0, 0, 4677, 3462, 0, 2473, 0, 0, 14311, 17585, 8433, 10858, 0,
	0, 0, 5194, 0, 0, 7914, 18347, 16500, 0, 0, 10306, 0, 0, 5807, 11892, 14258, 14851, 6782, 17483,
	14067, 2982, 18116, 780, 0, 11582, 13923, 0, 7198, 0, 0, 20139, 0, 5984, 7533, 0, 0, 1083,
	12469, 20262, 0, 0, 5021, 7953, 0, 7468, 0, 83, 5425, 12259, 19688, 20175, 0, 0, 7859, 7233, 0,
	0, 0, 5383, 12673, 17853, 18997, 0, 15081, 10647, 0, 471, 3252, 7053, 0, 0, 0, 0, 0, 1474,
	13407, 989, 1810, 2013, 7513, 7199, 834, 3009, 16730, 6591, 17158, 12087, 0, 5818, 20055, 14161,
	2111, 0, 0, 0, 14704, 0, 0, 0, 0, 20257, 0, 7623, 11794, 12309, 0, 10439, 3977, 11762, 15598,
	15851, 3704, 17588, 19229, 13124, 3455, 1463, 795, 8009, 11197, 16680, 17022, 5769, 3733, 7792,
	9361, 16438, 18541, 19289, 0, 11819, 16035, 843, 7929, 17126, 0, 16868, 0, 4030, 0, 0, 0, 12700,
	12435, 16975, 10356, 391, 10996, 4720, 6348, 11488, 17583, 0, 4379, 20045, 16105, 0, 0, 4972, 0,
	0, 12620, 4838, 0, 13896, 0, 0, 0, 3527, 0, 3288, 0, 0, 3873, 0, 0, 0, 12327, 0, 0, 11470, 0, 0,
	5099, 12076, 7908, 11635, 11442, 0, 0, 9460, 0, 9462, 8197, 19813, 14038, 15212, 0, 0, 6832,
	17251, 0, 0, 13346, 4143, 0, 13868, 9240, 14782, 16811, 18690, 0, 0, 0, 0, 0, 10646, 0, 15948,
	568, 0, 0, 0, 11021, 12823, 3416, 16836, 0, 1536, 0, 596, 1384, 2201, 2364, 9359, 0, 0, 18471,
	16737, 14299, 4323, 0, 15106, 0, 19684, 0, 18255, 0, 0, 0, 0, 0, 0, 5701, 0, 0, 0, 0, 0, 779,
	15048, 17521, 0, 0, 7278, 0, 0, 0, 0, 0, 12647, 14505, 0, 0, 15271, 10483, 8347, 14280, 0,
	15686, 0, 0, 0, 0, 6925, 0, 6683, 0, 14495, 956, 17805, 16027, 6026, 10931, 11288, 0, 0, 2405,
	0, 514, 14888, 0, 0, 0, 0, 0, 0, 6828, 5343, 0, 17105, 0, 0, 0, 1815, 6468, 11199, 6207, 0, 446,
	0, 1863, 19739, 0, 0, 2000, 0, 0, 0, 957, 18479, 0, 0, 0, 8664, 19202, 0, 16569, 0, 0, 11186,
	14189, 0, 0, 4790, 0, 0, 0, 2540, 7174, 2029, 2498, 0, 2915, 4742, 7625, 8239, 18486, 19366,
	14586, 0, 9522, 0, 7431, 11890, 2722, 0, 14044, 0, 0, 2549, 5198, 6025, 11424, 15882, 13908, 0,
	0, 8757, 11778, 16947, 0, 5928, 10124, 15055, 16604, 2056, 17084, 14240, 19255, 7229, 11586,
	9498, 8407, 19233, 15757, 2356, 2467, 2942, 6524, 7363, 8525, 18233, 605, 0, 12918, 0, 0, 15377,
	7430, 2769, 3497, 18691, 0, 5348, 5544, 0, 5076, 20218, 13548, 0, 0, 3802, 0, 10648, 1117,
	19277, 0, 13359, 2849, 877, 0, 11433, 0, 0, 13148, 6729, 11963, 0, 18352, 14145, 0, 4384, 16192,
	3751, 7801, 0, 0, 11086, 2377, 7773, 6622, 450, 1198, 16140, 0, 8459, 0, 0, 7559, 8469, 11018,
	0, 0, 0, 9945, 3735, 5323, 0, 0, 0, 0, 0, 653, 12192, 13158, 17959, 0, 0, 0, 0, 0, 0, 15997,
	3941, 12329, 0, 11698, 844, 1512, 7275, 17664, 0, 0, 7069, 0, 968, 13790, 0, 0, 0, 14383, 17918,
	19066, 0, 763, 20295, 0, 0, 0, 0, 1490, 6304, 173, 6602, 3328, 10706, 7277, 10145, 11367, 15854,
	5040, 16302, 19714, 0, 20061, 6, 0, 0, 3701, 4206, 7202, 1328, 17711, 4682, 1288, 0, 0, 0, 0,
	9559, 0, 0, 15590, 10275, 0, 8960, 0, 0, 1343, 6762, 0, 0, 11624, 0, 7733, 6116, 0, 0, 17470,
	4557, 17332, 19085, 19439, 5822, 19849, 3575, 0, 0, 5923, 15103, 800, 3007, 9588, 17289, 3447,
	6059, 10346, 0, 581, 8808, 0, 7203, 9779, 4095, 2747, 11494, 17705, 19420, 14339, 19431, 625, 0,
	0, 17891, 0, 0, 0, 0, 0, 0, 0, 8331, 15510, 3820, 0, 4669, 9163, 17113, 3774, 4588, 16308, 0,
	20051, 1058, 2300, 0, 16395, 2030, 0, 0, 0, 229, 0, 12780, 0, 17784, 3227, 16706, 1888, 15776,
	0, 0, 0, 4340, 0, 14053, 3156, 4303, 623, 5435, 14192, 0, 1611, 0, 7788, 0, 0, 0, 0, 0, 3574,
	5458, 13814, 2696, 5171, 9326, 11194, 6895, 6852, 7531, 7644, 19708, 0, 6707, 18643, 0, 0, 4985,
	0, 13212, 0, 0, 0, 18253, 4639, 467, 4730, 0, 0, 13201, 0, 20264, 17595, 13126, 9172, 11056, 0,
	0, 0, 5087, 19796, 13357, 0, 0, 0, 2114, 4050, 13646, 1260, 5156, 4499, 11033, 3768, 11746, 0,
	14427, 634, 19774, 0, 0, 7515, 11770, 13402, 1561, 14232, 15444, 7608, 16895, 18350, 7325, 5162,
	8251, 15636, 18553, 0, 0, 0, 0, 0, 238, 0, 6075, 0, 7227, 0, 19205, 9002, 12596, 13806, 0, 0,
	13668, 0, 0, 0, 13968, 0, 0, 0, 0, 0, 0, 3004, 12459, 0, 0, 0, 0, 0, 0, 9577, 13522, 0, 0, 0, 0,
	19341, 0, 0, 4809, 9047, 0, 0, 15428, 0, 7409, 0, 6377, 9691, 2529, 9817, 0, 0, 0, 13083, 0, 0,
	0, 0, 14462, 17076, 0, 0, 9587, 15443, 0, 0, 2016, 0, 20106, 2125, 0, 2115, 4717, 9697, 0, 4516,
	11611, 4150, 12873, 14553, 0, 0, 0, 3629, 5500, 17144, 0, 0, 0, 9709, 0, 1226, 1882, 13789, 774,
	6366, 6841, 14483, 7126, 7197, 8424, 8466, 8744, 9607, 15898, 4357, 4151, 8463, 16262, 0, 0, 0,
	0, 16219, 0, 11968, 0, 0, 4028, 19295, 9398, 0, 0, 0, 2129, 12962, 0, 2582, 12366, 2378, 18972,
	2322, 1868, 0, 0, 0, 0, 14421, 0, 583, 10093, 2381, 12564, 15468, 19377, 7452, 19930, 0, 16505,
	4755, 0, 0, 11350, 0, 0, 0, 0, 5505, 2121, 2831, 8067, 10577, 1224, 11161, 11891, 14661, 16738,
	1366, 5191, 15978, 20315, 10565, 6206, 7063, 0, 0, 15594, 0, 0, 16313, 162, 9511, 0, 643, 0, 0,
	0, 0, 1337, 7195, 0, 12486, 16468, 7432, 0, 0, 6338, 6526, 0, 19978, 938, 0, 0, 11973, 781, 345,
	11391, 18539, 18954, 19112, 2574, 12035, 14187, 17122, 0, 5599, 4879, 6490, 11064, 13612, 15459,
	4221, 12707, 16915, 2659, 16184, 13229, 14469, 6692, 20378, 6305, 15133, 19810, 7746, 11750,
	17243, 19783, 9815, 16274, 5293, 0, 12830, 0, 0, 19387, 0, 6469, 0, 1646, 0, 0, 0, 14120, 0,
	4438, 8532, 0, 0, 19830, 0, 0, 0, 13936, 18741, 12691, 0, 0, 5019, 0, 307, 10612, 18100, 0, 0,
	10070, 0, 1259, 5189, 0, 0, 0, 0, 0, 13535, 0, 0, 881, 4851, 5648, 456, 2390, 4748, 9822, 0,
	3485, 3342, 9722, 387, 16519, 18798, 0, 648, 6759, 7956, 8334, 13677, 16353, 324, 18249, 14853,
	1931, 0, 15266, 10073, 17868, 3437, 2790, 6851, 1780, 5674, 6998, 12394, 2183, 15781, 17790,
	20005, 18344, 0, 0, 3461, 7046, 0, 3918, 0, 0, 0, 12057, 0, 0, 0, 16612, 3606, 8089, 16945,
	11896, 3864, 6794, 10835, 0, 0, 0, 0, 0, 6956, 14653, 1211, 4173, 5116, 7102, 9411, 17322, 4586,
	1762, 0, 9119, 0, 0, 11119, 1779, 6645, 10020, 2069, 19685, 0, 0, 7517, 0, 10303, 10855, 12753,
	434, 13453, 9960, 1874, 8307, 194, 13497, 1489, 15964, 3490, 18142, 0, 10072, 10402, 0, 0,
	12185, 0, 0, 0, 0, 0, 0, 0, 3019, 9076, 0, 0, 0, 0, 19800, 0, 0, 3635, 0, 0, 13163, 0, 0, 4405,
	845, 10359, 17324, 10585, 15657, 0, 0, 0, 0, 1657, 7730, 17476, 7359, 10005, 11351, 1273, 1372,
	11466, 19221, 8317, 15248, 17628, 8243, 0, 0, 0, 15725, 12485, 0, 3386, 11394, 13651, 0, 0, 0,
	0, 6999, 5342, 15470, 9962, 0, 0, 5898, 1265, 9431, 18537, 0, 0, 0, 803, 1131, 9364, 14168, 0,
	0, 0, 0, 0, 9092, 9725, 4416, 7832, 18060, 0, 0, 16146, 0, 0, 5199, 11506, 1110, 11340, 15912,
	0, 18490, 15656, 0, 0, 7968, 1115, 0, 0, 0, 6426, 3786, 8640, 9206, 12368, 17399, 20342, 0, 0,
	18334, 18391, 7240, 15939, 17025, 0, 8733, 15722, 20322, 4456, 6535, 10776, 979, 1869, 0, 0,
	20122, 11956, 0, 0, 0, 19827, 0, 13692, 2015, 18305, 7330, 0, 5360, 0, 4257, 0, 5578, 0, 0, 0,
	7489, 8868, 18180, 0, 0, 4574, 0, 0, 18813, 0, 0, 0, 5149, 11692, 0, 17945, 7496, 17696, 0, 0,
	14250, 0, 0, 8515, 18067, 0, 0, 19282, 0, 0, 0, 0, 0, 0, 0, 0, 11469, 0, 6240, 11389, 0, 0, 0,
	0, 2685, 12220, 1320, 0, 0, 0, 0, 0, 529, 18106, 1428, 6265, 0, 0, 0, 11884, 0, 17301, 0, 0,
	1687, 10692, 17114, 14829, 0, 0, 6594, 9064, 4911, 15303, 16277, 0, 19099, 0, 0, 0, 0, 10581,
	3756, 4378, 3215, 6620, 0, 0, 1938, 5619, 7518, 9637, 8342, 17009, 10149, 15695, 0, 618, 342,
	7898, 11331, 12717, 14487, 1970, 13910, 15460, 5120, 18601, 302, 0, 0, 16780, 576, 2239, 6522,
	11718, 0, 3364, 9453, 0, 0, 0, 10094, 0, 0, 1426, 17816, 0, 2599, 4327, 7499, 14496, 0, 11779,
	0, 11953, 0, 3070, 19302, 4657, 0, 1179, 10054, 0, 14584, 0, 0, 0, 0, 0, 1954, 5501, 8184,
	15669, 10992, 11249, 18027, 10740, 18722, 0, 0, 0, 13770, 4437, 5812, 6234, 90, 15224, 0, 0, 0,
	3484, 0, 401, 0, 0, 0, 1968, 1009, 1834, 12053, 15602, 20084, 0, 0, 8878, 0, 8766, 14937, 11566,
	0, 0, 3456, 10111, 11596, 3989, 17530, 19777, 0, 3827, 9497, 149, 11335, 12567, 0, 0, 0, 5167,
	16079, 8226, 9772, 12320, 17986, 7366, 8357, 12952, 7507, 15307, 18191, 12956, 0, 15040, 13202,
	15034, 0, 5976, 13614, 4745, 0, 0, 19258, 0, 0, 0, 0, 0, 0, 7010, 19005, 1383, 19647, 9574, 0,
	0, 0, 0, 0, 0, 9508, 17718, 3905, 0, 0, 0, 18678, 13986, 3663, 5444, 0, 0, 3181, 11390, 18748,
	14807, 2889, 5139, 2877, 0, 5392, 10544, 10790, 6946, 11287, 17841, 0, 17597, 0, 0, 0, 0, 0, 0,
	1330, 1145, 17508, 8767, 19523, 4633, 19198, 0, 0, 0, 20235, 0, 11448, 0, 0, 1346, 14114, 2707,
	17161, 0, 0, 2462, 5705, 0, 8441, 10474, 4214, 12510, 0, 4368, 7876, 0, 0, 0, 12777, 0, 17872,
	4232, 0, 0, 0, 0, 3511, 15461, 0, 0, 12953, 16522, 0, 0, 0, 792, 2051, 4383, 4754, 0, 0, 0,
	7763, 99, 17516, 0, 12785, 0, 0, 13983, 17887, 0, 0, 0, 0, 19550, 2810, 3332, 3959, 4471, 873,
	5653, 7364, 12174, 16239, 8061, 0, 13542, 0, 0, 2384, 0, 14538, 12502, 16656, 14151, 0, 0, 0, 0,
	5733, 0, 0, 0, 13125, 11323, 0, 0, 0, 11997, 3776, 19359, 0, 0, 0, 12531, 0, 0, 0, 0, 0, 0,
	3742, 4233, 15815, 17249, 4230, 7526, 3191, 13787, 14377, 5023, 19751, 3689, 19924, 7045, 0, 0,
	12904, 20150, 0, 3773, 5905, 5947, 0, 0, 13451, 0, 5399, 15699, 0, 0, 0, 0, 0, 0, 0, 10723,
	1675, 15606, 0, 3127, 8339, 11348, 5504, 4681, 4125, 13130, 14692, 13227, 15205, 17445, 18399,
	18416, 9056, 14935, 5362, 8494, 17055, 19668, 11068, 0, 0, 0, 6340, 8907, 10142, 2930, 12131,
	13444, 1080, 13605, 910, 7299, 14346, 15768, 17426, 12054, 14112, 19628, 0, 2931, 4912, 7456, 0,
	860, 17427, 11519, 4112, 17410, 18084, 0, 0, 19814, 0, 0, 2205, 19680, 0, 0, 14129, 16583, 1233,
	19285, 0, 0, 0, 0, 0, 0, 10028, 6488, 3310, 11520, 0, 0, 6414, 0, 278, 4612, 4109, 7385, 5082,
	7185, 13499, 19072, 0, 14642, 16238, 12720, 19482, 0, 2308, 758, 12160, 0, 0, 2938, 0, 4064, 0,
	4626, 7463, 0, 0, 0, 20090, 0, 8186, 9794, 12951, 0, 16686, 0, 6111, 0, 0, 0, 18272, 5958, 6402,
	17353, 15226, 18194, 0, 0, 15184, 2278, 0, 0, 0, 8200, 3516, 2066, 14047, 7634, 14253, 17452,
	19997, 924, 14573, 927, 10938, 13969, 17472, 1619, 12355, 5118, 7706, 2590, 15704, 20225, 0,
	16765, 5412, 7223, 17969, 0, 2254, 0, 0, 0, 9031, 5450, 1185, 17058, 17522, 0, 14989, 0, 0, 0,
	0, 15892, 17660, 14733, 1339, 0, 0, 11461, 0, 8496, 0, 0, 0, 0, 11025, 0, 18626, 0, 0, 0, 0,
	3872, 13441, 4932, 15138, 0, 0, 16051, 0, 0, 0, 0, 0, 6273, 3823, 588, 0, 0, 4277, 3762, 14113,
	0, 0, 0, 18173, 18922, 0, 0, 0, 1107, 18855, 0, 7124, 0, 0, 0, 4941, 18755, 0, 5911, 16013,
	12019, 18012, 16434, 13727, 20133, 0, 5988, 0, 3300, 8462, 19612, 0, 0, 4764, 6478, 8811, 10011,
	0, 0, 0, 7790, 0, 0, 4903, 13178, 0, 0, 0, 0, 13410, 2237, 3330, 0, 17232, 0, 0, 0, 0, 0, 5135,
	362, 7005, 16893, 0, 16212, 20246, 4395, 13107, 19748, 4023, 6439, 3633, 4259, 7731, 7120, 0,
	17211, 0, 0, 7837, 17649, 13642, 17993, 5579, 9457, 10580, 2660, 18092, 19195, 2575, 16382, 0,
	0, 0, 5205, 0, 0, 18185, 14922, 19999, 0, 0, 7831, 12751, 11902, 9851, 13250, 13775, 0, 0, 9967,
	20134, 7725, 5529, 18802, 0, 0, 0, 0, 589, 0, 16621, 17012, 15269, 0, 0, 0, 4400, 9983, 10175,
	15680, 12244, 1182, 8172, 8882, 10310, 6017, 630, 4991, 11709, 9703, 15099, 19133, 7502, 19288,
	19966, 0, 6280, 8776, 12495, 0, 0, 0, 0, 6917, 0, 0, 5830, 17914, 3457, 12676, 10657, 2671, 0,
	9312, 258, 13137, 1807, 14298, 0, 5886, 19404, 14770, 9162, 4255, 12341, 15117, 5039, 19734, 0,
	0, 6516, 7741, 16711, 3814, 14729, 16941, 0, 20260, 14030, 0, 0, 11113, 16843, 3267, 4869, 8915,
	8930, 0, 14337, 2815, 0, 13341, 17383, 0, 0, 1102, 3561, 15540, 16603, 9895, 12387, 13960,
	15250, 18640, 0, 0, 0, 14819, 2743, 5112, 13611, 13821, 2203, 1349, 0, 0, 0, 8235, 10640, 20318,
	11546, 13180, 4025, 13628, 16609, 18977, 0, 7023, 0, 13292, 0, 0, 18187, 2324, 14549, 9650,
	11231, 4847, 0, 0, 14308, 0, 2401, 10195, 9279, 10473, 0, 0, 0, 7446, 0, 0, 0, 0, 8175, 0,
	20070, 0, 2233, 12437, 15358, 6596, 10417, 0, 0, 0, 0, 0, 0, 0, 0, 3760, 2728, 8428, 19224, 0,
	0, 0, 0, 0, 0, 12575, 0, 0, 5681, 7946, 8199, 9419, 14345, 5286, 0, 14428, 19045, 0, 0, 0, 2256,
	15538, 6066, 8173, 17815, 4532, 14517, 8922, 16039, 19710, 4806, 0, 0, 5877, 11084, 15015,
	17480, 8296, 14286, 2914, 17115, 18517, 0, 0, 17495, 10190, 14858, 3413, 14558, 17846, 0, 0, 0,
	14385, 13939, 0, 0, 0, 0, 7328, 0, 3398, 19267, 0, 0, 0, 18749, 0, 0, 7393, 0, 8151, 11820,
	14508, 2187, 0, 0, 18660, 0, 12945, 9990, 0, 0, 8327, 0, 0, 14344, 18619, 9404, 16705, 0, 12404,
	12865, 7802, 5661, 10409, 8602, 14198, 0, 4487, 4694, 10704, 14490, 0, 0, 13381, 0, 0, 4894,
	11918, 17611, 3755, 8737, 0, 0, 6914, 9444, 11841, 0, 11579, 18126, 0, 0, 0, 18526, 0, 8083,
	5345, 0, 0, 11371, 0, 0, 0, 0, 0, 15844, 0, 0, 9727, 7012, 16446, 11267, 2642, 2823, 7457,
	20118, 0, 2132, 5312, 0, 0, 0, 0, 0, 6894, 4193, 18981, 5245, 4247, 10777, 0, 0, 0, 0, 0, 18411,
	0, 0, 0, 7235, 18955, 2508, 0, 4611, 8501, 0, 16909, 2352, 10168, 8430, 11309, 0, 14426, 0,
	7780, 0, 0, 0, 11949, 0, 5016, 0, 5423, 0, 0, 991, 1639, 19446, 0, 13957, 14698, 11153, 0, 0, 0,
	4142, 0, 16076, 0, 0, 0, 8116, 3165, 13842, 17839, 0, 460, 7793, 8259, 11774, 11085, 5057, 0, 0,
	3650, 10134, 550, 16514, 590, 17977, 0, 0, 0, 1464, 2295, 8984, 9081, 9598, 2127, 7396, 9620,
	13850, 15532, 18267, 18297, 0, 9121, 6834, 0, 0, 0, 0, 9887, 0, 0, 0, 7587, 0, 18159, 19134,
	8541, 0, 17824, 0, 0, 10085, 0, 2706, 3703, 4656, 18046, 993, 0, 0, 0, 0, 0, 19426, 0, 6854,
	6271, 0, 0, 0, 0, 0, 15273, 11057, 0, 3813, 13846, 14029, 18728, 0, 0, 3094, 4714, 7680, 11078,
	9116, 14560, 9447, 19553, 17536, 0, 5041, 3281, 1270, 5771, 12898, 4354, 16534, 1823, 11641,
	17294, 3803, 20170, 14389, 20043, 8316, 13488, 368, 2225, 7291, 18478, 18843, 0, 0, 0, 16647,
	4885, 17052, 19921, 0, 0, 0, 10676, 0, 0, 0, 0, 16833, 0, 4009, 7816, 3719, 8765, 13765, 12328,
	13663, 20297, 0, 0, 0, 0, 408, 2739, 13516, 7754, 16774, 20015, 8780, 6543, 4772, 17154, 19019,
	19454, 8399, 20165, 0, 0, 16376, 0, 0, 25, 0, 0, 13595, 3509, 13853, 0, 0, 2220, 0, 13388, 0,
	15456, 15557, 16954, 16987, 17333, 0, 0, 6659, 2493, 18536, 0, 0, 2123, 1103, 5060, 6261, 11221,
	12721, 13820, 11216, 14108, 9097, 14955, 9644, 19145, 0, 9961, 10379, 14398, 17895, 18018,
	17896, 12049, 16442, 13704, 17571, 19873, 12059, 0, 7337, 11539, 14448, 14985, 16254, 0, 0,
	7640, 0, 0, 0, 19888, 0, 0, 0, 6981, 0, 13438, 10804, 13132, 8272, 0, 14260, 0, 3870, 0, 0,
	16670, 0, 0, 0, 0, 804, 1455, 16366, 0, 513, 501, 9976, 16191, 9369, 8170, 5327, 16454, 4498,
	10050, 17535, 16231, 17811, 3450, 19212, 1438, 6525, 3167, 7118, 18049, 12779, 20137, 20370, 0,
	2373, 5910, 14813, 7030, 0, 0, 0, 0, 20345, 0, 0, 0, 0, 0, 0, 3809, 8538, 12095, 0, 17265,
	13984, 14676, 19655, 0, 0, 0, 7546, 0, 3819, 11455, 11807, 0, 0, 0, 1038, 14727, 17688, 6249,
	6459, 15056, 17498, 0, 0, 0, 0, 15085, 16111, 19117, 0, 9340, 17349, 0, 0, 0, 8603, 17099, 0,
	6080, 0, 0, 14051, 17506, 0, 0, 0, 15389, 17138, 17261, 2309, 5301, 0, 3064, 2853, 3861, 0, 0,
	0, 0, 0, 15339, 0, 14326, 19455, 0, 0, 5260, 5903, 4474, 7218, 951, 7280, 7270, 18465, 19989, 0,
	15030, 0, 0, 0, 8098, 0, 5035, 17210, 11227, 13211, 11987, 0, 7944, 14077, 17584, 0, 3587,
	14078, 15537, 16814, 11707, 7558, 0, 0, 0, 0, 1694, 1018, 11622, 2638, 0, 6578, 17532, 9292,
	15386, 0, 0, 0, 0, 0, 0, 0, 0, 5854, 0, 0, 0, 0, 0, 2133, 15756, 0, 0, 0, 14679, 0, 0, 0, 11618,
	7381, 7577, 14755, 20115, 4915, 0, 0, 7688, 0, 8397, 19036, 11933, 19025, 0, 11536, 0, 582,
	2883, 6938, 11966, 0, 0, 0, 334, 17926, 0, 15954, 0, 0, 0, 9984, 9137, 18232, 18969, 13295, 0,
	19053, 8836, 0, 0, 0, 0, 0, 0, 0, 17670, 1696, 10036, 0, 18851, 0, 0, 20354, 15178, 0, 0, 0, 0,
	9324, 5380, 17485, 0, 20121, 16798, 19395, 19625, 10898, 0, 0, 0, 0, 9933, 0, 6823, 0, 6647, 0,
	6739, 9944, 0, 0, 5325, 16127, 0, 0, 19442, 0, 3912, 16918, 18319, 3972, 9965, 15632, 17305,
	20140, 18841, 0, 0, 0, 0, 8978, 0, 0, 0, 10812, 7727, 0, 0, 0, 12473, 17915, 0, 0, 15155, 0, 0,
	0, 0, 0, 0, 944, 4982, 0, 0, 0, 0, 16710, 6676, 13792, 1247, 4115, 19358, 10550, 11212, 12253,
	18759, 0, 0, 0, 7503, 14746, 16942, 11767, 15449, 2745, 15512, 10983, 16545, 0, 0, 0, 0, 14374,
	961, 2483, 10672, 14801, 16393, 18088, 19473, 19794, 0, 5805, 19526, 0, 2896, 1137, 2347, 4120,
	16642, 15623, 18386, 8987, 20256, 267, 1732, 2941, 0, 4334, 9888, 0, 18079, 15069, 16479, 1590,
	6901, 9551, 13779, 17011, 17377, 0, 0, 2945, 0, 12938, 0, 309, 0, 9913, 12771, 0, 0, 0, 4904,
	5398, 0, 0, 0, 0, 0, 6605, 102, 11954, 621, 17471, 20209, 19065, 0, 8217, 15209, 0, 0, 0, 9030,
	0, 7925, 0, 0, 8675, 20340, 5104, 9800, 11399, 6429, 13855, 19514, 13472, 14591, 19620, 0,
	12892, 4329, 0, 16869, 8322, 16467, 16955, 532, 11069, 0, 0, 0, 5274, 16149, 12146, 19875, 0, 0,
	20135, 0, 0, 6227, 7657, 12536, 4606, 11202, 0, 14994, 15715, 0, 0, 870, 7279, 13082, 0, 0,
	8583, 0, 6475, 0, 10509, 0, 748, 13348, 12344, 5810, 18103, 18136, 0, 0, 12206, 0, 0, 20066, 0,
	0, 0, 17580, 0, 13495, 7775, 10086, 0, 0, 0, 4520, 9728, 0, 0, 6472, 0, 11829, 16732, 0, 1467,
	6278, 7112, 17250, 17604, 16252, 18655, 3788, 6983, 17220, 7407, 3691, 5164, 11250, 694, 7267,
	15230, 19118, 16896, 10185, 19449, 0, 1772, 7571, 0, 12497, 0, 1452, 11278, 0, 12373, 0, 15519,
	0, 0, 0, 0, 0, 0, 0, 6270, 13942, 0, 2492, 2917, 1867, 562, 1795, 9239, 17489, 0, 18095, 0, 459,
	2190, 0, 0, 9681, 20328, 0, 20226, 0, 7228, 7920, 9213, 17465, 4056, 9916, 18496, 0, 7132, 392,
	2779, 15379, 3254, 16861, 18506, 17894, 0, 8337, 0, 0, 13871, 16517, 9997, 14528, 0, 16687, 0,
	3744, 0, 0, 0, 15556, 14132, 0, 0, 0, 8549, 0, 0, 740, 6751, 15759, 0, 0, 143, 8114, 3631,
	18346, 0, 1770, 0, 2593, 13891, 0, 10330, 0, 11054, 0, 0, 0, 105, 0, 928, 2094, 15794, 0, 359,
	2102, 3101, 16081, 17678, 0, 0, 0, 0, 0, 16094, 6190, 16388, 1454, 0, 0, 17967, 19225, 18757,
	7787, 17513, 9483, 0, 0, 7868, 12118, 0, 9519, 0, 1014, 2957, 6425, 15769, 18530, 18684, 19491,
	3637, 0, 73, 12472, 0, 17786, 15603, 0, 2003, 4834, 14708, 9352, 10880, 12460, 13081, 13327,
	17320, 6559, 17728, 115, 18403, 11265, 9868, 12418, 0, 0, 0, 0, 0, 0, 10535, 0, 0, 1768, 7803,
	4483, 13633, 19471, 16541, 0, 0, 8194, 660, 0, 0, 10827, 4285, 0, 16261, 1767, 18398, 14749, 0,
	0, 0, 6922, 1923, 0, 0, 0, 14611, 18404, 9693, 0, 8886, 10673, 15810, 16129, 19477, 8592, 9602,
	0, 0, 0, 0, 0, 0, 3128, 0, 19884, 9974, 14540, 11729, 14582, 2774, 2805, 8470, 11116, 12476,
	13695, 14862, 4886, 0, 4996, 19691, 0, 0, 0, 7467, 4427, 7297, 1234, 3525, 3234, 9535, 11425,
	11238, 12026, 14124, 15272, 18070, 0, 5508, 0, 17746, 8187, 0, 0, 0, 13524, 0, 0, 0, 0, 10367,
	0, 2526, 10186, 13206, 16812, 15438, 0, 10540, 6284, 0, 0, 0, 18685, 7414, 0, 19142, 0, 0, 7716,
	0, 0, 0, 16984, 16487, 16964, 18312, 0, 0, 0, 15755, 16536, 0, 4899, 2893, 4861, 934, 5430,
	10080, 14293, 1670, 15688, 20292, 0, 521, 15483, 0, 1168, 0, 0, 12442, 0, 7470, 10270, 9635,
	4760, 13363, 16890, 3383, 0, 9008, 0, 18280, 0, 0, 19300, 0, 0, 0, 18617, 11183, 0, 11115, 7851,
	13343, 14321, 0, 0, 0, 12465, 6477, 12403, 0, 0, 5042, 0, 11888, 0, 12516, 14706, 18929, 0, 0,
	0, 0, 0, 16559, 0, 0, 0, 13188, 0, 1124, 0, 20078, 2946, 0, 0, 18796, 7258, 9029, 6980, 2436,
	5317, 18833, 71, 14783, 0, 18876, 0, 0, 3907, 8912, 0, 7486, 0, 0, 6633, 8995, 0, 0, 7084, 0, 0,
	5062, 0, 8846, 11747, 19752, 0, 0, 0, 13893, 15251, 15031, 18342, 17303, 7369, 18162, 0, 7065,
	8660, 0, 0, 16172, 0, 0, 10999, 0, 5184, 520, 9625, 10435, 0, 0, 0, 0, 9034, 3491, 16138, 0, 0,
	19558, 0, 5665, 17212, 15772, 3831, 3902, 2280, 4387, 7260, 10967, 7511, 15274, 0, 0, 10748,
	11936, 1751, 3576, 0, 0, 4141, 0, 0, 0, 0, 4245, 6070, 0, 0, 0, 0, 15953, 9801, 0, 0, 681, 0, 0,
	8372, 0, 0, 0, 0, 808, 16203, 9917, 0, 9814, 8754, 0, 0, 7404, 0, 0, 4060, 19465, 0, 0, 0, 0, 0,
	0, 11889, 0, 13629, 3608, 7226, 13396, 3555, 6821, 5114, 6294, 13585, 18379, 18644, 18701,
	17973, 10245, 14, 13092, 0, 9952, 0, 0, 5158, 10206, 0, 0, 3512, 5291, 0, 0, 0, 17225, 3435,
	4481, 8221, 16481, 0, 0, 0, 0, 10770, 13338, 3188, 0, 0, 0, 0, 0, 13837, 9538, 16175, 18629, 0,
	0, 20155, 0, 6432, 7694, 0, 7621, 0, 7734, 13640, 0, 0, 3857, 0, 2363, 0, 14392, 15390, 0, 2880,
	0, 0, 0, 4419, 0, 0, 0, 0, 0, 0, 12757, 0, 7033, 3431, 3624, 5324, 10834, 15035, 0, 0, 3903, 0,
	7887, 20250, 0, 0, 0, 0, 11928, 14587, 0, 6817, 13215, 0, 0, 0, 0, 0, 0, 0, 0, 2682, 3309, 2271,
	2968, 1142, 5207, 6368, 9084, 1856, 6746, 9190, 11734, 11851, 11925, 4367, 4675, 10166, 909,
	2701, 6804, 1956, 393, 11505, 2248, 12347, 12527, 14057, 2702, 9049, 15507, 16938, 17858, 18726,
	19488, 20041, 4397, 12534, 20119, 0, 0, 15736, 0, 17938, 0, 18651, 10116, 0, 5124, 19452, 0,
	17909, 5524, 5968, 4040, 0, 19447, 13279, 4401, 0, 0, 0, 0, 19131, 6656, 17662, 7264, 0, 14294,
	8894, 14674, 3077, 15349, 0, 159, 0, 0, 0, 0, 9902, 0, 6146, 18109, 15197, 14934, 15839, 19345,
	0, 3879, 0, 0, 0, 0, 0, 11965, 0, 0, 0, 0, 0, 0, 0, 0, 19722, 0, 20096, 3206, 8375, 8436, 18543,
	9066, 9894, 7748, 10881, 11044, 6668, 17200, 18600, 11785, 13914, 0, 0, 5553, 0, 0, 18101,
	16031, 12920, 0, 0, 0, 5991, 11444, 13242, 14726, 0, 8340, 0, 0, 0, 0, 12313, 0, 0, 0, 6846,
	11097, 0, 859, 6766, 0, 0, 14185, 1147, 0, 0, 0, 21, 2246, 16026, 0, 6125, 7334, 4687, 11134,
	6680, 16301, 12687, 10792, 16807, 20258, 20363, 720, 2219, 5740, 6741, 19645, 14743, 0, 0,
	15318, 15670, 11155, 16428, 0, 2758, 10259, 6489, 9541, 19726, 2399, 15232, 19967, 0, 4022, 0,
	0, 0, 0, 3397, 5894, 9884, 20190, 0, 0, 3207, 9346, 2691, 10102, 0, 17791, 0, 2043, 0, 0, 0, 0,
	0, 0, 6721, 0, 0, 17075, 11979, 17291, 0, 9161, 2992, 0, 12494, 0, 8828, 0, 0, 8471, 8455, 9846,
	15506, 19634, 0, 5020, 6875, 16062, 0, 15551, 0, 0, 0, 0, 2355, 2962, 13610, 16511, 19460, 4559,
	0, 4444, 14138, 4507, 18149, 0, 0, 16145, 4085, 271, 11410, 15029, 10652, 10788, 2502, 107,
	3901, 0, 14195, 0, 0, 503, 8286, 10487, 14212, 5512, 0, 0, 0, 7758, 0, 0, 15517, 0, 12529, 0, 0,
	0, 1044, 1928, 5192, 15348, 19336, 18146, 6461, 14173, 3571, 19372, 0, 0, 0, 0, 0, 0, 14554,
	3562, 13385, 15855, 7709, 20291, 0, 14330, 0, 0, 0, 15967, 14277, 0, 9830, 0, 16462, 0, 13416,
	16012, 2988, 17764, 0, 0, 1113, 14716, 0, 0, 0, 894, 18718, 0, 0, 6052, 16318, 15667, 0, 0,
	15338, 10212, 0, 13494, 0, 3245, 20371, 0, 1277, 5338, 10064, 12082, 0, 0, 4137, 12141, 16501,
	0, 0, 0, 0, 0, 10840, 13963, 18217, 0, 0, 0, 11286, 0, 0, 6872, 0, 0, 0, 0, 0, 9561, 0, 0, 0,
	5550, 656, 17560, 5168, 0, 0, 0, 0, 0, 14618, 4446, 0, 0, 6503, 0, 0, 2817, 12474, 7718, 14133,
	2971, 15763, 16553, 17491, 17253, 19171, 9911, 3920, 14784, 13095, 0, 9600, 10196, 19897, 223,
	0, 0, 5604, 26, 16769, 17900, 14752, 18695, 11274, 20056, 20075, 1090, 0, 0, 0, 0, 0, 3957,
	19239, 4836, 2882, 2212, 0, 5394, 7109, 4671, 3046, 10970, 3841, 687, 12213, 9575, 15527, 1935,
	0, 11920, 1075, 19020, 0, 0, 0, 12016, 5535, 11632, 19108, 14144, 16636, 19534, 0, 0, 5990,
	6978, 0, 0, 0, 0, 0, 116, 574, 5658, 0, 0, 16174, 3619, 0, 0, 0, 10263, 15435, 0, 0, 14178, 0,
	0, 0, 11376, 0, 4166, 0, 14739, 7093, 69, 15508, 0, 0, 14511, 15901, 831, 6327, 13248, 16186,
	17884, 1162, 7416, 8852, 12825, 11757, 19555, 177, 0, 7849, 0, 0, 3680, 7200, 15501, 1921, 0, 0,
	0, 17869, 0, 0, 0, 0, 0, 0, 17219, 0, 3040, 6350, 9490, 3730, 11721, 17899, 19407, 19539, 8125,
	11500, 3068, 6827, 3003, 9611, 14196, 5170, 17676, 17859, 12376, 0, 15416, 60, 0, 0, 20136, 0,
	0, 0, 0, 0, 0, 0, 3781, 0, 8210, 15453, 0, 0, 0, 0, 7000, 9134, 9459, 8299, 12530, 14725, 18285,
	0, 11291, 0, 0, 2695, 17047, 3340, 7293, 0, 0, 113, 4258, 2924, 8483, 14435, 19161, 2718, 20361,
	773, 0, 0, 12050, 10761, 2761, 19462, 0, 13450, 3722, 0, 15793, 17068, 20272, 0, 0, 0, 0, 14524,
	0, 0, 3307, 8810, 0, 10557, 2437, 7098, 11047, 12445, 12456, 15651, 19542, 0, 8832, 14439, 1666,
	5957, 13459, 14115, 0, 0, 0, 0, 0, 12201, 0, 11060, 11252, 13387, 0, 13328, 15990, 0, 1507,
	5707, 11181, 0, 0, 0, 6928, 12183, 0, 0, 0, 0, 0, 0, 0, 12061, 0, 0, 294, 0, 0, 7987, 0, 0,
	2800, 13405, 16723, 19095, 0, 0, 0, 0, 0, 10809, 0, 0, 0, 0, 19141, 19963, 0, 5992, 0, 0, 9039,
	0, 0, 0, 0, 4842, 0, 18140, 0, 0, 8834, 4138, 3044, 3278, 1172, 9345, 12927, 14736, 18456,
	17070, 18781, 0, 0, 8280, 16460, 427, 0, 0, 15905, 0, 0, 0, 0, 14213, 4945, 15581, 0, 0, 5148,
	14890, 11222, 664, 11496, 11797, 17329, 18440, 0, 200, 0, 0, 0, 0, 0, 0, 3154, 5253, 8479,
	14822, 1878, 10217, 11414, 14347, 15474, 19160, 0, 0, 0, 0, 775, 17343, 14058, 2884, 16224, 0,
	0, 4543, 8507, 0, 0, 0, 0, 1783, 0, 5088, 13557, 0, 0, 3326, 0, 20334, 15966, 0, 17626, 20338,
	14101, 0, 11163, 7284, 13525, 11478, 14498, 1216, 6781, 6219, 5031, 18884, 996, 3251, 78, 4577,
	4620, 7007, 11853, 0, 2589, 14097, 3323, 5460, 5695, 12963, 17401, 2240, 3702, 7472, 13581,
	5358, 16400, 12166, 13268, 17194, 0, 1501, 0, 0, 0, 0, 18857, 1594, 4595, 0, 0, 0, 5514, 0,
	17299, 5603, 19187, 0, 19733, 4213, 5628, 0, 4693, 0, 9539, 6479, 0, 7151, 15458, 19509, 18286,
	11934, 0, 0, 0, 0, 1688, 0, 0, 3793, 12544, 0, 0, 13992, 18082, 9154, 1363, 18636, 0, 11930,
	11971, 10874, 2741, 6954, 5993, 7461, 10901, 1057, 2404, 19111, 4029, 8865, 19723, 8905, 0,
	13129, 15750, 0, 0, 0, 8252, 11754, 0, 0, 19127, 3239, 5883, 6531, 18606, 0, 3547, 0, 0, 6579,
	8258, 0, 0, 0, 17016, 19730, 0, 0, 1913, 4369, 9576, 6180, 13618, 465, 14590, 15789, 8651,
	16564, 16681, 0, 0, 2005, 0, 0, 0, 0, 12932, 0, 0, 0, 0, 0, 20124, 0, 2438, 14407, 16200, 18995,
	0, 5160, 5552, 1391, 12365, 3381, 0, 3863, 9557, 19632, 2338, 18582, 0, 10214, 2704, 12421, 0,
	1946, 5732, 2375, 0, 0, 0, 0, 0, 0, 0, 9677, 6850, 15153, 0, 0, 17646, 0, 19147, 0, 171, 0,
	14986, 0, 235, 0, 0, 2951, 755, 1012, 10141, 10700, 0, 0, 13669, 0, 2305, 8406, 19393, 7028, 0,
	0, 0, 0, 0, 8220, 237, 0, 9545, 0, 13706, 0, 11162, 13262, 15179, 17783, 2836, 6481, 5972, 0,
	9774, 97, 11843, 12278, 13564, 13866, 20112, 0, 17381, 0, 3676, 17350, 0, 0, 674, 10552, 9674,
	6796, 207, 0, 0, 4878, 0, 0, 0, 0, 6717, 11241, 0, 0, 0, 556, 0, 11486, 16290, 2266, 0, 13365,
	15434, 0, 0, 19357, 0, 0, 0, 0, 16994, 0, 0, 3284, 0, 5400, 18776, 10337, 19069, 7622, 1266,
	4622, 0, 15984, 9278, 0, 19151, 0, 0, 17400, 0, 18051, 0, 15185, 0, 0, 0, 0, 0, 15511, 0, 0, 0,
	0, 0, 7139, 0, 11363, 0, 7520, 0, 3899, 14503, 6019, 5295, 9630, 14251, 4942, 15150, 17697,
	17771, 4264, 18415, 913, 9466, 11894, 4426, 1125, 15301, 19178, 12490, 19640, 19843, 10867, 0,
	0, 0, 5152, 14061, 0, 6001, 6028, 11493, 0, 11517, 14055, 0, 0, 82, 0, 13349, 0, 0, 12111,
	15394, 0, 18598, 8604, 12649, 0, 0, 0, 18396, 18739, 0, 0, 0, 0, 16786, 670, 5952, 18177, 2512,
	20100, 0, 0, 6322, 820, 8131, 10194, 0, 0, 0, 3303, 6201, 9458, 10225, 11601, 0, 8617, 13457,
	14711, 0, 0, 0, 0, 0, 14246, 4101, 799, 10954, 18204, 10739, 18181, 8004, 19463, 0, 0, 14723, 0,
	7106, 0, 8850, 7208, 0, 11314, 13678, 0, 0, 0, 3420, 0, 0, 7216, 18193, 0, 18705, 0, 0, 3458,
	5320, 2600, 9736, 3285, 6398, 11654, 5369, 13773, 19290, 0, 0, 16736, 9456, 11384, 0, 17342,
	15259, 0, 0, 0, 18006, 0, 0, 0, 0, 0, 8318, 16607, 0, 0, 0, 0, 14468, 4684, 19995, 0, 19914,
	772, 0, 0, 11123, 17384, 0, 0, 0, 0, 0, 0, 16068, 20268, 0, 0, 0, 129, 0, 13282, 0, 0, 0, 3706,
	7398, 0, 19375, 1542, 15216, 0, 0, 12293, 0, 260, 0, 0, 0, 547, 3202, 0, 0, 0, 0, 5159, 0, 0, 0,
	0, 2491, 3967, 11460, 12116, 20146, 3611, 0, 727, 3175, 5038, 11481, 11383, 11673, 14744, 14997,
	13691, 1104, 15834, 4361, 17833, 18011, 9114, 11862, 20231, 11842, 2729, 8236, 0, 2059, 0, 0,
	3427, 0, 3241, 0, 13785, 4857, 14690, 7371, 0, 0, 0, 0, 0, 19867, 3570, 15046, 0, 0, 3479, 4496,
	0, 0, 0, 10561, 10226, 13344, 10258, 7588, 10079, 1329, 3477, 3589, 15762, 15816, 7950, 16635,
	17189, 18633, 752, 5482, 10405, 18760, 18891, 20219, 1203, 0, 10639, 19156, 16905, 0, 12191, 0,
	6745, 10315, 16300, 7143, 2148, 10121, 11269, 6793, 11385, 13257, 17422, 17725, 0, 0, 0, 18072,
	0, 0, 0, 0, 0, 1373, 0, 0, 0, 0, 1306, 0, 0, 3984, 18908, 6331, 8202, 0, 0, 0, 14765, 11913,
	17309, 4201, 14973, 17371, 0, 0, 0, 0, 0, 0, 0, 0, 2353, 9737, 3577, 5759, 7614, 12987, 8124,
	12585, 0, 0, 0, 0, 0, 0, 0, 0, 10242, 466, 6232, 16724, 17205, 5814, 10528, 3028, 19311, 18477,
	19969, 5438, 8006, 18565, 6540, 16288, 17757, 10058, 19206, 0, 0, 5786, 0, 0, 0, 15176, 0, 0,
	3091, 36, 0, 0, 12964, 13721, 12814, 0, 0, 0, 0, 15199, 7162, 4567, 16550, 7009, 821, 5634,
	7593, 18767, 12599, 0, 0, 0, 0, 0, 8373, 10264, 12693, 15648, 23, 0, 17436, 0, 8601, 0, 0, 0, 0,
	6949, 0, 6822, 2344, 10314, 6921, 0, 0, 0, 0, 7290, 11576, 11680, 11228, 20038, 0, 19641, 0, 0,
	0, 0, 0, 0, 5289, 13021, 14865, 14835, 16601, 3145, 0, 0, 0, 0, 0, 9918, 0, 0, 3136, 12440,
	14322, 12948, 9044, 19414, 0, 0, 14516, 6375, 0, 715, 1547, 12835, 6388, 19157, 19479, 955,
	10529, 0, 0, 0, 0, 254, 0, 0, 19577, 0, 108, 6679, 10728, 16509, 1335, 11285, 13194, 7765,
	14235, 2242, 7613, 12273, 5561, 12339, 12937, 8892, 17923, 18029, 6976, 0, 0, 15242, 0, 0,
	15758, 0, 0, 0, 10626, 15668, 0, 5480, 0, 0, 4589, 0, 8544, 0, 14008, 3665, 14316, 15835, 15673,
	14205, 0, 0, 0, 16309, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14761, 12517, 6103, 11710, 8401,
	14691, 4351, 17326, 19524, 6491, 7044, 0, 0, 0, 0, 0, 0, 0, 0, 5373, 14789, 0, 17030, 9654, 0,
	0, 0, 0, 0, 18900, 3558, 12135, 0, 14627, 0, 0, 0, 15926, 0, 9451, 14045, 0, 10023, 13269,
	18287, 18822, 6186, 4696, 0, 1091, 11508, 0, 0, 1593, 7451, 19314, 19352, 0, 14625, 0, 0, 8824,
	17024, 619, 1236, 8606, 9878, 15064, 15566, 1699, 18887, 20228, 132, 5546, 15576, 5765, 1569,
	16083, 18274, 16499, 10703, 0, 0, 18326, 19253, 11015, 15836, 12602, 299, 1724, 468, 6337, 8910,
	11873, 15306, 17002, 19273, 0, 15615, 5300, 0, 0, 0, 0, 0, 0, 4647, 12770, 9179, 11468, 13616,
	15227, 14817, 18844, 0, 0, 0, 0, 16387, 16425, 5537, 11626, 0, 0, 8031, 16072, 9449, 0, 0, 489,
	5642, 19852, 3031, 0, 0, 14594, 14290, 15255, 0, 0, 7152, 0, 0, 0, 14323, 0, 2339, 0, 16907,
	7597, 0, 0, 0, 0, 0, 0, 15022, 0, 0, 0, 18, 5197, 697, 17622, 0, 0, 13840, 7550, 11476, 16967,
	18349, 19557, 0, 0, 0, 0, 20173, 2700, 0, 0, 0, 970, 15938, 19210, 189, 6072, 1197, 9489, 11919,
	17393, 12137, 16253, 4597, 19353, 16090, 0, 2994, 7089, 6354, 7858, 0, 0, 0, 2251, 15683, 17373,
	0, 0, 9819, 11320, 0, 0, 0, 0, 9925, 0, 0, 15607, 0, 0, 640, 5630, 10089, 807, 12756, 15093,
	17713, 7222, 7665, 1002, 5595, 17625, 19422, 2350, 0, 480, 8506, 0, 0, 17911, 10088, 85, 0,
	13924, 0, 16620, 0, 16908, 11898, 1105, 0, 16397, 16754, 10522, 8451, 15965, 17885, 5735, 0,
	5896, 0, 13573, 0, 19664, 1650, 11381, 12483, 14118, 0, 0, 18983, 702, 20269, 0, 4436, 3228,
	1392, 11443, 12977, 13048, 10622, 10117, 0, 2871, 0, 12968, 13943, 8815, 5013, 13528, 17056,
	8361, 0, 8785, 12859, 0, 0, 0, 11858, 0, 0, 14567, 892, 0, 0, 16951, 16939, 0, 13087, 18450, 0,
	10987, 0, 0, 0, 0, 0, 0, 19736, 0, 14094, 19091, 0, 0, 5066, 17654, 14978, 9889, 7255, 12385,
	15042, 140, 5296, 7933, 15874, 415, 17640, 19822, 9427, 13818, 20307, 0, 0, 0, 11354, 0, 0,
	6553, 19237, 15832, 0, 0, 0, 2698, 6742, 16792, 13689, 6800, 0, 0, 13926, 4795, 4900, 15498,
	13674, 17528, 9624, 17669, 0, 1313, 13876, 1367, 6840, 6187, 9045, 9295, 9818, 0, 8205, 2803,
	4777, 7196, 12901, 13331, 13870, 15701, 17157, 16326, 798, 17751, 16423, 18556, 10586, 14384, 0,
	2887, 0, 0, 0, 11994, 5644, 0, 0, 5845, 0, 9621, 10455, 11487, 19383, 2530, 10530, 13241, 8446,
	19222, 11625, 0, 6970, 0, 0, 18025, 0, 18893, 0, 0, 13724, 0, 0, 6357, 1643, 19416, 0, 0, 0, 0,
	0, 1788, 19194, 0, 9079, 3203, 3880, 13824, 14083, 14854, 10919, 16289, 17950, 10822, 6082,
	10603, 14799, 14125, 17828, 7394, 17370, 9149, 19701, 19915, 0, 13064, 0, 0, 19434, 0, 0, 0, 0,
	6382, 12177, 0, 0, 0, 4641, 2654, 1106, 3223, 11295, 12326, 17809, 0, 0, 1195, 9051, 2470,
	11658, 15520, 17749, 3590, 4757, 11732, 10329, 4817, 1529, 14629, 8801, 15140, 13947, 6136,
	6071, 16011, 16849, 18043, 3544, 9248, 12614, 0, 10574, 20000, 11008, 14527, 0, 0, 16809, 0, 0,
	0, 682, 11344, 16403, 0, 0, 0, 6127, 9622, 1537, 119, 1275, 5222, 10733, 14278, 10274, 0, 16447,
	0, 0, 0, 0, 6873, 0, 0, 16592, 10032, 0, 10505, 451, 2362, 0, 0, 4140, 10461, 0, 5671, 0, 7357,
	5071, 0, 6849, 3133, 0, 0, 6528, 6698, 16215, 9810, 0, 16911, 0, 75, 507, 19763, 12207, 0, 0,
	8359, 10184, 5859, 0, 2675, 9842, 13647, 0, 5241, 11752, 3985, 14742, 18858, 5227, 18874, 0, 0,
	0, 12621, 0, 1397, 11284, 19243, 13324, 0, 19136, 9491, 0, 6096, 737, 2414, 5708, 0, 0, 0, 0, 0,
	6383, 0, 2394, 0, 12980, 14279, 11016, 15321, 18962, 12438, 1210, 6575, 20172, 8872, 1352,
	18488, 19629, 9565, 0, 0, 0, 0, 8921, 492, 551, 0, 3843, 5491, 2814, 8107, 10737, 16218, 11257,
	0, 8798, 0, 0, 0, 5515, 18061, 20169, 0, 17981, 0, 677, 0, 0, 0, 0, 0, 18493, 9558, 3953, 6959,
	8333, 5024, 11636, 1036, 14156, 0, 11740, 6389, 7912, 3596, 11775, 0, 0, 0, 18998, 0, 0, 0, 0,
	0, 699, 5113, 6874, 11885, 0, 1996, 19931, 0, 2084, 14466, 16063, 4528, 0, 14239, 0, 352, 6997,
	11886, 14599, 14188, 17054, 15203, 2757, 10493, 14616, 17940, 19644, 3911, 7266, 2699, 10714,
	13880, 5888, 0, 7653, 20324, 0, 0, 3528, 0, 0, 0, 0, 0, 0, 0, 11435, 0, 0, 19101, 9086, 0, 7302,
	6334, 0, 0, 6798, 0, 0, 6574, 0, 0, 17007, 0, 0, 0, 0, 10273, 983, 1850, 5083, 9631, 12003,
	16456, 19518, 0, 0, 7215, 10348, 650, 9708, 16390, 0, 18670, 0, 0, 0, 8230, 0, 0, 18275, 3263,
	0, 9860, 7992, 0, 0, 0, 0, 20314, 0, 0, 0, 2171, 2359, 4689, 8809, 6199, 11863, 0, 14675, 0, 0,
	0, 0, 14956, 10684, 19729, 0, 0, 18200, 0, 18769, 0, 7283, 0, 0, 0, 4607, 0, 16640, 18596, 0, 0,
	0, 8727, 0, 0, 0, 0, 0, 0, 0, 7862, 18296, 19172, 0, 14868, 3618, 4328, 7648, 2292, 7999, 14143,
	0, 2185, 10595, 0, 20266, 525, 6054, 11196, 0, 16756, 19360, 18645, 7934, 5303, 0, 0, 0, 0, 0,
	14201, 8792, 0, 4602, 6335, 0, 0, 0, 5459, 18368, 9955, 5350, 0, 0, 0, 0, 1573, 0, 0, 0, 0, 0,
	19893, 9568, 0, 0, 9189, 0, 0, 0, 4449, 0, 6748, 0, 0, 0, 0, 0, 13111, 19667, 3787, 19866,
	13068, 16082, 0, 0, 0, 534, 4846, 4642, 8064, 11093, 6695, 134, 15137, 10369, 15328, 18337,
	15987, 18356, 11497, 18513, 2855, 9980, 15100, 7575, 18561, 9763, 19938, 6501, 12300, 17184,
	19950, 0, 7870, 13266, 0, 0, 3351, 3882, 5736, 17017, 18991, 0, 13869, 14665, 0, 12194, 15561,
	6235, 0, 14499, 2391, 3999, 15825, 16237, 19609, 0, 0, 912, 13173, 0, 0, 7582, 5837, 4202, 1987,
	11856, 12613, 7346, 13862, 14814, 11561, 13757, 1630, 724, 8816, 17632, 20253, 2571, 5154, 5195,
	5887, 6401, 11398, 12256, 16983, 17565, 19382, 0, 0, 14315, 12630, 3412, 19174, 0, 0, 13620, 0,
	0, 18818, 18463, 6355, 5737, 0, 0, 15709, 18926, 6831, 8365, 13067, 16525, 10568, 20009, 850,
	2944, 0, 7864, 0, 0, 0, 7294, 0, 6016, 0, 0, 2211, 0, 0, 3025, 15711, 15088, 0, 0, 10148, 0, 0,
	8270, 1283, 9311, 16226, 18237, 17376, 17631, 6961, 1860, 19988, 7298, 0, 13730, 0, 15496, 0,
	10007, 19317, 20171, 0, 8159, 0, 0, 0, 0, 1700, 0, 15488, 12635, 0, 0, 5182, 9028, 4274, 17781,
	5720, 0, 0, 0, 1250, 0, 0, 9752, 12332, 5261, 0, 0, 0, 4, 14371, 0, 8670, 0, 0, 0, 19445, 2073,
	16247, 19785, 0, 0, 1257, 4288, 0, 0, 0, 17117, 0, 0, 0, 3078, 0, 0, 0, 2610, 5256, 5635, 13186,
	13800, 19388, 0, 0, 0, 0, 3552, 4635, 3548, 2874, 5053, 10979, 12828, 15086, 13864, 13720, 0,
	34, 20194, 6018, 0, 0, 4739, 0, 17980, 3235, 0, 0, 0, 0, 3473, 0, 0, 0, 0, 12879, 2652, 0, 0, 0,
	0, 0, 7186, 896, 13641, 0, 13529, 19596, 17819, 14781, 0, 14234, 0, 16475, 0, 6445, 5536, 7249,
	11263, 6855, 14301, 18850, 0, 0, 3061, 10986, 0, 0, 8283, 438, 10653, 16113, 0, 0, 0, 7477,
	17729, 12884, 0, 2592, 0, 0, 0, 0, 0, 0, 0, 14963, 17454, 17716, 10033, 0, 0, 0, 2740, 7728,
	15297, 0, 0, 0, 0, 988, 1821, 0, 15049, 2075, 11234, 0, 12540, 0, 0, 0, 12841, 16972, 0, 16600,
	7345, 6466, 11656, 0, 0, 0, 0, 0, 0, 4640, 4994, 11149, 12654, 16719, 6036, 657, 14697, 10556,
	0, 5563, 0, 0, 13798, 9132, 5059, 16692, 9782, 0, 12153, 0, 5268, 8586, 1387, 7643, 13583, 8234,
	17830, 20369, 0, 0, 7479, 16755, 1991, 5228, 5492, 6960, 5014, 406, 13838, 20034, 0, 0, 10191,
	7420, 15730, 5513, 13149, 6272, 20341, 7085, 16025, 747, 0, 0, 1228, 8779, 9183, 15156, 0, 0,
	8023, 9439, 4123, 10187, 12045, 12171, 12266, 12359, 9714, 16349, 224, 16380, 647, 6231, 9513,
	10738, 428, 16725, 0, 0, 5283, 11708, 16922, 17953, 0, 0, 0, 0, 19907, 0, 0, 0, 0, 0, 0, 0,
	19294, 19926, 0, 0, 1951, 0, 0, 19863, 0, 19772, 15342, 226, 14889, 0, 0, 0, 7664, 9309, 8560,
	4517, 15319, 2618, 11623, 0, 16137, 17551, 0, 0, 0, 1526, 6404, 2476, 16694, 11801, 16897,
	14979, 0, 0, 14287, 0, 0, 7957, 3218, 7641, 0, 12860, 0, 3182, 13931, 0, 0, 0, 0, 0, 0, 0, 4711,
	7455, 12958, 15932, 0, 0, 0, 0, 0, 14633, 0, 7495, 0, 0, 9713, 2139, 2851, 0, 15866, 0, 0, 2989,
	0, 0, 0, 0, 4672, 11382, 222, 14860, 0, 13162, 0, 0, 8789, 19527, 7362, 11731, 263, 19015, 0, 0,
	1964, 14872, 0, 0, 0, 0, 0, 0, 0, 0, 11929, 20102, 0, 0, 7368, 857, 12625, 14465, 14400, 0, 0,
	7423, 13747, 9405, 0, 0, 6148, 5067, 0, 17972, 227, 6900, 13639, 11362, 11605, 17510, 1278, 0,
	9560, 4027, 5833, 0, 0, 16846, 5534, 10727, 18578, 8710, 3320, 11132, 6920, 9336, 12578, 14506,
	15710, 20278, 0, 0, 0, 6430, 0, 0, 0, 16605, 0, 0, 0, 15896, 3779, 0, 7861, 13312, 19627, 0, 0,
	12212, 10504, 13296, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4219, 14157, 1998, 4874, 0, 0, 4031, 6084, 9380,
	19041, 13119, 2135, 17164, 19588, 0, 0, 0, 0, 1645, 0, 0, 0, 16148, 13032, 9612, 13249, 2655,
	11912, 3347, 2229, 10223, 1595, 3915, 5836, 6580, 10724, 19515, 10238, 13468, 0, 0, 16150, 0,
	14842, 14233, 14705, 3148, 3854, 0, 7382, 11952, 0, 0, 0, 0, 0, 12769, 8072, 14880, 15717, 7626,
	7592, 16108, 4453, 17018, 17255, 847, 4852, 5796, 1873, 2775, 16256, 2517, 8680, 3981, 8817,
	4518, 9432, 3566, 13544, 12619, 17295, 14996, 17537, 17590, 18074, 15395, 17867, 18956, 12840,
	14772, 19806, 0, 0, 12644, 0, 0, 0, 0, 2342, 0, 0, 6161, 18715, 16202, 17770, 0, 0, 2997, 8909,
	15713, 0, 0, 0, 19828, 16030, 16986, 18957, 0, 17734, 969, 1365, 6506, 11094, 9102, 0, 11451,
	7685, 18836, 0, 0, 15102, 19331, 6209, 13190, 967, 6585, 0, 13043, 0, 0, 0, 5588, 0, 12409,
	2934, 2636, 16971, 17655, 0, 0, 0, 0, 0, 0, 0, 14773, 12361, 0, 0, 0, 10751, 16408, 4719, 0,
	13247, 0, 0, 0, 0, 0, 0, 3053, 13367, 12554, 10575, 0, 0, 0, 0, 0, 0, 5093, 0, 0, 0, 9652, 4271,
	17672, 0, 12512, 5190, 0, 2692, 5824, 8153, 18119, 12046, 14289, 15645, 0, 8997, 10516, 13626,
	16787, 6532, 2576, 2086, 5395, 9027, 13997, 18019, 5663, 18564, 8362, 15747, 0, 17719, 0, 0,
	14768, 0, 13921, 16831, 6638, 7473, 12893, 4412, 1401, 14454, 16492, 16912, 18545, 0, 0, 607, 0,
	4079, 2525, 11473, 14295, 3791, 18229, 19044, 13244, 6086, 18470, 3520, 6307, 4373, 12270,
	17978, 439, 12271, 16222, 13465, 1480, 18392, 0, 8830, 0, 9743, 0, 13462, 6903, 11023, 11289,
	11905, 12658, 4529, 7799, 4953, 0, 0, 6597, 0, 3897, 0, 12790, 523, 6333, 7704, 8677, 907,
	18753, 19587, 7997, 1429, 3087, 13955, 0, 16037, 0, 3037, 4956, 0, 0, 0, 14646, 0, 0, 8665, 0,
	0, 6731, 9778, 13589, 10534, 15560, 0, 0, 5581, 20325, 0, 0, 19098, 0, 0, 0, 2081, 12664, 4146,
	0, 0, 0, 0, 4796, 0, 0, 0, 11100, 0, 7122, 1562, 5353, 0, 12415, 0, 1048, 7034, 14231, 15277,
	17759, 1647, 0, 1458, 2539, 2973, 5297, 8277, 12773, 2320, 0, 3233, 7379, 0, 8181, 0, 0, 0,
	7766, 0, 14236, 219, 9578, 1648, 14184, 0, 6312, 5876, 8310, 8567, 14497, 0, 0, 14203, 17053,
	19158, 1158, 11484, 5959, 8893, 2670, 0, 19883, 13758, 0, 0, 0, 0, 4326, 8825, 4410, 5276,
	14828, 17404, 17636, 18599, 1879, 19200, 19654, 20077, 20085, 0, 18288, 2793, 0, 8566, 19970, 0,
	6996, 10907, 14242, 15982, 9603, 12391, 0, 15398, 5901, 19562, 0, 3832, 8071, 15285, 16650,
	2622, 16402, 0, 0, 19611, 0, 0, 0, 0, 0, 19344, 14390, 7311, 17463, 17999, 0, 0, 0, 0, 14493, 0,
	0, 386, 5445, 6808, 9939, 11019, 13063, 2403, 10929, 13189, 13883, 6058, 17101, 6910, 17630,
	17931, 15172, 18057, 18868, 16391, 13276, 2522, 1254, 8951, 11090, 13788, 15234, 14954, 16834,
	14769, 0, 0, 19882, 14464, 18269, 0, 4283, 0, 0, 15528, 7975, 8924, 7182, 8616, 2954, 12657,
	17856, 0, 0, 0, 0, 0, 0, 13417, 16141, 0, 0, 0, 0, 0, 0, 6839, 11812, 7361, 11208, 14012, 14063,
	0, 788, 411, 7201, 1404, 17148, 1626, 0, 0, 3194, 8963, 0, 0, 15848, 3686, 0, 10623, 19780,
	11079, 12285, 17545, 19271, 2413, 8589, 0, 0, 0, 5279, 0, 0, 404, 5386, 0, 16001, 4621, 10896,
	0, 0, 0, 0, 0, 0, 4837, 8993, 0, 7988, 0, 6971, 10805, 13278, 19486, 0, 0, 12290, 3914, 0, 0, 0,
	10618, 4284, 16862, 0, 2705, 1586, 72, 7530, 7542, 13322, 12990, 16245, 5809, 0, 622, 9203,
	20248, 2465, 10489, 5092, 3963, 12390, 15169, 0, 13917, 7252, 13420, 0, 0, 9033, 0, 2604, 9426,
	11745, 0, 2601, 12959, 0, 16304, 9806, 11904, 18571, 12070, 1066, 0, 3535, 0, 0, 0, 0, 0, 0, 0,
	0, 17507, 0, 0, 10715, 16333, 0, 0, 0, 0, 405, 2780, 7088, 14066, 16066, 16476, 6684, 15240,
	3486, 12628, 6883, 8119, 17769, 0, 0, 0, 0, 7373, 6926, 9142, 9299, 14388, 17798, 3845, 10232,
	0, 2327, 0, 4088, 0, 3634, 0, 0, 0, 13541, 2868, 0, 0, 8147, 15662, 8329, 0, 0, 8678, 10818,
	13776, 13717, 16880, 0, 4708, 4646, 0, 12164, 3022, 6141, 658, 8546, 15073, 11020, 0, 0, 18459,
	18382, 0, 0, 0, 19865, 10905, 3580, 13474, 13874, 15352, 0, 16665, 0, 5121, 0, 17307, 6641,
	9833, 8672, 0, 726, 6170, 1304, 17927, 3498, 17160, 11456, 4797, 9013, 13221, 19943, 6407, 6194,
	5777, 2987, 14916, 0, 16430, 0, 0, 0, 4433, 17843, 0, 15862, 19281, 11322, 2033, 3641, 0, 2961,
	6344, 0, 0, 10355, 0, 5330, 7083, 18030, 0, 2146, 0, 0, 0, 0, 6306, 2302, 14566, 0, 0, 0, 0,
	7205, 12205, 3808, 19016, 8039, 14917, 0, 15687, 0, 0, 4580, 0, 0, 0, 14971, 0, 10182, 0, 4734,
	3045, 6753, 1319, 2079, 3466, 0, 0, 5107, 10034, 10927, 11080, 14010, 14597, 16354, 1599, 18281,
	0, 1899, 2972, 15721, 19566, 2981, 1274, 18949, 0, 0, 0, 14879, 0, 0, 1272, 2301, 12463, 0,
	3806, 98, 0, 0, 0, 0, 15877, 0, 0, 7947, 0, 0, 0, 0, 18930, 9626, 5290, 5331, 0, 10998, 0, 2812,
	7039, 0, 0, 17204, 5641, 13648, 6010, 7607, 7904, 16058, 9867, 17302, 19959, 4336, 16617, 20004,
	18427, 3906, 420, 19802, 0, 0, 0, 0, 0, 20366, 14750, 0, 0, 2349, 0, 8376, 4609, 13491, 16614,
	10997, 19778, 0, 6241, 14795, 5706, 10925, 9335, 0, 16699, 5478, 6456, 14325, 6650, 7928, 6935,
	8862, 2431, 5662, 8017, 3143, 3811, 2625, 9287, 10547, 17222, 0, 0, 0, 4614, 14082, 10571, 8849,
	9343, 11375, 11400, 0, 0, 0, 0, 0, 0, 8285, 0, 6447, 48, 0, 3778, 19107, 9780, 15147, 13603,
	14811, 0, 0, 0, 0, 0, 0, 0, 0, 3057, 0, 0, 3777, 15359, 11532, 0, 1718, 18933, 16623, 0, 14352,
	16010, 0, 0, 0, 0, 2441, 2737, 12609, 14707, 9687, 11, 20057, 6784, 5270, 16098, 0, 10771, 0, 0,
	231, 19833, 0, 0, 5146, 0, 5196, 17851, 7314, 6147, 11370, 6655, 12005, 19356, 14288, 19325,
	11417, 19483, 20275, 0, 0, 1621, 4968, 4199, 5232, 17206, 1252, 6267, 19391, 8377, 17656, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14833, 0, 0, 3840, 0, 0, 106, 11156, 9401, 0, 4236, 0, 0,
	19031, 0, 3443, 0, 0, 0, 0, 13981, 0, 0, 375, 10057, 0, 0, 9363, 19287, 16766, 8819, 13371,
	3928, 18934, 18520, 0, 0, 0, 0, 5307, 11185, 2658, 0, 0, 13245, 627, 4943, 252, 15675, 8976, 0,
	0, 0, 7989, 0, 0, 0, 0, 19859, 10025, 1121, 11964, 6480, 18592, 0, 0, 0, 0, 0, 16465, 0, 0, 0,
	7561, 18052, 7826, 1282, 8953, 7651, 10201, 11109, 1555, 15775, 18172, 4463, 19563, 0, 0, 6027,
	0, 0, 4511, 8157, 14595, 0, 0, 0, 0, 0, 5238, 0, 11180, 6590, 6570, 11588, 14887, 18171, 0, 863,
	0, 12794, 0, 0, 0, 15298, 2388, 0, 5498, 598, 14946, 0, 15552, 0, 19687, 3539, 8734, 2647,
	19681, 1614, 1961, 12674, 19682, 0, 20347, 6878, 0, 18105, 2583, 12172, 0, 16838, 7747, 12971,
	18623, 10004, 0, 0, 0, 0, 0, 0, 0, 18687, 0, 0, 6635, 10451, 12579, 14154, 15728, 0, 7476, 0, 0,
	0, 0, 0, 0, 1957, 15847, 0, 18257, 0, 9392, 0, 2083, 0, 0, 0, 1705, 0, 0, 0, 0, 0, 0, 8906, 0,
	20054, 5850, 1887, 7041, 14682, 1369, 9384, 3647, 12260, 0, 13512, 0, 5885, 13191, 20299, 0, 0,
	8091, 124, 2653, 14375, 4530, 0, 0, 0, 15592, 0, 0, 0, 8841, 3308, 7888, 9118, 12924, 14220,
	11607, 11038, 15439, 16637, 17988, 0, 0, 14685, 0, 0, 12854, 16273, 0, 0, 0, 16144, 0, 0, 0,
	1033, 4152, 2755, 6154, 8497, 0, 1641, 9760, 0, 0, 0, 8018, 0, 0, 0, 2926, 0, 5335, 0, 0, 12204,
	0, 17829, 0, 17952, 0, 0, 13671, 14412, 0, 0, 348, 12330, 13847, 0, 0, 16414, 3925, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2452, 10450, 0, 0, 5638, 9283, 10868, 12740, 19001, 16638, 19713, 18355, 0, 0,
	0, 1915, 5937, 6021, 10953, 0, 12896, 0, 0, 738, 5352, 8005, 16032, 18712, 6101, 0, 15833, 0, 0,
	0, 3306, 14348, 0, 1027, 668, 8371, 8408, 17897, 0, 9069, 9803, 13728, 14602, 14399, 18667, 0,
	0, 8354, 17464, 0, 2807, 0, 6386, 3043, 0, 10619, 6310, 2495, 2632, 4389, 15036, 13865, 15714,
	11325, 16948, 20362, 10463, 16781, 0, 9982, 0, 11081, 14898, 16991, 0, 19052, 0, 13118, 0, 6108,
	8938, 0, 0, 6012, 4758, 4194, 3290, 4016, 7149, 9078, 20217, 17947, 0, 19665, 0, 0, 18423, 0,
	5996, 0, 0, 18720, 0, 0, 11204, 13702, 0, 15850, 3287, 0, 0, 0, 0, 0, 20332, 4108, 0, 3021, 0,
	18770, 16853, 0, 0, 0, 2402, 15494, 12397, 15518, 0, 0, 0, 0, 6913, 0, 6290, 10633, 0, 15054, 0,
	0, 10614, 9770, 0, 0, 0, 0, 0, 0, 15611, 18967, 11662, 10631, 0, 12846, 9785, 8739, 12750, 130,
	0, 8503, 0, 0, 0, 1728, 5200, 0, 17874, 6061, 0, 20158, 0, 0, 0, 0, 1031, 0, 0, 0, 6435, 2920,
	12287, 10734, 19176, 0, 0, 0, 182, 3508, 16594, 9353, 0, 19543, 5208, 14717, 5117, 14329, 0, 0,
	19305, 0, 0, 8837, 0, 0, 4217, 12541, 0, 15471, 0, 13255, 0, 0, 0, 0, 17412, 0, 0, 0, 0, 15525,
	0, 0, 0, 7372, 0, 0, 12642, 7154, 20143, 0, 19216, 0, 0, 1571, 0, 0, 0, 15549, 15957, 18661,
	19427, 0, 0, 19507, 274, 2012, 9845, 0, 16495, 0, 0, 6089, 15341, 0, 0, 510, 0, 0, 888, 0,
	10459, 4564, 0, 0, 2581, 0, 0, 15421, 16178, 0, 15575, 16421, 17082, 2690, 0, 13298, 597, 4001,
	2936, 388, 7549, 7834, 6245, 8052, 12406, 0, 0, 0, 6482, 7936, 3279, 3763, 5583, 12255, 14788,
	11629, 18225, 9339, 19389, 0, 0, 2370, 11373, 12382, 306, 12604, 0, 6128, 8198, 15923, 17748,
	4531, 3510, 1572, 3250, 5272, 12184, 8750, 12612, 13523, 18093, 5441, 7081, 19312, 20008, 0, 0,
	0, 0, 1256, 0, 11682, 0, 15878, 0, 11617, 5442, 0, 0, 0, 4804, 19994, 0, 2637, 0, 0, 0, 0, 6003,
	0, 12060, 0, 0, 2351, 2521, 16494, 16718, 0, 4527, 44, 9672, 4019, 9675, 0, 14776, 7645, 17862,
	6988, 13392, 0, 0, 9232, 10569, 13345, 18631, 0, 0, 0, 13934, 0, 0, 0, 12430, 0, 4952, 0, 0, 0,
	0, 0, 0, 18303, 15809, 7128, 13645, 12295, 4667, 11991, 13018, 14180, 18898, 9337, 3377, 10008,
	5608, 10732, 1966, 2418, 12450, 1167, 5531, 16065, 10048, 19218, 14893, 14741, 19257, 19262, 0,
	4160, 14126, 20128, 7666, 8927, 4248, 0, 0, 0, 15875, 6952, 7544, 12180, 13709, 10181, 9129,
	9789, 11312, 12764, 941, 14088, 0, 0, 7993, 2833, 0, 5738, 0, 8568, 10233, 0, 0, 11821, 0, 0,
	14172, 14110, 0, 0, 0, 17982, 13964, 13631, 19155, 0, 0, 0, 0, 10053, 16040, 16823, 17949, 2397,
	18700, 9844, 10611, 711, 15761, 12002, 13928, 18773, 0, 7931, 0, 0, 12484, 13037, 1415, 0, 0, 0,
	0, 0, 0, 15146, 9375, 0, 0, 0, 0, 1933, 0, 0, 0, 8502, 0, 0, 13027, 0, 0, 12193, 1217, 13114,
	5054, 17810, 7265, 19050, 7737, 12312, 16533, 19126, 14317, 19349, 1063, 19743, 18363, 13379, 0,
	0, 10942, 14578, 0, 15631, 7168, 16925, 8111, 7726, 0, 0, 5542, 14510, 1527, 0, 5813, 0, 0, 0,
	0, 0, 0, 17453, 761, 12855, 20355, 0, 0, 12880, 0, 7327, 0, 0, 2635, 0, 0, 2380, 0, 0, 18978, 0,
	0, 2161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11042, 0, 0, 1126, 9963, 0, 5917, 11739, 1022, 0, 0,
	0, 0, 14738, 0, 0, 0, 0, 0, 10759, 0, 0, 0, 125, 7738, 18829, 19429, 14823, 0, 0, 15500, 19379,
	0, 0, 12882, 0, 7918, 526, 5760, 0, 17721, 856, 0, 11393, 0, 18437, 0, 0, 1345, 8814, 10645,
	17437, 0, 0, 0, 10783, 0, 0, 0, 2323, 403, 0, 0, 12504, 0, 898, 10501, 0, 4701, 13261, 18788,
	4282, 5873, 9927, 16634, 16678, 19540, 0, 0, 7800, 0, 3645, 4128, 6053, 13537, 17035, 244,
	17424, 3621, 12229, 9486, 9067, 14731, 17802, 17942, 18504, 0, 2486, 0, 0, 8940, 20379, 7954,
	13146, 245, 9015, 11545, 0, 0, 0, 0, 0, 17460, 0, 0, 0, 6953, 12890, 13258, 0, 0, 0, 0, 19622,
	2065, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11639, 18880, 0, 0, 0, 14873, 8271, 10747, 1749, 0, 0, 0, 0,
	11004, 11319, 14660, 3075, 2439, 6418, 7475, 12202, 12796, 13342, 8627, 6164, 14416, 14366,
	14561, 19166, 2085, 12021, 16657, 8046, 19472, 19608, 14974, 10825, 0, 0, 16417, 0, 11458, 0, 0,
	0, 0, 1904, 14254, 0, 5246, 13538, 0, 0, 8101, 16835, 15422, 0, 14892, 0, 0, 0, 0, 15857, 0, 0,
	830, 19521, 0, 14376, 3134, 3189, 18292, 15145, 13425, 0, 703, 17136, 2598, 19096, 3992, 8020,
	9077, 19621, 0, 0, 0, 6078, 12254, 20063, 0, 0, 10669, 11449, 0, 0, 12917, 0, 1008, 0, 0, 1208,
	3667, 4482, 9501, 15601, 17550, 14084, 39, 16712, 14925, 17341, 1139, 17458, 20203, 0, 0, 7454,
	17639, 10590, 11095, 17380, 13022, 18555, 0, 18659, 0, 8768, 6486, 18230, 0, 0, 0, 0, 15244,
	18752, 20327, 1683, 0, 0, 7967, 18501, 6518, 0, 10891, 6149, 11594, 1303, 12182, 5002, 8669,
	4823, 5465, 9019, 14307, 15509, 0, 0, 0, 0, 12457, 13439, 13569, 2095, 14797, 5243, 6628, 0,
	5126, 15732, 0, 8883, 0, 214, 10021, 5278, 0, 0, 0, 3530, 0, 176, 1427, 3945, 5654, 127, 16471,
	6037, 0, 0, 1338, 8158, 16841, 0, 0, 17005, 18110, 0, 7829, 0, 0, 0, 17645, 0, 0, 5614, 2864,
	17293, 11140, 0, 0, 1071, 16132, 17677, 15066, 0, 0, 8605, 0, 0, 10301, 2736, 11570, 0, 0,
	14230, 10876, 16586, 9642, 734, 3866, 0, 4407, 6752, 11438, 0, 0, 0, 4613, 11606, 0, 0, 0, 8918,
	10170, 5405, 13738, 15879, 16526, 8319, 14810, 16865, 13958, 6102, 413, 16978, 17198, 0, 2151,
	15441, 7036, 17501, 0, 0, 9307, 3538, 0, 0, 13572, 2162, 17107, 0, 5693, 0, 0, 0, 0, 0, 3066,
	13729, 3939, 7720, 20019, 7555, 0, 0, 0, 297, 0, 0, 5257, 13962, 0, 0, 0, 0, 0, 8073, 10387,
	8812, 15300, 12265, 16002, 11453, 19740, 0, 0, 0, 14859, 0, 12745, 0, 716, 12427, 0, 8444,
	14146, 7076, 8873, 1862, 15249, 16832, 0, 0, 17273, 16384, 8037, 18821, 0, 13744, 0, 5897,
	14623, 10778, 0, 0, 0, 16826, 0, 0, 11402, 0, 12500, 0, 0, 0, 142, 18746, 0, 0, 17534, 8355, 0,
	0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0, 18952, 16310, 3862, 13565, 12802, 104, 7740, 7855, 16194, 0,
	0, 6558, 552, 11660, 17845, 11187, 4038, 14760, 11244, 17861, 0, 0, 0, 14980, 14970, 13941,
	10949, 10327, 17488, 19183, 0, 0, 14073, 1056, 18246, 19415, 0, 0, 0, 732, 0, 16464, 0, 0, 8201,
	9100, 11272, 18487, 1563, 0, 0, 14372, 0, 15664, 16221, 0, 18375, 0, 18514, 8180, 0, 2554,
	18308, 0, 0, 13177, 0, 2385, 8857, 0, 5477, 12646, 0, 0, 7676, 10294, 6801, 13001, 13222, 18897,
	0, 10328, 11738, 7167, 15068, 1045, 4136, 9589, 6437, 13351, 0, 0, 5122, 13654, 5155, 6568, 0,
	0, 0, 2725, 0, 971, 0, 8358, 0, 0, 0, 8426, 7891, 0, 13358, 18708, 4227, 0, 0, 2454, 0, 7091, 0,
	0, 17701, 10268, 0, 13952, 10230, 0, 4366, 8542, 10472, 12944, 18436, 0, 6393, 12967, 3444,
	3656, 0, 11657, 20101, 4575, 19809, 11796, 0, 0, 7590, 13139, 0, 0, 0, 6968, 0, 17690, 18128,
	942, 11467, 1943, 17142, 10693, 11342, 0, 8036, 0, 14276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2693,
	12573, 5108, 0, 17467, 17881, 0, 0, 0, 0, 8374, 11396, 18468, 15800, 0, 1143, 0, 5907, 15092, 0,
	0, 9928, 16557, 12797, 16497, 0, 17600, 0, 0, 531, 11782, 0, 0, 0, 19461, 0, 11852, 14370, 5967,
	12758, 2948, 0, 0, 0, 13120, 0, 7051, 0, 7440, 16000, 8778, 13386, 18405, 0, 0, 0, 2565, 19770,
	3586, 0, 0, 0, 373, 2337, 12643, 7153, 377, 8550, 11924, 14987, 16563, 0, 0, 0, 0, 0, 7739,
	12448, 17951, 0, 11515, 4102, 17171, 0, 0, 11996, 3991, 6257, 11970, 18211, 13675, 0, 8086, 0,
	6492, 0, 0, 0, 0, 17961, 7913, 12752, 3917, 5775, 10782, 11341, 15362, 0, 1973, 6276, 6672,
	14670, 0, 2334, 14255, 0, 0, 0, 3126, 12907, 14026, 8551, 0, 0, 0, 0, 9676, 0, 0, 4848, 5419, 0,
	0, 11679, 0, 0, 0, 16663, 0, 4830, 0, 0, 4186, 13225, 0, 4229, 0, 0, 0, 16251, 8335, 19223,
	1870, 0, 11106, 15350, 0, 0, 12522, 17499, 15666, 19244, 14327, 19191, 0, 8854, 17517, 0, 0,
	5541, 14109, 0, 7781, 5337, 0, 1353, 4062, 13169, 18195, 6902, 0, 10968, 2937, 14580, 879, 4590,
	6681, 8773, 11514, 12338, 13464, 7108, 17449, 10554, 15587, 18127, 18219, 16193, 17686, 17689,
	19537, 14959, 0, 12743, 3975, 13932, 18862, 15589, 0, 15194, 13440, 11192, 15177, 0, 0, 0, 0,
	1316, 16085, 3331, 0, 0, 0, 0, 0, 0, 0, 8093, 0, 9156, 4832, 0, 10691, 0, 0, 12934, 0, 0, 1350,
	6829, 0, 0, 17118, 13394, 0, 0, 0, 0, 18505, 0, 984, 13226, 0, 9293, 6853, 0, 0, 6879, 0, 0,
	380, 4579, 8498, 10003, 11168, 15436, 0, 0, 0, 0, 0, 1755, 14965, 0, 0, 3220, 0, 0, 12411,
	13935, 15313, 8193, 614, 16758, 4695, 16822, 0, 0, 15445, 0, 0, 2585, 4750, 8152, 0, 0, 7873,
	16344, 0, 0, 6514, 0, 16561, 11483, 0, 11758, 0, 0, 0, 0, 0, 0, 0, 16259, 0, 0, 0, 13406, 6264,
	1568, 4380, 14190, 19128, 0, 0, 0, 3446, 7209, 9950, 0, 17034, 0, 0, 0, 6705, 0, 1521, 19906,
	8524, 18111, 366, 7144, 19886, 16314, 20375, 0, 2238, 16422, 0, 0, 9718, 20233, 0, 1680, 915,
	11368, 0, 20156, 14015, 613, 0, 0, 0, 8056, 0, 0, 952, 8215, 13260, 16999, 15705, 20205, 536, 0,
	0, 0, 0, 7487, 12264, 326, 15270, 0, 0, 4365, 0, 15770, 1635, 6974, 0, 0, 0, 8324, 0, 0, 3893,
	0, 9264, 16348, 0, 5488, 0, 3632, 4572, 17234, 18310, 2499, 15171, 0, 13195, 11706, 0, 0, 19571,
	0, 0, 0, 4253, 2269, 4811, 13154, 6055, 1011, 1491, 19935, 20346, 0, 15067, 6104, 7181, 1623,
	20072, 0, 15799, 0, 0, 0, 0, 0, 16547, 0, 11154, 11195, 18125, 10803, 13347, 9993, 4540, 11361,
	9075, 13684, 2611, 12451, 15829, 16356, 16362, 12507, 15582, 20330, 7932, 4560, 0, 7068, 7219,
	8421, 0, 0, 0, 2091, 2709, 0, 0, 0, 0, 8431, 5313, 19535, 0, 0, 1602, 7715, 14632, 17457, 3534,
	12267, 0, 0, 0, 0, 0, 15585, 0, 0, 12310, 12408, 17475, 19057, 0, 0, 0, 10941, 0, 0, 2908, 0, 0,
	5998, 9059, 9341, 11098, 19842, 0, 0, 17496, 11694, 0, 3822, 10608, 5045, 2687, 6462, 10686,
	9127, 13142, 14152, 0, 0, 18202, 1716, 3601, 10446, 10781, 3712, 16717, 0, 0, 1715, 18552,
	19207, 20036, 0, 0, 1360, 20237, 0, 16877, 0, 0, 0, 3142, 0, 0, 8863, 0, 0, 16767, 18907, 0, 0,
	499, 0, 0, 1001, 5916, 13164, 6837, 4457, 1061, 13502, 12947, 15213, 7924, 18198, 0, 4472, 0, 0,
	6198, 1912, 14004, 14677, 19122, 0, 0, 18935, 8353, 0, 0, 0, 13198, 13213, 0, 0, 0, 2275, 4752,
	4539, 13040, 16069, 16287, 18524, 12776, 17854, 5212, 0, 20208, 0, 19503, 0, 13094, 0, 6073,
	5265, 5592, 0, 0, 0, 0, 0, 2314, 3296, 4644, 15195, 0, 0, 17395, 14827, 0, 19474, 6657, 3818,
	1073, 6795, 4989, 7171, 11311, 11674, 13600, 14884, 0, 8720, 5843, 0, 12047, 0, 1258, 154, 8610,
	1843, 11338, 15192, 0, 0, 12505, 0, 0, 0, 0, 11833, 0, 0, 16933, 66, 11592, 0, 0, 0, 13740,
	18085, 7527, 20131, 0, 13532, 0, 396, 8025, 8772, 2639, 13378, 0, 0, 5341, 0, 676, 0, 900,
	13028, 0, 0, 5242, 8490, 15595, 0, 0, 11036, 0, 2088, 3506, 0, 0, 16198, 0, 14840, 383, 0, 0,
	13698, 0, 721, 15547, 0, 18168, 15373, 17224, 0, 0, 6373, 14070, 0, 0, 0, 0, 0, 6106, 0, 0,
	8182, 9159, 8903, 9448, 5900, 11992, 7538, 3002, 0, 7413, 9310, 4106, 288, 10888, 0, 5181,
	11981, 0, 1930, 7246, 0, 0, 18153, 1140, 16209, 79, 1997, 14981, 18950, 19042, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4999, 9859, 11447, 0, 0, 0, 2298, 0, 0, 0, 0, 13486, 0, 0, 0, 1434, 0, 0, 0, 9751, 0,
	15452, 3909, 2317, 6779, 10517, 0, 12499, 0, 17403, 0, 4501, 8833, 18764, 2200, 901, 0, 2870, 0,
	0, 0, 10132, 9942, 0, 8716, 12125, 14164, 0, 0, 10392, 2605, 9249, 0, 11152, 6217, 6708, 19000,
	20132, 0, 0, 0, 0, 1993, 0, 17201, 0, 0, 19832, 444, 0, 6673, 0, 0, 0, 8440, 0, 12524, 10284,
	10767, 9688, 0, 0, 0, 0, 0, 0, 0, 0, 10334, 7966, 15325, 5226, 0, 0, 9533, 15693, 0, 19113,
	6975, 0, 17492, 0, 20044, 0, 7492, 0, 0, 19781, 0, 0, 15814, 19193, 0, 0, 15305, 0, 931, 6663,
	6785, 18055, 0, 0, 0, 0, 0, 19789, 0, 14763, 1261, 3056, 11403, 9796, 0, 0, 572, 19413, 2591,
	14645, 0, 8642, 0, 0, 0, 10742, 0, 0, 12428, 0, 14678, 0, 11372, 0, 0, 1989, 12569, 15886, 0,
	20289, 0, 0, 875, 4396, 13236, 5145, 15843, 17812, 0, 7484, 0, 15327, 9182, 14663, 0, 0, 0, 0,
	1794, 0, 12942, 15058, 0, 0, 0, 6505, 4238, 8155, 0, 0, 0, 1227, 6210, 10811, 15442, 0, 2104,
	8400, 0, 19570, 8769, 0, 0, 0, 11642, 11814, 16856, 0, 0, 12364, 14257, 0, 0, 0, 5018, 15464,
	15198, 16038, 0, 0, 0, 4049, 0, 0, 4947, 5918, 8321, 7532, 9145, 637, 18927, 0, 0, 0, 6658,
	7536, 9804, 0, 13966, 0, 9198, 0, 15007, 3380, 5616, 6539, 10573, 2910, 2875, 6074, 17425, 264,
	17637, 20230, 16803, 20261, 0, 0, 0, 12214, 18316, 0, 11761, 18031, 17941, 16842, 0, 13686,
	6251, 11538, 13477, 10272, 10499, 0, 5643, 2087, 18716, 16455, 591, 19079, 0, 4422, 8167, 7360,
	9005, 14357, 0, 6215, 0, 0, 0, 2124, 0, 0, 15167, 0, 0, 4376, 0, 18937, 0, 0, 19433, 18261,
	1439, 0, 1096, 19835, 10832, 5127, 7184, 0, 0, 2262, 0, 0, 0, 0, 0, 3273, 9234, 20123, 1134,
	11528, 20103, 0, 16383, 0, 0, 13867, 0, 2497, 0, 0, 0, 0, 4046, 8724, 3299, 13072, 11428, 0,
	2157, 0, 0, 0, 20182, 0, 0, 5017, 2816, 8540, 17221, 0, 10628, 0, 10340, 0, 15130, 389, 9554,
	15397, 16279, 0, 0, 5666, 3593, 1333, 9003, 10817, 5690, 4914, 14153, 4831, 18009, 8942, 20224,
	0, 6205, 0, 5249, 0, 1596, 0, 9876, 20107, 0, 0, 0, 0, 0, 357, 6947, 7077, 11147, 13019, 14340,
	19525, 11696, 0, 0, 0, 0, 0, 0, 15365, 19568, 0, 0, 402, 13653, 10464, 2244, 0, 0, 8244, 0, 0,
	0, 1819, 5068, 5965, 0, 0, 4458, 168, 14393, 0, 0, 0, 20282, 10616, 0, 0, 0, 0, 3315, 0, 16788,
	16731, 2142, 0, 0, 5819, 0, 1437, 0, 0, 0, 17878, 0, 1644, 11615, 17543, 0, 0, 0, 17558, 12443,
	17966, 6916, 0, 0, 0, 12009, 7156, 2149, 3294, 9765, 0, 0, 1411, 10961, 2331, 600, 0, 0, 0, 0,
	0, 6283, 0, 0, 13185, 0, 11118, 2854, 4054, 0, 0, 0, 1750, 16352, 0, 0, 19767, 16598, 0, 0, 0,
	7163, 14856, 13768, 9690, 17124, 8043, 0, 6908, 10393, 20273, 0, 2417, 3824, 12024, 2998, 15477,
	0, 0, 10863, 2768, 0, 0, 0, 0, 11432, 2188, 8504, 0, 5741, 18620, 0, 0, 0, 0, 4156, 13506, 2077,
	0, 0, 10900, 19594, 0, 3221, 5842, 15006, 15690, 17365, 5203, 19920, 0, 0, 16544, 11495, 0, 0,
	0, 3034, 0, 0, 7917, 4338, 759, 635, 15663, 16410, 18563, 0, 0, 0, 0, 0, 2733, 0, 272, 5316,
	7528, 2886, 16123, 16327, 19987, 8843, 5299, 0, 14941, 12702, 0, 18572, 18186, 9196, 19605,
	19373, 50, 9117, 19090, 14274, 6202, 2561, 19135, 1695, 13274, 19803, 3739, 876, 2862, 6669,
	11327, 12697, 14958, 10966, 17589, 13078, 18483, 2449, 13049, 13235, 0, 17948, 13630, 16070,
	903, 0, 0, 5328, 0, 16375, 13, 8392, 9604, 9679, 7506, 6371, 9609, 15426, 15614, 16450, 18007,
	0, 0, 0, 0, 0, 5921, 9443, 290, 0, 0, 4484, 4561, 4215, 10533, 0, 0, 0, 10866, 16357, 19758, 0,
	0, 0, 5734, 0, 0, 8574, 9192, 0, 10362, 18940, 0, 7994, 7769, 16225, 8255, 12583, 18979, 0, 0,
	2505, 0, 0, 5748, 8001, 10570, 12297, 9579, 10030, 12243, 14229, 0, 11922, 3898, 7251, 10280,
	7170, 3132, 16977, 15158, 0, 13214, 0, 2676, 17257, 18212, 8847, 10204, 0, 0, 11214, 0, 0, 0, 0,
	0, 15235, 0, 13050, 5655, 9610, 0, 14090, 0, 4004, 13355, 17737, 15340, 0, 14193, 18481, 14017,
	0, 4435, 9540, 15286, 0, 0, 0, 0, 15143, 0, 0, 0, 0, 0, 0, 0, 0, 10165, 0, 12044, 3324, 6660,
	15812, 669, 7521, 2507, 7637, 8985, 12965, 15689, 16483, 0, 0, 0, 5507, 5832, 2545, 8115, 0,
	10915, 0, 0, 0, 0, 4977, 18183, 18848, 0, 0, 0, 7073, 0, 0, 11217, 0, 10062, 0, 0, 0, 5880,
	12615, 17904, 18148, 20359, 584, 4111, 13023, 0, 13315, 16201, 0, 0, 0, 982, 0, 5948, 6044,
	7750, 13333, 443, 2531, 15785, 18590, 14197, 19412, 4346, 0, 0, 0, 9959, 5934, 0, 15861, 0, 0,
	0, 4132, 9475, 19769, 3065, 19953, 0, 0, 8453, 0, 797, 14002, 11840, 19040, 16708, 10125, 19741,
	0, 0, 0, 13272, 13478, 2559, 0, 3160, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18673, 163, 13302, 0, 0, 0,
	19076, 0, 0, 0, 2074, 0, 0, 0, 10056, 10510, 0, 0, 0, 0, 0, 0, 0, 3469, 19652, 13199, 19864,
	374, 2856, 12055, 13382, 4541, 3297, 7011, 8304, 4165, 5797, 14438, 1419, 15676, 5248, 787, 0,
	0, 639, 9388, 13144, 0, 4149, 9757, 12933, 0, 5252, 11472, 0, 5141, 5322, 5891, 0, 6297, 14796,
	16852, 0, 12617, 12066, 0, 0, 3404, 7105, 19853, 5645, 2400, 15893, 14777, 10151, 9776, 18357,
	18801, 0, 2674, 7537, 8195, 10757, 580, 1864, 4542, 10624, 11005, 0, 0, 1631, 0, 6406, 8303, 0,
	4784, 15742, 0, 14163, 2245, 4883, 0, 4938, 0, 17607, 2332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18652, 0, 10885, 0, 9684, 11590, 5186, 11672, 12223, 12388, 7188, 15025, 15493, 16197,
	18777, 16028, 0, 0, 1936, 0, 0, 0, 0, 0, 0, 7757, 0, 0, 0, 0, 1301, 0, 0, 4296, 0, 0, 0, 0, 0,
	0, 0, 13994, 17226, 8366, 17346, 0, 18290, 8053, 0, 17954, 0, 0, 8653, 0, 0, 0, 5912, 3258, 0,
	12008, 0, 0, 7583, 0, 0, 16139, 13408, 13458, 15514, 1785, 3867, 3978, 12321, 8314, 19292, 0,
	1043, 0, 0, 11719, 18925, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7295, 16, 0, 0, 2037, 12966, 17170, 8929,
	188, 2047, 5780, 11142, 14613, 16566, 1552, 17344, 17796, 0, 0, 18394, 11412, 0, 5721, 0, 8871,
	0, 18987, 0, 18457, 0, 0, 0, 16405, 0, 16406, 18507, 4403, 6884, 6593, 12923, 12432, 20221,
	19965, 0, 0, 0, 0, 1483, 17382, 18016, 5407, 14515, 0, 0, 0, 0, 16426, 1446, 19944, 0, 19339, 0,
	0, 0, 0, 0, 0, 19646, 0, 0, 0, 6392, 8460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11316, 12810, 0, 0, 0,
	5846, 1615, 9726, 0, 0, 0, 0, 790, 7354, 7905, 7927, 11860, 0, 7632, 14793, 0, 12545, 0, 0,
	2881, 1154, 11864, 15186, 16749, 4005, 8799, 16506, 18094, 1842, 5486, 16551, 19264, 1895, 5871,
	5945, 10299, 3736, 19560, 20011, 11426, 19584, 9847, 9125, 1407, 11769, 0, 0, 6723, 1829, 2474,
	10579, 5598, 6228, 14687, 19481, 5577, 9435, 12221, 17919, 18340, 18797, 15884, 0, 0, 0, 0,
	1436, 0, 0, 0, 18081, 11850, 18439, 18157, 0, 10680, 4350, 0, 1617, 0, 18371, 5978, 20048, 0, 0,
	0, 13679, 848, 1986, 12723, 0, 3453, 9834, 14830, 0, 20348, 0, 0, 5344, 0, 0, 0, 205, 2787,
	19919, 0, 0, 0, 0, 0, 5285, 4643, 20086, 12783, 13031, 0, 14673, 0, 9170, 16721, 19279, 1321, 0,
	0, 7535, 0, 0, 4240, 11379, 0, 10491, 7670, 17071, 17061, 11184, 10821, 0, 14408, 16512, 0,
	7909, 13318, 904, 7616, 312, 13283, 15949, 0, 16220, 9365, 0, 8887, 5570, 4313, 16651, 5573,
	16800, 0, 0, 14619, 9265, 1854, 9753, 15357, 6962, 10668, 0, 0, 0, 12633, 15231, 1543, 0, 0, 0,
	16848, 0, 6463, 0, 0, 0, 9762, 13577, 19870, 19825, 0, 0, 0, 304, 5601, 5727, 11983, 11715, 994,
	10484, 12109, 15400, 16626, 4918, 9038, 8415, 11128, 10604, 5939, 5572, 6815, 7687, 14870, 784,
	17032, 17494, 18370, 19211, 2368, 20117, 12071, 976, 19370, 12488, 20204, 2447, 13797, 0, 8900,
	0, 683, 14512, 0, 14382, 0, 9233, 19348, 3155, 20162, 4788, 13659, 15287, 13508, 19601, 13062,
	0, 5064, 0, 0, 6173, 0, 11233, 6618, 8851, 12317, 15807, 15887, 0, 0, 6320, 0, 6933, 0, 16151,
	0, 0, 4929, 0, 5691, 0, 19531, 1461, 2716, 0, 0, 0, 0, 0, 14572, 15299, 0, 0, 9130, 0, 8941, 0,
	5861, 0, 0, 12972, 0, 11736, 0, 3986, 2174, 4808, 0, 5646, 10309, 19369, 11039, 0, 2804, 8548,
	0, 3503, 10584, 4353, 0, 0, 2082, 0, 0, 0, 1425, 0, 0, 573, 0, 12808, 9664, 8572, 11027, 1551,
	9629, 14785, 11521, 0, 0, 0, 0, 7620, 8416, 14031, 7002, 6929, 0, 19991, 0, 0, 11793, 0, 3924,
	12209, 17876, 17478, 19322, 919, 0, 0, 187, 18588, 0, 0, 19848, 18811, 4805, 15196, 18065, 5613,
	9839, 0, 7175, 0, 0, 0, 0, 0, 0, 0, 16496, 4239, 18045, 0, 0, 18203, 0, 0, 12857, 0, 0, 18429,
	0, 0, 0, 0, 0, 9200, 12175, 14309, 18315, 0, 0, 0, 0, 1322, 1499, 15952, 0, 10216, 0, 5899, 0,
	15329, 5835, 2765, 19899, 19342, 19976, 0, 19495, 0, 0, 0, 0, 13945, 0, 0, 4880, 5061, 0, 0, 0,
	0, 12251, 3668, 8281, 10698, 14417, 16768, 18395, 0, 0, 0, 17549, 0, 6670, 0, 160, 2067, 4503,
	4787, 15731, 15741, 0, 0, 0, 3659, 1101, 1423, 4325, 12020, 13622, 19124, 0, 1885, 151, 4732,
	14158, 11071, 4402, 6735, 0, 10147, 0, 18525, 0, 0, 9571, 19497, 17208, 15980, 0, 2260, 15533,
	3974, 14720, 14694, 15478, 16764, 4753, 0, 1308, 12246, 12028, 16616, 18117, 2829, 0, 11247,
	729, 4154, 18076, 3104, 15976, 0, 0, 0, 9423, 0, 0, 0, 4768, 0, 0, 1267, 0, 0, 0, 0, 12662,
	15296, 0, 7115, 10791, 11678, 12539, 481, 17391, 0, 9011, 5857, 0, 0, 0, 0, 4302, 14545, 0,
	19753, 13534, 10349, 18612, 0, 0, 0, 0, 0, 11490, 10687, 9472, 0, 17318, 0, 0, 10549, 10695,
	13915, 13065, 0, 15674, 1838, 1978, 3373, 4585, 0, 14754, 15134, 17797, 0, 0, 5694, 8848, 0, 0,
	0, 0, 2216, 0, 0, 0, 0, 5356, 16484, 7807, 2544, 15392, 0, 6876, 0, 8818, 2193, 3005, 16367,
	15101, 1344, 0, 2912, 0, 5882, 7654, 15317, 0, 12280, 12553, 17441, 0, 0, 0, 0, 16920, 7257, 0,
	1914, 5713, 7636, 10962, 858, 16272, 2456, 0, 5085, 0, 17402, 15499, 2932, 0, 0, 65, 2993,
	10192, 0, 3396, 0, 0, 20018, 972, 8411, 7395, 0, 2629, 10173, 10625, 0, 0, 13715, 0, 17586, 0,
	16819, 0, 0, 12224, 4964, 13894, 12935, 1159, 14162, 19547, 0, 0, 0, 0, 6110, 0, 1744, 17266, 0,
	7619, 0, 4789, 0, 0, 17486, 0, 0, 0, 0, 0, 5408, 13696, 0, 0, 12263, 0, 0, 16491, 3718, 19676,
	0, 15707, 7817, 18658, 20097, 0, 0, 3842, 4341, 349, 9506, 3952, 17469, 12607, 15094, 1268,
	2953, 17666, 18175, 195, 18793, 18895, 19159, 6612, 3280, 1565, 11748, 13555, 14953, 17233, 0,
	9520, 0, 0, 0, 0, 0, 3192, 5305, 0, 0, 2773, 16294, 0, 301, 169, 314, 3502, 13473, 6775, 8276,
	13015, 0, 587, 4505, 12124, 14891, 11960, 5115, 15079, 2726, 11753, 15937, 0, 5443, 0, 3430, 0,
	0, 1079, 4012, 6733, 14988, 2050, 19658, 19603, 0, 684, 0, 0, 1138, 1950, 9330, 0, 4715, 16331,
	0, 2053, 0, 13077, 0, 0, 19010, 11492, 0, 5363, 5580, 344, 612, 2619, 509, 4047, 7050, 12695,
	19092, 397, 10091, 0, 0, 0, 243, 1610, 7735, 1532, 10658, 10977, 11559, 555, 13503, 15574, 0, 0,
	0, 0, 0, 355, 14786, 15753, 11129, 0, 0, 0, 0, 2020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17134, 0, 0,
	0, 0, 13017, 1362, 5389, 9109, 0, 8599, 17439, 0, 3748, 11088, 17599, 4273, 0, 0, 0, 0, 0, 0,
	6293, 0, 631, 0, 9377, 19417, 0, 0, 0, 890, 15944, 17368, 19164, 0, 0, 12461, 19904, 0, 4935, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4293, 0, 0, 3166, 6552, 0, 0, 2049, 10862, 12414, 16147, 0, 0,
	1144, 0, 14999, 0, 0, 5351, 3161, 6599, 8655, 10617, 13623, 17386, 0, 0, 0, 0, 0, 0, 0, 14131,
	19925, 0, 15795, 0, 16560, 0, 19270, 4875, 1279, 4930, 12067, 15904, 6508, 18721, 12493, 0, 0,
	0, 12144, 13452, 9413, 0, 0, 0, 5281, 0, 8636, 14603, 18156, 1262, 0, 16461, 15136, 8962, 0, 0,
	6452, 13576, 0, 0, 14103, 1737, 6893, 0, 0, 0, 5855, 0, 1445, 19631, 15432, 0, 7755, 15802,
	1701, 0, 12694, 18374, 1859, 6833, 0, 15962, 3072, 0, 17209, 8666, 17190, 5756, 14489, 17167, 0,
	12062, 4927, 6208, 13380, 17562, 13046, 0, 0, 19660, 11664, 2909, 7810, 13393, 2398, 0, 0, 0, 0,
	0, 18706, 266, 0, 0, 0, 0, 3493, 16152, 16928, 0, 4759, 0, 5110, 0, 0, 0, 4512, 0, 0, 0, 7306,
	19165, 14142, 672, 0, 0, 0, 19398, 0, 0, 8143, 3146, 1416, 0, 12843, 0, 6630, 16996, 0, 0, 0, 0,
	13403, 0, 0, 0, 6250, 0, 0, 8774, 0, 0, 0, 3354, 6288, 0, 0, 7729, 5129, 8478, 0, 0, 16322, 0,
	0, 0, 6483, 9768, 0, 0, 1381, 0, 7384, 6711, 11630, 13794, 16850, 0, 5382, 0, 947, 0, 0, 16385,
	1035, 2792, 1340, 18624, 0, 8609, 0, 5410, 0, 3405, 8464, 3339, 18805, 0, 0, 0, 1420, 4212, 0,
	0, 0, 11780, 12735, 12096, 19744, 0, 0, 7353, 0, 0, 0, 2230, 0, 0, 0, 3627, 16870, 18581, 6867,
	8571, 10276, 8099, 7485, 5864, 9527, 2627, 6167, 6247, 10471, 10713, 12593, 6416, 14281, 8404,
	776, 5585, 11766, 12713, 15723, 5558, 3697, 4654, 8138, 16345, 10492, 16643, 17174, 17525,
	18521, 3518, 18792, 18859, 0, 13886, 0, 0, 0, 5980, 9180, 0, 5468, 13849, 12176, 9773, 17989,
	18879, 0, 0, 15343, 16427, 0, 2928, 16587, 16173, 1674, 12653, 19586, 17997, 0, 0, 7067, 18823,
	0, 0, 0, 0, 8613, 0, 0, 5404, 10689, 11685, 350, 6427, 4782, 12374, 13058, 16696, 9948, 722,
	19903, 2586, 15994, 16480, 0, 16023, 6671, 0, 0, 0, 0, 0, 0, 2802, 17623, 10442, 19581, 0, 0,
	2313, 12136, 0, 0, 8069, 14792, 12994, 15017, 6758, 8100, 8634, 17357, 7940, 0, 13892, 3830, 0,
	0, 0, 0, 0, 2828, 3319, 17199, 17238, 7113, 11133, 17268, 17958, 0, 0, 0, 2284, 6768, 6940,
	10922, 17873, 18557, 19755, 3713, 6223, 19653, 16539, 0, 8955, 230, 0, 3849, 0, 17351, 7391, 0,
	13561, 12433, 8087, 11937, 10177, 0, 0, 0, 0, 0, 0, 0, 12729, 0, 603, 0, 2542, 9366, 18689,
	9225, 8954, 11010, 12252, 18522, 5624, 11253, 18723, 19035, 0, 5545, 1136, 0, 0, 0, 10291, 0,
	20293, 0, 0, 0, 5095, 0, 0, 9912, 0, 0, 283, 12296, 0, 9301, 14102, 20113, 16608, 0, 0, 19880,
	1533, 13609, 8103, 20179, 0, 0, 0, 0, 2965, 9597, 0, 0, 8351, 16855, 1582, 15420, 1902, 12888,
	10421, 16931, 16378, 2488, 12279, 15599, 10049, 13940, 6470, 11881, 16796, 6500, 9107, 18245,
	12156, 399, 9473, 11297, 1722, 18845, 11006, 3604, 18860, 18888, 10730, 2711, 2371, 15447,
	12345, 14433, 19260, 19419, 0, 11504, 15643, 0, 0, 9155, 6034, 8971, 9857, 10211, 2395, 5472,
	17415, 10161, 16664, 4091, 17679, 0, 0, 0, 0, 5629, 15406, 19511, 0, 0, 0, 0, 14600, 10897, 0,
	15027, 0, 0, 7794, 15706, 19955, 0, 0, 0, 0, 8386, 12129, 7056, 0, 6542, 0, 10466, 17906, 18406,
	0, 8196, 14419, 0, 2913, 0, 10795, 0, 6485, 18799, 13237, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	8662, 9157, 1395, 8395, 9730, 0, 8695, 7779, 0, 3799, 0, 4902, 8035, 0, 15817, 12013, 11923,
	6347, 13079, 13763, 2919, 5225, 11798, 5940, 19168, 19242, 663, 19546, 12216, 1502, 19799, 3440,
	5368, 10290, 8402, 10420, 2, 0, 0, 14541, 10137, 10278, 5233, 15433, 19328, 19971, 0, 0, 14405,
	215, 9329, 13949, 0, 7441, 0, 1845, 0, 8088, 6222, 86, 4737, 14237, 6192, 20130, 7907, 0, 0, 0,
	0, 0, 0, 4370, 0, 17091, 0, 12827, 0, 5294, 0, 0, 0, 13719, 0, 7169, 5137, 5982, 7351, 10599,
	2138, 9627, 5354, 12316, 8094, 0, 8923, 14596, 17836, 0, 0, 0, 7365, 4176, 0, 1358, 10458, 0, 0,
	0, 4491, 0, 0, 0, 0, 0, 0, 293, 1074, 0, 0, 6238, 0, 0, 5754, 8241, 1824, 4785, 16750, 15928,
	12040, 757, 2940, 14018, 20360, 0, 0, 0, 16229, 0, 0, 0, 4632, 18133, 449, 0, 0, 0, 2407, 0, 0,
	0, 0, 0, 0, 16576, 0, 9647, 17369, 9724, 2584, 7074, 6460, 8429, 13877, 447, 18668, 8174, 4721,
	8368, 14035, 19232, 11711, 14666, 19661, 0, 0, 0, 0, 0, 10541, 0, 0, 11813, 0, 0, 0, 0, 16619,
	4263, 0, 20183, 14951, 16459, 19771, 7400, 0, 16451, 17615, 0, 13193, 0, 0, 0, 0, 0, 15642, 0,
	0, 8242, 0, 11915, 20032, 0, 0, 4966, 13352, 4163, 0, 15820, 3463, 1082, 8108, 0, 0, 0, 2811,
	5752, 10939, 15504, 0, 0, 0, 16418, 0, 2321, 7895, 767, 11110, 14076, 1361, 3834, 0, 0, 0, 3425,
	2947, 14960, 0, 2222, 5128, 17482, 5800, 0, 0, 0, 0, 0, 6687, 0, 0, 0, 10978, 3795, 2025, 11349,
	20319, 17934, 15998, 0, 0, 9746, 18075, 11240, 0, 0, 0, 19120, 18132, 0, 0, 0, 0, 0, 10643, 0,
	7589, 13872, 6586, 18482, 11725, 0, 0, 3027, 679, 4224, 5365, 4570, 2035, 6391, 7767, 9455,
	9954, 10119, 16044, 18664, 4551, 0, 0, 0, 0, 4172, 0, 0, 341, 7090, 8796, 5589, 0, 9999, 14452,
	0, 0, 0, 6799, 20110, 20245, 0, 0, 0, 0, 8626, 11051, 16179, 20088, 0, 2076, 10989, 0, 2830,
	3563, 15570, 0, 0, 0, 0, 0, 585, 1412, 5213, 0, 8884, 5999, 11823, 14579, 19916, 0, 0, 0, 0, 0,
	9680, 12913, 10660, 14200, 6150, 14285, 16097, 6973, 19819, 1199, 11941, 1017, 0, 0, 5517, 0, 0,
	0, 16888, 7161, 18336, 15384, 0, 0, 6510, 2621, 2867, 3537, 13335, 5072, 14135, 19153, 0, 0, 0,
	0, 16958, 5032, 6179, 17505, 1764, 19004, 20286, 18865, 0, 0, 0, 0, 1459, 12319, 19380, 0,
	10697, 16114, 0, 0, 16019, 0, 0, 2869, 0, 0, 8974, 0, 16659, 0, 0, 13918, 861, 9791, 14314, 0,
	9715, 0, 0, 6757, 0, 0, 7288, 20186, 7885, 0, 0, 0, 0, 15630, 0, 9707, 12170, 0, 17193, 0, 0, 0,
	0, 19435, 9260, 5431, 0, 18047, 0, 11608, 0, 0, 0, 0, 0, 9969, 0, 16825, 0, 0, 0, 1799, 0,
	16089, 13171, 14837, 7786, 17231, 19017, 8943, 0, 16014, 11210, 5617, 17440, 0, 0, 9712, 14693,
	7543, 9141, 13317, 16041, 20120, 0, 0, 0, 0, 0, 0, 801, 16873, 0, 2978, 0, 0, 4094, 4965, 10027,
	3495, 524, 13066, 12722, 16669, 18353, 137, 10869, 4459, 0, 5359, 2430, 6004, 19037, 16486, 0,
	5559, 770, 16606, 0, 12660, 0, 0, 18188, 19797, 12269, 16358, 14966, 19624, 20001, 15930, 1775,
	4315, 10514, 19026, 11283, 7172, 11423, 0, 0, 4666, 14882, 0, 0, 11555, 0, 16228, 9481, 0,
	10875, 3008, 0, 0, 14667, 19901, 18945, 0, 0, 9194, 6786, 11982, 15531, 15700, 654, 8060, 20211,
	9661, 10427, 0, 0, 0, 9202, 20356, 10112, 0, 13560, 0, 0, 0, 17763, 8477, 15924, 11640, 9294,
	10090, 1040, 1825, 13660, 15378, 5523, 19699, 10150, 14086, 13606, 17072, 0, 0, 0, 0, 4576,
	2735, 2999, 6948, 1385, 9441, 8558, 9875, 10017, 12587, 8330, 12608, 2623, 13074, 5074, 2594,
	880, 9596, 12992, 15011, 15859, 13733, 16937, 17229, 16488, 17262, 17974, 3816, 18591, 4617,
	19569, 19805, 0, 0, 18448, 0, 0, 0, 0, 0, 0, 18710, 0, 0, 17260, 0, 9534, 0, 9634, 0, 0, 4114,
	4360, 13549, 0, 10022, 0, 13413, 20223, 17823, 2952, 19993, 0, 0, 0, 0, 6380, 15344, 16389,
	16820, 0, 9376, 13442, 12833, 2383, 9176, 6339, 14556, 0, 0, 11993, 14641, 17110, 17634, 0,
	11041, 13240, 13956, 0, 17300, 17497, 16729, 17339, 0, 0, 0, 0, 5476, 14699, 0, 0, 878, 0, 0,
	558, 0, 3006, 0, 0, 9977, 17389, 18984, 0, 0, 0, 0, 0, 0, 0, 0, 3496, 0, 0, 3093, 1347, 0, 0,
	1039, 0, 0, 12085, 0, 0, 0, 9935, 12215, 11326, 0, 0, 7340, 0, 0, 2894, 0, 0, 0, 8370, 12589,
	14899, 0, 0, 10289, 11866, 16033, 0, 0, 1892, 0, 0, 15425, 0, 0, 6909, 5755, 14244, 0, 3874,
	4637, 0, 17156, 3875, 4596, 19776, 0, 0, 0, 0, 9368, 2143, 2027, 7386, 9648, 18547, 3302, 0,
	12598, 15786, 0, 11139, 2198, 3190, 2964, 4524, 15529, 12813, 19444, 8473, 1484, 5027, 14521,
	15189, 19423, 0, 1086, 6891, 7096, 8289, 0, 15613, 1314, 14714, 14624, 10745, 18014, 2243,
	18886, 1141, 0, 0, 0, 15871, 0, 9101, 0, 291, 12560, 17547, 0, 0, 0, 4631, 10251, 2281, 17150,
	15513, 3727, 4566, 0, 9250, 19438, 0, 0, 0, 9469, 0, 5346, 981, 2358, 10209, 11512, 0, 0, 0, 0,
	10681, 0, 0, 0, 13197, 6523, 0, 0, 1116, 9222, 0, 0, 0, 3794, 4877, 2606, 6394, 0, 0, 0, 5471,
	7812, 0, 0, 5729, 0, 0, 0, 0, 6521, 3545, 9593, 12196, 5081, 12902, 11870, 277, 9649, 0, 0, 0,
	0, 5463, 0, 0, 7244, 20263, 0, 0, 2304, 6538, 17462, 18905, 0, 15160, 0, 0, 0, 15003, 0, 10787,
	0, 13337, 0, 9471, 0, 0, 13514, 0, 10870, 0, 2063, 18137, 9898, 0, 17554, 0, 1160, 6166, 9087,
	9934, 13399, 14780, 18638, 0, 0, 0, 20351, 0, 9151, 4973, 13898, 0, 0, 0, 17523, 0, 0, 0, 6964,
	6385, 12549, 4967, 0, 4182, 8696, 12340, 9315, 16286, 4810, 17051, 9098, 19529, 6105, 0, 0, 0,
	0, 0, 11337, 6966, 13026, 19376, 8575, 1980, 6476, 9581, 16165, 17806, 0, 0, 4429, 11145, 0,
	1433, 4043, 1570, 4333, 12986, 13834, 17512, 18784, 1782, 3060, 0, 2191, 4020, 15823, 13551,
	7040, 14881, 0, 12576, 7998, 13887, 19520, 15284, 18873, 0, 0, 3268, 3317, 13109, 9106, 13256,
	0, 0, 9110, 5615, 14458, 0, 0, 0, 4404, 6509, 14349, 2546, 5030, 3333, 9930, 13179, 3758, 13084,
	19992, 0, 0, 0, 7673, 147, 0, 0, 6939, 13531, 17943, 20073, 0, 0, 0, 1988, 7326, 9956, 12572,
	9227, 4845, 9393, 0, 0, 0, 0, 2785, 9881, 1909, 2144, 14686, 15818, 4177, 16419, 16924, 19318,
	209, 19942, 20294, 0, 0, 0, 12744, 15846, 0, 18677, 0, 0, 7884, 12844, 5454, 9112, 10879, 15671,
	12605, 12715, 10389, 16921, 19437, 0, 0, 9285, 333, 5683, 19487, 0, 0, 18613, 0, 3137, 0, 2213,
	17223, 0, 0, 4371, 19824, 2044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7879, 17641, 15200, 16016, 16276, 0,
	0, 0, 0, 0, 0, 11633, 2427, 0, 0, 0, 1312, 14982, 3305, 8142, 19499, 0, 9711, 11824, 0, 0, 5406,
	6897, 1088, 17563, 18994, 10353, 1430, 2092, 2335, 3422, 10107, 18299, 0, 3652, 6411, 3658, 0,
	0, 0, 13300, 17256, 8246, 0, 0, 0, 4300, 0, 0, 13988, 17316, 4461, 0, 0, 0, 6744, 8935, 4486,
	3828, 3871, 7259, 13253, 0, 19086, 0, 12478, 9938, 14324, 0, 12380, 17789, 0, 0, 0, 12325, 7668,
	11939, 18839, 0, 0, 9235, 0, 0, 7667, 3024, 10935, 0, 10400, 0, 4310, 18615, 17552, 0, 0, 0, 0,
	0, 0, 19179, 0, 0, 18096, 0, 6423, 638, 8042, 12710, 14032, 17490, 9327, 0, 0, 9793, 8559, 3122,
	1985, 9424, 3157, 11230, 11261, 15039, 19801, 0, 0, 0, 1238, 0, 0, 0, 6567, 10587, 0, 0, 1181,
	12475, 2036, 15181, 20153, 0, 0, 0, 16351, 15168, 18210, 0, 0, 0, 0, 14551, 15346, 3792, 12955,
	3225, 0, 0, 0, 3283, 9837, 12725, 0, 12187, 13108, 17087, 0, 7221, 0, 5575, 0, 0, 15530, 0,
	5686, 20099, 1342, 11339, 12400, 5179, 13025, 13563, 11691, 4211, 13588, 15016, 18476, 17712, 0,
	0, 0, 0, 0, 11705, 10806, 0, 14901, 0, 0, 0, 0, 0, 0, 11333, 14709, 0, 17546, 4799, 6520, 0, 0,
	0, 14425, 5815, 0, 0, 0, 11024, 7795, 0, 18779, 4746, 19671, 10081, 1858, 0, 9719, 0, 8748,
	18235, 2847, 9852, 11499, 0, 10924, 12188, 13889, 0, 0, 180, 6726, 0, 0, 0, 0, 16952, 0, 12603,
	18669, 0, 473, 2986, 0, 2688, 14522, 0, 0, 12274, 0, 16206, 0, 0, 0, 0, 0, 0, 0, 4117, 51, 3343,
	18941, 0, 2209, 10911, 517, 6243, 17657, 12357, 3980, 12079, 12851, 13251, 14062, 15734, 0, 0,
	0, 636, 6093, 4234, 20344, 8495, 5955, 0, 0, 5065, 11531, 819, 16359, 16927, 0, 14581, 0, 9986,
	0, 0, 315, 0, 0, 5904, 12100, 5931, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8419, 0, 10386, 18869, 1918,
	11030, 12747, 0, 0, 12157, 3523, 1393, 12748, 13511, 13743, 14447, 1953, 3829, 7919, 806, 16469,
	17323, 20074, 0, 1432, 0, 0, 0, 5378, 19948, 0, 0, 18686, 0, 13656, 1777, 13280, 0, 5494, 0,
	4553, 18467, 18390, 0, 0, 0, 10391, 0, 0, 15754, 0, 0, 139, 0, 0, 0, 17236, 19023, 0, 0, 0, 0,
	0, 18341, 0, 7399, 3995, 0, 0, 0, 0, 0, 0, 0, 17215, 1942, 14710, 18113, 19862, 19698, 5284,
	9797, 4077, 8775, 10382, 8118, 13469, 0, 0, 17733, 0, 8149, 9122, 0, 0, 3041, 13429, 0, 0, 0, 0,
	0, 10525, 11844, 17922, 5929, 0, 0, 19236, 0, 13203, 4707, 8266, 17081, 0, 1553, 20114, 7173,
	3881, 4421, 0, 10171, 17077, 0, 6292, 14703, 7312, 0, 11669, 13707, 6099, 8600, 14245, 15401,
	16153, 862, 14718, 325, 16346, 17163, 17367, 2888, 4018, 8539, 704, 9701, 20316, 560, 0, 6269,
	19021, 10845, 1128, 17724, 15779, 3720, 7237, 10350, 5123, 17892, 14816, 0, 0, 0, 2164, 1135,
	16528, 18882, 12856, 0, 18449, 14562, 0, 18221, 0, 0, 0, 0, 0, 0, 0, 497, 7103, 1290, 8260,
	11282, 1758, 7881, 15405, 13690, 11392, 3226, 9465, 11901, 17709, 2217, 14091, 1752, 14869,
	17995, 20365, 4168, 0, 2299, 733, 3276, 3765, 0, 0, 1443, 10838, 4174, 12550, 11009, 0, 5446,
	2379, 13232, 998, 16125, 19795, 16785, 1865, 6221, 6229, 4076, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0,
	882, 0, 0, 0, 351, 2107, 949, 2543, 6323, 9595, 13073, 16805, 18129, 0, 183, 4998, 4951, 4922,
	3197, 7639, 8668, 0, 8012, 0, 9390, 2387, 0, 4536, 3579, 5761, 13509, 0, 0, 19502, 4393, 10347,
	0, 6409, 11910, 0, 16502, 286, 10890, 0, 2227, 0, 0, 14972, 0, 3513, 8965, 5539, 1496, 1667,
	2566, 7585, 10567, 1488, 12559, 13711, 13897, 15448, 10918, 735, 11092, 10479, 88, 261, 19002,
	19501, 4545, 8476, 13168, 7674, 12464, 9740, 15118, 16121, 5094, 19878, 0, 0, 0, 12926, 13156,
	1055, 8897, 9619, 5678, 5768, 8591, 9781, 10980, 0, 0, 10084, 1186, 1581, 0, 0, 0, 0, 0, 0,
	5640, 13045, 2090, 18943, 4537, 0, 0, 1809, 9919, 0, 0, 0, 16312, 16795, 0, 14363, 15473, 0, 0,
	2560, 8346, 0, 8890, 12077, 15399, 16162, 0, 0, 8723, 0, 0, 0, 20271, 866, 0, 1295, 6360, 10859,
	18814, 16549, 0, 0, 0, 0, 4865, 0, 0, 0, 0, 0, 9601, 12354, 17177, 5237, 10436, 0, 0, 17172, 0,
	0, 0, 0, 5698, 19116, 19512, 4072, 1773, 19064, 2703, 3807, 15920, 2288, 429, 20108, 746, 0, 0,
	0, 10729, 17098, 19245, 9, 2293, 233, 5485, 10478, 2179, 17865, 19498, 1389, 0, 0, 13884, 8969,
	0, 17928, 0, 0, 0, 11544, 0, 0, 0, 0, 0, 1790, 8141, 12988, 1778, 4250, 10169, 15043, 19047,
	20317, 0, 8452, 0, 0, 8191, 12011, 0, 0, 7066, 0, 0, 8049, 7768, 5979, 5560, 10542, 17844, 1370,
	12739, 11859, 19983, 5985, 0, 0, 0, 3032, 0, 0, 0, 2117, 1663, 0, 2152, 15345, 0, 0, 0, 0, 0,
	5058, 6842, 18890, 0, 3408, 14638, 8802, 7691, 5591, 0, 0, 12350, 3400, 0, 990, 5385, 10361,
	4909, 11944, 16235, 18452, 18679, 20367, 7875, 0, 469, 0, 0, 0, 0, 19330, 0, 0, 3821, 18165, 0,
	11083, 20358, 7003, 0, 0, 268, 0, 0, 6609, 0, 0, 0, 0, 3449, 0, 5621, 8163, 14284, 0, 0, 6237,
	18912, 19689, 19773, 0, 0, 7474, 0, 0, 0, 10665, 8144, 8556, 0, 0, 0, 0, 0, 14734, 452, 8713,
	11962, 13929, 13122, 0, 14222, 0, 0, 0, 0, 0, 6704, 0, 422, 9871, 10981, 15975, 0, 8973, 16303,
	14134, 0, 0, 0, 1828, 5403, 18256, 0, 0, 0, 0, 2694, 16373, 9613, 0, 0, 0, 0, 0, 0, 8537, 18056,
	18639, 14422, 0, 0, 0, 10354, 12806, 2463, 3983, 8580, 17292, 0, 0, 0, 0, 0, 0, 1473, 0, 822,
	6419, 0, 0, 17364, 0, 0, 18864, 3724, 18604, 19073, 9663, 19432, 0, 11727, 1049, 11510, 13204,
	3603, 13899, 10103, 7836, 0, 2268, 0, 8136, 0, 9263, 19905, 0, 0, 0, 0, 5516, 0, 15591, 0, 0, 0,
	13590, 1164, 0, 2011, 10277, 16007, 17477, 19310, 7217, 1796, 1263, 0, 4783, 16399, 19347,
	14262, 0, 4026, 0, 0, 0, 0, 18295, 16435, 0, 0, 0, 0, 0, 0, 8797, 10515, 4314, 3001, 0, 12248,
	0, 3459, 5568, 8203, 15746, 0, 0, 483, 17840, 8531, 8434, 4312, 0, 586, 0, 811, 0, 3360, 11661,
	691, 12051, 13003, 16299, 4908, 18397, 3269, 7061, 0, 0, 0, 5416, 7427, 10497, 0, 18270, 19335,
	8183, 0, 292, 18366, 0, 0, 0, 0, 756, 15497, 19103, 14688, 1129, 0, 4196, 12732, 12719, 5464,
	11310, 13682, 12113, 1004, 13708, 16335, 4976, 18464, 0, 0, 0, 12577, 0, 0, 0, 0, 14093, 18472,
	17750, 1797, 9201, 3500, 16906, 4740, 14361, 17240, 3990, 8755, 0, 546, 0, 1926, 12961, 13723,
	5594, 15450, 13673, 17871, 17577, 0, 14087, 9856, 19831, 0, 0, 16155, 6345, 0, 0, 0, 0, 20016,
	0, 11446, 13974, 14080, 16432, 12091, 2720, 0, 0, 0, 0, 10844, 11877, 9408, 10833, 0, 0, 0, 0,
	0, 3892, 8465, 14593, 12561, 0, 4492, 12834, 4073, 13161, 3988, 15070, 16181, 18099, 14537,
	11046, 19606, 0, 0, 7401, 15996, 10344, 4510, 0, 0, 2689, 2007, 17432, 12128, 18964, 963, 8140,
	1633, 0, 0, 0, 17610, 103, 6777, 2555, 10018, 6040, 0, 2333, 11995, 432, 445, 0, 0, 2713, 15310,
	0, 0, 0, 11049, 16714, 10503, 15840, 2923, 12949, 16568, 4460, 14228, 3628, 17409, 15311, 4599,
	0, 10101, 2484, 3392, 1453, 10429, 0, 0, 1560, 3564, 0, 13097, 0, 12042, 16997, 0, 17605, 10068,
	0, 0, 0, 0, 0, 0, 0, 0, 7850, 0, 0, 9723, 0, 4251, 0, 7038, 10114, 16982, 13090, 0, 7599, 1908,
	2055, 5374, 16956, 6945, 9185, 12816, 5697, 14472, 9113, 14626, 15047, 17768, 0, 0, 0, 0, 0, 0,
	15486, 7642, 2166, 10398, 6627, 10312, 0, 6009, 0, 1826, 2760, 9128, 11957, 13166, 13825, 11125,
	17390, 18361, 0, 0, 8396, 0, 0, 0, 14520, 0, 16453, 0, 0, 0, 0, 0, 16264, 0, 0, 15166, 3531,
	15963, 10029, 18182, 6951, 12479, 17539, 20310, 0, 0, 17576, 10754, 0, 11627, 0, 0, 0, 0, 11867,
	0, 5860, 0, 20093, 3664, 6608, 11699, 15724, 0, 0, 6871, 11735, 8051, 14874, 1606, 10448, 3151,
	15899, 0, 0, 0, 12960, 17176, 0, 0, 7540, 0, 9786, 1958, 12161, 17131, 977, 13913, 4594, 9014,
	7689, 0, 0, 0, 0, 14531, 17777, 0, 1748, 14975, 3754, 0, 9704, 10144, 12199, 12410, 14977,
	16791, 9091, 14042, 15985, 18550, 0, 0, 0, 0, 7347, 15653, 18654, 18402, 20069, 0, 6097, 0, 0,
	2080, 0, 15387, 0, 0, 0, 0, 0, 0, 0, 6183, 0, 0, 0, 0, 9261, 14867, 0, 0, 0, 0, 0, 0, 0, 7087,
	3581, 0, 0, 15712, 0, 7204, 0, 3998, 19574, 1281, 8793, 9243, 12682, 15942, 0, 0, 0, 7016, 0, 0,
	16611, 0, 0, 0, 0, 7690, 2848, 12262, 12791, 17813, 18431, 0, 0, 0, 0, 0, 15738, 19291, 0, 0,
	9811, 1992, 0, 5710, 15484, 15970, 20010, 11218, 0, 16024, 0, 0, 0, 0, 0, 0, 6114, 17754, 2194,
	0, 0, 0, 1893, 0, 0, 0, 16854, 0, 7976, 15163, 9434, 0, 0, 2325, 0, 0, 0, 10602, 0, 15351,
	19208, 19876, 17693, 1462, 10219, 5975, 1097, 19470, 474, 4987, 7004, 0, 0, 6168, 0, 0, 18424,
	13070, 0, 14443, 0, 13150, 10156, 0, 0, 5495, 0, 4480, 18178, 0, 15837, 19048, 0, 0, 0, 12663,
	0, 0, 0, 15038, 17254, 10000, 9749, 15041, 17857, 17111, 0, 13374, 16704, 0, 19077, 14949, 0,
	995, 0, 0, 4581, 7683, 14628, 0, 0, 18494, 15472, 0, 0, 0, 0, 6203, 9242, 18466, 13454, 818,
	16489, 0, 11471, 0, 0, 12240, 9880, 15918, 1173, 0, 0, 0, 1587, 2128, 2624, 3138, 5401, 9262, 0,
	9633, 0, 0, 0, 0, 12513, 16093, 10951, 5574, 19059, 0, 0, 0, 10543, 0, 0, 0, 14150, 0, 11429,
	9342, 10105, 17137, 18768, 0, 12126, 0, 0, 5834, 2808, 0, 0, 0, 0, 0, 12940, 0, 13054, 0, 2008,
	5224, 0, 1999, 3876, 8783, 19746, 0, 5490, 7190, 9739, 891, 9032, 16632, 18444, 19012, 601,
	11415, 9854, 0, 0, 11653, 0, 0, 0, 0, 5481, 12383, 0, 19898, 0, 2903, 0, 0, 12086, 10237, 0, 0,
	10336, 10010, 15572, 0, 0, 0, 0, 0, 0, 5593, 0, 11427, 17720, 6242, 0, 0, 0, 0, 6512, 0, 0, 0,
	0, 0, 6220, 0, 15280, 0, 0, 0, 370, 13127, 667, 18367, 4655, 0, 0, 0, 0, 0, 11408, 12861, 10814,
	10128, 1925, 12523, 16548, 18400, 0, 0, 18538, 1697, 0, 0, 611, 3669, 0, 0, 0, 17882, 0, 0,
	1625, 0, 13598, 6029, 17917, 0, 6008, 0, 0, 0, 0, 0, 0, 12370, 0, 0, 3962, 14940, 10157, 15018,
	0, 6060, 0, 2496, 0, 1523, 14576, 578, 203, 567, 1840, 4249, 7845, 8858, 5292, 11087, 16321,
	16674, 150, 16778, 10110, 8054, 18484, 0, 0, 14204, 1624, 16350, 17039, 19024, 20335, 0, 5097,
	0, 19857, 0, 17196, 0, 0, 0, 20030, 18069, 7889, 9237, 8209, 18335, 18058, 5862, 15316, 9910,
	18681, 0, 0, 0, 0, 0, 9022, 18268, 14334, 1297, 16036, 17788, 0, 0, 16624, 0, 0, 0, 17128,
	12399, 255, 0, 0, 18846, 0, 0, 0, 8336, 0, 18573, 0, 20349, 15805, 0, 0, 13323, 0, 0, 0, 18097,
	13466, 18703, 0, 0, 0, 705, 14003, 0, 6697, 0, 0, 206, 0, 0, 15302, 3210, 0, 5669, 16639, 0, 0,
	1520, 9548, 0, 0, 10325, 18206, 1034, 0, 0, 14639, 201, 4068, 5163, 11201, 12398, 592, 6067,
	16452, 8480, 1064, 5070, 8410, 15578, 16713, 10576, 17614, 0, 3304, 0, 15573, 0, 0, 0, 4962,
	1111, 174, 14724, 3086, 10115, 3282, 16660, 17284, 17420, 0, 0, 1846, 0, 14636, 16959, 6957,
	1251, 7698, 5309, 9277, 11281, 17166, 0, 3717, 9289, 2558, 2568, 8763, 1754, 3318, 9696, 17337,
	19114, 0, 12812, 18409, 1449, 6428, 0, 8835, 0, 4190, 0, 1476, 0, 0, 12991, 0, 3797, 20288, 500,
	0, 0, 1944, 593, 0, 19250, 8712, 4522, 7263, 12119, 0, 1177, 0, 0, 5866, 940, 7129, 0, 0, 4839,
	7145, 0, 0, 0, 5753, 13183, 11200, 14209, 16733, 0, 0, 0, 13978, 3023, 12563, 311, 1793, 19838,
	0, 0, 11879, 8508, 0, 13370, 5029, 6611, 9699, 15052, 16827, 16537, 17417, 13504, 17527, 19252,
	0, 0, 7094, 0, 0, 0, 17800, 3987, 1559, 4308, 5448, 0, 7930, 0, 2330, 5530, 7742, 0, 4418, 3103,
	10202, 13145, 0, 19693, 16863, 7462, 18059, 5489, 14929, 0, 0, 9360, 0, 0, 0, 0, 4007, 1245,
	9586, 4931, 7127, 0, 0, 7136, 0, 0, 0, 3465, 15856, 0, 7995, 0, 0, 0, 15019, 0, 0, 0, 6352, 0,
	0, 6536, 0, 0, 5235, 15008, 13993, 3214, 2861, 0, 0, 0, 15258, 0, 15780, 4203, 4765, 6807, 9244,
	9872, 18329, 4044, 9666, 11104, 8800, 13471, 13856, 14928, 6471, 10158, 8332, 9970, 14238,
	16364, 16936, 0, 10351, 0, 0, 0, 8311, 10816, 0, 0, 1719, 15559, 0, 6868, 12080, 2189, 4110,
	4430, 6043, 14147, 16646, 17573, 7367, 13147, 13905, 16615, 20026, 6616, 14861, 4127, 2348,
	14064, 18053, 0, 0, 0, 0, 12610, 17046, 17730, 10882, 5239, 7015, 10208, 17579, 11529, 2289,
	3162, 5000, 6943, 0, 11700, 0, 0, 11976, 0, 8902, 3370, 16281, 13604, 0, 10794, 0, 0, 11353,
	6632, 8206, 8994, 10736, 0, 0, 5766, 29, 7663, 20049, 0, 20296, 11765, 2468, 20364, 0, 2253,
	5930, 7176, 9438, 15638, 0, 0, 18883, 478, 6256, 1109, 13976, 2316, 14273, 10495, 16698, 0,
	6077, 2788, 7935, 16667, 8731, 16142, 0, 0, 0, 0, 0, 0, 0, 20013, 0, 0, 18815, 17776, 0, 0,
	1348, 148, 6367, 10539, 18729, 15555, 15247, 5995, 20152, 7960, 8885, 13353, 0, 1955, 1841,
	9387, 12677, 14930, 16004, 9381, 5047, 166, 5651, 9246, 12804, 7548, 0, 6100, 0, 19837, 0, 8528,
	0, 3489, 16589, 0, 15911, 0, 17414, 8979, 11445, 20053, 0, 5858, 18239, 0, 2472, 6771, 11628,
	13376, 4807, 9732, 13088, 12282, 3336, 18034, 0, 7979, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212,
	16531, 0, 2834, 10813, 12876, 4096, 15446, 3688, 8492, 0, 0, 0, 17147, 0, 0, 0, 0, 0, 0, 0,
	16250, 0, 17092, 6412, 16845, 6216, 2232, 3012, 4896, 6286, 4099, 9416, 14069, 0, 0, 12973,
	8300, 8139, 9211, 0, 3858, 19731, 1497, 0, 0, 18339, 19068, 0, 0, 0, 9437, 0, 17987, 18037,
	8161, 13301, 10241, 6369, 10096, 11198, 11245, 0, 0, 0, 6175, 2819, 15919, 16368, 0, 13571, 0,
	0, 577, 2663, 9482, 0, 0, 0, 0, 0, 0, 846, 4171, 0, 11220, 0, 0, 8003, 16775, 17850, 19958, 0,
	0, 0, 2195, 4533, 17378, 2557, 12629, 0, 0, 19241, 0, 0, 9169, 0, 16752, 11845, 0, 17924, 0,
	17290, 7570, 14876, 0, 0, 0, 0, 0, 0, 9256, 1189, 1541, 0, 0, 0, 19910, 0, 0, 18393, 0, 4843, 0,
	3646, 1990, 11950, 16882, 9492, 13138, 0, 10902, 1916, 12799, 16156, 4497, 0, 4039, 19371, 3643,
	12284, 14864, 17935, 18911, 19711, 16470, 0, 10298, 7, 6329, 14766, 0, 7498, 7761, 18938, 1876,
	0, 3144, 5387, 3694, 5798, 16695, 18754, 0, 0, 12672, 1495, 11144, 0, 0, 0, 0, 0, 6696, 0,
	12115, 487, 0, 0, 0, 0, 9188, 0, 10651, 15535, 12631, 0, 0, 0, 11567, 4916, 0, 5618, 0, 16268,
	0, 4342, 7830, 9217, 0, 2562, 17360, 0, 0, 0, 11355, 54, 4155, 11575, 15546, 19361, 9328, 0,
	13519, 8784, 14341, 0, 1469, 542, 0, 2419, 9499, 0, 0, 0, 9220, 13507, 0, 0, 0, 15308, 0, 0,
	3700, 0, 0, 0, 0, 7037, 7242, 9433, 6177, 9175, 1710, 9932, 5049, 0, 0, 3672, 5366, 1747, 13196,
	426, 0, 0, 0, 0, 20207, 4322, 5892, 719, 12601, 0, 4680, 0, 7058, 0, 2796, 1296, 3696, 10964,
	12107, 14028, 1357, 15909, 0, 14455, 463, 0, 0, 19607, 10837, 0, 298, 3692, 10883, 6937, 0,
	16970, 11302, 0, 0, 14915, 0, 0, 0, 0, 641, 1085, 9023, 8658, 1628, 11000, 12746, 13181, 1364,
	4774, 5571, 8656, 6944, 9729, 2980, 14380, 9074, 1886, 11303, 10507, 13650, 14681, 2984, 4210,
	8641, 766, 2608, 11945, 6218, 15314, 15760, 16409, 17710, 7584, 18063, 15431, 18298, 18502,
	18676, 8293, 19595, 3721, 19881, 14089, 19912, 20105, 20147, 8449, 5867, 14504, 0, 0, 0, 0,
	7080, 11107, 18499, 0, 0, 0, 0, 0, 20003, 14467, 0, 12181, 17870, 0, 3982, 6451, 0, 0, 18566,
	4738, 0, 15096, 11419, 15353, 17863, 0, 0, 0, 9394, 12709, 14850, 9777, 16689, 17529, 0, 8435,
	4170, 10426, 16292, 16857, 16478, 19018, 3764, 2772, 4554, 4704, 18988, 8829, 0, 0, 2040, 0,
	9402, 0, 0, 0, 47, 17624, 0, 0, 0, 12241, 15727, 4295, 18475, 0, 19475, 13364, 19070, 10899,
	15191, 20192, 15, 16944, 10210, 0, 14332, 0, 0, 12528, 7824, 7977, 0, 0, 0, 1310, 6151, 19541,
	0, 4276, 11321, 12984, 0, 0, 0, 0, 0, 0, 0, 1440, 0, 8638, 2343, 5680, 5906, 7250, 7443, 0, 0,
	948, 0, 0, 10352, 0, 0, 0, 0, 0, 0, 0, 56, 5783, 3248, 8294, 17877, 19061, 135, 3454, 0, 13133,
	0, 4339, 15254, 12703, 0, 0, 3612, 9710, 17572, 141, 7236, 19721, 1665, 20189, 0, 19188, 0,
	9317, 0, 0, 0, 0, 18227, 0, 0, 482, 1706, 6362, 10193, 3049, 11818, 15423, 0, 14219, 19712,
	2897, 6889, 9367, 16267, 8573, 6747, 11248, 17772, 0, 15579, 4411, 1972, 7052, 0, 0, 0, 0, 8639,
	0, 0, 0, 0, 0, 0, 16886, 5964, 0, 11900, 4319, 0, 0, 18023, 7482, 10401, 0, 0, 13990, 15098,
	12481, 0, 0, 0, 0, 0, 0, 0, 0, 5051, 13967, 6826, 1769, 6390, 15684, 16797, 5779, 0, 0, 0, 0,
	19896, 0, 0, 0, 353, 561, 2443, 6387, 1669, 453, 4074, 1024, 9322, 4377, 16270, 16530, 7771,
	9929, 14362, 17443, 18807, 8721, 19633, 0, 0, 0, 4593, 8746, 14039, 0, 0, 0, 0, 3607, 8577,
	12591, 15726, 0, 0, 0, 6764, 13011, 3096, 3996, 14401, 17538, 0, 0, 0, 16889, 4075, 3492, 19642,
	20259, 0, 10746, 0, 9420, 0, 0, 0, 0, 91, 0, 0, 14165, 0, 16753, 0, 9199, 1598, 16745, 8019, 0,
	0, 6797, 754, 3384, 0, 0, 0, 0, 16415, 3229, 7682, 4010, 8231, 12511, 3236, 11548, 4829, 13192,
	15256, 12198, 17913, 20050, 0, 0, 477, 2411, 462, 4124, 4452, 18577, 19381, 11122, 13586, 15115,
	14155, 3651, 13311, 15703, 17049, 0, 0, 12795, 0, 0, 6931, 339, 11229, 0, 0, 0, 13857, 0, 0,
	6358, 7230, 0, 0, 0, 0, 285, 435, 0, 0, 8216, 1472, 1246, 0, 0, 9000, 0, 0, 13991, 19259, 0,
	10677, 0, 0, 0, 0, 0, 0, 0, 0, 1844, 0, 0, 4928, 15283, 18730, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 7341, 18576, 0, 6422, 3504, 8715, 0, 0, 0, 6189, 2567, 4311, 9104, 7883, 0, 18731, 0,
	5001, 0, 19247, 0, 16136, 0, 0, 16449, 17, 3585, 7082, 0, 0, 0, 0, 0, 0, 0, 0, 4286, 4033, 4726,
	18970, 0, 3757, 1736, 8966, 16631, 10936, 18724, 0, 5250, 0, 0, 0, 0, 0, 0, 9787, 15647, 16574,
	5183, 11522, 0, 18671, 0, 9108, 0, 950, 0, 17937, 2345, 15797, 19248, 0, 0, 2218, 3158, 8533,
	17559, 5742, 12711, 16021, 7383, 1654, 18958, 5288, 3954, 2341, 3726, 4881, 3286, 1396, 3109,
	7331, 5086, 1249, 11684, 14199, 10454, 19269, 20201, 461, 11926, 18364, 20242, 0, 0, 0, 2366, 0,
	0, 0, 4015, 0, 0, 7490, 0, 9397, 7764, 5785, 0, 2839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 842,
	3475, 17274, 0, 0, 11523, 12480, 3591, 13103, 15981, 0, 12133, 18438, 0, 0, 18809, 0, 0, 0,
	10956, 13014, 8742, 15553, 0, 0, 2096, 0, 0, 0, 926, 9585, 1269, 11364, 13187, 14914, 12765,
	17405, 17835, 7760, 18734, 594, 9615, 0, 1077, 6457, 0, 15633, 14283, 0, 710, 3240, 1402, 0,
	3660, 0, 18607, 18951, 0, 8165, 0, 0, 0, 0, 0, 0, 0, 0, 13687, 0, 0, 11795, 15735, 15983, 0, 0,
	0, 0, 0, 0, 0, 10178, 12832, 11270, 0, 16591, 0, 0, 0, 12298, 0, 0, 5884, 9063, 6601, 17663,
	11943, 8621, 17880, 19663, 789, 6820, 18130, 9896, 19564, 8137, 13263, 0, 0, 0, 0, 0, 0, 0, 0,
	17459, 0, 0, 0, 18311, 0, 19552, 17258, 0, 0, 1176, 13543, 1178, 13042, 18389, 0, 1123, 0, 8686,
	13414, 0, 0, 2410, 4386, 7344, 11029, 12043, 16436, 1200, 0, 0, 15089, 14272, 0, 0, 3272, 12716,
	604, 3554, 4161, 15935, 5942, 14585, 945, 16087, 2949, 16676, 20181, 609, 0, 6700, 2809, 16161,
	1214, 8432, 9139, 8267, 11358, 17090, 0, 0, 16679, 10422, 19573, 0, 0, 0, 0, 0, 0, 8422, 10438,
	14715, 0, 0, 17019, 17120, 0, 3247, 9478, 10937, 2141, 4183, 1120, 15028, 16503, 8468, 16625,
	18574, 0, 0, 16595, 8263, 10396, 17015, 0, 0, 3609, 10545, 3257, 7560, 0, 0, 0, 962, 5872, 9973,
	11237, 7776, 3695, 423, 2518, 3117, 4358, 5210, 16565, 19860, 0, 0, 0, 0, 0, 0, 0, 5576, 4555,
	5554, 7770, 1896, 9953, 10345, 0, 3390, 3615, 1900, 13034, 723, 13228, 12363, 17140, 16900, 0,
	9347, 5875, 6157, 0, 0, 629, 0, 0, 0, 4409, 10443, 0, 0, 19209, 12012, 0, 9897, 16343, 327, 0,
	0, 0, 0, 4289, 0, 0, 2210, 13252, 0, 1947, 8947, 12558, 0, 0, 1784, 0, 0, 0, 0, 0, 0, 0, 5747,
	4634, 17267, 17541, 8134, 0, 5936, 0, 15889, 0, 7524, 9144, 0, 13060, 0, 0, 5607, 15275, 0, 0,
	0, 10511, 12217, 14924, 5622, 5502, 12537, 198, 12611, 0, 0, 0, 18421, 0, 0, 0, 0, 0, 14021, 0,
	17723, 0, 0, 6204, 0, 0, 0, 0, 0, 791, 0, 46, 6410, 0, 0, 0, 0, 0, 0, 10159, 0, 0, 9858, 0, 0,
	12367, 0, 0, 43, 6318, 1613, 6989, 4548, 9150, 0, 0, 1072, 3195, 5565, 6454, 13289, 14539, 3877,
	14457, 14844, 16396, 18102, 18163, 5258, 0, 0, 14420, 16096, 0, 0, 0, 0, 13748, 15485, 0, 5547,
	9509, 4347, 0, 4181, 0, 1468, 5497, 0, 18107, 7123, 14005, 16269, 0, 0, 0, 8688, 0, 10460, 0, 0,
	0, 9197, 15991, 3130, 1907, 8413, 16377, 0, 4547, 8622, 5010, 4773, 12847, 9266, 13456, 2286,
	12289, 10024, 12525, 14658, 18091, 8694, 400, 13238, 18646, 18789, 15356, 15545, 18528, 633,
	3583, 18648, 18902, 1616, 19695, 8839, 0, 0, 9409, 0, 1929, 7529, 9700, 0, 0, 0, 64, 9821,
	15641, 0, 14631, 5714, 18442, 0, 0, 16649, 1707, 0, 0, 0, 1068, 14000, 0, 0, 18345, 0, 0, 8607,
	0, 0, 0, 0, 4208, 2686, 644, 4083, 828, 6631, 12911, 0, 0, 0, 0, 0, 14453, 17183, 4462, 13239,
	0, 0, 742, 953, 1578, 0, 0, 0, 2904, 13805, 16084, 20177, 2500, 3242, 4849, 6662, 10108, 1205,
	0, 18351, 0, 2052, 2221, 10162, 11887, 2064, 11883, 9378, 0, 0, 17149, 0, 12231, 12555, 0, 0, 0,
	0, 0, 17714, 0, 8630, 0, 0, 8, 13020, 18549, 0, 0, 0, 0, 2918, 4448, 0, 2031, 9306, 3610, 13259,
	13287, 2155, 16472, 0, 954, 5704, 0, 0, 0, 17661, 0, 0, 0, 4699, 10104, 17379, 0, 0, 0, 4388,
	3259, 4262, 1653, 10830, 19790, 11836, 535, 3071, 5847, 6132, 8338, 13574, 0, 12165, 0, 0,
	16342, 0, 8166, 10188, 12912, 0, 3767, 0, 0, 0, 0, 0, 1857, 3140, 3382, 6038, 17003, 6991,
	18575, 19106, 17738, 14976, 0, 0, 0, 4032, 17629, 0, 0, 7049, 0, 0, 16881, 9505, 0, 17088, 0,
	10726, 0, 0, 0, 5269, 0, 0, 16968, 1326, 3805, 15845, 9300, 6033, 14350, 6049, 6113, 0, 2514,
	17345, 0, 0, 0, 2956, 15360, 16851, 17849, 0, 0, 0, 15629, 3016, 11702, 8743, 0, 5308, 8956,
	1861, 12570, 19467, 0, 3335, 0, 13304, 0, 5724, 14794, 6885, 0, 659, 19192, 0, 8394, 11117,
	8934, 0, 8756, 12405, 18161, 0, 7262, 0, 0, 0, 0, 0, 2922, 959, 7964, 12452, 16009, 19791, 0, 0,
	0, 0, 0, 17334, 8547, 6906, 14550, 17408, 18426, 1418, 10470, 960, 8659, 20017, 0, 725, 11059,
	0, 20040, 0, 15076, 0, 0, 0, 0, 0, 11378, 9445, 0, 11377, 20046, 0, 823, 11126, 2303, 11179,
	10246, 12981, 12402, 4601, 31, 7791, 7906, 10221, 13597, 15655, 0, 11551, 1765, 0, 0, 0, 6725,
	11211, 16773, 4037, 0, 0, 16990, 3661, 0, 19268, 0, 14208, 9799, 18960, 0, 0, 0, 0, 0, 0, 15437,
	9892, 14927, 0, 4301, 4592, 4698, 0, 1230, 0, 19887, 0, 5218, 17340, 13975, 7841, 0, 0, 3708, 0,
	8189, 0, 0, 17933, 2372, 19276, 6088, 2432, 2824, 10711, 13423, 17921, 0, 12120, 13540, 0, 0, 0,
	0, 3301, 0, 0, 0, 17755, 0, 0, 2665, 5652, 0, 464, 16223, 5863, 19100, 16236, 7100, 16167,
	17964, 17187, 19575, 0, 15376, 0, 7708, 0, 20021, 0, 0, 7610, 8582, 0, 0, 17578, 10247, 0, 0,
	3732, 2795, 6178, 0, 4761, 0, 0, 19084, 0, 14908, 15872, 7483, 8919, 869, 11028, 0, 0, 0, 5229,
	10383, 10419, 0, 0, 0, 3837, 14027, 18108, 6727, 20145, 0, 0, 6573, 17910, 0, 0, 17127, 0, 0,
	282, 2199, 3327, 11307, 10536, 18558, 19933, 10335, 57, 0, 0, 1299, 7865, 18324, 1801, 0, 16771,
	16860, 18318, 3177, 0, 0, 1000, 2697, 10889, 0, 0, 0, 0, 0, 18489, 18714, 12232, 19430, 0, 0, 0,
	0, 6007, 0, 0, 0, 6260, 0, 7974, 0, 2845, 19327, 0, 5079, 884, 1934, 2672, 15729, 0, 0, 688, 0,
	0, 6498, 15619, 13390, 0, 0, 9808, 0, 5119, 14918, 12798, 0, 0, 0, 0, 0, 5220, 0, 0, 1498, 0, 0,
	0, 0, 0, 0, 0, 15567, 7797, 0, 5838, 11421, 0, 4558, 12023, 0, 16507, 2712, 2510, 8028, 10266,
	11716, 14569, 17151, 9921, 0, 0, 3850, 5022, 987, 7866, 5933, 14543, 15523, 17139, 1354, 0,
	10563, 11557, 7774, 17064, 0, 0, 7505, 0, 0, 0, 5263, 5009, 9290, 17706, 19589, 0, 0, 5567,
	11215, 0, 10069, 10476, 0, 6686, 0, 1460, 2207, 2873, 11164, 11332, 16579, 0, 7348, 13159,
	20214, 0, 0, 1812, 0, 11166, 15475, 18856, 16457, 0, 0, 13308, 0, 295, 8702, 9906, 14099, 18533,
	0, 0, 19469, 19679, 0, 0, 0, 0, 0, 5449, 8683, 0, 0, 0, 4712, 0, 19204, 0, 0, 10952, 0, 0, 3209,
	6666, 8513, 1133, 11440, 0, 0, 0, 0, 0, 3411, 0, 1093, 5, 12104, 0, 18751, 0, 0, 4304, 0, 18383,
	0, 0, 16828, 0, 19735, 0, 3929, 6675, 8456, 15002, 0, 2024, 0, 0, 16734, 18993, 14592, 9807,
	2202, 4610, 2641, 19180, 9231, 20200, 0, 15828, 9017, 19489, 4882, 7247, 15207, 11070, 0, 5844,
	18166, 0, 0, 18150, 0, 0, 17939, 19067, 0, 0, 0, 6886, 14123, 0, 0, 4348, 6494, 7436, 18304, 0,
	4858, 0, 0, 4895, 0, 0, 0, 0, 7659, 12767, 0, 4638, 10418, 15403, 11475, 10910, 9236, 10235,
	16815, 17359, 18680, 19078, 0, 0, 6316, 9009, 0, 6321, 17042, 1300, 4097, 5584, 13175, 15943,
	17620, 906, 8661, 11587, 0, 15370, 2479, 5496, 652, 10014, 6788, 9816, 11631, 2724, 2905, 9425,
	11697, 7160, 4493, 9007, 9720, 12526, 12588, 649, 3804, 4703, 8204, 9111, 4414, 11967, 13662,
	8065, 4014, 10488, 5657, 11975, 12431, 12801, 13890, 6137, 8728, 14001, 11610, 14514, 15236,
	15841, 12535, 16130, 626, 8348, 16407, 18104, 8427, 0, 20380, 3993, 11578, 8148, 12706, 6919, 0,
	0, 0, 0, 10634, 11268, 15174, 0, 0, 10685, 0, 0, 9054, 16258, 0, 9171, 0, 2570, 0, 0, 1218, 0,
	9173, 17278, 5803, 19182, 0, 0, 0, 13518, 15609, 17503, 0, 0, 3847, 7508, 13433, 1910, 13946,
	16008, 15796, 20267, 0, 0, 0, 3208, 2501, 10753, 15427, 1170, 10077, 12195, 18694, 18903, 10341,
	17355, 3052, 0, 10136, 0, 0, 11541, 0, 0, 279, 6403, 5821, 19614, 8047, 17112, 0, 0, 0, 0, 0,
	19656, 0, 0, 13705, 11207, 0, 6363, 3971, 9971, 472, 10043, 16196, 9901, 18508, 0, 0, 0, 0,
	14886, 0, 0, 12158, 0, 0, 12852, 18241, 7923, 5511, 10198, 6529, 18737, 2541, 2535, 9694, 10485,
	1746, 4105, 0, 10991, 14079, 15050, 17214, 686, 0, 0, 0, 0, 0, 4584, 0, 0, 7300, 8349, 14615, 0,
	0, 0, 3271, 0, 0, 15414, 1092, 0, 9223, 0, 5878, 0, 0, 9733, 15083, 20058, 10129, 3357, 11720,
	14282, 8719, 11266, 15467, 17587, 905, 7125, 6809, 17271, 18870, 11822, 0, 1298, 14106, 0, 9298,
	5273, 9835, 17242, 0, 7821, 15959, 18586, 2656, 8127, 12793, 16086, 15677, 19197, 0, 11329, 544,
	10357, 11643, 0, 6092, 1632, 4993, 5105, 8853, 18301, 19816, 8160, 0, 1528, 0, 10960, 0, 0,
	1051, 10502, 0, 2376, 0, 0, 0, 0, 0, 0, 8341, 0, 11830, 4733, 11359, 8484, 8123, 12396, 0,
	10318, 0, 0, 15870, 0, 2118, 10001, 0, 2169, 12470, 10923, 1658, 13803, 0, 0, 0, 0, 0, 0, 18500,
	0, 16043, 10994, 0, 4290, 17132, 16126, 9357, 0, 0, 8121, 5048, 12349, 0, 0, 0, 0, 0, 13635, 0,
	0, 5538, 8493, 0, 0, 0, 8233, 0, 11722, 11874, 7329, 18495, 0, 7276, 0, 0, 17348, 18458, 0, 0,
	8425, 0, 0, 13813, 5596, 5254, 4398, 16386, 0, 0, 0, 14148, 16658, 0, 0, 816, 18080, 8085, 0,
	14436, 0, 0, 0, 0, 5484, 7059, 16180, 18013, 10769, 0, 0, 7591, 1442, 14075, 19908, 7871, 0,
	16919, 16061, 0, 15888, 12509, 0, 0, 0, 0, 0, 0, 20042, 0, 5329, 12515, 0, 0, 0, 0, 10650,
	16904, 0, 0, 12661, 8414, 4892, 18762, 0, 0, 6513, 12102, 18663, 16067, 0, 0, 0, 0, 59, 19823,
	0, 0, 4819, 0, 0, 0, 8509, 9308, 10269, 7655, 8133, 12343, 12809, 18050, 0, 19536, 0, 7390,
	14169, 52, 12782, 1280, 0, 4705, 8708, 16926, 12286, 10155, 6703, 10319, 12871, 1130, 14863,
	2580, 8016, 19154, 4241, 2168, 5525, 4008, 1975, 7064, 6790, 5962, 7460, 18066, 1042, 19478,
	19696, 2103, 20313, 16340, 6465, 9272, 10078, 0, 0, 0, 17848, 0, 0, 0, 3118, 1800, 10385, 16707,
	0, 14617, 0, 0, 19961, 13833, 0, 0, 16369, 13636, 19513, 0, 15516, 18135, 0, 6805, 0, 13430,
	10800, 17673, 0, 11345, 0, 0, 595, 308, 0, 0, 557, 15876, 2112, 0, 2226, 8367, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 10722, 4299, 10963, 11058, 8517, 10296, 5271, 930, 1479, 8207, 12331, 3464,
	15697, 4980, 16064, 18008, 9218, 0, 3345, 0, 4756, 3115, 16394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6446,
	13151, 10682, 12487, 15891, 19922, 0, 0, 1508, 10779, 16271, 1235, 17276, 3036, 6248, 19929, 0,
	0, 9385, 0, 0, 16898, 2273, 5217, 13536, 18775, 14912, 6905, 17996, 6193, 4948, 7941, 8345,
	9510, 19453, 19530, 19928, 16727, 0, 19572, 13972, 0, 2826, 0, 0, 19466, 9813, 0, 0, 0, 13391,
	17043, 15072, 0, 0, 0, 0, 0, 1830, 15853, 6441, 0, 0, 0, 0, 0, 8866, 0, 16701, 18220, 9302, 0,
	8383, 18971, 0, 0, 8178, 9230, 16100, 0, 0, 3595, 9126, 9417, 10051, 1629, 9996, 2367, 15322,
	7958, 0, 7743, 14397, 15315, 0, 0, 0, 7121, 7493, 13098, 3743, 13110, 17635, 0, 12032, 8050,
	7114, 9037, 3352, 9474, 10815, 14609, 0, 15462, 14878, 14757, 16981, 13493, 14507, 9205, 20196,
	0, 0, 16015, 18924, 15777, 2109, 7903, 0, 0, 10016, 13807, 14395, 18916, 15465, 5080, 12489,
	5685, 4488, 17313, 19538, 4119, 7677, 9495, 14824, 0, 0, 8644, 0, 0, 5893, 257, 10207, 14919,
	10946, 12766, 19125, 0, 7822, 213, 9628, 14444, 10731, 0, 0, 0, 14473, 0, 5938, 3407, 13303,
	5711, 3196, 0, 0, 9410, 0, 0, 10376, 15610, 0, 2196, 0, 15977, 3020, 13489, 14342, 0, 0, 0,
	18535, 0, 7320, 11665, 0, 0, 2054, 19378, 0, 8438, 0, 9678, 0, 0, 0, 12000, 0, 15961, 0, 0,
	4080, 0, 1636, 0, 0, 3468, 0, 10146, 0, 0, 0, 0, 0, 6761, 16320, 0, 0, 3682, 5612, 0, 0, 0, 0,
	11271, 16652, 9795, 9855, 0, 1166, 3723, 937, 4345, 0, 0, 0, 0, 0, 0, 0, 0, 20082, 9146, 13115,
	15225, 6678, 0, 0, 0, 0, 10437, 18747, 0, 0, 0, 1901, 0, 0, 390, 8164, 10763, 9226, 10126,
	11089, 4600, 9771, 14328, 16794, 17093, 13664, 14563, 18842, 9885, 14013, 0, 0, 0, 0, 11172,
	19451, 0, 11121, 2991, 9259, 624, 9553, 11726, 13566, 3433, 4216, 4679, 12377, 19493, 19706,
	16117, 17450, 6213, 0, 8726, 608, 12226, 13907, 15563, 0, 0, 0, 0, 0, 0, 6349, 11366, 15061, 0,
	10012, 3885, 6159, 12422, 14732, 8681, 15289, 5564, 17031, 8218, 13521, 18224, 8826, 0, 760, 84,
	7071, 2771, 8389, 18120, 8722, 17533, 9187, 12139, 14117, 11593, 2119, 19598, 0, 1659, 0, 0, 0,
	18817, 0, 1241, 13937, 9148, 14373, 0, 0, 0, 14024, 16120, 10452, 11849, 9001, 13649, 17310,
	10475, 9496, 17932, 18713, 18975, 6556, 2975, 5660, 0, 0, 0, 0, 0, 0, 13152, 0, 4324, 11294, 0,
	0, 0, 5381, 6474, 0, 0, 0, 0, 0, 0, 0, 9245, 0, 0, 8667, 9072, 2683, 12218, 0, 12519, 0, 17116,
	4736, 8565, 10916, 19982, 2422, 121, 13264, 4624, 0, 0, 6214, 17429, 0, 9742, 9464, 533, 14809,
	0, 3116, 20141, 0, 12386, 0, 0, 0, 4246, 13373, 10055, 14589, 15600, 16770, 0, 0, 1037, 0, 5434,
	2750, 18921, 5770, 13556, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6364, 14964, 8928, 5138, 10138,
	13916, 0, 0, 4291, 11540, 15864, 8360, 14885, 16316, 19834, 8794, 7606, 0, 0, 0, 15020, 0, 0,
	14122, 10750, 1207, 19504, 0, 0, 0, 0, 0, 0, 0, 18377, 0, 6888, 448, 8412, 12903, 9987, 15649,
	17739, 19788, 0, 19590, 0, 0, 10404, 0, 3935, 0, 0, 0, 0, 0, 0, 0, 2921, 18896, 0, 14475, 18852,
	18939, 19985, 2752, 0, 18982, 19007, 0, 0, 0, 5396, 8382, 11416, 3869, 6268, 18989, 11386,
	17821, 0, 0, 0, 5214, 7448, 12817, 0, 5151, 11675, 0, 0, 0, 0, 12342, 14684, 0, 12632, 14059, 0,
	0, 0, 12807, 12850, 0, 0, 8450, 0, 0, 2208, 4103, 1253, 6313, 8228, 11805, 12821, 11554, 11799,
	10564, 10775, 764, 0, 1010, 3630, 13254, 0, 0, 0, 2223, 11082, 9716, 12439, 0, 0, 19807, 0, 0,
	0, 16816, 1309, 0, 0, 0, 0, 0, 0, 10287, 20159, 3159, 0, 10755, 16992, 0, 0, 0, 0, 9655, 0, 0,
	2666, 6648, 5915, 2272, 12800, 13980, 18412, 24, 18750, 19737, 12718, 3212, 0, 0, 0, 0, 330,
	15906, 17319, 18485, 0, 4209, 0, 248, 3655, 14354, 0, 0, 0, 0, 16584, 12106, 18259, 0, 2734,
	7854, 12774, 16448, 0, 14305, 7130, 14993, 19765, 5673, 0, 0, 0, 17311, 0, 0, 16160, 3353, 3826,
	0, 0, 0, 0, 14903, 0, 0, 0, 0, 6890, 0, 0, 93, 2490, 0, 0, 16003, 19238, 0, 0, 7070, 17740,
	18123, 9334, 13546, 11328, 18603, 18966, 12375, 14559, 19703, 14764, 16159, 18523, 0, 0, 0, 0,
	284, 0, 1493, 0, 0, 0, 1740, 3868, 0, 2753, 156, 110, 7110, 10797, 1409, 9536, 15455, 0, 0, 0,
	15521, 0, 8629, 0, 0, 0, 0, 0, 0, 0, 0, 10785, 17066, 18443, 0, 0, 0, 2898, 10562, 12875, 5944,
	0, 0, 0, 13672, 0, 4331, 0, 0, 19149, 10508, 19199, 853, 3013, 3374, 15087, 16892, 11526, 7047,
	6413, 7724, 8972, 6979, 13310, 13568, 15562, 16134, 19700, 0, 0, 16158, 19669, 0, 0, 7838, 0, 0,
	0, 0, 0, 0, 966, 13987, 14583, 17741, 20180, 0, 0, 0, 0, 10531, 0, 698, 17544, 0, 20023, 10229,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 356, 10250, 0, 895, 15208, 3135, 14068, 0, 13476, 0, 0, 0, 9274,
	2002, 6176, 4465, 13713, 158, 6121, 8597, 8867, 10317, 8587, 10629, 4129, 12638, 14902, 17598,
	17801, 1356, 18642, 8614, 9905, 18853, 11897, 2136, 4130, 4556, 7135, 12680, 6184, 8190, 16859,
	18923, 1831, 4450, 4392, 12425, 0, 5452, 0, 346, 7079, 20065, 3255, 0, 0, 8306, 7744, 0, 8117,
	0, 14502, 17842, 20283, 424, 1201, 9095, 872, 17618, 2766, 0, 0, 0, 0, 259, 3582, 10390, 13136,
	0, 0, 0, 3693, 5831, 11452, 12306, 0, 6225, 0, 0, 11524, 19979, 5206, 0, 0, 0, 8529, 0, 0,
	11065, 3626, 6085, 5879, 11549, 1890, 0, 15333, 16804, 20227, 0, 3960, 0, 9537, 0, 15033, 0, 0,
	0, 0, 11869, 0, 18699, 12639, 12506, 13927, 1119, 1875, 0, 2515, 0, 13591, 11137, 508, 7220,
	8692, 0, 12848, 13218, 12346, 8437, 14092, 16443, 16866, 18973, 19528, 0, 6551, 13998, 0, 16297,
	7048, 17638, 0, 0, 0, 0, 16998, 19401, 0, 8268, 3684, 3653, 0, 2528, 131, 4629, 13362, 13950, 0,
	0, 3238, 8875, 14555, 0, 0, 10671, 13356, 14932, 6780, 1351, 1848, 8405, 13016, 17574, 20012,
	3810, 516, 10377, 11457, 13971, 19551, 0, 17886, 0, 8024, 9035, 0, 18283, 815, 3402, 9371, 0, 0,
	11255, 17275, 19163, 0, 15941, 0, 0, 0, 5147, 16508, 7878, 1889, 0, 0, 0, 6642, 8305, 0, 0,
	18042, 0, 8027, 0, 2770, 0, 12805, 13895, 13467, 6950, 16131, 11409, 0, 0, 7991, 0, 0, 11637,
	17354, 16401, 0, 0, 0, 0, 0, 0, 5230, 0, 0, 0, 0, 13443, 7703, 7268, 17500, 19351, 0, 0, 3569,
	19716, 0, 11175, 2392, 0, 4169, 4364, 8679, 14767, 18015, 6517, 11507, 10912, 13277, 19533, 0,
	9099, 12597, 0, 17837, 3298, 11868, 6370, 13007, 0, 0, 19144, 212, 8253, 0, 0, 0, 0, 0, 2068,
	4476, 10847, 15831, 0, 13784, 1482, 8162, 11131, 14043, 14482, 2264, 6965, 4063, 12148, 14171,
	1500, 10425, 11931, 16323, 10546, 3916, 6716, 5960, 12150, 18184, 2425, 0, 0, 11067, 14266,
	17216, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18735, 0, 0, 4485, 0, 0, 0, 0, 0, 0, 7158, 18213, 0, 0, 0, 0,
	5689, 12636, 0, 0, 1733, 7403, 17438, 0, 0, 9643, 4164, 0, 455, 0, 6181, 8500, 10240, 16777, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 8795, 4121, 0, 10642, 0, 0, 0, 2895, 20059, 0, 0, 13637, 11810, 0, 8112,
	9769, 11305, 6714, 14404, 18909, 6065, 10215, 10705, 15698, 5562, 11273, 18309, 18894, 12211,
	6254, 0, 0, 0, 7686, 0, 0, 0, 0, 17106, 0, 0, 2669, 16355, 0, 0, 7350, 0, 1833, 0, 0, 5986,
	4000, 6449, 1652, 10434, 12228, 13701, 19283, 0, 0, 10596, 0, 15951, 0, 11689, 15457, 0, 18247,
	0, 0, 0, 0, 18662, 6336, 6069, 10338, 16298, 19424, 0, 0, 0, 0, 1006, 3592, 0, 9516, 0, 0,
	19256, 0, 11999, 0, 0, 4113, 0, 14730, 17108, 0, 0, 0, 7605, 7042, 0, 13005, 15128, 0, 15577, 0,
	1122, 13619, 0, 5718, 0, 3934, 5566, 7732, 0, 0, 0, 0, 0, 0, 15430, 0, 2935, 18665, 0, 3311,
	4571, 15252, 0, 0, 6499, 0, 3124, 0, 18242, 0, 2315, 6274, 3825, 3932, 7959, 13828, 16329,
	18208, 0, 10333, 2482, 9241, 4791, 6142, 13725, 13925, 14640, 17361, 17799, 14831, 3059, 0, 0,
	0, 1032, 12074, 17685, 0, 0, 0, 0, 0, 1880, 12037, 10865, 13634, 14852, 0, 15466, 0, 0, 0, 0,
	4355, 19732, 13093, 0, 1132, 17879, 0, 19784, 365, 9325, 11225, 19820, 12999, 0, 16050, 14023,
	7155, 13294, 13903, 0, 0, 885, 12395, 2158, 0, 0, 2721, 3933, 10205, 9989, 602, 14839, 14983, 0,
	0, 0, 0, 17180, 0, 8820, 0, 0, 0, 0, 7310, 16932, 0, 6637, 0, 0, 14542, 14984, 0, 0, 0, 6405, 0,
	4802, 0, 2311, 0, 19697, 14378, 9632, 20243, 8676, 6495, 0, 0, 0, 0, 19494, 2620, 9024, 7631,
	19918, 0, 11138, 0, 0, 0, 0, 0, 0, 1544, 13761, 10267, 728, 8154, 0, 0, 0, 3766, 1084, 14896, 0,
	0, 0, 4778, 0, 8749, 16074, 19411, 0, 9026, 3139, 1922, 3922, 9348, 10255, 11501, 655, 5193,
	7501, 8350, 9062, 9436, 12900, 13607, 14523, 15597, 3314, 14995, 15955, 17984, 4017, 5311, 812,
	6020, 18098, 0, 5932, 15783, 0, 13582, 15813, 0, 0, 19400, 13951, 0, 0, 11749, 0, 0, 4316,
	11558, 0, 13782, 0, 0, 7922, 13658, 3436, 0, 16078, 0, 8770, 8911, 9332, 4974, 14534, 19119,
	19727, 7261, 0, 0, 0, 14604, 7304, 8442, 6546, 17780, 19240, 0, 0, 0, 0, 0, 8007, 2617, 0,
	15010, 11130, 19055, 5150, 6932, 9452, 18628, 0, 13267, 18115, 0, 16477, 0, 1584, 0, 7916, 0, 0,
	1622, 14049, 0, 0, 6400, 4204, 13552, 486, 18169, 0, 0, 1698, 13006, 3274, 2813, 14310, 0, 9606,
	10282, 11388, 13035, 0, 0, 10532, 16099, 16124, 10363, 10807, 11259, 15024, 15190, 15131, 5176,
	5439, 19316, 11431, 20157, 1041, 11621, 18090, 12073, 0, 11459, 0, 16546, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 5234, 10975, 14643, 0, 0, 0, 19458, 0, 476, 3737, 11346, 11815, 5723, 15165, 0, 0, 0, 0,
	7062, 1847, 3119, 13313, 11474, 11875, 15201, 5036, 11127, 2533, 3644, 14748, 0, 0, 0, 5143, 0,
	0, 0, 12939, 11114, 0, 13710, 0, 12538, 15127, 6091, 9812, 19532, 20154, 11547, 11356, 0, 2504,
	0, 0, 0, 0, 15838, 19184, 10494, 17946, 13781, 0, 0, 2966, 2393, 1478, 4184, 6661, 18473, 1399,
	0, 1691, 0, 18278, 0, 0, 0, 0, 13008, 10764, 4466, 7601, 0, 2163, 0, 0, 0, 5461, 95, 15417, 0,
	10719, 10313, 10820, 6504, 9841, 11848, 16372, 17965, 0, 0, 0, 0, 0, 2890, 17423, 0, 17282, 0,
	0, 5262, 14759, 0, 0, 0, 5609, 7714, 8703, 13858, 8585, 15752, 20094, 0, 0, 6002, 11756, 0, 0,
	10203, 0, 0, 0, 4454, 18033, 3201, 10793, 8804, 16169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3348, 0, 4937, 18322, 16622, 12521, 18258, 0, 0, 18447, 0, 0, 11105, 1649, 17442, 0,
	15628, 16244, 0, 19299, 0, 10097, 0, 20215, 1620, 3812, 0, 0, 16824, 0, 11318, 13786, 15929,
	6182, 9280, 9463, 17487, 20184, 5787, 14634, 14962, 16490, 16558, 6285, 12768, 11099, 18579,
	19030, 6455, 7839, 10133, 18425, 0, 0, 0, 0, 0, 0, 0, 0, 8914, 6769, 4335, 14191, 0, 5390, 0, 0,
	15109, 8129, 10164, 11542, 6571, 0, 0, 0, 0, 12039, 2885, 5699, 14952, 10075, 10519, 7945,
	10518, 7426, 15646, 3355, 11264, 17760, 1, 0, 3164, 8240, 0, 0, 12025, 1681, 4134, 4297, 12679,
	4583, 13667, 7943, 12249, 8936, 19186, 0, 646, 0, 8904, 17883, 16593, 15129, 19093, 11518,
	18089, 19175, 3550, 4468, 6706, 11773, 2291, 20212, 0, 0, 17745, 1240, 9525, 13432, 12239,
	14614, 19630, 0, 0, 0, 15219, 0, 0, 12916, 15860, 0, 0, 0, 0, 70, 5637, 12186, 14747, 10320,
	19338, 10656, 19932, 0, 16567, 0, 0, 10521, 9532, 0, 0, 0, 0, 0, 0, 8439, 0, 0, 0, 2058, 2916,
	0, 4011, 9412, 9658, 11800, 18284, 0, 0, 0, 2046, 16171, 0, 0, 0, 9048, 19872, 7901, 4946, 3865,
	8279, 7140, 14333, 1549, 1192, 17795, 0, 18772, 16673, 0, 0, 824, 18196, 18548, 18913, 709,
	4024, 20284, 975, 8623, 6958, 9184, 0, 0, 796, 14175, 3638, 18559, 1242, 2478, 19374, 20095, 0,
	2970, 9276, 10659, 10765, 730, 16307, 17073, 7948, 17793, 11235, 19227, 0, 0, 0, 1668, 19323, 0,
	0, 0, 5527, 13431, 0, 0, 0, 4816, 0, 3749, 0, 0, 0, 1165, 1515, 6565, 13948, 0, 0, 0, 0, 0,
	12010, 17308, 0, 0, 9268, 13291, 0, 541, 8417, 13911, 13404, 0, 0, 0, 15931, 6709, 10716, 14535,
	0, 0, 0, 14654, 12140, 20067, 0, 0, 0, 0, 0, 3365, 0, 2448, 0, 0, 0, 0, 20062, 0, 0, 0, 0, 0, 0,
	0, 7860, 0, 0, 0, 2990, 783, 10752, 16618, 0, 7453, 7579, 9195, 17838, 0, 15218, 17100, 20064,
	0, 0, 0, 9396, 0, 363, 0, 19464, 0, 0, 336, 4623, 4960, 4731, 5388, 11589, 165, 0, 0, 14832,
	18732, 0, 9267, 0, 14481, 19392, 706, 19638, 0, 0, 0, 6880, 18040, 0, 0, 19554, 16793, 0, 0, 0,
	1627, 0, 5551, 10594, 8390, 17852, 15914, 0, 10424, 196, 19384, 7131, 0, 0, 2019, 2336, 12733,
	0, 0, 0, 10606, 0, 15411, 0, 14410, 0, 0, 10878, 20035, 4374, 0, 9210, 11564, 7602, 19911, 0, 0,
	0, 0, 0, 0, 112, 0, 0, 12105, 12853, 0, 14910, 0, 18511, 0, 0, 9592, 3349, 4500, 9131, 10884,
	6760, 11808, 12242, 19038, 8615, 0, 18877, 9058, 10045, 19618, 14771, 0, 13879, 0, 0, 12237, 0,
	632, 7745, 2160, 1289, 11066, 13036, 10850, 11969, 13010, 13845, 9521, 14159, 15175, 15883,
	18378, 371, 2866, 5582, 1774, 7286, 18674, 0, 9493, 12337, 0, 0, 6095, 0, 0, 0, 8870, 10061,
	15536, 0, 8983, 11990, 3553, 0, 768, 0, 0, 8989, 7660, 0, 0, 16216, 0, 0, 0, 0, 3406, 9103,
	8309, 4722, 0, 3973, 17428, 9389, 7245, 10824, 385, 5437, 256, 2626, 5600, 5902, 7759, 10364,
	12889, 13383, 17195, 19297, 12449, 5709, 10305, 20052, 0, 0, 6848, 490, 8034, 15074, 0, 12533,
	10066, 10113, 2520, 5409, 13778, 14306, 14606, 0, 662, 0, 6195, 9036, 7805, 10360, 10630, 18124,
	1315, 18881, 17304, 0, 0, 6068, 0, 0, 13764, 5493, 10490, 13579, 16763, 0, 874, 0, 0, 0, 0, 0,
	3889, 18360, 0, 13487, 10662, 0, 9284, 1836, 2464, 0, 0, 0, 18963, 12238, 16208, 14292, 0, 0, 0,
	0, 0, 0, 17398, 0, 0, 0, 1470, 16077, 0, 15268, 17366, 8274, 0, 0, 0, 16726, 0, 0, 4961, 5722,
	12655, 11940, 7206, 8745, 19756, 5130, 1225, 9323, 16128, 0, 0, 8225, 0, 0, 0, 1457, 6732, 7833,
	18365, 0, 0, 0, 2259, 0, 0, 0, 12742, 0, 15124, 0, 0, 7137, 17651, 18118, 0, 7018, 0, 0, 0, 0,
	0, 11182, 17803, 0, 0, 0, 12429, 6665, 17864, 12225, 13822, 8048, 12869, 17102, 11407, 11737,
	4521, 3532, 19602, 0, 0, 7783, 8608, 0, 6969, 9869, 10864, 7671, 0, 2651, 5005, 8725, 0, 0,
	9053, 19792, 0, 0, 0, 7442, 11986, 18160, 15217, 18910, 0, 0, 11831, 0, 0, 87, 5731, 1525,
	11712, 10167, 13753, 12001, 12908, 14672, 19635, 4565, 0, 0, 5611, 1745, 0, 0, 0, 0, 0, 1414,
	7874, 12815, 0, 10513, 11701, 16095, 19725, 13578, 9968, 14025, 19704, 15419, 0, 0, 3524, 8320,
	14071, 19804, 10222, 0, 1517, 3671, 3292, 5106, 3265, 6724, 9924, 10076, 16913, 0, 8643, 0, 0,
	7509, 0, 3026, 3356, 4122, 5006, 14779, 16185, 10796, 0, 0, 0, 0, 4066, 0, 0, 0, 0, 13703, 0, 0,
	0, 0, 0, 15290, 7900, 10288, 0, 13831, 7661, 19303, 0, 19913, 0, 0, 837, 15584, 5091, 11595,
	1603, 3376, 4305, 7471, 11645, 6863, 12624, 5069, 9907, 12818, 13510, 3557, 8730, 3616, 1679,
	8632, 3964, 13965, 9659, 8705, 13665, 15120, 440, 15665, 18155, 14217, 1327, 9518, 15858, 17515,
	14825, 2661, 18432, 19718, 18980, 7285, 9382, 9617, 17045, 13526, 0, 0, 2494, 10909, 1726,
	17363, 18790, 18362, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16901, 14683, 0, 15026, 0, 9487, 0, 10904,
	18948, 7150, 3385, 19034, 0, 1244, 4660, 11634, 4779, 12424, 1579, 1053, 13174, 8652, 12041,
	13749, 12837, 5133, 5590, 17069, 0, 0, 0, 5840, 0, 0, 0, 9338, 12092, 17524, 0, 0, 2361, 0,
	16844, 0, 8711, 17026, 2820, 18385, 4825, 7289, 13742, 16022, 6301, 0, 246, 4086, 0, 0, 0,
	13024, 0, 4776, 5340, 10200, 0, 6702, 0, 0, 0, 0, 0, 1835, 11003, 14406, 6341, 2578, 9395, 6824,
	8869, 2423, 11616, 14411, 13882, 4604, 14702, 19324, 8109, 0, 3048, 14620, 9153, 0, 18682, 0, 0,
	0, 0, 0, 0, 8485, 0, 7402, 0, 0, 11308, 7380, 15958, 13483, 16716, 0, 9639, 0, 15782, 0, 0, 0,
	9991, 13745, 15621, 0, 0, 0, 1524, 8764, 1087, 13644, 8624, 13718, 417, 16122, 0, 5333, 14847,
	10945, 18936, 12552, 19861, 0, 9957, 17743, 0, 0, 4815, 0, 0, 3017, 8584, 12684, 0, 11352, 0, 0,
	0, 17010, 17782, 0, 16985, 16747, 0, 0, 692, 6911, 9584, 14598, 18441, 19759, 0, 14939, 0, 5424,
	18265, 16293, 18480, 0, 18376, 1791, 10538, 0, 0, 0, 5357, 6592, 12147, 10664, 12230, 4950,
	8876, 4800, 1787, 11091, 1585, 6600, 13661, 4691, 7095, 7055, 13412, 13699, 14812, 13774, 16371,
	13460, 12775, 9877, 1546, 495, 4625, 527, 8682, 5829, 7339, 18134, 19006, 0, 0, 8275, 0, 0,
	18313, 7545, 0, 7784, 2310, 2778, 20104, 10982, 5455, 19917, 19868, 20195, 0, 0, 3102, 12671,
	13056, 3951, 18461, 16979, 1153, 505, 0, 0, 0, 13398, 0, 0, 10654, 0, 0, 1359, 0, 0, 5954,
	15743, 0, 0, 0, 0, 0, 6356, 19836, 0, 0, 6924, 7911, 0, 4822, 0, 0, 0, 0, 0, 1374, 12969, 0, 0,
	0, 8856, 0, 14214, 0, 0, 0, 0, 0, 0, 933, 0, 0, 0, 0, 0, 3112, 8505, 0, 16280, 0, 6145, 2950, 0,
	14548, 16891, 0, 8555, 0, 1099, 11826, 13863, 430, 6986, 0, 0, 7437, 16116, 0, 4563, 4971, 3549,
	0, 1703, 0, 0, 0, 0, 13428, 0, 6589, 1609, 10969, 11895, 12356, 14855, 13580, 7910, 15278, 5332,
	0, 3429, 0, 6598, 0, 7892, 0, 0, 0, 3860, 0, 0, 0, 14052, 15062, 0, 12152, 0, 744, 15245, 571,
	1317, 5801, 5825, 0, 17642, 4506, 0, 0, 0, 14491, 0, 16053, 0, 0, 0, 0, 16742, 0, 0, 0, 0, 0,
	10537, 0, 0, 0, 0, 0, 0, 18372, 4828, 0, 0, 13839, 16799, 565, 17335, 8445, 17352, 18780, 5427,
	9756, 14948, 410, 19674, 1394, 6783, 14518, 17411, 19871, 0, 16748, 18017, 0, 0, 17582, 8261, 0,
	0, 6134, 0, 0, 0, 1949, 0, 4228, 0, 10326, 433, 0, 0, 19332, 17557, 7099, 8844, 11513, 9879, 0,
	19720, 0, 0, 10667, 20305, 11439, 14577, 17726, 14740, 0, 6927, 6541, 0, 0, 0, 6763, 0, 11280,
	0, 6153, 0, 0, 13973, 0, 0, 2553, 7897, 2249, 12838, 16903, 0, 1486, 5188, 16538, 0, 2197,
	11530, 19405, 0, 0, 10789, 14050, 16413, 0, 1062, 8859, 9958, 0, 0, 0, 18863, 0, 0, 0, 9331, 35,
	5794, 15826, 0, 18330, 17321, 7458, 3728, 11861, 0, 416, 12542, 12305, 15526, 19274, 1021, 0, 0,
	0, 0, 0, 1150, 11169, 2859, 4087, 8325, 0, 0, 0, 20024, 0, 0, 0, 11733, 16839, 1413, 20339,
	2023, 0, 13172, 1682, 3887, 0, 8554, 15202, 0, 0, 15620, 0, 0, 0, 0, 0, 7978, 0, 0, 0, 9682,
	16295, 5063, 3366, 6259, 14536, 0, 0, 19945, 6941, 8249, 19049, 579, 7576, 13881, 8998, 11693,
	7418, 14186, 0, 0, 0, 0, 11667, 216, 14936, 0, 0, 0, 5890, 6674, 0, 0, 0, 0, 0, 0, 8996, 0,
	7238, 0, 14456, 0, 12434, 0, 0, 0, 20270, 0, 8736, 1190, 247, 3770, 7207, 17456, 0, 4399, 0,
	1881, 0, 0, 3584, 8068, 9923, 5853, 6258, 0, 14571, 4349, 7695, 20306, 0, 19, 2900, 8403, 3573,
	9166, 3260, 0, 0, 16232, 4464, 0, 0, 0, 689, 6694, 1979, 8855, 14664, 9886, 10917, 16284, 1811,
	5792, 16627, 18420, 20025, 0, 0, 0, 5336, 61, 4582, 4763, 13461, 0, 17898, 0, 2969, 0, 12787,
	437, 16683, 0, 16243, 16498, 15374, 0, 0, 899, 13210, 0, 2776, 5277, 980, 5739, 109, 0, 16916,
	20274, 8076, 0, 0, 0, 0, 0, 2172, 0, 2614, 18875, 0, 0, 13153, 0, 101, 11035, 0, 731, 3913, 0,
	12063, 7133, 5908, 12762, 0, 5098, 16810, 13449, 18451, 16059, 0, 0, 8486, 9362, 0, 0, 0, 0, 0,
	0, 15229, 0, 10304, 0, 0, 0, 6415, 0, 12650, 14319, 14883, 0, 1604, 0, 8553, 0, 0, 4069, 6511,
	4477, 0, 6239, 7580, 5144, 7782, 8888, 6806, 11296, 12699, 4526, 18816, 0, 11602, 0, 3997,
	17555, 8308, 3426, 15568, 7736, 0, 9414, 0, 0, 17903, 0, 0, 4205, 6233, 6770, 0, 5543, 0, 2925,
	2648, 7374, 0, 0, 0, 13012, 7649, 8813, 4676, 17767, 3391, 13685, 6688, 15571, 17288, 6912,
	3741, 18028, 0, 0, 8380, 10002, 0, 0, 7840, 0, 5361, 9068, 0, 0, 0, 0, 0, 0, 10456, 17912, 0,
	4709, 0, 17684, 0, 0, 13044, 4550, 13638, 0, 15842, 0, 1743, 1540, 6115, 6045, 6691, 8879,
	18738, 19421, 20336, 11763, 13920, 9006, 15608, 0, 0, 0, 0, 0, 11040, 0, 7877, 1832, 5816, 3551,
	11906, 0, 19508, 0, 0, 241, 14485, 6263, 15243, 17905, 0, 0, 0, 0, 0, 0, 4267, 8917, 9874,
	18901, 19779, 7006, 11620, 13418, 15819, 0, 14048, 0, 12759, 19934, 0, 5132, 13059, 0, 19354, 0,
	13801, 7890, 17518, 12036, 19510, 18264, 0, 0, 0, 0, 0, 0, 0, 8058, 0, 11560, 6399, 7986, 12659,
	6169, 13033, 0, 522, 0, 1971, 12501, 0, 0, 9228, 16188, 0, 7491, 0, 0, 1151, 0, 0, 16119, 0,
	5726, 0, 0, 0, 5453, 0, 0, 0, 0, 0, 1098, 0, 0, 4702, 3886, 14944, 16187, 10372, 14104, 11998,
	17230, 0, 7717, 14343, 0, 0, 9947, 2018, 10358, 10588, 9949, 0, 0, 0, 0, 0, 0, 0, 11744, 0, 0,
	0, 0, 0, 4718, 6196, 15304, 10009, 18704, 16965, 4751, 20081, 15626, 5688, 20213, 0, 0, 15822,
	0, 1725, 15164, 15276, 19102, 0, 9695, 0, 0, 0, 0, 12543, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7025,
	17564, 0, 864, 11907, 0, 10433, 2258, 0, 6006, 0, 3514, 14931, 9941, 18077, 0, 0, 2267, 9358,
	16241, 10122, 12064, 16363, 0, 0, 4479, 0, 15336, 6281, 0, 10486, 9208, 0, 0, 181, 6496, 11334,
	0, 0, 0, 0, 0, 0, 0, 0, 20188, 10375, 0, 4513, 0, 0, 0, 8081, 19891, 11600, 17531, 0, 16106, 0,
	16275, 13360, 0, 0, 0, 7075, 7101, 9088, 0, 0, 0, 0, 10613, 0, 14041, 6736, 8899, 89, 14532,
	8693, 6443, 20039, 6266, 8579, 9477, 10823, 16518, 7842, 15863, 17556, 18580, 18692, 13480,
	18892, 20193, 5522, 8535, 0, 9061, 11206, 1969, 4871, 6172, 16073, 12741, 18733, 18756, 0, 0, 0,
	0, 16630, 0, 0, 0, 0, 11260, 5102, 16668, 5869, 10735, 7224, 12436, 15082, 2048, 12392, 14500,
	0, 0, 2424, 0, 0, 0, 14268, 18885, 0, 0, 7187, 20249, 2806, 4833, 5620, 0, 0, 13954, 8026, 8704,
	2006, 14775, 0, 17473, 6123, 8128, 0, 4391, 4538, 19826, 929, 9567, 4713, 376, 19956, 19678, 0,
	0, 164, 0, 1231, 2357, 5153, 11572, 11599, 16412, 0, 0, 18570, 7569, 0, 0, 0, 0, 0, 12384, 7565,
	2748, 8687, 15331, 15865, 785, 13330, 4710, 12789, 18323, 0, 0, 11730, 13587, 0, 0, 0, 0, 9281,
	4674, 11550, 5451, 10067, 175, 5808, 6892, 4243, 7165, 11847, 13117, 20151, 0, 3150, 0, 14501,
	16976, 0, 0, 16864, 10810, 10414, 11108, 0, 0, 0, 16662, 0, 10720, 0, 8806, 0, 0, 0, 0, 0, 0,
	4167, 8420, 1556, 123, 2034, 8475, 0, 10189, 0, 0, 12030, 0, 0, 122, 6810, 9926, 3199, 111,
	10707, 16265, 16328, 19850, 0, 0, 1539, 19173, 6636, 0, 7424, 20373, 4840, 14544, 12401, 0, 0,
	6701, 17792, 18546, 20174, 13091, 0, 10560, 4294, 12622, 12272, 15894, 16190, 17358, 17753, 0,
	0, 0, 0, 1325, 0, 14923, 14181, 0, 0, 0, 10894, 0, 94, 2850, 6640, 7696, 13112, 7234, 14669,
	16720, 10183, 9775, 10566, 17765, 8646, 15685, 18985, 15380, 19939, 0, 0, 0, 2744, 3942, 12462,
	642, 9502, 12200, 3852, 12943, 11076, 13389, 76, 1554, 1664, 12831, 13737, 13200, 15973, 16429,
	16974, 17185, 16759, 20287, 3931, 6211, 10958, 0, 0, 0, 11648, 13336, 0, 10302, 14601, 0, 202,
	0, 9529, 0, 0, 5790, 2838, 6654, 8177, 16677, 14368, 16183, 17280, 0, 0, 0, 2933, 0, 6987, 0,
	10308, 0, 0, 0, 2451, 13069, 0, 16260, 9840, 504, 15116, 12556, 0, 0, 2872, 540, 6131, 16929,
	7183, 4569, 8387, 10955, 8718, 12627, 15765, 18215, 18915, 0, 0, 1028, 0, 4673, 19261, 4544, 0,
	0, 17406, 0, 0, 0, 8057, 3417, 0, 0, 0, 0, 328, 1264, 8120, 14841, 15369, 15505, 0, 15412, 0,
	12132, 5178, 0, 7449, 16703, 0, 12925, 18806, 0, 0, 0, 4042, 0, 10972, 0, 0, 2156, 0, 0, 0,
	2446, 0, 10826, 886, 0, 0, 3946, 0, 6607, 9168, 17834, 18840, 0, 2145, 2756, 4424, 2182, 6436,
	9826, 1597, 2369, 6162, 0, 2762, 6328, 5802, 8328, 6515, 10524, 10688, 13731, 13492, 16751,
	18054, 15979, 5157, 7210, 0, 3387, 0, 178, 3432, 0, 0, 11647, 5310, 2408, 12763, 18238, 10467,
	9543, 11604, 19307, 0, 0, 16332, 19890, 0, 13089, 16585, 340, 0, 0, 0, 0, 0, 0, 0, 0, 2277,
	18003, 0, 0, 1981, 6778, 232, 9123, 678, 18965, 19385, 0, 12197, 8937, 12291, 16715, 0, 19954,
	0, 15672, 5963, 40, 1285, 0, 15481, 10399, 1945, 1505, 20285, 19895, 0, 0, 13320, 0, 0, 5650,
	5773, 9096, 9052, 0, 0, 0, 0, 9904, 10819, 4145, 5647, 10971, 2459, 5597, 12781, 16875, 17235,
	0, 14221, 6639, 12034, 18282, 0, 0, 7825, 0, 0, 3474, 8805, 15013, 0, 0, 0, 0, 0, 0, 0, 14494,
	17643, 0, 0, 5636, 0, 0, 0, 0, 4470, 0, 6614, 0, 5364, 7594, 0, 20254, 0, 0, 4495, 1651, 10582,
	14429, 4332, 8145, 6993, 16204, 18527, 9247, 3517, 6090, 4081, 9480, 11292, 18824, 20144, 0,
	964, 0, 0, 2902, 10019, 0, 0, 0, 0, 13400, 0, 6171, 12117, 4218, 0, 3839, 7899, 11242, 2789,
	10762, 12858, 15718, 19148, 4664, 10741, 15637, 4890, 7603, 7029, 14227, 15950, 6188, 11603,
	2004, 7675, 15824, 16291, 10260, 17188, 5520, 6569, 13799, 2480, 13076, 17407, 20161, 0, 0, 0,
	0, 0, 4653, 0, 9546, 13836, 6302, 0, 0, 0, 13517, 14486, 10106, 0, 0, 0, 0, 15265, 0, 4260,
	5961, 0, 1284, 0, 18497, 0, 0, 9152, 0, 0, 0, 0, 0, 16207, 6433, 1849, 0, 0, 707, 0, 0, 0, 0, 0,
	12872, 1739, 0, 3976, 6582, 18428, 18147, 19894, 11803, 14019, 512, 7504, 0, 0, 5764, 42, 7375,
	14359, 16543, 0, 0, 0, 0, 14798, 1731, 0, 0, 19196, 0, 9191, 9914, 2283, 3648, 10060, 15821,
	18410, 0, 20376, 4036, 8823, 11872, 16189, 0, 9717, 0, 0, 0, 7969, 4891, 1229, 20098, 8787,
	9415, 0, 11916, 0, 0, 3785, 0, 0, 0, 0, 0, 0, 0, 0, 4897, 2678, 9848, 0, 2715, 14610, 0, 0,
	3501, 19707, 7955, 0, 0, 0, 0, 0, 1114, 0, 17675, 0, 0, 3670, 11651, 3015, 7211, 6287, 13550,
	5372, 695, 6332, 13694, 15881, 18657, 19443, 0, 5483, 12640, 0, 0, 19082, 1557, 2177, 10873,
	10127, 9706, 12574, 16740, 17960, 0, 0, 13680, 0, 0, 0, 0, 11552, 0, 0, 0, 18435, 19014, 0, 0,
	0, 1588, 2457, 0, 3649, 3147, 12979, 0, 2089, 5487, 11454, 0, 0, 0, 0, 0, 18906, 3944, 0, 0, 0,
	5969, 0, 0, 0, 8488, 0, 4237, 4917, 0, 0, 13275, 3176, 5625, 14471, 18260, 0, 2865, 0, 0, 2550,
	0, 3859, 1803, 7867, 0, 2173, 2569, 8344, 0, 0, 9271, 18167, 491, 7358, 9823, 11463, 16112, 0,
	1686, 3230, 4578, 4814, 5987, 13299, 16581, 15492, 9594, 18251, 0, 0, 0, 0, 0, 14635, 0, 0,
	3947, 19399, 0, 0, 0, 13627, 0, 14006, 14802, 9667, 0, 0, 0, 0, 0, 14269, 0, 1959, 0, 11574,
	12103, 13643, 16005, 19459, 0, 6191, 2140, 15895, 16054, 17962, 8881, 13411, 5304, 2509, 10441,
	11277, 15558, 8044, 2042, 6374, 15294, 17787, 3625, 0, 10786, 19585, 11817, 0, 12829, 16048,
	693, 17991, 4467, 18321, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13326, 0, 5712, 0, 0, 11839, 18512, 0,
	6032, 10548, 0, 0, 0, 935, 0, 3783, 0, 0, 236, 0, 17889, 0, 10712, 0, 6079, 0, 0, 0, 8964,
	17916, 18244, 12532, 15023, 18279, 0, 13176, 0, 3888, 5339, 419, 0, 0, 0, 0, 16894, 0, 0, 9951,
	12145, 7138, 5548, 10281, 7700, 10861, 17593, 12905, 0, 0, 15424, 186, 0, 0, 0, 16995, 19841, 0,
	0, 4688, 17658, 11336, 0, 0, 6555, 11074, 12936, 1575, 11360, 17644, 0, 4187, 0, 6728, 0, 0, 0,
	0, 0, 13329, 13830, 14526, 7628, 0, 0, 2469, 19087, 14805, 4741, 0, 2679, 0, 0, 0, 0, 0, 0, 0,
	17548, 0, 4958, 0, 1753, 2927, 15791, 19363, 0, 0, 0, 0, 3772, 16306, 4147, 10943, 145, 0,
	20197, 916, 10322, 13445, 8224, 14894, 0, 0, 0, 0, 0, 0, 0, 4279, 5025, 11580, 3568, 17097,
	18675, 0, 0, 0, 20076, 6610, 575, 15144, 10877, 1761, 18419, 20002, 0, 0, 3163, 7254, 4298,
	2471, 6118, 2794, 17191, 19874, 0, 0, 0, 2650, 0, 2967, 6995, 0, 0, 1336, 5782, 8284, 10583,
	10143, 0, 18931, 0, 0, 0, 0, 0, 0, 8511, 8788, 2131, 3895, 5557, 12277, 14431, 15956, 19013, 0,
	0, 0, 0, 0, 6677, 0, 2481, 13736, 18791, 8223, 2477, 7627, 11585, 7282, 19650, 0, 0, 0, 0, 0,
	19246, 0, 12909, 5298, 518, 8146, 9374, 14803, 0, 19600, 11462, 0, 8741, 0, 8454, 354, 2892,
	3375, 13155, 3923, 4889, 13113, 13397, 16233, 0, 20007, 0, 6566, 1771, 15654, 0, 10040, 10265,
	19071, 0, 0, 0, 8647, 17591, 4013, 0, 13030, 14202, 11816, 11713, 0, 8671, 0, 0, 2911, 0, 0, 0,
	0, 0, 2178, 2250, 1605, 17601, 18026, 18904, 19902, 10627, 0, 1219, 3705, 18766, 0, 0, 0, 2009,
	0, 8292, 0, 0, 0, 0, 0, 1487, 0, 0, 0, 0, 3178, 0, 0, 0, 0, 16324, 9549, 19561, 0, 0, 0, 0,
	10395, 2297, 0, 0, 14360, 2680, 1589, 5073, 4608, 13852, 18176, 0, 0, 20168, 0, 19326, 0, 15798,
	11646, 14215, 15480, 18589, 5075, 0, 11251, 0, 0, 0, 331, 0, 0, 0, 14036, 0, 8958, 16230, 4587,
	17493, 999, 18240, 0, 0, 0, 0, 0, 4872, 0, 8781, 1738, 9316, 0, 5989, 1813, 0, 0, 9167, 7684, 0,
	0, 0, 0, 6990, 0, 0, 0, 4144, 0, 17975, 2045, 0, 12004, 15771, 0, 0, 0, 0, 15539, 10828, 0, 0,
	0, 0, 0, 19637, 5109, 17692, 5056, 0, 5682, 7818, 8423, 3798, 12970, 14127, 14758, 13105, 14815,
	18032, 14320, 0, 0, 0, 0, 3291, 5743, 0, 6619, 0, 0, 0, 0, 0, 0, 5856, 1853, 5428, 13819, 15065,
	5418, 15090, 15385, 16782, 17272, 18515, 5767, 0, 0, 15534, 10591, 10690, 0, 0, 0, 0, 0, 0,
	7778, 12881, 0, 0, 5719, 4856, 6584, 9981, 13131, 3815, 17735, 0, 0, 10432, 10744, 0, 1221, 0,
	13621, 2577, 4766, 0, 0, 0, 9656, 0, 0, 0, 0, 16214, 6572, 8590, 0, 15916, 0, 0, 15737, 11854,
	530, 8030, 13693, 0, 665, 620, 771, 0, 5749, 0, 0, 12235, 2503, 0, 16739, 3690, 1638, 14488,
	13996, 1678, 3846, 9351, 17062, 10465, 8980, 2475, 18112, 18647, 4959, 19275, 10332, 18503, 0,
	12877, 9082, 17668, 0, 20377, 0, 0, 20202, 3451, 5983, 11032, 12618, 15658, 0, 4793, 14167, 0,
	8014, 7541, 17336, 7598, 17758, 0, 3883, 0, 2587, 0, 8301, 1940, 7465, 10394, 3410, 1050, 17699,
	0, 0, 9623, 7281, 0, 2985, 0, 0, 1510, 8247, 15264, 16523, 18551, 18614, 18567, 0, 4651, 0,
	6544, 0, 1734, 1076, 3965, 4002, 17314, 0, 0, 16154, 6710, 0, 0, 0, 0, 0, 0, 7377, 8522, 0, 0,
	19286, 8970, 8635, 13080, 13734, 15972, 0, 14533, 5667, 17080, 7356, 19214, 0, 3752, 7915, 0, 0,
	9140, 9318, 5275, 8040, 4197, 13953, 16666, 13123, 16743, 12393, 19228, 10808, 13233, 4552,
	17447, 19308, 0, 11418, 0, 0, 0, 19254, 0, 7428, 0, 9428, 0, 0, 0, 0, 0, 0, 11571, 0, 8762,
	8631, 8648, 11723, 1511, 14085, 16872, 0, 0, 7554, 0, 0, 8219, 0, 0, 3289, 0, 0, 7701, 0, 19226,
	0, 0, 0, 12098, 0, 6977, 7985, 13912, 15827, 16439, 1866, 8075, 14478, 8821, 4089, 5282, 0,
	6629, 3599, 0, 0, 833, 10444, 15503, 0, 2742, 0, 2879, 27, 9829, 12760, 12492, 10047, 16535,
	8514, 17338, 17671, 14107, 18263, 10037, 1220, 10760, 1564, 1108, 2421, 11809, 12094, 1891,
	6557, 13777, 19952, 0, 3970, 6690, 0, 0, 0, 10428, 3097, 9671, 3363, 4820, 8447, 8982, 5251,
	15868, 4084, 4792, 8709, 14950, 16365, 17327, 18358, 19386, 4983, 10841, 13106, 4055, 6787,
	10293, 4131, 7287, 14176, 17920, 18209, 5413, 6440, 13811, 16255, 18300, 1977, 7078, 13339,
	5432, 17756, 14442, 19051, 15801, 13220, 4997, 16135, 0, 713, 0, 0, 0, 14415, 14451, 17029,
	19492, 17680, 0, 16042, 0, 3711, 6279, 11791, 8343, 2996, 15624, 18785, 4317, 7752, 8059, 18387,
	0, 0, 0, 0, 3938, 9164, 0, 0, 2374, 11932, 18306, 0, 1535, 1441, 3184, 4178, 6107, 9391, 11989,
	5684, 12946, 13325, 7349, 13670, 13053, 5788, 12322, 2960, 7397, 15408, 1776, 5101, 8110, 8633,
	10100, 5391, 6554, 8102, 11174, 11695, 2979, 13553, 14644, 1485, 11899, 12921, 13716, 15580,
	15890, 16211, 1025, 16917, 17237, 17312, 6623, 7464, 11759, 18317, 19368, 11001, 19626, 1963,
	20187, 4992, 814, 1766, 7672, 13332, 16049, 19968, 17778, 0, 6299, 16552, 8222, 3884, 1029,
	17742, 0, 16571, 9605, 0, 8945, 3910, 0, 7970, 19177, 7856, 8227, 8530, 14649, 20125, 14072,
	17065, 19231, 6255, 1676, 1202, 8295, 19754, 3927, 6048, 7516, 4352, 0, 9668, 12929, 19410, 0,
	3738, 19986, 5935, 0, 3222, 4780, 9937, 5851, 14300, 15974, 9552, 0, 0, 0, 3817, 11239, 5007,
	15617, 8169, 358, 10976, 4913, 11670, 17207, 19666, 0, 0, 16790, 13354, 16806, 17569, 9304,
	10039, 15744, 17820, 0, 12065, 0, 12078, 0, 2955, 10985, 12250, 0, 0, 0, 0, 8256, 4504, 15988,
	0, 3249, 19033, 30, 11935, 5204, 3081, 0, 0, 0, 0, 18849, 1580, 9042, 10378, 7721, 12899, 14248,
	2843, 15170, 20276, 13372, 0, 4441, 0, 0, 12867, 0, 0, 0, 0, 0, 0, 11178, 0, 19266, 0, 8273, 0,
	0, 0, 0, 0, 6244, 18820, 0, 2860, 0, 0, 0, 6062, 0, 0, 7990, 0, 0, 0, 0, 9555, 10384, 3487,
	6992, 9484, 11650, 0, 3171, 14998, 4439, 15550, 18048, 18976, 0, 3556, 3800, 0, 4041, 4821,
	4280, 5302, 9836, 14911, 18064, 0, 0, 0, 0, 0, 2841, 7434, 9669, 13933, 14413, 14826, 3293,
	12914, 3969, 17159, 17665, 10131, 18068, 18328, 0, 2781, 0, 0, 8323, 3100, 7647, 92, 1287,
	18719, 12190, 0, 0, 4235, 0, 0, 2825, 1059, 1400, 4207, 310, 7853, 8312, 8999, 12788, 14267,
	14275, 17888, 18474, 19812, 4661, 0, 11980, 0, 0, 0, 0, 0, 0, 0, 0, 2450, 0, 0, 6484, 15900,
	10343, 17397, 0, 0, 1693, 1471, 5519, 3613, 8250, 15004, 0, 11663, 15593, 8612, 8714, 12863, 0,
	0, 17217, 897, 5349, 234, 10071, 28, 0, 0, 1286, 2976, 0, 0, 3322, 0, 10228, 0, 0, 10854, 0, 0,
	6776, 12444, 0, 17104, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 11190, 11553, 0, 0, 0, 0, 3264,
	0, 2857, 11751, 7656, 19516, 9966, 19909, 0, 13751, 19167, 10109, 9214, 7256, 0, 11437, 6625,
	15368, 0, 3216, 3415, 12407, 16801, 0, 0, 0, 11151, 0, 13655, 5675, 0, 7214, 14519, 0, 0, 0,
	9021, 0, 2763, 6467, 0, 0, 0, 15418, 0, 0, 0, 3172, 20127, 4868, 13307, 412, 19576, 19761, 0,
	3782, 4061, 18519, 0, 0, 0, 0, 13297, 4337, 146, 1721, 4051, 0, 14668, 17392, 5136, 2282, 17520,
	19457, 0, 0, 0, 18418, 14945, 9792, 12134, 5725, 0, 0, 9564, 68, 11306, 7973, 9430, 9446, 0, 0,
	0, 0, 10663, 0, 0, 0, 16779, 0, 0, 0, 4107, 15544, 0, 0, 0, 736, 0, 0, 12730, 0, 0, 0, 0, 3790,
	887, 4478, 0, 11043, 13000, 20178, 0, 0, 0, 0, 0, 7894, 8916, 13424, 7419, 15267, 19201, 1305,
	2634, 0, 15044, 0, 0, 0, 0, 0, 0, 5055, 4949, 14565, 0, 0, 15323, 0, 19039, 6226, 19673, 0,
	12546, 6138, 18460, 12208, 2628, 0, 12547, 6845, 0, 0, 0, 0, 18761, 191, 9041, 13930, 19657, 0,
	0, 0, 13829, 0, 0, 0, 0, 15032, 0, 18621, 7697, 14356, 805, 11157, 11783, 17502, 10410, 199,
	10154, 0, 0, 0, 0, 6756, 12381, 0, 0, 9734, 10756, 0, 0, 0, 10749, 0, 1637, 343, 2319, 10447,
	11236, 11974, 11387, 4663, 13760, 13823, 18190, 9657, 17908, 0, 1822, 10842, 0, 3709, 4725,
	1016, 1047, 8981, 10694, 15091, 17006, 5052, 9908, 8257, 16071, 11598, 14820, 4514, 2307, 17197,
	4509, 9043, 18333, 19132, 14818, 19692, 7388, 11413, 9544, 18384, 20247, 13596, 0, 0, 0, 8861,
	8637, 7352, 10406, 18782, 0, 0, 7134, 10496, 16104, 9920, 16278, 16653, 7699, 0, 0, 0, 9055,
	6444, 0, 6882, 0, 0, 0, 0, 0, 0, 0, 0, 2409, 0, 8356, 1898, 8992, 10261, 19775, 0, 5371, 5949,
	0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7562, 0, 2846, 7272, 6934, 2097, 2206, 0, 0, 0, 0, 0, 15188, 0,
	0, 0, 17715, 0, 0, 0, 0, 0, 3047, 431, 9747, 10413, 506, 5089, 5411, 11534, 13481, 13224, 16195,
	18289, 2247, 8588, 17860, 0, 0, 0, 7309, 14774, 14111, 16315, 0, 0, 6396, 18727, 4636, 0, 3542,
	3471, 9827, 14492, 0, 0, 5011, 12584, 19110, 0, 5841, 0, 15375, 1276, 319, 13071, 14607, 17218,
	20234, 5587, 0, 0, 0, 0, 7646, 6693, 9825, 13919, 12736, 10371, 5037, 13726, 3403, 3174, 17044,
	15149, 4515, 17146, 17814, 16513, 0, 19139, 0, 251, 19579, 0, 14216, 10589, 1897, 4978, 5687,
	6295, 7564, 8363, 0, 13767, 0, 2406, 1851, 6397, 6754, 9616, 12891, 17130, 5745, 0, 7552, 4415,
	0, 18022, 553, 13284, 0, 0, 7586, 0, 0, 1020, 0, 0, 0, 17413, 0, 6982, 7815, 0, 4697, 4225, 0,
	3602, 0, 0, 4344, 0, 0, 0, 9653, 7952, 13334, 7519, 11908, 18800, 19490, 13505, 19885, 5865,
	19998, 8291, 18872, 0, 0, 13601, 17653, 0, 0, 3295, 3368, 8029, 3948, 8842, 11728, 364, 3683,
	13562, 19441, 0, 9979, 0, 0, 0, 20014, 0, 1903, 16602, 269, 0, 1531, 0, 0, 0, 0, 0, 9978, 4936,
	16060, 0, 0, 0, 0, 11254, 0, 19936, 0, 18544, 19941, 17213, 615, 3030, 11649, 6275, 14065, 7148,
	13938, 14409, 616, 4628, 9070, 10307, 3904, 4191, 14479, 7611, 19088, 19900, 10932, 9133, 17133,
	0, 9805, 10373, 0, 0, 19304, 0, 19190, 0, 0, 2386, 12755, 0, 0, 0, 12648, 0, 0, 3325, 1318,
	10784, 0, 0, 19522, 0, 0, 18231, 0, 0, 1600, 2270, 2382, 0, 4057, 15057, 0, 0, 0, 4884, 0,
	19251, 15479, 15986, 0, 0, 15206, 1209, 8179, 0, 18271, 1852, 5781, 15463, 0, 4627, 0, 4473,
	11846, 0, 0, 15239, 0, 0, 0, 0, 5131, 18584, 1592, 5125, 5236, 0, 0, 0, 0, 0, 0, 0, 0, 6838,
	10044, 17239, 0, 0, 0, 9321, 3642, 12056, 7962, 1376, 10082, 13427, 3312, 14907, 617, 19949, 0,
	10006, 12108, 18498, 19263, 13231, 17674, 0, 0, 9531, 18154, 19235, 19298, 4330, 0, 0, 563,
	1174, 4662, 10957, 0, 0, 0, 17990, 0, 0, 10725, 2389, 8913, 0, 19296, 0, 0, 2681, 12121, 12784,
	0, 0, 12811, 7387, 0, 0, 7617, 17727, 9599, 13086, 17762, 18795, 9399, 0, 16379, 7488, 13977, 0,
	0, 17020, 0, 0, 0, 9158, 2573, 0, 0, 0, 0, 10743, 12038, 14656, 14637, 0, 8288, 0, 0, 14460,
	11619, 0, 6135, 12582, 0, 14095, 15644, 0, 19686, 0, 3141, 9422, 0, 0, 4192, 1054, 5499, 4692,
	2026, 1519, 3110, 12819, 18803, 13584, 4059, 17617, 11985, 0, 15075, 0, 0, 3346, 0, 0, 0, 19844,
	360, 16473, 6865, 15605, 6682, 0, 0, 0, 5649, 0, 0, 0, 5804, 13527, 0, 0, 0, 7857, 0, 5393,
	6689, 5314, 1191, 4854, 9702, 2556, 9788, 0, 0, 12179, 0, 0, 9883, 708, 4406, 4659, 5174, 0, 0,
	11330, 11406, 0, 4116, 0, 2511, 11293, 10572, 10135, 11369, 0, 14449, 0, 0, 0, 18020, 0, 0, 0,
	0, 0, 7469, 3578, 5610, 0, 0, 0, 13061, 0, 10944, 2060, 15993, 2442, 16722, 4067, 15992, 18702,
	0, 0, 0, 8448, 0, 0, 3187, 1405, 3244, 172, 9922, 11193, 0, 0, 18035, 9754, 7843, 0, 0, 15745,
	0, 0, 0, 0, 0, 11073, 0, 6023, 4098, 3337, 16957, 9319, 0, 14622, 0, 0, 6030, 10523, 0, 9862,
	287, 13075, 13752, 19847, 4939, 11243, 14696, 12236, 15354, 305, 6915, 671, 7425, 15263, 6825,
	11681, 15618, 17775, 16052, 18430, 1692, 15154, 17298, 17455, 18277, 20326, 12453, 0, 16163, 0,
	0, 11124, 0, 9442, 0, 0, 5259, 14136, 6577, 7658, 2684, 7965, 8840, 12389, 10578, 20255, 0, 0,
	0, 3334, 15162, 0, 4100, 38, 3359, 5606, 6442, 2646, 4920, 7438, 2523, 4428, 2723, 8150, 8384,
	9903, 6133, 8208, 921, 3588, 9964, 10038, 10380, 10678, 11984, 12090, 12454, 12997, 13273,
	14509, 16166, 6063, 7253, 10768, 17095, 1601, 17807, 19220, 19879, 17252, 566, 5033, 0, 11205,
	8214, 6819, 3063, 5347, 883, 5806, 9936, 15968, 0, 0, 0, 0, 0, 0, 2489, 13902, 18516, 9865, 0,
	18605, 0, 0, 0, 14992, 0, 18139, 5659, 19484, 0, 0, 5414, 6719, 0, 16988, 0, 1685, 6773, 1612,
	3731, 8369, 14210, 18422, 9224, 18254, 0, 16092, 11972, 19580, 12323, 0, 0, 0, 0, 0, 0, 4159,
	12308, 13057, 0, 0, 0, 0, 0, 11724, 3098, 2224, 4148, 1723, 273, 12978, 13772, 1255, 15000,
	3597, 6603, 19649, 6869, 9485, 12314, 18144, 19636, 5004, 11374, 347, 15660, 2863, 1871, 3844,
	2784, 10099, 2537, 16821, 15897, 17568, 19854, 20006, 15335, 20353, 0, 0, 0, 3937, 8010, 8510,
	10644, 0, 10620, 0, 2538, 15811, 18986, 2534, 0, 0, 0, 16524, 0, 0, 20372, 0, 16527, 6583, 0, 0,
	0, 0, 7444, 0, 74, 10930, 5185, 5966, 2426, 7315, 12324, 9407, 17287, 19075, 0, 9683, 11909,
	16516, 17372, 0, 0, 7710, 0, 15122, 0, 9421, 0, 398, 6811, 8946, 16613, 0, 3088, 6963, 16789,
	8269, 17074, 19981, 0, 0, 0, 0, 0, 0, 0, 6646, 0, 16101, 0, 5763, 14096, 14249, 19097, 0, 12143,
	18001, 0, 0, 0, 0, 15849, 0, 0, 0, 3507, 0, 0, 3979, 7678, 14149, 19694, 0, 10598, 16966, 5509,
	5943, 11977, 2579, 4924, 22, 15659, 813, 17682, 0, 0, 554, 2602, 6343, 16504, 4292, 3000, 2255,
	9479, 10031, 13783, 17826, 18847, 7497, 10130, 15292, 0, 2354, 10635, 16688, 15708, 12919,
	18562, 0, 3745, 2455, 6858, 7021, 0, 14033, 0, 11052, 0, 3541, 4706, 12288, 17033, 0, 0, 7318,
	0, 5367, 9500, 10559, 4139, 9802, 13434, 0, 2842, 0, 0, 10059, 16521, 0, 13128, 0, 15355, 15740,
	8908, 0, 6955, 0, 0, 0, 18999, 12446, 8002, 19757, 6722, 0, 6224, 0, 2837, 0, 0, 18649, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 10887, 0, 0, 0, 0, 3955, 6165, 5839, 0, 0, 0, 11686, 15788, 13904, 8079, 8620,
	6342, 1341, 7097, 128, 11103, 11503, 16493, 14701, 2901, 4362, 9488, 11422, 5540, 4605, 13455,
	15404, 7043, 14141, 6434, 18594, 2028, 16305, 11077, 12868, 16347, 9212, 18783, 9083, 5510,
	2252, 11741, 15588, 14552, 17479, 18073, 19745, 19947, 0, 11045, 11832, 13288, 0, 0, 0, 0, 0,
	4619, 0, 12849, 0, 19365, 19506, 0, 0, 3623, 3761, 0, 0, 20176, 0, 0, 8595, 2365, 18837, 4855,
	16960, 0, 0, 0, 717, 997, 6330, 14128, 11690, 11441, 3316, 8000, 19845, 20116, 645, 3958, 8877,
	9269, 11527, 13769, 0, 0, 0, 11188, 0, 0, 4984, 0, 2749, 4188, 12491, 0, 11525, 14403, 15126,
	316, 5941, 19143, 14170, 17890, 19593, 15922, 0, 8619, 0, 0, 0, 0, 0, 10801, 0, 0, 0, 0, 9010,
	3654, 2433, 8487, 1884, 12333, 17023, 0, 6813, 0, 5750, 0, 12072, 2017, 0, 0, 18004, 0, 0, 0,
	458, 16588, 0, 13617, 4455, 0, 6174, 0, 2062, 0, 457, 11031, 7679, 14756, 12219, 9494, 11301,
	8593, 14836, 7942, 15925, 17079, 19651, 0, 7681, 0, 9350, 19397, 3369, 18158, 0, 16874, 14243,
	7951, 12029, 12101, 0, 0, 1634, 4944, 0, 4769, 8674, 9570, 14441, 0, 0, 9864, 8521, 0, 4082,
	6545, 2832, 7827, 20304, 0, 2070, 0, 0, 0, 0, 0, 4826, 8831, 5672, 0, 0, 0, 0, 7551, 14297,
	19766, 0, 5605, 6699, 11304, 5956, 12275, 8880, 0, 3445, 11159, 0, 0, 835, 17519, 0, 0, 0, 0, 0,
	1368, 8698, 1729, 12307, 9866, 16675, 3775, 7248, 18587, 18990, 0, 0, 0, 0, 0, 12974, 3943, 0,
	6772, 3344, 0, 0, 0, 0, 9174, 0, 925, 3173, 454, 3640, 7618, 9275, 11927, 12353, 322, 15071,
	19060, 11961, 6361, 11096, 16700, 11275, 19406, 939, 17698, 18307, 18830, 7422, 12786, 114,
	12222, 19496, 0, 0, 0, 0, 7596, 15183, 19333, 0, 0, 0, 1574, 2038, 1677, 4907, 5702, 13844,
	16884, 19403, 20239, 20160, 0, 0, 0, 0, 2279, 14182, 2285, 7107, 17613, 9890, 911, 11959, 17652,
	19762, 0, 0, 17418, 0, 0, 16381, 16697, 13366, 0, 3153, 5778, 10965, 20092, 0, 0, 6300, 0, 0,
	1932, 14119, 14967, 11955, 17484, 1180, 1792, 17430, 10220, 14130, 18413, 0, 0, 2453, 12423, 0,
	3620, 6160, 5043, 15223, 17468, 0, 1390, 10661, 0, 296, 3131, 3921, 3746, 18568, 18878, 19715,
	0, 7194, 0, 10921, 0, 2603, 17747, 17050, 0, 13602, 16930, 3082, 0, 7547, 0, 9252, 16482, 14424,
	0, 0, 8729, 17901, 8771, 0, 17647, 0, 0, 14166, 7574, 17179, 19436, 0, 0, 0, 13922, 0, 1003,
	10798, 19980, 0, 1475, 0, 13419, 14662, 0, 4052, 8758, 0, 329, 0, 2296, 5456, 18707, 19683,
	19583, 11958, 10052, 280, 15187, 0, 17285, 9344, 2759, 15210, 0, 0, 753, 1709, 15141, 0, 10415,
	1215, 10254, 10934, 0, 13350, 0, 0, 0, 0, 0, 9515, 11160, 6064, 1334, 4231, 14906, 17121, 12708,
	9305, 18866, 19578, 7751, 12778, 6985, 12689, 17511, 0, 0, 0, 0, 5008, 5668, 17704, 9090, 10035,
	18627, 7500, 0, 0, 0, 10766, 0, 5555, 13632, 3055, 5913, 6042, 6379, 13479, 15105, 7117, 16830,
	0, 0, 0, 8650, 3085, 0, 0, 745, 12084, 12862, 15678, 17822, 2420, 17182, 20142, 11491, 0, 19043,
	19094, 19081, 0, 5140, 8968, 0, 4195, 3185, 793, 7271, 9590, 16515, 537, 19146, 0, 0, 0, 0, 0,
	13271, 12565, 0, 0, 0, 0, 4185, 9994, 0, 4650, 18062, 0, 12110, 1684, 17178, 8122, 0, 0, 193,
	5436, 7355, 3394, 1382, 7336, 184, 1019, 5247, 4118, 7370, 7624, 8264, 8562, 10174, 3, 2122,
	13286, 15288, 16802, 18919, 19319, 19545, 20309, 3129, 5034, 4986, 8302, 15396, 17014, 6303,
	7510, 18164, 5518, 17259, 0, 0, 10666, 8657, 0, 0, 0, 0, 8378, 0, 0, 3891, 0, 7938, 0, 378, 0,
	0, 0, 14605, 15383, 17703, 7971, 14655, 15063, 7578, 13771, 14226, 10701, 0, 0, 0, 3123, 0, 0,
	0, 0, 0, 11002, 5874, 4630, 12803, 14657, 7572, 18518, 2001, 6372, 6576, 7213, 0, 0, 2235, 2667,
	20238, 0, 13038, 19476, 0, 0, 0, 16441, 0, 0, 0, 0, 2746, 2032, 17875, 0, 8265, 0, 0, 12458, 0,
	0, 0, 0, 0, 3080, 6015, 3361, 12508, 10984, 10926, 15682, 16088, 10928, 144, 0, 8933, 0, 0, 0,
	0, 9165, 2231, 12792, 441, 0, 15097, 0, 0, 9870, 12360, 0, 6750, 9313, 15152, 0, 15372, 0, 3560,
	13230, 10597, 0, 0, 0, 0, 2564, 0, 0, 0, 10632, 14364, 19425, 7595, 4278, 7032, 7652, 3246,
	10123, 14418, 19677, 0, 0, 20, 3836, 12, 1171, 3372, 4690, 9046, 19189, 570, 1735, 6830, 12369,
	0, 11871, 20333, 0, 0, 0, 6473, 13207, 10702, 1806, 14381, 889, 9073, 1378, 965, 0, 14391, 0,
	6547, 12728, 10236, 3559, 5953, 3707, 11946, 2159, 5919, 14570, 15148, 14575, 15211, 15612,
	15960, 7494, 838, 16671, 0, 6502, 0, 7192, 3966, 17245, 762, 6431, 0, 0, 0, 0, 6438, 6942,
	16762, 4265, 11498, 9270, 12600, 1089, 7054, 3519, 2777, 2797, 11535, 12623, 13013, 13437, 8062,
	16554, 17057, 16006, 17985, 18693, 20027, 0, 4919, 0, 12420, 14100, 14700, 16311, 6024, 0, 5096,
	9517, 0, 0, 3170, 0, 0, 0, 9863, 0, 0, 1591, 0, 19130, 739, 11050, 15312, 18121, 0, 17831, 5201,
	4425, 0, 0, 0, 0, 5586, 6262, 6936, 10015, 18825, 7180, 14857, 0, 10553, 3367, 13515, 17998,
	1814, 9946, 16341, 18810, 19702, 0, 10407, 0, 3725, 16103, 17847, 17681, 18622, 9255, 1656,
	2616, 6651, 7798, 15469, 20191, 12416, 0, 0, 0, 0, 13697, 7447, 17328, 0, 4431, 17627, 4723, 0,
	0, 0, 0, 0, 12075, 0, 0, 0, 6856, 7026, 7146, 2184, 7166, 5633, 8569, 9761, 8381, 9931, 0, 0,
	2180, 0, 5811, 19278, 0, 0, 0, 17036, 16953, 10772, 0, 15215, 0, 19162, 7060, 7193, 8457, 0, 0,
	2130, 0, 17691, 4390, 13265, 0, 0, 0, 19782, 0, 0, 0, 0, 0, 6530, 0, 12477, 0, 18531, 0, 0,
	1081, 12496, 8707, 2041, 2458, 3614, 6604, 6887, 17804, 0, 0, 1960, 14547, 12666, 0, 0, 0, 9219,
	0, 0, 8171, 17175, 701, 0, 7378, 3428, 13995, 19786, 7273, 18632, 0, 0, 0, 0, 0, 10717, 15281,
	18542, 0, 1127, 11714, 11789, 15110, 13305, 20277, 7633, 133, 5180, 9238, 10908, 16374, 9640,
	16542, 0, 0, 0, 0, 0, 0, 0, 14568, 9861, 5776, 18666, 18819, 1894, 6907, 3388, 8032, 9406,
	15934, 12571, 0, 0, 0, 157, 10679, 15021, 0, 18838, 0, 7693, 10063, 5433, 15945, 192, 10431,
	9136, 16075, 16867, 0, 0, 15692, 4443, 0, 0, 15564, 11655, 13041, 11563, 19121, 0, 0, 17241,
	3442, 15332, 0, 0, 18021, 0, 16458, 18743, 12822, 0, 0, 7566, 0, 0, 2105, 17827, 0, 0, 6774, 0,
	0, 0, 15051, 8516, 19137, 5700, 16017, 15927, 7316, 18492, 15233, 1060, 5746, 0, 0, 13100,
	12283, 0, 0, 0, 0, 0, 0, 0, 18828, 12985, 367, 10831, 17773, 18179, 0, 4135, 5852, 4343, 16902,
	10480, 18434, 17553, 3120, 8618, 15391, 5795, 15716, 16420, 1386, 18618, 0, 0, 12413, 0, 0, 0,
	19858, 16935, 7338, 1948, 0, 10829, 0, 0, 5078, 3546, 17526, 19089, 12941, 0, 0, 17707, 5240,
	18968, 0, 11102, 9386, 11436, 4803, 372, 4981, 7178, 14821, 14947, 16337, 0, 0, 0, 0, 13793,
	16227, 0, 0, 0, 0, 0, 496, 8536, 15867, 0, 0, 7722, 17992, 0, 1714, 0, 15111, 6533, 0, 15604,
	8213, 9354, 10948, 12378, 17774, 0, 0, 12173, 5772, 0, 2751, 16633, 0, 10605, 240, 0, 14139, 0,
	0, 0, 0, 7523, 19022, 0, 0, 827, 0, 0, 9998, 15542, 1307, 4034, 5166, 20251, 0, 15221, 0, 265,
	6791, 12426, 17264, 4266, 0, 8649, 6050, 7406, 15114, 17356, 17994, 0, 19544, 0, 13435, 15142,
	20167, 0, 494, 0, 1952, 14430, 10160, 4685, 7846, 16684, 17037, 15451, 17317, 15367, 2435, 0, 0,
	0, 8889, 0, 19760, 0, 0, 0, 14318, 0, 10802, 12590, 10903, 18071, 0, 4269, 11013, 10339, 13554,
	14060, 0, 1100, 1576, 4254, 14211, 11835, 4649, 0, 4256, 9651, 9741, 15009, 15059, 17085, 0,
	1377, 19083, 6346, 0, 0, 16885, 15413, 0, 0, 0, 0, 0, 0, 9645, 0, 18243, 0, 3062, 9582, 13810,
	16628, 0, 13377, 13700, 20126, 700, 10959, 0, 0, 5012, 0, 0, 0, 0, 5868, 7581, 9282, 10843,
	13102, 17040, 8663, 18199, 18222, 18778, 0, 0, 5231, 8482, 13165, 14778, 16404, 16757, 932,
	15969, 1919, 16690, 7376, 19787, 13309, 10253, 13750, 8645, 15767, 13739, 17435, 20240, 0, 7020,
	0, 5679, 5946, 15495, 3499, 16176, 17466, 0, 0, 4021, 2072, 15309, 3321, 14659, 0, 10342, 9572,
	10370, 13314, 8967, 16411, 8082, 19219, 0, 0, 18947, 7886, 0, 0, 414, 0, 18698, 0, 0, 0, 0, 0,
	0, 0, 0, 8690, 12189, 12824, 3890, 18532, 0, 5895, 0, 15915, 0, 0, 0, 0, 14926, 0, 0, 1465, 338,
	5077, 10609, 16199, 0, 0, 0, 0, 0, 0, 5670, 10403, 11411, 0, 6083, 9798, 0, 817, 3205, 0, 13285,
	19284, 0, 17143, 12754, 12690, 17514, 20199, 6041, 1817, 6144, 10227, 11947, 18593, 4157, 7243,
	13666, 8352, 0, 3753, 5187, 14461, 0, 0, 0, 7553, 0, 0, 18583, 4189, 1095, 0, 13804, 0, 0, 8418,
	0, 0, 3341, 0, 0, 4003, 3106, 0, 0, 0, 9057, 0, 0, 3423, 12738, 15583, 16398, 18928, 3083, 8104,
	62, 13219, 16177, 0, 0, 13004, 12335, 0, 0, 9440, 17621, 17228, 17281, 13216, 18381, 13762,
	4048, 7819, 2176, 12996, 15792, 17606, 323, 19670, 0, 0, 0, 0, 0, 41, 12362, 1380, 0, 0, 2116,
	13843, 2929, 12737, 17603, 0, 321, 2835, 11948, 0, 1504, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6497, 8398,
	18827, 4794, 20206, 0, 0, 0, 10990, 7525, 11143, 15569, 0, 8952, 6898, 14790, 6005, 14843, 9373,
	7777, 11804, 5997, 12467, 943, 17244, 11573, 0, 0, 0, 0, 11951, 0, 0, 14943, 7001, 5264, 3956,
	11743, 18914, 0, 12081, 15640, 12586, 0, 11300, 5306, 5447, 0, 0, 10683, 18787, 0, 0, 0, 0, 0,
	0, 5757, 13780, 5774, 9333, 0, 11828, 14838, 0, 0, 6311, 10649, 0, 17433, 0, 0, 0, 16263, 3478,
	7417, 0, 0, 9215, 204, 0, 0, 19215, 0, 20060, 0, 0, 0, 0, 5533, 138, 2506, 0, 0, 0, 0, 628,
	6994, 11026, 0, 0, 0, 0, 7232, 3488, 3801, 6155, 0, 2801, 9286, 3313, 13436, 9468, 3598, 12412,
	8526, 10871, 13796, 14904, 15650, 9356, 2664, 7389, 10252, 3494, 5177, 18794, 0, 0, 4093, 14689,
	16437, 0, 9900, 0, 0, 0, 0, 1379, 0, 17717, 0, 0, 8326, 9297, 7439, 9257, 0, 361, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 13463, 0, 0, 17168, 0, 7014, 14011, 0, 0, 0, 15107, 17394, 15257, 19749, 0, 0,
	13039, 13270, 13944, 19927, 19293, 12845, 3441, 5440, 16784, 19567, 4850, 11569, 3152, 19705, 0,
	6667, 0, 0, 11465, 0, 17936, 12048, 6143, 0, 0, 0, 13746, 0, 0, 11063, 0, 8926, 3482, 12669,
	20185, 18742, 0, 19181, 2662, 0, 0, 0, 8021, 0, 9085, 5384, 6816, 12304, 13009, 18170, 0, 0, 0,
	0, 12069, 55, 0, 0, 8298, 2461, 10041, 4045, 5848, 11101, 13448, 16949, 11583, 17416, 18228,
	2677, 15125, 19973, 0, 0, 0, 6685, 10042, 13592, 6185, 13051, 18736, 2110, 1152, 7662, 8472,
	4359, 13182, 14367, 17609, 18771, 19418, 11777, 15873, 0, 0, 6930, 18408, 0, 0, 0, 7225, 5528,
	0, 0, 0, 3856, 3204, 4648, 8920, 7303, 12581, 275, 5828, 11347, 12089, 15330, 0, 0, 2597, 12122,
	6246, 8458, 0, 0, 0, 4090, 0, 136, 9824, 0, 10780, 1984, 7313, 2939, 4771, 14470, 0, 13143,
	16993, 8891, 1548, 14007, 20323, 1184, 488, 13906, 18534, 14900, 485, 3747, 0, 0, 0, 0, 12772,
	9221, 1661, 3567, 3710, 2958, 11299, 14474, 3389, 16728, 17451, 3107, 4934, 1030, 4888, 11683,
	0, 17119, 4065, 11556, 16424, 19321, 16057, 6158, 8097, 8229, 12149, 2153, 3789, 12885, 16034,
	12112, 0, 4786, 9849, 5015, 14480, 15917, 7711, 18294, 7342, 0, 0, 0, 0, 18867, 9320, 13121,
	16644, 6896, 2840, 12268, 18469, 8070, 3038, 17277, 20037, 0, 0, 4179, 6011, 0, 3480, 6076,
	8759, 0, 0, 0, 4926, 8552, 17434, 0, 0, 0, 6236, 14574, 0, 8011, 12656, 0, 6046, 6197, 6606,
	10551, 1332, 13812, 4901, 15246, 1717, 16055, 126, 18609, 18946, 0, 0, 0, 0, 0, 15415, 0, 2876,
	11876, 4591, 0, 0, 3371, 4223, 6296, 0, 0, 0, 0, 0, 751, 7820, 17362, 0, 0, 0, 5202, 9915,
	12151, 13681, 4906, 7274, 17957, 18650, 0, 9181, 1206, 0, 7848, 12551, 3838, 13316, 6289, 14938,
	15282, 6984, 19485, 8689, 20298, 2668, 0, 4616, 0, 6120, 9783, 0, 0, 13375, 14897, 0, 0, 0, 0,
	3224, 0, 0, 0, 0, 0, 0, 17388, 0, 0, 6859, 2821, 985, 6031, 9400, 2719, 6424, 10120, 11768,
	12123, 18917, 19301, 0, 1837, 12127, 0, 0, 6378, 0, 3358, 0, 6643, 0, 10610, 17444, 7980, 12294,
	5716, 6792, 2329, 12562, 17566, 1827, 12668, 0, 10300, 1567, 749, 5784, 12998, 0, 7705, 0, 0,
	10381, 0, 0, 15132, 8822, 0, 0, 11837, 19448, 0, 2234, 7692, 12866, 17968, 1213, 19456, 0, 0, 0,
	5457, 4686, 6124, 0, 12088, 14338, 19990, 8790, 12154, 14256, 0, 0, 7435, 4320, 5028, 11477,
	11450, 8391, 15334, 0, 18462, 8691, 0, 11597, 0, 0, 0, 4923, 9692, 0, 10234, 0, 1974, 0, 3169,
	0, 7072, 17270, 0, 0, 0, 0, 0, 0, 8013, 0, 14387, 0, 0, 0, 0, 2844, 849, 8874, 9450, 9686, 3853,
	9893, 4618, 10453, 12652, 13134, 13961, 14394, 17594, 1905, 11401, 18744, 0, 9476, 0, 0, 8596,
	9882, 12731, 0, 12989, 0, 0, 809, 7600, 0, 19063, 0, 0, 0, 9403, 0, 15907, 0, 0, 0, 0, 0, 9940,
	18407, 17971, 18918, 0, 0, 3780, 1431, 0, 0, 12227, 13101, 11790, 6129, 15407, 13841, 0, 10257,
	0, 0, 3213, 0, 0, 5469, 11290, 15193, 15971, 18889, 0, 0, 18087, 0, 0, 4827, 0, 0, 12455, 0,
	11480, 14753, 15913, 4175, 14098, 17540, 0, 1435, 12052, 14291, 10699, 17722, 11405, 7478, 8248,
	8990, 11189, 13085, 14177, 19152, 3421, 11938, 19450, 0, 0, 673, 4475, 0, 0, 6527, 18252, 7972,
	11613, 13490, 0, 0, 0, 0, 0, 3186, 16808, 4905, 0, 0, 14969, 0, 8188, 14921, 8063, 9291, 0,
	10199, 651, 10218, 902, 1741, 14303, 15627, 0, 1118, 1839, 3894, 6450, 10607, 0, 0, 7785, 0,
	2265, 0, 15940, 2974, 7984, 16210, 11485, 0, 0, 0, 11209, 10914, 15161, 0, 0, 0, 0, 13861,
	17794, 16596, 20374, 5415, 18234, 18602, 0, 0, 0, 0, 16529, 4844, 15440, 18276, 0, 10520, 7772,
	8467, 4375, 15113, 18036, 18320, 0, 13319, 0, 0, 18696, 0, 63, 6453, 9314, 0, 217, 13157, 1805,
	14719, 14331, 0, 2167, 0, 5849, 14557, 3054, 15908, 1530, 2106, 16091, 0, 0, 0, 8095, 4801,
	13851, 0, 15388, 0, 5379, 6130, 8176, 0, 0, 0, 3329, 1456, 8777, 7019, 1052, 9355, 12097, 12670,
	13959, 19309, 13246, 0, 0, 0, 4162, 335, 7142, 9943, 13722, 14905, 0, 0, 0, 0, 10311, 0, 0, 0,
	0, 0, 0, 0, 0, 15454, 0, 0, 12281, 7638, 19717, 20031, 0, 0, 13539, 7563, 17708, 0, 5703, 7159,
	2764, 14808, 10271, 0, 0, 7086, 0, 0, 2977, 4535, 5927, 8066, 10621, 13827, 19599, 19815, 10940,
	0, 0, 7811, 18974, 549, 4898, 3084, 8130, 16741, 5090, 20129, 2708, 1243, 5221, 0, 3600, 7024,
	1704, 841, 96, 6212, 1149, 2513, 7723, 13184, 6448, 6617, 7556, 12688, 14463, 10933, 11825,
	15515, 17592, 18491, 19728, 0, 6613, 0, 0, 0, 0, 0, 8282, 6200, 5677, 0, 12727, 12348, 0, 0,
	18041, 0, 17004, 0, 0, 0, 0, 4747, 8113, 0, 17955, 0, 6291, 17286, 15214, 0, 10224, 0, 7808,
	16018, 5470, 18348, 17667, 0, 0, 7669, 12616, 13854, 4860, 8625, 16444, 18826, 9507, 16463,
	18145, 18763, 5315, 11430, 8499, 0, 2340, 0, 10423, 0, 0, 0, 0, 11784, 12665, 18932, 14174,
	11434, 15241, 0, 12897, 0, 0, 0, 6534, 8827, 0, 13384, 19690, 0, 17446, 0, 0, 0, 7321, 6644,
	14800, 18656, 19617, 0, 2261, 0, 0, 0, 0, 9124, 6587, 15548, 17263, 218, 13415, 14020, 15363,
	10286, 0, 0, 946, 3685, 5664, 2983, 3460, 8761, 17060, 19054, 197, 8701, 9258, 10710, 0, 0,
	3073, 11742, 0, 0, 8038, 484, 2727, 4955, 9120, 6743, 10323, 1618, 2485, 12883, 13243, 17109,
	13209, 15691, 17448, 18388, 18899, 0, 0, 19003, 0, 10180, 0, 0, 18569, 0, 0, 11420, 2186, 15364,
	3379, 1023, 6918, 9985, 10849, 11397, 7323, 1065, 2783, 4489, 11880, 16047, 0, 0, 8156, 3526, 0,
	6365, 17976, 12836, 19203, 5914, 1291, 11652, 0, 0, 0, 4502, 3855, 2434, 7609, 13567, 8557, 0,
	6098, 3452, 19129, 19818, 10947, 14968, 0, 9641, 11258, 0, 10172, 12864, 8564, 0, 13395, 0,
	6277, 0, 0, 0, 0, 0, 0, 19428, 0, 0, 17818, 13401, 0, 16319, 0, 0, 4853, 0, 0, 16943, 118, 5397,
	0, 0, 0, 1941, 4469, 5656, 12667, 15869, 16325, 18078, 18653, 10297, 20279, 0, 18697, 17001,
	7756, 1655, 0, 249, 9569, 0, 0, 0, 0, 17385, 6156, 10469, 4252, 4678, 8598, 9843, 9689, 13683,
	8313, 2822, 14160, 8791, 9591, 11324, 12915, 13446, 1550, 16876, 4866, 778, 7231, 1477, 18992,
	1188, 2782, 5426, 14621, 15774, 17963, 4153, 2524, 5334, 9470, 19169, 511, 1855, 12210, 15112,
	3378, 15151, 16837, 19313, 769, 19877, 8527, 0, 5479, 9523, 14608, 15880, 0, 13558, 1466, 10179,
	19974, 13982, 0, 0, 0, 0, 0, 0, 0, 0, 10292, 6549, 1965, 3926, 0, 0, 19659, 13281, 0, 0, 0,
	13676, 914, 407, 1193, 5789, 15324, 4870, 16168, 16540, 3950, 18218, 0, 16118, 1713, 0, 6056, 0,
	13530, 0, 0, 0, 0, 0, 0, 9721, 16573, 17616, 0, 0, 0, 0, 0, 0, 20252, 0, 0, 0, 1248, 7119,
	16761, 0, 0, 8838, 871, 14271, 15238, 15652, 8534, 16580, 0, 0, 4824, 4562, 18765, 8752, 0,
	3277, 2673, 5758, 9673, 13791, 13475, 19234, 0, 4573, 11659, 11256, 18745, 10262, 15293, 0, 0,
	16205, 0, 2643, 77, 1424, 3217, 4220, 17695, 0, 7405, 0, 2710, 9809, 11219, 12820, 0, 3338,
	11146, 0, 0, 0, 12724, 0, 1417, 0, 9899, 19320, 0, 4494, 3125, 9526, 0, 0, 0, 6653, 14396, 0,
	2306, 9429, 53, 9288, 1292, 19619, 0, 0, 19109, 0, 4925, 0, 0, 0, 8512, 10995, 19977, 0, 7615,
	16645, 1763, 4447, 0, 5142, 4434, 6384, 16709, 239, 4006, 10512, 10213, 16744, 0, 3572, 19272,
	2827, 3639, 11914, 19672, 519, 0, 1983, 0, 4417, 10988, 15995, 17431, 10462, 11120, 17325, 0, 0,
	16817, 19840, 2596, 0, 0, 7179, 1566, 1640, 5526, 317, 5267, 7481, 9216, 9909, 2644, 12441,
	6408, 14680, 16693, 5676, 14296, 16963, 18338, 3039, 3715, 1920, 3058, 9193, 6864, 13575, 14990,
	17509, 0, 2071, 3919, 10615, 865, 1194, 13999, 19639, 0, 0, 12518, 0, 0, 0, 0, 0, 0, 0, 11061,
	11638, 9758, 12093, 7392, 17687, 0, 0, 0, 15803, 0, 19105, 0, 0, 1820, 0, 0, 4309, 0, 0, 0, 0,
	5817, 0, 320, 13205, 0, 17702, 0, 9207, 0, 9873, 13426, 14379, 17375, 3470, 0, 0, 3796, 0, 0, 0,
	14804, 13970, 5417, 11177, 12842, 0, 0, 0, 7869, 16813, 0, 8543, 16672, 167, 9254, 0, 0, 3481,
	0, 0, 0, 4863, 17028, 0, 0, 0, 2532, 10139, 12983, 6626, 7630, 242, 17700, 10285, 19390, 9850,
	0, 8925, 17817, 2754, 17504, 0, 0, 973, 13052, 16266, 0, 10555, 6458, 0, 18560, 0, 0, 9992, 0,
	15586, 0, 0, 1720, 4198, 0, 0, 12372, 0, 0, 0, 0, 0, 9060, 0, 11771, 9759, 14355, 19280, 0,
	18453, 0, 0, 0, 19951, 6324, 1883, 15262, 851, 9296, 16246, 3666, 6812, 5100, 12878, 17766, 0,
	0, 0, 0, 0, 0, 20320, 0, 0, 4035, 13485, 6730, 4442, 12447, 13002, 0, 0, 20149, 13135, 0, 0,
	3168, 0, 13985, 0, 17145, 3505, 9138, 13099, 16923, 18509, 17041, 15596, 8561, 0, 4864, 0,
	19565, 0, 936, 2767, 0, 0, 0, 0, 0, 2147, 4440, 5632, 5970, 6740, 2943, 9204, 2444, 12548,
	14121, 15382, 15005, 15804, 18236, 0, 17152, 16330, 16577, 5355, 569, 0, 0, 0, 0, 0, 9731, 0, 0,
	2010, 0, 0, 1702, 0, 0, 0, 0, 10412, 0, 0, 9975, 13217, 0, 0, 0, 8287, 10857, 13688, 7937,
	19409, 0, 0, 3540, 15182, 12033, 18197, 18641, 0, 1069, 0, 0, 9767, 17956, 0, 0, 15903, 0, 9744,
	8760, 12169, 10895, 16474, 12302, 2878, 6634, 7008, 7191, 1802, 9050, 9273, 11232, 12681, 4356,
	9988, 13482, 14402, 10321, 17315, 13766, 14434, 0, 0, 5870, 19074, 3231, 0, 0, 6353, 0, 4665,
	4413, 3533, 4841, 5376, 7629, 20368, 9177, 12334, 0, 0, 0, 0, 0, 0, 0, 2276, 13520, 11213, 0, 0,
	4534, 6652, 7749, 8684, 0, 0, 0, 0, 0, 0, 0, 3699, 14304, 4818, 1355, 11591, 14477, 0, 0, 0,
	2536, 7164, 0, 0, 0, 8991, 16056, 18151, 9160, 5244, 20300, 14713, 10558, 0, 0, 2134, 15639,
	18002, 0, 0, 16416, 0, 15429, 10331, 8168, 2099, 11911, 16772, 0, 0, 0, 0, 0, 0, 7177, 0, 0,
	3448, 5326, 0, 0, 0, 0, 0, 8084, 0, 0, 0, 8950, 4568, 14651, 15326, 3275, 20079, 0, 3350, 0,
	10886, 606, 1112, 10655, 0, 10411, 6464, 15121, 2899, 4226, 6487, 15482, 11482, 3121, 6420,
	12482, 6309, 12594, 16661, 2215, 18711, 0, 16818, 0, 4244, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0,
	0, 0, 0, 13470, 0, 12870, 0, 0, 2101, 17000, 3270, 20029, 0, 0, 712, 14270, 18044, 10397, 0, 0,
	3771, 0, 18446, 2799, 0, 13306, 0, 0, 0, 0, 0, 1798, 0, 0, 0, 0, 0, 20308, 0, 16746, 10974,
	5421, 8699, 12068, 12895, 0, 0, 0, 0, 11516, 19817, 14791, 16133, 0, 14484, 0, 0, 0, 2416, 2039,
	8986, 11223, 11772, 7835, 765, 8901, 14312, 3395, 14612, 13533, 15060, 15084, 15123, 18717,
	18683, 0, 0, 0, 0, 0, 0, 0, 13878, 0, 17125, 0, 0, 0, 0, 6836, 0, 9583, 3521, 0, 5103, 8896, 0,
	0, 0, 0, 0, 0, 0, 8045, 0, 4126, 4975, 12352, 7332, 11148, 13835, 15381, 5569, 0, 0, 0, 0,
	11317, 0, 0, 0, 0, 0, 14335, 0, 15489, 0, 0, 0, 16392, 6847, 0, 6351, 9750, 17297, 0, 0, 5370,
	17808, 16370, 8898, 18354, 4372, 20138, 5926, 1877, 4420, 868, 9995, 11380, 8518, 16655, 7324,
	0, 0, 1967, 0, 1406, 0, 0, 12233, 0, 0, 14735, 0, 0, 12761, 0, 6734, 17659, 0, 6326, 18831,
	12634, 0, 13570, 15295, 0, 15921, 18083, 0, 0, 6081, 4798, 3033, 13741, 10365, 11671, 8654,
	1976, 14913, 19798, 13547, 0, 1711, 0, 0, 0, 978, 0, 19549, 12930, 0, 5219, 0, 986, 0, 318, 0,
	8803, 0, 15773, 15616, 4652, 6818, 6749, 1995, 19793, 0, 0, 0, 0, 0, 0, 0, 18223, 0, 13422,
	12178, 10374, 7981, 8245, 19306, 2891, 8959, 16029, 20357, 16776, 8238, 0, 9831, 0, 0, 8481,
	19648, 1223, 0, 0, 0, 0, 0, 0, 6140, 6860, 17306, 0, 12886, 0, 3011, 5377, 10445, 2192, 0, 2547,
	0, 0, 0, 0, 0, 0, 7712, 13594, 18189, 1161, 3515, 9550, 7031, 0, 4071, 4770, 0, 1538, 13160,
	5751, 19972, 15366, 9820, 15766, 17248, 17419, 18266, 19855, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0,
	5827, 0, 4158, 2170, 7239, 4910, 15989, 5466, 17059, 0, 0, 3010, 20301, 19138, 11158, 0, 0,
	8732, 7804, 8706, 18804, 0, 19104, 0, 0, 0, 16361, 0, 12568, 16115, 0, 7307, 10913, 1302, 6835,
	0, 0, 12468, 0, 0, 0, 17596, 4385, 0, 0, 5050, 3851, 13608, 19839, 4603, 3750, 14530, 289, 5084,
	8523, 20210, 0, 281, 7512, 11857, 15565, 8092, 332, 3179, 14650, 0, 250, 1015, 11838, 2519,
	16735, 16940, 12234, 4957, 0, 7568, 0, 0, 0, 0, 0, 14751, 0, 5627, 0, 11584, 4743, 2548,
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
