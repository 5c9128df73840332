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
    "del mediodia\0del pomeriggio\0delelott\0delutan\0dem\0dema\0dema passat\0demain\0deman\0",
    "demay\0demay #\0demay # haptag\0demay haptag\0demay mah\0demay sal\0demb\0demin\0den\0"
    "den har\0den har manaden\0denna\0denna vecka\0denne\0denne manaden\0denne maned\0"
    "denne maneden\0denne uge\0denne uken\0denne veka\0denschdeg\0denstaxtsees\0dentro\0"
    "dentro de\0dentro de #\0dentro de # a\0dentro de # ano\0dentro de # anos\0dentro de # d\0"
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
    "dydd iau\0dydd llun\0dydd mawrth\0dydd mercher\0dydd sadwrn\0dydd sul\0dzd\0dzember\0"
    "dzensa\0dzi\0dzisiaj\0dzivamisoko\0dzk\0dzm\0dzo\0dzodze\0dzome\0dzove\0dzoɖa\0dzu\0dzv\0"
    "e\0e diel\0e enjte\0e ge\0e ge mo\0e ge mo #\0e ge mo # hawa\0e ge mo # ngap\0"
    "e ge mo # ngap-mbi\0e ge mo leꞌ\0e ge mo leꞌ #\0e ge mo minut\0e ge mo minut #\0"
    "e ge mo pesan\0e ge mo pesan #\0e haptag\0e hene\0",
    "e mah\0e marte\0e mbremjes\0e mengjesit\0e merkure\0e mesdites\0e mesnates\0e nates\0"
    "e paradites\0e pasdites\0e premte\0e shtune\0ea\0eahketbeaivet\0eahketbeaivi\0ean\0"
    "eanair\0eb\0ebo\0ebongi\0ebr\0ebrel\0ebrill\0ebusuku\0ebyamu\0echdoe\0echi\0edho\0ee\0"
    "eebila\0eelmine\0eelmine aasta\0eelmine kuu\0eelmine nadal\0een\0een dag\0"
    "een dag geleden\0een jaar\0een jaar geleden\0een maand\0een maand geleden\0een uur\0"
    "een uur geleden\0een week\0een week geleden\0eergister\0eergisteren\0efiafi\0efterm\0"
    "eftermiddag\0eftir\0eftir #\0eftir # ar\0eftir # dag\0eftir # daga\0eftir # klst\0"
    "eftir # klukkustund\0eftir # klukkustundir\0eftir # man\0eftir # manud\0eftir # manudi\0"
    "eftir # min\0eftir # minutu\0eftir # minutur\0eftir # sek\0eftir # sekundu\0"
    "eftir # sekundur\0eftir # viku\0eftir # vikur\0eftir hadegi\0eftir tvo\0eftir tvo daga\0"
    "efute\0egbe\0ege\0ege mo\0ege mo nguꞌ\0ege mo nguꞌ #\0eguerd\0eguerdia\0eguerdiko\0eh\0"
    "ehole\0eigulo\0eile\0eilen\0ejfel\0ejjel\0ejo\0ejo \0ejo (haheze)\0ejo (hazoza)\0eka\0"
    "ekaina\0ekainaren\0eki\0ekim\0ekuseni\0el\0el ano\0el ano pasado\0el ano proximo\0el mes\0"
    "el mes pasado\0el mes pasau\0el mes passat\0el mes proximo\0el mes que\0el mes que ve\0"
    "el mes viniente\0el meze\0el meze che\0el meze che vien\0el meze pasa\0el proximo\0"
    "el proximo ano\0el proximo mes\0ela\0elange\0elb\0eleni\0elo\0elokuu\0elokuuta\0elozo\0"
    "elozo ev\0elozo het\0elozo honap\0em\0em #\0em # ano\0em # anos\0em # dia\0em # dias\0"
    "em # h\0em # hora\0em # horas\0em # mes\0em # meses\0em # min\0em # minuto\0em # minutos\0"
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
    "fi zmien #-il sena\0fi zmien #-il sena ohra\0fi zmien #-il siegha\0fia\0",
    "fiada\0fie\0fifi\0fii\0fii deɓlii\0fii gwahlle\0fii loo\0fii marfoo\0fii mundan\0"
    "fii yuru\0fileek\0fileek #\0fileek # at\0fileek # ayi\0fileek # ayi-b\0fileek # ayi-bis\0"
    "fileek # fan\0fileek # saa\0fileek # sim\0fileek # simili\0fileek # wax\0fileek # waxtu\0"
    "fileek # we\0fileek # weer\0fim\0fimmtudagur\0fiɖ\0fiɖa\0fl\0flo\0fm\0fmf\0fmu\0fo\0fo #\0"
    "fo # awa\0fo # awa we\0fo # awa we de\0fo # awa we de kom\0fo # minit\0fo # minit we\0"
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
    "geassemannu\0gece\0gece yarisi\0gecen\0gecen ay\0gecen hafta\0gecen hepde\0gecen yil\0"
    "gecen yyl\0geceyari\0geene\0geg\0geguze\0geguzes\0gelecek\0gelecek ay\0gelecek hafta\0"
    "gelecek yil\0gelen\0gelen ay\0gelen hefte\0gelen il\0gen\0gene\0gener\0genier\0genn\0"
    "gennaio\0genver\0geschter\0gester\0gestern\0ggulo\0gh\0ghada\0ghe\0ghennargiu\0gho\0ghuo\0"
    "ghɨ\0gibl\0gic\0",
    "gicurasi\0gie\0gievgia\0gim\0gio\0giobia\0giovedi\0gis\0gister\0gisteren\0gitugutu\0giu\0"
    "giugn\0giugnettu\0giugno\0giugnu\0gjb\0gjk\0gjn\0gli\0glindesdi\0gln\0gm\0gnd\0gnt\0gnu\0"
    "gobe\0god\0godine\0godz\0godzina\0goiz\0goiza\0goizald\0goizaldea\0goizaldeko\0goizeko\0"
    "golg\0golggotmannu\0gompieno\0gon\0goon\0gor\0gorff\0gorffennaf\0gosasa\0goson\0goue\0"
    "gouere\0gru\0grudnia\0grudzien\0gruod\0gruodis\0gruodzio\0gshk\0gson\0gtsh\0gtu\0gu\0"
    "guak\0guei\0gulan\0gulana\0gum\0gumiguru\0gun\0gunduz\0gunju\0gunorta\0gunortadan\0"
    "gunortadan on\0gunortadan son\0gunyana\0guov\0guovvamannu\0gur\0guraandhala\0guru\0"
    "guruwaar\0gush\0gusht\0guyyaa\0guyyaa #\0guyyaa # darbe\0guyyaa # keessatti\0guyyoota\0"
    "guyyoota #\0guyyoota # darban\0guyyoota # keessatti\0gw\0gwastagen\0gwastagen #\0"
    "gwastagen # haptag\0gwastagen # sal\0gwastagen haptag\0gwastagen mah\0gwe\0gwen\0gwener\0"
    "gwengolo\0gwn\0gɩjibono\0gɩshilikono\0gɩtenshile\0h\0h #\0h # darbe\0ha\0ha #\0ha # ano\0"
    "ha # anos\0ha # dia\0ha # dias\0ha # h\0ha # hora\0ha # horas\0ha # mes\0ha # meses\0"
    "ha # min\0ha # minuto\0ha # minutos\0ha # s\0ha # seg\0ha # segundo\0ha # segundos\0"
    "ha # sem\0ha # semana\0ha # semanas\0ha um\0ha um ano\0ha um dia\0ha um mes\0"
    "ha um minuto\0ha uma\0ha uma hora\0ha uma semana\0hace\0hace #\0hace # a\0hace # ano\0"
    "hace # anos\0hace # d\0hace # dia\0hace # dias\0hace # h\0hace # hora\0hace # horas\0"
    "hace # m\0hace # mes\0hace # meses\0hace # min\0hace # minuto\0hace # minutos\0hace # s\0"
    "hace # seg\0hace # segundo\0hace # segundos\0hace # sem\0hace # semana\0hace # semanas\0"
    "hace un\0hace un ano\0hace un dia\0hace un mes\0hace un minuto\0hace una\0hace una hora\0"
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
    "i # stund\0i # stunde\0i # tag\0i # wuca\0i ar\0i bikegla\0",
    "i dag\0i fjor\0i forgar\0i forgars\0i forrgar\0i fyrradag\0i gar\0i gceann\0i gceann #\0"
    "i gceann # bhl\0i gceann # bhliain\0i gceann # bl\0i gceann # bliain\0i gceann # bliana\0"
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
    "ir l\0ir l'altri\0ira\0iraila\0irailaren\0iro\0irudi\0is\0is hafte\0is saal\0is-sena\0"
    "is-sena d\0is-sena d-diehla\0is-sena l\0is-sena l-ohra\0is-sibt\0isal\0isegun\0isi\0"
    "isikʉ\0isn\0isniin\0isnin\0isonto\0issa\0istawichayazan\0istawichayazan wi\0iste\0"
    "iste anno\0iste mense\0iste septimana\0isu\0isu ywi\0isuk\0",
    "it\0it-tlieta\0it-tnejn\0ituku\0ituku ja\0ituku ja jumwa\0iuch\0iuil\0iul\0iulai\0iulie\0"
    "iun\0iune\0iunie\0iviki\0iviki eledlule\0iviki elizayo\0iwi\0iwo\0iwootkuut\0ix\0"
    "ix-xahar\0ix-xahar id\0ix-xahar id-diehel\0ix-xahar li\0ix-xahar li ghadda\0iyakwakya\0"
    "iyawioo\0iyl\0iyn\0iyoo\0iyul\0iyun\0izolo\0izu\0izu a\0izu gara\0izu gara aga\0izu na\0"
    "izu na-esote\0j\0j-fouyir\0j-guer\0j-souree\0j1\0j2\0j3\0j4\0j5\0ja\0jaan\0jaanuar\0jaat\0"
    "jaen\0jaenner\0jam\0jan\0jana\0janaayo\0janairu\0janar\0janeiro\0janeiru\0janer\0janeru\0"
    "janeware\0jann\0jannaayo\0jannar\0janner\0jannewa\0jannewaris\0janngo\0janoary\0janu\0"
    "januaar\0januaari\0januaarip\0januali\0januar\0januara\0januare\0januari\0januarie\0"
    "januario\0januaro\0january\0janueri\0janury\0januwari\0janv\0janvaris\0janvier\0"
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
    "kosiɖa # si va yi\0kosiɖa # si wo\0kosiɖa # si wo va\0kosiɖa # si wo va yi\0kosiɖa si\0",
    "kosiɖa si gbo\0kosiɖa si gbo na\0kosiɖa si va\0kosiɖa si va yi\0kosiɖa sia\0koskoho\0"
    "koskokko\0kosomok\0kot\0kotaai\0kotisap\0kotonimma\0kov\0kovas\0kovetkezo\0kovetkezo ev\0"
    "kovetkezo het\0kovetkezo honap\0kovo\0kpa\0kpt\0kris\0krisimin\0krn\0kst\0kt\0ktn\0kts\0"
    "ktu\0ktuber\0ktubr\0ku\0ku cyumweru\0ku w\0ku w'indwi\0ku wa\0ku wa gatandatu\0"
    "ku wa gatanu\0ku wa gatatu\0ku wa kabiri\0ku wa kane\0ku wa mbere\0ku;e\0ku;e veki\0kua\0"
    "kua akayu\0kua semana\0kua yasi\0kuarta\0kuarta-fera\0kub\0kubi\0kubvumbi\0kuema\0"
    "kuema rame\0kuese\0kugu\0kuiri\0kujuorok\0kuk\0kukadzi\0kukuru\0kul\0kule\0kule nyanga\0"
    "kulo\0kulo nyaka\0kum\0kun\0kuna\0kunan\0kunan killa\0kunan punchaw\0kunan semana\0"
    "kunan wata\0kunduzi\0kungwe\0kunu\0kunyaka\0kunyaka ozayo\0kuova\0kuovamaanu\0"
    "kupelimetukpiape\0kur\0kura\0kura #\0kura # kar\0kura # kar ky\0kura # si\0kura # si ser\0"
    "kura ge\0kura-kuju\0kuramuka\0kuramuka jimweri\0kuramuka kadadu\0kuramuka kana\0"
    "kuramuka kasanu\0kuramuka kawi\0kurume\0kus\0kusa\0kusag\0kusag ki\0kusasa\0kushin\0kuta\0"
    "kutawonsa\0kuty\0kuty ky\0kuty-si\0kuwa\0kuwa gatandatu\0kuwa gatanu\0kuwa gatatu\0"
    "kuwa kabiri\0kuwa kane\0kuwa mbere\0kuɖ\0kuɖa\0kvall\0kvco\0kvco hvse\0kve\0kveld\0"
    "kveten\0kvetna\0kvold\0kwa\0kwana\0kwana #\0kwana # da\0kwana # da ya\0"
    "kwana # da ya gabata\0kwanaki\0kwanaki #\0kwanaki # da\0kwanaki # da suka\0"
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
    "lel\0lel'lo\0leli\0leli viki\0lelo\0",
    "lelu\0lem\0len\0lendi\0lengua\0leo\0lep\0lero\0les\0lescht\0lescht joer\0lescht woch\0"
    "leschte\0leschte mount\0letanhan\0letanhan #\0letanhan #-chan\0letanhan #-chan kinhan\0"
    "letanhan oh\0letanhan oh'ankho\0letanhan oh'ankho #\0letanhan oh'ankho # kinhan\0"
    "letanhan oko\0letanhan oko #\0letanhan oko # kinhan\0letanhan okpi\0letanhan okpi #\0"
    "letanhan okpi # kinhan\0letanhan omakha\0letanhan omakha #\0letanhan omakha # kinhan\0"
    "letanhan owaphe\0letanhan owaphe #\0letanhan owaphe # kinhan\0letanhan wiyawapi\0"
    "letanhan wiyawapi #\0letanhan wiyawapi # kinhan\0letos\0letosa\0letsa\0letzte\0"
    "letzte woche\0letzten\0letzten monat\0letztes\0letztes jahr\0ley\0leygardagur\0lh\0li\0"
    "lia\0libuy\0libuy li\0libuy li nyee\0lido\0liduva\0liduva litandi\0liduva lyanchechi\0"
    "liduva lyannyano\0liduva lyannyano na\0liduva lyannyano na linji\0"
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
    "meio-dia\0meith\0meitheamh\0mej\0meja\0meje\0mejju\0mek\0mekredi\0mem\0memeneda\0",
    "memleɖa\0mengjes\0mer\0mer'kutan\0merc\0merc'her\0merca\0merco\0mercoldi\0mercoledi\0"
    "mercore\0mercores\0mercredi\0mercui\0mercurdi\0mercuridi\0mercuridia\0mercuris\0"
    "merkeredi\0merkredi\0merkredo\0mert\0mertesc\0merz\0mes\0mes pasadu\0mes passado\0"
    "mesdite\0mese\0mese prossimo\0mese scorso\0mesemna\0mesin,\0mesin, ooli\0mesin, ooli u\0"
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
    "mwere\0mwere wa\0mwere wa gatandatu\0mwere wa gatano\0mwere wa gatatu\0mwere wa ikumi\0"
    "mwere wa ikumi na\0mwere wa ikumi na umwe\0mwere wa kana\0mwere wa kanana\0"
    "mwere wa kenda\0mwere wa keri\0mwere wa mugwanja\0mweri\0mweri wa\0mweri wa gatano\0"
    "mweri wa gatantatu\0mweri wa ikumi\0mweri wa ikumi na\0",
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
    "niydziela\0nj\0nja\0njapi\0nje\0njeba\0njedzela\0njenuari\0njeslaare\0njezela\0njowa\0"
    "njr\0nju\0njuhca\0njuhcamaanu\0njuk\0njukcamannu\0njumaa\0njumaine\0njumamothi\0"
    "njumamothii\0njumatana\0njumatano\0njumatatu\0njuni\0njurai\0njw\0njɩbo\0njɩbo nɖʊka\0"
    "njɩbo nɖʊka kanoro\0nka\0nka mbot\0nka mbot nji\0nkeke\0nkeke #\0nkeke # si\0"
    "nkeke # si va\0nkeke # si va yi\0nkeke # si wo\0nkeke # si wo va\0nkeke # si wo va yi\0"
    "nko\0nkodya\0nkw\0nkwenkwezi\0nkya\0nm\0nma\0nmm\0nmn\0nmt\0nna\0nna #\0nna # mu\0",
    "nna#\0nna# a\0nna# a atwam\0nnawotwe\0nnawotwe #\0nnawotwe # a\0nnawotwe # a atwam\0"
    "nnawotwe # mu\0nnawotwe a\0nnawotwe a atwam\0nnawotwe a edi\0nnawotwe a edi ho\0"
    "nnawotwe yi\0nnawotwe#\0nnawotwe# a\0nnawotwe# a atwam\0nnonhwere\0nnonhwere #\0"
    "nnonhwere # a\0nnonhwere # a atwam\0nnonhwere # mu\0nnora\0nnyeme\0no\0no rita\0noaptea\0"
    "nob\0nobemba\0nobyembre\0noc\0noche\0nocu\0noe\0noem\0noema\0nof\0nofemere\0nofimpa\0"
    "nofimpa'\0noi\0noiembrie\0noite\0nole\0noll\0nollaig\0nomettes\0nommendaach\0noo\0"
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
    "om # tim\0om # timar\0om # time\0om # timer\0om # timmar\0om # timme\0om # u\0om # uge\0",
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
    "pb\0pd\0pe\0peb\0pebrero\0pebruari\0pec\0pec #\0pec # d\0pec # dienam\0pec # dienas\0"
    "pec # g\0pec # gada\0pec # gadiem\0pec # men\0pec # menesa\0pec # menesiem\0pec # min\0"
    "pec # minutem\0pec # minutes\0pec # ned\0pec # nedelam\0pec # nedelas\0pec # sek\0"
    "pec # sekundem\0pec # sekundes\0pec # st\0pec # stundam\0pec # stundas\0pecp\0pecpusd\0"
    "pecpusdiena\0ped\0pekan\0pekan iki\0pekan ngarep\0pekan wingi\0pen\0pencsem\0penkar\0"
    "penkar-kura\0penkar-kura-ha\0penktadienis\0",
    "pensenbe\0pentek\0pentniks\0pep\0pepeluali\0pepuere\0per\0perjantai\0perjantaina\0"
    "perpiet\0persembe\0pesan\0pesan negem\0pesan ntsopmo\0pesan ntsoppa\0pesan pataa\0"
    "pesan penefom\0pesan penekwa\0pesan penentuku\0pesan penepfuꞌu\0pesan pepa\0pesan petat\0"
    "pesan saamba\0peste\0peste #\0peste # an\0peste # ani\0peste # de\0peste # de ani\0"
    "peste # de luni\0peste # de minute\0peste # de ore\0peste # de saptamani\0"
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
    "pred # mesecema\0pred # meseci\0pred # mesiaca\0pred # mesiacmi\0pred # mesiacom\0"
    "pred # mesice\0pred # mesicem\0pred # mesici\0pred # min\0pred # minutama\0"
    "pred # minutami\0pred # minuto\0pred # minutomaj\0pred # minutou\0pred # minutu\0"
    "pred # minuty\0pred # r\0pred # roka\0pred # rokem\0pred # rokmi\0pred # rokom\0"
    "pred # roku\0pred # s\0pred # sek\0pred # sekundama\0pred # sekundami\0pred # sekundo\0"
    "pred # sekundomaj\0pred # sekundou\0pred # sekundu\0pred # sekundy\0pred # ted\0"
    "pred # tedni\0",
    "pred # tednom\0pred # tednoma\0pred # tyd\0pred # tydne\0pred # tydnem\0pred # tydny\0"
    "pred # tydz\0pred # tydzenjemi\0pred # tydzenjom\0pred # tydzenjomaj\0pred # tyz\0"
    "pred # tyzdna\0pred # tyzdnami\0pred # tyzdnom\0pred # urama\0pred # urami\0pred # uro\0"
    "predevcirem\0predvcerajsnjim\0predvcerom\0prejsnji\0prejsnji mesec\0prejsnji teden\0"
    "prekjuce\0prekjucer\0prekosutra\0pri\0prichodny\0prichodny mesac\0prichodny tydzen\0"
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
    "sa # taon\0sa # xahar\0",
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
    "shan\0shanba\0shani\0shaniwaar\0shawwal\0shekara\0shekara #\0shekara # da\0"
    "shekara # da ta\0shekara # da ta gabata\0shekaru\0shekaru #\0shekaru # da\0"
    "shekaru # da suka\0shekaru # da suka gabata\0shk\0shkurt\0sho\0sht\0shtator\0shu\0"
    "shu hafta\0shu oy\0shu yil\0shukra\0shukrawaar\0",
    "shwane\0shʉ\0si\0si menesi\0sia\0sia savaite\0siais\0siais metais\0siamlom\0siandien\0"
    "siang\0sib\0sibat\0sibata\0sibe\0sibili\0sibiri\0sibiti\0siddegis\0sidste\0sidste ar\0"
    "sidste maned\0sidste uge\0sie\0sierpien\0sierpnia\0sieye,\0sieye, ooli\0sieye, ooli u\0"
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
    "tenpo # menuti\0tenpo # menuto\0tenpo # meze\0tenpo # mezi\0tenpo # ora\0tenpo # ore\0"
    "tenpo # seg\0tenpo # segondi\0tenpo # segondo\0tenpo # set\0tenpo # setemana\0"
    "tenpo # setemane\0tenpo esun\0tenpo esun kama\0tenpo esun kama #\0tenpo esun ni\0"
    "tenpo esun pini\0tenpo esun pini #\0tenpo ilo\0",
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
    "utuko\0uum\0uur\0uvece\0uyu\0uyu munsi\0uyu musi\0uyu mwaka\0uzt\0uztaila\0uztailaren\0"
    "uzvakar\0v\0v n\0v noci\0va\0vaasisu\0vaj\0vaj un\0vaj un ka\0vajky\0vakar\0vakara\0"
    "vakaras\0vakars\0val\0van\0vandaag\0vandag\0vandeesmaand\0vanderedi\0vandredi\0vao\0vas\0"
    "vasario\0vasaris\0vasarnap\0vastuppeeivi\0vastuppeivi\0vaztam\0vcera\0vceraj\0ve\0vec\0"
    "vece\0",
    "vecer\0veebr\0veebruar\0velj\0veljaca\0veljace\0ven\0venardi\0venare\0venderdi\0vendredi\0"
    "vendredo\0vendres\0venerdi\0venhkagra\0venhkagra-kura\0venhkagra-kura-ha\0venner\0"
    "venniridia\0venonta\0venonta jaro\0venonta monato\0venonta semajno\0venres\0verlede\0"
    "verlede jaar\0verlede maand\0verlede week\0vespre\0vi\0vidurdienis\0vidurnaktis\0vie\0"
    "vienres\0vier\0vier'kutan\0viernes\0viime\0viime kuussa\0viime viikolla\0viime vuonna\0"
    "vil\0vin\0vinars\0vineri\0viru\0viru(n)\0viru(n) #\0viru(n) # d\0viru(n) # deeg\0"
    "viru(n) # j\0viru(n) # joer\0viru(n) # m\0viru(n) # meint\0viru(n) # min\0"
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
    "ymhen # fun\0ymhen # mis\0ymhen # mlynedd\0ymhen # mun\0ymhen # munud\0ymhen # o\0",
    "ymhen # o flynyddoedd\0ymhen # ws\0ymhen # wythnos\0yo\0yolla\0yow\0yp\0yr\0yr hwyr\0"
    "yr wythnos\0yr wythnos hon\0ys\0ysm\0yuk\0yukuaku\0yul\0yuli\0yulyu\0yulyuz\0yun\0yuni\0"
    "yunyu\0yy\0za\0za #\0za # c\0za # d\0za # dan\0za # dana\0za # den\0za # dne\0za # dni\0"
    "za # dnia\0za # dnj\0za # dnja\0za # dnjej\0za # dnjow\0za # dny\0za # dzen\0za # dzien\0"
    "za # g\0za # god\0za # godina\0za # godine\0za # godinu\0za # godz\0za # godzin\0"
    "za # godzine\0za # godziny\0za # goz\0za # gozin\0za # gozinje\0za # gozinu\0za # goziny\0"
    "za # h\0za # hodin\0za # hodinu\0za # hodiny\0za # hodz\0za # hodzin\0za # hodzinje\0"
    "za # hodzinu\0za # hodziny\0za # l\0za # lat\0za # lata\0za # lece\0za # lese\0za # let\0"
    "za # leta\0za # leto\0za # mes\0za # mesac\0za # mesacaj\0za # mesacow\0za # mesacy\0"
    "za # mesec\0za # meseca\0za # meseci\0za # mesic\0za # mesice\0za # mesicu\0za # mies\0"
    "za # miesiac\0za # miesiaca\0za # miesiace\0za # miesiecy\0za # min\0za # minuce\0"
    "za # minuse\0za # minut\0za # minuta\0za # minute\0za # minutow\0za # minutu\0"
    "za # minuty\0za # mj\0za # mjas\0za # mjasec\0za # mjaseca\0za # mjasecow\0za # mjasecy\0"
    "za # mjes\0za # mjesec\0za # mjeseca\0za # mjeseci\0za # ned\0za # nedelja\0za # nedelje\0"
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
    "πριν απο # ημ\0πριν απο # ημερα\0πριν απο # ημερεσ\0πριν απο # λεπ\0πριν απο # λεπτα\0",
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
    "гуравдугаар сар\0гуравдугаар сарын\0гурбадугаар\0гурбадугаар һара\0гыин\0гыинвар\0да\0"
    "дабаа\0даваа\0данас\0даханчу\0даханчу кӏирнахь\0даханчу шарахь\0дек\0декабр\0декабры\0"
    "декабрь\0декабря\0декември\0денес\0день\0дец\0децембар\0децембра\0дируз\0",
    "днес\0дня\0догодина\0долодугаар\0долодугаар һара\0долоодугаар\0долоодугаар сар\0"
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
    "красавік\0красавіка\0крс\0кс\0ку\0ку уиахра\0ку эрнере\0кулун\0кулун тутар\0кундузи\0кха\0"
    "кхаара\0кхана\0къуырисӕр\0кэлэр\0кэлэр нэдиэлэ\0кҫ\0күнэ\0кӏи\0кӏира\0лани\0летась\0лип\0"
    "липень\0липня\0лист\0листопад\0листопада\0лх\0лхагва\0лют\0лютага\0лютии\0лютого\0люты\0"
    "ліп\0ліпень\0ліпеня\0ліс\0лістапад\0лістапада\0маи\0маирӕмбон\0маиы\0мам\0мамыр\0мар\0"
    "маргааш\0март\0марта\0мартъи\0мартъииы\0мау\0маусым\0мая\0мај\0маја\0мигмар\0миналата\0"
    "миналата година\0минатата\0минатата седмица\0минатиот\0минатиот месец\0минулого\0"
    "минулого місяця\0",
    "минулого року\0минулого тижня\0моҳи\0моҳи гузашта\0моҳи оянда\0моҳи ҷори\0мрб\0мсу\0"
    "мурдагы\0мурдагы күнү\0муус\0муус устар\0мя\0мягмар\0мүнөө\0на\0на гэтым\0на гэтым тыдні\0"
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
    "праз # хвілін\0праз # хвіліну\0праз # хвіліны\0пре\0пре #\0пре # г\0пре # год\0"
    "пре # година\0пре # године\0пре # д\0пре # дана\0пре # м\0пре # мес\0пре # месеца\0"
    "пре # месеци\0пре # мин\0пре # минута\0пре # н\0пре # нед\0пре # недеља\0",
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
    "следеће године\0следеће недеље\0следећег\0следећег месеца\0следната\0следната седмица\0"
    "следниот\0следниот месец\0следобед\0слоб\0сне\0снежань\0снежня\0соати\0соли\0"
    "соли гузашта\0соли оянда\0соли ҷори\0сом\0ср\0сре\0среда\0сри\0",
    "сриједа\0сряда\0сс\0сту\0студзень\0студзеня\0су\0суб\0суббота\0субота\0субуота\0сутра\0"
    "сутринта\0сшб\0събота\0сыл\0сьогодні\0сэ\0сэрэдэ\0сэт\0сэтинньи\0січ\0січень\0січня\0"
    "сљедеће\0сљедеће године\0сљедеће седмице\0сљедећег\0сљедећег мјесеца\0сүбһ\0сә\0сәгатьтә\0"
    "сәр\0сәрсенбі\0сәршемби\0сәу\0сәуір\0сәһәр\0табадугаар\0табадугаар һара\0тавдугаар\0"
    "тавдугаар сар\0тавдугаар сарын\0тази\0тази година\0тази седмица\0талтүс\0там\0тамыз\0"
    "тахана\0таң\0таңкы\0таңғы\0тк\0тн\0то\0този\0този месец\0тохс\0тохсунньу\0трав\0травень\0"
    "травня\0тунти\0тунти кун\0туш\0туш паити\0тң\0түн\0түн жарымы\0түн ичинде\0түн ортосу\0"
    "түнгі\0түскі\0түстен\0түстен кеиін\0түстен кеиінгі\0түштөн\0түштөн кииин\0түштөн кииинки\0"
    "у\0у гэтым\0у гэтым месяцы\0у мінулым\0у мінулым месяцы\0у наступным\0у наступным годзе\0"
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
    "шанбе\0шар\0шарш\0",
    "шаршамбы\0шаршемби\0шб\0ше\0шеиш\0шеишемби\0шем\0шемби\0ши\0шим\0шимбә\0шинара\0шиш\0"
    "шишәмбе\0шм\0шнб\0шр\0шуо\0шуот\0шш\0шіл\0шілде\0шәм\0шәмбе\0шәнбә\0шөнө\0шөнө дунд\0ыам\0"
    "ыам ыиа\0ыам ыиын\0ын\0ыран\0ыт\0ытлари\0ытлари кун\0эи\0эк\0эмдиги\0эмдиги аида\0"
    "эмдиги жылы\0энэ\0энэ долоо\0энэ долоо хоног\0энэ долоон\0энэ долоон хоног\0энэ жил\0"
    "энэ жэл\0энэ сар\0энэ һара\0эр\0эрне\0эрне кун\0эртага\0эрталаб\0эртең\0эртең менен\0"
    "эрткен\0эрткен чыл\0эһиил\0юли\0юн\0юн кун\0юни\0юпа\0юһэдүгээр\0юһэдүгээр һара\0як\0якш\0"
    "якшанба\0якшанбе\0якшәмбе\0ян\0янв\0январ\0январы\0январь\0января\0яну\0януари\0ярим\0"
    "ярим тун\0яшб\0јан\0јанвар\0јануар\0јануара\0јануари\0јул\0јула\0јули\0јун\0јуна\0јуни\0"
    "јутро\0јуче\0ғин\0ғинуар\0җом\0җомга\0қаз\0қазан\0қазір\0қар\0қараша\0қаң\0қаңтар\0қыр\0"
    "қыркүиек\0ҝеҹә\0ҝеҹәјары\0ҝүндүз\0ҝүнорта\0ҫерт\0ҫертме\0ҫитес\0ҫитес уиахра\0"
    "ҫитес эрнере\0ҫитес ҫулта\0ҫу\0ҫур\0ҫурла\0үглөөдэр\0үд\0үд дунд\0үнгэрэгшэ\0"
    "үнгэрэгшэ долоон\0үнгэрэгшэ долоон хоног\0үнгэрэгшэ жэл\0үнгэрэгшэ һара\0үсэгэлдэр\0"
    "үткән\0үткән аиҙа\0үткән аҙнала\0үх\0үө\0ҳафтаи\0ҳафтаи гузашта\0ҳафтаи оянда\0"
    "ҳафтаи ҷори\0ҳозир\0ҷмъ\0ҷумъа\0ҹ\0ҹа\0ҹүмә\0ҹүмә ахшамы\0һарба\0ӕмбисбоны\0"
    "ӕмбисбоны размӕ\0ӕмбисбоны фӕстӕ\0ӕндӕрӕбон\0ӕрт\0ӕртыццӕг\0өглөө\0өдөр\0өиүүн\0өнгөрсөн\0"
    "өнгөрсөн долоо\0өнгөрсөн долоо хоног\0өнгөрсөн жил\0өнгөрсөн сар\0өнөөдөр\0өткен\0"
    "өткен аи\0өткен апта\0өткен жыл\0өткен ҳәпте\0өткөн\0өткөн аида\0өткөн аптада\0өчигдөр\0"
    "այս\0այս ամիս\0այս շաբաթ\0այս տարի\0այսօր\0ապր\0ապրիլ\0ապրիլի\0առավոտ\0առավոտյան\0գիշեր\0"
    "գիշերը\0գիշերվա\0դեկ\0դեկտեմբեր\0դեկտեմբերի\0եկ\0երեկ\0երեկո\0երեկոյան\0երեքշաբթի\0երկ\0"
    "երկուշաբթի\0երք\0եք\0թ\0կեսգիշեր\0կեսգիշերին\0կեսօր\0կեսօրին\0կիր\0կիրակի\0կր\0հաջորդ\0"
    "հաջորդ ամիս\0հաջորդ շաբաթ\0հաջորդ տարի\0հգ\0հիմա\0հինգշաբթի\0հլս\0հնգ\0հնս\0հնվ\0հոկ\0"
    "հոկտեմբեր\0հոկտեմբերի\0հուլիս\0հուլիսի\0հունիս\0հունիսի\0հունվար\0հունվարի\0մայիս\0"
    "մայիսի\0մարտ\0մարտի\0մյս\0մրտ\0նախանցյալ\0նախանցյալ օրը\0նախորդ\0նախորդ ամիս\0"
    "նախորդ շաբաթ\0նախորդ տարի\0նոյ\0նոյեմբեր\0նոյեմբերի\0շաբաթ\0շբ\0շբթ\0ու\0ուր\0ուրբաթ\0"
    "չորեքշաբթի\0չրք\0չք\0սեպ\0սեպտեմբեր\0սեպտեմբերի\0վաղը\0վաղը չէ\0վաղը չէ մյուս\0"
    "վաղը չէ մյուս օրը\0ցերեկ\0ցերեկը\0ցերեկվա\0փետրվար\0փետրվարի\0փտվ\0օգոստոս\0օգոստոսի\0"
    "օգս\0א\0א'\0אוג\0אוג'\0אוגוסט\0אויג\0אויגוסט\0אוק\0אוק'\0אוקטובר\0אחה״צ\0אחר\0"
    "אחר הצהריים\0איבער\0איבער #\0איבער # חדשים\0איבער # חודש\0איבער # יאר\0איבער א\0"
    "איבער א יאר\0איבער אכט\0איבער אכט טאג\0אין\0אין #\0אין # טאג\0אין # טאג ארום\0אין # טעג\0"
    "אין # טעג ארום\0אפר\0אפר'\0אפריל\0אקט\0אקטאבער\0אתמול\0ב\0",
    "ב'\0באוג\0באוג'\0באוגוסט\0באוק\0באוק'\0באוקטובר\0באפר\0באפר'\0באפריל\0בבוקר\0בדצמ\0בדצמ'\0"
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
    "לפני שעה\0לפני שעה \0לפני שעה (#)\0לפני שעתיים\0לפני שעתיים \0לפני שעתיים (#)\0מאי\0"
    "מאנטיק\0מארגן\0מחר\0מחרתיים\0מיטוואך\0מיי\0מערץ\0מרץ\0נאוו\0נאוועמבער\0נאכמיטאג\0נוב\0"
    "נוב'\0נובמבר\0נעכטן\0סעפ\0סעפטעמבער\0ספט\0ספט'\0ספטמבר\0עכשיו\0ערב\0פאר\0",
    "פאר #\0פאר # חדשים\0פאר # חודש\0פאר # יאר\0פאראיאר\0פארגאנגענעם\0פארגאנגענעם חודש\0"
    "פארמיטאג\0פבר\0פבר'\0פברואר\0פעב\0פעברואר\0פרײטיק\0צהריים\0קומענדיקן\0קומענדיקן חודש\0ש\0"
    "ש'\0שבת\0שלשום\0ءتۇن\0ءتۇن جاريمي\0ءساۋير\0اب\0ابان\0ابريل\0اتوار\0اتھوار\0اثنين\0اج\0"
    "احد\0ادھي\0ادھي رات\0اذار\0اذر\0اربع\0اربعاء\0ارديبهشت\0از\0اس\0اس سال\0اس ماہ\0اس ہفتہ\0"
    "اسفند\0اغسطس\0اغشت\0افريل\0اقپان\0الاثنين\0الاحد\0الاربعاء\0الاسبوع\0الاسبوع القادم\0"
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
    "دېکابير\0ذو\0ذو الحجه\0ذو القعده\0ذوالحجه\0ذوالقعده\0ذي\0ذي الحجه\0ذي القعده\0رات\0"
    "رات ميں\0راتلونکي\0راتلونکي کال\0راتلونکې\0راتلونکې اونۍ\0راتلونکې مياشت\0راتھ\0ربيع\0"
    "ربيع الاخر\0ربيع الاول\0",
    "ربيع الثاني\0رجب\0رمضان\0زي\0س\0سا\0سار\0سارسهنبي\0ساعت\0سال\0سال اينده\0سال ديگه\0"
    "سال گذشته\0سبا\0سبت\0سبتمبر\0ستمبر\0سن\0سنه\0سه\0سهشنبه\0سهن\0سهنبي\0سهي\0سهيسهنبي\0"
    "سهيشهنبه\0سومر\0سيپتامر\0سيپٽمبر\0سپت\0سپتامبر\0سپتمبر\0سڀاڻي\0سږکال\0سہ\0سہ پہر\0"
    "سێشهممه\0سېنتهبير\0سېپتمبر\0ش\0شام\0شام ميں\0شب\0شباط\0شتمبر\0شتنبر\0شعبان\0شنبه\0شه\0"
    "شهريور\0شهممه\0شهنبه\0شوال\0شوبات\0شوباتي\0شوصو\0شيلده\0ص\0صباحا\0صبح\0صبح ميں\0صبح،\0"
    "صبح، منجهند\0صفر\0ظهر\0ظهرا\0عام\0عصر\0غدا\0غشت\0غم\0غو\0فبر\0فبراير\0فبروري\0فجرا\0فردا\0"
    "فروردين\0فروري\0فوريه\0في\0في الصباح\0في المساء\0فيبروري\0فيفري\0فيڤريه\0فېبروري\0فېۋرال\0"
    "قاراشا\0قازان\0قازير\0قاڭتار\0قبل\0قبل #\0قبل # اسابيع\0قبل # اسبوع\0قبل # اسبوعا\0"
    "قبل # اشهر\0قبل # ايام\0قبل # ثانيه\0قبل # ثوان\0قبل # دقايق\0قبل # دقيقه\0قبل # ساعات\0"
    "قبل # ساعه\0قبل # سنه\0قبل # سنوات\0قبل # شهر\0قبل # شهرا\0قبل # يوم\0قبل # يوما\0"
    "قبلازظهر\0قبلي\0قبلي هفته\0قظ\0قيرکۇيهک\0ل\0ليلا\0م\0مار\0مارت\0مارس\0مارچ\0مامير\0ماه\0"
    "ماه اينده\0ماه بعد\0ماه قبل\0ماه گذشته\0ماي\0مايو\0ماۋسيم\0محرم\0مرداد\0مروچي\0مساء\0"
    "منتصف\0منتصف الليل\0منجهند،\0منجهند، شام\0منگل\0مه\0مهر\0مي\0ميي\0مۍ\0ناۋريز\0نن\0نو\0"
    "نو ريتھؠ\0نو وري\0نو ہفتہ\0نوامبر\0نوفمبر\0نوم\0نومبر\0نونبر\0نويابير\0نوڤامر\0نيسان\0"
    "نيساني\0نيمهشب\0ه\0هاڻي\0هجري\0هجريه\0هذا\0هذا الاسبوع\0هذا الشهر\0هذه\0هذه السنه\0هرتهڭ\0"
    "هفته\0هفته اينده\0هفته گذشته\0هن\0هن مهيني\0هن هفتي\0وتکهن\0وتکهن اي\0وتکهن اپتا\0وسي\0"
    "وسي اي\0وسي اپتا\0ي\0ياب\0يابي\0يازار\0يازاري\0يانۋار\0يايار\0ياياري\0ياپرېل\0ياۋغۇست\0"
    "يناير\0يه\0يهته\0يهيلوول\0يهيلوولي\0يهکشهممه\0يهکشهنبه\0يوليه\0يوليو\0يوليوز\0يونيه\0"
    "يونيو\0يونۍ\0يوکتوڤر\0يييۇل\0يييۇن\0يکشنبه\0يہ\0يہ ريتھؠ\0يہ وري\0يہ ہفتہ\0يۆتکهن\0"
    "يۆتکهن ياي\0يۆتکهن ييل\0يۆتکهن ھهپته\0يۆکتهبير\0پ\0پارسال\0پتم\0پتم ريتھؠ\0پتم وري\0"
    "پتم ہفتہ\0پروسږکال\0پرون\0پريروز\0پسفردا\0پنجشنبه\0په\0په #\0په # اونيو\0په # اونيو کې\0"
    "په # اونۍ\0په # اونۍ کې\0په # ثانيه\0په # ثانيه کې\0په # ثانيو\0په # ثانيو کې\0"
    "په # دقيقه\0په # دقيقه کې\0په # دقيقو\0په # دقيقو کې\0په # ساعت\0په # ساعت کې\0"
    "په # ساعتو\0په # ساعتو کې\0په # مياشت\0په # مياشت کې\0په # مياشتو\0په # مياشتو کې\0"
    "په # ورځ\0په # ورځ کې\0په # ورځو\0په # ورځو کې\0په # کال\0په # کال کي\0په # کال کې\0"
    "په # کالونو\0په # کالونو کي\0په # کالونو کې\0پهيشهنبه\0پويون\0پويون سال\0پويين\0"
    "پويين مهيني\0پويين هفتي\0پي\0پي ايم\0پير\0پينځنۍ\0پٮ\0پٮ۪ٹھؠ\0پگاہ\0پێنجشهممه\0څلرنۍ\0چ\0"
    "چا\0چارشهنبه\0چب\0چهارشنبه\0چوارشهممه\0چک\0چۈشتين\0چۈشتين بۇرۇن\0چۈشتين کېيين\0ڇنڇر\0"
    "ڊسمبر\0ژانويه\0ژندرروار\0ژندروار\0ژوين\0ژوييه\0کانون\0کانون الاول\0کانون الثاني\0کانوني\0"
    "کانوني يهکهم\0کانوني يهکهمي\0کانووني\0کانووني دووهم\0کانووني دووهمي\0کهش\0کهشه\0کهشي\0"
    "کهلهسي\0",
    "کهلهسي اي\0کهلهسي اپتا\0کهلهسي جيل\0کو\0کېلهر\0کېلهر ياي\0کېلهر ييل\0کېلهر ھهپته\0ڪل\0"
    "گزشتہ\0گزشتہ سال\0گزشتہ ماہ\0گزشتہ پرسوں\0گزشتہ کل\0گزشتہ ہفتي\0گزشتہ ہفتہ\0ھ\0ھهيني\0"
    "ہفتہ\0۪ٹھؠ\0܏ܒܛ\0܏ܩܛ\0ܐܒ\0ܐܕܝܘܡ\0ܐܕܪ\0ܐܝܠܘܠ\0ܐܝܪ\0ܐܪܒܥ\0ܐܪܒܥܒܫܒܐ\0ܐܫܬܩܕܝ\0ܐܬܡܠܝ\0ܒ\0ܒ#\0"
    "ܒ# ܝܘܡܢܐ\0ܒ# ܝܪܚܐ\0ܒ# ܩܛܝܢܐ\0ܒ# ܪܦܦܐ\0ܒ# ܫܒܘܥܐ\0ܒ# ܫܢܝܐ\0ܒ# ܫܥܐ\0ܒܐܒ\0ܒܐܕܪ\0ܒܐܝܠܘܠ\0ܒܐܝܪ\0"
    "ܒܚܙܝܪܢ\0ܒܟܢܘܢ\0ܒܟܢܘܢ ܐ\0ܒܟܢܘܢ ܐܚܪܝܐ\0ܒܟܢܘܢ ܒ\0ܒܟܢܘܢ ܩܕܡܝܐ\0ܒܢܝܣܢ\0ܒܫܒܛ\0ܒܫܥܬܐ\0ܒܬܡܘܙ\0"
    "ܒܬܫܪܝܢ\0ܒܬܫܪܝܢ ܐ\0ܒܬܫܪܝܢ ܐܚܪܝܐ\0ܒܬܫܪܝܢ ܒ\0ܒܬܫܪܝܢ ܩܕܡܝܐ\0ܗܕܐ\0ܗܕܐ ܫܢܬܐ\0ܗܢܐ\0ܗܢܐ ܝܪܚܐ\0"
    "ܗܢܐ ܫܒܘܥܐ\0ܗܫܐ\0ܚܕ\0ܚܕܒܫܒܐ\0ܚܙܝܪܢ\0ܚܡܫ\0ܚܡܫܒܫܒܐ\0ܝܪܚܐ\0ܝܪܚܐ ܐܚܪܝܐ\0ܝܪܚܐ ܕܐܬܐ\0ܟܢܘܢ\0"
    "ܟܢܘܢ ܐ\0ܟܢܘܢ ܐܚܪܝܐ\0ܟܢܘܢ ܒ\0ܟܢܘܢ ܩܕܡܝܐ\0ܡܢ\0ܡܢ ܩܕܡ\0ܡܢ ܩܕܡ #\0ܡܢ ܩܕܡ # ܖܦܦܐ\0"
    "ܡܢ ܩܕܡ # ܝܖܚܐ\0ܡܢ ܩܕܡ # ܝܘܡܢܐ\0ܡܢ ܩܕܡ # ܝܪܚܐ\0ܡܢ ܩܕܡ # ܩܛܝܢܐ\0ܡܢ ܩܕܡ # ܫܒܘܥܐ\0"
    "ܡܢ ܩܕܡ # ܫܢܝܐ\0ܡܢ ܩܕܡ # ܫܥܐ\0ܢܝܣܢ\0ܥܪܘ\0ܥܪܘܒܬܐ\0ܩܘܕܡܐ\0ܫܒܘܥܐ\0ܫܒܘܥܐ ܐܚܪܝܐ\0ܫܒܘܥܐ ܕܐܬܐ\0"
    "ܫܒܛ\0ܫܒܬܐ\0ܫܢܬܐ\0ܫܢܬܐ ܕܐܬܝܐ\0ܬܠܬ\0ܬܠܬܒܫܒܐ\0ܬܡܘܙ\0ܬܪܝܢ\0ܬܪܝܢܒܫܒܐ\0ܬܫܪܝܢ\0ܬܫܪܝܢ ܐ\0"
    "ܬܫܪܝܢ ܐܚܪܝܐ\0ܬܫܪܝܢ ܒ\0ܬܫܪܝܢ ܩܕܡܝܐ\0ߊ߬\0ߊ߬ ߟߐ߯ߕߍ߫\0ߊ߬ ߟߐ߯ߕߍ߫ #\0ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫\0"
    "ߊ߬ ߟߐ߯ߕߍ߫ # ߟߋ߫ ߣߌ߲߬\0ߓߌ\0ߓߌߟ\0ߓߌߟߏ߲\0ߓߌ߬\0ߓߌ߲ߠ\0ߓߌ߲ߠߊߥߎߟߋ߲\0ߕߎߟߊߝߌ߲\0ߕߙߊ\0ߕߙߊߓߊ\0ߘߓߊ߬ߓ\0"
    "ߘߓߊ߬ߓߌߟߊ\0ߘߓߊ߬ߕ\0ߘߓߊ߬ߕߊ\0ߛ\0ߛߊߙߏ߲߬\0ߛߊ߲߬ߘߐ߫\0ߛߌߣߌ߲߫\0ߛߌ߬\0ߛߌ߬ߣ\0ߛߌ߬ߣߌ߲߬ߟߏ߲\0ߞߊߙߏ\0"
    "ߞߊߙߏ ߣߌ߲߬\0ߞߊߙߏ߫\0ߞߊߙߏ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߞߊߙߏ߫ ߣߊ߬ߕߐ\0ߞߊ߬ߙ\0ߞߊ߬ߙߌߝߐ߭\0ߞߊ߯\0ߞߊ߯ߙ\0ߞߊ߯ߙߌߟߏ߲\0"
    "ߞߍ߲\0ߞߍ߲ߘ\0ߞߍ߲ߘߍߟߏ߲\0ߞߎ\0ߞߎߣ\0ߞߎߣߎ߲ߟߏ߲\0ߞߎߣߎ߲߬\0ߞߏߟ\0ߞߏߟߌ߲ߞߏߟߌ߲\0ߞߏ߲ߓ\0ߞߏ߲ߓߌߕߌ߮\0ߞߏ߲ߘ\0"
    "ߞߏ߲ߞ\0ߞߏ߲ߞߏߘߌ߬ߓߌ\0ߞߏ߲ߞߏߜߍ\0ߞߐ߬\0ߞߐ߬ߓ\0ߞߐ߬ߓߊ߬ߟߏ߲\0ߞߐ߬ߟ\0ߞߐ߬ߟߏ߲\0ߟߐ߯ߕߍ\0ߟߐ߯ߕߍ ߣߌ߲߬\0ߟߐ߯ߕߍ߫\0"
    "ߟߐ߯ߕߍ߫ ߕߊ߬ߡߌ߲߬ߣߍ߲\0ߟߐ߯ߕߍ߫ ߣߊ߬ߕߐ\0ߢߌ߬ߣߊ߲߬\0ߣߍߣ\0ߣߍߣߍߓߊ\0ߥ\0ߥߊ߬ߛ\0ߥߊ߬ߛߌ߬ߥߙߊ\0अकतुम्बर\0"
    "अक्ट\0अक्ट'\0अक्ट'बर\0अक्टू\0अक्टूबर\0अक्टोबर\0अक्तू\0अक्तूबर\0अक्तूबरमासः\0अग\0अगला\0"
    "अगला ब\0अगला ब'रा\0अगला माह\0अगला मिह्ना\0अगला मीन्ना\0अगला म्हीना/अगले\0"
    "अगला म्हीना/अगले म्हीनै\0अगला वर्ष\0अगला सप्ताह\0अगला साल\0अगला हफ़्ता\0अगला हफ्ता/अगले\0"
    "अगला हफ्ता/अगले हफ्तै\0अगले\0अगले कल\0अगले हफ्ते\0अगस्ट\0अगस्त\0अगस्तमासः\0अगिला\0"
    "अगिला बरख\0अगिला माह\0अगिला सप्ताह\0अज़\0अज्ज\0अद्य\0अपरान्ह\0अपराह्न\0अप्रिल\0अप्रेल\0"
    "अप्रै\0अप्रैल\0अप्रैलमासः\0अब\0अर्को\0अर्को महिना\0अस्ति\0अहिले\0अॼु\0आ\0आँ\0आइत\0आइतबार\0"
    "आक्टोबर\0आग\0आगष्ट\0आगस्ट\0आगामी\0आगामी वर्ष\0आगामी हप्ता\0आग्ल\0आग्ल बरस\0आग्ल सप्ताह\0"
    "आग्लो\0आग्लो मीनो\0आज\0आजुक\0आजुक दिन\0आतां\0आत्ता\0आथवार\0आदि\0आदि वारा\0",
    "आयज\0आयतार\0आर्त\0आर्तवार\0आसाड़ी\0आसाड़ी लेञ्जु\0इञ्जु\0इस\0इस माह\0इस मिह्ने\0इस वर्ष\0"
    "इस सप्ताह\0इस साल\0इस हफ़्ते\0ई\0ई बरस\0ई सप्ताह\0ईंदड़\0ईंदड़ महिने\0ईंदड़ साल\0"
    "ईंदड़ हफ़्ते\0उद्या\0ए\0ए एम\0एप्रि\0एप्रिल\0एप्री\0एप्रील\0एह\0एह मीन्ना\0एह साल\0"
    "एह हफ्ता\0एहि\0एहि बरख\0एहि माह\0एहि सप्ताह\0एहि समय\0एह्\0एह् ब\0एह् ब'रा\0"
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
    "पिछले हफ्ते\0पी\0पी एम\0पुढील\0पुढील आठवडा\0पुढील महिना\0",
    "पुढील वर्ष\0पुद्दारा\0पुसु\0पुसु लेञ्जु\0पू\0पूदा\0पूर्वाह्न\0पेठ\0पोएं\0पोएं महिने\0"
    "पोएं साल\0पोएं हफ़्ते\0पोरूं\0फर\0फरवरी\0फरवरीमासः\0फ़र\0फ़रवरी\0फाटलो\0फाटलो म्हयनो\0"
    "फाटलो सप्तक\0फाल्यां\0फुं\0फुडलें\0फुडलें वर्स\0फुडलो\0फुडलो म्हयनो\0फुडलो सप्तक\0फेब\0"
    "फेबरवरी\0फेब्रु\0फेब्रुअरी\0फेब्रुवारी\0फेब्रूवारी\0फैगौ\0फैगौ दान\0फैगौ बोसोर\0"
    "फैगौ सप्थाह\0ब\0बजे\0बटवार\0बाॅदो\0बिरे\0बिरेस्तार\0बिस्थि\0बिस्थिबार\0बिहान\0बिहि\0"
    "बिहिबार\0बीतल\0बीतल बरख\0बीतल माह\0बीतल सप्ताह\0बीर\0बीरबार\0बु\0बुध\0बुध दिन\0बुधबार\0"
    "बुधवार\0बुधवासरः\0बुवार\0बु॒ध\0बृहस्पतवार\0बृहस्पति\0बृहस्पति दिन\0बृहस्पतिबार\0बे\0"
    "बे दान\0बे बोसोर\0बे सप्थाह\0बेलासे\0बेलुकी\0बेसे\0बेसे लेञ्जु\0बोदवार\0बोदो\0"
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
    "शुक्रवासरः\0शुक्रार\0शेनवार\0श्वः\0स\0स'ञ\0संध्याकाळ\0सकाळ\0सकाळीं\0सतमबर\0सतुंबर\0सनि\0",
    "सनिबार\0सनीचर\0सप्टे\0सप्टें\0सप्टेंबर\0सबेरे\0सम\0समबार\0सवेर\0सा\0साँझ\0सांज\0सांजे\0"
    "सांझ\0सांम\0सान्नि\0सान्नि वारा\0साॅ\0साॅम्मा\0साॅम्वारा\0सित\0सितंबर\0सितंबरमासः\0"
    "सितम्बर\0सु\0सुकुरु\0सुकुरु वारा\0सुखुर\0सुखुरबार\0सुबह\0सुबुह\0सुबुह जा\0सुभाणे\0"
    "सुुखुरबार\0सू\0सूमर\0सेप\0सेप्टेम्बर\0सेप्थेम्बर\0सो\0सोआर\0सोम\0सोम दिन\0सोमबार\0सोमवार\0"
    "सोमवासरः\0सोमार\0स्राबाँ\0स्राबाँ लेञ्जु\0हा\0हा आठवडा\0हा महिना\0हिजो\0हिन\0हिन महिने\0"
    "हिन साल\0हिन हफ़्ते\0हिरे\0हिरे लेञ्जु\0हिर्रे\0हुण\0हून/इसलै\0हे\0हे वर्ष\0हें\0"
    "हें वर्स\0हो\0हो म्हयनो\0हो सप्तक\0ांचेर\0ाजता\0ोजी\0ॿुध\0ॿुधर\0অক্টো\0অক্টোঃ\0অক্টোবর\0"
    "অক্টোবৰ\0অপৰাহ্ন\0অহা\0অহা বছৰ\0অহা মাহ\0অহা সপ্তাহ\0আগ\0আগষ্ট\0আগস্ট\0আগামী\0আগামী পরশু\0"
    "আগামীকাল\0আজ\0আজি\0ইরাই\0এ\0এ এম\0এই\0এই বছর\0এই বছৰ\0এই মাস\0এই মাহ\0এই সপ্তাহ\0এখন\0"
    "এতিয়া\0এপ্রি\0এপ্রিল\0এপ্ৰিল\0ওক্টো\0ওক্টোবর\0ওগ\0ওগষ্ট\0কাইলৈ\0কালি\0কুমশি\0গ\0গত\0"
    "গত পরশু\0গত বছর\0গত মাস\0গত সপ্তাহ\0গতকাল\0গী\0ঙরাং\0ঙসি\0ছেপ্তে\0ছেপ্তেম্বৰ\0জন\0"
    "জনুৱারী\0জানু\0জানুয়ারি\0জানুৱারি\0জানুৱাৰী\0জুন\0জুল\0জুলা\0জুলাই\0ডিচে\0ডিচেম্বৰ\0"
    "ডিসে\0ডিসেঃ\0ডিসেম্বর\0থাংজ\0দ\0দা\0দুপুর\0দুপুরবেলায়\0দেও\0দেওবাৰ\0নবেম্বর\0নভে\0নভেঃ\0"
    "নভেম্বর\0নিংথৌকাবা\0নুমাং\0নোংমাইজিং\0নৱে\0নৱেম্বৰ\0পরের\0পরের বছর\0পরের মাস\0"
    "পরের সপ্তাহ\0পি\0পি এম\0পূৰ্বাহ্ন\0পৰহি\0পৰহিলৈ\0ফেব\0ফেব্রু\0ফেব্রুয়ারি\0ফেব্রুৱারি\0"
    "ফেব্ৰু\0ফেব্ৰুৱাৰী\0বিকাল\0বুঃ\0বুধ\0বুধবার\0বুধবাৰ\0বৃঃ\0বৃহ\0বৃহস্পতি\0বৃহস্পতিবার\0"
    "বৃহস্পতিবাৰ\0ভোর\0ভোরবেলায়\0মঃ\0মঙ্গল\0মঙ্গলবার\0মঙ্গলবাৰ\0মথং\0মথং চহি\0মার\0মার্চ\0"
    "মাৰ্চ\0মে\0মে'\0য়ুমশকৈশা\0যোৱা\0যোৱা বছৰ\0যোৱা মাহ\0যোৱা সপ্তাহ\0রঃ\0রবি\0রবিবার\0"
    "রাত্রি\0রাত্রিবেলায়\0লৈবাকপোকপা\0শঃ\0শগোলশেন\0শনি\0শনিবার\0শনিবাৰ\0শুঃ\0শুক্র\0শুক্রবার\0"
    "শুক্ৰ\0শুক্ৰবাৰ\0সকাল\0সকালবেলায়\0সন্ধ্যা\0সন্ধ্যাবেলায়\0সেপ\0সেপ্ট\0সেপ্টেঃ\0"
    "সেপ্টেম্বর\0সোঃ\0সোম\0",
    "সোমবার\0সোমবাৰ\0হয়েং\0হাকুম/\0হাকুম/ মমাংগী\0হাকুম/ মমাংগী চহি\0ਅਕਤੂ\0ਅਕਤੂਬਰ\0ਅਗ\0ਅਗਲਾ\0"
    "ਅਗਲਾ ਮਹੀਨਾ\0ਅਗਲਾ ਸਾਲ\0ਅਗਲਾ ਹਫ਼ਤਾ\0ਅਗਸਤ\0ਅਪ੍ਰੈ\0ਅਪ੍ਰੈਲ\0ਅੱਜ\0ਅੱਧੀ\0ਅੱਧੀ ਰਾਤ\0ਇਹ\0ਇਹ ਮਹੀਨਾ\0"
    "ਇਹ ਸਾਲ\0ਇਹ ਹਫ਼ਤਾ\0ਐਤ\0ਐਤਵਾਰ\0ਜਨ\0ਜਨਵਰੀ\0ਜੁਲਾ\0ਜੁਲਾਈ\0ਜੂਨ\0ਦਸੰ\0ਦਸੰਬਰ\0ਦੁਪਹਿਰੇ\0ਨਵੰ\0"
    "ਨਵੰਬਰ\0ਪਿਛਲਾ\0ਪਿਛਲਾ ਮਹੀਨਾ\0ਪਿਛਲਾ ਸਾਲ\0ਪਿਛਲਾ ਹਫ਼ਤਾ\0ਫ਼ਰ\0ਫ਼ਰਵਰੀ\0ਬੀਤਿਆ\0ਬੀਤਿਆ ਕੱਲ੍ਹ\0ਬੁੱਧ\0"
    "ਬੁੱਧਵਾਰ\0ਭਲਕੇ\0ਮਈ\0ਮਾਰਚ\0ਮੰਗ\0ਮੰਗਲ\0ਮੰਗਲਵਾਰ\0ਰਾਤ\0ਰਾਤੀਂ\0ਵੀਰ\0ਵੀਰਵਾਰ\0ਸਤੰ\0ਸਤੰਬਰ\0ਸਵੇਰੇ\0"
    "ਸ਼ਨੀ\0ਸ਼ਨੀਵਾਰ\0ਸ਼ਾਮ\0ਸ਼ਾਮੀਂ\0ਸ਼ੁੱਕ\0ਸ਼ੁੱਕਰ\0ਸ਼ੁੱਕਰਵਾਰ\0ਸੋਮ\0ਸੋਮਵਾਰ\0ਹੁਣ\0આ\0આ અઠવાડિયે\0"
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
    "ଲାକି\0ଲାକି ୱାରା\0ଶନି\0ଶନିବାର\0ଶୁକ୍ର\0ଶୁକ୍ରବାର\0ସ\0ସମ୍ବା\0ସମ୍ବାରା\0ସାନି\0ସାନି ୱାରା\0ସୁ\0",
    "ସୁକ୍ରୁ\0ସୁକ୍ରୁ ୱାରା\0ସେପ୍ଟେମ୍ବର\0ସୋମ\0ସୋମବାର\0ସ୍ରାବାଁ\0ସ୍ରାବାଁ ଲେଞ୍ଜୁ\0ହିରେ\0ହିରେ ଲେଞ୍ଜୁ\0"
    "ାରେ\0ୱି\0ୱି ଏ\0அ\0அக்\0அக்டோபர்\0அடுத்த\0அடுத்த ஆண்டு\0அடுத்த மாதம்\0அடுத்த வாரம்\0"
    "அதிகாலை\0அந்தி\0அந்தி மாலை\0அன்று\0ஆக\0ஆகஸ்ட்\0இந்த\0இந்த ஆண்டு\0இந்த மாதம்\0இந்த வாரம்\0"
    "இன்று\0இப்போது\0இரவு\0ஏப்\0ஏப்ரல்\0கடந்த\0கடந்த ஆண்டு\0கடந்த மாதம்\0கடந்த வாரம்\0காலை\0ச\0"
    "சனி\0செ\0செப்\0செப்டம்பர்\0செவ்\0செவ்வாய்\0ஜன\0ஜனவரி\0ஜூன்\0ஜூலை\0ஞா\0ஞாயி\0ஞாயிறு\0டிச\0"
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
    "ಮುಂದಿನ ತಿಂಗಳು\0ಮುಂದಿನ ವರ್ಷ\0ಮುಂದಿನ ವಾರ\0ಮೇ\0ಮೊನ್ನೆ\0ಯ\0ರ\0ರಂದು\0ರಾತ್ರಿ\0",
    "ಶನಿ\0ಶನಿವಾರ\0ಶುಕ್ರ\0ಶುಕ್ರವಾರ\0ಸ\0ಸಂಜೆ\0ಸಮಯಕ್ಕೆ\0ಸೆಪ್ಟೆಂ\0ಸೆಪ್ಟೆಂಬರ್\0ಸೋಮ\0ಸೋಮವಾರ\0ಹಿಂದಿನ\0"
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
    "มิถุนายน\0มิย\0มีค\0มีนาคม\0วันจันทร์\0",
    "วันที่\0วันนี้\0วันพฤหัสบดี\0วันพุธ\0วันศุกร์\0วันอังคาร\0วันอาทิตย์\0วันเสาร์\0ศ\0ศุกร์\0"
    "ส\0สค\0สัปดาห์ที่แล้ว\0สัปดาห์นี้\0สัปดาห์หน้า\0สิงหาคม\0หลังเที่ยง\0อ\0อังคาร\0อา\0"
    "อาทิตย์\0เดือน\0เดือนที่แล้ว\0เดือนนี้\0เดือนหน้า\0เที่ยง\0เที่ยงคืน\0เมย\0เมษายน\0"
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
    "ཟླ་གཉིས་པ་\0ཟླ་གསུམ་པ་\0ཟླ་དགུ་པ་\0ཟླ་དངཔ་\0ཟླ་དྲུག་པ\0ཟླ་བ་\0ཟླ་བ་གཉིས་པ\0ཟླ་བ་གཉིས་པ་\0",
    "ཟླ་བ་གཉིས་པའི་ཚེས་\0ཟླ་བ་གསུམ་པ\0ཟླ་བ་གསུམ་པ་\0ཟླ་བ་གསུམ་པའི་ཚེས་\0ཟླ་བ་དགུ་པ\0"
    "ཟླ་བ་དགུ་པ་\0ཟླ་བ་དགུ་པའི་ཚེས་\0ཟླ་བ་དང་པོ\0ཟླ་བ་དང་པོ་\0ཟླ་བ་དང་པོའི་ཚེས་\0ཟླ་བ་དྲུག་པ\0"
    "ཟླ་བ་དྲུག་པ་\0ཟླ་བ་དྲུག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཅིག་པ\0ཟླ་བ་བཅུ་གཅིག་པ་\0"
    "ཟླ་བ་བཅུ་གཅིག་པའི་ཚེས་\0ཟླ་བ་བཅུ་གཉིས་པ\0ཟླ་བ་བཅུ་གཉིས་པ་\0ཟླ་བ་བཅུ་གཉིས་པའི་ཚེས་\0"
    "ཟླ་བ་བཅུ་པ\0ཟླ་བ་བཅུ་པ་\0ཟླ་བ་བཅུ་པའི་ཚེས་\0ཟླ་བ་བདུན་པ\0ཟླ་བ་བདུན་པ་\0"
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
    "ပြီးခဲ့သည့် # လ\0",
    "ပြီးခဲ့သည့် သီတင်းပတ်\0ပြီးခဲ့သည့်လ\0ဖေ\0ဖေဖော်ဝါရီ\0ဗုဒ္ဓဟူး\0မတ်\0မနက်ဖြန်\0မနေ့က\0"
    "မိူဝ်ႈဝႃး\0မိူဝ်ႈၼႆႉ\0မိူဝ်ႈၽုၵ်ႈ\0မေ\0မေႇ\0မွန်းတည့်\0မၢတ်ႉၶ်ျ\0ယခု\0ယခု သီတင်းပတ်\0"
    "ယခုနှစ်\0ယခုလ\0ယနေ့\0ယမန်နှစ်\0ယၢမ်းလဵဝ်\0လာ\0လာမည့်\0လာမည့် သီတင်းပတ်\0လာမည့်နှစ်\0"
    "လာမည့်လ\0လိူၼ်ပူၼ်ႉမႃး\0လိူၼ်ၼႃႈ\0လိူၼ်ၼႆႉ\0ဝူင်ႈပူၼ်ႉမႃး\0ဝူင်ႈၼႃႈ\0ဝူင်ႈၼႆႉ\0ဝၼ်းပုတ်ႉ\0"
    "ဝၼ်းသဝ်\0ဝၼ်းသုၵ်း\0ဝၼ်းဢင်းၵၢၼ်း\0ဝၼ်းဢႃးတိတ်ႉ\0ဝၼ်းၸၼ်\0ဝၼ်းၽတ်း\0သန်ဘက်ခါ\0"
    "သန်းခေါင်ယံ\0သဝ်\0သုၵ်း\0သောကြာ\0သႅပ်ႇ\0သႅပ်ႇထႅမ်ႇပႃႇ\0ဟူး\0အင်္ဂါ\0အောက်\0အောက်တိုဘာ\0"
    "ဢေႃး\0ဢေႃးၵၢတ်ႉ\0ဢေႇ\0ဢေႇပရႄႇ\0ဢွၵ်ႇ\0ဢွၵ်ႇထူဝ်ႇပႃႇ\0ဧ\0ဧပြီ\0ဩ\0ဩဂုတ်\0ၵၢၼ်း\0ၸုၼ်ႇ\0"
    "ၸူႇ\0ၸူႇလၢႆႇ\0ၸၼ်\0ၸၼ်ႇ\0ၸၼ်ႇဝႃႇရီႇ\0ၼူဝ်ႇ\0ၼူဝ်ႇဝႅမ်ႇပႃႇ\0ၼႂ်းၶၢဝ်းတၢင်း\0"
    "ၼႂ်းၶၢဝ်းတၢင်း #\0ၼႂ်းၶၢဝ်းတၢင်း # ပီ\0ၼႂ်းၶၢဝ်းတၢင်း # မိၼိတ်ႉ\0ၼႂ်းၶၢဝ်းတၢင်း # လိူၼ်\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ဝူင်ႈ\0ၼႂ်းၶၢဝ်းတၢင်း # ဝၼ်း\0ၼႂ်းၶၢဝ်းတၢင်း # ၸူဝ်ႈမူင်း\0"
    "ၼႂ်းၶၢဝ်းတၢင်း # ၸႅၵ်ႉၵၢၼ်ႉ\0ၽတ်း\0ၾႅပ်ႇ\0ၾႅပ်ႇဝႃႇရီႇ\0აგვ\0აგვისტო\0ამ\0ამ თვეში\0"
    "ამ კვირაში\0ამ წელს\0აპრ\0აპრილი\0ახლა\0გასულ\0გასულ თვეს\0გასულ კვირაში\0გასულ წელს\0"
    "გუშინ\0გუშინწინ\0დეკ\0დეკემბერი\0დილ\0დილა\0დილით\0დღეს\0ზეგ\0თებ\0თებერვალი\0იან\0"
    "იანვარი\0ივლ\0ივლისი\0ივნ\0ივნისი\0კვ\0კვი\0კვირა\0მაი\0მაისი\0მარ\0მარტი\0მომავალ\0"
    "მომავალ თვეს\0მომავალ კვირაში\0მომავალ წელს\0ნაშუადღ\0ნაშუადღევი\0ნაშუადღევს\0ნოე\0"
    "ნოემბერი\0ოთ\0ოთხ\0ოთხშაბათი\0ორ\0ორშ\0ორშაბათი\0ოქტ\0ოქტომბერი\0პარ\0პარასკევი\0პრ\0სამ\0"
    "სამშაბათი\0საღ\0საღამო\0საღამოს\0სექ\0სექტემბერი\0სმ\0ღამ\0ღამე\0ღამით\0შაბ\0შაბათი\0შბ\0"
    "შუადღ\0შუადღე\0შუადღეს\0შუაღამე\0შუაღამეს\0ხვალ\0ხთ\0ხუთ\0ხუთშაბათი\0ህሉው\0ህሉው ሰሙን\0"
    "ህሉው ወርሒ\0ለካ\0ለካቲት\0ሌሊት\0ሎሚ\0ሎሚ ዓመት\0ሐ\0ሐሙስ\0ሓሙ\0ሓሙስ\0ሓም\0ሓምለ\0ሕዳ\0ሕዳር\0ሕጂ\0መስ\0መስከረም\0መጋ\0"
    "መጋቢት\0ሚያ\0ሚያዝያ\0ማ\0ማርች\0ማክሰ\0ማክሰኞ\0ሜይ\0ምሽት\0ረ\0ረቡ\0ረቡዕ\0ሰ\0ሰሉ\0ሰሉስ\0ሰነ\0ሰኑ\0ሰኑይ\0ሰን\0",
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
    "កក្កដា\0កញ្ញា\0កុម្ភៈ\0ក្នុងរយៈពេល\0ក្នុងរយៈពេល #\0",
    "ក្នុងរយៈពេល # ម៉ោង\0ខានស្អែក\0ខែក្រោយ\0ខែនេះ\0ខែមុន\0ច\0ចន្ទ\0ច័ន្ទ\0ឆ្នាំក្រោយ\0"
    "ឆ្នាំនេះ\0ឆ្នាំមុន\0តុលា\0ថ្ងៃត្រង់\0ថ្ងៃនេះ\0ថ្ងៃស្អែក\0ធ្នូ\0ន\0នៅពេលព្រឹក\0នៅពេលយប់\0"
    "នៅពេលរសៀល\0នៅពេលល្ងាច\0នៅម៉ោង\0ពុ\0ពុធ\0ព្រ\0ព្រហ\0ព្រហស្បតិ៍\0ព្រឹក\0មករា\0មិថុនា\0មីនា\0"
    "មេសា\0ម្សិលមិញ\0ម្សិលម៉្ងៃ\0យប់\0រសៀល\0ល្ងាច\0វិច្ឆិកា\0ស\0សប្ដាហ៍ក្រោយ\0សប្ដាហ៍នេះ\0"
    "សប្ដាហ៍មុន\0សីហា\0សុ\0សុក្រ\0សៅរ៍\0អ\0អង្គារ\0អធ្រាត្រ\0អា\0អាទិត្យ\0ឥឡូវ\0ឧសភា\0ៅម៉ោង\0"
    "᠋ᠣᠨ\0᠋ᠭᠠᠷᠠᠭ\0ᠠᠷᠪᠠᠨ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0"
    "ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠨ ᠬᠣᠶᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ\0"
    "ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠠᠷᠪᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠢᠢᠨ\0ᠣ\0ᠣᠨ\0ᠤ\0ᠤᠠᠷᠪᠠᠨ\0ᠤᠠᠷᠪᠠᠨ ᠨᠢᠭᠡᠳᠥᠭᠡᠷ\0"
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
    "ᠳᠠ\0ᠳᠠᠸᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0ᠳᠥᠷᠪᠡᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0",
    "ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠ\0ᠵᠢᠷᠭᠣᠭᠠᠳᠣᠭᠠᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ\0ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠ\0"
    "ᠶᠢᠰᠥᠳᠥᠭᠡᠷ ᠰᠠᠷᠠᠢᠢᠨ\0ᡀᠠ\0ᡀᠠᠭᠪᠠ\0ᱚᱛ\0ᱚᱛᱮ\0ᱚᱠᱴ\0ᱚᱠᱴᱚᱵᱟᱨ\0ᱛᱮᱦᱮᱧ\0ᱜᱟᱯᱟ\0ᱟᱜᱟ\0ᱟᱜᱟᱥᱛ\0ᱟᱯᱨ\0ᱟᱯᱨᱮᱞ\0"
    "ᱡᱟᱱ\0ᱡᱟᱱᱣᱟᱨᱤ\0ᱡᱟᱹ\0ᱡᱟᱹᱨᱩᱢ\0ᱡᱩᱞ\0ᱡᱩᱞᱟᱭ\0ᱡᱩᱱ\0ᱢᱟᱨ\0ᱢᱟᱨᱪ\0ᱢᱮ\0ᱥᱟᱹ\0ᱥᱟᱹᱜᱩᱱ\0ᱥᱟᱹᱨ\0ᱥᱟᱹᱨᱫᱤ\0"
    "ᱥᱤᱸ\0ᱥᱤᱸᱜᱮ\0ᱥᱮᱛᱟᱜ\0ᱥᱮᱯ\0ᱥᱮᱯᱴᱮᱢᱵᱟᱨ\0ᱦᱚᱞᱟ\0ᱧᱤᱫᱟᱹ\0ᱧᱩ\0ᱧᱩᱦᱩᱢ\0ᱫᱤᱥ\0ᱫᱤᱥᱟᱢᱵᱟᱨ\0ᱯᱷᱟ\0ᱯᱷᱟᱨᱣᱟᱨᱤ\0"
    "ᱱᱟᱣ\0ᱱᱟᱣᱟᱢᱵᱟᱨ\0ᱵᱟ\0ᱵᱟᱞᱮ\0–#\0–# min\0−#\0−# man\0−# min\0ⴰⴽⵕ\0ⴰⴽⵕⴰⵙ\0ⴰⴽⵡ\0ⴰⴽⵡⴰⵙ\0ⴰⵙⴰ\0"
    "ⴰⵙⴰⵎⴰⵙ\0ⴰⵙⴽⴽⴰ\0ⴰⵙⵉ\0ⴰⵙⵉⴹ\0ⴰⵙⵉⴹⵢⴰⵙ\0ⴰⵙⵉⵎ\0ⴰⵙⵉⵎⵡⴰⵙ\0ⴰⵙⵉⵏⴰⵙ\0ⴰⵙⵙⴰ\0ⴰⵢⵏ\0ⴰⵢⵏⴰⵙ\0ⴱⵕⴰ\0ⴱⵕⴰⵢⵕ\0"
    "ⴷⵓⵊ\0ⴷⵓⵊⴰⵏⴱⵉⵔ\0ⴽⵜⵓ\0ⴽⵜⵓⴱⵔ\0ⵉⴱⵔ\0ⵉⴱⵔⵉⵔ\0ⵉⴹⵍⵍⵉ\0ⵉⵏⵏ\0ⵉⵏⵏⴰⵢⵔ\0ⵎⴰⵕ\0ⵎⴰⵕⵚ\0ⵎⴰⵢ\0ⵎⴰⵢⵢⵓ\0ⵏⵓⵡ\0"
    "ⵏⵓⵡⴰⵏⴱⵉⵔ\0ⵖⵓⵛ\0ⵖⵓⵛⵜ\0ⵙⵉⵎⵡⴰⵙ\0ⵛⵓⵜ\0ⵛⵓⵜⴰⵏⴱⵉⵔ\0ⵜⴰⴷⴳⴳⵯⴰⵜ\0ⵜⵉⴼⴰⵡⵜ\0ⵢⵓⵍ\0ⵢⵓⵍⵢⵓⵣ\0ⵢⵓⵏ\0ⵢⵓⵏⵢⵓ\0一\0"
    "一昨日\0一月\0七月\0三\0三月\0上个月\0上個月\0上午\0上周\0上年\0上星期\0上昼\0上晝\0上週\0下个月\0下個月\0下午\0下周\0下年\0下星期\0下昼\0"
    "下晝\0下週\0中午\0中華民國\0九月\0二\0二月\0于\0五\0五月\0今\0今个星期\0今个月\0今個星期\0今個月\0今天\0今年\0今日\0今月\0今週\0令和\0"
    "先月\0先週\0八月\0六\0六月\0凌晨\0分\0前天\0前日\0十一月\0十二月\0十月\0午前\0午夜\0午後\0去年\0号\0后天\0听日\0周一\0周三\0周二\0"
    "周五\0周六\0周四\0周日\0四\0四月\0土\0土曜日\0夕方\0夜\0夜中\0夜晚\0大正\0宜家\0寻日\0尋日\0平成\0年\0後天\0後日\0於\0日\0日曜日\0"
    "旧年\0早上\0时\0明天\0明年\0明後日\0明日\0明治\0星期一\0星期三\0星期二\0星期五\0星期六\0星期四\0星期日\0昨天\0昨年\0昨日\0昭和\0昼\0時\0"
    "晚上\0月\0月份\0月曜日\0朝\0朝早\0木\0木曜日\0本周\0本星期\0本月\0本週\0来年\0来月\0来週\0正午\0民国\0民國\0水\0水曜日\0清晨\0火\0"
    "火曜日\0点\0现在\0現在\0真夜中\0秒\0聽日\0舊年\0號\0週一\0週三\0週二\0週五\0週六\0週四\0週日\0金\0金曜日\0點\0ꀃꑍ\0ꀋꃋꋋꁮꆪ\0"
    "ꀋꃋꋋꆏꊂ\0ꀋꃋꎼꈎ\0ꀋꅔꉇ\0ꀋꉊꄹꈎ\0ꁯꋒ\0ꂴꁮꆪ\0ꃆꏂꑍ\0ꃘꆪ\0ꆏꃘ\0ꆏꇖ\0ꆏꉬ\0ꆏꊂꂴꂶꌠ\0ꆏꊂꃘ\0ꆏꊂꇖ\0ꆏꊂꉬ\0ꆏꊂꊁꂶꌠ\0ꆏꊂꋍ\0"
    "ꆏꊂꌕ\0ꆏꊂꑍ\0ꆏꋍ\0ꆏꌕ\0ꆏꑍ\0ꇖꆪ\0ꈬꆪ\0ꉆꆪ\0ꉬꆪ\0ꊁꁮꆪ\0ꊯꊪꆪ\0ꊰꆪ\0ꊰꑋꆪ\0ꋍꆪ\0ꌕꀿꑍ\0ꌕꆪ\0ꎴꂿꋍꑍ\0ꎸꄑ\0ꏃꆪ\0ꑍꆪ\0"
    "ꑎꉐꄻꈎ\0ꑬꆏ\0ꑬꆏꑍ\0ꔞꘋ\0ꔞꘋꕔꕿ\0ꔞꘋꕔꕿ ꕸꖃꗏ\0ꔻꔬꔳ\0ꔻꕯ\0ꕉꔤꕀꕮ\0ꕉꔤꕆꕢ\0ꕉꕞꕒ\0ꕒꕡ\0ꕒꕡꖝꖕ\0ꕚꕞꕚ\0ꕞꕌꔵ\0ꕢꕌ\0ꕭꖃ\0"
    "ꕾꖺ\0ꖑꕱ\0ꖢꖕ\0ꖨꖕ\0ꖨꖕ ꕪꕴ\0ꖨꖕ ꕪꕴ ꔞꔀꕮꕊ\0ꖨꖕ ꕪꕴ ꗏꖺꕮꕊ\0ꖨꖕꔞ\0ꖨꖕꗏ\0ꖱꕞ\0ꖱꕞꔤ\0ꖱꘋ\0ꖴꖸ\0ꗛꔕ\0ꗦꗷ\0ꗳꗡꘉ\0"
    "ꭰꮒ\0ꭰꮒꮝꭼꮨ\0ꭰꮕ\0ꭰꮕᏹ\0ꭱꮨ\0ꭱꮨ ꮵꭸꮢ\0ꭱꮨᏼꭲ\0ꭲꭶ\0ꭴꮎꭲ\0ꭴꮎꮩꮣꮖꮝꭼ\0ꭴꮎꮩꮣꮘꮥꮎ\0ꭴꮎꮩꮣꮙꮕꭿ\0ꭴꮓ\0ꭴꮓꮈꮤꮕ\0ꭵꮝ\0"
    "ꭵꮝꭹᏹ\0ꭶꮆ\0ꭶꮆꮒ\0ꭷꭶ\0ꭷꭶꮅ\0ꭷꮈꭲ\0ꭷꮈꭲ ꮵꭸꮢ\0ꭷꮼ\0ꭷꮼꮒ\0ꭺꭿ\0ꭺꭿ ꭲꭶ\0ꭻᏸ\0ꭻᏸꮙꮒ\0ꭿꭰ\0ꭿꭰ ꭰꮅꮅꮜ\0ꭿꭰ ꭷꮈꭲ\0"
    "ꭿꭰ ꮷꮥꮨᏼꮢꮨ\0ꮎꮏ\0ꮎꮏ #\0ꮎꮏ # ꭰꮞ\0ꮎꮏ # ꭰꮞꮲ\0ꮎꮏ # ꭲᏻꮎꮩꮣꮖꮝꮧ\0ꮎꮏ # ꭲᏻꮯꮆꮣ\0ꮎꮏ # ꭲꭶ\0"
    "ꮎꮏ # ꭲꮷꮥꮨᏼꮜꮧꮢꭲ\0ꮎꮏ # ꭲꮿꮤ\0ꮎꮏ # ꭲꮿꮤꮼꮝꮤꮕ\0ꮎꮏ # ꭴꮥ\0ꮎꮏ # ꭴꮥꮨᏼꮜꮧꮢꭲ\0",
    "ꮎꮏ # ꭷꮈ\0ꮎꮏ # ꭷꮈꭲ\0ꮎꮏ # ꭿꮈꮝꭹ\0ꮎꮏ # ꭿꮈꮝꭹ ꮷꮢꭿꮫ\0ꮎꮏ # ꮡꮯ\0ꮎꮏ # ꮡꮯꮆꮣ\0ꮎꮏ # ꮢꮎ\0ꮎꮏ # ꮢꮎꮩꮣꮖꮝꮧ\0"
    "ꮎꮏ # ꮣꮣꮎꮹꮝꭼ\0ꮎꮏ # ꮣꮣꮎꮹꮝꭼ ꮵꭸꮢ\0ꮎꮏ # ꮧꭷꮈꭲ\0ꮓꮚ\0ꮕꭹ\0ꮕꭹꮑ\0ꮕꭹꮑꭲꭶ\0ꮕꭿ\0ꮕꮣ\0ꮕꮣꮥꮖ\0ꮖꮝꭼ\0ꮘꮥꮎ\0ꮙꮕꭿ\0"
    "ꮜꮎꮄ\0ꮜꮎꮄꭲ\0ꮝꭼ\0ꮠꮖꮄꮕꮂ\0ꮢꭿ\0ꮢꭿᏹꭲ\0ꮢꭿᏹꭲꮧꮲ\0ꮤꮅ\0ꮤꮅꮑ\0ꮤꮅꮑ ꭷꮈꭲ\0ꮤꮅꮑꭲꭶ\0ꮥꭽ\0ꮥꭽꮇᏹ\0ꮥꮎ\0ꮪꮅ\0ꮪꮅꮝꮧ\0"
    "ꮪꮒ\0ꮪꮒꮕꮧ\0ꮵꮫꮅᏹꮅꮢꭲ\0ꮶꭲ\0ꮶꭲꮑ\0ꮶꭲꮑꭲꭶ\0ꮷꮎ\0ꮷꮎꭹ\0ꮷꮎꭹꮆꮝꮧ\0그저께\0금\0금요일\0내년\0내일\0년\0다음\0다음 달\0"
    "다음 주\0모레\0목\0목요일\0밤\0분\0수\0수요일\0시\0아침\0어제\0오늘\0오전\0오후\0올해\0월\0월요일\0이번\0이번 달\0이번 주\0일\0"
    "일요일\0자정\0작년\0저녁\0정오\0지금\0지난달\0지난주\0초\0토\0토요일\0화\0화요일\0𐐁𐐹𐑉\0𐐁𐐹𐑉𐐮𐑊\0𐐂𐑀\0𐐂𐑀𐐲𐑅𐐻\0𐐈𐐣\0𐐉𐐿𐐻\0"
    "𐐉𐐿𐐻𐐬𐐺𐐲𐑉\0𐐎𐐯𐑌\0𐐎𐐯𐑌𐑆𐐼𐐩\0𐐏𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐑𐐣\0𐐓𐐭𐑆\0𐐓𐐭𐑆𐐼𐐩\0𐐓𐐲𐐼𐐩\0𐐓𐐲𐑋𐐱𐑉𐐬\0𐐔𐐨𐑅\0𐐔𐐨𐑅𐐯𐑋𐐺𐐲𐑉\0𐐖𐐭𐑊\0𐐖𐐭𐑊𐐴\0"
    "𐐖𐐭𐑌\0𐐖𐐰𐑌\0𐐖𐐰𐑌𐐷𐐭𐐯𐑉𐐨\0𐐙𐐯𐐺\0𐐙𐐯𐐺𐑉𐐭𐐯𐑉𐐨\0𐐙𐑉𐐴\0𐐙𐑉𐐴𐐼𐐩\0𐐛𐐲𐑉\0𐐛𐐲𐑉𐑆𐐼𐐩\0𐐜\0𐐜 𐐼𐐩\0𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉\0"
    "𐐜 𐐼𐐩 𐐰𐑁𐐻𐐲𐑉 𐐻𐐲𐑋𐐱𐑉𐐬\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉\0𐐜 𐐼𐐩 𐐺𐐲𐑁𐐬𐑉 𐐷𐐯𐑅𐐻𐐲𐑉𐐼𐐩\0𐐝𐐯𐐹\0𐐝𐐯𐐹𐐻𐐯𐑋𐐺𐐲𐑉\0𐐝𐐰𐐻\0𐐝𐐰𐐻𐐲𐑉𐐼𐐩\0𐐝𐐲𐑌\0"
    "𐐝𐐲𐑌𐐼𐐩\0𐐣𐐩\0𐐣𐐪𐑉\0𐐣𐐪𐑉𐐽\0𐐣𐐲𐑌\0𐐣𐐲𐑌𐐼𐐩\0𐐤𐐬𐑂\0𐐤𐐬𐑂𐐯𐑋𐐺𐐲𐑉\0𐐰𐑋\0𐐹𐑋\0𐑐𐑥\0𐑑𐑵\0𐑑𐑵𐑟𐑛𐑱\0𐑓𐑧\0𐑓𐑧𐑚𐑘𐑵𐑢𐑺𐑰\0𐑓𐑮\0"
    "𐑓𐑮𐑲𐑛𐑱\0𐑔𐑻\0𐑔𐑻𐑟𐑛𐑱\0𐑕𐑧\0𐑕𐑧𐑐𐑑𐑧𐑥𐑚𐑸\0𐑕𐑨\0𐑕𐑨𐑛𐑻𐑛𐑱\0𐑕𐑭\0𐑕𐑭𐑙𐑛𐑱\0𐑛𐑭\0𐑛𐑭𐑕𐑧𐑥𐑚𐑸\0𐑡𐑨\0𐑡𐑨𐑙𐑘𐑭𐑢𐑺𐑰\0𐑡𐑫\0"
    "𐑡𐑫𐑤𐑲\0𐑡𐑵\0𐑡𐑵𐑯\0𐑢𐑧\0𐑢𐑧𐑙𐑟𐑛𐑱\0𐑥𐑭\0𐑥𐑭𐑙𐑛𐑱\0𐑥𐑱\0𐑥𐑸\0𐑥𐑸𐑗\0𐑨𐑥\0𐑪𐑜\0𐑪𐑜𐑭𐑕𐑑\0𐑯𐑴\0𐑯𐑴𐑝𐑧𐑥𐑚𐑸\0𐑱𐑐\0𐑱𐑐𐑮𐑭𐑤\0"
    "𐑷𐑒\0𐑷𐑒𐑑𐑴𐑚𐑸\0𐒰𐓧𐓣\0𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐒹𐓘𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟\0𐒹𐓘𐓬𐓘 𐓂𐓤𐓘𐓸𐓟 𐓣𐓤𐓟\0𐒹𐓘𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓣\0"
    "𐒹𐓘𐓬𐓘 𐓈𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘\0𐒹𐓘𐓬𐓘 𐓈𐓘 𐓵𐓘𐓲𐓘 𐓻𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓘𐓤𐓘𐓰𐓘𐓤𐓣\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0"
    "𐒹𐓘𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐒿𐓟𐓜𐓛\0𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓍𐓪𐓬𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐒰𐓧𐓣 𐓏𐓣𐓸𐓲𐓣\0𐓀𐓣𐓪𐓬𐓘 𐒼𐓣𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛\0𐓀𐓣𐓪𐓬𐓘 𐒿𐓟𐓜𐓛𐓲𐓟𐓷𐓣𐓤𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓘𐓡𐓛𐓧𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓄𐓟𐓵𐓪𐓬𐓘\0"
    "𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓮𐓘𐓰𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓯𐓘𐓬𐓟\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓰𐓪𐓬𐓘\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓘𐓜𐓣\0𐓀𐓣𐓪𐓬𐓘 𐓏𐓟𐓵𐓪𐓬𐓘\0𐓄𐓘𐓡𐓛𐓧𐓟\0𐓄𐓟𐓵𐓪𐓬𐓘\0"
    "𐓮𐓘𐓰𐓘\0𐓯𐓘𐓬𐓟\0𐓰𐓪𐓬𐓘\0𐓵𐓘𐓜𐓣\0𐓵𐓪𐓬𐓘\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠\0",
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 #\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴊𐴞𐴕\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴏𐴠𐴑𐴤𐴠𐴕\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴒𐴤𐴡𐴕𐴄𐴤𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴞𐴕𐴥𐴡𐴄\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 # 𐴔𐴥𐴝𐴐𐴢\0"
    "𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0𐴀𐴝𐴘𐴧𐴥𐴠𐴌𐴊𐴧𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴝𐴙𐴅𐴧𐴙𐴝\0𐴀𐴠\0"
    "𐴀𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴀𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴀𐴠 𐴔𐴥𐴝𐴐𐴢\0𐴀𐴠𐴈𐴥𐴡𐴕\0𐴒𐴠𐴓𐴊𐴠\0𐴒𐴠𐴓𐴊𐴠 𐴁𐴡𐴏𐴥𐴡𐴌\0𐴒𐴠𐴓𐴊𐴠 𐴇𐴥𐴝𐴉𐴃𐴝\0𐴒𐴠𐴓𐴊𐴠 𐴈𐴝𐴙𐴓𐴧𐴝\0"
    "𐴒𐴠𐴓𐴊𐴠 𐴔𐴥𐴝𐴐𐴢\0𑄃𑄉𑄧𑄌𑄴𑄑𑄴\0𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴\0𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴\0𑄃𑄨𑄇𑄴𑄅𑄚𑄪\0𑄃𑄬\0𑄃𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄃𑄬𑄌𑄴𑄥𑄳𑄠\0"
    "𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬\0𑄃𑄬𑄎𑄬𑄖𑄴𑄖𑄳𑄠𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴\0𑄃𑄳𑄆𑄬\0𑄃𑄳𑄆𑄬 𑄟𑄏𑄴\0𑄃𑄳𑄆𑄬 𑄥𑄛𑄴𑄖\0"
    "𑄉𑄬𑄣𑄧𑄘𑄬\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄛𑄧𑄢𑄴𑄥𑄪\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄟𑄏𑄴\0𑄉𑄬𑄣𑄧𑄘𑄬 𑄥𑄛𑄴𑄖\0𑄉𑄬𑄣𑄳𑄠𑄬\0𑄉𑄬𑄣𑄳𑄠𑄬 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄉𑄬𑄣𑄴𑄣𑄳𑄠𑄇𑄬𑄣𑄳𑄠𑄬\0"
    "𑄎𑄚𑄪\0𑄎𑄚𑄪𑄠𑄢𑄨\0𑄎𑄪𑄚𑄴\0𑄎𑄪𑄣𑄭\0𑄎𑄬𑄢𑄧\0𑄎𑄬𑄢𑄧 𑄝𑄧𑄏𑄧𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄢𑄴\0𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𑄘𑄨𑄝𑄪𑄎𑄳𑄠\0𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0"
    "𑄛𑄧𑄖𑄳𑄠𑄃𑄟𑄧𑄣𑄳𑄠𑄬\0𑄛𑄧𑄢𑄬\0𑄛𑄧𑄢𑄬 𑄟𑄏𑄴\0𑄛𑄧𑄢𑄬 𑄥𑄛𑄴𑄖\0𑄜𑄬𑄛𑄴\0𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨\0𑄝𑄪𑄖𑄴\0𑄝𑄪𑄖𑄴𑄝𑄢𑄴\0𑄝𑄬𑄚𑄳𑄠𑄬\0"
    "𑄝𑄬𑄣𑄳𑄠𑄬\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴\0𑄝𑄳𑄢𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴\0𑄟𑄢𑄴𑄌𑄧\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴\0𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴\0𑄟𑄬\0𑄢𑄧𑄝𑄨\0𑄢𑄧𑄝𑄨𑄝𑄢𑄴\0𑄢𑄬𑄖𑄴\0"
    "𑄥𑄎𑄧𑄚𑄳𑄠\0𑄥𑄧𑄚𑄨\0𑄥𑄧𑄚𑄨𑄝𑄢𑄴\0𑄥𑄧𑄟𑄴\0𑄥𑄧𑄟𑄴𑄝𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴\0𑄥𑄪𑄇𑄴𑄇𑄮𑄢𑄴𑄝𑄢𑄴\0𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴\0𞄀𞄪𞄴\0𞄆𞄨𞄰\0𞄆𞄬\0"
    "𞄈𞄦\0𞄊𞄧𞄳\0𞄎𞄤𞄲\0𞄑𞄤𞄱𞄨\0𞄒𞄩𞄱𞄔𞄬𞄴\0𞄒𞄫𞄰𞄒𞄪𞄱\0𞄔𞄩𞄴𞄆𞄨𞄰\0𞄕𞄩𞄲𞄔𞄄𞄰𞄤\0𞄗𞄄𞄤𞄰𞄦\0𞄙𞄤𞄱𞄨\0𞄚𞄦𞄲𞄤𞄚𞄄𞄰𞄫\0𞄛𞄤𞄱𞄒𞄤𞄰\0"
    "𞄛𞄤𞄱𞄞𞄤𞄦\0𞄛𞄨𞄱𞄄𞄤𞄲𞄨\0𞄤𞄨𞄱\0𞄪𞄱𞄀𞄤𞄴\0𞤀𞤎\0𞤀𞥄𞤩𞤵\0𞤀𞥄𞤩𞤵𞤲𞥋𞤣𞤫\0𞤁𞤵𞥅𞤶\0𞤁𞤵𞥅𞤶𞤮\0𞤃𞤢𞤣\0𞤃𞤢𞤦\0𞤃𞤢𞤱𞤦𞤢𞥄𞤪𞤫\0𞤃𞤢𞤱𞤲𞤣𞤫\0"
    "𞤃𞤮𞤪\0𞤃𞤮𞤪𞤧𞤮\0𞤄𞤮𞤱\0𞤄𞤮𞤱𞤼𞤮\0𞤅𞤫𞥅𞤼\0𞤅𞤫𞥅𞤼𞤮\0𞤅𞤭𞤤\0𞤅𞤭𞤤𞤼𞤮\0𞤅𞤭𞥅𞤤\0𞤅𞤭𞥅𞤤𞤮\0𞤇𞤎\0𞤈𞤫𞤬\0𞤈𞤫𞤬𞤦𞤭𞤪𞥆𞤫\0𞤉\0𞤐𞤢𞥄𞤧\0"
    "𞤐𞤢𞥄𞤧𞤢𞥄𞤲𞤣𞤫\0𞤐𞤦𞤮𞥅𞤴\0𞤐𞤦𞤮𞥅𞤴𞤮\0𞤐𞤶𞤫𞤧𞤤𞤢𞥄𞤪𞤫\0𞤑𞤮𞤪\0𞤑𞤮𞤪𞤧𞤮\0𞤒𞤢𞤪\0𞤒𞤢𞤪𞤳𞤮\0𞤔𞤫𞤧\0𞤔𞤮𞤤\0𞤔𞤮𞤤𞤮\0",
    "𞤔𞤵𞤳\0𞤔𞤵𞤳𞤮\0𞤕𞤮𞤤\0𞤕𞤮𞤤𞤼𞤮\0𞤖𞤮𞤪\0𞤖𞤮𞤪𞤦𞤭𞤪𞥆𞤫\0𞤤𞤫𞤱𞤪𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤢𞤪𞤢𞤴𞤲𞥋𞤣𞤵\0𞤤𞤫𞤱𞤪𞤵 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤵\0𞤪𞤮𞤱𞤢𞤲𞤭\0"
    "𞤱𞤢𞤯𞤭𞥅\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0𞤱𞤢𞤯𞤭𞥅 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 #\0𞤲𞤣𞤫𞤪\0𞤲𞤣𞤫𞤪 #\0𞤲𞤣𞤫𞤪 # 𞤳𞤭𞤼𞤢𞥄𞤤𞤫\0𞤲𞤣𞤫𞤪 # 𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0"
    "𞤲𞤣𞤫𞤪 𞤳𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤳𞤭𞤼 #\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼\0𞤲𞤣𞤫𞤪 𞤸𞤭𞤼 #\0𞤲𞤣𞤫𞥅\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮\0𞤲𞤣𞤫𞥅 𞤯𞤮𞤮 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪\0"
    "𞤲𞥋𞤣𞤫𞤪 #\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤦𞥆𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱\0𞤲𞥋𞤣𞤫𞤪 # 𞤤𞤫𞤱𞤪𞤵\0𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤤𞤭\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤲𞥋𞤶𞤢𞤥𞤲𞥋𞤣𞤭\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤭𞤲𞤰𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤳𞤮𞤶𞤮𞤥𞤶𞤫\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤴𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤢\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤮𞤲𞤼𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤶𞤼\0𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶\0"
    "𞤲𞥋𞤣𞤫𞤪 # 𞤸𞤮𞤶𞤮𞤥𞤪𞤫\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤢𞤤\0𞤲𞥋𞤣𞤫𞤪 # 𞤻𞤢𞤤𞥆𞤫\0𞤲𞥋𞤣𞤵𞥅\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮\0𞤲𞥋𞤣𞤵𞥅 𞤯𞤮𞤮 𞤤𞤫𞤱𞤪𞤵\0"
    "𞤴𞤮𞤲𞤼𞤫𞤪𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤢𞤪𞤢𞤴𞤲𞤣𞤫\0𞤴𞤮𞤲𞤼𞤫𞤪𞤫 𞤬𞤫𞤰𞥆𞤵𞤲𞥋𞤣𞤫\0𞤶𞤢𞤲𞤺𞤮\0𞤶𞤮𞥅𞤲𞤭\0𞤸𞤢𞤲𞤣𞤫\0𞤸𞤢𞤲𞤳𞤭\0𞤸𞤭𞤳𞥆𞤢\0𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫\0"
    "𞤸𞤭𞤼𞤢𞥄𞤲𞤣𞤫 𞤢𞤪𞤮𞥅𞤪𞤫\0",
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
	{67059,1940}, {67063,1941}, {67066,1942}, {67071,1943}, {67074,59}, {67079,1944}, {67082,1684},
	{67094,1949}, {67106,1950}, {67113,1950}, {67125,1951}, {67137,1952}, {67149,1953},
	{67162,1954}, {67170,1954}, {67180,1955}, {67191,1956}, {67202,1957}, {67210,1958},
	{67219,1959}, {67226,1959}, {67235,1960}, {67245,1336}, {67255,1961}, {67263,1962},
	{67271,1963}, {67278,1964}, {67288,1963}, {67298,1965}, {67306,1966}, {67314,0}, {67319,1967},
	{67328,0}, {67339,1350}, {67355,0}, {67361,1968}, {67377,1969}, {67390,1970}, {67402,1971},
	{67413,1972}, {67425,1973}, {67434,1974}, {67444,1975}, {67450,1976}, {67457,1977},
	{67465,1978}, {67474,1979}, {67482,1980}, {67491,1981}, {67500,1982}, {67508,1983},
	{67517,1984}, {67525,1985}, {67534,1986}, {67541,1987}, {67553,1988}, {67565,1989},
	{67576,1990}, {67588,1991}, {67595,1992}, {67607,1993}, {67619,1994}, {67632,1995},
	{67645,1996}, {67653,1997}, {67663,1998}, {67673,1999}, {67681,2000}, {67689,2001},
	{67698,2002}, {67702,2003}, {67707,2003}, {67717,2004}, {67728,2005}, {67732,12}, {67738,2006},
	{67747,2007}, {67757,2007}, {67768,2008}, {67777,2009}, {67786,2010}, {67795,2011},
	{67805,2012}, {67815,2013}, {67824,2014}, {67834,2015}, {67838,2016}, {67848,0}, {67855,2017},
	{67866,0}, {67875,2018}, {67892,2019}, {67896,2019}, {67903,2020}, {67907,2022}, {67917,2023},
	{67930,2024}, {67945,2025}, {67954,2026}, {67962,2027}, {67966,1849}, {67971,2029},
	{67983,1927}, {67990,2030}, {68000,0}, {68006,0}, {68014,2031}, {68029,2031}, {68042,164},
	{68052,1339}, {68062,2032}, {68067,2033}, {68073,2034}, {68077,0}, {68085,2036}, {68101,0},
	{68107,2037}, {68119,0}, {68125,2038}, {68139,2039}, {68151,2040}, {68165,2041}, {68175,2042},
	{68186,2043}, {68197,2044}, {68207,2045}, {68220,0}, {68227,0}, {68237,0}, {68249,2046},
	{68263,2047}, {68279,2047}, {68296,2048}, {68310,2049}, {68326,2049}, {68343,2050},
	{68357,2050}, {68374,2050}, {68392,2051}, {68406,2052}, {68422,2052}, {68440,2053},
	{68456,2053}, {68475,2053}, {68495,2054}, {68509,2055}, {68525,2054}, {68545,2054},
	{68566,2056}, {68582,2056}, {68601,2056}, {68621,0}, {68628,0}, {68638,2057}, {68655,2058},
	{68659,0}, {68664,0}, {68674,0}, {68688,2059}, {68704,2060}, {68708,2061}, {68717,2062},
	{68723,2063}, {68732,2064}, {68741,2065}, {68751,0}, {68756,2066}, {68767,2067}, {68775,2068},
	{68784,1950}, {68793,2069}, {68802,2070}, {68807,0}, {68812,2071}, {68822,2072}, {68827,2072},
	{68837,2073}, {68841,2074}, {68847,2073}, {68852,1951}, {68861,2075}, {68865,2076},
	{68869,2077}, {68878,0}, {68883,2078}, {68894,2079}, {68904,2080}, {68913,2081}, {68921,2082},
	{68930,2083}, {68939,2084}, {68948,2018}, {68954,2085}, {68957,2086}, {68961,0}, {68966,1270},
	{68980,1271}, {68993,1272}, {69008,1245}, {69025,1273}, {69039,1274}, {69053,1278},
	{69065,1275}, {69079,1246}, {69090,1279}, {69103,0}, {69110,1280}, {69125,1282}, {69140,2087},
	{69147,2087}, {69160,2088}, {69164,2088}, {69172,0}, {69176,0}, {69183,2089}, {69197,2090},
	{69210,0}, {69220,2090}, {69234,2091}, {69237,0}, {69242,0}, {69253,2095}, {69267,0},
	{69277,2095}, {69290,0}, {69296,0}, {69304,2096}, {69316,2097}, {69328,2098}, {69340,2099},
	{69352,2099}, {69367,2100}, {69379,2101}, {69391,2101}, {69407,2102}, {69419,2102},
	{69434,2103}, {69445,2104}, {69454,2024}, {69468,2024}, {69476,2105}, {69484,2106},
	{69488,2107}, {69498,2108}, {69502,2109}, {69509,2110}, {69513,2112}, {69521,2113},
	{69530,2114}, {69539,2115}, {69548,2116}, {69557,2117}, {69567,2118}, {69577,2119},
	{69587,2120}, {69591,2121}, {69603,2122}, {69607,1067}, {69616,1067}, {69627,2123},
	{69635,2124}, {69646,2125}, {69652,2126}, {69661,0}, {69667,2127}, {69679,2128}, {69691,0},
	{69698,2129}, {69711,0}, {69718,2130}, {69730,2131}, {69734,2132}, {69743,136}, {69750,2133},
	{69757,2134}, {69761,2136}, {69769,2137}, {69777,2138}, {69784,2139}, {69792,2140},
	{69799,2141}, {69803,2143}, {69811,2144}, {69820,2145}, {69828,2146}, {69835,2147},
	{69842,2148}, {69850,2149}, {69856,2150}, {69865,2151}, {69873,2152}, {69883,2153},
	{69891,2154}, {69898,2155}, {69902,0}, {69909,2156}, {69923,0}, {69930,2157}, {69942,2158},
	{69948,2159}, {69957,2160}, {69966,2161}, {69977,0}, {69982,2162}, {69991,2163}, {69999,0},
	{70006,2164}, {70017,2165}, {70022,2166}, {70033,2167}, {70037,2169}, {70047,2170},
	{70053,2171}, {70057,2173}, {70066,2174}, {70075,2175}, {70083,2176}, {70091,2177},
	{70099,2178}, {70108,2179}, {70120,2180}, {70127,2181}, {70137,2182}, {70145,2183},
	{70154,2184}, {70163,2185}, {70172,0}, {70179,0}, {70189,2186}, {70208,2187}, {70218,2188},
	{70222,2189}, {70231,2190}, {70240,2085}, {70249,2191}, {70259,2192}, {70264,2193},
	{70275,2194}, {70279,2195}, {70288,0}, {70294,2196}, {70307,2197}, {70318,2198}, {70323,2199},
	{70332,2200}, {70335,2201}, {70345,2202}, {70356,2203}, {70364,2204}, {70372,2205},
	{70381,2206}, {70390,2207}, {70398,77}, {70402,2208}, {70405,0}, {70409,0}, {70415,1648},
	{70425,1898}, {70435,2210}, {70446,2211}, {70456,2212}, {70466,2213}, {70476,1903},
	{70486,1901}, {70496,1904}, {70507,2214}, {70517,2215}, {70522,2216}, {70525,2220},
	{70537,2221}, {70549,2222}, {70558,2223}, {70562,2224}, {70566,2225}, {70570,2226},
	{70576,2227}, {70583,2228}, {70592,2229}, {70600,2230}, {70609,2231}, {70617,1953},
	{70622,2232}, {70630,2233}, {70638,2234}, {70647,2235}, {70656,2236}, {70660,2237},
	{70672,2238}, {70682,2239}, {70697,0}, {70706,0}, {70717,0}, {70730,2240}, {70749,2241},
	{70763,2242}, {70774,2236}, {70786,2243}, {70793,2243}, {70802,2244}, {70806,2245},
	{70814,2246}, {70825,2247}, {70831,2248}, {70840,2248}, {70849,2249}, {70859,2250},
	{70869,2247}, {70880,2247}, {70891,2251}, {70901,2252}, {70905,2253}, {70914,2254},
	{70917,2256}, {70921,2257}, {70925,2148}, {70928,2258}, {70931,2263}, {70938,2265},
	{70947,1350}, {70955,2267}, {70959,2267}, {70964,2268}, {70968,2268}, {70974,2269},
	{70979,2268}, {70985,0}, {70991,0}, {70999,1478}, {71012,1466}, {71025,1479}, {71042,2270},
	{71057,2271}, {71070,2272}, {71086,2273}, {71099,2274}, {71103,2275}, {71112,2276},
	{71116,2277}, {71120,2278}, {71129,2279}, {71133,2281}, {71140,2282}, {71149,2283},
	{71157,2284}, {71166,2285}, {71170,2287}, {71176,2288}, {71189,2289}, {71200,2290},
	{71210,2291}, {71214,2292}, {71219,2293}, {71225,2294}, {71230,2295}, {71240,2295}, {71250,0},
	{71255,1254}, {71267,1941}, {71271,2296}, {71277,1941}, {71285,2297}, {71290,2297},
	{71299,2298}, {71303,2299}, {71310,88}, {71315,2300}, {71318,0}, {71322,0}, {71330,2301},
	{71344,2302}, {71360,2303}, {71374,2304}, {71389,2305}, {71402,0}, {71414,2306}, {71430,2307},
	{71443,0}, {71459,2308}, {71481,2309}, {71495,2310}, {71511,0}, {71522,2311}, {71540,2312},
	{71555,2313}, {71559,2314}, {71566,0}, {71569,2315}, {71579,2316}, {71586,2317}, {71596,2318},
	{71606,2319}, {71616,2320}, {71623,2321}, {71630,0}, {71635,2322}, {71647,2323}, {71656,2324},
	{71666,2325}, {71678,2326}, {71691,2327}, {71703,2328}, {71712,2329}, {71716,2330},
	{71724,2331}, {71731,2332}, {71735,2333}, {71743,2334}, {71755,2335}, {71759,2336},
	{71763,2337}, {71767,2338}, {71774,2339}, {71780,2340}, {71786,2341}, {71793,2342},
	{71797,2343}, {71801,2344}, {71803,2122}, {71810,2345}, {71818,0}, {71823,0}, {71831,0},
	{71841,2346}, {71856,0}, {71871,2347}, {71890,0}, {71904,2348}, {71920,0}, {71934,2349},
	{71950,0}, {71964,2350}, {71980,2351}, {71989,2352}, {72000,2353}, {72006,2354}, {72014,2355},
	{72025,2356}, {72037,2357}, {72047,2355}, {72058,2358}, {72069,2358}, {72077,2356},
	{72089,2355}, {72100,2359}, {72109,2360}, {72118,2361}, {72121,2362}, {72135,2362},
	{72148,2363}, {72152,2363}, {72159,2364}, {72162,2365}, {72166,2366}, {72173,2367},
	{72177,2368}, {72183,2369}, {72190,2370}, {72198,2371}, {72205,2372}, {72212,2373},
	{72217,2374}, {72222,2375}, {72225,2376}, {72232,0}, {72240,5}, {72254,146}, {72266,224},
	{72280,0}, {72284,0}, {72292,51}, {72308,0}, {72317,139}, {72334,0}, {72344,163}, {72362,0},
	{72370,352}, {72386,0}, {72395,370}, {72412,2377}, {72422,2378}, {72434,2379}, {72441,2380},
	{72448,2381}, {72460,0}, {72466,0}, {72474,1016}, {72485,1015}, {72497,1015}, {72510,2382},
	{72523,2382}, {72543,2382}, {72565,2383}, {72577,2383}, {72591,2383}, {72606,2384},
	{72618,2384}, {72633,2384}, {72649,2385}, {72661,2385}, {72677,2385}, {72694,2386},
	{72707,2386}, {72721,1107}, {72734,0}, {72744,2387}, {72759,2388}, {72765,2389}, {72770,0},
	{72774,0}, {72781,0}, {72795,2390}, {72811,1409}, {72818,1409}, {72827,1409}, {72837,1107},
	{72840,2391}, {72846,2392}, {72853,243}, {72858,245}, {72864,2393}, {72870,2393}, {72876,2394},
	{72880,0}, {72885,2396}, {72898,2397}, {72911,2398}, {72915,2398}, {72922,2398}, {72932,2399},
	{72936,2399}, {72941,2400}, {72949,0}, {72952,0}, {72959,2401}, {72973,2046}, {72988,0},
	{72995,2402}, {73009,2403}, {73022,2404}, {73036,2051}, {73051,0}, {73062,1851}, {73076,2405},
	{73092,0}, {73100,0}, {73112,2406}, {73129,1723}, {73142,0}, {73153,2046}, {73168,2051},
	{73183,2407}, {73187,2408}, {73194,2409}, {73198,2410}, {73204,2411}, {73208,2411},
	{73215,2411}, {73224,0}, {73230,83}, {73239,120}, {73249,123}, {73261,2412}, {73264,0},
	{73269,2414}, {73278,2414}, {73288,1251}, {73297,1251}, {73307,2415}, {73314,2415},
	{73324,2415}, {73335,2416}, {73344,2416}, {73355,2417}, {73364,2417}, {73376,2417},
	{73389,2418}, {73398,2418}, {73411,2418}, {73425,2419}, {73434,2419}, {73446,2419},
	{73459,2420}, {73467,2421}, {73471,2422}, {73480,2423}, {73486,2424}, {73489,0}, {73494,2046},
	{73501,2425}, {73510,2426}, {73520,2427}, {73529,1909}, {73537,2428}, {73546,2429},
	{73556,2430}, {73566,1909}, {73575,2431}, {73585,2431}, {73596,2432}, {73603,2433},
	{73613,2434}, {73624,2435}, {73635,2436}, {73645,2436}, {73656,2051}, {73663,2437},
	{73673,2438}, {73682,2438}, {73693,2439}, {73702,2440}, {73714,2440}, {73727,2441},
	{73739,2442}, {73752,2443}, {73764,2444}, {73773,2444}, {73783,2445}, {73790,2446},
	{73803,2446}, {73817,2447}, {73826,2448}, {73839,2449}, {73853,2447}, {73866,2450},
	{73876,2450}, {73889,2450}, {73903,2451}, {73912,1018}, {73924,1018}, {73937,2452},
	{73946,2452}, {73956,2453}, {73963,2454}, {73967,2454}, {73973,2455}, {73981,2456},
	{73993,2457}, {74015,2345}, {74019,2458}, {74026,2459}, {74036,2460}, {74042,2461},
	{74047,2462}, {74057,2463}, {74077,0}, {74082,148}, {74094,359}, {74108,353}, {74120,0},
	{74127,0}, {74139,0}, {74153,2464}, {74175,2400}, {74187,2465}, {74192,2466}, {74195,2467},
	{74199,2468}, {74206,2469}, {74210,2470}, {74218,2471}, {74222,2472}, {74229,2473},
	{74235,2474}, {74242,2475}, {74248,2476}, {74254,0}, {74257,2477}, {74264,2478}, {74267,2479},
	{74271,2480}, {74276,2481}, {74285,151}, {74292,2482}, {74300,90}, {74306,0}, {74309,0},
	{74316,2483}, {74326,0}, {74333,2484}, {74343,0}, {74353,2485}, {74366,2486}, {74370,2487},
	{74379,2488}, {74387,2489}, {74396,2490}, {74403,2491}, {74408,2491}, {74412,2492},
	{74422,2493}, {74426,2210}, {74431,2494}, {74441,2495}, {74445,0}, {74450,2497}, {74463,2498},
	{74475,2026}, {74480,2499}, {74489,2500}, {74498,0}, {74503,2501}, {74512,2502}, {74521,2503},
	{74524,2505}, {74528,0}, {74533,0}, {74541,2507}, {74555,0}, {74566,2508}, {74580,2509},
	{74587,2509}, {74599,2510}, {74609,2511}, {74614,0}, {74617,2512}, {74626,2513}, {74633,1129},
	{74641,0}, {74645,2514}, {74652,0}, {74660,2515}, {74672,2516}, {74676,2517}, {74680,2518},
	{74687,2519}, {74691,2519}, {74697,0}, {74700,0}, {74705,2520}, {74714,2521}, {74725,0},
	{74731,2522}, {74740,0}, {74743,0}, {74748,2523}, {74757,2523}, {74767,1165}, {74776,1165},
	{74786,2524}, {74793,2524}, {74803,2524}, {74814,2404}, {74823,2404}, {74834,2525},
	{74843,2525}, {74854,2525}, {74866,2526}, {74873,2526}, {74884,2526}, {74896,2527},
	{74906,2527}, {74919,2527}, {74933,2528}, {74937,2529}, {74945,2530}, {74955,2531},
	{74959,2532}, {74967,76}, {74974,2533}, {74978,1867}, {74986,2534}, {74991,2535}, {75001,0},
	{75008,188}, {75022,329}, {75035,2536}, {75040,1868}, {75047,2537}, {75051,2538}, {75055,2539},
	{75058,2541}, {75064,2541}, {75072,2542}, {75076,2543}, {75082,2543}, {75091,2544},
	{75097,2545}, {75108,2546}, {75116,2547}, {75125,2548}, {75130,2549}, {75139,2550},
	{75147,2551}, {75156,2552}, {75163,2553}, {75171,2554}, {75179,2555}, {75190,1956},
	{75198,2556}, {75207,2557}, {75216,2558}, {75226,2558}, {75237,2559}, {75245,2560},
	{75254,2561}, {75263,2562}, {75273,2563}, {75283,2564}, {75293,2565}, {75302,2566},
	{75311,2567}, {75320,2568}, {75330,2569}, {75338,2570}, {75346,2571}, {75354,2572},
	{75363,2571}, {75372,2573}, {75382,2574}, {75391,2575}, {75401,2576}, {75405,2577},
	{75415,2578}, {75424,2579}, {75431,2580}, {75435,2581}, {75443,2582}, {75447,2583},
	{75457,2584}, {75463,2585}, {75467,2586}, {75477,2587}, {75487,2588}, {75492,2589},
	{75499,2590}, {75506,2591}, {75515,2592}, {75522,2588}, {75530,2593}, {75538,2594},
	{75542,2595}, {75549,2596}, {75558,2597}, {75562,1108}, {75565,2598}, {75568,0}, {75573,0},
	{75584,2600}, {75600,0}, {75610,2600}, {75625,0}, {75636,2600}, {75652,0}, {75661,0}, {75672,0},
	{75690,2601}, {75713,0}, {75732,2601}, {75756,0}, {75772,2602}, {75793,2603}, {75811,2603},
	{75829,0}, {75845,2602}, {75866,0}, {75880,0}, {75902,2601}, {75929,0}, {75948,2602},
	{75972,2603}, {75993,2604}, {76000,2605}, {76006,2606}, {76010,2607}, {76015,0}, {76019,2608},
	{76031,2609}, {76043,2610}, {76051,2611}, {76062,2612}, {76073,2613}, {76082,0}, {76089,0},
	{76098,2074}, {76110,0}, {76123,1523}, {76138,1523}, {76155,2614}, {76168,2615}, {76181,2616},
	{76194,2616}, {76210,2617}, {76223,2617}, {76238,2618}, {76250,2618}, {76264,2619},
	{76268,2619}, {76280,2620}, {76285,2621}, {76291,2622}, {76294,2623}, {76298,2624},
	{76301,2625}, {76305,2626}, {76309,2627}, {76312,0}, {76317,0}, {76326,0}, {76338,0},
	{76353,2629}, {76372,0}, {76383,0}, {76397,0}, {76414,2631}, {76435,2632}, {76446,0}, {76455,0},
	{76467,0}, {76482,2633}, {76501,0}, {76508,0}, {76518,0}, {76531,2634}, {76548,0}, {76557,0},
	{76569,0}, {76584,2635}, {76603,0}, {76611,0}, {76622,0}, {76636,2636}, {76654,2637},
	{76663,2638}, {76672,0}, {76680,144}, {76693,0}, {76701,221}, {76716,372}, {76729,2639},
	{76733,0}, {76742,2640}, {76756,0}, {76766,2641}, {76783,2642}, {76798,2643}, {76802,2644},
	{76808,2645}, {76814,2646}, {76820,0}, {76824,0}, {76830,0}, {76839,2647}, {76854,2647},
	{76867,2648}, {76882,2649}, {76897,0}, {76905,2650}, {76919,2651}, {76933,2652}, {76947,0},
	{76957,2650}, {76973,52}, {76989,0}, {77001,2650}, {77019,0}, {77030,52}, {77047,0},
	{77058,2651}, {77075,2652}, {77092,0}, {77102,2653}, {77116,0}, {77128,2653}, {77146,2654},
	{77164,0}, {77178,2654}, {77198,0}, {77212,2653}, {77232,0}, {77244,2655}, {77262,0},
	{77276,2655}, {77296,0}, {77305,2654}, {77320,2656}, {77335,0}, {77345,2657}, {77359,2658},
	{77375,2659}, {77391,0}, {77403,2657}, {77421,209}, {77439,0}, {77453,2657}, {77473,0},
	{77487,2660}, {77507,0}, {77520,2658}, {77539,2659}, {77558,0}, {77573,2661}, {77594,0},
	{77614,0}, {77643,2662}, {77678,0}, {77692,2663}, {77712,0}, {77720,2664}, {77732,0}, {77747,0},
	{77771,2665}, {77801,0}, {77811,2666}, {77827,2667}, {77843,0}, {77856,2664}, {77875,2666},
	{77894,2668}, {77913,0}, {77928,2664}, {77949,2668}, {77970,0}, {77984,2669}, {78004,0},
	{78012,2670}, {78026,2671}, {78040,0}, {78050,2672}, {78066,0}, {78078,2670}, {78096,0},
	{78107,2670}, {78124,2673}, {78141,0}, {78153,2673}, {78171,0}, {78184,2672}, {78203,0},
	{78215,2672}, {78233,0}, {78241,2674}, {78255,0}, {78265,349}, {78281,0}, {78292,349},
	{78309,0}, {78319,2674}, {78335,0}, {78346,2674}, {78363,0}, {78375,2675}, {78393,0}, {78405,0},
	{78426,2676}, {78453,0}, {78461,2677}, {78475,2678}, {78489,0}, {78501,2677}, {78519,0},
	{78532,2677}, {78551,0}, {78562,2678}, {78579,0}, {78591,2678}, {78609,2679}, {78614,2680},
	{78619,2681}, {78629,0}, {78635,2647}, {78646,2653}, {78660,2677}, {78673,0}, {78679,2654},
	{78691,2678}, {78702,0}, {78710,2656}, {78724,2674}, {78736,2682}, {78740,2682}, {78751,2683},
	{78754,2684}, {78758,2685}, {78765,2686}, {78770,2687}, {78777,2688}, {78785,2689},
	{78798,2684}, {78803,2690}, {78807,2692}, {78816,2693}, {78823,2694}, {78829,2695},
	{78837,2696}, {78845,2697}, {78853,1958}, {78859,2698}, {78863,2700}, {78870,2701},
	{78883,2702}, {78893,2703}, {78901,2704}, {78908,2705}, {78916,2706}, {78920,2707},
	{78928,2708}, {78934,0}, {78942,364}, {78956,0}, {78963,189}, {78977,330}, {78990,2709},
	{78994,2712}, {79001,2713}, {79010,2714}, {79020,2715}, {79029,2716}, {79033,2717},
	{79039,2718}, {79043,0}, {79049,0}, {79057,1021}, {79069,1021}, {79082,2719}, {79095,2719},
	{79109,2720}, {79122,2720}, {79142,2720}, {79164,2721}, {79176,2721}, {79191,2721},
	{79207,2722}, {79219,2722}, {79234,2722}, {79250,2723}, {79262,2723}, {79278,2723},
	{79295,2724}, {79308,2724}, {79322,2725}, {79333,2726}, {79337,2727}, {79342,2728}, {79344,0},
	{79348,2729}, {79358,2730}, {79361,2731}, {79366,2733}, {79372,2734}, {79377,2735}, {79385,0},
	{79390,2736}, {79404,2737}, {79417,2738}, {79429,1452}, {79436,2739}, {79444,2740},
	{79451,2741}, {79461,2742}, {79465,2743}, {79469,2744}, {79481,2730}, {79486,2745},
	{79498,2746}, {79502,2747}, {79507,2747}, {79514,2747}, {79523,2748}, {79528,0}, {79537,0},
	{79548,0}, {79562,0}, {79579,2749}, {79599,0}, {79616,0}, {79636,2749}, {79659,2750},
	{79663,2751}, {79666,1273}, {79672,2752}, {79677,2753}, {79689,2754}, {79694,2755}, {79706,0},
	{79712,2756}, {79721,110}, {79733,106}, {79745,381}, {79755,376}, {79765,1515}, {79774,2757},
	{79780,2758}, {79784,2758}, {79791,2758}, {79799,0}, {79807,33}, {79818,111}, {79832,382},
	{79844,0}, {79850,30}, {79859,116}, {79871,129}, {79880,2759}, {79884,2760}, {79889,1959},
	{79895,1960}, {79902,2761}, {79907,2761}, {79915,2762}, {79922,2763}, {79931,2764},
	{79938,2765}, {79946,2766}, {79952,2767}, {79955,2601}, {79961,2768}, {79965,2769},
	{79976,2770}, {79980,2771}, {79985,2772}, {79990,2773}, {79995,2774}, {80000,2775},
	{80009,2776}, {80013,2777}, {80021,2778}, {80025,2779}, {80029,2781}, {80036,2782},
	{80044,2783}, {80048,50}, {80055,2784}, {80064,2785}, {80073,2786}, {80077,2787}, {80083,2788},
	{80093,2789}, {80100,2790}, {80107,2791}, {80111,2792}, {80115,2793}, {80119,2794},
	{80123,2795}, {80133,2796}, {80137,2797}, {80140,2798}, {80144,2799}, {80148,2800},
	{80152,2801}, {80157,2802}, {80161,2802}, {80168,2728}, {80173,2728}, {80181,2803},
	{80186,2803}, {80192,2803}, {80200,2803}, {80210,2803}, {80221,2803}, {80229,2804},
	{80234,2805}, {80247,2806}, {80256,2807}, {80260,2807}, {80265,2808}, {80269,2809},
	{80275,2809}, {80286,2810}, {80293,2811}, {80299,2812}, {80304,2813}, {80311,2814},
	{80315,2815}, {80323,2814}, {80332,2816}, {80338,2816}, {80346,2816}, {80355,2791},
	{80360,2811}, {80365,2791}, {80370,2817}, {80374,2818}, {80377,2819}, {80382,2820},
	{80387,2821}, {80393,2821}, {80400,2822}, {80404,2823}, {80413,2824}, {80417,1516},
	{80424,2826}, {80430,1516}, {80438,0}, {80449,2807}, {80463,2811}, {80478,2827}, {80486,2828},
	{80491,2829}, {80503,2830}, {80507,2831}, {80519,2818}, {80524,2818}, {80533,2832},
	{80538,2832}, {80544,0}, {80551,0}, {80560,2729}, {80575,2833}, {80594,0}, {80603,0},
	{80614,2729}, {80632,2833}, {80653,2322}, {80656,0}, {80666,0}, {80678,2834}, {80697,280},
	{80713,2834}, {80730,165}, {80744,2835}, {80748,2836}, {80753,2838}, {80760,2839}, {80769,2840},
	{80773,2841}, {80783,2841}, {80796,2841}, {80808,2842}, {80810,0}, {80814,2843}, {80824,2844},
	{80827,0}, {80832,22}, {80841,22}, {80851,67}, {80860,67}, {80870,124}, {80877,124},
	{80887,124}, {80898,182}, {80907,182}, {80918,217}, {80927,217}, {80939,217}, {80952,2846},
	{80959,2846}, {80968,2846}, {80981,2846}, {80995,315}, {81004,315}, {81016,315}, {81029,0},
	{81035,22}, {81045,67}, {81055,182}, {81065,217}, {81078,0}, {81085,124}, {81097,315},
	{81111,0}, {81116,0}, {81123,2401}, {81132,2401}, {81143,2401}, {81155,1517}, {81164,1517},
	{81175,1517}, {81187,2847}, {81196,2847}, {81208,2847}, {81221,2402}, {81230,2402},
	{81241,2402}, {81254,2848}, {81265,2848}, {81279,2848}, {81294,2849}, {81303,2849},
	{81314,2849}, {81329,2849}, {81345,2850}, {81356,2850}, {81370,2850}, {81385,0}, {81393,2401},
	{81405,1517}, {81417,2402}, {81429,2848}, {81444,0}, {81453,2847}, {81467,2850}, {81483,2851},
	{81487,1107}, {81494,2852}, {81498,2853}, {81506,0}, {81510,0}, {81516,2854}, {81524,2855},
	{81534,2856}, {81545,2854}, {81555,1518}, {81563,2857}, {81573,2858}, {81584,1518},
	{81595,2859}, {81603,2859}, {81614,2860}, {81626,2861}, {81638,2403}, {81646,2862},
	{81656,2862}, {81668,2863}, {81678,2864}, {81691,2863}, {81705,2865}, {81718,2866},
	{81726,2867}, {81735,2868}, {81745,2869}, {81759,2866}, {81774,2868}, {81788,2867},
	{81799,2867}, {81813,2867}, {81828,1019}, {81838,1019}, {81851,1019}, {81865,2393},
	{81872,2870}, {81876,0}, {81882,147}, {81894,314}, {81907,367}, {81918,2871}, {81922,945},
	{81928,2873}, {81935,2874}, {81943,2875}, {81949,2876}, {81953,2877}, {81959,0}, {81964,2878},
	{81973,0}, {81979,0}, {81986,0}, {81998,0}, {82013,2879}, {82029,0}, {82045,0}, {82064,2880},
	{82084,0}, {82098,2881}, {82113,0}, {82121,2882}, {82138,2883}, {82154,2884}, {82167,2885},
	{82178,2886}, {82183,2887}, {82187,2888}, {82193,2887}, {82201,2889}, {82205,2890},
	{82209,2891}, {82216,0}, {82224,1574}, {82237,2892}, {82250,2893}, {82254,2894}, {82260,2894},
	{82269,2894}, {82280,2895}, {82287,0}, {82293,0}, {82301,0}, {82314,0}, {82329,0}, {82347,2896},
	{82371,0}, {82380,0}, {82395,0}, {82412,0}, {82431,0}, {82453,2897}, {82481,0}, {82491,0},
	{82503,0}, {82517,0}, {82534,2898}, {82557,0}, {82568,0}, {82581,0}, {82596,0}, {82614,2899},
	{82638,0}, {82651,0}, {82666,0}, {82683,0}, {82703,2900}, {82729,0}, {82742,0}, {82757,0},
	{82774,0}, {82794,2901}, {82820,0}, {82835,0}, {82852,0}, {82871,0}, {82893,2902}, {82921,2903},
	{82927,2903}, {82936,2903}, {82947,2352}, {82951,0}, {82957,2904}, {82971,2905}, {82982,2906},
	{82986,2907}, {82995,2908}, {82999,2909}, {83011,2910}, {83016,2911}, {83026,2912}, {83031,0},
	{83036,2913}, {83046,2914}, {83052,2842}, {83058,2842}, {83065,2915}, {83071,2916},
	{83079,2917}, {83087,2917}, {83096,2918}, {83099,2919}, {83103,2920}, {83108,1322}, {83115,0},
	{83123,2921}, {83136,2922}, {83149,2923}, {83153,0}, {83162,2924}, {83176,2925}, {83180,2926},
	{83186,2927}, {83190,0}, {83199,2928}, {83216,2929}, {83223,2930}, {83231,0}, {83240,2931},
	{83256,2932}, {83261,2933}, {83272,2934}, {83276,2935}, {83282,2936}, {83286,0}, {83291,2937},
	{83305,2938}, {83310,2939}, {83321,2940}, {83328,2941}, {83334,2942}, {83338,2943},
	{83346,2944}, {83356,2945}, {83360,2946}, {83363,2947}, {83373,2948}, {83382,2949},
	{83390,2950}, {83399,2951}, {83413,2952}, {83420,2953}, {83426,2954}, {83433,2955}, {83438,227},
	{83445,2956}, {83456,0}, {83460,2957}, {83468,2958}, {83476,230}, {83484,244}, {83490,2959},
	{83497,2959}, {83506,2960}, {83510,0}, {83516,2962}, {83527,2963}, {83531,2964}, {83537,2965},
	{83544,2946}, {83548,2966}, {83557,2967}, {83564,0}, {83571,2968}, {83583,0}, {83588,0},
	{83594,0}, {83602,0}, {83612,0}, {83626,2969}, {83644,2970}, {83650,2971}, {83655,2972},
	{83659,2973}, {83665,2974}, {83669,2964}, {83672,2896}, {83681,2975}, {83686,2976},
	{83692,2976}, {83701,2976}, {83712,2977}, {83716,2978}, {83723,2979}, {83727,2979},
	{83733,2980}, {83737,2981}, {83742,2982}, {83748,246}, {83757,2983}, {83761,2984}, {83767,0},
	{83776,26}, {83792,121}, {83812,351}, {83828,2985}, {83832,2987}, {83836,2987}, {83844,0},
	{83849,2988}, {83858,2989}, {83862,2990}, {83866,2990}, {83873,2991}, {83877,2992}, {83879,0},
	{83883,2993}, {83891,2994}, {83901,2995}, {83912,2995}, {83923,2996}, {83934,2996},
	{83946,2997}, {83956,2997}, {83967,2998}, {83975,2999}, {83984,3000}, {83989,3001},
	{84000,3002}, {84006,3003}, {84013,3004}, {84022,3005}, {84032,3006}, {84042,3007},
	{84053,3008}, {84059,0}, {84068,0}, {84079,1269}, {84094,1269}, {84113,1269}, {84127,1269},
	{84145,1269}, {84163,3009}, {84181,1252}, {84195,1269}, {84210,1269}, {84229,1277},
	{84244,1277}, {84258,1277}, {84275,0}, {84288,0}, {84306,0}, {84327,3009}, {84355,3009},
	{84374,3010}, {84390,3010}, {84409,1284}, {84425,1284}, {84446,1284}, {84468,1284},
	{84485,1284}, {84507,3011}, {84524,3011}, {84544,3011}, {84560,3011}, {84579,3009}, {84595,0},
	{84614,3009}, {84640,49}, {84647,3012}, {84657,3013}, {84666,3014}, {84675,3015}, {84684,0},
	{84692,2383}, {84707,0}, {84715,2386}, {84728,3016}, {84741,3017}, {84754,3018}, {84767,0},
	{84777,2721}, {84794,0}, {84804,2724}, {84819,0}, {84824,0}, {84831,3019}, {84842,0},
	{84855,3019}, {84872,0}, {84880,3020}, {84895,3021}, {84906,3022}, {84918,3023}, {84931,0},
	{84938,3024}, {84952,3019}, {84963,3025}, {84975,0}, {84985,3026}, {85000,0}, {85009,3027},
	{85025,3028}, {85036,2323}, {85039,3029}, {85043,0}, {85049,0}, {85059,3030}, {85078,3031},
	{85086,3032}, {85095,2323}, {85099,2273}, {85103,3033}, {85106,3034}, {85110,3035},
	{85116,3036}, {85125,3037}, {85135,3038}, {85142,3039}, {85146,0}, {85156,3040}, {85174,3041},
	{85191,3042}, {85194,3043}, {85201,3044}, {85207,3045}, {85219,3045}, {85230,3046},
	{85237,3047}, {85243,3048}, {85251,3049}, {85255,3050}, {85260,3051}, {85263,3051},
	{85271,3052}, {85277,3053}, {85281,3054}, {85287,3055}, {85293,3056}, {85298,37}, {85305,3057},
	{85312,3058}, {85315,3059}, {85321,3060}, {85325,3062}, {85329,3063}, {85333,3064},
	{85337,3065}, {85342,3066}, {85346,3067}, {85353,3068}, {85363,3069}, {85372,3070},
	{85382,3071}, {85392,3072}, {85402,3073}, {85406,0}, {85410,3074}, {85423,3075}, {85427,3076},
	{85431,3077}, {85436,3078}, {85440,3079}, {85446,3080}, {85453,0}, {85456,0}, {85466,2437},
	{85481,0}, {85486,0}, {85493,0}, {85502,3081}, {85513,3081}, {85525,3081}, {85538,3082},
	{85549,3082}, {85564,3082}, {85580,2920}, {85591,2920}, {85605,2920}, {85620,3083},
	{85631,3084}, {85644,3084}, {85660,3084}, {85677,3083}, {85691,3085}, {85702,3085},
	{85719,3085}, {85737,3086}, {85750,3086}, {85767,3086}, {85785,0}, {85795,3087}, {85808,3088},
	{85823,3089}, {85838,0}, {85849,3090}, {85866,3091}, {85884,3092}, {85903,2778}, {85913,0},
	{85925,3093}, {85944,0}, {85957,96}, {85979,2851}, {85987,2870}, {85996,3094}, {86000,3096},
	{86008,3097}, {86014,3098}, {86018,3098}, {86023,3099}, {86029,3100}, {86033,3096},
	{86038,3096}, {86044,3096}, {86054,3096}, {86067,1409}, {86074,1409}, {86083,1409},
	{86093,3101}, {86097,3102}, {86101,0}, {86106,3103}, {86117,3104}, {86130,3105}, {86139,3106},
	{86153,3107}, {86165,3108}, {86178,3109}, {86187,3110}, {86200,3111}, {86215,3112}, {86226,0},
	{86236,3113}, {86248,3114}, {86256,3115}, {86262,0}, {86267,0}, {86274,3116}, {86286,0},
	{86304,0}, {86324,3117}, {86350,3118}, {86356,3119}, {86360,3120}, {86363,0}, {86368,3123},
	{86376,3123}, {86386,3123}, {86397,3124}, {86406,3124}, {86416,3125}, {86425,3125},
	{86435,3126}, {86445,3126}, {86456,3127}, {86466,3127}, {86477,3128}, {86485,3127},
	{86494,3129}, {86504,3129}, {86516,3130}, {86527,3130}, {86539,3131}, {86548,3132},
	{86558,3133}, {86570,3133}, {86583,3134}, {86595,3135}, {86608,3132}, {86621,3130},
	{86630,3136}, {86638,3137}, {86649,3137}, {86662,3136}, {86673,3136}, {86685,3136},
	{86694,3136}, {86703,3138}, {86712,3139}, {86724,3139}, {86737,3139}, {86747,3140},
	{86760,3140}, {86774,3141}, {86783,3141}, {86796,3141}, {86810,3142}, {86820,3142},
	{86835,3142}, {86851,3143}, {86860,3143}, {86872,3143}, {86885,3144}, {86894,3144},
	{86905,3145}, {86915,3145}, {86926,3145}, {86934,3145}, {86943,3146}, {86954,3146},
	{86966,3147}, {86976,3147}, {86987,3147}, {86995,3147}, {87004,0}, {87011,3148}, {87028,3148},
	{87043,3149}, {87058,3150}, {87064,3151}, {87073,3152}, {87081,3153}, {87086,3154}, {87091,0},
	{87098,34}, {87108,118}, {87121,377}, {87132,3155}, {87140,3156}, {87144,0}, {87150,3158},
	{87160,3159}, {87164,0}, {87170,3160}, {87182,3161}, {87193,3162}, {87203,3163}, {87215,3164},
	{87227,3165}, {87238,3166}, {87249,3167}, {87253,1913}, {87259,3168}, {87267,3169},
	{87283,3170}, {87288,3171}, {87292,3172}, {87299,153}, {87304,3173}, {87310,0}, {87316,0},
	{87325,0}, {87336,3174}, {87353,3174}, {87369,3175}, {87383,3175}, {87400,3175}, {87418,3176},
	{87433,3176}, {87449,3177}, {87465,3177}, {87482,3178}, {87497,3178}, {87516,3178},
	{87534,3179}, {87549,3179}, {87565,3180}, {87580,3180}, {87600,3180}, {87619,3181},
	{87623,3182}, {87633,0}, {87641,134}, {87656,3183}, {87675,3184}, {87689,3185}, {87694,3186},
	{87698,3186}, {87705,3187}, {87708,3189}, {87712,3190}, {87718,3191}, {87721,0}, {87726,3192},
	{87737,3193}, {87741,3195}, {87748,3195}, {87758,3196}, {87762,3197}, {87768,3198},
	{87771,3199}, {87780,3200}, {87788,0}, {87796,0}, {87806,2602}, {87823,0}, {87833,316},
	{87848,3201}, {87856,3202}, {87861,3203}, {87868,3204}, {87872,3205}, {87879,3206},
	{87883,3207}, {87890,3198}, {87896,3208}, {87903,3209}, {87908,0}, {87923,3210}, {87941,0},
	{87946,3211}, {87956,3212}, {87967,3213}, {87982,3214}, {87986,3215}, {87994,3216}, {88000,0},
	{88003,3217}, {88013,3218}, {88022,0}, {88028,0}, {88037,3219}, {88052,3220}, {88057,3221},
	{88062,3222}, {88066,3223}, {88072,3224}, {88078,3225}, {88082,3226}, {88087,3227}, {88093,0},
	{88099,3228}, {88114,3229}, {88128,3230}, {88132,3231}, {88136,3232}, {88146,0}, {88149,0},
	{88158,0}, {88170,2600}, {88189,0}, {88201,374}, {88220,3233}, {88230,3234}, {88238,3235},
	{88242,3236}, {88246,3237}, {88251,3239}, {88256,3240}, {88261,3241}, {88267,0}, {88271,3242},
	{88277,0}, {88286,3243}, {88299,0}, {88306,3244}, {88319,0}, {88321,3245}, {88330,3246},
	{88337,3247}, {88346,3248}, {88349,3249}, {88352,3250}, {88355,3251}, {88358,3252},
	{88361,3253}, {88364,3254}, {88369,3256}, {88377,3257}, {88382,3258}, {88387,3258},
	{88395,3259}, {88399,3260}, {88403,3262}, {88408,3263}, {88416,3264}, {88424,3265},
	{88430,3266}, {88438,3267}, {88446,3268}, {88452,3269}, {88459,3270}, {88468,3258},
	{88473,3263}, {88482,3271}, {88489,3258}, {88496,3272}, {88504,3273}, {88515,3274},
	{88522,3275}, {88530,3276}, {88535,3277}, {88543,3278}, {88552,3278}, {88562,3279},
	{88570,3280}, {88577,3281}, {88585,3282}, {88593,3283}, {88601,3284}, {88610,3285},
	{88619,3286}, {88627,3287}, {88635,3288}, {88643,3276}, {88650,3289}, {88659,3290},
	{88664,3291}, {88673,3292}, {88681,3293}, {88691,3294}, {88699,3295}, {88709,0}, {88718,7},
	{88733,152}, {88746,225}, {88761,3296}, {88769,3297}, {88777,3298}, {88784,3299}, {88794,3300},
	{88804,3301}, {88811,3302}, {88821,3303}, {88831,3304}, {88843,3305}, {88853,3306},
	{88863,3307}, {88871,3308}, {88877,3308}, {88889,3253}, {88895,0}, {88901,0}, {88909,3309},
	{88926,143}, {88941,3310}, {88944,3312}, {88948,3313}, {88957,3314}, {88961,3315}, {88967,3316},
	{88971,3317}, {88980,3318}, {88984,3319}, {88992,3320}, {88996,3321}, {89004,3322},
	{89008,3323}, {89013,3324}, {89020,3325}, {89027,3326}, {89035,3327}, {89044,3328},
	{89049,3329}, {89057,3330}, {89062,3331}, {89070,3332}, {89075,0}, {89082,3245}, {89096,3246},
	{89110,3247}, {89124,3333}, {89128,3334}, {89135,3335}, {89143,3336}, {89149,3337},
	{89153,3337}, {89159,0}, {89162,0}, {89167,3338}, {89178,3339}, {89193,0}, {89198,0},
	{89205,3338}, {89218,3339}, {89235,3338}, {89246,3339}, {89257,3340}, {89267,0}, {89275,0},
	{89285,3338}, {89302,3339}, {89322,3341}, {89327,3342}, {89336,3343}, {89340,3345},
	{89348,3346}, {89354,3347}, {89358,3348}, {89366,1115}, {89372,3349}, {89377,3350},
	{89381,3351}, {89385,3352}, {89389,3353}, {89393,3354}, {89397,3355}, {89400,3356},
	{89404,3357}, {89410,3358}, {89414,3359}, {89420,3360}, {89424,3362}, {89430,3363},
	{89436,3364}, {89442,3365}, {89446,3366}, {89452,3367}, {89456,3369}, {89461,3370},
	{89467,3370}, {89476,3370}, {89487,3371}, {89491,3372}, {89498,3373}, {89506,3374},
	{89510,3375}, {89514,3376}, {89518,3377}, {89521,3380}, {89526,3381}, {89532,3382},
	{89536,3383}, {89546,3382}, {89553,3384}, {89558,3385}, {89562,3386}, {89567,3387},
	{89573,3388}, {89577,3390}, {89582,3391}, {89588,3390}, {89596,3392}, {89601,3393},
	{89605,3393}, {89610,3394}, {89614,3395}, {89619,3396}, {89627,3397}, {89633,3398},
	{89639,3399}, {89646,3400}, {89652,1964}, {89659,3401}, {89665,3402}, {89671,3403},
	{89676,3404}, {89682,3405}, {89688,3406}, {89695,3407}, {89702,3408}, {89708,1963},
	{89715,3409}, {89722,3410}, {89727,3411}, {89734,3412}, {89740,3413}, {89744,3416},
	{89749,3417}, {89755,3418}, {89762,3419}, {89772,3420}, {89780,3421}, {89789,3422},
	{89796,3423}, {89806,3424}, {89816,0}, {89823,0}, {89833,3425}, {89851,3426}, {89867,3425},
	{89883,3426}, {89897,3427}, {89905,3428}, {89915,3429}, {89924,3430}, {89931,3431},
	{89939,3432}, {89949,3433}, {89957,3434}, {89966,3435}, {89976,3436}, {89985,3437},
	{89991,3438}, {90001,3439}, {90010,3440}, {90019,3441}, {90028,3442}, {90038,3443}, {90044,0},
	{90050,3444}, {90058,3445}, {90062,3446}, {90067,3447}, {90072,3448}, {90077,3449},
	{90083,3450}, {90089,3451}, {90094,3452}, {90100,3453}, {90106,3454}, {90113,3455},
	{90120,3456}, {90126,3457}, {90133,3458}, {90138,3459}, {90143,3460}, {90149,3461}, {90155,0},
	{90159,0}, {90168,0}, {90179,0}, {90193,3462}, {90211,0}, {90225,3463}, {90244,3464},
	{90249,3465}, {90256,3465}, {90268,3466}, {90280,0}, {90285,3467}, {90294,2248}, {90298,3468},
	{90304,1697}, {90310,3469}, {90316,3471}, {90320,3472}, {90326,3473}, {90333,3474},
	{90338,3475}, {90344,3476}, {90351,3477}, {90356,3478}, {90359,3479}, {90363,3480},
	{90367,3482}, {90379,3483}, {90383,0}, {90392,3485}, {90407,3486}, {90420,3487}, {90435,1},
	{90443,3488}, {90447,3489}, {90453,3490}, {90457,3491}, {90465,3492}, {90469,2729},
	{90478,3493}, {90482,3495}, {90489,3496}, {90496,3497}, {90502,3498}, {90509,3499},
	{90516,3500}, {90520,3504}, {90527,0}, {90532,3505}, {90541,3506}, {90545,3508}, {90550,0},
	{90557,3509}, {90571,3510}, {90585,3511}, {90601,3512}, {90614,3513}, {90621,0}, {90628,3030},
	{90640,3514}, {90644,3517}, {90650,3518}, {90660,3519}, {90664,3520}, {90668,3523},
	{90676,3524}, {90680,3525}, {90684,3526}, {90687,3527}, {90695,0}, {90701,3528}, {90710,117},
	{90722,130}, {90731,150}, {90737,3529}, {90745,3530}, {90755,3531}, {90760,3532}, {90767,3533},
	{90771,3534}, {90780,3535}, {90789,3536}, {90793,3538}, {90798,1072}, {90803,3539},
	{90809,3540}, {90818,3541}, {90824,3542}, {90828,105}, {90836,3543}, {90849,3544}, {90855,3545},
	{90859,3546}, {90863,3547}, {90874,3548}, {90880,3549}, {90885,3549}, {90893,3549},
	{90903,3550}, {90909,3551}, {90921,3552}, {90926,3553}, {90936,3096}, {90943,3096},
	{90954,3096}, {90968,3526}, {90980,3526}, {90994,3554}, {91002,3554}, {91013,3555},
	{91020,3555}, {91028,3556}, {91037,3556}, {91048,0}, {91053,3557}, {91063,3558}, {91073,3559},
	{91088,3560}, {91099,3561}, {91103,3562}, {91107,0}, {91115,112}, {91129,242}, {91140,383},
	{91152,0}, {91159,0}, {91168,3563}, {91186,3564}, {91201,3565}, {91212,3566}, {91222,0},
	{91234,3567}, {91255,3568}, {91273,3569}, {91276,3569}, {91280,3570}, {91288,3569},
	{91295,3571}, {91300,3572}, {91304,3573}, {91312,3574}, {91324,3575}, {91327,3577},
	{91331,3578}, {91339,3579}, {91345,3580}, {91359,3581}, {91367,0}, {91374,3582}, {91387,3583},
	{91396,3584}, {91405,3585}, {91413,3586}, {91417,3587}, {91425,0}, {91431,3588}, {91442,3589},
	{91447,0}, {91457,0}, {91470,3590}, {91488,0}, {91503,0}, {91523,3591}, {91544,3592},
	{91553,3593}, {91560,3594}, {91568,0}, {91573,3595}, {91585,3596}, {91598,0}, {91605,3597},
	{91619,3598}, {91623,3599}, {91630,3600}, {91634,3601}, {91638,3602}, {91641,3604},
	{91647,3539}, {91651,3605}, {91659,3606}, {91663,3607}, {91667,3608}, {91671,3609},
	{91675,3610}, {91679,3611}, {91683,3612}, {91687,3613}, {91691,3614}, {91695,3615},
	{91699,3616}, {91703,3617}, {91706,3619}, {91710,0}, {91717,3620}, {91725,0}, {91731,3621},
	{91741,3622}, {91745,3625}, {91755,3626}, {91760,3627}, {91768,3628}, {91777,3629},
	{91781,3630}, {91788,3631}, {91792,3632}, {91799,3633}, {91803,3635}, {91809,3635},
	{91820,3636}, {91824,3637}, {91833,3638}, {91838,3638}, {91845,3639}, {91851,3640},
	{91855,3642}, {91863,0}, {91873,0}, {91886,0}, {91902,3643}, {91921,0}, {91937,0}, {91956,3643},
	{91978,0}, {92000,0}, {92015,3644}, {92033,0}, {92047,3643}, {92064,3645}, {92076,3646},
	{92084,3646}, {92093,3647}, {92101,3648}, {92105,3649}, {92112,3650}, {92120,3651},
	{92130,3652}, {92134,3652}, {92140,0}, {92150,82}, {92163,119}, {92177,122}, {92193,3652},
	{92198,3653}, {92202,3656}, {92206,3657}, {92211,3658}, {92220,3659}, {92224,3660},
	{92228,3559}, {92231,3661}, {92235,3662}, {92239,3663}, {92243,3665}, {92250,3666},
	{92256,3667}, {92259,3668}, {92271,0}, {92276,3669}, {92287,0}, {92293,3670}, {92309,3671},
	{92322,3672}, {92335,3673}, {92348,3674}, {92359,3675}, {92371,0}, {92376,3676}, {92386,3667},
	{92390,3677}, {92400,3678}, {92411,3679}, {92420,0}, {92427,3680}, {92439,3681}, {92443,3682},
	{92448,3683}, {92457,0}, {92463,3684}, {92474,1173}, {92480,3685}, {92485,3686}, {92491,3687},
	{92500,3688}, {92504,3690}, {92512,3691}, {92519,3692}, {92523,0}, {92528,3693}, {92540,0},
	{92545,3694}, {92556,3695}, {92560,3696}, {92564,3697}, {92569,0}, {92575,3698}, {92587,3699},
	{92601,3700}, {92614,3701}, {92625,3530}, {92633,3702}, {92640,3703}, {92645,0}, {92653,3704},
	{92667,3705}, {92673,3705}, {92684,3706}, {92701,3707}, {92705,0}, {92710,0}, {92717,0},
	{92728,3709}, {92742,0}, {92752,3710}, {92766,3711}, {92774,3712}, {92784,0}, {92793,3713},
	{92810,3714}, {92826,3715}, {92840,3716}, {92856,3717}, {92870,3718}, {92877,3719},
	{92881,3720}, {92886,0}, {92892,3721}, {92901,3722}, {92908,3723}, {92915,3724}, {92920,3725},
	{92930,0}, {92935,3712}, {92943,3711}, {92951,0}, {92956,3726}, {92971,3727}, {92983,3728},
	{92995,3729}, {93007,3730}, {93017,3731}, {93028,3732}, {93033,3733}, {93039,2380}, {93045,0},
	{93050,3734}, {93060,3735}, {93064,2509}, {93070,3735}, {93077,3735}, {93084,1107},
	{93090,3736}, {93094,0}, {93100,0}, {93108,0}, {93119,0}, {93133,3740}, {93154,0}, {93162,0},
	{93172,0}, {93185,0}, {93203,3740}, {93228,3741}, {93234,3742}, {93238,3743}, {93243,3744},
	{93247,3744}, {93256,3745}, {93265,3048}, {93276,3079}, {93285,3182}, {93298,3746}, {93306,0},
	{93316,3747}, {93332,0}, {93340,3748}, {93359,3749}, {93373,3750}, {93383,0}, {93388,0},
	{93395,0}, {93406,3751}, {93420,0}, {93430,3752}, {93444,0}, {93453,3753}, {93465,0}, {93473,0},
	{93485,3752}, {93500,0}, {93508,3751}, {93519,3754}, {93523,3755}, {93528,2715}, {93540,3532},
	{93550,3756}, {93564,3757}, {93574,3758}, {93583,3759}, {93593,3760}, {93604,3761}, {93616,0},
	{93618,0}, {93626,3762}, {93639,0}, {93645,0}, {93655,3763}, {93670,1912}, {93682,0},
	{93690,3081}, {93707,1925}, {93725,0}, {93732,20}, {93747,3764}, {93762,0}, {93768,0},
	{93778,3765}, {93793,1720}, {93804,0}, {93810,2854}, {93822,2427}, {93837,0}, {93843,2523},
	{93856,0}, {93866,1848}, {93879,0}, {93887,0}, {93899,3766}, {93916,0}, {93927,1914}, {93945,0},
	{93951,1488}, {93963,2444}, {93976,0}, {93984,1486}, {93997,0}, {94006,1484}, {94020,3767},
	{94026,2479}, {94035,3768}, {94038,1254}, {94048,0}, {94058,3771}, {94075,0}, {94086,3772},
	{94104,0}, {94115,2867}, {94133,2450}, {94153,0}, {94164,3086}, {94184,1931}, {94205,0},
	{94215,2850}, {94232,3772}, {94250,0}, {94262,0}, {94278,3773}, {94299,1726}, {94318,0},
	{94329,2527}, {94348,0}, {94363,1854}, {94381,3774}, {94385,3775}, {94391,3776}, {94395,3777},
	{94400,3778}, {94405,3779}, {94414,3780}, {94424,3781}, {94431,3782}, {94440,3783},
	{94451,3784}, {94456,3785}, {94461,3786}, {94465,3787}, {94472,3788}, {94477,3789},
	{94487,3790}, {94491,3792}, {94500,3793}, {94509,3794}, {94517,3795}, {94529,3796},
	{94534,3797}, {94538,0}, {94543,0}, {94551,3798}, {94563,3799}, {94576,3800}, {94590,3801},
	{94602,3802}, {94616,0}, {94628,3803}, {94644,3804}, {94657,3805}, {94670,3806}, {94684,3807},
	{94702,3808}, {94722,3809}, {94736,3810}, {94742,3810}, {94752,3810}, {94762,3811},
	{94772,3812}, {94779,3813}, {94786,3814}, {94790,3815}, {94797,3816}, {94807,3817},
	{94811,3818}, {94816,0}, {94821,222}, {94831,3819}, {94842,3820}, {94852,371}, {94861,3821},
	{94871,379}, {94880,0}, {94887,3822}, {94900,3823}, {94904,3824}, {94913,3824}, {94924,3825},
	{94936,3826}, {94944,3827}, {94952,3828}, {94956,3829}, {94965,3829}, {94974,3830},
	{94984,3830}, {94994,3831}, {94998,3832}, {95006,0}, {95010,3833}, {95019,3834}, {95028,98},
	{95036,3835}, {95039,0}, {95047,18}, {95063,3123}, {95079,0}, {95089,3837}, {95103,0},
	{95119,0}, {95137,3838}, {95158,0}, {95179,3838}, {95203,0}, {95215,0}, {95229,3839}, {95246,0},
	{95263,3839}, {95283,0}, {95294,0}, {95307,3644}, {95323,0}, {95339,3644}, {95358,0}, {95366,0},
	{95378,3840}, {95395,0}, {95406,1916}, {95424,0}, {95433,178}, {95450,3130}, {95467,0},
	{95475,3083}, {95491,1928}, {95508,0}, {95517,0}, {95528,2507}, {95542,0}, {95556,2507},
	{95573,3841}, {95583,0}, {95590,3842}, {95601,0}, {95611,3843}, {95625,0}, {95635,0},
	{95647,3844}, {95662,0}, {95677,3844}, {95695,0}, {95708,317}, {95729,3142}, {95750,0},
	{95756,3845}, {95766,0}, {95773,0}, {95782,3846}, {95794,0}, {95806,0}, {95821,0}, {95839,3847},
	{95860,0}, {95870,0}, {95882,3848}, {95897,0}, {95912,3848}, {95930,3849}, {95934,3849},
	{95940,3849}, {95946,3850}, {95952,3851}, {95958,3852}, {95965,0}, {95969,3853}, {95976,0},
	{95981,3854}, {95991,3855}, {96000,3856}, {96005,3857}, {96009,3858}, {96013,3861},
	{96019,3862}, {96026,3863}, {96030,3865}, {96034,3866}, {96039,3867}, {96043,0}, {96050,3868},
	{96062,3869}, {96074,0}, {96082,3870}, {96096,0}, {96105,0}, {96116,0}, {96132,2931}, {96155,0},
	{96167,0}, {96185,0}, {96205,3871}, {96232,0}, {96245,0}, {96260,3872}, {96282,0}, {96296,0},
	{96312,3873}, {96335,0}, {96351,0}, {96369,3874}, {96394,0}, {96410,0}, {96428,3875}, {96453,0},
	{96471,0}, {96491,3876}, {96518,3877}, {96524,3878}, {96531,3879}, {96537,0}, {96544,3880},
	{96557,0}, {96565,3881}, {96579,0}, {96587,3882}, {96600,3883}, {96604,3884}, {96616,3786},
	{96619,3885}, {96622,3886}, {96626,0}, {96632,0}, {96641,3887}, {96655,3888}, {96660,0},
	{96667,3889}, {96682,3890}, {96700,3891}, {96717,0}, {96737,3892}, {96763,3893}, {96790,3894},
	{96805,3895}, {96820,3896}, {96825,3896}, {96831,3896}, {96838,3897}, {96844,3898},
	{96848,3900}, {96854,3901}, {96861,3902}, {96866,3903}, {96870,3905}, {96875,3906},
	{96882,3907}, {96888,3908}, {96895,3909}, {96902,3910}, {96906,3910}, {96915,3912},
	{96925,3914}, {96935,3885}, {96939,3915}, {96947,3916}, {96952,3917}, {96955,3918},
	{96958,3919}, {96962,3920}, {96966,3921}, {96970,3922}, {96974,3923}, {96978,3924},
	{96982,3925}, {96986,3926}, {96990,2324}, {96995,3927}, {97002,42}, {97010,3928}, {97013,0},
	{97018,3929}, {97029,3930}, {97040,3931}, {97045,3931}, {97053,3931}, {97063,3932},
	{97068,3933}, {97072,3934}, {97076,3935}, {97083,3936}, {97088,3928}, {97092,3928},
	{97099,3937}, {97106,3938}, {97109,3939}, {97112,3941}, {97115,3942}, {97124,1973},
	{97129,3943}, {97139,3944}, {97143,3945}, {97151,3946}, {97155,3947}, {97159,3948},
	{97167,3949}, {97171,1974}, {97178,3949}, {97183,3949}, {97190,3950}, {97195,3951},
	{97199,3953}, {97206,3954}, {97210,3955}, {97215,3956}, {97219,3957}, {97225,3958}, {97229,0},
	{97234,0}, {97243,3960}, {97254,3961}, {97265,3962}, {97273,3963}, {97283,3964}, {97287,3967},
	{97294,3968}, {97299,3969}, {97312,1100}, {97325,3970}, {97339,3971}, {97346,3972},
	{97352,3973}, {97358,3974}, {97365,3975}, {97371,3976}, {97379,3977}, {97387,3978},
	{97392,3979}, {97398,3980}, {97407,3981}, {97412,3982}, {97416,3983}, {97421,3984},
	{97426,3985}, {97434,3986}, {97441,3987}, {97445,3989}, {97452,3990}, {97462,3991},
	{97467,3992}, {97474,3993}, {97478,3994}, {97482,3995}, {97486,3996}, {97490,3997},
	{97494,3998}, {97504,3999}, {97512,4000}, {97522,4001}, {97533,4002}, {97542,4003},
	{97552,4004}, {97563,4005}, {97567,4007}, {97573,4007}, {97583,4008}, {97594,4009},
	{97602,4010}, {97614,4011}, {97621,4012}, {97627,974}, {97631,974}, {97636,0}, {97642,4013},
	{97655,4014}, {97663,1839}, {97665,4015}, {97674,4016}, {97683,4017}, {97693,4018},
	{97702,4019}, {97705,4025}, {97710,4026}, {97717,4027}, {97721,4031}, {97729,4032},
	{97736,4033}, {97742,4034}, {97748,4035}, {97754,4035}, {97761,4036}, {97768,4036},
	{97778,4036}, {97790,4037}, {97800,4037}, {97812,4038}, {97820,4039}, {97827,4040},
	{97835,4041}, {97842,4042}, {97848,4043}, {97854,4044}, {97860,4045}, {97866,4046},
	{97871,4047}, {97875,0}, {97882,0}, {97892,4048}, {97908,4049}, {97915,4050}, {97919,4052},
	{97925,4053}, {97930,4054}, {97936,4055}, {97944,4056}, {97948,0}, {97957,4058}, {97971,4059},
	{97986,4060}, {97995,2245}, {98004,4061}, {98017,4062}, {98027,4064}, {98031,4066},
	{98037,4067}, {98043,4068}, {98047,0}, {98052,0}, {98061,4069}, {98071,4070}, {98076,4071},
	{98083,4072}, {98088,4073}, {98099,0}, {98106,0}, {98114,0}, {98124,0}, {98136,0}, {98152,4074},
	{98172,0}, {98184,989}, {98198,0}, {98209,4074}, {98224,4075}, {98234,4076}, {98238,4077},
	{98246,4077}, {98257,1977}, {98262,4078}, {98268,4079}, {98274,4080}, {98285,4081},
	{98290,1978}, {98296,4082}, {98301,4083}, {98305,4085}, {98310,4086}, {98321,4086},
	{98331,4087}, {98336,4088}, {98341,4089}, {98347,4090}, {98357,4091}, {98367,4092},
	{98376,4093}, {98382,0}, {98387,0}, {98394,0}, {98404,0}, {98417,4094}, {98437,0}, {98445,0},
	{98455,0}, {98468,0}, {98486,4094}, {98511,4095}, {98515,4096}, {98522,4097}, {98529,4098},
	{98535,4099}, {98539,4101}, {98546,4103}, {98562,4104}, {98575,4105}, {98582,4106},
	{98586,4108}, {98591,4110}, {98601,4111}, {98608,4113}, {98615,4114}, {98621,4115},
	{98626,4116}, {98632,4116}, {98640,4117}, {98647,4117}, {98658,4118}, {98667,4119},
	{98676,1872}, {98682,2097}, {98689,4120}, {98695,0}, {98702,169}, {98714,356}, {98727,2180},
	{98738,4121}, {98747,4122}, {98754,4123}, {98762,4124}, {98774,0}, {98780,4125}, {98787,4126},
	{98797,4127}, {98807,4128}, {98811,4131}, {98821,4132}, {98826,4133}, {98832,4134},
	{98838,4135}, {98846,4136}, {98852,4137}, {98858,4138}, {98864,4139}, {98870,4140},
	{98876,4141}, {98882,4142}, {98889,4143}, {98903,4144}, {98911,4145}, {98918,4145},
	{98928,4145}, {98940,4146}, {98945,4147}, {98951,4148}, {98958,4149}, {98964,4150},
	{98970,4151}, {98975,4152}, {98981,4153}, {98989,4154}, {98995,4155}, {99003,4156},
	{99010,4157}, {99016,4158}, {99025,4159}, {99032,4160}, {99039,4161}, {99046,4162},
	{99052,4163}, {99058,4164}, {99065,4165}, {99073,4165}, {99084,4166}, {99091,4167},
	{99096,4168}, {99102,4169}, {99109,4170}, {99115,4171}, {99121,4172}, {99125,4174},
	{99130,4175}, {99135,4176}, {99141,4177}, {99145,4181}, {99150,4182}, {99158,4183},
	{99163,4184}, {99168,4185}, {99174,4184}, {99183,4187}, {99193,4188}, {99199,4189},
	{99206,4190}, {99213,2103}, {99221,4191}, {99228,4192}, {99232,4195}, {99241,4196},
	{99248,4197}, {99255,4198}, {99264,4199}, {99268,4202}, {99275,4203}, {99283,4204},
	{99289,4205}, {99294,4206}, {99301,4207}, {99306,4208}, {99312,4046}, {99316,1983},
	{99322,4209}, {99326,0}, {99335,4210}, {99345,4211}, {99352,4212}, {99365,4213}, {99369,3110},
	{99377,4215}, {99381,4217}, {99391,0}, {99397,4218}, {99412,4219}, {99416,4220}, {99420,0},
	{99428,0}, {99441,0}, {99458,4222}, {99476,0}, {99492,0}, {99512,4223}, {99533,4224},
	{99539,2355}, {99547,4225}, {99551,4226}, {99555,4227}, {99562,4228}, {99566,1115}, {99573,0},
	{99582,4229}, {99593,4230}, {99596,0}, {99603,0}, {99613,4232}, {99627,4233}, {99641,4234},
	{99656,4235}, {99671,4236}, {99685,0}, {99699,4237}, {99717,4238}, {99732,4239}, {99735,4242},
	{99742,0}, {99747,4243}, {99760,4015}, {99772,4018}, {99784,4244}, {99789,4245}, {99800,4246},
	{99809,4247}, {99813,4016}, {99824,0}, {99831,4017}, {99846,4248}, {99850,0}, {99855,1575},
	{99865,4249}, {99875,4248}, {99883,4250}, {99888,4251}, {99892,0}, {99897,4253}, {99908,4254},
	{99914,4255}, {99922,0}, {99927,4256}, {99936,4257}, {99942,4257}, {99952,4258}, {99956,4259},
	{99961,4259}, {99966,4260}, {99972,4261}, {99976,4262}, {99984,4263}, {99988,4264},
	{100000,4265}, {100009,2356}, {100017,4266}, {100021,4268}, {100031,4269}, {100036,4271},
	{100045,4272}, {100051,4273}, {100057,4274}, {100066,4275}, {100076,4276}, {100084,4277},
	{100093,4278}, {100102,4279}, {100109,4280}, {100118,4281}, {100128,4282}, {100139,4283},
	{100148,4284}, {100158,4285}, {100167,4286}, {100176,4287}, {100181,4288}, {100189,4289},
	{100194,0}, {100198,1026}, {100209,182}, {100221,2355}, {100229,0}, {100234,4290}, {100248,181},
	{100260,4291}, {100268,0}, {100275,0}, {100287,0}, {100301,4292}, {100321,2358}, {100329,1985},
	{100335,4293}, {100339,4295}, {100348,4296}, {100359,4297}, {100367,4298}, {100371,4300},
	{100376,4301}, {100383,4303}, {100387,4304}, {100392,4305}, {100397,4306}, {100406,2104},
	{100417,2024}, {100429,4307}, {100434,4308}, {100442,0}, {100447,0}, {100454,0}, {100463,1118},
	{100478,1119}, {100488,4243}, {100494,4309}, {100498,4311}, {100505,4312}, {100508,4314},
	{100515,4315}, {100523,4316}, {100527,4317}, {100536,1169}, {100539,4318}, {100543,4319},
	{100551,4320}, {100555,4321}, {100558,0}, {100566,4322}, {100580,4323}, {100595,4324},
	{100608,0}, {100614,0}, {100622,4325}, {100640,4326}, {100644,4327}, {100651,3148},
	{100658,999}, {100670,2123}, {100680,4328}, {100691,1350}, {100696,4329}, {100701,4330},
	{100708,4331}, {100716,1109}, {100725,4332}, {100734,4326}, {100747,4333}, {100751,4334},
	{100761,4335}, {100770,4336}, {100778,4337}, {100783,4338}, {100795,0}, {100801,0},
	{100809,4339}, {100827,0}, {100834,3771}, {100848,4340}, {100855,4341}, {100859,4342},
	{100863,4343}, {100870,4343}, {100878,4344}, {100882,4345}, {100892,4346}, {100896,0},
	{100902,0}, {100912,4349}, {100925,0}, {100934,4350}, {100947,4351}, {100954,1902},
	{100967,4352}, {100978,4353}, {100990,0}, {100997,0}, {101005,0}, {101015,0}, {101027,0},
	{101043,4354}, {101063,0}, {101069,0}, {101077,0}, {101088,0}, {101102,4355}, {101123,0},
	{101131,0}, {101141,0}, {101154,0}, {101172,4355}, {101197,1971}, {101204,0}, {101211,4356},
	{101225,4357}, {101238,4358}, {101249,4359}, {101262,4360}, {101276,0}, {101283,0}, {101292,0},
	{101305,4349}, {101321,0}, {101333,4350}, {101349,0}, {101353,85}, {101366,4361}, {101373,4362},
	{101383,4363}, {101391,4364}, {101402,4365}, {101416,4366}, {101430,4367}, {101440,4368},
	{101452,4369}, {101465,4370}, {101472,4371}, {101485,4372}, {101496,4373}, {101506,4374},
	{101510,4376}, {101519,4377}, {101526,1082}, {101534,4378}, {101546,4379}, {101555,4380},
	{101563,4381}, {101572,4382}, {101578,4383}, {101582,4383}, {101593,4384}, {101597,4385},
	{101600,4386}, {101604,4387}, {101608,4388}, {101612,4389}, {101618,4390}, {101622,4391},
	{101626,4392}, {101630,4393}, {101633,4395}, {101641,4396}, {101645,4397}, {101649,4398},
	{101657,4398}, {101668,4399}, {101672,4400}, {101682,4401}, {101686,4402}, {101692,4403},
	{101696,4404}, {101701,4405}, {101705,4407}, {101711,4408}, {101720,0}, {101727,0},
	{101738,4409}, {101756,4410}, {101774,4411}, {101791,0}, {101801,4412}, {101817,4413},
	{101834,0}, {101842,289}, {101854,4414}, {101858,4416}, {101865,4417}, {101871,4418},
	{101877,4419}, {101884,4420}, {101890,4421}, {101899,4422}, {101906,0}, {101911,4423},
	{101924,4424}, {101935,4425}, {101946,4426}, {101953,4427}, {101957,4428}, {101963,3428},
	{101969,4429}, {101973,4430}, {101981,4431}, {101985,4432}, {101994,4433}, {101998,4435},
	{102007,4436}, {102014,4437}, {102019,4438}, {102024,4439}, {102031,1248}, {102037,4440},
	{102044,4442}, {102052,4443}, {102059,1108}, {102067,0}, {102072,0}, {102082,4444},
	{102099,4445}, {102115,0}, {102134,4446}, {102160,4447}, {102183,4448}, {102200,4449},
	{102217,4450}, {102232,4451}, {102252,4452}, {102269,4453}, {102284,4454}, {102303,4455},
	{102322,4456}, {102328,4457}, {102336,4458}, {102342,4459}, {102352,4460}, {102356,4461},
	{102361,4462}, {102366,4463}, {102377,4464}, {102381,4466}, {102393,4467}, {102406,4468},
	{102411,4469}, {102421,4470}, {102426,4471}, {102435,4472}, {102439,4473}, {102443,4474},
	{102452,4475}, {102459,4476}, {102465,4477}, {102469,4478}, {102473,4479}, {102479,4480},
	{102483,4042}, {102487,4481}, {102491,4482}, {102494,4484}, {102498,4485}, {102502,4486},
	{102506,4487}, {102510,4488}, {102514,4489}, {102518,4490}, {102522,4491}, {102526,4492},
	{102529,0}, {102536,0}, {102545,4493}, {102563,223}, {102579,4494}, {102593,4495},
	{102597,4497}, {102603,4498}, {102613,1034}, {102618,4499}, {102622,4501}, {102631,4502},
	{102641,4503}, {102645,4504}, {102653,4505}, {102662,4506}, {102667,4507}, {102671,4508},
	{102679,4509}, {102683,4511}, {102688,4513}, {102697,4514}, {102704,4515}, {102710,4516},
	{102714,4518}, {102721,4519}, {102729,4520}, {102733,4521}, {102740,4522}, {102749,4523},
	{102755,4524}, {102764,4525}, {102768,4526}, {102781,4527}, {102790,4528}, {102794,0},
	{102801,4529}, {102814,4530}, {102830,4531}, {102839,4532}, {102848,0}, {102854,0},
	{102863,4533}, {102878,4534}, {102894,4535}, {102898,4537}, {102907,4538}, {102916,4539},
	{102932,4540}, {102942,4541}, {102957,4542}, {102970,4543}, {102974,4544}, {102980,4545},
	{102989,4546}, {102993,4548}, {102999,4492}, {103003,4549}, {103011,0}, {103016,0},
	{103025,4550}, {103035,0}, {103045,0}, {103059,4551}, {103074,4552}, {103078,4554},
	{103084,4555}, {103090,4556}, {103093,0}, {103098,0}, {103106,4557}, {103120,0}, {103137,4558},
	{103158,4559}, {103180,4560}, {103193,4561}, {103208,4562}, {103223,4563}, {103236,4564},
	{103250,4565}, {103263,4566}, {103278,4567}, {103294,4568}, {103312,0}, {103318,0},
	{103326,4325}, {103343,4569}, {103353,1532}, {103364,4325}, {103379,4570}, {103383,0},
	{103389,4571}, {103402,0}, {103411,4572}, {103428,4573}, {103444,0}, {103463,4574},
	{103489,4575}, {103515,4576}, {103542,4577}, {103568,0}, {103597,4578}, {103628,4579},
	{103659,4580}, {103682,4581}, {103696,4582}, {103710,0}, {103716,0}, {103725,4583},
	{103744,4584}, {103760,4585}, {103776,4586}, {103791,0}, {103809,4587}, {103832,4588},
	{103846,4589}, {103862,4590}, {103877,4591}, {103891,4592}, {103909,0}, {103915,0},
	{103924,4593}, {103940,4594}, {103959,4595}, {103974,0}, {104000,4596}, {104024,4597},
	{104048,4598}, {104071,4599}, {104094,4600}, {104109,4601}, {104124,4602}, {104139,4603},
	{104153,4604}, {104169,4605}, {104185,4606}, {104202,4607}, {104217,4608}, {104233,4609},
	{104248,4610}, {104266,4611}, {104280,4612}, {104294,4613}, {104308,4614}, {104322,4615},
	{104336,0}, {104345,4616}, {104359,0}, {104376,4617}, {104398,0}, {104419,4618}, {104443,4619},
	{104459,4620}, {104473,4621}, {104487,0}, {104502,0}, {104520,4622}, {104544,4623},
	{104558,4624}, {104575,4625}, {104594,4626}, {104611,4627}, {104629,0}, {104635,0},
	{104643,4339}, {104660,4628}, {104670,1533}, {104681,4339}, {104696,4629}, {104700,4630},
	{104708,4631}, {104712,4632}, {104716,3756}, {104727,0}, {104729,4633}, {104739,4634},
	{104747,4635}, {104755,4636}, {104763,0}, {104772,4637}, {104783,0}, {104799,4638},
	{104819,4639}, {104827,4640}, {104831,4641}, {104845,4642}, {104848,4644}, {104852,3757},
	{104859,4645}, {104869,4646}, {104873,4647}, {104883,1082}, {104889,1082}, {104900,1082},
	{104912,0}, {104919,1035}, {104931,1040}, {104943,0}, {104951,4648}, {104965,1036},
	{104979,4649}, {104993,0}, {105002,3137}, {105017,0}, {105026,3129}, {105040,4650},
	{105046,4651}, {105053,4652}, {105057,4653}, {105064,4654}, {105071,2123}, {105075,4655},
	{105079,0}, {105083,0}, {105095,4656}, {105113,4657}, {105121,4658}, {105133,4659},
	{105143,4660}, {105152,0}, {105162,0}, {105175,2}, {105195,0}, {105204,4661}, {105218,4662},
	{105234,4663}, {105250,0}, {105260,46}, {105276,338}, {105291,4664}, {105302,0}, {105310,4665},
	{105321,4666}, {105329,4667}, {105338,4668}, {105344,4669}, {105351,4668}, {105357,4670},
	{105364,4671}, {105368,4673}, {105376,226}, {105386,4674}, {105394,4675}, {105403,4676},
	{105410,4677}, {105419,4678}, {105429,4679}, {105438,4680}, {105448,1060}, {105457,4681},
	{105461,4682}, {105466,0}, {105479,0}, {105493,4683}, {105514,4684}, {105520,4684},
	{105531,4685}, {105537,0}, {105547,1698}, {105562,0}, {105572,1699}, {105588,1702}, {105604,0},
	{105610,4686}, {105619,4687}, {105631,4688}, {105643,0}, {105649,4689}, {105658,4690},
	{105670,4691}, {105680,0}, {105686,4692}, {105697,4693}, {105712,4330}, {105716,2358},
	{105721,4331}, {105726,4694}, {105730,4695}, {105738,4696}, {105742,4697}, {105751,4698},
	{105756,0}, {105760,2436}, {105769,4699}, {105773,4700}, {105784,4701}, {105793,4702},
	{105796,4704}, {105803,4705}, {105813,4706}, {105820,4707}, {105824,4708}, {105828,4710},
	{105834,4711}, {105844,2606}, {105848,0}, {105856,4712}, {105868,4713}, {105877,4714},
	{105887,4715}, {105896,4716}, {105908,4717}, {105922,4718}, {105932,4719}, {105940,4720},
	{105950,4721}, {105961,4722}, {105971,4723}, {105980,4724}, {105990,4725}, {105994,4726},
	{105998,4727}, {106006,4728}, {106017,4729}, {106027,0}, {106044,4730}, {106064,4731},
	{106076,4732}, {106092,4733}, {106105,4734}, {106119,4735}, {106129,4736}, {106142,4737},
	{106158,4738}, {106174,4739}, {106196,4740}, {106199,4744}, {106203,4745}, {106210,4746},
	{106217,4747}, {106225,4748}, {106234,4749}, {106242,4750}, {106252,4751}, {106257,4752},
	{106264,4753}, {106268,0}, {106273,0}, {106280,4754}, {106290,4755}, {106296,4753},
	{106303,4756}, {106309,0}, {106314,2635}, {106324,2636}, {106333,2633}, {106342,0},
	{106348,4757}, {106357,4758}, {106369,4759}, {106381,4760}, {106391,4761}, {106402,4762},
	{106408,0}, {106414,0}, {106424,4763}, {106439,4764}, {106450,0}, {106455,4765}, {106466,4766},
	{106476,4767}, {106486,4768}, {106493,0}, {106496,4769}, {106501,2731}, {106509,2875},
	{106518,4058}, {106527,4769}, {106531,4770}, {106538,4771}, {106549,4772}, {106559,4773},
	{106566,4774}, {106570,4775}, {106575,4776}, {106580,4777}, {106586,4778}, {106591,3946},
	{106596,4779}, {106605,4780}, {106614,4781}, {106621,0}, {106629,4782}, {106642,4783},
	{106656,4784}, {106669,4785}, {106673,4787}, {106682,4788}, {106686,4791}, {106696,4792},
	{106702,4793}, {106706,4794}, {106712,4795}, {106716,4796}, {106720,4797}, {106724,4798},
	{106728,4801}, {106743,4802}, {106751,4803}, {106757,4804}, {106764,4805}, {106769,4806},
	{106779,0}, {106792,4807}, {106808,4808}, {106826,4809}, {106834,4810}, {106845,4811},
	{106855,4812}, {106865,4813}, {106876,4814}, {106885,4815}, {106897,4816}, {106907,4817},
	{106921,4818}, {106928,4819}, {106935,4820}, {106939,4822}, {106943,4823}, {106947,4825},
	{106954,4826}, {106958,4827}, {106962,0}, {106967,4828}, {106976,4829}, {106985,4830},
	{106995,4831}, {107004,4832}, {107019,4833}, {107028,4834}, {107036,0}, {107043,0},
	{107052,4835}, {107067,0}, {107077,0}, {107090,4836}, {107108,4837}, {107118,0}, {107130,4838},
	{107148,4839}, {107160,0}, {107166,4840}, {107181,4841}, {107193,4842}, {107207,4843},
	{107218,4844}, {107229,4845}, {107239,4846}, {107250,4847}, {107261,4848}, {107274,4849},
	{107284,4850}, {107300,4851}, {107304,4852}, {107310,4853}, {107314,4854}, {107319,4855},
	{107329,4857}, {107334,4858}, {107344,4859}, {107347,0}, {107352,1256}, {107362,4860},
	{107366,4860}, {107372,4860}, {107382,4332}, {107388,4861}, {107393,0}, {107400,4862},
	{107417,4863}, {107423,0}, {107430,4864}, {107446,4865}, {107461,4866}, {107465,4867},
	{107471,4868}, {107478,4869}, {107488,4376}, {107492,0}, {107499,0}, {107512,4870},
	{107526,4871}, {107548,4872}, {107558,4873}, {107561,4874}, {107565,4875}, {107571,4876},
	{107575,4879}, {107581,4880}, {107590,4881}, {107599,4882}, {107609,4883}, {107617,4884},
	{107623,4885}, {107627,4886}, {107631,4887}, {107638,4887}, {107650,4888}, {107655,4889},
	{107667,4890}, {107674,4891}, {107683,4892}, {107694,4893}, {107706,4894}, {107716,4895},
	{107726,4896}, {107736,4897}, {107742,4898}, {107749,4899}, {107753,0}, {107760,0},
	{107775,4900}, {107797,0}, {107801,0}, {107810,4901}, {107823,0}, {107829,0}, {107837,0},
	{107848,0}, {107862,2508}, {107879,0}, {107893,0}, {107910,2508}, {107930,4902}, {107934,4903},
	{107941,4904}, {107945,4905}, {107956,4906}, {107961,4907}, {107964,4908}, {107968,4909},
	{107972,4910}, {107976,4911}, {107980,0}, {107984,0}, {107990,1865}, {108000,0}, {108005,0},
	{108012,1882}, {108025,0}, {108034,0}, {108045,0}, {108058,4912}, {108077,4913}, {108091,0},
	{108102,4912}, {108119,0}, {108134,4913}, {108152,4914}, {108164,0}, {108174,0}, {108186,4912},
	{108204,0}, {108214,0}, {108226,0}, {108240,2240}, {108260,2241}, {108275,1882}, {108281,4915},
	{108288,4916}, {108291,4918}, {108299,3771}, {108307,4919}, {108311,4920}, {108319,4921},
	{108329,4922}, {108333,1970}, {108339,4923}, {108344,4924}, {108348,4925}, {108353,4926},
	{108359,4927}, {108363,4928}, {108372,0}, {108380,4929}, {108389,4925}, {108393,4925},
	{108403,1875}, {108409,4930}, {108414,4931}, {108419,4931}, {108427,4932}, {108436,4933},
	{108448,4934}, {108452,4935}, {108463,1129}, {108468,4936}, {108478,4937}, {108482,4937},
	{108491,1109}, {108496,2104}, {108502,4938}, {108506,4939}, {108510,4940}, {108516,4941},
	{108525,4942}, {108534,4943}, {108541,4944}, {108549,4945}, {108558,4946}, {108568,4946},
	{108579,4947}, {108588,4948}, {108596,4949}, {108605,4950}, {108614,4951}, {108624,4952},
	{108633,4953}, {108642,4954}, {108652,4955}, {108661,4956}, {108671,4957}, {108680,4958},
	{108684,4961}, {108693,4962}, {108703,4963}, {108712,4964}, {108721,4964}, {108730,4965},
	{108734,4967}, {108741,4968}, {108745,2423}, {108754,4969}, {108758,4970}, {108764,4971},
	{108771,0}, {108776,0}, {108783,3764}, {108795,2281}, {108808,4972}, {108817,4972},
	{108829,1017}, {108843,4973}, {108847,4974}, {108851,4975}, {108855,4976}, {108865,4977},
	{108875,4978}, {108880,4979}, {108889,4980}, {108892,0}, {108896,4981}, {108904,4982},
	{108910,4982}, {108922,4983}, {108926,4985}, {108934,4986}, {108938,4988}, {108943,4989},
	{108953,4990}, {108965,4991}, {108978,4992}, {108984,4993}, {108993,0}, {108997,0},
	{109003,4994}, {109015,4995}, {109025,0}, {109034,4996}, {109045,0}, {109055,4997}, {109067,0},
	{109076,0}, {109089,4998}, {109104,0}, {109115,4999}, {109128,5000}, {109133,5001},
	{109137,5002}, {109147,5003}, {109156,5004}, {109160,5005}, {109168,5006}, {109177,5007},
	{109181,5008}, {109185,5009}, {109193,0}, {109198,0}, {109205,5010}, {109219,0}, {109228,5011},
	{109241,5012}, {109254,5013}, {109268,0}, {109285,5014}, {109306,5015}, {109327,5016},
	{109340,5017}, {109356,5018}, {109372,5019}, {109386,5020}, {109402,5021}, {109418,5022},
	{109422,5024}, {109431,5026}, {109443,5027}, {109454,0}, {109462,5028}, {109478,5029},
	{109482,5030}, {109494,5031}, {109506,5032}, {109513,5033}, {109525,5034}, {109530,5035},
	{109538,5036}, {109547,0}, {109554,0}, {109564,5037}, {109580,0}, {109593,5038}, {109609,5039},
	{109614,5040}, {109626,5041}, {109638,5042}, {109644,5043}, {109648,5044}, {109655,5045},
	{109659,5046}, {109665,5047}, {109671,5048}, {109675,5049}, {109677,0}, {109681,39},
	{109691,39}, {109700,5050}, {109708,66}, {109718,66}, {109727,5050}, {109735,5050},
	{109743,5051}, {109753,5051}, {109764,5051}, {109775,154}, {109782,1643}, {109790,1643},
	{109801,1643}, {109813,1643}, {109825,1643}, {109838,186}, {109848,187}, {109858,5052},
	{109866,5052}, {109876,5052}, {109887,5052}, {109898,186}, {109907,187}, {109916,1644},
	{109924,1644}, {109933,1644}, {109943,1644}, {109952,288}, {109963,5053}, {109974,5053},
	{109986,5053}, {109998,288}, {110010,1645}, {110018,1645}, {110029,1645}, {110040,1645},
	{110051,1645}, {110063,348}, {110072,0}, {110078,2855}, {110091,0}, {110097,5054},
	{110110,5055}, {110117,5055}, {110127,5056}, {110137,0}, {110147,2425}, {110161,5057},
	{110175,2970}, {110183,0}, {110190,109}, {110203,241}, {110213,380}, {110224,5058},
	{110227,5059}, {110234,5060}, {110238,5061}, {110245,0}, {110250,5062}, {110259,5063},
	{110263,5063}, {110268,5064}, {110275,0}, {110286,3174}, {110303,21}, {110317,5065},
	{110321,1857}, {110329,1000}, {110337,5066}, {110345,5067}, {110349,5068}, {110357,5069},
	{110365,5070}, {110375,5071}, {110383,5072}, {110386,5073}, {110400,5074}, {110405,5075},
	{110410,5076}, {110414,5076}, {110424,0}, {110429,0}, {110436,233}, {110449,5077}, {110458,0},
	{110464,5078}, {110473,5079}, {110476,5080}, {110480,5081}, {110492,0}, {110496,0},
	{110502,5082}, {110512,5082}, {110524,2640}, {110535,5083}, {110547,5083}, {110561,2641},
	{110574,2641}, {110588,5084}, {110599,5085}, {110613,5085}, {110628,2642}, {110639,2642},
	{110651,5086}, {110661,5087}, {110664,5088}, {110669,5089}, {110678,5090}, {110681,5091},
	{110685,5092}, {110690,5093}, {110697,2124}, {110704,5094}, {110709,1191}, {110714,0},
	{110722,5095}, {110735,1191}, {110749,5096}, {110754,5097}, {110758,5098}, {110765,5099},
	{110770,5100}, {110776,5101}, {110783,5102}, {110787,5103}, {110792,5104}, {110800,3556},
	{110805,3556}, {110811,5105}, {110815,5106}, {110822,5107}, {110826,0}, {110830,1077},
	{110842,5108}, {110851,5109}, {110859,5110}, {110867,3203}, {110878,5111}, {110884,5112},
	{110890,5113}, {110896,5114}, {110899,5115}, {110903,5116}, {110907,5117}, {110915,5118},
	{110919,5119}, {110925,5120}, {110933,5121}, {110942,5122}, {110946,0}, {110950,0}, {110956,0},
	{110965,2898}, {110980,5123}, {110984,5124}, {110988,5126}, {110995,5127}, {111003,5128},
	{111012,5129}, {111018,5130}, {111025,5131}, {111033,5132}, {111042,5132}, {111052,5133},
	{111060,5134}, {111069,5135}, {111077,5136}, {111086,5137}, {111094,5138}, {111103,5139},
	{111112,5140}, {111121,5141}, {111130,5142}, {111138,5143}, {111145,5144}, {111153,5145},
	{111161,5146}, {111165,5148}, {111175,5149}, {111185,0}, {111198,5150}, {111217,5151},
	{111236,5152}, {111247,5153}, {111256,5154}, {111268,5155}, {111280,0}, {111287,5156},
	{111295,5157}, {111307,5158}, {111319,5159}, {111332,5160}, {111343,5161}, {111355,1865},
	{111362,5162}, {111366,5163}, {111373,5164}, {111382,5165}, {111390,0}, {111402,5166},
	{111422,0}, {111435,5167}, {111456,5168}, {111464,5169}, {111475,5170}, {111486,5171},
	{111498,0}, {111508,0}, {111519,5172}, {111537,5173}, {111540,0}, {111545,5174}, {111553,5175},
	{111560,5176}, {111569,5177}, {111580,5178}, {111590,5179}, {111600,5180}, {111609,5181},
	{111620,4758}, {111633,5180}, {111646,5182}, {111657,5182}, {111670,5183}, {111678,4690},
	{111687,5184}, {111696,5185}, {111707,5186}, {111720,5187}, {111733,5188}, {111745,5189},
	{111759,0}, {111778,5190}, {111806,5191}, {111819,0}, {111833,5192}, {111856,5193},
	{111865,5193}, {111877,5194}, {111891,5195}, {111904,5196}, {111911,5197}, {111920,5198},
	{111931,5199}, {111941,5200}, {111952,5197}, {111964,5197}, {111975,4760}, {111982,4691},
	{112000,4691}, {112010,4760}, {112019,4760}, {112029,5201}, {112040,0}, {112051,5202},
	{112071,5203}, {112078,4688}, {112089,4688}, {112101,4761}, {112111,4761}, {112122,1128},
	{112133,1128}, {112150,5204}, {112165,5204}, {112177,4330}, {112187,0}, {112194,0}, {112203,0},
	{112215,2900}, {112233,5205}, {112239,5206}, {112246,5207}, {112250,0}, {112257,0},
	{112269,5208}, {112284,5209}, {112289,5210}, {112292,5212}, {112298,0}, {112302,0}, {112310,48},
	{112322,0}, {112331,102}, {112344,0}, {112355,157}, {112370,0}, {112380,220}, {112394,0},
	{112403,365}, {112416,0}, {112425,375}, {112438,5213}, {112442,5215}, {112446,5216},
	{112450,5217}, {112463,5218}, {112467,5218}, {112474,0}, {112484,0}, {112499,0}, {112516,5219},
	{112541,2858}, {112546,67}, {112552,5220}, {112557,0}, {112562,5221}, {112569,0}, {112579,5222},
	{112593,0}, {112601,5223}, {112614,0}, {112623,133}, {112639,5224}, {112642,0}, {112646,0},
	{112652,5226}, {112662,5226}, {112672,5227}, {112680,5227}, {112691,5228}, {112703,5228},
	{112716,5228}, {112725,5229}, {112735,5229}, {112748,5229}, {112761,5230}, {112769,5230},
	{112783,5230}, {112798,5231}, {112806,5231}, {112816,5232}, {112824,5232}, {112835,5232},
	{112846,5233}, {112854,3555}, {112860,5234}, {112873,5235}, {112880,0}, {112885,5236},
	{112895,5237}, {112904,5238}, {112911,5239}, {112917,5239}, {112925,5240}, {112931,5240},
	{112940,5241}, {112945,5242}, {112948,5243}, {112952,0}, {112958,0}, {112968,104}, {112981,0},
	{112990,108}, {113003,5245}, {113009,5246}, {113015,5247}, {113027,1232}, {113031,5248},
	{113035,5249}, {113046,5250}, {113055,5251}, {113067,5252}, {113079,5253}, {113091,5254},
	{113103,1191}, {113106,5255}, {113111,5256}, {113118,0}, {113122,0}, {113129,5257}, {113141,0},
	{113150,5258}, {113162,5259}, {113170,0}, {113175,5260}, {113186,5261}, {113196,5262},
	{113207,5263}, {113218,5264}, {113229,5265}, {113239,5266}, {113249,5267}, {113260,5268},
	{113269,5269}, {113280,5270}, {113291,5271}, {113302,0}, {113310,5272}, {113323,0},
	{113333,5273}, {113347,5274}, {113356,5275}, {113368,5276}, {113373,5090}, {113382,5242},
	{113391,0}, {113395,5260}, {113405,5261}, {113414,5262}, {113424,5263}, {113434,5264},
	{113444,5265}, {113453,5266}, {113462,5267}, {113472,5268}, {113480,5269}, {113490,5270},
	{113500,5271}, {113509,0}, {113516,5272}, {113528,0}, {113537,5273}, {113550,5274},
	{113558,5277}, {113561,5279}, {113565,5280}, {113572,5281}, {113576,1861}, {113583,5282},
	{113590,5283}, {113597,5284}, {113608,0}, {113617,5285}, {113632,5286}, {113637,5286},
	{113646,5287}, {113650,5287}, {113658,5287}, {113669,5288}, {113680,5289}, {113684,5290},
	{113692,5291}, {113700,5292}, {113704,5293}, {113711,5294}, {113717,5295}, {113724,5296},
	{113731,5297}, {113741,5298}, {113749,5299}, {113758,5300}, {113762,5301}, {113768,5302},
	{113772,5304}, {113780,5305}, {113788,0}, {113793,5306}, {113805,5307}, {113817,0},
	{113824,5234}, {113839,0}, {113843,5308}, {113854,5309}, {113866,5310}, {113878,0}, {113883,0},
	{113890,5311}, {113901,5311}, {113914,5311}, {113925,0}, {113938,102}, {113955,5312},
	{113967,5313}, {113980,5313}, {113995,5314}, {114006,5314}, {114021,5314}, {114035,5315},
	{114046,5315}, {114061,5315}, {114077,5316}, {114088,5317}, {114100,5317}, {114113,5318},
	{114124,0}, {114129,5319}, {114141,5319}, {114154,5320}, {114165,5321}, {114179,5322},
	{114189,5323}, {114199,5324}, {114202,5325}, {114206,5325}, {114213,5326}, {114220,0},
	{114222,5327}, {114226,5328}, {114229,5329}, {114232,5330}, {114235,5331}, {114238,5332},
	{114241,5333}, {114244,5334}, {114247,2380}, {114257,2380}, {114274,2509}, {114291,5337},
	{114299,2680}, {114314,5338}, {114324,5339}, {114334,5340}, {114344,5341}, {114354,2380},
	{114365,2509}, {114376,5337}, {114384,5342}, {114396,4443}, {114408,5343}, {114419,0},
	{114429,0}, {114443,5344}, {114464,5345}, {114483,0}, {114505,5346}, {114533,5347},
	{114560,5348}, {114579,5349}, {114598,5350}, {114617,5351}, {114636,5352}, {114657,5353},
	{114678,5354}, {114698,5355}, {114719,5356}, {114728,5357}, {114738,5358}, {114753,5359},
	{114769,5360}, {114784,5361}, {114788,5362}, {114794,5363}, {114807,5364}, {114812,0},
	{114823,5365}, {114839,5366}, {114857,5367}, {114875,5368}, {114880,5369}, {114885,5370},
	{114896,2237}, {114909,5371}, {114921,5372}, {114931,5373}, {114941,5374}, {114953,5375},
	{114965,5376}, {114971,5377}, {114979,5378}, {114989,5379}, {114997,5380}, {115001,5382},
	{115010,5383}, {115023,5384}, {115029,5384}, {115041,251}, {115049,5385}, {115053,2356},
	{115062,5388}, {115070,3556}, {115082,3556}, {115095,5389}, {115100,5390}, {115106,5391},
	{115113,5392}, {115121,5393}, {115125,0}, {115131,4756}, {115142,4756}, {115155,3309},
	{115166,3309}, {115179,5394}, {115189,5394}, {115204,5394}, {115217,4493}, {115229,4493},
	{115242,5395}, {115252,5395}, {115264,5396}, {115274,5396}, {115290,5396}, {115304,5397},
	{115315,5397}, {115329,0}, {115336,5398}, {115350,5399}, {115361,0}, {115367,5400},
	{115380,2355}, {115388,5401}, {115399,5401}, {115409,5402}, {115419,0}, {115427,1317},
	{115440,1319}, {115455,1321}, {115471,5403}, {115484,5404}, {115490,5405}, {115494,5408},
	{115505,1989}, {115513,5409}, {115523,5410}, {115527,5412}, {115533,5413}, {115543,5414},
	{115555,5415}, {115568,5416}, {115571,2356}, {115574,5417}, {115577,5419}, {115581,5420},
	{115589,5421}, {115598,0}, {115602,0}, {115608,5422}, {115616,5422}, {115629,5422},
	{115642,4661}, {115650,4661}, {115661,4661}, {115674,4662}, {115684,4662}, {115697,4662},
	{115712,5423}, {115722,5423}, {115736,5423}, {115750,4663}, {115760,4663}, {115774,4663},
	{115788,5424}, {115798,5424}, {115813,5424}, {115828,5425}, {115837,5425}, {115851,5425},
	{115865,5426}, {115870,5426}, {115878,5426}, {115890,5427}, {115894,0}, {115900,5428},
	{115910,3164}, {115923,247}, {115935,5429}, {115939,5431}, {115947,0}, {115954,0},
	{115966,5432}, {115981,5433}, {116000,5416}, {116009,5434}, {116016,5435}, {116025,5436},
	{116029,5437}, {116039,5438}, {116047,5439}, {116051,5440}, {116061,5440}, {116073,2125},
	{116081,5439}, {116090,0}, {116096,5441}, {116108,5442}, {116122,5443}, {116136,5444},
	{116148,5445}, {116162,5446}, {116176,5447}, {116192,5448}, {116210,5449}, {116221,5450},
	{116233,5451}, {116246,0}, {116252,0}, {116260,1332}, {116271,1332}, {116283,0}, {116294,1332},
	{116309,3970}, {116325,5452}, {116343,5453}, {116358,5454}, {116379,5455}, {116398,4079},
	{116414,5453}, {116424,3970}, {116437,3970}, {116450,5452}, {116462,5452}, {116476,5452},
	{116491,5453}, {116503,5453}, {116515,5454}, {116528,5454}, {116546,5454}, {116564,5455},
	{116576,5455}, {116592,5455}, {116608,4079}, {116619,4079}, {116632,5456}, {116636,5458},
	{116642,5459}, {116649,5460}, {116655,5461}, {116660,5462}, {116663,5463}, {116667,5464},
	{116673,5465}, {116680,5466}, {116684,5467}, {116695,0}, {116704,5468}, {116716,5469},
	{116720,5470}, {116727,5471}, {116736,5472}, {116742,5473}, {116745,0}, {116753,5236},
	{116766,0}, {116774,5475}, {116787,5476}, {116791,5476}, {116798,5477}, {116805,0},
	{116813,114}, {116827,167}, {116843,274}, {116856,5478}, {116863,5478}, {116874,3432},
	{116880,0}, {116893,0}, {116911,0}, {116931,5479}, {116958,5480}, {116966,5481}, {116970,5482},
	{116986,0}, {116991,5475}, {117001,5483}, {117009,5484}, {117013,0}, {117022,5486},
	{117034,5487}, {117046,5488}, {117052,5488}, {117062,0}, {117068,0}, {117076,5489},
	{117086,5489}, {117101,5489}, {117116,5365}, {117126,5365}, {117139,5365}, {117154,5490},
	{117164,5366}, {117176,5366}, {117191,5366}, {117208,5491}, {117220,5491}, {117236,5491},
	{117252,5367}, {117264,5367}, {117280,5367}, {117296,5492}, {117306,5492}, {117318,5492},
	{117335,5492}, {117352,5490}, {117363,5490}, {117379,5490}, {117395,0}, {117401,0},
	{117409,5493}, {117427,5493}, {117444,5493}, {117455,2892}, {117472,2892}, {117488,4249},
	{117502,4249}, {117515,5494}, {117529,5494}, {117542,5495}, {117557,5495}, {117571,2095},
	{117585,2095}, {117598,5496}, {117616,5496}, {117633,5496}, {117644,5497}, {117651,0},
	{117658,5498}, {117674,3030}, {117686,0}, {117696,5498}, {117711,5499}, {117714,5499},
	{117718,5500}, {117724,5478}, {117727,2734}, {117733,5501}, {117736,5503}, {117739,5505},
	{117742,0}, {117747,5506}, {117754,5506}, {117766,5506}, {117777,3597}, {117784,3595},
	{117793,3595}, {117806,3595}, {117819,3597}, {117829,5507}, {117838,5507}, {117851,5507},
	{117864,3596}, {117873,3596}, {117887,3596}, {117901,5508}, {117910,5508}, {117924,5508},
	{117939,5509}, {117948,5509}, {117962,5509}, {117975,5510}, {117983,5511}, {117990,5511},
	{117999,5512}, {118011,5513}, {118023,5514}, {118030,5515}, {118039,5516}, {118048,5517},
	{118057,5518}, {118065,5519}, {118073,5520}, {118079,5521}, {118088,5522}, {118101,5523},
	{118110,5524}, {118114,5239}, {118119,5239}, {118126,5076}, {118134,5525}, {118139,5526},
	{118146,5527}, {118155,5528}, {118159,2024}, {118170,5529}, {118174,5530}, {118182,5531},
	{118191,5532}, {118200,5533}, {118211,5534}, {118222,5535}, {118234,5536}, {118247,5537},
	{118257,5538}, {118263,5240}, {118270,5241}, {118274,5539}, {118278,2125}, {118285,2125},
	{118293,5520}, {118301,4684}, {118307,5239}, {118316,5239}, {118325,5540}, {118335,4684},
	{118345,5527}, {118356,5541}, {118362,5541}, {118373,363}, {118379,5542}, {118385,5543},
	{118389,5544}, {118398,5545}, {118407,0}, {118415,5546}, {118429,5547}, {118442,0}, {118447,0},
	{118454,5548}, {118466,5548}, {118479,5549}, {118491,5549}, {118504,5550}, {118515,5550},
	{118529,5550}, {118544,5551}, {118555,5551}, {118569,5551}, {118584,5552}, {118595,5552},
	{118610,5552}, {118626,5553}, {118637,5553}, {118652,5553}, {118668,4439}, {118680,4439},
	{118693,5554}, {118702,5555}, {118710,5556}, {118713,0}, {118722,5557}, {118738,0},
	{118748,5558}, {118766,0}, {118778,5559}, {118797,2359}, {118801,0}, {118807,5560},
	{118815,3380}, {118823,3380}, {118834,5561}, {118842,5561}, {118852,5561}, {118865,5561},
	{118878,5562}, {118886,5562}, {118896,5562}, {118909,5562}, {118922,5563}, {118932,5563},
	{118945,5564}, {118953,5564}, {118963,5564}, {118977,5564}, {118991,5565}, {118999,5560},
	{119010,5560}, {119021,5565}, {119031,5565}, {119045,5565}, {119059,0}, {119064,0},
	{119071,5566}, {119080,5567}, {119091,5567}, {119104,5568}, {119115,5568}, {119127,5569},
	{119140,5569}, {119154,5569}, {119169,5570}, {119180,5570}, {119194,5570}, {119207,5570},
	{119222,5567}, {119234,5568}, {119245,5571}, {119254,5572}, {119270,5572}, {119285,5573},
	{119299,5574}, {119311,5574}, {119328,5574}, {119346,5574}, {119361,5575}, {119370,5576},
	{119384,3796}, {119396,5577}, {119409,3796}, {119423,5576}, {119438,5578}, {119450,5579},
	{119459,5580}, {119470,5581}, {119486,5581}, {119501,5581}, {119518,5582}, {119533,5582},
	{119549,5582}, {119563,4356}, {119578,4356}, {119594,4356}, {119610,4357}, {119624,4357},
	{119639,4357}, {119653,5583}, {119664,5584}, {119680,5583}, {119696,5584}, {119710,5579},
	{119727,5585}, {119742,5579}, {119756,5585}, {119770,4358}, {119779,5586}, {119791,5578},
	{119804,5586}, {119817,5586}, {119830,5578}, {119842,5587}, {119851,5588}, {119862,5589},
	{119879,5587}, {119896,5589}, {119911,5588}, {119929,5590}, {119945,5588}, {119960,5590},
	{119975,5591}, {119986,5591}, {120000,5591}, {120014,5591}, {120029,4359}, {120040,4359},
	{120053,4359}, {120067,4359}, {120080,5592}, {120092,5592}, {120110,5592}, {120127,5592},
	{120146,4360}, {120157,4360}, {120171,4360}, {120187,4360}, {120202,5593}, {120215,5593},
	{120228,5593}, {120239,5594}, {120251,5595}, {120267,5596}, {120278,0}, {120287,5582},
	{120302,5591}, {120317,5597}, {120326,5598}, {120336,5599}, {120347,5600}, {120351,0},
	{120361,5601}, {120377,5602}, {120394,4918}, {120402,4918}, {120417,0}, {120423,0},
	{120431,5603}, {120441,5603}, {120455,5603}, {120470,5603}, {120485,5603}, {120499,5559},
	{120509,5557}, {120521,5557}, {120536,5557}, {120552,5557}, {120568,5557}, {120585,5559},
	{120598,5559}, {120612,5604}, {120624,5604}, {120640,5604}, {120655,5604}, {120671,5605},
	{120681,5558}, {120693,5558}, {120710,5558}, {120726,5558}, {120743,5605}, {120755,5605},
	{120771,5605}, {120788,5605}, {120806,5606}, {120818,5606}, {120834,5606}, {120851,5606},
	{120868,5606}, {120884,5607}, {120894,0}, {120900,0}, {120908,5560}, {120918,5608},
	{120928,3381}, {120940,5609}, {120953,5610}, {120963,5611}, {120975,5610}, {120990,5610},
	{121005,5612}, {121020,5613}, {121030,5562}, {121040,5614}, {121052,5614}, {121067,5615},
	{121082,5615}, {121097,5616}, {121108,5562}, {121121,5616}, {121136,5617}, {121152,5617},
	{121168,5618}, {121178,5620}, {121190,5621}, {121203,5621}, {121216,5622}, {121229,5622},
	{121245,5622}, {121261,5623}, {121277,5624}, {121289,5625}, {121305,5625}, {121321,5626},
	{121337,5627}, {121348,5627}, {121363,5627}, {121379,5627}, {121394,5628}, {121406,5629},
	{121417,5600}, {121423,0}, {121430,5630}, {121443,5631}, {121454,5632}, {121467,5633},
	{121471,0}, {121479,2096}, {121491,2098}, {121503,2102}, {121518,5634}, {121527,5635},
	{121536,5636}, {121545,5636}, {121554,0}, {121561,5610}, {121575,5564}, {121590,5622},
	{121605,0}, {121612,5616}, {121626,5627}, {121640,0}, {121648,5562}, {121663,5562}, {121679,0},
	{121686,2431}, {121698,0}, {121706,2419}, {121721,0}, {121729,2414}, {121741,2416}, {121753,0},
	{121758,0}, {121765,0}, {121776,5637}, {121790,0}, {121800,5638}, {121814,0}, {121823,5639},
	{121835,0}, {121843,0}, {121856,5638}, {121872,0}, {121879,5637}, {121889,1673}, {121898,0},
	{121904,5640}, {121920,5640}, {121934,5641}, {121947,5642}, {121950,0}, {121955,0},
	{121962,5644}, {121971,5644}, {121982,5644}, {121996,5644}, {122009,5644}, {122023,5645},
	{122032,5645}, {122043,5645}, {122059,5645}, {122075,5645}, {122089,5646}, {122098,5646},
	{122112,5646}, {122125,5646}, {122139,5647}, {122148,5647}, {122159,5647}, {122175,5647},
	{122191,5647}, {122205,5648}, {122217,5648}, {122234,5648}, {122250,5648}, {122267,5649},
	{122276,5649}, {122287,5649}, {122304,5649}, {122321,5649}, {122336,5650}, {122347,5650},
	{122364,5650}, {122380,5650}, {122397,0}, {122405,5651}, {122420,5652}, {122434,5653},
	{122438,5654}, {122441,5459}, {122445,5656}, {122449,5657}, {122452,5659}, {122461,5660},
	{122470,5661}, {122482,5662}, {122490,5663}, {122495,5664}, {122502,5665}, {122513,5666},
	{122522,5667}, {122528,5668}, {122532,5669}, {122541,5670}, {122547,5671}, {122552,5671},
	{122559,5672}, {122563,5673}, {122573,5426}, {122578,5426}, {122591,5426}, {122604,4668},
	{122613,4668}, {122622,5674}, {122635,5675}, {122640,5676}, {122651,5677}, {122657,5678},
	{122660,5679}, {122671,5413}, {122675,5680}, {122685,0}, {122691,252}, {122703,254},
	{122717,256}, {122730,229}, {122741,5681}, {122745,5681}, {122753,5682}, {122757,5682},
	{122764,5682}, {122777,0}, {122783,5683}, {122794,5684}, {122804,5685}, {122815,5686},
	{122826,0}, {122833,5687}, {122850,0}, {122857,5688}, {122869,5689}, {122873,5689},
	{122880,5689}, {122893,2728}, {122895,5690}, {122898,5692}, {122905,1061}, {122910,5693},
	{122914,0}, {122919,0}, {122927,5694}, {122941,5695}, {122955,0}, {122961,0}, {122970,5694},
	{122985,5695}, {123000,5694}, {123008,5693}, {123013,5696}, {123018,5697}, {123022,5698},
	{123033,5699}, {123041,5700}, {123047,5701}, {123053,0}, {123060,3712}, {123070,0}, {123075,0},
	{123083,5702}, {123094,3710}, {123101,5703}, {123109,5704}, {123114,5705}, {123118,5708},
	{123122,5710}, {123129,5711}, {123134,5712}, {123139,5712}, {123148,5713}, {123159,5714},
	{123168,5715}, {123179,5716}, {123191,5717}, {123195,5087}, {123198,5718}, {123202,5719},
	{123211,5719}, {123221,5718}, {123226,5720}, {123232,5721}, {123236,2025}, {123243,0},
	{123249,0}, {123260,5722}, {123274,5723}, {123278,5725}, {123283,5726}, {123287,5727},
	{123297,5728}, {123302,5728}, {123310,5729}, {123317,5730}, {123321,5730}, {123327,5730},
	{123333,5731}, {123340,5422}, {123344,4918}, {123349,5732}, {123352,0}, {123355,0},
	{123359,5733}, {123366,5734}, {123370,5735}, {123374,2728}, {123379,5736}, {123383,5737},
	{123390,5738}, {123398,5739}, {123406,5739}, {123419,0}, {123423,5740}, {123430,5741},
	{123433,5742}, {123439,5743}, {123444,5743}, {123454,5743}, {123464,5744}, {123469,5744},
	{123478,5744}, {123486,5745}, {123494,5746}, {123503,5747}, {123507,5747}, {123513,5748},
	{123519,5749}, {123524,5750}, {123531,5751}, {123536,0}, {123541,5752}, {123551,5753},
	{123562,5754}, {123565,5607}, {123571,5506}, {123577,0}, {123579,0}, {123583,5755},
	{123593,5756}, {123596,0}, {123601,0}, {123607,0}, {123617,1647}, {123632,5761}, {123647,1647},
	{123657,5762}, {123668,2843}, {123679,0}, {123691,3093}, {123708,0}, {123721,3093},
	{123739,5763}, {123754,5764}, {123766,5765}, {123775,5766}, {123789,0}, {123801,5766},
	{123818,0}, {123830,5766}, {123847,5765}, {123859,5761}, {123869,5767}, {123878,5767},
	{123891,0}, {123900,5768}, {123914,0}, {123927,5768}, {123945,0}, {123958,5768}, {123976,5769},
	{123986,0}, {124000,2600}, {124016,0}, {124026,2600}, {124041,0}, {124049,0}, {124064,3093},
	{124084,0}, {124096,5766}, {124113,0}, {124128,5766}, {124148,0}, {124160,5768}, {124177,0},
	{124193,5768}, {124214,0}, {124228,2600}, {124247,0}, {124256,0}, {124269,3175}, {124289,47},
	{124305,0}, {124317,5770}, {124333,0}, {124342,0}, {124353,2843}, {124370,5763}, {124391,0},
	{124404,0}, {124419,2843}, {124441,5763}, {124466,5771}, {124470,0}, {124476,5773},
	{124492,5773}, {124509,0}, {124518,0}, {124530,1115}, {124549,5774}, {124567,3758},
	{124573,5775}, {124578,3759}, {124585,5776}, {124589,5779}, {124599,5780}, {124604,5781},
	{124611,5782}, {124618,5783}, {124624,5785}, {124631,5787}, {124641,5788}, {124649,5789},
	{124657,5790}, {124666,5791}, {124672,5792}, {124679,5793}, {124685,5794}, {124690,5795},
	{124697,5796}, {124705,5797}, {124710,5798}, {124716,5799}, {124722,5800}, {124729,5801},
	{124733,5803}, {124738,5804}, {124746,5805}, {124753,5806}, {124759,5807}, {124766,5808},
	{124772,5809}, {124778,0}, {124783,5810}, {124793,5811}, {124805,5812}, {124817,5813},
	{124824,5814}, {124828,0}, {124833,1578}, {124843,2095}, {124853,5815}, {124860,5816},
	{124865,5817}, {124873,5818}, {124877,5820}, {124888,5821}, {124896,5822}, {124902,5823},
	{124909,5824}, {124914,5825}, {124922,5826}, {124932,5827}, {124942,5828}, {124952,5829},
	{124960,5830}, {124969,5831}, {124973,5834}, {124981,0}, {124989,5835}, {125003,0},
	{125013,5836}, {125028,5837}, {125036,5838}, {125046,5839}, {125058,0}, {125067,0},
	{125077,5840}, {125092,0}, {125103,5841}, {125115,0}, {125124,0}, {125140,5842}, {125157,0},
	{125166,5843}, {125179,0}, {125191,5844}, {125207,0}, {125216,0}, {125230,5845}, {125250,5846},
	{125258,5847}, {125264,5848}, {125269,5849}, {125274,5850}, {125284,5851}, {125289,2243},
	{125295,0}, {125304,284}, {125319,5852}, {125329,0}, {125339,285}, {125354,5853}, {125365,5854},
	{125376,5855}, {125384,5856}, {125391,0}, {125397,0}, {125406,5857}, {125421,5858},
	{125437,5859}, {125452,5860}, {125468,5861}, {125484,5862}, {125500,5863}, {125516,5864},
	{125532,5865}, {125547,5866}, {125561,0}, {125578,5867}, {125602,5868}, {125624,5869},
	{125628,5874}, {125635,5875}, {125642,0}, {125652,5876}, {125670,1103}, {125688,5454},
	{125707,5877}, {125713,5878}, {125720,5879}, {125727,5880}, {125731,0}, {125736,5883},
	{125746,5884}, {125753,3760}, {125761,0}, {125766,5885}, {125775,3165}, {125787,286},
	{125798,5886}, {125805,5887}, {125809,5889}, {125816,5890}, {125825,5891}, {125834,5892},
	{125848,1990}, {125853,0}, {125858,0}, {125866,1010}, {125879,0}, {125885,0}, {125894,0},
	{125906,4094}, {125925,5893}, {125932,5894}, {125940,5895}, {125950,5896}, {125958,5897},
	{125967,5898}, {125975,5899}, {125979,0}, {125985,0}, {125996,5900}, {126011,0}, {126021,5901},
	{126035,0}, {126045,4674}, {126059,0}, {126070,4780}, {126085,0}, {126096,5902}, {126111,0},
	{126123,5903}, {126139,0}, {126150,5904}, {126165,5905}, {126171,5906}, {126176,5906},
	{126183,5906}, {126190,5907}, {126194,5908}, {126200,5909}, {126204,5910}, {126215,5911},
	{126218,5913}, {126222,5914}, {126227,1878}, {126233,1878}, {126241,5915}, {126244,5916},
	{126247,1254}, {126253,5920}, {126257,5921}, {126268,5921}, {126278,5922}, {126289,5923},
	{126293,5925}, {126306,5926}, {126310,5929}, {126317,5930}, {126329,5931}, {126337,5932},
	{126341,0}, {126347,0}, {126357,5933}, {126370,0}, {126379,5934}, {126392,5935}, {126397,5932},
	{126405,5932}, {126419,0}, {126426,0}, {126435,0}, {126448,5933}, {126464,0}, {126476,5934},
	{126492,5936}, {126498,0}, {126507,168}, {126522,0}, {126531,354}, {126545,5937}, {126549,0},
	{126555,5755}, {126567,5938}, {126583,5939}, {126592,0}, {126599,0}, {126608,0}, {126620,0},
	{126635,5940}, {126653,0}, {126668,0}, {126686,5940}, {126707,5941}, {126719,0}, {126726,0},
	{126734,0}, {126744,0}, {126756,0}, {126772,5942}, {126792,0}, {126802,0}, {126814,5755},
	{126832,5938}, {126854,0}, {126868,0}, {126884,5755}, {126907,5938}, {126933,5943}, {126943,0},
	{126951,0}, {126961,5944}, {126981,5944}, {127002,5945}, {127006,5945}, {127013,5946},
	{127017,115}, {127025,0}, {127032,1177}, {127045,315}, {127060,5948}, {127065,5949},
	{127069,5952}, {127075,5953}, {127081,5954}, {127087,5955}, {127095,5956}, {127104,5957},
	{127108,5958}, {127117,5959}, {127122,5960}, {127129,5961}, {127139,5962}, {127149,5963},
	{127158,5964}, {127168,5965}, {127179,5965}, {127191,5966}, {127201,5967}, {127211,5968},
	{127221,5969}, {127232,5970}, {127243,5971}, {127253,5972}, {127264,5973}, {127274,5974},
	{127285,5975}, {127295,5976}, {127307,0}, {127315,5977}, {127328,5978}, {127342,5979},
	{127346,2024}, {127351,5980}, {127358,5981}, {127362,5982}, {127369,5983}, {127375,5984},
	{127380,5984}, {127389,0}, {127395,5985}, {127406,5986}, {127418,5987}, {127424,5987},
	{127434,3161}, {127440,5988}, {127444,5989}, {127454,5990}, {127463,5991}, {127472,5992},
	{127480,1993}, {127489,5993}, {127498,5994}, {127507,5995}, {127516,5996}, {127525,5997},
	{127534,5998}, {127544,5999}, {127549,6000}, {127559,1879}, {127569,6001}, {127579,6002},
	{127589,0}, {127599,6003}, {127618,319}, {127635,6004}, {127645,6005}, {127649,6005},
	{127655,6005}, {127667,6006}, {127670,6007}, {127677,6008}, {127686,6009}, {127693,6010},
	{127696,6011}, {127700,6013}, {127708,2245}, {127714,6013}, {127721,6014}, {127731,161},
	{127738,6015}, {127746,6010}, {127751,6010}, {127758,6016}, {127764,6016}, {127774,6017},
	{127782,0}, {127790,0}, {127800,0}, {127813,0}, {127829,6018}, {127852,0}, {127860,0},
	{127870,0}, {127883,0}, {127901,6018}, {127926,6019}, {127930,6019}, {127937,6020},
	{127941,6021}, {127945,6023}, {127953,6024}, {127957,6025}, {127967,6026}, {127974,6027},
	{127982,6024}, {127989,6024}, {128000,6028}, {128007,6029}, {128012,6030}, {128015,6032},
	{128025,6033}, {128029,6034}, {128041,0}, {128047,6035}, {128060,6036}, {128068,6037},
	{128077,6038}, {128083,6039}, {128087,6041}, {128093,6041}, {128100,6042}, {128105,6043},
	{128112,6044}, {128119,6045}, {128126,1107}, {128135,0}, {128142,24}, {128152,173},
	{128165,349}, {128176,6046}, {128180,6046}, {128189,6046}, {128198,0}, {128205,0}, {128217,0},
	{128231,6047}, {128252,6048}, {128256,0}, {128264,6049}, {128277,6050}, {128281,6051},
	{128289,6052}, {128293,6053}, {128299,6054}, {128306,6055}, {128310,6056}, {128319,6056},
	{128328,6057}, {128333,0}, {128338,0}, {128345,3262}, {128362,3262}, {128380,6058}, {128388,0},
	{128392,0}, {128398,0}, {128408,6059}, {128421,0}, {128430,6060}, {128443,0}, {128448,0},
	{128455,0}, {128464,6061}, {128479,6062}, {128489,0}, {128496,1029}, {128510,0}, {128518,0},
	{128528,0}, {128540,6063}, {128558,6064}, {128571,6065}, {128577,6066}, {128585,0}, {128592,0},
	{128601,0}, {128614,6059}, {128630,0}, {128642,6060}, {128658,0}, {128669,6067}, {128683,0},
	{128693,0}, {128707,6060}, {128724,0}, {128734,6059}, {128747,6068}, {128751,6069},
	{128756,6070}, {128761,6071}, {128773,6072}, {128784,6073}, {128798,6074}, {128811,6075},
	{128823,6076}, {128836,6077}, {128841,0}, {128850,6078}, {128860,6079}, {128864,6081},
	{128879,6082}, {128887,6083}, {128891,6086}, {128900,6087}, {128911,6088}, {128915,6089},
	{128922,6090}, {128929,6091}, {128938,6092}, {128946,5941}, {128949,6093}, {128954,6094},
	{128966,6095}, {128973,6095}, {128985,0}, {128993,6096}, {129008,6097}, {129024,0},
	{129033,6098}, {129049,0}, {129058,6099}, {129074,6100}, {129091,0}, {129101,6098}, {129119,0},
	{129128,6101}, {129144,6102}, {129160,6103}, {129164,6104}, {129167,6106}, {129171,6107},
	{129176,6108}, {129183,6109}, {129187,6110}, {129191,6111}, {129194,6112}, {129200,6113},
	{129206,6114}, {129209,6117}, {129213,6118}, {129220,6119}, {129227,6120}, {129233,1350},
	{129238,0}, {129245,6121}, {129253,6122}, {129257,6123}, {129264,6123}, {129273,6124},
	{129277,6125}, {129284,6126}, {129288,6127}, {129294,6128}, {129302,6129}, {129306,6132},
	{129312,6133}, {129319,6134}, {129325,6135}, {129332,6136}, {129338,6137}, {129345,6138},
	{129351,0}, {129362,6139}, {129378,6140}, {129395,6141}, {129411,0}, {129422,6142},
	{129438,6143}, {129454,6144}, {129471,6145}, {129476,6146}, {129484,6147}, {129492,6148},
	{129498,6149}, {129506,6150}, {129518,6151}, {129524,6152}, {129531,6153}, {129535,6038},
	{129540,6154}, {129544,6155}, {129549,6156}, {129561,6157}, {129566,6157}, {129573,6157},
	{129580,6158}, {129589,6159}, {129593,6160}, {129596,6161}, {129602,6161}, {129614,6162},
	{129618,6162}, {129624,6163}, {129628,6163}, {129636,6164}, {129640,6165}, {129647,6166},
	{129654,6167}, {129658,6167}, {129664,6168}, {129668,6170}, {129675,6171}, {129681,6171},
	{129687,6172}, {129694,6173}, {129697,6175}, {129701,6176}, {129704,6180}, {129712,6181},
	{129716,6182}, {129727,6183}, {129731,6184}, {129739,6185}, {129747,6186}, {129751,6187},
	{129758,6188}, {129766,6189}, {129770,6190}, {129779,6189}, {129787,6191}, {129796,6192},
	{129806,6193}, {129814,6194}, {129818,6195}, {129826,6196}, {129830,6196}, {129838,6197},
	{129847,6198}, {129850,6204}, {129856,6205}, {129863,6206}, {129872,0}, {129880,0},
	{129892,3177}, {129911,180}, {129926,6207}, {129933,6208}, {129937,6211}, {129942,6212},
	{129948,6213}, {129955,6214}, {129961,6215}, {129970,5936}, {129975,6216}, {129982,6217},
	{129987,6218}, {129991,6219}, {129998,6220}, {130004,6220}, {130015,6221}, {130019,6223},
	{130025,6224}, {130030,6225}, {130034,6228}, {130041,6229}, {130046,6230}, {130054,6231},
	{130064,6232}, {130074,6233}, {130082,6234}, {130090,6235}, {130098,6236}, {130109,6237},
	{130119,6237}, {130131,6057}, {130136,0}, {130146,6238}, {130159,6239}, {130172,6240},
	{130185,6241}, {130198,6242}, {130211,6243}, {130224,6244}, {130237,0}, {130243,0},
	{130253,6245}, {130269,6246}, {130286,6247}, {130301,6248}, {130306,6249}, {130319,6250},
	{130323,6251}, {130330,0}, {130338,0}, {130349,5762}, {130366,5764}, {130384,5769},
	{130400,6252}, {130406,6253}, {130412,6254}, {130419,6255}, {130423,6255}, {130428,6256},
	{130431,6257}, {130437,6257}, {130447,6258}, {130451,6258}, {130459,6259}, {130467,6260},
	{130471,6261}, {130478,6262}, {130485,6262}, {130497,6263}, {130502,6263}, {130510,6263},
	{130520,6264}, {130524,6265}, {130529,6265}, {130535,6265}, {130546,6264}, {130553,6266},
	{130557,6266}, {130565,6267}, {130575,0}, {130577,6268}, {130585,6269}, {130588,6270},
	{130591,6271}, {130594,6272}, {130597,6273}, {130600,6274}, {130603,6275}, {130606,6276},
	{130615,6277}, {130624,6278}, {130628,0}, {130633,0}, {130639,0}, {130647,0}, {130657,0},
	{130671,6279}, {130689,0}, {130699,992}, {130711,0}, {130720,6279}, {130733,6280},
	{130741,6281}, {130745,6284}, {130754,3438}, {130760,6285}, {130766,6286}, {130772,6287},
	{130776,6288}, {130781,6288}, {130790,6289}, {130794,6290}, {130804,6291}, {130810,0},
	{130816,1905}, {130828,6292}, {130838,343}, {130849,6293}, {130853,0}, {130859,6295},
	{130868,6296}, {130876,6297}, {130882,6298}, {130886,6300}, {130894,6301}, {130902,6302},
	{130909,0}, {130915,6303}, {130930,6304}, {130946,6305}, {130952,6305}, {130961,6305},
	{130972,6306}, {130976,6308}, {130981,6309}, {130993,6310}, {131000,5667}, {131008,0},
	{131019,2875}, {131036,6311}, {131041,6312}, {131051,6313}, {131055,6314}, {131062,6315},
	{131081,4340}, {131087,6316}, {131093,0}, {131101,6317}, {131115,6318}, {131125,0},
	{131131,6319}, {131144,6320}, {131148,0}, {131153,6322}, {131162,6323}, {131171,6324},
	{131183,3166}, {131195,6325}, {131206,339}, {131217,6326}, {131221,6327}, {131225,6328},
	{131228,0}, {131233,3763}, {131242,3155}, {131251,3766}, {131260,3766}, {131272,3840},
	{131283,6329}, {131294,6329}, {131303,0}, {131310,3763}, {131321,3155}, {131331,3840},
	{131343,6329}, {131356,6329}, {131367,6330}, {131378,6330}, {131392,3766}, {131403,3766},
	{131416,6331}, {131427,6331}, {131437,6330}, {131446,6330}, {131458,6332}, {131467,6333},
	{131475,6334}, {131481,6334}, {131488,6335}, {131495,6336}, {131499,6337}, {131506,6338},
	{131510,6339}, {131517,6338}, {131522,6340}, {131526,228}, {131533,6341}, {131545,0},
	{131551,0}, {131562,6342}, {131576,6343}, {131582,6344}, {131592,6345}, {131596,6345},
	{131603,6346}, {131607,6347}, {131618,6348}, {131628,6349}, {131634,0}, {131641,6350},
	{131653,6351}, {131666,6057}, {131672,0}, {131680,3765}, {131692,3765}, {131704,6353},
	{131715,6354}, {131727,6354}, {131742,6354}, {131757,2406}, {131770,2406}, {131783,6355},
	{131795,6355}, {131807,6356}, {131819,6356}, {131835,6356}, {131851,3773}, {131863,3773},
	{131880,3773}, {131897,0}, {131908,6357}, {131924,6357}, {131942,6358}, {131956,6359},
	{131972,6359}, {131990,0}, {132000,0}, {132015,6360}, {132032,0}, {132047,6361}, {132064,0},
	{132074,0}, {132086,6362}, {132100,6362}, {132113,6363}, {132128,6363}, {132145,6364},
	{132158,6365}, {132173,6365}, {132190,0}, {132201,0}, {132217,6366}, {132235,6367},
	{132249,6368}, {132265,6368}, {132283,6366}, {132298,0}, {132309,6369}, {132325,6369},
	{132343,6370}, {132357,6371}, {132373,6371}, {132391,0}, {132397,6372}, {132410,6373},
	{132422,6374}, {132432,6375}, {132444,6376}, {132457,6377}, {132461,6378}, {132467,6379},
	{132473,6379}, {132485,0}, {132491,6380}, {132502,6381}, {132510,6382}, {132516,6383},
	{132520,6383}, {132526,6384}, {132529,6386}, {132533,0}, {132545,6389}, {132560,0},
	{132566,6390}, {132574,6391}, {132583,6392}, {132593,6393}, {132604,6394}, {132615,6395},
	{132627,6396}, {132637,6395}, {132647,6397}, {132658,6393}, {132673,6398}, {132688,6399},
	{132698,6400}, {132708,6401}, {132718,6403}, {132728,342}, {132740,6404}, {132749,6390},
	{132756,6405}, {132764,5087}, {132768,0}, {132772,6390}, {132778,6390}, {132783,0},
	{132788,6406}, {132799,6407}, {132809,6408}, {132819,0}, {132832,6409}, {132848,0}, {132856,0},
	{132868,3872}, {132887,0}, {132902,3874}, {132924,0}, {132935,3876}, {132953,6410},
	{132958,6411}, {132964,6412}, {132968,6269}, {132974,6270}, {132980,6271}, {132986,6272},
	{132992,6273}, {132998,6274}, {133004,6270}, {133011,6274}, {133019,6269}, {133027,6272},
	{133035,6273}, {133043,6271}, {133050,6413}, {133059,6414}, {133062,6415}, {133066,0},
	{133071,6416}, {133082,6417}, {133092,0}, {133101,6418}, {133114,6419}, {133125,6420},
	{133129,6421}, {133136,6422}, {133140,6423}, {133147,6424}, {133155,0}, {133164,6425},
	{133174,6426}, {133182,6426}, {133192,6427}, {133196,6428}, {133203,6429}, {133208,0},
	{133216,6430}, {133229,0}, {133239,6431}, {133253,6432}, {133257,6434}, {133264,6434},
	{133272,6435}, {133277,6436}, {133285,6437}, {133289,6440}, {133296,6441}, {133303,6442},
	{133307,6443}, {133314,6444}, {133321,6445}, {133329,3530}, {133332,6446}, {133337,6447},
	{133341,6449}, {133350,3217}, {133354,6450}, {133358,6451}, {133361,3218}, {133365,6452},
	{133368,6454}, {133372,6455}, {133378,0}, {133390,340}, {133408,0}, {133421,341}, {133439,6456},
	{133444,1732}, {133448,0}, {133455,6457}, {133470,6458}, {133474,6459}, {133483,6460},
	{133487,6462}, {133496,6463}, {133507,6464}, {133511,6466}, {133519,6467}, {133523,0},
	{133534,0}, {133547,6469}, {133567,6470}, {133590,0}, {133597,0}, {133606,6469}, {133621,6470},
	{133640,6469}, {133653,6470}, {133666,6471}, {133678,6472}, {133684,6473}, {133689,6474},
	{133697,6475}, {133705,6475}, {133715,6476}, {133721,6477}, {133728,0}, {133738,6268},
	{133754,6478}, {133760,6478}, {133769,6478}, {133780,6479}, {133784,6480}, {133788,6481},
	{133794,6482}, {133797,0}, {133802,6469}, {133813,6470}, {133828,6485}, {133832,0},
	{133838,1302}, {133849,1302}, {133860,2227}, {133868,2227}, {133877,2227}, {133890,2227},
	{133903,6486}, {133911,4290}, {133922,4290}, {133933,6487}, {133943,6487}, {133956,6487},
	{133969,6486}, {133979,6486}, {133989,6488}, {133999,6488}, {134013,6488}, {134027,6003},
	{134038,6003}, {134054,6003}, {134070,6485}, {134078,6489}, {134086,6490}, {134099,6491},
	{134105,6491}, {134115,6492}, {134119,6494}, {134131,6495}, {134138,6496}, {134146,6497},
	{134150,1732}, {134155,6498}, {134167,0}, {134175,0}, {134187,6499}, {134200,6500},
	{134204,6502}, {134211,6503}, {134219,6504}, {134235,6505}, {134246,6506}, {134257,6507},
	{134269,6508}, {134279,6509}, {134288,6510}, {134300,6511}, {134309,6512}, {134313,6513},
	{134316,6515}, {134321,6516}, {134334,0}, {134339,6517}, {134348,5904}, {134357,345},
	{134368,6518}, {134372,6519}, {134378,6520}, {134382,6521}, {134390,2634}, {134397,6522},
	{134403,6523}, {134407,6524}, {134417,6524}, {134427,6525}, {134431,6526}, {134437,6527},
	{134441,0}, {134446,3530}, {134457,6528}, {134464,0}, {134470,6529}, {134482,6530},
	{134495,6531}, {134498,6531}, {134502,6532}, {134509,6533}, {134518,6534}, {134523,6535},
	{134525,0}, {134532,158}, {134547,4972}, {134562,6536}, {134572,6537}, {134581,6538},
	{134592,6539}, {134605,6540}, {134610,6541}, {134613,6542}, {134619,6543}, {134624,6544},
	{134628,6545}, {134639,6546}, {134643,4933}, {134660,6547}, {134677,0}, {134682,0}, {134688,0},
	{134696,0}, {134706,0}, {134720,6548}, {134738,0}, {134748,993}, {134760,0}, {134769,6548},
	{134782,6549}, {134790,6550}, {134797,5628}, {134804,6551}, {134809,6552}, {134813,6553},
	{134823,6554}, {134831,6555}, {134835,6556}, {134844,0}, {134851,6557}, {134866,6558},
	{134880,6559}, {134888,6560}, {134897,0}, {134903,6561}, {134914,6562}, {134926,6563},
	{134935,6564}, {134946,6565}, {134958,6566}, {134967,6567}, {134980,2058}, {134983,0},
	{134988,6568}, {134996,3014}, {135004,3014}, {135013,3014}, {135024,6569}, {135035,6569},
	{135048,6570}, {135057,6570}, {135069,6570}, {135083,6569}, {135092,6571}, {135101,6571},
	{135113,6572}, {135120,6572}, {135130,6572}, {135141,4692}, {135149,4692}, {135159,4692},
	{135170,4058}, {135176,6573}, {135180,6574}, {135190,6575}, {135202,6576}, {135210,6577},
	{135217,0}, {135224,6578}, {135238,6579}, {135251,0}, {135254,0}, {135262,19}, {135273,0},
	{135283,87}, {135296,0}, {135304,181}, {135315,0}, {135325,196}, {135338,0}, {135345,103},
	{135355,6580}, {135359,0}, {135373,319}, {135390,6581}, {135395,6582}, {135399,6583},
	{135403,6585}, {135407,6585}, {135412,6585}, {135418,4638}, {135426,0}, {135433,6586},
	{135451,6587}, {135464,6588}, {135468,6589}, {135472,6590}, {135476,6590}, {135482,6590},
	{135491,6591}, {135495,6591}, {135505,6591}, {135518,6592}, {135527,5774}, {135533,6593},
	{135538,0}, {135544,0}, {135561,6594}, {135589,0}, {135607,6595}, {135636,6596}, {135639,6599},
	{135645,6600}, {135649,6601}, {135653,6601}, {135660,6602}, {135667,6603}, {135671,6604},
	{135680,6605}, {135687,6606}, {135693,6607}, {135697,6608}, {135701,5511}, {135707,0},
	{135711,6609}, {135721,6610}, {135730,6611}, {135740,6612}, {135744,6612}, {135752,6612},
	{135763,6613}, {135771,6614}, {135773,5671}, {135777,6615}, {135784,6616}, {135787,6617},
	{135795,0}, {135799,0}, {135806,6618}, {135816,3709}, {135822,6619}, {135828,5426},
	{135835,2125}, {135843,5426}, {135850,1839}, {135854,6620}, {135858,6621}, {135866,6622},
	{135873,6623}, {135886,6624}, {135896,6625}, {135905,3946}, {135909,6626}, {135913,6628},
	{135921,6628}, {135929,6629}, {135938,6630}, {135951,6630}, {135963,6631}, {135970,6632},
	{135976,5569}, {135983,6633}, {135986,6634}, {135990,5511}, {136000,6635}, {136006,6636},
	{136012,6636}, {136021,6637}, {136026,6637}, {136034,6638}, {136042,6639}, {136046,6641},
	{136054,6642}, {136061,6643}, {136070,6644}, {136079,6645}, {136088,6646}, {136096,6647},
	{136104,0}, {136114,0}, {136129,6648}, {136147,6649}, {136154,6650}, {136165,0}, {136173,5549},
	{136186,5551}, {136201,5553}, {136217,6651}, {136224,0}, {136232,137}, {136245,162},
	{136259,366}, {136272,4340}, {136279,6652}, {136282,2125}, {136294,4669}, {136306,6653},
	{136310,6655}, {136318,0}, {136323,6656}, {136334,6657}, {136342,0}, {136348,149}, {136361,358},
	{136376,355}, {136389,6658}, {136393,6660}, {136397,6661}, {136404,6662}, {136411,0},
	{136416,0}, {136424,0}, {136434,6663}, {136446,6663}, {136461,3868}, {136473,3868},
	{136488,3870}, {136500,3870}, {136516,6664}, {136530,6664}, {136549,6665}, {136563,6665},
	{136582,6666}, {136595,6666}, {136613,3869}, {136625,3869}, {136642,0}, {136648,0},
	{136656,6663}, {136666,6663}, {136678,3868}, {136688,3868}, {136701,3870}, {136711,6664},
	{136723,6664}, {136738,3870}, {136752,6665}, {136764,6665}, {136779,6666}, {136790,6666},
	{136804,3869}, {136814,3869}, {136827,360}, {136832,6637}, {136836,6667}, {136839,0},
	{136847,5312}, {136860,0}, {136869,5227}, {136883,6668}, {136898,6669}, {136912,0}, {136916,0},
	{136922,3882}, {136933,3882}, {136946,1798}, {136956,3833}, {136967,3833}, {136979,6670},
	{136987,6671}, {136999,6670}, {137009,6672}, {137022,6673}, {137035,6670}, {137049,3881},
	{137061,3881}, {137075,6674}, {137083,6674}, {137093,6675}, {137106,6676}, {137120,6674},
	{137135,6677}, {137145,6678}, {137157,6679}, {137170,6677}, {137184,6680}, {137194,2765},
	{137206,3880}, {137215,3880}, {137227,3880}, {137240,1799}, {137251,0}, {137261,3882},
	{137276,3881}, {137292,2765}, {137306,0}, {137316,6670}, {137333,6677}, {137350,3880},
	{137366,6681}, {137378,6682}, {137388,6683}, {137399,0}, {137405,139}, {137416,0}, {137423,163},
	{137436,370}, {137448,6684}, {137459,6685}, {137464,6547}, {137476,6685}, {137486,4442},
	{137497,6686}, {137500,6687}, {137508,6688}, {137515,6689}, {137518,6690}, {137522,6689},
	{137526,6691}, {137531,6692}, {137542,6693}, {137552,6694}, {137558,6694}, {137569,3761},
	{137578,6695}, {137580,0}, {137584,6469}, {137594,6696}, {137603,5056}, {137610,5513},
	{137621,0}, {137633,6697}, {137654,6698}, {137671,6699}, {137692,0}, {137698,6700},
	{137713,6701}, {137724,6702}, {137739,0}, {137749,190}, {137768,155}, {137783,346},
	{137802,6703}, {137805,6704}, {137813,6705}, {137823,6706}, {137833,6707}, {137841,6708},
	{137856,6709}, {137866,6710}, {137879,6711}, {137883,0}, {137890,0}, {137899,6696},
	{137913,6712}, {137932,6696}, {137945,6712}, {137958,6713}, {137970,0}, {137979,0},
	{137990,6696}, {138006,6712}, {138027,6714}, {138031,6715}, {138037,6703}, {138041,6716},
	{138046,6717}, {138054,6718}, {138060,0}, {138069,6719}, {138081,6720}, {138087,0},
	{138094,6721}, {138107,6722}, {138120,0}, {138125,1047}, {138136,10}, {138144,6723}, {138154,0},
	{138163,6724}, {138175,0}, {138180,0}, {138187,0}, {138197,0}, {138210,6725}, {138230,0},
	{138238,1011}, {138251,0}, {138257,0}, {138266,0}, {138278,6725}, {138297,0}, {138305,0},
	{138315,0}, {138328,0}, {138346,6725}, {138371,6726}, {138375,6727}, {138386,6728},
	{138389,5570}, {138395,78}, {138403,6729}, {138406,6730}, {138409,6731}, {138413,6730},
	{138423,0}, {138428,0}, {138436,369}, {138450,6732}, {138459,0}, {138468,2618}, {138481,6733},
	{138486,6734}, {138490,6736}, {138495,6737}, {138503,6738}, {138511,6739}, {138520,6740},
	{138528,6741}, {138537,6742}, {138543,6743}, {138549,6744}, {138553,6745}, {138561,6746},
	{138565,6747}, {138572,6748}, {138580,0}, {138583,0}, {138588,6696}, {138598,6712},
	{138613,6749}, {138617,0}, {138620,0}, {138625,0}, {138633,2902}, {138647,6750}, {138656,5513},
	{138664,5513}, {138674,6751}, {138678,6752}, {138686,6753}, {138690,0}, {138695,0},
	{138702,6754}, {138719,6754}, {138737,6755}, {138746,1537}, {138757,6754}, {138772,6756},
	{138776,6757}, {138784,6758}, {138788,74}, {138794,0}, {138801,6759}, {138809,6760}, {138821,0},
	{138832,6761}, {138846,0}, {138856,0}, {138872,6762}, {138891,25}, {138898,6763}, {138911,6764},
	{138921,0}, {138927,0}, {138935,6765}, {138952,6766}, {138958,6767}, {138962,6768},
	{138966,6769}, {138970,6770}, {138974,6772}, {138978,6773}, {138982,6774}, {138986,6775},
	{138990,6776}, {138994,6777}, {138998,6778}, {139001,6780}, {139010,6781}, {139019,6782},
	{139024,6783}, {139035,6784}, {139039,6784}, {139045,6784}, {139054,6785}, {139063,6786},
	{139066,6787}, {139070,6788}, {139074,6789}, {139078,6786}, {139082,6791}, {139089,6792},
	{139093,6793}, {139096,6795}, {139100,6796}, {139108,6797}, {139112,6798}, {139125,0},
	{139130,6799}, {139140,6800}, {139144,6802}, {139151,0}, {139159,373}, {139177,6803},
	{139191,6804}, {139195,6804}, {139203,0}, {139206,0}, {139213,6805}, {139223,0}, {139231,6806},
	{139242,6807}, {139246,1997}, {139253,0}, {139261,6808}, {139272,0}, {139277,6809}, {139285,0},
	{139290,0}, {139296,6810}, {139305,0}, {139314,6811}, {139326,0}, {139333,6812}, {139343,6813},
	{139347,6814}, {139350,6814}, {139354,6814}, {139360,6815}, {139363,6815}, {139367,6816},
	{139374,6817}, {139378,6817}, {139384,6818}, {139388,1998}, {139395,6819}, {139400,6818},
	{139405,0}, {139410,6820}, {139418,0}, {139426,6821}, {139437,0}, {139443,6822}, {139452,0},
	{139454,1616}, {139461,0}, {139467,6823}, {139477,1673}, {139488,6824}, {139491,6825},
	{139497,0}, {139501,6826}, {139513,6827}, {139517,6828}, {139528,6824}, {139538,6829},
	{139544,6830}, {139548,6832}, {139553,6833}, {139561,6834}, {139568,6835}, {139575,6836},
	{139581,6837}, {139586,6838}, {139590,0}, {139596,3529}, {139606,101}, {139612,6839},
	{139621,0}, {139626,1178}, {139637,6840}, {139641,6841}, {139646,6842}, {139650,6843},
	{139658,6844}, {139666,6845}, {139669,6847}, {139673,6848}, {139676,6851}, {139680,6853},
	{139689,6854}, {139696,6855}, {139701,6856}, {139705,6857}, {139712,6856}, {139721,6858},
	{139725,6859}, {139729,6860}, {139738,6861}, {139743,6862}, {139754,6863}, {139767,6864},
	{139777,6865}, {139781,60}, {139789,6866}, {139799,6867}, {139805,1673}, {139808,6868},
	{139820,6869}, {139823,0}, {139829,0}, {139837,6871}, {139849,1609}, {139865,6867},
	{139881,6872}, {139893,6872}, {139908,1609}, {139924,6873}, {139936,4373}, {139948,1609},
	{139964,6873}, {139976,6873}, {139990,0}, {140000,1609}, {140022,6803}, {140033,6803},
	{140049,3554}, {140052,3554}, {140058,6874}, {140062,6875}, {140065,0}, {140068,1673},
	{140076,0}, {140087,6876}, {140102,6877}, {140105,6877}, {140109,6878}, {140113,6879},
	{140121,6880}, {140125,6881}, {140130,6882}, {140136,6883}, {140143,6884}, {140147,6885},
	{140152,6886}, {140158,6887}, {140161,6888}, {140164,0}, {140169,6890}, {140176,6891},
	{140183,6252}, {140192,6252}, {140202,6892}, {140211,6892}, {140220,6893}, {140229,6894},
	{140239,6895}, {140248,6766}, {140258,3468}, {140269,6895}, {140280,6896}, {140289,3468},
	{140299,6894}, {140310,6897}, {140317,6898}, {140326,6099}, {140338,6099}, {140350,6099},
	{140362,6899}, {140372,6899}, {140384,6899}, {140397,6899}, {140410,6900}, {140419,6900},
	{140430,6900}, {140443,6900}, {140455,6900}, {140467,6901}, {140474,6902}, {140485,6902},
	{140497,6902}, {140509,6903}, {140519,6903}, {140531,6903}, {140545,6903}, {140558,6903},
	{140571,6904}, {140578,6698}, {140587,6698}, {140597,3604}, {140607,6905}, {140617,6904},
	{140626,6906}, {140636,6906}, {140646,6907}, {140655,5601}, {140666,5601}, {140679,5601},
	{140692,5601}, {140704,6098}, {140715,6098}, {140727,6098}, {140739,5630}, {140750,5630},
	{140762,5630}, {140774,6697}, {140784,6697}, {140797,6697}, {140811,6697}, {140825,6697},
	{140839,6908}, {140848,6909}, {140860,6910}, {140872,6911}, {140883,6912}, {140895,6913},
	{140907,6914}, {140920,6915}, {140932,6916}, {140944,6101}, {140952,5651}, {140962,5651},
	{140974,5651}, {140987,5651}, {141001,5651}, {141014,6098}, {141024,6917}, {141036,6917},
	{141049,6917}, {141062,6097}, {141071,6097}, {141084,6097}, {141097,6097}, {141110,5631},
	{141117,6918}, {141126,6918}, {141136,5631}, {141146,6919}, {141153,6920}, {141162,6920},
	{141172,6920}, {141182,6100}, {141192,6100}, {141205,6100}, {141218,6100}, {141231,6921},
	{141240,6922}, {141252,6923}, {141265,6924}, {141278,6925}, {141292,6926}, {141305,6927},
	{141318,6928}, {141332,6929}, {141345,6102}, {141353,6102}, {141365,6102}, {141378,6102},
	{141390,5632}, {141399,5632}, {141410,5632}, {141421,5632}, {141432,5632}, {141443,6930},
	{141453,5602}, {141465,5602}, {141479,5602}, {141494,5602}, {141509,6699}, {141522,6699},
	{141531,6699}, {141544,6699}, {141558,6699}, {141572,5652}, {141581,5652}, {141592,5652},
	{141605,5652}, {141618,5652}, {141632,6766}, {141641,1060}, {141648,0}, {141657,6931},
	{141668,5050}, {141675,0}, {141683,5648}, {141698,5650}, {141712,6932}, {141720,6933},
	{141724,6934}, {141731,6935}, {141739,6936}, {141747,6937}, {141751,6937}, {141756,0},
	{141762,5581}, {141774,5592}, {141787,6938}, {141796,6939}, {141801,0}, {141806,6940},
	{141816,6941}, {141819,6941}, {141824,6942}, {141830,6943}, {141834,6944}, {141839,6945},
	{141845,1881}, {141851,1881}, {141861,6946}, {141869,6947}, {141872,6949}, {141876,6950},
	{141887,6951}, {141897,6952}, {141901,6953}, {141907,6954}, {141911,6955}, {141917,6956},
	{141921,6957}, {141928,6892}, {141934,2248}, {141939,2248}, {141947,1060}, {141955,6958},
	{141959,6959}, {141963,6960}, {141970,6905}, {141976,6961}, {141979,6962}, {141983,6962},
	{141988,6963}, {141992,6963}, {141997,6961}, {142004,6964}, {142010,2001}, {142016,6965},
	{142020,6966}, {142027,6967}, {142032,6968}, {142036,6969}, {142042,6970}, {142046,6971},
	{142052,5239}, {142057,5239}, {142064,6972}, {142068,6973}, {142074,0}, {142078,0}, {142084,0},
	{142093,0}, {142105,3847}, {142120,3847}, {142138,0}, {142150,0}, {142165,3847}, {142183,0},
	{142190,0}, {142201,3846}, {142215,0}, {142225,3847}, {142238,6974}, {142246,6975},
	{142258,6976}, {142271,6977}, {142280,6978}, {142291,6979}, {142304,6980}, {142317,6981},
	{142328,6982}, {142337,6983}, {142350,6984}, {142357,6985}, {142367,0}, {142371,6986},
	{142377,6987}, {142382,6988}, {142387,6989}, {142392,6990}, {142400,6991}, {142407,0},
	{142414,0}, {142423,0}, {142435,0}, {142450,6992}, {142468,0}, {142483,0}, {142501,6992},
	{142522,0}, {142532,0}, {142546,3848}, {142563,0}, {142576,6992}, {142592,6993}, {142603,6994},
	{142608,6995}, {142614,0}, {142624,6996}, {142641,0}, {142653,6997}, {142672,0}, {142682,6998},
	{142699,0}, {142709,6999}, {142726,7000}, {142732,0}, {142740,1452}, {142757,2841},
	{142774,7001}, {142783,7001}, {142800,7002}, {142807,7002}, {142824,7002}, {142841,7003},
	{142848,7003}, {142867,7003}, {142886,7004}, {142897,7005}, {142908,7006}, {142915,7007},
	{142920,7008}, {142927,7008}, {142948,7008}, {142969,7007}, {142976,7007}, {142991,0},
	{143006,7009}, {143038,0}, {143053,7010}, {143077,0}, {143094,7011}, {143122,7006},
	{143129,7006}, {143150,7006}, {143171,7012}, {143180,7012}, {143195,7012}, {143210,7013},
	{143219,7013}, {143234,7013}, {143249,7014}, {143254,7014}, {143261,7014}, {143276,7015},
	{143283,7015}, {143294,7015}, {143305,7016}, {143312,7016}, {143327,7016}, {143342,7017},
	{143359,7001}, {143370,7001}, {143387,7001}, {143392,7018}, {143399,7018}, {143418,7018},
	{143437,7019}, {143444,7019}, {143463,7019}, {143482,7020}, {143487,7020}, {143494,7020},
	{143513,7021}, {143518,7021}, {143525,7021}, {143538,387}, {143549,7022}, {143554,0},
	{143563,0}, {143579,0}, {143597,385}, {143624,385}, {143667,385}, {143710,386}, {143735,386},
	{143770,386}, {143807,387}, {143832,387}, {143859,388}, {143882,388}, {143911,388},
	{143942,389}, {143967,389}, {144000,389}, {144029,390}, {144056,390}, {144085,391},
	{144106,391}, {144131,391}, {144158,0}, {144181,386}, {144221,0}, {144246,390}, {144282,7023},
	{144297,7022}, {144306,7024}, {144311,7024}, {144318,7024}, {144333,0}, {144338,0},
	{144345,7025}, {144361,7025}, {144393,7025}, {144425,7009}, {144439,7009}, {144463,7009},
	{144489,7010}, {144503,7010}, {144519,7004}, {144531,7004}, {144549,7004}, {144569,7026},
	{144583,7026}, {144601,7026}, {144619,7011}, {144635,7011}, {144653,7027}, {144663,7027},
	{144677,7027}, {144693,7028}, {144700,7028}, {144723,7028}, {144746,7029}, {144759,7030},
	{144768,7031}, {144773,7031}, {144780,7031}, {144795,0}, {144800,7001}, {144822,7005},
	{144838,7001}, {144860,7022}, {144874,7032}, {144879,0}, {144896,7033}, {144930,0},
	{144943,7034}, {144967,7032}, {144974,7032}, {144985,7035}, {144994,7036}, {145001,7036},
	{145024,7036}, {145047,7037}, {145058,388}, {145067,0}, {145080,465}, {145108,520},
	{145126,7038}, {145135,7039}, {145144,7040}, {145151,7040}, {145164,7041}, {145179,7042},
	{145194,7043}, {145199,7044}, {145208,7045}, {145215,7046}, {145234,7047}, {145241,7047},
	{145258,5936}, {145263,0}, {145272,7048}, {145288,0}, {145305,521}, {145327,7049},
	{145334,7050}, {145345,7051}, {145358,7052}, {145371,7053}, {145384,7054}, {145395,7055},
	{145408,0}, {145429,7056}, {145457,7056}, {145489,0}, {145510,7057}, {145540,0}, {145551,0},
	{145583,7058}, {145624,0}, {145656,7059}, {145697,0}, {145708,0}, {145738,7060}, {145775,7060},
	{145816,0}, {145848,7061}, {145887,7061}, {145930,7062}, {145937,0}, {145954,7062},
	{145978,7062}, {146004,7063}, {146009,7064}, {146016,7064}, {146029,7063}, {146044,7065},
	{146051,7065}, {146068,1515}, {146079,1516}, {146098,7066}, {146105,7066}, {146116,1554},
	{146119,7067}, {146124,7068}, {146137,1554}, {146148,1555}, {146172,0}, {146187,7069},
	{146209,7069}, {146233,7070}, {146258,0}, {146273,408}, {146303,1555}, {146308,7071},
	{146325,7072}, {146334,7072}, {146351,7073}, {146358,7073}, {146375,7073}, {146390,7074},
	{146405,7075}, {146416,0}, {146429,7076}, {146449,7069}, {146456,7077}, {146461,7078},
	{146466,0}, {146471,7080}, {146485,7081}, {146503,6027}, {146515,7082}, {146535,6026},
	{146545,7083}, {146555,6025}, {146571,7084}, {146582,0}, {146589,7085}, {146605,7072},
	{146610,7086}, {146619,7087}, {146630,0}, {146637,7088}, {146653,7089}, {146673,7090},
	{146686,0}, {146703,423}, {146727,499}, {146744,7091}, {146749,7092}, {146774,7093},
	{146781,7093}, {146795,7093}, {146811,7094}, {146828,436}, {146843,7095}, {146848,7095},
	{146859,7096}, {146870,7097}, {146881,7098}, {146892,7099}, {146903,7100}, {146922,7101},
	{146941,7102}, {146952,7103}, {146955,0}, {146973,411}, {147000,445}, {147031,0}, {147053,7104},
	{147084,7105}, {147119,0}, {147131,7106}, {147152,7107}, {147177,7108}, {147196,7109},
	{147203,7110}, {147220,7110}, {147235,7111}, {147252,7111}, {147267,7112}, {147274,7113},
	{147283,7114}, {147294,7112}, {147307,7115}, {147322,7116}, {147335,7116}, {147346,7117},
	{147351,7118}, {147374,7119}, {147379,7118}, {147384,7120}, {147389,7121}, {147396,7122},
	{147411,7123}, {147422,0}, {147439,7124}, {147463,7125}, {147480,7126}, {147483,7127},
	{147494,7128}, {147501,7128}, {147510,7129}, {147523,7130}, {147532,7130}, {147547,7130},
	{147560,0}, {147583,7131}, {147613,7131}, {147647,0}, {147670,7132}, {147702,7133},
	{147711,7133}, {147726,7134}, {147731,7135}, {147742,7134}, {147753,7136}, {147764,0},
	{147779,440}, {147811,519}, {147839,7137}, {147846,7138}, {147859,7139}, {147874,7140},
	{147889,7141}, {147904,7142}, {147921,7143}, {147932,7144}, {147941,2006}, {147948,2006},
	{147965,7145}, {147982,468}, {148000,7146}, {148009,7144}, {148016,7147}, {148033,0},
	{148054,7148}, {148084,0}, {148107,7149}, {148137,7149}, {148171,7150}, {148176,7151},
	{148181,2297}, {148186,2297}, {148193,2297}, {148208,7152}, {148223,7153}, {148230,7154},
	{148235,7152}, {148242,7153}, {148255,7155}, {148260,7156}, {148267,7151}, {148284,7157},
	{148301,7158}, {148318,0}, {148341,7159}, {148373,7160}, {148380,7160}, {148395,0},
	{148418,7161}, {148448,7161}, {148482,7162}, {148487,7163}, {148496,7164}, {148501,7165},
	{148508,7165}, {148523,7166}, {148528,431}, {148537,7167}, {148548,0}, {148565,7168},
	{148589,7168}, {148617,7169}, {148620,7170}, {148627,7171}, {148644,7170}, {148661,7172},
	{148668,7172}, {148687,7173}, {148692,7174}, {148699,7174}, {148714,7174}, {148727,7175},
	{148736,7175}, {148751,7175}, {148764,7171}, {148769,7176}, {148774,7176}, {148781,7177},
	{148790,7170}, {148795,7178}, {148804,0}, {148809,0}, {148816,7179}, {148830,7180},
	{148850,6898}, {148870,7147}, {148890,6898}, {148910,6891}, {148920,7181}, {148934,7181},
	{148950,7182}, {148964,7182}, {148980,6098}, {148994,7183}, {149012,6098}, {149032,7183},
	{149052,7184}, {149066,7185}, {149084,7186}, {149104,7187}, {149124,6098}, {149140,7188},
	{149160,7188}, {149182,7188}, {149204,6097}, {149218,6097}, {149238,6097}, {149258,6097},
	{149278,7189}, {149292,7189}, {149308,7189}, {149324,6100}, {149340,7190}, {149362,6100},
	{149384,7191}, {149406,6100}, {149428,7192}, {149442,7193}, {149462,7194}, {149484,7195},
	{149506,7192}, {149528,7196}, {149550,6890}, {149560,7197}, {149574,7197}, {149590,7198},
	{149603,7199}, {149618,7200}, {149633,7201}, {149644,7202}, {149657,409}, {149666,0},
	{149691,7203}, {149723,7203}, {149759,0}, {149782,7204}, {149814,7205}, {149817,0},
	{149832,7206}, {149854,7207}, {149859,7208}, {149870,7209}, {149885,7210}, {149892,7210},
	{149901,0}, {149912,509}, {149936,522}, {149960,7211}, {149973,0}, {149982,0}, {150002,3},
	{150033,425}, {150049,475}, {150065,7212}, {150070,7214}, {150083,7214}, {150090,7215},
	{150097,7216}, {150106,7217}, {150115,7218}, {150124,7219}, {150131,7220}, {150140,7221},
	{150149,7222}, {150158,7223}, {150165,7224}, {150172,7223}, {150181,7224}, {150190,7225},
	{150197,7225}, {150214,0}, {150217,7226}, {150223,7227}, {150229,7228}, {150236,0},
	{150251,7229}, {150281,7230}, {150313,7231}, {150341,7228}, {150354,7232}, {150361,7232},
	{150382,7232}, {150405,7233}, {150416,7234}, {150425,7234}, {150440,7234}, {150453,0},
	{150468,7235}, {150488,7236}, {150510,383}, {150532,242}, {150552,112}, {150578,7237},
	{150604,0}, {150619,401}, {150647,0}, {150660,397}, {150678,400}, {150700,424}, {150720,0},
	{150731,7238}, {150749,7239}, {150756,7239}, {150771,150}, {150780,3529}, {150793,7240},
	{150808,7240}, {150825,435}, {150836,3530}, {150853,7241}, {150860,7242}, {150869,7241},
	{150880,0}, {150897,7243}, {150921,0}, {150934,396}, {150956,404}, {150982,422}, {151004,0},
	{151017,398}, {151039,406}, {151065,430}, {151089,7244}, {151098,7245}, {151107,7246},
	{151114,7247}, {151121,7247}, {151138,7247}, {151157,7248}, {151164,7249}, {151169,0},
	{151174,7250}, {151192,7251}, {151210,0}, {151221,7246}, {151243,3530}, {151258,7252},
	{151265,7252}, {151278,415}, {151289,7248}, {151308,0}, {151319,466}, {151345,7253},
	{151350,7254}, {151359,7255}, {151366,7255}, {151377,7256}, {151386,412}, {151399,7257},
	{151406,7257}, {151419,7257}, {151430,7258}, {151439,7258}, {151456,7258}, {151475,7259},
	{151480,7259}, {151493,7260}, {151500,7261}, {151513,7262}, {151524,7262}, {151537,7261},
	{151546,7263}, {151553,7263}, {151566,7263}, {151579,7264}, {151586,7264}, {151603,7264},
	{151622,7265}, {151629,7266}, {151648,7267}, {151657,7268}, {151664,7268}, {151675,7269},
	{151682,529}, {151697,7270}, {151706,7271}, {151717,7272}, {151730,7272}, {151747,7273},
	{151754,7273}, {151767,7274}, {151774,7275}, {151781,7276}, {151790,7277}, {151803,0},
	{151820,7278}, {151850,0}, {151867,7279}, {151899,0}, {151916,7280}, {151944,0}, {151961,459},
	{152000,467}, {152026,507}, {152054,0}, {152063,444}, {152087,7281}, {152107,7282},
	{152125,7266}, {152132,7283}, {152139,0}, {152154,7284}, {152178,0}, {152187,7283},
	{152207,7285}, {152212,7285}, {152225,7286}, {152236,0}, {152241,0}, {152257,7287}, {152284,0},
	{152304,508}, {152335,0}, {152359,7288}, {152394,7289}, {152408,0}, {152428,464}, {152461,0},
	{152485,7290}, {152522,0}, {152536,7291}, {152563,7292}, {152578,0}, {152601,7293}, {152633,0},
	{152654,7294}, {152682,7294}, {152714,7292}, {152731,7295}, {152738,7295}, {152749,0},
	{152770,7296}, {152804,7297}, {152834,7298}, {152866,7299}, {152873,7299}, {152886,7300},
	{152899,7301}, {152904,7302}, {152909,7303}, {152916,7304}, {152929,7305}, {152942,7302},
	{152955,7306}, {152968,7307}, {152983,7308}, {152992,7309}, {152999,7309}, {153016,7310},
	{153033,7311}, {153040,7312}, {153049,7311}, {153064,7313}, {153071,7313}, {153080,7314},
	{153089,7314}, {153098,7315}, {153107,7316}, {153114,7317}, {153123,7318}, {153134,7319},
	{153147,7320}, {153160,7321}, {153173,7322}, {153180,7322}, {153193,7323}, {153200,7323},
	{153209,0}, {153228,7324}, {153254,7324}, {153284,0}, {153305,7325}, {153335,7326},
	{153340,7327}, {153355,7326}, {153362,7315}, {153369,7328}, {153386,7329}, {153389,0},
	{153398,7330}, {153420,7331}, {153444,0}, {153451,7332}, {153471,5309}, {153491,5310},
	{153513,0}, {153522,5319}, {153544,7333}, {153568,0}, {153577,7334}, {153597,7335},
	{153606,7336}, {153613,7337}, {153628,7338}, {153643,7339}, {153660,7340}, {153673,7341},
	{153688,7342}, {153703,7343}, {153718,7344}, {153733,7345}, {153742,7345}, {153757,7346},
	{153762,0}, {153771,7347}, {153787,7348}, {153794,7350}, {153799,7351}, {153824,7352},
	{153829,7353}, {153838,7354}, {153849,0}, {153856,7355}, {153868,7356}, {153884,0},
	{153889,7357}, {153901,7357}, {153915,7357}, {153922,0}, {153925,7358}, {153941,5409},
	{153946,7359}, {153965,5409}, {153972,5409}, {153989,7360}, {154010,7361}, {154029,0},
	{154036,0}, {154048,0}, {154062,7362}, {154083,7362}, {154110,7281}, {154127,7281},
	{154148,7363}, {154169,7364}, {154186,7365}, {154209,7364}, {154230,7366}, {154251,7366},
	{154276,7365}, {154295,7367}, {154312,7367}, {154337,7368}, {154360,7369}, {154369,7370},
	{154374,526}, {154387,7371}, {154394,7372}, {154405,7373}, {154416,7374}, {154427,7375},
	{154432,7376}, {154439,7376}, {154456,7292}, {154469,1516}, {154474,7377}, {154479,5533},
	{154484,5511}, {154496,5511}, {154512,7113}, {154523,7378}, {154542,7379}, {154561,7112},
	{154570,7112}, {154585,7314}, {154594,7313}, {154607,7314}, {154622,7116}, {154639,7380},
	{154654,7381}, {154661,7382}, {154682,7383}, {154705,5533}, {154724,7384}, {154743,7385},
	{154764,7323}, {154775,7292}, {154784,7292}, {154801,7113}, {154816,7386}, {154839,5547},
	{154864,0}, {154879,5547}, {154905,7116}, {154910,0}, {154915,0}, {154922,7278}, {154932,7387},
	{154942,7388}, {154952,7389}, {154966,7390}, {154982,7391}, {154996,7392}, {155006,0},
	{155015,0}, {155026,7393}, {155040,7394}, {155060,7394}, {155084,7394}, {155110,7394},
	{155136,7393}, {155158,7393}, {155178,7393}, {155196,7393}, {155216,7202}, {155236,7202},
	{155258,7202}, {155276,7202}, {155294,7395}, {155312,7395}, {155334,7395}, {155358,7395},
	{155384,7395}, {155408,7396}, {155422,7396}, {155446,7396}, {155472,7396}, {155498,7288},
	{155516,7288}, {155542,7288}, {155564,7288}, {155588,7288}, {155610,7397}, {155626,7397},
	{155650,7397}, {155676,7397}, {155702,0}, {155709,0}, {155718,5561}, {155730,5561},
	{155746,5561}, {155768,5561}, {155790,3380}, {155802,3380}, {155820,5562}, {155832,5562},
	{155848,5562}, {155870,5562}, {155892,5563}, {155908,5563}, {155930,5564}, {155942,5564},
	{155958,5564}, {156000,5564}, {156022,5565}, {156034,5560}, {156052,5560}, {156070,5565},
	{156086,5565}, {156110,5565}, {156134,5560}, {156146,5629}, {156164,0}, {156173,0},
	{156184,7256}, {156202,7256}, {156226,7256}, {156250,7398}, {156268,7398}, {156288,7280},
	{156310,7280}, {156334,7399}, {156352,7399}, {156376,7399}, {156400,7279}, {156426,7279},
	{156452,7400}, {156470,7400}, {156496,7400}, {156522,7401}, {156540,7401}, {156560,0},
	{156571,0}, {156584,7278}, {156600,7278}, {156626,7278}, {156652,7387}, {156672,7387},
	{156692,7388}, {156708,7388}, {156732,7388}, {156758,7389}, {156778,7389}, {156804,7389},
	{156830,7390}, {156852,7390}, {156880,7390}, {156908,7391}, {156928,7391}, {156956,7391},
	{156984,7392}, {157000,7392}, {157020,7392}, {157042,0}, {157061,7388}, {157091,0},
	{157114,7390}, {157152,0}, {157161,7380}, {157181,7402}, {157202,7403}, {157219,7300},
	{157232,7300}, {157253,0}, {157264,0}, {157277,5561}, {157293,5561}, {157313,5611},
	{157339,5611}, {157365,7404}, {157391,3380}, {157407,7405}, {157427,7406}, {157449,5562},
	{157465,7407}, {157485,7408}, {157509,7407}, {157535,7409}, {157557,7410}, {157583,7409},
	{157611,7409}, {157639,7411}, {157655,7413}, {157675,7414}, {157697,7414}, {157719,5622},
	{157741,5622}, {157769,5622}, {157797,5623}, {157825,5624}, {157845,7415}, {157871,5624},
	{157899,5624}, {157927,5560}, {157943,7416}, {157965,7289}, {157974,0}, {157987,5611},
	{158013,5564}, {158039,5622}, {158067,0}, {158082,5562}, {158110,7409}, {158140,7417},
	{158145,7418}, {158152,7361}, {158159,7419}, {158174,7420}, {158189,7315}, {158202,7421},
	{158225,7422}, {158230,7423}, {158241,7422}, {158252,7424}, {158259,7424}, {158276,7425},
	{158285,7425}, {158306,7329}, {158309,7426}, {158319,7426}, {158333,7150}, {158344,7150},
	{158355,7427}, {158362,7427}, {158375,0}, {158392,407}, {158424,439}, {158458,518},
	{158488,7329}, {158497,7428}, {158504,7429}, {158515,7428}, {158528,5803}, {158537,7430},
	{158544,7430}, {158559,7430}, {158576,438}, {158589,7431}, {158594,7429}, {158601,5984},
	{158606,7432}, {158615,7433}, {158630,7434}, {158647,7435}, {158660,7436}, {158673,416},
	{158688,7437}, {158695,7438}, {158706,7439}, {158717,7440}, {158726,7441}, {158741,7442},
	{158758,7443}, {158775,7444}, {158792,7445}, {158809,7446}, {158816,7447}, {158825,5964},
	{158844,7448}, {158863,7449}, {158882,7450}, {158895,7451}, {158908,7452}, {158917,7452},
	{158932,7452}, {158945,5984}, {158952,5984}, {158967,7453}, {158982,7454}, {158987,7455},
	{158994,7455}, {159011,7456}, {159018,7456}, {159033,0}, {159042,0}, {159053,7457},
	{159067,7457}, {159091,7457}, {159115,7458}, {159133,7458}, {159151,7459}, {159165,7459},
	{159187,7459}, {159211,7460}, {159229,7460}, {159253,7460}, {159277,7461}, {159297,7461},
	{159323,7461}, {159349,7462}, {159367,7462}, {159393,7462}, {159419,7463}, {159433,7463},
	{159451,7463}, {159471,0}, {159486,7459}, {159512,0}, {159533,7457}, {159567,7461}, {159603,0},
	{159618,6096}, {159646,6097}, {159674,0}, {159691,6098}, {159721,0}, {159738,7191}, {159770,0},
	{159787,7464}, {159815,7115}, {159832,7115}, {159841,7465}, {159848,7465}, {159863,7465},
	{159876,7466}, {159887,0}, {159896,470}, {159920,7364}, {159940,7467}, {159958,410},
	{159965,7468}, {159970,7469}, {159977,7470}, {159988,7471}, {160000,7471}, {160015,7472},
	{160026,7434}, {160031,7473}, {160038,7473}, {160055,7473}, {160072,7474}, {160077,7475},
	{160084,7476}, {160099,7477}, {160112,7478}, {160127,7181}, {160138,7289}, {160155,7453},
	{160162,7479}, {160175,7254}, {160182,7480}, {160199,7481}, {160204,7482}, {160217,7483},
	{160224,7483}, {160241,7484}, {160248,7484}, {160261,7484}, {160272,0}, {160287,6898},
	{160315,6100}, {160345,0}, {160362,7188}, {160394,5936}, {160403,7485}, {160408,7166},
	{160425,7486}, {160432,7487}, {160449,7486}, {160466,7488}, {160473,7488}, {160484,5936},
	{160495,0}, {160516,7489}, {160546,0}, {160565,7490}, {160591,7490}, {160621,0}, {160630,7491},
	{160652,7492}, {160676,7241}, {160689,7493}, {160696,7493}, {160707,7494}, {160720,7495},
	{160727,7496}, {160738,7495}, {160749,7497}, {160754,7498}, {160759,2482}, {160764,0},
	{160773,7499}, {160793,7500}, {160802,7500}, {160821,7501}, {160830,7501}, {160845,7501},
	{160858,0}, {160869,7502}, {160887,0}, {160894,3530}, {160912,7496}, {160917,7503},
	{160924,7504}, {160944,7505}, {160964,7505}, {160984,7504}, {160995,7241}, {161006,0},
	{161019,7241}, {161043,7241}, {161071,0}, {161084,7240}, {161108,7240}, {161136,7506},
	{161139,0}, {161153,7507}, {161180,0}, {161198,446}, {161229,0}, {161251,7393}, {161284,7395},
	{161319,5547}, {161333,7113}, {161344,0}, {161355,7508}, {161375,403}, {161399,421}, {161415,0},
	{161424,7509}, {161440,7510}, {161457,0}, {161464,7511}, {161476,7512}, {161490,7513},
	{161508,7514}, {161513,7515}, {161520,0}, {161531,380}, {161549,241}, {161565,109},
	{161587,7516}, {161594,7516}, {161607,7517}, {161616,7518}, {161625,7519}, {161634,7520},
	{161639,7521}, {161650,0}, {161659,7522}, {161681,7416}, {161694,7363}, {161705,7523},
	{161712,7523}, {161727,7524}, {161744,7525}, {161751,7526}, {161760,7527}, {161773,7528},
	{161788,7529}, {161803,7530}, {161818,7531}, {161835,7532}, {161844,0}, {161865,7533},
	{161893,7533}, {161925,7534}, {161955,0}, {161966,0}, {161990,7535}, {162025,7536},
	{162043,7537}, {162063,7538}, {162082,7538}, {162089,7539}, {162102,7540}, {162113,7541},
	{162124,7542}, {162131,7542}, {162148,0}, {162159,7543}, {162183,7544}, {162203,7545},
	{162225,7546}, {162236,7547}, {162239,1689}, {162244,0}, {162251,7240}, {162265,7550},
	{162272,7551}, {162285,7552}, {162290,7553}, {162299,7553}, {162314,7553}, {162327,0},
	{162338,0}, {162351,7104}, {162367,7554}, {162387,7104}, {162409,7556}, {162433,7556},
	{162459,7556}, {162485,7198}, {162507,7198}, {162525,7557}, {162547,7198}, {162567,7558},
	{162587,7558}, {162609,7104}, {162625,7104}, {162645,7105}, {162665,7105}, {162689,7105},
	{162715,7105}, {162743,7559}, {162763,7559}, {162787,7559}, {162813,7559}, {162839,7296},
	{162859,7296}, {162885,7296}, {162911,7296}, {162937,7296}, {162965,7290}, {162985,7290},
	{163011,7290}, {163037,7290}, {163063,7297}, {163079,7297}, {163101,7297}, {163123,7297},
	{163147,7297}, {163167,7560}, {163183,7561}, {163203,7562}, {163229,7560}, {163257,7562},
	{163285,7561}, {163313,7298}, {163333,7298}, {163361,7298}, {163385,7298}, {163409,7298},
	{163435,7563}, {163453,7563}, {163479,7563}, {163507,7563}, {163535,7564}, {163551,7564},
	{163571,7564}, {163593,7564}, {163617,7565}, {163624,7566}, {163637,7567}, {163652,7568},
	{163669,7569}, {163686,7570}, {163705,1748}, {163710,1748}, {163717,1748}, {163734,7571},
	{163751,7572}, {163756,7573}, {163761,7574}, {163768,7551}, {163773,7571}, {163780,7575},
	{163795,7576}, {163802,7576}, {163817,7576}, {163832,7577}, {163839,7577}, {163856,1688},
	{163873,1689}, {163903,7578}, {163906,6010}, {163911,0}, {163922,7579}, {163940,6010},
	{163947,6010}, {163958,7580}, {163969,7581}, {163976,7582}, {164000,7581}, {164017,7582},
	{164034,7583}, {164039,7584}, {164044,7585}, {164053,7585}, {164070,7586}, {164077,7586},
	{164088,7587}, {164093,7588}, {164100,7588}, {164111,7589}, {164124,7590}, {164131,7590},
	{164146,7591}, {164151,7580}, {164158,7592}, {164163,7593}, {164170,7593}, {164179,7594},
	{164184,7595}, {164191,7595}, {164202,7596}, {164209,7596}, {164220,7578}, {164231,7597},
	{164240,7597}, {164258,7598}, {164265,7598}, {164279,7598}, {164295,7127}, {164300,432},
	{164309,7599}, {164314,0}, {164327,7600}, {164347,7601}, {164352,7602}, {164357,0},
	{164370,395}, {164392,427}, {164414,0}, {164421,0}, {164439,7603}, {164468,0}, {164488,7604},
	{164519,7605}, {164533,7606}, {164547,7607}, {164561,7608}, {164577,7609}, {164582,0},
	{164591,7610}, {164607,151}, {164620,2482}, {164635,434}, {164646,7496}, {164668,0},
	{164681,7611}, {164701,500}, {164712,7612}, {164719,7613}, {164724,7614}, {164736,7615},
	{164743,7616}, {164750,0}, {164769,7617}, {164797,6824}, {164802,7618}, {164809,6824},
	{164824,7619}, {164839,7620}, {164854,7621}, {164859,7622}, {164866,7623}, {164877,7624},
	{164890,7625}, {164903,7626}, {164916,7621}, {164923,7621}, {164936,0}, {164945,3529},
	{164961,7619}, {164968,7627}, {164975,7628}, {164988,7629}, {165001,7630}, {165016,7631},
	{165031,7632}, {165038,7633}, {165047,7634}, {165056,7635}, {165063,7636}, {165072,7637},
	{165081,7416}, {165092,7406}, {165101,7638}, {165108,7638}, {165121,7639}, {165128,7639},
	{165139,7640}, {165146,7640}, {165157,7641}, {165168,7642}, {165175,7642}, {165188,7643},
	{165195,7643}, {165208,7644}, {165215,7644}, {165232,1515}, {165241,1515}, {165258,1516},
	{165271,1516}, {165286,7645}, {165295,7645}, {165308,0}, {165319,510}, {165343,523},
	{165367,527}, {165389,7646}, {165394,7647}, {165401,7647}, {165412,7648}, {165429,0},
	{165434,7353}, {165448,0}, {165467,0}, {165499,7649}, {165542,7650}, {165568,7651},
	{165596,7652}, {165615,0}, {165626,7653}, {165646,405}, {165670,7353}, {165675,7654},
	{165680,0}, {165693,528}, {165721,7367}, {165745,7655}, {165767,7656}, {165778,7657},
	{165785,7657}, {165796,1823}, {165799,1824}, {165804,1823}, {165813,1824}, {165835,7658},
	{165846,0}, {165865,7659}, {165895,7660}, {165925,7661}, {165944,7662}, {165951,7662},
	{165968,7654}, {165979,7663}, {165988,7665}, {165999,0}, {166016,0}, {166044,4}, {166083,426},
	{166107,476}, {166131,7666}, {166146,0}, {166157,7667}, {166173,399}, {166193,7668},
	{166211,7669}, {166233,0}, {166244,393}, {166264,402}, {166288,530}, {166303,0}, {166310,7670},
	{166326,7671}, {166344,7672}, {166360,7673}, {166371,7674}, {166378,7674}, {166389,7674},
	{166402,7675}, {166415,7675}, {166434,7676}, {166445,7676}, {166458,7676}, {166473,7677},
	{166480,7677}, {166499,7677}, {166520,7678}, {166525,543}, {166534,7679}, {166545,7679},
	{166562,7680}, {166581,7678}, {166588,7678}, {166609,7680}, {166616,7680}, {166621,7681},
	{166624,7676}, {166641,7676}, {166662,7679}, {166673,7679}, {166688,7682}, {166695,7682},
	{166708,7682}, {166713,0}, {166726,532}, {166748,536}, {166772,540}, {166794,7683},
	{166799,7684}, {166808,7683}, {166827,7685}, {166834,7683}, {166841,7686}, {166848,7687},
	{166855,7688}, {166862,7688}, {166881,7688}, {166902,7685}, {166915,7685}, {166930,7686},
	{166943,7686}, {166958,7687}, {166973,7687}, {166990,7689}, {167001,7689}, {167014,7690},
	{167023,7690}, {167034,7689}, {167041,7690}, {167048,0}, {167067,7691}, {167093,0},
	{167106,531}, {167128,535}, {167152,539}, {167174,7692}, {167181,7692}, {167198,7692},
	{167217,7693}, {167228,7693}, {167233,7693}, {167240,7694}, {167245,7694}, {167252,7694},
	{167265,7695}, {167286,7695}, {167293,7695}, {167298,7696}, {167305,7696}, {167324,7696},
	{167345,544}, {167354,0}, {167368,0}, {167393,7697}, {167425,7679}, {167436,7679},
	{167449,7679}, {167464,7698}, {167479,7698}, {167496,7698}, {167503,7699}, {167518,7699},
	{167535,7699}, {167542,0}, {167545,7700}, {167549,0}, {167556,7701}, {167564,7701},
	{167577,7702}, {167586,7702}, {167601,0}, {167608,7703}, {167616,7703}, {167631,7704},
	{167642,0}, {167649,7704}, {167671,0}, {167682,0}, {167695,7705}, {167719,7705}, {167741,7706},
	{167761,0}, {167775,7706}, {167796,0}, {167814,7707}, {167839,0}, {167846,0}, {167855,0},
	{167871,7708}, {167896,0}, {167912,7708}, {167937,7709}, {167944,7710}, {167952,7711},
	{167963,7712}, {167970,7712}, {167985,7713}, {167996,7714}, {168000,7715}, {168004,0},
	{168013,7701}, {168023,7701}, {168038,0}, {168047,7703}, {168057,7703}, {168074,0},
	{168083,7710}, {168093,7710}, {168106,7716}, {168117,0}, {168126,7717}, {168136,7717},
	{168149,7716}, {168158,7718}, {168169,7719}, {168180,0}, {168189,7720}, {168199,7720},
	{168212,7721}, {168223,7722}, {168232,7723}, {168241,0}, {168250,7724}, {168260,7724},
	{168275,0}, {168284,7725}, {168294,7725}, {168309,0}, {168318,0}, {168329,0}, {168345,7726},
	{168362,7726}, {168382,7727}, {168406,7728}, {168426,0}, {168442,7729}, {168459,7729},
	{168483,0}, {168499,7730}, {168516,7730}, {168538,7731}, {168558,0}, {168574,7732},
	{168591,7732}, {168611,0}, {168625,0}, {168640,0}, {168656,7726}, {168675,0}, {168691,0},
	{168708,7726}, {168728,0}, {168746,0}, {168765,7727}, {168787,0}, {168811,0}, {168836,7727},
	{168864,0}, {168880,0}, {168897,7728}, {168917,0}, {168940,0}, {168964,7728}, {168991,0},
	{169013,0}, {169036,7728}, {169062,0}, {169076,0}, {169091,0}, {169107,7729}, {169126,0},
	{169144,0}, {169163,7729}, {169185,0}, {169209,0}, {169234,7729}, {169262,0}, {169276,0},
	{169291,0}, {169307,7730}, {169326,0}, {169346,0}, {169367,7730}, {169391,0}, {169413,0},
	{169436,7731}, {169462,0}, {169478,0}, {169495,7732}, {169515,0}, {169537,0}, {169560,7732},
	{169586,7704}, {169595,0}, {169604,7733}, {169614,7733}, {169629,7704}, {169644,7714},
	{169653,0}, {169656,7734}, {169660,0}, {169663,7735}, {169667,7736}, {169686,7737}, {169701,0},
	{169708,7738}, {169724,7739}, {169731,7739}, {169748,0}, {169755,7717}, {169763,7717},
	{169774,0}, {169777,7740}, {169781,7741}, {169792,7727}, {169810,7742}, {169830,7743},
	{169839,7744}, {169850,7745}, {169861,7729}, {169879,7746}, {169899,7747}, {169908,7731},
	{169926,7748}, {169946,0}, {169951,7749}, {169963,0}, {169966,7750}, {169970,7751},
	{169983,7721}, {169992,7752}, {169997,7753}, {170004,7753}, {170017,7754}, {170026,0},
	{170033,0}, {170043,7700}, {170054,0}, {170064,7715}, {170075,0}, {170085,7734}, {170096,0},
	{170106,7735}, {170117,0}, {170127,7740}, {170138,0}, {170148,7750}, {170159,7740},
	{170177,7700}, {170195,7735}, {170213,7755}, {170227,7750}, {170243,7734}, {170261,7715},
	{170275,7756}, {170284,0}, {170291,7720}, {170299,7720}, {170310,7721}, {170319,0},
	{170330,7721}, {170350,0}, {170359,0}, {170370,0}, {170386,7757}, {170403,7757}, {170423,0},
	{170439,7742}, {170456,7742}, {170480,7713}, {170500,0}, {170516,7746}, {170533,7746},
	{170557,0}, {170573,7758}, {170590,7758}, {170612,7748}, {170632,0}, {170648,7759},
	{170665,7759}, {170685,0}, {170699,0}, {170714,0}, {170730,7757}, {170749,0}, {170765,0},
	{170782,7757}, {170802,0}, {170816,0}, {170831,0}, {170847,7742}, {170866,0}, {170884,0},
	{170903,7742}, {170925,0}, {170949,0}, {170974,7742}, {171002,0}, {171018,0}, {171041,0},
	{171065,7713}, {171092,0}, {171114,0}, {171137,7713}, {171163,0}, {171177,0}, {171192,0},
	{171208,7746}, {171227,0}, {171245,0}, {171264,7746}, {171286,0}, {171310,0}, {171335,7746},
	{171363,0}, {171377,0}, {171392,0}, {171408,7758}, {171427,0}, {171443,0}, {171460,7748},
	{171480,0}, {171502,0}, {171525,7748}, {171551,0}, {171565,0}, {171580,0}, {171596,7759},
	{171615,0}, {171631,0}, {171648,7759}, {171668,0}, {171690,0}, {171713,7759}, {171739,7722},
	{171746,7760}, {171759,7708}, {171770,7728}, {171777,7761}, {171792,7762}, {171807,7763},
	{171814,7764}, {171823,7723}, {171830,7765}, {171839,7765}, {171858,7766}, {171875,0},
	{171882,7724}, {171890,7724}, {171903,7767}, {171914,7768}, {171921,7768}, {171940,0},
	{171947,7725}, {171955,7725}, {171968,7769}, {171979,7704}, {171986,0}, {172000,0},
	{172009,7770}, {172029,7770}, {172047,7771}, {172063,7771}, {172078,0}, {172101,7770},
	{172133,7772}, {172150,0}, {172157,7733}, {172165,7733}, {172178,7773}, {172185,7773},
	{172200,7774}, {172213,7704}, {172226,0}, {172245,7705}, {172273,0}, {172276,7755},
	{172280,7775}, {172287,7776}, {172298,7504}, {172307,7504}, {172329,7488}, {172342,7777},
	{172347,1078}, {172356,7779}, {172367,7780}, {172378,7781}, {172391,7782}, {172402,7783},
	{172407,7784}, {172414,0}, {172423,7785}, {172439,7786}, {172448,1525}, {172455,7787},
	{172464,7788}, {172477,5247}, {172494,7789}, {172499,0}, {172504,7790}, {172516,7791},
	{172528,7792}, {172542,2490}, {172553,7793}, {172564,7793}, {172573,7779}, {172584,7066},
	{172595,7782}, {172610,7784}, {172621,7788}, {172638,0}, {172653,7794}, {172681,7795},
	{172709,7796}, {172718,7797}, {172735,7798}, {172748,7799}, {172761,7800}, {172774,7801},
	{172785,0}, {172796,7802}, {172822,7803}, {172848,7802}, {172874,7804}, {172900,0},
	{172911,7805}, {172935,7806}, {172959,4505}, {172972,7807}, {172983,4436}, {172996,7808},
	{173005,7809}, {173016,7810}, {173023,7811}, {173034,0}, {173041,0}, {173057,7812},
	{173084,7813}, {173091,7814}, {173102,7815}, {173109,0}, {173116,7816}, {173130,7817},
	{173139,0}, {173144,7818}, {173156,7819}, {173165,7820}, {173176,0}, {173183,7821},
	{173197,7822}, {173213,0}, {173224,557}, {173240,7823}, {173247,7824}, {173258,7825},
	{173263,7826}, {173270,7827}, {173281,5126}, {173288,7828}, {173299,7829}, {173312,7830},
	{173323,7831}, {173336,7832}, {173345,7833}, {173352,7834}, {173361,7835}, {173370,0},
	{173379,584}, {173399,0}, {173408,567}, {173424,584}, {173440,615}, {173458,615}, {173476,7836},
	{173487,7837}, {173498,0}, {173507,590}, {173527,595}, {173545,7838}, {173558,7839},
	{173569,7840}, {173576,7841}, {173591,7842}, {173596,0}, {173603,7843}, {173621,7844},
	{173637,7842}, {173654,7842}, {173673,0}, {173682,597}, {173700,7845}, {173705,7071},
	{173710,1541}, {173719,7071}, {173726,7071}, {173743,7846}, {173756,0}, {173773,423},
	{173797,0}, {173810,7076}, {173830,7847}, {173841,7848}, {173854,0}, {173859,7849},
	{173871,7850}, {173883,7851}, {173899,7098}, {173910,7852}, {173921,0}, {173924,7495},
	{173930,7241}, {173936,0}, {173943,7241}, {173959,7493}, {173970,7495}, {173977,7495},
	{173988,0}, {173999,7853}, {174021,7854}, {174045,0}, {174058,7855}, {174082,7855},
	{174108,7856}, {174132,7856}, {174158,7857}, {174167,7858}, {174180,7858}, {174195,7859},
	{174202,0}, {174211,545}, {174229,0}, {174242,7241}, {174266,7241}, {174294,7241},
	{174305,7504}, {174316,607}, {174331,0}, {174340,591}, {174360,7797}, {174373,7860},
	{174376,7861}, {174387,7862}, {174400,7863}, {174407,0}, {174418,3425}, {174442,3426},
	{174464,3426}, {174488,3425}, {174512,3425}, {174538,7864}, {174551,7865}, {174560,7866},
	{174569,7867}, {174578,7868}, {174585,7869}, {174592,7870}, {174603,7171}, {174608,7172},
	{174627,7171}, {174634,7171}, {174651,7871}, {174660,7872}, {174667,7873}, {174676,7874},
	{174687,7875}, {174698,7876}, {174711,7877}, {174718,7857}, {174731,7178}, {174736,7178},
	{174743,7178}, {174752,7878}, {174757,7879}, {174766,7880}, {174779,7881}, {174796,7881},
	{174815,3573}, {174826,0}, {174835,0}, {174846,7794}, {174870,7794}, {174892,7794},
	{174916,7794}, {174942,7882}, {174962,7884}, {174982,7885}, {175004,7885}, {175024,7886},
	{175046,7886}, {175068,7887}, {175090,7887}, {175110,7802}, {175128,7802}, {175150,7805},
	{175168,7805}, {175188,7884}, {175206,7884}, {175226,7888}, {175235,7889}, {175238,0},
	{175243,7891}, {175257,7892}, {175273,0}, {175282,0}, {175293,7893}, {175313,1906},
	{175335,2211}, {175351,1904}, {175371,1903}, {175393,2213}, {175415,2210}, {175435,7894},
	{175446,7894}, {175457,7895}, {175468,7896}, {175481,7897}, {175488,7898}, {175499,7899},
	{175504,7900}, {175517,7901}, {175526,7902}, {175543,7903}, {175554,7903}, {175572,2075},
	{175577,7904}, {175588,7905}, {175601,7894}, {175614,7151}, {175619,7151}, {175626,7151},
	{175643,7906}, {175648,7907}, {175663,7908}, {175678,0}, {175683,2089}, {175699,2090},
	{175717,2089}, {175732,2090}, {175749,0}, {175754,2089}, {175770,2090}, {175788,7785},
	{175795,7785}, {175809,0}, {175826,7909}, {175850,0}, {175867,7910}, {175893,7911},
	{175921,7912}, {175930,0}, {175939,5695}, {175959,5694}, {176000,5695}, {176022,5701},
	{176029,5703}, {176040,7913}, {176045,7914}, {176048,7487}, {176053,7487}, {176060,7487},
	{176077,7915}, {176086,7915}, {176093,565}, {176111,566}, {176127,7916}, {176145,7917},
	{176152,7801}, {176159,7820}, {176172,7918}, {176183,7438}, {176188,7800}, {176195,7919},
	{176200,7920}, {176213,7438}, {176220,7438}, {176231,7434}, {176238,7434}, {176255,7921},
	{176272,7922}, {176281,7923}, {176296,7924}, {176311,5955}, {176318,7925}, {176333,7926},
	{176346,605}, {176357,7927}, {176368,0}, {176373,7903}, {176385,7928}, {176400,7929},
	{176417,7930}, {176432,7931}, {176435,7932}, {176442,7903}, {176456,7933}, {176461,7934},
	{176470,7820}, {176481,7820}, {176492,6013}, {176503,7935}, {176512,7936}, {176517,6014},
	{176530,7937}, {176541,7938}, {176552,6017}, {176561,7939}, {176572,7939}, {176585,7940},
	{176594,7595}, {176605,7941}, {176608,7941}, {176619,7942}, {176626,7943}, {176640,0},
	{176649,7944}, {176671,5806}, {176678,7842}, {176685,7843}, {176694,7800}, {176701,7842},
	{176708,7884}, {176715,7793}, {176722,7945}, {176727,7946}, {176732,7947}, {176739,7934},
	{176752,7948}, {176765,7941}, {176774,7949}, {176783,2535}, {176798,7950}, {176809,7951},
	{176820,7800}, {176825,7941}, {176843,7952}, {176861,7953}, {176876,7934}, {176887,7954},
	{176900,7955}, {176915,7956}, {176928,7642}, {176941,7640}, {176952,7641}, {176963,7643},
	{176976,0}, {176983,0}, {176992,7795}, {177014,7795}, {177034,7795}, {177056,7806},
	{177074,7810}, {177092,7957}, {177112,7957}, {177130,7958}, {177150,7958}, {177170,7959},
	{177190,7959}, {177208,7804}, {177224,7804}, {177244,7806}, {177260,7806}, {177278,7810},
	{177294,7810}, {177312,7838}, {177329,0}, {177338,7960}, {177356,7838}, {177361,7644},
	{177378,7952}, {177381,7952}, {177390,7961}, {177393,7963}, {177400,7964}, {177409,7965},
	{177418,7966}, {177427,7268}, {177438,7915}, {177445,580}, {177463,581}, {177477,7967},
	{177491,7968}, {177509,7969}, {177516,7819}, {177525,7273}, {177538,4505}, {177547,4436},
	{177558,7970}, {177569,7843}, {177578,0}, {177589,7952}, {177611,0}, {177626,7971},
	{177648,7972}, {177657,7973}, {177662,4250}, {177669,7974}, {177674,7975}, {177681,7976},
	{177686,7299}, {177699,7977}, {177704,0}, {177709,7978}, {177725,7979}, {177737,7980},
	{177751,7981}, {177764,7854}, {177777,7982}, {177784,7983}, {177795,7854}, {177806,7984},
	{177821,7985}, {177834,7986}, {177845,7987}, {177858,7933}, {177871,7988}, {177874,7989},
	{177883,7988}, {177892,7988}, {177903,0}, {177910,7990}, {177932,7991}, {177950,0},
	{177957,7803}, {177975,437}, {177986,0}, {177995,596}, {178015,7992}, {178035,0}, {178040,7993},
	{178056,7994}, {178070,0}, {178081,392}, {178097,399}, {178117,0}, {178124,7355}, {178136,7356},
	{178152,7995}, {178155,7997}, {178162,7997}, {178171,7998}, {178182,7998}, {178195,7999},
	{178208,8000}, {178219,8000}, {178232,8001}, {178245,8002}, {178260,7861}, {178271,8003},
	{178276,608}, {178285,8004}, {178300,8004}, {178317,8005}, {178334,8006}, {178351,7857},
	{178362,7857}, {178373,7857}, {178386,7880}, {178397,7880}, {178408,8007}, {178417,8008},
	{178432,8009}, {178443,8010}, {178454,8011}, {178467,0}, {178472,8012}, {178488,8013},
	{178500,8014}, {178514,0}, {178527,600}, {178547,602}, {178567,613}, {178591,8015},
	{178608,8016}, {178611,8017}, {178624,0}, {178631,8018}, {178649,8019}, {178663,8020},
	{178679,606}, {178696,599}, {178705,8021}, {178718,8022}, {178731,8023}, {178746,8024},
	{178751,0}, {178758,0}, {178776,7910}, {178799,0}, {178815,7910}, {178836,0}, {178854,8026},
	{178877,0}, {178895,8026}, {178918,0}, {178936,8027}, {178959,0}, {178977,8027}, {179000,0},
	{179016,8028}, {179037,0}, {179055,8028}, {179078,0}, {179096,7911}, {179119,0}, {179139,7911},
	{179164,0}, {179178,7917}, {179197,0}, {179213,7917}, {179234,0}, {179248,7909}, {179267,7909},
	{179286,0}, {179306,7909}, {179331,7909}, {179356,8029}, {179373,0}, {179384,8030}, {179402,0},
	{179413,589}, {179435,594}, {179455,0}, {179460,8033}, {179472,8034}, {179479,8035},
	{179492,8036}, {179497,8036}, {179510,8037}, {179519,8038}, {179538,8039}, {179549,8040},
	{179552,8041}, {179557,8042}, {179574,8043}, {179579,8044}, {179596,8045}, {179615,8046},
	{179620,0}, {179633,8047}, {179657,8048}, {179681,8049}, {179690,8050}, {179701,8051},
	{179714,8052}, {179731,8052}, {179746,8053}, {179755,8054}, {179766,0}, {179777,7894},
	{179799,7861}, {179823,0}, {179836,8055}, {179860,8055}, {179886,0}, {179901,8056},
	{179927,8056}, {179955,7241}, {179962,433}, {179971,7241}, {179980,0}, {180000,397},
	{180018,400}, {180040,424}, {180060,8057}, {180065,0}, {180076,601}, {180094,603}, {180112,614},
	{180134,8058}, {180139,0}, {180150,570}, {180168,583}, {180186,8059}, {180208,556},
	{180224,616}, {180244,616}, {180264,8060}, {180267,8061}, {180278,8062}, {180287,8036},
	{180296,8063}, {180303,8064}, {180310,8065}, {180315,8066}, {180326,8067}, {180333,8068},
	{180344,8069}, {180351,8070}, {180360,8070}, {180377,8071}, {180390,8072}, {180401,8073},
	{180404,0}, {180408,8074}, {180423,8075}, {180436,8076}, {180451,8077}, {180464,8078},
	{180479,8079}, {180492,8080}, {180503,8081}, {180510,8067}, {180519,8068}, {180532,8069},
	{180541,8082}, {180554,0}, {180565,8083}, {180579,8084}, {180601,8084}, {180615,8083},
	{180637,8085}, {180648,8086}, {180657,8073}, {180668,8087}, {180679,0}, {180692,8088},
	{180708,8089}, {180732,8089}, {180748,8088}, {180772,0}, {180779,8090}, {180795,0},
	{180802,8091}, {180818,8092}, {180836,8093}, {180843,8094}, {180848,8095}, {180861,8082},
	{180872,8096}, {180879,8096}, {180894,0}, {180903,8097}, {180923,8075}, {180941,0},
	{180950,8083}, {180962,8084}, {180982,8084}, {180994,8083}, {181014,0}, {181019,0}, {181031,0},
	{181045,8098}, {181068,8097}, {181091,8072}, {181116,8097}, {181139,8099}, {181164,8100},
	{181189,8071}, {181212,8101}, {181233,8085}, {181242,8102}, {181249,8102}, {181262,8074},
	{181273,0}, {181284,8100}, {181306,8078}, {181326,8086}, {181333,8103}, {181342,0},
	{181351,8079}, {181371,8104}, {181378,8104}, {181393,8087}, {181402,8105}, {181411,8105},
	{181428,0}, {181439,8088}, {181453,8089}, {181475,8089}, {181489,8088}, {181511,0}, {181516,0},
	{181534,0}, {181554,0}, {181581,8106}, {181617,8107}, {181622,8108}, {181629,8108},
	{181640,8109}, {181647,8110}, {181656,8110}, {181677,8111}, {181692,8112}, {181699,8112},
	{181710,8113}, {181721,8113}, {181738,8114}, {181749,8114}, {181762,8115}, {181765,8116},
	{181778,8117}, {181793,8118}, {181806,8119}, {181813,8119}, {181822,8119}, {181843,0},
	{181852,8120}, {181870,0}, {181881,8121}, {181913,8122}, {181935,8123}, {181944,8123},
	{181961,8124}, {181968,8124}, {181977,8124}, {181994,8125}, {182001,8125}, {182010,8125},
	{182027,8126}, {182032,8127}, {182039,8127}, {182056,8106}, {182069,8128}, {182076,8128},
	{182097,8129}, {182106,8129}, {182123,8130}, {182132,8131}, {182141,8130}, {182162,8131},
	{182177,8132}, {182184,8132}, {182193,8132}, {182212,8133}, {182221,8133}, {182234,0},
	{182245,8134}, {182265,0}, {182278,8135}, {182312,8136}, {182336,8137}, {182351,8138},
	{182358,8138}, {182371,8139}, {182374,8140}, {182383,8140}, {182402,8141}, {182427,0},
	{182440,8142}, {182454,8142}, {182474,8143}, {182490,8144}, {182512,8145}, {182534,8146},
	{182550,8147}, {182572,8148}, {182606,8149}, {182613,0}, {182626,0}, {182643,8150},
	{182667,166}, {182690,8151}, {182722,660}, {182754,0}, {182799,8152}, {182863,273},
	{182889,113}, {182921,8153}, {182944,8154}, {182976,0}, {183018,8155}, {183076,0}, {183089,638},
	{183109,685}, {183138,8156}, {183154,8157}, {183170,8158}, {183198,0}, {183214,640},
	{183240,648}, {183266,668}, {183301,8159}, {183311,8160}, {183324,8161}, {183337,8162},
	{183359,8163}, {183381,8164}, {183400,8165}, {183419,8165}, {183435,8166}, {183454,8167},
	{183485,1083}, {183492,0}, {183508,644}, {183540,8168}, {183556,8169}, {183572,8170},
	{183582,8171}, {183586,8173}, {183593,8174}, {183603,8174}, {183622,7831}, {183644,8175},
	{183651,8175}, {183667,7835}, {183683,0}, {183699,662}, {183728,684}, {183760,0}, {183773,8176},
	{183796,8177}, {183828,0}, {183844,8178}, {183873,8179}, {183880,0}, {183893,8180},
	{183916,8181}, {183929,8182}, {183945,7781}, {183961,1063}, {183971,1063}, {184000,8183},
	{184010,1180}, {184026,7826}, {184039,7826}, {184061,1071}, {184080,1071}, {184118,8184},
	{184134,0}, {184141,6826}, {184158,8185}, {184184,3200}, {184204,3199}, {184230,8186},
	{184247,8187}, {184273,0}, {184277,8188}, {184291,8189}, {184314,0}, {184330,590}, {184362,571},
	{184388,595}, {184423,636}, {184439,0}, {184443,8190}, {184454,8191}, {184470,8191},
	{184489,8192}, {184505,8192}, {184524,0}, {184531,8193}, {184557,8194}, {184574,8195},
	{184597,0}, {184607,8196}, {184627,8197}, {184647,8198}, {184676,8199}, {184696,0}, {184706,0},
	{184720,8200}, {184741,0}, {184777,8201}, {184832,0}, {184865,8202}, {184914,8203},
	{184921,8203}, {184937,8204}, {184953,8205}, {184969,8205}, {184991,8206}, {184998,8206},
	{185014,0}, {185027,8207}, {185047,8208}, {185051,8209}, {185058,8211}, {185068,0},
	{185090,632}, {185122,0}, {185138,0}, {185155,0}, {185179,8213}, {185214,0}, {185250,8214},
	{185297,8215}, {185304,8216}, {185311,8217}, {185315,0}, {185322,8218}, {185339,643},
	{185362,661}, {185382,683}, {185405,8219}, {185427,672}, {185443,8217}, {185450,8220},
	{185457,8221}, {185470,8222}, {185492,8223}, {185518,8052}, {185543,8052}, {185571,8049},
	{185581,8049}, {185594,8216}, {185598,0}, {185611,8224}, {185631,8225}, {185638,8226},
	{185654,8227}, {185682,0}, {185695,3308}, {185727,3308}, {185746,8228}, {185756,8228},
	{185781,8229}, {185794,8229}, {185819,8230}, {185826,8232}, {185836,7866}, {185846,7868},
	{185859,7866}, {185872,7868}, {185891,8233}, {185901,8234}, {185914,7874}, {185927,8235},
	{185943,8236}, {185971,8237}, {185984,8238}, {185994,8239}, {186016,8036}, {186020,8050},
	{186033,8050}, {186052,8240}, {186065,8241}, {186081,8241}, {186103,8242}, {186128,8243},
	{186132,8245}, {186145,8246}, {186155,8247}, {186162,8248}, {186175,0}, {186194,629},
	{186223,641}, {186258,669}, {186296,8246}, {186300,2243}, {186316,2243}, {186338,8249},
	{186370,0}, {186386,8250}, {186412,8251}, {186428,0}, {186444,1938}, {186479,8251},
	{186498,8252}, {186505,1938}, {186524,8253}, {186537,2193}, {186550,2193}, {186582,8254},
	{186592,8255}, {186611,8256}, {186642,0}, {186658,7818}, {186693,8033}, {186718,8257},
	{186734,2245}, {186750,8258}, {186754,8259}, {186761,8260}, {186771,8261}, {186787,8262},
	{186815,8263}, {186831,8264}, {186850,8263}, {186869,8265}, {186879,8265}, {186901,8258},
	{186908,8266}, {186933,8267}, {186955,8267}, {186983,8036}, {186987,8037}, {187000,8268},
	{187016,8270}, {187032,8271}, {187045,5370}, {187058,0}, {187077,5370}, {187115,0},
	{187134,8272}, {187172,0}, {187188,8273}, {187217,5384}, {187236,5384}, {187274,0},
	{187290,637}, {187313,0}, {187333,8274}, {187360,167}, {187386,8275}, {187421,0}, {187472,8276},
	{187542,274}, {187571,114}, {187606,8277}, {187632,8278}, {187667,0}, {187715,8279}, {187779,0},
	{187795,659}, {187830,673}, {187856,686}, {187888,0}, {187895,8280}, {187909,0}, {187925,618},
	{187957,646}, {188000,664}, {188029,5664}, {188054,5676}, {188067,5676}, {188099,5664},
	{188106,5664}, {188119,8281}, {188147,8036}, {188157,0}, {188170,589}, {188199,568},
	{188222,594}, {188254,363}, {188270,8282}, {188277,8283}, {188293,8284}, {188321,8285},
	{188331,8286}, {188350,0}, {188366,188}, {188401,329}, {188433,76}, {188455,8287}, {188465,0},
	{188484,364}, {188516,0}, {188532,189}, {188567,330}, {188599,8288}, {188609,7953},
	{188631,8289}, {188650,8290}, {188678,8289}, {188709,8288}, {188740,0}, {188753,630},
	{188776,642}, {188805,670}, {188837,8216}, {188841,8216}, {188851,7847}, {188867,1540},
	{188883,1595}, {188896,1595}, {188924,8291}, {188943,8291}, {188971,8292}, {188987,8293},
	{189000,8293}, {189022,0}, {189035,639}, {189058,647}, {189081,667}, {189113,8294},
	{189123,8294}, {189142,8295}, {189149,8296}, {189159,8297}, {189179,8298}, {189198,8299},
	{189217,8300}, {189242,7848}, {189258,7787}, {189271,8301}, {189302,0}, {189327,8302},
	{189362,8303}, {189396,0}, {189403,8304}, {189420,8305}, {189443,8306}, {189469,8307},
	{189488,8162}, {189507,1581}, {189520,1581}, {189552,7846}, {189571,0}, {189584,1540},
	{189616,7848}, {189635,7841}, {189660,8308}, {189670,634}, {189683,8309}, {189702,8310},
	{189709,7837}, {189719,8311}, {189732,8312}, {189755,8313}, {189777,8314}, {189799,8315},
	{189827,7837}, {189843,8316}, {189856,8316}, {189878,4421}, {189897,4116}, {189919,8317},
	{189926,8318}, {189945,8319}, {189961,8319}, {189986,8320}, {190008,8321}, {190036,1061},
	{190067,4398}, {190086,4398}, {190114,8322}, {190139,4116}, {190146,0}, {190162,617},
	{190194,645}, {190226,663}, {190255,4116}, {190274,8323}, {190290,8324}, {190318,8325},
	{190337,4073}, {190350,0}, {190369,4073}, {190407,8326}, {190414,8327}, {190424,671},
	{190437,8258}, {190441,8258}, {190451,0}, {190458,7818}, {190472,0}, {190491,0}, {190512,618},
	{190573,618}, {190631,636}, {190686,636}, {190738,646}, {190799,646}, {190857,664},
	{190912,664}, {190964,0}, {190971,8328}, {190994,8329}, {191014,8330}, {191037,0},
	{191047,8331}, {191070,8332}, {191074,8334}, {191084,8334}, {191103,8335}, {191122,8336},
	{191132,8337}, {191152,8338}, {191171,8339}, {191196,0}, {191203,5692}, {191220,8340},
	{191230,4398}, {191243,8321}, {191259,7912}, {191269,8341}, {191282,3789}, {191289,0},
	{191308,3789}, {191340,3789}, {191359,8342}, {191363,6631}, {191385,8341}, {191401,0},
	{191408,8343}, {191419,8344}, {191429,8344}, {191448,8345}, {191455,8345}, {191465,8345},
	{191484,8346}, {191488,8347}, {191498,8348}, {191518,8349}, {191549,8350}, {191568,8351},
	{191587,8352}, {191612,2245}, {191622,7971}, {191639,8353}, {191646,8354}, {191665,8354},
	{191693,8355}, {191709,8356}, {191735,8357}, {191760,8358}, {191785,8359}, {191816,6219},
	{191838,6152}, {191857,8360}, {191870,0}, {191874,8250}, {191882,8257}, {191910,8361},
	{191923,6123}, {191942,8362}, {191958,8362}, {191977,8363}, {192000,8363}, {192019,8364},
	{192035,7924}, {192051,8365}, {192070,8366}, {192095,8367}, {192111,8368}, {192118,8368},
	{192134,8369}, {192147,5850}, {192154,8162}, {192167,2243}, {192180,2243}, {192196,8370},
	{192209,8371}, {192222,5850}, {192241,5850}, {192273,6108}, {192283,6108}, {192305,6108},
	{192333,8372}, {192343,8373}, {192362,8374}, {192393,8375}, {192415,6220}, {192422,6220},
	{192441,6220}, {192473,8376}, {192489,8376}, {192514,6212}, {192527,0}, {192543,7944},
	{192566,605}, {192585,8376}, {192613,7922}, {192620,7922}, {192633,8377}, {192643,8378},
	{192674,8377}, {192705,8379}, {192712,8380}, {192725,8381}, {192735,8382}, {192755,8383},
	{192774,8384}, {192793,8385}, {192818,6127}, {192834,6161}, {192856,6161}, {192897,0},
	{192904,8386}, {192927,8387}, {192950,631}, {192963,0}, {192973,7993}, {192999,8388},
	{193019,7994}, {193048,0}, {193061,2933}, {193093,2933}, {193112,8389}, {193122,8390},
	{193145,0}, {193152,8391}, {193172,0}, {193182,5212}, {193205,0}, {193212,2947}, {193238,2948},
	{193261,6631}, {193277,8341}, {193290,8341}, {193300,7787}, {193310,7787}, {193323,8392},
	{193339,8393}, {193358,8393}, {193380,8394}, {193402,8395}, {193424,0}, {193434,699},
	{193454,703}, {193474,710}, {193503,8396}, {193510,8397}, {193526,8398}, {193542,0},
	{193558,8399}, {193587,696}, {193612,8400}, {193619,8401}, {193629,8402}, {193642,8403},
	{193646,8404}, {193657,0}, {193664,8405}, {193681,8406}, {193698,8407}, {193715,8408},
	{193732,8409}, {193758,8410}, {193768,8411}, {193787,8412}, {193803,8412}, {193822,8413},
	{193841,8414}, {193857,8414}, {193879,8415}, {193886,8415}, {193902,695}, {193918,694},
	{193931,8416}, {193947,8417}, {193951,0}, {193958,8418}, {193978,697}, {193995,701},
	{194012,708}, {194038,693}, {194054,8417}, {194061,8419}, {194074,8420}, {194084,8421},
	{194103,8421}, {194134,8422}, {194141,8422}, {194163,8423}, {194176,8424}, {194204,8422},
	{194229,8425}, {194254,8426}, {194264,8427}, {194274,8428}, {194287,8429}, {194303,8430},
	{194316,8430}, {194341,8431}, {194354,8432}, {194370,8431}, {194395,8433}, {194408,8417},
	{194412,8417}, {194419,8434}, {194435,8434}, {194469,8435}, {194479,8435}, {194498,8436},
	{194520,8437}, {194530,8438}, {194543,8437}, {194565,8439}, {194593,8404}, {194609,8440},
	{194637,8441}, {194647,8441}, {194669,0}, {194682,698}, {194705,8442}, {194728,711}, {194760,0},
	{194767,8443}, {194781,8444}, {194809,8445}, {194822,8446}, {194841,8447}, {194851,8448},
	{194870,8447}, {194904,8448}, {194935,8449}, {194954,8449}, {194985,8434}, {195001,8450},
	{195011,8451}, {195021,8450}, {195040,8452}, {195059,8453}, {195069,8454}, {195079,8453},
	{195104,8453}, {195138,8454}, {195172,8455}, {195182,8455}, {195210,8456}, {195217,8457},
	{195233,8456}, {195258,8458}, {195283,0}, {195293,8459}, {195313,8460}, {195323,8461},
	{195339,8462}, {195355,8463}, {195362,8464}, {195370,8465}, {195398,0}, {195411,700},
	{195434,702}, {195457,709}, {195489,8466}, {195496,8466}, {195506,8466}, {195525,8467},
	{195544,8467}, {195581,8468}, {195612,8469}, {195619,8470}, {195641,8471}, {195651,8469},
	{195670,8472}, {195689,8473}, {195699,8473}, {195715,8473}, {195740,8474}, {195756,8474},
	{195781,8455}, {195794,8455}, {195825,8434}, {195847,8434}, {195887,8475}, {195897,8476},
	{195913,8475}, {195935,8476}, {195966,8477}, {195976,8478}, {196000,8477}, {196019,8479},
	{196038,8480}, {196054,0}, {196071,0}, {196107,8481}, {196153,8482}, {196166,8482},
	{196185,8483}, {196192,0}, {196205,719}, {196234,725}, {196257,727}, {196286,8483},
	{196299,8484}, {196315,8484}, {196334,8485}, {196344,0}, {196357,8486}, {196380,0},
	{196387,8487}, {196410,8488}, {196427,8489}, {196450,8490}, {196457,8490}, {196473,8491},
	{196480,8491}, {196496,8492}, {196509,8492}, {196525,8493}, {196535,8494}, {196545,8494},
	{196561,8495}, {196583,8496}, {196593,8496}, {196609,0}, {196625,718}, {196657,724},
	{196683,726}, {196715,8497}, {196725,8497}, {196744,0}, {196760,716}, {196792,8498},
	{196805,8498}, {196827,717}, {196840,8499}, {196847,8500}, {196860,8501}, {196870,8501},
	{196883,8501}, {196905,8486}, {196915,8486}, {196931,8502}, {196941,8502}, {196960,8503},
	{196970,8503}, {196986,8504}, {197002,8505}, {197015,8505}, {197037,8495}, {197050,8495},
	{197069,8506}, {197085,8506}, {197104,8506}, {197132,8507}, {197142,8507}, {197161,8508},
	{197171,0}, {197175,8509}, {197204,8510}, {197224,8511}, {197244,8512}, {197254,0},
	{197267,729}, {197305,735}, {197334,739}, {197363,733}, {197388,8513}, {197407,8514},
	{197423,8514}, {197445,8515}, {197461,732}, {197480,0}, {197490,728}, {197525,8516},
	{197560,734}, {197586,738}, {197612,8517}, {197619,8517}, {197632,8517}, {197654,8518},
	{197673,8518}, {197701,8519}, {197717,8520}, {197727,8521}, {197740,8521}, {197765,8522},
	{197775,8522}, {197797,8523}, {197822,8524}, {197841,8524}, {197869,8525}, {197882,8525},
	{197898,8526}, {197905,8526}, {197915,8526}, {197934,8527}, {197941,8527}, {197954,8527},
	{197976,8528}, {198007,8529}, {198023,8530}, {198030,8531}, {198034,8531}, {198044,8531},
	{198063,8528}, {198082,8528}, {198101,8532}, {198105,8532}, {198115,8532}, {198134,8533},
	{198141,8533}, {198157,8533}, {198182,8534}, {198198,8534}, {198226,8535}, {198239,8535},
	{198255,8525}, {198268,8525}, {198284,8536}, {198291,8536}, {198301,8536}, {198320,8537},
	{198336,8538}, {198358,8539}, {198374,8540}, {198393,1058}, {198397,8173}, {198404,0},
	{198420,747}, {198449,749}, {198475,753}, {198510,8541}, {198520,1063}, {198530,1063},
	{198553,745}, {198584,1071}, {198603,1071}, {198641,8184}, {198657,0}, {198661,8190},
	{198672,0}, {198682,8542}, {198705,8543}, {198725,8544}, {198754,0}, {198761,746}, {198781,748},
	{198798,752}, {198824,744}, {198843,8545}, {198856,8545}, {198878,3308}, {198891,3308},
	{198923,8546}, {198945,8547}, {198955,8548}, {198971,8549}, {198975,8549}, {198988,8550},
	{199013,1938}, {199032,1938}, {199070,2193}, {199083,0}, {199105,2193}, {199146,8551},
	{199168,5370}, {199181,0}, {199200,5370}, {199238,5384}, {199257,5384}, {199295,0},
	{199302,8552}, {199316,5664}, {199323,5664}, {199336,5664}, {199355,5676}, {199368,5676},
	{199400,8553}, {199422,1540}, {199429,1540}, {199455,8554}, {199483,8555}, {199493,8555},
	{199512,1581}, {199525,1581}, {199557,8556}, {199564,8557}, {199580,8557}, {199605,4116},
	{199612,4116}, {199631,4116}, {199659,8558}, {199681,4073}, {199694,0}, {199713,4073},
	{199751,8559}, {199761,8559}, {199780,5692}, {199796,3789}, {199803,3789}, {199816,3789},
	{199842,8560}, {199852,8560}, {199871,8561}, {199887,8561}, {199912,6107}, {199916,6108},
	{199932,6108}, {199954,5850}, {199967,5850}, {199993,6220}, {200000,6220}, {200019,6220},
	{200051,8562}, {200082,8563}, {200092,8563}, {200111,6161}, {200133,6161}, {200174,2933},
	{200187,2933}, {200219,8549}, {200229,0}, {200236,8343}, {200247,8564}, {200251,8565},
	{200261,8565}, {200286,0}, {200305,757}, {200340,765}, {200375,767}, {200410,8566}, {200432,0},
	{200448,8567}, {200477,8564}, {200493,8568}, {200500,8568}, {200519,0}, {200532,8569},
	{200561,8570}, {200590,8571}, {200619,8572}, {200635,8573}, {200657,8574}, {200670,8575},
	{200680,8575}, {200699,0}, {200715,756}, {200747,764}, {200779,766}, {200811,8566},
	{200824,8576}, {200828,8576}, {200838,8577}, {200845,8578}, {200858,8578}, {200889,8577},
	{200902,8577}, {200927,8579}, {200934,8579}, {200950,8580}, {200963,8581}, {200976,8582},
	{200983,8582}, {200996,8582}, {201015,8583}, {201025,8583}, {201050,8584}, {201057,8584},
	{201070,8584}, {201092,8567}, {201114,8574}, {201139,8585}, {201146,8585}, {201168,759},
	{201181,8586}, {201216,758}, {201235,8587}, {201282,8564}, {201286,8588}, {201299,8588},
	{201324,8567}, {201349,8589}, {201356,8589}, {201366,8589}, {201382,8567}, {201401,8590},
	{201414,8590}, {201433,8567}, {201446,8591}, {201453,8592}, {201460,8592}, {201473,8592},
	{201495,8593}, {201502,8593}, {201515,8593}, {201534,8564}, {201544,8594}, {201560,8594},
	{201585,8595}, {201616,1540}, {201629,8596}, {201636,8596}, {201655,8597}, {201665,8597},
	{201687,0}, {201691,8598}, {201705,8599}, {201722,8600}, {201739,8601}, {201768,8602},
	{201781,0}, {201785,8190}, {201799,8603}, {201824,8604}, {201840,8604}, {201862,8605},
	{201866,8605}, {201873,0}, {201880,774}, {201897,778}, {201917,780}, {201949,4073},
	{201965,8606}, {201978,8606}, {202003,8607}, {202010,8607}, {202026,8608}, {202039,8609},
	{202052,8610}, {202068,8610}, {202093,8173}, {202097,0}, {202116,775}, {202145,779},
	{202177,781}, {202221,1938}, {202240,6108}, {202256,8611}, {202266,8611}, {202285,8612},
	{202301,0}, {202314,6220}, {202337,2193}, {202353,0}, {202360,8552}, {202377,5384},
	{202390,8613}, {202418,8614}, {202434,8614}, {202459,1071}, {202487,6161}, {202506,8615},
	{202516,8615}, {202538,2933}, {202557,8616}, {202564,8616}, {202577,8616}, {202602,8617},
	{202630,4116}, {202652,5676}, {202662,8618}, {202681,8619}, {202688,8620}, {202704,3308},
	{202714,8595}, {202733,8621}, {202746,1581}, {202759,3789}, {202781,1063}, {202797,5664},
	{202816,8622}, {202826,8622}, {202848,8623}, {202864,8623}, {202892,5850}, {202914,8617},
	{202939,8624}, {202961,8624}, {202992,8625}, {203002,8625}, {203024,5370}, {203040,8626},
	{203050,8627}, {203066,8627}, {203091,8628}, {203098,8628}, {203117,8629}, {203130,0},
	{203134,8630}, {203157,8631}, {203174,8632}, {203188,8633}, {203195,8634}, {203211,8634},
	{203233,8626}, {203237,0}, {203250,786}, {203282,794}, {203305,8635}, {203318,8635},
	{203340,8636}, {203347,8636}, {203363,8637}, {203376,8638}, {203389,8639}, {203405,8639},
	{203430,8640}, {203443,8640}, {203465,8641}, {203490,789}, {203503,788}, {203522,8642},
	{203538,8642}, {203563,8643}, {203573,8643}, {203592,8644}, {203614,8645}, {203627,8645},
	{203649,8626}, {203653,8646}, {203666,8646}, {203688,0}, {203701,8647}, {203733,8647},
	{203764,8648}, {203789,8649}, {203808,0}, {203827,787}, {203865,793}, {203897,795},
	{203926,8650}, {203933,8651}, {203952,8626}, {203956,8626}, {203960,8626}, {203973,8647},
	{204000,8652}, {204010,8652}, {204029,8653}, {204045,8653}, {204070,8626}, {204074,8648},
	{204087,8626}, {204109,8654}, {204131,8654}, {204162,8655}, {204172,8655}, {204191,0},
	{204210,792}, {204242,8626}, {204252,0}, {204271,799}, {204303,805}, {204335,809},
	{204366,8656}, {204400,800}, {204419,8657}, {204435,8658}, {204454,0}, {204458,8659},
	{204475,8660}, {204492,8661}, {204509,8662}, {204522,8662}, {204559,8662}, {204590,8663},
	{204606,8663}, {204625,8664}, {204641,8664}, {204663,8665}, {204670,8665}, {204695,0},
	{204714,798}, {204746,804}, {204778,808}, {204810,8666}, {204817,8666}, {204833,8666},
	{204861,8667}, {204871,8667}, {204890,8668}, {204903,8669}, {204913,8670}, {204920,8670},
	{204945,8670}, {204958,8671}, {204971,8671}, {204990,8672}, {204997,8672}, {205028,8672},
	{205047,8673}, {205057,8673}, {205073,801}, {205086,8674}, {205111,8675}, {205130,8675},
	{205158,8676}, {205165,8676}, {205190,8676}, {205203,8677}, {205231,8678}, {205241,8678},
	{205263,8679}, {205300,8680}, {205313,8656}, {205332,8674}, {205351,8681}, {205358,8681},
	{205377,8681}, {205411,8662}, {205442,8682}, {205455,8682}, {205474,8682}, {205502,8683},
	{205506,8683}, {205516,8683}, {205541,8662}, {205560,8684}, {205585,8684}, {205616,8685},
	{205623,8685}, {205633,8685}, {205661,8686}, {205668,8687}, {205690,8688}, {205700,8689},
	{205710,8689}, {205726,8690}, {205736,8691}, {205746,0}, {205756,8692}, {205779,8693},
	{205799,8694}, {205822,8695}, {205832,8696}, {205851,0}, {205867,0}, {205891,8697},
	{205925,8698}, {205955,8699}, {205959,8700}, {205972,8701}, {205985,8699}, {205995,0},
	{206013,8691}, {206041,8702}, {206059,8703}, {206078,8699}, {206082,8704}, {206095,8705},
	{206114,8700}, {206121,0}, {206140,8706}, {206172,8707}, {206201,8708}, {206233,8695},
	{206252,0}, {206262,0}, {206280,8709}, {206308,8710}, {206332,8711}, {206351,8695},
	{206361,8712}, {206380,8713}, {206390,8714}, {206400,8714}, {206416,8715}, {206429,8715},
	{206448,8715}, {206488,8716}, {206501,8700}, {206529,0}, {206539,0}, {206557,8706},
	{206585,8692}, {206609,8717}, {206628,8718}, {206647,0}, {206669,8718}, {206701,0}, {206726,0},
	{206759,8719}, {206802,8720}, {206841,0}, {206851,8721}, {206874,8722}, {206894,8723},
	{206917,8718}, {206924,8724}, {206934,0}, {206944,0}, {206962,8707}, {206990,8693},
	{207014,8725}, {207030,0}, {207040,0}, {207058,8708}, {207086,8694}, {207110,8726},
	{207120,8726}, {207136,8727}, {207149,8727}, {207174,8728}, {207184,8728}, {207212,8700},
	{207222,8702}, {207232,8729}, {207239,8730}, {207246,8731}, {207253,8729}, {207275,8732},
	{207297,8731}, {207319,8730}, {207350,8733}, {207381,8734}, {207400,8735}, {207437,8735},
	{207444,8736}, {207454,8737}, {207458,8737}, {207477,8738}, {207484,8736}, {207506,8733},
	{207528,8736}, {207550,8738}, {207569,8739}, {207573,8739}, {207583,8740}, {207590,8740},
	{207612,8739}, {207616,8736}, {207629,814}, {207657,8741}, {207673,8742}, {207692,8743},
	{207696,8744}, {207703,8745}, {207710,8746}, {207735,8747}, {207742,8745}, {207770,8744},
	{207792,8747}, {207808,8748}, {207815,8748}, {207846,8743}, {207856,8749}, {207875,8749},
	{207882,8750}, {207907,8751}, {207932,8751}, {207942,8752}, {207952,8752}, {207971,8737},
	{208000,8739}, {208019,8753}, {208038,8747}, {208072,8743}, {208091,8754}, {208116,8755},
	{208144,8756}, {208175,8757}, {208200,8754}, {208204,8754}, {208220,8757}, {208224,8758},
	{208231,817}, {208274,8759}, {208305,8760}, {208339,8758}, {208361,8736}, {208392,8755},
	{208396,8755}, {208415,8756}, {208422,8756}, {208444,8739}, {208460,818}, {208497,8761},
	{208522,8762}, {208550,8736}, {208569,8732}, {208597,8763}, {208607,8763}, {208626,815},
	{208651,8764}, {208685,8739}, {208698,8757}, {208714,0}, {208721,0}, {208730,8765},
	{208746,8766}, {208768,8742}, {208784,8746}, {208803,8767}, {208831,8760}, {208862,8762},
	{208887,8736}, {208915,8733}, {208943,8736}, {208971,0}, {208987,0}, {209005,8765},
	{209045,8766}, {209076,8742}, {209101,8746}, {209129,8767}, {209166,8760}, {209206,8762},
	{209240,8768}, {209247,8769}, {209254,8770}, {209261,8768}, {209277,8771}, {209296,8769},
	{209312,8772}, {209337,8770}, {209359,8773}, {209363,8773}, {209373,8774}, {209380,8771},
	{209408,8775}, {209430,8776}, {209449,8775}, {209471,8772}, {209496,8775}, {209515,8774},
	{209528,8777}, {209535,8777}, {209551,8775}, {209564,8771}, {209586,822}, {209602,8778},
	{209618,8779}, {209634,8780}, {209638,8781}, {209645,8782}, {209652,8783}, {209659,8781},
	{209675,8783}, {209691,8782}, {209713,8780}, {209723,8784}, {209730,8785}, {209737,8786},
	{209744,8784}, {209763,8787}, {209773,8787}, {209792,8785}, {209805,8788}, {209827,8789},
	{209846,823}, {209865,8790}, {209887,8791}, {209903,8773}, {209922,8783}, {209947,8780},
	{209966,8792}, {209985,8793}, {210013,8794}, {210038,8795}, {210060,8795}, {210064,8775},
	{210077,8796}, {210084,8796}, {210100,8792}, {210107,8792}, {210117,8775}, {210142,8793},
	{210146,8793}, {210165,8794}, {210172,8794}, {210188,8797}, {210213,825}, {210241,8798},
	{210266,8772}, {210282,8799}, {210307,820}, {210335,8800}, {210360,8786}, {210373,8795},
	{210386,8775}, {210396,0}, {210403,0}, {210412,8801}, {210428,8802}, {210444,0}, {210460,0},
	{210478,8803}, {210503,8803}, {210543,8800}, {210565,8801}, {210596,8779}, {210621,8790},
	{210649,8802}, {210686,8798}, {210711,8798}, {210745,8800}, {210779,8804}, {210795,8805},
	{210808,8806}, {210830,8807}, {210846,8808}, {210874,8809}, {210896,8810}, {210924,8812},
	{210955,8814}, {210989,8816}, {211026,8818}, {211054,8820}, {211085,8822}, {211119,0},
	{211141,0}, {211165,8824}, {211199,8825}, {211239,8826}, {211249,8827}, {211265,0}, {211281,0},
	{211299,8828}, {211327,8805}, {211361,8829}, {211380,8830}, {211402,8828}, {211421,8831},
	{211440,8832}, {211453,8833}, {211475,8834}, {211494,8835}, {211519,0}, {211547,0},
	{211577,8836}, {211617,8837}, {211663,8838}, {211688,8839}, {211701,8840}, {211705,8840},
	{211718,8841}, {211722,8842}, {211732,8844}, {211744,8844}, {211755,8845}, {211786,8846},
	{211817,8847}, {211845,8848}, {211867,8849}, {211895,8850}, {211911,8851}, {211945,8851},
	{212000,8851}, {212055,8852}, {212089,8852}, {212126,8852}, {212181,8853}, {212212,8853},
	{212246,8853}, {212298,8854}, {212329,8854}, {212363,8854}, {212415,8855}, {212449,8855},
	{212486,8855}, {212541,8856}, {212587,8856}, {212636,8856}, {212703,8857}, {212749,8857},
	{212798,8857}, {212865,8858}, {212896,8858}, {212930,8858}, {212982,8859}, {213016,8859},
	{213053,8859}, {213108,8860}, {213139,8860}, {213173,8860}, {213225,8861}, {213262,8861},
	{213302,8861}, {213360,8862}, {213388,8862}, {213419,8862}, {213468,8863}, {213511,8864},
	{213554,8865}, {213582,8866}, {213613,8867}, {213641,8868}, {213675,8869}, {213700,0},
	{213713,0}, {213728,8870}, {213753,8871}, {213784,8872}, {213788,8872}, {213810,8872},
	{213814,0}, {213839,0}, {213866,8873}, {213903,8874}, {213946,8872}, {213962,8875},
	{213975,8876}, {213994,8840}, {213998,8877}, {214020,8878}, {214033,0}, {214052,0},
	{214073,8879}, {214104,8880}, {214141,0}, {214160,0}, {214181,8881}, {214212,8882},
	{214249,8883}, {214265,8884}, {214287,8885}, {214303,8886}, {214325,8845}, {214371,8846},
	{214417,8847}, {214460,8848}, {214497,8849}, {214540,8863}, {214598,8864}, {214656,8865},
	{214699,8866}, {214745,8867}, {214785,8868}, {214834,8869}, {214874,8840}, {214899,8872},
	{214918,8840}, {214928,8872}, {214941,8840}, {214963,8887}, {214973,8888}, {214998,8889},
	{215005,8890}, {215015,8890}, {215040,8891}, {215050,8892}, {215060,8892}, {215085,8893},
	{215092,8893}, {215114,8894}, {215127,8895}, {215131,8896}, {215141,8897}, {215163,8898},
	{215191,8899}, {215213,8900}, {215220,8901}, {215236,8902}, {215246,8902}, {215280,8888},
	{215290,8900}, {215315,8903}, {215343,8903}, {215350,8904}, {215357,8904}, {215379,8905},
	{215389,8905}, {215414,8891}, {215421,8896}, {215440,8906}, {215456,8898}, {215466,830},
	{215482,8907}, {215498,8908}, {215514,8909}, {215530,0}, {215564,0}, {215600,8910},
	{215658,8911}, {215707,8912}, {215756,8913}, {215802,8914}, {215854,8915}, {215900,8916},
	{216000,8913}, {216062,8916}, {216099,8917}, {216106,8917}, {216137,8918}, {216162,8919},
	{216172,833}, {216197,8915}, {216213,837}, {216241,8920}, {216269,8921}, {216303,8922},
	{216310,8923}, {216320,8896}, {216348,8924}, {216373,8925}, {216383,8926}, {216421,8927},
	{216443,8928}, {216456,8929}, {216469,8912}, {216494,8930}, {216522,8899}, {216529,0},
	{216548,829}, {216595,828}, {216626,834}, {216648,835}, {216688,8931}, {216713,8932},
	{216738,836}, {216778,8933}, {216803,8934}, {216828,8909}, {216856,8935}, {216878,8936},
	{216906,8937}, {216946,8901}, {216983,8938}, {217005,8939}, {217030,8940}, {217055,8895},
	{217089,8935}, {217099,8936}, {217115,8887}, {217134,8941}, {217150,8941}, {217190,8918},
	{217200,8889}, {217219,8942}, {217235,8942}, {217266,8943}, {217279,8943}, {217307,8944},
	{217317,8944}, {217339,8945}, {217355,8945}, {217395,8946}, {217399,8946}, {217412,8947},
	{217416,8947}, {217432,8937}, {217448,8948}, {217464,8949}, {217474,8949}, {217496,8938},
	{217506,8950}, {217519,8950}, {217550,8951}, {217566,8951}, {217606,0}, {217649,0},
	{217694,8907}, {217746,8952}, {217813,8931}, {217874,8933}, {217935,8921}, {217993,8953},
	{218069,8954}, {218145,8939}, {218158,8955}, {218174,8955}, {218208,8956}, {218218,8956},
	{218240,0}, {218247,8957}, {218270,8958}, {218299,8959}, {218319,8960}, {218329,8960},
	{218348,8961}, {218361,0}, {218377,843}, {218406,844}, {218444,852}, {218473,841},
	{218489,8962}, {218514,8963}, {218524,8963}, {218552,8964}, {218562,8964}, {218575,8964},
	{218591,8965}, {218604,8966}, {218614,8967}, {218624,8967}, {218652,8968}, {218662,8968},
	{218684,8969}, {218694,8969}, {218713,8970}, {218723,8970}, {218742,8971}, {218749,8971},
	{218759,8971}, {218775,8972}, {218785,8972}, {218801,8973}, {218811,8973}, {218827,0},
	{218849,842}, {218884,845}, {218928,850}, {218963,8974}, {218985,8974}, {219016,8974},
	{219047,8975}, {219057,8975}, {219082,8976}, {219089,8976}, {219099,8976}, {219127,8977},
	{219134,8977}, {219144,8977}, {219169,8978}, {219179,8978}, {219207,8979}, {219217,8979},
	{219245,8979}, {219252,8980}, {219262,8980}, {219290,8974}, {219300,8974}, {219319,8974},
	{219341,8981}, {219351,8981}, {219382,8980}, {219389,8982}, {219399,8982}, {219412,8982},
	{219428,8983}, {219438,8983}, {219457,8983}, {219464,8974}, {219480,8974}, {219499,8974},
	{219521,8982}, {219543,8982}, {219568,840}, {219581,8984}, {219588,8984}, {219598,8984},
	{219626,0}, {219636,8985}, {219656,8986}, {219676,8987}, {219683,8987}, {219696,8988},
	{219706,8989}, {219713,8990}, {219730,8991}, {219734,8991}, {219744,8992}, {219751,8992},
	{219761,8993}, {219768,8993}, {219778,8994}, {219785,8994}, {219795,8995}, {219802,8996},
	{219809,8996}, {219825,8997}, {219832,8997}, {219845,8998}, {219852,8998}, {219865,8999},
	{219869,9000}, {219879,8999}, {219889,8999}, {219902,9001}, {219909,9002}, {219919,9003},
	{219923,9004}, {219930,9005}, {219940,9006}, {219944,9007}, {219951,9007}, {219961,9008},
	{219968,9009}, {219975,9009}, {219985,9010}, {220000,9010}, {220013,9006}, {220020,9011},
	{220030,9012}, {220040,9012}, {220059,9002}, {220069,9013}, {220076,9013}, {220086,9014},
	{220090,9015}, {220097,9014}, {220107,0}, {220117,0}, {220129,9016}, {220154,9017},
	{220176,9018}, {220198,9019}, {220223,9020}, {220245,9021}, {220261,9022}, {220283,0},
	{220288,0}, {220306,9023}, {220334,0}, {220355,9023}, {220386,0}, {220401,9024}, {220426,0},
	{220444,9024}, {220472,0}, {220493,9025}, {220524,0}, {220542,9025}, {220570,0}, {220585,9026},
	{220610,0}, {220622,9026}, {220644,0}, {220659,9026}, {220684,0}, {220699,9027}, {220724,0},
	{220736,9027}, {220758,0}, {220776,9028}, {220804,0}, {220819,9029}, {220844,0}, {220865,9029},
	{220896,8988}, {220909,9002}, {220922,0}, {220932,9030}, {220955,9031}, {220972,9032},
	{220992,9033}, {220999,9033}, {221012,9016}, {221022,9034}, {221035,9035}, {221042,9035},
	{221052,9026}, {221059,9036}, {221069,9036}, {221085,9037}, {221095,0}, {221102,0},
	{221111,9038}, {221133,9040}, {221152,9041}, {221171,9042}, {221193,9043}, {221212,9044},
	{221225,9045}, {221244,9046}, {221254,9046}, {221267,9047}, {221271,9047}, {221281,0},
	{221291,8988}, {221311,9048}, {221321,9048}, {221337,9049}, {221347,9049}, {221360,0},
	{221364,0}, {221370,0}, {221383,9034}, {221406,0}, {221411,0}, {221429,9050}, {221457,0},
	{221478,9050}, {221509,0}, {221524,9051}, {221549,0}, {221567,9051}, {221595,0}, {221616,9052},
	{221647,0}, {221665,9052}, {221693,0}, {221708,9034}, {221733,0}, {221745,9034}, {221767,0},
	{221782,9034}, {221807,0}, {221822,9053}, {221847,0}, {221859,9053}, {221881,0}, {221899,9054},
	{221927,0}, {221942,9054}, {221967,0}, {221982,9055}, {222007,0}, {222028,9055}, {222059,9002},
	{222072,0}, {222088,9056}, {222114,0}, {222124,9057}, {222144,9058}, {222148,9059},
	{222155,9059}, {222165,9058}, {222175,9060}, {222182,0}, {222195,9017}, {222218,9020},
	{222241,9021}, {222264,0}, {222277,9040}, {222300,9043}, {222323,9044}, {222346,0},
	{222365,9025}, {222397,9027}, {222423,9028}, {222452,0}, {222465,9052}, {222491,9053},
	{222511,9054}, {222534,9061}, {222544,9061}, {222560,9062}, {222567,9063}, {222577,9064},
	{222584,9065}, {222591,9065}, {222604,9066}, {222617,9066}, {222624,9067}, {222631,9068},
	{222638,9068}, {222651,9069}, {222661,9070}, {222671,9071}, {222678,9071}, {222694,9072},
	{222701,0}, {222717,859}, {222746,854}, {222772,860}, {222807,9073}, {222832,861},
	{222848,9074}, {222879,0}, {222886,9075}, {222906,9072}, {222913,9076}, {222932,9077},
	{222945,9078}, {222968,9079}, {223000,9080}, {223028,9081}, {223047,9082}, {223075,9083},
	{223091,9084}, {223104,9085}, {223129,9086}, {223136,0}, {223143,9087}, {223178,9088},
	{223203,9089}, {223228,9090}, {223256,0}, {223266,0}, {223278,9091}, {223309,9092},
	{223343,9084}, {223368,0}, {223378,9093}, {223413,0}, {223420,0}, {223429,860}, {223454,9094},
	{223467,9095}, {223489,0}, {223496,9096}, {223519,9097}, {223539,9098}, {223556,9099},
	{223587,9100}, {223612,9101}, {223631,0}, {223641,0}, {223653,9096}, {223681,9097},
	{223715,9097}, {223752,9098}, {223789,9102}, {223808,9103}, {223830,9104}, {223849,9105},
	{223865,9106}, {223884,0}, {223918,0}, {224000,870}, {224049,9107}, {224074,862}, {224096,9108},
	{224112,863}, {224128,9109}, {224132,9109}, {224145,9109}, {224161,864}, {224192,9110},
	{224217,865}, {224242,9111}, {224255,9112}, {224283,9113}, {224305,866}, {224333,9114},
	{224346,9115}, {224350,9116}, {224381,9117}, {224406,9112}, {224434,9112}, {224465,9115},
	{224484,9118}, {224491,9118}, {224501,9119}, {224511,9119}, {224524,9119}, {224555,9116},
	{224571,9120}, {224584,9121}, {224603,9122}, {224616,9123}, {224629,867}, {224654,9124},
	{224685,9117}, {224695,9112}, {224708,9112}, {224724,9125}, {224749,9126}, {224753,874},
	{224790,9127}, {224821,875}, {224852,9128}, {224865,9129}, {224872,9129}, {224888,9126},
	{224901,9130}, {224905,9130}, {224924,9117}, {224949,9131}, {224956,9131}, {224978,9132},
	{224991,9133}, {225004,9115}, {225020,7127}, {225030,7127}, {225049,0}, {225065,0},
	{225109,7060}, {225166,7060}, {225232,0}, {225276,7061}, {225333,7061}, {225399,0},
	{225427,7056}, {225468,7056}, {225518,7127}, {225528,7127}, {225532,7127}, {225539,7127},
	{225543,0}, {225562,0}, {225609,7060}, {225669,0}, {225716,7061}, {225776,0}, {225807,7056},
	{225851,0}, {225885,7294}, {225932,0}, {225963,7324}, {226007,7127}, {226014,0}, {226045,0},
	{226086,7533}, {226131,0}, {226165,0}, {226209,7131}, {226257,0}, {226288,0}, {226329,7490},
	{226374,0}, {226411,7149}, {226461,0}, {226495,7161}, {226542,0}, {226582,7203}, {226635,0},
	{226666,7168}, {226710,7666}, {226729,530}, {226754,0}, {226761,7654}, {226772,7353},
	{226786,7127}, {226790,0}, {226821,7294}, {226865,7294}, {226918,7326}, {226925,0},
	{226953,7324}, {226994,7324}, {227044,7326}, {227057,7127}, {227061,7067}, {227068,7067},
	{227084,7095}, {227094,7095}, {227110,7422}, {227120,7422}, {227130,7422}, {227146,0},
	{227174,0}, {227212,7533}, {227254,7533}, {227305,0}, {227336,0}, {227377,7131}, {227422,7131},
	{227476,529}, {227498,7285}, {227520,7285}, {227530,7134}, {227537,0}, {227565,0},
	{227603,7490}, {227645,7490}, {227696,0}, {227730,7149}, {227777,7149}, {227833,7134},
	{227840,7134}, {227853,0}, {227884,7161}, {227928,7161}, {228000,0}, {228037,7203},
	{228087,7203}, {228146,0}, {228174,7168}, {228215,7168}, {228265,7259}, {228272,7259},
	{228288,9134}, {228295,9134}, {228305,9135}, {228315,9135}, {228337,9136}, {228353,9137},
	{228366,9138}, {228376,9138}, {228392,9139}, {228402,9139}, {228418,9140}, {228428,9140},
	{228450,9141}, {228460,9141}, {228479,9142}, {228489,9142}, {228505,9143}, {228515,9144},
	{228525,9144}, {228538,9145}, {228545,9146}, {228555,9146}, {228574,9147}, {228587,9147},
	{228606,9148}, {228616,9148}, {228632,9149}, {228648,9150}, {228658,9150}, {228686,9151},
	{228699,9152}, {228715,9153}, {228722,9153}, {228738,9154}, {228748,9154}, {228773,9155},
	{228783,9155}, {228808,9156}, {228818,9156}, {228843,9157}, {228850,9157}, {228863,0},
	{228868,2658}, {228877,0}, {228882,2653}, {228891,2657}, {228900,9158}, {228910,9158},
	{228926,9159}, {228936,9159}, {228952,9160}, {228962,9160}, {228981,9161}, {228997,9162},
	{229007,9163}, {229020,9163}, {229042,9164}, {229055,9165}, {229077,9162}, {229096,9166},
	{229109,9167}, {229119,9167}, {229135,9168}, {229145,9168}, {229161,9169}, {229171,9169},
	{229196,9170}, {229206,9170}, {229222,9171}, {229232,9171}, {229248,9172}, {229264,9173},
	{229274,9173}, {229293,9174}, {229303,9174}, {229316,9175}, {229326,9175}, {229342,9176},
	{229352,9176}, {229377,9177}, {229387,9177}, {229400,9178}, {229419,9179}, {229429,9179},
	{229454,9180}, {229479,9181}, {229498,9182}, {229508,9182}, {229527,9183}, {229537,9183},
	{229553,9184}, {229557,9185}, {229567,9186}, {229574,9187}, {229581,9188}, {229585,9189},
	{229592,882}, {229602,882}, {229612,9190}, {229619,902}, {229626,9191}, {229633,9192},
	{229643,9193}, {229650,9193}, {229657,902}, {229664,883}, {229674,883}, {229684,9194},
	{229691,903}, {229698,9195}, {229705,9196}, {229715,9197}, {229722,9197}, {229729,903},
	{229736,9198}, {229743,9199}, {229756,9200}, {229763,9201}, {229767,9202}, {229774,9203},
	{229778,9204}, {229782,9205}, {229789,9206}, {229793,9207}, {229806,9208}, {229816,9207},
	{229829,9208}, {229839,9209}, {229846,9210}, {229853,9211}, {229860,9212}, {229867,9213},
	{229874,9214}, {229881,876}, {229888,909}, {229895,9215}, {229902,9216}, {229906,9217},
	{229913,9218}, {229920,9219}, {229924,9220}, {229931,9221}, {229938,9222}, {229948,9223},
	{229958,9224}, {229965,9225}, {229972,9218}, {229979,9226}, {229986,9191}, {229993,9227},
	{229997,9228}, {230004,900}, {230011,9229}, {230018,9230}, {230025,9231}, {230032,9232},
	{230039,9233}, {230046,9234}, {230053,9235}, {230060,9236}, {230064,9237}, {230071,9238},
	{230075,9238}, {230085,9226}, {230092,9239}, {230096,9239}, {230103,9197}, {230110,9240},
	{230117,9241}, {230124,9242}, {230131,9242}, {230138,9243}, {230145,9244}, {230149,9228},
	{230156,9246}, {230163,9203}, {230167,9247}, {230171,9250}, {230181,9251}, {230188,9190},
	{230195,9252}, {230199,891}, {230206,955}, {230213,9253}, {230223,9254}, {230230,9255},
	{230237,9184}, {230247,9188}, {230257,9201}, {230267,9204}, {230277,9216}, {230287,9236},
	{230297,9256}, {230307,890}, {230314,9257}, {230321,956}, {230328,9258}, {230335,9226},
	{230339,9252}, {230343,9194}, {230350,9259}, {230354,9262}, {230361,9263}, {230371,9225},
	{230375,9193}, {230382,9264}, {230386,9264}, {230396,9265}, {230403,9265}, {230413,9266},
	{230420,9265}, {230427,9267}, {230434,877}, {230441,910}, {230448,9226}, {230455,9199},
	{230462,9199}, {230469,9268}, {230473,9268}, {230483,9269}, {230490,9270}, {230494,9270},
	{230504,9252}, {230508,9271}, {230515,9271}, {230522,9239}, {230532,9272}, {230536,900},
	{230543,9251}, {230550,9227}, {230554,9229}, {230561,9230}, {230568,9231}, {230575,9232},
	{230582,9233}, {230589,9234}, {230596,9235}, {230603,9273}, {230607,9273}, {230617,9252},
	{230621,9274}, {230628,9275}, {230644,9276}, {230660,9277}, {230673,9278}, {230683,9279},
	{230696,9280}, {230703,9281}, {230713,9282}, {230723,9283}, {230730,9284}, {230737,9285},
	{230744,9286}, {230751,9287}, {230767,9284}, {230777,9285}, {230787,9286}, {230797,9288},
	{230813,9289}, {230823,9290}, {230833,9291}, {230843,9289}, {230850,9290}, {230857,9291},
	{230864,9292}, {230871,9293}, {230878,9294}, {230885,9295}, {230892,9296}, {230902,9297},
	{230912,9298}, {230919,9299}, {230929,9300}, {230936,9301}, {230946,9302}, {230953,9303},
	{230966,9304}, {230973,9305}, {230980,9306}, {230987,9307}, {231000,9308}, {231007,9308},
	{231017,9309}, {231024,0}, {231037,9309}, {231060,6092}, {231070,9310}, {231077,1170},
	{231090,1179}, {231103,1205}, {231113,9311}, {231120,9311}, {231133,9312}, {231143,9313},
	{231153,9314}, {231160,9315}, {231167,9316}, {231174,9317}, {231181,9318}, {231188,0},
	{231195,0}, {231209,9319}, {231236,9320}, {231263,9319}, {231273,9320}, {231283,9321},
	{231290,9321}, {231300,9322}, {231307,9323}, {231314,9324}, {231321,9325}, {231328,6339},
	{231338,9326}, {231345,9326}, {231361,9327}, {231368,9327}, {231378,0}, {231385,915},
	{231402,9328}, {231415,9329}, {231422,9330}, {231432,9331}, {231454,9332}, {231476,9333},
	{231498,9334}, {231505,9334}, {231521,9335}, {231528,9335}, {231541,9336}, {231548,9336},
	{231558,9337}, {231565,9337}, {231575,0}, {231585,917}, {231605,9338}, {231612,9338},
	{231622,0}, {231629,9339}, {231643,9340}, {231650,9340}, {231663,0}, {231670,9341},
	{231690,9342}, {231707,9343}, {231733,0}, {231740,0}, {231749,9344}, {231765,9344},
	{231784,9345}, {231818,9346}, {231843,9347}, {231859,9328}, {231896,9348}, {231915,9348},
	{231946,9328}, {231962,9328}, {232000,9349}, {232016,9349}, {232035,0}, {232057,9347},
	{232092,9346}, {232108,9346}, {232130,9345}, {232146,9345}, {232177,0}, {232205,9344},
	{232243,9349}, {232265,9350}, {232272,9351}, {232279,9351}, {232289,9351}, {232305,9333},
	{232312,9352}, {232319,9352}, {232332,9331}, {232342,9332}, {232352,9333}, {232362,9353},
	{232372,9347}, {232385,9331}, {232392,9345}, {232408,914}, {232415,9329}, {232428,9329},
	{232447,9354}, {232454,9354}, {232464,9349}, {232484,9354}, {232500,9355}, {232507,9355},
	{232520,9332}, {232527,9356}, {232534,9356}, {232547,9357}, {232554,9357}, {232567,912},
	{232589,9358}, {232596,9358}, {232606,9358}, {232622,9359}, {232629,9359}, {232639,9359},
	{232658,9360}, {232668,9361}, {232672,9361}, {232682,963}, {232689,969}, {232696,9362},
	{232700,0}, {232707,961}, {232718,971}, {232729,9364}, {232736,9365}, {232740,9365},
	{232750,9366}, {232754,9367}, {232758,9368}, {232762,9368}, {232772,9369}, {232776,9370},
	{232783,968}, {232790,9371}, {232797,9370}, {232804,9372}, {232811,9373}, {232818,9374},
	{232822,9376}, {232832,0}, {232839,9377}, {232850,9378}, {232861,9379}, {232865,9382},
	{232875,9366}, {232882,962}, {232889,9372}, {232896,9372}, {232903,9383}, {232910,960},
	{232920,970}, {232930,9384}, {232934,9385}, {232938,9385}, {232948,9386}, {232952,9386},
	{232962,9387}, {232975,9387}, {232996,9388}, {233005,9388}, {233026,3149}, {233035,5066},
	{233048,5066}, {233077,6730}, {233090,6730}, {233115,48}, {233148,3148}, {233157,6521},
	{233170,6521}, {233191,3467}, {233208,3124}, {233233,2014}, {233246,2014}, {233279,9389},
	{233292,9389}, {233309,9390}, {233322,3276}, {233335,3276}, {233368,2571}, {233381,2571},
	{233414,2700}, {233427,2700}, {233448,6413}, {233461,6413}, {233486,0}, {233491,0}, {233505,0},
	{233540,9391}, {233600,0}, {233635,9392}, {233703,5972}, {233716,5972}, {233753,5897},
	{233766,5897}, {233795,6228}, {233808,6228}, {233829,9393}, {233838,4228}, {233851,4228},
	{233868,4416}, {233881,4416}, {233902,4954}, {233915,4954}, {233948,3149}, {233957,3148},
	{233966,3148}, {233975,6521}, {233984,6521}, {234005,2571}, {234014,2571}, {234047,2700},
	{234056,2700}, {234077,6413}, {234086,6413}, {234107,5972}, {234116,5972}, {234149,5897},
	{234158,5897}, {234183,6228}, {234192,6228}, {234213,2014}, {234222,2014}, {234251,3276},
	{234260,3276}, {234293,9389}, {234302,9389}, {234319,9390}, {234328,9390}, {234341,6730},
	{234350,6730}, {234375,4416}, {234384,4416}, {234405,9393}, {234414,4228}, {234423,4228},
	{234436,3149}, {234445,9388}, {234454,9388}, {234475,4954}, {234484,4954}, {234513,9387},
	{234522,9387}, {234543,5066}, {234552,5066}, {234577,0}, {234590,9394}, {234620,9395},
	{234654,0}, {234671,0}, {234709,9396}, {234760,9397}, {234802,0}, {234828,0}, {234871,9398},
	{234923,9399}, {234973,9400}, {235015,9401}, {235057,9402}, {235099,9403}, {235128,9404},
	{235145,9405}, {235186,0}, {235207,0}, {235241,9394}, {235292,9395}, {235347,9403},
	{235397,9404}, {235435,9405}, {235497,9406}, {235543,9407}, {235589,9408}, {235635,9409},
	{235681,9410}, {235727,9411}, {235773,9412}, {235819,9406}, {235844,9407}, {235869,9408},
	{235886,9409}, {235903,9410}, {235920,9411}, {235937,9412}, {235954,0}, {236000,0},
	{236043,9413}, {236111,9414}, {236179,9415}, {236235,9416}, {236303,9417}, {236375,9418},
	{236443,9419}, {236507,9413}, {236573,9414}, {236639,9415}, {236705,9419}, {236767,9420},
	{236796,0}, {236805,9421}, {236839,9422}, {236873,9423}, {236903,9424}, {236928,0},
	{236949,918}, {236995,919}, {237041,920}, {237087,923}, {237129,9425}, {237158,9426},
	{237199,9426}, {237240,9427}, {237269,0}, {237278,9428}, {237312,9429}, {237341,928},
	{237402,0}, {237443,9430}, {237509,9431}, {237542,0}, {237559,9432}, {237589,9433}, {237623,0},
	{237648,9434}, {237698,925}, {237736,935}, {237778,0}, {237803,931}, {237853,929},
	{237906,9435}, {237919,9435}, {237944,9436}, {237961,9437}, {237978,0}, {237995,930},
	{238037,9438}, {238074,9438}, {238115,9439}, {238144,9440}, {238185,9441}, {238234,0},
	{238251,932}, {238281,936}, {238315,9442}, {238332,9442}, {238377,9443}, {238394,9443},
	{238423,9441}, {238448,9439}, {238473,9444}, {238506,9444}, {238551,9445}, {238572,9446},
	{238601,9446}, {238642,9447}, {238651,9448}, {238668,9448}, {238697,9449}, {238714,9439},
	{238739,9450}, {238756,9450}, {238785,9451}, {238802,9451}, {238831,9452}, {238864,9452},
	{238909,9453}, {238958,9454}, {238971,9455}, {238984,9456}, {238993,9457}, {239002,9458},
	{239015,9459}, {239028,9460}, {239045,9461}, {239070,9462}, {239095,9463}, {239120,9464},
	{239149,9465}, {239170,9466}, {239187,9467}, {239220,9468}, {239245,9469}, {239270,9470},
	{239299,9471}, {239312,9472}, {239333,6213}, {239342,1074}, {239359,1074}, {239392,2299},
	{239409,2299}, {239430,4196}, {239443,4195}, {239456,4195}, {239489,4196}, {239514,4458},
	{239527,4458}, {239548,1622}, {239561,1622}, {239582,5931}, {239599,5931}, {239620,6054},
	{239633,6054}, {239654,6053}, {239671,6053}, {239692,3584}, {239701,9473}, {239714,9473},
	{239747,9474}, {239752,4645}, {239769,4645}, {239806,4224}, {239827,4224}, {239852,4882},
	{239889,3639}, {239902,3639}, {239923,6839}, {239936,6839}, {239957,4882}, {239970,3363},
	{239983,3363}, {240000,9475}, {240013,9475}, {240030,1788}, {240043,1788}, {240064,2962},
	{240077,2962}, {240110,0}, {240131,9476}, {240185,939}, {240243,942}, {240268,0}, {240289,0},
	{240343,942}, {240399,0}, {240416,0}, {240435,9477}, {240483,9477}, {240535,0}, {240565,9477},
	{240597,0}, {240627,9477}, {240659,0}, {240676,0}, {240706,9478}, {240765,0}, {240786,0},
	{240809,9476}, {240845,9476}, {240889,9476}, {240925,9476}, {240969,9479}, {241021,9479},
	{241081,9480}, {241117,9480}, {241165,9480}, {241209,9481}, {241261,9482}, {241313,9482},
	{241345,9479}, {241377,9482}, {241421,9482}, {241453,9481}, {241489,9481}, {241541,3274},
	{241589,3274}, {241633,0}, {241654,0}, {241688,9483}, {241743,0}, {241772,9482}, {241830,944},
	{241896,3274}, {241917,9484}, {241938,2873}, {241959,945}, {241980,9485}, {242001,0},
	{242034,9477},
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
	{4,73,210,1,0}, {4,7,210,1,0}, {4,9,210,1,0}, {5,0,1,1,0}, {4,58,212,1,0}, {4,55,212,1,0},
	{4,56,212,1,0}, {4,54,212,1,0}, {1,8,212,1,1}, {1,8,212,1,0}, {1,4,214,1,1}, {1,4,214,1,0},
	{4,57,212,1,0}, {1,8,214,1,1}, {1,8,214,1,0}, {1,4,212,1,1}, {1,4,212,1,0}, {4,41,212,1,0},
	{4,89,212,1,0}, {4,25,212,1,0}, {4,9,212,1,0}, {4,105,212,1,0}, {4,73,212,1,0}, {1,10,214,1,1},
	{1,10,212,1,1}, {1,10,214,1,0}, {1,10,212,1,0}, {3,1,66,1,0}, {3,2,66,1,0}, {3,0,66,1,0},
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
	{5,0,1,1,0}, {3,1,241,1,0}, {3,2,74,1,0}, {2,0,239,1,1}, {2,0,239,1,0}, {4,56,74,1,0},
	{1,10,243,1,0}, {3,0,94,1,0}, {3,1,64,1,0}, {4,58,74,1,0}, {2,2,245,1,1}, {3,0,96,1,1},
	{1,7,239,1,0}, {5,0,1,1,0}, {2,1,205,1,1}, {2,1,205,1,0}, {1,4,247,0,1}, {5,0,1,1,0},
	{2,6,96,1,0}, {8,8,131,1,0}, {4,54,249,1,0}, {1,12,30,1,0}, {1,4,251,1,0}, {3,1,253,1,0},
	{4,8,74,1,0}, {1,9,255,1,0}, {4,87,257,1,0}, {4,89,257,1,0}, {1,4,259,1,0}, {1,4,235,1,0},
	{1,4,53,1,0}, {1,4,275,1,0}, {1,4,22,1,0}, {1,4,289,1,0}, {1,8,30,1,0}, {1,4,247,1,0},
	{1,5,255,1,0}, {1,11,255,1,0}, {2,0,291,1,1}, {4,8,293,1,0}, {4,103,293,1,0}, {4,87,293,1,0},
	{4,23,293,1,0}, {4,39,293,1,0}, {4,71,293,1,0}, {4,7,293,1,0}, {4,55,293,1,0}, {10,2,62,1,0},
	{3,1,225,1,0}, {3,0,225,1,0}, {3,2,225,1,0}, {1,3,295,1,1}, {1,3,295,1,0}, {3,0,297,1,0},
	{1,11,300,1,1}, {1,11,300,1,0}, {3,1,302,1,0}, {1,7,304,1,1}, {1,7,304,1,0}, {4,103,257,1,0},
	{4,105,257,1,0}, {4,104,257,1,0}, {1,4,218,1,1}, {1,4,218,1,0}, {1,4,300,1,1}, {4,103,306,1,0},
	{4,104,306,1,0}, {4,105,306,1,0}, {1,4,300,1,0}, {3,1,28,1,0}, {3,1,308,1,0}, {1,12,251,1,0},
	{1,8,311,0,0}, {3,0,233,0,1}, {5,0,1,1,0}, {1,8,314,1,1}, {1,8,84,1,0}, {1,8,319,1,0},
	{1,5,251,1,0}, {1,8,323,1,0}, {1,8,325,1,0}, {4,8,346,1,0}, {1,8,351,1,0}, {1,8,353,1,0},
	{1,8,358,1,0}, {1,8,364,1,0}, {1,8,375,1,0}, {1,8,379,1,1}, {1,8,60,1,0}, {1,8,381,1,0},
	{1,8,386,1,0}, {1,8,388,1,0}, {1,8,396,1,0}, {1,8,399,1,0}, {1,8,218,1,0}, {1,8,402,1,0},
	{1,8,45,1,0}, {1,8,20,1,0}, {1,8,406,1,0}, {10,3,62,0,0}, {2,0,58,1,0}, {2,0,410,0,0},
	{2,3,291,1,1}, {1,1,251,1,0}, {2,0,58,1,0}, {1,10,257,1,0}, {4,55,249,1,0}, {4,8,386,1,0},
	{2,0,76,1,1}, {1,4,49,1,0}, {5,0,1,1,0}, {2,5,413,1,0}, {2,0,96,1,1}, {4,103,12,1,0},
	{4,55,12,1,0}, {4,39,12,1,0}, {4,23,12,1,0}, {4,7,12,1,0}, {4,71,12,1,0}, {4,87,12,1,0},
	{2,4,413,1,0}, {2,0,76,1,0}, {4,56,76,1,1}, {4,54,415,1,0}, {2,1,96,1,1}, {2,5,32,1,1},
	{2,5,32,1,0}, {3,1,233,1,1}, {1,8,243,1,0}, {3,1,417,1,0}, {2,3,419,1,1}, {2,3,419,1,0},
	{3,1,45,1,0}, {1,10,84,1,1}, {1,10,84,1,0}, {1,8,229,1,1}, {1,8,229,1,0}, {2,4,419,1,1},
	{2,4,419,1,0}, {2,1,30,0,0}, {2,4,422,1,1}, {2,3,425,0,1}, {2,4,432,1,1}, {2,4,434,1,0},
	{2,4,255,1,0}, {2,3,255,1,0}, {2,3,413,1,0}, {2,0,436,1,1}, {2,0,439,1,0}, {2,4,441,1,0},
	{2,0,255,1,0}, {2,4,439,1,1}, {2,4,439,1,0}, {1,7,255,1,0}, {4,54,293,1,0}, {2,4,255,1,1},
	{2,4,443,1,0}, {2,4,432,1,0}, {2,3,436,1,1}, {2,3,445,1,0}, {2,3,247,1,0}, {2,3,439,1,0},
	{2,1,439,1,0}, {1,11,251,1,0}, {3,0,302,1,0}, {2,0,451,0,1}, {2,4,457,1,1}, {2,0,468,1,0},
	{2,4,473,1,0}, {2,4,218,1,0}, {2,4,477,1,0}, {2,5,486,1,1}, {2,5,486,1,0}, {5,0,1,1,0},
	{2,4,451,1,1}, {2,3,255,1,1}, {2,1,32,1,1}, {2,1,32,1,0}, {3,1,297,1,0}, {2,4,32,1,1},
	{2,4,32,1,0}, {2,5,488,1,1}, {2,5,488,1,0}, {3,0,1,0,0}, {5,0,1,1,0}, {4,104,51,1,0},
	{1,1,51,1,0}, {1,3,51,1,0}, {4,88,51,1,0}, {3,0,241,1,0}, {1,1,304,1,1}, {1,1,304,1,0},
	{4,57,24,1,0}, {4,57,49,1,0}, {2,4,291,1,0}, {3,1,293,1,0}, {4,8,304,1,1}, {4,105,96,1,0},
	{4,54,12,1,0}, {4,55,492,1,1}, {2,2,494,0,0}, {2,5,40,0,0}, {3,0,257,0,1}, {5,0,1,1,0},
	{4,105,51,1,0}, {4,9,51,1,0}, {4,25,51,1,0}, {4,89,51,1,0}, {4,73,51,1,0}, {4,41,51,1,0},
	{4,105,49,1,0}, {1,5,51,1,0}, {1,10,51,1,0}, {1,12,51,1,0}, {1,2,51,1,0}, {1,4,51,1,0},
	{1,8,51,1,0}, {4,88,49,1,0}, {4,89,49,1,0}, {1,7,51,1,0}, {1,6,51,1,0}, {1,11,51,1,0},
	{4,72,51,1,0}, {1,9,51,1,0}, {4,72,49,1,0}, {4,73,49,1,0}, {4,56,51,1,0}, {4,8,51,1,0},
	{4,58,51,1,0}, {4,59,51,1,0}, {4,55,96,0,1}, {4,56,496,1,1}, {2,0,237,1,0}, {2,1,237,1,0},
	{2,2,237,1,0}, {2,3,237,1,0}, {2,4,237,1,0}, {2,5,237,1,0}, {2,6,237,1,0}, {4,55,496,1,0},
	{4,56,439,1,1}, {3,0,498,1,0}, {2,5,40,1,0}, {4,105,18,1,0}, {4,8,84,1,0}, {4,8,49,1,0},
	{1,12,255,1,0}, {1,6,255,1,0}, {4,87,255,1,0}, {4,89,255,1,0}, {4,88,255,1,0}, {2,2,500,1,0},
	{2,4,500,1,0}, {2,0,500,1,0}, {2,1,500,1,0}, {2,3,500,1,0}, {2,5,500,1,0}, {4,39,502,1,0},
	{4,103,502,1,0}, {4,23,502,1,0}, {4,87,502,1,0}, {4,7,502,1,0}, {4,71,502,1,0}, {4,55,502,1,0},
	{4,54,504,1,0}, {3,0,506,1,0}, {4,54,386,1,0}, {4,54,24,1,0}, {4,54,506,1,0}, {1,10,251,1,0},
	{4,54,227,1,0}, {2,2,494,1,0}, {4,104,293,1,0}, {4,105,293,1,0}, {3,1,257,1,1}, {1,9,300,1,1},
	{1,9,300,1,0}, {2,5,49,1,0}, {1,8,439,1,1}, {1,8,439,1,0}, {4,105,84,1,0}, {1,8,508,1,1},
	{1,8,510,1,0}, {1,8,512,1,0}, {1,8,515,1,0}, {1,4,229,1,1}, {1,4,229,1,0}, {1,4,30,1,0},
	{1,4,517,1,0}, {1,4,519,1,1}, {1,4,521,1,0}, {3,1,512,1,0}, {1,4,351,1,1}, {4,57,229,1,0},
	{1,4,351,1,0}, {1,4,523,1,0}, {1,4,576,1,0}, {1,4,582,1,0}, {4,58,512,1,0}, {1,4,323,1,0},
	{1,4,584,1,0}, {1,4,611,1,0}, {1,4,616,1,0}, {1,4,619,1,0}, {1,4,293,1,0}, {1,4,624,1,0},
	{1,4,6,1,0}, {1,4,502,1,0}, {1,4,439,1,0}, {1,4,402,1,0}, {1,4,627,1,0}, {2,2,630,1,0},
	{1,4,396,1,1}, {1,4,396,1,0}, {4,88,249,1,0}, {4,72,249,1,0}, {2,2,30,1,0}, {4,88,8,1,0},
	{4,72,8,1,0}, {1,12,45,0,0}, {4,8,249,0,0}, {1,2,434,0,1}, {2,3,432,0,1}, {2,4,632,1,1},
	{2,2,635,1,0}, {2,3,432,1,0}, {2,4,637,1,0}, {2,1,635,1,0}, {1,12,45,1,0}, {2,2,291,1,1},
	{2,4,247,1,0}, {2,4,517,1,0}, {2,4,639,1,0}, {2,4,635,1,0}, {2,6,635,1,0}, {2,5,635,1,0},
	{2,3,635,1,0}, {1,2,434,1,1}, {2,0,635,1,0}, {4,54,2,1,0}, {2,3,53,1,0}, {2,3,53,1,1},
	{2,0,642,1,1}, {1,3,255,1,0}, {2,6,323,1,1}, {2,6,323,1,0}, {2,1,291,1,1}, {2,5,247,1,1},
	{2,5,247,1,0}, {2,4,644,1,1}, {3,1,30,1,0}, {2,4,517,0,1}, {2,5,255,1,1}, {2,4,646,1,1},
	{4,58,49,1,0}, {4,54,49,1,0}, {1,4,648,1,1}, {2,5,255,1,0}, {2,6,218,0,1}, {5,0,1,1,0},
	{2,0,419,0,1}, {2,6,218,1,1}, {2,6,439,1,1}, {2,6,218,1,0}, {2,6,439,1,0}, {2,0,419,1,0},
	{2,6,255,0,1}, {3,0,255,1,1}, {2,6,650,1,1}, {2,6,32,1,1}, {2,6,32,1,0}, {4,57,650,1,0},
	{2,2,652,0,1}, {2,6,488,1,1}, {2,6,255,1,1}, {2,6,488,1,0}, {2,6,652,1,1}, {2,6,419,1,0},
	{2,6,255,1,0}, {2,5,652,1,1}, {2,5,419,1,0}, {2,2,419,1,0}, {4,57,652,1,0}, {2,5,650,1,1},
	{2,2,650,1,1}, {2,6,486,1,1}, {4,56,291,1,0}, {4,56,419,1,1}, {2,6,486,1,0}, {4,55,650,1,0},
	{4,72,30,1,0}, {2,3,30,1,0}, {2,1,30,1,0}, {3,0,255,1,0}, {5,0,1,1,0}, {3,2,62,1,0},
	{2,1,323,0,1}, {2,2,468,1,1}, {2,1,323,1,0}, {2,2,255,1,1}, {2,2,654,1,0}, {2,2,486,1,0},
	{4,8,76,1,1}, {2,1,468,1,1}, {2,1,486,1,0}, {2,1,488,1,0}, {3,0,502,1,0}, {4,55,30,1,0},
	{1,8,659,1,0}, {1,8,241,1,0}, {1,8,686,1,0}, {1,8,702,1,0}, {1,8,706,1,0}, {1,8,708,1,0},
	{1,8,415,1,0}, {1,8,712,1,0}, {1,8,82,1,0}, {4,56,512,1,0}, {1,4,508,1,1}, {4,71,30,1,0},
	{4,87,30,1,0}, {4,104,30,1,0}, {1,8,22,1,1}, {1,8,22,1,0}, {4,55,716,1,0}, {4,71,716,1,0},
	{4,39,716,1,0}, {4,87,716,1,0}, {4,23,716,1,0}, {4,103,716,1,0}, {4,7,716,1,0}, {4,54,512,1,0},
	{1,4,718,1,0}, {1,8,720,1,0}, {1,8,724,1,0}, {1,12,504,1,1}, {1,12,504,1,0}, {1,8,10,1,1},
	{1,8,727,1,0}, {1,8,38,1,0}, {1,4,730,1,0}, {1,4,716,1,0}, {1,4,736,1,0}, {4,56,249,1,0},
	{1,8,716,1,0}, {4,39,218,1,0}, {1,8,743,1,0}, {1,8,627,1,0}, {1,4,747,1,1}, {1,4,468,1,0},
	{1,4,432,1,0}, {1,4,32,1,1}, {1,4,32,1,0}, {1,8,36,1,0}, {1,8,88,1,0}, {2,0,53,1,1},
	{3,2,38,1,0}, {3,1,38,1,0}, {4,55,386,1,0}, {4,55,504,1,0}, {1,6,257,1,0}, {2,1,419,1,1},
	{2,1,419,1,0}, {4,72,32,1,0}, {4,73,32,1,0}, {1,11,30,1,0}, {8,9,131,1,0}, {4,57,291,1,0},
	{4,56,293,1,0}, {4,23,300,1,0}, {2,1,255,1,1}, {2,1,255,1,0}, {4,25,302,1,0}, {4,105,302,1,0},
	{4,89,302,1,0}, {4,41,302,1,0}, {4,9,302,1,0}, {4,57,302,1,0}, {4,73,302,1,0}, {4,105,218,1,1},
	{1,9,239,1,1}, {1,9,239,1,0}, {8,11,131,1,0}, {2,6,753,1,0}, {1,4,494,0,0}, {2,1,755,1,1},
	{2,1,757,1,1}, {1,4,494,1,0}, {2,1,396,1,0}, {4,104,218,1,1}, {3,0,759,1,0}, {3,1,759,1,0},
	{2,1,245,1,1}, {4,103,218,1,1}, {4,8,86,1,0}, {2,0,38,1,0}, {2,1,38,1,0}, {2,1,38,0,0},
	{2,5,47,1,1}, {1,5,49,1,0}, {2,5,47,1,1}, {2,5,47,1,0}, {2,2,761,1,1}, {4,71,764,1,0},
	{4,73,764,1,0}, {4,72,764,1,0}, {4,72,351,1,0}, {4,71,351,1,0}, {4,73,351,1,0}, {1,5,766,1,1},
	{1,5,766,1,0}, {2,2,257,1,1}, {2,2,257,1,0}, {1,12,295,1,0}, {4,23,295,1,0}, {4,71,295,1,0},
	{4,87,295,1,0}, {4,55,295,1,0}, {4,39,295,1,0}, {4,103,295,1,0}, {4,7,295,1,0}, {1,5,239,1,1},
	{1,5,239,1,0}, {4,57,60,1,0}, {4,55,468,0,1}, {4,56,432,1,1}, {2,0,766,1,0}, {2,4,766,1,0},
	{2,2,766,1,0}, {2,1,766,1,0}, {2,3,766,1,0}, {2,2,14,1,1}, {2,2,768,1,1}, {1,10,770,1,1},
	{1,10,770,1,0}, {2,2,772,1,1}, {2,4,76,1,0}, {4,55,766,1,1}, {1,6,494,1,0}, {4,88,53,1,0},
	{2,2,774,1,0}, {1,3,304,1,0}, {2,5,776,1,0}, {2,0,766,1,1}, {2,1,766,1,1}, {2,2,766,1,1},
	{2,3,766,1,1}, {2,4,766,1,1}, {2,2,300,1,1}, {2,2,300,1,0}, {4,105,36,1,0}, {3,0,295,1,1},
	{1,5,718,1,0}, {4,71,255,1,0}, {4,73,255,1,0}, {4,72,255,1,0}, {1,8,434,1,1}, {3,0,36,1,0},
	{1,8,47,1,1}, {1,8,47,1,0}, {4,57,304,1,1}, {4,88,257,1,0}, {1,12,205,1,1}, {1,12,205,1,0},
	{2,4,76,1,1}, {1,2,652,0,1}, {1,6,289,1,1}, {1,6,289,1,0}, {1,2,652,1,0}, {1,3,779,0,0},
	{2,4,76,1,1}, {4,8,8,1,0}, {1,3,779,1,0}, {1,12,295,1,1}, {2,3,781,1,0}, {4,88,42,1,0},
	{4,56,38,1,0}, {4,72,45,1,0}, {4,72,38,1,0}, {4,104,38,1,0}, {4,104,45,1,0}, {2,3,76,1,1},
	{2,3,74,1,0}, {2,3,76,1,0}, {4,89,784,1,0}, {4,105,784,1,0}, {4,73,784,1,0}, {4,56,786,1,0},
	{4,57,2,1,0}, {4,89,55,1,0}, {4,88,55,1,0}, {1,9,492,1,1}, {1,9,492,1,0}, {1,12,255,1,1},
	{1,2,8,1,0}, {2,3,45,0,0}, {2,2,38,0,0}, {2,4,38,1,0}, {4,105,10,1,0}, {4,89,10,1,0},
	{4,25,10,1,0}, {4,41,10,1,0}, {4,9,10,1,0}, {4,73,10,1,0}, {4,57,10,1,0}, {1,5,304,1,0},
	{1,9,22,1,1}, {1,9,22,1,0}, {1,9,47,1,1}, {1,9,47,1,0}, {1,5,304,1,1}, {1,1,517,0,1},
	{2,0,753,1,1}, {2,0,753,1,0}, {3,1,36,1,0}, {3,2,36,1,0}, {2,3,789,1,0}, {2,3,45,1,0},
	{2,3,295,1,0}, {2,3,40,1,0}, {2,0,768,1,1}, {10,2,62,0,0}, {2,4,792,0,0}, {2,3,49,1,0},
	{4,88,512,1,0}, {2,3,49,1,0}, {3,1,795,1,0}, {1,5,51,1,1}, {1,6,779,1,0}, {2,3,38,1,0},
	{2,2,38,1,0}, {1,7,779,1,0}, {2,4,797,1,0}, {2,4,802,1,0}, {4,104,512,1,0}, {4,72,512,1,0},
	{2,4,415,1,0}, {2,4,804,1,0}, {4,57,802,1,0}, {4,105,802,1,0}, {4,89,802,1,0}, {4,25,802,1,0},
	{4,9,802,1,0}, {4,73,802,1,0}, {4,41,802,1,0}, {2,5,808,1,1}, {3,1,86,0,0}, {2,3,68,1,0},
	{2,3,84,1,1}, {4,57,810,1,0}, {4,55,810,1,0}, {1,7,500,1,0}, {1,1,517,1,0}, {1,10,500,1,0},
	{1,9,500,1,0}, {1,5,500,1,0}, {2,3,84,1,0}, {1,1,774,1,0}, {1,12,774,1,0}, {1,4,637,0,1},
	{2,5,22,1,1}, {4,103,216,1,0}, {4,55,216,1,0}, {4,23,216,1,0}, {4,87,216,1,0}, {4,7,216,1,0},
	{4,39,216,1,0}, {4,71,216,1,0}, {2,5,22,1,0}, {4,104,508,1,0}, {4,88,508,1,0}, {4,72,508,1,0},
	{1,7,812,1,1}, {3,1,86,1,0}, {4,56,810,1,1}, {1,6,812,1,0}, {1,7,812,1,0}, {3,1,814,1,0},
	{2,4,812,1,0}, {2,4,816,1,0}, {2,2,818,1,0}, {2,1,816,1,0}, {2,5,818,1,0}, {2,3,818,1,0},
	{1,5,812,1,0}, {1,6,812,1,1}, {2,4,812,1,1}, {1,7,243,1,0}, {1,6,243,1,0}, {2,3,68,1,0},
	{2,2,243,1,0}, {2,2,812,1,1}, {1,12,289,1,1}, {1,12,289,1,0}, {2,5,812,1,1}, {2,3,812,1,1},
	{2,0,86,1,0}, {1,7,517,1,0}, {2,2,517,1,0}, {2,0,517,1,0}, {2,3,517,1,0}, {2,1,517,1,0},
	{1,5,812,1,1}, {1,2,36,1,0}, {1,3,255,0,1}, {2,3,51,0,1}, {5,0,1,1,0}, {4,41,218,1,0},
	{4,9,218,1,0}, {4,25,218,1,0}, {1,10,255,1,1}, {1,1,821,1,1}, {1,1,821,1,0}, {1,12,821,1,1},
	{1,12,821,1,0}, {2,4,808,1,1}, {1,3,808,1,1}, {2,3,808,1,1}, {1,2,808,0,1}, {2,1,808,1,1},
	{2,2,517,1,1}, {2,6,45,0,0}, {2,3,517,1,1}, {2,0,86,0,0}, {2,4,812,1,1}, {1,9,823,1,0},
	{1,2,808,1,0}, {1,3,808,1,0}, {1,2,205,1,1}, {1,2,205,1,0}, {2,0,808,1,0}, {2,5,808,1,0},
	{2,4,808,1,0}, {2,3,808,1,0}, {2,1,808,1,0}, {3,0,808,1,0}, {4,8,22,1,1}, {2,6,808,1,0},
	{2,2,808,1,0}, {4,103,289,1,0}, {4,71,289,1,0}, {4,55,825,1,1}, {1,10,295,1,1}, {1,10,295,1,0},
	{2,0,517,1,1}, {4,57,22,1,1}, {2,4,82,0,0}, {2,3,295,0,1}, {2,5,812,1,1}, {2,3,295,1,1},
	{2,4,82,1,0}, {2,6,45,0,0}, {2,4,779,0,0}, {2,3,812,1,1}, {1,9,291,1,1}, {1,9,291,1,0},
	{2,1,517,1,1}, {2,4,779,1,0}, {2,5,45,0,0}, {2,0,827,1,1}, {1,4,823,1,0}, {1,7,517,1,1},
	{2,5,45,1,0}, {2,6,45,1,0}, {2,5,38,1,0}, {2,4,38,1,0}, {1,4,47,1,1}, {1,4,47,1,0},
	{4,72,22,1,0}, {4,88,22,1,0}, {1,9,419,1,1}, {1,9,419,1,0}, {2,0,808,1,1}, {2,0,829,1,1},
	{1,6,80,0,0}, {2,6,808,1,1}, {1,6,80,1,0}, {2,2,808,1,1}, {2,4,80,1,0}, {1,6,831,1,0},
	{5,0,1,1,0}, {4,23,304,1,0}, {1,4,249,1,0}, {1,4,833,1,0}, {1,8,249,1,0}, {1,8,837,1,0},
	{1,8,648,1,0}, {1,8,504,1,0}, {1,8,508,1,0}, {4,105,249,1,0}, {4,57,249,1,0}, {4,41,249,1,0},
	{4,89,249,1,0}, {4,25,249,1,0}, {4,9,249,1,0}, {4,73,249,1,0}, {1,4,648,1,0}, {1,4,508,1,0},
	{1,10,504,1,0}, {1,10,249,1,0}, {1,10,716,1,0}, {1,10,840,1,0}, {1,10,508,1,0}, {1,10,648,1,0},
	{2,4,51,0,1}, {5,0,1,1,0}, {4,57,257,1,0}, {1,12,716,1,0}, {1,7,716,1,0}, {1,2,716,1,0},
	{3,2,24,0,0}, {3,0,227,1,0}, {3,0,227,1,0}, {3,0,24,1,0}, {1,3,716,1,0}, {1,5,716,1,0},
	{3,1,24,0,0}, {3,2,227,1,0}, {1,11,716,1,0}, {1,1,716,1,0}, {1,9,716,1,0}, {3,1,842,1,0},
	{1,6,716,1,0}, {4,55,257,1,0}, {4,103,32,1,1}, {1,8,845,1,1}, {4,8,494,1,0}, {1,1,845,1,1},
	{1,3,845,1,1}, {1,12,845,1,1}, {1,8,498,1,0}, {1,5,845,1,1}, {2,3,774,1,0}, {1,8,774,1,0},
	{4,7,218,1,0}, {4,23,302,1,0}, {1,1,434,0,1}, {4,8,47,0,1}, {5,0,1,1,0}, {4,9,60,1,0},
	{4,57,55,1,0}, {4,41,55,1,0}, {4,25,60,1,0}, {4,73,55,1,0}, {4,25,58,1,0}, {4,9,58,1,0},
	{4,105,55,1,0}, {4,105,58,1,0}, {5,0,1,1,0}, {1,5,300,1,1}, {4,57,716,1,0}, {1,10,51,1,1},
	{1,4,845,1,1}, {4,103,508,1,0}, {4,55,508,1,0}, {4,71,508,1,0}, {4,23,508,1,0}, {4,87,508,1,0},
	{4,7,508,1,0}, {4,39,508,1,0}, {4,88,88,1,0}, {4,104,47,1,0}, {4,88,47,1,0}, {4,72,47,1,0},
	{4,56,804,1,0}, {4,56,802,1,0}, {4,105,512,1,0}, {4,41,512,1,0}, {4,57,512,1,0}, {4,89,512,1,0},
	{4,25,512,1,0}, {4,9,512,1,0}, {4,73,512,1,0}, {1,7,845,1,1}, {1,10,845,1,1}, {4,25,304,1,0},
	{1,2,845,1,1}, {1,12,84,1,1}, {1,12,84,1,0}, {1,10,239,1,0}, {1,3,847,1,1}, {1,6,845,1,1},
	{2,1,40,1,0}, {1,12,386,1,0}, {2,3,249,1,0}, {3,0,82,0,0}, {2,4,49,0,0}, {2,2,849,0,0},
	{1,12,247,0,1}, {5,0,1,1,0}, {1,12,840,1,0}, {1,12,249,1,0}, {1,12,648,1,0}, {1,12,508,1,0},
	{2,0,49,1,0}, {1,2,249,1,0}, {1,2,504,1,0}, {1,2,840,1,0}, {1,2,508,1,0}, {1,2,648,1,0},
	{1,1,249,1,0}, {1,1,840,1,0}, {1,1,508,1,0}, {1,6,508,1,0}, {1,7,249,1,0}, {1,7,840,1,0},
	{1,6,840,1,0}, {1,6,249,1,0}, {3,1,510,1,0}, {3,0,386,1,0}, {3,0,852,1,0}, {3,2,386,1,0},
	{3,2,512,1,0}, {3,1,852,1,0}, {2,1,49,1,0}, {1,7,648,1,0}, {1,5,508,1,0}, {1,5,840,1,0},
	{1,5,249,1,0}, {2,2,49,1,0}, {1,3,837,1,0}, {1,3,648,1,0}, {1,3,504,1,0}, {1,5,504,1,0},
	{1,5,648,1,0}, {1,3,508,1,0}, {1,7,508,1,0}, {1,11,249,1,0}, {1,11,508,1,0}, {1,11,855,1,0},
	{1,11,504,1,0}, {2,6,49,1,0}, {1,9,249,1,0}, {1,9,508,1,0}, {1,9,837,1,0}, {1,9,504,1,0},
	{1,9,648,1,0}, {3,1,859,1,0}, {1,1,504,1,0}, {1,7,504,1,0}, {1,6,504,1,0}, {1,1,648,1,0},
	{1,6,648,1,0}, {1,8,300,1,1}, {2,4,49,1,0}, {1,8,300,1,0}, {1,12,861,1,0}, {1,12,724,1,0},
	{1,12,323,1,0}, {1,12,888,1,0}, {1,12,900,1,0}, {1,12,907,1,0}, {1,12,293,1,0}, {1,12,415,1,0},
	{1,12,913,1,0}, {1,12,62,1,0}, {1,12,468,1,1}, {1,12,468,1,0}, {3,1,650,1,0}, {1,10,49,1,0},
	{1,12,917,1,0}, {3,1,82,0,0}, {5,0,1,1,0}, {3,0,859,1,0}, {3,1,386,1,0}, {3,1,18,1,0},
	{3,0,82,1,0}, {3,1,82,1,0}, {3,2,86,0,0}, {5,0,1,1,0}, {4,58,249,1,0}, {4,57,921,1,0},
	{4,73,84,1,0}, {4,55,32,1,1}, {4,57,924,1,0}, {2,2,235,0,0}, {5,0,1,1,0}, {4,88,706,1,0},
	{4,72,706,1,0}, {4,88,926,1,0}, {4,88,28,1,0}, {4,88,928,1,0}, {4,72,28,1,0}, {4,72,928,1,0},
	{4,72,926,1,0}, {2,2,235,1,0}, {2,2,515,1,0}, {4,105,386,1,0}, {4,105,931,1,0}, {4,57,386,1,0},
	{4,57,931,1,0}, {4,41,931,1,0}, {4,89,386,1,0}, {4,89,931,1,0}, {4,25,931,1,0}, {4,9,931,1,0},
	{4,9,386,1,0}, {4,73,931,1,0}, {4,58,24,1,0}, {5,0,1,1,0}, {4,54,8,1,0}, {1,12,934,1,0},
	{4,72,235,1,0}, {1,12,924,1,0}, {1,12,32,1,0}, {1,12,439,1,0}, {1,12,432,1,0}, {4,88,235,1,0},
	{1,12,959,1,0}, {1,12,970,1,0}, {1,12,70,1,0}, {4,8,216,1,1}, {4,104,235,1,0}, {1,12,6,1,0},
	{2,0,205,1,1}, {4,105,32,1,0}, {8,10,131,1,0}, {1,12,981,1,0}, {1,12,990,1,0}, {4,88,66,1,0},
	{4,72,66,1,0}, {1,12,993,1,0}, {1,12,76,1,0}, {1,12,24,1,0}, {1,12,998,1,0}, {1,12,216,1,0},
	{2,0,249,1,0}, {1,11,845,1,1}, {2,5,753,1,0}, {1,12,78,1,0}, {9,12,1000,1,0}, {9,11,1000,1,0},
	{2,2,1002,0,0}, {2,0,1008,0,0}, {1,1,1012,0,1}, {5,0,1,1,0}, {4,105,295,1,0}, {4,105,231,1,0},
	{4,57,231,1,0}, {4,89,231,1,0}, {4,25,231,1,0}, {4,41,231,1,0}, {4,9,231,1,0}, {4,73,231,1,0},
	{3,0,18,1,0}, {3,2,18,1,0}, {4,72,582,1,0}, {2,4,51,1,1}, {2,4,51,1,0}, {2,0,32,1,1},
	{2,0,32,1,0}, {1,12,1014,0,0}, {2,3,51,1,1}, {1,12,1021,1,0}, {1,12,10,1,0}, {1,12,859,1,0},
	{1,12,18,1,0}, {1,12,88,1,0}, {1,12,20,1,0}, {2,3,51,1,0}, {1,12,1023,1,0}, {2,0,51,1,1},
	{2,0,51,1,0}, {2,0,78,1,0}, {3,2,64,1,0}, {3,0,64,1,0}, {3,1,494,1,0}, {2,2,253,1,0},
	{4,88,582,1,0}, {4,72,253,1,0}, {4,88,253,1,0}, {4,104,253,1,0}, {2,5,51,1,1}, {2,5,51,1,0},
	{2,4,837,1,0}, {2,0,304,0,1}, {2,1,51,1,1}, {2,0,304,1,0}, {2,1,249,1,0}, {3,1,821,1,0},
	{2,1,51,1,0}, {2,1,840,1,0}, {2,0,1026,0,0}, {2,2,51,1,1}, {2,2,51,1,0}, {2,0,512,1,0},
	{2,0,502,1,0}, {2,0,924,1,0}, {2,2,840,1,0}, {2,2,249,1,0}, {2,0,247,1,0}, {2,3,837,1,0},
	{2,0,840,1,0}, {3,0,293,1,0}, {2,0,816,1,0}, {1,1,1012,1,0}, {1,8,1012,1,1}, {4,72,88,1,0},
	{4,104,88,1,0}, {3,0,821,1,0}, {1,8,1012,1,0}, {2,2,1032,1,0}, {2,2,582,1,0}, {4,56,72,1,0},
	{2,2,1034,1,0}, {4,56,379,1,0}, {2,3,753,1,1}, {2,3,753,1,0}, {1,9,770,0,1}, {1,10,764,1,1},
	{1,10,764,1,0}, {1,9,770,1,0}, {1,12,1037,0,0}, {2,6,51,1,1}, {4,104,582,1,0}, {4,88,34,1,0},
	{4,72,34,1,0}, {4,104,34,1,0}, {1,12,218,1,0}, {1,12,247,1,0}, {2,6,51,1,0}, {2,2,47,1,0},
	{1,12,53,1,0}, {1,12,1050,1,0}, {1,12,58,1,0}, {1,12,351,1,0}, {2,6,837,1,0}, {2,5,774,1,0},
	{1,12,776,1,0}, {1,12,646,1,1}, {4,104,66,1,0}, {4,104,70,1,0}, {2,5,837,1,0}, {1,11,239,1,1},
	{1,11,239,1,0}, {1,12,231,1,1}, {1,12,231,1,0}, {4,88,70,1,0}, {4,72,70,1,0}, {1,4,1012,1,1},
	{1,4,1012,1,0}, {2,4,249,1,0}, {2,5,1058,1,0}, {2,0,1058,1,0}, {2,1,1058,1,0}, {2,2,1058,1,0},
	{2,3,1058,1,0}, {2,6,1058,1,0}, {2,4,1058,1,0}, {2,1,249,0,0}, {5,0,1,1,0}, {4,57,58,1,0},
	{4,41,58,1,0}, {4,73,60,1,0}, {4,73,58,1,0}, {4,105,60,1,0}, {4,56,1060,1,0}, {2,4,1063,0,0},
	{2,0,1069,0,0}, {2,1,84,0,1}, {5,0,1,1,0}, {3,1,227,1,0}, {3,0,831,1,0}, {2,0,1076,1,0},
	{1,9,845,1,1}, {4,56,1078,1,1}, {2,0,1080,1,0}, {4,57,1093,1,0}, {4,57,18,1,0}, {2,0,1096,1,0},
	{2,0,508,1,0}, {2,0,18,1,0}, {2,0,10,1,0}, {2,0,1100,1,0}, {2,0,504,1,0}, {2,0,16,1,0},
	{2,0,22,1,0}, {2,4,235,1,0}, {4,58,47,1,0}, {2,4,1034,1,0}, {2,4,515,1,0}, {4,39,257,1,0},
	{4,41,257,1,0}, {2,4,253,1,0}, {3,1,76,1,0}, {3,0,1106,1,0}, {3,1,74,1,0}, {4,58,18,1,0},
	{3,0,784,1,0}, {3,0,802,1,0}, {3,0,627,1,0}, {3,0,779,1,0}, {2,1,84,1,0}, {1,4,434,1,1},
	{4,58,36,1,0}, {2,6,249,0,0}, {2,1,295,1,1}, {1,12,519,1,1}, {2,1,295,1,1}, {2,0,1111,0,0},
	{3,1,82,0,0}, {2,1,68,0,0}, {1,11,1116,0,1}, {2,4,1119,1,1}, {3,0,510,0,0}, {3,2,510,1,0},
	{3,0,512,0,0}, {3,2,510,1,0}, {1,5,753,1,1}, {1,4,779,1,0}, {1,12,51,1,1}, {4,23,30,1,0},
	{4,39,30,1,0}, {4,7,30,1,0}, {4,103,30,1,0}, {1,12,291,1,1}, {1,12,291,1,0}, {4,55,295,1,1},
	{1,12,419,1,1}, {1,12,419,1,0}, {2,0,1123,0,0}, {1,7,233,1,1}, {4,57,20,1,0}, {2,0,716,1,0},
	{2,0,231,1,0}, {2,0,1127,1,0}, {4,55,45,0,0}, {1,4,245,1,1}, {4,55,38,1,0}, {2,4,582,1,0},
	{2,4,1032,1,0}, {2,4,241,1,0}, {4,56,642,1,1}, {1,3,753,1,1}, {1,3,753,1,0}, {2,4,47,1,1},
	{2,4,47,1,0}, {2,1,295,1,0}, {2,1,68,1,0}, {1,5,205,1,1}, {1,5,205,1,0}, {2,5,249,1,0},
	{1,5,845,1,0}, {1,7,845,1,0}, {1,8,845,1,0}, {1,1,845,1,0}, {1,3,845,1,0}, {1,4,845,1,0},
	{1,10,845,1,0}, {1,12,845,1,0}, {1,2,845,1,0}, {1,6,845,1,0}, {1,11,845,1,0}, {1,9,845,1,0},
	{2,1,257,1,1}, {2,1,257,1,0}, {2,5,1131,1,0}, {2,1,1131,1,0}, {2,3,1131,1,0}, {2,2,1131,1,0},
	{2,6,1131,1,0}, {2,0,1131,1,0}, {2,4,1131,1,0}, {2,5,36,1,0}, {2,4,36,1,0}, {2,1,36,1,0},
	{2,2,36,1,0}, {2,3,36,1,0}, {2,6,36,1,0}, {2,0,36,1,0}, {1,2,300,1,1}, {1,12,1133,1,0},
	{4,56,1135,1,0}, {1,4,772,1,1}, {4,56,80,1,0}, {1,4,772,1,0}, {2,6,233,1,1}, {1,12,300,1,1},
	{2,1,300,1,1}, {1,2,300,1,0}, {1,12,300,1,0}, {1,1,300,1,0}, {2,1,300,1,0}, {1,9,233,1,1},
	{1,1,300,1,1}, {5,0,1,1,0}, {2,4,78,1,0}, {4,39,630,1,0}, {4,71,630,1,0}, {4,55,630,1,0},
	{4,23,630,1,0}, {4,87,630,1,0}, {4,72,84,1,0}, {2,1,78,1,0}, {4,88,84,1,0}, {2,2,78,1,0},
	{3,1,78,1,0}, {3,0,78,1,0}, {2,3,78,1,0}, {3,2,78,1,0}, {2,5,78,1,0}, {2,6,78,1,0},
	{3,1,212,1,1}, {3,1,47,1,0}, {1,1,49,1,0}, {3,1,47,1,1}, {1,9,257,1,1}, {3,1,245,1,0},
	{1,4,1137,1,0}, {1,4,8,1,0}, {1,4,36,1,0}, {3,2,14,1,0}, {3,1,1012,1,0}, {4,54,36,1,0},
	{4,57,306,1,1}, {4,55,757,1,1}, {5,0,1,1,0}, {1,4,304,1,0}, {4,54,64,1,0}, {4,54,1141,1,0},
	{3,1,212,1,0}, {3,1,706,1,0}, {3,1,1144,1,0}, {4,41,225,1,0}, {4,89,225,1,0}, {4,25,225,1,0},
	{4,9,225,1,0}, {4,73,225,1,0}, {4,58,225,1,0}, {1,7,1147,1,0}, {4,56,300,1,1}, {4,103,630,1,0},
	{1,11,1149,1,0}, {3,1,757,1,0}, {3,2,82,1,0}, {4,55,829,0,1}, {4,57,829,1,1}, {4,55,827,1,0},
	{4,57,827,1,0}, {1,6,30,1,0}, {1,10,45,1,0}, {3,0,14,1,0}, {4,103,386,1,0}, {4,87,386,1,0},
	{4,87,504,1,0}, {4,87,249,1,0}, {4,89,504,1,0}, {4,89,216,1,0}, {1,12,1012,1,1},
	{1,12,1012,1,0}, {1,4,304,1,1}, {4,104,36,1,0}, {1,8,94,1,0}, {3,1,1151,0,0}, {5,0,1,1,0},
	{4,105,24,1,0}, {4,41,24,1,0}, {4,89,24,1,0}, {4,25,24,1,0}, {4,9,24,1,0}, {4,73,24,1,0},
	{4,104,84,1,0}, {1,5,1012,1,1}, {1,5,1012,1,0}, {3,1,14,1,0}, {5,0,1,1,0}, {4,105,227,1,0},
	{4,105,1154,1,0}, {4,105,504,1,0}, {4,57,1157,1,0}, {4,57,1161,1,0}, {4,57,504,1,0},
	{4,73,716,1,0}, {4,41,1164,1,0}, {4,41,1154,1,0}, {4,41,227,1,0}, {4,41,504,1,0},
	{4,105,582,1,0}, {4,89,716,1,0}, {4,89,1157,1,0}, {4,25,1169,1,0}, {4,25,716,1,0},
	{4,25,227,1,0}, {4,25,1154,1,0}, {4,25,504,1,0}, {4,105,716,1,0}, {4,9,1173,1,0}, {4,9,716,1,0},
	{4,9,504,1,0}, {4,9,227,1,0}, {4,9,1154,1,0}, {4,73,504,1,0}, {4,73,1161,1,0}, {4,41,716,1,0},
	{3,1,434,1,0}, {1,1,1177,1,0}, {4,104,249,1,0}, {2,1,1149,1,0}, {2,2,1149,1,0}, {4,57,379,1,0},
	{3,0,434,1,0}, {4,57,757,1,0}, {4,56,257,1,1}, {2,3,1149,1,0}, {2,4,1149,1,0}, {1,5,1147,1,0},
	{1,8,8,1,1}, {3,1,823,1,1}, {1,10,492,1,1}, {1,10,492,1,0}, {1,4,14,1,1}, {1,4,14,1,0},
	{1,4,1182,1,1}, {1,4,306,1,0}, {1,4,1187,1,0}, {1,4,768,1,0}, {1,4,417,1,0}, {1,4,1190,1,0},
	{3,0,1076,1,0}, {5,0,1,1,0}, {2,3,88,1,0}, {4,55,22,1,1}, {4,56,1192,1,0}, {3,0,68,1,0},
	{4,104,231,1,0}, {4,88,231,1,0}, {4,72,231,1,0}, {2,6,1012,1,1}, {2,6,998,1,0}, {2,6,517,1,0},
	{2,6,1012,1,0}, {8,12,131,1,0}, {4,103,96,1,1}, {2,1,6,1,0}, {1,6,1012,1,1}, {1,6,1012,1,0},
	{1,8,1131,0,1}, {2,6,517,1,1}, {4,72,504,1,0}, {4,72,1195,1,0}, {4,104,1195,1,0},
	{4,88,1195,1,0}, {4,104,504,1,0}, {4,88,504,1,0}, {2,0,1012,0,1}, {2,3,1147,1,1},
	{2,0,1012,0,1}, {2,5,96,1,1}, {4,57,300,1,0}, {4,55,300,1,0}, {3,1,1199,1,0}, {2,0,998,1,0},
	{4,58,30,1,0}, {4,72,295,1,0}, {4,88,295,1,0}, {4,56,521,1,0}, {4,54,45,1,0}, {3,1,1076,1,1},
	{2,0,519,1,1}, {2,0,519,1,0}, {1,9,45,1,0}, {4,72,82,1,0}, {4,88,82,1,0}, {4,104,82,1,0},
	{4,103,249,1,0}, {4,39,249,1,0}, {4,23,249,1,0}, {4,7,249,1,0}, {4,71,249,1,0}, {1,2,1203,1,1},
	{1,2,582,1,0}, {1,2,218,1,0}, {2,5,212,1,1}, {2,5,212,1,0}, {1,7,716,1,1}, {1,1,51,1,1},
	{8,1,131,1,0}, {1,2,716,1,1}, {1,2,519,1,1}, {1,9,808,1,1}, {1,2,247,0,1}, {1,8,1206,1,1},
	{1,2,49,1,0}, {1,2,1208,1,0}, {1,2,18,1,0}, {1,2,253,1,0}, {1,2,351,1,0}, {1,2,247,1,0},
	{1,2,521,1,0}, {1,2,1266,1,0}, {1,2,53,1,0}, {1,2,216,1,0}, {1,2,227,1,0}, {1,2,1274,1,0},
	{1,2,1023,1,0}, {1,2,1277,1,0}, {1,2,70,1,0}, {1,2,439,1,0}, {1,2,1032,1,0}, {1,2,323,1,0},
	{1,2,1280,1,0}, {1,2,900,1,0}, {1,2,1299,1,0}, {1,2,1313,1,0}, {1,2,16,1,0}, {1,2,415,1,0},
	{1,2,502,1,0}, {1,2,308,1,0}, {1,2,1190,1,0}, {1,2,1316,1,0}, {1,2,1320,1,0}, {1,2,34,1,0},
	{1,2,62,1,0}, {1,2,517,1,0}, {1,2,1021,1,0}, {1,2,432,1,0}, {1,2,396,1,0}, {1,2,468,1,1},
	{1,2,468,1,0}, {2,5,630,1,0}, {2,5,1147,1,0}, {1,2,212,1,1}, {1,2,212,1,0}, {1,1,764,1,1},
	{1,1,764,1,0}, {1,2,1133,1,0}, {1,2,1322,1,0}, {1,2,24,1,0}, {1,2,998,1,0}, {1,2,512,1,0},
	{1,2,1330,1,0}, {1,2,10,1,0}, {1,2,816,1,0}, {1,2,859,1,0}, {1,2,924,1,0}, {1,2,1333,1,0},
	{1,2,40,1,0}, {1,2,32,1,0}, {1,11,808,1,1}, {2,4,225,0,0}, {3,1,34,1,1}, {4,89,88,1,0},
	{4,57,88,1,0}, {4,105,88,1,0}, {4,41,88,1,0}, {2,5,257,1,1}, {2,5,257,1,0}, {3,1,300,1,1},
	{4,8,300,1,1}, {1,9,808,1,0}, {1,11,808,1,0}, {1,1,808,1,0}, {1,4,808,1,0}, {1,10,808,1,0},
	{1,12,808,1,0}, {4,57,32,1,0}, {4,9,32,1,0}, {4,25,32,1,0}, {4,41,32,1,0}, {4,89,32,1,0},
	{2,4,225,1,0}, {2,5,300,1,1}, {2,5,300,1,0}, {2,5,1147,1,1}, {1,1,808,1,1}, {3,0,1336,1,0},
	{1,4,808,1,1}, {1,10,808,1,1}, {2,5,225,0,0}, {5,0,1,1,0}, {4,39,34,0,0}, {4,41,34,1,0},
	{4,25,34,1,0}, {4,9,34,1,0}, {4,105,34,1,0}, {4,57,34,1,0}, {4,89,34,1,0}, {4,73,34,1,0},
	{3,1,34,1,0}, {3,0,34,1,0}, {1,8,233,1,1}, {4,105,70,1,0}, {4,89,70,1,0}, {4,73,70,1,0},
	{1,6,766,1,1}, {2,4,1190,1,0}, {1,6,766,1,0}, {3,0,300,1,0}, {4,103,706,1,0}, {4,103,926,1,0},
	{4,103,1340,1,0}, {4,55,706,1,0}, {4,55,926,1,0}, {4,55,928,1,0}, {4,87,706,1,0},
	{4,87,926,1,0}, {4,87,1340,1,0}, {4,87,928,1,0}, {4,23,706,1,0}, {4,23,926,1,0}, {4,23,928,1,0},
	{4,23,323,1,0}, {4,23,1340,1,0}, {4,39,323,1,0}, {4,87,323,1,0}, {4,7,706,1,0}, {4,71,323,1,0},
	{4,7,926,1,0}, {4,7,928,1,0}, {4,7,1340,1,0}, {4,7,323,1,0}, {4,39,926,1,0}, {4,39,928,1,0},
	{4,39,706,1,0}, {4,39,1340,1,0}, {4,71,928,1,0}, {4,103,323,1,0}, {4,55,323,1,0},
	{4,71,706,1,0}, {4,71,926,1,0}, {1,2,508,1,1}, {3,0,1344,1,0}, {3,0,1349,1,0}, {2,5,225,1,0},
	{2,5,1355,1,0}, {1,2,88,1,0}, {2,5,1320,1,0}, {2,5,1369,1,1}, {2,5,1372,1,0}, {2,5,306,1,0},
	{2,5,515,1,0}, {2,5,1375,0,0}, {1,2,22,1,1}, {1,2,22,1,0}, {2,5,1349,1,0}, {2,5,70,1,0},
	{2,5,1032,1,0}, {2,5,235,1,0}, {2,5,253,1,0}, {2,5,1,0,0}, {1,2,20,1,1}, {2,5,62,1,0},
	{2,5,26,1,0}, {2,5,582,1,0}, {2,5,241,1,0}, {2,5,289,1,0}, {1,2,20,1,0}, {2,4,289,1,1},
	{2,4,289,1,0}, {4,55,247,1,0}, {1,2,766,0,1}, {1,9,304,0,1}, {2,5,496,1,1}, {2,5,496,1,0},
	{1,9,304,1,0}, {1,2,766,1,0}, {1,1,443,1,0}, {1,2,291,1,1}, {1,2,291,1,0}, {1,12,233,1,1},
	{4,55,225,1,0}, {4,39,225,1,0}, {4,87,225,1,0}, {4,23,225,1,0}, {4,7,225,1,0}, {4,71,225,1,0},
	{4,54,26,1,0}, {1,12,808,1,1}, {1,9,255,1,1}, {5,0,1,1,0}, {4,55,304,1,0}, {2,3,47,1,1},
	{3,1,2,0,0}, {3,2,2,1,0}, {4,57,255,1,0}, {5,0,1,1,0}, {4,55,1382,1,0}, {4,103,255,1,0},
	{4,105,255,1,0}, {4,104,255,1,0}, {3,2,255,1,0}, {4,55,255,1,0}, {1,6,515,1,0}, {1,6,644,1,1},
	{1,2,1384,1,1}, {1,2,829,1,0}, {2,3,47,1,0}, {1,5,644,1,1}, {3,2,30,1,0}, {4,56,30,1,0},
	{4,39,300,1,0}, {1,9,251,1,1}, {3,1,53,1,1}, {1,6,47,1,1}, {1,6,47,1,0}, {3,2,42,1,0},
	{3,2,45,1,0}, {4,87,789,1,0}, {4,56,795,1,0}, {1,5,494,1,0}, {1,1,1387,1,0}, {1,1,1133,1,1},
	{1,1,18,1,0}, {1,1,8,1,0}, {4,55,1392,1,0}, {4,55,289,1,0}, {4,55,253,1,0}, {4,55,755,1,0},
	{3,0,53,1,1}, {1,1,22,1,1}, {1,1,22,1,0}, {2,2,233,1,1}, {4,55,521,1,1}, {2,5,233,1,1},
	{1,4,51,1,1}, {1,5,1384,1,1}, {1,5,829,1,0}, {2,4,716,1,1}, {2,4,716,1,0}, {2,5,88,1,0},
	{2,4,1395,0,0}, {11,0,86,1,0}, {2,4,1398,1,0}, {2,4,18,1,0}, {1,10,434,1,1}, {4,55,1141,1,0},
	{1,10,827,1,0}, {1,6,1401,1,0}, {1,6,1404,1,0}, {1,7,20,1,0}, {1,6,18,1,0}, {1,6,20,1,0},
	{3,1,255,1,1}, {3,0,255,1,1}, {3,2,255,1,1}, {2,1,716,1,1}, {2,1,716,1,0}, {1,5,295,1,1},
	{3,1,8,1,1}, {2,6,1384,1,1}, {1,7,20,1,1}, {2,5,1384,1,1}, {4,57,218,1,1}, {5,0,1,1,0},
	{3,0,30,1,0}, {1,10,47,1,1}, {1,10,47,1,0}, {4,56,764,1,0}, {3,0,40,1,0}, {1,7,1407,1,0},
	{1,7,36,1,0}, {4,57,351,1,0}, {3,1,40,1,0}, {1,7,8,1,1}, {1,7,8,1,0}, {1,12,80,1,0},
	{1,12,1410,1,0}, {1,12,494,1,0}, {2,3,1384,1,1}, {2,4,74,1,0}, {1,4,753,1,1}, {4,56,504,1,1},
	{1,5,295,1,0}, {1,10,812,1,1}, {1,10,812,1,0}, {1,6,88,0,0}, {1,9,812,1,1}, {1,6,88,1,0},
	{1,9,812,1,0}, {1,2,47,1,1}, {1,2,47,1,0}, {1,2,304,1,1}, {1,2,304,1,0}, {1,8,78,1,0},
	{4,57,304,1,0}, {4,71,84,1,0}, {2,5,1137,1,0}, {2,5,36,0,0}, {1,9,8,1,1}, {2,5,8,1,0},
	{1,9,8,1,0}, {1,9,1131,1,1}, {3,1,255,1,0}, {11,0,510,1,0}, {4,39,304,1,0}, {2,5,51,0,1},
	{4,8,90,1,1}, {4,7,24,1,0}, {4,39,386,1,0}, {4,23,386,1,0}, {4,7,386,1,0}, {4,71,386,1,0},
	{2,0,88,1,0}, {1,8,304,1,1}, {1,8,304,1,0}, {4,103,504,1,0}, {4,103,227,1,0}, {4,103,1154,1,0},
	{4,55,1154,1,0}, {4,55,227,1,0}, {4,39,1154,1,0}, {4,39,227,1,0}, {4,39,504,1,0},
	{4,87,1154,1,0}, {4,23,1154,1,0}, {4,23,227,1,0}, {4,23,504,1,0}, {4,7,1154,1,0},
	{4,71,504,1,0}, {4,7,504,1,0}, {4,7,227,1,0}, {2,4,88,1,0}, {1,1,229,0,1}, {1,5,847,1,1},
	{4,56,205,1,0}, {1,1,229,1,0}, {3,1,2,1,0}, {2,3,772,1,1}, {4,56,304,1,0}, {4,56,55,1,0},
	{1,1,243,1,0}, {1,3,243,1,0}, {1,2,243,1,0}, {1,5,774,1,0}, {1,4,774,1,0}, {1,6,774,1,0},
	{3,2,2,1,0}, {4,56,235,1,0}, {1,6,45,1,0}, {4,8,40,1,0}, {2,6,205,1,1}, {1,10,1131,1,1},
	{4,56,36,1,0}, {4,73,295,1,0}, {1,7,289,1,1}, {1,7,94,1,0}, {1,7,289,1,0}, {4,55,500,1,0},
	{4,23,500,1,0}, {4,71,500,1,0}, {4,7,500,1,0}, {4,103,500,1,0}, {4,39,500,1,0}, {4,87,500,1,0},
	{1,2,94,1,0}, {4,88,26,1,0}, {3,0,212,1,0}, {1,9,229,1,1}, {1,9,229,1,0}, {1,9,289,1,1},
	{1,9,289,1,0}, {1,10,8,1,1}, {4,54,30,1,0}, {4,55,16,1,1}, {4,72,26,1,0}, {2,1,82,1,0},
	{4,56,253,1,0}, {4,104,8,1,0}, {1,6,295,1,0}, {3,0,212,1,1}, {2,3,847,1,1}, {4,55,512,1,0},
	{4,104,64,1,0}, {4,72,64,1,0}, {2,5,847,1,1}, {1,9,774,1,0}, {1,8,770,1,1}, {1,8,770,1,0},
	{1,6,770,1,1}, {4,88,30,1,0}, {4,57,847,1,0}, {1,6,770,1,0}, {4,57,500,1,0}, {1,4,239,1,1},
	{1,4,239,1,0}, {2,4,847,1,1}, {4,56,289,1,0}, {2,2,847,1,1}, {2,4,774,1,0}, {4,55,1413,1,1},
	{1,8,1149,1,0}, {1,7,1149,1,0}, {4,56,8,1,0}, {2,5,1415,1,1}, {1,2,1420,1,0}, {1,3,1420,1,0},
	{1,3,1420,1,1}, {2,4,26,1,1}, {4,88,76,1,0}, {4,72,76,1,0}, {4,104,506,1,0}, {4,88,506,1,0},
	{1,12,515,1,0}, {4,56,502,1,0}, {4,56,921,1,0}, {2,0,251,1,0}, {4,56,24,1,0}, {4,58,82,1,0},
	{4,54,86,1,0}, {4,56,86,1,0}, {3,0,6,1,0}, {2,6,251,0,1}, {4,56,468,1,1}, {2,6,205,1,0},
	{1,2,289,1,1}, {11,0,386,1,0}, {1,2,289,1,0}, {2,4,26,1,0}, {3,0,1420,1,0}, {1,2,1149,1,0},
	{4,39,212,1,0}, {11,0,62,1,0}, {4,56,227,1,0}, {4,56,386,1,0}, {4,8,68,1,0}, {11,0,1422,1,0},
	{4,56,582,1,1}, {1,4,94,1,0}, {1,11,772,1,1}, {1,11,772,1,0}, {1,7,776,1,0}, {1,6,1425,1,0},
	{1,6,229,1,1}, {1,6,776,1,0}, {1,7,229,1,1}, {1,7,229,1,0}, {1,1,847,0,1}, {4,56,241,1,1},
	{2,4,776,1,0}, {3,1,646,1,0}, {1,2,1131,1,1}, {1,10,36,1,0}, {1,6,295,1,1}, {5,0,1,1,0},
	{4,105,289,1,0}, {4,89,289,1,0}, {4,25,289,1,0}, {4,9,289,1,0}, {4,41,289,1,0}, {4,57,289,1,0},
	{4,73,289,1,0}, {4,104,1429,1,0}, {3,0,770,1,0}, {4,56,1436,1,0}, {4,103,1444,1,0},
	{4,54,926,1,0}, {4,54,1340,1,0}, {4,54,706,1,0}, {4,54,225,1,0}, {4,55,1449,1,0}, {4,41,49,1,0},
	{4,25,49,1,0}, {4,9,49,1,0}, {4,104,49,1,0}, {4,57,1340,1,0}, {4,57,26,1,0}, {4,57,1151,1,0},
	{4,58,1340,1,0}, {4,58,1151,1,0}, {4,58,26,1,0}, {4,103,229,1,0}, {4,88,229,1,0},
	{4,56,229,1,0}, {4,104,229,1,0}, {4,72,229,1,0}, {4,87,229,1,0}, {4,71,229,1,0}, {4,72,225,1,0},
	{4,88,225,1,0}, {3,1,770,1,0}, {1,1,1456,1,0}, {3,1,12,1,0}, {1,1,214,1,0}, {1,1,293,1,0},
	{3,0,47,1,1}, {1,4,419,1,1}, {1,4,419,1,0}, {3,1,1459,1,0}, {3,0,1459,1,0}, {2,5,517,1,0},
	{2,5,517,1,1}, {4,71,829,1,0}, {4,73,829,1,0}, {1,4,12,1,1}, {4,55,291,1,0}, {4,56,1461,1,0},
	{3,0,47,1,0}, {3,0,1012,1,0}, {4,55,652,1,0}, {1,6,443,1,0}, {4,55,716,1,1}, {4,55,1463,1,0},
	{2,0,30,1,0}, {4,55,1459,1,0}, {1,12,644,1,1}, {4,55,847,1,0}, {4,55,1466,1,0}, {4,55,1461,1,1},
	{1,4,243,1,0}, {2,5,1470,1,1}, {4,54,96,1,0}, {2,5,1472,0,1}, {2,6,1413,1,1}, {2,2,1413,1,1},
	{2,0,1413,1,1}, {2,1,1413,1,1}, {2,3,1413,1,1}, {2,5,1475,1,1}, {2,5,1484,1,0}, {2,6,1413,1,0},
	{2,2,1413,1,0}, {2,0,1413,1,0}, {2,3,1413,1,0}, {2,1,1413,1,0}, {1,9,1461,1,1}, {4,72,829,1,0},
	{1,12,1495,1,1}, {1,11,1495,1,1}, {4,55,47,1,1}, {1,10,1497,1,1}, {1,4,443,1,0}, {4,55,237,1,0},
	{4,103,512,1,0}, {4,39,512,1,0}, {4,87,512,1,0}, {4,23,512,1,0}, {4,7,512,1,0}, {4,71,512,1,0},
	{4,103,510,1,0}, {4,55,510,1,0}, {4,87,510,1,0}, {4,39,510,1,0}, {4,23,510,1,0}, {4,71,510,1,0},
	{4,73,88,1,0}, {1,6,642,0,1}, {2,4,642,1,1}, {3,1,94,1,0}, {4,56,88,1,0}, {1,9,295,1,1},
	{1,9,295,1,0}, {5,0,1,1,0}, {1,1,1461,1,1}, {1,5,642,1,1}, {1,2,237,1,0}, {1,7,237,1,0},
	{1,5,237,1,0}, {1,6,237,1,0}, {1,8,237,1,0}, {1,12,237,1,0}, {1,9,237,1,0}, {1,1,237,1,0},
	{1,3,237,1,0}, {1,4,237,1,0}, {1,10,237,1,0}, {1,11,237,1,0}, {4,55,441,1,0}, {1,9,1147,1,0},
	{1,10,1147,1,0}, {4,8,53,1,0}, {1,11,1501,1,1}, {3,1,49,0,0}, {2,5,295,0,1}, {5,0,1,1,0},
	{4,105,16,1,0}, {4,57,62,1,0}, {4,57,16,1,0}, {4,41,16,1,0}, {4,41,62,1,0}, {4,41,1504,1,0},
	{4,105,253,1,0}, {4,89,16,1,0}, {4,25,1507,1,0}, {4,25,62,1,0}, {4,25,16,1,0}, {4,25,1511,1,0},
	{4,25,253,1,0}, {4,89,62,1,0}, {4,89,253,1,0}, {4,9,1504,1,0}, {4,9,62,1,0}, {4,9,16,1,0},
	{4,9,253,1,0}, {4,73,16,1,0}, {4,41,253,1,0}, {4,57,253,1,0}, {4,73,62,1,0}, {4,73,253,1,0},
	{4,105,62,1,0}, {3,1,62,1,0}, {3,0,62,1,0}, {4,56,1147,1,0}, {4,8,229,1,0}, {4,55,229,1,0},
	{4,56,508,1,1}, {4,8,38,1,0}, {4,57,508,1,0}, {2,2,1514,0,1}, {2,3,642,1,1}, {4,56,441,1,0},
	{5,0,1,1,0}, {4,9,72,1,0}, {4,57,72,1,0}, {4,41,72,1,0}, {4,25,72,1,0}, {4,73,72,1,0},
	{4,89,72,1,0}, {4,105,72,1,0}, {2,5,295,1,1}, {2,0,774,1,0}, {2,6,774,1,0}, {4,56,239,1,1},
	{1,1,652,1,1}, {1,1,652,1,0}, {4,56,49,1,0}, {4,105,22,1,0}, {4,73,22,1,0}, {4,57,22,1,0},
	{4,89,22,1,0}, {4,25,22,1,0}, {4,41,22,1,0}, {4,9,22,1,0}, {4,56,402,1,1}, {1,5,443,1,0},
	{4,87,768,1,0}, {4,89,14,1,0}, {1,10,443,1,1}, {1,1,36,1,0}, {3,1,94,0,0}, {3,0,823,1,1},
	{1,4,1021,1,1}, {1,4,1021,1,0}, {4,55,10,1,1}, {4,54,10,1,0}, {1,9,30,0,0}, {4,55,646,1,1},
	{1,9,30,1,0}, {4,56,295,1,1}, {1,4,12,1,0}, {2,1,58,1,0}, {4,72,74,1,0}, {4,104,74,1,0},
	{2,6,88,1,0}, {4,104,295,1,1}, {2,2,96,1,0}, {1,8,642,1,1}, {4,56,443,1,0}, {2,1,1517,1,0},
	{2,1,53,1,0}, {2,0,14,1,0}, {4,8,88,1,0}, {1,3,500,1,0}, {4,104,16,1,0}, {4,88,16,1,0},
	{4,72,16,1,0}, {4,57,237,1,1}, {4,58,237,1,0}, {3,0,72,1,1}, {2,2,88,1,0}, {2,1,88,1,0},
	{2,0,1461,1,0}, {1,7,51,1,1}, {1,7,49,1,0}, {1,7,1456,1,0}, {1,7,214,1,0}, {1,7,293,1,0},
	{1,6,1456,1,0}, {1,6,214,1,1}, {1,6,293,1,0}, {4,71,14,1,0}, {4,73,14,1,0}, {1,12,1461,1,1},
	{1,4,492,1,1}, {1,4,492,1,0}, {3,0,1495,1,0}, {3,1,1495,1,0}, {1,7,1330,1,0}, {1,6,1330,1,0},
	{4,55,1495,0,1}, {4,56,1459,1,1}, {1,7,917,1,0}, {1,6,917,1,0}, {4,55,1520,1,0}, {4,72,306,1,0},
	{4,71,306,1,0}, {4,73,306,1,0}, {1,10,718,1,0}, {1,1,718,1,0}, {1,7,718,1,0}, {2,6,1470,1,1},
	{2,0,1470,1,1}, {2,1,1470,1,1}, {2,2,1470,1,1}, {2,3,1470,1,1}, {2,4,502,1,0}, {1,1,6,0,0},
	{4,55,245,1,1}, {1,1,6,1,0}, {4,56,247,1,1}, {1,1,253,1,0}, {5,0,1,1,0}, {1,1,1524,0,0},
	{1,6,1420,1,1}, {4,55,302,1,0}, {1,1,53,1,0}, {1,1,218,1,0}, {1,1,78,1,0}, {1,1,1583,1,0},
	{1,1,998,1,0}, {1,1,76,1,0}, {1,1,231,1,0}, {1,1,351,1,0}, {1,1,88,1,0}, {1,1,582,1,0},
	{1,1,70,1,0}, {4,57,205,1,0}, {1,1,439,1,0}, {1,1,62,1,0}, {1,1,1032,1,0}, {1,1,323,1,0},
	{1,1,521,1,0}, {1,1,1280,1,0}, {1,1,900,1,0}, {1,1,1320,1,0}, {1,1,1586,1,0}, {1,1,64,1,0},
	{1,1,16,1,0}, {1,1,502,1,0}, {1,1,308,1,0}, {1,1,1190,1,0}, {1,1,14,1,0}, {1,1,1601,1,0},
	{1,1,415,1,0}, {1,1,512,1,0}, {1,1,396,1,0}, {1,1,84,1,0}, {1,1,768,1,0}, {1,3,635,1,0},
	{1,2,635,1,0}, {1,10,635,1,0}, {1,12,635,1,0}, {1,11,635,1,0}, {1,5,635,1,0}, {1,8,635,1,0},
	{1,7,635,1,0}, {1,9,635,1,0}, {1,6,635,1,0}, {1,4,635,1,0}, {1,1,635,1,0}, {1,6,239,1,0},
	{4,73,78,1,0}, {2,4,512,0,0}, {5,0,1,1,0}, {2,0,718,1,1}, {2,0,718,1,0}, {2,4,795,1,1},
	{2,4,795,1,0}, {2,5,718,1,1}, {2,5,718,1,0}, {2,1,718,1,1}, {2,1,718,1,0}, {2,2,718,1,1},
	{2,2,718,1,0}, {1,1,1605,1,1}, {1,1,508,1,1}, {1,1,216,1,0}, {1,1,289,1,0}, {1,1,34,1,0},
	{1,1,306,1,0}, {2,3,718,1,1}, {2,3,718,1,0}, {2,4,718,1,1}, {2,4,718,1,0}, {4,55,216,1,1},
	{2,6,718,1,1}, {2,6,718,1,0}, {4,55,582,1,0}, {4,8,253,1,0}, {2,4,512,1,0}, {4,87,304,1,0},
	{4,89,304,1,0}, {4,88,304,1,0}, {2,1,753,1,1}, {2,1,753,1,0}, {2,1,1461,0,1}, {2,5,304,1,1},
	{2,5,304,1,0}, {2,5,53,1,0}, {1,1,20,1,1}, {1,1,20,1,0}, {4,55,218,1,1}, {2,5,53,1,1},
	{2,2,521,1,1}, {2,6,1611,1,1}, {2,0,845,1,1}, {2,2,1620,1,1}, {2,4,1628,1,0}, {2,4,508,1,1},
	{2,4,508,1,0}, {2,4,1633,1,0}, {2,4,10,1,0}, {1,7,1636,0,1}, {1,11,205,1,1}, {1,7,84,1,0},
	{1,11,205,1,0}, {1,7,439,1,0}, {2,5,84,1,1}, {2,5,84,1,0}, {1,6,439,0,1}, {2,6,770,1,1},
	{1,6,439,1,1}, {1,12,94,1,0}, {2,4,1640,1,1}, {2,4,921,1,0}, {2,4,20,1,0}, {2,0,1644,1,1},
	{2,3,1611,1,1}, {2,1,1611,1,1}, {2,4,386,0,0}, {2,5,1651,0,0}, {2,1,251,1,1}, {4,55,1655,1,0},
	{4,55,1657,1,0}, {2,4,1023,1,0}, {2,4,1076,1,0}, {2,2,251,1,1}, {1,6,1093,1,1}, {1,6,1660,1,1},
	{1,6,216,1,0}, {1,6,510,0,0}, {1,7,510,1,0}, {1,7,512,1,0}, {1,7,510,1,0}, {1,6,512,1,0},
	{1,8,205,1,1}, {1,7,1663,1,0}, {1,7,611,1,0}, {1,7,396,1,0}, {1,7,1719,1,0}, {1,7,1722,1,0},
	{1,7,1733,1,0}, {1,7,253,1,0}, {1,7,1583,1,0}, {1,7,231,1,0}, {1,7,1736,1,0}, {1,7,64,1,0},
	{1,7,1755,1,0}, {1,7,627,1,0}, {1,7,415,1,0}, {1,7,1759,1,0}, {1,7,82,1,0}, {1,7,1764,1,0},
	{1,7,402,1,0}, {1,7,998,1,0}, {2,5,1768,0,0}, {2,0,1777,0,1}, {2,6,1021,1,1}, {2,5,1780,1,0},
	{2,5,434,1,0}, {2,5,379,1,0}, {2,6,521,1,0}, {2,2,521,1,0}, {2,0,521,1,0}, {2,5,58,1,0},
	{2,3,521,1,0}, {2,1,521,1,0}, {9,6,1000,1,0}, {9,5,1000,1,0}, {2,2,443,1,0}, {2,6,443,1,0},
	{2,6,1783,1,0}, {2,2,434,1,0}, {2,2,1794,1,0}, {2,0,443,1,0}, {2,0,845,1,0}, {2,0,1803,1,0},
	{2,0,402,1,0}, {2,0,1470,1,0}, {2,5,1807,1,0}, {2,3,443,1,0}, {2,3,1810,1,0}, {2,3,402,1,0},
	{2,1,1817,1,0}, {2,1,402,1,0}, {2,5,795,1,0}, {2,5,218,1,0}, {1,6,1825,1,0}, {1,6,611,1,0},
	{1,6,1883,1,0}, {1,6,840,1,1}, {1,6,1583,1,0}, {1,6,231,1,0}, {1,6,1887,1,0}, {1,6,64,1,0},
	{1,6,1755,1,0}, {1,6,627,1,0}, {1,6,415,1,0}, {1,6,1913,1,0}, {1,6,82,1,0}, {1,6,253,1,0},
	{1,6,1919,1,0}, {1,6,402,1,0}, {1,6,998,1,0}, {4,55,1922,1,0}, {4,57,1922,1,0}, {1,12,47,1,1},
	{1,12,823,1,0}, {1,12,47,1,0}, {4,56,62,1,0}, {4,57,1135,1,0}, {4,57,80,0,0}, {3,0,1924,1,0},
	{1,6,1927,1,1}, {1,7,1931,1,0}, {1,7,323,1,0}, {1,6,53,1,1}, {1,6,1935,1,0}, {1,6,323,1,0},
	{4,54,302,1,0}, {5,0,1,1,0}, {1,11,233,1,1}, {1,7,821,0,1}, {2,2,1384,1,1}, {1,7,821,1,0},
	{1,3,1461,0,1}, {2,3,1461,1,1}, {4,104,6,1,0}, {4,88,6,1,0}, {4,72,6,1,0}, {1,2,644,1,1},
	{4,57,247,1,0}, {1,12,766,1,1}, {1,12,766,1,0}, {4,55,781,1,0}, {2,4,1941,0,0}, {1,6,1384,1,1},
	{4,55,379,1,0}, {1,6,829,1,0}, {2,4,1807,1,0}, {2,4,304,1,0}, {4,57,764,1,0}, {1,4,1497,0,1},
	{1,8,1384,0,1}, {2,4,1945,0,1}, {2,5,245,1,1}, {1,8,829,1,0}, {3,0,1413,1,0}, {1,6,1461,0,1},
	{2,0,432,1,1}, {2,0,432,1,1}, {4,56,1382,1,0}, {4,88,1382,1,0}, {4,72,1382,1,0},
	{4,104,1382,1,0}, {3,0,492,1,0}, {1,11,1949,0,0}, {1,5,1461,0,1}, {2,5,1461,1,1}, {1,11,45,1,0},
	{1,11,821,1,0}, {1,3,644,1,1}, {1,1,255,0,1}, {1,2,1461,0,1}, {2,2,1461,1,1}, {4,56,845,1,0},
	{1,2,1192,1,1}, {1,1,1192,1,1}, {2,3,94,1,0}, {1,5,1149,1,0}, {4,87,38,1,0}, {3,2,68,1,0},
	{3,1,68,1,0}, {2,2,82,1,0}, {1,3,443,1,0}, {1,12,214,1,1}, {1,12,214,1,0}, {4,57,766,1,0},
	{1,2,1495,0,1}, {1,10,300,1,1}, {1,10,300,1,1}, {5,0,1,1,0}, {4,54,58,1,0}, {4,57,521,1,0},
	{2,4,379,1,1}, {4,54,60,1,0}, {2,4,379,1,0}, {1,9,644,1,1}, {1,9,214,1,1}, {1,9,214,1,0},
	{1,12,8,1,0}, {1,6,94,1,0}, {4,57,1952,1,0}, {4,58,302,1,0}, {1,6,823,1,1}, {1,6,823,1,0},
	{3,2,94,1,0}, {3,2,6,1,0}, {3,1,6,1,0}, {4,72,78,1,0}, {4,88,78,1,0}, {2,4,494,1,0},
	{2,4,498,1,0}, {1,8,255,1,1}, {1,12,1131,1,1}, {4,87,764,1,0}, {4,89,764,1,0}, {4,88,764,1,0},
	{4,88,351,1,0}, {4,87,351,1,0}, {4,89,351,1,0}, {2,4,58,1,0}, {2,4,53,1,0}, {2,4,53,1,1},
	{1,6,772,1,1}, {8,3,131,1,0}, {1,6,772,1,0}, {2,4,231,0,1}, {3,0,644,1,1}, {2,2,304,1,1},
	{2,2,304,1,0}, {4,57,1012,1,0}, {4,55,1012,1,0}, {3,0,1147,1,0}, {2,6,1461,1,0}, {1,12,827,1,0},
	{3,1,205,1,0}, {3,0,496,1,0}, {2,4,231,1,1}, {3,1,1413,1,0}, {2,4,231,1,0}, {4,57,845,1,1},
	{1,11,492,1,0}, {1,12,492,1,0}, {1,3,492,1,0}, {3,0,646,1,0}, {3,1,1147,1,0}, {4,89,494,1,0},
	{4,73,494,1,0}, {4,105,494,1,0}, {2,0,1021,1,1}, {2,0,1955,1,0}, {1,10,1192,1,1},
	{1,4,1192,1,1}, {2,4,1147,0,1}, {5,0,1,1,0}, {4,105,1135,1,0}, {5,0,1,1,0}, {2,0,639,1,1},
	{1,12,847,1,1}, {1,11,847,1,1}, {1,6,1192,1,1}, {1,8,1192,1,1}, {1,7,1192,1,1}, {1,9,1192,1,1},
	{1,12,1192,1,1}, {1,9,1495,1,1}, {1,11,1192,1,1}, {1,8,644,1,1}, {2,3,823,0,1}, {5,0,1,1,0},
	{2,4,492,1,1}, {2,2,492,1,0}, {2,4,492,1,0}, {1,8,1959,0,0}, {1,2,1420,0,1}, {2,6,492,1,1},
	{2,3,6,1,0}, {2,6,492,1,1}, {1,8,1959,1,0}, {1,8,1657,1,0}, {2,5,492,1,1}, {2,5,492,1,0},
	{1,1,770,1,1}, {1,1,770,1,0}, {2,2,492,0,1}, {2,5,770,1,1}, {3,1,492,1,0}, {1,6,1961,1,1},
	{1,6,753,1,0}, {1,7,78,1,0}, {1,6,205,1,0}, {2,0,300,0,1}, {2,3,1964,1,1}, {2,0,300,1,0},
	{4,71,300,1,0}, {4,73,300,1,0}, {4,72,300,1,0}, {2,3,823,1,0}, {2,3,492,1,0}, {2,1,492,1,1},
	{2,1,492,1,0}, {2,0,492,1,0}, {1,5,257,1,0}, {1,3,494,1,0}, {1,2,255,0,1}, {1,12,492,0,1},
	{2,1,233,1,1}, {1,11,492,1,1}, {1,12,1078,1,1}, {1,12,1078,1,0}, {3,0,492,1,1}, {1,3,1192,1,1},
	{1,5,1967,1,1}, {2,0,492,1,1}, {1,3,1495,0,1}, {1,10,419,1,1}, {1,10,650,1,0}, {1,10,652,1,0},
	{2,3,231,1,1}, {2,0,829,1,0}, {2,0,827,1,0}, {2,6,827,1,0}, {2,5,827,1,0}, {2,3,827,1,0},
	{2,2,827,1,0}, {2,4,827,1,0}, {2,1,827,1,0}, {4,72,768,1,0}, {4,104,12,1,0}, {4,72,12,1,0},
	{4,88,12,1,0}, {2,3,231,1,0}, {1,4,812,1,1}, {2,2,757,1,1}, {1,4,812,1,0}, {3,0,12,1,0},
	{3,1,1078,1,1}, {4,8,12,1,0}, {1,6,434,1,0}, {1,2,812,0,1}, {1,8,766,1,1}, {1,2,812,1,0},
	{1,8,766,1,0}, {1,3,772,1,1}, {4,88,768,1,0}, {4,104,1733,1,0}, {1,10,1971,1,1}, {2,1,642,1,1},
	{2,4,757,1,1}, {4,88,92,1,0}, {4,56,92,1,0}, {4,72,92,1,0}, {4,104,92,1,0}, {1,7,1206,1,0},
	{4,55,1974,1,1}, {4,105,768,1,0}, {1,2,823,1,0}, {2,4,1147,1,0}, {1,3,812,0,1}, {1,11,753,1,1},
	{4,57,90,1,0}, {4,55,90,1,0}, {3,2,90,1,0}, {3,1,90,1,0}, {2,1,1461,1,0}, {2,3,1461,1,0},
	{2,4,1461,1,0}, {2,5,1461,1,0}, {2,2,1461,1,0}, {1,3,812,1,0}, {1,9,434,1,1}, {2,3,757,1,1},
	{3,0,90,1,0}, {4,57,1977,1,0}, {1,9,434,1,0}, {2,5,757,1,1}, {1,7,257,1,0}, {2,6,829,1,0},
	{2,5,829,1,0}, {2,3,829,1,0}, {2,2,829,1,0}, {2,4,829,1,0}, {2,1,829,1,0}, {2,3,300,1,1},
	{2,3,300,1,0}, {1,6,1149,1,0}, {1,5,779,1,0}, {1,1,637,0,1}, {1,3,245,0,1}, {2,0,257,0,1},
	{2,2,1012,1,1}, {4,55,218,1,0}, {2,2,1012,1,0}, {2,6,642,1,1}, {4,55,1206,1,1}, {1,4,80,1,0},
	{1,4,1410,1,0}, {1,10,443,1,0}, {4,89,768,1,0}, {4,71,768,1,0}, {4,73,768,1,0}, {3,1,402,1,0},
	{4,89,90,1,0}, {4,87,90,1,0}, {4,88,90,1,0}, {1,12,8,1,1}, {1,2,233,1,1}, {1,7,443,1,0},
	{1,2,443,1,0}, {1,11,443,1,0}, {1,9,443,1,0}, {1,12,443,1,0}, {1,8,443,1,0}, {4,54,18,1,0},
	{4,105,508,1,0}, {4,105,20,1,0}, {4,105,216,1,0}, {4,73,508,1,0}, {5,0,1,1,0}, {2,6,1980,0,0},
	{1,7,255,0,1}, {5,0,1,1,0}, {3,2,293,1,0}, {4,73,386,1,0}, {4,73,216,1,0}, {1,10,753,1,1},
	{1,10,753,1,0}, {1,11,245,1,1}, {2,2,764,1,1}, {2,4,764,1,1}, {2,2,1986,1,0}, {2,5,761,1,0},
	{2,4,1986,1,0}, {2,3,1986,1,0}, {2,5,764,1,0}, {2,3,764,1,1}, {2,5,764,1,1}, {2,0,218,1,1},
	{2,0,1990,1,0}, {2,4,239,1,1}, {2,4,239,1,0}, {1,6,22,0,1}, {2,0,351,1,1}, {2,0,351,1,0},
	{1,6,22,1,0}, {4,56,1993,1,0}, {4,57,443,1,0}, {4,103,802,1,0}, {2,5,766,1,1}, {1,6,642,1,0},
	{1,5,642,1,0}, {1,8,642,1,0}, {1,1,642,1,0}, {1,3,642,1,0}, {1,4,642,1,0}, {1,9,642,1,0},
	{1,7,642,1,0}, {1,10,642,1,0}, {1,11,642,1,0}, {1,12,642,1,0}, {1,2,642,1,0}, {1,11,494,1,0},
	{1,11,498,1,0}, {2,5,766,1,0}, {2,0,214,1,0}, {2,3,218,1,1}, {2,3,218,1,0}, {2,6,30,1,0},
	{5,0,1,1,0}, {4,56,766,1,1}, {4,87,1,1,0}, {4,71,1,1,0}, {4,103,1,1,0}, {4,87,582,1,0},
	{2,6,1995,1,0}, {2,6,94,1,0}, {2,6,225,1,0}, {2,6,6,1,0}, {2,6,926,1,0}, {2,6,1998,1,1},
	{2,6,823,1,0}, {2,6,47,1,0}, {2,6,766,1,1}, {2,6,766,1,0}, {4,103,582,1,0}, {4,71,582,1,0},
	{2,6,26,0,1}, {5,0,1,1,0}, {4,56,500,1,0}, {4,25,300,1,0}, {4,41,300,1,0}, {4,89,508,1,0},
	{4,88,14,1,0}, {4,72,500,1,0}, {4,104,500,1,0}, {4,9,300,1,0}, {4,88,500,1,0}, {4,105,300,1,0},
	{4,103,300,1,0}, {4,89,300,1,0}, {1,1,779,1,0}, {3,0,251,1,0}, {4,8,32,1,0}, {4,56,351,1,0},
	{4,56,637,1,0}, {4,72,14,1,0}, {4,56,2001,1,1}, {4,56,821,1,1}, {2,6,847,1,1}, {1,7,766,0,1},
	{2,1,795,0,1}, {4,56,770,1,1}, {2,1,795,1,0}, {1,7,766,1,0}, {4,56,302,0,0}, {1,9,1420,1,1},
	{1,5,434,1,1}, {4,56,2004,1,1}, {5,0,1,1,0}, {4,103,235,1,0}, {4,71,235,1,0}, {4,87,235,1,0},
	{4,25,500,1,0}, {4,73,500,1,0}, {4,9,500,1,0}, {4,105,500,1,0}, {4,41,500,1,0}, {4,89,500,1,0},
	{4,104,802,1,0}, {4,104,825,1,0}, {4,104,1135,1,0}, {4,71,253,1,0}, {4,87,253,1,0},
	{4,103,253,1,0}, {2,6,26,1,1}, {2,6,26,1,0}, {2,1,218,1,1}, {5,0,1,1,0}, {1,12,770,1,0},
	{4,55,814,1,1}, {2,6,814,1,0}, {2,2,814,1,0}, {2,3,814,1,0}, {2,4,814,1,0}, {2,5,814,1,0},
	{2,0,814,1,0}, {2,1,814,1,0}, {1,7,494,1,0}, {3,1,808,1,0}, {2,0,2,0,0}, {2,1,924,1,1},
	{2,1,924,1,0}, {2,0,2,1,0}, {4,56,1413,1,1}, {1,7,80,0,0}, {1,6,1959,1,0}, {1,7,498,1,1},
	{1,6,1959,1,0}, {1,7,1410,1,0}, {1,7,80,1,0}, {1,6,1657,1,0}, {1,11,2007,0,0}, {1,10,1959,1,0},
	{1,11,1410,0,0}, {1,10,1657,1,0}, {1,11,779,1,0}, {2,1,218,1,0}, {1,12,770,1,1}, {3,1,766,1,1},
	{2,1,2010,1,0}, {2,6,814,1,1}, {2,0,814,1,1}, {2,1,814,1,1}, {2,2,814,1,1}, {2,3,814,1,1},
	{2,4,814,1,1}, {2,5,814,1,1}, {2,1,504,1,1}, {2,1,504,1,0}, {2,6,2013,1,0}, {4,57,519,1,0},
	{4,55,519,1,0}, {1,10,94,1,0}, {4,56,245,1,1}, {1,10,233,1,1}, {2,1,508,1,1}, {2,1,508,1,0},
	{4,103,627,1,1}, {4,56,630,1,0}, {2,0,214,1,1}, {2,6,30,0,0}, {2,3,218,1,1}, {2,1,2018,1,0},
	{2,1,1076,1,0}, {1,8,718,1,0}, {2,6,821,1,1}, {2,6,821,1,0}, {5,0,1,1,0}, {1,6,821,1,1},
	{1,6,821,1,0}, {1,7,18,1,0}, {1,7,1133,1,1}, {1,2,821,0,1}, {1,7,10,1,1}, {1,2,821,1,0},
	{1,7,2031,1,1}, {1,7,216,1,1}, {1,7,2034,1,0}, {1,7,88,1,0}, {1,5,821,0,1}, {2,0,821,1,1},
	{3,0,1461,1,0}, {3,1,1461,1,0}, {2,0,821,1,0}, {1,5,821,1,0}, {2,1,2037,0,0}, {1,8,49,0,0},
	{1,10,821,1,1}, {2,1,1133,1,0}, {1,8,51,1,1}, {4,88,293,1,0}, {4,89,293,1,0}, {1,8,49,1,0},
	{2,1,2054,1,0}, {2,1,502,1,0}, {2,1,2059,1,0}, {2,1,1177,1,0}, {2,1,648,1,0}, {1,10,821,1,0},
	{2,1,2063,1,0}, {2,1,2066,1,0}, {2,1,20,1,0}, {2,1,227,1,0}, {1,3,821,1,1}, {4,58,55,1,0},
	{1,8,821,1,1}, {1,8,821,1,0}, {1,3,821,1,0}, {1,2,80,0,0}, {1,9,821,1,1}, {1,2,1410,1,0},
	{1,9,821,1,0}, {1,2,80,1,0}, {1,7,53,1,0}, {2,2,755,1,1}, {2,3,755,1,1}, {2,4,755,1,1},
	{2,5,755,1,1}, {2,6,755,1,1}, {2,2,755,1,0}, {2,4,755,1,0}, {2,3,755,1,0}, {2,5,755,1,0},
	{4,56,755,1,0}, {3,0,441,1,0}, {2,6,755,1,0}, {1,9,764,0,1}, {1,11,1993,1,1}, {2,2,768,1,0},
	{2,5,768,1,0}, {2,4,768,1,0}, {2,3,768,1,0}, {1,9,2069,1,0}, {1,11,1993,1,0}, {2,0,1922,1,0},
	{4,56,1922,1,0}, {1,9,718,1,0}, {1,11,718,1,0}, {1,12,718,1,0}, {1,6,718,1,0}, {2,2,2072,0,0},
	{2,1,2091,0,0}, {4,56,82,0,0}, {1,3,247,0,1}, {1,5,508,0,1}, {3,0,517,1,1}, {1,3,212,1,1},
	{1,3,212,1,0}, {1,3,2105,0,0}, {1,5,396,0,1}, {2,2,795,0,1}, {2,5,644,1,1}, {4,55,2108,1,0},
	{1,3,306,1,0}, {2,2,795,1,0}, {1,5,70,1,0}, {1,5,323,1,0}, {1,3,94,1,0}, {2,1,94,1,0},
	{2,1,2111,1,0}, {4,56,53,1,0}, {2,1,241,1,0}, {1,3,53,1,0}, {1,3,712,1,0}, {1,7,251,1,0},
	{1,5,396,1,0}, {1,5,53,1,0}, {1,3,582,1,1}, {1,4,1993,1,1}, {2,5,1078,1,0}, {1,4,1993,1,0},
	{1,3,2115,0,0}, {1,2,770,1,1}, {1,2,770,1,0}, {1,3,34,1,1}, {1,3,2127,1,0}, {2,3,648,1,0},
	{1,5,808,0,1}, {1,7,1012,1,1}, {3,0,2,1,0}, {1,5,808,1,0}, {1,8,808,1,0}, {1,7,1012,1,0},
	{3,0,1161,0,0}, {3,2,24,1,0}, {1,3,2138,0,0}, {1,5,8,1,1}, {1,3,229,1,0}, {1,3,2141,1,0},
	{1,5,2144,1,0}, {2,6,1922,1,0}, {1,5,1133,1,1}, {1,5,18,1,0}, {1,2,239,1,1}, {1,2,239,1,0},
	{4,87,212,1,0}, {4,88,212,1,0}, {1,5,2147,1,0}, {1,5,30,1,0}, {1,5,415,1,0}, {4,57,293,1,0},
	{4,8,512,1,0}, {1,5,2173,1,0}, {1,5,2178,1,1}, {1,5,2181,0,0}, {2,2,823,1,1}, {1,5,2197,1,0},
	{2,2,823,1,0}, {1,5,2204,1,0}, {1,5,2207,1,1}, {1,5,82,1,0}, {3,1,998,1,0}, {1,11,1147,1,0},
	{4,55,821,1,0}, {3,0,521,1,0}, {4,71,218,1,0}, {1,3,214,1,1}, {4,57,821,1,0}, {1,3,214,1,0},
	{3,2,55,1,0}, {1,5,492,0,1}, {1,8,808,1,1}, {3,0,517,0,0}, {4,57,517,1,0}, {1,6,808,1,0},
	{1,7,808,1,0}, {1,5,492,1,0}, {2,1,2210,0,0}, {2,2,47,1,1}, {3,0,2220,0,0}, {4,57,227,1,0},
	{2,1,26,1,0}, {3,0,852,0,0}, {4,57,852,1,0}, {2,1,1349,1,0}, {2,1,2223,1,0}, {2,1,229,1,1},
	{2,2,239,1,0}, {2,2,74,1,0}, {4,57,816,1,0}, {4,57,812,1,0}, {4,8,14,1,0}, {2,1,47,1,0},
	{2,1,289,1,0}, {2,1,1420,1,0}, {2,1,515,1,0}, {2,1,243,1,0}, {2,1,225,1,0}, {1,8,251,1,0},
	{1,3,1,0,0}, {2,2,2226,0,0}, {1,5,245,1,1}, {2,2,1076,1,0}, {1,3,2246,1,0}, {1,3,2251,1,0},
	{1,3,2255,1,0}, {1,3,82,1,0}, {1,3,1583,1,0}, {2,2,2259,1,0}, {2,2,502,1,0}, {1,3,2267,1,0},
	{1,3,406,1,0}, {1,3,218,1,0}, {1,3,2270,1,0}, {2,2,323,1,0}, {4,56,84,1,0}, {1,11,94,1,0},
	{1,3,2274,1,0}, {1,3,2292,1,0}, {1,3,323,1,0}, {1,3,2298,1,0}, {1,3,2178,1,0}, {1,3,2303,1,0},
	{1,3,2313,1,0}, {2,2,10,1,0}, {1,3,506,1,0}, {2,2,2318,1,0}, {2,2,2321,1,0}, {2,2,2063,1,0},
	{2,2,20,1,0}, {1,3,293,1,0}, {1,3,16,1,0}, {2,2,22,1,0}, {1,3,502,1,0}, {1,3,2329,1,0},
	{1,3,439,1,0}, {1,3,30,1,0}, {1,3,22,1,0}, {1,3,2333,1,0}, {1,3,289,1,0}, {1,3,80,1,0},
	{1,3,2338,1,0}, {1,3,2343,1,0}, {1,3,2347,0,1}, {1,6,300,1,1}, {1,6,300,1,1}, {1,5,859,1,1},
	{1,3,14,1,0}, {3,0,512,0,0}, {1,3,2351,0,1}, {1,4,1384,0,1}, {2,6,764,1,1}, {1,4,829,1,1},
	{2,2,648,1,0}, {1,5,716,1,1}, {3,0,249,1,0}, {3,0,512,0,0}, {3,2,512,1,0}, {2,6,764,1,0},
	{1,4,770,1,0}, {1,3,351,1,0}, {1,3,768,1,0}, {1,3,770,1,0}, {1,3,36,0,0}, {2,2,2355,0,0},
	{1,7,772,1,1}, {2,2,205,1,0}, {2,5,205,1,0}, {1,3,36,1,0}, {1,7,772,1,0}, {1,5,2358,0,0},
	{1,10,1012,0,1}, {1,11,770,1,1}, {1,10,1012,1,0}, {1,11,770,1,0}, {1,5,45,1,0}, {1,5,1177,1,0},
	{1,3,718,1,0}, {1,5,2377,1,1}, {1,5,2380,1,0}, {1,3,766,1,1}, {3,0,1922,1,0}, {1,3,766,1,0},
	{3,0,630,1,0}, {1,1,2384,0,1}, {2,1,1384,1,1}, {1,3,1993,0,1}, {1,6,808,1,1}, {1,3,1993,1,0},
	{1,3,1206,1,0}, {2,2,519,1,1}, {1,3,205,0,1}, {2,4,770,1,1}, {2,2,1922,1,0}, {2,4,1922,1,0},
	{1,3,205,1,0}, {2,5,1078,1,1}, {1,11,812,1,1}, {1,11,812,1,0}, {1,3,62,1,0}, {3,1,637,1,0},
	{3,1,78,0,0}, {2,1,1147,1,1}, {2,0,642,1,0}, {2,4,642,1,0}, {2,3,642,1,0}, {2,1,642,1,0},
	{2,6,642,1,0}, {2,2,642,1,0}, {2,5,642,1,0}, {2,3,2387,0,0}, {2,1,235,0,0}, {1,5,2400,1,1},
	{4,57,637,1,0}, {1,9,49,1,0}, {1,9,36,1,0}, {3,2,227,1,0}, {3,1,1161,1,0}, {1,5,2411,1,0},
	{1,6,36,1,0}, {4,89,295,1,0}, {8,7,131,1,0}, {1,5,2417,0,0}, {2,1,235,1,0}, {3,2,24,1,0},
	{1,5,289,1,0}, {2,1,235,1,0}, {3,1,24,1,0}, {1,6,49,1,0}, {1,5,2440,1,0}, {1,5,1135,1,1},
	{1,5,88,1,0}, {2,3,795,1,1}, {2,3,795,1,0}, {2,6,2443,1,1}, {2,6,257,1,0}, {2,6,300,1,0},
	{2,3,2446,0,0}, {1,3,627,1,1}, {2,3,1076,1,0}, {1,3,627,0,1}, {2,3,508,1,1}, {2,3,8,1,0},
	{1,3,627,1,0}, {2,3,1133,1,0}, {2,3,859,1,0}, {2,3,18,1,0}, {2,3,216,1,0}, {2,3,227,1,0},
	{2,3,512,1,0}, {2,3,508,1,0}, {2,3,506,1,0}, {2,3,16,1,0}, {2,3,20,1,0}, {2,3,22,1,0},
	{2,3,1206,1,0}, {2,3,924,1,0}, {2,3,502,1,0}, {2,2,508,1,1}, {2,2,508,1,0}, {1,3,508,1,1},
	{4,89,18,1,0}, {2,3,716,1,0}, {1,4,1147,1,0}, {2,3,235,0,0}, {1,6,1131,1,1}, {2,3,235,1,0},
	{2,3,1147,1,0}, {2,3,582,1,0}, {1,3,1131,0,1}, {2,2,8,1,1}, {1,3,8,1,1}, {1,3,8,0,0},
	{2,2,8,1,0}, {1,5,2460,1,1}, {1,5,1733,1,1}, {1,6,8,1,1}, {1,6,8,1,0}, {1,3,291,1,1},
	{1,3,291,1,0}, {1,7,1461,0,1}, {1,10,1993,1,1}, {1,10,1993,1,0}, {2,2,76,0,1}, {2,6,812,1,1},
	{4,57,1470,1,0}, {4,55,1470,1,0}, {2,6,1520,1,1}, {2,6,2464,1,0}, {1,8,772,1,1}, {1,8,772,1,0},
	{2,3,1131,1,1}, {2,3,2467,1,0}, {4,87,1382,1,0}, {4,71,1382,1,0}, {4,103,1382,1,0},
	{4,103,302,1,0}, {2,3,225,1,0}, {3,1,1034,1,0}, {2,3,1032,1,0}, {3,2,1199,1,0}, {3,2,28,1,0},
	{3,2,1344,1,0}, {3,2,308,1,0}, {2,3,2475,1,0}, {2,3,2481,1,0}, {2,3,293,1,0}, {2,3,10,1,0},
	{1,5,47,1,1}, {1,5,47,1,0}, {4,87,302,1,0}, {3,1,249,1,0}, {1,5,243,1,1}, {1,5,1021,1,1},
	{1,11,295,1,0}, {2,3,26,1,1}, {2,3,26,1,0}, {3,2,510,0,0}, {2,0,60,0,0}, {2,4,519,1,1},
	{4,25,90,1,0}, {4,23,90,1,0}, {2,0,2485,1,0}, {4,72,55,1,0}, {4,71,55,1,0}, {4,23,212,1,0},
	{4,23,218,1,0}, {4,87,784,1,0}, {4,87,779,1,0}, {4,103,1060,1,0}, {4,71,779,1,0},
	{4,71,784,1,0}, {1,11,1131,1,0}, {1,4,1131,1,0}, {1,8,1131,1,0}, {1,1,1131,1,0}, {1,7,1131,1,0},
	{1,9,1131,1,0}, {1,10,1131,1,0}, {1,2,1131,1,0}, {1,12,1131,1,0}, {1,5,1131,1,0},
	{1,6,1131,1,0}, {1,3,1131,1,0}, {4,89,36,1,0}, {2,0,12,0,1}, {2,3,289,1,1}, {3,2,249,1,0},
	{3,1,2488,1,0}, {3,2,2488,1,0}, {2,3,253,1,0}, {2,3,289,1,0}, {2,3,241,1,0}, {2,0,12,1,0},
	{2,3,776,1,0}, {1,11,295,1,1}, {1,2,12,1,1}, {1,7,808,1,1}, {2,1,1420,1,1}, {1,4,1420,1,1},
	{1,4,1420,1,0}, {2,2,12,1,1}, {2,3,12,1,1}, {2,0,379,1,1}, {2,1,2491,0,0}, {3,1,517,1,1},
	{2,1,70,1,0}, {1,6,637,1,1}, {1,6,245,1,1}, {3,2,76,1,0}, {3,1,517,1,1}, {2,1,582,1,0},
	{4,57,245,1,1}, {3,0,235,1,0}, {1,11,637,1,1}, {1,5,831,1,1}, {1,10,441,0,1}, {2,6,351,1,1},
	{1,10,441,1,0}, {2,6,351,1,0}, {2,2,519,1,0}, {2,3,519,1,0}, {2,1,519,1,0}, {2,4,519,1,0},
	{2,5,519,1,0}, {2,1,1,0,0}, {2,2,76,1,1}, {2,1,62,1,0}, {2,1,1369,1,0}, {2,1,2496,1,0},
	{2,1,1147,1,0}, {2,1,1078,1,0}, {2,2,76,1,0}, {2,1,212,1,0}, {1,5,1206,1,0}, {2,6,1206,1,0},
	{4,104,764,1,0}, {2,1,253,1,0}, {1,7,1495,1,1}, {4,57,241,1,0}, {1,3,764,1,1}, {1,3,764,1,0},
	{2,6,1420,1,1}, {2,6,1420,1,0}, {1,4,764,0,1}, {1,7,205,1,1}, {1,4,764,1,0}, {8,5,131,1,0},
	{4,57,2499,1,0}, {3,0,1199,1,0}, {4,57,502,1,0}, {3,0,2502,0,0}, {4,57,2507,1,0}, {3,0,253,1,0},
	{3,0,1151,1,0}, {1,9,1461,1,0}, {1,10,1461,1,0}, {1,11,1461,1,0}, {1,12,1461,1,0},
	{1,1,1461,1,0}, {1,3,1461,1,0}, {1,4,1461,1,0}, {1,6,1461,1,0}, {1,5,1461,1,0}, {1,2,1461,1,0},
	{1,7,1461,1,0}, {1,8,1461,1,0}, {4,57,582,1,0}, {3,0,308,1,0}, {1,7,205,1,0}, {1,7,434,1,0},
	{2,1,2511,1,1}, {4,8,82,1,0}, {2,1,1012,1,1}, {2,1,2108,1,0}, {4,105,78,0,0}, {1,5,2069,1,1},
	{1,5,1420,1,0}, {1,5,764,1,0}, {1,12,1993,1,1}, {1,12,1993,1,0}, {1,9,1993,1,1}, {1,9,1993,1,0},
	{1,8,441,1,1}, {1,10,1420,1,1}, {1,10,1420,1,0}, {3,1,519,1,0}, {2,6,519,1,0}, {2,6,519,1,1},
	{1,5,770,1,1}, {1,5,770,1,0}, {2,1,1021,1,1}, {1,3,253,1,0}, {1,3,12,0,1}, {2,6,1206,1,1},
	{1,3,441,1,1}, {1,3,519,1,1}, {2,1,14,1,1}, {1,7,441,1,1}, {2,3,519,1,1}, {2,2,1131,1,1},
	{2,5,519,1,1}, {1,4,770,1,1}, {2,1,812,1,1}, {4,89,78,1,0}, {2,2,1147,1,0}, {1,5,772,0,1},
	{1,12,304,1,1}, {1,12,304,1,0}, {1,5,772,1,0}, {1,7,644,0,1}, {2,6,2515,1,1}, {2,6,812,1,0},
	{2,6,772,1,0}, {1,12,441,1,1}, {1,12,441,1,0}, {9,1,1000,1,0}, {3,0,814,1,1}, {1,6,441,1,1},
	{1,6,441,1,0}, {1,2,245,0,1}, {2,3,1012,1,1}, {2,6,757,0,1}, {4,56,1206,1,1}, {1,7,827,1,0},
	{2,3,1012,1,0}, {1,2,12,1,0}, {1,1,492,0,1}, {2,0,2518,1,1}, {1,1,492,1,0}, {2,0,441,1,0},
	{1,4,441,1,1}, {3,0,757,1,0}, {1,9,441,1,0}, {1,4,441,1,0}, {1,11,827,1,0}, {1,1,441,1,1},
	{1,1,441,1,0}, {1,8,441,1,0}, {2,1,12,1,1}, {2,2,12,1,0}, {2,3,12,1,0}, {2,1,12,1,0},
	{2,1,1021,1,0}, {2,4,1470,1,0}, {2,5,1470,1,0}, {1,11,441,0,1}, {2,1,772,1,1}, {1,3,12,1,0},
	{1,3,441,1,0}, {1,5,441,1,0}, {1,7,441,1,0}, {1,11,441,1,0}, {2,1,772,1,0}, {1,1,1384,1,1},
	{4,57,492,1,0}, {1,1,829,1,0}, {1,4,821,0,1}, {3,1,443,1,1}, {1,4,821,1,0}, {2,1,812,1,0},
	{2,1,1922,1,0}, {2,5,1922,1,0}, {1,9,766,0,1}, {2,1,2464,1,1}, {1,9,766,1,0}, {2,1,2464,1,0},
	{2,2,1147,1,1}, {1,10,1495,1,0}, {1,12,1495,1,0}, {1,11,1495,1,0}, {1,4,1495,1,0},
	{1,5,1495,1,0}, {1,3,1495,1,0}, {1,2,1495,1,0}, {1,9,1495,1,0}, {1,1,1495,1,0}, {1,7,1495,1,0},
	{1,8,1495,1,0}, {1,6,1495,1,0}, {4,104,302,1,0}, {2,5,205,1,1}, {1,1,814,1,0}, {1,4,814,1,0},
	{1,5,814,1,0}, {1,8,814,1,0}, {1,7,814,1,0}, {1,9,814,1,0}, {1,10,814,1,0}, {1,12,814,1,0},
	{1,11,814,1,0}, {1,6,814,1,0}, {1,2,814,1,0}, {1,3,814,1,0}, {1,6,646,1,0}, {1,5,646,1,0},
	{1,3,646,1,0}, {1,10,646,1,0}, {1,11,646,1,0}, {1,4,646,1,0}, {1,8,646,1,0}, {1,9,646,1,0},
	{1,2,646,1,0}, {1,7,646,1,0}, {1,5,644,1,0}, {1,6,644,1,0}, {1,10,2521,1,0}, {1,12,644,1,0},
	{1,12,1413,1,0}, {1,11,1413,1,0}, {1,11,644,1,0}, {1,4,1413,1,0}, {1,2,1413,1,0}, {1,2,644,1,0},
	{1,4,644,1,0}, {1,8,644,1,0}, {1,3,1413,1,0}, {1,3,644,1,0}, {1,9,644,1,0}, {1,1,1413,1,0},
	{1,1,644,1,0}, {1,7,644,1,0}, {1,8,1413,1,0}, {1,7,1413,1,0}, {1,6,1413,1,0}, {1,5,1413,1,0},
	{1,9,1413,1,0}, {1,10,637,1,0}, {1,11,637,1,0}, {1,12,637,1,0}, {1,1,637,1,0}, {1,8,637,1,0},
	{1,7,637,1,0}, {1,6,637,1,0}, {1,9,637,1,0}, {1,2,637,1,0}, {1,4,637,1,0}, {1,3,637,1,0},
	{1,5,637,1,0}, {4,88,302,1,0}, {1,2,441,1,1}, {1,2,441,1,0}, {1,9,441,1,1}, {1,3,386,1,0},
	{3,1,291,1,0}, {3,0,291,1,0}, {3,1,306,1,0}, {4,55,637,1,0}, {4,57,306,1,0}, {4,55,306,1,0},
	{3,0,306,1,0}, {1,12,772,1,1}, {1,12,772,1,0}, {4,8,928,0,0}, {5,0,1,1,0}, {2,4,205,1,1},
	{2,4,205,1,0}, {1,11,766,1,1}, {1,11,766,1,0}, {4,89,582,1,0}, {4,73,2524,1,0}, {3,2,2527,1,0},
	{3,2,253,1,0}, {1,12,22,1,1}, {1,12,22,1,0}, {2,0,498,1,0}, {2,4,816,1,1}, {2,5,1149,1,0},
	{2,2,245,1,0}, {2,1,245,1,0}, {2,0,245,1,0}, {2,5,245,1,0}, {4,105,415,1,0}, {4,89,415,1,0},
	{4,73,415,1,0}, {2,6,245,1,0}, {2,4,245,1,0}, {2,3,245,1,0}, {4,57,1147,1,0}, {3,2,415,1,0},
	{3,2,494,1,0}, {4,55,1078,1,0}, {3,1,241,0,1}, {5,0,1,1,0}, {4,104,86,1,0}, {4,105,86,1,0},
	{2,2,998,1,0}, {4,57,1078,1,0}, {2,3,998,1,0}, {2,5,998,1,0}, {2,4,998,1,0}, {4,56,1733,1,0},
	{1,8,1971,1,1}, {5,0,1,1,0}, {2,5,243,1,0}, {3,1,784,1,0}, {4,56,1021,1,0}, {4,105,2531,1,0},
	{4,89,2531,1,0}, {4,73,706,1,0}, {4,105,28,1,0}, {4,89,28,1,0}, {4,73,28,1,0}, {4,73,26,1,0},
	{1,7,774,1,0}, {4,8,34,1,1}, {3,1,1657,1,0}, {1,11,84,1,1}, {1,11,84,1,0}, {4,8,36,1,0},
	{1,8,1993,1,1}, {1,8,1993,1,0}, {3,1,1922,1,0}, {3,0,766,0,1}, {5,0,1,1,0}, {2,2,821,1,0},
	{1,4,827,1,0}, {2,3,821,1,0}, {2,3,821,1,1}, {1,1,812,0,1}, {3,0,300,1,1}, {1,1,812,1,0},
	{1,12,646,1,0}, {1,1,630,1,0}, {1,8,759,1,0}, {1,7,759,1,0}, {1,10,759,1,0}, {1,11,759,1,0},
	{1,12,759,1,0}, {1,9,759,1,0}, {1,1,759,1,0}, {1,6,759,1,0}, {1,2,759,1,0}, {1,5,759,1,0},
	{1,3,759,1,0}, {1,4,759,1,0}, {2,2,821,1,1}, {1,9,772,1,1}, {1,9,772,1,0}, {1,12,233,1,0},
	{1,5,233,1,0}, {1,11,233,1,0}, {1,7,233,1,0}, {1,10,233,1,0}, {1,8,233,1,0}, {1,2,233,1,0},
	{1,1,233,1,0}, {1,6,233,1,0}, {1,4,233,1,0}, {1,3,233,1,0}, {1,9,233,1,0}, {2,0,2534,0,0},
	{2,4,2538,0,1}, {4,56,233,0,1}, {5,0,1,1,0}, {2,0,797,1,0}, {2,0,784,1,0}, {2,0,779,1,0},
	{2,0,1924,1,0}, {2,0,804,1,0}, {4,56,515,1,0}, {2,4,6,1,0}, {4,56,814,1,1}, {4,57,1206,1,0},
	{1,11,78,1,0}, {4,56,847,1,0}, {4,8,825,1,0}, {4,57,78,1,0}, {4,105,1199,1,0}, {4,89,926,1,0},
	{4,89,928,1,0}, {4,73,928,1,0}, {4,73,926,1,0}, {4,8,1135,1,0}, {2,6,1149,1,0}, {2,0,1149,1,0},
	{4,89,1,1,0}, {4,73,1,1,0}, {4,105,1,1,0}, {4,55,812,1,0}, {7,0,1078,1,1}, {4,57,1413,1,0},
	{1,2,492,1,0}, {1,7,492,1,0}, {4,55,642,1,0}, {1,10,496,1,1}, {1,12,496,1,1}, {1,11,496,1,1},
	{4,57,402,1,0}, {1,2,492,1,1}, {4,58,86,1,0}, {4,57,86,1,0}, {4,8,2,1,0}, {4,56,2,1,0},
	{4,88,2,1,0}, {4,104,2,1,0}, {1,2,496,0,1}, {1,10,766,1,1}, {1,10,766,1,0}, {1,7,492,0,1},
	{1,9,496,0,1}, {2,3,770,1,1}, {3,1,496,1,0}, {2,6,845,1,0}, {2,4,1012,1,1}, {2,4,1012,1,0},
	{1,3,496,1,1}, {1,8,496,1,1}, {1,4,496,1,1}, {1,1,496,0,1}, {3,1,32,0,1}, {5,0,1,1,0},
	{2,0,759,1,0}, {4,103,764,1,0}, {4,8,768,1,0}, {4,57,768,1,0}, {1,2,1012,1,1}, {1,10,496,1,0},
	{1,12,496,1,0}, {1,11,496,1,0}, {1,2,496,1,0}, {1,9,496,1,0}, {1,3,496,1,0}, {1,8,496,1,0},
	{1,4,496,1,0}, {1,1,496,1,0}, {1,6,496,1,0}, {1,5,496,1,0}, {1,7,496,1,0}, {1,2,1012,1,0},
	{2,5,821,1,0}, {1,6,496,0,1}, {2,6,845,1,1}, {1,5,496,1,1}, {1,4,766,0,1}, {2,6,1461,1,1},
	{1,4,766,1,0}, {2,5,821,1,1}, {1,11,764,1,1}, {2,6,770,1,0}, {2,5,770,1,0}, {2,4,770,1,0},
	{2,3,770,1,0}, {2,1,770,1,0}, {2,0,770,1,0}, {2,2,770,1,0}, {4,105,764,1,0}, {4,103,351,1,0},
	{4,104,351,1,0}, {4,105,351,1,0}, {1,11,764,1,0}, {1,7,1078,1,0}, {1,8,1078,1,0},
	{1,1,1078,1,0}, {1,3,1078,1,0}, {1,2,1078,1,0}, {1,4,1078,1,0}, {1,5,1078,1,0}, {1,6,1078,1,0},
	{1,9,1078,1,0}, {1,10,1078,1,0}, {1,11,1078,1,0}, {1,7,496,1,1}, {4,56,812,1,0}, {1,10,772,1,1},
	{1,6,1993,1,1}, {1,6,1993,0,0}, {1,10,772,1,0}, {1,2,1993,1,1}, {1,2,1993,1,0}, {5,0,1,1,0},
	{2,0,80,1,0}, {4,8,295,1,1}, {2,1,998,1,0}, {4,55,443,1,0}, {1,11,774,1,0}, {1,10,774,1,0},
	{1,4,45,1,0}, {1,4,2542,1,0}, {1,4,295,1,0}, {4,8,96,1,0}, {2,0,243,1,0}, {2,6,243,1,0},
	{2,0,831,1,0}, {2,0,627,1,1}, {2,1,770,1,1}, {1,9,1206,1,0}, {1,7,770,0,1}, {2,0,627,0,1},
	{2,3,205,1,1}, {1,7,770,1,0}, {2,0,1135,1,0}, {1,1,646,1,0}, {2,3,205,1,0}, {2,0,825,1,0},
	{2,4,821,1,0}, {1,7,1021,1,1}, {1,6,1021,1,1}, {1,3,823,1,0}, {1,3,47,1,1}, {1,3,47,1,0},
	{2,5,639,1,0}, {2,2,639,1,0}, {2,6,646,1,0}, {2,6,644,1,0}, {2,3,646,1,0}, {2,3,644,1,0},
	{2,1,639,1,0}, {1,6,1021,1,0}, {1,7,1021,1,0}, {2,4,821,1,1}, {1,4,255,1,0}, {3,1,630,1,0},
	{2,1,821,1,1}, {2,1,821,1,0}, {1,5,1993,1,1}, {1,5,1993,1,0}, {4,57,755,1,1}, {3,1,2545,1,0},
	{2,5,646,1,1}, {2,6,639,1,1}, {2,2,646,1,1}, {2,3,646,1,1}, {4,71,257,1,0}, {4,73,257,1,0},
	{4,72,257,1,0}, {4,8,255,1,0}, {4,8,926,0,0}, {1,11,247,1,1}, {3,0,415,1,0}, {1,11,2548,1,0},
	{1,11,517,1,0}, {1,11,776,1,0}, {3,2,2552,1,0}, {3,2,2558,1,0}, {1,11,229,1,1}, {1,11,293,1,0},
	{1,11,229,1,0}, {1,11,2561,1,1}, {1,11,351,1,0}, {1,11,243,1,0}, {4,55,434,1,1}, {1,12,49,1,0},
	{3,1,235,1,0}, {3,1,582,1,0}, {1,11,468,1,1}, {1,11,53,1,0}, {1,11,468,1,0}, {1,11,2485,1,0},
	{4,8,64,1,0}, {1,11,1,1,0}, {1,11,924,1,0}, {1,11,990,1,0}, {1,11,439,1,0}, {1,11,212,1,0},
	{1,11,2564,1,0}, {1,11,2582,1,0}, {1,11,323,1,0}, {1,11,2587,1,0}, {1,11,76,1,0},
	{1,11,611,1,0}, {1,11,2614,1,0}, {1,11,415,1,0}, {1,11,2623,1,0}, {1,11,2628,1,0},
	{1,11,62,1,0}, {1,11,216,1,0}, {1,11,1023,1,0}, {1,11,70,1,0}, {4,8,1,0,0}, {4,56,62,0,0},
	{1,11,2631,1,1}, {1,11,32,1,0}, {1,11,432,1,0}, {1,11,214,1,0}, {1,11,627,1,0}, {1,11,917,0,0},
	{2,0,770,1,1}, {1,11,917,1,0}, {1,4,295,1,1}, {2,1,432,1,1}, {2,1,432,1,0}, {3,0,519,1,0},
	{4,89,20,1,0}, {2,0,233,1,1}, {2,1,646,1,1}, {1,7,1993,1,1}, {1,7,1993,1,0}, {1,3,827,1,0},
	{1,12,434,1,1}, {1,12,434,1,0}, {4,8,2637,1,0}, {3,2,86,1,0}, {2,4,753,1,0}, {1,1,233,0,1},
	{2,0,90,1,1}, {2,0,90,1,0}, {4,8,502,0,0}, {1,11,291,1,1}, {4,8,225,1,0}, {4,104,502,1,0},
	{4,88,502,1,0}, {4,72,502,1,0}, {4,57,814,1,0}, {1,11,291,1,0}, {4,25,630,1,0}, {4,89,630,1,0},
	{4,41,630,1,0}, {4,57,630,1,0}, {4,73,630,1,0}, {4,105,630,1,0}, {4,8,6,1,0}, {1,11,2643,1,1},
	{1,11,20,1,0}, {1,11,231,1,0}, {1,11,2646,1,1}, {1,11,218,1,0}, {1,11,652,1,0}, {1,11,519,1,1},
	{1,11,650,1,1}, {1,11,650,1,0}, {1,1,795,1,0}, {1,2,795,1,0}, {1,4,795,1,0}, {1,10,795,1,0},
	{1,12,795,1,0}, {1,11,795,1,0}, {1,3,795,1,0}, {1,7,795,1,0}, {1,6,795,1,0}, {1,5,795,1,0},
	{1,9,795,1,0}, {1,8,795,1,0}, {1,7,1384,0,1}, {1,8,2649,1,1}, {1,7,829,0,0}, {1,9,827,1,0},
	{1,8,812,1,0}, {1,8,827,1,0}, {1,6,1206,1,0}, {1,1,766,1,1}, {4,57,1192,1,0}, {1,3,772,1,0},
	{1,1,766,1,0}, {1,2,772,1,0}, {1,9,1012,1,1}, {1,9,1012,1,0}, {3,1,521,1,0}, {4,58,300,1,0},
	{4,54,300,1,0}, {4,8,779,1,0}, {1,4,1206,1,0}, {4,55,1192,1,0}, {4,55,845,1,0}, {4,8,94,1,0},
	{1,10,1206,1,0}, {1,9,1384,1,1}, {1,9,829,1,0}, {1,1,827,1,0}, {1,6,233,1,1}, {5,0,1,1,0},
	{4,57,784,1,0}, {4,41,784,1,0}, {4,25,784,1,0}, {4,9,784,1,0}, {4,87,227,1,0}, {3,2,784,1,0},
	{3,2,80,1,0}, {4,89,227,1,0}, {5,0,1,1,0}, {1,3,257,1,0}, {1,1,642,1,1}, {1,11,257,1,0},
	{4,58,45,1,0}, {1,1,45,1,0}, {4,104,22,1,0}, {1,10,504,1,1}, {1,10,62,1,0}, {1,10,2652,1,0},
	{1,10,2665,1,0}, {1,10,907,1,0}, {1,10,293,1,0}, {1,10,2669,1,0}, {3,0,845,1,1}, {1,1,47,1,0},
	{1,1,47,1,1}, {4,56,47,1,1}, {3,1,779,1,0}, {4,104,96,1,0}, {1,4,245,1,0}, {4,56,22,1,1},
	{1,3,434,1,1}, {1,3,434,1,0}, {4,57,70,1,0}, {4,25,70,1,0}, {4,41,70,1,0}, {4,9,70,1,0},
	{4,58,70,1,0}, {5,0,1,1,0}, {1,2,251,1,1}, {1,4,257,1,0}, {2,4,30,1,0}, {1,8,417,1,1},
	{1,8,1190,1,1}, {1,8,417,1,0}, {4,56,18,1,0}, {3,0,45,1,0}, {1,6,51,1,1}, {1,8,2673,1,0},
	{1,8,306,1,0}, {1,8,58,1,0}, {1,8,34,1,0}, {1,8,53,1,0}, {1,8,53,1,1}, {1,8,1320,1,1},
	{1,2,257,1,0}, {1,8,289,1,1}, {1,8,289,1,0}, {4,56,2643,1,1}, {2,0,96,1,0}, {2,1,96,1,0},
	{2,5,96,1,0}, {2,4,96,1,0}, {1,7,245,1,0}, {2,3,96,1,0}, {1,10,247,1,1}, {2,2,1192,1,1},
	{1,10,229,1,1}, {1,10,229,1,0}, {1,10,396,1,1}, {4,57,496,1,0}, {1,10,517,1,0}, {1,10,396,1,0},
	{2,4,1192,1,1}, {2,3,1192,1,1}, {1,10,2677,0,0}, {2,5,1192,1,1}, {1,10,68,1,0}, {1,10,1733,1,0},
	{1,10,768,1,0}, {1,10,924,1,0}, {1,10,2737,1,0}, {1,10,2751,1,0}, {1,10,323,1,0},
	{1,10,2755,1,0}, {1,10,351,1,0}, {1,10,2778,1,0}, {1,10,415,1,0}, {1,10,502,1,0},
	{1,10,582,1,0}, {1,10,2786,1,0}, {1,10,2789,1,0}, {1,10,468,1,0}, {1,10,1032,1,0},
	{1,10,1021,1,0}, {1,10,776,1,0}, {1,10,2792,1,0}, {1,3,642,0,1}, {1,10,432,1,1}, {1,10,432,1,0},
	{1,10,1192,1,0}, {1,12,1192,1,0}, {1,11,1192,1,0}, {1,2,1192,1,0}, {1,4,1192,1,0},
	{1,3,1192,1,0}, {1,5,1192,1,0}, {1,3,245,1,0}, {1,6,1192,1,0}, {1,8,1192,1,0}, {1,7,1192,1,0},
	{1,9,1192,1,0}, {1,1,1192,1,0}, {4,57,96,1,1}, {1,11,245,1,0}, {1,1,434,1,0}, {1,10,434,1,0},
	{1,4,434,1,0}, {1,5,434,1,0}, {2,4,757,1,0}, {2,5,757,1,0}, {2,6,757,1,0}, {1,8,434,1,0},
	{4,56,757,1,0}, {5,0,1,1,0}, {4,105,1349,1,0}, {4,57,1344,1,0}, {4,57,1144,1,0}, {4,57,706,1,0},
	{4,57,28,1,0}, {4,57,1199,1,0}, {4,89,706,1,0}, {4,89,1151,1,0}, {4,89,1340,1,0},
	{4,89,2795,1,0}, {4,25,1349,1,0}, {4,25,1144,1,0}, {4,25,706,1,0}, {4,25,323,1,0},
	{4,25,1199,1,0}, {4,25,1340,1,0}, {4,41,323,1,0}, {4,89,323,1,0}, {4,73,323,1,0},
	{4,9,1349,1,0}, {4,9,2013,1,0}, {4,9,323,1,0}, {4,41,1199,1,0}, {4,41,706,1,0}, {4,41,926,1,0},
	{4,41,2795,1,0}, {4,41,1340,1,0}, {4,105,323,1,0}, {4,57,323,1,0}, {4,73,1151,1,0},
	{3,0,28,1,0}, {4,55,439,1,0}, {1,5,245,1,0}, {2,6,1192,1,1}, {1,6,245,1,0}, {1,2,245,1,1},
	{2,3,1349,0,0}, {5,0,1,1,0}, {4,104,76,1,0}, {1,4,642,0,1}, {2,2,642,1,1}, {4,56,96,1,1},
	{1,10,304,1,1}, {1,10,304,1,0}, {2,3,1349,1,0}, {1,3,1147,1,0}, {4,55,231,1,1}, {4,88,306,1,0},
	{4,87,306,1,0}, {4,89,306,1,0}, {3,0,45,0,0}, {3,2,6,1,0}, {4,57,64,1,0}, {4,105,64,1,0},
	{4,89,64,1,0}, {4,25,64,1,0}, {4,9,64,1,0}, {4,41,64,1,0}, {4,73,64,1,0}, {4,58,64,1,0},
	{4,54,47,1,0}, {1,8,245,1,0}, {3,0,2800,1,0}, {1,12,257,1,0}, {1,1,257,1,0}, {3,1,802,1,0},
	{3,2,802,1,0}, {1,12,245,1,1}, {2,5,30,1,0}, {4,8,2802,0,0}, {5,0,1,1,0}, {4,8,30,1,0},
	{1,1,245,1,0}, {8,2,131,1,0}, {2,1,1192,1,1}, {2,2,1192,1,0}, {2,4,1192,1,0}, {2,3,1192,1,0},
	{2,5,1192,1,0}, {2,6,1192,1,0}, {2,1,1192,1,0}, {3,1,96,1,1}, {1,8,257,1,0}, {4,71,96,1,0},
	{4,73,96,1,0}, {4,72,96,1,0}, {1,7,96,1,0}, {1,11,96,1,0}, {1,5,96,1,0}, {1,2,96,1,0},
	{1,3,96,1,0}, {1,4,96,1,0}, {1,8,96,1,0}, {1,6,96,1,0}, {1,12,96,1,0}, {1,10,96,1,0},
	{1,9,96,1,0}, {1,1,96,1,0}, {4,87,96,1,0}, {4,89,96,1,0}, {4,88,96,1,0}, {1,9,245,1,0},
	{1,6,1147,1,1}, {2,2,415,0,0}, {3,1,845,1,1}, {1,10,519,1,1}, {1,10,245,1,0}, {1,10,2806,1,1},
	{1,10,216,1,0}, {1,10,859,1,0}, {1,9,1149,1,0}, {1,10,1149,1,0}, {2,2,415,1,0}, {1,2,30,1,0},
	{1,3,251,1,0}, {1,10,2809,1,0}, {1,10,2812,1,0}, {1,10,88,1,0}, {1,10,2815,1,1}, {1,10,10,1,0},
	{1,10,76,1,0}, {1,10,816,1,0}, {1,10,231,1,0}, {1,6,251,1,0}, {4,58,96,1,0}, {1,8,1058,1,0},
	{1,8,582,1,1}, {1,8,582,1,0}, {1,10,842,0,0}, {1,8,924,1,1}, {1,10,842,1,0}, {1,10,998,1,0},
	{4,88,1657,1,0}, {4,72,1959,1,0}, {4,104,804,1,0}, {4,72,1655,1,0}, {4,72,724,1,0},
	{4,57,66,1,0}, {4,105,66,1,0}, {4,89,66,1,0}, {4,25,66,1,0}, {4,9,66,1,0}, {4,41,66,1,0},
	{4,73,66,1,0}, {4,58,66,1,0}, {4,88,1655,1,0}, {4,58,582,1,0}, {2,6,500,1,0}, {2,2,757,1,0},
	{2,3,757,1,0}, {4,56,716,1,1}, {1,3,1959,1,0}, {1,3,1657,1,0}, {3,1,220,1,0}, {2,1,214,1,1},
	{2,2,214,1,1}, {2,3,214,1,1}, {2,4,214,1,1}, {2,5,214,1,1}, {2,6,214,1,1}, {2,0,2820,0,0},
	{2,5,779,0,0}, {2,4,68,1,0}, {3,0,706,1,0}, {2,3,847,1,0}, {2,5,847,1,0}, {2,4,847,1,0},
	{2,2,847,1,0}, {3,0,928,1,0}, {2,0,2823,1,0}, {1,1,847,1,0}, {1,10,847,1,0}, {1,12,847,1,0},
	{1,11,847,1,0}, {1,8,847,1,0}, {1,7,847,1,0}, {1,6,847,1,0}, {1,9,847,1,0}, {1,3,847,1,0},
	{1,5,847,1,0}, {1,4,847,1,0}, {1,2,847,1,0}, {3,2,926,1,0}, {3,2,2826,1,0}, {3,1,498,1,0},
	{2,6,847,1,0}, {2,1,847,1,0}, {1,6,492,1,1}, {1,6,492,1,0}, {2,6,417,1,0}, {5,0,1,1,0},
	{4,103,415,1,0}, {4,87,415,1,0}, {4,71,415,1,0}, {3,0,55,1,0}, {1,3,239,1,1}, {1,3,239,1,0},
	{2,2,417,1,0}, {2,1,417,1,0}, {2,4,417,1,0}, {2,5,417,1,0}, {2,3,417,1,0}, {1,1,1206,1,0},
	{3,0,847,1,0}, {4,57,441,1,0}, {3,1,847,1,0}, {2,4,84,0,1}, {4,55,753,1,1}, {2,1,498,1,0},
	{2,4,84,1,0}, {1,12,239,1,0}, {1,2,84,0,1}, {2,5,229,0,1}, {5,0,1,1,0}, {2,5,229,1,0},
	{4,103,84,1,1}, {4,58,415,1,0}, {4,54,74,1,0}, {1,2,84,1,0}, {2,0,823,1,1}, {4,25,78,1,0},
	{4,41,78,1,0}, {4,9,78,1,0}, {4,105,78,1,0}, {4,58,386,1,0}, {4,58,227,1,0}, {4,58,504,1,0},
	{2,0,823,1,0}, {3,1,441,1,0}, {4,58,10,1,0}, {2,5,779,1,0}, {2,4,68,0,0}, {1,7,753,0,1},
	{1,11,504,1,1}, {1,7,753,1,0}, {2,4,68,1,0}, {2,0,45,0,0}, {1,10,80,1,0}, {2,0,45,1,0},
	{2,1,45,1,0}, {1,10,80,1,0}, {1,10,1410,1,0}, {2,4,40,1,0}, {2,4,45,0,0}, {2,5,2830,1,0},
	{1,2,2834,1,0}, {1,2,776,1,0}, {1,2,2485,1,0}, {4,57,415,1,0}, {4,25,415,1,0}, {4,9,415,1,0},
	{4,41,415,1,0}, {3,1,415,1,0}, {1,8,245,1,1}, {4,72,72,1,0}, {2,4,40,0,0}, {2,5,90,1,1},
	{2,4,295,1,0}, {2,5,90,1,0}, {2,5,494,1,0}, {2,5,82,1,0}, {2,5,498,1,0}, {1,2,2839,1,1},
	{1,2,214,1,0}, {1,2,229,1,0}, {2,4,45,1,0}, {2,5,94,1,0}, {1,10,630,1,0}, {1,11,630,1,0},
	{1,12,630,1,0}, {1,5,630,1,0}, {1,8,630,1,0}, {1,4,630,1,0}, {1,6,630,1,0}, {1,9,630,1,0},
	{1,2,630,1,0}, {1,3,630,1,0}, {1,7,630,1,0}, {4,25,293,1,0}, {4,41,293,1,0}, {4,73,293,1,0},
	{4,9,293,1,0}, {2,5,2842,0,0}, {1,2,753,1,1}, {2,5,804,1,0}, {3,1,58,1,0}, {2,5,802,1,0},
	{2,5,825,1,1}, {3,0,58,1,0}, {1,8,2069,1,1}, {1,8,1420,1,0}, {1,8,764,1,0}, {1,1,1420,1,1},
	{1,1,1420,1,0}, {1,4,500,1,0}, {1,7,764,1,1}, {1,7,764,1,0}, {1,6,1420,1,0}, {1,7,1420,1,0},
	{2,5,784,0,0}, {1,9,12,1,1}, {3,1,2800,1,0}, {2,5,80,1,0}, {2,5,784,1,0}, {2,5,415,1,0},
	{1,1,1147,1,0}, {1,12,1147,1,0}, {2,3,323,1,1}, {2,3,323,1,0}, {2,5,831,1,0}, {2,1,90,0,1},
	{2,2,816,1,1}, {2,1,90,1,0}, {2,1,494,1,0}, {2,1,415,1,0}, {4,55,415,1,0}, {4,39,415,1,0},
	{4,23,415,1,0}, {4,7,415,1,0}, {4,25,295,1,0}, {4,57,295,1,0}, {4,41,295,1,0}, {4,9,295,1,0},
	{1,8,1147,1,0}, {3,2,12,1,0}, {2,5,1135,1,1}, {2,5,1135,1,0}, {3,1,1,0,0}, {1,7,12,1,1},
	{2,5,494,0,0}, {3,1,295,1,1}, {2,1,2848,1,0}, {4,57,494,1,0}, {4,25,494,1,0}, {4,9,494,1,0},
	{4,41,494,1,0}, {3,2,2854,1,0}, {3,1,1655,1,0}, {3,1,831,1,0}, {3,1,80,1,0}, {2,4,214,1,0},
	{2,1,214,1,0}, {2,3,214,1,0}, {2,5,214,1,0}, {2,2,214,1,0}, {2,6,214,1,0}, {3,1,804,1,0},
	{4,58,293,1,0}, {4,58,802,1,0}, {4,58,80,1,0}, {3,1,1060,1,0}, {3,2,2267,1,0}, {3,2,2856,1,0},
	{3,1,2860,1,0}, {1,11,255,1,1}, {2,1,2863,1,0}, {2,1,779,1,0}, {2,1,784,1,0}, {2,1,1135,1,0},
	{2,1,1655,1,0}, {2,1,802,1,0}, {2,1,804,1,0}, {2,1,80,1,0}, {2,1,825,1,0}, {3,2,804,1,0},
	{3,1,2871,1,0}, {3,1,1135,1,0}, {1,8,823,1,0}, {4,58,494,1,0}, {2,1,816,1,1}, {3,1,506,1,0},
	{4,58,506,1,0}, {3,1,1959,1,0}, {3,1,2854,1,0}, {4,41,502,1,0}, {4,105,502,1,0}, {4,25,502,1,0},
	{4,89,502,1,0}, {4,9,502,1,0}, {4,73,502,1,0}, {4,58,784,1,0}, {4,58,779,1,0}, {2,1,2874,1,0},
	{4,87,494,1,0}, {4,71,494,1,0}, {4,103,494,1,0}, {4,39,1655,1,0}, {4,103,1655,1,0},
	{4,87,1655,1,0}, {4,23,1655,1,0}, {4,71,1655,1,0}, {4,7,1655,1,0}, {4,55,2877,1,0},
	{4,55,784,1,0}, {4,55,779,1,0}, {4,55,802,1,0}, {4,55,1135,1,0}, {4,39,2880,1,0},
	{4,39,1060,1,0}, {4,39,779,1,0}, {4,39,1135,1,0}, {4,103,2885,1,0}, {4,103,1135,1,0},
	{4,103,2871,1,0}, {4,103,779,1,0}, {4,23,1135,1,0}, {4,87,2880,1,0}, {4,87,1135,1,0},
	{4,87,802,1,0}, {4,23,2880,1,0}, {4,23,802,1,0}, {4,23,1060,1,0}, {4,103,784,1,0},
	{4,7,2880,1,0}, {4,7,1135,1,0}, {4,7,802,1,0}, {4,7,1060,1,0}, {4,71,802,1,0}, {4,71,1135,1,0},
	{4,39,802,1,0}, {4,54,779,1,0}, {4,54,802,1,0}, {4,54,784,1,0}, {4,54,1655,1,0},
	{4,54,1657,1,0}, {4,58,804,1,0}, {1,4,78,1,0}, {4,89,1135,1,0}, {4,73,1135,1,0}, {4,55,494,1,0},
	{4,23,494,1,0}, {4,7,494,1,0}, {4,39,494,1,0}, {3,0,494,1,0}, {4,55,2558,1,0}, {4,55,804,1,0},
	{4,103,804,1,0}, {4,103,724,1,0}, {4,103,1657,1,0}, {4,39,1959,1,0}, {4,23,804,1,0},
	{4,23,1657,1,0}, {4,87,1657,1,0}, {4,87,804,1,0}, {4,7,2558,0,0}, {4,71,1655,1,0},
	{4,39,1657,1,0}, {4,39,804,1,0}, {4,71,724,1,0}, {4,71,2854,1,0}, {4,7,724,1,0}, {4,7,804,1,0},
	{4,7,1657,1,0}, {4,71,1959,1,0}, {3,0,1655,1,0}, {3,0,2854,1,0}, {4,89,779,1,0},
	{4,105,779,1,0}, {4,73,779,1,0}, {1,12,2888,1,0}, {1,12,1959,1,0}, {1,12,1657,1,0},
	{1,12,779,1,0}, {4,105,90,1,0}, {4,103,90,1,0}, {4,104,90,1,0}, {3,0,80,1,0}, {4,54,80,1,0},
	{1,8,12,0,1}, {2,4,295,1,1}, {4,55,825,1,0}, {4,39,825,1,0}, {4,103,825,1,0}, {4,23,825,1,0},
	{4,87,825,1,0}, {4,7,825,1,0}, {4,71,825,1,0}, {4,89,825,1,0}, {4,73,825,1,0}, {2,4,295,1,1},
	{2,1,45,0,0}, {2,5,80,1,0}, {3,1,502,1,0}, {1,5,12,0,1}, {2,3,239,1,1}, {1,9,12,1,0},
	{1,7,12,1,0}, {1,8,12,1,0}, {1,6,12,1,0}, {2,3,239,1,1}, {2,3,239,1,0}, {1,11,1420,1,0},
	{2,0,6,1,0}, {5,0,1,1,0}, {2,3,212,1,1}, {2,3,212,1,0}, {1,3,498,1,0}, {3,2,779,1,0},
	{1,11,1420,1,1}, {4,58,716,1,0}, {2,3,498,1,0}, {1,1,239,1,1}, {1,1,239,1,0}, {4,55,1147,1,0},
	{1,6,12,1,1}, {2,1,831,1,0}, {1,11,434,1,0}, {1,6,78,1,0}, {2,3,24,1,0}, {4,88,716,1,0},
	{4,104,716,1,0}, {4,104,18,1,0}, {4,72,716,1,0}, {4,72,18,1,0}, {4,88,18,1,0}, {2,4,24,1,0},
	{2,0,74,0,0}, {2,3,58,1,0}, {4,55,239,1,0}, {2,3,2891,1,0}, {9,3,1000,1,0}, {9,4,1000,1,0},
	{1,1,498,1,1}, {2,6,229,1,1}, {4,57,439,1,0}, {2,6,229,1,0}, {4,56,492,1,0}, {9,7,1000,1,0},
	{4,54,90,1,0}, {9,9,1000,1,0}, {3,0,2895,1,0}, {1,1,245,0,1}, {1,3,637,0,1}, {2,3,761,1,1},
	{2,0,229,0,1}, {3,2,76,1,1}, {2,0,229,1,0}, {3,2,76,1,1}, {2,0,74,1,0}, {2,2,772,1,0},
	{2,4,772,1,0}, {2,3,772,1,0}, {2,5,772,1,0}, {1,1,295,1,1}, {2,3,379,1,1}, {1,1,295,1,0},
	{2,5,6,1,0}, {2,2,90,1,1}, {2,2,90,1,0}, {4,104,32,0,1}, {5,0,1,1,0}, {4,56,517,1,1},
	{2,2,753,1,1}, {2,2,753,1,0}, {1,12,36,1,0}, {4,57,795,1,0}, {1,10,779,1,0}, {4,55,795,1,0},
	{3,0,49,1,0}, {1,5,1076,1,0}, {2,3,304,1,1}, {1,6,434,1,1}, {1,8,492,1,1}, {2,3,304,1,0},
	{1,8,492,1,0}, {1,10,823,1,0}, {1,3,1076,1,0}, {3,0,1021,1,1}, {4,57,639,1,0}, {1,8,494,1,0},
	{1,9,494,1,0}, {1,6,827,1,0}, {1,2,827,1,0}, {1,9,1959,1,0}, {1,9,1657,1,0}, {4,57,1021,1,1},
	{1,5,827,1,0}, {4,57,753,1,1}, {1,1,1149,1,0}, {1,12,1149,1,0}, {3,0,753,1,1}, {4,7,304,1,0},
	{2,6,2899,0,0}, {2,2,45,0,0}, {3,0,86,0,0}, {1,1,247,0,1}, {5,0,1,1,0}, {4,41,2,1,0},
	{4,89,2,1,0}, {4,41,304,1,0}, {4,73,2,1,0}, {4,25,2,1,0}, {4,25,88,1,0}, {4,9,2,1,0},
	{4,9,88,1,0}, {4,105,2,1,0}, {4,72,2,1,0}, {1,9,642,0,1}, {5,0,1,1,0}, {4,39,302,1,0},
	{3,2,302,1,0}, {5,0,1,1,0}, {2,6,2922,0,0}, {1,7,1971,0,1}, {2,0,2943,1,1}, {2,6,1076,1,0},
	{2,6,1133,1,1}, {2,6,2946,1,0}, {2,6,2953,1,0}, {3,0,45,0,0}, {4,57,38,1,0}, {2,6,2957,0,0},
	{2,0,637,1,0}, {2,6,498,1,0}, {2,6,16,1,0}, {2,6,20,1,0}, {2,0,755,1,0}, {2,6,648,1,0},
	{2,6,508,1,0}, {2,6,859,1,0}, {2,0,757,1,1}, {2,6,10,1,0}, {2,0,757,1,0}, {2,6,216,1,1},
	{2,6,53,1,0}, {2,6,2891,1,0}, {2,6,816,1,0}, {4,8,1959,0,0}, {2,6,1137,1,0}, {4,8,724,1,0},
	{1,11,304,1,0}, {2,6,8,1,0}, {9,2,1000,1,0}, {3,0,218,1,0}, {5,0,1,1,0}, {4,8,72,1,0},
	{4,104,415,1,0}, {4,88,415,1,0}, {4,72,415,1,0}, {1,4,498,1,0}, {2,2,2960,1,0}, {2,2,379,1,0},
	{2,2,45,1,0}, {1,12,498,1,0}, {2,6,2963,0,0}, {1,1,32,1,1}, {4,58,2,1,0}, {2,6,293,1,0},
	{2,6,2971,1,0}, {2,6,512,1,0}, {1,11,2974,1,0}, {1,11,49,1,0}, {2,6,235,1,0}, {2,6,241,1,0},
	{2,6,582,1,0}, {2,6,2977,1,0}, {1,1,32,1,0}, {1,1,212,0,1}, {2,0,1192,0,1}, {2,6,304,1,1},
	{1,4,1922,1,0}, {1,2,1922,1,0}, {1,3,1922,1,0}, {1,12,1922,1,0}, {1,8,1922,1,0},
	{1,11,1922,1,0}, {1,9,1922,1,0}, {1,6,1922,1,0}, {1,10,1922,1,0}, {1,5,1922,1,0},
	{1,1,1922,1,0}, {1,7,1922,1,0}, {2,6,304,1,0}, {2,0,2980,1,0}, {3,0,86,1,0}, {2,6,239,1,1},
	{2,6,239,1,0}, {3,1,76,1,1}, {4,104,53,1,0}, {1,11,22,1,0}, {1,10,22,1,0}, {1,1,212,1,0},
	{1,1,247,1,0}, {1,9,519,1,0}, {1,2,519,1,0}, {1,4,519,1,0}, {1,3,519,1,0}, {1,5,519,1,0},
	{1,6,519,1,0}, {1,8,519,1,0}, {1,7,519,1,0}, {1,1,519,1,0}, {1,10,519,1,0}, {1,12,519,1,0},
	{1,11,519,1,0}, {1,7,642,0,1}, {1,9,582,0,1}, {2,0,2985,0,1}, {2,5,642,0,1}, {2,6,379,1,1},
	{2,0,323,1,0}, {2,0,212,1,0}, {4,72,293,1,0}, {2,6,379,1,0}, {2,6,1190,1,0}, {3,0,795,1,0},
	{1,7,434,0,1}, {2,6,1078,0,1}, {5,0,1,1,0}, {4,8,302,1,0}, {2,6,1078,1,0}, {4,88,72,1,0},
	{2,6,630,1,0}, {2,6,1,0,0}, {1,9,2988,1,1}, {2,6,1320,1,0}, {1,9,84,1,0}, {2,6,64,1,0},
	{2,6,515,1,0}, {2,6,34,1,0}, {2,6,306,1,0}, {1,9,32,1,0}, {1,9,218,1,0}, {2,6,62,1,0},
	{2,6,506,1,0}, {2,6,12,1,1}, {4,9,86,1,0}, {4,41,86,1,0}, {4,25,86,1,0}, {4,89,86,1,0},
	{4,73,86,1,0}, {2,6,12,1,0}, {1,1,494,1,0}, {2,6,90,1,1}, {2,6,90,1,0}, {2,2,84,1,1},
	{2,2,84,1,0}, {2,2,40,0,0}, {2,6,40,1,0}, {1,2,295,1,1}, {2,6,53,1,1}, {2,0,1147,1,1},
	{2,6,415,0,0}, {2,2,2992,0,0}, {1,9,247,0,1}, {2,5,231,1,1}, {1,9,2995,1,1}, {1,9,53,1,0},
	{1,9,396,1,0}, {1,12,764,0,1}, {2,6,291,1,1}, {1,12,764,1,0}, {1,4,205,0,1}, {1,5,233,0,1},
	{1,6,764,1,1}, {4,8,257,1,0}, {1,6,764,1,0}, {1,4,205,1,0}, {2,1,24,1,0}, {4,9,90,1,0},
	{4,7,90,1,0}, {4,8,508,1,1}, {3,0,38,1,0}, {1,9,468,1,1}, {4,9,304,1,0}, {4,8,55,1,0},
	{4,7,300,1,0}, {2,0,494,1,0}, {4,7,212,1,0}, {1,9,468,1,0}, {4,7,302,1,0}, {2,2,2891,1,0},
	{2,5,291,0,1}, {2,6,295,1,1}, {2,6,295,1,1}, {2,1,406,0,0}, {1,9,917,0,0}, {2,6,40,1,0},
	{2,6,2792,1,0}, {2,1,379,1,0}, {2,1,1807,1,0}, {1,9,68,1,0}, {1,9,2792,1,0}, {1,9,2999,1,0},
	{1,9,212,1,0}, {1,9,3050,1,0}, {1,9,924,1,0}, {1,9,990,1,0}, {1,9,439,1,0}, {1,9,3065,1,0},
	{1,9,724,1,0}, {1,9,323,1,0}, {1,9,3081,1,0}, {1,9,900,1,0}, {1,9,3106,1,0}, {1,9,293,1,0},
	{1,9,415,1,0}, {1,9,502,1,0}, {1,9,62,1,0}, {1,9,14,1,0}, {1,9,386,1,0}, {1,9,70,1,0},
	{1,9,1382,1,0}, {4,105,506,1,0}, {4,89,506,1,0}, {2,6,496,1,1}, {2,6,496,1,0}, {2,5,231,1,1},
	{2,6,1147,1,0}, {2,2,295,1,0}, {2,2,68,1,0}, {2,5,231,1,0}, {2,6,494,1,0}, {2,6,415,1,0},
	{1,9,3111,1,0}, {1,9,432,1,0}, {1,9,10,1,0}, {1,9,3128,1,0}, {1,9,76,1,0}, {1,9,3132,1,0},
	{1,9,998,1,0}, {1,9,351,1,0}, {1,9,216,1,0}, {1,9,231,1,0}, {1,9,2481,1,0}, {1,9,3136,1,0},
	{1,9,247,1,0}, {1,9,2812,1,0}, {1,9,88,1,0}, {4,73,18,1,0}, {1,9,2,1,0}, {2,5,24,1,0},
	{3,0,218,1,1}, {1,1,859,1,0}, {2,4,859,1,0}, {1,6,859,1,0}, {2,6,68,1,0}, {2,6,3139,0,0},
	{2,5,816,1,1}, {9,8,1000,1,0}, {8,6,131,1,0}, {2,6,84,1,0}, {2,6,74,1,0}, {9,10,1000,1,0},
	{4,103,218,1,0}, {1,2,78,1,0}, {2,3,251,1,1}, {1,9,78,0,0}, {2,6,78,1,0}, {1,9,78,1,0},
	{2,5,74,1,0}, {4,72,68,1,0}, {4,88,68,1,0}, {4,104,68,1,0}, {3,1,251,1,0}, {1,11,434,1,1},
	{2,0,70,0,1}, {2,1,231,1,1}, {4,88,494,1,0}, {1,7,300,1,1}, {4,72,494,1,0}, {4,104,494,1,0},
	{1,7,300,1,0}, {4,56,494,1,0}, {3,1,60,1,0}, {2,6,3142,0,0}, {2,2,1993,1,1}, {1,2,295,1,0},
	{4,57,295,1,1}, {2,2,1993,1,0}, {2,6,432,1,0}, {2,6,247,1,0}, {1,8,80,1,0}, {1,2,1147,1,0},
	{2,1,231,1,1}, {2,1,231,1,0}, {2,5,1993,1,1}, {2,5,1993,1,0}, {1,1,205,1,1}, {1,1,205,1,0},
	{1,9,205,1,0}, {1,1,1959,1,0}, {1,1,1657,1,0}, {5,0,1,1,0}, {1,9,498,1,0}, {4,73,90,1,0},
	{4,71,90,1,0}, {4,23,257,1,0}, {4,25,257,1,0}, {4,7,257,1,0}, {4,9,257,1,0}, {4,8,45,1,0},
	{1,6,498,1,0}, {4,72,90,1,0}, {2,4,1520,1,1}, {4,57,413,1,1}, {2,4,1993,1,1}, {2,5,759,1,0},
	{2,1,759,1,0}, {2,2,759,1,0}, {2,6,759,1,0}, {2,3,759,1,0}, {2,4,759,1,0}, {4,57,432,1,1},
	{1,9,243,1,0}, {2,2,40,0,0}, {2,4,323,1,1}, {2,4,323,1,0}, {2,2,40,1,0}, {1,6,847,0,1},
	{1,9,20,0,1}, {2,3,1993,1,1}, {2,3,1993,1,0}, {1,9,20,1,0}, {1,7,212,1,1}, {1,7,212,1,0},
	{4,104,78,1,0}, {1,8,831,1,0}, {2,6,413,1,0}, {1,11,47,1,1}, {1,11,47,1,0}, {1,11,823,1,0},
	{4,105,1655,1,0}, {4,73,1655,1,0}, {4,89,1655,1,0}, {4,105,804,1,0}, {4,73,724,1,0},
	{4,89,1657,1,0}, {4,73,1959,1,0}, {1,9,205,1,1}, {2,1,76,0,1}, {2,6,295,1,1}, {2,2,3146,1,1},
	{2,1,239,1,1}, {2,1,239,1,0}, {2,3,3146,1,1}, {2,4,3146,1,1}, {2,6,76,1,1}, {2,0,70,1,0},
	{2,6,70,1,0}, {2,0,3149,0,0}, {2,6,3161,0,0}, {2,1,74,1,0}, {2,6,3168,1,0}, {2,6,3173,1,0},
	{4,56,415,1,0}, {2,5,251,1,0}, {2,4,243,1,0}, {1,9,245,1,1}, {3,0,76,1,0}, {2,0,506,1,1},
	{2,0,506,1,0}, {2,1,781,1,0}, {2,1,76,1,0}, {2,1,74,1,0}, {2,0,3181,0,0}, {1,3,1012,0,1},
	{2,6,76,1,1}, {2,6,716,1,0}, {2,0,3198,1,0}, {2,0,3205,1,0}, {2,0,306,1,0}, {2,0,3208,1,0},
	{2,0,1147,1,0}, {2,0,3146,1,0}, {2,2,1078,1,0}, {2,3,1078,1,0}, {2,4,1078,1,0}, {2,2,496,1,0},
	{2,3,496,1,0}, {2,4,496,1,0}, {1,3,1012,1,1}, {2,0,235,1,0}, {2,0,253,1,0}, {2,0,772,1,0},
	{2,0,1420,1,0}, {2,0,515,1,0}, {2,0,1993,1,0}, {2,6,76,1,0}, {2,4,251,1,1}, {4,56,78,1,0},
	{2,0,47,1,1}, {2,0,47,1,0}, {1,10,494,1,0}, {1,10,498,1,0}, {1,9,1021,1,1}, {2,3,3211,1,0},
	{1,8,239,1,0}, {2,3,1924,1,0}, {2,3,804,1,0}, {2,3,627,1,1}, {2,3,1135,1,0}, {2,3,825,1,0},
	{2,3,80,1,0}, {1,8,779,0,0}, {1,7,1959,1,0}, {1,7,1959,1,0}, {1,8,779,1,0}, {1,7,1657,1,0},
	{2,2,295,0,1}, {2,6,1147,1,1}, {2,2,295,1,1}, {2,3,1060,0,0}, {2,4,3216,0,0}, {2,6,494,0,0},
	{5,0,1,1,0}, {4,104,20,1,0}, {1,11,22,1,1}, {4,72,20,1,0}, {1,9,519,1,1}, {1,9,1133,1,0},
	{4,54,716,1,0}, {1,10,22,1,1}, {2,3,1060,1,0}, {2,3,831,1,0}, {1,11,1959,1,0}, {4,88,20,1,0},
	{1,11,2854,1,0}, {1,11,1657,1,0}, {2,4,784,1,0}, {2,4,627,1,1}, {2,4,627,1,0}, {1,1,80,1,0},
	{1,1,1410,1,0}, {2,0,3220,0,0}, {2,6,1655,0,0}, {1,6,247,0,1}, {1,7,247,0,1}, {2,5,3228,0,1},
	{5,0,1,1,0}, {4,88,40,1,0}, {4,56,40,1,0}, {4,72,40,1,0}, {4,104,40,1,0}, {1,2,45,0,0},
	{2,6,804,0,0}, {3,0,32,1,1}, {4,57,445,1,1}, {3,0,74,1,0}, {3,0,205,1,0}, {1,2,45,1,0},
	{3,0,3231,1,0}, {2,6,804,1,0}, {1,6,247,1,1}, {2,5,76,1,1}, {2,5,76,1,0}, {2,5,239,1,0},
	{2,0,1137,0,0}, {1,7,32,1,1}, {1,7,32,1,0}, {1,9,51,1,1}, {2,0,1,0,0}, {1,1,772,0,1},
	{1,6,212,1,1}, {2,0,62,1,0}, {1,6,212,1,1}, {1,1,772,1,0}, {2,6,1032,1,0}, {2,0,582,1,0},
	{2,0,1032,1,0}, {2,0,289,1,0}, {2,0,241,1,0}, {2,0,3234,1,0}, {2,0,94,1,0}, {2,1,2800,1,0},
	{2,2,2800,1,0}, {2,3,2800,1,0}, {2,4,2800,1,0}, {2,5,2800,1,0}, {2,6,2800,1,0}, {2,0,2800,1,0},
	{4,89,1382,1,0}, {4,73,1382,1,0}, {4,105,1382,1,0}, {1,7,47,1,1}, {1,7,47,1,0}, {2,4,12,1,1},
	{2,4,12,1,0}, {4,57,804,1,0}, {4,54,810,1,0}, {1,7,247,1,0}, {1,6,32,1,1}, {2,0,3237,1,0},
	{2,0,415,1,0}, {1,5,1959,1,0}, {1,5,1657,1,0}, {2,0,812,1,1}, {2,0,812,1,0}, {1,7,823,1,0},
	{1,9,94,1,0}, {2,3,82,1,0}, {1,9,82,1,0}, {2,6,82,1,0}, {2,4,831,1,0}, {1,2,718,1,0},
	{2,1,86,1,0}, {2,2,86,1,0}, {2,3,86,1,0}, {2,4,86,1,0}, {2,5,86,1,0}, {2,6,86,1,0},
	{2,2,218,1,1}, {4,88,802,1,0}, {4,72,802,1,0}, {5,0,1,1,0}, {4,103,212,1,0}, {4,104,212,1,0},
	{1,3,492,0,1}, {1,4,233,0,1}, {4,56,306,1,1}, {4,57,434,1,0}, {4,56,434,1,0}, {2,1,443,1,0},
	{2,5,845,1,1}, {1,11,36,1,0}, {2,3,845,1,1}, {3,1,652,1,0}, {4,8,415,1,0}, {4,104,55,1,0},
	{1,4,847,0,1}, {2,4,229,1,1}, {4,8,212,1,0}, {4,57,642,1,0}, {2,4,229,1,0}, {2,2,3240,0,1},
	{2,5,323,1,1}, {2,2,53,1,0}, {2,2,32,1,0}, {2,2,3245,1,0}, {4,72,94,1,0}, {2,5,323,1,0},
	{1,1,94,1,0}, {2,3,644,0,1}, {2,4,845,1,1}, {4,56,6,1,0}, {4,104,94,1,0}, {4,56,94,1,0},
	{4,8,78,1,0}, {3,0,245,1,0}, {2,2,3250,1,1}, {2,2,432,1,0}, {1,9,515,1,0}, {3,1,3253,1,0},
	{1,4,1149,1,0}, {1,3,1149,1,0}, {4,88,94,1,0}, {2,1,644,0,1}, {2,3,816,1,1}, {4,104,379,1,0},
	{4,104,72,1,0}, {4,103,379,1,0}, {4,105,379,1,0}, {4,56,32,1,1}, {1,8,295,1,1}, {2,2,231,1,1},
	{4,25,508,1,0}, {4,9,508,1,0}, {4,41,508,1,0}, {4,56,808,1,0}, {4,57,808,1,0}, {1,8,295,1,0},
	{4,56,237,1,0}, {1,3,300,1,1}, {1,3,300,1,0}, {1,9,753,1,1}, {2,1,413,1,0}, {2,3,90,1,1},
	{4,54,82,1,0}, {2,3,90,1,0}, {3,1,642,1,0}, {2,2,6,1,0}, {1,7,45,1,0}, {2,1,247,1,1},
	{4,88,825,1,0}, {4,72,825,1,0}, {2,1,247,1,0}, {3,1,55,1,0}, {3,2,60,0,0}, {3,0,58,1,0},
	{4,57,216,1,0}, {4,25,216,1,0}, {4,41,216,1,0}, {4,9,216,1,0}, {4,73,2800,1,0}, {4,72,2800,1,0},
	{4,71,2800,1,0}, {4,41,2800,1,0}, {4,39,2800,1,0}, {7,0,2800,1,0}, {4,89,2800,1,0},
	{4,88,2800,1,0}, {4,87,2800,1,0}, {4,105,2800,1,0}, {4,104,2800,1,0}, {4,103,2800,1,0},
	{4,57,2800,1,0}, {4,56,2800,1,0}, {4,55,2800,1,0}, {4,88,784,1,0}, {4,88,779,1,0},
	{4,104,1060,1,0}, {4,72,779,1,0}, {4,72,784,1,0}, {2,2,3258,1,0}, {4,8,2860,1,0}, {2,2,24,1,0},
	{2,2,231,1,0}, {3,0,642,1,0}, {4,55,808,1,0}, {1,10,78,1,0}, {2,4,62,0,0}, {5,0,1,1,0},
	{1,5,637,0,1}, {1,6,1495,0,1}, {2,3,1733,1,1}, {1,12,500,1,0}, {7,0,86,1,0}, {1,3,86,1,0},
	{1,7,86,1,0}, {1,12,86,1,0}, {1,9,86,1,0}, {1,1,86,1,0}, {1,2,86,1,0}, {1,10,86,1,0},
	{1,11,86,1,0}, {1,5,86,1,0}, {4,88,86,1,0}, {1,6,86,0,0}, {4,89,86,1,0}, {1,8,86,1,0},
	{1,4,86,1,0}, {3,1,1420,1,0}, {4,88,1,1,0}, {4,72,1,1,0}, {4,104,1,1,0}, {1,2,500,1,0},
	{1,8,753,1,1}, {1,8,753,1,0}, {2,4,1,1,0}, {2,4,62,1,0}, {2,2,3261,1,0}, {1,10,245,1,1},
	{2,5,845,1,0}, {2,3,845,1,0}, {2,4,845,1,0}, {2,2,845,1,0}, {1,12,753,1,1}, {3,0,652,1,0},
	{1,12,229,1,1}, {1,12,229,1,0}, {2,2,70,1,0}, {1,12,243,1,0}, {2,2,94,1,0}, {1,11,1012,1,1},
	{1,11,1012,1,0}, {1,1,753,1,1}, {1,12,753,1,0}, {1,1,753,1,0}, {8,4,131,0,0}, {2,2,928,1,0},
	{1,7,295,1,0}, {2,2,28,1,0}, {2,2,1340,1,0}, {2,2,706,0,0}, {1,9,1971,0,1}, {1,12,212,1,1},
	{2,2,706,1,0}, {1,12,212,1,0}, {2,2,1369,1,1}, {2,2,1320,1,0}, {2,2,34,1,0}, {2,2,306,1,0},
	{2,2,53,1,1}, {1,2,764,0,1}, {2,5,772,1,1}, {1,2,764,1,0}, {5,0,1,1,0}, {3,1,753,1,1},
	{2,4,3268,0,0}, {3,0,68,1,0}, {1,11,642,1,1}, {4,56,1,1,0}, {4,56,34,1,1}, {4,54,94,1,0},
	{2,6,212,1,1}, {2,6,212,1,0}, {1,10,642,0,1}, {2,3,233,1,1}, {4,57,1,1,0}, {2,4,70,1,0},
	{2,4,306,0,1}, {3,0,443,1,1}, {2,4,306,1,0}, {2,4,1199,0,0}, {2,2,802,1,0}, {4,71,304,1,0},
	{4,73,304,1,0}, {4,72,304,1,0}, {2,2,802,1,0}, {2,4,1144,1,0}, {2,4,1349,1,0}, {2,4,94,1,0},
	{2,4,1320,1,0}, {2,4,630,1,0}, {1,5,94,1,0}, {1,12,642,1,1}, {2,4,34,1,1}, {2,4,34,1,0},
	{3,1,86,0,0}, {2,3,2874,0,0}, {2,2,225,1,0}, {1,4,1959,1,0}, {4,41,18,1,0}, {4,25,18,1,0},
	{4,9,18,1,0}, {1,4,1657,1,0}, {2,3,494,1,0}, {2,3,415,1,0}, {2,2,225,0,0}, {1,7,22,1,1},
	{2,2,225,1,0}, {2,3,1190,1,0}, {1,7,22,1,0}, {1,7,295,1,1}, {1,2,774,1,0}, {2,3,1922,1,0},
	{1,12,1420,0,1}, {2,0,764,1,1}, {2,0,764,1,0}, {1,12,1420,1,0}, {2,6,233,1,0}, {2,0,233,1,0},
	{2,2,233,1,0}, {2,5,233,1,0}, {2,1,233,1,0}, {2,4,233,1,0}, {2,3,233,1,0}, {4,57,233,1,0},
	{5,0,1,1,0}, {2,2,3276,0,0}, {2,4,823,1,1}, {2,4,212,1,1}, {2,4,212,1,0}, {4,72,86,1,0},
	{1,10,291,1,1}, {1,10,291,1,0}, {2,2,1,1,0}, {2,2,62,1,0}, {2,2,1190,1,0}, {2,4,823,1,1},
	{2,4,823,1,0}, {2,2,229,1,1}, {2,2,229,1,0}, {2,2,212,1,1}, {2,2,212,1,0}, {4,88,1135,1,0},
	{4,72,1135,1,0}, {2,2,3279,1,0}, {2,2,926,1,0}, {2,2,26,1,0}, {1,3,233,1,1}, {5,0,1,1,0},
	{4,58,241,1,0}, {4,58,289,1,0}, {4,58,253,1,0}, {1,1,823,1,0}, {1,1,823,1,1}, {3,1,1021,1,1},
	{4,8,306,1,0}, {4,57,1382,1,1}, {1,11,1384,1,1}, {1,11,829,1,0}, {11,0,253,1,0}, {3,0,582,1,0},
	{4,71,212,1,0}, {4,72,212,1,0}, {3,0,1657,1,0}, {4,55,402,1,1}, {1,12,1384,1,1}, {4,88,829,1,0},
	{1,12,829,1,0}, {1,10,1384,1,1}, {1,10,829,1,0}, {4,87,829,1,0}, {4,89,829,1,0}, {4,54,6,1,0},
	{4,58,6,1,0}, {4,103,506,1,0}, {4,87,506,1,0}, {3,0,417,1,0}, {2,2,14,1,0}, {2,5,14,1,0},
	{2,4,14,1,0}, {2,3,14,1,0}, {4,105,26,1,0}, {4,89,26,1,0}, {4,25,26,1,0}, {4,9,26,1,0},
	{4,41,26,1,0}, {2,4,233,1,1}, {2,6,14,1,0}, {2,1,14,1,0}, {4,56,2384,1,0}, {4,56,646,1,0},
	{4,103,829,1,0}, {4,105,829,1,0}, {1,2,637,1,1}, {4,56,216,1,1}, {2,4,245,1,1}, {2,3,245,0,1},
	{4,57,1495,1,1}, {1,2,779,1,0}, {4,103,768,1,0}, {4,105,14,1,0}, {1,7,1420,1,1}, {4,56,90,1,1},
	{1,10,30,1,0}, {1,1,30,1,0}, {4,72,53,1,0}, {4,8,716,1,1}, {4,58,14,1,0}, {4,54,14,1,0},
	{2,2,2534,0,0}, {1,8,425,0,1}, {3,1,644,1,1}, {2,2,779,1,0}, {1,8,432,1,1}, {2,2,804,1,0},
	{2,2,784,1,0}, {1,10,20,1,1}, {1,10,20,1,0}, {1,10,1133,1,0}, {3,0,402,1,0}, {2,2,770,1,1},
	{11,0,66,1,0}, {4,56,829,1,0}, {4,56,827,1,0}, {4,104,829,1,0}, {1,7,30,1,0}, {4,54,494,1,0},
	{5,0,1,1,0}, {3,2,1060,1,0}, {2,5,3282,1,1}, {3,0,998,1,0}, {4,58,90,1,0}, {4,55,2874,1,0},
	{2,5,924,1,1}, {4,56,1141,1,0}, {4,56,64,1,0}, {4,88,64,1,0}, {2,5,1206,1,0}, {2,5,924,1,0},
	{1,2,494,0,0}, {2,5,823,1,1}, {1,2,494,1,0}, {2,0,82,1,0}, {2,5,823,1,0}, {5,0,1,1,0},
	{4,55,1060,1,0}, {2,5,3285,1,0}, {3,1,3294,1,0}, {3,1,3297,1,0}, {1,2,6,1,0}, {1,2,1959,1,0},
	{1,2,1657,1,0}, {2,5,3301,0,0}, {2,4,90,1,1}, {2,5,648,1,0}, {2,5,216,1,0}, {2,5,716,1,0},
	{2,5,512,1,0}, {2,5,502,1,0}, {2,5,508,1,0}, {2,5,3311,1,0}, {2,4,90,1,0}, {2,5,1133,1,0},
	{2,5,20,1,0}, {2,5,227,1,0}, {2,5,3316,1,0}, {2,5,2481,0,0}, {4,57,239,1,1}, {2,5,504,1,0},
	{2,5,1076,1,0}, {2,5,1023,1,0}, {1,2,847,0,1}, {2,1,847,1,1}, {2,5,1633,1,0}, {2,5,10,1,0},
	{2,5,293,1,0}, {4,55,235,1,0}, {4,23,235,1,0}, {4,7,235,1,0}, {4,39,235,1,0}, {3,0,2545,1,0},
	{4,89,1034,1,0}, {4,73,1034,1,0}, {4,23,253,1,0}, {4,87,289,1,0}, {4,23,289,1,0},
	{4,23,2977,1,0}, {4,7,253,1,0}, {4,7,289,1,0}, {4,7,2977,1,0}, {4,39,253,1,0}, {4,39,289,1,0},
	{4,39,2977,1,0}, {4,55,2977,1,0}, {4,54,241,1,0}, {4,54,289,1,0}, {4,54,253,1,0},
	{4,54,582,1,0}, {3,0,2488,1,0}, {2,5,1034,1,0}, {2,5,66,1,0}, {2,5,64,1,0}, {2,1,823,1,1},
	{4,56,10,1,1}, {2,1,47,1,1}, {2,1,823,1,0}, {2,1,1998,1,0}, {1,5,823,1,0}, {5,0,1,1,0},
	{4,103,304,1,0}, {4,89,80,1,0}, {4,105,80,1,0}, {4,73,80,1,0}, {4,88,80,1,0}, {4,104,80,1,0},
	{4,72,80,1,0}, {2,2,825,1,1}, {2,4,1495,1,0}, {2,5,1495,1,0}, {2,3,1495,1,0}, {2,2,1495,1,0},
	{2,1,1495,1,0}, {2,0,1495,1,0}, {2,6,1495,1,0}, {1,2,642,1,1}, {4,105,304,1,0}, {4,104,304,1,0},
	{2,2,1021,1,1}, {2,2,1021,1,0}, {4,56,753,1,1}, {2,2,825,1,0}, {1,3,774,1,0}, {1,11,500,1,0},
	{1,2,1206,1,0}, {4,72,218,1,0}, {4,88,218,1,0}, {1,2,498,1,0}, {1,8,500,1,0}, {4,87,218,1,0},
	{1,6,304,1,1}, {1,6,304,1,0}, {3,1,304,1,1}, {3,0,304,1,1}, {2,3,62,1,0}, {2,3,1,1,0},
	{4,88,32,1,0}, {4,56,413,1,1}, {2,3,3320,0,1}, {2,4,1021,1,1}, {2,4,1021,1,1}, {2,3,229,1,0},
	{2,3,1320,1,0}, {2,3,630,1,0}, {2,3,34,1,0}, {2,3,306,1,0}, {4,56,1012,1,0}, {3,1,72,1,0},
	{1,3,1384,1,1}, {1,3,829,1,0}, {2,3,1021,1,1}, {2,5,1021,1,0}, {2,3,1021,1,0}, {1,3,646,1,1},
	{3,0,637,1,0}, {4,56,12,1,1}, {2,1,304,1,0}, {1,10,646,1,1}, {4,71,302,1,0}, {4,72,302,1,0},
	{1,10,289,1,1}, {1,10,289,1,0}, {1,11,289,1,1}, {2,3,243,1,0}, {1,11,289,1,0}, {1,1,500,1,0},
	{1,6,500,1,0}, {4,58,12,1,0}, {2,2,498,1,0}, {2,1,774,1,0}, {4,57,825,1,0}, {2,1,304,1,1},
	{1,9,646,1,1}, {2,2,1495,1,1}, {1,4,646,0,1}, {2,4,1495,1,1}, {1,2,646,1,1}, {2,1,1495,1,1},
	{2,0,1495,1,1}, {1,7,646,1,1}, {1,11,646,1,1}, {1,8,646,1,1}, {2,3,712,0,0}, {5,0,1,1,0},
	{2,3,70,1,0}, {2,3,1034,1,0}, {3,1,825,1,1}, {3,1,825,1,0}, {1,9,80,1,0}, {1,9,1410,1,0},
	{2,2,80,1,0}, {1,6,646,1,1}, {2,6,1495,1,1}, {1,5,646,0,1}, {2,5,3324,1,1}, {2,2,1410,1,0},
	{2,3,1495,1,1}, {2,2,1135,0,1}, {2,3,515,1,1}, {2,3,257,1,1}, {2,3,257,1,0}, {1,8,1461,1,1},
	{2,3,515,1,0}, {2,1,845,1,0}, {2,1,845,0,1}, {2,2,1135,1,1}, {2,2,1135,1,0}, {4,73,36,1,0},
	{1,1,227,1,0}, {1,1,1076,1,0}, {1,9,1076,1,0}, {1,1,504,1,1}, {1,11,1076,1,0}, {1,4,1076,1,0},
	{1,2,1076,1,0}, {1,12,1076,1,0}, {1,10,1076,1,0}, {1,7,504,1,1}, {2,4,227,1,0}, {2,4,504,1,1},
	{2,4,504,1,0}, {1,7,227,1,0}, {1,6,504,1,1}, {1,6,227,1,0}, {1,6,1076,1,0}, {1,8,1076,1,0},
	{1,7,1076,1,0}, {4,88,36,1,0}, {2,0,68,1,0}, {4,55,770,1,0}, {4,88,74,1,0}, {2,0,3327,1,0},
	{2,0,84,1,0}, {3,1,218,1,0}, {1,1,3330,0,0}, {1,2,772,1,1}, {4,57,770,1,1}, {1,1,1058,1,0},
	{1,1,1330,1,0}, {1,1,40,1,0}, {4,8,218,1,0}, {2,4,8,1,1}, {1,10,205,1,1}, {1,10,205,1,0},
	{4,56,218,1,1}, {4,57,1459,1,1}, {2,4,2443,1,1}, {2,4,257,1,0}, {2,4,300,1,0}, {2,0,40,0,0},
	{3,0,36,1,0}, {2,1,519,1,1}, {1,1,12,0,1}, {2,4,1206,0,1}, {5,0,1,1,0}, {1,2,650,0,1},
	{1,4,291,1,1}, {1,2,650,1,0}, {1,4,291,1,0}, {2,4,1206,1,1}, {2,0,40,1,0}, {2,0,295,1,0},
	{1,12,637,1,1}, {1,1,3335,1,1}, {1,1,3335,1,0}, {1,1,12,1,1}, {1,12,12,1,0}, {1,10,12,1,0},
	{1,11,12,1,0}, {4,55,3338,1,1}, {4,55,1,1,0}, {4,57,36,1,0}, {4,58,94,1,0}, {1,12,12,0,1},
	{3,1,218,1,1}, {4,41,36,1,0}, {4,9,36,1,0}, {4,25,36,1,0}, {2,4,1131,1,1}, {1,10,12,1,1},
	{4,72,36,1,0}, {2,0,295,1,1}, {2,5,12,1,1}, {2,5,12,1,0}, {1,7,3341,1,1}, {1,7,3347,1,1},
	{1,7,291,1,0}, {1,7,419,1,0}, {1,6,3341,1,1}, {1,6,3347,1,1}, {1,6,2380,1,0}, {1,11,12,1,1},
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
	{1,1,10,1,1}, {1,1,648,1,1}, {1,1,10,1,0}, {2,4,648,1,0}, {2,2,241,0,1}, {4,55,84,1,1},
	{1,1,1993,1,1}, {1,1,1993,1,0}, {2,2,241,1,0}, {1,7,924,1,1}, {1,7,924,1,0}, {1,6,924,1,1},
	{4,56,825,1,0}, {2,2,289,1,1}, {2,2,289,1,0}, {3,0,827,1,1}, {3,1,827,1,1}, {3,2,241,1,0},
	{2,0,66,1,0}, {2,4,216,1,1}, {2,5,439,1,1}, {4,56,924,1,0}, {1,7,432,1,1}, {1,7,432,1,0},
	{4,55,816,1,1}, {1,6,747,1,1}, {1,6,747,1,0}, {1,7,468,1,1}, {1,7,468,1,0}, {1,12,812,1,1},
	{1,12,812,1,0}, {4,104,300,1,0}, {1,11,515,1,0}, {1,3,515,1,0}, {3,0,515,1,0}, {1,7,515,1,0},
	{1,10,515,1,0}, {1,4,515,1,0}, {1,5,515,1,0}, {1,1,515,1,0}, {1,2,515,1,0}, {3,1,515,1,0},
	{1,12,1206,1,0}, {7,0,255,1,0}, {7,0,255,1,1}, {1,4,255,1,1}, {2,5,1012,1,1}, {2,5,1012,1,0},
	{3,1,300,1,0}, {4,87,300,1,0}, {4,88,300,1,0}, {1,8,2380,1,1}, {1,8,2380,1,0}, {1,10,255,1,0},
	{1,1,255,1,0}, {1,8,255,1,0}, {1,2,255,1,0}, {4,56,255,1,0}, {3,1,98,1,0}, {1,4,98,1,0},
	{1,8,98,1,0}, {4,57,98,1,0}, {3,2,98,1,0}, {1,1,98,1,0}, {2,1,98,1,0}, {1,12,98,1,0},
	{4,73,98,1,0}, {4,105,98,1,0}, {4,89,98,1,0}, {1,7,98,1,0}, {1,6,98,1,0}, {2,0,98,1,0},
	{1,5,98,1,0}, {1,3,98,1,0}, {4,58,98,1,0}, {1,11,98,1,0}, {1,10,98,1,0}, {2,5,98,1,0},
	{2,4,98,1,0}, {3,0,98,1,0}, {4,54,98,1,0}, {2,6,98,1,0}, {4,9,98,1,0}, {4,25,98,1,0},
	{4,41,98,1,0}, {1,9,98,1,0}, {4,56,98,1,0}, {5,0,1,1,0}, {2,3,98,1,0}, {2,2,98,1,0},
	{4,72,98,1,0}, {4,88,98,1,0}, {4,8,98,1,0}, {1,2,98,1,0}, {4,104,98,1,0}, {4,56,113,1,0},
	{1,9,123,1,0}, {1,8,3413,1,0}, {1,8,3428,1,0}, {1,8,113,1,0}, {5,0,1,1,0}, {4,8,102,1,0},
	{1,4,123,1,0}, {4,54,100,1,0}, {1,10,125,1,0}, {4,104,3431,1,0}, {1,4,3433,1,0}, {1,4,3449,1,0},
	{1,4,113,1,0}, {1,4,3453,1,0}, {1,4,115,1,0}, {1,4,3462,1,0}, {1,4,1655,1,0}, {1,10,4,1,0},
	{1,10,3467,1,0}, {1,11,3467,1,0}, {1,12,3467,1,0}, {1,11,4,1,0}, {1,12,4,1,0}, {1,8,125,1,0},
	{2,2,117,1,0}, {1,8,2854,1,0}, {1,12,125,1,0}, {1,2,100,1,0}, {2,5,4,1,0}, {2,5,3469,1,0},
	{1,9,125,1,0}, {2,0,125,1,0}, {2,4,100,1,0}, {2,4,102,1,0}, {1,3,119,1,0}, {4,8,125,1,0},
	{2,6,3467,1,0}, {4,104,100,1,0}, {2,1,125,1,1}, {2,4,100,0,0}, {2,0,125,1,1}, {4,88,107,1,0},
	{4,72,107,1,0}, {4,72,125,1,0}, {4,88,125,1,0}, {4,56,68,1,0}, {4,88,102,1,0}, {4,104,107,1,0},
	{4,104,3472,1,0}, {4,88,109,1,0}, {4,72,109,1,0}, {4,103,3476,1,0}, {2,5,125,1,1},
	{2,1,125,1,0}, {1,6,125,1,0}, {2,5,125,1,0}, {2,6,4,1,0}, {4,56,107,1,0}, {4,56,3479,1,0},
	{4,56,100,1,0}, {4,56,3481,1,0}, {4,58,100,1,0}, {4,58,102,1,0}, {4,56,109,1,0}, {5,0,1,1,0},
	{4,105,115,1,0}, {4,89,115,1,0}, {4,104,115,1,0}, {4,88,115,1,0}, {4,58,3484,1,0},
	{1,9,3486,1,0}, {1,9,117,1,0}, {1,9,119,1,0}, {3,1,115,1,0}, {3,1,724,1,0}, {3,1,3489,1,0},
	{3,1,3484,1,0}, {3,1,119,1,0}, {5,0,1,1,0}, {2,0,115,1,0}, {2,0,123,1,1}, {2,2,3492,1,0},
	{2,2,3497,1,0}, {2,2,3499,1,0}, {4,55,3504,1,0}, {2,0,123,1,0}, {2,2,119,1,0}, {5,0,1,1,0},
	{5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {1,12,119,1,0}, {1,3,4,1,0}, {1,3,3467,1,0},
	{1,1,107,1,0}, {2,1,4,1,0}, {2,1,3467,1,0}, {4,56,724,1,0}, {1,12,3508,1,0}, {1,12,3449,1,0},
	{1,12,113,1,0}, {1,12,3453,1,0}, {1,12,115,1,0}, {1,12,3522,1,0}, {4,56,3497,1,0},
	{3,1,3525,1,0}, {1,12,1655,1,0}, {4,56,3484,1,0}, {4,105,3497,1,0}, {1,7,3467,1,0}, {1,7,4,1,0},
	{3,0,119,1,0}, {2,1,100,1,0}, {2,1,121,1,0}, {2,2,113,1,0}, {2,1,3476,1,0}, {2,1,3479,1,1},
	{2,1,3528,1,0}, {2,1,3479,1,0}, {2,1,102,1,0}, {1,4,3467,1,0}, {2,1,104,1,0}, {1,4,4,1,0},
	{2,4,111,1,1}, {2,4,111,1,0}, {2,0,3479,1,1}, {2,0,3479,1,0}, {5,0,1,1,0}, {4,57,3531,1,0},
	{1,9,4,1,0}, {5,0,1,1,0}, {2,0,102,1,0}, {2,0,100,1,0}, {1,12,100,1,0}, {2,5,3534,1,0},
	{1,8,117,1,0}, {1,10,119,1,0}, {2,5,3537,1,0}, {2,5,3540,1,0}, {2,5,100,1,0}, {4,105,3544,1,0},
	{4,105,3547,1,0}, {4,57,724,1,0}, {4,57,3497,1,0}, {4,89,3544,1,0}, {4,25,3544,1,0},
	{4,25,724,1,0}, {4,25,3547,1,0}, {4,25,3497,1,0}, {4,89,724,1,0}, {4,41,724,1,0},
	{4,73,3547,1,0}, {4,73,3497,1,0}, {4,9,3547,1,0}, {4,9,2854,1,0}, {4,9,3497,1,0}, {4,9,724,1,0},
	{4,9,1655,1,0}, {4,41,3497,1,0}, {4,57,3525,1,0}, {4,54,3497,1,0}, {4,58,3497,1,0},
	{4,8,119,1,0}, {4,57,117,1,0}, {1,6,4,1,0}, {1,6,3467,1,0}, {5,0,1,1,0}, {4,54,125,1,0},
	{2,5,109,1,1}, {4,56,121,1,0}, {4,58,113,1,0}, {2,5,109,1,0}, {4,57,104,1,0}, {2,6,102,0,0},
	{2,0,109,1,1}, {2,6,102,1,0}, {1,7,3551,1,0}, {1,7,113,1,0}, {1,7,3453,1,0}, {1,7,115,1,0},
	{1,6,3551,1,0}, {1,6,113,1,0}, {1,6,3453,1,0}, {1,6,115,1,0}, {1,7,38,1,0}, {1,6,38,1,0},
	{2,0,109,1,0}, {3,0,123,1,0}, {3,1,123,1,0}, {1,1,123,1,0}, {4,88,111,1,0}, {4,72,111,1,0},
	{4,104,111,1,0}, {1,10,117,1,0}, {4,104,123,1,0}, {1,4,119,1,0}, {4,89,3479,1,0},
	{4,105,3479,1,0}, {4,73,3479,1,0}, {4,105,3431,1,0}, {2,4,109,1,0}, {3,1,102,1,0},
	{3,1,100,1,0}, {4,55,3531,1,0}, {2,4,123,1,0}, {4,55,109,1,0}, {4,55,107,1,0}, {1,3,125,1,0},
	{1,4,117,1,0}, {2,1,113,1,0}, {2,4,109,1,1}, {4,88,123,1,0}, {4,72,123,1,0}, {2,3,111,1,0},
	{2,4,123,1,1}, {5,0,1,1,0}, {2,0,111,1,0}, {4,103,3497,1,0}, {1,7,119,1,0}, {1,11,119,1,0},
	{2,3,4,1,0}, {1,2,3486,1,0}, {1,2,117,1,0}, {1,2,119,1,0}, {1,7,117,1,0}, {1,11,117,1,0},
	{1,5,3560,1,0}, {2,5,113,1,0}, {1,5,113,1,0}, {1,5,100,1,0}, {1,3,3574,1,0}, {1,3,3433,1,0},
	{1,3,3428,1,0}, {1,3,113,1,0}, {1,6,100,1,0}, {1,5,3589,1,0}, {1,5,3547,1,0}, {1,5,1655,1,0},
	{2,2,3467,1,0}, {4,103,3484,1,0}, {4,71,3497,1,0}, {4,87,3497,1,0}, {4,89,121,1,0},
	{4,88,121,1,0}, {1,4,125,1,0}, {4,54,102,1,0}, {2,2,4,1,0}, {4,56,3467,1,0}, {4,72,117,1,0},
	{4,73,117,1,0}, {3,0,3484,1,0}, {4,73,115,1,0}, {4,72,115,1,0}, {3,1,3497,1,0}, {1,8,3467,1,0},
	{1,8,4,1,0}, {1,2,123,1,0}, {4,89,119,1,0}, {4,105,119,1,0}, {4,73,119,1,0}, {1,3,100,1,0},
	{3,0,3497,1,0}, {2,0,3592,1,0}, {2,0,1655,1,0}, {2,0,3547,1,0}, {2,0,3497,1,0}, {2,0,3484,1,0},
	{2,0,119,1,0}, {2,0,724,1,0}, {2,0,3467,1,0}, {1,11,724,1,0}, {1,11,1655,1,0}, {1,11,3522,1,0},
	{1,11,3484,1,0}, {3,2,3497,1,0}, {3,2,115,1,0}, {3,2,119,1,0}, {1,11,3596,1,0}, {1,11,3604,1,0},
	{1,11,3610,1,0}, {1,11,113,1,0}, {1,11,3453,1,0}, {1,11,115,1,0}, {1,11,38,1,0}, {3,2,724,1,0},
	{1,1,4,1,0}, {1,1,3467,1,0}, {2,0,4,1,0}, {2,0,117,1,0}, {4,58,4,1,0}, {5,0,1,1,0},
	{4,104,3497,1,0}, {4,72,3497,1,0}, {4,104,724,1,0}, {4,88,724,1,0}, {4,88,3497,1,0},
	{4,8,4,1,0}, {1,10,3433,1,0}, {1,10,724,1,0}, {1,10,1655,1,0}, {1,10,3522,1,0}, {1,10,3610,1,0},
	{1,10,113,1,0}, {1,10,3453,1,0}, {1,10,115,1,0}, {1,10,38,1,0}, {1,2,125,1,0}, {6,1,4,1,0},
	{4,54,3484,1,0}, {6,1,4,0,0}, {5,0,1,1,0}, {2,2,125,1,1}, {2,2,125,1,0}, {2,1,111,1,1},
	{3,1,4,1,0}, {2,1,111,1,0}, {4,88,100,1,0}, {4,72,100,1,0}, {1,7,125,1,0}, {2,5,119,1,0},
	{4,54,117,1,0}, {2,1,117,1,0}, {2,4,121,1,0}, {4,25,121,1,0}, {4,57,121,1,0}, {4,105,121,1,0},
	{4,41,121,1,0}, {4,9,121,1,0}, {4,73,121,1,0}, {4,58,117,1,0}, {4,56,123,1,0}, {2,5,1655,1,0},
	{2,5,3547,1,0}, {2,5,724,1,0}, {2,5,3497,1,0}, {2,5,3484,1,0}, {2,4,3479,1,1}, {2,4,3479,1,0},
	{2,1,3613,1,0}, {4,54,115,1,0}, {4,54,119,1,0}, {3,2,3484,1,0}, {2,1,3547,1,0}, {2,1,3522,1,0},
	{2,1,3619,1,0}, {2,1,119,1,0}, {2,1,724,1,0}, {4,58,115,1,0}, {4,55,3484,1,0}, {4,87,3484,1,0},
	{4,23,3484,1,0}, {4,71,3484,1,0}, {4,7,3484,1,0}, {4,39,3484,1,0}, {4,105,117,1,0},
	{4,41,117,1,0}, {4,89,117,1,0}, {4,9,117,1,0}, {4,25,117,1,0}, {4,55,3497,1,0}, {4,23,3497,1,0},
	{4,7,3497,1,0}, {4,39,3497,1,0}, {4,58,724,1,0}, {4,54,724,1,0}, {4,103,2854,1,0},
	{4,55,2854,1,0}, {4,55,724,1,0}, {4,23,724,1,0}, {4,23,2854,1,0}, {4,87,724,1,0},
	{4,87,2854,1,0}, {4,7,1655,0,0}, {4,71,1655,1,0}, {4,39,2854,1,0}, {4,39,724,1,0},
	{4,7,2854,1,0}, {3,0,724,1,0}, {2,5,3613,1,0}, {1,3,123,1,0}, {2,5,3619,1,0}, {2,5,117,1,0},
	{4,58,119,1,0}, {2,4,4,1,0}, {2,4,3467,1,0}, {2,5,111,1,0}, {2,4,107,1,0}, {6,2,4,1,0},
	{1,12,123,1,0}, {2,6,3497,1,0}, {2,6,113,1,0}, {1,3,117,1,0}, {2,6,3622,1,0}, {4,8,3522,1,0},
	{4,56,115,1,0}, {2,2,100,1,0}, {4,8,115,1,0}, {4,104,117,1,0}, {1,9,3630,1,0}, {2,6,100,1,0},
	{4,56,117,1,0}, {1,9,3604,1,0}, {1,9,3610,1,0}, {1,9,113,1,0}, {1,9,3453,1,0}, {1,9,115,1,0},
	{1,9,38,1,0}, {1,9,3462,1,0}, {1,9,3639,1,0}, {1,9,1655,1,0}, {1,9,3522,1,0}, {2,3,117,1,0},
	{2,3,119,1,0}, {1,8,119,1,0}, {2,2,121,1,0}, {2,2,3479,1,1}, {2,2,3479,1,0}, {2,2,107,1,0},
	{4,105,3484,1,0}, {4,57,3484,1,0}, {4,89,3484,1,0}, {4,25,3484,1,0}, {4,73,3484,1,0},
	{4,9,3484,1,0}, {4,41,3484,1,0}, {4,89,3497,1,0}, {1,12,117,1,0}, {5,0,1,1,0}, {4,104,121,1,0},
	{2,3,3642,1,0}, {2,3,3544,1,0}, {2,3,3650,1,0}, {2,3,724,1,0}, {2,3,3484,1,0}, {1,1,117,1,0},
	{2,6,1655,1,0}, {2,6,724,1,0}, {2,6,3619,1,0}, {2,6,3655,1,0}, {2,6,125,1,0}, {2,6,3484,1,0},
	{4,56,119,1,0}, {2,3,125,1,1}, {2,3,125,1,0}, {1,11,125,1,0}, {1,1,119,1,0}, {2,3,3479,1,1},
	{2,3,3479,1,0}, {2,3,100,1,0}, {1,4,100,1,0}, {1,5,3467,1,0}, {1,5,4,1,0}, {4,104,3484,1,0},
	{4,72,3484,1,0}, {1,8,100,1,0}, {4,56,111,1,0}, {3,0,100,1,0}, {3,0,102,1,0}, {3,1,3660,1,0},
	{2,1,123,1,1}, {4,88,3484,1,0}, {1,1,125,1,0}, {1,5,119,1,0}, {2,1,123,1,0}, {3,2,3534,1,0},
	{3,2,100,1,0}, {3,2,102,1,0}, {5,0,1,1,0}, {4,88,117,1,0}, {4,87,107,1,0}, {2,0,3431,1,0},
	{4,54,4,1,0}, {4,88,3479,1,0}, {4,104,3479,1,0}, {4,72,3479,1,0}, {2,2,1655,1,0}, {1,7,123,1,0},
	{2,2,724,1,0}, {3,0,115,1,0}, {4,57,3522,1,0}, {3,0,3489,1,0}, {2,0,3431,1,1}, {4,55,3486,1,0},
	{4,72,102,1,0}, {1,2,724,1,0}, {1,2,1655,1,0}, {1,2,3663,1,0}, {1,2,3676,1,0}, {1,2,3449,1,0},
	{1,2,113,1,0}, {1,2,3453,1,0}, {1,2,115,1,0}, {1,2,3522,1,0}, {4,8,123,1,0}, {1,2,4,1,0},
	{1,2,3467,1,0}, {4,73,3467,1,0}, {4,105,3467,1,0}, {4,89,3467,1,0}, {2,0,113,1,0},
	{4,8,111,1,0}, {4,8,107,1,0}, {4,8,109,1,0}, {2,4,113,1,0}, {4,88,119,1,0}, {4,104,119,1,0},
	{4,72,119,1,0}, {4,8,117,1,0}, {11,0,115,0,0}, {2,3,38,0,0}, {5,0,1,1,0}, {11,0,115,1,0},
	{2,4,117,1,0}, {2,4,1655,1,0}, {1,6,119,1,0}, {4,105,115,0,0}, {4,41,119,1,0}, {4,41,119,1,0},
	{4,57,115,1,0}, {4,57,119,1,0}, {4,25,115,1,0}, {4,9,119,1,0}, {4,9,115,1,0}, {4,9,3525,1,0},
	{4,25,119,1,0}, {4,41,115,1,0}, {2,4,3547,1,0}, {2,4,119,1,0}, {2,4,3619,1,0}, {2,4,724,1,0},
	{2,4,3497,1,0}, {2,4,3484,1,0}, {2,3,121,1,0}, {2,4,125,1,1}, {2,4,3492,1,0}, {1,11,123,1,0},
	{2,4,125,1,0}, {1,6,117,1,0}, {2,3,107,1,0}, {2,6,38,1,0}, {2,6,123,1,0}, {2,6,121,1,0},
	{2,3,109,1,0}, {2,3,102,1,0}, {2,6,109,1,1}, {2,6,3479,1,1}, {2,2,102,1,0}, {2,6,3479,1,0},
	{2,2,111,1,1}, {2,6,107,1,0}, {2,2,111,1,0}, {2,2,109,1,0}, {2,6,123,1,1}, {2,3,3476,1,0},
	{2,6,111,1,0}, {2,2,3476,1,0}, {1,7,100,1,0}, {2,6,109,1,0}, {3,2,4,1,0}, {1,5,125,1,0},
	{2,2,123,1,1}, {2,2,123,1,0}, {3,0,125,1,1}, {3,1,125,1,1}, {4,72,4,1,0}, {4,72,3467,1,0},
	{4,104,4,1,0}, {4,104,3467,1,0}, {4,88,4,1,0}, {4,88,3467,1,0}, {2,5,123,1,1}, {2,5,123,1,0},
	{4,103,3431,1,0}, {1,7,3484,1,0}, {2,3,123,1,1}, {2,3,123,1,0}, {1,6,3484,1,0}, {1,10,123,1,0},
	{1,9,3467,1,0}, {2,0,3680,1,0}, {2,0,121,1,0}, {2,0,107,1,0}, {1,1,3484,1,0}, {1,1,3683,1,0},
	{1,1,3610,1,0}, {1,1,113,1,0}, {1,1,3692,1,0}, {1,1,115,1,0}, {1,1,3699,1,0}, {1,1,38,1,0},
	{1,1,724,1,0}, {1,1,1655,1,0}, {1,1,3497,1,0}, {1,7,3547,1,0}, {1,7,1655,1,0}, {1,7,3704,1,0},
	{1,6,3547,1,0}, {1,6,1655,1,0}, {1,6,3704,1,0}, {1,1,109,1,0}, {2,5,107,1,0}, {1,10,100,1,0},
	{4,8,100,1,0}, {1,11,100,1,0}, {1,1,100,1,0}, {1,9,100,1,0}, {1,6,123,1,0}, {1,5,123,1,1},
	{1,8,123,1,0}, {4,57,3467,1,0}, {4,71,3467,1,0}, {4,103,3467,1,0}, {4,87,3467,1,0},
	{4,55,3467,1,0}, {4,87,109,1,0}, {3,0,4,1,0}, {4,72,121,1,0}, {4,8,3610,1,0}, {2,5,121,1,0},
	{2,3,3467,1,0}, {3,0,113,1,0}, {3,1,113,1,0}, {4,54,113,1,0}, {2,3,113,1,0}, {3,1,4,0,0},
	{6,3,4,1,0}, {4,58,125,1,0}, {4,56,4,1,0}, {4,87,3531,1,0}, {4,103,3479,1,0}, {4,71,3479,1,0},
	{4,88,127,1,0}, {4,72,127,1,0}, {4,104,127,1,0}, {4,56,127,1,0}, {1,4,127,1,0}, {3,0,127,1,0},
	{3,2,127,1,0}, {1,12,127,1,0}, {2,1,127,1,0}, {3,1,127,1,0}, {2,2,127,1,0}, {5,0,1,1,0},
	{2,0,127,1,0}, {2,4,127,1,0}, {4,8,127,1,0}, {1,7,127,1,0}, {1,6,127,1,0}, {1,1,127,1,0},
	{1,10,127,1,0}, {1,5,127,1,0}, {1,3,127,1,0}, {4,54,127,1,0}, {1,11,127,1,0}, {2,6,127,1,0},
	{2,5,127,1,0}, {2,3,127,1,0}, {1,9,127,1,0}, {4,58,127,1,0}, {1,2,127,1,0}, {1,8,127,1,0},
	{2,0,3707,1,0}, {1,8,3707,1,0}, {1,8,3709,1,0}, {1,10,3707,1,0}, {3,1,3707,1,0},
	{4,89,3709,1,0}, {4,105,3709,1,0}, {4,73,3709,1,0}, {4,57,3709,1,0}, {1,4,3709,1,0},
	{1,4,3707,1,0}, {1,4,3711,1,0}, {1,10,3709,1,0}, {4,55,3707,1,0}, {5,0,1,1,0}, {2,1,3707,1,0},
	{3,0,3707,1,0}, {1,12,3707,1,0}, {1,7,3707,1,0}, {1,6,3707,1,0}, {1,1,3707,1,0}, {3,2,3707,1,0},
	{1,5,3707,1,0}, {1,3,3707,1,0}, {1,11,3707,1,0}, {1,9,3707,1,0}, {4,25,3707,1,0},
	{4,89,3707,1,0}, {4,57,3707,1,0}, {4,73,3707,1,0}, {4,9,3707,1,0}, {4,105,3707,1,0},
	{4,41,3707,1,0}, {1,2,3707,1,0}, {2,2,3707,1,0}, {2,3,3707,1,0}, {2,4,3709,1,0}, {2,2,3709,1,0},
	{4,88,3709,1,0}, {1,12,3709,1,0}, {2,4,3707,1,0}, {4,88,3707,1,0}, {4,87,3707,1,0},
	{4,56,3707,1,0}, {4,56,3709,1,0}, {4,72,3707,1,0}, {4,71,3707,1,0}, {4,104,3707,1,0},
	{4,103,3707,1,0}, {4,104,3709,1,0}, {2,5,3707,1,0}, {2,0,3709,1,0}, {5,0,1,1,0}, {1,1,3709,1,0},
	{1,7,3711,1,0}, {2,6,3707,1,0}, {1,6,3711,1,0}, {4,23,3707,1,0}, {4,7,3707,1,0},
	{4,39,3707,1,0}, {2,1,3709,1,0}, {4,58,3707,1,0}, {2,3,3709,1,0}, {1,5,3709,1,0},
	{1,3,3709,1,0}, {1,11,3709,1,0}, {3,1,3709,1,0}, {4,55,3709,1,0}, {1,9,3709,1,0},
	{4,8,3707,1,0}, {4,87,3709,1,0}, {4,103,3709,1,0}, {3,0,3709,1,0}, {1,2,3709,1,0},
	{2,5,3709,1,0}, {2,6,3711,1,0}, {4,54,3707,1,0}, {1,8,1000,0,0}, {4,8,138,1,0}, {1,4,1000,1,0},
	{2,0,3714,1,0}, {2,0,3717,1,0}, {2,1,1000,1,0}, {4,56,138,1,0}, {2,0,1000,1,0}, {3,2,138,1,0},
	{1,3,1000,1,0}, {2,3,140,1,0}, {2,3,1000,1,0}, {4,56,3717,1,1}, {4,104,138,1,0}, {4,88,138,1,0},
	{4,72,138,1,0}, {1,8,1000,1,0}, {4,73,1000,1,0}, {4,71,1000,1,0}, {4,8,1000,1,0},
	{2,2,1000,1,0}, {2,5,1000,1,0}, {2,4,1000,1,0}, {5,0,1,1,0}, {2,6,1000,1,0}, {4,105,1000,1,0},
	{4,104,1000,1,0}, {4,103,1000,1,0}, {4,89,1000,1,0}, {4,87,1000,1,0}, {4,56,1000,1,0},
	{4,56,3719,1,0}, {4,56,135,1,0}, {4,55,1000,1,0}, {4,104,135,1,0}, {4,58,138,1,0},
	{1,8,3721,1,0}, {1,4,135,1,0}, {4,8,129,1,0}, {4,54,1000,1,0}, {2,6,129,1,0}, {3,0,3717,1,0},
	{1,5,1000,1,0}, {1,9,1000,1,0}, {4,88,135,1,0}, {4,72,135,1,0}, {1,4,68,1,0}, {1,4,3725,1,0},
	{4,56,140,1,1}, {2,0,140,1,0}, {1,4,3719,1,0}, {1,10,135,1,0}, {1,10,3733,1,0}, {4,8,131,1,0},
	{1,10,140,1,0}, {1,8,129,1,0}, {1,8,68,1,0}, {1,8,3741,1,0}, {1,8,140,1,0}, {1,8,3719,1,0},
	{2,2,140,1,0}, {3,0,131,1,0}, {4,57,3747,1,0}, {2,3,3714,1,0}, {2,4,3717,1,0}, {3,1,131,1,0},
	{3,1,1000,1,0}, {4,58,1000,1,0}, {3,0,3749,1,1}, {2,3,3717,1,0}, {2,6,3717,1,0}, {2,2,3717,1,0},
	{4,88,142,1,0}, {4,104,142,1,0}, {4,72,142,1,0}, {4,56,142,1,0}, {1,10,1000,1,0},
	{1,11,1000,1,0}, {1,11,3749,1,0}, {1,10,3749,1,0}, {1,7,1000,1,0}, {1,7,3749,1,0},
	{8,4,131,1,0}, {2,5,3751,1,0}, {1,1,1000,1,0}, {1,1,3719,1,0}, {1,7,3717,1,0}, {2,4,3714,1,0},
	{2,5,3755,1,0}, {2,5,140,1,0}, {2,5,3714,1,0}, {2,5,3717,1,0}, {1,1,3760,1,0}, {1,1,3725,1,0},
	{1,6,3763,1,0}, {1,7,3760,1,0}, {1,7,3719,1,0}, {1,7,140,1,0}, {1,7,3766,1,0}, {1,7,3770,1,0},
	{1,6,3725,1,0}, {2,5,142,1,1}, {2,5,142,1,0}, {1,6,1000,1,0}, {1,6,3749,1,0}, {4,87,1000,0,0},
	{4,89,1000,1,0}, {4,57,1000,1,0}, {4,9,1000,1,0}, {4,25,1000,1,0}, {4,41,1000,1,0},
	{2,4,3774,1,0}, {2,1,3777,0,0}, {5,0,1,1,0}, {4,72,129,1,0}, {4,88,129,1,0}, {4,89,58,1,0},
	{1,12,1000,1,0}, {2,2,129,1,0}, {1,12,135,1,0}, {1,12,3760,1,0}, {1,12,3780,1,0},
	{3,1,3749,1,1}, {2,1,3760,1,0}, {2,1,129,1,0}, {2,1,3749,1,0}, {3,1,138,1,0}, {4,55,3787,1,0},
	{1,12,3719,1,0}, {2,1,142,1,1}, {2,1,142,1,0}, {1,12,142,1,0}, {4,105,129,1,0}, {4,73,129,1,0},
	{4,89,129,1,0}, {4,55,3717,1,0}, {4,55,3747,1,1}, {2,2,3777,1,0}, {5,0,1,1,0}, {4,103,131,1,0},
	{4,57,129,1,0}, {1,9,3770,1,0}, {2,2,3791,1,0}, {2,2,3760,1,0}, {2,2,142,1,0}, {2,1,140,1,0},
	{1,9,3719,1,0}, {1,9,140,1,0}, {1,9,135,1,0}, {1,9,3766,1,0}, {4,104,129,1,0}, {2,2,3749,1,0},
	{1,9,142,1,0}, {1,9,129,1,0}, {2,6,3794,1,0}, {3,1,3799,1,0}, {3,2,131,1,0}, {1,2,1000,1,0},
	{2,6,3760,1,0}, {2,6,142,1,1}, {2,6,3749,1,0}, {2,6,142,1,0}, {1,2,3749,1,0}, {4,57,3719,1,0},
	{3,0,1000,1,0}, {3,0,3802,1,0}, {3,0,138,1,0}, {3,0,140,1,0}, {3,0,129,1,0}, {3,1,129,1,0},
	{1,2,68,1,0}, {1,2,3766,1,0}, {4,57,135,1,0}, {1,2,3770,1,0}, {1,2,135,1,0}, {3,2,1000,1,0},
	{1,2,140,1,0}, {1,2,3719,1,0}, {1,2,129,1,0}, {1,2,142,1,0}, {4,7,1000,1,0}, {4,23,1000,1,0},
	{4,39,1000,1,0}, {4,71,133,1,0}, {3,1,1000,0,0}, {10,2,1000,1,0}, {1,3,68,1,0}, {1,3,142,1,0},
	{1,3,3806,1,0}, {1,3,3725,1,0}, {4,87,133,1,0}, {4,87,131,1,0}, {1,5,3811,1,0}, {4,56,3747,1,0},
	{3,1,140,1,0}, {2,2,3714,1,0}, {1,5,135,1,0}, {1,5,3814,1,0}, {1,5,3818,1,0}, {1,5,129,1,0},
	{4,56,129,1,0}, {4,89,3717,1,0}, {4,105,3717,1,0}, {4,73,3717,1,0}, {1,11,135,1,0},
	{1,11,68,1,0}, {1,11,3725,1,0}, {1,11,142,1,0}, {1,11,3719,1,0}, {1,4,3823,1,0}, {1,4,3749,1,0},
	{10,3,1000,1,0}, {4,8,140,1,0}, {4,72,1000,1,0}, {4,88,1000,1,0}, {4,71,131,1,0},
	{4,88,140,1,0}, {4,72,140,1,0}, {2,0,3777,0,0}, {5,0,1,1,0}, {1,8,3749,1,0}, {1,3,3749,1,0},
	{1,1,142,1,0}, {1,5,3749,1,0}, {1,4,142,1,0}, {1,8,142,1,0}, {2,0,142,1,1}, {1,9,3749,1,0},
	{2,0,3749,1,0}, {2,0,142,1,0}, {2,0,129,1,0}, {1,10,3719,1,0}, {1,7,142,1,0}, {1,6,142,1,0},
	{2,0,3760,1,0}, {4,88,3717,1,0}, {4,104,3717,1,0}, {4,72,3717,1,0}, {1,10,142,1,0},
	{2,4,3777,1,0}, {4,103,133,1,0}, {4,87,3717,1,0}, {4,103,3717,1,0}, {4,71,3717,1,0},
	{4,54,131,1,0}, {4,58,131,1,0}, {2,4,3760,1,0}, {2,4,142,0,1}, {5,0,1,1,0}, {4,9,129,1,0},
	{4,25,129,1,0}, {4,41,129,1,0}, {2,4,142,1,0}, {4,103,140,0,0}, {4,104,140,0,0},
	{4,105,140,1,0}, {3,1,3717,1,0}, {2,1,3714,1,0}, {2,4,129,1,0}, {5,0,1,1,0}, {4,57,3717,1,0},
	{2,4,3749,1,0}, {2,3,129,1,0}, {2,3,3777,1,0}, {2,3,142,1,1}, {2,3,142,1,0}, {3,0,142,1,1},
	{2,3,3760,1,0}, {2,3,3749,1,0}, {3,1,142,1,1}, {3,0,142,1,0}, {3,1,142,1,0}, {2,6,140,1,0},
	{1,12,140,1,0}, {1,1,135,1,0}, {2,1,3717,1,0}, {1,6,135,1,0}, {1,7,135,1,0}, {1,12,3749,1,0},
	{1,1,3749,1,0}, {5,0,1,1,0}, {4,55,140,1,1}, {4,54,138,1,0}, {2,5,3749,1,1}, {2,5,3749,1,0},
	{2,6,3714,1,0}, {3,1,3826,1,0}, {3,0,3826,1,0}, {1,8,3826,1,1}, {4,56,3826,1,0}, {1,3,3826,1,0},
	{1,9,3826,1,0}, {1,5,3826,1,0}, {2,3,3826,1,0}, {4,103,3826,1,0}, {4,55,3826,1,0}, {5,0,1,1,0},
	{4,57,3826,1,0}, {4,89,3826,1,0}, {4,25,3826,1,0}, {4,9,3826,1,0}, {4,73,3826,1,0},
	{4,105,3826,1,0}, {4,41,3826,1,0}, {1,8,3826,1,0}, {1,6,3826,1,0}, {1,12,3826,1,0},
	{1,1,3826,1,0}, {1,4,3826,1,0}, {1,2,3826,1,0}, {1,7,3826,1,0}, {1,10,3826,1,0},
	{1,11,3826,1,0}, {4,104,3826,1,0}, {4,88,3826,1,0}, {4,72,3826,1,0}, {4,8,3826,1,0},
	{2,0,3826,1,1}, {2,0,3826,1,0}, {2,4,3826,1,0}, {4,87,3826,1,0}, {4,7,3826,1,0},
	{4,23,3826,1,0}, {4,71,3826,1,0}, {4,39,3826,1,0}, {2,5,3826,1,0}, {2,6,3826,1,0},
	{2,2,3826,1,0}, {2,1,3826,1,0}, {4,55,3828,1,0}, {2,4,3828,1,1}, {2,4,3828,1,0},
	{4,56,3828,1,0}, {1,1,3828,1,0}, {1,9,3828,1,0}, {1,3,3828,1,0}, {1,8,3828,1,0}, {1,5,3828,1,0},
	{3,0,3828,1,1}, {4,103,3828,1,0}, {4,105,3828,1,0}, {4,57,3828,1,0}, {2,5,3828,1,0},
	{4,88,3828,1,0}, {4,87,3828,1,0}, {4,89,3828,1,0}, {1,7,3828,1,0}, {2,0,3828,1,0},
	{2,6,3828,1,0}, {2,3,3828,1,1}, {2,3,3828,1,0}, {1,12,3828,1,0}, {1,10,3828,1,0},
	{1,4,3828,1,0}, {1,2,3828,1,0}, {2,1,3828,1,0}, {2,2,3828,1,0}, {4,72,3828,1,0},
	{4,71,3828,1,0}, {4,73,3828,1,0}, {4,104,3828,1,0}, {1,11,3828,1,0}, {3,1,3828,1,1},
	{1,6,3828,1,0}, {1,10,3717,1,0}, {1,10,152,1,0}, {1,10,74,1,0}, {1,10,3830,1,0}, {1,10,150,1,0},
	{1,10,3835,1,0}, {1,10,3839,1,0}, {1,10,3845,1,0}, {1,8,3847,1,0}, {4,105,3853,1,0},
	{4,89,3855,1,0}, {4,89,3853,1,0}, {4,105,3857,1,0}, {4,73,3855,1,0}, {4,73,3853,1,0},
	{1,8,150,1,0}, {1,8,3860,1,0}, {1,8,3845,1,0}, {4,56,3717,1,0}, {4,56,3870,1,0},
	{4,56,3845,1,0}, {3,1,150,1,0}, {3,1,3873,1,0}, {1,4,150,1,0}, {1,4,140,1,0}, {1,4,3860,1,0},
	{1,4,3845,1,0}, {4,54,150,1,0}, {4,8,150,1,0}, {4,56,140,1,0}, {2,0,3877,0,1}, {5,0,1,1,0},
	{5,0,1,1,0}, {2,0,150,1,0}, {1,8,152,1,0}, {4,105,3881,1,0}, {4,73,3881,1,0}, {4,89,3881,1,0},
	{4,56,3883,1,0}, {4,56,148,1,0}, {4,8,76,1,0}, {4,8,144,1,0}, {4,56,76,1,0}, {4,56,239,1,0},
	{4,88,3855,1,0}, {4,104,3855,1,0}, {4,72,3855,1,0}, {4,104,3881,1,0}, {4,72,3881,1,0},
	{3,0,239,1,0}, {1,4,3889,1,0}, {1,4,76,1,0}, {4,88,146,1,0}, {4,104,146,1,0}, {4,72,146,1,0},
	{4,104,148,1,0}, {4,88,148,1,0}, {4,72,148,1,0}, {4,8,148,1,0}, {4,104,3853,1,0},
	{4,88,3853,1,0}, {4,72,3853,1,0}, {2,0,3853,1,0}, {2,0,3855,1,0}, {1,10,3892,1,0},
	{1,8,3896,1,0}, {4,57,3853,1,0}, {5,0,1,1,0}, {4,55,3899,0,0}, {4,57,74,1,0}, {4,55,3902,0,0},
	{4,57,3881,1,0}, {4,57,3855,1,0}, {4,55,3855,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {5,0,1,1,0},
	{4,103,3881,1,0}, {4,55,3845,1,0}, {2,4,3906,1,0}, {2,4,3909,1,0}, {2,4,3914,1,0},
	{2,4,3845,1,0}, {4,55,3853,1,0}, {1,1,3847,1,0}, {1,1,3918,1,0}, {1,1,3845,1,0}, {1,1,152,1,0},
	{1,1,3896,1,0}, {1,7,140,0,0}, {2,5,140,1,0}, {1,6,3930,1,0}, {1,7,3933,1,0}, {1,7,76,1,0},
	{1,7,3939,1,0}, {1,7,3845,1,0}, {1,7,144,1,0}, {1,6,3952,1,0}, {1,6,3845,1,0}, {1,12,3965,1,0},
	{1,12,3896,1,0}, {1,12,3930,1,0}, {2,0,146,0,1}, {5,0,1,1,0}, {3,0,3855,1,0}, {5,0,1,1,0},
	{5,0,1,1,0}, {2,0,146,1,0}, {3,1,146,1,0}, {3,1,3853,1,0}, {1,12,3717,1,0}, {4,8,152,1,0},
	{4,56,152,1,0}, {1,12,3968,1,0}, {1,12,3973,1,0}, {1,12,3845,1,0}, {3,1,144,1,0}, {5,0,1,1,0},
	{1,11,3968,1,0}, {1,11,140,1,0}, {1,11,3982,1,0}, {1,11,3845,1,0}, {1,11,3717,1,0},
	{1,11,3855,1,0}, {1,11,152,1,0}, {1,11,150,1,0}, {1,11,3896,1,0}, {4,54,74,0,0}, {4,58,74,1,0},
	{4,58,150,1,0}, {3,0,144,1,0}, {4,71,3881,1,0}, {4,87,3881,1,0}, {4,103,3853,1,0},
	{4,87,3855,1,0}, {4,87,3853,1,0}, {4,103,3855,1,0}, {4,71,3855,1,0}, {4,71,3853,1,0},
	{3,1,3991,1,0}, {3,0,3873,1,0}, {1,2,3994,1,0}, {1,2,3998,1,0}, {1,2,3845,1,0}, {1,2,4005,1,0},
	{1,2,4009,1,0}, {3,0,152,1,0}, {1,2,152,1,0}, {1,2,3896,1,0}, {1,2,150,1,0}, {2,4,152,1,0},
	{3,0,150,1,0}, {2,4,150,1,0}, {2,4,3853,1,0}, {2,3,4013,1,0}, {2,3,4017,1,0}, {2,3,148,1,0},
	{2,3,4027,1,0}, {2,3,4032,1,0}, {2,3,3845,1,0}, {2,4,3855,1,0}, {2,4,148,1,0}, {2,4,4039,1,0},
	{4,88,152,1,0}, {4,104,152,1,0}, {4,72,152,1,0}, {3,1,152,1,0}, {3,0,4041,1,0}, {3,0,146,1,0},
	{2,2,4044,1,0}, {2,2,4049,1,0}, {2,2,148,1,0}, {2,2,4056,1,0}, {2,2,4060,1,0}, {2,2,3845,1,0},
	{2,2,144,1,0}, {1,5,4065,1,0}, {1,5,3845,1,0}, {2,2,150,1,0}, {3,2,150,1,0}, {3,2,144,1,0},
	{3,1,4075,1,0}, {1,3,4078,1,0}, {1,3,3845,1,0}, {1,3,140,1,0}, {1,5,4093,1,0}, {1,5,3853,1,0},
	{4,88,150,1,0}, {4,104,150,1,0}, {4,72,150,1,0}, {4,88,3881,1,0}, {2,0,3906,0,0}, {5,0,1,1,0},
	{2,0,152,1,0}, {2,0,4039,1,0}, {2,0,3909,1,0}, {2,0,148,1,0}, {2,0,3914,1,0}, {2,0,3845,1,0},
	{3,2,4098,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {4,57,239,1,0}, {2,4,140,1,0}, {2,4,146,1,0},
	{2,6,4013,1,0}, {2,6,4102,1,0}, {2,6,148,1,0}, {2,6,146,1,0}, {2,6,4110,1,0}, {2,6,4113,1,0},
	{2,6,3845,1,0}, {2,5,4013,1,0}, {2,5,146,1,0}, {2,5,4118,1,0}, {2,5,148,1,0}, {2,5,4125,1,0},
	{2,5,4113,1,0}, {2,5,3845,1,0}, {4,57,3845,1,0}, {3,0,3896,1,0}, {1,9,3717,1,0}, {2,6,152,1,0},
	{2,6,4039,1,0}, {1,9,3896,1,0}, {1,9,3892,1,0}, {3,0,3881,1,0}, {2,1,152,1,0}, {3,0,3853,1,0},
	{3,1,4129,1,0}, {3,1,3881,1,0}, {1,9,3968,1,0}, {1,9,4133,1,0}, {1,9,3845,1,0}, {1,9,4139,1,0},
	{2,5,152,1,0}, {1,9,152,1,0}, {1,9,150,1,0}, {2,1,4143,1,0}, {2,1,146,1,0}, {2,1,4148,1,0},
	{2,1,148,1,0}, {2,1,4125,1,0}, {2,1,4113,1,0}, {2,1,3845,1,0}, {4,72,144,1,0}, {4,88,144,1,0},
	{4,104,140,1,0}, {4,8,146,1,0}, {4,8,3853,1,0}, {4,104,144,1,0}, {1,10,4156,1,0},
	{1,10,154,1,0}, {1,10,156,1,0}, {3,1,156,1,0}, {1,8,4159,1,0}, {1,8,156,1,0}, {1,8,154,1,0},
	{4,58,154,1,0}, {4,56,154,1,0}, {4,56,156,1,0}, {2,5,4163,1,0}, {5,0,1,1,0}, {3,0,4163,1,0},
	{4,104,154,1,0}, {4,104,156,1,0}, {4,88,154,1,0}, {4,88,156,1,0}, {4,72,4156,1,0},
	{4,8,154,1,0}, {4,8,156,1,0}, {1,4,4165,1,0}, {1,4,156,1,0}, {1,10,4163,1,0}, {1,8,4163,1,0},
	{4,104,4163,1,0}, {5,0,1,1,0}, {4,54,154,1,0}, {4,55,4163,1,0}, {4,56,4163,1,0}, {1,9,156,1,0},
	{1,1,4163,1,0}, {1,1,4159,1,0}, {1,1,154,1,0}, {1,1,156,1,0}, {1,6,4159,1,0}, {1,7,154,1,0},
	{1,7,4163,1,0}, {1,7,4159,1,0}, {1,12,156,1,0}, {1,12,4165,1,0}, {1,12,154,1,0}, {2,6,4163,1,0},
	{3,1,154,1,0}, {2,0,156,1,0}, {1,11,4163,1,0}, {1,11,4165,1,0}, {1,11,154,1,0}, {2,1,4163,1,0},
	{2,0,4163,1,0}, {1,11,156,1,0}, {4,89,154,1,0}, {3,1,4163,1,0}, {3,0,156,1,0}, {4,54,156,1,0},
	{4,58,156,1,0}, {1,2,154,1,0}, {1,2,4163,1,0}, {1,2,156,1,0}, {2,3,154,1,0}, {2,3,4156,1,0},
	{2,3,156,1,0}, {2,4,154,1,0}, {2,4,156,1,0}, {3,0,154,1,0}, {2,2,154,1,0}, {2,2,4156,1,0},
	{2,2,156,1,0}, {4,105,4163,1,0}, {1,3,4163,1,0}, {1,3,4165,1,0}, {1,3,156,1,0}, {1,5,4165,1,0},
	{1,5,156,1,0}, {2,3,4163,1,0}, {2,0,154,1,0}, {3,2,154,1,0}, {2,2,4163,1,0}, {2,6,154,1,0},
	{2,4,4163,1,0}, {2,6,4156,1,0}, {2,6,156,1,0}, {2,5,154,1,0}, {2,5,156,1,0}, {1,9,154,1,0},
	{1,9,4165,1,0}, {2,1,154,1,0}, {2,1,4156,1,0}, {2,1,156,1,0}, {4,57,4163,1,0}, {4,103,4163,1,0},
	{1,10,158,1,0}, {1,8,158,1,0}, {1,4,158,1,0}, {4,56,158,1,0}, {3,2,158,1,0}, {4,88,158,1,0},
	{4,104,158,1,0}, {4,72,158,1,0}, {2,0,158,1,0}, {1,1,158,1,0}, {1,7,158,1,0}, {1,6,158,1,0},
	{1,12,158,1,0}, {3,1,158,1,0}, {1,11,158,1,0}, {1,2,158,1,0}, {2,3,158,1,0}, {1,5,158,1,0},
	{1,3,158,1,0}, {2,2,158,1,0}, {2,4,158,1,0}, {1,9,158,1,0}, {3,0,158,1,0}, {2,6,158,1,0},
	{2,5,158,1,0}, {2,1,158,1,0}, {4,8,158,1,0}, {4,72,160,1,0}, {4,88,160,1,0}, {4,104,160,1,0},
	{4,56,160,1,0}, {1,4,160,1,0}, {1,10,160,1,0}, {1,8,160,1,0}, {4,54,160,1,0}, {2,4,160,1,0},
	{1,1,160,1,0}, {1,7,160,1,0}, {1,6,160,1,0}, {1,12,160,1,0}, {1,11,160,1,0}, {4,58,160,1,0},
	{1,2,160,1,0}, {3,1,160,1,0}, {2,3,160,1,0}, {2,2,160,1,0}, {3,2,160,1,0}, {1,3,160,1,0},
	{1,5,160,1,0}, {2,0,160,1,0}, {2,6,160,1,0}, {2,5,160,1,0}, {1,9,160,1,0}, {3,0,160,1,0},
	{2,1,160,1,0}, {4,8,160,1,0}, {1,10,162,1,0}, {1,8,162,1,0}, {1,4,162,1,0}, {4,56,162,1,0},
	{4,104,162,1,0}, {4,88,162,1,0}, {4,72,162,1,0}, {2,4,162,1,0}, {1,1,162,1,0}, {1,6,162,1,0},
	{1,7,162,1,0}, {5,0,1,1,0}, {1,12,162,1,0}, {1,11,162,1,0}, {3,1,239,1,0}, {1,2,162,1,0},
	{4,8,162,1,0}, {2,3,162,1,0}, {1,5,162,1,0}, {2,2,162,1,0}, {1,3,162,1,0}, {2,0,162,1,0},
	{2,6,162,1,0}, {2,5,162,1,0}, {1,9,162,1,0}, {2,1,162,1,0}, {5,0,1,1,0}, {1,10,164,1,0},
	{3,0,164,1,0}, {3,1,164,1,0}, {1,8,164,1,0}, {4,104,164,1,0}, {4,88,164,1,0}, {4,72,164,1,0},
	{4,56,164,1,0}, {4,8,164,1,0}, {3,2,164,1,0}, {1,4,164,1,0}, {2,6,164,1,0}, {2,2,164,1,0},
	{1,9,164,1,0}, {1,1,164,1,0}, {1,6,164,1,0}, {1,7,164,1,0}, {2,0,164,1,0}, {1,12,164,1,0},
	{2,1,164,1,0}, {1,11,164,1,0}, {4,58,164,1,0}, {4,54,164,1,0}, {1,2,164,1,0}, {2,3,164,1,0},
	{1,3,164,1,0}, {1,5,164,1,0}, {2,4,164,1,0}, {2,5,164,1,0}, {1,10,166,1,0}, {3,2,166,1,0},
	{1,8,166,1,0}, {2,0,166,1,0}, {4,88,166,1,0}, {4,56,4168,1,0}, {4,72,166,1,0}, {4,104,166,1,0},
	{3,0,166,1,0}, {4,58,166,1,0}, {1,4,166,1,0}, {5,0,1,1,0}, {2,4,166,1,0}, {1,1,166,1,0},
	{1,7,166,1,0}, {1,6,166,1,0}, {1,12,166,1,0}, {1,11,166,1,0}, {4,55,4168,1,0}, {4,8,166,1,0},
	{1,2,166,1,0}, {2,3,166,1,0}, {2,2,166,1,0}, {3,1,166,1,0}, {1,3,166,1,0}, {1,5,166,1,0},
	{4,54,166,1,0}, {4,57,4168,1,0}, {2,6,166,1,0}, {2,5,166,1,0}, {1,9,166,1,0}, {2,1,166,1,0},
	{5,0,1,1,0}, {1,10,168,1,0}, {1,8,168,1,0}, {4,56,168,1,0}, {4,88,168,1,0}, {4,104,168,1,0},
	{4,72,168,1,0}, {4,8,168,1,0}, {1,4,168,1,0}, {2,4,168,1,0}, {1,1,168,1,0}, {1,7,168,1,0},
	{1,6,168,1,0}, {1,12,168,1,0}, {1,11,168,1,0}, {4,58,168,1,0}, {1,2,168,1,0}, {2,3,168,1,0},
	{3,0,168,1,0}, {2,0,168,1,0}, {2,2,168,1,0}, {3,2,168,1,0}, {3,1,168,1,0}, {1,3,168,1,0},
	{1,5,168,1,0}, {4,54,168,1,0}, {2,6,168,1,0}, {2,5,168,1,0}, {1,9,168,1,0}, {2,1,168,1,0},
	{3,2,170,1,0}, {4,56,170,1,0}, {4,8,170,1,0}, {4,72,170,1,0}, {4,88,170,1,0}, {4,104,170,1,0},
	{3,1,170,1,0}, {1,4,170,1,0}, {1,10,170,1,0}, {1,8,170,1,0}, {2,2,170,1,0}, {1,1,170,1,0},
	{1,7,170,1,0}, {1,6,170,1,0}, {2,0,170,1,0}, {1,12,170,1,0}, {2,1,170,1,0}, {1,11,170,1,0},
	{3,0,170,1,0}, {1,2,170,1,0}, {2,3,170,1,0}, {4,58,170,1,0}, {1,3,170,1,0}, {4,54,170,1,0},
	{1,5,170,1,0}, {2,5,170,1,0}, {2,4,170,1,0}, {2,6,170,1,0}, {1,9,170,1,0}, {2,2,4171,1,0},
	{4,56,4171,1,0}, {4,58,4171,1,0}, {1,7,4171,1,0}, {2,0,4171,1,0}, {1,11,4171,1,0},
	{4,55,4171,1,0}, {4,89,4171,1,0}, {4,105,4171,1,0}, {4,73,4171,1,0}, {3,0,4171,1,0},
	{1,12,4171,1,0}, {4,7,4171,1,0}, {4,9,4171,1,0}, {5,0,1,1,0}, {3,1,4171,1,0}, {4,8,4171,1,0},
	{4,57,4171,1,0}, {1,1,4171,1,0}, {1,2,4171,1,0}, {1,8,4171,1,0}, {4,87,4171,1,0},
	{4,103,4171,1,0}, {4,71,4171,1,0}, {4,39,4171,1,0}, {4,41,4171,1,0}, {4,54,4171,1,0},
	{1,6,4171,1,0}, {1,4,4171,1,0}, {2,3,4171,1,0}, {2,4,4171,1,0}, {1,9,4171,1,0}, {1,3,4171,1,0},
	{3,2,4171,1,0}, {4,23,4171,1,0}, {4,25,4171,1,0}, {4,88,4171,1,0}, {4,104,4171,1,0},
	{4,72,4171,1,0}, {1,10,4171,1,0}, {1,5,4171,1,0}, {2,1,4171,1,0}, {2,5,4171,1,0},
	{2,6,4171,1,0}, {1,7,172,1,0}, {1,2,172,1,0}, {1,9,172,1,0}, {3,2,172,1,0}, {3,0,172,1,0},
	{4,8,172,1,0}, {10,2,172,1,0}, {3,1,172,1,0}, {2,1,172,1,0}, {1,10,172,1,0}, {5,0,1,1,0},
	{1,12,172,1,0}, {4,104,172,1,0}, {4,105,172,1,0}, {2,3,172,1,0}, {1,5,172,1,0}, {1,11,172,1,0},
	{4,57,172,1,0}, {2,4,172,1,0}, {10,1,172,1,0}, {1,1,172,1,0}, {4,58,172,1,0}, {1,6,172,1,0},
	{1,3,172,1,0}, {4,56,172,1,0}, {2,5,172,1,0}, {2,2,172,1,0}, {2,0,172,1,0}, {2,6,172,1,0},
	{1,8,172,1,0}, {4,72,172,1,0}, {4,73,172,1,0}, {4,88,172,1,0}, {4,89,172,1,0}, {1,4,172,1,0},
	{4,54,172,1,0}, {4,41,172,1,0}, {4,25,172,1,0}, {4,9,172,1,0}, {1,9,174,1,0}, {1,2,174,1,0},
	{1,7,174,1,0}, {3,2,174,1,0}, {3,0,174,1,0}, {2,1,174,1,0}, {1,10,174,1,0}, {3,1,174,1,0},
	{4,8,174,1,0}, {1,12,174,1,0}, {4,104,174,1,0}, {4,105,174,1,0}, {2,3,174,1,0}, {1,11,174,1,0},
	{1,5,174,1,0}, {2,4,174,1,0}, {1,1,174,1,0}, {1,3,174,1,0}, {1,4,174,1,0}, {1,6,174,1,0},
	{4,54,174,1,0}, {4,56,174,1,0}, {4,57,174,1,0}, {4,58,174,1,0}, {2,5,174,1,0}, {2,2,174,1,0},
	{2,0,174,1,0}, {2,6,174,1,0}, {1,8,174,1,0}, {4,72,174,1,0}, {4,73,174,1,0}, {4,88,174,1,0},
	{4,89,174,1,0}, {4,25,174,1,0}, {4,9,174,1,0}, {4,41,174,1,0}, {4,54,4173,1,0}, {4,55,4173,1,0},
	{4,54,4175,1,0}, {4,55,4175,1,0}, {4,58,4175,1,0}, {4,58,4173,1,0}, {2,0,4175,0,0},
	{2,6,4173,1,0}, {2,4,4173,0,0}, {2,5,4175,1,0}, {2,3,4173,0,0}, {2,4,4175,1,0}, {2,1,4173,0,0},
	{2,2,4175,1,0}, {2,0,4173,0,0}, {2,1,4175,1,0}, {2,2,4173,0,0}, {2,3,4175,1,0}, {2,5,4173,0,0},
	{2,6,4175,1,0}, {4,41,4173,1,0}, {4,39,4173,1,0}, {2,6,4173,1,0}, {2,0,4175,1,0},
	{4,57,4173,1,0}, {4,56,4173,1,0}, {4,56,4175,1,0}, {2,5,4175,1,0}, {2,3,4173,1,0},
	{2,4,4175,1,0}, {3,1,4173,1,0}, {3,1,4175,1,0}, {4,73,4173,1,0}, {4,71,4173,1,0},
	{2,2,4175,1,0}, {2,1,4173,1,0}, {5,0,1,1,0}, {5,0,1,1,0}, {2,0,4173,0,0}, {5,0,1,1,0},
	{7,0,4177,1,0}, {1,2,4173,1,0}, {1,3,4173,1,0}, {1,9,4173,1,0}, {1,1,4173,1,0}, {1,6,4173,1,0},
	{2,1,4175,1,0}, {1,2,4175,1,0}, {1,3,4175,1,0}, {1,9,4175,1,0}, {1,1,4175,1,0}, {1,6,4175,1,0},
	{1,11,4175,1,0}, {1,12,4175,1,0}, {1,10,4175,1,0}, {1,7,4175,1,0}, {1,4,4175,1,0},
	{1,8,4175,1,0}, {1,5,4175,1,0}, {1,11,4173,1,0}, {1,12,4173,1,0}, {1,10,4173,1,0},
	{1,7,4173,1,0}, {1,4,4173,1,0}, {1,8,4173,1,0}, {1,5,4173,1,0}, {4,89,4173,1,0},
	{4,87,4173,1,0}, {5,0,1,1,0}, {4,105,4173,1,0}, {4,103,4173,1,0}, {2,2,4173,1,0},
	{2,3,4175,1,0}, {4,57,4175,1,0}, {2,4,4173,1,0}, {4,9,4173,1,0}, {4,7,4173,1,0},
	{4,25,4173,1,0}, {4,23,4173,1,0}, {3,0,4173,1,0}, {3,0,4175,1,0}, {2,5,4173,1,0},
	{2,6,4175,1,0}, {2,5,176,1,0}, {2,4,176,1,0}, {2,2,176,1,0}, {1,9,176,1,0}, {2,6,176,1,0},
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
	{4,25,178,1,0}, {4,41,178,1,0}, {4,9,178,1,0}, {1,2,178,1,0}, {1,8,180,1,0}, {4,88,180,1,0},
	{4,72,180,1,0}, {4,104,180,1,0}, {1,4,180,1,0}, {4,8,180,1,0}, {4,54,180,1,0}, {1,12,180,1,0},
	{3,0,180,1,0}, {4,56,180,1,0}, {4,58,180,1,0}, {1,2,180,1,0}, {1,1,180,1,0}, {1,7,180,1,0},
	{1,6,180,1,0}, {2,0,180,1,0}, {1,5,180,1,0}, {1,3,180,1,0}, {3,1,180,1,0}, {1,11,180,1,0},
	{2,3,180,1,0}, {2,1,180,1,0}, {1,10,180,1,0}, {2,5,180,1,0}, {2,2,180,1,0}, {1,9,180,1,0},
	{3,2,180,1,0}, {2,6,180,1,0}, {2,4,180,1,0}, {4,72,4180,1,0}, {4,88,4180,1,0}, {1,2,4180,1,0},
	{3,2,4182,1,0}, {4,56,4180,1,0}, {4,104,4180,1,0}, {2,4,4182,1,0}, {2,4,4180,1,0},
	{1,7,4180,1,0}, {1,11,4180,1,0}, {4,8,4180,1,0}, {1,9,4180,1,0}, {1,3,4180,1,0}, {1,4,4180,1,0},
	{2,2,4182,1,0}, {1,3,4182,1,0}, {1,5,4182,1,0}, {3,1,4182,1,0}, {2,3,4182,1,0}, {2,3,4180,1,0},
	{2,3,4184,1,0}, {2,1,4182,1,0}, {2,2,4180,1,0}, {1,6,4180,1,0}, {2,1,4180,1,0}, {2,0,4180,1,0},
	{5,0,1,1,0}, {1,9,4182,1,0}, {2,6,4180,1,0}, {2,6,4182,1,0}, {3,0,4180,1,0}, {4,55,4180,1,0},
	{4,71,4180,1,0}, {4,39,4180,1,0}, {4,7,4180,1,0}, {4,87,4180,1,0}, {4,103,4180,1,0},
	{4,23,4180,1,0}, {4,9,4182,1,0}, {4,41,4182,1,0}, {4,73,4182,1,0}, {4,57,4182,1,0},
	{4,89,4182,1,0}, {4,105,4182,1,0}, {4,25,4182,1,0}, {4,72,4182,1,0}, {4,88,4182,1,0},
	{4,104,4182,1,0}, {1,12,4180,1,0}, {4,55,4182,1,0}, {1,8,4180,1,0}, {1,11,4182,1,0},
	{4,8,4182,1,0}, {4,55,4180,0,0}, {4,57,4180,1,0}, {4,73,4180,1,0}, {4,41,4180,1,0},
	{4,9,4180,1,0}, {4,89,4180,1,0}, {4,105,4180,1,0}, {4,25,4180,1,0}, {1,4,4182,1,0},
	{2,0,4182,1,0}, {1,10,4182,1,0}, {1,8,4182,1,0}, {4,7,4182,1,0}, {4,39,4182,1,0},
	{4,71,4182,1,0}, {4,87,4182,1,0}, {4,103,4182,1,0}, {4,23,4182,1,0}, {4,54,4182,1,0},
	{4,58,4182,1,0}, {2,5,4182,1,0}, {2,5,4180,1,0}, {4,56,4182,1,0}, {1,12,4182,1,0},
	{3,1,4180,1,0}, {1,7,4182,1,0}, {1,6,4182,1,0}, {1,1,4182,1,0}, {1,5,4180,1,0}, {1,1,4180,1,0},
	{1,10,4180,1,0}, {3,0,4182,1,0}, {4,57,4180,1,0}, {1,2,4182,1,0}, {3,0,182,1,0}, {1,8,182,1,0},
	{1,1,182,1,0}, {4,104,182,1,0}, {1,5,182,1,0}, {4,56,182,1,0}, {4,88,182,1,0}, {4,72,182,1,0},
	{2,0,182,1,0}, {2,3,182,1,0}, {1,11,182,1,0}, {1,6,182,1,0}, {4,57,182,1,0}, {1,10,182,1,0},
	{3,1,182,1,0}, {2,1,182,1,0}, {2,4,182,1,0}, {1,2,182,1,0}, {1,7,182,1,0}, {4,41,182,1,0},
	{4,25,182,1,0}, {2,5,182,1,0}, {4,8,182,1,0}, {1,3,182,1,0}, {4,73,182,1,0}, {4,105,182,1,0},
	{4,89,182,1,0}, {1,12,182,1,0}, {2,6,182,1,0}, {1,4,182,1,0}, {2,2,182,1,0}, {1,9,182,1,0},
	{1,7,184,1,0}, {1,9,184,1,0}, {1,2,184,1,0}, {4,58,184,1,0}, {4,88,184,1,0}, {2,1,184,1,0},
	{4,104,184,1,0}, {1,10,184,1,0}, {3,1,184,1,0}, {4,56,184,1,0}, {1,12,184,1,0}, {5,0,1,1,0},
	{3,0,184,1,0}, {3,2,184,1,0}, {2,3,184,1,0}, {2,4,184,1,0}, {1,1,184,1,0}, {1,6,184,1,0},
	{1,3,184,1,0}, {1,4,184,1,0}, {4,54,184,1,0}, {1,11,184,1,0}, {2,6,184,1,0}, {4,72,184,1,0},
	{1,8,184,1,0}, {2,5,184,1,0}, {2,2,184,1,0}, {2,0,184,1,0}, {4,8,184,1,0}, {1,5,184,1,0},
	{2,1,4187,1,0}, {1,10,4187,1,0}, {4,56,4187,1,0}, {4,57,4187,1,0}, {1,8,4187,1,0},
	{1,4,4187,1,0}, {1,1,4187,1,0}, {2,5,4187,1,0}, {1,7,4187,1,0}, {1,6,4187,1,0}, {1,3,4187,1,0},
	{1,5,4187,1,0}, {2,3,4187,1,0}, {2,4,4187,1,0}, {2,0,4187,1,0}, {3,0,4187,1,0}, {1,9,4187,1,0},
	{4,55,4187,1,0}, {3,1,4187,1,0}, {2,6,4187,1,0}, {1,12,4187,1,0}, {1,2,4187,1,0},
	{1,11,4187,1,0}, {2,2,4187,1,0}, {2,3,4189,1,0}, {2,4,4189,1,0}, {2,0,4189,1,0},
	{4,57,4189,1,0}, {2,2,4189,1,0}, {2,6,4189,1,0}, {2,5,4189,1,0}, {2,5,4192,1,0},
	{4,56,4189,1,0}, {2,1,4189,1,0}, {1,2,4189,1,0}, {1,12,4189,1,0}, {1,10,4189,1,0},
	{1,4,4189,1,0}, {4,55,4189,1,0}, {1,1,4189,1,0}, {1,3,4189,1,0}, {1,5,4189,1,0},
	{1,11,4189,1,0}, {1,8,4189,1,0}, {2,5,652,1,0}, {1,9,4189,1,0}, {3,1,4189,1,0}, {3,0,4189,1,0},
	{1,7,4189,1,0}, {1,6,4189,1,0}, {2,1,190,1,0}, {4,54,186,1,0}, {1,1,193,1,0}, {1,7,193,1,0},
	{2,3,190,1,0}, {1,3,193,1,0}, {3,0,193,1,0}, {4,103,193,1,0}, {4,71,190,1,0}, {3,0,188,1,0},
	{3,1,193,1,0}, {4,105,190,1,0}, {4,73,190,1,0}, {3,1,188,1,0}, {3,1,190,1,0}, {10,9,193,1,0},
	{1,9,193,1,0}, {2,2,190,1,0}, {1,2,193,1,0}, {5,0,1,1,0}, {2,5,190,1,0}, {1,5,193,1,0},
	{4,8,186,1,0}, {4,72,188,1,0}, {4,88,188,1,0}, {4,56,193,1,0}, {4,104,195,1,0}, {4,56,195,1,0},
	{4,88,186,1,0}, {4,72,186,1,0}, {10,4,186,1,0}, {1,8,193,1,0}, {2,6,190,1,0}, {1,6,193,1,0},
	{3,2,190,1,0}, {6,5,193,1,0}, {4,54,190,1,0}, {4,54,193,1,0}, {1,11,193,1,0}, {1,12,193,1,0},
	{1,10,193,1,0}, {3,0,186,1,0}, {3,1,186,1,0}, {6,3,193,1,0}, {4,58,190,1,0}, {2,1,193,1,0},
	{2,3,193,1,0}, {2,2,193,1,0}, {2,5,193,1,0}, {2,6,193,1,0}, {2,4,193,1,0}, {2,0,193,1,0},
	{2,4,190,1,0}, {1,4,193,1,0}, {2,6,186,1,0}, {3,2,186,1,0}, {10,7,186,1,0}, {4,8,188,1,0},
	{4,55,188,1,0}, {10,5,186,1,0}, {6,1,193,0,0}, {5,0,1,1,0}, {4,58,193,1,0}, {2,0,195,0,0},
	{6,3,193,0,0}, {5,0,1,1,0}, {2,0,186,1,0}, {4,103,188,1,0}, {6,4,193,1,0}, {4,58,186,1,0},
	{4,57,207,1,0}, {10,8,186,1,0}, {2,0,190,1,0}, {4,103,186,1,0}, {10,6,186,1,0}, {2,1,186,0,0},
	{6,2,193,0,0}, {5,0,1,1,0}, {6,2,193,1,0}, {2,1,186,1,0}, {2,4,186,1,0}, {4,72,193,1,0},
	{4,88,193,1,0}, {4,105,186,1,0}, {2,3,186,1,0}, {3,0,190,1,0}, {2,2,186,1,0}, {4,8,193,1,0},
	{6,6,193,1,0}, {2,5,186,1,0}, {4,56,4194,1,0}, {4,88,4194,1,0}, {4,72,4194,1,0},
	{4,104,4194,1,0}, {4,55,4194,1,0}, {4,103,4194,1,0}, {3,1,4194,1,0}, {4,87,4194,1,0},
	{4,57,4194,1,0}, {1,6,4194,1,0}, {2,6,4194,1,0}, {2,4,4194,1,0}, {2,5,4194,1,0},
	{4,71,4194,1,0}, {4,73,4194,1,0}, {2,1,4194,1,0}, {2,3,4194,1,0}, {2,2,4194,1,0},
	{1,4,4194,1,0}, {1,9,4194,1,0}, {1,8,4194,1,0}, {1,5,4194,1,0}, {4,89,4194,1,0},
	{1,11,4194,1,0}, {1,10,4194,1,0}, {1,12,4194,1,0}, {1,1,4194,1,0}, {4,58,4194,1,0},
	{1,3,4194,1,0}, {4,54,4194,1,0}, {3,0,4194,1,0}, {1,7,4194,1,0}, {1,2,4194,1,0},
	{4,105,4194,1,0}, {2,0,4194,1,0}, {1,11,413,1,0}, {4,57,413,1,0}, {1,2,413,1,0}, {2,2,413,1,0},
	{2,0,413,1,0}, {1,9,413,1,0}, {1,10,413,1,0}, {1,3,413,1,0}, {1,5,413,1,0}, {1,4,413,1,0},
	{1,1,413,1,0}, {1,12,413,1,0}, {1,7,413,1,0}, {1,6,413,1,0}, {4,55,413,1,0}, {1,8,413,1,0},
	{4,56,413,1,0}, {1,5,199,1,0}, {1,3,199,1,0}, {4,105,199,1,0}, {3,1,199,1,0}, {5,0,1,1,0},
	{2,0,199,1,0}, {2,6,199,1,0}, {2,1,199,1,0}, {1,1,199,1,0}, {1,12,199,1,0}, {1,8,199,1,0},
	{1,2,199,1,0}, {1,4,199,1,0}, {4,56,199,1,0}, {1,7,199,1,0}, {4,72,199,1,0}, {4,88,199,1,0},
	{4,104,199,1,0}, {4,9,199,1,0}, {4,73,199,1,0}, {4,41,199,1,0}, {4,57,199,1,0}, {4,25,199,1,0},
	{4,89,199,1,0}, {4,8,199,1,0}, {2,4,199,1,0}, {1,11,199,1,0}, {3,0,199,1,0}, {2,2,199,1,0},
	{1,6,199,1,0}, {1,9,199,1,0}, {1,10,199,1,0}, {2,3,199,1,0}, {2,5,199,1,0}, {4,54,210,1,0},
	{2,5,210,1,0}, {6,1,210,0,0}, {5,0,1,1,0}, {4,58,210,1,0}, {2,4,210,1,0}, {3,2,210,1,0},
	{6,5,210,1,0}, {2,3,210,1,0}, {6,4,210,1,0}, {3,0,210,1,0}, {4,56,210,1,0}, {3,1,210,1,0},
	{4,104,210,1,0}, {2,1,210,0,0}, {6,2,210,1,0}, {2,1,210,1,0}, {4,88,210,1,0}, {4,72,210,1,0},
	{2,0,210,0,0}, {6,3,210,0,0}, {5,0,1,1,0}, {2,0,210,1,0}, {4,8,210,1,0}, {6,6,210,1,0},
	{2,6,210,1,0}, {2,2,210,1,0}, {1,4,62,1,0}, {1,8,62,1,0}, {1,7,62,1,0}, {1,6,62,1,0},
	{4,58,62,1,0}, {4,54,62,1,0}, {1,5,62,1,0}, {1,12,4196,1,0}, {1,11,4196,1,0}, {2,6,4196,1,0},
	{2,1,4196,1,0}, {2,5,4196,1,0}, {2,0,4196,1,0}, {2,4,4196,1,0}, {2,3,4196,1,0}, {2,2,4196,1,0},
	{1,8,4196,1,0}, {1,10,4196,1,0}, {1,9,4196,1,0}, {1,1,4196,1,0}, {1,7,4196,1,0}, {1,5,4196,1,0},
	{1,6,4196,1,0}, {1,4,4196,1,0}, {1,3,4196,1,0}, {1,2,4196,1,0}, {4,105,201,1,0}, {4,73,201,1,0},
	{4,57,201,1,0}, {4,9,201,1,0}, {4,41,201,1,0}, {4,25,201,1,0}, {4,89,201,1,0}, {4,56,201,1,0},
	{4,104,201,1,0}, {4,72,201,1,0}, {4,88,201,1,0}, {4,8,201,1,0}, {1,8,203,1,0}, {1,10,203,1,0},
	{4,8,203,1,0}, {4,104,203,1,0}, {4,56,203,1,0}, {4,58,203,1,0}, {1,4,203,1,0}, {4,88,203,1,0},
	{4,72,203,1,0}, {4,54,203,1,0}, {1,1,203,1,0}, {1,6,203,1,0}, {1,7,203,1,0}, {1,12,203,1,0},
	{3,1,203,1,0}, {1,11,203,1,0}, {3,0,203,1,0}, {1,2,203,1,0}, {2,3,203,1,0}, {2,4,203,1,0},
	{1,3,203,1,0}, {2,2,203,1,0}, {1,5,203,1,0}, {2,0,203,1,0}, {3,2,203,1,0}, {2,6,203,1,0},
	{2,1,203,1,0}, {2,5,203,1,0}, {1,9,203,1,0}, {1,5,4198,1,0}, {2,2,4198,1,0}, {1,1,4198,1,0},
	{2,1,4198,1,0}, {2,6,4198,1,0}, {2,0,4198,1,0}, {2,5,4198,1,0}, {1,12,4198,1,0}, {1,3,4198,1,0},
	{1,7,4198,1,0}, {1,8,4198,1,0}, {2,3,4198,1,0}, {2,4,4198,1,0}, {1,11,4198,1,0}, {1,9,4198,1,0},
	{1,6,4198,1,0}, {1,2,4198,1,0}, {1,4,4198,1,0}, {1,10,4198,1,0}, {2,0,205,1,0}, {5,0,1,1,0},
	{1,8,205,1,0}, {4,89,205,1,0}, {4,105,205,1,0}, {4,72,205,1,0}, {4,41,205,1,0}, {4,9,205,1,0},
	{4,25,205,1,0}, {4,73,205,1,0}, {4,88,205,1,0}, {4,8,205,1,0}, {4,104,205,1,0},
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
	65535, 272, 65535, 201, 65535, 23, 25, 97, 226, 65535, 60, 166, 312, 65535, 60, 140, 166, 236,
	312, 65535, 236, 65535, 60, 97, 166, 243, 312, 65535, 60, 65535, 23, 65535, 23, 312, 65535, 23,
	25, 60, 97, 140, 166, 226, 236, 312, 65535, 60, 312, 65535, 166, 195, 236, 65535, 138, 146, 243,
	65535, 226, 65535, 23, 97, 182, 195, 226, 65535, 33, 182, 65535, 138, 182, 243, 65535, 138, 182,
	65535, 97, 243, 65535, 138, 182, 226, 65535, 97, 182, 65535, 97, 166, 182, 236, 65535, 97, 182,
	226, 65535, 23, 25, 60, 97, 140, 166, 195, 226, 236, 243, 312, 65535, 33, 195, 65535, 33, 97,
	138, 166, 312, 65535, 23, 25, 33, 60, 97, 140, 166, 195, 226, 236, 243, 312, 65535, 23, 25, 60,
	97, 138, 140, 166, 182, 226, 236, 243, 312, 65535, 33, 138, 65535, 60, 97, 166, 312, 65535, 23,
	25, 60, 97, 166, 226, 236, 312, 65535, 25, 60, 97, 166, 226, 236, 243, 312, 65535, 140, 146,
	65535, 60, 166, 243, 65535, 23, 25, 60, 166, 226, 236, 65535, 97, 166, 312, 65535, 97, 140, 312,
	65535, 97, 182, 312, 65535, 33, 60, 97, 166, 182, 195, 236, 243, 312, 65535, 25, 33, 60, 195,
	65535, 23, 97, 138, 182, 226, 312, 65535, 25, 65535, 25, 166, 65535, 97, 182, 243, 312, 65535,
	33, 60, 97, 166, 236, 312, 65535, 25, 33, 60, 65535, 23, 97, 226, 312, 65535, 23, 25, 97, 140,
	166, 226, 236, 243, 312, 65535, 182, 195, 65535, 23, 25, 33, 60, 97, 138, 140, 166, 182, 195,
	226, 236, 243, 312, 65535, 33, 138, 182, 195, 65535, 97, 138, 195, 65535, 60, 97, 166, 182, 195,
	236, 312, 65535, 60, 195, 65535, 23, 97, 182, 226, 65535, 60, 97, 166, 182, 195, 236, 65535, 25,
	60, 195, 65535, 23, 25, 166, 65535, 60, 97, 166, 236, 312, 65535, 23, 25, 226, 65535, 97, 138,
	182, 312, 65535, 60, 97, 138, 166, 182, 195, 236, 65535, 11, 29, 65535, 11, 29, 180, 65535, 180,
	65535, 29, 180, 65535, 146, 275, 65535, 252, 65535, 65, 65535, 30, 65535, 30, 65, 65535, 279,
	65535, 5, 65535, 5, 279, 65535, 239, 65535, 250, 320, 65535, 320, 65535, 108, 65535, 213, 65535,
	98, 65535,
};

/* Open hash table over date_keys, 0: empty, else index + 1. */
const uint16_t date_slots[] = {
	10631, 11616, 14600, 0, 685, 4527, 18180, 0, 7994, 0, 0, 6190, 8306, 5408, 0, 0, 0, 0, 1912,
	8070, 7059, 2182, 0, 5324, 5772, 3003, 10681, 4645, 14518, 17034, 1372, 17153, 17917, 0, 0, 0,
	0, 0, 0, 7871, 2528, 8958, 6128, 8309, 9112, 11312, 12584, 11866, 0, 0, 0, 0, 0, 6412, 0, 0, 0,
	0, 5130, 0, 7024, 9269, 0, 0, 0, 0, 16767, 0, 2756, 3293, 5718, 6636, 10066, 11390, 13457,
	16657, 0, 0, 0, 0, 0, 0, 0, 2854, 0, 0, 0, 6230, 0, 0, 0, 15399, 8347, 4927, 10455, 0, 8674,
	3464, 17054, 16449, 0, 117, 7491, 0, 225, 0, 0, 5435, 5735, 2613, 10305, 14551, 17061, 11253, 0,
	3238, 0, 4232, 10058, 5402, 1790, 0, 3634, 9707, 0, 0, 1515, 16947, 0, 0, 0, 0, 0, 1728, 0,
	1237, 2467, 18041, 0, 4293, 0, 5084, 16496, 7820, 0, 14239, 2205, 0, 1817, 4659, 10049, 14321,
	15857, 0, 0, 0, 8083, 10671, 14570, 4234, 0, 0, 0, 10481, 0, 14415, 0, 7624, 6720, 3262, 7591,
	8504, 11190, 0, 9393, 418, 0, 0, 0, 0, 0, 7502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2242, 0, 0, 0, 0,
	6470, 13404, 0, 16998, 840, 3200, 1148, 4345, 10209, 10515, 12080, 12585, 13484, 15360, 0, 0, 0,
	0, 0, 228, 0, 0, 6576, 0, 0, 0, 0, 3494, 854, 11313, 0, 1758, 7572, 369, 7997, 16820, 0, 0,
	8553, 10620, 6374, 4292, 3237, 8584, 9761, 4608, 2846, 12537, 15608, 16171, 16889, 17280, 920,
	0, 3129, 0, 0, 0, 17410, 9314, 0, 0, 0, 0, 14837, 0, 0, 10247, 8395, 10202, 12250, 14870, 0, 0,
	2094, 0, 0, 0, 0, 0, 0, 3513, 0, 0, 0, 0, 0, 0, 0, 0, 9165, 0, 0, 5559, 5622, 15843, 0, 16049,
	10330, 10643, 2430, 9344, 2955, 6030, 10780, 12310, 15329, 8349, 2264, 16974, 8052, 14946, 3086,
	0, 0, 1445, 13469, 0, 2101, 9500, 0, 7489, 0, 0, 0, 0, 12503, 0, 0, 3836, 0, 0, 0, 14458, 0,
	15556, 0, 0, 0, 0, 1070, 7714, 11910, 0, 0, 15288, 0, 10745, 12899, 0, 18227, 0, 0, 0, 0, 0, 0,
	17752, 0, 15766, 2361, 11142, 0, 13168, 0, 0, 4567, 8988, 12112, 15718, 5248, 2855, 0, 17840,
	16488, 0, 0, 1663, 10501, 2114, 3697, 4653, 4820, 5696, 13154, 15387, 0, 0, 0, 0, 0, 0, 1809,
	6258, 690, 8179, 11111, 11177, 4326, 3298, 0, 0, 0, 15311, 0, 0, 0, 0, 0, 13868, 5891, 0, 0, 0,
	0, 9151, 0, 0, 10774, 0, 0, 0, 0, 2616, 0, 3806, 8454, 3242, 17986, 0, 0, 14956, 10974, 15891,
	8294, 0, 8787, 0, 8098, 1709, 10720, 7570, 18167, 0, 0, 17533, 0, 0, 0, 0, 0, 0, 221, 16849, 0,
	0, 0, 17365, 852, 18043, 3243, 8356, 0, 10327, 0, 0, 0, 0, 6322, 0, 2022, 6159, 8714, 7801,
	7535, 7794, 11708, 13418, 14900, 0, 1163, 6725, 7221, 15716, 11776, 1324, 17227, 15303, 0, 0,
	17705, 8625, 14704, 0, 211, 0, 15111, 0, 0, 0, 0, 0, 0, 0, 394, 0, 12779, 0, 0, 12664, 0, 11640,
	14197, 0, 0, 0, 7418, 0, 0, 11152, 0, 0, 0, 3036, 0, 0, 0, 0, 3885, 12515, 17857, 15018, 17685,
	0, 3241, 0, 2775, 2804, 13815, 0, 421, 3927, 9462, 16508, 0, 0, 0, 13510, 15131, 0, 0, 0, 0,
	5240, 10907, 6273, 8326, 0, 539, 0, 0, 0, 4331, 502, 0, 8860, 0, 7398, 8627, 0, 0, 0, 15943,
	5141, 12305, 0, 0, 12314, 14566, 714, 16583, 17144, 17519, 0, 0, 3617, 10922, 0, 16250, 12284,
	0, 0, 0, 0, 0, 8634, 9172, 17531, 8128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 2488, 3764, 10461,
	11747, 14654, 0, 0, 7548, 5580, 4437, 0, 12166, 0, 0, 0, 0, 18189, 12287, 0, 0, 16858, 17968, 0,
	0, 6321, 0, 0, 12254, 3851, 0, 4864, 10460, 0, 0, 0, 0, 16184, 0, 0, 0, 7362, 7605, 958, 8698,
	11186, 17609, 15654, 15099, 18093, 0, 0, 0, 10279, 7042, 12335, 2610, 10835, 15231, 16199, 0,
	5082, 5839, 8566, 8621, 2237, 13030, 0, 0, 7123, 0, 1452, 0, 0, 6901, 5582, 0, 0, 0, 0, 610, 0,
	10785, 16456, 0, 6917, 15752, 11088, 7699, 15100, 16208, 9581, 11587, 0, 0, 18208, 470, 8540,
	7456, 10924, 13618, 17514, 16467, 0, 6173, 11777, 9227, 5934, 9925, 6329, 8703, 10966, 12246,
	14134, 5011, 14454, 14504, 0, 0, 0, 0, 11223, 0, 8190, 262, 10448, 14455, 16311, 0, 0, 1376,
	14257, 17408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16523, 0, 0, 15393, 0, 9785, 0, 0, 8185, 8981, 4423,
	2786, 8557, 13856, 16716, 0, 0, 0, 0, 6204, 15133, 0, 0, 12930, 0, 0, 2079, 18229, 16119, 2319,
	0, 0, 0, 15417, 0, 0, 0, 0, 32, 599, 0, 0, 0, 0, 18142, 7481, 16984, 8002, 0, 1504, 5533, 0,
	6224, 8548, 0, 0, 0, 17590, 0, 7887, 10779, 17789, 0, 0, 0, 0, 11739, 9692, 10616, 13208, 1222,
	8100, 0, 0, 2291, 17562, 18188, 0, 0, 0, 0, 17161, 5232, 14122, 0, 0, 6905, 0, 0, 0, 0, 0,
	16179, 1940, 0, 0, 0, 0, 13749, 0, 0, 3100, 0, 14059, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9217, 12435, 0,
	0, 0, 14155, 0, 0, 0, 0, 0, 2446, 0, 4778, 12776, 17864, 5490, 0, 3000, 16746, 0, 4928, 10109,
	1690, 9223, 10408, 1578, 13663, 0, 0, 0, 0, 12725, 0, 0, 6750, 11692, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 10367, 16731, 9975, 0, 7089, 0, 10462, 5429, 18075, 0, 0, 0, 0, 0, 4590, 0, 0, 0, 14713,
	4431, 0, 0, 16603, 9749, 13962, 3323, 0, 0, 13803, 13261, 16756, 0, 0, 4377, 0, 16519, 0, 2397,
	15519, 384, 16666, 11120, 0, 6910, 12215, 8154, 0, 0, 0, 13665, 13978, 0, 7017, 3958, 0, 0, 0,
	0, 1938, 0, 6952, 0, 0, 0, 9123, 0, 0, 5112, 0, 0, 0, 0, 1907, 12563, 0, 0, 0, 0, 0, 0, 0, 6766,
	0, 6116, 0, 0, 4554, 7371, 7405, 1928, 3882, 15461, 12235, 0, 2258, 5985, 5731, 6170, 9156,
	10136, 0, 6666, 6157, 0, 14687, 922, 15358, 0, 2573, 680, 0, 0, 0, 9696, 0, 0, 6026, 0, 0, 3987,
	10800, 0, 4457, 33, 11436, 10457, 15545, 16141, 0, 7642, 7988, 0, 0, 0, 5211, 0, 13649, 0, 0,
	15085, 15866, 0, 0, 16206, 0, 0, 0, 0, 0, 8680, 0, 11967, 0, 0, 0, 0, 17913, 15439, 13625, 3009,
	4930, 9857, 0, 442, 17570, 7422, 0, 0, 5301, 0, 4832, 528, 14869, 16840, 5371, 0, 0, 2416, 4504,
	9892, 0, 0, 0, 5924, 10952, 11286, 9375, 0, 0, 0, 0, 7472, 7664, 10469, 18206, 0, 17232, 2155,
	6914, 11395, 15150, 5326, 3412, 8416, 9373, 10115, 10623, 0, 0, 0, 3558, 0, 0, 0, 3280, 0, 1535,
	10091, 0, 750, 7213, 0, 0, 0, 14980, 0, 8237, 1731, 0, 0, 4222, 0, 0, 18220, 0, 0, 0, 5353, 0,
	0, 0, 0, 11812, 12026, 0, 0, 14484, 0, 0, 381, 0, 0, 0, 12638, 16579, 0, 0, 0, 0, 0, 6471, 6926,
	0, 0, 0, 0, 0, 2992, 0, 2429, 4308, 6146, 2413, 0, 0, 12496, 4824, 16369, 0, 543, 0, 1422,
	16567, 0, 0, 0, 0, 1482, 4784, 0, 498, 4774, 2229, 10025, 11275, 15494, 17600, 0, 0, 0, 7019,
	14646, 6453, 17960, 10529, 3668, 7311, 10744, 3245, 11415, 5609, 3656, 11491, 15511, 2461,
	16487, 18198, 0, 0, 0, 13690, 0, 0, 0, 8391, 0, 0, 0, 0, 0, 0, 3834, 8744, 1404, 17256, 17494,
	0, 0, 0, 0, 10621, 11364, 0, 0, 0, 829, 15629, 9070, 7592, 0, 10210, 11277, 11401, 13093, 0,
	5339, 7437, 3181, 9806, 3871, 11487, 13018, 13974, 0, 0, 6581, 13827, 0, 7530, 0, 3278, 8586,
	3832, 9139, 8203, 839, 675, 11927, 13344, 13497, 11174, 16890, 16913, 13960, 17355, 16631,
	17912, 0, 0, 0, 0, 0, 14443, 0, 0, 9137, 0, 0, 15711, 0, 0, 0, 0, 0, 11960, 0, 7030, 0, 5648,
	2634, 13441, 14862, 0, 0, 0, 0, 7068, 0, 1423, 0, 8649, 16294, 16480, 0, 0, 0, 0, 12313, 14662,
	0, 8473, 15773, 0, 0, 4889, 4984, 5644, 15328, 4291, 0, 9853, 12531, 12832, 5432, 11771, 12949,
	17454, 0, 11369, 13872, 15357, 0, 0, 17948, 0, 15947, 8469, 0, 6411, 16094, 0, 0, 0, 0, 0, 0, 0,
	0, 13509, 6626, 8541, 0, 0, 2608, 0, 4896, 18214, 0, 11623, 12189, 2849, 0, 16619, 0, 0, 0, 0,
	10465, 2295, 0, 0, 0, 13202, 0, 0, 9888, 0, 0, 0, 8756, 9274, 0, 0, 0, 0, 0, 0, 0, 974, 7821,
	8558, 10250, 13870, 0, 0, 13468, 0, 0, 0, 0, 2737, 2596, 10657, 0, 11980, 0, 0, 2791, 479,
	15689, 0, 0, 0, 10383, 11870, 14766, 7148, 0, 0, 0, 0, 17966, 0, 5666, 0, 9027, 6942, 11098,
	12075, 14023, 11396, 16885, 0, 4280, 0, 0, 0, 17837, 0, 0, 0, 0, 0, 0, 0, 6713, 0, 1514, 6347,
	7054, 100, 12902, 4313, 11772, 13341, 1196, 0, 12483, 16867, 14280, 0, 0, 1918, 15892, 0, 0, 0,
	0, 9245, 0, 14138, 0, 0, 1517, 3040, 0, 0, 0, 0, 9364, 10086, 10502, 15396, 0, 0, 0, 4720, 3169,
	13834, 16040, 0, 0, 0, 15270, 0, 13105, 0, 0, 17345, 0, 0, 0, 0, 0, 17071, 0, 0, 5560, 0, 0,
	15822, 0, 0, 4089, 0, 0, 0, 17957, 0, 0, 0, 2660, 10776, 0, 0, 9933, 0, 5115, 12749, 0, 0, 0,
	1449, 0, 3442, 13874, 0, 0, 0, 13425, 0, 0, 11502, 10245, 0, 548, 10833, 0, 0, 0, 0, 0, 4054,
	6364, 13598, 0, 14768, 0, 17008, 0, 9727, 17228, 8702, 6479, 9904, 14032, 0, 14475, 0, 11768,
	9255, 16754, 0, 0, 1293, 0, 1963, 0, 0, 0, 0, 0, 0, 0, 16165, 12301, 11636, 3839, 10664, 0, 0,
	0, 0, 7038, 1559, 1757, 4743, 13683, 16075, 0, 0, 17032, 0, 0, 923, 0, 0, 0, 0, 0, 0, 0, 0,
	6398, 0, 1584, 12358, 4426, 0, 10382, 13631, 0, 0, 802, 4288, 2127, 794, 270, 11146, 0, 0, 0, 0,
	0, 0, 1673, 475, 2058, 9772, 9858, 538, 11118, 15152, 16870, 0, 2721, 7259, 17209, 0, 3011,
	9063, 16392, 0, 0, 0, 0, 2693, 12295, 0, 0, 0, 0, 0, 0, 0, 0, 5518, 12559, 17573, 0, 0, 0, 0, 0,
	11723, 14744, 0, 12656, 2859, 8818, 15019, 15791, 0, 14480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1819,
	4664, 0, 17606, 0, 0, 0, 16164, 3500, 0, 0, 15305, 0, 0, 11285, 0, 0, 12843, 10855, 16219, 0, 0,
	3226, 4663, 0, 0, 6798, 0, 0, 17142, 0, 3532, 6197, 13321, 14330, 18109, 10559, 17884, 0, 1026,
	4209, 0, 1672, 9683, 17012, 0, 2999, 0, 16300, 7505, 0, 0, 0, 0, 0, 2632, 17391, 7686, 0, 13222,
	0, 4162, 3472, 8838, 14085, 7453, 0, 0, 0, 0, 11626, 16238, 17920, 0, 7924, 13911, 0, 0, 16714,
	867, 17159, 825, 2553, 0, 7176, 2151, 6171, 0, 0, 0, 0, 0, 15849, 855, 12307, 18025, 0, 0,
	15858, 0, 6169, 3504, 0, 0, 1067, 0, 1007, 0, 4376, 11615, 18113, 0, 0, 337, 9247, 12107, 5071,
	15244, 5623, 16042, 8129, 0, 14173, 0, 6701, 908, 17211, 0, 0, 5235, 0, 15011, 6486, 13816,
	14717, 5498, 661, 18179, 16912, 0, 313, 2825, 14068, 545, 0, 14621, 1713, 6423, 3945, 8795,
	15905, 13967, 17964, 0, 1005, 0, 16958, 0, 0, 0, 14331, 0, 0, 0, 5531, 17677, 0, 0, 0, 0, 0,
	7899, 14831, 13494, 1294, 11924, 14929, 4533, 0, 0, 13873, 0, 7021, 9357, 0, 13107, 0, 10662,
	7705, 13411, 5721, 11901, 0, 564, 6466, 0, 17860, 0, 0, 5400, 1271, 0, 3239, 0, 0, 12294, 10750,
	13643, 743, 0, 0, 0, 0, 0, 0, 666, 5158, 0, 0, 0, 0, 5029, 10039, 13588, 9189, 7432, 16054, 0,
	0, 777, 10284, 0, 0, 0, 13368, 3348, 11526, 1609, 1495, 12604, 0, 11854, 0, 0, 9762, 0, 0, 0, 0,
	0, 12602, 2997, 0, 11624, 4661, 0, 0, 5590, 0, 0, 0, 0, 0, 16257, 0, 0, 0, 5305, 6821, 8570,
	8912, 6233, 1156, 9279, 15851, 0, 0, 0, 0, 4339, 5862, 5586, 0, 2313, 0, 0, 0, 0, 13122, 7863,
	0, 0, 0, 0, 0, 0, 0, 7683, 0, 49, 0, 2215, 0, 0, 0, 0, 0, 0, 14486, 16602, 2441, 4110, 17246, 0,
	0, 0, 13266, 0, 12448, 13792, 9655, 0, 0, 13646, 11397, 0, 9447, 0, 18158, 5917, 0, 0, 382,
	2347, 6644, 14346, 0, 0, 0, 0, 13655, 0, 0, 0, 0, 0, 0, 0, 9133, 0, 0, 12129, 16181, 0, 893,
	17196, 1523, 0, 16942, 0, 14529, 2517, 11221, 0, 7131, 10107, 0, 8613, 0, 0, 14261, 0, 0, 0, 0,
	0, 0, 0, 9997, 0, 15719, 0, 0, 10135, 0, 6172, 4072, 10871, 15542, 0, 4875, 7461, 1451, 0, 0,
	4009, 0, 0, 0, 12028, 0, 12977, 0, 0, 0, 0, 0, 0, 276, 12817, 0, 0, 17338, 0, 11751, 10759,
	2836, 14686, 0, 6532, 7415, 2166, 0, 0, 0, 0, 0, 0, 2812, 0, 17875, 0, 208, 2552, 4781, 7741,
	16187, 9701, 13945, 0, 2176, 4083, 12566, 0, 0, 0, 0, 786, 15945, 0, 0, 0, 0, 0, 0, 17988, 0, 0,
	0, 2138, 1331, 3996, 5968, 11385, 0, 4518, 16438, 17035, 0, 0, 7744, 6878, 9635, 3047, 17846, 0,
	1608, 0, 0, 3946, 9121, 0, 6004, 0, 14610, 0, 12292, 0, 9977, 17208, 2099, 11945, 0, 14354,
	1510, 10812, 0, 0, 9852, 18040, 2714, 11867, 9437, 16543, 1760, 17315, 8862, 5728, 12591, 0, 0,
	0, 0, 12519, 2793, 13482, 0, 0, 0, 3221, 18118, 0, 12123, 4399, 0, 0, 15096, 0, 6928, 8689, 0,
	1873, 0, 3460, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4485, 11218, 16129, 11920, 0, 0, 0, 0, 4825, 17416,
	0, 1013, 1519, 0, 0, 2830, 3186, 7558, 11373, 153, 3399, 2062, 11171, 3031, 5165, 12204, 190,
	13363, 11073, 10246, 13435, 14046, 0, 13850, 210, 2327, 2708, 0, 0, 0, 0, 0, 14846, 0, 0, 12750,
	6513, 0, 4552, 0, 0, 0, 0, 0, 0, 14055, 0, 0, 0, 0, 10626, 0, 1643, 5337, 2697, 0, 5083, 10077,
	0, 0, 0, 17422, 0, 17262, 6850, 13832, 6631, 0, 15290, 5726, 12713, 5583, 15655, 17611, 7328,
	18106, 18121, 0, 14728, 14054, 18097, 0, 17689, 0, 11908, 0, 0, 9171, 0, 0, 826, 14689, 0, 0, 0,
	1046, 14623, 0, 4534, 0, 12175, 10602, 0, 0, 9622, 18099, 0, 17633, 0, 4179, 17823, 9674, 0,
	14782, 0, 5631, 0, 7075, 13725, 9354, 9704, 0, 12705, 0, 0, 0, 0, 4770, 3825, 7166, 3093, 9865,
	14748, 0, 13623, 0, 13861, 0, 395, 0, 0, 16263, 0, 0, 0, 14256, 5076, 14304, 0, 0, 15163, 0,
	300, 0, 0, 0, 11474, 0, 16978, 0, 7322, 0, 0, 0, 0, 0, 11296, 4113, 16191, 11004, 13233, 0, 0,
	37, 11988, 2023, 0, 1175, 1661, 0, 1399, 1493, 9840, 2015, 10090, 0, 4299, 161, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4451, 5534, 81, 0, 13833, 0, 0, 0, 12323, 0, 515, 14041, 11326, 17323, 0,
	0, 7846, 0, 14888, 0, 2121, 5031, 1691, 1187, 15555, 0, 0, 1094, 0, 1311, 11411, 0, 0, 0, 0,
	15234, 17613, 0, 0, 1239, 14337, 7511, 15243, 0, 5923, 0, 0, 11597, 2631, 0, 559, 0, 0, 0, 0, 0,
	11420, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0, 1146, 6327, 11512, 0, 0, 0, 0, 12321, 0, 1983, 0, 5603,
	7715, 0, 0, 0, 0, 2109, 17229, 17597, 0, 0, 917, 13995, 0, 67, 3786, 0, 7735, 0, 0, 0, 11912,
	11856, 0, 0, 0, 0, 0, 0, 9113, 16901, 0, 0, 3525, 5703, 0, 152, 13364, 0, 4015, 4818, 15415, 0,
	0, 220, 5907, 15894, 12201, 0, 1169, 3251, 0, 1389, 0, 0, 0, 0, 7687, 10582, 0, 6931, 10646, 0,
	17482, 303, 0, 155, 1925, 11631, 1507, 0, 0, 16728, 4247, 7020, 10201, 1995, 6376, 11443, 14542,
	17614, 6346, 10017, 16680, 14813, 4782, 8724, 10684, 11297, 15348, 4087, 17945, 1323, 0, 0, 0,
	0, 0, 0, 14970, 2329, 0, 992, 6756, 13518, 15969, 0, 13365, 0, 0, 10721, 0, 0, 0, 8362, 1232, 0,
	0, 3744, 0, 0, 0, 0, 4610, 16291, 0, 0, 5656, 0, 120, 11885, 5748, 15373, 0, 0, 0, 0, 4497,
	8282, 0, 253, 0, 0, 80, 2288, 0, 5990, 10283, 0, 0, 0, 11464, 1411, 2564, 4559, 170, 13109,
	17352, 836, 7841, 8172, 6490, 9271, 1674, 6944, 8992, 13746, 14789, 17862, 0, 0, 0, 0, 6324,
	9399, 13234, 0, 8597, 0, 0, 0, 0, 0, 0, 0, 0, 8752, 0, 10445, 0, 0, 15948, 0, 11764, 0, 0, 0, 0,
	15342, 0, 5529, 0, 0, 0, 3870, 0, 0, 1409, 0, 4543, 0, 12343, 0, 6452, 0, 0, 0, 9175, 8344,
	13788, 3333, 11551, 0, 6508, 15826, 11013, 6475, 8220, 3304, 7182, 0, 9347, 4264, 9294, 3107, 0,
	0, 0, 13323, 12260, 13417, 18157, 0, 0, 0, 0, 0, 13224, 0, 0, 7689, 7973, 0, 7650, 7631, 0, 0,
	4701, 0, 9182, 0, 17258, 0, 0, 2986, 1787, 16492, 0, 11667, 0, 0, 696, 7143, 13714, 5928, 379,
	17598, 0, 0, 0, 810, 1761, 7244, 8187, 425, 5660, 14371, 409, 14049, 0, 0, 1782, 15926, 10317,
	8979, 14829, 0, 0, 782, 832, 1448, 1743, 9076, 9307, 12970, 7906, 0, 0, 3622, 9441, 8018, 11530,
	0, 12978, 0, 8629, 4440, 0, 0, 0, 179, 15779, 10782, 7316, 7617, 3845, 11627, 2639, 0, 0, 0, 0,
	0, 7423, 0, 10888, 14396, 0, 0, 2614, 10885, 12540, 3158, 3642, 3972, 13426, 17390, 0, 5861, 0,
	45, 10318, 1546, 15002, 9848, 0, 5761, 13056, 13922, 0, 0, 1183, 6622, 2275, 6102, 8360, 0, 718,
	0, 0, 0, 185, 0, 0, 0, 0, 0, 17120, 918, 0, 0, 14457, 13110, 17792, 5926, 1805, 5038, 3397,
	13424, 0, 0, 0, 0, 0, 4241, 0, 0, 2474, 0, 0, 13920, 0, 8042, 10467, 0, 0, 0, 4803, 0, 0, 7523,
	0, 16109, 0, 0, 9915, 0, 0, 5416, 11501, 13867, 14460, 6391, 16850, 13676, 0, 0, 780, 0, 11191,
	13532, 0, 6807, 0, 0, 18016, 0, 5593, 7142, 0, 0, 1083, 12078, 18139, 0, 0, 4585, 7562, 0, 7077,
	0, 83, 5034, 11868, 0, 18052, 0, 0, 7468, 6842, 0, 0, 0, 4992, 12282, 17197, 0, 0, 14690, 10256,
	0, 471, 2845, 6662, 0, 0, 0, 0, 0, 1475, 13016, 989, 1811, 2014, 7122, 6808, 834, 2688, 16339,
	6200, 0, 11696, 0, 5427, 17934, 13770, 2112, 0, 0, 0, 14313, 0, 0, 0, 0, 18134, 0, 7232, 11403,
	11918, 0, 10048, 3541, 11371, 15207, 15460, 3268, 0, 0, 12733, 3020, 1464, 795, 7618, 10806,
	16289, 0, 5378, 3297, 7401, 8970, 16047, 17372, 0, 0, 11428, 15644, 843, 7538, 0, 0, 16477, 0,
	3594, 0, 0, 0, 12309, 12044, 0, 9965, 391, 10605, 4284, 5957, 11097, 0, 0, 3943, 0, 15714, 0, 0,
	4536, 0, 0, 12229, 4402, 0, 13505, 0, 0, 0, 3091, 0, 2881, 0, 0, 3437, 0, 0, 0, 11936, 0, 0,
	11079, 0, 0, 4708, 11685, 7517, 11244, 11051, 0, 0, 9069, 0, 9071, 7806, 0, 13647, 14821, 0, 0,
	6441, 0, 0, 0, 12955, 3707, 0, 13477, 8849, 14391, 16420, 0, 0, 0, 0, 0, 0, 10255, 0, 15557,
	568, 0, 0, 0, 10630, 12432, 2998, 16445, 0, 1537, 0, 596, 1385, 2202, 2365, 8968, 0, 0, 0,
	16346, 13908, 3887, 0, 14715, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5310, 0, 0, 0, 0, 0, 779, 14657, 0,
	0, 0, 6887, 0, 0, 0, 0, 0, 12256, 14114, 0, 0, 14880, 10092, 7956, 13889, 0, 15295, 0, 0, 0, 0,
	6534, 0, 6292, 0, 14104, 956, 0, 15636, 5635, 10540, 10897, 0, 0, 2406, 0, 514, 14497, 0, 0, 0,
	0, 0, 0, 6437, 4952, 0, 0, 0, 0, 0, 1816, 6077, 10808, 5816, 0, 446, 0, 1864, 17700, 0, 0, 2001,
	0, 0, 0, 957, 0, 0, 0, 0, 8273, 0, 0, 16178, 0, 0, 10795, 13798, 0, 0, 4354, 0, 0, 0, 2541,
	6783, 2030, 2499, 0, 4306, 0, 7234, 7848, 0, 0, 14195, 0, 9131, 0, 7040, 11499, 0, 0, 13653, 0,
	0, 2550, 4807, 5634, 11033, 15491, 13517, 0, 0, 8366, 11387, 16550, 0, 5537, 9733, 14664, 16213,
	2057, 0, 13849, 0, 6838, 11195, 9107, 8016, 0, 15366, 2357, 2468, 0, 6133, 6972, 8134, 0, 605,
	0, 12527, 0, 0, 14986, 7039, 3061, 0, 0, 0, 4957, 5153, 0, 4640, 18095, 13157, 0, 0, 3366, 0,
	10257, 1117, 0, 0, 12968, 0, 877, 0, 11042, 0, 0, 12757, 6338, 11572, 0, 0, 13754, 0, 3948,
	15801, 3315, 7410, 0, 0, 10695, 2378, 7382, 6231, 450, 1198, 15749, 0, 8068, 0, 0, 7168, 8078,
	10627, 0, 0, 0, 9554, 3299, 4932, 0, 0, 0, 0, 0, 653, 11801, 12767, 0, 0, 0, 0, 0, 0, 0, 15606,
	3505, 11938, 0, 11307, 844, 1513, 6884, 0, 0, 0, 6678, 0, 968, 13399, 0, 0, 0, 13992, 17266, 0,
	0, 763, 18172, 0, 0, 0, 0, 1491, 5913, 173, 6211, 2921, 10315, 6886, 9754, 10976, 15463, 4604,
	15911, 17680, 0, 17938, 6, 0, 0, 3265, 3770, 6811, 1328, 0, 4246, 1288, 0, 0, 0, 0, 9168, 0, 0,
	15199, 9884, 0, 8569, 0, 0, 1344, 6371, 0, 0, 11233, 0, 7342, 5725, 0, 0, 16684, 4121, 16642,
	17285, 17453, 5431, 0, 3139, 0, 0, 5532, 14712, 800, 2686, 9197, 0, 3015, 5668, 9955, 0, 581,
	8417, 0, 6812, 9388, 3659, 11103, 17434, 16748, 17445, 13948, 0, 625, 0, 0, 16794, 0, 0, 0, 0,
	0, 0, 0, 7940, 15119, 3384, 0, 4233, 8772, 0, 3338, 4152, 15917, 0, 0, 1058, 2301, 0, 16004,
	2031, 0, 0, 0, 229, 0, 12389, 0, 0, 2820, 16315, 1889, 15385, 0, 0, 0, 3904, 0, 13662, 3867, 0,
	623, 5044, 13801, 0, 1612, 0, 7397, 0, 0, 0, 0, 0, 3138, 5067, 13423, 4780, 10803, 8935, 0,
	6504, 6461, 7140, 7253, 0, 0, 6316, 16967, 0, 0, 4549, 0, 12821, 0, 0, 0, 0, 4203, 467, 4294, 0,
	0, 12810, 0, 18141, 16721, 12735, 8781, 10665, 0, 0, 0, 4672, 0, 12966, 0, 0, 0, 2115, 3614,
	13255, 1260, 4765, 4063, 10642, 3332, 11355, 0, 14036, 634, 0, 0, 0, 7124, 11379, 13011, 1562,
	13841, 15053, 7217, 16504, 0, 6934, 4771, 7860, 15245, 0, 0, 0, 0, 0, 0, 238, 0, 5684, 0, 6836,
	0, 0, 8611, 12205, 13415, 0, 0, 13277, 0, 0, 0, 13577, 0, 0, 0, 0, 0, 0, 12068, 0, 0, 0, 0, 0,
	0, 0, 9186, 13131, 0, 0, 0, 0, 17383, 0, 0, 4373, 8656, 0, 0, 15037, 0, 7018, 0, 5986, 9300,
	2530, 9426, 0, 0, 0, 12692, 0, 0, 0, 0, 14071, 0, 0, 0, 9196, 15052, 0, 0, 2017, 0, 17983, 2126,
	0, 2116, 4281, 9306, 0, 4080, 11220, 3714, 12482, 14162, 0, 0, 0, 3193, 5109, 16596, 0, 0, 0,
	9318, 0, 1226, 1883, 13398, 774, 5975, 6450, 14092, 6735, 6806, 8033, 8075, 8353, 9216, 15507,
	3921, 3715, 8072, 15871, 0, 0, 0, 0, 15828, 0, 11577, 0, 0, 3592, 0, 9007, 0, 0, 0, 2130, 12571,
	0, 2583, 11975, 2379, 17172, 2323, 1869, 0, 0, 0, 0, 14030, 0, 583, 9702, 2382, 12173, 15077,
	17830, 7061, 0, 0, 16114, 4319, 0, 0, 10959, 0, 0, 0, 0, 5114, 2122, 7676, 10186, 10770, 1224,
	11500, 14270, 16347, 18192, 1367, 4800, 15587, 0, 10174, 5815, 6672, 0, 0, 15203, 0, 0, 15922,
	162, 9120, 0, 643, 0, 0, 0, 0, 1338, 6804, 0, 12095, 16077, 7041, 0, 0, 5947, 6135, 0, 17878,
	938, 0, 0, 11582, 781, 345, 11000, 17154, 0, 17312, 2575, 11644, 13796, 0, 0, 5208, 4443, 6099,
	10673, 13221, 15068, 3785, 12316, 16524, 15793, 18255, 12838, 14078, 6301, 0, 5914, 14742, 0,
	7355, 11359, 17729, 0, 9424, 15883, 4902, 0, 12439, 0, 0, 17401, 0, 6078, 0, 1647, 0, 0, 0,
	13729, 0, 4002, 8141, 0, 0, 17753, 0, 0, 0, 13545, 0, 12300, 0, 0, 4583, 0, 307, 10221, 16845,
	0, 0, 9679, 0, 1259, 4798, 0, 0, 0, 0, 0, 13144, 0, 0, 881, 4415, 5257, 456, 2391, 4312, 9431,
	0, 3049, 2935, 9331, 387, 16128, 0, 0, 648, 6368, 7565, 7943, 13286, 15962, 324, 16878, 14462,
	1932, 0, 14875, 9682, 0, 6460, 17901, 15390, 1781, 5283, 6607, 12003, 2184, 0, 0, 0, 0, 0, 0,
	3026, 6655, 0, 3482, 0, 0, 0, 11666, 0, 0, 0, 16221, 3170, 7698, 0, 11505, 3428, 6403, 10444, 0,
	0, 0, 0, 0, 6565, 14262, 1211, 3737, 4725, 6711, 9020, 0, 4150, 1763, 0, 8728, 0, 0, 10728,
	1780, 6254, 9629, 2070, 17662, 0, 0, 7126, 0, 9912, 10464, 12362, 434, 13062, 9569, 1875, 7916,
	194, 13106, 1490, 15573, 3054, 0, 0, 9681, 10011, 0, 0, 11794, 0, 0, 0, 0, 0, 0, 0, 2698, 8685,
	0, 0, 0, 0, 0, 0, 0, 3199, 0, 0, 12772, 0, 0, 3969, 845, 9968, 0, 10194, 15266, 0, 0, 0, 0,
	1658, 7339, 0, 6968, 9614, 10960, 1273, 1373, 11075, 0, 7926, 14857, 16733, 7852, 0, 0, 0,
	15334, 12094, 0, 2979, 11003, 13260, 0, 0, 0, 0, 6608, 4951, 15079, 9571, 0, 0, 5507, 1265,
	9040, 0, 0, 0, 0, 803, 1131, 8973, 13777, 0, 0, 0, 0, 0, 8701, 9334, 3980, 7441, 16833, 0, 0,
	15755, 0, 0, 4808, 11115, 1110, 10949, 15521, 0, 16938, 15265, 0, 0, 7577, 1115, 0, 0, 0, 6035,
	3350, 8249, 8815, 11977, 18219, 0, 0, 0, 0, 0, 6849, 15548, 16566, 0, 8342, 15331, 18199, 4020,
	6144, 10385, 979, 1870, 0, 0, 17999, 11565, 0, 0, 0, 0, 0, 13301, 2016, 0, 6939, 0, 4969, 0,
	3821, 0, 5187, 0, 0, 0, 7098, 8477, 0, 0, 0, 4138, 0, 0, 17013, 0, 0, 0, 4758, 11301, 0, 0,
	7105, 0, 0, 0, 13859, 0, 0, 8124, 16835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11078, 0, 5849, 10998,
	0, 0, 0, 0, 11829, 0, 1320, 0, 0, 0, 0, 0, 529, 16847, 1429, 5874, 0, 0, 0, 11493, 0, 0, 0, 0,
	1688, 10301, 16589, 14438, 0, 0, 6203, 8673, 4475, 14912, 15886, 0, 17299, 0, 0, 0, 0, 10190,
	3320, 3942, 2808, 6229, 0, 0, 1939, 5228, 7127, 9246, 7951, 0, 9758, 15304, 0, 618, 342, 7507,
	10940, 12326, 14096, 1971, 13519, 15069, 4729, 16959, 302, 0, 0, 16389, 576, 2240, 6131, 11327,
	0, 2957, 9062, 0, 0, 0, 9703, 0, 0, 1427, 0, 0, 2600, 3891, 7108, 14105, 0, 4685, 11388, 11562,
	0, 0, 0, 4221, 0, 1179, 9663, 0, 14193, 0, 0, 0, 0, 0, 1955, 5110, 7793, 15278, 10601, 10858, 0,
	10349, 0, 0, 0, 0, 13379, 4001, 5421, 5843, 90, 14833, 0, 0, 0, 3048, 0, 401, 0, 0, 0, 1969,
	1009, 1835, 11662, 15211, 17961, 0, 0, 8487, 0, 8375, 14546, 11175, 0, 0, 3021, 9720, 11205,
	3553, 16701, 0, 0, 3391, 9106, 149, 10944, 12176, 0, 0, 0, 4776, 15688, 7835, 9381, 11929,
	16865, 6975, 7966, 12561, 7116, 14916, 0, 12565, 0, 14649, 12811, 14643, 0, 5585, 13223, 4309,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 6619, 17205, 1384, 0, 9183, 0, 0, 0, 0, 0, 0, 9117, 0, 3469, 0, 0, 0,
	0, 13595, 3227, 5053, 0, 0, 2776, 10999, 0, 14416, 4748, 0, 0, 0, 5001, 10153, 10399, 6555,
	10896, 16782, 0, 0, 0, 0, 0, 0, 0, 0, 1330, 1145, 17537, 8376, 0, 4197, 0, 0, 0, 0, 18112, 0,
	11057, 0, 0, 1347, 13723, 0, 0, 0, 0, 2463, 5314, 0, 8050, 10083, 3778, 12119, 0, 3932, 7485, 0,
	0, 0, 12386, 0, 0, 3796, 0, 0, 0, 0, 3075, 15070, 0, 0, 12562, 16131, 0, 0, 0, 792, 2052, 3947,
	4318, 0, 0, 0, 7372, 99, 0, 0, 12394, 0, 0, 13592, 0, 0, 0, 0, 0, 17564, 3523, 2925, 4035, 5262,
	873, 6973, 11783, 15848, 0, 7670, 0, 13151, 0, 0, 2385, 0, 14147, 4700, 12111, 13760, 16265, 0,
	0, 0, 5342, 0, 0, 0, 12734, 10932, 0, 0, 0, 11606, 3340, 0, 0, 0, 0, 12140, 0, 0, 0, 0, 0, 0,
	3306, 3797, 15424, 17708, 3794, 7135, 2784, 13396, 13986, 4587, 0, 3253, 17824, 6654, 0, 0,
	12513, 18027, 0, 3337, 5514, 5556, 0, 0, 13060, 0, 5008, 15308, 0, 0, 0, 0, 0, 0, 0, 10332,
	1676, 15215, 0, 2744, 7948, 10957, 5113, 4245, 3689, 12739, 14301, 12836, 14814, 16675, 16919,
	0, 8665, 14544, 4971, 8103, 17649, 0, 10677, 0, 0, 0, 5949, 8516, 9751, 11740, 13053, 13214,
	1080, 13955, 910, 6908, 15377, 0, 0, 11663, 13721, 17622, 0, 0, 4476, 7065, 0, 860, 0, 11128,
	3676, 0, 0, 0, 0, 17743, 0, 4665, 2206, 17659, 0, 0, 13738, 16192, 1233, 0, 0, 0, 0, 0, 0, 0,
	9637, 6097, 2903, 11129, 0, 0, 6023, 0, 278, 4176, 3673, 6994, 4667, 6794, 13108, 17272, 0,
	14251, 15847, 12329, 17496, 0, 2309, 758, 11769, 0, 0, 0, 0, 3628, 0, 4190, 7072, 0, 0, 0,
	17967, 0, 7795, 9403, 12560, 0, 16295, 0, 5720, 0, 0, 0, 0, 5567, 6011, 0, 14835, 0, 0, 0,
	14793, 2279, 0, 0, 0, 7809, 3080, 2067, 13656, 7243, 13862, 18102, 0, 924, 14182, 927, 10547,
	13578, 16685, 1620, 11964, 4727, 7315, 2591, 15313, 0, 0, 16374, 5021, 6832, 16812, 0, 2255, 0,
	0, 0, 8640, 5059, 1185, 16576, 16698, 0, 14598, 0, 0, 0, 0, 15501, 0, 14342, 1340, 0, 0, 11070,
	0, 8105, 0, 0, 0, 0, 10634, 0, 0, 0, 0, 0, 0, 3436, 13050, 4496, 14747, 0, 0, 15660, 0, 0, 0, 0,
	0, 5882, 3387, 588, 0, 0, 3841, 3326, 13722, 0, 0, 0, 0, 17122, 0, 0, 0, 1107, 17055, 0, 6733,
	0, 0, 0, 4505, 0, 0, 5520, 15622, 11628, 18010, 16043, 13336, 0, 0, 5597, 0, 2893, 8071, 17610,
	0, 0, 4328, 6087, 8420, 9620, 0, 0, 0, 7399, 0, 0, 4467, 12787, 0, 0, 0, 0, 13019, 2238, 2923,
	0, 0, 0, 0, 0, 0, 0, 4744, 362, 6614, 16502, 0, 15821, 18123, 3959, 12716, 17706, 3587, 6048,
	3197, 3823, 7340, 6729, 0, 16610, 0, 0, 7446, 0, 13251, 16843, 5188, 9066, 10189, 2640, 0, 0,
	2576, 15991, 0, 0, 0, 4814, 0, 0, 0, 14531, 17897, 0, 0, 7440, 12360, 11511, 9460, 12859, 13384,
	0, 0, 9576, 18011, 7334, 5138, 17002, 0, 0, 0, 0, 589, 0, 16230, 16562, 14878, 0, 0, 0, 3964,
	9592, 9784, 15289, 11853, 1182, 7781, 8491, 9919, 5626, 630, 4555, 11318, 9312, 14708, 17333,
	7111, 17866, 0, 0, 5889, 8385, 12104, 0, 0, 0, 0, 6526, 0, 0, 5439, 0, 3022, 12285, 10266, 0, 0,
	8921, 258, 12746, 1808, 13907, 0, 5495, 17418, 14379, 8771, 3819, 11950, 14726, 4603, 17696, 0,
	0, 6125, 7350, 16320, 3378, 14338, 16549, 0, 18137, 13639, 0, 0, 10722, 16452, 2860, 4433, 8524,
	8539, 0, 13946, 0, 0, 12950, 0, 0, 0, 1102, 3125, 15149, 16212, 9504, 11996, 13569, 14859,
	16966, 0, 0, 0, 14428, 13430, 4721, 13220, 0, 2204, 1350, 0, 0, 0, 7844, 10249, 18195, 11155,
	12789, 3589, 13237, 16218, 17177, 0, 6632, 0, 12901, 0, 0, 0, 2325, 14158, 9259, 10840, 4411, 0,
	0, 13917, 0, 2402, 9804, 8888, 10082, 0, 0, 0, 7055, 0, 0, 0, 0, 7784, 0, 17947, 0, 2234, 12046,
	14967, 6205, 10026, 0, 0, 0, 0, 0, 0, 0, 0, 3324, 8037, 0, 0, 0, 0, 0, 0, 0, 0, 12184, 0, 0,
	5290, 7555, 7808, 9028, 13954, 4895, 0, 14037, 17245, 0, 0, 0, 2257, 15147, 5675, 7782, 17678,
	4096, 14126, 8531, 15648, 0, 4370, 0, 0, 5486, 10693, 14624, 0, 7905, 13895, 0, 16590, 0, 0, 0,
	0, 9799, 14467, 0, 14167, 0, 0, 0, 0, 13994, 13548, 0, 0, 0, 0, 6937, 0, 2991, 0, 0, 0, 0, 0, 0,
	0, 7002, 0, 7760, 11429, 14117, 2188, 0, 0, 0, 0, 12554, 9599, 0, 0, 7936, 0, 0, 13953, 16962,
	9013, 16314, 0, 12013, 12474, 7411, 5270, 10018, 8211, 13807, 0, 4051, 4258, 10313, 14099, 0, 0,
	12990, 0, 0, 4458, 11527, 0, 3319, 8346, 0, 0, 6523, 9053, 11450, 0, 11188, 0, 0, 0, 0, 0, 0,
	7692, 4954, 0, 0, 10980, 0, 0, 0, 0, 0, 15453, 0, 0, 9336, 6621, 16055, 10876, 17995, 0, 7066,
	0, 0, 2133, 4921, 0, 0, 0, 0, 0, 6503, 3757, 17181, 4854, 3811, 10386, 0, 0, 0, 0, 0, 16922, 0,
	0, 0, 6844, 17155, 2509, 0, 4175, 8110, 0, 16518, 2353, 9777, 8039, 10918, 0, 14035, 0, 7389, 0,
	0, 0, 11558, 0, 4580, 0, 5032, 0, 0, 991, 1640, 17460, 0, 13566, 14307, 10762, 0, 0, 0, 3706, 0,
	15685, 0, 0, 0, 7725, 2766, 13451, 0, 0, 460, 7402, 7868, 11383, 10694, 4621, 0, 0, 3214, 9743,
	550, 16123, 590, 0, 0, 0, 0, 1465, 2296, 8593, 8690, 9207, 2128, 7005, 9229, 13459, 15141, 0, 0,
	0, 8730, 6443, 0, 0, 0, 0, 9496, 0, 0, 0, 7196, 0, 0, 4684, 8150, 17334, 0, 0, 0, 9694, 0, 0,
	3267, 4220, 0, 993, 0, 0, 0, 0, 0, 17440, 0, 6463, 5880, 0, 0, 0, 0, 0, 14882, 10666, 0, 3377,
	13455, 13638, 0, 0, 0, 4278, 7289, 10687, 17567, 8725, 14169, 9056, 0, 16704, 0, 4605, 2874,
	1270, 5380, 12507, 3918, 16143, 1824, 11250, 18047, 3367, 0, 13998, 0, 7925, 13097, 368, 2226,
	6900, 17043, 0, 0, 0, 0, 16256, 4449, 16573, 17821, 0, 0, 0, 10285, 0, 0, 0, 0, 16442, 0, 3573,
	7425, 3283, 8374, 13374, 11937, 13272, 18174, 0, 0, 0, 0, 408, 16383, 13125, 7363, 17908, 18042,
	8389, 6152, 4336, 17219, 17468, 0, 8008, 0, 0, 0, 15985, 0, 0, 25, 0, 0, 13204, 3073, 13462, 0,
	0, 2221, 0, 12997, 0, 15065, 15166, 0, 0, 0, 0, 0, 6268, 2494, 0, 0, 0, 2124, 1103, 4624, 5870,
	10830, 12330, 13429, 10825, 13717, 8706, 14564, 9253, 17337, 0, 9570, 9988, 14007, 16795, 0,
	16796, 11658, 16051, 13313, 0, 0, 11668, 0, 6946, 11148, 14057, 14594, 15863, 0, 0, 7249, 0, 0,
	0, 17788, 0, 0, 0, 6590, 0, 13047, 10413, 12741, 7881, 0, 13869, 0, 3434, 0, 0, 16279, 0, 0, 0,
	0, 804, 1456, 15975, 0, 513, 501, 9585, 15800, 8978, 7779, 4936, 16063, 4062, 9659, 16703,
	15840, 16772, 18014, 18247, 1439, 6134, 0, 6727, 0, 12388, 0, 0, 0, 2374, 5519, 14422, 6639, 0,
	0, 0, 0, 18222, 0, 0, 0, 0, 0, 0, 3373, 8147, 11704, 0, 16624, 13593, 14285, 17640, 0, 0, 0,
	7155, 0, 3383, 11064, 11416, 0, 0, 0, 1038, 14336, 0, 5858, 6068, 14665, 0, 0, 0, 0, 0, 14694,
	15720, 17317, 0, 8949, 16646, 0, 0, 0, 8212, 16586, 0, 5689, 0, 0, 13660, 0, 0, 0, 0, 14998, 0,
	0, 2310, 4910, 0, 3425, 0, 0, 0, 0, 0, 0, 0, 14948, 0, 13935, 17469, 0, 0, 4869, 5512, 4038,
	6827, 951, 6889, 6879, 17889, 0, 0, 14639, 0, 0, 0, 7707, 0, 4599, 0, 10836, 12820, 11596, 0,
	7553, 13686, 16717, 0, 3151, 13687, 15146, 16423, 11316, 7167, 0, 0, 0, 0, 1695, 1018, 11231,
	2638, 0, 6187, 0, 8901, 14995, 0, 0, 0, 0, 0, 0, 0, 0, 5463, 0, 0, 0, 0, 0, 2134, 15365, 0, 0,
	0, 14288, 0, 0, 0, 11227, 6990, 7186, 14364, 17992, 4479, 0, 0, 7297, 0, 8006, 17236, 11542,
	17225, 0, 11145, 0, 582, 2672, 6547, 11575, 0, 0, 0, 334, 16801, 0, 15563, 0, 0, 0, 9593, 8746,
	17169, 0, 12904, 0, 17253, 8445, 0, 0, 0, 0, 0, 0, 0, 0, 1697, 9645, 0, 17051, 0, 0, 18231,
	14787, 0, 0, 0, 0, 8933, 4989, 0, 0, 17998, 16407, 17409, 17619, 10507, 0, 0, 0, 0, 9542, 0,
	6432, 0, 6256, 0, 6348, 9553, 0, 0, 4934, 15736, 0, 0, 17456, 0, 3476, 16527, 18017, 3536, 9574,
	15241, 0, 0, 17041, 0, 0, 0, 0, 8587, 0, 0, 0, 10421, 7336, 0, 0, 0, 12082, 0, 0, 0, 14764, 0,
	0, 0, 0, 0, 0, 944, 4546, 0, 0, 0, 0, 16319, 6285, 13401, 1247, 3679, 0, 10159, 10821, 11862,
	16994, 0, 0, 0, 7112, 14355, 0, 11376, 15058, 0, 15121, 10592, 16154, 0, 0, 0, 0, 13983, 961,
	2484, 10281, 14410, 16002, 17487, 0, 0, 0, 5414, 17540, 0, 3684, 1137, 2348, 18133, 16251,
	15232, 0, 8596, 0, 267, 1733, 0, 0, 3898, 9497, 0, 0, 14678, 16088, 1591, 6510, 9160, 13388, 0,
	0, 0, 0, 0, 0, 12547, 0, 309, 0, 9522, 12380, 0, 0, 0, 4468, 5007, 0, 0, 0, 0, 0, 6214, 102,
	11563, 621, 18086, 0, 17265, 0, 7826, 14818, 0, 0, 0, 8639, 0, 7534, 0, 0, 8284, 18217, 4713,
	9409, 11008, 6038, 13464, 17528, 13081, 14200, 0, 0, 12501, 3893, 0, 16478, 7931, 16076, 0, 532,
	10678, 0, 0, 0, 4883, 15758, 11755, 17775, 0, 0, 18012, 0, 0, 5836, 7266, 12145, 4170, 10811, 0,
	14603, 15324, 0, 0, 870, 6888, 12691, 0, 0, 8192, 0, 6084, 0, 10118, 0, 748, 12957, 11953, 5419,
	0, 0, 0, 0, 11815, 0, 0, 17943, 0, 0, 0, 0, 0, 13104, 7384, 9695, 0, 0, 0, 4084, 9337, 0, 0,
	6081, 0, 11438, 16341, 0, 1468, 5887, 6721, 16620, 16726, 15861, 17318, 3352, 6592, 17463, 7016,
	3255, 4773, 10859, 694, 6876, 14839, 0, 16505, 9794, 0, 0, 1773, 7180, 0, 12106, 0, 1453, 10887,
	0, 11982, 0, 15128, 0, 0, 0, 0, 0, 0, 0, 5879, 13551, 0, 2493, 0, 1868, 562, 1796, 8848, 0, 0,
	0, 0, 459, 2191, 0, 0, 9290, 18205, 0, 18103, 0, 6837, 7529, 8822, 16683, 3620, 9525, 0, 0,
	6741, 392, 2656, 14988, 2847, 16470, 0, 0, 0, 7946, 0, 0, 13480, 16126, 9606, 14137, 0, 16296,
	0, 3308, 0, 0, 0, 15165, 13741, 0, 0, 0, 8158, 0, 0, 740, 6360, 15368, 0, 0, 143, 7723, 3195,
	16905, 0, 1771, 0, 2594, 13500, 0, 9939, 0, 10663, 0, 0, 0, 105, 0, 928, 2095, 15403, 0, 359,
	2103, 15690, 0, 0, 0, 0, 0, 0, 0, 15703, 5799, 15997, 1455, 0, 0, 17354, 0, 0, 7396, 0, 9092, 0,
	0, 7477, 11727, 0, 9128, 0, 1014, 6034, 15378, 16976, 17505, 0, 0, 3201, 0, 73, 12081, 0, 0,
	15212, 0, 2004, 4398, 14317, 8961, 10489, 12069, 12690, 12936, 16639, 6168, 16753, 115, 0,
	10874, 9477, 12027, 0, 0, 0, 0, 0, 0, 10144, 0, 0, 1769, 7412, 4047, 13242, 17485, 16150, 0, 0,
	7803, 660, 0, 0, 10436, 3849, 0, 15870, 1768, 16918, 14358, 0, 0, 0, 6531, 1924, 0, 0, 0, 14220,
	0, 9302, 0, 8495, 10282, 15419, 15738, 17491, 8201, 9211, 0, 0, 0, 0, 0, 0, 0, 0, 17784, 9583,
	14149, 11338, 14191, 2654, 2661, 8079, 10725, 12085, 13304, 14471, 4450, 0, 4560, 17665, 0, 0,
	0, 7076, 3991, 6906, 1234, 3089, 2827, 9144, 11034, 10847, 11635, 13733, 14881, 0, 0, 5117, 0,
	0, 7796, 0, 0, 0, 13133, 0, 0, 0, 0, 9976, 0, 2527, 9795, 12815, 16421, 15047, 0, 10149, 5893,
	0, 0, 0, 16977, 7023, 0, 0, 0, 0, 7325, 0, 0, 0, 0, 16096, 0, 0, 0, 0, 0, 15364, 16145, 0, 4463,
	5039, 4425, 934, 9689, 13902, 15297, 1671, 18169, 0, 0, 521, 15092, 0, 1168, 0, 0, 12051, 0,
	7079, 9879, 9244, 4324, 12972, 16499, 2976, 0, 8617, 0, 0, 0, 0, 17374, 0, 0, 0, 16961, 10792,
	0, 10724, 7460, 12952, 13930, 0, 0, 0, 12074, 6086, 12012, 0, 0, 4606, 0, 11497, 0, 12125,
	14315, 17129, 0, 0, 0, 0, 0, 16168, 0, 0, 0, 12797, 0, 1124, 0, 17955, 0, 0, 0, 0, 6867, 8638,
	6589, 2437, 4926, 17033, 71, 14392, 0, 17076, 0, 0, 3471, 8521, 0, 7095, 0, 0, 6242, 8604, 0, 0,
	6693, 0, 0, 4626, 0, 8455, 11356, 0, 0, 0, 0, 13502, 14860, 14640, 16904, 16635, 6978, 0, 0,
	6674, 8269, 0, 0, 15781, 0, 0, 10608, 0, 4793, 520, 9234, 10044, 0, 0, 0, 0, 8643, 3055, 15747,
	0, 0, 17572, 0, 5274, 16611, 15381, 3395, 3466, 2281, 3951, 6869, 10576, 7120, 14883, 0, 0,
	10357, 11545, 1752, 3140, 0, 0, 3705, 0, 0, 0, 0, 3809, 5679, 0, 0, 0, 0, 15562, 9410, 0, 0,
	681, 0, 0, 7981, 0, 0, 0, 0, 808, 15812, 9526, 0, 9423, 8363, 0, 0, 7013, 0, 0, 3624, 17479, 0,
	0, 0, 0, 0, 0, 11498, 0, 13238, 3172, 6835, 13005, 3119, 6430, 4723, 5903, 13194, 0, 0, 0,
	16813, 9854, 14, 12701, 0, 9561, 0, 0, 4767, 9815, 0, 0, 3076, 4900, 0, 0, 0, 0, 0, 4045, 7830,
	16090, 0, 0, 0, 0, 10379, 12947, 2781, 0, 0, 0, 0, 0, 13446, 9147, 15784, 0, 0, 0, 18032, 0,
	6041, 7303, 0, 7230, 0, 7343, 13249, 0, 0, 3421, 0, 2364, 0, 14001, 14999, 0, 0, 0, 0, 0, 3983,
	0, 0, 0, 0, 0, 0, 12366, 0, 6642, 3007, 3188, 4933, 10443, 14644, 0, 0, 3467, 0, 7496, 18127, 0,
	0, 0, 0, 11537, 14196, 0, 6426, 12824, 0, 0, 0, 0, 0, 0, 0, 0, 2902, 5977, 2272, 4816, 1142,
	8799, 11534, 8693, 1857, 6355, 11343, 11460, 13666, 15116, 3931, 4239, 9775, 909, 6413, 11114,
	1957, 393, 11956, 2249, 12136, 16787, 17502, 2645, 8658, 17996, 0, 0, 0, 0, 0, 3961, 12143, 0,
	0, 0, 15345, 0, 0, 0, 0, 9725, 0, 4733, 17466, 0, 16799, 5133, 5577, 3604, 0, 17461, 12888,
	3965, 0, 0, 0, 0, 17331, 6265, 0, 6873, 0, 13903, 8503, 14283, 14958, 0, 0, 159, 0, 0, 0, 0,
	9511, 0, 5755, 16848, 14806, 14543, 15448, 17385, 0, 3443, 0, 0, 0, 0, 0, 11574, 0, 0, 0, 0, 0,
	0, 0, 0, 17687, 0, 17973, 2799, 7984, 8045, 16948, 8675, 9503, 7357, 10490, 10653, 6277, 0, 0,
	11394, 13523, 0, 0, 5162, 0, 0, 0, 15640, 12529, 0, 0, 0, 5600, 11053, 12851, 14335, 0, 7949, 0,
	0, 0, 0, 11922, 0, 0, 0, 6455, 10706, 0, 859, 6375, 0, 0, 13794, 1147, 0, 0, 0, 21, 2247, 15635,
	0, 5734, 6943, 4251, 10743, 6289, 15910, 12296, 10401, 16416, 18135, 18240, 720, 2220, 5349,
	6350, 17634, 14352, 0, 0, 14927, 15279, 10764, 16037, 0, 2651, 9868, 6098, 9150, 17690, 2400,
	14841, 17867, 0, 3586, 0, 0, 0, 0, 2990, 5503, 9493, 18067, 0, 0, 2800, 8955, 0, 9711, 0, 0, 0,
	2044, 0, 0, 0, 0, 0, 0, 6330, 0, 0, 0, 11588, 16633, 0, 8770, 0, 0, 12103, 0, 8437, 0, 0, 8080,
	8064, 9455, 15115, 0, 0, 4584, 6484, 15671, 0, 15160, 0, 0, 0, 0, 2356, 17474, 13219, 16120, 0,
	4123, 0, 4008, 13747, 4071, 0, 0, 0, 15754, 3649, 271, 11019, 14638, 10261, 10397, 2503, 107,
	3465, 0, 13804, 0, 0, 503, 7895, 10096, 13821, 5121, 0, 0, 0, 7367, 0, 0, 15126, 0, 12138, 0, 0,
	0, 1044, 1929, 4801, 14957, 0, 0, 6070, 13782, 3135, 0, 0, 0, 0, 0, 0, 0, 14163, 3126, 12994,
	15464, 7318, 18168, 0, 13939, 0, 0, 0, 15576, 13886, 0, 9439, 0, 16071, 0, 13025, 15621, 0, 0,
	0, 0, 1113, 14325, 0, 0, 0, 894, 16987, 0, 0, 5661, 15927, 15276, 0, 0, 14947, 9821, 0, 13103,
	0, 2838, 18248, 0, 1277, 4947, 9673, 11691, 0, 0, 3701, 11750, 16110, 0, 0, 0, 0, 0, 10449,
	13572, 0, 0, 0, 0, 10895, 0, 0, 6481, 0, 0, 0, 0, 0, 9170, 0, 0, 0, 5159, 656, 0, 4777, 0, 0, 0,
	0, 0, 14227, 4010, 0, 0, 6112, 0, 0, 0, 12083, 7327, 13742, 2682, 15372, 16162, 0, 0, 0, 9520,
	3484, 14393, 12704, 0, 9209, 9805, 17797, 223, 0, 0, 5213, 26, 16378, 17952, 14361, 0, 10883, 0,
	0, 1090, 0, 0, 0, 0, 0, 3521, 0, 4400, 0, 2213, 0, 5003, 6718, 4235, 2725, 10579, 3405, 687,
	11822, 9184, 15136, 1936, 0, 11529, 1075, 17220, 0, 0, 0, 11625, 5144, 11241, 17308, 13753,
	16245, 17548, 0, 0, 5599, 6587, 0, 0, 0, 0, 0, 116, 574, 5267, 0, 0, 15783, 3183, 0, 0, 0, 9872,
	15044, 0, 0, 13787, 0, 0, 0, 10985, 0, 3730, 0, 14348, 6702, 69, 15117, 0, 0, 14120, 15510, 831,
	5936, 12857, 15795, 16793, 1162, 7025, 8461, 12434, 11366, 17569, 177, 0, 7458, 0, 0, 3244,
	6809, 15110, 1922, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2719, 5959, 9099, 3294, 11330, 17421,
	17553, 0, 7734, 11109, 2732, 6436, 9220, 13805, 0, 4779, 0, 0, 11985, 0, 15025, 60, 0, 0, 18013,
	0, 0, 0, 0, 0, 0, 0, 3345, 0, 7819, 15062, 0, 0, 0, 0, 6609, 8743, 9068, 7908, 12139, 14334, 0,
	0, 10900, 0, 0, 0, 0, 2933, 6902, 0, 0, 113, 3822, 8092, 14044, 18238, 17340, 0, 0, 773, 0, 0,
	11659, 10370, 17476, 0, 0, 13059, 3286, 0, 15402, 18149, 0, 0, 0, 0, 0, 14133, 0, 0, 2900, 8419,
	0, 10166, 2438, 6707, 10656, 12054, 12065, 15260, 17556, 0, 8441, 14048, 1667, 5566, 13068,
	13724, 0, 0, 0, 0, 0, 11810, 0, 10669, 10861, 12996, 0, 12937, 15599, 0, 1508, 5316, 10790, 0,
	0, 0, 6537, 11792, 0, 0, 0, 0, 0, 0, 0, 11670, 0, 0, 294, 4689, 0, 7596, 0, 0, 17295, 13014,
	16332, 0, 0, 0, 0, 0, 0, 10418, 0, 0, 0, 0, 17336, 17863, 0, 5601, 0, 0, 8648, 0, 0, 0, 0, 4406,
	0, 0, 0, 0, 8443, 3702, 2723, 2871, 1172, 8954, 12536, 14345, 16930, 0, 0, 0, 0, 7889, 16069,
	427, 0, 0, 15514, 0, 0, 0, 0, 13822, 4509, 15190, 0, 0, 4757, 14499, 10831, 664, 11105, 11406,
	16927, 0, 0, 200, 0, 0, 0, 0, 0, 0, 2759, 4862, 8088, 14431, 1879, 9826, 11023, 13956, 15083,
	17339, 0, 0, 0, 0, 775, 0, 13667, 2673, 15833, 0, 0, 4107, 8116, 0, 0, 0, 0, 1784, 0, 4673,
	13166, 0, 0, 2919, 0, 18211, 15575, 0, 18215, 0, 13710, 0, 10772, 6893, 13134, 11087, 14107,
	1216, 6390, 5828, 4595, 17084, 996, 2844, 78, 4141, 4184, 6616, 11462, 0, 2590, 13706, 2916,
	5069, 5304, 12572, 16660, 2241, 3266, 7081, 13190, 4967, 16009, 11775, 12877, 0, 0, 1502, 0, 0,
	0, 0, 17057, 1595, 4159, 0, 0, 0, 5123, 0, 0, 5212, 0, 0, 0, 3777, 5237, 0, 4257, 0, 9148, 6088,
	0, 6760, 15067, 17523, 0, 11543, 0, 0, 0, 0, 1689, 0, 0, 3357, 12153, 0, 0, 13601, 0, 8763,
	1364, 0, 0, 11539, 11580, 10483, 6563, 17311, 5602, 7070, 10510, 1057, 2405, 0, 3593, 8474,
	17688, 8514, 0, 12738, 15359, 0, 0, 0, 7861, 11363, 0, 0, 17327, 2832, 5492, 6140, 0, 0, 3111,
	0, 0, 6188, 7867, 0, 0, 0, 16563, 17693, 0, 0, 1914, 3933, 9185, 5789, 13227, 465, 14199, 15398,
	8260, 16173, 16290, 0, 0, 2006, 0, 0, 0, 0, 12541, 0, 0, 0, 0, 0, 18001, 0, 2439, 14016, 15809,
	17195, 0, 4769, 5161, 1392, 11974, 2974, 0, 3427, 9166, 0, 2339, 0, 0, 9823, 12030, 0, 0, 1947,
	5341, 2376, 0, 0, 0, 0, 0, 0, 0, 9286, 6459, 14762, 0, 0, 16738, 0, 0, 0, 171, 0, 14595, 0, 235,
	0, 0, 0, 755, 1012, 9750, 10309, 0, 0, 13278, 0, 2306, 8015, 17407, 6637, 0, 0, 0, 0, 0, 7829,
	237, 0, 9154, 0, 13315, 0, 10771, 12871, 14788, 0, 0, 6090, 5581, 0, 9383, 97, 11452, 11887,
	13173, 13475, 17989, 0, 0, 0, 3240, 0, 0, 0, 674, 10161, 9283, 6405, 207, 0, 0, 4442, 0, 0, 0,
	0, 6326, 10850, 0, 0, 0, 556, 0, 11095, 15899, 2267, 0, 12974, 15043, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2877, 0, 5009, 0, 9946, 17269, 7231, 1266, 4186, 0, 15593, 8887, 0, 0, 0, 0, 0, 0, 16830, 0,
	14794, 0, 0, 0, 0, 0, 15120, 0, 0, 0, 0, 0, 6748, 0, 10972, 0, 7129, 0, 3463, 14112, 5628, 4904,
	9239, 13860, 4506, 14759, 0, 0, 3828, 0, 913, 9075, 11503, 3990, 1125, 14910, 0, 12099, 17631,
	0, 10476, 0, 0, 0, 4761, 13670, 0, 5610, 5637, 11102, 0, 11126, 13664, 0, 0, 82, 0, 12958, 0, 0,
	11720, 15003, 0, 0, 8213, 12258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16395, 670, 5561, 17977, 2513, 0, 0,
	0, 5931, 820, 7740, 9803, 0, 0, 0, 2896, 5810, 9067, 9834, 11210, 0, 8226, 13066, 14320, 0, 0,
	0, 0, 0, 13855, 3665, 799, 10563, 17477, 10348, 0, 7613, 0, 0, 0, 14332, 0, 6715, 0, 8459, 6817,
	0, 10923, 13287, 0, 0, 0, 0, 0, 0, 6825, 0, 0, 16983, 0, 0, 3023, 4929, 2601, 9345, 2878, 6007,
	11263, 4978, 13382, 0, 0, 0, 16345, 9065, 10993, 0, 16645, 14868, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	7927, 16216, 0, 0, 0, 0, 14077, 4248, 17895, 0, 17814, 772, 0, 0, 10732, 16655, 0, 0, 0, 0, 0,
	0, 15677, 18145, 0, 0, 0, 129, 0, 12891, 0, 0, 0, 3270, 7007, 0, 17393, 1543, 14825, 0, 0,
	11902, 0, 260, 0, 0, 0, 547, 2795, 0, 0, 0, 0, 4768, 0, 0, 0, 0, 2492, 3531, 11069, 11725,
	18023, 3175, 0, 727, 0, 4602, 11090, 10992, 11282, 14353, 14606, 13300, 1104, 15443, 3925,
	18108, 0, 8723, 11471, 0, 11451, 0, 7845, 0, 2060, 0, 0, 0, 0, 2834, 0, 13394, 4421, 14299,
	6980, 0, 0, 0, 0, 0, 0, 3134, 14655, 0, 0, 3043, 4060, 0, 0, 0, 10170, 9835, 12953, 9867, 7197,
	9688, 1329, 3041, 3153, 15371, 15425, 7559, 16244, 17091, 0, 752, 5091, 10014, 0, 18096, 0,
	1203, 0, 10248, 0, 16514, 0, 11800, 0, 6354, 9924, 15909, 6752, 2149, 9730, 10878, 6402, 10994,
	12866, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1374, 0, 0, 0, 0, 1306, 0, 0, 3548, 17108, 5940, 7811,
	0, 0, 0, 14374, 11522, 16653, 3765, 14582, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2354, 9346, 3141, 5368,
	7223, 12596, 7733, 12194, 0, 0, 0, 0, 0, 0, 0, 0, 9851, 466, 5841, 16333, 0, 5423, 10137, 2707,
	0, 0, 17869, 5047, 7615, 0, 6149, 15897, 16761, 9667, 17350, 0, 0, 5395, 0, 0, 0, 14785, 0, 0,
	0, 36, 0, 0, 12573, 13330, 12423, 0, 0, 0, 0, 14808, 6771, 4131, 16159, 6618, 821, 5243, 7202,
	16996, 12208, 0, 0, 0, 0, 0, 7982, 9873, 12302, 15257, 23, 0, 16670, 0, 8210, 0, 0, 0, 0, 6558,
	0, 6431, 2345, 9923, 6530, 0, 0, 0, 0, 6899, 11185, 11289, 10837, 17924, 0, 0, 0, 0, 0, 0, 0, 0,
	4898, 12630, 14474, 14444, 16210, 2753, 0, 0, 0, 0, 0, 9527, 0, 0, 0, 12049, 13931, 12557, 8653,
	17428, 0, 0, 14125, 5984, 0, 715, 1548, 12444, 5997, 17493, 0, 955, 10138, 0, 0, 0, 0, 254, 0,
	0, 17587, 0, 108, 6288, 10337, 16118, 1336, 10894, 12803, 7374, 13844, 2243, 7222, 11882, 5170,
	11948, 12546, 8501, 0, 0, 6585, 0, 0, 14851, 0, 0, 15367, 0, 0, 0, 10235, 15277, 0, 5089, 0, 0,
	4153, 0, 8153, 0, 13617, 3229, 13925, 15444, 15282, 13814, 0, 0, 0, 15918, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 14370, 12126, 5712, 11319, 8010, 14300, 3915, 17538, 0, 6100, 6653, 0, 0, 0, 0,
	0, 0, 0, 0, 4982, 14398, 0, 0, 9263, 0, 0, 0, 0, 0, 17100, 3122, 11744, 0, 14236, 0, 0, 0,
	15535, 0, 9060, 13654, 0, 9632, 12878, 17022, 0, 5795, 4260, 0, 1091, 11117, 0, 0, 1594, 7060,
	0, 0, 0, 14234, 0, 0, 8433, 16565, 619, 1236, 8215, 9487, 14673, 15175, 1700, 17087, 18105, 132,
	5155, 15185, 5374, 1570, 15692, 16886, 16108, 10312, 0, 0, 0, 0, 10624, 15445, 12211, 299, 1725,
	468, 5946, 8519, 11482, 14915, 0, 0, 0, 15224, 4909, 0, 0, 0, 0, 0, 0, 4211, 12379, 8788, 11077,
	13225, 14836, 14426, 17044, 0, 0, 0, 0, 15996, 16034, 5146, 11235, 0, 0, 7640, 15681, 9058, 0,
	0, 489, 5251, 17765, 2710, 0, 0, 14203, 13899, 14864, 0, 0, 6761, 0, 0, 0, 13932, 0, 2340, 0,
	16516, 7206, 0, 0, 0, 0, 0, 0, 14631, 0, 0, 0, 18, 4806, 697, 16732, 0, 0, 13449, 7159, 11085,
	17571, 0, 0, 0, 0, 0, 0, 18050, 0, 0, 0, 0, 970, 15547, 0, 189, 5681, 1197, 9098, 11528, 0,
	11746, 15862, 4161, 0, 15699, 0, 0, 6698, 5963, 7467, 0, 0, 0, 2252, 15292, 0, 0, 0, 9428,
	10929, 0, 0, 0, 0, 9534, 0, 0, 15216, 0, 0, 640, 5239, 9698, 807, 12365, 14702, 0, 6831, 7274,
	1002, 5204, 17436, 0, 2351, 0, 480, 8115, 0, 0, 0, 9697, 85, 0, 13533, 0, 16229, 0, 16517,
	11507, 1105, 0, 16006, 16363, 10131, 8060, 15574, 0, 5344, 0, 5505, 0, 13182, 0, 0, 1651, 10990,
	12092, 13727, 0, 0, 17183, 702, 18146, 0, 4000, 2821, 1393, 11052, 12586, 12657, 10231, 9726, 0,
	0, 0, 12577, 13552, 8424, 4577, 13137, 16574, 7970, 0, 8394, 12468, 0, 0, 0, 11467, 0, 0, 14176,
	892, 0, 0, 0, 16547, 0, 12696, 0, 0, 10596, 0, 0, 0, 0, 0, 0, 17698, 0, 13703, 17291, 0, 0,
	4630, 16740, 14587, 9498, 6864, 11994, 14651, 140, 4905, 7542, 15483, 415, 17747, 18184, 9036,
	13427, 0, 0, 0, 0, 10963, 0, 0, 6162, 0, 15441, 0, 0, 0, 2644, 6351, 16401, 13298, 6409, 0, 0,
	13535, 4359, 4464, 15107, 13283, 0, 9233, 0, 0, 1313, 13485, 1368, 6449, 5796, 8654, 8904, 9427,
	0, 7814, 12940, 4341, 6805, 12510, 13479, 15310, 16599, 16760, 15935, 798, 0, 16032, 0, 10195,
	13993, 0, 0, 0, 0, 0, 11603, 5253, 0, 0, 5454, 0, 9230, 10064, 11096, 17397, 2531, 10139, 12850,
	8055, 17353, 11234, 0, 6579, 0, 0, 16824, 0, 17093, 0, 0, 13333, 0, 0, 5966, 1644, 17430, 0, 0,
	0, 0, 0, 1789, 0, 0, 8688, 2796, 3444, 13433, 13692, 14463, 10528, 15898, 0, 10431, 5691, 10212,
	14408, 13734, 17672, 7003, 0, 8758, 0, 17815, 0, 12673, 0, 0, 17448, 0, 0, 0, 0, 5991, 11786, 0,
	0, 0, 4205, 0, 1106, 2816, 10904, 11935, 0, 0, 0, 1195, 8660, 2471, 11267, 15129, 0, 3154, 4321,
	11341, 9938, 4381, 1530, 14238, 8410, 14749, 13556, 5745, 5680, 15620, 16458, 16827, 3108, 8857,
	12223, 0, 10183, 0, 10617, 14136, 0, 0, 16418, 0, 0, 0, 682, 10953, 16012, 0, 0, 0, 5736, 9231,
	1538, 119, 1275, 4831, 10342, 13887, 9883, 0, 16056, 0, 0, 0, 0, 6482, 0, 0, 16201, 9641, 0,
	10114, 451, 2363, 0, 0, 3704, 10070, 0, 5280, 0, 6966, 4635, 0, 6458, 0, 0, 0, 6137, 6307,
	15824, 9419, 0, 16520, 0, 75, 507, 17716, 11816, 0, 0, 7968, 9793, 5468, 0, 9451, 13256, 0, 0,
	4850, 11361, 3549, 14351, 17058, 4836, 17074, 0, 0, 0, 12230, 0, 1398, 10893, 0, 12933, 0, 0,
	9100, 0, 5705, 737, 2415, 5317, 0, 0, 0, 0, 0, 5992, 0, 2395, 0, 12589, 13888, 10625, 14930,
	17162, 12047, 1210, 6184, 18049, 8481, 1353, 17623, 0, 9174, 0, 0, 0, 0, 8530, 492, 551, 0,
	3407, 5100, 7716, 10346, 15827, 0, 10866, 0, 8407, 0, 0, 0, 5124, 0, 18046, 0, 16815, 0, 677, 0,
	0, 0, 0, 0, 16939, 9167, 3517, 6568, 7942, 4588, 11245, 1036, 13765, 0, 11349, 5998, 7521, 3160,
	11384, 0, 0, 0, 17198, 0, 0, 0, 0, 0, 699, 4722, 6483, 11494, 0, 1997, 17831, 0, 2085, 14075,
	15672, 4092, 0, 13848, 0, 352, 6606, 11495, 14208, 13797, 16805, 14812, 10102, 0, 14225, 0, 0,
	3475, 6875, 13489, 10323, 0, 5497, 0, 7262, 18201, 0, 0, 3092, 0, 0, 0, 0, 0, 0, 0, 11044, 0, 0,
	17301, 8695, 0, 6911, 5943, 0, 0, 6407, 0, 0, 6183, 0, 0, 0, 0, 0, 0, 0, 9882, 983, 1851, 4668,
	9240, 11612, 16065, 17532, 0, 0, 6824, 9957, 650, 9317, 15999, 0, 0, 0, 0, 0, 7839, 0, 0, 0,
	2856, 0, 9469, 7601, 0, 0, 0, 0, 18191, 0, 0, 0, 2172, 2360, 4253, 8418, 5808, 11472, 0, 14284,
	0, 0, 0, 0, 14565, 10293, 0, 0, 0, 0, 0, 0, 0, 6892, 0, 0, 0, 4171, 0, 16249, 0, 0, 0, 0, 8336,
	0, 0, 0, 0, 0, 0, 0, 7471, 0, 0, 0, 14477, 3182, 3892, 7257, 2293, 7608, 13752, 0, 2186, 10204,
	0, 18143, 525, 5663, 10805, 0, 16365, 0, 0, 7543, 4912, 0, 0, 0, 0, 0, 13810, 8401, 0, 4166,
	5944, 0, 0, 0, 5068, 0, 9564, 4959, 0, 0, 0, 0, 1574, 0, 0, 0, 0, 0, 17793, 9177, 0, 0, 8798, 0,
	0, 0, 4013, 0, 6357, 0, 0, 0, 0, 0, 12720, 17648, 3351, 17771, 12677, 15691, 0, 0, 0, 534, 4410,
	4206, 7673, 10702, 6304, 134, 14746, 9978, 14937, 16902, 15596, 16908, 11106, 0, 2669, 9589,
	14709, 7184, 16951, 9372, 17838, 6110, 11909, 17850, 0, 0, 7479, 12875, 0, 0, 2944, 3446, 5345,
	17191, 0, 0, 13478, 14274, 0, 11803, 15170, 5844, 0, 14108, 2392, 3563, 15434, 15846, 0, 0, 0,
	912, 12782, 0, 0, 7191, 5446, 3766, 1988, 11465, 12222, 6955, 13471, 14423, 11170, 13366, 1631,
	724, 8425, 18130, 0, 2572, 4763, 4804, 5496, 6010, 11007, 11865, 16555, 16713, 17396, 0, 0,
	13924, 12239, 2996, 0, 0, 0, 13229, 0, 0, 17018, 0, 5964, 5346, 0, 0, 15318, 17126, 6440, 7974,
	12676, 16134, 10177, 17904, 850, 2679, 0, 7473, 0, 0, 0, 6903, 0, 5625, 0, 0, 2212, 0, 0, 2704,
	15320, 14697, 0, 0, 9757, 0, 0, 7879, 1283, 8920, 15835, 0, 0, 0, 6570, 1861, 17888, 6907, 0,
	13339, 0, 15105, 0, 9616, 0, 18048, 0, 7768, 0, 0, 0, 0, 1701, 0, 15097, 12244, 0, 0, 4791,
	8637, 3838, 16766, 5329, 0, 0, 0, 1250, 0, 0, 9361, 11941, 4870, 0, 0, 0, 4, 13980, 0, 8279, 0,
	0, 0, 17459, 2074, 15856, 17731, 0, 0, 1257, 3852, 0, 0, 0, 16591, 0, 0, 0, 2734, 0, 0, 0, 2611,
	4865, 5244, 12795, 13409, 17402, 0, 0, 0, 0, 3116, 4199, 3112, 2671, 4617, 10588, 12437, 14695,
	13473, 13329, 0, 34, 18071, 5627, 0, 0, 4303, 0, 0, 2828, 0, 0, 0, 0, 3037, 0, 0, 0, 0, 12488,
	0, 0, 0, 0, 0, 0, 6795, 896, 13250, 0, 13138, 0, 0, 14390, 0, 13843, 0, 16084, 0, 6054, 5145,
	6858, 10872, 6464, 13910, 17050, 0, 0, 0, 10595, 0, 0, 7892, 438, 10262, 15722, 0, 0, 0, 7086,
	0, 12493, 0, 2593, 0, 0, 0, 0, 0, 0, 0, 14572, 0, 0, 9642, 0, 0, 0, 2649, 7337, 14906, 0, 0, 0,
	0, 988, 1822, 0, 14658, 2076, 10843, 0, 12149, 0, 0, 0, 12450, 0, 0, 16209, 6954, 6075, 11265,
	4704, 0, 0, 0, 0, 0, 4204, 4558, 10758, 12263, 16328, 5645, 657, 14306, 10165, 0, 5172, 0, 0,
	13407, 8741, 4623, 16301, 9391, 0, 11762, 0, 4877, 8195, 1388, 7252, 13192, 7843, 18246, 0, 0,
	0, 7088, 16364, 1992, 4837, 5101, 6569, 4578, 406, 13447, 0, 0, 0, 9800, 7029, 15339, 5122,
	12758, 5881, 18218, 6694, 15634, 747, 0, 0, 1228, 8388, 8792, 14765, 0, 0, 7632, 9048, 3687,
	9796, 11654, 11780, 11875, 11968, 9323, 15958, 224, 15989, 647, 5840, 9122, 10347, 428, 16334,
	0, 0, 4892, 11317, 16531, 0, 0, 0, 0, 0, 17807, 0, 0, 0, 0, 0, 0, 0, 0, 17826, 0, 0, 1952, 0, 0,
	0, 0, 0, 14951, 226, 14498, 0, 0, 0, 7273, 8918, 8169, 4081, 14928, 2619, 11232, 0, 15746,
	16708, 0, 0, 0, 1527, 6013, 2477, 16303, 11410, 16506, 14588, 0, 0, 13896, 0, 0, 7566, 2811,
	7250, 0, 12469, 0, 2777, 13540, 0, 0, 0, 0, 0, 0, 0, 4275, 7064, 12567, 15541, 0, 0, 0, 0, 0,
	14242, 0, 7104, 0, 0, 9322, 2140, 0, 0, 15475, 0, 0, 2683, 0, 0, 0, 0, 4236, 10991, 222, 14469,
	0, 12771, 0, 0, 8398, 17541, 6971, 11340, 263, 17215, 0, 0, 1965, 14481, 0, 0, 0, 0, 0, 0, 0, 0,
	11538, 17979, 0, 0, 6977, 857, 12234, 14074, 14009, 0, 0, 7032, 13356, 9014, 0, 0, 5757, 4631,
	0, 0, 227, 6509, 13248, 10971, 11214, 0, 1278, 0, 9169, 3591, 5442, 0, 0, 16455, 5143, 10336,
	16955, 8319, 2913, 10741, 6529, 8945, 12187, 14115, 15319, 18155, 0, 0, 0, 6039, 0, 0, 0, 16214,
	0, 0, 0, 15505, 3343, 0, 7470, 12921, 17621, 0, 0, 11821, 10113, 12905, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3783, 13766, 1999, 4438, 0, 0, 3595, 5693, 8989, 17241, 12728, 2136, 0, 0, 0, 0, 0, 0, 1646,
	0, 0, 0, 15757, 12641, 9221, 12858, 0, 11521, 2940, 2230, 9832, 1596, 3479, 5445, 6189, 10333,
	17529, 9847, 13077, 0, 0, 15759, 0, 14451, 13842, 14314, 2755, 3418, 0, 6991, 11561, 0, 0, 0, 0,
	0, 12378, 7681, 14489, 15326, 7235, 7201, 15717, 4017, 16719, 17156, 847, 4416, 5405, 1874,
	2655, 15865, 2518, 8289, 3545, 8426, 4082, 9041, 3130, 13153, 12228, 16705, 14605, 16836, 17740,
	0, 15004, 0, 0, 12449, 14381, 0, 0, 0, 12253, 0, 0, 0, 0, 2343, 0, 0, 5770, 0, 15811, 0, 0, 0,
	8518, 0, 15322, 0, 0, 0, 17751, 15639, 17157, 0, 0, 0, 969, 1366, 6115, 10703, 8711, 0, 11060,
	7294, 17036, 0, 0, 14711, 0, 5818, 12799, 967, 6194, 0, 12652, 0, 0, 0, 5197, 0, 12018, 0, 2637,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 14382, 11970, 0, 0, 0, 10360, 16017, 4283, 0, 12856, 0, 0, 0, 0, 0,
	0, 0, 12976, 12163, 10184, 0, 0, 0, 0, 0, 0, 4681, 0, 0, 0, 9261, 3835, 0, 0, 12121, 4799, 0,
	5433, 7762, 0, 0, 11655, 13898, 15254, 0, 8606, 10125, 13235, 16396, 6141, 2577, 2087, 5004,
	8636, 13606, 0, 5272, 0, 7971, 15356, 0, 16750, 0, 0, 14377, 0, 13530, 16440, 6247, 7082, 12502,
	3976, 1402, 14063, 16101, 16521, 16949, 0, 0, 607, 0, 3643, 2526, 11082, 13904, 3355, 16873,
	17244, 12853, 5695, 0, 3084, 5916, 3937, 11879, 0, 439, 11880, 15831, 13074, 1481, 0, 0, 8439,
	0, 9352, 0, 4646, 6512, 10632, 10898, 11514, 12267, 4093, 7408, 4517, 13071, 0, 6206, 0, 3461,
	0, 12399, 523, 5942, 7313, 8286, 907, 17594, 0, 7606, 1430, 13564, 0, 0, 15646, 0, 2716, 4520,
	0, 0, 0, 14255, 0, 0, 8274, 0, 0, 6340, 9387, 13198, 10143, 15169, 0, 0, 5190, 18202, 0, 0,
	17298, 0, 0, 0, 2082, 12273, 3710, 0, 0, 0, 0, 4360, 0, 0, 0, 10709, 0, 6731, 1563, 4962, 0,
	12024, 0, 1048, 6643, 13840, 14886, 0, 1648, 0, 1459, 2540, 4906, 12382, 7886, 0, 2321, 0, 2826,
	6988, 0, 7790, 0, 0, 0, 7375, 0, 13845, 219, 4680, 1649, 9187, 13793, 5921, 5485, 7919, 8176,
	14106, 0, 0, 13812, 0, 0, 1158, 11093, 5568, 8502, 0, 0, 17783, 13367, 0, 0, 0, 0, 3890, 8434,
	3974, 4885, 14437, 16661, 17639, 17954, 1880, 17962, 0, 0, 0, 0, 0, 0, 0, 8175, 17870, 0, 6605,
	10516, 13851, 15591, 9212, 12000, 0, 15007, 5510, 17576, 0, 3396, 7680, 14894, 16259, 2623,
	16011, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13999, 6920, 16681, 16819, 0, 0, 0, 0, 14102, 0, 0, 386, 5054,
	6417, 9548, 10628, 12672, 2404, 10538, 12798, 13492, 5667, 0, 6519, 16734, 0, 14781, 17068, 0,
	16000, 12885, 2523, 1254, 8560, 10699, 13397, 14843, 14563, 16443, 14378, 0, 0, 17782, 14073, 0,
	0, 3847, 0, 0, 15137, 7584, 8533, 6791, 8225, 12266, 0, 0, 0, 0, 0, 0, 0, 0, 13026, 15750, 0, 0,
	0, 0, 0, 0, 6448, 11421, 6970, 10817, 13621, 13672, 0, 788, 411, 6810, 1405, 0, 1627, 0, 0,
	2787, 8572, 0, 0, 15457, 3250, 0, 10232, 17726, 10688, 11894, 16706, 0, 2414, 8198, 0, 0, 0,
	4888, 0, 0, 404, 4995, 0, 15610, 4185, 10505, 0, 0, 0, 0, 0, 0, 4401, 8602, 0, 7597, 0, 6580,
	10414, 12887, 17500, 0, 0, 11899, 3478, 0, 0, 0, 10227, 3848, 16471, 0, 7139, 1587, 72, 7151,
	12931, 0, 12599, 15854, 5418, 0, 622, 8812, 18125, 2466, 10098, 4678, 3527, 11999, 14778, 0,
	13526, 6861, 13029, 0, 0, 8642, 0, 2605, 9035, 11354, 0, 2602, 12568, 0, 15913, 9415, 11513,
	16953, 11679, 1066, 0, 3099, 0, 0, 0, 0, 0, 0, 0, 0, 16694, 0, 0, 10324, 15942, 0, 0, 0, 0, 405,
	6697, 13675, 15675, 16085, 0, 6293, 14849, 3050, 12237, 6492, 7728, 16763, 0, 0, 0, 0, 6982,
	6535, 8751, 8908, 13997, 16770, 3409, 9841, 0, 2328, 0, 3652, 0, 3198, 0, 0, 0, 13150, 0, 0, 0,
	7756, 15271, 7938, 0, 0, 8287, 10427, 13385, 13326, 16489, 0, 4272, 4210, 0, 11773, 2701, 5750,
	658, 8155, 14682, 10629, 0, 0, 0, 0, 0, 0, 0, 0, 10514, 3144, 13083, 13483, 14961, 0, 16274, 0,
	4730, 0, 0, 6250, 9442, 8281, 0, 726, 5779, 1304, 16802, 3062, 17843, 11065, 4361, 8622, 12830,
	0, 6016, 5803, 5386, 14525, 0, 0, 16039, 0, 0, 0, 3997, 0, 0, 15471, 0, 10931, 2034, 3205, 0,
	5953, 0, 0, 0, 9964, 0, 4939, 6692, 0, 0, 2147, 0, 0, 0, 0, 5915, 2303, 14175, 0, 0, 0, 0, 6814,
	11814, 3372, 17216, 7648, 14526, 0, 15296, 0, 0, 4144, 0, 0, 0, 14580, 0, 9791, 0, 4298, 2724,
	6362, 1319, 2080, 3030, 0, 0, 4716, 9643, 10536, 10689, 13619, 14206, 15963, 1600, 0, 0, 1900,
	15330, 0, 17580, 17149, 1274, 0, 0, 0, 0, 14488, 0, 0, 1272, 2302, 12072, 0, 3370, 98, 0, 0, 0,
	0, 15486, 0, 0, 7556, 0, 0, 0, 0, 17130, 9235, 4899, 4940, 0, 10607, 0, 6648, 0, 0, 0, 0, 5250,
	13257, 5619, 7216, 7513, 15667, 9476, 17859, 17900, 3900, 16226, 0, 16924, 3470, 420, 0, 0, 0,
	0, 0, 0, 18243, 14359, 0, 0, 2350, 0, 7985, 4173, 13100, 16223, 10606, 17724, 0, 5850, 14404,
	5315, 10534, 8944, 0, 16308, 5087, 6065, 13934, 6259, 7537, 6544, 8471, 2432, 5271, 7626, 2752,
	3375, 2626, 8896, 10156, 0, 0, 0, 0, 4178, 13691, 10180, 8458, 8952, 10984, 11009, 0, 0, 0, 0,
	0, 0, 7894, 0, 6056, 48, 0, 3342, 17307, 9389, 14756, 13212, 14420, 0, 0, 0, 0, 0, 0, 0, 0,
	2730, 0, 0, 3341, 14968, 11141, 0, 1719, 17133, 16232, 0, 13961, 15619, 0, 0, 0, 0, 2442, 14316,
	12218, 17935, 9296, 11, 0, 6393, 4879, 15707, 0, 10380, 0, 0, 231, 17756, 0, 0, 4755, 0, 4805,
	16785, 6923, 5756, 10979, 6264, 11614, 17497, 13897, 0, 11026, 18152, 0, 0, 0, 1622, 4532, 3763,
	4841, 17405, 1252, 5876, 0, 7986, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14442, 0, 0,
	3404, 0, 0, 106, 10765, 9010, 0, 3800, 0, 0, 17231, 0, 0, 0, 0, 0, 0, 13590, 0, 0, 375, 9666, 0,
	0, 8972, 0, 16375, 8428, 12980, 3492, 17134, 0, 0, 0, 0, 0, 4916, 10794, 0, 0, 0, 12854, 627,
	4507, 252, 15284, 8585, 0, 0, 0, 7598, 0, 0, 0, 0, 0, 9634, 1121, 11573, 6089, 0, 0, 0, 0, 0, 0,
	16074, 0, 0, 0, 7170, 0, 7435, 1282, 8562, 7260, 9810, 10718, 1556, 15384, 16862, 4027, 17577,
	0, 0, 5636, 0, 0, 4075, 7766, 14204, 0, 0, 0, 0, 0, 4847, 0, 10789, 6199, 6179, 11197, 14496, 0,
	0, 863, 0, 12403, 0, 0, 0, 14907, 2389, 0, 5107, 598, 14555, 0, 15161, 0, 17663, 3103, 8343,
	17660, 0, 1615, 1962, 12283, 0, 0, 18224, 6487, 0, 16846, 2584, 11781, 0, 16447, 7356, 12580,
	16963, 9613, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6244, 10060, 12188, 13763, 15337, 0, 7085, 0, 0, 0,
	0, 0, 0, 1958, 15456, 0, 0, 0, 9001, 0, 2084, 0, 0, 0, 1706, 0, 0, 0, 0, 0, 0, 8515, 0, 17933,
	5459, 1888, 6650, 14291, 1370, 8993, 3211, 11869, 0, 13121, 0, 5494, 12800, 18176, 0, 0, 7700,
	124, 13984, 0, 4094, 0, 0, 0, 15201, 0, 0, 0, 8450, 2901, 7497, 8727, 12533, 13829, 11216,
	10647, 15048, 16246, 16817, 0, 0, 14294, 0, 0, 12463, 15882, 0, 0, 0, 15753, 0, 0, 0, 1033,
	3716, 5763, 8106, 0, 0, 1642, 9369, 0, 0, 0, 7627, 0, 0, 0, 0, 0, 4944, 0, 0, 11813, 0, 16780,
	0, 0, 0, 0, 13280, 14021, 0, 0, 348, 11939, 13456, 0, 0, 16023, 3489, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2453, 10059, 0, 0, 5247, 8892, 10477, 12349, 17201, 16247, 0, 0, 0, 0, 0, 1916, 5546, 5630,
	10562, 0, 12505, 0, 0, 738, 4961, 7614, 15641, 16986, 5710, 0, 15442, 0, 0, 0, 2899, 13957, 0,
	1027, 668, 7980, 8017, 0, 0, 8678, 9412, 13337, 14211, 14008, 16972, 0, 0, 7963, 16682, 0, 2662,
	0, 5995, 2722, 0, 10228, 5919, 2496, 2633, 3953, 14645, 13474, 15323, 10934, 18239, 0, 10072,
	16390, 0, 9591, 0, 10690, 14507, 0, 0, 17252, 0, 12727, 0, 5717, 8547, 0, 0, 5621, 4322, 3758,
	2883, 3580, 6758, 8687, 18094, 16806, 0, 17646, 0, 0, 0, 0, 5605, 0, 0, 0, 0, 0, 10813, 13311,
	0, 15459, 2880, 0, 0, 0, 0, 0, 18209, 3672, 0, 2700, 0, 0, 16462, 0, 0, 0, 2403, 15103, 12006,
	15127, 0, 0, 0, 0, 6522, 0, 5899, 10242, 0, 14663, 0, 0, 10223, 9379, 0, 0, 0, 0, 0, 0, 15220,
	17167, 11271, 10240, 0, 12455, 9394, 8348, 12359, 130, 0, 8112, 0, 0, 0, 1729, 4809, 0, 0, 5670,
	0, 18035, 0, 0, 0, 0, 1031, 0, 0, 0, 6044, 11896, 0, 10343, 0, 0, 0, 0, 182, 3072, 16203, 8962,
	0, 17557, 4817, 14326, 4726, 13938, 0, 0, 0, 0, 0, 8446, 0, 0, 3781, 12150, 0, 15080, 0, 12864,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 15134, 0, 0, 0, 6981, 0, 0, 12251, 6763, 18020, 0, 0, 0, 0, 1572, 0,
	0, 0, 15158, 15566, 17441, 0, 0, 0, 17521, 274, 2013, 9454, 0, 16104, 0, 0, 5698, 14950, 0, 0,
	510, 0, 0, 888, 0, 10068, 4128, 0, 0, 2582, 0, 0, 15030, 15787, 0, 15184, 16030, 16582, 0, 0,
	12907, 597, 3565, 7158, 388, 7661, 7443, 5854, 12015, 0, 0, 0, 0, 6091, 7545, 2872, 3327, 5192,
	11864, 14397, 11238, 16872, 8948, 17403, 0, 0, 2371, 10982, 11991, 306, 12213, 0, 5737, 7807,
	15532, 17903, 4095, 3074, 1573, 2843, 4881, 11793, 8359, 12221, 13132, 17377, 5050, 6690, 0, 0,
	0, 0, 0, 0, 1256, 0, 11291, 0, 15487, 0, 11226, 5051, 0, 0, 0, 4368, 17894, 0, 0, 0, 0, 0, 0,
	5612, 0, 11669, 0, 0, 2352, 2522, 16103, 16327, 0, 4091, 44, 9281, 3583, 9284, 0, 14385, 7254,
	0, 6597, 13001, 0, 0, 8841, 10178, 12954, 0, 0, 0, 0, 13543, 0, 0, 0, 12039, 0, 4516, 0, 0, 0,
	0, 0, 0, 0, 15418, 6737, 13254, 11904, 4231, 11600, 12627, 13789, 17098, 8946, 2970, 9617, 5217,
	10341, 1967, 2419, 12059, 1167, 5140, 15674, 9657, 17363, 14502, 14350, 0, 0, 0, 3724, 13735,
	18005, 7275, 8536, 3812, 0, 0, 0, 15484, 6561, 7153, 11789, 13318, 9790, 8738, 9398, 10921,
	12373, 941, 13697, 0, 0, 7602, 2667, 0, 5347, 0, 8177, 9842, 0, 0, 11430, 0, 0, 13781, 13719, 0,
	0, 0, 0, 13573, 13240, 0, 0, 0, 0, 0, 9662, 15649, 16432, 16808, 2398, 0, 9453, 4654, 711,
	10220, 11611, 13537, 15370, 0, 7540, 0, 0, 12093, 12646, 1416, 0, 0, 0, 0, 0, 0, 14755, 8984, 0,
	0, 0, 0, 1934, 0, 0, 0, 8111, 0, 0, 12636, 0, 0, 11802, 1217, 12723, 4618, 17250, 6874, 4649,
	7346, 11921, 16142, 17326, 13926, 17387, 1063, 17702, 0, 12988, 0, 0, 10551, 14187, 0, 15240,
	6777, 16534, 7720, 7335, 0, 0, 5151, 14119, 1528, 0, 5422, 0, 0, 0, 0, 0, 0, 16678, 761, 12464,
	18232, 0, 0, 12489, 0, 6936, 0, 0, 2636, 0, 0, 2381, 0, 0, 17178, 0, 0, 2162, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 10651, 0, 0, 1126, 9572, 0, 5526, 11348, 1022, 0, 0, 0, 0, 14347, 0, 0, 0, 0, 0,
	10368, 0, 0, 0, 125, 7347, 17029, 17443, 14432, 0, 0, 15109, 0, 0, 0, 12491, 0, 7527, 526, 5369,
	0, 0, 856, 0, 11002, 0, 16926, 0, 0, 1346, 8423, 10254, 0, 0, 0, 0, 10392, 0, 0, 0, 2324, 403,
	0, 0, 12113, 0, 898, 10110, 0, 4265, 12870, 0, 3846, 5482, 9536, 16243, 16287, 17554, 0, 0,
	7409, 0, 3209, 3692, 5662, 13146, 16569, 244, 0, 3185, 11838, 9095, 8676, 14340, 0, 0, 0, 0,
	2487, 0, 0, 8549, 18256, 7563, 12755, 245, 8624, 11154, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6562, 12499,
	12867, 0, 0, 0, 0, 17618, 2066, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11248, 17080, 0, 0, 0, 14482,
	7880, 10356, 1750, 0, 0, 0, 0, 10613, 10928, 14269, 2733, 2440, 6027, 7084, 11811, 12405, 12951,
	8236, 5773, 14025, 13975, 14170, 17486, 2086, 11630, 16266, 7655, 0, 0, 14583, 10434, 0, 0,
	16026, 0, 11067, 0, 0, 0, 0, 1905, 13863, 0, 4855, 13147, 0, 0, 7710, 16444, 15031, 0, 14501, 0,
	0, 0, 0, 15466, 0, 0, 830, 17535, 0, 13985, 2747, 2782, 0, 14754, 13034, 0, 703, 16595, 2599,
	17296, 3556, 7629, 8686, 17617, 0, 0, 0, 5687, 11863, 17940, 0, 0, 10278, 11058, 0, 0, 12526, 0,
	1008, 0, 0, 1208, 3231, 4046, 9110, 15210, 0, 13693, 39, 16321, 14534, 18080, 1139, 0, 0, 0, 0,
	7063, 16736, 10199, 10704, 0, 12631, 0, 0, 0, 0, 8377, 6095, 0, 0, 0, 0, 0, 14853, 18204, 0,
	1684, 0, 0, 7576, 0, 6127, 0, 10500, 4643, 5758, 1303, 11203, 4566, 8278, 4387, 5074, 8628,
	11791, 13916, 15118, 0, 0, 0, 12066, 13048, 13178, 2096, 14406, 4852, 6237, 0, 4735, 15341, 0,
	8492, 0, 214, 9630, 4887, 0, 0, 0, 3094, 0, 176, 1428, 3509, 5263, 127, 16080, 5646, 0, 0, 1339,
	7767, 16450, 0, 0, 0, 0, 0, 7438, 0, 0, 0, 0, 0, 0, 5223, 0, 0, 10749, 0, 0, 1071, 15741, 0,
	14675, 0, 0, 8214, 0, 0, 9910, 2648, 11179, 0, 0, 13839, 10485, 16195, 9251, 734, 3430, 0, 3971,
	6361, 11047, 0, 0, 0, 4177, 11215, 0, 0, 0, 8527, 9779, 5014, 13347, 15488, 16135, 7928, 14419,
	16474, 13567, 5711, 413, 0, 0, 0, 2152, 15050, 6645, 0, 0, 0, 8916, 3102, 0, 0, 13181, 2163,
	16588, 0, 5302, 0, 0, 0, 0, 0, 17911, 13338, 3503, 7329, 0, 7164, 0, 0, 0, 297, 0, 0, 4866,
	13571, 0, 0, 0, 0, 0, 7682, 9996, 8421, 14909, 11874, 15611, 11062, 0, 0, 0, 0, 14468, 0, 12354,
	0, 716, 12036, 0, 8053, 13755, 6685, 8482, 1863, 14858, 16441, 0, 0, 0, 15993, 7646, 17021, 0,
	13353, 0, 5506, 14232, 10387, 0, 0, 0, 16435, 0, 0, 11011, 0, 12109, 0, 0, 0, 142, 0, 0, 0, 0,
	7964, 0, 0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0, 17152, 15919, 3426, 13174, 12411, 104, 7349, 7464,
	15803, 0, 0, 6167, 552, 11269, 0, 10796, 3602, 14369, 10853, 0, 0, 0, 0, 14589, 4644, 13550,
	10558, 9936, 14579, 0, 0, 0, 13682, 1056, 16877, 17429, 0, 0, 0, 732, 0, 16073, 0, 0, 7810,
	8709, 10881, 0, 1564, 0, 0, 13981, 0, 15273, 15830, 0, 0, 0, 16943, 7789, 0, 2555, 16894, 0, 0,
	12786, 0, 2386, 8466, 0, 5086, 12255, 0, 0, 7285, 9903, 6410, 12610, 12831, 17097, 0, 9937,
	11347, 6776, 14677, 1045, 3700, 9198, 6046, 12960, 0, 0, 4731, 13263, 4764, 6177, 0, 0, 0, 0, 0,
	971, 0, 7967, 0, 0, 0, 8035, 7500, 0, 12967, 0, 3791, 0, 0, 2455, 0, 6700, 0, 0, 0, 9877, 0,
	13561, 9839, 0, 3930, 8151, 10081, 12553, 0, 0, 6002, 12576, 3013, 3220, 0, 11266, 17978, 4139,
	17741, 11405, 0, 0, 7199, 12748, 0, 0, 0, 6577, 0, 0, 0, 942, 11076, 1944, 0, 10302, 10951, 0,
	7645, 0, 13885, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12182, 0, 4717, 0, 0, 0, 0, 0, 0, 0, 7983, 11005,
	0, 15409, 0, 1143, 0, 5516, 14701, 0, 0, 9537, 16166, 12406, 16106, 0, 16724, 0, 0, 531, 11391,
	0, 0, 0, 17475, 0, 11461, 13979, 5576, 12367, 0, 0, 0, 0, 12729, 0, 6660, 0, 7049, 15609, 8387,
	12995, 0, 0, 0, 0, 2566, 17719, 3150, 0, 0, 0, 373, 2338, 12252, 6762, 377, 8159, 11533, 14596,
	16172, 0, 0, 0, 0, 0, 7348, 12057, 0, 0, 11124, 3666, 0, 0, 0, 11605, 3555, 5866, 11579, 0,
	13284, 0, 7695, 0, 6101, 0, 0, 0, 0, 16810, 7522, 12361, 3481, 5384, 10391, 10950, 14971, 0,
	1974, 5885, 6281, 14279, 0, 2335, 13864, 0, 4657, 0, 2743, 12516, 13635, 8160, 0, 0, 0, 0, 9285,
	0, 0, 4412, 5028, 0, 0, 11288, 0, 0, 0, 16272, 0, 4394, 0, 0, 3750, 12834, 0, 3793, 0, 0, 0,
	15860, 7944, 0, 1871, 0, 10715, 14959, 0, 0, 12131, 17358, 15275, 0, 13936, 0, 0, 8463, 0, 0, 0,
	5150, 13718, 0, 7390, 4946, 0, 1354, 3626, 12778, 0, 6511, 0, 10577, 14189, 0, 879, 4154, 6290,
	8382, 11123, 11947, 13073, 6717, 0, 10163, 15196, 17551, 0, 15802, 16745, 0, 0, 14568, 0, 12352,
	3539, 13541, 17062, 15198, 0, 14803, 13049, 10801, 14786, 0, 0, 0, 0, 1316, 15694, 2924, 0, 0,
	0, 0, 0, 0, 0, 7702, 0, 8765, 4396, 0, 10300, 0, 0, 12543, 0, 0, 1351, 6438, 0, 0, 0, 13003, 0,
	0, 0, 0, 0, 0, 984, 12835, 0, 8902, 6462, 0, 0, 6488, 0, 0, 380, 4143, 8107, 9612, 10777, 15045,
	0, 0, 0, 0, 0, 1756, 14574, 0, 0, 2813, 0, 0, 12020, 13544, 14922, 7802, 614, 16367, 4259,
	16431, 0, 0, 15054, 0, 0, 2586, 4314, 7761, 0, 0, 7482, 15953, 0, 0, 6123, 0, 16170, 11092, 0,
	11367, 0, 0, 0, 0, 0, 0, 0, 15868, 0, 0, 0, 13015, 5873, 1569, 3944, 13799, 17328, 0, 0, 0, 0,
	6818, 9559, 0, 0, 0, 0, 0, 6314, 0, 1522, 17806, 8133, 0, 366, 6753, 17786, 15923, 18252, 0,
	2239, 16031, 0, 0, 9327, 18110, 0, 1681, 915, 10977, 0, 18033, 13624, 613, 0, 0, 0, 7665, 0, 0,
	952, 7824, 12869, 16559, 15314, 18082, 536, 0, 0, 0, 0, 7096, 11873, 326, 14879, 0, 0, 3929, 0,
	15379, 1636, 6583, 0, 0, 0, 7933, 0, 0, 3457, 0, 8873, 15957, 0, 5097, 0, 3196, 4136, 16895, 0,
	2500, 14780, 0, 12804, 11315, 0, 0, 0, 0, 0, 0, 3817, 2270, 4375, 12763, 5664, 1011, 1492,
	17835, 18223, 0, 14676, 5713, 6790, 1624, 17949, 0, 15408, 0, 0, 0, 0, 0, 16156, 0, 10763,
	10804, 16853, 10412, 12956, 9602, 4104, 10970, 8684, 13293, 2612, 12060, 15438, 15965, 15971,
	12116, 15191, 18207, 7541, 4124, 0, 6677, 6828, 8030, 0, 0, 0, 2092, 0, 0, 0, 0, 0, 8040, 4922,
	17549, 0, 0, 1603, 7324, 14241, 0, 3098, 11876, 0, 0, 0, 0, 0, 15194, 0, 0, 11919, 12017, 16686,
	17257, 0, 0, 0, 10550, 0, 0, 0, 0, 0, 5607, 8668, 8950, 10707, 17761, 0, 0, 16692, 11303, 0,
	3386, 10217, 4609, 6071, 10295, 12751, 8736, 13761, 0, 0, 0, 0, 1717, 3165, 10055, 10390, 3276,
	16326, 0, 0, 1716, 17922, 0, 0, 0, 0, 1361, 18114, 0, 16486, 0, 0, 0, 2751, 0, 0, 8472, 0, 0,
	16376, 17107, 0, 0, 499, 0, 0, 1001, 5525, 12773, 6446, 4021, 1061, 13111, 12556, 14822, 7533,
	0, 0, 4036, 0, 0, 5807, 1913, 13613, 14286, 17322, 0, 0, 17135, 7962, 0, 0, 0, 12807, 12822, 0,
	0, 0, 2276, 4316, 4103, 12649, 15678, 15896, 0, 12385, 0, 4821, 0, 18085, 0, 17517, 0, 12703, 0,
	5682, 4874, 5201, 0, 0, 0, 0, 0, 2315, 2889, 4208, 14804, 0, 0, 0, 14436, 0, 17488, 6266, 3382,
	1073, 6404, 4553, 6780, 10920, 11283, 13209, 14493, 0, 8329, 5452, 0, 11656, 0, 1258, 154, 8219,
	1844, 10947, 14801, 0, 0, 12114, 0, 0, 0, 0, 11442, 0, 0, 16542, 66, 11201, 0, 0, 0, 13349,
	18008, 7136, 0, 0, 13141, 0, 396, 7634, 8381, 12987, 0, 0, 0, 4950, 0, 676, 0, 900, 12637, 0, 0,
	4851, 8099, 15204, 0, 0, 10645, 0, 2089, 3070, 0, 0, 15807, 0, 14449, 383, 0, 0, 13307, 0, 721,
	15156, 0, 0, 14982, 0, 0, 0, 5982, 13679, 0, 0, 0, 0, 0, 5715, 0, 0, 7791, 8768, 8512, 9057,
	5509, 11601, 7147, 0, 0, 7022, 8919, 3670, 288, 10497, 0, 4790, 11590, 0, 1931, 6855, 0, 0, 0,
	1140, 15818, 79, 1998, 14590, 17150, 17242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4563, 9468, 11056, 0, 0,
	0, 2299, 0, 0, 0, 0, 13095, 0, 0, 0, 1435, 0, 0, 0, 9360, 0, 15061, 3473, 2318, 6388, 10126, 0,
	12108, 0, 0, 0, 4065, 8442, 16995, 2201, 901, 0, 0, 0, 0, 0, 9741, 9551, 0, 8325, 11734, 13773,
	0, 0, 10001, 2606, 8858, 0, 10761, 5826, 6317, 17200, 18009, 0, 0, 0, 0, 1994, 0, 16609, 0, 0,
	17755, 444, 0, 6282, 0, 0, 0, 8049, 0, 12133, 9893, 10376, 9297, 0, 0, 0, 0, 0, 0, 0, 0, 9943,
	7575, 14934, 4835, 0, 0, 9142, 15302, 0, 17313, 6584, 0, 0, 0, 17927, 0, 7101, 0, 0, 17727, 0,
	0, 15423, 17348, 0, 0, 14914, 0, 931, 6272, 6394, 0, 0, 0, 0, 0, 0, 0, 0, 14372, 1261, 11012, 0,
	9405, 0, 0, 572, 17427, 2592, 14254, 0, 8251, 0, 0, 0, 10351, 0, 0, 12037, 0, 14287, 0, 10981,
	0, 0, 1990, 12178, 15495, 0, 18166, 0, 0, 875, 3960, 12845, 4754, 15452, 0, 0, 7093, 0, 14936,
	8791, 14272, 0, 0, 0, 0, 1795, 0, 12551, 14667, 0, 0, 0, 6114, 3802, 7764, 0, 0, 0, 1227, 5819,
	10420, 15051, 0, 2105, 8009, 0, 0, 8378, 0, 0, 0, 11251, 11423, 16465, 0, 0, 11973, 13866, 0, 0,
	0, 4582, 15073, 14807, 15647, 0, 0, 0, 3613, 0, 0, 4511, 5527, 7930, 7141, 8754, 637, 17127, 0,
	0, 0, 6267, 7145, 9413, 0, 13575, 0, 8807, 0, 14616, 2973, 5225, 6148, 10182, 16667, 5683,
	18107, 0, 264, 18138, 0, 16412, 0, 0, 0, 0, 11823, 0, 0, 11370, 16825, 0, 16451, 0, 13295, 5860,
	11147, 13086, 9881, 10108, 0, 5252, 2088, 17279, 16064, 591, 0, 0, 3986, 7776, 6969, 8614,
	13966, 0, 5824, 0, 0, 0, 2125, 0, 0, 14776, 0, 0, 3940, 0, 17137, 0, 0, 17447, 0, 1440, 0, 1096,
	0, 10441, 4736, 6793, 0, 0, 2263, 0, 0, 0, 0, 0, 2866, 8843, 18000, 1134, 11137, 17980, 0,
	15992, 0, 0, 13476, 0, 2498, 0, 0, 0, 0, 3610, 8333, 2892, 12681, 11037, 0, 2158, 0, 0, 0,
	18059, 0, 0, 4581, 8149, 0, 0, 0, 10237, 0, 9949, 0, 14739, 389, 9163, 15006, 15888, 0, 0, 5275,
	3157, 1334, 8612, 10426, 5299, 4478, 13762, 4395, 18101, 8551, 0, 0, 5814, 0, 4858, 0, 1597, 0,
	9485, 17984, 0, 0, 0, 0, 0, 357, 6556, 6686, 10756, 12628, 13949, 17539, 11305, 0, 0, 0, 0, 0,
	0, 14974, 17582, 0, 0, 402, 13262, 10073, 2245, 0, 0, 7853, 0, 0, 0, 1820, 4632, 5574, 0, 0,
	4022, 168, 14002, 0, 0, 0, 18159, 10225, 0, 0, 0, 0, 2908, 0, 16397, 16340, 2143, 0, 0, 5428, 0,
	1438, 0, 0, 0, 16791, 0, 1645, 11224, 0, 0, 0, 0, 16711, 12052, 0, 6525, 0, 0, 0, 11618, 6765,
	2150, 2887, 9374, 0, 0, 1412, 10570, 2332, 600, 0, 0, 0, 0, 0, 5892, 0, 0, 12794, 0, 10727,
	3618, 0, 0, 0, 0, 1751, 15961, 0, 0, 17718, 16207, 0, 0, 0, 6772, 14465, 13377, 9299, 0, 7652,
	0, 6517, 10002, 18150, 0, 2418, 3388, 11633, 15086, 0, 0, 0, 10472, 0, 0, 0, 0, 0, 11041, 2189,
	8113, 0, 5350, 0, 0, 0, 0, 0, 3720, 13115, 2078, 0, 0, 10509, 0, 0, 2814, 5451, 14615, 15299,
	17820, 4812, 0, 0, 0, 16153, 11104, 0, 0, 0, 2713, 0, 0, 7526, 3902, 759, 635, 15272, 16019,
	16952, 0, 0, 0, 0, 0, 0, 0, 272, 4925, 7137, 15732, 15936, 17887, 0, 8452, 4908, 0, 14550, 4695,
	12311, 0, 0, 8805, 17607, 0, 50, 8726, 17290, 13883, 5811, 2562, 17335, 1696, 12883, 0, 3303,
	876, 6278, 10936, 12306, 14567, 0, 10575, 0, 12687, 0, 2450, 12658, 12844, 0, 16807, 13239,
	15679, 903, 0, 0, 4937, 0, 15984, 13, 8001, 9213, 9288, 7115, 5980, 9218, 15035, 15223, 16059,
	16821, 0, 0, 0, 0, 0, 5530, 9052, 290, 0, 0, 4048, 4125, 3779, 10142, 0, 0, 0, 10475, 15966, 0,
	0, 0, 0, 5343, 0, 0, 8183, 8801, 0, 9971, 17140, 0, 7603, 7378, 15834, 7864, 12192, 17179, 0, 0,
	2506, 0, 0, 5357, 7610, 10179, 11906, 9188, 9639, 11852, 13838, 0, 11531, 3462, 6860, 9889,
	6779, 2746, 16554, 14767, 0, 12823, 0, 0, 0, 0, 8456, 9813, 0, 0, 10823, 0, 0, 0, 0, 0, 14844,
	0, 12659, 5264, 9219, 0, 13699, 0, 3568, 12964, 16757, 14949, 0, 13802, 0, 13626, 0, 3999, 9149,
	14895, 0, 0, 0, 0, 14752, 0, 0, 0, 0, 0, 0, 0, 0, 9774, 0, 11653, 2917, 6269, 15421, 669, 7130,
	2508, 7246, 8594, 12574, 15298, 16092, 0, 0, 0, 5116, 5441, 2546, 7724, 0, 10524, 0, 0, 0, 0,
	4541, 16863, 17048, 0, 0, 0, 6682, 0, 0, 10826, 0, 9671, 0, 0, 0, 5489, 12224, 0, 18236, 0, 584,
	3675, 12632, 0, 12924, 15810, 0, 0, 0, 982, 0, 5557, 5653, 7359, 12942, 443, 2532, 15394, 17426,
	13806, 0, 3910, 0, 0, 0, 9568, 5543, 0, 15470, 0, 0, 0, 3696, 9084, 0, 2731, 17853, 0, 0, 8062,
	0, 797, 13611, 11449, 17240, 16317, 9734, 17701, 0, 0, 0, 12881, 13087, 2560, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 163, 12911, 0, 0, 0, 17276, 0, 0, 0, 2075, 0, 0, 0, 9665, 10119, 0, 0, 0, 0,
	0, 0, 0, 3033, 17638, 12808, 17770, 374, 0, 11664, 12991, 4105, 2890, 6620, 7913, 3729, 5406,
	14047, 1420, 15285, 4857, 787, 0, 0, 639, 8997, 12753, 0, 3713, 9366, 12542, 0, 4861, 11081, 0,
	4750, 4931, 5500, 0, 5906, 14405, 16461, 0, 12226, 11675, 0, 0, 6714, 0, 0, 5254, 2401, 15502,
	14386, 9760, 9385, 17001, 0, 0, 7146, 7804, 10614, 10366, 580, 1865, 4106, 10233, 0, 0, 0, 1632,
	0, 6015, 7912, 0, 4348, 15351, 0, 13772, 2246, 4447, 0, 4502, 0, 0, 2333, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 10494, 0, 9293, 11199, 4795, 11281, 11832, 11997, 6797, 14634, 15102,
	15806, 16997, 15637, 0, 0, 1937, 0, 0, 0, 0, 0, 0, 7366, 0, 0, 0, 0, 1301, 0, 0, 3860, 0, 0, 0,
	0, 0, 0, 0, 13603, 0, 7975, 0, 0, 0, 7662, 0, 0, 0, 0, 8262, 0, 0, 0, 5521, 2851, 0, 11617, 0,
	0, 7192, 0, 0, 15748, 13017, 13067, 15123, 1786, 3431, 3542, 11930, 7923, 0, 0, 1043, 0, 0,
	11328, 17125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6904, 16, 4650, 0, 2038, 12575, 0, 8538, 188, 2048,
	5389, 10751, 14222, 16175, 1553, 0, 0, 0, 0, 0, 11021, 0, 5330, 0, 8480, 0, 17187, 0, 16931, 0,
	0, 0, 16014, 0, 16015, 0, 3967, 6493, 6202, 12532, 12041, 18098, 17865, 0, 0, 0, 0, 1484, 0, 0,
	5016, 14124, 0, 0, 0, 0, 16035, 1447, 17844, 0, 0, 0, 0, 0, 0, 0, 0, 17635, 0, 0, 0, 6001, 8069,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 10925, 12419, 0, 0, 0, 5455, 1616, 9335, 0, 0, 0, 0, 790, 6963, 7514,
	7536, 11469, 0, 7241, 14402, 0, 12154, 0, 0, 14795, 1154, 11473, 0, 16358, 3569, 8408, 16115,
	17574, 1843, 5095, 16160, 17905, 1896, 5480, 5554, 9908, 3300, 0, 0, 11035, 17591, 9456, 8734,
	1408, 11378, 0, 0, 6332, 1830, 2475, 10188, 5207, 5837, 14296, 17495, 5186, 9044, 11830, 0, 0,
	0, 15493, 0, 0, 0, 0, 1437, 0, 0, 0, 0, 11459, 0, 0, 0, 10289, 3914, 0, 1618, 0, 0, 5587, 17929,
	0, 0, 0, 13288, 848, 1987, 12332, 0, 3018, 9443, 14439, 0, 18225, 0, 0, 4953, 0, 0, 0, 205,
	17819, 0, 0, 0, 0, 0, 0, 4894, 4207, 17963, 12392, 12640, 0, 14282, 0, 8779, 16330, 0, 1321, 0,
	0, 7144, 0, 0, 3804, 10988, 0, 10100, 7279, 0, 0, 10793, 10430, 0, 14017, 16121, 0, 7518, 12927,
	904, 7225, 312, 12892, 15558, 0, 15829, 8974, 0, 8496, 5179, 3877, 16260, 5182, 16409, 0, 0,
	14228, 8874, 1855, 9362, 14966, 6571, 10277, 0, 0, 0, 12242, 14840, 1544, 0, 0, 0, 16457, 0,
	6072, 0, 0, 0, 9371, 13186, 0, 17750, 0, 0, 0, 304, 5210, 5336, 11592, 11324, 994, 10093, 11718,
	15009, 16235, 4482, 8647, 8024, 10737, 10213, 5548, 5181, 6424, 7296, 14479, 784, 16691, 17994,
	18081, 0, 2369, 0, 11680, 976, 0, 12097, 0, 2448, 13406, 0, 8509, 0, 683, 14121, 0, 13991, 0,
	8842, 17386, 2760, 18039, 4352, 13268, 14896, 13117, 0, 12671, 0, 4628, 0, 0, 5782, 0, 10842,
	6227, 8460, 11926, 15416, 15496, 0, 0, 5929, 0, 6542, 0, 15760, 0, 0, 4493, 0, 5300, 0, 17545,
	1462, 2646, 0, 0, 0, 0, 0, 14181, 14908, 0, 0, 8739, 0, 8550, 0, 5470, 0, 0, 12581, 0, 11345, 0,
	3550, 2175, 4372, 0, 5255, 9918, 0, 10648, 0, 0, 8157, 0, 3067, 10193, 3917, 0, 0, 2083, 0, 0,
	0, 1426, 0, 0, 573, 0, 12417, 9273, 8181, 10636, 1552, 9238, 14394, 11130, 0, 0, 0, 0, 7229,
	8025, 13640, 6611, 6538, 0, 17891, 0, 0, 11402, 0, 3488, 11818, 0, 16687, 0, 919, 0, 0, 187, 0,
	0, 0, 17763, 17011, 4369, 14805, 0, 5222, 9448, 0, 6784, 0, 0, 0, 0, 0, 0, 0, 16105, 3803, 0, 0,
	0, 0, 0, 0, 12466, 0, 0, 0, 0, 0, 0, 0, 0, 8809, 11784, 13918, 0, 0, 0, 0, 0, 1322, 1500, 15561,
	0, 9825, 0, 5508, 0, 14938, 5444, 17799, 17876, 17384, 0, 0, 17509, 0, 0, 0, 0, 13554, 0, 0,
	4444, 4625, 0, 0, 0, 0, 11860, 3232, 7890, 10307, 14026, 16377, 16917, 0, 0, 0, 0, 0, 6279, 0,
	160, 2068, 4067, 4351, 15340, 15350, 0, 0, 0, 3223, 1101, 1424, 3889, 11629, 13231, 17324, 0,
	1886, 151, 4296, 13767, 10680, 3966, 6344, 0, 9756, 0, 0, 0, 0, 9180, 17511, 0, 15589, 0, 2261,
	15142, 3538, 14329, 14303, 15087, 16373, 4317, 0, 1308, 11855, 11637, 16225, 16851, 0, 0, 10856,
	729, 3718, 0, 15585, 0, 0, 0, 0, 9032, 0, 0, 0, 4332, 0, 0, 1267, 0, 0, 0, 0, 12271, 14905, 0,
	6724, 10400, 11287, 12148, 481, 0, 0, 8620, 5466, 0, 0, 0, 0, 3866, 14154, 0, 17709, 13143,
	9958, 0, 0, 0, 0, 0, 0, 11099, 10296, 9081, 0, 0, 0, 0, 10158, 10304, 13524, 12674, 0, 15283,
	1839, 1979, 2966, 4149, 0, 14363, 14743, 0, 0, 0, 5303, 8457, 0, 0, 0, 0, 2217, 0, 0, 0, 0,
	4965, 16093, 7416, 2545, 15001, 0, 6485, 0, 8427, 2194, 2684, 15976, 14710, 1345, 0, 0, 0, 5491,
	7263, 14926, 0, 11889, 12162, 0, 0, 0, 0, 0, 16529, 6866, 0, 1915, 5322, 7245, 10571, 858,
	15881, 2457, 0, 4670, 0, 0, 15108, 2678, 0, 0, 65, 0, 9801, 0, 2989, 0, 0, 0, 972, 8020, 7004,
	0, 2630, 9782, 10234, 0, 0, 13324, 0, 0, 0, 16428, 0, 0, 11833, 4528, 13503, 12544, 1159, 13771,
	17561, 0, 0, 0, 0, 5719, 0, 1745, 0, 0, 7228, 0, 4353, 0, 0, 0, 0, 0, 0, 0, 0, 5017, 13305, 0,
	0, 11872, 0, 0, 16100, 3282, 17656, 0, 15316, 7426, 16970, 17974, 0, 0, 3406, 3905, 349, 9115,
	3516, 17095, 12216, 14703, 1268, 0, 0, 0, 195, 0, 0, 0, 6221, 2873, 1566, 11357, 13164, 14562,
	0, 0, 9129, 0, 0, 0, 0, 0, 2785, 4914, 0, 0, 0, 15903, 0, 301, 169, 314, 3066, 13082, 6384,
	7885, 12624, 0, 587, 4069, 11733, 14500, 11569, 4724, 14688, 15546, 11362, 0, 0, 5052, 0, 0, 0,
	0, 1079, 3576, 6342, 14597, 2051, 17642, 17605, 0, 684, 0, 0, 1138, 1951, 8939, 0, 4279, 15940,
	0, 2054, 0, 12686, 0, 0, 17210, 11101, 0, 4972, 5189, 344, 612, 2620, 509, 3611, 6659, 12304,
	17292, 397, 9700, 0, 0, 0, 243, 1611, 7344, 1533, 10267, 10586, 11168, 555, 13112, 15183, 0, 0,
	0, 0, 0, 355, 14395, 15362, 10738, 0, 0, 0, 0, 2021, 0, 4677, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 12626, 1363, 4998, 8718, 4679, 8208, 16671, 0, 3312, 10697, 0, 3837, 0, 0, 0, 0, 0, 0,
	5902, 0, 631, 0, 8986, 17431, 0, 0, 0, 890, 15553, 0, 0, 0, 0, 12070, 17804, 0, 4499, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3857, 0, 0, 2767, 6161, 0, 0, 2050, 10471, 12023, 15756, 0, 0, 1144, 0,
	14608, 0, 0, 4960, 2763, 6208, 8264, 10226, 13232, 0, 0, 0, 0, 0, 0, 0, 0, 13740, 17825, 0,
	15404, 0, 16169, 0, 0, 4439, 1279, 4494, 11676, 15513, 6117, 0, 12102, 0, 0, 0, 11753, 13061,
	9022, 0, 0, 0, 4890, 0, 8245, 14212, 0, 1262, 0, 16070, 14745, 8571, 0, 0, 6061, 13185, 0, 0,
	13712, 1738, 6502, 0, 0, 0, 5464, 0, 1446, 17625, 15041, 0, 7364, 15411, 1702, 0, 12303, 0,
	1860, 6442, 0, 15571, 0, 0, 0, 8275, 0, 5365, 14098, 0, 0, 11671, 4491, 5817, 12989, 16712,
	12655, 0, 0, 0, 11273, 7419, 13002, 0, 2399, 0, 0, 0, 0, 0, 0, 266, 0, 0, 0, 0, 3057, 15761,
	16537, 0, 4323, 0, 4719, 0, 0, 0, 4076, 0, 0, 0, 6915, 17341, 13751, 672, 0, 0, 0, 17412, 0, 0,
	7752, 2754, 1417, 0, 12452, 0, 6239, 16557, 0, 0, 0, 0, 13012, 0, 0, 0, 5859, 0, 0, 8383, 0, 0,
	0, 2947, 5897, 0, 0, 7338, 4738, 8087, 0, 0, 15931, 0, 0, 0, 6092, 9377, 0, 0, 1382, 0, 6993,
	6320, 11239, 13403, 16459, 0, 4991, 0, 947, 0, 0, 15994, 1035, 2659, 1341, 0, 0, 8218, 0, 5019,
	0, 2993, 8073, 2932, 17005, 0, 0, 0, 1421, 3776, 0, 0, 0, 11389, 12344, 11705, 17703, 0, 0,
	6962, 0, 0, 0, 2231, 0, 0, 0, 3191, 16479, 0, 6476, 8180, 9885, 7708, 7094, 5473, 9136, 2628,
	5776, 5856, 10080, 10322, 12202, 6025, 13890, 8013, 776, 5194, 11375, 12322, 15332, 5167, 3261,
	4218, 7747, 15954, 10101, 16252, 16604, 17059, 0, 3082, 0, 0, 0, 13495, 0, 0, 0, 5589, 8789, 0,
	5077, 13458, 11785, 9382, 17079, 0, 0, 0, 14952, 16036, 0, 0, 16196, 15782, 1675, 12262, 17593,
	0, 0, 0, 6676, 17023, 0, 0, 0, 0, 8222, 0, 0, 5013, 10298, 11294, 350, 6036, 4346, 11983, 12667,
	16305, 9557, 722, 17803, 2587, 15603, 16089, 0, 15632, 6280, 0, 0, 0, 0, 0, 0, 0, 0, 10051, 0,
	0, 0, 2314, 11745, 0, 0, 7678, 14401, 12603, 14626, 6367, 7709, 8243, 16649, 7549, 0, 13501,
	3394, 0, 0, 0, 0, 0, 2912, 0, 0, 16617, 6722, 10742, 16625, 0, 0, 0, 0, 2285, 6377, 6549, 10531,
	0, 0, 17711, 3277, 5832, 0, 16148, 0, 8564, 230, 0, 3413, 0, 0, 7000, 0, 13170, 12042, 7696,
	11546, 9786, 0, 0, 0, 0, 0, 0, 0, 12338, 0, 603, 0, 2543, 8975, 16979, 8834, 8563, 10619, 11861,
	16988, 5233, 10862, 17235, 0, 0, 5154, 1136, 0, 0, 0, 9900, 0, 18170, 0, 0, 0, 4699, 0, 0, 9521,
	0, 0, 283, 11905, 0, 8910, 13711, 17990, 16217, 0, 0, 17780, 1534, 13218, 7712, 18056, 0, 0, 0,
	0, 0, 9206, 0, 0, 7960, 16464, 1583, 15029, 1903, 12497, 10030, 16540, 15987, 2489, 11888,
	15208, 9658, 13549, 6079, 11490, 16405, 6109, 8716, 17060, 11765, 399, 9082, 10906, 1723, 17045,
	10615, 3168, 17088, 17433, 10339, 15056, 2372, 17362, 11954, 14042, 0, 0, 0, 11113, 15252, 0, 0,
	8764, 5643, 8580, 9466, 9820, 2396, 5081, 16744, 9770, 16273, 3655, 0, 0, 0, 0, 0, 5238, 15015,
	17525, 0, 0, 0, 0, 14209, 10506, 0, 14636, 0, 0, 7403, 15315, 17855, 0, 0, 0, 0, 7995, 11738,
	6665, 0, 6151, 0, 10075, 0, 0, 0, 7805, 14028, 0, 0, 0, 10404, 0, 6094, 0, 12846, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 8271, 8766, 1396, 8004, 9339, 0, 8304, 7388, 0, 3363, 0, 4466, 7644, 0,
	15426, 11622, 11532, 5956, 12688, 13372, 17560, 4834, 11407, 5549, 0, 0, 663, 0, 11825, 1503,
	17737, 4977, 10029, 9899, 8011, 0, 2, 0, 0, 14150, 9746, 9887, 4842, 15042, 17871, 0, 0, 0,
	14014, 215, 8938, 13558, 0, 7050, 0, 1846, 0, 7697, 5831, 86, 4301, 13846, 5801, 18007, 7516, 0,
	0, 0, 0, 0, 0, 3934, 0, 0, 0, 12436, 0, 4903, 0, 0, 0, 13328, 0, 6778, 4746, 5591, 6960, 10208,
	2139, 9236, 4963, 11925, 7703, 0, 8532, 14205, 0, 0, 0, 0, 6974, 3740, 0, 1359, 10067, 0, 0, 0,
	4055, 0, 0, 0, 0, 0, 0, 293, 1074, 0, 0, 5847, 0, 0, 5363, 7850, 1825, 4349, 16359, 15537,
	11649, 757, 13627, 18237, 0, 0, 0, 0, 15838, 0, 0, 0, 4196, 16855, 449, 0, 0, 0, 2408, 0, 0, 0,
	0, 0, 0, 16185, 0, 9256, 0, 9333, 2585, 6683, 6069, 8038, 13486, 447, 16973, 7783, 4285, 7977,
	13644, 0, 11320, 14275, 17644, 0, 0, 0, 0, 0, 10150, 0, 0, 11422, 0, 0, 0, 0, 16228, 3827, 0,
	18060, 14560, 16068, 17720, 7009, 0, 16060, 0, 0, 12802, 0, 0, 0, 0, 0, 15251, 0, 0, 7851, 0,
	11524, 0, 0, 0, 4530, 12961, 3727, 0, 15429, 3027, 1082, 7717, 0, 0, 0, 2663, 5361, 10548,
	15113, 0, 0, 0, 16027, 0, 2322, 7504, 767, 10719, 13685, 1362, 3398, 0, 0, 0, 3004, 14569, 0, 0,
	2223, 4737, 0, 5409, 0, 0, 0, 0, 0, 6296, 0, 0, 0, 10587, 3359, 2026, 10958, 18196, 16803,
	15607, 0, 0, 9355, 16837, 10849, 0, 0, 0, 17320, 0, 0, 0, 0, 0, 0, 10252, 0, 7198, 13481, 6195,
	0, 11334, 0, 0, 2706, 679, 3788, 4974, 4134, 2036, 6000, 7376, 9064, 9563, 9728, 15653, 0, 4115,
	0, 0, 0, 0, 3736, 0, 0, 341, 6699, 8405, 5198, 0, 9608, 14061, 0, 0, 0, 6408, 17987, 18122, 0,
	0, 0, 0, 8235, 10660, 15788, 17965, 0, 2077, 10598, 0, 3127, 0, 15179, 0, 0, 0, 0, 0, 585, 1413,
	4822, 0, 8493, 5608, 11432, 14188, 17816, 0, 0, 0, 0, 0, 9289, 12522, 10269, 13809, 5759, 13894,
	15706, 6582, 0, 1199, 11550, 1017, 0, 0, 5126, 0, 0, 0, 16497, 6770, 0, 14993, 0, 0, 6119, 2622,
	13744, 3101, 12944, 4636, 0, 0, 0, 0, 0, 0, 0, 4596, 5788, 17204, 1765, 18163, 0, 17065, 0, 0,
	0, 0, 1460, 11928, 17394, 0, 10306, 15723, 0, 0, 15628, 0, 0, 0, 0, 0, 8583, 0, 16268, 0, 0,
	13527, 861, 9400, 13923, 0, 9324, 0, 0, 6366, 0, 0, 6897, 18063, 7494, 0, 0, 0, 0, 15239, 0,
	9316, 11779, 0, 0, 0, 0, 0, 0, 17449, 8869, 5040, 0, 0, 0, 11217, 0, 0, 0, 0, 0, 9578, 0, 16434,
	0, 0, 0, 1800, 0, 15698, 12780, 14446, 7395, 17217, 0, 8552, 0, 15623, 10819, 5226, 0, 0, 0,
	9321, 14302, 7152, 8750, 12926, 15650, 17997, 0, 0, 0, 0, 0, 0, 801, 4694, 16482, 0, 0, 0, 3658,
	4529, 9636, 3059, 524, 12675, 12331, 16278, 16907, 137, 10478, 4023, 0, 4968, 2431, 5613, 17237,
	16095, 0, 5168, 770, 16215, 0, 12269, 0, 0, 0, 17736, 11878, 15967, 14575, 17898, 0, 15539,
	1776, 3879, 10123, 17226, 10892, 6781, 11032, 0, 0, 4230, 14491, 0, 0, 11164, 0, 15837, 9090, 0,
	10484, 2687, 0, 0, 14276, 17801, 17145, 0, 0, 8803, 6395, 11591, 15140, 15309, 654, 7669, 18088,
	9270, 10036, 0, 0, 0, 8811, 18233, 9721, 0, 13169, 0, 0, 0, 16762, 8086, 15533, 11249, 8903,
	9699, 1040, 1826, 13269, 14987, 5132, 17671, 9759, 13695, 13215, 0, 0, 0, 0, 0, 4140, 6557,
	9050, 15468, 1386, 12217, 8167, 9484, 9626, 12196, 7939, 12683, 2624, 14620, 4638, 2595, 880,
	9205, 12601, 16546, 16623, 13342, 16814, 17583, 16097, 0, 0, 3380, 0, 4181, 0, 0, 0, 0, 16928,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9143, 0, 9243, 0, 0, 3678, 3924, 13158, 0, 9631, 0, 13022,
	18100, 17893, 0, 0, 0, 0, 0, 0, 5989, 14953, 15998, 16429, 0, 8985, 13051, 12442, 2384, 8785,
	5948, 14165, 0, 0, 11602, 14250, 16735, 0, 0, 10650, 12849, 13565, 0, 0, 0, 16338, 0, 0, 0, 0,
	0, 5085, 14308, 0, 0, 878, 0, 0, 558, 0, 2685, 0, 0, 9586, 16658, 17184, 0, 0, 0, 0, 0, 0, 0, 0,
	3060, 0, 0, 0, 1348, 0, 0, 1039, 0, 0, 11694, 0, 0, 0, 9544, 11824, 10935, 0, 0, 6949, 0, 0, 0,
	0, 0, 0, 7979, 12198, 14508, 0, 0, 9898, 11475, 15642, 0, 0, 1893, 0, 0, 15034, 0, 0, 6518,
	5364, 13853, 0, 3438, 4201, 0, 0, 3439, 4160, 17723, 0, 4703, 0, 0, 8977, 2144, 2028, 6995,
	9257, 0, 2895, 0, 12207, 15395, 0, 10748, 2199, 2783, 4088, 15138, 17458, 12422, 0, 8082, 1485,
	4591, 14130, 14798, 17437, 0, 1086, 6500, 6705, 7898, 0, 15222, 1314, 14323, 14233, 10354,
	17086, 2244, 0, 1141, 0, 0, 0, 15480, 0, 8710, 0, 291, 12169, 0, 0, 0, 0, 4195, 9860, 2282, 0,
	15122, 3291, 4130, 0, 8859, 17452, 0, 0, 0, 9078, 0, 4955, 981, 2359, 9818, 11121, 0, 0, 0, 0,
	10290, 0, 0, 0, 12806, 6132, 0, 0, 1116, 8831, 0, 0, 0, 3358, 4441, 2607, 6003, 0, 0, 0, 5080,
	7421, 0, 0, 5338, 0, 0, 0, 0, 6130, 3109, 9202, 11805, 4666, 12511, 11479, 277, 9258, 0, 0, 0,
	0, 5072, 0, 0, 6853, 18140, 0, 0, 2305, 6147, 0, 17105, 0, 14769, 0, 0, 0, 14612, 0, 10396, 0,
	12946, 0, 9080, 0, 0, 13123, 0, 10479, 0, 2064, 16856, 9507, 0, 0, 0, 1160, 5775, 8696, 9543,
	13008, 14389, 0, 0, 0, 0, 18228, 0, 8760, 4537, 13507, 0, 0, 0, 0, 0, 0, 0, 6573, 5994, 12158,
	4531, 0, 3746, 8305, 11949, 8924, 15895, 4374, 17543, 8707, 0, 5714, 0, 0, 0, 0, 0, 10946, 6575,
	12635, 0, 8184, 1981, 6085, 9190, 15774, 0, 0, 0, 3993, 10754, 0, 1434, 3607, 1571, 3897, 12595,
	13443, 16696, 0, 1783, 0, 0, 2192, 3584, 15432, 13160, 6649, 14490, 0, 12185, 7607, 13496,
	17534, 14893, 17073, 0, 0, 2861, 2910, 12718, 8715, 12865, 0, 0, 8719, 5224, 14067, 0, 0, 0,
	3968, 6118, 13958, 2547, 4594, 2926, 9539, 12788, 3322, 12693, 17892, 0, 0, 0, 7282, 147, 0, 0,
	6548, 13140, 17950, 0, 0, 0, 0, 1989, 6935, 9565, 12181, 8836, 4409, 9002, 0, 0, 0, 0, 2658,
	9490, 1910, 2145, 14295, 15427, 3741, 16028, 16533, 17842, 209, 0, 18171, 0, 0, 0, 12353, 15455,
	0, 0, 0, 0, 7493, 12453, 5063, 8721, 10488, 15280, 12214, 12324, 9998, 16530, 17451, 0, 0, 8894,
	333, 5292, 17501, 0, 0, 0, 0, 0, 0, 2214, 16614, 0, 0, 3935, 17749, 2045, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 7488, 0, 14809, 15625, 15885, 0, 0, 0, 0, 0, 0, 11242, 2428, 0, 0, 0, 1312, 14591, 2898,
	7751, 17513, 0, 9320, 11433, 0, 0, 5015, 6506, 1088, 0, 17194, 9962, 1431, 2093, 2336, 3002,
	9716, 0, 0, 3216, 6020, 3222, 0, 0, 0, 12909, 16622, 7855, 0, 0, 0, 3864, 0, 0, 13597, 0, 4025,
	0, 0, 0, 6353, 8544, 4050, 3392, 3435, 6868, 12862, 0, 17286, 0, 12087, 9547, 13933, 0, 11989,
	0, 0, 0, 0, 11934, 7277, 11548, 17039, 0, 0, 8844, 0, 0, 7276, 2703, 10544, 0, 10009, 0, 3874,
	0, 16709, 0, 0, 0, 0, 0, 0, 17343, 0, 0, 0, 0, 6032, 638, 7651, 12319, 13641, 16690, 8936, 0, 0,
	9402, 8168, 10870, 1986, 9033, 10839, 14648, 17738, 0, 0, 0, 0, 0, 1238, 0, 0, 0, 6176, 10196,
	0, 0, 1181, 12084, 2037, 14790, 18030, 0, 0, 0, 15960, 14777, 0, 0, 0, 0, 0, 14160, 14955, 3356,
	12564, 2818, 0, 0, 0, 2876, 9446, 12334, 0, 11796, 12717, 0, 0, 6830, 0, 5184, 0, 0, 15139, 0,
	5295, 17976, 1343, 10948, 12009, 4788, 12634, 13172, 11300, 3775, 13197, 14625, 16935, 16749, 0,
	0, 0, 0, 0, 11314, 10415, 0, 14510, 0, 0, 0, 0, 0, 0, 10942, 14318, 0, 16707, 4363, 6129, 0, 0,
	0, 14034, 5424, 0, 0, 0, 10633, 7404, 0, 0, 4310, 17652, 9690, 1859, 0, 9328, 0, 8357, 0, 9461,
	0, 11108, 0, 10533, 11797, 13498, 0, 0, 180, 6335, 0, 0, 0, 0, 0, 0, 12212, 0, 0, 473, 0, 0,
	14131, 0, 0, 0, 11883, 0, 15815, 0, 0, 0, 0, 0, 0, 0, 3681, 51, 2936, 17141, 0, 2210, 10520,
	517, 5852, 0, 11966, 3544, 11688, 12460, 12860, 13671, 15343, 0, 0, 0, 636, 5702, 3798, 18221,
	8104, 5564, 0, 0, 4629, 11140, 819, 15968, 16536, 0, 14190, 0, 4688, 9595, 0, 315, 0, 0, 5513,
	11709, 5540, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8028, 0, 9995, 17069, 1919, 10639, 12356, 0, 0,
	11766, 3087, 1394, 12357, 13120, 13352, 14056, 1954, 3393, 7528, 806, 16078, 17951, 0, 0, 1433,
	0, 0, 0, 4987, 17848, 0, 0, 0, 0, 13265, 1778, 12889, 0, 5103, 0, 4117, 0, 16916, 0, 0, 0,
	10000, 0, 0, 15363, 0, 0, 139, 0, 0, 0, 17223, 0, 0, 0, 0, 0, 0, 0, 0, 7008, 3559, 0, 0, 0, 0,
	0, 0, 0, 0, 1943, 14319, 0, 17769, 0, 4893, 9406, 3641, 8384, 9991, 7727, 13078, 0, 0, 16755, 0,
	7758, 8731, 0, 0, 2720, 13038, 0, 0, 0, 0, 0, 10134, 11453, 0, 5538, 0, 0, 0, 0, 12812, 4271,
	7875, 0, 0, 1554, 17991, 6782, 3445, 3985, 0, 9780, 0, 0, 5901, 14312, 6921, 0, 11278, 13316,
	5708, 8209, 13854, 15010, 15762, 862, 14327, 325, 1333, 15955, 16600, 3582, 8148, 9310, 704,
	16652, 18193, 560, 0, 5878, 17221, 10454, 1128, 0, 15388, 3284, 6846, 9959, 4732, 0, 14425, 0,
	0, 0, 2165, 1135, 16137, 17082, 12465, 0, 0, 14171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 497, 6712, 1290,
	7869, 10891, 1759, 7490, 15014, 13299, 11001, 2819, 9074, 11510, 16818, 2218, 13700, 1753,
	14478, 18242, 0, 3732, 0, 2300, 733, 2869, 3329, 0, 0, 1444, 10447, 3738, 12159, 10618, 0, 5055,
	2380, 4683, 998, 12841, 15734, 16394, 1866, 5830, 5838, 3640, 17735, 0, 0, 0, 0, 0, 58, 0, 0, 0,
	882, 0, 0, 0, 351, 2108, 949, 2544, 5932, 9204, 12682, 16414, 16854, 0, 183, 4562, 4515, 4486,
	2790, 7248, 8277, 0, 7621, 0, 8999, 2388, 0, 4100, 3143, 5370, 13118, 0, 0, 17516, 3957, 9956,
	0, 6018, 4655, 11519, 16111, 286, 10499, 0, 2228, 0, 0, 14581, 0, 3077, 8574, 5148, 1497, 1668,
	2567, 7194, 10176, 1489, 12168, 13320, 13506, 15057, 10527, 735, 10701, 10088, 88, 261, 17202,
	17515, 4109, 8085, 12777, 7283, 12073, 9349, 14727, 15730, 4693, 17778, 0, 0, 0, 12535, 12765,
	1055, 8506, 9228, 5287, 5377, 8200, 9390, 10589, 0, 0, 9693, 1186, 1582, 0, 0, 0, 0, 0, 0, 5249,
	12654, 2091, 17143, 4101, 0, 0, 1810, 9528, 0, 0, 0, 15921, 16404, 0, 13972, 15082, 0, 0, 2561,
	7955, 0, 8499, 11686, 15008, 15771, 0, 0, 8332, 0, 0, 0, 18148, 866, 0, 1295, 5969, 10468,
	17014, 16158, 0, 0, 0, 0, 4429, 0, 0, 0, 0, 0, 9210, 11963, 0, 4846, 10045, 0, 0, 0, 0, 0, 0, 0,
	5307, 17316, 17526, 3636, 1774, 17264, 17985, 3371, 15529, 2289, 429, 0, 746, 0, 0, 0, 10338, 0,
	0, 9, 2294, 233, 5094, 10087, 2180, 16788, 17512, 1390, 0, 0, 13493, 8578, 0, 0, 0, 0, 0, 11153,
	0, 0, 0, 0, 0, 1791, 7750, 12597, 1779, 3814, 9778, 14652, 17247, 18194, 0, 8061, 0, 0, 7800,
	11620, 0, 0, 6675, 0, 0, 7658, 7377, 5588, 5169, 10151, 16783, 1371, 12348, 11468, 17883, 5594,
	0, 0, 0, 2711, 0, 0, 0, 2118, 1664, 0, 2153, 14954, 0, 0, 0, 0, 0, 4622, 6451, 17090, 0, 2995,
	14247, 8411, 7300, 5200, 0, 0, 11959, 0, 0, 990, 4994, 9970, 4473, 11553, 15844, 18244, 0, 0,
	7484, 0, 469, 0, 0, 0, 0, 0, 0, 0, 3385, 0, 0, 10692, 18235, 6612, 0, 0, 268, 0, 0, 6218, 0, 0,
	0, 0, 0, 0, 5230, 7772, 13893, 0, 0, 5846, 17112, 17664, 17721, 0, 0, 7083, 0, 0, 0, 10274,
	7753, 8165, 0, 0, 0, 0, 0, 14343, 452, 8322, 11571, 13538, 12731, 0, 13831, 0, 0, 0, 0, 0, 6313,
	0, 422, 9480, 10590, 15584, 0, 8582, 15912, 13743, 0, 0, 0, 1829, 5012, 16880, 0, 0, 0, 0, 0,
	15982, 9222, 0, 0, 0, 0, 0, 0, 8146, 0, 0, 14031, 0, 0, 0, 9963, 12415, 2464, 3547, 8189, 0, 0,
	0, 0, 0, 0, 0, 1474, 0, 822, 6028, 0, 0, 0, 0, 0, 17064, 3288, 17273, 0, 9272, 17446, 0, 11336,
	1049, 11119, 12813, 3167, 13508, 9712, 7445, 0, 2269, 0, 7745, 0, 8872, 17805, 0, 0, 0, 0, 5125,
	0, 15200, 0, 0, 0, 13199, 1164, 0, 2012, 9886, 15616, 0, 0, 6826, 1797, 1263, 0, 4347, 16008, 0,
	13871, 0, 3590, 0, 0, 0, 0, 0, 16044, 0, 0, 0, 0, 0, 0, 8406, 10124, 3878, 0, 0, 11857, 0, 3024,
	5177, 7812, 15355, 0, 0, 483, 0, 8140, 8043, 3876, 0, 586, 0, 811, 0, 2953, 11270, 691, 11660,
	12612, 15908, 4472, 0, 2862, 6670, 0, 0, 0, 5025, 7036, 10106, 0, 16884, 17381, 7792, 0, 292, 0,
	0, 0, 0, 0, 756, 15106, 17303, 14297, 1129, 0, 3760, 12341, 12328, 5073, 10919, 13291, 11722,
	1004, 13317, 15944, 4540, 0, 0, 0, 0, 12186, 0, 0, 0, 0, 13702, 0, 0, 1798, 8810, 3064, 16515,
	4304, 13970, 0, 3554, 8364, 0, 546, 0, 1927, 12570, 13332, 5203, 15059, 13282, 16790, 16715, 0,
	13696, 9465, 17754, 0, 0, 15764, 5954, 0, 0, 0, 0, 17909, 0, 11055, 13583, 13689, 16041, 11700,
	2647, 0, 0, 0, 0, 10453, 11486, 9017, 10442, 0, 0, 0, 0, 0, 3456, 8074, 14202, 12170, 0, 4056,
	12443, 3637, 12770, 3552, 14679, 15790, 0, 14146, 10655, 0, 0, 0, 7010, 15605, 9953, 4074, 0, 0,
	0, 2008, 0, 11737, 17164, 963, 7749, 1634, 0, 0, 0, 0, 103, 6386, 2556, 9627, 5649, 0, 2334,
	11604, 432, 445, 0, 0, 0, 14919, 0, 0, 0, 10658, 16323, 10112, 15449, 0, 12558, 16177, 4024,
	13837, 3192, 0, 14920, 4163, 0, 9710, 2485, 2985, 1454, 10038, 0, 0, 1561, 3128, 0, 12706, 0,
	11651, 0, 0, 0, 9677, 0, 0, 0, 0, 0, 0, 0, 0, 7459, 0, 0, 9332, 0, 3815, 0, 6647, 9723, 0,
	12699, 0, 7208, 1909, 2056, 4983, 0, 6554, 8794, 12425, 5306, 14081, 8722, 14235, 14656, 0, 0,
	0, 0, 0, 0, 0, 15095, 7251, 2167, 10007, 6236, 9921, 0, 5618, 0, 1827, 2652, 8737, 11566, 12775,
	13434, 10734, 0, 0, 0, 0, 8005, 0, 0, 0, 14129, 0, 16062, 0, 0, 0, 0, 0, 15873, 0, 0, 14775,
	3095, 15572, 9638, 0, 6560, 12088, 18187, 0, 0, 0, 0, 10363, 0, 11236, 0, 0, 0, 0, 11476, 0,
	5469, 0, 17970, 3228, 6217, 11308, 15333, 0, 0, 6480, 11344, 7660, 14483, 1607, 10057, 2757,
	15508, 0, 0, 0, 12569, 0, 0, 0, 7149, 0, 9395, 1959, 11770, 0, 977, 13522, 4158, 8623, 7298, 0,
	0, 0, 0, 14140, 0, 0, 1749, 14584, 3318, 0, 9313, 9753, 11808, 12019, 14586, 16400, 8700, 13651,
	15594, 0, 0, 0, 0, 0, 6956, 15262, 0, 0, 17946, 0, 5706, 0, 0, 2081, 0, 14996, 0, 0, 0, 0, 0, 0,
	0, 5792, 0, 0, 0, 0, 8870, 14476, 0, 0, 0, 0, 0, 0, 0, 6696, 3145, 0, 0, 15321, 0, 6813, 0,
	3562, 17585, 1281, 8402, 8852, 12291, 15551, 0, 0, 0, 6625, 0, 0, 16220, 0, 0, 0, 0, 7299,
	11871, 12400, 0, 16773, 0, 0, 0, 0, 0, 0, 15347, 0, 0, 0, 9420, 1993, 0, 5319, 15093, 15579, 0,
	10827, 0, 15633, 0, 0, 0, 0, 0, 0, 5723, 0, 2195, 0, 0, 0, 1894, 0, 0, 0, 16463, 0, 7585, 14772,
	9043, 0, 0, 2326, 0, 0, 0, 10211, 0, 14960, 0, 17776, 0, 1463, 9828, 5584, 1097, 17484, 474,
	4551, 6613, 0, 0, 5777, 0, 0, 0, 12679, 0, 14052, 0, 12759, 9765, 0, 0, 5104, 0, 4044, 0, 0,
	15446, 17248, 0, 0, 0, 12272, 0, 0, 0, 14647, 16786, 9609, 9358, 14650, 0, 0, 0, 12983, 16313,
	0, 17277, 14558, 0, 995, 0, 4702, 4145, 7292, 14237, 0, 0, 0, 15081, 0, 0, 0, 0, 5812, 8851,
	16933, 13063, 818, 16098, 0, 11080, 0, 0, 11849, 9489, 15527, 1173, 0, 0, 0, 1588, 2129, 2625,
	5010, 8871, 0, 0, 9242, 0, 0, 0, 0, 12122, 15702, 10560, 5183, 17259, 0, 0, 0, 10152, 0, 0, 0,
	13759, 0, 11038, 8951, 9714, 0, 0, 0, 11735, 0, 0, 5443, 0, 0, 0, 0, 0, 0, 12549, 0, 12663, 0,
	2009, 4833, 0, 2000, 3440, 8392, 0, 0, 5099, 6799, 9348, 891, 8641, 16241, 17212, 0, 601, 11024,
	9463, 0, 0, 11262, 0, 0, 0, 0, 5090, 11992, 0, 17798, 0, 2675, 0, 0, 11695, 9846, 0, 0, 9945,
	9619, 15181, 0, 0, 0, 0, 0, 0, 5202, 0, 11036, 16751, 5851, 0, 0, 0, 0, 6121, 0, 0, 0, 0, 0,
	5829, 0, 14889, 0, 0, 0, 370, 12736, 667, 0, 4219, 0, 0, 0, 0, 0, 11017, 12470, 10423, 9737,
	1926, 12132, 16157, 0, 0, 0, 0, 1698, 0, 0, 611, 3233, 0, 0, 0, 0, 0, 0, 1626, 0, 13207, 5638,
	0, 0, 5617, 0, 0, 0, 0, 0, 0, 11979, 0, 0, 3526, 14549, 9766, 14627, 0, 5669, 0, 2497, 0, 1524,
	14185, 578, 203, 567, 1841, 3813, 7454, 8467, 4901, 10696, 15930, 16283, 150, 16387, 9719, 7663,
	0, 0, 0, 13813, 1625, 15959, 17224, 18212, 0, 0, 4706, 0, 17767, 0, 0, 0, 0, 0, 17918, 0, 7498,
	8846, 7818, 0, 0, 5471, 14925, 9519, 0, 0, 0, 0, 0, 0, 8631, 0, 13943, 1297, 15645, 0, 0, 0,
	16233, 0, 0, 0, 0, 12008, 255, 0, 0, 17046, 0, 0, 0, 7945, 0, 0, 0, 18226, 15414, 0, 0, 12932,
	0, 0, 0, 16982, 13075, 0, 0, 0, 0, 705, 13612, 0, 6306, 0, 0, 206, 0, 0, 14911, 2803, 0, 5278,
	16248, 0, 0, 1521, 9157, 0, 0, 9934, 0, 1034, 0, 0, 14248, 201, 3632, 4772, 10810, 12007, 592,
	5676, 16061, 8089, 1064, 4634, 8019, 15187, 16322, 10185, 0, 0, 2897, 0, 15182, 0, 0, 0, 4526,
	1111, 174, 14333, 16269, 9724, 2875, 0, 0, 0, 0, 0, 1847, 0, 14245, 16552, 6566, 1251, 7307,
	4918, 8886, 10890, 0, 0, 3281, 8898, 2559, 2569, 8372, 1755, 2911, 9305, 16644, 17314, 0, 12421,
	16921, 1450, 6037, 0, 8444, 0, 3754, 0, 1477, 0, 0, 12600, 0, 3361, 18165, 500, 0, 0, 1945, 593,
	0, 0, 8321, 4086, 6872, 11728, 0, 1177, 0, 0, 5475, 940, 6738, 0, 0, 4403, 6754, 0, 0, 0, 5362,
	12792, 10809, 13818, 16342, 0, 0, 0, 13587, 2702, 12172, 311, 1794, 17759, 0, 0, 11488, 8117, 0,
	12979, 4593, 6220, 9308, 14661, 16436, 16146, 16700, 13113, 0, 0, 0, 0, 6703, 0, 0, 0, 0, 3551,
	1560, 3872, 5057, 0, 7539, 0, 2331, 5139, 7351, 0, 3982, 12754, 9811, 0, 0, 0, 16472, 7071,
	16832, 5098, 14538, 0, 0, 8969, 0, 0, 0, 0, 3571, 1245, 9195, 4495, 6736, 0, 0, 6745, 0, 0, 0,
	3029, 15465, 0, 7604, 0, 0, 0, 14628, 0, 0, 0, 5961, 0, 0, 6145, 0, 0, 4844, 14617, 13602, 2807,
	0, 0, 0, 0, 14867, 0, 15389, 3767, 4329, 6416, 8853, 9481, 16900, 3608, 9275, 10713, 8409,
	13080, 13465, 14537, 6080, 9767, 7941, 9579, 13847, 15973, 16545, 0, 9960, 0, 0, 0, 7920, 10425,
	0, 0, 1720, 15168, 0, 6477, 11689, 2190, 3674, 3994, 5652, 13756, 16255, 0, 6976, 12756, 13514,
	16224, 17915, 6225, 14470, 3691, 2349, 13673, 0, 0, 0, 0, 0, 12219, 0, 0, 10491, 4848, 6624,
	9817, 0, 11138, 2290, 2764, 4564, 6552, 0, 11309, 0, 0, 11585, 0, 8511, 2963, 15890, 13213, 0,
	10403, 0, 0, 10962, 6241, 7815, 8603, 10345, 0, 0, 5375, 29, 7272, 0, 0, 18173, 11374, 2469,
	18241, 0, 2254, 5539, 6785, 9047, 15247, 0, 0, 17083, 478, 5865, 1109, 13585, 2317, 13882,
	10104, 16307, 0, 5686, 7544, 16276, 0, 8340, 15751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17015, 16765,
	0, 0, 1349, 148, 5976, 10148, 0, 15164, 14856, 5604, 18029, 7569, 8494, 12962, 0, 1956, 1842,
	8996, 12286, 14539, 15613, 8990, 4611, 166, 5260, 8855, 12413, 7157, 0, 5709, 0, 0, 0, 8137, 0,
	3053, 16198, 0, 15520, 0, 17932, 8588, 11054, 0, 0, 5467, 16875, 0, 2473, 6380, 11237, 12985,
	4371, 9341, 12697, 11891, 2929, 0, 0, 7588, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1212, 16140, 0, 12485,
	10422, 0, 3660, 15055, 3252, 8101, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15859, 0, 16584, 6021,
	16454, 5825, 2233, 2691, 4460, 5895, 3663, 9025, 13678, 0, 0, 12582, 7909, 7748, 8820, 0, 3422,
	17694, 1498, 0, 0, 0, 17268, 0, 0, 0, 9046, 0, 16816, 0, 7770, 12910, 9850, 5978, 9705, 10807,
	10854, 0, 0, 0, 5784, 2664, 15528, 15977, 0, 13180, 0, 0, 577, 0, 9091, 0, 0, 0, 0, 0, 0, 846,
	3735, 0, 10829, 0, 0, 7612, 16384, 17858, 0, 0, 0, 0, 2196, 4097, 16654, 2558, 12238, 0, 0, 0,
	0, 0, 8778, 0, 16361, 11454, 0, 0, 0, 0, 7179, 14485, 0, 0, 0, 0, 0, 0, 8865, 1189, 1542, 0, 0,
	0, 17810, 0, 0, 0, 0, 4407, 0, 3210, 1991, 11559, 16491, 9101, 12747, 0, 10511, 1917, 12408,
	15765, 4061, 0, 3603, 17392, 3207, 11893, 14473, 17679, 17111, 0, 16079, 0, 9907, 7, 5938,
	14375, 0, 7107, 7370, 17138, 1877, 0, 4996, 0, 3258, 5407, 16304, 16993, 0, 0, 12281, 1496,
	10753, 0, 0, 0, 0, 0, 6305, 0, 11724, 487, 0, 0, 0, 0, 8797, 0, 10260, 15144, 12240, 0, 0, 0,
	11176, 4480, 0, 5227, 0, 15877, 0, 3906, 7439, 8826, 0, 2563, 0, 0, 0, 0, 10964, 54, 3719,
	11184, 15155, 17389, 8937, 0, 13128, 8393, 13950, 0, 1470, 542, 0, 2420, 9108, 0, 0, 0, 8829,
	13116, 0, 0, 0, 14917, 0, 0, 3264, 0, 0, 0, 0, 6646, 6851, 9042, 5786, 8784, 1711, 9541, 4613,
	0, 0, 3236, 4975, 1748, 12805, 426, 0, 0, 0, 0, 18084, 3886, 5501, 719, 12210, 0, 4244, 0, 6667,
	0, 0, 1296, 3260, 10573, 11716, 13637, 1358, 15518, 0, 14064, 463, 0, 0, 17608, 10446, 0, 298,
	3256, 10492, 6546, 0, 0, 10911, 0, 0, 14524, 0, 0, 0, 0, 641, 1085, 8632, 8267, 1629, 10609,
	12355, 12790, 1365, 4338, 5180, 8265, 6553, 9338, 13989, 14290, 8683, 1887, 10912, 10116, 13259,
	14923, 15369, 3774, 8250, 766, 2609, 11554, 5827, 16018, 16892, 16975, 17599, 7193, 17781,
	15040, 17812, 17982, 18024, 7902, 0, 3285, 0, 13698, 0, 0, 0, 8058, 5476, 14113, 0, 0, 0, 0,
	6689, 10716, 0, 0, 0, 0, 0, 0, 17899, 14076, 0, 11790, 16789, 0, 3546, 6060, 0, 0, 0, 4302, 0,
	14705, 11028, 14962, 0, 0, 0, 0, 9003, 12318, 14459, 9386, 16298, 0, 0, 8044, 3734, 10035,
	15901, 16466, 16087, 17218, 3328, 0, 4118, 4268, 17188, 8438, 0, 0, 2041, 0, 9011, 0, 0, 0, 47,
	0, 0, 0, 0, 11850, 15336, 3859, 0, 0, 17489, 12973, 17270, 10508, 14800, 18069, 15, 0, 9819, 0,
	13941, 0, 0, 12137, 7433, 7586, 0, 0, 0, 1310, 5760, 17555, 0, 3840, 10930, 12593, 0, 0, 0, 0,
	0, 0, 0, 1441, 0, 8247, 2344, 5289, 5515, 6859, 7052, 0, 0, 948, 0, 0, 9961, 0, 0, 0, 0, 0, 0,
	0, 56, 5392, 2841, 7903, 17261, 0, 135, 3019, 0, 12742, 0, 3903, 14863, 12312, 0, 0, 3176, 9319,
	0, 141, 6845, 18066, 1666, 0, 0, 0, 0, 8926, 0, 0, 0, 0, 0, 0, 0, 482, 1707, 5971, 9802, 2728,
	11427, 15032, 0, 13828, 0, 8976, 6498, 15876, 0, 8182, 6356, 10857, 0, 0, 15188, 3975, 1973,
	6661, 0, 0, 0, 0, 8248, 0, 0, 0, 0, 0, 0, 16495, 5573, 0, 11509, 3883, 0, 0, 16823, 7091, 10010,
	0, 0, 13599, 14707, 12090, 0, 0, 0, 0, 0, 0, 0, 0, 4615, 13576, 6435, 1770, 5999, 15293, 16406,
	5388, 0, 0, 0, 0, 17796, 0, 0, 0, 353, 561, 2444, 5996, 1670, 453, 3638, 1024, 8931, 3941,
	15879, 16139, 7380, 9538, 13971, 16673, 17007, 8330, 17626, 0, 0, 0, 4157, 8355, 13648, 0, 0, 0,
	0, 3171, 8186, 12200, 15335, 0, 0, 0, 6373, 12620, 14010, 3560, 0, 0, 0, 0, 0, 16498, 3639,
	3056, 17632, 18136, 0, 10355, 0, 9029, 0, 0, 0, 0, 91, 0, 0, 13774, 0, 16362, 0, 8808, 1599,
	16354, 7628, 0, 0, 6406, 754, 2977, 0, 0, 0, 0, 16024, 2822, 7291, 3574, 7840, 12120, 2829,
	11157, 4393, 12801, 14865, 11807, 0, 17930, 0, 0, 477, 2412, 462, 3688, 4016, 17395, 0, 10731,
	13195, 14724, 13764, 3215, 12920, 15312, 16572, 0, 0, 12404, 0, 0, 6540, 339, 10838, 0, 0, 0,
	13466, 0, 0, 5967, 6839, 0, 0, 0, 0, 285, 435, 0, 0, 7825, 1473, 1246, 0, 0, 8609, 0, 0, 13600,
	0, 0, 10286, 0, 0, 0, 0, 0, 0, 0, 0, 1845, 0, 0, 4492, 14892, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 6950, 0, 0, 6031, 3068, 8324, 0, 0, 0, 5798, 2568, 3875, 8713, 7492, 0, 16989, 0,
	4565, 0, 17359, 0, 15745, 0, 0, 16058, 17, 3149, 6691, 0, 0, 0, 0, 0, 0, 0, 0, 3850, 3597, 4290,
	4660, 17170, 3321, 1737, 8575, 16240, 10545, 0, 0, 4859, 0, 0, 0, 0, 0, 0, 9396, 15256, 16183,
	4792, 11131, 0, 0, 0, 8717, 0, 950, 0, 0, 2346, 15406, 0, 0, 0, 2219, 2761, 8142, 0, 5351,
	12320, 15630, 6992, 1655, 17158, 4897, 3518, 2342, 3290, 4445, 2879, 1397, 6940, 13808, 4671,
	1249, 11293, 18078, 10063, 18119, 0, 461, 11535, 0, 0, 0, 0, 0, 2367, 0, 0, 0, 3579, 0, 0, 7099,
	0, 9006, 7373, 5394, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 842, 3039, 16627, 0, 0, 11132,
	12089, 3155, 12712, 15590, 0, 11742, 0, 0, 0, 17009, 0, 0, 0, 10565, 12623, 8351, 15162, 0, 0,
	2097, 0, 0, 0, 926, 9194, 1269, 10973, 12796, 14523, 12374, 16781, 0, 7369, 0, 594, 9224, 0,
	1077, 6066, 0, 15242, 13892, 0, 710, 2833, 1403, 0, 3224, 0, 0, 17151, 0, 7774, 0, 0, 0, 0, 0,
	0, 0, 0, 13296, 0, 0, 11404, 15344, 15592, 0, 0, 0, 0, 0, 0, 0, 9787, 12441, 10879, 0, 16200, 0,
	0, 0, 11907, 0, 0, 5493, 8672, 6210, 16741, 11552, 8230, 17645, 0, 789, 6429, 17578, 9505, 0,
	7746, 12872, 0, 0, 0, 0, 0, 0, 0, 0, 16679, 0, 0, 0, 0, 0, 17566, 0, 0, 0, 1176, 13152, 1178,
	12651, 0, 0, 1123, 0, 8295, 13023, 0, 0, 2411, 3950, 6953, 10638, 11652, 16045, 1200, 0, 0,
	14698, 13881, 0, 0, 2865, 12325, 604, 3118, 3725, 15544, 5551, 14194, 945, 15696, 16285, 18058,
	0, 609, 0, 6309, 0, 15770, 1214, 8041, 8748, 7876, 10967, 0, 0, 0, 16288, 10031, 0, 0, 0, 0, 0,
	0, 0, 8031, 10047, 14324, 0, 0, 16564, 0, 0, 2840, 9087, 10546, 2142, 3747, 1120, 14637, 16112,
	8077, 16234, 16954, 0, 0, 16204, 7872, 10005, 0, 0, 0, 3173, 10154, 2850, 7169, 0, 0, 0, 962,
	5481, 9582, 10846, 7385, 3259, 423, 2519, 4819, 3922, 16174, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5185,
	4119, 5163, 7379, 1897, 9562, 9954, 0, 2983, 3179, 1901, 12643, 723, 12837, 11972, 0, 16509, 0,
	8956, 5484, 5766, 0, 0, 629, 0, 0, 0, 3973, 10052, 0, 0, 17351, 11621, 0, 9506, 15952, 327, 0,
	0, 0, 0, 3853, 0, 0, 2211, 12861, 0, 1948, 8556, 12167, 0, 0, 1785, 0, 0, 0, 0, 0, 0, 0, 5356,
	4198, 0, 0, 7743, 0, 5545, 0, 15498, 0, 7133, 8753, 0, 12669, 0, 0, 5216, 14884, 0, 0, 0, 10120,
	11826, 14533, 5231, 5111, 12146, 198, 12220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13630, 0, 16752, 0, 0,
	5813, 0, 0, 0, 0, 0, 791, 0, 46, 6019, 0, 0, 0, 0, 0, 0, 9768, 0, 0, 9467, 0, 0, 11976, 0, 0,
	43, 5927, 1614, 6598, 4112, 8759, 0, 0, 1072, 2788, 5174, 6063, 12898, 14148, 3441, 14066,
	14453, 16005, 0, 0, 4867, 0, 0, 14029, 15705, 0, 0, 0, 0, 13357, 15094, 0, 5156, 9118, 3911, 0,
	3745, 0, 1469, 5106, 0, 0, 6732, 13614, 15878, 0, 0, 0, 8297, 0, 10069, 0, 0, 0, 8806, 15600, 0,
	1908, 8022, 15986, 0, 4111, 8231, 4574, 4337, 12456, 8875, 13065, 2287, 11898, 9633, 12134,
	14267, 16842, 8303, 400, 12847, 17102, 0, 14965, 15154, 16946, 633, 3147, 17668, 0, 1617, 0,
	8448, 0, 0, 9018, 0, 1930, 7138, 9309, 0, 0, 0, 64, 9430, 15250, 0, 14240, 5323, 0, 0, 0, 16258,
	1708, 0, 0, 0, 1068, 13609, 0, 0, 0, 0, 0, 8216, 0, 0, 0, 0, 3772, 2643, 644, 3647, 828, 6240,
	12520, 0, 0, 0, 0, 0, 14062, 0, 4026, 12848, 0, 0, 742, 953, 1579, 0, 0, 0, 13414, 15693, 18054,
	0, 2501, 2835, 4413, 6271, 9717, 1205, 0, 0, 0, 2053, 2222, 9771, 11496, 2065, 11492, 8987, 0,
	0, 0, 0, 11840, 12164, 0, 0, 0, 0, 0, 0, 0, 8239, 0, 0, 8, 12629, 0, 0, 0, 0, 0, 0, 4012, 0,
	2032, 8915, 3174, 12868, 12896, 2156, 16081, 0, 954, 5313, 0, 0, 0, 0, 0, 0, 0, 4263, 9713, 0,
	0, 0, 0, 3952, 2852, 3826, 1654, 10439, 17734, 11445, 535, 5456, 5741, 7947, 0, 13183, 0, 11774,
	0, 0, 15951, 0, 7775, 9797, 12521, 0, 3331, 0, 0, 0, 0, 0, 1858, 2750, 2975, 5647, 17306, 6600,
	0, 0, 0, 14585, 0, 0, 0, 3596, 0, 0, 0, 6658, 0, 0, 16490, 9114, 0, 0, 0, 10335, 0, 0, 0, 4878,
	0, 0, 16553, 1326, 3369, 15454, 8909, 5642, 13959, 5658, 5722, 0, 2515, 0, 0, 0, 0, 2680, 14969,
	16460, 16784, 0, 0, 0, 15238, 2695, 11311, 8352, 0, 4917, 8565, 1862, 12179, 17481, 0, 2928, 0,
	12913, 0, 5333, 14403, 6494, 0, 659, 0, 0, 8003, 10726, 8543, 0, 8365, 12014, 0, 0, 6871, 0, 0,
	0, 0, 0, 7573, 959, 12061, 15618, 0, 0, 0, 0, 0, 0, 0, 16643, 8156, 6515, 14159, 16662, 0, 1419,
	10079, 960, 8268, 17910, 0, 725, 10668, 0, 17925, 0, 14685, 0, 0, 0, 0, 0, 10987, 9054, 0,
	10986, 17928, 0, 823, 10735, 2304, 10788, 9855, 12590, 12011, 4165, 31, 7400, 7515, 9830, 13206,
	15264, 0, 11160, 1766, 0, 0, 0, 6334, 10820, 16382, 3601, 0, 0, 0, 3225, 0, 0, 0, 13817, 9408,
	17160, 0, 0, 0, 0, 0, 0, 15046, 9501, 14536, 0, 3865, 4156, 4262, 0, 1230, 0, 17787, 0, 4827, 0,
	13584, 7450, 0, 0, 3272, 0, 7798, 0, 0, 0, 2373, 0, 5697, 2433, 10320, 13032, 0, 0, 0, 11729,
	13149, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 0, 0, 0, 5261, 0, 464, 15832, 5472, 17300, 15845, 6709,
	15776, 17586, 0, 0, 0, 14985, 0, 7317, 0, 0, 0, 0, 7219, 8191, 0, 0, 0, 9856, 0, 0, 3296, 5787,
	0, 0, 4325, 0, 0, 17284, 0, 14517, 15481, 7092, 8528, 869, 10637, 0, 0, 0, 4838, 9992, 10028, 0,
	0, 0, 3401, 13636, 0, 6336, 18022, 0, 0, 6182, 0, 0, 0, 0, 0, 0, 282, 2200, 2920, 10916, 10145,
	16950, 17833, 9944, 57, 0, 0, 1299, 7474, 16899, 1802, 0, 16380, 16469, 0, 2773, 0, 0, 1000,
	10498, 0, 0, 0, 0, 0, 0, 16937, 0, 11841, 17444, 0, 0, 0, 0, 5616, 0, 0, 0, 5869, 0, 7583, 0, 0,
	0, 0, 4648, 884, 1935, 0, 15338, 0, 0, 688, 0, 0, 6107, 15228, 12999, 0, 0, 9417, 0, 4728,
	14527, 12407, 0, 0, 0, 0, 0, 4829, 0, 0, 1499, 0, 0, 0, 0, 0, 0, 0, 15176, 7406, 0, 5447, 11030,
	0, 4122, 11632, 0, 16116, 0, 2511, 7637, 9875, 11325, 14178, 16598, 9530, 0, 0, 3414, 4586, 987,
	7475, 5542, 14152, 15132, 0, 1355, 0, 10172, 11166, 7383, 4682, 0, 0, 7114, 0, 0, 0, 4872, 4573,
	8899, 17595, 0, 0, 0, 5176, 10824, 0, 9678, 10085, 0, 6295, 0, 1461, 2208, 10773, 10941, 16188,
	0, 0, 6957, 12768, 18091, 0, 0, 1813, 0, 10775, 15084, 17056, 16066, 0, 0, 12917, 0, 295, 8311,
	9515, 13708, 0, 0, 0, 17483, 17658, 0, 0, 0, 0, 0, 5058, 8292, 0, 0, 0, 4276, 0, 0, 0, 0, 10561,
	0, 0, 2802, 6275, 8122, 1133, 11049, 0, 0, 0, 0, 0, 0, 0, 1093, 5, 11713, 0, 0, 0, 0, 3868, 0,
	0, 0, 0, 16437, 0, 17697, 0, 3493, 6284, 8065, 14611, 0, 2025, 0, 0, 16343, 17193, 14201, 9416,
	2203, 4174, 18077, 0, 8840, 0, 0, 15437, 8626, 17503, 4446, 6856, 14816, 10679, 0, 5453, 0, 0,
	0, 0, 0, 0, 16804, 17267, 0, 0, 0, 6495, 13732, 0, 0, 3912, 6103, 7045, 0, 0, 4422, 0, 0, 4459,
	0, 0, 0, 0, 7268, 12376, 0, 4202, 10027, 15012, 11084, 10519, 8845, 9844, 16424, 17278, 0, 0, 0,
	0, 5925, 8618, 0, 5930, 0, 1300, 3661, 5193, 12784, 15552, 0, 906, 8270, 11196, 0, 14979, 2480,
	5105, 652, 9623, 6397, 9425, 11240, 11306, 9034, 12135, 12197, 6769, 4057, 8616, 9329, 14123,
	15739, 649, 3368, 4267, 7813, 8720, 3978, 11576, 13271, 7674, 3578, 10097, 5266, 11584, 12040,
	12410, 13499, 5746, 8337, 13610, 11219, 14845, 15450, 16016, 12144, 0, 626, 7957, 0, 0, 8036, 0,
	18257, 3557, 11187, 7757, 12315, 6528, 0, 0, 0, 0, 10243, 10877, 14783, 0, 0, 10294, 0, 0, 8663,
	15867, 0, 8780, 0, 2571, 0, 0, 1218, 0, 8782, 0, 5412, 17344, 0, 0, 0, 13127, 15218, 0, 0, 0,
	3411, 7117, 13042, 1911, 13555, 15617, 15405, 18144, 0, 0, 0, 2801, 2502, 10362, 15036, 1170,
	9686, 11804, 17103, 0, 9950, 0, 0, 0, 9745, 0, 0, 11150, 0, 0, 279, 6012, 5430, 17612, 7656, 0,
	0, 0, 0, 0, 0, 17641, 0, 0, 13314, 10816, 0, 5972, 3535, 9580, 472, 9652, 15805, 9510, 16941, 0,
	0, 0, 0, 14495, 0, 0, 11767, 0, 0, 12461, 0, 7532, 5120, 9807, 6138, 0, 2542, 2536, 9303, 10094,
	1747, 3669, 0, 10600, 13688, 14659, 0, 686, 0, 0, 0, 0, 0, 4148, 0, 0, 6909, 7958, 14224, 0, 0,
	0, 2864, 0, 0, 15023, 1092, 0, 8832, 0, 5487, 0, 0, 9342, 14692, 17936, 9738, 2950, 11329,
	13891, 8328, 10875, 15076, 16718, 905, 6734, 6418, 17070, 0, 11431, 0, 1298, 13715, 0, 8907,
	4882, 9444, 16618, 0, 7430, 15568, 0, 7736, 15695, 12402, 0, 15286, 0, 0, 10938, 544, 9966,
	11252, 0, 5701, 1633, 4557, 4714, 8462, 17744, 0, 7769, 0, 1529, 0, 10569, 0, 0, 1051, 10111, 0,
	2377, 0, 0, 0, 0, 0, 0, 7950, 0, 11439, 4297, 10968, 8093, 7732, 12005, 0, 9927, 0, 0, 15479, 0,
	2119, 9610, 0, 2170, 12079, 10532, 1659, 13412, 0, 0, 0, 0, 0, 0, 16940, 0, 15652, 10603, 0,
	3854, 0, 15735, 8966, 0, 0, 7730, 4612, 11958, 0, 0, 0, 0, 0, 13244, 0, 0, 5147, 8102, 0, 0, 0,
	4697, 7842, 11331, 11483, 6938, 0, 0, 6885, 0, 0, 0, 16932, 0, 0, 8034, 0, 0, 13422, 5205, 4863,
	3962, 15995, 0, 0, 0, 13757, 16267, 0, 0, 816, 0, 7694, 0, 14045, 0, 0, 0, 0, 5093, 6668, 15789,
	0, 10378, 0, 0, 7200, 1443, 13684, 17808, 7480, 0, 16528, 15670, 0, 15497, 12118, 0, 0, 0, 0, 0,
	0, 17926, 0, 4938, 12124, 0, 0, 0, 0, 10259, 16513, 0, 0, 12270, 8023, 4456, 0, 0, 0, 6122,
	11711, 0, 15676, 0, 0, 0, 0, 59, 17748, 0, 0, 4383, 0, 0, 0, 8118, 8917, 9878, 7264, 7742,
	11952, 12418, 16829, 0, 17550, 0, 6999, 13778, 52, 12391, 1280, 0, 4269, 8317, 16535, 11895,
	9764, 6312, 9928, 12480, 1130, 14472, 2581, 7625, 0, 3805, 2169, 5134, 3572, 1976, 6673, 6399,
	5571, 7069, 16834, 1042, 17492, 17669, 2104, 18190, 15949, 6074, 8881, 9687, 0, 0, 0, 0, 0, 0,
	0, 0, 1801, 9994, 16316, 0, 14226, 0, 0, 17861, 13442, 0, 0, 15978, 13245, 17527, 0, 15125, 0,
	0, 6414, 0, 13039, 10409, 16743, 0, 10954, 0, 0, 595, 308, 0, 0, 557, 15485, 2113, 0, 2227,
	7976, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10331, 3863, 10572, 10667, 8126, 9905, 4880, 930,
	1480, 7816, 11940, 3028, 15306, 4544, 15673, 0, 8827, 0, 2938, 0, 4320, 16003, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 6055, 12760, 10291, 12096, 15500, 17822, 0, 0, 1509, 10388, 15880, 1235, 17829,
	2715, 5857, 0, 0, 0, 8994, 0, 0, 16507, 2274, 4826, 13145, 17467, 14521, 6514, 17544, 5802,
	4512, 7550, 7954, 9119, 17828, 0, 0, 16336, 0, 17584, 13581, 0, 0, 0, 0, 17480, 9422, 0, 0, 0,
	13000, 0, 14681, 0, 0, 0, 0, 0, 1831, 15462, 6050, 0, 0, 0, 0, 0, 8475, 0, 16310, 0, 8911, 0,
	4698, 7992, 17171, 0, 7787, 8839, 15709, 0, 0, 3159, 8735, 9026, 9660, 1630, 9605, 2368, 14931,
	7567, 0, 7352, 14006, 14924, 0, 0, 0, 6730, 7102, 12707, 3307, 12719, 0, 0, 11641, 7659, 6723,
	8646, 2945, 9083, 10424, 14218, 0, 15071, 14487, 14366, 18073, 13102, 14116, 8814, 0, 0, 0,
	15624, 17124, 15386, 2110, 7512, 0, 0, 9625, 13416, 14004, 17116, 15074, 4658, 12098, 5294,
	4052, 17552, 0, 3683, 7286, 9104, 14433, 0, 0, 8253, 0, 0, 5502, 257, 9816, 14528, 10555, 12375,
	17325, 0, 7431, 213, 9237, 14053, 10340, 0, 0, 0, 14082, 0, 5547, 2994, 12912, 5320, 2789, 0, 0,
	9019, 0, 0, 9985, 15219, 0, 2197, 0, 15586, 2699, 13098, 13951, 0, 0, 0, 0, 0, 6929, 11274, 0,
	0, 2055, 0, 0, 8047, 0, 9287, 0, 0, 0, 11609, 0, 15570, 0, 0, 3644, 0, 1637, 0, 0, 3032, 0,
	9755, 0, 0, 0, 0, 0, 6370, 15929, 0, 0, 3246, 5221, 0, 0, 0, 0, 10880, 16261, 9404, 9464, 0,
	1166, 3287, 937, 3909, 0, 0, 0, 0, 0, 0, 0, 0, 17959, 8755, 12724, 14834, 6287, 0, 0, 0, 0,
	10046, 16992, 0, 0, 0, 1902, 0, 0, 390, 7773, 10372, 8835, 9735, 10698, 4164, 9380, 13937,
	16403, 16585, 13273, 14172, 17042, 9494, 13622, 0, 0, 0, 0, 10781, 17465, 0, 10730, 9162, 8868,
	624, 11335, 13175, 17675, 3008, 3780, 4243, 11986, 17507, 0, 15726, 16677, 5822, 0, 8335, 608,
	11835, 13516, 15172, 0, 0, 0, 0, 0, 0, 5958, 10975, 14670, 0, 9621, 3449, 5768, 12031, 14341,
	8290, 14898, 5173, 0, 7827, 13130, 0, 8435, 0, 760, 84, 6680, 16852, 7998, 0, 8331, 0, 8796,
	11748, 13726, 11202, 2120, 17601, 0, 1660, 0, 0, 0, 17017, 0, 1241, 13546, 8757, 13982, 0, 0, 0,
	13633, 15729, 10061, 11458, 8610, 13258, 16636, 10084, 9105, 17175, 0, 0, 6165, 0, 5269, 0, 0,
	0, 0, 0, 0, 12761, 0, 3888, 10903, 0, 0, 0, 4990, 6083, 0, 0, 0, 0, 0, 0, 0, 8854, 0, 0, 8276,
	8681, 0, 11827, 0, 12128, 0, 0, 4300, 8174, 10525, 17882, 2423, 121, 12873, 4188, 0, 0, 5823, 0,
	0, 9351, 9073, 533, 14418, 0, 18018, 0, 0, 11995, 0, 0, 0, 3810, 12982, 9664, 14198, 15209,
	16379, 0, 0, 1037, 0, 5043, 17121, 0, 5379, 13165, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5973, 14573,
	8537, 4747, 9747, 13525, 0, 0, 3855, 11149, 15473, 7969, 14494, 15925, 17757, 8403, 7215, 0, 0,
	0, 14629, 0, 0, 13731, 10359, 1207, 17518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6497, 448, 8021, 12512,
	9596, 15258, 0, 17733, 0, 17596, 0, 0, 10013, 0, 3499, 0, 0, 0, 0, 0, 0, 0, 0, 17096, 0, 14084,
	17052, 17139, 17885, 0, 0, 17182, 17207, 0, 0, 0, 5005, 7991, 11025, 3433, 5877, 17189, 4686,
	10995, 16778, 0, 0, 4823, 7057, 12426, 0, 4760, 11284, 0, 0, 0, 0, 11951, 14293, 0, 12241,
	13668, 0, 0, 0, 12416, 12459, 0, 0, 8059, 0, 0, 2209, 3667, 1253, 5922, 7837, 11414, 12430,
	11163, 11408, 10173, 10384, 764, 0, 1010, 3194, 12863, 0, 0, 0, 2224, 10691, 9325, 12048, 0, 0,
	0, 0, 0, 0, 16425, 1309, 0, 0, 0, 0, 0, 0, 9896, 18036, 2762, 0, 10364, 0, 0, 0, 0, 0, 9264, 0,
	0, 0, 6257, 5524, 2273, 12409, 13589, 17699, 24, 0, 0, 12327, 2805, 0, 0, 0, 0, 330, 15515,
	16936, 0, 0, 3773, 0, 248, 3219, 13963, 0, 0, 0, 0, 16193, 11715, 16881, 0, 7463, 0, 12383,
	16057, 0, 13914, 6739, 14602, 17717, 5282, 0, 0, 0, 0, 0, 0, 15769, 2946, 3390, 0, 0, 0, 0,
	14512, 0, 0, 0, 0, 6499, 0, 0, 93, 2491, 0, 0, 15612, 0, 0, 0, 6679, 16758, 17673, 8943, 13155,
	10937, 17166, 0, 11984, 14168, 0, 14373, 15768, 16944, 0, 0, 0, 0, 284, 0, 1494, 0, 0, 0, 1741,
	3432, 0, 15064, 156, 110, 6719, 10406, 1410, 9145, 0, 0, 0, 0, 15130, 0, 8238, 0, 0, 0, 0, 0, 0,
	0, 0, 10394, 16578, 0, 0, 0, 0, 10171, 12484, 0, 5553, 0, 0, 0, 13281, 0, 3895, 0, 0, 0, 10117,
	0, 853, 2692, 2967, 14696, 16501, 11135, 6656, 6022, 7333, 8581, 6588, 12919, 13177, 15171,
	15743, 0, 0, 0, 15767, 17650, 0, 0, 7447, 0, 0, 0, 0, 0, 0, 966, 13596, 14192, 18057, 0, 0, 0,
	0, 0, 10140, 0, 698, 0, 0, 0, 9838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 356, 9859, 0, 895, 14817, 2748,
	13677, 0, 13085, 0, 0, 0, 8883, 2003, 5785, 4029, 13322, 158, 5730, 8206, 8476, 9926, 8196,
	10238, 3693, 12247, 14511, 16723, 0, 1357, 17053, 8223, 9514, 0, 11506, 2137, 3694, 4120, 6744,
	12289, 5793, 7799, 16468, 17123, 1832, 4014, 3956, 12034, 0, 5061, 0, 346, 6688, 17942, 2848, 0,
	0, 7915, 7353, 0, 7726, 0, 14111, 18160, 0, 424, 1201, 8704, 872, 0, 0, 0, 0, 0, 0, 259, 3146,
	9999, 12745, 0, 0, 0, 3257, 5440, 11061, 11915, 0, 5834, 0, 0, 11133, 17879, 4815, 0, 0, 0,
	8138, 0, 0, 10674, 3190, 5694, 5488, 11158, 1891, 0, 14942, 16413, 18104, 0, 3524, 0, 9146, 0,
	14642, 0, 0, 0, 0, 11478, 0, 0, 12248, 12115, 13536, 1119, 1876, 0, 2516, 0, 13200, 10746, 508,
	6829, 8301, 0, 12457, 12827, 11955, 8046, 13701, 16052, 16475, 17173, 17542, 0, 6160, 13607, 0,
	15906, 6657, 0, 0, 0, 0, 0, 16558, 17415, 0, 7877, 3248, 3217, 0, 2529, 131, 4193, 12971, 13559,
	0, 0, 2831, 8484, 14164, 0, 0, 10280, 12965, 14541, 6389, 1352, 1849, 8014, 12625, 0, 17906,
	3374, 516, 9986, 11066, 13580, 17565, 0, 0, 0, 7633, 8644, 0, 16888, 815, 8980, 0, 0, 0, 10864,
	16628, 0, 0, 15550, 0, 0, 0, 4756, 16117, 7487, 1890, 0, 0, 0, 6251, 7914, 0, 0, 0, 0, 7636, 0,
	0, 0, 12414, 13504, 13076, 6559, 15740, 11018, 0, 0, 7600, 0, 0, 11246, 16647, 16010, 0, 0, 0,
	0, 0, 0, 4839, 0, 0, 0, 0, 13052, 7312, 6877, 0, 0, 0, 0, 3133, 17682, 0, 10784, 2393, 0, 3733,
	3928, 8288, 14376, 17547, 6126, 11116, 10521, 12886, 0, 0, 8708, 12206, 0, 0, 2891, 11477, 5979,
	12616, 0, 0, 0, 212, 7862, 0, 0, 0, 0, 0, 2069, 4040, 10456, 15440, 0, 13393, 1483, 7771, 10740,
	13652, 14091, 2265, 6574, 3627, 11757, 13780, 1501, 10034, 11540, 15932, 10155, 3480, 6325,
	5569, 11759, 0, 2426, 0, 0, 10676, 13875, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4049, 0, 0, 0,
	0, 0, 0, 6767, 16869, 0, 0, 0, 0, 5298, 12245, 0, 0, 1734, 7012, 0, 0, 0, 9252, 3728, 0, 455, 0,
	5790, 8109, 9849, 16386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8404, 3685, 0, 10251, 0, 0, 0, 0, 0, 0, 0,
	13246, 11419, 0, 7721, 9378, 10914, 6323, 14013, 17109, 5674, 9824, 10314, 15307, 5171, 10882,
	17094, 0, 11820, 5863, 0, 0, 0, 7295, 0, 0, 0, 0, 0, 0, 0, 0, 15964, 0, 0, 6959, 0, 1834, 0, 0,
	5595, 3564, 6058, 1653, 10043, 11837, 13310, 17370, 0, 0, 10205, 0, 15560, 0, 11298, 15066, 0,
	0, 0, 0, 0, 0, 16971, 5945, 5678, 9947, 15907, 17438, 0, 0, 0, 0, 1006, 3156, 0, 9125, 0, 0,
	17361, 0, 11608, 0, 0, 3677, 0, 14339, 0, 0, 0, 0, 7214, 6651, 0, 12614, 14737, 0, 15186, 0,
	1122, 13228, 0, 5327, 0, 3498, 5175, 7341, 0, 0, 0, 0, 0, 0, 15039, 0, 0, 0, 0, 2904, 4135,
	14861, 0, 0, 6108, 0, 0, 0, 0, 0, 2316, 5883, 3389, 3496, 7568, 13437, 15938, 16868, 0, 9942,
	2483, 8850, 4355, 5751, 13334, 13534, 14249, 0, 0, 14440, 0, 0, 0, 0, 1032, 11683, 0, 0, 0, 0,
	0, 0, 1881, 11646, 10474, 13243, 14461, 0, 15075, 0, 0, 0, 0, 3919, 17695, 12702, 0, 1132, 0, 0,
	17730, 365, 8934, 10834, 0, 12608, 0, 15659, 13632, 6764, 12903, 13512, 0, 0, 885, 12004, 2159,
	0, 0, 3497, 9814, 0, 9598, 602, 14448, 14592, 0, 0, 0, 0, 0, 0, 8429, 0, 0, 0, 0, 6919, 16541,
	0, 6246, 0, 0, 14151, 14593, 0, 0, 0, 6014, 0, 4366, 0, 2312, 0, 17670, 13987, 9241, 18120,
	8285, 6104, 0, 0, 0, 0, 17508, 2621, 8633, 7240, 17818, 0, 10747, 0, 0, 0, 0, 0, 0, 1545, 13370,
	9876, 728, 7763, 0, 0, 0, 3330, 1084, 14505, 0, 0, 0, 4342, 0, 8358, 15683, 17425, 0, 8635,
	2749, 1923, 3486, 8957, 9864, 11110, 655, 4802, 7110, 7959, 8671, 9045, 12509, 13216, 14132,
	15206, 2907, 14604, 15564, 16844, 3581, 4920, 812, 5629, 0, 0, 5541, 15392, 0, 13191, 15422, 0,
	0, 17414, 13560, 0, 0, 11358, 0, 0, 3880, 11167, 0, 13391, 0, 0, 7531, 13267, 3010, 0, 15687, 0,
	8379, 8520, 8941, 4538, 14143, 17319, 17691, 6870, 0, 0, 0, 14213, 6913, 8051, 6155, 0, 0, 0, 0,
	0, 0, 0, 7616, 2618, 0, 14619, 10739, 17255, 4759, 6541, 9061, 16964, 0, 12876, 0, 0, 16086, 0,
	1585, 0, 7525, 0, 0, 1623, 13658, 0, 0, 6009, 3768, 13161, 486, 0, 0, 0, 1699, 12615, 2867,
	13919, 0, 0, 9215, 9891, 10997, 12644, 0, 0, 10141, 15708, 15733, 9972, 10416, 10868, 14633,
	14799, 14740, 4785, 5048, 0, 11040, 18034, 1041, 11230, 0, 11682, 0, 11068, 0, 16155, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4843, 10584, 14252, 0, 0, 0, 17472, 0, 476, 3301, 10955, 11424, 5332, 14774,
	0, 0, 0, 0, 6671, 1848, 12922, 14810, 11083, 11484, 0, 4600, 10736, 2534, 3208, 14357, 0, 0, 0,
	4752, 0, 0, 0, 12548, 10723, 0, 13319, 0, 12147, 14736, 5700, 9421, 17546, 18031, 11156, 10965,
	0, 2505, 0, 0, 0, 0, 15447, 0, 10103, 0, 13390, 0, 0, 3748, 2394, 1479, 6270, 16934, 0, 1400, 0,
	1692, 0, 0, 0, 0, 0, 0, 12617, 10373, 4030, 7210, 0, 2164, 0, 0, 0, 5070, 95, 15026, 0, 10328,
	9922, 10429, 6113, 9450, 11457, 15981, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4871, 14368, 0, 0, 0,
	5218, 7323, 8312, 4696, 8194, 13467, 15361, 17971, 0, 5611, 11365, 0, 0, 9812, 0, 0, 0, 4018, 0,
	2794, 10402, 8413, 15778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2941, 0, 4501,
	16898, 16231, 12130, 0, 0, 0, 0, 0, 0, 10714, 1650, 16672, 0, 15237, 15853, 0, 0, 0, 9706, 0,
	18092, 1621, 3376, 0, 0, 16433, 0, 10927, 13395, 15538, 5791, 8889, 9072, 16689, 18061, 5396,
	14243, 14571, 16099, 16167, 5894, 12377, 10708, 0, 17230, 6064, 7448, 9742, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 8523, 6378, 3899, 13800, 0, 4999, 0, 0, 14718, 7738, 9773, 11151, 6180, 0, 0, 0, 0, 11648,
	14561, 5308, 0, 9684, 10128, 7554, 10127, 7035, 15255, 2948, 10873, 0, 1, 0, 2765, 7849, 0, 0,
	11634, 1682, 3698, 3861, 12288, 4147, 13276, 7552, 11858, 8545, 17346, 0, 646, 0, 8513, 16792,
	16202, 14738, 17293, 11127, 16841, 18089, 3114, 4032, 6315, 11382, 2292, 0, 4662, 0, 16759,
	1240, 9134, 13041, 11848, 14223, 17624, 0, 0, 0, 14828, 0, 0, 12525, 15469, 0, 0, 0, 0, 70,
	5246, 11795, 14356, 9929, 17382, 10265, 17832, 0, 16176, 0, 0, 10130, 9141, 0, 0, 0, 0, 0, 0,
	8048, 0, 0, 0, 2059, 2676, 0, 3575, 9021, 9267, 11409, 0, 0, 0, 0, 2047, 15780, 0, 0, 0, 8657,
	17773, 7510, 4510, 3429, 7888, 6749, 13942, 1550, 1192, 16769, 0, 0, 16282, 0, 0, 824, 17113,
	18161, 0, 709, 3588, 0, 975, 8232, 6567, 8793, 0, 0, 796, 13784, 3202, 17972, 1242, 2479, 0, 0,
	0, 10374, 8885, 10268, 15916, 730, 0, 0, 7557, 0, 10844, 0, 0, 0, 0, 1669, 0, 0, 0, 0, 5136,
	13040, 0, 0, 0, 4380, 0, 3313, 0, 0, 0, 1165, 1516, 6174, 13557, 0, 0, 0, 0, 0, 11619, 0, 0, 0,
	8877, 12900, 0, 541, 8026, 13520, 13013, 0, 0, 0, 15540, 6318, 10325, 14144, 0, 0, 0, 14263,
	11749, 17944, 0, 0, 0, 0, 0, 2958, 0, 2449, 0, 0, 0, 0, 17939, 0, 0, 0, 0, 0, 0, 0, 7469, 0, 0,
	0, 0, 783, 10361, 16227, 0, 7062, 4652, 7188, 8804, 0, 14827, 16587, 17941, 0, 0, 0, 9005, 0,
	363, 0, 17478, 0, 0, 336, 4187, 4524, 4295, 4997, 11198, 165, 0, 0, 14441, 0, 0, 8876, 0, 14090,
	17406, 706, 17629, 0, 0, 0, 6489, 0, 0, 0, 17568, 16402, 0, 0, 0, 1628, 0, 5160, 10203, 7999, 0,
	15523, 0, 10033, 196, 17398, 6740, 0, 0, 2020, 2337, 12342, 0, 0, 0, 10215, 0, 15020, 0, 14019,
	0, 0, 10487, 17921, 3938, 0, 8819, 11173, 7211, 17811, 0, 0, 0, 0, 0, 0, 112, 0, 0, 11714,
	12462, 0, 14519, 0, 0, 0, 0, 9201, 2942, 4064, 8740, 10493, 6369, 11417, 11851, 17238, 8224, 0,
	17077, 8667, 9654, 17616, 14380, 0, 13488, 0, 0, 11846, 0, 632, 7354, 2161, 1289, 10675, 12645,
	10459, 11578, 12619, 13454, 9130, 13768, 14784, 15492, 0, 371, 5191, 6895, 1775, 4647, 0, 0,
	9102, 11946, 0, 0, 5704, 0, 0, 0, 8479, 9670, 15145, 0, 8592, 11599, 3117, 0, 768, 0, 0, 8598,
	7269, 0, 0, 15825, 0, 0, 0, 0, 8712, 0, 7918, 4286, 0, 3537, 16668, 8998, 6854, 10433, 385,
	5046, 256, 2627, 5209, 5511, 7368, 9973, 12498, 12992, 16608, 17931, 12058, 5318, 9914, 0, 0, 0,
	6457, 490, 7643, 14683, 0, 12142, 9675, 9722, 2521, 5018, 13387, 13915, 14215, 0, 662, 0, 5804,
	8645, 7414, 9969, 10239, 0, 1315, 17081, 0, 0, 0, 5677, 0, 0, 13373, 5102, 10099, 13188, 16372,
	0, 874, 0, 0, 0, 0, 0, 3453, 0, 0, 13096, 10271, 0, 8893, 1837, 2465, 0, 0, 0, 17163, 11847,
	15817, 13901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1471, 15686, 0, 14877, 0, 7883, 0, 0, 0, 16335, 0,
	0, 4525, 5331, 12264, 11549, 6815, 8354, 0, 4739, 1225, 8932, 15737, 0, 0, 7834, 0, 0, 0, 1458,
	6341, 7442, 0, 0, 0, 0, 2260, 0, 0, 0, 12351, 0, 14733, 0, 0, 6746, 0, 0, 0, 6627, 0, 0, 0, 0,
	0, 10791, 16771, 0, 0, 0, 12038, 6274, 0, 11834, 13431, 7657, 12478, 17604, 11016, 11346, 4085,
	3096, 0, 0, 0, 7392, 8217, 0, 6578, 9478, 10473, 7280, 0, 0, 4569, 8334, 0, 0, 8662, 0, 0, 0, 0,
	7051, 11595, 0, 14826, 17110, 0, 0, 11440, 0, 0, 87, 5340, 1526, 11321, 9776, 13362, 11610,
	12517, 14281, 17627, 4129, 0, 0, 5220, 1746, 0, 0, 0, 0, 0, 1415, 7483, 12424, 0, 10122, 11310,
	15704, 0, 13187, 9577, 13634, 17674, 15028, 0, 0, 3088, 7929, 13680, 17739, 9831, 0, 1518, 3235,
	2885, 4715, 2858, 6333, 9533, 9685, 16522, 0, 8252, 0, 0, 7118, 0, 2705, 2949, 3686, 4570,
	14388, 15794, 10405, 0, 0, 0, 0, 3630, 0, 0, 0, 0, 13312, 0, 0, 0, 0, 0, 14899, 7509, 9897, 0,
	13440, 7270, 17375, 0, 17813, 0, 0, 837, 15193, 4676, 11204, 1604, 2969, 3869, 7080, 11254,
	6472, 12233, 4633, 9516, 12427, 13119, 3121, 8339, 3180, 1680, 8241, 3528, 13574, 9268, 8314,
	13274, 14729, 440, 15274, 17684, 13826, 1327, 9127, 15467, 0, 14434, 0, 0, 0, 17180, 6894, 8991,
	9226, 0, 13135, 0, 0, 2495, 10518, 1727, 16999, 0, 16910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	16510, 14292, 0, 14635, 0, 9096, 0, 10513, 17148, 6759, 2978, 17234, 0, 1244, 4224, 11243, 4343,
	12033, 1580, 1053, 12783, 8261, 11650, 13358, 12446, 4742, 5199, 0, 0, 0, 0, 5449, 0, 0, 0,
	8947, 11701, 0, 0, 0, 2362, 0, 16453, 0, 8320, 0, 0, 0, 4389, 6898, 13351, 15631, 5910, 0, 246,
	3650, 0, 0, 0, 12633, 0, 4340, 4949, 9809, 0, 6311, 0, 0, 0, 0, 0, 1836, 10612, 14015, 5950,
	2579, 9004, 6433, 8478, 2424, 11225, 14020, 13491, 4168, 14311, 0, 7718, 0, 2727, 14229, 8762,
	0, 0, 0, 0, 0, 0, 0, 0, 8094, 0, 7011, 0, 0, 10917, 6989, 15567, 13092, 16325, 0, 9248, 0,
	15391, 0, 0, 0, 9600, 13354, 15230, 0, 0, 0, 1525, 8373, 1087, 13253, 8233, 13327, 417, 15731,
	0, 4942, 14456, 10554, 17136, 12161, 0, 0, 9566, 0, 0, 0, 4379, 0, 0, 2696, 8193, 12293, 0,
	10961, 0, 0, 0, 0, 0, 0, 0, 16356, 0, 0, 692, 6520, 9193, 14207, 0, 17713, 0, 14548, 0, 5033,
	16883, 15902, 0, 0, 0, 1792, 10147, 0, 0, 0, 4966, 6201, 11756, 10273, 11839, 4514, 8485, 4364,
	1788, 10700, 1586, 6209, 13270, 4255, 6704, 6664, 13021, 13308, 14421, 13383, 15980, 13069,
	12384, 9486, 1547, 495, 4189, 527, 8291, 5438, 6948, 0, 17206, 0, 0, 7884, 0, 0, 0, 7154, 0,
	7393, 2311, 17981, 0, 10591, 5064, 17817, 17772, 18072, 0, 0, 12280, 12665, 0, 3515, 0, 0, 1153,
	505, 0, 0, 0, 13007, 0, 0, 10263, 0, 0, 1360, 0, 0, 5563, 15352, 0, 0, 0, 0, 0, 5965, 17758, 0,
	0, 6533, 7520, 0, 4386, 0, 0, 0, 0, 0, 1375, 12578, 0, 0, 0, 8465, 0, 13823, 0, 0, 0, 0, 0, 0,
	933, 0, 0, 0, 0, 0, 8114, 0, 0, 15889, 0, 5754, 0, 0, 14157, 16500, 0, 8164, 0, 1099, 11435,
	13472, 430, 6595, 0, 0, 7046, 15725, 0, 4127, 4535, 3113, 0, 1704, 0, 0, 0, 0, 13037, 0, 6198,
	1610, 10578, 11504, 11965, 14464, 13189, 7519, 14887, 4941, 0, 3006, 0, 6207, 0, 7501, 0, 0, 0,
	3424, 0, 0, 0, 13661, 14671, 0, 11761, 0, 744, 14854, 571, 1317, 5410, 5434, 0, 0, 4070, 0, 0,
	0, 14100, 0, 15662, 0, 0, 0, 0, 16351, 0, 0, 0, 0, 0, 10146, 0, 0, 0, 0, 0, 0, 16911, 4392, 0,
	0, 13448, 16408, 565, 0, 8054, 0, 0, 5036, 9365, 14557, 410, 17655, 1395, 6392, 14127, 0, 0, 0,
	16357, 16822, 0, 0, 0, 7870, 0, 0, 5743, 0, 0, 0, 1950, 0, 3792, 0, 9935, 433, 0, 0, 17380, 0,
	6708, 8453, 11122, 9488, 0, 17686, 0, 0, 10276, 18182, 11048, 14186, 0, 14349, 0, 6536, 6150, 0,
	0, 0, 6372, 0, 10889, 0, 5762, 0, 0, 13582, 0, 0, 2554, 7506, 2250, 12447, 16512, 0, 1487, 4797,
	16147, 0, 2198, 11139, 17419, 0, 0, 10398, 13659, 16022, 0, 1062, 8468, 9567, 0, 0, 0, 17063, 0,
	0, 0, 8940, 35, 5403, 15435, 0, 0, 16640, 7067, 3292, 11470, 0, 416, 12151, 11914, 15135, 17368,
	1021, 0, 0, 0, 0, 0, 1150, 10778, 3651, 0, 7934, 0, 0, 0, 17914, 0, 0, 0, 11342, 16448, 1414,
	18216, 2024, 0, 12781, 1683, 3451, 0, 8163, 14811, 0, 0, 15229, 0, 0, 0, 0, 0, 7587, 0, 0, 0,
	9291, 15904, 4627, 2959, 5868, 14145, 0, 0, 17845, 6550, 7858, 17249, 579, 7185, 13490, 8607,
	11302, 7027, 13795, 0, 0, 0, 0, 11276, 216, 14545, 0, 0, 0, 5499, 6283, 0, 0, 0, 0, 0, 0, 8605,
	0, 6847, 0, 14065, 0, 12043, 0, 0, 0, 18147, 0, 8345, 1190, 247, 3334, 6816, 0, 0, 3963, 0,
	1882, 0, 0, 3148, 7677, 9532, 5462, 5867, 0, 14180, 3913, 7304, 18183, 0, 19, 0, 8012, 3137,
	8775, 2853, 4692, 0, 15841, 4028, 0, 0, 0, 689, 6303, 1980, 8464, 14273, 9495, 10526, 15893,
	1812, 5401, 16236, 0, 0, 0, 0, 0, 4945, 61, 4146, 4327, 13070, 0, 0, 0, 0, 0, 12396, 437, 16292,
	0, 15852, 16107, 14983, 0, 0, 899, 12819, 0, 5348, 4886, 980, 0, 109, 0, 16525, 18151, 7685, 0,
	0, 0, 0, 0, 2173, 0, 2615, 17075, 0, 0, 12762, 0, 101, 10644, 0, 731, 3477, 0, 11672, 6742,
	5517, 12371, 0, 4707, 16419, 13058, 16929, 15668, 0, 0, 8095, 8971, 0, 0, 0, 0, 0, 0, 14838, 0,
	9913, 0, 0, 0, 6024, 0, 12259, 13928, 14492, 0, 1605, 0, 8162, 0, 0, 3633, 6120, 4041, 0, 5848,
	7189, 4753, 7391, 8497, 6415, 10905, 12308, 4090, 17016, 0, 11211, 0, 3561, 16710, 7917, 15177,
	0, 7345, 0, 9023, 0, 0, 16797, 0, 0, 3769, 5842, 6379, 0, 5152, 0, 2677, 0, 6983, 0, 0, 0,
	12621, 7258, 8422, 4240, 0, 2984, 13294, 6297, 15180, 0, 6521, 3305, 0, 0, 0, 7989, 9611, 0, 0,
	7449, 0, 4970, 8677, 0, 0, 0, 0, 0, 0, 10065, 0, 0, 4273, 0, 0, 0, 0, 12653, 4114, 13247, 0,
	15451, 0, 1744, 1541, 5724, 5654, 6300, 8488, 17435, 18213, 0, 11372, 13529, 8615, 15217, 0, 0,
	0, 0, 0, 10649, 0, 7486, 1833, 5425, 3115, 11515, 0, 17522, 0, 0, 241, 14094, 5872, 14852, 0, 0,
	0, 0, 0, 0, 0, 3831, 8526, 9483, 17101, 17725, 6615, 11229, 13027, 15428, 0, 13657, 0, 12368,
	17834, 0, 4741, 12668, 0, 17388, 0, 13410, 7499, 16697, 11645, 17524, 16882, 0, 0, 0, 0, 0, 0,
	0, 7667, 0, 11169, 6008, 7595, 12268, 5778, 12642, 0, 522, 0, 1972, 12110, 0, 0, 8837, 15797, 0,
	7100, 0, 0, 1151, 0, 0, 15728, 0, 5335, 0, 0, 0, 5062, 0, 0, 0, 0, 0, 1098, 0, 0, 4266, 3450,
	14553, 15796, 9981, 13713, 11607, 0, 0, 7326, 13952, 0, 0, 9556, 2019, 9967, 10197, 9558, 0, 0,
	0, 0, 0, 0, 0, 11353, 0, 0, 0, 0, 0, 4282, 5805, 14913, 9618, 0, 17958, 4315, 0, 15235, 5297,
	18090, 0, 0, 15431, 0, 1726, 14773, 14885, 17302, 0, 9304, 0, 0, 0, 0, 12152, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 6634, 0, 0, 864, 11516, 0, 10042, 2259, 0, 5615, 0, 3078, 14540, 9550, 0, 0, 0, 2268,
	8967, 15850, 9731, 11673, 15972, 0, 0, 4043, 0, 14945, 5890, 0, 10095, 8817, 0, 0, 181, 6105,
	10943, 0, 0, 0, 0, 0, 0, 0, 0, 18065, 9984, 0, 4077, 0, 0, 0, 7690, 17791, 11209, 16702, 0,
	15715, 0, 15884, 12969, 0, 0, 0, 6684, 6710, 8697, 0, 0, 0, 0, 10222, 0, 13650, 6345, 8508, 89,
	14141, 8302, 6052, 0, 5875, 8188, 9086, 10432, 16127, 7451, 15472, 18070, 0, 17092, 13089, 0, 0,
	5131, 8144, 0, 8670, 10815, 1970, 4435, 5781, 15682, 12350, 0, 0, 0, 0, 0, 0, 16239, 0, 0, 0, 0,
	10869, 4711, 16277, 5478, 10344, 6833, 12045, 14691, 2049, 12001, 14109, 0, 0, 2425, 0, 0, 0,
	13877, 17085, 0, 0, 6796, 18126, 4397, 5229, 0, 0, 0, 13563, 7635, 8313, 2007, 14384, 0, 0,
	5732, 7737, 0, 3955, 4102, 0, 929, 9176, 4277, 376, 17856, 17657, 0, 0, 164, 0, 1231, 2358,
	4762, 11181, 11208, 16021, 0, 0, 0, 7178, 0, 0, 0, 0, 0, 11993, 7174, 8296, 14940, 15474, 0,
	785, 12939, 4274, 12398, 0, 0, 0, 11339, 13196, 0, 0, 0, 0, 8890, 4238, 11159, 5060, 9676, 175,
	4656, 5417, 3807, 6501, 6774, 11456, 12726, 18028, 0, 0, 14110, 0, 0, 0, 16473, 10419, 10023,
	10717, 0, 0, 0, 16271, 0, 10329, 0, 8415, 0, 0, 0, 0, 0, 0, 3731, 8029, 1557, 123, 2035, 8084,
	0, 9798, 0, 0, 11639, 0, 0, 122, 6419, 9535, 2792, 111, 10316, 15874, 15937, 17764, 0, 0, 1540,
	17342, 6245, 0, 7033, 18250, 4404, 14153, 12010, 0, 0, 6310, 18051, 0, 0, 12700, 0, 10169, 3858,
	12231, 11881, 15503, 15799, 16650, 0, 0, 0, 0, 0, 1325, 0, 14532, 13790, 0, 0, 0, 10503, 0, 94,
	6249, 7305, 12721, 0, 6843, 14278, 16329, 9792, 9384, 10175, 17185, 8255, 15294, 17839, 14989,
	0, 0, 0, 0, 3506, 12071, 12998, 642, 9111, 11809, 3416, 12552, 10685, 13346, 76, 1555, 1665,
	12440, 15582, 12809, 16038, 18164, 0, 0, 16368, 0, 3495, 5820, 10567, 0, 0, 0, 11257, 12945, 0,
	9911, 14210, 0, 202, 0, 9138, 0, 0, 5399, 6263, 7786, 16286, 0, 13977, 15792, 0, 0, 0, 0, 0, 0,
	6596, 0, 9917, 0, 0, 0, 2452, 12678, 0, 15869, 9449, 504, 14725, 12165, 0, 0, 5740, 540, 16538,
	0, 6792, 4133, 7996, 10564, 8327, 12236, 15374, 17115, 0, 0, 0, 1028, 0, 4237, 0, 4108, 0, 0, 0,
	0, 0, 0, 7666, 0, 0, 0, 0, 0, 328, 1264, 7729, 14450, 14978, 15114, 0, 15021, 0, 11741, 4787, 0,
	7058, 16312, 0, 12534, 17006, 0, 0, 0, 3606, 0, 10581, 0, 0, 2157, 0, 0, 0, 2447, 0, 10435, 886,
	0, 0, 3510, 0, 6216, 8777, 17040, 0, 0, 2146, 3988, 6045, 2183, 9435, 0, 1598, 2370, 5771, 0,
	13340, 5937, 5411, 7937, 6124, 10133, 10297, 16360, 13101, 0, 16831, 15588, 4766, 6819, 0, 2980,
	0, 178, 0, 0, 0, 11256, 4919, 2409, 12372, 17376, 10076, 9152, 11213, 0, 0, 0, 15941, 17790, 0,
	12698, 16194, 340, 0, 0, 0, 0, 0, 0, 0, 0, 2278, 0, 0, 0, 1982, 6387, 232, 8732, 678, 17165,
	17399, 0, 11806, 8546, 11900, 16324, 0, 17854, 0, 15281, 5572, 40, 1285, 0, 15090, 10008, 1946,
	1506, 18162, 17795, 0, 0, 12929, 0, 0, 5259, 5382, 8705, 8661, 0, 0, 0, 0, 9513, 10428, 3709,
	5256, 10580, 2460, 5206, 12390, 16484, 16616, 0, 13830, 6248, 11643, 0, 0, 0, 7434, 0, 0, 3038,
	8414, 14622, 0, 0, 0, 0, 0, 0, 0, 14103, 0, 0, 0, 5245, 0, 0, 0, 0, 4034, 0, 6223, 0, 4973,
	7203, 0, 18131, 0, 0, 4059, 1652, 10191, 14038, 3896, 7754, 6602, 15813, 16945, 8856, 3081,
	5699, 3645, 9089, 10901, 17024, 18021, 0, 964, 0, 0, 0, 9628, 0, 0, 0, 0, 13009, 0, 5780, 11726,
	3782, 0, 3403, 7508, 10851, 15327, 10371, 12467, 0, 0, 4228, 10350, 15246, 4454, 7212, 6638,
	13836, 15559, 5797, 11212, 2005, 7284, 15433, 15900, 9869, 16606, 5129, 6178, 13408, 2481,
	12685, 18038, 0, 0, 0, 0, 0, 0, 4217, 0, 9155, 13445, 5911, 0, 0, 0, 13126, 14095, 9715, 0, 0,
	0, 0, 14874, 0, 3824, 5570, 0, 1284, 0, 0, 0, 0, 8761, 0, 0, 0, 0, 0, 15816, 6042, 1850, 0, 0,
	707, 0, 0, 0, 0, 0, 12481, 1740, 0, 3540, 6191, 17794, 0, 0, 11412, 13628, 512, 7113, 0, 0,
	5373, 42, 6984, 13968, 16152, 0, 0, 0, 0, 14407, 1732, 0, 0, 0, 0, 8800, 9523, 2284, 3212, 9669,
	15430, 0, 0, 18253, 3600, 8432, 11481, 15798, 0, 9326, 0, 0, 0, 7578, 4455, 1229, 17975, 8396,
	9024, 0, 11525, 0, 0, 3349, 0, 0, 0, 0, 0, 0, 0, 0, 4461, 9457, 0, 0, 14219, 0, 0, 0, 3065,
	17676, 7564, 0, 0, 0, 0, 0, 1114, 0, 0, 0, 0, 3234, 11260, 2694, 6820, 5896, 13159, 4981, 695,
	5941, 13303, 15490, 17457, 0, 0, 5092, 12249, 0, 0, 17282, 1558, 2178, 10482, 9736, 9315, 12183,
	16349, 0, 0, 0, 13289, 0, 0, 0, 0, 11161, 0, 0, 0, 0, 17214, 0, 0, 0, 1589, 2458, 0, 3213,
	12588, 0, 0, 2090, 5096, 11063, 0, 0, 0, 0, 0, 17106, 3508, 0, 0, 0, 5578, 0, 0, 0, 8097, 0,
	3801, 4481, 0, 0, 12884, 5234, 14080, 0, 0, 0, 2670, 0, 0, 2551, 0, 3423, 1804, 7476, 0, 2174,
	2570, 7953, 0, 0, 8880, 16861, 491, 6967, 9432, 11072, 15721, 0, 1687, 2823, 4142, 4378, 5596,
	12908, 16190, 15101, 9203, 0, 0, 0, 0, 0, 0, 14244, 0, 0, 3511, 17413, 0, 0, 0, 13236, 0, 13615,
	14411, 9276, 0, 0, 0, 0, 0, 13878, 0, 1960, 0, 11183, 11712, 13252, 15614, 17473, 0, 5800, 2141,
	15504, 15663, 16811, 8490, 13020, 4913, 2510, 10050, 10886, 15167, 7653, 2043, 5983, 14903, 0,
	3189, 0, 10395, 17592, 11426, 0, 12438, 15657, 693, 0, 4031, 16897, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 12935, 0, 5321, 0, 0, 11448, 0, 0, 5641, 10157, 0, 0, 0, 935, 0, 3347, 0, 0, 236, 0, 0, 0,
	10321, 0, 5688, 0, 0, 0, 8573, 16800, 16876, 12141, 14632, 0, 0, 12785, 0, 3452, 4948, 419, 0,
	0, 0, 0, 16503, 0, 0, 9560, 11754, 6747, 5157, 9890, 7309, 10470, 16720, 12514, 0, 0, 15033,
	186, 0, 0, 0, 16556, 0, 0, 0, 4252, 0, 10945, 0, 0, 6164, 10683, 12545, 1576, 10969, 16737, 0,
	3751, 0, 6337, 0, 0, 0, 0, 0, 12938, 13439, 14135, 7237, 0, 0, 2470, 17287, 14414, 4305, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4522, 0, 1754, 0, 15400, 0, 0, 0, 0, 0, 3336, 15915, 3711, 10552,
	145, 0, 18074, 916, 9931, 13054, 7833, 14503, 0, 0, 0, 0, 0, 0, 0, 3843, 4589, 11189, 3132, 0,
	0, 0, 0, 0, 17953, 6219, 575, 14753, 10486, 1762, 16923, 0, 0, 0, 0, 6863, 3862, 2472, 5727,
	16607, 17774, 0, 0, 0, 0, 0, 0, 0, 6604, 0, 0, 1337, 5391, 7893, 10192, 9752, 0, 17131, 0, 0, 0,
	0, 0, 0, 8120, 8397, 2132, 3459, 5166, 11886, 14040, 15565, 17213, 0, 0, 0, 0, 0, 6286, 0, 2482,
	13345, 0, 7832, 2478, 7236, 11194, 6891, 0, 0, 0, 0, 0, 0, 0, 0, 12518, 4907, 518, 7755, 8983,
	14412, 0, 17603, 11071, 0, 8350, 0, 8063, 354, 2674, 2968, 12764, 3487, 4453, 12722, 13006,
	15842, 0, 17902, 0, 6175, 1772, 15263, 0, 9649, 9874, 17271, 0, 0, 0, 8256, 0, 3577, 0, 12639,
	13811, 11425, 11322, 0, 8280, 0, 0, 0, 0, 0, 0, 0, 0, 2179, 2251, 1606, 17802, 17104, 0, 0,
	10236, 0, 1219, 3269, 0, 0, 0, 0, 2010, 0, 7901, 0, 0, 0, 0, 0, 1488, 0, 0, 0, 0, 2774, 0, 0, 0,
	0, 15933, 9158, 17575, 0, 0, 0, 0, 10004, 2298, 0, 0, 13969, 0, 1590, 4637, 4172, 13461, 0, 0,
	0, 18045, 0, 0, 0, 15407, 11255, 13824, 15089, 0, 4639, 0, 10860, 0, 0, 0, 331, 0, 0, 0, 13645,
	0, 8567, 15839, 4151, 0, 999, 0, 0, 0, 0, 0, 0, 4436, 0, 8390, 1739, 8925, 0, 5598, 1814, 0, 0,
	8776, 7293, 0, 0, 0, 0, 6599, 0, 0, 0, 3708, 0, 0, 2046, 0, 11613, 15380, 0, 0, 0, 0, 15148,
	10437, 0, 0, 0, 0, 0, 0, 4718, 0, 4620, 0, 5291, 7427, 8032, 3362, 12579, 13736, 14367, 12714,
	14424, 0, 13929, 0, 0, 0, 0, 2884, 5352, 0, 6228, 0, 0, 0, 0, 0, 0, 5465, 1854, 5037, 13428,
	14674, 5027, 14699, 14994, 16391, 16626, 0, 5376, 0, 0, 15143, 10200, 10299, 0, 0, 0, 0, 0, 0,
	7387, 12490, 0, 0, 5328, 4420, 6193, 9590, 12740, 3379, 0, 0, 0, 10041, 10353, 0, 1221, 0,
	13230, 2578, 4330, 0, 0, 0, 9265, 0, 0, 0, 0, 15823, 6181, 8199, 0, 15525, 0, 0, 15346, 11463,
	530, 7639, 13302, 0, 665, 620, 771, 0, 5358, 0, 0, 11844, 2504, 0, 16348, 3254, 1639, 14097,
	13605, 1679, 3410, 8960, 0, 10074, 8589, 2476, 0, 0, 4523, 0, 9941, 0, 0, 12486, 8691, 0, 0,
	18254, 0, 0, 18079, 3017, 5592, 10641, 12227, 15267, 0, 4357, 13776, 0, 7623, 7150, 0, 7207, 0,
	0, 3447, 0, 2588, 0, 7910, 1941, 7074, 10003, 16747, 1050, 0, 0, 0, 9232, 6890, 0, 0, 0, 0,
	1511, 7856, 14873, 16132, 0, 0, 0, 0, 4215, 0, 6153, 0, 1735, 1076, 3529, 3566, 16637, 0, 0,
	15763, 6319, 0, 0, 0, 0, 0, 0, 6986, 8131, 0, 0, 17371, 8579, 8244, 12689, 13343, 15581, 0,
	14142, 5276, 0, 6965, 0, 0, 3316, 7524, 0, 0, 8749, 8927, 4884, 7649, 3761, 13562, 16275, 12732,
	16352, 12002, 0, 10417, 12842, 4116, 0, 0, 0, 11027, 0, 0, 0, 0, 0, 7037, 0, 9037, 0, 0, 0, 0,
	0, 0, 11180, 0, 8371, 8240, 8257, 11332, 1512, 13694, 16481, 0, 0, 7163, 0, 0, 7828, 0, 0, 2882,
	0, 0, 7310, 0, 0, 0, 0, 0, 11707, 0, 6586, 7594, 13521, 15436, 16048, 1867, 7684, 14087, 8430,
	3653, 4891, 0, 6238, 3163, 0, 0, 833, 10053, 15112, 0, 0, 0, 0, 27, 9438, 12369, 12101, 9656,
	16144, 8123, 0, 0, 13716, 0, 9646, 1220, 10369, 1565, 1108, 2422, 11418, 11703, 1892, 6166,
	13386, 17852, 0, 3534, 6299, 0, 0, 0, 10037, 15974, 9280, 2956, 4384, 8056, 8591, 4860, 15477,
	3648, 4356, 8318, 14559, 16909, 17400, 0, 0, 4547, 10450, 12715, 3619, 6396, 9902, 3695, 6896,
	13785, 16893, 0, 5022, 6049, 13420, 15864, 0, 1978, 6687, 12948, 5041, 0, 14051, 17251, 15410,
	12829, 4561, 15744, 0, 713, 0, 0, 0, 14024, 14060, 16568, 17506, 0, 0, 15651, 0, 3275, 5888,
	11400, 7952, 0, 15233, 0, 3881, 7361, 7668, 16915, 0, 0, 0, 0, 3502, 8773, 0, 0, 2375, 11541, 0,
	0, 1536, 1442, 2778, 3742, 5716, 9000, 11598, 5293, 12555, 12934, 6958, 13279, 12662, 5397,
	11931, 2681, 7006, 15017, 1777, 4710, 7719, 8242, 9709, 5000, 6163, 7711, 10783, 11304, 13162,
	14253, 15189, 1486, 11508, 12530, 13325, 15499, 15820, 16526, 1025, 16896, 17620, 18064, 6232,
	7073, 11368, 0, 0, 10610, 0, 1964, 0, 4556, 814, 1767, 7281, 12941, 15658, 17868, 0, 0, 5908,
	16161, 7831, 3448, 1029, 0, 0, 16180, 9214, 0, 8554, 3474, 0, 7579, 0, 7465, 7836, 8139, 14258,
	18002, 13681, 17710, 0, 5864, 1677, 1202, 7904, 0, 3491, 5657, 7125, 3916, 0, 9277, 12538,
	17424, 0, 3302, 17886, 5544, 0, 2815, 4344, 9546, 5460, 13909, 15583, 9161, 0, 0, 0, 3381,
	10848, 4571, 15226, 7778, 358, 10585, 4477, 11279, 17647, 0, 0, 0, 16399, 12963, 16415, 0, 8913,
	9648, 15353, 16777, 0, 11674, 0, 11687, 0, 10594, 11859, 0, 0, 0, 0, 0, 7865, 4068, 15597, 0,
	2842, 17233, 30, 11544, 4813, 0, 0, 0, 0, 0, 17049, 1581, 8651, 9987, 7330, 12508, 13857, 14779,
	18153, 0, 12981, 0, 4005, 0, 0, 12476, 0, 0, 0, 0, 0, 0, 10787, 0, 17366, 0, 7882, 0, 0, 0, 0,
	0, 5853, 17020, 0, 0, 0, 0, 0, 5671, 0, 0, 7599, 0, 0, 0, 0, 9164, 9993, 3051, 6601, 9093,
	11259, 0, 14607, 0, 4003, 15159, 16828, 17176, 0, 3120, 3364, 0, 3605, 4385, 3844, 4911, 9445,
	14520, 0, 0, 0, 0, 0, 0, 0, 7043, 9278, 13542, 14022, 14435, 2886, 12523, 3533, 16742, 0, 9740,
	0, 0, 0, 2657, 0, 0, 7932, 0, 7256, 92, 1287, 0, 11799, 0, 0, 3799, 0, 0, 2666, 1059, 1401,
	3771, 310, 7462, 7921, 8608, 12397, 13876, 13884, 17742, 0, 0, 4225, 0, 11589, 0, 0, 0, 0, 0, 0,
	0, 0, 2451, 0, 0, 6093, 15509, 9952, 16659, 0, 0, 1694, 1472, 5128, 3177, 7859, 14613, 0, 11272,
	15202, 8221, 8323, 12472, 0, 0, 16612, 897, 4958, 234, 9680, 28, 0, 0, 1286, 0, 0, 0, 2915, 0,
	9837, 0, 0, 10463, 0, 0, 6385, 12053, 0, 0, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1078, 10799,
	11162, 0, 0, 0, 0, 2857, 0, 0, 11360, 7265, 17530, 9575, 17809, 0, 13360, 0, 9718, 8823, 6865,
	0, 11046, 6234, 14977, 0, 2809, 0, 12016, 16410, 0, 0, 0, 10760, 0, 13264, 5284, 0, 6823, 14128,
	0, 0, 0, 8630, 0, 0, 6076, 0, 0, 0, 15027, 0, 0, 0, 0, 18004, 4432, 12916, 412, 0, 0, 0, 3346,
	3625, 0, 0, 0, 0, 0, 12906, 3901, 146, 1722, 3615, 0, 14277, 17471, 4745, 2283, 0, 0, 0, 0, 0,
	0, 14554, 9401, 11743, 5334, 0, 0, 9173, 68, 10915, 7582, 9039, 9055, 0, 0, 0, 0, 10272, 0, 0,
	0, 16388, 0, 0, 0, 3671, 15153, 0, 0, 0, 736, 0, 0, 12339, 0, 0, 0, 0, 3354, 887, 4042, 0,
	10652, 12609, 18055, 0, 0, 0, 0, 0, 7503, 8525, 13033, 7028, 14876, 0, 1305, 2635, 0, 14653, 0,
	0, 0, 0, 0, 0, 4619, 4513, 14174, 0, 0, 14932, 0, 17239, 5835, 17654, 0, 12155, 5747, 0, 11817,
	2629, 0, 12156, 6454, 0, 0, 0, 0, 0, 191, 8650, 13539, 0, 0, 0, 0, 13438, 0, 0, 0, 0, 14641, 0,
	0, 7306, 13965, 805, 10766, 11392, 16693, 10019, 199, 9763, 0, 0, 0, 0, 6365, 11990, 0, 0, 9343,
	10365, 0, 0, 0, 10358, 0, 1638, 343, 2320, 10056, 10845, 11583, 10996, 4227, 13369, 13432, 0,
	9266, 16798, 0, 1823, 10451, 0, 3273, 4289, 1016, 1047, 8590, 10303, 14700, 16561, 4616, 9517,
	7866, 15680, 11207, 14429, 4078, 2308, 18124, 4073, 8652, 17332, 0, 14427, 17666, 6997, 11022,
	9153, 16914, 0, 13205, 0, 0, 0, 8470, 8246, 6961, 10015, 0, 0, 0, 6743, 10105, 15713, 9529,
	15887, 16262, 7308, 0, 0, 0, 8664, 6053, 0, 6491, 0, 0, 0, 0, 0, 0, 0, 0, 2410, 0, 7965, 1899,
	8601, 9870, 17722, 0, 4980, 5558, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 7171, 0, 6881, 0, 6543, 2098,
	2207, 0, 0, 0, 0, 0, 14797, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2726, 431, 9356, 10022, 506, 4674, 5020,
	11143, 13090, 12833, 15804, 0, 2248, 8197, 0, 0, 0, 0, 6918, 14383, 13720, 15924, 0, 0, 6005, 0,
	4200, 0, 3106, 3035, 9436, 14101, 0, 0, 4575, 12193, 17310, 0, 5450, 0, 14984, 1276, 319, 12680,
	14216, 16613, 18111, 5196, 0, 0, 0, 0, 7255, 6302, 9434, 13528, 12345, 9980, 4601, 13335, 16597,
	2772, 16774, 14758, 4079, 0, 0, 16122, 0, 0, 0, 251, 17589, 0, 13825, 10198, 1898, 4542, 5296,
	5904, 7173, 7972, 0, 13376, 0, 2407, 1852, 6006, 6363, 9225, 12500, 16593, 5354, 0, 7161, 3979,
	0, 0, 553, 12893, 0, 0, 7195, 0, 0, 1020, 0, 0, 0, 16663, 0, 6591, 7424, 0, 4261, 3789, 0, 3166,
	0, 0, 3908, 0, 0, 0, 9262, 7561, 12943, 7128, 11517, 17785, 17504, 13114, 17896, 5474, 0, 7900,
	17072, 0, 0, 13210, 0, 0, 0, 2888, 2961, 7638, 3512, 8451, 11337, 364, 3247, 13171, 17455, 0,
	9588, 0, 0, 0, 17907, 0, 1904, 16211, 269, 0, 1532, 0, 0, 0, 0, 0, 9587, 4500, 15669, 0, 0, 0,
	0, 10863, 0, 17836, 0, 17841, 0, 0, 615, 2709, 11258, 5884, 13674, 6757, 13547, 14018, 616,
	4192, 8679, 9916, 3468, 3755, 14088, 7220, 17288, 17800, 10541, 8742, 16594, 0, 9414, 9982, 0,
	0, 0, 0, 0, 0, 0, 2387, 12364, 0, 0, 0, 12257, 0, 0, 2918, 1318, 10393, 0, 0, 17536, 0, 0, 0, 0,
	0, 1601, 2271, 2383, 0, 3621, 14666, 0, 0, 0, 4448, 0, 17360, 15088, 15595, 0, 0, 14815, 1209,
	7788, 0, 0, 1853, 5390, 15072, 0, 4191, 0, 4037, 11455, 0, 0, 14848, 0, 0, 0, 0, 4740, 0, 1593,
	4734, 4845, 0, 0, 0, 0, 0, 0, 0, 0, 6447, 9653, 0, 0, 0, 0, 8930, 3206, 11665, 7571, 1377, 9691,
	13036, 2905, 14516, 617, 17849, 0, 9615, 11717, 17364, 0, 12840, 0, 0, 0, 9140, 17357, 0, 0,
	3894, 0, 0, 563, 1174, 4226, 10566, 0, 0, 0, 0, 0, 0, 10334, 2390, 8522, 0, 17373, 0, 0, 11730,
	0, 12393, 0, 0, 12420, 6996, 0, 0, 7226, 0, 9208, 12695, 17000, 0, 9008, 0, 15988, 7097, 13586,
	0, 0, 0, 0, 0, 0, 8767, 2574, 0, 0, 0, 0, 10352, 11647, 14265, 14246, 0, 7897, 0, 0, 14069,
	11228, 0, 5744, 12191, 0, 13704, 15253, 0, 0, 0, 0, 9031, 0, 0, 3756, 1054, 5108, 4256, 2027,
	1520, 2740, 12428, 17003, 13193, 3623, 16730, 11594, 0, 14684, 0, 0, 2939, 0, 0, 0, 0, 360,
	16082, 6474, 15214, 6291, 0, 0, 0, 5258, 0, 0, 0, 5413, 13136, 0, 0, 0, 7466, 0, 5002, 6298,
	4923, 1191, 4418, 9311, 2557, 9397, 0, 0, 11788, 0, 0, 9492, 708, 3970, 4223, 4783, 0, 0, 10939,
	11015, 0, 3680, 0, 2512, 10902, 10181, 9744, 10978, 0, 14058, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7078,
	3142, 5219, 0, 0, 0, 12670, 0, 10553, 2061, 15602, 2443, 16331, 3631, 15601, 0, 0, 0, 0, 8057,
	0, 0, 2780, 1406, 2837, 172, 9531, 10802, 0, 0, 0, 9363, 7452, 0, 0, 15354, 0, 0, 0, 0, 0,
	10682, 0, 5632, 3662, 2930, 0, 8928, 0, 14231, 0, 0, 5639, 10132, 0, 9471, 287, 12684, 13361, 0,
	4503, 10852, 14305, 11845, 14963, 305, 6524, 671, 7034, 14872, 6434, 11290, 15227, 16925, 15661,
	18203, 1693, 14763, 16634, 0, 0, 0, 12062, 0, 15772, 0, 0, 10733, 0, 9051, 0, 0, 4868, 13745,
	6186, 7267, 7574, 8449, 11998, 18132, 10187, 0, 0, 0, 0, 2927, 14771, 0, 3664, 38, 2952, 5215,
	6051, 7047, 4484, 7759, 2524, 3992, 7993, 9512, 9573, 9647, 5742, 7817, 921, 3152, 10287, 9989,
	11593, 11699, 12063, 12606, 12882, 14118, 15775, 17779, 0, 5672, 6862, 10377, 0, 1602, 0, 0, 0,
	16621, 566, 4597, 0, 10814, 7823, 6428, 9545, 4956, 883, 5415, 15577, 0, 0, 0, 0, 0, 0, 0, 2490,
	13511, 0, 9474, 0, 0, 0, 0, 0, 14601, 0, 16857, 5268, 17498, 0, 0, 5023, 6328, 0, 0, 0, 1686,
	6382, 1613, 3295, 7978, 13819, 0, 8833, 16879, 0, 15701, 11581, 0, 11932, 0, 0, 0, 0, 0, 0,
	3723, 11917, 12666, 0, 0, 0, 0, 0, 11333, 2738, 2225, 3712, 1724, 273, 12587, 13381, 1255,
	14609, 3161, 6212, 17636, 6478, 9094, 11923, 17628, 17766, 4568, 10983, 347, 15269, 3408, 1872,
	9708, 16430, 18230, 2538, 0, 15506, 0, 0, 0, 14944, 0, 0, 0, 0, 3501, 7619, 8119, 10253, 0,
	10229, 0, 2539, 15420, 17186, 2535, 0, 0, 0, 16133, 0, 0, 18249, 0, 16136, 6192, 0, 0, 0, 0,
	7053, 0, 74, 10539, 4794, 5575, 2427, 6924, 11933, 9016, 17275, 0, 0, 9292, 11518, 16125, 0, 0,
	0, 7319, 0, 14731, 0, 9030, 0, 398, 6420, 8555, 16222, 0, 2736, 6572, 16398, 7878, 16580, 17881,
	0, 0, 0, 0, 0, 0, 0, 6255, 0, 15710, 0, 5372, 13705, 13858, 17297, 0, 11752, 0, 0, 0, 0, 0,
	15458, 0, 0, 0, 3071, 0, 0, 3543, 7287, 13758, 17667, 0, 10207, 0, 5118, 5552, 11586, 2580,
	4488, 22, 15268, 813, 0, 0, 0, 554, 2603, 5952, 16113, 3856, 17047, 2256, 9088, 9640, 13392, 0,
	0, 7106, 9739, 14901, 0, 2355, 10244, 16297, 15317, 12528, 0, 0, 3309, 2456, 6467, 6630, 0,
	13642, 0, 10661, 0, 3105, 4270, 11897, 0, 0, 0, 6927, 0, 4976, 9109, 10168, 3703, 9411, 13043,
	0, 2668, 0, 0, 9668, 16130, 0, 12737, 0, 14964, 15349, 8517, 0, 6564, 0, 0, 0, 17199, 12055,
	7611, 17712, 6331, 0, 5833, 0, 0, 0, 0, 16968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10496, 0, 0, 0, 0,
	3519, 5774, 5448, 0, 0, 0, 11295, 15397, 13513, 7688, 8229, 5951, 1342, 6706, 128, 10712, 11112,
	16102, 14310, 15013, 3926, 9097, 11031, 5149, 4169, 13064, 16957, 6652, 13750, 6043, 0, 2029,
	15914, 10686, 12477, 15956, 8821, 0, 8692, 5119, 2253, 11350, 15197, 14161, 17704, 17847, 0, 0,
	0, 10654, 11441, 12897, 0, 0, 0, 0, 0, 4183, 0, 12458, 0, 0, 17520, 0, 0, 3187, 3325, 0, 0,
	18053, 0, 0, 8204, 2366, 17037, 4419, 0, 0, 0, 0, 717, 997, 5939, 13737, 11299, 11050, 2909,
	7609, 17762, 17993, 645, 3522, 8486, 8878, 11136, 13378, 0, 0, 0, 10797, 0, 0, 4548, 0, 3752, 0,
	12100, 0, 11134, 14012, 14735, 316, 5550, 0, 13779, 0, 0, 15531, 0, 8228, 0, 0, 0, 0, 0, 10410,
	0, 0, 0, 0, 8619, 3218, 2434, 8096, 1885, 11942, 0, 0, 6422, 0, 5359, 0, 11681, 2018, 0, 0, 0,
	0, 0, 0, 458, 16197, 0, 13226, 4019, 0, 5783, 0, 2063, 0, 457, 10640, 7288, 14365, 11828, 9103,
	10910, 8202, 14445, 7551, 15534, 16581, 17637, 0, 7290, 0, 8959, 17411, 2962, 16859, 0, 16483,
	13852, 7560, 11638, 11710, 0, 0, 1635, 4508, 0, 4333, 8283, 9179, 14050, 0, 0, 9473, 8130, 0,
	3646, 6154, 18181, 7436, 0, 0, 2071, 0, 0, 0, 0, 0, 4390, 8440, 5281, 0, 0, 0, 0, 7160, 13906,
	0, 4691, 5214, 6308, 10913, 5565, 11884, 8489, 0, 3014, 10768, 0, 0, 835, 0, 0, 0, 0, 0, 0,
	1369, 8307, 1730, 11916, 9475, 16284, 3339, 6857, 16956, 17190, 0, 0, 0, 0, 0, 12583, 3507, 0,
	6381, 2937, 0, 0, 0, 0, 8783, 0, 925, 2771, 454, 3204, 7227, 8884, 11536, 11962, 322, 14680,
	17260, 11570, 5970, 10705, 16309, 10884, 17420, 939, 17510, 17030, 0, 7031, 12395, 114, 11831,
	0, 0, 0, 0, 0, 7205, 14792, 0, 0, 0, 0, 1575, 2039, 1678, 4471, 5311, 13453, 16493, 17417,
	18116, 18037, 0, 0, 0, 0, 2280, 13791, 2286, 6716, 16729, 9499, 911, 11568, 16739, 17715, 0, 0,
	0, 0, 0, 15990, 16306, 12975, 0, 5387, 10574, 0, 17969, 0, 0, 5909, 0, 0, 1933, 13728, 14576,
	11564, 16688, 1180, 1793, 0, 9829, 13739, 0, 0, 0, 2454, 12032, 0, 3184, 5769, 4607, 14832, 0,
	0, 1391, 10270, 0, 296, 2745, 3485, 3310, 17078, 17681, 0, 0, 6803, 0, 10530, 0, 2604, 0, 0, 0,
	13211, 16539, 0, 0, 7156, 0, 8861, 16091, 14033, 0, 0, 8338, 0, 8380, 0, 0, 0, 0, 13775, 7183,
	0, 17450, 0, 0, 0, 13531, 0, 1003, 10407, 17880, 0, 1476, 0, 13028, 14271, 0, 3616, 8367, 0,
	329, 0, 2297, 5065, 0, 17661, 0, 11567, 9661, 280, 14796, 0, 0, 8953, 14819, 0, 0, 0, 753, 1710,
	14750, 0, 10024, 1215, 9863, 10543, 0, 12959, 0, 0, 0, 0, 0, 9124, 10769, 5673, 1335, 3795,
	14515, 16592, 12317, 8914, 17066, 17588, 7360, 12387, 6594, 12298, 0, 0, 0, 0, 0, 4572, 5277, 0,
	8699, 9644, 0, 7109, 0, 0, 0, 10375, 0, 5164, 13241, 14714, 5522, 5651, 5988, 13088, 0, 6726,
	16439, 0, 0, 0, 8259, 2735, 0, 0, 745, 11693, 12471, 15287, 16779, 2421, 18019, 0, 11100, 0,
	17243, 17294, 17281, 0, 4749, 8577, 0, 3759, 2779, 793, 6880, 4687, 9199, 537, 16124, 0, 0, 0,
	0, 0, 12880, 12174, 0, 0, 0, 0, 3749, 9603, 0, 4214, 0, 0, 11719, 1685, 0, 7731, 0, 0, 193,
	5045, 6964, 2987, 1383, 6945, 184, 1019, 4856, 3682, 6979, 7233, 7873, 8171, 9783, 3, 2123,
	12895, 14897, 16411, 17119, 17559, 18186, 0, 4598, 7911, 4550, 15005, 16860, 0, 5912, 7119, 0,
	5127, 0, 0, 0, 10275, 8266, 0, 0, 0, 0, 7987, 0, 0, 3455, 0, 7547, 0, 378, 0, 0, 0, 14214,
	14992, 0, 7580, 14264, 14672, 7187, 13380, 13835, 10310, 0, 0, 0, 2742, 0, 0, 0, 0, 0, 10611,
	5483, 4194, 12412, 14266, 7181, 0, 2002, 5981, 6185, 6822, 0, 0, 2236, 18115, 0, 0, 12647,
	17490, 0, 0, 0, 16050, 0, 0, 0, 0, 0, 2033, 0, 0, 7874, 0, 0, 12067, 0, 0, 0, 0, 0, 5624, 0,
	2954, 12117, 10593, 10535, 15291, 15697, 10537, 144, 0, 8542, 0, 0, 0, 0, 8774, 2232, 12401,
	441, 0, 14706, 0, 0, 9479, 11969, 0, 6359, 8922, 14761, 0, 14981, 0, 3124, 12839, 10206, 0, 0,
	0, 0, 2565, 0, 0, 0, 10241, 13973, 17439, 7204, 3842, 6641, 7261, 2839, 9732, 14027, 0, 0, 0,
	20, 3400, 12, 1171, 2965, 4254, 8655, 17347, 570, 1736, 6439, 11978, 0, 11480, 18210, 0, 0, 0,
	6082, 12816, 10311, 1807, 13990, 889, 8682, 1379, 965, 0, 14000, 0, 6156, 12337, 9845, 3123,
	5562, 3271, 11555, 2160, 5528, 14179, 14757, 14184, 14820, 15221, 15569, 7103, 838, 16280, 0,
	6111, 0, 6801, 3530, 0, 762, 6040, 0, 0, 0, 0, 6047, 6551, 16371, 3829, 11107, 8879, 12209,
	1089, 6663, 3083, 13046, 11144, 12622, 12232, 16163, 16575, 7671, 16980, 17916, 15615, 0, 0, 0,
	0, 4483, 0, 12029, 13709, 14309, 15920, 5633, 0, 4705, 9126, 0, 0, 2770, 0, 0, 0, 9472, 0, 0,
	1592, 0, 17330, 739, 10659, 14921, 0, 0, 0, 4810, 3989, 0, 0, 0, 0, 5195, 5871, 6545, 9624,
	17025, 6789, 14466, 0, 10162, 2960, 13124, 0, 1815, 9555, 15950, 17010, 0, 0, 10016, 0, 3289,
	15712, 0, 0, 18068, 8864, 1657, 2617, 6260, 7407, 15078, 0, 12025, 0, 0, 0, 0, 13306, 7056,
	16641, 0, 3995, 0, 4287, 0, 0, 0, 0, 0, 11684, 0, 0, 0, 6465, 6635, 6755, 2185, 6775, 5242,
	8178, 9370, 7990, 9540, 0, 0, 2181, 0, 5420, 17369, 0, 0, 0, 16570, 16551, 10381, 0, 14824, 0,
	0, 6669, 6802, 8066, 0, 0, 2131, 0, 0, 3954, 12874, 0, 0, 0, 17728, 0, 0, 0, 0, 0, 6139, 0,
	12086, 0, 0, 0, 0, 1081, 12105, 8316, 2042, 2459, 3178, 6213, 6496, 0, 0, 0, 1961, 14156, 12275,
	0, 0, 0, 8828, 0, 0, 7780, 16605, 701, 0, 6987, 3005, 13604, 0, 6882, 16965, 0, 0, 0, 0, 0,
	10326, 14890, 0, 0, 1127, 11323, 11398, 14719, 12914, 18154, 7242, 133, 4789, 8847, 10517,
	15983, 9249, 16151, 0, 0, 0, 0, 0, 0, 0, 14177, 9470, 5385, 17019, 0, 1895, 6516, 2981, 7641,
	9015, 15543, 12180, 0, 0, 0, 157, 10288, 14630, 0, 17038, 0, 7302, 9672, 5042, 15554, 192,
	10040, 8745, 15684, 16476, 0, 0, 15301, 4007, 0, 0, 15173, 11264, 12650, 11172, 17321, 0, 0, 0,
	3012, 14941, 0, 0, 0, 0, 16067, 0, 12431, 0, 0, 7175, 0, 0, 2106, 0, 0, 0, 6383, 0, 0, 0, 14660,
	8125, 0, 5309, 15626, 15536, 6925, 0, 14842, 1060, 5355, 0, 0, 12709, 11892, 0, 0, 0, 0, 0, 0,
	0, 17028, 12594, 367, 10440, 16764, 0, 0, 3699, 5461, 3907, 16511, 10089, 0, 0, 2741, 8227,
	15000, 5404, 15325, 16029, 1387, 0, 0, 0, 12022, 0, 0, 0, 17768, 16544, 6947, 1949, 0, 10438, 0,
	0, 4642, 3110, 16699, 17289, 12550, 0, 0, 0, 4849, 17168, 0, 10711, 8995, 11045, 4367, 372,
	4545, 6787, 14430, 14556, 15946, 0, 0, 0, 0, 13402, 15836, 0, 0, 0, 0, 0, 496, 8145, 15476, 0,
	0, 7331, 0, 0, 1715, 0, 14720, 6142, 0, 15213, 7822, 8963, 10557, 11987, 0, 0, 0, 11782, 5381,
	0, 0, 16242, 0, 10214, 240, 0, 13748, 0, 0, 0, 0, 7132, 17222, 0, 0, 827, 0, 0, 9607, 15151,
	1307, 3598, 4775, 18128, 0, 14830, 0, 265, 6400, 12035, 0, 3830, 0, 8258, 5659, 7015, 14723,
	16648, 0, 0, 17558, 0, 13044, 14751, 18044, 0, 494, 0, 1953, 14039, 9769, 4249, 7455, 16293,
	16638, 15060, 0, 14976, 2436, 0, 0, 0, 8498, 0, 17714, 0, 0, 0, 13927, 0, 10411, 12199, 10512,
	0, 0, 3833, 10622, 9948, 13163, 13669, 0, 1100, 1577, 3818, 13820, 11444, 4213, 0, 3820, 9260,
	9350, 14618, 14668, 0, 0, 1378, 17283, 5955, 0, 0, 16494, 15022, 0, 0, 0, 0, 0, 0, 9254, 0, 0,
	0, 9191, 16237, 13419, 0, 0, 12986, 13309, 18003, 700, 10568, 0, 0, 4576, 0, 0, 0, 0, 5477,
	7190, 8891, 10452, 12711, 16571, 8272, 16871, 0, 0, 0, 0, 4840, 8091, 12774, 14387, 16013,
	16366, 932, 15578, 1920, 16299, 6985, 17732, 12918, 9862, 13359, 8254, 15376, 13348, 18117, 0,
	0, 6629, 0, 5288, 5555, 15104, 3063, 15785, 0, 0, 0, 3585, 2073, 14918, 2914, 14268, 0, 9951,
	9181, 9979, 12923, 8576, 16020, 7691, 0, 0, 0, 17147, 7495, 0, 0, 414, 0, 16981, 0, 0, 0, 0, 0,
	0, 0, 0, 8299, 11798, 12433, 3454, 0, 0, 5504, 0, 15524, 0, 0, 0, 0, 14535, 0, 0, 1466, 338,
	4641, 10218, 15808, 0, 0, 0, 0, 0, 0, 5279, 10012, 11020, 0, 5692, 9407, 0, 817, 2798, 0, 12894,
	0, 0, 18076, 12363, 12299, 0, 0, 5650, 1818, 5753, 9836, 11556, 0, 3721, 6852, 13275, 7961, 0,
	3317, 4796, 14070, 0, 0, 0, 7162, 0, 0, 0, 3753, 1095, 0, 13413, 0, 0, 8027, 0, 0, 2934, 0, 0,
	3567, 0, 0, 0, 0, 8666, 0, 0, 12347, 15192, 16007, 17128, 0, 7713, 12828, 62, 15786, 0, 0, 0,
	12613, 11944, 0, 0, 9049, 0, 16615, 16630, 12825, 17651, 13371, 3612, 7428, 2177, 12605, 15401,
	16727, 323, 0, 0, 0, 0, 0, 0, 41, 11971, 1381, 0, 0, 2117, 13452, 16725, 12346, 0, 0, 321,
	11557, 0, 0, 1505, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6106, 8007, 17027, 4358, 18083, 0, 0, 0, 10599,
	7134, 10752, 15178, 0, 8561, 6507, 14399, 5614, 14452, 8982, 7386, 11413, 5606, 12076, 943, 0,
	11182, 0, 0, 0, 0, 11560, 0, 0, 14552, 6610, 4873, 3520, 11352, 17114, 0, 11690, 15249, 12195,
	0, 10909, 4915, 5056, 0, 0, 10292, 0, 0, 0, 0, 0, 0, 0, 5366, 13389, 5383, 8942, 0, 11437,
	14447, 0, 0, 5920, 10258, 0, 0, 0, 0, 0, 15872, 3042, 7026, 0, 0, 8824, 204, 0, 0, 0, 0, 17937,
	0, 0, 0, 0, 5142, 138, 2507, 0, 0, 0, 0, 628, 6603, 10635, 0, 0, 0, 0, 6841, 3052, 3365, 5764,
	0, 8895, 13045, 2906, 14513, 9077, 3162, 12021, 8135, 10480, 13405, 15259, 0, 8965, 9861, 6998,
	0, 3058, 4786, 0, 0, 0, 3657, 14298, 16046, 0, 9509, 0, 0, 0, 0, 1380, 0, 0, 0, 0, 7935, 8906,
	7048, 8866, 0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13072, 0, 0, 16601, 0, 6623, 13620, 0, 0, 0,
	14716, 0, 14866, 17707, 0, 0, 12648, 12879, 13553, 17827, 0, 12454, 0, 5049, 16393, 17581, 4414,
	11178, 2758, 0, 0, 6276, 0, 0, 11074, 0, 0, 11657, 5752, 0, 0, 0, 13355, 0, 0, 10672, 0, 8535,
	3046, 12278, 18062, 0, 0, 0, 0, 4651, 0, 0, 7630, 0, 8694, 4993, 6425, 11913, 12618, 0, 0, 0, 0,
	0, 11678, 55, 0, 0, 7907, 2462, 9650, 3609, 5457, 10710, 13057, 0, 11192, 16664, 0, 2642, 14734,
	17873, 0, 0, 0, 6294, 9651, 13201, 5794, 12660, 17432, 2111, 1152, 7271, 8081, 3923, 12791,
	13976, 0, 0, 0, 11386, 15482, 0, 0, 6539, 16920, 0, 0, 0, 6834, 5137, 0, 0, 0, 3420, 2797, 4212,
	8529, 6912, 12190, 275, 5437, 10956, 11698, 14939, 0, 0, 2598, 11731, 5855, 8067, 0, 0, 0, 3654,
	0, 136, 9433, 0, 10389, 1985, 6922, 0, 4335, 14079, 0, 12752, 0, 8500, 1549, 13616, 18200, 1184,
	488, 13515, 0, 14509, 485, 3311, 0, 0, 0, 0, 12381, 8830, 1662, 3131, 3274, 10908, 16337, 14083,
	2982, 0, 0, 2739, 4498, 1030, 4452, 11292, 0, 17379, 3629, 11165, 16033, 0, 15666, 5767, 7706,
	7838, 11758, 2154, 3353, 12494, 15643, 11721, 0, 4350, 9458, 4579, 14089, 15526, 7320, 16891,
	6951, 0, 0, 0, 0, 17067, 8929, 12730, 16253, 6505, 0, 11877, 17923, 7679, 2717, 16629, 0, 0, 0,
	3743, 5620, 0, 3044, 5685, 8368, 0, 0, 0, 4490, 8161, 0, 0, 0, 0, 5845, 14183, 0, 7620, 12265,
	0, 5655, 5806, 6215, 10160, 1332, 13421, 4465, 14855, 1718, 15664, 126, 16960, 17146, 0, 0, 0,
	0, 0, 15024, 0, 0, 11485, 4155, 0, 0, 2964, 3787, 5905, 0, 0, 0, 0, 0, 751, 7429, 16651, 0, 0,
	0, 4811, 9524, 11760, 13290, 4470, 6883, 0, 0, 0, 8790, 1206, 0, 7457, 12160, 3402, 12925, 5898,
	14547, 14891, 6593, 17499, 8298, 18175, 0, 0, 4180, 0, 5729, 9392, 0, 0, 12984, 14506, 0, 0, 0,
	0, 2817, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6468, 2665, 985, 5640, 9009, 6033, 9729, 11377, 11732,
	17117, 0, 0, 0, 1838, 11736, 0, 0, 5987, 0, 2951, 0, 6252, 0, 10219, 16674, 7589, 11903, 5325,
	6401, 2330, 12171, 0, 1828, 12277, 0, 9909, 1568, 749, 5393, 12607, 0, 7314, 0, 0, 9990, 0, 0,
	14741, 8431, 0, 0, 11446, 17462, 0, 2235, 7301, 12475, 0, 1213, 17470, 0, 0, 0, 5066, 4250,
	5733, 0, 11697, 13947, 17890, 8399, 11763, 13865, 0, 0, 7044, 3884, 4592, 11086, 11059, 8000,
	14943, 0, 0, 8300, 0, 11206, 0, 0, 0, 4487, 9301, 0, 9843, 0, 1975, 0, 2769, 0, 6681, 0, 0, 0,
	0, 0, 0, 0, 7622, 0, 13996, 0, 0, 0, 0, 8483, 849, 9059, 9295, 9502, 3417, 10062, 4182, 12261,
	12743, 13570, 16990, 14003, 0, 1906, 11010, 0, 0, 9085, 0, 0, 8205, 9491, 12340, 0, 12598, 0, 0,
	809, 7209, 0, 17263, 0, 0, 0, 9012, 0, 15516, 0, 0, 0, 0, 0, 9549, 17118, 0, 0, 0, 0, 3344,
	1432, 0, 0, 11836, 12710, 11399, 5738, 15016, 13450, 0, 9866, 0, 0, 2806, 0, 0, 5078, 10899,
	14802, 15580, 4690, 17089, 0, 0, 0, 0, 4391, 0, 0, 12064, 0, 11089, 14362, 15522, 3739, 13707,
	0, 0, 1436, 11661, 13900, 10308, 17464, 11014, 7087, 7857, 8599, 10798, 12694, 13786, 0, 3001,
	11547, 0, 0, 0, 673, 4039, 0, 0, 6136, 0, 7581, 11222, 13099, 0, 0, 0, 0, 0, 0, 16417, 4469, 0,
	0, 14578, 0, 7797, 14530, 7672, 8900, 0, 9808, 651, 9827, 902, 1742, 13912, 15236, 0, 1118,
	1840, 3458, 6059, 10216, 0, 0, 7394, 0, 2266, 0, 15549, 7593, 15819, 0, 11094, 0, 0, 0, 10818,
	10523, 14770, 0, 0, 0, 0, 13470, 16768, 16205, 18251, 5024, 0, 0, 0, 0, 0, 0, 16138, 4408,
	15049, 16887, 0, 10129, 7381, 8076, 3939, 14722, 16826, 0, 0, 12928, 0, 0, 0, 0, 63, 6062, 8923,
	0, 217, 12766, 1806, 14328, 13940, 0, 2168, 0, 5458, 14166, 2729, 15517, 1531, 2107, 15700, 0,
	0, 0, 7704, 4365, 13460, 0, 14997, 0, 4988, 5739, 7785, 0, 0, 0, 2922, 1457, 8386, 6628, 1052,
	8964, 11706, 12279, 13568, 0, 12855, 0, 0, 0, 3726, 335, 6751, 9552, 13331, 14514, 0, 0, 0, 0,
	9920, 0, 0, 0, 0, 0, 0, 0, 0, 15063, 0, 0, 11890, 7247, 17683, 17919, 0, 0, 13148, 7172, 0, 0,
	5312, 6768, 2653, 14417, 9880, 0, 0, 6695, 0, 0, 5536, 4099, 7675, 10230, 13436, 0, 17602, 0,
	10549, 0, 0, 7420, 17174, 549, 4462, 7739, 16350, 18006, 4675, 0, 0, 1243, 4830, 0, 3164, 6633,
	1705, 841, 96, 5821, 1149, 2514, 7332, 12793, 6057, 6226, 7165, 12297, 14072, 10542, 11434,
	15124, 17692, 0, 0, 0, 6222, 0, 0, 0, 0, 0, 7891, 5809, 5286, 0, 12336, 11957, 0, 0, 0, 0,
	16560, 0, 0, 0, 0, 4311, 7722, 0, 0, 0, 5900, 16632, 14823, 0, 9833, 0, 7417, 15627, 5079,
	16906, 0, 0, 0, 7278, 12225, 13463, 4424, 8234, 16053, 17026, 9116, 16072, 0, 0, 4924, 11039,
	8108, 0, 2341, 0, 10032, 0, 0, 0, 0, 11393, 12274, 17132, 13783, 11043, 14850, 0, 12506, 0, 0,
	0, 6143, 8436, 0, 12993, 0, 0, 16676, 0, 0, 0, 6930, 6253, 14409, 17615, 0, 0, 2262, 0, 0, 0, 0,
	8733, 6196, 15157, 0, 218, 13024, 13629, 14972, 9895, 0, 0, 946, 3249, 5273, 3025, 8370, 0, 0,
	17254, 197, 8310, 8867, 10319, 0, 0, 11351, 0, 0, 0, 7647, 484, 4519, 8729, 12492, 6352, 9932,
	1619, 2486, 12852, 17099, 0, 12818, 15300, 0, 0, 0, 0, 0, 17203, 0, 9789, 0, 0, 0, 0, 0, 11029,
	2187, 14973, 2972, 1023, 6527, 9594, 10458, 11006, 6932, 1065, 4053, 11489, 15656, 0, 0, 0,
	7765, 3090, 0, 5974, 17349, 12445, 0, 5523, 1291, 11261, 0, 0, 0, 4066, 3419, 2435, 7218, 13176,
	8166, 0, 5707, 17329, 17746, 0, 10556, 14577, 0, 9250, 10867, 0, 9781, 12473, 8173, 0, 13004, 0,
	5886, 0, 0, 0, 0, 0, 0, 17442, 0, 0, 16776, 13010, 0, 15928, 0, 0, 4417, 0, 0, 0, 118, 5006, 0,
	0, 0, 1942, 4033, 5265, 12276, 15478, 15934, 16838, 16969, 9906, 18156, 0, 0, 0, 7365, 1656, 0,
	249, 9178, 0, 0, 0, 0, 16656, 5765, 10078, 3816, 4242, 8207, 9452, 9298, 13292, 7922, 13769,
	16485, 8400, 9200, 10933, 12524, 13055, 1551, 0, 4430, 778, 6840, 1478, 17192, 1188, 5035,
	14230, 15383, 0, 0, 3717, 2525, 4943, 9079, 0, 511, 1856, 11819, 14721, 2971, 14760, 16446, 0,
	769, 17777, 8136, 0, 5088, 9132, 14217, 15489, 0, 13167, 1467, 9788, 17874, 13591, 0, 0, 0, 0,
	0, 0, 0, 0, 9901, 6158, 1966, 3490, 0, 0, 17643, 12890, 0, 0, 0, 13285, 914, 407, 1193, 5398,
	14933, 4434, 15777, 16149, 3514, 0, 0, 15727, 1714, 0, 5665, 0, 13139, 0, 0, 0, 0, 0, 0, 9330,
	16182, 0, 0, 0, 0, 0, 0, 0, 18129, 0, 0, 0, 1248, 6728, 16370, 0, 0, 8447, 871, 13880, 14847,
	15261, 8143, 16189, 0, 0, 4388, 4126, 0, 8361, 0, 2870, 2641, 5367, 9282, 13400, 13084, 17356,
	0, 4137, 11268, 10865, 16991, 9871, 14902, 0, 0, 15814, 0, 2810, 77, 1425, 3784, 0, 0, 0, 7014,
	0, 10828, 9418, 12429, 0, 0, 2931, 10755, 0, 0, 0, 12333, 0, 1418, 0, 9508, 17378, 0, 4058,
	9135, 0, 0, 0, 0, 6262, 14005, 0, 2307, 9038, 53, 8897, 1292, 0, 0, 0, 17309, 0, 4489, 0, 0, 0,
	8121, 10604, 17877, 0, 7224, 16254, 1764, 4011, 0, 4751, 3998, 5993, 16318, 239, 3570, 10121,
	9822, 16353, 0, 3136, 17367, 11523, 3203, 17653, 0, 519, 0, 1984, 0, 3981, 10597, 15604, 16669,
	10071, 10729, 0, 0, 0, 16426, 17760, 2597, 0, 0, 6788, 1567, 1641, 5135, 317, 4876, 7090, 8825,
	9518, 12050, 14289, 6017, 16302, 16903, 5285, 13905, 0, 0, 2718, 3279, 1921, 8802, 13184, 6473,
	14599, 0, 16695, 0, 2072, 3483, 10224, 865, 1194, 13608, 17630, 0, 0, 12127, 0, 0, 0, 0, 0, 0,
	0, 10670, 11247, 9367, 11702, 7001, 0, 0, 0, 0, 15412, 0, 17305, 0, 0, 1821, 0, 0, 3873, 0, 0,
	0, 0, 5426, 0, 320, 12814, 0, 0, 0, 8816, 0, 9482, 13035, 13988, 0, 3034, 0, 0, 3360, 0, 0, 0,
	14413, 13579, 5026, 10786, 12451, 0, 0, 0, 7478, 16422, 0, 8152, 16281, 167, 8863, 0, 0, 3045,
	0, 0, 0, 4427, 0, 0, 0, 0, 2533, 9748, 12592, 6235, 7239, 242, 17404, 9894, 0, 9459, 0, 8534,
	16775, 2650, 0, 0, 0, 973, 12661, 15875, 0, 10164, 6067, 0, 0, 0, 0, 9601, 0, 15195, 0, 0, 1721,
	3762, 0, 0, 11981, 0, 0, 0, 0, 0, 8669, 0, 11380, 9368, 13964, 0, 0, 0, 0, 0, 0, 17851, 5933,
	1884, 14871, 851, 8905, 15855, 3230, 6421, 4709, 12487, 0, 0, 0, 0, 0, 0, 0, 18197, 0, 0, 3599,
	13094, 6339, 4006, 12056, 12611, 0, 0, 18026, 12744, 0, 0, 2768, 0, 13594, 0, 0, 3069, 8747,
	12708, 16532, 0, 0, 15205, 8170, 0, 4428, 0, 17579, 0, 936, 0, 0, 0, 0, 0, 0, 2148, 4004, 5241,
	5579, 6349, 8813, 12157, 2445, 13730, 14991, 15413, 14614, 16874, 0, 0, 0, 15939, 16186, 4964,
	569, 0, 0, 0, 0, 0, 9340, 0, 0, 2011, 0, 0, 1703, 0, 0, 0, 0, 10021, 0, 0, 9584, 12826, 0, 0, 0,
	7896, 10466, 13297, 7546, 17423, 0, 0, 3104, 14791, 11642, 16866, 0, 0, 1069, 0, 0, 9376, 16809,
	0, 0, 15512, 0, 9353, 8369, 11778, 10504, 16083, 11911, 6617, 6243, 6800, 8659, 1803, 8882,
	10841, 12290, 13091, 3920, 9597, 14011, 0, 9930, 0, 13375, 14043, 0, 0, 5479, 17274, 2824, 0, 0,
	5962, 0, 4229, 3977, 3097, 4405, 4985, 7238, 18245, 8786, 11943, 0, 0, 0, 0, 0, 0, 0, 2277,
	13129, 10822, 0, 0, 4098, 6261, 7358, 8293, 0, 0, 0, 0, 0, 0, 0, 3263, 13913, 4382, 1356, 11200,
	14086, 0, 0, 0, 2537, 6773, 0, 0, 0, 8600, 15665, 18177, 8769, 4853, 0, 14322, 10167, 0, 0,
	2135, 15248, 0, 0, 0, 16025, 0, 15038, 9940, 7777, 2100, 11520, 16381, 0, 0, 0, 0, 0, 0, 6786,
	0, 0, 3016, 4935, 0, 0, 0, 0, 0, 7693, 0, 0, 0, 8559, 4132, 14260, 14935, 2868, 17956, 0, 2943,
	0, 10495, 606, 1112, 10264, 0, 10020, 6073, 14730, 3790, 6096, 0, 15091, 11091, 6029, 16270,
	12091, 5918, 12203, 16985, 2216, 0, 0, 16427, 0, 3808, 0, 0, 0, 0, 0, 0, 1157, 0, 0, 0, 0, 0, 0,
	0, 13079, 0, 12479, 0, 0, 2102, 0, 2863, 0, 0, 0, 712, 13879, 0, 10006, 0, 0, 3335, 0, 0, 0, 0,
	12915, 0, 0, 0, 0, 0, 1799, 0, 0, 0, 0, 0, 18185, 0, 16355, 10583, 5030, 8308, 11677, 12504, 0,
	0, 0, 0, 11125, 17745, 14400, 15742, 0, 14093, 0, 0, 0, 2417, 2040, 8595, 10832, 11381, 7444,
	765, 8510, 13921, 2988, 14221, 13142, 14669, 14693, 14732, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13487, 0,
	0, 0, 0, 0, 0, 6445, 0, 9192, 3085, 0, 4712, 8505, 0, 0, 0, 0, 0, 0, 0, 7654, 0, 3690, 4539,
	11961, 6941, 10757, 13444, 14990, 5178, 0, 0, 0, 0, 10926, 0, 0, 0, 0, 0, 13944, 0, 15098, 0, 0,
	0, 16001, 6456, 0, 5960, 9359, 0, 0, 0, 4979, 0, 15979, 8507, 18015, 3936, 0, 5535, 1878, 3984,
	868, 9604, 10989, 8127, 16264, 6933, 0, 0, 1968, 0, 1407, 0, 0, 11842, 0, 0, 14344, 0, 0, 12370,
	0, 6343, 0, 0, 5935, 17031, 12243, 0, 13179, 14904, 0, 15530, 16839, 0, 0, 5690, 4362, 2712,
	13350, 9974, 11280, 8263, 1977, 14522, 0, 13156, 0, 1712, 0, 0, 0, 978, 0, 17563, 12539, 0,
	4828, 0, 986, 0, 318, 0, 8412, 0, 15382, 15225, 4216, 6427, 6358, 1996, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13031, 11787, 9983, 7590, 7854, 0, 18234, 8568, 15638, 0, 16385, 7847, 0, 9440, 0, 0,
	8090, 0, 1223, 0, 0, 0, 0, 0, 0, 5749, 6469, 0, 0, 12495, 0, 2690, 4986, 10054, 2193, 0, 2548,
	0, 0, 0, 0, 0, 0, 7321, 13203, 16864, 1161, 3079, 9159, 6640, 0, 3635, 4334, 0, 1539, 12769,
	5360, 17872, 14975, 9429, 15375, 16665, 0, 0, 0, 0, 0, 0, 741, 0, 0, 0, 1204, 0, 0, 5436, 0,
	3722, 2171, 6848, 4474, 15598, 5075, 16577, 0, 0, 2689, 18178, 0, 10767, 0, 0, 8341, 7413, 8315,
	17004, 0, 17304, 0, 0, 0, 15970, 0, 12177, 15724, 0, 6916, 10522, 1302, 6444, 0, 0, 12077, 0, 0,
	0, 16722, 3949, 0, 0, 4614, 3415, 13217, 0, 4167, 3314, 14139, 289, 4669, 8132, 18087, 0, 281,
	7121, 11466, 15174, 7701, 332, 14259, 0, 0, 250, 1015, 11447, 2520, 16344, 16548, 11843, 4521,
	0, 7177, 0, 0, 0, 0, 0, 14360, 0, 5236, 0, 11193, 4307, 2549,
};

/* A bit for the first two letters of every word. */
const uint8_t date_bloom[] = {
	0, 64, 0, 32, 9, 36, 0, 48, 22, 16, 147, 1, 192, 74, 0, 192, 48, 10, 1, 136, 16, 148, 133, 12,
	242, 137, 90, 200, 197, 39, 134, 4, 10, 26, 198, 72, 24, 3, 34, 32, 24, 4, 64, 32, 17, 0, 0,
	193, 68, 0, 128, 0, 8, 0, 0, 0, 2, 16, 64, 80, 26, 128, 36, 78, 53, 118, 84, 126, 83, 97, 12,
	112, 8, 97, 129, 31, 89, 85, 33, 141, 0, 132, 176, 38, 6, 2, 18, 167, 136, 39, 196, 205, 0, 60,
	80, 97, 192, 6, 129, 42, 192, 9, 116, 141, 146, 48, 1, 64, 197, 122, 133, 68, 68, 49, 19, 128,
	102, 160, 108, 128, 113, 5, 10, 4, 9, 177, 14, 129, 9, 0, 130, 96, 130, 130, 29, 104, 97, 140,
	2, 40, 224, 132, 8, 57, 188, 195, 6, 27, 174, 164, 89, 35, 20, 64, 4, 11, 123, 31, 8, 239, 234,
	162, 195, 206, 13, 49, 192, 163, 210, 132, 242, 61, 63, 21, 251, 254, 18, 0, 252, 223, 51, 8,
	20, 74, 9, 0, 211, 119, 84, 128, 128, 27, 167, 252, 239, 157, 144, 86, 151, 84, 28, 240, 181,
	39, 179, 104, 249, 87, 50, 174, 220, 105, 106, 63, 142, 129, 200, 45, 134, 43, 68, 84, 125, 56,
	248, 199, 105, 18, 113, 83, 100, 77, 194, 74, 43, 52, 0, 4, 24, 24, 180, 32, 152, 73, 66, 0,
	247, 178, 30, 0, 242, 242, 155, 6, 137, 64, 176, 136, 145, 180, 247, 94, 98, 89, 34, 145, 19,
	241, 52, 176, 35, 4, 68, 89, 0, 74, 38, 160, 8, 3, 117, 70, 128, 157, 70, 111, 49, 9, 1, 65, 5,
	32, 64, 5, 50, 112, 39, 70, 165, 0, 0, 0, 132, 0, 0, 168, 11, 128, 6, 162, 130, 16, 0, 72, 2, 6,
	16, 0, 0, 16, 32, 64, 32, 0, 4, 32, 128, 4, 16, 131, 2, 16, 20, 2, 87, 136, 0, 0, 0, 0, 136, 64,
	12, 169, 0, 0, 0, 1, 0, 10, 16, 16, 0, 0, 1, 36, 2, 0, 0, 4, 82, 0, 17, 1, 1, 32, 12, 0, 8, 32,
	0, 0, 0, 80, 0, 162, 0, 0, 0, 160, 128, 16, 127, 32, 0, 4, 4, 80, 255, 255, 255, 187, 168, 54,
	9, 216, 116, 191, 207, 230, 127, 205, 111, 247, 255, 255, 190, 217, 206, 150, 202, 109, 239,
	125, 129, 102, 155, 191, 22, 223, 255, 254, 143, 138, 122, 13, 196, 118, 191, 223, 102, 178, 89,
	42, 243, 255, 239, 55, 233, 190, 255, 91, 248, 255, 251, 105, 190, 255, 124, 119, 49, 16, 52,
	136, 205, 242, 255, 204, 255, 191, 207, 103, 178, 207, 35, 182, 252, 239, 179, 168, 216, 223,
	140, 125, 213, 233, 20, 6, 222, 160, 16, 183, 216, 150, 161, 159, 57, 24, 48, 0, 0, 32, 16, 18,
	40, 64, 64, 23, 0, 0, 12, 0, 1, 16, 128, 0, 2, 0, 0, 0, 3, 16, 17, 18, 1, 2, 0, 16, 0, 40, 28,
	0, 167, 154, 150, 16, 16, 80, 6, 0, 0, 128, 0, 64, 5, 196, 56, 148, 82, 8, 8, 139, 16, 0, 14,
	146, 8, 16, 0, 2, 64, 0, 32, 0, 20, 0, 0, 0, 1, 72, 24, 1, 0, 0, 16, 4, 0, 0, 18, 2, 0, 1, 128,
	0, 32, 40, 33, 16, 0, 0, 208, 0, 0, 0, 4, 0, 0, 0, 149, 0, 0, 1, 177, 132, 68, 8, 0, 68, 1, 113,
	136, 18, 10, 1, 32, 33, 33, 21, 0, 38, 131, 216, 1, 2, 128, 133, 32, 128, 0, 0, 66, 16, 4, 132,
	32, 56, 128, 44, 100, 20, 4, 0, 1, 32, 37, 37, 1, 0, 64, 147, 65, 16, 0, 33, 4, 18, 89, 64, 32,
	129, 144, 2, 2, 65, 64, 1, 0, 35, 32, 88, 16, 16, 16, 202, 128, 43, 8, 13, 2, 37, 132, 13, 184,
	41, 192, 139, 13, 1, 2, 32, 210, 70, 160, 1, 56, 112, 78, 88, 66, 0, 184, 4, 53, 8, 198, 70, 0,
	32, 13, 58, 0, 40, 2, 16, 42, 64, 0, 4, 0, 128, 144, 4, 138, 128, 64, 8, 36, 16, 0, 20, 18, 184,
	192, 24, 50, 13, 134, 10, 64, 12, 50, 49, 0, 18, 71, 33, 96, 193, 237, 21, 98, 0, 128, 146, 0,
	10, 0, 64, 0, 0, 104, 2, 1, 0, 0, 8, 133, 0, 0, 4, 0, 4, 16, 42, 2, 4, 50, 17, 27, 0, 129, 3, 8,
	1, 64, 0, 0, 69, 21, 16, 2, 128, 74, 56, 32, 64, 50, 8, 49, 128, 0, 0, 0, 4, 2, 0, 1, 1, 2, 0,
	8, 1, 0, 8, 0, 0, 0, 0, 0, 0, 32, 0, 36, 1, 20, 1, 16, 28, 10, 0, 0, 0, 4, 4, 8, 2, 0, 0, 0, 0,
	0, 1, 164, 75, 144, 196, 85, 169, 43, 65, 1, 16, 2, 34, 114, 128, 136, 0, 42, 0, 48, 70, 144, 0,
	2, 192, 1, 32, 64, 40, 1, 128, 0, 41, 128, 0, 128, 16, 128, 64, 0, 64, 0, 128, 34, 16, 4, 0, 16,
	32, 2, 1, 0, 4, 8, 145, 7, 26, 20, 5, 30, 1, 192, 0, 33, 0, 4, 128, 72, 4, 10, 4, 12, 2, 66, 5,
	16, 0, 0, 188, 16, 98, 58, 0, 0, 64, 1, 68, 2, 0, 0, 192, 3, 0, 4, 3, 32, 40, 0, 1, 8, 0, 0, 0,
	0, 1, 0, 16, 0, 4, 64, 8, 0, 0, 4, 4, 128, 0, 128, 6, 32, 0, 0, 3, 0, 1, 0, 136, 0, 4, 0, 128,
	0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 32, 8, 0, 32, 0, 0, 0, 0, 0, 1, 0, 0, 16, 0, 0, 0, 0, 0,
	0, 64, 0, 0, 4, 64, 0, 0, 0, 16, 0, 16, 0, 0, 0, 16, 0, 0, 0, 0, 0, 18, 0, 0, 4, 0, 0, 0, 0, 4,
	0,
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
